# group: 9
# expect: flooded
# lowest: process
# keeps: 0
"""Writes nonsense for ever to every descriptor that there is, so also to whatever the results are told through."""

import contextlib
import os

while True:
    for descriptor in range(128):
        with contextlib.suppress(OSError):
            os.write(descriptor, b"\xff{\n" * 20_000)
