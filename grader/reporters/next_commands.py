"""What a learner types next about an exercise of a pull request, where they stand."""

import shlex
from collections.abc import Iterator

from grader.model import CiRun, Status, Verdict


def commands_for(verdict: Verdict, run: CiRun, seed: int) -> Iterator[tuple[str, str]]:
    """Yield the key of a label in `WORDS` and a command, or for "mend" the file to change.

    Commands are make's, and only where the head has our Makefile and the module lies where it looks for it: elsewhere
    the exercise that was graded is not the one that a command would check.
    """
    slug = verdict.id.rpartition("/")[2]
    is_unique = sum(each.rpartition("/")[2] == slug for each in run.exercises) == 1
    exercise = shlex.quote(slug if is_unique else verdict.id)
    if verdict.status is Status.MISSING and run.has_make:
        yield "restore", f"make reset EX={exercise}"
    elif run.has_make and verdict.found in {f"exercises/{verdict.id}/{slug}.py", f"exercises/{verdict.id}.py"}:
        yield "again", f"make check EX={exercise}" + (f' ARGS="--seed {seed}"' if verdict.reproduce else "")
        if run.exercises[verdict.id].hints[run.lang]:
            yield "stuck", f"make hint EX={exercise}"
    elif verdict.found:
        yield "mend", verdict.found
