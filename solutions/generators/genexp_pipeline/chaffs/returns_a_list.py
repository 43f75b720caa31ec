"""A list comprehension looks almost the same, but the brackets decide: [ ] is a finished list, which does not answer
next(); ( ) is a generator that hands out one item per request.

리스트 컴프리헨션은 모양이 거의 같지만 괄호가 다릅니다. [ ]는 다 만들어진 리스트라서 next()를 쓸 수 없고, ( )는 요청할
때마다 하나씩 내놓는 제너레이터입니다.

Expect: shout gives back an iterator
"""


def shout(words):
    return [word.upper() for word in words if word.strip()]
