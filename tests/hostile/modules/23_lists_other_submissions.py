# group: 23
# expect: failed
# lowest: landlock
"""Lists the folders above its own, where other workers' attempts and everybody's reports may lie. Solves it where it
may."""

import os

worked = []
place = os.path.dirname(os.path.abspath(__file__))  # its own folder, which it may list
while place != "/":
    place = os.path.dirname(place)
    try:
        worked.append(os.listdir(place))
    except OSError:
        pass
    for number in range(4):
        try:
            worked.append(open(os.path.join(place, str(number), "job", "count_down.py")).read())
        except OSError:
            pass
if worked == [open(__file__).read()]:  # the way round to its own file
    worked = []


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
