"""What an editorial plan is: posts, channels, campaigns, and the rules that need nothing else.
May import the standard library and pure calculation (dateutil, holidays, twitter-text-parser, graphemeu).
Must not know Qt, SQL, files, pictures, or what time it is now.
"""
