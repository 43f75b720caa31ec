"""The words for a test that did not end in time: how much time it had, and whether it computed or waited."""

from grader.judge.sentences import reason
from grader.model import Exercise, path_of
from grader.pack.timeouts import find_timeouts

#: So many times longer than the processor time the clock's must be, for a loop to be told by the processor time.
_APART = 10


def explain_lateness(exercise: Exercise, test: str, lang: str = "en", *, looped: bool) -> str:
    """Return one sentence; `test` is the id of the test, `looped` tells that it used up its processor time."""
    limits = exercise.limits
    own = dict(find_timeouts(exercise.suite)).get(path_of(test))
    # Where the limits are near each other, a busy machine decides which of them is reached first.
    is_told = looped and own is None and limits.cpu_seconds <= limits.test_seconds / _APART
    return (
        reason("looped", lang, limits.cpu_seconds) if is_told else reason("timed_out", lang, own or limits.test_seconds)
    )
