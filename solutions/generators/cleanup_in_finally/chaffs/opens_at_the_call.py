"""The call itself opens the resource, before anybody has asked for a line. Perhaps nobody ever will: then it was opened for
nothing, and a generator that never starts never closes it.

아무도 줄을 요청하지 않았는데 호출하는 순간 자원을 엽니다. 끝까지 아무도 요청하지 않을 수도 있습니다. 그러면 헛되이 연
것이고, 시작하지 않은 제너레이터는 자원을 닫지도 않습니다.

Expect: Calling read_lines() must not open anything yet
"""


def read_lines(open_resource):
    return _lines(open_resource())


def _lines(resource):
    try:
        while line := resource.read():
            yield line
    finally:
        resource.close()
