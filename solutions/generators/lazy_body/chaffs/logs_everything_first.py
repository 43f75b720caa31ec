"""Here yield is taken for a kind of return that comes after the work. But it stands between two pieces of work: what is
above it runs now, what is below it runs at the next request. All words together in front belong to the first request.

yield를 할 일을 다 마친 뒤에 쓰는 return처럼 여긴 경우입니다. yield는 일과 일 사이에 놓입니다. 위에 있는 코드는 지금,
아래에 있는 코드는 다음 요청 때 실행됩니다. 말을 모두 앞에 모아 두면 전부 첫 요청의 몫이 됩니다.

Expect: the code after a yield runs at the next request
"""


def greeting(log):
    log("Hello!")
    log("Good")
    log("Morning!")
    yield 0
    yield 1
    yield 2
    log("Bye")
