# group: 50
# expect: failed
# lowest: process
"""Prints what looks for a long time as if it were the path of the folder that is masked."""

TEXT = "/a" * 15_500

class CountDown:
    def __init__(self, start):
        print(TEXT if start == 3 else '')
        self.left = []
