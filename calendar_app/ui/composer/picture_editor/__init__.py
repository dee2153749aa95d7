"""One picture of a post, large: what part of it is used, which way up, what it shows, whose it is.

May import the composer's values and the widgets; must not write anything: it hands back what was chosen.
"""
