"""The item is used and given back, but the value of work() does not reach the caller. What a function does not return,
or only prints, is lost at its end.

빌려서 일하고 돌려주기까지 하지만 work()의 값이 호출한 쪽에 전해지지 않습니다. 반환하지 않거나 출력만 한 값은 함수가
끝나면 사라집니다.

Expect: use() gives back what work() returned
"""


def use(pool, work):
    item = pool.acquire()
    try:
        print(work(item))
    finally:
        pool.release(item)
