"""Trying the suites of a pack before a class is graded: tests that fail whatever a student writes are the pack's fault.

Certain or silent: that a test fails with the stub is as it should be.  So each suite is also run with a module that has
every name and lets everything be done with it; what counts is what the suite then comes to that no module can help.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from grader.errors import BadPack
from grader.grading.expectations import Run, job_of
from grader.grading.grade import Grader
from grader.grading.stand_ins import OBLIGING, REFUSING
from grader.model import Exercise, Expectation, Outcome, TestRun, path_of
from grader.pack.unused import find_tests_without_module

#: Tests by exercise and function, each with the reason why it cannot be passed or failed by a student's work.
Broken = Mapping[str, Mapping[str, str]]


def find_broken_tests(grader: Grader, exercises: Iterable[Exercise]) -> Broken:
    """Try the suites of some exercises.  Raises `BadPack` that names every suite without any test."""
    found: dict[str, dict[str, str]] = {}
    without: list[BadPack] = []
    for exercise in exercises:
        try:
            expectation = grader.expectation(exercise)
        except BadPack as error:
            without.append(error)
        else:
            if not expectation.calibrated:
                conftests = _read_conftests(grader.catalogue.root, exercise)
                found[exercise.id] = try_suite(
                    exercise, expectation, grader.pool.run, grader.catalogue.slugs, conftests
                )
    if without:
        raise BadPack("\n   ".join(map(str, without)), remedy=without[0].remedy)
    return {name: tests for name, tests in found.items() if tests}


def leave_out(grader: Grader, broken: Broken) -> None:
    """Expect nothing of these tests from now on.  Raises `BadPack` where an exercise has no test left that counts."""
    for exercise in grader.catalogue.asked:
        tests = broken.get(exercise.id, {})
        if tests:
            known = grader.expectation(exercise)
            left = without_tests(known, tests)
            if not left.tests or (left.has_no_stub and not known.has_no_stub):
                raise BadPack(
                    f"{exercise.id}: no test is left that a student's work could pass or fail",
                    remedy="name the other exercises with --only, or mend its suite",
                )
            grader.expect(exercise, left)
    grader.left_out = tuple(f"{name}: {test}" for name, tests in broken.items() for test in tests)


def without_tests(expectation: Expectation, paths: Collection[str]) -> Expectation:
    """Return the expectation without some tests, which are named by `Class::test_x`."""
    return replace(
        expectation,
        tests=tuple(test for test in expectation.tests if path_of(test.id) not in paths),
        stub_passes=tuple(test for test in expectation.stub_passes if path_of(test) not in paths),
    )


def _read_conftests(root: Path, exercise: Exercise) -> bytes:
    paths = [root / outer for _, outer in exercise.support if outer.rpartition("/")[2] == "conftest.py"]
    return b"\n".join(path.read_bytes() for path in paths)


def try_suite(
    exercise: Exercise, expectation: Expectation, run: Run, slugs: Collection[str], conftests: bytes = b""
) -> dict[str, str]:
    """Return the tests that are broken, by `Class::test_x`, with the reason.

    `slugs` are all modules of the pack, `conftests` the texts of the conftest.py files that belong to the suite.
    """
    stub, obliging = (_run(exercise, module, expectation, run) for module in (exercise.stub, OBLIGING))
    refusing = cache(lambda: _run(exercise, REFUSING, expectation, run))
    is_acted_on = _ACTS_ON_ALL.search(conftests) is not None or exercise.slug.encode() in conftests
    unused = frozenset[str]() if is_acted_on else find_tests_without_module(exercise.suite, exercise.slug)
    by_path: dict[str, list[str]] = {}
    for test in expectation.ids:
        seen = [each for each in (stub.get(test), obliging.get(test)) if each is not None]
        reason = ""
        if len({each.outcome for each in seen}) == 1 and path_of(test) in unused:
            reason = f"it never uses {exercise.slug}"
        if seen and all(each.outcome in {Outcome.FAILED, Outcome.ERROR} for each in seen):
            found = obliging.get(test)
            reason = _missing(exercise, seen[0]) or _out_of_reach(exercise, found, slugs) or reason
            reason = reason or _never_made(exercise, found, refusing)
        by_path.setdefault(path_of(test), []).append(reason)
    return {path: reasons[0] for path, reasons in by_path.items() if all(reasons)}


#: What in a conftest.py may use the module in tests that ask for nothing of it.
_ACTS_ON_ALL = re.compile(rb"autouse|\bpytest_\w+[ ]*\(")


def _run(exercise: Exercise, module: bytes, expectation: Expectation, run: Run) -> dict[str, TestRun]:
    """At the first test that hangs it ends: of those behind it nothing is known then."""
    job = replace(job_of(exercise, module, expectation.ids), hasty=True, confirm=False)
    return {test.id: test for test in run(job).tests}


def _missing(exercise: Exercise, test: TestRun) -> str:
    """Return what pytest itself lacked for a test, whatever the module is."""
    kind, text = (test.trace.kind, test.trace.text.strip()) if test.trace else ("", "")
    if kind == "FixtureLookupError":
        return text.replace(" defines it)", " defines it, nor a plugin that was asked for)")
    if kind == "Failed" and any(words in text for words in _NEEDS_PLUGIN):
        return _UNMARKED if any("asyncio" in name for name in exercise.plugins) else _NO_PLUGIN
    return ""


_NO_PLUGIN = 'it is async, and no plugin runs it: plugins = ["pytest-asyncio"] in exercise.toml or pack.toml'
_UNMARKED = (
    "it is async, and not marked for its plugin: @pytest.mark.asyncio for a test, @pytest_asyncio.fixture for a "
    "fixture, as no asyncio_mode of a pytest.ini or pyproject.toml is read"
)
#: What pytest says of an async test, and of one that asks for an async fixture, where no plugin runs them.
_NEEDS_PLUGIN = ("async def functions are not natively supported", "with no plugin or hook that handled it")


def _out_of_reach(exercise: Exercise, test: TestRun | None, slugs: Collection[str]) -> str:
    """Return what the suite itself could not import, find or do, beside the obliging module."""
    trace = test.trace if test else None
    if trace is None or trace.line is not None or "FlowkataAnything" in trace.text:
        return ""
    text = trace.text.strip()
    match trace.kind:
        case "ImportError" | "ModuleNotFoundError":
            return f"{trace.kind}: {text}" if _is_imported_by_suite(exercise, text, slugs) else ""
        case "FileNotFoundError":
            return _missing_file(exercise, text)
        case "PermissionError" | "OSError" if text.startswith(_REFUSED):
            return f"{trace.kind}: {text}; {_MAY}"
    return ""


_MAY = "an attempt may read the pack's files, write in its own folder only, and start no other program"
#: How the system's own words begin where something is not permitted, denied, or cannot be written to.
_REFUSED = ("[Errno 1]", "[Errno 13]", "[Errno 30]")


def _is_imported_by_suite(exercise: Exercise, text: str, slugs: Collection[str]) -> bool:
    """Whether the suite's text itself asks for what is missing, and that is no module of the pack's exercises."""
    found = re.search(r"(?:No module named|from) '([\w.]+)'", text)
    top = found[1].partition(".")[0] if found else ""
    asks = re.search(rf"^[ \t]*(?:import|from)[ \t]+{top}\b".encode(), exercise.suite, re.MULTILINE)
    return bool(top) and top not in slugs and asks is not None


#: Ways in which a suite may have the module's file run by somebody else.
_RUNS_FILES = re.compile(rb"subprocess|runpy|importlib|reload|__import__|\bexec\b|os\.(?:system|popen|spawn|exec)")


def _never_made(exercise: Exercise, test: TestRun | None, refusing: Callable[[], Mapping[str, TestRun]]) -> str:
    """Return the file that a test opens before it uses anything of the module: so it does beside one that refuses.

    Only where the suite imports names: another module may do its work, and write files, when it is imported.
    """
    path = _missing_path(test)
    imports_names = re.search(rf"^[ \t]*from[ \t]+{exercise.slug}[ \t]+import\b".encode(), exercise.suite, re.MULTILINE)
    if test is None or not path or not imports_names or _RUNS_FILES.search(exercise.suite):
        return ""
    return f"there is no {path} where it looks for it" if _missing_path(refusing().get(test.id)) == path else ""


def _missing_path(test: TestRun | None) -> str:
    """Return the file that was not found, if the suite itself looked for it."""
    trace = test.trace if test else None
    if trace is None or trace.kind != "FileNotFoundError" or trace.line is not None:
        return ""
    return found[1] if (found := _PATH.match(trace.text.strip())) else ""


_PATH = re.compile(r"\[Errno \d+\] [^:]*: '([^']*)'")
#: The folder of an attempt, in which only `scratch` can be written to.
_BESIDE_SUITE = re.compile(r".*/flowkata-[^/]+/\d+/job/(?!scratch/)")


def _missing_file(exercise: Exercise, text: str) -> str:
    """Only a file that no module can make: beside the suite, or one of the pack that is looked for elsewhere."""
    path = found[1] if (found := _PATH.match(text)) else ""
    if place := _BESIDE_SUITE.match(path):
        return f"there is no {path[place.end() :]} where it looks for it in the pack"
    name = path.rpartition("/")[2]
    if not path.startswith("/") and name and any(inner.rpartition("/")[2] == name for inner, _ in exercise.support):
        return f"it looks for {path} in the folder that it runs in: Path(__file__).parent is where the pack's files are"
    return ""
