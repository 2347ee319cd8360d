prelude
import Init.List
import Init.Option
import Init.WF.Tactics
import Init.Linear
/-!
# Lists with proofs of membership

`attach` pairs every element with the proof that it is in the list. The rules marked
`wf_preprocess` put it into definitions by well-founded recursion, so that `xs.map f` may call the
function being defined on the elements of `xs`.
-/

set_option autoImplicit true
universe u v w

namespace List

variable {α : Type u} {β : Type v} {γ : Type w}

/-- Maps a function that needs a proof about its argument. -/
def pmap {P : α → Prop} (f : ∀ a, P a → β) : ∀ l : List α, (H : ∀ a ∈ l, P a) → List β
  | [], _ => []
  | a :: l, H => f a (H a (.head l)) :: pmap f l fun b h => H b (.tail a h)

/-- Pairs every element with a proof. -/
def attachWith (l : List α) (P : α → Prop) (H : ∀ x ∈ l, P x) : List { x // P x } :=
  pmap Subtype.mk l H

/-- Pairs every element with the proof that it is in the list. -/
def attach (l : List α) : List { x // x ∈ l } := attachWith l _ fun _ => id

/-- Forgets the proofs. -/
def unattach {P : α → Prop} (l : List { x // P x }) : List α := l.map fun x => x.val

@[simp] theorem pmap_nil {P : α → Prop} {f : ∀ a, P a → β} : pmap f [] nofun = [] := rfl
@[simp] theorem pmap_cons {P : α → Prop} {f : ∀ a, P a → β} {a : α} {l : List α}
    (h : ∀ b ∈ a :: l, P b) :
    pmap f (a :: l) h = f a (h a (.head l)) :: pmap f l fun b hb => h b (.tail a hb) := rfl
@[simp] theorem length_pmap {P : α → Prop} {f : ∀ a, P a → β} {l : List α} {H : ∀ a ∈ l, P a} :
    (pmap f l H).length = l.length := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem length_attachWith {P : α → Prop} {l : List α} {H : ∀ x ∈ l, P x} :
    (l.attachWith P H).length = l.length := length_pmap
@[simp] theorem length_attach {l : List α} : l.attach.length = l.length := length_pmap
@[simp] theorem pmap_eq_map {P : α → Prop} {f : α → β} {l : List α} (H : ∀ a ∈ l, P a) :
    pmap (fun a _ => f a) l H = l.map f := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
theorem map_pmap {P : α → Prop} {g : β → γ} {f : ∀ a, P a → β} {l : List α} (H : ∀ a ∈ l, P a) :
    (pmap f l H).map g = pmap (fun a h => g (f a h)) l H := by
  induction l with
  | nil => rfl
  | cons a l ih => simp [ih]
@[simp] theorem attachWith_map_val {P : α → Prop} {l : List α} (H : ∀ a ∈ l, P a) :
    (l.attachWith P H).map (fun x => x.val) = l :=
  (map_pmap H).trans ((pmap_eq_map (f := id) H).trans (map_id l))
@[simp] theorem attach_map_val {l : List α} {f : α → β} :
    (l.attach.map fun x => f x.val) = l.map f :=
  (map_pmap _).trans (pmap_eq_map _)
theorem attach_map_subtype_val (l : List α) : l.attach.map Subtype.val = l :=
  attachWith_map_val _
@[simp] theorem unattach_nil {P : α → Prop} : ([] : List { x // P x }).unattach = [] := rfl
@[simp] theorem unattach_cons {P : α → Prop} {a : { x // P x }} {l : List { x // P x }} :
    (a :: l).unattach = a.val :: l.unattach := rfl
@[simp] theorem length_unattach {P : α → Prop} {l : List { x // P x }} :
    l.unattach.length = l.length := length_map ..
@[simp] theorem unattach_attach {l : List α} : l.attach.unattach = l := attachWith_map_val _
@[simp] theorem unattach_attachWith {P : α → Prop} {l : List α} {H : ∀ a ∈ l, P a} :
    (l.attachWith P H).unattach = l := attachWith_map_val _
@[simp] theorem mem_attach (l : List α) (x : { x // x ∈ l }) : x ∈ l.attach := by
  have : x.val ∈ l.attach.map Subtype.val := by rw [attach_map_subtype_val]; exact x.property
  obtain ⟨y, hy, e⟩ := mem_map.mp this
  exact Subtype.eq e ▸ hy
@[simp] theorem mem_pmap {P : α → Prop} {f : ∀ a, P a → β} {l : List α} {H : ∀ a ∈ l, P a}
    {b : β} : b ∈ pmap f l H ↔ ∃ a, ∃ h : a ∈ l, f a (H a h) = b := by
  induction l with
  | nil => exact ⟨nofun, fun ⟨_, h, _⟩ => nomatch h⟩
  | cons a l ih =>
    rw [pmap_cons, mem_cons, ih]
    constructor
    · rintro (rfl | ⟨c, h, e⟩)
      · exact ⟨a, .head l, rfl⟩
      · exact ⟨c, .tail a h, e⟩
    · rintro ⟨c, h, e⟩
      cases h with
      | head => exact .inl e.symm
      | tail _ h => exact .inr ⟨c, h, e⟩

/-! ## Sizes -/

theorem sizeOf_lt_of_mem [SizeOf α] {as : List α} {a : α} (h : a ∈ as) :
    sizeOf a < sizeOf as := by
  induction h with
  | head => simp +arith
  | tail _ _ ih => exact Nat.lt_trans ih (by simp +arith)

macro_rules
  | `(tactic| decreasing_trivial) =>
    `(tactic| with_reducible
      first
      | apply sizeOf_lt_of_mem; assumption; done
      | apply Nat.lt_of_lt_of_le (sizeOf_lt_of_mem ?h)
        case' h => assumption
        simp +arith)

/-! ## Recursion through `map` and kin -/

@[wf_preprocess] theorem map_wfParam {xs : List α} {f : α → β} :
    (wfParam xs).map f = xs.attach.unattach.map f := by simp [wfParam]
@[wf_preprocess] theorem map_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → β} :
    xs.unattach.map f = xs.map fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  simp only [unattach, map_map, wfParam, binderNameHint]; rfl

theorem foldl_attach' {P : α → Prop} {xs : List (Subtype P)} {f : β → α → β} {x : β} :
    xs.unattach.foldl f x = xs.foldl (fun s y => f s y.val) x := by
  induction xs generalizing x with
  | nil => rfl
  | cons a l ih => exact ih
@[wf_preprocess] theorem foldl_wfParam {xs : List α} {f : β → α → β} {x : β} :
    (wfParam xs).foldl f x = xs.attach.unattach.foldl f x := by simp [wfParam]
@[wf_preprocess] theorem foldl_unattach {P : α → Prop} {xs : List (Subtype P)} {f : β → α → β}
    {x : β} : xs.unattach.foldl f x = xs.foldl (fun s ⟨x, h⟩ =>
      binderNameHint s f <| binderNameHint x (f s) <| binderNameHint h () <| f s (wfParam x)) x :=
  foldl_attach'

theorem foldr_attach' {P : α → Prop} {xs : List (Subtype P)} {f : α → β → β} {x : β} :
    xs.unattach.foldr f x = xs.foldr (fun y s => f y.val s) x := by
  induction xs with
  | nil => rfl
  | cons a l ih => exact congrArg (f a.val) ih
@[wf_preprocess] theorem foldr_wfParam {xs : List α} {f : α → β → β} {x : β} :
    (wfParam xs).foldr f x = xs.attach.unattach.foldr f x := by simp [wfParam]
@[wf_preprocess] theorem foldr_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → β → β}
    {x : β} : xs.unattach.foldr f x = xs.foldr (fun ⟨x, h⟩ s =>
      binderNameHint x f <| binderNameHint s (f x) <| binderNameHint h () <| f (wfParam x) s) x :=
  foldr_attach'

theorem filter_attach' {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.filter f = (xs.filter fun x => f x.val).unattach := by
  induction xs with
  | nil => rfl
  | cons a l ih => cases h : f a.val <;> simp [h, ih]
@[wf_preprocess] theorem filter_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).filter f = xs.attach.unattach.filter f := by simp [wfParam]
@[wf_preprocess] theorem filter_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.filter f = (xs.filter fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x)).unattach := filter_attach'

@[wf_preprocess] theorem flatMap_wfParam {xs : List α} {f : α → List β} :
    (wfParam xs).flatMap f = xs.attach.unattach.flatMap f := by simp [wfParam]
@[wf_preprocess] theorem flatMap_unattach {P : α → Prop} {xs : List (Subtype P)}
    {f : α → List β} : xs.unattach.flatMap f = xs.flatMap fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by
  simp only [unattach, flatMap_def, map_map, wfParam, binderNameHint]; rfl

theorem all_attach' {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.all f = xs.all fun x => f x.val := by
  induction xs with
  | nil => rfl
  | cons a l ih => simp only [unattach_cons, all_cons, ih]
@[wf_preprocess] theorem all_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).all f = xs.attach.unattach.all f := by simp [wfParam]
@[wf_preprocess] theorem all_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.all f = xs.all fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := all_attach'

theorem any_attach' {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.any f = xs.any fun x => f x.val := by
  induction xs with
  | nil => rfl
  | cons a l ih => simp only [unattach_cons, any_cons, ih]
@[wf_preprocess] theorem any_wfParam {xs : List α} {f : α → Bool} :
    (wfParam xs).any f = xs.attach.unattach.any f := by simp [wfParam]
@[wf_preprocess] theorem any_unattach {P : α → Prop} {xs : List (Subtype P)} {f : α → Bool} :
    xs.unattach.any f = xs.any fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := any_attach'

end List

namespace Option

/-- Pairs the value with the proof that it is there. -/
def attach (xs : Option α) : Option { x // xs = some x } :=
  match xs with
  | some x => some ⟨x, rfl⟩
  | none => none

def unattach {P : α → Prop} (o : Option { x // P x }) : Option α := o.map (·.val)

@[simp] theorem unattach_attach {o : Option α} : o.attach.unattach = o := by cases o <;> rfl

theorem sizeOf_lt_of_eq_some [SizeOf α] {o : Option α} {a : α} (h : o = some a) :
    sizeOf a < sizeOf o := by rw [h]; simp +arith

macro_rules
  | `(tactic| decreasing_trivial) =>
    `(tactic| with_reducible
      first
      | apply sizeOf_lt_of_eq_some; assumption; done
      | apply Nat.lt_of_lt_of_le (sizeOf_lt_of_eq_some ?h)
        case' h => assumption
        simp +arith)

@[wf_preprocess] theorem map_wfParam {o : Option α} {f : α → β} :
    (wfParam o).map f = o.attach.unattach.map f := by simp [wfParam]
@[wf_preprocess] theorem map_unattach {P : α → Prop} {o : Option (Subtype P)} {f : α → β} :
    o.unattach.map f = o.map fun ⟨x, h⟩ =>
      binderNameHint x f <| binderNameHint h () <| f (wfParam x) := by cases o <;> rfl

end Option
