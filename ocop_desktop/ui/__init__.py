"""This room is the window: Qt widgets that ask services and show what comes back.

Only app imports it; with app it alone knows Qt.
"""
