"""The generator is closed after its first item, instead of being asked until there are no more. It does end up as
GEN_CLOSED, but everything in between has been skipped.

첫 값이 나온 뒤 끝까지 요청하지 않고 제너레이터를 닫아 버립니다. 마지막 상태는 GEN_CLOSED이지만, 그 사이의 상태를 모두
건너뛰었습니다.

Expect: There is one GEN_SUSPENDED for each yield
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(generator)
        states.append(state)
        return state

    generator = function(look)
    look()
    for _ in generator:
        look()
        generator.close()
    look()
    return states
