"""An assignment: the exercises of a pack that a course asks for, and what they are worth there."""

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
        word = str(error).partition("'")[2].partition("'")[0]
        key = word if word in asked.points else "exercises"
        raise BadPack(
            f"{wire.place_of(path, path.read_bytes(), key)}: {error}", remedy="grader list prints the ids that exist"
        ) from error
