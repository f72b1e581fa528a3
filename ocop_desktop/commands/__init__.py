"""What each command does, in words or as one JSON object."""
