"""How fast questions are answered as a store grows: ``python -m benchmarks.rule_queries FOLDER [RULES …]``.

Makes a store a size in FOLDER (a million rules are 5 GB and take some twenty minutes; a store that is there is used again) and
asks each question for its first, second and twentieth page of fifty. Prints a table: milliseconds on the clock and on the
processor, which differ where other programs run.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from statistics import quantiles

from benchmarks.generated_rules import Generator
from pipeline.queries import Filters, Page, Reader, count_rules, facet, find_rules
from pipeline.store import Store

SIZES = (10_000, 100_000, 1_000_000)
PAGES = (0, 50, 950)
ROUNDS = 3

FILTERS = (
    Filters(),
    Filters(award="Bằng khen"),
    Filters(award="Giấy khen", recipient="individual"),
    Filters(award="Cờ thi đua", recipient="collective", level="province"),
    Filters(award="Huân chương"),
    Filters(award="giải nhất", min=1, max=1),
    Filters(award="Bằng khen", recipient="individual", level="province", year=2018),
    Filters(recipient="household"),
    Filters(min=10),
    Filters(min=100),
    Filters(max=3, recipient="household"),
    Filters(min=4, max=6, comparator="max"),
    Filters(comparator="percent_max"),
    Filters(per="year", recipient="individual"),
    Filters(granted_by="Chủ tịch UBND tỉnh"),
    Filters(granted_level="province", level="commune"),
    Filters(level="commune", year=2024),
    Filters(province="Hà Nam"),
    Filters(province_today="Đồng Tháp"),
    Filters(province_today="Ninh Bình", award="Bằng khen", year=2022),
    Filters(issuer="ubnd tỉnh"),
    Filters(issuer="UBND huyện Bình"),
    Filters(year=2015),
    Filters(in_force="2018-06-01"),
    Filters(in_force="2013-02-01", certain=True),
    Filters(in_force="2023-01/2023-06", award="Bằng khen"),
    Filters(in_force="2013-02-01", award="Bằng khen", province="Hà Nam"),
    Filters(target="enterprises"),
    Filters(target="doanh nghiệp"),
    Filters(campaign="nông thôn mới"),
    Filters(kind="thematic", document_type="directive"),
    Filters(number="17/KH-UBND"),
    Filters(cites="91/2017/NĐ-CP"),
    Filters(cites="91/2017/NĐ-CP", cites_as="refers_to"),
    Filters(cites="nđ 91/2017"),
    Filters(cites="luật 06"),
    Filters(replaced_basis="2026-01-01", province="Cà Mau"),
    Filters(min_confidence=0.9, award="Bằng khen"),
    Filters(min_confidence=0.99),
    Filters(warning="blank_number"),
)
WORDS = (
    "chuyển đổi số", "chuyen doi so", "thi đua", "khen thưởng tập thể cá nhân", "nông thôn mới", "cai cach hanh chinh", "CCHC",
    '"bằng khen"', "hộ gia đình văn hóa", "mã 777", "17/KH-UBND", "nđ 91/2017", "học sinh giỏi", "bảo vệ môi trường", "rừng",
    "giao thông", "quoc phong an ninh", "doanh nghiệp tiêu biểu", "ủy ban nhân dân", "sơ kết tổng kết", "Đồng Tháp",
    "khongcotunay",
)  # fmt: skip


def main(folder: Path, sizes: tuple[int, ...]) -> None:
    print("| rules | questions | median ms | 95th percentile ms | largest ms | the same on the processor |")
    print("|---|---|---|---|---|---|")
    for size in sizes:
        path = folder / f"rules-{size}.db"
        if not path.exists():
            generate(path, size)
        with Reader(path) as reader:
            for name, questions in _questions(reader).items():
                _print_line(size, name, questions)


def generate(path: Path, rules: int) -> None:
    documents = Generator().documents(rules)
    with Store(path) as store:
        while batch := list(islice(documents, 1000)):
            store.save_all(batch)


def _questions(reader: Reader) -> dict[str, list[Callable[[], object]]]:
    def pages(filters: Filters, sort: str | None = None) -> Iterator[Callable[[], object]]:
        return (lambda page=page: list(find_rules(reader, filters, Page(50, page, sort))) for page in PAGES)

    words = [Filters(text=text) for text in WORDS]
    combined = [Filters(text=text, award="Bằng khen", year=2019) for text in WORDS[:8]]
    return {
        "filters": [ask for filters in FILTERS for ask in pages(filters)],
        "full text": [ask for filters in words for ask in pages(filters)],
        "full text, newest first": [ask for filters in words for ask in pages(filters, "newest")],
        "full text and filters": [ask for filters in combined for ask in pages(filters)],
        "counts": [lambda filters=filters: count_rules(reader, filters) for filters in FILTERS],
        "facets": [
            lambda filters=filters, name=name: facet(reader, filters, name)
            for filters in FILTERS[1:4]
            for name in ("award", "province_today", "year")
        ],
    }


def _print_line(size: int, name: str, questions: list[Callable[[], object]]) -> None:
    clock, processor = [], []
    for ask in questions:
        taken = [_time(ask) for _ in range(ROUNDS)]
        clock.append(min(wall for wall, _ in taken))
        processor.append(min(cpu for _, cpu in taken))
    at = _percentiles(clock)
    own = " / ".join(f"{value:.1f}" for value in _percentiles(processor))
    print(f"| {size:,} | {len(questions)} {name} | {at[0]:.1f} | {at[1]:.1f} | {at[2]:.1f} | {own} |", flush=True)


def _time(ask: Callable[[], object]) -> tuple[float, float]:
    wall, cpu = time.perf_counter(), time.process_time()
    ask()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000


def _percentiles(values: list[float]) -> tuple[float, float, float]:
    cuts = quantiles(values, n=20, method="inclusive")
    return cuts[9], cuts[18], max(values)


if __name__ == "__main__":
    main(Path(sys.argv[1]), tuple(int(size) for size in sys.argv[2:]) or SIZES)
