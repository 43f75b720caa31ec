"""The words for what became of a test, of an attempt and of a process."""

from enum import StrEnum


class Outcome(StrEnum):
    """The outcome of one expected test."""

    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMED_OUT = "timed_out"
    NOT_RUN = "not_run"


class TaskState(StrEnum):
    """How far one task of an exercise is."""

    PASSED = "passed"
    FAILED = "failed"
    UNWRITTEN = "unwritten"
    NOT_RUN = "not_run"


class Status(StrEnum):
    """The status of one attempt."""

    PASSED = "passed"
    FAILED = "failed"
    UNTOUCHED = "untouched"
    MISSING = "missing"
    REJECTED = "rejected"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    FLOODED = "flooded"
    CRASHED = "crashed"
    TAMPERED = "tampered"
    GRADER_ERROR = "grader_error"


class Ending(StrEnum):
    """How the confined process ended; `exited` means with a session report that its exit status agrees with."""

    EXITED = "exited"
    TIMED_OUT = "timed_out"
    OUT_OF_MEMORY = "out_of_memory"
    FLOODED = "flooded"
    CRASHED = "crashed"
