"""`except Exception` does not catch this Quiet: it derives from BaseException alone, like a wish to end the program.

이 Quiet는 `except Exception`에 잡히지 않습니다. 프로그램을 끝내 달라는 요청처럼 BaseException만 상속했기 때문입니다.

Expect: `except Exception` has to catch a Quiet
"""


class Quiet(BaseException):
    pass
