"""The files of a pack and of a learner's progress, as structures with their keys and limits."""

from typing import Annotated, Any, Literal

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


class ExerciseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """exercise.toml: every key is optional.  A weight's type is looked at with its name, by the catalogue."""

    title: str = ""
    title_ko: str = ""
    learnt: str = ""
    learnt_ko: str = ""
    concepts: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    difficulty: Annotated[int, msgspec.Meta(ge=1, le=5)] = 1
    minutes: _Whole | None = None
    points: Annotated[float, msgspec.Meta(ge=0, le=1e6)] | None = None
    hints: tuple[str, ...] = ()
    hints_ko: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    limits: Limits = Limits()
    weights: dict[str, Any] = {}


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


class CalibratedChaff(msgspec.Struct, frozen=True):
    """The calibration of one chaff, written by `verify --write`."""

    name: str
    fails: tuple[str, ...]
    explanation: dict[str, str]
    promise: str = ""


class Calibrated(msgspec.Struct, frozen=True):
    """The calibration of one exercise; `suite` is the digest of the suite and stub that it holds for.

    `cpu_seconds` is the processor time that a test may use, `import_cpu_seconds` that of what comes before the first.
    """

    suite: str
    tests: tuple[str, ...]
    stub_passes: tuple[str, ...] = ()
    chaffs: tuple[CalibratedChaff, ...] = ()
    decoys: dict[str, int] = {}
    cpu_seconds: float = 2.0
    import_cpu_seconds: float = 2.0


class CalibrationFile(msgspec.Struct, frozen=True):
    """.calibration.json; `python` is the interpreter that wrote it, like "3.11"."""

    python: str
    exercises: dict[str, Calibrated] = {}


class ProgressFile(msgspec.Struct):
    """The learner's own small file: nothing in it says what passes."""

    hints: dict[str, int] = {}
    passed: dict[str, str] = {}
