"""A blank spaCy pipeline over underthesea: syllables as tokens, words and chunks as span groups, lexicons by PhraseMatcher."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from extractors.language.folding import bare_word, fold_word, plain
from extractors.language.words import split_syllables, tag_chunks, tag_words

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

WORDS, CHUNKS = "words", "chunks"


class SyllableTokenizer:
    """Text to ``Doc`` and back without loss: ``doc.text == text``, ``token.idx`` is the syllable's place."""

    def __init__(self, vocab: Any) -> None:
        self.vocab = vocab

    def __call__(self, text: str) -> Doc:
        from spacy.tokens import Doc

        words: list[str] = []
        spaces: list[bool] = []
        tokens: list[int] = []
        position = 0
        syllables = split_syllables(plain(text))
        for syllable in syllables:
            _add_gap(text[position : syllable.start], words, spaces)
            tokens.append(len(words))
            words.append(text[syllable.start : syllable.end])
            spaces.append(False)
            position = syllable.end
        _add_gap(text[position:], words, spaces)
        doc = Doc(self.vocab, words=words, spaces=spaces, lemmas=list(map(bare_word, words)))
        doc.user_data |= {"syllables": syllables, "tokens": tokens}
        for token, word in zip(doc, words, strict=True):
            token.norm_ = fold_word(word)
        return doc


def _add_gap(gap: str, words: list[str], spaces: list[bool]) -> None:
    """One blank belongs to the token before it, anything else is a token of its own."""
    if gap.startswith(" ") and words:
        spaces[-1] = True
        gap = gap[1:]
    if gap:
        words.append(gap)
        spaces.append(False)


@cache
def vietnamese() -> Language:
    """The pipeline, made once; importing and loading takes about a second, so ask only where there is something to parse."""
    import spacy
    from spacy.language import Language

    for name, component in (("vietnamese_words", _add_words), ("vietnamese_chunks", _add_chunks)):
        if not Language.has_factory(name):
            Language.component(name, func=component)
    language = spacy.blank("xx")
    language.tokenizer = SyllableTokenizer(language.vocab)
    language.add_pipe("vietnamese_words")
    language.add_pipe("vietnamese_chunks")
    return language


def parse(text: str, *, chunks: bool = False) -> Doc:
    """A clause with ``doc.spans["words"]`` (label: part of speech), if asked also ``doc.spans["chunks"]`` (``NP``, ``VP``)."""
    return vietnamese()(text, disable=[] if chunks else ["vietnamese_chunks"])


class PhraseFinder:
    """Finds the phrases of a lexicon in parsed text; ``phrases`` lists them under the key that their spans are labelled with.

    A phrase matches as it is spelt and, from two syllables on, with damaged or missing accents too.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        from spacy.matcher import PhraseMatcher

        language = vietnamese()
        self._exact = PhraseMatcher(language.vocab, attr="NORM")
        self._bare = PhraseMatcher(language.vocab, attr="LEMMA")
        self._short = PhraseMatcher(language.vocab, attr="LEMMA")
        for key, texts in phrases.items():
            docs = [language.make_doc(text) for text in texts]
            self._exact.add(key, docs)
            self._bare.add(key, [doc for doc in docs if len(doc) > 1])
            self._short.add(key, [doc for doc in docs if len(doc) == 1])

    def find(self, doc: Doc, *, accents: bool = True) -> list[Span]:
        """Disjoint spans labelled with their key, the longest first; a lone syllable inside a longer word is none.

        ``accents=False`` is for text written without any: there lone syllables match without accents too.
        """
        from spacy.util import filter_spans

        found = [*self._exact(doc, as_spans=True), *self._bare(doc, as_spans=True)]
        if not accents:
            found += self._short(doc, as_spans=True)
        whole = {span.start for span in doc.spans[WORDS] if len(span) == 1}
        return filter_spans([span for span in found if len(span) > 1 or span.start in whole])


def _add_words(doc: Doc) -> Doc:
    from spacy.tokens import Span

    tokens = doc.user_data["tokens"]  # the number of each syllable's token
    words = tag_words(plain(doc.text), doc.user_data["syllables"])
    doc.user_data["words"] = words
    doc.spans[WORDS] = [Span(doc, tokens[word.first], tokens[word.last - 1] + 1, label=word.tag) for word in words]
    return doc


def _add_chunks(doc: Doc) -> Doc:
    from spacy.tokens import Span

    chunks: list[Span] = []
    for span, tag in zip(doc.spans[WORDS], tag_chunks(doc.user_data["words"]), strict=True):
        kind = tag[2:] or "O"
        if tag.startswith("I-") and chunks and chunks[-1].label_ == kind:
            chunks[-1] = Span(doc, chunks[-1].start, span.end, label=kind)
        else:
            chunks.append(Span(doc, span.start, span.end, label=kind))
    doc.spans[CHUNKS] = chunks
    return doc
