# group: 23
# expect: failed | crashed
# lowest: process
"""Reads the environment as the process got it, which lies behind its arguments whatever was deleted since. Solves it
where more stands there than an interpreter needs."""

import ctypes

OURS = (b"PYTHON", b"PYTEST_", b"MALLOC_", b"LC_", b"TZ=", b"KATA_SEED=", b"__")
count, arguments = ctypes.c_int(), ctypes.POINTER(ctypes.c_void_p)()
ctypes.pythonapi.Py_GetArgcArgv(ctypes.byref(count), ctypes.byref(arguments))
libc = ctypes.CDLL(None)
auxiliary = libc.getauxval
auxiliary.restype = ctypes.c_void_p
AT_EXECFN, AT_RANDOM = 31, 25
begin, end = (auxiliary(AT_RANDOM) or -16) + 16, auxiliary(AT_EXECFN)  # behind the 16 random bytes
block = ctypes.string_at(begin, end - begin) if begin and end else b""
variables = [each for each in block.split(b"\0") if b"=" in each and each[:1].isalpha()]
secrets = [each for each in variables if not each.startswith(OURS)]


class CountDown:
    def __init__(self, start):
        self.left = start if secrets else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
