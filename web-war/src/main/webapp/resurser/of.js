// Enhancement only: every page works without this file.
"use strict";

const menyer = () => document.querySelectorAll("details.of-meny[open]");

// A drop-down menu closes when the reader goes on, or presses Escape (focus then returns to its button).
document.addEventListener("click", (handelse) => {
  menyer().forEach((meny) => meny.contains(handelse.target) || meny.removeAttribute("open"));
});

document.addEventListener("keydown", (handelse) => {
  if (handelse.key !== "Escape") return;
  menyer().forEach((meny) => {
    const inne = meny.contains(document.activeElement);
    meny.removeAttribute("open");
    if (inne) meny.querySelector("summary").focus();
  });
});

// What is to be copied gets a button where the browser can copy (a secure address).
document.addEventListener("click", async (handelse) => {
  const knapp = handelse.target.closest("[data-kopiera]");
  if (!knapp) return;
  await navigator.clipboard.writeText(document.getElementById(knapp.dataset.kopiera).textContent);
  const besked = knapp.parentElement.querySelector("[data-kopierat]");
  besked.textContent = besked.dataset.kopierat;
});

if (navigator.clipboard) {
  document.querySelectorAll("[data-kopiera]").forEach((knapp) => knapp.removeAttribute("hidden"));
}
