"""Administrative papers by Decree 30."""
