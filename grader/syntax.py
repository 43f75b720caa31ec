"""Python's parser, one thread at a time.

Building a syntax tree counts its depth in a place that all threads share: where a garbage collection in the middle lets
another thread parse as well, CPython answers with a SystemError (gh-106905 mended that for some versions only).  The
filters for warnings are shared in the same way.
"""

import ast
import threading
import warnings

_alone = threading.Lock()


def parse(source: str | bytes) -> ast.Module:
    """The syntax tree of a module.  Raises what Python raises: SyntaxError, ValueError, RecursionError, MemoryError."""
    with _alone, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(source)
