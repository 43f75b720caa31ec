"""Which loop of the learner's module never ends, where that is certain.  Pure."""

import ast
from collections.abc import Collection, Sequence

from grader.intake.module import parse
from grader.syntax import Function

_Loop = ast.While | ast.For | ast.AsyncFor
_LEAVES = (ast.Break, ast.Return, ast.Raise, ast.Yield, ast.YieldFrom, ast.Await)
_Repeats = _Loop | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


def endless_loop(module: bytes, lines: Sequence[int]) -> int | None:
    """Return the line of the loop in which a module was when its time was up; None where it may have been another.

    `lines` are those that were running, the outermost call first.  The outermost loop around them is meant if it cannot
    be left, or if there is no other loop in it and in what it calls of the module.
    """
    tree = parse(module)
    for line in lines:
        if loop := _outermost(tree, line):
            return loop.lineno if _cannot_be_left(loop) or not _other_loops(tree, loop) else None
    return None


def _outermost(tree: ast.Module, line: int) -> _Loop | None:
    """The outermost loop around a line that lies in the same function as the line."""
    found: _Loop | None = None
    nodes: list[ast.AST] = list(tree.body)
    while nodes:
        around = next((node for node in nodes if _covers(node, line)), None)
        if around is None:
            return found
        if isinstance(around, Function | ast.Lambda | ast.ClassDef):
            found = None
        elif isinstance(around, _Loop) and found is None:
            found = around
        nodes = list(ast.iter_child_nodes(around))
    return found


def _covers(node: ast.AST, line: int) -> bool:
    first = getattr(node, "lineno", None)
    return first is not None and first <= line <= (getattr(node, "end_lineno", None) or first)


def _cannot_be_left(loop: _Loop) -> bool:
    """Whether it is `while True` without anything in it that could leave it, or hand out a value."""
    is_always = isinstance(loop, ast.While) and isinstance(loop.test, ast.Constant) and bool(loop.test.value)
    return is_always and not any(isinstance(node, _LEAVES) for node in ast.walk(loop))


def _other_loops(tree: ast.Module, loop: _Loop) -> bool:
    """Whether there is another loop in it, or in a function of the module that it may call."""
    called = {name for node in ast.walk(loop) if (name := _called(node))}
    return _loops_in(loop) > 1 or any(
        _loops_in(node) for node in ast.walk(tree) if isinstance(node, Function) and _may_run(node, called)
    )


def _may_run(function: Function, called: Collection[str]) -> bool:
    """Special methods are called without a word."""
    return function.name in called or (function.name.startswith("__") and function.name != "__init__" and bool(called))


def _called(node: ast.AST) -> str:
    match node:
        case ast.Call(func=ast.Name(id=name)) | ast.Call(func=ast.Attribute(attr=name)):
            return name
    return ""


def _loops_in(node: ast.AST) -> int:
    return sum(isinstance(part, _Repeats) for part in ast.walk(node))
