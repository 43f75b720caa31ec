"""Every Exception of the rest is caught and forgotten, and only what is none, such as a KeyboardInterrupt, comes out.

나머지 가운데 Exception은 모두 잡아서 잊어버리고, KeyboardInterrupt처럼 Exception이 아닌 것만 나옵니다.

Expect: Got: ('returned', 'tuple')
"""


def sort_out(group):
    values = systems = 0
    try:
        raise group
    except* ValueError as found:
        values = count(found)
    except* OSError as found:
        systems = count(found)
    except* Exception:
        pass
    return values, systems
