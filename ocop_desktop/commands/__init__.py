"""This room is the command line: one file per noun holds its words for the parser and its work.

It calls services and starts the window; no other room imports it.
"""
