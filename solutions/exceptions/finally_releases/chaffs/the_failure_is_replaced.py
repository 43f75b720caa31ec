"""Another exception comes out than the one that work() raised. A caller who was ready for a KeyError is not ready for
this one. Giving back is all that is to be done here, so let the exception go on.

work()에서 발생한 예외가 아닌 다른 예외를 내보내고 있습니다. KeyError에 대비하던 호출한 쪽은 새 예외에는 대비하지
못합니다. 여기서 할 일은 돌려주는 것뿐이니 예외는 그대로 내보내세요.

Expect: Raised:
"""


def use(pool, work):
    item = pool.acquire()
    try:
        return work(item)
    except Exception as error:
        raise RuntimeError("the work failed") from error
    finally:
        pool.release(item)
