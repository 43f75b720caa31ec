"""What this host can do: interpreter, libraries, and the isolation ladder with every layer tried out."""

import argparse
import os
import platform
import sys
from importlib import metadata

from grader import __version__
from grader.cli import common
from grader.engine import confine

#: The whole ladder of the design, weakest first; those that this grader does not have yet are said to be missing.
_LADDER = ("process", "landlock", "namespaces")


def arguments(_parser: argparse.ArgumentParser) -> None:
    """The verb has no arguments."""


def run(_arguments: argparse.Namespace) -> int:
    """0 when learners' own code can be run here, 3 when not."""
    print(f"grader     {__version__}")
    print(f"python     {platform.python_version()} ({sys.executable})")
    print(
        f"platform   {confine.platform()}, {common.cores()} cores, user {'root' if os.geteuid() == 0 else os.geteuid()}"
    )
    for name in ("pytest", "pytest-timeout", "pytest-json-report", "msgspec", "rich"):
        print(f"{name:<20} {metadata.version(name)}")
    print("\nisolation ladder (each layer was tried with the act that it must deny)")
    held = [_tell(level) for level in _LADDER]
    print(f"\nlearners' own code (check) runs at: {confine.choose(None, strangers=False)}")
    print("other people's code (score, grade) wants landlock at least; to accept less: --isolation process")
    return 0 if held[0] else 3


def _tell(level: str) -> bool:
    if level not in confine.LEVELS:
        print(f"  {level:<11} not available: this version of the grader does not have it yet")
        return False
    layers = confine.probe(level).layers
    print(f"  {level:<11} available")
    for layer in confine.LEVELS[level]:
        denied = bool(layers.get(layer.name))
        remedy = "" if denied or not layer.remedy else f" ({layer.remedy})"
        print(f"    {layer.name:<13} {'held' if denied else 'NOT HELD'}{remedy}")
    return bool(layers)
