"""Submissions that are packed oddly: each a small function that builds one, with its group and what it must come to.

A builder gets the class's folder and answers with the path of the submission.  `test_packed` grades them.
"""

import contextlib
import io
import os
import tarfile
import warnings
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from cases import KATA_FOLDER, REFERENCE, Case

FILE = "count_down.py"
#: Looks like an attempt, and answers nothing.
WRONG = b"class CountDown:\n    def __init__(self, start):\n        self.left = start\n"
RUNS_NOTHING = b"import pytest\npytest.Function.runtest = lambda self: None\n"
EXITS = b"import os\nos._exit(0)\n"


@dataclass(frozen=True)
class Packed(Case):
    """A case that is a whole submission; `code`, `line` and `says` are of the verdict, where that matters."""

    build: Callable[[Path], Path] = Path
    code: str | None = None
    line: int | None = None
    says: str = ""


PACKED: list[Packed] = []


def case(*, group, expect, code=None, line=None, says="", correct=False, name=""):
    """Register a builder.  Where all of its module is right, `correct`, it may pass as any other."""

    def register(build):
        told = tuple(part.strip() for part in expect.split("|"))
        known = name or build.__name__
        PACKED.append(Packed(known, b"", group, told, "process", correct, build, code, line, says))
        return build

    return register


def folder(room, files, name="alice"):
    """A submission from {path: bytes}."""
    for place, data in files.items():
        path = room / name / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    (room / name).mkdir(parents=True, exist_ok=True)
    return room / name


def zipped(room, *entries, method=zipfile.ZIP_DEFLATED, name="alice.zip"):
    """A zip archive from (name or ZipInfo, bytes)."""
    with zipfile.ZipFile(room / name, "w", method) as archive, _quiet():
        for entry, data in entries:
            archive.writestr(entry, data)
    return room / name


def tarred(room, *entries, mode="w:gz", style=tarfile.GNU_FORMAT, name="alice.tar.gz"):
    """A tar archive from (name or TarInfo, bytes)."""
    with tarfile.open(room / name, mode, format=style) as archive:
        for entry, data in entries:
            info = tarfile.TarInfo(entry) if isinstance(entry, str) else entry
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return room / name


@contextlib.contextmanager
def _quiet():
    """zipfile warns about names that it writes twice: here on purpose."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def tar_entry(name, kind=tarfile.REGTYPE, target="", **pax):
    """The head of a tar's member."""
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.pax_headers = kind, target, pax
    return info


def zip_entry(name, mode):
    """The head of a zip's member with a file mode."""
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, mode << 16
    return info


def sized(name, size, kind=tarfile.REGTYPE):
    """The raw head of a tar's member that claims a size, of any figure, in twelve bytes."""
    head = bytearray(tar_entry(name, kind).tobuf(tarfile.GNU_FORMAT))
    head[124:136] = size.to_bytes(12, "big", signed=True) if size < 0 else (2**95 + size).to_bytes(12, "big")
    head[148:156] = b" " * 8
    head[148:155] = b"%06o\0" % sum(head[:512])
    return bytes(head)


def claiming(path, size):
    """A zip of one member, which from now on claims to unpack to so many bytes."""
    data = bytearray(path.read_bytes())
    for signature, place in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + place
        data[at : at + 4] = size.to_bytes(4, "little")
    path.write_bytes(data)
    return path


def as_a_module(module):
    """A builder whose submission is a folder with this module."""
    return lambda room: folder(room, {FILE: module})


def a_link(room, target):
    """A submission whose module is a symbolic link."""
    alice = folder(room, {})
    (alice / FILE).symlink_to(target)
    return alice


def others_work(room):
    """Somebody else's right solution, and the file of it."""
    return folder(room, {FILE: REFERENCE}, "bob") / FILE


def ours():
    """The suite's own folder, as a learner may guess it."""
    return Path(os.path.relpath(KATA_FOLDER))
