"""return hands the exception to the caller as an ordinary value. Nothing stops, no except clause runs, and whoever
does not look at the value never learns of the error. raise is what sets it off.

return은 예외 객체를 평범한 값처럼 반환할 뿐입니다. 실행은 멈추지 않고 except 절도 실행되지 않으며, 반환값을 확인하지
않는 쪽은 무언가 잘못됐다는 것을 알 수 없습니다. 예외를 일으키는 것은 raise입니다.

Expect: It does not return it
"""


def check(code, name):
    if code != 0:
        return CustomException(code, name)
    return "ok"
