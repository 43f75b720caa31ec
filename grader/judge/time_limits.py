"""What to say of a test that did not end in time: how much time it had, and whether it computed or waited."""

from grader.judge.sentences import reason
from grader.model import Exercise, path_of
from grader.pack.timeouts import find_timeouts


def explain_lateness(exercise: Exercise, test: str, lang: str = "en", *, looped: bool) -> str:
    """Return one sentence; `test` is the id of the test, `looped` tells that it used up its processor time."""
    usual = exercise.limits.cpu_seconds if looped else exercise.limits.test_seconds
    seconds = dict(find_timeouts(exercise.suite)).get(path_of(test), usual)
    return reason("looped" if looped else "timed_out", lang, seconds)
