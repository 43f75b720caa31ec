"""The whole body runs when the function is called, and what comes back is a finished list. The call is slow, even if
nobody wants an item, and a generator without an end would never come back at all.

호출하는 순간 본문을 끝까지 실행하고 다 만든 리스트를 반환하고 있습니다. 값을 원하는 사람이 없어도 호출이 오래 걸리고,
끝없는 제너레이터라면 호출이 아예 끝나지 않습니다.

Expect: the body waits for the first request
"""


def replayable(function):
    @wraps(function)
    def call(*args, **kwargs):
        return list(function(*args, **kwargs))

    return call
