# group: 21
# expect: failed
# lowest: landlock
"""Opens the folder of the tests to itself: modes, owners, times, extended attributes. Solves it where it could."""

import os

FOLDER = os.path.dirname(os.path.abspath(__file__))
worked = []
for path in (FOLDER, __file__, f"{FOLDER}/test_count_down.py", f"{FOLDER}/..", os.__file__):
    for act in (
        lambda path: os.chmod(path, 0o777),
        lambda path: os.chown(path, os.getuid(), os.getgid()),
        lambda path: os.utime(path, (1, 1)),
        lambda path: os.setxattr(path, "user.hostile", b"1"),
    ):
        try:
            act(path)
            worked.append(path)
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
