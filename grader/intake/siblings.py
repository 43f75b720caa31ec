"""The modules of a submission that another one imports: an exercise may build on an earlier one.

Pure.
"""

import ast
import unicodedata
from collections.abc import Collection, Iterable, Iterator
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
    slugs = {name: slug_of(known[name]) for name in modules}
    imports = {name: _imported(module, name, {*slugs.values()} - {slugs[name]}) for name, module in modules.items()}
    return tuple(
        replace(each, siblings=_siblings(known[each.exercise], known, modules, imports)) if each.module else each
        for each in made
    )


def slug_of(exercise: Exercise) -> str:
    """Return the name by which Python imports an exercise: it composes the names that it reads."""
    return unicodedata.normalize("NFKC", exercise.slug)


def _imported(module: bytes, exercise: str, slugs: set[str]) -> set[str]:
    """Only a module in which some slug stands is parsed: that takes longer than all else that is done to read it."""
    text = unicodedata.normalize("NFKC", module.decode(errors="replace"))
    return imported_names(module, exercise.split("/")) & slugs if any(slug in text for slug in slugs) else set()


def _siblings(
    own: Exercise, known: dict[str, Exercise], modules: dict[str, bytes], imports: dict[str, set[str]]
) -> tuple[tuple[str, bytes], ...]:
    if not imports[own.id]:
        return ()
    near = sorted(modules, key=lambda name: known[name].track == own.track)
    by_slug = {slug_of(known[name]): name for name in near} | {slug_of(own): own.id}
    found = {slug_of(own): own.id}
    waiting = [own.id]
    while waiting:
        for slug in imports[waiting.pop()] - found.keys():
            found[slug] = by_slug[slug]
            waiting.append(by_slug[slug])
    return tuple(sorted((slug, modules[name]) for slug, name in found.items() if name != own.id))


def imported_names(module: bytes, packages: Collection[str] = ()) -> set[str]:
    """Return the first parts of the names that a module imports; nothing for what Python cannot read.

    Of a name that begins with one of the `packages`, or with a dot, every part is returned.
    """
    if find_rejection(module) is not None:
        return set()
    return {part for name in _dotted_names(parse(module)) for part in _parts(name, packages)}


def _dotted_names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{'.' * node.level}{node.module or ''}.{alias.name}" for alias in node.names)


def _parts(name: str, packages: Collection[str]) -> list[str]:
    first, *others = name.split(".")
    return [first, *others] if first in {"", *packages} else [first]
