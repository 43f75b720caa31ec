"""The learner's progress: one small file that can be deleted at any time.

It remembers which hints were shown and which bytes passed at the last check.  It is never the truth about what passes:
that is only found out by running.
"""

import contextlib
from pathlib import Path

from grader import wire
from grader.errors import GraderError
from grader.files import write_atomically


def home(pack: Path) -> Path:
    """The folder of the learner's own files: beside `exercises`, or inside another pack."""
    return (pack.parent if pack.name == "exercises" else pack) / ".flowkata"


def load(pack: Path) -> wire.ProgressFile:
    """Read the progress file; an empty one where it is missing or damaged."""
    path = home(pack) / "progress.json"
    with contextlib.suppress(OSError, GraderError):
        return wire.decode_json(path.read_bytes(), wire.ProgressFile, path, f"rm {path}")
    return wire.ProgressFile()


def save(pack: Path, progress: wire.ProgressFile) -> None:
    """Remember; a pack that cannot be written to is no reason to stop."""
    with contextlib.suppress(OSError):
        write_atomically(home(pack) / "progress.json", wire.encode(progress))
