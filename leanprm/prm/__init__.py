"""Neural process reward models: encoding, training, scoring, evaluation.

This room knows chains, not proofs: it imports neither `lean` nor `verify`. It needs the extra
`prm` (torch, transformers), and loads it only where it is used.
"""
