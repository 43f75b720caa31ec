"""All lives write into the same list: what earlier ones have seen is still in there.

life()를 여러 번 호출해도 모두 같은 리스트에 추가합니다. 앞서 본 상태가 그 안에 그대로 남아 있습니다.

Expect: Every call of life() begins a new list
"""

STATES = []


def life(function):
    def look():
        state = getgeneratorstate(generator)
        STATES.append(state)
        return state

    generator = function(look)
    look()
    for _ in generator:
        look()
    look()
    return STATES
