"""Where an exception has a cause and a context, both are followed. Then the list holds exceptions that did not lead to
it.

원인과 컨텍스트가 다 있는 예외에서 둘을 모두 따라갑니다. 그러면 이 예외와 상관없는 예외까지 목록에 들어갑니다.

Expect: Got: [LoadError('no settings'), ValueError('the reason'), OSError('disk gone')]
"""


def chain(exc):
    found = []

    def follow(link):
        if link is not None and not any(link is known for known in found):
            found.append(link)
            follow(link.__cause__)
            if link.__cause__ is not None or not link.__suppress_context__:
                follow(link.__context__)

    follow(exc)
    return found
