"""The command that shows a failure again: the learner's `check`, or the instructor's `score`.  Pure."""

import shlex
from dataclasses import dataclass

from grader.model import Outcome, Status, Verdict
from grader.sanitize import quote_for_shell

#: Statuses with nothing to show again.
_NOTHING = {Status.PASSED, Status.UNTOUCHED, Status.MISSING}


@dataclass(frozen=True, slots=True)
class ScoreCommand:
    """`grader score` of one submission: the words that name it, and the options that grade it as before."""

    submission: tuple[str, ...]
    options: tuple[str, ...] = ()

    def of(self, verdict: Verdict, seed: int) -> str:
        """Return the command for a verdict that is a failure, else an empty text."""
        if verdict.status in _NOTHING:
            return ""
        test = failing_test(verdict)
        chosen = ("--only", verdict.id, *(("--test", test) if test else ()), "--seed", str(seed))
        words = ("grader", "score", *self.submission, *chosen, *self.options)
        return " ".join(map(quote_for_shell, words))


def check_command(verdict: Verdict, seed: int) -> str:
    """Return the command for a learner who has the module in place; empty where no test failed."""
    failed = next((test.id for test in verdict.tests if test.outcome is not Outcome.PASSED), None)
    return f"grader check {verdict.id} --seed {seed} --test {shlex.quote(failed)}" if failed else ""


def failing_test(verdict: Verdict) -> str:
    """Return the first test that failed by itself; empty where the whole suite is needed to show the failure.

    A test that was not run shows nothing, nor does a single test beside its contradiction in a tampered module.
    """
    if verdict.status is Status.TAMPERED:
        return ""
    own = (test.id for test in verdict.tests if test.outcome not in {Outcome.PASSED, Outcome.NOT_RUN})
    return next(own, "")
