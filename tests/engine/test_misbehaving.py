"""What learner code can do to its own process and to the machine: the evidence that it leaves, and nothing else.

Every attempt here is followed by an honest one on the same worker, which must be graded as if nothing had happened, and
by a look at the process list.  Slow cases wait side by side.
"""

import os
import queue
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from textwrap import dedent, indent

import pytest

from grader.engine.attempt_log import AttemptLog, TestRecord
from grader.engine.fork import Fork
from grader.engine.outcomes import runs_of
from grader.engine.output import Output
from grader.engine.pool import Pool
from grader.engine.protocol import output_mark
from grader.model import Ending, Evidence, Job, Limits, Outcome, TestRun

ROOT = Path(__file__).resolve().parents[2]
LANES = 6

TESTS = ("test_before", "test_it", "test_after")
SUITE = """
import kata

def test_before():
    assert kata.f(0) == 0

def test_it():
    assert kata.f(1) == 1

def test_after():
    assert kata.f(2) == 2
"""
HONEST = "def f(n): return n"
AS_EXPECTED = Evidence(
    ending=Ending.EXITED,
    exit_code=0,
    tests=tuple(TestRun(id=name, outcome=Outcome.PASSED) for name in TESTS),
    collected=TESTS,
)
IMPORTS = "import asyncio, atexit, ctypes, itertools, os, signal, subprocess, sys, threading, time\n"


def in_a_test(body, beside=""):
    """A module that is honest but in `test_it`, where it does this."""
    return f"{IMPORTS}{dedent(beside)}\ndef f(n):\n    if n == 1:\n{indent(dedent(body), ' ' * 8)}\n    return n\n"


def at_import(body):
    """A module that would be honest, and does this first."""
    return f"{IMPORTS}{dedent(body)}\ndef f(n):\n    return n\n"


def returning(body):
    """A module whose answer in `test_it` does this when it is shown."""
    return in_a_test("return Odd()", beside=f"class Odd:\n    def __repr__(self):\n{indent(dedent(body), ' ' * 8)}\n")


def processes(marker):
    """The processes alive whose command line holds the marker; a fork keeps its parent's."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            if marker.encode() in place.read_bytes():
                found.append(int(place.parent.name))
        except OSError:
            continue
    return found


def outcomes(evidence):
    return [test.outcome.value for test in evidence.tests]


def middle(evidence):
    return next(test for test in evidence.tests if test.id == "test_it")


@pytest.fixture(scope="module")
def attempt():
    """Run a module; then require of the same worker that an honest module is graded as if nothing had happened."""
    free = queue.SimpleQueue()
    pools = [Pool(1, root=ROOT / "exercises", level="process") for _ in range(LANES)]
    for pool in pools:
        free.put(pool)

    def run_it(module, *, hasty=False, **limits):
        pool = free.get()
        try:
            chosen = Limits(**{"test_seconds": 0.4, **limits})
            seen = pool.run(replace(_job(module, chosen), hasty=hasty))
            after = pool.run(_job(HONEST, Limits()))
            left = processes(f"{pool._home}/")
        finally:
            free.put(pool)
        assert replace(after, seconds=0.0) == AS_EXPECTED
        assert len(left) == 1, "the worker and nothing else is alive"
        return seen

    yield run_it
    for pool in pools:
        pool.close()


def _job(module, limits):
    return Job(slug="kata", module=module.encode(), suite=SUITE.encode(), tests=TESTS, limits=limits)


@pytest.fixture
def open_folder():
    """A folder that anybody may write to, an attempt's own user included."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)


# --- a test that hangs

HANGS_IN_A_TEST = {
    "sleeping": in_a_test("time.sleep(60)"),
    "an_endless_loop": in_a_test("while True: pass"),
    "swallowing_the_timeout": in_a_test("""
        while True:
            try:
                time.sleep(60)
            except BaseException:
                pass
    """),
    "an_asyncio_task_that_spins_and_swallows_the_timeout": in_a_test(
        "asyncio.run(main())",
        beside="""
            async def spin():
                while True:
                    try:
                        while True:
                            await asyncio.sleep(0.001)
                    except BaseException:
                        pass

            async def main():
                await asyncio.create_task(spin())
        """,
    ),
    "one_endless_call_into_c": in_a_test("sum(itertools.repeat(1))"),
    "every_timer_disarmed": in_a_test("""
        signal.signal(signal.SIGALRM, signal.SIG_IGN)
        signal.alarm(0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        while True:
            time.sleep(60)
    """),
    "every_signal_blocked": in_a_test("""
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        time.sleep(60)
    """),
    "sigterm_ignored": in_a_test("""
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(60)
    """),
    "stopping_itself": in_a_test("os.kill(os.getpid(), signal.SIGSTOP)"),
    "a_finaliser_that_hangs": in_a_test(
        "Clingy()",
        beside="""
            class Clingy:
                def __del__(self):
                    while True:
                        try:
                            time.sleep(60)
                        except BaseException:
                            pass
        """,
    ),
    "a_fork_bomb": in_a_test("""
        while True:
            try:
                os.fork()
            except OSError:
                time.sleep(0.01)
    """),
    "the_right_answer_too_late_with_alarm_0": in_a_test("signal.alarm(0)\ntime.sleep(1.2)"),
    "the_right_answer_too_late_with_setitimer_0": in_a_test("signal.setitimer(signal.ITIMER_REAL, 0)\ntime.sleep(1.2)"),
    "the_right_answer_too_late_with_sigalrm_ignored": in_a_test(
        "signal.signal(signal.SIGALRM, signal.SIG_IGN)\ntime.sleep(1.2)"
    ),
    "another_failure_in_place_of_the_timer_s": in_a_test("""
        try:
            time.sleep(60)
        except BaseException:
            [].pop()
    """),
}
HANGS_AT_IMPORT = {
    "an_endless_loop": at_import("while True: pass"),
    "swallowing_everything": at_import("""
        while True:
            try:
                time.sleep(60)
            except BaseException:
                pass
    """),
}
HANGS_WHEN_SHOWN = {
    "swallowing_the_timeout": returning("""
        while True:
            try:
                time.sleep(60)
            except BaseException:
                pass
    """)
}


@pytest.fixture(scope="module")
def hung(attempt, request):
    """The slow cases that were asked for, all at once: name → the evidence to come."""
    asked = {
        item.callspec.params["hang"] for item in request.session.items if "hang" in getattr(item, "fixturenames", ())
    }
    with ThreadPoolExecutor(LANES) as lanes:
        yield {
            (where, name): lanes.submit(attempt, module)
            for where, cases in (("test", HANGS_IN_A_TEST), ("import", HANGS_AT_IMPORT), ("repr", HANGS_WHEN_SHOWN))
            for name, module in cases.items()
            if name in asked
        }


@pytest.mark.parametrize("hang", HANGS_IN_A_TEST)
def test_a_test_that_hangs_costs_only_itself(hung, hang):
    evidence = hung["test", hang].result()
    assert outcomes(evidence) == ["passed", "timed_out", "passed"]
    assert evidence.unknown == ()


@pytest.mark.parametrize("hang", HANGS_AT_IMPORT)
def test_a_module_that_hangs_at_import_times_out_with_no_test_run(hung, hang):
    evidence = hung["import", hang].result()
    assert (evidence.ending, evidence.tests) == (Ending.TIMED_OUT, ())


def test_a_hasty_attempt_stops_at_the_first_test_that_hangs(attempt):
    evidence = attempt(in_a_test("os.kill(os.getpid(), signal.SIGSTOP)"), hasty=True)
    assert outcomes(evidence) == ["passed", "timed_out"]


def test_an_attempt_ends_at_its_own_deadline_however_many_tests_hang_and_keeps_what_it_had_earned(attempt):
    always = "signal.signal(signal.SIGALRM, signal.SIG_IGN)\n    time.sleep(60 * n)"
    evidence = attempt(f"{IMPORTS}def f(n):\n    {always}\n    return n\n", attempt_seconds=1.0)
    assert evidence.ending is Ending.TIMED_OUT
    assert outcomes(evidence) == ["passed", "timed_out"]
    assert evidence.seconds < 6


def test_an_import_that_was_slow_only_once_is_believed_when_it_is_tried_again(attempt, open_folder):
    once = at_import(f"""
        try:
            open({str(open_folder / "seen")!r}, "x").close()
            time.sleep(60)
        except FileExistsError:
            pass
    """)
    evidence = attempt(once)
    assert (evidence.ending, outcomes(evidence)) == (Ending.EXITED, ["passed"] * 3)


def test_a_test_that_was_slow_only_once_is_believed_when_it_is_tried_again_alone(attempt, open_folder):
    once = in_a_test(f"""
        try:
            open({str(open_folder / "seen")!r}, "x").close()
        except FileExistsError:
            return n
        time.sleep(60)
    """)
    evidence = attempt(once)
    assert (evidence.ending, outcomes(evidence)) == (Ending.EXITED, ["passed"] * 3)


# --- leaving early


@pytest.mark.parametrize("words", ["sys.exit()", "sys.exit(0)", "sys.exit('bye')", "raise SystemExit(1)"])
def test_sys_exit_in_a_test_is_a_failure_of_that_test(attempt, words):
    evidence = attempt(in_a_test(words))
    assert (evidence.ending, outcomes(evidence)) == (Ending.EXITED, ["passed", "failed", "passed"])
    assert middle(evidence).trace.kind == "SystemExit"


@pytest.mark.parametrize("words", ["os._exit(0)", "os._exit(1)", "os.kill(os.getpid(), signal.SIGKILL)", "os.abort()"])
def test_ending_the_process_in_a_test_costs_only_that_test(attempt, words):
    evidence = attempt(in_a_test(words))
    assert (evidence.ending, outcomes(evidence)) == (Ending.CRASHED, ["passed", "error", "passed"])


def test_a_keyboard_interrupt_in_a_test_costs_only_that_test(attempt):
    evidence = attempt(in_a_test("raise KeyboardInterrupt"))
    assert (evidence.ending, outcomes(evidence)) == (Ending.CRASHED, ["passed", "error", "passed"])
    assert middle(evidence).trace.kind == "KeyboardInterrupt"


@pytest.mark.parametrize(
    ("words", "kind"), [("sys.exit(0)", "SystemExit"), ("raise KeyboardInterrupt", "KeyboardInterrupt")]
)
def test_leaving_at_import_runs_no_test_and_says_why(attempt, words, kind):
    evidence = attempt(at_import(words))
    assert (evidence.tests, evidence.halt.kind) == ((), kind)
    assert evidence.halt.line == 2


@pytest.mark.parametrize(("words", "code"), [("os._exit(0)", 0), ("os._exit(1)", 1), ("os.abort()", -6)])
def test_ending_the_process_at_import_is_a_crash_with_its_exit_code(attempt, words, code):
    evidence = attempt(at_import(words))
    assert (evidence.ending, evidence.exit_code, evidence.tests) == (Ending.CRASHED, code, ())


def test_a_thread_that_ends_the_process_after_its_test_takes_no_passed_test_along(attempt):
    module = in_a_test("""
        def leave():
            time.sleep(0.05)
            os._exit(0)
        threading.Thread(target=leave).start()
    """)
    evidence = attempt(module.replace("    return n\n", "    time.sleep(0.2 if n == 2 else 0)\n    return n\n"))
    assert (evidence.ending, outcomes(evidence)) == (Ending.CRASHED, ["passed", "passed", "error"])


def test_os_exit_registered_for_the_end_is_never_reached(attempt):
    evidence = attempt(at_import("atexit.register(os._exit, 5)"))
    assert replace(evidence, seconds=0.0) == AS_EXPECTED


# --- output


@pytest.mark.parametrize(
    "words",
    [
        "while True: print('x' * 100)",
        "while True: os.write(1, b'x' * 100)",
        "while True: os.write(2, b'x' * 100)",
        "os.write(1, b'x' * 100_000_000)",
        "print('x' * 10_000_000)",
        "sys.stderr.write('x' * 10_000_000)",
        "subprocess.run(['/bin/sh', '-c', 'while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done'])",
    ],
)
def test_a_flood_of_output_ends_the_attempt_as_flooded_and_costs_only_its_test(attempt, words):
    evidence = attempt(in_a_test(words), output_kib=16, test_seconds=2.0)
    assert (evidence.ending, outcomes(evidence)) == (Ending.FLOODED, ["passed", "error", "passed"])
    assert 0 < len(middle(evidence).output) <= 16 * 1024 + 100


def test_the_test_that_printed_too_much_is_told_however_far_the_others_come(attempt):
    """What is printed at once is in the pipe when the test has ended already."""
    for _ in range(5):
        evidence = attempt(in_a_test("print('x' * 300_000)"), output_kib=16)
        assert (evidence.ending, outcomes(evidence)) == (Ending.FLOODED, ["passed", "error", "passed"])


def test_a_flood_at_import_is_flooded(attempt):
    evidence = attempt(at_import("while True: print('x' * 100)"))
    assert (evidence.ending, evidence.tests) == (Ending.FLOODED, ())


def test_as_much_output_as_is_allowed_is_no_flood(attempt):
    evidence = attempt(in_a_test("print('x' * 15_000)"), output_kib=16)
    assert (evidence.ending, middle(evidence).output) == (Ending.EXITED, "x" * 15_000 + "\n")


def test_what_one_test_prints_beyond_the_limit_is_cut_with_a_sentence(attempt):
    evidence = attempt(in_a_test("print('x' * 20_000)"), output_kib=16)
    assert (evidence.ending, outcomes(evidence)) == (Ending.EXITED, ["passed", "passed", "passed"])
    assert (
        middle(evidence).output
        == "x" * 16 * 1024 + f"\n… ({20_001 - 16 * 1024} more bytes were printed, 16 KiB are kept)"
    )


def test_closing_every_descriptor_is_a_crash_and_no_pass(attempt):
    evidence = attempt(in_a_test("os.closerange(0, 256)"))
    assert (evidence.ending, middle(evidence).outcome) == (Ending.CRASHED, Outcome.ERROR)


# --- memory


@pytest.mark.parametrize("words", ["bytearray(10 ** 10)", "hoard = []\nwhile True: hoard.append(bytearray(2 ** 20))"])
def test_a_memory_bomb_in_a_test_is_out_of_memory_and_costs_only_that_test(attempt, words):
    evidence = attempt(in_a_test(words), memory_mib=64, test_seconds=2.0)
    assert (evidence.ending, outcomes(evidence)) == (Ending.OUT_OF_MEMORY, ["passed", "failed", "passed"])
    assert middle(evidence).trace.kind == "MemoryError"


def test_a_memory_bomb_at_import_is_out_of_memory(attempt):
    evidence = attempt(at_import("hoard = []\nwhile True: hoard.append(bytearray(2 ** 20))"), memory_mib=64)
    assert (evidence.ending, evidence.tests) == (Ending.OUT_OF_MEMORY, ())


def test_a_memory_error_that_the_code_recovers_from_is_nothing_special(attempt):
    evidence = attempt(in_a_test("try: bytearray(10 ** 10)\nexcept MemoryError: return n"))
    assert (evidence.ending, outcomes(evidence)) == (Ending.EXITED, ["passed"] * 3)


# --- processes and threads


def test_a_daemon_that_forked_twice_into_a_session_of_its_own_does_not_outlive_the_attempt(attempt):
    evidence = attempt(
        in_a_test("""
            if os.fork() == 0:
                os.setsid()
                if os.fork() == 0:
                    signal.signal(signal.SIGTERM, signal.SIG_IGN)
                    signal.signal(signal.SIGHUP, signal.SIG_IGN)
                    while True: time.sleep(60)
                os._exit(0)
            os.wait()
        """)
    )
    assert outcomes(evidence) == ["passed"] * 3


def test_a_program_started_in_a_session_of_its_own_does_not_outlive_the_attempt(attempt):
    marker = "98765.4321"
    evidence = attempt(in_a_test(f"subprocess.Popen(['sleep', {marker!r}], start_new_session=True)"))
    assert (outcomes(evidence), processes(marker)) == (["passed"] * 3, [])


def test_a_grandchild_that_holds_the_pipes_open_delays_nothing(attempt):
    evidence = attempt(in_a_test("if os.fork() == 0: time.sleep(60)"), test_seconds=30.0)
    assert (evidence.ending, evidence.seconds < 10) == (Ending.EXITED, True)


def test_threads_without_end_run_into_a_limit_and_cost_only_their_test(attempt):
    evidence = attempt(
        in_a_test("while True: threading.Thread(target=time.sleep, args=(60,)).start()"), test_seconds=5.0
    )
    assert outcomes(evidence) == ["passed", "failed", "passed"]


@pytest.mark.parametrize(
    "words",
    [
        "threading.Thread(target=time.sleep, args=(60,)).start()",
        "threading.Thread(target=exec, args=('while True: pass',)).start()",
        "atexit.register(time.sleep, 60)",
        "threading._register_atexit(time.sleep, 60)",
        "sys.modules[__name__].keep = Clingy()",
    ],
)
def test_what_would_hang_when_the_interpreter_ends_delays_nothing(attempt, words):
    clingy = "class Clingy:\n    def __del__(self): time.sleep(60)\n"
    evidence = attempt(in_a_test(words, beside=clingy), test_seconds=5.0)
    assert replace(evidence, seconds=0.0) == AS_EXPECTED
    assert evidence.seconds < 10


# --- crashes


def test_a_segmentation_fault_costs_only_its_test(attempt):
    evidence = attempt(in_a_test("ctypes.string_at(0)"))
    assert (evidence.ending, evidence.exit_code, outcomes(evidence)) == (
        Ending.CRASHED,
        -11,
        ["passed", "error", "passed"],
    )


def test_recursion_without_end_is_a_failure_of_its_test(attempt):
    evidence = attempt(in_a_test("f(n)"))
    assert (evidence.ending, outcomes(evidence)) == (Ending.EXITED, ["passed", "failed", "passed"])
    assert middle(evidence).trace.kind == "RecursionError"


def test_recursion_without_end_and_without_python_s_limit_costs_only_its_test(attempt):
    deep = in_a_test(
        "sys.setrecursionlimit(2 ** 30)\ndown()", beside="def down(): return [*map(lambda _: down(), 'x')]"
    )
    evidence = attempt(deep, memory_mib=64)
    assert evidence.ending in {Ending.CRASHED, Ending.OUT_OF_MEMORY, Ending.TIMED_OUT, Ending.EXITED}
    assert outcomes(evidence)[::2] == ["passed", "passed"]
    assert middle(evidence).outcome is not Outcome.PASSED


# --- values that misbehave when they are shown


@pytest.mark.parametrize("hang", HANGS_WHEN_SHOWN)
def test_a_repr_that_never_returns_is_a_failure_and_costs_only_its_test(hung, hang):
    evidence = hung["repr", hang].result()
    assert (evidence.ending, outcomes(evidence)) == (Ending.EXITED, ["passed", "failed", "passed"])
    assert middle(evidence).trace.op == "=="


def test_a_repr_of_a_hundred_megabytes_is_a_failure_told_in_a_few_thousand_characters(attempt):
    evidence = attempt(returning("return 'x' * 100_000_000"), test_seconds=5.0)
    assert (evidence.ending, outcomes(evidence)) == (Ending.EXITED, ["passed", "failed", "passed"])
    trace = middle(evidence).trace
    assert max(len(text) for text in (trace.text, trace.left, trace.right)) < 5000


@pytest.mark.parametrize(
    ("words", "outcome"),
    [
        ("raise ValueError('no')", "failed"),
        ("raise SystemExit", "failed"),
        ("raise KeyboardInterrupt", "failed"),
        ("return 7", "failed"),
        ("return '\\ud800'", "failed"),
        ("os._exit(0)", "failed"),
    ],
)
def test_a_repr_that_breaks_leaves_the_failure_a_failure(attempt, words, outcome):
    assert outcomes(attempt(returning(words))) == ["passed", outcome, "passed"]


def test_an_exception_whose_text_breaks_is_a_failure(attempt):
    evidence = attempt(
        in_a_test("raise Odd", beside="class Odd(Exception):\n    def __str__(self): raise SystemExit\n")
    )
    assert outcomes(evidence) == ["passed", "failed", "passed"]
    assert middle(evidence).trace.kind == "Odd"


def test_a_failing_test_whose_teardown_hangs_is_still_bounded(pool):
    suite = """
        import time
        import pytest

        @pytest.fixture
        def slow():
            yield
            while True:
                try:
                    time.sleep(60)
                except BaseException:
                    pass

        def test_one(slow):
            assert 1 == 2

        def test_two():
            pass
    """
    names = ("test_one", "test_two")
    job = Job(slug="kata", module=b"", suite=dedent(suite).encode(), tests=names, limits=Limits(test_seconds=0.4))
    evidence = pool.run(job)
    assert {test.id: test.outcome for test in evidence.tests}["test_two"] is Outcome.PASSED
    assert evidence.tests[0].outcome in {Outcome.FAILED, Outcome.TIMED_OUT}
    assert evidence.seconds < 10


# --- the worker


def test_killing_the_worker_never_passes_and_never_harms_the_next_attempt(attempt):
    evidence = attempt(in_a_test("os.kill(os.getppid(), signal.SIGKILL)\nwhile True: time.sleep(60)"))
    assert middle(evidence).outcome is Outcome.FAILED if evidence.tests else evidence.ending is Ending.CRASHED


@pytest.mark.skipif(os.geteuid() != 0, reason="an attempt of our own user reaches everything of ours")
def test_an_attempt_with_a_user_of_its_own_that_kills_everything_in_reach_reaches_nothing(attempt):
    evidence = attempt(
        at_import(f"""
            assert os.getuid() != {os.getuid()}
            try:
                os.kill(-1, signal.SIGKILL)
            except ProcessLookupError:
                pass
        """)
    )
    assert replace(evidence, seconds=0.0) == AS_EXPECTED


@pytest.mark.parametrize("cut", range(len(output_mark(b"secret")) + 1))
def test_of_a_mark_that_was_cut_off_nothing_is_shown(cut):
    mark = output_mark(b"secret")
    output = Output(mark, 64)
    output.add(mark + b"one" + mark + b"two" + mark[:cut])
    fork = Fork(output=output, exit_code=0)
    tests = {name: TestRecord(started=0.0, finished=0.1) for name in ("a", "b")}
    runs = runs_of(fork, AttemptLog(tests=tests, order=["a", "b"]), Job(slug="kata", module=b"", suite=b""))
    assert {name: run.output for name, run in runs.items()} == {"a": "one", "b": "two"}
