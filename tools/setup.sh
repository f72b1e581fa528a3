#!/usr/bin/env bash
# Make the virtual environment $1 (.venv) with the locked libraries.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=${1:-.venv}

new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    for name in ${PYTHON:-} python3.11 python3 python3.12 python3.13 python3.14 python; do
        if new_enough "$name"; then echo "$name"; return; fi
    done
    echo "Không tìm thấy Python 3.11 trở lên. Cài Python (python.org hoặc: apt install python3)," >&2
    echo "rồi chạy lại. Nếu Python ở chỗ khác: make setup PYTHON=/đường/dẫn/python3" >&2
    return 1
}

python=$(find_python)
bash tools/system-packages.sh "$python" </dev/null
if ! new_enough "$venv/bin/python"; then
    "$python" -m venv --clear "$venv"
fi
echo "Cài thư viện vào $venv (khoảng một phút)..."
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
    --requirement requirements-dev.lock </dev/null
echo "Xong: môi trường đã sẵn sàng."
