"""Phrases for steps that shape a proof."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "induction": """
        We argue by induction on {term}
        The proof is by induction on {term}
        We use induction over {term}
        Induct on {term}
        Let us do induction on {term}
        We proceed inductively in {term}
        ~Arguing by induction on {term}
        ~By induction on {term}
    """,
    "cases": """
        We distinguish the cases for {term}
        There are several cases for {term}
        We look at the possible forms of {term}
        Consider what {term} can be
        We split according to {term}
        Let us go through the cases of {term}
        ~Distinguishing the cases of {term}
        ~Splitting on {term}
    """,
    "obtain": """
        From {term} we get {names}
        We take {term} apart into {names}
        Write {term} as {names}
        By {term} there are {names}
        We unpack {term} and call the parts {names}
        We read off {names} from {term}
        ~Unpacking {term} into {names}
        ~Taking {names} from {term}
    """,
    "by_cases": """
        Either {claim} or not
        We distinguish whether {claim}
        We ask whether {claim} holds
        There are two cases, according to whether {claim}
        Consider both possibilities for {claim}
        We split on {claim}
        ~Distinguishing whether {claim}
        ~Splitting on {claim}
    """,
    "have": """
        We have {claim}
        We first show {claim}
        Note that {claim}
        Observe that {claim}
        An intermediate claim is {claim}
        We know that {claim}
        ~Noting {claim}
        ~Having {claim}
    """,
    "have_by": """
        We have {claim}, by {term}
        From {term} we know {claim}
        By {term}, {claim}
        Since {term} holds, {claim}
        It follows from {term} that {claim}
        Note {claim}, which is {term}
        ~Getting {claim} from {term}
        ~Using {term} for {claim}
    """,
    "have_term": """
        We note {term}
        Keep {term} in mind
        We have {term}
        We record {term}
        Consider {term}
        Let us write down {term}
        ~Noting {term}
        ~Having {term}
    """,
    "suffices": """
        It suffices to show {claim}
        It is enough that {claim}
        We only need {claim}
        We reduce the claim to {claim}
        Everything follows from {claim}
        The claim is a consequence of {claim}
        ~Reducing to {claim}
        ~Aiming at {claim} instead
    """,
    "show": """
        We have to show {claim}
        What is wanted is {claim}
        The goal says {claim}
        In other words, we need {claim}
        By definition this is {claim}
        Put differently, the claim is {claim}
        ~Restating the goal as {claim}
        ~Writing the goal as {claim}
    """,
    "calc": """
        We calculate
        We argue by a chain of relations
        Consider the following chain
        We compute step by step
        The claim follows from a calculation
        We go from one side to the other in steps
        ~Calculating
        ~Chaining the relations
    """,
    "calc_step": """
        We have {claim}
        Next, {claim}
        Here {claim}
        Then {claim}
        We get {claim}
        This gives {claim}
        ~Going on with {claim}
        ~Using {claim}
    """,
    "calc_step_by": """
        We have {claim} by {term}
        Next, {claim}, because of {term}
        By {term}, {claim}
        Then {claim}, using {term}
        We get {claim} from {term}
        Here {claim} holds thanks to {term}
        ~Going on with {claim} by {term}
        ~Using {term} for {claim}
    """,
    "bullet": """
        Consider the next part
        We turn to the next goal
        Now for the following part
        Let us treat the next case
        We take up the next goal
        Next part
        ~Turning to the next part
        ~Coming to the next goal
    """,
    "case": """
        Consider the case {names}
        In the case {names} we argue as follows
        We treat the case {names}
        Now the case {names}
        Let us look at the case {names}
        The next case is {names}
        ~Turning to the case {names}
        ~In the case {names}
    """,
    "match": """
        We look at the form of {term}
        There are several possibilities for {term}
        We go through the patterns of {term}
        Consider {term} by its shape
        We match on {term}
        It depends on {term}
        ~Matching on {term}
        ~Going by the form of {term}
    """,
    "if": """
        We ask whether {claim}
        It depends on whether {claim}
        Consider whether {claim} or not
        We branch on {claim}
        There are two cases for {claim}
        We separate the case {claim} from the rest
        ~Branching on {claim}
        ~Separating by {claim}
    """,
    "split": """
        We split the expression into its cases
        The definition by cases leads to several goals
        We go through the branches of the expression
        We treat each branch by itself
        We follow the case distinction in the expression
        Each branch is looked at separately
        ~Splitting the expression
        ~Following the branches
    """,
    "combinator": """
        We do several things at once: {code}
        Everywhere where it helps we do {code}
        In one go: {code}
        We treat what is there by {code}
        We carry out {code}
        The following is done as far as possible: {code}
        ~Doing {code}
        ~By {code}
    """,
    "generalize": """
        We generalise: {term}
        We forget the special form, {term}
        Let us introduce a name, {term}
        We abstract by {term}
        It is better to prove it in general, with {term}
        We replace an expression by a variable, {term}
        ~Generalising by {term}
        ~Abstracting by {term}
    """,
    "revert": """
        We put {names} back into the claim
        We make the claim general in {names}
        The claim is strengthened to all {names}
        We move {names} to the goal
        We undo the choice of {names}
        Let {names} vary again
        ~Putting {names} back
        ~Letting {names} vary
    """,
    "clear": """
        We no longer need {names}
        We drop {names}
        Forget {names}
        We leave {names} aside
        We put {names} away
        From now on {names} plays no role
        ~Dropping {names}
        ~Leaving {names} aside
    """,
    "rename": """
        We give names: {names}
        We call them {names}
        Names are given, {names}
        For clarity, we write {names}
        Let us name what we have {names}
        The new names are {names}
        ~Naming them {names}
        ~With the names {names}
    """,
    "rotate": """
        We first treat another goal
        We change the order of the goals
        Let us take the goals in another order
        We come back to this goal later
        We look at a different goal first
        The goals are taken in a different order
        ~Changing the order of the goals
        ~Taking another goal first
    """,
    "skip": """
        Nothing needs to be done here
        We leave everything as it is
        We go on without a change
        There is nothing to do at this point
        We keep the state as it is
        We simply continue
        ~Changing nothing
        ~Leaving things as they are
    """,
    "done": """
        Nothing is left
        We are through
        All goals are proved
        There is nothing more to show
        That was all
        Everything is shown
        ~Having nothing left
        ~With no goal left
    """,
    "other": """
        We use the tactic {code}
        We proceed by {code}
        The next step is {code}
        Let us do {code}
        We carry out {code}
        At this point we use {code}
        ~By {code}
        ~Using {code}
    """,
}
"""Family → phrases, one a line."""
