prelude
import Init.List.Utf8
import Init.Char
/-!
# Strings and their characters

A string is its list of characters: decoding the bytes gives back what was encoded.
-/

set_option autoImplicit true

theorem Char.ofNat_val_toNat (c : Char) : Char.ofNat c.val.toNat = c :=
  (dif_pos c.valid).trans (Char.ext rfl)

namespace String

private theorem toNat_ofNat (n : Nat) : (UInt8.ofNat n).toNat = n % 256 := rfl

private theorem decode_one {a : UInt8} {l : List UInt8} (h : a.toNat < 128) :
    decodeBytes (a :: l) = Char.ofNat a.toNat :: decodeBytes l :=
  (decodeBytes.eq_def _).trans (if_pos h)
private theorem decode_two {a b : UInt8} {l : List UInt8} (h : ¬ a.toNat < 128)
    (h' : a.toNat < 224) :
    decodeBytes (a :: b :: l) = Char.ofNat (a.toNat % 32 * 64 + b.toNat % 64) :: decodeBytes l :=
  (decodeBytes.eq_def _).trans ((if_neg h).trans (if_pos h'))
private theorem decode_three {a b c : UInt8} {l : List UInt8} (h : ¬ a.toNat < 128)
    (h' : ¬ a.toNat < 224) (h'' : a.toNat < 240) : decodeBytes (a :: b :: c :: l) =
      Char.ofNat (a.toNat % 16 * 4096 + b.toNat % 64 * 64 + c.toNat % 64) :: decodeBytes l :=
  (decodeBytes.eq_def _).trans ((if_neg h).trans ((if_neg h').trans (if_pos h'')))
private theorem decode_four {a b c d : UInt8} {l : List UInt8} (h : ¬ a.toNat < 128)
    (h' : ¬ a.toNat < 224) (h'' : ¬ a.toNat < 240) : decodeBytes (a :: b :: c :: d :: l) =
      Char.ofNat (a.toNat % 8 * 262144 + b.toNat % 64 * 4096 + c.toNat % 64 * 64 + d.toNat % 64) ::
        decodeBytes l :=
  (decodeBytes.eq_def _).trans ((if_neg h).trans ((if_neg h').trans (if_neg h'')))

private theorem tail_digit (n : Nat) : (n % 64 + 128) % 256 % 64 = n % 64 := by omega
private theorem lead_two (n : Nat) : (n % 32 + 192) % 256 = n % 32 + 192 := by omega
private theorem lead_three (n : Nat) : (n % 16 + 224) % 256 = n % 16 + 224 := by omega
private theorem lead_four (n : Nat) : (n % 8 + 240) % 256 = n % 8 + 240 := by omega

private theorem decode_append (c : Char) (r : List UInt8) :
    decodeBytes (utf8EncodeChar c ++ r) = c :: decodeBytes r := by
  have hc : c.val.toNat < 0xd800 ∨ 0xdfff < c.val.toNat ∧ c.val.toNat < 0x110000 := c.valid
  suffices h : ∀ v, v < 0x110000 → decodeBytes ((if v ≤ 0x7f then [UInt8.ofNat v]
      else if v ≤ 0x7ff then [utf8Lead v 64 32 192, utf8Tail v 1]
      else if v ≤ 0xffff then [utf8Lead v 4096 16 224, utf8Tail v 64, utf8Tail v 1]
      else [utf8Lead v 262144 8 240, utf8Tail v 4096, utf8Tail v 64, utf8Tail v 1]) ++ r) =
      Char.ofNat v :: decodeBytes r by
    exact (h _ (by omega)).trans (congrArg (· :: _) (Char.ofNat_val_toNat c))
  clear hc
  intro v hv
  have one : v / 1 = v := Nat.div_one v
  split
  · refine (decode_one ?_).trans ?_ <;> rw [toNat_ofNat]
    · omega
    · rw [Nat.mod_eq_of_lt (by omega)]; rfl
  · split
    · refine (decode_two ?_ ?_).trans (congrArg (fun n => Char.ofNat n :: _) ?_) <;>
        simp only [utf8Lead, utf8Tail, toNat_ofNat, one, tail_digit, lead_two] <;>
        omega
    · split
      · refine (decode_three ?_ ?_ ?_).trans (congrArg (fun n => Char.ofNat n :: _) ?_) <;>
          simp only [utf8Lead, utf8Tail, toNat_ofNat, one, tail_digit, lead_three] <;>
        omega
      · refine (decode_four ?_ ?_ ?_).trans (congrArg (fun n => Char.ofNat n :: _) ?_) <;>
          simp only [utf8Lead, utf8Tail, toNat_ofNat, one, tail_digit, lead_four] <;>
        omega

private theorem decode_flatMap : ∀ l : List Char, decodeBytes (l.flatMap utf8EncodeChar) = l
  | [] => rfl
  | c :: l => by rw [List.flatMap_cons, decode_append, decode_flatMap l]

@[simp] theorem toList_ofList (l : List Char) : (ofList l).toList = l :=
  (congrArg decodeBytes (toByteArray_utf8Encode l)).trans (decode_flatMap l)

@[simp] theorem ofList_toList : ∀ s : String, ofList s.toList = s
  | ⟨b, h⟩ => by
    obtain ⟨m, rfl⟩ := h
    exact congrArg ofList (toList_ofList m)

theorem toList_inj {s t : String} : s.toList = t.toList ↔ s = t :=
  ⟨fun h => by rw [← ofList_toList s, h, ofList_toList], fun h => h ▸ rfl⟩
@[ext] theorem ext {s t : String} (h : s.toList = t.toList) : s = t := toList_inj.1 h

@[simp] theorem ofList_append {l₁ l₂ : List Char} :
    ofList (l₁ ++ l₂) = ofList l₁ ++ ofList l₂ := by
  have h : (ofList (l₁ ++ l₂)).toByteArray = (ofList l₁ ++ ofList l₂).toByteArray :=
    List.utf8Encode_append l₁ l₂
  cases e : ofList (l₁ ++ l₂) with
  | ofByteArray b hb =>
    cases f : ofList l₁ ++ ofList l₂ with
    | ofByteArray c hc =>
      rw [e, f] at h
      cases h
      rfl

@[simp] theorem toList_append {s t : String} : (s ++ t).toList = s.toList ++ t.toList := by
  have h : s ++ t = ofList (s.toList ++ t.toList) := by simp
  rw [h, toList_ofList]
@[simp] theorem toList_empty : "".toList = [] := toList_ofList []
@[simp] theorem toList_singleton {c : Char} : (String.singleton c).toList = [c] := toList_ofList _
@[simp] theorem toList_push {s : String} {c : Char} : (s.push c).toList = s.toList ++ [c] :=
  toList_append.trans (congrArg _ toList_singleton)

@[simp] theorem length_toList {s : String} : s.toList.length = s.length := rfl
@[simp] theorem length_ofList {l : List Char} : (ofList l).length = l.length :=
  congrArg List.length (toList_ofList l)
@[simp] theorem length_append {s t : String} : (s ++ t).length = s.length + t.length :=
  (congrArg List.length toList_append).trans List.length_append
@[simp] theorem length_push {s : String} {c : Char} : (s.push c).length = s.length + 1 :=
  (congrArg List.length toList_push).trans List.length_append

@[simp] theorem append_empty {s : String} : s ++ "" = s := ext (by simp)
@[simp] theorem empty_append {s : String} : "" ++ s = s := ext (by simp)
theorem append_assoc {s t u : String} : s ++ t ++ u = s ++ (t ++ u) :=
  ext (by simp [List.append_assoc])
@[simp] theorem append_right_inj (s : String) {t u : String} : s ++ t = s ++ u ↔ t = u := by
  rw [← toList_inj, toList_append, toList_append, List.append_right_inj, toList_inj]
@[simp] theorem append_left_inj {s t : String} (u : String) : s ++ u = t ++ u ↔ s = t := by
  rw [← toList_inj, toList_append, toList_append, List.append_left_inj, toList_inj]

instance : Std.Associative (α := String) (· ++ ·) := ⟨fun _ _ _ => append_assoc⟩

/-! ## Functions on the characters -/

/-- The string with every character changed. -/
@[inline] def map (f : Char → Char) (s : String) : String := ofList (s.toList.map f)

/-- With capital letters. -/
@[inline] def toUpper (s : String) : String := s.map Char.toUpper

/-- With small letters. -/
@[inline] def toLower (s : String) : String := s.map Char.toLower

@[simp] theorem toList_map {f : Char → Char} {s : String} : (s.map f).toList = s.toList.map f :=
  toList_ofList _
@[simp] theorem length_map {f : Char → Char} {s : String} : (s.map f).length = s.length := by
  rw [← length_toList, toList_map, List.length_map, length_toList]

end String
