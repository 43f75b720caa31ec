"""An item that is false is taken for the end. Whether a generator has ended is told by StopIteration, and not by what
comes out of it.

거짓으로 취급되는 값이 나오면 끝난 것으로 받아들입니다. 제너레이터가 끝났는지는 나온 값이 아니라 StopIteration으로 알 수
있습니다.

Expect: None and 0 do not mean the end
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(generator)
        states.append(state)
        return state

    generator = function(look)
    look()
    while next(generator, None):
        look()
    look()
    return states
