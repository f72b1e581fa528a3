"""The office (cơ quan) that keeps the register: what it says of itself, and its settings."""
