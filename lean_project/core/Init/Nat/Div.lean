prelude
import Init.Nat.MinMax
/-!
# Natural numbers: division with remainder

`x / y` and `x % y` are determined by `y * (x / y) + x % y = x` and `x % y < y`: the first is
proved for the defining recursions, and the laws follow from uniqueness.
-/

set_option autoImplicit true
universe u

namespace Nat

/-! ## The specification -/

private theorem go_spec {y : Nat} (hy : 0 < y) (fuel : Nat) : ∀ (x : Nat) (h : x < fuel),
    y * Nat.div.go y hy fuel x h + Nat.modCore.go y hy fuel x h = x := by
  induction fuel with
  | zero => intro x h; exact absurd h (Nat.not_lt_zero x)
  | succ fuel ih =>
    intro x h
    show y * dite (y ≤ x) (fun l => succ (Nat.div.go y hy fuel (x - y) _)) (fun _ => 0)
      + dite (y ≤ x) (fun l => Nat.modCore.go y hy fuel (x - y) _) (fun _ => x) = x
    by_cases l : y ≤ x
    · rw [dif_pos l, dif_pos l, mul_succ, Nat.add_right_comm, ih, Nat.sub_add_cancel l]
    · rw [dif_neg l, dif_neg l, Nat.mul_zero, Nat.zero_add]

private theorem modCore_spec (x y : Nat) : y * (x / y) + Nat.modCore x y = x := by
  show y * Nat.div x y + Nat.modCore x y = x
  unfold Nat.div Nat.modCore
  by_cases h : 0 < y
  · rw [dif_pos h, dif_pos h, go_spec]
  · rw [dif_neg h, dif_neg h, Nat.mul_zero, Nat.zero_add]

private theorem modCore_of_lt {x y : Nat} (h : x < y) : Nat.modCore x y = x := by
  have s := modCore_spec x y
  cases e : x / y with
  | zero => rw [e, Nat.mul_zero, Nat.zero_add] at s; exact s
  | succ q =>
    rw [e, mul_succ] at s
    have l : y ≤ x := s ▸ Nat.le_trans (le_add_left y _) (le_add_right _ _)
    exact absurd h (Nat.not_lt_of_ge l)

private theorem modCore_eq (x y : Nat) : Nat.modCore x y = x % y := by
  cases x with
  | zero =>
    exact (eq_zero_of_add_eq_zero (modCore_spec 0 y)).2
  | succ x =>
    show Nat.modCore (x + 1) y = ite (y ≤ x + 1) (Nat.modCore (x + 1) y) (x + 1)
    by_cases h : y ≤ x + 1
    · rw [if_pos h]
    · rw [if_neg h, modCore_of_lt (gt_of_not_le h)]

theorem div_add_mod (m n : Nat) : n * (m / n) + m % n = m := modCore_eq m n ▸ modCore_spec m n
theorem mod_add_div (m k : Nat) : m % k + k * (m / k) = m :=
  (Nat.add_comm _ _).trans (div_add_mod m k)
theorem div_add_mod' (a b : Nat) : a / b * b + a % b = a := by
  rw [Nat.mul_comm, div_add_mod]
theorem mod_add_div' (a b : Nat) : a % b + a / b * b = a := by
  rw [Nat.mul_comm, mod_add_div]

private theorem quotient_le {n q r q' r' : Nat} (hr : r < n) (e : n * q + r = n * q' + r') :
    q' ≤ q :=
  ge_of_not_lt fun l => Nat.not_le_of_gt (Nat.add_lt_add_left hr (n * q))
    (e ▸ Nat.le_trans (Nat.mul_le_mul_left n l) (le_add_right (n * q') r'))

/-- Quotient and remainder are the only numbers that meet the specification. -/
theorem div_mod_unique {n m q r : Nat} (e : n * q + r = m) (hr : r < n) :
    m / n = q ∧ m % n = r := by
  have s : n * (m / n) + m % n = n * q + r := (div_add_mod m n).trans e.symm
  have hm : m % n < n := mod_lt m (zero_lt_of_lt hr)
  have hq : m / n = q := Nat.le_antisymm (quotient_le hr s.symm) (quotient_le hm s)
  rw [hq] at s
  exact ⟨hq, Nat.add_left_cancel s⟩

/-! ## Special values -/

@[simp] protected theorem div_zero (n : Nat) : n / 0 = 0 := by
  show Nat.div n 0 = 0
  unfold Nat.div
  exact dif_neg (Nat.lt_irrefl 0)

@[simp] theorem mod_zero (a : Nat) : a % 0 = a := by
  have s := div_add_mod a 0
  rw [Nat.zero_mul, Nat.zero_add] at s
  exact s

theorem div_eq_of_lt {a b : Nat} (h : a < b) : a / b = 0 :=
  (div_mod_unique (q := 0) (Nat.zero_add a) h).1
theorem mod_eq_of_lt {a b : Nat} (h : a < b) : a % b = a := (div_mod_unique (q := 0) (Nat.zero_add a) h).2

@[simp] theorem zero_mod (b : Nat) : 0 % b = 0 := (eq_zero_of_add_eq_zero (div_add_mod 0 b)).2
@[simp] protected theorem zero_div (b : Nat) : 0 / b = 0 := by
  cases b with
  | zero => exact Nat.div_zero 0
  | succ b => exact div_eq_of_lt (zero_lt_succ b)

@[simp] theorem mod_one (x : Nat) : x % 1 = 0 := Nat.lt_one_iff.1 (mod_lt x Nat.one_pos)
@[simp] protected theorem div_one (n : Nat) : n / 1 = n :=
  (div_mod_unique (r := 0) (Nat.one_mul n) Nat.one_pos).1

@[simp] theorem mod_self (n : Nat) : n % n = 0 := by
  cases n with
  | zero => exact mod_zero 0
  | succ n => exact (div_mod_unique (q := 1) (r := 0) (Nat.mul_one (n + 1)) (zero_lt_succ n)).2
protected theorem div_self {n : Nat} (h : 0 < n) : n / n = 1 :=
  (div_mod_unique (r := 0) (Nat.mul_one n) h).1

theorem mod_le (x y : Nat) : x % y ≤ x :=
  Nat.le_trans (le_add_left _ _) (Nat.le_of_eq (div_add_mod x y))
theorem mod_lt_of_lt {a b c : Nat} (h : a < c) : a % b < c := Nat.lt_of_le_of_lt (mod_le a b) h
theorem mul_div_le (m n : Nat) : n * (m / n) ≤ m :=
  Nat.le_trans (le_add_right _ _) (Nat.le_of_eq (div_add_mod m n))
theorem div_mul_le_self (m n : Nat) : m / n * n ≤ m := Nat.mul_comm n (m / n) ▸ mul_div_le m n
theorem div_le_self (n k : Nat) : n / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact zero_le n
  | succ k => exact Nat.le_trans (Nat.le_mul_of_pos_left _ (zero_lt_succ k)) (mul_div_le n (k + 1))

/-! ## Recursion by subtraction -/

theorem mod_eq_sub_mod {a b : Nat} (h : a ≥ b) : a % b = (a - b) % b := by
  cases b with
  | zero => rfl
  | succ b =>
    refine (div_mod_unique (q := (a - (b + 1)) / (b + 1) + 1) ?_ (mod_lt _ (zero_lt_succ b))).2
    rw [mul_add_one, Nat.add_right_comm, div_add_mod, Nat.sub_add_cancel h]

theorem div_eq_sub_div {a b : Nat} (hb : 0 < b) (h : b ≤ a) : a / b = (a - b) / b + 1 := by
  refine (div_mod_unique (r := (a - b) % b) ?_ (mod_lt _ hb)).1
  rw [mul_add_one, Nat.add_right_comm, div_add_mod, Nat.sub_add_cancel h]

theorem div_eq (x y : Nat) : x / y = if 0 < y ∧ y ≤ x then (x - y) / y + 1 else 0 := by
  by_cases h : 0 < y ∧ y ≤ x
  · rw [if_pos h, div_eq_sub_div h.1 h.2]
  · rw [if_neg h]
    cases y with
    | zero => exact Nat.div_zero x
    | succ y => exact div_eq_of_lt (gt_of_not_le fun l => h ⟨zero_lt_succ y, l⟩)

theorem mod_eq (x y : Nat) : x % y = if 0 < y ∧ y ≤ x then (x - y) % y else x := by
  by_cases h : 0 < y ∧ y ≤ x
  · rw [if_pos h, mod_eq_sub_mod h.2]
  · rw [if_neg h]
    cases y with
    | zero => exact mod_zero x
    | succ y => exact mod_eq_of_lt (gt_of_not_le fun l => h ⟨zero_lt_succ y, l⟩)

/-- Induction along repeated subtraction of `y`. -/
theorem div.inductionOn {motive : Nat → Nat → Prop} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y := by
  have below : ∀ b x, x < b → motive x y := by
    intro b
    induction b with
    | zero => intro x h; exact absurd h (Nat.not_lt_zero x)
    | succ b ih =>
      intro x h
      by_cases c : 0 < y ∧ y ≤ x
      · exact ind x y c (ih _ (Nat.lt_of_lt_of_le (div_rec_lemma c) (le_of_lt_succ h)))
      · exact base x y c
  exact below (x + 1) x (Nat.lt_add_one x)

/-- Induction along repeated subtraction of `y`. -/
theorem mod.inductionOn {motive : Nat → Nat → Prop} (x y : Nat)
    (ind : ∀ x y, 0 < y ∧ y ≤ x → motive (x - y) y → motive x y)
    (base : ∀ x y, ¬(0 < y ∧ y ≤ x) → motive x y) : motive x y := div.inductionOn x y ind base

theorem mod_def (m k : Nat) : m % k = m - k * (m / k) :=
  (Nat.sub_eq_of_eq_add (mod_add_div m k).symm).symm
theorem mod_eq_sub_mul_div {x k : Nat} : x % k = x - k * (x / k) := mod_def x k
theorem mod_eq_sub_div_mul {x k : Nat} : x % k = x - x / k * k := by
  rw [Nat.mul_comm, mod_def]

/-! ## Multiples of the divisor -/

theorem add_mul_div_left (x z : Nat) {y : Nat} (H : 0 < y) : (x + y * z) / y = x / y + z := by
  refine (div_mod_unique (r := x % y) ?_ (mod_lt x H)).1
  rw [Nat.mul_add, Nat.add_right_comm, div_add_mod]
theorem add_mul_div_right (x y : Nat) {z : Nat} (H : 0 < z) : (x + y * z) / z = x / z + y := by
  rw [Nat.mul_comm, add_mul_div_left x y H]
@[simp] theorem add_div_right (x : Nat) {z : Nat} (H : 0 < z) : (x + z) / z = x / z + 1 := by
  have h := add_mul_div_left x 1 H
  rw [Nat.mul_one] at h
  exact h
@[simp] theorem add_div_left (x : Nat) {z : Nat} (H : 0 < z) : (z + x) / z = x / z + 1 := by
  rw [Nat.add_comm, add_div_right x H]

@[simp] theorem add_mul_mod_self_left (x y z : Nat) : (x + y * z) % y = x % y := by
  cases y with
  | zero => rw [Nat.zero_mul, Nat.add_zero]
  | succ y =>
    refine (div_mod_unique (q := x / (y + 1) + z) ?_ (mod_lt x (zero_lt_succ y))).2
    rw [Nat.mul_add, Nat.add_right_comm, div_add_mod]
@[simp] theorem add_mul_mod_self_right (x y z : Nat) : (x + y * z) % z = x % z := by
  rw [Nat.mul_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_left (a b c : Nat) : (a * b + c) % a = c % a := by
  rw [Nat.add_comm, add_mul_mod_self_left]
@[simp] theorem mul_add_mod_self_right (a b c : Nat) : (a * b + c) % b = c % b := by
  rw [Nat.add_comm, add_mul_mod_self_right]
theorem mul_add_mod (m x y : Nat) : (m * x + y) % m = y % m := mul_add_mod_self_left m x y
theorem mul_add_mod' (a b c : Nat) : (a * b + c) % b = c % b := mul_add_mod_self_right a b c
@[simp] theorem add_mod_right (x z : Nat) : (x + z) % z = x % z := by
  rw [mod_eq_sub_mod (le_add_left z x), Nat.add_sub_cancel]
@[simp] theorem add_mod_left (x z : Nat) : (x + z) % x = z % x := by
  rw [Nat.add_comm, add_mod_right]
@[simp] theorem mul_mod_right (m n : Nat) : m * n % m = 0 := by
  rw [← Nat.zero_add (m * n), add_mul_mod_self_left, zero_mod]
@[simp] theorem mul_mod_left (m n : Nat) : m * n % n = 0 := by
  rw [Nat.mul_comm, mul_mod_right]

protected theorem mul_div_cancel_left (m : Nat) {n : Nat} (H : 0 < n) : n * m / n = m :=
  (div_mod_unique (r := 0) rfl H).1
protected theorem mul_div_cancel (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m := by
  rw [Nat.mul_comm, Nat.mul_div_cancel_left m H]
@[simp] theorem mul_div_right (n : Nat) {m : Nat} (H : 0 < m) : m * n / m = n :=
  Nat.mul_div_cancel_left n H
@[simp] theorem mul_div_left (m : Nat) {n : Nat} (H : 0 < n) : m * n / n = m :=
  Nat.mul_div_cancel m H
protected theorem div_eq_of_eq_mul_left {m n k : Nat} (H : 0 < n) (e : m = k * n) : m / n = k := by
  rw [e, Nat.mul_div_cancel k H]
protected theorem div_eq_of_eq_mul_right {m n k : Nat} (H : 0 < n) (e : m = n * k) :
    m / n = k := by
  rw [e, Nat.mul_div_cancel_left k H]

/-! ## Division and order -/

theorem lt_mul_div_succ (a : Nat) {b : Nat} (hb : 0 < b) : a < b * (a / b + 1) :=
  Nat.lt_of_le_of_lt (Nat.le_of_eq (div_add_mod a b).symm) (Nat.add_lt_add_left (mod_lt a hb) _)

theorem le_div_iff_mul_le {k x y : Nat} (k0 : 0 < k) : x ≤ y / k ↔ x * k ≤ y := by
  constructor
  · intro h
    exact Nat.le_trans (Nat.mul_le_mul_right k h) (div_mul_le_self y k)
  · intro h
    apply le_of_lt_succ
    apply Nat.lt_of_mul_lt_mul_left (a := k)
    exact Nat.lt_of_le_of_lt (Nat.mul_comm k x ▸ h) (lt_mul_div_succ y k0)
theorem div_lt_iff_lt_mul {k x y : Nat} (h : 0 < k) : x / k < y ↔ x < y * k := by
  rw [← Nat.not_le, ← Nat.not_le, le_div_iff_mul_le h]
theorem div_lt_of_lt_mul {m n k : Nat} (h : m < n * k) : m / n < k :=
  (div_lt_iff_lt_mul (Nat.pos_of_lt_mul_right h)).2 (Nat.mul_comm n k ▸ h)
protected theorem div_le_of_le_mul {m n k : Nat} (h : m ≤ k * n) : m / k ≤ n := by
  cases k with
  | zero => rw [Nat.div_zero]; exact zero_le n
  | succ k =>
    exact le_of_lt_succ (div_lt_of_lt_mul (Nat.lt_of_le_of_lt h
      (Nat.mul_lt_mul_of_pos_left (Nat.lt_add_one n) (zero_lt_succ k))))
protected theorem div_le_of_le_mul' {m n k : Nat} (h : m ≤ k * n) : m / k ≤ n :=
  Nat.div_le_of_le_mul h
theorem div_le_div_right {a b : Nat} (h : a ≤ b) {c : Nat} : a / c ≤ b / c := by
  cases c with
  | zero => rw [Nat.div_zero]; exact zero_le _
  | succ c =>
    exact (le_div_iff_mul_le (zero_lt_succ c)).2 (Nat.le_trans (div_mul_le_self a (c + 1)) h)
protected theorem div_eq_of_lt_le {k n m : Nat} (lo : k * n ≤ m) (hi : m < (k + 1) * n) :
    m / n = k := by
  have hn : 0 < n := Nat.pos_of_lt_mul_left hi
  exact Nat.le_antisymm (le_of_lt_succ ((div_lt_iff_lt_mul hn).2 hi)) ((le_div_iff_mul_le hn).2 lo)
theorem div_lt_self {n k : Nat} (hn : 0 < n) (hk : 1 < k) : n / k < n := by
  rw [div_lt_iff_lt_mul (zero_lt_of_lt hk)]
  exact Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.mul_one n).symm) (Nat.mul_lt_mul_of_pos_left hk hn)
theorem div_pos {a b : Nat} (h : b ≤ a) (hb : 0 < b) : 0 < a / b :=
  (le_div_iff_mul_le hb).2 (Nat.le_trans (Nat.le_of_eq (Nat.one_mul b)) h)
theorem pos_of_div_pos {a b : Nat} (h : 0 < a / b) : 0 < a :=
  Nat.lt_of_lt_of_le h (div_le_self a b)
theorem div_eq_zero_iff {a b : Nat} : a / b = 0 ↔ b = 0 ∨ a < b := by
  constructor
  · intro h
    cases Nat.lt_or_ge a b with
    | inl l => exact .inr l
    | inr l =>
      exact .inl (Nat.eq_zero_of_not_pos fun hb => ne_of_gt (div_pos l hb) h)
  · intro h
    cases h with
    | inl e => rw [e, Nat.div_zero]
    | inr l => exact div_eq_of_lt l

private theorem eq_of_forall_le_iff {a b : Nat} (h : ∀ x, x ≤ a ↔ x ≤ b) : a = b :=
  Nat.le_antisymm ((h a).1 (Nat.le_refl a)) ((h b).2 (Nat.le_refl b))

protected theorem div_div_eq_div_mul (m n k : Nat) : m / n / k = m / (n * k) := by
  cases n with
  | zero => rw [Nat.div_zero, Nat.zero_div, Nat.zero_mul, Nat.div_zero]
  | succ n =>
    cases k with
    | zero => rw [Nat.div_zero, Nat.mul_zero, Nat.div_zero]
    | succ k =>
      apply eq_of_forall_le_iff
      intro x
      rw [le_div_iff_mul_le (zero_lt_succ k), le_div_iff_mul_le (zero_lt_succ n),
        le_div_iff_mul_le (Nat.mul_pos (zero_lt_succ n) (zero_lt_succ k)), Nat.mul_assoc,
        Nat.mul_comm (k + 1) (n + 1)]
protected theorem div_right_comm (a b c : Nat) : a / b / c = a / c / b := by
  rw [Nat.div_div_eq_div_mul, Nat.div_div_eq_div_mul, Nat.mul_comm]
protected theorem mul_div_mul_left {m : Nat} (n k : Nat) (H : 0 < m) :
    m * n / (m * k) = n / k := by
  rw [← Nat.div_div_eq_div_mul, Nat.mul_div_cancel_left n H]
protected theorem mul_div_mul_right {m : Nat} (n k : Nat) (H : 0 < m) :
    n * m / (k * m) = n / k := by
  rw [Nat.mul_comm n m, Nat.mul_comm k m, Nat.mul_div_mul_left n k H]

/-! ## Remainders of sums and products -/

@[simp] theorem mod_mod (a n : Nat) : a % n % n = a % n := by
  cases n with
  | zero => rw [mod_zero]
  | succ n => exact mod_eq_of_lt (mod_lt a (zero_lt_succ n))

@[simp] theorem mod_add_mod (m n k : Nat) : (m % n + k) % n = (m + k) % n := by
  have h := add_mul_mod_self_left (m % n + k) n (m / n)
  rw [Nat.add_right_comm, mod_add_div] at h
  exact h.symm
@[simp] theorem add_mod_mod (m n k : Nat) : (m + n % k) % k = (m + n) % k := by
  rw [Nat.add_comm, mod_add_mod, Nat.add_comm]
theorem add_mod (a b n : Nat) : (a + b) % n = (a % n + b % n) % n := by
  rw [mod_add_mod, add_mod_mod]

@[simp] theorem mod_mul_mod {a b c : Nat} : a % c * b % c = a * b % c := by
  have h := add_mul_mod_self_left (a % c * b) c (a / c * b)
  rw [← Nat.mul_assoc, ← Nat.add_mul, mod_add_div] at h
  exact h.symm
@[simp] theorem mul_mod_mod {a b c : Nat} : a * (b % c) % c = a * b % c := by
  rw [Nat.mul_comm, mod_mul_mod, Nat.mul_comm]
theorem mul_mod (a b n : Nat) : a * b % n = a % n * (b % n) % n := by
  rw [mod_mul_mod, mul_mod_mod]
theorem pow_mod (a b n : Nat) : a ^ b % n = (a % n) ^ b % n := by
  induction b with
  | zero => rfl
  | succ b ih => rw [Nat.pow_succ, Nat.pow_succ, mul_mod, ih, mod_mul_mod]

theorem mul_mod_mul_left (z x y : Nat) : z * x % (z * y) = z * (x % y) := by
  cases z with
  | zero => rw [Nat.zero_mul, Nat.zero_mul, zero_mod, Nat.zero_mul]
  | succ z =>
    cases y with
    | zero => rw [Nat.mul_zero, mod_zero, mod_zero]
    | succ y =>
      refine (div_mod_unique (q := x / (y + 1)) ?_
        (Nat.mul_lt_mul_of_pos_left (mod_lt x (zero_lt_succ y)) (zero_lt_succ z))).2
      rw [Nat.mul_assoc, ← Nat.mul_add, div_add_mod]
theorem mul_mod_mul_right (z x y : Nat) : x * z % (y * z) = x % y * z := by
  rw [Nat.mul_comm x z, Nat.mul_comm y z, mul_mod_mul_left, Nat.mul_comm]

theorem mod_two_eq_zero_or_one (n : Nat) : n % 2 = 0 ∨ n % 2 = 1 :=
  le_one_iff_eq_zero_or_eq_one.1 (le_of_lt_succ (mod_lt n Nat.two_pos))
theorem mod_two_ne_zero {n : Nat} : n % 2 ≠ 0 ↔ n % 2 = 1 :=
  ⟨(mod_two_eq_zero_or_one n).resolve_left, fun h => h ▸ Nat.one_ne_zero⟩
theorem mod_two_ne_one {n : Nat} : n % 2 ≠ 1 ↔ n % 2 = 0 :=
  ⟨(mod_two_eq_zero_or_one n).resolve_right, fun h => h ▸ Nat.zero_ne_one⟩

theorem add_div_eq_of_add_mod_lt {a b c : Nat} (h : a % c + b % c < c) :
    (a + b) / c = a / c + b / c := by
  refine (div_mod_unique (r := a % c + b % c) ?_ h).1
  rw [Nat.mul_add, Nat.add_add_add_comm, div_add_mod, div_add_mod]

end Nat
