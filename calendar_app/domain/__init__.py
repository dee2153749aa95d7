"""What an editorial plan is: posts, channels, campaigns, and the rules that need nothing else.
May import the standard library and pure calculation libraries (dateutil, holidays, graphemeu,
twitter-text-parser).
Must not know Qt, SQL, files, pictures, or what time it is now.
"""
