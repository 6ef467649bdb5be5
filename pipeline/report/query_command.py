"""``thidua query``: rules, counts and facets, printed or written."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import fields
from typing import Any

from pipeline.queries import Filters, Page, Reader, count_rules, facet, find_rules
from pipeline.report.exit_codes import DONE, WRONG_USAGE
from pipeline.report.facets import print_facet
from pipeline.report.outputs import lacks_output
from pipeline.report.rules import write_rules
from pipeline.store import Store

_PAGE_SIZE = 50


def query(options: argparse.Namespace) -> int:
    """Answers one question; none found is no failure."""
    if lacks_output(options):
        return WRONG_USAGE
    if options.list_saved:
        return _list_saved(options)
    if options.saved and not _load(options):
        print(f"thidua: không có câu hỏi đã lưu “{options.saved}”", file=sys.stderr)
        return WRONG_USAGE
    if options.save:
        Reader(options.db).close()  # saving in a store that is not there must not make one
        with Store(options.db) as store:
            store.save_query(options.save, json.dumps(_given(options), ensure_ascii=False, sort_keys=True))
    filters = Filters(**{field.name: getattr(options, field.name) for field in fields(Filters)})
    with Reader(options.db) as reader:
        if options.count:
            print(count_rules(reader, filters))
        for name in options.facet or ():
            print_facet(name, facet(reader, filters, name, options.limit), sys.stdout, options.format)
        if options.count or options.facet:
            return DONE
        found = write_rules(find_rules(reader, filters, _page(options)), options.format, options.output)
    if found == 0:
        print("Không tìm thấy quy định nào.", file=sys.stderr)
    return DONE


def _page(options: argparse.Namespace) -> Page:
    limit = options.limit or (_PAGE_SIZE if options.page else None)
    return Page(limit, ((options.page or 1) - 1) * (limit or 0), options.sort)


def _given(options: argparse.Namespace) -> dict[str, Any]:
    """The arguments that say what is asked, as far as they are set."""
    names = (*(field.name for field in fields(Filters)), "sort", "limit")
    return {name: getattr(options, name) for name in names if getattr(options, name) is not None}


def _load(options: argparse.Namespace) -> bool:
    """Fills in the saved arguments where none is given now."""
    with Reader(options.db) as reader:
        found = [row["options"] for row in reader.rows("SELECT options FROM saved_queries WHERE name = ?", (options.saved,))]
    given, known = _given(options), vars(options).keys()
    for name, value in (json.loads(found[0]) if found else {}).items():
        if name in known and name not in given:
            setattr(options, name, value)
    return bool(found)


def _list_saved(options: argparse.Namespace) -> int:
    with Reader(options.db) as reader:
        for row in reader.rows("SELECT name, options FROM saved_queries ORDER BY name"):
            arguments = (f"--{name.replace('_', '-')} {value}" for name, value in json.loads(row["options"]).items())
            print(row["name"], " ".join(arguments), sep="\t")
    return DONE
