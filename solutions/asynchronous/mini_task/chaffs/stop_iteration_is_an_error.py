"""The exception of the task is a StopIteration. That is no error: it is how a coroutine says that it has ended, and
the value in it is the result.

태스크의 예외가 StopIteration입니다. StopIteration은 잘못이 아니라 코루틴이 끝났다는 신호이고, 그 안의 value가
결과입니다.

Expect: Raised: StopIteration: done
"""


class Task(Task):
    def _step(self, _=None):
        try:
            awaited = self._resume()
        except Cancelled:
            Future.cancel(self)
        except Exception as error:
            self.set_exception(error)
        else:
            self._wait_for(awaited)
