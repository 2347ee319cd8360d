prelude
import Init.Nat.Sub
/-!
# Natural numbers: multiplication and order, powers
-/

set_option autoImplicit true
universe u

namespace Nat

/-! ## Products and order -/

protected theorem mul_le_mul_left {m n : Nat} (k : Nat) (h : m ≤ n) : k * m ≤ k * n :=
  match le.dest h with
  | ⟨j, e⟩ => le.intro (k := k * j) ((Nat.mul_add k m j).symm.trans (congrArg (k * ·) e))

protected theorem mul_le_mul_right {m n : Nat} (k : Nat) (h : m ≤ n) : m * k ≤ n * k := by
  rw [Nat.mul_comm m k, Nat.mul_comm n k]; exact Nat.mul_le_mul_left k h

protected theorem mul_le_mul {p q m n : Nat} (h₁ : p ≤ m) (h₂ : q ≤ n) : p * q ≤ m * n :=
  Nat.le_trans (Nat.mul_le_mul_right q h₁) (Nat.mul_le_mul_left m h₂)

protected theorem mul_self_le_mul_self {m n : Nat} (h : m ≤ n) : m * m ≤ n * n :=
  Nat.mul_le_mul h h

protected theorem mul_lt_mul_of_pos_left {n m k : Nat} (h : n < m) (hk : 0 < k) :
    k * n < k * m :=
  Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right hk) (Nat.mul_le_mul_left k h)

protected theorem mul_lt_mul_of_pos_right {n m k : Nat} (h : n < m) (hk : 0 < k) :
    n * k < m * k := by
  rw [Nat.mul_comm n k, Nat.mul_comm m k]; exact Nat.mul_lt_mul_of_pos_left h hk

protected theorem mul_lt_mul_of_lt_of_le {a b c d : Nat} (hac : a < c) (hbd : b ≤ d)
    (hd : 0 < d) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_left a hbd) (Nat.mul_lt_mul_of_pos_right hac hd)
protected theorem mul_lt_mul_of_lt_of_le' {a b c d : Nat} (hac : a < c) (hbd : b ≤ d)
    (hb : 0 < b) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac hbd (Nat.lt_of_lt_of_le hb hbd)
protected theorem mul_lt_mul_of_le_of_lt {a b c d : Nat} (hac : a ≤ c) (hbd : b < d)
    (hc : 0 < c) : a * b < c * d :=
  Nat.lt_of_le_of_lt (Nat.mul_le_mul_right b hac) (Nat.mul_lt_mul_of_pos_left hbd hc)
protected theorem mul_lt_mul_of_le_of_lt' {a b c d : Nat} (hac : a ≤ c) (hbd : b < d)
    (ha : 0 < a) : a * b < c * d :=
  Nat.mul_lt_mul_of_le_of_lt hac hbd (Nat.lt_of_lt_of_le ha hac)
protected theorem mul_lt_mul_of_lt_of_lt {a b c d : Nat} (hac : a < c) (hbd : b < d) :
    a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_le hac (Nat.le_of_lt hbd) (zero_lt_of_lt hbd)
protected theorem mul_lt_mul'' {a b c d : Nat} (hac : a < c) (hbd : b < d) : a * b < c * d :=
  Nat.mul_lt_mul_of_lt_of_lt hac hbd
protected theorem mul_self_lt_mul_self {m n : Nat} (h : m < n) : m * m < n * n :=
  Nat.mul_lt_mul_of_lt_of_lt h h

protected theorem le_of_mul_le_mul_left {a b c : Nat} (h : c * a ≤ c * b) (hc : 0 < c) : a ≤ b :=
  ge_of_not_lt fun l => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_left l hc) h
protected theorem le_of_mul_le_mul_right {a b c : Nat} (h : a * c ≤ b * c) (hc : 0 < c) : a ≤ b :=
  ge_of_not_lt fun l => Nat.not_le_of_gt (Nat.mul_lt_mul_of_pos_right l hc) h
protected theorem lt_of_mul_lt_mul_left {a b c : Nat} (h : a * b < a * c) : b < c :=
  Nat.lt_of_not_le fun l => Nat.not_le_of_gt h (Nat.mul_le_mul_left a l)
protected theorem lt_of_mul_lt_mul_right {a b c : Nat} (h : b * a < c * a) : b < c :=
  Nat.lt_of_not_le fun l => Nat.not_le_of_gt h (Nat.mul_le_mul_right a l)

@[simp] protected theorem mul_le_mul_left_iff {w x y : Nat} (w0 : 0 < w) :
    w * x ≤ w * y ↔ x ≤ y := ⟨fun h => Nat.le_of_mul_le_mul_left h w0, Nat.mul_le_mul_left w⟩
@[simp] protected theorem mul_le_mul_right_iff {x y w : Nat} (w0 : 0 < w) :
    x * w ≤ y * w ↔ x ≤ y := ⟨fun h => Nat.le_of_mul_le_mul_right h w0, Nat.mul_le_mul_right w⟩
protected theorem mul_lt_mul_left {a b c : Nat} (a0 : 0 < a) : a * b < a * c ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_left, fun h => Nat.mul_lt_mul_of_pos_left h a0⟩
protected theorem mul_lt_mul_right {a b c : Nat} (a0 : 0 < a) : b * a < c * a ↔ b < c :=
  ⟨Nat.lt_of_mul_lt_mul_right, fun h => Nat.mul_lt_mul_of_pos_right h a0⟩

protected theorem eq_of_mul_eq_mul_left {m k n : Nat} (hn : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.le_antisymm (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h) hn)
    (Nat.le_of_mul_le_mul_left (Nat.le_of_eq h.symm) hn)
protected theorem eq_of_mul_eq_mul_right {n m k : Nat} (hm : 0 < m) (h : n * m = k * m) : n = k :=
  Nat.eq_of_mul_eq_mul_left hm (by rw [Nat.mul_comm m n, Nat.mul_comm m k, h])

protected theorem mul_left_cancel {n m k : Nat} (np : 0 < n) (h : n * m = n * k) : m = k :=
  Nat.eq_of_mul_eq_mul_left np h
protected theorem mul_right_cancel {n m k : Nat} (mp : 0 < m) (h : n * m = k * m) : n = k :=
  Nat.eq_of_mul_eq_mul_right mp h
protected theorem mul_left_cancel_iff {n : Nat} (p : 0 < n) {m k : Nat} :
    n * m = n * k ↔ m = k := ⟨Nat.mul_left_cancel p, congrArg (n * ·)⟩
protected theorem mul_right_cancel_iff {m : Nat} (p : 0 < m) {n k : Nat} :
    n * m = k * m ↔ n = k := ⟨Nat.mul_right_cancel p, congrArg (· * m)⟩

protected theorem le_mul_of_pos_left {n : Nat} (m : Nat) (h : 0 < n) : m ≤ n * m :=
  Nat.le_trans (Nat.le_of_eq (Nat.one_mul m).symm) (Nat.mul_le_mul_right m h)
protected theorem le_mul_of_pos_right {m : Nat} (n : Nat) (h : 0 < m) : n ≤ n * m :=
  Nat.le_trans (Nat.le_of_eq (Nat.mul_one n).symm) (Nat.mul_le_mul_left n h)
protected theorem le_mul_self : ∀ n : Nat, n ≤ n * n
  | 0 => Nat.le_refl 0
  | n + 1 => Nat.le_mul_of_pos_right (n + 1) (zero_lt_succ n)

protected theorem pos_of_mul_pos_left {a b : Nat} (h : 0 < a * b) : 0 < b :=
  Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_right (ne_of_gt h))
protected theorem pos_of_mul_pos_right {a b : Nat} (h : 0 < a * b) : 0 < a :=
  Nat.pos_of_ne_zero (Nat.ne_zero_of_mul_ne_zero_left (ne_of_gt h))
@[simp] protected theorem mul_pos_iff_of_pos_left {a b : Nat} (h : 0 < a) : 0 < a * b ↔ 0 < b :=
  ⟨Nat.pos_of_mul_pos_left, Nat.mul_pos h⟩
@[simp] protected theorem mul_pos_iff_of_pos_right {a b : Nat} (h : 0 < b) : 0 < a * b ↔ 0 < a :=
  ⟨Nat.pos_of_mul_pos_right, fun k => Nat.mul_pos k h⟩
protected theorem pos_of_lt_mul_left {a b c : Nat} (h : a < b * c) : 0 < c :=
  Nat.pos_of_mul_pos_left (zero_lt_of_lt h)
protected theorem pos_of_lt_mul_right {a b c : Nat} (h : a < b * c) : 0 < b :=
  Nat.pos_of_mul_pos_right (zero_lt_of_lt h)

protected theorem mul_eq_one_iff {m n : Nat} : m * n = 1 ↔ m = 1 ∧ n = 1 := by
  constructor
  · intro h
    have hm : 0 < m := Nat.pos_of_mul_pos_right (b := n) (by rw [h]; exact Nat.one_pos)
    have hn : 0 < n := Nat.pos_of_mul_pos_left (a := m) (by rw [h]; exact Nat.one_pos)
    exact ⟨Nat.le_antisymm (h ▸ Nat.le_mul_of_pos_right m hn) hm,
      Nat.le_antisymm (h ▸ Nat.le_mul_of_pos_left n hm) hn⟩
  · intro h
    rw [h.1, h.2]

theorem add_one_mul_add_one (a b : Nat) : (a + 1) * (b + 1) = a * b + a + b + 1 :=
  congrArg (· + 1)
    ((congrArg (· + a) (add_one_mul a b)).trans (Nat.add_right_comm (a * b) b a))
theorem succ_mul_succ (a b : Nat) : succ a * succ b = a * b + a + b + 1 := add_one_mul_add_one a b
theorem succ_mul_succ_eq (a b : Nat) : succ a * succ b = a * b + a + b + 1 :=
  add_one_mul_add_one a b

/-! ## Powers -/

protected theorem pow_succ {b n : Nat} : b ^ succ n = b ^ n * b := rfl
protected theorem pow_add_one {b n : Nat} : b ^ (n + 1) = b ^ n * b := rfl
@[simp] protected theorem pow_zero (b : Nat) : b ^ 0 = 1 := rfl
theorem pow_succ' {m n : Nat} : m ^ succ n = m * m ^ n := Nat.mul_comm (m ^ n) m
theorem pow_add_one' {m n : Nat} : m ^ (n + 1) = m * m ^ n := Nat.mul_comm (m ^ n) m
@[simp] protected theorem pow_one (a : Nat) : a ^ 1 = a := Nat.one_mul a
protected theorem pow_two (a : Nat) : a ^ 2 = a * a := congrArg (· * a) (Nat.pow_one a)

protected theorem zero_pow {n : Nat} (h : 0 < n) : 0 ^ n = 0 :=
  match n, h with
  | n + 1, _ => Nat.mul_zero (0 ^ n)
@[simp] protected theorem zero_pow_succ {n : Nat} : 0 ^ (n + 1) = 0 := Nat.mul_zero (0 ^ n)
@[simp] protected theorem one_pow (n : Nat) : 1 ^ n = 1 :=
  n.rec rfl fun k ih => (Nat.mul_one (1 ^ k)).trans ih

protected theorem pow_add (a m n : Nat) : a ^ (m + n) = a ^ m * a ^ n :=
  n.rec (Nat.mul_one (a ^ m)).symm fun k ih =>
    (congrArg (· * a) ih).trans (Nat.mul_assoc (a ^ m) (a ^ k) a)
protected theorem pow_add' (a m n : Nat) : a ^ (m + n) = a ^ n * a ^ m := by
  rw [Nat.add_comm, Nat.pow_add]
protected theorem pow_mul (a m n : Nat) : a ^ (m * n) = (a ^ m) ^ n :=
  n.rec rfl fun k ih => (Nat.pow_add a (m * k) m).trans (congrArg (· * a ^ m) ih)
protected theorem pow_mul' (a m n : Nat) : a ^ (m * n) = (a ^ n) ^ m := by
  rw [Nat.mul_comm, Nat.pow_mul]
protected theorem pow_right_comm (a m n : Nat) : (a ^ m) ^ n = (a ^ n) ^ m := by
  rw [← Nat.pow_mul, Nat.pow_mul']
protected theorem mul_pow (a b n : Nat) : (a * b) ^ n = a ^ n * b ^ n :=
  n.rec rfl fun k ih =>
    (congrArg (· * (a * b)) ih).trans (Nat.mul_mul_mul_comm (a ^ k) (b ^ k) a b)

theorem pow_le_pow_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i :=
  i.rec (Nat.le_refl 1) fun _ ih => Nat.mul_le_mul ih h
theorem pow_le_pow_of_le_left {m n : Nat} (h : m ≤ n) (i : Nat) : m ^ i ≤ n ^ i :=
  pow_le_pow_left h i
theorem pow_le_pow_right {n m i : Nat} (hn : 0 < n) (h : i ≤ m) : n ^ i ≤ n ^ m :=
  match le.dest h with
  | ⟨j, e⟩ => e ▸ Nat.pow_add n i j ▸ Nat.le_mul_of_pos_right (n ^ i) (Nat.pow_pos hn)
theorem pow_le_pow_of_le_right {n m i : Nat} (hn : 0 < n) (h : i ≤ m) : n ^ i ≤ n ^ m :=
  pow_le_pow_right hn h
theorem pos_pow_of_pos {b : Nat} (n : Nat) (h : 0 < b) : 0 < b ^ n := Nat.pow_pos h
theorem two_pow_pos (w : Nat) : 0 < 2 ^ w := Nat.pow_pos Nat.zero_lt_two
protected theorem one_le_two_pow {n : Nat} : 1 ≤ 2 ^ n := two_pow_pos n
protected theorem one_lt_two_pow {n : Nat} (h : n ≠ 0) : 1 < 2 ^ n :=
  match n, h with
  | 0, h => absurd rfl h
  | n + 1, _ => Nat.mul_le_mul (m := 2 ^ n) (n := 2) (two_pow_pos n) (Nat.le_refl 2)

theorem pow_lt_pow_succ {a n : Nat} (h : 1 < a) : a ^ n < a ^ (n + 1) :=
  Nat.lt_of_le_of_lt (Nat.le_of_eq (Nat.mul_one (a ^ n)).symm)
    (Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (Nat.lt_of_lt_of_le Nat.one_pos (Nat.le_of_lt h))))
theorem pow_lt_pow_right {a n m : Nat} (ha : 1 < a) (h : n < m) : a ^ n < a ^ m :=
  Nat.lt_of_lt_of_le (pow_lt_pow_succ ha) (pow_le_pow_right (zero_lt_of_lt ha) h)
protected theorem pow_lt_pow_left {a b n : Nat} (h : a < b) (hn : n ≠ 0) : a ^ n < b ^ n :=
  match n, hn with
  | 0, hn => absurd rfl hn
  | n + 1, _ => Nat.lt_of_le_of_lt (Nat.mul_le_mul_right a (pow_le_pow_left (Nat.le_of_lt h) n))
      (Nat.mul_lt_mul_of_pos_left h (Nat.pow_pos (zero_lt_of_lt h)))
theorem lt_pow_self {n a : Nat} (ha : 1 < a) : n < a ^ n :=
  n.rec Nat.one_pos fun _ ih => Nat.lt_of_le_of_lt ih (pow_lt_pow_succ ha)
theorem lt_two_pow_self {n : Nat} : n < 2 ^ n := lt_pow_self Nat.one_lt_two
protected theorem pow_le_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n ≤ a ^ m ↔ n ≤ m :=
  ⟨fun l => ge_of_not_lt fun k => Nat.not_le_of_gt (pow_lt_pow_right h k) l,
   pow_le_pow_right (zero_lt_of_lt h)⟩
protected theorem pow_lt_pow_iff_right {a n m : Nat} (h : 1 < a) : a ^ n < a ^ m ↔ n < m :=
  ⟨fun l => Nat.lt_of_not_le fun k =>
      Nat.not_le_of_gt l (pow_le_pow_right (zero_lt_of_lt h) k),
   pow_lt_pow_right h⟩

end Nat
