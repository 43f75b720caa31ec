"""What a learner's process says is made harmless, and the same on every run, before anybody reads it."""

import pytest

from grader.sanitize import cut_text, escape_controls, mask_unstable, sanitize_text

ESCAPED = {
    "colours": ("\x1b[31mred", r"\x1b[31mred"),
    "a bell": ("ding\a", r"ding\x07"),
    "a carriage return": ("50 %\rdone", r"50 %\rdone"),
    "a delete": ("a\x7f", r"a\x7f"),
    "an eight-bit escape": ("\x9b2J", r"\x9b2J"),
    "text turned around": ("abc\u202edef", r"abc\u202edef"),
    "an isolate": ("\u2066x\u2069", r"\u2066x\u2069"),
    "a byte order mark": ("\ufeffx", r"\ufeffx"),
    "a lone surrogate": ("x\udcffy", r"x\udcffy"),
    "a line separator": ("a\u2028b", r"a\u2028b"),
    "a private character": ("\ue000", r"\ue000"),
    "an unassigned character": ("\U000e0fff", r"\U000e0fff"),
    "a NUL": ("a\0b", r"a\x00b"),
}


@pytest.mark.parametrize("name", ESCAPED)
def test_what_could_move_a_cursor_or_reorder_a_line_is_shown_as_an_escape(name):
    text, shown = ESCAPED[name]
    assert escape_controls(text) == shown


@pytest.mark.parametrize(
    "text", ["plain", "two\nlines\tand a tab", "가나다 한국어", "naïve café", "👩\u200d💻 ❤\ufe0f", "…→"]
)
def test_honest_text_of_any_script_stays_as_it_is(text):
    assert escape_controls(text) == text


def test_whatever_goes_in_can_be_written_as_utf8():
    everything = "".join(map(chr, range(0x3000))) + "".join(map(chr, range(0xD800, 0xE000)))
    assert escape_controls(everything).encode("utf-8")


def test_addresses_are_masked():
    assert mask_unstable("<Box object at 0x7f3a5c0d2e10>") == "<Box object at 0x…>"


def test_short_hexadecimal_numbers_are_no_addresses():
    assert mask_unstable("0xff == 255") == "0xff == 255"


def test_the_scratch_folder_is_no_part_of_a_message():
    told = "File /tmp/flowkata-a1b2/0/job/kata.py, not /home/me/flowkata/kata.py"
    assert mask_unstable(told) == "File kata.py, not /home/me/flowkata/kata.py"


def test_a_cut_says_how_much_there_was():
    assert cut_text("abcdef", 6) == "abcdef"
    assert cut_text("abcdefg", 6) == "abcdef… (7 characters)"


def test_cleaning_leaves_no_half_an_escape():
    assert sanitize_text("abc\x1b[31m", 4) == r"abc\x1b… (8 characters)"


def test_cleaning_twice_changes_nothing_more():
    once = sanitize_text("\x1b]0;title\a at 0x7f3a5c0d2e10 \u202e")
    assert sanitize_text(once) == once
