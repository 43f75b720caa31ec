"""The arguments of all calls are kept in one place, which was made when the function was decorated, and each call
writes its own over them. So the last call decides for all of them: what an earlier call gave back suddenly runs with
other arguments.

데코레이터를 적용할 때 만든 한곳에 모든 호출의 인자를 두고, 호출할 때마다 거기에 덮어쓰고 있습니다. 그래서 마지막 호출이
모두를 좌우합니다. 먼저 받아 둔 객체가 갑자기 다른 인자로 실행됩니다.

Expect: a later call of the same function must not change what an earlier one gave
"""


class Replay:
    def __init__(self):
        self.start = None

    def __iter__(self):
        return self.start()


def replayable(function):
    replay = Replay()

    @wraps(function)
    def call(*args, **kwargs):
        replay.start = partial(function, *args, **kwargs)
        return replay

    return call
