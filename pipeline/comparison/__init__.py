"""What two versions of the program read differently: records of the same documents compared value by value."""

from pipeline.comparison.differences import Difference, compare_records
from pipeline.comparison.files import RecordsError, pair_documents, records_in

__all__ = ["Difference", "RecordsError", "compare_records", "pair_documents", "records_in"]
