"""An error came out as another one that was made from it. Those who wait want to catch what was raised, with all that
is in it: the very object.

예외가 그것으로 새로 만든 다른 예외가 되어 나왔습니다. 기다리는 쪽은 실제로 일으킨 바로 그 예외 객체를 잡으려고 합니다.

Expect: the same object, not a copy or a wrapper
"""


class Task(Task):
    def set_exception(self, error):
        wrapped = type(error)(*error.args)
        wrapped.__cause__ = error
        super().set_exception(wrapped)
