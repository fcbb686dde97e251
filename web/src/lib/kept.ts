/** Keeps what was typed on this machine, so that neither a reload nor a restart of the server loses it. */
export function kept<T>(key: string, empty: T): T {
  try {
    const text = localStorage.getItem(`casus:${key}`);
    return text === null ? empty : (JSON.parse(text) as T);
  } catch {
    return empty;
  }
}

export function keep(key: string, value: unknown): void {
  try {
    if (value === null || value === "") localStorage.removeItem(`casus:${key}`);
    else localStorage.setItem(`casus:${key}`, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing: the page works on, without drafts.
  }
}
