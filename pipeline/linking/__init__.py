"""The documents of one campaign: plan, copies, reports, amendments, appendices, and the plans of others that answer it."""

from pipeline.linking.campaign import CampaignDocuments, documents_of_campaign
from pipeline.linking.links import Link, links_of
from pipeline.linking.rules_in_force import HistoricRule, Stated, rules_in_force

__all__ = [
    "CampaignDocuments", "HistoricRule", "Link", "Stated", "documents_of_campaign", "links_of", "rules_in_force",
]  # fmt: skip
