prelude
import Init.NotationExtra.Literals
/-!
# Printing: from applications back to notation
-/

set_option genSizeOf false

open Lean PrettyPrinter

@[app_unexpander Unit.unit] def unexpandUnit : Unexpander
  | `($(_)) => `(())

@[app_unexpander List.nil] def unexpandListNil : Unexpander
  | `($(_)) => `([])

@[app_unexpander List.cons] def unexpandListCons : Unexpander
  | `($(_) $x $tail) =>
    match tail with
    | `([]) => `([$x])
    | `([$xs,*]) => `([$x, $xs,*])
    | `(⋯) => `([$x, $tail])
    | _ => throw ()
  | _ => throw ()

@[app_unexpander List.toArray] def unexpandListToArray : Unexpander
  | `($(_) [$xs,*]) => `(#[$xs,*])
  | _ => throw ()

@[app_unexpander Prod.mk] def unexpandProdMk : Unexpander
  | `($(_) $x ($y, $ys,*)) => `(($x, $y, $ys,*))
  | `($(_) $x $y) => `(($x, $y))
  | _ => throw ()

@[app_unexpander ite] def unexpandIte : Unexpander
  | `($(_) $c $t $e) => `(if $c then $t else $e)
  | _ => throw ()

@[app_unexpander Eq.ndrec] def unexpandEqNDRec : Unexpander
  | `($(_) $m $h) => `($h ▸ $m)
  | _ => throw ()

@[app_unexpander Eq.rec] def unexpandEqRec : Unexpander
  | `($(_) $m $h) => `($h ▸ $m)
  | _ => throw ()

@[app_unexpander Exists] def unexpandExists : Unexpander
  | `($(_) fun $x:ident => ∃ $xs:binderIdent*, $b) => `(∃ $x:ident $xs:binderIdent*, $b)
  | `($(_) fun $x:ident => $b) => `(∃ $x:ident, $b)
  | `($(_) fun ($x:ident : $t) => $b) => `(∃ ($x:ident : $t), $b)
  | _ => throw ()

@[app_unexpander Sigma] def unexpandSigma : Unexpander
  | `($(_) fun ($x:ident : $t) => $b) => `(($x:ident : $t) × $b)
  | _ => throw ()

@[app_unexpander PSigma] def unexpandPSigma : Unexpander
  | `($(_) fun ($x:ident : $t) => $b) => `(($x:ident : $t) ×' $b)
  | _ => throw ()

@[app_unexpander Subtype] def unexpandSubtype : Unexpander
  | `($(_) fun ($x:ident : $type) => $p) => `({ $x : $type // $p })
  | `($(_) fun $x:ident => $p) => `({ $x // $p })
  | _ => throw ()

@[app_unexpander singleton] def unexpandSingleton : Unexpander
  | `($_ $a) => `({ $a:term })
  | _ => throw ()

@[app_unexpander insert] def unexpandInsert : Unexpander
  | `($_ $a { $ts:term,* }) => `({$a:term, $ts,*})
  | _ => throw ()

@[app_unexpander Array.empty] def unexpandArrayEmpty : Unexpander
  | _ => `(#[])
