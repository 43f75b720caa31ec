"""One fork watched from outside: its two pipes, its deadlines, and what it said.

The watch ends when the worker says that the child is gone, never at a pipe's end of file: a grandchild could hold that
open.  What is read here was written beside the learner's code; nothing of it is believed yet.
"""

import os
import selectors
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from grader.engine.output import Output
from grader.engine.protocol import KILL, WORD, output_mark
from grader.model import Job
from grader.wire import Frame, decode_frame

#: Seconds beyond a test's own limit before the pool ends it from outside: pytest-timeout fires first where it can.
GRACE = 1.0
#: The most that the probe's stream may carry, in bytes: far more than any honest suite reports.
STREAM_BYTES = 8 * 2**20
#: The most lines that the stream may have, and the most bytes of one.
STREAM_LINES, LINE_BYTES = 50_000, 2**18
#: Seconds between two looks at the memory and the processor time of the whole tree, and the least between two looks at
#: a test that has nearly used its time up; an attempt that is over by the first, or by a shorter limit, never is.
LOOK, SHORT_LOOK = 0.1, 0.001
#: The share of a processor by which what computes on a busy machine is told from what waits.
COMPUTING = 0.05
#: Seconds for a worker to clean up after it was told to; then it is given up.
PATIENCE = 15.0


class WorkerLost(Exception):
    """The worker died or stopped answering: nothing can be said about the attempt."""


class NotReady(WorkerLost):
    """The worker died before the attempt began: the pack's code may have ended it, and no learner's has."""


class NotStarted(WorkerLost):
    """The worker could not start the attempt: `error` is what the system refused it."""

    def __init__(self, error: OSError) -> None:
        super().__init__(str(error))
        self.error = error


@dataclass(slots=True)
class Fork:
    """The result of one fork: frames with the moment each was read, output, and how it ended.

    `killed` is "timed_out", "looped", "flooded" or "out_of_memory" where the pool ended it; `exit_code` is negative for
    a signal; `peak_kib` is the child's largest resident size; `intruded` tells that there was more on the probe's line
    than the probe's.  `overhead` are the seconds that were not the attempt's: what the worker needed before it could
    fork, and what it took to end what the fork had started, once that was wanted.
    """

    output: Output
    frames: list[tuple[float, Frame]] = field(default_factory=list)
    killed: str = ""
    exit_code: int | None = None
    peak_kib: int = 0
    intruded: bool = False
    overhead: float = 0.0

    @property
    def overflowed(self) -> bool:
        """Return True if some test printed without end."""
        return self.output.flooded_at is not None


class Watch:
    """Watches one fork to its end."""

    def __init__(
        self,
        control: socket.socket,
        output: int,
        stream: int,
        job: Job,
        deadline: float,
        seal: str,
        holds_too_much: Callable[[], bool],
        cpu_used: Callable[[float], float],
    ) -> None:
        """`seal` is how every line of the probe's begins.

        `holds_too_much` tells whether everything below the worker together holds more memory than it may, `cpu_used`
        how many processor seconds the fork itself has used, and the processes that were born since a moment.
        """
        self.fork = Fork(output=Output(output_mark(seal.encode()), job.limits.output_kib))
        self._control = control
        self._holds_too_much = holds_too_much
        self._cpu_used = cpu_used
        self._cpu_start, self._cpu_since, self._cpu_limit = 0.0, 0.0, job.cpu_seconds("")
        self._job = job
        self._seal = seal.encode()
        self._deadline = deadline
        self._killed_at = 0.0
        self._has_collected = False
        self._cpu_seen, self._seen = 0.0, time.monotonic()
        self._step = self._next_step()
        self._partial = b""
        self._read = 0
        self._lines = 0
        self._selector = selectors.DefaultSelector()
        for descriptor, handle in ((output, self._hear_output), (stream, self._hear_stream)):
            os.set_blocking(descriptor, False)
            self._selector.register(descriptor, selectors.EVENT_READ, handle)
        self._selector.register(control, selectors.EVENT_READ, None)

    def _next_step(self, test: str = "") -> float:
        """The next sign of life is due by then: a test's limit and the grace, within the attempt's deadline."""
        return min(time.monotonic() + self._job.test_seconds(test) + GRACE, self._deadline)

    def run(self) -> Fork:
        """Until the worker reports the child's end.  Raises `WorkerLost`."""
        with self._selector:
            look = time.monotonic() + min(LOOK, self._job.limits.cpu_seconds)
            while not self._gone(self._selector.select(max(0.0, min(self._step, look) - time.monotonic()))):
                if time.monotonic() >= self._step and (why := self._find_why_late()):
                    self._kill(why)
                if time.monotonic() >= look:
                    self._look_at_memory()
                    look = time.monotonic() + self._look_at_processor_time()
            self._drain()
        self.fork.overhead = time.monotonic() - self._killed_at if self._killed_at else 0.0
        return self.fork

    def _find_why_late(self) -> str:
        """Return why to end what gave no sign of life; empty while it computes before the first test, if slowly.

        On a busy machine that may take many times as long: its processor time ends it, or else the attempt's deadline.
        """
        now, used = time.monotonic(), self._cpu_used(self._cpu_since)
        is_computing = not self._has_collected and used - self._cpu_seen > COMPUTING * (now - self._seen)
        self._cpu_seen, self._seen = used, now
        if self.fork.killed or not is_computing:
            return "timed_out"
        self._step = min(now + GRACE, self._deadline)
        return "looped" if now >= self._deadline else ""

    def _gone(self, ready: list[tuple[selectors.SelectorKey, int]]) -> bool:
        for key, _ in ready:
            if key.data is not None:
                key.data(key.fd)
        if all(key.fileobj is not self._control for key, _ in ready):
            return False
        self._read_exit()
        return True

    def _read_exit(self) -> None:
        told = self._control.recv(WORD)
        if not told:
            raise WorkerLost("a worker died")
        code, peak = told.split()
        self.fork.exit_code, self.fork.peak_kib = int(code), int(peak)

    def _kill(self, why: str) -> None:
        if self.fork.killed:
            raise WorkerLost("a worker did not clean up in time")
        self.fork.killed = why
        self._killed_at = time.monotonic()
        self._step = self._killed_at + PATIENCE
        try:
            self._control.sendall(KILL)
        except OSError as error:
            raise WorkerLost("a worker died") from error

    def _look_at_memory(self) -> None:
        """RLIMIT_AS bounds a process; this bounds all of them together."""
        if not self.fork.killed and self._holds_too_much():
            self._kill("out_of_memory")

    def _look_at_processor_time(self) -> float:
        """End what computes for too long.  Answers with the seconds until the next look."""
        left = self._cpu_start + self._cpu_limit - self._cpu_used(self._cpu_since)
        if left <= 0 and not self.fork.killed:
            self._kill("looped")
        return min(LOOK, max(SHORT_LOOK, left))

    def _hear_output(self, descriptor: int) -> None:
        self.fork.output.add(self._take(descriptor, 65536))
        if self.fork.overflowed and not self.fork.killed:
            self._kill("flooded")

    def _hear_stream(self, descriptor: int) -> None:
        data = self._take(descriptor, 262_144)
        self._read += len(data)
        self._lines += data.count(b"\n")
        if self._read > STREAM_BYTES or self._lines > STREAM_LINES or len(self._partial) > LINE_BYTES:
            if not self.fork.killed:
                self._kill("flooded")
            return
        *lines, self._partial = (self._partial + data).split(b"\n")
        for line in lines:
            self.fork.intruded |= not line.startswith(self._seal)
            if line.startswith(self._seal) and (frame := decode_frame(line.removeprefix(self._seal))):
                self.fork.frames.append((time.monotonic(), frame))
                self._has_collected |= frame.event == "collected"
                if frame.event in {"collected", "start", "finish"} and not self.fork.killed:
                    self._step = self._next_step(frame.id if frame.event == "start" else "")
                    self._cpu_start, self._cpu_limit = frame.own_cpu, self._job.cpu_seconds(frame.id)
                    self._cpu_since = frame.moment

    def _take(self, descriptor: int, size: int) -> bytes:
        try:
            data = os.read(descriptor, size)
        except BlockingIOError:
            return b""
        if not data:
            self._selector.unregister(descriptor)
        return data

    def _drain(self) -> None:
        """Read the rest of both pipes after the child's end, without waiting."""
        self._selector.unregister(self._control)
        while ready := self._selector.select(0):
            if self._read > STREAM_BYTES:
                return
            for key, _ in ready:
                self._drained(key)

    def _drained(self, key: selectors.SelectorKey) -> None:
        killed, self.fork.killed = self.fork.killed, self.fork.killed or "drained"
        key.data(key.fd)
        self.fork.killed = killed or ("flooded" if self.fork.overflowed else "")
