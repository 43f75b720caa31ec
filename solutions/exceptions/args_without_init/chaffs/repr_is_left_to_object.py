"""repr() shows an address in memory: nothing in the model makes a repr() from args. args is not only there for str().

repr()에 메모리 주소가 나옵니다. args로 repr()을 만드는 코드가 없기 때문입니다. args는 str()만을 위한 것이 아닙니다.

Expect: repr() is the name of the class
"""


class ModelException(ModelException):
    __repr__ = object.__repr__
