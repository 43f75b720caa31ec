"""The screens that are not about one verdict: the keys, a question, everything that was begun."""

from grader.cli import verdict_view
from grader.cli.watch.page import Content, Page
from grader.cli.watch.views import State, foot, keys
from grader.model import Status, Verdict


def help_of(state: State, page: Page) -> Content:
    """Rows that explain every key."""
    page.text(page.words("help_title"), style="bold")
    page.text()
    names = "n:next h:hint t:instruction r:again l:list c:check_all s:compare x:reset j/k:scroll q:quit"
    pairs = [name.split(":") for name in names.split()]
    page.fields([(key, page.words(f"help_{what}")) for key, what in pairs])
    page.text()
    page.say("help_manual" if state.is_manual else "help_saving", indent=2)
    return Content(body=page.rows, foot=foot(state, page, keys(page, "Esc:back", "q:quit")))


def question(state: State, page: Page, text: str) -> Content:
    """Something that has to be answered by y."""
    page.text(verdict_view.title(page, state.exercise), style="bold")
    page.text()
    page.text(text, style="bold")
    return Content(body=page.rows, foot=foot(state, page, keys(page, "y:yes", "n:no")))


def summary(state: State, page: Page, verdicts: tuple[Verdict, ...] | None) -> Content:
    """All that was begun, in a line each."""
    page.text(page.words("all_title"), style="bold")
    page.text()
    if verdicts is None:
        page.say("checking_all")
    elif not verdicts:
        page.say("nothing_begun")
    else:
        passed = sum(verdict.status is Status.PASSED for verdict in verdicts)
        page.say("all_of", passed=passed, count=len(verdicts))
        page.fields([(page.words(_word(verdict)), verdict.id.rpartition("/")[2]) for verdict in verdicts])
    return Content(body=page.rows, foot=foot(state, page, keys(page, "j/k:scroll", "l:list", "Esc:back", "q:quit")))


def _word(verdict: Verdict) -> str:
    known = {Status.PASSED: "passed", Status.MISSING: "missing", Status.REJECTED: "rejected"}
    return known.get(verdict.status, "failed")
