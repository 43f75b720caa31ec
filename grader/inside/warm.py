"""Warming up a worker: options of its session, plugins it drops, its rehearsal and its imports.

Everything here happens once a worker, but for `build_no_records`, which is for a fork that runs decoys.
"""

import contextlib
import gc
import importlib
import os
import sys
import sysconfig
from pathlib import Path
from typing import TextIO

import pytest
from _pytest.assertion.rewrite import AssertionRewritingHook

from grader.engine.protocol import TEST_SECONDS
from grader.inside.lean_reports import LeanReports
from grader.inside.probe import Probe
from grader.model import Job

#: What the standard library imports only when a function is called.  A child that may not read Python's own files must
#: find these imported; what the two files import themselves is read ahead.
_LAZY = (
    "_strptime calendar concurrent.futures.thread copyreg email.generator email.policy encodings.ascii "
    "encodings.charmap encodings.cp1252 encodings.cp949 encodings.euc_jp encodings.euc_kr encodings.gb18030 "
    "encodings.hex_codec encodings.idna encodings.iso8859_1 encodings.latin_1 encodings.punycode "
    "encodings.raw_unicode_escape encodings.rot_13 encodings.shift_jis encodings.unicode_escape encodings.utf_16 "
    "encodings.utf_16_be encodings.utf_16_le encodings.utf_32 encodings.utf_7 encodings.utf_8_sig getpass linecache "
    "locale platform string textwrap tokenize traceback tracemalloc unicodedata"
).split()


def arguments(worker_folder: Path) -> list[str]:
    """How pytest is started: only the two plugins, no cache, no file of anybody's configuration.

    `debugging` has to stay: pytest asks for its options in every test of a `unittest.TestCase`.
    """
    switched_off = (
        "cacheprovider pastebin stepwise setuponly setupplan faulthandler unraisableexception threadexception"
    ).split()
    omit = ("collectors", "log", "traceback", "streams", "warnings", "keywords")
    return [
        f"--rootdir={worker_folder / 'job'}",
        f"--confcutdir={worker_folder / 'job'}",
        f"-c{worker_folder / 'pytest.ini'}",
        "--capture=no",
        "--noconftest",
        "--tb=no",
        "-q",
        "--no-header",
        "--no-summary",
        "-oconsole_output_style=classic",
        *(f"-pno:{name}" for name in switched_off),
        "-ppytest_timeout",
        f"--timeout={TEST_SECONDS}",
        "--timeout-method=signal",
        "-ppytest_jsonreport.plugin",
        "--json-report",
        "--json-report-file=none",
        "--json-report-omit",
        *omit,
    ]


_REHEARSAL = """
import pytest

@pytest.mark.parametrize("n", range(12))
def test_it(n):
    assert [n] == [n]

def test_raises():
    with pytest.raises(ValueError):
        int("x")

def test_fails():
    assert [1] == [2]
"""


def rehearse(worker_folder: Path, probe: Probe) -> None:
    """Run a small suite of our own first: what Python and pytest have cached and specialised, every fork inherits."""
    suite = worker_folder / "job" / "test_rehearsal.py"
    nothing = os.open(os.devnull, os.O_WRONLY)
    for _ in range(2):
        suite.write_text(_REHEARSAL)
        probe.attach(Job(slug="rehearsal", module=b"", suite=b""), suite, nothing, leaves=False)
        pytest.main([str(suite), *arguments(worker_folder)], plugins=[probe, LeanReports()])
        sys.modules.pop("test_rehearsal", None)
    os.close(nothing)


class _Mute:
    """Stands where pytest's terminal reporter stood: whoever asks it for the terminal gets the writer to /dev/null."""

    def __init__(self, writer: object) -> None:
        self._tw = writer


def set_aside(config: pytest.Config) -> dict[bytes, dict[str, object]]:
    """Take out of the session what only some suites need, and what only people at a terminal do.

    Each of these acts several times in every test.  What a suite gets back when it holds a certain word is returned by
    that word: what serves the fixtures caplog, capsys and capfd, and the mark filterwarnings.
    """
    manager = config.pluginmanager
    mute = _Mute(config.get_terminal_writer())
    manager.unregister(name="terminalreporter")
    manager.register(mute, "terminalreporter")
    for name in ("junitxml", "doctest"):  # their fixtures stay known
        manager.unregister(name=name)
    words = {b"cap": ("logging-plugin", "capturemanager"), b"filterwarnings": ("warnings",)}
    return {word: {name: manager.unregister(name=name) for name in names} for word, names in words.items()}


def build_no_records(config: pytest.Config) -> None:
    """Let pytest-json-report rest: beside decoys nobody reads a record, and it acts in every stage of a test."""
    config.pluginmanager.unregister(config._json_report)  # type: ignore[attr-defined]  # noqa: SLF001


def leave_asserts_as_written() -> None:
    """Let Python compile the suite: pytest's rewriting of its asserts takes longer than running most suites."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if not isinstance(finder, AssertionRewritingHook)]


def standard_streams() -> tuple[TextIO, TextIO, TextIO]:
    """Open the stdin, stdout and stderr of the children; once, before any fork."""
    return open(0, encoding="utf-8", closefd=False), _writer(1), _writer(2)


def _writer(descriptor: int) -> TextIO:
    """Open a stream while a pipe stands behind its descriptor, as in every attempt.

    A stream remembers whether it can be moved back and forth, and asks again when somebody reconfigures it: opened over
    a file, it would fail over a pipe.
    """
    kept = os.dup(descriptor)
    reader, writer = os.pipe()
    os.dup2(writer, descriptor)
    stream = open(  # noqa: SIM115 - it lives as long as the worker
        descriptor, "w", encoding="utf-8", errors="backslashreplace", buffering=1, closefd=False
    )
    os.dup2(kept, descriptor)
    for each in (kept, reader, writer):
        os.close(each)
    return stream


def warm_up(root: str, *, wide: bool) -> None:
    """Import what all suites share, and keep the collector away from it: forks then share the pages.

    `wide` is for children without the right to read Python's own files.
    """
    for name in _LAZY if wide else ():
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    if wide:
        sysconfig.get_config_vars()  # kept in a module of its own, whose name depends on the machine
    sys.path.append(root)
    if (Path(root) / "kit" / "__init__.py").is_file():
        importlib.import_module("kit")
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 50)
