"""The syntax tree of the stub that a learner began with.  Pure."""

import ast

from grader.intake.module import parse


def stub_tree(stub: bytes) -> ast.Module:
    """Return the tree of a stub; an empty one where Python cannot read it, as an exercise may begin so."""
    try:
        return parse(stub)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module(body=[], type_ignores=[])
