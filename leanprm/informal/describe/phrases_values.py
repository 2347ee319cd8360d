"""Phrases for rewriting, calculating and deciding."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "rw": """
        We rewrite with {rules}{at}
        We replace{at} according to {rules}
        We substitute {rules}{at}
        We use the equation {rules}{at}
        Rewrite{at} by means of {rules}
        We transform{at} by {rules}
        ~Rewriting with {rules}{at}
        ~Replacing{at} according to {rules}
        ~Using {rules} as an equation{at}
    """,
    "simp": """
        We simplify{at}
        Simplification{at} is enough here
        We bring it into a simpler form{at}
        Let us simplify{at}
        We clear away the trivial parts{at}
        A simplification{at} helps
        ~Simplifying{at}
        ~After simplification{at}
    """,
    "simp_rules": """
        We simplify{at} with {rules}
        We use {rules} to simplify{at}
        Simplify{at} by {rules}
        With the help of {rules} we simplify{at}
        We bring it into a simpler form{at} by {rules}
        The rules {rules} simplify it{at}
        ~Simplifying{at} with {rules}
        ~Using {rules} for a simplification{at}
    """,
    "simpa": """
        After simplification this is {term}
        Up to simplification it is {term}
        We simplify and compare with {term}
        In simplified form it says {term}
        Simplifying both, we use {term}
        It is {term} in other clothes
        ~Simplifying {term}
        ~Using {term} after simplification
    """,
    "rfl": """
        Both sides are the same
        This holds by definition
        It is true by definition
        The two sides agree
        It is an identity
        Unfolding the definitions, nothing is left to show
        ~By definition
        ~By reflexivity
        ~Computing both sides
    """,
    "omega": """
        This is linear arithmetic
        It follows from the inequalities and equations that we have
        Arithmetic gives this
        We conclude by arithmetic
        This is a matter of linear inequalities
        A little arithmetic does it
        ~By arithmetic
        ~Combining the inequalities
        ~Using linear arithmetic
    """,
    "decide": """
        This can be computed
        A calculation settles it
        It can be checked directly
        We check it by computation
        The numbers decide it
        Evaluating both sides is enough
        ~By computation
        ~Checking directly
    """,
    "ring": """
        This is an identity of algebra
        We expand and compare
        Both sides are the same after multiplying out
        It holds by the laws of arithmetic
        Collecting terms shows it
        We rearrange the terms
        ~Multiplying out
        ~Rearranging the terms
    """,
    "positivity": """
        The expression is not negative, as its parts are not
        Signs are clear from the form of the expression
        All parts have the right sign
        The sign can be read off
        Every factor and summand has the sign that we want
        We look at the signs
        ~Looking at the signs
        ~Reading off the sign
    """,
    "congr": """
        We compare the two sides part by part
        It is enough that the arguments agree
        Both sides have the same form, so we compare the parts
        We go into the arguments
        The outer form is the same on both sides
        Corresponding parts are compared
        ~Comparing part by part
        ~Going into the arguments
    """,
    "funext": """
        Two functions are equal if they agree everywhere, so take {names}
        We compare the values at {names}
        By extensionality, let {names} be given
        It is enough to look at {names}
        We show it pointwise, at {names}
        Take any {names} and compare
        ~Comparing the values at {names}
        ~By extensionality, with {names}
    """,
    "ext_all": """
        We compare element by element
        By extensionality we look at each argument
        It is enough to compare values
        We show it pointwise
        We look at one element at a time
        Both are determined by their values
        ~Comparing pointwise
        ~By extensionality
    """,
    "unfold": """
        We unfold {names}{at}
        By the definition of {names}{at} we see what is meant
        We write out what {names} means{at}
        Let us expand the definition of {names}{at}
        We insert the definition of {names}{at}
        We go back to the definition of {names}{at}
        ~Unfolding {names}{at}
        ~Expanding {names}{at}
    """,
    "subst": """
        We substitute {names}
        We put in what {names} stands for
        As equal things can replace each other, we eliminate {names}
        We use {names} to replace a variable everywhere
        We eliminate {names}
        Let us insert {names}
        ~Substituting {names}
        ~Eliminating {names}
    """,
    "injection": """
        Constructors are injective, so {term} gives equal arguments
        We compare the arguments in {term}
        From {term} the arguments agree
        We cancel the constructor in {term}
        The equation {term} passes to the arguments
        We strip the constructor from {term}
        ~Comparing the arguments in {term}
        ~Cancelling the constructor in {term}
    """,
    "symm": """
        We turn the relation round{at}
        By symmetry we exchange the sides{at}
        We read it from right to left{at}
        We swap both sides{at}
        The relation is symmetric, so we turn it{at}
        It can be read the other way round{at}
        ~Turning it round{at}
        ~By symmetry{at}
    """,
    "trans": """
        We go by way of {term}
        We put {term} in between
        By transitivity, consider {term}
        We compare both sides with {term}
        The intermediate value is {term}
        We pass through {term}
        ~Going by way of {term}
        ~By transitivity through {term}
    """,
    "let": """
        We set {term}
        Let us abbreviate {term}
        We write {term}
        Put {term}
        We define {term}
        For short, {term}
        ~Setting {term}
        ~Writing {term}
    """,
}
"""Family → phrases, one a line."""
