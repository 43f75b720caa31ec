"""[call()] * n calls once and writes the same result into the list n times. Whoever asks three times wants three
answers.

[call()] * n은 한 번만 호출하고 같은 결과를 n번 적어 넣습니다. 세 번 물었다면 답도 세 번 새로 받아야 합니다.

Expect: call() is called anew for every result
"""


def repeat(n, call):
    return [call()] * n
