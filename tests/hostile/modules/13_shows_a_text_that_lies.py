# group: 13
# expect: failed
# lowest: process
# keeps: 3
"""Its `repr` is a text of a class of its own, which says that it is short, and cannot be cut."""


class Text(str):
    def __len__(self):
        return 1

    def __getitem__(self, part):
        return self


class Long:
    def __repr__(self):
        return Text("x" * 1_000_000)


class CountDown:
    def __init__(self, start):
        self.start = self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.start == 1:
            return Long()
        if not self.left:
            raise StopIteration
        self.left -= 1
        return self.left + 1
