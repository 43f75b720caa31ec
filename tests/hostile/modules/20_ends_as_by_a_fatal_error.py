# group: 20
# expect: crashed
# lowest: process
"""Asks the interpreter itself to die, with a long story on its error stream."""

import ctypes

ctypes.pythonapi.Py_FatalError(b"hostile " * 50)
