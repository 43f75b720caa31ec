"""Suites that are imported from memory: under the name that pytest gives them."""

import sys

import pytest
from _pytest.pathlib import CouldNotResolvePathError, resolve_pkg_root_and_module_name

from grader.inside import memory


@pytest.fixture
def finders(monkeypatch):
    """What finds modules, as a list of its own."""
    monkeypatch.setattr(sys, "meta_path", [])
    return sys.meta_path


def name_for_pytest(path):
    try:
        return resolve_pkg_root_and_module_name(path)[1]
    except CouldNotResolvePathError:
        return path.stem


@pytest.mark.parametrize("packages", [(), ("kata",), ("week", "week/kata"), ("week-1", "week-1/kata"), ("week",)])
@pytest.mark.parametrize("home", ["kata", "week/kata", "week-1/kata"])
def test_a_suite_is_found_under_the_name_that_pytest_imports(tmp_path, finders, packages, home):
    for folder in (home, *packages):
        (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    for folder in packages:
        (tmp_path / folder / "__init__.py").touch()
    suite = tmp_path / home / "test_kata.py"
    suite.touch()
    memory.make_importable(suite, b"")
    found = finders[0].find_spec(name_for_pytest(suite))
    assert found is not None
    assert found.origin == str(suite)
