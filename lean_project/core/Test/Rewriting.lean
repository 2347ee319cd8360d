/-! `rw`, `simp`, `calc`, `conv`, `ext`, `congr` and kin. -/

set_option linter.all false
set_option warn.classDefReducibility false

section
variable {α β : Type} {p q r : Prop} (a b c d : Nat)

theorem rw_goal (h : a = b) (g : b = c) : a = c := by rw [h, g]
theorem rw_back (h : a = b) : b + 0 = a := by rw [← h]; rfl
theorem rw_at (h : a = b) (g : a = c) : b = c := by rw [h] at g; exact g
theorem rw_at_many (h : a = b) (g : a = c) (k : a = d) : b = c ∧ b = d := by
  rw [h] at g k
  exact ⟨g, k⟩
theorem rw_at_goal (h : a = b) (g : a = c) : a = c := by rw [h] at g ⊢; exact g
theorem rw_instance : a + b + c = a + (b + c) := by rw [Nat.add_assoc]
theorem rw_args : a + b + c = a + c + b := by rw [Nat.add_assoc, Nat.add_comm b c, ← Nat.add_assoc]
theorem rw_iff (h : p ↔ q) (hq : q) : p := by rw [h]; exact hq
theorem rw_def (f : Nat → Nat) (h : ∀ x, f x = x) : f (f a) = a := by rw [h, h]
theorem rw_side (P : Nat → Prop) (h : ∀ x, P x → x = a) (hb : P b) : b = a := by
  rw [h b]
  exact hb
theorem rewrite_plain (h : a = b) : a = b := by rewrite [h]; rfl
theorem rw_occs (h : a = b) : a + a = a + b := by
  rw (occs := .pos [2]) [h]
theorem rwa_goal (P : Nat → Prop) (h : a = b) (g : P b) : P a := by rwa [h]
theorem rwa_at (P : Nat → Prop) (h : a = b) (g : P a) : P b := by rwa [h] at g
theorem erw_unfolds (h : a = b) : a = b := by erw [h]
theorem symm_goal (h : a = b) : b = a := by symm; exact h
theorem symm_at (h : a = b) : b = a := by symm at h; exact h
theorem symm_iff (h : p ↔ q) : q ↔ p := by symm; exact h

theorem simp_refl : a = a := by simp
theorem simp_lemma (f : Nat → Nat) (h : ∀ x, f x = x) : f (f a) = a := by simp [h]
theorem simp_and : (p ∧ True) = p := by simp
theorem simp_or : (p ∨ False) ↔ p := by simp
theorem simp_hyp (h : p) : p ∧ True := by simp [h]
theorem simp_star (h : p) (g : q) : p ∧ q := by simp [*]
theorem simp_only (h : a = b) : b = a := by simp only [h]
theorem simp_at (h : p ∧ True) : p := by simp at h; exact h
theorem simp_at_star (h : p ∧ True) (g : q ∧ True) : p ∧ q := by simp at *; exact ⟨h, g⟩
theorem simp_back (h : a = b) (P : Nat → Prop) (g : P a) : P b := by simp only [← h]; exact g
theorem simp_erase (f : Nat → Nat) (h : f a = b) : f (a + 0) = b := by
  fail_if_success simp only [Nat.add_zero, -Nat.add_zero]
  simp [h]
theorem simp_contextual : p → p := by simp +contextual
theorem simp_config : p → p := by simp (config := { contextual := true })
theorem simp_discharge (f : Nat → Nat) (h : ∀ x, x = 0 → f x = 0) (g : a = 0) : f a = 0 := by
  simp (disch := assumption) [h]
theorem simp_all_use (h : a = b) (g : b = c) : a = c := by simp_all
theorem simp_all_prop (h : p) (g : p → q) : q := by simp_all
theorem simpa_using (h : p ∧ True) : p := by simpa using h
theorem simpa_plain (h : p) : p ∧ True := by simpa
theorem simpa_lemma (f : Nat → Nat) (h : ∀ x, f x = x) (g : f a = b) : a = b := by
  simpa [h] using g
theorem dsimp_beta : (fun x : Nat => x) a = a := by dsimp
def double (n : Nat) : Nat := n + n
theorem dsimp_unfold : double a = a + a := by dsimp [double]
theorem dsimp_at (h : double a = b) : a + a = b := by dsimp [double] at h; exact h
theorem simp_unfold : double a = a + a := by simp [double]
theorem unfold_goal : double a = a + a := by unfold double; rfl
theorem unfold_at (h : double a = b) : a + a = b := by unfold double at h; exact h
theorem delta_goal : double a = a + a := by delta double; rfl
theorem simp_bang : double 2 = 4 := by simp! [double]

theorem calc_eq (h : a = b) (g : b = c) (k : c = d) : a = d := by
  calc
    a = b := h
    _ = c := g
    _ = d := k
theorem calc_first_line (h : a = b) (g : b = c) : a = c := by
  calc a
    _ = b := h
    _ = c := g
theorem calc_by (h : a = b) (g : b = c) : c = a :=
  calc
    c = b := by rw [g]
    _ = a := by
      rw [h]
theorem calc_le (h : a ≤ b) (g : b < c) : a < c :=
  calc a ≤ b := h
    _ < c := g
theorem calc_iff (h : p ↔ q) (g : q ↔ r) : p ↔ r :=
  calc p ↔ q := h
    _ ↔ r := g

theorem conv_lhs (h : a = b) : a = b := by
  conv => lhs; rw [h]
theorem conv_rhs (h : a = b) : b = a := by
  conv =>
    rhs
    rw [h]
theorem conv_arg (h : a = b) : a + a = a + b := by
  conv =>
    lhs
    arg 2
    rw [h]
theorem conv_enter (h : ∀ x, x + 0 = x) : (fun x => x + 0 + a) = fun x : Nat => x + a := by
  conv =>
    lhs
    enter [x, 1]
    rw [h]
theorem conv_ext (f : Nat → Nat) (h : ∀ x, f x = x) : (fun x => f x) = fun x => x := by
  conv =>
    lhs
    ext x
    rw [h]
theorem conv_at (h : a = b) (g : a = c) : b = c := by
  conv at g => lhs; rw [h]
  exact g
theorem conv_in (h : a + b = c) : (a + b) * d = c * d := by
  conv in a + b => rw [h]
theorem conv_pattern (h : a + b = c) : (a + b) * d = c * d := by
  conv =>
    pattern a + b
    rw [h]
theorem conv_congr (h : a = b) : a + c = b + c := by
  conv =>
    lhs
    congr
    · rw [h]
    · skip
theorem conv_simp (f : Nat → Nat) (h : ∀ x, f x = x) : f a = a := by
  conv => lhs; simp [h]
theorem conv_tactic (h : a = b) : a = b := by
  conv => lhs; tactic => exact h
theorem conv_first (h : a = b) : a = b := by
  conv => lhs; first | rw [h.symm.symm] | skip
theorem conv_change : a + 0 = a := by
  conv => lhs; change a

theorem funext_goal (f g : α → β) (h : ∀ x, f x = g x) : f = g := by
  funext x
  exact h x
theorem funext_two (f g : α → α → β) (h : ∀ x y, f x y = g x y) : f = g := by
  funext x y
  exact h x y
theorem ext_fun (f g : α → β) (h : ∀ x, f x = g x) : f = g := by
  ext x
  exact h x
theorem propext_goal (h : p ↔ q) : p = q := by
  apply propext
  exact h
@[ext] structure Point where
  x : Nat
  y : Nat
theorem ext_structure (s t : Point) (h : s.x = t.x) (g : s.y = t.y) : s = t := by
  ext
  · exact h
  · exact g
theorem ext_iff_lemma (s t : Point) : s = t ↔ s.x = t.x ∧ s.y = t.y := Point.ext_iff
theorem congr_goal (f : Nat → Nat → Nat) (h : a = b) (g : c = d) : f a c = f b d := by
  congr
theorem congr_depth (f : Nat → Nat) (h : a = b) : f (a + c) = f (b + c) := by
  congr 2
end

/--
error: unsolved goals
a b c : Nat
h : a = b
⊢ b = c
-/
#guard_msgs in
example (a b c : Nat) (h : a = b) : a = c := by rw [h]

/-- error: Tactic `rewrite` failed: Did not find an occurrence of the pattern -/
#guard_msgs (substring := true) in
example (a b c : Nat) (h : a = b) : c = b := by rw [h]
