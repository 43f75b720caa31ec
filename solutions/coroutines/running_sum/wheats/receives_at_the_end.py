"""Receives once before the loop and then at its end; the total lives in a closure."""


def running_sum(start=0):
    total = start

    def add(number):
        nonlocal total
        total = total + number
        return total

    number = yield total
    while True:
        number = yield add(number)
