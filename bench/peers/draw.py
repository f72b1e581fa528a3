"""`python bench/peers/draw.py NAME FOLDER`: draw products.json with WeasyPrint or Typst, say seconds of CPU.

It imports nothing of the program: it runs with the Python of `.venv-peers`.
"""

import html
import json
import sys
from pathlib import Path
from string import Template
from time import process_time

TEMPLATES = Path(__file__).parent
STAR = "<svg viewBox='0 0 24 24'><path d='{}' fill='{}' stroke='#b97f00'/></svg>"
SHAPE = "M12 1l3 8h8l-6 5 2 9-7-5-7 5 2-9-6-5h8z"


def weasyprint_pages(folder: Path) -> None:
    """One HTML document of all products."""
    from weasyprint import HTML  # noqa: PLC0415 - one of both may be missing

    products = json.loads((folder / "products.json").read_text(encoding="utf-8"))
    page = Template((TEMPLATES / "page.html").read_text(encoding="utf-8"))
    pages = page.substitute(pages="".join(map(_article, products)))
    HTML(string=pages, base_url=str(folder)).write_pdf(folder / "weasyprint.pdf")


def _article(one: dict[str, object]) -> str:
    said = {key: html.escape(str(value)) for key, value in one.items()}
    stars = "".join(
        STAR.format(SHAPE, "#f2a900" if n < int(said["stars"]) else "#fff") for n in range(5)
    )
    facts: list[list[str]] = one["facts"]  # type: ignore[assignment]
    rows = "".join(f"<tr><td>{html.escape(a)}<td>{html.escape(b)}" for a, b in facts)
    bottom: list[str] = one["foot"]  # type: ignore[assignment]
    lines = "".join(f"<div>{html.escape(line)}</div>" for line in bottom)
    return (
        f"<article><img class=photo src='{said['photo']}'><header>{said['place']}"
        f"<h1>{said['name']}</h1><div class=stars>{stars}</div><b>{said['producer']}</b></header>"
        f"<div class=body><div class=story>{said['story']}</div><table>{rows}</table></div>"
        f"<footer>{lines}{one['qr']}</footer></article>"
    )


def typst_pages(folder: Path) -> None:
    """One Typst document of all products."""
    import typst  # noqa: PLC0415 - the same

    (folder / "page.typ").write_bytes((TEMPLATES / "page.typ").read_bytes())
    typst.compile(folder / "page.typ", output=folder / "typst.pdf", font_paths=[folder / "fonts"])


if __name__ == "__main__":
    name, folder = sys.argv[1], Path(sys.argv[2]).resolve()
    started = process_time()
    {"weasyprint": weasyprint_pages, "typst": typst_pages}[name](folder)
    print(process_time() - started)
