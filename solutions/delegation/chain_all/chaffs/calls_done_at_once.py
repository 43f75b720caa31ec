"""done is called by the call of with_header itself, before the first line was even requested. That nothing is left can be
known only when everything has come out.

첫 줄을 요청하기도 전에, with_header를 호출하는 순간 done이 호출됩니다. 남은 것이 없다는 사실은 모두 나온 다음에야 알 수
있습니다.

Expect: waits for the request that comes after the last line
"""


def with_header(header, lines, done):
    items = chain_all(header, lines)
    done("end")
    return items
