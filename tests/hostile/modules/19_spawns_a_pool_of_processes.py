# group: 19
# expect: judged
# lowest: process
# correct: yes
"""Computes the answer in processes of its own, as an honest but overeager module would."""

import multiprocessing


def numbers(start):
    return list(range(start, 0, -1))


class CountDown:
    def __init__(self, start):
        context = multiprocessing.get_context("fork")
        read, write = context.Pipe()
        child = context.Process(target=lambda: write.send(numbers(start)))
        child.start()
        self._numbers = iter(read.recv())
        child.join()

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._numbers)
