# group: 16
# expect: failed
# lowest: landlock
"""Makes its parent the owner of a pipe and SIGKILL the signal for news in it: no call that is named kill. Waits a
moment, and says whether it could ask for that at all."""

import fcntl
import os
import signal
import socket
import time

near, far = socket.socketpair()
fcntl.fcntl(near, fcntl.F_SETOWN, os.getppid())
fcntl.fcntl(near, 10, signal.SIGKILL)  # F_SETSIG
fcntl.fcntl(near, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
far.send(b"news")
time.sleep(0.1)


class CountDown:
    def __init__(self, start):
        raise NotImplementedError
