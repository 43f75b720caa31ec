"""What is imported for an attempt before it is confined: what defines things, and of the pack what its suite names."""

import pytest

from grader.inside import preload
from grader.model import Job


@pytest.fixture
def imported(tmp_path, monkeypatch):
    """The names that are imported for a module and a suite, beside a pack that holds two modules."""
    (tmp_path / "setup.py").write_text("raise SystemExit\n")
    (tmp_path / "helpers.py").write_text("")
    seen = []
    monkeypatch.setattr(preload, "_import", seen.append)

    def names(module, suite="", slug="kata", *, libraries=True):
        seen.clear()
        preload.preload(
            Job(slug=slug, module=module.encode(), suite=suite.encode()), str(tmp_path), libraries=libraries
        )
        return list(dict.fromkeys(seen))

    return names


@pytest.mark.parametrize(
    ("module", "names"),
    [
        ("import graphlib", ["graphlib"]),
        ("from collections import abc as c, deque", ["collections", "collections.abc", "collections.deque"]),
        ("def f():\n    import colorsys", ["colorsys"]),
        ("import venv.__main__", ["venv"]),
        ("from idlelib import run", []),
        ("import this", []),
        ("import antigravity", []),
        ("import _testcapi", []),
        ("import lib2to3.tests", []),
        ("import setup", []),
        ("import helpers", []),
        ("from setup import x", []),
    ],
)
def test_a_learner_s_module_chooses_among_what_only_defines_things(imported, module, names):
    assert imported(module) == names


def test_a_suite_may_name_what_lies_at_the_root_of_its_pack(imported):
    assert imported("", "import helpers, graphlib") == ["helpers", "graphlib"]
    assert imported("", "import helpers", slug="helpers") == []


def test_a_suite_may_name_a_library_of_somebody_else_s_and_a_module_may_not(imported, monkeypatch, tmp_path):
    library = tmp_path / "site-packages"
    library.mkdir()
    (library / "theirs.py").write_text("")
    (tmp_path / "elsewhere.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.syspath_prepend(library)
    assert imported("", "import theirs") == ["theirs"]
    assert imported("", "import theirs", libraries=False) == []
    assert imported("import theirs", "") == []
    assert imported("", "import theirs", slug="theirs") == []


def test_what_functions_of_the_library_import_later_is_there(pool):
    suite = b"""
import runpy
import shelve
from pathlib import Path
from xml.dom import minidom

import kata

def test_runs_a_file(tmp_path):
    (tmp_path / "x.py").write_text("y = 2")
    assert runpy.run_path(str(tmp_path / "x.py"))["y"] == 2

def test_keeps_a_shelf(tmp_path):
    with shelve.open(str(tmp_path / "shelf")) as shelf:
        shelf["x"] = 3
        assert shelf["x"] == 3

def test_parses():
    assert minidom.parseString("<a/>").documentElement.tagName == "a"

def test_module():
    assert kata.pack(".") == ["a.gz"]
"""
    module = b"""
import tarfile
from pathlib import Path

def pack(folder):
    Path("a").write_text("a")
    with tarfile.open("a.gz", "w:gz") as archive:
        archive.add("a")
    return [path.name for path in Path(folder).glob("*.gz")]
"""
    evidence = pool.run(Job(slug="kata", module=module, suite=suite))
    assert {test.id: test.trace.text for test in evidence.tests if test.trace} == {}
    assert len(evidence.tests) == 4
