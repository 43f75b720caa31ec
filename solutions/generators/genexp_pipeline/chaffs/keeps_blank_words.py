"""Every word is shouted, the blank ones too. A generator expression may end with an if, which decides what is let
through.

빈 단어까지 빠짐없이 내놓고 있습니다. 제너레이터 표현식의 끝에는 if를 붙여 무엇을 통과시킬지 정할 수 있습니다.

Expect: An empty word has nothing to shout
"""


def shout(words):
    return (word.upper() for word in words)
