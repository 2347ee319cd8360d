prelude
import Init.Core.Prop
/-!
# Truth values and `==`

The basic simp set of `Bool`, of `decide`, and of lawful Boolean equality.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-! ## Lawful equality tests -/

/-- `a == a`. -/
class ReflBEq (α) [BEq α] : Prop where
  protected rfl {a : α} : a == a

@[simp] theorem BEq.rfl [BEq α] [ReflBEq α] {a : α} : a == a := ReflBEq.rfl
theorem BEq.refl [BEq α] [ReflBEq α] (a : α) : a == a := BEq.rfl

theorem beq_of_eq [BEq α] [ReflBEq α] {a b : α} (h : a = b) : a == b := by cases h; exact BEq.rfl

theorem not_eq_of_beq_eq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : ¬a = b :=
  fun e => Bool.ne_false_of_eq_true (beq_of_eq e) h

/-- `a == b` says the same as `a = b`. -/
class LawfulBEq (α : Type u) [BEq α] : Prop extends ReflBEq α where
  eq_of_beq : {a b : α} → a == b → a = b

export LawfulBEq (eq_of_beq)

instance {α : Type u} [DecidableEq α] : LawfulBEq α where
  eq_of_beq := of_decide_eq_true
  rfl := of_decide_eq_self_eq_true _

instance : LawfulBEq Bool := inferInstance
instance : LawfulBEq Char := inferInstance
instance : LawfulBEq String := inferInstance

@[instance_reducible]
def instDecidableEqOfLawfulBEq [BEq α] [LawfulBEq α] : DecidableEq α := fun a b =>
  match h : a == b with
  | false => isFalse (not_eq_of_beq_eq_false h)
  | true => isTrue (eq_of_beq h)

@[simp] theorem beq_iff_eq [BEq α] [LawfulBEq α] {a b : α} : a == b ↔ a = b :=
  ⟨eq_of_beq, beq_of_eq⟩

theorem ne_of_beq_false [BEq α] [ReflBEq α] {a b : α} (h : (a == b) = false) : a ≠ b :=
  not_eq_of_beq_eq_false h

theorem beq_false_of_ne [BEq α] [LawfulBEq α] {a b : α} (h : a ≠ b) : (a == b) = false :=
  Bool.of_not_eq_true fun e => h (eq_of_beq e)

/-! ## Operations -/

section
variable (a b c : Bool)

@[simp] theorem Bool.or_false : (b || false) = b := by cases b <;> rfl
@[simp] theorem Bool.or_true : (b || true) = true := by cases b <;> rfl
@[simp] theorem Bool.false_or : (false || b) = b := rfl
@[simp] theorem Bool.true_or : (true || b) = true := rfl
@[simp] theorem Bool.or_self : (b || b) = b := by cases b <;> rfl
@[simp] theorem Bool.and_false : (b && false) = false := by cases b <;> rfl
@[simp] theorem Bool.and_true : (b && true) = b := by cases b <;> rfl
@[simp] theorem Bool.false_and : (false && b) = false := rfl
@[simp] theorem Bool.true_and : (true && b) = b := rfl
@[simp] theorem Bool.and_self : (b && b) = b := by cases b <;> rfl
@[simp] theorem Bool.not_not : (!!b) = b := by cases b <;> rfl
@[simp] theorem Bool.not_true : (!true) = false := rfl
@[simp] theorem Bool.not_false : (!false) = true := rfl

@[simp] theorem Bool.or_eq_true : ((a || b) = true) = (a = true ∨ b = true) := by
  cases a <;> cases b <;> decide
@[simp] theorem Bool.and_eq_true : ((a && b) = true) = (a = true ∧ b = true) := by
  cases a <;> cases b <;> decide
theorem Bool.and_assoc : (a && b && c) = (a && (b && c)) := by cases a <;> rfl
theorem Bool.or_assoc : (a || b || c) = (a || (b || c)) := by cases a <;> rfl
theorem Bool.and_comm : (a && b) = (b && a) := by cases a <;> cases b <;> rfl
theorem Bool.or_comm : (a || b) = (b || a) := by cases a <;> cases b <;> rfl

@[simp] theorem beq_true : (b == true) = b := by cases b <;> rfl
@[simp] theorem beq_false : (b == false) = !b := by cases b <;> rfl
@[simp] theorem Bool.not_eq_true' : ((!b) = true) = (b = false) := by cases b <;> decide
@[simp] theorem Bool.not_eq_false' : ((!b) = false) = (b = true) := by cases b <;> decide
@[simp] theorem Bool.not_eq_true : (¬(b = true)) = (b = false) := by cases b <;> decide
@[simp] theorem Bool.not_eq_false : (¬(b = false)) = (b = true) := by cases b <;> decide

end

@[simp] theorem Bool.false_eq_true : (false = true) = False := eq_false fun h => nomatch h
@[simp] theorem Bool.true_eq_false : (true = false) = False := eq_false fun h => nomatch h

instance : Std.LawfulIdentity (· || ·) false where
  left_id := Bool.false_or
  right_id := Bool.or_false
instance : Std.LawfulIdentity (· && ·) true where
  left_id := Bool.true_and
  right_id := Bool.and_true
instance : Std.IdempotentOp (· || ·) := ⟨Bool.or_self⟩
instance : Std.IdempotentOp (· && ·) := ⟨Bool.and_self⟩
instance : Std.Associative (· || ·) := ⟨Bool.or_assoc⟩
instance : Std.Associative (· && ·) := ⟨Bool.and_assoc⟩
instance : Std.Commutative (· || ·) := ⟨Bool.or_comm⟩
instance : Std.Commutative (· && ·) := ⟨Bool.and_comm⟩

/-! ## `decide`, `cond`, `==` -/

@[simp] theorem decide_eq_true_eq [Decidable p] : (decide p = true) = p :=
  propext ⟨of_decide_eq_true, decide_eq_true⟩
@[simp] theorem decide_eq_false_iff_not {_ : Decidable p} : decide p = false ↔ ¬p :=
  ⟨of_decide_eq_false, decide_eq_false⟩
@[simp] theorem decide_not [g : Decidable p] [h : Decidable (¬p)] :
    decide (¬p) = !(decide p) :=
  match g with
  | isTrue x => decide_eq_false fun n => n x
  | isFalse n => decide_eq_true n
theorem not_decide_eq_true [h : Decidable p] : ((!decide p) = true) = ¬p :=
  (Bool.not_eq_true' _).trans (propext decide_eq_false_iff_not)

@[simp] theorem cond_true (a b : α) : cond true a b = a := rfl
@[simp] theorem cond_false (a b : α) : cond false a b = b := rfl

theorem beq_self_eq_true [BEq α] [ReflBEq α] (a : α) : (a == a) = true := BEq.rfl
theorem beq_self_eq_true' [DecidableEq α] (a : α) : (a == a) = true := BEq.rfl
@[simp] theorem bne_self_eq_false [BEq α] [ReflBEq α] (a : α) : (a != a) = false :=
  congrArg Bool.not (BEq.refl a)
theorem bne_self_eq_false' [DecidableEq α] (a : α) : (a != a) = false := bne_self_eq_false a

@[simp] theorem bne_iff_ne [BEq α] [LawfulBEq α] {a b : α} : a != b ↔ a ≠ b :=
  ⟨fun h => not_eq_of_beq_eq_false ((Bool.not_eq_true' _).mp h),
    fun h => (Bool.not_eq_true' _).mpr (beq_false_of_ne h)⟩
@[simp] theorem beq_eq_false_iff_ne [BEq α] [LawfulBEq α] {a b : α} :
    (a == b) = false ↔ a ≠ b := ⟨ne_of_beq_false, beq_false_of_ne⟩
@[simp] theorem bne_eq_false_iff_eq [BEq α] [LawfulBEq α] {a b : α} : (a != b) = false ↔ a = b :=
  (Iff.of_eq (Bool.not_eq_false' _)).trans beq_iff_eq

theorem Bool.beq_to_eq (a b : Bool) : ((a == b) = true) = (a = b) := propext beq_iff_eq
theorem Bool.not_beq_to_not_eq (a b : Bool) : ((!(a == b)) = true) = ¬(a = b) :=
  propext bne_iff_ne

theorem Nat.le_zero_eq (a : Nat) : (a ≤ 0) = (a = 0) :=
  propext ⟨fun h => Nat.le_antisymm h (Nat.zero_le a), fun h => by cases h; exact Nat.le_refl 0⟩
