"""What clerks type in Vietnamese, translated in English and Chinese where the program can know the words."""
