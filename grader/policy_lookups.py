"""Names that nobody can read in a module, because they are put together or handed over only while it runs.  Pure."""

import ast
import sys
from collections.abc import Iterator

from grader.policy_lists import BUILTINS, NAMES
from grader.policy_names import Names


def disguise(node: ast.Call, module: Names) -> Iterator[str]:
    """A name that nobody can read here, because it is put together or handed over only while the module runs."""
    match node:
        case ast.Call(ast.Name("getattr"), [_, name, *_]) if "getattr" not in module.meant:
            is_made = id(node) in module.looked_up or not isinstance(name, ast.Constant | ast.Name | ast.Attribute)
            if (is_made and not _begins_harmlessly(name)) or getattr(name, "id", "") in module.made:
                yield _HIDDEN
        case ast.Call(func, [name, *_]) if module.dotted(func) in _GETTERS and not isinstance(name, ast.Constant):
            yield _HIDDEN
        case ast.Call(func, given, options) if found := _LOOKING.get(module.dotted(func)):
            if len(given) > found[1] or found[0] in {option.arg for option in options}:
                yield _HIDDEN


def key(node: ast.Subscript, module: Names) -> Iterator[str]:
    """`vars()["o" + "s"]`, `type(x).__dict__[name]`: what a namespace is asked for."""
    match node.value:
        case ast.Call(ast.Name("vars" | "locals" | "globals" as called)) if called not in module.meant:
            is_namespace = True
        case ast.Attribute(attr="__dict__"):
            is_namespace = True
        case _:
            is_namespace = False
    key = node.slice
    is_made = isinstance(key, _PUT_TOGETHER) or (isinstance(key, ast.Name) and key.id in module.made)
    if is_namespace and is_made and not _begins_harmlessly(key):
        yield _HIDDEN


_PUT_TOGETHER = (ast.Call, ast.BinOp, ast.JoinedStr, ast.Subscript)
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
