prelude
import Init.Core.Simp
/-!
# The basic simp set of the connectives
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

variable {a b c d p q : Prop}

/-! ## `True` and `False` -/

@[simp] theorem and_true (p : Prop) : (p ∧ True) = p :=
  propext ⟨And.left, fun h => ⟨h, trivial⟩⟩
@[simp] theorem true_and (p : Prop) : (True ∧ p) = p :=
  propext ⟨And.right, fun h => ⟨trivial, h⟩⟩
@[simp] theorem and_false (p : Prop) : (p ∧ False) = False := eq_false And.right
@[simp] theorem false_and (p : Prop) : (False ∧ p) = False := eq_false And.left
@[simp] theorem or_true (p : Prop) : (p ∨ True) = True := eq_true (Or.inr trivial)
@[simp] theorem true_or (p : Prop) : (True ∨ p) = True := eq_true (Or.inl trivial)
@[simp] theorem or_false (p : Prop) : (p ∨ False) = p :=
  propext ⟨fun h => h.elim id False.elim, Or.inl⟩
@[simp] theorem false_or (p : Prop) : (False ∨ p) = p :=
  propext ⟨fun h => h.elim False.elim id, Or.inr⟩
@[simp] theorem iff_self (p : Prop) : (p ↔ p) = True := eq_true Iff.rfl
@[simp] theorem iff_true (p : Prop) : (p ↔ True) = p :=
  propext ⟨fun h => h.mpr trivial, fun x => ⟨fun _ => trivial, fun _ => x⟩⟩
@[simp] theorem true_iff (p : Prop) : (True ↔ p) = p :=
  propext ⟨fun h => h.mp trivial, fun x => ⟨fun _ => x, fun _ => trivial⟩⟩
@[simp] theorem iff_false (p : Prop) : (p ↔ False) = ¬p :=
  propext ⟨Iff.mp, fun n => ⟨n, False.elim⟩⟩
@[simp] theorem false_iff (p : Prop) : (False ↔ p) = ¬p :=
  propext ⟨Iff.mpr, fun n => ⟨False.elim, n⟩⟩
@[simp] theorem false_implies (p : Prop) : (False → p) = True := eq_true False.elim
@[simp] theorem forall_false (p : False → Prop) : (∀ h : False, p h) = True :=
  eq_true fun h => h.elim
@[simp] theorem implies_true (α : Sort u) : (α → True) = True := eq_true fun _ => trivial
@[simp] theorem true_implies (p : Prop) : (True → p) = p :=
  propext ⟨fun f => f trivial, fun x _ => x⟩
@[simp] theorem not_false_eq_true : (¬False) = True := eq_true not_false
@[simp] theorem not_true_eq_false : (¬True) = False := eq_false fun n => n trivial

theorem not_true : ¬True ↔ False := Iff.of_eq not_true_eq_false
theorem not_false_iff : ¬False ↔ True := Iff.of_eq not_false_eq_true
theorem true_iff_false : (True ↔ False) ↔ False := Iff.of_eq (eq_false fun h => h.mp trivial)
theorem false_iff_true : (False ↔ True) ↔ False := Iff.of_eq (eq_false fun h => h.mpr trivial)
theorem false_of_true_iff_false (h : True ↔ False) : False := h.mp trivial
theorem false_of_true_eq_false (h : True = False) : False := h.mp trivial
theorem true_eq_false_of_false (h : False) : True = False := h.elim
theorem eq_self_iff_true (a : α) : a = a ↔ True := Iff.of_eq (eq_self a)
theorem ne_self_iff_false (a : α) : a ≠ a ↔ False := ⟨fun n => n rfl, False.elim⟩
theorem heq_self_iff_true (a : α) : a ≍ a ↔ True := ⟨fun _ => trivial, fun _ => HEq.rfl⟩

@[simp] theorem iff_not_self : ¬(a ↔ ¬a) := fun h =>
  have n : ¬a := fun x => h.mp x x
  n (h.mpr n)
@[simp] theorem not_iff_self : ¬(¬a ↔ a) := fun h => iff_not_self h.symm

/-! ## And -/

@[simp] theorem and_self (p : Prop) : (p ∧ p) = p := propext ⟨And.left, fun x => ⟨x, x⟩⟩
@[simp] theorem and_not_self : ¬(a ∧ ¬a) := fun h => h.right h.left
@[simp] theorem not_and_self : ¬(¬a ∧ a) := fun h => h.left h.right
@[simp] theorem and_imp : (a ∧ b → c) ↔ (a → b → c) :=
  ⟨fun f x y => f ⟨x, y⟩, fun f h => f h.left h.right⟩
@[simp] theorem not_and : ¬(a ∧ b) ↔ (a → ¬b) := and_imp

theorem and_congr_right (h : a → (b ↔ c)) : a ∧ b ↔ a ∧ c :=
  ⟨fun k => ⟨k.left, (h k.left).mp k.right⟩, fun k => ⟨k.left, (h k.left).mpr k.right⟩⟩
theorem and_congr_left (h : c → (a ↔ b)) : a ∧ c ↔ b ∧ c :=
  ⟨fun k => ⟨(h k.right).mp k.left, k.right⟩, fun k => ⟨(h k.right).mpr k.left, k.right⟩⟩

theorem and_assoc : (a ∧ b) ∧ c ↔ a ∧ (b ∧ c) :=
  ⟨fun ⟨⟨x, y⟩, z⟩ => ⟨x, y, z⟩, fun ⟨x, y, z⟩ => ⟨⟨x, y⟩, z⟩⟩

@[simp] theorem and_self_left : a ∧ (a ∧ b) ↔ a ∧ b := ⟨And.right, fun h => ⟨h.left, h⟩⟩
@[simp] theorem and_self_right : (a ∧ b) ∧ b ↔ a ∧ b := ⟨And.left, fun h => ⟨h, h.right⟩⟩

@[simp] theorem and_congr_right_iff : (a ∧ b ↔ a ∧ c) ↔ (a → (b ↔ c)) :=
  ⟨fun h x => ⟨fun y => (h.mp ⟨x, y⟩).right, fun z => (h.mpr ⟨x, z⟩).right⟩, and_congr_right⟩
@[simp] theorem and_congr_left_iff : (a ∧ c ↔ b ∧ c) ↔ c → (a ↔ b) :=
  ⟨fun h z => ⟨fun x => (h.mp ⟨x, z⟩).left, fun y => (h.mpr ⟨y, z⟩).left⟩, and_congr_left⟩

theorem and_iff_left_of_imp (h : a → b) : (a ∧ b) ↔ a := ⟨And.left, fun x => ⟨x, h x⟩⟩
theorem and_iff_right_of_imp (h : b → a) : (a ∧ b) ↔ b := ⟨And.right, fun y => ⟨h y, y⟩⟩

@[simp] theorem and_iff_left_iff_imp : ((a ∧ b) ↔ a) ↔ (a → b) :=
  ⟨fun h x => (h.mpr x).right, and_iff_left_of_imp⟩
@[simp] theorem and_iff_right_iff_imp : ((a ∧ b) ↔ b) ↔ (b → a) :=
  ⟨fun h y => (h.mpr y).left, and_iff_right_of_imp⟩
@[simp] theorem iff_self_and : (p ↔ p ∧ q) ↔ (p → q) := Iff.comm.trans and_iff_left_iff_imp
@[simp] theorem iff_and_self : (p ↔ q ∧ p) ↔ (p → q) := Iff.comm.trans and_iff_right_iff_imp

/-! ## Or -/

@[simp] theorem or_self (p : Prop) : (p ∨ p) = p := propext ⟨fun h => h.elim id id, Or.inl⟩

theorem Or.imp (f : a → c) (g : b → d) (h : a ∨ b) : c ∨ d :=
  h.elim (fun x => Or.inl (f x)) (fun y => Or.inr (g y))
theorem Or.imp_left (f : a → b) (h : a ∨ c) : b ∨ c := h.imp f id
theorem Or.imp_right (f : b → c) (h : a ∨ b) : a ∨ c := h.imp id f

theorem or_assoc : (a ∨ b) ∨ c ↔ a ∨ (b ∨ c) :=
  ⟨fun h => h.elim (Or.imp_right Or.inl) (fun z => Or.inr (Or.inr z)),
    fun h => h.elim (fun x => Or.inl (Or.inl x)) (Or.imp_left Or.inr)⟩

@[simp] theorem or_self_left : a ∨ (a ∨ b) ↔ a ∨ b := ⟨fun h => h.elim Or.inl id, Or.inr⟩
@[simp] theorem or_self_right : (a ∨ b) ∨ b ↔ a ∨ b := ⟨fun h => h.elim id Or.inr, Or.inl⟩

theorem or_iff_right_of_imp (ha : a → b) : (a ∨ b) ↔ b := ⟨fun h => h.elim ha id, Or.inr⟩
theorem or_iff_left_of_imp (hb : b → a) : (a ∨ b) ↔ a := ⟨fun h => h.elim id hb, Or.inl⟩

@[simp] theorem or_iff_left_iff_imp : (a ∨ b ↔ a) ↔ (b → a) :=
  ⟨fun h y => h.mp (Or.inr y), or_iff_left_of_imp⟩
@[simp] theorem or_iff_right_iff_imp : (a ∨ b ↔ b) ↔ (a → b) :=
  ⟨fun h x => h.mp (Or.inl x), or_iff_right_of_imp⟩
@[simp] theorem iff_self_or (a b : Prop) : (a ↔ a ∨ b) ↔ (b → a) :=
  Iff.comm.trans or_iff_left_iff_imp
@[simp] theorem iff_or_self (a b : Prop) : (b ↔ a ∨ b) ↔ (a → b) :=
  Iff.comm.trans or_iff_right_iff_imp

/-! ## Laws as classes -/

namespace Std

/-- `(a ∘ b) ∘ c = a ∘ (b ∘ c)`. -/
class Associative {α : Sort u} (op : α → α → α) : Prop where
  assoc : (a b c : α) → op (op a b) c = op a (op b c)

/-- `a ∘ b = b ∘ a`. -/
class Commutative {α : Sort u} (op : α → α → α) : Prop where
  comm : (a b : α) → op a b = op b a

/-- `a ∘ a = a`. -/
class IdempotentOp {α : Sort u} (op : α → α → α) : Prop where
  idempotent : (x : α) → op x x = x

class LeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop

/-- `o ∘ a = a`. -/
class LawfulLeftIdentity {α : Sort u} {β : Sort v} (op : α → β → β) (o : outParam α) : Prop
    extends LeftIdentity op o where
  left_id : ∀ a, op o a = a

class RightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop

/-- `a ∘ o = a`. -/
class LawfulRightIdentity {α : Sort u} {β : Sort v} (op : α → β → α) (o : outParam β) : Prop
    extends RightIdentity op o where
  right_id : ∀ a, op a o = a

class Identity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
  extends LeftIdentity op o, RightIdentity op o

class LawfulIdentity {α : Sort u} (op : α → α → α) (o : outParam α) : Prop
  extends Identity op o, LawfulLeftIdentity op o, LawfulRightIdentity op o

class LawfulCommIdentity {α : Sort u} (op : α → α → α) (o : outParam α) [hc : Commutative op] :
    Prop extends LawfulIdentity op o where
  left_id a := (hc.comm o a).trans (right_id a)
  right_id a := (hc.comm a o).trans (left_id a)

/-- `r a a`. -/
class Refl {α : Sort u} (r : α → α → Prop) : Prop where
  refl : ∀ a, r a a

/-- `r a b` and `r b a` only if `a = b`. -/
class Antisymm {α : Sort u} (r : α → α → Prop) : Prop where
  antisymm (a b : α) : r a b → r b a → a = b

/-- Never both `r a b` and `r b a`. -/
class Asymm {α : Sort u} (r : α → α → Prop) : Prop where
  asymm : ∀ a b, r a b → ¬r b a

/-- `r a b` gives `r b a`. -/
class Symm {α : Sort u} (r : α → α → Prop) : Prop where
  symm : ∀ a b, r a b → r b a

/-- `r a b` or `r b a`. -/
class Total {α : Sort u} (r : α → α → Prop) : Prop where
  total : ∀ a b, r a b ∨ r b a

/-- Never `r a a`. -/
class Irrefl {α : Sort u} (r : α → α → Prop) : Prop where
  irrefl : ∀ a, ¬r a a

/-- One of `r a b`, `a = b`, `r b a`. -/
class Trichotomous {α : Sort u} (r : α → α → Prop) : Prop where
  trichotomous (a b : α) : ¬r a b → ¬r b a → a = b

instance : Associative And := ⟨fun _ _ _ => propext and_assoc⟩
instance : Associative Or := ⟨fun _ _ _ => propext or_assoc⟩
instance : Commutative And := ⟨fun _ _ => propext and_comm⟩
instance : Commutative Or := ⟨fun _ _ => propext or_comm⟩
instance : Commutative Iff := ⟨fun _ _ => propext iff_comm⟩
instance : IdempotentOp And := ⟨and_self⟩
instance : IdempotentOp Or := ⟨or_self⟩
instance : LawfulIdentity And True where
  left_id := true_and
  right_id := and_true
instance : LawfulIdentity Or False where
  left_id := false_or
  right_id := or_false

end Std
