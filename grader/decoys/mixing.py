"""Mixing decoys into a suite: a suite as bytes becomes another one, whose tests have opaque names.

Pure, and the same for the same seed.  Which decoys are chosen, and the type of the result, stands in `candidates`.
"""

import ast
import hashlib
import random
from collections.abc import Iterator, Mapping
from dataclasses import replace

from grader.decoys import alterations
from grader.decoys.assertions import Function, assertion_places, ends_at_its_end, runs_its_tests_itself
from grader.decoys.candidates import MixedSuite, Twin, candidates, is_test, tests_of
from grader.decoys.runtime import FUNCTIONS, MARK, MODULE, PASS_BY
from grader.pack.suites import new_tree
from grader.syntax import parse


def mix(
    suite: bytes, chosen: Mapping[str, int], seed: int, *, mirrored: bool = False, tried: bool = True
) -> MixedSuite:
    """The suite with a decoy beside each test that has one chosen; the same for the same seed.

    `chosen` is the number of the alteration by the test's key.  Which of a test and its decoy comes first is drawn;
    `mirrored` is the same mix with all of them the other way round.  `tried` says that the reference is used
    to check that tests run to their end: what wraps a test may catch what it raises.
    """
    return _Mixer(suite, chosen, seed, mirrored=mirrored, tried=tried).mixed()


class _Mixer:
    """One mixing: numbers are drawn, functions copied, names given."""

    def __init__(self, suite: bytes, chosen: Mapping[str, int], seed: int, *, mirrored: bool, tried: bool) -> None:
        self._suite = suite
        self._tried = tried
        self._chosen = chosen
        self._random = random.Random(f"{seed}/{hashlib.sha256(suite).hexdigest()}")  # noqa: S311
        self._tokens = self._drawn()
        self._odd: set[str] = set()
        first = self._random.choice((False, True)) != mirrored
        turns = [bool(number % 2) != first for number in range(len(chosen))]
        self._turns = iter(self._random.sample(turns, len(turns)))
        self._names: dict[str, tuple[str, bool]] = {}
        self._given: dict[tuple[str, bool], str] = {}
        self._twins: dict[str, Twin] = {}
        self._entered: dict[str, int] = {}
        self._left: dict[str, int] = {}
        self._changing: list[int] = []

    def _drawn(self) -> Iterator[int]:
        """Numbers that stand for nothing else: tests of one name need some each, as often as it is defined."""
        known = set[int]()
        while True:
            number = self._random.randrange(100, 10**9)
            if number not in known:
                known.add(number)
                yield number

    def mixed(self) -> MixedSuite:
        tree, twin = new_tree(self._suite), new_tree(self._suite)
        self._mix_block(tree.body, twin.body, "")
        tree.body.insert(_after_preamble(tree.body), _import())
        _leave_asserts_alone(tree)
        text = ast.unparse(ast.fix_missing_locations(tree))
        return MixedSuite(
            suite=text.encode(),
            names=self._names,
            twins=self._twins,
            entered=self._entered,
            left=self._left,
            changing=tuple(self._changing),
            lines=_lines(tree, text),
        )

    def _mix_block(self, block: list[ast.stmt], twins: list[ast.stmt], prefix: str) -> None:
        """`twins` is the same block of another tree of the same suite: what becomes a decoy is taken from there."""
        for node, twin in zip(list(block), twins, strict=True):
            if isinstance(node, ast.ClassDef) and isinstance(twin, ast.ClassDef):
                self._odd |= {f"{prefix}{node.name}::"} if prefix in self._odd or runs_its_tests_itself(node) else set()
                self._mix_block(node.body, twin.body, f"{prefix}{node.name}::")
            elif is_test(node) and is_test(twin) and prefix + node.name in tests_of(self._suite):
                at = next(index for index, each in enumerate(block) if each is node)
                block[at : at + 1] = self._pair(node, twin, prefix + node.name)

    def _pair(self, function: Function, decoy: Function, key: str) -> list[ast.stmt]:
        """The test and its decoy, in an order that is drawn: in one half of the pairs the decoy comes first."""
        number = self._chosen.get(key)
        listed = candidates(self._suite).get(key, [])
        entered = next(self._tokens), next(self._tokens)
        if number is None or number >= len(listed) or tests_of(self._suite)[key].lineno != function.lineno:
            return [self._enter(function, key, entered[0], decoy=False)]
        self._entered[key] = entered[0]
        place = assertion_places(function)[listed[number].place]
        reached = next(self._tokens), next(self._tokens)
        source = ast.unparse(_head(place.statement))
        compared = self._alter(function, listed[number], reached[0], change=False)
        self._twins[key] = Twin(key, entered, reached, place.certain, source, compared)
        self._alter(decoy, listed[number], reached[1], change=True)
        made = [self._enter(function, key, entered[0], decoy=False), self._enter(decoy, key, entered[1], decoy=True)]
        return made[::-1] if next(self._turns) else made

    def _alter(self, function: Function, alteration: alterations.Alteration, reached: int, *, change: bool) -> int:
        place = assertion_places(function)[alteration.place]
        token = next(self._tokens)
        if change:
            self._changing.append(token)
        place.block.insert(place.index, _call(MARK, reached))
        alteration.edit(function, replace(place, index=place.index + 1), token, change)
        return token

    def _enter(self, function: Function, key: str, token: int, *, decoy: bool) -> ast.stmt:
        """Marks where it begins and where it ends: one that passes has come to both."""
        left = next(self._tokens)
        is_plain = key.rpartition("::")[0] + "::" not in self._odd and ends_at_its_end(function)
        if self._tried and not decoy and key in self._twins and is_plain:
            self._left[key] = left
        function.body.insert(_after_preamble(function.body), _call(PASS_BY, token))
        function.body.append(_call(PASS_BY, left))
        function.name = self._name(function.name, decoy=decoy)
        return function

    def _name(self, own: str, *, decoy: bool) -> str:
        """The same for tests of one name in several classes: one may override another."""
        known = self._given.get((own, decoy))
        if known is None:
            known = self._given[own, decoy] = f"test_{self._random.getrandbits(48):012x}"
            self._names[known] = (own, decoy)
        return known


def _head(statement: ast.stmt) -> ast.stmt:
    """A statement without the block that belongs to it."""
    if isinstance(statement, ast.With | ast.AsyncWith):
        return ast.With(items=statement.items, body=[ast.Expr(value=ast.Constant(value=...))], lineno=0)
    return statement


def _call(helper: str, token: int) -> ast.stmt:
    call = ast.Call(func=ast.Name(id=helper, ctx=ast.Load()), args=[ast.Constant(value=token)], keywords=[])
    return ast.Expr(value=call)


def _import() -> ast.stmt:
    names = [ast.alias(name=name, asname=known) for name, known in FUNCTIONS.items()]
    return ast.ImportFrom(module=MODULE, names=names, level=0)


def _leave_asserts_alone(tree: ast.Module) -> None:
    """Say so to pytest, in the docstring: to explain an assert costs more than to run a test, and nobody reads it."""
    docstring = ast.get_docstring(tree)
    told = ast.Expr(value=ast.Constant(value=f"{docstring or ''}\n\nPYTEST_DONT_REWRITE"), lineno=0)
    tree.body[: docstring is not None] = [told]


def _after_preamble(block: list[ast.stmt]) -> int:
    """Behind a docstring and what must come from the future."""
    for index, node in enumerate(block):
        docstring = index == 0 and isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not docstring and not (isinstance(node, ast.ImportFrom) and node.module == "__future__"):
            return index
    return len(block)


def _lines(tree: ast.Module, text: str) -> dict[int, int]:
    """Lines of the text that was written from the tree, as lines of the suite that the tree was read from."""
    lines: dict[int, int] = {}
    _pair_lines(parse(text), tree, lines)
    return lines


def _pair_lines(new: ast.AST, old: ast.AST, lines: dict[int, int]) -> None:
    """Statement by statement: what was written has the same blocks as what it was written from."""
    for name in ("body", "handlers", "orelse", "finalbody", "cases"):
        blocks = getattr(new, name, ()), getattr(old, name, ())
        for one, other in zip(*blocks, strict=True) if all(isinstance(block, list) for block in blocks) else ():
            lines[getattr(one, "lineno", 0)] = getattr(other, "lineno", 0)
            _pair_lines(one, other, lines)
