"""What to type where a class of the learner's lacks something: `self`, an attribute, a `__next__`.  Pure."""

import ast
from collections.abc import Iterator
from difflib import get_close_matches

from grader.judge.advice_calls import is_generator
from grader.syntax import Function, functions_of


def without_self(name: str, tree: ast.Module) -> tuple[str, ...] | None:
    """A method that does not take its object, called with it."""
    function = dict(functions_of(tree)).get(name)
    if function is None or "." not in name or function.decorator_list or _takes_its_object(function):
        return None
    given = ast.unparse(function.args)
    return "no_self", f"{function.name}(self{', ' if given else ''}{given})"


def _takes_its_object(function: Function) -> bool:
    """Whether its first argument is the object, or is used like one, or may be anything."""
    attributes = [node.value for node in ast.walk(function) if isinstance(node, ast.Attribute)]
    owners = {owner.id for owner in attributes if isinstance(owner, ast.Name)}
    return first_argument(function) in {"self", "cls", "*", *owners}


def first_argument(function: Function) -> str:
    """Return the name of the first argument, `*` where there is only `*args`, or nothing."""
    names = [*function.args.posonlyargs, *function.args.args]
    return names[0].arg if names else "*" * bool(function.args.vararg)


def attributes_of(tree: ast.Module, name: str) -> Iterator[str]:
    """The names that a class stores as `self.NAME = ...`."""
    for node in (part for each in _classes(tree, name) for part in ast.walk(each)):
        match node:
            case ast.Attribute(value=ast.Name(id="self"), attr=attribute, ctx=ast.Store()):
                yield attribute


def _classes(tree: ast.Module, name: str = "") -> list[ast.ClassDef]:
    return [node for node in tree.body if isinstance(node, ast.ClassDef) and name in {"", node.name}]


def advise_on_attribute(name: str, owner: str, tree: ast.Module) -> tuple[str, ...] | None:
    """Return the advice on an attribute that an object of a class, or the module, does not have."""
    if owner and not _classes(tree, owner):
        return None
    methods = {known.partition(".")[2]: each for known, each in functions_of(tree) if known.startswith(f"{owner}.")}
    if owner and (found := _not_stored(name, methods, tree)):
        return found
    names = [*methods, *attributes_of(tree, owner)] if owner else top_names(tree)
    near = nearest(name, names)
    return ("similar", name, near) if near else None


def _not_stored(name: str, methods: dict[str, Function], tree: ast.Module) -> tuple[str, ...] | None:
    """An attribute that only one method sets, which is not `__init__`; or none, and `__init__` has such a variable."""
    if not _sets(name, tree) and "__init__" in methods and name in _locals(methods["__init__"]):
        return "only_local", name
    where = [known for known, function in methods.items() if _sets(name, function)] or [
        known for known, function in methods.items() if _changes(name, function)
    ]
    is_everything = sum(len(_changes(name, function)) for function in methods.values()) == len(_changes(name, tree))
    return ("set_later", name, where[0]) if len(where) == 1 and where != ["__init__"] and is_everything else None


def _changes(name: str, node: ast.AST) -> list[ast.Attribute]:
    """Where an attribute of this name is stored, changed or deleted, whoever it belongs to."""
    found = [part for part in ast.walk(node) if isinstance(part, ast.Attribute) and part.attr == name]
    return [part for part in found if not isinstance(part.ctx, ast.Load)]


def _sets(name: str, node: ast.AST) -> bool:
    """Whether an attribute of this name gets a value that does not need the old one, or is deleted."""
    changed = [part.target for part in ast.walk(node) if isinstance(part, ast.AugAssign)]
    return any(each not in changed for each in _changes(name, node))


def _locals(function: Function) -> set[str]:
    """The local variables of a function, its parameters but the first one included."""
    given = [*function.args.posonlyargs, *function.args.args][1:] + function.args.kwonlyargs
    bound = [node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return {*(each.arg for each in given), *bound}


def has_old_next(name: str, tree: ast.Module) -> bool:
    """Return True if a class has a method named `next`, as iterators had before Python 3."""
    return any(
        isinstance(each, Function) and each.name == "next" for known in _classes(tree, name) for each in known.body
    )


def advise_on_next(tree: ast.Module) -> tuple[str, ...] | None:
    """Return the advice on a class whose `__next__` has a yield."""
    every = (known.partition(".") for known, each in functions_of(tree) if is_generator(each))
    return next((("yield_in_next", owner) for owner, _, name in every if name == "__next__"), None)


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
