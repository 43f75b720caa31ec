"""Values that the names of a learner's module can hold, as far as its text shows.

Pure.
"""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from grader.policy.lists import BUILTINS, NAMES
from grader.policy.nodes import binds, imported_names

#: What hands on what it is given, item by item.
_PASSING_ON = {"enumerate", "list", "reversed", "set", "sorted", "tuple", "zip"}
#: A beginning of so many letters says what the whole name is about.
_LONG = 4
#: Shorter ones that everybody knows, with which the methods of one's own are found.
_KNOWN = {"do_", "on_", "to_", "is_"}


def assignments_of(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """The targets of a node, each with the value, or with what the values are taken from."""
    match node:
        case ast.Assign(targets, value):
            yield from ((target, value) for target in targets)
        case ast.NamedExpr(target, value) | ast.AnnAssign(target, _, ast.expr() as value):
            yield target, value
        case ast.AugAssign(target, operator, value):
            yield target, ast.BinOp(target, operator, value)
        case ast.For(target, values) | ast.AsyncFor(target, values) | ast.comprehension(target, values):
            yield target, values


def made_names(nodes: Iterable[Any]) -> frozenset[str]:
    """The names, also of attributes, whose values are put together while the module runs."""
    private = {id(value) for node in nodes for value in _private(node)}
    pairs = (pair for node in nodes if not isinstance(node, _LOOPS) for pair in assignments_of(node))
    made = (
        target
        for target, value in pairs
        if is_put_together(value) and id(value) not in private and not begins_harmlessly(value)
    )
    return frozenset(getattr(target, "id", getattr(target, "attr", "")) for target in made)


def _private(node: ast.AST) -> Iterator[ast.expr]:
    """`"_" + name` and `f"_{name}"` in `__set_name__`: where a descriptor keeps the value of a field."""
    if isinstance(node, ast.FunctionDef) and node.name == "__set_name__" and node.args.args:
        field = node.args.args[-1].arg
        for value in (value for statement in node.body for _, value in assignments_of(statement)):
            match value:
                case ast.BinOp(ast.Constant("_"), ast.Add(), ast.Name(name)) if name == field:
                    yield value
                case ast.JoinedStr([ast.Constant("_"), ast.FormattedValue(ast.Name(name))]) if name == field:
                    yield value


_LOOPS = ast.For | ast.AsyncFor | ast.comprehension


def is_put_together(value: ast.expr) -> bool:
    """Whether it is no name, no attribute and nothing that is written out."""
    return isinstance(value, ast.Call | ast.BinOp | ast.JoinedStr | ast.Subscript)


def plain_names(nodes: list[Any]) -> frozenset[str]:
    """The names that only ever hold what is written out, or what a function is given.

    One may be written out by way of another: that is followed a few steps.
    """
    bound = Counter(name for node in nodes for name in (*binds(node), *dict(imported_names(node))))
    given = Counter(node.arg for node in nodes if isinstance(node, ast.arg))
    values: dict[int, ast.expr] = {}
    named: dict[int, list[str]] = {}
    for target, value in (pair for node in nodes for pair in assignments_of(node)):
        values[id(value)] = value
        named.setdefault(id(value), []).extend(_names(target))
    free = _PASSING_ON - bound.keys()
    known: set[str] = set()
    for _ in range(3):
        told = Counter[str]()
        for key, value in values.items():  # many names may be given one value
            told.update(named[key] if _is_written_out(value, known, free) else ())
        known = {name for name, count in bound.items() if count == told[name]}
    return frozenset(name for name, count in bound.items() if count == told[name] + given[name])


def _names(target: ast.expr) -> list[str]:
    match target:
        case ast.Name(name):
            return [name]
        case ast.Tuple(items) | ast.List(items):
            return [name for item in items for name in _names(item)]
        case ast.Starred(item):
            return _names(item)
    return []


def _is_written_out(value: ast.expr, known: set[str], free: set[str]) -> bool:
    """Whether everything in it is: constants, names that hold such, and what hands these on."""
    steps: list[ast.expr | None] = [value]
    while steps:
        match steps.pop():
            case ast.Constant() | None:
                pass
            case ast.Name(name) | ast.Attribute(attr=name) if name in known:
                pass
            case ast.Tuple(items) | ast.List(items) | ast.Set(items) | ast.BoolOp(_, items):
                steps += items
            case ast.Dict(keys, values):
                steps += [*keys, *values]
            case ast.IfExp(_, one, other):
                steps += [one, other]
            case ast.Call(ast.Attribute(inner, "items" | "keys" | "values"), [], []):
                steps.append(inner)
            case ast.Call(ast.Name(name), given, []) if name in free:
                steps += given
            case other:
                if not isinstance(other, ast.expr) or not begins_harmlessly(other):
                    return False
    return True


def begins_harmlessly(name: ast.expr) -> bool:
    """`f"visit_{kind}"`: what it begins with is no beginning of a name that leads anywhere."""
    match name:
        case ast.BinOp(ast.Constant(str(text)), ast.Mod()) | ast.Call(ast.Attribute(ast.Constant(str(text)), "format")):
            start = re.split("[%{]", text)[0]
        case ast.JoinedStr([ast.Constant(str(start)), *_]) | ast.BinOp(ast.Constant(str(start)), ast.Add()):
            pass
        case _:
            return False
    known = (*NAMES, *BUILTINS, *sys.stdlib_module_names)
    leads = start.startswith(("__", ".")) or any(each.startswith(start) for each in known)
    return start in _KNOWN or (len(start.lstrip("_")) >= _LONG and not leads)
