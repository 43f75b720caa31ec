"""Exceptions that beginners often meet: what each means and what to type, in one sentence of every language.  Pure.

Only what is certain is said: the exception and the learner's code have to fit together.
"""

import ast
import re
from collections.abc import Iterator
from difflib import get_close_matches

from grader.intake.module import parse
from grader.model import Trace
from grader.syntax import Function, functions_of

_SENTENCES: dict[str, dict[str, str]] = {
    "stop_iteration": {
        "en": "A StopIteration that leaves the body of a generator becomes a RuntimeError. It often comes from next(): "
        "give next() a default, or catch StopIteration there and write return.",
        "ko": "제너레이터 본문 밖으로 나간 StopIteration은 RuntimeError가 됩니다. 흔히 next()에서 나옵니다. "
        "next()에 기본값을 주거나, 그 자리에서 StopIteration을 잡고 return을 쓰세요.",
    },
    "stop_coroutine": {
        "en": "A StopIteration cannot leave a coroutine: it becomes a RuntimeError. Catch it, and use return to end.",
        "ko": "StopIteration은 코루틴 밖으로 나갈 수 없어 RuntimeError가 됩니다. 잡아서 처리하고, "
        "끝낼 때는 return을 쓰세요.",
    },
    "input": {
        "en": "input() waits for somebody who types, and nobody does while tests run: delete it, and use what the "
        "function is given.",
        "ko": "input()은 누군가 입력하기를 기다리는데, 테스트가 도는 동안에는 입력할 사람이 없습니다. "
        "지우고, 함수가 받은 값을 쓰세요.",
    },
    "breakpoint": {
        "en": "A breakpoint() was reached, and nobody can type while tests run: delete it, or add --debug to the "
        "command (with make: ARGS=--debug) to stop there.",
        "ko": "breakpoint()에 닿았는데, 테스트가 도는 동안에는 입력할 수 없습니다. 지우거나, "
        "그 자리에서 멈춰 보려면 명령에 --debug를 붙이세요(make에서는 ARGS=--debug).",
    },
    "no_self": {
        "en": "The object itself is the first argument of a method: write def {0}.",
        "ko": "메서드의 첫 번째 인자는 객체 자신입니다. 이렇게 쓰세요: def {0}",
    },
    "renamed": {
        "en": "Did you mean {1} in line {2}? The tests ask for {0}: give it that name.",
        "ko": "혹시 {2}번 줄의 {1} 말인가요? 테스트가 찾는 이름은 {0}입니다. 이름을 맞추세요.",
    },
    "attribute": {
        "en": "{0} belongs to the object: write self.{0}.",
        "ko": "객체에 저장한 값은 앞에 self를 붙여 씁니다: self.{0}",
    },
    "similar": {
        "en": "There is no {0}. Did you mean {1}? Use one name for both.",
        "ko": "이름이 {0}인 것은 없습니다. 혹시 {1} 말인가요? 이름을 하나로 맞추세요.",
    },
}

#: Python's words, with what of them is used.
_STOPPED = re.compile(r"(?:async )?generator raised Stop(?:Async)?Iteration")
_TOO_MANY = re.compile(r"(?:\w+\.)*?(?P<name>\w+(?:\.\w+)?)\(\) takes (?:from )?\d+ .*positional arguments? but \d+ w")
_NO_NAME = re.compile(r"name '(\w+)' is not defined|cannot access local variable '(\w+)'")
_NO_ATTRIBUTE = re.compile(r"(?:module '(\w+)'|type object '(\w+)'|'(\w+)' object) has no attribute '(\w+)'")


def advice_of(trace: Trace, module: bytes, slug: str) -> dict[str, str]:
    """Return one sentence by language for a failure that is known; empty for any other; `slug` names the module."""
    known = _known(trace, module, slug)
    return _say(*known) if known else {}


def _known(trace: Trace, module: bytes, slug: str) -> tuple[str, ...] | None:
    match trace.kind:
        case "RuntimeError" if _STOPPED.fullmatch(trace.text):
            return ("stop_iteration",)
        case "RuntimeError" if trace.text == "coroutine raised StopIteration":
            return ("stop_coroutine",)
        case "EOFError" if trace.line and _calls("input", module, trace.line):
            return ("input",)
        case "BdbQuit" if trace.line:
            return ("breakpoint",)
        case "TypeError" if found := _TOO_MANY.match(trace.text):
            return _without_self(found["name"], module)
        case "NameError" | "UnboundLocalError" if found := _NO_NAME.match(trace.text):
            return _name_for(found[1] or found[2], module, trace.line, is_unbound=bool(found[2]))
        case "AttributeError" if (found := _NO_ATTRIBUTE.match(trace.text)) and found[1] in {None, slug}:
            return _like(found[4], found[2] or found[3] or "", module)
    return None


def advice_on_missing(name: str, module: bytes) -> dict[str, str]:
    """Return one sentence by language where the module has something that looks like a missing name; else empty."""
    tree = parse(module)
    near = nearest(name, top_names(tree))
    lines = [str(node.lineno) for node in tree.body if getattr(node, "name", "") == near]
    return _say("renamed", name, near, lines[-1]) if near else {}


def _say(code: str, *values: str) -> dict[str, str]:
    return {lang: text.format(*values) for lang, text in _SENTENCES[code].items()}


def _calls(name: str, module: bytes, line: int) -> bool:
    """Whether the line of the module calls a function by this name."""
    calls = (node for node in ast.walk(parse(module)) if isinstance(node, ast.Call))
    return any(getattr(call.func, "id", "") == name and call.lineno <= line <= (call.end_lineno or 0) for call in calls)


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
