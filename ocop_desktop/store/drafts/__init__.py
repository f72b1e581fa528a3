"""Drafts of forms in the user's data folder, beside no register and in none."""
