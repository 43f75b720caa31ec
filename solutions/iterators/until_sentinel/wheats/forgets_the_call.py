"""The end is remembered by letting go of the function; the chunks come from the class itself."""


class Until:
    def __init__(self, call, sentinel):
        self._call = call
        self._sentinel = sentinel

    def __iter__(self):
        return self

    def __next__(self):
        if self._call is not None:
            try:
                result = self._call()
            except StopIteration:
                pass
            else:
                if self._sentinel != result:
                    return result
        self._call = None
        raise StopIteration


def chunks(read, size):
    return Until(lambda: read(size), b"")
