"""Campaigns whose links are known: plans with copies, reports, amendments, appendices and answers, among look-alikes.

Look-alikes share what is common: the number in other districts and years, the name in other provinces, the day with other
numbers. Reports leave out the number, the day or the issuer as often as real ones do.
"""

from __future__ import annotations

import hashlib
import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations, product
from typing import Any

from pipeline.store import Stored
from schemas import Announced, Campaign, Citation, EdtfDate, Evidence, Header, Record, Source

NAMES = (
    "Chung sức xây dựng nông thôn mới", "Đẩy mạnh cải cách hành chính", "Dân vận khéo", "Toàn dân bảo vệ môi trường",
    "Vì người nghèo - Không để ai bị bỏ lại phía sau", "Dạy tốt - Học tốt", "Chuyển đổi số toàn diện", "Giữ rừng đầu nguồn",
    "Tuổi trẻ sáng tạo", "Văn hóa công sở", "Học tập suốt đời", "Toàn dân tiết kiệm điện", "Bữa cơm an toàn",
    "Đường hoa kiểu mẫu",
)  # fmt: skip
PROVINCES = ("Hà Nam", "Thái Nguyên", "Tiền Giang", "Đồng Tháp", "Bắc Giang", "Lào Cai", "Cà Mau", "Quảng Trị")
DISTRICTS = ("Châu Thành", "Bình Lục", "Cái Bè", "Kim Bảng", "Phú Bình")
_LATER: tuple[tuple[str, str, float], ...] = (("decision", "amends", 0.3), ("other", "issued_with", 0.2))
_TOLD = (("number", "issued_on", "issuer"), ("number", "issued_on"), ("number", "issuer"), ("issued_on", "issuer"), ("issuer",))
_QUOTE = (Evidence(quote="x", start=0, end=1),)


@dataclass
class Generated:
    """``links``: pairs of ids that belong together."""

    documents: list[Stored] = field(default_factory=list)
    links: set[frozenset[str]] = field(default_factory=set)


def generate(campaigns: int, seed: int = 7) -> Generated:
    """The same seed gives the same corpus."""
    maker = _Maker(random.Random(seed))
    for _ in range(campaigns):
        maker.campaign()
    return maker.made


class _Maker:
    def __init__(self, chance: random.Random) -> None:
        self.chance, self.made, self.count = chance, Generated(), 0

    def campaign(self) -> None:
        chance = self.chance
        province, name = chance.choice(PROVINCES), chance.choice(NAMES)
        issued = date(2015, 1, 1) + timedelta(days=chance.randint(0, 3900))
        district = chance.choice((None, None, *DISTRICTS))
        issuer = f"UBND huyện {district}" if district else f"UBND tỉnh {province}"
        of = {"province": province, "issuer": issuer, "issuer_level": "district" if district else "province"}
        number = f"{chance.randint(1, 300)}/KH-UBND"
        full_name = f"{province} {name[0].lower()}{name[1:]}" if chance.random() < 0.3 else name
        plans = [self.document("plan", full_name, number=number, issued_on=_day(issued), **of)]
        if chance.random() < 0.2:
            plans.append(self.document("plan", full_name, number=number, issued_on=_day(issued), **of))
        reports = [self.report(full_name, number, issued, of) for _ in range(chance.randint(0, 2))]
        self.made.links |= {frozenset(pair) for pair in combinations([*plans, *reports], 2)}
        others = [self.later(kind, role, number, issued, of) for kind, role, share in _LATER if chance.random() < share]
        if district is None:
            places = chance.sample(DISTRICTS, chance.randint(0, 3))
            others += [self.answer(place, full_name, number, issued, of) for place in places]
        self.made.links |= {frozenset(pair) for pair in product(plans, others)}
        self.look_alikes(full_name, number, issued, of)

    def report(self, name: str, number: str, issued: date, of: dict[str, Any]) -> str:
        """Tells at least two of number, day and issuer, or comes soon after the plan with its name and issuer."""
        told = self.chance.choice(_TOLD)
        facts = {"number": number, "issued_on": _day(issued), "issuer": of["issuer"]}
        posted = issued + timedelta(days=self.chance.randint(0, 40))
        announced = Announced(document_type="plan", **{fact: facts[fact] for fact in told})
        return self.document("news", name, announces=announced, published=posted, province=of["province"])

    def later(self, kind: str, role: str, number: str, issued: date, of: dict[str, Any]) -> str:
        day = _day(issued) if self.chance.random() < 0.8 else None
        cited = _citation(number, role, issued_on=day, issuer=of["issuer"] if self.chance.random() < 0.8 or not day else None)
        later = issued + timedelta(days=self.chance.randint(20, 400))
        return self.document(kind, None, cited, number=f"{self.chance.randint(301, 900)}/QĐ-UBND", issued_on=_day(later), **of)

    def answer(self, place: str, name: str, number: str, issued: date, of: dict[str, Any]) -> str:
        cited = _citation(number, "implements", issued_on=_day(issued), issuer=of["issuer"])
        later = _day(issued + timedelta(days=self.chance.randint(10, 90)))
        return self.document(
            "plan", name, cited, number=f"{self.chance.randint(1, 300)}/KH-UBND", issued_on=later, province=of["province"],
            issuer=f"UBND huyện {place}", issuer_level="district",
        )  # fmt: skip

    def look_alikes(self, name: str, number: str, issued: date, of: dict[str, Any]) -> None:
        chance = self.chance
        elsewhere = chance.choice([place for place in PROVINCES if place != of["province"]])
        other_of = of | {"province": elsewhere, "issuer": f"UBND tỉnh {elsewhere}", "issuer_level": "province"}
        year_later = _day(issued + timedelta(days=365 + chance.randint(0, 30)))
        self.document("plan", name, number=f"{chance.randint(1, 300)}/KH-UBND", issued_on=_day(issued), **other_of)
        self.document("plan", chance.choice(NAMES), number=number, issued_on=_day(issued), **other_of)
        self.document("plan", name, number=f"{chance.randint(1, 300)}/KH-UBND", issued_on=year_later, **of)
        self.document("plan", chance.choice(NAMES), number=number, issued_on=year_later, **of)
        self.document("news", name, published=issued + timedelta(days=500), province=of["province"])

    def document(
        self, kind: str, name: str | None, *citations: Citation, announces: Announced | None = None,
        published: date | None = None, **header: Any,
    ) -> str:  # fmt: skip
        self.count += 1
        text = f"văn bản {self.count}"
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        source = Source(
            uri=f"{self.count}.txt", media_type="text/plain", sha256=sha256, text_method="text", published_on=_day(published)
        )
        record = Record(
            id=sha256[:16], source=source, header=Header(document_type=kind, **header), announces=announces,
            citations=citations, campaigns=(Campaign(name=name),) if name else (),
        )  # fmt: skip
        self.made.documents.append(Stored(record, text, len(text), "generated"))
        return record.id


def _citation(number: str, role: Any, **more: Any) -> Citation:
    return Citation(number=number, role=role, evidence=_QUOTE, confidence=0.9, **more)


def _day(day: date | None) -> EdtfDate | None:
    return EdtfDate(day.isoformat()) if day else None
