from typing import NamedTuple
class StepGoals(NamedTuple):
    before: tuple[str, ...]
    after: tuple[str, ...]
def goal_queries(prepared):
    return [s.start for s in prepared.script.steps]
def reach_queries(prepared):
    return [s.start for s in prepared.script.steps]
def goals_of_steps(script, answers):
    return {s.index: StepGoals(answers.get(s.start) or (), ()) for s in script.steps}
def unreached(script, failing, answers):
    return frozenset()
