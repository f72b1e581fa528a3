"""This room is the page Đánh giá: the list of evaluations, and what stands around an open one."""
