"""The law as data: regulations, their criteria sets, rounds and checks."""
