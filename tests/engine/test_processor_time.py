"""Loops are told by the processor time that a test uses; waiting is told by the clock."""

import os
import socket
import time
from dataclasses import replace
from pathlib import Path

import pytest

from grader.engine import attempt
from grader.engine.fork import Fork, Watch
from grader.engine.output import Output
from grader.engine.pool import Pool
from grader.model import Ending, Job, Limits, Outcome
from grader.wire import Frame, encode_frame

ROOT = Path(__file__).resolve().parents[2]
TESTS = ("test_before", "test_it", "test_after")
SUITE = b"""
import kata

def test_before():
    assert kata.f(0) == 0

def test_it():
    assert kata.f(1) == 1

def test_after():
    assert kata.f(2) == 2
"""


@pytest.fixture(scope="module")
def pool():
    with Pool(1, root=ROOT / "exercises", level="process") as warm:
        yield warm


def job(body, *, suite=SUITE, cpu=0.2, wall=30.0, patient=()):
    """A job for a module that does this when it is asked for 1; only processor time can end it soon."""
    module = f"import itertools, os, sys, threading, time\ndef f(n):\n    if n == 1:\n        {body}\n    return n\n"
    limits = Limits(cpu_seconds=cpu, import_cpu_seconds=cpu + 1, test_seconds=wall, attempt_seconds=60)
    return Job(slug="kata", module=module.encode(), suite=suite, tests=TESTS, limits=limits, patient=patient)


def told(evidence):
    return [(test.outcome, test.looped) for test in evidence.tests]


FINE = (Outcome.PASSED, False)


@pytest.mark.parametrize(
    "body",
    [
        "while True: pass",
        "sum(itertools.repeat(0))",
        "10 ** 10 ** 10",
        "os.fork() and time.sleep(60)\n        while True: pass",
        "sys.settrace(lambda *_: time.sleep(0))\n        while True: pass",
    ],
    ids=["python", "c", "one_operation", "child", "traced"],
)
def test_a_loop_costs_its_own_test_and_is_certain(pool, body):
    evidence = pool.run(job(body))
    assert told(evidence) == [FINE, (Outcome.TIMED_OUT, True), FINE]
    assert evidence.ending is Ending.TIMED_OUT


def test_a_loop_that_catches_everything_is_ended_as_well(pool):
    body = """while True:
            try:
                while True: pass
            except BaseException: pass"""
    assert told(pool.run(job(body))) == [FINE, (Outcome.TIMED_OUT, True), FINE]


def test_a_loop_at_import_is_ended_by_the_time_that_importing_may_take(pool):
    evidence = pool.run(replace(job("pass"), module=b"while True: pass"))
    assert (evidence.ending, evidence.tests, evidence.looped) == (Ending.TIMED_OUT, (), True)


@pytest.mark.slow
def test_an_import_that_computes_is_not_ended_by_the_clock(pool):
    module = b"import time\nwhile time.process_time() < 1.4: pass\ndef f(n): return n\n"
    slow = replace(job("pass", cpu=2.0, wall=0.2), module=module, confirm=False)
    assert told(pool.run(slow)) == [FINE] * 3


def test_an_import_that_waits_is_ended_by_the_clock(pool):
    waits = replace(job("pass", wall=0.2), module=b"import time\ntime.sleep(60)\n", confirm=False)
    evidence = pool.run(waits)
    assert (evidence.ending, evidence.looped) == (Ending.TIMED_OUT, False)
    assert evidence.seconds < 30


def test_waiting_is_told_by_the_clock_and_is_no_loop(pool):
    evidence = pool.run(replace(job("time.sleep(60)", wall=0.4), confirm=False))
    assert told(evidence) == [FINE, (Outcome.TIMED_OUT, False), FINE]


def test_waiting_uses_no_processor_time_however_long_it_is(pool):
    evidence = pool.run(job("time.sleep(0.5)"))
    assert told(evidence) == [FINE] * 3


def test_a_test_with_a_limit_of_its_own_may_compute_as_long(pool):
    body = "end = time.process_time() + 0.5\n        while time.process_time() < end: pass"
    assert told(pool.run(job(body))) == [FINE, (Outcome.TIMED_OUT, True), FINE]
    assert told(pool.run(job(body, patient=(("test_it", 5.0),)))) == [FINE] * 3


def test_what_was_used_is_measured_test_by_test(pool):
    body = "end = time.process_time() + 0.15\n        while time.process_time() < end: pass"
    used = [test.cpu for test in pool.run(job(body, cpu=2.0)).tests]
    assert used[1] >= 0.14
    assert max(used[0], used[2]) < 0.14


LEAVES_A_CHILD = b"""
import os, time

def f(n):
    global ready
    if n == 0:
        ready, told = os.pipe()
        if os.fork() == 0:
            while time.process_time() < 0.8:
                pass
            os.write(told, b"!")
            while True:
                pass
    if n == 1:
        os.read(ready, 1)
    return n
"""


def test_what_an_earlier_test_left_running_costs_no_later_one_its_time(pool):
    assert told(pool.run(replace(job("pass", cpu=0.4), module=LEAVES_A_CHILD))) == [FINE] * 3


def test_a_child_is_counted_from_the_moment_that_the_test_itself_told():
    ours, worker = socket.socketpair()
    (output, output_end), (stream, stream_end) = os.pipe(), os.pipe()
    os.write(stream_end, encode_frame(Frame("start", id="test_it", moment=12.5)))
    asked = []

    def used(since):
        asked.append(since)
        worker.sendall(b"0 0\n")
        return 0.0

    with ours, worker:
        Watch(ours, output, stream, job("pass"), time.monotonic() + 60, "", bool, used).run()
    assert asked == [12.5]
    for descriptor in (output, output_end, stream, stream_end):
        os.close(descriptor)


LARGE = SUITE + b"".join(b"def helper_%d(a, b):\n    assert a == b, (a, b)\n" % number for number in range(800))


def test_a_loop_is_certain_after_a_suite_that_takes_long_to_compile():
    with Pool(1, root=ROOT / "exercises", level="process", rehearsed=True) as compiling:
        evidence = compiling.run(job("sum(itertools.repeat(0))", suite=LARGE, wall=5.0))
    assert told(evidence) == [FINE, (Outcome.TIMED_OUT, True), FINE]


class Launches:
    """Stands for the worker: each fork begins its first test and is ended there for the same reason."""

    def __init__(self, why):
        self.why, self.count = why, 0

    def __call__(self, job, deadline):
        assert deadline > time.monotonic()
        self.count += 1
        frames = [Frame("collected", ids=TESTS), Frame("start", id=job.tests[0])]
        return Fork(Output(b"|", 64), [(0.0, frame) for frame in frames], killed=self.why, exit_code=-9)


@pytest.mark.parametrize(("why", "forks"), [("looped", 3), ("timed_out", 4)])
def test_a_loop_is_believed_at_once_and_waiting_when_it_is_seen_again(why, forks):
    launch = Launches(why)
    evidence = attempt.run(launch, job("pass"))
    assert [test.outcome for test in evidence.tests] == [Outcome.TIMED_OUT] * 3
    assert launch.count == forks


@pytest.mark.parametrize(("overhead", "later"), [(5.0, 5.0), (1000.0, 60.0)])
def test_what_a_fork_needs_besides_its_tests_is_not_the_time_of_those_that_are_left(overhead, later):
    deadlines = []
    launches = Launches("looped")

    def launch(job, deadline):
        deadlines.append(deadline)
        return replace(launches(job, deadline), overhead=overhead)

    attempt.run(launch, job("pass"))
    assert deadlines[1] - deadlines[0] == pytest.approx(later)


def test_a_loop_that_never_ends_tells_its_line(run):
    evidence = run(
        """
        def f(n):
            while n:
                n += 1
        """,
        """
        from kata import f

        def test_it():
            f(1)
        """,
        cpu_seconds=0.3,
        test_seconds=20,
    )
    (test,) = evidence.tests
    assert test.looped
    assert test.places
    assert set(test.places) <= {3, 4}
