prelude
import Init.Int.Div
import Init.List
import Init.Show
/-!
# `omega`: lists of coefficients

A list of integers stands for the coefficients of the atoms; entries beyond its end are zero. The
native decision procedure computes with its own compiled versions of these functions, and the
kernel checks the results with these definitions, so values and lengths must agree.
-/

set_option autoImplicit true
set_option genSizeOf false

namespace Lean.Omega

/-- Coefficients, one an atom. -/
abbrev IntList := List Int

namespace IntList

/-! ## Operations -/

/-- The `i`-th entry, `0` beyond the end. -/
def get : (xs : IntList) → (i : Nat) → Int
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: xs, i + 1 => get xs i

/-- Replace the `i`-th entry, with zeros before it where the list is too short. -/
def set : (xs : IntList) → (i : Nat) → (y : Int) → IntList
  | [], 0, y => [y]
  | [], i + 1, y => 0 :: set [] i y
  | _ :: xs, 0, y => y :: xs
  | x :: xs, i + 1, y => x :: set xs i y

/-- The first entry that is not zero. -/
def leading : (xs : IntList) → Int
  | [] => 0
  | x :: xs => if x = 0 then leading xs else x

def add : (xs ys : IntList) → IntList
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => (x + y) :: add xs ys

def neg (xs : IntList) : IntList := xs.map fun x => -x

def sub : (xs ys : IntList) → IntList
  | [], ys => neg ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => (x - y) :: sub xs ys

def smul (xs : IntList) (i : Int) : IntList := xs.map fun x => i * x

/-- `a * xs + b * ys`. -/
def combo (a : Int) : (xs : IntList) → (b : Int) → (ys : IntList) → IntList
  | [], b, ys => smul ys b
  | x :: xs, _, [] => smul (x :: xs) a
  | x :: xs, b, y :: ys => (a * x + b * y) :: combo a xs b ys

def mul : (xs ys : IntList) → IntList
  | x :: xs, y :: ys => (x * y) :: mul xs ys
  | _, _ => []

def sum (xs : IntList) : Int := xs.foldr (· + ·) 0

/-- `∑ xᵢ * yᵢ`. -/
def dot : (xs ys : IntList) → Int
  | x :: xs, y :: ys => x * y + dot xs ys
  | _, _ => 0

/-- Divide all entries. -/
def sdiv (xs : IntList) (g : Int) : IntList := xs.map fun x => x / g

/-- Greatest common divisor of the entries. -/
def gcd (xs : IntList) : Nat := xs.foldr (fun x g => Nat.gcd x.natAbs g) 0

/-- Balanced remainders of all entries. -/
abbrev bmod (x : IntList) (m : Nat) : IntList := x.map fun y => Int.bmod y m

/-- By how much taking balanced remainders inside the product changes its balanced remainder. -/
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : IntList) : Int :=
  Int.bmod (dot a b) m - dot (bmod a m) b

instance instAdd : Add IntList := ⟨add⟩
instance instMul : Mul IntList := ⟨mul⟩
instance instNeg : Neg IntList := ⟨neg⟩
instance instSub : Sub IntList := ⟨sub⟩
instance instHMulInt : HMul Int IntList IntList := ⟨fun i xs => xs.smul i⟩

/-! ## Linearity of the product -/

theorem dot_nil_left (ys : IntList) : dot [] ys = 0 := rfl
theorem dot_nil_right (xs : IntList) : dot xs [] = 0 := by cases xs <;> rfl
theorem dot_cons_cons (x y : Int) (xs ys : IntList) :
    dot (x :: xs) (y :: ys) = x * y + dot xs ys := rfl

theorem dot_map (f : Int → Int) (h : ∀ x y, f (x + y) = f x + f y) (h0 : f 0 = 0)
    (hm : ∀ x y, f x * y = f (x * y)) (xs ys : IntList) :
    dot (xs.map f) ys = f (dot xs ys) := by
  induction xs generalizing ys with
  | nil => exact h0.symm
  | cons x xs ih =>
    cases ys with
    | nil => exact h0.symm
    | cons y ys => rw [List.map_cons, dot_cons_cons, dot_cons_cons, ih, h, hm]

theorem dot_neg_left (xs ys : IntList) : dot (-xs) ys = -dot xs ys :=
  dot_map (fun x => -x) (fun _ _ => Int.neg_add) rfl Int.neg_mul xs ys
theorem dot_smul_left (xs ys : IntList) (i : Int) : dot (i * xs) ys = i * dot xs ys :=
  dot_map (fun x => i * x) (Int.mul_add i) (Int.mul_zero i) (Int.mul_assoc i) xs ys

theorem dot_distrib_left (xs ys zs : IntList) : dot (xs + ys) zs = dot xs zs + dot ys zs := by
  show dot (add xs ys) zs = _
  induction xs generalizing ys zs with
  | nil => exact (Int.zero_add _).symm
  | cons x xs ih =>
    cases ys with
    | nil => exact (Int.add_zero _).symm
    | cons y ys =>
      cases zs with
      | nil => rfl
      | cons z zs =>
        show (x + y) * z + dot (add xs ys) zs = _
        rw [ih, Int.add_mul, dot_cons_cons, dot_cons_cons]
        ac_rfl

theorem sub_eq_add_neg (xs ys : IntList) : xs - ys = xs + -ys := by
  show sub xs ys = add xs (neg ys)
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih =>
    cases ys with
    | nil => rfl
    | cons y ys => exact congrArg ((x + -y) :: ·) (ih ys)

theorem dot_combo (a : Int) (xs : IntList) (b : Int) (ys zs : IntList) :
    dot (combo a xs b ys) zs = a * dot xs zs + b * dot ys zs := by
  induction xs generalizing ys zs with
  | nil =>
    rw [dot_nil_left, Int.mul_zero, Int.zero_add]
    exact dot_smul_left ys zs b
  | cons x xs ih =>
    cases ys with
    | nil =>
      rw [dot_nil_left, Int.mul_zero, Int.add_zero]
      exact dot_smul_left (x :: xs) zs a
    | cons y ys =>
      cases zs with
      | nil => rw [dot_nil_right, dot_nil_right, dot_nil_right, Int.mul_zero, Int.mul_zero]; rfl
      | cons z zs =>
        show (a * x + b * y) * z + dot (combo a xs b ys) zs = _
        rw [ih, dot_cons_cons, dot_cons_cons]
        simp only [Int.mul_add, Int.add_mul, Int.mul_assoc]
        ac_rfl

theorem dot_of_left_zero {xs ys : IntList} (w : ∀ x, x ∈ xs → x = 0) : dot xs ys = 0 := by
  induction xs generalizing ys with
  | nil => rfl
  | cons x xs ih =>
    cases ys with
    | nil => rfl
    | cons y ys =>
      have k := List.forall_mem_cons.1 w
      rw [dot_cons_cons, k.1, Int.zero_mul, ih k.2]; rfl

theorem dot_set_nil (ys : IntList) (i : Nat) (z : Int) : dot (set [] i z) ys = z * get ys i := by
  induction i generalizing ys with
  | zero =>
    cases ys with
    | nil => exact (Int.mul_zero z).symm
    | cons y ys => exact Int.add_zero (z * y)
  | succ i ih =>
    cases ys with
    | nil => exact (Int.mul_zero z).symm
    | cons y ys =>
      show 0 * y + dot (set [] i z) ys = z * get ys i
      rw [ih, Int.zero_mul, Int.zero_add]

theorem dot_set_left (xs ys : IntList) (i : Nat) (z : Int) :
    dot (set xs i z) ys = dot xs ys + (z - get xs i) * get ys i := by
  induction xs generalizing i ys with
  | nil =>
    rw [dot_set_nil, dot_nil_left, Int.zero_add]
    exact congrArg (· * get ys i) (Int.sub_zero z).symm
  | cons x xs ih =>
    cases i with
    | zero =>
      cases ys with
      | nil => show 0 = 0 + (z - x) * 0; rw [Int.mul_zero]; rfl
      | cons y ys =>
        show z * y + dot xs ys = x * y + dot xs ys + (z - x) * y
        rw [Int.sub_mul, Int.add_right_comm, Int.add_comm (x * y), Int.sub_add_cancel]
    | succ i =>
      cases ys with
      | nil => show 0 = 0 + (z - get xs i) * 0; rw [Int.mul_zero]; rfl
      | cons y ys =>
        show x * y + dot (set xs i z) ys = x * y + dot xs ys + (z - get xs i) * get ys i
        rw [ih, Int.add_assoc]

theorem get_of_length_le {i : Nat} {xs : IntList} (h : xs.length ≤ i) : get xs i = 0 := by
  induction xs generalizing i with
  | nil => rfl
  | cons x xs ih =>
    cases i with
    | zero => exact absurd h (Nat.not_succ_le_zero _)
    | succ i => exact ih (Nat.le_of_succ_le_succ h)

/-! ## Common divisors -/

theorem gcd_dvd {xs : IntList} {a : Int} (m : a ∈ xs) : (gcd xs : Int) ∣ a := by
  rw [Int.ofNat_dvd_left]
  induction m with
  | head as => exact Nat.gcd_dvd_left _ _
  | tail b _ ih => exact Nat.dvd_trans (Nat.gcd_dvd_right _ _) ih

theorem eq_zero_of_gcd_eq_zero {xs : IntList} (h : gcd xs = 0) (x : Int) (m : x ∈ xs) : x = 0 :=
  Int.zero_dvd.1 (h ▸ gcd_dvd m : ((0 : Nat) : Int) ∣ x)

theorem mul_dot_sdiv {xs : IntList} {d : Int} (h : ∀ x, x ∈ xs → d ∣ x) (ys : IntList) :
    d * dot (sdiv xs d) ys = dot xs ys := by
  induction xs generalizing ys with
  | nil => exact Int.mul_zero d
  | cons x xs ih =>
    cases ys with
    | nil => exact Int.mul_zero d
    | cons y ys =>
      have k := List.forall_mem_cons.1 h
      show d * (x / d * y + dot (sdiv xs d) ys) = x * y + dot xs ys
      rw [Int.mul_add, ih k.2, ← Int.mul_assoc, Int.mul_ediv_cancel' k.1]

theorem gcd_mul_dot_sdiv (xs ys : IntList) :
    (gcd xs : Int) * dot (sdiv xs (gcd xs)) ys = dot xs ys :=
  mul_dot_sdiv (fun _ => gcd_dvd) ys

theorem bmod_length (x : IntList) (m : Nat) : (bmod x m).length ≤ x.length :=
  Nat.le_of_eq (List.length_map _)

theorem dvd_bmod_dot_sub_dot_bmod (m : Nat) (xs ys : IntList) :
    (m : Int) ∣ bmod_dot_sub_dot_bmod m xs ys := by
  have inside : (m : Int) ∣ dot (bmod xs m) ys - dot xs ys := by
    induction xs generalizing ys with
    | nil => exact Int.dvd_zero _
    | cons x xs ih =>
      cases ys with
      | nil => exact Int.dvd_zero _
      | cons y ys =>
        show (m : Int) ∣ Int.bmod x m * y + dot (bmod xs m) ys - (x * y + dot xs ys)
        rw [← Int.sub_sub, show Int.bmod x m * y + dot (bmod xs m) ys - x * y =
          (Int.bmod x m * y - x * y) + dot (bmod xs m) ys from Int.add_right_comm _ _ _,
          Int.add_sub_assoc, ← Int.sub_mul]
        exact Int.dvd_add (Int.dvd_trans Int.dvd_bmod_sub_self (Int.dvd_mul_right _ y)) (ih ys)
  have e : bmod_dot_sub_dot_bmod m xs ys =
      (Int.bmod (dot xs ys) m - dot xs ys) - (dot (bmod xs m) ys - dot xs ys) := by
    show _ = Int.bmod (dot xs ys) m + -(dot xs ys) - (dot (bmod xs m) ys + -(dot xs ys))
    rw [Int.add_sub_add_right]
  rw [e]
  exact Int.dvd_sub Int.dvd_bmod_sub_self inside

end IntList

/-! ## The names that the procedure uses -/

/-- The coefficients of a linear combination. -/
abbrev Coeffs := IntList

namespace Coeffs

abbrev toList (xs : Coeffs) : List Int := xs
abbrev ofList (xs : List Int) : Coeffs := xs
abbrev isZero (xs : Coeffs) : Prop := ∀ x, x ∈ xs → x = 0
abbrev set (xs : Coeffs) (i : Nat) (y : Int) : Coeffs := IntList.set xs i y
abbrev get (xs : Coeffs) (i : Nat) : Int := IntList.get xs i
abbrev gcd (xs : Coeffs) : Nat := IntList.gcd xs
abbrev smul (xs : Coeffs) (g : Int) : Coeffs := IntList.smul xs g
abbrev sdiv (xs : Coeffs) (g : Int) : Coeffs := IntList.sdiv xs g
abbrev dot (xs ys : Coeffs) : Int := IntList.dot xs ys
abbrev add (xs ys : Coeffs) : Coeffs := IntList.add xs ys
abbrev sub (xs ys : Coeffs) : Coeffs := IntList.sub xs ys
abbrev neg (xs : Coeffs) : Coeffs := IntList.neg xs
abbrev combo (a : Int) (xs : Coeffs) (b : Int) (ys : Coeffs) : Coeffs := IntList.combo a xs b ys
abbrev length (xs : Coeffs) : Nat := List.length xs
abbrev leading (xs : Coeffs) : Int := IntList.leading xs
abbrev map (f : Int → Int) (xs : Coeffs) : Coeffs := List.map f xs
abbrev bmod (x : Coeffs) (m : Nat) : Coeffs := IntList.bmod x m
abbrev bmod_dot_sub_dot_bmod (m : Nat) (a b : Coeffs) : Int := IntList.bmod_dot_sub_dot_bmod m a b

end Coeffs

end Lean.Omega
