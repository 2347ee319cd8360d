prelude
import Init.Notation.Grammar
/-!
# Operators

Every operator is declared as plain notation, which also makes it print. A second rule then sends
arithmetic and relations through `binop%` and `binrel%`, which find coercions on both sides.
-/

set_option genSizeOf false

/-! ## Functions, products, arithmetic -/

infixr:90 " ∘ " => Function.comp
infixr:35 " × " => Prod
infixr:35 " ×' " => PProd

infix:50 " ∣ " => Dvd.dvd
infixl:55 " ||| " => HOr.hOr
infixl:58 " ^^^ " => HXor.hXor
infixl:60 " &&& " => HAnd.hAnd
infixl:65 " + " => HAdd.hAdd
infixl:65 " - " => HSub.hSub
infixl:70 " * " => HMul.hMul
infixl:70 " / " => HDiv.hDiv
infixl:70 " % " => HMod.hMod
infixl:75 " <<< " => HShiftLeft.hShiftLeft
infixl:75 " >>> " => HShiftRight.hShiftRight
infixr:80 " ^ " => HPow.hPow
infixl:65 " ++ " => HAppend.hAppend
prefix:75 "-" => Neg.neg
prefix:100 "~~~" => Complement.complement
postfix:max "⁻¹" => Inv.inv
infixr:73 " • " => HSMul.hSMul

macro_rules | `($a ||| $b) => `(binop% HOr.hOr $a $b)
macro_rules | `($a ^^^ $b) => `(binop% HXor.hXor $a $b)
macro_rules | `($a &&& $b) => `(binop% HAnd.hAnd $a $b)
macro_rules | `($a + $b) => `(binop% HAdd.hAdd $a $b)
macro_rules | `($a - $b) => `(binop% HSub.hSub $a $b)
macro_rules | `($a * $b) => `(binop% HMul.hMul $a $b)
macro_rules | `($a / $b) => `(binop% HDiv.hDiv $a $b)
macro_rules | `($a % $b) => `(binop% HMod.hMod $a $b)
macro_rules | `($a ^ $b) => `(rightact% HPow.hPow $a $b)
macro_rules | `($a ++ $b) => `(binop% HAppend.hAppend $a $b)
macro_rules | `(- $a) => `(unop% Neg.neg $a)
macro_rules | `($a • $b) => `(leftact% HSMul.hSMul $a $b)

/-! ## Relations -/

infix:50 unicode(" ≤ ", " <= ") => LE.le
infix:50 " < " => LT.lt
infix:50 unicode(" ≥ ", " >= ") => GE.ge
infix:50 " > " => GT.gt
infix:50 " = " => Eq
infix:50 " == " => BEq.beq
infix:50 " != " => bne
infix:50 " ≍ " => HEq

macro_rules | `($a ≤ $b) => `(binrel% LE.le $a $b)
macro_rules | `($a < $b) => `(binrel% LT.lt $a $b)
macro_rules | `($a ≥ $b) => `(binrel% GE.ge $a $b)
macro_rules | `($a > $b) => `(binrel% GT.gt $a $b)
macro_rules | `($a = $b) => `(binrel% Eq $a $b)
macro_rules | `($a == $b) => `(binrel_no_prop% BEq.beq $a $b)
macro_rules | `($a != $b) => `(binrel_no_prop% bne $a $b)

/-! ## Connectives and truth values -/

infixr:35 unicode(" ∧ ", " /\\ ") => And
infixr:30 unicode(" ∨ ", " \\/ ") => Or
notation:max "¬" p:40 => Not p

infixl:35 " && " => and
infixl:30 " || " => or
notation:max "!" b:40 => not b

/-! ## Containers and monads -/

notation:50 a:50 " ∈ " b:50 => Membership.mem b a
notation:50 a:50 " ∉ " b:50 => ¬ (a ∈ b)

infixr:67 " :: " => List.cons
infixr:100 " <$> " => Functor.map
infixl:55 " >>= " => Bind.bind

syntax:20 term:21 " <|> " term:20 : term
syntax:60 term:61 " >> " term:60 : term
syntax:60 term:60 " <*> " term:61 : term
syntax:60 term:60 " <* " term:61 : term
syntax:60 term:60 " *> " term:61 : term

macro_rules | `($a <|> $b) => `(binop_lazy% HOrElse.hOrElse $a $b)
macro_rules | `($a >> $b) => `(binop_lazy% HAndThen.hAndThen $a $b)
macro_rules | `($a <*> $b) => `(Seq.seq $a fun _ : Unit => $b)
macro_rules | `($a <* $b) => `(SeqLeft.seqLeft $a fun _ : Unit => $b)
macro_rules | `($a *> $b) => `(SeqRight.seqRight $a fun _ : Unit => $b)
