prelude
import Init.Core.Classical
/-!
# Core

Logic with its axioms, decisions, the basic simp set, quotients and classical reasoning.
-/
