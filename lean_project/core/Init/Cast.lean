prelude
import Init.Int
/-!
# What `norm_cast` and `push_cast` know

The casts from `Nat` to `Int` commute with arithmetic and do not change the order.
-/

attribute [norm_cast] Int.natCast_zero Int.natCast_one Int.natCast_ofNat
attribute [norm_cast] Int.natCast_succ Int.natCast_add Int.natCast_mul Int.natCast_sub Int.natCast_pow
attribute [norm_cast] Int.natCast_ediv Int.natCast_emod Int.natCast_max Int.natCast_min
attribute [norm_cast] Int.ofNat_inj Int.ofNat_le Int.ofNat_lt Int.natCast_dvd_natCast

@[norm_cast] theorem Int.natCast_ne_natCast {m n : Nat} : (m : Int) ≠ n ↔ m ≠ n :=
  not_congr Int.ofNat_inj
