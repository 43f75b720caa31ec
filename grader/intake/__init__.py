"""Learners' bytes: where a submission's modules lie, in folders and archives, and which of them can be graded at all.

Nothing from a submission is unpacked to the disk, imported or run here.  A new reason to reject a file belongs in
`module`, a new kind of archive beside `zips` and `tars`.
"""
