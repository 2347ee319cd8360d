prelude
import Init.Grind.Norm
import Init.Array
import Init.String
import Init.Function
import Init.Fin.More
import Init.List.Sort

/-!
# What `grind` knows

The lemmas of this library that `grind` uses unasked. An equation is used from left to right when
its left side turns up; a consequence when its premises do.
-/

/-! ## Lists: length -/

attribute [grind =]
  List.length_nil List.length_cons List.length_append List.length_map List.length_reverse
  List.length_replicate List.length_range List.length_take List.length_drop List.length_zip
  List.length_zipWith List.length_set List.length_range' List.length_attach List.length_pmap
  List.length_tail List.length_dropLast

/-! ## Lists: append, map, filter, reverse -/

attribute [grind =]
  List.nil_append List.append_nil List.cons_append List.append_assoc List.singleton_append
  List.map_nil List.map_cons List.map_append List.map_map List.map_reverse List.map_id
  List.map_id' List.map_const List.map_replicate List.filter_nil List.filter_cons
  List.filter_append List.filter_filter List.filter_map List.filter_reverse List.filterMap_nil
  List.filterMap_cons List.filterMap_append List.reverse_nil List.reverse_cons List.reverse_append
  List.reverse_reverse List.flatten_nil List.flatten_cons List.flatten_append List.flatMap_nil
  List.flatMap_cons List.flatMap_append

/-! ## Lists: folds and tests -/

attribute [grind =]
  List.foldr_nil List.foldr_cons List.foldr_append List.foldr_map List.foldl_nil List.foldl_cons
  List.foldl_append List.foldl_map List.foldr_reverse List.foldl_reverse List.all_nil
  List.all_cons List.any_nil List.any_cons List.all_append List.any_append List.isEmpty_nil
  List.isEmpty_cons List.elem_nil List.elem_cons List.sum_nil List.sum_cons List.count_nil
  List.count_cons List.count_append List.countP_nil List.countP_cons List.countP_append
  List.find?_nil List.find?_cons List.contains_iff_mem List.elem_iff List.all_eq_true
  List.any_eq_true

/-! ## Lists: membership -/

attribute [grind =]
  List.mem_cons List.mem_append List.mem_map List.mem_filter List.mem_reverse List.mem_singleton
  List.mem_filterMap List.mem_flatMap List.mem_flatten List.mem_range List.mem_replicate

/-! ## Lists: parts -/

attribute [grind =]
  List.head?_nil List.head?_cons List.tail_nil List.tail_cons List.head_cons List.getLast?_nil
  List.getLast_singleton List.getLast?_singleton List.head?_append List.head?_map List.take_nil
  List.take_zero List.take_succ_cons List.drop_nil List.drop_zero List.drop_succ_cons
  List.drop_drop List.take_take List.take_length List.drop_length List.zip_nil_left
  List.zip_nil_right List.zip_cons_cons List.zipWith_nil_left List.zipWith_nil_right
  List.zipWith_cons_cons List.replicate_zero List.replicate_succ List.set_nil List.set_cons_zero
  List.set_cons_succ List.range_zero List.range_succ List.takeWhile_nil List.takeWhile_cons
  List.dropWhile_nil List.dropWhile_cons List.erase_nil List.erase_cons List.nodup_cons
  List.nodup_append List.pairwise_cons List.pairwise_append List.dropLast_nil List.dropLast_concat

/-! ## Lists: entries -/

attribute [grind =]
  List.getElem_cons_zero List.getElem_cons_succ List.getElem_append List.getElem_map
  List.getElem_range List.getElem_replicate List.getElem?_nil List.getElem?_cons_zero
  List.getElem?_cons_succ List.getElem?_append List.getElem?_map List.getElem?_reverse
  List.getElem?_set List.getElem?_drop List.getElem?_eq_getElem List.getElem?_cons
  List.getElem_cons List.getElem_singleton

/-! ## Options -/

attribute [grind =]
  Option.map_none Option.map_some Option.getD_none Option.getD_some Option.isSome_none
  Option.isSome_some Option.isNone_none Option.isNone_some Option.get_some Option.map_map
  Option.filter_none Option.filter_some Option.mem_def Option.all_none Option.all_some
  Option.any_none Option.any_some Option.join_none Option.join_some Option.map_id

/-! ## Numbers -/

attribute [grind =]
  Nat.max_def Nat.min_def Int.max_def Int.min_def Int.toNat_natCast
  Int.natAbs_natCast Int.natAbs_neg Int.toNat_of_nonneg Nat.gcd_self Nat.gcd_zero_left
  Nat.gcd_zero_right Fin.eta

/-! ## Pairs, sums, functions, arrays, strings -/

attribute [grind =]
  Prod.map_fst Prod.map_snd Prod.map_apply Prod.swap_prod_mk Prod.fst_swap Prod.snd_swap
  Sum.elim_inl Sum.elim_inr Function.id_comp Function.comp_id Array.size_push Array.size_empty
  Array.toList_push List.size_toArray Array.length_toList String.length_append

/-! ## Integers -/

attribute [lia =] Nat.max_def Nat.min_def Int.max_def Int.min_def

/-! ## Consequences -/

attribute [grind →]
  List.mem_of_mem_tail List.ne_nil_of_mem List.length_pos_of_mem List.getElem_mem
  List.mem_of_getElem? List.Sublist.length_le List.Perm.length_eq List.IsPrefix.length_le
  List.mem_of_mem_take List.mem_of_mem_drop List.Sublist.mem Nat.dvd_trans
  List.eq_of_mem_singleton List.eq_of_mem_replicate List.exists_mem_of_ne_nil List.Perm.symm
  List.Sublist.subset

/-! ## From the goal -/

attribute [grind .]
  List.mem_attach List.not_mem_nil List.nodup_nil

attribute [grind ←]
  List.getElem?_eq_none List.getElem_mem

/-! ## Extensionality -/

attribute [grind ext]
  Option.ext
