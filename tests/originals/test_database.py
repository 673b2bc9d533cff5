"""A transaction is whole or nothing, whenever it is interrupted."""

import sqlite3

import pytest

from editor.originals.database import writing


class Interrupted(sqlite3.Connection):
    """Ctrl+C comes as soon as this statement has run."""

    after = ""

    def execute(self, statement, *values):
        found = super().execute(statement, *values)
        if statement == self.after:
            self.after = ""
            raise KeyboardInterrupt
        return found


@pytest.mark.parametrize("after", ["BEGIN IMMEDIATE", "DELETE FROM one"])
def test_an_interrupt_leaves_no_transaction_open(after):
    connection = sqlite3.connect(":memory:", isolation_level=None, factory=Interrupted)
    connection.execute("CREATE TABLE one (number)")
    connection.execute("INSERT INTO one VALUES (1)")
    connection.after = after
    with pytest.raises(KeyboardInterrupt), writing(connection):
        connection.execute("DELETE FROM one")
    assert not connection.in_transaction
    assert connection.execute("SELECT number FROM one").fetchall() == [(1,)]
    with writing(connection):
        connection.execute("DELETE FROM one")
    assert connection.execute("SELECT number FROM one").fetchall() == []
    connection.close()
