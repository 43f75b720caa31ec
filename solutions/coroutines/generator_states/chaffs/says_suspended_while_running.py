"""Inside the body, look() says GEN_SUSPENDED. But a generator is paused only at a yield: while its body is being
executed it is GEN_RUNNING, and the body itself can see that. It takes no second thread.

본문에서 look()을 호출하면 GEN_SUSPENDED가 나옵니다. 하지만 제너레이터는 yield에서만 멈춥니다. 본문이 실행되는 동안의
상태는 GEN_RUNNING이고, 본문이 직접 볼 수 있습니다. 다른 스레드는 필요 없습니다.

Expect: 'GEN_CREATED', 'GEN_SUSPENDED', 'GEN_CLOSED'
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(generator)
        if state == "GEN_RUNNING":
            state = "GEN_SUSPENDED"
        states.append(state)
        return state

    generator = function(look)
    look()
    for _ in generator:
        look()
    look()
    return states
