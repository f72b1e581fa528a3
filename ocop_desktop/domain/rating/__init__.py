"""Rating (phân hạng): score sheets, the council, the verdict and the way to the next star."""
