// Enhancement only: without this file a button saves, and the remainder is worked out when it has been pressed.
"use strict";

const formular = document.querySelector("[data-autospara]");

if (formular) {
  const status = document.getElementById("autospar");
  let andrat = false;
  let sparar = false;
  let stoppad = false;

  // What is left to pay of each row, as it is typed; the server says the last word.
  const oren = (falt) => {
    const text = falt.value.replace(/[\s\u00a0\u202f]/g, "").replace("−", "-").replace(",", ".");
    return text === "" ? null : Math.round(Number(text) * 100);
  };
  const kronor = (antal) =>
    (antal / 100)
      .toLocaleString(document.documentElement.lang === "en" ? "en-GB" : "sv-SE", {
        minimumFractionDigits: antal % 100 ? 2 : 0,
        maximumFractionDigits: 2,
      })
      .replace("-", "−");
  const rakna = (rad) => {
    const paslag = Number((rad.querySelector("[data-paslag]").value || "0").replace(",", "."));
    rad.querySelectorAll("[data-rest]").forEach((ruta) => {
      const ar = ruta.dataset.rest;
      const kostnad = oren(rad.querySelector(`[data-kostnad="${ar}"]`));
      let betalt = null;
      rad.querySelectorAll("[data-betalare]").forEach((betalare) => {
        const summa = oren(betalare.querySelector(`[data-betalt="${ar}"]`));
        const atertagen = betalare.querySelector("[data-lofte]").value === "ATERTAGEN";
        betalare.classList.toggle("of-atertagen", atertagen);
        if (summa !== null && !atertagen) betalt = (betalt || 0) + summa;
      });
      if (kostnad === null && betalt === null) {
        ruta.value = "–";
        ruta.className = "of-rest";
        return;
      }
      const rest = Math.round((kostnad || 0) * (1 + paslag / 100)) - (betalt || 0);
      if (Number.isNaN(rest)) return;
      ruta.value = kronor(rest);
      ruta.className = "of-rest of-rest-" + (rest === 0 ? "ok" : rest > 0 ? "obetalt" : "over");
    });
    rad.classList.toggle("of-kostnadsrad-rod", rad.querySelector(".of-atertagen") !== null);
  };
  formular.addEventListener("input", (handelse) => {
    andrat = true;
    const rad = handelse.target.closest("[data-rad]");
    if (rad) rakna(rad);
  });

  // Saves every ten seconds as long as something has been typed, and before another form of the page is sent.
  const spara = async () => {
    if (!andrat || sparar || stoppad) return;
    sparar = true;
    andrat = false;
    const falten = new URLSearchParams(new FormData(formular));
    falten.set("gor", "autospara");
    try {
      const svar = await fetch(formular.action, { method: "POST", body: falten, redirect: "error" });
      const besked = await svar.json();
      status.value = besked.text;
      if (besked.sparat) {
        document.querySelectorAll("input[name=sedd]").forEach((falt) => {
          falt.value = besked.utgava;
        });
      } else {
        andrat = true;
        stoppad = besked.utgava !== undefined && String(besked.utgava) !== formular.elements.sedd.value;
      }
    } catch {
      andrat = true;
      status.value = formular.dataset.avbrott;
    }
    sparar = false;
  };
  setInterval(spara, 10000);

  document.querySelectorAll("main form").forEach((annan) => {
    if (annan === formular) return;
    annan.addEventListener("submit", async (handelse) => {
      if (!andrat || handelse.defaultPrevented) return;
      handelse.preventDefault();
      const knapp = handelse.submitter;
      await spara();
      andrat = false;
      annan.requestSubmit(knapp);
    });
  });
  formular.addEventListener("submit", () => {
    andrat = false;
  });
  window.addEventListener("beforeunload", (handelse) => {
    if (andrat) handelse.preventDefault();
  });
}

// A file that is too large is told before it is sent.
document.querySelectorAll("form[data-storst]").forEach((form) => {
  const fil = form.querySelector("input[type=file]");
  fil.addEventListener("change", () => {
    const forStor = fil.files.length > 0 && fil.files[0].size > Number(form.dataset.storst);
    fil.setCustomValidity(forStor ? form.dataset.forstor : "");
    if (forStor) fil.reportValidity();
  });
});
