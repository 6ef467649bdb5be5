"""The record's JSON Schema (draft 2020-12), generated from the models."""

from __future__ import annotations

import json

from schemas.records import SCHEMA_VERSION, Record


def record_schema() -> str:
    """The schema as text, with keys in a fixed order and a line end."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:thidua:record:{SCHEMA_VERSION}",
        **Record.model_json_schema(mode="serialization"),
    }
    return json.dumps(schema, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
