"""The name in repr() is longer than the plain name of the class: it tells as well where the class was defined.
Exceptions show `__name__`.

repr()에 나온 이름이 클래스 이름보다 깁니다. 어디에서 정의했는지까지 나옵니다. 예외는 `__name__`을 보여 줍니다.

Expect: The name in repr() is the __name__ of the class
"""


class ModelException(ModelException):
    def __repr__(self):
        return f"{type(self).__qualname__}({', '.join(map(repr, self.args))})"
