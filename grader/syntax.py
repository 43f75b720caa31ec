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
