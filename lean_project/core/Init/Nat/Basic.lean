prelude
import Init.Logic.Bool
/-!
# Natural numbers: addition and multiplication

Induction with `0` and `n + 1`, the laws of `+` and `*`, and the simp set that keeps goals in
terms of `0`, `+ 1` and the operators.
-/

set_option autoImplicit true
universe u

namespace Nat

/-! ## Induction -/

/-- Induction; goals show `0` and `n + 1`. -/
@[elab_as_elim, induction_eliminator]
protected noncomputable abbrev recAux {motive : Nat → Sort u} (zero : motive 0)
    (succ : ∀ n, motive n → motive (n + 1)) (t : Nat) : motive t :=
  Nat.rec zero succ t

/-- Cases on a natural number; goals show `0` and `n + 1`. -/
@[elab_as_elim, cases_eliminator]
protected abbrev casesAuxOn {motive : Nat → Sort u} (t : Nat) (zero : motive 0)
    (succ : ∀ n, motive (n + 1)) : motive t :=
  Nat.casesOn t zero succ

/-! ## Constructors and operators -/

@[simp] theorem zero_eq : Nat.zero = 0 := rfl
theorem ctor_eq_zero : Nat.zero = 0 := rfl
@[simp] theorem add_eq : Nat.add x y = x + y := rfl
@[simp] theorem mul_eq : Nat.mul x y = x * y := rfl
@[simp] theorem sub_eq : Nat.sub x y = x - y := rfl
@[simp] theorem div_eq_div : Nat.div x y = x / y := rfl
@[simp] theorem mod_eq_mod : Nat.mod x y = x % y := rfl
@[simp] theorem pow_eq {m n : Nat} : m.pow n = m ^ n := rfl
@[simp] theorem lt_eq : Nat.lt x y = (x < y) := rfl
@[simp] theorem le_eq : Nat.le x y = (x ≤ y) := rfl

theorem succ_eq_add_one (n : Nat) : succ n = n + 1 := rfl
theorem add_one (n : Nat) : n + 1 = succ n := rfl
theorem one_add (n : Nat) : 1 + n = succ n := n.rec rfl fun _ ih => congrArg succ ih

theorem succ_inj {a b : Nat} : succ a = succ b ↔ a = b := ⟨succ.inj, congrArg succ⟩
theorem succ_inj' {a b : Nat} : succ a = succ b ↔ a = b := succ_inj
protected theorem add_one_inj {a b : Nat} : a + 1 = b + 1 ↔ a = b := succ_inj

@[simp] theorem succ_ne_zero (n : Nat) : succ n ≠ 0 := fun h => Nat.noConfusion h
@[simp] theorem add_one_ne_zero (n : Nat) : n + 1 ≠ 0 := succ_ne_zero n
@[simp] theorem zero_ne_add_one (n : Nat) : 0 ≠ n + 1 := fun h => Nat.noConfusion h
protected theorem one_ne_zero : 1 ≠ (0 : Nat) := succ_ne_zero 0
protected theorem zero_ne_one : 0 ≠ (1 : Nat) := zero_ne_add_one 0

theorem succ_ne_self : ∀ n : Nat, succ n ≠ n
  | 0 => succ_ne_zero 0
  | n + 1 => fun h => succ_ne_self n (succ.inj h)

@[simp] theorem add_one_ne_self (n : Nat) : n + 1 ≠ n := succ_ne_self n
theorem self_ne_succ (n : Nat) : n ≠ succ n := (succ_ne_self n).symm
@[simp] theorem self_ne_add_one (n : Nat) : n ≠ n + 1 := self_ne_succ n

theorem exists_eq_succ_of_ne_zero : ∀ {n : Nat}, n ≠ 0 → ∃ k, n = succ k
  | 0, h => absurd rfl h
  | k + 1, _ => ⟨k, rfl⟩

theorem exists_eq_add_one_of_ne_zero {n : Nat} (h : n ≠ 0) : ∃ k, n = k + 1 :=
  exists_eq_succ_of_ne_zero h

theorem eq_zero_or_eq_succ_pred : ∀ n : Nat, n = 0 ∨ n = succ (pred n)
  | 0 => .inl rfl
  | _ + 1 => .inr rfl

/-! ## Addition -/

@[simp] protected theorem zero_add (n : Nat) : 0 + n = n := n.rec rfl fun _ ih => congrArg succ ih

theorem add_succ (n m : Nat) : n + succ m = succ (n + m) := rfl

theorem succ_add (n m : Nat) : succ n + m = succ (n + m) := m.rec rfl fun _ ih => congrArg succ ih

protected theorem add_one_add (n m : Nat) : n + 1 + m = n + m + 1 := succ_add n m

theorem succ_add_eq_add_succ (a b : Nat) : succ a + b = a + succ b := succ_add a b

protected theorem add_comm (n m : Nat) : n + m = m + n :=
  m.rec (Nat.zero_add n).symm fun k ih => (congrArg succ ih).trans (succ_add k n).symm

protected theorem add_assoc (n m k : Nat) : n + m + k = n + (m + k) :=
  k.rec rfl fun _ ih => congrArg succ ih

protected theorem add_left_comm (n m k : Nat) : n + (m + k) = m + (n + k) :=
  (Nat.add_assoc n m k).symm.trans
    ((congrArg (· + k) (Nat.add_comm n m)).trans (Nat.add_assoc m n k))

protected theorem add_right_comm (n m k : Nat) : n + m + k = n + k + m :=
  (Nat.add_assoc n m k).trans
    ((congrArg (n + ·) (Nat.add_comm m k)).trans (Nat.add_assoc n k m).symm)

protected theorem add_add_add_comm (a b c d : Nat) : (a + b) + (c + d) = (a + c) + (b + d) :=
  (Nat.add_assoc a b (c + d)).trans
    ((congrArg (a + ·) (Nat.add_left_comm b c d)).trans (Nat.add_assoc a c (b + d)).symm)

protected theorem add_left_cancel {n m k : Nat} : n + m = n + k → m = k :=
  n.rec (fun h => (Nat.zero_add m).symm.trans (h.trans (Nat.zero_add k)))
    fun j ih h => ih (succ.inj ((succ_add j m).symm.trans (h.trans (succ_add j k))))

protected theorem add_right_cancel {n m k : Nat} : n + m = k + m → n = k :=
  m.rec id fun _ ih h => ih (succ.inj h)

protected theorem add_left_cancel_iff {m k n : Nat} : n + m = n + k ↔ m = k :=
  ⟨Nat.add_left_cancel, congrArg (n + ·)⟩

protected theorem add_right_cancel_iff {m k n : Nat} : m + n = k + n ↔ m = k :=
  ⟨Nat.add_right_cancel, congrArg (· + n)⟩

protected theorem add_left_inj {m k n : Nat} : m + n = k + n ↔ m = k := Nat.add_right_cancel_iff
protected theorem add_right_inj {m k n : Nat} : n + m = n + k ↔ m = k := Nat.add_left_cancel_iff

theorem eq_zero_of_add_eq_zero : ∀ {n m : Nat}, n + m = 0 → n = 0 ∧ m = 0
  | _, 0, h => ⟨h, rfl⟩
  | _, _ + 1, h => absurd h (succ_ne_zero _)

protected theorem eq_zero_of_add_eq_zero_right (h : n + m = 0) : n = 0 :=
  (eq_zero_of_add_eq_zero h).1

protected theorem eq_zero_of_add_eq_zero_left (h : n + m = 0) : m = 0 :=
  (eq_zero_of_add_eq_zero h).2

@[simp] protected theorem add_eq_zero_iff : n + m = 0 ↔ n = 0 ∧ m = 0 :=
  ⟨eq_zero_of_add_eq_zero, fun h => by rw [h.1, h.2]⟩

protected theorem add_eq_left {a b : Nat} : a + b = a ↔ b = 0 := Nat.add_left_cancel_iff (k := 0)

protected theorem add_eq_right {a b : Nat} : a + b = b ↔ a = 0 := by
  rw [Nat.add_comm]; exact Nat.add_eq_left

protected theorem left_eq_add {a b : Nat} : a = a + b ↔ b = 0 := eq_comm.trans Nat.add_eq_left
protected theorem right_eq_add {a b : Nat} : b = a + b ↔ a = 0 := eq_comm.trans Nat.add_eq_right

attribute [simp] Nat.add_eq_left Nat.add_eq_right Nat.left_eq_add Nat.right_eq_add
attribute [simp] Nat.add_left_cancel_iff Nat.add_right_cancel_iff

/-! ## Multiplication -/

@[simp] protected theorem mul_zero (n : Nat) : n * 0 = 0 := rfl

@[simp] protected theorem zero_mul (n : Nat) : 0 * n = 0 := n.rec rfl fun _ ih => ih

theorem mul_succ (n m : Nat) : n * succ m = n * m + n := rfl

theorem mul_add_one (n m : Nat) : n * (m + 1) = n * m + n := rfl

theorem succ_mul (n m : Nat) : succ n * m = n * m + m :=
  m.rec rfl fun k ih => congrArg succ
    ((congrArg (· + n) ih).trans (Nat.add_right_comm (n * k) k n))

theorem add_one_mul (n m : Nat) : (n + 1) * m = n * m + m := succ_mul n m

protected theorem mul_comm (n m : Nat) : n * m = m * n :=
  m.rec (Nat.zero_mul n).symm fun k ih => (congrArg (· + n) ih).trans (succ_mul k n).symm

@[simp] protected theorem mul_one (n : Nat) : n * 1 = n := Nat.zero_add n

@[simp] protected theorem one_mul (n : Nat) : 1 * n = n :=
  (Nat.mul_comm 1 n).trans (Nat.mul_one n)

protected theorem left_distrib (n m k : Nat) : n * (m + k) = n * m + n * k :=
  k.rec rfl fun j ih => (congrArg (· + n) ih).trans (Nat.add_assoc (n * m) (n * j) n)

protected theorem mul_add (n m k : Nat) : n * (m + k) = n * m + n * k := Nat.left_distrib n m k

protected theorem right_distrib (n m k : Nat) : (n + m) * k = n * k + m * k := by
  rw [Nat.mul_comm, Nat.left_distrib, Nat.mul_comm k n, Nat.mul_comm k m]

protected theorem add_mul (n m k : Nat) : (n + m) * k = n * k + m * k := Nat.right_distrib n m k

protected theorem mul_assoc (n m k : Nat) : n * m * k = n * (m * k) :=
  k.rec rfl fun j ih => (congrArg (· + n * m) ih).trans (Nat.left_distrib n (m * j) m).symm

protected theorem mul_left_comm (n m k : Nat) : n * (m * k) = m * (n * k) := by
  rw [← Nat.mul_assoc, Nat.mul_comm n m, Nat.mul_assoc]

protected theorem mul_right_comm (n m k : Nat) : n * m * k = n * k * m := by
  rw [Nat.mul_assoc, Nat.mul_comm m k, ← Nat.mul_assoc]

protected theorem mul_mul_mul_comm (a b c d : Nat) : (a * b) * (c * d) = (a * c) * (b * d) := by
  rw [Nat.mul_assoc, Nat.mul_left_comm b c d, ← Nat.mul_assoc]

protected theorem two_mul (n : Nat) : 2 * n = n + n := by
  rw [succ_mul, Nat.one_mul]

protected theorem mul_two (n : Nat) : n * 2 = n + n := by
  rw [Nat.mul_comm, Nat.two_mul]

protected theorem mul_eq_zero : ∀ {m n : Nat}, n * m = 0 ↔ n = 0 ∨ m = 0
  | 0, _ => ⟨fun _ => .inr rfl, fun _ => rfl⟩
  | m + 1, n => ⟨fun h => .inl (eq_zero_of_add_eq_zero h).2, fun h =>
      match h with
      | .inl e => by rw [e, Nat.zero_mul]
      | .inr e => absurd e (succ_ne_zero m)⟩

attribute [simp] Nat.mul_eq_zero

protected theorem eq_zero_of_mul_eq_zero {m n : Nat} (h : n * m = 0) : n = 0 ∨ m = 0 :=
  Nat.mul_eq_zero.1 h

protected theorem mul_ne_zero {m n : Nat} (hn : n ≠ 0) (hm : m ≠ 0) : n * m ≠ 0 :=
  fun h => (Nat.mul_eq_zero.1 h).elim hn hm

protected theorem mul_ne_zero_iff {m n : Nat} : n * m ≠ 0 ↔ n ≠ 0 ∧ m ≠ 0 := by
  rw [ne_eq, Nat.mul_eq_zero, not_or]

protected theorem mul_self_eq_zero {n : Nat} : n * n = 0 ↔ n = 0 :=
  Nat.mul_eq_zero.trans or_self_iff

protected theorem ne_zero_of_mul_ne_zero_left {m n : Nat} (h : n * m ≠ 0) : n ≠ 0 :=
  (Nat.mul_ne_zero_iff.1 h).1

protected theorem ne_zero_of_mul_ne_zero_right {m n : Nat} (h : n * m ≠ 0) : m ≠ 0 :=
  (Nat.mul_ne_zero_iff.1 h).2

/-! ## Predecessor -/

@[simp] protected theorem pred_zero : pred 0 = 0 := rfl
@[simp] protected theorem pred_succ (n : Nat) : pred (succ n) = n := rfl
theorem pred_add_one (n : Nat) : pred (n + 1) = n := rfl
theorem pred_eq_sub_one {n : Nat} : pred n = n - 1 := rfl
protected theorem sub_one (n : Nat) : n - 1 = pred n := rfl
@[simp] theorem add_one_sub_one (n : Nat) : n + 1 - 1 = n := rfl
theorem succ_sub_one (n : Nat) : succ n - 1 = n := rfl

theorem succ_pred {n : Nat} (h : n ≠ 0) : succ (pred n) = n := by
  cases n with
  | zero => exact absurd rfl h
  | succ _ => rfl

theorem succ_pred_eq_of_ne_zero {n : Nat} (h : n ≠ 0) : succ (pred n) = n := succ_pred h

theorem pred_ne_self {n : Nat} (h : n ≠ 0) : pred n ≠ n := by
  cases n with
  | zero => exact absurd rfl h
  | succ k => exact self_ne_succ k

end Nat

/-! ## Algebraic classes -/

instance : Std.Associative (α := Nat) (· + ·) := ⟨Nat.add_assoc⟩
instance : Std.Commutative (α := Nat) (· + ·) := ⟨Nat.add_comm⟩
instance : Std.LawfulIdentity (α := Nat) (· + ·) 0 where
  left_id := Nat.zero_add
  right_id := Nat.add_zero

instance : Std.Associative (α := Nat) (· * ·) := ⟨Nat.mul_assoc⟩
instance : Std.Commutative (α := Nat) (· * ·) := ⟨Nat.mul_comm⟩
instance : Std.LawfulIdentity (α := Nat) (· * ·) 1 where
  left_id := Nat.one_mul
  right_id := Nat.mul_one
