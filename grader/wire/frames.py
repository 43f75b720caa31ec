"""Messages between the pool and a worker: jobs in one direction, frames of the probe in the other.

A line that comes from a learner's process is only ever a frame or None.
"""

from typing import Annotated

import msgspec

from grader.model import Job

_Line = Annotated[int, msgspec.Meta(ge=0, le=2**31)]


class Frame(msgspec.Struct, frozen=True, omit_defaults=True):
    """One line of the probe's stream.  Every field may be missing or hold a lie; none may hold another type."""

    event: str
    id: str = ""
    when: str = ""
    outcome: str = ""
    ids: tuple[str, ...] = ()
    exit: int | None = None
    skipped: bool = False
    kind: str = ""
    text: str = ""
    line: _Line | None = None
    suite_line: _Line | None = None
    op: str = ""
    left: str = ""
    right: str = ""
    names: dict[str, str] = {}
    unread: bool = False
    ours: bool = False
    marks: tuple[int, ...] = ()
    renamed: bool = False
    seconds: float = 0.0
    cpu: float = 0.0
    own_cpu: float = 0.0
    moment: float = 0.0


_frames = msgspec.json.Decoder(Frame)


def encode_frame(frame: Frame) -> bytes:
    """One line of the probe's stream, newline included."""
    try:
        return msgspec.json.encode(frame) + b"\n"
    except UnicodeEncodeError:
        return msgspec.json.encode(_without_surrogates(frame)) + b"\n"


def _without_surrogates(frame: Frame) -> Frame:
    """Lone surrogates have no place in UTF-8: shown as escapes."""
    changes = {
        name: value.encode("utf-8", "backslashreplace").decode()
        for name in ("id", "kind", "text", "left", "right")
        if not (value := getattr(frame, name)).isascii()
    }
    names = {name: value.encode("utf-8", "backslashreplace").decode() for name, value in frame.names.items()}
    return msgspec.structs.replace(frame, names=names, **changes)


def decode_frame(line: bytes) -> Frame | None:
    """Return the frame in a line, or None: the line comes from a learner's process."""
    try:
        return _frames.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, ValueError):
        return None


def pack_job(job: Job) -> bytes:
    """A job for a worker."""
    return msgspec.msgpack.encode(job)


def pack_modules(modules: dict[str, bytes]) -> bytes:
    """Pack modules by their names, for the file that only a fork reads."""
    return msgspec.msgpack.encode(modules)


def unpack_modules(packed: bytes) -> dict[str, bytes]:
    """Return the modules by their names again."""
    return msgspec.msgpack.decode(packed, type=dict[str, bytes])


def unpack_job(packed: bytes) -> Job:
    """The job again."""
    return msgspec.msgpack.decode(packed, type=Job)
