"""The few bytes and figures that both ends of a worker's lines must agree on."""

from grader.model import Limits
from grader.wire import Frame

#: Pool to worker, once: it is where it belongs, and may start processes.
GO = b"G"
#: Pool to worker: end the attempt now.
KILL = b"K"
#: Worker to pool, once: parked and ready.
READY = b"+"
#: Worker to pool, once an attempt: its process is there; what it needed first, plugins and a new suite, is ready.
BEGUN = b">"
#: Worker to pool, instead of that: it could not even begin.  The system's error follows, and the path.
FAULT = b"!"
#: Bytes of the longest word of a worker's.
WORD = 8192
#: The time limit of a test that every session starts with, in seconds; other limits cost a mark on every test.
TEST_SECONDS = Limits().test_seconds
#: Bytes of the big-endian length before a job.
LENGTH = 8


def output_mark(seal: bytes) -> bytes:
    """Return the bytes that separate the output of two tests; they hold the secret of the run."""
    return b"\0\x1e" + seal + b"\0"


#: The class and the first words of the exception that pytest-timeout raises in a test.
TIMEOUT_KIND, _TIMEOUT_TEXT = "Failed", "Timeout (>"


def is_timeout(frame: Frame) -> bool:
    """Return True if a failure was raised by pytest-timeout.  A module that forges its words has failed as well."""
    return frame.kind == TIMEOUT_KIND and frame.text.startswith(_TIMEOUT_TEXT)
