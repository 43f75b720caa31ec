"""The modules of a submission that another one imports: an exercise may build on an earlier one.

Pure.
"""

import ast
from collections.abc import Iterable
from dataclasses import replace

from grader.intake.module import find_rejection, parse
from grader.model import Attempt, Exercise


def with_siblings(attempts: Iterable[Attempt], exercises: Iterable[Exercise]) -> tuple[Attempt, ...]:
    """Give each attempt the modules of the pack's other exercises that it imports, directly or through others."""
    made = tuple(attempts)
    slugs = {each.id: each.slug for each in exercises}
    modules = {slugs[each.exercise]: each.module for each in made if each.module is not None}
    return tuple(
        replace(each, siblings=_siblings(each.module, slugs[each.exercise], modules)) if each.module else each
        for each in made
    )


def _siblings(module: bytes, own: str, modules: dict[str, bytes]) -> tuple[tuple[str, bytes], ...]:
    found: dict[str, bytes] = {}
    waiting = [module]
    while waiting:
        for name in imported_names(waiting.pop()) & modules.keys() - found.keys() - {own}:
            found[name] = modules[name]
            waiting.append(modules[name])
    return tuple(sorted(found.items()))


def imported_names(module: bytes) -> set[str]:
    """Return the first parts of the names that a module imports; nothing for what Python cannot read."""
    if find_rejection(module) is not None:
        return set()
    nodes = list(ast.walk(parse(module)))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.partition(".")[0] for name in plain | named}
