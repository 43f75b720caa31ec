# group: 9
# expect: flooded
# lowest: process
"""Makes the pipe larger, leaves half a mebibyte in it with a single call, and is gone before anybody can react."""

import fcntl
import os

fcntl.fcntl(1, fcntl.F_SETPIPE_SZ, 2**20)
os.write(1, b"x" * 2**19)
os._exit(0)
