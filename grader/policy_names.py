"""What the names of a learner's module mean, read from its syntax tree: what was imported, what is the module's own.

What runs when the module is graded is looked at, and nothing else.  Pure.
"""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from grader.intake import parse
from grader.policy_lists import COMMON, DEEPEST, IN_PART, NAMES, prefixes, reason


@dataclass(frozen=True, slots=True)
class Names:
    """What the rules look things up in: what the module's names mean, and what the exercise allows."""

    aliases: dict[str, str]
    own: frozenset[str]
    meant: frozenset[str]
    methods: frozenset[str]
    whole: frozenset[str]
    bases: frozenset[int]
    looked_up: frozenset[int]
    asked: frozenset[int]
    imports: frozenset[str]
    names: frozenset[str]
    made: frozenset[str]

    def dotted(self, node: ast.expr) -> str:
        """`sys.stdout.write` under its full name, whatever it was imported as; empty for what was not imported."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute) and len(parts) < DEEPEST:
            parts.append(node.attr)
            node = node.value
        root = self.aliases.get(node.id) if isinstance(node, ast.Name) else None
        return ".".join([root, *reversed(parts)]) if root else ""

    def allows(self, dotted: str) -> bool:
        """Whether the exercise allows to import this, or to use it by its name."""
        is_named = self.names & {dotted, dotted.rpartition(".")[2]}
        return bool(is_named or self.imports.intersection(prefixes(dotted)))

    def why(self, dotted: str) -> str:
        """The reason to look at something imported; empty where there is none."""
        return "" if self.allows(dotted) else reason(dotted)

    def why_name(self, name: str) -> str:
        """The reason to look at an attribute of this name, on whatever object."""
        is_own = name in COMMON and name in self.methods
        return "" if is_own or name in self.names else NAMES.get(name, "")


def nodes_of(module: bytes) -> list[Any]:
    """Every node of what runs when the module is imported and used."""
    tree = parse(module)
    graded = [top for each in tree.body for top in _graded(each)]
    is_sure = graded == tree.body or not any(_may_rename(node) for node in ast.walk(tree))
    return [node for top in (graded if is_sure else tree.body) for node in ast.walk(top)]


def _may_rename(node: ast.AST) -> bool:
    """Whether the module may come to be called otherwise, so that more of it runs than seems."""
    return "__name__" in _binds(node) or (isinstance(node, ast.Name) and node.id in {"vars", "locals", "globals"})


def _graded(statement: ast.stmt) -> list[ast.stmt]:
    """A statement of the module, without what only runs when the file is started by itself."""
    if isinstance(statement, ast.If):
        match statement.test:
            case ast.Compare(left=ast.Name("__name__"), ops=[ast.Eq()], comparators=[ast.Constant("__main__")]):
                return statement.orelse
    return [statement]


def read(nodes: list[Any], imports: frozenset[str], names: frozenset[str]) -> Names:
    """What the names mean.  Of two imports under one name the one that there is a reason to look at counts."""
    inside = {id(each): each for node in nodes if isinstance(node, ast.ClassDef) for each in node.body}
    own = frozenset(name for node in nodes if id(node) not in inside for name in _binds(node))
    aliases = sorted((pair for node in nodes for pair in _imported(node)), key=lambda pair: bool(reason(pair[1])))
    return Names(
        aliases={name: full for name, full in aliases if name not in own or full in IN_PART},
        own=own,
        meant=own | names,
        methods=frozenset(name for each in inside.values() for name in _binds(each)),
        whole=frozenset(name for node in nodes if isinstance(node, ast.Import) for name, _ in _imported(node)) - own,
        bases=frozenset(id(each) for node in nodes for each in _bases(node)),
        asked=frozenset(id(each) for node in nodes for each in _asked(node)),
        looked_up=frozenset(id(call) for call in _looked_up(nodes)),
        imports=imports,
        names=names,
        made=frozenset(name for node in nodes for name in _made(node)),
    )


def _bases(node: ast.AST) -> Iterator[ast.expr]:
    """What an attribute is taken from, or set on: that is looked at for itself."""
    match node:
        case ast.Attribute(value) | ast.Call(ast.Name("setattr" | "delattr" | "vars"), [value, *_]):
            yield value


def _looked_up(nodes: list[Any]) -> Iterator[ast.Call]:
    """The calls of getattr in a function by a name that the function is given; `__getattr__` is made for that.

    One walk with what is given at the moment: functions may nest as deep as a file is long.
    """
    below = {id(child) for node in nodes for child in ast.iter_child_nodes(node)}
    given: Counter[str] = Counter()
    steps: list[tuple[Any, list[str] | None]] = [(node, None) for node in nodes if id(node) not in below]
    while steps:
        node, left = steps.pop()
        if left is not None:
            given.subtract(left)
            continue
        match node:
            case ast.Call(ast.Name("getattr"), [_, ast.Name(name), *_]) if given[name] > 0:
                yield node
        taken = _given(node)
        given.update(taken)
        steps += [(node, taken), *((child, None) for child in ast.iter_child_nodes(node))]


def _given(node: ast.AST) -> list[str]:
    """The parameters of a function that may be asked for any attribute; none for what is no function."""
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) or getattr(node, "name", "") in _ASKED:
        return []
    listed = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg)
    return [each.arg for each in listed if each is not None]


def _asked(node: ast.AST) -> Iterator[ast.expr]:
    """`generator.gi_frame is None`: that there is no frame says that a generator is finished, and leads nowhere."""
    match node:
        case ast.Compare(
            ast.Attribute(attr="gi_frame" | "cr_frame" | "ag_frame") as left, [ast.Is() | ast.IsNot()], [_]
        ):
            if isinstance(node.comparators[0], ast.Constant):
                yield left


_ASKED = {"__getattr__", "__setattr__", "__delattr__"}


def _made(node: ast.AST) -> Iterator[str]:
    """Names whose values are put together while the module runs."""
    match node:
        case ast.Assign(targets, value) if isinstance(value, _PUT_TOGETHER):
            yield from (target.id for target in targets if isinstance(target, ast.Name))
        case ast.NamedExpr(ast.Name(name), value) | ast.AnnAssign(ast.Name(name), _, value):
            yield from [name] if isinstance(value, _PUT_TOGETHER) else []
        case ast.AugAssign(ast.Name(name)):
            yield name


_PUT_TOGETHER = (ast.Call, ast.BinOp, ast.JoinedStr, ast.Subscript)


def _binds(node: ast.AST) -> Iterator[str]:
    """The names that a node gives a meaning to, other than by importing."""
    match node:
        case ast.Name(name, ast.Store() | ast.Del()) | ast.arg(name) | ast.ExceptHandler(name=str(name)):
            yield name
        case ast.FunctionDef(name) | ast.AsyncFunctionDef(name) | ast.ClassDef(name):
            yield name
        case ast.MatchAs(name=str(name)) | ast.MatchStar(str(name)):
            yield name


def _imported(node: ast.AST) -> Iterator[tuple[str, str]]:
    """The names that an import binds, each with the full name of what it stands for."""
    if isinstance(node, ast.Import):
        for alias in node.names:
            yield (alias.asname, alias.name) if alias.asname else (alias.name.partition(".")[0],) * 2
    elif isinstance(node, ast.ImportFrom) and not node.level:
        yield from ((alias.asname or alias.name, f"{node.module}.{alias.name}") for alias in node.names)
