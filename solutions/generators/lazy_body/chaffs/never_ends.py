"""A generator does not need a loop to be asked several times: it goes on by itself where it paused. The endless loop
around the body makes it greet again and again, so it has no end.

제너레이터는 반복문이 없어도 여러 번 요청받을 수 있습니다. 멈춘 자리에서 저절로 이어지기 때문입니다. 본문을 무한
반복문으로 감싸면 인사가 되풀이되고 끝이 없어집니다.

Expect: more than 1000 items came out: the iteration never ends
"""


def greeting(log):
    while True:
        log("Hello!")
        yield 0
        log("Good")
        yield 1
        log("Morning!")
        yield 2
        log("Bye")
