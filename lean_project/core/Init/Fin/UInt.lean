prelude
import Init.Fin.Defs
import Init.Show
/-!
# Numerals of the machine integers, and their text
-/

set_option autoImplicit true

instance instOfNatBitVec {w i : Nat} : OfNat (BitVec w) i := ⟨BitVec.ofNat w i⟩

@[extern "lean_uint16_of_nat", implicit_reducible]
def UInt16.ofNat (n : @& Nat) : UInt16 := ⟨BitVec.ofNat 16 n⟩
@[extern "lean_uint32_of_nat", implicit_reducible]
def UInt32.ofNat (n : @& Nat) : UInt32 := ⟨BitVec.ofNat 32 n⟩
@[extern "lean_uint64_of_nat", implicit_reducible]
def UInt64.ofNat (n : @& Nat) : UInt64 := ⟨BitVec.ofNat 64 n⟩
@[extern "lean_usize_of_nat", implicit_reducible]
def USize.ofNat (n : @& Nat) : USize := ⟨BitVec.ofNat _ n⟩

instance UInt8.instOfNat {n : Nat} : OfNat UInt8 n := ⟨UInt8.ofNat n⟩
instance UInt16.instOfNat {n : Nat} : OfNat UInt16 n := ⟨UInt16.ofNat n⟩
instance UInt32.instOfNat {n : Nat} : OfNat UInt32 n := ⟨UInt32.ofNat n⟩
instance UInt64.instOfNat {n : Nat} : OfNat UInt64 n := ⟨UInt64.ofNat n⟩
instance USize.instOfNat {n : Nat} : OfNat USize n := ⟨USize.ofNat n⟩

@[extern "lean_uint16_to_nat", implicit_reducible]
def UInt16.toNat (n : UInt16) : Nat := n.toBitVec.toNat
@[extern "lean_uint64_to_nat", implicit_reducible]
def UInt64.toNat (n : UInt64) : Nat := n.toBitVec.toNat
@[extern "lean_usize_to_nat", implicit_reducible]
def USize.toNat (n : USize) : Nat := n.toBitVec.toNat

instance : ToString UInt8 := ⟨fun n => n.toNat.repr⟩
instance : ToString UInt16 := ⟨fun n => n.toNat.repr⟩
instance : ToString UInt32 := ⟨fun n => n.toNat.repr⟩
instance : ToString UInt64 := ⟨fun n => n.toNat.repr⟩
instance : ToString USize := ⟨fun n => n.toNat.repr⟩
instance : Repr UInt8 := ⟨fun n _ => n.toNat.repr⟩
instance : Repr UInt16 := ⟨fun n _ => n.toNat.repr⟩
instance : Repr UInt32 := ⟨fun n _ => n.toNat.repr⟩
instance : Repr UInt64 := ⟨fun n _ => n.toNat.repr⟩
instance : Repr USize := ⟨fun n _ => n.toNat.repr⟩

instance : Hashable Nat := ⟨fun n => UInt64.ofNat n⟩
instance : Hashable Bool := ⟨fun b => cond b 11 13⟩
instance [Hashable α] [Hashable β] : Hashable (α × β) := ⟨fun p => mixHash (hash p.1) (hash p.2)⟩
instance [Hashable α] : Hashable (Option α) := ⟨fun | none => 11 | some a => mixHash (hash a) 13⟩
instance [Hashable α] : Hashable (List α) :=
  ⟨fun l => l.foldl (fun h a => mixHash h (hash a)) 7⟩
