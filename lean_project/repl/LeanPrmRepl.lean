import LeanPrmRepl.Main
/-! The file to run: `lean --run LeanPrmRepl.lean`. -/
