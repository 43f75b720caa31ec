"""The command line: arguments in, exit code out; the only place that prints.

A verb is a module that `main.VERBS` names, with `arguments(parser)` and `run(arguments) -> int`; its docstring is the
help.  The other modules are what verbs share.
"""
