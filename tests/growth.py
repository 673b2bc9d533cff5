"""How time grows with size, measured so that a noisy machine does not decide."""


def check_ten_times(seconds, few, repeats, limit):
    """Fail unless ten times as many take at most `limit` times as long.

    `seconds(count)` does the thing with so many and gives the seconds it took. Few are done
    `repeats` times and count by their mean; the best of three tries counts.
    """
    best_few = best_many = float("inf")
    for _ in range(3):
        best_few = min(best_few, sum(seconds(few) for _ in range(repeats)) / repeats)
        best_many = min(best_many, seconds(10 * few))
        if best_many <= limit * best_few:
            return
    raise AssertionError(f"{best_few:.3f} s became {best_many:.3f} s")
