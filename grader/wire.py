"""Bytes to values and back: the only module that knows JSON, TOML and MessagePack.

What comes from our own files and is wrong raises `BadPack` or `BadReport`; what comes from a learner's process is only
ever a value or None.
"""

import re
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from grader.errors import BadPack, BadReport
from grader.model import Job, Report

T = TypeVar("T")


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The table [limits] of exercise.toml; None is the default of `model.Limits`."""

    test_seconds: float | None = None
    attempt_seconds: float | None = None
    memory_mib: int | None = None
    output_kib: int | None = None


class ExerciseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """exercise.toml: every key is optional."""

    title: str = ""
    title_ko: str = ""
    concepts: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    difficulty: int = 1
    minutes: int | None = None
    points: float | None = None
    hints: tuple[str, ...] = ()
    hints_ko: tuple[str, ...] = ()
    imports: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    limits: Limits = Limits()
    weights: dict[str, float] = {}


class Track(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A track in curriculum.toml."""

    title: str
    title_ko: str = ""


class CurriculumFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """curriculum.toml: titles of tracks by name, and all exercise ids in the order to do them."""

    order: tuple[str, ...] = ()
    tracks: dict[str, Track] = {}


class CalibratedChaff(msgspec.Struct, frozen=True):
    """What `verify --write` learned of one chaff."""

    name: str
    fails: tuple[str, ...]
    explanation: dict[str, str]


class Calibrated(msgspec.Struct, frozen=True):
    """What `verify --write` learned of one exercise; `suite` is the digest of suite and stub it holds for."""

    suite: str
    tests: tuple[str, ...]
    stub_passes: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    chaffs: tuple[CalibratedChaff, ...] = ()


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
    line: int | None = None
    suite_line: int | None = None
    op: str = ""
    left: str = ""
    right: str = ""
    names: dict[str, str] = {}


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
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadPack(_place(where, data, str(error)), remedy=_toml_remedy(where, str(error), kind)) from error


def _place(where: Path, data: bytes, told: str) -> str:
    """`FILE:LINE: what is wrong`; the line is found by the key that the message names."""
    line = re.search(r"at line (\d+)", told)
    key = re.search(r"unknown field `(\w+)`", told) or re.search(r"at `\$\.(?:\w+\.)*(\w+)", told)
    if line:
        return f"{where}:{line[1]}: {told}"
    if key and (found := re.search(rf"^\s*{re.escape(key[1])}\s*=".encode(), data, re.MULTILINE)):
        number = data.count(b"\n", 0, found.start()) + 1
        return f"{where}:{number}: key {key[1]!r}: {told}"
    return f"{where}: {told}"


def _toml_remedy(where: Path, told: str, kind: type[Any]) -> str:
    if "unknown field" in told and hasattr(kind, "__struct_fields__"):
        return f"edit {where}: the keys are {', '.join(kind.__struct_fields__)}"
    return f"edit {where}"


def schema() -> bytes:
    """The JSON Schema of `flowkata/report/v1`, generated from the model."""
    made = msgspec.json.schema(Report)
    made = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "flowkata/report/v1", **made}
    return encode(made)
