"""The small widgets every screen is built from: chips, banners, toasts, segments, avatars.
May import Qt and `calendar_app.ui.theme`.
Must not know posts, commands, the store nor any screen.
"""
