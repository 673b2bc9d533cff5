"""The engine in processes of its own, so that it never holds up the window.

Python runs one thread of a process at a time: an engine on a thread of the window's process makes
every key wait for the lock. Here the window's process holds texts and results only. `remote_engine`
has the face of the engine; behind it `engine_workers` keeps processes (`engine_process`), each of
which is this program once more and answers questions (`serving`). They talk in pickled `messages`
over pipes: nothing that could reach a network is loaded (multiprocessing loads sockets).
"""
