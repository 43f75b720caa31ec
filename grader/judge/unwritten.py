"""Whether a test came to code that is still the stub's.  Pure."""

import ast

from grader.intake.module import parse
from grader.judge.stub_tree import stub_tree
from grader.model import Trace
from grader.syntax import Function, code_of, functions_around, functions_of


def unwritten_function(trace: Trace, module: bytes, stub: bytes) -> str:
    """Return the function whose NotImplementedError a test met, as `function` or `Class.method`, if it is the stub's.

    Empty where the learner has written it: then the exception is their own.  A `print` on the way changes nothing.
    """
    if trace.kind != "NotImplementedError" or not trace.line:
        return ""
    given = dict(functions_of(stub_tree(stub)))
    for name, function in functions_around(parse(module), trace.line):
        return name if name in given and _is_still(function, given[name]) else ""
    return ""


def _is_still(function: Function, given: Function) -> bool:
    """Whether a function does what it did in the stub, and that is to raise at its end."""
    body = _steps(function)
    return body == _steps(given) and isinstance(function.body[-1], ast.Raise)


def _steps(function: Function) -> list[str]:
    """The statements of a function but docstrings, calls of `print` and the like."""
    return [code_of(each) for each in function.body if not _is_idle(each)]


def _is_idle(statement: ast.stmt) -> bool:
    match statement:
        case ast.Expr(value=ast.Constant()) | ast.Expr(value=ast.Call(func=ast.Name(id="print"))):
            return True
    return False
