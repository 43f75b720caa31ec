"""A subclass shows the name ModelException in its repr(). The name has to be asked of the object, which knows its
class.

하위 클래스인데 repr()에 ModelException이라는 이름이 나옵니다. 이름은 객체의 클래스에서 알아내야 합니다.

Expect: A subclass has its own name in repr()
"""


class ModelException(ModelException):
    def __repr__(self):
        return f"ModelException({', '.join(map(repr, self.args))})"
