# group: 51
# expect: failed
# lowest: process
"""Prints what a runner of workflows takes for orders: to mask a word, to set a result, to hear no more orders."""

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


class CountDown:
    def __init__(self, start):
        print(TEXT)
        self.left = []
