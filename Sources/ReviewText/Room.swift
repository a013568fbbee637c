// The room of ReviewText.
