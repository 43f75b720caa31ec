"""The callback got something else than the future, such as its result. With an exception, or after cancel(), there is
no result to hand over: the future has the answer in every case.

콜백이 퓨처가 아니라 결과 같은 다른 것을 받았습니다. 예외로 끝났거나 취소되었으면 넘겨줄 결과가 없습니다. 퓨처를
넘겨주면 어떤 경우든 거기에서 답을 얻을 수 있습니다.

Expect: A callback is called with one argument, the future
"""


class Future(Future):
    def __init__(self, call_soon):
        super().__init__(lambda callback, future: call_soon(lambda: callback(future._result_or_none())))

    def _result_or_none(self):
        return getattr(self, "_result", None)
