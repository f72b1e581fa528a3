"""Leaflets folded twice."""
