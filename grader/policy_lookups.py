"""Names that nobody can read in a module, because they are put together or handed over only while it runs.  Pure."""

import ast
import sys
from collections.abc import Iterator

from grader.policy_lists import BUILTINS, NAMES
from grader.policy_names import Names, is_namespace


def disguise(node: ast.Call, module: Names) -> Iterator[str]:
    """A name that nobody can read here, because it is put together or handed over only while the module runs."""
    match node:
        case ast.Call(ast.Name("getattr"), given) if "getattr" not in module.meant and _has_starred(given):
            yield _HIDDEN
        case ast.Call(ast.Name("getattr"), [_, name, *_]) if "getattr" not in module.meant:
            is_made = id(node) in module.looked_up or not isinstance(name, ast.Constant | ast.Name | ast.Attribute)
            if (is_made and not _begins_harmlessly(name)) or getattr(name, "id", "") in module.made:
                yield _HIDDEN
        case ast.Call(func, [name, *_]) if module.dotted(func) in _GETTERS and not isinstance(name, ast.Constant):
            yield _HIDDEN
        case ast.Call(func, given, options) if found := _LOOKING.get(module.dotted(func)):
            if len(given) > found[1] or found[0] in {option.arg for option in options}:
                yield _HIDDEN


def _has_starred(given: list[ast.expr]) -> bool:
    return any(isinstance(each, ast.Starred) for each in given)


def key(node: ast.Subscript | ast.Call, module: Names) -> Iterator[str]:
    """`vars()["o" + "s"]`, `type(x).__dict__.get(name)`: what a namespace is asked for."""
    match node:
        case ast.Subscript(space, key):
            pass
        case ast.Call(ast.Attribute(space, "get" | "pop" | "setdefault" | "__getitem__"), [key, *_]):
            pass
        case _:
            return
    is_made = isinstance(key, _PUT_TOGETHER) or (isinstance(key, ast.Name) and key.id in module.made)
    if is_made and _is_namespace(space, module) and not _begins_harmlessly(key):
        yield _HIDDEN


def _is_namespace(node: ast.expr, module: Names) -> bool:
    return is_namespace(node, module.meant) or (isinstance(node, ast.Name) and node.id in module.spaces)


_PUT_TOGETHER = (ast.Call, ast.BinOp, ast.JoinedStr, ast.Subscript, ast.Starred)
_GETTERS = {"operator.attrgetter", "operator.methodcaller"}
#: Functions of the library that look up, or run, what one of their options names: which, and the place it has.
_LOOKING = {
    "functools.update_wrapper": ("assigned", 2),
    "functools.wraps": ("assigned", 1),
    "inspect.signature": ("eval_str", 9),
}
_HIDDEN = "looks up a name that it puts together or is given, which hides what it reaches for"


def _begins_harmlessly(name: ast.expr) -> bool:
    """`f"visit_{kind}"`: what it begins with is no beginning of a name that leads anywhere."""
    match name:
        case ast.JoinedStr([ast.Constant(str(start)), *_]) | ast.BinOp(ast.Constant(str(start)), ast.Add()):
            known = (*NAMES, *BUILTINS, *sys.stdlib_module_names)
            leads = start.startswith(("_", ".")) or any(each.startswith(start) for each in known)
            return len(start) >= _LONG and not leads
    return False


#: A beginning of so many letters says what the whole name is about.
_LONG = 4
