# group: 8
# expect: judged
# lowest: process
# correct: yes
"""Lets processes of the standard library's own pool work for it, and never shuts the pool down."""

import concurrent.futures
import multiprocessing

POOL = concurrent.futures.ProcessPoolExecutor(4, mp_context=multiprocessing.get_context("fork"))


def answer(number):
    return number


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return POOL.submit(answer, self.left + 1).result()
