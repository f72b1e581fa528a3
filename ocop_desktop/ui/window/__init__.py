"""This room is the frame: main window, menus, navigation, status bar, first run, jobs strip.

It builds the pages; no page imports it.
"""
