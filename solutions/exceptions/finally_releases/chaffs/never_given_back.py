"""The item never goes back: the pool is smaller after every use, and empty in the end. Nobody but use() knows that the
item is out, so nobody else can give it back.

빌린 것을 전혀 돌려주지 않습니다. 쓸 때마다 풀이 작아지고 결국 텅 비게 됩니다. 무엇을 빌렸는지는 use()만 알고 있으니
대신 돌려줄 곳도 없습니다.

Expect: When use() is over, the item is in the pool again
"""


def use(pool, work):
    item = pool.acquire()
    return work(item)
