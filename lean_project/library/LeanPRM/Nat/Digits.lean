import LeanPRM.Notation
/-!
# Digits, integer square root and logarithm
-/

universe u

namespace Nat

/-- The digits of `n` in base `b ≥ 2`, the lowest first; `fuel` of them at most. -/
def digitsLoop (b : Nat) : (fuel n : Nat) → List Nat
  | 0, _ => []
  | fuel + 1, n => if n = 0 then [] else n % b :: digitsLoop b fuel (n / b)

/-- The digits of `n` in base `b`, the lowest first. In base `1` there are `n` ones; in base `0`
there is one digit, `n` itself. -/
def digits : Nat → Nat → List Nat
  | 0, n => if n = 0 then [] else [n]
  | 1, n => List.replicate n 1
  | b + 2, n => digitsLoop (b + 2) n n

/-- The number with the given digits in base `b`, the lowest first. -/
def ofDigits {α : Type u} [Add α] [Mul α] [OfNat α 0] [NatCast α] (b : α) : List Nat → α
  | [] => 0
  | d :: ds => (d : α) + b * ofDigits b ds

@[simp] theorem digits_zero (b : Nat) : digits b 0 = [] := by
  match b with
  | 0 => rfl
  | 1 => rfl
  | b + 2 => rfl

private theorem digitsLoop_congr {b : Nat} (hb : 2 ≤ b) : ∀ {n f g : Nat}, n ≤ f → n ≤ g →
    digitsLoop b f n = digitsLoop b g n
  | 0, 0, 0, _, _ => rfl
  | 0, 0, g + 1, _, _ => by simp [digitsLoop]
  | 0, f + 1, 0, _, _ => by simp [digitsLoop]
  | 0, f + 1, g + 1, _, _ => by simp [digitsLoop]
  | n + 1, f + 1, g + 1, hf, hg => by
    have lt : (n + 1) / b < n + 1 := Nat.div_lt_self (Nat.succ_pos n) hb
    rw [digitsLoop, digitsLoop, if_neg (Nat.succ_ne_zero n), if_neg (Nat.succ_ne_zero n),
      digitsLoop_congr hb (f := f) (g := g) (by omega) (by omega)]
termination_by n => n

theorem digits_def' {b n : Nat} (hb : 1 < b) (hn : 0 < n) :
    digits b n = n % b :: digits b (n / b) := by
  match b, n with
  | b + 2, n + 1 =>
    have lt : (n + 1) / (b + 2) < n + 1 := Nat.div_lt_self hn hb
    show digitsLoop _ _ _ = _ :: digitsLoop _ _ _
    rw [digitsLoop, if_neg (Nat.succ_ne_zero n),
      digitsLoop_congr hb (f := n) (g := (n + 1) / (b + 2)) (by omega) (Nat.le_refl _)]
theorem digits_of_lt (b x : Nat) (h : x ≠ 0) (k : x < b) : digits b x = [x] := by
  by_cases e : b = 1
  · omega
  · rw [digits_def' (by omega) (by omega), Nat.mod_eq_of_lt k, Nat.div_eq_of_lt k, digits_zero]
theorem ofDigits_nil (b : Nat) : ofDigits b [] = 0 := rfl
theorem ofDigits_cons (b d : Nat) (ds : List Nat) :
    ofDigits b (d :: ds) = d + b * ofDigits b ds := rfl
theorem ofDigits_digits (b n : Nat) : ofDigits b (digits b n) = n := by
  match b with
  | 0 =>
    show ofDigits 0 (if n = 0 then [] else [n]) = n
    by_cases h : n = 0
    · rw [if_pos h, h]; rfl
    · rw [if_neg h]
      show n + 0 * 0 = n
      rw [Nat.zero_mul, Nat.add_zero]
  | 1 =>
    show ofDigits 1 (List.replicate n 1) = n
    induction n with
    | zero => rfl
    | succ n ih =>
      show 1 + 1 * ofDigits 1 (List.replicate n 1) = n + 1
      rw [ih, Nat.one_mul, Nat.add_comm]
  | b + 2 =>
    induction n using Nat.strongRecOn with
    | _ n ih =>
      cases Nat.eq_zero_or_pos n with
      | inl h => rw [h]; rfl
      | inr h =>
        rw [digits_def' (by omega) h, ofDigits_cons,
          ih _ (Nat.div_lt_self h (by omega)), Nat.mod_add_div]
theorem digits_lt_base {b n d : Nat} (hb : 1 < b) (h : d ∈ digits b n) : d < b := by
  induction n using Nat.strongRecOn with
  | _ n ih =>
    cases Nat.eq_zero_or_pos n with
    | inl z => rw [z, digits_zero] at h; exact absurd h List.not_mem_nil
    | inr p =>
      rw [digits_def' hb p, List.mem_cons] at h
      cases h with
      | inl e => rw [e]; exact Nat.mod_lt n (by omega)
      | inr m => exact ih _ (Nat.div_lt_self p hb) m

/-! ## The square root, rounded down -/

/-- Two bits of `n` a step; `fuel` steps at most. -/
def sqrtLoop : (fuel n : Nat) → Nat
  | 0, _ => 0
  | fuel + 1, n =>
    if n = 0 then 0 else
      let r := 2 * sqrtLoop fuel (n / 4)
      if (r + 1) * (r + 1) ≤ n then r + 1 else r

/-- The largest number whose square is at most `n`. -/
def sqrt (n : Nat) : Nat := sqrtLoop n n

private theorem sqrtLoop_spec : ∀ {fuel n : Nat}, n ≤ fuel →
    sqrtLoop fuel n * sqrtLoop fuel n ≤ n ∧ n < (sqrtLoop fuel n + 1) * (sqrtLoop fuel n + 1)
  | 0, n, h => by
    rw [Nat.le_zero.1 h]; exact ⟨Nat.le_refl 0, by decide⟩
  | fuel + 1, n, h => by
    unfold sqrtLoop
    split
    · next z => rw [z]; exact ⟨Nat.le_refl 0, by decide⟩
    · obtain ⟨lo, hi⟩ := sqrtLoop_spec (fuel := fuel) (n := n / 4) (by omega)
      generalize sqrtLoop fuel (n / 4) = r at *
      have e₁ : 2 * r * (2 * r) = 4 * (r * r) := by
        rw [Nat.mul_mul_mul_comm]
      have e₂ : (2 * r + 2) * (2 * r + 2) = 4 * ((r + 1) * (r + 1)) := by
        rw [show 2 * r + 2 = 2 * (r + 1) by omega, Nat.mul_mul_mul_comm]
      dsimp only
      split
      · next k => exact ⟨k, by rw [show 2 * r + 1 + 1 = 2 * r + 2 by omega, e₂]; omega⟩
      · next k => exact ⟨by rw [e₁]; omega, by omega⟩

theorem sqrt_le (n : Nat) : sqrt n * sqrt n ≤ n := (sqrtLoop_spec (Nat.le_refl n)).1
theorem lt_succ_sqrt (n : Nat) : n < (sqrt n + 1) * (sqrt n + 1) :=
  (sqrtLoop_spec (Nat.le_refl n)).2
theorem le_sqrt {m n : Nat} : m ≤ sqrt n ↔ m * m ≤ n := by
  constructor
  · exact fun h => Nat.le_trans (Nat.mul_le_mul h h) (sqrt_le n)
  · intro h
    refine Nat.le_of_not_lt fun l => ?_
    exact absurd (Nat.lt_of_lt_of_le (lt_succ_sqrt n) (Nat.mul_le_mul l l)) (Nat.not_lt_of_ge h)
theorem sqrt_lt {m n : Nat} : sqrt m < n ↔ m < n * n := by
  rw [← Nat.not_le, ← Nat.not_le, le_sqrt]
theorem sqrt_eq (n : Nat) : sqrt (n * n) = n :=
  Nat.le_antisymm (Nat.le_of_lt_succ (sqrt_lt.2 (Nat.mul_self_lt_mul_self (Nat.lt_succ_self n))))
    (le_sqrt.2 (Nat.le_refl _))

/-! ## The logarithm, rounded down -/

/-- `log b n`, counting at most `fuel`. -/
def logLoop (b : Nat) : (fuel n : Nat) → Nat
  | 0, _ => 0
  | fuel + 1, n => if n < b then 0 else logLoop b fuel (n / b) + 1

/-- The largest `k` with `b ^ k ≤ n`; `0` if there is none, or no largest. -/
def log (b n : Nat) : Nat := if 1 < b then logLoop b n n else 0

end Nat
