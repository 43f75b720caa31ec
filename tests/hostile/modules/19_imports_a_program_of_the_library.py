# group: 19
# expect: failed | crashed | rejected
# lowest: process
"""Names a program among its imports: whoever reads ahead what a module imports would start it unconfined."""

import venv.__main__


class CountDown:
    def __init__(self, start):
        self.left = start
