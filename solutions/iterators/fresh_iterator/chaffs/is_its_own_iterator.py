"""The object is its own iterator, and counts in itself: what one loop has taken is gone for every other loop. An iterable
that can be gone through again makes a new iterator each time it is asked for one.

객체가 스스로 이터레이터가 되어 자기 안에서 수를 셉니다. 그래서 한 반복문이 가져간 값은 다른 반복문에 나오지 않습니다.
여러 번 순회할 수 있으려면 요청받을 때마다 새 이터레이터를 만들어야 합니다.

Expect: what an earlier loop has handed out comes again
"""


class Countdown:
    def __init__(self, start):
        self.number = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.number <= 0:
            raise StopIteration
        self.number -= 1
        return self.number + 1
