"""Computes how many numbers there are, rounding up in whole numbers, and then counts the requests."""


def numbers(start, stop, step=1):
    if step == 0:
        raise ValueError("step is 0")
    left = max(-((start - stop) // step), 0)
    while left:
        yield start
        start += step
        left -= 1
