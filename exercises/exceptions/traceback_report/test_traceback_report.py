"""Do report and one_line tell all about an exception, at any time?"""

import re
from traceback import extract_tb
from types import ModuleType

import pytest
from kit import rng

from traceback_report import one_line, report

#: The text of the module prices. The lines that matter have their number beside them.
PRICES = """\
class SoldOut(Exception):
    pass


def price_of(name):
    raise LookupError(f"no price for {name}")  # line 6


def total(*names):
    total = 0
    for name in names:
        total += price_of(name)
    return total


def bill(name):
    try:
        price_of(name)
    except LookupError as error:
        raise RuntimeError("no bill") from error  # line 20


def close(name):
    try:
        bill(name)
    except RuntimeError as error:
        raise ValueError("shop closed") from error


def stumble(name):
    try:
        price_of(name)
    except LookupError:
        raise RuntimeError("bag torn")


def hide(name):
    try:
        price_of(name)
    except LookupError:
        raise RuntimeError("not for sale") from None


def sell(name):
    raise SoldOut(name)


def keep(text):
    kept = None
    try:
        raise ValueError(text)  # line 51
    except ValueError as error:
        kept = error
    return kept


def fail(error):
    raise error  # line 58
"""


def load(name, filename, source):
    """A module as an import would make it, but without a file on the disk."""
    module = ModuleType(name)
    exec(compile(source, filename, "exec"), vars(module))
    return module


prices = load("prices", "/srv/shop/prices.py", PRICES)


def caught(function, *arguments):
    """The exception that this call raises, after the end of the except block."""
    try:
        function(*arguments)
    except BaseException as error:
        return error


def lines_of(text):
    """The lines of a text. What is no text counts as a line."""
    return text.splitlines() if isinstance(text, str) else [text]


def first_line(text):
    """The first line of a text. What is no text, or has no line, comes back as it is."""
    return text.splitlines()[0] if isinstance(text, str) and text else text


def last_line(text):
    """The last line of a text. What is no text, or has no line, comes back as it is."""
    return text.splitlines()[-1] if isinstance(text, str) and text else text


def functions_in(text):
    """The functions that stand in the tracebacks of a text, in the order in which they stand there."""
    if not isinstance(text, str):
        return text
    return re.findall(r'^ *File "[^"]*", line \d+, in (\w+)$', text, re.MULTILINE)


def errors_in(text):
    """The lines of a text that name an error of the shop, in the order in which they stand there."""
    told = ["LookupError: no price for coal", "RuntimeError: no bill", "ValueError: shop closed"]
    told += ["RuntimeError: bag torn", "RuntimeError: not for sale"]
    return [line for line in text.splitlines() if line in told] if isinstance(text, str) else text


def notes_in(text):
    """The lines of a text that are notes of the tests, in the order in which they stand there."""
    return [line for line in lines_of(text) if line in ["ask the boss", "or look it up"]]


@pytest.mark.task(1)
def test_the_report_is_one_text():
    """report() gives back one text, a str. A list of lines is not a text yet."""
    error = caught(prices.price_of, "coal")
    assert type(report(error)) is str


@pytest.mark.task(1)
def test_the_report_begins_with_the_header():
    """The report begins with the line with which every traceback of Python begins."""
    error = caught(prices.price_of, "coal")
    assert first_line(report(error)) == "Traceback (most recent call last):"


@pytest.mark.task(1)
def test_the_report_ends_with_type_and_text():
    """The last line tells what has happened: the type of the exception, a colon and its text."""
    name = rng("goods").choice(["salt", "flour", "sugar"])
    error = caught(prices.price_of, name)
    assert last_line(report(error)) == f"LookupError: no price for {name}"


@pytest.mark.task(1)
def test_the_report_has_no_blank_lines():
    """One line follows the other: between the first line, the functions and the last line there is no blank line."""
    error = caught(prices.total, "coal")
    blank_lines = [line for line in lines_of(report(error)) if not line.strip()]
    assert blank_lines == []


@pytest.mark.task(1)
def test_the_report_names_every_function_on_the_way():
    """The report names each function that the exception has passed, from the one that caught it to the one that raised
    it."""
    error = caught(prices.total, "coal")
    assert functions_in(report(error)) == ["caught", "total", "price_of"]


@pytest.mark.task(1)
def test_the_report_tells_file_and_line():
    """The report tells the file and the line of each function, so that people can go there."""
    error = caught(prices.total, "coal")
    assert 'File "/srv/shop/prices.py", line 6, in price_of' in report(error)


@pytest.mark.task(2)
def test_the_report_is_the_same_in_the_except_block():
    """Inside the except block the report looks as it does after it."""
    inside = None
    try:
        prices.price_of("coal")
    except LookupError as error:
        inside = report(error)
    assert errors_in(inside) == ["LookupError: no price for coal"]


@pytest.mark.task(2)
def test_another_error_may_be_handled_meanwhile():
    """report(error) is about `error`, even if it is called while another exception is handled, which is not in the
    report."""
    error = caught(prices.price_of, "coal")
    meanwhile = None
    try:
        prices.hide("tea")
    except RuntimeError:
        meanwhile = report(error)
    assert errors_in(meanwhile) == ["LookupError: no price for coal"]
    assert functions_in(meanwhile) == ["caught", "price_of"]


@pytest.mark.task(2)
@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_what_is_no_exception_class_has_a_report_too(kind):
    """KeyboardInterrupt and SystemExit are no Exceptions. They are reported in the same way."""
    stop = caught(prices.fail, kind("stop"))
    assert last_line(report(stop)) == f"{kind.__name__}: stop"


@pytest.mark.task(3)
def test_the_cause_comes_first():
    """An exception that was raised from another one, its cause, has the whole report of that cause in front of its
    own."""
    error = caught(prices.bill, "coal")
    assert errors_in(report(error)) == ["LookupError: no price for coal", "RuntimeError: no bill"]


@pytest.mark.task(3)
def test_every_error_of_a_chain_brings_its_traceback():
    """Each exception of a chain has passed other functions. The report names them all."""
    error = caught(prices.bill, "coal")
    assert functions_in(report(error)) == ["bill", "price_of", "caught", "bill"]


@pytest.mark.task(3)
def test_a_cause_may_have_a_cause():
    """A chain may be longer. The oldest exception comes first, and the one that was passed in comes last."""
    error = caught(prices.close, "coal")
    oldest_first = ["LookupError: no price for coal", "RuntimeError: no bill", "ValueError: shop closed"]
    assert errors_in(report(error)) == oldest_first


@pytest.mark.task(3)
def test_the_context_comes_first():
    """An exception that happened while another one was handled has the report of that one, its context, in front."""
    error = caught(prices.stumble, "coal")
    assert errors_in(report(error)) == ["LookupError: no price for coal", "RuntimeError: bag torn"]


@pytest.mark.task(3)
def test_from_none_hides_the_context():
    """`raise ... from None` says that the older exception is of no interest: it does not appear in the report."""
    error = caught(prices.hide, "coal")
    assert errors_in(report(error)) == ["RuntimeError: not for sale"]


@pytest.mark.task(3)
def test_the_notes_are_in_the_report():
    """Notes that were added with add_note() appear in the report, each on a line of its own, in the order in which they
    were added."""
    error = caught(prices.price_of, "coal")
    error.add_note("ask the boss")
    error.add_note("or look it up")
    assert notes_in(report(error)) == ["ask the boss", "or look it up"]


@pytest.mark.task(3)
def test_the_notes_come_after_the_text():
    """The notes stand directly below the line with the type and the text, at the end of the report."""
    error = caught(prices.price_of, "coal")
    error.add_note("or look it up")
    lines = lines_of(report(error))
    assert lines[-2:] == ["LookupError: no price for coal", "or look it up"]


@pytest.mark.task(4)
def test_one_line_tells_type_text_and_place():
    """one_line() tells the type, the text, and in parentheses the file, the line and the function where the exception
    was raised."""
    name = rng("one line").choice(["salt", "flour", "sugar"])
    error = caught(prices.price_of, name)
    assert one_line(error) == f"LookupError: no price for {name} (prices.py:6 in price_of)"


@pytest.mark.task(4)
def test_the_place_is_where_it_was_raised():
    """The place is the innermost one: the function that raised the exception, and not one that has called it."""
    error = caught(prices.total, "coal")
    assert one_line(error) == "LookupError: no price for coal (prices.py:6 in price_of)"


@pytest.mark.task(4)
def test_the_line_stays_when_the_function_goes_on():
    """A function that has caught its own exception goes on to other lines. The place of the exception stays the line
    that raised it."""
    error = prices.keep("too dear")
    assert one_line(error) == "ValueError: too dear (prices.py:51 in keep)"


@pytest.mark.task(4)
def test_one_line_leaves_out_the_cause():
    """one_line() tells about the exception that was passed in only, with its own place. The cause has another one."""
    error = caught(prices.bill, "coal")
    assert one_line(error) == "RuntimeError: no bill (prices.py:20 in bill)"


@pytest.mark.task(4)
def test_one_line_can_be_had_while_another_error_is_handled():
    """one_line(error) is about `error`, even if it is called while another exception is handled."""
    error = caught(prices.bill, "coal")
    meanwhile = None
    try:
        prices.hide("tea")
    except RuntimeError:
        meanwhile = one_line(error)
    assert meanwhile == "RuntimeError: no bill (prices.py:20 in bill)"


@pytest.mark.task(4)
def test_one_line_has_no_notes():
    """There is no room for notes in one line: they are left to the report."""
    error = prices.keep("too dear")
    error.add_note("ask the boss")
    assert one_line(error) == "ValueError: too dear (prices.py:51 in keep)"


@pytest.mark.task(4)
def test_the_type_is_the_name_of_the_class():
    """The type is the name of the class alone, without the module in which the class stands."""
    error = caught(prices.sell, "tea")
    assert one_line(error) == "SoldOut: tea (prices.py:45 in sell)"


@pytest.mark.task(4)
def test_the_text_is_what_str_says():
    """The text is str(exc), what print(exc) would show. That need not be the first argument: a KeyError puts its key in
    quotes, and an exception may have several arguments."""
    assert one_line(caught(prices.fail, KeyError("tea"))) == "KeyError: 'tea' (prices.py:58 in fail)"
    full = caught(prices.fail, OSError(28, "disk full"))
    assert one_line(full) == "OSError: [Errno 28] disk full (prices.py:58 in fail)"


@pytest.mark.task(4)
def test_without_a_text_there_is_no_colon():
    """An exception may have no text. Then the type stands alone, without a colon, as in a traceback."""
    error = caught(prices.fail, ValueError())
    assert one_line(error) == "ValueError (prices.py:58 in fail)"


@pytest.mark.task(4)
def test_a_text_of_several_lines_becomes_one():
    """One line is one line: where the text has a newline, a space takes its place."""
    error = prices.keep("too dear\nfor us\nall")
    assert one_line(error) == "ValueError: too dear for us all (prices.py:51 in keep)"


@pytest.mark.task(5)
def test_the_report_of_what_was_never_raised_has_no_traceback():
    """An exception that was made but not raised has no traceback: its report is the type and the text, and no header
    comes before."""
    error = ValueError("only made")
    assert lines_of(report(error)) == ["ValueError: only made"]


@pytest.mark.task(5)
def test_one_line_of_what_was_never_raised_has_no_place():
    """An exception that was made but not raised has no place: one_line() ends with the text, or with the type where
    there is no text."""
    assert one_line(ValueError("only made")) == "ValueError: only made"
    assert one_line(ValueError()) == "ValueError"


@pytest.mark.task(5)
def test_the_exception_stays_as_it_is():
    """Both functions only look at the exception. It has the same traceback and the same notes afterwards."""
    error = caught(prices.total, "coal")
    error.add_note("ask the boss")
    report(error)
    one_line(error)
    assert [entry.name for entry in extract_tb(error.__traceback__)] == ["caught", "total", "price_of"]
    assert error.__notes__ == ["ask the boss"]


@pytest.mark.task(5)
def test_nothing_is_printed(capsys):
    """Both functions give their text back. Neither prints anything, on the screen or as an error message."""
    error = caught(prices.price_of, "coal")
    report(error)
    one_line(error)
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == ""
