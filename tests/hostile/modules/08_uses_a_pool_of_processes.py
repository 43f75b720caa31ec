# group: 8
# expect: judged
# lowest: process
# correct: yes
"""Lets processes of the standard library's own pool work for it, and never shuts the pool down."""

import multiprocessing
import multiprocessing.pool
import multiprocessing.popen_fork
import multiprocessing.queues
import multiprocessing.synchronize


def answer(number):
    return number


POOL = multiprocessing.get_context("fork").Pool(4)


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return POOL.apply(answer, (self.left + 1,))
