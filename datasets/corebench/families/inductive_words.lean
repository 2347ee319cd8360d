/-!
Words of two letters.

kind: inductive
split: train
-/

/-- Words of the letters a and b. -/
inductive Word where
  | nil : Word
  | a : Word → Word
  | b : Word → Word

namespace Word

/-- The number of letters. -/
def length : Word → Nat
  | nil => 0
  | a w => length w + 1
  | b w => length w + 1

/-- The number of letters a. -/
def countA : Word → Nat
  | nil => 0
  | a w => countA w + 1
  | b w => countA w

/-- The number of letters b. -/
def countB : Word → Nat
  | nil => 0
  | a w => countB w
  | b w => countB w + 1

/-- The letters exchanged. -/
def exchange : Word → Word
  | nil => nil
  | a w => b (exchange w)
  | b w => a (exchange w)

/-- Two words one after the other. -/
def append : Word → Word → Word
  | nil, v => v
  | a w, v => a (append w v)
  | b w, v => b (append w v)

/-- The word without the letters b. -/
def onlyA : Word → Word
  | nil => nil
  | a w => a (onlyA w)
  | b w => onlyA w

end Word

/-- The letters a and the letters b are all the letters.

Grade 2. -/
theorem word_counts (w : Word) : w.countA + w.countB = w.length := by
  -- 1. We use induction on the word.
  induction w with
  | nil => rfl
  | a w ih =>
    -- 2. A letter a counts among the first.
    show w.countA + 1 + w.countB = w.length + 1
    rw [← ih, Nat.add_right_comm]
  | b w ih =>
    -- 3. A letter b counts among the second.
    show w.countA + (w.countB + 1) = w.length + 1
    rw [← ih, Nat.add_assoc]

/-- Exchanging twice gives the word back.

Grade 2. -/
theorem word_exchange_twice (w : Word) : w.exchange.exchange = w := by
  -- 1. We use induction on the word.
  induction w with
  | nil => rfl
  | a w ih =>
    -- 2. Each letter comes back.
    show Word.a w.exchange.exchange = Word.a w
    rw [ih]
  | b w ih =>
    show Word.b w.exchange.exchange = Word.b w
    rw [ih]

/-- After exchanging there are as many letters a as there were letters b.

Grade 2. -/
theorem word_exchange_counts (w : Word) : w.exchange.countA = w.countB := by
  -- 1. We use induction on the word.
  induction w with
  | nil => rfl
  | a w ih => exact ih
  | b w ih =>
    -- 2. Each b becomes an a.
    show w.exchange.countA + 1 = w.countB + 1
    rw [ih]

/-- The lengths of words add up.

Grade 2. -/
theorem word_length_append (v w : Word) : (v.append w).length = v.length + w.length := by
  -- 1. We use induction on the first word.
  induction v with
  | nil => exact (Nat.zero_add w.length).symm
  | a v ih =>
    -- 2. Each letter of the first word counts one on both sides.
    show (v.append w).length + 1 = v.length + 1 + w.length
    rw [ih, Nat.add_right_comm]
  | b v ih =>
    show (v.append w).length + 1 = v.length + 1 + w.length
    rw [ih, Nat.add_right_comm]

/-- Exchanging letters and appending words may be done in either order.

Grade 3. -/
theorem word_exchange_append (v w : Word) :
    (v.append w).exchange = v.exchange.append w.exchange := by
  -- 1. We use induction on the first word.
  induction v with
  | nil => rfl
  | a v ih =>
    -- 2. The first letter is exchanged, and stays the first.
    show Word.b (v.append w).exchange = Word.b (v.exchange.append w.exchange)
    rw [ih]
  | b v ih =>
    show Word.a (v.append w).exchange = Word.a (v.exchange.append w.exchange)
    rw [ih]

/-- Without the letters b a word is as long as it has letters a.

Grade 2. -/
theorem word_onlyA_length (w : Word) : w.onlyA.length = w.countA := by
  -- 1. We use induction on the word.
  induction w with
  | nil => rfl
  | a w ih =>
    -- 2. A letter a is kept and counted; a letter b is neither.
    show w.onlyA.length + 1 = w.countA + 1
    rw [ih]
  | b w ih => exact ih

/-- Leaving out the letters b a second time changes nothing.

Grade 3. -/
theorem word_onlyA_again (w : Word) : w.onlyA.onlyA = w.onlyA := by
  -- 1. We use induction on the word.
  induction w with
  | nil => rfl
  | a w ih =>
    -- 2. A letter a is kept both times.
    show Word.a w.onlyA.onlyA = Word.a w.onlyA
    rw [ih]
  | b w ih =>
    -- 3. A letter b is gone the first time.
    exact ih

/-- A word without letters b is not changed by leaving them out.

Grade 4. -/
theorem word_onlyA_same (w : Word) (h : w.countB = 0) : w.onlyA = w := by
  -- 1. We use induction on the word.
  induction w with
  | nil => rfl
  | a w ih =>
    -- 2. After a letter a there are no letters b either.
    show Word.a w.onlyA = Word.a w
    rw [ih h]
  | b w ih =>
    -- 3. The word does not begin with b.
    exact absurd h (Nat.succ_ne_zero w.countB)

/-- A word that is as long as another after appending something to the front has got nothing.

Grade 4. -/
theorem word_append_same_length (v w : Word) (h : (v.append w).length = w.length) :
    v = Word.nil := by
  -- 1. The lengths of words add up.
  have hl : ∀ u : Word, (u.append w).length = u.length + w.length := by
    intro u
    induction u with
    | nil => exact (Nat.zero_add w.length).symm
    | a u ih =>
      show (u.append w).length + 1 = u.length + 1 + w.length
      omega
    | b u ih =>
      show (u.append w).length + 1 = u.length + 1 + w.length
      omega
  -- 2. So the first word has length 0.
  have h₀ : v.length = 0 := by
    have hv := hl v
    omega
  -- 3. Only the empty word has.
  cases v with
  | nil => rfl
  | a u => exact absurd h₀ (Nat.succ_ne_zero u.length)
  | b u => exact absurd h₀ (Nat.succ_ne_zero u.length)
