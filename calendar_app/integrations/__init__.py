"""The world outside, as functions on values: pictures, iCalendar, keys, preferences, files.
May import journal, domain, Pillow, icalendar and other libraries of formats.
Must not know Qt, SQL or the store.
"""
