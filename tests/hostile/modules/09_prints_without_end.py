# group: 9
# expect: flooded
# lowest: process
"""Prints a line for ever."""


class CountDown:
    def __init__(self, start):
        while True:
            print("still counting down from", start)
