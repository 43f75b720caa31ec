"""All lives keep their generator under the same name. A life that begins inside another one takes it away, and from
then on the outer look() sees the wrong generator.

모든 life()가 제너레이터를 같은 이름에 담아 둡니다. life() 안에서 다른 life()가 시작되면 그 이름이 바뀌어, 그때부터
바깥쪽 look()은 엉뚱한 제너레이터를 봅니다.

Expect: Every look() belongs to the generator of its own life
"""

current = []


def life(function):
    states = []

    def look():
        state = getgeneratorstate(current[-1])
        states.append(state)
        return state

    mine = function(look)
    current[:] = [mine]
    look()
    for _ in mine:
        look()
    look()
    return states
