import { describe, expect, test } from "vitest";
import { loadLibrary } from "../../../src/app/library.ts";
import { findActors } from "../../../src/read/actors/index.ts";
import { treeOf } from "../../../src/read/trees.ts";

const { english, actors } = loadLibrary();

/** The code of whoever the name stands for, where it is last mentioned. */
function codeOf(name: string, text: string, date = "2024-03-12"): string | null | undefined {
  const trees = english.analyse(text).map(treeOf);
  const words = trees.map(({ sentence, tokens }) => ({ ...sentence, tokens }));
  return findActors(text, words, actors, date).findLast((m) => text.slice(m.start, m.end).includes(name))
    ?.code;
}

describe("an official without a nationality is of the state that the text speaks of", () => {
  test.each([
    [
      "Mendez",
      "GTM",
      "Guatemala recalled its envoy. Foreign Minister Carlos Mendez accused Belize of moving the markers.",
    ],
    [
      "Helgason",
      "ISL",
      "Iceland protested to Britain. Britain sent frigates. Foreign Minister Einar Helgason said Britain had rammed a boat.",
    ],
    [
      "Salgado",
      "COL",
      "Colombia broke with Venezuela. Venezuela massed troops. Defence Minister Jorge Salgado said Colombia would not be provoked by Venezuela.",
    ],
    [
      "Manalo",
      "PHL",
      'A Chinese ship rammed a Filipino boat. "China must leave our waters," Defence Secretary Jose Manalo said.',
    ],
    [
      "Nowak",
      "POL",
      "Germany left the pact. Germany is content.\nIn Warsaw the news was met with silence. Nobody danced. Mr Nowak, the foreign minister, welcomed it.",
    ],
    [
      "Lang",
      "DEU",
      "Germany left the pact. Germany is content.\nIn Warsaw, the German envoy met reporters. Mr Lang, the foreign minister, had sent him.",
    ],
    ["Guliyev", "AZE", '"Armenia must leave the village," President Rashad Guliyev said in Baku.'],
    [
      "Mensah",
      "GHA",
      "The President of Ghana spoke in Accra. The foreign minister, Kofi Mensah, will meet the Secretary General of NATO in Brussels.",
    ],
    [
      "Tekle",
      "ERI",
      "Ethiopian and Eritrean troops fought. Minister Yonas Tekle denied that Eritrea had attacked Ethiopia.",
    ],
    [
      "Lis",
      "POL",
      "Poland closed its airspace. President Marek Zielony said Belarus was behind it. Prime Minister Ewa Lis agreed.",
    ],
    [
      "Kolar",
      "CZE",
      "Prague wants a vote. Minister Pavel Kolar told Slovakia that the Czech government would wait.",
    ],
    [
      "Holub",
      "UKR",
      "Kyiv waited. President Volodymyr Zelensky criticised Hungary. Budapest lied, his adviser Petro Holub wrote.",
    ],
    [
      "Holloway",
      "USA",
      "The United States sent special envoy Richard Holloway to Athens. Holloway urged Greece to agree.",
    ],
    [
      "Sarr",
      "AU",
      "The African Union sent monitors. Secretary General Amadou Sarr urged Sudan to let them in.",
    ],
    [
      "Prabowo",
      "IDN",
      "Manila objected. Indonesia is alarmed. Adi Prabowo, its foreign minister, warned the Philippines.",
    ],
  ])("%s %s", (name, code, text) => expect(codeOf(name, text)).toBe(code));

  test.each([
    [
      "Varga",
      "It was quiet. Foreign Minister Tomas Varga accused Romania of expelling teachers. Varga demanded an apology.",
    ],
    ["Guliyev", '"Armenia must leave the village," President Rashad Guliyev said.'],
    [
      "Holloway",
      "Special envoy Richard Holloway arrived in Athens. Holloway urged Greece to accept the deal.",
    ],
    ["Sarr", "Sudan closed its border. Secretary General Amadou Sarr urged it to let them in."],
  ])("%s is of nobody known", (name, text) => expect(codeOf(name, text)).toBeNull());
});

describe("whose somebody is stands beside his name", () => {
  test.each([
    [
      "Aydin",
      "TUR",
      "Greece protested. Minister Nikos Lambrou met his Turkish counterpart, Kemal Aydin, in Athens.",
    ],
    ["Haddad", "LBN/MIL", "Karim Haddad, who heads the Lebanese army, blamed Israel."],
    ["Bensalah", "DZA", "Ali Tahir of Libya and Omar Bensalah of Algeria met. Bensalah praised Libya."],
    ["Petrov", "BGR", "Presidents Ivan Petrov of Bulgaria and Ion Ionescu of Romania met. Petrov spoke."],
    ["Fouad", "EGY", "Egypt's ambassador to the UN, Hany Fouad, walked out."],
    ["Brandt", "DEU", "Angela Merkel's spokesman Uwe Brandt denied it."],
    [
      "Zavala",
      "HND",
      "Honduras shut the border. The deposed president, Miguel Zavala, asked the United States for help.",
    ],
    ["Hongla", "SEATO", "SEATO's Secretary General, Sunthorn Hongla of Thailand, regretted it."],
    ["Jovic", "SRB", "Serbian President Milan Jovic spoke."],
    ["Park", "KOR", "Seoul's foreign minister, Park Jin-ho, spoke. Park left."],
    ["Somboon", "THA", "Thai Prime Minister Somboon Ratanavong spoke. Somboon left."],
    ["Lind", "SWE", "Sweden's Olof Lind spoke, and France applauded. Lind left."],
    ["Banda", "MWI", "Zambia waited. Malawi's Peter Banda praised it, and Banda meant it."],
    // What only looks like it.
    ["Dam", undefined, "Ghana's Akosombo Dam was shut."],
    ["Milan", "ITA", "They met in Milan on Friday."],
    ["Nation", undefined, "The Friends of Nation Church of Kenya prayed."],
    ["Lambrou", null, "Nikos Lambrou met his counterpart. Lambrou left."],
    ["Tribune", undefined, "Copies of the Herald Tribune of France were sold."],
  ])("%s %s: %s", (name, code, text) => expect(codeOf(name, text, "2018-03-12")).toBe(code));
});

describe("who has made himself the head of a part of a state is up in arms against it", () => {
  test.each([
    [
      "Kobia",
      "GEO/REB",
      "In Abkhazia the self-styled president, Raul Kobia, accused Georgia of lying. Kobia left.",
    ],
    ["Ilyas", "SOM/REB", "Ahmed Ilyas, the self-proclaimed leader of Jubaland, met Kenyan envoys."],
    ["Saro", "COM/REB", "Across the water lies Anjouan, whose self-declared president, Ali Saro, has fled."],
    ["Vik", null, "Jon Vik, a self-proclaimed optimist, left Abkhazia early. Georgia let Vik go."],
    ["Lopez", null, "Venezuela's self-proclaimed president, Juan Lopez, wrote to Peru. Lopez left."],
  ])("%s: %s", (name, code, text) => expect(codeOf(name, text) ?? null).toBe(code));
});

test("an officer is of the state whose leader dismisses him", () => {
  const scene = "Nigeria and Benin talked. Nigeria promised troops. Nigeria's army was ready.";
  const told = `${scene} Patrice Talon, Benin's president, spoke. On Friday Talon sacked the army chief, General Abou Issa.`;
  expect(codeOf("Issa", told)).toBe("BEN/MIL");
  expect(codeOf("Issa", `${scene} The army chief, General Abou Issa, spoke.`)).toBe("NGA/MIL");
});
