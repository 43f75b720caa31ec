"""From the bytes of a keyboard to the names of keys.  Pure."""

import codecs
import re

_ESCAPES = {
    "[A": "up",
    "[B": "down",
    "OA": "up",
    "OB": "down",
    "[5~": "page_up",
    "[6~": "page_down",
    "[H": "home",
    "[F": "end",
    "OH": "home",
    "OF": "end",
    "[1~": "home",
    "[4~": "end",
}
_CONTROLS = {
    "\r": "enter",
    "\n": "enter",
    "\t": "tab",
    "\x7f": "backspace",
    "\x08": "backspace",
    "\x03": "ctrl-c",
    "\x04": "ctrl-d",
    "\x0c": "ctrl-l",
    "\x1a": "ctrl-z",
    "\x1b": "escape",
}
#: One key: an escape sequence, whether it is known or not, or a single character.
_KEY = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|O[A-Za-z]|(?=$|\x1b)|(?![\[O]))|.", re.DOTALL)

#: The letter on the same key of a keyboard that types Korean (the standard layout of two sets).
_LATIN = dict(
    zip(
        "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ",
        "qwertyuiopasdfghjklzxcvbnm",
        strict=True,
    )
)


def latin(key: str) -> str:
    """Return the letter that stands on the same key: commands work whatever language the keyboard is set to."""
    return _LATIN.get(key, key)


class Decoder:
    """Turns bytes into keys; a character that was cut in two waits for its rest."""

    def __init__(self) -> None:
        self._text = codecs.getincrementaldecoder("utf-8")("replace")

    def feed(self, data: bytes) -> list[str]:
        """The names of the keys in `data`, or the characters themselves; unknown sequences are left out."""
        found = (_name(match[0]) for match in _KEY.finditer(self._text.decode(data)))
        return [name for name in found if name]


def _name(typed: str) -> str:
    if len(typed) > 1:
        return _ESCAPES.get(typed[1:], "")
    return _CONTROLS.get(typed, typed if typed.isprintable() else "")
