"""Prizes that are named by their rank: "một Nhất, hai Nhì", "10 triệu đồng cho phân xưởng nhất"."""

from __future__ import annotations

from extractors.awards.named import AwardName, NamedAward, award_names
from extractors.awards.spelling import Reading, loose
from extractors.language.folding import bare
from extractors.rules import Example, Rule
from schemas import Span

RANK = Rule(
    "rank_alone",
    loose(r"\b(?:nhất|nhì|ba|khuyến\skhích|đặc\sbiệt)\b"),
    (Example("⟦Khuyến khích⟧: 05 giải"), Example("⟦Nhất⟧ 5.000.000 đ, ⟦Nhì⟧ 3.000.000 đ"), Example("Cá nhân: 03")),
)
COUNTED_RANK = Rule(
    "rank_with_its_number",
    loose(r"""
    \b(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:(?:lớp|đội|suất|em|bạn|tổ|chi\sđoàn|đơn\svị)\s)?
    (?P<rank>nhất|nhì|ba|khuyến\skhích|đặc\sbiệt)\b(?!\s(?:định|trí|là|có|\d{1,2}\s(?:giải|suất)))
    | \b(?P<before>nhất|nhì|ba|khuyến\skhích|đặc\sbiệt)\s?:?\s?
      (?=(?:\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:giải|suất)\b)
    """),
    (
        Example("⟦một Nhất⟧, ⟦hai Nhì⟧, ⟦ba Ba⟧", {"rank": "Nhất"}),
        Example("⟦một lớp Nhất⟧, ⟦một lớp Nhì⟧"),
        Example("⟦Nhất ⟧01 giải, ⟦Nhì ⟧02 giải", {"before": "Nhất"}),
        Example("⟦Khuyến khích ⟧mười giải", {"before": "Khuyến khích"}),
        Example("⟦một lớp nhất⟧ 200.000đ, ⟦một lớp nhì⟧ 150.000đ", {"rank": "nhất"}),
        Example("một nhất định"),
        Example("giải Nhất 5 triệu đồng"),
    ),
)
GIVEN_TO_RANK = Rule(
    "money_given_to_a_rank",
    loose(r"""
    \d\s?(?:triệu|nghìn|ngàn|đồng|đ)\b[^;:.()]{0,20}?\bcho\s(?:\d{1,2}\s|một\s)?(?:\w{1,9}\s){1,3}?
    (?P<rank>nhất|nhì|ba)(?=\s?(?:[;,.)]|$))
    """),
    (
        Example("1⟦0 triệu đồng cho 1 phân xưởng nhất⟧; 7 triệu", {"rank": "nhất"}),
        Example("⟦7 triệu đồng cho phân xưởng nhì⟧", {"rank": "nhì"}),
        Example("5 triệu đồng cho thôn ba năm liền"),
    ),
)
_PRIZE_OF_RANK = {
    "nhất": "prize_first",
    "nhì": "prize_second",
    "ba": "prize_third",
    "khuyến khích": "prize_consolation",
    "đặc biệt": "prize_special",
}


def counted_ranks(reading: Reading, span: Span) -> list[NamedAward]:
    """ "một Nhất, hai Nhì, ba Ba": ranks with their numbers are prizes where the first two of them stand together."""
    groups = [(m, "rank" if m["rank"] else "before") for m in reading.find(COUNTED_RANK, span)]
    ranks = [NamedAward(Span(*m.span(g)), _of_rank(m[g])) for m, g in groups]
    paid = [NamedAward(Span(*m.span("rank")), _of_rank(m["rank"])) for m in reading.find(GIVEN_TO_RANK, span)]
    if paid:
        return paid
    in_list = {"prize_first", "prize_second"} <= {r.name.slug for r in ranks}
    return ranks if in_list else [r for r, (_, group) in zip(ranks, groups, strict=True) if group == "before"]


def _of_rank(printed: str) -> AwardName:
    rank = bare(" ".join(printed.split())).strip()
    return next(award_names()[slug] for known, slug in _PRIZE_OF_RANK.items() if bare(known).strip() == rank)


def find_ranks(reading: Reading, span: Span) -> list[NamedAward]:
    """Prizes named by their rank alone, as column heads and price lists do; only for text known to be such a list."""
    return [NamedAward(Span(*m.span()), _of_rank(m[0])) for m in reading.find(RANK, span)]
