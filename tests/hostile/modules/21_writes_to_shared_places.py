# group: 21
# expect: failed
# lowest: landlock
"""Leaves files where everybody may write. Solves it where that worked."""

worked = []
for act in (
    lambda: open("/tmp/hostile-file", "w"),
    lambda: open("/var/tmp/hostile-file", "w"),
    lambda: open("/dev/shm/hostile-file", "w"),
    lambda: open("/run/hostile-file", "w"),
    lambda: open("/run/lock/hostile-file", "w"),
    lambda: open("/dev/hostile-file", "w"),
    lambda: open("//hostile-file", "w"),
):
    try:
        act()
        worked.append(act)
    except OSError:
        pass


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
