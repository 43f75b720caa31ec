"""What to type where a call gave something else than was meant: a function, or a generator that nobody asks.  Pure."""

import ast
from collections.abc import Iterator

from grader.syntax import Function, functions_of, parse


def advise_on_function(call: str, tree: ast.Module) -> tuple[str, ...] | None:
    """Return the advice where a call gave a function that would have made a generator, had it been called."""
    called = _called(call)
    for function in (each for known, each in functions_of(tree) if known in called):
        inner = {each.name for each in own_nodes(function) if isinstance(each, ast.FunctionDef) and is_generator(each)}
        for node in own_nodes(function):
            match node:
                case ast.Return(value=ast.Name(id=name)) if name in inner:
                    return "not_called", name, str(node.lineno)
    return None


def _called(call: str) -> set[str]:
    """The names of the functions and methods that a piece of a suite calls."""
    try:
        calls = [node.func for node in ast.walk(parse(call)) if isinstance(node, ast.Call)]
    except SyntaxError:
        return set()
    return {each.id if isinstance(each, ast.Name) else getattr(each, "attr", "") for each in calls}


def is_generator(function: Function) -> bool:
    """Return True for a function that has a yield of its own."""
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own_nodes(function))


def own_nodes(function: Function) -> Iterator[ast.AST]:
    """The nodes of a function's body, without those of the functions and classes in it."""
    nodes: list[ast.AST] = list(function.body)
    for node in nodes:
        yield node
        if not isinstance(node, Function | ast.Lambda | ast.ClassDef):
            nodes += ast.iter_child_nodes(node)


def advise_on_unused(call: str, tree: ast.Module) -> tuple[str, ...] | None:
    """Return the advice on a statement that is nothing but the call of a generator function, in what was called."""
    functions = dict(functions_of(tree))
    makers = {known for known, each in functions.items() if is_generator(each) and isinstance(each, ast.FunctionDef)}
    called = _called(call)
    for node in (node for known, each in functions.items() if known in called for node in own_nodes(each)):
        match node:
            case ast.Expr(value=ast.Call(func=ast.Name(id=name))) if name in makers:
                return "unused_generator", name, str(node.lineno)
    return None


def advise_on_await(tree: ast.Module, line: int) -> tuple[str, ...] | None:
    """Return the advice on an await of a function by its name, the only one in a line."""
    awaited = [node.value for node in ast.walk(tree) if isinstance(node, ast.Await) and node.lineno == line]
    return ("await_function", awaited[0].id) if len(awaited) == 1 and isinstance(awaited[0], ast.Name) else None


def advise_on_gather(tree: ast.Module, line: int) -> tuple[str, ...] | None:
    """Return the advice on a call of `asyncio.gather` with a list in a line."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="gather"), args=[ast.Name(id=name)]) if node.lineno == line:
                return "gather_list", name
    return None
