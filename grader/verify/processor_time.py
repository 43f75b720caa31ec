"""Limits of processor time: a multiple of what the honest solutions of an exercise need, in coarse steps.

Coarse, so that measuring again gives the same limits: a limit that still fits is kept, and a new one is the least of a
sequence in which each is twice the one before.
"""

from collections.abc import Callable, Sequence

from grader.grading.expectations import job_of
from grader.model import Evidence, Exercise, Job
from grader.wire import Calibrated

#: How many times what the slowest test needs a test may use, and at least how much, in seconds.
TIMES, LEAST = 30, 0.2
#: The same for what comes before the first test: reading the suite and importing the module.
IMPORT_TIMES, IMPORT_LEAST = 10, 1.0
#: How often each solution is measured: the least counts, as other work on the machine only ever adds.
_ROUNDS = 3
#: A limit that is at most this many times what is needed is kept.
_ROOM = 4


def known_limits(stored: Calibrated | None) -> tuple[float, float]:
    """The processor seconds of a test, and of what comes before the first, as an earlier calibration has them."""
    return (stored.cpu_seconds, stored.import_cpu_seconds) if stored else (LEAST, IMPORT_LEAST)


def measure_limits(
    exercise: Exercise,
    honest: Sequence[bytes],
    tests: tuple[str, ...],
    run: Callable[[Job], Evidence],
    known: tuple[float, float],
) -> tuple[float, float]:
    """The processor seconds that a test may use, and those of what comes before the first test.

    `honest` are modules that pass; `known` are limits found earlier, which are kept if they fit, or if there is no
    module to measure.
    """
    if not honest:
        return known
    test, before = 0.0, 0.0
    for module in honest:
        runs = [run(job_of(exercise, module, tests)) for _ in range(_ROUNDS)]
        test = max(test, min(max((each.cpu for each in evidence.tests), default=0.0) for evidence in runs))
        before = max(before, min(evidence.import_cpu for evidence in runs))
    return _step(TIMES * test, LEAST, known[0]), _step(IMPORT_TIMES * before, IMPORT_LEAST, known[1])


def _step(need: float, least: float, known: float) -> float:
    """Return the known limit if it fits, else the first that is enough of `least`, twice that, twice that again …."""
    limit = least
    while limit < need:
        limit *= 2
    return known if limit <= known <= _ROOM * limit else limit
