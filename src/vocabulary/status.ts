/** How a voice holds an act: the six words of the reading contract, and how each is told to a person. */
export const STATUSES = {
  fact: { word: "fact", glyph: "●", told: "says it is so" },
  denied: { word: "denied", glyph: "✕", told: "says it is not so" },
  conditional: { word: "conditional", glyph: "⊃", told: "says it will or would be so on a condition" },
  intended: { word: "intended", glyph: "▷", told: "says it is going to happen" },
  possible: { word: "possible", glyph: "◇", told: "says it may happen" },
  demanded: { word: "demanded", glyph: "!", told: "says it ought to happen" },
} as const;

export type Status = keyof typeof STATUSES;

export const isStatus = (name: string): name is Status => Object.hasOwn(STATUSES, name);
