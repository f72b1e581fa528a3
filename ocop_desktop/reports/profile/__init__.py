"""This room draws product profiles (tờ giới thiệu): one page a product, on A4 or A5."""
