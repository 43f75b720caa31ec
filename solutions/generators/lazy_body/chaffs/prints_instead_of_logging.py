"""The words appear on the screen, but whoever called wanted to hear them through log, perhaps to write them to a file.
A function that prints on its own leaves its caller no choice.

화면에는 말이 나타나지만, 호출한 쪽은 log로 그 말을 받고 싶어 합니다. 파일에 적으려던 것일 수도 있습니다. 함수가
마음대로 출력해 버리면 호출한 쪽은 고를 수가 없습니다.

Expect: it tells log "Hello!" and then hands out 0
"""


def greeting(log):
    print("Hello!")
    yield 0
    print("Good")
    yield 1
    print("Morning!")
    yield 2
    print("Bye")
