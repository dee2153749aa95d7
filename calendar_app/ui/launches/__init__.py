"""Launches: planned with their posts, moved with them, kept as a template.
May import: the calendar's verdicts and movers, dialogs, the context, words, commands; of the store only its
queries. Must not know: the window, which opens the forms and asks for the menus.
"""
