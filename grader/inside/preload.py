"""Importing for an attempt what it could not read itself, before it is confined.

A worker that runs as root gives its child another user, who may not be allowed into the folders of Python or of the
pack.  Whatever is imported here runs with the worker's own rights: this is the one place where that may happen.
"""

import contextlib
import importlib
import importlib.util
import os
import re
import sys
from collections.abc import Iterator

from grader.model import Job


def preload(job: Job, root: str, *, libraries: bool) -> None:
    """Import what the two files name of the standard library, and the suite of the pack at `root` and other libraries.

    `libraries` says whether those of somebody else are imported as well: where they could not be later.  A learner's
    file may choose among modules that define things, and none that do something: of the pack it may name none, as there
    may lie a program of anybody's.
    """
    own = {job.slug, job.home.partition("/")[0]}
    for name in _names(job.suite):
        is_another = name.partition(".")[0] not in own
        if is_another and (_is_the_packs(name, root) or _is_harmless(name) or (libraries and _is_installed(name))):
            _import(name)
    for name in filter(_is_harmless, _names(job.module)):
        _import(name)
    for name in (name for word, names in _LATER.items() if word in job.suite or word in job.module for name in names):
        _import(name)


def _import(name: str) -> None:
    if name not in sys.modules:
        with contextlib.suppress(BaseException):
            importlib.import_module(name)


def _prefixes(name: str) -> list[str]:
    """`xml`, `xml.etree`, `xml.etree.ElementTree`."""
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]


def _is_harmless(name: str) -> bool:
    """Whether it is a module of the standard library that does nothing when it is imported.

    A part that begins with an underscore is a program's beginning (`venv.__main__`) or nobody's business.
    """
    top, *rest = name.split(".")
    does_nothing = not any(part.startswith("_") or part in _PROGRAMS for part in rest)
    return top in _AHEAD and does_nothing and _could_be_module(name)


def _is_the_packs(name: str, root: str) -> bool:
    ours = f"{root}/{name.partition('.')[0]}"
    is_there = os.path.isfile(f"{ours}.py") or os.path.isfile(f"{ours}/__init__.py")
    return is_there and _could_be_module(name)


def _is_installed(name: str) -> bool:
    """Whether it is a library of somebody else's: it may want more of Python than the suite names."""
    spec = None
    if name.isidentifier() and name not in sys.stdlib_module_names and name not in sys.modules:
        with contextlib.suppress(Exception):  # whoever else finds modules may raise anything
            spec = importlib.util.find_spec(name)
    return spec is not None and bool({"site-packages", "dist-packages"} & set((spec.origin or "").split(os.sep)))


def _could_be_module(name: str) -> bool:
    """Whether the part before the last dot is a package: what is imported from a plain module is no module."""
    package = name.rpartition(".")[0]
    return not package or hasattr(sys.modules.get(package), "__path__")


_IMPORT = re.compile(r"^[ \t]*(?:from[ \t]+(?P<package>\w[\w.]*)[ \t]+)?import[ \t]+(?P<names>[^#\n]+)", re.MULTILINE)

#: What a file that holds a certain word gets through a function or an attribute of another module, which imports it at
#: that moment.  Modules that define things, as a learner's file may hold the word as well.
_LATER: dict[bytes, tuple[str, ...]] = {
    word: tuple(names.split())
    for word, names in {
        b"IsolatedAsyncioTestCase": "unittest.async_case",
        b"Logs(": "unittest._log",
        b"runpy": "pkgutil",
        b"ProcessPool": "concurrent.futures.process multiprocessing.popen_fork multiprocessing.queues",
        b"multiprocessing": "multiprocessing.heap multiprocessing.managers multiprocessing.pool "
        "multiprocessing.popen_fork multiprocessing.queues multiprocessing.sharedctypes multiprocessing.synchronize",
        b"shelve": "dbm dbm.gnu dbm.ndbm dbm.dumb",
        b"dbm": "dbm.gnu dbm.ndbm dbm.dumb",
        b"minidom": "xml.dom.expatbuilder xml.dom.pulldom",
        b"ElementTree": "xml.parsers.expat",
        b"cProfile": "pstats",
        b"_archive": "tarfile zipfile gzip",
        b"tarfile": "gzip bz2 lzma",
        b"fileinput": "gzip bz2",
        b"message_from_": "email.parser",
        b"logging.config": "logging.handlers configparser",
    }.items()
}

#: Modules that do something when they are imported, and parts of packages that are tests or programs.
_NEVER_AHEAD = {"antigravity", "this", "idlelib", "tkinter", "turtle", "turtledemo", "test", "lib2to3", "ensurepip"}
_PROGRAMS = {"test", "tests", "idle_test", "command", "tool"}
_AHEAD = {name for name in sys.stdlib_module_names - _NEVER_AHEAD if not name.startswith("_")} | {"__future__"}


def _names(text: bytes) -> Iterator[str]:
    """Yield the names behind `import` and `from`, and their packages.  A guess is enough: each is checked later."""
    for match in _IMPORT.finditer(text.decode("utf-8", "replace")):
        package, names = match["package"], [part.split() for part in match["names"].strip("( ").split(",")]
        if package:
            yield from _prefixes(package)
        for words in filter(None, names):
            yield from _prefixes(f"{package}.{words[0]}" if package else words[0])
