# group: 7
# expect: out_of_memory | failed
# lowest: process
# keeps: 0
"""Maps shared memory and fills it from many processes, each of which has only touched a part of it."""

import mmap
import os
import time

for _ in range(6):
    if os.fork() == 0:
        shared = mmap.mmap(-1, 100 * 2**20)
        for place in range(0, len(shared), 2**20):
            shared[place : place + 2**20] = b"x" * 2**20
        time.sleep(20)
        os._exit(0)
time.sleep(20)
