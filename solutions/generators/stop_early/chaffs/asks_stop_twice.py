"""Two questions where one would do: stop is called for the same item a second time. That doubles the time that a slow
check takes, and a check that counts or remembers gives another answer the second time.

한 번이면 될 것을 두 번 묻습니다. 같은 값에 stop을 두 번 호출하므로, 느린 검사라면 시간이 두 배로 들고, 횟수를 세거나
기억하는 검사라면 두 번째에는 다른 답이 나옵니다.

Expect: it is called once for each item up to the match
"""


def until_match(items, stop):
    for item in items:
        if not stop(item):
            yield item
        if stop(item):
            return item
    return None
