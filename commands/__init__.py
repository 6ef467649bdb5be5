"""The verbs of the command line, in the order of ``--help``; one module a verb."""

from __future__ import annotations

from commands import (
    campaign,
    compare,
    compare_records,
    crawl,
    deadlines,
    delete,
    doctor,
    evaluate,
    export,
    extract,
    graph,
    import_records,
    ingest,
    query,
    schema,
    serve,
    show,
    sources,
    verify,
)
from commands.verb import Verb

VERBS: tuple[Verb, ...] = tuple(module.VERB for module in (
    extract, ingest, crawl, sources, query, graph, campaign, deadlines, compare, show, serve, export, import_records, verify,
    evaluate, compare_records, doctor, delete, schema,
))  # fmt: skip
