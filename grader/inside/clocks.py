"""The clocks that tests are measured by, taken before any learner's code can put others in their place."""

import resource
import time
from typing import TypedDict

#: Seconds of the clock on the wall.
clock = time.perf_counter

_own, _usage = time.process_time, resource.getrusage


class ProcessorTimes(TypedDict):
    """Processor seconds as a frame tells them: `cpu` with the children that were waited for, `own_cpu` without."""

    cpu: float
    own_cpu: float


def processor_times() -> ProcessorTimes:
    """Return what this process has used until now."""
    own, children = _own(), _usage(resource.RUSAGE_CHILDREN)
    return {"cpu": own + children.ru_utime + children.ru_stime, "own_cpu": own}
