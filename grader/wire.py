"""Bytes to values and back: the only module that knows JSON, TOML and MessagePack.

What comes from our own files and is wrong raises `BadPack` or `BadReport`; what comes from a learner's process is only
ever a value or None.
"""

import re
from pathlib import Path
from typing import Annotated, Any, TypeVar

import msgspec

from grader.errors import BadPack, BadReport
from grader.model import Job, Report

T = TypeVar("T")

#: Comparisons with NaN are false, so that it is refused as well.
_Positive = Annotated[float, msgspec.Meta(gt=0, le=1e6)]
_Whole = Annotated[int, msgspec.Meta(gt=0, le=2**20)]
_Line = Annotated[int, msgspec.Meta(ge=0, le=2**31)]


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table [limits] of exercise.toml; None is the default of `model.Limits`."""

    test_seconds: _Positive | None = None
    attempt_seconds: _Positive | None = None
    memory_mib: _Whole | None = None
    output_kib: _Whole | None = None


class ExerciseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """exercise.toml: every key is optional.  A weight's type is looked at with its name, by the catalogue."""

    title: str = ""
    title_ko: str = ""
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
    """What `verify --write` learned of one chaff."""

    name: str
    fails: tuple[str, ...]
    explanation: dict[str, str]
    promise: str = ""


class Calibrated(msgspec.Struct, frozen=True):
    """What `verify --write` learned of one exercise; `suite` is the digest of suite and stub it holds for."""

    suite: str
    tests: tuple[str, ...]
    stub_passes: tuple[str, ...] = ()
    chaffs: tuple[CalibratedChaff, ...] = ()
    decoys: dict[str, int] = {}


class CalibrationFile(msgspec.Struct, frozen=True):
    """.calibration.json; `python` is the interpreter that wrote it, like "3.11"."""

    python: str
    exercises: dict[str, Calibrated] = {}


class ProgressFile(msgspec.Struct):
    """The learner's own small file: nothing in it says what passes."""

    hints: dict[str, int] = {}
    passed: dict[str, str] = {}


class Frame(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of the probe's stream.  Every field may be missing or hold a lie; none may hold another type."""

    event: str
    id: str = ""
    when: str = ""
    outcome: str = ""
    ids: tuple[str, ...] = ()
    exit: int | None = None
    skipped: bool = False
    kind: str = ""
    text: str = ""
    line: _Line | None = None
    suite_line: _Line | None = None
    op: str = ""
    left: str = ""
    right: str = ""
    names: dict[str, str] = {}
    unread: bool = False
    marks: tuple[int, ...] = ()
    renamed: bool = False
    seconds: float = 0.0


_frames = msgspec.json.Decoder(Frame)
_reports = msgspec.json.Decoder(Report)


def encode_frame(frame: Frame) -> bytes:
    """One line of the probe's stream, newline included."""
    try:
        return msgspec.json.encode(frame) + b"\n"
    except UnicodeEncodeError:
        return msgspec.json.encode(_without_surrogates(frame)) + b"\n"


def _without_surrogates(frame: Frame) -> Frame:
    """Lone surrogates have no place in UTF-8: shown as escapes."""
    changes = {
        name: value.encode("utf-8", "backslashreplace").decode()
        for name in ("id", "kind", "text", "left", "right")
        if not (value := getattr(frame, name)).isascii()
    }
    names = {name: value.encode("utf-8", "backslashreplace").decode() for name, value in frame.names.items()}
    return msgspec.structs.replace(frame, names=names, **changes)


def decode_frame(line: bytes) -> Frame | None:
    """What the probe wrote, or None for anything else: this line crossed from a learner's process."""
    try:
        return _frames.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
        return None


def pack_job(job: Job) -> bytes:
    """A job for a worker."""
    return msgspec.msgpack.encode(job)


def unpack_job(packed: bytes) -> Job:
    """The job again."""
    return msgspec.msgpack.decode(packed, type=Job)


def encode(value: object) -> bytes:
    """One of our values as indented JSON, always the same bytes for the same value."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def decode_report(data: bytes, where: Path) -> Report:
    """A report that was written earlier.  Raises `BadReport`."""
    try:
        return _reports.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadReport(f"{where}: this is no flowkata report ({error})", remedy=f"rm {where}") from error


def decode_json(data: bytes, kind: type[T], where: Path, remedy: str) -> T:
    """A JSON file of ours.  Raises `BadPack` with the place and the remedy."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadPack(f"{where}: {error}", remedy=remedy) from error


def decode_toml(data: bytes, kind: type[T], where: Path) -> T:
    """A TOML file of a pack.  Raises `BadPack` that names the file, the line, the key and what to do."""
    try:
        return msgspec.toml.decode(data, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise BadPack(_place(where, data, str(error)), remedy=_toml_remedy(where, str(error), kind)) from error


def _place(where: Path, data: bytes, told: str) -> str:
    """`FILE:LINE: what is wrong`; the line is found by the key that the message names."""
    line = re.search(r"at line (\d+)", told)
    key = re.search(r"unknown field `([^`]+)`", told) or re.search(r"at `\$\.(?:\w+\.)*(\w+)", told)
    if line:
        return f"{where}:{line[1]}: {told}"
    return f"{place_of(where, data, key[1])}: key {key[1]!r}: {told}" if key else f"{where}: {told}"


def place_of(where: Path, data: bytes, key: str) -> str:
    """`FILE:LINE` of the line that sets a key of a TOML file, or begins the table of that name; else `FILE`."""
    setting = rf"""^[ \t]*(?:\[[^\]\n]*)?["']?{re.escape(key)}["']?[ \t]*[=.\]]"""
    found = re.search(setting.encode(), data, re.MULTILINE)
    return f"{where}:{data[: found.start()].count(10) + 1}" if found else str(where)


#: How a table inside a file stands in msgspec's messages.
_TABLES: dict[str, type[Any]] = {"`$.limits": Limits, "`$.tracks[": Track, "`$.mutants[": Equivalent}


def _toml_remedy(where: Path, told: str, kind: type[Any]) -> str:
    table = next((made for path, made in _TABLES.items() if path in told), kind)
    if "unknown field" in told and hasattr(table, "__struct_fields__"):
        return f"edit {where}: the keys are {', '.join(table.__struct_fields__)}"
    return f"edit {where}"


def schema() -> bytes:
    """The JSON Schema of `flowkata/report/v1`, generated from the model."""
    made = msgspec.json.schema(Report)
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "flowkata/report/v1", **made}
    return encode(made)
