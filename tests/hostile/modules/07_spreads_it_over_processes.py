# group: 7
# expect: out_of_memory | failed
# lowest: process
# keeps: 0
"""No process holds more than it may, but a dozen of them do so at the same time."""

import os
import time

for _ in range(12):
    if os.fork() == 0:
        kept = bytearray(100 * 2**20)
        kept[::4096] = bytes(len(kept[::4096]))
        time.sleep(20)
        os._exit(0)
time.sleep(20)
