"""Findings about changed imports, and about objects that pretend to be of another class.  Pure."""

import ast
from collections.abc import Iterator
from itertools import islice
from typing import Any

from grader.policy.lists import NAMES
from grader.policy.names import Names
from grader.sanitize import sanitize_text

#: Methods that answer a test's question about another object, so that they have to look at it.
_ANSWERS = {"__eq__", "__instancecheck__", "__subclasscheck__", "__subclasshook__"}
#: Expressions with more nodes are not judged by that.
_LONGEST = 200
_Method = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def change(node: ast.AST, module: Names) -> Iterator[str]:
    """Something imported gets another meaning, for everybody."""
    match node:
        case ast.Attribute(ctx=ast.Store() | ast.Del()):
            full = module.dotted(node)
        case ast.Attribute(target, "__dict__") | ast.Call(ast.Name("setattr" | "delattr" | "vars"), [target, *_]):
            full = module.dotted(target)
        case _:
            return
    if full and not module.names & {full, full.rpartition(".")[2]}:
        yield f"changes {sanitize_text(full, 80)}, which the tests use too"


def definition(node: ast.AST, module: Names) -> Iterator[str]:
    """An object that seems to be what it is not: by its class, by every attribute, by being equal to anything."""
    judged: dict[int, bool] = {}  # many names may be given one value
    for name, value in _defined(node):
        if name in module.names:
            continue
        if name == "__class__":
            yield "sets __class__, which decides what an object seems to be"
        elif name == "__getattribute__":
            yield f"defines {name}, which {NAMES[name]}"
        elif name in _ANSWERS and isinstance(value, _Method):
            if id(value) not in judged:
                judged[id(value)] = _says_yes(value)
            if judged[id(value)]:
                yield f"defines {name}, which says yes without looking at the other object"


def _defined(node: ast.AST) -> Iterator[tuple[Any, Any]]:
    """Yield the names that a class or an object is given, each with its value."""
    match node:
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name):
            yield name, node
        case ast.Assign(targets, value):
            yield from ((getattr(each, "id", getattr(each, "attr", "")), value) for each in targets)
        case ast.AnnAssign(ast.Name(name) | ast.Attribute(attr=name), _, value):
            yield name, value
        case ast.Call(ast.Name("setattr") | ast.Attribute(attr="__setattr__"), [_, ast.Constant(name), value]):
            yield name, value
        case ast.Dict(keys, values):
            pairs = zip(keys, values, strict=True)
            yield from ((getattr(key, "value", ""), each) for key, each in pairs if isinstance(each, ast.Lambda))


def _says_yes(method: _Method) -> bool:
    """Whether it answers, with anything but no, and never mentions what stands after `self`."""
    inside = list(islice(ast.walk(method), _LONGEST + 1))
    answers = [each.value for each in inside if isinstance(each, ast.Return)]
    answers += [method.body] if isinstance(method, ast.Lambda) else []
    others = {each.arg for each in inside if isinstance(each, ast.arg)} - {each.arg for each in method.args.args[:1]}
    is_looked_at = any(isinstance(each, ast.Name) and each.id in others for each in inside)
    return len(inside) <= _LONGEST and not is_looked_at and any(map(_is_yes, answers))


def _is_yes(answer: ast.expr | None) -> bool:
    match answer:
        case None | ast.Constant(False | None) | ast.Name("NotImplemented"):
            return False
    return True
