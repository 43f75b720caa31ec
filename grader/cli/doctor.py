"""A report on this host: interpreter, libraries, and the isolation ladder with every layer tried out."""

import argparse
import os
import platform
import sys
import textwrap
from importlib import metadata

from grader import __version__
from grader.cli import common
from grader.errors import IsolationRefused
from grader.isolation import confine, probing, users

#: What each level is for, in one line.
_MEANS = {
    "process": "a process, a session and limits of its own: enough for one's own code",
    "landlock": "and it reaches only the files and the system calls that an exercise needs",
    "namespaces": "and it has processes, a network and a disk of its own, and sees no other",
}


def arguments(_parser: argparse.ArgumentParser) -> None:
    """The verb has no arguments."""


def run(_arguments: argparse.Namespace) -> int:
    """0 when learners' own code can be run here, 3 when not."""
    print(f"grader     {__version__}")
    print(f"python     {platform.python_version()} ({sys.executable})")
    print(
        f"platform   {probing.platform()}, {common.cores()} cores, user {'root' if os.geteuid() == 0 else os.geteuid()}"
    )
    uid = users.unused_uid()
    if uid is not None and not users.may_read_python(uid):
        print("           attempts get users who may not read it: what a suite imports late can")
        print("           be missing there; a Python in a folder open to all has no gaps")
    for name in ("pytest", "pytest-timeout", "pytest-json-report", "msgspec", "rich"):
        print(f"{name:<20} {metadata.version(name)}")
    print("\nisolation ladder, weakest first")
    print("(each layer was tried with the act that it must deny)")
    for level in confine.LEVELS:
        _tell(level)
    print(f"\nyour own code (check)              {_runs_at(strangers=False)}")
    print(f"other people's (score, grade, ci)  {_runs_at(strangers=True)}")
    return 0 if probing.is_reached("process") else 3


def _tell(level: str) -> None:
    """A level with what it adds to the one below; why it is not reached, and what to do about it."""
    layers = probing.probe(level).layers
    print(f"\n  {level:<11} {'reached' if probing.is_reached(level) else 'NOT REACHED'}")
    print(f"    {_MEANS[level]}")
    remedies: list[str] = []
    for layer in _added(level):
        told = _found(layers.get(layer.name) if layers else False)
        print(f"    {layer.name:<13} {told}{'' if layer.vital else ', not vital'}")
        remedies += [layer.remedy] if layer.remedy and told == "NOT HELD" and layer.remedy not in remedies else []
    for remedy in remedies:
        print(_folded(f"    to get it: {remedy}"))
    if not probing.is_reached(level) and not remedies:
        print("    to get it: what is missing in the level before")


def _folded(line: str) -> str:
    return textwrap.fill(line, 80, subsequent_indent=" " * 15, break_long_words=False, break_on_hyphens=False)


def _found(held: int | None) -> str:
    if held is None:
        return "not tried, since an earlier one cannot be put on"
    version = "" if isinstance(held, bool) else f" (version {held})"
    return f"held{version}" if held else "NOT HELD"


def _added(level: str) -> list[confine.Layer]:
    order = list(confine.LEVELS)
    below = order[: order.index(level)]
    known = {layer.name for each in below for layer in confine.LEVELS[each].layers}
    return [layer for layer in confine.LEVELS[level].layers if layer.name not in known]


def _runs_at(*, strangers: bool) -> str:
    try:
        return f"runs at {probing.choose_level(None, strangers=strangers)}"
    except IsolationRefused as refused:
        return f"is refused: {refused}\n  to go on: {refused.remedy}"
