"""Only the empty string is left out. A word that consists of spaces is not empty, and truthy too: it passes the filter,
although nobody sees anything in it.

빈 문자열만 걸러 내고 있습니다. 공백으로만 된 단어는 눈에 보이는 것이 없어도 비어 있지 않고 참으로 취급되므로 필터를
통과합니다.

Expect: looks empty on paper but is truthy
"""


def shout(words):
    return (word.upper() for word in words if word)
