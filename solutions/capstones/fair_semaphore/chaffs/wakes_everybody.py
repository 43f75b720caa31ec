"""One permit came back, and all waiting tasks are let in with it. Who is woken goes in without a permit of its own.

허가는 하나 돌아왔는데 기다리던 태스크가 모두 들어갑니다. 깨어난 태스크마다 자기 허가 없이 들어가는 셈입니다.

Expect: and the others go on waiting
"""

class FairSemaphore(FairSemaphore):
    def release(self):
        turns = [turn for turn in self._line if not turn.done()]
        self._line.clear()
        if not turns:
            self._free += 1
        for turn in turns:
            turn.set_result(None)
