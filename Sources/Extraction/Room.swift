// The room of Extraction.
