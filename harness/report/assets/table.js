// The table of questions: filters, searches, sorts, pages and unfolds what the page brings as data.
// It knows kinds of fields (harness/report/table_fields.py), not their names. Questions and
// completions are hostile text: they become text nodes here, never markup.
"use strict";
(() => {
  const PAGE = 50;
  const CLIPPED = 120; // characters of a text in a column
  const DEBOUNCE = 150; // milliseconds without a key before a search
  // Control and direction characters, which would be unseen or turn what stands around them.
  const UNSEEN =
    /([\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff])/;

  const find = (id) => document.getElementById(id);
  const data = find("data");
  const fields = JSON.parse(data.textContent).fields;
  data.remove(); // the text is no longer needed, and may be tens of megabytes
  const columns = fields.filter((field) => field.column);
  const unfolded = fields.filter((field) => field.unfolded);
  const texts = fields.filter((field) => field.kind === "text");
  const total = fields[0].rows.length;
  const narrow = matchMedia("(max-width: 52rem)"); // as in page.css
  const form = find("filters");
  const table = find("table");
  const sorting = { field: null, descending: false };
  let found = [];
  let page = 0;

  // ---- What is shown ----

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children); // strings become text nodes
    return made;
  }

  // Someone else's text, with what cannot be seen in it made visible.
  function foreign(text) {
    const parts = text.split(UNSEEN).map((part, at) => {
      if (at % 2 === 0) return part;
      const code = part.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
      return element("span", { class: "unseen" }, `U+${code}`);
    });
    return element("bdi", {}, ...parts);
  }

  function block(text) {
    const attributes = { class: "text", dir: "auto", tabindex: "0", role: "group" };
    return element("div", attributes, text ? foreign(text) : element("i", {}, "empty"));
  }

  function number(field, value) {
    if (value === null) return "–";
    const digits = field.digits;
    const style = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return value.toLocaleString("en", style);
  }

  function folded(messages) {
    const size = messages.reduce((sum, message) => sum + message.content.length, 0);
    const many = messages.length === 1 ? "message" : "messages";
    const summary = `${messages.length} ${many}, ${size.toLocaleString("en")} characters`;
    const fold = element("details", {}, element("summary", {}, summary));
    // Only when it is wanted: every unfolded row has one.
    fold.addEventListener(
      "toggle",
      () => {
        for (const { role, content } of messages)
          fold.append(element("p", { class: "role" }, role), block(content));
      },
      { once: true },
    );
    return fold;
  }

  function cell(field, row) {
    const value = field.rows[row];
    if (field.kind === "number") return number(field, value);
    if (field.kind === "category") return foreign(field.values[value]);
    return foreign(value.length > CLIPPED ? `${value.slice(0, CLIPPED)}…` : value);
  }

  function whole(field, row) {
    const value = field.rows[row];
    if (field.kind === "text") return block(value);
    if (field.kind === "messages")
      return value === null ? "not known" : folded(field.values[value]);
    if (field.kind === "lines") {
      const lines = value.map((line) => element("li", {}, foreign(field.values[line])));
      return element("ul", {}, ...lines);
    }
    return field.kind === "note" ? foreign(value) : cell(field, row);
  }

  // ---- Rows ----

  // Of a cell as wide as the table: columns that are left out would come back as empty ones.
  function span() {
    return String(columns.filter((field) => !(field.wide_only && narrow.matches)).length);
  }

  function classOf(field) {
    return `${field.kind}${field.wide_only ? " wide" : ""}`;
  }

  function rowOf(row) {
    const id = `row${row}`;
    const label = String(fields[0].rows[row]);
    const button = element(
      "button",
      { type: "button", "aria-expanded": "false", "aria-label": `Details of question ${label}` },
      label,
    );
    const cells = columns
      .slice(1)
      .map((field) => element("td", { class: classOf(field) }, cell(field, row)));
    const line = element("tr", {}, element("th", { scope: "row" }, button), ...cells);
    const turn = () => {
      const open = button.getAttribute("aria-expanded") === "true";
      if (open) {
        find(id).remove();
        button.removeAttribute("aria-controls");
      } else {
        line.after(detailsOf(row, id));
        button.setAttribute("aria-controls", id);
      }
      button.setAttribute("aria-expanded", String(!open));
    };
    line.addEventListener("click", (event) => {
      if (event.target === button || getSelection().isCollapsed) turn();
    });
    return line;
  }

  function detailsOf(row, id) {
    const list = element("dl", {});
    for (const field of unfolded) {
      if (field.rows[row] === null && field.kind !== "messages") continue;
      const name = element("dt", {}, field.label);
      const shown = element("dd", {}, whole(field, row));
      for (const text of shown.querySelectorAll(":scope > .text"))
        text.setAttribute("aria-label", field.label);
      list.append(element("div", { class: `field-${field.kind}` }, name, shown));
    }
    return element(
      "tr",
      { id, class: "details" },
      element("td", { colspan: span() }, list),
    );
  }

  function showHead() {
    const cells = columns.map((field) => {
      const sortable = field.kind === "number" || field.kind === "category";
      const head = element("th", { scope: "col", class: classOf(field) });
      if (!sortable) {
        head.append(field.label);
        return head;
      }
      if (field.kind === "category") {
        const longest = Math.max(...field.values.map((value) => value.length));
        head.style.setProperty("--longest", `${Math.min(Math.max(longest, 8), 22)}ch`);
      }
      const button = element("button", { type: "button" }, field.label);
      button.addEventListener("click", () => {
        sorting.descending = sorting.field === field && !sorting.descending;
        sorting.field = field;
        for (const other of head.parentNode.children) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", sorting.descending ? "descending" : "ascending");
        update();
      });
      head.append(button);
      return head;
    });
    table.tHead.replaceChildren(element("tr", {}, ...cells));
  }

  function showPage() {
    const start = page * PAGE;
    const shown = found.slice(start, start + PAGE);
    const none = element("td", { colspan: span() }, "No question is like that.");
    const rows = shown.length ? shown.map(rowOf) : [element("tr", {}, none)];
    table.tBodies[0].replaceChildren(...rows);
    const say = (value) => value.toLocaleString("en");
    const range = shown.length ? `; ${say(start + 1)}–${say(start + shown.length)} are shown` : "";
    find("count").textContent = `${say(found.length)} of ${say(total)} questions${range}`;
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    find("page").textContent = `Page ${say(page + 1)} of ${say(pages)}`;
    find("pages").hidden = pages === 1;
    for (const button of find("pages").querySelectorAll("button")) {
      const to = page + Number(button.dataset.step);
      button.disabled = to < 0 || to >= pages;
    }
  }

  // ---- Which rows ----

  // One test for each filter that is set.
  function tests() {
    const made = [];
    for (const control of form.querySelectorAll("[data-field]")) {
      const { rows, kind } = fields[control.dataset.field];
      if (kind === "flag") {
        if (control.checked) made.push((row) => rows[row] === 1);
        continue;
      }
      if (control.value === "") continue;
      const limit = Number(control.value);
      if (kind === "category") made.push((row) => rows[row] === limit);
      else if (control.dataset.end === "from")
        made.push((row) => rows[row] !== null && rows[row] >= limit);
      else made.push((row) => rows[row] !== null && rows[row] <= limit);
    }
    const query = find("query").value.trim();
    if (query) {
      // Last, as it is the slow one. White space in a query stands for any.
      const literal = query.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
      const pattern = new RegExp(literal, "iu");
      const matches = (text) => text !== null && pattern.test(text);
      made.push((row) => texts.some((field) => matches(field.rows[row])));
    }
    return made;
  }

  function sort(rows) {
    const { field, descending } = sorting;
    if (!field) return;
    const value = (row) =>
      field.kind === "category" ? field.values[field.rows[row]] : field.rows[row];
    const sign = descending ? -1 : 1;
    rows.sort((a, b) => {
      const [one, other] = [value(a), value(b)];
      if (one === other) return a - b;
      if (one === null || other === null) return one === null ? 1 : -1; // unscored ones last
      return one < other ? -sign : sign;
    });
  }

  function update() {
    const needed = tests();
    found = [];
    for (let row = 0; row < total; row++)
      if (needed.every((test) => test(row))) found.push(row);
    sort(found);
    page = 0;
    showPage();
  }

  let waiting;
  form.addEventListener("input", (event) => {
    clearTimeout(waiting);
    waiting = setTimeout(update, event.target.id === "query" ? DEBOUNCE : 0);
  });
  narrow.addEventListener("change", () => {
    for (const one of table.querySelectorAll("[colspan]")) one.colSpan = span();
  });
  form.addEventListener("reset", () => setTimeout(update)); // after the controls are empty
  form.addEventListener("submit", (event) => event.preventDefault());
  find("pages").addEventListener("click", (event) => {
    const step = Number(event.target.dataset.step);
    if (!step) return;
    page += step;
    showPage();
    find("questions").scrollIntoView();
  });

  showHead();
  update(); // not all rows at once: a browser may have kept what was typed before a reload
  form.hidden = table.hidden = false;
})();
