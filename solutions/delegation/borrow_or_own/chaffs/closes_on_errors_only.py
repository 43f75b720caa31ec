"""GeneratorExit, which close() sends, is no Exception: like KeyboardInterrupt it derives from BaseException directly.
This except clause does not see it.

close()가 보내는 GeneratorExit는 Exception이 아닙니다. KeyboardInterrupt처럼 BaseException을 바로 상속하므로 이 except
절에는 걸리지 않습니다.

Expect: Whoever owns a source has to close it
"""


def own(source):
    try:
        for item in source:
            yield item
    except Exception:
        if hasattr(source, "close"):
            source.close()
        raise
