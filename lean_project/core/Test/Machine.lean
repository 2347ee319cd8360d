/-! Machine integers, floating-point numbers, characters, comparison of strings. -/

#guard (250 : UInt8) + 10 = 4
#guard (3 : UInt8) - 5 = 254
#guard (7 : UInt16) * 10000 = 4464
#guard (100 : UInt32) / 7 = 14 && (100 : UInt32) % 7 = 2
#guard -(1 : UInt64) = 18446744073709551615
example : (250 : UInt8) + 10 = 4 := rfl
example : (250 : UInt8) + 10 = 4 := by decide
/-- info: 3.750000 -/
#guard_msgs in #eval 1.5 + 2.25
/-- info: 3.000000 -/
#guard_msgs in #eval (2 : Float) * 1.5
/-- info: 1.414214 -/
#guard_msgs in #eval Float.sqrt 2
/-- info: 1.5 : Float -/
#guard_msgs in #check 1.5
#guard (0.1 : Float) + 0.2 != 0.3
#guard if (1.5 : Float) < 2 then true else false
structure Vector2 where
  x : Float
  y : Float
  deriving Repr
/-- info: { x := 1.000000, y := 2.500000 } -/
#guard_msgs in #eval ({ x := 1.0, y := 2.5 } : Vector2)
#guard 'a'.isAlpha && '7'.isDigit && ' '.isWhitespace && 'Q'.isUpper && !'Q'.isLower
#guard 'a'.toUpper = 'A' && 'Z'.toLower = 'z' && '1'.toUpper = '1'
#guard 'a' < 'b' && !('b' < 'a')
#guard "abc" < "abd" && "ab" < "abc" && !("b" < "abc")
example : 'a' < 'b' := by decide
example : "ab" ≠ "ac" := by decide
#guard (5 : Fin 7) + 4 = 2 && (3 : Fin 7) - 4 = 6 && (Fin.rev (1 : Fin 5)) = 3
example (i : Fin 5) : i.rev.rev = i := by simp
example (i : Fin (n + 1)) (h : i ≠ 0) : ∃ j : Fin n, i = j.succ := by
  cases i using Fin.cases with
  | zero => exact absurd rfl h
  | succ j => exact ⟨j, rfl⟩
#guard #[3, 1, 2].toList.mergeSort = [1, 2, 3]
#guard #[1, 2, 3].foldl (· + ·) 0 = 6 && #[1, 2, 3].contains 2 && #[1, 2].reverse = #[2, 1]
#guard (#[1, 2, 3].filter (· > 1)).size = 2 && #[1, 2][5]? = none && #[1, 2].back? = some 2
example (xs : Array Nat) : (xs.push 1).size = xs.size + 1 := by simp
#guard Nat.repeat (· * 2) 10 1 = 1024
#guard Nat.fold 5 (fun i _ acc => acc + i) 0 = 10
#guard (some 3 <&> (· + 1)) = some 4
#guard ((fun x => some (x + 1)) >=> fun y => some (y * 2)) 3 = some 8
#guard ((pure true : Id Bool) <&&> pure false).run = false

/-! Strings -/
example : "abc".length = 3 := rfl
example : "héllo".length = 5 := by decide
example : "abc".toList = ['a', 'b', 'c'] := rfl
example (s : String) : s ++ "" = s := by simp
example (s t : String) : (s ++ t).length = t.length + s.length := by simp [Nat.add_comm]
example (s t u : String) (h : s ++ t = s ++ u) : t = u := by simpa using h
example (s t u : String) : s ++ t ++ u = s ++ (t ++ u) := by ac_rfl
example : "ab" ++ "c" = "abc" := by simp
example : "abc" ≠ "abd" := by simp
example (l : List Char) : (String.ofList l).toList = l := by simp
#guard "hello".toUpper = "HELLO" && "ÄB".toLower = "Äb"
#guard "aéz".toList = ['a', 'é', 'z'] && "𝔸".length = 1
def checked (n : Nat) : Nat := assert! n > 0; if n = 7 then panic! "seven" else n
#guard checked 3 = 3
