prelude
import Init.Control.State
import Init.List.Defs
/-!
# Functors, applicative functors and monads that obey their laws
-/

set_option autoImplicit true
universe u v

/-- Mapping the identity or a composition does what it should. -/
class LawfulFunctor (f : Type u → Type v) [Functor f] : Prop where
  map_const : (Functor.mapConst : α → f β → f α) = Functor.map ∘ Function.const β
  id_map (x : f α) : id <$> x = x
  comp_map (g : α → β) (h : β → γ) (x : f α) : (h ∘ g) <$> x = h <$> g <$> x

export LawfulFunctor (map_const id_map comp_map)
attribute [simp] id_map

@[simp] theorem id_map' [Functor f] [LawfulFunctor f] (x : f α) : (fun a => a) <$> x = x := id_map x
@[simp] theorem Functor.map_map [Functor f] [LawfulFunctor f] (g : α → β) (h : β → γ) (x : f α) :
    h <$> g <$> x = (fun a => h (g a)) <$> x := (comp_map g h x).symm

class LawfulApplicative (f : Type u → Type v) [Applicative f] : Prop extends LawfulFunctor f where
  seqLeft_eq (x : f α) (y : f β) : x <* y = Function.const β <$> x <*> y
  seqRight_eq (x : f α) (y : f β) : x *> y = Function.const α id <$> x <*> y
  pure_seq (g : α → β) (x : f α) : pure g <*> x = g <$> x
  map_pure (g : α → β) (x : α) : g <$> (pure x : f α) = pure (g x)
  seq_pure (g : f (α → β)) (x : α) : g <*> pure x = (fun h => h x) <$> g
  seq_assoc (x : f α) (g : f (α → β)) (h : f (β → γ)) :
    h <*> (g <*> x) = ((@Function.comp α β γ) <$> h) <*> g <*> x
  comp_map := fun g h x => by
    rw [← pure_seq, ← pure_seq, ← pure_seq, seq_assoc, map_pure, seq_pure, map_pure]

export LawfulApplicative (seqLeft_eq seqRight_eq pure_seq map_pure seq_pure seq_assoc)
attribute [simp] map_pure seq_pure pure_seq

class LawfulMonad (m : Type u → Type v) [Monad m] : Prop extends LawfulApplicative m where
  bind_pure_comp (f : α → β) (x : m α) : (x >>= fun a => pure (f a)) = f <$> x
  bind_map {α β : Type u} (f : m (α → β)) (x : m α) : (f >>= fun g => g <$> x) = f <*> x
  pure_bind (x : α) (f : α → m β) : pure x >>= f = f x
  bind_assoc (x : m α) (f : α → m β) (g : β → m γ) : x >>= f >>= g = x >>= fun x => f x >>= g

export LawfulMonad (bind_pure_comp bind_map pure_bind bind_assoc)
attribute [simp] pure_bind bind_assoc bind_pure_comp

theorem bind_pure [Monad m] [LawfulMonad m] (x : m α) : x >>= pure = x := by
  rw [show x >>= pure = x >>= fun a => pure (id a) from rfl, bind_pure_comp, id_map]
attribute [simp] bind_pure
theorem map_eq_pure_bind [Monad m] [LawfulMonad m] (f : α → β) (x : m α) :
    f <$> x = x >>= fun a => pure (f a) := (bind_pure_comp f x).symm
theorem seq_eq_bind_map [Monad m] [LawfulMonad m] (f : m (α → β)) (x : m α) :
    f <*> x = f >>= (· <$> x) := (bind_map f x).symm
theorem bind_congr [Bind m] {x : m α} {f g : α → m β} (h : ∀ a, f a = g a) : x >>= f = x >>= g :=
  congrArg (x >>= ·) (funext h)

/-- The laws of a monad from the three that matter. -/
theorem LawfulMonad.mk' (m : Type u → Type v) [Monad m]
    (id_map : ∀ {α} (x : m α), id <$> x = x)
    (pure_bind : ∀ {α β} (x : α) (f : α → m β), pure x >>= f = f x)
    (bind_assoc : ∀ {α β γ} (x : m α) (f : α → m β) (g : β → m γ),
      x >>= f >>= g = x >>= fun x => f x >>= g)
    (map_const : ∀ {α β} (x : α) (y : m β),
      Functor.mapConst x y = Function.const β x <$> y := by intros; rfl)
    (seqLeft_eq : ∀ {α β} (x : m α) (y : m β),
      x <* y = x >>= fun a => y >>= fun _ => pure a := by intros; rfl)
    (seqRight_eq : ∀ {α β} (x : m α) (y : m β), x *> y = x >>= fun _ => y := by intros; rfl)
    (bind_pure_comp : ∀ {α β} (f : α → β) (x : m α),
      (x >>= fun y => pure (f y)) = f <$> x := by intros; rfl)
    (bind_map : ∀ {α β} (f : m (α → β)) (x : m α),
      (f >>= fun g => g <$> x) = f <*> x := by intros; rfl) : LawfulMonad m :=
  have map_pure {α β} (g : α → β) (x : α) : g <$> (pure x : m α) = pure (g x) := by
    rw [← bind_pure_comp, pure_bind]
  { id_map, bind_pure_comp, bind_map, pure_bind, bind_assoc, map_pure
    map_const := funext fun x => funext fun y => map_const x y
    pure_seq := fun g x => by rw [← bind_map, pure_bind]
    comp_map := fun g h x => by
      rw [← bind_pure_comp h, ← bind_pure_comp g, bind_assoc]
      simp only [pure_bind]
      exact (bind_pure_comp _ _).symm
    seq_pure := fun g x => by rw [← bind_map]; simp only [map_pure, bind_pure_comp]
    seq_assoc := fun x g h => by
      simp only [← bind_map, ← bind_pure_comp, bind_assoc, pure_bind, Function.comp]
    seqLeft_eq := fun x y => by
      simp only [seqLeft_eq, ← bind_map, ← bind_pure_comp, bind_assoc, pure_bind, Function.const]
    seqRight_eq := fun x y => by
      rw [seqRight_eq]
      simp only [← bind_map, ← bind_pure_comp, bind_assoc, pure_bind, Function.const]
      exact congrArg (x >>= ·) (funext fun _ =>
        ((bind_pure_comp id y).trans (id_map y)).symm) }

instance : LawfulMonad Id := LawfulMonad.mk' _ (fun _ => rfl) (fun _ _ => rfl) fun _ _ _ => rfl

instance : LawfulMonad Option := LawfulMonad.mk' _
  (fun x => by cases x <;> rfl) (fun _ _ => rfl) (fun x _ _ => by cases x <;> rfl)
  (bind_pure_comp := fun _ x => by cases x <;> rfl)
  (map_const := fun _ y => by cases y <;> rfl)
  (seqLeft_eq := fun x y => by cases x <;> cases y <;> rfl)
  (seqRight_eq := fun x y => by cases x <;> cases y <;> rfl)
  (bind_map := fun f x => by cases f <;> cases x <;> rfl)

instance : LawfulMonad (Except ε) := LawfulMonad.mk' _
  (fun x => by cases x <;> rfl) (fun _ _ => rfl) (fun x _ _ => by cases x <;> rfl)
  (bind_pure_comp := fun _ x => by cases x <;> rfl)
  (map_const := fun _ y => by cases y <;> rfl)
  (seqLeft_eq := fun x y => by cases x <;> cases y <;> rfl)
  (seqRight_eq := fun x y => by cases x <;> cases y <;> rfl)
  (bind_map := fun f x => by cases f <;> cases x <;> rfl)

instance : LawfulFunctor List where
  map_const := rfl
  id_map := List.map_id
  comp_map _ _ _ := (List.map_map ..).symm

namespace StateT

variable {σ : Type u} {m : Type u → Type v} [Monad m] [LawfulMonad m]

omit [Monad m] [LawfulMonad m] in
theorem ext {x y : StateT σ m α} (h : ∀ s, x.run s = y.run s) : x = y := funext h

instance : LawfulMonad (StateT σ m) := LawfulMonad.mk' _
  (fun x => funext fun s => bind_pure (x s))
  (fun a f => funext fun s => pure_bind (a, s) fun p => f p.1 p.2)
  (fun x f g => funext fun s => bind_assoc (x s) (fun p => f p.1 p.2) fun p => g p.1 p.2)

end StateT
