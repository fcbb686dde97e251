import { keep, kept } from "./kept.ts";

const name = $state({ value: kept("me", "reviewer") });

/** The name under which entries are written. */
export const me = {
  get name(): string {
    return name.value;
  },
  get author(): string {
    return name.value.trim() === "" ? "reviewer" : name.value.trim();
  },
  set(text: string): void {
    name.value = text;
    keep("me", text);
  },
};
