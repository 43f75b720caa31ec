"""A finally block runs however the generator is left: after an error, and when the caller closes it half way. Then done
reports an end that was never reached.

finally 블록은 제너레이터가 어떻게 끝나든 실행됩니다. 예외가 발생했을 때도, 호출한 쪽이 도중에 닫았을 때도
마찬가지입니다. 그러면 끝에 닿지도 않았는데 끝났다고 알리게 됩니다.

Expect: Lines that break off with an error are not used up
"""


def with_header(header, lines, done):
    try:
        yield from chain_all(header, lines)
    finally:
        done("end")
