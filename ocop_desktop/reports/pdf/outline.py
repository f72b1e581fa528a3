"""The outline of a PDF, closed (PDF 32000-1, 12.3.3)."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from ocop_desktop.reports.pdf.canvas import Bookmark
from ocop_desktop.reports.pdf.pdf_file import PdfFile, dictionary, reference, text


def write_outline(
    pdf: PdfFile, bookmarks: Sequence[Bookmark], destination: Callable[[int], str]
) -> int:
    """Write the bookmarks as outline items; return the number of their root, 0 without bookmarks.

    `destination` returns the destination of a page (from 0). Raises OSError.
    """
    if not bookmarks:
        return 0
    root = pdf.reserve_numbers(1 + len(bookmarks))
    tree = _build_tree(bookmarks, root)
    top = tree[root]
    pdf.write_object(root, dictionary(Type="/Outlines", Count=len(top), **_first_and_last(top)))
    for parent, children in tree.items():
        for before, number, after in zip(
            (0, *children), children, (*children[1:], 0), strict=False
        ):
            bookmark, inside = bookmarks[number - root - 1], tree.get(number, [])
            body = dictionary(
                Title=text(bookmark.title),
                Parent=reference(parent),
                Prev=before and reference(before),
                Next=after and reference(after),
                Count=-len(inside),
                Dest=destination(bookmark.page),
                **_first_and_last(inside),
            )
            pdf.write_object(number, body)
    return root


def _build_tree(bookmarks: Sequence[Bookmark], root: int) -> Mapping[int, Sequence[int]]:
    """Return the children of each outline item by object number, from the root on."""
    tree: dict[int, list[int]] = defaultdict(list)
    branch = [root]
    for number, bookmark in enumerate(bookmarks, start=root + 1):
        del branch[bookmark.level + 1 :]
        tree[branch[-1]].append(number)
        branch.append(number)
    return dict(tree)


def _first_and_last(children: Sequence[int]) -> Mapping[str, str]:
    return {"First": reference(children[0]), "Last": reference(children[-1])} if children else {}
