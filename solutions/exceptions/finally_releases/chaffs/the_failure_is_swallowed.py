"""The item goes back, but an Exception of work() ends inside use(): the caller gets a value and takes the failure for a
success. Giving back is all that is to be done here, so let the exception go on.

빌린 것은 돌려주지만 work()에서 발생한 Exception이 use() 안에서 끝나 버립니다. 호출한 쪽은 값을 받고 실패를 성공으로
착각합니다. 여기서 할 일은 돌려주는 것뿐이니 예외는 그대로 내보내세요.

Expect: Got: no exception
"""


def use(pool, work):
    item = pool.acquire()
    try:
        return work(item)
    except Exception as error:
        print(error)
        return None
    finally:
        pool.release(item)
