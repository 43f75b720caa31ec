"""StopIteration is how an iterator says that it is over, so raising it looks right. In the body of a generator it is an
accident, however: it might have leaked out of some next(). Since Python 3.7 it arrives outside as a RuntimeError. A
generator ends with return, and Python raises the StopIteration.

이터레이터는 StopIteration으로 끝을 알리니 직접 일으켜도 될 것 같습니다. 하지만 제너레이터 본문에서 StopIteration이
발생했다면 어떤 next()에서 잘못 새어 나온 것일 수 있으므로, 파이썬 3.7부터는 RuntimeError로 바뀌어 나옵니다.
제너레이터는 return으로 끝내고, StopIteration은 파이썬에 맡기세요.

Expect: A generator ends with return, and Python makes the StopIteration
"""


def until_match(items, stop):
    for item in items:
        if stop(item):
            raise StopIteration(item)
        yield item
    return None
