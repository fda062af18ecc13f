"""What question files may look like, and what is said about the others."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from harness.errors import QuestionError
from harness.question import Question, read_questions
from harness.question_rows import MAX_LINE
from harness.scoring.metrics import Metric
from tasks.base import TaskType

INVENTED = Path(__file__).parents[1] / "data" / "invented_questions.jsonl"
HALF_PAIR = "\\ud83d"
TYPES = "multiple-choice, ranking, retrieval, named_entity_recognition, generation"
METRICS = (
    "accuracy, ndcg, hit rate@3, micro f1, rougel, bleu, jp-bleu, sent-transformer, "
    "multilingual-sent-transformer"
)


def row(**fields: object) -> bytes:
    """A line of JSON Lines, good but for the fields given."""
    good = {"input_field": "Which?", "is_multiple_choice": False}
    return json.dumps({**good, **fields}, ensure_ascii=False).encode() + b"\n"


def choice(**fields: object) -> bytes:
    return row(is_multiple_choice=True, task_type="multiple-choice", **fields)


GOOD = row()


@pytest.fixture
def read(tmp_path: Path) -> Callable[..., list[Question]]:
    def read(data: bytes, name: str = "questions.jsonl", **options: object) -> list[Question]:
        (tmp_path / name).write_bytes(data)
        return list(read_questions(tmp_path / name, **options))

    return read


Read = Callable[..., list[Question]]


# --- What is read ---------------------------------------------------------------------------


def test_a_row_of_shopbench_becomes_a_question(read: Read) -> None:
    data = row(
        input_field="Rank these.",
        output_field=[1, 0.1, 0],
        task_name="task7",
        task_type="ranking",
        metric="ndcg",
        track="amazon-kdd-cup-24-user-behavior-alignment",
        note="unknown fields are ignored",
    )
    assert read(data) == [
        Question(
            id=0,
            text="Rank these.",
            is_multiple_choice=False,
            truth=(1.0, 0.1, 0.0),
            task_name="task7",
            task_type=TaskType.RANKING,
            metric=Metric.NDCG,
            track="amazon-kdd-cup-24-user-behavior-alignment",
        )
    ]


def test_a_whole_file_is_read_with_its_labels() -> None:
    questions = list(read_questions(INVENTED))
    assert [question.id for question in questions] == list(range(len(questions)))
    assert {question.task_type for question in questions} == set(TaskType)
    assert all(question.truth is not None and question.metric for question in questions)


def test_prompts_alone_are_enough(read: Read) -> None:
    assert read(GOOD) == [Question(0, "Which?", False, None, None, None, None, None)]


def test_null_counts_as_absent(read: Read) -> None:
    labels = ("output_field", "target_field", "task_name", "task_type", "metric", "track")
    assert read(row(**dict.fromkeys(labels))) == read(GOOD)


@pytest.mark.parametrize(
    ("task_type", "written", "truth"),
    [
        ("multiple-choice", 0, 0),
        ("multiple-choice", "3", 3),
        ("retrieval", [4, 1], (4, 1)),
        ("retrieval", "[4, 1]", (4, 1)),
        ("ranking", [1, 0.01, 0], (1.0, 0.01, 0.0)),
        ("ranking", "[1.0, 0.01, 0]", (1.0, 0.01, 0.0)),
        ("named_entity_recognition", ["led lamp", "blue"], ("led lamp", "blue")),
        ("named_entity_recognition", "['led lamp', \"men's\"]", ("led lamp", "men's")),
        ("named_entity_recognition", r"['3\d']", (r"3\d",)),
        ("named_entity_recognition", [], ()),
        ("generation", "A lamp.", "A lamp."),
        ("generation", "[1, 2]", "[1, 2]"),
        ("generation", ["A lamp.", "One lamp."], ("A lamp.", "One lamp.")),
        (None, 0, 0),
        (None, [2, 3], (2, 3)),
        (None, [0.5, 1], (0.5, 1.0)),
        (None, ["blue"], ("blue",)),
        (None, [], ()),
        (None, "7", "7"),
    ],
)
def test_a_truth_has_its_task_types_shape(
    read: Read, task_type: str | None, written: object, truth: object
) -> None:
    is_multiple_choice = task_type == "multiple-choice"
    for field in ("output_field", "target_field"):
        data = {field: written, "task_type": task_type, "is_multiple_choice": is_multiple_choice}
        (question,) = read(row(**data))
        assert question.truth == truth
        assert type(question.truth) is type(truth)


def test_a_metric_tells_the_shape_of_a_truth_where_the_type_is_absent(read: Read) -> None:
    (question,) = read(row(metric="ndcg", output_field=[1, 0]))
    assert (question.truth, question.task_type) == ((1.0, 0.0), None)


@pytest.mark.parametrize("spelling", ["multiple-choice", "multiple_choice", "Multiple Choice"])
def test_the_task_type_tells_what_is_multiple_choice(read: Read, spelling: str) -> None:
    (question,) = read(row(is_multiple_choice=None, task_type=spelling))
    assert question.is_multiple_choice
    assert question.task_type is TaskType.MULTIPLE_CHOICE


@pytest.mark.parametrize("spelling", ["ner", "NER", "named-entity-recognition"])
def test_task_types_have_other_spellings(read: Read, spelling: str) -> None:
    (question,) = read(row(task_type=spelling, metric="Micro-F1"))
    assert (question.task_type, question.metric) == (TaskType.NER, Metric.MICRO_F1)


def test_text_stays_exactly_as_it_is(read: Read) -> None:
    text = " 0. a\r\n\u2028<|im_start|>\u00a0\\n 値段 \U0001f600\t"
    assert read(row(input_field=text))[0].text == text


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"\xef\xbb\xbf" + GOOD + GOOD, id="byte-order mark"),
        pytest.param(GOOD.replace(b"\n", b"\r\n") * 2, id="CRLF"),
        pytest.param(b"\n" + GOOD + b" \r\n\n" + GOOD + b"\n\n", id="blank lines"),
        pytest.param((GOOD + GOOD).rstrip(), id="no newline at the end"),
        pytest.param(b" \n [" + GOOD + b"," + GOOD + b"]\n", id="JSON array"),
        pytest.param(b"\xef\xbb\xbf[" + GOOD + b"," + GOOD + b"]", id="array with the mark"),
        pytest.param(GOOD.replace(b"{", b'{"input_field": 3, ') * 2, id="last duplicate key wins"),
        pytest.param(GOOD.replace(b"}", b', "x": NaN}') * 2, id="NaN where nobody looks"),
        pytest.param(GOOD.replace(b"}", b', "x": "\\ud83d"}') * 2, id="half a pair there"),
    ],
)
def test_these_files_hold_the_same_two_questions(read: Read, data: bytes) -> None:
    assert read(data) == read(GOOD + GOOD)


def test_equal_prompts_are_two_questions(read: Read) -> None:
    assert [question.id for question in read(GOOD * 3)] == [0, 1, 2]


def test_the_longest_line_is_still_read(read: Read) -> None:
    room = MAX_LINE - len(row(input_field=""))
    assert len(read(GOOD + row(input_field="a" * room) + GOOD)) == 3


# --- Shopping MMLU --------------------------------------------------------------------------


@pytest.fixture
def mmlu(tmp_path: Path) -> Path:
    """A folder by task type, as Shopping MMLU has it."""
    files = {
        "multiple_choice/lamps_dataset.csv": (
            b"question,choices,answer\r\n"
            b'"Which lamp,\nof these?","[\'red\', ""men\'s""]",1\r\n'
            b'How many?,"[1, 2.5]",\r\n'
        ),
        "multiple_choice/._lamps_dataset.csv": b"\0\1",
        "ner/brands_dataset.json": b'{"input_field": "Brands?", "target_field": ["Acme"]}\n',
        "generation/titles_dataset.json": b'{"input_field": "Title?", "target_field": "Lamp"}\n',
        "retrieval/more_dataset.json": b'{"input_field": "More?", "target_field": [2, 0]}\n',
        "notes/readme.txt": b"not a question",
    }
    for name, data in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    return tmp_path


def test_a_folder_by_task_type_is_read_in_order_of_names(mmlu: Path) -> None:
    assert [
        (question.id, question.task_name, question.task_type, question.metric, question.truth)
        for question in read_questions(mmlu)
    ] == [
        (0, "titles", TaskType.GENERATION, None, "Lamp"),
        (1, "lamps", TaskType.MULTIPLE_CHOICE, Metric.ACCURACY, 1),
        (2, "lamps", TaskType.MULTIPLE_CHOICE, Metric.ACCURACY, None),
        (3, "brands", TaskType.NER, Metric.MICRO_F1, ("Acme",)),
        (4, "more", TaskType.RETRIEVAL, Metric.HIT_RATE_3, (2, 0)),
    ]


def test_a_csv_row_becomes_a_prompt_in_shopbench_form(mmlu: Path) -> None:
    first, second = read_questions(mmlu / "multiple_choice" / "lamps_dataset.csv")
    assert first.text == "Which lamp,\nof these?\n0. red\n1. men's\nAnswer: "
    assert second.text == "How many?\n0. 1\n1. 2.5\nAnswer: "


def test_a_file_of_the_folder_can_be_read_alone(mmlu: Path) -> None:
    (question,) = read_questions(mmlu / "ner" / "brands_dataset.json")
    assert (question.task_name, question.task_type) == ("brands", TaskType.NER)


def test_skill_files_are_preferred(mmlu: Path) -> None:
    (mmlu / "skills").mkdir()
    skill = {"task_type": "retrieval", "task_name": "t", "metric": "hit rate@3"}
    (mmlu / "skills" / "b.json").write_bytes(row(output_field="[1]", **skill))
    (mmlu / "skills" / "a.json").write_bytes(choice(output_field="2", metric="accuracy"))
    assert [question.truth for question in read_questions(mmlu)] == [2, (1,)]
    assert [question.truth for question in read_questions(mmlu / "skills" / "b.json")] == [(1,)]


def test_a_csv_cell_can_be_long(read: Read) -> None:
    data = b'question,choices,answer\n%s,"[1, 2]",0\n' % (b"a" * 300_000)
    assert len(read(data, "long.csv")[0].text) > 300_000


# --- Streaming, and skipping bad rows -------------------------------------------------------


def test_questions_come_before_the_rest_of_the_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_bytes(GOOD * 2 + b"not JSON\n")
    assert len(list(islice(read_questions(path), 2))) == 2


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_bytes(row(input_field="a" * 1_000) * 20_000)
    tracemalloc.start()
    try:
        assert sum(1 for _ in read_questions(path)) == 20_000
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("data", [b"x" * (2 * MAX_LINE), b"x" * (MAX_LINE + 1) + b"\n"])
def test_a_line_too_long_is_not_kept(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_bytes(GOOD + data.rstrip() + b"\n" + GOOD)
    errors: list[QuestionError] = []
    questions = list(read_questions(path, skip_bad=True, on_bad=errors.append))
    assert [question.id for question in questions] == [0, 2]
    assert [str(error) for error in errors] == [
        f"{path}:2: the line is longer than 16 MB; each line must be one question"
    ]


def test_a_skipped_row_keeps_its_number_and_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_bytes(GOOD + b"\n" + row(metric="f2") + b"\xff\n" + GOOD + b'{"input')
    errors: list[QuestionError] = []
    questions = list(read_questions(path, skip_bad=True, on_bad=errors.append))
    assert [question.id for question in questions] == [0, 3]
    assert [str(error).split(": ")[0] for error in errors] == [f"{path}:{n}" for n in (3, 4, 6)]
    assert [question.id for question in read_questions(path, skip_bad=True)] == [0, 3]


def test_bad_csv_rows_are_skipped_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "questions.csv"
    good = b"Which?,\"['a', 'b']\",0\n"
    path.write_bytes(
        b"question,choices,answer\n\n"
        + good
        + b"W\xff,[],0\n"
        + b'"W"x,[],0\n'
        + b'"W\n",[],0\n'
        + good
    )
    errors: list[QuestionError] = []
    questions = list(read_questions(path, skip_bad=True, on_bad=errors.append))
    assert [question.id for question in questions] == [0, 4]
    assert [str(error).split(": ")[0] for error in errors] == [f"{path}:{n}" for n in (4, 5, 6)]


def test_a_file_without_a_usable_row_is_an_error_even_so(read: Read, tmp_path: Path) -> None:
    with pytest.raises(QuestionError) as caught:
        read(row(metric="f2") + b"3\n", skip_bad=True)
    assert str(caught.value) == (
        f"{tmp_path}/questions.jsonl: no usable row among 2; the first: "
        f"{tmp_path}/questions.jsonl:1: field 'metric': 'f2' is unknown; known are {METRICS}"
    )


# --- What is refused, and what is said ------------------------------------------------------

ONE_OBJECT = "each line must be one JSON object"
CUT_OFF = "ends in the middle of a row, so the file looks cut off; copy it again"

BAD_JSON = {
    # Files that hold no rows, or no text.
    "an empty file": (b"", "FILE: holds no rows; give a file with one question a line"),
    "blank lines only": (b"\n \r\n", "FILE: holds no rows; give a file with one question a line"),
    "an empty array": (b"[]", "FILE: holds no rows; give a file with one question a line"),
    "UTF-16": (
        GOOD.decode().encode("utf-16"),
        "FILE: UTF-16 text, as its byte-order mark says; save it as UTF-8",
    ),
    "UTF-16 without a mark": (
        GOOD.decode().encode("utf-16-le"),
        "FILE:1: NUL bytes between the letters, as in UTF-16; save the file as UTF-8",
    ),
    "Latin-1": (
        b'{"input_field": "caf\xe9"}\n',
        "FILE:1: not UTF-8 (byte 0xe9 at offset 20 of the line); save the file as UTF-8",
    ),
    "Latin-1 in an array": (
        b'[\n{"input_field": "caf\xe9"}]',
        "FILE: not UTF-8 (byte 0xe9 at offset 22 of the file); save the file as UTF-8",
    ),
    "NUL bytes": (
        b"\0" * 512,
        "FILE:1: only NUL bytes; the file was never fully written, copy it again",
    ),
    "a space of another kind": (
        GOOD + "\u00a0\n".encode(),
        f"FILE:2: not JSON (Expecting value, column 1); {ONE_OBJECT}",
    ),
    # Lines that are no rows.
    "no JSON": (
        GOOD + b"\nWhich?\n",
        f"FILE:3: not JSON (Expecting value, column 1); {ONE_OBJECT}",
    ),
    "Python instead of JSON": (
        b"{'input_field': 'Which?'}\n",
        "FILE:1: not JSON (Expecting property name enclosed in double quotes, column 2); "
        + ONE_OBJECT,
    ),
    "two rows on a line": (
        GOOD.strip() + b" " + GOOD,
        f"FILE:1: not JSON (Extra data, column 56); {ONE_OBJECT}",
    ),
    "an array that goes wrong": (
        b"[{}\n,{} {}]",
        "FILE: not JSON (Expecting ',' delimiter, line 2, column 5); "
        "a file that starts with '[' must be one JSON array of rows",
    ),
    "a last line cut off": (GOOD + b'{"input_field": "Whi', f"FILE:2: {CUT_OFF}"),
    "a last line cut off in a letter": (GOOD + b'{"input_field": "caf\xc3', f"FILE:2: {CUT_OFF}"),
    "an array cut off": (b"[" + GOOD + b',{"input_field', f"FILE: {CUT_OFF}"),
    "a row that is a string": (
        b'"Which?"\n',
        "FILE:1: 'Which?' is no JSON object; write a row as {\"input_field\": …}",
    ),
    "a row that is null": (
        b"null\n",
        'FILE:1: null is no JSON object; write a row as {"input_field": …}',
    ),
    "an array's row that is a number": (
        b"[" + GOOD + b", 3]",
        'FILE: row 2: 3 is no JSON object; write a row as {"input_field": …}',
    ),
    "endless nesting": (
        b'{"input_field": ' + b"[" * 100_000,
        f"FILE:1: nested too deeply to be read; {ONE_OBJECT}",
    ),
    "an endless number": (
        b'{"input_field": ' + b"9" * 5_000 + b"}\n",
        "FILE:1: a number of more than 4,300 digits; give a shorter one",
    ),
    "a line of 50 MB": (
        GOOD + b"a" * 50_000_000,
        "FILE:2: the line is longer than 16 MB; each line must be one question",
    ),
    # Prompts.
    "no prompt": (
        b'{"prompt": "Which?", "is_multiple_choice": true}\n',
        "FILE:1: field 'input_field': missing; give the question's text",
    ),
    "a prompt that is a list": (
        row(input_field=["Which?"]),
        "FILE:1: field 'input_field': ['Which?'] is not a string; give the question's text",
    ),
    "a blank prompt": (
        row(input_field=" \n\0"),
        "FILE:1: field 'input_field': blank; give the question's text",
    ),
    "half a surrogate pair": (
        b'{"input_field": "Which \\ud83d?", "is_multiple_choice": false}\n',
        f"FILE:1: field 'input_field': 'Which {HALF_PAIR}?' holds half a surrogate pair, which is "
        "no character; write the character itself or both halves",
    ),
    # Labels.
    "neither type nor whether it is multiple choice": (
        b'{"input_field": "Which?"}\n',
        "FILE:1: field 'is_multiple_choice': missing, and so is 'task_type'; write true or false",
    ),
    "a bool as a string": (
        row(is_multiple_choice="true"),
        "FILE:1: field 'is_multiple_choice': 'true' is not a bool; write true or false",
    ),
    "a bool as a number": (
        row(is_multiple_choice=1),
        "FILE:1: field 'is_multiple_choice': 1 is not a bool; write true or false",
    ),
    "a value that would colour the terminal": (
        row(is_multiple_choice="\x1b[31m" + "é" * 90),
        "FILE:1: field 'is_multiple_choice': '\\x1b[31mééééééééé...éééééééééééééééééé' is not a "
        "bool; write true or false",
    ),
    "multiple choice that is a ranking": (
        row(is_multiple_choice=True, task_type="ranking"),
        "FILE:1: field 'is_multiple_choice': true contradicts task type 'ranking'; "
        "correct one of them",
    ),
    "a metric of multiple choice that is none": (
        row(metric="accuracy"),
        "FILE:1: field 'is_multiple_choice': false contradicts metric 'accuracy'; "
        "correct one of them",
    ),
    "a task type nearly right": (
        row(task_type="rankings"),
        "FILE:1: field 'task_type': 'rankings' is unknown; did you mean 'ranking'? "
        f"Known are {TYPES}",
    ),
    "an unknown task type": (
        row(task_type="essay"),
        f"FILE:1: field 'task_type': 'essay' is unknown; known are {TYPES}",
    ),
    "a task type that is a number": (
        row(task_type=4),
        f"FILE:1: field 'task_type': 4 is not a string; give {TYPES}",
    ),
    "a metric nearly right": (
        row(metric="hitrate@3"),
        f"FILE:1: field 'metric': 'hitrate@3' is unknown; did you mean 'hit rate@3'? "
        f"Known are {METRICS}",
    ),
    "a metric of another type": (
        row(task_type="ranking", metric="bleu"),
        "FILE:1: field 'metric': 'bleu' does not fit task type 'ranking'; give ndcg",
    ),
    "a task name that is a number": (
        row(task_name=7),
        "FILE:1: field 'task_name': 7 is not a string; give a name or leave it out",
    ),
    "a blank track": (
        row(track=" "),
        "FILE:1: field 'track': blank; give a name or leave it out",
    ),
    # Truths.
    "a choice by letter": (
        choice(output_field="B"),
        "FILE:1: field 'output_field': 'B' is no truth for 'multiple-choice'; "
        "give the right option's number, counted from 0",
    ),
    "a choice that is true": (
        choice(output_field=True),
        "FILE:1: field 'output_field': true is no truth for 'multiple-choice'; "
        "give the right option's number, counted from 0",
    ),
    "a negative choice": (
        choice(target_field=-1),
        "FILE:1: field 'target_field': -1 is no truth for 'multiple-choice'; "
        "give the right option's number, counted from 0",
    ),
    "nothing to retrieve": (
        row(task_type="retrieval", output_field=[]),
        "FILE:1: field 'output_field': [] is no truth for 'retrieval'; "
        "give a list of item numbers, such as [1, 4]",
    ),
    "retrieval without brackets": (
        row(task_type="retrieval", output_field="1, 4"),
        "FILE:1: field 'output_field': '1, 4' is no truth for 'retrieval'; "
        "give a list of item numbers, such as [1, 4]",
    ),
    "a weight that is true": (
        row(metric="ndcg", output_field=[1, 0, 0.1, 0, True, None]),
        "FILE:1: field 'output_field': [1, 0, 0.1, 0, ...] is no truth for 'ranking'; "
        "give a list with one number an item, such as [1, 0.1, 0]",
    ),
    "a weight beyond all numbers": (
        row(task_type="ranking", output_field="[1e999, 0]"),
        "FILE:1: field 'output_field': '[1e999, 0]' is no truth for 'ranking'; "
        "give a list with one number an item, such as [1, 0.1, 0]",
    ),
    "NaN": (
        row(task_type="ranking", output_field=[float("nan"), 1]),
        "FILE:1: field 'output_field': [NaN, 1] holds NaN or Infinity; give finite numbers",
    ),
    "Infinity in an array": (
        b"[" + row(task_type="ranking", output_field=[float("inf")]) + b"]",
        "FILE: row 1: field 'output_field': [Infinity] holds NaN or Infinity; give finite numbers",
    ),
    "a name that moves the cursor": (
        row(task_name="task\x1b[2J"),
        "FILE:1: field 'task_name': 'task\\x1b[2J' holds control characters; give a plain name",
    ),
    "a number beyond measure": (
        row(task_type="ner", output_field=f"[{'1' * 400}+1j]"),
        "FILE:1: field 'output_field': '[1111111111111111...11111111111111+1j]' is no truth for "
        "'named_entity_recognition'; give a list of strings, [] where there is none",
    ),
    "entities as plain text": (
        row(task_type="ner", output_field="blue lamp"),
        "FILE:1: field 'output_field': 'blue lamp' is no truth for 'named_entity_recognition'; "
        "give a list of strings, [] where there is none",
    ),
    "half a surrogate pair in a literal": (
        row(task_type="ner", output_field=f"['{HALF_PAIR}']"),
        "FILE:1: field 'output_field': \"['\\\\ud83d']\" is no truth for "
        "'named_entity_recognition'; give a list of strings, [] where there is none",
    ),
    "no reference": (
        row(task_type="generation", output_field=[]),
        "FILE:1: field 'output_field': [] is no truth for 'generation'; "
        "give a string or a list of reference strings",
    ),
    "a truth of no type at all": (
        row(output_field=["a", 1]),
        "FILE:1: field 'output_field': ['a', 1] is no truth; "
        "give a whole number, a string, or a list of numbers or of strings",
    ),
}

HEADER = b"question,choices,answer\n"
BAD_CSV = {
    "an empty CSV": (b"", "FILE: holds no rows; give a file with one question a line"),
    "a header alone": (HEADER, "FILE: holds no rows; give a file with one question a line"),
    "a column missing": (
        b"question,answer\nWhich?,1\n",
        "FILE:1: no column 'choices'; the first line must name question, choices, answer",
    ),
    "a comma without quotes": (
        HEADER + b"Which?,['a','b'],1\n",
        "FILE:2: 4 cells for 3 columns; quote a cell that holds a comma",
    ),
    "a quote never closed": (
        HEADER + b"Which?,\"['a', 'b'],1\n",
        "FILE:2: not CSV (unexpected end of data); close every quote, and double those inside",
    ),
    "a blank question": (
        HEADER + b" ,\"['a', 'b']\",1\n",
        "FILE:2: field 'question': blank; give the question's text",
    ),
    "choices that are no list": (
        HEADER + b'"Which\none?",red or blue,1\n',
        "FILE:2: field 'choices': 'red or blue' is no list of options; "
        "write one such as ['red', 'blue']",
    ),
    "choices of lists": (
        HEADER + b'"Which?",[[]],1\n',
        "FILE:2: field 'choices': '[[]]' is no list of options; write one such as ['red', 'blue']",
    ),
    "an answer past the options": (
        HEADER + b"\nWhich?,\"['a', 'b']\",2\n",
        "FILE:3: field 'answer': '2' is no option's number; give one from 0 to 1",
    ),
    "CSV in Latin-1": (
        HEADER + b"caf\xe9,\"['a', 'b']\",1\n",
        "FILE:2: not UTF-8 (byte 0xe9 at offset 3 of the line); save the file as UTF-8",
    ),
}


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        pytest.param(name, data, message, id=what)
        for name, entries in (("FILE.jsonl", BAD_JSON), ("FILE.csv", BAD_CSV))
        for what, (data, message) in entries.items()
    ],
)
def test_bad_input_is_refused_with_place_field_and_remedy(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(QuestionError) as caught:
        list(read_questions(path))
    assert str(caught.value).replace(str(path), "FILE") == message


MMLU = "multiple_choice/*_dataset.csv; give that folder or a question file"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        (
            "none.jsonl",
            "none.jsonl: no such file; give a question file or the folder of Shopping MMLU",
        ),
        (
            "file/none.jsonl",
            "file/none.jsonl: cannot be read: Not a directory; check the path and its permissions",
        ),
        ("\0", "\0: cannot be read: embedded null byte; check the path and its permissions"),
        (
            "empty",
            "empty: a folder, but not Shopping MMLU's: it holds neither skills/*.json nor files "
            f"such as {MMLU}",
        ),
        (
            "misnamed",
            "misnamed/best: holds x_dataset.json, but its name is no task type; "
            f"rename it to one of {TYPES}",
        ),
        (
            "mixed",
            "mixed/ranking/x_dataset.csv: a CSV among ranking questions; "
            "only multiple choice comes as CSV, other types come as JSON Lines",
        ),
    ],
)
def test_paths_that_hold_no_questions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("empty/notes.txt", "misnamed/best/x_dataset.json", "mixed/ranking/x_dataset.csv"):
        Path(name).parent.mkdir(parents=True)
        Path(name).write_bytes(GOOD)
    Path("file").write_bytes(GOOD)
    with pytest.raises(QuestionError) as caught:
        list(read_questions(path))
    assert str(caught.value) == message


def test_rows_that_an_open_quote_takes_along_are_not_lost(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "questions.csv"
    path.write_bytes(HEADER + b"Which?,\"['a', 'b'],1\nWhat?,\"['a', 'b']\",1\nWho?,[1],0\n")
    with pytest.raises(QuestionError, match=r"questions\.csv:2: not CSV \("):
        list(read_questions(path, skip_bad=True))


def test_a_file_one_may_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*args: object, **kwargs: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "questions.jsonl"
    path.write_bytes(GOOD)
    monkeypatch.setattr(Path, "open", denied)  # Root may read everything, so chmod proves nothing.
    with pytest.raises(QuestionError) as caught:
        list(read_questions(path))
    assert str(caught.value) == (
        f"{path}: cannot be read: Permission denied; check the path and its permissions"
    )


# Random bytes are hardly ever near a row, so most examples are rows with a piece replaced.
NEARLY = st.builds(
    lambda data, start, piece, length: data[:start] + piece + data[start + length :],
    st.sampled_from([GOOD * 2, choice(output_field=1), b"[" + GOOD + b"]", HEADER + b"W,[1],0\n"]),
    st.integers(0, 80),
    st.binary(max_size=8) | st.sampled_from([b"NaN", b"[", b'"', b"\\ud800", b"null", b"1e999"]),
    st.integers(0, 8),
)


@given(data=st.binary() | NEARLY, skip_bad=st.booleans())
@example(data=b"\xef\xbb\xbf", skip_bad=False)
@example(data=b"[", skip_bad=True)
def test_any_bytes_yield_questions_or_a_question_error(
    tmp_path_factory: pytest.TempPathFactory, data: bytes, skip_bad: bool
) -> None:
    for name in ("any.jsonl", "any.csv"):
        path = tmp_path_factory.getbasetemp() / name
        path.write_bytes(data)
        try:
            questions = list(read_questions(path, skip_bad=skip_bad))
        except QuestionError as error:
            message = str(error)
            assert message.isprintable()
        else:
            assert questions
            assert all(question.text.encode().strip() for question in questions)


LITERALS = st.text("[](){},'\"0123456789.eE-+*x \\ud8jnotTrueNone\0", max_size=40)


@given(truth=LITERALS, task_type=st.sampled_from(TaskType))
@example(truth="-" * 100_000, task_type=TaskType.RANKING)
@example(truth="1" + "+1" * 100_000, task_type=TaskType.RANKING)
@example(truth="[" * 5_000, task_type=TaskType.RANKING)
@example(truth="[0x" + "f" * 10_000 + "]", task_type=TaskType.RANKING)
@example(truth="{[]: 1}", task_type=TaskType.NER)
def test_any_truth_in_a_string_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, truth: str, task_type: TaskType
) -> None:
    path = tmp_path_factory.getbasetemp() / "literal.jsonl"
    path.write_bytes(row(is_multiple_choice=None, task_type=task_type, output_field=truth))
    try:
        (question,) = read_questions(path)
    except QuestionError as error:
        message = str(error)
        assert "field 'output_field'" in message
    else:
        assert question.truth is not None
