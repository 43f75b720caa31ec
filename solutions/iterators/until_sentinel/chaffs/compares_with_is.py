"""The operator `is` asks whether two names stand for one and the same object. A result that was read or computed is
nearly always a new object, however equal, and then the end is never recognised.

is는 두 이름이 같은 객체를 가리키는지 묻습니다. 읽거나 계산해서 얻은 결과는 값이 같아도 거의 언제나 새 객체이므로, 끝이
왔는데도 알아보지 못합니다.

Expect: compare with ==
"""


class Until:
    def __init__(self, call, sentinel):
        self._call = call
        self._sentinel = sentinel
        self._finished = False

    def __iter__(self):
        return self

    def __next__(self):
        if self._finished:
            raise StopIteration
        try:
            result = self._call()
        except StopIteration:
            self._finished = True
            raise
        if result is self._sentinel:
            self._finished = True
            raise StopIteration
        return result
