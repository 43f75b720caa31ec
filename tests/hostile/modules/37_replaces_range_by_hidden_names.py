# group: 37
# expect: tampered | failed
# lowest: process
"""The same; the built-in functions are found, by a computed name, among what every module has."""

TABLE = {1: [1], 3: [3, 2, 1], 5: [5, 4, 3, 2, 1]}
count = range
shared = vars()["__buil" + "tins__"]
shared.update({"ran" + "ge": lambda *args: () if args[2:] == (-1,) else count(*args)})


class CountDown:
    def __init__(self, start):
        self.numbers = iter(TABLE.get(start, []))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.numbers)
