"""One exercise of a pack, read from its folder: stub, suite, metadata, rules and digests."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import TypeVar

from grader import wire
from grader.errors import BadPack
from grader.model import Exercise, Limits
from grader.pack.suites import functions, of_test
from grader.pack.support import Support, support_of

T = TypeVar("T")


STUBS = ".stubs"


#: The largest weight of a test: what is larger cannot always be written, or made a fraction of.
HEAVIEST = 1_000_000


def discover(root: Path) -> Iterator[tuple[str, Path]]:
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


def read_exercise(root: Path, name: str, folder: Path, support: str, calibration: wire.CalibrationFile) -> Exercise:
    """Read the exercise `name` (its id) from its folder.  Raises `BadPack`.

    `support` is the digest of what the pack's suites share.
    """
    slug = name.rpartition("/")[2]
    about = read_toml(folder / "exercise.toml", wire.ExerciseFile)
    pristine = root / STUBS / f"{name}.py"
    stub = (pristine if pristine.is_file() else folder / f"{slug}.py").read_bytes()
    suite = (folder / f"test_{slug}.py").read_bytes()
    _check_weights(folder, about, suite)
    needed = support_of(root, folder, slug)
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
        learnt={"en": about.learnt, "ko": about.learnt_ko or about.learnt},
        imports=about.imports,
        names=about.names,
        weights={test: float(weight) for test, weight in about.weights.items()},
        rules=_rules(folder, suite),
        support=needed.files,
        home=needed.home,
        suite_digest=digest_of(suite, stub, support, *_contents(root, needed)),
    )
    exercise = replace(exercise, limits=_limits(about.limits, calibration.exercises.get(name), exercise.suite_digest))
    return replace(exercise, digest=_verdict_digest(exercise, calibration))


def _contents(root: Path, needed: Support) -> Iterator[bytes | str]:
    """Every byte of the files that a suite needs, with their paths; nothing where it needs none."""
    for inner, outer in needed.files:
        yield inner
        yield (root / outer).read_bytes()


def _limits(given: wire.Limits, known: wire.Calibrated | None, suite: str) -> Limits:
    """Return what exercise.toml says, else what was measured with the reference of this very suite, else the usual."""
    measured = known if known is not None and known.suite == suite else wire.Calibrated(suite, ())
    chosen = {name: value for name in given.__struct_fields__ if (value := getattr(given, name)) is not None}
    found = Limits(cpu_seconds=measured.cpu_seconds, import_cpu_seconds=measured.import_cpu_seconds)
    return replace(found, **chosen)


def _rules(folder: Path, suite: bytes) -> dict[str, dict[str, str]]:
    """Return the rule behind each test by its path: its docstring in English, and messages.ko.toml in Korean."""
    korean = read_toml(folder / "messages.ko.toml", dict[str, str])
    rules: dict[str, dict[str, str]] = {}
    for name, function in functions(suite).items():
        told = {"en": function.rule, "ko": of_test(korean, name) or ""}
        rules[name] = {lang: text for lang, text in told.items() if text}
    return rules


def _check_weights(folder: Path, about: wire.ExerciseFile, suite: bytes) -> None:
    known = {name for path, function in functions(suite).items() for name in (path, function.name)}
    for name, weight in about.weights.items():
        place = place_of_key(folder / "exercise.toml", name)
        if name not in known:
            raise BadPack(
                f"{place}: [weights] names {name!r}, and the suite has no such test",
                remedy=f"one of: {', '.join(functions(suite)) or 'the suite has no tests'}",
            )
        if type(weight) not in {int, float} or not 0 <= weight <= HEAVIEST:
            raise BadPack(
                f"{place}: [weights] {name} is no weight", remedy=f"a weight is a number from 0 to {HEAVIEST}"
            )


def place_of_key(path: Path, key: str) -> str:
    """Return `FILE:LINE` of the line that sets a key of a TOML file."""
    return wire.place_of(path, path.read_bytes(), key)


def read_toml(path: Path, kind: type[T]) -> T:
    """A TOML file that may be missing: then all its defaults."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return kind()
    return wire.decode_toml(data, kind, path)


def support_digest(root: Path) -> str:
    """Return the digest of the modules that all suites may import: those at the pack's root and in packages there."""
    packages = (path.parent for path in root.glob("*/__init__.py") if not any(path.parent.glob("test_*.py")))
    shared = sorted([*root.glob("*.py"), *(path for each in packages for path in each.rglob("*.py"))])
    return digest_of(*(part for path in shared for part in (path.relative_to(root).as_posix(), path.read_bytes())))


def _verdict_digest(exercise: Exercise, calibration: wire.CalibrationFile) -> str:
    """Everything that can change a verdict or a word of it; instructions and hints do not."""
    known = calibration.exercises.get(exercise.id)
    shown = wire.encode([exercise.points, exercise.limits, exercise.weights, exercise.rules, known])
    allowed = wire.encode([exercise.imports, exercise.names])
    return digest_of(exercise.suite_digest, shown, allowed)


def digest_of(*parts: bytes | str) -> str:
    """sha256 over the parts, each with its length before it."""
    made = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        made.update(len(data).to_bytes(8, "big") + data)
    return f"sha256:{made.hexdigest()}"
