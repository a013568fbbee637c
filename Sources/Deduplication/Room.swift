// The room of Deduplication.
