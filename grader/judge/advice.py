"""Exceptions that beginners often meet: what each means and what to type, in one sentence of every language.  Pure.

Only what is certain is said: the exception and the learner's code have to fit together.
"""

import ast
import re

from grader.intake.module import parse
from grader.judge.advice_calls import advise_on_await, advise_on_gather
from grader.judge.advice_names import advise_on_name
from grader.judge.advice_objects import advise_on_attribute, has_old_next, nearest, top_names, without_self
from grader.judge.advice_words import say
from grader.model import Trace
from grader.syntax import functions_of

#: Python's words, with what of them is used.
_STOPPED = re.compile(r"(?:async )?generator raised Stop(?:Async)?Iteration")
_TOO_MANY = re.compile(r"(?:\w+\.)*?(?P<name>\w+(?:\.\w+)?)\(\) takes (?:from )?\d+ .*positional arguments? but \d+ w")
_NO_NAME = re.compile(r"name '(\w+)' is not defined|cannot access local variable '(\w+)'")
_NO_ITERATOR = re.compile(r"'(\w+)' object is not an iterator")
_AWAITED = re.compile(r"object function can't be used in 'await'|'function' object can't be awaited")
_CHANGED = re.compile(r"(?:dictionary|Set) changed size during iteration")
_NO_ATTRIBUTE = re.compile(r"(?:module '(\w+)'|type object '(\w+)'|'(\w+)' object) has no attribute '(\w+)'")


def advice_of(trace: Trace, module: bytes, slug: str) -> dict[str, str]:
    """Return one sentence by language for a failure that is known; empty for any other; `slug` names the module."""
    known = _known(trace, module, slug)
    return say(*known) if known else {}


def _known(trace: Trace, module: bytes, slug: str) -> tuple[str, ...] | None:
    match trace.kind:
        case "RuntimeError":
            return _runtime_error(trace, module)
        case "StopIteration" if trace.line and _is_left_to_nobody(module, trace.line):
            return ("next_at_the_end",)
        case "EOFError" if trace.line and _calls("input", module, trace.line):
            return ("input",)
        case "BdbQuit" if trace.line:
            return ("breakpoint",)
        case "SystemExit" if trace.line and any(_calls(name, module, trace.line) for name in ("exit", "quit")):
            return ("exit",)
        case "RecursionError" if trace.line:
            return ("recursion",)
        case "TypeError":
            return _type_error(trace, parse(module))
        case "NameError" | "UnboundLocalError" if found := _NO_NAME.match(trace.text):
            return advise_on_name(found[1] or found[2], parse(module), trace.line or 0, is_unbound=bool(found[2]))
        case "AttributeError" if (found := _NO_ATTRIBUTE.match(trace.text)) and found[1] in {None, slug}:
            return advise_on_attribute(found[4], found[2] or found[3] or "", parse(module))
    return None


def advice_on_missing(name: str, module: bytes, stub: bytes) -> dict[str, str]:
    """Return one sentence by language where the module has something that may be meant by a missing name; else empty.

    That is what looks like it, or the only class or function that the stub does not have.
    """
    tree = parse(module)
    near = nearest(name, top_names(tree)) or _only_other(name, tree, parse(stub))
    lines = [str(node.lineno) for node in tree.body if getattr(node, "name", "") == near]
    return say("renamed", name, near, lines[-1]) if near else {}


def _only_other(name: str, tree: ast.Module, stub: ast.Module) -> str:
    """The one class, or function, whichever is missing, that is there and was not in the stub."""
    kinds = {type(node) for node in stub.body if getattr(node, "name", "") == name}
    given = top_names(stub)
    others = {getattr(node, "name", "") for node in tree.body if type(node) in kinds}.difference(given)
    return others.pop() if len(others) == 1 and name not in top_names(tree) else ""


def _calls(name: str, module: bytes, line: int) -> bool:
    """Whether the line of the module calls a function by this name."""
    calls = (node for node in ast.walk(parse(module)) if isinstance(node, ast.Call))
    return any(getattr(call.func, "id", "") == name and call.lineno <= line <= (call.end_lineno or 0) for call in calls)


def _runtime_error(trace: Trace, module: bytes) -> tuple[str, ...] | None:
    if _STOPPED.fullmatch(trace.text):
        return ("raise_stop",) if _raises_stop(module, trace.line) else ("stop_iteration",)
    if trace.line and _CHANGED.match(trace.text):
        return ("changed_size",)
    return ("stop_coroutine",) if trace.text == "coroutine raised StopIteration" else None


def _type_error(trace: Trace, tree: ast.Module) -> tuple[str, ...] | None:
    text, line = trace.text, trace.line or 0
    if found := _TOO_MANY.match(text):
        return without_self(found["name"], tree)
    if found := _NO_ITERATOR.fullmatch(text):
        return _about_next(found[1], tree)
    if _AWAITED.match(text):
        return advise_on_await(tree, line)
    if text == "unhashable type: 'list'":
        return advise_on_gather(tree, line)
    return _about_iter(text, tree) if text.startswith("iter() returned non-iterator") else None


def _about_next(name: str, tree: ast.Module) -> tuple[str, ...] | None:
    if has_old_next(name, tree):
        return "old_next", name
    return ("no_next", name) if _lacks_next(name, tree) else None


def _about_iter(text: str, tree: ast.Module) -> tuple[str, ...] | None:
    name = text.rpartition("type ")[2].strip("'")
    if has_old_next(name, tree):
        return "old_next", name
    return ("no_iterator",) if any(known.endswith(".__iter__") for known, _ in functions_of(tree)) else None


def _is_left_to_nobody(module: bytes, line: int) -> bool:
    """Whether a line calls next() where its StopIteration ends no iteration: the one of a `__next__` is meant to."""
    inside = [name for name, node in functions_of(parse(module)) if node.lineno <= line <= (node.end_lineno or 0)]
    return _calls("next", module, line) and not any(name.endswith(".__next__") for name in inside)


def _raises_stop(module: bytes, line: int | None) -> bool:
    """Whether the line of the module raises StopIteration by its name."""
    raised = (node for node in ast.walk(parse(module)) if isinstance(node, ast.Raise) and node.lineno == line)
    return any("StopIteration" in ast.unparse(node) for node in raised)


def _lacks_next(name: str, tree: ast.Module) -> bool:
    """Whether the module has a class of this name that neither has a __next__ nor could inherit one."""
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name]
    has_it = f"{name}.__next__" in dict(functions_of(tree))
    return bool(classes) and not has_it and not classes[-1].bases
