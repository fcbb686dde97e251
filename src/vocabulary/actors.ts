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
  OIC: "Organisation of Islamic Cooperation",
  OTS: "Organization of Turkic States",
  COE: "Council of Europe",
  CARICOM: "Caribbean Community",
  OECS: "Organisation of Eastern Caribbean States",
  MERCOSUR: "Southern Common Market",
  UNASUR: "Union of South American Nations",
  CELAC: "Community of Latin American and Caribbean States",
  ANDEAN: "Andean Community",
  SICA: "Central American Integration System",
  ALBA: "Bolivarian Alliance for the Peoples of Our America",
  RIOGROUP: "Rio Group",
  LIMAGROUP: "Lima Group",
  SADC: "Southern African Development Community",
  IGAD: "Intergovernmental Authority on Development",
  EAC: "East African Community",
  ECCAS: "Economic Community of Central African States",
  CEMAC: "Central African Economic and Monetary Community",
  COMESA: "Common Market for Eastern and Southern Africa",
  UEMOA: "West African Economic and Monetary Union",
  UMAG: "Arab Maghreb Union",
  MRU: "Mano River Union",
  G5S: "G5 Sahel",
  ICGLR: "International Conference on the Great Lakes Region",
  SAARC: "South Asian Association for Regional Cooperation",
  BIMSTEC: "Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation",
  PIF: "Pacific Islands Forum",
  FPDA: "Five Power Defence Arrangements",
  AUKUS: "Australia, United Kingdom and United States security partnership",
  QUAD: "Quadrilateral Security Dialogue",
  APEC: "Asia-Pacific Economic Cooperation",
  ECO: "Economic Cooperation Organization",
  GUAM: "Organization for Democracy and Economic Development",
  BALKAN: "Balkan Pact",
  BSEC: "Organization of the Black Sea Economic Cooperation",
  COMECON: "Council for Mutual Economic Assistance",
  EFTA: "European Free Trade Association",
  NORDIC: "Nordic Council",
  VISEGRAD: "Visegrad Group",
  B9: "Bucharest Nine",
  JEF: "Joint Expeditionary Force",
  BENELUX: "Benelux Union",
  COMMONWEALTH: "Commonwealth of Nations",
  FRANCOPHONIE: "International Organisation of La Francophonie",
  CPLP: "Community of Portuguese Language Countries",
  NONALIGNED: "Non-Aligned Movement",
  BRICS: "BRICS",
  G7: "Group of Seven",
  G8: "Group of Eight",
  G20: "Group of Twenty",
  G77: "Group of 77",
  CONTACTGROUP: "Contact Group",
  QUARTET: "Middle East Quartet",
  OPEC: "Organization of the Petroleum Exporting Countries",
  OECD: "Organisation for Economic Co-operation and Development",
  IAEA: "International Atomic Energy Agency",
  OPCW: "Organisation for the Prohibition of Chemical Weapons",
  CTBTO: "Comprehensive Nuclear-Test-Ban Treaty Organization",
  MFO: "Multinational Force and Observers",
  IMF: "International Monetary Fund",
  WB: "World Bank",
  ADB: "Asian Development Bank",
  AFDB: "African Development Bank",
  IDB: "Inter-American Development Bank",
  EBRD: "European Bank for Reconstruction and Development",
  AIIB: "Asian Infrastructure Investment Bank",
  WTRO: "World Trade Organization",
  WHO: "World Health Organization",
  IOM: "International Organization for Migration",
  ICC: "International Criminal Court",
  ICJ: "International Court of Justice",
  PCA: "Permanent Court of Arbitration",
  ICTY: "International Criminal Tribunal for the former Yugoslavia",
  ICTR: "International Criminal Tribunal for Rwanda",
  INTERPOL: "Interpol",
  EUROPOL: "Europol",
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
