import picocolors from "picocolors";

type Style = (text: string) => string;

/** Styles for text; each gives its text back unchanged where colours are off. */
export interface Paint {
  readonly bold: Style;
  readonly dim: Style;
  readonly red: Style;
  readonly green: Style;
  readonly yellow: Style;
  readonly blue: Style;
  readonly magenta: Style;
  readonly cyan: Style;
}

export type ColorChoice = "auto" | "always" | "never";

/** Whether to colour: as asked; else only on a terminal where NO_COLOR is not set and TERM is not dumb. */
export function wantsColor(
  choice: ColorChoice,
  isTTY: boolean,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (choice !== "auto") return choice === "always";
  return isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb";
}

export const paintWith = (colored: boolean): Paint => picocolors.createColors(colored);
