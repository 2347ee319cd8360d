/-!
# Splitting texts, reading numbers, deciding permutations
-/

#guard "a,b,,c".splitOn "," == ["a", "b", "", "c"]
#guard "ab--c".splitOn "--" == ["ab", "c"]
#guard "two words".splitOn == ["two", "words"]
#guard "12".toNat? == some 12
#guard "".toNat? == none
#guard "1x".toNat? == none
#guard "-12".toInt? == some (-12)
#guard "12".isNat
#guard ['a', 'b'].asString == "ab"
#guard #[3, 1, 2].qsort == #[1, 2, 3]
#guard #[3, 1, 2].qsort (fun a b => b < a) == #[3, 2, 1]
#guard [1, 2, 2].isPerm [2, 1, 2]

example : [1, 2, 3].Perm [3, 2, 1] := by decide
example : ¬[1, 2].Perm [2, 2] := by decide
example (a : Nat) (l m : List Nat) (h : (a :: l).Perm (a :: m)) : l.Perm m := h.cons_inv
example (l m : List Nat) (h : l.Perm m) : (l.erase 3).Perm (m.erase 3) := h.erase 3
