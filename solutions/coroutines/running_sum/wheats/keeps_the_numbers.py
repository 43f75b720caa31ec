"""Keeps all the numbers and adds them up anew each time."""


def running_sum(start=0):
    numbers = [start]
    while True:
        numbers.append((yield sum(numbers)))
