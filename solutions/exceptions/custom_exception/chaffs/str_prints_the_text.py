"""__str__ does not show the text, it delivers it: whoever called str() decides what to do with it. A __str__ that
prints returns None, and str() fails with a TypeError.

`__str__`은 문자열을 보여 주는 메서드가 아니라 건네주는 메서드입니다. 그 문자열로 무엇을 할지는 str()을 호출한 쪽이
정합니다. 출력만 하면 None이 반환되어 str()이 TypeError를 일으킵니다.

Expect: so __str__ returns it
"""


class CustomException(Exception):
    def __init__(self, code, name):
        super().__init__(code, name)
        self.code = code
        self.name = name

    def __str__(self):
        print(f"{self.code}, {self.name} error occur!")
