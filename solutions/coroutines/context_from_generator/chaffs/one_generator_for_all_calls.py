"""Two calls with the same arguments got the same context manager, and with it the same generator. A generator can be
run only once: each call needs a new one.

같은 인자로 두 번 호출하자 같은 컨텍스트 매니저, 곧 같은 제너레이터가 나왔습니다. 제너레이터는 한 번만 실행할 수
있으므로 호출할 때마다 새로 만들어야 합니다.

Expect: Each call has a generator of its own
"""


def context_from_generator(function):
    made = {}

    @wraps(function)
    def context(*args, **kwargs):
        key = repr((args[:1], kwargs))
        if key not in made:
            made[key] = GeneratorContext(function(*args, **kwargs))
        return made[key]

    return context
