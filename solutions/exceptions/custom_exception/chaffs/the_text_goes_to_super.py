"""With the finished text in args, str() is right even without a __str__. But copy and pickle call
CustomException(*error.args), and one text does not fit two parameters. args holds what __init__ expects; the text is
made from it.

완성된 문자열을 args에 넣으면 `__str__` 없이도 str()은 맞게 나옵니다. 하지만 copy와 pickle은
CustomException(*error.args)를 호출하는데, 문자열 하나로는 매개변수 두 개를 채울 수 없습니다. args에는 `__init__`이 받는
값을 담고, 문자열은 그 값으로 만드세요.

Expect: copy.copy() makes its copy by calling CustomException(*error.args)
"""


class CustomException(Exception):
    def __init__(self, code, name):
        super().__init__(f"{code}, {name} error occur!")
        self.code = code
        self.name = name
