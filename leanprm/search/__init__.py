"""Search for proofs, and for chains of informal steps.

`tree` and `strategies` are pure: they say which node to expand next, and are told what came of it.
Everything that runs Lean or a model stands around them.
"""
