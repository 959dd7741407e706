"""How each topic of the vectors is run."""
