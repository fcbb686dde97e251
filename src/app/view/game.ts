/** `casus solve --json`. */
export interface SolutionView {
  readonly lambda: number;
  readonly strategies: readonly StrategyView[];
}

/** How one player behaves at one information set; player and set by their numbers in the file, actions in its order. */
export interface StrategyView {
  readonly player: number;
  readonly infoset: number;
  readonly probabilities: readonly number[];
}
