/-!
# Rewriting inside terms
-/

namespace Textbook.Conv

example (a b c : Nat) : (a * b) * c = b * (a * c) := by
  conv =>
    lhs
    congr
    rw [Nat.mul_comm]
  rw [Nat.mul_assoc]
example : (fun x : Nat => 0 + x) = id := by
  conv =>
    lhs
    intro x
    rw [Nat.zero_add]
  rfl
example : (fun x : Nat => 0 + x) = id := by
  funext x; simp
example (a b c : Nat) : (a * b) * c = b * (a * c) := by
  conv in a * b => rw [Nat.mul_comm]
  rw [Nat.mul_assoc]
example (a b c : Nat) : (b * a) * c = b * (a * c) := by
  conv => pattern (b * a); rw [Nat.mul_comm]
  rw [Nat.mul_comm a b, Nat.mul_assoc]
example (a b c : Nat) : (0 + a) * (0 + b) = a * b + c - c := by
  conv =>
    lhs; congr
    . rw [Nat.zero_add]
    . rw [Nat.zero_add]
  rw [Nat.add_sub_cancel]
example (a b : Nat) : (0 + a) * (0 + b) = a * b := by
  conv => lhs; congr <;> rw [Nat.zero_add]
example (f : Nat → Nat → Nat) (h₁ : ∀ x, x ≠ 0 → f x x = 1) (h₂ : x ≠ 0) :
    f x x + x = 1 + x := by
  conv =>
    lhs
    arg 1
    rw [h₁]
    . skip
    . tactic => exact h₂
example (f : Nat → Nat → Nat) (h : ∀ x y, f x y = y) (x : Nat) : f (0 + x) (x + 0) = x := by
  conv => enter [1, 1]; rw [Nat.zero_add]
  exact h x (x + 0)
example (f : Nat → Nat) (h : ∀ x, f x = x) : (fun x => f (f x)) = fun x => x := by
  conv => enter [1, x, 1]; rw [h]
  conv => enter [1, x]; rw [h]
example (g : Nat → Nat → Nat) (h₁ : g y 0 = 1) (x : Nat) : (fun (z : Nat) => g y (z * 0) + x) = fun _ => 1 + x := by
  conv =>
    enter [1, z, 1]
    simp [h₁]
example (g : Nat → Nat) : (if True then g 0 else g 1) = g 0 := by
  conv => lhs; simp
example (f : Nat → Nat) (h : f 2 = 3) : f (1 + 1) = 3 := by
  conv => lhs; arg 1; change 2
  exact h
example (f : Nat → Nat) (h : f 2 = 3) : f (1 + 1) = 3 := by
  conv at h => rhs; rw [← Nat.add_zero 3]
  exact h
example (p : Nat → Prop) (a b : Nat) (h : p (a + b)) : p (b + a) := by
  conv at h => arg 1; rw [Nat.add_comm]
  exact h
example (a b : Nat) (h : a + 0 = b) : b = a := by
  conv at h in a + 0 => rw [Nat.add_zero]
  exact h.symm
example (a b c : Nat) : a + b + c = c + (b + a) := by
  conv => rhs; rw [Nat.add_comm]
  conv => rhs; arg 1; rw [Nat.add_comm]
example : ∀ x : Nat, x + 0 = x := by
  conv => intro x; lhs; rw [Nat.add_zero]
  intro x; rfl
example (p q : Nat → Prop) (h : ∀ x, p x ↔ q x) : (∃ x, p x ∧ p x) ↔ ∃ x, q x ∧ p x := by
  conv => lhs; arg 1; intro x; arg 1; rw [h x]
def double (n : Nat) := n + n
example (n : Nat) : double n = 2 * n := by
  conv => lhs; unfold double
  conv => rhs; rw [Nat.two_mul]
example (n : Nat) : double n = n + n := by conv => lhs; delta double
example : double 3 = 6 := by conv => lhs; whnf
example : double (1 + 2) = 6 := by conv => lhs; reduce
example (n : Nat) : (fun x => x + 1) n = n + 1 := by conv => lhs; whnf
example (a b : Nat) (h : a = b) : a + a = b + a := by
  conv in (occs := 1) a => rw [h]
example (a b : Nat) (h : a = b) : a + a + a = b + b + b := by
  conv => lhs; simp only [h]
example (a b : Nat) (h : b = a) : a * b = a * a := by
  conv => { lhs; { rw [h] } }
example (a b : Nat) : a + b = b + a := by
  conv =>
    lhs
    first | rw [Nat.mul_comm] | rw [Nat.add_comm]
example (a b : Nat) : a + b = b + a := by
  conv => lhs; (try rw [Nat.mul_comm]); rw [Nat.add_comm]
example (a : Nat) : ((a + 0) + 0) + 0 = a := by conv => lhs; repeat rw [Nat.add_zero]
example (a b c : Nat) : a + (b + c) = a + (c + b) := by
  conv =>
    lhs
    right
    rw [Nat.add_comm]
example (a b c : Nat) : (a + b) + c = (b + a) + c := by
  conv =>
    lhs
    left
    rw [Nat.add_comm]
example (a b c : Nat) : a + b = b + a ∧ c = c := by
  conv =>
    arg 1
    lhs
    rw [Nat.add_comm]
  exact ⟨rfl, rfl⟩
example (xs : List Nat) : xs.map (fun x => x + 0) = xs := by
  conv => lhs; arg 1; ext x; rw [Nat.add_zero]
  exact List.map_id _
example (xs : List Nat) : (xs ++ []).length = xs.length := by
  conv in (xs ++ []) => rw [List.append_nil]
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by
  conv => lhs; args; · rw [h]
example (f : Nat → Nat) (a b : Nat) (h : a = b) : f a = f b := by
  conv =>
    lhs
    arg 1
    tactic' =>
      rw [h]
example (a b c : Nat) (h : a = b) (k : b = c) : a + 1 = c + 1 := by
  conv =>
    lhs
    arg 1
    calc a
      _ = b := h
      _ = c := k
theorem mid (a b c d : Nat) : a + b + c + d = a + (c + b) + d := by
  conv => lhs; lhs; rw [Nat.add_assoc]; arg 2; rw [Nat.add_comm]
/-- info: 'Textbook.Conv.mid' does not depend on any axioms -/
#guard_msgs in #print axioms mid
example (f : (Nat → Nat) → Nat) : f (fun x => x + 0) = f fun x => x := by
  conv => lhs; arg 1; ext x; rw [Nat.add_zero]

end Textbook.Conv
