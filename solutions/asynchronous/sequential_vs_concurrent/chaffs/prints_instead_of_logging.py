"""print writes to the screen, whatever the caller wanted. The argument log is there so that the caller decides where
the texts go: to the screen, into a list or into a file.

print는 호출한 쪽의 뜻과 상관없이 화면에 출력합니다. log를 인자로 받는 것은 문자열을 화면에 보낼지, 리스트나 파일에
담을지 호출한 쪽이 정하게 하기 위해서입니다.

Expect: Each text goes to log, not to print
"""


async def count(name, n, log):
    for step in range(1, n + 1):
        print(f"{name} {step}/{n}")
        await asyncio.sleep(0.5)
