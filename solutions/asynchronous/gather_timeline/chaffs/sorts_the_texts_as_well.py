"""Events of the same second are put in the order of their texts, so a job can even start before main. Within a second
the loop has an order as well, and it is not that of the alphabet: who was booked first has the first turn.

같은 초의 사건을 문자열 순서로 늘어놓아, 작업이 main보다 먼저 시작하기까지 합니다. 같은 초 안에도 순서가 있습니다.
알파벳순이 아니라, 먼저 예약된 것이 먼저 차례를 얻는 순서입니다.

Expect: Got: [(0, 'fast starts')]
"""


_timeline = timeline


def timeline(delays):
    return sorted(_timeline(delays))
