"""The delay was taken for a time: a timer that was set later fired too early, or at once. A delay counts from the time
at which call_later() is called.

기다릴 시간을 시각으로 받아들였습니다. 나중에 맞춘 타이머가 너무 일찍, 또는 곧바로 울렸습니다. 기다릴 시간은
call_later()를 호출한 시각부터 세어야 합니다.

Expect: call_later() counts from the time at which it is called
"""


class Loop(Loop):
    def call_later(self, delay, callback, *args):
        heappush(self._timers, (max(self.now, delay), next(self._numbers), callback, args))
