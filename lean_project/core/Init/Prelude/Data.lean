prelude
import Init.Prelude.Fixed
/-!
# Containers and strings

`Option`, `List`, `Array`, `ByteArray`, `String` and its positions.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

/-! ## Option -/

/-- A value or nothing. -/
inductive Option (α : Type u) where
  | none : Option α
  | some (val : α) : Option α

attribute [unbox] Option

export Option (none some)

instance instInhabitedOption {α} : Inhabited (Option α) where
  default := none

@[macro_inline, implicit_reducible] def Option.getD (opt : Option α) (dflt : α) : α :=
  match opt with
  | some a => a
  | none => dflt

@[inline, implicit_reducible] protected def Option.map (f : α → β) : Option α → Option β
  | some a => some (f a)
  | none => none

/-! ## List -/

/-- Finite sequences. -/
inductive List (α : Type u) where
  | nil : List α
  | cons (head : α) (tail : List α) : List α

instance instInhabitedList {α} : Inhabited (List α) where
  default := List.nil

@[implicit_reducible]
protected def List.beq {α : Type u} [BEq α] : (a b : List α) → Bool
  | nil, nil => true
  | cons _ _, nil => false
  | nil, cons _ _ => false
  | cons a as, cons b bs => and (BEq.beq a b) (List.beq as bs)

@[instance_reducible]
protected def List.hasDecEq {α : Type u} [DecidableEq α] : (a b : List α) → Decidable (Eq a b)
  | nil, nil => isTrue rfl
  | cons _ _, nil => isFalse fun h => List.noConfusion rfl (heq_of_eq h)
  | nil, cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)
  | cons a as, cons b bs =>
    match decEq a b, List.hasDecEq as bs with
    | isTrue h, isTrue k =>
      isTrue (h.ndrec (motive := fun x => Eq (cons a as) (cons x bs)) (congrArg (cons a) k))
    | isFalse n, _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h) fun e _ => n (eq_of_heq e)
    | _, isFalse n => isFalse fun h => List.noConfusion rfl (heq_of_eq h) fun _ e => n (eq_of_heq e)

instance instDecidableEqList {α : Type u} [DecidableEq α] : DecidableEq (List α) :=
  List.hasDecEq

instance List.instDecidableNilEq (a : List α) : Decidable (Eq List.nil a) :=
  match a with
  | nil => isTrue rfl
  | cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)

instance List.instDecidableEqNil (a : List α) : Decidable (Eq a List.nil) :=
  match a with
  | nil => isTrue rfl
  | cons _ _ => isFalse fun h => List.noConfusion rfl (heq_of_eq h)

@[instance_reducible] def List.length : List α → Nat
  | nil => 0
  | cons _ as => HAdd.hAdd (length as) 1

def List.lengthTRAux : List α → Nat → Nat
  | nil, n => n
  | cons _ as, n => lengthTRAux as (Nat.succ n)

def List.lengthTR (as : List α) : Nat := lengthTRAux as 0

@[implicit_reducible]
def List.get {α : Type u} : (as : List α) → Fin as.length → α
  | cons a _, ⟨0, _⟩ => a
  | cons _ as, ⟨Nat.succ i, h⟩ => get as ⟨i, Nat.le_of_succ_le_succ h⟩

def List.set : (l : List α) → (n : Nat) → (a : α) → List α
  | nil, _, _ => nil
  | cons _ as, 0, b => cons b as
  | cons a as, Nat.succ n, b => cons a (set as n b)

@[specialize]
def List.foldl {α : Type u} {β : Type v} (f : α → β → α) : (init : α) → List β → α
  | a, nil => a
  | a, cons b l => foldl f (f a b) l

@[implicit_reducible]
def List.concat {α : Type u} : List α → α → List α
  | nil, b => cons b nil
  | cons a as, b => cons a (concat as b)

@[implicit_reducible]
protected def List.append : (xs ys : List α) → List α
  | nil, bs => bs
  | cons a as, bs => cons a (List.append as bs)

@[implicit_reducible]
def List.flatten : List (List α) → List α
  | nil => nil
  | cons l ls => List.append l (flatten ls)

@[specialize, implicit_reducible] def List.map (f : α → β) : (l : List α) → List β
  | nil => nil
  | cons a as => cons (f a) (map f as)

@[inline, implicit_reducible]
def List.flatMap {α : Type u} {β : Type v} (b : α → List β) (as : List α) : List β :=
  flatten (map b as)

/-! ## Array -/

/-- Arrays; for proofs a wrapper around a list. -/
structure Array (α : Type u) where
  mk ::
  toList : List α

attribute [extern "lean_array_to_list"] Array.toList
attribute [extern "lean_array_mk"] Array.mk

@[match_pattern] abbrev List.toArray (xs : List α) : Array α := .mk xs

@[extern "lean_mk_empty_array_with_capacity"]
def Array.mkEmpty {α : Type u} (c : @& Nat) : Array α where
  toList := List.nil

@[extern "lean_mk_empty_array_with_capacity", implicit_reducible]
def Array.emptyWithCapacity {α : Type u} (c : @& Nat) : Array α where
  toList := List.nil

@[inline, implicit_reducible] def Array.empty {α : Type u} : Array α := emptyWithCapacity 0

@[extern "lean_array_get_size", tagged_return, instance_reducible]
def Array.size {α : Type u} (a : @& Array α) : Nat := a.toList.length

@[extern "lean_array_fget_borrowed"]
unsafe opaque Array.getInternalBorrowed {α : Type u} (a : @& Array α) (i : @& Nat)
    (h : LT.lt i a.size) : α := a.toList.get ⟨i, h⟩

@[extern "lean_array_fget", implicit_reducible]
def Array.getInternal {α : Type u} (a : @& Array α) (i : @& Nat) (h : LT.lt i a.size) : α :=
  a.toList.get ⟨i, h⟩

@[inline] abbrev Array.getD (a : Array α) (i : Nat) (v₀ : α) : α :=
  dite (LT.lt i a.size) (fun h => a.getInternal i h) (fun _ => v₀)

@[extern "lean_array_get_borrowed"]
unsafe opaque Array.get!InternalBorrowed {α : Type u} [@&Inhabited α] (a : @& Array α)
    (i : @& Nat) : α

@[extern "lean_array_get", implicit_reducible]
def Array.get!Internal {α : Type u} [@&Inhabited α] (a : @& Array α) (i : @& Nat) : α :=
  Array.getD a i default

@[extern "lean_array_push", implicit_reducible]
def Array.push {α : Type u} (a : Array α) (v : α) : Array α where
  toList := List.concat a.toList v

def Array.mkArray0 {α : Type u} : Array α := empty
def Array.mkArray1 {α : Type u} (a₁ : α) : Array α := push empty a₁
def Array.mkArray2 {α : Type u} (a₁ a₂ : α) : Array α := push (mkArray1 a₁) a₂
def Array.mkArray3 {α : Type u} (a₁ a₂ a₃ : α) : Array α := push (mkArray2 a₁ a₂) a₃
def Array.mkArray4 {α : Type u} (a₁ a₂ a₃ a₄ : α) : Array α := push (mkArray3 a₁ a₂ a₃) a₄
def Array.mkArray5 {α : Type u} (a₁ a₂ a₃ a₄ a₅ : α) : Array α :=
  push (mkArray4 a₁ a₂ a₃ a₄) a₅
def Array.mkArray6 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ : α) : Array α :=
  push (mkArray5 a₁ a₂ a₃ a₄ a₅) a₆
def Array.mkArray7 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : α) : Array α :=
  push (mkArray6 a₁ a₂ a₃ a₄ a₅ a₆) a₇
def Array.mkArray8 {α : Type u} (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : α) : Array α :=
  push (mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇) a₈

/-- Copy `n` elements of `src`, from index `i` on, to the end of `dst`. -/
def Array.pushFrom {α : Type u} (src : Array α) : (n i : Nat) → (dst : Array α) → Array α
  | 0, _, dst => dst
  | Nat.succ n, i, dst =>
    dite (LT.lt i src.size) (fun h => pushFrom src n (Nat.succ i) (dst.push (src.getInternal i h)))
      (fun _ => dst)

protected def Array.appendCore {α : Type u} (as : Array α) (bs : Array α) : Array α :=
  pushFrom bs bs.size 0 as

/-- The elements from index `start` up to before `stop`. -/
def Array.extract (as : Array α) (start : Nat := 0) (stop : Nat := as.size) : Array α :=
  pushFrom as (Nat.sub (min stop as.size) start) start empty

/-! ## ByteArray -/

/-- Packed arrays of bytes. -/
structure ByteArray where
  mk ::
  data : Array UInt8

attribute [extern "lean_byte_array_mk"] ByteArray.mk
attribute [extern "lean_byte_array_data"] ByteArray.data

@[extern "lean_mk_empty_byte_array", implicit_reducible]
def ByteArray.emptyWithCapacity (c : @& Nat) : ByteArray := ⟨Array.empty⟩

@[implicit_reducible] def ByteArray.empty : ByteArray := emptyWithCapacity 0

@[extern "lean_byte_array_push", implicit_reducible]
def ByteArray.push : ByteArray → UInt8 → ByteArray
  | ⟨bs⟩, b => ⟨bs.push b⟩

@[implicit_reducible]
def List.toByteArray.loop : List UInt8 → ByteArray → ByteArray
  | nil, r => r
  | cons b bs, r => loop bs (r.push b)

@[implicit_reducible] def List.toByteArray (bs : List UInt8) : ByteArray :=
  toByteArray.loop bs ByteArray.empty

@[extern "lean_byte_array_size", tagged_return, implicit_reducible]
def ByteArray.size : (@& ByteArray) → Nat
  | ⟨bs⟩ => bs.size

/-! ## String -/

/-- A UTF-8 continuation byte: the six bits of `v` that start at weight `unit`. -/
@[implicit_reducible] def String.utf8Tail (v unit : Nat) : UInt8 :=
  UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v unit) 64) 128)

/-- A UTF-8 leading byte: the bits of `v` from weight `unit` on, below `mod`, with its `mark`. -/
@[implicit_reducible] def String.utf8Lead (v unit mod mark : Nat) : UInt8 :=
  UInt8.ofNat (HAdd.hAdd (HMod.hMod (HDiv.hDiv v unit) mod) mark)

/-- The one to four bytes of a character in UTF-8. -/
@[implicit_reducible]
def String.utf8EncodeChar (c : Char) : List UInt8 :=
  let v := c.val.toNat
  ite (LE.le v 0x7f) (List.cons (UInt8.ofNat v) List.nil)
    (ite (LE.le v 0x7ff)
      (List.cons (utf8Lead v 64 32 192) (List.cons (utf8Tail v 1) List.nil))
      (ite (LE.le v 0xffff)
        (List.cons (utf8Lead v 4096 16 224)
          (List.cons (utf8Tail v 64) (List.cons (utf8Tail v 1) List.nil)))
        (List.cons (utf8Lead v 262144 8 240)
          (List.cons (utf8Tail v 4096)
            (List.cons (utf8Tail v 64) (List.cons (utf8Tail v 1) List.nil))))))

@[implicit_reducible]
def List.utf8Encode (l : List Char) : ByteArray :=
  (l.flatMap String.utf8EncodeChar).toByteArray

/-- The bytes are the encoding of some characters. -/
inductive ByteArray.IsValidUTF8 (b : ByteArray) : Prop
  | intro (m : List Char) (hm : Eq b (List.utf8Encode m))

/-- Text, stored as UTF-8. -/
structure String where ofByteArray ::
  toByteArray : ByteArray
  isValidUTF8 : ByteArray.IsValidUTF8 toByteArray

attribute [extern "lean_string_to_utf8"] String.toByteArray
attribute [extern "lean_string_from_utf8_unchecked"] String.ofByteArray

@[extern "lean_string_mk", implicit_reducible]
def String.ofList (data : List Char) : String := ⟨List.utf8Encode data, .intro data rfl⟩

@[extern "lean_string_dec_eq", instance_reducible]
def String.decEq (s₁ s₂ : @& String) : Decidable (Eq s₁ s₂) where
  decide := decide (Eq s₁.toByteArray.data.toList s₂.toByteArray.data.toList)
  reflects_decide :=
    match s₁, s₂ with
    | ⟨⟨⟨b₁⟩⟩, _⟩, ⟨⟨⟨b₂⟩⟩, _⟩ =>
      match instDecidableEqList b₁ b₂ with
      | isTrue h => match b₁, b₂, h with | _, _, Eq.refl _ => rfl
      | isFalse n => fun e => n (congrArg (fun s : String => s.toByteArray.data.toList) e)

instance instDecidableEqString : DecidableEq String := String.decEq

instance instInhabitedString : Inhabited String where
  default := ""

/-- A byte offset into a string. -/
structure String.Pos.Raw where
  byteIdx : Nat := 0

instance : Inhabited String.Pos.Raw where
  default := {}

instance : DecidableEq String.Pos.Raw := fun p q => {
  decide := decide (Eq p.byteIdx q.byteIdx)
  reflects_decide :=
    match instDecidableEqNat p.byteIdx q.byteIdx with
    | isTrue h => congrArg String.Pos.Raw.mk h
    | isFalse n => fun e => n (congrArg String.Pos.Raw.byteIdx e) }

/-- A stretch of a string, given by two offsets. -/
structure Substring.Raw where
  str : String
  startPos : String.Pos.Raw
  stopPos : String.Pos.Raw

instance : Inhabited Substring.Raw where
  default := ⟨"", {}, {}⟩

@[inline] def Substring.Raw.bsize (s : Substring.Raw) : Nat :=
  s.stopPos.byteIdx.sub s.startPos.byteIdx

@[extern "lean_string_utf8_byte_size", tagged_return, implicit_reducible]
def String.utf8ByteSize (s : @& String) : Nat := s.toByteArray.size

@[inline, implicit_reducible] def String.rawEndPos (s : String) : String.Pos.Raw where
  byteIdx := utf8ByteSize s

@[inline] def String.toRawSubstring (s : String) : Substring.Raw where
  str := s
  startPos := {}
  stopPos := s.rawEndPos

def String.toRawSubstring' (s : String) : Substring.Raw := s.toRawSubstring
