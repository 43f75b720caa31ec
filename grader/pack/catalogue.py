"""The catalogue: the exercises of a pack as values, with their order and what was calibrated.

Reads a pack's folder and nothing else.  What a pack gets wrong raises `BadPack` with file, key, line and remedy.
"""

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from types import MappingProxyType

from grader import wire
from grader.errors import BadPack, UnknownExercise
from grader.files import read_file
from grader.model import CodeWords, Exercise, Expectation, Misconception, TestSpec
from grader.pack.exercises import (
    PACK,
    STUBS,
    digest_of,
    discover,
    place_of_key,
    read_exercise,
    read_toml,
    rule_of,
    support_digest,
)
from grader.pack.overlooked import MOST_OVERLOOKED, find_overlooked
from grader.pack.phrases import read_phrases, with_phrases
from grader.pack.suites import functions, of_test
from grader.pack.support import find_data

CURRICULUM = "curriculum.toml"
CALIBRATION = ".calibration.json"
LANGUAGES = ("en", "ko")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All exercises of the pack at `root`, in the order to do them; `tracks` holds titles by track and language.

    `asked_for` are the ids of the exercises that count, or None for all.
    """

    root: Path
    exercises: tuple[Exercise, ...]
    tracks: dict[str, dict[str, str]]
    calibration: wire.CalibrationFile
    digest: str
    folders: dict[str, Path] = field(default_factory=dict)
    asked_for: tuple[str, ...] | None = None

    @property
    def asked(self) -> tuple[Exercise, ...]:
        """The exercises that count: all of them, unless some were selected."""
        return tuple(each for each in self.exercises if self.asked_for is None or each.id in self.asked_for)

    def select(self, wanted: Iterable[str], points: Mapping[str, float] = MappingProxyType({})) -> "Catalogue":
        """Return the same pack in which only some exercises count, perhaps for other points.

        `wanted` are ids, slugs or tracks, `points` are by id.  Raises `UnknownExercise`.
        """
        ids = tuple(dict.fromkeys(name for word in wanted for name in self._named(word)))
        exercises = tuple(
            replace(each, points=points[each.id], digest=digest_of(each.digest, str(points[each.id])))
            if each.id in points
            else each
            for each in self.exercises
        )
        return replace(self, exercises=exercises, asked_for=ids or None)

    def _named(self, word: str) -> list[str]:
        track = word.strip().strip("/")
        return [each.id for each in self.exercises if each.track == track and track] or [self.find(word).id]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all exercises, in order."""
        return tuple(exercise.id for exercise in self.exercises)

    @property
    def slugs(self) -> frozenset[str]:
        """The names of all exercises' modules."""
        return frozenset(exercise.slug for exercise in self.exercises)

    def find(self, wanted: str) -> Exercise:
        """By id, by slug, or by the start of either when it is unique.  Raises `UnknownExercise`."""
        word = wanted.strip().strip("/")
        for match in (_is, _starts):
            hits = [each for each in self.exercises if word and (match(each.id, word) or match(each.slug, word))]
            if len(hits) == 1:
                return hits[0]
        raise UnknownExercise(wanted, self.ids)

    def module_path(self, exercise: Exercise) -> Path:
        """The file the learner edits."""
        return self.folders[exercise.id] / f"{exercise.slug}.py"

    def knows_stub(self, exercise: Exercise) -> bool:
        """Whether the stub is known apart from the learner's file: by its pristine copy, or by its calibration."""
        return (self.root / STUBS / f"{exercise.id}.py").is_file() or self.expectation(exercise) is not None

    def expectation(self, exercise: Exercise) -> Expectation | None:
        """Return the calibration of this very suite and stub; None where the stub has to be run."""
        known = self.calibration.exercises.get(exercise.id)
        if known is None or known.suite != exercise.suite_digest or self._may_skip(exercise):
            return None
        return Expectation(
            tests=tuple(test_spec(exercise, test_id) for test_id in known.tests),
            stub_passes=known.stub_passes,
            misconceptions=tuple(map(_misconception, known.chaffs)),
            decoys=known.decoys,
            calibrated=True,
        )

    def _may_skip(self, exercise: Exercise) -> bool:
        """Which tests a suite skips can differ between interpreters: then only the writer's calibration counts."""
        return b"skip" in exercise.suite and self.calibration.python != _python()


def _misconception(chaff: wire.CalibratedChaff) -> Misconception:
    words = CodeWords(within=chaff.within, has=chaff.has, lacks=chaff.lacks)
    return Misconception(
        name=chaff.name, behaves=chaff.behaves, explanation=chaff.explanation, drawn=chaff.drawn, words=words
    )


def _is(name: str, word: str) -> bool:
    return name == word


def _starts(name: str, word: str) -> bool:
    return name.startswith(word)


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def test_spec(exercise: Exercise, test_id: str) -> TestSpec:
    """An expected test, with the task and the rule that its function carries."""
    known = of_test(functions(exercise.suite), test_id)
    return TestSpec(id=test_id, task=known.task if known else None, rule=rule_of(exercise, test_id))


def load(root: Path, calibrated: Mapping[str, wire.Calibrated] = MappingProxyType({})) -> Catalogue:
    """The pack at `root`; `calibrated` is known of it besides its own calibration, by id.  Raises `BadPack`."""
    root = root.resolve()
    if not root.is_dir():
        raise BadPack(f"{root}: there is no such folder", remedy="grader list --exercises FOLDER")
    support = support_digest(root)
    calibration = _calibration(root)
    if calibrated:
        both = {**calibration.exercises, **calibrated}
        calibration = wire.CalibrationFile(python=calibration.python or _python(), exercises=both)
    folders = dict(discover(root))
    if not folders:
        near = "".join(f"\n   {told}" for told in find_overlooked(root, ())[:MOST_OVERLOOKED])
        told = f"{root}: no exercise in it{near}"
        raise BadPack(told, remedy="an exercise is a folder with NAME.py and test_NAME.py")
    defaults = read_toml(root / PACK, wire.PackFile)
    data = tuple(find_data(root))
    made = {
        name: read_exercise(root, name, folder, support, data, defaults, calibration)
        for name, folder in folders.items()
    }
    phrases = read_phrases(root)
    made = {name: with_phrases(exercise, phrases) for name, exercise in made.items()}
    curriculum = read_toml(root / CURRICULUM, wire.CurriculumFile)
    order = _order(root, curriculum, made, folders)
    exercises = tuple(made[name] for name in order)
    return Catalogue(
        root=root,
        exercises=exercises,
        tracks={
            name: {"en": track.title, "ko": track.title_ko or track.title} for name, track in curriculum.tracks.items()
        },
        calibration=calibration,
        digest=digest_of(*(exercise.digest for exercise in exercises)),
        folders=folders,
    )


def _order(
    root: Path, curriculum: wire.CurriculumFile, made: dict[str, Exercise], folders: dict[str, Path]
) -> list[str]:
    """The curriculum's order, then what it does not name."""
    for name in curriculum.order:
        if name not in made:
            raise BadPack(
                f"{place_of_key(root / CURRICULUM, 'order')}: order names {name!r}, and there is no such exercise",
                remedy=f"make the folder {root / name}, or take the name out",
            )
    for exercise in made.values():
        for name in exercise.requires:
            if name not in made:
                place = place_of_key(folders[exercise.id] / "exercise.toml", "requires")
                raise BadPack(
                    f"{place}: requires names {name!r}, and there is no such exercise",
                    remedy="grader list",
                )
    _refuse_cycles(made, folders)
    return list(dict.fromkeys([*curriculum.order, *made]))


def _refuse_cycles(made: dict[str, Exercise], folders: dict[str, Path]) -> None:
    try:
        TopologicalSorter({name: exercise.requires for name, exercise in made.items()}).prepare()
    except CycleError as error:
        circle = error.args[1]
        place = place_of_key(folders[circle[0]] / "exercise.toml", "requires")
        raise BadPack(
            f"{place}: requires goes in a circle: {' → '.join(circle)}",
            remedy="take one of these out of requires",
        ) from error


def _calibration(root: Path) -> wire.CalibrationFile:
    try:
        data = read_file(root / CALIBRATION)
    except FileNotFoundError:
        return wire.CalibrationFile(python="")
    return wire.decode_json(
        data, wire.CalibrationFile, root / CALIBRATION, f"rm {root / CALIBRATION}, then: grader verify --write"
    )
