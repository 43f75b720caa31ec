"""What look() sees while the generator is running does not get into the list: there, only the states from outside are
to be found. GEN_RUNNING can be seen in a single thread, by everything that the body calls.

제너레이터가 실행되는 동안 look()이 본 상태가 리스트에 들어가지 않습니다. 리스트에는 밖에서 본 상태뿐입니다.
GEN_RUNNING은 스레드가 하나뿐이어도 본문이 호출하는 것이면 무엇이든 볼 수 있습니다.

Expect: look() puts that into the list
"""


def life(function):
    states = []

    def look():
        return getgeneratorstate(generator)

    generator = function(look)
    states.append(look())
    for _ in generator:
        states.append(look())
    states.append(look())
    return states
