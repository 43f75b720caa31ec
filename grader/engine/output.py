"""The output of one fork, parted by test, and bounded for each of them.

A mark stands before every test.  What a test prints beyond its limit is cut, with a sentence; one that goes on and on
is a flood, and ends the fork.
"""

#: How many times its limit a test may print before that is a flood, and how many times it all tests together.
FLOOD, FLOOD_OF_ALL = 16, 512


class Output:
    """Takes in the bytes of a fork's output as they come."""

    def __init__(self, mark: bytes, limit_kib: int) -> None:
        """`mark` parts the output of one test from the next; `limit_kib` is what is kept of each."""
        self.mark = mark
        #: How many marks had come when there was too much; None where there never was.
        self.flooded_at: int | None = None
        self._limit = limit_kib * 1024
        self._pieces = [bytearray()]
        self._counts = [0]
        self._tail = b""
        self._kept = 0

    def add(self, data: bytes) -> None:
        """Take in the next bytes.  A mark may be cut in two by where one read ends."""
        *whole, last = (self._tail + data).split(self.mark)
        for piece in whole:
            self._append(piece)
            self._pieces.append(bytearray())
            self._counts.append(0)
        cut = next((size for size in range(len(self.mark) - 1, 0, -1) if last.endswith(self.mark[:size])), 0)
        self._tail = last[len(last) - cut :] if cut else b""
        self._append(last[: len(last) - cut] if cut else last)

    def _append(self, data: bytes) -> None:
        room = self._limit - len(self._pieces[-1])
        self._pieces[-1] += data[: max(0, room)]
        self._counts[-1] += len(data)
        self._kept += min(len(data), max(0, room))
        # At import no test is there yet that could be cut and go on.
        most = FLOOD * self._limit if self.begun else self._limit
        if self._counts[-1] > most or self._kept > FLOOD_OF_ALL * self._limit:
            self.flooded_at = self.begun if self.flooded_at is None else self.flooded_at

    @property
    def begun(self) -> int:
        """How many marks have come."""
        return len(self._pieces) - 1

    def texts(self) -> list[str]:
        """Return the output behind each mark, in their order, as text.  Of a mark that was cut off nothing is shown."""
        return [self._text(piece, count) for piece, count in list(zip(self._pieces, self._counts, strict=True))[1:]]

    def _text(self, piece: bytearray, count: int) -> str:
        text = piece.decode("utf-8", "replace")
        left = count - len(piece)
        return f"{text}\n… ({left} more bytes were printed, {self._limit // 1024} KiB are kept)" if left else text
