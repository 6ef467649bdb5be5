"""Sample documents written for the project, their gold answers, scoring and score floors."""
