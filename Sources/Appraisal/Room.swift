// The room of Appraisal.
