"""The probe: a pytest plugin that reports from inside a confined child, one line a happening.

Everything here runs beside the learner's code: it reports, it decides nothing.  pytest-json-report builds the record of
each stage; what the probe adds is the raw trace of a failure, which only exists while the exception is alive.  Beside
decoys no records are built, and the probe runs each test itself: by `_pytest.runner.runtestprotocol`, no public name of
pytest's, but what the plugins that run a test again have gone by for years.
"""

import os
from collections.abc import Callable, Generator, Iterable
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from grader.engine.protocol import TEST_SECONDS, is_timeout, output_mark
from grader.inside import audit, guard, marks, whereabouts
from grader.inside.clocks import clock, processor_times, wait_for_tick_of_its_own
from grader.inside.guard import has_changed, has_reporting_changed, has_runner_changed
from grader.inside.records import NO_TRACE, mark_output, stage_frame, test_id_of
from grader.inside.trace import NO_COMPARISON, cut_text, kind_of, show, trace_of
from grader.model import Job, by_position, is_by_position, path_of
from grader.wire import Frame, encode_frame


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
        self._seal = b""
        self._mark = b""
        self._compared = NO_COMPARISON
        self._traces: dict[tuple[str, str | None], Frame] = {}
        self._ids: dict[str, str] = {}
        self._halted = False
        self._beside = False
        self._spaces: list[dict[str, Any]] = []
        self._are_suites: Callable[[Iterable[int]], bool] = lambda _: True
        self._below = False
        self._began = 0.0

    def attach(self, job: Job, suite: Path, stream: int, *, pack: str = "", leaves: bool = True) -> None:
        """Report on this job from here on.

        `pack` is the folder of what suites share; `leaves` says whether the process is to end with the session.
        """
        self._job = job
        self._suite = str(suite)
        self._module = str(suite.with_name(f"{job.slug}.py"))
        self._stream, self._leaves, self._pack = stream, leaves, pack
        self._seal = job.seal.encode()
        self._mark = output_mark(self._seal)
        marks.begin(job.changing, job.slug, self._module)
        self._beside = bool(job.changing)
        if not self._beside:
            whereabouts.listen(self._module, lambda lines: self._send(Frame("at", marks=lines)))
        else:
            guard.begin(job.seed, pack, job.patched, job.bound)
            say: Callable[[str], None] = lambda name: self._send(Frame("reached", text=name))  # noqa: E731
            self._are_suites = audit.listen(self._module, self._suite, self._spaces, say)

    def _id(self, nodeid: str) -> str:
        """The id by which the grader knows a test."""
        return self._ids.get(nodeid) or test_id_of(nodeid)

    def _note(self, frame: Frame) -> None:
        """Keep a frame until the next one that must not wait."""
        self._unsent += self._seal + encode_frame(frame)

    def _send(self, frame: Frame) -> None:
        """Sent before anything else happens: learner code may end the process at any moment."""
        data, self._unsent = self._unsent + self._seal + encode_frame(frame), b""
        while data:
            data = data[os.write(self._stream, data) :]

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the tests that were asked for, and give each its time limit."""
        if self._job is None:
            return
        drawn = {path_of(test) for test in self._job.tests or () if is_by_position(test)}
        own = by_position((test_id_of(item.nodeid) for item in items), drawn)
        self._ids = {item.nodeid: own[test_id_of(item.nodeid)] for item in items}
        self._send(Frame("collected", ids=tuple(own.values()), **processor_times()))
        if self._job.tests is not None:
            turns = {name: turn for turn, name in enumerate(self._job.tests)}
            items[:] = [item for item in items if self._id(item.nodeid) in turns]
            if self._job.in_turn:
                items.sort(key=lambda item: turns[self._id(item.nodeid)])
        seconds = self._job.limits.test_seconds
        for item in items if seconds != TEST_SECONDS else ():
            if item.get_closest_marker("timeout") is None:
                item.add_marker(pytest.mark.timeout(seconds, method="signal"))

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Where decoys are, remember what the suite means by its names: to change that is to change the tests."""
        if self._beside:
            modules = {id(module): module for item in session.items if (module := getattr(item, "module", None))}
            for module in modules.values():
                guard.remember_suite(vars(module))
                self._spaces.append(vars(module))
            self._below = has_runner_changed()

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed and not self._halted:
            self._send(Frame("halt", kind="CollectError", text=cut_text(str(report.longrepr))))
        if report.skipped and isinstance(report.longrepr, tuple):
            self._send(Frame("halt", kind="Skipped", text=cut_text(str(report.longrepr[-1]))))

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(self) -> Generator[None, Any, Any]:
        report = yield
        if report.failed and (excinfo := getattr(getattr(report, "call", None), "excinfo", None)):
            self._halt(excinfo)
        return report

    def _halt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        """The suite could not be imported: tell the first cause, which pytest wraps."""
        error = excinfo.value.__cause__ or excinfo.value
        self._halted = True
        self._send(self._trace("halt", error))

    def pytest_internalerror(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self._send(self._trace("halt", excinfo.value))

    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        self._send(self._trace("halt", excinfo.value))

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
        """Beside decoys nobody reads more of a test than whether it passed: no record is built of its stages."""
        if not self._beside:
            return None
        self.pytest_runtest_logstart(item.nodeid)
        reports = runtestprotocol(item, log=False, nextitem=nextitem)
        for report in reports:
            item.session.testsfailed += report.failed
            self._note(
                stage_frame(report, self._traces.pop((report.nodeid, report.when), NO_TRACE), self._id(report.nodeid))
            )
        # At the end of a test that failed nobody looks whether something was changed: that takes time.
        is_changed = marks.was_changed() or (not any(report.failed for report in reports) and self._is_changed())
        self._finish(item.nodeid, renamed=is_changed)
        return True

    def _is_changed(self) -> bool:
        return self._below or marks.was_changed() or has_changed() or has_reporting_changed()

    def _finish(self, nodeid: str, *, renamed: bool) -> None:
        seconds, times = clock() - self._began, processor_times()
        made = marks.take_marks()
        renamed = renamed or not self._are_suites(made)
        self._note(Frame("finish", self._id(nodeid), marks=made, renamed=renamed, seconds=seconds, **times))

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._compared = NO_COMPARISON
        mark_output(self._mark)
        wait_for_tick_of_its_own()
        self._send(Frame("start", id=self._id(nodeid), **processor_times()))
        whereabouts.begin_test(self._job, self._id(nodeid))
        self._began = clock()

    @pytest.hookimpl(tryfirst=True)
    def pytest_assertrepr_compare(self, op: str, left: object, right: object) -> list[str]:
        """A comparison of the suite did not hold.

        Said before the values are shown: a `repr` that never returns must not hide that the test failed.  The answer
        is what pytest says of it, instead of a difference that nobody reads.
        """
        self._send(Frame("failing", op=op))
        self._compared = (op, show(left), show(right))
        self._send(Frame("failing", op=op, left=self._compared[1], right=self._compared[2]))
        return [f"{self._compared[1]} {op} {self._compared[2]}"]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        # Only now: unittest keeps what a test raised to itself until pytest asks for the report.
        if call.excinfo is not None:
            trace = self._traces[item.nodeid, call.when] = self._trace("", call.excinfo.value)
            if self._job is not None and self._job.hasty and is_timeout(trace):
                item.session.shouldstop = "a test hangs, and somebody is waiting"
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_json_runtest_stage(self, report: pytest.TestReport) -> dict[str, Any] | None:
        """The stage as a line of the stream; a stage that passed needs no longer record than that."""
        self._note(
            stage_frame(report, self._traces.pop((report.nodeid, report.when), NO_TRACE), self._id(report.nodeid))
        )
        return {"outcome": report.outcome} if report.passed else None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Where no record is built, only what a test reports besides its stages comes by here: a failed subtest."""
        if self._beside:
            self._note(stage_frame(report, NO_TRACE, self._id(report.nodeid)))

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self._finish(nodeid, renamed=False)

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_sessionfinish(self, exitstatus: int) -> Generator[None]:
        """Leave at once: what the learner registered for the interpreter's end has nothing to say any more."""
        mark_output(self._mark)
        if self._beside and not self._below and has_runner_changed():
            self._send(Frame("reached", text="the code of pytest"))
        self._send(Frame("end", exit=int(exitstatus)))
        if self._leaves:
            os._exit(int(exitstatus))
        yield

    def _trace(self, event: str, error: BaseException) -> Frame:
        if self._beside:
            return kind_of(event, error)
        return trace_of(event, error, self._suite, self._module, self._compared, self._pack)
