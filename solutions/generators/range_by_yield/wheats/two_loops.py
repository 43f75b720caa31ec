"""One loop for each direction."""


def numbers(start, stop, step=1):
    if step > 0:
        while start < stop:
            yield start
            start += step
    elif step < 0:
        while start > stop:
            yield start
            start += step
    else:
        raise ValueError("step is 0")
