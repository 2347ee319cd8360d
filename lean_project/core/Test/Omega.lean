/-!
# `omega`, integers, and indices
-/

/-! ## Linear arithmetic -/

example (x y : Nat) (h : x < y) : x + 1 ≤ y := by omega
example (x y : Int) (h : x < y) : x + 1 ≤ y := by omega
example (x y : Int) (h : 2 * x + 1 = 2 * y) : False := by omega
example (x y : Nat) (h : 2 * x + 3 * y = 7) (h2 : x ≤ 1) : False := by omega
example (a b c : Nat) (h : a ≤ b) (k : b ≤ c) : a ≤ c := by omega
example (a b : Nat) (h : a ≤ b) : b - a + a = b := by omega
example (a b c : Nat) : a - b - c = a - (b + c) := by omega
example (a b : Nat) (h : a - b = 0) : a ≤ b := by omega
example (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 := by omega
example (n : Nat) (h : n % 4 = 3) : n % 2 = 1 := by omega
example (n : Nat) : n / 2 ≤ n := by omega
example (n : Nat) (h : 0 < n) : n / 2 < n := by omega
example (n m : Nat) (h : n / 3 = m) : 3 * m ≤ n ∧ n < 3 * m + 3 := by omega
example (n : Nat) (h : 3 ∣ n) (k : n < 3) : n = 0 := by omega
example (n : Nat) (h : ¬ 2 ∣ n) : n % 2 = 1 := by omega
example (x y z : Int) (h₁ : x < y) (h₂ : y < z) : x + 2 ≤ z := by omega
example (x : Int) (h : x * 6 = 4) : False := by omega
example (x y : Int) (h : 6 * x + 9 * y = 5) : False := by omega
example (x y : Int) : 3 * x + 5 * y = 1 → x ≠ 0 := by omega
example (x y z : Int) (h₁ : 3 * x + 5 * y + 7 * z = 1) (h₂ : x + y + z = 0) :
    2 * y + 4 * z = 1 → False := by omega
example (a b : Nat) (h : a ≠ b) : a < b ∨ b < a := by omega
example (a b : Nat) (h : ¬ (a < b)) : b ≤ a := by omega
example (a b c : Nat) (h : a < b ∧ b < c ∨ a < c) : a + 1 ≤ c := by omega
example (p : Prop) (a b : Nat) (h : p → a < b) (k : p) (l : b ≤ a) : False := by
  have := h k
  omega
example (a b : Nat) (h : a < b ↔ b < 3) (k : b = 2) : a < 2 := by omega
example (a b : Nat) : min a b ≤ a ∧ a ≤ max a b := by omega
example (a b : Int) : min a b + max a b = a + b := by omega
example (a : Int) : (a.natAbs : Int) = a ∨ (a.natAbs : Int) = -a := by omega
example (a : Int) (h : 0 ≤ a) : (a.toNat : Int) = a := by omega
example (i : Fin 5) : i.val < 10 := by omega
example (i j : Fin 7) (h : i < j) : i.val + 1 ≤ j.val := by omega
example (x : Int) : x / 2 * 2 ≤ x := by omega
example (x : Int) : 0 ≤ x % 5 ∧ x % 5 < 5 := by omega
example (x y : Nat) (h : x <<< 2 = y) : y = 4 * x := by omega
example (x : Nat) : x >>> 1 ≤ x := by omega
example (a b c d e f g h i j k l : Nat) (h₁ : a < b) (h₂ : b < c) (h₃ : c < d) (h₄ : d < e)
    (h₅ : e < f) (h₆ : f < g) (h₇ : g < h) (h₈ : h < i) (h₉ : i < j) (h₀ : j < k) (hl : k < l) :
    a + 11 ≤ l := by omega
example (x y : Nat) (h : (x, y) = (1, 2)) : x + y = 3 := by
  simp at h
  omega
example (x : Nat) (h : ∃ k, x = 2 * k ∧ k < 3) : x < 6 := by omega
example (a b : Nat) (h : if a < b then a = 1 else a = 2) : a = 1 ∨ a = 2 := by
  split at h <;> omega
example (x y : Int) (h : x = if y < 3 then 1 else 2) : x ≤ 2 := by omega

theorem gauss (n : Nat) (s : Nat → Nat) (h0 : s 0 = 0) (h : ∀ k, s (k + 1) = s k + (k + 1)) :
    2 * s n = n * (n + 1) := by
  induction n with
  | zero => omega
  | succ n ih =>
    rw [h, Nat.mul_add, ih, ← Nat.add_mul, Nat.mul_comm]

/-! ## Goals that do not hold stay open -/

/-- error: -/
#guard_msgs (substring := true) in
example (x y : Nat) (h : x ≤ y) : x < y := by omega

/-! ## Integers -/

example : (-3 : Int) + 5 = 2 := by simp
example : (-7 : Int) / 2 = -4 := by decide
example : (-7 : Int) % 2 = 1 := by decide
example : (3 : Int) - 5 = -2 := by simp
example : (-3 : Int) * -4 = 12 := by simp
example : (2 : Int) < 3 ∧ (-3 : Int) ≤ 0 := by simp
example : ¬ (3 : Int) ≤ -2 := by simp
example (a b : Int) : a + b = b + a := Int.add_comm a b
example (a b c : Int) : a * (b + c) = a * b + a * c := Int.mul_add a b c
example (a : Int) : a - a = 0 ∧ a + 0 = a ∧ - -a = a ∧ a * 1 = a ∧ a * 0 = 0 := by simp
example (a b c : Int) : a + b + c = c + b + a := by ac_rfl
example (a b c d : Int) : a * b * (c * d) = d * c * b * a := by ac_rfl
example (a b : Int) (h : a ≤ b) (k : b ≤ a) : a = b := Int.le_antisymm h k
example (a b : Int) (h : a * b = 0) : a = 0 ∨ b = 0 := by simpa using h
example (m n : Nat) : ((m + n : Nat) : Int) = m + n := by simp
example (m n : Nat) : (m : Int) ≤ n ↔ m ≤ n := by simp
example (a b : Int) (h : 0 ≤ a) (k : 0 ≤ b) : 0 ≤ a * b := Int.mul_nonneg h k

example : (-7 : Int) / 2 = -4 ∧ (-7 : Int) % 2 = 1 ∧ (2 : Int) ^ 5 = 32 := by simp
example : (-3 : Int).natAbs = 3 ∧ (-3 : Int).toNat = 0 := by simp
example : (2 : Int) ∣ 6 ∧ ¬ (4 : Int) ∣ 6 := by simp
example (x y : Int) : x + 1 = y + 1 ↔ x = y := by simp
example (x y : Int) (h : x ≤ y) : -y ≤ -x := by simpa using h
example (x : Int) : -x = 0 ↔ x = 0 := by simp
example (a b : Int) : (a + b) * (a - b) = a * a - b * b := by
  rw [Int.mul_sub, Int.add_mul, Int.add_mul, Int.mul_comm b a]
  omega
example (k : Nat) : 2 ^ (k + 1) = 2 * 2 ^ k := by omega
example (k x : Nat) : x % 2 ^ k < 2 ^ k := by omega
example (x y z w : Int) (h : 12 * x + 30 * y + 42 * z + 18 * w = 7) : False := by omega

/-! ## Bounded numbers and literals -/

example : (3 : Fin 5) + 4 = 2 ∧ (3 : Fin 5) < 4 ∧ (3 : Fin 5) ≠ 4 := by simp
example (i j : Fin 5) (h : i.val = j.val) : i = j := Fin.ext h
example (i : Fin 3) : i = 0 ∨ i = 1 ∨ i = 2 := by
  revert i
  decide
example : "abc" ≠ "abd" ∧ 'a' ≠ 'b' := by simp
example (h : "ab" = "abd") : False := by simp at h
example : [1, 2] ≠ [1, 3] ∧ some 3 ≠ none ∧ (1, 2) ≠ (1, 3) := by simp

/-! ## Indices -/

example (xs : List Nat) (i : Nat) (h : i + 1 < xs.length) : xs[i] = xs[i] := rfl
example (xs ys : List Nat) (i : Nat) (h : i < xs.length) : i < (xs ++ ys).length := by
  simp
  omega
def firstTwo (xs : List Nat) (h : 2 ≤ xs.length) : Nat := xs[0] + xs[1]
def sumArray (xs : Array Nat) (i : Nat) (acc : Nat) : Nat :=
  if h : i < xs.size then sumArray xs (i + 1) (acc + xs[i]) else acc
termination_by xs.size - i

/-! ## No hidden assumptions -/

theorem sample (x y : Int) (h : 3 * x + 6 * y = 9 ∧ y < x) : x % 2 = 1 ∨ x ≠ 2 := by omega

/-- info: 'sample' depends on axioms: [propext, Classical.choice, Quot.sound] -/
#guard_msgs in
#print axioms sample
