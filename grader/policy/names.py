"""Meanings of the names in a learner's module, read from its syntax tree: imports and the module's own.

What runs when the module is graded is looked at, and nothing else.  Pure.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from grader.policy.getattr_calls import calls_by_given_name
from grader.policy.lists import COMMON, DEEPEST, IN_PART, NAMES, prefixes, reason
from grader.policy.nodes import binds, imported_names
from grader.policy.values import assignments_of, made_names, plain_names


@dataclass(frozen=True)
class Names:
    """A lookup table for the rules: the meanings of the module's names, and what the exercise allows.

    What only few modules are asked for is found out when it is asked for.
    """

    nodes: list[Any]
    aliases: dict[str, str]
    own: frozenset[str]
    meant: frozenset[str]
    methods: frozenset[str]
    fields: frozenset[str]
    whole: frozenset[str]
    bases: frozenset[int]
    called: frozenset[int]
    stars: tuple[str, ...]
    asked: frozenset[int]
    imports: frozenset[str]
    names: frozenset[str]

    @cached_property
    def looked_up(self) -> frozenset[int]:
        """The calls, by id, of getattr by a name that a function is given."""
        return frozenset(id(call) for call in calls_by_given_name(self.nodes))

    @cached_property
    def plain(self) -> frozenset[str]:
        """Names that only ever hold what is written out, or what a function is given."""
        return plain_names(self.nodes)

    @cached_property
    def made(self) -> frozenset[str]:
        """Names whose values are put together while the module runs."""
        return made_names(self.nodes)

    @cached_property
    def spaces(self) -> frozenset[str]:
        """Names that are given a namespace to hold."""
        return frozenset(_spaces(self.nodes))

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


#: Built-in names that keep their meaning whatever else they are bound to somewhere: the run does not tell of their use.
_ALWAYS = set("getattr vars locals __import__ __builtins__ __build_class__ __loader__ __spec__".split())


#: Modules that hold nothing but what they are for: to pass one on hides nothing.
_IN_C = {"cmath", "itertools", "math", "time"}


def read_names(nodes: list[Any], imports: frozenset[str], names: frozenset[str]) -> Names:
    """Collect the meanings of all names.

    Where two imports have one name, the one that the policy has a reason to look at counts.
    """
    inside = {id(each): each for node in nodes if isinstance(node, ast.ClassDef) for each in node.body}
    own = frozenset(name for node in nodes if id(node) not in inside for name in binds(node))
    aliases = sorted((pair for node in nodes for pair in imported_names(node)), key=lambda pair: bool(reason(pair[1])))
    return Names(
        nodes=nodes,
        aliases={name: full for name, full in aliases if name not in own or full in IN_PART},
        own=own,
        meant=own - _ALWAYS | names,
        methods=frozenset(name for each in inside.values() for name in binds(each)),
        fields=frozenset(name for node in nodes for name in _fields(node)),
        whole=frozenset(name for node in nodes if isinstance(node, ast.Import) for name, _ in imported_names(node))
        - own
        - _IN_C,
        bases=frozenset(id(each) for node in nodes for each in _bases(node)),
        asked=frozenset(id(each) for node in nodes for each in _asked(node)),
        called=frozenset(id(node.func) for node in nodes if isinstance(node, ast.Call)),
        stars=tuple(dict.fromkeys(name for node in nodes for name in _stars(node))),
        imports=imports,
        names=names,
    )


def _fields(node: ast.AST) -> Iterator[str]:
    """The attributes that the module's own objects get, or that it says they have."""
    match node:
        case ast.Attribute(attr=name, ctx=ast.Store()):
            yield name
        case ast.ClassDef(body=block):
            yield from (name for each in block for name in binds(each))
            yield from (
                target.id for each in block for target, _ in assignments_of(each) if isinstance(target, ast.Name)
            )
            yield from (name for each in block if isinstance(each, ast.AnnAssign) for name in binds(each.target))
        case ast.Call(ast.Name("namedtuple") | ast.Attribute(attr="namedtuple"), [_, *fields]):
            yield from _words(fields)
        case ast.Assign([ast.Name("__slots__")], value):
            yield from _words([value])


def _words(values: list[ast.expr]) -> Iterator[str]:
    """`"one two"`, `("one", "two")`, `"one, two"`."""
    parts = (part for value in values for part in [value, *getattr(value, "elts", [])])
    texts = (part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
    yield from (word for text in texts for word in text.replace(",", " ").split())


def _bases(node: ast.AST) -> Iterator[ast.expr]:
    """Yield the objects whose attributes are read or set: rules look at the whole attribute instead."""
    match node:
        case ast.Attribute(value) | ast.Call(ast.Name("setattr" | "delattr" | "vars"), [value, *_]):
            yield value


def _asked(node: ast.AST) -> Iterator[ast.expr]:
    """`generator.gi_frame is None`: that there is no frame says that a generator is finished, and leads nowhere."""
    match node:
        case ast.Compare(ast.Attribute(attr=name) as left, [ast.Is() | ast.IsNot()], [_]) if name in _FRAMES:
            if isinstance(node.comparators[0], ast.Constant):
                yield left
        case (
            ast.UnaryOp(ast.Not(), left)
            | ast.If(left)
            | ast.IfExp(left)
            | ast.While(left)
            | ast.Call(ast.Name("bool"), [left])
        ):
            if isinstance(left, ast.Attribute) and left.attr in _FRAMES:
                yield left


_FRAMES = {"gi_frame", "cr_frame", "ag_frame"}


def _spaces(nodes: list[Any]) -> Iterator[str]:
    """Names that are given a namespace to hold."""
    pairs = (pair for node in nodes for pair in assignments_of(node))
    yield from (target.id for target, value in pairs if isinstance(target, ast.Name) and is_namespace(value))


def is_namespace(value: ast.expr) -> bool:
    """Whether it holds the names of a module, a class or an object."""
    match value:
        case ast.Call(ast.Name("vars" | "locals" | "globals")) | ast.Attribute(attr="__dict__"):
            return True
    return False


def _stars(node: ast.AST) -> Iterator[str]:
    """The modules all of whose names are imported, with what they themselves have imported; not those told anyway."""
    match node:
        case ast.ImportFrom(str(source), [ast.alias("*")], 0) if not reason(source):
            yield source
