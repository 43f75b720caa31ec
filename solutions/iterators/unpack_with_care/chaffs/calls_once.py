"""call() runs once, and its one result stands in the list n times. Whoever asks three times wants three answers.

call()을 한 번만 호출하고 그 결과 하나를 리스트에 n번 넣습니다. 세 번 물었다면 답도 세 번 새로 받아야 합니다.

Expect: call() is called anew for every result
"""


def repeat(n, call):
    return [call()] * n
