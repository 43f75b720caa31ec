"""The exercise pack of a pull request's base: used where it lies, or written out of a commit for the while."""

import contextlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from grader.errors import GraderError
from grader.intake.trees import Tree
from grader.pack import assignment, catalogue
from grader.pack.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class BasePack:
    """The pack in which what an assignment asks for counts, and the language that the assignment asks for.

    `place` is the pack's folder as a path from the base's top, "" for the top itself, None for a pack elsewhere.
    """

    catalogue: Catalogue
    place: str | None
    lang: str | None


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A base's pack on the disk, at `root`; reading it takes longer than to start a worker there."""

    root: Path
    place: str | None
    assigned: Path | None

    def load(self) -> BasePack:
        """Read the pack and the assignment.  Raises `GraderError`."""
        loaded = catalogue.load(self.root)
        if self.assigned is None:
            return BasePack(loaded, self.place, None)
        chosen = assignment.select(loaded, self.assigned)
        return BasePack(chosen, self.place, assignment.read_assignment(self.assigned).lang)


@contextlib.contextmanager
def open_base_pack(base: Tree, exercises: str, assigned: str | None) -> Iterator[LaidOut]:
    """Find the pack on the disk, and delete in the end what was written for it; errors name the base instead of that.

    `exercises` and `assigned` are paths from the base's top, or absolute ones: never such that the head could put a
    file in their place.  Raises `GraderError`.
    """
    with tempfile.TemporaryDirectory(prefix="flowkata-") as folder:
        # Such a folder, with a number in it, is masked in messages: they are the same on every run.
        scratch = Path(folder).resolve() / "0"
        with _named_by(base, f"{scratch}/"):
            file = None if assigned is None else _find(base, assigned, scratch)
            yield LaidOut(_find(base, exercises, scratch).resolve(), _place(exercises), file)


def _find(base: Tree, text: str, scratch: Path) -> Path:
    place = _place(text)
    return Path(text) if place is None else base.on_disk(place, scratch)


def _place(text: str) -> str | None:
    """A path from the base's top in its shortest form; None for an absolute one."""
    path = PurePosixPath(text)
    if ".." in path.parts:
        raise GraderError(f"{text}: a path in the base has no ..", remedy="name it from the base's top")
    return None if path.is_absolute() else "" if str(path) == "." else str(path)


@contextlib.contextmanager
def _named_by(base: Tree, folder: str) -> Iterator[None]:
    """Tell an error's place as git does, `COMMIT:PATH`, where it lies in what was written out."""
    try:
        yield
    except GraderError as error:
        error.args = tuple(str(each).replace(folder, f"{base.label[:10]}:") for each in error.args)
        error.korean = error.korean.replace(folder, f"{base.label[:10]}:")
        error.remedy = error.remedy.replace(folder, f"{base.label[:10]}:")
        raise
