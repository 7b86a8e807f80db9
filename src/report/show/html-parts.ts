/** The style and the script of the page. Nothing of a report goes in here, so that both have one hash for good. */

export const STYLE = `
:root{color-scheme:light dark;--bg:#fff;--fg:#1b1f24;--dim:#59636e;--line:#d1d9e0;--soft:#f6f8fa;
--new:#1a7f37;--changed:#9a6700;--pending:#0969da;--retried:#8250df;--resent:#bc4c00;--adopted:#0b7285;--dropped:#6e7781;--given-up:#cf222e}
@media (prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--dim:#9198a1;--line:#3d444d;--soft:#161b22;
--new:#3fb950;--changed:#d29922;--pending:#58a6ff;--retried:#bc8cff;--resent:#f0883e;--adopted:#39c5cf;--dropped:#8b949e;--given-up:#ff7b72}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--fg);font:16px/1.5 system-ui,sans-serif}
main{max-width:64rem;margin:0 auto;padding:1rem}
h1{font-size:1.5rem;margin:.5rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem;overflow-wrap:anywhere}h3{font-size:1rem;margin:1.5rem 0 .5rem}
.headline{font-size:1.15rem;font-weight:600;padding:.6rem .8rem;border-left:.4rem solid var(--dim);background:var(--soft);margin:.5rem 0}
.headline.fits,.headline.nothing{border-color:var(--new)}
.headline.over-quota,.headline.quota-unknown,.headline.open{border-color:var(--changed)}
.headline.plan-failed{border-color:var(--given-up)}
code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere;unicode-bidi:isolate}
small,figcaption,footer,.legend{color:var(--dim)}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .5rem;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap;vertical-align:top}
th:first-child{text-align:left;white-space:normal;min-width:14rem}
thead th{color:var(--dim);font-weight:500}tbody th{font-weight:400}
.notes{padding-left:1.2rem}.notes.warn>li::marker{content:"\\26A0  "}.notes.bad>li::marker{content:"\\26D4  "}
.notes.bad{color:var(--given-up);font-weight:600}
figure{margin:1rem 0 .25rem}svg{display:block;width:100%;max-width:40rem;height:auto}svg text{fill:var(--fg);font:14px ui-monospace,monospace}
.legend span{margin-right:1rem;white-space:nowrap}.legend i{display:inline-block;width:.8em;height:.8em;margin-right:.35em}
details{border-top:1px solid var(--line);padding:.4rem 0}summary{cursor:pointer;overflow-wrap:anywhere}
ul.paths{list-style:none;padding:0;margin:.5rem 0}ul.paths li{padding:.15rem 0;overflow-wrap:anywhere}
.kind{display:inline-block;min-width:5.5rem;font-size:.85em;color:var(--dim)}
search{display:block;margin:1.5rem 0}search[hidden]{display:none}
input{display:block;width:100%;padding:.6rem;font:inherit;color:inherit;background:var(--soft);border:1px solid var(--dim);border-radius:.4rem}
footer{margin:2rem 0 1rem;font-size:.85em}
.spent{fill:var(--dropped);background:var(--dropped)}.now{fill:var(--pending);background:var(--pending)}.free{fill:var(--line);background:var(--line)}
${["new", "changed", "pending", "retried", "resent", "adopted", "dropped", "given-up"]
  .map(
    (kind) =>
      `rect.${kind}{fill:var(--${kind})}i.${kind}{background:var(--${kind})}.kind.${kind}{color:var(--${kind})}`,
  )
  .join("\n")}
`;

/** Puts texts in as texts, never as markup. */
export const SCRIPT = `
"use strict";
(() => {
  const search = document.getElementById("search");
  if (search === null) return;
  const sets = JSON.parse(document.getElementById("paths").textContent);
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const hits = document.getElementById("hits");
  const most = 200;
  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const look = () => {
    const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
    hits.replaceChildren();
    if (words.length === 0) {
      found.textContent = "";
      return;
    }
    let count = 0;
    for (const { set, paths } of sets) {
      for (const [kind, path, note] of paths) {
        const all = (kind + " " + path + " " + note).toLowerCase();
        if (!words.every((word) => all.includes(word))) continue;
        count += 1;
        if (count > most) continue;
        const line = document.createElement("li");
        const name = element("code", path);
        name.dir = "ltr";
        line.append(element("span", kind, "kind"), " ", name, " ", element("small", note === "" ? set : note + "; " + set));
        hits.append(line);
      }
    }
    found.textContent = count + (count === 1 ? " path" : " paths") + (count > most ? ", the first " + most + " of them" : "");
  };
  query.addEventListener("input", look);
  search.hidden = false;
})();
`;
