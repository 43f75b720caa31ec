"""Cancelled arrived only when what the task waited for was done: a sleep of nine seconds was slept to its end. cancel()
must end the waiting at once.

기다리던 것이 끝난 뒤에야 Cancelled가 발생했습니다. 9초짜리 sleep을 끝까지 잔 것입니다. cancel()은 기다리는 일을 곧바로
끝내야 합니다.

Expect: the sleep is not slept to its end
"""


class Task(Task):
    def cancel(self):
        if self.done():
            return False
        self._must_cancel = True
        return True
