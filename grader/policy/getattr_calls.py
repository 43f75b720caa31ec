"""Calls of getattr whose name is a parameter, and where every call of the function gives a constant.  Pure."""

import ast
from collections import Counter
from collections.abc import Iterator
from typing import Any

from grader.policy.nodes import binds


def calls_by_given_name(nodes: list[Any]) -> Iterator[ast.Call]:
    """The calls of getattr in a function by a name that the function is given; `__getattr__` is made for that.

    One walk with what is given at the moment: functions may nest as deep as a file is long.  Where every call of the
    function stands in the module and gives what is written out, the names can be read there.
    """
    constant = _constant_parameters(nodes)
    below = {id(child) for node in nodes for child in ast.iter_child_nodes(node)}
    given: Counter[str] = Counter()
    steps: list[tuple[Any, list[str] | None]] = [(node, None) for node in nodes if id(node) not in below]
    while steps:
        node, left = steps.pop()
        if left is not None:
            given.subtract(left)
            continue
        match node:
            case ast.Call(ast.Name("getattr"), [_, ast.Name(name), *_]) if given[name] > 0:
                yield node
        taken = [name for name in _given(node) if (id(node), name) not in constant]
        given.update(taken)
        steps += [(node, taken), *((child, None) for child in ast.iter_child_nodes(node))]


def _constant_parameters(nodes: list[Any]) -> set[tuple[int, str]]:
    """Parameters, by the id of their function, that are only ever given what is written out at the call."""
    methods = {id(each) for node in nodes if isinstance(node, ast.ClassDef) for each in node.body}
    functions = {name: node for node in nodes if id(node) not in methods for name, node in _functions(node)}
    calls: dict[str, list[ast.Call]] = {}
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            calls.setdefault(node.func.id, []).append(node)
    called = {id(call.func) for found in calls.values() for call in found}
    reads = (node for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load))
    odd = {node.id for node in reads if id(node) not in called}
    bound = Counter(name for node in nodes for name in binds(node))
    known = (each for each in functions.items() if each[0] in calls and each[0] not in odd and bound[each[0]] == 1)
    return {
        (id(function), parameter)
        for name, function in known
        if all(_is_plain(call) for call in calls[name])
        for parameter in _given_constants(function.args, calls[name])
    }


def _functions(node: ast.AST) -> Iterator[tuple[str, ast.FunctionDef | ast.Lambda]]:
    match node:
        case ast.FunctionDef(name=name, decorator_list=[]):
            yield name, node
        case ast.Assign([ast.Name(name)], ast.Lambda() as function):
            yield name, function


def _is_plain(call: ast.Call) -> bool:
    """Whether what it gives stands at its place."""
    return not call.keywords and not any(isinstance(each, ast.Starred) for each in call.args)


def _given_constants(taken: ast.arguments, calls: list[ast.Call]) -> list[str]:
    """The parameters that each of these calls gives what is written out, or that have it by default."""
    names = [each.arg for each in (*taken.posonlyargs, *taken.args)]
    odd = {place for call in calls for place, each in enumerate(call.args) if not isinstance(each, ast.Constant)}
    fewest = min(len(call.args) for call in calls)
    defaults = len(names) - len(taken.defaults)
    constant = [True] * fewest + [isinstance(each, ast.Constant) for each in [None] * defaults + taken.defaults][
        fewest:
    ]
    return [name for place, name in enumerate(names) if place not in odd and constant[place]]


def _given(node: ast.AST) -> list[str]:
    """The parameters of a function that may be asked for any attribute; none for what is no function."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or getattr(node, "name", "") in _ASKED:
        return []
    listed = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg)
    return [each.arg for each in listed if each is not None]


_ASKED = {"__getattr__", "__setattr__", "__delattr__"}
