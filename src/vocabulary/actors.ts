/**
 * Actor codes: ISO 3166-1 alpha-3 for a state, its government, leaders and capital; a charter's identifier for an
 * organisation; either with a suffix for a party within it ("ARM/OPP").
 */
export type ActorCode = string;

/** Organisations that a report may name, by the identifier their charter has or would have. */
export const ORGANISATIONS: Readonly<Record<string, string>> = {
  CSTO: "Collective Security Treaty Organization",
  NATO: "North Atlantic Treaty Organization",
  ECOWAS: "Economic Community of West African States",
  LAS: "League of Arab States",
  CIS: "Commonwealth of Independent States",
  AES: "Alliance of Sahel States",
  ANZUS: "Australia, New Zealand and United States Security Treaty",
  TIAR: "Inter-American Treaty of Reciprocal Assistance",
  EU: "European Union",
  UN: "United Nations",
  OAS: "Organization of American States",
  AU: "African Union",
  GCC: "Gulf Cooperation Council",
  SEATO: "Southeast Asia Treaty Organization",
  CENTO: "Central Treaty Organization",
  WEU: "Western European Union",
  WTO: "Warsaw Treaty Organization",
  LON: "League of Nations",
  OSCE: "Organization for Security and Co-operation in Europe",
  SCO: "Shanghai Cooperation Organisation",
  EAEU: "Eurasian Economic Union",
  ASEAN: "Association of Southeast Asian Nations",
};

/** A party within a state. */
export const SUFFIXES: Readonly<Record<string, string>> = {
  OPP: "opposition",
  MIL: "armed forces",
  REB: "armed group",
  CVL: "civilians and society",
  MED: "media",
};

/** The state or organisation an actor belongs to: "ARM/OPP" is of "ARM". */
export const principalOf = (code: ActorCode): ActorCode => {
  const slash = code.indexOf("/");
  return slash < 0 ? code : code.slice(0, slash);
};

/** Whether the code is of a party within a state that does not speak for it. */
export const isSubState = (code: ActorCode): boolean => code.includes("/");

/** Whether the code names an organisation (or a party of one). */
export const isOrganisation = (code: ActorCode): boolean => Object.hasOwn(ORGANISATIONS, principalOf(code));
