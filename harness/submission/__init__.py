"""Submissions to the competition: packed, answered from, and rehearsed as the grader would."""
