"""Only the empty string is falsy. A word that consists of spaces is truthy and passes the filter, although nobody sees
anything in it.

거짓으로 취급되는 문자열은 빈 문자열뿐입니다. 공백으로만 된 단어는 눈에 보이는 것이 없어도 참으로 취급되어 필터를
통과합니다.

Expect: looks empty on paper but is truthy
"""


def shout(words):
    return (word.upper() for word in words if word)
