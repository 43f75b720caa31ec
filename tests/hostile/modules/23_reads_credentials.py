# group: 23
# expect: failed
# lowest: landlock
"""Opens what holds passwords, keys and tokens on machines like this one. Solves it where it could."""

import glob
import os

PLACES = (
    "/etc/shadow /etc/passwd /etc/gshadow /etc/ssh/*_key /etc/machine-id /etc/hostname /etc/resolv.conf "
    "/root/.ssh/* /root/.netrc /root/.git-credentials /root/.bash_history /root/.pypirc /root/.docker/config.json "
    "/home/*/.ssh/* /home/*/.bash_history /run/secrets/* /run/secrets/*/* /var/run/secrets/*/*/* /proc/1/environ "
    "/proc/self/environ /proc/self/mountinfo /proc/cmdline /proc/keys /sys/class/dmi/id/* /github/workflow/event.json"
).split()
worked = []
for place in PLACES:
    for path in [place, *glob.glob(place)]:
        try:
            with open(path, "rb") as file:
                file.read(1)
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
