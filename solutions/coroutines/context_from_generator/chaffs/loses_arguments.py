"""The generator function did not get all arguments of the call. A decorator does not know which parameters a function
has: it takes whatever comes, by position and by name, and passes it on.

호출할 때 준 인자가 제너레이터 함수에 모두 전달되지 않았습니다. 데코레이터는 함수가 어떤 매개변수를 받는지 모릅니다.
위치 인자든 키워드 인자든 오는 대로 받아 그대로 넘겨야 합니다.

Expect: gets the arguments of the call
"""


def context_from_generator(function):
    @wraps(function)
    def context(*args):
        return GeneratorContext(function(*args))

    return context
