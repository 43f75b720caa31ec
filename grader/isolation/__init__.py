"""The ladder of isolation: one module a mechanism, the levels made of them, and probes that try what each must forbid.

A new layer is a function that confines the calling process, an act in `acts` that it must deny, and a `Layer` in
`confine`.  Nothing here knows pytest, a suite or a verdict.
"""
