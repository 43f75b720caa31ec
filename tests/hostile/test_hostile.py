"""Every hostile module at every level that this host reaches: the right verdict, nothing left behind, nobody harmed."""

import pytest
from cases import KATA, PACK, REFERENCE, cases, defends, survivors, traces

from grader.engine import probing
from grader.engine.confine import LEVELS
from grader.engine.pool import Pool
from grader.grade import Grader
from grader.model import Attempt, Isolation

REACHED = [level for level in LEVELS if probing.reached(level)]
CASES = cases()


@pytest.fixture(scope="module", params=REACHED)
def judge(request):
    """A grader with one worker at a level: `judge(module)` is the verdict."""
    with Pool(1, root=PACK.root, level=request.param) as pool:
        grader = Grader(catalogue=PACK, pool=pool, seed=3, isolation=Isolation(level=request.param), decoys=True)

        def verdict(module):
            return grader.verdict(KATA, Attempt(exercise=KATA.id, module=module))

        verdict.level = request.param
        verdict.pool = pool
        verdict.honest = verdict(REFERENCE)
        yield verdict


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_module_gets_its_verdict_and_leaves_nothing(judge, case, counted):
    if not defends(judge.level, case):
        counted[case.group, judge.level, "not defended"] += 1
        return
    counted[case.group, judge.level, "broken"] += 1
    files = traces()
    verdict = judge(case.module)
    outcomes = [(test.id, test.outcome, test.message) for test in verdict.tests]
    told = f"{verdict.status} {verdict.integrity} {verdict.message} {outcomes}"
    assert case.allows(verdict), told
    assert judge(REFERENCE) == judge.honest, "the next attempt is graded as if this one had never run"
    assert traces() - files == set(), "files left behind"
    assert survivors(judge.pool) == set(), "processes left behind"
    counted[case.group, judge.level, "broken"] -= 1
    counted[case.group, judge.level, "held"] += 1
