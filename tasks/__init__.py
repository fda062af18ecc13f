"""The five task types of ShopBench, in the order the router asks them."""

from __future__ import annotations

from tasks import entity_recognition, generation, multiple_choice, ranking, retrieval
from tasks.base import Answer, Constraint, Outcome, Route, Task, TaskType

__all__ = ["TASKS", "Answer", "Constraint", "Outcome", "Route", "Task", "TaskType"]

TASKS: dict[TaskType, Task] = {
    TaskType.MULTIPLE_CHOICE: multiple_choice,
    TaskType.RANKING: ranking,
    TaskType.RETRIEVAL: retrieval,
    TaskType.NER: entity_recognition,
    TaskType.GENERATION: generation,
}
