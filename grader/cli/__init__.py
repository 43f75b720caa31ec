"""The command line: one file a verb, arguments in, exit code out; the only place that prints."""
