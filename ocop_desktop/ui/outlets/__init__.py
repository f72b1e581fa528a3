"""This room is the page Kênh bán & sự kiện, which shows one part in each of its tabs.

A part is a `PageWidget` that `make_part` of its `OutletPart` makes when its tab is first shown. The page
hands on to the part that is shown: reload, `open(argument)`, Ctrl+F, Ctrl+N, Ctrl+S, Ctrl+P, Ctrl+Z,
`confirm_leave`, `save_layout`; and it hands out the part's signals: status, count of selected rows, pages
asked for. A part needs nothing else, and does not know of the tabs.

Another page asks for a record of a part with `page_requested.emit("fairs", OutletRequest(key, argument))`;
a bare number is the id of an event. A part is shown once the register holds one of its records
(`services.outlets.list_used`), or once the clerk has asked for it at the end of the row of tabs.
"""
