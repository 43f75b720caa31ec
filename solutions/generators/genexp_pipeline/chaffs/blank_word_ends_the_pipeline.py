"""A filter passes over what does not suit it and goes on. takewhile ends at the first item that does not suit, and
everything behind a blank word is lost.

필터는 조건에 맞지 않는 것을 건너뛰고 계속 갑니다. takewhile은 맞지 않는 것이 처음 나오면 끝나 버리므로 빈 단어 뒤에
있는 것을 모두 잃습니다.

Expect: the words around it still come out
"""

from itertools import takewhile


def shout(words):
    return (word.upper() for word in takewhile(str.strip, words))
