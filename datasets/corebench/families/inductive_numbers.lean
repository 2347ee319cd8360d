/-!
Natural numbers of our own, from zero and successor.

kind: inductive
split: train
-/

/-- Numbers: zero, and the successor of each number. -/
inductive Num where
  | zero : Num
  | succ : Num → Num

namespace Num

/-- Addition, by recursion on the second number. -/
def add (m : Num) : Num → Num
  | zero => m
  | succ n => succ (add m n)

/-- Multiplication, by recursion on the second number. -/
def mul (m : Num) : Num → Num
  | zero => zero
  | succ n => add (mul m n) m

/-- The same number among the usual ones. -/
def toNat : Num → Nat
  | zero => 0
  | succ n => toNat n + 1

/-- Twice the number. -/
def double : Num → Num
  | zero => zero
  | succ n => succ (succ (double n))

end Num

/-- Zero on the left changes nothing.

Grade 2. -/
theorem num_zero_add (n : Num) : Num.add Num.zero n = n := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. Both sides are successors.
    show Num.succ (Num.add Num.zero k) = Num.succ k
    rw [ih]

/-- A successor on the left can be taken out of a sum.

Grade 2. -/
theorem num_succ_add (m n : Num) : Num.add (Num.succ m) n = Num.succ (Num.add m n) := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. Take the successor on the right out first.
    show Num.succ (Num.add (Num.succ m) k) = Num.succ (Num.succ (Num.add m k))
    rw [ih]

/-- Addition is commutative.

Grade 4. -/
theorem num_add_comm (m n : Num) : Num.add m n = Num.add n m := by
  -- 1. Zero on the left changes nothing.
  have hz : ∀ a, Num.add Num.zero a = a := by
    intro a
    induction a with
    | zero => rfl
    | succ k ih => exact congrArg Num.succ ih
  -- 2. A successor on the left can be taken out.
  have hs : ∀ a b, Num.add (Num.succ a) b = Num.succ (Num.add a b) := by
    intro a b
    induction b with
    | zero => rfl
    | succ k ih => exact congrArg Num.succ ih
  -- 3. Now we use induction on n.
  induction n with
  | zero => exact (hz m).symm
  | succ k ih =>
    show Num.succ (Num.add m k) = Num.add (Num.succ k) m
    rw [hs, ih]

/-- Addition is associative.

Grade 3. -/
theorem num_add_assoc (a b c : Num) : Num.add (Num.add a b) c = Num.add a (Num.add b c) := by
  -- 1. We use induction on c.
  induction c with
  | zero => rfl
  | succ k ih =>
    -- 2. On both sides the successor comes out.
    show Num.succ (Num.add (Num.add a b) k) = Num.succ (Num.add a (Num.add b k))
    rw [ih]

/-- The translation to the usual numbers respects addition.

Grade 3. -/
theorem num_toNat_add (m n : Num) : (Num.add m n).toNat = m.toNat + n.toNat := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. A successor adds one on both sides.
    show (Num.add m k).toNat + 1 = m.toNat + (k.toNat + 1)
    rw [ih, Nat.add_assoc]

/-- The translation to the usual numbers respects multiplication.

Grade 4. -/
theorem num_toNat_mul (m n : Num) : (Num.mul m n).toNat = m.toNat * n.toNat := by
  -- 1. It respects addition.
  have hadd : ∀ a b : Num, (Num.add a b).toNat = a.toNat + b.toNat := by
    intro a b
    induction b with
    | zero => rfl
    | succ k ih => exact congrArg (· + 1) ih
  -- 2. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 3. One more factor is one more summand.
    show (Num.add (Num.mul m k) m).toNat = m.toNat * (k.toNat + 1)
    rw [hadd, ih, Nat.mul_succ]

/-- Different numbers are translated to different numbers.

Grade 4. -/
theorem num_toNat_injective (m : Num) : ∀ n, m.toNat = n.toNat → m = n := by
  -- 1. We use induction on m, and look at n.
  induction m with
  | zero =>
    intro n h
    cases n with
    | zero => rfl
    -- 2. Zero and a successor have different translations.
    | succ k => nomatch h
  | succ m ih =>
    intro n h
    cases n with
    | zero => nomatch h
    | succ k =>
      -- 3. For successors it follows from what is below them.
      have h' : m.toNat = k.toNat := Nat.succ.inj h
      rw [ih k h']

/-- Each usual number is a translation.

Grade 2. -/
theorem num_toNat_surjective (n : Nat) : ∃ m : Num, m.toNat = n := by
  -- 1. We use induction on n.
  induction n with
  | zero => exact ⟨Num.zero, rfl⟩
  | succ k ih =>
    -- 2. Take the successor of what was found.
    obtain ⟨m, hm⟩ := ih
    refine ⟨Num.succ m, ?_⟩
    show m.toNat + 1 = k + 1
    rw [hm]

/-- No number is its own successor.

Grade 3. -/
theorem num_succ_ne_self (n : Num) : Num.succ n ≠ n := by
  -- 1. We use induction on n.
  induction n with
  | zero =>
    -- 2. Zero is no successor.
    intro h
    cases h
  | succ k ih =>
    -- 3. Equal successors come from equal numbers.
    intro h
    injection h with h'
    exact ih h'

/-- Zero is absorbed by multiplication from the left.

Grade 2. -/
theorem num_zero_mul (n : Num) : Num.mul Num.zero n = Num.zero := by
  -- 1. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    -- 2. Adding zero changes nothing.
    show Num.add (Num.mul Num.zero k) Num.zero = Num.zero
    rw [ih]
    rfl

/-- Doubling is adding a number to itself.

Grade 3. -/
theorem num_double_eq_add (n : Num) : Num.double n = Num.add n n := by
  -- 1. A successor on the left can be taken out of a sum.
  have hs : ∀ a b, Num.add (Num.succ a) b = Num.succ (Num.add a b) := by
    intro a b
    induction b with
    | zero => rfl
    | succ k ih => exact congrArg Num.succ ih
  -- 2. We use induction on n.
  induction n with
  | zero => rfl
  | succ k ih =>
    show Num.succ (Num.succ (Num.double k)) = Num.succ (Num.add (Num.succ k) k)
    rw [hs, ih]

/-- Multiplication distributes over addition on the right.

Grade 4. -/
theorem num_mul_add (a b c : Num) :
    Num.mul a (Num.add b c) = Num.add (Num.mul a b) (Num.mul a c) := by
  -- 1. Addition is associative.
  have assoc : ∀ x y z, Num.add (Num.add x y) z = Num.add x (Num.add y z) := by
    intro x y z
    induction z with
    | zero => rfl
    | succ k ih => exact congrArg Num.succ ih
  -- 2. We use induction on c.
  induction c with
  | zero => rfl
  | succ k ih =>
    -- 3. One more factor gives one more a on both sides.
    show Num.add (Num.mul a (Num.add b k)) a = Num.add (Num.mul a b) (Num.add (Num.mul a k) a)
    rw [ih, assoc]
