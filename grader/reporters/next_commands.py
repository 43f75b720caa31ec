"""What a learner types next about an exercise of a pull request, where they stand."""

import shlex
from collections.abc import Iterator

from grader.model import CiRun, Verdict


def commands_for(verdict: Verdict, run: CiRun, seed: int) -> Iterator[tuple[str, str]]:
    """Yield the key of a label in `WORDS` and a command, or for "mend" the file to change.

    Commands are make's, and only where the head has our Makefile and the module lies where it looks for it: elsewhere
    the exercise that was graded is not the one that a command would check.
    """
    slug = verdict.id.rpartition("/")[2]
    if not run.has_make or verdict.found not in {f"exercises/{verdict.id}/{slug}.py", f"exercises/{verdict.id}.py"}:
        if verdict.found:
            yield "mend", verdict.found
        return
    is_unique = sum(each.rpartition("/")[2] == slug for each in run.exercises) == 1
    exercise = shlex.quote(slug if is_unique else verdict.id)
    yield "again", f"make check EX={exercise}" + (f' ARGS="--seed {seed}"' if verdict.reproduce else "")
    if run.exercises[verdict.id].hints[run.lang]:
        yield "stuck", f"make hint EX={exercise}"
