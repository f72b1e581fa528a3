"""The PDF itself: pages to draw on, letters, photos, links, the file."""
