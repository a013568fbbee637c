// The room of Identification.
