"""Attributes of the class exist once for all exceptions. The next error overwrites them, and an exception that was
caught earlier suddenly tells about somebody else's trouble.

클래스 속성은 모든 예외가 함께 쓰는 하나뿐인 값입니다. 다음 예외가 그 값을 덮어쓰면, 앞서 잡아 둔 예외가 갑자기 엉뚱한
예외의 값을 보여 줍니다.

Expect: stored on self and not on the class
"""


class CustomException(Exception):
    def __init__(self, code, name):
        super().__init__(code, name)
        CustomException.code = code
        CustomException.name = name

    def __str__(self):
        return f"{self.code}, {self.name} error occur!"
