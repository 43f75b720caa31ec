"""One line in the loop hands out, receives and adds."""


def running_sum(start=0):
    while True:
        start += yield start
