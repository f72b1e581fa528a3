"""The parts Kênh bán and Điểm bán: lists of listings and of points of sale, and their dialogs."""
