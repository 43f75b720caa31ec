"""What the suites share: probes of iteration, seeded numbers, transcripts, pictures of logs, a clock that never waits.

You may read everything here; none of it knows an answer.
"""

from kit.clock import BlockingSleep, Deadlock, NeverAwaited, Run, Spinning, VirtualLoop, run_virtual
from kit.lanes import lanes
from kit.sources import Endless, Kata, OverRead, Source, endless, failing, rng, take
from kit.transcript import transcript

__all__ = [
    "BlockingSleep",
    "Deadlock",
    "Endless",
    "Kata",
    "NeverAwaited",
    "OverRead",
    "Run",
    "Source",
    "Spinning",
    "VirtualLoop",
    "endless",
    "failing",
    "lanes",
    "rng",
    "run_virtual",
    "take",
    "transcript",
]
