"""A state that is the same as the one before it is left out. But the list tells what was seen at each moment: a
generator that is suspended three times in a row has gone on in between.

바로 앞의 상태와 같으면 리스트에 넣지 않습니다. 하지만 리스트에는 순간마다 본 것이 들어 있어야 합니다. 세 번 잇달아 멈춰
있는 제너레이터도 그 사이사이에 실행되었습니다.

Expect: ['GEN_CREATED', 'GEN_SUSPENDED', 'GEN_CLOSED']
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(generator)
        if states[-1:] != [state]:
            states.append(state)
        return state

    generator = function(look)
    look()
    for _ in generator:
        look()
    look()
    return states
