# group: 8
# expect: timed_out | out_of_memory
# lowest: process
# keeps: 0
"""Every process of it forks for ever, and goes on when the kernel refuses one."""

import os

while True:
    try:
        os.fork()
    except OSError:
        pass
