"""An error stood in the list of results. Without being asked for it, gather must raise the first error.

결과 리스트에 예외가 들어 있었습니다. 따로 부탁하지 않았다면 gather는 첫 예외를 일으켜야 합니다.

Expect: its error comes out: the same object
"""


class _Gathering(_Gathering):
    def _one_is_done(self, part):
        self._missing -= 1
        if self._missing == 0 and not self.done():
            if self._is_unwanted or any(each.cancelled() for each in self._parts):
                Future.cancel(self)
            else:
                self.set_result([each._result if each._error is None else each._error for each in self._parts])
