# group: 23
# expect: failed
# lowest: landlock
"""Looks for the history of the grader's repository, where solutions and remotes with tokens stand. Solves it where it
finds one."""

import os
import sys

worked = []
for place in (*sys.path, os.getcwd(), os.path.dirname(os.path.abspath(__file__))):
    while place != "/" and place:
        for name in (".git/config", ".git/HEAD", ".git/logs/HEAD", ".git/packed-refs", ".hg/hgrc", ".git"):
            try:
                worked.append(os.open(os.path.join(place, name), os.O_RDONLY))
            except OSError:
                pass
        place = os.path.dirname(place)


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
