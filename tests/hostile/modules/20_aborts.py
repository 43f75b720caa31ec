# group: 20
# expect: crashed
# lowest: process
"""Calls abort, which leaves a core where that is allowed."""

import os
import resource

try:
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
except (ValueError, OSError):
    pass
os.abort()
