"""The side panel: the current suspect, its suggestions and the reasons for them."""
