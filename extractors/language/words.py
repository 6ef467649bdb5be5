"""Words, parts of speech and chunks of a clause with their exact places, by underthesea's offline models."""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from extractors.language.features import (
    Function,
    Template,
    featurize,
    parse_templates,
    segmenting_functions,
    tagging_functions,
)

_WORD_MODEL = "ws_crf_vlsp2013_20230727"


class Syllable(NamedTuple):
    """What stands between spaces and punctuation: ``text[start:end]``."""

    start: int
    end: int


class Word(NamedTuple):
    """A word of one or more syllables.

    ``first`` and ``last`` are its syllables' numbers, half open; ``form`` is what the models read; ``tag`` is its part
    of speech in the VLSP set (``N`` noun, ``V`` verb, ``L`` determiner, ``M`` numeral, ``E`` preposition, ``C`` conjunction).
    """

    start: int
    end: int
    first: int
    last: int
    form: str
    tag: str


@dataclass(frozen=True)
class _Tagger:
    model: Any
    templates: tuple[Template, ...]
    functions: Mapping[str, Function]

    def tag(self, *columns: Sequence[str]) -> list[str]:
        filler = ["X"] * len(columns[0])
        tags: list[str] = self.model.tag(featurize([*columns, filler], self.templates, self.functions))
        return tags


def split_syllables(text: str) -> list[Syllable]:
    """Syllables, numbers and signs in order, disjoint, covering all but white space; ``text`` is the ``plain`` view, in NFC."""
    return [Syllable(*match.span()) for match in _syllable_pattern().finditer(text)]


def tag_words(text: str, syllables: Sequence[Syllable]) -> list[Word]:
    """The words that the syllables form; the same words and tags that ``underthesea.pos_tag`` gives, but with places."""
    if not syllables:
        return []
    spans = _join(_word_tags(text, syllables))
    forms = [" ".join(_normalized(text, s) for s in syllables[first:last]) for first, last in spans]
    return [
        Word(syllables[first].start, syllables[last - 1].end, first, last, form, tag)
        for (first, last), form, tag in zip(spans, forms, _part_tagger().tag(forms), strict=True)
    ]


def tag_chunks(words: Sequence[Word]) -> list[str]:
    """The chunk of each word: ``B-NP``, ``I-VP``, ``O``, as ``underthesea.chunk`` gives them."""
    return _chunk_tagger().tag([word.form for word in words], [word.tag for word in words]) if words else []


def _join(tags: Sequence[str]) -> list[tuple[int, int]]:
    starts = [place for place, tag in enumerate(tags) if tag != "I-W" or place == 0]
    return list(zip(starts, [*starts[1:], len(tags)], strict=True))


def _word_tags(text: str, syllables: Sequence[Syllable]) -> list[str]:
    return _segmenter().tag([_normalized(text, s) for s in syllables])


def _normalized(text: str, syllable: Syllable) -> str:
    found = text[syllable.start : syllable.end]
    normal: str = _token_map().get(found, found)
    return normal


@cache
def _syllable_pattern() -> Any:
    from underthesea.pipeline.word_tokenize.regex_tokenize import patterns

    return patterns


@cache
def _token_map() -> dict[str, str]:
    from underthesea.pipeline.text_normalize.text_normalizer import token_map

    return {token: normal for token, normal in token_map.items() if len(token) <= 6}


@cache
def _segmenter() -> _Tagger:
    """The parts of ``FastCRFSequenceTagger``, each read once: the class itself reads the dictionary for features of its own."""
    from underthesea.models.fast_crf_sequence_tagger import CRFTagger

    folder = files("underthesea.pipeline.word_tokenize").joinpath("models", _WORD_MODEL)
    model = CRFTagger()
    model.load(str(folder.joinpath("models.bin")))
    dictionary, syntax = (pickle.loads(folder.joinpath(name).read_bytes()) for name in ("dictionary.bin", "features.bin"))
    functions = segmenting_functions(frozenset(dictionary))
    return _Tagger(model, parse_templates(syntax, functions), functions)


@cache
def _part_tagger() -> _Tagger:
    from underthesea.pipeline.pos_tag.model_crf import CRFPOSTagPredictor

    return _tagger(CRFPOSTagPredictor.Instance())


@cache
def _chunk_tagger() -> _Tagger:
    from underthesea.pipeline.chunking.model_crf import CRFChunkingPredictor

    return _tagger(CRFChunkingPredictor.Instance())


def _tagger(predictor: Any) -> _Tagger:
    functions = tagging_functions()
    return _Tagger(predictor.model, parse_templates(predictor.transformer.template, functions), functions)
