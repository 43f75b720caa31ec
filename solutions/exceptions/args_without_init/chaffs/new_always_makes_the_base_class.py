"""A subclass gets an object of ModelException and not of its own: the class to make is the first argument of
`__new__`. The `__init__` of the subclass does not run for an object of another class.

하위 클래스를 호출했는데 ModelException의 객체가 나옵니다. 어느 클래스의 객체를 만들지는 `__new__`의 첫 번째 인자가
알려 줍니다. 다른 클래스의 객체가 나오면 하위 클래스의 `__init__`은 실행되지 않습니다.

Expect: and is what the call makes
"""

Base = ModelException


class ModelException(Base):
    def __new__(cls, *args, **kwargs):
        error = object.__new__(ModelException)
        error.args = args
        return error
