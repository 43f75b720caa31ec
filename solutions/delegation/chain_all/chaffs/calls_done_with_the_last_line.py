"""To call done together with the last line, the code has to fetch one line more than was asked for. The caller then
waits for a line it did not request, and done fires although the last line has not been delivered.

마지막 줄과 함께 done을 호출하려고 요청받은 것보다 한 줄을 더 미리 가져오고 있습니다. 호출한 쪽은 요청하지도 않은 줄을
기다리게 되고, 마지막 줄이 전달되기도 전에 done이 호출됩니다.

Expect: before, nobody knows that it was the last
"""


def with_header(header, lines, done):
    items = chain_all(header, lines)
    nothing = object()
    line = next(items, nothing)
    while line is not nothing:
        following = next(items, nothing)
        if following is nothing:
            done("end")
        yield line
        line = following
