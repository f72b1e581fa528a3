# OCOP Desktop. Everything needs only make, git and Python 3.11 or newer.
.DEFAULT_GOAL := help
.PHONY: help setup check test faults fault-kills fault-backups fault-drafts fault-flips fuzz coverage mutants walk figures demo bench bench-peers references screenshots run lock clean

VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= auto
STAMP := $(VENV)/.ready
MESSAGES := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))
PYTEST := $(BIN)/pytest --numprocesses $(WORKERS) --dist worksteal
DEMO := build/demo-register
FAIR := Hội chợ OCOP Cần Giờ (dữ liệu mẫu)

help: ## các lệnh · the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

setup: $(STAMP) $(MESSAGES) ## chuẩn bị môi trường, chạy lại thì xong ngay · prepare .venv, at once when it stands

$(STAMP): requirements-dev.lock tools/setup.sh tools/system-packages.sh
	@bash tools/setup.sh $(VENV)
	@touch $@

resources/i18n/%.qm: resources/i18n/%.ts $(STAMP)
	$(BIN)/pyside6-lrelease -silent $< -qm $@

define LOOK
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
endef

check: setup ## xem nhanh trong vài giây · a quick look: format, lint, types, imports, domain tests
	$(LOOK)
	$(PYTEST) --hypothesis-profile quick tests/domain

test: setup ## mọi kiểm tra · every check, with the floors of coverage
	$(LOOK)
	$(BIN)/deptry .
	$(PYTEST) --ignore tests/domain --ignore tests/services
	$(BIN)/python -m tools.coverage_floors --workers $(WORKERS)

faults: fault-kills fault-backups fault-drafts fault-flips ## mọi phép thử tắt ngang và hỏng tệp · all four proofs

fault-kills: setup ## tắt ngang ở từng lời gọi ghi tệp · kill every operation that writes at chosen calls
	$(BIN)/pytest --numprocesses 0 -s tests/faults/prove_kills.py

fault-backups: setup ## tắt ngang 200 lần sao lưu, không bản dở nào được liệt kê · kill 200 copies, none is listed
	$(BIN)/python -m tests.faults.backup_kills

fault-drafts: setup ## tắt ngang khi đang gõ, đo phần bị mất · kill the program while somebody types
	$(BIN)/pytest --numprocesses 0 -s tests/faults/prove_drafts.py

fault-flips: setup ## lật từng bit trong sổ, xem có ai nhận ra · turn single bits over, and look who notices
	$(BIN)/python -m tests.faults.bit_flips

fuzz: setup ## tệp hỏng bất kỳ trong một phút · broken files of every kind for a minute, read and planned
	$(BIN)/pytest --numprocesses 0 -s tests/imports/fuzz_imports.py

coverage: setup ## phần mã được kiểm tra · domain and services by their own tests, what is missing
	$(BIN)/python -m tools.coverage_floors --workers $(WORKERS) --missing

mutants: setup ## thử làm sai mã nguồn để xem bộ kiểm tra có phát hiện · wrong changes of domain, noticed or not
	$(BIN)/python -m tools.mutants

walk: setup ## đi qua mọi trang, hộp thoại, ô và nút · walk through every page, dialog, field and control
	$(BIN)/python -m tools.walks

figures: setup ## số đo của mã nguồn · the figures of the house: sizes, names, import cycles
	$(BIN)/python -m tools.measure_house .

demo: setup ## sổ mẫu 66 sản phẩm, in catalogue, mở cửa sổ · a practice register, printed and opened
	rm -rf $(DEMO)
	@mkdir -p build
	$(BIN)/python main.py demo --register $(DEMO) --products 66
	$(BIN)/python main.py catalogue --register $(DEMO) --fair "$(FAIR)" --output build/catalogue.pdf --summary
	@echo "Sổ mẫu: $(DEMO)   Catalogue: build/catalogue.pdf"
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/python main.py --register $(DEMO); \
	else \
		echo "Không thấy màn hình. Trên máy có màn hình, mở sổ mẫu bằng lệnh:"; \
		echo "    $(BIN)/python main.py --register $(DEMO)"; \
	fi

run: setup ## mở chương trình · open the program
	$(BIN)/python main.py

bench: setup ## đo tốc độ · measure the speed
	$(BIN)/python -m bench

references: setup ## giữ lại hình các trang in để so sánh · keep pictures of printed pages, to compare
	$(BIN)/python -m tests.reports.pictures

bench-peers: setup ## so tốc độ với WeasyPrint và Typst · compare the speed (installs into .venv-peers)
	test -x .venv-peers/bin/python || python3 -m venv .venv-peers
	.venv-peers/bin/pip install --quiet weasyprint typst
	$(BIN)/python -m bench peers

screenshots: setup ## chụp các màn hình · pictures of the window
	$(BIN)/python -m tools.screenshots

lock: ## khóa lại phiên bản thư viện · pin the libraries anew (needs uv)
	bash tools/lock.sh

clean: ## xóa mọi thứ tạo ra · remove everything made
	rm -rf $(VENV) .venv-peers build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	rm -f resources/i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
