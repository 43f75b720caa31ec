"""An exception that is no ValueError ends inside attempt(): the caller gets an answer, and never learns what happened.
To print it is not enough, since no program reads that. What you cannot handle, leave to the caller.

ValueError가 아닌 예외가 attempt() 안에서 끝나 버립니다. 호출한 쪽은 답을 받을 뿐, 무슨 일이 있었는지 알 수 없습니다.
출력해 두어도 그것을 읽는 프로그램은 없습니다. 처리할 수 없는 예외는 호출한 쪽에 맡기세요.

Expect: Got: no exception
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except ValueError:
        log("except")
        return None
    except Exception as error:
        print(error)
        return None
    else:
        log("else")
        return value
    finally:
        log("finally")
