"""The catalogue: the exercises of a pack as values, with their order and what was calibrated.

Reads a pack's folder and nothing else.  What a pack gets wrong raises `BadPack` with file, key, line and remedy.
"""

import hashlib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from graphlib import CycleError, TopologicalSorter
from pathlib import Path, PurePosixPath
from typing import TypeVar

from grader import wire
from grader.errors import BadPack, UnknownExercise
from grader.model import Exercise, Expectation, Limits, Misconception, TestSpec
from grader.pack.suites import function_of, functions

T = TypeVar("T")

CURRICULUM = "curriculum.toml"
CALIBRATION = ".calibration.json"
STUBS = ".stubs"
LANGUAGES = ("en", "ko")
#: The largest weight of a test: what is larger cannot always be written, or made a fraction of.
HEAVIEST = 1_000_000


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All exercises of the pack at `root`, in the order to do them; `tracks` holds titles by track and language."""

    root: Path
    exercises: tuple[Exercise, ...]
    tracks: dict[str, dict[str, str]]
    calibration: wire.CalibrationFile
    digest: str
    folders: dict[str, Path] = field(default_factory=dict)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all exercises, in order."""
        return tuple(exercise.id for exercise in self.exercises)

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
        """What was calibrated for this very suite and stub; None where it must be found out by running the stub."""
        known = self.calibration.exercises.get(exercise.id)
        if known is None or known.suite != exercise.suite_digest or self._may_skip(exercise):
            return None
        return Expectation(
            tests=tuple(spec(exercise, test_id) for test_id in known.tests),
            stub_passes=known.stub_passes,
            misconceptions=tuple(
                Misconception(name=c.name, fails=c.fails, explanation=c.explanation, promise=c.promise)
                for c in known.chaffs
            ),
            decoys=known.decoys,
            calibrated=True,
        )

    def _may_skip(self, exercise: Exercise) -> bool:
        """Which tests a suite skips can differ between interpreters: then only the writer's calibration counts."""
        return b"skip" in exercise.suite and self.calibration.python != _python()


def _is(name: str, word: str) -> bool:
    return name == word


def _starts(name: str, word: str) -> bool:
    return name.startswith(word)


def _python() -> str:
    return f"{sys.version_info.major}.{sys.version_info.minor}"


def spec(exercise: Exercise, test_id: str) -> TestSpec:
    """An expected test, with the task and the rule that its function carries."""
    name = function_of(test_id)
    known = functions(exercise.suite).get(name)
    return TestSpec(id=test_id, task=known.task if known else None, rule=exercise.rules.get(name, {}))


def load(root: Path) -> Catalogue:
    """The pack at `root`.  Raises `BadPack`."""
    root = root.resolve()
    if not root.is_dir():
        raise BadPack(f"{root}: there is no such folder", remedy="grader list --exercises FOLDER")
    support = _support_digest(root)
    calibration = _calibration(root)
    folders = dict(_discover(root))
    if not folders:
        raise BadPack(f"{root}: no exercise in it", remedy="an exercise is a folder with NAME.py and test_NAME.py")
    made = {name: _exercise(root, name, folder, support, calibration) for name, folder in folders.items()}
    curriculum = _toml(root / CURRICULUM, wire.CurriculumFile)
    order = _order(root, curriculum, made, folders)
    exercises = tuple(made[name] for name in order)
    return Catalogue(
        root=root,
        exercises=exercises,
        tracks={
            name: {"en": track.title, "ko": track.title_ko or track.title} for name, track in curriculum.tracks.items()
        },
        calibration=calibration,
        digest=_digest(*(exercise.digest for exercise in exercises)),
        folders=folders,
    )


def _discover(root: Path) -> Iterator[tuple[str, Path]]:
    """Every NAME.py with a test_NAME.py beside it: (id, folder), sorted by id.

    A module that was deleted is still an exercise where its pristine stub is kept.
    """
    found: dict[str, Path] = {}
    for place, inner, files in os.walk(root):
        inner[:] = sorted(name for name in inner if not name.startswith((".", "__")))
        folder = Path(place)
        for name in sorted(files):
            slug = name.removeprefix("test_").removesuffix(".py")
            at = PurePosixPath(folder.relative_to(root).as_posix())
            exercise = str(at if at.name == slug else at / slug)
            is_kept = f"{slug}.py" in files or (root / STUBS / f"{exercise}.py").is_file()
            if name == f"test_{slug}.py" and is_kept:
                found[exercise] = folder
    yield from sorted(found.items())


def _exercise(root: Path, name: str, folder: Path, support: str, calibration: wire.CalibrationFile) -> Exercise:
    slug = name.rpartition("/")[2]
    about = _toml(folder / "exercise.toml", wire.ExerciseFile)
    pristine = root / STUBS / f"{name}.py"
    stub = (pristine if pristine.is_file() else folder / f"{slug}.py").read_bytes()
    suite = (folder / f"test_{slug}.py").read_bytes()
    _check_weights(folder, about, suite)
    exercise = Exercise(
        id=name,
        stub=stub,
        suite=suite,
        title={
            "en": about.title or slug.replace("_", " "),
            "ko": about.title_ko or about.title or slug.replace("_", " "),
        },
        points=float(about.difficulty if about.points is None else about.points),
        difficulty=about.difficulty,
        minutes=about.minutes,
        concepts=about.concepts,
        requires=about.requires,
        hints={"en": about.hints, "ko": about.hints_ko or about.hints},
        imports=about.imports,
        names=about.names,
        limits=_limits(about.limits),
        weights={test: float(weight) for test, weight in about.weights.items()},
        rules=_rules(folder, suite),
        suite_digest=_digest(suite, stub, support),
    )
    return replace(exercise, digest=_verdict_digest(exercise, calibration))


def _limits(given: wire.Limits) -> Limits:
    chosen = {name: value for name in given.__struct_fields__ if (value := getattr(given, name)) is not None}
    return replace(Limits(), **chosen)


def _rules(folder: Path, suite: bytes) -> dict[str, dict[str, str]]:
    """The rule behind each test: its docstring in English, and messages.ko.toml in Korean."""
    korean = _toml(folder / "messages.ko.toml", dict[str, str])
    rules: dict[str, dict[str, str]] = {}
    for name, function in functions(suite).items():
        told = {"en": function.rule, "ko": korean.get(name, "")}
        rules[name] = {lang: text for lang, text in told.items() if text}
    return rules


def _check_weights(folder: Path, about: wire.ExerciseFile, suite: bytes) -> None:
    known = functions(suite)
    for name, weight in about.weights.items():
        place = _place(folder / "exercise.toml", name)
        if name not in known:
            raise BadPack(
                f"{place}: [weights] names {name!r}, and the suite has no such test",
                remedy=f"one of: {', '.join(known) or 'the suite has no tests'}",
            )
        if type(weight) not in {int, float} or not 0 <= weight <= HEAVIEST:
            raise BadPack(
                f"{place}: [weights] {name} is no weight", remedy=f"a weight is a number from 0 to {HEAVIEST}"
            )


def _place(path: Path, key: str) -> str:
    return wire.place_of(path, path.read_bytes(), key)


def _order(
    root: Path, curriculum: wire.CurriculumFile, made: dict[str, Exercise], folders: dict[str, Path]
) -> list[str]:
    """The curriculum's order, then what it does not name."""
    for name in curriculum.order:
        if name not in made:
            raise BadPack(
                f"{_place(root / CURRICULUM, 'order')}: order names {name!r}, and there is no such exercise",
                remedy=f"make the folder {root / name}, or take the name out",
            )
    for exercise in made.values():
        for name in exercise.requires:
            if name not in made:
                place = _place(folders[exercise.id] / "exercise.toml", "requires")
                raise BadPack(
                    f"{place}: requires names {name!r}, and there is no such exercise",
                    remedy="grader list prints the ids that exist",
                )
    _refuse_cycles(made, folders)
    return list(dict.fromkeys([*curriculum.order, *made]))


def _refuse_cycles(made: dict[str, Exercise], folders: dict[str, Path]) -> None:
    try:
        TopologicalSorter({name: exercise.requires for name, exercise in made.items()}).prepare()
    except CycleError as error:
        circle = error.args[1]
        place = _place(folders[circle[0]] / "exercise.toml", "requires")
        raise BadPack(
            f"{place}: requires goes in a circle: {' → '.join(circle)}",
            remedy="take one of these out of requires",
        ) from error


def _toml(path: Path, kind: type[T]) -> T:
    """A TOML file that may be missing: then all its defaults."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return kind()
    return wire.decode_toml(data, kind, path)


def _calibration(root: Path) -> wire.CalibrationFile:
    try:
        data = (root / CALIBRATION).read_bytes()
    except FileNotFoundError:
        return wire.CalibrationFile(python="")
    return wire.decode_json(
        data, wire.CalibrationFile, root / CALIBRATION, f"rm {root / CALIBRATION}, then: grader verify --write"
    )


def _support_digest(root: Path) -> str:
    """What suites may import from the pack: the modules at its root and in its kit."""
    shared = sorted([*root.glob("*.py"), *root.glob("kit/**/*.py")])
    return _digest(*(part for path in shared for part in (path.relative_to(root).as_posix(), path.read_bytes())))


def _verdict_digest(exercise: Exercise, calibration: wire.CalibrationFile) -> str:
    """Everything that can change a verdict or a word of it; instructions and hints do not."""
    known = calibration.exercises.get(exercise.id)
    shown = wire.encode([exercise.points, exercise.limits, exercise.weights, exercise.rules, known])
    allowed = wire.encode([exercise.imports, exercise.names])
    return _digest(exercise.suite_digest, shown, allowed)


def _digest(*parts: bytes | str) -> str:
    """sha256 over the parts, each with its length before it."""
    made = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        made.update(len(data).to_bytes(8, "big") + data)
    return f"sha256:{made.hexdigest()}"
