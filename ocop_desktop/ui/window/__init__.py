"""This room is the frame: main window, menus, navigation, status bar, first run, job strip.

It builds the pages; no page imports it.
"""
