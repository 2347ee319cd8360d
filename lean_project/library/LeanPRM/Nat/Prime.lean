import LeanPRM.Finset.Sum
/-!
# Prime numbers, divisors, the totient
-/

namespace Nat

/-- `p` is prime: at least two, and divided by `1` and itself only. -/
def Prime (p : Nat) : Prop := 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p

theorem Prime.two_le {p : Nat} (h : Prime p) : 2 ≤ p := h.1
theorem Prime.one_lt {p : Nat} (h : Prime p) : 1 < p := h.1
theorem Prime.pos {p : Nat} (h : Prime p) : 0 < p := Nat.lt_of_lt_of_le (by decide) h.1
theorem Prime.ne_zero {p : Nat} (h : Prime p) : p ≠ 0 := Nat.ne_of_gt h.pos
theorem Prime.ne_one {p : Nat} (h : Prime p) : p ≠ 1 := Nat.ne_of_gt h.one_lt
theorem Prime.eq_one_or_self_of_dvd {p : Nat} (h : Prime p) (m : Nat) (d : m ∣ p) :
    m = 1 ∨ m = p := h.2 m d
theorem prime_def {p : Nat} : Prime p ↔ 2 ≤ p ∧ ∀ m, m ∣ p → m = 1 ∨ m = p := Iff.rfl
theorem prime_def_lt {p : Nat} : Prime p ↔ 2 ≤ p ∧ ∀ m, 2 ≤ m → m < p → ¬m ∣ p := by
  constructor
  · intro h
    refine ⟨h.1, fun m m2 mp d => ?_⟩
    have := h.2 m d
    omega
  · intro h
    refine ⟨h.1, fun m d => ?_⟩
    have le := Nat.le_of_dvd (by omega) d
    have pos := Nat.pos_of_dvd_of_pos d (by omega)
    have no := h.2 m
    by_cases e : 2 ≤ m ∧ m < p
    · exact absurd d (no e.1 e.2)
    · omega

/-- No number from `k` on, up to the square root of `n`, divides `n`; `fuel` steps at most. -/
def noDivisorFrom (n : Nat) : (fuel k : Nat) → Bool
  | 0, _ => true
  | fuel + 1, k => decide (n < k * k) || (n % k != 0 && noDivisorFrom n fuel (k + 1))

private theorem noDivisorFrom_spec {n : Nat} : ∀ {fuel k : Nat}, 2 ≤ k → n < k + fuel →
    (∀ m, 2 ≤ m → m < k → ¬m ∣ n) →
    (noDivisorFrom n fuel k = true ↔ ∀ m, 2 ≤ m → m < n → ¬m ∣ n)
  | 0, k, _, hf, hk => ⟨fun _ m m2 mn => hk m m2 (by omega), fun _ => rfl⟩
  | fuel + 1, k, k2, hf, hk => by
    rw [noDivisorFrom, Bool.or_eq_true, Bool.and_eq_true, decide_eq_true_iff, bne_iff_ne]
    by_cases sq : n < k * k
    · refine ⟨fun _ m m2 mn ⟨c, hc⟩ => ?_, fun _ => .inl sq⟩
      by_cases mk : m < k
      · exact hk m m2 mk ⟨c, hc⟩
      · by_cases ck : c < k
        · refine hk c ?_ ck ⟨m, by rw [hc, Nat.mul_comm]⟩
          by_cases c0 : c = 0
          · rw [c0, Nat.mul_zero] at hc; omega
          · by_cases c1 : c = 1
            · rw [c1, Nat.mul_one] at hc; omega
            · omega
        · have := Nat.mul_le_mul (Nat.le_of_not_lt mk) (Nat.le_of_not_lt ck)
          omega
    · by_cases d : k ∣ n
      · constructor
        · rintro (h | h)
          · exact absurd h sq
          · exact absurd (Nat.mod_eq_zero_of_dvd d) h.1
        · intro h
          have kn : k < n := by
            have : k * 2 ≤ k * k := Nat.mul_le_mul_left k k2
            omega
          exact absurd d (h k k2 kn)
      · have step : ∀ m, 2 ≤ m → m < k + 1 → ¬m ∣ n := fun m m2 mk => by
          by_cases e : m = k
          · rw [e]; exact d
          · exact hk m m2 (by omega)
        rw [noDivisorFrom_spec (fuel := fuel) (by omega) (by omega) step]
        constructor
        · exact fun h => (h.resolve_left sq).2
        · exact fun h => .inr ⟨fun z => d (Nat.dvd_of_mod_eq_zero z), h⟩

theorem prime_iff_noDivisorFrom {p : Nat} :
    Prime p ↔ 2 ≤ p ∧ noDivisorFrom p p 2 = true := by
  rw [prime_def_lt, noDivisorFrom_spec (Nat.le_refl 2) (by omega) (fun m h k => by omega)]

instance : DecidablePred Prime := fun _ => decidable_of_iff _ prime_iff_noDivisorFrom.symm

theorem prime_two : Prime 2 := by decide
theorem prime_three : Prime 3 := by decide
theorem prime_five : Prime 5 := by decide
theorem not_prime_zero : ¬Prime 0 := by decide
theorem not_prime_one : ¬Prime 1 := by decide

theorem Prime.coprime_iff_not_dvd {p n : Nat} (h : Prime p) : Coprime p n ↔ ¬p ∣ n := by
  constructor
  · intro c d
    have : gcd p n = p := Nat.gcd_eq_left d
    have := h.two_le
    rw [Coprime] at c
    omega
  · intro d
    cases h.2 _ (Nat.gcd_dvd_left p n) with
    | inl e => exact e
    | inr e => exact absurd (e ▸ Nat.gcd_dvd_right p n) d
/-- Euclid's lemma. -/
theorem Prime.dvd_mul {p m n : Nat} (h : Prime p) : p ∣ m * n ↔ p ∣ m ∨ p ∣ n := by
  constructor
  · intro d
    by_cases k : p ∣ m
    · exact .inl k
    · exact .inr ((h.coprime_iff_not_dvd.2 k).dvd_of_dvd_mul_left d)
  · rintro (d | d)
    · exact Nat.dvd_trans d (Nat.dvd_mul_right m n)
    · exact Nat.dvd_trans d (Nat.dvd_mul_left n m)
theorem Prime.dvd_of_dvd_pow {p m n : Nat} (h : Prime p) (d : p ∣ m ^ n) : p ∣ m := by
  induction n with
  | zero => exact absurd (Nat.le_of_dvd Nat.zero_lt_one d) (Nat.not_le_of_gt h.one_lt)
  | succ n ih =>
    rw [Nat.pow_succ] at d
    exact (h.dvd_mul.1 d).elim ih id
theorem Prime.eq_two_or_odd {p : Nat} (h : Prime p) : p = 2 ∨ p % 2 = 1 := by
  by_cases e : p % 2 = 0
  · have := h.2 2 (Nat.dvd_of_mod_eq_zero e)
    omega
  · omega

/-- Every number but `1` has a prime divisor. -/
theorem exists_prime_and_dvd {n : Nat} (h : n ≠ 1) : ∃ p, Prime p ∧ p ∣ n := by
  by_cases z : n = 0
  · exact ⟨2, prime_two, z ▸ Nat.dvd_zero 2⟩
  · induction n using Nat.strongRecOn with
    | _ n ih =>
      by_cases p : Prime n
      · exact ⟨n, p, Nat.dvd_refl n⟩
      · rw [prime_def_lt] at p
        have q : ∃ m, 2 ≤ m ∧ m < n ∧ m ∣ n := Classical.byContradiction fun no =>
          p ⟨by omega, fun m a b c => no ⟨m, a, b, c⟩⟩
        obtain ⟨m, m2, mn, d⟩ := q
        obtain ⟨r, hr, dr⟩ := ih m mn (by omega) (by omega)
        exact ⟨r, hr, Nat.dvd_trans dr d⟩

/-! ## Divisors -/

/-- The positive divisors of `n`; none for `0`. -/
def divisors (n : Nat) : Finset Nat := (Finset.Icc 1 n).filter fun d => d ∣ n
/-- The positive divisors of `n` below `n`. -/
def properDivisors (n : Nat) : Finset Nat := (Finset.Ico 1 n).filter fun d => d ∣ n
/-- The prime divisors of `n`; none for `0`. -/
def primeFactors (n : Nat) : Finset Nat := (divisors n).filter Prime
/-- How many numbers below `n` have no common divisor with `n` but `1`. -/
def totient (n : Nat) : Nat := ((Finset.range n).filter fun k => Coprime n k).card
@[inherit_doc] scoped notation "φ" => Nat.totient

@[simp] theorem mem_divisors {n d : Nat} : d ∈ divisors n ↔ d ∣ n ∧ n ≠ 0 := by
  rw [divisors, Finset.mem_filter, Finset.mem_Icc]
  constructor
  · intro h
    exact ⟨h.2, by omega⟩
  · intro h
    have := Nat.le_of_dvd (by omega) h.1
    have := Nat.pos_of_dvd_of_pos h.1 (by omega)
    exact ⟨by omega, h.1⟩
@[simp] theorem mem_properDivisors {n d : Nat} : d ∈ properDivisors n ↔ d ∣ n ∧ d < n := by
  rw [properDivisors, Finset.mem_filter, Finset.mem_Ico]
  constructor
  · intro h
    exact ⟨h.2, h.1.2⟩
  · intro h
    have := Nat.pos_of_dvd_of_pos h.1 (by omega)
    exact ⟨by omega, h.1⟩

end Nat
