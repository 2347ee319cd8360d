prelude
import Init.Grind.Ordered.Module
import Init.Omega
/-!
# The group of differences

A commutative monoid becomes a group when pairs `(a, b)` are read as differences `a - b`. The
linear part of `grind` works in that group when a type has no subtraction of its own.
-/

set_option autoImplicit true
universe u

namespace Lean.Grind

open Std AddCommMonoid

attribute [local instance] AddCommMonoid.associative AddCommMonoid.commutative

namespace Envelope

variable {M : Type u} [AddCommMonoid M]

/-- `a - b = c - d`, up to a summand on both sides. -/
def Same (x y : M × M) : Prop := ∃ k, x.1 + y.2 + k = y.1 + x.2 + k

theorem Same.refl (x : M × M) : Same x x := ⟨0, rfl⟩
theorem Same.symm {x y : M × M} : Same x y → Same y x
  | ⟨k, h⟩ => ⟨k, h.symm⟩
theorem Same.trans {x y z : M × M} : Same x y → Same y z → Same x z
  | ⟨k, h⟩, ⟨l, e⟩ => by
    refine ⟨k + l + y.1 + y.2, ?_⟩
    have left : x.1 + z.2 + (k + l + y.1 + y.2) = (x.1 + y.2 + k) + (y.1 + z.2 + l) := by ac_rfl
    have right : z.1 + x.2 + (k + l + y.1 + y.2) = (y.1 + x.2 + k) + (z.1 + y.2 + l) := by ac_rfl
    rw [left, right, h, e]

/-- Differences. -/
instance setoid (M : Type u) [AddCommMonoid M] : Setoid (M × M) where
  r := Same
  iseqv := ⟨Same.refl, Same.symm, Same.trans⟩

end Envelope

/-- The group of differences of a commutative monoid. -/
def Envelope (M : Type u) [AddCommMonoid M] : Type u := Quotient (Envelope.setoid M)

namespace Envelope

variable {M : Type u} [AddCommMonoid M]

/-- The difference `a - b`. -/
def mk (a b : M) : Envelope M := Quotient.mk _ (a, b)

theorem sound {a b c d : M} (h : ∃ k, a + d + k = c + b + k) : mk a b = mk c d :=
  Quotient.sound (s := setoid M) (a := (a, b)) (b := (c, d)) h
theorem mk_congr {a b c d : M} (h : a = c) (k : b = d) : mk a b = mk c d := by rw [h, k]
theorem sound' {a b c d : M} (h : a + d = c + b) : mk a b = mk c d :=
  sound ⟨0, congrArg (· + 0) h⟩
theorem exact {a b c d : M} (h : mk a b = mk c d) : ∃ k, a + d + k = c + b + k :=
  Quotient.exact (s := setoid M) (a := (a, b)) (b := (c, d)) h
theorem ind {p : Envelope M → Prop} (h : ∀ a b, p (mk a b)) (x : Envelope M) : p x :=
  Quotient.ind (fun ⟨a, b⟩ => h a b) x

/-- A function on differences from one on pairs. -/
def lift {β : Sort v} (f : M → M → β)
    (h : ∀ {a b c d}, (∃ k, a + d + k = c + b + k) → f a b = f c d) (x : Envelope M) : β :=
  Quotient.lift (s := setoid M) (fun p => f p.1 p.2) (fun _ _ e => h e) x

/-- A function of two differences from one on pairs. -/
def lift₂ {β : Sort v} (f : M → M → M → M → β)
    (left : ∀ {a b c d} (x y), (∃ k, a + d + k = c + b + k) → f a b x y = f c d x y)
    (right : ∀ {a b c d} (x y), (∃ k, a + d + k = c + b + k) → f x y a b = f x y c d)
    (x y : Envelope M) : β :=
  lift (fun a b => lift (fun c d => f a b c d) (right a b) y)
    (fun {a b c d} e => by
      induction y using ind with
      | h y z => exact left y z e) x

/-- The sum of differences. -/
protected def add : Envelope M → Envelope M → Envelope M :=
  lift₂ (fun a b c d => mk (a + c) (b + d))
    (fun {a b c d} x y ⟨k, e⟩ => sound ⟨k, by
      have l : a + x + (d + y) + k = (a + d + k) + (x + y) := by ac_rfl
      have r : c + x + (b + y) + k = (c + b + k) + (x + y) := by ac_rfl
      rw [l, r, e]⟩)
    (fun {a b c d} x y ⟨k, e⟩ => sound ⟨k, by
      have l : x + a + (y + d) + k = (a + d + k) + (x + y) := by ac_rfl
      have r : x + c + (y + b) + k = (c + b + k) + (x + y) := by ac_rfl
      rw [l, r, e]⟩)

/-- The negative of a difference. -/
protected def neg : Envelope M → Envelope M :=
  lift (fun a b => mk b a) (fun {a b c d} ⟨k, e⟩ => sound ⟨k, by
    have l : b + c + k = c + b + k := by ac_rfl
    have r : d + a + k = a + d + k := by ac_rfl
    rw [l, r, e]⟩)

instance : AddCommGroup (Envelope M) where
  zero := mk 0 0
  add := Envelope.add
  neg := Envelope.neg
  sub a b := Envelope.add a (Envelope.neg b)
  add_zero a := by
    induction a using ind with
    | h a b => exact sound' (by show a + 0 + b = a + (b + 0); rw [add_zero, add_zero])
  add_comm a b := by
    induction a using ind with
    | h a a' =>
      induction b using ind with
      | h b b' => exact sound' (by show a + b + (b' + a') = b + a + (a' + b'); ac_rfl)
  add_assoc a b c := by
    induction a using ind with
    | h a a' =>
      induction b using ind with
      | h b b' =>
        induction c using ind with
        | h c c' =>
          exact sound' (by
            show a + b + c + (a' + (b' + c')) = a + (b + c) + (a' + b' + c'); ac_rfl)
  neg_add_cancel a := by
    induction a using ind with
    | h a b => exact sound' (by show b + a + 0 = 0 + (a + b); ac_rfl)
  sub_eq_add_neg _ _ := rfl

/-- An element as a difference. -/
def of (a : M) : Envelope M := mk a 0

theorem of_zero : of (0 : M) = 0 := rfl
theorem of_add (a b : M) : of (a + b) = of a + of b :=
  sound' (by show a + b + (0 + 0) = a + b + 0; rw [add_zero])
theorem mk_eq (a b : M) : mk a b = of a - of b :=
  sound' (by show a + (0 + b) = a + 0 + b; ac_rfl)
theorem of_inj [AddRightCancel M] {a b : M} (h : of a = of b) : a = b := by
  obtain ⟨k, e⟩ := exact h
  rw [add_zero, add_zero] at e
  exact AddRightCancel.add_right_cancel _ _ _ e

/-! ## Order -/

section
variable [LE M] [IsPreorder M] [OrderedAdd M]

/-- The difference is not negative. -/
protected def Nonneg : Envelope M → Prop :=
  lift (fun a b => b ≤ a) (fun {a b c d} ⟨k, e⟩ => by
    rw [propext (OrderedAdd.add_le_left_iff (a := b) (c + k)),
      propext (OrderedAdd.add_le_left_iff (a := d) (a + k))]
    have l : b + (c + k) = c + b + k := by ac_rfl
    have r : d + (a + k) = a + d + k := by ac_rfl
    have s : a + (c + k) = c + (a + k) := by ac_rfl
    rw [l, r, s, e])

open AddCommGroup in
theorem nonneg_add {x y : Envelope M} (hx : x.Nonneg) (hy : y.Nonneg) : (x + y).Nonneg := by
  induction x using ind with
  | h a b =>
    induction y using ind with
    | h c d => exact OrderedAdd.add_le_add hx hy

instance : LE (Envelope M) := ⟨fun x y => (y - x).Nonneg⟩
instance : LT (Envelope M) := ⟨fun x y => x ≤ y ∧ ¬y ≤ x⟩

theorem le_iff {x y : Envelope M} : x ≤ y ↔ (y - x).Nonneg := Iff.rfl
theorem mk_le_mk {a b c d : M} : mk a b ≤ mk c d ↔ d + a ≤ c + b := Iff.rfl

open AddCommGroup in
instance : IsPreorder (Envelope M) where
  le_refl x := by rw [le_iff, sub_self]; exact le_refl (0 : M)
  le_trans x y z h k := by
    have e : z - x = (z - y) + (y - x) := by
      rw [sub_eq_add_neg z y, add_assoc, sub_eq_add_neg y x, ← add_assoc (-y), neg_add_cancel,
        zero_add, ← sub_eq_add_neg]
    rw [le_iff, e]
    exact nonneg_add k h

instance : LawfulOrderLT (Envelope M) where
  lt_iff _ _ := Iff.rfl

open AddCommGroup in
instance : OrderedAdd (Envelope M) where
  add_le_left_iff {x y} z := by
    have e : y + z - (x + z) = y - x := by
      rw [sub_eq_add_neg, neg_add, add_add_add_comm, add_neg_cancel, add_zero, ← sub_eq_add_neg]
    rw [le_iff, le_iff, e]

theorem of_le {a b : M} : of a ≤ of b ↔ a ≤ b := by
  show 0 + a ≤ b + 0 ↔ _
  rw [zero_add, add_zero]
theorem of_lt [LT M] [LawfulOrderLT M] {a b : M} : of a < of b ↔ a < b := by
  show of a ≤ of b ∧ ¬of b ≤ of a ↔ _
  rw [of_le, of_le, lt_iff_le_and_not_ge]
end

instance [LE M] [IsLinearOrder M] [OrderedAdd M] : IsLinearOrder (Envelope M) where
  le_antisymm x y h k := by
    induction x using ind with
    | h a b =>
      induction y using ind with
      | h c d =>
        rw [mk_le_mk] at h k
        exact sound' ((add_comm _ _).trans ((le_antisymm h (le_trans (le_of_eq (by ac_rfl))
          (le_trans k (le_of_eq (by ac_rfl)))))))
  le_total x y := by
    induction x using ind with
    | h a b =>
      induction y using ind with
      | h c d =>
        rw [mk_le_mk, mk_le_mk, add_comm b c, add_comm a d]
        exact le_total

end Envelope

namespace IntModule.OfNatModule

open Envelope

/-- The differences of a type with multiples by naturals. -/
def Q (α : Type u) [NatModule α] : Type u := Envelope α

variable {α : Type u} [NatModule α]

/-- An element as a difference. -/
def toQ (a : α) : Q α := Envelope.of a

/-- The multiple of a difference by a natural. -/
def nsmul (n : Nat) : Envelope α → Envelope α :=
  lift (fun a b => Envelope.mk (n • a) (n • b)) (fun {a b c d} ⟨k, e⟩ => sound ⟨n • k, by
    rw [← NatModule.nsmul_add, ← NatModule.nsmul_add, ← NatModule.nsmul_add,
      ← NatModule.nsmul_add, e]⟩)

/-- The multiple of a difference by an integer. -/
def zsmul : Int → Envelope α → Envelope α
  | .ofNat n, x => nsmul n x
  | .negSucc n, x => -nsmul (n + 1) x

theorem nsmul_add (n : Nat) (x y : Envelope α) : nsmul n (x + y) = nsmul n x + nsmul n y := by
  induction x using ind with
  | h a b =>
    induction y using ind with
    | h c d =>
      exact mk_congr (NatModule.nsmul_add n a c) (NatModule.nsmul_add n b d)
theorem add_nsmul (m n : Nat) (x : Envelope α) : nsmul (m + n) x = nsmul m x + nsmul n x := by
  induction x using ind with
  | h a b => exact mk_congr (NatModule.add_nsmul m n a) (NatModule.add_nsmul m n b)
theorem zero_nsmul (x : Envelope α) : nsmul 0 x = 0 := by
  induction x using ind with
  | h a b => exact mk_congr (NatModule.zero_nsmul a) (NatModule.zero_nsmul b)
theorem one_nsmul (x : Envelope α) : nsmul 1 x = x := by
  induction x using ind with
  | h a b => exact mk_congr (NatModule.one_nsmul a) (NatModule.one_nsmul b)

open AddCommGroup in
theorem add_one_zsmul (i : Int) (x : Envelope α) : zsmul (i + 1) x = zsmul i x + x := by
  match i with
  | .ofNat n => exact (add_nsmul n 1 x).trans (congrArg _ (one_nsmul x))
  | .negSucc 0 =>
    show nsmul 0 x = -nsmul 1 x + x
    rw [zero_nsmul, one_nsmul, neg_add_cancel]
  | .negSucc (n + 1) =>
    show -nsmul (n + 1) x = -nsmul (n + 1 + 1) x + x
    rw [add_nsmul (n + 1) 1, one_nsmul, neg_add, neg_add_cancel_right]

open AddCommGroup in
theorem add_zsmul (i j : Int) (x : Envelope α) : zsmul (i + j) x = zsmul i x + zsmul j x := by
  have nat : ∀ (i : Int) (n : Nat), zsmul (i + n) x = zsmul i x + zsmul n x := by
    intro i n
    induction n with
    | zero =>
      rw [Int.ofNat_zero, Int.add_zero]
      exact ((congrArg _ (zero_nsmul x)).trans (AddCommMonoid.add_zero _)).symm
    | succ n ih =>
      rw [Int.natCast_succ, ← Int.add_assoc, add_one_zsmul, ih, add_one_zsmul,
        AddCommMonoid.add_assoc]
  match j with
  | .ofNat n => exact nat i n
  | .negSucc n =>
    have h := nat (i + Int.negSucc n) (n + 1)
    rw [show i + Int.negSucc n + ((n + 1 : Nat) : Int) = i by omega] at h
    rw [h]
    exact (add_neg_cancel_right _ _).symm

/-- The differences as a module over the integers. -/
@[instance_reducible]
def ofNatModule : IntModule (Q α) where
  toAddCommGroup := inferInstanceAs (AddCommGroup (Envelope α))
  nsmul := ⟨nsmul⟩
  zsmul := ⟨zsmul⟩
  zero_zsmul := zero_nsmul
  one_zsmul := one_nsmul
  add_zsmul := add_zsmul
  zsmul_natCast_eq_nsmul _ _ := rfl

attribute [instance] ofNatModule

theorem toQ_zero : toQ (0 : α) = 0 := rfl
theorem toQ_add (a b : α) : toQ (a + b) = toQ a + toQ b := of_add a b
theorem toQ_smul (n : Nat) (a : α) : toQ (n • a) = n • toQ a :=
  congrArg (Envelope.mk (n • a)) (NatModule.nsmul_zero n).symm
theorem toQ_inj [AddRightCancel α] {a b : α} (h : toQ a = toQ b) : a = b := of_inj h

instance instLEQOfOrderedAdd [LE α] [IsPreorder α] [OrderedAdd α] : LE (Q α) :=
  inferInstanceAs (LE (Envelope α))
instance instLTQOfOrderedAdd [LE α] [IsPreorder α] [OrderedAdd α] : LT (Q α) :=
  inferInstanceAs (LT (Envelope α))
instance instIsPreorderQ [LE α] [IsPreorder α] [OrderedAdd α] : IsPreorder (Q α) :=
  inferInstanceAs (IsPreorder (Envelope α))
instance instIsLinearOrderQ [LE α] [IsLinearOrder α] [OrderedAdd α] : IsLinearOrder (Q α) :=
  inferInstanceAs (IsLinearOrder (Envelope α))
instance instLawfulOrderLTQ [LE α] [IsPreorder α] [OrderedAdd α] : LawfulOrderLT (Q α) :=
  inferInstanceAs (LawfulOrderLT (Envelope α))
instance instOrderedAddQ [LE α] [IsPreorder α] [OrderedAdd α] : OrderedAdd (Q α) :=
  inferInstanceAs (OrderedAdd (Envelope α))

instance instNoNatZeroDivisorsQOfAddRightCancel [AddRightCancel α] [NoNatZeroDivisors α] :
    NoNatZeroDivisors (Q α) := NoNatZeroDivisors.mk' fun k x hk h => by
  induction x using ind with
  | h a b =>
    have h : nsmul k (Envelope.mk a b) = 0 := h
    obtain ⟨l, e⟩ := exact (a := k • a) (b := k • b) (c := 0) (d := 0) h
    have e := AddRightCancel.add_right_cancel _ _ _ e
    rw [AddCommMonoid.add_zero, AddCommMonoid.zero_add] at e
    exact sound' (by rw [no_nat_zero_divisors k a b hk e, AddCommMonoid.add_comm])

/-! ## Facts about differences from facts about elements -/

theorem of_eq {α : Type u} [NatModule α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a')
    (h₂ : toQ b = b') (h : a = b) : a' = b' := by rw [← h₁, ← h₂, h]
theorem of_diseq {α : Type u} [NatModule α] [AddRightCancel α] {a b : α} {a' b' : Q α}
    (h₁ : toQ a = a') (h₂ : toQ b = b') (h : a ≠ b) : a' ≠ b' := by
  rw [← h₁, ← h₂]; exact fun e => h (toQ_inj e)
theorem of_le {α : Type u} [NatModule α] [LE α] [IsPreorder α] [OrderedAdd α] {a b : α}
    {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') (h : a ≤ b) : a' ≤ b' := by
  rw [← h₁, ← h₂]; exact Envelope.of_le.2 h
theorem of_not_le {α : Type u} [NatModule α] [LE α] [IsPreorder α] [OrderedAdd α] {a b : α}
    {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') (h : ¬a ≤ b) : ¬a' ≤ b' := by
  rw [← h₁, ← h₂]; exact fun k => h (Envelope.of_le.1 k)
theorem of_lt {α : Type u} [NatModule α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedAdd α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') (h : a < b) :
    a' < b' := by
  rw [← h₁, ← h₂]; exact Envelope.of_lt.2 h
theorem of_not_lt {α : Type u} [NatModule α] [LE α] [LT α] [LawfulOrderLT α] [IsPreorder α]
    [OrderedAdd α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a') (h₂ : toQ b = b') (h : ¬a < b) :
    ¬a' < b' := by
  rw [← h₁, ← h₂]; exact fun k => h (Envelope.of_lt.1 k)
theorem add_congr {α : Type u} [NatModule α] {a b : α} {a' b' : Q α} (h₁ : toQ a = a')
    (h₂ : toQ b = b') : toQ (a + b) = a' + b' := by rw [toQ_add, h₁, h₂]
theorem smul_congr {α : Type u} [NatModule α] (n : Nat) (a : α) (i : Int) (a' : Q α)
    (h₁ : ((n : Int) == i) = true) (h₂ : toQ a = a') : toQ (n • a) = i • a' := by
  rw [← eq_of_beq h₁, ← h₂, toQ_smul]; rfl

end IntModule.OfNatModule

end Lean.Grind
