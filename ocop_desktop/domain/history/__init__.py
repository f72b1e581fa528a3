"""Values of the history: which actions are asked for, what a record was, what lies in the trash."""
