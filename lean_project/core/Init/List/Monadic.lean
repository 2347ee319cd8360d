prelude
import Init.List.Attach
import Init.Control
/-!
# Lists: actions for every element
-/

set_option autoImplicit true
universe u v w

namespace List

section
variable {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u}

/-- Runs the action on every element, from the left, and collects the results. -/
@[inline] def mapM (f : α → m β) (as : List α) : m (List β) := loop as []
where
  @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => f a >>= fun b => loop as (b :: bs)

/-- `mapM`, by recursion on the list. -/
def mapM' (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: as => f a >>= fun b => mapM' f as >>= fun bs => pure (b :: bs)

/-- Runs the action on every element and keeps the results that are there. -/
@[inline] def filterMapM (f : α → m (Option β)) (as : List α) : m (List β) := loop as []
where
  @[specialize] loop : List α → List β → m (List β)
    | [], bs => pure bs.reverse
    | a :: as, bs => f a >>= fun
      | none => loop as bs
      | some b => loop as (b :: bs)
end

/-- Runs the action on every element. -/
@[specialize] protected def forM {m : Type u → Type v} [Monad m] {α : Type w} (as : List α)
    (f : α → m PUnit) : m PUnit :=
  match as with
  | [] => pure ⟨⟩
  | a :: as => f a >>= fun _ => List.forM as f

@[specialize] def mapA {m : Type u → Type v} [Applicative m] {α : Type w} {β : Type u}
    (f : α → m β) : List α → m (List β)
  | [] => pure []
  | a :: as => cons <$> f a <*> mapA f as

@[specialize] def filterAuxM {m : Type → Type v} [Monad m] {α : Type} (f : α → m Bool) :
    List α → List α → m (List α)
  | [], acc => pure acc
  | a :: as, acc => f a >>= fun b => filterAuxM f as (cond b (a :: acc) acc)

/-- The elements for which the action answers `true`. -/
@[inline] def filterM {m : Type → Type v} [Monad m] {α : Type} (p : α → m Bool) (as : List α) :
    m (List α) := filterAuxM p as [] >>= fun as => pure as.reverse

/-- Folds from the left with an action. -/
@[specialize] def foldlM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} :
    (f : s → α → m s) → (init : s) → List α → m s
  | _, s, [] => pure s
  | f, s, a :: as => f s a >>= fun s' => foldlM f s' as

/-- Folds from the right with an action. -/
@[inline] def foldrM {m : Type u → Type v} [Monad m] {s : Type u} {α : Type w} (f : α → s → m s)
    (init : s) (l : List α) : m s := l.reverse.foldlM (fun s a => f a s) init

/-- The first action that does not fail. -/
@[specialize] def firstM {m : Type u → Type v} [Alternative m] {α : Type w} {β : Type u}
    (f : α → m β) : List α → m β
  | [] => failure
  | a :: as => f a <|> firstM f as

@[specialize] def anyM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) :
    (l : List α) → m Bool
  | [] => pure false
  | a :: as => p a >>= fun
    | true => pure true
    | false => anyM p as

@[specialize] def allM {m : Type → Type u} [Monad m] {α : Type v} (p : α → m Bool) :
    (l : List α) → m Bool
  | [] => pure true
  | a :: as => p a >>= fun
    | true => allM p as
    | false => pure false

@[specialize] def findM? {m : Type → Type u} [Monad m] {α : Type} (p : α → m Bool) :
    List α → m (Option α)
  | [] => pure none
  | a :: as => p a >>= fun
    | true => pure (some a)
    | false => findM? p as

@[specialize] def findSomeM? {m : Type u → Type v} [Monad m] {α : Type w} {β : Type u}
    (f : α → m (Option β)) : List α → m (Option β)
  | [] => pure none
  | a :: as => f a >>= fun
    | some b => pure (some b)
    | none => findSomeM? f as

@[simp] theorem foldlM_nil [Monad m] {f : s → α → m s} {b : s} : [].foldlM f b = pure b := rfl
@[simp] theorem foldlM_cons [Monad m] {f : s → α → m s} {b : s} {a : α} {l : List α} :
    (a :: l).foldlM f b = f b a >>= fun b => l.foldlM f b := rfl
@[simp] theorem mapM'_nil [Monad m] {f : α → m β} : mapM' f [] = pure [] := rfl
@[simp] theorem mapM'_cons [Monad m] {f : α → m β} {a : α} {l : List α} :
    mapM' f (a :: l) = f a >>= fun b => mapM' f l >>= fun bs => pure (b :: bs) := rfl
@[simp] theorem forM_nil [Monad m] {f : α → m PUnit} : [].forM f = pure ⟨⟩ := rfl
@[simp] theorem forM_cons [Monad m] {f : α → m PUnit} {a : α} {l : List α} :
    (a :: l).forM f = f a >>= fun _ => l.forM f := rfl

/-- A loop over the elements with proofs that they are elements. -/
@[inline] protected def forIn' {α : Type u} {β : Type v} {m : Type v → Type w} [Monad m]
    (as : List α) (init : β) (f : (a : α) → a ∈ as → β → m (ForInStep β)) : m β :=
  List.forIn (fun x b => f x.val x.property b) as.attach init

instance {m : Type v → Type w} [Monad m] : ForIn' m (List α) α inferInstance where
  forIn' := List.forIn'

end List

instance Std.Range.instForIn' {m : Type v → Type w} [Monad m] :
    ForIn' m Std.Range Nat inferInstance where
  forIn' r b f :=
    let rec loop (n i : Nat) (le : r.start ≤ i) (st : (i - r.start) % r.step = 0) (b : _) :=
      match n with
      | 0 => pure b
      | n + 1 =>
        if h : i < r.stop then
          f i ⟨le, h, st⟩ b >>= fun
          | .done b => pure b
          | .yield b => loop n (i + r.step) (Nat.le_trans le (Nat.le_add_right ..))
            (by rw [Nat.add_comm, Nat.add_sub_assoc le, Nat.add_mod_left, st]) b
        else pure b
    loop r.size r.start (Nat.le_refl _) (by rw [Nat.sub_self, Nat.zero_mod]) b

namespace Option

/-- Runs the action on the value, if there is one. -/
@[inline] protected def mapM [Applicative m] {α β} (f : α → m β) (o : Option α) : m (Option β) :=
  match o with
  | some a => some <$> f a
  | none => pure none

@[inline] protected def forM [Pure m] : Option α → (α → m PUnit) → m PUnit
  | none, _ => pure ⟨⟩
  | some a, f => f a

end Option
