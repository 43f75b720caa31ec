"""A suite read from its syntax tree without running it: test functions, tasks, rules, statements by line.

Pure functions over the suite's bytes.  Anything that needs the suite to run belongs in `expectations`.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from grader.model import path_of
from grader.sanitize import escape_controls
from grader.syntax import parse

T = TypeVar("T")
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class TestFunction:
    """A test function of a suite: the task of the instruction it belongs to, and its rule in one sentence."""

    __test__ = False

    name: str
    task: int | None
    rule: str


def function_of(test_id: str) -> str:
    """`TestCase::test_x[3]` → `test_x`: the name that weights and messages are keyed by."""
    return path_of(test_id).rpartition("::")[2]


def new_tree(suite: bytes) -> ast.Module:
    """The syntax tree of a suite, to be changed; an empty one where it does not parse, which the run will report."""
    try:
        return parse(suite)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module(body=[], type_ignores=[])


@lru_cache(maxsize=512)
def tree_of(suite: bytes) -> ast.Module:
    """The same, for all who only read."""
    return new_tree(suite)


@lru_cache(maxsize=512)
def functions(suite: bytes) -> Mapping[str, TestFunction]:
    """Return every test function of the suite by its path (`Class::test_x` or `test_x`), in the order of the file."""
    return dict(_functions(tree_of(suite), ""))


def _functions(node: ast.AST, prefix: str) -> Iterator[tuple[str, TestFunction]]:
    """Two classes may have a test of one name: each is a test of its own."""
    for each in ast.iter_child_nodes(node):
        if isinstance(each, Function) and each.name.startswith("test"):
            yield prefix + each.name, TestFunction(each.name, _task(each), _rule(each))
        elif isinstance(each, ast.ClassDef):
            yield from _functions(each, f"{prefix}{each.name}::")
        elif isinstance(each, ast.If | ast.Try | ast.With | ast.For):
            yield from _functions(each, prefix)


def of_test(known: Mapping[str, T], test_id: str) -> T | None:
    """Return what is known of a test: by its path, by its function's name, or by that of a test that it inherits."""
    path, name = path_of(test_id), function_of(test_id)
    for key in (path, name):
        if key in known:
            return known[key]
    return next((value for key, value in known.items() if key.endswith(f"::{name}")), None)


def _rule(node: Function) -> str:
    return escape_controls(" ".join((ast.get_docstring(node) or "").split()))


def _task(node: Function) -> int | None:
    """The number in `@pytest.mark.task(2)`."""
    for decorator in node.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="task"), args=[ast.Constant(value=int(number))]):
                return number
    return None


def statement_at(suite: bytes, line: int) -> ast.stmt | None:
    """The innermost statement of the suite that covers the line, counted from 1; of several on one line the deepest."""
    inside = reversed(statements_around(suite, line))
    return min(inside, key=lambda node: (node.end_lineno or node.lineno) - node.lineno, default=None)


@lru_cache(maxsize=4096)  # every learner fails in the same few lines
def statements_around(suite: bytes, line: int) -> tuple[ast.stmt, ...]:
    """The statements of the suite that cover the line, counted from 1, the outer ones first."""
    nodes = (node for node in ast.walk(tree_of(suite)) if isinstance(node, ast.stmt))
    return tuple(node for node in nodes if node.lineno <= line <= (node.end_lineno or node.lineno))
