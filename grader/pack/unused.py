"""Which tests of a suite never use the module that they are to test, read from its syntax tree.  Pure.

Certain or silent: a test counts only if everything that it uses is known, and none of it can lead to the module.
"""

import ast
import builtins
from collections.abc import Iterator
from functools import lru_cache

from grader.pack.suites import Function, tree_of

#: Libraries that only compute: no way leads from them to a module that was imported somewhere else.
_HARMLESS = set(
    "math cmath itertools functools operator collections string re random statistics fractions decimal enum "
    "dataclasses typing datetime copy json textwrap unittest pytest hypothesis".split()
)
#: Built-in names that can lead anywhere.
_OPEN = set("eval exec compile open __import__ globals locals vars getattr setattr input breakpoint".split())
#: Fixtures of pytest's own in which nothing of the module can be.
_FIXTURES = {"tmp_path", "self", "cls"}
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_SIMPLE = (*_DEFINITIONS, ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)


@lru_cache(maxsize=512)
def find_tests_without_module(suite: bytes, slug: str) -> frozenset[str]:
    """Return the tests, as `Class::test_x` or `test_x`, that cannot use the module `slug`.

    None where no test uses it by name: then its import may be all that the suite is about.
    """
    tests = dict(_tests(tree_of(suite).body, ()))
    names = _Names(tree_of(suite), slug)
    apart = frozenset(name for name, parts in tests.items() if names.are_apart(parts))
    return apart if len(apart) < len(tests) else frozenset()


def _tests(body: list[ast.stmt], around: tuple[ast.ClassDef, ...]) -> Iterator[tuple[str, list[ast.AST]]]:
    """Yield each test with the nodes that belong to it: its function, and all but the tests of the classes around."""
    for node in body:
        if isinstance(node, ast.ClassDef):
            yield from _tests(node.body, (*around, node))
        elif isinstance(node, Function) and node.name.startswith("test"):
            shared = [part for each in around for part in (*each.bases, *each.decorator_list, *_without_tests(each))]
            yield "::".join([*(each.name for each in around), node.name]), [node, *shared]


def _without_tests(node: ast.ClassDef) -> list[ast.stmt]:
    return [each for each in node.body if not (isinstance(each, Function) and each.name.startswith("test"))]


class _Names:
    """The meanings of the names of a suite, and whether a part of it keeps apart from the module."""

    def __init__(self, tree: ast.Module, slug: str) -> None:
        self._slug = slug
        self._bound: dict[str, list[ast.AST]] = {}
        self._always: list[ast.AST] = []
        #: Values of the whole suite: any test may have put something of the module into one that can change.
        self._values = {node for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)}
        self._is_rebound = {name for node in ast.walk(tree) if isinstance(node, ast.Global) for name in node.names}
        for node in tree.body:
            for name, part in _bindings(node):
                self._bound.setdefault(name, []).append(part)
            if _acts_by_itself(node):
                self._always.append(node)

    def are_apart(self, parts: list[ast.AST]) -> bool:
        """Whether nothing that these nodes use, directly or by other parts of the suite, is of the module."""
        left, seen = [*parts, *self._always], set[int]()
        while left:
            node = left.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            own = {name for each in ast.walk(node) for name in _stored(each)} | _parameters(node)
            for each in ast.walk(node):
                if self._is_suspect(each):
                    return False
                for name in _used(each):
                    if name in self._is_rebound:
                        return False
                    if name in self._bound:
                        left += self._bound[name]
                    elif name not in own and not _is_harmless_name(name):
                        return False
        return True

    def _is_suspect(self, node: ast.AST) -> bool:
        """Whether a node names the module, or imports what nobody knows."""
        match node:
            case ast.Constant(value=str(text)):
                return self._slug in text or text in self._bound  # a fixture can be asked for by its name
            case ast.Assign(value=value) | ast.AnnAssign(value=value):
                return node in self._values and not _is_constant(value)
            case ast.Global():
                return True
            case ast.Import(names):
                return any(each.name.partition(".")[0] not in _HARMLESS for each in names)
            case ast.ImportFrom(module, names):
                return (module or "").partition(".")[0] not in _HARMLESS or any(each.name == "*" for each in names)
        return False


def _is_constant(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Constant) or (isinstance(value, ast.Tuple) and all(map(_is_constant, value.elts)))


def _bindings(node: ast.stmt) -> Iterator[tuple[str, ast.AST]]:
    """The names that a statement of the suite binds, each with what it stands for."""
    match node:
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
            yield name, node
        case ast.Import(names):
            yield from ((each.asname or each.name.partition(".")[0], ast.Import([each])) for each in names)
        case ast.ImportFrom(module, names, level):
            yield from ((each.asname or each.name, ast.ImportFrom(module, [each], level)) for each in names)
        case _:
            yield from ((name, node) for each in ast.walk(node) for name in _stored(each))


def _stored(node: ast.AST) -> Iterator[str]:
    """The names that a single node binds; fixtures that a function asks for are no binding."""
    match node:
        case ast.Name(name, ast.Store()) | ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
            yield name
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
            yield name
        case ast.Import(names) | ast.ImportFrom(names=names):
            yield from (each.asname or each.name.partition(".")[0] for each in names)
        case ast.Lambda(args):
            yield from (each.arg for each in ast.walk(args) if isinstance(each, ast.arg))


def _used(node: ast.AST) -> Iterator[str]:
    """The names that a node reads; a parameter of a function may be a fixture, and reads it."""
    match node:
        case ast.Name(name, ast.Load()):
            yield name
        case ast.FunctionDef(args=args) | ast.AsyncFunctionDef(args=args):
            yield from (each.arg for each in (*args.posonlyargs, *args.args, *args.kwonlyargs))


def _parameters(node: ast.AST) -> set[str]:
    """The names in `parametrize("n, m", ...)` and those that pytest itself gives."""
    calls = [each for each in ast.walk(node) if isinstance(each, ast.Call) and _called(each) == "parametrize"]
    texts = (each.value for call in calls for each in ast.walk(call) if isinstance(each, ast.Constant))
    return {word.strip() for text in texts if isinstance(text, str) for word in text.split(",")} | _FIXTURES


def _called(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _is_harmless_name(name: str) -> bool:
    return hasattr(builtins, name) and name not in _OPEN


def _acts_by_itself(node: ast.stmt) -> bool:
    """Whether a statement of the suite has a part in every test: it is run at import, before a test, or for all."""
    if isinstance(node, _DEFINITIONS):
        words = {
            each.arg
            for decorator in node.decorator_list
            for each in ast.walk(decorator)
            if isinstance(each, ast.keyword)
        }
        return "autouse" in words or node.name.startswith(("setup", "teardown", "setUp", "tearDown", "pytest_"))
    is_mark = isinstance(node, ast.Assign) and any(getattr(each, "id", "") == "pytestmark" for each in node.targets)
    return is_mark or not isinstance(node, _SIMPLE)
