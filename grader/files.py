"""Files of ours: written so that nobody sees them half written, in folders that one process at a time writes to.

What the system says where it refuses one, and what to do about it.
"""

import contextlib
import errno
import fcntl
import os
import shlex
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

#: How a file begins that is being written; the number of the writing process follows.
_UNFINISHED = ".writing-"

#: Refusals that come from the machine or its rights: neither from a name that was typed, nor from a learner.
_OF_THE_MACHINE = {
    *(errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.ESTALE),
    *(errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOLCK),
}
#: The largest file of a pack, in bytes; what is larger was never written by hand.
LARGEST = 2**24
_FULL = {errno.ENOSPC, errno.EDQUOT}


def is_own_fault(error: OSError) -> bool:
    """Return True if the grader's machine refuses: no permission, a full disk, a broken one, too many open files."""
    return error.errno in _OF_THE_MACHINE


def remedy_for(error: OSError) -> str:
    """Return what to type where the system refuses a path."""
    path = _existing(Path(os.fsdecode(error.filename or ".")))
    if error.errno in _FULL:
        return f"df -h {path}: make room, then the same command again"
    if error.errno in {errno.EMFILE, errno.ENFILE}:
        return "ulimit -n 4096, then the same command again"
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"ls -ld {path}: it must be yours to read and write; or name another path"
    return f"ls -ld {path}, and name another path"


def _existing(path: Path) -> str:
    """The path, or the folder in which there is no such file, as it is typed."""
    return shlex.quote(str(path if os.path.lexists(path) else path.parent))


def sweep_unfinished(folder: Path) -> None:
    """Delete what a writer left that was killed in the middle."""
    for path in folder.glob(f"{_UNFINISHED}*"):
        writer = path.name.removeprefix(_UNFINISHED).partition("-")[0]
        if not Path(f"/proc/{writer}").exists():
            path.unlink(missing_ok=True)


def read_file(path: Path) -> bytes:
    """Return the bytes of a regular file: a pipe would never end, and a device may have no end at all.

    Raises OSError that names the file, also where it is larger than `LARGEST`.
    """
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise OSError(errno.EINVAL, "this is no regular file", str(path))
    try:
        with os.fdopen(descriptor, "rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    if len(data) > LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def write_atomically(path: Path, data: bytes) -> None:
    """Either the old file or the whole new one, whenever the process is killed.  Raises OSError that names the file."""
    try:
        _write(path, data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _write(path: Path, data: bytes) -> None:
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
    """Lock a folder for this process; yield False where another process has the lock.  Raises OSError.

    The kernel lets go of it when the process ends, however it ends.
    """
    with (folder / ".lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        yield True
