"""The syntax nodes of a learner's module that run when it is graded.  Pure."""

import ast
from collections.abc import Iterable, Iterator
from typing import Any

from grader.intake.module import parse


def nodes_of(module: bytes) -> list[Any]:
    """Every node of what runs when the module is imported and used."""
    tree = parse(module)
    graded = [top for each in tree.body for top in _graded(each)]
    if graded == tree.body or any(_may_rename(node) for node in ast.walk(tree)):
        return list(ast.walk(tree))[1:]
    nodes = [node for top in graded for node in ast.walk(top)]
    unused = _read(ast.walk(tree)) - _read(nodes)
    return [node for node in nodes if not _serves_only(node, unused)]


def _may_rename(node: ast.AST) -> bool:
    """Whether the module may come to be called otherwise, so that more of it runs than seems."""
    is_bound = any(name in _MEAN_MUCH for name in binds(node))
    is_taken = any(name in _MEAN_MUCH and full != _MEAN_MUCH[name] for name, full in imported_names(node))
    return is_bound or is_taken or (isinstance(node, ast.Name) and node.id in {"vars", "locals", "globals"})


#: Names that decide what runs, with what they may be imported from.
_MEAN_MUCH = {"__name__": "", "TYPE_CHECKING": "typing.TYPE_CHECKING", "typing": "typing"}


def _graded(statement: ast.stmt) -> list[ast.stmt]:
    """A statement of the module, without what only runs when the file is started by itself, or for a type checker."""
    if isinstance(statement, ast.If):
        match statement.test:
            case ast.Compare(left=ast.Name("__name__"), ops=[ast.Eq()], comparators=[ast.Constant("__main__")]):
                return statement.orelse
            case ast.Name("TYPE_CHECKING") | ast.Attribute(ast.Name("typing"), "TYPE_CHECKING"):
                return statement.orelse
    return [statement]


def _read(nodes: Iterable[ast.AST]) -> set[str]:
    """The names that are read among the nodes; `name += 1` reads it as well."""
    names: set[str] = set()
    for node in nodes:
        match node:
            case ast.Name(name, ast.Load()) | ast.AugAssign(ast.Name(name)):
                names.add(name)
    return names


def _serves_only(node: ast.AST, unused: set[str]) -> bool:
    """Whether it imports nothing but what is read only where nothing runs: `import doctest` for the main block."""
    return isinstance(node, ast.Import) and all(not alias.asname and alias.name in unused for alias in node.names)


def binds(node: ast.AST) -> Iterator[str]:
    """The names that a node gives a meaning to, other than by importing."""
    match node:
        case ast.Name(name, ast.Store() | ast.Del()) | ast.arg(name) | ast.ExceptHandler(name=str(name)):
            yield name
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(str(name)) | ast.MatchMapping(rest=str(name)):
            yield name


def imported_names(node: ast.AST) -> Iterator[tuple[str, str]]:
    """The names that an import binds, each with the full name of what it stands for."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield (alias.asname, alias.name) if alias.asname else (alias.name.partition(".")[0],) * 2
    elif isinstance(node, ast.ImportFrom) and not node.level:
        yield from ((alias.asname or alias.name, f"{node.module}.{alias.name}") for alias in node.names)
