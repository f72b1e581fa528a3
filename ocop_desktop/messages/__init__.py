"""The sentences of everything that can fail, the same in the window and on the terminal.

Every function takes `translate`: the window hands over Qt's, the terminal `in_vietnamese`. The
literal calls `translate("Context", "text")` are what lupdate and `ocop_en.ts` know.
"""
