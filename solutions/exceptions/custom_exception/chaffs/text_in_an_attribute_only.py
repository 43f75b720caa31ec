"""An attribute called message means nothing to Python. Without __str__, str() and the traceback show args: the tuple
(7, 'net') instead of a sentence.

message라는 속성은 파이썬에 아무 의미가 없습니다. `__str__`이 없으면 str()과 트레이스백에는 문장이 아니라 args, 곧 (7,
'net')이라는 튜플이 나옵니다.

Expect: what is only printed, or kept in an attribute, does not appear there
"""


class CustomException(Exception):
    def __init__(self, code, name):
        super().__init__(code, name)
        self.code = code
        self.name = name
        self.message = f"{code}, {name} error occur!"
