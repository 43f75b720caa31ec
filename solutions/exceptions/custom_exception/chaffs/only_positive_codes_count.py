"""To be greater than 0 is not the same as not to be 0: negative codes, which many programs use for a killed process,
pass as ok.

'0보다 크다'와 '0이 아니다'는 다릅니다. 강제로 종료된 프로세스를 나타낼 때 흔히 쓰는 음수 코드가 "ok"로 통과해
버립니다.

Expect: A negative code is an error like any other
"""


def check(code, name):
    if code > 0:
        raise CustomException(code, name)
    return "ok"
