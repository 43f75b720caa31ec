"""Calling super().__init__() is not enough: args becomes what the call hands over, and that is nothing. It even
throws away the positional arguments that Python had stored before.

super().__init__()을 호출하기만 해서는 부족합니다. args에는 그 호출에 넘긴 값이 들어가는데, 아무것도 넘기지 않았으니
비어 버립니다. 파이썬이 미리 담아 둔 위치 인자까지 사라집니다.

Expect: error.args holds the arguments of the exception
"""


class CustomException(Exception):
    def __init__(self, code, name):
        super().__init__()
        self.code = code
        self.name = name

    def __str__(self):
        return f"{self.code}, {self.name} error occur!"
