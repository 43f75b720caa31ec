"""Nothing comes back: the events are printed, or the list is made and not returned. Who calls timeline wants to have
the list, to compare it with the log of the program.

반환되는 것이 없습니다. 사건을 출력하기만 했거나, 리스트를 만들고 반환하지 않았습니다. timeline을 호출한 쪽은 리스트를
받아 프로그램의 로그와 비교하려고 합니다.

Expect: Got: None
"""


_timeline = timeline


def timeline(delays):
    for event in _timeline(delays):
        print(*event)
