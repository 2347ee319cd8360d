prelude
import Init.String
import Init.List.Laws
import Init.Array
import Init.Int
/-!
# Texts as people use them: splitting, reading numbers; permutations are decidable

These come last, so that nothing else waits for them.
-/

namespace String

/-- Cuts a text at every occurrence of a separator that is not empty. -/
def splitOn (s : String) (sep : String := " ") : List String :=
  let rec go (sep : List Char) : Nat → List Char → List Char → List String
    | 0, _, part => [ofList part.reverse]
    | _, [], part => [ofList part.reverse]
    | n + 1, c :: l, part =>
      if sep.isPrefixOf (c :: l) then ofList part.reverse :: go sep n ((c :: l).drop sep.length) []
      else go sep n l (c :: part)
  if sep.isEmpty then [s] else go sep.toList (s.length + 1) s.toList []

/-- Whether a text is made of digits, at least one of them. -/
def isNat (s : String) : Bool := !s.isEmpty && s.toList.all Char.isDigit

/-- The number that a text of digits writes. -/
def toNat? (s : String) : Option Nat :=
  if s.isNat then some (s.toList.foldl (fun n c => 10 * n + (c.toNat - 48)) 0) else none

/-- The integer that a text of digits, with or without a sign, writes. -/
def toInt? (s : String) : Option Int :=
  match s.toList with
  | '-' :: l => (ofList l).toNat?.map fun n => -(n : Int)
  | _ => s.toNat?.map fun n => (n : Int)

end String

/-- The text of a list of characters. -/
def List.asString (l : List Char) : String := String.ofList l

namespace List

theorem Perm.erase [BEq α] [LawfulBEq α] (a : α) {l₁ l₂ : List α} (h : Perm l₁ l₂) :
    Perm (l₁.erase a) (l₂.erase a) := by
  induction h with
  | nil => exact .nil
  | cons x h ih =>
    rw [erase_cons, erase_cons]
    split
    · exact h
    · exact .cons x ih
  | swap x y l =>
    by_cases hx : x = a
    · by_cases hy : y = a
      · subst hx hy
        exact .refl _
      · simp [erase_cons, hx, hy, Perm.refl]
    · by_cases hy : y = a
      · simp [erase_cons, hx, hy, Perm.refl]
      · simp only [erase_cons, beq_iff_eq, hx, hy, if_false]
        exact .swap x y _
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂

theorem Perm.cons_inv [BEq α] [LawfulBEq α] {a : α} {l₁ l₂ : List α}
    (h : Perm (a :: l₁) (a :: l₂)) : Perm l₁ l₂ := by
  have he := h.erase a
  rwa [erase_cons_head, erase_cons_head] at he

theorem perm_cons [BEq α] [LawfulBEq α] {a : α} {l₁ l₂ : List α} :
    Perm (a :: l₁) (a :: l₂) ↔ Perm l₁ l₂ := ⟨Perm.cons_inv, Perm.cons a⟩

/-- Whether one list is a permutation of another, by taking equal elements away. -/
def isPerm [BEq α] : List α → List α → Bool
  | [], l => l.isEmpty
  | a :: l₁, l₂ => l₂.contains a && isPerm l₁ (l₂.erase a)

theorem isPerm_iff [DecidableEq α] : ∀ {l₁ l₂ : List α}, isPerm l₁ l₂ = true ↔ l₁.Perm l₂
  | [], l₂ => by
    simp only [isPerm, isEmpty_iff]
    constructor
    · intro h
      rw [h]
      exact .nil
    · intro h
      exact length_eq_zero_iff.1 h.length_eq.symm
  | a :: l₁, l₂ => by
    simp only [isPerm, Bool.and_eq_true, contains_iff_mem, isPerm_iff]
    constructor
    · intro ⟨hm, hp⟩
      exact (Perm.cons a hp).trans (perm_cons_erase hm).symm
    · intro h
      have hm : a ∈ l₂ := h.mem_iff.1 mem_cons_self
      exact ⟨hm, Perm.cons_inv (h.trans (perm_cons_erase hm))⟩

instance decidablePerm [DecidableEq α] (l₁ l₂ : List α) : Decidable (l₁.Perm l₂) :=
  decidable_of_iff _ isPerm_iff

end List

/-- An array in ascending order, as `lt` says. -/
def Array.qsort (as : Array α) (lt : α → α → Bool := by exact (· < ·)) (low := 0)
    (high := as.size - 1) : Array α :=
  let l := as.toList
  let part := (l.drop low).take (high + 1 - low)
  (l.take low ++ part.mergeSort (fun a b => !lt b a) ++ l.drop (max low (high + 1))).toArray
