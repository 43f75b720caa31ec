"""The sets that a text shows, with their elements in one order: a set's own may depend on addresses.  Pure."""

import re
from dataclasses import dataclass, field

#: A text in quotes is one piece, whatever is in it; an apostrophe in a word begins none.
_PIECES = re.compile(r"""(?<!\w)b?'(?:\\.|[^'\\])*'|(?<!\w)b?"(?:\\.|[^"\\])*"|.""", re.DOTALL)
_CLOSES = {")": "(", "]": "[", "}": "{", ">": "<"}


@dataclass(slots=True)
class _Group:
    """The pieces read behind an opening bracket, one list of pieces for each element."""

    opening: str
    elements: list[list[str]] = field(default_factory=lambda: [[]])
    has_colon: bool = False

    def add(self, piece: str) -> None:
        self.has_colon |= piece == ":"
        if piece == ",":
            self.elements.append([])
        else:
            self.elements[-1].append(piece)

    def absorb(self, sign: "_Group") -> None:
        """Take in what a sign, which was taken for a bracket, stands before."""
        first, *others = sign.elements
        self.elements[-1] += [sign.opening, *first]
        self.elements += others
        self.has_colon |= sign.has_colon

    def __str__(self) -> str:
        return self.opening + ",".join(map("".join, self.elements))

    def closed(self, closing: str) -> str:
        """The whole group; a set is one in braces that has more elements than one, and no colon."""
        if self.opening != "{" or self.has_colon or len(self.elements) == 1:
            return f"{self}{closing}"
        return "{" + ", ".join(sorted("".join(each).strip() for each in self.elements)) + "}"


def with_sorted_sets(text: str) -> str:
    """Return the text with the elements of each set sorted, and all else, dicts and quoted text too, as it is."""
    groups = [_Group("")]
    for piece in _PIECES.findall(text):
        if piece in _CLOSES.values():
            groups.append(_Group(piece))
        elif piece in _CLOSES and _has_open(groups, _CLOSES[piece]):
            closed = groups.pop().closed(piece)
            groups[-1].add(closed)
        else:
            groups[-1].add(piece)
    return "".join(map(str, groups))


def _has_open(groups: list[_Group], opening: str) -> bool:
    """Whether the last open group is of this kind; a `<` that nothing closes was a sign, and no bracket."""
    while opening != "<" and groups[-1].opening == "<":
        sign = groups.pop()
        groups[-1].absorb(sign)
    return groups[-1].opening == opening
