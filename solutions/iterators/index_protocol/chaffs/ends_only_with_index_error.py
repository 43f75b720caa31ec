"""Only IndexError counts as the end here. A StopIteration from obj[index] then leaves the body of a generator, and
Python turns it into a RuntimeError. Iteration by index ends with both.

IndexError만 끝으로 여기고 있습니다. 그러면 obj[index]에서 나온 StopIteration이 제너레이터 본문 밖으로 나가고,
파이썬은 그것을 RuntimeError로 바꿉니다. 인덱스로 하는 반복은 두 예외 모두에서 끝나야 합니다.

Expect: Both IndexError and StopIteration
"""


def old_iter(obj):
    index = 0
    while True:
        try:
            item = obj[index]
        except IndexError:
            return
        yield item
        index += 1
