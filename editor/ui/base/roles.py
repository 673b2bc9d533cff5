"""Every colour of the window, by role, for the light and the dark appearance."""

from __future__ import annotations

from typing import Final

LIGHT: Final[dict[str, str]] = {
    "page": "#fffefb",
    "chrome": "#f4f3ef",
    "raised": "#ffffff",
    "hover": "#efece4",
    "line": "#dedbd2",
    "text": "#22221f",
    "muted": "#66645c",
    "faint": "#a09d93",
    "accent": "#2457c5",
    "accent_hover": "#1d4aab",
    "on_accent": "#ffffff",
    "selection": "#e3ecff",
    "text_selection": "#bfd4ff",
    "sure": "#fbdfa4",
    "sure_line": "#a86500",
    "likely": "#fdeecb",
    # darker than contrast with the page requires: dots of this colour are also drawn on the chrome
    "likely_line": "#b08228",
    "possible": "#fdf7e4",
    "possible_line": "#b08228",
    "name": "#f3d6ef",
    "name_line": "#9b2f8e",
    "decided": "#e3f1e6",
    # dark enough to be legible on a selected row
    "restored": "#2b7546",
    "danger": "#b3261e",
    "danger_tint": "#fbe4e1",
}
DARK: Final[dict[str, str]] = {
    "page": "#26292f",
    "chrome": "#1f2126",
    "raised": "#32363e",
    "hover": "#3b404a",
    "line": "#3a3e46",
    "text": "#e6e4df",
    # lighter than contrast with the page requires: also used on selected rows and buttons
    "muted": "#aeafaa",
    "faint": "#777a80",
    "accent": "#8fb4ff",
    "accent_hover": "#a9c5ff",
    "on_accent": "#14161a",
    "selection": "#2b3a55",
    "text_selection": "#3b5384",
    "sure": "#6b4a12",
    "sure_line": "#f0b64d",
    "likely": "#524318",
    "likely_line": "#cfa85a",
    "possible": "#3d3a26",
    "possible_line": "#cfa85a",
    "name": "#5d2f57",
    "name_line": "#e08bd6",
    "decided": "#2c4034",
    "restored": "#7fbf95",
    "danger": "#ff9a90",
    "danger_tint": "#4f2b2a",
}
