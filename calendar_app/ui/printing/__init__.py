"""The planning on paper and in PDF files: what a sheet says, where it stands there, and how it is painted.
May import Qt, the domain, commands, `store.queries`, the calendar's words and columns, theme and words.
Must not know the window: it is handed what is shown. All but the reading runs in the pool of threads.
"""
