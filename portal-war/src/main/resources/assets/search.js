// Offers titles, numbers and agencies while one types in the search field. Without this script the
// field works as before.
(() => {
  const field = document.getElementById("q");
  if (!field || !window.fetch || !field.after) return;
  const list = document.createElement("datalist");
  list.id = "q-offers";
  field.after(list);
  field.setAttribute("list", list.id);
  const links = new Map();
  const address = "/" + document.documentElement.lang + "/search/suggest?q=";
  let waiting = 0;
  let asked = "";

  const show = (offers) => {
    links.clear();
    list.textContent = "";
    for (const offer of offers) {
      links.set(offer.words, offer.link);
      const option = document.createElement("option");
      option.value = offer.words;
      list.append(option);
    }
  };

  const ask = async () => {
    const typed = field.value.trim();
    if (typed === asked) return;
    asked = typed;
    if (typed.length < 2) return show([]);
    try {
      const answer = await fetch(address + encodeURIComponent(typed));
      if (answer.ok && typed === asked) show((await answer.json()).suggestions);
    } catch (away) {
      // No connection: the reader goes on typing.
    }
  };

  // A choice of the list comes without a type of input, or as a replacement; typing comes with one.
  const chosen = (event) => !event.inputType || event.inputType === "insertReplacementText";

  field.addEventListener("input", (event) => {
    const link = chosen(event) && links.get(field.value);
    if (link) {
      location.assign(link);
      return;
    }
    clearTimeout(waiting);
    waiting = setTimeout(ask, 150);
  });
})();
