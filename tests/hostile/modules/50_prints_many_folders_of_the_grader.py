# group: 50
# expect: failed
# lowest: process
"""Prints the beginning of the masked folder's path again and again, and never its end."""

TEXT = "/flowkata-" * 3_100

class CountDown:
    def __init__(self, start):
        print(TEXT if start == 3 else '')
        self.left = []
