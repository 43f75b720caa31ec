"""Mutants of a reference: the same module with one small change, which its suite should notice.

Pure functions over bytes.  An operator changes code, never what is only said about it: docstrings and annotations.
"""

import ast
import hashlib
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain

from grader import syntax
from grader.intake.module import parse
from grader.verify.mutation_operators import make_changes
from grader.wire import Equivalent

#: The name of the operator that is ours: the libraries know expressions better than the flow of control.
REMOVAL = "RemoveStatement"

_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_Function = ast.FunctionDef | ast.AsyncFunctionDef
_Simple = (
    ast.Assert | ast.Assign | ast.AugAssign | ast.Break | ast.Continue | ast.Delete | ast.Expr | ast.Raise | ast.Return
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """A module with one change: `before` became `after`, whole lines that begin at `line` of `function`.

    `line` counts from 1 in the reference; `function` is dotted for a method, and empty outside of any.
    """

    operator: str
    function: str
    line: int
    before: str
    after: str
    module: bytes

    @property
    def key(self) -> tuple[str, str, str, str]:
        """The key of the mutant in equivalent.toml: the same wherever in the file its function stands."""
        return self.operator, self.function, _squeezed(self.before), _squeezed(self.after)


def mutants_of(reference: bytes) -> tuple[Mutant, ...]:
    """Every mutant that parses and differs from the reference and from all others, in the order of their lines."""
    source = reference.decode("utf-8-sig").replace("\r\n", "\n")
    seen = {_code(source)}
    made = []
    for operator, text in chain(make_changes(source), _without_a_statement(source)):
        code = _code(text)
        if code and code not in seen:
            seen.add(code)
            made.append(_mutant(operator, source, text))
    return tuple(sorted(made, key=lambda mutant: mutant.line))


def _code(source: str) -> str:
    """Return a normalised syntax tree as text; empty where the source is not Python."""
    try:
        return ast.dump(_Bare().visit(syntax.parse(source)))
    except (SyntaxError, ValueError):
        return ""


class _Bare(ast.NodeTransformer):
    """Leaves nothing of docstrings and annotations."""

    def visit(self, node: ast.AST) -> ast.AST:
        for name in ("annotation", "returns"):
            if getattr(node, name, None) is not None:
                setattr(node, name, ast.Constant(None))
        if isinstance(node, _Definition | ast.Module) and ast.get_docstring(node, clean=False) is not None:
            node.body = [ast.Pass(), *node.body[1:]]
        return self.generic_visit(node)


def _without_a_statement(source: str) -> Iterator[tuple[str, str]]:
    """The source with `pass` in place of one simple statement of a function."""
    lines = source.split("\n")
    for node in _removable(parse(source.encode())):
        first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
        head = lines[first].encode()[: node.col_offset].decode()
        tail = lines[last].encode()[node.end_col_offset :].decode()
        yield REMOVAL, "\n".join([*lines[:first], f"{head}pass{tail}", *lines[last + 1 :]])


def _removable(tree: ast.Module) -> Iterator[ast.stmt]:
    """Simple statements that do something: not what a function would do at its end anyway."""
    for function in ast.walk(tree):
        if isinstance(function, _Function):
            nodes = (node for node in ast.walk(function) if isinstance(node, _Simple) and not _is_constant(node))
            yield from (node for node in nodes if node is not function.body[-1] or not _returns_nothing(node))


def _is_constant(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _returns_nothing(node: ast.stmt) -> bool:
    return isinstance(node, ast.Return) and (node.value is None or ast.unparse(node.value) == "None")


def _mutant(operator: str, source: str, text: str) -> Mutant:
    old, new = source.split("\n"), text.split("\n")
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    hunks = [hunk for kind, *hunk in steps if kind != "equal"]
    line = hunks[0][0] + 1
    return Mutant(
        operator=operator,
        function=_function_at(parse(source.encode()), line),
        line=line,
        before=_text(part for start, end, _, _ in hunks for part in old[start:end]),
        after=_text(part for _, _, start, end in hunks for part in new[start:end]),
        module=text.encode(),
    )


def _text(lines: Iterable[str]) -> str:
    return textwrap.dedent("\n".join(lines)).strip()


def _function_at(tree: ast.Module, line: int) -> str:
    """The dotted name of what is defined around a line; a decorator belongs to what it decorates."""
    around = [
        node
        for node in ast.walk(tree)
        if isinstance(node, _Definition)
        and min(part.lineno for part in (node, *node.decorator_list)) <= line <= (node.end_lineno or node.lineno)
    ]
    return ".".join(node.name for node in sorted(around, key=lambda node: node.lineno))


def key_of(entry: Equivalent) -> tuple[str, str, str, str]:
    """The key of the mutant that an entry speaks of."""
    return entry.operator, entry.function, _squeezed(entry.line), _squeezed(entry.becomes)


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def sample(mutants: Sequence[Mutant], count: int, digest: str) -> tuple[Mutant, ...]:
    """At most `count` of them in their order: for the same digest the same ones, for another very likely others."""

    def rank(mutant: Mutant) -> bytes:
        return hashlib.sha256("\0".join((digest, *mutant.key)).encode()).digest()

    chosen = set(sorted(mutants, key=rank)[:count])
    return tuple(mutant for mutant in mutants if mutant in chosen)
