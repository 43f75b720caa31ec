"""ModelException(code=7) is accepted, and the 7 is lost without a word. A parameter such as **kwargs in `__init__`
takes what nobody uses; without it Python raises the TypeError by itself.

ModelException(code=7)이 통과되고 7은 소리 없이 사라집니다. `__init__`에 **kwargs 같은 매개변수를 두면 아무도 쓰지 않는
값까지 받아들입니다. 그것이 없으면 파이썬이 알아서 TypeError를 일으킵니다.

Expect: ModelException has no use for a keyword
"""


class ModelException(ModelException):
    def __init__(self, *args, **kwargs):
        self.args = args
