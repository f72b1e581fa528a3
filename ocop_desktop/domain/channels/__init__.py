"""Channels as data, and what a product's listing on a channel says."""
