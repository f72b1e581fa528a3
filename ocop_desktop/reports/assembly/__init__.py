"""The press: compositions drawn in parts, checked and bound."""
