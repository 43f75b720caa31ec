"""Modules that import other exercises of the same submission: which ones go with them."""

import unicodedata

import pytest
from submitted import exercise

from grader.intake.siblings import imported_names, with_siblings
from grader.intake.submissions import digest_of_attempt, read
from grader.model import Attempt

CARD, HAND, GAME = (exercise(f"cards/{name}") for name in ("card", "hand", "game"))


def siblings(*modules, among=(CARD, HAND, GAME)):
    """The names of the siblings of each module, from (exercise, bytes)."""
    attempts = [Attempt(exercise=each.id, module=module) for each, module in modules]
    return [[name for name, _ in each.siblings] for each in with_siblings(attempts, among)]


@pytest.mark.parametrize(
    "line",
    [
        b"import card",
        b"import card as c",
        b"import os, card",
        b"from card import Card",
        b"import card.inner",
        b"from . import card",
        b"from .card import Card",
        b"from cards.card import Card",
        b"def later():\n    from card import Card",
        b"if True:\n    import card",
    ],
)
def test_a_module_that_imports_another_exercise_gets_it(line):
    assert siblings((CARD, b"class Card: pass\n"), (HAND, line + b"\n")) == [[], ["card"]]


@pytest.mark.parametrize(
    "line", [b"import cards", b"import os", b"from os.card import x", b"card = 1", b"# import card", b"'import card'"]
)
def test_a_module_that_imports_none_gets_none(line):
    assert siblings((CARD, b"x = 1\n"), (HAND, line + b"\n")) == [[], []]


def test_what_a_sibling_imports_goes_with_it():
    modules = ((CARD, b"x = 1\n"), (HAND, b"import card\n"), (GAME, b"import hand\n"))
    assert siblings(*modules) == [[], ["card"], ["card", "hand"]]


def test_modules_that_import_each_other_and_themselves_end_somewhere():
    assert siblings((CARD, b"import card, hand\n"), (HAND, b"import card, hand\n")) == [["hand"], ["card"]]


def test_an_exercise_that_was_not_handed_in_is_no_sibling():
    attempts = [Attempt(exercise=CARD.id, module=None), Attempt(exercise=HAND.id, module=b"import card\n")]
    assert [each.siblings for each in with_siblings(attempts, (CARD, HAND))] == [(), ()]


def test_of_two_exercises_of_one_name_the_one_of_the_same_track_is_meant():
    other = exercise("other/card")
    for order in ((CARD, other, HAND), (other, CARD, HAND)):
        modules = {CARD.id: b"x = 1\n", other.id: b"x = 2\n", HAND.id: b"import card\n"}
        attempts = [Attempt(exercise=each.id, module=modules[each.id]) for each in order]
        made = {each.exercise: each for each in with_siblings(attempts, order)}
        assert made[HAND.id].siblings == (("card", b"x = 1\n"),)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_korean_name_is_imported_however_it_is_stored(form):
    card, hand = exercise(unicodedata.normalize(form, "카드/카드")), exercise("카드/손")
    for typed in ("NFC", "NFD"):
        line = unicodedata.normalize(typed, "from 카드 import 장\n").encode()
        assert siblings((card, b"x = 1\n"), (hand, line), among=(card, hand)) == [[], ["카드"]]


@pytest.mark.parametrize(
    "module", [b"import card(\n", b"import card\0\n", b"\xff", b"import " + b"a." * 9000 + b"card\n"]
)
def test_a_module_that_python_cannot_read_imports_nothing(module):
    assert imported_names(module) == set()


def test_the_digest_of_a_module_covers_its_siblings(submitted):
    made = [
        {
            each.exercise: each
            for each in read(submitted({"card.py": text, "hand.py": b"import card\n"}), (CARD, HAND)).attempts
        }
        for text in (b"x = 1\n", b"x = 2\n")
    ]
    assert made[0][HAND.id].module == made[1][HAND.id].module
    assert digest_of_attempt(made[0][HAND.id]) != digest_of_attempt(made[1][HAND.id])
    assert made[0][HAND.id].siblings == (("card", b"x = 1\n"),)


def test_very_many_modules_that_import_each_other_are_looked_at_once(monkeypatch):
    many = [exercise(f"t/m{number:02}") for number in range(30)]
    module = b"import " + b", ".join(each.slug.encode() for each in many) + b"\n"
    looked_at = []
    monkeypatch.setattr(
        "grader.intake.siblings.imported_names",
        lambda module, packages: looked_at.append(module) or imported_names(module, packages),
    )
    made = with_siblings([Attempt(exercise=each.id, module=module) for each in many], many)
    assert {len(each.siblings) for each in made} == {29}
    assert len(looked_at) == 30
