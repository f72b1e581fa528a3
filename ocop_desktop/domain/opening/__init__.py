"""Opening a register: where it lies, who else has it open, and what keeps it from opening."""
