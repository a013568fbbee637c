// The room of Screening.
