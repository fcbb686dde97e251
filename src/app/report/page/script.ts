/** Adds filters to a page that can be read without them. */
export const SCRIPT = `
(() => {
  const bar = (where, label) => {
    const box = document.createElement("p");
    box.className = "filters";
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", label);
    where.querySelector("h2").after(box);
    return box;
  };
  const toggle = (box, text, act) => {
    const label = document.createElement("label");
    const input = document.createElement("input");
    input.type = "checkbox";
    input.checked = true;
    input.addEventListener("change", () => act(input.checked));
    label.append(input, " " + text);
    box.append(label);
  };
  const hide = (nodes, name, shown) => nodes.forEach((node) => node.classList.toggle(name, !shown));
  const timeline = document.getElementById("timeline");
  if (timeline && timeline.querySelector("[data-lane]")) {
    const box = bar(timeline, "Show on the timeline");
    toggle(box, "chronicle", (on) => hide(timeline.querySelectorAll("[data-source=chronicle], .moment.chronicle"), "off", on));
    timeline.querySelectorAll("g.lane").forEach((lane) => {
      const code = lane.dataset.lane;
      toggle(box, code, (on) => hide(timeline.querySelectorAll('[data-lane="' + code + '"]'), "gone", on));
    });
  }
  const reports = document.getElementById("reports");
  if (reports && reports.querySelector(".report")) {
    const box = bar(reports, "Show in the reports");
    toggle(box, "voices", (on) => reports.classList.toggle("plain-voices", !on));
    toggle(box, "statuses", (on) => reports.classList.toggle("plain-marks", !on));
    toggle(box, "what is claimed", (on) => reports.classList.toggle("no-margin", !on));
  }
})();
`;
