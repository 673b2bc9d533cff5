"""The overview: how spun the article is, by paragraph, kind, source and phrase."""
