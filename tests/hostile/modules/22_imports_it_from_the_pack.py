# group: 22
# expect: failed
# lowest: process
"""Looks for another module of its own name along the search path, and for packages that hold solutions."""

import importlib
import sys

found = []
for name in ("solutions.count_down.count_down", "count_down.count_down", "wheats.generator", "tests.hostile.cases"):
    try:
        found.append(importlib.import_module(name))
    except ImportError:
        pass
mine = sys.modules.pop("count_down", None)
sys.path.pop(0)
try:
    found.append(importlib.import_module("count_down"))
except ImportError:
    pass
sys.modules["count_down"] = mine
CountDown = next(module.CountDown for module in found if module is not mine)
