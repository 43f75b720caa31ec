"""The names under which a mixed suite finds what it calls while it runs.

The functions themselves run in the attempt: a worker makes them importable as the module `MODULE`.
"""

#: The module that a mixed suite imports.
MODULE = "_flowkata_decoys"

#: The names of that module's functions in a mixed suite.
PASS_BY, MARK, PICK = "_flowkata_pass_by", "_flowkata_mark", "_flowkata_pick"
OTHER_ERROR, CONTAINED, COMPARED = "_flowkata_other_error", "_flowkata_contained", "_flowkata_compared"

#: The functions by their own names.
FUNCTIONS = {
    "pass_by": PASS_BY,
    "mark": MARK,
    "pick": PICK,
    "compared": COMPARED,
    "other_error": OTHER_ERROR,
    "contained": CONTAINED,
}
