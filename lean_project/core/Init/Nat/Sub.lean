prelude
import Init.Nat.Order
/-!
# Natural numbers: truncated subtraction

`n - m` is `0` when `n ≤ m`. Most laws are read off from two facts: `n + m - m = n`, and every
`n` is either below `m` or of the form `m + k`.
-/

set_option autoImplicit true
universe u

namespace Nat

@[simp] protected theorem sub_zero (n : Nat) : n - 0 = n := rfl
theorem sub_succ (n m : Nat) : n - succ m = pred (n - m) := rfl
theorem succ_sub_succ (n m : Nat) : succ n - succ m = n - m := succ_sub_succ_eq_sub n m
@[simp] theorem add_one_sub_add_one (n m : Nat) : n + 1 - (m + 1) = n - m :=
  succ_sub_succ_eq_sub n m

@[simp] protected theorem sub_self (n : Nat) : n - n = 0 :=
  n.rec rfl fun k ih => (succ_sub_succ k k).trans ih

@[simp] protected theorem zero_sub (n : Nat) : 0 - n = 0 := n.rec rfl fun _ ih => congrArg pred ih

protected theorem add_sub_add_right (n k m : Nat) : n + k - (m + k) = n - m :=
  k.rec rfl fun j ih => (succ_sub_succ (n + j) (m + j)).trans ih

protected theorem add_sub_add_left (k n m : Nat) : k + n - (k + m) = n - m := by
  rw [Nat.add_comm k n, Nat.add_comm k m, Nat.add_sub_add_right]

@[simp] protected theorem add_sub_cancel (n m : Nat) : n + m - m = n := by
  induction m with
  | zero => rfl
  | succ m ih => exact (succ_sub_succ (n + m) m).trans ih

@[simp] protected theorem add_sub_cancel_left (n m : Nat) : n + m - n = m := by
  rw [Nat.add_comm, Nat.add_sub_cancel]

protected theorem add_sub_cancel_right (n m : Nat) : n + m - m = n := Nat.add_sub_cancel n m
theorem add_sub_self_left (a b : Nat) : a + b - a = b := Nat.add_sub_cancel_left a b
theorem add_sub_self_right (a b : Nat) : a + b - b = a := Nat.add_sub_cancel a b

protected theorem sub_sub (n m k : Nat) : n - m - k = n - (m + k) :=
  k.rec rfl fun _ ih => congrArg pred ih
theorem sub_add_eq (a b c : Nat) : a - (b + c) = a - b - c := (Nat.sub_sub a b c).symm
protected theorem sub_right_comm (m n k : Nat) : m - n - k = m - k - n := by
  rw [Nat.sub_sub, Nat.sub_sub, Nat.add_comm n k]
theorem succ_sub_sub_succ (n m k : Nat) : succ n - m - succ k = n - m - k := by
  rw [Nat.sub_sub, Nat.sub_sub, add_succ, succ_sub_succ]
protected theorem sub_self_add (n m : Nat) : n - (n + m) = 0 := by
  rw [sub_add_eq, Nat.sub_self, Nat.zero_sub]
@[simp] protected theorem sub_self_right_add (n m : Nat) : n - (m + n) = 0 := by
  rw [Nat.add_comm, Nat.sub_self_add]

/-! ## The two cases -/

protected theorem sub_eq_zero_of_le {n m : Nat} (h : n ≤ m) : n - m = 0 :=
  match le.dest h with
  | ⟨k, e⟩ => by rw [← e, Nat.sub_self_add]

theorem add_sub_of_le {a b : Nat} (h : a ≤ b) : a + (b - a) = b :=
  match le.dest h with
  | ⟨k, e⟩ => by rw [← e, Nat.add_sub_cancel_left]

@[simp] protected theorem sub_add_cancel {n m : Nat} (h : m ≤ n) : n - m + m = n := by
  rw [Nat.add_comm, add_sub_of_le h]

@[simp] protected theorem add_sub_cancel' {n m : Nat} (h : m ≤ n) : m + (n - m) = n :=
  add_sub_of_le h

/-- Case distinction on a difference: a true one, or the truncated `0`. -/
theorem sub.elim {motive : Nat → Prop} (x y : Nat)
    (h₁ : y ≤ x → (k : Nat) → x = y + k → motive k) (h₂ : x < y → motive 0) : motive (x - y) :=
  match Nat.lt_or_ge x y with
  | .inl h => (Nat.sub_eq_zero_of_le (Nat.le_of_lt h)).symm ▸ h₂ h
  | .inr h => h₁ h _ (add_sub_of_le h).symm

protected theorem add_sub_assoc {m k : Nat} (h : k ≤ m) (n : Nat) : n + m - k = n + (m - k) :=
  match le.dest h with
  | ⟨j, e⟩ => by
    rw [← e, Nat.add_sub_cancel_left, Nat.add_left_comm, Nat.add_sub_cancel_left]

protected theorem sub_add_comm {n m k : Nat} (h : k ≤ n) : n + m - k = n - k + m := by
  rw [Nat.add_comm, Nat.add_sub_assoc h, Nat.add_comm]

theorem succ_sub {m n : Nat} (h : n ≤ m) : succ m - n = succ (m - n) :=
  Nat.sub_add_comm (m := 1) h
protected theorem sub_add_eq_add_sub {n m k : Nat} (h : k ≤ n) : n - k + m = n + m - k :=
  (Nat.sub_add_comm h).symm

protected theorem sub_eq_of_eq_add {a b c : Nat} (h : a = c + b) : a - b = c := by
  rw [h, Nat.add_sub_cancel]
protected theorem sub_eq_of_eq_add' {a b c : Nat} (h : a = b + c) : a - b = c := by
  rw [h, Nat.add_sub_cancel_left]
protected theorem eq_add_of_sub_eq {a b c : Nat} (hle : b ≤ a) (h : a - b = c) : a = c + b := by
  rw [← h, Nat.sub_add_cancel hle]
protected theorem sub_eq_iff_eq_add {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = c + b :=
  ⟨Nat.eq_add_of_sub_eq h, Nat.sub_eq_of_eq_add⟩
protected theorem sub_eq_iff_eq_add' {a b c : Nat} (h : b ≤ a) : a - b = c ↔ a = b + c := by
  rw [Nat.add_comm, Nat.sub_eq_iff_eq_add h]

protected theorem sub_sub_self {n m : Nat} (h : m ≤ n) : n - (n - m) = m :=
  Nat.sub_eq_of_eq_add (add_sub_of_le h).symm

protected theorem sub_sub_right (a : Nat) {b c : Nat} (h : c ≤ b) : a - (b - c) = a + c - b :=
  match le.dest h with
  | ⟨j, e⟩ => by
    rw [← e, Nat.add_sub_cancel_left, Nat.add_comm c j, Nat.add_sub_add_right]

/-! ## Order -/

theorem sub_le_of_le_add {a b c : Nat} (h : a ≤ c + b) : a - b ≤ c :=
  sub.elim (motive := (· ≤ c)) a b
    (fun _ k e => Nat.le_of_add_le_add_left (a := b) (e ▸ Nat.add_comm c b ▸ h))
    (fun _ => zero_le c)

theorem le_add_of_sub_le {a b c : Nat} (h : a - b ≤ c) : a ≤ c + b :=
  match Nat.le_total b a with
  | .inl l => Nat.sub_add_cancel l ▸ Nat.add_le_add_right h b
  | .inr l => Nat.le_trans l (le_add_left b c)

protected theorem sub_le_iff_le_add {a b c : Nat} : a - b ≤ c ↔ a ≤ c + b :=
  ⟨le_add_of_sub_le, sub_le_of_le_add⟩
protected theorem sub_le_iff_le_add' {a b c : Nat} : a - b ≤ c ↔ a ≤ b + c := by
  rw [Nat.add_comm, Nat.sub_le_iff_le_add]

theorem add_le_of_le_sub {a b c : Nat} (hle : b ≤ c) (h : a ≤ c - b) : a + b ≤ c :=
  Nat.le_trans (Nat.add_le_add_right h b) (Nat.le_of_eq (Nat.sub_add_cancel hle))

theorem le_sub_of_add_le {a b c : Nat} (h : a + b ≤ c) : a ≤ c - b :=
  match le.dest h with
  | ⟨j, e⟩ => by
    rw [← e, Nat.add_right_comm, Nat.add_sub_cancel]
    exact le_add_right a j

protected theorem le_sub_iff_add_le {k m n : Nat} (h : k ≤ m) : n ≤ m - k ↔ n + k ≤ m :=
  ⟨add_le_of_le_sub h, le_sub_of_add_le⟩
protected theorem le_sub_iff_add_le' {k m n : Nat} (h : k ≤ m) : n ≤ m - k ↔ k + n ≤ m := by
  rw [Nat.add_comm, Nat.le_sub_iff_add_le h]
protected theorem add_le_of_le_sub' {n k m : Nat} (h : m ≤ k) (l : n ≤ k - m) : m + n ≤ k :=
  (Nat.le_sub_iff_add_le' h).1 l
protected theorem le_sub_of_add_le' {n k m : Nat} (h : m + n ≤ k) : n ≤ k - m :=
  le_sub_of_add_le (Nat.add_comm m n ▸ h)

theorem lt_sub_of_add_lt {a b c : Nat} (h : a + b < c) : a < c - b :=
  le_sub_of_add_le ((succ_add a b).symm ▸ h)

theorem add_lt_of_lt_sub {a b c : Nat} (h : a < c - b) : a + b < c :=
  Nat.lt_of_not_le fun l => Nat.not_le_of_gt h (sub_le_of_le_add l)

theorem lt_sub_iff_add_lt {a b c : Nat} : a < c - b ↔ a + b < c :=
  ⟨add_lt_of_lt_sub, lt_sub_of_add_lt⟩
theorem add_lt_iff_lt_sub_right {a b c : Nat} : a + b < c ↔ a < c - b := lt_sub_iff_add_lt.symm
theorem lt_sub_iff_add_lt' {a b c : Nat} : a < c - b ↔ b + a < c := by
  rw [Nat.add_comm, lt_sub_iff_add_lt]
theorem add_lt_of_lt_sub' {a b c : Nat} (h : b < c - a) : a + b < c := lt_sub_iff_add_lt'.1 h
theorem lt_sub_of_add_lt' {a b c : Nat} (h : b + a < c) : a < c - b := lt_sub_iff_add_lt'.2 h

protected theorem sub_lt_iff_lt_add {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < c + b :=
  ⟨fun l => Nat.lt_of_not_le fun k => Nat.not_le_of_gt l (le_sub_of_add_le k),
   fun l => Nat.lt_of_not_le fun k => Nat.not_le_of_gt l (add_le_of_le_sub h k)⟩
protected theorem sub_lt_iff_lt_add' {a b c : Nat} (h : b ≤ a) : a - b < c ↔ a < b + c := by
  rw [Nat.add_comm, Nat.sub_lt_iff_lt_add h]
protected theorem sub_lt_left_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < n + m) : k - n < m :=
  (Nat.sub_lt_iff_lt_add' H).2 h
protected theorem sub_lt_right_of_lt_add {n k m : Nat} (H : n ≤ k) (h : k < m + n) : k - n < m :=
  (Nat.sub_lt_iff_lt_add H).2 h

protected theorem sub_le_sub_right {n m : Nat} (h : n ≤ m) (k : Nat) : n - k ≤ m - k :=
  k.rec h fun _ ih => pred_le_pred ih

protected theorem sub_le_sub_left {n m : Nat} (h : n ≤ m) (k : Nat) : k - m ≤ k - n :=
  match le.dest h with
  | ⟨j, e⟩ => e ▸ sub_add_eq k n j ▸ sub_le (k - n) j

protected theorem sub_le_sub {a b c d : Nat} (h₁ : a ≤ b) (h₂ : c ≤ d) : a - d ≤ b - c :=
  Nat.le_trans (Nat.sub_le_sub_right h₁ d) (Nat.sub_le_sub_left h₂ b)

protected theorem le_of_sub_le_sub_right {n m k : Nat} (h : k ≤ m) (l : n - k ≤ m - k) :
    n ≤ m := Nat.sub_add_cancel h ▸ le_add_of_sub_le l
protected theorem sub_le_sub_iff_right {k m n : Nat} (h : k ≤ m) : n - k ≤ m - k ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_right h, fun l => Nat.sub_le_sub_right l k⟩

protected theorem le_of_sub_eq_zero {n m : Nat} (h : n - m = 0) : n ≤ m :=
  Nat.zero_add m ▸ le_add_of_sub_le (Nat.le_of_eq h)
@[simp] protected theorem sub_eq_zero_iff_le {n m : Nat} : n - m = 0 ↔ n ≤ m :=
  ⟨Nat.le_of_sub_eq_zero, Nat.sub_eq_zero_of_le⟩

theorem sub_ne_zero_of_lt {a b : Nat} (h : a < b) : b - a ≠ 0 :=
  fun e => Nat.not_le_of_gt h (Nat.le_of_sub_eq_zero e)
protected theorem lt_of_sub_ne_zero {n m : Nat} (h : n - m ≠ 0) : m < n :=
  Nat.lt_of_not_le fun l => h (Nat.sub_eq_zero_of_le l)
protected theorem sub_ne_zero_iff_lt {n m : Nat} : n - m ≠ 0 ↔ m < n :=
  ⟨Nat.lt_of_sub_ne_zero, sub_ne_zero_of_lt⟩
protected theorem sub_pos_of_lt {m n : Nat} (h : m < n) : 0 < n - m :=
  Nat.pos_of_ne_zero (sub_ne_zero_of_lt h)
theorem zero_lt_sub_of_lt {i a : Nat} (h : i < a) : 0 < a - i := Nat.sub_pos_of_lt h
protected theorem lt_of_sub_pos {m n : Nat} (h : 0 < n - m) : m < n :=
  Nat.lt_of_sub_ne_zero (ne_of_gt h)
@[simp] protected theorem sub_pos_iff_lt {n m : Nat} : 0 < n - m ↔ m < n :=
  ⟨Nat.lt_of_sub_pos, Nat.sub_pos_of_lt⟩
protected theorem lt_of_sub_eq_succ {m n l : Nat} (h : m - n = succ l) : n < m :=
  Nat.lt_of_sub_pos (h ▸ zero_lt_succ l)

protected theorem sub_lt_self {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b :=
  sub_lt (Nat.lt_of_lt_of_le h₀ h₁) h₀
protected theorem sub_lt_of_pos_le {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : b - a < b :=
  Nat.sub_lt_self h₀ h₁
theorem sub_lt_succ (a b : Nat) : a - b < succ a := lt_succ_of_le (sub_le a b)
theorem sub_lt_add_one (a b : Nat) : a - b < a + 1 := lt_succ_of_le (sub_le a b)
protected theorem sub_lt_of_lt {a b c : Nat} (h : a < c) : a - b < c :=
  Nat.lt_of_le_of_lt (sub_le a b) h

protected theorem sub_lt_sub_left {k m n : Nat} (h₁ : k < m) (h₂ : k < n) : m - n < m - k :=
  Nat.lt_of_not_le fun l =>
    match Nat.le_total m n with
    | .inl mn => sub_ne_zero_of_lt h₁ (eq_zero_of_le_zero (Nat.sub_eq_zero_of_le mn ▸ l))
    | .inr nm => Nat.not_le_of_gt h₂ <|
        Nat.sub_sub_self nm ▸ Nat.sub_sub_self (Nat.le_of_lt h₁) ▸ Nat.sub_le_sub_left l m
protected theorem sub_lt_sub_right {a b c : Nat} (h : c ≤ a) (l : a < b) : a - c < b - c :=
  lt_sub_of_add_lt ((Nat.sub_add_cancel h).symm ▸ l)
theorem sub_succ_lt_self (a i : Nat) (h : i < a) : a - (i + 1) < a - i :=
  Nat.sub_lt_sub_left h (Nat.lt_add_one i)
theorem sub_le_succ_sub (a i : Nat) : a - i ≤ succ a - i := Nat.sub_le_sub_right (le_succ a) i
protected theorem sub_add_lt_sub {m k n : Nat} (h₁ : m + k ≤ n) (h₂ : 0 < k) :
    n - (m + k) < n - m :=
  Nat.sub_lt_sub_left (Nat.lt_of_lt_of_le (Nat.lt_add_of_pos_right h₂) h₁)
    (Nat.lt_add_of_pos_right h₂)

protected theorem sub_left_inj {a b c : Nat} (h₁ : c ≤ a) (h₂ : c ≤ b) :
    a - c = b - c ↔ a = b :=
  ⟨fun e => by rw [← Nat.sub_add_cancel h₁, e, Nat.sub_add_cancel h₂], fun e => e ▸ rfl⟩
protected theorem le_of_sub_le_sub_left {n k m : Nat} (h : n ≤ k) (l : k - m ≤ k - n) : n ≤ m :=
  match Nat.le_total m k with
  | .inl mk => Nat.sub_sub_self h ▸ Nat.sub_sub_self mk ▸ Nat.sub_le_sub_left l k
  | .inr km => Nat.le_trans h km
protected theorem sub_le_sub_iff_left {n m k : Nat} (h : n ≤ k) : k - m ≤ k - n ↔ n ≤ m :=
  ⟨Nat.le_of_sub_le_sub_left h, fun l => Nat.sub_le_sub_left l k⟩

/-! ## Predecessors -/

theorem pred_lt : ∀ {n : Nat}, n ≠ 0 → pred n < n
  | 0, h => absurd rfl h
  | n + 1, _ => Nat.lt_add_one n
theorem sub_one_lt {n : Nat} (h : n ≠ 0) : n - 1 < n := pred_lt h
theorem pred_lt_of_lt {n m : Nat} (h : m < n) : pred n < n := pred_lt (Nat.ne_zero_of_lt h)
theorem sub_one_lt_of_lt {n m : Nat} (h : m < n) : n - 1 < n := pred_lt_of_lt h
theorem sub_one_lt_of_le {a b : Nat} (h₀ : 0 < a) (h₁ : a ≤ b) : a - 1 < b :=
  Nat.lt_of_lt_of_le (sub_one_lt (ne_of_gt h₀)) h₁
theorem pred_lt_self {a : Nat} (h : 0 < a) : pred a < a := pred_lt (ne_of_gt h)

theorem sub_one_add_one {a : Nat} (h : a ≠ 0) : a - 1 + 1 = a := succ_pred h
theorem sub_one_add_one_eq_of_pos {n : Nat} (h : 0 < n) : n - 1 + 1 = n :=
  succ_pred (ne_of_gt h)
theorem succ_pred_eq_of_pos {n : Nat} (h : 0 < n) : succ (pred n) = n := succ_pred (ne_of_gt h)
theorem eq_zero_or_eq_sub_one_add_one (n : Nat) : n = 0 ∨ n = n - 1 + 1 :=
  eq_zero_or_eq_succ_pred n

theorem pred_inj {a b : Nat} (ha : 0 < a) (hb : 0 < b) (h : pred a = pred b) : a = b := by
  rw [← succ_pred_eq_of_pos ha, h, succ_pred_eq_of_pos hb]
theorem pred_lt_pred : ∀ {n m : Nat}, n ≠ 0 → n < m → pred n < pred m
  | 0, _, h, _ => absurd rfl h
  | _ + 1, _ + 1, _, h => lt_of_succ_lt_succ h
theorem pred_le_iff_le_succ {n m : Nat} : pred n ≤ m ↔ n ≤ succ m :=
  Nat.sub_le_iff_le_add (b := 1)
theorem le_succ_of_pred_le {n m : Nat} (h : pred n ≤ m) : n ≤ succ m := pred_le_iff_le_succ.1 h
theorem pred_le_of_le_succ {n m : Nat} (h : n ≤ succ m) : pred n ≤ m := pred_le_iff_le_succ.2 h
theorem lt_pred_iff_succ_lt {n m : Nat} : n < pred m ↔ succ n < m := lt_sub_iff_add_lt (b := 1)
theorem succ_lt_of_lt_pred {n m : Nat} (h : n < pred m) : succ n < m := lt_pred_iff_succ_lt.1 h
theorem lt_pred_of_succ_lt {n m : Nat} (h : succ n < m) : n < pred m := lt_pred_iff_succ_lt.2 h
theorem le_pred_iff_lt {n m : Nat} (h : 0 < m) : n ≤ pred m ↔ n < m :=
  ⟨lt_of_le_pred h, fun l => le_sub_of_add_le (b := 1) l⟩
theorem le_pred_of_lt {n m : Nat} (h : n < m) : n ≤ pred m := le_sub_of_add_le (b := 1) h
theorem le_sub_one_of_lt {a b : Nat} (h : a < b) : a ≤ b - 1 := le_pred_of_lt h
theorem le_sub_one_iff_lt {n m : Nat} (h : 0 < m) : n ≤ m - 1 ↔ n < m := le_pred_iff_lt h
theorem lt_of_le_sub_one {n m : Nat} (h : 0 < m) (l : n ≤ m - 1) : n < m := lt_of_le_pred h l
theorem sub_one_le (n : Nat) : n - 1 ≤ n := pred_le n
theorem sub_one_sub_lt {i n : Nat} (h : i < n) : n - 1 - i < n :=
  Nat.lt_of_le_of_lt (sub_le (n - 1) i) (sub_one_lt_of_lt h)
theorem sub_one_cancel {a b : Nat} (ha : 0 < a) (hb : 0 < b) (h : a - 1 = b - 1) : a = b :=
  pred_inj ha hb h

attribute [simp] Nat.pred_le

/-! ## Multiplication -/

protected theorem mul_sub_right_distrib (n m k : Nat) : (n - m) * k = n * k - m * k :=
  match Nat.le_total m n with
  | .inl h => match le.dest h with
    | ⟨j, e⟩ => by rw [← e, Nat.add_mul, Nat.add_sub_cancel_left, Nat.add_sub_cancel_left]
  | .inr h => match le.dest h with
    | ⟨j, e⟩ => by rw [← e, Nat.add_mul, Nat.sub_self_add, Nat.sub_self_add, Nat.zero_mul]

protected theorem sub_mul (n m k : Nat) : (n - m) * k = n * k - m * k :=
  Nat.mul_sub_right_distrib n m k

protected theorem mul_sub_left_distrib (n m k : Nat) : n * (m - k) = n * m - n * k := by
  rw [Nat.mul_comm, Nat.sub_mul, Nat.mul_comm m n, Nat.mul_comm k n]

protected theorem mul_sub (k m n : Nat) : k * (m - n) = k * m - k * n :=
  Nat.mul_sub_left_distrib k m n

protected theorem mul_sub_one (n m : Nat) : n * (m - 1) = n * m - n := by
  rw [Nat.mul_sub, Nat.mul_one]
protected theorem sub_one_mul (n m : Nat) : (n - 1) * m = n * m - m := by
  rw [Nat.sub_mul, Nat.one_mul]
theorem mul_pred_left (n m : Nat) : pred n * m = n * m - m := Nat.sub_one_mul n m
theorem mul_pred_right (n m : Nat) : n * pred m = n * m - n := Nat.mul_sub_one n m

protected theorem mul_self_sub_mul_self_eq (a b : Nat) : a * a - b * b = (a + b) * (a - b) := by
  rw [Nat.mul_sub, Nat.add_mul, Nat.add_mul, Nat.mul_comm b a, Nat.add_comm (a * b) (b * b),
    Nat.add_sub_add_right]

end Nat
