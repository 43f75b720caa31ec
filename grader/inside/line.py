"""A worker's end of the line to its pool: jobs come in, and what the system refuses a worker is told."""

import contextlib
import os
import socket

from grader.engine.protocol import FAULT, KILL, LENGTH, WORD


def receive_job(control: socket.socket) -> tuple[bytes, list[int]]:
    """One job: its length, the three descriptors it comes with, its bytes.  Raises EOFError when the pool is gone."""
    head, descriptors = b"", list[int]()
    while len(head) < LENGTH:
        part, passed, _, _ = socket.recv_fds(control, LENGTH - len(head), 3)
        if not part:
            raise EOFError
        descriptors += passed
        # A KILL that came too late, when the attempt had ended by itself, stands before the next length.
        head = (head + part).removeprefix(KILL)
    length = int.from_bytes(head, "big")
    packed = bytearray()
    while len(packed) < length:
        chunk = control.recv(length - len(packed))
        if not chunk:
            raise EOFError
        packed += chunk
    return bytes(packed), descriptors


def tell(control: socket.socket, word: bytes) -> None:
    """Say a word to the pool; one that is gone is noticed when its next word is awaited."""
    with contextlib.suppress(OSError):
        control.sendall(word)


def tell_fault(control: socket.socket, error: OSError) -> None:
    """Tell the pool why an attempt could not begin."""
    path = os.fsencode(error.filename or "")[: WORD - 32]
    tell(control, b"%s%d %s" % (FAULT, error.errno or 0, path))
