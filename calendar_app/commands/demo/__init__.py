"""The demonstration brand: an invented house of lamps, and how its posts came to stand where they stand.
May import the other commands and what they may; reads its texts from resources/demo.
Must not know the interface; nothing outside of ``demonstration`` may need it.
"""
