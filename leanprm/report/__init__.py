"""Reports for people: tables in the terminal, counts over many proofs."""
