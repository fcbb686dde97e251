/** The words of a condition behind the word it is told with: "unless the bloc acted" is told as unless “the bloc acted”. */
export const behindHinge = (text: string, holds: "if" | "unless"): string =>
  text.replace(new RegExp(`^${holds} (?=\\S)`, "i"), "");
