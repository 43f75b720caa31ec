"""With defaults for both arguments, `raise CustomException` alone is accepted, and produces an error that says
nothing. What every error must tell has no default.

두 인자에 기본값을 주면 `raise CustomException`만 써도 통과되어 아무 내용도 없는 예외가 만들어집니다. 모든 예외가 꼭
알려야 하는 값에는 기본값을 두지 마세요.

Expect: a call with one, none or three is a TypeError
"""


class CustomException(Exception):
    def __init__(self, code=0, name=""):
        super().__init__(code, name)
        self.code = code
        self.name = name

    def __str__(self):
        return f"{self.code}, {self.name} error occur!"
