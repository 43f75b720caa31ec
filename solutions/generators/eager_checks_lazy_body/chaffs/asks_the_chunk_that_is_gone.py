"""Whether there is more to come is read off the chunk that was handed out last. But it belongs to the caller by now,
who may have emptied it, and then the run ends in the middle of the items.

값이 더 있는지를 방금 내놓은 묶음의 길이로 판단하고 있습니다. 하지만 그 묶음은 이미 호출한 쪽의 것입니다. 받은 쪽이
리스트를 비웠다면 값이 남아 있는데도 끝나 버립니다.

Expect: Whoever receives a chunk may empty or fill it
"""


def _chunks(items, size):
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk
        if len(chunk) < size:
            return
