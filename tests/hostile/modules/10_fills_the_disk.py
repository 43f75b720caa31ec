# group: 10
# expect: failed
# lowest: namespaces
# keeps: 0
"""Fills the scratch folder with a hundred and sixty mebibytes, more than the whole attempt may hold in memory, and
solves the exercise only if nobody stops it.
"""

for number in range(10):
    with open(f"hostile-{number}", "wb", buffering=0) as file:
        for _ in range(16):
            if file.write(bytes(2**20)) < 2**20:
                raise OSError("the disk is full")


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
