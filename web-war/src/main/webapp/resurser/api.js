// Runs the examples of the page /api and shows what they are answered. Without this file the command lines do the same.
"use strict";

// JSON with line breaks, every word and figure of it as it came.
const indragen = (json) => {
  let djup = 0;
  const rad = () => "\n" + "  ".repeat(djup);
  return json.replace(/"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{}[\],]|:|\s+/g, (del) => {
    if (/^\s/.test(del)) return "";
    if (del === "{" || del === "[") {
      djup += 1;
      return del + rad();
    }
    if (del === "}" || del === "]") {
      djup -= 1;
      return rad() + del;
    }
    if (del === ",") return del + rad();
    return del === ":" ? ": " : del;
  });
};

const visning = async (svar, form) => {
  const typ = svar.headers.get("Content-Type") ?? "";
  if (/json/.test(typ)) return indragen(await svar.text());
  if (/^text\//.test(typ)) return svar.text();
  return form.dataset.fil.replace("{typ}", typ).replace("{antal}", (await svar.blob()).size);
};

const kor = async (form) => {
  const status = form.querySelector("[data-status]");
  const ruta = form.querySelector("[data-svar]");
  const huvuden = { "Accept-Language": document.documentElement.lang };
  if (form.dataset.typ) huvuden["Content-Type"] = form.dataset.typ;
  status.textContent = form.dataset.vantar;
  try {
    const svar = await fetch(form.elements.adress.value, {
      method: form.dataset.prova,
      headers: huvuden,
      body: form.elements.kropp?.value,
    });
    const vanta = svar.headers.get("Retry-After");
    ruta.querySelector("code").textContent = await visning(svar, form);
    ruta.removeAttribute("hidden");
    status.textContent = `${svar.status} ${svar.statusText}${vanta ? `, Retry-After: ${vanta}` : ""}`;
  } catch (fel) {
    status.textContent = form.dataset.avbrott;
  }
};

document.querySelectorAll("form[data-prova]").forEach((form) => {
  form.removeAttribute("hidden");
  form.addEventListener("submit", (handelse) => {
    handelse.preventDefault();
    kor(form);
  });
});
