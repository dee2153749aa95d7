"""The few windows in the way of others: forms of the settings, a PIN, where to export, what went wrong.
May import: the context, the theme, widgets, words, commands; of the store only its queries.
Must not know: the screens that open them.
"""
