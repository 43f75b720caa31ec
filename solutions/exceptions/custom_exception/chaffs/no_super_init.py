"""Without super().__init__(code, name) nobody fills args on purpose. It seems to work, because Python itself stores
positional arguments there before __init__ runs. A call with keywords shows the gap: args is empty, and pickle and
copy can no longer build the exception again.

super().__init__(code, name)을 호출하지 않으면 args를 채우는 코드가 없습니다. 그래도 되는 것처럼 보이는 까닭은
`__init__`이 실행되기 전에 파이썬이 위치 인자를 args에 담아 두기 때문입니다. 키워드로 호출하면 빈틈이 드러납니다.
args가 비고, pickle과 copy는 예외를 다시 만들지 못합니다.

Expect: a call with keywords leaves args empty
"""


class CustomException(Exception):
    def __init__(self, code, name):
        self.code = code
        self.name = name

    def __str__(self):
        return f"{self.code}, {self.name} error occur!"
