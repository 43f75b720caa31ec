"""With `__iter__` the objects also work in for loops and with `yield from`. Awaiting and looping are two things: a
for loop over something awaitable is nearly always a forgotten await, and should be an error.

`__iter__`까지 있으면 for 문이나 `yield from`에서도 쓸 수 있게 됩니다. await하는 것과 순회하는 것은 다른 일입니다.
어웨이터블을 for 문으로 순회했다면 대개 await를 빠뜨린 것이므로 예외가 발생해야 합니다.

Expect: Something to await is not something to loop over
"""


class Ready(Ready):
    def __iter__(self):
        return self.__await__()


class Pause(Pause):
    def __iter__(self):
        return self.__await__()
