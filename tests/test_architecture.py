"""The shape of the code itself: which layer may import which, and what may stand in one place only."""

import ast
import re
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GRADER = ROOT / "grader"

#: From the bottom up: a module imports only from the rows above its own.
LAYERS = (
    ("model", "errors"),
    ("wire", "syntax"),
    ("neutral", "suites", "intake", "policy_lists", "mutators", "assertions"),
    ("policy_nodes",),
    ("policy_values",),
    ("policy_names",),
    ("policy_lookups", "policy_definitions"),
    ("scoring", "diagnosis", "sentences", "policy", "alterations", "mutants"),
    ("decoys",),
    ("contradictions", "findings", "mixing"),
    ("members", "files"),
    ("tars", "zips"),
    ("archives",),
    ("engine", "catalogue", "submissions", "solutions"),
    ("executors", "reporters"),
    ("expectations", "verdicts"),
    ("calibration", "classroom", "integrity"),
    ("grade", "verify"),
    ("survivors",),
    ("cli",),
    ("__main__",),
)
HEIGHT = {name: height for height, row in enumerate(LAYERS) for name in row}
MODULES = [path.relative_to(GRADER).as_posix() for path in sorted(GRADER.rglob("*.py"))]
OURS = [path for folder in ("grader", "tests", "benchmarks") for path in sorted((ROOT / folder).rglob("*.py"))]


def owner(module):
    """`engine/pool.py` → `engine`, `grade.py` → `grade`."""
    return module.partition("/")[0].removesuffix(".py")


@lru_cache
def tree(module):
    return ast.parse((GRADER / module).read_bytes())


def imports(module):
    """The full name of everything that a module imports, wherever in it."""
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def layers_of(module):
    names = {name.split(".")[1] for name in imports(module) if name.startswith("grader.")}
    return {name for name in names - {owner(module)} if not name.startswith("__version")}


@pytest.mark.parametrize("module", [module for module in MODULES if module != "__init__.py"])
def test_every_module_has_its_place_in_a_layer(module):
    assert owner(module) in HEIGHT


@pytest.mark.parametrize("module", [module for module in MODULES if module != "__init__.py"])
def test_a_module_imports_only_from_layers_below(module):
    assert {name for name in layers_of(module) if HEIGHT[name] >= HEIGHT[owner(module)]} == set()


def test_the_package_itself_imports_nothing():
    assert list(imports("__init__.py")) == []


@pytest.mark.parametrize("module", MODULES)
def test_imports_are_absolute(module):
    assert [node.lineno for node in ast.walk(tree(module)) if isinstance(node, ast.ImportFrom) and node.level] == []


@pytest.mark.parametrize("module", [module for module in MODULES if owner(module) != "cli"])
def test_only_the_command_line_prints(module):
    prints = [
        node.lineno
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]
    assert prints == []


@pytest.mark.parametrize("module", [module for module in MODULES if module != "wire.py"])
def test_only_wire_knows_the_formats(module):
    packages = {name.partition(".")[0] for name in imports(module)}
    assert not packages & {"msgspec", "json", "tomllib", "pickle", "marshal"}


@pytest.mark.parametrize("module", [module for module in MODULES if module != "syntax.py"])
def test_only_syntax_parses_since_only_one_thread_may(module):
    assert re.search(rb"\bast\.parse\(", (GRADER / module).read_bytes()) is None


@pytest.mark.parametrize("module", [module for module in MODULES if module != "mutators.py"])
def test_only_mutators_knows_the_library_that_makes_mutants(module):
    assert b"cosmic" not in (GRADER / module).read_bytes().lower()


@pytest.mark.parametrize(
    "module",
    [each for each in MODULES if HEIGHT.get(owner(each), 9) <= HEIGHT["sentences"] and each != "syntax.py"],
)
def test_what_is_pure_starts_nothing_and_opens_nothing(module):
    packages = {name.partition(".")[0] for name in imports(module)}
    assert not packages & {"os", "subprocess", "socket", "tempfile", "shutil", "threading", "time", "random", "pytest"}
    calls = {node.func.id for node in ast.walk(tree(module)) if isinstance(node, ast.Call) and hasattr(node.func, "id")}
    assert not calls & {"open", "exec", "eval", "compile", "__import__"}


@pytest.mark.parametrize("module", MODULES)
def test_the_learners_code_is_never_run_in_the_graders_own_process(module):
    calls = {node.func.id for node in ast.walk(tree(module)) if isinstance(node, ast.Call) and hasattr(node.func, "id")}
    assert not calls & {"exec", "eval", "compile", "__import__"}


@pytest.mark.parametrize("module", MODULES)
def test_every_public_name_says_what_it_is(module):
    silent = [
        node.name
        for node in tree(module).body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]
    assert silent == []
    assert ast.get_docstring(tree(module))


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_nothing_is_left_to_do(path):
    left = re.compile(rb"\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b")
    assert left.findall(path.read_bytes()) == []


def test_the_command_line_starts_without_pytest_which_only_its_workers_need():
    code = "import sys, grader.cli.check, grader.cli.grade; sys.exit('pytest' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
