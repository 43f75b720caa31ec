"""first_n leaves the stream open. Leaving the loop does not close an asynchronous generator: it stays where it is until
somebody awaits aclose(), or until Python finds it at some later time.

first_n이 스트림을 열어 둔 채로 끝납니다. 반복문을 빠져나와도 비동기 제너레이터는 닫히지 않습니다. 누군가 aclose()를
await하거나 나중에 언젠가 파이썬이 치울 때까지 그대로 멈춰 있습니다.

Expect: When first_n returns, the stream has been closed
"""

async def first_n(stream, n):
    taken = []
    if n > 0:
        async for item in stream:
            taken.append(item)
            if len(taken) == n:
                break
    return taken
