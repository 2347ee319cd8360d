prelude
import Init.Omega.Coeffs
/-!
# `omega`: linear combinations of atoms
-/

set_option autoImplicit true
set_option genSizeOf false

namespace Lean.Omega

/-- A constant plus a combination of the atoms. -/
structure LinearCombo where
  const : Int := 0
  coeffs : Coeffs := []
deriving DecidableEq, Repr

namespace LinearCombo

instance instInhabited : Inhabited LinearCombo := ⟨{ const := 1 }⟩

/-- The value at given atoms. -/
def eval (lc : LinearCombo) (values : Coeffs) : Int := lc.const + lc.coeffs.dot values

/-- The `i`-th atom. -/
def coordinate (i : Nat) : LinearCombo where
  const := 0
  coeffs := Coeffs.set [] i 1

def add (l₁ l₂ : LinearCombo) : LinearCombo where
  const := l₁.const + l₂.const
  coeffs := l₁.coeffs + l₂.coeffs

def sub (l₁ l₂ : LinearCombo) : LinearCombo where
  const := l₁.const - l₂.const
  coeffs := l₁.coeffs - l₂.coeffs

def neg (lc : LinearCombo) : LinearCombo where
  const := -lc.const
  coeffs := -lc.coeffs

def smul (lc : LinearCombo) (i : Int) : LinearCombo where
  const := i * lc.const
  coeffs := lc.coeffs.smul i

instance instAdd : Add LinearCombo := ⟨add⟩
instance instSub : Sub LinearCombo := ⟨sub⟩
instance instNeg : Neg LinearCombo := ⟨neg⟩
instance instHMulInt : HMul Int LinearCombo LinearCombo := ⟨fun i lc => lc.smul i⟩

/-- The product; it means what it should if one factor is constant. -/
def mul (l₁ l₂ : LinearCombo) : LinearCombo :=
  l₂.const * l₁ + l₁.const * l₂ - { const := l₁.const * l₂.const }

/-! ## Evaluation -/

theorem coordinate_eval (i : Nat) (v : Coeffs) : (coordinate i).eval v = v.get i := by
  show 0 + IntList.dot (IntList.set [] i 1) v = IntList.get v i
  rw [IntList.dot_set_nil, Int.zero_add, Int.one_mul]

theorem coordinate_eval_0 {a0 : Int} {t : List Int} :
    (coordinate 0).eval (.ofList (a0 :: t)) = a0 := coordinate_eval 0 _
theorem coordinate_eval_1 {a0 a1 : Int} {t : List Int} :
    (coordinate 1).eval (.ofList (a0 :: a1 :: t)) = a1 := coordinate_eval 1 _
theorem coordinate_eval_2 {a0 a1 a2 : Int} {t : List Int} :
    (coordinate 2).eval (.ofList (a0 :: a1 :: a2 :: t)) = a2 := coordinate_eval 2 _
theorem coordinate_eval_3 {a0 a1 a2 a3 : Int} {t : List Int} :
    (coordinate 3).eval (.ofList (a0 :: a1 :: a2 :: a3 :: t)) = a3 := coordinate_eval 3 _
theorem coordinate_eval_4 {a0 a1 a2 a3 a4 : Int} {t : List Int} :
    (coordinate 4).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: t)) = a4 := coordinate_eval 4 _
theorem coordinate_eval_5 {a0 a1 a2 a3 a4 a5 : Int} {t : List Int} :
    (coordinate 5).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: t)) = a5 :=
  coordinate_eval 5 _
theorem coordinate_eval_6 {a0 a1 a2 a3 a4 a5 a6 : Int} {t : List Int} :
    (coordinate 6).eval (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: t)) = a6 :=
  coordinate_eval 6 _
theorem coordinate_eval_7 {a0 a1 a2 a3 a4 a5 a6 a7 : Int} {t : List Int} :
    (coordinate 7).eval
      (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: t)) = a7 := coordinate_eval 7 _
theorem coordinate_eval_8 {a0 a1 a2 a3 a4 a5 a6 a7 a8 : Int} {t : List Int} :
    (coordinate 8).eval
      (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: t)) = a8 :=
  coordinate_eval 8 _
theorem coordinate_eval_9 {a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 : Int} {t : List Int} :
    (coordinate 9).eval
      (.ofList (a0 :: a1 :: a2 :: a3 :: a4 :: a5 :: a6 :: a7 :: a8 :: a9 :: t)) = a9 :=
  coordinate_eval 9 _

theorem add_eval (l₁ l₂ : LinearCombo) (v : Coeffs) :
    (l₁ + l₂).eval v = l₁.eval v + l₂.eval v := by
  show l₁.const + l₂.const + IntList.dot (l₁.coeffs + l₂.coeffs) v =
    (l₁.const + IntList.dot l₁.coeffs v) + (l₂.const + IntList.dot l₂.coeffs v)
  rw [IntList.dot_distrib_left]
  ac_rfl

theorem neg_eval (lc : LinearCombo) (v : Coeffs) : (-lc).eval v = -lc.eval v := by
  show -lc.const + IntList.dot (-lc.coeffs) v = -(lc.const + IntList.dot lc.coeffs v)
  rw [IntList.dot_neg_left, Int.neg_add]

theorem sub_eval (l₁ l₂ : LinearCombo) (v : Coeffs) :
    (l₁ - l₂).eval v = l₁.eval v - l₂.eval v := by
  have e : l₁ - l₂ = l₁ + -l₂ :=
    congrArg (LinearCombo.mk (l₁.const - l₂.const)) (IntList.sub_eq_add_neg l₁.coeffs l₂.coeffs)
  rw [e, add_eval, neg_eval]; rfl

theorem smul_eval (lc : LinearCombo) (i : Int) (v : Coeffs) :
    (i * lc).eval v = i * lc.eval v := by
  show i * lc.const + IntList.dot (i * lc.coeffs) v = i * (lc.const + IntList.dot lc.coeffs v)
  rw [IntList.dot_smul_left, Int.mul_add]

theorem eval_of_isZero {lc : LinearCombo} (w : lc.coeffs.isZero) (v : Coeffs) :
    lc.eval v = lc.const := by
  show lc.const + IntList.dot lc.coeffs v = lc.const
  rw [IntList.dot_of_left_zero w, Int.add_zero]

theorem mul_eval (l₁ l₂ : LinearCombo) (v : Coeffs)
    (w : l₁.coeffs.isZero ∨ l₂.coeffs.isZero) : (mul l₁ l₂).eval v = l₁.eval v * l₂.eval v := by
  have k : LinearCombo.eval { const := l₁.const * l₂.const } v = l₁.const * l₂.const :=
    Int.add_zero _
  rw [mul, sub_eval, add_eval, smul_eval, smul_eval, k]
  cases w with
  | inl w => rw [eval_of_isZero w, Int.mul_comm l₂.const, Int.add_sub_cancel_left]
  | inr w => rw [eval_of_isZero w, Int.add_sub_cancel, Int.mul_comm]

end LinearCombo

end Lean.Omega
