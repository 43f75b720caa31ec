"""The generator is a function inside, and collects with a for loop. operator.index decides what counts as an int."""

from operator import index


def chunked(items, size):
    if index(size) < 1:
        raise ValueError("size must be positive")

    def chunks():
        chunk = []
        for item in items:
            chunk.append(item)
            if len(chunk) == size:
                yield chunk
                chunk = []
        if chunk:
            yield chunk

    return chunks()
