"""Records of campaigns that never were, with the spread of awards, provinces, years and words of the annotated ones.

A generated document copies the shape of an annotated one (its awards, citations and sentences) and draws anew who issued it,
where, when and for how long; the same seed gives the same documents.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from datetime import date, timedelta

from extractors.lexicons import load_lexicon
from pipeline.store import Stored
from schemas import Award, Campaign, Citation, EdtfDate, Evidence, Header, Period, Record, Source, Target
from tests.annotated.records import annotated

RULES_A_DOCUMENT = 10
_LEVELS = (
    ("province", "UBND tỉnh {0}", 5),
    ("district", "UBND huyện {1}, tỉnh {0}", 3),
    ("commune", "UBND xã {1}, tỉnh {0}", 2),
)
_CITED = ("91/2017/NĐ-CP", "06/2022/QH15", "15/2003/QH11", "98/2023/NĐ-CP", "1620/QĐ-TTg", "42/2010/NĐ-CP")
_SENTENCES = 8
_OTHER_SENTENCES = 2


class Generator:
    """Documents with ``RULES_A_DOCUMENT`` rules each."""

    def __init__(self, seed: int = 2026) -> None:
        self.random = random.Random(seed)
        shapes = annotated("documents", "written", "further", "later")
        self.awards = [award for stored in shapes for campaign in stored.record.campaigns for award in campaign.awards]
        self.targets = [target for stored in shapes for campaign in stored.record.campaigns for target in campaign.targets]
        self.names = [campaign.name for stored in shapes for campaign in stored.record.campaigns if campaign.name]
        self.sentences = [line.strip() for stored in shapes for line in stored.text.splitlines() if len(line) > 40]
        self.provinces = [str(entry["name"]) for entry in load_lexicon("provinces")]
        self.syllables = sorted({word for name in self.provinces for word in name.split()})

    def documents(self, rules: int) -> Iterator[Stored]:
        """As many as hold ``rules`` award rules."""
        for number in range(rules // RULES_A_DOCUMENT):
            yield self._document(number)

    def _document(self, number: int) -> Stored:
        header, issued = self._header(number)
        name = f"{self.random.choice(self.names)} {self._place()}"
        lines = [header.issuer or "", f"Số: {header.number}", f"Phong trào thi đua “{name}”"]
        lines += self.random.choices(self.sentences, k=_SENTENCES)
        # Most words come again and again, some stand in one document only.
        lines += [" ".join(self.random.choices(self.syllables, k=12)) + f" mã {number}" for _ in range(_OTHER_SENTENCES)]
        text = "\n".join(lines)
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        record = Record(
            id=sha256[:16],
            source=Source(uri=f"generated/{number}.txt", media_type="text/plain", sha256=sha256, text_method="text"),
            header=header,
            citations=tuple(self._citation(text, cited) for cited in self.random.sample(_CITED, k=self.random.randint(1, 4))),
            campaigns=(self._campaign(name, issued, text),),
        )
        return Stored(record, text, len(text), "generated")

    def _header(self, number: int) -> tuple[Header, date]:
        level, form, _ = self.random.choices(_LEVELS, weights=[weight for *_, weight in _LEVELS])[0]
        province = self.random.choice(self.provinces)
        issued = date(2012, 1, 1) + timedelta(days=int(self.random.betavariate(3, 1.5) * 5300))
        header = Header(
            document_type=self.random.choices(("plan", "directive", "decision", "guidance"), weights=(7, 1, 1, 1))[0],
            number=f"{self.random.randint(1, 400)}/KH-UBND",
            issuer=form.format(province, self._place()),
            issuer_level=level,
            province=province,
            issued_on=EdtfDate(issued.isoformat()),
            title=f"Phát động phong trào thi đua số {number}",
        )
        return header, issued

    def _campaign(self, name: str, issued: date, text: str) -> Campaign:
        first = issued + timedelta(days=self.random.randint(0, 60))
        last = first + timedelta(days=self.random.choice((30, 90, 180, 365, 365, 730, 1460, 1825)))
        ends = self.random.choices((f"/{last}", "/..", f"?/{last}"), weights=(8, 1, 1))[0]
        period = Period(
            value=EdtfDate(f"{first}{ends}"),
            start=first.isoformat(),
            end=None if ends == "/.." else last.isoformat(),
            evidence=_quote(text),
            confidence=0.9,
        )
        awards = tuple(self._award(award, text) for award in self.random.choices(self.awards, k=RULES_A_DOCUMENT))
        targets = tuple(self._target(target, text) for target in self.random.choices(self.targets, k=3))
        return Campaign(name=name, kind="thematic", period=period, awards=awards, targets=targets)

    def _award(self, award: Award, text: str) -> Award:
        return award.model_copy(update={"evidence": _quote(text), "confidence": round(self.random.uniform(0.5, 1), 2)})

    def _target(self, target: Target, text: str) -> Target:
        return target.model_copy(update={"evidence": _quote(text)})

    def _citation(self, text: str, number: str) -> Citation:
        role = self.random.choices(("legal_basis", "implements", "refers_to"), weights=(6, 2, 2))[0]
        kind = "law" if "QH" in number else "decree" if "NĐ" in number else "decision"
        return Citation(document_type=kind, number=number, role=role, evidence=_quote(text), confidence=0.9)

    def _place(self) -> str:
        return " ".join(self.random.choices(self.syllables, k=2))


def _quote(text: str) -> tuple[Evidence, ...]:
    return (Evidence(quote=text[:20], start=0, end=20),)
