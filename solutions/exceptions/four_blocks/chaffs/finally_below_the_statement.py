""""finally" is logged only where the function comes to its last line. An exception that is not handled leaves the
function before that. What has to run in any case belongs into the finally block.

"finally"를 함수의 마지막까지 갔을 때에만 기록하고 있습니다. 처리하지 않은 예외는 그 전에 함수를 떠납니다. 어떤
경우에나 해야 할 일은 finally 블록에 두어야 합니다.

Expect: finally runs all the same, on its way out
"""


def attempt(action, log):
    value = None
    log("try")
    try:
        value = action()
    except ValueError:
        log("except")
    else:
        log("else")
    log("finally")
    return value
