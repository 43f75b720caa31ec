"""What to type where a call gave something else than was meant: a function, or a generator that nobody asks.  Pure."""

import ast

from grader.syntax import Function, bindings, functions_of, is_generator, own_nodes, parse


def advise_on_function(call: str, tree: ast.Module) -> tuple[str, ...] | None:
    """Return the advice where a call gave a function that would have made a generator, had it been called."""
    called = called_in(call)
    for function in (each for known, each in functions_of(tree) if known in called):
        inner = {each.name: each for each in own_nodes(function) if isinstance(each, ast.FunctionDef)}
        for node in own_nodes(function):
            match node:
                case ast.Return(value=ast.Name(id=name)) if name in inner and is_generator(inner[name]):
                    return "not_called", name, str(node.lineno), _call_of(inner[name])
    return None


def _call_of(function: Function) -> str:
    """How a function is called: `f()`, or `f(...)` where it takes something."""
    given = function.args
    takes = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    return f"{function.name}({'...' * any(takes)})"


def called_in(call: str) -> set[str]:
    """Return the names of the functions and methods that a piece of a suite calls; none for one that is half a line."""
    calls = [node.func for each in _statements(call) for node in ast.walk(each) if isinstance(node, ast.Call)]
    return {each.id if isinstance(each, ast.Name) else getattr(each, "attr", "") for each in calls}


def outer_call(call: str) -> str:
    """Return the name of the function whose result a piece of a suite is; empty where it is more than that."""
    match _statements(call):
        case [ast.Expr(value=ast.Call(func=ast.Name(id=name)))]:
            return name
    return ""


def _statements(call: str) -> list[ast.stmt]:
    try:
        return parse(call).body
    except (SyntaxError, ValueError):
        return []


def advise_on_unused(call: str, tree: ast.Module) -> tuple[str, ...] | None:
    """Return the advice on a statement that is nothing but the call of a generator function, in what was called."""
    functions = dict(functions_of(tree))
    called = called_in(call)
    for function in (each for known, each in functions.items() if known in called):
        for node in own_nodes(function):
            match node:
                case ast.Expr(value=ast.Call(func=ast.Name(id=name))) if _makes_generators(
                    functions.get(name)
                ) and bindings(name, function) in ([], [function]):
                    return "unused_generator", name, str(node.lineno)
    return None


def _makes_generators(function: Function | None) -> bool:
    """Whether a call does nothing but make a generator: what a decorator does is not known."""
    return isinstance(function, ast.FunctionDef) and is_generator(function) and not function.decorator_list


def advise_on_await(tree: ast.Module, line: int) -> tuple[str, ...] | None:
    """Return the advice on an await of a function by its name, the only one in a line; not of a plain function's."""
    functions = dict(functions_of(tree))
    match [node.value for node in ast.walk(tree) if isinstance(node, ast.Await) and node.lineno == line]:
        case [ast.Name(id=name)] if not isinstance(functions.get(name), ast.FunctionDef):
            return "await_function", name, _call_of(functions[name]) if name in functions else f"{name}(...)"
    return None


def advise_on_gather(tree: ast.Module, line: int) -> tuple[str, ...] | None:
    """Return the advice on a call of `asyncio.gather` with a list in a line."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="asyncio"), attr="gather"),
                args=[ast.Name() | ast.List() | ast.ListComp() as given],
            ) if node.lineno == line:
                return "gather_list", ast.unparse(given)
    return None
