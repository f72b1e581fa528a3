"""Cài đặt: the settings' page and its sections."""
