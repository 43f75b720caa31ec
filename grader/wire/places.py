"""Where in a TOML file something stands: the line of a key, and of what an error is about.  Pure."""

import re
import tomllib
from pathlib import Path
from typing import Any

#: What no file of ours has: so many brackets within each other, and numbers of more digits than Python reads.
_TOO_DEEP = re.compile(rb"[\[{]{50}")
_TOO_LONG = re.compile(rb"[0-9_]{4300}")

#: How msgspec names the key.
_UNKNOWN = re.compile(r"unknown field `(.+?)`(?= - at |$)", re.DOTALL)
_AT = re.compile(r"at `\$\.(?:\w+\.)*(\w+)")
#: A key in double quotes with an escape in it, at the beginning of a line or of a table's name.
_WITH_ESCAPE = re.compile(rb"""^[ \t]*\[?[ \t]*(?:[\w-]+\.)*("(?:[^"\\\n]|\\.)*")""", re.MULTILINE)


def place_of(where: Path, data: bytes, key: str) -> str:
    """`FILE:LINE` of the line that sets a key of a TOML file, or begins the table of that name; else `FILE`."""
    setting = rf"""^[ \t]*(?:\[[^\]\n]*)?["']?{re.escape(key)}["']?[ \t]*[=.\]]"""
    found = re.search(setting.encode("utf-8", "surrogatepass"), data, re.MULTILINE)
    at = found.start() if found else _find_written_otherwise(data, key)
    return str(where) if at is None else f"{where}:{_line(data, at)}"


def _find_written_otherwise(data: bytes, key: str) -> int | None:
    """Where a key stands that is written with escapes."""
    for found in _WITH_ESCAPE.finditer(data):
        try:
            if key in tomllib.loads(f"{found[1].decode()} = 1"):
                return found.start()
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            continue
    return None


def _line(data: bytes, at: int) -> int:
    return data.count(b"\n", 0, at) + 1


def place_of_error(where: Path, data: bytes, error: Exception) -> str:
    """`FILE:LINE: what is wrong`; where the message names neither line nor key, they are looked for."""
    told = str(error)
    line = re.search(r"at line (\d+)", told)
    if line:
        return f"{where}:{line[1]}: {told}"
    named = _UNKNOWN.search(told) or _AT.search(told)
    key = named[1] if named else _find_key_of_other_type(data, told)
    if key is not None:
        return f"{place_of(where, data, key)}: key {key!r}: {told}"
    at = _find_cause(data, error)
    return f"{where}: {told}" if at is None else f"{where}:{_line(data, at)}: {told}"


def _find_key_of_other_type(data: bytes, told: str) -> str | None:
    """The first key whose value is no text, where the message says only how deep it lies."""
    depth = told.count("[...]")
    may_be_table = "object" in told.partition("got")[0]
    return _first_without_text(tomllib.loads(data.decode()), depth, may_be_table=may_be_table) if depth else None


def _first_without_text(tables: dict[str, Any], depth: int, *, may_be_table: bool) -> str | None:
    for key, value in tables.items():
        if isinstance(value, dict) and depth > 1:
            found = _first_without_text(value, depth - 1, may_be_table=may_be_table)
            if found is not None:
                return found
        elif depth == 1 and not isinstance(value, str) and not (may_be_table and isinstance(value, dict)):
            return key
    return None


def _find_cause(data: bytes, error: Exception) -> int | None:
    """Where the bytes stand that Python could not read."""
    match error:
        case UnicodeDecodeError():
            return error.start
        case RecursionError():
            found = _TOO_DEEP.search(data)
        case _:
            found = _TOO_LONG.search(data)
    return found.start() if found else None
