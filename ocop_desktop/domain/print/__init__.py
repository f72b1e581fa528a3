"""What is printed, for whom and how it looks: content, pieces, themes, label sheets, kits."""
