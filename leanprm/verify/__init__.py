"""A proof in, a report out."""
