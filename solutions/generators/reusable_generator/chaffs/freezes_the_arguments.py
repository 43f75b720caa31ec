"""The arguments are copied, so that nobody can change them any more. But then the loops show the data as it was at the
call, for ever: the caller adds a price to the list, and the next loop does not know it.

아무도 바꾸지 못하도록 인자를 복사해 두고 있습니다. 그러면 언제 반복해도 호출할 때의 데이터만 나옵니다. 호출한 쪽이
리스트에 가격을 추가해도 다음 반복문은 그것을 모릅니다.

Expect: The body gets the very objects that the caller passed
"""

from copy import deepcopy


class Replay:
    def __init__(self, start):
        self._start = start

    def __iter__(self):
        return self._start()


def replayable(function):
    @wraps(function)
    def call(*args, **kwargs):
        return Replay(partial(function, *deepcopy(args), **deepcopy(kwargs)))

    return call
