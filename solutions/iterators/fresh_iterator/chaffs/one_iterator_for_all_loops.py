"""The iterator is made once, together with the object, and every loop gets the same one. The first loop uses it up;
for the second loop nothing is left. An iterable makes a new iterator each time it is asked for one.

객체를 만들 때 이터레이터도 하나 만들어 두고 모든 반복에 그것을 건네주고 있습니다. 첫 번째 반복이 다 써 버리므로 두
번째 반복에 남는 것이 없습니다. 이터러블은 요청받을 때마다 새 이터레이터를 만들어야 합니다.

Expect: what an earlier loop has handed out comes again
"""


def count_down(number):
    while number > 0:
        yield number
        number -= 1


class Countdown:
    def __init__(self, start):
        self._iterator = count_down(start)

    def __iter__(self):
        return self._iterator
