"""Hypothesis in an attempt: the same examples every time, judged without a clock.

Left alone, it draws other examples in every run, fails an example that takes more than 200 ms, and warns of a folder
for its examples that it may not write to.
"""

import contextlib
from importlib.util import find_spec

from grader.model import Job

_LIBRARY = "hypothesis"


def libraries_of(job: Job) -> tuple[str, ...]:
    """Return what a worker imports for a suite once, as it takes a fork longer than most suites."""
    return (_LIBRARY,) if _LIBRARY.encode() in job.suite and find_spec(_LIBRARY) else ()


def settle(texts: bytes, *, shrinks: bool) -> None:
    """Settle Hypothesis where the texts of a suite and its helpers name it.

    Where it `shrinks`, the example of a failure is the smallest that it finds; what it would explain besides takes long
    and is not shown.
    """
    if _LIBRARY.encode() not in texts:
        return
    with contextlib.suppress(ImportError):
        from hypothesis import HealthCheck, Phase, settings  # noqa: PLC0415 - only where a pack has it

        settings.register_profile(
            "flowkata",
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow],
            phases=(Phase.explicit, Phase.generate, *((Phase.shrink,) if shrinks else ())),
        )
        settings.load_profile("flowkata")
