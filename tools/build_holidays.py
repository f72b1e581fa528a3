"""Build resources/holidays from the holidays package (development only).

Run `python tools/build_holidays.py` after updating that package, then commit what changed.
"""

import csv
from datetime import date
from pathlib import Path

import holidays

TABLE = Path(__file__).parent.parent / "resources" / "holidays" / "vietnam.csv"
YEARS = range(2018, 2041)
# Announced on 25/12/2025 and not in the package: Friday 2 January off, Saturday 10 January worked.
ANNOUNCED = (
    (date(2026, 1, 2), "off", "Ngày nghỉ (thay cho ngày 10/01/2026)"),
    (date(2026, 1, 10), "work", ""),
)


def main() -> None:
    """Write vietnam.csv: every day off, and every Saturday or Sunday worked instead of one."""
    found = holidays.country_holidays("VN", years=YEARS, language="vi")
    off = [(day, "off", name) for day, name in found.items() if day.year in YEARS]
    worked = [(day, "work", "") for day in found.weekend_workdays if day.year in YEARS]
    write([*off, *worked, *ANNOUNCED])
    print(f"{len(off)} ngày nghỉ, {len(worked)} ngày làm bù")


def write(rows: list[tuple[date, str, str]]) -> None:
    """Write the table in the order of its days."""
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("day", "kind", "name"))
        table.writerows((day.isoformat(), kind, name) for day, kind, name in sorted(rows))


if __name__ == "__main__":
    main()
