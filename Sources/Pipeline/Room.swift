// The room of Pipeline.
