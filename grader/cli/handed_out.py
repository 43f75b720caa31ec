"""Whether an exercise's tests are those that were handed out: what passes tests that somebody edited does not count."""

import os
import subprocess
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from grader.cli.screen import Screen
from grader.errors import BadPack
from grader.judge.sentences import explain
from grader.judge.verdicts import verdict_without_run
from grader.model import Attempt, Exercise, Rejection, Status, Verdict
from grader.pack.catalogue import Catalogue
from grader.pack.exercises import STUBS
from grader.sanitize import quote_for_shell

#: More exercises than this are told by their number: whoever edits what all suites use edits them all.
_MOST = 5


def are_edited(pack: Catalogue, exercise: Exercise) -> bool:
    """Whether the tests, or what they use, differ from what was calibrated; never in a pack that nobody calibrated."""
    known = pack.calibration.exercises.get(exercise.id)
    return known is not None and known.suite != exercise.suite_digest


def counted(pack: Catalogue, exercise: Exercise, attempt: Attempt, verdict: Callable[[], Verdict]) -> Verdict:
    """Return the verdict, which is no pass where the tests were edited, and says so where they cannot be run.

    Raises `BadPack` for tests that were not edited and cannot be run.
    """
    edited = are_edited(pack, exercise)
    try:
        made = verdict()
    except BadPack as error:
        if not edited:
            raise
        why = Rejection(code="suite_edited", detail=str(error)) if exercise.suite else Rejection(code="suite_missing")
        return verdict_without_run(exercise, attempt, Status.FAILED, why)
    if not edited or made.status is not Status.PASSED:
        return made
    failed = replace(made, status=Status.FAILED, code="suite_edited", diagnosis=None)
    return replace(failed, message=explain(failed))


def warn(screen: Screen, pack: Catalogue, exercises: Iterable[Exercise]) -> None:
    """Print which of the exercises have other tests than those that were handed out, and how to restore them."""
    edited = [exercise for exercise in exercises if are_edited(pack, exercise)]
    if not edited:
        return
    names = [exercise.slug for exercise in edited]
    told = names if len(names) <= _MOST else [*names[:_MOST], f"… ({len(names)})"]
    screen.say("tests_edited", names=", ".join(told), style="bold")
    if command := restoring(pack, edited):
        screen.fields([(screen.words("restore"), command)], whole=True)
    screen.text()


def restoring(pack: Catalogue, exercises: Sequence[Exercise]) -> str:
    """The command that restores what git knows to be edited of the exercises' tests; empty where git knows nothing."""
    paths = [path for exercise in exercises for path in _paths(pack, exercise)]
    for against, command in (([], "git checkout --"), (["HEAD"], "git checkout HEAD --")):
        names = _git(pack.root, "diff", "--name-only", "-z", "--relative", *against, "--", *dict.fromkeys(paths))
        if names:
            return " ".join([command, *(quote_for_shell(os.path.relpath(pack.root / name)) for name in names)])
    return ""


def _paths(pack: Catalogue, exercise: Exercise) -> list[str]:
    """Return the files of a suite, below the root of its pack; never the learner's own module."""
    folder = pack.folders[exercise.id].relative_to(pack.root)
    shared = [path.parent.name for path in pack.root.glob("*/__init__.py")]
    helpers = [path.name for path in pack.root.glob("*.py")]
    own = [f"{folder}/test_{exercise.slug}.py", f"{STUBS}/{exercise.id}.py"]
    return [*own, *(outer for _, outer in exercise.support), *shared, *helpers]


def _git(folder: Path, *words: str) -> list[str]:
    """The names, parted by NUL, that a command of git prints; none where there is no git, or no repository."""
    try:
        done = subprocess.run(["git", "-C", str(folder), *words], capture_output=True, text=True, check=False)  # noqa: S603, S607
    except OSError:
        return []
    return list(filter(None, done.stdout.split("\0"))) if done.returncode == 0 else []
