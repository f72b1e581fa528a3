"""The window: Qt widgets that ask services and show what comes back."""
