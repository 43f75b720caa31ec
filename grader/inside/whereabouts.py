"""Where the learner's code is when a test has nearly used its processor time up: whoever ends it cannot see that.

The kernel's timer of processor time interrupts Python between two steps, so the lines are those of the loop that runs.
"""

import signal
from collections.abc import Callable
from types import FrameType, FunctionType

from grader.model import Job

#: The share of a test's processor time after which it tells where it is.
_SHARE = 0.7
#: On a busy machine the clock may end a loop long before its processor time is used up: it tells from this share of the
#: clock's time on.
_EARLY = 0.05
#: So many calls within each other are told of.
_MOST = 50

#: Whether anybody listens in this process.
_is_watched = False


def listen(module: str, say: Callable[[tuple[int, ...]], None]) -> None:
    """Say the lines of the file `module` that are running, the outermost call first, where a test computes for long.

    Said again and again, so that the last time tells where it ended; never in the middle of something else that the
    file of `say` is saying.
    """
    global _is_watched  # noqa: PLW0603 - a process has one such timer
    _is_watched = True
    busy = say.__code__.co_filename if isinstance(say, FunctionType) else ""

    def tell(_: int, frame: FrameType | None) -> None:
        if lines := _lines(module, busy, frame):
            say(lines)

    signal.signal(signal.SIGPROF, tell)


def begin_test(job: Job | None, test: str) -> None:
    """Set the timer anew; between two tests nobody takes it for anything."""
    if _is_watched and job is not None:
        seconds = min(_SHARE * job.cpu_seconds(test), _EARLY * job.test_seconds(test))
        signal.setitimer(signal.ITIMER_PROF, seconds, seconds)


def _lines(module: str, busy: str, frame: FrameType | None) -> tuple[int, ...]:
    lines: list[int] = []
    while frame is not None and len(lines) < _MOST:
        if frame.f_code.co_filename == busy and not lines:
            return ()
        if frame.f_code.co_filename == module:
            lines.append(frame.f_lineno)
        frame = frame.f_back
    return tuple(reversed(lines))
