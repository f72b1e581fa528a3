"""This room works off the window's thread: the runner, jobs, services by name, two guards for Qt.

Pages reach services only through it.
"""
