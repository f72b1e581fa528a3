"""The annex of a decision that was pasted: its lines, its columns, the decision it states."""
