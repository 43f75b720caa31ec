"""After gather had raised the first error, another one ended, and the future of gather was filled a second time. What
comes later has to be ignored.

gather가 첫 예외를 일으킨 뒤에 다른 것이 끝나면서, gather의 퓨처를 다시 채우려고 했습니다. 나중에 온 것은 무시해야
합니다.

Expect: What happens later does not disturb anybody
"""


class _Gathering(_Gathering):
    def _one_is_done(self, part):
        self._missing -= 1
        if part.cancelled():
            if not self.done():
                Future.cancel(self)
        elif part.exception() is not None:
            self.set_exception(part.exception())
        elif self._missing == 0 and not self.done():
            self._end_with_results()
