"""`__init__` without arguments leaves args alone. It should empty it: what `__init__` gets replaces what was there,
and getting nothing is no exception.

인자 없이 호출된 `__init__`이 args를 그대로 둡니다. `__init__`이 받은 인자는 args에 있던 것을 대신해야 하고, 받은
인자가 없을 때에도 마찬가지이므로 args는 비어야 합니다.

Expect: by no arguments at all
"""


class ModelException(ModelException):
    def __init__(self, *args):
        if args:
            self.args = args
