"""What is said where Python cannot read a line, in all words that Pythons have for it."""

import pytest

from grader.judge.advice_syntax import advise_on_syntax
from grader.judge.syntax_words import SYNTAX

G = "def g():\n    "
TRY = "try:\n    pass\n"

MISTAKES = {
    "class A\n    pass\n": "ends in a colon",
    "def f(x) -> int\n    pass\n": "ends in a colon",
    f"{TRY}except ValueError\n    pass\n": "ends in a colon",
    "def f:\n    pass\n": "def f():",
    "x = f(1, [2\ny = 3\n": "The [ of this line is never closed: the ] is missing.",
    "x = (1))\n": "This ) closes nothing",
    "x = (1]\n": "opened last, (, is closed first: by ), and here stands ].",
    "if x = 3:\n    pass\n": "== asks whether",
    "if self.x = 3:\n    pass\n": "== asks whether",
    "print(a.b = 3)\n": "== asks whether",
    f"{G}items.append(yield)\n": "parentheses of its own: items.append((yield))",
    f"{G}items.append(yield from x)\n": "parentheses of its own: items.append((yield from x))",
    f"{G}total = total + yield total\n": "parentheses of its own: total = total + (yield total)",
    f"{G}return yield x\n": "parentheses of its own: return (yield x)",
    f"{G}while yield:\n        pass\n": "parentheses of its own: while (yield):",
    f"{G}return [(yield x) for x in y]\n": "cannot stand in a comprehension",
    "yield 3\n": "yield belongs into the body of a def",
    "class A:\n    yield 3\n": "yield belongs into the body of a def",
    f"{G}await x\n": "await may stand in the body of an async def only",
    "await x\n": "await may stand in the body of an async def only",
    f"{G}async for x in y:\n        pass\n": "async for may stand in the body of an async def only",
    f"{G}return [await x for x in y]\n": "A comprehension with await or async for",
    "async def f():\n    yield 1\n    return 3\n": "cannot return a value",
    "async def f():\n    yield from x\n": "There is no yield from in an async def",
    "break\n": "break belongs into the body of a loop",
    f"{G}continue\n": "continue belongs into the body of a loop",
    "return 3\n": "return belongs into the body of a def",
    "\nif x:\ny = 1\n": "Line 2 opens a block",
    "class A:\nx = 1\n": "Line 1 opens a block",
    "x = 1\n    y = 2\n": "begins further in than the one before it",
    "def f():\n        x = 1\n    y = 2\n": "in the column of this line",
    "def f():\n        x = 1\n\ty = 2\n": "Tabs and spaces",
    f"{TRY}except A:\n    pass\nexcept* B:\n    pass\n": "either except or except*",
    f"{TRY}except*:\n    pass\n": "has to say what it catches",
    f"{G}try:\n        pass\n    except* A:\n        return\n": "cannot leave an except* block",
    "x = 'abc\n": "not closed by the sign that opened it",
    "x = f'abc\n": "not closed by the sign that opened it",
    "x = 'it's'\n": "not closed by the sign that opened it",
    "def f():\n    '''abc\n    return 1\n": "Three quotes open a text",
    "print 'a'\n": "print is a function",
    f"{TRY}x = 1\n": "A try needs an except or a finally",
    "x = 1\nelse:\n    pass\n": "can go on with else here",
    "except ValueError as e:\n    pass\n": "can go on with except here",
    f"{TRY}except ValueError e:\n    pass\n": "stands as: except ValueError as e:",
    f"{TRY}except A, B as e:\n    pass\n": "stand in parentheses",
    f"{TRY}except:\n    pass\nexcept A:\n    pass\n": "catches everything",
    "f(a b)\n": "side by side",
    "def f(a=1, b):\n    pass\n": "stand behind those that have none",
    "f(a=1, 2)\n": "stand behind those without one",
    f"{G}nonlocal x\n    x = 1\n": "none of them sets x",
    "nonlocal x\n": "defined in another one",
    f"{G}x = 1\n    global x\n": "global x has to stand before the first use of x",
    "def f(x):\n    nonlocal x\n": "cannot be nonlocal as well",
    "x = [1\uff0c2]\n": "type ,",
    "x = 1\u200b\n": "U+200B",
    "x = 1 \\ \n": "continues a line",
    "1a = 3\n": "cannot begin with a digit",
    "x = 1 if y\n": "A if CONDITION else B",
    "f(x for x in y, 1)\n": "needs parentheses of its own",
    "if x:\n    pass\nelse if y:\n    pass\n": "otherwise: elif y:",
    "if x:\n    pass\nelsif y:\n    pass\n": "otherwise: elif y:",
    "function f():\n    pass\n": "otherwise: def f():",
    "async f():\n    pass\n": "otherwise: async def f():",
    "for i range(3):\n    pass\n": "otherwise: for i in range(3):",
    "raise ValueError, 'x'\n": "otherwise: raise ValueError('x')",
    "x++\n": "otherwise: x += 1",
    "if a && b:\n    pass\n": "otherwise: if a and b:",
    "if a || !b:\n    pass\n": "",
    "if a <> b:\n    pass\n": "otherwise: if a != b:",
    "class = 3\n": "",
    "x = a ? b : c\n": "",
    "return = yield\n": "",
}


@pytest.mark.parametrize("code", MISTAKES)
def test_a_mistake_gets_a_sentence_that_is_true_of_it(code):
    with pytest.raises(SyntaxError) as caught:
        compile(code, "kata.py", "exec")
    told = advise_on_syntax(str(caught.value.msg), code.encode(), caught.value.lineno)
    assert MISTAKES[code] in told.get("en", "")
    assert bool(told) is bool(MISTAKES[code])


@pytest.mark.parametrize(
    ("words", "told"),
    {
        "'yield from' outside function": "yield belongs into",
        "unterminated t-string literal (detected at line 3)": "not closed by the sign",
        "unterminated string literal (detected at line 1); perhaps you escaped ...": "not closed by the sign",
        "multiple exception types must be parenthesized when using 'as'": "stand in parentheses",
        "closing parenthesis ']' does not match opening parenthesis '(' on line 1": "by ), and here stands ]",
        "parameter without a default follows parameter with a default": "stand behind those that have none",
        "invalid syntax. Did you mean 'while'?": "",
        "'list' is an illegal expression for augmented assignment": "",
        "f-string: unmatched ')'": "",
        "": "",
    }.items(),
)
def test_the_words_of_every_python_are_known(words, told):
    sentence = advise_on_syntax(words, b"x = 1\n", 1).get("en", "")
    assert (told in sentence, bool(sentence)) == (True, bool(told))


@pytest.mark.parametrize("line", [0, 2, 10**9, None])
def test_a_line_that_the_file_does_not_have_is_no_error(line):
    assert advise_on_syntax("invalid syntax", b"f(yield)\n", line) == {}


def test_lines_are_counted_as_python_counts_them():
    module = "x = '\u2028'\nf(yield)\n".encode()
    assert "f((yield))" in advise_on_syntax("invalid syntax", module, 2)["en"]


def test_what_is_very_long_is_left_to_python():
    assert advise_on_syntax("invalid syntax", b"f(yield" + b" " * 300 + b")", 1) == {}


def test_every_sentence_is_there_in_both_languages_with_the_same_values():
    for each in SYNTAX.values():
        assert set(each) == {"en", "ko"}
        assert ("{0}" in each["en"], "{1}" in each["en"]) == ("{0}" in each["ko"], "{1}" in each["ko"])
