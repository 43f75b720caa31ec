"""What yield from does, written out: send(), throw() and close() all go to the averager."""

from typing import NamedTuple


class Result(NamedTuple):
    count: int
    average: float | None


def averager():
    count, total, average = 0, 0.0, None
    while (number := (yield average)) is not None:
        count += 1
        total += number
        average = total / count
    return Result(count, average)


def grouper(results, key):
    while True:
        numbers = averager()
        answer = next(numbers)
        while True:
            try:
                number = yield answer
            except GeneratorExit:
                numbers.close()
                raise
            except BaseException as error:
                answer = numbers.throw(error)
            else:
                try:
                    answer = numbers.send(number)
                except StopIteration as stop:
                    results[key] = stop.value
                    break


def report(data):
    results = {}
    for key, numbers in data.items():
        group = grouper(results, key)
        next(group)
        for number in numbers:
            group.send(number)
        group.send(None)
    return results
