"""The coroutine is not suspended, which is right, but the await gives None: the iterator ended without a value.

코루틴이 중단되지 않는 것은 맞지만 await의 값이 None입니다. 이터레이터가 값 없이 끝났기 때문입니다.

Expect: The value of the await expression is the value that Ready was made with
"""


class Ready(Ready):
    def __await__(self):
        return iter(())
