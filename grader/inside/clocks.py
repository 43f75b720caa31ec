"""The clocks that tests are measured by, taken before any learner's code can put others in their place."""

import os
import resource
import time
from typing import TypedDict

#: Seconds of the clock on the wall.
clock = time.perf_counter

_own, _usage = time.process_time, resource.getrusage
_sleep, _now = time.sleep, time.clock_gettime
_waitid, _SINCE_BOOT = getattr(os, "waitid", None), getattr(time, "CLOCK_BOOTTIME", None)
#: Seconds of the kernel's tick, by which the birth of a process is told.
_TICK = 1 / os.sysconf("SC_CLK_TCK")


class Clocks(TypedDict):
    """What a frame tells of the clocks, in seconds.

    `cpu` is the processor time with the children that were waited for, `own_cpu` the one without them; `moment` is the
    time since the machine's start, 0 where nobody tells when a process was born.
    """

    cpu: float
    own_cpu: float
    moment: float


def read_clocks() -> Clocks:
    """Return what this process has used until now, and when that is."""
    own, children = _own(), _usage(resource.RUSAGE_CHILDREN)
    moment = 0.0 if _SINCE_BOOT is None else _now(_SINCE_BOOT)
    return {"cpu": own + children.ru_utime + children.ru_stime, "own_cpu": own, "moment": moment}


def wait_for_tick_of_its_own() -> None:
    """Where this process has children, wait for the kernel's next tick: what is born later is known to be younger."""
    if _waitid is None or _SINCE_BOOT is None:  # nobody tells births there
        return
    try:
        _waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return
    _sleep(_TICK - _now(_SINCE_BOOT) % _TICK)
