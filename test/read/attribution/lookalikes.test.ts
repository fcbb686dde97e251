import { describe, expect, test } from "vitest";
import { readText } from "../library.ts";

/** Contents of a text's statements, parts joined by a bar. */
const contents = (text: string): readonly string[] =>
  readText(text).statements.map((s) => s.content.map(([a, b]) => text.slice(a, b)).join("|"));

/** Rule, what it reads, a sentence built like it in which nobody says anything. */
const PAIRS: readonly (readonly [rule: string, says: string, silent: string])[] = [
  [
    "aside",
    "The truce will hold, the ministry in Oslo announced on Monday, as long as both sides want it.",
    "The ferry is late, the ministry in Oslo closes on Monday, as long as the strike lasts.",
  ],
  [
    "quoted",
    "No ship would sail before May, state radio quoted the harbour master as saying.",
    "No ship sailed before May, state radio played the anthem as fitting.",
  ],
  [
    "charge",
    "The envoy had praised the ministry for opening the dam.",
    "The envoy had paid the ministry for opening the dam.",
  ],
  [
    "noun",
    "There was no word on the ministry's claim that the army had crossed the river.",
    "There was no word on the ministry's bridge that the army had crossed at night.",
  ],
  [
    "means",
    "The ministry responded that it would close the harbour.",
    "The ministry responded by closing the harbour.",
  ],
  ["colon", "Envoy Lind: The talks will go on without us", "Stage Two: The lorries will go on without us"],
  [
    "named",
    "The harbour was shut in what the ministry described last week as a blockade of the island.",
    "The harbour was shut by what the ministry delivered last week as a gift of the island.",
  ],
  [
    "verdict",
    "The ministry is sure of one thing: the frigates had turned back.",
    "The road is clear of snow: the lorries had turned back.",
  ],
  [
    "known",
    "The ministry let it be known that the frigates had turned back.",
    "The ministry let it go when the frigates had turned back.",
  ],
  [
    "stated",
    "The ministry's message was that the frigates had turned back.",
    "The ministry's trouble was that the frigates had turned back.",
  ],
  [
    "according",
    "According to the ministry, two posts were shelled overnight.",
    "Along with the ministry, two posts were shelled overnight.",
  ],
  [
    "told",
    "“They told us that the bridge was safe,” the mayor recalled.",
    "They left us after the bridge was safe, and the mayor slept.",
  ],
  [
    "inserted",
    "The summit, the envoy said, would go ahead without her.",
    "The summit, the envoy's first, would go ahead without her.",
  ],
  [
    "inserted",
    "The summit would go ahead without her; the envoy replied.",
    "The summit would go ahead without her; the envoy has not yet replied.",
  ],
  [
    "quotation",
    "“No such letter has reached us,” the registrar told the agency.",
    "The registrar carried a sign with “Exit” on it down the stairs.",
  ],
  [
    "hearsay",
    "The army reportedly crossed the river on Monday.",
    "The army repeatedly crossed the river on Monday.",
  ],
  [
    "weighed",
    "The envoy expressed concern at the build-up and accused the army of shelling villages.",
    "The envoy missed the train at noon and crossed the yard with the army.",
  ],
];

describe("what is said, and what only looks so", () => {
  test.each(PAIRS)("%s: %s", (_, says) => expect(contents(says)).not.toEqual([]));
  test.each(PAIRS)("not %s: %s → %s", (_, __, silent) => expect(contents(silent)).toEqual([]));
});
