"""look() makes another generator with the same function and looks at that one. It is always new, and says nothing about
the generator that is running.

look()이 같은 함수로 제너레이터를 또 만들어 그것을 봅니다. 그 제너레이터는 언제나 새것이어서, 실행 중인 제너레이터에
대해서는 아무것도 알려 주지 않습니다.

Expect: ['GEN_CREATED', 'GEN_CREATED', 'GEN_CLOSED']
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(function(look))
        states.append(state)
        return state

    generator = function(look)
    states.append(getgeneratorstate(generator))
    for _ in generator:
        states.append(getgeneratorstate(generator))
    states.append(getgeneratorstate(generator))
    return states
