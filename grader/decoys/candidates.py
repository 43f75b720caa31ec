"""Decoys: which tests of a suite can be contradicted, and the words for a suite that has decoys mixed in.

Pure: a decoy is a twin of a test that contradicts it.  How one assertion is contradicted is the matter of
`alterations`; how a suite with decoys is written, of `mixing`; what it means that a test and its decoy passed, of
`contradictions`.
"""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TypeGuard

from grader.decoys import alterations
from grader.decoys.assertions import Function
from grader.pack.suites import tree_of


@dataclass(frozen=True, slots=True)
class Twin:
    """A test with its decoy: the marks that each makes when it begins and when it comes to what was altered.

    `certain` tells whether a test that passes has come there; `source` is the altered assertion as it was written.
    `compared` is the mark of a test in which an object of the module's own says itself whether it equals what is
    expected; below zero, that this is no plain value.
    """

    key: str
    entered: tuple[int, int]
    reached: tuple[int, int]
    certain: bool
    source: str
    compared: int = 0


@dataclass(frozen=True)
class MixedSuite:
    """A suite with decoys.  `names` leads from an opaque name to the test's own and whether it is the decoy.

    `entered` and `left` are the marks at the beginning and at the end of a test that has a decoy, the second where one
    that passes must have come there.

    `lines` leads from a line of the new suite to the line of the old one, both counted from 1.
    """

    suite: bytes
    names: Mapping[str, tuple[str, bool]]
    twins: Mapping[str, Twin]
    entered: Mapping[str, int]
    left: Mapping[str, int]
    changing: tuple[int, ...]
    lines: Mapping[int, int]

    def ids(self, tests: Iterable[str]) -> tuple[str, ...]:
        """The ids of the mixed suite that stand for these tests, decoys included."""
        opaque: dict[str, list[tuple[str, bool]]] = {}
        for name, (own, decoy) in self.names.items():
            opaque.setdefault(own, []).append((name, decoy))
        return tuple(made for test in tests for made in self._opaque(test, opaque))

    def _opaque(self, test: str, opaque: Mapping[str, list[tuple[str, bool]]]) -> Iterator[str]:
        prefix, name, parameters = parts(test)
        for other, decoy in opaque.get(name, [(name, False)]):
            if not decoy or f"{prefix}{name}" in self.twins:
                yield f"{prefix}{other}{parameters}"

    def own(self, test: str) -> tuple[str, bool]:
        """An id of the mixed suite as the suite's own, and whether it is the decoy's."""
        prefix, name, parameters = parts(test)
        own, decoy = self.names.get(name, (name, False))
        return f"{prefix}{own}{parameters}", decoy

    def by_own_names(self, known: Mapping[str, float]) -> tuple[tuple[str, float], ...]:
        """Return figures that are known by tests' own functions, by the functions of the mixed suite."""
        opaque = [(name, own) for name, (own, _) in self.names.items()]
        return tuple(
            (key.removesuffix(own) + name, value)
            for key, value in known.items()
            for name, own in opaque
            if key.rpartition("::")[2] == own
        )

    def plain(self, text: str) -> str:
        """A text with the tests' own names."""
        return self._opaque_names.sub(lambda found: self.names[found[0]][0], text) if text else text

    @cached_property
    def _opaque_names(self) -> re.Pattern[str]:
        return re.compile("|".join(self.names) or r"(?!)")


def parts(test: str) -> tuple[str, str, str]:
    """`Class::test_x[3]` → `Class::`, `test_x`, `[3]`."""
    path, bracket, parameters = test.partition("[")
    prefix, colons, name = path.rpartition("::")
    return prefix + colons, name, bracket + parameters


@cache
def tests_of(suite: bytes) -> dict[str, Function]:
    """The test functions that can be mixed, by `Class::name` or name: those of the module and of its classes."""
    tree = tree_of(suite)
    used = {getattr(node, "attr", getattr(node, "id", "")) for node in ast.walk(tree)}
    return {key: function for key, function in _tests(tree.body, "") if function.name not in used}


def is_test(node: ast.AST) -> TypeGuard[Function]:
    """Not a fixture that happens to be called like one."""
    names = {getattr(part, "attr", getattr(part, "id", "")) for each in _decorators(node) for part in ast.walk(each)}
    return isinstance(node, Function) and node.name.startswith("test") and "fixture" not in names


def _decorators(node: ast.AST) -> list[ast.expr]:
    return getattr(node, "decorator_list", [])


def _tests(block: list[ast.stmt], prefix: str) -> Iterator[tuple[str, Function]]:
    for node in block:
        if is_test(node):
            yield prefix + node.name, node
        elif isinstance(node, ast.ClassDef):
            yield from _tests(node.body, f"{prefix}{node.name}::")


@cache
def candidates(suite: bytes) -> dict[str, list[alterations.Alteration]]:
    """Every test's alterations, the best first."""
    return {key: alterations.alterations(function) for key, function in tests_of(suite).items()}


def choose_certain_alterations(suite: bytes) -> dict[str, int]:
    """Without a calibration: for each test the first alteration that no honest value can survive."""
    found = ((key, [number for number, each in enumerate(listed) if each.certain]) for key, listed in _listed(suite))
    return {key: numbers[0] for key, numbers in found if numbers}


def _listed(suite: bytes) -> Iterable[tuple[str, list[alterations.Alteration]]]:
    return candidates(suite).items()
