"""Frames about the stages of a test, and the marks that part the output of one test from the next."""

import contextlib
import os
import sys
from typing import NoReturn

import pytest

from grader.model import Job
from grader.wire import Frame, encode_frame


def refuse(job: Job, stream: int, why: str) -> NoReturn:
    """Tell why a job cannot be done here, and end the process as a session that found no test."""
    status = int(pytest.ExitCode.INTERRUPTED)
    frames = Frame("halt", kind="RuntimeError", text=why), Frame("end", exit=status)
    os.write(stream, b"".join(job.seal.encode() + encode_frame(frame) for frame in frames))
    os._exit(status)


NO_TRACE = Frame("")


def stage_frame(report: pytest.TestReport, trace: Frame, test: str) -> Frame:
    """A line about one stage of a test, with the trace of what failed in it."""
    return Frame(
        "stage",
        id=test,
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
        ours=trace.ours,
    )


def mark_output(mark: bytes) -> None:
    """Part the output of one test from what came before it."""
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):
            stream.flush()
    with contextlib.suppress(OSError):
        os.write(1, mark)


def test_id_of(nodeid: str) -> str:
    """Return the part of a pytest node id behind the file: `test_x.py::Case::test_y` → `Case::test_y`."""
    return nodeid.partition("::")[2]
