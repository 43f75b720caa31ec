"""Exception(code, name) has the same args, but neither code nor name nor the text. And nobody can catch it without
catching everything else too: the class is what an except clause looks at.

Exception(code, name)도 args는 같지만 code와 name 속성도, 정해진 문자열도 없습니다. 게다가 이 예외를 잡으려면 다른
예외까지 모두 잡아야 합니다. except 절은 클래스를 보고 고르기 때문입니다.

Expect: check() raises a CustomException with its arguments as data
"""


def check(code, name):
    if code != 0:
        raise Exception(code, name)
    return "ok"
