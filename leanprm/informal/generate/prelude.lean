/-! Claims as data: trees that the kernel evaluates, and the proof that what passes the test holds. -/
namespace Generated
inductive T where
  | n : Nat → T
  | v : Nat → T
  | neg : T → T
  | add : T → T → T
  | sub : T → T → T
  | mul : T → T → T
  | div : T → T → T
  | mod : T → T → T
  | gcd : T → T → T
inductive C where
  | eq : T → T → C
  | ne : T → T → C
  | lt : T → T → C
  | le : T → T → C
  | and : C → C → C
  | not : C → C
inductive Ts where
  | nil : Ts
  | cons : T → Ts → Ts
/-- The numerals of an instance: the k-th group of digits from the right. -/
def group (p k : Nat) : Int := Int.ofNat (p / 1000000000000 ^ k % 1000000000000)
/-- The quantities, last one first. -/
def look : List Int → Nat → Int
  | [], _ => 0
  | x :: _, 0 => x
  | _ :: e, k + 1 => look e k
def T.val (p : Nat) (e : List Int) : T → Int
  | .n k => group p k
  | .v k => look e k
  | .neg a => - a.val p e
  | .add a b => a.val p e + b.val p e
  | .sub a b => a.val p e - b.val p e
  | .mul a b => a.val p e * b.val p e
  | .div a b => a.val p e / b.val p e
  | .mod a b => a.val p e % b.val p e
  | .gcd a b => (Nat.gcd (Int.toNat (a.val p e)) (Int.toNat (b.val p e)) : Int)
def C.holds (p : Nat) (e : List Int) : C → Prop
  | .eq a b => a.val p e = b.val p e
  | .ne a b => a.val p e ≠ b.val p e
  | .lt a b => a.val p e < b.val p e
  | .le a b => a.val p e ≤ b.val p e
  | .and c d => c.holds p e ∧ d.holds p e
  | .not c => ¬ c.holds p e
/-- `∀ x, x = t → ∀ y, y = u → … → c`: each quantity is fixed by those before it. -/
def Follows (p : Nat) (c : C) : List Int → Ts → Prop
  | e, .nil => c.holds p e
  | e, .cons t ts => ∀ x : Int, x = t.val p e → Follows p c (x :: e) ts

/-- The same for the kernel: recursors, natural numbers, every quantity worked out once. -/
noncomputable def fetch (e : List Int) : Nat → Int :=
  List.rec (fun _ => 0) (fun x _ ih k => Nat.rec x (fun k' _ => ih k') k) e
noncomputable def T.eval (p : Nat) (e : List Int) (t : T) : Int :=
  T.rec (fun k => Int.ofNat (Nat.mod (Nat.div p (Nat.pow (nat_lit 1000000000000) k))
      (nat_lit 1000000000000)))
    (fun k => fetch e k) (fun _ a => Int.neg a)
    (fun _ _ a b => Int.add a b) (fun _ _ a b => Int.sub a b) (fun _ _ a b => Int.mul a b)
    (fun _ _ a b => Int.ediv a b) (fun _ _ a b => Int.emod a b)
    (fun _ _ a b => Int.ofNat (Nat.gcd (Int.toNat a) (Int.toNat b))) t
noncomputable def beq (a b : Int) : Bool :=
  Int.rec (fun m => Int.rec (fun n => Nat.beq m n) (fun _ => false) b)
    (fun m => Int.rec (fun _ => false) (fun n => Nat.beq m n) b) a
noncomputable def ble (a b : Int) : Bool :=
  Int.rec (fun m => Int.rec (fun n => Nat.ble m n) (fun _ => false) b)
    (fun m => Int.rec (fun _ => true) (fun n => Nat.ble n m) b) a
noncomputable def C.quick (p : Nat) (e : List Int) (c : C) : Bool :=
  C.rec (fun a b => beq (a.eval p e) (b.eval p e)) (fun a b => Bool.not (beq (a.eval p e) (b.eval p e)))
    (fun a b => Bool.not (ble (b.eval p e) (a.eval p e))) (fun a b => ble (a.eval p e) (b.eval p e))
    (fun _ _ x y => Bool.and x y) (fun _ x => Bool.not x) c
noncomputable def force (x : Int) (k : Int → Bool) : Bool :=
  Int.rec (fun n => Nat.rec (k (Int.ofNat 0)) (fun m _ => k (Int.ofNat (Nat.succ m))) n)
    (fun n => Nat.rec (k (Int.negSucc 0)) (fun m _ => k (Int.negSucc (Nat.succ m))) n) x
noncomputable def follows (p : Nat) (c : C) (ts : Ts) : List Int → Bool :=
  Ts.rec (fun e => c.quick p e) (fun t _ ih e => force (t.eval p e) fun x => ih (List.cons x e)) ts
theorem fetch_eq (e : List Int) : ∀ k, fetch e k = look e k := by
  induction e with
  | nil => intro k; cases k <;> rfl
  | cons x e ih => intro k; cases k with
    | zero => rfl
    | succ k => exact ih k
theorem T.eval_eq (p : Nat) (e : List Int) (t : T) : t.eval p e = t.val p e := by
  induction t with
  | n k => rfl
  | v k => exact fetch_eq e k
  | neg a h => exact congrArg Int.neg h
  | add a b h i => show Int.add _ _ = Int.add _ _; rw [← h, ← i]; rfl
  | sub a b h i => show Int.sub _ _ = Int.sub _ _; rw [← h, ← i]; rfl
  | mul a b h i => show Int.mul _ _ = Int.mul _ _; rw [← h, ← i]; rfl
  | div a b h i => show Int.ediv _ _ = Int.ediv _ _; rw [← h, ← i]; rfl
  | mod a b h i => show Int.emod _ _ = Int.emod _ _; rw [← h, ← i]; rfl
  | gcd a b h i => show Int.ofNat (Nat.gcd (Int.toNat (a.eval p e)) (Int.toNat (b.eval p e))) = _; rw [h, i]; rfl
theorem beq_self (n : Nat) : Nat.beq n n = true := by
  induction n with
  | zero => rfl
  | succ n h => exact h
theorem beq_iff (a b : Int) : beq a b = true ↔ a = b := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => exact ⟨fun h => congrArg Int.ofNat (Nat.eq_of_beq_eq_true h), fun h => by cases h; exact beq_self m⟩
    | negSucc n => exact ⟨fun h => (nomatch h), fun h => (nomatch h)⟩
  | negSucc m => cases b with
    | ofNat n => exact ⟨fun h => (nomatch h), fun h => (nomatch h)⟩
    | negSucc n => exact ⟨fun h => congrArg Int.negSucc (Nat.eq_of_beq_eq_true h), fun h => by cases h; exact beq_self m⟩
theorem ble_iff (a b : Int) : ble a b = true ↔ a ≤ b := by
  cases a with
  | ofNat m => cases b with
    | ofNat n => exact ⟨fun h => Int.ofNat_le.mpr (Nat.le_of_ble_eq_true h), fun h => Nat.ble_eq_true_of_le (Int.ofNat_le.mp h)⟩
    | negSucc n => exact ⟨fun h => (nomatch h), fun h => by
      have h : (m : Int) ≤ Int.negSucc n := h
      omega⟩
  | negSucc m => cases b with
    | ofNat n => exact ⟨fun _ => by
      show Int.negSucc m ≤ (n : Int)
      omega, fun _ => rfl⟩
    | negSucc n => exact ⟨fun h => by have := Nat.le_of_ble_eq_true h; omega, fun h => Nat.ble_eq_true_of_le (by omega)⟩
theorem C.quick_iff (p : Nat) (e : List Int) (c : C) : c.quick p e = true ↔ c.holds p e := by
  induction c with
  | eq a b => rw [C.holds, ← a.eval_eq, ← b.eval_eq]; exact beq_iff _ _
  | ne a b =>
    rw [C.holds, ← a.eval_eq, ← b.eval_eq, Ne, ← beq_iff]; show Bool.not _ = true ↔ _; simp
  | lt a b =>
    rw [C.holds, ← a.eval_eq, ← b.eval_eq, ← Int.not_le, ← ble_iff]; show Bool.not _ = true ↔ _; simp
  | le a b => rw [C.holds, ← a.eval_eq, ← b.eval_eq]; exact ble_iff _ _
  | and c d hc hd => rw [C.holds, ← hc, ← hd]; show Bool.and _ _ = true ↔ _; simp [C.quick]
  | not c h => rw [C.holds, ← h]; show Bool.not _ = true ↔ _; simp [C.quick]
theorem force_eq (x : Int) (k : Int → Bool) : force x k = k x := by
  cases x with
  | ofNat n => cases n <;> rfl
  | negSucc n => cases n <;> rfl
theorem follows_sound (p : Nat) (c : C) (ts : Ts) :
    ∀ e, follows p c ts e = true → Follows p c e ts := by
  induction ts with
  | nil => intro e h; exact (C.quick_iff p e c).mp h
  | cons t ts ih =>
    intro e h x hx
    subst hx
    rw [← t.eval_eq]
    have : force (t.eval p e) (fun x => follows p c ts (x :: e)) = true := h
    rw [force_eq] at this
    exact ih _ this
/-- Instances: a shape, its numerals, the rest. -/
inductive All where
  | done : All
  | more : C → Ts → Nat → All → All
def All.hold : All → Prop
  | .done => True
  | .more c ts p l => Follows p c [] ts ∧ l.hold
noncomputable def All.test (l : All) : Bool :=
  All.rec true (fun c ts p _ ih => Bool.and (follows p c ts []) ih) l
theorem All.sound (l : All) (h : l.test = true) : l.hold := by
  induction l with
  | done => trivial
  | more c ts p l ih =>
    have h : (Bool.and (follows p c ts []) l.test) = true := h
    simp at h
    exact ⟨follows_sound p c ts [] h.1, ih h.2⟩
