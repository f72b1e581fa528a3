"""The main window: its frame, menus, navigation, status bar, first run and job strip."""
