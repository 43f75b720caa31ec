# group: 8
# expect: judged
# lowest: process
# correct: yes
"""A bomb that goes off in a test, when the list of tests is reported already: every copy of the process believes to
be the one that runs them.
"""

import os


class CountDown:
    def __init__(self, start):
        self.left = start
        while True:
            try:
                os.fork()
            except OSError:
                break

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
