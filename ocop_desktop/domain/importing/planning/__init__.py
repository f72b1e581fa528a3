"""What becomes of the rows beside the register: matched, merged, compared with the last import."""
