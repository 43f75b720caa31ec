"""What to type where a name has no value: it is not imported, belongs to the object, or was not set.  Pure."""

import ast
from collections.abc import Iterator

from grader.judge.advice_objects import attributes_of, first_argument, without_self
from grader.syntax import Function, bindings, covers, functions_around

#: What learners of control flow use and forget to import, by where it comes from; no word that may be a variable's.
_HOMES = {
    "abc": "ABC abstractmethod",
    "collections": "deque namedtuple",
    "collections.abc": "Iterable Iterator Generator Sequence Mapping Callable Coroutine Awaitable AsyncIterator",
    "itertools": "islice takewhile dropwhile pairwise zip_longest groupby",
    "functools": "partial reduce wraps",
    "contextlib": "contextmanager asynccontextmanager suppress closing ExitStack AsyncExitStack",
    "inspect": "getgeneratorstate",
}
_MODULES = {"asyncio", "itertools", "functools", "contextlib", "collections", "inspect", "types"}


def advise_on_name(name: str, tree: ast.Module, line: int, *, is_unbound: bool) -> tuple[str, ...] | None:
    """Return the advice on a name that had no value in a line: its code, and what fills it; None for any other."""
    for known, function in functions_around(tree, line):
        if parameter := _default_that_uses(name, function, line):
            return "in_default", name, f"{parameter}=None"
        if is_unbound and (found := _not_set_yet(name, function, line)):
            return found
        if found := _of_object(name, tree, known, function, line, is_unbound=is_unbound):
            return found
    return None if is_unbound else _to_import(name, tree)


def _default_that_uses(name: str, function: Function, line: int) -> str:
    """The parameter whose default, in this line, uses another parameter of the same function."""
    given = function.args
    names = {each.arg for each in [*given.posonlyargs, *given.args, *given.kwonlyargs]}
    return next((each for each in _defaults_that_use(name, function, line) if name in names), "")


def _defaults_that_use(name: str, function: Function, line: int) -> Iterator[str]:
    """The parameters whose defaults use a name in this line."""
    given = function.args
    positional = [*given.posonlyargs, *given.args]
    pairs = [
        *zip(reversed(positional), reversed(given.defaults), strict=False),
        *zip(given.kwonlyargs, given.kw_defaults, strict=True),
    ]
    return (each.arg for each, default in pairs if default and _uses(default, name, line))


def _uses(code: ast.AST, name: str, line: int) -> bool:
    nodes = ast.walk(code)
    return any(isinstance(node, ast.Name) and node.id == name and node.lineno == line for node in nodes)


def _of_object(
    name: str, tree: ast.Module, known: str, function: Function, line: int, *, is_unbound: bool
) -> tuple[str, ...] | None:
    """A name that a method uses: `self` without having it, or an attribute without saying whose."""
    if "." not in known:
        return None
    if name == "self" and first_argument(function) != "self":
        return without_self(known, tree)
    if (is_unbound and not _is_only_changed(name, function)) or not _knows_self(name, function, line):
        return None
    return ("attribute", name) if name in attributes_of(tree, known.partition(".")[0]) else None


def _knows_self(name: str, function: Function, line: int) -> bool:
    """Whether a line uses the name in the body of a method, where there is a `self`."""
    is_used = any(_uses(statement, name, line) for statement in function.body)
    return is_used and first_argument(function) == "self" and not any(_defaults_that_use(name, function, line))


def _is_only_changed(name: str, function: Function) -> bool:
    """Whether each binding of a name in a function is like `name += 1`: a plain one may just not have been reached."""
    changed = [node.target for node in ast.walk(function) if isinstance(node, ast.AugAssign)]
    return all(node in changed for node in bindings(name, function))


def _not_set_yet(name: str, function: Function, line: int) -> tuple[str, ...] | None:
    """A name that is bound in one place only, which stands before the line in the same block: a loop, or a try."""
    bound = bindings(name, function)
    for block in _blocks(function):
        later = next((at for at, each in enumerate(block) if covers(each, line)), 0)
        for each in block[:later]:
            if isinstance(each, ast.For) and bound == bindings(name, each.target):
                return "only_in_loop", name, str(each.lineno)
        for each in block[: later + 1]:
            if isinstance(each, ast.Try) and line > (each.body[-1].end_lineno or 0) and _sets_directly(each, bound):
                return "only_in_try", name, str(each.lineno)
    return None


def _sets_directly(block: ast.Try, bound: list[ast.AST]) -> bool:
    """Whether all bindings are plain assignments right below a try: what follows was not reached, or has run."""
    targets = [target for each in block.body if isinstance(each, ast.Assign) for target in each.targets]
    return bool(bound) and all(each in targets for each in bound)


def _blocks(function: Function) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(function):
        for field in ("body", "orelse", "finalbody"):
            block = getattr(node, field, None)
            if isinstance(block, list):
                yield block


def _to_import(name: str, tree: ast.Module) -> tuple[str, ...] | None:
    """Where a name of the standard library comes from; None where the module may mean a variable of its own by it."""
    home = next((home for home, names in _HOMES.items() if name in names.split()), None)
    bound = [each for each in bindings(name, tree) if not isinstance(each, ast.alias)]
    if bound or (name.islower() and not _is_used_like_an_import(name, tree)):
        return None
    if home is None:
        return ("import_module", name) if name in _MODULES else None
    return "import_name", name, home


def _is_used_like_an_import(name: str, tree: ast.Module) -> bool:
    """Whether a module of this name is asked for an attribute, or a function is called or decorates."""
    nodes = list(ast.walk(tree))
    if name in _MODULES:
        used = [each.value for each in nodes if isinstance(each, ast.Attribute)]
    else:
        used = [each.func for each in nodes if isinstance(each, ast.Call)]
        used += [each for node in nodes if isinstance(node, Function) for each in node.decorator_list]
    return any(isinstance(each, ast.Name) and each.id == name for each in used)
