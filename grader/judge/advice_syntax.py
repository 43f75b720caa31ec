"""What to type where Python could not read a line: from Python's own words, and from a line that it can read.  Pure.

The words are those of Python 3.11 to 3.14.  Of a plain "invalid syntax" only what is certain is said: with the change
that the advice tells, the line can be read.
"""

import ast
import re
import unicodedata
from collections.abc import Iterator

from grader.judge.advice_words import say
from grader.judge.facts import line_text
from grader.syntax import parse

_CLOSING = {"(": ")", "[": "]", "{": "}"}

#: Python's words, as far as they decide; groups are what the sentence is about.
_WORDS = (
    (r"unmatched '(.)'", "not_opened"),
    (r".*Maybe you meant '==' .*|expression cannot contain assignment, .*", "assignment"),
    (r"'yield(?: from)?' outside function", "yield_outside"),
    (r"'yield' inside .*(?:comprehension|generator expression)", "yield_in_comprehension"),
    (r"'(await|async for|async with)' outside (?:async )?function", "only_in_async"),
    (r"asynchronous comprehension outside of an asynchronous function", "async_comprehension"),
    (r"'return' with value in async generator", "async_generator_return"),
    (r"'yield from' inside async function", "yield_from_in_async"),
    (r"'(break)' outside loop|'(continue)' not properly in loop", "not_in_loop"),
    (r"'return' outside function", "return_outside"),
    (r"expected an indented block after .* on line (\d+)", "no_block"),
    (r"unexpected indent", "too_far_in"),
    (r"unindent does not match any outer indentation level", "no_such_column"),
    (r"inconsistent use of tabs and spaces in indentation", "tabs"),
    (r"cannot have both 'except' and 'except\*' on the same 'try'", "mixed_star"),
    (r"expected one or more exception types", "star_without_type"),
    (r"'break', 'continue' and 'return' cannot appear in an except\* block", "leaves_star"),
    (r"unterminated (?:[ft]-)?string literal.*", "string"),
    (r"unterminated triple-quoted (?:[ft]-)?string literal.*", "long_string"),
    (r"Missing parentheses in call to '(print|exec)'\..*", "print"),
    (r"expected 'except' or 'finally' block", "try_alone"),
    (r"multiple exception types must be parenthesized.*", "several_exceptions"),
    (r"default 'except:' must be last", "bare_except_last"),
    (r"invalid syntax\. Perhaps you forgot a comma\?", "side_by_side"),
    (r"non-default argument follows default argument|parameter without a default follows .*", "defaults_last"),
    (r"positional argument follows keyword argument", "keywords_last"),
    (r"no binding for nonlocal '(\w+)' found", "nothing_nonlocal"),
    (r"nonlocal declaration not allowed at module level", "nonlocal_outside"),
    (r"name '(\w+)' is (?:assigned to|used) (?:before|prior to) (global|nonlocal) declaration", "declared_late"),
    (r"name '(\w+)' is parameter and (global|nonlocal)", "declared_parameter"),
    (r"invalid non-printable character (U\+\w+)", "invisible"),
    (r"unexpected character after line continuation character", "behind_backslash"),
    (r"invalid decimal literal", "digit_first"),
    (r"expected 'else' after 'if' expression", "if_without_else"),
    (r"Generator expression must be parenthesized", "generator_argument"),
)
_NEVER_CLOSED = re.compile(r"'([(\[{])' was never closed")
_MISMATCH = re.compile(r"closing parenthesis '(.)' does not match opening parenthesis '([(\[{])'.*")
_CHARACTER = re.compile(r"invalid character '(.)' \(U\+\w+\)")

#: What other languages, and older Pythons, write otherwise: a change is told only where the line can be read with it.
_SPELLINGS = (
    (re.compile(r"^(?:elseif|elsif|else\s+if)\b"), "elif"),
    (re.compile(r"^(?:function|func|fun|fn)\s+(?=\w+\()"), "def "),
    (re.compile(r"^async\s+(?!def|for|with)(?=\w+\()"), "async def "),
    (re.compile(r"^for\s+(\w+)\s+(?=range\()"), r"for \1 in "),
    (re.compile(r"^raise\s+([\w.]+)\s*,\s*(.+)$"), r"raise \1(\2)"),
    (re.compile(r"(\w)\s*\+\+;?$"), r"\1 += 1"),
    (re.compile(r"(\w)\s*--;?$"), r"\1 -= 1"),
    (re.compile(r"\s*&&\s*"), " and "),
    (re.compile(r"\s*\|\|\s*"), " or "),
    (re.compile(r"!(?!=)\s*"), "not "),
    (re.compile(r"=<"), "<="),
    (re.compile(r"=>"), ">="),
    (re.compile(r"<>"), "!="),
)
_EXCEPT_AS = re.compile(r"^(except\*?\s+(?:[\w.]+|\([^()]*\)))\s+(\w+)\s*:")
#: A header that goes on with a statement, and what may stand before it.
_GOES_ON = {"elif": "if x: pass", "else": "if x: pass", "except": "try: pass", "finally": "try: pass"}
_LONGEST = 200


def advise_on_syntax(words: str, module: bytes, line: int | None) -> dict[str, str]:
    """Return one sentence by language about the line that Python's words are about; empty where nothing is certain."""
    known = _by_words(words) or _by_line(words, line_text(module, line).strip() if line else "")
    return say(*known) if known else {}


def _by_words(words: str) -> tuple[str, ...] | None:
    if found := _NEVER_CLOSED.fullmatch(words):
        return "not_closed", found[1], _CLOSING[found[1]]
    if found := _MISMATCH.fullmatch(words):
        return "other_bracket", found[1], found[2], _CLOSING[found[2]]
    if found := _CHARACTER.fullmatch(words):
        plain = unicodedata.normalize("NFKC", found[1])
        return ("wide_sign", found[1], plain) if plain.isascii() and plain.isprintable() else None
    matches = ((re.fullmatch(pattern, words), code) for pattern, code in _WORDS)
    return next(((code, *filter(None, found.groups())) for found, code in matches if found), None)


def _by_line(words: str, line: str) -> tuple[str, ...] | None:
    """What the line itself tells, stripped."""
    if len(line) > _LONGEST or words not in {"invalid syntax", "expected ':'", "expected '('"}:
        return None
    if words == "expected '('":
        name = re.match(r"(?:async\s+)?def\s+(\w+)\s*:", line)
        return ("no_parentheses", name[1]) if name else None
    if other := _spelled(line):
        return "spelled", other
    if words == "expected ':'":
        return ("colon_early" if line.partition("#")[0].rstrip().endswith(":") else "colon",)
    return _about_except(line) or _about_yield(line) or _without_partner(line)


def _spelled(line: str) -> str:
    """The line as Python spells it, where that is all that is wrong with it."""
    changed = (pattern.sub(to, line) for pattern, to in _SPELLINGS if pattern.search(line))
    return next((each for each in changed if _is_readable(each)), "")


def _about_except(line: str) -> tuple[str, ...] | None:
    mended = _EXCEPT_AS.sub(r"\1 as \2:", line)
    return ("except_as", mended) if mended != line and _is_readable(mended) else None


def _about_yield(line: str) -> tuple[str, ...] | None:
    """A yield that can be read once it has parentheses of its own."""
    mended = next((each for each in _with_parentheses(line) if _is_readable(each)), "")
    return ("yield_parentheses", mended) if mended else None


def _with_parentheses(line: str) -> Iterator[str]:
    """The line with parentheses around each yield, to each place where it may end: the nearest ones first."""
    for begin in re.finditer(r"\byield\b", line):
        for end in (*re.finditer(r"\s*[)\]},:=]", line[begin.end() :]), re.search(r"$", line[begin.end() :])):
            at = begin.end() + (end.start() if end else 0)
            yield f"{line[: begin.start()]}({line[begin.start() : at]}){line[at:]}"


def _without_partner(line: str) -> tuple[str, ...] | None:
    """A line that is right in itself, and goes on with a statement that is not there."""
    word = re.match(r"\w*", line)[0]  # type: ignore[index]
    return ("no_partner", word) if word in _GOES_ON and _is_readable(line) else None


def _is_readable(line: str) -> bool:
    """Whether Python can read a line: by itself, as the header of a block, or behind what it goes on with."""
    before = _GOES_ON.get(re.match(r"\w*", line)[0], "")  # type: ignore[index]
    body = f"{line} pass" if line.endswith(":") else line
    try:
        return isinstance(parse(f"{before}\n{body}"), ast.Module)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
