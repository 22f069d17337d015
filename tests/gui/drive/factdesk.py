# SPDX-License-Identifier: GPL-3.0-or-later
"""Factdesk's own words for App: articles, claims, verdicts. Where a widget is called something else, this is the file to change."""

from drive import App


class Factdesk(App):
    pass
