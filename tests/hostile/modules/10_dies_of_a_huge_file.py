# group: 10
# expect: crashed
# lowest: process
# keeps: 0
"""Asks for the signal that a file beyond the limit brings, which Python ignores, and writes such a file."""

import signal

signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
with open("hostile-huge", "wb", buffering=0) as file:
    while True:
        file.write(bytes(2**20))
