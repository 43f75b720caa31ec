"""Evaluation of a mixed suite: its evidence without the decoys, and outcomes that no honest module causes.

Pure.  A wrong module may well pass a decoy: it may be wrong in just that way.  Passing a test *and* its decoy, or
passing a test without having been in it, takes more than being wrong.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from grader.decoys.candidates import MixedSuite, Twin, parts
from grader.model import Ending, Evidence, Outcome, TestRun, Trace

#: In place of a test's name: what holds for all of them.
ALL = "*"


def remove_decoys(mixed: MixedSuite, evidence: Evidence) -> Evidence:
    """The evidence as if the suite had been run without decoys: only its own tests, by their own names and lines."""
    told = [(mixed.own(test.id), test) for test in evidence.tests]
    tests = tuple(_own(mixed, name, test) for (name, decoy), test in told if not decoy)
    decoys_hang = any(test.outcome is Outcome.TIMED_OUT for (_, decoy), test in told if decoy)
    ours_hang = any(test.outcome is Outcome.TIMED_OUT for test in tests)
    excused = evidence.ending is Ending.TIMED_OUT and decoys_hang and not ours_hang
    collected = (mixed.own(test) for test in evidence.collected)
    return replace(
        evidence,
        ending=Ending.EXITED if excused else evidence.ending,
        tests=tests,
        collected=tuple(name for name, decoy in collected if not decoy),
        unknown=tuple(dict.fromkeys(mixed.own(test)[0] for test in evidence.unknown)),
        halt=_trace(mixed, evidence.halt),
    )


def _own(mixed: MixedSuite, name: str, test: TestRun) -> TestRun:
    return replace(test, id=name, trace=_trace(mixed, test.trace), output=mixed.plain(test.output))


def _trace(mixed: MixedSuite, trace: Trace | None) -> Trace | None:
    if trace is None:
        return None
    line = mixed.lines.get(trace.suite_line or 0, trace.suite_line)
    text, left, right = (mixed.plain(each) for each in (trace.text, trace.left, trace.right))
    return replace(trace, suite_line=line, text=text, left=left, right=right)


def find_contradictions(mixed: MixedSuite, evidence: Evidence) -> dict[str, str]:
    """The tests whose outcome no honest module can cause, and why in one sentence; from the mixed suite's evidence."""
    told = {mixed.own(test.id): test for test in evidence.tests}
    found: dict[str, str] = {}
    for (name, decoy), test in told.items():
        if not decoy and test.outcome is Outcome.PASSED:
            if test.renamed:
                found.setdefault(
                    ALL, f"{name} passed while something that the tests use, or what they note, had been changed"
                )
            for why in _of(mixed, name, test, told.get((name, True)), evidence.ending):
                found.setdefault(name, why)
    return found


def find_never_ended(mixed: MixedSuite, evidence: Evidence) -> set[str]:
    """Return the tests that passed although their own code did not begin, or did not come to its end."""
    told = [(mixed.own(test.id), test) for test in evidence.tests if test.outcome is Outcome.PASSED]
    return {name for (name, decoy), test in told if not decoy and _is_unfinished(mixed, name, test)}


def _is_unfinished(mixed: MixedSuite, name: str, test: TestRun) -> bool:
    key = "".join(parts(name)[:2])
    expected = [marks[key] for marks in (mixed.entered, mixed.left) if key in marks]
    return any(mark not in test.marks for mark in expected)


def find_compared_by_own_objects(mixed: MixedSuite, evidence: Evidence) -> set[str]:
    """The tests whose decoy compared objects of the module's own: passing both may be no more than a wrong `==`."""
    told = ((mixed.own(test.id), test.marks) for test in evidence.tests)
    own = {-token for token in mixed.changing}
    return {name for (name, decoy), marks in told if decoy and own.intersection(marks)}


def find_passed_by_own_equality(mixed: MixedSuite, evidence: Evidence) -> dict[str, str]:
    """The tests that passed because an object of the module's own says itself that it equals a plain value, and why."""
    told = [(mixed.own(test.id), test) for test in evidence.tests if test.outcome is Outcome.PASSED]
    ours = ((name, mixed.twins.get("".join(parts(name)[:2])), test.marks) for (name, decoy), test in told if not decoy)
    return {
        name: f"{name} passed because an object of the module's own says that it is equal: {twin.source}"
        for name, twin, marks in ours
        if twin is not None and twin.compared in marks and -twin.compared not in marks
    }


def have_all_passed(evidence: Evidence, tests: Collection[str]) -> bool:
    """Whether the run came to its end, and each of these tests passed in it, and none was reported besides."""
    passed = {test.id for test in evidence.tests if test.outcome is Outcome.PASSED}
    return evidence.ending is Ending.EXITED and passed >= set(tests) and not evidence.unknown


def find_unsettled(plain: Evidence, beside: Evidence) -> set[str]:
    """Return the tests that passed alone, if some of them did not end beside decoys: something else ended that run."""
    passed = {test.id for test in plain.tests if test.outcome is Outcome.PASSED}
    ended = {test.id for test in beside.tests if test.outcome not in {Outcome.TIMED_OUT, Outcome.NOT_RUN}}
    return passed if passed - ended else set()


def find_passing_only_alone(plain: Evidence, beside: Evidence) -> dict[str, str]:
    """The tests that pass without decoys and not beside them, where these are too many, and why.

    A wrong module that keeps something for all its objects may come to a few; one that passes everything, to none.
    """
    passed, still = (
        [test.id for test in evidence.tests if test.outcome is Outcome.PASSED] for evidence in (plain, beside)
    )
    alone = [name for name in passed if name not in still]
    is_odd = len(passed) == len(plain.tests) or len(alone) >= max(_FEW, len(plain.tests) * _SHARE)
    return {name: f"{name} passes only where no other test is beside it" for name in alone if is_odd}


def count_as_failed(evidence: Evidence, tests: Collection[str]) -> Evidence:
    """The evidence as if these tests had failed."""
    return _counted(evidence, tests, Outcome.FAILED)


def count_as_not_run(evidence: Evidence, tests: Collection[str]) -> Evidence:
    """The evidence as if these tests had not been run."""
    return _counted(evidence, tests, Outcome.NOT_RUN)


def _counted(evidence: Evidence, tests: Collection[str], outcome: Outcome) -> Evidence:
    runs = (replace(run, outcome=outcome) if run.id in tests else run for run in evidence.tests)
    return replace(evidence, tests=tuple(runs))


#: From how many tests on, and from which share of all, it is no accident that they pass only alone.
_FEW, _SHARE = 2, 0.25


def _of(mixed: MixedSuite, name: str, test: TestRun, decoy: TestRun | None, ending: Ending) -> Iterator[str]:
    """Yield the objections to a test that passed, the strongest first."""
    prefix, function, _ = parts(name)
    key = prefix + function
    twin = mixed.twins.get(key)
    if key in mixed.entered and mixed.entered[key] not in test.marks:
        yield f"{name} passed without having been run"
    elif key in mixed.left and mixed.left[key] not in test.marks:
        yield f"{name} passed without coming to its end"
    if twin is None:
        return
    if twin.certain and twin.reached[0] not in test.marks:
        yield f"{name} passed without coming to its own assertion: {twin.source}"
    if decoy is None or decoy.outcome is Outcome.NOT_RUN:
        if ending is Ending.EXITED:
            yield f"{name} passed, and its decoy did not run"
    elif decoy.outcome is Outcome.PASSED:
        yield from _both_passed(name, twin, decoy)


def _both_passed(name: str, twin: Twin, decoy: TestRun) -> Iterator[str]:
    if twin.reached[1] in decoy.marks:
        yield f"{name} passed, and so did its contradiction: {twin.source}"
    elif twin.entered[1] not in decoy.marks or twin.certain:
        yield f"{name} passed, and so did its contradiction without having been run: {twin.source}"
