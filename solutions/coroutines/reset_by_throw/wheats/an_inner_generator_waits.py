"""An inner generator waits for the next number, and answers every Report that comes before it."""


class Reset(Exception):
    pass


class Report(Exception):
    pass


def received(answer, total):
    """The next number to add, or None after a Reset."""
    while True:
        try:
            return (yield answer)
        except Report as report:
            answer = str(report), total
        except Reset:
            return None


def totals():
    total = 0
    answer = 0
    while True:
        number = yield from received(answer, total)
        total = 0 if number is None else total + number
        answer = total
