"""Who wrote, sent and decided what: signed, immutable records and the status that follows from them.
May import domain and PyNaCl.
Must not know how records are stored, shown or carried, nor what time it is now.
"""
