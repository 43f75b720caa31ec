# group: 12
# expect: timed_out
# lowest: process
# keeps: 0
"""Stops its whole group before there is any test."""

import os
import signal

os.kill(0, signal.SIGSTOP)
