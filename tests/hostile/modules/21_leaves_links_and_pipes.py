# group: 21
# expect: passed/review
# lowest: process
# correct: yes
"""Solves the exercise, and leaves in its own folder what makes trouble for whoever clears up: links out of it, a
loop, a pipe, names that are no text."""

import os

FOLDER = os.path.dirname(os.path.abspath(__file__))
for act in (
    lambda: os.symlink(FOLDER, "hostile-link"),
    lambda: os.symlink(".", "hostile-loop"),
    lambda: os.mkfifo("hostile-pipe"),
    lambda: open(b"hostile-\xff\n\x1b[31m", "w"),
    lambda: os.mkdir("-rf"),
    lambda: open("x" * 255, "w"),
):
    try:
        act()
    except OSError:
        pass


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left + 1
