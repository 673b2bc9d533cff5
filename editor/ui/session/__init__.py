"""The open article between the window and the disk: opened, analysed, reviewed, saved."""
