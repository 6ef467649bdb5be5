"""``thidua query``: rules, counts and facets, printed or written."""

from __future__ import annotations

import argparse
import sys
from dataclasses import fields

from pipeline.queries import Filters, Page, Reader, count_rules, facet, find_rules
from pipeline.report.exit_codes import DONE, WRONG_USAGE
from pipeline.report.facets import print_facet
from pipeline.report.rules import write_rules

_PAGE_SIZE = 50


def query(options: argparse.Namespace) -> int:
    """Answers one question; none found is no failure."""
    if options.format == "xlsx" and options.output is None:
        print("thidua: xlsx cần --output TỆP.xlsx", file=sys.stderr)
        return WRONG_USAGE
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
