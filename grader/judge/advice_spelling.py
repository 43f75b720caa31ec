"""What to type where something has another name than it is asked for by.  Pure."""

import ast
from collections.abc import Collection
from difflib import get_close_matches

from grader.intake.module import parse
from grader.judge.advice_words import say
from grader.judge.stub_tree import stub_tree
from grader.syntax import Function, functions_of


def advice_on_missing(name: str, module: bytes, stub: bytes) -> dict[str, str]:
    """Return one sentence by language where the module has something that may be meant by a missing name; else empty.

    That is what looks like it, or the only class or function that the stub does not have.
    """
    tree, given = parse(module), stub_tree(stub)
    own = [each for each in top_names(tree) if each == name or each not in top_names(given)]
    near = nearest(name, own) or _only_other(name, tree, given)
    lines = [str(node.lineno) for node in tree.body if getattr(node, "name", "") == near]
    return say("renamed", name, near, lines[-1]) if near else {}


def _only_other(name: str, tree: ast.Module, stub: ast.Module) -> str:
    """The one class, or function, whichever is missing, that is there and was not in the stub."""
    kinds = {type(node) for node in stub.body if getattr(node, "name", "") == name}
    given = top_names(stub)
    others = {getattr(node, "name", "") for node in tree.body if type(node) in kinds}.difference(given)
    return others.pop() if len(others) == 1 and name not in top_names(tree) else ""


def advise_on_similar(name: str, names: Collection[str], tree: ast.Module, stub: ast.Module) -> tuple[str, ...] | None:
    """Return the advice on an attribute that is not there, where one of `names` looks like it.

    A suite that asks for something means none of the other names that the stub gave it, and no `__iter__` is meant by
    an `__aiter__`.
    """
    is_own = any(isinstance(node, ast.Attribute) and node.attr == name for node in ast.walk(tree))
    given = set() if is_own else {known.rpartition(".")[2] for known, _ in functions_of(stub)} | {*top_names(stub)}
    others = [each for each in names if each not in given and _without_async(each) != _without_async(name)]
    near = nearest(name, others) if name not in names else ""
    return ("similar", name, near) if near else None


def _without_async(name: str) -> str:
    return name.replace("__a", "__")


def top_names(tree: ast.Module) -> list[str]:
    """Return the names of the functions and classes of a module."""
    return [node.name for node in tree.body if isinstance(node, Function | ast.ClassDef)]


def nearest(name: str, names: list[str]) -> str:
    """The one of the names that looks most like `name`, capitals aside; empty where none does, or one is the same."""
    if name in names:
        return ""
    folded = {each.replace("_", "").lower(): each for each in names}
    near = get_close_matches(name.replace("_", "").lower(), folded, n=1, cutoff=0.75)
    return folded[near[0]] if near else ""
