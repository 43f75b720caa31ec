"""The files of a pack and of a learner's progress, as structures with their keys and limits."""

from typing import Annotated, Any, Literal, TypeVar

import msgspec

#: Comparisons with NaN are false, so that it is refused as well.
_Positive = Annotated[float, msgspec.Meta(gt=0, le=1e6)]


_Whole = Annotated[int, msgspec.Meta(gt=0, le=2**20)]


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table [limits] of exercise.toml; None is the default of `model.Limits`."""

    test_seconds: _Positive | None = None
    cpu_seconds: _Positive | None = None
    attempt_seconds: _Positive | None = None
    memory_mib: _Whole | None = None
    output_kib: _Whole | None = None


class PackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """pack.toml: the keys of exercise.toml that can be set for a whole pack; None where a key is not set."""

    difficulty: Annotated[int, msgspec.Meta(ge=1, le=5)] | None = None
    minutes: _Whole | None = None
    points: Annotated[float, msgspec.Meta(ge=0, le=1e6)] | None = None
    imports: tuple[str, ...] | None = None
    names: tuple[str, ...] | None = None
    plugins: tuple[str, ...] | None = None
    limits: Limits = Limits()


class ExerciseFile(PackFile, frozen=True, forbid_unknown_fields=True):
    """exercise.toml: every key is optional.  A weight's type is looked at with its name, by the catalogue."""

    title: str = ""
    title_ko: str = ""
    learnt: str = ""
    learnt_ko: str = ""
    concepts: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    hints_ko: tuple[str, ...] = ()
    weights: dict[str, Any] = {}


_Keys = TypeVar("_Keys", Limits, ExerciseFile)


def fill_defaults(own: ExerciseFile, pack: PackFile) -> ExerciseFile:
    """Return an exercise's keys with those of the pack for what it does not set, in [limits] as well."""
    return _fill(msgspec.structs.replace(own, limits=_fill(own.limits, pack.limits)), pack)


def _fill(own: _Keys, other: Limits | PackFile) -> _Keys:
    unset = {name: getattr(other, name) for name in other.__struct_fields__ if getattr(own, name) is None}
    return msgspec.structs.replace(own, **unset)


class MessagesFile(msgspec.Struct, frozen=True):
    """messages.ko.toml of an exercise, by the name of the test: its rule, and its title from the table [titles]."""

    rules: dict[str, str] = {}
    titles: dict[str, str] = {}


class Track(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A track in curriculum.toml."""

    title: str
    title_ko: str = ""


class CurriculumFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """curriculum.toml: titles of tracks by name, and all exercise ids in the order to do them."""

    order: tuple[str, ...] = ()
    tracks: dict[str, Track] = {}


class AssignmentFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """assignment.toml: the exercises that a course asks for, as ids or tracks, and other points for some, by id."""

    title: str = ""
    exercises: tuple[str, ...] = ()
    points: dict[str, Annotated[float, msgspec.Meta(ge=0, le=1e6)]] = {}
    lang: Literal["en", "ko"] | None = None


class Equivalent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A mutant that no test can tell from the reference: what was changed where, and why that changes nothing."""

    operator: str
    function: str
    line: str
    becomes: str
    reason: Annotated[str, msgspec.Meta(min_length=1)]


class EquivalentFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """equivalent.toml beside a reference."""

    mutants: tuple[Equivalent, ...] = ()


class CalibratedChaff(msgspec.Struct, frozen=True, omit_defaults=True):
    """The calibration of one chaff, written by `verify --write`.

    `module` is a digest of its code, `behaves` a digest of what it does in each test that it fails; in `drawn` tests
    that depends on the seed.  `within`, `has` and `lacks` are the words of code that its explanation mentions.
    """

    name: str
    explanation: dict[str, str]
    module: str = ""
    behaves: dict[str, str] = {}
    drawn: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    has: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


class Calibrated(msgspec.Struct, frozen=True):
    """The calibration of one exercise; `suite` is the digest of the suite and stub that it holds for.

    `cpu_seconds` is the processor time that a test may use, `import_cpu_seconds` that of what comes before the first.
    `alterations` is the digest of what its decoys were made with.
    """

    suite: str
    tests: tuple[str, ...]
    stub_passes: tuple[str, ...] = ()
    chaffs: tuple[CalibratedChaff, ...] = ()
    decoys: dict[str, int] = {}
    cpu_seconds: float = 2.0
    import_cpu_seconds: float = 2.0
    alterations: str = ""


class CalibrationFile(msgspec.Struct, frozen=True):
    """.calibration.json; `python` is the interpreter that wrote it, like "3.11"."""

    python: str
    exercises: dict[str, Calibrated] = {}


def keep_for_learners(calibration: CalibrationFile) -> CalibrationFile:
    """Return the calibration without decoys: the tests, their limits, and what frequent mistakes are known by.

    It names no alterations: whoever grades with it is not to believe that there are no decoys.
    """
    kept = {
        name: msgspec.structs.replace(known, decoys={}, alterations="") for name, known in calibration.exercises.items()
    }
    return msgspec.structs.replace(calibration, exercises=kept)


class ProgressFile(msgspec.Struct):
    """The learner's own small file: nothing in it says what passes."""

    hints: dict[str, int] = {}
    passed: dict[str, str] = {}
