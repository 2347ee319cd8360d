prelude
import Init.List.Defs
/-!
# Lists: what sorting, erasing and shortening give
-/

set_option autoImplicit true
universe u v

namespace List

variable {α : Type u} {β : Type v}

/-! ## Sorting -/

theorem pairwise_merge {le : α → α → Bool} (trans : ∀ a b c, le a b → le b c → le a c)
    (total : ∀ a b, (le a b || le b a) = true) : ∀ {l₁ l₂ : List α},
    l₁.Pairwise (fun a b => le a b) → l₂.Pairwise (fun a b => le a b) →
    (merge l₁ l₂ le).Pairwise (fun a b => le a b)
  | [], l₂, _, h => by rwa [nil_merge]
  | a :: l₁, [], h, _ => by rwa [merge_nil]
  | a :: l₁, b :: l₂, h₁, h₂ => by
    have k₁ := pairwise_cons.1 h₁
    have k₂ := pairwise_cons.1 h₂
    rw [cons_merge_cons]
    split
    · rename_i hab
      refine pairwise_cons.2 ⟨fun c hc => ?_, pairwise_merge trans total k₁.2 h₂⟩
      rcases mem_append.1 (merge_perm_append.mem_iff.1 hc) with h | h
      · exact k₁.1 c h
      · rcases mem_cons.1 h with rfl | h
        · exact hab
        · exact trans _ _ _ hab (k₂.1 c h)
    · rename_i hab
      have hba : le b a = true := by
        have := total a b
        rw [Bool.not_eq_true] at hab
        rwa [hab, Bool.false_or] at this
      refine pairwise_cons.2 ⟨fun c hc => ?_, pairwise_merge trans total h₁ k₂.2⟩
      rcases mem_append.1 (merge_perm_append.mem_iff.1 hc) with h | h
      · rcases mem_cons.1 h with rfl | h
        · exact hba
        · exact trans _ _ _ hba (k₁.1 c h)
      · exact k₂.1 c h

theorem pairwise_mergeSort {le : α → α → Bool} (trans : ∀ a b c, le a b → le b c → le a c)
    (total : ∀ a b, (le a b || le b a) = true) : ∀ l : List α,
    (mergeSort l le).Pairwise (fun a b => le a b)
  | [] => by rw [mergeSort]; exact .nil
  | [a] => by rw [mergeSort]; exact .cons (fun _ h => absurd h not_mem_nil) .nil
  | _ :: _ :: xs => by
    have h : (xs.length + 2) / 2 < xs.length + 2 := Nat.div_lt_self (Nat.succ_pos _) (by decide)
    have k : 0 < (xs.length + 2) / 2 := Nat.div_pos (Nat.le_add_left 2 _) (by decide)
    rw [mergeSort]
    exact pairwise_merge trans total (pairwise_mergeSort trans total _)
      (pairwise_mergeSort trans total _)
termination_by l => l.length
decreasing_by
  · rw [length_take, length_cons, length_cons]
    exact Nat.lt_of_le_of_lt (Nat.min_le_left ..) h
  · rw [length_drop, length_cons, length_cons]
    exact Nat.sub_lt (Nat.succ_pos _) k

/-! ## Erasing -/

section
variable [BEq α]

@[simp] theorem erase_nil (a : α) : ([] : List α).erase a = [] := rfl
theorem erase_cons {a b : α} {l : List α} :
    (b :: l).erase a = if b == a then l else b :: l.erase a := by
  show (match b == a with | true => l | false => b :: l.erase a) = _
  cases b == a <;> rfl
@[simp] theorem erase_cons_head [LawfulBEq α] {a : α} {l : List α} : (a :: l).erase a = l := by
  simp [erase_cons]
theorem erase_of_not_mem [LawfulBEq α] {a : α} : ∀ {l : List α}, a ∉ l → l.erase a = l
  | [], _ => rfl
  | b :: l, h => by
    have hb : ¬ (b == a) = true := fun e => h (eq_of_beq e ▸ mem_cons_self)
    rw [erase_cons, if_neg hb, erase_of_not_mem fun k => h (mem_cons_of_mem b k)]
theorem length_erase_of_mem [LawfulBEq α] {a : α} : ∀ {l : List α}, a ∈ l →
    (l.erase a).length = l.length - 1
  | b :: l, h => by
    by_cases hb : (b == a) = true
    · rw [erase_cons, if_pos hb]; rfl
    · have hl : a ∈ l := by
        rcases mem_cons.1 h with rfl | h
        · exact absurd BEq.rfl hb
        · exact h
      rw [erase_cons, if_neg hb, length_cons, length_erase_of_mem hl, length_cons,
        Nat.add_sub_cancel, Nat.sub_add_cancel (length_pos_of_mem hl)]
theorem perm_cons_erase [LawfulBEq α] {a : α} : ∀ {l : List α}, a ∈ l → l.Perm (a :: l.erase a)
  | b :: l, h => by
    by_cases hb : (b == a) = true
    · rw [erase_cons, if_pos hb, eq_of_beq hb]
      exact .rfl
    · have hl : a ∈ l := by
        rcases mem_cons.1 h with rfl | h
        · exact absurd BEq.rfl hb
        · exact h
      rw [erase_cons, if_neg hb]
      exact ((perm_cons_erase hl).cons b).trans (.swap a b _)
theorem mem_of_mem_erase [LawfulBEq α] {a b : α} : ∀ {l : List α}, a ∈ l.erase b → a ∈ l
  | c :: l, h => by
    rw [erase_cons] at h
    split at h
    · exact mem_cons_of_mem c h
    · rcases mem_cons.1 h with rfl | h
      · exact mem_cons_self
      · exact mem_cons_of_mem c (mem_of_mem_erase h)

end

/-! ## Taking, sums, duplicates -/

@[simp] theorem take_take : ∀ {i j : Nat} {l : List α}, (l.take j).take i = l.take (min i j)
  | 0, j, l => by rw [Nat.zero_min]; rfl
  | i + 1, 0, l => by rw [Nat.min_zero]; rfl
  | i + 1, j + 1, [] => by simp
  | i + 1, j + 1, a :: l => by
    rw [take_succ_cons, take_succ_cons, take_take, Nat.succ_min_succ, take_succ_cons]
theorem take_succ : ∀ {l : List α} {i : Nat}, l.take (i + 1) = l.take i ++ l[i]?.toList
  | [], 0 => rfl
  | [], _ + 1 => rfl
  | _ :: _, 0 => rfl
  | a :: l, i + 1 => by
    rw [take_succ_cons, take_succ_cons, take_succ, getElem?_cons_succ]; rfl

theorem sum_append_nat {l₁ l₂ : List Nat} : (l₁ ++ l₂).sum = l₁.sum + l₂.sum := by
  induction l₁ with
  | nil => simp
  | cons a l ih => simp [ih, Nat.add_assoc]
attribute [simp] sum_append_nat
@[simp] theorem sum_replicate_nat {n a : Nat} : (replicate n a).sum = n * a := by
  induction n with
  | zero => simp
  | succ n ih => rw [replicate_succ, sum_cons, ih, Nat.succ_mul, Nat.add_comm]
@[simp] theorem sum_reverse_nat {l : List Nat} : l.reverse.sum = l.sum := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih, Nat.add_comm]

theorem nodup_append {l₁ l₂ : List α} :
    (l₁ ++ l₂).Nodup ↔ l₁.Nodup ∧ l₂.Nodup ∧ ∀ a ∈ l₁, ∀ b ∈ l₂, a ≠ b := pairwise_append
theorem nodup_range {n : Nat} : (range n).Nodup := by
  induction n with
  | zero => exact .nil
  | succ n ih =>
    rw [range_succ]
    refine nodup_append.2 ⟨ih, .cons (fun _ h => absurd h not_mem_nil) .nil, fun a ha b hb e => ?_⟩
    have hn : a < n := mem_range.1 ha
    rw [e, mem_singleton.1 hb] at hn
    exact Nat.lt_irrefl n hn
theorem set_comm {a b : α} : ∀ {i j : Nat} {l : List α}, i ≠ j →
    (l.set i a).set j b = (l.set j b).set i a
  | _, _, [], _ => rfl
  | 0, 0, _ :: _, h => absurd rfl h
  | 0, _ + 1, _ :: _, _ => rfl
  | _ + 1, 0, _ :: _, _ => rfl
  | _ + 1, _ + 1, x :: _, h => congrArg (x :: ·) (set_comm fun e => h (congrArg (· + 1) e))
theorem findIdx_cons {p : α → Bool} {a : α} {l : List α} :
    (a :: l).findIdx p = cond (p a) 0 (l.findIdx p + 1) := rfl
@[simp] theorem map_const {b : β} {l : List α} : l.map (Function.const α b) = replicate l.length b := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [map_cons, ih, length_cons, replicate_succ]; rfl
@[simp] theorem map_const' {b : β} {l : List α} : l.map (fun _ => b) = replicate l.length b :=
  map_const

end List
