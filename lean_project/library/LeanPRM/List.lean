/-!
# Lists without duplicates

Lists are equal up to order when neither repeats an element and both have the same ones.
-/

universe u v
variable {α : Type u} {β : Type v}

namespace List

theorem perm_of_nodup : ∀ {l m : List α}, l.Nodup → m.Nodup → (∀ a, a ∈ l ↔ a ∈ m) → Perm l m
  | [], m, _, _, h => by
    cases m with
    | nil => exact .nil
    | cons b m => exact absurd ((h b).2 (mem_cons_self ..)) not_mem_nil
  | a :: l, m, hl, hm, h => by
    have am : a ∈ m := (h a).1 (mem_cons_self ..)
    obtain ⟨s, t, e⟩ := append_of_mem am
    rw [e]
    refine Perm.trans (Perm.cons a ?_) perm_middle.symm
    have hm' : (a :: (s ++ t)).Nodup := perm_middle.nodup_iff.1 (e ▸ hm)
    rw [nodup_cons] at hl hm'
    refine perm_of_nodup hl.2 hm'.2 fun b => ?_
    have hb := h b
    rw [e, perm_middle.mem_iff, mem_cons, mem_cons] at hb
    constructor
    · intro k
      exact (hb.1 (.inr k)).resolve_left fun e => hl.1 (e ▸ k)
    · intro k
      exact (hb.2 (.inr k)).resolve_left fun e => hm'.1 (e ▸ k)

theorem nodup_filter {p : α → Bool} {l : List α} (h : l.Nodup) : (l.filter p).Nodup := by
  induction l with
  | nil => exact nodup_nil
  | cons a l ih =>
    rw [nodup_cons] at h
    rw [filter_cons]
    split
    · exact nodup_cons.2 ⟨fun m => h.1 (mem_of_mem_filter m), ih h.2⟩
    · exact ih h.2

theorem nodup_map {f : α → β} (hf : ∀ a b, f a = f b → a = b) {l : List α} (h : l.Nodup) :
    (l.map f).Nodup := by
  induction l with
  | nil => exact nodup_nil
  | cons a l ih =>
    rw [nodup_cons] at h
    rw [map_cons, nodup_cons]
    refine ⟨fun m => ?_, ih h.2⟩
    obtain ⟨b, hb, e⟩ := mem_map.1 m
    exact h.1 (hf b a e ▸ hb)

variable [DecidableEq α]

/-- `a` in front, unless it is there. -/
def consNew (a : α) (l : List α) : List α := if a ∈ l then l else a :: l

theorem mem_consNew {a b : α} {l : List α} : b ∈ consNew a l ↔ b = a ∨ b ∈ l := by
  unfold consNew
  split
  · next h => exact ⟨.inr, fun k => k.elim (fun e => e ▸ h) id⟩
  · exact mem_cons

theorem nodup_consNew {a : α} {l : List α} (h : l.Nodup) : (consNew a l).Nodup := by
  unfold consNew
  split
  · exact h
  · next k => exact nodup_cons.2 ⟨k, h⟩

/-- Every element once. -/
def dedup (l : List α) : List α := l.foldr consNew []

theorem mem_dedup {a : α} {l : List α} : a ∈ l.dedup ↔ a ∈ l := by
  induction l with
  | nil => exact Iff.rfl
  | cons b l ih =>
    show a ∈ consNew b l.dedup ↔ _
    rw [mem_consNew, ih, mem_cons]

theorem nodup_dedup (l : List α) : l.dedup.Nodup := by
  induction l with
  | nil => exact nodup_nil
  | cons b l ih => exact nodup_consNew ih

end List
