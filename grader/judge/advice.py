"""Exceptions that beginners often meet: what each means and what to type, in one sentence of every language.  Pure.

Only what is certain is said: the exception and the learner's code have to fit together.
"""

import ast
import re

from grader.intake.module import parse
from grader.judge.advice_calls import advise_on_await, advise_on_gather
from grader.judge.advice_names import advise_on_name
from grader.judge.advice_objects import advise_on_attribute, has_old_next, lacks_next, methods_of, without_self
from grader.judge.advice_spelling import advise_on_similar, top_names
from grader.judge.advice_words import say
from grader.judge.stub_tree import stub_tree
from grader.model import Exercise, Trace
from grader.syntax import covers, functions_of

#: Python's words, with what of them is used.
_STOPPED = re.compile(r"(?:async )?generator raised (Stop(?:Async)?Iteration)")
_TOO_MANY = re.compile(r"(?:\w+\.)*?(?P<name>\w+(?:\.\w+)?)\(\) takes (?:from )?\d+ .*positional arguments? but \d+ w")
_NO_NAME = re.compile(r"name '(\w+)' is not defined|cannot access local variable '(\w+)'")
_NO_ITERATOR = re.compile(r"'(\w+)' object is not an iterator")
_AWAITED = re.compile(r"object function can't be used in 'await'|'function' object can't be awaited")
_CHANGED = re.compile(r"(?:dictionary|Set) changed size during iteration")
_NO_ATTRIBUTE = re.compile(r"(?:module '(\w+)'|type object '(\w+)'|'(\w+)' object) has no attribute '(\w+)'")
#: What asks a generator or an iterator for its next value, by the exception that tells of the end.
_ASKS = {"StopIteration": "next()", "StopAsyncIteration": "anext()"}


def advice_of(trace: Trace, module: bytes, exercise: Exercise) -> dict[str, str]:
    """Return one sentence by language for a failure that is known; empty for any other."""
    known = _known(trace, parse(module), exercise)
    return say(*known) if known else {}


def _known(trace: Trace, tree: ast.Module, exercise: Exercise) -> tuple[str, ...] | None:
    line = trace.line or 0
    match trace.kind:
        case "RuntimeError":
            return _runtime_error(trace.text, tree, line)
        case "StopIteration" if _is_left_to_nobody(tree, line):
            return ("next_at_the_end",)
        case "EOFError" if _calls("input", tree, line):
            return ("input",)
        case "BdbQuit" if line:
            return ("breakpoint",)
        case "SystemExit":
            return next((("exit", name) for name in ("exit", "quit") if _calls(name, tree, line)), None)
        case "RecursionError" if line:
            return ("recursion",)
        case "TypeError":
            return _type_error(trace.text, tree, line)
        case "NameError" | "UnboundLocalError" if found := _NO_NAME.match(trace.text):
            return advise_on_name(found[1] or found[2], tree, line, is_unbound=bool(found[2]))
        case "AttributeError" if found := _NO_ATTRIBUTE.match(trace.text):
            return _attribute_error(found, tree, exercise)
    return None


def _calls(name: str, tree: ast.Module, line: int) -> bool:
    """Whether a line is one of a call of this name."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return any(getattr(call.func, "id", "") == name and covers(call, line) for call in calls)


def _runtime_error(text: str, tree: ast.Module, line: int) -> tuple[str, ...] | None:
    if found := _STOPPED.fullmatch(text):
        stop = found[1]
        return ("raise_stop", stop) if _raises(stop, tree, line) else ("stop_iteration", stop, _ASKS[stop])
    if line and _CHANGED.match(text):
        return ("changed_size",)
    return ("stop_coroutine",) if text == "coroutine raised StopIteration" else None


def _raises(name: str, tree: ast.Module, line: int) -> bool:
    """Whether a line raises an exception by its name."""
    raised = (node.exc for node in ast.walk(tree) if isinstance(node, ast.Raise) and node.lineno == line)
    return any(getattr(getattr(each, "func", each), "id", "") == name for each in raised)


def _is_left_to_nobody(tree: ast.Module, line: int) -> bool:
    """Whether a line calls next() where its StopIteration ends no iteration: with a `__next__`, that may be meant."""
    names = {getattr(node, "name", "") for node in ast.walk(tree)}
    return _calls("next", tree, line) and "__next__" not in names


def _type_error(text: str, tree: ast.Module, line: int) -> tuple[str, ...] | None:
    if found := _TOO_MANY.match(text):
        return without_self(found["name"], tree)
    if found := _NO_ITERATOR.fullmatch(text):
        return _about_next(found[1], tree, line)
    if _AWAITED.match(text):
        return advise_on_await(tree, line)
    if text == "unhashable type: 'list'":
        return advise_on_gather(tree, line)
    return _about_iter(text, tree) if text.startswith("iter() returned non-iterator") else None


def _about_next(name: str, tree: ast.Module, line: int) -> tuple[str, ...] | None:
    if has_old_next(name, tree):
        return "old_next", name
    is_for_iter = line and "__iter__" in methods_of(tree, name)  # the module's own next() may lack an iter()
    return ("no_next", name) if lacks_next(name, tree) and not is_for_iter else None


def _about_iter(text: str, tree: ast.Module) -> tuple[str, ...] | None:
    name = text.rpartition("type ")[2].strip("'")
    if has_old_next(name, tree):
        return "old_next", name
    return ("no_iterator",) if any(known.endswith(".__iter__") for known, _ in functions_of(tree)) else None


def _attribute_error(found: re.Match[str], tree: ast.Module, exercise: Exercise) -> tuple[str, ...] | None:
    """What a module, a class or an object does not have; a class has nothing of its objects."""
    module, owner, kind, name = found.groups()
    stub = stub_tree(exercise.stub)
    if module:
        return advise_on_similar(name, top_names(tree), tree, stub) if module == exercise.slug else None
    return (
        advise_on_attribute(name, kind, tree, stub)
        if kind
        else advise_on_similar(name, methods_of(tree, owner), tree, stub)
    )
