"""Phrases for steps of logic."""

from __future__ import annotations

PHRASES: dict[str, str] = {
    "exact": """
        We use {term}
        This is just what {term} says
        The claim is given by {term}
        Here {term} is what we need
        It is enough to cite {term}
        For this, {term} does it
        ~Taking {term}
        ~Using {term}
        ~By {term}
    """,
    "term": """
        The proof is the term {term}
        We write the proof down at once: {term}
        The whole claim is {term}
        Directly, {term} is a proof
        One term is enough, namely {term}
        ~Giving the term {term}
        ~With the term {term}
    """,
    "apply": """
        We apply {term}
        By {term} the claim reduces to its premises
        We work backwards from {term}
        The claim follows once the premises of {term} are there
        Let us apply {term}
        We appeal to {term}
        ~Applying {term}
        ~Arguing backwards with {term}
        ~By an application of {term}
    """,
    "refine": """
        We give the form of the proof, {term}
        The proof has the shape {term}
        We use {term} and fill in the gaps afterwards
        It is built as {term}
        We start with {term} and leave some parts open
        Let the proof be {term}
        ~Putting {term}
        ~Refining by {term}
    """,
    "intro": """
        Let {names} be given
        We introduce {names}
        Take {names}
        Assume we have {names}
        Fix {names}
        We start with {names}
        ~Introducing {names}
        ~Given {names}
        ~With {names} at hand
    """,
    "intro_all": """
        We introduce what there is to introduce
        We take the hypotheses into the context
        We assume the premise
        Assume the left side
        We move the premise to the hypotheses
        Suppose the premise holds
        ~Assuming the premise
        ~Introducing the premise
    """,
    "constructor": """
        We prove the parts one by one
        We split the claim into its parts
        The claim consists of parts, which we show in turn
        We use the constructor
        It is enough to show each part
        We treat the components separately
        ~Splitting the claim
        ~Taking the claim apart
        ~Going through the components
    """,
    "left": """
        We prove the left side
        The first alternative holds
        We choose the left alternative
        It is the left part that we show
        Let us go for the first disjunct
        We decide for the left
        ~Choosing the left side
        ~Going left
    """,
    "right": """
        We prove the right side
        The second alternative holds
        We choose the right alternative
        It is the right part that we show
        Let us go for the second disjunct
        We decide for the right
        ~Choosing the right side
        ~Going right
    """,
    "exists": """
        We take {term} as the witness
        The witness is {term}
        We claim that {term} does it
        Choose {term}
        As an example, {term} will do
        Let the wanted object be {term}
        ~Choosing {term}
        ~With {term} as the witness
    """,
    "exfalso": """
        We derive a contradiction
        It is enough to find a contradiction
        We show that the hypotheses contradict each other
        Anything follows from a falsehood, so we look for one
        We forget the claim and aim at a contradiction
        The hypotheses cannot all hold
        ~Aiming at a contradiction
        ~Replacing the claim by a contradiction
    """,
    "contradiction": """
        The hypotheses contradict each other
        This is a contradiction
        This case cannot occur
        That is impossible
        Two hypotheses exclude each other
        We have reached an absurdity
        ~Having contradictory hypotheses
        ~By contradiction of the hypotheses
    """,
    "by_contra": """
        Suppose the contrary {names}
        We argue by contradiction
        Assume that the claim fails
        We suppose the negation of the claim
        Let us assume the opposite
        Were it not so, we would have the negation
        ~Arguing by contradiction
        ~Supposing the contrary
    """,
    "assumption": """
        This is among the hypotheses
        We know this already
        It holds by assumption
        The claim is one of our assumptions
        That is given
        We have this at hand
        ~By assumption
        ~Looking at the hypotheses
    """,
    "push_neg": """
        We push the negation inwards{at}
        The negation is moved through the quantifiers{at}
        We write the negation out{at}
        Negating the formula step by step{at} gives a positive one
        We get rid of the outer negation{at}
        We spell the negation out{at}
        ~Pushing the negation inwards{at}
        ~Writing out the negation{at}
    """,
    "specialize": """
        We specialise to {term}
        We use the hypothesis in the special case {term}
        We instantiate it as {term}
        Consider the instance {term}
        We apply the general fact to {term}
        It is used for {term}
        ~Specialising to {term}
        ~Passing to the instance {term}
    """,
    "sorry": """
        We leave this part open
        The rest is left to the reader
        This can be checked
        The remaining argument is routine
        We skip the details here
        It is clear how to go on
        ~Leaving out the details
        ~Skipping the routine part
    """,
    "automation": """
        A routine argument does it
        This is a matter of routine
        It follows by an automatic search
        The rest is mechanical
        Combining the hypotheses is enough
        It follows from the hypotheses without further ideas
        ~By a routine argument
        ~Combining the hypotheses
    """,
}
"""Family → phrases, one a line."""
