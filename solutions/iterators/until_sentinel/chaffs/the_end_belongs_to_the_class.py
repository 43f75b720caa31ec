"""That the end has come is noted on the class or outside of it, and so all objects share it: as soon as one iterator
has ended, all others have ended too, and so has every new one.

끝났다는 사실을 클래스나 그 바깥에 적어 두므로 모든 객체가 함께 씁니다. 이터레이터 하나가 끝나는 순간 다른 것도 모두
끝나고, 새로 만드는 것도 처음부터 끝나 있습니다.

Expect: Every Until remembers for itself whether it has finished
"""


class Until:
    _finished = False

    def __init__(self, call, sentinel):
        self._call = call
        self._sentinel = sentinel

    def __iter__(self):
        return self

    def __next__(self):
        if self._finished:
            raise StopIteration
        try:
            result = self._call()
        except StopIteration:
            Until._finished = True
            raise
        if result == self._sentinel:
            Until._finished = True
            raise StopIteration
        return result
