prelude
import Init.Nat
import Init.Control
/-!
# Counting loops
-/

set_option autoImplicit true
universe u v

namespace Nat

/-- `f (n - 1) … (f 0 init)`. -/
@[specialize] def fold {α : Type u} : (n : Nat) → (f : (i : Nat) → i < n → α → α) →
    (init : α) → α
  | 0, _, a => a
  | n + 1, f, a => f n (lt_succ_self n) (fold n (fun i h => f i (lt_succ_of_lt h)) a)

/-- `f 0 … (f (n - 1) init)`. -/
@[specialize] def foldRev {α : Type u} : (n : Nat) → (f : (i : Nat) → i < n → α → α) →
    (init : α) → α
  | 0, _, a => a
  | n + 1, f, a => foldRev n (fun i h => f i (lt_succ_of_lt h)) (f n (lt_succ_self n) a)

/-- Whether some number under `n` is as `f` says. -/
@[specialize] def any : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => false
  | n + 1, f => any n (fun i h => f i (lt_succ_of_lt h)) || f n (lt_succ_self n)

/-- Whether all numbers under `n` are as `f` says. -/
@[specialize] def all : (n : Nat) → (f : (i : Nat) → i < n → Bool) → Bool
  | 0, _ => true
  | n + 1, f => all n (fun i h => f i (lt_succ_of_lt h)) && f n (lt_succ_self n)

/-- `f` applied `n` times. -/
@[specialize] def «repeat» {α : Type u} (f : α → α) : (n : Nat) → (a : α) → α
  | 0, a => a
  | n + 1, a => f («repeat» f n a)

@[simp] theorem fold_zero {f : (i : Nat) → i < 0 → α → α} {a : α} : fold 0 f a = a := rfl
theorem fold_succ {f : (i : Nat) → i < n + 1 → α → α} {a : α} :
    fold (n + 1) f a = f n (lt_succ_self n) (fold n (fun i h => f i (lt_succ_of_lt h)) a) := rfl
@[simp] theorem repeat_zero {f : α → α} {a : α} : Nat.repeat f 0 a = a := rfl
@[simp] theorem repeat_succ {f : α → α} {n : Nat} {a : α} :
    Nat.repeat f (n + 1) a = f (Nat.repeat f n a) := rfl

@[specialize] def forM {m : Type → Type u} [Monad m] (n : Nat)
    (f : (i : Nat) → i < n → m Unit) : m Unit := loop n (Nat.le_refl n)
where
  @[specialize] loop : (i : Nat) → i ≤ n → m Unit
    | 0, _ => pure ()
    | i + 1, h => f (n - (i + 1)) (Nat.sub_lt (Nat.lt_of_lt_of_le (succ_pos i) h) (succ_pos i))
        >>= fun _ => loop i (le_of_succ_le h)

@[specialize] def foldM {α : Type u} {m : Type u → Type v} [Monad m] (n : Nat)
    (f : (i : Nat) → i < n → α → m α) (init : α) : m α := loop n (Nat.le_refl n) init
where
  @[specialize] loop : (i : Nat) → i ≤ n → α → m α
    | 0, _, a => pure a
    | i + 1, h, a => f (n - (i + 1)) (Nat.sub_lt (Nat.lt_of_lt_of_le (succ_pos i) h) (succ_pos i)) a
        >>= fun a => loop i (le_of_succ_le h) a

end Nat
