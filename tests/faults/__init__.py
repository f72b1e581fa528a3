"""Proofs of reliability: the program is killed or refused at chosen calls, and another one looks."""
