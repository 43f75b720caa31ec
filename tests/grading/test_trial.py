"""Suites are tried before a class is graded: what no student's work can help is told, and nothing else."""

import contextlib
import json

import pytest

from grader.cli.main import main
from grader.engine.pool import Pool
from grader.grading.expectations import expectation_by_stub
from grader.grading.trial import try_suite
from grader.pack.catalogue import load

STUB = "def f(n):\n    raise NotImplementedError\n"
SUITE = """
import json
import math
import socket
from pathlib import Path

import pytest
from kata import f

HERE = Path(__file__).parent


def test_right():
    assert f(2) == 4


{test}
"""


@pytest.fixture
def tried(make_pack, pool):
    """What is told of one test beside a sound one."""

    def try_it(test, stub=STUB, **files):
        suite = SUITE.replace("{test}", test)
        pack = make_pack({"t/kata/kata.py": stub, "t/kata/test_kata.py": suite, **files})
        kata, slugs = pack.find("kata"), {each.slug for each in pack.exercises}
        with contextlib.ExitStack() as stack:
            run = (stack.enter_context(Pool(1, root=pack.root, level="process")) if kata.support else pool).run
            conftests = files.get("t/conftest.py", "").encode()
            return try_suite(kata, expectation_by_stub(kata, run), run, slugs, conftests)

    return try_it


BROKEN = {
    "a fixture that nobody defines": ("def test_it(nowhere): assert f(2) == 4", "no fixture is called 'nowhere'"),
    "a plugin that was not asked for": ("async def test_it(): assert f(2) == 4", "no plugin runs it: plugins = "),
    "a plugin for a fixture": (
        "@pytest.fixture\nasync def four(): return 4\n\ndef test_it(four): assert f(2) == four",
        "no plugin runs it: plugins = ",
    ),
    "a library that is not there": (
        "def test_it():\n    import no_such_library\n    assert f(2) == 4",
        "No module named 'no_such_library'",
    ),
    "a name that a library lacks": (
        "def test_it():\n    from math import no_such_name\n    assert f(2) == no_such_name",
        "cannot import name 'no_such_name'",
    ),
    "a file that is not there": (
        "def test_it(): assert f(2) == len((HERE / 'cases.txt').read_text())",
        "there is no t/kata/cases.txt where it looks for it",
    ),
    "a file of the pack, looked for elsewhere": (
        "def test_it(): assert f(2) == len(open('data.csv').read())",
        "it looks for data.csv in the folder that it runs in",
    ),
    "a file that nobody has": (
        "def test_it():\n    text = open('no.csv').read()\n    assert f(2) == len(text)",
        "there is no no.csv where it looks for it",
    ),
    "a file that a fixture looks for": (
        "@pytest.fixture\ndef text(): return open('no.csv').read()\n\ndef test_it(text): assert f(2) == len(text)",
        "there is no no.csv where it looks for it",
    ),
    "a place that may not be written to": (
        "def test_it():\n    (HERE / 'out.txt').write_text('x')\n    assert f(2) == 4",
        "may read the pack's files",
    ),
    "a test that passes without the module": ("def test_it(): assert math.sqrt(4) == 2", "it never uses kata"),
    "a test that fails without the module": ("def test_it(): assert math.sqrt(4) == 3", "it never uses kata"),
    "a class that never uses the module": (
        "class TestIt:\n    n = 3\n    def test_it(self): assert self.n == 3",
        "it never uses kata",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_no_student_can_help_is_told(tried, name):
    test, told = BROKEN[name]
    ((_, why),) = tried(test, **{"t/kata/data.csv": "1,2\n", "t/conftest.py": ""} if "file" in name else {}).items()
    assert told in why


def test_an_async_test_without_its_mark_is_told_of_the_mark(tried):
    asks = {"pack.toml": 'plugins = ["pytest-asyncio"]\n', "pyproject.toml": "[tool.pytest.ini_options]\n"}
    ((_, why),) = tried("async def test_it(): assert f(2) == 4", **asks).items()
    assert "@pytest.mark.asyncio" in why
    assert "plugins =" not in why


FIXTURE = "import pytest\n\n@pytest.fixture{}\ndef four():\n    return 4\n"


def test_a_test_that_never_uses_the_module_is_told_beside_a_conftest_too(tried):
    test = "def test_it(): assert math.sqrt(4) == 3"
    ((_, why),) = tried(test, **{"t/conftest.py": FIXTURE.format("")}).items()
    assert why == "it never uses kata"


@pytest.mark.parametrize(
    "conftest", [FIXTURE.format("(autouse=True)"), "def pytest_runtest_setup(item): ...\n", "import kata"]
)
def test_a_conftest_that_acts_on_every_test_may_use_the_module(tried, conftest):
    assert tried("def test_it(): assert math.sqrt(4) == 3", **{"t/conftest.py": conftest}) == {}


SOUND = {
    "a name that is still to be written": "def test_it():\n    from kata import g\n    assert g(2) == 4",
    "a file that the module writes": "def test_it(tmp_path):\n    f(tmp_path / 'x')\n    assert open(tmp_path / 'x')",
    "a file in the test's own folder": "def test_it():\n    f('out.txt')\n    assert Path('out.txt').read_text()",
    "a file that the module names": "def test_it():\n    assert (HERE / str(f(2))).read_text() == ''",
    "a file that the module writes when it is run": (
        "import subprocess\n\ndef test_it():\n    subprocess.run(['python', 'kata.py'])\n    assert open('out.txt')"
    ),
    "a library that the module names": "def test_it():\n    assert __import__(str(f(2)))",
    "an error that the module raises": "def test_it():\n    with pytest.raises(FileNotFoundError):\n        f(2)",
    "an error that the suite raises": "def test_it():\n    with f(OSError): raise PermissionError('denied')",
    "another module of the pack": "def test_it():\n    import other\n    assert f(2) == other.g",
    "a helper of the suite": "def check(n): assert f(n) == 4\n\ndef test_it(): check(2)",
    "a fixture of the suite": "@pytest.fixture\ndef four(): return f(2)\n\ndef test_it(four): assert four == 4",
    "a fixture for all": "@pytest.fixture(autouse=True)\ndef four(): assert f(2) == 4\n\ndef test_it(): assert math.pi",
    "a value of the module's": "FOUR = [f]\n\ndef test_it(): assert FOUR[0](2) == 4",
    "what is run at import": "class A: pass\n\nif math.pi:\n    A.f = f\n\ndef test_it(): assert A.f(2) == 4",
    "the module's file": "def test_it(): assert (HERE / 'kata.py').read_text().count('return')",
    "a fixture that is asked for by its name": (
        "@pytest.fixture\ndef prepared(): assert f(2) == 4\n\n"
        "@pytest.mark.usefixtures('prepared')\ndef test_it(): assert math.pi"
    ),
    "what another test leaves": (
        "LEFT = []\n\ndef test_first(): LEFT.append(f(2))\n\ndef test_it(): assert LEFT == [4]"
    ),
    "what another test binds": (
        "LEFT = 0\n\ndef test_first():\n    global LEFT\n    LEFT = f(2)\n\ndef test_it(): assert LEFT == 4"
    ),
    "a set-up": "class TestIt:\n    def setup_method(self): self.n = f(2)\n    def test_it(self): assert self.n == 4",
    "a test that may do anything": "def test_it(): assert eval('1') == 1",
    "a loop that the stub never leaves": "def test_it():\n    while not f(2): pass",
    "a plain failure": "def test_it(): assert f(2) == 'four'",
}


@pytest.mark.parametrize("name", SOUND)
def test_what_fails_as_it_should_is_not_called_broken(tried, name):
    other = {
        "t/other/other.py": "g = 4\n",
        "t/other/test_other.py": "from other import g\n\ndef test_g(): assert g == 5\n",
    }
    assert tried(SOUND[name], **other) == {}


def test_a_stub_may_hold_a_name_of_a_file_that_is_still_to_be_chosen(tried):
    test = "def test_it():\n    from kata import FILE\n    assert (HERE / FILE).is_file() and (HERE / FILE).read_text()"
    assert tried(test, stub=STUB + "FILE = 'todo.txt'\n") == {}
    test = "def test_it():\n    import kata\n    assert (HERE / kata.FILE).read_text()"
    assert tried(test, stub=STUB + "FILE = 'todo.txt'\n") == {}


def test_a_suite_that_only_imports_the_module_is_left_alone(make_pack, pool):
    suite = "import kata\n\n\ndef test_it():\n    assert 1 + 1 == 3\n"
    kata = make_pack({"t/kata/kata.py": "", "t/kata/test_kata.py": suite}).exercises[0]
    assert try_suite(kata, expectation_by_stub(kata, pool.run), pool.run, {"kata"}) == {}


def test_a_module_that_writes_when_it_is_imported_is_left_alone(make_pack, pool):
    suite = "import kata\n\n\ndef test_it():\n    assert kata and open('out.txt').read() == 'done'\n"
    kata = make_pack({"t/kata/kata.py": "", "t/kata/test_kata.py": suite}).exercises[0]
    assert try_suite(kata, expectation_by_stub(kata, pool.run), pool.run, {"kata"}) == {}


def test_parameters_of_one_function_are_told_once_and_only_if_all_are_broken(tried):
    test = "@pytest.mark.parametrize('n', [1, 2])\ndef test_it(n, nowhere): assert f(n)"
    assert list(tried(test)) == ["test_it"]


# --- as an instructor meets it

RIGHT = "def f(n):\n    return n * n\n"
PACK = {
    "t/kata/kata.py": STUB,
    "t/kata/test_kata.py": SUITE.replace("{test}", BROKEN["a fixture that nobody defines"][0]),
    "t/good/good.py": STUB,
    "t/good/test_good.py": "from good import f\n\n\ndef test_it():\n    assert f(2) == 4\n",
    "t/none/none.py": STUB,
    "t/none/test_none.py": "from none import f\nimport no_such_library\n\n\ndef test_it():\n    assert f(2) == 4\n",
}


@pytest.fixture
def grade(make_pack, tmp_path, capsys):
    """Grade a class of one who solved everything: the exit code, stderr, the report."""
    pack = make_pack(PACK)
    ann = tmp_path / "class" / "ann"
    ann.mkdir(parents=True)
    for slug in ("kata", "good", "none"):
        (ann / f"{slug}.py").write_text(RIGHT)

    def run_it(*words):
        common = ["--exercises", str(pack.root), "--isolation", "process", "--seed", "1"]
        code = main(["grade", str(ann.parent), "--out", str(tmp_path / "out"), "--jobs", "1", *common, *words])
        report = tmp_path / "out" / "ann.json"
        return code, capsys.readouterr().err, json.loads(report.read_text()) if report.is_file() else None

    return run_it


def test_a_class_is_not_graded_with_a_broken_test(grade):
    code, told, report = grade("--only", "kata", "good")
    assert (code, report) == (2, None)
    assert "1 test would end alike whatever a student writes:\n   t/kata: test_it: no fixture is called" in told
    assert told.endswith("or add --without-broken-tests\n")


def test_left_out_it_weighs_nothing_and_every_report_says_so(grade):
    code, told, report = grade("--only", "kata", "good", "--without-broken-tests")
    assert (code, report["score"]) == (0, {"earned": 2.0, "possible": 2.0})
    assert report["grader"]["left_out"] == ["t/kata: test_it"]
    assert [test["id"] for each in report["exercises"] for test in each["tests"] if each["id"] == "t/kata"] == [
        "test_right"
    ]
    assert "left out, 1 test:\n   t/kata: test_it: no fixture is called" in told


def test_the_command_for_a_failure_leaves_the_same_tests_out(grade, tmp_path):
    (tmp_path / "class" / "ann" / "kata.py").write_text("def f(n):\n    return n\n")
    _, _, report = grade("--only", "kata", "--without-broken-tests")
    assert " --without-broken-tests" in report["exercises"][0]["reproduce"]


def test_a_report_without_broken_tests_is_not_kept_where_there_are_none(grade, tmp_path):
    assert grade("--only", "kata", "--without-broken-tests")[2]["grader"]["left_out"] == ["t/kata: test_it"]
    suite = tmp_path / "pack" / "t" / "kata" / "test_kata.py"
    suite.write_text(suite.read_text().replace("test_it(nowhere)", "test_it()"))
    _, _, report = grade("--only", "kata")
    assert report["grader"]["left_out"] == []
    assert len(report["exercises"][0]["tests"]) == 2


@pytest.mark.parametrize("words", [(), ("--without-broken-tests",)])
def test_a_suite_without_any_test_is_told_and_stops_the_run(grade, words):
    code, told, report = grade(*words)
    assert (code, report) == (2, None)
    assert "t/none: no test found in test_none.py" in told
    assert "no_such_library" in told


def test_an_exercise_of_which_nothing_is_left_stops_the_run(grade, tmp_path):
    suite = tmp_path / "pack" / "t" / "kata" / "test_kata.py"
    suite.write_text(suite.read_text().replace("def test_right():", "def test_right(nowhere):"))
    code, told, _ = grade("--only", "kata", "--without-broken-tests")
    assert (code, "t/kata: no test is left" in told) == (2, True)


def test_score_refuses_as_well(make_pack, tmp_path, capsys):
    pack = make_pack(PACK)
    (tmp_path / "kata.py").write_text(RIGHT)
    words = [
        "score",
        str(tmp_path / "kata.py"),
        "--exercises",
        str(pack.root),
        "--only",
        "kata",
        "--isolation",
        "process",
    ]
    assert main(words) == 2
    assert "t/kata: test_it" in capsys.readouterr().err
    assert main([*words, "--without-broken-tests"]) == 0
    assert json.loads(capsys.readouterr().out)["grader"]["left_out"] == ["t/kata: test_it"]


@pytest.mark.slow
def test_no_suite_of_the_repositorys_own_is_called_broken(pool):
    pack = load(pool._root)
    slugs = {each.slug for each in pack.exercises}
    told = {
        each.id: try_suite(each, pack.expectation(each) or expectation_by_stub(each, pool.run), pool.run, slugs)
        for each in pack.exercises
    }
    assert told == {name: {} for name in pack.ids}
