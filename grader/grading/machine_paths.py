"""Folders of this machine that tracebacks and messages name: told in reports as on any other machine.

A module can print where Python, pytest, the grader and the pack lie.  Reports are the same wherever they are made.
"""

import importlib.util
import os
import re
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import grader
from grader import wire
from grader.model import Verdict


def without_machine_paths(verdict: Verdict, pack: Path) -> Verdict:
    """Return the verdict with every path of an installed file, or of the pack, told from where it is installed."""
    folders = _folders(str(pack))
    pattern = _pattern(tuple(folders))
    return wire.map_texts(verdict, lambda text: _told(text, pattern, folders) if "/" in text else text)


def _told(text: str, pattern: re.Pattern[str], folders: dict[str, str]) -> str:
    def name_of(found: re.Match[str]) -> str:
        name = folders[found[1]]
        return f"{name}{found[2]}" if name else ("" if found[2] else ".")

    return pattern.sub(name_of, text)


@cache
def _pattern(folders: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = "|".join(map(re.escape, sorted(folders, key=len, reverse=True)))
    return re.compile(rf"(?<![\w.-])({longest_first})(/|(?![\w.-]))")


@cache
def _folders(pack: str) -> dict[str, str]:
    """Pairs of a folder and the words for it, with its real path beside the one that it is known by."""
    found: dict[str, str] = {}
    for folder, name in (*_installed(), (str(Path(grader.__file__).parents[1]), ""), (pack, "")):
        for path in (folder, os.path.realpath(folder)):
            if len(path) > 1:
                found.setdefault(path, name)
    return found


def _installed() -> Iterator[tuple[str, str]]:
    paths = sysconfig.get_paths()
    python = f"python{sys.version_info.major}.{sys.version_info.minor}"
    yield from ((paths[name], "site-packages") for name in ("purelib", "platlib"))
    pytest = importlib.util.find_spec("pytest")
    if pytest is not None and pytest.origin:
        yield str(Path(pytest.origin).parents[1]), "site-packages"
    yield from ((paths[name], python) for name in ("stdlib", "platstdlib"))
