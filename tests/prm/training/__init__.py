"""Training, on small models and rules that can be learnt in seconds."""
