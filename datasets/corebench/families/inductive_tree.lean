/-!
Binary trees: mirror images, sizes, depths and lists of leaves.

kind: inductive
split: train
-/

/-- A binary tree with numbers at its inner nodes. -/
inductive Tree where
  | leaf : Tree
  | node : Tree → Nat → Tree → Tree

namespace Tree

/-- The number of inner nodes. -/
def size : Tree → Nat
  | leaf => 0
  | node l _ r => size l + 1 + size r

/-- The number of leaves. -/
def leaves : Tree → Nat
  | leaf => 1
  | node l _ r => leaves l + leaves r

/-- The length of the longest way down. -/
def depth : Tree → Nat
  | leaf => 0
  | node l _ r => max (depth l) (depth r) + 1

/-- Left and right exchanged everywhere. -/
def mirror : Tree → Tree
  | leaf => leaf
  | node l a r => node (mirror r) a (mirror l)

/-- The numbers from left to right. -/
def toList : Tree → List Nat
  | leaf => []
  | node l a r => toList l ++ a :: toList r

/-- The sum of all numbers. -/
def sum : Tree → Nat
  | leaf => 0
  | node l a r => sum l + a + sum r

end Tree

/-- The mirror image of the mirror image is the tree itself.

Grade 2. -/
theorem tree_mirror_mirror (t : Tree) : t.mirror.mirror = t := by
  -- 1. We use induction on the tree.
  induction t with
  | leaf => rfl
  | node l a r ihl ihr =>
    -- 2. Left and right are exchanged twice.
    show Tree.node l.mirror.mirror a r.mirror.mirror = Tree.node l a r
    rw [ihl, ihr]

/-- A tree and its mirror image have the same size.

Grade 2. -/
theorem tree_size_mirror (t : Tree) : t.mirror.size = t.size := by
  -- 1. We use induction on the tree.
  induction t with
  | leaf => rfl
  | node l a r ihl ihr =>
    -- 2. The sizes of the two subtrees change places in the sum.
    show r.mirror.size + 1 + l.mirror.size = l.size + 1 + r.size
    rw [ihl, ihr]
    omega

/-- A tree and its mirror image have the same depth.

Grade 3. -/
theorem tree_depth_mirror (t : Tree) : t.mirror.depth = t.depth := by
  -- 1. We use induction on the tree.
  induction t with
  | leaf => rfl
  | node l a r ihl ihr =>
    -- 2. The larger of two depths does not depend on their order.
    show max r.mirror.depth l.mirror.depth + 1 = max l.depth r.depth + 1
    rw [ihl, ihr, Nat.max_comm]

/-- A tree has one leaf more than it has inner nodes.

Grade 2. -/
theorem tree_leaves (t : Tree) : t.leaves = t.size + 1 := by
  -- 1. We use induction on the tree.
  induction t with
  | leaf =>
    -- 2. A leaf has one leaf and no inner node.
    rfl
  | node l a r ihl ihr =>
    -- 3. The leaves of the two subtrees are one more each; the node itself counts one.
    show l.leaves + r.leaves = l.size + 1 + r.size + 1
    rw [ihl, ihr]
    omega

/-- The depth is at most the size.

Grade 3. -/
theorem tree_depth_le_size (t : Tree) : t.depth ≤ t.size := by
  -- 1. We use induction on the tree.
  induction t with
  | leaf => exact Nat.le_refl 0
  | node l a r ihl ihr =>
    -- 2. The larger of the two depths is at most the sum of the sizes.
    show max l.depth r.depth + 1 ≤ l.size + 1 + r.size
    omega

/-- The list of the numbers is as long as the tree is large.

Grade 2. -/
theorem tree_length_toList (t : Tree) : t.toList.length = t.size := by
  -- 1. We use induction on the tree.
  induction t with
  | leaf => rfl
  | node l a r ihl ihr =>
    -- 2. The lengths of the parts and the number in the middle add up.
    show (l.toList ++ a :: r.toList).length = l.size + 1 + r.size
    rw [List.length_append, List.length_cons, ihl, ihr]
    omega

/-- The list of the mirror image is the list backwards.

Grade 4. -/
theorem tree_toList_mirror (t : Tree) : t.mirror.toList = t.toList.reverse := by
  -- 1. We use induction on the tree.
  induction t with
  | leaf => rfl
  | node l a r ihl ihr =>
    -- 2. The list of the right subtree comes first, backwards, and then the number, and the left
    --   one.
    show r.mirror.toList ++ a :: l.mirror.toList = (l.toList ++ a :: r.toList).reverse
    rw [ihl, ihr]
    simp

/-- A tree and its mirror image have the same sum.

Grade 2. -/
theorem tree_sum_mirror (t : Tree) : t.mirror.sum = t.sum := by
  -- 1. We use induction on the tree.
  induction t with
  | leaf => rfl
  | node l a r ihl ihr =>
    -- 2. The sums of the two subtrees change places.
    show r.mirror.sum + a + l.mirror.sum = l.sum + a + r.sum
    rw [ihl, ihr]
    omega

/-- A tree of size 0 is a leaf.

Grade 2. -/
theorem tree_size_zero (t : Tree) (h : t.size = 0) : t = Tree.leaf := by
  -- 1. We look at what the tree is.
  cases t with
  | leaf => rfl
  | node l a r =>
    -- 2. A node has at least the size 1.
    have h' : l.size + 1 + r.size = 0 := h
    omega
