"""A task that waited for no future could not be cancelled: one that only let the others run, one that had not begun, or
one whose future was done a moment ago. cancel() said True, and nothing came of it. The request has to be kept for
the next step.

마침 기다리는 퓨처가 없는 태스크는 취소되지 않았습니다. 다른 것들에 양보만 했거나, 아직 시작하지 않았거나, 퓨처가 막
끝난 경우입니다. cancel()은 True를 반환했지만 아무 일도 일어나지 않았습니다. 다음 스텝을 위해 요청을 적어 두어야
합니다.

Expect: it ends as a cancelled one
"""


class Task(Task):
    def cancel(self):
        if self.done():
            return False
        if self._awaited is not None:
            self._awaited.cancel()
        return True
