"""Of the calls that stand in the queue, the one that came last is made first. A queue gives out at one end what came in
at the other: there are no priorities, and who was there first is served first.

큐에 들어 있는 호출 가운데 나중에 들어온 것부터 실행되었습니다. 큐는 한쪽 끝으로 넣고 반대쪽 끝에서 꺼냅니다.
우선순위는 없고, 먼저 들어온 것이 먼저 실행되어야 합니다.

Expect: The queue is first in, first out
"""


class Loop(Loop):
    def _turn(self):
        self._ready.reverse()
        super()._turn()
