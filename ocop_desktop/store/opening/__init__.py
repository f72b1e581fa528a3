"""Opening and making registers: where one lies, who has it open, what keeps it from opening."""
