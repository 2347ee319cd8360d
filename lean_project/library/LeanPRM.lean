import LeanPRM.Notation
/-!
# The library `LeanPRM`

Numbers, sets and tactics beyond the core library, for files that begin with `import LeanPRM`.
-/
