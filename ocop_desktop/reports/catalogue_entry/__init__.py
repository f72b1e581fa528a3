"""Products in brief, on half a page or a quarter of one."""
