# group: 10
# expect: passed
# lowest: process
# correct: yes
# keeps: 4
"""Each file is as large as it may be, and there are twenty of them; then it solves the exercise."""

import contextlib

with contextlib.suppress(OSError):
    for number in range(20):
        with open(f"hostile-{number}", "wb", buffering=0) as file:
            for _ in range(15):
                file.write(bytes(2**20))


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
