# group: 21
# expect: failed
# lowest: landlock
"""Leaves a file where it would be run at the next login, in every home it can name. Solves it where that worked."""

import os
import pwd

worked = []
for act in (
    lambda: open(os.path.join(pwd.getpwnam("root").pw_dir, "hostile-profile"), "w"),
    lambda: open(os.path.join(os.path.expanduser(f"~{os.getuid()}"), "hostile-profile"), "w"),
    lambda: open("/root/hostile-profile", "w"),
    lambda: open("/home/hostile-profile", "w"),
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
