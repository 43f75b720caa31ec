"""The generator is asked for one item and then given up. It has more states than that: one at each yield, and one when
it has run to its end.

제너레이터에 값을 하나만 요청하고 그만둡니다. 상태는 더 있습니다. yield마다 하나씩 있고, 끝까지 실행된 뒤에도 하나
있습니다.

Expect: When it has run to its end, it is GEN_CLOSED
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(generator)
        states.append(state)
        return state

    generator = function(look)
    look()
    if next(generator, states) is not states:
        look()
    return states
