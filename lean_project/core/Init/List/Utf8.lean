prelude
import Init.List.More
/-!
# Strings with the same text have the same characters

The UTF-8 encoding of a list of characters determines the list: the first byte of a character says
how many bytes it has, and the bytes together give its number.
-/

set_option autoImplicit true
set_option maxRecDepth 2000

theorem UInt8.ofNat_eq_iff {a b : Nat} : UInt8.ofNat a = UInt8.ofNat b ↔ a % 256 = b % 256 := by
  constructor
  · intro h
    exact congrArg (fun x : UInt8 => x.toBitVec.toFin.val) h
  · intro h
    exact congrArg (fun x : Fin (2 ^ 8) => UInt8.ofBitVec ⟨x⟩) (Fin.eq_of_val_eq h)

theorem UInt32.eq_of_toNat_eq : ∀ {x y : UInt32}, x.toNat = y.toNat → x = y
  | ⟨⟨⟨_, _⟩⟩⟩, ⟨⟨⟨_, _⟩⟩⟩, rfl => rfl

/-- The name under which proofs about string literals look the instance up. -/
@[reducible] def Char.instInhabited : Inhabited Char := instInhabitedChar

namespace String

/-- The bytes of a character number. -/
private def bytes (v : Nat) : List UInt8 :=
  if v ≤ 0x7f then [UInt8.ofNat v]
  else if v ≤ 0x7ff then [utf8Lead v 64 32 192, utf8Tail v 1]
  else if v ≤ 0xffff then [utf8Lead v 4096 16 224, utf8Tail v 64, utf8Tail v 1]
  else [utf8Lead v 262144 8 240, utf8Tail v 4096, utf8Tail v 64, utf8Tail v 1]

private theorem bytes_cases (v : Nat) :
    (v ≤ 0x7f ∧ bytes v = [UInt8.ofNat v]) ∨
    (0x7f < v ∧ v ≤ 0x7ff ∧ bytes v = [utf8Lead v 64 32 192, utf8Tail v 1]) ∨
    (0x7ff < v ∧ v ≤ 0xffff ∧
      bytes v = [utf8Lead v 4096 16 224, utf8Tail v 64, utf8Tail v 1]) ∨
    (0xffff < v ∧
      bytes v = [utf8Lead v 262144 8 240, utf8Tail v 4096, utf8Tail v 64, utf8Tail v 1]) := by
  unfold bytes
  split
  · exact .inl ⟨‹_›, rfl⟩
  · split
    · exact .inr (.inl ⟨Nat.not_le.1 ‹_›, ‹_›, rfl⟩)
    · split
      · exact .inr (.inr (.inl ⟨Nat.not_le.1 ‹_›, ‹_›, rfl⟩))
      · exact .inr (.inr (.inr ⟨Nat.not_le.1 ‹_›, rfl⟩))

private theorem tail_eq {a b : Nat} (h : (a % 64 + 128) % 256 = (b % 64 + 128) % 256) :
    a % 64 = b % 64 := by omega

/-- One more digit to the base 64. -/
private theorem digit {v w : Nat} (k : Nat) (h : v / (k * 64) = w / (k * 64))
    (t : (v / k % 64 + 128) % 256 = (w / k % 64 + 128) % 256) : v / k = w / k := by
  rw [← Nat.div_add_mod (v / k) 64, ← Nat.div_add_mod (w / k) 64, Nat.div_div_eq_div_mul,
    Nat.div_div_eq_div_mul, h, tail_eq t]

private theorem last {v w : Nat} (h : v / 1 = w / 1) : v = w := by
  rwa [Nat.div_one, Nat.div_one] at h

private theorem bytes_inj {v w : Nat} {r s : List UInt8} (hv : v < 0x110000) (hw : w < 0x110000)
    (h : bytes v ++ r = bytes w ++ s) : v = w ∧ r = s := by
  rcases bytes_cases v with ⟨a, e⟩ | ⟨a, b, e⟩ | ⟨a, b, e⟩ | ⟨a, e⟩ <;>
    rcases bytes_cases w with ⟨c, f⟩ | ⟨c, d, f⟩ | ⟨c, d, f⟩ | ⟨c, f⟩ <;>
    rw [e, f] at h <;>
    simp only [utf8Lead, utf8Tail, List.cons_append, List.nil_append, List.cons.injEq,
      UInt8.ofNat_eq_iff] at h <;>
    have lead := h.1 <;> have rest := h.2 <;> clear h e f
  case inl.inl => exact ⟨by omega, rest⟩
  case inr.inl.inr.inl =>
    have e : v / 64 = w / 64 := by clear rest; omega
    exact ⟨last (digit 1 e rest.1), rest.2⟩
  case inr.inr.inl.inr.inr.inl =>
    have e : v / 4096 = w / 4096 := by clear rest; omega
    exact ⟨last (digit 1 (digit 64 e rest.1) rest.2.1), rest.2.2⟩
  case inr.inr.inr.inr.inr.inr =>
    have e : v / 262144 = w / 262144 := by clear rest; omega
    exact ⟨last (digit 1 (digit 64 (digit 4096 e rest.1) rest.2.1) rest.2.2.1), rest.2.2.2⟩
  all_goals clear rest; omega

private theorem encode_inj {c d : Char} {r s : List UInt8}
    (h : utf8EncodeChar c ++ r = utf8EncodeChar d ++ s) : c = d ∧ r = s := by
  have hc : c.val.toNat < 0xd800 ∨ 0xdfff < c.val.toNat ∧ c.val.toNat < 0x110000 := c.valid
  have hd : d.val.toNat < 0xd800 ∨ 0xdfff < d.val.toNat ∧ d.val.toNat < 0x110000 := d.valid
  have k : bytes c.val.toNat ++ r = bytes d.val.toNat ++ s := h
  have e := bytes_inj (by omega) (by omega) k
  exact ⟨Char.ext (UInt32.eq_of_toNat_eq e.1), e.2⟩

private theorem encode_ne_nil (c : Char) : utf8EncodeChar c ≠ [] := by
  show bytes c.val.toNat ≠ []
  unfold bytes
  split
  · exact List.cons_ne_nil _ _
  · split
    · exact List.cons_ne_nil _ _
    · split <;> exact List.cons_ne_nil _ _

private theorem flatMap_inj : ∀ {l₁ l₂ : List Char},
    l₁.flatMap utf8EncodeChar = l₂.flatMap utf8EncodeChar → l₁ = l₂
  | [], [], _ => rfl
  | [], d :: l₂, h => absurd (List.append_eq_nil_iff.1 h.symm).1 (encode_ne_nil d)
  | c :: l₁, [], h => absurd (List.append_eq_nil_iff.1 h).1 (encode_ne_nil c)
  | c :: l₁, d :: l₂, h => by
    have e := encode_inj (c := c) (d := d) h
    rw [e.1, flatMap_inj e.2]

private theorem toByteArray_loop (bs : List UInt8) (r : ByteArray) :
    (List.toByteArray.loop bs r).data.toList = r.data.toList ++ bs := by
  induction bs generalizing r with
  | nil => exact (List.append_nil _).symm
  | cons b bs ih =>
    show (List.toByteArray.loop bs (r.push b)).data.toList = _
    rw [ih, show (r.push b).data.toList = r.data.toList.concat b from rfl,
      List.concat_eq_append, List.append_assoc]
    rfl

theorem toByteArray_utf8Encode (l : List Char) :
    (List.utf8Encode l).data.toList = l.flatMap utf8EncodeChar := toByteArray_loop _ _

theorem ofList_injective {l₁ l₂ : List Char} (h : ofList l₁ = ofList l₂) : l₁ = l₂ := by
  apply flatMap_inj
  have e : (List.utf8Encode l₁).data.toList = (List.utf8Encode l₂).data.toList :=
    congrArg (fun s : String => s.toByteArray.data.toList) h
  have k (l : List Char) : (List.utf8Encode l).data.toList = l.flatMap utf8EncodeChar :=
    toByteArray_loop _ _
  rw [k, k] at e
  exact e
theorem ofList_inj {l₁ l₂ : List Char} : ofList l₁ = ofList l₂ ↔ l₁ = l₂ :=
  ⟨ofList_injective, congrArg ofList⟩

end String
