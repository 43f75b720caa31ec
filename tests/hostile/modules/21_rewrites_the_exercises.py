# group: 21
# expect: failed
# lowest: landlock
"""Changes the pack that everybody is graded with: its modules, its calibration, its solutions. Solves it where it
could."""

import os
import sys

root = sys.path[-1]
worked = []
for place in (root, f"{root}/count_down", f"{root}/kit", f"{root}/../solutions", f"{root}/../modules", f"{root}/.."):
    try:
        with open(f"{place}/hostile-file.py", "w"):
            worked.append(place)
    except OSError:
        pass
for name in (".calibration.json", "count_down/test_count_down.py", "count_down/exercise.toml"):
    try:
        with open(f"{root}/{name}", "r+b"):
            worked.append(name)
    except OSError:
        pass


class CountDown:
    def __init__(self, start):
        self.left = start if worked else 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
