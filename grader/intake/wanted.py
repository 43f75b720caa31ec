"""Which files of a submission matter for the exercises that are asked for.

Pure.  Built once for a set of exercises, and asked about every path that lies in a submission.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from grader.intake.names import fold, is_archive
from grader.intake.places import is_nobodys, layouts, rank_of
from grader.model import Exercise


@dataclass(frozen=True, slots=True)
class Wanted:
    """The exercises that are asked for, and the declared places of each by its id."""

    exercises: tuple[Exercise, ...]
    places: dict[str, tuple[str, ...]]
    by_stem: dict[str, tuple[Exercise, ...]]

    def ranks(self, path: str, *, inner: bool = False) -> list[tuple[Exercise, int]]:
        """Return the exercises that a path may be the module of, each with the preference of that place."""
        if is_nobodys(path):
            return []
        pairs = ((each, rank_of(path, each, self.places[each.id], inner=inner)) for each in self._named(path))
        return [(exercise, rank) for exercise, rank in pairs if rank is not None]

    def _named(self, path: str) -> Iterable[Exercise]:
        """Only the exercises whose name stands in the file's name: there may be many files and many exercises."""
        name = fold(path).rpartition("/")[2]
        stem = name.removesuffix(".py")
        if stem in self.by_stem:
            return self.by_stem[stem]
        if ".py" not in name:
            return ()
        return [exercise for part, exercises in self.by_stem.items() if part in name for exercise in exercises]

    def is_looked_into(self, path: str) -> bool:
        """Return True for a module of some exercise, and for an archive that may hold one."""
        return bool(self.ranks(path)) or (is_archive(path) and not is_nobodys(path))


def wanted(exercises: Iterable[Exercise]) -> Wanted:
    """Prepare the look-ups for these exercises."""
    chosen = tuple(exercises)
    counts = Counter(fold(each.slug) for each in chosen)
    by_stem: dict[str, tuple[Exercise, ...]] = {}
    for each in chosen:
        by_stem[fold(each.slug)] = (*by_stem.get(fold(each.slug), ()), each)
    places = {each.id: layouts(each, slug_is_unique=counts[fold(each.slug)] == 1) for each in chosen}
    return Wanted(chosen, places, by_stem)


def nearest(names: Iterable[str], exercises: Iterable[Exercise]) -> list[tuple[str, str]]:
    """Return (file name, module name) for the Python files whose names come nearest to a wanted one, at most three."""
    files = sorted({name.rpartition("/")[2] for name in names if fold(name).endswith(".py")})
    slugs = {f"{each.slug}.py" for each in exercises}
    pairs = ((name, get_close_matches(fold(name), slugs, n=1, cutoff=0.5)) for name in files)
    return [(name, near[0].removesuffix(".py")) for name, near in pairs if near][:3]
