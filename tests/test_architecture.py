"""The shape of the code itself: which floor may import which, and what may stand in one place only."""

import ast
import re
import subprocess
import sys
from functools import lru_cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
GRADER = ROOT / "grader"

#: From the bottom up: what a floor holds may import from the floors below it, and no package of its own floor.
FLOORS = (
    ("errors", "files", "model", "sanitize", "syntax"),
    ("wire",),
    ("isolation",),
    ("engine", "executors", "intake", "pack"),
    ("decoys", "policy"),
    ("inside", "judge"),
    ("grading", "reporters"),
    ("verify",),
    ("cli",),
    ("__main__",),
)
HEIGHT = {name: height for height, row in enumerate(FLOORS) for name in row}
MODULES = [path.relative_to(GRADER).as_posix() for path in sorted(GRADER.rglob("*.py"))]
OURS = [path for folder in ("grader", "tests", "benchmarks") for path in sorted((ROOT / folder).rglob("*.py"))]


def owner(module):
    """`engine/pool.py` → `engine`, `errors.py` → `errors`."""
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


def packages_of(module):
    names = {name.split(".")[1] for name in imports(module) if name.startswith("grader.")}
    return {name for name in names - {owner(module)} if not name.startswith("__version")}


def dotted(module):
    """`engine/pool.py` → `grader.engine.pool`, `engine/__init__.py` → `grader.engine`."""
    return f"grader.{module.removesuffix('.py').replace('/', '.')}".removesuffix(".__init__")


def modules_of(module):
    """The modules of ours that a module imports, whether it names them or something in them."""
    known = {dotted(each) for each in MODULES}
    named = {name if name in known else name.rpartition(".")[0] for name in imports(module)}
    return (named & known) - {dotted(module)}


@pytest.mark.parametrize("module", [module for module in MODULES if module != "__init__.py"])
def test_every_module_lies_in_a_package_of_a_floor(module):
    assert owner(module) in HEIGHT, (
        f"{module}: put it into the package that it belongs to; the root takes no new module"
    )


@pytest.mark.parametrize("module", [module for module in MODULES if module != "__init__.py"])
def test_a_module_imports_only_from_floors_below(module):
    assert {name for name in packages_of(module) if HEIGHT[name] >= HEIGHT[owner(module)]} == set()


def test_no_modules_import_each_other_in_a_circle():
    imported = {dotted(module): modules_of(module) for module in MODULES}
    assert set(TopologicalSorter(imported).static_order()) == set(imported)


@pytest.mark.parametrize("module", [module for module in MODULES if module.endswith("/__init__.py")])
def test_a_package_says_what_belongs_in_it(module):
    assert len((ast.get_docstring(tree(module)) or "").split()) >= 10


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


@pytest.mark.parametrize("module", [module for module in MODULES if owner(module) != "wire"])
def test_only_wire_knows_the_formats(module):
    packages = {name.partition(".")[0] for name in imports(module)}
    assert not packages & {"msgspec", "json", "tomllib", "pickle", "marshal"}


@pytest.mark.parametrize("module", [module for module in MODULES if module != "syntax.py"])
def test_only_syntax_parses_since_only_one_thread_may(module):
    assert re.search(rb"\bast\.parse\(", (GRADER / module).read_bytes()) is None


@pytest.mark.parametrize("module", [module for module in MODULES if module != "verify/mutation_operators.py"])
def test_only_mutation_operators_knows_the_library_that_makes_mutants(module):
    assert b"cosmic" not in (GRADER / module).read_bytes().lower()


PURE_PACKAGES = {"errors", "model", "sanitize", "wire", "policy", "decoys", "judge"}
PURE_MODULES = {"intake/module.py", "pack/suites.py", "verify/mutants.py", "verify/mutation_operators.py"}
#: Draws, from a seed only.
DRAWS = {"decoys/mixing.py"}
PURE = [each for each in MODULES if (owner(each) in PURE_PACKAGES or each in PURE_MODULES) and each not in DRAWS]


@pytest.mark.parametrize("module", PURE)
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
