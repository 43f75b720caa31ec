"""A run of `grader ci`: what was compared, what was graded, what was left alone, and why it fails."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from grader.model.exercise import Exercise
from grader.model.words import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignored:
    """A file that the head changes and that was not graded.  `path` is the learner's: sanitise it where it is shown.

    `why` is "pack" for a file of the exercise pack, for which the base's version counts, "unasked" for the module of
    an exercise that the run was not asked for, and "elsewhere" for any other file.
    """

    path: str
    why: Literal["pack", "unasked", "elsewhere"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """A reason for exit code 1.  `exercise` is an id, and empty for "under", which has `earned` and `wanted` instead.

    Both are in points, or in percent where `is_percent`.
    """

    code: Literal["tampered", "regressed", "required", "review", "under"]
    exercise: str = ""
    earned: float = 0.0
    wanted: float = 0.0
    is_percent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CiRun:
    """The circumstances of a `grader ci` run, for the reporters that write it as text.

    `base` and `head` are commits in hexadecimal or names of folders.  `exercises` holds the pack's exercises by id,
    `modules` the bytes of the learner's graded modules by exercise id.  `before` holds the status at the base for those
    exercises that do not pass now and whose base was graded as well; `unchanged` are the ids of the exercises that were
    left alone because their modules are the same.  `ignored` are all files that were, `failures` the reasons for exit
    code 1.  `has_ancestor` is False where the histories have no commit in common, as far as this clone knows, so that
    the head was compared with the base itself.  `has_make` is True where the head has the Makefile of flowkata, so that
    its learners type `make check`.
    """

    base: str
    head: str
    lang: str = "en"
    exercises: Mapping[str, Exercise] = field(default_factory=dict)
    modules: Mapping[str, bytes] = field(default_factory=dict)
    before: Mapping[str, Status] = field(default_factory=dict)
    unchanged: tuple[str, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    failures: tuple[Failure, ...] = ()
    has_ancestor: bool = True
    has_make: bool = False
