// Enhancement only: the server counts the same when the form is sent. All sums are in öre, so nothing is rounded before it is shown.
"use strict";

(() => {
  const form = document.getElementById("pengaval");
  if (!form) return;
  const STEG = 100000n;

  // Thousands of kronor, half away from zero, as the server shows them.
  const tkr = (oren) => {
    const plus = oren < 0n ? -oren : oren;
    const hela = (plus + STEG / 2n) / STEG;
    return (oren < 0n && hela > 0n ? "−" : "") + String(hela).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
  };
  const medEnhet = (oren) => tkr(oren) + "\u00a0tkr";

  const celler = (rad, vad) => [...rad.querySelectorAll("[data-" + vad + "]")].map((cell) => BigInt(cell.dataset[vad]));
  const kvar = (kod) => [...document.querySelectorAll("tr[data-rad='" + kod + "']")];
  const summa = (rader) => rader.reduce((sum, rad) => sum.map((s, i) => s + celler(rad, "oren")[i]), [0n, 0n, 0n]);
  const skriv = (rad, belopp) => [...rad.querySelectorAll("td.of-tal")].forEach((cell, i) => { cell.textContent = tkr(belopp[i]); });
  const mall = (text, varden) => Object.entries(varden).reduce((sa, [namn, varde]) => sa.replace("[" + namn + "]", varde), text);

  const rakna = () => {
    const rader = [...form.querySelectorAll("tbody tr")];
    const valda = rader.filter((rad) => rad.querySelector("input[name='askande']").checked);
    const plus = (sum, belopp) => sum.map((s, i) => s + belopp[i]);
    const askat = valda.reduce((sum, rad) => plus(sum, celler(rad, "askat")), [0n, 0n, 0n]);
    const vager = valda.reduce((sum, rad) => plus(sum, celler(rad, "vager")), [0n, 0n, 0n]);
    const intakter = summa(kvar("intakter"));
    const bundet = summa(kvar("bundet"));
    let kapital = BigInt(form.dataset.eget);
    const ingaende = [];
    const utgaende = intakter.map((in_, i) => {
      ingaende.push(kapital);
      kapital = kapital + in_ + bundet[i] - vager[i];
      return kapital;
    });
    skriv(kvar("ingaende")[0], ingaende);
    skriv(kvar("valt")[0], vager.map((v) => -v));
    skriv(kvar("utgaende")[0], utgaende);
    const summarad = document.getElementById("summarad");
    skriv(summarad, askat.concat(vager));
    const namn = summarad.querySelector("th");
    namn.textContent = mall(namn.dataset.mall, { valda: valda.length, alla: rader.length });
    const aren = [...document.querySelectorAll(".of-pengar-kvar thead th")].map((th) => th.textContent);
    const brist = utgaende.findIndex((u) => u < 0n);
    const svar = document.getElementById("pengasvar");
    svar.textContent = mall(brist < 0 ? svar.dataset.ja : svar.dataset.nej, {
      valda: valda.length, alla: rader.length, forsta: medEnhet(utgaende[0]), forstaAr: aren[0],
      sista: medEnhet(utgaende[2]), sistaAr: aren[2], brist: brist < 0 ? "" : aren[brist],
    });
    const racker = document.getElementById("racker");
    racker.firstElementChild.textContent = brist < 0 ? racker.dataset.ja : racker.dataset.nej;
    racker.firstElementChild.className = "of-pengar-" + (brist < 0 ? "ok" : "brist");
    const id = valda.map((rad) => rad.querySelector("input[name='askande']").value);
    const fraga = id.map((ett) => "&askande=" + ett).join("");
    ["bilaga", "kalkylblad"].forEach((lank) => {
      const a = document.getElementById(lank);
      a.href = a.href.replace(/&askande=[^&]*/g, "") + fraga;
    });
    document.querySelectorAll(".of-pengar-scenarier a[aria-current]").forEach((a) => a.removeAttribute("aria-current"));
    const spara = document.getElementById("sparaform");
    if (spara) {
      spara.querySelectorAll("input[name='askande']").forEach((falt) => falt.remove());
      id.forEach((ett) => {
        const falt = document.createElement("input");
        falt.type = "hidden";
        falt.name = "askande";
        falt.value = ett;
        spara.append(falt);
      });
    }
  };

  // The picture is drawn by the server, for this choice; an answer that another choice has overtaken is dropped.
  let senaste = 0;
  const rita = async () => {
    const bild = document.querySelector("[data-bild]");
    const nummer = ++senaste;
    bild.setAttribute("aria-busy", "true");
    try {
      const svar = await fetch(form.action + "?" + new URLSearchParams(new FormData(form)), { redirect: "error" });
      const sida = new DOMParser().parseFromString(await svar.text(), "text/html");
      const ny = sida.querySelector("[data-bild]");
      if (nummer === senaste && ny) bild.replaceChildren(...ny.childNodes);
    } catch {
      // The figures are right all the same; the next tick draws anew.
    }
    if (nummer === senaste) bild.removeAttribute("aria-busy");
  };

  form.addEventListener("change", () => {
    rakna();
    rita();
  });
  // Without script the button is the way; with it the figures move at once.
  document.getElementById("visa").parentElement.hidden = true;
})();
