"""Where the learner's code is when a test has nearly used its processor time up: whoever ends it cannot see that.

The kernel's timer of processor time interrupts Python between two steps, so the lines are those of the loop that runs.
"""

import signal
from collections.abc import Callable
from types import FrameType

from grader.model import Job

#: The share of a test's processor time after which it tells where it is.
_SHARE = 0.7
#: A test that the clock ends is in a loop from this share of its time on: it has to tell before.
_EARLY = 0.24
#: So many calls within each other are told of.
_MOST = 50

#: Whether anybody listens in this process.
_is_watched = False


def listen(module: str, say: Callable[[tuple[int, ...]], None]) -> None:
    """Say the lines of the file `module` that are running, the outermost call first, where a test computes for long."""
    global _is_watched  # noqa: PLW0603 - a process has one such timer
    _is_watched = True
    signal.signal(signal.SIGPROF, lambda _, frame: say(_lines(module, frame)))


def begin_test(job: Job | None, test: str) -> None:
    """Set the timer anew; between two tests nobody takes it for anything."""
    if _is_watched and job is not None:
        signal.setitimer(signal.ITIMER_PROF, min(_SHARE * job.cpu_seconds(test), _EARLY * job.test_seconds(test)))


def _lines(module: str, frame: FrameType | None) -> tuple[int, ...]:
    lines: list[int] = []
    while frame is not None and len(lines) < _MOST:
        if frame.f_code.co_filename == module:
            lines.append(frame.f_lineno)
        frame = frame.f_back
    return tuple(reversed(lines))
