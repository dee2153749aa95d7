"""A desktop editorial calendar for social media teams: draft, validate, plan, export."""

__version__ = "0.1.0"
