"""Names that nobody can read in a module, because they are put together or handed over only while it runs.  Pure."""

import ast
import builtins
from collections.abc import Iterator

from grader.policy.names import Names, is_namespace
from grader.policy.values import begins_harmlessly
from grader.syntax import parse


def disguise(node: ast.Call, module: Names) -> Iterator[str]:
    """A name that nobody can read here, because it is put together or handed over only while the module runs."""
    match node:
        case ast.Call(ast.Name("getattr"), given) if "getattr" not in module.meant and _has_starred(given):
            yield _HIDDEN
        case ast.Call(ast.Name("getattr"), [_, name, *_]) if "getattr" not in module.meant:
            if id(node) in module.looked_up or not _can_be_read(name, module):
                yield _HIDDEN
        case ast.Call(func, given) if module.dotted(func) in _GETTERS:
            if not all(
                isinstance(each, ast.Constant) for each in (given[:1] if "method" in module.dotted(func) else given)
            ):
                yield _HIDDEN
        case ast.Call(ast.Attribute(inner, "__getattr__"), given) if not _is_super(inner):
            if not all(isinstance(each, ast.Constant) for each in given[-1:]):
                yield _HIDDEN
        case ast.Call(func, given, options) if found := _LOOKING.get(module.dotted(func)):
            if len(given) > found[1] or found[0] in {option.arg for option in options}:
                yield _HIDDEN


def handed_over(node: ast.Attribute | ast.Call | ast.Assign, module: Names) -> Iterator[str]:
    """Report functions that look names up and are reached under another name, or through `__reduce__` and its like."""
    match node:
        case ast.Attribute(attr="__getattr__", ctx=ast.Load()) if id(node) not in module.called:
            yield "passes __getattr__ on, which hides what it looks up"
        case ast.Call(ast.Attribute(inner, "__reduce__" | "__reduce_ex__")) if not _is_of_oneself(inner, module):
            yield "asks how an object is made again, which may answer with a function that looks names up"
        case ast.Call(func, _, options) if module.dotted(func).startswith(_SHOWING):
            if any(option.arg is None for option in options):
                yield _HIDDEN
        case ast.Assign([ast.Name("__match_args__") | ast.Attribute(attr="__match_args__")], names):
            known = isinstance(names, ast.Name) and names.id in {"__slots__", *module.plain}
            if not known and any(not isinstance(each, ast.Constant) for each in getattr(names, "elts", [names])):
                yield _HIDDEN


#: What takes `capture_locals`, by a name that nobody may have written.
_SHOWING = ("traceback.TracebackException", "traceback.StackSummary")


def _is_of_oneself(node: ast.expr, module: Names) -> bool:
    """`super()`, `self`, `Exception`: what a class of one's own asks when it says how it is made again."""
    named = node.id if isinstance(node, ast.Name) else ""
    return _is_super(node) or named == "self" or (named in vars(builtins) and named not in module.own)


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "super"


def annotation(node: ast.arg | ast.FunctionDef | ast.AsyncFunctionDef | ast.AnnAssign, _module: Names) -> Iterator[str]:
    """A text that the library runs when somebody asks for the types, as `functools.singledispatch` does by itself."""
    told = node.returns if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) else node.annotation
    if told and any(map(_calls_something, _texts(told))):
        yield "has an annotation that calls something, which runs when somebody asks for the types"


def _texts(annotation: ast.expr) -> Iterator[str]:
    """The texts in an annotation that stand for types: not those that are values, or notes."""
    steps: list[ast.AST] = [annotation]
    while steps:
        match steps.pop():
            case ast.Constant(str(text)):
                yield text
            case ast.Subscript(ast.Name("Literal" | "Annotated") | ast.Attribute(attr="Literal" | "Annotated")):
                pass
            case node:
                steps += ast.iter_child_nodes(node)


def _calls_something(text: str) -> bool:
    try:
        calls = (
            (node.func for node in ast.walk(parse(text.strip())) if isinstance(node, ast.Call)) if "(" in text else ()
        )
        return any(getattr(getattr(func, "value", func), "id", "") not in _TYPES for func in calls)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False


#: Called with a note, as in `"int (positive)"`, these make another value and nothing else.
_TYPES = set("bool bytes complex dict float frozenset int list set str tuple".split())


def annotations(node: ast.Attribute | ast.Subscript | ast.Call, _module: Names) -> Iterator[str]:
    """Annotations that are set later, where nobody reads them."""
    match node:
        case (
            ast.Attribute(attr="__annotations__", ctx=ast.Store())
            | ast.Subscript(ast.Attribute(attr="__annotations__"), ctx=ast.Store())
            | ast.Call(ast.Attribute(ast.Attribute(attr="__annotations__"), "update" | "setdefault" | "__setitem__"))
            | ast.Call(ast.Name("setattr"), [_, ast.Constant("__annotations__"), *_])
        ):
            yield "sets __annotations__, which may run when somebody asks for the types"


def _can_be_read(name: ast.expr, module: Names) -> bool:
    """Whether the module's text shows which names this may be; what a function is given is looked at elsewhere."""
    match name:
        case ast.Constant():
            return True
        case ast.Name(known):
            return known in module.plain
        case ast.Attribute(attr=known):
            return known not in module.made
    return begins_harmlessly(name)


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
    if is_made and _is_namespace(space, module) and not begins_harmlessly(key):
        yield _HIDDEN


def _is_namespace(node: ast.expr, module: Names) -> bool:
    return is_namespace(node) or (isinstance(node, ast.Name) and node.id in module.spaces)


_PUT_TOGETHER = (ast.Call, ast.BinOp, ast.JoinedStr, ast.Subscript, ast.Starred)
_GETTERS = {"operator.attrgetter", "operator.methodcaller"}
#: Functions of the library that look up, or run, what one of their options names: which, and the place it has.
_LOOKING = {
    "functools.update_wrapper": ("assigned", 2),
    "functools.wraps": ("assigned", 1),
    "inspect.signature": ("eval_str", 9),
}
_HIDDEN = "looks up a name that it puts together or is given, which hides what it reaches for"
