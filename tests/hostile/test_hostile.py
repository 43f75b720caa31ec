"""Every hostile module at every level that this host reaches: the right verdict, nothing left behind, nobody harmed."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from cases import KATA, PACK, REFERENCE, cases, defends, survivors, traces

from grader.engine.pool import Pool
from grader.grading.grade import Grader
from grader.isolation import probing
from grader.isolation.confine import LEVELS
from grader.model import Attempt, Isolation

REACHED = [level for level in LEVELS if probing.is_reached(level)]
CASES = cases()


class Judge:
    """A grader with one worker at a level."""

    def __init__(self, level, pool):
        isolation = Isolation(level=level)
        self.level, self.pool = level, pool
        self._grader = Grader(catalogue=PACK, pool=pool, seed=3, isolation=isolation, decoys=True)
        self._honest = self.verdict(REFERENCE)

    def verdict(self, module):
        return self._grader.verdict(KATA, Attempt(exercise=KATA.id, module=module))

    def complaint(self, case):
        """What is wrong with how the case came out; empty where nothing is."""
        verdict = self.verdict(case.module)
        if not case.allows(verdict):
            outcomes = [(test.id, test.outcome, test.message) for test in verdict.tests]
            return f"{self.level}: {verdict.status} {verdict.integrity} {verdict.message} {outcomes}"
        if self.verdict(REFERENCE) != self._honest:
            return f"{self.level}: the next attempt is not graded as if this one had never run"
        left = survivors(self.pool)
        return f"{self.level}: processes left behind: {left}" if left else ""


@pytest.fixture(scope="module")
def judges():
    """One for each level; a case is tried at all of them at once, since many only wait."""
    with ExitStack() as pools:
        yield [Judge(level, pools.enter_context(Pool(1, root=PACK.root, level=level))) for level in REACHED]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_module_gets_its_verdict_and_leaves_nothing(judges, case, counted):
    files = traces()
    asked = [judge for judge in judges if defends(judge.level, case)]
    with ThreadPoolExecutor(len(judges)) as threads:
        complaints = list(threads.map(lambda judge: judge.complaint(case), asked))
    for judge, complaint in zip(asked, complaints, strict=True):
        counted[case.group, judge.level, "broken" if complaint else "held"] += 1
    for judge in judges:
        counted[case.group, judge.level, "not defended"] += judge not in asked
    assert "".join(complaints) == ""
    assert traces() - files == set(), "files left behind"
