"""Exceptions that beginners often meet: what each means and what to type, in one sentence of every language.  Pure.

Only what is certain is said: the exception and the learner's code have to fit together.
"""

import ast
import re
from collections.abc import Iterator
from difflib import get_close_matches

from grader.intake.module import parse
from grader.judge.advice_words import say
from grader.model import Trace
from grader.syntax import Function, functions_of

#: Python's words, with what of them is used.
_STOPPED = re.compile(r"(?:async )?generator raised Stop(?:Async)?Iteration")
_TOO_MANY = re.compile(r"(?:\w+\.)*?(?P<name>\w+(?:\.\w+)?)\(\) takes (?:from )?\d+ .*positional arguments? but \d+ w")
_NO_NAME = re.compile(r"name '(\w+)' is not defined|cannot access local variable '(\w+)'")
_NO_ITERATOR = re.compile(r"'(\w+)' object is not an iterator")
_NO_ATTRIBUTE = re.compile(r"(?:module '(\w+)'|type object '(\w+)'|'(\w+)' object) has no attribute '(\w+)'")

#: What learners of control flow use and forget to import, by where it comes from; no word that may be a variable's.
_HOMES = {
    "collections.abc": "Iterable Iterator Generator Sequence Mapping Callable Coroutine Awaitable AsyncIterator",
    "itertools": "islice takewhile dropwhile pairwise zip_longest groupby",
    "functools": "partial reduce wraps",
    "contextlib": "contextmanager asynccontextmanager suppress closing ExitStack AsyncExitStack",
}
_MODULES = {"asyncio", "itertools", "functools", "contextlib", "collections", "inspect", "types"}


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
            return _type_error(trace.text, module)
        case "NameError" | "UnboundLocalError" if found := _NO_NAME.match(trace.text):
            own = _name_for(found[1] or found[2], module, trace.line, is_unbound=bool(found[2]))
            return own or (_import_of(found[1]) if found[1] else None)
        case "AttributeError" if (found := _NO_ATTRIBUTE.match(trace.text)) and found[1] in {None, slug}:
            return _like(found[4], found[2] or found[3] or "", module)
    return None


def advice_on_missing(name: str, module: bytes) -> dict[str, str]:
    """Return one sentence by language where the module has something that looks like a missing name; else empty."""
    tree = parse(module)
    near = nearest(name, top_names(tree))
    lines = [str(node.lineno) for node in tree.body if getattr(node, "name", "") == near]
    return say("renamed", name, near, lines[-1]) if near else {}


def _calls(name: str, module: bytes, line: int) -> bool:
    """Whether the line of the module calls a function by this name."""
    calls = (node for node in ast.walk(parse(module)) if isinstance(node, ast.Call))
    return any(getattr(call.func, "id", "") == name and call.lineno <= line <= (call.end_lineno or 0) for call in calls)


def _runtime_error(trace: Trace, module: bytes) -> tuple[str, ...] | None:
    if _STOPPED.fullmatch(trace.text):
        return ("raise_stop",) if _raises_stop(module, trace.line) else ("stop_iteration",)
    return ("stop_coroutine",) if trace.text == "coroutine raised StopIteration" else None


def _type_error(text: str, module: bytes) -> tuple[str, ...] | None:
    if found := _TOO_MANY.match(text):
        return _without_self(found["name"], module)
    if found := _NO_ITERATOR.fullmatch(text):
        return ("no_next", found[1]) if _lacks_next(found[1], module) else None
    has_iter = any(name.endswith(".__iter__") for name, _ in functions_of(parse(module)))
    return ("no_iterator",) if has_iter and text.startswith("iter() returned non-iterator") else None


def _is_left_to_nobody(module: bytes, line: int) -> bool:
    """Whether a line calls next() where its StopIteration ends no iteration: the one of a `__next__` is meant to."""
    inside = [name for name, node in functions_of(parse(module)) if node.lineno <= line <= (node.end_lineno or 0)]
    return _calls("next", module, line) and not any(name.endswith(".__next__") for name in inside)


def _raises_stop(module: bytes, line: int | None) -> bool:
    """Whether the line of the module raises StopIteration by its name."""
    raised = (node for node in ast.walk(parse(module)) if isinstance(node, ast.Raise) and node.lineno == line)
    return any("StopIteration" in ast.unparse(node) for node in raised)


def _lacks_next(name: str, module: bytes) -> bool:
    """Whether the module has a class of this name that neither has a __next__ nor could inherit one."""
    classes = [node for node in parse(module).body if isinstance(node, ast.ClassDef) and node.name == name]
    has_it = f"{name}.__next__" in dict(functions_of(parse(module)))
    return bool(classes) and not has_it and not classes[-1].bases


def _import_of(name: str) -> tuple[str, ...] | None:
    """Where a name of the standard library comes from."""
    home = next((home for home, names in _HOMES.items() if name in names.split()), None)
    if home is None:
        return ("import_module", name) if name in _MODULES else None
    return "import_name", name, home


def _without_self(name: str, module: bytes) -> tuple[str, ...] | None:
    """A method that does not take its object, called with it."""
    function = dict(functions_of(parse(module))).get(name)
    if function is None or "." not in name or function.decorator_list or _takes_its_object(function):
        return None
    given = ast.unparse(function.args)
    return "no_self", f"{function.name}(self{', ' if given else ''}{given})"


def _takes_its_object(function: Function) -> bool:
    """Whether its first argument is the object, or is used like one, or may be anything."""
    attributes = [node.value for node in ast.walk(function) if isinstance(node, ast.Attribute)]
    owners = {owner.id for owner in attributes if isinstance(owner, ast.Name)}
    return _first(function) in {"self", "cls", "*", *owners}


def _first(function: Function) -> str:
    names = [*function.args.posonlyargs, *function.args.args]
    return names[0].arg if names else "*" * bool(function.args.vararg)


def _name_for(name: str, module: bytes, line: int | None, *, is_unbound: bool) -> tuple[str, ...] | None:
    """A name that a method uses: `self` without having it, or an attribute without saying whose."""
    for known, function in functions_of(parse(module)):
        if "." in known and function.lineno <= (line or 0) <= (function.end_lineno or 0):
            if name == "self" and _first(function) != "self":
                return _without_self(known, module)
            if is_unbound and not _is_only_changed(name, function):
                return None
            if name in _attributes(parse(module), known.partition(".")[0]):
                return "attribute", name
    return None


def _is_only_changed(name: str, function: Function) -> bool:
    """Whether each binding of a name in a function is like `name += 1`: a plain one may just not have been reached."""
    nodes = list(ast.walk(function))
    changed = [node.target for node in nodes if isinstance(node, ast.AugAssign)]
    return not any(_binds(node, name) and node not in changed for node in nodes)


def _binds(node: ast.AST, name: str) -> bool:
    match node:
        case ast.Name(id=bound, ctx=ast.Store() | ast.Del()):
            return bound == name
        case ast.alias(name=path, asname=alias):
            return (alias or path.partition(".")[0]) == name
    return name in {getattr(node, "name", None), getattr(node, "rest", None)}


def _attributes(tree: ast.Module, name: str) -> Iterator[str]:
    """The names that a class stores as `self.NAME = ...`."""
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == name]
    for node in (part for each in classes for part in ast.walk(each)):
        match node:
            case ast.Attribute(value=ast.Name(id="self"), attr=attribute, ctx=ast.Store()):
                yield attribute


def _like(name: str, owner: str, module: bytes) -> tuple[str, ...] | None:
    """A name of the module, or of one of its classes, that was meant."""
    tree = parse(module)
    if owner and not any(isinstance(node, ast.ClassDef) and node.name == owner for node in tree.body):
        return None
    methods = [known.partition(".")[2] for known, _ in functions_of(tree) if known.startswith(f"{owner}.")]
    names = [*methods, *_attributes(tree, owner)] if owner else top_names(tree)
    near = nearest(name, names)
    return ("similar", name, near) if near else None


def top_names(tree: ast.Module) -> list[str]:
    """The functions and classes of a module."""
    return [node.name for node in tree.body if isinstance(node, Function | ast.ClassDef)]


def nearest(name: str, names: list[str]) -> str:
    """The one of the names that looks most like `name`, capitals aside; empty where none does, or one is the same."""
    if name in names:
        return ""
    folded = {each.replace("_", "").lower(): each for each in names}
    near = get_close_matches(name.replace("_", "").lower(), folded, n=1, cutoff=0.75)
    return folded[near[0]] if near else ""
