"""The generator is started before anybody looks. By then it is not new any more, and its first state is missing from
the list.

상태를 보기도 전에 제너레이터부터 시작합니다. 그때는 이미 새것이 아니어서 첫 상태가 리스트에 없습니다.

Expect: ['GEN_SUSPENDED', 'GEN_CLOSED']
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(generator)
        states.append(state)
        return state

    generator = function(look)
    for _ in generator:
        look()
    look()
    return states
