"""look() says GEN_RUNNING whenever it is called. That is right as long as the body is being executed; afterwards the
generator is in another state, and look() has to find out which.

look()이 언제 호출되든 GEN_RUNNING이라고 합니다. 본문이 실행되는 동안에는 맞습니다. 하지만 그 뒤에는 상태가 달라지므로
look()이 그때마다 알아내야 합니다.

Expect: Got: 'GEN_RUNNING'
"""


def life(function):
    states = []

    def look():
        states.append("GEN_RUNNING")
        return states[-1]

    generator = function(look)
    states.append(getgeneratorstate(generator))
    for _ in generator:
        states.append(getgeneratorstate(generator))
    states.append(getgeneratorstate(generator))
    return states
