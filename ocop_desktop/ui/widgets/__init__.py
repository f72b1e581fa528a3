"""This room holds small widgets of general use; they know no service and no page."""
