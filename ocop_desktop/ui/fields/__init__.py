"""Input fields that suit typed Vietnamese: nothing is checked or changed while a word is growing."""
