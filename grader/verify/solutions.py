"""The solutions of a pack as whole modules: references, wheats and chaffs.

A chaff's file holds only what differs from the reference: it is appended to the reference's text, so what it defines
again takes the reference's place.
"""

from dataclasses import dataclass
from pathlib import Path

from grader.model import Exercise


@dataclass(frozen=True, slots=True)
class Solution:
    """One solution, ready to be graded.

    `name` is the path below the exercise's folder, or "the reference"; `module` is the whole module, and `text` the
    file as it is stored.  The two differ for chaffs only.
    """

    name: str
    module: bytes
    text: bytes


def reference(solutions: Path, exercise: Exercise) -> Solution | None:
    """Return the reference, or None where the folder `solutions` has none for this exercise."""
    path = solutions / exercise.id / f"{exercise.slug}.py"
    if not path.is_file():
        return None
    text = path.read_bytes()
    return Solution("the reference", text, text)


def wheats(solutions: Path, exercise: Exercise) -> list[Solution]:
    """Return all correct solutions, the reference first."""
    first = reference(solutions, exercise)
    others = [Solution(name, text, text) for name, text in _files(solutions, exercise, "wheats")]
    return [first, *others] if first else others


def chaffs(solutions: Path, exercise: Exercise) -> list[Solution]:
    """Return all wrong solutions, each completed by the reference."""
    base = reference(solutions, exercise)
    found = _files(solutions, exercise, "chaffs")
    return [Solution(name, append(base.module, text) if base else text, text) for name, text in found]


def append(base: bytes, text: bytes) -> bytes:
    """Append a chaff's text to the reference's, as one module."""
    return base.removeprefix(b"\xef\xbb\xbf").rstrip() + b"\n\n\n" + text.removeprefix(b"\xef\xbb\xbf")


def _files(solutions: Path, exercise: Exercise, kind: str) -> list[tuple[str, bytes]]:
    folder = solutions / exercise.id / kind
    return [(f"{kind}/{path.name}", path.read_bytes()) for path in sorted(folder.glob("*.py"))]
