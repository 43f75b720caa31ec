"""What a pack's own exceptions say, in Korean."""

import pytest

from grader.errors import BadPack
from grader.pack.catalogue import load
from grader.pack.phrases import translate

PHRASES = (("more than {0} items", "값이 {0}개 넘게"), ("{0} of {1}", "{1} 가운데 {0}"))
FILES = {"t/kata/kata.py": "", "t/kata/test_kata.py": "def test_it(): pass\n", "kit/__init__.py": ""}


@pytest.mark.parametrize(
    ("text", "korean"),
    [
        ("more than 10 items", "값이 10개 넘게"),
        ("3 of {0}", "{0} 가운데 3"),
        ("more than 10 items came", ""),
        ("", ""),
    ],
)
def test_a_text_is_translated_with_its_values(text, korean):
    assert translate(text, PHRASES) == korean


def test_a_place_that_stands_twice_holds_the_same_both_times():
    phrases = (("{0} is {0}", "{0}: {0}"),)
    assert translate("x is x", phrases) == "x: x"
    assert translate("x is y", phrases) == ""


def test_the_phrases_of_a_package_belong_to_every_exercise_and_to_its_digest(make_pack):
    before = make_pack(FILES).exercises[0]
    after = make_pack(FILES | {"kit/messages.ko.toml": '"no {0}" = "{0} 없음"\n'}).exercises[0]
    assert (before.phrases, after.phrases) == ((), (("no {0}", "{0} 없음"),))
    assert before.digest != after.digest
    assert before.suite_digest == after.suite_digest


def test_a_broken_file_of_phrases_is_named(make_pack):
    pack = make_pack(FILES)
    (pack.root / "kit" / "messages.ko.toml").write_text("no = [", encoding="utf-8")
    with pytest.raises(BadPack, match=r"messages\.ko\.toml"):
        load(pack.root)
