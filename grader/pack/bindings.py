"""Names that a suite binds and patches, read from its syntax tree, and where each is from."""

import ast
from collections.abc import Iterator
from functools import lru_cache

from grader.pack.suites import tree_of


@lru_cache(maxsize=512)
def find_patched_names(suite: bytes) -> tuple[str, ...]:
    """The names that the suite itself gives another meaning, for a while or for good, wherever they belong."""
    return tuple(sorted({name for node in ast.walk(tree_of(suite)) for name in _patched_by(node)}))


#: Of pytest's monkeypatch, of unittest.mock, and of pytest-mock.
_PATCHES = {"setattr", "delattr", "setitem", "delitem", "patch", "object", "multiple", "spy"}


def _patched_by(node: ast.AST) -> Iterator[str]:
    """`random.seed = ...`, `global found`, `monkeypatch.setattr(random, "seed", ...)`, `mock.patch("random.seed")`."""
    match node:
        case ast.Attribute(attr=name, ctx=ast.Store() | ast.Del()):
            yield name
        case ast.Global(names=names):
            yield from names
        case ast.Call(func=ast.Attribute(attr=called) | ast.Name(id=called)) if called in _PATCHES:
            texts = (each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str))
            yield from (text.rpartition(".")[2] for text in texts)
            yield from (option.arg for option in node.keywords if option.arg)


#: Uses that give a suite names which its text does not show, and functions that do so by their own name.
_OPEN = {"globals", "vars", "locals", "exec", "__dict__", "modules", "import_module", "getmodule", "global_enum"} | {
    "parameterized",
    "parameterized_class",
}


_OPEN_BUILTINS = {"setattr", "__import__"}


@lru_cache(maxsize=512)
def find_bindings(suite: bytes, slug: str) -> dict[str, str] | None:
    """The names of a suite, each with where it is from: `itertools:count`, `random`, or "" for what is its own.

    What is from the learner's module is its own business.  None where the text does not show all names.
    """
    found: dict[str, str] = {}
    for name, origin in _bound(tree_of(suite).body):
        is_free = origin.partition(":")[0] == slug or found.get(name, origin) != origin
        found[name] = "" if is_free else origin
    nodes = list(ast.walk(tree_of(suite)))
    builtins = {node.id for node in nodes if isinstance(node, ast.Name)} & _OPEN_BUILTINS
    words = {getattr(node, "id", getattr(node, "attr", getattr(node, "name", ""))) for node in nodes}
    found |= {name: "" for node in nodes if isinstance(node, ast.Global) for name in node.names}
    return None if builtins or words & _OPEN or "*" in found else found


def _bound(block: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Yield the names that statements bind in their namespace, nested blocks included."""
    for node in block:
        match node:
            case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
                yield name, ""
                yield from ((each, "") for part in _at_once(node) for each in _stored(part))
            case ast.Import(names):
                yield from ((each.asname or each.name.partition(".")[0], _imported_as(each)) for each in names)
            case ast.ImportFrom(module, names):
                yield from ((each.asname or each.name, f"{module}:{each.name}") for each in names)
            case _:
                yield from ((name, "") for name in _stored(node))


def _at_once(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> list[ast.AST]:
    """Return the parts of a definition that are evaluated where it stands: defaults, bases, decorators."""
    inside = [node.args] if not isinstance(node, ast.ClassDef) else [*node.bases, *node.keywords]
    return [ast.Tuple(elts=[each]) for each in (*inside, *node.decorator_list)]


def _imported_as(alias: ast.alias) -> str:
    return alias.name if alias.asname else alias.name.partition(".")[0]


def _stored(statement: ast.AST) -> Iterator[str]:
    """Names that a statement binds in whatever part of it, and in the blocks that belong to it."""
    for node in ast.iter_child_nodes(statement):
        if isinstance(node, ast.stmt):
            yield from (name for name, _ in _bound([node]))
        else:
            yield from (each for inner in ast.walk(node) for each in _bound_by(inner))


def _bound_by(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(name, ast.Store()) | ast.ExceptHandler(name=str(name)):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(str(name)) | ast.MatchMapping(rest=str(name)):
            yield name
        case (
            ast.FunctionDef(name)
            | ast.AsyncFunctionDef(name)
            | ast.ClassDef(name)
            | ast.alias(name, None)
            | ast.alias(asname=str(name))
        ):
            yield name.partition(".")[0]
