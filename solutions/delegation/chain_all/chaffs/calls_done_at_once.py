"""Calling chain_all hands out nothing yet: it only makes a generator. So done is called before the first line was even
requested.

chain_all을 호출해도 아직 아무것도 나오지 않습니다. 제너레이터가 만들어질 뿐입니다. 그래서 첫 줄을 요청하기도 전에
done이 호출됩니다.

Expect: waits for the request that comes after the last line
"""


def with_header(header, lines, done):
    items = chain_all(header, lines)
    done("end")
    return items
