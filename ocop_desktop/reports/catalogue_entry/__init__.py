"""This room draws one product in brief, on half or a quarter of a catalogue's page.

The room of catalogues arranges these entries.
"""
