# group: 8
# expect: failed
# lowest: process
# keeps: 0
"""Starts threads that only wait, until it is refused one, and lets the refusal out."""

import threading
import time

while True:
    threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
