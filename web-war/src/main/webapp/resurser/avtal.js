// Enhancement only: without this file the checksum is typed. The file is read here and sent nowhere.
"use strict";

document.querySelectorAll("[data-fil]").forEach((ruta) => {
  if (!window.crypto || !window.crypto.subtle) return;
  const fil = ruta.querySelector("input");
  ruta.hidden = false;
  fil.addEventListener("change", async () => {
    if (fil.files.length === 0) return;
    const summa = await window.crypto.subtle.digest("SHA-256", await fil.files[0].arrayBuffer());
    document.getElementById(ruta.dataset.fil).value = [...new Uint8Array(summa)]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");
  });
});
