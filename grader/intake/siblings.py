"""The modules of a submission that another one imports: an exercise may build on an earlier one.

Pure.
"""

import ast
from collections.abc import Iterable
from dataclasses import replace

from grader.intake.module import find_rejection, parse
from grader.model import Attempt, Exercise


def with_siblings(attempts: Iterable[Attempt], exercises: Iterable[Exercise]) -> tuple[Attempt, ...]:
    """Give each attempt the modules of the pack's other exercises that it imports, directly or through others.

    Of two exercises with one slug the one of the same track is meant.
    """
    made = tuple(attempts)
    known = {each.id: each for each in exercises}
    modules = {each.exercise: each.module for each in made if each.module is not None}
    imports = {name: imported_names(module) for name, module in modules.items()}
    return tuple(
        replace(each, siblings=_siblings(known[each.exercise], known, modules, imports)) if each.module else each
        for each in made
    )


def _siblings(
    own: Exercise, known: dict[str, Exercise], modules: dict[str, bytes], imports: dict[str, set[str]]
) -> tuple[tuple[str, bytes], ...]:
    near = sorted(modules, key=lambda name: known[name].track == own.track)
    by_slug = {known[name].slug: name for name in near} | {own.slug: own.id}
    found = {own.slug: own.id}
    waiting = [own.id]
    while waiting:
        for slug in imports[waiting.pop()] & by_slug.keys() - found.keys():
            found[slug] = by_slug[slug]
            waiting.append(by_slug[slug])
    return tuple(sorted((slug, modules[name]) for slug, name in found.items() if name != own.id))


def imported_names(module: bytes) -> set[str]:
    """Return the first parts of the names that a module imports; nothing for what Python cannot read."""
    if find_rejection(module) is not None:
        return set()
    nodes = list(ast.walk(parse(module)))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.partition(".")[0] for name in plain | named}
