"""Đánh giá: the evaluations' page and what stands around an open one."""
