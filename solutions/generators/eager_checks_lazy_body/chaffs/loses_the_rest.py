"""A chunk comes out only when it is full. The last one often is not, and nobody asks at the end whether something is left
over. The last records never reach the database, and nothing says so.

묶음은 다 찼을 때에만 나옵니다. 마지막 묶음은 다 차지 않을 때가 많은데, 끝에 남은 것이 있는지 아무도 살피지 않습니다.
마지막 레코드 몇 건이 소리 없이 사라집니다.

Expect: Items that do not fill a whole chunk must not get lost
"""


def _chunks(items, size):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
