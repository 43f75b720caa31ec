"""All exceptions share one args: it was stored on the class, and the next exception overwrites it. `__new__` gets the
class as its first argument, but what belongs to one exception has to be stored on the object that `__new__` makes.

모든 예외가 args 하나를 함께 쓰고 있습니다. 클래스에 저장했기 때문에 다음 예외가 그것을 덮어씁니다. `__new__`의 첫 번째
인자는 클래스이지만, 예외 하나에 속한 값은 `__new__`가 만든 객체에 저장해야 합니다.

Expect: Every exception has args of its own
"""


class ModelException(ModelException):
    stored = ()

    @property
    def args(self):
        return ModelException.stored

    @args.setter
    def args(self, values):
        ModelException.stored = tuple(values)
