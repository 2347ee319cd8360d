prelude
import Init.Nat.Dvd
/-!
# Natural numbers: greatest common divisor, least common multiple

Euclid's algorithm counts down with `fuel`, which starts above the first argument. The kernel
replaces `Nat.gcd` on literals by big-integer arithmetic.
-/

set_option autoImplicit true
universe u

namespace Nat

set_option bootstrap.genMatcherCode false in
/-- Greatest common divisor; `gcd 0 n = n`. -/
@[extern "lean_nat_gcd"]
def gcd (m n : @& Nat) : Nat := go (m + 1) m n
where
  go : Nat → Nat → Nat → Nat
  | 0, _, n => n
  | _ + 1, 0, n => n
  | fuel + 1, m + 1, n => go fuel (n % (m + 1)) (m + 1)

private theorem gcd_go_fuel : ∀ (f g m n : Nat), m < f → m < g → gcd.go f m n = gcd.go g m n
  | 0, _, m, _, h, _ => absurd h (Nat.not_lt_zero m)
  | _ + 1, 0, m, _, _, h => absurd h (Nat.not_lt_zero m)
  | _ + 1, _ + 1, 0, _, _, _ => rfl
  | f + 1, g + 1, m + 1, n, hf, hg =>
    have r : n % (m + 1) < m + 1 := mod_lt n (zero_lt_succ m)
    gcd_go_fuel f g _ _ (Nat.lt_of_lt_of_le r (le_of_lt_succ hf))
      (Nat.lt_of_lt_of_le r (le_of_lt_succ hg))

@[simp] theorem gcd_zero_left (y : Nat) : gcd 0 y = y := rfl

theorem gcd_succ (x y : Nat) : gcd (succ x) y = gcd (y % succ x) (succ x) :=
  gcd_go_fuel (x + 1) _ _ _ (mod_lt y (zero_lt_succ x)) (Nat.lt_add_one _)
theorem gcd_add_one (x y : Nat) : gcd (x + 1) y = gcd (y % (x + 1)) (x + 1) := gcd_succ x y

@[simp] theorem gcd_zero_right (n : Nat) : gcd n 0 = n := by
  cases n with
  | zero => rfl
  | succ n => rw [gcd_add_one, zero_mod, gcd_zero_left]

theorem gcd_rec (m n : Nat) : gcd m n = gcd (n % m) m := by
  cases m with
  | zero => rw [mod_zero, gcd_zero_left, gcd_zero_right]
  | succ m => exact gcd_add_one m n

/-- Induction along Euclid's algorithm. -/
@[elab_as_elim] theorem gcd.induction {P : Nat → Nat → Prop} (m n : Nat)
    (H0 : ∀ n, P 0 n) (H1 : ∀ m n, 0 < m → P (n % m) m → P m n) : P m n := by
  have below : ∀ b m n, m < b → P m n := by
    intro b
    induction b with
    | zero => intro m _ h; exact absurd h (Nat.not_lt_zero m)
    | succ b ih =>
      intro m n h
      cases m with
      | zero => exact H0 n
      | succ m =>
        have r : n % (m + 1) < m + 1 := mod_lt n (zero_lt_succ m)
        exact H1 (m + 1) n (zero_lt_succ m) (ih _ _ (Nat.lt_of_lt_of_le r (le_of_lt_succ h)))
  exact below (m + 1) m n (Nat.lt_add_one m)

theorem gcd_dvd (m n : Nat) : gcd m n ∣ m ∧ gcd m n ∣ n := by
  induction m, n using gcd.induction with
  | H0 n => exact ⟨Nat.dvd_zero n, Nat.dvd_refl n⟩
  | H1 m n _ ih =>
    rw [gcd_rec m n]
    exact ⟨ih.2, (dvd_mod_iff ih.2).1 ih.1⟩
theorem gcd_dvd_left (m n : Nat) : gcd m n ∣ m := (gcd_dvd m n).1
theorem gcd_dvd_right (m n : Nat) : gcd m n ∣ n := (gcd_dvd m n).2

theorem dvd_gcd {k m n : Nat} (h₁ : k ∣ m) (h₂ : k ∣ n) : k ∣ gcd m n := by
  revert h₁ h₂
  induction m, n using gcd.induction with
  | H0 n => intro _ h; exact h
  | H1 m n _ ih =>
    intro h₁ h₂
    rw [gcd_rec m n]
    exact ih ((dvd_mod_iff h₁).2 h₂) h₁
theorem dvd_gcd_iff {k m n : Nat} : k ∣ gcd m n ↔ k ∣ m ∧ k ∣ n :=
  ⟨fun h => ⟨Nat.dvd_trans h (gcd_dvd_left m n), Nat.dvd_trans h (gcd_dvd_right m n)⟩,
   fun h => dvd_gcd h.1 h.2⟩

/-- Numbers with the same divisors are equal. -/
private theorem eq_of_dvd_iff {a b : Nat} (h : ∀ k, k ∣ a ↔ k ∣ b) : a = b :=
  Nat.dvd_antisymm ((h a).1 (Nat.dvd_refl a)) ((h b).2 (Nat.dvd_refl b))

theorem gcd_comm (m n : Nat) : gcd m n = gcd n m :=
  eq_of_dvd_iff fun _ => dvd_gcd_iff.trans (and_comm.trans dvd_gcd_iff.symm)
theorem gcd_assoc (m n k : Nat) : gcd (gcd m n) k = gcd m (gcd n k) :=
  eq_of_dvd_iff fun _ => by
    rw [dvd_gcd_iff, dvd_gcd_iff, dvd_gcd_iff, dvd_gcd_iff, and_assoc]

theorem gcd_eq_left {m n : Nat} (h : m ∣ n) : gcd m n = m :=
  Nat.dvd_antisymm (gcd_dvd_left m n) (dvd_gcd (Nat.dvd_refl m) h)
theorem gcd_eq_right {m n : Nat} (h : n ∣ m) : gcd m n = n := by
  rw [gcd_comm, gcd_eq_left h]
theorem gcd_eq_left_iff_dvd {m n : Nat} : gcd m n = m ↔ m ∣ n :=
  ⟨fun e => e ▸ gcd_dvd_right m n, gcd_eq_left⟩
theorem gcd_eq_right_iff_dvd {m n : Nat} : gcd n m = m ↔ m ∣ n := by
  rw [gcd_comm, gcd_eq_left_iff_dvd]
@[simp] theorem gcd_self (n : Nat) : gcd n n = n := gcd_eq_left (Nat.dvd_refl n)
@[simp] theorem gcd_one_left (n : Nat) : gcd 1 n = 1 := gcd_eq_left (Nat.one_dvd n)
@[simp] theorem gcd_one_right (n : Nat) : gcd n 1 = 1 := gcd_eq_right (Nat.one_dvd n)
@[simp] theorem gcd_mul_left_left (m n : Nat) : gcd (m * n) n = n :=
  gcd_eq_right (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_left_right (m n : Nat) : gcd n (m * n) = n :=
  gcd_eq_left (Nat.dvd_mul_left n m)
@[simp] theorem gcd_mul_right_left (m n : Nat) : gcd (n * m) n = n :=
  gcd_eq_right (Nat.dvd_mul_right n m)
@[simp] theorem gcd_mul_right_right (m n : Nat) : gcd n (n * m) = n :=
  gcd_eq_left (Nat.dvd_mul_right n m)

theorem gcd_pos_of_pos_left {m : Nat} (n : Nat) (h : 0 < m) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_left m n) h
theorem gcd_pos_of_pos_right (m : Nat) {n : Nat} (h : 0 < n) : 0 < gcd m n :=
  pos_of_dvd_of_pos (gcd_dvd_right m n) h
theorem gcd_le_left {m : Nat} (n : Nat) (h : 0 < m) : gcd m n ≤ m := le_of_dvd h (gcd_dvd_left m n)
theorem gcd_le_right {m n : Nat} (h : 0 < n) : gcd m n ≤ n := le_of_dvd h (gcd_dvd_right m n)
theorem gcd_eq_zero_iff {i j : Nat} : gcd i j = 0 ↔ i = 0 ∧ j = 0 := by
  constructor
  · intro h
    have d := gcd_dvd i j
    rw [h] at d
    exact ⟨Nat.eq_zero_of_zero_dvd d.1, Nat.eq_zero_of_zero_dvd d.2⟩
  · intro h
    rw [h.1, h.2, gcd_zero_left]
theorem eq_zero_of_gcd_eq_zero_left {m n : Nat} (h : gcd m n = 0) : m = 0 :=
  (gcd_eq_zero_iff.1 h).1
theorem eq_zero_of_gcd_eq_zero_right {m n : Nat} (h : gcd m n = 0) : n = 0 :=
  (gcd_eq_zero_iff.1 h).2

theorem gcd_mul_left (m n k : Nat) : gcd (m * n) (m * k) = m * gcd n k := by
  induction n, k using gcd.induction with
  | H0 k => rw [Nat.mul_zero, gcd_zero_left, gcd_zero_left]
  | H1 n k _ ih => rw [gcd_rec (m * n), mul_mod_mul_left, ih, ← gcd_rec n k]
theorem gcd_mul_right (m n k : Nat) : gcd (m * n) (k * n) = gcd m k * n := by
  rw [Nat.mul_comm m n, Nat.mul_comm k n, gcd_mul_left, Nat.mul_comm]

theorem gcd_add_mul_self (m n k : Nat) : gcd m (n + k * m) = gcd m n := by
  rw [gcd_rec m (n + k * m), add_mul_mod_self_right, ← gcd_rec m n]
@[simp] theorem gcd_add_self_right (m n : Nat) : gcd m (n + m) = gcd m n := by
  rw [gcd_rec m (n + m), add_mod_right, ← gcd_rec m n]
@[simp] theorem gcd_self_add_right (m n : Nat) : gcd m (m + n) = gcd m n := by
  rw [Nat.add_comm, gcd_add_self_right]
@[simp] theorem gcd_add_self_left (m n : Nat) : gcd (m + n) n = gcd m n := by
  rw [gcd_comm, gcd_add_self_right, gcd_comm]

theorem gcd_dvd_gcd_of_dvd_left {m k : Nat} (n : Nat) (h : m ∣ k) : gcd m n ∣ gcd k n :=
  dvd_gcd (Nat.dvd_trans (gcd_dvd_left m n) h) (gcd_dvd_right m n)
theorem gcd_dvd_gcd_of_dvd_right {m k : Nat} (n : Nat) (h : m ∣ k) : gcd n m ∣ gcd n k :=
  dvd_gcd (gcd_dvd_left n m) (Nat.dvd_trans (gcd_dvd_right n m) h)

/-! ## Coprime numbers -/

/-- No common divisor but `1`. -/
@[reducible] def Coprime (m n : Nat) : Prop := gcd m n = 1

instance (m n : Nat) : Decidable (Coprime m n) := inferInstanceAs (Decidable (gcd m n = 1))

theorem coprime_iff_gcd_eq_one {m n : Nat} : gcd m n = 1 ↔ Coprime m n := Iff.rfl
theorem Coprime.gcd_eq_one {m n : Nat} (h : Coprime m n) : gcd m n = 1 := h
theorem Coprime.symm {m n : Nat} (h : Coprime n m) : Coprime m n := (gcd_comm m n).trans h
theorem coprime_comm {m n : Nat} : Coprime n m ↔ Coprime m n := ⟨Coprime.symm, Coprime.symm⟩

theorem Coprime.dvd_of_dvd_mul_right {k n m : Nat} (h₁ : Coprime k n) (h₂ : k ∣ m * n) :
    k ∣ m := by
  have d : k ∣ gcd (m * k) (m * n) := dvd_gcd (Nat.dvd_mul_left k m) h₂
  rw [gcd_mul_left, h₁, Nat.mul_one] at d
  exact d
theorem Coprime.dvd_of_dvd_mul_left {k m n : Nat} (h₁ : Coprime k m) (h₂ : k ∣ m * n) : k ∣ n :=
  h₁.dvd_of_dvd_mul_right (Nat.mul_comm m n ▸ h₂)
theorem Coprime.mul_dvd_of_dvd_of_dvd {k n m : Nat} (h : Coprime k n) (h₁ : k ∣ m)
    (h₂ : n ∣ m) : k * n ∣ m :=
  match h₂ with
  | ⟨j, e⟩ => by
    have d : k ∣ j := h.dvd_of_dvd_mul_left (e ▸ h₁)
    rw [e, Nat.mul_comm k n]
    exact Nat.mul_dvd_mul_left n d

/-! ## Least common multiple -/

/-- Least common multiple. -/
def lcm (m n : Nat) : Nat := m * n / gcd m n

theorem gcd_mul_lcm (m n : Nat) : gcd m n * lcm m n = m * n :=
  Nat.mul_div_cancel' (Nat.dvd_trans (gcd_dvd_left m n) (Nat.dvd_mul_right m n))
theorem lcm_comm (m n : Nat) : lcm m n = lcm n m := by
  unfold lcm; rw [Nat.mul_comm, gcd_comm]
theorem dvd_lcm_left (m n : Nat) : m ∣ lcm m n := by
  unfold lcm
  rw [Nat.mul_div_assoc m (gcd_dvd_right m n)]
  exact Nat.dvd_mul_right m _
theorem dvd_lcm_right (m n : Nat) : n ∣ lcm m n := lcm_comm n m ▸ dvd_lcm_left n m
@[simp] theorem lcm_zero_left (m : Nat) : lcm 0 m = 0 := by
  unfold lcm; rw [Nat.zero_mul, Nat.zero_div]
@[simp] theorem lcm_zero_right (m : Nat) : lcm m 0 = 0 := by
  rw [lcm_comm, lcm_zero_left]

theorem lcm_dvd {m n k : Nat} (h₁ : m ∣ k) (h₂ : n ∣ k) : lcm m n ∣ k := by
  cases eq_zero_or_pos k with
  | inl e => rw [e]; exact Nat.dvd_zero _
  | inr hk =>
    have g : 0 < gcd m n := gcd_pos_of_pos_left n (pos_of_dvd_of_pos h₁ hk)
    apply Nat.dvd_of_mul_dvd_mul_left g
    rw [gcd_mul_lcm, ← gcd_mul_right]
    exact dvd_gcd (Nat.mul_dvd_mul_left m h₂) (Nat.mul_comm n m ▸
      Nat.mul_dvd_mul_left n h₁)

end Nat

instance : Std.Commutative Nat.gcd := ⟨Nat.gcd_comm⟩
instance : Std.Associative Nat.gcd := ⟨Nat.gcd_assoc⟩
instance : Std.IdempotentOp Nat.gcd := ⟨Nat.gcd_self⟩
instance : Std.LawfulIdentity Nat.gcd 0 where
  left_id := Nat.gcd_zero_left
  right_id := Nat.gcd_zero_right
