"""The except around the next() calls ends the run quietly whatever happens. But items that break off with an error have
not come to their end, and the caller has to hear of it.

next()를 감싼 except가 무슨 일이 일어나든 조용히 끝내 버립니다. 값을 읽다가 예외가 발생한 것은 값이 다 떨어진 것과
다르므로, 호출한 쪽이 그 사실을 알아야 합니다.

Expect: they have not come to their end
"""


def combine_pairs(combine, items):
    iterator = iter(items)
    while True:
        try:
            first, second = next(iterator), next(iterator)
        except Exception:
            return
        yield combine(first, second)
