"""Sanitising of text from a learner's process: harmless to people and machines, and the same on every run.

Pure functions over text: escapes, masks, and cuts that say so.
"""

import re
import shlex
import unicodedata

#: Characters that could move a terminal's cursor, reorder a line or break UTF-8; newline and tab stay.
_KEPT = {"\n", "\t"}
_DANGEROUS = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
#: Joiners that honest text in many scripts and emoji need.
_JOINERS = {"\u200c", "\u200d", "\ufe0f"}

_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,16}\b")
_SCRATCH = re.compile(r"/flowkata-\w++/\d++/(?:job/)?")
#: The folders before it, read backwards: forwards, a long path would be tried from each of its folders.
_ABOVE = re.compile(r"(?:[\w.+-]++/)*+")
#: What a runner of workflows takes for an order: `::error::` where a word may begin, `##[` and `##vso[` anywhere.
_ORDER = re.compile(r"(?<![\w.)\]]):(?=:[A-Za-z])|#(?=#(?:vso)?\[)")

#: What needs no escape between the quotes of a shell; a letter may not follow an escape that it would lengthen.
_PLAIN = re.compile(r"[g-zG-Z/._ -]")


def escape_controls(text: str) -> str:
    """`text` with control characters, bidirectional marks and lone surrogates shown as escapes."""
    if text.isprintable() or text.replace("\n", "").replace("\t", "").isprintable():
        return text
    return "".join(char if _is_harmless(char) else _escape(char) for char in text)


def _is_harmless(char: str) -> bool:
    return char in _KEPT or char in _JOINERS or unicodedata.category(char) not in _DANGEROUS


def _escape(char: str) -> str:
    return char.encode("unicode_escape", "backslashreplace").decode("ascii")


def mask_unstable(text: str) -> str:
    """`text` without what differs from run to run: addresses and the scratch folder's path."""
    masked, kept, at = _ADDRESS.sub("0x…", text), [], 0
    for found in _SCRATCH.finditer(masked):
        before = masked[at : found.start()]
        above = _ABOVE.match(before[::-1])
        kept.append(before[: len(before) - (above.end() if above else 0)])
        at = found.end()
    return "".join([*kept, masked[at:]])


def cut_text(text: str, limit: int) -> str:
    """At most `limit` characters of `text`; a cut says how much there was."""
    return text if len(text) <= limit else f"{text[:limit]}… ({len(text)} characters)"


def sanitize_text(text: str, limit: int = 4000) -> str:
    """All three, in the order that leaves nothing half-escaped."""
    return _ORDER.sub(lambda found: f"\\x{ord(found[0]):02x}", escape_controls(mask_unstable(cut_text(text, limit))))


def quote_for_shell(word: str) -> str:
    """Return a word as it is typed in a shell; what a terminal or a workflow would obey stands as escapes in `$'...'`.

    That form is known to bash, zsh and ksh (POSIX.1-2024, "Dollar-Single-Quotes").  A file's name may hold bytes that
    are no text; it takes them as well.
    """
    if _ORDER.search(word) is None and escape_controls(word) == word:
        return shlex.quote(word)
    raw = word.encode("utf-8", "surrogateescape")
    return "$'" + "".join(chr(byte) if _PLAIN.match(chr(byte)) else f"\\x{byte:02x}" for byte in raw) + "'"


#: What a renderer of Markdown or HTML, or one that links names and numbers, could take for more than itself.
_MARKUP = re.compile(r"[!-/:-@\[-`{-~]")


def escape_markdown(text: str) -> str:
    """Return sanitised text as it is shown letter by letter in GitHub's Markdown and in HTML: nothing in it is markup.

    Newlines stay: whoever needs one line replaces them.
    """
    return _MARKUP.sub(lambda found: f"&#{ord(found[0])};", text)
