"""Labelled data sets: reading, writing, converting, splitting and building them.

A data set is a stream of `leanprm.records.Chain`. What cannot become one is a `Reject`, which says
why and is counted; it is never a label.
"""
