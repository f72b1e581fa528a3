"""This room holds the sentence of every failure, finding and action, for the window and the terminal.

Only ui, app and commands may import it. Every function takes `translate`: the window hands over
Qt's, the terminal `in_vietnamese`. lupdate and `ocop_en.ts` know the literal calls
`translate("Context", "text")`.
"""
