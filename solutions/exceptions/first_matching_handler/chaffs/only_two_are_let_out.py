"""KeyboardInterrupt and SystemExit come out, but there are more exceptions that are no Exception: GeneratorExit,
asyncio.CancelledError, and those that people make themselves. Do not list what is to be let out: name what you catch.

KeyboardInterrupt와 SystemExit는 밖으로 나오지만, Exception이 아닌 예외는 더 있습니다. GeneratorExit와
asyncio.CancelledError가 있고, 누군가 직접 만든 것도 있습니다. 내보낼 예외를 늘어놓지 말고 잡을 예외를 적으세요.

Expect: Whatever inherits from BaseException and not from Exception comes out
"""


def describe(function):
    try:
        function()
    except (KeyboardInterrupt, SystemExit):
        raise
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except (KeyError, IndexError):
        return "lookup"
    except BaseException as error:
        return f"other: {type(error).__name__}"
    else:
        return "ok"
