# group: 51
# expect: failed
# lowest: process
"""The same orders in the text and in the name of what ends the import."""

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

raise type("E\n::error::passed", (Exception,), {})(TEXT)
