"""Work off the window's thread: the runner, jobs, services by name, and the guards that Qt needs."""
