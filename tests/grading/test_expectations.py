"""What a suite expects where nobody calibrated it: the stub is run, and tells the tests and which of them are free."""

import re
from dataclasses import replace

import pytest

from grader import wire
from grader.decoys.mixing import mix
from grader.decoys.version import alterations_digest
from grader.engine.pool import Pool
from grader.errors import BadPack
from grader.grading.expectations import expectation_by_stub, find_expectation, inputs_of, job_of, run_mixed
from grader.grading.grade import Grader
from grader.model import Ending, Evidence, Exercise, Isolation, Outcome, Status, TestRun

STUB = "def f(n):\n    raise NotImplementedError\n"


@pytest.fixture
def expect(make_pack, pool):
    """The expectation of an exercise given as stub and suite."""

    def expect_it(suite, stub=STUB):
        pack = make_pack({"t/kata/kata.py": stub, "t/kata/test_kata.py": suite})
        return expectation_by_stub(pack.exercises[0], pool.run)

    return expect_it


def test_the_tests_come_in_the_order_of_the_suite(expect):
    expectation = expect("""
        import pytest
        from kata import f

        def test_z(): assert f(1) == 1

        @pytest.mark.parametrize("n", [3, 1])
        def test_a(n): assert f(n) == n

        class TestMore:
            def test_m(self): assert f(2) == 2
    """)
    assert expectation.ids == ("test_z", "test_a[3]", "test_a[1]", "TestMore::test_m")


def test_tasks_and_rules_come_along(expect):
    expectation = expect('''
        import pytest
        from kata import f

        @pytest.mark.task(3)
        def test_it():
            """It squares."""
            assert f(2) == 4
    ''')
    assert (expectation.tests[0].task, expectation.tests[0].rule) == (3, {"en": "It squares."})


def test_what_the_stub_passes_is_known(expect):
    expectation = expect("""
        import pytest
        from kata import f

        def test_there_is_an_f(): assert callable(f)

        def test_it(): assert f(2) == 4
    """)
    assert expectation.stub_passes == ("test_there_is_an_f",)


def test_what_is_skipped_whatever_the_module_does_is_not_expected(expect):
    expectation = expect("""
        import pytest
        from kata import f

        @pytest.mark.skip
        def test_later(): assert f(9) == 81

        def test_it(): assert f(2) == 4
    """)
    assert expectation.ids == ("test_it",)


def test_a_stub_that_the_suite_cannot_import_is_asked_for_no_name(expect):
    expectation = expect(
        """
        import pytest
        from kata import f, CONSTANT, Error

        @pytest.mark.parametrize("n", [1, 2])
        def test_it(n): assert f(n) == n

        @pytest.mark.skip
        def test_later(): assert CONSTANT

        def test_error():
            with pytest.raises(Error):
                f(0)
        """,
        stub="# write everything yourself\n",
    )
    assert (expectation.ids, expectation.stub_passes) == (("test_it[1]", "test_it[2]", "test_error"), ())


def test_a_stub_that_fails_when_it_is_imported_hides_no_test(expect):
    expectation = expect("from kata import f\n\ndef test_it(): assert f(2) == 4\n", stub="raise NotImplementedError\n")
    assert (expectation.ids, expectation.stub_passes) == (("test_it",), ())


def test_a_stub_that_is_no_python_hides_no_test(expect):
    assert expect("from kata import f\n\ndef test_it(): assert f(2) == 4\n", stub="def f(n):\n    ...(\n").ids == (
        "test_it",
    )


@pytest.mark.parametrize(
    ("suite", "told"),
    [
        ("from kata import f\n", "collected nothing"),
        ("def test_it(:\n", "SyntaxError"),
        ("import kata\nraise KeyError\n\ndef test_it(): pass\n", "KeyError"),
        ("import concurrent.no_such\n\ndef test_it(): pass\n", "No module named 'concurrent.no_such'"),
    ],
    ids=["empty", "no Python", "raises", "needs a part of Python"],
)
def test_a_suite_without_a_test_is_the_packs_fault_and_says_where_to_look(expect, suite, told):
    with pytest.raises(BadPack, match=r"t/kata: no test found in test_kata\.py") as caught:
        expect(suite)
    assert told in str(caught.value)
    assert caught.value.remedy == "grader check t/kata --debug"


def test_a_library_that_a_suite_needs_is_told_with_the_command_that_installs_it(expect):
    with pytest.raises(BadPack, match="No module named 'no_such_library'") as caught:
        expect("import no_such_library\n\ndef test_it(): pass\n")
    assert re.fullmatch(r"put it into the pack, or: .* install .*no_such_library", caught.value.remedy)


def test_a_job_carries_the_exercises_own_suite_and_limits(make_pack):
    pack = make_pack(
        {
            "t/kata/kata.py": STUB,
            "t/kata/test_kata.py": "def test_it(): pass\n",
            "t/kata/exercise.toml": "[limits]\ntest_seconds = 0.25\n",
        }
    )
    job = job_of(pack.exercises[0], b"x = 1\n", ("test_it",), seed=5)
    assert (job.slug, job.module, job.tests, job.seed) == ("kata", b"x = 1\n", ("test_it",), inputs_of(5))
    assert (job.suite, job.limits.test_seconds) == (b"def test_it(): pass\n", 0.25)


def test_an_attempt_at_an_exercise_that_nobody_calibrated_is_graded_all_the_same(make_pack, grade):
    suite = """
        from kata import f, g

        def test_f(): assert f(2) == 4

        def test_g(): assert g(2) == 3
    """
    pack = make_pack({"t/kata/kata.py": "", "t/kata/test_kata.py": suite})
    verdict = grade(pack, "def f(n): return n * n\ndef g(n): return 0\n")
    assert (verdict.status, verdict.points.earned, len(verdict.tests)) == (Status.FAILED, 0.5, 2)


def test_a_suite_that_skips_what_is_not_written_yet_still_expects_it(make_pack, pool):
    catalogue = make_pack(
        {
            "t/kata/kata.py": "def f():\n    raise NotImplementedError\n",
            "t/kata/test_kata.py": """
                import pytest
                from kata import f

                def test_it():
                    try:
                        f()
                    except NotImplementedError:
                        pytest.skip("not yet")

                def test_other():
                    assert f() == 1
            """,
        }
    )
    assert expectation_by_stub(catalogue.exercises[0], pool.run).ids == ("test_it", "test_other")


SKIPS = ["@unittest.expectedFailure", '@unittest.skip("later")', "@pytest.mark.skip", "@pytest.mark.xfail"]


@pytest.mark.parametrize("decorator", SKIPS)
def test_what_is_switched_off_is_not_expected_where_the_stub_fails_before_it(make_pack, grade, decorator):
    suite = f"""
        import unittest
        import pytest
        from kata import Kata

        class TestKata(unittest.TestCase):
            def setUp(self):
                self.kata = Kata(2)

            def test_it(self):
                self.assertEqual(self.kata.f(), 4)

            {decorator}
            def test_later(self):
                self.assertEqual(self.kata.f(), 5)
    """
    pack = make_pack({"kata/kata.py": "class Kata:\n    pass\n", "kata/test_kata.py": suite})
    solved = "class Kata:\n    def __init__(self, n): self.n = n\n    def f(self): return self.n * 2\n"
    made, wrong = grade(pack, solved), grade(pack, solved.replace("* 2", "* 3"))
    assert (made.status, made.points.earned, len(made.tests)) == (Status.PASSED, 1.0, 1)
    assert (wrong.status, wrong.points.earned) == (Status.FAILED, 0.0)


def test_what_an_attempt_holds_does_not_tell_which_of_its_tests_are_decoys():
    """Whoever knows the seed can mix as the grader does: what suites draw from is not that seed, nor leads to it."""
    suite = b"from kata import f\n\n\ndef test_a():\n    assert f(3) == 6\n\n\ndef test_b():\n    assert f(0) == 0\n"
    kata, chosen = Exercise(id="kata", suite=suite, stub=b"", title={}), {"test_a": 0, "test_b": 0}
    for seed in range(1, 20):
        mixed, jobs = mix(suite, chosen, seed), []
        told = tuple(TestRun(id=name, outcome=Outcome.PASSED) for name in reversed(mixed.ids(["test_a", "test_b"])))

        def run(job, jobs=jobs, told=told):
            jobs.append(job)
            return Evidence(ending=Ending.EXITED, tests=told)

        found = run_mixed(kata, b"", mixed, ("test_a", "test_b"), seed, run)
        (job,) = jobs
        assert job.seed == inputs_of(seed)
        assert mix(suite, chosen, job.seed).suite != job.suite
        assert list(job.tests) == sorted(mixed.names)
        assert [mixed.own(test.id) for test in found.tests] == [
            ("test_a", False),
            ("test_a", True),
            ("test_b", False),
            ("test_b", True),
        ]


def test_where_nobody_gives_a_seed_suites_draw_what_plain_pytest_lets_them_draw():
    assert inputs_of(0) == 0
    assert len({inputs_of(seed) for seed in range(1000)}) == 1000


def test_decoys_that_were_calibrated_with_other_alterations_are_not_believed(make_pack, pool):
    pack = make_pack(
        {"t/kata/kata.py": STUB, "t/kata/test_kata.py": "from kata import f\n\ndef test_a(): assert f(2) == 4\n"}
    )
    kata = pack.exercises[0]

    def calibrated(alterations):
        known = wire.Calibrated(kata.suite_digest, ("test_a",), decoys={"test_a": 1}, alterations=alterations)
        calibration = wire.CalibrationFile(python="", exercises={kata.id: known})
        catalogue = replace(pack, calibration=calibration)
        level = Isolation(level="process")
        return Grader(catalogue=catalogue, pool=pool, seed=0, isolation=level, decoys=True).expectation(kata)

    fresh, stale = calibrated(alterations_digest()), calibrated("sha256:another")
    assert (fresh.decoys, fresh.calibrated) == ({"test_a": 1}, True)
    assert (stale.decoys, stale.calibrated, stale.ids) == ({"test_a": 0}, False, ("test_a",))


def test_a_suite_that_imports_another_exercise_is_not_told_to_install_it(make_pack, pool):
    stub = "def f():\n    raise NotImplementedError\n"
    test = "from first import f\n\ndef test_it():\n    assert f() == 1\n"
    files = {f"t/{name}/{name}.py": stub for name in ("first", "second")}
    pack = make_pack({**files, **{f"t/{name}/test_{name}.py": test for name in ("first", "second")}})
    with pytest.raises(BadPack, match="No module named 'first'") as caught:
        find_expectation(pack, pack.find("second"), pool.run, decoys=False)
    assert caught.value.remedy.startswith("a suite is given its own module only")


def test_a_suite_of_nothing_but_asserts_has_no_test(make_pack, pool):
    files = {
        "t/kata/kata.py": "def f():\n    raise NotImplementedError\n",
        "t/kata/test_kata.py": "import kata\nassert kata.f()\n",
    }
    kata = make_pack(files).find("kata")
    with pytest.raises(BadPack, match=r"has no test: what it asserts outside of functions is none"):
        expectation_by_stub(kata, pool.run)


def test_plugins_that_a_conftest_asks_for_are_told_with_where_to_name_them(make_pack):
    pack = make_pack(
        {
            "t/kata/kata.py": STUB,
            "t/kata/test_kata.py": "from kata import f\n\ndef test_a(): assert f(2) == 4\n",
            "t/kata/conftest.py": 'pytest_plugins = ["pytest_mock"]\n',
        }
    )
    with Pool(1, root=pack.root, level="process") as pool, pytest.raises(BadPack, match="by pytest_plugins") as caught:
        expectation_by_stub(pack.exercises[0], pool.run)
    assert caught.value.remedy.startswith('plugins = ["NAME"] in pack.toml')
