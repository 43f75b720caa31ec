"""Which files of a submission matter for the exercises that are asked for.

Pure.  Built once for a set of exercises, and asked about every path that lies in a submission.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from types import MappingProxyType

from grader.intake.names import fold, is_archive
from grader.intake.places import is_nobodys, layouts, rank_of
from grader.model import Exercise

#: How much of a name must be that of a module before it is told as a near one, from 0 to 1.
_ALIKE, _THE_SAME = 0.5, 0.9
#: So many files are compared, and so many letters of each name.
_COMPARED, _READ = 300, 60


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


def wanted(exercises: Iterable[Exercise], more: Mapping[str, str] = MappingProxyType({})) -> Wanted:
    """Prepare the look-ups for these exercises; `more` are further declared places, by exercise id."""
    chosen = tuple(exercises)
    counts = Counter(fold(each.slug) for each in chosen)
    by_stem: dict[str, tuple[Exercise, ...]] = {}
    for each in chosen:
        by_stem[fold(each.slug)] = (*by_stem.get(fold(each.slug), ()), each)
    places = {each.id: layouts(each, slug_is_unique=counts[fold(each.slug)] == 1) for each in chosen}
    places |= {name: tuple(dict.fromkeys((*places[name], place))) for name, place in more.items()}
    return Wanted(chosen, places, by_stem)


def nearest(names: Iterable[str], exercises: Iterable[Exercise]) -> list[tuple[str, str]]:
    """Return (file name, slug) for the files whose names come nearest to a wanted one: at most three, nearest first.

    A Python file need only look alike; any other file has the very name and another ending.
    """
    slugs = [each.slug for each in exercises]
    files = {name.rpartition("/")[2] for name in names if not is_nobodys(name)}
    found = []
    for name in sorted(files, key=lambda name: (not _is_python(name), name))[:_COMPARED]:
        likeness, slug = max(((_likeness(name, slug), slug) for slug in slugs), default=(0.0, ""))
        if likeness >= (_ALIKE if _is_python(name) else _THE_SAME):
            found.append((-likeness, name, slug))
    return [(name, slug) for _, name, slug in sorted(found)[:3]]


def _is_python(name: str) -> bool:
    return fold(name).endswith(".py")


def _likeness(name: str, slug: str) -> float:
    """From 0 to 1; endings do not count."""
    matcher = SequenceMatcher(None, fold(name).partition(".")[0][:_READ], fold(slug))
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE else 0.0
