prelude
import Init.Int.Defs
/-!
# Strings: appending, digits, and what compiled code offers

`++` is defined on bytes; the proof that valid UTF-8 stays valid needs that encoding turns `++` of
characters into `++` of bytes.
-/

set_option autoImplicit true
universe u v w

/-! ## Encoding and append -/

theorem List.appendAssocAux (as bs cs : List α) :
    (as.append bs).append cs = as.append (bs.append cs) := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (List.cons a) ih

theorem List.appendNilAux (as : List α) : as.append [] = as := by
  induction as with
  | nil => rfl
  | cons a as ih => exact congrArg (List.cons a) ih

theorem List.concatAppendAux (as : List α) (a : α) (bs : List α) :
    (as.concat a).append bs = as.append (a :: bs) := by
  induction as with
  | nil => rfl
  | cons b as ih => exact congrArg (List.cons b) ih

theorem List.toByteArray_data (bs : List UInt8) (r : ByteArray) :
    (List.toByteArray.loop bs r).data.toList = r.data.toList.append bs := by
  induction bs generalizing r with
  | nil => exact (List.appendNilAux _).symm
  | cons b bs ih => exact (ih (r.push b)).trans (List.concatAppendAux _ _ _)

theorem List.flatMap_appendAux (f : α → List β) (as bs : List α) :
    (as.append bs).flatMap f = (as.flatMap f).append (bs.flatMap f) := by
  induction as with
  | nil => rfl
  | cons a as ih =>
    exact (congrArg (List.append (f a)) ih).trans (List.appendAssocAux _ _ _).symm

/-- The bytes of both. -/
@[extern "lean_byte_array_append", implicit_reducible]
protected def ByteArray.append (a b : ByteArray) : ByteArray :=
  ⟨⟨a.data.toList.append b.data.toList⟩⟩

theorem List.utf8Encode_append (l m : List Char) :
    (l.append m).utf8Encode = l.utf8Encode.append m.utf8Encode := by
  have data (k : List Char) : k.utf8Encode.data.toList = k.flatMap String.utf8EncodeChar :=
    List.toByteArray_data _ _
  have eta (a b : ByteArray) (h : a.data.toList = b.data.toList) : a = b :=
    congrArg (fun d => ByteArray.mk (Array.mk d)) h
  refine eta _ _ ?_
  refine (data _).trans ?_
  refine (List.flatMap_appendAux _ _ _).trans ?_
  exact congr (congrArg List.append (data l).symm) (data m).symm

theorem ByteArray.IsValidUTF8.append {a b : ByteArray} (ha : a.IsValidUTF8) (hb : b.IsValidUTF8) :
    (a.append b).IsValidUTF8 :=
  match ha, hb with
  | ⟨l, hl⟩, ⟨m, hm⟩ =>
    ⟨l.append m, (congr (congrArg ByteArray.append hl) hm).trans (List.utf8Encode_append l m).symm⟩

@[extern "lean_uint8_to_nat", implicit_reducible]
def UInt8.toNat (n : UInt8) : Nat := n.toBitVec.toNat

namespace String

@[extern "lean_string_append", implicit_reducible]
protected def append (s : String) (t : @& String) : String :=
  ⟨s.toByteArray.append t.toByteArray, s.isValidUTF8.append t.isValidUTF8⟩

instance : Append String := ⟨String.append⟩

/-- The string of one character. -/
protected def singleton (c : Char) : String := ofList [c]

@[extern "lean_string_push"] def push (s : String) (c : Char) : String :=
  s ++ String.singleton c

@[inline] def isEmpty (s : String) : Bool := s.utf8ByteSize == 0

/-- The characters that are encoded in a list of bytes; it ends where the bytes are cut off. -/
def decodeBytes : List UInt8 → List Char
  | [] => []
  | a :: l =>
    if a.toNat < 128 then Char.ofNat a.toNat :: decodeBytes l
    else match l with
      | [] => []
      | b :: l =>
        if a.toNat < 224 then Char.ofNat (a.toNat % 32 * 64 + b.toNat % 64) :: decodeBytes l
        else match l with
          | [] => []
          | c :: l =>
            if a.toNat < 240 then
              Char.ofNat (a.toNat % 16 * 4096 + b.toNat % 64 * 64 + c.toNat % 64) :: decodeBytes l
            else match l with
              | [] => []
              | d :: l =>
                Char.ofNat (a.toNat % 8 * 262144 + b.toNat % 64 * 4096 + c.toNat % 64 * 64 +
                  d.toNat % 64) :: decodeBytes l

/-- The characters. -/
@[extern "lean_string_data"] def toList (s : String) : List Char :=
  decodeBytes s.toByteArray.data.toList

/-- The number of characters. -/
@[extern "lean_string_length"] def length (s : @& String) : Nat := s.toList.length

/-- `n` more copies of a character at the end. -/
def pushn (s : String) (c : Char) : Nat → String
  | 0 => s
  | n + 1 => pushn (s.push c) c n

def join : List String → String
  | [] => ""
  | s :: l => s ++ join l

/-- The strings with a separator between. -/
def intercalate (sep : String) : List String → String
  | [] => ""
  | [s] => s
  | s :: l => s ++ sep ++ intercalate sep l

end String

@[inline, implicit_reducible] def Char.toNat (c : Char) : Nat := c.val.toNat

@[inline] protected def Char.toString (c : Char) : String := String.singleton c

/-! ## Numerals -/

namespace Nat

/-- The digit for a number below 16. -/
def digitChar (n : Nat) : Char :=
  if n < 10 then Char.ofNat (48 + n) else if n < 16 then Char.ofNat (87 + n) else '*'

def toDigitsCore (base : Nat) : (fuel n : Nat) → List Char → List Char
  | 0, _, ds => ds
  | fuel + 1, n, ds =>
    let ds := digitChar (n % base) :: ds
    if n / base = 0 then ds else toDigitsCore base fuel (n / base) ds

/-- The digits in a base, the highest first. -/
def toDigits (base : Nat) (n : Nat) : List Char := toDigitsCore base (n + 1) n []

/-- The decimal numeral. -/
protected def repr (n : Nat) : String := String.ofList (toDigits 10 n)

end Nat

protected def Int.repr : Int → String
  | .ofNat n => n.repr
  | .negSucc n => "-" ++ (n + 1).repr

/-! ## Quoting -/

def Char.quoteCore (c : Char) (inString : Bool := false) : String :=
  if c = '\n' then "\\n"
  else if c = '\t' then "\\t"
  else if c = '\\' then "\\\\"
  else if c = '"' && inString then "\\\""
  else if c = '\'' && !inString then "\\'"
  else if c.toNat < 32 || c.toNat = 127 then
    "\\x" ++ String.ofList [Nat.digitChar (c.toNat / 16), Nat.digitChar (c.toNat % 16)]
  else String.singleton c

/-- The character as a literal. -/
def Char.quote (c : Char) : String := "'" ++ c.quoteCore ++ "'"

/-- The string as a literal. -/
def String.quote (s : String) : String :=
  "\"" ++ s.toList.foldl (fun acc c => acc ++ c.quoteCore true) "" ++ "\""
