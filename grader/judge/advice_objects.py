"""What to type where a class of the learner's lacks something: `self`, an attribute, a `__next__`.  Pure."""

import ast
from collections.abc import Iterator

from grader.judge.advice_spelling import advise_on_similar
from grader.syntax import Function, code_of, functions_of, is_generator

#: A head of a function that is longer than this, in characters, is not written out.
_LONGEST = 60


def without_self(name: str, tree: ast.Module) -> tuple[str, ...] | None:
    """Return the advice on a method that does not take its object; None for any other function."""
    function = dict(functions_of(tree)).get(name)
    if function is None or "." not in name or function.decorator_list or _takes_its_object(function):
        return None
    return "no_self", f"{function.name}({', '.join(['self', *_written(function.args)])})"


def _written(given: ast.arguments) -> list[str]:
    """What a function takes, as it stands in the module; dots where it is too long to be read."""
    if not any(isinstance(each, ast.arg) for each in ast.iter_child_nodes(given)):
        return []
    code = code_of(given)
    return [code if 0 < len(code) <= _LONGEST else "..."]


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


def _classes(tree: ast.Module, name: str) -> list[ast.ClassDef]:
    return [node for node in tree.body if isinstance(node, ast.ClassDef) and name == node.name]


def advise_on_attribute(name: str, owner: str, tree: ast.Module, stub: ast.Module) -> tuple[str, ...] | None:
    """Return the advice on an attribute that an object of a class of the module does not have."""
    if not _classes(tree, owner):
        return None
    methods = methods_of(tree, owner)
    names = [*methods, *attributes_of(tree, owner)]
    return _not_stored(name, methods, tree) or advise_on_similar(name, names, tree, stub)


def methods_of(tree: ast.Module, name: str) -> dict[str, Function]:
    """Return the methods of a class, by their names."""
    return {known.partition(".")[2]: each for known, each in functions_of(tree) if known.startswith(f"{name}.")}


def _not_stored(name: str, methods: dict[str, Function], tree: ast.Module) -> tuple[str, ...] | None:
    """An attribute that only one method sets, which is not `__init__`; or none, and `__init__` has such a variable."""
    changes = _changes(name, tree)
    if any(isinstance(each.ctx, ast.Del) or not _is_of_self(each) for each in changes):
        return None
    if not _sets(name, tree) and "__init__" in methods and name in _locals(methods["__init__"]):
        return "only_local", name
    where = [known for known, function in methods.items() if _sets(name, function)] or [
        known for known, function in methods.items() if _changes(name, function)
    ]
    is_everything = sum(len(_changes(name, function)) for function in methods.values()) == len(changes)
    return ("set_later", name, where[0]) if len(where) == 1 and where != ["__init__"] and is_everything else None


def _changes(name: str, node: ast.AST) -> list[ast.Attribute]:
    """Where an attribute of this name is stored, changed or deleted, whoever it belongs to."""
    found = [part for part in ast.walk(node) if isinstance(part, ast.Attribute) and part.attr == name]
    return [part for part in found if not isinstance(part.ctx, ast.Load)]


def _is_of_self(attribute: ast.Attribute) -> bool:
    return isinstance(attribute.value, ast.Name) and attribute.value.id == "self"


def _sets(name: str, node: ast.AST) -> bool:
    """Whether an attribute of this name gets a value that does not need the old one."""
    changed = [part.target for part in ast.walk(node) if isinstance(part, ast.AugAssign)]
    return any(each not in changed for each in _changes(name, node))


def _locals(function: Function) -> set[str]:
    """The local variables of a function, its parameters but the first one included."""
    given = [*function.args.posonlyargs, *function.args.args][1:] + function.args.kwonlyargs
    bound = [node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return {*(each.arg for each in given), *bound}


def has_old_next(name: str, tree: ast.Module) -> bool:
    """Return True if a class has a method named `next`, as iterators had before Python 3."""
    return "next" in methods_of(tree, name)


def lacks_next(name: str, tree: ast.Module) -> bool:
    """Return True if the module has a class of this name that neither has a __next__ nor could inherit one."""
    classes = _classes(tree, name)
    return bool(classes) and "__next__" not in methods_of(tree, name) and not classes[-1].bases


def advise_on_next(tree: ast.Module) -> tuple[str, ...] | None:
    """Return the advice on a class whose `__next__` has a yield."""
    every = (known.partition(".") for known, each in functions_of(tree) if is_generator(each))
    return next((("yield_in_next", owner) for owner, _, name in every if name == "__next__"), None)
