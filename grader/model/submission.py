"""Submissions: attempts as bytes, and the reasons why a file cannot be graded."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """Why a file cannot be graded.  `detail` is Python's own words or a figure; `line` counts from 1.

    `is_ours` tells that the grader's machine refused the file: that is no fault of the submission's.
    """

    code: str
    line: int | None = None
    detail: str = ""
    is_ours: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """A learner's module for one exercise, as bytes: None where there is no such file.

    `found` is its path in the submission, and `declared` says whether instructions name that place.  `siblings` are the
    modules of the pack's other exercises that it imports, by their names.
    """

    exercise: str
    module: bytes | None
    rejection: Rejection | None = None
    found: str = ""
    declared: bool = True
    siblings: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One learner's attempts.  `digest` covers every byte of them."""

    id: str
    attempts: tuple[Attempt, ...]
    digest: str
