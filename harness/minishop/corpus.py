"""Training examples: chats about the train split's world, in tokens, and what is to be learnt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any, TypeAlias

from harness.minishop.drafts import Draft
from harness.minishop.families import FAMILIES
from harness.minishop.induction import LookUp, induction
from harness.minishop.lessons import lesson
from harness.minishop.phrasing import put
from harness.minishop.questions import Made
from harness.minishop.recipe import Recipe
from harness.minishop.splits import Split
from harness.minishop.world import ITEM_LABELS, World, fresh_brands
from harness.prompt import read_instructions
from tasks.base import TaskType

_ONE_TURN_SHARE = {False: 0.9, True: 0.5}
_SYSTEM_SHARE = {False: 0.2, True: 0.9}
"""Before and after `Recipe.chat_share`: most is learnt faster from short chats."""
_SAME_TYPE_SHARE = 0.5
"""Of the chats with demonstrations: those whose demonstrations are all of the question's type."""
_MOST_DEMONSTRATIONS = 4
_TYPES = {
    TaskType.MULTIPLE_CHOICE: 1.6,
    TaskType.RANKING: 1.4,
    TaskType.RETRIEVAL: 1.5,
    TaskType.NER: 0.7,
    TaskType.GENERATION: 1.2,
}
"""How often families of a type are asked: what is learnt last is asked most."""
_MORE = {
    "spans-in-foreign-title": 5.0,
    "query-product-grade": 2.5,
    "keyphrase": 2.0,
    "pack-total": 3.0,
    "review-stars": 1.5,
    "translate-title": 2.0,
    "translate-title-ja": 2.0,
    "title-into-english": 2.0,
    "use-in-words": 1.5,
    "explain-type": 2.0,
    "short-title": 2.0,
    "price-of-one": 1.5,
    "query-relation": 1.5,
    "rank-products": 1.5,
    "rank-foreign-products": 1.5,
    "use-of-type": 2.0,
    "type-for-use": 2.0,
    "complement": 1.5,
    "aspects-of-type": 1.5,
    "materials-of-type": 1.5,
    "value-in-title": 0.5,
    "next-product": 0.5,
    "cheapest-pack": 0.5,
    "same-product": 0.5,
    "next-query": 0.5,
}
"""How often a family is asked, as a multiple of its type's: what is learnt last most, too."""
_WEIGHTS = {of.name: _TYPES[of.task_type] * _MORE.get(of.name, 1.0) for of in FAMILIES}
_NOISY_SHARE, _NOISE = 0.5, 0.25
"""Of the questions, those whose instruction has noise, and how much (`put`)."""
_LESSONS = (3, 6)
"""From how many to how many stand in one chat."""

Turn: TypeAlias = tuple[str, str, list[tuple[int, int]]]
"""A question, its answer, and where listed items end, with their labels."""


@dataclass(slots=True)
class Example:
    """A chat in tokens. Lists are as long as ``ids``, but ``marks``."""

    ids: list[int] = field(default_factory=list)
    answer: list[float] = field(default_factory=list)
    """Weight of each token as part of an answer."""
    prompt: list[float] = field(default_factory=list)
    """Weight of each token as part of a question."""
    marks: list[tuple[int, int]] = field(default_factory=list)
    """Where listed items end, and the label of each: 3 is right or exact, 0 wrong."""


class Corpus:
    """Endless examples. What a step gets follows from the seed and the step alone."""

    def __init__(self, tokenizer: Any, recipe: Recipe) -> None:
        self._encode = tokenizer.backend_tokenizer.encode
        self._recipe = recipe
        self._world = World(Split.TRAIN, fresh_brands(recipe.brands))
        instructions = read_instructions()
        self._systems = {kind: instructions.system_message(kind) for kind in TaskType}
        self._start, self._end = tokenizer.convert_tokens_to_ids(["<|im_start|>", "<|im_end|>"])
        self._newline = self._encode("\n", add_special_tokens=False).ids
        self._vocabulary = len(tokenizer)

    def step(self, step: int) -> list[Example]:
        """The examples of one step."""
        recipe = self._recipe
        draw = Random(f"train {recipe.seed} {step}")
        examples: list[Example] = []
        warming_up = step < recipe.induction_share * recipe.steps
        left = recipe.induction_tokens_per_step if warming_up else recipe.tokens_per_step
        while left > 0:
            example = self._first_lesson(draw) if warming_up else self._example(draw, step)
            examples.append(example)
            left -= len(example.ids)
        return examples

    def _first_lesson(self, draw: Random) -> Example:
        first = induction(draw, self._vocabulary)
        if isinstance(first, LookUp):
            return self._chat([(first.text, first.answer, first.marks)])
        again = len(first.ids) - first.first
        weights = [0.0] * first.first + [again**-0.5] * again
        return Example(first.ids, weights, [0.0] * len(first.ids))

    def _lessons(self, draw: Random) -> Example:
        taught = [lesson(self._world, draw, _WEIGHTS) for _ in range(draw.randint(*_LESSONS))]
        turns = [
            (one.text, one.answer, item_ends(one) if isinstance(one, Made) else one.marks)
            for one in taught
        ]
        return self._fitting(turns)

    def _example(self, draw: Random, step: int) -> Example:
        growth = self._recipe.growth_share * self._recipe.steps
        most = 2 + int(10 * step / growth) if step < growth else 99
        late = step >= self._recipe.chat_share * self._recipe.steps
        if draw.random() < self._recipe.lesson_share:
            return self._lessons(draw)
        asked = self._question(draw, most)
        made = [asked]
        if draw.random() > _ONE_TURN_SHARE[late]:
            same = asked.family.task_type if draw.random() < _SAME_TYPE_SHARE else None
            count = draw.randint(1, _MOST_DEMONSTRATIONS)
            made = [*(self._question(draw, most, same) for _ in range(count)), asked]
        with_system = draw.random() < _SYSTEM_SHARE[late]
        system = self._systems[asked.family.task_type] if with_system else ""
        turns = [(one.text, one.answer, item_ends(one)) for one in made]
        example = self._fitting(turns, system)
        if draw.random() >= self._recipe.prompt_share:
            example.prompt = [0.0] * len(example.ids)
        return example

    def _fitting(self, turns: list[Turn], system: str = "") -> Example:
        """A chat without the first turns, if it would be too long with them."""
        example = self._chat(turns, system)
        while len(example.ids) > self._recipe.longest and turns[1:]:
            del turns[0]
            example = self._chat(turns, system)
        return example

    def _question(self, draw: Random, most: int, kind: TaskType | None = None) -> Made:
        return _question(self._world, draw, most, kind)

    def _chat(self, turns: Sequence[Turn], system: str = "") -> Example:
        """A chat as the template writes it. All its answers are learnt, demonstrations' too."""
        example = Example()
        if system:
            self._add(example, f"system\n{system}", 0)
        for text, answer, marks in turns:
            self._add(example, f"user\n{text}", len("user\n"), marks)
            self._add(example, f"assistant\n{answer}", len("assistant\n"), answered=True)
        return example

    def _add(
        self,
        example: Example,
        text: str,
        start: int,
        marks: Sequence[tuple[int, int]] = (),
        answered: bool = False,
    ) -> None:
        """Adds one message. From ``start`` on its tokens are learnt; 0 for none."""
        encoded = self._encode(text, add_special_tokens=False)
        learnt = [float(start > 0 and begin >= start) for begin, _ in encoded.offsets]
        base = len(example.ids) + 1
        example.ids += [self._start, *encoded.ids, self._end, *self._newline]
        after = [0.0] * len(self._newline)
        if answered:
            # Long answers count for more than short ones, but not in proportion.
            weight = (1 + sum(learnt)) ** -0.5
            learnt = [weight * flag for flag in learnt]
            example.answer += [0.0, *learnt, weight, *after]
            example.prompt += [0.0] * (len(learnt) + 2 + len(after))
        else:
            example.prompt += [0.0, *learnt, 0.0, *after]
            example.answer += [0.0] * (len(learnt) + 2 + len(after))
        for place, label in marks:
            token = encoded.char_to_token(start + place)
            if token is not None:
                example.marks.append((base + token, label))


def train_questions(count: int, recipe: Recipe) -> list[Made]:
    """So many questions as training asks them, for the tokenizer to learn from."""
    world = World(Split.TRAIN, fresh_brands(recipe.brands))
    draw = Random(f"tokenizer {recipe.seed}")
    return [_question(world, draw, 99, None) for _ in range(count)]


def shortened(draft: Draft, kind: TaskType, most: int, draw: Random) -> Draft:
    """The same question with so many items at most, some of the right ones among them."""
    truth, count = draft.truth, len(draft.items)
    if count <= most:
        return draft
    if kind is TaskType.MULTIPLE_CHOICE and isinstance(truth, int):
        kept = sorted({truth, *draw.sample([i for i in range(count) if i != truth], most - 1)})
        return replace(draft, items=_at(draft.items, kept), truth=kept.index(truth))
    if not isinstance(truth, list):
        return draft
    if kind is TaskType.RANKING:
        kept = sorted(draw.sample(range(count), most))
        weights = [float(truth[i]) for i in kept]
        return replace(draft, items=_at(draft.items, kept), truth=weights)
    right = [int(i) - 1 for i in truth]
    few = draw.sample(right, min(len(right), max(1, most // 2)))
    wrong = [i for i in range(count) if i not in right]
    kept = sorted([*few, *draw.sample(wrong, min(len(wrong), most - len(few)))])
    numbers = sorted(kept.index(i) + 1 for i in few)
    return replace(draft, items=_at(draft.items, kept), truth=numbers)


def item_ends(made: Made) -> list[tuple[int, int]]:
    """Where each listed item's last character stands in the text, and the item's label.

    First, if there is a verdict on the material, where that ends, and the verdict.
    """
    draft, truth = made.draft, made.draft.truth
    if not draft.items:
        return []
    if made.family.task_type is TaskType.RANKING and isinstance(truth, list):
        labels = [ITEM_LABELS[float(weight)] for weight in truth]
    elif isinstance(truth, list):
        labels = [3 * (number in truth) for number in range(1, len(draft.items) + 1)]
    else:
        labels = [3 * (number == truth) for number in range(len(draft.items))]
    ends: list[tuple[int, int]] = []
    text = f"{made.text.rstrip()}\n"
    end = len(text)
    for item, label in zip(reversed(draft.items), reversed(labels), strict=True):
        # From behind: the list comes last, and the instruction may hold an item's words too.
        place = text.rindex(f"{item}\n", 0, end)
        ends.append((place + len(item) - 1, label))
        end = place
    if draft.verdict is not None:
        read = max(text.rindex(part.text, 0, end) + len(part.text) for part in draft.parts)
        ends.append((read - 1, draft.verdict))
    return ends[::-1]


def _question(world: World, draw: Random, most: int, kind: TaskType | None) -> Made:
    families = [family for family in FAMILIES if kind in (None, family.task_type)]
    family = draw.choices(families, [_WEIGHTS[of.name] for of in families])[0]
    draft = shortened(family.draft(world, draw), family.task_type, most, draw)
    noise = _NOISE if draw.random() < _NOISY_SHARE else 0.0
    return Made(family, draft, put(draft, family, Split.TRAIN, draw, noise=noise))


def _at(items: Sequence[str], places: Sequence[int]) -> tuple[str, ...]:
    return tuple(items[place] for place in places)
