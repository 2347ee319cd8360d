/-!
# Inductive types
-/

set_option linter.unusedVariables false

namespace Textbook.Inductive

/-! ## Enumerations -/

inductive Weekday where
  | sunday : Weekday
  | monday : Weekday
  | tuesday : Weekday
  | wednesday : Weekday
  | thursday : Weekday
  | friday : Weekday
  | saturday : Weekday
  deriving Repr, DecidableEq, Inhabited, BEq, Ord, Hashable

namespace Weekday
def number (d : Weekday) : Nat :=
  match d with
  | sunday => 1
  | monday => 2
  | tuesday => 3
  | wednesday => 4
  | thursday => 5
  | friday => 6
  | saturday => 7
def next : Weekday → Weekday
  | sunday => monday | monday => tuesday | tuesday => wednesday | wednesday => thursday
  | thursday => friday | friday => saturday | saturday => sunday
def previous : Weekday → Weekday
  | monday => sunday | tuesday => monday | wednesday => tuesday | thursday => wednesday
  | friday => thursday | saturday => friday | sunday => saturday
theorem next_previous (d : Weekday) : next (previous d) = d :=
  match d with
  | sunday => rfl | monday => rfl | tuesday => rfl | wednesday => rfl
  | thursday => rfl | friday => rfl | saturday => rfl
theorem next_previous_tac (d : Weekday) : next (previous d) = d := by cases d <;> rfl
theorem seven (d : Weekday) :
    d.next.next.next.next.next.next.next = d := by cases d <;> decide
def isWeekend (d : Weekday) : Bool := d matches sunday | saturday
#guard saturday.isWeekend && !monday.isWeekend
end Weekday
/-- info: Textbook.Inductive.Weekday.tuesday -/
#guard_msgs in #eval Weekday.monday.next
#guard Weekday.friday ≠ .sunday
#guard (default : Weekday) = .sunday
#guard Weekday.number .sunday < Weekday.number .monday
example : Weekday.sunday ≠ Weekday.monday := nofun
example : Weekday.sunday ≠ Weekday.monday := by decide
example : Weekday.sunday ≠ Weekday.monday := Weekday.noConfusion
example (d : Weekday) : d.number ≤ 7 := by cases d <;> decide

inductive Color | red | green | blue
  deriving DecidableEq, Repr
open Color in
example : ∀ c : Color, c = red ∨ c = green ∨ c = blue := by
  intro c
  cases c <;> simp

/-! ## Constructors with arguments -/

inductive Pair (α : Type u) (β : Type v) where
  | mk (fst : α) (snd : β) : Pair α β
inductive Either (α : Type u) (β : Type v)
  | left (a : α)
  | right (b : β)
  deriving Repr
def Pair.first : Pair α β → α | .mk a _ => a
def pickFirst {α : Type u} {β : Type v} (p : α × β) : α := Prod.casesOn (motive := fun _ => α) p fun a _ => a
def boolCase (p : Bool × Nat) : Nat :=
  Prod.casesOn (motive := fun _ => Nat) p fun b n => cond b (2 * n) (2 * n + 1)
#guard boolCase (true, 3) = 6
#guard boolCase (false, 3) = 7
def Either.fold (f : α → γ) (g : β → γ) : Either α β → γ
  | left a => f a
  | right b => g b
#guard (Either.left 3 : Either Nat Bool).fold (· + 1) (fun _ => 0) = 4
inductive Maybe (α : Type u) where
  | nothing : Maybe α
  | just : α → Maybe α
def Maybe.bind (m : Maybe α) (f : α → Maybe β) : Maybe β :=
  match m with
  | nothing => nothing
  | just a => f a
theorem Maybe.bind_assoc (m : Maybe α) (f : α → Maybe β) (g : β → Maybe γ) :
    (m.bind f).bind g = m.bind fun a => (f a).bind g := by cases m <;> rfl
inductive NonEmpty (α : Sort u) : Prop where
  | intro (val : α) : NonEmpty α
example : NonEmpty Nat := ⟨0⟩
inductive Sub {α : Type u} (p : α → Prop) where
  | mk : (x : α) → p x → Sub p
example : Sub (fun n : Nat => n > 2) := .mk 3 (by decide)

/-! ## Propositions as inductive types -/

inductive And' (a b : Prop) : Prop where
  | intro : a → b → And' a b
inductive Or' (a b : Prop) : Prop where
  | inl : a → Or' a b
  | inr : b → Or' a b
inductive Exists' {α : Sort u} (p : α → Prop) : Prop where
  | intro (w : α) (h : p w) : Exists' p
inductive False' : Prop
inductive Eq' {α : Sort u} (a : α) : α → Prop where
  | refl : Eq' a a
theorem Eq'.subst {α : Type u} {a b : α} {p : α → Prop} (h₁ : Eq' a b) (h₂ : p a) : p b :=
  match h₁ with
  | refl => h₂
theorem Eq'.symm {a b : α} (h : Eq' a b) : Eq' b a := by cases h; constructor
theorem Eq'.trans {a b c : α} (h : Eq' a b) (g : Eq' b c) : Eq' a c := by cases h; exact g
theorem Eq'.congr {α β : Type u} {a b : α} (f : α → β) (h : Eq' a b) : Eq' (f a) (f b) :=
  h.subst (p := fun x => Eq' (f a) (f x)) .refl
theorem eq'_iff {a b : α} : Eq' a b ↔ a = b := ⟨fun | .refl => rfl, fun | rfl => .refl⟩
theorem Or'.swap : Or' a b → Or' b a | .inl h => .inr h | .inr h => .inl h
theorem Exists'.map {p q : α → Prop} (f : ∀ x, p x → q x) : Exists' p → Exists' q
  | ⟨w, h⟩ => ⟨w, f w h⟩
theorem False'.elim {C : Prop} (h : False') : C := nomatch h
noncomputable def False'.elim_rec {C : Sort u} (h : False') : C := h.rec

/-! ## Natural numbers -/

inductive N where
  | zero : N
  | succ : N → N
  deriving Repr, DecidableEq

namespace N
def add (m n : N) : N :=
  match n with
  | N.zero => m
  | N.succ n => N.succ (add m n)
instance : Add N where
  add := add
instance : OfNat N 0 := ⟨zero⟩
theorem add_zero (m : N) : m + N.zero = m := rfl
theorem add_succ (m n : N) : m + N.succ n = N.succ (m + n) := rfl
theorem zero_add (n : N) : zero + n = n :=
  N.recOn (motive := fun x => zero + x = x) n
    (show zero + zero = zero from rfl)
    (fun (n : N) (ih : zero + n = n) =>
      show zero + succ n = succ n from
      calc
        zero + succ n = succ (zero + n) := rfl
        _ = succ n := by rw [ih])
theorem zero_add_rec : ∀ n : N, zero + n = n
  | zero => rfl
  | succ n => congrArg succ (zero_add_rec n)
theorem add_assoc (m n k : N) : m + n + k = m + (n + k) := by
  induction k with
  | zero => rfl
  | succ k ih => rw [add_succ, add_succ, add_succ, ih]
theorem succ_add (n m : N) : succ n + m = succ (n + m) := by
  induction m with
  | zero => rfl
  | succ m ih => rw [add_succ, ih, add_succ]
theorem add_comm (m n : N) : m + n = n + m := by
  induction n with
  | zero => rw [zero_add]; rfl
  | succ n ih => rw [add_succ, succ_add, ih]
theorem succ_inj (h : succ m = succ n) : m = n := by injection h
theorem zero_ne_succ (n : N) : zero ≠ succ n := nofun
theorem add_left_cancel {k m n : N} (h : m + k = n + k) : m = n := by
  induction k with
  | zero => exact h
  | succ k ih => exact ih (succ_inj h)
def toNat : N → Nat | zero => 0 | succ n => n.toNat + 1
theorem toNat_add (m n : N) : (m + n).toNat = m.toNat + n.toNat := by
  induction n with
  | zero => rfl
  | succ n ih => rw [add_succ, toNat, toNat, ih, Nat.add_assoc]
#guard ((succ (succ zero)) + succ zero).toNat = 3
#guard succ zero ≠ zero
end N

/-! ## Lists and trees -/

inductive L (α : Type u) where
  | nil : L α
  | cons (h : α) (t : L α) : L α

namespace L
def append (as bs : L α) : L α :=
  match as with
  | nil => bs
  | cons a as => cons a (append as bs)
theorem nil_append (as : L α) : append nil as = as := rfl
theorem append_nil (as : L α) : append as nil = as := by
  induction as with
  | nil => rfl
  | cons a as ih => simp [append, ih]
theorem append_assoc (as bs cs : L α) : append (append as bs) cs = append as (append bs cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => rw [append, append, append, ih]
def length : L α → Nat
  | nil => 0
  | cons _ t => t.length + 1
theorem length_append (as bs : L α) : (append as bs).length = as.length + bs.length := by
  induction as with
  | nil => simp [append, length]
  | cons a as ih => simp [append, length, ih, Nat.add_right_comm]
end L

inductive BinTree (α : Type) where
  | leaf
  | node (l : BinTree α) (x : α) (r : BinTree α)
  deriving Repr, BEq

namespace BinTree
def depth : BinTree α → Nat
  | leaf => 0
  | node l _ r => 1 + max l.depth r.depth
def flip : BinTree α → BinTree α
  | leaf => leaf
  | node l x r => node r.flip x l.flip
def toList : BinTree α → List α
  | leaf => []
  | node l x r => l.toList ++ [x] ++ r.toList
theorem depth_flip (t : BinTree α) : t.flip.depth = t.depth := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp only [flip, depth, ihl, ihr, Nat.max_comm]
theorem toList_flip (t : BinTree α) : t.flip.toList = t.toList.reverse := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [flip, toList, ihl, ihr]
#guard (node leaf 1 (node leaf 2 leaf)).toList = [1, 2]
#guard node leaf 1 leaf == node leaf 1 leaf
end BinTree

inductive CountBranching where
  | tip : CountBranching
  | sup : (Nat → CountBranching) → CountBranching
def CountBranching.lift : Nat → CountBranching
  | 0 => tip
  | n + 1 => sup fun _ => lift n

/-! ## Families -/

inductive Vec (α : Type u) : Nat → Type u where
  | nil : Vec α 0
  | cons {n : Nat} (a : α) (v : Vec α n) : Vec α (n + 1)

namespace Vec
def head : Vec α (n + 1) → α
  | cons a _ => a
def tail : Vec α (n + 1) → Vec α n
  | cons _ v => v
def map (f : α → β) : Vec α n → Vec β n
  | nil => nil
  | cons a v => cons (f a) (v.map f)
def zip : Vec α n → Vec β n → Vec (α × β) n
  | nil, nil => nil
  | cons a as, cons b bs => cons (a, b) (zip as bs)
def toList : Vec α n → List α
  | nil => []
  | cons a v => a :: v.toList
def append : Vec α m → Vec α n → Vec α (n + m)
  | nil, w => w
  | cons a v, w => cons a (append v w)
theorem length_toList (v : Vec α n) : v.toList.length = n := by
  induction v with
  | nil => rfl
  | cons a v ih => simp [toList, ih]
theorem eta : (v : Vec α (n + 1)) → cons v.head v.tail = v
  | cons _ _ => rfl
theorem map_map (f : α → β) (g : β → γ) (v : Vec α n) : (v.map f).map g = v.map (g ∘ f) := by
  induction v with
  | nil => rfl
  | cons a v ih => simp [map, ih]
#guard (cons 1 (cons 2 nil)).head = 1
#guard ((cons 1 nil).zip (cons true nil)).toList = [(1, true)]
end Vec

inductive Even : Nat → Prop where
  | zero : Even 0
  | step : Even n → Even (n + 2)
theorem even_four : Even 4 := .step (.step .zero)
theorem not_even_one : ¬Even 1 := nofun
theorem not_even_three : ¬Even 3 := by
  intro h
  cases h with
  | step h => cases h
theorem even_add {m n : Nat} (hm : Even m) (hn : Even n) : Even (m + n) := by
  induction hn with
  | zero => exact hm
  | step _ ih => exact .step ih
theorem even_double : ∀ n, Even (n + n)
  | 0 => .zero
  | n + 1 => by
    have := Even.step (even_double n)
    rw [Nat.add_succ, Nat.succ_add]
    exact this
inductive Reach (r : α → α → Prop) : α → α → Prop where
  | refl (a : α) : Reach r a a
  | tail : Reach r a b → r b c → Reach r a c
theorem Reach.trans {r : α → α → Prop} (h : Reach r a b) (g : Reach r b c) : Reach r a c := by
  induction g with
  | refl => exact h
  | tail _ s ih => exact ih.tail s
theorem Reach.head {r : α → α → Prop} (s : r a b) (h : Reach r b c) : Reach r a c :=
  Reach.trans (.tail (.refl a) s) h

/-! ## Tactics for inductive types -/

example (p : Nat → Prop) (hz : p 0) (hs : ∀ n, p (Nat.succ n)) : ∀ n, p n := by
  intro n
  cases n
  . exact hz
  . apply hs
example (n : Nat) (h : n ≠ 0) : Nat.succ (Nat.pred n) = n := by
  cases n with
  | zero => apply absurd rfl h
  | succ m => rfl
def branch (n : Nat) : Nat := by
  cases n
  . exact 3
  . exact 7
example : branch 0 = 3 := rfl
example : branch 5 = 7 := rfl
example (p : Nat → Prop) (h₀ : p 0) (h₁ : ∀ n, p (n + 1)) (a b : Nat) : p (a + 3 * b) := by
  cases a + 3 * b with
  | zero => exact h₀
  | succ n => exact h₁ n
example (p : Prop) (m n : Nat) (h₁ : m < n → p) (h₂ : m ≥ n → p) : p := by
  cases Nat.lt_or_ge m n
  case inl hlt => exact h₁ hlt
  case inr hge => exact h₂ hge
example (m n : Nat) : m - n = 0 ∨ m ≠ n := by
  cases Decidable.em (m = n) with
  | inl heq =>
    rw [heq]
    apply Or.inl; exact Nat.sub_self n
  | inr hne =>
    apply Or.inr
    exact hne
example (x : Nat) {y : Nat} (h : y > 0) : x % y < y := by
  induction x, y using Nat.mod.inductionOn with
  | ind x y h₁ ih =>
    rw [Nat.mod_eq_sub_mod h₁.2]
    exact ih h
  | base x y h₁ =>
    have : ¬ 0 < y ∨ ¬ y ≤ x := Iff.mp (Decidable.not_and_iff_or_not ..) h₁
    match this with
    | Or.inl h₁ => exact absurd h h₁
    | Or.inr h₁ =>
      have hgt : y > x := Nat.gt_of_not_le h₁
      rw [← Nat.mod_eq_of_lt hgt] at hgt
      assumption
example : (fun (x : Nat × Nat) (y : Nat × Nat) => x.1 + y.2) = (fun (x : Nat × Nat) (z : Nat × Nat) => z.2 + x.1) := by
  funext (a, b) (c, d)
  show a + d = d + a
  rw [Nat.add_comm]
example (m n k : Nat) (h : Nat.succ (Nat.succ m) = Nat.succ (Nat.succ n)) : n + k = m + k := by
  injection h with h'
  injection h' with h''
  rw [h'']
example (m n : Nat) (h : Nat.succ m = 0) : n = n + 7 := by injection h
example (m n : Nat) (h : Nat.succ m = 0) : n = n + 7 := by contradiction
example (h : 7 = 4) : False := by contradiction
def vecHead (v : Vec α (m + 1)) : Vec α (m + 1) × α := by
  cases v with
  | cons a v => exact (.cons a v, a)

end Textbook.Inductive
