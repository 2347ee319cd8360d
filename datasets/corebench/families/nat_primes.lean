/-!
Prime numbers, and divisors of composed ones.

kind: nat
split: train
-/

/-- At least 2, and divided only by 1 and itself. -/
def IsPrime (p : Nat) : Prop := 2 ≤ p ∧ ∀ d, d ∣ p → d = 1 ∨ d = p

/-- Two is prime.

Grade 3. -/
theorem two_is_prime : IsPrime 2 := by
  -- 1. It is at least 2.
  refine ⟨Nat.le_refl 2, ?_⟩
  -- 2. A divisor is at most 2.
  intro d hd
  have hle : d ≤ 2 := Nat.le_of_dvd (by decide) hd
  -- 3. It is not 0, for 0 does not divide 2.
  have h0 : d ≠ 0 := by
    rintro rfl
    have h := Nat.zero_dvd.mp hd
    exact absurd h (by decide)
  omega

/-- Three is prime.

Grade 4. -/
theorem three_is_prime : IsPrime 3 := by
  -- 1. It is at least 2.
  refine ⟨by decide, ?_⟩
  -- 2. Write 3 = dk; then d is at most 3.
  rintro d ⟨k, hk⟩
  have hle : d ≤ 3 := Nat.le_of_dvd (by decide) ⟨k, hk⟩
  -- 3. The numbers 0 and 2 have no multiple 3.
  have h : d = 0 ∨ d = 1 ∨ d = 2 ∨ d = 3 := by omega
  rcases h with rfl | rfl | rfl | rfl
  · rw [Nat.zero_mul] at hk
    exact absurd hk (by decide)
  · exact Or.inl rfl
  · omega
  · exact Or.inr rfl

/-- Four is not prime.

Grade 2. -/
theorem four_not_prime : ¬IsPrime 4 := by
  -- 1. Suppose it were; its divisor 2 would be 1 or 4.
  intro h
  have h2 := h.2 2 ⟨2, rfl⟩
  -- 2. It is neither.
  omega

/-- A prime that divides another one is that one.

Grade 2. -/
theorem prime_dvd_prime (p q : Nat) (hp : IsPrime p) (hq : IsPrime q) (h : p ∣ q) : p = q := by
  -- 1. As a divisor of q, the number p is 1 or q.
  rcases hq.2 p h with h1 | he
  -- 2. It is at least 2, so it is not 1.
  · have h2 := hp.1
    omega
  · exact he

/-- The only even prime is 2.

Grade 3. -/
theorem even_prime (p : Nat) (hp : IsPrime p) (h : 2 ∣ p) : p = 2 := by
  -- 1. The divisor 2 is 1 or p.
  obtain ⟨_, hd⟩ := hp
  rcases hd 2 h with h1 | h2
  · exact absurd h1 (by decide)
  · exact h2.symm

/-- A number of at least 2 that is not prime is a product of two smaller ones.

Grade 5. -/
theorem composed (n : Nat) (h2 : 2 ≤ n) (h : ¬IsPrime n) :
    ∃ a b, n = a * b ∧ a < n ∧ b < n := by
  -- 1. There is a divisor that is neither 1 nor n: otherwise n would be prime.
  have hd : ∃ d, d ∣ n ∧ d ≠ 1 ∧ d ≠ n := by
    apply Classical.byContradiction
    intro hno
    apply h
    refine ⟨h2, ?_⟩
    intro d hd
    by_cases h1 : d = 1
    · exact Or.inl h1
    · by_cases hn : d = n
      · exact Or.inr hn
      · exact absurd ⟨d, hd, h1, hn⟩ hno
  obtain ⟨d, ⟨k, hk⟩, h1, hn⟩ := hd
  -- 2. It and its quotient are less than n.
  refine ⟨d, k, hk, ?_, ?_⟩
  · have hle : d ≤ n := Nat.le_of_dvd (by omega) ⟨k, hk⟩
    omega
  · have hle : k ≤ n := Nat.le_of_dvd (by omega) ⟨d, by rw [hk, Nat.mul_comm]⟩
    have hne : k ≠ n := by
      intro he
      rw [he] at hk
      have h1' : 1 * n = d * n := by rw [Nat.one_mul, ← hk]
      have hd1 : 1 = d := Nat.eq_of_mul_eq_mul_right (by omega) h1'
      exact h1 hd1.symm
    omega

/-- Every number of at least 2 has a prime divisor.

Grade 5. -/
theorem has_prime_divisor (n : Nat) (h2 : 2 ≤ n) : ∃ p, IsPrime p ∧ p ∣ n := by
  -- 1. We show it for all numbers up to a bound, by induction on the bound.
  have hall : ∀ b m, m ≤ b → 2 ≤ m → ∃ p, IsPrime p ∧ p ∣ m := by
    intro b
    induction b with
    | zero =>
      intro m hm h2
      omega
    | succ b ih =>
      intro m hm h2
      -- 2. A prime number divides itself.
      by_cases hp : IsPrime m
      · exact ⟨m, hp, Nat.dvd_refl m⟩
      -- 3. Any other has a divisor d that is neither 1 nor the number.
      · have hd : ∃ d, d ∣ m ∧ d ≠ 1 ∧ d ≠ m := by
          apply Classical.byContradiction
          intro hno
          apply hp
          refine ⟨h2, ?_⟩
          intro d hd
          by_cases h1 : d = 1
          · exact Or.inl h1
          · by_cases hn : d = m
            · exact Or.inr hn
            · exact absurd ⟨d, hd, h1, hn⟩ hno
        obtain ⟨d, hdm, h1, hn⟩ := hd
        -- 4. It is smaller, so it has a prime divisor, which divides the number as well.
        have hle : d ≤ m := Nat.le_of_dvd (by omega) hdm
        have h0 : d ≠ 0 := by
          rintro rfl
          have hz := Nat.zero_dvd.mp hdm
          omega
        obtain ⟨p, hpp, hpd⟩ := ih d (by omega) (by omega)
        exact ⟨p, hpp, Nat.dvd_trans hpd hdm⟩
  -- 5. The number n is at most itself.
  exact hall n n (Nat.le_refl n) h2

/-- A prime divides a product's factor a, or has only the divisor 1 in common with it.

Grade 4. -/
theorem prime_common_divisor (p a d : Nat) (hp : IsPrime p) (h₁ : d ∣ p) (h₂ : d ∣ a) :
    p ∣ a ∨ d = 1 := by
  -- 1. The common divisor is 1 or p.
  rcases hp.2 d h₁ with h | h
  · exact Or.inr h
  -- 2. If it is p, then p divides a.
  · left
    rw [← h]
    exact h₂
