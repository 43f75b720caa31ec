"""The few words that join the facts of a failure, in every language.  Pure."""

from grader.model import Facts

_WORDS = {
    "en": {
        "call": "Checked",
        "expected": "Expected",
        "got": "Got",
        "with": "Where",
        "note": "Note",
        "must_raise": "the exception {0}",
        "no_exception": "no exception",
        "raised": "Raised",
        "noticed": "Noticed",
        "line": "line {0} of your file: {1}",
    },
    "ko": {
        "call": "확인한 식",
        "expected": "기대한 값",
        "got": "나온 값",
        "with": "여기서",
        "note": "참고",
        "must_raise": "{0} 예외",
        "no_exception": "예외가 발생하지 않음",
        "raised": "발생한 예외",
        "noticed": "알아챈 점",
        "line": "내 파일의 {0}번 줄: {1}",
    },
}


def render(facts: Facts, lang: str = "en") -> tuple[tuple[str, str], ...]:
    """The facts as (label, text) pairs in one language, in the order to read them."""
    words = _WORDS[lang]
    values = ", ".join(f"{name} = {value}" for name, value in facts.values.items() if name != facts.call)
    wanted = words["must_raise"].format(facts.expected_exception) if facts.expected_exception else facts.expected
    is_quiet = not facts.raised and not facts.noticed
    nothing = words["no_exception"] if facts.expected_exception and is_quiet else ""
    place = words["line"].format(facts.line, facts.source) if facts.line else ""
    rows = (
        (words["call"], facts.call),
        (words["with"], values),
        (words["expected"], wanted),
        (words["got"], facts.got or nothing),
        (words["raised"], facts.raised),
        (words["noticed"], facts.noticed.get(lang) or facts.noticed.get("en", "")),
        ("", place),
        (words["note"], facts.note),
    )
    return tuple((label, text) for label, text in rows if text)


def text_of(facts: Facts, lang: str = "en") -> str:
    """The facts as one text of a few lines."""
    return "\n".join(f"{label}: {text}" if label else text for label, text in render(facts, lang))
