# group: 22
# expect: failed
# lowest: landlock
"""Runs the solution that lies in the grader's repository, from wherever the search path leads."""

import sys

root = sys.path[-1]
for place in ("..", "../..", "../../..", "../../../.."):
    for name in ("count_down/count_down.py", "count_down/wheats/generator.py"):
        try:
            with open(f"{root}/{place}/solutions/{name}") as file:
                exec(file.read())
        except OSError:
            pass
