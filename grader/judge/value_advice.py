"""What a wrong value tells of the learner's code, in one sentence of every language.  Pure.

Only what is certain is said: a value and the function that was called have to fit together.
"""

import ast
import re
from collections.abc import Iterator

from grader.intake.module import parse
from grader.judge.advice_calls import advise_on_function, advise_on_unused
from grader.judge.advice_objects import advise_on_next
from grader.judge.advice_words import say
from grader.model import Facts
from grader.syntax import Function

#: Python's words about a None that was to be something else.
_NONE_RAISED = re.compile(r"TypeError: 'NoneType' object is not (?:iterable|an iterator|subscriptable)")
_FUNCTION_RAISED = re.compile(r"TypeError: 'function' object is not (?:iterable|an iterator)")
#: Expressions that never are None.
_VALUES = (ast.JoinedStr, ast.Tuple, ast.List, ast.Dict, ast.Set, ast.Compare, ast.ListComp, ast.GeneratorExp)


def advice_on_value(facts: Facts, module: bytes) -> dict[str, str]:
    """Return one sentence by language for what came back instead of what was expected; empty for most of it."""
    known = _about_none(facts, module) or _about_text(facts.expected, facts.got) or _about_generators(facts, module)
    return say(*known) if known else {}


def _about_generators(facts: Facts, module: bytes) -> tuple[str, ...] | None:
    """What is said of generators that nobody meant to make, or that nobody asks."""
    if facts.noticed or "__next__ at 0x" in facts.got:
        return advise_on_next(parse(module))
    if _FUNCTION_RAISED.match(facts.raised) and not facts.line:
        return advise_on_function(facts.call, parse(module))
    return advise_on_unused(facts.call, parse(module)) if facts.got else None


def _about_text(expected: str, got: str) -> tuple[str, ...] | None:
    if not expected or not got or expected == got:
        return None
    if expected.casefold() == got.casefold():
        return ("capitals",)
    return ("spaces",) if "".join(expected.split()) == "".join(got.split()) else None


def _about_none(facts: Facts, module: bytes) -> tuple[str, ...] | None:
    """Why a function of the module gave None: it has no return with a value, or not on every way."""
    if not _is_none(facts):
        return None
    functions = {node.name: node for node in parse(module).body if isinstance(node, ast.FunctionDef)}
    called = [functions[name] for name in _called(facts) if name in functions]
    return next((known for function in called if (known := _without_return(function))), None)


def _is_none(facts: Facts) -> bool:
    return (facts.got == "None" and facts.expected != "None") or bool(_NONE_RAISED.match(facts.raised))


def _called(facts: Facts) -> Iterator[str]:
    """The function whose result was looked at; of a None that something else stumbled over, any that was called."""
    try:
        (statement,) = parse(facts.call.encode()).body
    except (SyntaxError, ValueError):
        return
    call = getattr(statement, "value", statement)
    for node in ast.walk(call) if facts.raised else [call]:
        match node:
            case ast.Call(func=ast.Name(id=name)):
                yield name


def _without_return(function: ast.FunctionDef) -> tuple[str, ...] | None:
    own = list(_own_nodes(function))
    if function.decorator_list or any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own):
        return None
    returned = [node.value for node in own if isinstance(node, ast.Return)]
    if all(_is_nothing(value) for value in returned):
        return "no_return", function.name
    return ("some_returns", function.name) if all(_is_a_value(value) for value in returned) else None


def _own_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """What belongs to a function itself, and not to one that is defined in it."""
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, Function | ast.Lambda | ast.ClassDef):
            yield child
            yield from _own_nodes(child)


def _is_nothing(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def _is_a_value(value: ast.expr | None) -> bool:
    return not _is_nothing(value) and isinstance(value, (ast.Constant, *_VALUES))
