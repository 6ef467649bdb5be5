"""Words, tags and chunks: the same as the library's own, but with their places."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extractors.language.features import featurize, parse_templates, segmenting_functions, tagging_functions
from extractors.language.folding import plain
from extractors.language.words import split_syllables, tag_chunks, tag_words

CLAUSES = [
    "các sở, ban, ngành tỉnh và cán bộ, công chức trực tiếp tham mưu thuộc Ủy ban nhân dân cấp xã",
    "Sở Tài nguyên và Môi trường các tỉnh, thành phố trực thuộc Trung ương",
    "tất cả 24 lớp (từ lớp 6A đến lớp 9D), toàn thể học sinh",
    "100% hộ gia đình ở thôn, bản; 05 công đoàn cơ sở - 3.200 đoàn viên",
    "HTX, CLB, CBCCVC-NLĐ năm 2024",
]
LETTERS = "aăâđêôơưốềựỉÀĐỦ bcmnt,.;:()/-%“”\"'12\u00a0\t\u200b😀"


@pytest.mark.parametrize("clause", CLAUSES)
def test_words_tags_and_chunks_are_those_of_the_library(clause: str) -> None:
    from underthesea import chunk

    words = tag_words(clause, split_syllables(clause))
    assert [w.tag for w in words] == [tag for _, tag, _ in chunk(clause)]
    assert tag_chunks(words) == [label for *_, label in chunk(clause)]
    assert [clause[w.start : w.end].replace(" ", "") for w in words] == [word.replace(" ", "") for word, *_ in chunk(clause)]


@given(st.text(alphabet=LETTERS, max_size=60))
@settings(max_examples=60, deadline=None)
def test_words_are_ordered_disjoint_and_cover_all_but_white_space(text: str) -> None:
    view = plain(text)
    words = tag_words(view, split_syllables(view))
    covered = {place for word in words for place in range(word.start, word.end)}
    assert all(first.end <= second.start for first, second in pairwise(words))
    assert all(place in covered for place, letter in enumerate(view) if not letter.isspace())


def test_features_are_those_of_the_library() -> None:
    from underthesea.pipeline.chunking.model_crf import CRFChunkingPredictor
    from underthesea.pipeline.chunking.tagged_feature import word2features

    template = CRFChunkingPredictor.Instance().transformer.template
    rows = [("Hội", "N", "X"), ("Nông dân", "N", "X"), ("xã", "N", "X"), (",", "CH", "X"), ("thi đua", "V", "X")]
    expected = [tuple(word2features(rows, place, template)) for place in range(len(rows))]
    functions = tagging_functions()
    assert featurize(list(zip(*rows, strict=True)), parse_templates(template, functions), functions) == list(
        map(tuple, expected)
    )


NUMBERS = st.sampled_from(["1", "-1", "+07", "1.5", "2147483647", "2147483648", "-2147483648", "-2147483649", "²", "٣", "-"])


@given(
    st.lists(
        NUMBERS | st.text(alphabet=LETTERS.replace(" ", "").replace("\t", ""), min_size=1, max_size=4), min_size=1, max_size=8
    )
)
@settings(max_examples=60, deadline=None)
def test_features_of_the_segmenter_are_those_of_the_library(syllables: list[str]) -> None:
    from underthesea_core import CRFFeaturizer

    dictionary = {"a", "ă ă", "bb"}
    syntax = ["T[-1]", "T[0,1].lower", "T[1].isdigit", "T[-1,1].istitle", "T[0,2].is_in_dict", "T[-2].is_in_dict"]
    functions = segmenting_functions(frozenset(dictionary))
    expected = CRFFeaturizer(syntax, dictionary).process([[[syllable] for syllable in syllables]])[0]
    assert featurize([syllables], parse_templates(syntax, functions), functions) == list(map(tuple, expected))


def test_an_unknown_template_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown feature template"):
        parse_templates(["T[0].shape"], tagging_functions())
