"""One exercise of a pack, read from its folder: stub, suite, metadata, rules and digests."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import NoReturn, TypeVar

from grader import wire
from grader.errors import BadPack
from grader.files import read_file
from grader.model import Exercise, Limits
from grader.pack.plugins import find_plugins
from grader.pack.suites import functions, of_test
from grader.pack.support import Support, support_of

T = TypeVar("T")


STUBS = ".stubs"
PACK = "pack.toml"


#: The largest weight of a test: what is larger cannot always be written, or made a fraction of.
HEAVIEST = 1_000_000


def discover(root: Path) -> Iterator[tuple[str, Path]]:
    """Every NAME.py with a test_NAME.py beside it: (id, folder), sorted by id.

    A module that was deleted is still an exercise where its pristine stub is kept.  Raises OSError.
    """
    found: dict[str, Path] = {}
    for place, inner, files in os.walk(root, onerror=_refuse):
        inner[:] = sorted(name for name in inner if not name.startswith((".", "__")))
        folder = Path(place)
        for name in sorted(files):
            slug = name.removeprefix("test_").removesuffix(".py")
            at = PurePosixPath(folder.relative_to(root).as_posix())
            exercise = str(at if at.name == slug else at / slug)
            is_kept = f"{slug}.py" in files or (root / STUBS / f"{exercise}.py").is_file()
            if name == f"test_{slug}.py" and is_kept:
                found[exercise] = folder
    found |= {name: folder for name, folder in _without_suite(root) if name not in found}
    yield from sorted(found.items())


def _without_suite(root: Path) -> Iterator[tuple[str, Path]]:
    """Exercises whose tests are gone: their folder is there, and their pristine stub."""
    for path in (root / STUBS).rglob("*.py"):
        name = path.relative_to(root / STUBS).with_suffix("").as_posix()
        folder = next((place for place in (root / name, (root / name).parent) if place.is_dir()), None)
        if folder is not None:
            yield name, folder


def _read_suite(path: Path) -> bytes:
    """The suite; empty where it is gone."""
    return read_file(path) if path.is_file() else b""


def _refuse(error: OSError) -> NoReturn:
    """A folder that may not be read could hold exercises."""
    raise error


def read_exercise(
    root: Path,
    name: str,
    folder: Path,
    support: str,
    data: Iterable[Path],
    defaults: wire.PackFile,
    calibration: wire.CalibrationFile,
) -> Exercise:
    """Read the exercise `name` (its id) from its folder.  Raises `BadPack`.

    `support` is the digest of the modules that the pack's suites share, `data` are the files that they share, and
    `defaults` the keys that pack.toml sets for all.
    """
    slug = name.rpartition("/")[2]
    own = read_toml(folder / "exercise.toml", wire.ExerciseFile)
    about = wire.fill_defaults(own, defaults)
    plugins = _plugins(own, defaults, folder, root)
    difficulty = about.difficulty or 1
    pristine = root / STUBS / f"{name}.py"
    stub = read_file(pristine if pristine.is_file() else folder / f"{slug}.py")
    suite = _read_suite(folder / f"test_{slug}.py")
    _check_weights(folder, about, suite)
    needed = support_of(root, folder, slug, data)
    korean = read_messages(folder)
    exercise = Exercise(
        id=name,
        stub=stub,
        suite=suite,
        title={
            "en": about.title or slug.replace("_", " "),
            "ko": about.title_ko or about.title or slug.replace("_", " "),
        },
        points=float(difficulty if about.points is None else about.points),
        difficulty=difficulty,
        minutes=about.minutes,
        concepts=about.concepts,
        requires=about.requires,
        hints={"en": about.hints, "ko": about.hints_ko or about.hints},
        learnt={"en": about.learnt, "ko": about.learnt_ko or about.learnt},
        imports=about.imports or (),
        names=about.names or (),
        plugins=plugins,
        weights={test: float(weight) for test, weight in about.weights.items()},
        korean_rules=korean.rules,
        korean_titles={name: title for name, title in korean.titles.items() if title},
        support=needed.files,
        home=needed.home,
        suite_digest=digest_of(suite, stub, support, *_contents(root, needed), *plugins),
    )
    exercise = replace(exercise, limits=_limits(about.limits, calibration.exercises.get(name), exercise.suite_digest))
    return replace(exercise, digest=_verdict_digest(exercise, calibration))


def _contents(root: Path, needed: Support) -> Iterator[bytes | str]:
    """Every byte of the files that a suite needs, with their paths; nothing where it needs none."""
    for inner, outer in needed.files:
        yield inner
        yield read_file(root / outer)


def _plugins(own: wire.ExerciseFile, defaults: wire.PackFile, folder: Path, root: Path) -> tuple[str, ...]:
    """Return the plugins of the exercise, or else of the pack.  Raises `BadPack` for one that is not installed."""
    given, path = (defaults.plugins, root / PACK) if own.plugins is None else (own.plugins, folder / "exercise.toml")
    return find_plugins(given, place_of_key(path, "plugins"), root) if given else ()


def _limits(given: wire.Limits, known: wire.Calibrated | None, suite: str) -> Limits:
    """Return what exercise.toml says, else what was measured with the reference of this very suite, else the usual."""
    measured = known if known is not None and known.suite == suite else wire.Calibrated(suite, ())
    chosen = {name: value for name in given.__struct_fields__ if (value := getattr(given, name)) is not None}
    found = Limits(cpu_seconds=measured.cpu_seconds, import_cpu_seconds=measured.import_cpu_seconds)
    return replace(found, **chosen)


def read_messages(folder: Path) -> wire.MessagesFile:
    """Read messages.ko.toml; empty where there is none.  Raises `BadPack`."""
    path = folder / "messages.ko.toml"
    return wire.decode_messages(read_file(path), path) if path.is_file() else wire.MessagesFile()


def rule_of(exercise: Exercise, test_id: str) -> dict[str, str]:
    """Return the rule behind a test by language: its docstring in English, and messages.ko.toml in Korean."""
    function = of_test(functions(exercise.suite), test_id)
    if function is None:
        return {}
    told = {"en": function.rule, "ko": of_test(exercise.korean_rules, test_id) or ""}
    return {lang: text for lang, text in told.items() if text}


def _check_weights(folder: Path, about: wire.ExerciseFile, suite: bytes) -> None:
    if not suite or not about.weights:
        return  # a suite is only parsed where it has to be: with many exercises that is most of the time
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
    return wire.place_of(path, read_file(path), key)


def read_toml(path: Path, kind: type[T]) -> T:
    """A TOML file that may be missing: then all its defaults."""
    try:
        data = read_file(path)
    except FileNotFoundError:
        return kind()
    return wire.decode_toml(data, kind, path)


def support_digest(root: Path) -> str:
    """Return the digest of the modules that all suites may import: those at the pack's root and in packages there."""
    packages = (path.parent for path in root.glob("*/__init__.py") if not any(path.parent.rglob("test_*.py")))
    shared = sorted([*root.glob("*.py"), *(path for each in packages for path in each.rglob("*.py"))])
    return digest_of(*(part for path in shared for part in (path.relative_to(root).as_posix(), read_file(path))))


def _verdict_digest(exercise: Exercise, calibration: wire.CalibrationFile) -> str:
    """Everything that can change a verdict or a word of it; instructions and hints do not."""
    known = calibration.exercises.get(exercise.id)
    shown = wire.encode([exercise.points, exercise.limits, exercise.weights, exercise.korean_rules, known])
    allowed = wire.encode([exercise.imports, exercise.names])
    return digest_of(exercise.suite_digest, shown, allowed)


def digest_of(*parts: bytes | str) -> str:
    """sha256 over the parts, each with its length before it."""
    made = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        made.update(len(data).to_bytes(8, "big") + data)
    return f"sha256:{made.hexdigest()}"
