"""What to type where a call gave a thing of another kind: a coroutine, a generator or a function for a value.  Pure.

Only what is certain is said: Python's words, or what came back, name the kind.
"""

import ast
import re

from grader.intake.module import parse
from grader.judge.advice_calls import called_in
from grader.judge.advice_words import say
from grader.judge.stub_tree import stub_tree
from grader.model import Facts
from grader.syntax import Function, functions_of, is_generator, own_nodes

#: Python's words about what cannot be awaited, or gone through with `async for`.
_NO_COROUTINE = re.compile(
    r"\w+: (?:a coroutine was expected, got |.*(?:can't be used in 'await'|can't be awaited|awaitable is required"
    r"|requires an object with __aiter__))"
)
_AWAITED = re.compile(
    r"TypeError: (?:object (\w+) can't be used in 'await' expression|'(\w+)' object can't be awaited)"
)
_OVER_ASYNC = re.compile(r"TypeError: 'async_generator' object is not (?:iterable|an iterator)")
_COROUTINE_USED = re.compile(r"\w+: (?:'coroutine' object |unsupported operand .*'coroutine')")
_PLAIN_SOURCE = re.compile(r"TypeError: 'async for' requires .* got (list|tuple|dict|set|str|range|generator)$")
_FUNCTION_USED = re.compile(r"TypeError: 'function' object is not iterable")
_NO_POSITIONS = re.compile(
    r"TypeError: (?:object of type 'generator' has no len|'generator' object is not subscriptable)"
)
_MADE = re.compile(r"<(generator|coroutine) object ([A-Za-z_]\w*) at 0x")
_TO_AWAIT = re.compile(r"<(Future|Task) (?:pending|finished|cancelled)")
_TOO_EARLY = re.compile(r"InvalidStateError: (?:Result|Exception) is not set\.")


def advice_on_kind(facts: Facts, module: bytes, stub: bytes) -> dict[str, str]:
    """Return one sentence by language where something of another kind was made or used; empty for any other failure."""
    tree = parse(module)
    known = _about_definition(facts, tree, stub_tree(stub)) or _about_result(facts, tree)
    known = known or (_about_line(facts.raised, tree, facts.line) if facts.line else None)
    return say(*known) if known else {}


def _about_definition(facts: Facts, tree: ast.Module, stub: ast.Module) -> tuple[str, ...] | None:
    """A function that was called and is an async def in only one of the module and its stub."""
    given, mine = dict(functions_of(stub)), dict(functions_of(tree))
    for name in sorted(called_in(facts.call) & given.keys() & mine.keys()):
        if mine[name].decorator_list:
            continue
        if isinstance(given[name], ast.FunctionDef) and isinstance(mine[name], ast.AsyncFunctionDef):
            return "async_for_plain", name
        if isinstance(given[name], ast.AsyncFunctionDef) and isinstance(mine[name], ast.FunctionDef):
            return ("plain_for_async", name) if _NO_COROUTINE.match(facts.raised) else None
    return None


def _about_result(facts: Facts, tree: ast.Module) -> tuple[str, ...] | None:
    """A generator or a coroutine that came back, where its values or its result were expected."""
    if not facts.expected or "<" in facts.expected or facts.expected.startswith("is"):
        return None
    if waiting := _TO_AWAIT.match(facts.got):
        return ("future_for_result", waiting[1])
    found = _MADE.search(facts.got)
    if found is None:
        return None
    kind, name = found[1], found[2]
    if kind == "coroutine":
        return "not_awaited", name
    function = dict(functions_of(tree)).get(name)
    if function is None or not is_generator(function):
        return None
    if found.start():
        return "generator_among_values", name
    return "generator_for_value", name, str(_first_yield(function))


def _first_yield(function: Function) -> int:
    """The first line of a generator function that has a yield."""
    return min(node.lineno for node in own_nodes(function) if isinstance(node, ast.Yield | ast.YieldFrom))


def _about_line(raised: str, tree: ast.Module, line: int) -> tuple[str, ...] | None:
    """What a line of the module used: something that has to be awaited, called or asked first."""
    if found := _AWAITED.match(raised):
        kind = found[1] or found[2]
        return ("cannot_be_awaited", kind, str(line)) if kind != "function" else None
    if _TOO_EARLY.match(raised):
        return ("asked_too_early",)
    if _OVER_ASYNC.match(raised):
        return ("over_async_generator",)
    if found := _PLAIN_SOURCE.match(raised):
        return "plain_source", found[1]
    if _NO_POSITIONS.match(raised):
        return ("no_positions",)
    if _COROUTINE_USED.match(raised):
        return ("result_not_awaited",) if _is_in_async(tree, line) else None
    return _about_function(tree, line) if _FUNCTION_USED.match(raised) else None


def _is_in_async(tree: ast.Module, line: int) -> bool:
    """Whether the innermost function around a line is an async def."""
    around = [
        node for node in ast.walk(tree) if isinstance(node, Function) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    return isinstance(max(around, key=lambda node: node.lineno, default=None), ast.AsyncFunctionDef)


def _about_function(tree: ast.Module, line: int) -> tuple[str, ...] | None:
    """The only name in a line that is gone through without a call."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.For(iter=ast.Name(id=name)) | ast.YieldFrom(value=ast.Name(id=name)) if node.lineno == line:
                names.add(name)
    return ("call_it_first", names.pop()) if len(names) == 1 else None
