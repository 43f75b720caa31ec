"""With a delay of 0 the callback was called inside call_later(). Such a timer is due at once, but it fires in the next
turn of the loop, like any other.

기다리는 시간이 0이면 call_later() 안에서 콜백을 호출했습니다. 시각은 이미 되었지만, 이런 타이머도 여느 타이머처럼
루프의 다음 차례에 울려야 합니다.

Expect: A timer fires in a turn of the loop, also one whose delay is 0
"""


class Loop(Loop):
    def call_later(self, delay, callback, *args):
        if delay <= 0:
            callback(*args)
        else:
            super().call_later(delay, callback, *args)
