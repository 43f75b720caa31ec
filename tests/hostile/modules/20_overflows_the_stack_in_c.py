# group: 20
# expect: crashed | failed
# lowest: process
"""Compares containers that are nested so deeply that the C stack does not suffice; an interpreter that counts has a
RecursionError for that."""

import gc
import sys

gc.disable()
sys.setrecursionlimit(2**31 - 1)
one, other = [], []
for _ in range(200_000):
    one, other = [one], [other]
if one == other:
    raise SystemError("the stack was deep enough")
