"""What comes back is a finished list, which does not answer next(). A list comprehension and a generator expression
look almost the same, but the brackets decide: [ ] makes a list; ( ) makes a generator that hands out one item per
request.

돌아온 것은 다 만들어진 리스트라서 next()를 쓸 수 없습니다. 리스트 컴프리헨션과 제너레이터 표현식은 모양이 거의 같지만
괄호가 다릅니다. [ ]는 리스트를 만들고, ( )는 요청할 때마다 하나씩 내놓는 제너레이터를 만듭니다.

Expect: shout gives back an iterator
"""


def shout(words):
    return [word.upper() for word in words if word.strip()]
