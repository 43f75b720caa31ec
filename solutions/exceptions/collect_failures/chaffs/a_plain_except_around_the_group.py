"""A group is no ValueError, even if it holds nothing else. A plain `except ValueError` does not catch it, and it comes
out with everything in it.

그룹은 ValueError만 들어 있더라도 ValueError가 아닙니다. 그냥 `except ValueError`로는 잡히지 않아서, 안에 든 것과 함께
그대로 나옵니다.

Expect: Raised: ExceptionGroup: night
"""


def sort_out(group):
    values = systems = 0
    try:
        raise group
    except ValueError:
        values += 1
    except OSError:
        systems += 1
    return values, systems
