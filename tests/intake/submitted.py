"""What the tests of submissions share: two exercises, what is found of the first, and odd entries of archives."""

import contextlib
import io
import stat
import tarfile
import warnings
import zipfile

from grader.intake.submissions import read
from grader.model import Exercise

STUB = b"def answer():\n    raise NotImplementedError\n"


def exercise(name, stub=b""):
    return Exercise(id=name, stub=stub, suite=b"", title={})


KATA, OTHER = exercise("track/kata"), exercise("track/other")


def attempt(path, *exercises):
    """The attempt at `track/kata`."""
    attempts = {each.exercise: each for each in read(path, exercises or (KATA,)).attempts}
    return attempts["track/kata"]


def taken(path, *exercises):
    """What is found for `track/kata`: its bytes, or (code, detail) of a rejection, or None."""
    found = attempt(path, *exercises)
    return (found.rejection.code, found.rejection.detail) if found.rejection else found.module


def zip_of(*entries, method=zipfile.ZIP_DEFLATED):
    """A zip archive as bytes, from (name or ZipInfo, bytes)."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive, _quiet():
        for entry, content in entries:
            archive.writestr(entry, content)
    return data.getvalue()


def tar_of(*entries, mode="w:gz"):
    """A tar archive as bytes, from (name or TarInfo, bytes)."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode=mode) as archive:
        for entry, content in entries:
            info = tarfile.TarInfo(entry) if isinstance(entry, str) else entry
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


@contextlib.contextmanager
def _quiet():
    """zipfile warns about names that it writes twice: here on purpose."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def a_link(name, target, kind=tarfile.SYMTYPE):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def a_zipped_link(name):
    info = zipfile.ZipInfo(name)
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info
