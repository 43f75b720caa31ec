"""GEN_RUNNING is put into the list before every next(), although nobody has looked. From outside the generator is never
seen running: while it runs, life() itself stands still.

look()을 호출하지 않았는데도 next()를 할 때마다 GEN_RUNNING을 리스트에 추가합니다. 밖에서는 제너레이터가 실행되는 모습을
볼 수 없습니다. 제너레이터가 실행되는 동안 life()는 멈춰 있기 때문입니다.

Expect: ['GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_RUNNING', 'GEN_CLOSED']
"""


def life(function):
    states = []

    def look():
        return getgeneratorstate(generator)

    generator = function(look)
    states.append(look())
    end = object()
    while True:
        states.append("GEN_RUNNING")
        item = next(generator, end)
        states.append(look())
        if item is end:
            return states
