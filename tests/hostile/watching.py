"""What the tests watch from outside: the grader's own time and memory, and the texts that it hands on."""

import contextlib
import json
import re
import signal
import unicodedata
from pathlib import Path


class _TakesTooLong(BaseException):
    """No `except Exception` on the way holds it up."""


@contextlib.contextmanager
def within(seconds):
    """Fails when what runs inside takes this process more seconds of a processor, instead of waiting for its end."""

    def ring(*_):
        raise _TakesTooLong

    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    except _TakesTooLong as error:
        raise AssertionError(f"it takes more than {seconds} seconds") from error
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


@contextlib.contextmanager
def peak_memory():
    """Yields a function: how many MiB were held at once since then, beyond what was held before."""
    status = Path("/proc/self/status")

    def read(field):
        return int(re.search(rf"{field}:\s+(\d+)", status.read_text())[1]) // 1024 if status.exists() else 0

    if status.exists():
        Path("/proc/self/clear_refs").write_text("5")
    before = read("VmRSS")
    yield lambda: read("VmHWM") - before


def escapes(text):
    """The signs of a text that could move a cursor, turn a line around or hide something."""
    return sorted({sign for sign in text if _moves(sign)})


def _moves(sign):
    return sign not in "\n\t\u200c\u200d\ufe0f" and unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def commands(text):
    """Lines that a runner of workflows would take for an order: it looks behind spaces, and anywhere for ##[."""
    return [line for line in text.splitlines() if line.lstrip().startswith("::") or "##[" in line or "##vso[" in line]


def strict(data):
    """JSON as the standard has it: no NaN, no infinity."""

    def refuse(constant):
        raise AssertionError(constant)

    return json.loads(data, parse_constant=refuse)
