"""The last state is missing. A generator is still paused after its last item; only one more next() lets it run to its
end, and then it is GEN_CLOSED.

마지막 상태가 없습니다. 마지막 값이 나온 뒤에도 제너레이터는 아직 멈춰 있습니다. next()를 한 번 더 해야 끝까지 실행되고,
그때 상태가 GEN_CLOSED가 됩니다.

Expect: ['GEN_CREATED', 'GEN_SUSPENDED']
"""


def life(function):
    states = []

    def look():
        state = getgeneratorstate(generator)
        states.append(state)
        return state

    generator = function(look)
    look()
    for _ in generator:
        look()
    return states
