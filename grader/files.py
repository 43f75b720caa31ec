"""Writing files that nobody ever sees half written, and folders that one process at a time writes to."""

import contextlib
import fcntl
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

#: How a file begins that is being written; the number of the writing process follows.
_UNFINISHED = ".writing-"


def sweep_unfinished(folder: Path) -> None:
    """Delete what a writer left that was killed in the middle."""
    for path in folder.glob(f"{_UNFINISHED}*"):
        writer = path.name.removeprefix(_UNFINISHED).partition("-")[0]
        if not Path(f"/proc/{writer}").exists():
            path.unlink(missing_ok=True)


def write_atomically(path: Path, data: bytes) -> None:
    """Either the old file or the whole new one, whenever the process is killed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f"{_UNFINISHED}{os.getpid()}-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(name, 0o644)  # noqa: PTH101
        os.replace(name, path)  # noqa: PTH105
    except BaseException:
        os.unlink(name)  # noqa: PTH108
        raise


@contextlib.contextmanager
def lock_folder(folder: Path) -> Iterator[bool]:
    """Lock a folder for this process; yield False where another process has the lock.

    The kernel lets go of it when the process ends, however it ends.
    """
    with (folder / ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            yield False
            return
        yield True
