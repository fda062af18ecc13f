"""What the short lessons of training may tell, and what not."""

from __future__ import annotations

from random import Random

from harness.minishop.corpus import item_ends
from harness.minishop.families import FAMILIES
from harness.minishop.induction import LookUp
from harness.minishop.lessons import lesson
from harness.minishop.lexicon import LANGUAGES, product_types, words
from harness.minishop.questions import Made, make
from harness.minishop.splits import Split, split_of
from harness.minishop.world import World, fresh_brands

WEIGHTS = {family.name: 1.0 for family in FAMILIES}


def lessons(count: int) -> list[Made | LookUp]:
    world, draw = World(Split.TRAIN, fresh_brands(500)), Random(5)
    return [lesson(world, draw, WEIGHTS) for _ in range(count)]


def test_lessons_ask_nothing_that_is_held_out() -> None:
    def keys(made: Made) -> set[str]:
        facts = {f"{made.family.name}|{fact}" for fact in made.draft.facts}
        return facts | {product.key for product in made.draft.products} | {*made.draft.queries}

    taught = {key for one in lessons(6000) if isinstance(one, Made) for key in keys(one)}
    for split in (Split.DEV, Split.TEST):
        assert not taught & {key for made in make(split, 1000, seed=1) for key in keys(made)}


def test_what_a_type_is_for_is_told_whichever_split_chooses_it() -> None:
    uses = {f"use: {kind.name}": kind for kind in product_types()}
    told = {
        one.text: one.answer
        for one in lessons(4000)
        if isinstance(one, LookUp) and one.text in uses
    }
    assert all(answer == uses[text].use for text, answer in told.items())
    assert {split_of(f"type|{uses[text].name}", 25) for text in told} == set(Split)


def test_words_are_told_one_by_one_in_both_directions() -> None:
    told = [kind.word for kind in product_types()] + [*words().colours, *words().materials]
    meanings = {
        f"in {words().languages[language]}": {(word[0], word[at]) for word in told}
        for at, language in enumerate(LANGUAGES[1:], 1)
    }
    seen: set[str] = set()
    for one in lessons(3000):
        asked, _, said = one.text.partition(": ")
        if asked not in {*meanings, "in English"} or "\n" in said:
            continue
        pairs = set(zip(said.split(", "), one.answer.split(", "), strict=True))
        if asked == "in English":
            assert any({(e, f) for f, e in pairs} <= known for known in meanings.values())
        else:
            assert pairs <= meanings[asked]
        seen.add(asked)
    assert seen == {*meanings, "in English"}


def test_marks_stand_where_listed_items_end() -> None:
    for one in lessons(2000):
        marks = item_ends(one) if isinstance(one, Made) else one.marks
        for place, _ in marks:
            assert one.text[place + 1 : place + 2] in ("", "\n")
            assert one.text[place].strip()
        if isinstance(one, LookUp) and marks:
            assert [label for _, label in marks].index(3) == int(one.answer)


def test_in_training_no_held_out_type_or_use_is_a_wrong_answer() -> None:
    names = {kind.name: kind for kind in product_types()}
    uses = {f"to {kind.use}": kind for kind in product_types()}
    seen = 0
    for made in make(Split.TRAIN, 39 * 60, seed=3):
        for family, known, phase in (("type-for-use", names, 0), ("use-of-type", uses, 25)):
            if made.family.name == family:
                seen += 1
                for item in made.draft.items:
                    assert split_of(f"type|{known[item].name}", phase) is Split.TRAIN
    assert seen == 120
