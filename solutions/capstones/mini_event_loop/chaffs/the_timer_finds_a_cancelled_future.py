"""When the sleep of a cancelled task would have been over, its timer filled a future that was cancelled already, and
InvalidState stopped the loop. The timer has to look first.

취소된 태스크의 sleep이 끝났을 시각에, 타이머가 이미 취소된 퓨처를 채우려다가 InvalidState로 루프가 멈추었습니다.
타이머는 먼저 상태를 확인해야 합니다.

Expect: nothing happens any more: no error
"""


def _wake(future):
    future.set_result(None)
