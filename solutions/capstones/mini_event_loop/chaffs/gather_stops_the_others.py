"""After the error of one, gather cancelled the others. They may do something useful without it: gather raises the error
and leaves them alone.

하나가 예외를 일으키자 gather가 나머지를 취소했습니다. 나머지는 그것과 상관없이 쓸모 있는 일을 하고 있을 수 있습니다.
gather는 예외를 일으키고 나머지는 그대로 두어야 합니다.

Expect: each goes on to its own end
"""


class _Gathering(_Gathering):
    def set_exception(self, error):
        for part in self._parts:
            part.cancel()
        super().set_exception(error)
