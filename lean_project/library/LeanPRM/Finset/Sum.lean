import LeanPRM.Finset.Interval
/-!
# Sums and products over finite sets

`∑ i ∈ s, f i` and `∏ i ∈ s, f i`, over all types whose addition (or multiplication) is
commutative and associative with a neutral element.
-/

universe u v w

/-- Addition that may run through a finite set in any order. -/
class LawfulSum (β : Type u) [Add β] [OfNat β 0] : Prop where
  zero_add : ∀ a : β, 0 + a = a
  add_comm : ∀ a b : β, a + b = b + a
  add_assoc : ∀ a b c : β, a + b + c = a + (b + c)

/-- Multiplication that may run through a finite set in any order. -/
class LawfulProd (β : Type u) [Mul β] [OfNat β 1] : Prop where
  one_mul : ∀ a : β, 1 * a = a
  mul_comm : ∀ a b : β, a * b = b * a
  mul_assoc : ∀ a b c : β, a * b * c = a * (b * c)

instance : LawfulSum Nat := ⟨Nat.zero_add, Nat.add_comm, Nat.add_assoc⟩
instance : LawfulSum Int := ⟨Int.zero_add, Int.add_comm, Int.add_assoc⟩
instance : LawfulSum Rat := ⟨Rat.zero_add, Rat.add_comm, Rat.add_assoc⟩
instance : LawfulProd Nat := ⟨Nat.one_mul, Nat.mul_comm, Nat.mul_assoc⟩
instance : LawfulProd Int := ⟨Int.one_mul, Int.mul_comm, Int.mul_assoc⟩
instance : LawfulProd Rat := ⟨Rat.one_mul, Rat.mul_comm, Rat.mul_assoc⟩

namespace Finset

variable {α : Type u} {β : Type v}

section
variable [Add β] [OfNat β 0] [LawfulSum β]

private theorem listSum_perm (f : α → β) {l m : List α} (h : l.Perm m) :
    l.foldr (f · + ·) 0 = m.foldr (f · + ·) 0 := by
  induction h with
  | nil => rfl
  | cons x _ ih => exact congrArg (f x + ·) ih
  | swap x y l =>
    show f y + (f x + _) = f x + (f y + _)
    rw [← LawfulSum.add_assoc, LawfulSum.add_comm (f y), LawfulSum.add_assoc]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

/-- The sum of `f` over `s`. -/
protected def sum (s : Finset α) (f : α → β) : β :=
  Finset.lift (fun l _ => l.foldr (f · + ·) 0) (fun _ _ _ _ h => listSum_perm f h) s
end

section
variable [Mul β] [OfNat β 1] [LawfulProd β]

private theorem listProd_perm (f : α → β) {l m : List α} (h : l.Perm m) :
    l.foldr (f · * ·) 1 = m.foldr (f · * ·) 1 := by
  induction h with
  | nil => rfl
  | cons x _ ih => exact congrArg (f x * ·) ih
  | swap x y l =>
    show f y * (f x * _) = f x * (f y * _)
    rw [← LawfulProd.mul_assoc, LawfulProd.mul_comm (f y), LawfulProd.mul_assoc]
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

/-- The product of `f` over `s`. -/
protected def prod (s : Finset α) (f : α → β) : β :=
  Finset.lift (fun l _ => l.foldr (f · * ·) 1) (fun _ _ _ _ h => listProd_perm f h) s
end

end Finset

/-! ## Notation -/

/-- `∑ x ∈ s, f x`: the sum over a finite set; `∑ x ∈ s with p x, f x`: over part of it. -/
syntax "∑ " ident " ∈ " term (" with " term)? ", " term:67 : term
/-- The older form of `∑ x ∈ s, f x`. -/
syntax "∑ " ident " in " term (" with " term)? ", " term:67 : term
/-- `∑ x, f x`, `∑ x : α, f x`: the sum over a finite type. -/
syntax "∑ " ident (" : " term)? ", " term:67 : term
/-- `∏ x ∈ s, f x`: the product over a finite set; `∏ x ∈ s with p x, f x`: over part of it. -/
syntax "∏ " ident " ∈ " term (" with " term)? ", " term:67 : term
/-- The older form of `∏ x ∈ s, f x`. -/
syntax "∏ " ident " in " term (" with " term)? ", " term:67 : term
/-- `∏ x, f x`, `∏ x : α, f x`: the product over a finite type. -/
syntax "∏ " ident (" : " term)? ", " term:67 : term

macro_rules
  | `(∑ $x:ident ∈ $s, $f) => `(Finset.sum $s fun $x:ident => $f)
  | `(∑ $x:ident ∈ $s with $p, $f) =>
    `(Finset.sum (Finset.filter (fun $x:ident => $p) $s) fun $x:ident => $f)
  | `(∑ $x:ident in $s, $f) => `(∑ $x:ident ∈ $s, $f)
  | `(∑ $x:ident in $s with $p, $f) => `(∑ $x:ident ∈ $s with $p, $f)
  | `(∑ $x:ident, $f) => `(Finset.sum Finset.univ fun $x:ident => $f)
  | `(∑ $x:ident : $t, $f) => `(Finset.sum Finset.univ fun $x:ident : $t => $f)
  | `(∏ $x:ident ∈ $s, $f) => `(Finset.prod $s fun $x:ident => $f)
  | `(∏ $x:ident ∈ $s with $p, $f) =>
    `(Finset.prod (Finset.filter (fun $x:ident => $p) $s) fun $x:ident => $f)
  | `(∏ $x:ident in $s, $f) => `(∏ $x:ident ∈ $s, $f)
  | `(∏ $x:ident in $s with $p, $f) => `(∏ $x:ident ∈ $s with $p, $f)
  | `(∏ $x:ident, $f) => `(Finset.prod Finset.univ fun $x:ident => $f)
  | `(∏ $x:ident : $t, $f) => `(Finset.prod Finset.univ fun $x:ident : $t => $f)

@[app_unexpander Finset.sum] def unexpandFinsetSum : Lean.PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $f) => `(∑ $x:ident ∈ $s, $f)
  | _ => throw ()
@[app_unexpander Finset.prod] def unexpandFinsetProd : Lean.PrettyPrinter.Unexpander
  | `($_ $s fun $x:ident => $f) => `(∏ $x:ident ∈ $s, $f)
  | _ => throw ()

/-! ## Laws of sums -/

namespace Finset

variable {α : Type u} {β : Type v} {γ : Type w} {s t : Finset α}

section
variable [Add β] [OfNat β 0] [LawfulSum β] {f g : α → β}

@[simp] theorem sum_empty : ∑ x ∈ (∅ : Finset α), f x = 0 := rfl
theorem sum_singleton (f : α → β) (a : α) : ∑ x ∈ ({a} : Finset α), f x = f a :=
  (LawfulSum.add_comm (f a) 0).trans (LawfulSum.zero_add (f a))
theorem sum_insert [DecidableEq α] {a : α} (h : a ∉ s) :
    ∑ x ∈ insert a s, f x = f a + ∑ x ∈ s, f x := by
  induction s using Finset.ind with
  | h l hl =>
    show (List.consNew a l).foldr _ _ = _
    rw [List.consNew, if_neg (show a ∉ l from h)]; rfl
theorem sum_congr (e : s = t) (h : ∀ x, x ∈ t → f x = g x) :
    ∑ x ∈ s, f x = ∑ x ∈ t, g x := by
  rw [e]
  clear e
  revert h
  induction t using Finset.ind with
  | h l hl =>
    have main : ∀ l : List α, (∀ x, x ∈ l → f x = g x) →
        l.foldr (f · + ·) 0 = l.foldr (g · + ·) 0 := by
      intro l
      induction l with
      | nil => exact fun _ => rfl
      | cons a l ih =>
        intro h
        show f a + _ = g a + _
        rw [h a (List.mem_cons_self ..), ih fun x k => h x (List.mem_cons_of_mem a k)]
    exact main l
theorem sum_add_distrib : ∑ x ∈ s, (f x + g x) = ∑ x ∈ s, f x + ∑ x ∈ s, g x := by
  induction s using Finset.ind with
  | h l hl =>
    show l.foldr (fun x r => f x + g x + r) 0 = l.foldr (f · + ·) 0 + l.foldr (g · + ·) 0
    clear hl
    induction l with
    | nil => exact (LawfulSum.zero_add 0).symm
    | cons a l ih =>
      show f a + g a + _ = (f a + _) + (g a + _)
      rw [ih]
      generalize l.foldr (f · + ·) 0 = p
      generalize l.foldr (g · + ·) 0 = q
      rw [LawfulSum.add_assoc, LawfulSum.add_assoc, ← LawfulSum.add_assoc (g a) p,
        LawfulSum.add_comm (g a) p, LawfulSum.add_assoc p]

theorem sum_range_zero (f : Nat → β) : ∑ i ∈ range 0, f i = 0 := rfl
theorem sum_range_succ (f : Nat → β) (n : Nat) :
    ∑ i ∈ range (n + 1), f i = ∑ i ∈ range n, f i + f n := by
  rw [range_succ, sum_insert notMem_range_self, LawfulSum.add_comm]
theorem sum_Icc_succ_top {a b : Nat} (h : a ≤ b + 1) (f : Nat → β) :
    ∑ i ∈ Icc a (b + 1), f i = ∑ i ∈ Icc a b, f i + f (b + 1) := by
  rw [Icc_eq_insert h, sum_insert (by rw [mem_Icc]; omega), LawfulSum.add_comm]
theorem sum_range_one (f : Nat → β) : ∑ i ∈ range 1, f i = f 0 := by
  rw [sum_range_succ, sum_range_zero, LawfulSum.zero_add]
end

section
variable [Mul β] [OfNat β 1] [LawfulProd β] {f g : α → β}

@[simp] theorem prod_empty : ∏ x ∈ (∅ : Finset α), f x = 1 := rfl
theorem prod_singleton (f : α → β) (a : α) : ∏ x ∈ ({a} : Finset α), f x = f a :=
  (LawfulProd.mul_comm (f a) 1).trans (LawfulProd.one_mul (f a))
theorem prod_insert [DecidableEq α] {a : α} (h : a ∉ s) :
    ∏ x ∈ insert a s, f x = f a * ∏ x ∈ s, f x := by
  induction s using Finset.ind with
  | h l hl =>
    show (List.consNew a l).foldr _ _ = _
    rw [List.consNew, if_neg (show a ∉ l from h)]; rfl
theorem prod_range_zero (f : Nat → β) : ∏ i ∈ range 0, f i = 1 := rfl
theorem prod_range_succ (f : Nat → β) (n : Nat) :
    ∏ i ∈ range (n + 1), f i = (∏ i ∈ range n, f i) * f n := by
  rw [range_succ, prod_insert notMem_range_self, LawfulProd.mul_comm]
theorem prod_Icc_succ_top {a b : Nat} (h : a ≤ b + 1) (f : Nat → β) :
    ∏ i ∈ Icc a (b + 1), f i = (∏ i ∈ Icc a b, f i) * f (b + 1) := by
  rw [Icc_eq_insert h, prod_insert (by rw [mem_Icc]; omega), LawfulProd.mul_comm]
end

/-! ## Sums of numbers -/

/-- A law of sums by induction over the list. -/
private theorem sum_ind [Add β] [OfNat β 0] [LawfulSum β] {P : β → β → Prop} {f g : α → β}
    (s : Finset α) (z : P 0 0) (step : ∀ a p q, P p q → P (f a + p) (g a + q)) :
    P (∑ x ∈ s, f x) (∑ x ∈ s, g x) := by
  induction s using Finset.ind with
  | h l hl =>
    show P (l.foldr (f · + ·) 0) (l.foldr (g · + ·) 0)
    clear hl
    induction l with
    | nil => exact z
    | cons a l ih => exact step a _ _ ih

theorem card_eq_sum_ones (s : Finset α) : s.card = ∑ _x ∈ s, 1 := by
  induction s using Finset.ind with
  | h l hl =>
    show l.length = l.foldr (fun _ r => 1 + r) 0
    clear hl
    induction l with
    | nil => rfl
    | cons a l ih =>
      show l.length + 1 = 1 + _
      rw [ih, Nat.add_comm]
theorem Nat.mul_sum (s : Finset α) (f : α → Nat) (c : Nat) :
    c * ∑ x ∈ s, f x = ∑ x ∈ s, c * f x :=
  sum_ind (P := fun p q => c * p = q) s (Nat.mul_zero c)
    fun a p q h => by rw [Nat.mul_add, h]
theorem Int.mul_sum (s : Finset α) (f : α → Int) (c : Int) :
    c * ∑ x ∈ s, f x = ∑ x ∈ s, c * f x :=
  sum_ind (P := fun p q => c * p = q) s (Int.mul_zero c)
    fun a p q h => by rw [Int.mul_add, h]
theorem Rat.mul_sum (s : Finset α) (f : α → Rat) (c : Rat) :
    c * ∑ x ∈ s, f x = ∑ x ∈ s, c * f x :=
  sum_ind (P := fun p q => c * p = q) s (Rat.mul_zero c)
    fun a p q h => by rw [Rat.mul_add, h]
theorem Nat.sum_const (s : Finset α) (c : Nat) : ∑ _x ∈ s, c = s.card * c := by
  rw [card_eq_sum_ones, Nat.mul_comm, Nat.mul_sum]; simp only [Nat.mul_one]

end Finset
