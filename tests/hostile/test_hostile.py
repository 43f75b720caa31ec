"""Every hostile module at every level that this host reaches: the right verdict, nothing left behind, nobody harmed."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest
from cases import KATA, PACK, REACHED, REFERENCE, cases, defends, survivors, traces

from grader.engine.pool import Pool
from grader.grading.grade import Grader
from grader.model import Attempt, Isolation

CASES = cases()
#: Statuses that take their time at every attempt.
SLOW = {"timed_out", "out_of_memory"}


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


def judges_at(levels):
    """One judge for each level, with a pool of its own."""
    with ExitStack() as pools:
        yield [Judge(level, pools.enter_context(Pool(1, root=PACK.root, level=level))) for level in levels]


@pytest.fixture(scope="module")
def judges():
    """A case is tried at all levels at once, since many only wait."""
    yield from judges_at(REACHED)


@pytest.fixture(scope="module")
def strongest():
    """The judge at the strongest level that this host reaches."""
    yield from judges_at(REACHED[-1:])


def sample():
    """A case of every group that the strongest level defends against; one that does not hang, where there is one."""
    chosen = {}
    for case in sorted(CASES, key=lambda case: not SLOW.isdisjoint(case.expect)):
        if defends(REACHED[-1], case):
            chosen.setdefault(case.group, case)
    return [chosen[group] for group in sorted(chosen)]


@pytest.mark.parametrize("case", sample(), ids=lambda case: case.name)
def test_a_case_of_every_group_gets_its_verdict_at_the_strongest_level(strongest, case, counted):
    assert complaints(strongest, case, counted) == ""


@pytest.mark.slow
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_module_gets_its_verdict_and_leaves_nothing(judges, case, counted):
    assert complaints(judges, case, counted) == ""


def complaints(judges, case, counted):
    """What is wrong with the verdicts on a case, or with what it left behind; empty where nothing is."""
    files = traces()
    asked = [judge for judge in judges if defends(judge.level, case)]
    with ThreadPoolExecutor(len(judges)) as threads:
        found = list(threads.map(lambda judge: judge.complaint(case), asked))
    for judge, complaint in zip(asked, found, strict=True):
        counted[case.group, judge.level, "broken" if complaint else "held"] += 1
    for judge in judges:
        counted[case.group, judge.level, "not defended"] += judge not in asked
    left = traces() - files
    return "".join(found) + (f"files left behind: {left}" if left else "")
