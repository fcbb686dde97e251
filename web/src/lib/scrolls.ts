/** For a box that scrolls sideways when it is narrow: reachable with the keyboard then, and no stop on the way otherwise. */
export function scrolls(node: HTMLElement): () => void {
  const look = (): void => {
    if (node.scrollWidth > node.clientWidth || node.scrollHeight > node.clientHeight) {
      node.tabIndex = 0;
      if (node.tagName !== "DIV") return;
      node.setAttribute("role", "region");
      node.setAttribute("aria-label", "Scrolls sideways");
    } else for (const name of ["tabindex", "role", "aria-label"]) node.removeAttribute(name);
  };
  const watch = new ResizeObserver(look);
  watch.observe(node);
  for (const child of node.children) watch.observe(child);
  return () => watch.disconnect();
}
