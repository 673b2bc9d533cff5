"""Who made an edit log and when: time stamps and signatures that lie beside it.

The chain of hashes in a log shows that it is whole, not who wrote it, nor when: anybody can make a
new one. A time stamp (RFC 3161) of an authority shows that it was there at a time, a signature that
the holder of a key signed it. Both are over the bytes of the log's file up to a save; what is saved
later is only added after those bytes. Nothing here sends anything, or reads a private key.
"""
