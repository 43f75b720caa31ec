"""A ValueError says that an argument has a bad value. If CustomException is one, every `except ValueError` around an
int() catches it too, and takes a broken network for a typing mistake.

ValueError는 인자의 값이 잘못됐다는 뜻입니다. CustomException이 이것을 상속하면 int()를 감싼 `except ValueError`에도
잡혀서, 네트워크 장애를 입력 실수로 착각하게 됩니다.

Expect: <class 'ValueError'>
"""


class CustomException(ValueError):
    def __init__(self, code, name):
        super().__init__(code, name)
        self.code = code
        self.name = name

    def __str__(self):
        return f"{self.code}, {self.name} error occur!"
