"""A post as the public will see it, network by network: laid out as values, then painted.

May import Qt, the domain and the theme's icons. Must not know the workspace, the composer or any window.
"""
