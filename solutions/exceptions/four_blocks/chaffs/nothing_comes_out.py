"""Everything that can be raised is treated like a ValueError, even KeyboardInterrupt: Ctrl-C no longer stops the
program. Handle ValueError, and nothing else.

발생할 수 있는 모든 예외를 ValueError처럼 처리하고 있습니다. KeyboardInterrupt까지 처리하니 Ctrl-C를 눌러도 프로그램이
멈추지 않습니다. ValueError만 처리하고 다른 것은 처리하지 마세요.

Expect: ask the program to stop
"""


def attempt(action, log):
    try:
        log("try")
        value = action()
    except:  # noqa: E722
        log("except")
        return None
    else:
        log("else")
        return value
    finally:
        log("finally")
