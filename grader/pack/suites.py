"""What a suite says of itself, read from its syntax tree without running it: tasks, rules, statements by line.

Pure functions over the suite's bytes.  Anything that needs the suite to run belongs in `expectations`.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from grader.syntax import parse

_Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, slots=True)
class TestFunction:
    """A test function of a suite: the task of the instruction it belongs to, and its rule in one sentence."""

    __test__ = False

    name: str
    task: int | None
    rule: str


def function_of(test_id: str) -> str:
    """`TestCase::test_x[3]` → `test_x`: the name that weights and messages are keyed by."""
    return test_id.partition("[")[0].rpartition("::")[2]


def new_tree(suite: bytes) -> ast.Module:
    """The syntax tree of a suite, to be changed; an empty one where it does not parse, which the run will report."""
    try:
        return parse(suite)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module(body=[], type_ignores=[])


@lru_cache(maxsize=512)
def tree_of(suite: bytes) -> ast.Module:
    """The same, for all who only read."""
    return new_tree(suite)


@lru_cache(maxsize=512)
def functions(suite: bytes) -> Mapping[str, TestFunction]:
    """Every test function of the suite by name, methods of classes included, in the order of the file."""
    found = (node for node in ast.walk(tree_of(suite)) if isinstance(node, _Function) and node.name.startswith("test"))
    ordered = sorted(found, key=lambda node: node.lineno)
    return {node.name: TestFunction(node.name, _task(node), _rule(node)) for node in ordered}


def _rule(node: _Function) -> str:
    return " ".join((ast.get_docstring(node) or "").split())


def _task(node: _Function) -> int | None:
    """The number in `@pytest.mark.task(2)`."""
    for decorator in node.decorator_list:
        match decorator:
            case ast.Call(func=ast.Attribute(attr="task"), args=[ast.Constant(value=int(number))]):
                return number
    return None


def switched_off(suite: bytes) -> frozenset[str]:
    """The tests, as ids without parameters, that a decorator skips or expects to fail whatever the module is."""
    classes = {node.name: node for node in tree_of(suite).body if isinstance(node, ast.ClassDef)}
    switches: dict[str, bool] = {}
    for name, node in classes.items():
        for base in _inherited(name, classes):
            off = (_is_off(base) and not _is_switched_on(node)) or _is_off(node)
            switches |= dict(_switches(base.body, f"{name}::", is_off=off))
    return frozenset(name for name, is_off in (switches | dict(_switches(tree_of(suite).body))).items() if is_off)


def _inherited(name: str, classes: Mapping[str, ast.ClassDef]) -> list[ast.ClassDef]:
    """The classes of the suite that this one is derived from, what overrides the others last."""
    order, steps = list[str](), [name]
    while steps:
        known = [each.id for each in classes[steps.pop(0)].bases if isinstance(each, ast.Name) and each.id in classes]
        steps += [each for each in known if each not in order]
        order += [each for each in known if each not in order]
    return [classes[each] for each in reversed(order)]


def _is_switched_on(node: ast.ClassDef) -> bool:
    """`__unittest_skip__ = False`: below a class that is only there to be derived from."""
    targets = (target for each in node.body if isinstance(each, ast.Assign) for target in each.targets)
    return any(isinstance(target, ast.Name) and target.id == "__unittest_skip__" for target in targets)


def _is_off(node: _Function | ast.ClassDef) -> bool:
    return any(map(_switches_off, node.decorator_list))


def _switches(body: list[ast.stmt], within: str = "", *, is_off: bool = False) -> Iterator[tuple[str, bool]]:
    """Every function of a module or class, and whether it is switched off itself or with its class."""
    for node in body:
        if isinstance(node, _Function | ast.ClassDef):
            off = is_off or _is_off(node)
            if isinstance(node, ast.ClassDef):
                yield from _switches(node.body, f"{within}{node.name}::", is_off=off)
            else:
                yield within + node.name, off


def _switches_off(decorator: ast.expr) -> bool:
    """Whether it is skip, xfail or expectedFailure, of pytest or unittest, without a condition."""
    match decorator:
        case ast.Call(func=ast.Attribute(attr="xfail"), args=args, keywords=options):
            return not args and all(option.arg not in {None, "condition"} for option in options)
        case ast.Call(func=called):
            return _switches_off(called)
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name in {"skip", "xfail", "expectedFailure"}
    return False


@lru_cache(maxsize=512)
def patched(suite: bytes) -> tuple[str, ...]:
    """The names that the suite itself gives another meaning, for a while or for good, wherever they belong."""
    return tuple(sorted({name for node in ast.walk(tree_of(suite)) for name in _patched_by(node)}))


_PATCHES = {"setattr", "delattr", "setitem", "delitem", "patch", "object", "multiple"}


def _patched_by(node: ast.AST) -> Iterator[str]:
    """`random.seed = ...`, `global found`, `monkeypatch.setattr(random, "seed", ...)`, `mock.patch("random.seed")`."""
    match node:
        case ast.Attribute(attr=name, ctx=ast.Store() | ast.Del()):
            yield name
        case ast.Global(names=names):
            yield from names
        case ast.Call(func=ast.Attribute(attr=called) | ast.Name(id=called)) if called in _PATCHES:
            texts = (each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str))
            yield from (text.rpartition(".")[2] for text in texts)
            yield from (option.arg for option in node.keywords if option.arg)


#: What gives a suite names that nobody can read in its text, and functions that do it by their own name only.
_OPEN = {"globals", "vars", "locals", "exec", "__dict__", "modules", "import_module", "getmodule", "global_enum"} | {
    "parameterized",
    "parameterized_class",
}
_OPEN_BUILTINS = {"setattr", "__import__"}


@lru_cache(maxsize=512)
def bindings(suite: bytes, slug: str) -> dict[str, str] | None:
    """The names of a suite, each with where it is from: `itertools:count`, `random`, or "" for what is its own.

    What is from the learner's module is its own business.  None where the text does not show all names.
    """
    found: dict[str, str] = {}
    for name, origin in _bound(tree_of(suite).body):
        is_free = origin.partition(":")[0] == slug or found.get(name, origin) != origin
        found[name] = "" if is_free else origin
    nodes = list(ast.walk(tree_of(suite)))
    builtins = {node.id for node in nodes if isinstance(node, ast.Name)} & _OPEN_BUILTINS
    words = {getattr(node, "id", getattr(node, "attr", getattr(node, "name", ""))) for node in nodes}
    found |= {name: "" for node in nodes if isinstance(node, ast.Global) for name in node.names}
    return None if builtins or words & _OPEN or "*" in found else found


def _bound(block: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """What statements bind in the namespace that they stand in, blocks of theirs included."""
    for node in block:
        match node:
            case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
                yield name, ""
                yield from ((each, "") for part in _at_once(node) for each in _stored(part))
            case ast.Import(names):
                yield from ((each.asname or each.name.partition(".")[0], _imported_as(each)) for each in names)
            case ast.ImportFrom(module, names):
                yield from ((each.asname or each.name, f"{module}:{each.name}") for each in names)
            case _:
                yield from ((name, "") for name in _stored(node))


def _at_once(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> list[ast.AST]:
    """What of a definition is worked out where it stands, put where what it binds is looked for."""
    inside = [node.args] if not isinstance(node, ast.ClassDef) else [*node.bases, *node.keywords]
    return [ast.Tuple(elts=[each]) for each in (*inside, *node.decorator_list)]


def _imported_as(alias: ast.alias) -> str:
    return alias.name if alias.asname else alias.name.partition(".")[0]


def _stored(statement: ast.AST) -> Iterator[str]:
    """Names that a statement binds in whatever part of it, and in the blocks that belong to it."""
    for node in ast.iter_child_nodes(statement):
        if isinstance(node, ast.stmt):
            yield from (name for name, _ in _bound([node]))
        else:
            yield from (each for inner in ast.walk(node) for each in _bound_by(inner))


def _bound_by(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(name, ast.Store()) | ast.ExceptHandler(name=str(name)):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(str(name)) | ast.MatchMapping(rest=str(name)):
            yield name
        case (
            ast.FunctionDef(name)
            | ast.AsyncFunctionDef(name)
            | ast.ClassDef(name)
            | ast.alias(name, None)
            | ast.alias(asname=str(name))
        ):
            yield name.partition(".")[0]


def statement_at(suite: bytes, line: int) -> ast.stmt | None:
    """The innermost statement of the suite that covers the line, counted from 1; of several on one line the deepest."""
    inside = reversed(around(suite, line))
    return min(inside, key=lambda node: (node.end_lineno or node.lineno) - node.lineno, default=None)


@lru_cache(maxsize=4096)  # every learner fails in the same few lines
def around(suite: bytes, line: int) -> tuple[ast.stmt, ...]:
    """The statements of the suite that cover the line, counted from 1, the outer ones first."""
    nodes = (node for node in ast.walk(tree_of(suite)) if isinstance(node, ast.stmt))
    return tuple(node for node in nodes if node.lineno <= line <= (node.end_lineno or node.lineno))
