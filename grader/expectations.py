"""What a suite expects of an attempt, when nobody calibrated it: found out by running the stub, never the attempt.

The stub belongs to the pack, and is run confined all the same.
"""

from collections.abc import Callable

from grader.catalogue import spec
from grader.errors import BadPack
from grader.model import Evidence, Exercise, Expectation, Job, Outcome

Run = Callable[[Job], Evidence]

#: A module that has every name, for suites that the pack's own stub cannot be imported by.
_ANYTHING = b"""
class Anything(Exception):
    def __init__(self, *args, **kwargs):
        raise NotImplementedError


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything
"""


def of_stub(exercise: Exercise, run: Run) -> Expectation:
    """The suite's tests in their order, and those that the stub passes.

    Tests that are skipped whatever the module does are not expected.  Raises `BadPack` when there is no test.
    """
    evidence = run(job_of(exercise, exercise.stub))
    collected = evidence if evidence.collected else run(job_of(exercise, _ANYTHING))
    if not collected.collected:
        told = f"{evidence.halt.kind}: {evidence.halt.text}" if evidence.halt else "it collected nothing"
        raise BadPack(
            f"{exercise.id}: no test found in test_{exercise.slug}.py ({told.strip().splitlines()[-1][:200]})",
            remedy=f"python -m pytest {exercise.id}/test_{exercise.slug}.py shows the whole reason",
        )
    skipped = {test.id for test in collected.tests if test.skipped}
    passes = tuple(test.id for test in evidence.tests if test.outcome is Outcome.PASSED)
    expected = tuple(spec(exercise, name) for name in collected.collected if name not in skipped)
    return Expectation(tests=expected, stub_passes=passes)


def job_of(exercise: Exercise, module: bytes, tests: tuple[str, ...] | None = None, seed: int = 0) -> Job:
    """The job that runs a module against the exercise's suite."""
    return Job(slug=exercise.slug, module=module, suite=exercise.suite, tests=tests, seed=seed, limits=exercise.limits)
