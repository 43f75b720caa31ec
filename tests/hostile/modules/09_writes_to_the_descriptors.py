# group: 9
# expect: flooded
# lowest: process
# keeps: 0
"""Writes to descriptors 1 and 2 themselves, past whatever stands for stdout, already when it is imported."""

import os

while True:
    for descriptor in (1, 2):
        os.write(descriptor, b"x" * 65536)
