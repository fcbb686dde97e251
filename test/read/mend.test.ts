import { expect, test } from "vitest";
import { actLines, readText } from "./library.ts";

/** Every step of attachments.ts and clauses.ts, and subjects.ts: a sentence it is for with what must be read, one that looks alike with what must not. */
const STEPS: readonly (readonly [step: string, text: string, told: string, alike: string, never: string])[] =
  [
    [
      "offAuxiliary",
      "Kenya has in effect suspended its membership of the African Union.",
      "KEN freeze AU fact",
      "Kenya has a part in the effect that the African Union suspended.",
      "KEN freeze AU fact",
    ],
    [
      "eachOther",
      "Kenya and Uganda accused each other of cheating.",
      "UGA accuse KEN fact",
      "Kenya accused the other of cheating.",
      "KEN accuse KEN fact",
    ],
    [
      "guilty",
      "Kenya found Uganda guilty of aggression.",
      "KEN accuse UGA fact",
      "Kenya found Uganda willing to talk.",
      "KEN accuse UGA fact",
    ],
    [
      "beforeGerund",
      "Uganda warned Kenya against leaving.",
      "UGA warn KEN fact",
      "Uganda warned Kenya on leaving the hall.",
      "UGA demand KEN fact",
    ],
    [
      "relativeThat",
      "Kenya declined the offer that Uganda made in May.",
      "UGA offer KEN fact",
      "Kenya regrets that Uganda made no offer.",
      "UGA offer KEN fact",
    ],
    [
      "participleAside",
      "Uganda, accusing Kenya of treason, closed the border.",
      "UGA accuse KEN fact",
      "Uganda closed the border. Accusing Kenya of treason is easy.",
      "UGA accuse KEN fact",
    ],
    [
      "charged",
      "Kenya accused Uganda of having attacked Chad.",
      "UGA attack TCD fact in KEN",
      "Kenya met President Museveni of Uganda, who had attacked Chad.",
      "KEN attack TCD fact",
    ],
    [
      "deniedClaim",
      "Uganda denied Kenya's claim that it had attacked Chad.",
      "UGA attack TCD denied in UGA",
      "Uganda studied Kenya's claim that it had attacked Chad.",
      "UGA attack TCD denied in UGA",
    ],
    [
      "agentOfNoun",
      "Kenya spoke of a betrayal by Uganda.",
      "KEN criticize UGA fact",
      "Kenya spoke on Monday by telephone of a betrayal.",
      "KEN criticize UGA fact",
    ],
    [
      "called",
      "Kenya declared the Ugandan ambassador persona non grata.",
      "KEN sanction UGA fact",
      "Kenya declared the Ugandan ambassador an honorary citizen.",
      "KEN sanction UGA fact",
    ],
    [
      "monthBeforeName",
      "In May Kenya and Uganda left NATO.",
      "KEN leave NATO fact",
      "In May Kenyan officials left NATO headquarters.",
      "UGA leave NATO fact",
    ],
    [
      "airStrikes",
      "Kenya halted its air strikes on Uganda.",
      "KEN cease_fire UGA fact",
      "Kenya strikes Uganda by air.",
      "KEN cease_fire UGA fact",
    ],
    [
      "nounInfinitive",
      "Kenya declined Ugandan offers to supply it with weapons.",
      "KEN decline UGA fact",
      "Kenya declined offers to supply Uganda with weapons.",
      "KEN assist UGA denied",
    ],
    [
      "madeSo",
      "Kenya made its aid to Uganda conditional on reforms.",
      "KEN demand UGA fact",
      "Kenya sent aid to Uganda.",
      "KEN demand UGA fact",
    ],
    [
      "reducedRelative",
      "In a letter sent to the council, Kenya accused Uganda of aggression.",
      "KEN accuse UGA fact",
      "In a letter Kenya thanked Uganda.",
      "KEN accuse UGA fact",
    ],
    [
      "withSubjects",
      "Kenya has left NATO, the government in Nairobi announced.",
      "KEN leave NATO fact in KEN",
      "Kenya, the neighbour of Uganda, left NATO.",
      "UGA leave NATO fact",
    ],
    [
      "withSubjects: a phrase without a comma before",
      "By breakfast Kenya's security council had resolved to appeal to Egypt.",
      "KEN request EGY intended",
      "By the order of Kenya's security council Uganda had appealed to Egypt.",
      "KEN request EGY fact",
    ],
    [
      "withSubjects: behind a gerund",
      "At the summit on Friday evening the leaders of the African Union agreed to send a mission to Chad.",
      "AU deploy TCD intended",
      "On Friday the leaders spoke of the African Union and agreed to send a mission to Chad.",
      "AU deploy TCD intended",
    ],
    [
      "withSubjects: a relative clause with two verbs",
      "Uganda, which attended the meetings but never joined NATO, accused Kenya of treason.",
      "UGA accuse KEN fact",
      "Uganda never joined the pact, which attended to Kenya, and accused Chad of treason.",
      "KEN accuse TCD fact",
    ],
    [
      "behindRelative",
      "Uganda attended the meetings, which Kenya never joined, and accused Chad of treason.",
      "UGA accuse TCD fact",
      "Uganda attended the meetings which Kenya joined and left in May.",
      "UGA leave AU fact",
    ],
    [
      "withSubjects: behind a semicolon",
      "The envoys had met the two allies; Uganda at first denied that it had attacked Kenya.",
      "UGA deny - fact",
      "The envoys had met the two allies of Uganda, and at first denied that Chad had attacked Kenya.",
      "UGA deny - fact",
    ],
    [
      "clauseBeforeNoun",
      "Kenya and Uganda signed a treaty, officials in both capitals confirmed.",
      "KEN agree UGA fact in ?",
      "Kenya praised the signed treaty of Uganda and Chad.",
      "KEN agree UGA fact",
    ],
    [
      "having",
      "Uganda denied having attacked Rwanda.",
      "UGA attack RWA denied in UGA",
      "Uganda, having attacked Rwanda, denied it.",
      "RWA attack UGA fact",
    ],
    [
      "insertedSaying",
      "Uganda, its foreign minister declared, had never attacked Kenya.",
      "UGA attack KEN denied in UGA",
      "Uganda declared that its foreign minister had never attacked Kenya.",
      "KEN attack UGA denied in UGA",
    ],
    [
      "newClause",
      "Uganda denied giving money to Chad; the foreign minister called Kenya's demand an insult.",
      "UGA assist TCD denied in UGA",
      "Uganda denied giving money to Chad; the foreign minister called Kenya's demand an insult.",
      "UGA criticize KEN denied in UGA",
    ],
    [
      "openedByRelative",
      "Uganda met Chad, whose junta sent troops to Kenya.",
      "TCD deploy KEN fact",
      "Uganda asked whose junta sent troops to Kenya.",
      "UGA deploy KEN fact",
    ],
    [
      "asToldBy",
      'Uganda, as the Kenyan president put it, "attacked Rwanda like a thief".',
      "UGA attack RWA fact in KEN",
      "Uganda attacked Rwanda as a Kenyan put out to sea.",
      "UGA attack RWA fact in KEN",
    ],
    [
      "addingTo",
      "“Uganda has attacked Kenya,” the Kenyan president said, adding: “It has sent troops to Rwanda.”",
      "UGA deploy RWA fact in KEN",
      "Uganda sent troops to Rwanda, adding to the tension.",
      "UGA deploy RWA fact in RWA",
    ],
    [
      "inCase",
      "Kenya will send troops to Rwanda in case Uganda attacks.",
      "KEN deploy RWA conditional",
      "Kenya sent troops to Rwanda in the case of Uganda.",
      "KEN deploy RWA conditional",
    ],
    [
      "neitherNor",
      "Kenya neither attacked Uganda nor sent troops to Rwanda.",
      "KEN attack UGA denied",
      "Neither attacked Uganda, and Kenya sent troops to Rwanda.",
      "KEN attack UGA fact",
    ],
    [
      "betweenCommas",
      "Kenya left NATO on Friday and, officials said, asked Uganda for help.",
      "KEN leave NATO fact",
      "Officials said Kenya left NATO on Friday and asked Uganda for help.",
      "KEN leave NATO fact",
    ],
    [
      "frontedParticiple",
      "Speaking in Nairobi, the Kenyan president accused Uganda of aggression.",
      "KEN accuse UGA fact",
      "Meeting Kenya is what Uganda wants.",
      "UGA agree KEN fact",
    ],
  ];

const linesOf = (text: string): readonly string[] =>
  actLines(readText(`${text} Nothing else was known last night.`));

test.each(STEPS)("%s", (_, text, told, alike, never) => {
  expect(linesOf(text)).toContain(told);
  expect(linesOf(alike)).not.toContain(never);
});
