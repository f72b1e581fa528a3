"""What administrative papers (Decree 30/2020/NĐ-CP) say, once for every kind of file they are written as."""
