"""Tortured terms beside acronyms that kept their letters, in texts that are sound otherwise."""

from __future__ import annotations

import pytest

PAPER = (
    "Deep learning has changed image analysis in the last decade. We trained the model on two "
    "public data sets and compared it with earlier methods. {} The code and the weights are "
    "available from the authors on request. In the second experiment the training set was reduced "
    "to one half, and the accuracy dropped by two points only.\n"
)


def found(engine, sentence):
    return {
        one.text: one.suggestions[0].text
        for one in engine.analyse(PAPER.format(sentence)).suspects
        if one.suggestions
    }


@pytest.mark.parametrize(
    ("spun", "original", "acronym"),
    [
        ("mean outright blunder", "mean absolute error", "MAE"),
        ("region under the bend", "area under the curve", "AUC"),
        ("convolutional brain organization", "convolutional neural network", "CNN"),
        ("signal to commotion proportion", "signal to noise ratio", "SNR"),
        ("help vector machine", "support vector machine", "SVM"),
        ("long momentary memory", "long short-term memory", "LSTM"),
        ("fuzzy rationale framework", "fuzzy logic system", "FLS"),
        ("counterfeit consciousness", "artificial intelligence", "AI"),
    ],
)
def test_the_initials_choose_the_term(engine, spun, original, acronym):
    assert found(engine, f"We report the {spun} ({acronym}) here.") == {spun: original}
    assert found(engine, f"The {acronym} ({spun}) is given here.").get(spun) == original


def test_a_phrase_is_read_by_its_acronym_in_every_place(engine):
    text = PAPER.format("The region under the bend (AUC) was large.") + (
        "\nThe region under the bend is 0.9 for the second model.\n"
    )
    texts = [one.text for one in engine.analyse(text).suspects]
    assert texts == ["region under the bend", "region under the bend"]


def test_without_its_acronym_the_same_phrase_is_left_alone(engine):
    assert found(engine, "We report the region under the bend here.") == {}


def test_the_reason_names_the_acronym(engine):
    (suspect,) = engine.analyse(
        PAPER.format("We report the mean outright blunder (MAE) here.")
    ).suspects
    assert "spells MAE" in suspect.suggestions[0].reason


@pytest.mark.parametrize(
    "sentence",
    [
        "We used a support vector machine (SVM) and a random forest (RF) as baselines.",
        "The area under the curve (AUC) and the mean absolute error (MAE) were computed.",
        "The Centers for Disease Control and Prevention (CDC) sent samples to the lab.",
        "Files are kept in extensible markup language (XML) and comma-separated values (CSV).",
        "The International Organization for Standardization (ISO) defines both.",
        "Each electroencephalogram (EEG) was read by Senator Smith (D-NY) and others (see Table).",
        "The WHO (based in Geneva) and NASA (along with its partners) agreed.",
        "Gated recurrent units (GRUs) and long short-term memory (LSTM) networks were compared.",
    ],
)
def test_sound_terms_beside_acronyms_are_left_alone(engine, sentence):
    assert found(engine, sentence) == {}
