"""The clocks that tests are measured by, taken before any learner's code can put others in their place."""

import os
import resource
import time
from typing import TypedDict

#: Seconds of the clock on the wall.
clock = time.perf_counter

_own, _usage = time.process_time, resource.getrusage
_sleep, _now = time.sleep, time.clock_gettime_ns
_waitid, _SINCE_BOOT = getattr(os, "waitid", None), getattr(time, "CLOCK_BOOTTIME", None)
#: Nanoseconds of the kernel's tick, by which the birth of a process is told.
_TICK = 10**9 // os.sysconf("SC_CLK_TCK")


class ProcessorTimes(TypedDict):
    """Processor seconds as a frame tells them: `cpu` with the children that were waited for, `own_cpu` without.

    `moment` is the kernel's last tick, in seconds since the machine's start; 0 where nobody tells births by it.
    """

    cpu: float
    own_cpu: float
    moment: float


def processor_times() -> ProcessorTimes:
    """Return what this process has used until now."""
    own, children = _own(), _usage(resource.RUSAGE_CHILDREN)
    return {"cpu": own + children.ru_utime + children.ru_stime, "own_cpu": own, "moment": _last_tick()}


def _last_tick() -> float:
    return 0.0 if _SINCE_BOOT is None else _now(_SINCE_BOOT) // _TICK * _TICK / 10**9


def wait_for_tick_of_its_own() -> None:
    """Where this process has children, wait for the kernel's next tick: what is born later is known to be younger."""
    if _waitid is None or _SINCE_BOOT is None:  # nobody tells births there
        return
    try:
        _waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return
    _sleep((_TICK - _now(_SINCE_BOOT) % _TICK) / 10**9)
