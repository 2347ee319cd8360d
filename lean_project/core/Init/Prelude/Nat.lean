prelude
import Init.Prelude.Classes
/-!
# Natural numbers: operations and order

The kernel replaces `add mul pow sub div mod beq ble` on literals by big-integer arithmetic, so
these definitions must mean exactly what that arithmetic computes. Compiled code uses the `extern`
names.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-! ## Operations -/

set_option bootstrap.genMatcherCode false in
@[match_pattern, extern "lean_nat_add", instance_reducible]
protected def Nat.add : (@& Nat) → (@& Nat) → Nat
  | n, Nat.zero => n
  | n, Nat.succ m => Nat.succ (Nat.add n m)

instance instAddNat : Add Nat where
  add := Nat.add

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_mul", instance_reducible]
protected def Nat.mul : (@& Nat) → (@& Nat) → Nat
  | _, 0 => 0
  | n, Nat.succ m => Nat.add (Nat.mul n m) n

instance instMulNat : Mul Nat where
  mul := Nat.mul

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pow"]
protected def Nat.pow (m : @& Nat) : (@& Nat) → Nat
  | 0 => 1
  | Nat.succ n => Nat.mul (Nat.pow m n) m

instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_eq"]
def Nat.beq : (@& Nat) → (@& Nat) → Bool
  | zero, zero => true
  | zero, succ _ => false
  | succ _, zero => false
  | succ n, succ m => Nat.beq n m

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_dec_le"]
def Nat.ble : @& Nat → @& Nat → Bool
  | zero, _ => true
  | succ _, zero => false
  | succ n, succ m => Nat.ble n m

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_pred", implicit_reducible]
def Nat.pred : (@& Nat) → Nat
  | 0 => 0
  | succ n => n

set_option bootstrap.genMatcherCode false in
@[extern "lean_nat_sub", instance_reducible]
protected def Nat.sub : (@& Nat) → (@& Nat) → Nat
  | n, 0 => n
  | n, succ m => Nat.pred (Nat.sub n m)

instance instSubNat : Sub Nat where
  sub := Nat.sub

/-! ## Decidable equality -/

theorem Nat.beq_self_true (n : Nat) : Eq (Nat.beq n n) true := n.rec rfl fun _ ih => ih

theorem Nat.eq_of_beq_eq_true {n m : Nat} : Eq (Nat.beq n m) true → Eq n m :=
  Nat.rec (motive := fun n => ∀ m, Eq (Nat.beq n m) true → Eq n m)
    (fun m => m.rec (fun _ => rfl) (fun _ _ h => Bool.true_eq_false_elim h.symm))
    (fun _ ih m => m.rec (fun h => Bool.true_eq_false_elim h.symm)
      (fun k _ h => congrArg Nat.succ (ih k h)))
    n m

theorem Nat.ne_of_beq_eq_false {n m : Nat} (h : Eq (Nat.beq n m) false) : Not (Eq n m) :=
  fun e => Bool.ne_false_of_eq_true (Nat.beq_self_true n)
    (e.symm.ndrec (motive := fun k => Eq (Nat.beq n k) false) h)

/-- The decision of `n = m` by `Nat.beq`. -/
@[reducible, extern "lean_nat_dec_eq"]
protected def Nat.decEq (n m : @& Nat) : Decidable (Eq n m) where
  decide := Nat.beq n m
  reflects_decide :=
    match h : Nat.beq n m with
    | true => Nat.eq_of_beq_eq_true h
    | false => Nat.ne_of_beq_eq_false h

@[inline] instance instDecidableEqNat : DecidableEq Nat := Nat.decEq

/-- Values with different images in `Nat` are different. -/
theorem noConfusion_of_Nat {α : Sort u} (f : α → Nat) {a b : α} (h : Eq a b) :
    (Nat.beq (f a) (f b)).rec False True :=
  h.ndrec (motive := fun x => Bool.rec (motive := fun _ => Prop) False True (Nat.beq (f a) (f x)))
    (@Eq.ndrec Bool true (fun t => Bool.rec (motive := fun _ => Prop) False True t) True.intro _
      (Nat.beq_self_true (f a)).symm)

/-- What equal values of an enumeration give; `f` numbers the constructors. -/
abbrev noConfusionTypeEnum {α : Sort u} (f : α → Nat) (P : Sort v) (x y : α) : Sort v :=
  Bool.rec (motive := fun _ => Sort v) P (P → P) (Nat.beq (f x) (f y))

abbrev noConfusionEnum {α : Sort u} (f : α → Nat) {P : Sort v} {x y : α} (h : Eq x y) :
    noConfusionTypeEnum f P x y :=
  Eq.ndrec (motive := fun b => Bool.rec (motive := fun _ => Sort v) P (P → P) b) (a := true)
    (fun k => k)
    (Eq.ndrec (motive := fun n => Eq true (Nat.beq (f x) n)) (Nat.beq_self_true (f x)).symm
      (congrArg f h))

attribute [gen_constructor_elims] Bool
attribute [gen_constructor_elims] Nat

protected theorem Nat.ctorIdx_zero : Eq (Nat.ctorIdx 0) 0 := rfl
protected theorem Nat.ctorIdx_succ : Eq (Nat.ctorIdx (succ n)) 1 := rfl

/-! ## Order -/

/-- `n ≤ m`: `m` is reached from `n` by successors. -/
protected inductive Nat.le (n : Nat) : Nat → Prop
  | refl : Nat.le n n
  | step {m} : Nat.le n m → Nat.le n (succ m)

instance instLENat : LE Nat where
  le := Nat.le

@[implicit_reducible] protected def Nat.lt (n m : Nat) : Prop := Nat.le (succ n) m

instance instLTNat : LT Nat where
  lt := Nat.lt

protected theorem Nat.le_refl (n : Nat) : LE.le n n := Nat.le.refl

theorem Nat.le_succ (n : Nat) : LE.le n (succ n) := Nat.le.step Nat.le.refl

theorem Nat.le_succ_of_le (h : LE.le n m) : LE.le n (succ m) := Nat.le.step h

theorem Nat.zero_le (n : Nat) : LE.le 0 n := n.rec Nat.le.refl fun _ => Nat.le.step

protected theorem Nat.le_trans {n m k : Nat} (h₁ : LE.le n m) (h₂ : LE.le m k) : LE.le n k :=
  Nat.le.rec (motive := fun j _ => Nat.le n j) h₁ (fun _ ih => Nat.le.step ih) h₂

theorem Nat.succ_le_succ (h : LE.le n m) : LE.le (succ n) (succ m) :=
  Nat.le.rec (motive := fun j _ => Nat.le (succ n) (succ j)) Nat.le.refl
    (fun _ ih => Nat.le.step ih) h

theorem Nat.zero_lt_succ (n : Nat) : LT.lt 0 (succ n) := succ_le_succ (zero_le n)

theorem Nat.succ_pos (n : Nat) : LT.lt 0 (succ n) := zero_lt_succ n

theorem Nat.pred_le (n : Nat) : LE.le (Nat.pred n) n := n.rec Nat.le.refl fun k _ => le_succ k

theorem Nat.pred_le_pred {n m : Nat} (h : LE.le n m) : LE.le (pred n) (pred m) :=
  Nat.le.rec (motive := fun j _ => Nat.le (pred n) (pred j)) Nat.le.refl
    (fun {j} _ ih => Nat.le_trans ih (pred_le j)) h

theorem Nat.le_of_succ_le_succ {n m : Nat} (h : LE.le (succ n) (succ m)) : LE.le n m :=
  pred_le_pred h

theorem Nat.le_of_lt_succ {m n : Nat} (h : LT.lt m (succ n)) : LE.le m n := pred_le_pred h

theorem Nat.lt_succ_of_le {n m : Nat} (h : LE.le n m) : LT.lt n (succ m) := succ_le_succ h

theorem Nat.ble_self_eq_true (n : Nat) : Eq (Nat.ble n n) true := n.rec rfl fun _ ih => ih

theorem Nat.ble_succ_eq_true {n m : Nat} : Eq (Nat.ble n m) true → Eq (Nat.ble n (succ m)) true :=
  Nat.rec (motive := fun n => ∀ m, Eq (Nat.ble n m) true → Eq (Nat.ble n (succ m)) true)
    (fun _ _ => rfl)
    (fun _ ih m => m.rec (fun h => Bool.true_eq_false_elim h.symm) (fun k _ h => ih k h))
    n m

theorem Nat.ble_eq_true_of_le {n m : Nat} (h : LE.le n m) : Eq (Nat.ble n m) true :=
  Nat.le.rec (motive := fun j _ => Eq (Nat.ble n j) true) (ble_self_eq_true n)
    (fun _ ih => ble_succ_eq_true ih) h

theorem Nat.not_succ_le_zero (n : Nat) (h : LE.le (succ n) 0) : False :=
  Bool.true_eq_false_elim (ble_eq_true_of_le h).symm

theorem Nat.not_lt_zero (n : Nat) : Not (LT.lt n 0) := not_succ_le_zero n

theorem Nat.not_succ_le_self (n : Nat) : Not (LE.le (succ n) n) :=
  n.rec (not_succ_le_zero 0) fun _ ih h => ih (le_of_succ_le_succ h)

protected theorem Nat.lt_irrefl (n : Nat) : Not (LT.lt n n) := not_succ_le_self n

protected theorem Nat.lt_of_lt_of_le {n m k : Nat} (h₁ : LT.lt n m) (h₂ : LE.le m k) :
    LT.lt n k := Nat.le_trans h₁ h₂

protected theorem Nat.lt_of_le_of_lt {n m k : Nat} (h₁ : LE.le n m) (h₂ : LT.lt m k) :
    LT.lt n k := Nat.le_trans (succ_le_succ h₁) h₂

protected theorem Nat.lt_trans {n m k : Nat} (h₁ : LT.lt n m) (h₂ : LT.lt m k) : LT.lt n k :=
  Nat.le_trans (Nat.le.step h₁) h₂

protected theorem Nat.lt_add_one (n : Nat) : LT.lt n (HAdd.hAdd n 1) := Nat.le_refl (succ n)

theorem Nat.lt_succ_self (n : Nat) : LT.lt n (succ n) := Nat.lt_add_one n

protected theorem Nat.eq_or_lt_of_le {n m : Nat} (h : LE.le n m) : Or (Eq n m) (LT.lt n m) :=
  Nat.le.rec (motive := fun j _ => Or (Eq n j) (LT.lt n j)) (Or.inl rfl)
    (fun s _ => Or.inr (succ_le_succ s)) h

protected theorem Nat.lt_or_ge (n m : Nat) : Or (LT.lt n m) (GE.ge n m) :=
  m.rec (motive := fun k => Or (LT.lt n k) (GE.ge n k)) (Or.inr (zero_le n)) fun k ih =>
    ih.elim (fun l => Or.inl (Nat.le.step l)) fun g =>
      (Nat.eq_or_lt_of_le g).elim
        (fun e => Or.inl (e.ndrec (motive := fun j => LT.lt j (succ k)) (Nat.lt_add_one k)))
        Or.inr

protected theorem Nat.lt_of_not_le {a b : Nat} (h : Not (LE.le a b)) : LT.lt b a :=
  (Nat.lt_or_ge b a).resolve_right h

protected theorem Nat.le_antisymm {n m : Nat} (h₁ : LE.le n m) (h₂ : LE.le m n) : Eq n m :=
  (Nat.eq_or_lt_of_le h₁).resolve_right fun l => Nat.lt_irrefl n (Nat.lt_of_lt_of_le l h₂)

protected theorem Nat.lt_of_le_of_ne {n m : Nat} (h₁ : LE.le n m) (h₂ : Not (Eq n m)) :
    LT.lt n m := (Nat.eq_or_lt_of_le h₁).resolve_left h₂

/-! ## Deciding the order -/

theorem Nat.le_of_ble_eq_true {n m : Nat} : Eq (Nat.ble n m) true → LE.le n m :=
  Nat.rec (motive := fun n => ∀ m, Eq (Nat.ble n m) true → LE.le n m)
    (fun m _ => zero_le m)
    (fun _ ih m => m.rec (fun h => Bool.true_eq_false_elim h.symm)
      (fun k _ h => succ_le_succ (ih k h)))
    n m

theorem Nat.not_le_of_not_ble_eq_true {n m : Nat} (h : Not (Eq (Nat.ble n m) true)) :
    Not (LE.le n m) := fun l => h (ble_eq_true_of_le l)

/-- The decision of `n ≤ m` by `Nat.ble`. -/
@[extern "lean_nat_dec_le"]
instance Nat.decLe (n m : @& Nat) : Decidable (LE.le n m) where
  decide := Nat.ble n m
  reflects_decide :=
    match h : Nat.ble n m with
    | true => Nat.le_of_ble_eq_true h
    | false => Nat.not_le_of_not_ble_eq_true (Bool.ne_true_of_eq_false h)

/-- The decision of `n < m`. -/
@[extern "lean_nat_dec_lt"]
instance Nat.decLt (n m : @& Nat) : Decidable (LT.lt n m) := Nat.decLe (succ n) m

instance instMinNat : Min Nat := minOfLe

/-! ## Subtraction and positivity -/

theorem Nat.succ_sub_succ_eq_sub (n m : Nat) :
    Eq (HSub.hSub (succ n) (succ m)) (HSub.hSub n m) :=
  m.rec rfl fun _ ih => congrArg pred ih

theorem Nat.sub_le (n m : Nat) : LE.le (HSub.hSub n m) n :=
  m.rec (Nat.le_refl n) fun _ ih => Nat.le_trans (pred_le _) ih

theorem Nat.sub_lt : ∀ {n m : Nat}, LT.lt 0 n → LT.lt 0 m → LT.lt (HSub.hSub n m) n
  | 0, _, h, _ => absurd h (Nat.lt_irrefl 0)
  | succ _, 0, _, h => absurd h (Nat.lt_irrefl 0)
  | succ n, succ m, _, _ =>
    Eq.subst (motive := fun k => LT.lt k (succ n)) (succ_sub_succ_eq_sub n m).symm
      (lt_succ_of_le (sub_le n m))

protected theorem Nat.add_pos_right {b : Nat} (a : Nat) (hb : LT.lt 0 b) :
    LT.lt 0 (HAdd.hAdd a b) :=
  match b, hb with
  | 0, h => absurd h (Nat.lt_irrefl 0)
  | succ _, _ => zero_lt_succ _

protected theorem Nat.mul_pos {n m : Nat} (hn : LT.lt 0 n) (hm : LT.lt 0 m) :
    LT.lt 0 (HMul.hMul n m) :=
  match m, hm with
  | 0, h => absurd h (Nat.lt_irrefl 0)
  | succ _, _ => Nat.add_pos_right _ hn

protected theorem Nat.pow_pos {a n : Nat} (h : LT.lt 0 a) : LT.lt 0 (HPow.hPow a n) :=
  n.rec (zero_lt_succ 0) fun _ ih => Nat.mul_pos ih h

/-! ## Division with remainder

Both count down with `fuel`, which starts above the dividend; every round takes the positive
divisor off. -/

theorem Nat.div_rec_lemma {x y : Nat} (h : And (LT.lt 0 y) (LE.le y x)) :
    LT.lt (HSub.hSub x y) x :=
  sub_lt (Nat.lt_of_lt_of_le h.left h.right) h.left

theorem Nat.div_rec_fuel_lemma {x y fuel : Nat} (hy : LT.lt 0 y) (hle : LE.le y x)
    (hfuel : LT.lt x (HAdd.hAdd fuel 1)) : LT.lt (HSub.hSub x y) fuel :=
  Nat.lt_of_lt_of_le (div_rec_lemma ⟨hy, hle⟩) (le_of_lt_succ hfuel)

set_option bootstrap.genMatcherCode false in
/-- Quotient of `x` by `y`; `x / 0` is `0`. -/
@[extern "lean_nat_div", irreducible]
protected def Nat.div (x y : @& Nat) : Nat :=
  dite (LT.lt 0 y) (fun hy => go y hy (succ x) x (Nat.lt_succ_self x)) (fun _ => 0)
where
  go (y : Nat) (hy : LT.lt 0 y) (fuel x : Nat) (hfuel : LT.lt x fuel) : Nat :=
    match fuel, hfuel with
    | succ fuel, hfuel =>
      dite (LE.le y x)
        (fun hle => succ (go y hy fuel (HSub.hSub x y) (div_rec_fuel_lemma hy hle hfuel)))
        (fun _ => 0)
  termination_by structural fuel

instance Nat.instDiv : Div Nat := ⟨Nat.div⟩

set_option bootstrap.genMatcherCode false in
/-- Remainder by repeated subtraction; `Nat.mod` adds shortcuts that reduce better. -/
@[extern "lean_nat_mod"]
protected noncomputable def Nat.modCore (x y : Nat) : Nat :=
  dite (LT.lt 0 y) (fun hy => go y hy (succ x) x (Nat.lt_succ_self x)) (fun _ => x)
where
  go (y : Nat) (hy : LT.lt 0 y) (fuel x : Nat) (hfuel : LT.lt x fuel) : Nat :=
    match fuel, hfuel with
    | succ fuel, hfuel =>
      dite (LE.le y x)
        (fun hle => go y hy fuel (HSub.hSub x y) (div_rec_fuel_lemma hy hle hfuel))
        (fun _ => x)
  termination_by structural fuel

theorem Nat.modCoreGo_lt {fuel y : Nat} (hy : LT.lt 0 y) :
    (x : Nat) → (hfuel : LT.lt x fuel) → LT.lt (Nat.modCore.go y hy fuel x hfuel) y :=
  fuel.rec (fun x h => absurd h (not_lt_zero x)) fun _ ih x _ =>
    show LT.lt (dite (LE.le y x) _ _) y from
      match Nat.decLe y x with
      | .isTrue _ => ih _ _
      | .isFalse n => Nat.lt_of_not_le n

theorem Nat.modCore_lt {x y : Nat} (hy : LT.lt 0 y) : LT.lt (Nat.modCore x y) y :=
  show LT.lt (dite (LT.lt 0 y) _ _) y from
    match Nat.decLt 0 y with
    | .isTrue h => modCoreGo_lt h x _
    | .isFalse n => absurd hy n

attribute [irreducible] Nat.modCore

set_option bootstrap.genMatcherCode false in
/-- Remainder of `x` by `y`; `x % 0` is `x`. Reduces on `0 % m` and on literals below `m`. -/
@[extern "lean_nat_mod"]
protected def Nat.mod : @& Nat → @& Nat → Nat
  | 0, _ => 0
  | n@(succ _), m => ite (LE.le m n) (Nat.modCore n m) n

instance Nat.instMod : Mod Nat := ⟨Nat.mod⟩

theorem Nat.mod_lt : (x : Nat) → {y : Nat} → (hy : LT.lt 0 y) → LT.lt (HMod.hMod x y) y
  | 0, _, h => h
  | succ n, m, h =>
    show LT.lt (ite (LE.le m (succ n)) (Nat.modCore (succ n) m) (succ n)) m from
      match Nat.decLe m (succ n) with
      | .isTrue _ => modCore_lt h
      | .isFalse k => Nat.lt_of_not_le k
