"""JSON and TOML: bytes to values and back, and errors that name the file, the line and the key."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from grader.errors import BadPack, BadReport
from grader.model import CiRun, Report, Timing
from grader.sanitize import escape_controls
from grader.wire.pack_files import Equivalent, Limits, MessagesFile, Track
from grader.wire.places import place_of, place_of_error

T = TypeVar("T")


_reports = msgspec.json.Decoder(Report)
_runs = msgspec.json.Decoder(CiRun)


def encode(value: object) -> bytes:
    """One of our values as indented JSON, always the same bytes for the same value."""
    return msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n"


def decode_report(data: bytes, where: Path) -> Report:
    """A report that was written earlier.  Raises `BadReport`."""
    try:
        return _reports.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadReport(f"{where}: this is no flowkata report ({error})", remedy=f"rm {where}") from error


def with_checksum(report: Report) -> Report:
    """Return the report with the checksum over everything but itself and its timing."""
    return replace(report, checksum=_checksum(report))


def is_unchanged(report: Report, data: bytes) -> bool:
    """Return True if a report, and the bytes that it was decoded from, say what was written, however it is laid out."""
    is_whole = msgspec.json.decode(data) == msgspec.json.decode(msgspec.json.encode(report))
    return is_whole and report.checksum == _checksum(report)


def _checksum(report: Report) -> str:
    bare = replace(report, checksum="", timing=Timing())
    return f"sha256:{hashlib.sha256(msgspec.json.encode(bare)).hexdigest()}"


def map_texts(value: T, change: Callable[[str], str]) -> T:
    """Return one of our values with every text in it changed; names of keys and words of an enumeration are kept."""

    def changed(part: Any) -> Any:  # noqa: ANN401 - what JSON can hold
        if isinstance(part, str):
            return change(part)
        if isinstance(part, dict):
            return {name: changed(each) for name, each in part.items()}
        return [changed(each) for each in part] if isinstance(part, list | tuple) else part

    return msgspec.convert(changed(msgspec.to_builtins(value)), type(value))


def decode_run(data: bytes, where: Path) -> CiRun:
    """A run of `grader ci` that was written earlier.  Raises `BadReport`."""
    try:
        return _runs.decode(data)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadReport(f"{where}: this is no run of grader ci ({error})", remedy=f"rm {where}") from error


def decode_json(data: bytes, kind: type[T], where: Path, remedy: str) -> T:
    """A JSON file of ours.  Raises `BadPack` with the place and the remedy."""
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadPack(f"{where}: {error}", remedy=remedy) from error


def decode_toml(data: bytes, kind: type[T], where: Path) -> T:
    """A TOML file of a pack, its texts without what a terminal would obey.

    Raises `BadPack` that names the file, the line, the key and what to do.
    """
    try:
        made = msgspec.toml.decode(data, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise BadPack(place_of_error(where, data, error), remedy=_toml_remedy(where, str(error), kind)) from error
    is_harmless = b"\\" not in data and data.decode().replace("\n", "").isprintable()  # so of nearly all files
    return made if is_harmless else map_texts(made, escape_controls)


def decode_messages(data: bytes, where: Path) -> MessagesFile:
    """The Korean texts of an exercise's tests: a rule a line, and a table [titles].  Raises `BadPack`."""
    tables = decode_toml(data, dict[str, str | dict[str, str]], where)
    for name, value in tables.items():
        if isinstance(value, dict) and name != "titles":
            raise BadPack(f"{place_of(where, data, name)}: the only table is [titles]", remedy=f"edit {where}")
    titles = tables.pop("titles", {})
    if isinstance(titles, str):
        raise BadPack(f"{place_of(where, data, 'titles')}: titles is a table", remedy=f"edit {where}: write [titles]")
    return MessagesFile({name: rule for name, rule in tables.items() if isinstance(rule, str)}, titles)


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
