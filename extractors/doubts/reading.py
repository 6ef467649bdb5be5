"""What reading the file changed or was unsure of."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.structure import DocumentView
from schemas import Record, Span, Warning

# A repair that the reader may name, as a clerk would call it; a kind without a name here is shown as it is.
_NAMES = {
    "tcvn3": "bảng mã TCVN3 (ABC)",
    "vni": "bảng mã VNI",
    "vps": "bảng mã VPS",
    "decomposed": "dấu thanh viết rời (NFD)",
    "hyphen": "dấu gạch nối bị ẩn",
    "mojibake": "lỗi bảng mã",
    "look_alike_letter": "chữ cái trông giống nhau nhưng khác mã",
    "invisible_character": "ký tự ẩn",
    "segmented_word": "chữ bị tách rời",
    "speck": "vết bẩn đọc thành dấu chấm",
    "symbol": "ký hiệu loại văn bản nhận dạng sai",
    "accent": "dấu mà máy nhận dạng đọc sai trong cụm từ quen thuộc",
}
_DOUBTFUL_WORD = 0.6
_MOST_QUOTES = 10


def text_repaired(view: DocumentView, record: Record) -> Iterator[Warning]:
    """Legacy encodings, look-alike letters and hidden code points were mended before the text was read."""
    repairs = view.document.repairs
    if repairs:
        listed = "; ".join(f"{_NAMES.get(repair.kind, repair.kind)}: {repair.count} chỗ" for repair in repairs)
        yield Warning(code="text_repaired", message=f"Đã sửa lỗi ký tự khi đọc tệp ({listed}).")


def low_ocr_confidence(view: DocumentView, record: Record) -> Iterator[Warning]:
    """Values of header or campaigns stand on words that the recogniser doubts."""
    doubtful = [span for span, confidence in view.document.doubtful if confidence < _DOUBTFUL_WORD]
    if not doubtful:
        return
    used = list(_quotes(record))
    hit = [span for span in doubtful if any(span.overlaps(other) for other in used)]
    if hit:
        yield Warning(
            code="low_ocr_confidence",
            message=f"{len(hit)} chỗ chữ nhận dạng chưa chắc chắn nằm trong các giá trị đã trích; cần đối chiếu bản quét.",
            evidence=view.evidence(*hit[:_MOST_QUOTES]),
        )


def unread_pages(view: DocumentView, record: Record) -> Iterator[Warning]:
    """Some pages are scans, and this machine has no recogniser: what they say is in no value."""
    unread = view.document.unread
    if unread:
        listed = ", ".join(map(str, unread[:_MOST_QUOTES])) + (", …" if len(unread) > _MOST_QUOTES else "")
        yield Warning(
            code="unread_pages",
            message=f"{len(unread)} trang là ảnh quét chưa nhận dạng được nên không có trong kết quả (trang {listed}). "
            "Hãy cài tesseract và dữ liệu tiếng Việt rồi nạp lại.",
        )


def _quotes(record: Record) -> Iterator[Span]:
    for quotes in record.header.evidence.values():
        yield from (Span(quote.start, quote.end) for quote in quotes)
    for campaign in record.campaigns:
        for items in (campaign.phases, campaign.milestones, campaign.targets, campaign.awards, campaign.deadlines):
            yield from (Span(quote.start, quote.end) for item in items for quote in item.evidence)
        for quotes in campaign.evidence.values():
            yield from (Span(quote.start, quote.end) for quote in quotes)
