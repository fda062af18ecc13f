"""Few-shot selection: demonstrations chosen from labelled questions by what they do to scores.

``select_bank`` in `harness.selection.select` is the door.
"""
