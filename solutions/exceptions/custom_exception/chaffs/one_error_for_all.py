"""One exception object, made in advance, is changed and raised again and again. Whoever caught it earlier, and kept
it for a report, now holds the data of the latest error, and the traceback of both.

미리 만들어 둔 예외 객체 하나를 고쳐 가며 계속 다시 일으키고 있습니다. 보고서에 쓰려고 앞서 잡아 둔 예외에는 이제 마지막
예외의 데이터가 들어 있고, 트레이스백도 둘이 뒤섞입니다.

Expect: Every call of check() raises an exception of its own
"""

ERROR = CustomException(0, "")


def check(code, name):
    if code != 0:
        ERROR.__init__(code, name)
        raise ERROR
    return "ok"
