"""The blocks run in the right order, but the value of the action does not reach the caller. What a function does not
return, or only prints, is lost at its end.

블록은 올바른 순서로 실행되지만 action의 값이 호출한 쪽에 전해지지 않습니다. 반환하지 않거나 출력만 한 값은 함수가
끝나면 사라집니다.

Expect: attempt() gives back what the action returned
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except ValueError:
        log("except")
    else:
        log("else")
        print(value)
    finally:
        log("finally")
