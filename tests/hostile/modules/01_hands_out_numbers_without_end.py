# group: 1
# expect: timed_out | out_of_memory
# lowest: process
# keeps: 1
"""Never finishes: whoever makes a list of it waits for ever."""


class CountDown:
    def __init__(self, start):
        self.number = start

    def __iter__(self):
        return self

    def __next__(self):
        return self.number
