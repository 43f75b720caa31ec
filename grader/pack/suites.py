"""A suite read from its syntax tree without running it: test functions, tasks, rules, statements by line.

Pure functions over the suite's bytes.  Anything that needs the suite to run belongs in `expectations`.
"""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from grader.syntax import parse

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
    return test_id.partition("[")[0].rpartition("::")[2]


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
    """Every test function of the suite by name, methods of classes included, in the order of the file."""
    found = (node for node in ast.walk(tree_of(suite)) if isinstance(node, Function) and node.name.startswith("test"))
    ordered = sorted(found, key=lambda node: node.lineno)
    return {node.name: TestFunction(node.name, _task(node), _rule(node)) for node in ordered}


def _rule(node: Function) -> str:
    return " ".join((ast.get_docstring(node) or "").split())


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
