prelude
import Init.Prelude.Nat
/-!
# Bounded numbers and characters

`Fin`, bit vectors, the machine integers and `Char`. The runtime stores them unboxed; the
definitions here are what proofs see.
-/

set_option autoImplicit true
set_option genSizeOf false
universe u v w

@[extern "lean_system_platform_nbits"]
opaque System.Platform.getNumBits : Unit → Subtype fun (n : Nat) => Or (Eq n 32) (Eq n 64) :=
  fun _ => ⟨64, Or.inr rfl⟩

/-- Bits in a machine word: 32 or 64. -/
def System.Platform.numBits : Nat := (getNumBits ()).val

theorem System.Platform.numBits_eq : Or (Eq numBits 32) (Eq numBits 64) :=
  (getNumBits ()).property

/-! ## Natural numbers below a bound -/

/-- The numbers below `n`. -/
@[pp_using_anonymous_constructor]
structure Fin (n : Nat) where
  mk ::
  val : Nat
  isLt : LT.lt val n

attribute [coe] Fin.val

theorem Fin.eq_of_val_eq {n} : ∀ {i j : Fin n}, Eq i.val j.val → Eq i j
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem Fin.val_eq_of_eq {n} {i j : Fin n} (h : Eq i j) : Eq i.val j.val := congrArg Fin.val h

instance instDecidableEqFin (n : Nat) : DecidableEq (Fin n) := fun i j => {
  decide := decide (Eq i.val j.val)
  reflects_decide :=
    match instDecidableEqNat i.val j.val with
    | isTrue h => Fin.eq_of_val_eq h
    | isFalse h => fun e => h (Fin.val_eq_of_eq e) }

instance instLTFin {n} : LT (Fin n) where
  lt a b := LT.lt a.val b.val

instance instLEFin {n} : LE (Fin n) where
  le a b := LE.le a.val b.val

instance Fin.decLt {n} (a b : Fin n) : Decidable (LT.lt a b) := Nat.decLt a.val b.val
instance Fin.decLe {n} (a b : Fin n) : Decidable (LE.le a b) := Nat.decLe a.val b.val

/-- `a` modulo `n`. -/
@[implicit_reducible]
protected def Fin.Internal.ofNat (n : Nat) (hn : LT.lt 0 n) (a : Nat) : Fin n :=
  ⟨HMod.hMod a n, Nat.mod_lt a hn⟩

/-! ## Bit vectors -/

/-- Numbers below `2 ^ w`. -/
structure BitVec (w : Nat) where
  ofFin ::
  toFin : Fin (HPow.hPow 2 w)

@[implicit_reducible]
def BitVec.decEq (x y : BitVec w) : Decidable (Eq x y) where
  decide := decide (Eq x.toFin y.toFin)
  reflects_decide :=
    match instDecidableEqFin _ x.toFin y.toFin with
    | isTrue h => congrArg BitVec.ofFin h
    | isFalse h => fun e => h (congrArg BitVec.toFin e)

instance instDecidableEqBitVec : DecidableEq (BitVec w) := BitVec.decEq

@[match_pattern, implicit_reducible]
protected def BitVec.ofNatLT {w : Nat} (i : Nat) (p : LT.lt i (HPow.hPow 2 w)) : BitVec w where
  toFin := ⟨i, p⟩

@[match_pattern, implicit_reducible]
protected def BitVec.ofNat (n : Nat) (i : Nat) : BitVec n where
  toFin := Fin.Internal.ofNat (HPow.hPow 2 n) (Nat.pow_pos (Nat.zero_lt_succ 1)) i

@[implicit_reducible]
protected def BitVec.toNat (x : BitVec w) : Nat := x.toFin.val

instance instLTBitVec : LT (BitVec w) where
  lt x y := LT.lt x.toNat y.toNat

instance (x y : BitVec w) : Decidable (LT.lt x y) := Nat.decLt x.toNat y.toNat

instance instLEBitVec : LE (BitVec w) where
  le x y := LE.le x.toNat y.toNat

instance (x y : BitVec w) : Decidable (LE.le x y) := Nat.decLe x.toNat y.toNat

/-! ## Machine integers -/

abbrev UInt8.size : Nat := 256

/-- Unsigned integers of 8 bits. -/
structure UInt8 where
  ofBitVec ::
  toBitVec : BitVec 8

attribute [extern "lean_uint8_of_nat_mk"] UInt8.ofBitVec
attribute [extern "lean_uint8_to_nat"] UInt8.toBitVec

@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNatLT (n : @& Nat) (h : LT.lt n UInt8.size) : UInt8 where
  toBitVec := BitVec.ofNatLT n h

@[extern "lean_uint8_of_nat", implicit_reducible]
def UInt8.ofNat (n : @& Nat) : UInt8 := ⟨BitVec.ofNat 8 n⟩

@[extern "lean_uint8_dec_eq", implicit_reducible]
def UInt8.decEq (a b : UInt8) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide :=
    match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg UInt8.ofBitVec h
    | isFalse h => fun e => h (congrArg UInt8.toBitVec e)

instance instDecidableEqUInt8 : DecidableEq UInt8 := UInt8.decEq

instance instInhabitedUInt8 : Inhabited UInt8 where
  default := UInt8.ofNatLT 0 (of_decide_eq_true rfl)

protected def UInt8.lt (a b : UInt8) : Prop := LT.lt a.toBitVec b.toBitVec
protected def UInt8.le (a b : UInt8) : Prop := LE.le a.toBitVec b.toBitVec

instance instLTUInt8 : LT UInt8 := ⟨UInt8.lt⟩
instance instLEUInt8 : LE UInt8 := ⟨UInt8.le⟩

@[extern "lean_uint8_dec_lt"]
instance UInt8.decLt (a b : UInt8) : Decidable (LT.lt a b) :=
  Nat.decLt a.toBitVec.toNat b.toBitVec.toNat

@[extern "lean_uint8_dec_le"]
instance UInt8.decLe (a b : UInt8) : Decidable (LE.le a b) :=
  Nat.decLe a.toBitVec.toNat b.toBitVec.toNat

abbrev UInt16.size : Nat := 65536

/-- Unsigned integers of 16 bits. -/
structure UInt16 where
  ofBitVec ::
  toBitVec : BitVec 16

attribute [extern "lean_uint16_of_nat_mk"] UInt16.ofBitVec
attribute [extern "lean_uint16_to_nat"] UInt16.toBitVec

@[extern "lean_uint16_of_nat", implicit_reducible]
def UInt16.ofNatLT (n : @& Nat) (h : LT.lt n UInt16.size) : UInt16 where
  toBitVec := BitVec.ofNatLT n h

@[extern "lean_uint16_dec_eq", implicit_reducible]
def UInt16.decEq (a b : UInt16) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide :=
    match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg UInt16.ofBitVec h
    | isFalse h => fun e => h (congrArg UInt16.toBitVec e)

instance instDecidableEqUInt16 : DecidableEq UInt16 := UInt16.decEq

instance instInhabitedUInt16 : Inhabited UInt16 where
  default := UInt16.ofNatLT 0 (of_decide_eq_true rfl)

abbrev UInt32.size : Nat := 4294967296

/-- Unsigned integers of 32 bits. -/
structure UInt32 where
  ofBitVec ::
  toBitVec : BitVec 32

attribute [extern "lean_uint32_of_nat_mk"] UInt32.ofBitVec
attribute [extern "lean_uint32_to_nat"] UInt32.toBitVec

@[extern "lean_uint32_of_nat", implicit_reducible]
def UInt32.ofNatLT (n : @& Nat) (h : LT.lt n UInt32.size) : UInt32 where
  toBitVec := BitVec.ofNatLT n h

@[extern "lean_uint32_to_nat", implicit_reducible]
def UInt32.toNat (n : UInt32) : Nat := n.toBitVec.toNat

@[extern "lean_uint32_dec_eq", implicit_reducible]
def UInt32.decEq (a b : UInt32) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide :=
    match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg UInt32.ofBitVec h
    | isFalse h => fun e => h (congrArg UInt32.toBitVec e)

instance instDecidableEqUInt32 : DecidableEq UInt32 := UInt32.decEq

instance instInhabitedUInt32 : Inhabited UInt32 where
  default := UInt32.ofNatLT 0 (of_decide_eq_true rfl)

protected def UInt32.lt (a b : UInt32) : Prop := LT.lt a.toBitVec b.toBitVec
protected def UInt32.le (a b : UInt32) : Prop := LE.le a.toBitVec b.toBitVec

instance instLTUInt32 : LT UInt32 := ⟨UInt32.lt⟩
instance instLEUInt32 : LE UInt32 := ⟨UInt32.le⟩

@[extern "lean_uint32_dec_lt"]
instance UInt32.decLt (a b : UInt32) : Decidable (LT.lt a b) :=
  Nat.decLt a.toBitVec.toNat b.toBitVec.toNat

@[extern "lean_uint32_dec_le"]
instance UInt32.decLe (a b : UInt32) : Decidable (LE.le a b) :=
  Nat.decLe a.toBitVec.toNat b.toBitVec.toNat

abbrev UInt64.size : Nat := 18446744073709551616

/-- Unsigned integers of 64 bits. -/
structure UInt64 where
  ofBitVec ::
  toBitVec : BitVec 64

attribute [extern "lean_uint64_of_nat_mk"] UInt64.ofBitVec
attribute [extern "lean_uint64_to_nat"] UInt64.toBitVec

@[extern "lean_uint64_of_nat", implicit_reducible]
def UInt64.ofNatLT (n : @& Nat) (h : LT.lt n UInt64.size) : UInt64 where
  toBitVec := BitVec.ofNatLT n h

@[extern "lean_uint64_dec_eq", implicit_reducible]
def UInt64.decEq (a b : UInt64) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide :=
    match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg UInt64.ofBitVec h
    | isFalse h => fun e => h (congrArg UInt64.toBitVec e)

instance instDecidableEqUInt64 : DecidableEq UInt64 := UInt64.decEq

instance instInhabitedUInt64 : Inhabited UInt64 where
  default := UInt64.ofNatLT 0 (of_decide_eq_true rfl)

abbrev USize.size : Nat := HPow.hPow 2 System.Platform.numBits

theorem USize.size_eq : Or (Eq USize.size 4294967296) (Eq USize.size 18446744073709551616) :=
  System.Platform.numBits_eq.elim
    (fun h => Or.inl (congrArg (fun n : Nat => (HPow.hPow 2 n : Nat)) h))
    (fun h => Or.inr (congrArg (fun n : Nat => (HPow.hPow 2 n : Nat)) h))

theorem USize.size_pos : LT.lt 0 USize.size := Nat.pow_pos (Nat.zero_lt_succ 1)

/-- Unsigned integers of machine word size. -/
structure USize where
  ofBitVec ::
  toBitVec : BitVec System.Platform.numBits

attribute [extern "lean_usize_of_nat_mk"] USize.ofBitVec
attribute [extern "lean_usize_to_nat"] USize.toBitVec

@[extern "lean_usize_of_nat", implicit_reducible]
def USize.ofNatLT (n : @& Nat) (h : LT.lt n USize.size) : USize where
  toBitVec := BitVec.ofNatLT n h

@[extern "lean_usize_dec_eq", implicit_reducible]
def USize.decEq (a b : USize) : Decidable (Eq a b) where
  decide := decide (Eq a.toBitVec b.toBitVec)
  reflects_decide :=
    match instDecidableEqBitVec a.toBitVec b.toBitVec with
    | isTrue h => congrArg USize.ofBitVec h
    | isFalse h => fun e => h (congrArg USize.toBitVec e)

instance instDecidableEqUSize : DecidableEq USize := USize.decEq

instance instInhabitedUSize : Inhabited USize where
  default := USize.ofNatLT 0 USize.size_pos

/-! ## Characters -/

/-- Unicode scalar values: below the surrogates, or above them and below `0x110000`. -/
abbrev Nat.isValidChar (n : Nat) : Prop :=
  Or (LT.lt n 0xd800) (And (LT.lt 0xdfff n) (LT.lt n 0x110000))

abbrev UInt32.isValidChar (n : UInt32) : Prop := n.toNat.isValidChar

/-- A Unicode character. -/
structure Char where
  val : UInt32
  valid : val.isValidChar

theorem Nat.isValidChar.lt_size {n : Nat} (h : n.isValidChar) : LT.lt n UInt32.size :=
  h.elim (fun l => Nat.lt_trans l (of_decide_eq_true rfl))
    (fun c => Nat.lt_trans c.right (of_decide_eq_true rfl))

@[extern "lean_uint32_of_nat", implicit_reducible]
def Char.ofNatAux (n : @& Nat) (h : n.isValidChar) : Char where
  val := ⟨BitVec.ofNatLT n h.lt_size⟩
  valid := h

/-- The character with the given code point; `'\x00'` if there is none. -/
@[noinline, match_pattern, implicit_reducible]
def Char.ofNat (n : Nat) : Char :=
  dite n.isValidChar (Char.ofNatAux n) fun _ =>
    { val := ⟨BitVec.ofNatLT 0 (of_decide_eq_true rfl)⟩, valid := Or.inl (of_decide_eq_true rfl) }

theorem Char.ext : ∀ {c d : Char}, Eq c.val d.val → Eq c d
  | ⟨_, _⟩, ⟨_, _⟩, rfl => rfl

theorem Char.val_eq_of_eq {c d : Char} (h : Eq c d) : Eq c.val d.val := congrArg Char.val h

theorem Char.ne_of_val_ne {c d : Char} (h : Not (Eq c.val d.val)) : Not (Eq c d) :=
  fun e => h (val_eq_of_eq e)

theorem Char.val_ne_of_ne {c d : Char} (h : Not (Eq c d)) : Not (Eq c.val d.val) :=
  fun e => h (ext e)

instance instDecidableEqChar : DecidableEq Char := fun c d => {
  decide := decide (Eq c.val d.val)
  reflects_decide :=
    match instDecidableEqUInt32 c.val d.val with
    | isTrue h => Char.ext h
    | isFalse h => Char.ne_of_val_ne h }

instance instInhabitedChar : Inhabited Char where
  default := Char.ofNat 65

/-- Bytes that the character takes in UTF-8. -/
@[implicit_reducible]
def Char.utf8Size (c : Char) : Nat :=
  ite (LE.le c.val (UInt32.ofNatLT 0x7F (of_decide_eq_true rfl))) 1
    (ite (LE.le c.val (UInt32.ofNatLT 0x7FF (of_decide_eq_true rfl))) 2
      (ite (LE.le c.val (UInt32.ofNatLT 0xFFFF (of_decide_eq_true rfl))) 3 4))
