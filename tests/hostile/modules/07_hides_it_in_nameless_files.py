# group: 7
# expect: out_of_memory | failed
# lowest: landlock
# correct: yes
"""Puts a third of a gibibyte into files that exist in memory only and are mapped nowhere, then solves the exercise:
no count of what a process has mapped shows them.
"""

import os

FILES = [os.memfd_create("hostile") for _ in range(24)]
for each in FILES:
    for _ in range(15):
        os.write(each, bytes(2**20))


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
