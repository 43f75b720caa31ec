"""An iterator written as a class has to remember that it is over. Without that, every request after the end runs the
last step once more, and "Bye" is logged again.

클래스로 이터레이터를 만들면 끝났다는 사실도 직접 기억해야 합니다. 그러지 않으면 끝난 뒤의 요청마다 마지막 단계가 다시
실행되어 "Bye"가 또 기록됩니다.

Expect: After the end nothing happens any more
"""

WORDS = ["Hello!", "Good", "Morning!"]


class Greeting:
    def __init__(self, log):
        self._log = log
        self._next = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self._next >= len(WORDS):
            self._log("Bye")
            raise StopIteration
        number = self._next
        self._next += 1
        self._log(WORDS[number])
        return number


def greeting(log):
    return Greeting(log)
