# OCOP Desktop. Everything needs only make, git and Python 3.11 or newer.
.DEFAULT_GOAL := help
.PHONY: help setup test demo bench bench-peers references screenshots run lock clean

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
MESSAGES := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts))
DEMO := build/demo-register
FAIR := Hội chợ OCOP Cần Giờ (dữ liệu tập)

help: ## các lệnh
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 20

setup: $(STAMP) $(MESSAGES) ## chuẩn bị môi trường (.venv), chạy lại thì xong ngay

$(STAMP): requirements-dev.lock tools/setup.sh tools/system-packages.sh
	@bash tools/setup.sh $(VENV)
	@touch $@

resources/i18n/%.qm: resources/i18n/%.ts $(STAMP)
	$(BIN)/pyside6-lrelease -silent $< -qm $@

test: export QT_QPA_PLATFORM := offscreen
test: setup ## mọi kiểm tra
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/pytest

demo: setup ## sổ mẫu 66 sản phẩm, in catalogue, mở cửa sổ
	rm -rf $(DEMO)
	@mkdir -p build
	$(BIN)/python main.py demo --register $(DEMO) --products 66
	$(BIN)/python main.py catalogue --register $(DEMO) --fair "$(FAIR)" --output build/catalogue.pdf
	@echo "Sổ mẫu: $(DEMO)   Catalogue: build/catalogue.pdf"
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/python main.py --register $(DEMO); \
	else \
		echo "Không thấy màn hình. Trên máy có màn hình, mở sổ mẫu bằng lệnh:"; \
		echo "    $(BIN)/python main.py --register $(DEMO)"; \
	fi

run: setup ## mở chương trình
	$(BIN)/python main.py

bench: setup ## đo tốc độ
	$(BIN)/python -m bench

references: setup ## giữ lại hình các trang in để so sánh
	$(BIN)/python -m tests.reports.pictures

bench-peers: setup ## so tốc độ với WeasyPrint và Typst (cài riêng vào .venv-peers)
	test -x .venv-peers/bin/python || python3 -m venv .venv-peers
	.venv-peers/bin/pip install --quiet weasyprint typst
	$(BIN)/python -m bench peers

screenshots: setup ## chụp các màn hình
	$(BIN)/python -m tools.screenshots

lock: ## khóa lại phiên bản thư viện (cần uv)
	bash tools/lock.sh

clean: ## xóa mọi thứ tạo ra
	rm -rf $(VENV) .venv-peers build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	rm -f resources/i18n/*.qm
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
