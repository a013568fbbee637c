// The room of Synthesis.
