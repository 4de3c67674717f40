// Helps while one writes: keeps what is typed on the server and on this device, cleans what is
// pasted, and adds, moves and removes pieces without leaving the page. Without this script the form
// works by its buttons: in a browser that lacks what the script needs it steps aside wholly, and no
// press of a button ends here. Written in the words of 2018 (no ?. and no ??), since one word that a
// browser can't read keeps it from the whole file.
// Whether anybody wrote a word, and not only opened a form.
const isWritten = (values) =>
  [...values].some(
    ([name, value]) =>
      (/^(texts|fields)\..*(title|lead|text|kk|ru|en)$/.test(name) || /^title\./.test(name)) &&
      value.trim(),
  );

// What a text or the card of a document is called.
const titleOf = (values) =>
  ["texts.kk.title", "texts.ru.title", "title.kk", "title.ru"]
    .map((name) => values.get(name))
    .find(Boolean);

(() => {
  const form = document.querySelector("form.writing");
  const needed = [window.fetch, window.AbortController, window.URLSearchParams, window.DOMParser];
  if (!form || !needed.every(Boolean) || !FormData.prototype.entries) return;
  const line = document.getElementById("keeping");
  const words = line.dataset;
  const base = "portal-text " + words.person + " " + words.form;
  const paper = () => form.elements.paper.value;
  const key = base + "#" + paper();
  const PAUSE = 2500;
  let waiting = 0;
  let dirty = false;
  let busy = false;
  let flight = new AbortController();
  let since = words.since;
  let stamp = "";
  let left = false;

  // A browser may refuse to keep anything.
  const allowed = (work) => {
    try {
      return work();
    } catch (refused) {
      return null;
    }
  };

  const typed = () => new URLSearchParams(new FormData(form));
  // What says the same as the form itself is no loss to anybody.
  const SIDE = ["form-token", "paper", "version", "do"];
  const said = (values) =>
    [...values]
      .filter(([name, value]) => value && !SIDE.includes(name))
      .map(String)
      .sort()
      .join("\n");
  const shown = said(typed());

  // What was sent may be back with the page, which then says so or says the very same; an older
  // portal kept it without telling papers apart.
  const sent = allowed(() => sessionStorage.getItem("portal-sent"));
  const same = (kept) => Boolean(kept) && said(new URLSearchParams(kept.typed)) === shown;
  const isBack =
    [key, base].includes(sent) &&
    !document.querySelector(".done") &&
    (document.querySelector(".complaints, [id^=preview-]") ||
      same(allowed(() => JSON.parse(localStorage.getItem(sent)))));

  const tell = (text, look) => {
    line.textContent = text;
    line.className = "keeping " + look;
  };

  // On this device: only while it is not known to be safe on the server, each paper for itself, so
  // that one form opened twice keeps both. With it stands which text the server had of this paper
  // then, and the mark of what was sent since without an answer, so that one it got from elsewhere
  // afterwards is known: what a bad network brings there may still lose its answer. What was typed
  // and erased again, while the server has the same as at first, needs no keeping.
  const device = {
    keep: () =>
      allowed(() => {
        const kept = { at: Date.now(), since, stamp, typed: typed().toString() };
        const isErased = !isBack && !stamp && since === words.since && said(typed()) === shown;
        if (isErased) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(kept));
        return true;
      }) === true,
    forget: () => allowed(() => localStorage.removeItem(key)),
    all: () =>
      allowed(() =>
        Object.keys(localStorage)
          .filter((one) => one === base || one.startsWith(base + "#"))
          .map((one) => Object.assign(JSON.parse(localStorage.getItem(one)), { key: one }))
          .sort((one, other) => other.at - one.at),
      ) || [],
  };

  const post = (address, body) =>
    fetch(address, {
      method: "POST",
      body,
      credentials: "same-origin",
      redirect: "manual",
      signal: flight.signal,
    });

  // After signing in again in another tab the forms of this page need the new session's token.
  const renew = async () => {
    const page = await fetch(location.href, { credentials: "same-origin" });
    const html = new DOMParser().parseFromString(await page.text(), "text/html");
    const token = html.querySelector("form.writing [name=form-token]");
    if (token) form.elements["form-token"].value = token.value;
    return Boolean(token);
  };

  const send = async (again) => {
    const body = typed();
    stamp = stamp || Math.random().toString(36).slice(2);
    device.keep();
    body.set("form", words.form);
    body.set("mark", stamp);
    const answer = await post(words.keep, body);
    if (answer.ok) {
      since = answer.headers.get("Kept-As") || "";
      stamp = "";
      device.forget();
      return tell(await answer.text(), "safe");
    }
    if (answer.status === 403 && !again && (await renew())) return send(true);
    dirty = true;
    device.keep();
    tell(answer.status === 401 ? words.out : words.away, "unsafe");
  };

  const save = async () => {
    if (busy || !dirty) return;
    busy = true;
    dirty = false;
    try {
      await send(false);
    } catch (away) {
      dirty = true;
      tell(device.keep() ? words.away : words.lost, "unsafe");
    }
    busy = false;
    if (dirty) later(PAUSE * 2);
  };

  const later = (pause) => {
    clearTimeout(waiting);
    if (!left) waiting = setTimeout(save, pause);
  };

  const changed = () => {
    if (!dirty) device.keep();
    dirty = true;
    later(PAUSE);
  };

  form.addEventListener("input", changed);
  window.addEventListener("online", () => later(0));
  // A page that was left may live on for a while, even in a net that comes back: what it had is
  // offered on the next one, and it doesn't send it behind that one's back.
  window.addEventListener("pagehide", () => {
    left = true;
    clearTimeout(waiting);
    if (dirty) device.keep();
  });
  window.addEventListener("pageshow", () => {
    left = false;
    if (dirty) later(PAUSE);
  });
  // A form is sent only where somebody answers who can keep it, whatever the answer: else a page of
  // failure would stand in the text's place.
  const answers = async () => {
    const asking = new AbortController();
    const late = setTimeout(() => asking.abort(), 8000);
    const told = setTimeout(() => tell(words.asking, ""), 700);
    try {
      const asked = { method: "HEAD", cache: "no-store", credentials: "same-origin" };
      asked.signal = asking.signal;
      return (await fetch(words.keep, asked)).status < 500;
    } catch (away) {
      return false;
    } finally {
      clearTimeout(late);
      clearTimeout(told);
    }
  };

  const leave = () => {
    clearTimeout(waiting);
    flight.abort();
    flight = new AbortController();
    device.keep();
    allowed(() => sessionStorage.setItem("portal-sent", key));
  };

  const stay = () => {
    dirty = true;
    tell(device.keep() ? words.away : words.lost, "unsafe");
    line.scrollIntoView({ block: "center" });
    later(PAUSE * 2);
  };

  // The button is sent with the form; a browser that doesn't tell which it was, or can't press it
  // again, sends the form by itself.
  let asking = false;
  let answered = false;
  form.addEventListener("submit", async (event) => {
    if (answered || !event.submitter || !form.requestSubmit) return leave();
    event.preventDefault();
    if (asking) return;
    asking = true;
    answered = await answers();
    asking = false;
    if (!answered) return stay();
    form.requestSubmit(event.submitter);
    answered = false;
  });

  // What was sent and acknowledged need not be kept on this device any more; what came back with
  // the page, to be mended or looked at, is kept anew.
  if (document.querySelector(".done")) {
    if (sent) allowed(() => localStorage.removeItem(sent));
    device.forget();
  } else if (isBack) {
    changed();
    if (sent === base && device.keep()) allowed(() => localStorage.removeItem(base));
    later(0);
  }
  allowed(() => sessionStorage.removeItem("portal-sent"));

  // Text that never reached the server is offered back: sent to be shown, nothing is carried out.
  // The server may keep text of the same paper, too. Where that is what was typed there before, the
  // device's goes on from it and is offered alone; where it came from elsewhere, both are, each with
  // its time. No clocks are compared: those of devices differ.
  const offered = document.querySelectorAll(".unfinished[data-since]");
  const open = (found) => {
    const back = document.createElement("form");
    back.method = "post";
    back.action = form.action;
    const values = new URLSearchParams(found.typed);
    values.set("form-token", form.elements["form-token"].value);
    values.set("do", "preview");
    for (const [name, value] of values) {
      const field = document.createElement("textarea");
      field.name = name;
      field.value = value;
      back.append(field);
    }
    back.hidden = true;
    document.body.append(back);
    allowed(() => sessionStorage.setItem("portal-sent", found.key));
    back.submit();
  };

  const bringBack = (found) => {
    const pattern = document.getElementById("device-offer");
    const values = new URLSearchParams(found.typed);
    const offer = pattern.cloneNode(true);
    offer.removeAttribute("id");
    offer.hidden = false;
    offer.querySelector("time").textContent = new Date(found.at).toLocaleString(document.documentElement.lang);
    offer.querySelector("b").textContent =
      titleOf(values) || "";
    const other = [...offered].find((one) => one.dataset.paper === (values.get("paper") || ""));
    const known = [found.since, found.stamp].filter(Boolean);
    if (other && known.includes(other.dataset.since)) other.hidden = true;
    offer.querySelector("[data-do=back]").addEventListener("click", () => open(found));
    offer.querySelector("[data-do=drop]").addEventListener("click", () => {
      allowed(() => localStorage.removeItem(found.key));
      offer.remove();
      if (other) other.hidden = false;
    });
    pattern.before(offer);
  };

  const differs = (found) => {
    const is = !same(found);
    if (!is) allowed(() => localStorage.removeItem(found.key));
    return is && isWritten(new URLSearchParams(found.typed));
  };

  device
    .all()
    .filter((found) => !isBack || found.key !== key)
    .filter(differs)
    .slice(0, 5)
    .forEach(bringBack);

  // Pieces are added and moved by the server, which renders the form; the page stays where it is.
  const focusOn = (button, doing) => {
    const [what, language, on] = doing.split(" ");
    const blocks = document.getElementById("texts." + language + ".body");
    const fields = blocks ? [...blocks.querySelectorAll(".block")] : [];
    const places = { up: Number(on) - 1, down: Number(on) + 1, add: fields.length - 1 };
    const at = what in places ? places[what] : Number(on);
    const block = fields[Math.min(Math.max(at, 0), fields.length - 1)];
    const target = block && block.querySelector(what === "add" ? "textarea" : "button");
    const first = target || (blocks && blocks.querySelector(".adds button"));
    if (first) first.focus();
  };

  form.addEventListener("click", async (event) => {
    const button = event.target.closest("button[name=do]");
    if (!button || !/^(up|down|remove|add) /.test(button.value)) return;
    event.preventDefault();
    const body = typed();
    body.set("do", button.value);
    try {
      const answer = await post(form.action, body);
      const html = new DOMParser().parseFromString(await answer.text(), "text/html");
      const texts = html.querySelector("#texts");
      if (!answer.ok || !texts) throw new Error();
      const open = [...form.querySelectorAll("details.language")].map((one) => one.open);
      form.querySelector("#texts").replaceWith(texts);
      form.querySelectorAll("details.language").forEach((one, at) => (one.open = open[at]));
      focusOn(button, button.value);
      changed();
    } catch (away) {
      device.keep();
      tell(words.away, "unsafe");
    }
  });

  // Pasting: the words of Word and messengers without their dress.
  const RICH = ["paragraph", "list", "steps", "important"];
  const BLOCK = /^(P|DIV|LI|TR|H[1-6]|BLOCKQUOTE|UL|OL|TABLE)$/;

  const mark = (text, sign) => {
    const parts = /^(\s*)([\s\S]*?)(\s*)$/.exec(text);
    return parts[2] ? parts[1] + sign + parts[2] + sign + parts[3] : text;
  };

  const read = (node, rich) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[\n\r\t ]+/g, " ");
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    if (/^(STYLE|SCRIPT|HEAD|TITLE|TEMPLATE)$/.test(node.tagName)) return "";
    if (node.tagName === "BR") return "\n";
    let text = [...node.childNodes].map((one) => read(one, rich)).join("");
    const thin = /font-weight:\s*(normal|400)/.test(node.getAttribute("style") || "");
    if (rich && /^(B|STRONG)$/.test(node.tagName) && !thin) text = mark(text, "**");
    if (rich && /^(I|EM)$/.test(node.tagName)) text = mark(text, "*");
    const to = node.tagName === "A" && node.getAttribute("href");
    if (rich && to && /^https?:/.test(to) && text.trim()) text = "[" + text.trim() + "](" + to + ")";
    if (node.tagName === "P") return text.trim() + "\n\n";
    return BLOCK.test(node.tagName) ? text.trim() + "\n" : text;
  };

  const STAMP =
    /^(\[?\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(:\d{2})?\]?( [–-])? [^:\n]{1,60}: |[^,\n]{1,60}, \[\d{1,2}[./]\d{1,2}[./]\d{2,4},? \d{1,2}:\d{2}(:\d{2})?\]:?\s*$)/gm;

  const tidy = (text) =>
    text
      .replace(/\r\n?/g, "\n")
      .replace(/[\u00a0\u2007\u202f]/g, " ")
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, "")
      .replace(STAMP, "")
      .replace(/^[ \t]*([•·●▪◦‣]|[o–—-](?=\s))[ \t]*/gm, "")
      .replace(/[ \t]+/g, " ")
      .replace(/ *\n */g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();

  form.addEventListener("paste", (event) => {
    const field = event.target;
    if (field.tagName !== "TEXTAREA" || !event.clipboardData) return;
    const kind = form.elements[field.name.replace(/\.text$/, ".kind")];
    const isPiece = /\.body\.\d+\.text$/.test(field.name);
    const rich = isPiece && RICH.includes(kind && kind.value);
    const html = event.clipboardData.getData("text/html");
    const body = html && new DOMParser().parseFromString(html, "text/html").body;
    let clean = tidy(body ? read(body, rich) : event.clipboardData.getData("text/plain"));
    if (isPiece && kind.value !== "paragraph") clean = clean.replace(/\n+/g, "\n");
    if (/\.title$|^title\./.test(field.name)) clean = clean.replace(/\s+/g, " ");
    event.preventDefault();
    field.setRangeText(clean, field.selectionStart, field.selectionEnd, "end");
    changed();
  });
})();

// Where no form is shown, what was sent from one before and acknowledged is forgotten here; and the
// work list names what only this device keeps: where the server has an older state of the same paper,
// that one is named already and offers this one when it is opened.
(() => {
  try {
    const sent = sessionStorage.getItem("portal-sent");
    if (sent && document.querySelector(".done") && !document.querySelector("form.writing")) {
      localStorage.removeItem(sent);
      sessionStorage.removeItem("portal-sent");
    }
    const box = document.getElementById("unsent");
    if (!box) return;
    const mine = "portal-text " + box.dataset.person + " ";
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(mine)).sort()) {
      const kept = JSON.parse(localStorage.getItem(key));
      const typed = new URLSearchParams(kept.typed);
      const form = key.slice(mine.length).split("#")[0];
      const named = form + "?unfinished=" + (typed.get("paper") || "yes");
      const isNamed = document.querySelector(`a[href$="${named}"]`);
      if (!isWritten(typed) || isNamed) continue;
      const title = titleOf(typed);
      const way = document.createElement("a");
      way.href = "/" + document.documentElement.lang + "/" + form;
      const name = document.createElement("b");
      name.textContent = title || box.dataset.untitled;
      const at = document.createElement("span");
      at.className = "meta";
      at.textContent = new Date(kept.at).toLocaleString(document.documentElement.lang);
      way.append(name, at);
      const row = document.createElement("li");
      row.append(way);
      box.querySelector("ul").append(row);
      box.hidden = false;
    }
  } catch (refused) {
    // A browser that keeps nothing has nothing to tell.
  }
})();

// Pictures: the part is drawn with a finger or a mouse; the four numbers follow, and it them. What
// is pasted or dropped on the page of uploads becomes the file.
(() => {
  const takes = document.querySelector("form.takes");
  const give = (event, data) => {
    if (!data || !data.files.length) return;
    event.preventDefault();
    takes.elements.file.files = data.files;
  };
  if (takes) {
    document.addEventListener("paste", (event) => give(event, event.clipboardData));
    document.addEventListener("dragover", (event) => event.preventDefault());
    document.addEventListener("drop", (event) => give(event, event.dataTransfer));
  }

  const canvas = document.querySelector(".canvas svg");
  if (!canvas) return;
  const part = canvas.querySelector("rect");
  const fields = canvas.closest("form").elements;
  const { width, height } = canvas.viewBox.baseVal;
  const SIDES = { left: "x", top: "y", width: "width", height: "height" };
  const within = (value, most) => Math.round(Math.min(Math.max(value, 0), most));
  const point = (event) => {
    const box = canvas.getBoundingClientRect();
    return {
      x: within(((event.clientX - box.left) / box.width) * width, width),
      y: within(((event.clientY - box.top) / box.height) * height, height),
    };
  };
  let from = null;

  canvas.addEventListener("pointerdown", (event) => {
    from = point(event);
    canvas.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!from) return;
    const to = point(event);
    const drawn = {
      left: Math.min(from.x, to.x),
      top: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    };
    if (drawn.width < 32 || drawn.height < 32) return;
    for (const side in SIDES) {
      part.setAttribute(SIDES[side], drawn[side]);
      fields["crop." + side].value = drawn[side];
    }
  });
  const end = () => (from = null);
  canvas.addEventListener("pointerup", end);
  canvas.addEventListener("pointercancel", end);
  canvas.closest("form").addEventListener("input", (event) => {
    const side = /^crop\.(\w+)$/.exec(event.target.name);
    if (side && /^\d+$/.test(event.target.value)) {
      part.setAttribute(SIDES[side[1]], event.target.value);
    }
  });
})();
