"""The arguments are stored in `__init__`, and nowhere else. A subclass with an `__init__` of its own replaces yours:
then nothing stores them, unless it calls super().__init__(). A real exception has filled args before any `__init__`
runs.

인자를 `__init__`에서만 담고 있습니다. 하위 클래스가 `__init__`을 직접 쓰면 여러분의 `__init__`은 실행되지 않으므로,
super().__init__()을 호출하지 않는 한 아무도 인자를 담지 않습니다. 진짜 예외는 어떤 `__init__`이 실행되기도 전에 args를
채워 둡니다.

Expect: Before the first line of a subclass's __init__ runs
"""


class ModelException(ModelException):
    def __new__(cls, *args, **kwargs):
        error = object.__new__(cls)
        error.args = ()
        return error
