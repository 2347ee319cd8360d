prelude
import Init.List.GetElem
/-!
# Lists: sublists, prefixes, pairwise relations, permutations
-/

set_option autoImplicit true
universe u v w

namespace List

variable {α : Type u} {β : Type v}

/-! ## Sublists, prefixes, suffixes -/

@[simp] theorem nil_sublist : ∀ l : List α, Sublist [] l
  | [] => .slnil
  | a :: l => .cons a (nil_sublist l)
@[simp] theorem Sublist.refl : ∀ l : List α, Sublist l l
  | [] => .slnil
  | a :: l => .cons₂ a (Sublist.refl l)
theorem sublist_cons_self (a : α) (l : List α) : Sublist l (a :: l) := .cons a (.refl l)
theorem Sublist.trans {l₁ l₂ l₃ : List α} (h₁ : Sublist l₁ l₂) (h₂ : Sublist l₂ l₃) :
    Sublist l₁ l₃ := by
  induction h₂ generalizing l₁ with
  | slnil => exact h₁
  | cons a _ ih => exact .cons a (ih h₁)
  | cons₂ a _ ih =>
    cases h₁ with
    | cons _ h => exact .cons a (ih h)
    | cons₂ _ h => exact .cons₂ a (ih h)
theorem Sublist.subset {l₁ l₂ : List α} (h : Sublist l₁ l₂) : l₁ ⊆ l₂ := by
  induction h with
  | slnil => exact fun _ m => m
  | cons a _ ih => exact fun _ m => Mem.tail a (ih m)
  | cons₂ a _ ih => exact cons_subset.2 ⟨mem_cons_self, fun _ m => Mem.tail a (ih m)⟩
theorem Sublist.mem {a : α} {l₁ l₂ : List α} (hx : a ∈ l₁) (h : Sublist l₁ l₂) : a ∈ l₂ :=
  h.subset hx
theorem Sublist.length_le {l₁ l₂ : List α} (h : Sublist l₁ l₂) : length l₁ ≤ length l₂ := by
  induction h with
  | slnil => exact Nat.le_refl 0
  | cons _ _ ih => exact Nat.le_succ_of_le ih
  | cons₂ _ _ ih => exact Nat.succ_le_succ ih
theorem sublist_append_left (l₁ l₂ : List α) : Sublist l₁ (l₁ ++ l₂) := by
  induction l₁ with
  | nil => exact nil_sublist l₂
  | cons a l₁ ih => exact .cons₂ a ih
theorem sublist_append_right (l₁ l₂ : List α) : Sublist l₂ (l₁ ++ l₂) := by
  induction l₁ with
  | nil => exact .refl l₂
  | cons a l₁ ih => exact .cons a ih
theorem filter_sublist {p : α → Bool} (l : List α) : Sublist (filter p l) l := by
  induction l with
  | nil => exact .slnil
  | cons a l ih =>
    rw [filter_cons]
    cases p a with
    | true => exact .cons₂ a ih
    | false => exact .cons a ih

@[simp] theorem prefix_append (l₁ l₂ : List α) : l₁ <+: l₁ ++ l₂ := ⟨l₂, rfl⟩
@[simp] theorem suffix_append (l₁ l₂ : List α) : l₂ <:+ l₁ ++ l₂ := ⟨l₁, rfl⟩
@[simp] theorem nil_prefix {l : List α} : [] <+: l := ⟨l, rfl⟩
@[simp] theorem nil_suffix {l : List α} : [] <:+ l := ⟨l, append_nil l⟩
theorem prefix_rfl {l : List α} : l <+: l := ⟨[], append_nil l⟩
theorem suffix_rfl {l : List α} : l <:+ l := ⟨[], rfl⟩
theorem IsPrefix.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <+: l₂) (h₂ : l₂ <+: l₃) : l₁ <+: l₃ :=
  match h₁, h₂ with
  | ⟨s, e⟩, ⟨t, f⟩ => ⟨s ++ t, by rw [← append_assoc, e, f]⟩
theorem IsSuffix.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ <:+ l₂) (h₂ : l₂ <:+ l₃) : l₁ <:+ l₃ :=
  match h₁, h₂ with
  | ⟨s, e⟩, ⟨t, f⟩ => ⟨t ++ s, by rw [append_assoc, e, f]⟩
theorem IsPrefix.length_le {l₁ l₂ : List α} (h : l₁ <+: l₂) : l₁.length ≤ l₂.length :=
  match h with
  | ⟨t, e⟩ => by rw [← e, length_append]; exact Nat.le_add_right _ _
theorem take_prefix (i : Nat) (l : List α) : take i l <+: l := ⟨drop i l, take_append_drop i l⟩
theorem drop_suffix (i : Nat) (l : List α) : drop i l <:+ l := ⟨take i l, take_append_drop i l⟩

/-! ## Pairwise relations, no duplicates -/

@[simp] theorem pairwise_cons {R : α → α → Prop} {a : α} {l : List α} :
    Pairwise R (a :: l) ↔ (∀ a', a' ∈ l → R a a') ∧ Pairwise R l := by
  constructor
  · intro h
    cases h with
    | cons h k => exact ⟨h, k⟩
  · intro h
    exact .cons h.1 h.2
attribute [simp] Pairwise.nil

theorem Pairwise.imp {R S : α → α → Prop} (H : ∀ {a b}, R a b → S a b) {l : List α}
    (h : Pairwise R l) : Pairwise S l := by
  induction h with
  | nil => exact .nil
  | cons h _ ih => exact .cons (fun b m => H (h b m)) ih
theorem Pairwise.sublist {R : α → α → Prop} {l₁ l₂ : List α} (s : Sublist l₁ l₂)
    (h : Pairwise R l₂) : Pairwise R l₁ := by
  induction s with
  | slnil => exact h
  | cons a _ ih => exact ih (pairwise_cons.1 h).2
  | cons₂ a s ih =>
    have k := pairwise_cons.1 h
    exact .cons (fun b m => k.1 b (s.subset m)) (ih k.2)
theorem pairwise_append {R : α → α → Prop} {l₁ l₂ : List α} :
    Pairwise R (l₁ ++ l₂) ↔
      Pairwise R l₁ ∧ Pairwise R l₂ ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => simp
  | cons a l₁ ih =>
    rw [cons_append, pairwise_cons, pairwise_cons, ih, forall_mem_append, forall_mem_cons]
    constructor
    · intro ⟨⟨h, k⟩, p, q, r⟩
      exact ⟨⟨h, p⟩, q, k, r⟩
    · intro ⟨⟨h, p⟩, q, k, r⟩
      exact ⟨⟨h, k⟩, p, q, r⟩

@[simp] theorem nodup_nil : Nodup ([] : List α) := Pairwise.nil
@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ ¬a ∈ l ∧ Nodup l := by
  unfold Nodup
  rw [pairwise_cons]
  exact and_congr_left' ⟨fun h m => h a m rfl, fun h b m e => h (e ▸ m)⟩
theorem Nodup.sublist {l₁ l₂ : List α} (s : Sublist l₁ l₂) (h : Nodup l₂) : Nodup l₁ :=
  Pairwise.sublist s h
instance instDecidablePairwise {R : α → α → Prop} [DecidableRel R] :
    (l : List α) → Decidable (Pairwise R l)
  | [] => isTrue .nil
  | _ :: l =>
    have := instDecidablePairwise (R := R) l
    decidable_of_iff' _ pairwise_cons
instance nodupDecidable [DecidableEq α] (l : List α) : Decidable (Nodup l) :=
  instDecidablePairwise (R := (· ≠ ·)) l

/-! ## Permutations -/

@[simp] theorem Perm.refl : ∀ l : List α, Perm l l
  | [] => .nil
  | x :: l => .cons x (Perm.refl l)
protected theorem Perm.rfl {l : List α} : Perm l l := .refl l
theorem Perm.of_eq {l₁ l₂ : List α} (h : l₁ = l₂) : Perm l₁ l₂ := h ▸ .refl l₁
protected theorem Perm.symm {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm l₂ l₁ := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact .cons x ih
  | swap x y l => exact .swap y x l
  | trans _ _ ih₁ ih₂ => exact .trans ih₂ ih₁
theorem perm_comm {l₁ l₂ : List α} : Perm l₁ l₂ ↔ Perm l₂ l₁ := ⟨Perm.symm, Perm.symm⟩
instance : Trans (Perm (α := α)) (Perm (α := α)) (Perm (α := α)) := ⟨Perm.trans⟩

theorem Perm.length_eq {l₁ l₂ : List α} (h : Perm l₁ l₂) : length l₁ = length l₂ := by
  induction h with
  | nil => rfl
  | cons _ _ ih => exact congrArg Nat.succ ih
  | swap _ _ _ => rfl
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.mem_iff {a : α} {l₁ l₂ : List α} (h : Perm l₁ l₂) : a ∈ l₁ ↔ a ∈ l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons x _ ih => rw [mem_cons, mem_cons, ih]
  | swap x y l => rw [mem_cons, mem_cons, mem_cons, mem_cons]; exact or_left_comm
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.subset {l₁ l₂ : List α} (h : Perm l₁ l₂) : l₁ ⊆ l₂ := fun _ m => h.mem_iff.1 m
theorem Perm.map (f : α → β) {l₁ l₂ : List α} (h : Perm l₁ l₂) : Perm (l₁.map f) (l₂.map f) := by
  induction h with
  | nil => exact .nil
  | cons x _ ih => exact .cons (f x) ih
  | swap x y l => exact .swap (f x) (f y) _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem Perm.filter (p : α → Bool) {l₁ l₂ : List α} (h : Perm l₁ l₂) :
    Perm (l₁.filter p) (l₂.filter p) := by
  induction h with
  | nil => exact .nil
  | cons x _ ih =>
    rw [filter_cons, filter_cons]
    cases p x with
    | true => exact .cons x ih
    | false => exact ih
  | swap x y l =>
    rw [filter_cons, filter_cons, filter_cons, filter_cons]
    cases p x <;> cases p y
    · exact .refl _
    · exact .refl _
    · exact .refl _
    · exact .swap x y _
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem Perm.append_left {t₁ t₂ : List α} : ∀ l : List α, Perm t₁ t₂ → Perm (l ++ t₁) (l ++ t₂)
  | [], h => h
  | x :: l, h => .cons x (Perm.append_left l h)
theorem Perm.append_right {l₁ l₂ : List α} (t : List α) (h : Perm l₁ l₂) :
    Perm (l₁ ++ t) (l₂ ++ t) := by
  induction h with
  | nil => exact .refl t
  | cons x _ ih => exact .cons x ih
  | swap x y l => exact .swap x y (l ++ t)
  | trans _ _ ih₁ ih₂ => exact .trans ih₁ ih₂
theorem Perm.append {l₁ l₂ t₁ t₂ : List α} (p₁ : Perm l₁ l₂) (p₂ : Perm t₁ t₂) :
    Perm (l₁ ++ t₁) (l₂ ++ t₂) := (p₁.append_right t₁).trans (p₂.append_left l₂)

/-- An element can move through a list. -/
theorem perm_middle {a : α} : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ a :: l₂) (a :: (l₁ ++ l₂))
  | [], _ => .refl _
  | b :: l₁, l₂ => (Perm.cons b (perm_middle (l₁ := l₁) (l₂ := l₂))).trans (.swap a b _)
theorem perm_append_comm : ∀ {l₁ l₂ : List α}, Perm (l₁ ++ l₂) (l₂ ++ l₁)
  | [], l₂ => .of_eq (append_nil l₂).symm
  | a :: l₁, l₂ => (Perm.cons a (perm_append_comm (l₁ := l₁) (l₂ := l₂))).trans perm_middle.symm
theorem reverse_perm (l : List α) : Perm l.reverse l := by
  induction l with
  | nil => exact .nil
  | cons a l ih =>
    rw [reverse_cons]
    exact perm_append_comm.trans (.cons a ih)
theorem Perm.nodup_iff {l₁ l₂ : List α} (h : Perm l₁ l₂) : Nodup l₁ ↔ Nodup l₂ := by
  induction h with
  | nil => exact Iff.rfl
  | cons x h ih => rw [nodup_cons, nodup_cons, ih, h.mem_iff]
  | swap x y l =>
    simp only [nodup_cons, mem_cons, not_or]
    constructor
    · intro ⟨⟨n, k⟩, m, h⟩
      exact ⟨⟨fun e => n e.symm, m⟩, k, h⟩
    · intro ⟨⟨n, k⟩, m, h⟩
      exact ⟨⟨fun e => n e.symm, m⟩, k, h⟩
  | trans _ _ ih₁ ih₂ => exact ih₁.trans ih₂
theorem Perm.eq_nil {l : List α} (h : Perm l []) : l = [] :=
  eq_nil_of_length_eq_zero h.length_eq

end List
