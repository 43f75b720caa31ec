"""The words of code that an explanation mentions, and whether a module has them where it matters."""

import pytest

from grader.judge.code_words import code_words, fits

WRONG = b'''"""A docstring with a break."""


def f(items):
    for item in items:
        if not item:
            break
        print(item)
'''
STUB = b"def f(items):\n    raise NotImplementedError\n\n\ndef g():\n    raise NotImplementedError\n"


@pytest.mark.parametrize(
    ("explanation", "has", "lacks"),
    [
        ("The loop is left by a break.", ("break", "print"), ()),
        ("Without a `return`, None comes out.", ("print",), ("return",)),
        ("`break` ends the loop, and a `finally` would run.", ("break", "print"), ("finally",)),
        ("The items return in the end; try again.", ("print",), ()),
        ("close() is never called, isdigit() neither.", ("print",), ()),
        ("print() shows it.", ("print",), ()),
        ("There is no __iter__ in it.", ("print",), ("__iter__",)),
    ],
)
def test_the_words_are_those_that_the_wrong_code_has_and_the_keywords_that_it_lacks(explanation, has, lacks):
    words = code_words(explanation, WRONG)
    assert (words.has, words.lacks, words.within) == (has, lacks, ("f",))


def module(f, g="return 1"):
    return f"def f(items):\n    {f}\n\n\ndef g():\n    {g}\n".encode()


def test_code_without_such_a_word_does_not_fit():
    words = code_words("The loop is left by a break.", WRONG.replace(b"print(item)", b"pass"))
    assert fits(words, module("while items: break"), STUB)
    assert not fits(words, module("return items"), STUB)


def test_another_function_of_the_exercise_does_not_count_and_a_helper_does():
    words = code_words("The loop is left by a break.", WRONG.replace(b"print(item)", b"pass"))
    assert not fits(words, module("return items", "while 1: break"), STUB)
    assert fits(words, module("return helper(items)") + b"def helper(items):\n    while 1: break\n", STUB)


def test_code_with_a_keyword_that_the_explanation_misses_does_not_fit():
    words = code_words("Without a `return`, None comes out.", b"def f(items):\n    pass\n")
    assert fits(words, module("list(items)"), STUB)
    assert not fits(words, module("return print(items)"), STUB)


def test_a_function_of_pythons_that_is_no_word_of_english_needs_no_mark():
    words = code_words(
        "zip asks its arguments one by one, and the next iteration begins.", b"def f(a):\n    next(zip(a))\n"
    )
    assert words.has == ("zip",)


def test_a_comparison_is_code_without_any_mark():
    words = code_words("Going down, n < stop is false at once.", b"def f(n, stop):\n    while n < stop: n += 1\n")
    assert words.has == ("n < stop",)
    assert fits(words, module("return n < stop"), STUB)
    assert not fits(words, module("return start < stop"), STUB)
    assert code_words("With < it ends early.", b"def f(n, it):\n    return n < it\n").has == ()
