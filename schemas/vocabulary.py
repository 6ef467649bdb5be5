"""The closed lists of the contract: every slug a record may hold."""

from typing import Literal

DocumentType = Literal[
    "constitution", "code", "law", "ordinance", "order", "resolution", "decree", "decision", "directive",
    "circular", "joint_circular", "joint_resolution", "consolidated_text", "plan", "programme", "scheme",
    "project", "option", "guidance", "notice", "communique", "conclusion", "regulation", "rules", "report",
    "submission", "official_letter", "urgent_dispatch", "minutes", "appeal", "contest_rules", "news", "other",
]  # fmt: skip

IssuerLevel = Literal["central", "province", "district", "commune", "unit"]

TextMethod = Literal["text", "html", "pdf", "ocr", "pdf+ocr", "docx", "doc", "rtf", "odt"]

CitationRole = Literal[
    "legal_basis", "proposal_basis", "implements", "issued_with", "issues_plan_for", "details", "guides",
    "amends", "replaces", "repeals", "planned_amendment", "corrects", "suspends", "consolidates", "interprets",
    "announces", "source_of_article", "reports_under", "refers_to",
]  # fmt: skip

DateRole = Literal[
    "issued", "published", "effective", "start", "end", "period", "phase", "deadline", "review", "event",
    "reference",
]  # fmt: skip

CampaignKind = Literal["thematic", "regular", "contest"]

BoundKind = Literal["stated", "document_date", "launch_event", "signing_date", "open", "unknown"]

MilestoneKind = Literal["interim_review", "final_review", "report", "registration"]

Member = Literal["organisation", "collective", "individual", "household", "locality"]

TargetLevel = Literal["central", "province", "district", "commune", "village", "unit"]

Recipient = Literal["collective", "individual", "household", "locality", "any"]

Comparator = Literal[
    "exact", "max", "min", "range", "approx", "percent_max", "percent_min", "percent_exact", "all_qualifying",
    "unspecified",
]  # fmt: skip

Per = Literal[
    "campaign", "phase", "year", "quarter", "month", "week", "review", "unit", "cluster_block", "province",
    "district", "commune", "village", "class", "prize_group",
]  # fmt: skip

QuotaKind = Literal["grant", "nomination", "share", "rate"]

WarningCode = Literal[
    "phase_outside_period",  # a phase begins before or ends after its campaign
    "milestone_before_end",  # a final review before the time it reviews is over
    "number_year_mismatch",  # the year inside a number is not the year of its date
    "impossible_date",  # 31/02: the quote is kept, no value is given
    "total_mismatch",  # listed prizes do not add up to the stated total
    "blank_number",  # the number line is there, the number is not
    "blank_date",  # the date line is there, the day is not
    "award_above_authority",  # the stated grantor may not grant this award
    "conflicting_quota",  # two clauses give one award two numbers
    "ambiguous_issuer",  # two bodies could be the issuer
    "ambiguous_place",  # a district or commune whose province the text does not tell
    "text_repaired",  # legacy encoding, look-alike letters, hidden code points were repaired
    "low_ocr_confidence",  # the value stands on words the recogniser doubts
    "unread_pages",  # scanned pages that no recogniser could read
    "several_documents",  # one file holds more than one document
    "duplicated_content",  # the same item is listed twice
    "listing_mismatch",  # the portal's list and the document disagree
]
