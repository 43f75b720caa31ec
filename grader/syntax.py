"""Python's parser, one thread at a time, and without garbage collections.

Building a syntax tree counts its depth in a place that all threads share: where a garbage collection in the middle lets
another thread parse as well, CPython answers with a SystemError (gh-106905 mended that for some versions only).  The
filters for warnings are shared in the same way.  A tree is nothing but new objects that are all kept: the collections
in between find nothing, and take as long as the parsing.
"""

import ast
import contextlib
import gc
import threading
import warnings
from collections.abc import Iterator

_alone = threading.Lock()


def parse(source: str | bytes) -> ast.Module:
    """The syntax tree of a module.  Raises what Python raises: SyntaxError, ValueError, RecursionError, MemoryError."""
    with _alone, _without_collections(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(source)


@contextlib.contextmanager
def _without_collections() -> Iterator[None]:
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


Function = ast.FunctionDef | ast.AsyncFunctionDef


def functions_of(tree: ast.Module) -> Iterator[tuple[str, Function]]:
    """The functions of a module and the methods of its classes, as `function` and `Class.method`."""
    for node in tree.body:
        if isinstance(node, Function):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from ((f"{node.name}.{each.name}", each) for each in node.body if isinstance(each, Function))


def functions_around(tree: ast.Module, line: int) -> Iterator[tuple[str, Function]]:
    """Those of `functions_of` that a line lies in."""
    return ((name, each) for name, each in functions_of(tree) if covers(each, line))


def covers(node: ast.AST, line: int) -> bool:
    """Return True if a line, counted from 1, is one of the node's; never for a node that has no place."""
    first = getattr(node, "lineno", None)
    return first is not None and first <= line <= (getattr(node, "end_lineno", None) or first)


def own_nodes(function: Function) -> Iterator[ast.AST]:
    """The nodes of a function's body, without those of the functions and classes in it."""
    nodes: list[ast.AST] = list(function.body)
    for node in nodes:
        yield node
        if not isinstance(node, Function | ast.Lambda | ast.ClassDef):
            nodes += ast.iter_child_nodes(node)


def is_generator(function: Function) -> bool:
    """Return True for a function that has a yield of its own."""
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own_nodes(function))


def bindings(name: str, node: ast.AST) -> list[ast.AST]:
    """Return what binds a name in a node, the node included: assignments, imports, parameters, functions, patterns."""
    return [each for each in ast.walk(node) if _binds(each, name)]


def _binds(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Name(id=bound, ctx=ast.Store() | ast.Del()):
            return bound == name
        case ast.alias(name=path, asname=alias):
            return (alias or path.partition(".")[0]) == name
        case ast.arg(arg=parameter):
            return parameter == name
    return name in {getattr(node, "name", None), getattr(node, "rest", None)}


def code_of(node: ast.AST) -> str:
    """The code of a node, in Python's own way of writing; empty for one that is nested too deeply to be written."""
    try:
        return ast.unparse(node)
    except RecursionError:
        return ""
