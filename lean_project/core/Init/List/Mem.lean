prelude
import Init.List.Append
/-!
# Lists: membership, subset, `any` and `all`
-/

set_option autoImplicit true
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w} {p : α → Bool}

/-! ## Membership -/

@[simp] theorem not_mem_nil {a : α} : ¬a ∈ ([] : List α) := fun h => nomatch h

@[simp] theorem mem_cons {a b : α} {l : List α} : a ∈ b :: l ↔ a = b ∨ a ∈ l := by
  constructor
  · intro h
    cases h with
    | head => exact .inl rfl
    | tail _ h => exact .inr h
  · intro h
    cases h with
    | inl e => rw [e]; exact Mem.head l
    | inr h => exact Mem.tail b h

theorem mem_cons_self {a : α} {l : List α} : a ∈ a :: l := Mem.head l
attribute [simp] mem_cons_self
theorem mem_cons_of_mem (y : α) {a : α} {l : List α} (h : a ∈ l) : a ∈ y :: l := Mem.tail y h
theorem eq_or_mem_of_mem_cons {a b : α} {l : List α} (h : a ∈ b :: l) : a = b ∨ a ∈ l :=
  mem_cons.1 h
theorem mem_singleton {a b : α} : a ∈ [b] ↔ a = b := by
  rw [mem_cons]
  exact ⟨fun h => h.resolve_right not_mem_nil, .inl⟩
theorem mem_singleton_self (a : α) : a ∈ [a] := mem_cons_self
theorem eq_of_mem_singleton {a b : α} (h : b ∈ [a]) : b = a := mem_singleton.1 h
theorem ne_nil_of_mem {a : α} {l : List α} (h : a ∈ l) : l ≠ [] :=
  fun e => not_mem_nil (e ▸ h)
theorem length_pos_of_mem {a : α} {l : List α} (h : a ∈ l) : 0 < length l :=
  length_pos_of_ne_nil (ne_nil_of_mem h)
theorem exists_mem_of_ne_nil (l : List α) (h : l ≠ []) : ∃ x, x ∈ l :=
  match exists_cons_of_ne_nil h with
  | ⟨b, _, e⟩ => ⟨b, e ▸ mem_cons_self⟩
theorem eq_nil_iff_forall_not_mem {l : List α} : l = [] ↔ ∀ a, ¬a ∈ l := by
  cases l with
  | nil => exact ⟨fun _ _ => not_mem_nil, fun _ => rfl⟩
  | cons b l => exact ⟨fun h => absurd h (cons_ne_nil b l), fun h => absurd mem_cons_self (h b)⟩
theorem not_mem_cons_of_ne_of_not_mem {a y : α} {l : List α} (h : a ≠ y) (k : ¬a ∈ l) :
    ¬a ∈ y :: l := fun m => (mem_cons.1 m).elim h k
theorem ne_of_not_mem_cons {a b : α} {l : List α} (h : ¬a ∈ b :: l) : a ≠ b :=
  fun e => h (mem_cons.2 (.inl e))
theorem not_mem_of_not_mem_cons {a b : α} {l : List α} (h : ¬a ∈ b :: l) : ¬a ∈ l :=
  fun m => h (Mem.tail b m)

@[simp] theorem mem_append {a : α} {s t : List α} : a ∈ s ++ t ↔ a ∈ s ∨ a ∈ t := by
  induction s with
  | nil => simp
  | cons b s ih => rw [cons_append, mem_cons, mem_cons, ih, or_assoc]
theorem mem_append_left {a : α} {as : List α} (bs : List α) (h : a ∈ as) : a ∈ as ++ bs :=
  mem_append.2 (.inl h)
theorem mem_append_right {b : α} {bs : List α} (as : List α) (h : b ∈ bs) : b ∈ as ++ bs :=
  mem_append.2 (.inr h)
theorem not_mem_append {a : α} {s t : List α} (h₁ : ¬a ∈ s) (h₂ : ¬a ∈ t) : ¬a ∈ s ++ t :=
  fun m => (mem_append.1 m).elim h₁ h₂

/-- A list with `a` in it splits at `a`. -/
theorem append_of_mem {a : α} {l : List α} (h : a ∈ l) : ∃ s t, l = s ++ a :: t := by
  induction h with
  | head as => exact ⟨[], as, rfl⟩
  | tail b _ ih =>
    match ih with
    | ⟨s, t, e⟩ => exact ⟨b :: s, t, by rw [e]; rfl⟩
theorem mem_iff_append {a : α} {l : List α} : a ∈ l ↔ ∃ s t, l = s ++ a :: t :=
  ⟨append_of_mem, fun ⟨s, _, e⟩ => e ▸ mem_append_right s mem_cons_self⟩

@[simp] theorem mem_reverse {x : α} {as : List α} : x ∈ as.reverse ↔ x ∈ as := by
  induction as with
  | nil => exact Iff.rfl
  | cons a as ih =>
    rw [reverse_cons, mem_append, ih, mem_singleton, mem_cons]
    exact or_comm

@[simp] theorem mem_map {f : α → β} {b : β} {l : List α} :
    b ∈ l.map f ↔ ∃ a, a ∈ l ∧ f a = b := by
  induction l with
  | nil => exact ⟨fun h => absurd h not_mem_nil, fun ⟨_, h, _⟩ => absurd h not_mem_nil⟩
  | cons a l ih =>
    rw [map_cons, mem_cons, ih]
    constructor
    · intro h
      cases h with
      | inl e => exact ⟨a, mem_cons_self, e.symm⟩
      | inr h => exact h.imp fun _ k => ⟨Mem.tail a k.1, k.2⟩
    · intro ⟨x, h, e⟩
      cases h with
      | head => exact .inl e.symm
      | tail _ h => exact .inr ⟨x, h, e⟩
theorem mem_map_of_mem {f : α → β} {a : α} {l : List α} (h : a ∈ l) : f a ∈ l.map f :=
  mem_map.2 ⟨a, h, rfl⟩
theorem exists_of_mem_map {f : α → β} {b : β} {l : List α} (h : b ∈ l.map f) :
    ∃ a, a ∈ l ∧ f a = b := mem_map.1 h
theorem forall_mem_map {f : α → β} {l : List α} {P : β → Prop} :
    (∀ i, i ∈ l.map f → P i) ↔ ∀ j, j ∈ l → P (f j) :=
  ⟨fun h j m => h _ (mem_map_of_mem m), fun h i m =>
    match mem_map.1 m with
    | ⟨j, k, e⟩ => e ▸ h j k⟩

@[simp] theorem mem_filter {x : α} {as : List α} : x ∈ filter p as ↔ x ∈ as ∧ p x = true := by
  induction as with
  | nil => simp
  | cons a as ih =>
    rw [filter_cons]
    by_cases h : p a = true
    · rw [if_pos h, mem_cons, mem_cons, ih]
      constructor
      · intro k
        cases k with
        | inl e => exact ⟨.inl e, e ▸ h⟩
        | inr k => exact ⟨.inr k.1, k.2⟩
      · intro k
        exact k.1.imp_right fun m => ⟨m, k.2⟩
    · rw [if_neg h, mem_cons, ih]
      constructor
      · intro k
        exact ⟨.inr k.1, k.2⟩
      · intro k
        exact ⟨k.1.resolve_left fun e => h (e ▸ k.2), k.2⟩
theorem mem_of_mem_filter {a : α} {l : List α} (h : a ∈ filter p l) : a ∈ l := (mem_filter.1 h).1
theorem of_mem_filter {a : α} {l : List α} (h : a ∈ filter p l) : p a = true := (mem_filter.1 h).2
theorem mem_filter_of_mem {a : α} {l : List α} (h : a ∈ l) (k : p a = true) : a ∈ filter p l :=
  mem_filter.2 ⟨h, k⟩

theorem filter_eq_self {l : List α} : filter p l = l ↔ ∀ a, a ∈ l → p a = true := by
  constructor
  · intro h a m
    exact of_mem_filter (h ▸ m)
  · intro h
    induction l with
    | nil => rfl
    | cons a l ih =>
      rw [filter_cons, if_pos (h a mem_cons_self), ih fun b m => h b (Mem.tail a m)]
theorem filter_eq_nil_iff {l : List α} : filter p l = [] ↔ ∀ a, a ∈ l → ¬p a = true := by
  rw [eq_nil_iff_forall_not_mem]
  exact forall_congr' fun a => by rw [mem_filter, not_and]
theorem filter_congr {p q : α → Bool} {l : List α} (h : ∀ x, x ∈ l → p x = q x) :
    filter p l = filter q l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [filter_cons, filter_cons, h a mem_cons_self, ih fun x m => h x (Mem.tail a m)]
theorem map_congr_left {f g : α → β} {l : List α} (h : ∀ a, a ∈ l → f a = g a) :
    map f l = map g l := by
  induction l with
  | nil => rfl
  | cons a l ih =>
    rw [map_cons, map_cons, h a mem_cons_self, ih fun x m => h x (Mem.tail a m)]
theorem map_inj_left {f g : α → β} {l : List α} : map f l = map g l ↔ ∀ a, a ∈ l → f a = g a := by
  constructor
  · intro h
    induction l with
    | nil => exact fun _ m => absurd m not_mem_nil
    | cons b l ih =>
      have e := cons_eq_cons.1 h
      intro a m
      cases m with
      | head => exact e.1
      | tail _ m => exact ih e.2 a m
  · exact map_congr_left

@[simp] theorem mem_flatten {a : α} {L : List (List α)} :
    a ∈ L.flatten ↔ ∃ l, l ∈ L ∧ a ∈ l := by
  induction L with
  | nil => exact ⟨fun h => absurd h not_mem_nil, fun ⟨_, h, _⟩ => absurd h not_mem_nil⟩
  | cons b L ih =>
    rw [flatten_cons, mem_append, ih]
    constructor
    · intro h
      cases h with
      | inl h => exact ⟨b, mem_cons_self, h⟩
      | inr h => exact h.imp fun _ k => ⟨Mem.tail b k.1, k.2⟩
    · intro ⟨l, h, k⟩
      cases h with
      | head => exact .inl k
      | tail _ h => exact .inr ⟨l, h, k⟩
@[simp] theorem mem_flatMap {f : α → List β} {b : β} {l : List α} :
    b ∈ l.flatMap f ↔ ∃ a, a ∈ l ∧ b ∈ f a := by
  rw [flatMap_def, mem_flatten]
  constructor
  · intro ⟨_, h, k⟩
    match mem_map.1 h with
    | ⟨a, m, e⟩ => exact ⟨a, m, e ▸ k⟩
  · intro ⟨a, h, k⟩
    exact ⟨f a, mem_map_of_mem h, k⟩

@[simp] theorem mem_replicate {a b : α} {n : Nat} : b ∈ replicate n a ↔ n ≠ 0 ∧ b = a := by
  induction n with
  | zero => exact ⟨fun h => absurd h not_mem_nil, fun h => absurd rfl h.1⟩
  | succ n ih =>
    rw [replicate_succ, mem_cons, ih]
    exact ⟨fun h => ⟨Nat.succ_ne_zero n, h.elim id And.right⟩, fun h => .inl h.2⟩
theorem eq_of_mem_replicate {a b : α} {n : Nat} (h : b ∈ replicate n a) : b = a :=
  (mem_replicate.1 h).2

/-! ## Quantifiers over the elements -/

theorem forall_mem_nil (p : α → Prop) : ∀ x, x ∈ ([] : List α) → p x :=
  fun _ h => absurd h not_mem_nil
theorem forall_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∀ x, x ∈ a :: l → p x) ↔ p a ∧ ∀ x, x ∈ l → p x :=
  ⟨fun h => ⟨h a mem_cons_self, fun x m => h x (Mem.tail a m)⟩, fun h x m =>
    (mem_cons.1 m).elim (fun e => e ▸ h.1) (h.2 x)⟩
theorem exists_mem_cons {p : α → Prop} {a : α} {l : List α} :
    (∃ x, x ∈ a :: l ∧ p x) ↔ p a ∨ ∃ x, x ∈ l ∧ p x := by
  constructor
  · intro ⟨x, m, h⟩
    cases m with
    | head => exact .inl h
    | tail _ m => exact .inr ⟨x, m, h⟩
  · intro h
    cases h with
    | inl h => exact ⟨a, mem_cons_self, h⟩
    | inr h => exact h.imp fun _ k => ⟨Mem.tail a k.1, k.2⟩
theorem forall_mem_append {p : α → Prop} {l₁ l₂ : List α} :
    (∀ x, x ∈ l₁ ++ l₂ → p x) ↔ (∀ x, x ∈ l₁ → p x) ∧ ∀ x, x ∈ l₂ → p x :=
  ⟨fun h => ⟨fun x m => h x (mem_append_left l₂ m), fun x m => h x (mem_append_right l₁ m)⟩,
   fun h x m => (mem_append.1 m).elim (h.1 x) (h.2 x)⟩

instance decidableBEx (p : α → Prop) [DecidablePred p] : (l : List α) →
    Decidable (∃ x, x ∈ l ∧ p x)
  | [] => isFalse fun ⟨_, h, _⟩ => not_mem_nil h
  | _ :: l =>
    have := decidableBEx p l
    decidable_of_iff' _ exists_mem_cons
instance decidableBAll (p : α → Prop) [DecidablePred p] : (l : List α) →
    Decidable (∀ x, x ∈ l → p x)
  | [] => isTrue (forall_mem_nil p)
  | _ :: l =>
    have := decidableBAll p l
    decidable_of_iff' _ forall_mem_cons

/-! ## Membership as a program -/

theorem elem_nil [BEq α] {a : α} : ([] : List α).elem a = false := rfl
theorem elem_cons [BEq α] {a b : α} {l : List α} :
    (b :: l).elem a = match a == b with | true => true | false => l.elem a := rfl
@[simp] theorem elem_eq_true_of_mem [BEq α] [ReflBEq α] {a : α} {l : List α} (h : a ∈ l) :
    elem a l = true := by
  induction h with
  | head => rw [elem_cons, BEq.rfl]
  | tail b _ ih =>
    rw [elem_cons, ih]
    cases a == b <;> rfl
theorem mem_of_elem_eq_true [BEq α] [LawfulBEq α] {a : α} {l : List α} (h : elem a l = true) :
    a ∈ l := by
  induction l with
  | nil => exact Bool.noConfusion h
  | cons b l ih =>
    rw [elem_cons] at h
    cases e : a == b with
    | true => rw [eq_of_beq e]; exact mem_cons_self
    | false => rw [e] at h; exact Mem.tail b (ih h)
theorem elem_iff [BEq α] [LawfulBEq α] {a : α} {l : List α} : elem a l = true ↔ a ∈ l :=
  ⟨mem_of_elem_eq_true, elem_eq_true_of_mem⟩
@[simp] theorem contains_eq_true_iff [BEq α] [LawfulBEq α] {a : α} {l : List α} :
    l.contains a = true ↔ a ∈ l := elem_iff
theorem contains_iff_mem [BEq α] [LawfulBEq α] {a : α} {l : List α} : l.contains a ↔ a ∈ l :=
  elem_iff
@[simp] theorem elem_eq_contains [BEq α] {a : α} {l : List α} : elem a l = l.contains a := rfl

instance instDecidableMemOfLawfulBEq [BEq α] [LawfulBEq α] (a : α) (as : List α) :
    Decidable (a ∈ as) := decidable_of_decidable_of_iff elem_iff

@[simp] theorem any_nil {f : α → Bool} : [].any f = false := rfl
@[simp] theorem any_cons {f : α → Bool} {a : α} {l : List α} :
    (a :: l).any f = (f a || l.any f) := rfl
@[simp] theorem all_nil {f : α → Bool} : [].all f = true := rfl
@[simp] theorem all_cons {f : α → Bool} {a : α} {l : List α} :
    (a :: l).all f = (f a && l.all f) := rfl
theorem any_eq_true {l : List α} : l.any p = true ↔ ∃ x, x ∈ l ∧ p x = true := by
  induction l with
  | nil => exact ⟨fun h => Bool.noConfusion h, fun ⟨_, h, _⟩ => absurd h not_mem_nil⟩
  | cons a l ih => rw [any_cons, Bool.or_eq_true, exists_mem_cons, ih]
theorem all_eq_true {l : List α} : l.all p = true ↔ ∀ x, x ∈ l → p x = true := by
  induction l with
  | nil => exact ⟨fun _ _ h => absurd h not_mem_nil, fun _ => rfl⟩
  | cons a l ih => rw [all_cons, Bool.and_eq_true, forall_mem_cons, ih]
attribute [simp] any_eq_true all_eq_true

/-! ## Subset -/

theorem subset_def {l₁ l₂ : List α} : l₁ ⊆ l₂ ↔ ∀ {a : α}, a ∈ l₁ → a ∈ l₂ :=
  ⟨fun h _ m => h m, fun h _ m => h m⟩
@[simp] theorem nil_subset (l : List α) : [] ⊆ l := fun _ h => absurd h not_mem_nil
@[simp] protected theorem Subset.refl (l : List α) : l ⊆ l := fun _ h => h
protected theorem Subset.trans {l₁ l₂ l₃ : List α} (h₁ : l₁ ⊆ l₂) (h₂ : l₂ ⊆ l₃) : l₁ ⊆ l₃ :=
  fun _ m => h₂ (h₁ m)
@[simp] theorem subset_cons_self (a : α) (l : List α) : l ⊆ a :: l := fun _ => Mem.tail a
@[simp] theorem cons_subset {a : α} {l m : List α} : a :: l ⊆ m ↔ a ∈ m ∧ l ⊆ m :=
  ⟨fun h => ⟨h mem_cons_self, fun _ k => h (Mem.tail a k)⟩, fun h _ k =>
    (mem_cons.1 k).elim (fun e => e ▸ h.1) (fun k => h.2 k)⟩
@[simp] theorem subset_append_left (l₁ l₂ : List α) : l₁ ⊆ l₁ ++ l₂ := fun _ => mem_append_left l₂
@[simp] theorem subset_append_right (l₁ l₂ : List α) : l₂ ⊆ l₁ ++ l₂ :=
  fun _ => mem_append_right l₁
theorem map_subset {l₁ l₂ : List α} (f : α → β) (h : l₁ ⊆ l₂) : map f l₁ ⊆ map f l₂ :=
  fun _ m => mem_map.2 ((mem_map.1 m).imp fun _ k => ⟨h k.1, k.2⟩)
theorem filter_subset_self (l : List α) : filter p l ⊆ l := fun _ => mem_of_mem_filter

end List
