/-! # Divisibility, even and odd numbers -/

/-- `n` is twice a number. -/
def IsEven (n : Nat) : Prop := ∃ k, n = k + k

/-- `n` is twice a number, and one. -/
def IsOdd (n : Nat) : Prop := ∃ k, n = k + k + 1

/-- `d` goes into `n`. -/
def Divides (d n : Nat) : Prop := ∃ q, n = d * q

/-- Zero is even. -/
theorem even_zero : IsEven 0 := by
  exists 0

/-- After an even number comes an odd one. -/
theorem even_succ_odd (n : Nat) (h : IsEven n) : IsOdd (n + 1) := by
  obtain ⟨k, hk⟩ := h
  refine ⟨k, ?_⟩
  rw [hk]

/-- After an odd number comes an even one. -/
theorem odd_succ_even (n : Nat) (h : IsOdd n) : IsEven (n + 1) := by
  obtain ⟨k, hk⟩ := h
  exists k + 1
  rw [hk]
  exact Nat.add_add_add_comm k k 1 1

/-- Every number is even or odd. -/
theorem even_or_odd (n : Nat) : IsEven n ∨ IsOdd n := by
  induction n with
  | zero =>
    left
    exact ⟨0, rfl⟩
  | succ n ih =>
    cases ih with
    | inl he =>
      right
      obtain ⟨k, hk⟩ := he
      exact ⟨k, by rw [hk]⟩
    | inr ho =>
      left
      obtain ⟨k, hk⟩ := ho
      refine ⟨k + 1, ?_⟩
      rw [hk]
      exact Nat.add_add_add_comm k k 1 1

/-- The sum of two even numbers is even. -/
theorem even_add_even (m n : Nat) (hm : IsEven m) (hn : IsEven n) : IsEven (m + n) := by
  obtain ⟨a, ha⟩ := hm
  obtain ⟨b, hb⟩ := hn
  refine ⟨a + b, ?_⟩
  rw [ha, hb]
  rw [Nat.add_assoc, Nat.add_assoc]
  rw [Nat.add_left_comm a b b]

/-- An even number times any number is even. -/
theorem even_times_any (m n : Nat) (h : IsEven m) : IsEven (m * n) := by
  obtain ⟨k, rfl⟩ := h
  exact ⟨k * n, Nat.add_mul k k n⟩

/-- One divides everything, and everything divides itself. -/
theorem divides_refl_one (n : Nat) : Divides 1 n ∧ Divides n n := by
  refine ⟨⟨n, ?_⟩, ⟨1, ?_⟩⟩
  · rw [Nat.one_mul]
  · rw [Nat.mul_one]

/-- Divisibility is transitive. -/
theorem divides_trans (a b c : Nat) (hab : Divides a b) (hbc : Divides b c) : Divides a c := by
  obtain ⟨x, hx⟩ := hab
  obtain ⟨y, hy⟩ := hbc
  refine ⟨x * y, ?_⟩
  calc
    c = b * y := hy
    _ = a * x * y := by rw [hx]
    _ = a * (x * y) := by
      rw [Nat.mul_assoc]

/-- What divides two numbers divides their sum. -/
theorem divides_sum (d a b : Nat) : Divides d a → Divides d b → Divides d (a + b) := by
  rintro ⟨x, hx⟩ ⟨y, hy⟩
  exists x + y
  rw [hx, hy, Nat.mul_add]

/-- A number is divisible by two exactly when it is even. -/
theorem two_divides_even (n : Nat) : Divides 2 n ↔ IsEven n := by
  have double : ∀ k : Nat, 2 * k = k + k := by
    intro k
    rw [Nat.succ_mul, Nat.one_mul]
  constructor
  · rintro ⟨q, hq⟩
    exact ⟨q, by rw [hq, double]⟩
  · rintro ⟨k, hk⟩
    exact ⟨k, by rw [hk, double]⟩

/-- The product of two consecutive numbers is even. -/
theorem consecutive_product_even (n : Nat) : IsEven (n * (n + 1)) := by
  induction n with
  | zero => exact ⟨0, rfl⟩
  | succ n ih =>
    obtain ⟨k, hk⟩ := ih
    refine ⟨k + (n + 1), ?_⟩
    have step : (n + 1) * (n + 1 + 1) = n * (n + 1) + (n + 1) + (n + 1) := by
      rw [Nat.mul_succ, Nat.succ_mul]
    rw [step, hk]
    rw [Nat.add_assoc (k + k)]
    exact Nat.add_add_add_comm k k (n + 1) (n + 1)
