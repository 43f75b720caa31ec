"""Decoys: tests rewritten to contradict themselves, mixed into a suite, and what it means when one of them passes.

Pure functions over syntax trees and evidence.  A new kind of decoy is a new edit in `alterations`.  What a mixed suite
calls while it runs belongs in `inside.marks`.
"""
