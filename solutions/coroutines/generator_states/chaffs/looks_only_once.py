"""The state is found out once, when the generator is new, and then repeated. A state is a matter of the moment: it has
to be asked for every time.

상태를 제너레이터가 새것일 때 한 번만 알아내고, 그 뒤로는 같은 것을 되풀이합니다. 상태는 순간마다 다르므로 매번 다시
알아내야 합니다.

Expect: ['GEN_CREATED', 'GEN_CREATED', 'GEN_CREATED']
"""


def life(function):
    states = []
    seen = []

    def look():
        if not seen:
            seen.append(getgeneratorstate(generator))
        states.append(seen[0])
        return seen[0]

    generator = function(look)
    look()
    for _ in generator:
        look()
    look()
    return states
