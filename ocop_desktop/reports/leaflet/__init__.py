"""This room draws leaflets: one A4 sheet of six panels, folded twice."""
