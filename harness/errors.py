"""Everything that can go wrong on purpose. The command prints these without a traceback.

HarnessError
├── QuestionError   a question file cannot be used
├── PredictionError a predictions file cannot be used
├── BankError       a few-shot bank cannot be used
├── ModelError      a model folder cannot be used
├── EngineError     an engine cannot be opened, or died
├── RunError        a run folder cannot be used
├── SubmissionError a submission cannot be packed or read
└── InterruptedRunError  somebody stopped a run
"""

from __future__ import annotations


class HarnessError(Exception):
    """What was wrong, where, and what would be right, in one or two lines."""


class QuestionError(HarnessError):
    """A question file cannot be used."""


class PredictionError(HarnessError):
    """A predictions file cannot be used."""


class BankError(HarnessError):
    """A few-shot bank cannot be used."""


class ModelError(HarnessError):
    """A model folder cannot be used."""


class EngineError(HarnessError):
    """An engine cannot be opened, or died."""


class RunError(HarnessError):
    """A run folder cannot be used."""


class SubmissionError(HarnessError):
    """A submission cannot be packed or read."""


class InterruptedRunError(HarnessError):
    """Somebody stopped a run; what was answered is stored."""
