"""What free-running models say, and the answer read in it."""

from __future__ import annotations

import pytest

from tasks import TASKS, Outcome, Route, TaskType

CLEAN, REPAIRED, FALLBACK, TRUNCATED = Outcome
FIBRES = ("wool", "cotton", "silk", "linen")
FROM_ZERO = Route(TaskType.MULTIPLE_CHOICE, labels=(0, 1, 2, 3), items=FIBRES, select=1)
FROM_ONE = Route(TaskType.MULTIPLE_CHOICE, labels=(1, 2, 3, 4), items=FIBRES, select=1)
TEN = Route(
    TaskType.MULTIPLE_CHOICE,
    labels=tuple(range(10)),
    items=(*FIBRES, "hemp", "jute", "felt", "lace", "denim", "tweed"),
    select=1,
)
WEIGHTS = Route(
    TaskType.MULTIPLE_CHOICE,
    labels=(0, 1, 2, 3),
    items=("52 g", "480 g", "400 g", "4.8 g"),
    select=1,
)
STARS = Route(TaskType.MULTIPLE_CHOICE, labels=(1, 2, 3, 4, 5), select=1)
RANKING = Route(
    TaskType.RANKING,
    labels=(1, 2, 3, 4, 5),
    items=(
        "Gooseneck kettle, 1 L, steel",
        "Tea towel set",
        "Gooseneck kettle, 0.6 L",
        "Electric kettle, 1.7 L",
        "Kettle descaler",
    ),
    select=5,
)
ASPECTS = Route(
    TaskType.RETRIEVAL,
    labels=tuple(range(1, 16)),
    items=(
        *("zip", "smell", "colour", "weight", "price", "sleeves", "collar", "lining"),
        *("pockets", "stretch", "seams", "buttons", "hood", "cuffs", "belt"),
    ),
    select=3,
)
BRANDS = Route(TaskType.NER, source="norvella rain boots and Kintu socks, size 8")
MAYBE = Route(TaskType.NER, source="funda de sofá verde oliva, l'été [a] 😀 box", may_be_empty=True)
JAPANESE = Route(TaskType.NER, source="赤い 長靴、キッズ用 (防水) 21cm")
PHRASE = Route(
    TaskType.GENERATION,
    source="Warm and soft, but the sleeves are far too long for me.",
    one_line=True,
)
TITLE = Route(TaskType.GENERATION, one_line=True)
TEXT = Route(TaskType.GENERATION)

Case = tuple[str, str, Outcome]


def check(route: Route, case: Case) -> None:
    said, text, outcome = case
    answer = TASKS[route.task_type].read(said, route)
    assert (answer.text, answer.outcome) == (text, outcome)


@pytest.mark.parametrize(
    "case",
    [
        ("2", "2", CLEAN),
        (" 2\n", "2", CLEAN),
        ("02", "2", REPAIRED),
        ("2.", "2", REPAIRED),
        ("(2)", "2", REPAIRED),
        ("[2]", "2", REPAIRED),
        ("#2", "2", REPAIRED),
        ("“2”", "2", REPAIRED),
        ("$2$", "2", REPAIRED),
        ("\\boxed{2}", "2", REPAIRED),
        ("**2**", "2", REPAIRED),
        ("```\n2\n```", "2", REPAIRED),
        ('{"answer": 2}', "2", REPAIRED),
        ('```json\n{"answer": "C"}\n```', "2", REPAIRED),
        ("<answer>2</answer>", "2", REPAIRED),
        ("Answer: 2", "2", REPAIRED),
        ("**Answer: 2**", "2", REPAIRED),
        ("Final answer: 2", "2", REPAIRED),
        ("Assistant: 2", "2", REPAIRED),
        ("The answer is 2", "2", REPAIRED),
        ("The answer is option 2.", "2", REPAIRED),
        ("It's 2!", "2", REPAIRED),
        ("A shopper would take 2", "2", REPAIRED),
        ("2 2 2 2 2", "2", REPAIRED),
        ("2\n\nQuestion: which of these?\n0. a\n1. b", "2", REPAIRED),
        ("2<|im_end|>\n<|im_start|>user\n3", "2", REPAIRED),
        ("<|im_start|>assistant\n2<|im_end|>", "2", REPAIRED),
        ("<think>1 or 3?</think>2", "2", REPAIRED),
        ("1 or 3?</think>\n2", "2", REPAIRED),
        ("２", "2", REPAIRED),
        ("٢", "2", REPAIRED),
        ("②", "2", REPAIRED),
        ("\u200b2\ufeff", "2", REPAIRED),
        ("2\x00", "2", REPAIRED),
        ("\ud8002", "2", REPAIRED),
    ],
)
def test_a_choice_is_found_in_what_stands_around_it(case: Case) -> None:
    check(FROM_ZERO, case)


@pytest.mark.parametrize(
    "case",
    [
        ("C", "2", REPAIRED),
        ("c", "2", REPAIRED),
        ("(c)", "2", REPAIRED),
        ("C.", "2", REPAIRED),
        ("C) silk", "2", REPAIRED),
        ("Answer: C", "2", REPAIRED),
        ("The answer is: option (c)", "2", REPAIRED),
        ("The correct answer is: **C. silk**", "2", REPAIRED),
        ("I'd go with C.", "2", REPAIRED),
        ("I choose C because it is light", "2", REPAIRED),
        ("C is correct", "2", REPAIRED),
        ("\\boxed{C}", "2", REPAIRED),
        ("A", "0", REPAIRED),
        ("silk", "2", REPAIRED),
        ("Silk.", "2", REPAIRED),
        ("The best one is silk", "2", REPAIRED),
        ("silk, not cotton", "2", REPAIRED),
        ("a cotton shirt", "1", REPAIRED),
        ("2. silk", "2", REPAIRED),
        ("2 - silk", "2", REPAIRED),
    ],
)
def test_a_choice_may_be_a_letter_or_the_options_text(case: Case) -> None:
    check(FROM_ZERO, case)


@pytest.mark.parametrize("route", [FROM_ZERO, FROM_ONE])
@pytest.mark.parametrize("said", ["Option 2: cotton", "2. cotton", "**2)** Cotton is best"])
def test_where_number_and_text_disagree_the_text_counts(said: str, route: Route) -> None:
    check(route, (said, str(route.labels[1]), REPAIRED))


@pytest.mark.parametrize(
    "case",
    [
        ("I think it is option 1, because 2 is a knife", "1", REPAIRED),
        ("It is not option 1. The answer is option 2.", "2", REPAIRED),
        ("Answer: 2. Option 1 is wrong.", "2", REPAIRED),
        ("2. Option 1 is wrong.", "2", REPAIRED),
        ("The correct option is 2, not option 1", "2", REPAIRED),
        ("There are 4 options. Step 2: think. Final answer: 3", "3", REPAIRED),
        ("Product 3 has 5 stars", "3", REPAIRED),
        ("I'd choose 3", "3", REPAIRED),
        ("Answer: I think 3", "3", REPAIRED),
        ("I think 3", "3", REPAIRED),
        ("A 3-pack is no fabric, so: tweed", "9", REPAIRED),
    ],
)
def test_of_several_numbers_the_one_called_the_answer_counts(case: Case) -> None:
    check(TEN, case)


@pytest.mark.parametrize(
    "said",
    [
        "Die richtige Antwort ist 3.",
        "Ich wähle Option 3.",
        "La respuesta correcta es la opción 3.",
        "La réponse est la 3",
        "Je choisis l'option 3",
        "答えは3です。",
        "3番が正しいです",
        "選択肢3です",
        "正确答案是 3",
        "我选择3",
        "选D",
        "答案：D",
        "ответ: 3",
        "الإجابة هي ٣",
        "정답은 3입니다",
    ],
)
def test_a_choice_may_come_in_a_sentence_of_any_language(said: str) -> None:
    check(FROM_ZERO, (said, "3", REPAIRED))


@pytest.mark.parametrize(
    "case",
    [
        ("480 g", "1", REPAIRED),
        ("1. 480 g", "1", REPAIRED),
        ("It weighs 2 x 240 g = 480 g", "1", REPAIRED),
        ("12 × 40 g = 480 g, so the answer is 1.", "1", REPAIRED),
        ("It weighs 52", "0", FALLBACK),
    ],
)
def test_numbers_of_a_calculation_are_no_choice(case: Case) -> None:
    check(WEIGHTS, case)


@pytest.mark.parametrize(
    "case",
    [
        ("4", "4", CLEAN),
        ("4 stars", "4", REPAIRED),
        ("4-star", "4", REPAIRED),
        ("4/5", "4", REPAIRED),
        ("4.0", "4", REPAIRED),
        ("I rate it 4 out of 5", "4", REPAIRED),
        ("Rating: 4", "4", REPAIRED),
        ("評価は4です", "4", REPAIRED),
        ("4.5", "4", FALLBACK),
        ("0", "1", FALLBACK),
        ("6", "1", FALLBACK),
    ],
)
def test_a_rating_is_a_point_of_its_scale(case: Case) -> None:
    check(STARS, case)


@pytest.mark.parametrize(
    "said",
    [
        "",
        " \n",
        "\x00",
        "\ud800",
        "\u200b",
        "7",
        "I cannot say",
        "Answer:",
        "<think>2",
        "?" * 9_000,
    ],
)
def test_a_choice_nobody_made_is_the_first_label_and_counted(said: str) -> None:
    check(FROM_ZERO, (said, "0", FALLBACK))
    check(FROM_ONE, (said, "1", FALLBACK))


def test_a_digit_said_on_and_on_is_a_guess_the_official_parser_would_make_too() -> None:
    check(FROM_ZERO, ("2" * 5_000, "2", FALLBACK))


@pytest.mark.parametrize(
    "said",
    [
        "[3, 1, 2, 5, 4]",
        "3 > 1 > 2 > 5 > 4",
        "3 = 1 > 2 > 5 > 4",
        "3 → 1 → 2 → 5 → 4",
        "3-1-2-5-4",
        "3;1;2;5;4",
        "3.1.2.5.4",
        "3 1 2 5 4",
        "31254",
        "3\n1\n2\n5\n4",
        "- 3\n- 1\n- 2\n- 5\n- 4",
        "1. 3\n2. 1\n3. 2\n4. 5\n5. 4",
        "1st: 3, 2nd: 1, 3rd: 2, 4th: 5, 5th: 4",
        "Rank 1: Product 3\nRank 2: Product 1\nRank 3: Product 2\nRank 4: 5\nRank 5: 4",
        "1. **Product 3**: fits\n2. **Product 1**: ok\n3. **Product 2**\n4. **5**\n5. **4**",
        "Product 3: 1\nProduct 1: 2\nProduct 2: 3\nProduct 5: 4\nProduct 4: 5",
        "３，１，２，５，４",
        "٣,١,٢,٥,٤",
        "3、1、2、5、4",
        "順位は3、1、2、5、4です",
        "结果：3，1，2，5，4",
        "Der Reihe nach: 3, 1, 2, 5 und 4",
        "03,01,02,05,04",
        "**3,1,2,5,4**",
        "**3**, **1**, **2**, **5**, **4**",
        "```\n3,1,2,5,4\n```",
        '{"ranking": [3, 1, 2, 5, 4]}',
        "['3', '1', '2', '5', '4']",
        "Output: 3,1,2,5,4",
        "Sure! Here are the 5 products in order: 3, 1, 2, 5, 4",
        "3, 1, 2, 5, 4\n\nExplanation: 1 and 2 are both kettles",
        "1 and 2 and 4 are cheap. Final answer: 3, 1, 2, 5, 4",
        "3,1,2,5,4\nQuestion: rank 5,4,3,2,1",
        "<think>1,2,3,4,5</think>3,1,2,5,4",
        "3,1,2,5,4,4",
        "3,3,1,2,5",
        "3,1,7,2,5",
        "3, 1, 2, 5",
        "3 (best), 1 (good), 2, 5, 4 (worst)",
        "3 (0.9), 1 (0.7), 2 (0.5), 5 (0.2), 4 (0.1)",
        "3; 1; 2 (2 stars); 5; 4",
        "(3), (1), (2), (5), (4)",
        "C,A,B,E,D",
        "The order is C > A > B > E > D",
        "(c) (a) (b) (e) (d)",
        "3,1,2,5,4\n" * 2_000,
    ],
)
def test_a_ranking_is_read_however_it_is_written(said: str) -> None:
    check(RANKING, (said, "3,1,2,5,4", REPAIRED))


@pytest.mark.parametrize(
    "case",
    [
        ("3,1,2,5,4", "3,1,2,5,4", CLEAN),
        ("3, 1, 2, 5, 4\n", "3,1,2,5,4", CLEAN),
        ("Product 3 has 5 stars", "3,1,2,4,5", REPAIRED),
        ("The most relevant is 3.", "3,1,2,4,5", REPAIRED),
        ("4. Electric kettle, 1.7 L\n2. Tea towel set", "4,2,1,3,5", REPAIRED),
        ("1. Kettle descaler\n2. Tea towel set", "5,2,1,3,4", REPAIRED),
        ("1. electric KETTLE, 1.7 L", "4,1,2,3,5", REPAIRED),
        ("Gooseneck kettle, 0.6 L > Kettle descaler", "3,5,1,2,4", REPAIRED),
        ("0,1,2,3,4", "1,2,3,4,5", REPAIRED),
        ("9,8,7", "1,2,3,4,5", FALLBACK),
        ("", "1,2,3,4,5", FALLBACK),
        ("\x00", "1,2,3,4,5", FALLBACK),
        ("none of them", "1,2,3,4,5", FALLBACK),
    ],
)
def test_a_ranking_leaves_nothing_out(case: Case) -> None:
    check(RANKING, case)


@pytest.mark.parametrize(
    "said",
    [
        "6 and 9 and 15",
        "6, 9 and 15.",
        "6 und 9 und 15",
        "6と9と15です",
        "6. 9. 15.",
        "6/9/15",
        "6\n9\n15",
        "1. 6\n2. 9\n3. 15",
        '{"1": 6, "2": 9, "3": 15}',
        '{"answer": [6, 9, 15]}',
        "６、９、１５",
        "Aspects 6, 9 and 15",
        "Top 3: 6, 9, 15",
        "I choose 3 aspects: 6, 9, 15",
        "The review covers 3 of 15 aspects: 6, 9, 15",
        "6, 9, 15, 1, 2",
        "6, 6, 9, 15",
        "6, 99, 9, 15",
        "6, 9, 15 because the price and the colour are fine",
        "6 (0.9), 9 (0.7), 15 (0.5)",
        "Sleeves (6), pockets (9), belt (15)",
        "6 (sleeves), 9 (pockets), 15 (belt)",
        "sleeves, pockets, belt",
        "6. sleeves\n9. pockets\n15. belt",
        "1. sleeves\n2. pockets\n3. belt",
        "Answer: F, I, O",
    ],
)
def test_a_retrieval_is_read_however_it_is_written(said: str) -> None:
    check(ASPECTS, (said, "6,9,15", REPAIRED))


@pytest.mark.parametrize(
    "case",
    [
        ("6,9,15", "6,9,15", CLEAN),
        ("6, 9, 15", "6,9,15", CLEAN),
        ("6", "6,1,2", REPAIRED),
        ("sleeves", "6,1,2", REPAIRED),
        ("1. sleeves", "6,1,2", REPAIRED),
        ("Aspect 6 has 5 stars", "6,1,2", REPAIRED),
        ("16,17,18", "1,2,3", FALLBACK),
        ("none", "1,2,3", FALLBACK),
        ("", "1,2,3", FALLBACK),
    ],
)
def test_a_retrieval_is_filled_up_to_the_number_asked_for(case: Case) -> None:
    check(ASPECTS, case)


def test_an_items_text_within_anothers_is_not_named_twice() -> None:
    route = Route(TaskType.RETRIEVAL, (1, 2, 3, 4), ("zip", "kettle", "kettle lid", "cup"), 2)
    check(route, ("kettle lid, cup", "3,4", REPAIRED))
    check(route, ("a zipper? no: cup and kettle", "4,2", REPAIRED))


def test_options_in_full_width_are_found_in_answers_that_are_not() -> None:
    route = Route(TaskType.RETRIEVAL, (1, 2, 3), ("長靴（防水）", "価格", "ﾎﾞﾄﾙ"), 2)
    check(route, ("長靴(防水)、ボトル", "1,3", REPAIRED))


@pytest.mark.parametrize(
    "case",
    [
        ("norvella, Kintu", "norvella, Kintu", CLEAN),
        ("norvella,Kintu", "norvella,Kintu", CLEAN),
        ("socks, size 8", "socks, size 8", CLEAN),
        ("NORVELLA", "norvella", REPAIRED),
        ("norvella.", "norvella", REPAIRED),
        ('"norvella"', "norvella", REPAIRED),
        ("'norvella', 'Kintu'", "norvella, Kintu", REPAIRED),
        ("**norvella**, **Kintu**", "norvella, Kintu", REPAIRED),
        ("['norvella', 'Kintu']", "norvella, Kintu", REPAIRED),
        ('["norvella", "Kintu"]', "norvella, Kintu", REPAIRED),
        ('{"brand": ["norvella", "Kintu"]}', "norvella, Kintu", REPAIRED),
        ('```json\n["norvella"]\n```', "norvella", REPAIRED),
        ("['socks, size 8']", "socks, size 8", REPAIRED),
        ("[norvella", "norvella", REPAIRED),
        ("- norvella\n- Kintu", "norvella, Kintu", REPAIRED),
        ("1. norvella\n2. Kintu", "norvella, Kintu", REPAIRED),
        ("norvella\nKintu", "norvella, Kintu", REPAIRED),
        ("norvella; Kintu", "norvella, Kintu", REPAIRED),
        ("norvella | Kintu", "norvella, Kintu", REPAIRED),
        ("norvella/Kintu", "norvella, Kintu", REPAIRED),
        ("norvella and Kintu", "norvella, Kintu", REPAIRED),
        ("The brands are norvella and Kintu.", "norvella, Kintu", REPAIRED),
        ("brand: norvella", "norvella", REPAIRED),
        ("norvella (brand)", "norvella", REPAIRED),
        ("Answer: norvella", "norvella", REPAIRED),
        ("norvella\n\nQuestion: Kintu", "norvella", REPAIRED),
        ("<think>Kintu</think>norvella", "norvella", REPAIRED),
        ("norvella, norvella", "norvella", REPAIRED),
        ("norvella, Acme", "norvella", REPAIRED),
        ("rain  boots", "rain boots", REPAIRED),
        ("rain\u200bboots", "rain boots", REPAIRED),
        ("\x00norvella", "norvella", REPAIRED),
        ("norvella, " * 3_000, "norvella", REPAIRED),
        ("none", "8", FALLBACK),
        ("N/A", "8", FALLBACK),
        ("Acme", "8", FALLBACK),
        (", ,", "8", FALLBACK),
        ("", "8", FALLBACK),
        ("\ud800", "8", FALLBACK),
    ],
)
def test_entities_are_spans_of_their_source(case: Case) -> None:
    check(BRANDS, case)


@pytest.mark.parametrize(
    "case",
    [
        ("", "", CLEAN),
        ("none", "", REPAIRED),
        ("None of these.", "", REPAIRED),
        ("There are no colours in the query.", "", REPAIRED),
        ("No entities found", "", REPAIRED),
        ("[]", "", REPAIRED),
        ("nichts", "", REPAIRED),
        ("なし", "", REPAIRED),
        ("Rot", "", FALLBACK),
        ("verde oliva", "verde oliva", CLEAN),
        ("sofa", "sofá", REPAIRED),
        ("sofa\u0301", "sofá", REPAIRED),
        ("l’été", "l'été", REPAIRED),
        ("[a]", "a", REPAIRED),
        ("😀 box", "😀 box", CLEAN),
    ],
)
def test_entities_may_be_none_where_the_question_allows_it(case: Case) -> None:
    check(MAYBE, case)


@pytest.mark.parametrize(
    "case",
    [
        ("長靴, 防水", "長靴, 防水", CLEAN),
        ("赤い、長靴", "赤い, 長靴", REPAIRED),
        ("「赤い」", "赤い", REPAIRED),
        ("色は赤いです。", "赤い", REPAIRED),
        ("答え：赤い", "赤い", REPAIRED),
        ("（防水）", "防水", REPAIRED),
        ("２１ｃｍ", "21cm", REPAIRED),
    ],
)
def test_entities_are_found_in_japanese(case: Case) -> None:
    check(JAPANESE, case)


@pytest.mark.parametrize(
    "case",
    [
        ("sleeves are far too long", "sleeves are far too long", CLEAN),
        ("Warm and soft, but", "Warm and soft, but", CLEAN),
        ("Sleeves are far too long.", "sleeves are far too long", REPAIRED),
        ("'sleeves are far too long'", "sleeves are far too long", REPAIRED),
        ("The keyphrase is: sleeves", "sleeves", REPAIRED),
        ("Output: sleeves\nExplanation: they are", "sleeves", REPAIRED),
        ("- sleeves", "sleeves", REPAIRED),
        ("sleeves too long", "sleeves too long", REPAIRED),
        ("", "me", FALLBACK),
    ],
)
def test_a_keyphrase_is_a_span_of_the_review_if_it_can_be(case: Case) -> None:
    check(PHRASE, case)


@pytest.mark.parametrize(
    "case",
    [
        ("A ruler.", "A ruler.", CLEAN),
        ("  A ruler.\n", "A ruler.", CLEAN),
        ("One\nTwo", "One\nTwo", CLEAN),
        ("!", "!", CLEAN),
        ("3 m", "3 m", CLEAN),
        ("Question: x", "Question: x", CLEAN),
        ('"A ruler"', "A ruler", REPAIRED),
        ("**A ruler**", "A ruler", REPAIRED),
        ("“A” and “B”", "“A” and “B”", CLEAN),
        ("Answer: A ruler", "A ruler", REPAIRED),
        ("Answer: Output: A ruler", "A ruler", REPAIRED),
        ("Translation: **A ruler**", "A ruler", REPAIRED),
        ("Übersetzung: Lineal", "Lineal", REPAIRED),
        ("翻訳：定規", "定規", REPAIRED),
        ("Here is the text:\nA ruler", "A ruler", REPAIRED),
        ("```text\nA ruler\n```", "A ruler", REPAIRED),
        ("<think>Hm.</think>\nA ruler", "A ruler", REPAIRED),
        ("<|im_start|>assistant\nA ruler<|im_end|>", "A ruler", REPAIRED),
        ("A ruler\n\nQuestion: and this?\nOutput: B", "A ruler", REPAIRED),
        ("A\x00 ruler\ud800", "A ruler", REPAIRED),
        ("x" * 9_000, "x" * 5_000, REPAIRED),
        ("word " * 2_000, ("word " * 1_000).strip(), REPAIRED),
        ("", "unknown", FALLBACK),
        ("\u200b\ufeff", "unknown", FALLBACK),
        ("\x00", "unknown", FALLBACK),
        ("\ud800", "unknown", FALLBACK),
        ("Answer:", "unknown", FALLBACK),
        ("<think>Hm", "unknown", FALLBACK),
    ],
)
def test_a_text_is_what_was_said_without_its_wrapping(case: Case) -> None:
    check(TEXT, case)


@pytest.mark.parametrize(
    "case",
    [
        ("Lineal", "Lineal", CLEAN),
        ("Lineal\nDas ist ein Lineal.", "Lineal", REPAIRED),
        ("\n\n**Lineal**\nHinweis", "Lineal", REPAIRED),
        ("Here is the translation:\n\n'Lineal'", "Lineal", REPAIRED),
        ("Lineal\u2028Maß", "Lineal\u2028Maß", CLEAN),
    ],
)
def test_of_a_title_the_first_line_counts(case: Case) -> None:
    check(TITLE, case)


@pytest.mark.parametrize(
    ("route", "said", "text", "outcome"),
    [
        (FROM_ZERO, "2", "2", CLEAN),
        (FROM_ZERO, "The answer is 2, because", "2", REPAIRED),
        (FROM_ZERO, "Between 1 and 3 I", "1", TRUNCATED),
        (FROM_ZERO, "", "0", TRUNCATED),
        (RANKING, "3,1,2,5,4", "3,1,2,5,4", CLEAN),
        (RANKING, "3 > 1 > 2 > 5 > 4, for", "3,1,2,5,4", REPAIRED),
        (RANKING, "3,1,2", "3,1,2,4,5", TRUNCATED),
        (RANKING, "", "1,2,3,4,5", TRUNCATED),
        (ASPECTS, "6,9,15", "6,9,15", CLEAN),
        (ASPECTS, "6,9,1", "6,9,1", TRUNCATED),
        (ASPECTS, "6,9", "6,9,1", TRUNCATED),
        (BRANDS, "norvella", "norvella", TRUNCATED),
        (BRANDS, "Acme", "8", TRUNCATED),
        (MAYBE, "", "", TRUNCATED),
        (MAYBE, "none", "", TRUNCATED),
        (TEXT, "A ruler is a", "A ruler is a", TRUNCATED),
        (TEXT, "定\ufffd", "定", TRUNCATED),
        (TEXT, "", "unknown", TRUNCATED),
        (PHRASE, "sleeves", "sleeves", TRUNCATED),
    ],
)
def test_an_answer_cut_off_before_it_was_complete_is_called_so(
    route: Route, said: str, text: str, outcome: Outcome
) -> None:
    answer = TASKS[route.task_type].read(said, route, finished=False)
    assert (answer.text, answer.outcome) == (text, outcome)
