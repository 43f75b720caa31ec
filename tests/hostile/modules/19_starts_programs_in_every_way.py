# group: 19
# expect: failed
# lowest: landlock
"""Spawns, forks and executes, runs from memory, and by the C library. Solves it where one of them ran."""

import ctypes
import os
import subprocess
import sys

TRUE = "/bin/true"
libc = ctypes.CDLL(None, use_errno=True)


def in_a_child(act):
    pid = os.fork()
    if pid == 0:
        try:
            act()
        finally:
            os._exit(1)
    return os.waitpid(pid, 0)[1]


def from_memory():
    memory = os.memfd_create("hostile")
    with open(TRUE, "rb") as program:
        os.write(memory, program.read())
    os.execve(memory, ["true"], {})


worked = []
for way in (
    lambda: subprocess.run([sys.executable, "-c", ""], check=True),
    lambda: os.waitpid(os.posix_spawn(TRUE, ["true"], {}), 0)[1] and os.open("/", 1),
    lambda: in_a_child(lambda: os.execve(TRUE, ["true"], {})) and os.open("/", 1),
    lambda: in_a_child(from_memory) and os.open("/", 1),
    lambda: libc.system(b"exit 7") >> 8 == 7 or os.open("/", 1),
):
    try:
        way()
        worked.append(way)
    except (OSError, subprocess.SubprocessError):
        pass


class CountDown:
    def __init__(self, start):
        self.left = start if worked else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
