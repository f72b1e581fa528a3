"""Build resources/fonts/NotoSansSC-*.ttf from the whole font (development only).

Run `npm pack @expo-google-fonts/noto-sans-sc`, unpack it, then
`python tools/reduce_chinese_font.py package`, and commit what changed.
"""

import shutil
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

RESOURCES = Path(__file__).parent.parent / "resources"
FONTS = RESOURCES / "fonts"
FACES = {
    "NotoSansSC-Regular": "400Regular/NotoSansSC_400Regular.ttf",
    "NotoSansSC-Bold": "700Bold/NotoSansSC_700Bold.ttf",
}
DISHES = "粿杧啫镬囍"  # rice noodles, mango, jelly, wok, joy: on labels, and younger than GB 2312
SHARED = "“”‘’…—·"  # Be Vietnam Pro has these too, but draws them for Latin text
STARS = "★☆"  # stars are drawn from recognitions, never typed
TABLES_LEFT_OUT = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "DSIG", "VORG", "vhea", "vmtx", "meta"]


def main() -> None:
    """Reduce each face to the signs we print; hints and layout tables go, ReportLab reads neither."""
    package = Path(sys.argv[1])
    signs = wanted()
    for name, source in FACES.items():
        reduce(package / source, FONTS / f"{name}.ttf", signs)
    shutil.copyfile(package / "LICENSE_FONT", FONTS / "LICENSE-NotoSansSC.txt")


def wanted() -> set[int]:
    """GB 2312, the signs of the Chinese labels and some dishes; Latin letters come from Be Vietnam Pro."""
    rows = range(0xA1, 0xF8)
    cells = range(0xA1, 0xFF)
    codes = (bytes((row, cell)).decode("gb2312", "ignore") for row in rows for cell in cells)
    labels = (RESOURCES / "labels" / "zh.toml").read_text(encoding="utf-8")
    signs = set("".join(codes)) | set(labels) | set(DISHES + SHARED)
    return {ord(sign) for sign in signs - set(STARS) if not sign.isascii()} | {ord(" ")}


def reduce(source: Path, target: Path, signs: set[int]) -> None:
    """Write the face `source` with these signs alone to `target`."""
    options = Options(
        hinting=False,
        layout_features=[],
        glyph_names=False,
        notdef_outline=True,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
        drop_tables=[*Options().drop_tables, *TABLES_LEFT_OUT],
    )
    with TTFont(source, recalcTimestamp=False) as font:
        lacking = "".join(chr(sign) for sign in sorted(signs - font.getBestCmap().keys()))
        subsetter = Subsetter(options)
        subsetter.populate(unicodes=signs)
        subsetter.subset(font)
        font.save(target)
    print(f"{target.name}: {len(signs)} chữ, {target.stat().st_size} byte, không có: {lacking}")


if __name__ == "__main__":
    main()
