"""Which exercise a learner means: by number, path, name, part of a name or track; or by naming none."""

from pathlib import Path

from grader.cli import learner
from grader.model import Exercise
from grader.pack.catalogue import Catalogue

#: No number of an exercise has so many digits; of very many Python makes no number at all.
_DIGITS = 10


def find(pack: Catalogue, word: str | None) -> Exercise:
    """Return the exercise that the word means; without a word, the one that was edited last or comes next.

    A word is a number of `grader list`, a path, an id, a slug, the start or a part of one, or a track, which means its
    next exercise.  Raises `UnknownExercise`.
    """
    if not word:
        return learner.current(pack)
    ways = (_by_number, _by_path, _by_track, _by_part)
    found = next((exercise for way in ways if (exercise := way(pack, word.strip())) is not None), None)
    return found or pack.find(word)


def _by_number(pack: Catalogue, word: str) -> Exercise | None:
    number = int(word) if word.isascii() and word.isdigit() and len(word) < _DIGITS else 0
    return pack.exercises[number - 1] if 1 <= number <= len(pack.exercises) else None


def _by_path(pack: Catalogue, word: str) -> Exercise | None:
    """The exercise in whose folder a file or folder lies."""
    path = Path(word).resolve()
    try:
        if not path.exists() or path == pack.root:
            return None
    except OSError:  # too long for any path
        return None
    owners = [each for each in pack.exercises if path.is_relative_to(pack.folders[each.id])]
    return owners[0] if len(owners) == 1 else None


def _by_track(pack: Catalogue, word: str) -> Exercise | None:
    """The first of the track that does not pass, else its first; the track by its name or its folder."""
    path = Path(word).resolve()
    name = path.relative_to(pack.root).as_posix() if path.is_relative_to(pack.root) else word.strip("/")
    track = [each for each in pack.exercises if each.track and each.track in {name, word.strip("/")}]
    states = learner.states(pack) if track else {}
    return next((each for each in track if states[each.id] != "passed"), track[0] if track else None)


def _by_part(pack: Catalogue, word: str) -> Exercise | None:
    """The only exercise whose name holds the word, unless one begins with it: `find` of the catalogue knows those.

    Capitals and underscores do not count: `CountUp` is count_up.
    """
    name = word.strip("/").removesuffix(".py")
    if any(each.slug.startswith(name) or each.id.startswith(name) for each in pack.exercises):
        return None
    holding = [each for each in pack.exercises if name and name in each.id]
    alike = [each for each in pack.exercises if _plain(name) and _plain(name) in _plain(each.slug)]
    return next((found[0] for found in (holding, alike) if len(found) == 1), None)


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").replace(" ", "").lower()
