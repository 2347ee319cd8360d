prelude
import Init.Linear
import Init.Omega
import Init.List.Basic

/-!
# Linear forms over the integers

The engine writes linear arithmetic as expressions and polynomials over numbered atoms. Here both
are read as lists of coefficients, the constant first; missing ones are zero. Every certificate is
then a statement about such lists.
-/

set_option genSizeOf false

namespace Int.Internal.Linear

/-- The number of an atom. -/
abbrev Var := Nat

/-- The values of the atoms. -/
abbrev Context := Lean.RArray Int

/-- The value of an atom. -/
def Var.denote (ctx : Context) (v : Var) : Int := ctx.get v

/-- A linear expression. -/
inductive Expr where
  | num (v : Int)
  | var (i : Var)
  | add (a b : Expr)
  | sub (a b : Expr)
  | neg (a : Expr)
  | mulL (k : Int) (a : Expr)
  | mulR (a : Expr) (k : Int)

/-- The value of an expression. -/
def Expr.denote (ctx : Context) : Expr → Int
  | .num k => k
  | .var v => v.denote ctx
  | .add a b => a.denote ctx + b.denote ctx
  | .sub a b => a.denote ctx - b.denote ctx
  | .neg a => -a.denote ctx
  | .mulL k a => k * a.denote ctx
  | .mulR a k => a.denote ctx * k

/-- A polynomial of degree one: coefficients with their atoms, then the constant. -/
inductive Poly where
  | num (k : Int)
  | add (k : Int) (v : Var) (p : Poly)

/-- Whether a number is zero. -/
def isNil : Int → Bool
  | .ofNat n => Nat.beq n 0
  | .negSucc _ => false

/-- Whether a number is one. -/
def isOne : Int → Bool
  | .ofNat n => Nat.beq n 1
  | .negSucc _ => false

/-- A coefficient times its atom; a coefficient one is not written. -/
def term (ctx : Context) (k : Int) (v : Var) : Int :=
  cond (isOne k) (v.denote ctx) (k * v.denote ctx)

/-- A sum, with the polynomial after it; a last zero is not written. -/
def Poly.denoteFrom (ctx : Context) : Poly → Int → Int
  | .num k, r => cond (isNil k) r (r + k)
  | .add k v p, r => p.denoteFrom ctx (r + term ctx k v)

/-- The value of a polynomial, in the shape in which the engine writes it. -/
def Poly.denote' (ctx : Context) : Poly → Int
  | .num k => k
  | .add k v p => p.denoteFrom ctx (term ctx k v)

/-! ## Lists of coefficients -/

/-- The value of a list, where `f` gives the value of each place. -/
def value (f : Nat → Int) : List Int → Int
  | [] => 0
  | k :: ks => k * f 0 + value (fun i => f (i + 1)) ks

/-- One coefficient at one place. -/
def place (k : Int) : Nat → List Int
  | 0 => [k]
  | i + 1 => 0 :: place k i

/-- The sum of two lists. -/
def plus : List Int → List Int → List Int
  | [], ys => ys
  | x :: xs, [] => x :: xs
  | x :: xs, y :: ys => Int.add x y :: plus xs ys

/-- A multiple of a list. -/
def scale (k : Int) : List Int → List Int
  | [] => []
  | x :: xs => Int.mul k x :: scale k xs

/-- The difference of two lists. -/
def minus (xs ys : List Int) : List Int := plus xs (scale (-1) ys)

/-- Whether all coefficients are zero. -/
def isZero : List Int → Bool
  | [] => true
  | x :: xs => cond (isNil x) (isZero xs) false

/-- Whether all coefficients are multiples of a number. -/
def allDvd (k : Int) : List Int → Bool
  | [] => true
  | x :: xs => cond (isNil (Int.emod x k)) (allDvd k xs) false

/-- The constant. -/
def const : List Int → Int
  | [] => 0
  | x :: _ => x

/-- The list without its constant. -/
def rest : List Int → List Int
  | [] => []
  | _ :: xs => 0 :: xs

/-- A common divisor of a number and all coefficients. -/
def gcdAll (k : Nat) : List Int → Nat
  | [] => k
  | x :: xs => gcdAll (Nat.gcd k x.natAbs) xs

/-- Whether only the constant may differ from zero. -/
def isConst (xs : List Int) : Bool := isZero (rest xs)

/-- Whether two lists have the same coefficients. -/
def same (xs ys : List Int) : Bool := isZero (minus xs ys)

/-- The value of each place: one for the constant, then the atoms. -/
def places (ctx : Context) : Nat → Int
  | 0 => 1
  | i + 1 => ctx.get i

/-- The value of a list at the values of the atoms. -/
def val (ctx : Context) (xs : List Int) : Int := value (places ctx) xs

/-- The list of an expression. -/
def Expr.form : Expr → List Int
  | .num k => [k]
  | .var v => place 1 (v + 1)
  | .add a b => plus a.form b.form
  | .sub a b => minus a.form b.form
  | .neg a => scale (-1) a.form
  | .mulL k a => scale k a.form
  | .mulR a k => scale k a.form

/-- The list of a polynomial. -/
def Poly.form : Poly → List Int
  | .num k => [k]
  | .add k v p => plus (place k (v + 1)) p.form

/-! ## Their values -/

theorem isNil_eq {k : Int} (h : isNil k = true) : k = 0 := by
  cases k with
  | ofNat n => exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  | negSucc n => cases h
theorem isOne_eq {k : Int} (h : isOne k = true) : k = 1 := by
  cases k with
  | ofNat n => exact congrArg Int.ofNat (Nat.eq_of_beq_eq_true h)
  | negSucc n => cases h

theorem value_place (k : Int) (i : Nat) : ∀ f, value f (place k i) = k * f i := by
  induction i with
  | zero => intro f; simp [place, value]
  | succ i ih => intro f; simp [place, value, ih]
theorem value_plus (xs : List Int) : ∀ f ys, value f (plus xs ys) = value f xs + value f ys := by
  induction xs with
  | nil => intro f ys; simp [plus, value]
  | cons x xs ih =>
    intro f ys
    cases ys with
    | nil => simp [plus, value]
    | cons y ys =>
      have e : Int.add x y = x + y := rfl
      simp only [plus, value, ih, e, Int.add_mul]; ac_rfl
theorem value_scale (k : Int) (xs : List Int) : ∀ f, value f (scale k xs) = k * value f xs := by
  induction xs with
  | nil => intro f; simp [scale, value]
  | cons x xs ih =>
    intro f
    have e : Int.mul k x = k * x := rfl
    simp only [scale, value, ih, e, Int.mul_add, Int.mul_assoc]
theorem value_isZero (xs : List Int) : ∀ f, isZero xs = true → value f xs = 0 := by
  induction xs with
  | nil => intro f _; rfl
  | cons x xs ih =>
    intro f h
    simp only [isZero] at h
    cases e : isNil x with
    | false => rw [e] at h; cases h
    | true => rw [e] at h; simp [value, isNil_eq e, ih _ h]
theorem value_allDvd (k : Int) (xs : List Int) : ∀ f, allDvd k xs = true → k ∣ value f xs := by
  induction xs with
  | nil => intro f _; exact Int.dvd_zero k
  | cons x xs ih =>
    intro f h
    simp only [allDvd] at h
    cases e : isNil (Int.emod x k) with
    | false => rw [e] at h; cases h
    | true =>
      rw [e] at h
      have d : k ∣ x := Int.dvd_of_emod_eq_zero (isNil_eq e)
      exact Int.dvd_add (Int.dvd_trans d (Int.dvd_mul_right x (f 0))) (ih _ h)
theorem value_split (xs : List Int) (f : Nat → Int) (one : f 0 = 1) :
    value f xs = const xs + value f (rest xs) := by
  cases xs with
  | nil => rfl
  | cons x xs => simp [value, const, rest, one]

section
variable (ctx : Context) (xs ys : List Int) (k : Int)

theorem val_plus : val ctx (plus xs ys) = val ctx xs + val ctx ys := value_plus xs _ ys
theorem val_scale : val ctx (scale k xs) = k * val ctx xs := value_scale k xs _
theorem val_minus : val ctx (minus xs ys) = val ctx xs - val ctx ys := by
  rw [minus, val_plus, val_scale]; omega
theorem val_const : val ctx [k] = k := by simp [val, value, places]
theorem val_place (i : Nat) : val ctx (place k (i + 1)) = k * Var.denote ctx i :=
  value_place k (i + 1) _

end

theorem val_split (ctx : Context) (xs : List Int) : val ctx xs = const xs + val ctx (rest xs) :=
  value_split xs _ rfl
theorem val_isConst (ctx : Context) {xs : List Int} (h : isConst xs = true) :
    val ctx xs = const xs := by
  rw [val_split, show val ctx (rest xs) = 0 from value_isZero _ _ h, Int.add_zero]
theorem val_same (ctx : Context) {xs ys : List Int} (h : same xs ys = true) :
    val ctx xs = val ctx ys := by
  have e : val ctx (minus xs ys) = 0 := value_isZero _ _ h
  rw [val_minus] at e
  omega
theorem dvd_val (ctx : Context) {k : Int} {xs : List Int} (h : allDvd k xs = true) :
    k ∣ val ctx xs := value_allDvd k xs _ h

theorem term_eq (ctx : Context) (k : Int) (v : Var) : term ctx k v = k * v.denote ctx := by
  unfold term
  cases e : isOne k with
  | false => rfl
  | true => rw [isOne_eq e, Int.one_mul]; rfl
theorem Poly.denoteFrom_eq (ctx : Context) (p : Poly) :
    ∀ r, p.denoteFrom ctx r = r + val ctx p.form := by
  induction p with
  | num k =>
    intro r
    simp only [denoteFrom, form, val_const]
    cases e : isNil k with
    | false => rfl
    | true => rw [isNil_eq e, Int.add_zero]; rfl
  | add k v p ih =>
    intro r
    simp only [denoteFrom, form, val_plus, val_place, ih, term_eq, Int.add_assoc]
theorem Poly.denote_eq (ctx : Context) (p : Poly) : p.denote' ctx = val ctx p.form := by
  cases p with
  | num k => exact (val_const ctx k).symm
  | add k v p =>
    simp only [denote', denoteFrom_eq, form, val_plus, val_place, term_eq]
theorem Expr.denote_eq (ctx : Context) (e : Expr) : e.denote ctx = val ctx e.form := by
  induction e with
  | num k => exact (val_const ctx k).symm
  | var v => simp only [denote, form, val_place, Int.one_mul]
  | add a b iha ihb => simp only [denote, form, val_plus, iha, ihb]
  | sub a b iha ihb => simp only [denote, form, val_minus, iha, ihb]
  | neg a ih => simp only [denote, form, val_scale, ih]; omega
  | mulL k a ih => simp only [denote, form, val_scale, ih]
  | mulR a k ih => simp only [denote, form, val_scale, ih, Int.mul_comm]
theorem Poly.denote_add (ctx : Context) (k : Int) (v : Var) (p : Poly) :
    (Poly.add k v p).denote' ctx = k * v.denote ctx + p.denote' ctx := by
  simp only [denote_eq, form, val_plus, val_place]

end Int.Internal.Linear
