"""The outline of a PDF, closed (PDF 32000-1, 12.3.3)."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from ocop_desktop.reports.pdf.canvas import Bookmark
from ocop_desktop.reports.pdf.pdf_file import PdfFile, dictionary, reference, text


def write_outline(
    pdf: PdfFile, bookmarks: Sequence[Bookmark], destination: Callable[[int], str]
) -> int:
    """Write the bookmarks as objects; the number of their root, 0 without any.

    `destination` is how PDF names a page by its place from 0. Raises OSError.
    """
    if not bookmarks:
        return 0
    root = pdf.reserve_numbers(1 + len(bookmarks))
    tree = _tree(bookmarks, root)
    top = tree[root]
    pdf.write_object(root, dictionary(Type="/Outlines", Count=len(top), **_ends(top)))
    for above, below in tree.items():
        for before, number, after in zip((0, *below), below, (*below[1:], 0), strict=False):
            mark, inside = bookmarks[number - root - 1], tree.get(number, [])
            body = dictionary(
                Title=text(mark.title),
                Parent=reference(above),
                Prev=before and reference(before),
                Next=after and reference(after),
                Count=-len(inside),
                Dest=destination(mark.page),
                **_ends(inside),
            )
            pdf.write_object(number, body)
    return root


def _tree(bookmarks: Sequence[Bookmark], root: int) -> Mapping[int, Sequence[int]]:
    """What hangs under each entry; they are numbered on from the root."""
    tree: dict[int, list[int]] = defaultdict(list)
    branch = [root]
    for number, mark in enumerate(bookmarks, start=root + 1):
        del branch[mark.level + 1 :]
        tree[branch[-1]].append(number)
        branch.append(number)
    return dict(tree)


def _ends(below: Sequence[int]) -> Mapping[str, str]:
    return {"First": reference(below[0]), "Last": reference(below[-1])} if below else {}
