import type { ActDraft } from "./draft.ts";

/** "Chad said it would stay", with no word of where. */
export const isBareStay = ({ type, target, rule }: ActDraft): boolean =>
  type === "leave" && target === null && /:(stay|remain)$/.test(rule);

/** Whether the last that came or went was a member, so that to stay is to stay one: an army may stay as well. */
export const isOfMembers = (act: ActDraft, before: readonly ActDraft[]): boolean => {
  const last = before.findLast((b) => COMING.test(b.type) && !isBareStay(b));
  return (
    last !== undefined && act.sentence - last.sentence <= 4 && !/^(deploy|pull_back|attack)$/.test(last.type)
  );
};

const COMING = /^(leave|join|expel|suspend|freeze|notify|deploy|pull_back|attack)$/;
