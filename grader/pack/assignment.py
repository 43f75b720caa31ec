"""An assignment: the exercises of a pack that a course asks for, and what they are worth there."""

import re
from pathlib import Path

from grader import wire
from grader.errors import BadPack, UnknownExercise
from grader.pack.catalogue import Catalogue


def read_assignment(path: Path) -> wire.AssignmentFile:
    """Read an assignment.toml.  Raises `BadPack` that names the file, the line, the key and what to do."""
    if not path.is_file():
        raise BadPack(
            f"{path}: there is no such assignment", remedy="--assignment FILE names a file with exercises = [...]"
        )
    return wire.decode_toml(path.read_bytes(), wire.AssignmentFile, path)


def select(pack: Catalogue, path: Path) -> Catalogue:
    """Return the pack in which only the exercises of an assignment count, for its points.  Raises `BadPack`."""
    asked = read_assignment(path)
    try:
        points = {pack.find(name).id: worth for name, worth in asked.points.items()}
        return pack.select(asked.exercises, points)
    except UnknownExercise as error:
        raise BadPack(f"{_place_of(path, error.wanted)}: {error}", remedy="grader list") from error


def _place_of(path: Path, word: str) -> str:
    """`FILE:LINE` of the first line in which a name of an exercise stands, in quotation marks or as a key."""
    data = path.read_bytes()
    found = re.search(rf"""["']{re.escape(word)}["']|^[ \t]*{re.escape(word)}[ \t]*=""".encode(), data, re.MULTILINE)
    if found is None:
        return wire.place_of(path, data, "exercises")
    return f"{path}:{data[: found.start()].count(10) + 1}"
