"""else is taken for the opposite of except: here it runs whenever the except block did not. With an exception that
nobody handles neither of them may run. else needs a try block that came to its end.

else를 except의 반대로 여기고 있습니다. 그래서 except 블록이 실행되지 않으면 언제나 실행됩니다. 하지만 처리되지 않은
예외가 발생했을 때에는 둘 다 실행되면 안 됩니다. else는 try 블록이 끝까지 실행되었을 때에만 실행됩니다.

Expect: An exception that is not handled runs neither except nor else
"""


def attempt(action, log):
    handled = False
    try:
        log("try")
        return action()
    except ValueError:
        handled = True
        log("except")
        return None
    finally:
        if not handled:
            try:
                log("else")
            finally:
                log("finally")
        else:
            log("finally")
