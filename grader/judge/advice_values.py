"""What a wrong value tells of the learner's code, in one sentence of every language.  Pure.

Only what is certain is said: a value and the function that was called have to fit together.
"""

import ast
import re

from grader.intake.module import parse
from grader.judge.advice_calls import advise_on_function, advise_on_unused, called_in, outer_call
from grader.judge.advice_objects import advise_on_next
from grader.judge.advice_words import say
from grader.model import Facts
from grader.syntax import is_generator, own_nodes

#: Python's words about a None that was to be something else.
_NONE_RAISED = re.compile(r"TypeError: 'NoneType' object is not (?:iterable|an iterator|subscriptable)")
_FUNCTION_RAISED = re.compile(r"TypeError: 'function' object is not (?:iterable|an iterator)")
#: A text whose end is not known.
_CUT = re.compile(r"… \(\d+ characters\)")
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
    if not expected or not got or expected == got or _CUT.search(expected + got):
        return None
    if expected.casefold() == got.casefold():
        return ("capitals",)
    return ("spaces",) if "".join(expected.split()) == "".join(got.split()) else None


def _about_none(facts: Facts, module: bytes) -> tuple[str, ...] | None:
    """Why a function of the module gave None: it has no return with a value, or not on every way.

    A None that the module's own code stumbled over may come from anywhere.
    """
    if facts.line or not _is_none(facts):
        return None
    called = _whose(facts)
    functions = {node.name: node for node in parse(module).body if isinstance(node, ast.FunctionDef)}
    known = (_without_return(each) for name, each in functions.items() if name in called)
    return next(filter(None, known), None)


def _is_none(facts: Facts) -> bool:
    return (facts.got == "None" and facts.expected != "None") or bool(_NONE_RAISED.match(facts.raised))


def _whose(facts: Facts) -> set[str]:
    """The function whose result was looked at; of a None that something else stumbled over, any that was called."""
    return called_in(facts.call) if facts.raised else {outer_call(facts.call)}


def _without_return(function: ast.FunctionDef) -> tuple[str, ...] | None:
    if function.decorator_list or is_generator(function):
        return None
    returned = [node.value for node in own_nodes(function) if isinstance(node, ast.Return)]
    if all(_is_nothing(value) for value in returned):
        return "no_return", function.name
    return ("some_returns", function.name) if all(_is_a_value(value) for value in returned) else None


def _is_nothing(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def _is_a_value(value: ast.expr | None) -> bool:
    return not _is_nothing(value) and isinstance(value, (ast.Constant, *_VALUES))
