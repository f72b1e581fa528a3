"""Type: fonts, their signs, texts broken into lines, colours."""
