# Two commands on a fresh machine: `make demo` and `make test`. Each makes its own environment first.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test test-lowest fuzz lint clean

.venv/.ready: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@

demo: .venv/.ready
	rm -rf demo.db demo.db-shm demo.db-wal demo.db.files
	$(BIN)/thidua ingest corpus/documents --db demo.db
	@echo && echo "1. Quy định nào tặng Bằng khen cho cá nhân, bao nhiêu?"
	$(BIN)/thidua query --db demo.db --award "Bằng khen" --recipient individual
	@echo && echo "2. Ngày 01/6/2023 có những quy định nào đang áp dụng cho hộ gia đình?"
	$(BIN)/thidua query --db demo.db --in-force 2023-06-01 --recipient household
	@echo && echo "3. Quy định nào dựa trên Nghị định 91/2017/NĐ-CP?"
	$(BIN)/thidua query --db demo.db --cites "nghị định 91/2017/nđ-cp"

test: .venv/.ready
	$(BIN)/python -m pytest

# The same tests with the lowest versions that pyproject.toml allows.
test-lowest:
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints-lowest.txt --editable ".[dev]"
	.venv-lowest/bin/python -m pytest -W ignore::DeprecationWarning  # of packages younger than these

# Damaged copies of the files in FUZZ, a thousand of each kind, read to the end; takes an hour.
FUZZ ?= corpus tests
fuzz: .venv/.ready
	nice $(BIN)/python -m tests.readers.fuzz $(FUZZ)

lint: .venv/.ready
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

clean:
	rm -rf .venv .venv-lowest build dist *.egg-info
