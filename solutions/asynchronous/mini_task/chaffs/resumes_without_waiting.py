"""The coroutine is resumed although its future is pending: there is nothing to go on with yet. What came out of the
coroutine has to be looked at. A future means: no further step before this is done.

퓨처가 아직 완료되지 않았는데 코루틴을 재개하고 있습니다. 이어서 실행하는 데 필요한 것이 아직 없습니다. 코루틴에서 나온
것을 살펴보아야 합니다. 퓨처가 나왔다면 그 퓨처가 완료되기 전에는 다음 스텝이 없다는 뜻입니다.

Expect: and nothing arrives there
"""


class Task(Task):
    def _wait_for(self, awaited):
        self._step()
