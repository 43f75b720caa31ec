"""The action runs a second time: one call finds out whether it fails, another one fetches the value. Whatever it does,
taking money for example, now happens twice.

action이 두 번 실행됩니다. 한 번은 실패하는지 알아보려고, 또 한 번은 값을 얻으려고 호출하기 때문입니다. 결제를 하는
함수였다면 결제가 두 번 됩니다.

Expect: calls the action exactly once
"""


def attempt(action, log):
    try:
        log("try")
        action()
    except ValueError:
        log("except")
        return None
    else:
        log("else")
        return action()
    finally:
        log("finally")
