"""cancel() does what it should, but the caller cannot tell whether there was anything to cancel: None comes back. It
has to be True as long as the task is not done, and False afterwards.

cancel()이 할 일은 하지만, 호출한 쪽은 취소할 것이 있었는지 알 수 없습니다. None이 반환되기 때문입니다. 태스크가
완료되기 전에는 True를, 그 뒤에는 False를 반환해야 합니다.

Expect: Checked: waiting.cancel() Expected: True Got: None
"""


class Task(Task):
    def cancel(self):
        super().cancel()
