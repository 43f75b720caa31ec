"""GeneratorExit is one way to end early; any other exception that is thrown in at the yield is another. The source
stays open then.

일찍 끝나는 이유가 GeneratorExit만은 아닙니다. yield 자리에 다른 예외를 던져도 끝나는데, 그때는 소스가 열린 채로
남습니다.

Expect: Closing is not the only way to end early
"""


def own(source):
    try:
        for item in source:
            yield item
    except GeneratorExit:
        if hasattr(source, "close"):
            source.close()
        raise
