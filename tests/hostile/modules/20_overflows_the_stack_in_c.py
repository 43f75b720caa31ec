# group: 20
# expect: crashed
# lowest: process
"""Nests containers so deeply that freeing, comparing or showing them overflows the C stack."""

import ctypes
import sys

sys.setrecursionlimit(2**31 - 1)
nested = []
for _ in range(200_000):
    nested = [nested]
repr(nested)
nested == nested  # noqa: B015
raise SystemError("the stack was deep enough")
