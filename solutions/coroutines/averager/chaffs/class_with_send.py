"""An object with a send() of its own resembles a coroutine, until somebody closes it or throws an exception into it: it
has no close() and no throw(). A function with yield in it gives you the whole protocol.

send()를 직접 만든 객체는 코루틴과 비슷해 보이지만, 누군가 close()나 throw()를 호출하는 순간 차이가 드러납니다. 그런
메서드가 없기 때문입니다. yield가 있는 함수는 프로토콜 전체를 갖춘 객체를 만들어 줍니다.

Expect: An object that only has a send() of its own is none
"""


class averager:
    def __init__(self):
        self._count, self._total, self._average = 0, 0.0, None
        self._started = self._ended = False

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, number):
        if self._ended:
            raise StopIteration
        if not self._started:
            if number is not None:
                raise TypeError("not started yet")
            self._started = True
            return None
        if number is None:
            self._ended = True
            raise StopIteration(Result(self._count, self._average))
        if isinstance(number, str):
            self._ended = True
            raise TypeError("not a number")
        self._count += 1
        self._total += number
        self._average = self._total / self._count
        return self._average
