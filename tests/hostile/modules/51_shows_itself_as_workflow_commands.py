# group: 51
# expect: failed
# lowest: process
"""Answers with something that is shown as the same orders."""

TEXT = """
::error file=count_down.py,line=1,title=passed::All 4 tests pass
  ::add-mask::passed
::add-mask::4
::set-output name=score::100
::save-state name=score::100
::stop-commands::hostile
::notice::\x1b[2J
##[set-env name=PATH]/tmp
##vso[task.complete result=Succeeded;]done
::endgroup::
"""


class Answer:
    def __repr__(self):
        return TEXT


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return Answer()
