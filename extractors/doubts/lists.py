"""Lists that do not agree with themselves: totals, quotas stated twice, items listed twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.rules import Example, Rule
from extractors.structure import DocumentView
from schemas import Award, Record, Span, Warning

TOTAL = Rule(
    "prize_total",
    r"""\b (?P<count>\d{1,3}) \s{1,3} giải (?:\s{1,3}(?:thưởng|tuần|tháng|cá\snhân|tập\sthể|các\sloại))? \s{0,2}
        (?: , \s{0,2} (?:trong\sđó|gồm|bao\sgồm|cụ\sthể) | \s (?:gồm|bao\sgồm) ) \s{0,3} (?:có\s|là\s)? :?""",
    (
        Example("Mỗi kỳ thi có ⟦12 giải, trong đó:⟧", {"count": "12"}),
        Example("tổng cộng ⟦20 giải thưởng gồm:⟧"),
        Example("01 giải nhất và 02 giải nhì"),
    ),
)

_OCCASION = re.compile(
    r"sơ\s+kết|tổng\s+kết|(?:hằng|mỗi|từng|cuối)\s+năm|(?:đợt|giai\s+đoạn|chặng|vòng|bước|kỳ)\s+\w+|đột\s+xuất|năm\s+\d{4}"
)
_SMALLEST_DUPLICATE = 30


def total_mismatch(view: DocumentView, record: Record) -> Iterator[Warning]:
    """The prizes listed right after a stated number of prizes do not add up to it."""
    awards = [award for campaign in record.campaigns for award in campaign.awards if award.award.startswith("prize_")]
    for match in TOTAL.find(view.folded):
        block = view.block_at(match.start())
        stated = int(match["count"])
        if block is None or not view.in_main_text(match.start()):
            continue
        end = max((below.end for below in view.subtree(block)), default=block.end)
        listed = {
            (a.evidence[-1].start, a.award): a.max or a.min or 0
            for a in awards
            if match.end() < a.evidence[-1].end and a.evidence[-1].start < end
        }
        if len(listed) >= 2 and all(listed.values()) and sum(listed.values()) != stated:
            yield Warning(
                code="total_mismatch",
                message=f"Văn bản ghi {stated} giải nhưng các giải liệt kê cộng lại là {sum(listed.values())}.",
                evidence=view.evidence(Span(match.start(), match.end())),
            )


def conflicting_quota(view: DocumentView, record: Record) -> Iterator[Warning]:
    """One award for one group and occasion has two numbers in two sentences."""
    for campaign in record.campaigns:
        seen: dict[tuple[object, ...], Award] = {}
        for award in campaign.awards:
            counted = award.quota_kind in ("grant", "nomination") and (award.min, award.max) != (None, None)
            sentence = _sentence(view, award)
            if not counted or award.per == "review" or sentence is None:
                continue
            occasion = frozenset(_OCCASION.findall(view.folded, sentence.start, sentence.end))
            first = seen.setdefault((*_meaning(award), occasion), award)
            if (first.min, first.max) != (award.min, award.max) and _sentence(view, first) != sentence:
                yield Warning(
                    code="conflicting_quota",
                    message=f"“{award.label}” có hai số lượng khác nhau: {_number(first)} và {_number(award)}.",
                    evidence=first.evidence + award.evidence,
                )


def _sentence(view: DocumentView, award: Award) -> Span | None:
    """The sentence that holds the award's last quote: headings come first."""
    return view.sentence_at(award.evidence[-1].start)


def _meaning(award: Award) -> tuple[object, ...]:
    """Two awards that agree in this speak of the same thing."""
    groups = (award.alternatives_group, award.bundle_group)
    who = (award.recipient, award.recipient_group, award.granted_by)
    return (award.award, *who, award.per, award.phase, award.condition, award.quota_kind, *groups)


def _number(award: Award) -> str:
    if award.min is not None and award.max is not None and award.min != award.max:
        return f"{award.min} - {award.max}"
    return str(award.max if award.max is not None else award.min)


def duplicated_content(view: DocumentView, record: Record) -> Iterator[Warning]:
    """An item stands twice in the list of contents; it is counted once."""
    for campaign in record.campaigns:
        if not campaign.contents:
            continue
        start = min(content.evidence[0].start for content in campaign.contents)
        end = max(content.evidence[-1].end for content in campaign.contents)
        for content in campaign.contents:
            quote = content.evidence[0]
            words = view.folded[quote.start : quote.end].rstrip(" .;,")
            again = view.folded.find(words, quote.end, end) if len(words) >= _SMALLEST_DUPLICATE and start < end else -1
            if again >= 0:
                yield Warning(
                    code="duplicated_content",
                    message=f"Nội dung thi đua “{content.text[:80]}” được liệt kê hai lần; chỉ tính một lần.",
                    evidence=(quote, *view.evidence(Span(again, again + len(words)))),
                )
