"""first_n leaves the stream open when it has enough: leaving the loop does not close an asynchronous generator. And it
looks at the number only after it has taken an item, so there is always one at least.

first_n은 다 얻고 나서 스트림을 열어 둔 채로 끝납니다. 반복문을 빠져나와도 비동기 제너레이터는 닫히지 않습니다. 게다가
값을 하나 얻은 뒤에야 개수를 확인하므로, 언제나 적어도 하나는 얻습니다.

Expect: The list of the first 0 items is empty
"""

async def first_n(stream, n):
    taken = []
    async for item in stream:
        taken.append(item)
        if len(taken) >= n:
            break
    return taken
