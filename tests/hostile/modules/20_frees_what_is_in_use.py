# group: 20
# expect: crashed
# lowest: process
"""Takes away the references that keep None and the type of all types alive, and makes the collector look."""

import ctypes
import gc

for victim in (type, object, dict, CountDown := type("CountDown", (), {})):
    ctypes.memset(id(victim) + 8, 0, 64)
gc.collect()
