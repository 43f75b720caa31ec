"""The RuntimeError is the report of a mistake. Catching it makes the report disappear and leaves the mistake: whatever
raised the StopIteration, the results simply stop.

RuntimeError는 실수가 있었다고 알리는 보고입니다. 그것을 잡아 버리면 보고만 사라지고 실수는 그대로 남습니다.
StopIteration을 누가 일으켰든 결과가 그냥 끊기고 맙니다.

Expect: It must not end the run silently
"""


def _pairs(combine, items):
    iterator = iter(items)
    while True:
        yield combine(next(iterator), next(iterator))


def combine_pairs(combine, items):
    try:
        yield from _pairs(combine, items)
    except RuntimeError:
        return
