"""Submissions on the disk: a folder, a zip, a tar, and the same archive in every format."""

import itertools
import os
import tempfile
import zipfile
from pathlib import Path

import pytest
from submitted import tar_of, zip_of


@pytest.fixture
def folder(tmp_path):
    """Write a submission from {path: bytes}."""

    def write(files, name="alice"):
        for place, data in files.items():
            path = tmp_path / name / place
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        (tmp_path / name).mkdir(parents=True, exist_ok=True)
        return tmp_path / name

    return write


@pytest.fixture
def zipped(tmp_path):
    """Write a zip archive from (name or ZipInfo, bytes)."""

    def write(*entries, name="alice.zip", method=zipfile.ZIP_DEFLATED):
        (tmp_path / name).write_bytes(zip_of(*entries, method=method))
        return tmp_path / name

    return write


@pytest.fixture
def tarred(tmp_path):
    """Write a tar archive from (name or TarInfo, bytes)."""

    def write(*entries, name="alice.tar.gz", mode="w:gz"):
        (tmp_path / name).write_bytes(tar_of(*entries, mode=mode))
        return tmp_path / name

    return write


@pytest.fixture(params=["zip", "tar.gz", "tgz", "tar"])
def packed(request, zipped, tarred):
    """Write the same archive in every format."""

    def write(*entries):
        if request.param == "zip":
            return zipped(*entries)
        return tarred(*entries, name=f"alice.{request.param}", mode="w" if request.param == "tar" else "w:gz")

    return write


@pytest.fixture(params=["folder", "zip", "tar.gz"])
def submitted(request, tmp_path, folder):
    """Write the same files as a folder and as archives, from {path: bytes}; every call makes another submission."""
    count = itertools.count()

    def write(files):
        name = f"{next(count)}"
        if request.param == "folder":
            return folder(files, name)
        path = tmp_path / f"{name}.{request.param}"
        path.write_bytes((zip_of if request.param == "zip" else tar_of)(*files.items()))
        return path

    return write


@pytest.fixture
def nobody():
    """Without root's rights: as root, as somebody else for the while."""
    ours = os.geteuid()
    if ours == 0:
        os.seteuid(65534)
    yield
    os.seteuid(ours)


@pytest.fixture
def open_folder():
    """A folder that everybody may enter, unlike pytest's own."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)
