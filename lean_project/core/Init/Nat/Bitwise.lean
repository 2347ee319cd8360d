prelude
import Init.Nat.Decide
/-!
# Natural numbers: bits, shifts, logarithm

The kernel replaces `land lor xor shiftLeft shiftRight log2` on literals by big-integer
arithmetic. The recursions halve their argument; `fuel` bounds the number of halvings.
-/

set_option autoImplicit true
universe u

namespace Nat

theorem half_lt {n : Nat} (h : n ≠ 0) : n / 2 < n :=
  div_lt_self (Nat.pos_of_ne_zero h) Nat.one_lt_two

/-! ## Bitwise operations -/

/-- Combine the binary digits of two numbers with `f`. -/
def bitwise (f : Bool → Bool → Bool) (n m : Nat) : Nat := go n n m
where
  go : Nat → Nat → Nat → Nat
  | 0, n, m => if n = 0 then (if f false true then m else 0) else 0
  | fuel + 1, n, m =>
    if n = 0 then (if f false true then m else 0)
    else if m = 0 then (if f true false then n else 0)
    else 2 * go fuel (n / 2) (m / 2) + (if f (n % 2 == 1) (m % 2 == 1) then 1 else 0)

private theorem bitwise_go_fuel (f : Bool → Bool → Bool) :
    ∀ (k l n m : Nat), n ≤ k → n ≤ l → bitwise.go f k n m = bitwise.go f l n m := by
  intro k
  induction k with
  | zero =>
    intro l n m hk _
    have e : n = 0 := Nat.eq_zero_of_le_zero hk
    cases l with
    | zero => rfl
    | succ l => simp only [bitwise.go, e, if_pos]
  | succ k ih =>
    intro l n m hk hl
    by_cases e : n = 0
    · cases l with
      | zero => simp only [bitwise.go, e, if_pos]
      | succ l => simp only [bitwise.go, e, if_pos]
    · cases l with
      | zero => exact absurd (Nat.eq_zero_of_le_zero hl) e
      | succ l =>
        have s : n / 2 < n := half_lt e
        simp only [bitwise.go]
        rw [ih l (n / 2) (m / 2) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le s hk))
          (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le s hl))]

theorem bitwise_eq (f : Bool → Bool → Bool) (n m : Nat) :
    bitwise f n m =
      if n = 0 then (if f false true then m else 0)
      else if m = 0 then (if f true false then n else 0)
      else 2 * bitwise f (n / 2) (m / 2) + (if f (n % 2 == 1) (m % 2 == 1) then 1 else 0) := by
  cases n with
  | zero => simp only [bitwise, bitwise.go, if_pos]
  | succ n =>
    have s : (n + 1) / 2 ≤ n := Nat.le_of_lt_succ (half_lt (Nat.succ_ne_zero n))
    have r := bitwise_go_fuel f n ((n + 1) / 2) ((n + 1) / 2) (m / 2) s (Nat.le_refl _)
    simp only [bitwise, bitwise.go]
    rw [r]

set_option bootstrap.genMatcherCode false in
/-- Bitwise and, `a &&& b`. -/
@[extern "lean_nat_land"]
def land : @& Nat → @& Nat → Nat := bitwise Bool.and

set_option bootstrap.genMatcherCode false in
/-- Bitwise or, `a ||| b`. -/
@[extern "lean_nat_lor"]
def lor : @& Nat → @& Nat → Nat := bitwise Bool.or

set_option bootstrap.genMatcherCode false in
/-- Bitwise exclusive or, `a ^^^ b`. -/
@[extern "lean_nat_lxor"]
def xor : @& Nat → @& Nat → Nat := bitwise bne

instance instAndOp : AndOp Nat := ⟨Nat.land⟩
instance instOrOp : OrOp Nat := ⟨Nat.lor⟩
instance instXorOp : XorOp Nat := ⟨Nat.xor⟩

/-! ## Shifts -/

set_option bootstrap.genMatcherCode false in
/-- `n * 2 ^ m`, written `n <<< m`. -/
@[extern "lean_nat_shiftl"]
def shiftLeft : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftLeft (2 * n) m

set_option bootstrap.genMatcherCode false in
/-- `n / 2 ^ m`, written `n >>> m`. -/
@[extern "lean_nat_shiftr"]
def shiftRight : @& Nat → @& Nat → Nat
  | n, 0 => n
  | n, succ m => shiftRight n m / 2

instance instShiftLeft : ShiftLeft Nat := ⟨Nat.shiftLeft⟩
instance instShiftRight : ShiftRight Nat := ⟨Nat.shiftRight⟩

@[simp] theorem shiftLeft_zero {n : Nat} : n <<< 0 = n := rfl
@[simp] theorem shiftRight_zero {n : Nat} : n >>> 0 = n := rfl
theorem shiftLeft_succ {m n : Nat} : m <<< (n + 1) = (2 * m) <<< n := rfl
theorem shiftRight_succ (m n : Nat) : m >>> (n + 1) = (m >>> n) / 2 := rfl

theorem shiftLeft_eq (a b : Nat) : a <<< b = a * 2 ^ b := by
  induction b generalizing a with
  | zero => exact (Nat.mul_one a).symm
  | succ b ih =>
    rw [shiftLeft_succ, ih, Nat.pow_succ, Nat.mul_comm 2 a, Nat.mul_assoc, Nat.mul_comm 2]

theorem shiftRight_eq_div_pow (m n : Nat) : m >>> n = m / 2 ^ n := by
  induction n with
  | zero => exact (Nat.div_one m).symm
  | succ n ih => rw [shiftRight_succ, ih, Nat.div_div_eq_div_mul, Nat.pow_succ]

theorem one_shiftLeft (n : Nat) : 1 <<< n = 2 ^ n := by
  rw [shiftLeft_eq, Nat.one_mul]

/-- The binary digit of weight `2 ^ n`. -/
def testBit (m n : Nat) : Bool := 1 &&& (m >>> n) != 0

/-! ## Logarithm -/

/-- The exponent of the greatest power of two up to `n`; `0` for `0`. -/
@[extern "lean_nat_log2"]
def log2 (n : @& Nat) : Nat := go n n
where
  go : Nat → Nat → Nat
  | 0, _ => 0
  | fuel + 1, n => if 2 ≤ n then go fuel (n / 2) + 1 else 0

private theorem log2_go_fuel : ∀ (k l n : Nat), n ≤ k → n ≤ l → log2.go k n = log2.go l n := by
  intro k
  induction k with
  | zero =>
    intro l n hk _
    have e : n = 0 := Nat.eq_zero_of_le_zero hk
    cases l with
    | zero => rfl
    | succ l => simp [log2.go, e]
  | succ k ih =>
    intro l n hk hl
    cases l with
    | zero => simp [log2.go, Nat.eq_zero_of_le_zero hl]
    | succ l =>
      by_cases h : 2 ≤ n
      · have s : n / 2 < n := half_lt (Nat.ne_of_gt (Nat.lt_of_lt_of_le Nat.two_pos h))
        simp only [log2.go, h, if_pos]
        rw [ih l (n / 2) (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le s hk))
          (Nat.le_of_lt_succ (Nat.lt_of_lt_of_le s hl))]
      · rw [log2.go, log2.go, if_neg h, if_neg h]

theorem log2_def (n : Nat) : log2 n = if 2 ≤ n then log2 (n / 2) + 1 else 0 := by
  cases n with
  | zero => rfl
  | succ n =>
    have s : (n + 1) / 2 ≤ n := Nat.le_of_lt_succ (half_lt (Nat.succ_ne_zero n))
    have r := log2_go_fuel n ((n + 1) / 2) ((n + 1) / 2) s (Nat.le_refl _)
    simp only [log2, log2.go]
    rw [r]

end Nat
