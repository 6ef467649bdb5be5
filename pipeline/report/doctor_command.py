"""``thidua doctor``: examines the store, and mends its indexes."""

from __future__ import annotations

import argparse
import sys

from pipeline.blobs import Blobs
from pipeline.queries import Reader
from pipeline.report.exit_codes import DONE, WITH_PROBLEMS
from pipeline.store import Store
from pipeline.store.doctor import MENDED_BY_INDEXING, Finding, examine, reindex

_SAID = {
    "damaged_file": "tệp kho hỏng", "orphan_row": "dòng không thuộc văn bản nào", "damaged_index": "chỉ mục hỏng",
    "not_indexed": "chưa có trong chỉ mục", "indexed_ghost": "chỉ mục có văn bản không còn",
    "text_missing": "thiếu toàn văn trong chỉ mục",
    "rules_missing": "thiếu quy định trong chỉ mục", "rules_superseded": "chỉ mục có quy định của bản cũ",
    "rules_differ": "chỉ mục khác bản ghi", "orphan_evidence": "câu trích không có giá trị",
    "evidence_missing": "giá trị thiếu câu trích",
    "broken_record": "bản ghi hỏng", "bytes_missing": "không còn tệp gốc",
}  # fmt: skip


def doctor(options: argparse.Namespace) -> int:
    """Exit 1 where something is wrong and not mended."""
    Reader(options.db).close()  # examining a store that is not there must not make one
    with Store(options.db) as store:
        blobs = Blobs.beside(options.db)
        found = list(examine(store.db, blobs))
        if options.mend and any(finding.code in MENDED_BY_INDEXING for finding in found):
            with store.transaction():
                made = reindex(store.db)
            print(f"Đã lập lại chỉ mục của {made} văn bản.", file=sys.stderr)
            found = list(examine(store.db, blobs))
    for finding in found:
        print(_line(finding))
    print(f"{len(found)} vấn đề." if found else "Kho không có vấn đề gì.", file=sys.stderr)
    return WITH_PROBLEMS if found else DONE


def _line(finding: Finding) -> str:
    return "\t".join(part for part in (finding.code, _SAID[finding.code], finding.document_id or "", finding.detail) if part)
