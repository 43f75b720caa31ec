"""call_soon() made the call itself, before it came back. Its caller is in the middle of something; the call belongs in
the queue, and is made in a turn of the loop.

call_soon()이 돌아오기도 전에 직접 호출했습니다. 호출한 쪽은 다른 일을 하던 중입니다. 호출은 큐에 넣어 두고, 루프가
차례가 되었을 때 실행해야 합니다.

Expect: The call is made later, in a turn of the loop
"""


class Loop(Loop):
    def call_soon(self, callback, *args):
        if getattr(callback, "__name__", "") == "_step":
            super().call_soon(callback, *args)
        else:
            callback(*args)
