"""Training of step models and outcome models: an own loop on torch."""
