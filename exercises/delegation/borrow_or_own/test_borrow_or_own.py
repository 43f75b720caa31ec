"""Does borrow leave its source to the next reader, and does own close what it owns?"""

from collections.abc import Generator, Iterator

import pytest
from kit import Source, failing, rng, take

from borrow_or_own import borrow, own


def lines(log, *items):
    """A source like an open file: a generator, and `log` tells when it is closed."""
    try:
        yield from items
    finally:
        log.append("closed")


@pytest.mark.task(1)
def test_borrow_hands_out_the_next_n_items():
    """borrow(source, n) hands out n items, beginning with the next one of the source."""
    assert take(borrow(iter("abcde"), 3)) == ["a", "b", "c"]
    items = rng("next items").sample(range(1, 100), 12)
    source = iter(items)
    next(source)
    assert take(borrow(source, 7)) == items[1:8]


@pytest.mark.task(1)
def test_borrow_never_requests_one_item_more():
    """Item n + 1 belongs to the next reader. Whoever requests it to see that it is one too many has lost it already."""
    source = Source("abcde", at_most=3)
    assert take(borrow(source, 3)) == ["a", "b", "c"]
    n = rng("not one more").randrange(4, 10)
    source = Source(range(20), at_most=n)
    assert take(borrow(source, n)) == list(range(n))


@pytest.mark.task(1)
def test_borrowing_nothing_requests_nothing():
    """With n = 0 there is nothing to hand out, and not even the first item may be requested."""
    source = Source("abc")
    assert take(borrow(source, 0)) == []
    assert source.requests == 0


@pytest.mark.task(1)
def test_a_short_source_ends_the_loan():
    """A source may end before n items are out. Then the borrower ends as well, quietly, and puts nothing in the place
    of what is missing."""
    assert take(borrow(iter("ab"), 5)) == ["a", "b"]
    assert take(borrow(iter([]), 5)) == []


@pytest.mark.task(1)
def test_every_item_counts():
    """None, 0 and the empty string are items like all others: they come out, and they do not end anything."""
    assert take(borrow(iter([0, None, "", False, 7]), 4)) == [0, None, "", False]


@pytest.mark.task(1)
def test_borrow_requests_one_item_at_a_time():
    """borrow is lazy: it waits until somebody asks, and then requests one item, not all n of them."""
    source = Source("abcde")
    borrower = borrow(source, 3)
    assert source.requests == 0
    assert next(borrower) == "a"
    assert source.requests == 1
    assert next(borrower) == "b"
    assert source.requests == 2


@pytest.mark.task(1)
def test_borrow_is_an_iterator():
    """borrow gives back an iterator, something that next() can be called on, not a finished list."""
    assert isinstance(borrow(iter("abc"), 2), Iterator)


@pytest.mark.task(1)
def test_an_error_comes_out_of_borrow():
    """An error of the source goes to whoever asked, the very same object: it is no quiet end."""
    error = ConnectionError("the line is dead")
    borrower = borrow(failing(["a"], error), 3)
    assert next(borrower) == "a"
    with pytest.raises(ConnectionError) as caught:
        next(borrower)
    assert caught.value is error


@pytest.mark.task(2)
def test_the_source_goes_on_after_a_loan():
    """After n items the source is open and stands at the next item: nothing is lost, and nobody has closed it."""
    log = []
    source = lines(log, "name", "----", "ada", "bob")
    assert take(borrow(source, 2)) == ["name", "----"]
    assert log == []
    assert take(source) == ["ada", "bob"]


@pytest.mark.task(2)
def test_closing_the_borrower_leaves_the_source_open():
    """What is borrowed is not closed. Closing the borrower in the middle ends the loan and nothing else, so the source
    goes on with its next item."""
    log = []
    source = lines(log, "name", "----", "ada", "bob")
    borrower = borrow(source, 3)
    assert next(borrower) == "name"
    if isinstance(borrower, Generator):
        borrower.close()
    assert log == []
    assert next(source, "closed") == "----"


@pytest.mark.task(2)
def test_only_the_owner_calls_close():
    """A source may be more than a generator, with a close() of its own. borrow never calls it: neither at the end of
    the loan nor when it is closed before."""
    source = Source("abcde")
    assert take(borrow(source, 2)) == ["a", "b"]
    assert source.closed is False
    borrower = borrow(source, 2)
    assert next(borrower) == "c"
    if isinstance(borrower, Generator):
        borrower.close()
    assert source.closed is False
    assert next(source) == "d"


@pytest.mark.task(2)
def test_a_borrower_may_be_left_in_the_middle():
    """A loop over a borrower may end with break. The borrower is gone then, but not the source."""
    log = []
    source = lines(log, "name", "----", "ada", "bob")
    for line in borrow(source, 3):
        if line == "----":
            break
    assert log == []
    assert take(source) == ["ada", "bob"]


@pytest.mark.task(2)
def test_a_finished_loan_stays_finished():
    """After n items the borrower has ended, although the source has more: every further request raises
    StopIteration."""
    source = iter("abcde")
    borrower = borrow(source, 2)
    assert take(borrower) == ["a", "b"]
    with pytest.raises(StopIteration):
        next(borrower)
    with pytest.raises(StopIteration):
        next(borrower)
    assert next(source) == "c"


@pytest.mark.task(2)
def test_two_borrowers_share_one_source():
    """Several borrowers may read from one source, one after another or in turns: each counts only its own items."""
    source = iter("abcdefgh")
    left, right = borrow(source, 2), borrow(source, 3)
    assert [next(left), next(right), next(right), next(left)] == ["a", "b", "c", "d"]
    assert take(left) == []
    assert take(right) == ["e"]
    assert take(borrow(source, 2)) == ["f", "g"]


@pytest.mark.task(3)
def test_own_hands_out_everything():
    """own(source) hands out all items of the source, in order, false ones included."""
    assert take(own(iter(["ada", "", None, 0, "bob"]))) == ["ada", "", None, 0, "bob"]
    items = rng("everything").sample(range(1, 100), 9)
    assert take(own(iter(items))) == items


@pytest.mark.task(3)
def test_own_requests_one_item_at_a_time():
    """own is lazy, too: it waits until somebody asks, and then requests one item. The source may be endless."""
    source = Source("abcde")
    owner = own(source)
    assert source.requests == 0
    assert next(owner) == "a"
    assert source.requests == 1
    assert next(owner) == "b"
    assert source.requests == 2


@pytest.mark.task(3)
def test_an_error_comes_out_of_own():
    """An error of the source is not hidden by its owner: the very same object comes out."""
    error = ConnectionError("the line is dead")
    owner = own(failing(["a"], error))
    assert next(owner) == "a"
    with pytest.raises(ConnectionError) as caught:
        next(owner)
    assert caught.value is error


@pytest.mark.task(3)
def test_a_finished_owner_stays_finished():
    """After the last item every further request raises StopIteration."""
    owner = own(iter("ab"))
    assert take(owner) == ["a", "b"]
    with pytest.raises(StopIteration):
        next(owner)
    with pytest.raises(StopIteration):
        next(owner)


@pytest.mark.task(4)
def test_closing_the_owner_closes_the_source():
    """Whoever owns a source has to close it. A for loop leaves its iterator open when it is left early, so somebody
    else must see to it that closing own() closes the source."""
    log = []
    source = lines(log, "ada", "bob", "cleo")
    owner = own(source)
    assert next(owner) == "ada"
    owner.close()
    assert log == ["closed"]
    assert take(source) == []


@pytest.mark.task(4)
def test_a_source_with_a_close_of_its_own_is_closed():
    """A source need not be a generator: closing own() calls the close() of whatever it reads from."""
    source = Source("abc")
    owner = own(source)
    assert next(owner) == "a"
    owner.close()
    assert source.closed is True
    assert next(owner, "nothing") == "nothing"


@pytest.mark.task(4)
def test_the_source_stays_open_until_then():
    """As long as somebody may ask for another item, the source is open: it is closed at the end, not on the way."""
    log = []
    owner = own(lines(log, "ada", "bob", "cleo"))
    assert [next(owner), next(owner)] == ["ada", "bob"]
    assert log == []
    assert take(owner) == ["cleo"]
    assert log == ["closed"]


@pytest.mark.task(4)
def test_not_every_source_can_be_closed():
    """Many iterators have no close(), that of a list for one. own() takes them as well, and neither its end nor its own
    close() may trip over that."""
    assert take(own(iter(["ada", "bob"]))) == ["ada", "bob"]
    owner = own(iter(["ada", "bob"]))
    assert next(owner) == "ada"
    owner.close()
    assert next(owner, "nothing") == "nothing"


@pytest.mark.task(4)
def test_what_is_thrown_in_comes_out_and_nothing_stays_open():
    """Closing is not the only way to end early. An exception that is thrown into own() comes out as the same object,
    and a generator that it reads from must not stay open."""
    log, error = [], ValueError("no such name")
    source = lines(log, "ada", "bob")
    owner = own(source)
    assert next(owner) == "ada"
    with pytest.raises(ValueError, match="no such name") as caught:
        owner.throw(error)
    assert caught.value is error
    assert log == ["closed"]


@pytest.mark.task(4)
def test_owners_close_one_another():
    """Owning works in layers: closing the outermost owner closes everything below it, down to the source."""
    log = []
    owner = own(own(own(lines(log, "ada", "bob"))))
    assert next(owner) == "ada"
    owner.close()
    assert log == ["closed"]


@pytest.mark.task(4)
def test_an_owner_closes_what_it_owns_and_no_more():
    """Who owns a borrower owns a loan: closing the owner ends that, and the source behind it stays open."""
    log = []
    source = lines(log, "ada", "bob", "cleo")
    owner = own(borrow(source, 2))
    assert next(owner) == "ada"
    owner.close()
    assert log == []
    assert take(source) == ["bob", "cleo"]


@pytest.mark.task(4)
def test_two_owners_are_independent():
    """Each owner closes its own source, and leaves those of others alone."""
    left_log, right_log = [], []
    left, right = own(lines(left_log, "a", "b")), own(lines(right_log, "c", "d"))
    assert [next(left), next(right)] == ["a", "c"]
    left.close()
    assert left_log == ["closed"]
    assert right_log == []
    assert take(right) == ["d"]
