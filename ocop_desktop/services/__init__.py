"""The verbs of the office: one function, one transaction, Register first."""
