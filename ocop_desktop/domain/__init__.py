"""Values and rules of OCOP; imports the standard library only."""
