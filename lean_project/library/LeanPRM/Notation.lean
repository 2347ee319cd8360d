/-!
# Number types
-/

@[inherit_doc] notation "ℕ" => Nat
@[inherit_doc] notation "ℤ" => Int
@[inherit_doc] notation "ℚ" => Rat
