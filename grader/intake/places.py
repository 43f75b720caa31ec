"""Where an exercise's module lies in a submission: all candidates, and the one that is meant.

Pure.  The order of preference: changed work before the untouched stub, declared places before others, a checkout's
path before a file that only has the right name, a plain name before a decorated one, what lies outside of an inner
archive before what lies inside.  Candidates with the same bytes are one.
"""

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from grader.intake.module import find_rejection, is_same_code
from grader.intake.names import fold, is_decorated, is_plain
from grader.model import Attempt, Exercise, Rejection

Found = bytes | Rejection | None

#: Folders that hold what no person wrote for this course.
_NOBODYS = {"__macosx", "node_modules", "site-packages", "__pycache__", "venv", "virtualenv"}
#: How far down the list of preferences a place stands that is not declared.
_CHECKOUT, _ANYWHERE, _DECORATED, _INNER = 10, 20, 30, 50
#: So many different files that could be one module are looked at, those that are preferred first.
MAX_DIFFERENT = 50


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be an exercise's module: its path in the submission, what was found there, its preference.

    The lower `rank`, the better; below 10 stand the declared places.
    """

    path: str
    found: bytes | Rejection
    rank: int

    @property
    def is_declared(self) -> bool:
        """Return True for a place that instructions name."""
        return self.rank < _CHECKOUT


def layouts(exercise: Exercise, *, slug_is_unique: bool) -> tuple[str, ...]:
    """Return the declared places of an exercise's module, the preferred first."""
    file = f"{exercise.slug}.py"
    long = [f"exercises/{exercise.id}/{file}", f"{exercise.id}/{file}"]
    if exercise.track:
        long.append(f"{exercise.track}/{file}")
    return tuple(dict.fromkeys([*long, f"{exercise.slug}/{file}", file] if slug_is_unique else long))


def is_nobodys(path: str) -> bool:
    """Return True for a path through a hidden folder, a virtual environment or a folder that a tool made."""
    *folders, name = fold(path).split("/")
    return any(part in _NOBODYS or (part.startswith(".") and part not in {".", ".."}) for part in folders) or (
        name.startswith("._") or name == ".ds_store"
    )


def find_packs(names: Iterable[str]) -> frozenset[str]:
    """Return the folders, each with its slash, that hold a folder `exercises`: checkouts of a repository, as a rule."""
    return frozenset(folder for name in names for folder in _before(name, "exercises"))


def is_repository_file(path: str, exercise: Exercise, packs: frozenset[str]) -> bool:
    """Return True for what flowkata itself keeps beside `exercises`: a reference, or a module of a grader's package.

    A file elsewhere in a folder called `solutions` or `grader` is a learner's.
    """
    own = f"{fold(exercise.id)}{'/' if exercise.track else ''}"
    is_of_grader = any("/" in place for place in _beside(path, "grader", packs))
    return is_of_grader or any(place.startswith(own) for place in _beside(path, "solutions", packs))


def _beside(path: str, folder: str, packs: frozenset[str]) -> Iterable[str]:
    """Return where in that folder a file lies, for each checkout that has the folder beside its exercises."""
    return [f"/{fold(path)}".removeprefix(f"{above}{folder}/") for above in packs & {*_before(path, folder)}]


def _before(path: str, part: str) -> Iterable[str]:
    """Return what stands before each folder of that name in a path."""
    folded = f"/{fold(path)}"
    return [folded[: found.start() + 1] for found in re.finditer(f"/{part}(?=/)", folded)]


def rank_of(path: str, exercise: Exercise, places: tuple[str, ...], *, inner: bool = False) -> int | None:
    """Return how much a path is preferred for an exercise; None where it is not its file at all."""
    folded = fold(path)
    declared = {fold(place): number for number, place in enumerate(places)}
    more = _INNER if inner else 0
    if folded in declared and not inner:
        return declared[folded]
    for number, place in enumerate(places[:2] if exercise.track else ()):
        if f"/{folded}".endswith(f"/{fold(place)}"):
            return _CHECKOUT + number + more
    return _rank_of_name(folded.rpartition("/")[2], f"{exercise.slug}.py", folded, exercise, more, places)


def _rank_of_name(
    name: str, file: str, folded: str, exercise: Exercise, more: int, places: tuple[str, ...]
) -> int | None:
    """A slug of two tracks needs its track somewhere on the way."""
    needs_track = file not in places
    if needs_track and f"/{fold(exercise.track)}/" not in f"/{folded}":
        return None
    if is_plain(name, file):
        return _ANYWHERE + more
    return _DECORATED + more if is_decorated(name, file) else None


def choose(exercise: Exercise, candidates: Iterable[Candidate]) -> Attempt:
    """Return the attempt among the candidates; two different ones of the same preference are `ambiguous`."""
    different: dict[tuple[int, object], Candidate] = {}
    for each in sorted(candidates, key=lambda each: (each.rank, each.path)):
        different.setdefault((each.rank, _key(each.found)), each)
    looked_at = list(itertools.islice(different.values(), MAX_DIFFERENT))
    if len(looked_at) == 1:
        return _attempt(exercise, looked_at[0])
    for _, group in itertools.groupby(looked_at, key=lambda each: each.rank):
        changed = list(itertools.islice((each for each in group if is_work(exercise, each.found)), 2))
        if changed:
            return _attempt(exercise, changed[0]) if len(changed) == 1 else _ambiguous(exercise, changed)
    left = sorted(looked_at, key=lambda each: not isinstance(each.found, Rejection))
    return _attempt(exercise, left[0]) if left else Attempt(exercise=exercise.id, module=None)


def _ambiguous(exercise: Exercise, candidates: Iterable[Candidate]) -> Attempt:
    paths = ", ".join(each.path for each in candidates)
    return Attempt(exercise=exercise.id, module=None, rejection=Rejection(code="ambiguous", detail=paths))


def _attempt(exercise: Exercise, chosen: Candidate) -> Attempt:
    bare = Attempt(exercise=exercise.id, module=None, found=chosen.path, declared=chosen.is_declared)
    if isinstance(chosen.found, Rejection):
        return replace(bare, rejection=chosen.found)
    return replace(bare, module=chosen.found)


def is_work(exercise: Exercise, found: bytes | Rejection) -> bool:
    """Return False for what cannot be taken, for an empty file and for the stub as it was handed out."""
    if isinstance(found, Rejection) or not re.search(rb"\S", found):
        return False
    return find_rejection(found) is not None or not is_same_code(found, exercise.stub)


def _key(found: bytes | Rejection) -> object:
    """All that cannot be taken is one."""
    return found.replace(b"\r\n", b"\n").rstrip() if isinstance(found, bytes) else None
