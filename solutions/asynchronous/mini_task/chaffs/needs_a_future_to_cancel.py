"""A task that happens to wait for no future cannot be cancelled: one that has not begun, one in a pause, or one whose
future has just been done. The request is lost, although cancel() seemed to work. It has to be noted for the next step.

마침 퓨처를 기다리고 있지 않은 태스크는 취소되지 않습니다. 아직 시작하지 않았거나, 잠깐 쉬고 있거나, 기다리던 퓨처가 막
완료된 경우입니다. cancel()은 잘된 것처럼 보이지만 요청은 사라집니다. 다음 스텝을 위해 적어 두어야 합니다.

Expect: A task that is cancelled before it has begun ends as a cancelled one
"""


class Task(Task):
    def cancel(self):
        if self.done():
            return False
        if self._awaited is not None:
            self._awaited.cancel()
        return True
