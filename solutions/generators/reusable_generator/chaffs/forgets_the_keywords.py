"""*args holds the positional arguments only. What the caller passes by name is in **kwargs, and without it the function
refuses the call, or the body silently works with its defaults.

`*args`에는 위치 인자만 들어 있습니다. 이름을 붙여 넘긴 인자는 `**kwargs`에 들어 있는데, 이것을 빠뜨리면 호출이
거부되거나 본문이 슬그머니 기본값으로 돌아갑니다.

Expect: Keyword arguments belong to the call just as positional ones do
"""


class Replay:
    def __init__(self, start):
        self._start = start

    def __iter__(self):
        return self._start()


def replayable(function):
    @wraps(function)
    def call(*args, **kwargs):
        return Replay(partial(function, *args))

    return call
