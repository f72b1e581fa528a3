"""This room is the page Cài đặt: the settings of the office, printing and regulations."""
