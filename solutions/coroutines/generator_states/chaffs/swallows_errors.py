"""An error in the body is taken for an ordinary end, and the caller gets an answer as if all were well.

본문에서 발생한 예외를 평범한 끝으로 받아들입니다. 호출한 쪽은 아무 문제도 없는 것처럼 답을 받습니다.

Expect: If the body fails, the caller of life() gets that very exception object
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(generator)
        states.append(state)
        return state

    generator = function(look)
    look()
    try:
        for _ in generator:
            look()
    except Exception:
        pass
    look()
    return states
