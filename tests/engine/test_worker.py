"""The worker, the probe and the pool on code that means no harm, and on evidence that does.

What suites may use, what reaches a test, whose output is whose, what stays on disk, what malformed evidence is worth,
and that a pool leaves nothing behind.  Code that attacks the process or the machine belongs in `test_misbehaving`.
"""

import errno
import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from textwrap import dedent, indent

import pytest

from grader.engine.pool import Pool
from grader.engine.protocol import KILL
from grader.errors import EngineFault
from grader.model import Ending, Job, Limits, Outcome

ROOT = Path(__file__).resolve().parents[2]

HONEST = "def f(n): return n"
SUITE = """
import kata

def test_before():
    assert kata.f(0) == 0

def test_it():
    assert kata.f(1) == 1

def test_after():
    assert kata.f(2) == 2
"""
TESTS = ("test_before", "test_it", "test_after")


@pytest.fixture(scope="module")
def pool():
    """One worker only: every attempt meets whatever the one before it left."""
    with Pool(1, root=ROOT / "exercises", level="process") as warm:
        yield warm


def outcomes(evidence):
    return {test.id: test.outcome.value for test in evidence.tests}


def output_of(evidence):
    return {test.id: test.output for test in evidence.tests}


def assert_unharmed(run):
    """An honest attempt on the same worker is graded as if nothing had happened."""
    evidence = run(HONEST, SUITE, tests=TESTS, test_seconds=2.0)
    assert (evidence.ending, evidence.exit_code, evidence.unknown) == (Ending.EXITED, 0, ())
    assert list(outcomes(evidence).items()) == [(name, "passed") for name in TESTS]
    assert set(output_of(evidence).values()) == {""}


# --- what suites may be made of


def test_plain_functions_pass_and_fail_on_their_own(run):
    evidence = run("def f(n): return min(n, 1)", SUITE, tests=TESTS)
    assert outcomes(evidence) == {"test_before": "passed", "test_it": "passed", "test_after": "failed"}
    assert (evidence.ending, evidence.exit_code, evidence.collected) == (Ending.EXITED, 1, TESTS)


def test_fixtures_serve_their_tests_and_a_broken_one_is_an_error_of_the_test(run):
    suite = """
        import pytest

        @pytest.fixture(scope="module")
        def number():
            return 7

        @pytest.fixture
        def broken():
            raise RuntimeError("no")

        @pytest.fixture
        def leaves_badly():
            yield 1
            raise RuntimeError("no")

        def test_served(number): assert number == 7
        def test_unserved(broken): pass
        def test_left(leaves_badly): assert leaves_badly == 1
        def test_built_in(tmp_path, monkeypatch, capsys, request, recwarn):
            print("heard")
            assert capsys.readouterr().out == "heard\\n"
            (tmp_path / "file").write_text("x")
    """
    assert outcomes(run("", suite, test_seconds=2.0)) == {
        "test_served": "passed",
        "test_unserved": "error",
        "test_left": "error",
        "test_built_in": "passed",
    }


def test_classes_are_suites_too(run):
    suite = """
        class TestIt:
            def setup_method(self): self.number = 1
            def test_one(self): assert self.number == 1
            def test_two(self): assert self.number == 2
    """
    assert outcomes(run("", suite)) == {"TestIt::test_one": "passed", "TestIt::test_two": "failed"}


def test_unittest_style_suites_work_and_tell_what_they_compared(run):
    suite = """
        import unittest
        from kata import f

        class FTest(unittest.TestCase):
            def setUp(self): self.number = 1
            def test_right(self): self.assertEqual(f(self.number), 1)
            def test_wrong(self): self.assertEqual(f(2), 3)
            def test_raises(self):
                with self.assertRaises(ValueError): f(3)
            @unittest.skip("not now")
            def test_skipped(self): pass

        if __name__ == "__main__":
            unittest.main()
    """
    evidence = run(HONEST, suite)
    assert outcomes(evidence) == {
        "FTest::test_raises": "failed",
        "FTest::test_right": "passed",
        "FTest::test_skipped": "failed",
        "FTest::test_wrong": "failed",
    }
    wrong = next(test for test in evidence.tests if test.id == "FTest::test_wrong").trace
    assert (wrong.op, wrong.left, wrong.right) == ("==", "2", "3")


def test_each_parameter_is_a_test_of_its_own(run):
    suite = """
        import pytest
        from kata import f

        @pytest.mark.task(1)
        @pytest.mark.parametrize("n", [1, 2, 3], ids=["one", "two", "three"])
        def test_it(n): assert f(n) == 2
    """
    assert outcomes(run(HONEST, suite)) == {
        "test_it[one]": "failed",
        "test_it[two]": "passed",
        "test_it[three]": "failed",
    }


def test_caplog_works_in_a_suite(run):
    suite = """
        from kata import f

        def test_it(caplog):
            f()
            assert [(record.levelname, record.message) for record in caplog.records] == [("WARNING", "careful")]

        def test_next(caplog):
            assert caplog.records == []
    """
    module = "import logging\ndef f(): logging.getLogger('kata').warning('careful')\n"
    assert set(outcomes(run(module, suite)).values()) == {"passed"}


def test_a_coroutine_may_be_run_by_a_test(run):
    suite = "import asyncio\nfrom kata import f\ndef test_it(): assert asyncio.run(f()) == 1\n"
    assert outcomes(run("async def f(): return 1", suite, test_seconds=2.0)) == {"test_it": "passed"}


def test_skips_and_expected_failures_are_no_passes(run):
    suite = """
        import pytest

        def test_skips(): pytest.skip("not today")
        @pytest.mark.skip
        def test_is_skipped(): pass
        @pytest.mark.xfail
        def test_is_meant_to_fail(): assert 0
        @pytest.mark.xfail
        def test_passes_unexpectedly(): pass
    """
    evidence = run("", suite)
    assert "passed" not in outcomes(evidence).values()
    assert len(evidence.tests) == 4


# --- subtests


def subtests(body):
    """A unittest suite of one test with this body."""
    return (
        f"import unittest\nfrom kata import f\n\nclass T(unittest.TestCase):\n"
        f"    def test_it(self):\n{indent(dedent(body), ' ' * 8)}\n"
    )


@pytest.mark.parametrize(
    ("numbers", "outcome"),
    [("[1, 2, 3]", "passed"), ("[1, 9, 2]", "failed"), ("[9, 1, 2]", "failed"), ("[1, 2, 9]", "failed")],
)
def test_subtests_are_folded_by_the_worst_of_them(run, numbers, outcome):
    suite = subtests(f"""
        for n in {numbers}:
            with self.subTest(n=n):
                self.assertLess(f(n), 5)
    """)
    evidence = run(HONEST, suite, tests=("T::test_it",))
    assert (outcomes(evidence), evidence.unknown) == ({"T::test_it": outcome}, ())


def test_a_failing_subtest_is_not_made_good_by_a_test_that_goes_on(run):
    suite = subtests("""
        with self.subTest():
            self.assertEqual(f(1), 2)
        self.assertEqual(f(1), 1)
    """)
    assert outcomes(run(HONEST, suite)) == {"T::test_it": "failed"}


def test_a_subtest_that_hangs_times_its_test_out(run):
    suite = subtests("""
        with self.subTest():
            f(1)
        with self.subTest():
            f(60)
    """)
    module = "import time\ndef f(n): time.sleep(n) if n > 1 else None\n"
    assert outcomes(run(module, suite)) == {"T::test_it": "timed_out"}


@pytest.mark.skipif(not hasattr(pytest, "Subtests"), reason="this pytest has no subtests of its own")
@pytest.mark.parametrize(("numbers", "outcome"), [([1, 2], "passed"), ([9, 1], "failed"), ([1, 9], "failed")])
def test_pytest_s_own_subtests_are_folded_in_the_same_way(run, numbers, outcome):
    suite = f"""
        from kata import f

        def test_it(subtests):
            for n in {numbers}:
                with subtests.test(n=n):
                    assert f(n) < 5
    """
    assert outcomes(run(HONEST, suite)) == {"test_it": outcome}


# --- when nothing can run


def test_a_name_missing_at_import_runs_no_test_and_says_which_name(run):
    evidence = run("def g(): pass", "from kata import f\ndef test_it(): pass\n", tests=("test_it",))
    assert evidence.tests == ()
    assert (evidence.halt.kind, "cannot import name 'f'" in evidence.halt.text) == ("ImportError", True)
    assert evidence.ending is Ending.EXITED


def test_an_exception_at_import_tells_the_line_of_the_module(run):
    evidence = run("x = 1\ny = x / 0\n", SUITE, tests=TESTS)
    assert (evidence.tests, evidence.halt.kind, evidence.halt.line) == ((), "ZeroDivisionError", 2)


@pytest.mark.parametrize("module", ["def f(:\n    pass\n", "x = 1\n\nreturn 3\n"])
def test_a_syntax_error_tells_its_line(run, module):
    evidence = run(module, SUITE, tests=TESTS)
    assert (evidence.tests, evidence.halt.kind) == ((), "SyntaxError")
    assert evidence.halt.line == (1 if ":" in module else 3)


def test_an_empty_module_is_a_module(run):
    assert outcomes(run("", "def test_it(): pass\n")) == {"test_it": "passed"}


def test_after_a_module_that_cannot_be_imported_the_same_suite_runs(run):
    run("1 / 0", SUITE, tests=TESTS)
    assert_unharmed(run)


# --- what reaches a test


@pytest.mark.parametrize("seed", [0, 7, 2**31 - 1])
def test_the_seed_reaches_the_suite_and_random_begins_there(run, seed):
    suite = f"""
        import os, random

        def test_it():
            assert os.environ["KATA_SEED"] == "{seed}"
            assert random.random() == random.Random({seed}).random()
    """
    assert outcomes(run("", suite, seed=seed)) == {"test_it": "passed"}


def test_only_the_tests_that_were_asked_for_are_run(run):
    evidence = run(HONEST, SUITE, tests=("test_after",))
    assert outcomes(evidence) == {"test_after": "passed"}
    assert evidence.collected == TESTS


def test_a_test_that_the_suite_does_not_hold_is_not_reported(run):
    evidence = run(HONEST, SUITE, tests=("test_it", "test_nothing"))
    assert outcomes(evidence) == {"test_it": "passed"}


@pytest.mark.parametrize("slug", ["queue", "random", "grader", "platform"])
def test_a_module_called_like_a_library_is_the_one_that_its_suite_imports(run, slug):
    suite = f"import {slug}\ndef test_it(): assert {slug}.mine == 1\n"
    assert outcomes(run("mine = 1", suite, slug=slug)) == {"test_it": "passed"}
    assert_unharmed(run)


def test_one_attempt_changes_no_module_for_the_next(run):
    run("import json, random\njson.dumps = None\nrandom.random = None\ndef f(n): return n\n", SUITE, tests=TESTS)
    suite = "import json, random\ndef test_it(): assert json.dumps([random.random() < 2]) == '[true]'\n"
    assert outcomes(run("", suite)) == {"test_it": "passed"}


def test_hashes_are_the_same_in_every_attempt(run):
    module = "print(hash('flow'), list({'a', 'b', 'c', 'd'}))\ndef f(n): print(hash('flow'), {'a', 'b', 'c', 'd'})\n"
    first, second = (output_of(run(module, SUITE, tests=TESTS)) for _ in range(2))
    assert first == second


# --- output


def test_output_belongs_to_the_test_that_made_it(run):
    module = """
        import os, sys
        print("at import")

        def f(n):
            print(f"out {n}")
            print(f"err {n}", file=sys.stderr)
            os.write(1, f"raw {n}\\n".encode())
            return n
    """
    evidence = run(module, SUITE, tests=TESTS)
    assert output_of(evidence) == {name: f"out {n}\nerr {n}\nraw {n}\n" for n, name in enumerate(TESTS)}


def test_output_without_a_line_end_belongs_to_its_test_as_well(run):
    evidence = run("import sys\ndef f(n):\n    sys.stdout.write(str(n))\n    return n\n", SUITE, tests=TESTS)
    assert list(output_of(evidence).values()) == ["0", "1", "2"]


def test_output_of_an_attempt_that_was_killed_stays_with_it(run):
    module = """
        import os, time

        def f(n):
            print(f"said {n}", flush=True)
            if n == 1:
                print("the last words", end="", flush=True)
                os.kill(os.getpid(), 9)
            return n
    """
    evidence = run(module, SUITE, tests=TESTS)
    assert output_of(evidence) == {
        "test_before": "said 0\n",
        "test_it": "said 1\nthe last words",
        "test_after": "said 2\n",
    }
    assert_unharmed(run)


def test_output_that_is_no_text_is_shown_as_far_as_it_goes(run):
    evidence = run("import os\ndef f(n):\n    os.write(1, b'\\xff\\x00ok')\n    return n\n", SUITE, tests=TESTS)
    assert set(output_of(evidence).values()) == {"\ufffd\0ok"}


def test_a_forged_mark_moves_only_the_forger_s_own_output(run):
    module = "import os\ndef f(n):\n    os.write(1, b'\\0\\x1e\\0' * n)\n    print(n)\n    return n\n"
    evidence = run(module, SUITE, tests=TESTS)
    assert set(outcomes(evidence).values()) == {"passed"}
    assert_unharmed(run)


def test_an_attempt_reads_nothing_from_its_input(run):
    suite = "import sys\ndef test_it(): assert sys.stdin.read() == ''\n"
    assert outcomes(run("", suite)) == {"test_it": "passed"}


# --- the disk

LEAVINGS = {
    "files": "for n in range(50): open(f'file {n}', 'w').close()",
    "a_name_that_is_no_text": r"open(b'\xff\xfe', 'w').close()",
    "folders": "os.makedirs('a/b/c'); open('a/b/c/file', 'w').close()",
    "folders_without_permission": """
        os.makedirs("a/b/c")
        open("a/b/c/file", "w").close()
        for place in ("a/b/c/file", "a/b/c", "a/b", "a"):
            os.chmod(place, 0)
    """,
    "the_folder_itself_closed": "open('file', 'w').close(); os.chmod('.', 0)",
    "links_out_of_the_folder": "os.symlink('/', 'root'); os.symlink('..', 'up'); os.symlink('nowhere', 'lost')",
    "a_pipe_and_a_socket": "os.mkfifo('pipe'); socket.socket(socket.AF_UNIX).bind('socket')",
    "a_tree_deeper_than_a_path_is_long": """
        here = os.getcwd()
        for _ in range(1200):
            os.mkdir("deep")
            os.chdir("deep")
        os.chdir(here)
    """,
}


@pytest.mark.parametrize("left", LEAVINGS)
def test_nothing_that_an_attempt_left_is_there_for_the_next(run, pool, left):
    folder = pool._all[0].folder
    evidence = run(
        f"import os, socket\n{dedent(LEAVINGS[left])}\ndef f(n): return n\n", SUITE, tests=TESTS, test_seconds=5.0
    )
    assert set(outcomes(evidence).values()) == {"passed"}, "it could leave what it wanted"
    assert sorted(path.name for path in folder.iterdir()) == ["pytest.ini", "worker.log"]
    suite = "import os\ndef test_it(): assert os.listdir() == []\n"
    assert outcomes(run("", suite)) == {"test_it": "passed"}
    assert pool._all[0].folder == folder, "the worker is still the same"


def test_deleting_follows_no_link(run, tmp_path):
    keep = tmp_path / "keep"
    keep.mkdir()
    (keep / "file").touch()
    keep.chmod(0o500)
    run(f"import os\nos.symlink({str(keep)!r}, 'link')\nos.mkdir('a')\nos.symlink({str(keep)!r}, 'a/link')\n", SUITE)
    assert (keep / "file").exists()
    assert keep.stat().st_mode & 0o777 == 0o500


@pytest.mark.slow
def test_a_pool_that_is_closed_over_a_deep_tree_leaves_no_folder():
    module = dedent(LEAVINGS["a_tree_deeper_than_a_path_is_long"]) + "\nos.kill(os.getppid(), 9)\n"
    with Pool(1, root=ROOT / "exercises", level="process") as lonely:
        home = lonely._home
        lonely.run(Job(slug="kata", module=f"import os\n{module}".encode(), suite=SUITE.encode(), tests=TESTS))
    assert not home.exists()


def test_the_same_suite_is_compiled_once_and_runs_against_every_module(run):
    for answer in (1, 2, 1):
        evidence = run(f"def f(): return {answer}\n", "from kata import f\ndef test_it(): assert f() == 1\n")
        assert outcomes(evidence) == {"test_it": "passed" if answer == 1 else "failed"}


def test_an_attempt_cannot_change_the_suite_for_the_next(run):
    module = """
        import os, sys
        suite = sys.path[0] + "/test_kata.py"
        cache = sys.path[0] + "/__pycache__"
        for path in (suite, *(f"{cache}/{name}" for name in os.listdir(cache))):
            try:
                with open(path, "wb") as file:
                    file.write(b"def test_it(): pass")
            except OSError:
                pass
        def f(): return 2
    """
    suite = "from kata import f\ndef test_it(): assert f() == 1\n"
    run(module, suite)
    assert outcomes(run("def f(): return 2", suite)) == {"test_it": "failed"}
    assert outcomes(run("def f(): return 1", suite)) == {"test_it": "passed"}


# --- evidence


def frame(**fields):
    return json.dumps(fields).encode() + b"\n"


def everywhere(data, then="os._exit(0)"):
    """A module that writes this to every descriptor but the standard ones, and ends."""
    return f"""
import os

def tell():
    for number in range(3, 128):
        try:
            os.write(number, {data})
        except OSError:
            pass
    {then}

def f(n):
    return n
"""


MALFORMED = {
    "lists_in_lists": "b'[' * 2_000_000 + b'\\n'",
    "objects_in_objects": "b'{\"event\":' * 100_000 + b'\\n'",
    "many_lines": "b'[]\\n' * 100_000",
    "half_a_line": 'b\'{"event":"end","ex\'',
    "no_text": r"b'\xff\xfe\0\n' * 100",
    "a_number_of_many_digits": "b'{\"event\":\"end\",\"exit\":' + b'9' * 5000 + b'}\\n'",
    "wrong_types": repr(
        b"".join(
            [
                frame(event=1),
                frame(event=None),
                frame(event=["end"]),
                frame(event="end", exit="0"),
                frame(event="end", exit=1.5),
                frame(event="end", exit=10**30),
                b'{"event":"end","exit":1e999}\n',
                b'{"event":"end","exit":NaN}\n',
                frame(event="collected", ids="test_it"),
                frame(event="start", id=["test_it"]),
                frame(event="stage", id="test_it", names=[1]),
                frame(event="stage", id="test_it", outcome=True),
                frame(event="halt", line="1"),
                frame(),
                b"null\n",
            ]
        )
    ),
    "an_end_that_agrees_with_the_exit_status": repr(frame(event="end", exit=0)),
    "a_test_that_only_finishes": repr(frame(event="finish", id="test_it") + frame(event="end", exit=0)),
    "a_test_that_starts_and_finishes": repr(
        frame(event="start", id="test_it") + frame(event="finish", id="test_it") + frame(event="end", exit=0)
    ),
    "a_test_that_nobody_asked_for": repr(frame(event="start", id="test_x") + frame(event="finish", id="test_x")),
}


@pytest.mark.parametrize("kind", MALFORMED)
def test_malformed_evidence_on_every_descriptor_passes_nothing_and_harms_nobody(run, kind):
    module = everywhere(MALFORMED[kind]).replace("def f(n):\n", "def f(n):\n    if n == 1: tell()\n")
    evidence = run(module, SUITE, tests=TESTS, test_seconds=5.0)
    assert outcomes(evidence).get("test_it") != "passed"
    assert evidence.ending in {Ending.CRASHED, Ending.EXITED, Ending.FLOODED}
    assert evidence.seconds < 9, "it did not go on for ever"
    assert_unharmed(run)


def test_stages_of_a_test_that_never_started_are_not_heard(run):
    stages = (frame(event="stage", id="test_it", when=when, outcome="passed") for when in ("setup", "call", "teardown"))
    forged = b"".join(stages) + frame(event="finish", id="test_it") + frame(event="end", exit=0)
    evidence = run(everywhere(repr(forged)) + "\ntell()\n", SUITE, tests=TESTS)
    assert evidence.tests == ()
    assert_unharmed(run)


def test_a_million_lines_of_nothing_are_not_read_to_their_end(run):
    evidence = run(everywhere("b'[]\\n' * 1_000_000") + "\ntell()\n", SUITE, tests=TESTS, test_seconds=9.0)
    assert (evidence.ending, evidence.tests) == (Ending.FLOODED, ())
    assert_unharmed(run)


def test_evidence_without_end_is_flooded(run):
    evidence = run(everywhere("b'x' * 9_000_000") + "\ntell()\n", SUITE, tests=TESTS, test_seconds=5.0)
    assert (evidence.ending, evidence.tests) == (Ending.FLOODED, ())
    assert_unharmed(run)


def test_what_somebody_else_reports_is_told_and_not_believed(run):
    forged = repr(
        b"".join(
            frame(event="start", id=name) + frame(event="finish", id=name) for name in ("test_it", "test_it", "test_x")
        )
    )
    evidence = run(everywhere(forged, then="pass") + "\ntell()\n", SUITE, tests=TESTS)
    assert (evidence.intruded, evidence.unknown) == (True, ())
    assert set(outcomes(evidence).values()) == {"passed"}, "what the probe itself told"
    assert_unharmed(run)


def test_a_test_reported_twice_is_told(run):
    """A fork of the attempt goes on with the tests as the attempt does, and knows how reports begin."""
    module = "import os\nif os.fork():\n    os.wait()\ndef f(n): return n\n"
    evidence = run(module, SUITE, tests=TESTS)
    assert (evidence.intruded, set(evidence.unknown)) == (False, set(TESTS))
    assert_unharmed(run)


def test_forged_signs_of_life_do_not_outlast_the_attempt_s_deadline(run):
    line = repr(frame(event="finish", id="test_it"))
    module = everywhere(line, then="time.sleep(0.05)").replace("import os", "import os, time")
    evidence = run(f"{module}\nwhile True: tell()\n", SUITE, tests=TESTS, test_seconds=0.1, attempt_seconds=1.5)
    assert (evidence.ending, evidence.tests) == (Ending.TIMED_OUT, ())
    assert evidence.seconds < 8
    assert_unharmed(run)


def test_an_exit_status_that_contradicts_the_records_is_a_crash(run):
    module = "import os, _pytest.main\nreal = os._exit\nos._exit = lambda code: real(5)\ndef f(n): return n\n"
    assert run(module, SUITE, tests=TESTS).ending is Ending.CRASHED
    assert_unharmed(run)


def test_what_was_earned_before_the_process_was_killed_is_kept(run):
    module = "import os\ndef f(n):\n    os.kill(os.getpid(), 9) if n == 2 else None\n    return n\n"
    evidence = run(module, SUITE, tests=TESTS)
    assert outcomes(evidence) == {"test_before": "passed", "test_it": "passed", "test_after": "error"}
    assert (evidence.ending, evidence.exit_code) == (Ending.CRASHED, -9)


def test_a_failure_tells_both_values_the_line_of_the_suite_and_its_variables(run):
    suite = "from kata import f\ndef test_it():\n    size = 3\n    assert f(size) == [1, 2, 3]\n"
    trace = run("def f(n):\n    return [1] * n\n", suite).tests[0].trace
    assert (trace.kind, trace.op, trace.left, trace.right) == ("AssertionError", "==", "[1, 1, 1]", "[1, 2, 3]")
    assert (trace.suite_line, trace.names["size"]) == (4, "3")


def test_an_exception_tells_the_last_line_of_the_module(run):
    suite = "from kata import f\ndef test_it():\n    f()\n"
    trace = run("def g():\n    raise KeyError('x')\n\ndef f():\n    return g()\n", suite).tests[0].trace
    assert (trace.kind, trace.text, trace.line, trace.suite_line) == ("KeyError", "'x'", 2, 3)


def test_lone_surrogates_in_a_message_come_back_as_escapes(run):
    suite = "from kata import f\ndef test_it():\n    f()\n"
    trace = run("def f(): raise ValueError('\\ud800')", suite).tests[0].trace
    assert (trace.kind, "\\ud800" in trace.text) == ("ValueError", True)


def test_grading_the_same_module_twice_gives_the_same_evidence(run):
    module = "def f(n):\n    print(sorted({'a', 'b'}), n)\n    return min(n, 1)\n"
    first, second = (replace(run(module, SUITE, tests=TESTS), seconds=0.0) for _ in range(2))
    assert first == second


# --- the pool


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


def honest_job():
    return Job(slug="kata", module=HONEST.encode(), suite=SUITE.encode(), tests=TESTS)


def test_closing_a_pool_leaves_no_process_and_no_folder():
    with Pool(2, root=ROOT / "exercises", level="process") as two:
        two.run(honest_job())
        home = two._home
        assert len(processes(f"{home}/")) == 2
    assert processes(f"{home}/") == []
    assert not home.exists()


def test_closing_a_pool_that_never_ran_anything_leaves_nothing_either():
    lonely = Pool(1, root=ROOT / "exercises", level="process")
    lonely.close()
    assert processes(f"{lonely._home}/") == []
    assert not lonely._home.exists()


def test_a_worker_that_dies_between_attempts_is_replaced_and_nobody_notices():
    with Pool(1, root=ROOT / "exercises", level="process") as lonely:
        lonely.run(honest_job())
        os.kill(lonely._all[0].process.pid, signal.SIGKILL)
        evidence = lonely.run(honest_job())
        assert [test.outcome for test in evidence.tests] == [Outcome.PASSED] * 3
        assert len(processes(f"{lonely._home}/")) == 1


def test_a_worker_that_could_not_be_replaced_is_replaced_by_the_next_attempt(monkeypatch):
    def refuse(*_, **__):
        raise BlockingIOError(errno.EAGAIN, os.strerror(errno.EAGAIN))

    with Pool(1, root=ROOT / "exercises", level="process") as lonely:
        lonely.run(honest_job())
        os.kill(lonely._all[0].process.pid, signal.SIGKILL)
        with monkeypatch.context() as patch:
            patch.setattr(subprocess, "Popen", refuse)
            with pytest.raises(BlockingIOError):
                lonely.run(honest_job())
        assert lonely.run(honest_job()).ending is Ending.EXITED
        assert len(processes(f"{lonely._home}/")) == 1


def test_replacing_or_closing_one_pool_leaves_another_pool_s_workers_alone():
    first = Pool(1, root=ROOT / "exercises", level="process")
    with Pool(1, root=ROOT / "exercises", level="process") as second:
        worker = second._all[0].process.pid
        first.run(honest_job())
        os.kill(first._all[0].process.pid, signal.SIGKILL)
        first.run(honest_job())
        first.close()
        assert processes(f"{second._home}/") == [worker]
        assert second.run(honest_job()).ending is Ending.EXITED


def test_the_word_to_end_an_attempt_that_comes_too_late_ends_nothing(run, pool):
    assert_unharmed(run)
    worker = pool._all[0]
    worker.control.sendall(KILL)
    assert_unharmed(run)
    assert pool._all == [worker], "the worker did not have to be replaced"


def test_as_many_attempts_as_there_are_workers_run_side_by_side():
    module = "import time\ndef f(n):\n    time.sleep(0.3)\n    return n\n"
    job = replace(honest_job(), module=module.encode(), limits=Limits(test_seconds=5.0))
    with Pool(1, root=ROOT / "exercises", level="process") as two, ThreadPoolExecutor(2) as threads:
        two.add_worker()
        found = list(threads.map(two.run, [job, job]))
    assert [[test.outcome for test in each.tests] for each in found] == [[Outcome.PASSED] * 3] * 2


def test_a_worker_that_still_starts_is_not_waited_for_while_another_is_free():
    with Pool(1, root=ROOT / "exercises", level="process") as pool:
        pool.run(honest_job())
        pool.add_worker()
        pool.run(honest_job())
        assert [worker.launches > 0 for worker in pool._all] == [True, False]


def test_the_pack_s_root_is_importable_after_everything_else(tmp_path):
    tmp_path.chmod(0o755)
    (tmp_path / "json.py").write_text("raise RuntimeError('a pack must not shadow a library')\n")
    suite = "import json, kit\nfrom kata import f\ndef test_it(): assert json.dumps(kit.NUMBER) == '3'\n"
    (tmp_path / "kit").mkdir()
    (tmp_path / "kit" / "__init__.py").write_text("NUMBER = 3\n")
    with Pool(1, root=tmp_path, level="process") as lonely:
        evidence = lonely.run(Job(slug="kata", module=HONEST.encode(), suite=suite.encode()))
    assert outcomes(evidence) == {"test_it": "passed"}


def test_a_helper_of_the_pack_that_was_changed_is_the_new_one_in_the_next_attempt(tmp_path):
    suite = "from cases import WANT\nfrom kata import f\n\ndef test_it():\n    assert f(4) == WANT\n"
    job = Job(slug="kata", module=HONEST.encode(), suite=suite.encode(), support=(("cases.py", "cases.py"),))
    with Pool(1, root=tmp_path, level="process", rehearsed=True) as lonely:
        for number, outcome in ((5, "failed"), (4, "passed")):
            (tmp_path / "cases.py").write_text(f"WANT = {number}\n")
            assert outcomes(lonely.run(job)) == {"test_it": outcome}


def test_a_worker_that_cannot_start_is_our_fault_and_no_learner_s(tmp_path, monkeypatch):
    broken = tmp_path / "python"
    broken.write_text("#!/bin/sh\necho there is no pytest here >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(broken))
    with Pool(1, root=ROOT / "exercises", level="process") as pool, pytest.raises(EngineFault, match="no pytest here"):
        pool.run(honest_job())
