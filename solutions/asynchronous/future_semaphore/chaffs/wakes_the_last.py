"""The permit goes to the task at the wrong end of the line: the one that came last. As long as new tasks keep coming,
the first one waits for ever.

허가가 줄의 반대쪽 끝, 가장 늦게 온 태스크에 갑니다. 새 태스크가 계속 오면 처음에 온 태스크는 영영 기다립니다.

Expect: Waiting tasks go in in the order in which they came
"""

class FutureSemaphore(FutureSemaphore):
    def release(self):
        if self._line:
            self._line.pop().set_result(None)
        else:
            self._free += 1
