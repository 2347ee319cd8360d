/-!
Sequences that grow at the end.

kind: inductive
split: train
-/

/-- The empty sequence, and a sequence with one more object at the end. -/
inductive Seq' (α : Type) where
  | empty : Seq' α
  | put : Seq' α → α → Seq' α

namespace Seq'

variable {α : Type}

/-- The number of objects. -/
def count : Seq' α → Nat
  | empty => 0
  | put s _ => count s + 1

/-- Two sequences one after the other. -/
def join (s : Seq' α) : Seq' α → Seq' α
  | empty => s
  | put t x => put (join s t) x

/-- The objects as a list. -/
def toList : Seq' α → List α
  | empty => []
  | put s x => toList s ++ [x]

/-- An object put in front. -/
def front (a : α) : Seq' α → Seq' α
  | empty => put empty a
  | put s x => put (front a s) x

/-- Backwards. -/
def back : Seq' α → Seq' α
  | empty => empty
  | put s x => front x (back s)

end Seq'

/-- Joining to the empty sequence changes nothing.

Grade 2. -/
theorem seq_empty_join {α : Type} (t : Seq' α) : Seq'.join Seq'.empty t = t := by
  -- 1. We use induction on the sequence.
  induction t with
  | empty => rfl
  | put s x ih =>
    -- 2. The last object comes last on both sides.
    show Seq'.put (Seq'.join Seq'.empty s) x = Seq'.put s x
    rw [ih]

/-- Joining is associative.

Grade 3. -/
theorem seq_join_assoc {α : Type} (s t u : Seq' α) :
    Seq'.join (Seq'.join s t) u = Seq'.join s (Seq'.join t u) := by
  -- 1. We use induction on the last sequence.
  induction u with
  | empty => rfl
  | put v x ih =>
    -- 2. The last object comes last on both sides.
    show Seq'.put (Seq'.join (Seq'.join s t) v) x = Seq'.put (Seq'.join s (Seq'.join t v)) x
    rw [ih]

/-- The numbers of objects add up.

Grade 2. -/
theorem seq_count_join {α : Type} (s t : Seq' α) :
    (Seq'.join s t).count = s.count + t.count := by
  -- 1. We use induction on the second sequence.
  induction t with
  | empty => rfl
  | put u x ih =>
    -- 2. One more object counts one on both sides.
    show (Seq'.join s u).count + 1 = s.count + (u.count + 1)
    rw [ih, Nat.add_assoc]

/-- The list of a joined sequence is the lists appended.

Grade 3. -/
theorem seq_toList_join {α : Type} (s t : Seq' α) :
    (Seq'.join s t).toList = s.toList ++ t.toList := by
  -- 1. We use induction on the second sequence.
  induction t with
  | empty => exact (List.append_nil s.toList).symm
  | put u x ih =>
    -- 2. The last object is appended last on both sides.
    show (Seq'.join s u).toList ++ [x] = s.toList ++ (u.toList ++ [x])
    rw [ih, List.append_assoc]

/-- The list is as long as there are objects.

Grade 2. -/
theorem seq_length_toList {α : Type} (s : Seq' α) : s.toList.length = s.count := by
  -- 1. We use induction on the sequence.
  induction s with
  | empty => rfl
  | put t x ih =>
    -- 2. The last object counts one.
    show (t.toList ++ [x]).length = t.count + 1
    rw [List.length_append, ih]
    rfl

/-- An object in front comes first in the list.

Grade 3. -/
theorem seq_toList_front {α : Type} (a : α) (s : Seq' α) :
    (Seq'.front a s).toList = a :: s.toList := by
  -- 1. We use induction on the sequence.
  induction s with
  | empty => rfl
  | put t x ih =>
    -- 2. The last object stays the last.
    show (Seq'.front a t).toList ++ [x] = a :: (t.toList ++ [x])
    rw [ih, List.cons_append]

/-- The list of the sequence backwards is the list backwards.

Grade 5. -/
theorem seq_toList_back {α : Type} (s : Seq' α) : s.back.toList = s.toList.reverse := by
  -- 1. An object in front comes first in the list.
  have hf : ∀ (a : α) (t : Seq' α), (Seq'.front a t).toList = a :: t.toList := by
    intro a t
    induction t with
    | empty => rfl
    | put u x ih =>
      show (Seq'.front a u).toList ++ [x] = a :: (u.toList ++ [x])
      rw [ih, List.cons_append]
  -- 2. We use induction on the sequence.
  induction s with
  | empty => rfl
  | put t x ih =>
    -- 3. The last object comes first.
    show (Seq'.front x t.back).toList = (t.toList ++ [x]).reverse
    rw [hf, ih, List.reverse_append]
    rfl

/-- An object in front makes the sequence longer by one.

Grade 2. -/
theorem seq_count_front {α : Type} (a : α) (s : Seq' α) :
    (Seq'.front a s).count = s.count + 1 := by
  -- 1. We use induction on the sequence.
  induction s with
  | empty => rfl
  | put t x ih =>
    -- 2. The last object counts one on both sides.
    show (Seq'.front a t).count + 1 = t.count + 1 + 1
    rw [ih]

/-- An object in front of a joined sequence is one in front of the first.

Grade 3. -/
theorem seq_front_join {α : Type} (a : α) (s t : Seq' α) :
    Seq'.front a (Seq'.join s t) = Seq'.join (Seq'.front a s) t := by
  -- 1. We use induction on the second sequence.
  induction t with
  | empty => rfl
  | put u x ih =>
    -- 2. The last object stays the last on both sides.
    show Seq'.put (Seq'.front a (Seq'.join s u)) x = Seq'.put (Seq'.join (Seq'.front a s) u) x
    rw [ih]
