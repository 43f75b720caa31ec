"""The solutions of a pack as whole modules: references, wheats and chaffs.

A chaff's file holds only what differs from the reference: it is appended to the reference's text, so what it defines
again takes the reference's place, `class Query(Query):` changes single methods, and `del` takes a name away.
"""

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from grader.errors import GraderError
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
    """Return the reference, or None where the folder `solutions` has none for this exercise.

    It lies in a folder of its exercise, or, as an exercise itself may, beside others.
    """
    for path in (solutions / exercise.id / f"{exercise.slug}.py", solutions / f"{exercise.id}.py"):
        if path.is_file():
            text = path.read_bytes()
            return Solution("the reference", text, text)
    return None


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


def find(solutions: Path, exercise: Exercise, name: str) -> Solution:
    """Return the solution that is called `name`, with or without its folder and `.py`.  Raises `GraderError`."""
    known = [*wheats(solutions, exercise), *chaffs(solutions, exercise)]
    word = name.removesuffix(".py")
    for each in known:
        if word in {each.name.removesuffix(".py"), Path(each.name).stem}:
            return each
    near = get_close_matches(Path(word).stem, [Path(each.name).stem for each in known], n=3, cutoff=0.5)
    told = f"; near matches: {', '.join(near)}" if near else ""
    raise GraderError(
        f"{exercise.id} has no solution called {name!r}{told}",
        remedy=f"grader verify {exercise.slug} --show {near[0]}" if near else f"ls {solutions / exercise.id}",
    )


def append(base: bytes, text: bytes) -> bytes:
    """Append a chaff's text to the reference's, as one module."""
    return base.removeprefix(b"\xef\xbb\xbf").rstrip() + b"\n\n\n" + text.removeprefix(b"\xef\xbb\xbf")


def _files(solutions: Path, exercise: Exercise, kind: str) -> list[tuple[str, bytes]]:
    folder = solutions / exercise.id / kind
    return [(f"{kind}/{path.name}", path.read_bytes()) for path in sorted(folder.glob("*.py"))]
