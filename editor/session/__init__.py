"""An article that is open: read, resumed or recovered, and analysed. Pure."""
