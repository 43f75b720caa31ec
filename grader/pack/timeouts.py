"""The time limits that a suite sets itself, read from its syntax tree: `@pytest.mark.timeout(15)`.

Read from the text and not from the run, since what a run tells is written beside the learner's code.  Pure.
"""

import ast
from collections.abc import Iterator
from functools import lru_cache

from grader.pack.suites import Function, tree_of

#: The longest limit that is honoured, in seconds.
MOST = 600.0


@lru_cache(maxsize=512)
def find_timeouts(suite: bytes) -> tuple[tuple[str, float], ...]:
    """Return (`Class::test_x` or `test_x`, seconds) for the tests that have a limit of their own."""
    body = tree_of(suite).body
    return tuple(_timeouts(body, "", _of_module(body)))


def _timeouts(body: list[ast.stmt], prefix: str, outer: float | None) -> Iterator[tuple[str, float]]:
    for node in body:
        if isinstance(node, ast.ClassDef):
            own = _of_decorators(node) or _of_module(node.body) or outer
            yield from _timeouts(node.body, f"{prefix}{node.name}::", own)
        elif isinstance(node, Function) and node.name.startswith("test"):
            seconds = _of_decorators(node) or outer
            if seconds is not None:
                yield prefix + node.name, seconds


def _of_module(body: list[ast.stmt]) -> float | None:
    """`pytestmark = pytest.mark.timeout(5)`, alone or in a list."""
    for node in body:
        if isinstance(node, ast.Assign) and any(getattr(each, "id", "") == "pytestmark" for each in node.targets):
            marks = getattr(node.value, "elts", [node.value])
            return next((found for mark in marks if (found := _seconds(mark)) is not None), None)
    return None


def _of_decorators(node: Function | ast.ClassDef) -> float | None:
    return next((found for each in node.decorator_list if (found := _seconds(each)) is not None), None)


def _seconds(mark: ast.expr) -> float | None:
    match mark:
        case ast.Call(ast.Attribute(attr="timeout"), [ast.Constant(int() | float() as value), *_]):
            return min(float(value), MOST) if value > 0 else None
        case ast.Call(
            ast.Attribute(attr="timeout"), [], [ast.keyword("timeout", ast.Constant(int() | float() as value)), *_]
        ):
            return min(float(value), MOST) if value > 0 else None
    return None
