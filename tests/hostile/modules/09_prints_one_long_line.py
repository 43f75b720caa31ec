# group: 9
# expect: flooded
# lowest: process
# correct: yes
"""The exercise is solved, and a hundred kilobytes are printed on the way."""

print("." * 100_000)


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
