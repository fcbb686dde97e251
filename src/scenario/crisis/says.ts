/** States that have an "and" in their own name, and are one. */
const ONE_STATE = /^(?:Bosnia|Trinidad|Antigua|S[aã]o Tom[eé]|(?:Saint|St\.?) (?:Kitts|Vincent))\b/;
const SEVERAL = /\band\b|^(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten)\b/i;

/** Whether a name stands for several: "Finland and Sweden", "the three". */
export const isPlural = (name: string): boolean => SEVERAL.test(name) && !ONE_STATE.test(name);

/** A sentence of a party and what it does, given for one ("freezes its part"); several "freeze their part". */
export const says = (name: string, does: string): string =>
  `${name} ${isPlural(name) ? bare(does).replaceAll(/\bits\b/g, "their") : does}`;

/** "gives notice" to "give notice", "is ready" to "are ready". */
export const bare = (does: string): string =>
  does
    .replace(/^is\b/, "are")
    .replace(/^(\w+?)ies\b/, "$1y")
    .replace(/^(\w+?)s\b/, "$1");
