"""The probe: a pytest plugin that reports from inside a confined child, one line a happening.

Everything here runs beside the learner's code: it reports, it decides nothing.  pytest-json-report builds the record of
each stage; what the probe adds is the raw trace of a failure, which only exists while the exception is alive.
"""

import contextlib
import os
import sys
from collections.abc import Generator
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

import pytest

from grader.engine.protocol import MARK, TEST_SECONDS
from grader.model import Job
from grader.wire import Frame, encode_frame

#: Longest text of an exception, of one compared value, and of one variable, in characters.
TEXT, VALUE, NAME = 4000, 1000, 120

#: Types whose repr is Python's own: showing a variable must not run the learner's code.
_PLAIN = (int, float, complex, bool, str, bytes, range, type(None))


class Probe:
    """Streams what happens in the session of one job to a descriptor.

    Registered with the parked session, and silent until a child attaches it to its own job.
    """

    def __init__(self) -> None:
        self._job: Job | None = None
        self._suite = ""
        self._module = ""
        self._stream = -1
        self._leaves = False
        self._unsent = b""
        self._compared: tuple[str, str, str] = ("", "", "")
        self._traces: dict[str, Frame] = {}

    def attach(self, job: Job, suite: Path, stream: int, *, leaves: bool = True) -> None:
        """Report on this job from here on; `leaves` says whether the process is to end with the session."""
        self._job = job
        self._suite = str(suite)
        self._module = str(suite.with_name(f"{job.slug}.py"))
        self._stream = stream
        self._leaves = leaves

    def _note(self, frame: Frame) -> None:
        """To be sent with the next frame that must not wait."""
        self._unsent += encode_frame(frame)

    def _send(self, frame: Frame) -> None:
        """Sent before anything else happens: learner code may end the process at any moment."""
        data, self._unsent = self._unsent + encode_frame(frame), b""
        while data:
            data = data[os.write(self._stream, data) :]

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the tests that were asked for, and give each its time limit."""
        if self._job is None:
            return
        self._send(Frame("collected", ids=tuple(_test_id(item.nodeid) for item in items)))
        if self._job.tests is not None:
            wanted = set(self._job.tests)
            items[:] = [item for item in items if _test_id(item.nodeid) in wanted]
        seconds = self._job.limits.test_seconds
        for item in items if seconds != TEST_SECONDS else ():
            item.add_marker(pytest.mark.timeout(seconds, method="signal"))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and "halt" not in self._traces:
            self._send(Frame("halt", kind="CollectError", text=_cut(str(report.longrepr), TEXT)))

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Generator[None, Any, Any]:
        report = yield
        if report.failed and (excinfo := getattr(getattr(report, "call", None), "excinfo", None)):
            self._halt(excinfo)
        return report

    def _halt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """The suite could not be imported: tell the first cause, which pytest wraps."""
        error = excinfo.value.__cause__ or excinfo.value
        self._traces["halt"] = self._trace("halt", error, error.__traceback__)
        self._send(self._traces["halt"])

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self._send(self._trace("halt", excinfo.value, excinfo.value.__traceback__))

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self._send(self._trace("halt", excinfo.value, excinfo.value.__traceback__))

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._compared = ("", "", "")
        _mark_output()
        self._send(Frame("start", id=_test_id(nodeid)))

    def pytest_assertrepr_compare(self, op: str, left: object, right: object) -> None:
        """A comparison of the suite did not hold.

        Said before the values are shown: a `repr` that never returns must not hide that the test failed.
        """
        self._send(Frame("failing", op=op))
        self._compared = (op, show(left), show(right))
        self._send(Frame("failing", op=op, left=self._compared[1], right=self._compared[2]))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        # Only now: unittest keeps what a test raised to itself until pytest asks for the report.
        if call.excinfo is not None:
            trace = self._traces[item.nodeid] = self._trace("", call.excinfo.value, call.excinfo.tb)
            if self._job is not None and self._job.hasty and is_timeout(trace):
                item.session.shouldstop = "a test hangs, and somebody is waiting"
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_json_runtest_stage(self, report: pytest.TestReport) -> dict[str, Any] | None:
        """The stage as a line of the stream; a stage that passed needs no longer record than that."""
        trace = self._traces.pop(report.nodeid, Frame(""))
        self._note(
            Frame(
                "stage",
                id=_test_id(report.nodeid),
                when=report.when,
                outcome=report.outcome,
                skipped=report.skipped or hasattr(report, "wasxfail"),
                kind=trace.kind,
                text=trace.text,
                line=trace.line,
                suite_line=trace.suite_line,
                op=trace.op,
                left=trace.left,
                right=trace.right,
                names=trace.names,
            )
        )
        return {"outcome": report.outcome} if report.passed else None

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self._note(Frame("finish", id=_test_id(nodeid)))

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, exitstatus: int) -> Generator[None]:
        """Leave at once: what the learner registered for the interpreter's end has nothing to say any more."""
        _mark_output()
        self._send(Frame("end", exit=int(exitstatus)))
        if self._leaves:
            os._exit(int(exitstatus))
        yield

    def _trace(self, event: str, error: BaseException, tb: TracebackType | None) -> Frame:
        places = list(_places(tb))
        ours = [(frame, line) for frame, line in places if frame.f_code.co_filename == self._suite]
        theirs = [line for frame, line in places if frame.f_code.co_filename == self._module]
        frame, suite_line = _telling(ours, places)
        op, left, right = self._compared if isinstance(error, AssertionError) else ("", "", "")
        if not op:
            op, left, right = _unittest_comparison(places)
        return Frame(
            event,
            kind=type(error).__name__,
            text=_text(error),
            line=_syntax_line(error, self._module) or (theirs[-1] if theirs else None),
            suite_line=suite_line,
            op=op,
            left=left,
            right=right,
            names=_names(frame),
        )


def is_timeout(frame: Frame) -> bool:
    """pytest-timeout's own words; whoever forges them has failed all the same."""
    return frame.kind == "Failed" and frame.text.startswith("Timeout (>")


def _mark_output() -> None:
    """Part the output of one test from what came before it."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):
            stream.flush()
    with contextlib.suppress(OSError):
        os.write(1, MARK)


def _test_id(nodeid: str) -> str:
    return nodeid.partition("::")[2]


def _places(tb: TracebackType | None) -> Generator[tuple[FrameType, int]]:
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _telling(
    ours: list[tuple[FrameType, int]], places: list[tuple[FrameType, int]]
) -> tuple[FrameType | None, int | None]:
    """The place in the suite that a learner should look at.

    Where the suite itself raised, or unittest for it, that very line; otherwise the line of the test that called the
    learner's code, and not a callback further in.
    """
    if not ours:
        return None, None
    beyond = places[places.index(ours[-1]) + 1 :]
    return ours[-1] if all(_is_unittest(frame) for frame, _ in beyond) else ours[0]


def _is_unittest(frame: FrameType) -> bool:
    return frame.f_globals.get("__name__") == "unittest.case"


def _unittest_comparison(places: list[tuple[FrameType, int]]) -> tuple[str, str, str]:
    """What `assertEqual(first, second)` compared: unittest keeps both in the method's frame."""
    for frame, _ in places:
        code = frame.f_code
        if _is_unittest(frame) and code.co_name in _UNITTEST:
            op, first, second = _UNITTEST[code.co_name]
            return op, show(frame.f_locals.get(first)), show(frame.f_locals.get(second))
    return "", "", ""


_UNITTEST = {
    "assertEqual": ("==", "first", "second"),
    "assertNotEqual": ("!=", "first", "second"),
    "assertSequenceEqual": ("==", "seq1", "seq2"),
    "assertDictEqual": ("==", "d1", "d2"),
    "assertSetEqual": ("==", "set1", "set2"),
    "assertMultiLineEqual": ("==", "first", "second"),
    "assertIs": ("is", "expr1", "expr2"),
    "assertIsNot": ("is not", "expr1", "expr2"),
    "assertIn": ("in", "member", "container"),
    "assertNotIn": ("not in", "member", "container"),
    "assertGreater": (">", "a", "b"),
    "assertGreaterEqual": (">=", "a", "b"),
    "assertLess": ("<", "a", "b"),
    "assertLessEqual": ("<=", "a", "b"),
    "assertAlmostEqual": ("==", "first", "second"),
}


def _syntax_line(error: BaseException, module: str) -> int | None:
    """A SyntaxError that only the compiler finds (`return` outside a function, say) has no frame in the file."""
    if isinstance(error, SyntaxError) and error.filename == module:
        return error.lineno
    return None


def show(value: object) -> str:
    """`repr(value)`, whatever the value does about it."""
    try:
        return _cut(repr(value), VALUE)
    except BaseException as error:  # noqa: BLE001 - learner code runs here
        return f"<{type(value).__name__} object whose repr() raised {type(error).__name__}>"


def _text(error: BaseException) -> str:
    try:
        return _cut(str(error), TEXT)
    except BaseException as other:  # noqa: BLE001 - learner code runs here
        return f"<its str() raised {type(other).__name__}>"


def _cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else f"{text[:limit]}… ({len(text)} characters)"


#: How deep and how long a variable may be to be shown.
_DEEPEST, _LONGEST = 3, 50


def _names(frame: FrameType | None) -> dict[str, str]:
    """The plain variables of the test at the moment of the failure."""
    if frame is None or frame.f_code.co_name == "<module>":
        return {}
    plain = {name: value for name, value in frame.f_locals.items() if name.isidentifier() and _is_plain(value)}
    shown = {name: _cut(repr(value), NAME) for name, value in plain.items()}
    return dict(list(shown.items())[:12])


def _is_plain(value: object, depth: int = 0) -> bool:
    if type(value) in _PLAIN:
        return True
    if type(value) in (list, tuple, set, frozenset) and depth < _DEEPEST:
        return len(value) <= _LONGEST and all(_is_plain(item, depth + 1) for item in value)  # type: ignore[arg-type, attr-defined]
    if type(value) is dict and depth < _DEEPEST:
        return len(value) <= _LONGEST and all(_is_plain(item, depth + 1) for pair in value.items() for item in pair)
    return False
