// Built by scripts/action.mjs from src/action/: what touches the runner as it is, and as `packed` what computes
// (src/action/core.ts), minified and compressed. scripts/action.mjs --check unpacks and compares it.
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/action/node-glob.ts
var node_glob_exports = {};
__export(node_glob_exports, {
  default: () => node_glob_default
});
import * as fs from "node:fs";
var globSync, glob, node_glob_default;
var init_node_glob = __esm({
  "src/action/node-glob.ts"() {
    ({ globSync } = fs);
    glob = async (pattern) => globSync(pattern, { withFileTypes: true }).flatMap((entry) => entry.isFile() ? [`${entry.parentPath}/${entry.name}`] : []);
    node_glob_default = glob;
  }
});

// src/action/index.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync as statSync3 } from "node:fs";
import { dirname as dirname2, isAbsolute as isAbsolute2, resolve as resolve2 } from "node:path";

// src/errors.ts
var Problem = class extends Error {
  name = "Problem";
  /** How to mend it, one sentence; shown on its own line. */
  remedy;
  constructor(message, remedy, options) {
    super(message, options);
    this.remedy = remedy;
  }
};

// src/read/below.ts
import { isAbsolute, relative, resolve, sep } from "node:path";
var below = (root, cwd2) => (file) => {
  if (file === "-") return file;
  const path = relative(root, resolve(cwd2, file));
  return path === "" || path.startsWith("..") || isAbsolute(path) ? file : path.split(sep).join("/");
};

// src/read/chunks.ts
import { closeSync, openSync, readSync } from "node:fs";
var CHUNK = 1024 * 1024;
var chunksOf = function* (path) {
  let descriptor;
  try {
    descriptor = openSync(path, "r");
  } catch (error) {
    throw new Problem(`${path}: cannot be opened (${error.code ?? "error"})`, "Check that the file may be read.", { cause: error });
  }
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (; ; ) {
      const size = readSync(descriptor, buffer, 0, CHUNK, null);
      if (size === 0) return;
      yield buffer.subarray(0, size);
    }
  } catch (error) {
    throw new Problem(`${path}: cannot be read (${error.code ?? "error"})`, "Check the file.", { cause: error });
  } finally {
    closeSync(descriptor);
  }
};

// src/read/inputs.ts
import { readdirSync, statSync } from "node:fs";
import { join, normalize, relative as relative2, sep as sep2 } from "node:path";
var NOT_LOGS = /\.(?:py|ipynb|md|rst|html?|css|m?[jt]sx?|toml|ya?ml|lock|png|jpe?g|gif|pdf|safetensors|bin|pt|pth|gguf|npz?|parquet|whl|zip|tar|tgz)$/i;
var COMPRESSED = /\.(?:gz|zst|xz)$/i;
var MOST_FILES = 1e4;
var findInputs = async (given2) => {
  const paths = /* @__PURE__ */ new Set();
  const unread = [];
  for (const each of given2) {
    const found = await expand(each);
    if (found instanceof Problem) unread.push({ path: each, problem: found });
    else for (const path of found) paths.add(path === "-" ? path : normalize(path));
  }
  return { inputs: [...paths].map((path) => ({ path })), unread };
};
var expand = async (given2) => {
  if (given2 === "-") return ["-"];
  const stat = statOf(given2);
  if (stat?.isDirectory()) return inFolder(given2);
  if (stat !== void 0) return [given2];
  if (!/[*?{[]/.test(given2)) return new Problem(`${given2}: there is no such file`, "Check the name, or give a folder or a glob in quotes.");
  const { default: glob2 } = await Promise.resolve().then(() => (init_node_glob(), node_glob_exports));
  const found = await glob2(given2.replaceAll("\\", "/"), { onlyFiles: true, unique: true, dot: false, followSymbolicLinks: false });
  return found.length > 0 ? found.toSorted() : new Problem(`${given2}: no file has such a name`, "Put the glob in quotes, so that oomdoctor expands it, and check the folder.");
};
var statOf = (path) => {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
};
var isAside = (folder) => folder.split(sep2).some((part) => part === "node_modules" || part.startsWith(".") && part !== ".." && part !== ".");
var inFolder = (dir) => {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith(".") && !NOT_LOGS.test(entry.name.replace(COMPRESSED, "")) && !isAside(relative2(dir, entry.parentPath))
  ).map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith("case.json")).toSorted();
  if (files.length === 0) return new Problem(`${dir}: the folder holds no logs`, "Give the log files themselves, or the folder that holds them.");
  return files.slice(0, MOST_FILES);
};

// src/render/language.ts
var say = (text, language) => text[language];

// src/write.ts
import { randomUUID } from "node:crypto";
import { closeSync as closeSync2, fsyncSync, openSync as openSync2, realpathSync, renameSync, rmSync, statSync as statSync2, writeSync } from "node:fs";
import { basename, dirname, join as join2 } from "node:path";
var writeWhole = (path, text) => {
  try {
    const there = statSync2(path, { throwIfNoEntry: false });
    if (there !== void 0 && !there.isFile() && !there.isDirectory()) writeTo(path, "w", text);
    else replace(there === void 0 ? path : realpathSync(path), text, there);
  } catch (error) {
    const { code = "", message } = error;
    throw new Problem(
      `${path}: the report could not be written (${WHY[code] ?? message})`,
      "Nothing half-written is left there. Make room, or name another place.",
      {
        cause: error
      }
    );
  }
};
var replace = (path, text, there) => {
  const beside = join2(dirname(path), `.${basename(path).slice(0, 64)}.${randomUUID()}`);
  try {
    writeTo(beside, "wx", text, there?.mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};
var writeTo = (path, flags, text, mode = 438) => {
  const file = openSync2(path, flags, mode);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    if (flags === "wx") fsyncSync(file);
  } finally {
    closeSync2(file);
  }
};
var WHY = {
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EISDIR: "there is a folder of that name",
  EEXIST: "there is a folder of that name",
  EFBIG: "the file would be too large",
  EIO: "the disk failed"
};

// src/action/comment.ts
var MOST_COMMENT = 65536;
var PATIENCE = 2e4;
var PAGE = 100;
var MOST_PAGES = 30;
var markerOf = (workflow, job) => `<!-- oomdoctor ${[workflow, job].map((name) => encodeURIComponent(name).replaceAll("-", "%2D")).join("/")} -->`;
var pullOf = (event) => {
  const { pull_request: pull, issue, workflow_run: run } = event ?? {};
  const number = pull?.number ?? (issue?.pull_request === void 0 ? void 0 : issue.number) ?? run?.pull_requests?.[0]?.number;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : void 0;
};
var writeComment = async (pull, marker, text, failed) => {
  const found = await own(pull, marker);
  const body = `${marker}
${text}`;
  if (found !== void 0) {
    await ask(pull, "PATCH", `issues/comments/${found}`, { body });
    return "updated";
  }
  if (!failed) return "none";
  await ask(pull, "POST", `issues/${pull.number}/comments`, { body });
  return "created";
};
var own = async (pull, marker) => {
  const marked = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = await ask(pull, "GET", `issues/${pull.number}/comments?per_page=${PAGE}&page=${page}`);
    marked.push(...comments.filter(({ body }) => body?.startsWith(marker) === true));
    if (comments.length < PAGE) break;
  }
  if (marked.length === 0) return void 0;
  const login = await loginOf(pull);
  return marked.find(({ user }) => login === void 0 ? user?.type === "Bot" : user?.login === login)?.id;
};
var loginOf = async ({ api, token }) => {
  const response = await send(`${api}/user`, token, "GET");
  if (!response.ok) return void 0;
  const { login } = await response.json();
  return typeof login === "string" ? login : void 0;
};
var ask = async ({ api, repository, token }, method, path, body) => {
  const response = await send(`${api}/repos/${repository}/${path}`, token, method, body);
  if (response.ok) return response.json();
  throw new Problem(
    `the comment could not be written: GitHub answered ${response.status} to ${method} ${path.replace(/\?.*/, "")}`,
    response.status === 403 || response.status === 404 ? "The token needs `permissions: pull-requests: write`; a pull request from a fork gets none." : "The report is in the summary of the job."
  );
};
var send = async (url, token, method, body) => {
  try {
    return await fetch(url, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": "oomdoctor",
        "x-github-api-version": "2022-11-28",
        ...body === void 0 ? {} : { "content-type": "application/json" }
      },
      ...body === void 0 ? {} : { body: JSON.stringify(body) },
      // The token goes to the address that the runner names and to no other.
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE)
    });
  } catch (error) {
    throw new Problem("the comment could not be written: GitHub could not be reached", "The report is in the summary of the job.", { cause: error });
  }
};

// src/action/core.ts
import { brotliDecompressSync } from "node:zlib";
import { runInThisContext } from "node:vm";
var packed = `n2HQETnwb8fet6E1ilN2jraVTy8Fh2iNbAwHvux2ye6KhtgW8+01G/5rHP3XYsaMUFbUXVF3VeLncNs+GVBVVVVV3Xv8kDn/Xfx3CUkAGUtEUXDTutpq+1UM0SawTnsEEqoiG7PMaaIRh0gzoznMUcCWVd0sdN02
NaSNWyw7LNCYFdqlkIatQLAuW8e9I40h2gQa0nHYofBgMHhDlmCIzLIdSMhk3KlyjWowWGIfcMUYyAFHIgt7OqcBTL/XqvVlVG6nrdAt11JohQF7YhJDDtUO+shuh+FsFnsd6eoEvRd4UfWqKe0RkQ/lJ2VzxSgG
t+au0uobZUSIRM4YyJ1uNt3YEs1MNng4S6aB3jWTQohjP2IdYIgEm2aDyAmMnOtHo3hWdz4gXNOlwjDdYoc2uUKGju6/Dr4iKySh4EpP+Vd6Q7tURPSTo+hb31W8wr4wnUVJqzYnjx/60yInzMhpC6e8KhOWJWye
k54YWGwoF4wsVyU5wizzYDCHkZMIIrH6NSLDtx7hYVWCElU2oLEOZZUprmLJC1l/fDMaFy701/Pf9OpetVH4f5aBZ7G0UzWqQvEgAYpZvulLPZFcUkyYJkXRkqweuTBMPWyMHIYu+gP6WsgHNPGhayoteBmyt+CZ
wtGi8Pyrs4NKmhAGS2SesSovtOoHmyM5VHsN+VlYNukFf7971VzsQ2jzOxLtG8F0fTgyRkUA6+WHQw6J9zDfgvRNoj9BIBOqq0J+r+kYvXlxYtXG0pYWQj7aK3TDLVz9BwaDu5Gff14HXY5O1bSkD/p5IJ8kJA4F
bvQZKQ4xucfGmnR+43SCsFBGaU8oVauujOZjxelZ6dxAtOthzgGieEJrE0Eclf9X4F/CLLXWWuOCSRUhndf00iiXdJcv4KkpK8iJvUNegguB4A2eC0RmOb4SlMgRIIajpkhQ0GmtcX5z6BfwFesXDk+BznBMjln5
0PMDiMCx+Q4AIFVVFYJAIku0Qmu0aTPtkuxloHckmGZZFlkJqs029+QgODvxJl5iI97Fh/gUL/GFvsWPfAnyJ3+CULrer/qg9p5C5IxCHzqgbuMA4Rnie11atXtreMYvsRES7lgGBQB1c1WTvgsHCHz1qlmUyrg1
NpTOcuVt2IQawtSBelMfHLKwLsiS+99f6v9/3/58Yb88ZxNjbJz0rNQtR+k0pBncng7gEIEEViO0ibawM8j1vzQto7SLa1uDLTa1xwmZq7J8HIdqCgbw0Ria3a//vP9BgFuUgiB2lM19WfOj0xXUvLGq21RJBebj
363iLbthN5sFH7KSkBSQihARkS5A5nA7zZvzwPP50/yvXzbNZytOK2xp7aYYI9lWbCQeCG+5meeXr2pfv2HKznMKDbjKSsEopTQlpwNpSIJDLmgsKLeFvv3gX5UNETcMGaH2wT9KrShVqQiFELfH76fqzjLxNOms
I8l8pPRhytZVcEXgZ7Cd5L+Den/SlG2eJ+WMQygsn1yG0MBtye0U+I/PVPt1e7OC2AyNCxwSUrr7DwU+VoZhBl4bskI79EAqIuUMfNX7xV8tx31frep/f76q9XxvfGF6q3pTOoeQZ04F05REFwnIAOi4917Nr66f
M87PXvW+6a5q631IIImxMESA/WOvrd5O52zI1RTuhMzKUH76d24cLRR5NG1NZwGUhnxnMfx/uqQ+SrtcMxRXHOyHkACLdr+ZPQl+a3Z3kPxl4/m9met/z2ZVVA+UuiWnpzcVCP9hmO0cI2KR+GHHxpJp8rnGL39a
ff12aUN8sEhczt6Lqa8HeozWEq1BwmWfn2rmV21OY8Z6onN0isaEAhgsmt9phUCr0KFAHY5NLjcJWXTN92daftXm3+Oc1HsU7U5Dl3OTYHIgLD08kkH6f0vNP10dTtuE4T1AaLOnJP+nlMKAeFiMJeOR2FL9f1/X
+//v58toZU3OGbYgyesHZKWV21Iq4wUOFh7n2jLXEi1I9i7f6nTtHq0iVyjT4pr4mdN+fj5cGGtkgpNGSozVOMxGaw6b6/9wvoY+gSRYKDrBFf0+wEL7q2sI7WfN/eF8xfoIlghtceQIG/ZVagtP+zFz/v/+blaO
MIrUyIMCvYOJI6ZCJ8akoyRnshNUjEwtQ2h9wn7xVkv+vHrfhppVlve8rSwU7QMjbsC2koaqOf81Mz1d6wAx+D4fyWzqotEXc+sqH4TeDIUQOnJkQCM6st1lavqv+vlWtXGQHfCaRzTzqfTmDPMzdjs26hQC0bNl
W4BCGhL1Ymp91bRRVX3uk5FkWG95CE9oC3VZ1V6Z6l4zs9Kunh0gdoB9AYcvf2n91y/R+O2IuTzvuJLx2wKb4AubYHDiI48IWeA2QgIkDntM/Ptqv6p9n+R/xRBqr5ArQl6okMwhdyF5l3yLsl6//fhelQ0Pv8z5
zh0biKxQ0UtFoRSwkzxL6h5pG3DLkmn/Imodtkezs/2FXRoKqsXSoa9Hk/5nU/vTVautypd/gn9/xjsjQMZsEMhIEGf4WC41pZH0lxxul8w9fqnaV5S+UqLBVj+u8Y3SeR/ZHozYknBDEvpsUP9Udcqji7I18cBb
v7dPRG+93XUMxRc5JBbymJll+AEhBnRGR1Kjhi9TX6t2sArkA0bL/ijJIZVGfxrH0mVIpD+FeqRNpfJAp7qtrZryt/pInzc41XamEsh5CGxHPtsVZe0Sy/BbbjhjIQDo1Kd+01Sd9kyvlH6jphRONBTCa0AQ9seX
Rhni+1/OrCjfc/8MK3r8hciNVNoxsubB0PBX0J+iG5niLo82iC5Ir4CZ0dJVhSnfPWkDYlCNvWrbtFn2viA8eNS9ifAx+/Ju4j8Uwssqd2dodRsZcqTNAyrm+6aZb9VS+Mk7JqGHSMDOdcjdOqR8uqJrvqfXaxZW
trn7W8QHoiAC62YC/2arf1fbVNZjDz8hSzW+r1FhkD+ySZPpgKWbsnNmwZAKGtwM5k7yEJWqVq1DOiWOVCbnypV7PefmhT+SEIEH/HeMszZ1lYi/n3laTfGwAHTXOlJA1iPZ2///7620qpffzFUAFAlkMmUrxRoh
FxuPAJgnmyOE2s5Sxb/i3fAv6fZNEG7m7oSLiGYIoBgC6CRA8t33vjv+/2bBNDcPst09kBwPBzInEGDWCYDMapLZKinPpDxHVFVrtRwlSFa1EGI5ailXs2L1qnvXy16OUIvNcvz/9/vSTJ4iMxGZpIZxMMz2EJFJ
lorS3OPkOBn37vM2Ef9HfDIjIqOVowoDsZoAmt0kSErz3eec+yL+kKiMAawcQAoJoLSIIjVwkmarB6/ltteWXdVWddttGklZJVmyTP39qZr7lFowGuv+QezYQP+9jjmspXm+gApekrmtWux5zwuMhf//9/3Mvm6d
yWKPQbYUnhaGp8XwhePV3Weeu0ZGvEA0Ih4QH8AloysTLI4BBktkJotfgL/uPvuce0KlCADMSmQmS+qsL4R2rRbSb89976EFyZYsq7/32+v2lGFY7f/na1aZAyZAsiq7aqV2nPUpq0Zpa4U0/M6IeP9OAx/AVELk
6UqSLTgcKc2JF+/FCySAzEYqLpms4QilzRXKsNdcy1/DX8sPJFdbs9666/+/b75lOOimrA9CJTG7ZWJlId85e9+9UFWvqglUAeKH06Jtz7HmnHMf8KsKYAvA/92DT/YYssf5yEYyqcJ4luJIDKVMP6+quYLW8cqW
WobxhjEmQFeonUuTfUr6sJrA/3qRKNq+1jr/f79IAESKIEXadKm6UtuWjHMZs/Vt1sfEY5rsNKXbTtOc+H5TpR7537ST8WxKPNR1CmpRX2EJtk5nZ2yzvRZ94ZEAgxkWhW5ffvE/bWJqjRsnbfM0d5EE8hfFFwAV
x8YuY7//dyr2ruTpfgBJNxwDP5WVvUzGlv0zMdjNSMT62pec8i8tGQ1N8gdw8lhaluyjq1haSNvdPtkmwLWZkWVZD0VRfJ17imVp9rtenx1J2844sZP4wRgw4G5jVVXfPjc3PXNbtY2IiIi8SVCIzSIzo47dPiSb
u//BGJCMcWmosD9mxT+3XHHaLysymCAiJYQInB9jpb8os0llqf9ATesDORRmMD0XmepLukPa7iH56kHYs1W0Pz4Vn3O0WZwuuyzx4RY6+E7BZstQdafnZc8nGL4QkgzK2mAxNP1vl+pc/CuDJIRgWbadEj/L70XV
evZK3sQluRNBYNAGbQBSjSL/bmLNoF168M8ciyU/8SPrcRK6xfb9oaPX01t6YyaUAoUwqvIx4vthVf/SW3P2MfsvMZdRBFSgKvs1k2kN11pmLoBluWAchytftNp7sen33AJJQwh/ZekeXaPTtjDg7DJW9r9HD3tM
5/2OICIgJCEJtr/rZH+Mt/5Pd9tO33Q7/b8iIiAColchwSRzr7H0f9Lr9+VoZyogl9wCGlnW8CFKptmq45lYBjVOBfF17xLzfj989f9Xeu20J47r9xqJvwDxGZA0GzuK/z9M6zuu77jTSXVlpiQhQGyb4PmSWH4/
ltVLT6Z3ts89FKEKFBC55Zu0xZj+d77SjPktgWXBjjRlJ2f8Giv7ym52fvZM1c+oiFxyOWKDNs9NptXd/17pMwu4NIwxYEsKsjYxGVvZWIWI9ZwOt/0GtIMqDdWjrdCkXFuwUgQ50P4a6dyjVjv/GyvHQN3cVZk/
18kSn1LGBMknTDckBHj/8/2/Q5/dn9MbG8t5MVrQZ3OLnZoQaulG0Bxujong2cyvs2eBTE4yOa/5lpSCs7F3VyGE/zcmGPT6OY9bIrkljdyVpHPENqEjHAvfeNqbto+LOd2DfjYS+v8FO0cAFChtpT7js9asH8Sh
dd1uFRS/mb1gYgQDzCT0AJBq6flVyFITom/FbX4GbU3IR2iLPySVw0IAxKueo+hICUsY6Fv+2Tv5FoeCWVqsB3lZtws+rO8oi4QHtemD9QaFXISRnxDmWNB36U/eJSa6+JpnmONXA5AscHWXFmSCZeYJ3H/CaWQL
fSJRPjcy3kMq4NzmPO8ciXVxZ5+h9Bt8mfBC/SfJZFLsYTBUvqImOq+LTWl+F/AV/iseOH3F/NrNZrf5v46JfwXgqynLZPz56feIBu6mWam762eZefeT2jtsFH/mvVFMgs3L0A8h4GqGe8OERlGx6tc9l3PcGGlM
zp9Ij98vlUyN+mrayX8deh8IsEl6LD27kGj+ii4o/9od/kqSosh96rdqMEkKWxEV8OouSX5C7gk+bPiT/bap04aTN7xem/GK3MwLXdPJwDuSy1YcGUupyHelwtnkRwwhSuCEbyEJYj/i2IwpZ9UHYEjNhkE0vTGt
/hocwlqaqvz/pVBLREflULdiwhD9DaxIoA7diKD6FaPxZUOVwuivHpj08d4Pkjz+c1AUfzTu2I83ST6eRktbSnWbkNFaMnqPOLPqWLQHpiAJS0y+rlKnaf8syeX9/+1fJeVlukry/uWYos/jTZKj/vx6SFQ+9FYw
8yljmR2oH5KE/XxhOnlJyquq5BsWP2VnJowuilH9/S9d+f05HoF746tog0Z5LdL4C71w775BIpV60HdEgPffV3VlSDeMthn4QkcQtkrNQtL38JOnLe5uV/7U+pTeS/geMmlyMUwGYJ7C+REZXxX9Kt3/2/9v/+q2
i5Z+yzyLkv4N8M+SPrCK/57LH7ezMpufnfdNGxq61EpGXjvK7W9Bv6X/8IH9cUJFX2C42QxRGZJPPByqricQO1eZj2vZ5uoj+7vctjeN1rNlTV33s0SxARBPkHUgn/NTnP3s5EhtyiFIduTnQH2bTja9LH9eTvB5
w58NNmYtn+YyC5T/SKAFDXX/el899ujKPLq4jO7a5mH7W/vrPb/+4rNpu1iou7b9eHoz8rVou9hsvF2K9pNy7po7GoqB4VxwGe9272LYjPMRl/UIbdECjaO+blEk/5sMAzQ9Zb0b9HSiDYoI7pcHXslnfCKZnM1G
8rdq/63Wtfp1nvf/LzzaHlu5Od8UMS0snfX2qhybx0J70zLJ7AaveXLs6ZYbfLPHJ4tVGI+0P03gYBgOE1/c8vhGAcRRhmQDa6j4TdSmuf44u74ZggL8OqKAqV/SJ2IYHqDZm9gcdiepl14nGvSNEU/CNqFJjnuu
O9wSkCZcyfIK0QG29r/Z45P1zNSH4ffvTYXAvCBIcfv2rykaODrv49wlRYkVbTSw25nXXrKGiZsNbjIZZ5mXjdxYVpQYWO0WCIx/RQIbDsIaEPOojOv8ey/1bsXFWNzaQJ4OROTV/RoREfUcDvfY2iaMq5aAF03x
mJg4kk4L3ocLAoDbX5GKi1tgxYri9qYEcN7nwx+la+fU+bq2IZVD2CspFKKqnOJb1KkYkLQmOKgPZEJ62YuMh74yyh6GA+vf4h/fEBWoH0Cov79Y2Iscln5M+kAg73TbOtKgag8MUIGvITwE0mWAp4cDSh6/32YQ
ye/9w0gXs6dnsH9VSiiX7wcQ3stlxXi5yx6//RxnKJ/3KXxKrShVZLjjee0Nh6RTaMaR3Tu50rLyq4zBqMu+0WZpWgiImAVibKsBFg6VayXm+Os3Dl2PISeaVXDv7Cfqm8m00nwYEujd7PtDlC63QsOfwvLBw/GU
8RfqkPFAIE+Myj+G0e4jHD276cYudq1dl7Xv8MtZEw6ZH2DDfw+SWlIVyQjQLbZtcPbzJUMeFkpsGkaH104YuAV22BiDynII/qSAoL5737ijdJlvQBbXeN2aLkvWBuNZqOty4/9v3aCzmuJFYHER7Mx0+dDHnAJ9
pbYtjibtzz2nh4Oit4xrvLDRUkCJHpqI5WMqnMpROBab4inV67Q9bQ8o9AJ6G2KNYx+6gaV6liBrJ+y3R/6yMmwTtfRe2KkYl6Db41Hzq0Sj7HGOCpHV3sG2sxWrXaGyckpaykBKDrMYgLKFwZC1AKzo2TZvl4XC
vifrwjNzOxACLgwavpIHV5Zt+r9iNlVqH10q0C6AVlQnXXLITgGu1HW36wfNKDALZybI7LJfi5p+ZMT5HHDoI0/fpbzxEFPtYvHnosVRn9dd5pUY/y93fOVDaR9b2Fw1Xcbbyx2O2sFrzQZr+Ia1mN/KNJzKIIsv
9d7ez8JXDNIg0MqjWoYyMtqgZ3MWDXsRy8sxlYX9u8d4A8AEgAM8rR1qOMBWbetOeOdnj6FiHXV2SDkwB7ywYQn22zDLfEeDb0haFvpjTO1sk63wccBrLMtKTookaJ+9M8oB+ThwXdor2KJtH2Bxq5LUryYlhkqw
Wvr6vcruEL6W6eHG2tfeovDeou6QAKex2LQ56opt7HmBr4nHAJaB9kMzQjT2WYJ6lBrHQaZyvc00KsecKBgw6xeytyX4uvemVqW4HpUbyCp3OwH0FQPC5DcXGo5tP43NzndB76oU0h6VjA9yxENDpzMEzVKOiUl4
FcPQT25UoUhbS1hMmEn7343w9x0EpRsKmdEpihK2q3BoQpjv9QdhZAm9K86HxaHGUUX7bfKRiHG9K9/2gR80h99X4A+lJWW0LFPbsvA4VjzG1HRBjbLdmfpMtYTwK5lRg9hOWxk1g4qE9lbosF/LrwbC3mUkzuLQ
J4Rmy6n2QlBu2RNO3lh2bd21a8KJoHH+HgD9ltiyQsdxaCC5sIiVdoEhh6kaQSK4QZqk7wCPr3JPzb1h35ngegOR/YpXc/GcQki2GA2MGDOZOhXQsIiFQ7yVfol9Wb27RMA7nkTT2vdr2F08F8qBNYw1woRsJeK1
btWucR/BOHf5aIVqbn0DaI+cUUIF91d6ZZ6hDoTwcLRstyX27VaER+JQCvkC5JJ3A8ZtwPcJkAD4pl5FWRNxBWP/ZfLdp8yELVGWx798dWHdA95RhZM3QoYttNBBapkIsApAq7RSs413IfPK/oeKQDwT8ftj5gDC
/qYIR0kQPhlsQwZWef9hlZKFV5oFdKuphoMHlwzGPwyzAtTtPBjUIMg+yULvmkY4gWiz5N+iZbDNHlcjWu65iMyRRsrzb7saqxyNz6i3EA7Zq3JMpeAwrwGz3TaBLkurM3MKsn0pzaokd+ukGjqX2+7Wi9mjD122
uuA1TgI3aX4wItmdz+AM19yIwFRKYCdK5puMkYw0agEi+xOBDZwAGarTCcEbe2Lp/spObO3mGmYXtyiFYRmBjMyAGkmPsw87H9RVj7OUxj0CMA73xQ3jFYJT68NHK0FY89yN1AfXXw5pCmZgUevaZx8aUv1aAVyW
PJhPHAa0QwNuV5XlnsAulP6tILyx9GMVhHlgLLDr4rOq2kpNTSJe/z4EhQwpQDDkKMagmbjtyDHRyshUss/bf5ep6ifI4uBYTKatw5cpNDZq/SpgRM9WXCu6N6mq8DivS+HrgYYTzwuGH4MiIUOARV0NBIvlHWFj
BKYMuAcqu/8Idj/xQLBnRER1UKRpY2WzijA+h5EkxPgLZTFe9IYFC2xT4YsX0wwud9wOEK5ZH4oaDnUiB92IgT4PEdwPaobxj2hgOfEV8q5R8fwQHd6xb4ZkOmeTKMjni80y0KppD2ehfRldRL60M61BdPyjzffC
NIuQg1r7kavDdervu6rOfSezsfPw/0rjyQdwtHkPWOkXL9pH8kW9NIaD2i+Nnw3DK4973xBZFAs1SiyQgxC66Hx16oyglDcjgGA0590qz6mnIBbxui/wOf8Lyliv3d4jNO4G3CRhfZ2l3GogJ0D4fktvFZ9Fx4Cl
uLIJLdFsGvGZTmkqUYPJ6Qi+C/akpD+Qx9g0BFlRBTO0/EwfHgheOxGLTGxMAXPCsHVAtXsNYA4zUSAsKUNQLbat0qmUTCbrodQ6z6WreExpOzkO21C85liAQ0ndSFMq/ZE0s0yjYrhQNeUlEdpUOobB/hRovIDR
jixowzJcVDOb+OkaJpC7xPlNCOyrAjhjdlnDmjWqtERjRYb6MTyoGANJxa3er70zUTwDV5pemaJjiyg6HiK+o6co7VCIqjra/OWCKUFVO1lf4nS5eVXidSr07Aq+N7PQwceQZ2w2Sdj/lfuzWlTAOobOmJEk87+3
ORd+K5VilI2FPoeSytH4DO/tCKZ55LDFP6zP0bCCQxkr42E/VpC/Qdd4Lurnk0iBQihGUEH2DUa3X05mNeFI/vc2LWBMTiW2Z5VNULlyTUEyPXSrI4vsdcADWMXtkAr2KDAB1NuU7BET6sE1ycSceJwHbyh1YE8E
DJYcHp+CikfscIqPlxfSlEv55lC5ewAd7ErTQuRyGVOGikIlg60WiiOpro9k2aT8PSFhBokLKlWUTIYDPrbbqUOl9mFFoM3sQjvkVYGkcbHsGKtOZSzhl36v97Mc2f+NFlF8U7WtGPU6H1jJLrDqkyHpBNzq+mjL
l+6powW+zNA4w8MPjjUbj61YrbWfLwg+3WaKh6YbcItZqeAqQ+Q4F67jvwDZulnsQVP79yHhlRcobZt1khvwKz03zAZxQ4wGQ7MlUsyI241Vh6P0CLmP8qBkcLf/R0eQtyxhHZDFXGc726k2gFwgwIMInsrkpVMg
ZYdGZeV2g90cF/Tabgs83GTpnJ46/FMFFYE9O1R1gA1YWqRixkExJcKk2c/T+G3JMGYmHjmTYXCb5Z0CzBlRGIl87GDqPzWPS87YMWLkMSEGuFNBlclUIauHs2RP4aeIMQeNnVcECFZy2dN/kWa9mN29/abw0krE
ArbZYuUo7xd/jRPgi6WLLhZCjo/hCOoyrM3il8PwvJVK5nufpZGl1gmCtTtjRHB7MSHHylpmilNuzHgRCjCn5LWchgpUmczVVsfGHjX6MctVkajKAUzu9NrdNfQv7u/s5yAFYri4ySpATvmzHPyRvW0RQCRxOi8j
+gyAMZsjYxmpG5Q962M03TjY1UYdR9cGybqpmCLoE/RVQrVDTRvqyEy1nK4sGEK7eoNa5xYSXjsfE32Hk9OUuRjR49FmgGpzEUts/E4RrdoeJTpLbU9zOxJyIb5gemk0+BFL+JHCrlsVCXxd9Qgmu/K33aSFzseX
yZHNhROmcV98XEHvnZ9Xdrp+OHEt/1I+XidyeSkmm/cF75lLo+rJr+bmzHGYS8pjcBMH1OggCBx8ZdfyAMrpH1UPC+gsx+wpAFXCzNRfSpeNvbOVVQrzRGPX006GSacIBzq7PKVxj3D11ZkCbo1CqI3ABCDUJzGh
q5aNDjQgTFbBlM4/DLd+IexiobPUvvcki380c4F55c2QeIN5wGuyitUO5g0akW8ek3mCFU9UT+MOfXlNCYGQa/OEZl9Bl58GUoPQtjPqYVBGV11XRsF/sCPo/IrVvRUZaE8UhunWPbyn41zKhboRVc4bezhtsWhV
HD8fiyNjrxuU2bBGthJakJDKCS57yd5lVQ3M5HCqMkHWLj+AO2RMiRlWro919J3+aVklCbGEX2f4lxGRAFscrL4cizwlU8DsSkyQhGQgiE9chiffHd+SuGCeURZ8ye22l20UPmoBef1scPAiRg/3vIDuCU8g7uqm
AwiJE50gHAXVlzuepgo8BDzLzjl8l31z24Kc/ERhHEVVDqGdTpsuyHA/GC8xt6gvktUmRQw54FznQwGqE17NJETifcLG08+ShGZqHazReaM0KXnrBfyCESbqa9RHENcZ9BynkAPVXQARWdOKooHFKCTBF7ZJcTO9
K6IEWaPujejGnl3cSoOosV8UA7qtCSZyy4q+kVKE2gG5Goz45a0aHixT5I//z3eL1HpnaprTf388S++fsDNIfVGbwrIjX3Ai/vqF4+wUGaqcyBbu/ITSPUoS4iqUh5V+v5RN1f9JhFjNiGhddfaNYGcLq6Lk1upU
uTgDu1o38QRmGbjvgj03dplGBWnPZZ7mgZn5pdSkIFdPszoh6QgLpOdZGOkJ8LVMBnLXbZup6/dUFlJve5k/zfmN+++EK1//hsMcDiihnHalftucVUWLWg0ycpMeAjaTMpgM2BYFMQ9sNfIilN1gkIknFMXs5hbf
7C8vP+sFNEwWVDwH0f9AA56zod7JglLcSM5/0zZNxeuRbFRr5hriAv5TlR9F49JUYavSpnVCw6P8Do6Hl7H/vlv/QVv0JDn2wABrjaBNaPRGBrx6LHlNfUC8EdPMiOof1OrB0g4o2FbCByghfJmuFqUun09LOPNr
wi4/yt3V8UAyjWb3KRaZQ5Shalg6hxEtD+NXIZDKh7NfEfzY5Lq+8LdZ7zR7641SAaMjMzL6visMMEV/bOXeZUUkN8LW6Uzcy0qr/LdvB5FUX4jzhUODHGSmzeuEDxsPagwq9r9Dt57aNFexFTLtgxtK+9921EAF
S+qNveMXiRPA1Knq26RQ8HoaYUXFlP4JGaoCjB1edMKA+29T9FZr0m0257qqE3UirQ5hqjSrzTb2qDcw4Wp/bBFK1ShGIVnI9ZKvXmfpPmsP+WikJbIWuVqgF2NYyWj5yPF2USOtXAFu1tHXk0HeYz5LhmuvEfe6
kdVL/4HDgpnKJVyUfuu2vsQAZSkqNNksXEoFNyYLQtGe9Pi8c1Yam76L1qqiaK307TRq1aK5IbGcamaB65qHkB0B251R+36hePytw6Ti4n2pVAQrMOOBlMcnQT6946xwlq0KZG/kyxbAkbVuIUyumdQ1JOQito0z
YGDJv0ciPMNkI2UDIr+bSVbDjhS4HNZwfD/W0ygfOmmq1k/ROJNxOD3C9U0Co8DnTUNHakkWN0q5LNMwlnLWed2hg+1rtj/CR0GhJ2Hq7FluY6IZR1AGXV3Ia6IrW+BQk/nWzAqoYOkOr+6BopktS1PH1VRmtunA
LiJDo13Yw8qU2ujWCFsawIztUnMC0WQUxA6NaTapshvZMAE8lUOElbNBUB7TCSLQjcOdmc/DjF0dvOmMfuFXrwocFFAr09gsQPId56C+dD22QzQT9eZzk7Bhp9O7QG8Vd3OJIhYQ2vaPzq5LubpcAeqkUfSOO+jf
rpxaj8pW5HznrWDygLpCREHt2sGez15Cq5gxDiKegbJEEDd7sHelPutNBjivPpDWWpNrWC9SrdF2Smf5ArG0nelBIlf1qGAWEqBB36lyuB9e68z4Q+oVImC7AZVNNGeIYtIqVDCeIiBo41TkIkASyl3EMxBeDUpr
AcGZQBhfgRRUpg1GIbyXBM8KWHXND9HIWxLxBU2SZR8/iOd0u3hjJY7RcQEjLvmIp4yzGlnLgNvTkMTzwyz02zZfSvEBCgJh/SvhBqVUrKC9WcdiQ1hOraIDr7pNFCMtIBfwYzssKbMg9qnJgqQp6xFR7AgJukbD
F++D3yG2dbBRd5AdAVA0U5z0Vo1a2egKMQ/zOlRd5Nf/56DCBFwtKwezDL3s4SGloyyHpXrfbK9LOGBwhN+s/dKPpUBVkywNzQoDafAS0G4A40HZ5NmN5cL8qcHGvkEKfhMsviA7MiN9hXYihBfMkPr7dzuLtrie
7KZz27nz3D4miLlLH7sF/uHHLPOSOsvU5T8uf0fLPBH5hJt+hzBXZWakWtUSqdba6ZaOm3HTacSogT+pbotF8EYp720AcPtc88T/5wsh4IZr0MLbuOtuSHHsIsLcK2JOkby2mLAQfiNHAiWXTEqeYRno2eE3w6PB
C5gP+Fd8Yq/I3TgjXIwMm+5W3l1gbe1esvFs1BbJmcE/CnNVC1EYTaMPkl/+E7zz0YuxajLfPCNDf3sPGRLO7QRcomDQ6B0Kt3EmhS7fYee3pDlyMyGYvWp9GiYoNq8rqu1XHacuuEx19aL50jlb7kJDsy83W5sd
7shgt9EIMHbL3iyB3kFLkvrIlDvPUKrnn3PrhvvuN6oPeXkniW11i7nH6TuVrQmSLJ5NvaT0iDQ7dFigWtsr3QIVJzqLxnrHKUu0Bo11oRNUnTwRqoX8ykE4MXRWdJeOkvnNUMuShOv97znkmclklwk/E4Wz+WEK
+oeTwQzxDu2WjjbugieL7Svbq/K1bsdpRIa6JGDyHbnsNS0PI3zc8AMSdQlgFVh8CHVLSijFBNmRXw+wD7l/dav6vv8lsjn3b/rQng/51a0b67P6PSyAIbG4JzcW6AKKb/gE1Humg2RyTnr9/Nj96TMfyOwPR0Ca
t0lxTeg0t4/DhtYCrbF3VrwVlZQXkJhQblRfmkPENd2kUes5mvgwUeOGyACmFhdS7ZTo/rW7YTdP+7CpP/TRQVJJYnp1pKOmhn210mPeopRXKf8GFE6N9LOUg63edfUc4iR9jwIzAtD6McRXVGlQG8G9vC8EBFnu
QjqpZV5geBYFb8YgIAh+/fnMllt8adJruV9W46AaNa28GWqVpGeveUNdi33lvXK/yiJ6ye9525fI4hJav8xClnl+NM+oLZtSrAOQmjj/Z4yLAegjqGh+QDOPSg9qGnRyIFOw2rvTCpSRiyed3BngjAst/mDbWuY5
KYda7W2kRDsr68pBhyyI39V87ZdmgLh1AnplOGXPa1PWknpwyuBKuerdKA4MGF4cxPGm9jptm0/8HmWF6RK7iQlCQnEoL6jT+qMipR0/YUUiO6B3OIEcqTqzESo513hdvT3feNchH8JdqvwJd1dmiRheKlVhXm/l
f5grPXZ3niRoc5lmoqSRDxYo1n/klW5LL5AkN5BnqTqS/hnBe/9hlxzqj3+GzMG6Dqf7EGFyiTLqGp8FvrdjedbVo2/9t+NxbIO1BIU4XoMepmJ1hZ3bjYV9NvDdan9eSxM0lBmLObYETHrXtPkupnrCXLYlrPBg
lr1S/MlXi2ucgsFtpu9DpRHQgIhQ3SzgN70Blapv90bxS9g0i5ROHIHFL2yNMV8qlD24VylYaQTxXq313q5NeAZ9gr0ESp3rDlrSFnUT5G0HYZA/nVclsmHFZXDc24BGFFu5HhM8AaB1/nQ0/Z/4isNZGFp1oKNt
EFfOoat9Tou5dnUJP9WCXdq7aHJkEniDMW2GzkbgtlNekLuUylyJyYzBZ8yfwH5iYt57lzu0YZeMh/HNEZdZXE8a2LsjWXklPVcOzajbWGozt4BybeaPpxdibI+79NvWcE/WOIm6bYEZkuS/mnhkyqWEY6EjCwDm
a/8WGXxLx7r6yA4VyAGs1mjo7bfhhcImD0jkp+m2tn/+zLvK0cVDwVNHnLJeC+3SbyHancUJ757QQc1+fWfHuUuYtYH2IAQ6tXQNdJ/6XM7fLKgiXKdvZw+nVeQg6yb3EzrIuVetyO+x16cDNI1uV2emPEnTrxvO
/8e4+OPn85ebfU85i54mTtQjyhSxY5AUdRLjyNrIKQXkBuqmNnXsNL7dw3L+Du9kz0EbUwJhtIDRpz3MwAhPTrg+oeueb8EOxUbSrkey52gtEAx9Xchb9n2IR5TaTFVNI1+e0WiyR5zSD6BZS/VnBx5uKfq+ePRJ
aIpor2h6mdb1r0fo+372cC5PJYRx/qDQAVj9AGaZVzJ3Tu0N+hHIlqfCL6ALRA8jcTd7owK48R+v8Qev+/pq/EPsEbyfVNF/rRNpYl4xYzyZIJ1LXrOifIFrvtgekJ59S62O1/CQuMaltfw7dYbTC3rsis1b2a02
oa9N67/rtii7EGxO0b9O8g44ZamSQ+di3Ti8+2il1/5LkEzyc6YuhOpT36pmDdIMTvRFiz4mqZ+NCPhlS79lURWR3cpjKPkfpA40NM8QXk/noHKQ0f5xfQHgHP8WGa+aEnrtc7U8OdhBOEtWhNeRFj3cM6iqL4Fd
y3BYiGT2RPl1x8dpweypmtrr8IwWvE6Yswcy6zy0FMGg2eDl6LvJq2KcVV8xx7sPeh3CFKcx1maNA02rQu8/zMHhRHa7DuN7O4TlJxCkY11QRo16+HscZTKUppfamC6LHkAnu5RhMiJF3f3FG1EcrrxkX5hQQcUW
TkQliYrk8BhSq6OazQV2L0kVCqH+zi8kI5LAiymd4stX7YMFBq9rNp03zFU0SUvIeBRtv2mH+9BWexcZwY7fJRIcu27XI1SEmHyCxoPGj/heB+rmYIR7xBr8yCH7PtSX3gLPawCcTa1jjkrzf8uWbfy64DHElp4p
VkK627UzDxAyUfXRoO3TMJNqn7z1K5eXq24mZ6+FWazaZiCApzM3Uip+oSGNENObQJOjhf/5cRU8kElTE9E2gM3fMCE05Rl3lwz3vw2t6b74ocLu/lUKpXrNmXfX+F0bLpkpStnbGTRglf+vpmD577qBWNwxzwj9
NAIeAdlYQrZyHG+HL2hclkYUYRhlZlRmd+4ERrS3DV+PwvRgO/51idqHnasOwkoYtyxvFZN3zRzvWdFdBXc1WwUZrerqOdNBNEVXOLJUz+ubXJTcfZiSRK/01zVfAp/0d72LhSoX8NiybCrf7yT/bVzcg+FkPNON
3nHb/KLYPBGXRM6/3m3jAgXiqUZur3WvI9tIL/BX6GSHYtDSywN4d8xq230TDL3tjukb6wGpOGvEKp8Qn9jUXnHzO6D6MLy+TW3nE/Vm/YVe/048SWgJtgnWYVCKvSP2CessLuhQoljwOcb61SFgB24JP1kvyWR5
aTTLWkQzAV6Cbi+ELN9Cp2kOc33Bz/OyLdJJe5t702Eu1jiNULhGwXFaaq2hUzMdFPqE+p211dLqXk5MrFI8A8Kw8H+MbVS3ebSaCv71OK68UEhIH/Ppj4VtM+ROc56Q8LT5h2zg6aZPEpwgCzwTq39OzNwvR9cn
ergZU6WIK6P1WE2JtwUj2KmpPFzt0ZbeY9tTvVjyPuJFsX+wJp8tzm9m4iga3wN3S3p7lfbJD3hQ3fDLeiZM6Kjo6gPE6HrkwAgM64i8slh0PMezJGb3v5OofUL3a5QAhekoebf8rGbPWLJALw1Fi6NVcDj2FgS5
CzDK65y0vgWGpCnpnRH4y5ML1SoX6FalMzLyru0GqGW0LEwv6rvPgtuEru+gU9Fl1AzIvlrFi9hUx/nscFS+HcWGJOGcn93/AoTxuTPLOw8LTLvE1MN+1egnSgiHO55p3tRpZMx0ET2FpCsCU+yvpbXe+O/sBe9Y
N4dBuusZ9n0SPHc0CAfVthuS/vdVxAxNauO5tiJPHOhv7tx+B7jlWiEfVfW0Ex5dn6SyjjsVMT8N2d4l561ocnuoTfgYxN4HvT7Xo/ImkgrBTkLwntVR+EhSfuy9P4xKSqg67nKeQb/pgKbvKq8ZlMOd5FXBnsZ3
AExj5D9SKX+kiCl8yhjVUonIDXXbPuuZv+26G1/tHrUIrwtx6iJfIMhZ5wkrRZkS2dQ7xHytokRZP+KMuqS7P2F23cqxBYF+66E2oQyeFmSUWCBLlS5FR8Z6tkz9Jp5QnXyYhRjqB3NHdCX/c/6SXc9l13XZYx1J
nTa//bGcvuRHKnDi5fkfzuzhlc9/Mx2WDMPCczwHKa2CVjNHsipT0u/LC0b6wNnuyT/Haj9jHpPBB1rPOe96zG5/Q1RPqTA3PYrqZ1nGwdc8xnencr6Xp/7YqdZ4t2XSyQ2ZwSqa8+jEmyuKzfwMCuWpN0DyyDH6
U6P4Grjy+wq98D33uV0Va4GZFtgqfJSFLGSKdDx4R8bb9I7M5ftMXfcnSfnXmwwzHWJlMHukorOoGvt+PStcK7wB+jmPhUigWSmjWkizG7SoWxnM8r1YBzNXHGNWUdEjveY+/Djyu+EzSzXrRtDrKwiohnX4xB/t
wnrVQkvDY6vlCz5T+7MTwyR6k3QtqMkQx9Rkr8q0rHa3t8xwx7F0QDtntNI0K/m7Sp3Tvvjr/qBPOxnylT60c0z8uqisrtuKyII8sV9CQV7RzasHlkvPBNYUFFpzNYqVHd4UDNM8dE/q92rvV5d8ds30LeYrHzH3
xXiB3a7mBpwpeiVpTtatzX5RStCxZLFIOR3C5ybl3A+bT6w724Eb+CeihYvJW83Pouw8+xj+0yzr7LtVdfRBWRhfDZbYrvwO8m6FKMI9Zw8jEd/DnhWDV6avzlzHuTrn2u/F+pjR/TtXZWsleXCtkNWh++g7hj9w
IQtLeQIv2ZMP7sjYQjINpIGGnCQ/yCFWhzUs1CzGCvxAeh4jJKMoOEHevwiYIc8ZGZrKqmcyPXV3hoZGsZbP1KKVpmR44al1HcbxC6SNDJsfy2rv6l9BmGoorrymeudsxp2igQvkRXJmavw704hdiezx0nrHudsr
2nLkDJznhR2g7pyw6gP39JwfuCcancRlovfIY38+1a6vjs40q2IeDdaRxQgwLeCSy/5hboJsJJTRUMSBscONhKSu7lr/gc4QMQqVg+pRRE8hXuThjZ3JsOZ8hkOcKXxRjenuSX5hDx81qeY7NEFhyjCwrzyE3dS0
IPJKSeRE401PxhcHrcM4jEsLZhLldVOqwDF/5Varkam9+5t5xfkbh1fW8PXnfy+PhbQbUxTfS0pj9sQ5C1+bIk3GDf3FXQKOZuQpx2FOMEp/ne6GK6sbZ5jiRHzYCR1OZvoVaAj9uynJFZa8aXtP96ppWT/yhHdY
wm/xbCr0tqhB/fsPXTV0r/2PVfRMKRO8IdkL2jr/9l6TPkxnd5HGbIvXNHqLV1n6p16fpO7ggzkV6NlTGC/OX9D8QkkVr0JmJQnfft695dwF+8rtQNoJeL44W9IIawvNYdhXKjJbpvhoc2NlkOGDzujU15lvKr4M
svWJaYsZ4fkngT3u//h6poMmrJlHSUVRPhqWXUMS9ejkjDWP9blU/UBmTgw4IP79nL5L0tVcE40BvK6GbGPRbYMwJ3p9j1G7rPCt9yze62F51JOns+ry9R006u7XoBCF3SGEXFeV7W2kdeRotpfKAqDaX2Kl9v6p
rqdT5LwiS25X6JPcEqZpwmp06oAGW09oEuF03TO0mjxwvZZkLOWAPvTBXdejpFCdDF1qCCAQFtaGojzpWTPq88NLkup941Xp3qWtY80eYMifoa9/Y/Mpki9911j071d8/FZQugruVg7F59FOnxOcW4pxjLEEKvFB
2h7Y3FopCB6+N/JJVmAAPkdYFxVkz+5aGd1bEDas+7dGIO3R0OJxLJ00BueF/rYqGawY8c8fZO6Bb3a7rOLwN7P7fAFCdOIHZSXpgbjOdW/sLWZ5uJ5ldCYpzvdRZwGu1joserx8FWsEtZOpnfHS+ZOmc+gRsWc4
Lp/LgORNEb81WOkqTmuerXmTExryGzNwESeEfR31iRb5g8ZzoYeGwOE/SeVr0Xx5tlvNL8Rn4FqCK6Lz4Sdgv/OBxGUA2t+p1e5qIT8WHg7hf/KU7Kf5T0RDVLpRiZVCQfJmuPeah8K19lKok+14DGghqY6t51hm
MVmF80WC6MXCv+OUIh7BT/DazEgAmVXrlNYOXdp44ljuGOgIW6k6a33NJDBU7pPY1zHJ+hjzubegnRJ1MFlFJ898fSbtRsmYSuvrc1GXEDG0DOHypv17Nsul/J4S9PS+yWje4dHfL+rcrtezex4bfnL2sY0MZUcI
SDyE2HN1fQ/fH80M0aJqxfWKIk2TqaNVFcydbS9ZR9w8uKJA8hCze2ogUM8LTUNtLMIInjM4VuB22nYRa1ouk6KaMLR6RPlUyg//y7bx2/FhKmNNnE00eLJKdaxTjWx+ETV9UK+D5dIu9XbED8PY3mjf5DkpQrft
lJoa83Bjf+mVeO/XReph7ziqL26SAfTu2GGgjJ0WNZuXhnpl1PXPIYupQS+mhF3nlP+ZRr5ofed/hM+2qvV/3a1sn3KX1QtQUH3POHrHmcsG47Kc/I1O8zVw+Y95vKa5Jqb2vZxSQ5aJTi096n1rpYXAlFNM3d+I
z2td+X6Pja3W2fDrbUrF4/59Rx2boH5QvBJuui+ksy9L46dfhgijS9XAcQ5I7roQEYDKjArPpYOGVmjN/jl1JvOVthwLCfP6v9WZcK0Hfef3mf5anVVXjPQnKfvLskUBWpnUbxT7KgrOmJG9rCR40EOeFoRbwwA/
bb4aLaiEctoinp4+szQXMgz3nMCn79RprTujb+hFRI+VvuUeqfHfuulOeRcxU5sOLyLyLpq8PXCTlu+ZS6wkuqPP5x9HRl4lMWlAcdfYWr+e7s3olLbRjSQrI2FVMtiV5a+SiTMX30LLqz6ebZUmL4k4LZWcipuF
dSftXSROozUG2yN64bapLH/65rPAxvmBGbGhRdo4NLm2776mHHY9gKP+N79HarW/wYenB+cF1gJaMf8hCl/UT/HSR1iecVpH6piYfd3W1oJSNmHmPZFRYaFW8JunzRUj7/nkma4duWG+xz9hHUnVkjs796Wbkxs+
sxF8RBRcVg2r4sh4v6wSoSxk0mx1fdTcbev+cxuSkbkIKMQnGE+1+KzG6qDDMeeC503k0anLz/bExYnZ9b5i//D86xiBoHLNw33TWtAIRG0jIrZP2fk5LJLvVSC7tcv/BAR+iLRJEf+wvDRsjsrRzGz94EdwLTSe
sY8jNiNYHyMMhY71osmnTIb+wnpxDl1KozVVus9/CKJxM7Ue38CyqcY9HrIi/tmHfVMvP6vx77vklNrYrW+DnKurYC8WG+blh6fZRy+3lz3ZSFeexw2+uArNuiDDwuumnfoO4VrcZYQDxdGu5dz8absQT+f2PDcv
Wh3Llzdb2bdjuiHDyhFNzNpOfrzQgK51qh7vLBlDvYgNeEqGkVKkVffo74gGubmqawxTWYTM07tyxLwh2lJq7KzCkez79lc4Nmxzy4TeDaDhp7Aa1SzkrZltx4/UK+gu6UalZNFEMSxDUF27bTDXLK4r4XUzIqCe
6izNcZKFNZso+DSW05Xlt90vpfSIqxBkBtjCivWYzkIT/4OQyhGGZ14G4YfPQTDvTY1nP6zLpx/Xgc2CUbM5AA2ar6tXVz9VeHL7WMHgebRgVJ8F6wveauj3Wcos5MC6cH4+iBTzREUTYdkJywO0IuIVA4UN760S
C+5r50aiZSgGye1CtwxhVB7Zt2/LVbnMJK1P+fJV/Pzl9a7Lu5z+mquAlX8+U8hInn2Lzeooi1U9MkN4Y/38QDkMYh9lntrKc9rBCIrQWG078MsHrq08/seLZsqDzxby8lfyNbGS3eiXIQQuD920SI7St5rv/9aO
UWm1T99T0fS3I1tFpthyhVlHZfLoh/dO/Szl3qRgHWS+llHSReZIO9J1ldHPVYteF5ed45BjZ0n7eYGbkxJDDm5VWdXGestjYFtmgBqnJj6UQD7ssNWM2hibYLhgQoon52Z9MdOJnR6OI0I6KCT2oSl6j4wtYJrM
Sby1UOYLHFFXQfy1SvHtZXnyuz9+HkSxBwVyp8IGGw7l0sx10DpWWgRlm0GTtHFqek3eVwA/lAa3LI1I065vhaVoab2/aWUiL4Zy6y3eFZxaJ92TWb8yGrA3G7+Y/4X1px7C91WFrXxVQIUtYozZcd0rL4k8Jxac
I+ezgMVaKlHuHjnsD7nrUj8sjpmpkf2xhF2v1nLqZ6vAcqoJ+zAO5mUyJLrbTmYfdCCd24aWVvYfMSWsb2yEQJE094tmruoH5naCeOnEwovh4C55jRSLVlKikG6ukmyCO7fN5s+nFbwpK/vJAKLkHK2OSkbSsBAv
8kFwNtHKpZvNGGqEt8lS8r7W+vqaFOuiagmLEJerVXLR1X+crWiY5CZ/d6uFaM6MfquJ/KFDoKSIDq3X1CIRXhMuxf6Yu8uyd7sz0dKgmNJHtz4fH9wsoyEUJnyBev50mRI9oSfsL4gzrQp/z5gZcRYhG3SzLPE3
YllwGb8I3m5uM//KE+n3vLS5SXFKc1HLULJOf3kTUSAhmEpeFseLL18yexxV50l6/ZdjnNVcpIQHfephmhrWcsnmJIenKWpK09N79uOOUiR7dICR/OoJCnEVFzocgPIp19YAuHbMwWep6zVpDJnVvPBR64e+lZz9
icjCWDuGJr4mThVFQG7Xx4GiiK93TjBfHJ0VPApMC1iwbD3pvn1fS/Rn0FRKV/4dVYR/NhYhxfcTKAv7xXykE7ZA95QdRGxscbqbxLMkuCMNfgPZPtUDqXpO6MME/tlR1Y4q4z/rUudX2biwONxFturg3CTHJru5
5XmD0dY5QN2DADoxpk83169SeluGaUEqW3vVmRjUEly1eBDs6Wx+e2QXbPe6hmhswgF0dC/6TQrL0I7ats94/TIbW2T3aC0GWI0YNSqajeEs1iOyLBBFnPJMmp+k2u7zh/l8y4zkZnGjLtJuGLCNdMeS0ViUOkwy
XISLKEg+APJoMGMqc6L+bsWhHbSERWS6B+ilBj2C4zzymakSeFsw1FvJi/45G4LUHjaqTX/GB2svHbXXdhNLxAENZQqNEsiTghWYNJLHrShzwa5LMMsXwGlo+I/o7EzWe6C3nx1VIfKSSwKViFpHxvyj3nU7mtP4
mY2Wa8Y7yAqiPNPlOKMndC+g+cGUdquPVcUFWWxuTwnx0YmKRauo1bhtigTtMe9dMI1E5AtrwHEKFNixVWc0JbIt3tKmZOhW36ExgP5+y3F506z/G7uAkTWf/C+dGMse8UICbmevqW4lfQYmX+VeO9Sq+BtijAXx
JPNNsxGlbDOo4xhETDGcpGGAn8GbzMtikIkkLPx0HIwKomml1FYe9BpijNe0qz4iqKixg0VUkIk1z4Tcd69OTlYY0I47xN3at0vPIqhZibWulayH3/xUTPDShOPMbTGu8Wl/3rlUkvUh1zM4EpPNmecaLje2n+Yk
YboL/IO9IqYRcyNrRw8cs13QUZPS+iG04DQ7CSUOWlW5HptZw3xeadXke82dVBdssPHm18qG16i4TddcPODqTyJOOU8ljCp/ePIeawfkGdcxMHeW6USfcoExYfsMur8w762gDNlefKrFP73KIsA8TwEzWn081VU9
qKi42MdceM+fEXWj+oekMOgYW6x1E0YL8ESHJFg1JnaNPNIxyBKt3VSK3XdK9AGJk04+Sf/eC8xz1eaGWPx3Oy81SUv/kLbGvqYqqQMBF3CemhppjbRYr+n3ntpfa87jwAmqo69dEB6HHZYz4fBzTbcc/+7vIJ1b
mlAoT71iD9UeHvRl27fjGd94bBcdliDj7L4mZj8gfNTsOMYPfTmWZ+3CzzedhUSfHXCbvBPerc31kVT8L2DtZBSrHg1UKYh48wUrexnJ0hOpUrmfd7U8/W/DS8ZsPM6rUnLyvUGbZmKHaBIiHzLwrVWX0qw89aJO
VVXwQPW5e56wJ1rhaSXM2ih/zv7JKXOFJWKOvwvlhC6DdsmwO5QT7Dq/GrvXRSURZbetSKHbsPOr1fSEzY2XnR6sZoJlpuzq4cWOlaPmV6h5qWvm7qIMczA6T3mZ2tFjo9nf0/rtEAKmRWOSMMLnQql117Iy8P67
S4ghM0fL6Yf/RikxzJZYmivOKITL8Yh2WZg+QMqyBr31uCYcKaB/o34oKeUOQqxMD9jnR9lOZ4llT5Pjkbjr/hXQuIH8AW1hazDCkbqI+qjWx2Ep0t79b4nIVMLR0udIIOxkUirgg2W62Lxr+D1y0qajEMA7T7il
Vod5c+XQpApdtFAdWHsUs1ptQOZp7JT2QqV0JoM/UnLb69QVyhl68Ab4z6voYq2E0Bs2LevljA1eRdGm/I2uz87/hk2WJIr78Pwz011olgjeI0pprYRodp7wf1tOc/BDhyFR//+5/ll2gQddekFJT5aBiWi8sMEa
EdVvTrwERxx7XjYzbVs2P7fzSYADxksWFtg2ixdHOiuTi2oq3bkbVObyBldo2hlfOHYs6oPOaC9VM1fUZrJZMy4I8h+39tBdg8ccJUvtw5MLh1kHODPD+M6JvdM57Wm89ZDFXusOjuF40I/1/HISHp3iLMxVmYc4
eYr5UnAeBVYkt/IpyB0U5qoFc/+gtqog9opYb96hrkSiNX7bME+/Ryeeu0Lfp93rMhKTiu8a73cNE3vk8rQpLuHd49A76np9ySDkq2ifTujzwg1aNWcrbYqGLTQ2eQ+TnUTg2g88w+BTx4ysz16nc8y+7avhCYns
KMnf9Y1ZYiTftLL72MW9kWQHxaz6Si6q3/oSWKC62BqPGE44cXeVaXyTiD4D9d/Utuq+Spo0Z7bx7N+yb+4kPSPz96QSIbwhd5f20JORU/bmpjw32HgTxRnTAmI5xn+UyrSiO8P/US2GG1lgDO171Tq5eMlIzuS/
mRvAkLIri+UK37TEaIUxLrplidRhwZuzNzIVyNJ7ZbGssAA7oxzFgq9XxaonW+8Pqi8s0oxZMUjYrGAkKXfQUG0NiRMdSGgDNVP7V53YzChO8+d28dc7mdHBtrNIa+CDRiY3fmLU3pgWVsTCT/wcaX9EbtJYTz8A
9InP3GCEtST8Xan/BC1kXRgTJ8o8PgS+G0MGKgK/WWWMZhorttpy6roSk8r16rtKsBB7ukydneE/PBKXVYJmT5FWirPtK5nGEPJ3BDfhvwNkt05Z9whFvJuAcw6qJTZrVhr+Wm11GrLNnkzj/jcZa8nNHnXUrsCa
Pweu8mioTfE0Pl1XuSLUvB5AWj1P/8ptaVNcwZhrvk7MxDS/hip2GpOLHTqfJLnKuuM/YB+zs0S2r6FWTN/CE8y34sZkcK3BdLec6bSAVy5XfUsfd/XxSDid/VD14pfKV0TDhlcXe0Z80bku/hfdGvwHjrz0a63i
R6H5UXi0yk1InlQoJXQfOWWm4TRbcb+KfUUtTc/kThP7I4jgObAC6304UrvhqrwbxLiL5zp0rfl2VfnT+BxGDkE6COUbWk2EOg9goL3fxu44V2m84rDEiUz3wISIA7mUK4P9znk72nw0k4E1FRxLTDmIn7uzNAdZ
vdeOpGIitJ8lptLbXNfwN6431Whkz+GwRfp+2MFAePCpUaGYvz9G/HP4MXKly4AZk2q4IWj6ZGlb5mOIFX3kVXM6dp3rg9g9hTQLq4SYlp0ve0rLvMWYaudh0HxM8O2o4gadA1i6+MD0fQ525x4IbnTZpCBXqZC9
zyg82TmHxZ8SI3X45nN4OUN3nChQbjGGLidzskPIO/v1AGlyenjnQvLhJDLAI11l/hgO53iIPFEKC1wPAjnuKxCxFiWfztwgNBfxLhOj/BgOW1mc5u2VTM6fPugWDrOU1JRKBnbRzNv/QIZ7PhlbRPwdeDUtavB+
42eKCbGVrwpYT8fOGc2EvbOT4ENIql8TSwYqwPDWqJpvu47MX4dC3ERtkwaCa7wWcAWG2xWh2SWS90gLGhVJjrdD3lDndSVYXs6pftKKkrn+NLPDzEsiPyOyQP2WBFOJFghTPZTIUqL3rJby5uyfJRN87DMj8OzE
bpEaX49t1Sm2/JJtznUJWRPcEnHz7aKnSeagC0cVKnWlBv6yfdJe+ThNbqjwfx8L0utZzMuhH+4ih7/RmvVoVkEgHz09BBfraXVYM5KlBeZf5We2WrL23cHWJ8Qd8XMA1WsopzB1h1ZedqGvNpiDpRKdT6fZpzBU
tbgR52yRZkRJiUoTIT21CJIuuzqa8Tmkc/PBtug10CxU9P7R6vdN64yvIv9uvRAoXUE9Ws2tpfYUKhKEyX/DQUH1VKViDPJaX2tmt/IzSlynE+whFn+lisu8mjFtE+l0P/7+rMtfaeNUw3i0YXS8WmjZnI1XonDQ
n+bqUckeHi9/69t1x1w8JPXZfD/ZyEKgqfaJpzCpLp2viCCcjb4qYotdWeQJ1smizFcgaEbL6tLFmBrjk3Pb4C2JAk/umhwEWEmbjcX7DdBsHnGy5KHUYzZ1IoVOoZdaUty4iPNs/+G7N1KA+UMEU0+wUFE+ZAGy
/Xm0Qogln7+bxks3XK6HhLZDLCzKHaq+8Vy3T9r55mvDax5+ys1Vze6YBvOtu+GMGMn6SGYGuK9QapSZOsZWOAFF38ep2thl8VZc961gEHqqhv+ZBWCqnQ7FbHqif2PGflcH4TirBUwzxnv5rsdNQIuor5Tqq8Fq
MIhrYmKFm/010jr7qKOmPFNPpANWTrnA9PHxVeRMz94obPPWhd0gsBbIvqKYxWBpFH81+maLsx3k8OkkCtIw39StSrFu1kroJ93ZIWwZZFAzN4+VZePttS1qduRb5LoWnmJepny4DJOV5x9zhAdGV7fsJwpMq2jZ
PaDpNEeFeO6wW5x2ZPjgeDjt298P3n7LDrQ5LbOLM3xYzO55qQeLG7xzwy4qgiJuXcAKfIFDdMzPWPFAxjYeso3TagbG9+oxcpBJPlig7FtfQYFJE1afUYindS76MWnINvtrG7sJVV5Hth9s3GS6blabfRLzql1a
BZeCueumC2WpV5z2NAv8+wzpTGHDP0ur7fp+Q2w46T2Y+XXIVCVpPPv3zPFyU6ETl3qrk9QqaMeMSbNVx6H+KBY+maRdZKzg9O7n3ZLhOa4Qqx1PKt3pbi7kMS6pThPZX9/RAljS7qT0098CX+jQodZA3TmWxDS/
/fzn5AkeOYpdO8sTBJBiW5attfsCFaFuGMNovcT55AOiucsopwIaK2ePHhfGVuIL9M1vWpANquipvxaKQVJ0j6YDcLBmG4amtun2D8YotwnUg7pN/W//OO7er630b7YbMyVV7aEnrvOTAVpfFlVGo74dV44RgBuf
pEmWWYyBdqsRnO06Yn1/aKc5kBZM+yh5rySWHyxC2zMda7u0NuJt1pzYhyimyN9ishKpBQR7IADfut5vqa9T06k15vOu8GH5NiVwN4TG3cUNwDimN8v/vngk1K4ZRlCoo4qtXtKZetUW0eMOlrGptGtAAB+A5Q56
s9AQv4YFOElTBFio2O81Ukx5yvMH/guwAurFIwvwVRIvMRDRgVcGgaSc1it7kJ3QIGqvKZHuGlG08X1vZUc+szr2ln1SPOJbLeatBc7U0mqSknD8UbYW5v1Lja/9kup37Q72RqRlPow3ftikGOoINx5GiClWIiuJ
Pv1Ji7qhgbNxT7Rsb3wxWDNenHkOG6R7/oceC8h9zBkSqpHN4EXNC+k4C08xrZiffQ2VZOjGObq+HhRMmJ070W6+LjbvmzkTVqCQajQlstMxHZXGLo733hVBZ9O9IcQgEn27WOIo5ry+WovfEWwVhvmf/nQzX1J/
V133e5245GgkU49OZ0k8OBa+zhgdF2u643aW2cg9NamquBUWtFj+LR2YwQrt+ELgMnmB6lg4w5ONjCm84UthZJ5VeIBV/BqhmNlAP9Zux1UcskAR4AwoG2DP+NZ/0CGiGkRz9hjMazJwQMwyqE2AwV3AgHhqAhVE
Clx449gyN2HmgpnbE1CdI8B0WChwK3ppHcKFjurW+8fUHLewpZw2vEdgzEHL4sSUsjAw5M3FC4T400V6R2wqEHWL5mYWO2G9BErisGzt0wIAS6+gsH2NDmkCgIqvhlcceDSQrlcGninhC2+dulhf1KnR6Y0OwnG8
eTyPGR7/VZV7s7O6/TpWrkadcrKuXgSoxinDwvk3W8s/51MRQlVHDkGjUqYyEYE7Y+CGlYWngyfMf7E+B/Bml4JNCdRgShNfnCfq8CfEcy1WCeXo3/Ni1Sx9/EyOMKc4DTI9mDXW2reAaiUPWoj6sCnt2k9E/UX4
UfD2Qltnz0858k/6I+6NgiNTUH7tZTqh/7hGsot4yNYvf6/6aF1F9kVfsouvREru7KGjLc0skHJM7CgjvWXGWzfY7evIKkVz2PqDnpYFzd3KymFK/jNPsDjXr4O3z+bdW2Tb1Xn59/E9eVZuSHwJHVP0qTBNlWO5
fu6FqwcFYpWJO/t0yTCWR61xrgoBOJhsFJac3XE3nCcBP4NcpuqCl2vvHLmawvlp52gefDRv5zewDpR2isE7s1ShSIWAYZ0HQMLQqygc9kV5XoCCtKF09jpo8JoUk9/TSeTry9Md67VpQbrBC974w5uPok34ekH9
nkocIThv8o+NNSkNhQ2964uPH5qgHXuCdMghwQFlkFxZng9yoWKNaX7sYd/N8n70qdva1Pjhf5iW1WlOt++m6a3T7SajJ9qJrfQwFnSTidGsx9pC9yfv92nYYmF2r2f/n4OfdZsg427KnwbPjyxTWzSZGqMLq0mU
v6FxDG0TedHMvTmWGxY77aG+SCLUfZfL3Eb/VGWC2+nD+LPX+1XytehT6Wvd77sPGAnrutb0u/Di9KWD4qg2Q+qlxh0rrzyI3qfQrxzKHICeeaAJdXBb4eoWfZPmpT2bQH0Rd7DkDj0TvKl59h9/yu8UAmeNv9Wg
PBULaCufs3aNx3rmI7TFMUHKSoiNeruFda8KtpVQTJZqwj7iAPoEzg/81b2gH4MXA1ziyikYOITM50Ahy86dYMNpx8nSOmpN2NS+wsBczfT0MoNjpgeUx+AGz46b5XMkFewCwUjdkVV0nTvLJUXqPFNdH2bkJadA
Ezp/s42BvZa0wZKgHZwiV3ssX3Jr/rlPJU4mo9QPx4q9EhEEi+777IhBYXLb3fFLaZDw93kOQryAGzee9zKUBHM/VFzurRnxfsblO9tjC/+S7FJvsW6ymdppDIie7x5c65+BcUzqcIfh4EfA0V6TBJV+zEH11Nr3
chVW24adZPxtZxWSU0xohfFXhmKBriHzN8IFg1kFGK+w27+fdZ8b3GY3wPERnXGaO7KGfnRNDFOoQWtCFNpCDx4Lpw7sPsKTRpBM+vhkNz/gZ9l/qZXWShHgAHXryrN5KS6LxZdOBVWWHBf/2m36ZNkjhj6XJaCT
GXw/Igf/nr1HyC0PmtnJ7UN8cwcCbCj1TlDJpU1HJwYFgXPXfc43vGS1Nw2dcCLtkIfL71Ao2S7u78BjuXZSouuammU1TW5oAwnab2jgpMNvTPI0d98sZ0ZuSscv0kCNXpve68gIcNBdRlOyEXkPzgvhpr//L/RT
2WGUgi2V5YGZop3K9OdtEXn3c2N2zO0Fbwq2X1MimWrE6RqaGnX2e3YZH88nCUHy7t2eJYNtMnGHeK7gC5AJBD+fSy06Fa9Gue16Z4lmcKp/oJWbjclzXePy4tQNK3dHoaEDk3hxV2/LejYc8KtreYeW5/ZozCCx
7N++LWfBSb31qfvrT8pZQcNZhZkb7d38RaGti2uwOXp0Mz1RW1htBOUX1mPhccF4D5+SiW2KHnXC+FJMb4rUSeWTMgOzUUq/vMZxEpzsMprctiXM/Wng8WhrmrgAac5IjSrpLOSCjejM4ldrprLO5sJwvsCFaf1r
xZkTgF+1PXSvv7aYQkpbdJ4wQHkE7imEn206AQ2o467+A25M1211Y2BXT87x/dGlSv49fiajbXb1zUqJxvewTMsD+Ku0g1t6839bmnLvaj6QfhMp2B5VLJmoZu4ITBRiPMj8JLjRtB27UFfNVF79GH6skoaSMvi7
Ltprqd87Uy3Zzlo/9W+4Ft5+1k20yePhu87OEnNT7GNUIS3MXih7QlxJpZViusIFmQyxj87oFM/8BHnuL1t4DHWtJd14KuV0ejBToh9sOsWejaiejpe4Lt6CQzJJPEOO9M/GJ+aovgmV9Zvs+jSn+rzVe0FLOf2b
Mmou3HUOpOvkGlu7lNmd0XarFZUuAAF32ZuStww/8hXafozETqEr4w665tsbXOQgMr7ANA28kVFIxBfRf4tjC8TJuM8HsJuwg3kQSbDlijqzcnL2YNVeg1oy2JDtRw7KO9TO7ZxNNV6rOB/cPDsP8HmeLex3Ffec
8TtaHwUPpHTG+Ix/rmy5sFFZu0ZhADmfnpUPMNrcTI/rYn5AuHwNbZY82Zr/WfzFRORK1bkrTGnZGziyzPR8XT5tijdJUagbwua3CRRYv0utaydTmsumI3OdZ64w/fXoG/1FcE7/J9TfwudpLLfBYW/i1NN9+sAf
+ECQUt7b8PvFvonXu5p/cvkEywOr31+AAzx4R8aBRIedZ6p7E91dNNwPAhVHGUQLc8UKGgzc5+noLnbRNVnpqExJZ9Atm2HRSUx+w/317lZ/yTvd2z8e+flDE2n9xLNbw+5LOrkgWxeMpqmLPJfzQCmBFLXJ/M/Y
vPrRY0HSXvfKKg+DCK8s7bOolqnuTnz/Ct6V4rh2xL6a3iDgodCevDujxY7SOa/l/YBzvCPv+ESU/WkcHW5fk5TYpZb37P2swafv04WPp1nBzL+aRGARFICm6c5CuYAAGpwzs11uJRVTaXUv7uiLao+0aywFCJ5q
FPHyg2JzdeWwM25MOqos0pQ54C34e6/GhgEBGw8+7dzA1oZt49mXvvcj4S5Vc8OUQHijBg11puIC8gF8XWrK/6zTnK6DneuGHbhdK7HYJAIQlCIUwdOn7GGnCoI9wuWmwfbBZmYDm0GjsWnbMfrrhhbiAfqb2bA5
qth8XSvCdr7nvXRb68amvatOYe/YiLW4Mn/01V83+KdVQ+56Eag+xU4scOMqt9H60UW+maq/pt+okU/vkKLa5rJxLbd/4wudCtNCidUkOCWnB1VodrqtH+plitMZywlGwm1UnmLrfJ1qiJMOV0gY3iRAu9k31hbb
UnMMPaj8DBAmWF1cXtDlDjiAlOzxThNEUzj4b2FMM4X4epYZHKzIBwQWVhu16UjXicdkP3EEydvfP0mHGu4NG3W40fAsje7fWpehM+4n+g+lwnvTiWxMk7zDv2XhAf8shjoj9uxbXurg304NSInWZ2xJQ2U6dk1f
d75Gxf3tGayX0WHe5/0YHalfonfJq3G4PzMDX36tsV2X33q9hcLaFzgi7D9ObW1p37kt/Qz2FpNSSHV+4+lhJ10s6SElumwGvVSLrHwn12ELitkpSHw9vLytKZ7D6w/HEDZKZ5equZt+ATpY11e/tby/Go7tY0T7
LvOdpcTj9hfd9dUW3f7/zRwoPDebDkCpc5myO4dNkglakh4ineH9+rIpQqDKZv7I0IbyfyqhSkg1SCsy8iFOWW9dJxFtFNF1jhQbORCE3hxD6gYIsbJPxZJeYM6na3nt7SK86SVspENf1RwSbgbGBP2je5eT7ekE
6JPm+9Ddvq+T6UAXBFYrGXmyEkI6WDPWWz9A7bpbyWoH5n1ZkSzWv9hjTNCZ29IWG/bmjteak2SPONaRSH/qfIofxWHOJhr4dpvaG/LD9taftJxS+qNOQrJAC6X6wp0gOG5PCoJGtVPrSSbyCoAKdXlaiYzPX6+i
mDp8cdyxe51xPV9lr/mw+tNKdsrsg+TM2rgox54FbN27Vc+VOEyX7gQFhUr2z5V9F7ii5HMceeRd6MvSAOQY1Fv3cqKS3RRhRtBk4+hzl4Z8wku6udprXXK9UxUsU1skoz9sYQFlu0tibz7RFRcfMDZxlgVs49Kz
/r9SuWLnG7uWjqmr9HXHXhA85xUloahHN4jojOq+8KrUAfkuMi/+a2UGhb3Vby7dP35N8PrnCl7CHxARoJyjKbR4w7voAv7CSDUSY8K7nHiV4wCrPRN4HbUwgjPPhqffyB6GdsSWy9SktPlWZrKRdGlbM9kD2m5x
ZkcJjE9lEWnWPtIb6YNEuTSN6DxDrH2V+S4KZs3RCA2nIBYLsVZ5bSr5lNS4qVenJ6ZDghWm9y6Yx3KPW+5Wfo8X4KRLxAZ68n7uXkOmxggLUiKmikImNYDb8b8HyKwJ9eTA+G16IV+cgXDESzG1/1W0lcM18qx3
66k0XcFYRptckFy6dv/+VPnmd8OZR411CXAnYefOofDxOgc2Nk7D4V+Xgs2IM9W27kcc6n8P4Il7T8k41NjaC+9Gd7VmM8IKOAvxIO29Gbzv9XIzekdGW+1/DmkCFRsJqiImNipEco8sB3ZmmZ/SZv6miASd7Vv1
/s1VLPoF+8I8BFP/aan1m7O1TiRw2k3sPZ0jdjy+w0C/AYDgkWPxj3T5Wrxmintp147PhQbnD7fkRZ59hONOeyk5GvsdrTd59Xdd2Ck3+Pe0nN52B7cohMp8HA3Sv+z23AwtCPprPlCWdbFINd+btImzwQjDCUO1
tMxVorTaa3ei8TQawr3BH0QBqlVjrmmf2q/6vdj26E1XA/t6dk/vxV0jkKmVHxbpQX3wJw02/kBiOF0Vzu3HE4Rmk6xu2sqGA/oo6KODIw6eqaqeKnluTtB3wu2pRHMLs4Eix/J3Ce1MBnUX+IlfYK1qByjknfg1
ZcchWVF+Jz3KJk9B15XvFrmHy3MVm8Ynn8LxZ08eiTCVn4sZsY3CTSUbKHnjVwCB8wjYV/gY5vDQ0MlOJw9eUDJLv/CklZ1iwj7WOqrJEF/j0y9PTn6CbNS6xej4oYsJ8mdDYL5zulKkhuR1udESREstaaSeP5P+
c0zAV8ZnvvKmYQq1SvbLkzs4JMer8s0Cwb4KvoQ6SpU9RkJe9oYDrnUlp6m/cnfahB+FFOZhFaX2EhmjuMda61hL1Xes1afi795i79W46cOk9NRfroS/oYrBXKn0+HBZJ75ueOIgW4ixMhCyrEsMhOVnvGD4ntQy
MnrmvYZOG0EeHItgBbBN4g2GZKJQ7tAPSzTzJx8P2U+zi5iD1WpzNVzli/UZ8PMglecS2TS/qanb6rcouXs5seQWC6rDBt2wmOtNg2/a2FlVkerSbVhWnNHcL9ONIOHmoFoaW6Bqv2HQJqZkFvQ2kBXpWj9X1Z1u
lkIUwlD1/qyqvyTViwWV+Uy9J3+8ovWM1ZpR3HXZGlqR/0ocwIioRcOBDXr9Bbq8KzkGaeamunaPprZ2vzjttJmVjryqvyoLf4vHs6bfccZcM7AhWFdHNb2pl+YK2bSl8XBKOLxK3TUQr1/1mcW4F14PkQHegA7+
sOOaR4VT6LSqSUQS6LuPoHw/dYbwrAuSvu7Ot0qnkUzWE4CQN1UGmzKvq8p13ZIfyGu7hUOygDec7nKO+UvGpq/MYMORX3n+9E5CIuCcj6zd88l2GdOdYeKUG2S3pyyoGxVQvATVmrMBvUoXr6GBl2EDjlT1H6wH
MnNthhmtBQCz5OsIaaGRCefem3VOJWwOzJG7m6OrMXcJRRg+PLMrMpZCCYMb9j4YduXG5GFx2A27Ka7TTQzlYwXZAYaY5JpnbFFbsZJmtAn6vFiYSw7mNMfvoopYkQ/tQtOacwt1ZvfBQjrkP8NKWcBNOqkDdZ7y
js57tX7eDkfhPMfyGf2nj/NfMRdy6qydIL1Q4BG5cVc1Audzh0EHliXY5M81Yb5WZs84ao4K1UqhPP9gluTT4+AYd62TMaQLccOB7Y3wt9gnoqPGb1bwWfNq25pwG8JocK27gaXksl2J8XZ6eu+X98oJu62bV1qe
uGyVwfd3Nb/7XWUl36U2k0bv3+hkVM/383/fjlrrOaeFfoP4IzQZhByjxG6UZcMF2saCtZvsNv/uz89601pJvDsgU/7HtUDSFT6jg/9RIWbKKpXL6D/qedAW7Jtk7Om+a9HrfP9BDfkfdjHhijJ7zzixvTvBsroS
1efx5lbd2kzEDX+vJ07v2+HWT9hrhsqPRgNFgHbd1OyrBreNY3Yc0yC4rs1Xai8UJvtxUCK44t7kUTcziYH9EIAQro/HWx6GzLrKAI00TRjeF+cgVMzO1PtMC+7OynNgyXlO/LKeQva4jyi8QDTmODXmTfoiXHI8
ER3UrzOAt7C+oH4b4PxgwIdr59iJrgxPY92nWP/5jHs5r2ssg5JlVv6wVnBavwHhtyAMXw+bVIGpHi8X/K6V6rwfvAZh95wbFV+CQs9IriGwHL76JQ+V/n3hae1VPi7kd52nIt8dSLYc7BmPEKKGDq/8UbZmk4H0
ENwsOW8GGcy0AxYMefvns0X2SaWhH8F3xkH0ZCPtUS0JztwMrVl74zm6WsHf7G+nu5X+CFRi7XsW168hYdR8lT5LPHcFcoYXNMtsNIhknNWtXU4PiItLap943GrpCjCC23xsVEMTszKAvUlGqsiXpJydkxLGBp/a
Kt4g23kSWJCR6nTJwkZnWeNxIO84nwKjaIyRuBMFF8FAeP3L1+nDz7F1rHFng2PKpRBxsm9/yrrHVEibmcTe9OGR2z7CMQ8WIDP/pkYJ4TEGmQmWv2VDrW6LohWMRUaLf7aqpeU4g+nUpujXAn4H6IfN8B5V5DkL
YTUOZ7VhIc8zajSRPVJgM9gkn6mDv7vrMRG8UT3A+HPIo8wzyR41KHJL7JyywtwXI9eihrblS0+1aZHpyxEGSjfv2p1Kg9kvuZ5zH1/acbNrMonCwPmsHnVJfeuUHzuEQiKAb7yaz1847/iFYs8O6VgPS8qeU2g6
QUQ+tNXJxz73QQRirDudrBwfgzj3GQAbIqJ0MCrxV8Rxxir5SVIphO3Od1ongQL9kIA3ryfGMvMswY7jmy+hrnNYpbeM0cTtv6pHzb4qkcZp9jfyqNZjk3UbRpo9L1TvsMmW7f8R1NA//VrQobPvKL0Q5PXIRFVC
CE5gdQznc/tzX6rgDaZmKrih59VplwUTdjtK2ovRoavl/OkOZ5pJaShxph7QSTUdBLp4Nhnzbpu8Xr9k6FB6mhJ4eWM7+4n29tC2/Fo/wOV7KEC1jV+X5aGG6jcq6HpBlIpXhNe4HBRifCFkVjijN5UU+9O5KqXh
YA40XcbUxJ+gRyGMtW6oKHrRdB+q2rzbdZTJCsLs61F37bUhDeAh+x9z8Ht+aukD13lwUsVniT0idJOj0mpmR/r7fylQ8ROm5EqnaMSDlt+s5j66w8zzboXyDC5/QTBP8fVDP4B0bcUhIIEnGvEB0YUa8fRatM0E
x7hxdQqw5hg4IJzumphD85LUqx/pEG1HnCRuslKFgWZnsdS19feV43fgCosjQyR+VJDuuv4WCV59wwP4x7rtOb3B52TyPZrpy0PpoVWH6LllCr7vj9NcWkOgh4jSysLe1umbHnnJrAyTEvie4qYK5CL2tEASIivc
m8qXvLDiDO01RYyvIpZ4AR7qDmoEswdrgGcf1loYxoGlZOoSJmof3xRLsBTuBUTYXJbrxjLwpw+gZG+/870+fUKuLZMv3DJyibTRUTuLBJanGNR94VatMShVTk59jl8RWfvsmVDMQfcHxFdmzinuo8SzymJNzg8c
NzIYimldCEg3ecVn8SLtpU2Wzo/Toj2fSrsguWFTUTVErDdRproSD5Til2STucOj9hJcsqWFnQYRX6gHhfrzpeOw8XscV4Ru7o2IT7OPREqvrcv9xdcH1wbBwRYjg1A3iHyHu0xwnXiK8eDbGlS1sfnZ2CYqEllG
3qQLWcNC04JSqBz6KDZRSGr9sO92dlrp7++6AcdE2Myi59KJl35XgcA+5g7LK2DvY2qhIxc0d6DdwxPDP0ZvXet3Ix8B3maG50peYzpMTYQdJI/iqLViDdaqjAGVjYfrNFcph863BkyzxcNR7Dz4UetELxJW5Oz8
bONcjABV/AvrdJhVex1BpfuCxKrTCEZdVFbQ1w6mJJIXvOOcJCQx10gYrLGCVFRM0iib5Z0Cxs3DLmm3yZ69k4H4wxjm7JnuL9wyCdljJ/PNIm8WMlYbNTjbt0hIn7/Ya5G7hWmLNvwZeBerh9HBJufgKEaXNnt9
7g1YkrYmFRw4dR07SwdIAI9PUS4EV0uBH5cewRrOrzNljikx/OH8YVN+szxKfxGOxfYdUTCOBnAfoM2hlYE1k5mTVT5/RULlEYMtwEaPj5TLsg8K2CzReXfR3RNoSeJMgdeplQTfyzsQ7LBMqpPv0a5gjasnGEHt
yeZV5SQqmqo4E7W/Jybh7CV0oEqb4K6HQ8y8fYjebpBMf/0WOcrKyOj0td/aUsy/V2SWujGKIv67lWI9Cy14yvftzT72ebK+dr2tU7GlX75VuPXuFnlVs8e7UTC3WO+CrQvqZuoUc8e9eDVJiec51W8xngmBWfxv
mrUxxes8Zfod94HiMe1StOlcti77iqoFqUw2pJq0X1P6VPn2h3mK+JPK444pZR9go3kcJC/SJH0jXDggpyb+aESCjL+dEtkLWL0VbPzPztq64BkiAlc+2vlKo7MG0jUi8jvo27i0+P8j4f7kcR16H2H+rkPuevX+
5QILa+UMXrHogPrPKPCp+1Gq0Hqm4JVV6998uvlzUI20SzosGnOitdqbzZYeG8rM/tKmPhQS1Lo8DFeGmpDT5MG5ORQm7fMyeJuprdIxHYjbDNxVHN7DeYPGPANOPT3BwaStVYKyfsprhO9USVfxJD54oXE81iSy
+5DXm734hltrU5LlfT+Ag53Xff6SLURcYOzOxBnQeWvI/iFqikeMgOQR+bUHkQlUZbrr0grj5ZqqD/7yHt/n2qSNbcRfedeulMZBtB5EvpCxn/+CvpmX6g+u2NvIkgNxYKUsTx9ATtdIedRR6BCyde9/ZISHpMEi
5LjC8VxecpGnyUAIkRqJaii1rjeIMoRNE9sr4GpAKOPmu2hXY8+lQ1hbKxWAlhLHXvaBsYDOtW6fviETyuTU8HFdHcWtGTD3mcYhqmREHzCI6YD/5kYJViKAcUgftzh2mhvXIiNrJnRZl5RMqvJb37RdymIdpTyP
V82cVlEfiQgUL13qVmO5GYP/SYsbBWGOaSWdEO+yNeHRZSVWF5wtd2saqSBZWGsLNJLMgNnkqGkmDPKth6mi1FcUYJcRzV7bGY18dOiE5lAnT+Ol2WLAiw2Jj9gm839OuGtiNgFYez9JdxNd6lPWc/L86B+igIfW
xbj5oqQC3/IaJJ7yNUY1PCpHO29r5n3/R7HDvENgKy45VQn9FrQWc3mstrFCudNI+NdF6UUuH8QJ+7xnDuQFz+B7r4uwsGxgGbjgIyYUc/8biBkBARekwneAiJfg5HoLbrlYwql4pdmpy+vk5oNKrp3LdFA8brl/
pWac5o9Cy7PvqEWluF4VuD6zd1a9Oh3q/J5Q18k7p1jZU6Dv16tou4tPVfa7NubauuJWHtPdsfQGhLAMbU52XRSiMwT84Y2n5S7dPCNjzBoSRNYTTxfY09j6bdj82/Vhe0AUD5veNJCtnsM+xy1lZDo8nqn8Gj41
8HNOhl+HxH/NThj3WsdnNvMm9mAYK01LnWM9/v0rGY5UkEdzVgbtn/9sx2LBJ+dV8wvUKbw4ZKUAxi9EmlCKf+mhT98A82sf1elApRA7q4s3gMwbe3n7QDuvsK5wrN3844l+Gk/fQP6LO8pkq7paf6aOmZ2HF8uE
zrJ2Se0RG3DhIU63XWrYPx3cfSOND7QiCDe6wUCDAYE//PJeRuPOJvA8J7F8YYorB5bPyGoB/sXxAQD8w3afdqTJhBUGnrCALNszeId8frg5acl+zTQBl9RxAJJm9cpPC3oZbm/nyzc57tUXCAp1n6xYarvDrlPu
601XuahndOc/6UNzMp6Dr4qgwkFn3NLXxv+kC21m4ZcJhKVeLIWwTCXQlL07WiwA+DPHPdR9SC3P6fnQDPBrocW7Gy+l6Z1fOm7tkRlLeczM5YRHG6Sh2rAzg9lH2HDxsSWsFfGTqQ4uI5sgiBIvxXwXJKUcMbfY
L6ITmU2eWA8wPKys4oXcaVpjfVOaFxxeXTd+qP0Q7TzzgCpOzh2qTP+Mm/ncpqXX9VLNIAwDOKP9A5nfbV6IBPCyfV/u+TPbvoQhdkB/s6d0Y1dTb7UhYP1tZhKU3m0xYN46DpP5JNst2za2jClHtG6jMWnt7rTr
jhCsIw/vfzXbpzezGzFnFlsJuAPlELKaVG16ALVV/DpMBC2PR3KJ+W7tTvyGX7tZ/1QPfM8SQXnNIHHoYfyjmc1Er3rtZ+xUPeGOOnF8NGfpfSDq+hAIjci7o/3oQX+bPQt4kHCTGU1/Wfnx4owT7ckav9rzqh28
PMkxYaxZ8uVsq3wcRHg5p8wyPmyieULf1Ozb7pe80W61zea72BEFxxf2s2P+P6qYAhTlvAbtoJpCptPzdL4Y3DKTS4Ncs3Wm6c3d36izhDUmqf+ZNQZ8jlpKw8NJveBebrbXcR+ueTNvkl2HnP0Pq9HJc7kSmE4x
Fh3ZY9+im+PbdCgI/c4oUiJkhADaZtzDPBTTcCaOHb/IdA5RIUChUBfxZ8jF4FbsIWsLta94fB/ZHMDZSeAID7u1CCF/gq+teagi/RF1rHK8kmGQnG47AjQJfS4Dr847Ca5OOTcZNFlwK/2NMswsUb+6JAHIWpAt
r7uzN9iYlZtxfeqw5s0sVs1T/8OCoYWrGEtuJVXGFqQ9oXujLinCatpvakdib3hjdm7c9Wu1m6VyQcnn9vVjdm8Ijh8bnK3tl0m//QzvRaLZ/wJWJOWDrVF5vTbbiyCbr6qDgHIn6qCnSOx27YDiBLdcQcVoPtan
RbdJOi0k9tzDiAsAsCSjX9b5A5kWjjfE+mgMf1edBDU2aFSUonuiyNreQufZ9Vs12o1GsbIpqPNoj1VUJBiyG7WDfEpSJTS1kHtkQdoVVRig0n8E6K8TRpucaklkOUVuXE2qRS1DYuCdKZshjwPtY0N5ubI2rS2T
m8w5xtKT3dsl+BcKdF5gN1UvF/nFcdKWgFjISIGfByrYMLFHSGhWFGwWURC1NqqJdJgkAv0tbjlAqBdgYis26/6t8tH9kcyMryDl8uJN9V4faBVBZ2u/DgtH/cTE1UPJXYVi1ctd8qKW8s1F5DTLvM9XlrcLz2oc
n3vRMDi/XPGstOX86drKEf7KrIhsFCpIedox8p0WvGq7BTQuUn/uxzVP5ZXvMZdaCUVsirPAmOd/LyOdkY7/mOoiscQ+3sNsLyFQvhlGWU/lNJ9Rt6in8FpjZVOx8yljldPs1CqWxXPvkDX3vBSya9LXhnRInby2
wTqE51pTh/l3ZqI1aMZ5LWso1VAhU/FEggyDOknWnDTDzsTOGzrTomLX6/dRhzry5pH9tcAn0Bwcs5BxFyWC4roYsUoyU1FtpNtTviXhunuUkMVrfO6BfuFxMzuScogE09Ot0mchegoNqhFY7wu32zdePXcIu+L9
9c6iIW/zY6H7PNTIk5TIXcmrVNaxPVKk3vNHOqHhUliQfMb68yiAzUNHkGjZ+ItYuIm3lqnJ5ND8d6nnONqUHaDwnoFF+/VmrTV5eWtz10pVe/vPzuvXWWvjA7vUtvYgILKV78EUtXOm4klDveFbJgksjrps7LHk
unzdeBGMp2o7uaY3wE1htQfXnrn6wwps73QpmiYiCiQQEVwkRz719QM5dmFxcI1RzprzPaw4+ry6GDQqZygTayrShpchS4bq9ex5vITgO1qwuv6vAnD7e0T4A9yoLjndckMg5nXzmIHvwAcRg0UmMOdPHICOG+69
mPTLTfTSqd+fGkQcjXD99FBLCikBBHZuADZIXd89E20JEBP2YAMqRK0+DCZjo5bP9GENT0ikQFHTI4FCLyL8a4nNEXS0f2DivQ9Lzv5gGF2u6HpNVvfU+XmGSFE63QpUdM6bR/JV2xQrmMW9dp+lffA9T8ETk6n9
uBs67+tQ/sq3bcsTKgnG9kjanRqvibRR6NnIpIgd8hi7/cghpuSUkN2gUhY4lWNwhE7wu4jfHI1bWu1abXyyDMXtsWLmH5lRQsKyuPoV55k9HTXuWa2i0vK5B0XSTx+PNYyiIYdsofvsfrTi1oz2GWQI79b+mJC5
P+ebvhFtpG0J9s/xsnJ6tsA9sSsTWqP1p40guzoLUIKdy+LnT8BC18EwWohgNmHpmbuNWApI4FriurZ9+IfRwmbU6jO7xydpfI1Aap8tYKGrndmEDy94wtkCK3+zsnNgD5+sEW/gJAQO0u39g5xZzvFKllzAjAMX
IWiilXFVzjfe4x9m3I55cnZ7ZF8Gqk5IDqVDehIbTlgZxol0Mx+jPPb75ylckNHxxunIRrB5LGybdtKOlDWasKWUgfYew/2KEHxjRBuFh07XOYk1pirQOQgsENkTckhv8mxkOzP2gkrQF/LvfvTPYwPs2i7r3kpB
h6r5LWlRFcsYPf3U9NL0T3huyelL5cVDi5sknKdgGyKQZHWyLbJHrDO1l40p4tQHrIg7+g4rgdRx9n9VZeDlnwV6tIU916e/XHa4ffPdNRRsD+ZHy1LUVjaL/7auXrjOomNF0H8JormS+AMu1m/mRaW3YP/0llL0
lsN3ULCpDwcyYHsgy+gEvHl87K6rKETXON3YWZIbXlCxBGhrcNlSNnfd1xV4VCReAHOy3/xUWsi6ljImJUMbBi1cI9i+2Lv9vWr/TrA+nT4Kko0we64gNVY8HJrq+RmgC2mS0zIpn33RDaVNRj7Y6gHb0pnzaDJD
PZLKPdQvm66kPehMQ3Z3jWjXoqm+LxDaq1WTppJiZ1y3klJNV+jcnKfqap/L929npgydR7cWhZ6LFtwhj6Imd4FCTlYvTtiDoIFaMNoWdCDnzWcUTUK6iOyXh0/zo9j33jXTDVDON4m3asaudRYILqqHIrvYTUZg
f0OguLy4J9bALjlZrefrIHFW/cOwmCKNJy1AfVIoOvqn4GXwv39bxssHV7yOn0O98fz7N4riQ6DSTjlUEUZFcpCx3GtbxaVb27iY974nra/Auk2Alyy1FfqdB0hT8r1KZ658DVDQnFHoHwUvyock0BAakMI5tD+X
kjTHoWd9+fJWldrGLx1WA9GBZH1ioWKOBwjAmgK2gDhTZsX/x5X6m5B4KCWgwTSEkz8aL59kR/Fzk25Q1P/rc6rTDMj1+0muXyYPBp43F4lYBLBwbgEb3FPaKwQswS20UzwNHCUI2dGEDHPuXgzDp5WkBc801gc0
/hMAN3t63YFvEUqoBd9MQAYftck04u6AoKc/HOAZx4NC+F4NPoCT8vl+uXLMIPByHzQpAeUoCrPfNCxhWoDQDIhICJYLjIM87kvp4NIVvyREDAjYBon9XDvzXP+HL5KTZjqr5hQ4msPJWI1JS4QqOVps/qe5Fexq
muCSj2rtEo9KY4BxL5iqOtIbgs2ICIV+oYtmzi59XztNwZ+X/CZj7mkfJapLU2MCxya7qtr5jM9zR/B/fWm/HaN9A9qq9+bovxzwK65kdGl7aWJWpNilbL1v5unT/SyfgLD3BhcpGO49wPziBwM77l3wRY0HSz6Y
bKJwIptTHiT3K1vBw2Ns5XjCKl5TwZR9sbP0gjpKbj3vgBkEzmu++BHjoI+/kSYc0ev2wzhf2YBhMQ06tguc9DlZ21k+4hYlYJXPGZA/9oe2wiVb8ZtbwJJ6R0kNmVL3lCzdwhjlRp2ekDbJlXcmKm+lylK0+Y1q
45UreM4j2vn+PGikbYm9ok0bLMVN1O3EL8x45C8suR5Ze3jadM0ODyY3art8zTyglm636oPLpbhbrZ95Dxvk60oJ15vBlID1Pvkck+2l5/Iq3EocR8yzKQCcY9z/nuOibe9KLoSJpBr3AOkDt00DumuZZp57rWyZ
04nlAATTV+XuhP5PXgETg+G0NBabSmeCZMX0y9r2BK+ffNRSbQZb01K7dwom8EC3aLSclWLZQwh4YiFH6fXdy/MtgL7jJrPLXD5bnWbWkGZ4wtaM9K4R6ceMy++ReSzez06nqBrqv235pBkfy5SQWtbshOQN1G5B
Vbr229gyiU6/4yKcRsh+AfCIA99BgXXh4YOjqR+ysPzeQo9311tbkT859ucdf2x4hXpVuq+FvOBdOcP9vSjLLTzyxYfP+brJJ97O1d24AXs8BdOiqNbx3Tq3jauqvd3bUY+V87NjXWE55cYNyz7qO+5m0fvxbluL
e8GQbkx+SpPuqlEUAi7ebVq73+PE+7P2kwV0FRCY17v4fZD2y6Hu2ra1t/IY+QiF1iDQ/yLXy1BULiMmJoWPU4l5VsDMJH5tc9n3TUMTl4u31bhDhgqCy3gikE3RqicNlNpSsTDc4SD37pfiamgeIM4idkeNRWec
YNIiQobnH7VcqiI6XwkVUwL9di9GZfOvSL2LQDK24hCG5Zobjb1Y7BEQeGA4v4Acst5oUBPxWEzQcFV7AmToGup3+0OKgUe900RyMjhMxFwoUnj3UPtXGbtWwnXYsrEo9/7tkmcr3VvA5QONMI9psHNOQWnudhor
f9ShEihQUloLfpEiP2b+IcH21TaPF3CZLKefJNOv7MKEt0eXaiPHlLD90FL8j9hp6kHn3hzDjr3eCxowmSrugiyNsr6Oz0NFv/3ltkPHwI0ulgiH1YpzaOfsEzcu7hWUl5xcsa2OwDupoSqR59dW9hBYLfBp9Siy
yVSaWeX1+FUIbploKV+mzZdypK8zz5jb9ysK9Jf48Ohjly6lzF0z360e87thJq0IMbwFTDXloQfmJSBa5UzZEmVKxdmlcf9SkmnLcvmzdq0l0OFDRC93WBpNxp3YYVxh197FzyFQbTdw3fRYppaAhb3tsW3QN5fN
RkntPjMUoqP1V/m6PXEFDLlaeHx/PFjZZVjCYF0TvkbRmAkxJN1KKocwyvjEHp03R/8Qahap17OrTm6rrp7XP8fAz3RvCT8hcAArfadVCL53ai1+zq7+YTKjPQZaH4oQCl9VwmrfT8e7F2gfXcMFSKZTsw2olnCm
E1xSBXFRA2ZGxk9J354d6X32qjoeOdB0yt4LL3nkSonVnZjWhGQteRv9STyotCsXH2Mc4yTBddQfFZRHVRrCfFS/tnl19AfIaWsnlS7DNUIdZkX+FNHDmZbfblryIfDaAhN8XufT6mcRXHNP2WQunBYJBRJx7olA
F7t+NHkz8Yx/5dCiMX/kNOdODu/dAT5Wqr5JJPpw9fG+NS87SIw+XOpaOkRJJEsUJ5pPrisURdkJSC8IOn7vOFL5uJTE73NBas1DO3ESbTx0RHHD1FZekR0uQYLpGjKTB+YcE7o3D2eDQm2oUqp8f1vxb717XK4T
ztN+lBz6u4Z+iSbANYHbjoXqPIWqRIf/W8l8RieAWQ5PNeVsFbSEKyfxIr0imuIJ6nTGVpS2YACKLodGdxm3rcOJUe8iSHPyNWgZrDG0AAw5E82+sP0QLhg+ogtbJFxZXOppZlvEPblurw9/EBvVmTcLYVfF81rx
Bj9HkRZxwkUKWbgbPp5jnKd9TA2NDHXdpjoHqi2aZJBSKjd+7P6RdJCrKVft/Ghes3j8Eudsjo3yKIisn5Xf/GByiswnc+N3eQpEd3mpGpHsPhS5Olkw6ZKG3lhfSgLOMVVt/Z4/qTqhYP0QHY49C0wpES6JMD9Y
HzlDfD0h3bmUrpjkSPlKn+1jBn+YgknkWSwIIWh55MtsNjUjygYKGkVbfP4wUlnZQRyILOBo67rSuWtaoOeTpFKu9lwD/Mk8pyEL8QJwDTpP8V7JRXsr8V79pciElcs+MM737crxt8kIwqLY+cJJdUA99Wf6VKu3
Sf+S6SBkf34Pvxx4tC7cfR1RWlOj4hE/H2qm87lLd80BuLKLvilaxM9y8+b8dNAi6mESQ5NZI4FIT5+Bb+9W2R8J50NZmBTey/yWfDUcKql3s0co2JN2978jaDfxe4GFbcIOlzqsjgUZNIb2wtTdsJdvUspDCmaR
d1msQJ3Fx4UhVICHFWyBpPjL1mY1KWOrSQS9ZJut8zUZhO74ILJ4jPTBQ1poKq0O7bqhTKj6unP2Tuo67elh/KGEiIF0vfDo+usaGgBUl/ElFLzMBqWEyTuJp81jK1YI1SW447ExGhs2iWS4f3/ep8aE7kWoLeUN
qC+yYb8mQaZgzTHvAqrir3PHlDW8cPMYzWAI1MpUwj5Gz0Kz3LzJDdlKK/E3W5/H9e+vK8X0p8c5h31o6qy1Zq9XDuVgZDDewbuH9cpMUEQaO6uQGxwjwGfIe13tWIlUgE9NA3V2XkrAQp+m2H30v1SppZZM4XVF
KRDE114HNGw9tRj1eSrhF2XH9Y7pZ1UHslIIReaq50hYf1ua3WV5EbBY189cQEDFkMjzC2mykY2t/8NbL75rHTcZq0L/E5nk8dI1qDncHyzvSiK9LgOhsNhWwtjKEraSNm4hDKwpYVtnzZfYSSNVr95dI7qe9RsI
l0G5lpBjducgz1R3k7MVSjZAsSJAu/GuZ7ig+Aq5uf1p030oiSMP5TzNwE0AxOgP/CWt40YH6q1qdKuLyMxG+SuhmvXpLvUGVL5dDsWiMwli59arYH0L5eLsxD6JRj9A4fWndSSpcuN9auVfkC8HeVuG4ca+cFUI
fFOECUzX39tdX8eNKdTs1qdpgfIC4C4Vkj6er9P805Sz3Cg790l6LQaIrfZ6seEYrg4ecdpYtzrFiJ5jywgX+deJVlr5spSTmvKtJZo/MRJjXzLh+4i/lt/w/2OqtlXrI4tZjxDva10MVV0EGnKaYJniQIUCKACs
ATGEctiDzdLAMGUI5ekChFdwZWiwmms38JE8JMPn6EjK7vzZs8iX3xfuTgBLGu/PqUqjWwciD5jyLeK7XVad1++ym6BqYzWWC2qJmAhnPSelIayKs547Z5X5BwbC8teDnzxt9/quy+JYnw183u9poPMlsAL30JFD
q/Mgjg/Dd/gyweaNHO0eRHt3EF3I+k03EljH68fWZw3j5NMnoLNffE7sBuECtdJLh5PH/rg7jrDl8u9zi/Ii7zvL8RamoGGiEDfpqvlCkhzcZlFxppaHD4szRKX6sE9/oH+SfwTXjO4Aa0oLaX+eRAryzwo+9if7
jaq0BtECnlPEWj1OKd/4tp55j+7KC0d0mAcFJtN+y5xCWjS+FlnCWw8s8tYAN2QMbM7aIeaXlmz5ImX/I/sI8jTvaMnOwm3gcAOB27+XrwqCqtm35BQ03qwueftZMvdvfT+hVWnttPtTu7+TSFLDLu0bNNsZ+u/I
CGI9GR69O8IU8ZcdDFLeZouZu9JoxvYxlDtowF5ZGQU2EeWCIQor2zusXiG4FRLmjb3BEGJ/F+DQXN6Kxpxa7VuY9WBRy5WL1Onwc5gtme/M8186Uglu/Ny4042DLtq5MBY8URv7C//uhCubFiY6GE7Rn8Be9AGL
OuW0ndi+Kjn4lCxCfN99RpHnc5u58qyy7Pp6nUzgk0UyPTmd0B/Q9DhPJnRZvkaLBaEmDFkxMnuHwu/eAmuwXQePKMK74L0OyRapTZqo1u+0kYvqYMX3bvab66J64UtuBdG5YiwZzqzr6G+7wqrjiuRa4enU0nit
HT8rsEIOs8n9lGV462fxfRwS1FhNZCzZ5IJmC0lbGZkrTTqNhB6LroXHgAVPd8jZdr4n7VxNdshqdCt2rZ3yXexvsnDBW1ehaSionVrDtRJ5fNr5vjrZY3wizOxhzLVIdjd6nbdmhXfR0snkeJHnTuM7qmkNYsS+
sgd+6eEJ8rR32279sqY5paEHWFdCnKPzqut4NcQKAxmbyOP2tc979zQ6vIXpWq9YFozVdlTmI7gURrc+jyebI1uysp4rGYj3erTQX0zQ7k2WjKDhikMV9AcxahcpBFA9YlKeAK3lVivj9QTY8jkuzMLguDATgcnJ
qtIWsPX4QH7+1Bi7Jer3fJ8pzu+7jxOQvON0R8v98FQsR3Sy+SSP7N863NbSqcmyWK2DYkpA6k2zB78Z8f1uHh4zioIto7C0tjm1rQgD8FWPWT18BknbBZNoZRZCglIZmQ/63j3izJGs/BjCLhA8CG7co7RZaD1k
ekDslJWFDuN8VIErlj37J7/sYqgDEhZY7+T2KSw1KylCrlu6hc/D6vHnmpbrLNxOptxofncY9/7Fu9J0brd7OVi1KKsZoertNN42iC63XvH7hbYAd+IrvxJAz1GT8nd4ziTK3Wi19aoOa+o8O6WqfM+mXaFCd1vA
9ZU67hZjb4ktuGRb2vAJ4/F2tkGFzaC2b7iIduYH2x8aGWLjwSQmOPmznjdn7xn2mwpt/k4fm1xkj62PiWbFuuj9Mlug6K5lAYVTdLcIp4hDlfCyCDys5wVgPZlUaRvQiDcdLPlxazDPHwo2zAlfnyubik1OjmWA
XY4zdatCbdXquHUgHXlxYwbUn9dOFK3gjju9WyTbdTtAdQb9vbDURU5ZPafkcl+FwmJBDtBbLGCeXOqwUFosTiNNXjbJDP6NFeE13rGs6U5nlLSArpK5VngPpQH84bsquqxmdi+Vi/7fQ6u8ob90VV/GT7m/FDm9
xKxdOmX4X10AJkJLMqrxd0lJ5gtV5lgzUHGA/QFaMgY2wiNTzS+xKXYPHbfr0z15MQDPBnThHbxNn5zmWzmJIgCL4bQGHOVINtnm+BWHHGYT3uHVQaoxdidvon8a7q7VeoBCEqrCW5x76bW20CCrUbX/hazgD6uK
WGTGEdS/nfD2zjhpeKKg6aJ+qYKIlsn5YORrdga1fXNE1jmRoLspujpnfUuBbH+Mu+OPyqbG+Sf6eIWbPafNoFQ/nBYAHJM1r1jejZnUqY+6XqMdF/oYdbtUCbzcmG24TQfwNuKI76y5E/iLsW59NJAOk7wOWySI
7xgaJrUDK54Yr1KuMEOcRrqxufkxdX3+shQXHrdZzz3ngm4yAdiRyvUmuwwLPN03LWJ1RucWxgkOVTX9MsYgnqCRQU8sfPICQz5JwzfD8A6a0ZFR1hX4iaXni9zTzMkhZt71ncM/fCDHC0B4ZpHfH75yT+ciKraK
AvY+I2fXFR6Hic9d04Cw8ERcgwFN0+fY0SEL04kDaAyCSCMDLD9YQ9kOVlB0dgEnLsgpMRJJXAUY9ALfcwFNmjfPg9nBcK49yu/SrCnxADl85eAe8VjQNIcJpm+L5RPdlO44RuCTVHOslQlQrJbsa5gZ/Oa1udha
//f+HFRcw6Vbb6BynfFfP7Kr8JJyX/3sJn0v5z3InyaFSx9pcgE/ylrNn6UtQNePr81/5V4bflgUt5VDTB+goo6UHdbGzsh8OYp0ht99gmG384OhkuEuzsp6euxdQVVNzfqKa0VwrlddIEtFILmsHL8wcalsQCvR
p6uC7t8pPLtUaqPnypIqXnBO0q4gV70n7cYvXEKVtTWdUEKdywj6xD6FQDnPtyCHD5J0qtKsP/cSqZGfTHDs1akYF5y9NHCeUyLOGOtVcfcj0kxaNr2vBl63OVFmSTBq0G7M/S1JlGjfkrJLGtp7PKKVBuPXSjxS
X9REFsb6MfQo6unqUTeU9C7VHC6iH75tOMKtbOv5x1fJ0Pl6fMqIuQ1RSM25jNVo3sU+90dznBtNThop3u32VIckwfnluP5MC9ilNjCy2ZnW0wFFiopmjTitWa5op/riTxUcOlPPTOziSQJDyXo2G6/auTTsbvje
5tmxaRJyVg/7mQgiytciK8rGJ/xqOsf/G/G9nfQmg8lkonLS1w/V7+43VlnQ1x5UpMMvuNjAnJ0USBFTF4uEHCaLrckTSGMCqr2TkApQ95pUBH5z6SQGLaGmt/eo0rT0fR5d03b3/8518x5prObXFtxzdTn5v225
NBPuIUh7SZtbZlikmrSdsU+7kEx0K1/WyfZ+oqwrme0W1jrZjuZxBSAq9lvTMoIYNTem27nfxIVG1bsf6OWhSWFIxgBnHAt7KEBM9axwrrjeBMDC6BaywxGxaTdnVdRumQWCuHWA/oBZdmxwGcQfVhbUJ8pumDQX
L0jZfypkEqln0cIAST3BjnkVL8VIRxqHh1ICAkanqoGchXJcExGAjb3IKhnSVEx0WeOEur0wOop8eaJEnsGI7PL5wzlR202/iwV0MsEj/Bkej4Xd0EjlZ8hyIkGFdFRgPmwHR0X0Dp6bAPISTHyGYUJGRmED4ISD
kqgFaamoHEkAKgeE2qngpd2hqzENiSv+bGds49niRC55UNI+3jZHORS4t4OmyPSrO32kCEuhw54tykhDWXL0wXhk5fIxL41ep1zrGbZInKDQ75x0AvISyvyRg63sVmXE/gNN/y0vnMDkFModJ6k6GdxE0ZzC2aTm
Z7N09ltMxY6P8uhaJjcNIr1H4cHhpnaDvMfP5736rfHdO2RVFeLDr6lU71+4hm/FCfEBezAlOlbiyM76oR7LDIcjTBSsfouDMNeClqLj/oHak6zNPxIyFTgz2n4CoFlDNevZY1VYO8WSbm8oJhyb7YcT8ru7dVcP
tIthU8SoQEUMT168dseLr1Ko/oYHLi6KI6Ksv58cOS4v+ryjnn9qG5yqApo8neUPax80taipEdu7KjQp9+zauvhj8KgKz4NZ3Q7pKhD7+bSJwAom2sy13WvBUwrspO8a4+Iw6Qlk7EM7zqJ6IJ0+MY/qCgFwVC73
BHMvaSDGDpZf3MGQ9C6UUhCFdHn2TZUGlHi2/fYaDrVhP8KTpj+a53afOfX8fsSPvThHBC70NmZA0wI7ezIy9JOn3Dwh/f3VQZHbMa/qs2lWPKrMt+Xz18XUiurqaGaUjyAjRYrIbVbLaj2QbeOug2/iDkF/Ba5u
//tMO3aOE71qBHpVJe0Fo/epxyhkJ0FB/7uBprbHvCK++OxNiO1ygrT0N+BICrD5OB3kr2SPc4YuM+4McMey8r/Tn2O21Z/TZEYT/H9gT8EBodEsD27AnHWTlJ7GxvOJ7P+bJ+3BRslQFAb7Uzse/X/kxFkAtxPd
vIEnvDMyXg1EUYPHiMA2GQzYuQZfufG5o0uCXYjPav7Q4Trj47PHWh7YTupYjZ9DP9Ps9PYcM2BbvQbJEojmYF9nwgcGY7nmTUEnFCdCOuhpZlaus+MpgyXUjQoADoS6HR3MXzMCW4OV02SDZYpdBSgzpRbZdWFp
F2K1PyUJEy75zLYp/1TbrKkThWD09otzvkALTi/eeZNm9aCxZXsPv7bMinTefr9rqGpEUI1KgKJVZwA8pTst5jxkhwrJUy6ok8eZkfb69yB6fbsw1PqmQXuKWSC1stxqtJyQgZdgM0Hk7Dy+LB+GdzvmQJnOkuSq
0IkEAYt8j2/JGakz1tbgQnqGVbVpgpI/vj/mSuYFdqjsp4pQnsye7ZvibnSi0LT8r7Kyp5t8Qu3igIyaiPBfeu97rO1yNAaF55SEDx9lgXZC0kBAgElNcEGtxknabWuCKY/0xDLOCD7/aR2CjzprrqFsjGs0kYBH
XOQsM+C+z1Vm7ToeJ5rIf7xCZNAn8SQVqLZusv8vsR0/OnZxctKxhxX+vMQxfmRDU6mEIYGMTRiU1E35He9sfITrmuzUDamv/bn/hRk6JXuT/+pP77meKWN//SzWE9bf6KhEAOV6lHG5kKKzRJAu4gh9nNzVOt3X
szy1JVyqE72gVwrW9zf215iffT6+sWDS0JPfksrxk5r/m+4rxhMWMG5F8unq6yHYQfzUeKcaA2rvXFze0x6isJo6BuFC0CyNAuVZ/eGQBgX79VVCpn8AuwHDSE1XvFEENGtRsJeW3OLR8Dvq9tnMnu2AAyWXnxOi
dK4jIB8RxXc1o7gKBOwCyr9jE2cHbk04zGoh8NT7EgRNtf4qFr2+deXd7TQ3/z+Bs1Dgp2FdU/sJL+AmBe06XGDEPDcmJc8qLDYvkmjNt2yeV1FFp3hwFuN5AYCfObeia60BbDK4LIa/wmVOTu1hrpQMb8hKeoKe
i9z+GIaUazrrc/p/Q+UAORFj+Q3kU/lipbW5coOdeWps+rDwlPjxG/WaDbnfHCDvUvQGFV5uq31xUoQ43WH3Pm+1ZNtHWkN+SjHTYGvMazS3ITvtusHLg5pnFjlaJ9UTSJWG2Yq0D2tu1/dt/1mItM/LZxcMbI7t
kFPJpMWf66FQhWLiXPDCiuCRZc5ZfJFKlT+bMzHomi1ehk9VXnkuEBAxr4lKRcB8XEjeHv1+oiB7YbBdmAZIXf/EhgYK0BLEOR7EMMq/WJhweuNHswaSxQ14HuNdnRFiHLHC6cV1l59ly8nh1ExdzKV5Dy0u1fhX
YEdTSVY5tVtlyNvizwfyx038hvAQfkfsXVGwXYmpMb8DHe3ScZo3pq4zk39Jt6CZ+wBv+vssYAde6BUpTtoe72+vYkqBXynJjBsU11sZhWfy5zm9jDJW+xPGOOi4Aa99/iTjudi9+VfUvSPSFkQhesz9CeOT/9/O
c7xVt47WBVkq7/bvZnokP5dHcvYHp6UFsGIujlaD2Lhozdaz13PzhuFTeKA5kSQyg6EOMhPoXgeN6m+enKcAwbb1/cXJflCbLwrElbBae9WbwGXV99YjlR1od78TwHCLKWPEkk8STCTZZLv9nlqRzNQga71XnUnx
Hfa7+ujW4NocCcyDts0iA8fr/mgUcr04kDmETIThvWUfOK6wPWhIRaGKuYjxBLmXfU3iBSxyTBYeSR7vU4dh+0UCFzGpil1HgCJOlkpSFL+VT0b+YR2m/oel6Vfy4uI/P18QMz+HB13pZLSvktGDSV62OFiuCS3T
RCVqIq+g8DTWJ1217qIjOvdA35V5pmA6mM8W9bF+ppmXG/8nxCjNZuCfGll6rt9ZEXNgbj8J0Prdpoo/6kvi8B4UC1UAW3I75fMCAy7NZ2Xl2nIqiXVKF6PBvZlXVlOVBy4Uxb4LiTXvvNdplmC2jHp2dj0r+5O2
5ox/5uLilBTY4BKAX4cn+CyOd+kNfz52JDfb/NVRpiAtgnmz8Vh1bylQkQY9tfg9dnaPZiFDLYdrahHs99HmQ5LSP541E34pgK/Xqmagtv+kDKwyACQjVEarXcdAFaAXGZLqTJChxQA50SnAqjeZ8blczmZTyYLs
CaZdimNinCkKbPIOcB2PbxOQtxj5WnSCziCnZQkcxI4guNx8VGtcVHARCfl67qOXIb31vdGXAuqkveof7/rGeXyBv/wuhnMObq7BuiFA/l7z1ZFY0QVha158yfhvq+qlEJzaWbvnOPlWdX1KhqrI/ECwJSyJ59Rj
GYeFi2GQupCnU1JtthK468+gwHU0NX8iRTdVsEpNxNOAnjKRYqeMuKZZi5e6qxxT25gGMaVBYBNlbnChe3cWK0OC5uVaqWRUtEu9V5rmGhmOkk/hyo6gSHi6XNW5CPOIMGwcbMxNHFYtEV+6q3ZzdjVMlfumQnHg
vi1P3C3cOs1LhizCWU1SxUe/Wkuo/56ZVmtFm7BUbHbR3oTenDMCT47Qt4pm427cjFfOvDmzSqt+XtTDSESYB68b28JY6GBgD/OD8fT147vNSe/NVZ+dKZnsLa8wH3tQFmxztk7kDlWsF4KVm3zSozXDSzpXRtKc
c79sqNpX2BMSW6fqSpu1wdH3gQVx9pkP4YZ8M72cwj9wrV2HkjbkuWzyjysMgYpB9UIpZhp9Qh0swADCpaCPyE7o9KsWL6gOwauuoYgZDQhsZyIBCRYYHcLK9y64Ho32Gl6QvFjQ0uodwcbuXi44CQg4Xu42fdn6
rR48/MGZi0azJnA5AjONawkI25QsMPvxuqh21RP5bPI2XhfkT+XH/zeir/Bbn+ECGOeR6SdRQCNCrBL2xavxBRWbGJvMEyUIPJUytQl8I//JWbIRAvbXXAj0B1EYEhNhx0YUL/CPTCmBqKIxZA9xpVBWI2bezVeD
0YLQUtLuybX6YCyNzsTVn7kiL9v5zVYV9qJ/tJRBpUPaS4j1ACa9R9tV6/9D3Xwshhoj6O4vwwqoPCX8ck0EKC/7ihVtvcFPjLPeQr2bpM74c7tFdXCrkHb4whV5WVTUmo4M9JlL+iiG4GNPd5KNZuBRVx1LTH/7
NJvJKXbS4w5YvBxxG9Fw5juI50nC3FjRFgMclmBt3AHZt5/bu1UraGRHYgLvNONMC/Tcn95akOLdZkfTtp+xmzsvyXo2dtvmJt64mxbbTu4G1ia0U73bkjFQIa8P8vlCZJLjZc61Kr9OuCZZ251TCx1Lkd+wlG0N
dllQelj2Zv65u6uUpNE4b8yuGm/r9PpxoBTfVFXUrs8cCDym7sefpFOnHKYAr2MRcGAnBvKX2QpUG790K+m0WPapllqBsi96V5mdWvOGcDnsRDuUXxXRHVbhJChTRLc22GgV3plUd08VT+vJXsCDhuZ20mZXJR1W
bPkHQcbBLSUApEr4eH87y4O+FrU69e7Hli+2jDyt5U6mMu6vJoZe7v7XYda2Wy6IUneXZ4kx8kcR7Ui6kr9bAMvJZD+wLvTcQQI6Y4THxm0WLePQ78NmmOLB3w/bPY9fjABf/5L9ZS/FeVfFUwaSdnKxLWppBWdw
cPJySr3uUW+3W7Renx35YyFE/86Vun54+EGZW4GCr6ZNwWYCXat71W8WTbdYSr+7vmtV2vclyV3aXSKbeBXCBCKAHC6MRG4lEBzXTPtHOfY97FIJr1kHuP0vP7C/DmqW1TENCOgLGcBaJk5vMHf1CxeHymXlGaIs
sAUy6pb9ynvBPoOrA9Sm5W0l4vuGDfrCt0y7tmmzxB2qVvpQNcHZCPFBd1Xhde9l0tfOSP4X7dcGY/HX2VK2Fr2/mdBo7JZinFztWsLxZ8qPy/w+hD+qPifqIJz3WSItisU+nGr5kRXAgjI77o//xnZbRYHOebIz
HqvuBuzzb15kc5rZgdSOlGMpZItHYY41AAScYppWJkRQXrVTeVkxXaBH3OCFn4Fn59XFNDd9MQxdVgLaOn0zaKfUZCcfdOWgsmimd6NkGIqHeRstEy/cZO4NMnFJhagvmwDzmXdCVYrlvw6iubCfDdZ3be4SLNf+
Nj/uZpeBntNwTBffxXvfR4k2hi0HONQvFTDZ8XyaD8q6fiILQOWIzn9ByGjek53CyZ/MZ76NU7X3+ecma39wDhs7jM30CJy/xk6RUBVGX+2Wup3sgOXypuWNWnHZyaQWvKkNr2u1UkrK+rqjwtBgTB+0OiL1SYZc
hg9u319lJZVTuWhAH/YBxTvOl7Xz/jmKQPhWX9VLhddcG96uzJ2rp9tlwoVS1xcC2Td0IUNzQFNwE6yy5b/WvNyrpurxM8tteqeMJt1FQemmoprgfS0Dl5vXHoBDmqrJrrdXWwYPNDmvwTUukaDBj1fMs6lgfiHM
eeX26aIUesXdHwcXqYqKxCCC7kc+x2wUN4fRf9MDKYrmkpcuFWC+7WDa4stWqnqaUZMAOvtHzmigFSD255A7yloSmAzVI5GDRE74LVJuq0TJi7NF+w3Ri7wy4ZMn1PPdPwHdFaIKn3G0z9wH7IHD5TVM6ea/DTds
HMtAuVK4c4oo5HdpAtPJ6nHFwHi6l6C7C7NowUAiiTrMIMHwORla7su6JqhyrBEB75xBMF0w4WPDyCTVrvy0mMLps/W1W/KHpXq8TVxg9t/vxea+kdXikS33dnPbbKRIbzmklyX12AO6vrm7HCOohvRo88mOviZi
1SUygb5K/2PH6+Di9a5bVAqKrkCuniCcqvI29rzxjjP+EiGDMHjlUwUxkFadSL2VT1QeUlPuyvCjysqExuRMpI6Bh2D5q0yELCyeEU/Ohf3tkuxDcbZ0BrxOqjRtfCmfip5XJLdxM+pRdqi/04JUF9qkCVXWokeL
wUiTiqpUvggRinT5BL+NHckTVM/mIVdRSly6NDFFyBuCHRNRh6wHA7kX0V5dFqLDnSpAM+ZrlWUrhKUMUvAK56hTx483Lz5JAJajHUGEtexp3wihv8nletrNTvHSRMQuJY0WsasieCnRsnhZiPJlBZXLxVUFVFXf
A+U9ci+Zxrpe7Ipa2av5K70jnWiBLHDf2XmY/ZzzAJz3dJU6On9BaRf4h3o6HDIsQgH7zVUEeUb2QpPZl9KzjX3eBQiyiBP6q2f1Q6wnAwghbSn7Y2sr8K5w6YXKp7/X7Oq/fG66DwU0ax+AtPkQPDZdLVUYfST+
HRolkK0Jd7FMiBcHYJrDc9Q7WPAlHEPUmBvlGlH9oT6ful3e1s4+on1rj1vpxDik6tKVGxK+Qw2xc6Ta3+QcAQn+86NAB+cwhIpUpMXx7255hE/KrYPb52gS381VO8IbMuepOK/l7pGTBBecm8pEuvrooJrZrY7M
xaYk94HEnC1JlNtDNAUttKLii6NjUhwsWxEBkeD4d32yZGyOMS9NyLnojbiczWS9gq4I6c42vpa/wioPQ9jVkit9v1uoSKPTsOZk5XokJfEySXrtyJblg3h8wSXamJWsULuLkyGx4HXaqanLHqu4QFLakedwCqKq
FxZfAWCe3+wBPfJjv8zUq7nOfILIXDC1l9XpzMgqYBDvdmZ4lD3T7G9qgJEOOPbFqGCmQ3nWsPeo2YhH5NsNYfNlFlozfrLyW1OyJqAvYzX2vQJ9xYXFv4KZite6Uredl9XvI4T1hEchiE0oD+LKFhRz03LHPbvR
JduzGJ7nlauYyk1VcX3rlNncsUv32tskkcCaq++hfpMUX/wIjxJ/04BDKC5NK9Rna4viuH73U7TylJqSFE35Sgw4y7YtPfIuHEb/N8yKxPeXeVWdS24xPKt3LQlVmwUj+ebKQxC+f6vQ1cXE+FAPXFXNivDmS1kk
cFpQzomxU36dS5vNXn6Pw73EyTJgr/3SsiVLnXE3TvTsXaZ6johveYTITKu41g7LVSXlF/ydDAnK77HTSXSdTChIBxGn/Wf0wb8bO22Uui+gpjy8Gw4+BU3lAVHyrtDBIo0hJ04XjTx/wA3o5/PM9Yv7IxPPmba/
a9WXVN9BVyvGZtzZ9+LUoVff7R9YST6kEU18e2+qvzSbwX/9At1Y+TP7CJ7p+9q6H91GbC1FRM6NWGqF0llIfqLd77ifbLb51TmYMut6SQhx0OphzwnYv7LLEq9Q+dffaEiqohK4ofLysMugaEDTqO6GLD6GBlbc
rGCaknNbqIhBTgzFP9TlXhOgwEatMcfLl3uIg1kMyiTAfN69/IrVMch7EAgR2CgNEvZz/UZ3XMBYfBFWJmFaYxS8la8R1ZpKiIk6+ammBJdAmRs6QSG2goMdX1E6iRniRK1F4PD4J8JjGod7bGPN3gJJfE3gMU4j
AUs+8YYZNfkSwyG52qf48fJ7R5peEWkqSUdLqejTb83r/524o7sp5Vxqzel3fmOacucUldf58x/mwujU9eyyuN8+nd4c/McQ5PK8LC/FJr5SEvPzSzPLbY2fF4z7qvTQ7xxbU51Pq0gzwRKYmclalTRf8+be9wH4
e3oD+Vtf828DxL0NML0Fenqzlg9LbopvuUUoZmt09ZMbqhcpdN5zdH4lnYIZLfWyMzInOz2eBLNo2JnwCLDQK0cdD12uFQ5Oznx8AURO44ohsZLZHhRnTtheBXNVg7rjbFMF8nG8WMustsTc+n2x8k3spoJJpTrS
D4HbpM/76J4FRPHg8ANYkuQ6+XIvOSUVa2ftcXGerNEkU0U8AQMfH/GA6TG91JGf1jVgTwwtFQo6I2xvRS3sSC+iT5FlUFWXIJvzjacVu8GzVWULGz1LC804syqIbzZm/qmeM7Jbf33uLA+mn8olKo0babK3ukh7
ST0EUK+hNeQ7WT7AVpkuq8WoRv4hiSD/6TZVf/fIyvNK/dz+hH7UVFjyvcXIc8u4yJeti9MKzAf5vBe01SG4zkwldWCX4EaL4rSbsSMyT5fMqZasEsy7LUSawGzUURFySElvnxJMBjqjQXafoDHuSbxvWwWgPvOb
72Ur5eOlh1+XeMA28ZGPnPr2AN9vZWYsxXLgfxmio5YXwVieC0ykuE/hVh0vWKjz06LFfTF0PAB1c5z1AnDEERx6YcbL4gTdmBPIv5SQ61Q02L8wk4RHtssF2Po2m2zLCxfiHdfbHTLt+h/iTc0vdiH/48VRxki/
nsqUfKfSmGKBbcRAQSjdN9raYT3Pwv4pWdcGni23i0V5lxye5RkNy/HCjwX2YnUoR/j5+VdYrikNGfmoOEHy73bD6mveJWKCMoewnQ/geSArydzerHcwLg/EOV/0ND8Oan55TbvAjcQWkl0pIuhMezZ78rXvU6gn
XryY7qc+FYz3Wc7oeM69c4bPeYKIk0ZXaF2XRBshcuQYsxul2lcbj7EiVRrP2d4U3trGbrCcMyrrZn3k4MlbeLrLsMOOu1WPd1YO7f0P4zN0wGXLcMk8FJwa1zghnHQvAex6psfCE1rxnYelSX2e+iyEDah0mgef
1vIo+Fo2lA2tSX/9D+4YqBRV7S9ImnpTAm91tLjnVLcqPflTuHnNvU40f5N1KoyzqJXM4BxD0T5uhyJnNUzfMPTCI1s/Rix3eTBZ5rq1QjwNtkBm8JvF8qkB0wGQoAadcew5K5rR67cCq745Xo3DJM61056uaISf
k/rW00GqwDwpeiUIBx+aMwWtVXmX/tHDDeJoBlS3sqZAa1R6Kf8QKGyzBowRSlYS2H2XefcCmJZRUk4HRdNfFMnf9rSncOlgGZOgelKN+bQktpuw5Lw8oAHGGw1jELWcuJ/twjDA7d9vhTbbuPKDrD3/DAoMRLRp
6IGx2oryQRaDl+zfW3E+1ShCXZIyQByfZn8pnnMxRi+gdsuq9lc5gczja1bxvZPmIH1GA9TsqdUA15+PSXw7m7l7xxPR74pAVm8b2jI0CV5/gunNrizE8CkDOQOQICakBfgJ7lBNkIUqfXiFeHKmjJ9u3z0vLxCf
LgjiEDCfOh0QTJ/PDSGXCMy+oLh4yBYKLy4Ngj25/kgWieowu1jeZIoC+q1C4rkhm6T0M2DKvJHCOmw2y7B4Q0FiNeP7tIfVhvgUS64guKs/qdxLZ6O7xskWRSMWnoATLvL5W/+h20dUzITuJQcDaaXkAV0qKzzh
XaEVd795JordzhR7B5T/8aTXbUmNeX9H6eacpO36ePuoFP+9+WI5qLTb70xVdujay0lVE/X0rrr+Xfeg+QOIRl/BG/xg0BiP2TEf2HB3vJ0dlqVxM5GkafGb4N1hBbEaqvK1pBXZoDhQOsHrN6zu5bo661vVwfhI
70Z/69nNak9RVaxauM+Nk+mzP8FNpgm7MFhC4IPGvmDSBbBT/75fSOlrIs0vQL2+8VHcJR+brHgV5j007xUzSQlvv8/qOamgy2FB8qLd+i63joLFZnamhTwBl4RU5QDu7jexeQIg1f0tIUp93pcked+7aaM9O20k
VQrS+md2x/oi1tQKemOlYZ6Z888dQf0WPbLALyoPyxQoS/z7L1RbS0AkBndzEhMrRbKkBTv48kMvN58Le/GcmaY7yYIoMoYSK1X+dnd+nDqOTy9aAyg/8sqKI9intp8pk+azNVf68xc+q9RfYWdfh/1dENH0OUtb
WcakTv6y8filzig9H7iAzy5eBqrKbUgK9m30KGMiqnVNn1Lu1HZvMKPUs375efegfYcPcB4d5CW3RwkzXiPqKM82K2g231ZCfCRMI7Y8F9te5A5BgOS5o4pn96TfBGYfO8DxUXQ/NrU/19D6KnmRU2+RS3DGlFhX
A9JkI3zlRWylxiBgxRrOoQ+Ys1mqrNsK9Asjfled37GVlg5DZHY2ufyrqQeeJlz22lNzuwjrx8LtLqUA5sXI2KfJ4EUzSwEOXHEcxHaEoxhLQmujqJ5Bi0BSZzo8SXxlruIJgQ61/DgfyF6UFHlyvdZh4AQcighg
8ihb6/W5NKQlaJt0Sump2mMJf0taSF0ojuyF0+eGHiQ9KldQ3OR5pRsM5CiAaVFyQLaMANlu8uuzbzxUWeO6Wv949SNvq6VBgXL3x2VPViIWk9WbtudNjWaSdkkHtYMLO0hgsnW3dgFV451vd8TdBnFVaYzGr7F/
7kbuAxiHsInVMuJc//ci/5KAzo4sVl60W6fI00QUc/36SA7YgvMKmaurCen0WOMEedZOJByzTs1aQr2+ZJAdn11hxTiC7XCDtg4D1rseTrmhU/cUwvlhFxKrIaIXdnPhKBsb84owoSa1ExM7dgu6an+rw7PlrqKv
2m58+AtX+lXluXGyYJm1bAq+7IvFT+p2IY13q3kb2hC+RY43d1LcweKkxjZZ/oy9WAJ7I9rT5QrqODq1BXb5oM1N0HiRnbGgysvmtDoWLib/mYP+5hwFkaSocpM5cOIDlcHM9KN+wksSibWHQHYN98ei3bPlfoBx
Py7/gqprqyaQFlSOWGzYQViAkIG3HI735BUzs1AK+SSI/YWs39tqiaDFeFOkeQ4XpLTMITQZEhsJofySNBQtWwZKbCecaX18I8ii+G12PxDA/hBVNgMf5T2bbF4ONna2kDJj87j2Gy0YLSSGkrnTnK3Vf4SQSuzi
FlPzeHumuV2ePgBIYoyS6pLCni4V+14y3elwXI7LQYYmgiwCaWZpObo3DV9GTuMGA/NUWIJruSbOziGNoFPfoYcGxBE6G7hoXyK27r4KyNl5sKA3ySqQwolSG1A/R20fukRBLl1/ugTsb+K22JA5OnrVpVCHmXn3
OnW2l1GJ2q31H0kUvnnenIbbRWAbbG206kn1lhJFQjX9aGOMX3LoCn4mgGfIaUxxVpHnCK5k7p3CNf/mYJsO7OKaX73P0x783/yAFr/KS8AYq3mr5QpXsEbdqmYSZyl6QHB0t836X75E9ihf46KW9LYAO9H1TzDX
I6JZsHfUHpt13bq9WP5rwj0+Ot0V6X75Ym0DW2FkYijlsAfFTL7E8M09z1oBqTSufbri0Tdrrj9uhZAUo2grQD+Kz7L41L4pJj3y3/r9V5UqaeUHlxUuhV2ZVc0XMJHeSxBzg3qsM6rGn9MFzKeCTaV3vRS30AIE
SV1N2k1vpBNttnDTuEqHEFV06TonlWTOanjV8GZhO32Mo0FKjwZ28HCyE7Xy5ydzbtlTlOXmPfX3kEZB/9N5eMWOmTHXlrzLfzz+3lOiJcfUDMQCZB+vSumIgyO4P4SAoYFHVSKd8xOsFD2Nh+xQ5+2ZgOFQxLzU
5s+L+TNlKy2JymcJdyLPFX8GCXLvJrlOjPnSPnnMKnBTcK8W+qa6t8jmkEn3aZsCNb30JPj/sxOvxK4PNwbINJJTVLO9l9q3LGH6LUHDukIEJUCEFDl4Ny3gcRRTXvg/mM1mnjCXHTS95rWZ8DEUV4+FYOouLeYz
pLwAAqsj2KimZAnuRbohzsDQ6IRTGQin8h54tp/PfQBVOUN/nWm241PyiP9rfNGq3oG2++dN2TrYL18EnmtLvFaDHPkyMg9UEuK6kZbuj/b6vHxLOmRPHSPlnip7SmmvqxZRztPZ/begoWO6rEHM6+KAvvMiYexS
inb5Y1oBbS7TW+Ox5V3jUntxPdPjH/F63OkgO3vXTo1o0CC7Nl8YRyWR5rrJgx4kWWk016+Z87j0L0t74xt74qwQfAVW9tIfhj3vlpl5RJTIi44O/FQDxvJmxtmpmGHjbu9YnvTulWVF+FkrYr1SxaNLbfs5EI/x
20z5xAXy2ZkyintcvEbnGWuyMVkcdJ0nH2iynzGSYvlJDFrXXD+rtldCbuw7C9C344AAUOPsP7nX3Nslgl8c66O4lIZaJyERvGzSrGkpZrdflaIvQow8dgbedxtWd2/o9E9cdWdUs3v58NqOfjXMpE5KLkH+pOvV
ExIfg22S3H2u1jbAY78iH3K0DdHrj5L9IiXQ/A9wG3W7/aSe+7s8/ddxSD+Xt9BbnqSF5hLkh/qlb9YV8Vi92rEZ1iQeh/RACKpuqJ0G2W3weA4/+aDOiVqewqIr0Fc0VS3luJelyQ06aeKZLpaslbw9QqmTHpvU
iL9ehrfmKXv/JPOAirNRkeB9EMkZRoCJAc3XKPrH8uqoFHB6tr6NuxsaCv1VGUTZA6tOj4G1SOTg0FqfWheC/XFeiH8WwZfs7hMLHO2AeQOPy+F1vrD6sEjtpWQp7Wc4dGEo3lhXf3bCjy4FKX7HIPrMduK0dbkQ
ewzbP0Uwg55m17e5CUndZf25/7/ISNd+wyBSCn+C2+YYPJ1mtNefN6ibuHrwp2fFavOGV9Wo8rzzHjdLNauz5RBBz6qD9jK/JINLxrkjO5VDqoVcOH0HzObL7u6OSEX3AGPwzl2HzSrgaJisHtCPyi8JyzJQ+ifZ
aU8TITUFfxJHv3Y1WOFU3YSSAVgu52UiSjbV1rUWx2fDhr7Qvt42qWuJ8qwAsFVNm1CeS16vc4uskDlbtamZ0suoW8wLYnb/ZLZAWoB3nyhCFLb3rKK0H+r+xgPFi1Y7UKNmXmIxe1K8Kce5t9C0AJi3WdVGT1bC
f30OmSP1kH6DWxeBmZE815iWxRKiecLlnw11pGkLw5yFqEgdzZP0wFk8MpfQdWR/K3N4i10Alcfolv2PJ6F7lBgCUbbi+K4b60Z0Xzcqg1r9+Fj3x870v3Ys58PBwEDqp3CaPfm4cayq9/nTYrhpavB7gz7XEtt/
5JVbQZL5iyqjX8erOfTetptXXeD7i2uuYTU6omUyAXQm4QyuOMUgPTZh7zkF5EB3U8gzTP3Xnm0+Ipd8Q2ml7+S2CzhEoerfSCdeSB2bYcgdHSjrLPW3Dgs7XhJAiaFEQC0u8kM/qYfkGuzs8ch31P5+scGa1L8Q
HiAMSg/AipErej8L3fRp19CK4J3aQIApPrdGxx+OKXrjja3YjihuhN79o2cWwN9gvnXX22hx5W5jC4Ec+C0Mdlvalze/j0vr/9z7/p93xf8M7aoc/lLOPoa5MR7BZ7b1RKG0hJVRRxq5lDAaiPFBmVJqE0su+6+b
8jCQYYS9sQQCYUgfDxEZgX3TWUebzmc0aUJaXwm4HkrL/DtNvPQ7ml/u7dAR06mOYPG5SHmv05le3WyRafWEcFP0fvCKs9TO1SYOeaTMPQ8Zqr8wq+/KAU+HcOu/coiy0NahG42V/Rj5HfqgqHqLY1hBZ7w0MSYw
OpAs8qIDXwGQdyrd4z/le5HOrln3QKVSqcltmd080JEWPe8cPRjjQgfXSoO+Majo71NyKDV1Z4gGOFaQL+wunIawiXJhw/yFoNGiiI0M/0VQ0iEvASDihpp5q9ZpzU9NdWwMy4xssRyAeVHmOmJJNWIN8ZI0mizg
TTZDCrX63czXV+x7XnM6t3PjdSNjse6mvXJvPDAPQvCge5PyXtn6gM0j/btNkTdKstOh9Dbha8b8l0VwEkCjzMhKGC6vhKu7qLVjnvCNrtEq8aaFHbQ4clqHo8MFeBh10Jd1OTiJ7ZgITR0Pzd3XcQ7RVNdx22bh
hy7QDz2z1t+pgDRBIGXB6Kf4E2UBjc9V29DAKTIbbysIvhO8D3BpCF4xv3nHMMqndXZRHdnrP8Y53u0/S8whF7+A81HmcVmTwmFyQ8kb0TmSdMgpAnMDFusNa5VSq5AcbfVJcGWqAzVQ/ieD7ST2PJrR69bvc/bU
rA03aqgK1wMBiSzqCVEtzZ8c6COu63sZNEyNcF/sU7HpRRorgO0E8GdMqX5ZPBQZvoXUTgklkC192EjxL0Ggr76urQt9DqWE98SN2NtWC2CdE7xweVtpF7cnCfwPGzeVAcFxVNIoOsprXYjBYgT1+e8QBlygfgjY
Gq+kuO7gmtFi8lXXtqVrOZl0kU5jnrku2wmhwH/IrioB8aE6y6TviKvEHeHocQDPOwyUT2ecddkRzgcCR+0xYRD91VAQNrD3kHwNY2Xa2erBnrb8RP5GITuJeU0x/9JABO9SmGObnqV5h0tToJaGd87jQlNHPlCp
gU2ghUb6A6TU2SMGnspn4xVWHwv6FQakK3KMyKSyoLThQpCg1RNrlWEoiYwyRbUaVPBkGS9ifQapJVGiWCyypGCa1YQGB0S6eEzwaPXt/gl+567ZqnUTSqPTd88OOVTv9up/A3Tmbb7mp2RvPSh6+lRaC6oIqiQh
igBKOA0VN8BMFPnmLR7xAnzw9dYGLyCpIgZzmDAsujswLG/o2MWWXBv6XHzJPYIrvqE4wChgDSsM8Atajukcb8OGtieZqo8cmvCOug19v6MKgMCttayVg0b6iv/UmkKZIrCbbWs0QPkx2yOq+NlniN6SHIwsPEKv
tdVeLcgW07GcZnIBplDOgcRi44iqXIkAf0M4oPwEP8Pc1bxr0SFzN2mD257mdnfr3jxalvEeLyAsFVBHTWjAZmWIFggeO5XJqrpqBMtreGDh8zF92gf/xhv8J1LFGgVpbEaiAWlfmuM1EkVe+ZIS92exTBBF7kH4
2PopxRsTUfyamrMQqLwNRt/rKZYPlLO/xLpgS7uNvsiInvkUB8m0tWfCtlGc/WBCuIAAgx/xzPna30GJC5Kg6XRuIoPbLQ1/98KZhzT4LK+mpNdfkSyGpONJOZD2oIre6+HoUXGJzgv2HDrST9MqLHtnqjZpod7m
7SkYO1vycVUYPA+H/uqv7WQ5ETJxiUwrPUf+D0SYzpSD45zL0ksDQqxsg1fiaBfOdVUeDCW3G4MqxkN854TvhMRP+uTJ4c3+gNJNYASuOUoWCMkKZNiseg1+bOplL/CuztckbLCV9hHlfki11ypbUPJvtB4C9tR4
V3aMDt908FqPIfzeVLcSR+LjEC5rjwMFppALqIejCzVdptPFL70lxKi8gba0NEjI9KYMTgWDhOOojw7Yxp6v2yI6RU8uYuQTtcf3suXUvdFBEowu1SNc6XA2CNw50g4BobrX0JXPshOvqgkwttKtdlgGmeBZaVLM
vz74n6p/NBRF9ABKGVMKrdRVDp7/68cS/eaQyGbxnSojSj5vIthOpOZbvfn9IKA/WcY0atr1LBStMEgGAyApyRQfT7Ox/OH7eknKpaAiJ1v5MXpSkiyiz4kmyLDV9EWOs/COrBreYpPEHXM940ViVl6pWFbjDrjq
qr891IC/jHLUsRG9Ho+b76sq53QcFPUvnKOj/N1udv0Y+FYasXAIUAEIOEg+IZs0Wl0POEqaZJ/jvEYahVuOEl2cRbk8mXOeIL6cpr+XlN8JTawT4sGWs4Cwvkee1GIjoK/NMFCSgQ0V1ilJHbJ8yRNud1kB4mSf
6MCPUvMeeR1VKo/E9hkXzhUesakx+Y7RchljyXP1gNeSSzxEuSU6j3sYQqGEgEkYFBMVjiantsEz744jJ0OObi36Dj/yyEr67/PuL4on8IvnoBLknk5G1KGNDkUNN3g6kmTuIGEaGrSaSWW2PZjpELkPJF1Hn2WJ
jDvWLPeI2Y+tgjj5fmr0FFNQaa8NpBv5KFDfWcJ4nE6ongZh7i6wIcOsKoAiLfmbyKkh66npuSnnuuAFclbjvacuOUPF6UxGZMYJCIn+rTWCLrMfWsGFrpblj0HNFZLeoFUcCPjk6moXHoGX2UG2gLKHnMM+HwUw
0tJIE4ItNoRtGdfWLZmji0TUA0U/jSXXiJ4cdfklXqCcJPHKbpElY3wTq368BWg1gvkcBMVfhLaweRydbP2n3B1T3RNXFeImqijCDhNmhGL8WqUGZLHEqXED3ngCW0DhSIFMwEDed90hD86+/tX0Ue1ETRo9wHAp
D/NiR8XfJ5a3TJYAzxqqdRr9+o9lvJ4bfiSLWLA4PrQwBNyifnNBvp2me8s95+DZL6LllkryhfVOKkWXKv+jsIgAcVeJfZ2iTCswOWA9V/9J0OtWIi+qoRVmQtvqXF5cIfqGSe7VTlkoUN3MGtveXhGr6IrdMCl6
H2EnyEbC8ikFFHCDe7egR7dfRSKPmLCKXNDR1hp3rTFlQwhMvMB1Ei8ZC8aM+m7cCMxBf2v1Qsdb4/xnK72FCwwy4CCVbuvqD9z4OOmgdYt01/eS3lhWFM+GMSoDQQgdipM/5yaXtMc2cWpJ7LvVPySMYOoSL/EF
Ek5pixrXesGPzjX2UZQfwc0AimxYC2ChMJd5ZORH4WgUH/VDjzhMZMHDZhYQmXYzuom/HyDBwc4Co2SBs3iLXCX29/Nnez7ixsjBTn4VaBqcB0+XJtevnF91lr8q1+fnjRkECP6D927/j4yfD9r2/dZG9NLRlaMX
jj71T3EEnJrWxafxk9zEUOvACi+z41tclR+bzAV3mH9E9f9azOPCvJRWjnpMcWlruH8dwciOpkfNCWGoVYhxLBC/ggT1Y0azSj1RbMJupPGT7v8ofkf2BVH6k+n/Izg5en1RpFrKxLMsQxlcPdn0VQ7CPOcyFvRe
gLf7cyZwovH3CxnvfC27mnyqffhEl8NRqOhEi/mvCx1uB96ukxxAYtjEm8uv/uIeQH9UEmvTLZM+rTcyqlqpCNVct4anXrMpnI71jEtdFwccJwNb3Kp156feRZDzO39Aei65d8JHAsssUIKwibJoxkQ2R1pJQzpu
kR/oHKGKGFce5Ittygiq5tHeFVUeSMxfDmXtuSG2r4ZfAZJaCudZdl8DsVh+gS8Q51S8soSZnrM425L8R1z75DEF4CAT6uJaJ4oggmxIYJi65T+fK8irh1T/LQ+fDEsJdX/F5/hjYyFQnndNFlsBwEaBNAAD0ASP
3AD+Qnzxc0M+4iAuUHVftway3HiALAV84xU5XXhHEP0aJ75wx20b3xFJDwC0zjVRnRBWTiOa7Om9wWamfcmr3Zxvs1Pkkigu1tEl2PTXPydqpbDVD+FWjdglNPEOIVjnOYsKXNQjdHXki5wpj6/BgayBo/99E6x/
18gnRa19RClxgND23vuxf6mTCPDAt90yd0A7f0kfnjHJaqK5TwTVzcg/WNTAqAlwwIyGLC7MmJkzvoKZ6dgyGfB7DPTzFAVFOf5LTWIfeESXYndA6IoQD22FtaxEoWcyrxpIXUEsGuvkG/ebo99mjF4OEPNKzQA6
ZLxwAiKwVrKdAIT2gF8Uv5g2j+EswvDmzzzCaZiCQ8M1NDJuAdYHQ8uCxQUcRd7kseioX1w3ROeBeBRHcKBNqQIZf2GrtpnWygu0irjY/cMAD6phOGxQIpWrocGXsaHAq8oHkk4vFyG8D7ioYWEM6XN+4YHjhfd6
M+6uY085ZE2Bg8wVQ8uG4UyKd3bg6jeZBOWAC3bqDVZ9qYLfPKEZtg2NBL2fkxIQiuC7ctYFnHVWHmeGLqyrtOt/jumOE10FBSOBmsZyQ5nNiiGeNPDZwNpFGD7wJE2oN4lcGk7AWSuIIw8XhWKytxdwIySINOQK
8qvPKt/+AGZtccE5wWgcwAoKNmAPpKACQlV+WWOGRvmm62STAC/8CCGugAc30iS2oQEmSH8L0kIYbv5q3OAzdVvixxbvAtcjP9yVxPe5hn0EJaHFsdtTzbV09e19v2aES86r3UeAnAUewm1tFFBNBuqAVDpJ6fUn
QGJZNQIN7xBUmCVT5qcB1dGyOn55U9EMg98tRGhkQXAznX2NImAYBVHnsPQU7C+JoMPcZj/ThyJMMHYQcCqRoKkLXiAhpMb7M4jJ1NdkCWBPyxBaadUgtZNuY30Hx5LptFguZBl/KaPzq0KjC6IAJctOsiDgwKzE
r8Tf13ffIsO+ErliGcXbUkF2fcyBMx5ZFjBvSoqQ5ZuEKufe9LeLipKBIvjy7uRsGxYo4BVIRwnJO8Ni0c4oR4C2eTeC5ceP0JDKw4xK4vXti+TBq1FxL0eV73cEZfdJqzMAp46P0fQSGQNoZOUvoW8hB7gIxV1u
YXA37Y2fzIcen/dHzwX89IwrkcK7jja+mPB63BaRUV0lfzY+PDmUgAILHeIFif2QYjQlPW3/aJZxYRix/SYE+6oEFrtkPPjWzCVeYhj47XfYSoLKOfUqSNZkR3E4cbNhOESHRGMfhuB3jO+OZsbrzoH55M4J0Yjy
wVlCg4e8NesTQrR8SKjVQf8NDMQgdTMMYNfTl/kC6V6iVfUyfgSB5NAhTaBV0xjLJvJuoy5uas35t5Wefbyn/nraESuNaqHgeFES6hSNuvRbFwtDFZ2F6FwElvBrjUCqb18igUOjeumOPRMWVzqiGEPchGaqwcx8
85gQ1OKA+iVBs5m1M7pJmMY14RLZNyU0+CS8QgKIMEe19Ylocp1tfiy9ph4LxeX9hHpUvM/o+FHZvVySiDDm26oh70W4nu1OrjEAV9oX4UsfVGmD1TvfFmdau4htjyitvctBuoxL2/jzbNK8RlVhR6oOuuBeSTE8
l28AhLKnAP34bnTkFLsbUP6NDRKBAKwFBjdJv/rmaR5LKy3kv2OH27mPyAWtO3LoNkt6mVreBh0SjV7hBV4i504rnev70ZfowXftJYxUFME/PwMMVcj6cKwU0g3oREtceuVBe5L1MSwqZ/4Ptc6amMDPxBFMuKUt
tADPc5WWiAcuV3A3HIj6SeEz5pLiYRIG8pkveDqom0lO6aXENCUHBcXRZjNvAgHNpmErJqoR+Y1VEupt1w/kvSail3O40GMn/G8DobUvmdO0y7DcoleY8JFZWZM8R71KtbioDzCkJqTrhWsptERuywhKdEIS+h2g
5rE35D4012nI5+GbkcF5cgIEklZoqJh573btMVW7juF3NAmGRw/g4zmRbCdlhm2x99h7Fi4NcfDIgly/nBB5rGf/jgBDpcdAfpnUaX7smM/QtmMhQz+cUlMTbos1fL6GG6sMY1gnZ5yllvjWgzW0W7im/F4qB3yZ
hLZC7f71fIJeiWYfVQmtof+vmRUTDevIKV3pF8OxCmOHSdVwu1fccjcqGI26MzEVxvgRkSOPH+HKWnkpNqNZaHG1mX3Izx2ZHqBqvgRjwAkIgwd/PiJEHhvTMP4igPqW7cDijwkRSv1EsScPXIv6GzZqbRJR+X+A
nm6y26G2jE+2uxu8+68dkw1Gm4shwUr3kiR1KZPbaqjMJDipWLB9RjtkhRDA9VW/qaBaqNU7tvumxWchjDckSuMMxwtXrov43u6mhXjP7CY8tzEZOLFcm1xPDKtpzzqQHjewt8W8RC94F65GBxsY0NStpa+ST77R
TxZvESqt7uZ7isNQ7Ar+JxREEhg2JVraJj5fZUmMlkfgcqDP3nBLDhqHIesND+kA4JbBGTp4PVP8fbJChC/LZzKEpahKtaWFovVwhSZekr9ud48g10dE/7+YnmWKXTOwTmI4Xl2xHBtSP+kMbFSPUobzvh1bexpy
r4MEMtKsCpt+cctIX8Gc8JECEW/MfcU8kUhu7+6XA3etmP5le7QzoB8FBiocl6w+kEoGsg5msE9HS4gIuo4Ykf0uJKZIGyczsE4trZ1and8ThtQfCBzIu17eSiai0kpMYcknDQS6blef4A7N/W3XtAN7cJtnCXx4
R3FE8xr7QxoS9JdwlCozQrFJkFBgoKHzB5T1njfQXaAthvsl4zPDSDuwPe4pikg+T6OFpIML3UX3FBdWXjH+rBp/Ao9IjXR+hOWNYV5LEI9QTtZCJ7GT/A+pACjw3EfxWwyOyy2UmXU4adRndnYn0h5gFRjuO13y
GERlSQPLOYgIc/0fLOGBJhXqxt0SIXXxJdI5xKtyCo2on/MNhUfxSCTl+9+pvYYJZRkGBdVHpdUG45KCWw4CDSC3RWs4ANv8gGJitQB/+wzlz+uSTppaXEOHCE8Lt4Tmgsw3zHO4MwkZNDk3b2X4DIEBrEeZ7OrL
5kkNebboBRJx/ipEmr9Yz90HsFCil3WlY3ifabiBTLSozzoDM1fDGAPpD0Rt+iWMKYOGZU0zLyNsa5cArTMwtLBFjTCLM5SA/HcUd7eYCNJ6Rxp+KKMQdgOALChQq7X0jS4UG9a6zQ+r0ll4WOx3EhiOhxN4KKJe
iIEG1Q1wiSZNLjH2U81jQ1TD6XPn6vmWhXnRB4klFPD0J4uXXxtSobpaVR8sArUYALbjjh7/bdvi1T+/BpA6jxuf+uo+cVPV4HFEAoE3CvwHfTyfM/U0f2TxuLoOpjYl8ZO2iPjKmtRTd0FSISTt4fwFkpBREIT6
F69nwY3MRyqTa5n9UeJgvPeGEsHEJCKcJCroL6Uei4fm9yQujRV1vwU1a98qQDlL6i3c1jwBCUhBm/lPGETcA56ywNgNi723lWTeRMgcO9C6NWznzgJG37E1tDVwB3ofv/9QbppOIom/ficSEuPaT44lWWboaydW
pWsIjagz+BkkMlKn2iqSJUiZ0v7v+Uy14ou9wsQdjABa80dcO9Vl4RQj/b8J/MagIsBEwkqdYli/NV1wx3S3Wjqoq6ZlgVfotaWN9mqgpDb2h7m2IdW0ie4IJf14jqkFjldrHzKCeNrHKxLJsYm2/NHyUJCUafFJ
Mnvn0wM0z7TNiTuO3/fBNnku5ZxswetU9pxQ3VyoH5gLXfdTJVzVjqmL0l10AwG+Rn7F6E+hPkY7l/pkQ/UQv7DraiRoisqNpAxljtAcC8oaHE1mPNrcUlZ8aXnT/ix4tL1FgopBVHrgVnpz4XsJJ0ZXc/Szuik6
ArqY1OmZ9Dd2aQjYTltDjKcNNt8RJ+v0FbD2c+c5wFeGGtg/px4FjmEs/wK71ovlGFtHc+0YUlKy7oGmkjPn7MyvrvnFdS0opSkx/Q7C50lw9RNEvsC9rrw7nIQmxnC9ImtiSPUDWyOnoLH27pdE3cf8ss2NPVtO
bdZnMFPp2eb8zK/8HBcVJ1YZ+vKKYA3k1L+vGJFMUH9Bg4z0C4Bq9K93b0Ha1KTfkkHODE2G1wLuQVwylEae8Ab4SZwmAX5EE11Fcs6d36FVnNNGR8drzNyI4yIbPTGK5ZT2X3qm8ovEkDPEPghF++dNEWMrPTgn
BLwX96X3a9TT+HwxOC7gJq7SXBz9y1tGzOfN6ozg3vJPog3ZcOTSC0ByaQYi/THPPCcUnnE0dU8dL4lgUs7LgyTc2G0wwTb5kcaZxPI7sQ+DXTPm3jn/pef9gyO6GHsgY6cjBEhVhMYpBXnEJk/88COJzTQORjnL
fYD3l8xdiT97LSXW+8x3n/WdCQUEqBsQFPy3Fk/6Q5vfgavoDzQG4UUXk3HI78coeNeB0HGTAmuvFVVMXv7pDZbe+ra4P9GYu0K+8pbxlTerr3d6z3SOxtzUk0Eydao3bsMuNQHfspQ4UHYfglCC1iqZY4NxZd5y
rtqX/v50oP5+fMqrrVgvd75HsBzldYrLLJWTkb9oSD/4vhQJ1L4ip59rOl+mWYxGOX4ppXUNKHVxM7FF5YGy6/dmi6LPQZSbzbW/cadV755F7ctKVhRF2MWD5akxIz3VREfdw1hCeliqI7olPPQA3361OCeCRsDv
ZsWmdrVi82JmH1CxPIirufN51AhmJ1ZBMxkiYYo+rlK4MKsLA5lpH/MAOTwUPEWfH+DJBsjabr9/GovNVpvi1VYbVywzoigouAWiU+zTjRRHlbjjgKBvFjbHwmzHoK+AcACCdQO2Pat1/VuQJ2Z02Q7hFuS9VuOl
R2bsSln8fka9Wna+In0PlBbxpk0FEZ2fxtVm8aZ0tXhZfEpdmrWPj/xs6W5Rpmc+FhJ1ZnjaUNHLsu20rSaUWGO0doATaGgigfBdj0eMVz6E2c+VG5+8nn8RCfd4ZeIgNqOZTO9oQwbadZi5160c0uFp1x270rit
yxcbz9R5A7zb5NEJRqW7BtyLgRqMwY/CRCK5IKhHlHp7KRXOqc4ZrVQrz0T0T+wm0K2JmLgdJrRCU3AdNSKlXAoy1coKte4Cm5GhSwjRl3cV/Y1mdPfo/CwY9TNoLSMim5wUrAq6E8IQwhmtC8gbl2shwywrF07y
76OiJU4PQ7gvl2Ai8AmSfnDrXVUS6rqAwJdZcKBf/rUr3wUXG9S4PNZB3yy2Zjrw9nQWyVYKp++ORL3taXOExjqsLToqOzP+P7h19J3i3bRmKeYwNOJB0X8HoklO8drTA8X8cvKRyE2Whqw8p2UBmD2n3R4UDfrM
BFgOV0eWxcrexd/pGReRurE/3qdN7Bo85PQ7CvcWAfnJO6LSMzJYhU4jWKylJI+wy3Xzb6fqFGqYglp7FXbpYYnyUhzLPVsNxwUcYe3Aw3LgbBhid2+gLlZ6EFjcf/Np6fWh6NB2XEBvW7+TKH27pH9Pur/zDfrD
SE0uHh6rmEcke5jp/3THcMppi7XONXLyV+EULJYLbCawc5V8Y970W3batY9+dU46nRYB2O8YCquceVHhmqartPrsitgLyw25EgksBWuQaQ8deoDk3FeBdyqXxxObbnHlgHeUKaZNetzYCU0QcykLiMCcqYCS6/3N
o9xFUqPILKHyhZm+7bO46jKwxMbSTczle2nf7lG9/Zb9mIx1E6mEhZLe7TAOp4ArNk5/cBoCvTJ2UMM9boqlyRKcY4aMWjN0ChiEDhnMqO94rXjU24hacGyBYyJT68o0hLLluPEEV2DQw0nLi93FaFUn3hTNL8Xr
DvpSqAYuUWNAqdXp3lKG2r1ZwliR2zOFJb5F3VNYIk/Mt2Am35Bk04wHHXW9qBA0o0yASQlyDx3x13aTCPZq5iJf4Dr5lbJEv2JzYWp6WKp2CX5q+vgmejhpC/E0sujTcl1cY76/s/TUUNHOeQCdbCFibUsBhnlq
RDeAX/LQuKVn7BqQcgQnM+VwlRgOUBKIEudQ3QgmFvSlQpsEriaF2f4vEogITb+zkW2ep3X5Ba6Tr3BlvmIzek3vT7bYsGrNzaWIhXRre7EnKbQ8+Cd5hpp91WFQPU2ZdUqVF5HuggPwhzDqB32evQx+9kaReIlX
yDlvXTjHhvVSfSkLPj7TZjsfLMedhVGTQBoGerHRb5d3DWRVQ8w1BgTVygw7hD15eGWyPZsH50YvNxqI7Tw2+tGeAxwx7lkdNIKas4R4zppr9iyboPH3tIhJwUxd1UqfjIojbrgTUdVwcSJ70JUB5SiY2kvj4utd
Pm2Jc9H0VyAu3KVaUSh3gRx+HQdWmggLk9C/PA1fy3pcynQKDgbqAM8qJeJTMjl3GBoOyVsikR2I2UVFlvWgdw7E/VHrVYs9bdWA66lsu7wlmep4ixc6IbSJ7BBxS6iOeIV7JVR4B33H+Fwr4he4RmJTDMuHLtMY
6chxUUqSTDFfUwVHNpQMCFCqYYq08JZVdpj9gcgtbujqQlUZeClfSiAf3eADH6jzEfloQSkQ6LlPM0oukEJMpmHdGzGenApGNlFZ+7FKXCMbw1yitjJzLqVXrX0JRMbosLGTBpcL5Y0bV7OsxvHWs4dfjMlSr/NE
60s5u40QD9uWTDuJTn2/c1ucg2weAZMysvgY9277makNjtNFLMgSHwq5L6N2SGxBuQmNMldZ6c6oXBNKfG7ovHslla42qNpwK0rDwPnbdZBdfkXwI747zO5svWc8jNRcau/aTpBo4Z3DILihpXNjIxFuWNKglKoY
ER9bGl3Ivew99vgYPmA4nPGSs8BcCTIQNP9YpsfXLkLO9NHegC6PYBHFS2csNNtYzY56YEHraSzpuLcmLTvEqWCGTHO2qEK3ZP6XvSrthFawFxHCGV68ck6hMSn+yFLcJmW2rbuzYNz2O+v4D/hPp0QjIFSQB7uB
+oPOVsLzbYd1xdLAEP++qku+Rp1uB/3xoB49fiAfvDrj98uijXs+ok3ceIj2hhLFoRs3f2mivNJO5nWUFpW5ASQrBcENHszakKethjn09D0wW4OjXqY09LYFHcYEwKA5mswhdkZpeX8hYqa5RTLJ0349inCYZDFI
0gpT96bL7HrFeYINsjpeSczOhRMzzKpOFCHQHY0YnX+P21ltGakJ25K5bVm4ONieqFQDcgt6inWjJCvQnpSX+DFuSftyeAaeoRxeH9fgGJSEJ24gTyM64sWpD4zTFr9sGBxtyHbZzr02qCFCyKji1luQKjeLsa9s
GVugrZUFmOnkHY+bp137wbZLfz5sUKV9wBtTEyArvHVmiHaYAanxxrjCubZ6U6BWXW7X3BmxzOhvCyWYZWVGzYAC0phdFyLeyDexVFJ1IxFuaLAsZiNukGBdWaftgfWAgNbskHI+wm7PYeOj7ekekD5dGb1mraUi
HIIqQ6G5g8Dq3G14RqvUfIWL4nniU9KWhB8cwVYYaWYC74ZBX/JnKCRhRqoP8+3fGJZVkcSQEWLanvuBZ/Oz4+AIogw9kv7WBMuPPB/YgrzADeSpQUoLniWklKWTNMKXEr738lBCXCTMQ1y1NChU50fAs3SxPuIq
6QkrEa4INybxDSJ2koAyqG0xO0e9nRxKobVCYZ28/eNIgPHTYjgxIrHD5VK8JSCCBpFZgRmJR2CPENuRWIY+emYieKoVWK58vPm/b3mUBe0g+hwqXiDtbayBzrEqmd8bmE5zOzpfEJIq6txmPAvzbUaP7HMRwcrC
5gXT7APDxKz4PZDGw+jyGWVDkWkZBkYMpMyQiwcBZ5Nit2gRGQN7lFkrtUv8qYDliDd3BeJLlqbZzTD34t/OItnOiEkWqUWo8mNF8gm27MrdyuJSN00icqBB+4DrAlMyLQs16KZBsRa49Kfc/cYiRGQcloa1H84y
pkFKRIMWqVoOt7ZHUT2WrSF3njpvMS6Rsyh3Zy50j0P99Il+Y9nHPy5M3ina/cU5EyhzfucqbHj76hBz6z/+WOWy87HubeL9+Y99LS4RrtKLez0uNQW7b1/J031dVrL0gs8Fz4DZN+CwbrA3RhYtfwQ/ad/LlpbS
A9KlltPb5AOTTy1anvdMefmrXGn3KYMjTP9mAFC5pr9+vxTZ3bOJf4TvGZr+6IvDH/gi12s9Vr4jUhdOz1GXjE/uybfcVhgsEg38Y1A8Pt0Q3fPHnJV198AxMSUhxcpYCzowSWXq1PSUki/OR+tonHzuYDeTgSOh
Mtv45vNDUTS71e3eJjNNifQ3czg/NTB88VZ6gC9FUw2t5rLqXvIf/Ep31+t+tS0K+Vy1tU79YuusTt21drvWvFqCPsuLmIguVt4QqPnv5pSGE8Ytjzp6TzkV5LVNu+Bp2RD1fUr9Ccg/lkbVy5lV9+XCMZGDw49S
ajj45LYsIFFRbli7PZ2OinEQINvsMAvwgMzBKUF/bl2xcgSTF9PRLM7pXMZIaEK6smqQuqYz3WD9zIMMltQ2eZeAdPJgBCjcU/ntmGeKqyN2YBfgBAIAMN4W7vD9/I4MmYeOd6jxzcYNmJ2XeKsBNo7BAyB6WzOT
qnCc9CEtR4s8pwdYGI0KBSIPrKbSL+b1o8RLLcY7ECSoEktGrLNL2dY7S+FFdmMxL4PUHabCq9i8cb1Qk+OQwj2W3UXx6WmvWvedSF2NbmGc93tL4QrcmRMpb1QdmVwl5f1V+WZyWAuPQeMc4FLVOtCsPS7xb//l
PcKX9+hhrjBOx8YUbJ9ptJ2PHAILKKzWd3M44fpiX1/rXU/ufToObwiUrYmU7fTJ6nZ3S/raj4qr0gdXPWTgJx4XIxeEZqD2VO6eBQqFE+FjtJyJbTH+sSeB8Ye1IrihZSQV7+K8DhXubaU18VjXkmsSWzl9kMxx
nvDBEGnJKWGfRvWJVddpBT+fw3I9rYtXVjsaq+FzBZ3luRWQMJL7l7GbvdkhxylsxfEW7KOuglRGYmC/YFZ7rMuIHOszYDSliDvDSUb147VSJx4iaI32tOaR40CfCxTsvHnw5ssNd+Fe/N7E4oGBZ8/yMF1FcM+S
9FD+wHo2hxoPPKZbD1xCJqV4r/OK5FuKEJFFWe9+f3jC4uKLC+kgFbcCqecwq0t5TLfcGHmFrkeUVslJxa3VgDxka0Fp6cVw6T+6zP9aNQdVxJUAuese8h7FwnUzTEjNqIY4zGlChKbUZXnJG4uzqLbqioxDkCqm
3mpBs4w1xV0UBmPH/WKsWipOX543HqOIoxxEuxEmlfzjJ6s7SLSoUsEEF3m7lXgS3v3mDE8baquHpORzQhUbq6c+qBZhyUKF1/7gChziTuOb2aEQ94s6DjL0Nqxv5BRoDlevh7CEO27FDFO1MAy72hVRSgSMg8VG
jjdOMb3NMi2rN1qJSI2W853X4iSpZiSLlvDLNQIKszS+lWXnm/Wq1m8e/flKnSCPQpYNbNE9sFWeUVvf/WlCxH5XoO2DA7uwYUW896rdwoA8Isje8j//bQpapLuoIm7bMU7E+W4X6i1cjbdQgZZc3ZX5dOi4bF4G
VAYRMle4lO1Dr4GqnjRdURwkAEnitYwZdA75n4JN7X8a5y9Gvl34LasLN9BgF63GKVAg0zuA86lzwL5OwE9h2hGShCPzC5O1IJ8rz4zoK3CaPS25jzF5C9i8I1dO2/qSR8jCDTzAGC5KwH4M4rA5lZDCDb0VKj5h
AGJUnmSI4gAjI/kwbL7tq528qe+Cy18gER2vzFesRp0dhpES+SMxjlN1lJQ/lgqheCgphnpQuYiiEgo1DRBku11CGeaO+Lz1ELwBKMY78xjCdnTiAp1400lfnB7Uvm3Gh803oQ5t/MwSkJmz97MgZ2cA9LC6l+6o
R8LGu5/qyWN/epbyAU1aezvcHy7iZDbv8pAJ/vUt7q/8WTUeN44WMtPU8OVAZnN4R5A0ieNu9eyJKOmZnmNO9Ij2lKp8uFP/ydZnGm3Z0KczDYFM9xBFIBJarGv6KY26pG5h0wFapKn6B87xETHZV/bdHAFY0/E+
kRINTgHyn7RTBrP9j1iwHbQzITE7zvHqMseKkonNjp5Cnua0Z95z8sxLSnm4Yhxf5bOGg3LpuSR1gKEaa+CRzmOeema7Hd7IoaCHE5O/CD/+Mc3LNu88Jfsv6cA+IzC6NM2pVjDo77gjwkI/J0wlHWK7kMz8UkBt
yCle2v/ToJsQ/aPYq4FCXuYxKEk9hlvyoa/+x5o97wT6QHsMDkj3xyssk0ej0ttQB1YUH5kkzwe6+aWksAlQV7wECdj2v8jOb4y0sjiBsCPkAvjxx0LUpx2jLsNfCmMc3lwMeZaI/LQlyPkBVy1Rv0K8xS/lnNPR
xpzycfFyJ+lrNREqxQAxE9cOV1ZEVwDVMQ/yoExH6LpHeSi5TLnFWugtVqao2zjrNFZu6oB4n1PPBK3r8t2xHr+MBl/TcLsnYj+Tyi2jd6/4ecN+igFrG07ODit1/VXuuq16uM8sq0qpjxsuMyDP4/NI+bQiupL8
W/0bn/xYEdAClrFOIF9a0VvLWJZunZ1TSKq4TD5iDfQRq0py0PDnCrMcC5mKGYnrQPgfiaw8nt50U80SrnTinm9UJSDbjzQFDD/L+z5nNqqYaNFlQerwkPWaRcE/VQUvqhQUo7jKDtIAbgcXNM44AAb7Bjmpymvk
eed/qbyKCIHbGOC3SyZt8fgZbwAUrjPnIchrR4x1KHZRqL6Ed7z7rrmvyORswFu5w74bzx4C9sRK9kHLwpvDtF7ZUg/fcmzVXCLyMP2D/sjlE8BOo2AUXFvigJ6bqey62a3vxlfnbaF6249oClm8Fw7skGRD2IRU
JMZe9ozHnIji1h7djYRv/K4u5VPagaoLXCefWY34zKpU6hGjFzTqEVbGlSqkWW+DohD9fUfU+S0FvHcasDDHrDBIchH3iCtmkazalgKjZQQSQxe4mtFedmQ+vL+9q3ybNzniPIeM0QJiuUtY3QqGJtapAbODwnWu
k1jv0Y6vLsV8LWKCkXgnK1YMJz6SFP7JhUtD8rUoNaZsF/a+uAMKo6pCWoUiQmTEmmIx30ZaibI0MMf0tT8Rl+2r/pgzlbozF2kA5XPFs2eT1HRM9j2RIPR5YeKTGBBQjQDvZRW7Rfi5Ho9UsYJcl2l83Gh+bw6n
G5YACtZ/DKALoEvK7nYj7Z2w6c810AVcI9pwgK5cQe+MPor6J4pIqCrXeZnETJeGxFWPanGXFvfe0n4OiQOfXPI+6acXoFkdnJIxd6J7CD2JvfgGoQvi/te1ih90iQR0Bzz6Qc/a8jyJJaqxNuGPDaiqlBCURQKu
oAIiozPAyG2lmUZ1LcvwIbfN+c5sqEtzrVIxdJHr5EZntSEIkgrFH/OO4tsIFEjjSWp6wrMrL2qrhaiI5cgqslkudbUSriCYkKUWYJU+xRO1nfSPYSmgdWPl6AsW+CU1vDkGVUaLo3B0tRH4cjwuSx4IImy47pFX
dmT84giIpB+HyT2/WvAkZhZmwY4LImAkKaPG27rfEPtHXMjBhH4VPv/b647Pym92PX3JRi/DwEotCF/1TWgfQg4kUbiWlU7GHpl208cmNZniULLUHKqlmCH6vxBO+yDpcqf2lVaQtzMFoi4nmeV9f1bFtDC67Kh2
dhKXWvTemoLnc/WW9sGjlJTVe0e2e+6gnPTTHytnn0e1g4ZwtolU01A8z+pZBtiyX9iTD2sprKKmxYXCMDn/OBUa8dMi9zdIM35L51enGSqqjNwwLDsCgRdCh4LOZlBiRLGMexNreCFC4Ixd2G8Ac3kRuX3qaAuK
GB+1bzP/r14tAjiD5m0aWydRntaK6E8rlb2TnuCAkUisgGYXQ5RbeUx0iBmTZg6jBmIuJG0TRZjYHI9zYZdKFoWFM8VYUGClMfLjVGzH3+awCuwI0rRbsnUVHYkU2cGE6XHBHWU8VDUViXDI0VuQB5qyTPjcw6XM
M5bgE+uhdcuMXIpHjDpby6cfbcsCutHeSmEl6mKmeo/quEUcqoB5DsBROPBvYCjVpYAloJmndwYWi2yRklvrbU7gRkYFlTVL9R7eRqrErAemMaGOTg7mBKDY4kt0wlHiVQn+UEn46g9VKRayGqrmcpUrQ4W6iwq6
NtaSZqsQoVHvQ+Slkr1pbAATHKMdGhpx9RDGwyGhWawf0ao6xUqUL0D5yJDcltHzMZPhycJFqihD6C5Zm1u0UBHKooccRbcVXG5c+HmdAQJN1hotUg+H5aqhCSzDnC7Lr91cHoUgClo3SOJbMjS2FeK9aHzeeIKV
KVYiqVqTHMDa2LtjI8yP9Y4JcgO7mrLwjIpNF9PI7IfhwAd9AMjOg9xU49E25uejZrSXk7NQAbTmI+SxFzmGzUXROuzGfPayg4uj6rq42qVwY/w4QCsxF0ZoqbOVAkcYdn7YXlBbYAt0RgFz216McXkshrGdhzBv
VV3kZRIBaY2IjbxKjYDvrDrvDMSgdh0pJJ0aUhzrtNdQMs3UhW2MB7qnYyIVXMm+8vQRBWkB4mXdrS9NHYOTD9q/NGgHl8hG5fjhdlv7GeQCKxvBSamJhGFP+B46ELyElZvDe6E28Mjihbb3zCgqhj54RRIcRQRV
Drujxh3f9rEeRzDuJrpPU7JOecZa6DNWpjXOG521T+jFVj1QEgC2Uj0pfSyqTuQEbfvkL3pcfHwzDOA/Rbxuy02osrfPf/ZRpt1i8gY7gDsBjlGfXz/ml7WOdu7Gi+ThAR1qm9NFToR+l6ZEQ6d67Xy2/ZnWrkU3
2F2DjBhZcsSyZkdIy11uC/frRqpJ90cj9q2/JTldtbb1a6h4ASBBLn4XXh+LewKvs5btu3pKKlai+OXbrG9sab1NzUWlp9RMlYc0Ju1Q+5LHZLfFYWlncUhRXRq+uGL8ilSo631kfLRzFIXanm1Kq1WKn5Z+WUBy
zgkcGp2Dc0I8AMh4MH6vPs1w3kIkYU0NYnhT1fMJ82/+fEPBvSp+LoFPKPUjIC6pE+rDp+elDleVKVbC6d//MfMsi8/LHxPkKAukjBkWj6OP4FCQRsyRf7boCMA29jPLFrotDTFhN87hS0lvCDFBSeYcIfCoOUwf
i6v05xEvhOFoSdFbDVwyl1uQF9OdYi10Sik7WlRpUIM/6IeERd8GGLoxJYklhQhNWDBXhoMjsrCQucfgGzWBQpUzxMxKanKTJ1QlV6j3WAvek8p4/zNMDevVAllpGsMfHJuh8Ip2D6vE8svz/1zxg7703gI3s/39
kydlDsLUlqyToHRWIAT9pVIjqCNke09auKe1940tUHv5K1Os7aGRGtZfSFSKhtbSw3P8REkC8e/0EOMXzuO3dH+eB3h0R/uP8QhLAtF+5MQsy3cxK9/JprwpIuqyrzg405Zr8oO4G4oo/TVWR1eX7IAt5CNjKX4M
XuV+zBmSy/2J0ThaguTEXe+Jd+I9rxXvHUpjhrgDnroiSzq179h2qgI5Ww456e6XpAMiz8UqcjhtKU0yA7tqU7dSsFPAjIVVMW3u+EwajsF/4dHzVpj5k7Qco9jA1hl2TyTaxf7U3qIpfGm4vKaLOqzdd5hdTK/m
ETRH28M3FMW8EcoFFC0W/Mt2c/iyT2QojxIjaas+Fj1t5u+FdReuu+iND/tBvVQXI0MaDk3srBSMjOwyDC9qKTu+9kjm4Pr3iWMeDp2MbSyKMSuxFp+4aYD8UWyUSEZ1YoJj4YcsvkRO8aqcQiWahakrIvRKycKo
6DNxPCKPZxRPfTe0tn466dUfk0VTFUoYg3nywUdSOqedvk9vt+SO7jcfv8tLH2iDTZxxhQdDdASQG+3QYnUqvWfBTQ8rVh/TewxuREtOC6Imp0zDpl16djyw0CAW3Jw3jKmL3i2usd4dMw8nsb0ghXOfgLF0+bTQ
da75aW7swpN6WKLJWJoxFGtJMRyMDDynvCE1NZUdiID889qhxCVGmUJb/5yH5VGjRO3H+Jg7tcxHWcqadVK6Kq5NkR2XDIuY3WkeNEqczFJGav4gPRXMGpAWVICNj5V2yBczes2VFQJipFHyAi+R2EhpQUyklIkD
up7jcpbHgnVJ7hXvQp4J5vUiKpBgSxHzpsPvlF2CLb/m/Zg+D2Youp0xAlGafWt6Tql6+hSej1wvJW/ZdU1TIO3HV3wdF1QwHJ9l/gLXSUxFK+szVsPnwiRh+ClVXUNHkXONGASJQsJrohBV+/4DaHk98ne36Ewn
vliwNmicB2UikPAXmEZ9+WYPyJw6UACDTigGpdhfU6gu2hVwADl/iOc7vFYYwdUjWaLFNhhDVybH77sZn6N1284Sk4Wpuy+iRFBKQ3Gv+7WKvyoJEca8gDQBnzASgNTIKL/+1PWD6KJEF1utfhsbX3cGm4qlXL5O
fkQr6xSr4bRi6T6wYpXUYhuP+EnYAUtVkrkMDuykccJ6gjDIAa84UIus5pA2Cap2lNKavCKU0Urv6ojJ+oMFW9+0exUgGMMTXP0HTgG4R7nXtMiAOGw9cViWrvEKeQ9X5D1SEUamjc+YhYlm8uylF69yTPs6Bju9
/c26SmFa2h2DODWyO+KaAA4tX+IlvOYHCTrAmhbyKRdzg0Cg/PrjxKVha7exVMTCCpW77GCT5blekNkoQyc8QMxIe6s5tNu2kuyptkyr0BJ9Esuy/Mir1hI0p5z8QxpHTgsdd2Py9+eyijGEU18VZD79mwdLuhB5
cMFe8eg4Yn1XCN0IFGPbvL3IV/g6JZICdrwqH4ESPuIzQMb4NCIa4bsrpTYNNtyAyu0XH5lUAIzBcV5lM2V05RS9coNHS7/PGnXZCmhIBC0vaqV7fgi4Anx2Eanj1qyHrwADox/2LcXEOfryUVVozo1YA8VvrEpf
oxdE4A4KQ/ZvT4l5C5iNY1gcNLtpFD1Aqe1LK8nwmRZZCvk58G9pSXNQo2G0sAGwJEf/Y2kyqFKfx9sKJkOIj5rWrUJ9kf91U7oBuYv8L6cuDYnkPtWNib26AWsdhWKbMnbkYZfdoPPIbAieHSCinmt0p3FxZPtv
AVv6ATXZB27xQ1/y6M2E+rSsbdIQ8ZHEfCW1pZxX+dqEDVQ92GcRWb7FuLWAayNG2Gmw6kRAAjajgf59rEcrm99zNbcAUva/OJrx6jrHijh/Axm5dxq53ZDCNS9vY4ld+dLKYgsOtqfTZ6+L6BlXIZS8d75lhZPt
fRpKfX7/ksR7bLWr3JHFvuV7JDvGFrEVQXSUZw0WeNWsbTWxeUh956iL13mJRFO4Ku+xknhvIJsFMT8EWkxX1dbtIr5eX/BFiIOdaoY8fETpB/2Ug8Gmj3mAYQGGxakWUif6xxZTtMZLJGyz2hDCaYVSsvWoRwc2
VKAJj6ljbimDOfHrs9h5qb6csPVUmh3+/Pf8EAjUW9lkVBTpVuq011zX7JC6vu88BcgxU0ppiDB+rsHAnmKiQJcdIVm5bfuYRbQw14CjrrZLqMj1q4PTEl6Au0ODhjyWsw0wUY8gddRoQbbkKyxgU4wQFIW8y5L4
3k8UkRXTDEEXVgNJbCbPPQaqbSHPYmwOCGYTd059mZ9Az/MyNodfY/4ZFQ1T2yQPFVMuEXRwhQAlXDoyWubzW8BsTZ/IYDPg4yZ4XYbtCtQCmQX6BPeWC2HtAuJM6vF8XqQ9YkJBOF7s31m57RRbnHDH4Ao+Nri0
awoYcot5awQUPBYaKcUBiSmKQSwEe8ULz5XpeUfgSzsRBKPZ61p1E1JLc2Bal6/ThWy8MuEbqzlKQSTcoV9kCVPys9W2+3Ta7CoFutFpJQZdSRdCODBl5Iotoba6WhzYwUSXonMhScWZp0vcXAS7UZ7Vbai0ACcm
/Don4VwxcYmX6KWZizVQxMSqXMuvBMe7i3qNE3jThUa5SqfJiI/S1EulI77lQkB3dHgGWMabPMojuPyont+jLtUgwXhFzrEKzr8UNhn2iSySYpvvu59qXD6hNgnJFdDXFxNtO58UkMh98HQ+5JY/q3XYm5piEk+C
56fsRMTSlQlaqMVygI4xMNzggURYmMyMyG60Js0KKuTcox2tQIdi2Y/GTpHfJPoLDyvjUQpkghzIvwoHo6MhFpgHYz++RrvK39+iCbdV3IqIxo5VzCjQSvmXgxgngTevjYgIzVIIJBUPqil+EaO2l8veTSF/23bJ
33di6gjEuuYB+KtS9AnVHWGoP1XiCOq69xewtsJm6517XwffxlLQEM1g/8JjeIVSYvTxImUtk3nXaVcln+DAqOMOijrQCfzd4VAO6w+GgWO47E/T3nPf5oFdBFJSiabC7IfROYjPE+S3JT+pzolH9tAiGLNQQAOH
xTQMmULNNaigiBciy2rtdDyCnWk8DR5MKYLOLgdmWMuVucrYFEl/TXxnHpyt7+DWAd3r7cOxZJiySjj9DLCRkyEjRto3dZrRbA0R9YPEYW2UWeCli0PLjo+4MPK2tTLq9utu1ltvxLbFOVzY4LQ6Sf40chiRsnlQ
fVOU1WjE1RCSAy1YETwywLLhiueZCKhcV3ovM3DaVnbXPqYaPDYxVCFuwtixKHkX+9774PuyZc7D0SPfAKXuiLXnL5LFhfjb0EfN/qf+29XA35GC/mLqhdKBca1JKohD1COMW5aCzqHuAIxRHI+t2w7p0nCj//oe
IUE0ehbvDL7Y8mqkgPBsIfGp0xAb9tVY0BHF1ORvzKtv//8hYpVA2dtHKlZKBUHduLOqP2MFyTKgvuW3cVpm58xeAWPkUl5KBAKlckiKBcyqPUfQ+IqK4XI+6PbE28kS5yZWFEVnxHAgB0i8OTzVvS2Kv/pWGxb/
f/YDd3R2ABi/fvrcxDp45d5w/CkPndy6C8v2cGv71cc5HkFsNkqN8P3A6X3G9rP2ruWrDq1zddhxcTnIa5bOkEYNWgGUJNN4TS9X2AFzMo+2a5yrNEwpfF6HdFvzz9dWFBepaLlIcKT9ikJGZSg9aLfjWJ0KEGZZ
VZosJ0va/+V5nj0NSQqWSXNXZ9G1f6jrc9KwLEdZ9kvoXS0tu0fbHSvQvWF8ivQ26E+W3z5cGqb6MILvPd8gmMSAvDtx47vunix8UNYbhek29KlV6rZdTsTjjehXU9/Uj9ksa5SH6x0nvm59JtmG1IDgUDaHDNOM
bskROpb4R27ic26L/cs3MXQigtecJdlZssCoex2B1REFW/kUTu8aOsnakKBpSRkCedosac0YDG94Hio3xvSWY4iOoHmFureMeuzEwE5q2WZdqXDWgDkVz+YN0EhAJ8l13Zl5t7wSHChWfnATREe2rHz92Wdf+cDi
M63b1/t44Odt/gmUICDSCjUcIOlA0uVme3ljMjUhGQkpu7EDH2FECkTuhaAG+SQSQbk9shPKi6DbS2lEZ6zuWBCpOrJNrLlNZ81k98mRVeiV7771Jypw1lMq9NcEVHe+WVHjkBkGR7OaVaLcwz6GhNmp8aOsJO3/
37516ciCl9elX8qOqLvag8b6yPXh1EDXsk3oyzfZ22LL9wo/0aWBhiv5ZqakiMxN6JHf1v70+zLT/+cdxWkc/3pf3zEqzt/r5gtdlAbBxpqS6Zb50hpGOUZ/s1tStUPCaQHgBWMBao2BipYZ/Bxf6+xkkt8bq5up
NsMcQwXHBsAGcbbCOy6KpYxR15rrr2t4/MZ6M8aZndMJpbi1+dN0pZZ7a28ovNGyVlJ0x8Ikv4/FzufKhTAxz6X1N9q0OPPW6jH49vhzXgugxSgrFVcxUx4ufS8peS8U0aAeDs3sF1ShWmGkhphd2FTUbfT2Dk73
hH6QNav39E8rvVHmubk3buQ1zzNNejxfUEOkJjYdz3NrXjFLYFSNUbD7tnn7k6SeI7NZgOdD1scPiKFMcNA0ioQqBzKgpSSoTWIoOo4TOWavA+GavQPvm+XnOpe9fehTqNVENpie1R9Mem32rf82c4ed9k83AIO1
5le1OFbqOPjNqDpHc5IR5PFAbAZ4pSMef3ir98gh+or7Q12tKQLUkcvRzKuNO5cmre7/WfEuaQKakM6QQRJ6cP5h+gIXEpxww+8d3uybYvgolj0SYsKFtsH5v9mKJykhu0AKBRUxINGCcdQsK3l/uG+nE1o2umDX
ZRI3qX0ugLHPL77lhuV3ixZaa8xRJ1sJdWTih6/u6h8FrcXg/5XlwhYrJ71WZmy5WtGcZyo3vXNVuusoRlzO6sbA8bHaYA29OWUt6svfznTB29M/evFFUwK9zDZJt95wNmAYK+1sKBCcS67SdrquFWmU2+2v6liv
znWUU/t96HmSaaWnf+K8z/mmOk8z2yCht8V+gVBZ5kXnR9GdIRvA5QHFN45TNR0rloea5L7Ru5jszb7wzO9sBk92ywg+F9hlp1EnaTmN/basSiRpZcCN57i2Xcu1UGVkGCnVan97fqtPU4LetkmNJFhIdSQKbo4N
ZnzHOh2gglswO1x/nLl5y4POQXwYbdd2+qFlbefeGDzyxv0kmIY8Jn/OYfbuxwrKnyWGQNbvKK7c/aonehj1+6rzXKy7RK7Bj8jMd8BlnF/7+fRBluReeMZfAjfdNWP5MVJnlX0e/QsUjOXivm9WdZlK8JIbyjaS
PqLWf/dj4Beau2c0M3pf72zkNthwDVn9SnXM9OQA7TasC0L7GAY6qzV8rl3RMoqnCRug5ja5q9DtCzshI7eoPBjrdgouCe5OVzoxkQMV265+n3llaG7jG5ew/3YwmO2Lsc+13wHuHcnumaA7czmHm2Nx1zH/3wEF
mih5vJ/dM1arAFL0NZxs4+exKOXE0Hn6LS5RrnAGhiC358NJMt9V8yYEdbqPY9FwOrLbYb+E8joE6T2Pe2f9RFULMYl7EjUFGxr51w2fCoV0650+s0n0pB5XTbxjuWgO46PbjM9U58db/kqO2Lza9mf4wjjrNxML
n0/TgtfOGRsjNOj9h9upwVOfZJc10CE9TbjZDsd01f07ldLuX09zy5aZ/xtv2T3d955Ot2FePoo9NktLQSOUpzqOwA4mbTVKfXDr6YxpFMC824A4lYE2dpMOQcrpWN6ppFgRjqH0BRMQhkNgoYITOGMNZLLPr6Em
jyDXfp3Q8om7jc8nnsoFGVsLtlCy9puuOcn0EcET03F8EHdrLvRMRlfj/fJ7n1TDmZqr9zzuUI/E6Z2MoZPhzXnEf3r1pM3/w4jHMoIypVbMqOUjLtzL6tvFxv2fowV4KLc+4UNrLbJ929vSKzxnO8mFO95ZOBcX
Hf6mQPOuzYI1vtiCPhV73iPJbC4+THVLJ+98LwvUMSaOfN+Ckc/9+J4wOgVX03B1AK5eAYIpros9yiCL4AKGXD2L4BipvmKiu+luuppr66Po4OPEyhIXacVOjiBAyCySEC/6amVlUffINVq3XjG+JBKIcdG0dRAl
uKqvZyv3R/eGW+MbpWh1tBNhPwEc+cPN4KYIffXaTrUuHtusl5FeehsWAXarg516SOfodpIoGH+/wzSxQtmeehQY3+FwtCKA2TDucjGKGdIHW51MT8CwxbJ51FuyZErpOQ9wCHkIILo67SR9sGZQ4jxFY9gyv/tc
GNfrBQCehWN4JSYWaULJXDOoUXNSirwLpxqiHphpcToBgasvMqZ05ENhhn1Nueof1Oa79KMCIPaJlhspS7KRLR8FnkXru1DbbZ7QV69tuJfFrfPZQBIGxGj4XRGEgMsU8aKk42kxtZ9XiPeFc3fOoAN+DU2xsBvf
jjN0fYGKEAY9+gCQ5VEfB1dV4QqLDhuk7IxrzYVYkrh5pq5gkNSgAjhdPbPLNrvipkPGH6EqgGrouk/iqpha98fDeD2LoVHKbep5Bo7BSqfimSFu7rKs2dpmqyUfs5VOxTND3BRGPnKTB0/YEkmUG39hAZC4hTGR
B+jI5Vg0zCoz8RS9G/SY3ipUyvNdjf7G44rZGi9UW/JA80ADjEZeTmkYarqDEOY5uZAvYg5BZ75Gvb9Rp838+smnz0mANI6clSlLrWVFX2LLndMDDG+gNOqLYU/seSM8MK1XmuvLE/vc2/lC5fnmE3y7KcTVe97M
n/d4AryCq7j9X51xwk9YFi1a2jbNz9E1jDTewSUi4ydyqNobsMAZwvFh4v81V9LTtfJb+QZZ9VHGNACVOoKutyyzzMpWtopVLLfcCius2oYq0W3th2nXxmR7A/oJ1KfqTDt6JycSUm2Lqdc+DhoqP9IdKE44vn8S
KBmOhI3VrtylEmfSNTT9hTRu82qnt3GSD3a4Jw058jL5fBtkECGM0pcPAx1GPzbz3fs3znAxd6bXOsyPQwcPJiwihWGpwRFLtssHiQuX5KzH9j7yq5pGFTpn5FKpUf+3NQ2ZolaN+oCy8J5NavjxTbYAkGwbrMIp
4smHzs/vg9P2W9q6O8MdNUFUNjo+4kHe8DNqGrU6G6QhN1ic0sFRB0R9vwTQADkkZs4seExsX5XBUgFSD5jAHW+D5gnu2WsJ3mxuuFDDvVwJma73kCMh6buNH9e0XWqvIPNp6sG+cKzSMvKYWRrwFHK89uLV5JMM
FIRaE2QJ3Wl2ea5XFiPIgo6cfNcETo6yffVg/rxi0GzHwwFoMTx0B/MQOYXV4S7rETHto6FfYRzYJrwCFCx/bblK8dISQR8Ig25rRHoigHzr6AqFgfbi1TfOyK6lwnhcGP8HghloWCjfE4ee+ZJ9xoaIBU7s7M6n
5QBcbtBJyUvRJYwgMFzcE1Kh1ctE84k+06McPyBhSVY2o/1F4RQlryar1/r/4lJg2Iuip/hxwTXyIqnQTVwdZlNgEo+cyG1ZISJti22xo95W7RxhrNfFUyGPZxs4gbV4OCxJW5xCi1DDDs5gO+9AOcl1DC1P3G6x
FH0ivbKY0ohs/f226EXLCJ2Y+VCAuBDhmz9rar+YTbB0m0pMctUe8kd5E+JNkDfB3oR4M9qbMG8CvQn2hi9WT48qaoVZhysqJ0o0crW/yTiF4TkeoTCpO01uh4niC34NyAOGZVaVMYBgKTAP+0FiT5OLPrAIuxPo
D5hbxQ6sGBYwWipQU3yIVJhUgFSwpvBgKSz10C5Xdr4fuVnofqTcTzTT9NM8ct/UTsKPbxo2+dlwvscB53B4kMclDBCtlo56a9sHhNsm74kC4eGfoIlR+IwxNgBtek/i9QbzDE/ieRSWv5l0dqk8ynxvpzO9X5EW
JXGn25EEJf3/P2fPdOu1043gkwTTlFtX//UHJn3qe/oVf75jvn9WHS4SgADU0OvwhEf8e0pn/BawWUgSIZ9PzMAyHXqdB4VCpImTJz/rSTTk1yApvnR9OHU4i0TrsvGk5/omQ0C4PGxAQssTdCTYn7X7ZMspSC/e
Jb+YQLYjj/fJiq0Wx89SgA3E/IGZixXgcaN+6JdaRIg1o62ZocYUwksSlFerEzwg15rSimGbk3rfSz1hfbhSai57Pt6soG9Q8hzlSnohHGrj4YIT0VuYulhF587rh6OhMc40Fxa1fIagTpDPHVyw3M4OIsJFQjP0
zIPGNuLBSWaRcBmfaGaLDIcGbPgo2pU3tXNHCmrAjsHfWhJxyJLSzbf1ro4cbuBlT+04aNQEt8LhM6PnEw1DYy7r4bWSUrnMjMWsFudRpbuQGcmgBbWQRyahISifZKOCUkHQPdlG8VZKnL1DIDsIZBi4V3W+Wjge
oL7FnFU5PQ+2l++fFpDs13hAk3bW+rvdRbsuPY9dlsEelTWMn81Bns3y3z+m00FFX9LZ1nRXbhWhHdrhONW/73Nn4ezwYHM8xM5ZkNE69sEwaXYs2enlpIIAnk3uqN8y4IK7VPIyJDQfo0JwUwA45E+51Xuhiw/z
sfsyz0ffS698rfMJO9E/N8EcjZ+aOKA7iuQHx+AnVA7Y24Vq0nzCUo69Qp1hxbrXycBTDXheZfvWJXGpA7IIQiE0ffLPnGG6SFhKQ4oJ7UQvv921i0QjOHcWRSrkufAgMekoj/KbkIvUxKijTAAQJn5YXmP6Mce4
mN4QIYL/DP7Qlw744PXlSSDKRXl5gV1//JAFIzlnjRlwtidZntIKuVYQhHx+MVLBCEyRoETYxyiFJzBnAlXnld40mNwBS21sVm4mqZnaR4W+pLNgQjhRAukZkLQqGCjPhKS4awv9liWFQZjBqEuawktI7klqcC6s
waGQPqA0io9o27FzeR8yO5cxC/ZnUImLedOrhL8sYiqO7cXaNkkDhoN4fsTvLzo8/Ny0LNcNfqPNZRHtHS2QIaAOF/0P0pdpPTMA6Cgwa1s7B/V5zC4BYMomLvnb6OU8XA9/CFRhOwpR+QsD8aQKJ9nITm06C3Zu
JK4L68mKwtw7JukhYBjxU1hPVlBr0P3wMDIw/5GB5xhubAUaf7uwTwcM9oN5M+hZIwFrcLQL5AF7bgbdNUfukw9++pe90A8q8fsRP14IGhkTD9kjFpXDpS3BGGNSILcM1g7gnUI0nqajr3Or07ribP94mkYIFMji
FD1v8IDokyguaw96dzWoRzwLn8gbaGmRx5Ez0GhKyc+Qd0913QPbIlZasohNBWJ+FZi0peBGnm09m1TuyZNjVBGLEgwPAvMCXUnHCWwpdBTsT0Dlvf65Q3pCBKogoIpOTQTQCuw6KIL9HBUowKk6yOD0sBkYKxKU
sfnHq1yI3nkWIcbE6F7goD1xKgJMnJTTqUI/kGSwlcoNXaCjAhGw7VUaZ3VcTou/ynOsezGCxFoExTfOyNZIWGph6VZJlu+u9gr8SQUu3pSCCFd6T7AAN5UUwcCGzqOD2ajtXBJT7TjT3ikUvfxujOSR9SD/exmA
KycCa1Ck6TZzUYpsDn5NKPeY/5VVs4JZr1DlLQsIAJ8V5OCzcRu3dxvPdH6ju+mZUOKyADTzzQRuYeJhDw1f/DCUbcfiaV//31MKPktzRnexnLy3k9XpKmlQnGpmPcgOjId4i8yJWIFCPqXQAksVNiGXvNevBe54
+rm04nSbCz9UHrtqKqCJJb2lFMt3skSWgNnHD2uGsHDZ4hsuWQT3e98sJucC/wGMxwlrO6jBaHueDcmBPHrxuJ9c2TRJARtcjsBMT7LWvWtyMH492pLKrmhxSBFJyMjXvC1jRPP+90K8xmBzFY/S0mQ9VfBaEwwS
oTtUFCA6vAhY31qqJhrrSX/+3KSXQdM2J007u1pJ0PQV72pslSh+ipY00kC7WjDQdPZiPKScwwdX795ckMtn1k9RJs0hvpDozp5pY3TdCpTCSYMWxHmlIl7RCjpBBYvJNSxSz1Gh8ZcSj/WMhXNWqGGagY0pT2Ko
hDac7z8DyOMnKUsvY8HSFZSIUTedG75GQGqUa7KcbVyhdbif1mpi7lIlkd20urToZ9iZAvXMZY8geB2NchzYUt9RsmDnEcCNiDPOOkf8293s6Jnhn9836WJ3gQaVkcs/27/PkrP4nj8hKAX+gyUwOvAH16uw7a/F
33ZbwJAWxLAQ8ZizeTxsxQmzdBnrX2ufWNt5/O6/tGY/xt2f+0fuF9OexvOJR1ZqyXmMjBe/lhm7WjL5fcWDS1UkGKAhgPF8sik3LHBboTR0IxyIV+8vHaXaThSqGwMhYcSz9gsSUzVo7FwUaaWmV2ZoGgC3k67N
nyU0MXtlQsNjSeO9GSIsBGWIfAOM02nH68RyrOEN5JepKJuJnIxhPKSVLySTZTe1+oTr0NFqHkthljMcHsTHIqpC5+csAEpw/oJh/r3TlvzcFJIodrGh6aTJ+PMipwCxgXOHDRfDF+sSvkYIy/9O7+CBA2sdZ/RQ
DovdmP2JMZHX9QJ+eKYMihEiEkrHFMbPZqvrL4AcRiCo2KBB/ZE35tA4Hy3tgcgcpvrqQeqyhPPY0q4MYpiv/iibuJPwXiJotyaqXRYxx/eLPLP1cyLXDKgGmRuKxRZRwylMdeVqTAEQqNUwRQo4RpTTDllTRWGK
9UrfZTwWCkiD+R6ijPG2baGKc6y/zZ8s33tPk8/uqpcUBy9+1hbxxZmqiRzp/Md4f/Hum5dLBB7+G3qGRRamid/fK5ET2h6e91J/Alf9SUuI+2CgyUV07v9o7jWveA/5arX7Kn5ttnxSYBUZ8lPWzLvMpwnsw06f
qIPVQbDzayU81T24Hljot2CQLsXwLvVNmoxG5GbQfHBcT0LecIjIumQ8CRmTGzMZfMivs10svJCFPFsVnn6DMUOeqzMe2F7RAC7ECli6OLGtBA5E7CcPASLvk9n3r8uG1x7e3G7lbKXBAe+ChERlYzxFKViEcrJd
vzy1/d9WSZqkveLmIf3/LhzLmVJlm2ywIfdCKW7CLF4NtTi09eOhvscv7DR5kpQwOtCP3SJM/G9gizXlOhWwgH96ylmwTYDzjEPcraZLUyowqEpSJUmPM4kZ0n+lRX8v28RxuMgDYFsPjqQjBTg4xI7kKtC9gugL
GVfQ/IzPiNoW4keXEsAC/RnBnwH+RHsj0ArxMvDEpriJJakGkmBtMNxDcBZh8cqKNyLqeY8CVTXgYMNkRUhEQrz569Ckaap1sU2waCjC6xm6xQ0zuHK6MjXQ0/pAMl/8nI/IvsrJMftTrkxB4IL9xwH/zZUHuHG5
u34m7wFDVODkLboCPpLni7oRhcqsFPcj+aN5P0lPBhLFQ8INf35LgHog0Ya8rKmF/gOKiHRgBPsswjaQy5StMMqUOVFMHMtLeK6ko477sD1cOW4KLOI6b4kjR1YzIhEyJYOhw/QlkW7OxwkakqKQAkiTI6ZJvO9t
k2+8wuWVsrGyLUh0ThS0yXXefQjwAh36DsipzmttfVngG3yBNyEsREijoINDfhUintHQracc7G+THY9akGwT1guihq95ginyjpPRxmiOk5o0FKehSg094RpoyUxRvObHWzE+FM09xdZt3Noet5knn9d8FSGUqoNV
hi7/hH6T69GaH0exPpBFZEa/Ly4MFL9uPtbOlc9fZcxQ8mc8jTy1mSjgV0cQv9LwA52AwrkpKlEUKRJglpQBiu06AVPSErySQ956m7FekhUz2e+E0kRpkcmosrJM63dj3UR5kMmonAM7l90qUeZLfDQ6pYgSpD1h
xq2J0vCTBn8Q2Yj7AT5vN/GSCHkJf8k/mO+XQjEYduKo7DYGi0U1/5wFZK2etbAnGvpCDuPLxLSZgyKIPZYSejLOS0e5tY2upIu043lZQyWgLvZhD5A+uLKVzOFjnU08iDo5aARZcCaGYTjkzIGvPKtMl48lfeh5
JXvdcd+SCpRvnKUMuyrlcl7jLZ5IYeF22v5ABFCy2UfIDvjfPCnidt434Y09ZyKBmxld6pY3zxnSMkVbAd6xaUZ43/k2MJT2l3bwD+W9D/7x4bbcSFtCejo31mMzCUvrVS11XpKCURs92mIlqkGieOkoA2deL0kd
25Ns1OiqlnZbzYnN6TwBKR/wALOngVzN7WZziaOPlrW1sWAoJzedaZhLdgRwkpKBAmkCu/KgkW7FLIr9QPoQj/oADZVkMfjDylOmcHa1YScFGSTFqgeL4qyXMjRuF6ezdhH1yPK7tsVeM4wnX2MWJn9tXez5bD6F
ORbkKiaZ2VdeqCcgCsLc1abOXQNrzfMPgKtp7XmMV1CMgsYrqFJBT7ACWjKl2hqj7mNLnJZdVjzAleVVVEhmbkMV9B02SAq2oOADKva/Gpyw20mZEAsFs3uIrEFF8EEgkG9/PhH78ryAsrZwEJnD+NYeT+NI+MJX
N/tk9eVIHUmrjyKHPaC/bUOTi2LyWZtPJV9U68pKRhiMeLHEpmARZnZPF08s0e805/XYpU5H6BG2QRSCk95pEZNa6q4btZ9UVRoxkPO7OOC0drOPu31g8sa/TeqbGA3mD2eoBxw7Kw2PVgcci9po0gUpwhpDu555
Qinm3RXE8hlHqC+mwZaZUJNGj5kMiDYVl2aNLJx9cobaTufDB8e4OUxc8o9wUBDo/zqwwnOahqoHt2Uq/fN2YfPmWk6jXz1KxPkaF+EF7xJrn5pcBfSr318nUEKn6Vx6IW2RdXCLFu43J1P7ybwsIXNO3a2oab9T
vTIkYLdMc5EK0ODP+odHq5Bu5MbNsVmaMKaO7UcQRnoy+lRPhGtLqCUArhiUdHt0EcDMRClH08ttsMqLkO3RxmOX98rQozUungFxZGh6oMbEHfJwVrT6JwMm5WrojaN/MuHLv28YJhhJQxTiyWyuFrikRKHErcRG
9MI2Jo+yyk0tKH2wnfVv7BScxhyRD0xNhXnws6TJSun51I1hr0JnRLCTo+gWwe46rnyYW0EZ4b7miMmOde16vJH4bWlnjkEGkkD1gh/kZbXL7v2eMXxSDIZmF3oRepwQE9MUqVSMax5t1lcIULfmAZgQYZnbjfYJ
aZCHL2v1y3W2MQQqVmShNBBOQu7UrGVciStn1Q8SUawWCSfnn5/dP1xqwQ1cwFZqqoHE77DSIUHI7DQ2H5utV38e7ya1Acr3d+qaJsBg8DPQyRNgX01DadD+p5aN/tYpV1ybncQP7PUrXJcOh0otUHMTcTSWpCR1
LVIzV24PA+6DiGSeitoVDPFHYvYDzHLEdFzoRqUeTl8rYwqTbXFD7vqEUdQV1OwlmiJjGHGLA2Jf7IrVFi5twmVBlgEffqDwNU/PYOFFqgZcG4QaAaLRahxvzTvrb23LtxKvG9F1DyySkxiCHyWBpQNKH/yJlYKc
o6LSuvuqlhWxo+WST6AE/KaKUoQOkRqzy7E0P4M7R07BI39mbMn/EDyULss+R2jkayyGwXZ08JIZkJaqFoeFAwgCxaEHRTz2L4goP3oeJJQVPYvMQaaMeZiSJ1Nn/D7acEeygJlm9HboKLqspu3WzCDpUjfGfqZ3
35W5VaAZnV2YuBY74ckinXKFNfgwuEO5x5C7OqiR8mX3aulBsv3ukM2F6ZfMzFHkB0nqpCh4eGNml2W131W+XOFJ4Xx3HO6BC533ojNMsHKaYNhIikmOlqkZD8cjtQuE9XDeC7KaFKh0r96mUsQqUFQritjVLRKx
/Y6SG5hYyc+LmHXWDEZwwYeVb6aRaZl8cBt5P6Pdz+JVLUIR+9YBY9J9B8Kle1otXifDI7iIWVgdBgHcVqotTem3gnr7MeLBKKZgdRjQoR+IbWMFqSk1Hys4GMUUrA4DOnzTipe9DOEy8nSP/HE6Sjqq9CjpCNLr
ywp7UTupZu46fXqpzguJ4+YNyBwgVUQ9DmYanwxE8uy0WyzusvBB9uG7XD1vmiSzjJyLIg75/4nAAWtlEhnY2y1xzSXb8GpzHIqcYY4AB+A83IP2HXjTF3ETiOFxPytX7v/KTy+cU4qsynjD6Y1Mt/GVspIx6TSu
xunWsbp18RrI7erVn77n4ulsz/OUM6M8yDt4ptt5auf/iqeWC55yBvYNdpy7jK2Js9MKPLyrh1MnlkIFRJyapP0QJ3+nAAD6Dpts6bDkL3h+4TgRDfs/qBJE7tmHPN+pG3mypeeJe4hOx8/E1Cvt6+GnhRgoDHgC
3E2nhLhAcax6qUhcENVLRaIY1T8qm5Jd9tsdGSV8l6YMWF8E9klcEPVFYG/0DoRKZpMp19y12+93vfjSwAumqOl0Y5mzEQ8efw6V9rcK8ZiY2PwU5JDK7z4MXIOZuq1mYz57DerVp1IoEe3x+DUe6+/Zf/GTQ/oz
URp2P+XVpNFyrJVL3ejWFFEHCpX3pdz5fdYZ7bOTsCiemJEU0bAZBoG8YDNnujMikfsJEhditd9VoJKF8+PBRqEV27VC+djQucQ6oTBlxlqQVAXZWwu1Vv70gjMn7lEwySuBZDRr+27ZJmtsCmF6EAqO4wELK6co
40gR0nlQZ6ebaek+lP7O3uIZkPmcLHq2kU3YBXIfX9FbGfyZbnjANaS5CdGVY7Egxe9XEDx0brbapEK5gcZtByxXG90OOUD1nw8QxwWqmkEl7CrFDklpxOgkR3tDcO0YHLXh9qIGDB3D4Hh8bjyZ0YAO5wIGSCqB
rKqED5InUgiFKbcprkvdzqxI8MuYOncNthm/3X/lH6VrsbpnLH8rMkytu1GcnyWIyNeTIZbADeRFf68r/OgShxjGm00ClmHIixfZ6Jx0zUQ+DGPtErBd/1568dJhp7HcO4RgpVZJoFHzCNy6Er2JELz9ClU9ePl2
mgdLB0K070KrT9Xnr8Xpdd/BpvMV9bufb97zuvub3sz9+WUok0g4BTjl3U+oy+bZvp0vsDfNf1Jo1BIoPn0VDgRStA3nEIXm7KOcRppppZ1OetPvyINUNt6njchg4LoRq892CpXSCQw8i3Y+xziBIf6jWDdwlEE5
d5x1kR56s/0c7gvokwmxNnZxvBCPQGssIuz+P52FO7i8YpU5rznGwdfq0ejXdJkruo9rD8AUm/dfHDOvBCeqJO2qSvmOvbT2kFw/9E6JIIvJcRrW+Rgb+JK1lHafD3TM908EyVKZU+sZjjmE3ysMxuNWhdPMtTbo
YjVSL/CT/A6JviQb8xc6Go8ceOrMaWyQINkHEEzcBoCC1/HFq0tWFlsLwm7zRq0tTuZlIZeB++LbilfBKrK0WR7dNrfaqfbVx/NcwPir/Uc5cs2irrHXkjgr77bL3CVQlJogfiUdnJvMf4AyW5/t+JJmwmoQZ83/
+fdrtXOi8wc7H2Zzd9gq78K+wdxyHOcwqUJakdLWYV1Lk/zOmecQxHQW1D54CGr2Go4JfhsvKh53voh303REk+OG/75O4o2ZhNimEMzFdpl7ONvXROY4xVpKsiC8tZqDdm338oqu/6eSqJVX+FdULf9GFMe+I7SX
Kz/mQOxz8BQXbq5AoUjLay7L25oNUrNusqmflyvqBreWeFHkyGfuhEt26LIri4XvdDTpQST8+kuq5CV0xBD5yFR2dDXgr5gVMVQKgmp04pWEGC+6vbKYTxeAuxqkC5z5FCpcqt00UyWZoJ3JC17NISvo2B538b1L
yjwlxL/OzQpmMszQddbzfoGnYEtLfO6bJk+iex+0yDZKiuCk8MnLXNe3fyozF7XBE3YadKaC7InBceSc3qBr3UheJrxKPo0OwOWiCmo5mYNdeOzwKGaayZkROHMPLFhwXW82KxnnZgKqsVO5n5eWxqsHwQViEjYB
62YmQHnx3fxOxFZpTD5OjKL1Idh1tXGaHeLgQVg+uoEc7R2ulh67NKy+QWyz3P0RxIpuAK46dgDb2d4X37XLJUHIa/9bPBtueBzYzz+puEhSG2+O2dFe9jIgxHX3Ak3TeDxgsD7wir4ALvbPt7DjHK/XaxNrfVpv
La1b77mKprjVXFAIzHYhmPopzEK2jQffCeniN3+J+TGc+vWrrBjiQ4KgvXwOJ6xXp40LVNxjv+dQz3kxIkVuSazS+atMmGsQthx9DZAJcrV5EVwrN7mW/g/oNqNvmLhA16tNsz0zV+Ir8nZCm6K7iMwgdvKbj2Xr
RUOULlyqeYV1ptqfkkx61qVs6vi3fQ5dJZqsYbI2kWkZ8rjiu19WMzSH9VcWQUEh7BdxFMW2cHc1EwCDjdpSx3JhNpoJLFrZ7W7ghXCPxYTWfMFULi0C5S5UxWL585zdfrwlt0xYg8g+B/x5Ro4R1hpghleP2Xy0
Lt6UjxpBwzPZPhYCESg2d8QAy1jp3r7lM4zU/TiNUN3xnVL/o4qKEf4wVDXgtlom+RKSFnY5MMNJk7T80wyDmmuvrOOVz+UPPMcJcAzY57paL5ARiJiml3Xm8ZjlKwpdULpHO5tNPlR/6qmctyQFd/rjx5knQynr
4HtDDieAg1TMwifrDW+OKuzrUrvNIVAi+iJPh//onnTaDo8um2kH925XpQXtGyZmH5DUbwy71JlDRiOM4rTLMdp3dPMzUsl9WGG9KifMp3g/rxs+zIb8vyn7dU2vQkkMsPxghhl38s9MtK19mvDOlWB1rWq741pQ
fa1k19pbNTJPsabpDngfuLOSaVIb30o7z3y9eKKVPAaL7pedkxIeqj8i8Ybadps+B4Hrer/+vBN/ZQ/VmH1oh04ytmCwAgRBEAQf+OnQOwZC1iGMnLoFmlupUAwUnW1VuMzffubH7aP5lVlCHVwLYfPChpf25n4M
gAbzH/OZhZhQsZpQ/uoUyYlUz+pnhuXmT+4p8T7SfmGk1xM2PNQmeY6RJfHfrlN19DAA0kzJr6FzYzX2Xr0BcM2fxOT9I8qyvGJuDCA6PJT9E4Cb9cJ9F41eWJBdG7GDLAF6dvrPGtWQhhO3z4yLOfz2zJkNa9TC
Erw6U+aGocBm3wtcE98fGr8IEPh7vHnZQk7MMfkxp62pVL+YyGK6jnO+JNDFIxgkY/twZSi1HAL3Q7OzaY57iaydL76J/CJVja1ZAEX85xWgU1EZBLdPG7/Fwtor105/ZWbBMNkurX23ZmbE+853xnJ7Cd42Jpaw
V25IxLOiSlvJAbQPCmTvb1Yj1zgInFCqv6jDK/aSBOu2fKHsqjea90s8uKE9kKaPpyVdmZIpthQ7FkO9Oc8cbKLFNiuCWa8ysLVmUtFkF9jrLGszTHQrycBEYtowusj7oqoVMWJvexPE8vtpyqtJmnJ82vBLa/1t
zk5WFyDXlVEsQpnbBPxNX0FMP778NV0zNWexqKnzXn+cRUSKl3cxXQ+iyGbpVOnLArfqlAepVwpPnXPv3NyeA060cZvbDgCuqXf4HZVld3yKZL3D/4ijfjUYYyZ+NM/C4esEC29WjJRv2LnA4mx9g7BZ40LYmyrf
nv1Ns3Y3NGOJqrCT7sww1X5ufewvUJIIYBPbfKe9AXA3w8N/GEq9h2f23sz2UP1Oln5uErCjtK0d6UEa8AxuoyaFsd6P5hBoAGXBdt93UzHHLsC0+RrGumATXEs1kA248F2uKSJP7eOeUjUsmunFc2lnLcHohOe4
VIkKWlsDTBPB8pgMNViPJXNhdlvCrPGQFwvzqREmq0DHOJQGTa4TA0cUa29xQLPW3IArmRWYAesFowFEucgm5vpFJoqyZhGZLF6q8v4Cg8zQZIyxzYrYgOg2E2gLUPTFS78u9/vg5tc0rvzc56XcmVe1/TryaHQg
fTVONnK7no9F6Z1nFk4N1drq73Kt5HrvVR3oTIwL9v6dnw5rVpVAZQUsUK7EEnkNHVsHUMU2W4UVj3UI008/frlq51Wy5Y2AXSH4fepDdYTtl/7i1HllYcn1w+EBGDa0QUSHtHMpoWK6GyCpun+uHivHUfIP7o+i
K8ZpJ2Cl9Zxgtp6OBrjYsxEF6yYv8LwmVgrYGkEALCsW43C+OZZYxOVSd4XDuKnMjI6Km3V70fDK1pVNUTe26Ra6q8Ga0LuAmesQLpyXxVDQiTeGEYqiKTW7wwa80azl5c7MZ4cvinyP8mPXiDi6kObAtyXxEKzl
YnrPC9JceIEq8iOfXuSZa7EQcX0PECbnpXg5LnTXtMcChgjq+YcsOkEG8ZEgiyJC1uMLCNJRt0+MGy/2jQ+SexIe1qdMwHi0JB3PrDOXcqiiYUE+hzx4Moza2gPuXsCL447UOomCG3SUlIe0OLG2T5yoK19ZYIes
1kl5OAbo2dWpuN8QIOORiGrPEqlPaHKXmYtWPaeBhUYb8NYrmZgkD4atx+Ekm4GSAvNeJcD/uUqvZw9auftxWS6EVl/2FYTyIt0bhJZjYYNNKKbfw7e86YGwTHcOiQXMmy9pGxAz5LqY28q54zD+qhiPK1uip19e
56yAc/I5zY1XqCjBPetKpRtu5FcaEP82jQv/xBtqQRpsJ7FDCBg/creSdOmYvJdWppvw6smR1vPNKrH2u0QuI/JUrBHjtEdlMYKfZGbaTQXRb8P+k9kB7cacswkqaVuURF/lQjsLWtZ3CS4xwqPe0GuX2ARphxAn
6OUTv6eTt69csmarn7hMtqF2Wgy7XsSys5/KNV3ZJu3XHJeLPKEfJWsQK9oMVugOUd7PRWdgNIQWohMlLkk/2TPFWFvoHddsAh7qTpcps2jw/JfTfZoB24IvmRyg5Dlf456YFmqaX6kiAbLul/0i0ZK2m9PSF4j3
4XPeeWz9/dpsANPv9wi0Ge6n0mW/E6qavwMg5diVFoP/FzaxT30c9y2gQtNEXsPdDTfzJQpiUJirvyX+EgOzMdyRXJetq8cSwrMxLq/xwW4rMH/uhlsG+qsreojKbzh+IFlzVZsrogzKPMcb3p6ubS3cONtvM6ix
zu57lSAP7xs5YUE5ru9j5Ui0z61cTjbJZmOveX0RBaB/XsRl6dG909uC3O2jvqphBFxnAV8en0vZ30Ix9AwV7XTn9RfuhjUxEJUUZ74/f+1WHxlk0OAOcD5/W7dP1XnNeYd49OzsVnaRaoHkHpkaxkYV9P3IeWEY
7vaazW2jfqr7Q9f/ob2som3U62oluZr2fBr9/dc26gV5lbxKz2OC4bO18Q6hOzpH0Ahx0G4NWOiyNO+FAUkXgegg2GNGqc0CkxNfK8mqS5/ucvO3BbEXFGNfgygnvR3uPSEm/eEJJxp69fD7k77KQkwJGdBvktUt
ekOz023DjwsnE6LMroDu3g/gQE19S40Tee11OR53Qz3wfflK8dV9JhEZun3nQVO7xUeUwrIEvzbhs+PLnYycIv2/usjrqwPT8SbQwZfqgqAKLZ8nZkuF8DXw4k2IzHnK/fKIKBG9zdjU21DVSyMvAH7zSZzG+4Vg
L0qgVIXMP/XPPdJr2q4Uktp7IWzY4EL3xKj887NUh1InPLqTv9XMbi/PcC0Oc38jK8jDXEJpEr8OrkIrUyJcdB3AemGnZzkKrBs6VS2CczSENebQIMk8t2IzHTefFT8rHviSm4BqajYU+5XtHdvp0qt7+h5rNa+m
cLzD7RPimR5YeOjnS53Lr+OKjBgVDfHRBMlYroqtNgqNk4vvRPlSkq4hVm9GbNKLKYvkiAEzxrrL6lHKwxbIhd8C/q3YHAWKg1ufw8CmKH2vZt+I9abs4tKquiSIdR/U81KSQqcAONeqbPTv+C6X34q43vTFmU7l
quhXn/o1W5LSpzArKiMyFbdf7dAD6x1rR6ULlF7YW+n5T4ZpWXrM1C9foKu4abmsk3uLz9Hg4YRn6DRZVxmqQp2g99wCY1xGcqAXQXjNlt68eXzRz3qki3mkvElAYA0HVx5KaJ0e99BIQRDy49fnwh6TO35j0NFn
RBvQY/7Kt9LZF///Ahi6ASzgDtgBAnAeKsX4LjyNNk2Ok9VRVBIMkv9Tbwpopn5qt/ZumSV/+Qnqp9TLzWe9ODdt6Pi55VPoeuM02qyIc3+l2fVKretU7/8/jrpUFC32uWZJAsIgUIH+h5PuVfINxauOCzbakmuv
+HH+qihx/4W9Oc6jXoiwmEMQMyGJ4oTlRYg/Gar+C8PXfalPLEr42wl/uAjmokymWxrjiFCMtHeaagdXYb/oYHyBgSsmWJ2qCuHl6C89Cw4wUJfvU2/QRX1T0qb8NYBHGgiENXUr8aDAhctSL6VaT0R7bhctmmSL
3TsBTQX/MtYRSKH79TYUtlGLn0Vd/MXunSj8voS069TJv4wHde8jERcnzWnS2Q2YuR/eShb7+h2VMoquPkShIj1dla+Bwdiwa6JEeUYnw54ZJQCRXBdq+jsIvEgMjKlGQ2Bo9L+AdSSCE6ZFo1nKgb9CdVBnpmU1
sExse9ZRg2anVMinZnxAs99V6tBrYipsI/X+ft0hag/Y1AFKNVm3fEB7N510+z+pQoZqxgHMcXrNqiVt5JJiNXby8xjFTc29FM3C0VBFGxCsnc1g0Lh4lYDSSZobjCT1vVJaKEjdx6sZJPTKz7rkwilBGWGOREA2
rvIWFEAlqBbT5TbWcsLtC5ZFKispQsXrztPTFO1blYWBntSPhbrZPw9btl2RTBn17lOtSAeCYZIreQE+Dyc/mdYzwKqvPGqngtvJrJkVRhVjCPwBCfrfz7Bb19pYgHj5T5myvaVuZnUQ/SdYbkan217eJU57lE3Q
r/nzr36VvUP3ql5ZDLe05q7pKinXxGLkcfqcwVo8DLlJ7DviifBwt/bU8/0HlWSHI4NexCmmpO7XVKLrR3alI0ffEVFnO/skipLtVByZLku/qkmePtVrP8GneCNTG6EDMRURw3cTC4I5Kt0wvh5NXlVsWZv9+6xk
zxy90tg3FNR56f/DP/2NCpF62pcPTiLhj75lofvdn3HEYELR1PSDcJ36PDK+xGW3mV3+uHZ6pW84xehI/pDRl8buchFF6f+ykYs0jsSxwaJ1lOscbC7BgY3cqI3emI1d38HHeV7bRm7kRg7VvPzYqI3aqHVv9EZv
9EavZ2M2ZmMMF0q1jd5gmmy0u+nv+fVx9/1dbdZvw5nJRm7URm/M4m5W3Albc1Dr2RBWG7muwWbo5tX3Rm3Uuufd10Zv9Ho2ZmM2Zr0bu7E7CyDMxqxnN0jcJGvhP67QcTQTOHaXPQs41eVe3t0H6/drOJdxmYG0
62jxxq26B5QqsIvI4DG4PSw5Nlakx0yLYmY8jJdNoCVPFlEf5G3DCHUGzBqFbiY56AzlybP5IqW5oJ+TjbrAvPHsYA/0o1trfiIJrpwSa2IcnF9l4skQSE7HviBoYpkc0HkbQlG+qqgsg3KCev/QFdWcJMgaxk7o
ckvSUCBmjP6THUtywdWZT8J26v12G8x81zA+COnJ2Qbj7hmWoQ/BPxPtb87xpA76jFhW2yDgZyCVWJEyzokJFoMRkyO9FP2XrYGdDwEupDHfVzeoNQmoOfRMqb5HnEsa0/0pBq54JF7w2DqxPZhjEnevrKj0xQvn
kAcT2tkThdgSRBrYP/UpQK6cNSEI9bEbZX6S8JZudmmHStUQa1OsxyeT1VoGvX2njq22DT0kSlJuACqjO9FVNZ8O2CEYK64jtWg3yM/EerSMlz28YNodwYvTkeUbeSk8QrCOCROOzZtohM0AobwpgMe3UI87+LO9
OCNvYpaCoXqjUer5+gMocABilYmPAa3TC7Yu9HF+PdD1Ii3yNmLxaxkwwhvJT++Me4d5Ng/LdXInyXtfCiUwHwS60R8MoowWFJl9WB/xT4VmwDJNrZ0vd6NiznAX02uMhHXZgmJ4m/N8t5/EZIK7YN9+MsIqy2cw
tc/pG17QmGoyGeCNWvwdtWMX+9tmXu7Szw5BbK4Os734nA0MdUHBzQ9sJO1q1qttRGpzO38DiHEdUcRvMKYegxcU4A2BsRY68P6yO4xc6Qh9HuPixFDAE5J8tg68ehyxs7Gwfhrr+MyUlL5p74lBNwcto1m5ypFu
7Bvx+NlVQBGnInEK30tkHMxsN52gsuHWVlbzX4vCmEGY6QBxmr7x0WxSwvn94PWdYqJe6D9fs27TexOdP7VdS5uoG5mHmB948ZCMlz4GKpbmqmHExJgCF2KhPsy4DpRZjHxUkvB2FVSyT4U3EAOfOO//sD4WNjZC
vBhHyCH9hjlIJSpbfUFjf6ueSq1B2IQ3sooE7u6lPT6ah1lcZ1aT6oLWbLbuH8hXtd6oN+AH3eFlNVQcCbMiMixdNnvuPz9ouV9ZuA3ZjBVZtwNWztNX9G7WosyBkzQ1ix2chLJIF+1Cxk+Eyeo4iOIQclj3MwFG
dhVTZD8tGuNmYVlgPMZ2Ch7dXcGZUqSKzK9lrp7Y0kVJJ5e+I8aLmY5NPw8VoqzVrcCkys9vNRsj1c0LaTe4aB1G9LMtcqxSlvYlPiNZ8XX+Nbvr9GZU/a5fMi8wXtsTZdzJbwIeC4E3TlU2mQ7ue5ApKEsTrkL9
W3DYI3eRrz624+ossMxnWEGQbG1HvIzacVKPTOutTMvYES4BlnTpocZC/E0l6Zg0dZPP6qNRiiIr8/bxH0Wcq7AIZlktJUOFH0NhHVZdBk1XkOL2v4Vlim2E8Xq8atsJIPc1OdBPt7R6X/WYioG0rfjQ2i5kUmJc
uVgi/SJzsm7NYWlHzkDLQ9pRWJ1OHBAqvL2zVj5exWMOPei9sT9+Yj+T8TcFyrsRZwES/XkHDrf2UHIMun45XDyORbgLrKl2J5taigiRHGmPlOQr1SjpXQl//o1rGxKU+EO7huNTnJ+OSH+L9P39ZLsdr/TQinw5
hQcSiYUr6dmQqpx5MjpCYjWzzIL3IPJB1UX2avwmu/4VMnzkSc6qZsxmsIWzc96EfTRV7FWlHROr5OAcon49iwckR61HXV4Qdov4bMNbo7bPvLnpX8ShXs3YAweOFW4V6ZPRpZZRStS6SfrQAZLgQHyXpl/WieH1
I9L17n5Te0L++VTNfMM8srFgaX3ATuvSRt8RxIBbwtxhwJVD/pZAnvJ8G5EVEhCRJaLzEGyetSdnvb26VHzejqVDBFZhsDTzdOfDQ/V0uCKwNwXiFgXn1XscCfnFmnYBt38euyeuu4dkcAmdvC7abzczKMDCS8jz
a9GmRW/NvNvsKyZFXF0Xqxvk+y6Tv38/ZbF2OmnIFqr6VAzbYH+80KxSl7J0OpnyneCVATLFxvyjWIvxcWPRb7dFnmku3BeYGDJi5ACPJaGABXOt0v6CX1Gjl7YhEaVI3Li3nMd6e5khCsvEhP6T0K0vDX7gnldh
B0W9lJe7uPVvnq9yjPLCA1bTgv3BS/tzN5tR3kuh0znuvUCc7tXd2nntCwT6c7ZU71m8AtCp1XmMLSlpPgIVpHd63IhGhWKQI4D6MepzX0JwIHhpwh6lzR11ZUIfF1raybhWe6pLZIG5b5qIhp1NU7pW97EgRxqh
11NQqPxb3tk7H/14/HVYBtwcRbuB2stdUtJj8223L7xaVjmxbkQLDoFluYHmkeekZsbwWsN4sfopVg50ByeYxESFNRlZCkLkxt4UM02PHbpwBAenlVLkIjUkqZ0vFaWRQ8kAk9+aTqnUIqQ6qap+Ai5gTU+U3IpL
8ZI+U+hTjVOcsIoFRiDYPgDfdFmvo6fNmEvWtO+WUBr9F6/kXZpP30BTMc0Om79moZENZYhGZGlh/1WHTpObFjVMfNFC2cfy02I227eI9/e6Sk1x2BthWfZh41+JhtFdbjlv/36G6CJ7eNmL+u/Yu9CzOeT6c2po
DP10IWD/zojVUsqxxXjS5mb8l4+s2+lcORnvdBtnd2SmJ85V9LgFqGPj+sTqu8J4PunJyed1FeJ95XPHocwK2kH3t6e5vttxrVoeqzXTXQx/XFbJtE6TgLJe4ZQXRZXeCA0dyHTIy0xZDaKnuiJ8SGkFfiHSyr4R
/AKjvbmAGKg31bxuHly+DMNzn2rjhc1kjV5NpdWcsCBs5S7fOs62GPRKKPsa12cm9aAUeIwowW216/G7wWAVH33F+WNpI01PNRbuSGS6qcKsf7QzhR1wl6S0ehTeaVOyH990VoVdUQjjREEpAKDMk5KXAEkX6N6r
YePSsA9Lxykdp18hNEuxKiTKFXHm5TyPzcDyQzTm8wbc5xOgijdqJcMVT7SwxleAfkbb67vN+RRhK2vxCmlNe3VfMCMsiOz8MZ/xaUrsTfcb2QyRXmyazpmUTguz5LJmhLxoi8Qm0bjUUD7oOFNtzBWum4pduW+Y
NrSa2/L981ju1S2ypAN37L6vLZNJCRXWuqUilSoTexNSVEgUh5KotO/3DBVJduLqUiP01ew9533L311SvZj5cA5QdYxurq3yi3eYCaKMg2ILIyGXCXs7MdfKlm+Zbb8IuYdUMqTOSwzgsC/yJ+l5SidldSolyR0b
0DGIctJlLprZs+nKfUnXNtTtvhNcjL1fqZh6evu+bu6w3SaVSv4Elc+aGbfiLizbxsAEs/JsBiae4vTEABGtM1x5y00EjDeeRpyCZM5tzXMbCGDaxsXyRS3XkXi5m7uCubazfrjVU9mvG+60ct3ElbLvNth8KY4W
iB6EL8Sx4Uzm6dgu8wdaWmqXJ7e5//lGC7A68LznSEuT6LEs/U8krGbCsJ6RxXRlpXbPw5pSpDC/U2gMPIGvInKWjmEpCAUiWUU7/xJGmklJ0MBF/cdP6/DUuCy7xdSE7TxNRgEOG+mSkb7JqoLIRtGli8xr18Or
vraRjNniEjJGVyjA0p3I9lIinl6UEORKBWoaZLA9W9sbQdRp1xI4OMzF6ceRTPXz5Nn8igXStKH7W32ZhblIusE/bfDNHber+N+p/WwlHYnBeBj1x2zfuOwiAo2vXuEJ3Th6/SG6F2vuxM2i2f+8xORc+q3xd2dX
syjUG+3SqsKKZD7UnyVSvJKFgu8ZXiikUw4mfXFWujn8sU1QQha7wf1FK7CqVP3tnUoIFVT0MES2bjkGsGHPRe7qSIhYA37APiRVFOI78sLfxkU13LdkVatyI6mIzfTy4DLdpaOY+TrsSGYz2iQyLoP06XOHHsg7
QAo1n3DMpJZn65kha+fb6UzqEdaMHdaToRrdUbMX41AhQ/D0SHfbJm9TbNgX/BL2CUfse2RpPdUI7XuRLDiqTcojAR3dFjPS32FI1keUaESOOdogNo98nitkCgSHiRU6tQI7/MyXa+qEBKYo6TqPNXKsLxbx5m3R
ujymWhlKIZp9UqHxA+ejStzyGnKrrTsmlaPe3SQgg+sbWw+o6J/M3/cNredXAYv5w2Wi3DkIBonJHjxjcZ5kuTLLncNGw9jZe5vJzscodnZYSNE0huuk41d9k1brHsZ3SNNJtSWm+jHpDxNfPE2HeU2OlrKTvVbL
BrYZ7WkFpgEvdtfth7UkMhygGaGa/eSx+i4XGCnXESaDDGZvtjFIhTbZu6SvHJg1HNAjrnfz/OiFO6tMXO1y/zSeNApja6EhMMp9FgXBPGc2L+vmUrnEic492h3Q4ZCJanbC3BzwSSEVMG1Qb44s9et8vEiRKQw6
mg7WebgaWnn3coz/u/HE1KVyWOFNeWiYwSY8R18JZYYl4Gu3qZs15wWiqJm6EEeZtqBsreYAyGYhDjlbtzyatXquzWmnG8OKi3F1quu9v36VrPH+6/nL2spq0FrqcLaq7E6uNqDtth6o6T/nlpEPXO5V7WH9oIPX
CNw5Nw2kDs1SQXa6mdKf8c6NePzSjrtwFnYVgplmJMU1iURZ8rSOGbdOSpmbdCOqO2vp0hrrtqc9QJL1hSEeo4pcs1lM2VpOYQZlTNrjHFRccMa3MH6LM6zGrlYpXP4nYalZerzV7Pp45FGGpo84Z5XUQ1ig2PD+
DE63x33DscwpMkO/8LPG10AFD+YGAcH819HtipfY50srZISVHaM2oJoeYmMeR9wbjCBgg8TaWLa70RCQSX348jpK7WRaxwo2tZT3okLvnK1IrIb4VXsAymVYdjHd+OtIqHEC+2eUkr52cI2p4JDMFtLUa2FA0NZL
kAhU8trnkab0fblx2vB7UVA1HDy2hMagOaipuZ/zDE74XqYoneMKEnimH2E80AN0k+LkpC4uIU9AWEhrjrWi7UGVQT0m2Ti9F/47+aWT1pkXnBfsF1W9FrPxIMYsqLwQNsUh4gqcqEGp6WxMff7ZsCavjvWjLwLM
w8UOI6dyvoHyrZrV/Vfcs63g9WpNifugL3cKwSLcKl+Tgic6Lhu8GicYl4HFgfnM1NkvMYu1U6XqSggiegRmTxj8kdH5+hKeUxdKxDgbPiz5Vfc8q9gqaDFreOko2fR04YK5QLUd8+WfhLOsF0rWFcbiSLIoltxB
AE7PaX9Dz7l7FkXFVm4Vk99QZpBcpgPlsQjYQXjYr6OFH/P5tiUGv+Qrvj3kNg5pg1GFoi7cmo4DobQ7oWEe+zB1ISI0SLXqlJj3AmyCGipueLxPwlrMTXEnhgJdB9fp19I0LrZENgWR+9aeu+V60VU3qjOiO7bk
dNMXaR0mCzS1SjuD+DqdnZpn8A0iQndL6wlxI9rMEr9aF82tkIl8LzFsEEs/0ahN4n8JDUZPKvqh5+aPFDV/ZCXyMvyA4U6EBnXCdE2TOPzr+UgtPziY7Kyfqf5ImKcIFRL8YNfIhRW0rumAZK6LV1mnjrFFSM1L
emjXjzgzA9wLGcHrXvPQSsNouVII7d7+ELjuN1qLpJLUoR//R7991Q5evNLIXyQWwtV8HRb8aEVnx5A2sN+tZMIpTSOi7PEohRb5VRnR0tPOuG2PyjDYxkJ9IjPkyV2ZF9EaRwOI6aDziowas6wZZlecPh3Ntme1
CpPbDgCkaEn+kKt8FfW1xOiTeGdzHQhkrWeAc/qJdfDyYJwfMV2c8RhCAg5MqwD9Ty7kEn7ArzhHaCQQxbMmTYCe3xh8PemcDrmq9yiIwIEJMb1IOPMdh35noxud7U56w6yFIlgb5irkStDj7FkS0bFWzQXM9rit
JLOC0I+ZtnELbTvg4rGkIezC/1Y5XD5MjBR3WRUaukieu5eH+KwbcZvC/Mq+GR1Aryc7mieBJ8TFZRMXm5ETYWVzDpMsHZR5L7vQ7o/QobLTUEmIjXs2Hbb9vDRTHYPLzSYbDNqcb7Frweb9dRtIncUzlKkSm05P
D0lk33AXu3izPgV0OLOm7YRjDSs8LTnNCtHDC2/nhVbRQmy8n9bwOeHugvsptMBoPq+t3p/A2zMeq5VXDovSd5vaxT+pNlFTFT/xrLc7HUDsQfuMr3QEjM2j9m3WjBtPit11yELHgHv5mXeP7YFHsmD79bKUsXOY
aR4gxvBkjWpfpHNc3cD7YYo4kdwTUYPxAkWSgn1ybZCe3KW8PW77Dgx6DVO4KeCOa2TI1wCHsHdyK5peS4xVcKDH3WMtGyTxB7vL7orCJcyAd9G+ZzoHIgQWpBDF7iCqw/PyDUrfUk8FO6UXZV86QiVhw5Cp94Pw
AV8G+uVdMXWHLJIDqqp0TRvuQHhSIwvSLUw3ZHGCwGQGxhvUpq0y7mpEY50mHaGThRxLrKZDwalzKRAH/pGxJN6pdTjjaOxKvM7e4u7VjqC0A/jEwzXYZMEHGFRckc68CykyghjetTy/ay9149RO+8mBmahlgiic
ATTuTsYNLdE6omVtlQexUW0pHf7s3+rvjAfr41SbquY6d0UwdqlqSpy3VGY0y/po43Lm2owzwHdGvaJbFd4pg9Qjx6+12zlX1MmZRJ4SvyqRLFGNh/UX4pe0xn+fg9TuwYVmB5WDrWDeBMOgBotsra6jcaD1/bQH
TtmSVZ81Hz6wJ21w/v6YaeUxEyL2XeaUQxTLGMbkYMRCCh1cdtBq4hFjJXPFuqXQg3hmYEv8oH2LRt8JRWOCAB5R7VoyhtmhcQdHoIvVKS+IGeElg/Yr4tx7ulg4uPG+ieSersa0uEKhunC08i4hRCuDwU/mRj8c
rU54o9lBhAid5HsrxzuGZ28oruOx44zxPjFJNISnFMyPhGyan38Jh2aIB01ZeDNss9PH8VypzljZsYp2rfl7Hajham4/ldUaf1x3SMOxYRzXxTWYkjxo4OrcO1/fXw1h8+P9k3utdtPSDoWhHNNOcxLP0GKD/hM+
NEkyA8j3wlKJxLxZ0moaGTTG9VrPJX0sGxBIvUQVC35BCaMH0hoJfrKA0+NS5uPTnV22QRxOxLYndKMRiaKg+his2gKVScKTggkUCWPIYYUGBITXlPiKHk45/XVILR/jfXTMLq3xoG9KeDS/zjjS3MF1AkMRYjLL
0u0PpDPLesml//8B9bY6B7ZZMy07k1L0oHWZ5WR6cZSqoQQZZn5Xjj8FA4wGn17Vhm4yNc2YhU6IFTEsd1V/hv/5mGP0xjUhJK2/eApw9REXeMW2FoJzJrUjPHCpusimFn7wQhvX/qZCXXjUOaWVEaHS2qsbqpBD
t98xi//k2WZO/sJ1kooRtQ6JzoX0pIqPUuSGHikrI3HeTrApIHa/0+Sa019mE8cMzn4/tXSglwNxpKP7a44fRVf9Hm7za0ecGYIKpARjTz5RTuVssIcWPz+e2ed4DD04GV9F7GQ3GNsF1SkGxxJXOhUUQyMxGB40
vd6ACesGhATrg45YpX27i4Ro6Re717UklRVPjam+petLaklZ+5mbbAj/W4vwBMhxlr6yQcjNUPbPU3hioxZnFh8iVy/iJMqFxzzqPu3N4A23ihgijoCFYYtaZEHFWVw97mJXR4hz7lVKXYm7MJ4GU7NEMTQ7GWUr
fE2hPiSbKT4NqZkfLB2Tzs/0cJwDP1R5FXyuVwuhCvAPWJVlN+rrGwbLxdvl69aVwaMOxYs9f66E7/Oi7sUh6XsKBqZ04A5qr1XzmoukdFcl0JbnHf6Ey3R/OqeCrCe3kqgSsKn38zHWOfuz56fe+n2569F4esaX
q1e8AM4feTm/A5ENiMo9NAuXDPskMkK7xLfPxlmnC2hIpRZ4M81Vu3yeWwtU0COofE7RjMRnrkQ1/PABFWKV0LPBHJPV7xyZxS/lFJ8j/NyNn3TXMsnt49pRxvyRHu+k/SCM0wAIY5dOc5LKxsOhS3USWUxP7S4b
Qw6P1wicVE+pgejDqBYvsj4DDvySUERF57M3qjidl9nNLMyqzHcTcMqVgLgTxRYiCsoht3ENO0wlxn+9FqNC5bgqoC4W2QOg8EBUzjQXsrSx62gPb1CQgQItLh5tixc8JgvW5CwVNYE4HsF4TJx33cRbKsCEK2ZK
G9DKjmEix8JI5MXwYVPak1JHSbaNx6n+nAFS9vRt3CjSvpy6HzQI8GKmRDiQqM3s/n5O8Bha3J6vUr9NGXqPYecxGKYHMCzmBsJPnG4mCAppX8QW1BrKMMNks1adUKN0VRbdeh4Xa2Wjap6xc60OCyjRTKdIC/bm
4jO9193gx0wyPMEYRx9yNlybua/OSxyN6z8FoKpo/T5tbSNapbaAGyfQxqVZtXZ+IVuDe4B6tJy78rd0g9B/WBk5b/NtBEITH7g6h+U9ky1XU14OZe7KrabXJ+n8WfV8xJ1luqDWf5wO9mIsRUZa6T2hobugJe2a
QpbzMue3AorkzAAwPMrm7h+6zLL1mIWC+ig7L1hGLiw58+obDEfFjZtm40T85+0w+sSLm9v+xP0ksbL2bs29qnrFKXO2yJYQHDZwpD/+2hEtzPYpdWvbiuT9Jp51ZDYfjzdr/2rP+X2jCRt+x4RdEvbatJ+vD8cd
8jMKOw/HzXHL+HXiF9KCw8fgQQb5gb+ktVlD5aMJ9EyagIYPdrZhdpIEGwgJECcgiV4QnhoPAaJbe68TbYeAcABsRCu3HA13zBV4Ep8gUkRQCMOmnuh9XP3bfy8yWv2dSdF3M2jpDKTUMPeYrk7HHiBmrjJNNjNF
xX/GOXB2UgyXhCyGQghrfuRIjzHm0SNZ2fiEWrt+cA/O2HLb4wNy8hXTgGHlAvaxCRj6LnYAu0dqaPDtl2BVLS0mbNuH6eMBPrm1gFmS8SEyHtGT4RbTvWE74hjpqpqy+C4AvgPvoTuC2Fgj/Kpaof2mLrc0UsKM
Vn6VQvkF4322CQN+vPu0Cdmfxt571FPgmufMbaaxiLkg/XTbOD5/hhg7JU4HgcRBfDvhgv3hkhCk7Va9eyIwerXOwx8a+UwHWd7o0GBx78EMqCPwJFRclXMm2fHnIWN9vos5z/aObNgNl3Z+Q0nkiXCMdZ09RADs
CKbx38k3tJKROWJShCO/U06tBJ+wq1leHbL5GXHDCPcCf3OygjPDU/jotJynmmdDZu1UmAvUfSXu6+1Q2UkjjYAdC/TdGZgevSGzlAoSICT2yS4zNDptadqMY1fNjQqx35I/8OGTWXFmyeY1Su0LZlMSZJCs9esF
sTwpEfOAx5wgsUiU9i1RxX4g8OeTbxArUKbigwZzUsKRRIrkHnE2C8C5y6s8/Xtq7onhjEsj7QgREuXSiV+iFZCJoSi4raerZI3LEBMc6R6Uqx090vagUivJwZJViU/JQclTg1kMUzWXMWV2L9qp/uLRMKtCFBR7
9RdkGJOL4cfV0D8QUnmUXwNjXOwxZFSJy2zPjMQRyTwYMx8hsTfNWay6Z92gsgm5rEebnxZwaGoGv6WA+LGo6V/Ej+Z1f4nIuBITZXItmTzDj6uDS9deIgtMnFmxBpJh0SYIuDN7O3+LgWitNM301OxgdgplJ9CX
QtaUUHfQYsmBpnpGWvCCImWEabMPsNza3KeShsvDh726PubmuWARSy1snbHHvVaan+th3j5v2oNF+6qvLu8+jZi4pQ6IlBdYE6pq+iGGieVi9urPyhEWTD2JTzcRElNPptvfq3keihMJFPLNWWwHSMIfyjg1ptM9
mjmhfQQIpxtnCJ4QzO6utChwa2AzITtDTfumXhEaIqf2QEfJ/ScTexd3bk7zllPDG1o4S6AUY20uUZIhXFSQKXcBRkhZOmLfY6KL4HGC9nwciK34RtlgNFp/Khus5qy59g4cw21ta2w0yQpMjs4m9bY1ogDmgKdq
tOevCKsaXzvlBeyEy+7JG1wb9nutFgsbfDKPJllUs3zupRZOWQ1PKHa+H+q2rJ6BQorT3HNEaljNrKMSoWMe7qCOwLhvzeGkd0lYlE+Qp7rJvGtQV3ntPQtkLeGfValaA7bh7vqXruDTjWUC/8mKPdCXjrpYrvqH
VvsTESWJb/srxZ1yJhSqzZpraMRI2/4oUk1mV6OLL6SUnx5oaP3FiDwINFfW7yF0Q3rGG8wMXKFZGBVeuXC8QcHKCjemnUD60E3kk5Oxp7T0b0fY9+myc+o1qSB8oFok2Uk9CV/oqY/5ajOaVikLPoqMySnarhDt
jIVzb/QI4rHg0mG8HsorqwqE3KRzNrW0+HndFiYKQu7LIf0gxyX2erVjcr3KAd3K+/mQWxvMfY5bZRG/8/WVWL1UFBVcs8eGETkBP6wTHELOFW+oiqaaFVp/e1OdTDaK3p1ImwC9pO2x5KUIeKkBcJ0ro3Gg3auh
c0uQztASS+pFU8VcL8WfN7JaV6/gLJ+BiyEmMidJZyBIOJpTy3iWsYMe/tp7ytagKPXxk2kCFzT27j3ZXqtTuntbGDwvYoXbLYNzmJ2k2b33x3nji61iKnaZ8qXp3sf/ZaneiV6ZbMclcvoKN8eRguNWB8OfcfAS
FN3wpJprzsEir8InYetPz7IWsjJff4rWpqLziXVuxWJqJikUS4D9LxZ3FeGBsHAfyJNnM8mgTWjaJQFNt8du42I6sMWlax5fm1Eh3Gejh6+5DXMXEsaaq5AUxk7kx6PmCr8NkPEe9p3UuCFJ3Ucul116vmGdyvxB
3NnGQaA0CLhFyXwkVPWjzznhy9km5WmNCNbcFbtMfdSpojdMudN2fq4/F3BessNVgvsxS9WSuCJ0w/nDcdnLMcIHPd0Q/NeNqp0rK0mZDMHauaDashW7ck7QV5nj+ICQfS/Ry7urnABcWC3tQatn8n7+4PGZ00Mo
S8/TgLKZlRfCjl19L0VvuidchfP6+k2J4+jnxrq6SDPUZH9EOUf8Gt69udsmQkp5LKpV+Ov1Za+rI9OZWl9aaGDqqO7J57dL5kgXLjZjnk7d+9LM2bX1X1Tdcc7P5/OZkLYWt9iOK6drdeKNfiFkZhwPHrJ+kROU
Y0JPH+POMuTjrdDbmeAuPZT6Yb6tjgfkWfqQvJ06qvszf0qm5uGVhZD38005btEJQrWbCNqOAxy3bO2SowifyUQ306mHA8YS5MIp8U46bfbemO9Dsyta+y776Ae9T/Gmw5XLwZcZ9vql5O05U6f1DTCznhhOnxPV
N0nigcfuTYKzPC8y0s0hef3lO5+PF4UQeUs8JKzSwvCwVeCFV5yOq8tHR6lRMNSrOTI7+PE60dwotHWrVqt7o5rrDHrNOuiU6hTwyth8OEOIepENZun+gAla6SlyDgh9bXq/cldpBPvdP/uv/fMjYO0FtnQ7hzxK
wU9CXIgbsPeeZb3SYNAzKFnRmOqcjW38Mcb0mgIt/G3Hm8Qv6WQdFKlkQ0vzGKPxmmpv0w3G/2W76b7k1E7+t1WTnGoreGMciUX08yW73la24ZUqzKGnypYbuvfyIC+4tlTFcAtxfxm9852/k+fb4gALMa9MkxgY
vVy37K3tQl5YWOrcjw3Y0kKR1aotsR/iUk2X5shu/j5BLZkFADvoRWJHRMoQ53Bw8+ury9tsZ55s1ChYimJUqrFMldksc/6GnHpm/edkJrjulKhr/cIjkowwqpgBOhY5AmfH8zWd+Chx6gg/sOUinuxJuhzYb98e
m2XfQvPphDzesJL314XymBtXywmFLNsZqg3l4nWd2XVzEEEf4INSvsKow0eIfnvnKdz8p4/HV2eAUJOZA8ApqtOc9uLUrVOYe1LsVEU+Qq8aOgNrOmUrLFuRV4AU7VjatUcXIHYgCrP8krca/RkToXYYLXXdKjZp
p3404FeSo2ZnbQEMksV41hZLLzvGRFnpBeyvLGwz3iDtXaunk6XJVjtgPhOxKU26ZpAmBaH+TyhDiIGxBs0ISK6lDWYze24XkuWL9mRZXbNAXamFgkUeFAym4RT1G/KgJs8aJvrtBycOkx3QcdxNJ9Txhwj/xOxb
IfLkdrNXlckubih5JsAxnHm8K9BfuVD3w1OVJR/nMrlxW79FXV8diQ3njdl6c9bTH7knYcbnTkeaEPRKW9f885f5Q7MysdgTa/TqpfR0bLRSvdUk3bZWZoR8/7+rvTpWrrodjYkybAKou9t74Ixn85JkzhNXZ+FM
GhKDu807ce6DTZoFmmY7+iAF8K8J2lBLbauetLsdl51N0B28PiUj3vYEOEhWARu9VVJtfpFY4B0xOJvy1vlkp+ePP8wgBbgb5CJTswSTarQHbxvmw18VbEW6xbpfo9BPWHRsBGYsCoPz72EzGHL11ABLMRQ2jq1x
OGqrGUSILPEIEOxonoQNKRyOru3AWpdzwuKCiqs2T0q7sYnug56xZWQ3JY3HCIST8ikx1FwXuy45+qTLg4UWudI07KcTH0+G75eEnDKNTsNDYXpHFtFYIyZ2/fGiUQ1y7WGZtiH/xVu4CmMXgK25MXQ7aOM4kY1+
GWFngqJzybq5CLYzBRxai6X06+93880FrPIwPfX3qbRpJfa7rxnQzboLGS5b0HS4OoKnmUj1TOk77eLxp+q4bs1yNidS5LLZK1ehnAFmZWoe3pg90rECBp3vhZqH8lKzC3NYyK4FKXQgSmXABjCVhXZ0VBfEyBB+
MLp6LMArSyxYkHCE2j0xjCmCq+775Cn0vDcAo8YuGVxQyvyZ64xBYRFUbUE/TH8B2a5X5l6qygs3gQ7BoG4rRf3M4+PbzHjhXv87Zl3bIpADql8lx709cqxcWO9ytFoO9/fOfxBQmh7HnkrPPdOLAr27Vg7eeXY8
SqOZZDIAyfAgNlWdjMPBUPGJs2M6QkwCWe6089L5zhAp9hzpHCUG9dOCVbAxd/cEOUCtyTpMc/JJA9gDQuzTNsrypYKIeor8HZ7SFfQAHCxp0C9VyHCQqyZWMkJvhOenxWqj3YW2g8vOCMqXQS593nqy9trrfkiI
W7yZXFZbM7uNWz59zKTdiXOTmJSZSrBrmB2n71n3Mk1C9+8PVw/pxxeLQy3vHAT4XjMp2JdNU8Tdv+uhnjeCwSRChEn9kB87fsiFv9334JdgmdnR9xqT5h2JYb3nGw7TFCZesvzCQsMkVRP5ZleAjWCXUPtLkdj0
RcQT6iqWQ00u5ltIghDJQfScaJZHwmmOochuogQ5UtAOmo0QCzG4qm5Eh0fZj69NyJ3H5rMdrM0jzDXxdj5TEKnperg7CD6e7lwYh/Szs780pHqAXQT+V8d+jFW3JJvOvtoSxRubqQXWz8EELJ3Wd8e+U5/o5ZUN
vP2B4wHOWh51aG2jSpF8/Igb5lqrzN73Zjx1ZAl1RptH4mCH2El97tj3zf1GmCBC7R8N1mubjz7fOMfb31d5ptRyu6FMB+Wm3RLowScy+z6xJTbZA5bUHoUXr5px+ZaNeG7Fbb1GGFWZCUZHJqgKyK5pRCKw+7Pz
OiaYF5wamUOTgPxbFtV78Ggigtqqd8JgIO0TFear1GoNwse8Gbr/alphe28GY+dnNnmUNlQjMMuo+cxMFixMZyF2FjIxDTXniiT5+2mOwvGezKtupUezA8rH6wxuLiKeVW3f00piIOy4ZbxyiQjmVihU6U0ZG34y
Lb+9ZvbdULAM7bsqyIF31ZCrqG+R3bymmA2tyZ/r9llH8C4hrg+I5ZH+YaY499IzhiCLveOZdkEvWcJjaieA9mzrv35f96nR9OU8yMP38FHs88kj5ovsF0zRqWkzS3HY3DEgqLoO9KT59l8zW3iMqvYpTUcQS6mS
1/KUDKXuFtZ//Kc9t/AcS8qaG0ZBoFRMcaptrI4WEfZZnArSkUXbfHDVo6LVQQVbMtbci+Fs3QhCKfODxMcwQaLv1hyHPil78EJ7PthW9m55oKbDWc89Ae2zBGrlElXhdhJ6B/jiUucrFXQQTrlTM7ExKS+r2VfG
YoTCuq4LT5PUjSZAqa+rvTeiWszgoE0wC3DKO7pff7YsVeRDpKZNOxNflTtLxcRntKmn5EAjK9VijRGx91mZkoIvhO1Xjlu+CVCN4I30ibThT+J0Cb5gS04azW8ClN+fgv3if9ODfME33MS3T+mDi1R4qtWY8HTL
KgL5UE1DAQ/I6kCkoxWw01w0/hazfdhdhACBinqw7PweEvKqgO+1Bg9G3CJtAxHemt4ZolCdH3teoosZiUDgUedtdQJdw0zc/g7WAiUDbtdkEp9OLz/UvoKFyrM/2zj8XaYbyjAaZ/Glop0sJ+cydojdTvjgac4J
E7VgAyJOxg2j3o1BLOuLnQglbRHp2/L4bcv2kBkLKnfLUvfe7MOVXF3iRE/yQSqvC88km9wldL/sX+rG99Qe68Vt55dondWiXWhmoAnrrsr1KLn223IzZz5jZ9b3TJoD+Ds2fWwz9DycLWdjswkQbmNgechLDvs6
dWJpt3eqypBQUbc7tQQTmdUUxS6tvwtRU8uWNSLidDPaMnpEhaFLImOTCZX9GdBbzZrejyMbm6DSjZBT+4r9sw76TTGgE/iB27vzxWIIU+J5GUd1B0i2lw83GF9uX37dI8KjfYIgcDFgZCJpN0UUSjJk10wUJ7lI
hvms/U0eLzamzrMwXuysPsDSbQL/bYD9NJ11Xzt8LdOAu6OwQGXH0HWdkN37YcrL3pTJyVy+zPfjl0Wo9q3S/bGTa3zREPOkUR+WbIqkY1/FAG39bwumkR448yH/2+OrVkqRDZkIZ7Vpj7mxrNka2At4EL9YO+uC
X6I87HEzB+7QxnpshB7l7Bxa/ivZlyhBCr86IJrzSD8xhjLranT6cXahhLymU5k7xl6SKpvS/QDaLAC+2hS+6WPSiZgzOgK6GBdZFJ5q/oXEHGIisHGU7lsMa2OqstAqvJwcSgf8IcNS50nbfdgEGyZCgUwU2P8S
wwq4vP6xn3WzzYHBWmwNMhqiGqphBoTXuqALK8fsIPfMZZ4TRyppxrGNLpf7o9jI8o2Jar+fGfYsg1ZGPiPjF3/g5TYqx8suyVCIgJyZTEGgsDm4L6QwBpNyOlUp98a8qcM/eKdO0jfAk6twHd4s3hh4dweYH1Ol
044BJfi7QDVml229AkNl2re6N0VVPRiN1YO7DmQPYkdPwjdfPp6FEuc1W1zHtGDO6EfyZyIWnHb0dzRWx3HSKsBQbk7dXo+diXpg5pS3RnXz1ipI15LqQtyQzwBB79rWeSXaVe4Ggk4cE/6q+EHjHFniHhiGDo3v
GnSf1/DitJVGyQ7LipIJk418KPYgVCnEtugsmbIsLVGVxDnm+pqmzQdFtLVMAGMnZd5oRr6HyVh/J+WsU90tlVSlN8bmSXTUtOThhYOnbPEKeMzOKqJJ6xQ9S/9KH8DwISTYNbRUx6Af5wN8hEupGBa052tTRkpY
WpV4YeOUUapiajSGNfZk4Y7vaG2ZR/CjPO/zb4oNb1dpjImdc/TefnwrrEC8YPim80c2FmbCXaiqBX/LOJVJY/dGWARixZwPpQkOuOx0W/QQqwo1sAp/MFJM/GtH2lDsvjfs782uJp8wFjjGsdqWCvLClPfMvwHu
CGYgrA74+sEbkw+uZd6lvnBEIz8FfRPewMLI5DGMDW2OvIQE05gQJsnJUNDgmyndug51Zlwin+Oy1hfFXbJuH6TnfM2MxePL0uPEKqO8418yLzX6A7ZDyHn0KySxbk4K4UuySD47fQekFUwODnwiLgs+kvYeKJQl
h7j7wuXqLCAwslg4cl/9I+3Bu9gNzrGvBLAz3AywsZX5+kAJu0+Yu1UyTDzWUhk/21jIwhPBDq/vVJy/eWrNy0oXk7foeNylyouyFVYRFDStXqaYaiED/lkWwDeZ/ME158EUKIRBbsW5cRQGA8KpVuFa1lYMwSG5
YGLNQhoYygXQ0ypQ6o4/B2+wNnLB4Hydnvpdoo5Pog1zHs4DR3IPIR+sl31HL0NKaxgtNWnHKv5kAOMhT2Y/4py7ltEuRFpCjXX5iQyOtlSBxxhq2CicqvALU/GjVHu3HgXBn5zZhpY4lfBqx42KbASaJ7vddrjn
I+15iebO+aQZzx6TAg1tPBTk3uBi91OsEqrdQRrudj92TRMQ+yMF79zd/erBUK0XqBtTpkT82l3WsG5ABYJvJfT+Vq2sxoJDzjjJ/i2aowuIu8wy4AngrUQ2h934SmzLzb7gmCzhi/DIzqfymYW3DmtcIxZ06vA1
2xysZ7OyQOmO+4gKdyAaPF1FEsvriTHxR3zBYMk3xjJ/PM+w1hmdd1CHj3KrF1cHtns0EhUgDP85rirbbu+4lOY20CNrdeF+aOwiJxl4xv2Af7s3JHMXfOUKwhz0p8A5HGGcbjkyrid+X1vFaEqG8N80DdDhyvSg
z8drVNUVg811m4MJOB/qNddFm0eWOrpv2UKcvPNlpNk6SYoGfCZFVCJ4AglZZy3d8OEqlWG4nc3uJEXVz/xiAebF4LQZXmpbg0vvocxw+lpH94N/tz2FJygoUBh0B/0B3+mp5C5fw/ufxcTwB2aT4ZGZgG9LQ3VL
EUBznCf/Lyf/GEQiyJhBhiGEMXXoOp2I1p/9ogfonLhnEtHLmwsk34gARlLONdp1P8wF/PjGUKSCc9ac+eWL153Zf+4ki8653FaBiQpBjft9Wo2x4Oa5rGl8AujKZdcToAzPZqhjQpigGwmx8oLngB4LL6reaOoj
xnca6VPSPpuYx0J34DyX3AZD0KEP9hj+5dujZINt4bdb29Voi86Ys/h9ZgwBb5gH7NHLNGCyEjnMi/wS0FUFr4E9WZWjfpaFCPBDgsMVevrWBdhnGJzOoxskZGn8C7S1VyRXRkOhY7cb23xcPHs+2pIxYUuqUgWb
uZOyGcr3RsCIb7DGTR/IRg1QnQj7lU3c7731JasGBgdrH8Hvna6gQB7Ih51WN1PHEEY7/UOyab0K0BinBk9Lxv57WLkajToKeNkatwdfDEbz+ZW4zUXq8rEqEFQ2b/lS0bemvGB8LHsPqljUBOP/qn9Gg4aO144S
YLRfNhovLMsT4wbFsEYDcLAc/lqePhat26BW3JHUNQCCQorpl9fZ6P8M1L8zOQ/VSOfzlcTJW00W6ELtyubijj5qNwXJnWsXCifQBkpyd8VwKueBNjm20l7ps80Ba/PLP8xzicwDxVA7k/ttF21fYkf5rT70ST4b
JTRg3lBXOIAKDYOkvjZo08MIxS80DApV9AxU3Bt311ox2S/gwsY7UIoiN8RR3fKBWaSLKGHF3LsN5V89zvwcg2wmmaQfqNX0OYGO4TP4NEq6Ucq8aexrtSmx1RJLNjC0VSj0zfuHSPCv7SbLs2zg++IbdIpgLQmF
pRpLKJB5FzVwVjG1rz/J2AEta3NTiaMj33fNLWFOMhuG/630LrQs3AZ72IInHqZN7kVdhNHssqBQrICQb4Do677MHrYoEOAR7pr6lCcsbN84byxbRtbdrECX9nWKHXF/8byGehCMQa2vFdpRpwrCE6MS23sw8/3N
OPEh6MRKZGl71fWKQ+HsaqL0ABMRL2tkXdn0Engwe/vj9zhrxJ8cAu+u2516rRQQ8qqIgLaH3SV3OXpM2eLbwy6RSI+KQ3E8MSjlWHY53iLb+yi/uX0N4b1t9gkHGxbB+EwhGGQD2JWcBhzTv2pXOYxVW9E34j4F
mxYgmas9QPKLT6AfC2mAWUm0usMoPUSxLcihOtTF9YYLvV5yFNsBsbXsfeeI6PHO9vopuCEmTNGoIXoU+Js0LMxwwgfJxU73d1iLjbRkeXBJLEMsRxqt+sd8oSiXiUoTLC4v9VD8RVw++hrv8yWFvQ87cD2zWxvG
MNVqUuB4ck26CuYhDMe1TJKRWtL0ryY1ojxSc+Y5NSJq9bVbVG+Z9LFEWI0KnV2csgYrhqN/qKI+vG+mvcxVo8Ah7slDk2+QMbhLhrMDsIs8FyuP5r7c7s/ch0RHop6ZViUjNHGlBrvnuAoViMmfxV3A3BbcMBWc
kkX+BXBMT5KoTS+ma4+T46yFW5qYyAuTb/bijv6dFeXh5nrTL/ZKvX4WGJx3vSeabgiEWKs8sqz9CUKc4WWdai3pUuw6+sWboFDVqiVCmg3fQZQokiBichI5jiu+SPqG08p2gLBORQJusUNEzaffs5M2cGQYam5W
7HzoDjWzW4zyEQtdE21OqD4P5yvOt7U6dzZdlJw+sCMpHc2Bm+i9fToHR+zAdsfF2UtgB5nSB5JN9QIV0q1MNdRIWcOYhU3MZCqZsZ51GavfjWxDsKGcY+oC3E24oUoslf4Nx15MO5YkOglbzcGdr6EEvVWKBQED
M0v0Gwk9dZV8v0pkBc3ru+3ntn/iePvANcZYs7oEzNuHpCVfeIh8gO+bWRjkyxJhuUowpBJoUYbJ7e0kAtkEVfMYEoZO2kf51be3tXmurY1gHnu6lLSeMfnPS9quRb49wqrbDwrddL2EwxHK8leyGVYTh2s/gqH9
zdjONCq1srboijzRNcKN2E1QedH7MKxjcMBeHYWjlkWtGHM6GWJAueJGLoVZIMdT7EmIsSVWvStY6EK5wd6ucZ/THoMh6JPyHXg2BjCSe71NptLuhaPt1UeOG0AF1a3WMC+LuDrwoHxTvdgnKG0gpXXoJXQ+4Zug
h607vXKBDaOSBhuiaLNUS3+J3GCsuygyX2TpYNFpxzZlzByNqY+xaa1zJsEp+XhrUeCZyg88eMeQMjKssoRrTyaf1fKvH9CRhl37QIcykezbnlOSKYvlaNdX7Ha17oij+J0Vi06fx2UBYuqAOTbGgrUMNoL0zC22
YCt5Qml7+qv0PknmwjBxutiu+9JNTg8TT8asbVmBS1AnBLONrKJ8xP9J8F55l8ufzUbh5MwawrmnzUwO7+Bxq/KlZMN9OW+CpeZ1YcZxmDG/twXKx5fVHkbQliMbja71MZ2bk8kqMhe9yQScnhW1pp0OOy4xzmBM
nxrrk8rvCPauuUWZNaPmMXCjD65kzkmNUxqBLqNbcne+N1P6r0J/3Luks7xzI/GwxmNUdid1bQj3Pny3blrwJINTNfMtRFENI3NgT/Zl0sEbhafl+WqStG+z9Wfq/oSCeCC6m0wA+Rc8MgA/1bWWtnA8cDH/pcwH
DTJLLJ3iC5b2UdJmgv5TBjPtIgaT2s974nzemSBQKD9Yj6Is4n3UGjOzxmRgBgcmCRYJIpK51JMatmu1i5722Ahr+kr/wCsFxIce13fQ2d9Xn4PmtpDGAGJ77XCgR/8miFdJFXA9T1oIk8RrSvEx2Chn58xFJiBV
FbrArnE/FCOoaewJMaXGrnEmJBRT9OEi6hgvfKEKxFmz6XCdM/eBi5tK6p+DacHlFMPKZ1QAkevzv5JJFAYjAHvc8WiP6en1WZWBlm3yt3mu3EUcLW8wkDiIv6PO11bfJrqTs3QEglbf+8s7jdK06hpQXBZQJfar
HHApk9+ZFXtPKN5L+kEl07EPtKXi7Qebm+cYJQ8wCsZbql010YBH8vco2ZiXeCto3nP3Bkyt90PBpDUC4kCy9L4c1ISz+Y4bB3jSwEfI/7QDBi2V2gpahSgVNGobyL7FUZbEXASNAbU5dVKlcPc3yquNrB2zrF0Z
lB5yQNeZ1JaoNvWCSvOTufP0OFLL0njazjMDJcLKj3dFqXiwncOcbaaB2+SJUDuOdCh7/NworR/3GGtlireXDJT9xaGBjaV9r20bFJWva7X69Qx4UCFav2OpjukmHKEBg/Hvo4xzeopD2BhVypNsv41cq8guyiXb
W1AQArpGxRoh8CpweJqaXabwNn8y0QceeL2qS4ht3yjsh/sWq/d9bnoBUECoOYyEC9XEpcplHncC9aNlF+k/yvYRtSWG3ZBDKuRK1c4yTfiYnouwJmw05gzelxS+1b9Wjf6SEFofNYgVBdETdABG2xa7pqmET4rt
V2fKn1cjuQoj7PvU7njci2VYrR3pNUnfFy7DOLTeRJ0VwOregt5WH/siOIpOJxDiE4EB0/CZUzsCo2NmCmSf97aKgp1Qsn24N9iz51Rldivg8tsUKcsRxO/gKoBUBoqdHrW/y5TftRCzsvP4aeEzLcZhXaoS95vU
Gh50DC6NbFLtaSyhpJmCHEXVGcjeRFdyBpEDd8aWNXnUb4SPYvHTZDK7CiEOgV/VoOJajrIu1sj9nJjMmirLyiSvacbVuDBbxUxa2DZ4JuIexG0uZ4RtMtWEydK9AlE+nbGqAOwS+oYRMfgbW3W7HVS7Oj2riCPf
jgPd/uUtMTrNmw9TtQ/ENQPROR/+JFT8IoZGRoyCJbu4YFDZR2kRT6oJpR/0vYpAh2R1udQ+WeZ9O4s5sFCdl7HAxtoeNQ8QBeTEBrtdIaBwneerM6Kb+H6tQo8uXWJ/3eKWFD66rq35uhH2krpeygNIe4jobDeI
8VSwyo+NrAU4KtwInTGhe9k1OP4easwxXrdofydIO7/pBI+Y0+/Fl6ILHmlkBrUXbMXSTKONhJ3o9WdR2AIHbysnmlvc66/DxFtvwgFvz1Em6qjYNh6avcvVPKCGw3ssTqJQrZoPrqVR9Q3vXpQhq1ZCO86XlDRn
NU7zlUV3yVnwTeQ8seXkrFIODl9jz/5r7kfM+amF2vP+7DvbG7qsHjzikfPHVqsAOGtCsPVKmCEfMQqR+WPzGvjo1kIOjNT/mKEG4nVZmwb7GvV/tONkFExAdF1iz9u7qHqxKtdHh1i/jL1fjO8+bhRe6WzjfXZn
cCtra0VYC1iZt/8hEsiiOsB5ynmYyA1dFX7fQq0eL/dz8MXsEKGlnhh7TL0ArzONqBW/tAM+zMRSQJzvGn1b4sSPOMcIHeBA/+KZMOmzJA7bq4/x/7fnVGvoiyTZeNmI0VzBeCYYNtFwAdrANF54d3aRqJP6WYIw
J/f0d8i8fgSLNtuJiSyzjfDH10wKZeMSyjhNidl1YlUg2a6iKlER7Thv/jCo423h19U1zGAZRo5xnlw/qms4zq/W4OIAGPZaY9lyPSlMLWMcPKVnRCcVD/oimGTOZsX//ZTSzvYia1p65bF/7RxjFiYwfqyeca0y
61FbRnNzLQtcHanJXKSSiF10JSi0dEtG5iD6aBfqKe2XZ7bJ+jkG+BBJPhNo9vY99+fseDW9J06xuEQ10lT48aegpZfb35Mn20UEbRwpZe13MjWD3HSst248tFqm9Fck2ZaOYIggycKBfMg4h4ik2ulbD3w6V9dY
B4+UYwOfsW5Hl+FuwqskVeXrV6o+Q9eIx65vEDXMtbv7KeOYivNicyAZZhd96M3d+8VB3Mp9C83pX5zUHU2bSXA4Vk2dnWYcQBO6WkYiimkP5zvySp/tv2OP4EwwO8+zZykaBaFNr7wvdksXO22PLfzyGN2/5Isn
DDHJnqkfjIgNICJt1bf9Ph+YHa7ldpjYlUvnW82z+7n2Iac4WAkLXVLlDNQ7vbnKiBcf160rKtfoV7VyYMpWZleItU/swD1k5hsc1JhInU2S6Khs4heFgJRly3t6sv2kZ6AgysRMC9WZt5OMQ//y5CGhshFPP7vA
8xaHNrLE7Z9z0+6eZRFhusmYqSp1SLC7lZWCZ+gdi6ZbDEPEj5MNoqWyUfpbQ/mk2/0epLF4pST81GQeQ4Ln/LHF6UVYHIfJQgKqy849k23YxRGocy71h7HPfOf7risN1sttCPbeJF7dtFUCLRgQ+0lxKcvjTdYs
boXbPvOLIkLCQm3tohVLZiTR/Pob9UpE51IXwiWmOKumyRnobzwnOIkQM0wbQKfd4Qi5+Q1Heyf85Vc1pWVKXYySIcwds3rq3nClRVLfZ99gOrst4qULBUQpIcsP6BWQb0P4SDeavOXLN+Srb996FRasUi09mVR8
qwiTKtU9pH7GW/D4ctgcSFkm9GJBek/pt6OVwazchT5ruHgNBxucLPjEgvuEVVZS2gXjO/5JB/SXgEWp4ycADzeAn/e7EpnaiEcPn518uqmMcfXaN+L7xnU4AgBJbaNd/Pb0YGygejh9kHPsjnmzlDicaUswGdoM
URJTm12+9niGOqP1eX/o0fmmFH9HzJlUsA+Gp0E+POjHfLNJ9Jx5+Atpz2CShzXOGLOQ3+gJLScB3xH7PPFri9Hnuh8T0Nx3KFfKDOwgrlR6s4vWJ9Lcg9da9QNroXtEvk99nXxmwosaiaE7YvHy2UGV3NtCd9xi
5tbW+/qt3esAojqUc8WDao9iQWbHodiT6TE+zxCmK99NZNI4ratRSc4K11TjA+cVq5UPbZdyPgx61NOMW9Wu1SnNEXqPnMIWcA/C/qg8nq0+yH2KJex5ZlmpKnvesarV1vK1VvBVluSa5ac1hek1UndyDZKFW++l
OdjanKzrz+yETieytl5gc9gxZlMJjImYld4DWnwZFrpcaLcuhuzPfjRtJy7zNmPjYwr+KrQRczkZ5NQC6WiCw/ym8rgWTwvq1mrZ+akFpy0Q7O6G24b336thBuMpVlMWK8bmmgwbrH81n20Oo66KKFq34OYs35s5
gKztIW/LL/mB7XvMbeeX61QYxfDhw07Pe46XqewO7HB21q77kyUtBWMsgJtAy2rinyXC2RB/RBvRCvdbki1ZxZM/pOIGB3MxzT8QarwscHX+c1PiuD2oC0kA5kx4Eo8NaW/ZO4WyPlFswonWpOLNaDndjiexiGix
Iwd0TAwIOm3Hk6hnrtHXmFTj1krTz/ykLnfeW6K+wOgD5Jpe96q8mvz+qIsAm/SpiG7Jw6r2uUsFef7SG57lz8Ek0x5TkFVkiRbZV6+qDEomB0v7ZLV1bRVUGylMn/IqjOJV/kB9faeIlrqyz/igr3+j4XniDB4i
PQlACykzxvmjsrG8SWow/+mtlwd88OC8XNe9JfVaZD2OKFmcrJDNLwgbJ4Q9iYMvLG+W3UJPZcY1z2zf7a7FaZVGiwHGxO9m/IfogsEydf/OdbMob7OJrc5S9QuEqETWEcl+EmrDIYhAWdSfNPLlVbBw0b1uY09N
/TLxk/CxDZzJWVNjEHZDGA822cGsUJ41smB7OKy7UwdsnYKvFjoBDQanzKuGDcwjlatAX/zxfbtjKXdGDXkG4/CInvNiQczhUE7RFzNYwX3J2hMsGDanzt5rdJiexk8UP0L1YOqPZC8s/zr0tszaMoQUrjzGOZMf
85lBTB6zvTH59W4U9vaR/pmISVtONFg0cCKTV6j+MM0TgDljGadbmZFMKEd5yWT7fJW3eLh8+ZFFcdZzPbhb5NAIt9ycAsB8y5B4c1oYi15gUMx8c1QmnJwzYztXkLqrLb8CT9E9dNoHaCv4zBO3fCzWPAewo9CY
Q6CHnGVtPqff5MYNZeo0qimWY2g7AArYTR/WcQXV6M6O56Yi24tKDpqU/TYUXTB5pZDYMIwZKnkvpV+HGGWQKYGpAXytdvFmEkxJFhrMTVabG/RBC6h76HQkaYkysF6Iq3Yh7tKQS+MIIVDyklLzMVZnbPMC9/HE
bUXYpbEQxAgYdabXymziPUv6HK56tpvjoRSTN1aotTA3qpNVH/UP4LJu1e0g4fAdYWvVtykhe69qOsuLEHIjmPr+l4/alGM3fvVzeQ/u9tbM1WVwo0o/0Qz9H0N/U5eyCXLO5McEFEfMHdU/bgeKNNcghLL4GNP0
b170Hhp5d0wRvVZqB965aav5FNiKH8GsxiF38aiNJ+5CF0y+sLS3aw9ToNhQRl3RFhMK4cOx3syA2zzFFCiEsRCTG8N5moH8u7gFDtzYZOWY0u2Qf+3K8kaJYgEM/oZr5Qbdj4cDZOI1O/2f3MPbYp5kdz4HkolF
WOS4R/dWBmnUvJZUtFdrakdcMsc2eN//vZoGqvKkh9WQn6Y2rwa3BVbNJHlT1jV0PbueI6o6+nkNZqLMkdM52Ll8/Q8r4je9IGHUfdgP0SNYsCMh7gmDONI5wE9Gk17uNLWXREzpdhP2GHPB5w7qTJafJbiVu+fs
OEb1eVseCsJP1+UuOTAD1xmSdcTdYPkGjsl7Q9kJ+sdU/F08PabRqQ9Z5P3vFPT2TvYfS9/SqDhRvAokrbJ8nY2J3eDPmWjvcfzH1dTyVfSu+7KsvnCldKuZS+QLMAIvvC2+zxed/lrFCzjvXo55ZPdQTPGybkeE
7EDGYNQDOZUgvgIbd7T6A6/s/Pvq3+GXQ6lgKTiUDTWeOvYU+nBOCPAMJWRmLiC9Mu4gAJ5/0AHfu7NlG9QyGzMRwwzajy45oi4GSeU6R3dpPSi9S7ltMAyvbZuWtv0DzW99qZxXccRP9GhUktRxvJgyTm3u+fZX
NkZg9kpizZHCOHJcWbZ6aH4SWpbS3TnToqsd7t5XVEMjAy1i4I/+2ivr+ctu/Nny83MJoV1+m1VwFmsZ/Gt/mppmmdZ+GSNB93M27NAZ1WEE3UYUz5lzWrbthcfOCbFn6qCtL+8VcqJ82k7X4nKlOTeXz/WxeLTT
JrfQL5Av3xVvEcfl177jBrCWT/PufJSlValSeXEtsd9eiQ3zZwBMAa02fWzUQjhmk2U4orDByykZLJ0dLPIv8N2fKUuvXuz/INolMqw63hDq2EHTaU8ACMFMfw3ZdUv7PTroOv4w65yLH2r/DXnjq6PBsJOnpaC9
cDjcbguUNieV1iVvqL9M0NkyY7tM5QSd5UiSVNrpR/xAozIHNQbgyTbzoLfTj7y5hToJXscRJ+N08W19jCYKUj668YBG9qT3CA2QjuugLxEWSVNzLwMRqmS0eWjIN93mzZBL1XxbvwuzXKNyna4CJ/mGJSWgkAMm
FOw5oO1t6maWmerCVnyjkZ4oj+ctRHTHScmF3k/kaf8WtGUzjSMytk3/LIG2DK4WfJh4RqDVrg8JcL/nAlwKdu1lgtxzqP538civzAdjrnu+54HTWqDWyz3yBcnkkzOypZX35rL1EFuvv1p2HTP57ux+0O7c0i/2
pb4gGn7F92rM1Q87PrHez3g6Ai9D1f+E7XhlrbnnqbJ7Cwo7SzN54NduRf6eKlnn1u3eDQdG5vUNyNg3SPZKOECe3ee73jffLhhDuNVujhnwRBXtHPAmwgC8i7mMAD++kHlklA+x9UydPSMmF4rLWvhohxkU3KA1
CAF+ifVZhs4R7OkHfsgSBCzXBN6RsweSN6m54TGOzprCT/314V2a46u1MvOwQ6v5NJhMaEHJ5FT8FiNeoQCXK80x6+py86wsltA/h+HnWKitPGk7EOjECUhh7j1BcUYA0jLztARECuLAIToKjNTShlFV2Q8QOFTG
dS6XVF1wmhnq8k2QxjkcLgDrGxxZuQbbXK9/+/NyHhcnWJulw7ltSXIfgfAdDDNQ9KHpUufyksQrhyGxY9/ooomlNmSvD0A1WtE5KWZFDnxFbilBK+p1FYZjk2VXEkLIAL3GWr/sxcKKZnSenRNtBDeC7vJaK/Lz
yWLQTgTQtxvq2WQhhAPp60HYxxBhWkrEuiykY/TGFr/BGOSZPTGpNbLA5B54Yxmvccmj2xrJGVwORZBbCXzMB6B1AywTGaOfrVojZhu6IbKa/KkSyU0+f/oYp9vd0qrYZJP6pK+qW8PHY/ZsFCtkNghIwH2RaRRP
THkKmLOtimIkQW900bQz4wW+yEyHiouc9b1VwSYBr5F7pRXG6rBfLBEtZrXSw0zjgZv9GLeuz9g429dXRc4tQVTXvLcqiB4E6AHWJfp0kklibZqw3J3BBbiIK3cquJ1LAE8Oc1gMzrvw6W0RshhtpC/9pB1rp0se
jQa80683NNf2ZA/5ooREFx7TWCa6cU91yAkANbQo3D6lNa6E/reorkl+YmxXd5cpdnL6mWUz7JRMEsOMS06pnwLA7kgddSuX4XednYDqcw289EpfPwnjQhBKj9JFkitgbmIvZCROAsMUbEVjJkgVjjS4WnBxU+KL
eZrfFeoZxzGKMHVy+5zlJo27nhfBTie2m0q8ZLY/iVLT3xMzC0BjApTuIxlR0dksFLqCrEogTGNnq8140V9mzCnnXsRM8qT2o8VpLfnebIP5JwA+N+FjtB54GPXTgsLsQvwcDCCK7Lc8BRptFIiDJC8ATR6Sfjrp
QHnVZte6MYWdc1/oArl/U7rolWXB64eQ8e2hWYmcxVLaEcAIVMmlnQbQB65L3HALkRGLk3cy1aqBsD/f8ZY+NCq2hPPymhhtxJrPbot4FjgXk4I6qoWOWMZtI6WJIO1pOQzUFCymZZllA6iaFQ2IPSLGUyjSgSU6
LBdwOe7Hwps230T/NxljNAwQ6e/LNvaXG0OruOc4ATfgk+KOu8FoUo0laIYDWyNZuQQoHsZOqDAdHog6j1PAs1RMU8GkRLLVAeGBThZXoX0RI8J+9ZHJCVg0KVbutcF9rsJaNlEC5/yoDqRo9Dju+Y1hDoCBePLS
BkwDz4PDZMRqtzBAL6hUljms0FD1q2VnaUXtgzsc9w7/wlI9FnKuw1bi2lNMoGvOuFyfq1tvJ66BsX/ZFWgCpz3fCsWrCDXMqurZhOGej9zd+O8AVEg8GypYCB1ICWMIA+NVKxwUh7eWJRzOy8n20kqhhmFJzBi6
GIpaHYxB5xlKVFeaovyA1TOxK+ZuxkTrSMl1uAlut7EcJZrrJ+UHBbR7VKeBLEeOmsIIrHZeYsndRAPoJdGcUzyQ0eKPb95e+NHDkoDfPkVh99TrE9MfIKm3IuQkYgYUppxopWasn6TLWZy4Yxex9VNIuj1lREbM
wfSJdbqALAt8NTtxDwqVE5hgLmXX/JcEf1e68gT3F3p7sOPuz2fXr+1dxkN9XfTkXsZa3KqAJhFxLVnnVYMaZKyFMqoJ6YHATCgISjjIEWd1RI4rzs3ZPfxFVRob6gwkSk6XZWU3/FV8J8miqUJwE0vU7HRAolgb
yjEwk2x+gHiRgCPH5C6ARW76at62vzto+6717dtXOddOh0NQ4bb7nZVtNqXmQ8qpYhtavl0q0psJs91JEnvNi2FDH98gvpL99hhxe2wyy4mUUqtw2e7iFX/oSctuPNKU+iCHeBNBi34a1kz57sB3jFFVbGrzBnHk
Xk1VvV/3jK/2e3pSkzDOGg1UHgn/wdBcxPX1Om6tSBml0NCv9MMACqA0+XN/7WmX+HOP4lsh8vUxhCmNFAieW1igAl3ZNODWBUUeVkn50k9105snnW3ev9B/+PC1mQCKAInSVDzurSwHFC6DVfdbN0Qv35B4naNS
yf4LK477eQnjSpfFWEVRcx02T8jHUtDDXC2E2QxexAfxztcJVXhTmIFDAHorufkuv/9vNw167Tc7pjD4f++lLNrqC4htPFr5UyWxs3cEcEllIhInEpTPwMYj0/Tkp2lt3+Tw/3XLkmi0bZi8qsbZiua2TjfWpNrY
T5Re86rriglt7F70dMD8GADYFlYKqgKsdbeC4u3ORWYENWi6MmvKWyspBt+MJbp45ECYmPZfNnSofUjxA+haezWundOypirxwfbvK+ZvfVpTvk6w8k34gVDoBssNCsFk+wsSu2wGtm16iRIFhPCxOdkP2joC64mr
wXQ/McEzZlXCo67HHlzi/qS8kzkaIfCy9a6TJVlOXmejGY7NEnkhjXH9XepqYuZ4lFTyA0DyP9ENrExCk/dwlGq9AX8QbHCC/D25k3XYbLf4gGAhfC5h0RZsmI6tYn2RUYbHNDMDRkbiSBE0fcpDyzaHuCUCio1J
THxlG7U4Bgk13CxqBRRQi59fypoVtB1GKia7MGvjFujyTbtne5Fjbsc4Jk69MD/N18Yy4hoegIEkZl6Fyx3dSATyGjDFWMgZzYB1smWgGabqZRO3sox1NyvvqTqSGbSREnHnFSFpN77UO/knPfYomyTthz1rru55
Q/vD9RZc2w5mRZ4jjKZ8aNvoCgH2bfNGwLMlUokNjnWkNbZNTqFt8yaP5zLkbIFuW1xr4kJqWif/3VrV+j+vpVobGMRxYQmyqjprzDPzNmY1ODHpllo27UMvuIANp1Kcc5XpahKrxBVTHtlfT4WxXgtfppmEizX2
PuTa4IjFY8xrYkKv34JI4kEB91eJaOOFJtmW4s/DPtis/dAd1PiKY9K2SpaMseruUm1rkxRPYw6tOV/NTL/T7M0Cc8mhd/MAaDWbxD6F9ZsS5Ny/uswo2MRKzaSiHDWEiRwVRZGlTH5w/wtv7+QswqRXmL32H47a
eGs+5axhKFYpI2YHmVhmlHVJl9WcuPXHCyB8UD6LNnhbzHJCpdcwf6HqBbWqoxlAFcwo9h56cjOMGZNdrG6keIpKRIZk/zZjG0HPBuDMAwwTL/6x/lnewbjBnku0x/ondLMYNcGcei+lR/QB7scBHHLf0gWBkFuK
XJLxu/n2n4z28PKm5GUL6jxR66Cgv6gfMTKRB9pxDOIQqlP42lx4u573Virchk24slj/tBjEs41RUXQlAa8ZxXt1HZoM1VZVf+0Ek3g52m8xZPgQdVaN3R8EdTCxTqQy4dqQdSRUaC0Vfo6JcyKjdBC3HCBFgTxF
BKc7KSE9Jbpa+UTXQPDEwLGRnB6ZQIWNtLx2tvePkWMLzYtUTUyLfKb6KQ3FmoYvhj4eiMQE02my7h6tQ+aouoa14HG5tRrwgQctZP73LYbh1bUEXlyxXHNWcLDWxgtNA02Wo6nMSlDyQsV51fAz1LQaQxIpNR5w
ZcRq//ggO2bsmE2rd20QKGms78kqHirPOqdLpnMwHEeH0CgTYw236vhUBsNsgwjdAqDPZnUYv0D330VV/3kuKotwf/QamVRBp36SwyQm9FpZeErEIUXfox3ymc7tHjAb+iiJ6JkSQzprBR61t6MpvEs6DxCXIu0a
hD4nQEH2tD1DEaqbPPOkMB0DTXNaVIgbU+1Q9JDTONdDqqDp/gb1ok4m9mBGs5BKDPmu2nTixuGAazjYBWxrQ7tEZU4k5cGiRG4oKOzJDTrRUhwiG7OxfoWJvdC/ilmJMc+wnWpx2zhinmnY5fIK8ZwLsQ3iEFJQ
gOS7vAicrLGQguPVSMYZHME+uAIMUTAFAI01W2F48QHCXVFjT9n8iON8umfL/R1jqEuoVnLcykauDC6nF3+ae4LqAZr5DGKBKUy2vZJLZgN/8Np7qyR3DOANrzvFRylsQS2xqTcYUWb3HrMD3c1u8beF7qhAz0SD
L07Hr2eD1034DKI/IGD0GFsKzmwH2xwr7eAfdmqBdNgjNElQ4toXPd+dKbKPIA8Lg6KhGIbbo1HAtxUFHa6MjDd25yMY2uoHg/kU6ShYUG2Vxy7sL2hgmVR4XnR7wfrBz7QGFgUt8Mi0a75Gdf+oLieFihRFDZxX
RVi6pyZWj3ExKME8kEV5yyLEtekSI5QyM0ATlfsMap0IAFkii83Ca1L50PyhoIt1jY+BZ50uLVu1nFVe+GMGR/8kDbkjT5kBNJqytMuK+YkzV4wDE32jzxZxMfWDmhmMYzGlMftaJSbsu8L5egPy71hmXA0ASZ1l
nAvj60l6T/a/IH+H9hjyateQvIswSnIKqpQfAZHqUdYlub/+Cc+hMWlYpLSQgW9rAHalqCTMS9wn39BOvzu7ommMrT0jCMbs1C5ftfZxP9CxGft4yYo5B5emDlFnwO3JNTFiDd3OBwmKdLnlPWjNZV1XHcrPsWF+
w6UHAZPfEGmbiIazjHn5y6I+lhf7hyHEgEYx062LL9wyCV+Bwh6l/ksqApTqNxVgyFCxPI3mE9tR90P3xJ0gwXMgUvwb16rb28sASdMs2ZrijWbAnVj5NBHuilr7TWNdf5eJizNV0aH6Ok9Ku4easfonNXtdress
N+mnbbjR1XJJe4mBLfAN0iCvIY3s9GRmFmYwftP+XvGcMxSgOA0HR5Pu4LxL0jyCmLtHUParNzEiNOvRHYmHqrLliqyAoMi6mtdFiUQqSp6+ulT6RSv80ROIkJTb/sUKDXaOKLzFh/pwjj5Ognx4y9gBGzSYGtnp
7P9WSGVZw0enQygKJQIDPHtkK2x6IASrAN7hX/hq3Kq9bwSMiJO+SbAJ5dOs6vhAwplzOlYkBrZtWcHy8DBanRTXL5T+eLZt4Q3KE7ss0gTeXq9hWSWZMJ8TAiq5sm7kKkWrB9zwhZxJOuZm2ZGveZrVUrlI89u8
wPLnUXDZam8522s9EQoLlmd+EEt8F4UteLqsjCefv5EUynHdB/7+eELGKK62r2VVF6METBZq9WyCVazrTyfZ5uDn9jyABJrfKg67+Ie2l++9QzwQQq8WSDy9IltDmnYx/XZRItRalZ1nSqCD9O7SDuR6ggYOvfuy
I4prJb7H/lOj55azHWOYuUsf+yLquwyb4vMyZTxQDWefSmKxq8DIv13f8SmoUnUPvcnftKPt/bc+z7snsNviT37D4qF/ufNlHvlnq1KWPo3lDVCckDJxnHtAkJe2Wt2CPzxTQM4IHPzYJN0Wc/YOROx6IRMMelKW
aP+BYM7wc5f00v10kBXvXFfgerXIk8eP6COfmHE4ag27GTc+9RqIoJMETh1u0fOaXRr5A3UqYeYNzFZNb1Tgd8ac1Qs5S0yKMtPAnFJu9EVN5tx6IncsoWveRHUyujKgYUEqk04XmeVQfL1DMN4q/XFvehPxX9xR
JvkfQClW5/oKSJ2vkCECz7jkLWKtooY4pT22msJs4jFWDObVk48Tf4hq9od9iQH/Ym6GM913FIOApMTlEGFZLMT3BRxwlbnMOz89krCYkAvwdYOf4zSdOEURqiBREu5Kasc2W0JlTz7Fv+2WjD/HE3fjjB5wq4yK
AODbEQcHTppxAaONewadALgJsNdASuRCsld4qzWKsJKlZRjIqdgif6F+tLliRiJecMQ0dhSlNW7HhDkVB7iIMDGFhJB+AAeaPg2JLOEcEKQ0n1MgGyoMLyJDR2PHSOfxptTct1EI7JFy0sZFUogRL30P+Q0wZGCu
Nk6wFvjQR9WUO86CeVj1jPMJvC0JGmb6/ZRfGa2nLa+NJ+kNZLEr4XFEw/73cViqxvqmM7CyxvYC+29aAPdG6ihQutehegrMXwlmrRxKPuh4LEZEKJkIBYynSC+0zjOG2lLwbjoVD9aHL+xdnDBoCQI+RbG87pow
sNuoDI4uGY3e/lXckRjdJmAJRCgZdLKvtW2tOhGkjsByuB/agZb1rH0k1xa76okFDRfGxZokI2iGvOdJd1BnQhQQ+BR2/Z/Z6bMEnK+p7YZBMHfx30tpYmMiEqOgcBwPGreGYyuYZ3RI5tSOYzVwHfZqO1KDq/ot
yy8DulXXcMHgNSOWHoeaUK9vjeMUgAWqcDAgnfphR4AXoC7UaqKWlGjlQxOyWVENIr8nxxg02svE9Y02W1rAjbLhQq97kQbxioQn7wMrOUrQE18AcAPb27zB66CNscKrF85ogBsPjb+2AhaVbHYP8/NpClNE81AH
d8KmDD1thrKdZxn3a8Q4imEsefO1CtE8xuTDWr1I9TeKIRahhxEz5S/NlPn2oBOHcG0yoZPUdtqf++BO3q9S321ousKAlqWq+hJUFzDILRlFZNSoh2T5yJPYUVX+XhhS1BoSOoaX1DqtWg28thwBbDv5rKRqPFXT
/fqb96eYXvB56O3HDnFS8332s8tjzjubuHT3zdVE10r2eGXi5pia/FHOtRbdLOTVPJH6U8CdrBrpVcoYervu74vrhGAmrKK2zxvwIft3t8ETQ8fPMDAvLvWmTPw/o2bZ5nZXFt0mwwj4P9fhKo/HsIrMvwakdqdX
uV+X/Hzr1ZrAmU4gSgTIam1ynwKzPebyehYMv6emBAG0d7j5jvQyn+kjBDFnye249rcxjA1BZbhiKTcQ9BrIKwAW0OBPHNgvt3ObYNnAoGfS9WEzvi+OcSodrnqw1BOv1eaOrsAQBGQNo3J+IhM91RtxTcM9Qj6j
B2fzlhuM7H2LTTTz6pmdmvKAmUqtmuGsIopawafTGLJQddeB57R6csmo8LPNn+xYBJHwtvRqy3Qesc/MKbn0a/Mw0ZUrJhHEW0w8ZDsiGpWq8/OU+K4i8/tT67glrojFBRwkggN5wFj4IJzapAuMwlqyWxs9kHxo
cqhr/fOay0OLHyg0x3UkJLGu8s5V4SkyHsgPhKC/1NhtE8Gq1tRVCxEYour4YIh7w0f4fCiThCHC0PCAhIrOKe4fx2YYQFPL5HPAPMjjPe32syqusQnSHBPRp/WmAE1Nq+baXbFwLFcXnbEaucExMuKaFq22Ei+K
tMjogghwPe99v0RTC1Jy4gdPLKWhJFgcg5w5Xlft/dWtgoO79szutSncfnbdsmCKZPN+BNMIUJE21e1sZHeiT8fqG3uGjw8tIzOlaQDGCl/iXVyUEXWLPE+Iz4bWZ3P5fbkNPe7y/nHLNE2kbfxzxqMtzY0IN13O
AEjgXyyoQounzH1efGYkBwX6uNXmyKOoDNsfW8VMUX+GaEYJZ32cVXDrKZ7BjY1k8xuxgZ0kU7CaRPV2DP7TRXhwFd3ibK2mgufIv82yPcazBdqyzTrEBIOds9AV25eRRE9lsoDPkrRpHtoMxDvrWmp5kfzfYa6A
qXEnft+hlBH36EVTbVUqSYUVgDKbUhgSCIlxn3OtZyJckDmNMdYODwTvseRyMak/8UcegEv/OuIPWWZ2iJJPcnQ9lfMZtPTaPkH7tQmy2NdiAe9WA44JwJdNM8QDnp5PEmpPw7FyS1Wdl9goJ4ggsMuv2i1ipgyy
8sZrNASiAYchF4YBic4yNu1s14MxN3IsCt8zxbWA0CmJKlHAkJh7iQ2uowR+WtWRPa6cRPeAdl+0Jl3tV+iYMotdohio9pGjTF4fNcmauMat19DeS9njuF6hHhqSbo8iudAN1p5Zojz/Unp3i/U+L4otBC7+y7Or
bS2UQX1lWZALNI5ayTxaJWWI+D68Cg50skTyWdMjSel9DB2ZREfUYuuv7TbcWA5+IIfEIlch+I+kh5y+V3INQxpSL2wK5g8BgM00xxYSO5zdI4bYJpz4noeOUZSX8qBuiqm8SATEjr3snRlablmsPBfcxE+d0Kbe
xO0w19TGYd/wr+nmDMLff6UR3yGOTodD48NYeU+TYvib/+TgTYHRUYRDXWRTEqo1WbUdjplgN+xMNVprH39ADoC//erd7f4+ejBd7ILfFtP2S5q9CLYU94GE4Baqmc7fmDaiA8TVCq0FvONDhrSq4kM4K1ZoOizR
h7/E7XOcPI9jU12Vs1sT1RtSspltKTuNQCz3va3jn3+eB7J1dAM8Xq/PwiMyzqOtB/i6qWFn/2Z3OOQXEwlt38qkAWfKpINMo5SvVlVREoQf8qdKfE3s3E/sI2nORAyWsUDYFj3iOzNwVBhnGR31hPkFjgBYeuGH
zWrIrFBBZktPTEhgoCa0Mss5ZAs8vN2saZato+tSyVLnG6Q0Yw8SHDbnIVualKD+WyjP3ja+RRPVLGXR2s15FKYmP6eCTBDlqhHY5txkpab1Pz98A0dGFjb4q6kIehlVEGerOFJ2sKMSHfwjcx/TtXntbq/tGBs5
rKYIWnx8ZzXE8bcWhSpPlyEZpD9zCW8COaJRFj3PkECZ4oLQaQ5Z9TCFx9FyWQBB+zDbvJiLSTrYuLTigkwlproNoBze++EIKmJFDJ215zPiAVLVB5C8CcFnPU/feT260hAbQRi4TI5KqVmaLZ4mRKNTd8PWSxR6
AOLTyfZdEFOzbD/pZAlP3JYA76e/r70oZrf8wytg/dUB92y5IljyEZlyRcgV17fIRKv8CuFtNKRjFFzMgu31wcGvG+2N1K+6x8GANVICWTmWskp1k6zpMBJR4cjWUtRDw5jddonQpJ8doMvEtH1aRmX4md/EQqlj
BFt5WldELa7sRzp+Q3n3G4d2UCVrKZX8wTl1Dt1l4X/CIqn0ZXpxSlnJKgWuWuz3i0jjpgyRqEw2LVlOcebDhEzxxRbfI4bjJ5dnMnls9PFEUg9Uspw4O6ZRkzeyCE9yAwlle1HdCdmX4ocah8a6IhKLOZMmKSPi
JEezyJPWqR/GaY3fINrM6kcHDDeiqGP2tdMRwkZWogmZM5SLX8w4TChdWoqV+yq7LJDV4gxTuCnRkkWVXUzG4UpGEXAxHlVfR/rIVdkpKjNHgNBNGwzbfkOCN+VRLByxZS6jcn0VLn7/LUvYtNpsirp8pPOGWcfU
nvP6gYii0rZLUH9cjaTnE6P8djGYSFNoi2cTq5Is1+sgF0tiArMtAw2yEKtl1kvAolR0p+xIAKLAlQRL813bLgaI6oWS6RpPPfujf5RIX92iVuioSpSWzCsmANe56s51sAlHVlHJmAZIkZACPxYKsJPbZdzMgkPY
Y7WA2SfccRa0GFkLaQ+jvAQ08fRg4IOGwqNRyK0KdXdQCBGkzg536NeR6xcQAfIVO2DszD+gYCsGA2ypIP5ll5sD8xqmtkhTzLI9SZOVKYwHCkLM+HcI97QbXJsA1ouXG9yh/C8ZQswIGkVSeu1PIn9wZhvCuPaS
6YrL2oHfmWIMV2UURR1Wa+1rt33ifSlDZjdjy29M3Z/A67FMTXIcKHQJw28a7cHmX1+Bi25l8ITGZ49WYfkISmAC6IHBhajbUjfcC3g17oK21n924E2jYrywUjQpZWCMzU7aI9+qt5YVrk66eIafpdNX1YyMkr6e
7X4rUZkcLGkuPuqvmGoM/ZkJ1pzy7x4/nuvctiny2QigzSasPldOqzRjZofSrNP3pF6TlUoNx9Pa2BlLNw42JH2yfTYmUgN5dlV1H4Iz2cmqsvojc/vdBj9EJvLJWdWI4xaR49O90AMgfCr/F0lwmV03JGIxsRM3
o+SJEYn59NaIxmrMbtKhy9h6uN+rc09LB/jcCy8OeiHZLicXPUz5ZQtu//zxlNh1x71KwllL2KibhzwYG8/m2ZF+FFFOvzitW2Jg07bdvtLH1sTkIlpXHoamkXC59trX0YAccQcy1o/P0Oae9ZVpes/Bfu1JOqXI
LnRJPBe9ccDtaw4T+4adyeEokwCTWzP58vcUipAegUuvmataaqqePFu03fzqxzxBVce+UtefP3TPY+Ah6rZp51P4NaGq6mgMhwhUX1FwbxaTR+wPg6JjWTKc5ifpBlR+3g9qbEZWf22iU0HI5v/QSExxuLbpwEaE
CixL21Wubx4QdaKCNq7IOx+KR5VridYUBfYJbFY2lrmhT614hyPavvD67vtB8lbA3iHYpDUEm5zkGymtI8mTqvnwyt/kHdySyWSaIIZaovUqam9kumKTVkIqkspYQR9UO9wF8+S3NypvjnQ5YU06vTowQd3lZuBa
rK0h/lRgXm+59UbOhOGlrLiBDwiSOtsIMi1iUtygMOJXaTs+XsXZUo5C1lxNEm+dBfzcqFeMG6pgLHA8Ho8JqZXZNoRpOssZ2w9V6vVyXQIimaI2mRHGXQPhVAFWCkZRYMQTJ4oBrU7Jw7gKgCCsYGQMZy86iReR
2qw83yPBHQ+P1G05EgLK2BtS27lhz4pvQzhA4/30isyKYB48boR8RTYc5YahSTLdQHEEW8XY+N8Yc/joo6XtFIztU3bThzuSrdJ8n2HNf5r0vJCAlpyq6rnlH9OmBbRWAi8+7cVNoylzOSC3fwTWUzOrrlMboIos
FEb4uGWCqTk7TFOApNGuhTJcq+KvwL3md9RDhN1lg64co0FuCtXpmH/4bQAJcveT+e65V4rF83xAcRNjqclCPL8jq4YrIxeSQWbBwUGh+wX5fsxmaifNX2S2GN7VAvHOkHv9BPfbcJDwWTw5j03xbbZK4DiXj7RJ
tQdPoQKAmAE/KD6u9Rnvi5gnab12jdc2yoTnBZPsCUNhvp329/W3I5IPa0bd9bViVOiijRQ0OdqRCvF8OUgE2waJiII8LJwNwfA/cejD2bXo74d5wPMQl1FZQU43Z7qILgFrQxqRRVvGYKusRBPqV+Y2sCC0Nt0g
Fe5oo9p5Pn7i5id4qj0gOD3vJgHAjK80Sa790w9GCGb9c/Q+aFDImD/9NC2Z4z6C1ivlQ3TVs0GJawsWt01hCocC3El4cYK6CRE2Sjd5XStqDF92A3MPrlKXRcWA4A223XAtni0HF6PkxaUBsXSPP6asRkrFKlc+
vl0m+duPzYzaPXbJbRBfH+sUbm9lHhBN89qwulUSt3GBymjFUJVikctrKpuLwZ9aba7kAtJw5DuDXcDCxeXW5CPCgbfY8EZFgYdY83FYbwY0/Mjr1dOObXaL7oVvfjUbHg+iI3H6nV5mHEynUavV7AZ89jW2PcHt
2k7w9OZg62/4fsVWHKUfpVclkwLmyW5tawnSRoLgt9xBmF9aVXORJivg3CuvVIqxHOK9J+/vat8EwdpWfZKMr4GpfB3jenETQAU1HlwUw5WxGMNlkPrpxC8JZzrtV4SpTD+HGryPgLml7Wxu3sK08SGKb2xRv9Id
M7pu3OH69DEx3pRqEq3x4MLl9QZWJTN8XtfuiscQJF6PohUafDhamfO22h29+BWLwUP5CUmWcGsmgOa2ubDDw6+5VMV0Xk//DXcZFQ156KdvVQLMcjc2Z6fFJW1V6X2tyaqoeHn4bWvlSWOhNrAhrYryDoQ7MKn3
sXXH4irnzq5LnDy/L6w9pc8+cTcVr8YpVUhz7+1rLe9u/z7vSXCacd3fVR9B7Q/XCxWch9LVoRrYF8Mjs5ypBDCPQLRMvv5HabW8bHlZBLS6+84yzmUJwRUhIUghDb2O+6BMfMvySVvYE6QUP3WCTFQFfd3O/BkU
uwdc02n864W/vS9B9bFNZd9ifpcbyZ5iN4hqDXu4wp3Zy5+1gu+3OYPyGJfZexHfLLNRYyLA4SWn06jA8SI+gui22hfxEcQz/O6IAUq5omM6R0mHbbVVO6dO3FzO6YGAoSUGOgznGSDVxxs+LvsIXzVgLtOlLX1E
ddZqvgkzrO+WMB3dFnjCr2t9b2nvxwjyD/PXKzonsw3FBrOGPf31aoDOCvyD/OTVK0q2EUu2+/WmJR1V33+Y+Ie1xz+mKfh2jc5J3BnPXwkCR8ndh9n5tkhYRMH3G2QbdcZgciuQCpnHYIL82TGhkDm/zcvpSGnJ
4KQ0uaPWAp2D838ICRLy3g6PfsuaFtrdE5RQ4CUiikkzGYzP3CV/rbSg85ZulYT0mzNHKPn05mNr+VzCElq0WXvr5ZXofJdC0bC+dEr+KnU8/l/ljMKqP8v0wRzgbGjr1yU+58xV8qL/jC55IG3FrNClwvlytGC+
4lEseSu67+7pSoAEMRXyNaOY4wtsWBa/lGURGyo2TopWuP1zZJcXyCQGYhUXq4j3y6p3BCBjq2BR1L11W/T5fyPbxuGLMnAVSQBxWxw/rKDQ/pb5SgwBSpbS+fY9QQ1P7+/J5e1oiTxh/DOAWleH1zhjCI8rBvLc
1Xy+lhgA63Tv8L08e/eA8+g065dVGbLLDVt73oRx5n8emLwUW2840b35cLIfjYjpXCbjnocADSYCu9jm6qqCRQJorjGY1nq4smTyPeiR819p4dQ5VqJgEQGBoWmyr0iK3TrY3+e/nGvwPLaNSntqQeoUaa12qLYq
+kA2Nm/IJGzeeXWrLDr0Ea/ugMSBDPaTX11NTzYJdHcmAuUVFGrs/QkgSTwwASb7saKO5kRVCQ+HDWhGowiPH+7qvJA6c+AH5oiFYiNo/bk23kudTyh2EFNqNsQUteB/XtdWjyNhHKAEfcDQV01BFlB9ABIdbxwl
oh3fEXWgQFE5QUdJDxrlILX+1xvwkmf/HQfEx1jWAD+k9rQ5QK5HCPKRFfLKOFUgDWqNe3jGHmen5kTVvXAVlt9VmQ8BAEIWKMfx0SgSuAdAeAwpYCZbAQQvcJDJ3eoaVH/Qs3bOUuIpk3QynaAiqVm9ATj/LY60
uV5XZH9NkkP417BUhCBn678bgw2EhiWKGHtwb7ITTDHRF7A9WkxvtKLqZwaDcIuLKsPJ1PNRn7M/hxWX4XJYw5rOzxQAnHv4uxqCdmevkhGbddhrYIc0AfOzSKvr43ZvAdW4Ar2OPoidMl8VN+v7P2ipkJK54joZ
0loKTkcVAD6prQ5QeoJqCciNH7FqrfW/V6ljaQgbdBYQ+mj0LF87dUQvRYLcfpPsoSGtQza4kZsYrhW730+wA/yhmfjsJO5bnXNaEnsQARN+hgHR1JsqRt6LKnS8Vmxp6PlFuPcxAOooweeGPRkbF3WBMCcw/LWI
KRIikW9/MXpbJG9z2WLeA0y3wMY5IFKp4V+3qgIQB/85eTq1srCOFzM8YC/BFt0N87uMGyrB25tthq7ehGsAFGKx4PNq+9Wma/klMk9o+p+gMRThfOCXE03brjZul3XzIOdIGrQKZYfDbha/QhWMCnybe0Wok9ej
5Mlx5oYkollOCxQY8sJv8RvL8r3M7tcm6Dro5NEOE5xymLiAlWThxTC2YsBbiObMgE3nDQy0g+7X9bf9rq8d/HFc4Do8m1nvtYtfdA6mUk2FfMqvkoXOGx4xhYC3DTKfAiabIciOQtebxtCv/CLx9/FkxOR9fpqI
l4lKBnEaZXtJP4TozbypnslSfl98H9IjOGTGU3K5aKhaG0AXX+RQcFkbyGR7tN1AEIiXB8t8DUm6fpJjPFEmd6fn3fLYxdPID6infIstvaD1AnjOCKPQlh8vU4zKRUyNBXdkkIfNsc5tX/xhjZSkeGxrdOOGBfv1
ADf0QAz3FlATD8QSKZrIHMUBOFNY15mkgFhBriJNdP5sYR0wnRVr+rx0ENdPGKv/cT7FwmK2Yagej3GQ26OXkyhjhJAJp1FgfbG/3z5ROEQxOrqmZevutiQejCd1fELRpQz0zCsqHUI56zuiBs/WRZu1sUYgg88g
DeyUmn5Ahz4YCXCqiSKrUcqEq7IWF8J3CYyepOtVT1N1AQP6MOPld/fbhiTiSfwuSoLxU1x1Igk1glBB7z1O8LlcWAChR0L54+N4/zJ3EJqO5O9NJwKSIxL6/WJ3BiaDjl3HX0D/57KJCCKLVcDciqxSb+rxabY8
i1thla539nEzOz+LSQ3fWKWPiydQpyJeZGcKnjM1KLBhxQBQ3QjirvPn0AaQ2xMimZgRcQ/hd7O2zoWPiVz7WY62wS6Xl39xbLkqYw2HMy9hyZwPYmx1Lzwe/Eg3FiliULgPIMYuWqlf97dP/2lhkdGgxCLDtoua
OvSLHMv6dk6QBMalq7hv+QdwrPcdMV9xfgNOYoIRXnDuIoaJd2kYFLvF8VWin8UqCfSxrrz2kQ/O0CYKQKpMrOwKa+E8I1qPUObDbt1U3LU5WFdPF3TZvOyc7MAaEINge//34QMC84Hn8WBO6wQtnI2CBKWQBfnA
19FK32IzPJ5+IxgR263hX5fV7awgbwCwKhJK7fjikhlYVDWVdOyDHQzMYH7NhN8XJUIDfsLfYnHegoEQh7wyvX1SUUCB7xDZZ80wRhaSmfn+m6RjYGUobNvJviGS87VHFOAaINaeRneQCrNkN6Bi/EpWIczxjZ1f
7R8uX9sFO6idgrJdhKN0ADaLVpP/zfzS0WmwDNvUkllNJagxpH/CxetYjyW4uJoh3Kh8K2TaaFhsFp1/oqRt7dn2mCDqZJvEgW7wGKg5CmWaI/NbFFgUYEMr6ljOnhuHxjlMMp6qG1VOuf9u+xZfDyb1Rz2vO0Lv
7DuAtFIZXtz/3hjYSMH8t67sJR8uF0jyiNAtCyz6qPqiC5cv2VvZ3e1wtSQGP8rTPwnxAqwkeF9t7+6ey1L/Jlsxbb2jX17OQrC0Xy47PWofNT8HBK7BWA49fn8koBxCU0d1W+VhCM7NQ8Mpsx0Xncw4XxcMA7RM
kesDO5s0B2Q+dp2Giz6W9+DkoOViVkP++0z+G+LzGQ7pI9Rzc60C6vS+m8n6ewOYX6dXQ+jpOZNC8e9+G/WDzYBDM2AeDYA9/QySW/ztTCIqqAVckPXADUNgJcPakPo8g6OjObJK8CD5lNiJDMZIBk1keXhLo6i9
ZV9zvQBstod7p2+eB/92Sn81pFCBqoEq2KZYipkRrpUPTHTC2cAevboQQyeYAlWXW2Re5tEdRIfRX9MZxqlP3kiwcLbuIhDMQtfUrFI3wtelMLhKzlxu2DWmXTavXHpILObqGr/dBVGfoTvU3tK6R3wc+pPWGsrS
NWAl7XKImEY4V/8j/WNlKELkZfU9lLIT+SeQkP64Ol48cRwuMk7XEfu0/qtgNbxys9bAjAktTp7D1QaAui5UupsM8OWjLom1UCdp2lY6A6KkxpvIYiCiI37rb6ca+pADG0nAotBjlxBUbq1rhgc6BXHgcM+1DrmY
BvVb91/npiruYWTkJzRg5bQTbk7uZQekENg85FEqjpVgfgmLDfHH8jCGDZUvBpPfaEDbnWtp7/7y8dtqeWbWxx8SrcTtDO/nN6WkucKLQY4Zl5ja4dVhv1cBvebgY59AdYJqzdaIW2H7LtkXKzuAfW7L75bGSM7r
9XkX4TgjDAGeTTSPg23+ZWyNOZmRDSgGXFek42upoIquoLcemLBTDwafzJKZpy181fIeYYL22FTIqfSt2eNa/vdROHkyGIaKdLxLiwRh/LmJtJ8bOd264Ys3j2igzSkQcuURnkkXjRCuSbz546UDmdiUGegCrd2j
gWivjBSPhvnO5aXb/pAgHWRDSh6LL3TVbJiddWESwZvdQOoT2mwT9C5kc7rgSitJVixipikp+B1shsMhQVJQDNzO5P8H12dx0QKmlXBxB0Z4xGdksroUlID/RPiTnH6/42lg15UTSgCX/CskXhKpS9m1ctjT6ZhK
gQzKe7XnkKm4yO9yJP9RLrXK3YNyNlqJC3mvgJ60Jrhwh/l7ZXUg31AdVFrkcoEQiRbpNsOUcRlHIqFTvWZ+vxlnrGnel18X8hfLoymN7JexFPgU4qB4TC4/3KkvuMnMryDB2aonBM80vHFwpZkeb2ICnTIVKCvl
wZtBTkJqrbDrQq+wd3butCWwGCDCGtCSYcf1Hy/hZSu0qSqzYKhQFftLdfw3KnqFooQacwPSygojqIEKW06Hy1Rr7597QcUNR3q9vyvXtxZ5iGSLEd0OgW/KvpWhnUJyoNP/pXDhbsN8wGPAWj0OWMDLK64D2mpl
hduA5upAva1osV8DumqNHbL3DQu2A++Z2oJE7pMneuvOwuupWSJdAjbl6giSfViGj+Qt+6wtL4lBBm77kCFZAYQkdoA89VCWI12nTNFTbHF6QOOQnNpcqHGKJj4dQEeCAcJMTgARibX9n6SYMegmuwV6hOAM825n
wg8UXkWG4O06qX5IQbLPaczRIKh4l4WclXzp/yIHpl3zirsb8JQrA1++f0ZPPnr2j5yzc5jkIVneYRstv28L64QQ0FmJuE3y03xgoh+U/Osjd3w7ednujHqjOQDFsms52CPu+Bl9AQqMGGhnWOMrBaNpYAq2GESj
xEN+7CQeP/YETL8igTY8Bl459j+8nhs4ZrbR51OLVvsz1Kg6ycfayYSnR+Q3GdMOhSN7m3/oylobZlY5DtxjgUL+2ttGIDjubCXDQdA6IhfK9nPv40URxGxkezgcqo6XXk28q+0X1lUc5rorCZf9WUNdTcFLp28E
nK0kgqdBAqLLuup2ik6oz3rznpCOmOKh78hIYt5uMwDeM0B+EjxUYmJ6Gs60riGMDvHiwjXPiUx2RoifkR12Ef1hRUryZVAaiYnmUHB5DRkMEvFPQkF1daMpUWw4iXrJGUg75TTFf/6apP3srY7iVGnyXVOn5sIn
JkkoDW5iknAZBWQwQ6XgePmcZvbn7VmTvCn+qm+r4E9mpgiAF4MmXoBFCCmYP7214nCIyNqqIscOWD8jzc3S7MGFY4VR14htqvUt2r4cCToVbiZ+1hLE/klgwuHqzR12AEmUeEMgxs0h7grI0fteWbBqWODT+geH
mFLgqiqH2GkAEYs4DFDiBmL9m6jSfvvU2t/GOA3u9ROiy5becViljc4v3uWJYkQK8X04/KGouJRYOIq45HsNCaJ5D2a7T1FTIWhBCgoMMSvOvybvTWbKR2bD+HujEoGRvGbiAB0MS7G9jTpRC276PRiBuuBbuA5E
L50eWK13TADc+odwd1UQugxOBMcmBESz+NWYWSSAY1Auozbh6HOhTt8rRD9NNW0mBgT2I5S8496uGIapU1GXVEBwy5IX0Wqw/qNRC3ZZONunpd17/Gaffuu0ct9VILdLR+QHhGEy8YCqtPYu+jR3eZw4FFzZhJ6p
ICSgvFf/z2nZK760eyeB1D2RZfM/C2MH4lEvWbB2m4dX4DobHpSik3OUSphTiHvYiIagIOE0coSuPGnDxnawLTPtP2M2QDk7PSJLjIoR2SZ7+8hpBTlnAUEejWNEJ0SDzejz67mPt6mNKl91p/U81KO9DHvQxmR6
nZPuJSELFaPJpWwKnV3S+sA8Guuo2U4yaMq+WO1mevcJdwkhgNtk8laRncNgilAIMRXk2AGbAAmkwz/HOhh7nmLQCzikZ5I+5LN4vHq6Q7E6sIPuKdJ84xbK36B15evt8L9RV51bpfeuadnQTNGG18vHyjoKu5Op
fawWGeFNu5YwHSoBdN6p1LUrekFzxgvy4JGOtQvKoa/RXC+PHqnhATgXrd3KVxmLgZb23aK+RTt5kqjyjBLZiW6slIQny5+x1l0j3Faa+UBgqXjhXPwtIAtc5N075aXLQqeazElVAaS1RzmMH2VawoI6EPBDAuiB
tZv2pqOg39HLW3LSDpPdTV7ZpbSFtrnsO9kl3oUjdVWT+ByAiUtTFB9/Uk54qO+NhJlH8WFGvZJRHRo6MvXWsA2YTJ5v70spRyI9SJJRlZINL8pVIhPPRinpLwYXsVrTLay97fNlG0/D9Tx39fngXGS3qhscES1x
FILDddH6WNgrsJTF/oKdoRrAWL97ToF4EjWWFXO+6ykz62G0CUevraXUZb18W3V9AcRr5nWVbpPEph9CaSs7t9sZkxFu52BR8EOS0qszDwVNuFR8qbY+6yXre3kASNCtHEJI7CG59TWWRWbSUNTYqfJi8gwF/HFB
ZTF/7QgcRjwFzzIMXDYF9VXvX190gWOpJmLLzFJTZN7Eylv18hEWzoa/YZFMgjbz9t2YFBakmQ5ANfhFmTP+yaozYMl/cQ+5Olu4byIoI2bKDE6YRHzqH+6C+Lt9eMQQUNTXJFhmc1tJSSbTNZLfvH/B+baeFb4h
N4XeA84crOXi6qYomhCmqCUpW3b2zh4sE9sbTa58cUnuVJCLpIrWRoqP4XVxyDtHncF0AKpMvmUJY9Y9rN9PsFI1VBHWq1gnr+U+rR2IKMkkSiy5SC2JGm1V/XFpuVvEaoajrtbvJxGH1D/KkoDx25mlPR+rCe49
6ASbYH5p1z/4a8UcboPRpXH5iSV7/uDngJo5+eCWOTSnwei/KTOVMhb2xED69yz0+Se+JibxPND7QJvpcLtstHK/9Si7gEfezTrKHpvyJcucuxreEScAUMeM5ZDmr4zbwHrK2WWni2PeTA7WPoFN72QQJXbXzOG9
dTDxB5NbBQDxkV2IRRE0JVRFwmxlsDyIlN0+B8SeJoHDuloLYwCkR5BQy6VJiydsOb1oeUyMUIdDR7oxha25guUs8wfn7OQe1NKiQiEOGcch60JsxWOpJfINwu1KABTbZr0FcBaGzciOeXbncE+/8hGJ3bNEKFoj
9T44BAuaMUtivp4q0+G8BF4XfXBAgpQwYbEMZLLQDo/IjmP5AwnDGjQxX2Nw9sW/toAT80ICTmN22Qma/HjOKzOMy59o7zJEyQ35iLRyPQdfaz5CdQmpWifgYqsibMUPuqNKYcxhiiHZ+Ranv+7DHDz32PlSLCT2
AlwBZ7+x1/M/likqpOHDOvhei+wUe/umeTlj0dkLEWe9RCHeOWnKUo0Fl86M3UAgKlReceFcMQV6bCZAwuerT3SBnYPnRt0SAc1GceewJdgQLMrri31eKi6shwVM87DQs/c34GCbFHftgjvcQAMmICKjUTHdWJSM
BgUV4HC2iefgVuLTV/LcNJzy8iH8II/OQ9ub9v8ibTsJk2DUaDWJ0/Lasi8szRaLj74Ph5+Ry6VZ4VdUVGWSucQKnDKV+KHoirkeLuF+8jEzYnoNjkKRsI/KxV472nS7LaqLYFqCHbt2afHrpxJAepn2fxJGXgv8
f7dC4iHMYsxSvP9+33xFJogJiAnSaZSRYZ/xews/+exdkVCX/yB9zvm9WahO2Fu5eFf8Mln2ZnLxXeg8CuHD7QnEhbyHad3nhrL83Ej6fhr+ot6wT9/cXXB9S29Dn8bXRVtVUrC01ZfPTUfg4p1kjOfj841sMlfh
O1w326v2KeZ26a4ScGIVMf8Jjpm/pqZ7TxxvgLnlh+Xu9tP6vlmsd+23nBQPw+wrElAxqWG0GSxDy5EW7QQFQUBH8Hbzs1dKeoiFDBFJVQhzXCiV+zwvOJo5sz/lNF4mSHeXQg+lJuwVs7gExckQNUXqjGc8hwRV
bJRrN1OCep8WMY00yKJp84TJyR90t7ebTsx7eewu5uKoLWcziHd7pI5imUPhyxA1o8+/cSYCtTouY2NFxkkxr6yAhtju2qlHCmBW3eLQhGumE6kkTfObVU950sEf6mpGyzpl+/z0bUOAEhXlili7JB927w1PkSbI
5qPgX/tvdwfxYaVtr3ljDRCCV+igZqV9+AzFYhljauWEVVftExF2rhBuICzx7Dj6J0vWT1UTS56WYQW+8Mj+yyMcrzxv6rRwVBaqPVwKawC1AJhYn4e3i+gDpjCqD6IAneDcXss2Cy8OqtCvg9WbSVLXQKkFANIA
hGA+EJRBppvCNiNonQTh+dbvN5X3SMzCqXyexIT7GlLAUGodK2Y7jQtfGklSGRfRTCPPVzBBmvBO+pKkSKVzId+tM6PuEP6J5NaRmCDZb0J9RYhnikmprOx5/wjI/Jiou+hEi0Q2k1RaskuB+nQinphSq0fpZX8+
uaJLP4/KQctCMT0Mkl3hfnO65KdWYG7F9Z8ACDCp8pHNDUNy61/wfIygP80KtFg7tXWddAu+1iAthm04YMn3BcAaTLHy7bWTg+GByQtmPvSPFfn8ABrQnxBNb6LJaZjXTMMbcqQ1U7Q7aK8FIzTg05+KWNzK1KQ/
OynB5xRIcqJ1m2B1EQxPqYVmXbTh9XT14moZp4aC2TpllPwkL9nFyjRNVmhyPsyYuE4s4IcCh550jGEUj2x3oFwvAqe5SBMWBcaC+3EGX6xz4mlBUBg8jIiM2doaMd7BTcJ/ZDbYMbQ79mqPXaJ9dzArjbyjDW5f
b1dNDq4oZp8yJz3QLJ94ozKGqC3aylfBkeE7m61HvzOo3wccBC6lkg2s0OiBqgACjdvJAM39MNZYOWYFWbVO3WSw4TZr1YGaGvleKcakm3mCsjoZMv7CHF4qzd5lILU0QuHBQHdguMmToOVUc8t6V9hXItkccslu
gUOLzKPu/d7ni7ioDFYWYb+7oLNIRAjIC7CKiadxGhJz99pSKiqHGyzf5ivJtom26J1yl1NwDTuDQABOAQd4KtudVk8FQbttrHqBJDyDKvLiIHbMrjkBCa5VQjXq1q3r1ZQm7zQhKgGRpaAwxqW+5vJyv6df8II4
su46Dq6c04XEc/i1uk3XSVoeTaQBSjPdC6W9C1WURTUBTKujHgS16FKr7FYIxsL00up/L36vinFWiwONXMR9khcGN66Hv/M3b4Sq60TOy/js+e06rRFK32oVw+VeO8zy3EqvPYCHEYZyNg2Ft8HLo4gCx37h6a3j
o3dIePh8RoK4io9WYPf6aRc52RbQJXyQqEbrHXmS9XK5WCE/HHp7qdl5j3VqNnRCG1fXyJLBkfajPB+iRoMTs/7l+dinRJ3LZhXyZvJrxKtK4kiMTI1vm1UZHqGpJB6IBb9Oza5b2bCXigYQ+QGMsJPxYszuQb0j
+TJy6azy0L/FODTcuW4OhztjEhEO+2s9cJYmxHi2TRKO5ePtdZdExKz1BBawYvzQfzgRQlcHQdw9yKKaBGKneFwdfFHWkT8NIMzvna5UczKmFsMeynqwH8PN7QhMEN/lJGHCesRkxWfPJT9TOOcLJk5He2bN+cbF
5DAyP080YxRdUOB/NHy8tcQ2V0BmJ+sKVxMxWun8GogvBD9N8F3HAK4mE7YN8BXtMnj5w7PblTedgG6VBdUIJwQ+Xm3M34hqSQ3feW5Gx12IXTxAfTVXMp48kSFYbWicD+SlzE50GwGhDaST5U5AourLUzazn3+i
rzbv0XoyIx9oCkZ9sSFknCtBrHbfmbGWUD+L+UDM8R4oNy7NKsYDiXZ08zkE/qoKB6HRH8CUWM7XEfMY3VSQZtOl1h2FENSl9wwaTvCFLKx7mkKI2B5yx4Rr+M6HnHv9W+TjMp6PPU/vgui1sdbBamGQhJDMietf
8g5joPI4P2RLxnvyAE1vBn5B0z6VebZHFNWTiz2L4wwWiReAoddJl+biSOOI9C3Sw1DlY/e5huhTIrypxuhq6odWxMWBilz6msbY+5Wz6FWv5CVb2fTcii3NjjFtMe9hRlLLW20OlshPoSm52sO/eID/uygIt4cI
BMTIesJKFWCoyj9yslFI2NtGD2/yS/GGD5ENaFrOMA6RsAM7iEAcMVpPErRYGN7KQSc/2/jI338QLLSQLJADEgQPLU4Cfcubduf6BRvgxc5ULW6NlhW93HSPXizCy46ykaI42ocReBtnDoxLAgG5KcjHmwI0hNtD
lvvJxgdIP+bgH4766SZXc+AP7LnPLrm/xRcsC/PjI4PDC/W4pbYWE0ncOd0rcMFkglIqtu4K4jqwNWWg5hLxHadwvjH8hYw1YGdAAMz1JnqFZfPgjUJTlC5lUCEhwYQTJHRQdEqINzltcCLn0A3vJH7Z4VVKstiH
8FPjitookGrQLd1SfTQypwRoO/kqDzRJFwvmYRlbKdpJkOcpiVUk0qi4DmpZplNlfA6gkQWoD3VQkfdMdSjTWK/oTNV1no/pOPfCfwIF3y/kQD3LzNT7/7wy3w6u+fvD095vH7KrM74c3ueG+/oSeEjw/zpyyPmR
O6dlkMP45lM8N7cuLfzu2aEnhXsuU59pOOdWqHMcPnOFGYzDPVfXTKsFp1tQH6lv8uR32w6eG8DWDQRd+Cd5Uk8/3pqVlv3UNGQ9Xv7Qkjq08t7fyTLpfhsD/mfYOuu83ttmK+PrNQveE5Tw/iW22GclAdJZzjcX
Uq4K9nokkb0Cxg0C2Ccuvv47sjBuqCw1l08HmJX3kkN4tMLEOy09aOxrsPMIZhZg82leuiz5mwrMPP546SkAEM0HmjJ7iXlDaLUh0KnSwJUNmCq5vWXxtJy7wJbsMmSoA5lWCQaouoVzK9rvVHe1P3HIi2UfRipi
oTF0em6OzkdukLYvRP5ZmJtNulSNLOUxczcUpWubFWm2qt3azdbRdoQrrX6A63QT79WA+7gKRhIaGbEKgIS5Rm/A0uUe5rrByeN38fvZ565YEiQ2z4VKM5J6IC65AFir8FMBBjci8VST5sDEwyFSnXHBEPvaYnyb
Nc3YR1BEoQ1cdl0yY2PIvMQzxBxQWXWKbL4/MG3CxG2l14eOfeJCKG/8xNA6hAdY0U8AekOhkIobVjSJb5QZ1IlGNAExWMSIV3ym3clAEFGrYIWIhWRdPuL55ruUiziMCoTLTG6BjEPK0dh1vD62UgQVYTlnQcXg
5nBKlHkpICyrH1XpnbZUsTlrtn8h9By1hMrwQ3MeipfEDBhbsMnWOum3lBd0MsSBc41yOAlRC9ucrladwlVG/qpGjaI3gehbNbDML/dUW6nUYpdaO7itLCW4ch38wbpjAs3n0jGLQ2Oge23IRnfGLjh6f9n8Z+2f
wlT20plw6nNAaAn/2xvv0i/3H3i+Dart4cd+l7i2syXDLySAeNwZyR+dZkTkSrP8V0A+zTsENYWBEo9dXtveY0UOEzjYi7J1sEFNglOleOSQNpdecfBLHO6QIKFJV9vKLEc0tDxbcS3T77WirOn0hJwCDDohk+gz
fXETwUSWB/NlaIpiGhzM6eRbBg2mNIceXIETi/eFoQCWb56I8URAOD7TWDCQ0ZwUmG6icHIMmGJuFPUxffmo/MqQwuybTPuG6Q8b7E0IroznVJcTc2h1mGkghnLg41uPL15Vdh4bdyinTfD84afronpyuo7NZRQq
manYAx1ugvkyOKnQlog2EhvtIn6n2y0ye+GUJPzaPIuWEjl6lV7c72ETYzpNYaLOj/U8JbdsT7Lg6dxOkzkN1dJYetg0eAmGfwZlZ2HwRu8UdtkSCHti7/2OQWI3XQZevc8N584l+w6WmSCFReeQ8Fs28ITQKF1+
rJ4bgkpD7LlZoEoIwl/t85czGd1Y0HvQ+7pe3zkuit4q8Q3y0+vQ7MUMp/5AUg4hAoZ0AtL3qAz0qutCJhS7cXXZnRJKxw+dnzxJJJU0/VgnJ/PVdfqf1pxkqGTxaY+U1gGzomBt2P/vT0FL14IPfZOb2LN2aF0j
l2IghSg3iZHQugBTFRfEXFkIV08R+KkPSFw7FoXysJqzOLk+czkP5wh3PJuzT4WCceSFqspJQxjpUBiqVYirbesLgJLG6Ma/bm9TEqv+uei5pExZ5cimXoHRVZx0xnltTqUmdMAdHGGmXZBHmKAXZgyWyF8ZMAGj
QkrXrNpN6lgUCJggLBeFdLWgFzXc8XpA93W8CMfJDgaO9pIT2HKA+Tcmpvw1aYippF+KifWcWo5jHseLr7BSiU+aBYVC3kvWiQUFcldMIgRAqYinxiPzcQ3ZomYMrO+X8hBSIhiGTr/AM5x3i1gJ4GIaJs2Dt4Dx
jqzg0UjD7sGyAHXFFppXE81VZLh83knbY+R0ORWYeF3bLxMhIzLpBmGlb1YNU0vU1lvhPeLmHzwhcSHhFYGnO0naB2TiVdAOEnqSn4XXRR/4f+tuat2XZVp7G1Jde/3k38M/Bx+Cj4WNMcF5wbdQzrrSK/4J3rmu
5af56qP3U6zk99uw5wGhfxcbcMdug9kH9+Ce7X9de0JPNCGekPTLf6IO+1FhMxS3WkPpP1Y6e39h+HTfeobtWG611vapX/p6Ptis7XGuuT1rH1jxuW18c/QmhJvAgE4FG5PoYcFdxKob32OsTYRAPx0RenXvMpQI
jBhax2SiC4kPDsxgBuBUPHj8fQ8euuOQjCQxkJ39o+maW9wh8+Pnn+znpnXTA7b14DyEJqhvDGFfTayHmItn4jVnVPjv563qt5Z7ClYWZbZjRHu6vjEL4EG48opbjtgwG6/QuyZwZ8DzekSAyBlBUGfH+6BUHNSW
IUnxzpQq9AhVIQ2NRrHjtOoZpoOyxCGEyWfwKwxM0BdqaJXW1G6vNf0WhlRiajMLpJGPEjSWRW7tmuDQQXv+MQh2DZCXzPJBrNznINau1ZAQeXDH+MB9ub+Az/IsKgxHlAZADunEAhDNvMdKyDSb3wwKSwLTrfjY
TCL+Q3lujcO/az+eJkZrfOjDDrFrtMvUtFeX7R4rfwl2Tp72cbAjttGS6D0AcRS46BEXpBh9aWgCol5HB/RbWJktur3LOjlw5n3GKBvl+aoLdcqcgUTtzxsaZG1SbRQFFPpAvkKctbM9AO6CePLSmQyd4lNN51+G
0RkGv+jHFAHNaxfMRCCpCLptMpklk80ymT/c/7qG9yN7xCEVhR1x6P9zZ9N8/btY0OhJnCR3q2Yf4F1NpsNIPLXLqZvnj1DFpKBXYJKXTswpLQWHOOFPED3yWRTrvSTIoE12t4jh4iPE6g2z2NOMiv1NSnwGTD2S
rlF1gWCoJh7KUJPGgc8Lmymv3aBH2LsO84PPf9L8dic63uL+AAEqkIE//9AytBySjd6kO2b9Tcrsaq9tfNztnzCQd6CvN1Nf30gHKNP3O7sTHaC36LUCb+wph4Vzvxsmj4BvwyHkfFG6GxuzZ2e/cUm9lBD1LxCx
NywzIupNSKISizSylVJS3nKzkCeBfVJXTdnXJMFS75rXlqNMCiox2IAJBFu+UoVDbWvx8l0UMDRQZdM/7dfHsGir3wViLQe0EBWEeQciFk6aNiXlN5AlVvHh9thKc+BB83NV/QpBtRNTsy5RNW40yJAs3TBihamB
OzJAOrpwbq9eNcGaHq/ZTAaj34gGhgvs6QkptOfsa9LHC1ES7vSmuSN7+1WsapZGWRfIj3EWpc5iE0D5GanUCpBxqHRgqEbeCRhzK7+oA+F2GUwQ9gg0qmNLyUY5uQQSLZhtFUUBCnBmxmMiSyI9VsIhwZLkKS99
3mw0y3AsHT3veNeaXXImTiauNmO/SKU1XaeYQjqPl5adcfYpgBpL/mx8pXklW0zVUnedR9n4obGQi2Csm4s3gvtyYSZRNwKcMmjTon679Yhf4ZohMSSqQJjrHVAyXO1wGHjFP5oZYslIpWgeWG16x1ITd4WEZomq
2lmc/Gx/ubTZme0cRG4n4H6sMVIWLmaXWBSeSlljToEa8yzJEs77hdsYvLQ3jITZvCd/3AKHWbXDwSK1lBXsCGYi2sD0dfuU01UDBVhQdEyekeBuuDyR81qitOdTlevh+B06xBlpsr/bcvIZPQPQXy3BzLaD4w5m
vE+Nn/SoB7hsd59ACvzcZfmCLc3aHFka5HX9PVLfFmrgOWBIh5RnRZJyPp+M5Qp3gZN6v3NplijuOf+vxyuKd3iYRa+t4zpri2UeJ/tvZdULyY639HOX+VeSx+UlW/z1l62wgkG6tqiuLZrL/nzZf1v2b53nX/7e
vzkvyq8zRmELFrbhfKpY9Or3Dq9CdKg08R09PuTdx4sNCptnnOOcTekKrSk2XfgezI3i2R3KmvDt/tbhxd0JLXN6d2cwz/GJbMj6XwOuFbkXTvgTD+/phDkRT4QTbViemPf2PNGNfhpTdxMuLVTn7GyuLHx0+JHS
eYHdacA16U2ozq51N6x4AzXfpgIS1e6QQmms6B97iXJyHI2H2B0wHNCodawjShfhknU0l5oE0HvAknoNxs3IJx8yxeWShQtknM281mV7UPssXW5Afxc5AYx2eoOipYCwgNbcNA1s8eKUQesJmB348U35vXg/xBID
ArJ8JPXpRIEJZ5wQqW77KtRkApV59DspmQsGVLXA8+2nvcKxOOIC59rzhQiuVQZ33rbV/Xeb3CeqHFkl0F967nhdCcrVYPQDzaJsuSAk4rJosiLBuRGLm/JMrRHjTjGC5GsnoZnuiABOkxCbVoWZTjceoxTyI20v
/tjPrig98Bx3RtAc5ayDMCxonJhUewRAkBhLhwqkiIp6E4ZiCucJYKg8NmARrFCpS7Gg6fVzOiyEXkDIlZDbF/C8WXscITkwzc8Q2p9xOslLlrYZfb363Y8QD58CisMt1J/EIGAfFFGPGNNgGiQd6Q5BWVAh0kVh
Z5kVfqqPe9M353BWawkcebWTS0VX+U+4NDpiRKOCABtnX1ugrK3DyUkRPT62a+J9huczMHSeJZML7Ld3+5eL76IjEF+cBBKIFdUCUye7TKmbI7l4rGnhPNbsSV3ciRudGDli+0DneFiiOZg6ynrIwcMBDNYMPrHO
snoK/rDUYFC5tPAJGRrFFsauBqnqFN1CkQAzodTiYGaSeMg16I6Iab9WAfL5F5YVYBiK2Knbk0gYXJRcOMqAOPXkhYFUxb/BSiQ9nLoy6nHuY1AfL2YRzg5AyZlEuwLPxwXhjS2x2HobSHg7tsIODPhtqESInKre
7jrLBWQNqVQF/6Row+p36lp0TC1oG2PZdyXKsgTxJLzAnNzJop0gUr6+moCDjPWR9wwmc7iaM14fvj+xg6Oi3C2Kp5I3N58KI3O0wNEcIQ4Lf/kWyC5SzI7YsEMuXlhAlOeQdfgpPsxZbd6EOqtxE1gbOUpgvcZN
7KY+tHi/tN+FmueM/c0qU8yBFn3CTDjFtGYbWHc1dT0FRGLojgvNz8QDn/QdMHC8lfE4XF3rXuXEoN6z7m+5nYCh5fcX19bvF6y8en4BDS8+CbJ7vHkw94m5pVnGM0SCEBnc5FIR0CslCMsGyNfEAbgxkA67muBj
wWyj/tyT5CehjPxhyTUEvbT2BUrTaxphsEa8mNXqq+pUEt8c/Uz1+aiFGjlo3kD92igewej6o0id/nin38312+0hzR4YP4givp+TMXqzEB8rTqRHkL+JFvGVX1GRUnulcvey+I8K9s0/nPjBZ+1Hcx9+3Y9O95LJ
u+av+i/bJT4I+9XlfwLtKrdkLfkltD9K3c8GeQVAwOw0WHCuLHBnMmPNp93VXOhPiRzD9lImLPRvWjLlPpX7AbJutETLAlQz7O7X/4K67CeEujRm00SVFk7IvRvEy0qowPTJh+dwYKzTiB/eRI0YpsxujV7oMWiw
IOWUKjoVxLO3Y0ys+8xrBexE1on4XDPG/42b2b6x6IWoJnKcgxgJFyWz4bYKcOhNOTWF2WLC35Bcd0Wl9oqEdSg0MAeC0HRPM0MhFObmNmeoEa4YBjTe1ng+Z+0qUD13e976ECSZ6YCQ18u68/paxbFd7O6SBH3Q
4C6ewGiUTVjijjk3O1GYSfQw+u9TMQouBWd9S8n+5X6iI+CMBXE8cfdeT6xhh8Adq7VsHBxSp/57+8G9/cXj1LvmHNLj8iboySlHRWFJWSX0QG7JNw4+0/sWw/uhd1jQuygSeCa9o07SRyH48MitqLopHp+KncYS
AivQG4Ud76UuNPrsj4OofYoV/XuCM8XC+q1UejL5oCv4zAGVYiuwlB+ZLa3RsBfhlF58pTqLOuIqX7P5L1F16bKk/7enYCHM8Pk8nl2DQXx29520/2SWDE/3oKP7Yhs0GQtRlRV8PYThOqljEZ6FBe0hjNtQu28Q
5yN5QXX++VjGaV3flfgL/gwCSLCL3WIzeMu68ZL7TSDKSwUQuKUOZcHVFmvg2DvOQcXIF6BHMsrfIEgbvv27J3aR2YlzD0HS8IJ0BySsQ70mNp38nWKnwmcUrThUeOJd94Ug942YWyrMVME95JfblCJBRCsoN2cU
soc6IApa3g/uJkPvO7eV2hWnFRmiW2EELUzHtFKu6VeYSh7SCvm+1qExuICxRBpMPioh1bqlJRLuB6f8h8RGJ4enn7p7WL4USqsR1XLoLCOwze45d89GwgFb9v1SI4l2IU8RRK+dW//dhZrB42TI6H0HFLQLNQDl
fzYffgFAPMZnKTQ7Ve7JuyIcWvv2I8gLr8qisNUrplXoDMJATdxU9BcJomV0G7mRqRyUSCj0M2hNig4uj54y3p+TWpg8sDBnWQVUhC2AyMmjqjCjJmxzYbOsfEU6scp0artPFGuuHxKhKTrkAoUBIfD9HTq+veCO
WjXRtMlwJ8DzcA1HiodGVJCsFBOGGbIRVjR3NPxs/zItvhvcvhytck6Mr+e+PHELPrFaL1LWTJnoqqcc7VdOXbvCpp560j1OEhUP5Mxjn+LgvECMj2CC21Yj+wTQ434FEkWzGMpjiKZaLQ2kFLsyL1pF5T7hfpIV
o9o3xm1V4VraSHSv1o1zGgW9eG95VzbqXkUPoXvKckmw5jEtGg+zE4sLlIr/J+1PygrmiLlQy5pU4eVWCF3t6uwmqDhwosP9BzyvQRpjLQYpQPRYr+uMVTYEjohniIYjng9WwTc5OyroF3HolOMV7JCg8lq4LDMn
0G29zEQqrZWEehEX61Ogi/Asc0ksyQJYMg3cBl8rtfvL6o7MpYTBReytpk8wShJbD2qNJYP5TllP7WF79fRPqDv8eYxu7e7Xn72PYZVsqFUjmUYsDu6zmw9Vt0LHk2TVDw/q6BJhd1RODLmd8+wC2fGYqB7OT5D/
ZzCZdV8MUnSen+1jvmTRCCOzM3emd/2RkyOb7LdzJ9G3rWvwsvhJMAwWl+538HzTnXIqEpvQlQH+SYZ70n0Rws9tt/11geB4RKX/AgYGrnKNhQ0f/6j+E29iMhtTEp/ekPlotRFah6PUzzMmUHTKWfvJjiJmlhV4
Ed/usSnWj67xyHNgEjad3peByckmhhrRZX4XN1vtkewtn1t8+JB9DqKyeupMsoSUhCUoVohXZzNVV7G8lnrAGmUVCTxfP54uZyyZFYXzNNLZO5NF6idWe7k5mduOlOfaWG4CosN29/091ijKer8DwzFDiniiJysN
LFY6kdpRz/M2HZoboT1G5N58mnmT3+46YFGgRWse2FEWAA+jSWUIYapSC3OQPVA7lswwW8hRqDD6ZLRfSoWeOKa5mz88ABWg5noU/l3MF1MAqSjJ8CkcyR477ABjD/kN4khtxMYm61VfXiFc3zpmw3l7ZKDEehQ4
rexiyCTYRjltVCsapfGCPi64NjTv1DNdeXjGzW/wTeHC7vrdMZd89vDWgsHGRLFrSMLlu/TPUXXETauRqMiTf/qqJDEY3FrMdz3O/WzcVPE23EoleVTHSEePtKpqqE5rJ+iYIKFZLWDbpjwBJ6IprL1MJVofwCGH
A9iMJ7o0ZogDi2EHBNxjyKuYuSCUhMgbsxOhdiRCSPKGFpxxAVADhMXvQ8KiUTTnDiNG4GxF4opHrGtvOsXTDFYM6PT2CDpiUI4E3zPBJVKCye84SAoc2yqoQdpzUCV6C2jzE2VAM905BKnGgM9S9yj67Dkd80t6
ObVImAwzNCilT6TDDp8XxqPHbCxj72rhSHzCAA2I4Au4QXpNoGFmNZtlPZtFg0gY/LR1XtAlOiLHfVr/k/jzcx//eXZUSKh7gghOq3a3PV31HEVEG8yDUd5rXy/GsBX/Jg/99GonXzGj3w/cNpvL6LSaxvAGyqxt
XrQ2HgrF4v8dtFiR4FO6s09YW7j9YPqHBqoRmwYMTZkc0qNmLXxJlQitTCx9mTxs+bZv7XJhxbtdwznII3bnxvU4KBNEz/ZTynJrGYQ/K0sAGYU/Lz02TFpkFQSR/6t4W5X4xQEhcTif75eGQ4wktgK7oX+KI8U1
WwHa713+R7Yciy7/U+fi9VgcGRW7PemF9GMumPJobf7YBGp7oI+KDKuqWEavnBf2M4Nj9AdjeEcgep7K9Cw1y8NvvCpBjKlh6hAYs0bo5AxAE4ZNCn01nZjjsUGba2fs5Z+VRddu/SWxZkl4Xkex3JGZVpI8ubQh
5+OnHKw0sGY28n/gCDVIGy1KmIORuSI+02j5Fn0uX1rONA1MYyEi5lRVZJI6ahuf84iRqSQZbR7TmIAfmjl8MfuiMyAgcnUPJGUl+xJO/u1Ki8HX0e5PG4vOAH2dlDbSfHZ6dDsOiHC0p2zpoGvtvcYiZ0rq3TNx
A5oWsMO6kLUpxTPiF0HbQXW5JgNfPsle/7eU5+YzsKicfJ5rE2YYQOuK8DwL6e1Oy9fzlVKspuP/PoTMTtyaFn6Hk01PasJICau1V/TEBnqHl4Op8/9mD5LQmYoIel2Xa/zOsW3TYAW3jhGIvQcEf6Vs46hAbJ4D
rd1/gMaKXX9a+zAcVFJJikUrN5QnP+o5B2CPDQEo8Mq8SMao40poDtn5xtjrdBoLzZUnK1cnsv9MD+OrxCX+sr+c/qz4UPTMYrTPolFcZleFr1aeFv0n+qXkS7lniaKdrRExN47XWVY7FmJgidlSGxKSPWXK6O0u
8Jxmj050k14/xUz+t/h78t4TU6VjWOlGTrlNgs7+oGxz7m9Hbd9PjM3lb7Einicm5ZqwpR18z7FhH+cW6MwLCwd7S+xGySAcmuAQ/JzH7udPfAjJZTnIcgAl26YqUfJj58Wy5EqwoojFP8sb54ZtYAWJkagEeW0k
BDr7LjWvgi6O1MqJ+uNroidRQzo2RzDehUyhspkWBE68mEzW8Ga3E0TDray8mhH8+LsneeeORv88zRZbOx1C2BGdsBqpmkJ+Dw8v4fJ62kkVXNLXNnTOY+MkLWVS/8yNR+rX+sse3fPSSPT+6k1q4XAPSGENABQE
g/gmWDmsVn7+2KpMH98t3bsvf+XeVPdeb6GsfnEbTZydl27o3nN9/xLtZ4g8YfPwvBlcN7vvRZVVu0SvtzeTnN3Y1Pe3rdz1xaXXELxkdT27y6q1BK4MB3w8O7scLG5cyd2G6WICUrdJOB9zkezKhXGetcsn9CYx
6Br9DRrp9sNtik+zqXXJB2jztNnb8N7jqHuuGc4//1yvM5eNdo7oLmokSP8bIozhllBJ0wZYuzU7cIYzDVPL7bhGnoDvSlAQ1mW3JSuZXzi+N0CtuIQ9xz6KMYL64P9SU4jjKxZBCxIb7xp5Cr6s87NTl3CRjzqX
EidiAZJ2JJbvbev9zzoZXuoIVoP1W7eem6ch/UNpAA0B2qhWeor4Lk+dDPVllDl0o3SozlOksx8xEjMlGvWQFEySq/gHv8mnMeHP1e/RE6/NKk7xLDs4Hwpkvqg/EV1BDyRXbnt1OYib8YoVHtGOV+lf3Q+DNyeB
KExnlgentrqlstiWRCOn+zS5Y7b4S3g8RsCi7m3nUbuR/WMYqc7m43gt46gqYjscEZ1QlRYVkDvfDi5ftffr9YChhVrtESIJbKAoia32K7eNfwp2HF5jdt92ObWMx3aAES1u9ZzQA2WIPcHkxKjp/GPkoGojYNX6
csF7PUTmN5dH1TJ6J3jrpY215et85Vq1L8z5TSFWGkeF+VdWY4H0p4xQy0zOIscQSmCpjbFI8m4PsEC6flzidYwG54hbkf3UQlRKynU96TZWZ38tacaZYzIMpCqlPANQOZbL4ExqOc9A+vYiHfjItc+FeCf10kCX
qs/un/Elrlaz3LOVW8dI26/4j8qawaZGbY/00i4usHctOPdrEOvi1Ag6i7ye4J5uhyMALdzwswGr89JTC+5wXmxBz5UVl5DYt0WhHLs9C5TfrowHgXNzNrugnl3BfM2nWhRCLGAvaC5KV9z07zK8CqbbrpnCNys1
5ArKRPw7ix26+zaA69SUDXQ3V+8M3D2+un1gd9ncNbjWplIHXvvuLReyGOWNoOT1aE9Qb7V3JEA5v7tAWZf2Gn0vHLOxE+mekQFfTU/GQO7JbuENjL2otRkSuK0B9ZZAGaP10oQywPjHFjhZUm/pLP2yqIwuCTIk
2cUxlGdDRapmkrceX6+m+choijUo1YBaoOOB02USJMqhi2AD4cMk9rE5vO/42P3wNnezM7he5XoExF7bWqD1nzKdRnIKG0hrH3DNR3tKgTodZK0aXFWAD2TwSerB7Ga50Pu38mpKX/bzt8KblHYgsxjVHBRf3L61
MqgLyM21FOdLRN8RzxUUEbs34Wedt/v60Zz1s9VoNVutVrvVCbpOqKKQs2nV901WCoo/841relXtyGPWSzyt1CNLeauxNG41l5ZaraXlVnvpW6uztNLqtv7aiKdzzfov9vpOUd8hGjtBc0do7RjtnUNnB+jufN2W
bkCiIRjHKfCuUhznSA49OW9QtUzWVJGpkqZKnipxqvhppet2FSgI+zbZJ+QV+rUTO+bq9MhwOGy2OKndVX4arSTlj6ON6uTb+ZMY2nRZ17mCDSIj3F5FaIF2qwYihteVcknOCoxBYNStrHRS3vzG/U5BqVThT/rn
9JGPQ29e3jabv5Ezjjp8PAZd8Gzdj67sXH9R23B2/urtza2I228SedmSFrW45VrQ8i2zENUGumIL6g8d/vgQuHS58bv/UUXJaJf2pwfgYaQ9qtmmSIDrei5nig4Ul9pVfKw3bvmRpfYDgPL3AFhKfEZ6GAZ4OgDR
3n/GOAqYDKJC2NnVZxxHqi1IYR0ReUar/gGmtBofcMRW8wNA12p9wDO02h8w9K3OByJj2i1fWFSkCNNALAckoCTIDbnsMgfYwIXcxhvs0A5m/PckMQDrTwwmtcix53qvJcx0dSnTJUHXdmghbmnBsb98Yq5p/DjU
ky/H2dsrd53KFwHaOBvSx03cUndGiIK0fm6gwt/v3S+8Ghbq7zqT6zffz/p3sl8i3mnsExr9NopGL67rmJcbUYR8+Sd5MEFcQaVHn7DXOlWJ+LzTZjBFnylYpLdSmTJEibKJh/4hmrFkdShI/v0bhBPgz5jvkkET
4Bc5bfstsREABdrETnDIOnnxkpc3MXcbIrkz5p7zBCYn945aNnGTk8/JvNSDhppy0TegIeR7ypBt3RPQM1PUqEvcuFV+TSx1zJ2Hyn0K90x7Z9KKa/y+BKFqXlQ6wvmiOv6KAnOtg04+FvltKbOPQme0mWih46Cm
uacnH3UeTbIjUJoVgFRFperw+LMx2gmuhLn2h8osGjwf79MkGYk7YkHcAjgeabRkGL68e0IL+owZwYzVr70/bu17p7cyUgJXwIK9gJk85cS5PGLekN3/cHD82IgFYNqhkDTZS8F/yTd9CU89U99I8ZFNWu5iFuXB
uGVc0pWSeBFF+OE/RjWO3GfxdO+p3QwgV22GrI7qcsLbIjtO7tQ7ih7/XC6vbji5MftCTTfsEIUo0IhTpwkUVkFZMOhqWzdhotjCZylgA4U+QbdFxiggvR0CIsysqgYOT9q/tlAN0Ixdjl+YAqbBhbA12dVTQzr8
tfBJKZq+fYu+ROY6y/s9MMdc90b/Fr39TeqjH8S6c6xfP3Mf25VqmBRsOpLANi1YqikA2hF9Q7mXNYd2+6G2Uk5ZK+kp2ugcfkgx5ecU3ympUPJ28oV3Dp3m+7FxuHtbgMHaRskksMyl8jEf1mdL7boQ6lZjbnLe
8eHunQalk+Ms/+R4M6xzZxIe0Q/ekMmJrvxcYjXgGLXr9rQxHsQd2izjgSG2acQ/t0MjmmuaFsv5Is7PiB7R0ZVj3OKuK3+uCWraKdX2hdEG3S6tl848vF9L8uKoxlkHGh/9gDDFrT22fU2BlWi5Dp+x9h8IGC6a
sICMxw8W2jOfKl6UuxBkEMHvnLAEURPdTBQ7mEXa2N6e5PZn/jhN3WHxnQ/WBtvQ/IlVWf+Xd7us/MYWYgMWSMO6vJwYlNwq3/7UyAr9bvC1PrGjuJSLSaguVvxy29pMvxPwmaQvV2J+A0nuzt1spg+Wi3ug2MZ2
1bcpYPECD5zBSy7sd52XZbTGyuETrgblal0Ic2Z5eBbBVkmYLeQFPujbIiCuWt3ZEpc7F3AQUcQdavCsBYHYrfvNI+6P+IXKkill8RWIaXr9giYO+XJs4JCMixzQiN+6Slu7dPZ5m+7f5V0MdpRrnsQs9iN/Qj0e
cvBPgM6wVo9oMS9L8nyeleF0OzLBL16kGZViGxqfpI9OhywpsvJ5L5sRhOg7UD0CoaAB7wB3JvMBKfnuPul4qx4+vIjPob2jWNGeObyXei+ElHqFAokRZDYWy963esWtE2wUJEiDwO3PEi6fMWnEukWyrK0oaHgF
t+wLZ2XhRF0PUvltylEXIjm1y5GxdFybWCUE5jXK1VTdGCRUAjDrSY7CajPjTVyOqo/6iq/xhQ2lZEeG0Eh10TRA9KAk3qCfDnwW1EBsQdIHbkpvrBvCgh0jbRvtYHF1pJhKX4NiZ0azPybFGHSlURluYKHSGrZY
2xSEEeyaFKxQMu0MdVAju3YDGNY5Y0kjVV8sQOxa1tC9nDch71fCgnsWtjxOCetMi8LB8HdxrvLlt3XySJAX8+anLB9/PGTSKEXCVeUrHai+BF3OU9aWth5vokINPGpFGOygerkI8BG3ORuUCrYLzYQuYZ6ol+jm
Aa/QuFXkNqZgZC1sc1lJfVTYJrLDaqf5N31vvnz55uIBFGa7UpmXWi5VdwYax88L5wTfhgarQWCpQtyCVjNP7KFtdO0seb9tzxRJ1xa4xE6u5myuRLVFGHnyMeIcEElmbIZ3U68mptJ1ZmYLRT4JvFFdZsyppPxF
nWaqwsYXtVwLyPR6pcPaT14E2ZFc1zWNq497DwC7AhurgUuXa3zmzepgYZ/52fMXYLCqa31KV2SINOZQS3CQMpEi/31/j8YduAYlYCDhA6hoRUXFKIZVCkkNFA5sf03ldq0bgi2jdfJhFd+kw6V42e+yWJfGy2EQ
rdpi7Q8WVK5i4/UQ/jwHH04ISZ3EHuusbR8ncTIWpP8Yzf2OV4q5P85J4xgcHGhOIMSKK+vCpji6dC5TarXPynHwWGDpVcfjpD2NSVK1WO9YEToehM76R9pYcxrIq6afF0dNB8dMfQrQqZbnoz/WKGpRFdS4nBzk
pjI/N4lXZVCIWx1yOZ90ifjDIGvJ/4EcTQKt+m4t3QrDmjkIPS+IQbUzJnanYksHNk3+eTRRTZskJztrc066ppO+YKwdXqgGSOav0T9yyxl0DT5jcr0pT8db93PRFaRBa7Rrd8MMIjNlxV+WPniPazYzVxFlYOMN
m/wSqaMQ3PQjo2/hyhWA4bJTT+7CkuOgZzH9FBg7xvJDu0coE2MC5wM+E6A0HdDHb2y/FDZyx7taJ2KTlRqB0ry7I59tPWsrYxIOJSM6SX7wt6W14bLNgGoFi8wa9n/FKLflrDzDVYxcKYAG33BqMA09yl//lJGX
+CzI9PXV9NVE3un1pDxj/yPdKTD8m+Dwr54K0ol900Xl/8/5SwzDQa7X0jv36VN1bCvH1nzwrMOvlVngd7kP8l+d523sZ3pcf6r5f/93QuWfeRTOj/97uTyF9rpZS2z5sU9MT/8cj2xhOGJK+gf8u16m81/8scQ4
fzA4U4qLp1ZvH2R26Iy796yRNHfES9aqqFFI87KbGjra7vYhgQ+WMT3TxhFwYjR6C3Y5ej6Rzp+84OmyUz6eKtoXK91npPIHagMeiEIIbpFkaA1+dFGsI8t4zM9cMaq5cBlOyecLtrozXN1gqrhb1ktQpd1X34/k
MJ8Sy272jQy/na5043fVciEcZVOY+sTwGB2DkX3IFYlqkUjsczqQw/eMHJQTYqzPkkk6gKxeSIGPXcI0ovZP4iT6arpq6+eDEHGmvhSkNi51vx0DWBUOluAGWNnNKAiCJEmIKToWGdESHMFZyLauyvSrD+aVoiNE
qyyegql6+hasRhW1N2QATUA2HXy7ZtfLB2uzcGlYztv6Bdq38NziwYMvbOQiLFsvsTkxH87Ep4rrO18n9WC40zOlprrNP+g7RnsfkrVkH1oduNB57GQlmVf7+k8e0zGnnqLIdIJsyYX2WZdruf6f5k5vNCU4BTD3
7NMbNLhI6iE69U6tUnaAJy2nlIpuCrN5jmObcZlmNak9rKUl2bKRypF6LIs0m7mI9jdVWxY/+tge7vtPQEX/HxF9aKMaxahEA5Em6KnDiDh4zwSZ9T2ijUGAneNEzkIHx6w/SEUuGbcjeJRmSTspqwUqzJBfOhhg
MpPmDhRTg4kWrV7PlXNUG6znOZ/hmUnhGfnHrhjrGHAdd2X9ibC+5m402JcpsAQJvs1fcOteMcmN0Vb2pnDIs6VopWGxcQPVYDe7pA+VEF/E/2fiB6nhdwYdG/23ZX4Tk1/lTuQor/GtAVRD78nhRnYgIapJ7vk3
0oOyHFSPXoSoLCOWtpGECEbCIxk3T8UWTJ1k+4zqB++ob50Iuj3SrzOw2q8sWgFwBdNxn9CpsoRY23d4B0mOYiRetq+oqrahQ/wXE9b3/lrnzvIfaTSv9vuK4M0SM+byiwBV562bkoptS0XXSTpqgtfUSHgBHk4o
rSGDV6Gv1OHEOCSNy+qaS7vlwh52luva3R2LV7WdsEutoxlqQpaJ5S+A5r7umRIxKHqUE1hEEFpVQ3cvbxImreyNLja0Qpd9IfL4S252XKzc61gjeYA5/pCU2UTuBj1StecddaDXwi8WV/bcljyTdF3oYfV2kcbe
kvcRK8YgHo8tsucOmm6TMWahDUuQDUc6CNbUqvUAKhCQsL3DzGNju5D1KUmMYoe0+ZgFUthHx/QHdkvtciBzhEN+tyUT5VIauWi5ttvaOiA7x5dGcYwcPBvSTYowDFM3krL2d8eaGMD0AAgYGdlMRfGjG2OQb5ze
15TS9m1aLr4DExBXctuNdGuPr17ZLnU1cR/hiEWexRJ3sYf4Wiwh3SaH/xeZp0IgE5IS63xOlKFOlMSEmZVHmm65fdq5RBMUbduIRUOl4NQRAt4Sj7NBsNJwRBdWEWSMr6ceky0k+9AfnCwbOUHPxGJ5pDqLBxP3
pqy8djxam1bP3sRY/3wjYgHS+jjAWTM8qsHHAxohY7p1sXua+toQMgP4mxMceMvkadpvq/chM+Ooup+dJ+JJS30zvjg38gMzbKzzyXVgcLgr0ejyx1DFyUfAkAkCPAbZFsRFD+stx2Ci75YG6J9yVbLG0+D9uFrZ
zG0tUiGIqI2ToEP1yRbwHsFwpAJrp0sSErw9cu9yQbeN+A2kzSenUtmneQZ5prg8NC+8EwihEes0wALE7QSmFUqXiMrq/VymoqAy85qpJGzPjjraHzb9n53WuNqisXfWa+4TIczV2Ov5nAC+lQWeEnmo55AKAItQ
zHb5guHx0xym1lQkxdyILGvWg3JqcC3TxGGafkEhJ5dgU14EOx65rbQSg0+pQ/vDOy7IVjxS8J3WET2tBYeGbCI07iGrEYV8BRJjRedmWJFZZ7ak49BEiMQEwh84xL8uvXQJ8pzGtMeKZpGzylErLruss96c2ks0
W2uOneMwS3RKqSb8SpXhfRC0zBQ9fG9AyvmnXJIIc7/GHK4JsyR6Dl5bL2hvYl+XsfZzTvg7jPG95XSDRR19T+OPyxWlWwXRvlUlMVxG5BkVKI9Lt4PUYYg3WAWoiZCOQGtT4B2Lh88GD8IR2dMTiqGBT7QDt9xy
qt0PRxlH2yrwSWITzRNESiYFrDjkcgnglKNG6duOhUqEUOu0ToYegQZ2OeN1YCxzqWl9bcc/5MGjuRIF3CkCJItDzo/e6ce2rcyxzEnSJLc6i+ozH3lIJ/qBQCJODMHM5z8kSRxPTEe0hlAmouh5v8qZ9ApkHtrE
mdvwkVoUTE7rHHMEr+7/GthQNjTNckb6CxTlqItCNGvw0bxVO7bd38pFM8uUzSxtRtNapZxNH+ZDlN8XeGmfo3yUjJajfGSkFqjej1KXf+6PxQh7UO9ysSD91YlQImN3cB1d7C4tjFzgFePzq755jk5Qm4R+aJLr
C9erTMY/FT+9YMthnCwuXPkbvMCJWEI0BT+pTE0DkbN8uxJsb5lXTVGb0uTNKcfsIfcpdD2tNIrOSDw74DOFAwJSKrvb4S5BDs3eAAeiKsYLgny/qM8FRg7nxDRbOTDpLJ9ftwDHcMrJ7bwIrT+UOZl2RjriOvMJ
XA3pZho7DARfY3CuM1HtR7Uc5Xo+zx9KNRSQid4Kvyi04Vi/7iJ21N6xeW+mjE2CFYGxhy2JzJD+MUi+idG0K+z6N//9lRszTTEwWiV/kpGPpjWm/ZJ2Fzt/MxQsM/xDH5+q3TTl5POXQRcMlo27qI9UL4T7/u3f
dJLV1jWqMy9ncva79QUkX032EYx6Kx8gztRZNJQYsUA742dX/4yZ92tllCo82O7+7cw8RYmWsbkhN7LyhR4/ZYQ1CnQZKmkriRs6tkj7CN2ljuZkHi57R/jy9dp/buLetdLfjj3GzZec3j77j9g288DBplcwUotn
RfM6wrRXv+ngzdZENJdTlmI2FImhiAGgqalKzFzZyCT2EDZvqSEfGti//eZrTttxllzEr2IAYWo++d2sxxTxAjmevmTyMtBvrdEofZHhozz46qdlvyT+EH/zEUEgOCXS9vJMfoo6Zf5plZwqikO4o2FnOk8Ymxcr
7sd/wm9WBi2oVPrVuGMC6bLowshK3bfct7bkCX0xapaGnCWGtiw/UovKdUJYWooptcPUAet32aLjnNSji+vujxy7qgH0fk0biBXddkkYu1Dz3cccJD6edQ0SrXaE4btzKtXr1YUdb+rfeh0x2rjUh1Hkx3amhL9x
uG6a23D3WJTTHCF3pmLZO++dcXeRziUT2DYnd0hkN+AowD9lYO5m0bUPxpSBGl4xc9dDrizlAMgC60PE7CQ8HjfIpibM4RtM0S8yyDZ9Mdny8W7P6JZ3O8iLpmdRP3radyTDYAd+areHYTi+Wazmx85RdpAiN6p9
hFSwygrVbN/9BlTaFEbteCdhBruqArnfpFHVQGB2QegoEBvRdFPSHXX/3gvi9n1UirMvd4+ucg/x339HYX7K1QL5VrleRBSCqtk7fk+P+suGEkJ2V+t45mDvvkF5rT9ydI9h7mEAu4ZHtM5g2Qbt+qyLbunq6muD
AS17//N9DLJm8g0fqfCR6B6luKusEGu8b7pKXi84Bo9Jrxm6O47NpP2UUAjPuEdIBESbGLKRSiDN/KeRO2fpLHTlkQz5hGkhktEUGwwTTW7zD9tRntZR2ndOwsqdroY0mu1oPhtFFV0rBJflcKAENymYGcQB9fVE
P7vew6//pnwpXtRtAiPlDnHHytGCd+7Xa9K+nKf01aOnDY8WOGaX3TBYm1Zs8/8AAvK+iEugOkwS3ooCMQvdeVJtenXyMpjePkAql0omRv3M9Y/dW4NdQAWtdNV/oPGW84b9nVGUUOlX6IzaiTrUupvIqsjv2mBU
PqM3p+o2MT3gqgEIpadMsEwTONiLudfU/KxKqixFo41WUqQX5JjcG4Osw4zMcZPzcOAyH4QiiZ25Cy4uouMFl7pA2yCwXdsCAKgk6BuEtl+DufZPCx3Hr1neJRtLoDd9dPRpL4ZVBpfhNR5D8veLOaIXusaFgEDT
3HEgZjgFGt4Zz09Pht7DG8kZ3ykSR9/xTqB+14LIUfVJou7x36uqjJ5E47dnaREWZli5a8F6yLLkxLgD7xXb2rzLC8b3X86cc9VfxGo6qm+iM5XoccLhHlVrs1pw4gBGkv78T8FB+NofsEr26jfxtw4lEGtladUM
nO7Sh1KhUUgzGaWRYYNWspPtrxj6EQPO29J+3hZpvpm3vNMGtT/GTtGvBhMdJtjc/N25ttbwll2kOkk1QO2Oofqf80CC3gE5DjaM+qa+Qo0xv2umVQ2LBFzpwVuowqPTatXMEcOTDhX2dZMNaav6VQzXcQ0i1jx8
wVpYSg1ZVliMJnCEin0zC7P2e4QVQvgUS7lU0XpcZgimoYIhFddZgsWadNkYRUJfal1VUiz69LW/EMB1IFgYU7OjCgsCVMZwFNfSWGSscoggVFjZAJGpZbAxhMY/23CoS3wOQ1oVVaU1qA2gCPv+3ZFnw//ece2i
6g+pMSaIaK1meQ4IcWkAD0tR9o5f78EceMF5xAEgEomRFQfaES6X6+aX8DLJLrzhlizuFhMloaxVyhsrl3CwxEpG9s2obLF5zymWqfzibC0YCyWgloTOxUDruYVhGU2Moq2bJ9mjBzW/h4z9QzTq6d2pRC49BupF
zoh5h028ILVyI+EEaqUwITIlLxySeSPFpVoT0aSXFXxAlbhEekQSpx+FjMViKv+zQvsDeXGe5sPittFsDNmxiwYK8sUHPG+05hJDnnhaI/bZypqlaX3lPfm6CJpRMljZmgQuL0xjB++Kshfy6NnI1HrKaEzhuqW2
3RUlB+PewUEf7Oyiq6EzHPk2L3N0gJUhlS62mQOALYlp01iro1d4q8xVjizpze1VnAOj0laNTl7jMoKFVQfL+IJZbpIEwnp+25e06+SwE6noUwUs8sTyfENq4Y+9GF2kIXpv6KTp7t5Nz8fYDvn58vc/X/Bc9eot
dGmt+u8FVQ0kUgiYMrAtcSCCe/jr9/YO7xTYNWvx58evJUbjg7sfJV9gj81Z5KlK92rQ9Z0cM4BEUHUhZoHCy+VMKUsWTzfIb0FUeeyKjYOm3kW2nE3r3MBlmffxubPs0hiuUao1hFJEbq36Kn6b1t1dHAC28FmV
WT0W1LekypSoXZcFJkIIzsQ7hZ0wHcCyPaemWP+ka5wi/n/+vI7PTWJ/UGbbtuiGNUB0pMBjpVcerbpmj0F98fueVJO1KANI9xRBAH6O9g2o6MgJwCbFOJvdK+HHGaE8elptYhPdTtSoL5X5BDlfDTawvF8Vl8WV
NvgcAvorq9lqaw+q+M6cT5Py8sR+m7NZG33SNT6O0p4vjgYqWdU351NX3VZ/kEnszW3dXBI+yWaI9F0KWp/9HHVzvnufr1uPfxjKGO++9OOkhTPekA9mlIG4ys2Dx+9GAkrsfVJJPrUxaRlENdlSL+SfLSO1Ty5e
bOukJukxZW5wu4XU3of04okpXsIyqKTH4q1CgHhpdE1LwM+7ji09YCRutMQVsNai38a5hDEOSIG6G/TWniFQsUOFk9pPZ0NkSzeMvK0KsA5bcYK59CVMeNhnzxrrsBK4zFDVvjuvzIqS2qxCzyMYBpyKFYs6Yw9T
pe/p/4nlUfLovqedHPXN++hagBs4EgrPRu+nAValobYppUWIkpZ6UpMeTAv7dsKbFHvqv60pzEiVQoz/lJb/zecHvnsUqb96trLM2aWJVbTPzKHo9kcrJR0N2ROXsfpLUV4718BDdlLoLHT0wEhwKVq7fpIET3ze
HFobz3YBiwCbSm/NZU7lMBFTPs8E6xSLCcOp6eyDDg219nXRa8wRDmLxVtVpNx1bM7nRQZReLVnz0JTkYvzHQac7vFn6/dffCPrO0PLrPP9v0kqQnp2EXvpN3hjqHAHHriKnG7oLrB3AgwFFOCi5uoh7IZTpDyDv
ygkgugRBBWaCba6aPBIN273wh5YvCvKcQ8oAasinXEtVDi+v7rjcODGuXmGYzK8VrG5win87MzOec7Bfe/aJIdfMLMOz/SyUBtOB1auwsp/PjEGwrcf+1K98avRv26cvr2i04O1VR80R0iih1ytG/ldXex/H1sif
3Ag5zeTHfJfmr+oIZj4QcGM5IzI1gKwrEHkx9Q6D9BT+wSe1VyasfbLvvcDIrl7jvwk8dlgQDvCyWLnXgODvtzIDVnXjevYQXK0voPFgmLMHDPA8arvaksznLZXiiu8EsvgEdGtD2Ks1YJiT4ONV6oC673bDk3is
Ctr/45a852MBPWunDRQucXgiCMvR3+V+DrX+qRkU0TXufnKZdLrnogSbyAkGVsT9r/DpsS+BKyk7qlD0bovAdVRO7W8Dq+thSkC7XKNHSlnNjibpEuh/xZv/95ZwlPSQdugwz6r9Hpk/lBXz0fnMNMU5PyzgYKK/
3MDMPOUtyA0HTqnDD2r/wPitETM/BSXHvjDDWFhsxkoGqCjcI/SrPmw7kdqznMMQC2vFTTi8W0zqXoYe6GrF7Huqnp7PE2AGlg0fyChkaCQQJ5gtASagAZPJSCGRjV+/0HYluIpeJsySSkjBltNEiEnUerHQGdEN
3njAGawfJM5y4CYsSicaYYnFkZV4oNWWcWlXTvsjUuAv3/sw2kNhWEiuEM979Lrpl8VnU3OckxkpcDh+D8tPm2MRjUfZNC8fET0B8rgavsi5HbxYBE+RjlaaxfyaVW0DVEKH031Vq7ZGKrcPkg6w9kRoV80I6CYU
LVy9SMmHJbjN5f0pCbSMBUEQMuBFm08tK/YhVeOGt9wujo9udagPEkwJh0FVisgT1JNxNIrH+cVoiTYWiSXIzX7j98JJTW6gbVIS0f3idvAlCH4TMyTPx+17S6Yhn6Rovi98bAYSdyYAk6Uzg6R8yes+8MYe3asM
b+Sb+5fhjVMU1VVQsD6h3Jfn0xrB64iVuWK+KXnzvnHBSitOoKvlKpfSWvGCjfkEfim4nTrcnlghB5dDGea1VKWRkamCFsyDHgsX1kI9nIyzHBUkqa8CMMeOBoFFPkWVPtkLB8JtTnauhR/dZQEASpVUELC4DEIf
5jeNuxRKAbmxj/x3kg23JqhSj3T5YTQEUWeWUFBlcXMAodBMV8qjHFU0DNbqbMqFzzmOKVEe8P9Oqt4R3yVLaMGuIR0WKyMPpsiCPu6FGH2/nfIDxMxW/YocFdsemAjf7IhHirylrLJT02sc1Y8kQSyjIT/WF8UK
B2mBxmwqeIrNpRwIxn53ikQgCRhyL/aaxbEbQLkmWLHcToSJk4lQn4gvhUIC1+iD0kK3V0XHfTZ+H8Cu6tBKfOrhy0RUl+P71Is5j+ylqw6J1PeOGnM3c8JIWM/ZGrOcanp8cKnpnOAuiybgOi23KV3B4wp8t1S8
q5W7KgnfiTr2CjsWPp12ElLZakRDUPRG7znN+acLfRUpCuy0M6MDoR629hbHtUOlba50qo+YnBhXy0zYsFxLh0Bi5puHrMuJnrXKB2QQROoI18ivVZ1ZwZRqHAJl8gQnPNd6ZdmrqbOM/iF/fjebON3WCGIrAhVF
9H7IdajlO1Opr1oAwkJKAxr89JwEbGmNF1QTQBqAVaThYeouNaN2xVoqt/JOyTdhb2tOPULfMrlkLC5L3c0bxWzbzq2NN5k6SSvt5tsRHnwdjar+doQbzP02DnXmmb9s+SQJYsD3k6R0z/k9r26A79r7LTHylNO9
kfom/ds0s/yKREVRhFMC1QknE7s5U5yBVZa9OqXPvQqqCqAEv0lj7JwyUa6R7plB7dyeuNpy6+5ysUJrZarUmVVcXxHEdGuDZwhlgmWBdp+nV6rDewH6GfgySfZmsBpqoPKbpKuJ+eKX1P0LQr/0DVX/DgLApCvO
cq2QCEZNUIQbKR1Mb1T2tygqjH/TLP9rzjZ+u5p/V1LEpK+aTSslWizeNMt07mORJya62ALYTkYwH9II7Fp/K1MtsBfXNWsJIjnjnuIvwFIPeReEX90aQzmWqtuHxMcvOQDKMxeVOwJ8fIIDaci6Nip8hdnNNIPh
hKtoXO3Q7dFzGEsgbQvLMzduejl3bGI2OqUHHWTDwx5nuuz7cK9+4ih/qNe6yJmFbd34PHmyb39i3vhwy6tIcdSymkwv1LYUEh11rIAplj+rK1an1mU6WVLDcvPJn1XbJFLwpne4FB2zetq4i6vC+2bZkfUjE3N3
VFJqcuyS4IkNZifFKhDo2Rwt0AsBNYQyWaOrEcF0FPj7auBIZ1PZmLznF+ypOn6QqVzAuyAI9y/CIpXeU8ggQnGqbwA0GHdUPMUwCEqxNetKilLCoXXuqNRGWxQfCa7TaNoasf8M4jrFDiskoGynOaLIchpKyST9
prKmWbIEA/bd5BoHuPJHR0eg7svdFMCvTR3x60jfj78i/V8O19RW6HtyOmG4I8Vn1aHVLvzdj8G4aUdYbRbKh1U7pSeutFnSpACGV6xdXbZ33wacX5xjZosroyFnWiUckRQpJmyBbOL2iY6k2cEvB8X1F3cPYEWZ
7ybj943rzAN4ip4qklCRJ9P5CSqsDQd70SeUAWJ8cT8u9/AhpvPKfAdgKU0ztRfykB9zDVrl9JZkhpFjPEhzxyAenuH1fbfxY2U0O4IiSIM8eHxslB5LcL2rJZ7qJ065YX9ZzVuJhl/knV6h0Xzpcy4jDpCEXoDo
v/lukV112774yWnD9z9v8YfW0rfC4M7Zb6d1rJHYYT/N9DMyFjBihhBp/hFs2JAUD/fe5lNw+mHrNIXWAjyk9Ua/Hkghx0xv32CkmG0F1hHsXLTJh+/+n1YL3JHVRtfWlQ1OCYPn3sHPxVoV2ZwR05/Rox6n0waA
yBkxKI4clnZ/N7VM+ZxdcPvBzeycY2wu7gt3IcOOy2x/5mqWLch24nm7G5vhHmy6D+6ooVkdX6jnLevFDpf+txfwliiwJtaIrj5Uw56LLpmITAnVXof7LU7taqV/L69M7mU2lRJZwIz0fZZowV3ckty9oJeoKCcy
J0b6+rIhqX+VkuXZ5EbO/66e6t6ZXCPT88++bNiit4AC04ssxoGKgtJJZJUvFoK/TE9B2CNEkKxziBZq0ToNvWhSNyNaZkEMTDp/lceLUrJjmEAjSlV5T0cmuAWer2ziFW8zhk66qZ0cP/cF9UTA0/XhVRdVOo8b
au9Fyxw3h9ilKa6P1s2PAO5r2L2dQxX/pqyNirUnsiKyfyBjyTGNYXzTx61AthwoY80ND0EV4hxoisG+gxnIyBgXjh5Cmo1sLXSUXXtB+yv0eaeu4OOrbuAA4+jibXdXNVIQGKsjUQDMJ5eebdWH18lKPOvNK3IW
G6hy9i5vxH7lfVFwTAg8su8b+KQeMsE+7A5l6GWLwfIO5hCTUphac6eSaRBdqQ8fXmWLpIa9XsNd98CjLG9WpHBYdRmauAeR78RvJhJyFtDlQPO2gUPOsxEDkN9Do73xfhnXZxpSRctG3AIzfQDZU7BLe5DufeyF
oIAQ/i+E36S302QwzDQFzfJfUhskeG9EVEPt4oK7xeY3DJw1Qhgh48MvE5Fk8Pk6AKCjJd2QW0JYsl6Z4t7iC5PYtYGjcKiQSONNIkiuA6MIy245LM8ilTDjhJGrzbK6X2lcQ0RjGCiuSZaBIlBnSrZe+Kf4p7EI
3hSFd3ij/Ya74AO+HFqzYnTFksORdpXuqKw688sBGYeZvNghgMdHMfZiHIzBPksJz1qDHK9ElAtdy5mtJkhG4LIH89RoDj4xDPIq2qBph741C8WV0ymD7dJd998VkyTm8Jvqrot9q6WnbDSZEdfDbdFV6fuiY1ea
LE+503IEgGF+g08dhIW5v5eB0lhZBNSgvZGLZq9YLgptjh55EMvHppBOyiAhQwqO0Mg7IGkVyacVXETljFdtztLiwxGMWBGCPbO14Ww/etODdmaYydxRXrYi2boLCqiHNTJuVSOlsTDRmLRLj8tR/F36h4L2S5ZL
wRLmyeqhA6bIJ+onZ8TYhNurxJFNhnVVeETX7OYZNATtTCO0Y8mryva4p212hAzyy7SAjoNerMPrWSgXkx07hxoPFZjxGYwiRi8c+MOQnkObHNT2dthRQ6q+VkbZshnH0t2Tz7uHXZaLHEBevUThf2KUZb6LlRDi
atd9L+aZDZQ2dih2vsYwx1wyE8FqzmJOYyUONuYZbolW+iO3gHXMICQixBxiXNJwvS4jBqO52t5+IuhToprHGng6+ueRPhtu0WnJf5XJqHwmkHcBOp7Y2RKE6gsk3zLIWOg+XfvPTYJF6X8iEwX50QiEZyOTbAdQ
PY2uqObBP7KLSGF5mhmtH9bEsUC+xEz4neECAELzevx+MlNU5bUhv3WtGP2WCDxwMscX4TjGBhogtK/MoJcHS/xMNK6nr/dlwdMY7AbPhg1EMmC42SQnyqezfga8PP3Oe2WGCyTLz7DAEEae0Xq8d8aXRkohNiS2
ki4SoHFbsYWEJUxESWAH+8X1L6h7lpjiLgRuWE28V3TXEcm4YBlZtbwVu+KaxYGAJFALY/iqEC0sEDgv1kuTzj2wKnPBot+rrJnB1SLBrY489YESwp3fJrjFtrMgEFRas246V6aabe4SJPm19Wa8sECcloAfa3W/
jqD2wZUSw+4iuH+skXbuoBfMg+YX2TbXhnn8kGkiHf9dtno76VXf+IodbdR6e1TKxNRmjZDkBI1HI7f7RtyNat0CnX5ZOWGGY1VVUmLfvZAQ7tax+n48Z6sM+2ha7619sUzo4M3c4rViKnhDpa5JYbxDm9CzVbPU
m5gC4dwyDhD9taONuq+bGbWYezptI6Ppr0mg14Yda/PQdDev/fjMnPgLIgYpLtlU6Wj84tVdpSjvJtEI/qwrDS5u0cHOVxMExDuegFrk2U1GV/M581hjcBLL7hJfXMyliFn2sRh/+c0pCEw2Jm1lSNq/B0cKL4kW
/b4VRAXhJf2pvhbqMx8zF0ySSfr8gDCKPrHmWIqXxGJoJQVzXZHkHsLiKB8NiBKl4FyntFyhiEzLXD1xImfqSJZhLjUic3x1eDYkEbUqE+BhLJc7rhJzAL4OBRMSuz3ayFi/Z25wkHg32U4iU1cV7pp6zB1l6tlQ
9qKdRMiSMXYSi5lDJ4Jjtd0MGfdjQj4PbtBMyrVUWib1dVUZNVDH3PhAJWP6Lc67C9EkKaC49jvCbd1IeCYvJh6asrahlC0sxaFSWhGQrYuo4osuApXRSZedSLuyr/MQeEkgAldUBDNoKzjSCvNJnDA7bTGNiQcp
Om8BnbdzYdv2US6/mxqIeFwozkGLiuC9CNxgKzFAROwte0GEMecuqG03oaaevAjzPjbD1vPoMcPQqBGB8aZi4hPImZQq3trwKC8pAqfP66ar/QDNThl7ntmBaZ+gqIu+qaNp3ClSfVWgAI0UtcMULj1Bv56gg8GB
44mgLWBk7Gv7yQ5JXuon1/jAkXOCmCABZdPrIYPmgfHN2rgeBPE7oXyYGdNvvwaYn5Z3VoFPBlDwQMjFrKtMCCECtdVMlc3xWJQApYtaV57x55vpYVsY/jBG2aWH9Tl5vtTnhXjB8itIZSPUy520cIw5Tk4riz51
YiPnAsBzBFodhrj4sa+4oRs2zhdkvMtkgRZ5QclQ/uA1TIXwIDzo3M99dWdAFL1z7hEOJEwnBhMVC23v6Uwzkcc5CNrUAb/yQVQqNr55laMhJ40ctYSXeUEgqSmaL9jNRgzNF9QZbWPrNg8C08Pm3/sqf+cWflki
bhn+PXJcsHYYXj/5G5xItO4jsGA/1PIVOSFcl33W7PwTlxWjYPzPHLqgnuICWbDsPqPtdNId5ITbpt+PTHDnss6b7YlRZ+rHFtHjJBHAF09YxsdxlMoxPwk10UK2vFkTE1GTB6bdipLb4wspH8DwdGuz0a8A4mjN
CAAmSLxidKrKMkXhdYQb+XddMmXA4VnQJ3ICv/1nBNJBPb8MPXXkkJZy1sOmBXiiBDRDqkbba/c26Rhxt+gtL25Yfcwl9vbn0o1un9FYwdFDCGYmaB3jtmLGMY+Byx6TdXKgmwMhwxpockROhEy9yslE48CtanVg
8pUylPjSE5cV8tFeztGV4jWCPIvPXbw6Vm7gdYFOKjSfD0UgC5HE64AqSlZI75vXn2wE8IlpDU4vNDwbVX9wKyIsO0nvTrf/3fREzUg8ukZiswVKGH36gpPsEfFhh6UiPHERv5lHIBnGSw4vipLKQGz+n519ddmn
JEMWAtWVRSQz0dXkDYREvFS2V21dq3Cvp3cSZhB1VCEwHlCCXPNS/OmIzyJeMB7A16vcJ2hjWDx8I1mx3zywPCZmijsvtiGOq2lJsJfafPxlxrzfCcEk8RJ+f02DXUXKPRXC5Z5yu17NcYwbQdie4OkcHTth26wJ
2VvciTRTOU0xoGO1xS6PbqLtsEYcQavZJRZpDIonEknhcyFWKHqMAhwBVljRaoVgcLUKPRUavRwcW+gZweJKB3lmx6wwXjQ0o+5yWFT2L3x7JsORE2aTH5gKW+mEApUFTc3QYm/o31blJ97p9A2IY/H69DnzK6Gk
9orspmQqtW8iU2dUFL2ivolsOVdRIiaz2Fx9aOlnZGStu0V/+2GAQMmdF+bbeHOL2FgpVluSMZuHh3sEdE3GLkkPdhHr3zh3tGRRs4zjFIe/TrdL9P4V2zppjoi985qsSzXjG14bg3OTkik/uTw5o+3q08ONZ/HA
MEwYU2sfoAw2lli1BSrRVl5h5fOpIusl+Zd/rh5bPZalBIo0gcLJELG3g54Tn8BKUlPXprbtgPkjIRnPdUTZiwn0QLYrP81Hx0j8eqODRgpBhU2KLh4S3xzudNNtbcPOVh/SsXR0cJqIDuxxNuAlmI7DPLtrsQ5J
npqQtCj1CLx0qYAJ9eeZxn5sao/yOl1vRzqDntijClIWjwEX5aDtKAWw3QR3Zaq33ixGG01AxMzOA7cayxlTREOdf5X+0ju8gT6ugXI2PuWduOEoJmicI5mJxMME1ofODoSfKaCOICMD4UgTxOMom42VF8sYvOei
0jlvQbVGctzLhsCOsmTx/h4/qmyO2Mbi9uNmPtYPTykZLuGJluIP/mbPdtUESUhUV3mQszEBtpPOV9lgroFQxvA0lsvoZxGUrEywX0uQms7JiNuUuuHfVQUdMJRjhYVLczoBRLjI0rbj2FFgUllc81AOZE4I/Sch
rOSpAUuXt5kKHfKLupW5NxOYx0diZx0kJcp3MkPsYj2lnEfqdLnKOAbYSnLI81Yy82EPh4ZLSirrHnPjbOI8zesiJ2JYFbWP3ZV68bQgwXa3pEoykkvI7lSQlzSsbT+8mqNxxeuK4lQ/+xnmJnTPnPpsDeTYjcsN
fZId9YQpSdHKuRxZ1/3mapxPUAcSt+8qJVaRH+wqa/zmbWCnB5QUnsKbeW38A1TQGK/iuqDtZ7RtOLwkDvu9iWNI1DeczpT+QdVbcuNJe8qz4olg/3ag/HFOcwp5bT2+oPBPITjQMX5j2ZGFuWEQpT5As0b4bhor
rBXOigoZsp50nES89/AhXR9GA+0Tl8icUQpzdc0E5DlZjEKkdSrzcRjIbyPF7X9AeQ2NzhKReIodhn7qDBBtvm9+IfSlyABTGU5tx25QJ4toGupbRf/35D794KyfSaszgLPNakCoe/ht5+TvO+6yGrLVJ/TDVk2P
4XNFbhDrQ4eDjMhsUzYjgO1VmgjoI9y4x0T4Xqb5Oy19MrKFGApw97xlepBAUtacJc4fQsLCc/QmdocI2Q9KAYj0k14Vf1qt1T2wgvuGTSNyLVNSOJ568m2EtCI3fX5zY5d9gm156wOVldSNmz/FU4SmnWDLD6Ub
0ZiyLt5wTP4tRmr+hzf7PP+gQbHm/yCc9TEWTaAf+0G1+h94Bq57lrnX3knaffTJFTv52ru1DxRdetcz89ddpTR9i1+e+sfN3ylz4T9Z7Gbe+J1pHrdoG+OyJEXZyHsruixsPf5gsJs5XeeY6DKeX/rDKsWahbkj
ftYVNM53XCbiMmcY1D83f0oDzT6r/KAYysO/tgm9creRugtFm9Ob8Gfa5HV3snsRIwO5ZOGY6Y8kWcXxUAWiTIV56LMXUvA/NZOQ7f9EhPs0ynyjSSYxgt6pkFNS8+aPn9l7pTnkGH3tU00AE+VjG1pJ2tQb3/lv
msvcpI+JO+DajncGYNsNv7qoMSJ9eD3tFnATd5tPRQQa/Gwlx++pGEQ6uIwcRFaMWOG1YjRFBwqYj9KXjeHh8NUTzFN6/IkW7yfs9U9Ks7dTVyPUxcvQk2s/9cq+1HXRwwQigfzMXw0IpkTvuVGiE1kq0Rm3SnTQ
fVhu3Q/f9+arSG97IjZPj2T39IX/9PQ5br7ysazUAsnQu38novLvOexL4O9gGEbvs5d4C50Y9SJ2mq0cWZEYqePwbXcIIr30ynEwtvVbkzh02rsWRqONMNCKn21xA/ttEeoYbgNEQ+XI+Anj0P9ncOdqXVbpOXlp
mU+Tmcq1vEvFTXU245JYxNvkQB8iLwZ/n2VqKPGqJIjpL1oizPOxNQBQWJkOtfmfKypETK7FgnAolqm+/zTZcOeegfdH9554WGYuEBj4Vfen6SYHGqPwsDkQK4JxqlNrMxSJPMZxCRfmP8lFwXqreU7l9mmXM1vE
2rZp01goIQHkGWr5aaMBU03zkjUWTGu5HT+m0skuflxtq3CBWrkc6mdMZIn52DTdpmum1kn5GbfEGn6Nm5pvBzKrp4sF9pnmdOPL53Xm1+qcCP216O/ysu+2rbNQJfUmr2Y03uQR6P1xUdPjOf3EP+B1x9dp81xr
J85z6wc/zNR8NVynlig88TCne0jl40F591maok5jD6vlNp8GFCK8w4UF/nJ6ntONsqpzxnA1h3XOm0I8ddNdCYonAOS2xCxnJPlb1PpuWM397WO6Dxf9XWWSTbwqdjdmw6NNTwLxy0EawUiJztsU4fmKUYrmrJio
39tcnN2O7/5hjjsXR106jwFObffkueKgKhpUfTUALix6qrxwMp/6tcvXyY378bJ7t0XroPK7BPjZM4qR0v8wEKevH9PbKFoDIBgjcniVgw2SLdRV7no0QTTHyXKYVZSw4THM0UEw1ykBGyGF6jfVZgUYX7DygWnl
c0tR3N/aPS/x7GPMllKtPwLdUp4jYkTdbtXJDbgrUuQ8S72HukzlSpVJMd4YYaX+caRqB5dS+iVCmdkLCKM/46nHkh9FuIjq8tt1T16qOJ/psC5zqimen9ISmyT3NCAWkLZFO6bN53WwFWl+SrFwt6sUhKfzJisf
2TjS10F0c0oH7OgLQSYXgaNxhHcRdPKdXT1cKYR932txZk63QZTOxb7m4+OB435tGkgksNGK7reNfR21FCMtNo7RH7e6tPYjfSQwh92IiOFF3ZkbStpW9jVfoxx9idIeEs7aZHon4qi1K7sPq1Siqe3J/JJH0xeq
C1QFedUfbK5R52ZdJvtWpy+/0FhLdz/8jH1Etl/Lp/HtvfWnELEhGVjuJwpTdSvltdUGvAE20Oaxms9cJ3c24OUmxrLr/ZDEshyVSSsdHMP9qulgLGtCMZT8Wchjr75XEcqOKp5B/xYbWY3JuVjmHs/z6LTJSxMa
mLZG/M8TeKalc1VQsO/FDPtM6hEVwfp4Qk06UvOPmpC7q9Mjts7/PC+8GMXEJN0+U4RlgWiW3igRHQq5hnIDGUaD+hWFr6MPy0X/aT7ozZwCmQ6Wcdv6sJp0YOsyGnzEjQFZ9B61hHoN72AmwX25Cx7Y46NOhCTd
MEEUWgWPGteeNUkq8Xat/Kq36gkhVbAI6Gy7n7RltLxgycxZA3mldDcHwY7WdK0cXW223pb8/e+rlQvBztjw3evJCnnqnwfQ0xJdTOc+4GaW6TKCtYU6Pa5i2BrtAaj/978bvSp4yv3Tzege1cNkVTy6hX7tuPIt
bbaF1dPMAOWB13qrgkdG7YIvet4eXr3/+FvvPG2C5ySi71/poW9LbSfbcXHbYkiU93Mk5Fl0dKOzvQp9MvtRYFLolvoZ0lsHrSwf+1nqvfH1L+/f98G0WC1jG+PQUL65v/nZGQz3QEPwdxL9vRaJG2ZhIM12dHSQ
zP6rtpB8aNFMdMCxcqlQKth5Qr2o3+EhzrHe8tRi+JyQn+UJ7eXjH+iq9H8W0AW092D2WF12yE/KO7ST3Y9+lXwzPUSNNlY7cNntMGxPgZDz6bhDmSxW0aGfXB9KfL47eeqO+9O5XfzyOkyxQbr3oQ3+YtxGt6Iq
ew/dCDNXTb02yGrWb6uLgBQkfzyJb6MYSbBBGBwBhKdcAwNnlUkX8e1xuob7T7xbHt8U3Xb0Ki7T9NaYpO3pMqUu1mTcu01vvE3kHWOIwyR7rJFqrJQ3Btbl1VeDQcSJSFqDesEdzEAYMz0GvHSwiwhp2uteiq/v
E5ao/TdlFN8rn5zPszHz//x30eBXzOBWPvFtLt6bvkY6Rr8f3muLAuApBu6AuOmSCVEOjG8Dq1Y903a4cRdvXRB26d5SZ+Y724WcvsqxTRU+QDIh/thzBZ4BMasL2spLjzG9hohfDNtpBaD4BKua0m4DMs67rYtC
KwIXcJ9qY6lT1mmBGirSCdP80YMWpnK/16nTtfhPrdmm/O3qnms6Zk5lfaND8dLp0U5Na1maiKBikgx7Wd0nDuVQQZV+B//Bw6ZlY13DVsO2DQVUuF7RgYa5K47bTVDB/FSdar1BtBmbteBv37QATXsaPLZBmErT
GLRW25qn7WLlTmBOuIiL632tn+IqdEreveT3zfL/QGaFwJa7Ac8W7njRhGFOCT4MQk4fiSTXeaB17557ISLbClqFI8d4+/zVUryJjj2mwOKGGhoE2BcV0WtE03EsyrCCL9O1qQBk0acS1OMZfkX5FGkEsSkddOBO
K6Wltv9GLbPAUkbTqQiGJOUIid2DyNBxKDygoEuwD3b8dNEnl7Ms2A4YFs84PVUrNU5JVXLteZ3ntsSYiUg9sHcYqDuOu6PVsQI/fyPR6DrP4tmv2lidcIlc+Gs3M7byxOKU7NgX63NROzE4cRUbRYMUBHclwQA6
ozddV6In5YG/SYm8CBgDcuQw7vt5HwxDKwWX5/ZvMRhk+3QiMdbugiW1ahfjfVYc20Cqu6X7RsP6T6NdNoyznanvqoL5WeHgu9isTE7F9EMl1UcVDKMZ3LgTCM9byzw/qYVaF++nTYiomKwdcg8dYOpAh6VtX6OL
WBey60PbQ9sfIaqg9uOdsp5DqAuJRA95jDmzJBQVJpEuGeYmHKvwhOlnjEQ5Fu+UIcG2bYMbEYgs2YJNsK6s6EKwNLOuTupp2EqgNuYGamxMLKGrHopZpLcRIA2U45BkURiVIjVqQjUBjE7H8GnkNXEybY10VRgR
0J9592MXDwIuyoOQYCAKt7Znwr43cUiESn+vun+2qTOjGGreHmFNguZDsWGo1DCrjNrF4hbLYu+w4hVb9iNvVh7Pi1uvEBJ1ekGbNjDL9UseXfAsmK2hsIqf6SQuInzarC7mfhPBunjaoNwGHJEaGGNs9OktAp7J
kBRIeI51ZQ8dGburWdAJKAoKG5cAtmDZpwZRz14We17eIsD3vzpBm2NYaTUV2/g4Ho5XW7NjSUJZu5Qh0zDBirOyRevM9IG9pE/ZqS2fb4sjbXld5VGtZLR8E3tLsDapogNplAw3eXYHBQ5IEK2Zlc6E3ghxOBfP
a+OSNGD829kiUHVo6LYSveAgbnPdz40G7teGLVasoy/qrLwC+5S5aYrsOJMrBuEiWJ4rU5k8LrCZTmoI0rdtv5rdRs8WCYK2YQ2WBIjLgIxIRsyXAempn/3pZ4j53+pYnF9DX2f0aHjCJm9jOIWvZ8PGqduP7KtA
eDxRd2Sp3aQeCJpjThUhn6HBx2IyjEPKebTY4wRiKd1mYrYSB71+KfhwbRHvTx8giO+zzx9Wnxa3/i1VXaHBVsIHshYQcwHTmWx7NxZAKWUTALlQXe0N6wN1kDc6lVFFcjxJ+7TLHsDvkSO+YKD+WJN2YpB8yNst
kMt5iF8/q/jB+kBQ2UFbGeS5s2oWb3bralV3WCDuQdGY8FC7aw/nls/rFv2y+Kxit1SHTkTATPH4UDE/tXWeMBN7uPvB6bepHJR84sUQpMMrbL+Ws2RE5hcNMbSx7RZ2Et1oFHSqQoNfQgY7ijAGcIl5XM8iL5Hu
ueCQlx6BjSFXydWw9GmZMP+5aLEqkly/APasfzDuIMWZkFBeE6eubQ3oeUptFy2d+0OtPJ38MXFMWzSZ7xNNABkyA7uRmbTCd21dXB7Hmyj4Iz4I/WhQTOdyqO1q1/nhseKxfcRebuHdicrEpnxUnle2pDavylhf
Xu8uD04xhbM6103HORaCxLLI7p0XMXvpYbWxTR0r4HhDu5kx3R+IQoDxNaRAd4yYkEzvqz7g6nYZWkaC16mSZr+i0sAUM6TVXCs0j4Tbxjotthf987HXPx9hht/ZMoyOiRUV8xyE1ksDA1SZOkGPIpFn1NqkYq3t
Nogjiy+1Fz9UJcoaJWaZfePQXUYeQoVuNWzFxl4q3Kc6LEbfAlGb8ak2QL3pMo8OcX8daLBiH6UjGy+drbQZIE/AftWQpLTcs3grt93hWuaQ0tUR5vq2K58kd64Yh61XONyrQJdMyH+0+NNr9aiNozZLeX444Miz
nwNox5FamAxbavtVHX/hVrBjFMIuWNYG1Vlm6LrqwGabFCv5AnuPHFDbvKQnaXZFVkvOGwSjoDovnV+05by7a86DGDdHiQDMKstvPgVR7ODLf46AWSQWBXaL5KwK6B7b95YgMFZ2oFvnJ/PC8CcdKGiv3CRoXwJ5
OSBPQZDNnk5OjRZ6eQsJL3YoBHtQgaUWKSmiHuF33EgmfHcXLcwzirMOfDv5tkdPuNVupFyVqM+jjrtIpIDiU8lSxxjXhPghAT5evCNAiJDOO+ns00LkQnwmuQNP2uQOGBopq6FWL22EjeZdaqzS5xnKGSiCbDmZ
3Ac1UHCLqPaRZ6g3pYMi+rGs2dD3kh2NAlswkE+7iWBORg84AJjE1QPCNo9S0arRFGWolhCgYRD9xsJcye9G0JbBySFWUwZxyMOTj4GUrSFG6P/VSN4QmqRRJhyM/KFEE9tJ513JLqt1Eb7kVusvte/FOyIskQCS
wCqD8an3XcrmVyYHKn8o5RPRUavm8ELqgxfiZrqgvz8mulKqrOUdKEwmagtbVNZqlKmboeW4WDJH9ecfYO/sfOFnrMMDRgAyTQSdSQswuSbgpgP7mk1kei3L+kVKChf5/LYPqkiVWgy63A6oFiwA3K3XJ4s80ScQ
kJzZcdUyAaw6qsS/zqCMNse22HmN8M8MIbuiigm2/8YGh0QAYSKSqJDpyb5I8aDwWcDAuFMj16KrWGsYq2grsOWn9Blgut83WyELqCWAdzlsNvF0nai7eumJQZEpTYXc6idG4IEmuEDYKqybigO2d/aCuletKg2F
ijZmkEAgNHnBExr960krgx1tktPosWwzbNCzHy/2prDHsahZeAjIK5EXg8xpkTehxmaeZGl3fDFMYOs23sg7K8hfN0GFS4IsUTeTaD5lPYnY5XKENz3Hi3on2GSSRoh3eOxBT8JZJ7LAGcC85rqaHr1wO7CK3A5k
kGya2kq+oFHBVudBuJw/Typ8w+2VSkqErQrt+pwsoTiGdEw/gSsuMJuJnAXMSkXLjz8RAMjQC23BxbwWCzpT46tdy+QJRlTSPvLrDJwwiI3RKOvjxkDkC9WR9e8jzbysbC/9jH8sWLZWBN8udQAp5SefBmV8vXD0
dzBCxywvsELMCfcdvRTXlGvXUKi9QNSqhqQMHrka780/+btEjrVJ7FcA7v0xCuCLxTYur1iZLzZQNPNCVnE2CQKW2QxeQxd6QwzHuEae9/R8E9YWo8b53uqZEUbzX1QsUlgvvwchg1YNkQUlSV9FjJVSB/Z89mmX
rXuEIjJBmyym6jJe8JfSqVP1vp9TvHq7ds73mmNl6c3FK8VXLRaLxrYvdQZz6gc5RPiGSLXwgiB1zgC85ZvkJwd5VGtNPDsFivGIyKXMKC9EelJlH6ciWrGvSM3B9efzZ866XY/IMh/p1/SzO7mX2UtcP82Vui+a
2qtdH63SzoHy8Ptf3C8o6Y7DuLvh3kWepPaGVAmTEKZ/cjZlHnS/JxYuzkQQCZXIst0EySZJMtkHWwnaRJiEHhFt1X76rR5t/DlMPodiPi9ZEZkPLuaFu0Y3K8V2tYi0BSnG8J/rtUheZ8ufvyEj+XxO9SXN9jkp
Vcx7bDj1jI2peYja1KNFCtYg3kqs+K85OVevAd3HWpK5bav86MSNIkqUHKnw7/+2+XxWCXZW64tc5m2xX801jAnCJZHr0hIHkvHn2AnI8QE0T97FJ4voErtaX5G3WqT2EfxY6pZMg4tE557Uhe0s6Gl68BBSaZqm
5Wk+5Pd5MILxoSXXNiljvJBdI6wDZUVuFT8SWCnkKXZ25ue/uqb7Bi0LywgK+QjSWkuQymTGqasQ9mOPliD309hjxmzsXgjtMOHn1UF7dgnPs17KmcoIl/WO3ip5MM7KnWCiDgIOzL6x9H+gbTWwseKo0JprHpB7
PFh+4y4tQN0qoRtXVGhV9k2rDX9bTt2e2zeKXdaZZdx3ZnJZAtk9KvQwuZPkcgo1289Lqc8LzLBEDPud608IkxSIIqqQfTUIqoGrSH0cbcYn4Ejb4QRRFuv8jUmdjVKksiVKxlXyXrlI7/Lxv4n0DcSmbhu1DXMv
V/ZuMZXQxvM+eyUiNJszkCTq1ilinLt7dvpWBRrCod0eULwdqu5WSL15xfbT1NEeCFnRcjOjc+dZNDRyPVB5brzTopXQI36qG3kVzLvf0F8nl+QLyc15ZBSUtQA49lKq4Iw6NfhMm7ZIsQz6su40Kg+V6Q+L08uo
FZZnvguidMMa6RIYw7J+p+B9g2PytF7LKFKZ97oFNpOVE34x99h9m4G4Gy5Gi/fTbEXQ8NTq6E72wqTMOcfhcEkoRXXcagjcZYF6kpCpPgbEXaH7wVLGSHRSZ+lCPR7tlDNtZ1S5mIBov9GKzqpUOIkkb3eZy9Cj
/fTQMgjWSPFIKh1kb9ZY57WSOqVxc+pqy9DqZyjS1gcnhaWpjRC2+JFaNwDqsS3HumM1T5CQeef4hOC84eY4mYJq2N+euqAUWk//Y33zM38sxulVJ4BwC/rt3bfuWOD4S7pRlc+uTunnlPMcwKseZP9XorW8fbTf
vYyFCQwNBmNA5qFPNX3RRxRONaQKbPDrNeSn3+jogkvBEoI8scuCUf2LfYT5M7ZK+eWx/eyGGxE189B9DV7oc2eUN4N/h2vAN3kh+EB1ah60SOj7gz8KIO29lj1gjULUtmvJmnhoJluCajTfN4FbleYt0aFNrRbR
+RHLYoBEm19yu4hsr/WCleTDVoDaPHc2EqPMgVFX8DmQIgrx3vgIlDEtyKXDFyygDZ18QyK7SKsOD+jIBSwEfRqOeZeFWA975JgulglU2xT18vQkgHqpGNZ0D6LaFlowprSt0ulIXEqgup1gombNRPTyO7khVUmq
HpaTnljBwx9wexBjO73t5jpr0RWSN6pWQtJNMhZhEug1wZbmaoNBqynh/lU0TJATICtlM/JhPoIqkmGTjlB3Fv905N/DMAj0OWZsZqEZdDf1H8KD/fCmNLEpGzYMtQE0PT8XvGo5UnvI82qO6Yyu5z/T+XPaDgPR
9rz75rjCmWrfc4tP4D4Hyk/+ejJwibraid8uY9YyHWI4+pOo0mAFoY/77V3K9lDufdvll+JPKa9WpIlP3yrnz8reuUrdXQmTjCzvPEkF7WOvjlq30j/3TyPMeCJ7wKXCrJNSi179FB5Qv9/FhXm+5zAnGhybBnfB
ktHsume1A0OYFyiaeh1PpGtk76F6NYM8+BYTpQ/Gz5ScMDbX92gV3UMLM0xScuKW4+gdgyLjSxIZ3A4hpA+1AcA+OUZzYhigVmonj9Hu6m51j9O++mV5+Y+lb4KYU1nF6GuJFmwvOn7l70iLkWL1cit2gNpXBeMr
9201t/ayGQ3ber/FGdMNmmzq8hSLIsb1b68auFgQInhgu7YYsVIVm8lGaavI2D3CwjPWiEgq/iYpqIecUoVdJu4xIfAdMq4iyZ0YquJ21fr46wSBJJ+iclWCsNVk5I5KlKlElocsEKITk5EwNzIdax55jPrWCQbd
QqrLeWWJ+DcA04rDnv31LTl4KR+dPNr8NELIiD26zHSr7a5VQbPXvh3XKk317Mh5E6jFxjXfsKMNM9EW9kgexsnxlIoEil7QQdCpAxyJ3keyBBBoZXWxcBzlNc42UmwOTT2IiFj3Lm2+P6Y/m+LBEFUdaLZBcmzL
5JGJuFAmHANcobDE1QbdaoQ9HZQH6AZvYyqp3lOeWZhtfSoweUcL3AipeC4J7j5p4S9dNzat7zvXHh2bGsTRCGEPhQpgJRQMOSi25ph9iV0+Ps0acF0ntDMhCElQcabYJlJDOaYhijn/LSQqa6eSryzt7EhmL+Gq
7GxXIbeN6IUVNLvLuEOaNjDM+rZt3wN1gNqhDw6u+0WghaliCWmpvwjy1g5aEt9zDywF3dXohteQ77PmpTRqxzSWoD6QMnlAF/83QdvsA1kW4qnJHAVSiis+1TTyEIp3HoLjzQiMDzzxR64Kf8LxjrhJZq7pwpoF
d+OUZXS1A1YaikXxf5szWnj0YSiAO84+pJq9YH+EVJPfBPgSDCIHgXYRYx/MuY/hhoJZurEtI0C38VUGQU0xr42iZkhSZgqbRAIcIDAa3C0vNjjfv4jvnrjjmfL78LlLKEiOnqdHXqN9XCJeW/Gx02/GFk/1nA0l
BA2FurHTZigFYlNKWF72khyBGtloZC0dkLxa7gF/8H8HY88kyQHtreVsdgf2rKNY6eVQJiZo9f+bdlDXIWzXYT2IFApl8VZyCOdlbJkiVNRfaRchB9VtTUrUZz9LaR26ml0sOYL+IZt8Lpe7IuWRjm7bWqzu8W3j
bnP9z0vdRGb4pBfpK73D8UzenrFIEutToTXBZ7dn5HWYQ82XxCSe4XMuNoIY+mRjFYklLRanWnFI7ksimhOVffd4IRBPSoQUE8mT+9a8cuTWH7xBPtj/aAtWGUgSrHEqxrKK8VQBLIZdBG9MV/7r8j3yWhtdlZP1
Z9he1qrIIXKl9XfZZCyN66r15McTHQAN78kRdZOlTf8SjdnU4pAWM7+5wKfakiRm1vhF7aUvIhBAvckGlznyW78RP77DC2RDkngDfP87dEkMwbjDKKgToLh1ae4pvoFKILuHlqKJN7qRDFyEjBtWaFvaa8XvLMPW
9ldEN9cZge8W9QCxyoCEWKBwZipz1e+QjBbNdhdF46xw6ZrrEuVVZYzIuBwPvNOWZlrrEA8b5gvrcmPpojAgiJIPLLi5UMeTYSgacln2pUpTMsgp33JOlmsvIlrIw8NGhpVqMk4/0ZCNLjvAU02XUjsEwCf21AeX
kkyBw8H2BAG2uZtWyZCkSaDxxZgrJNS8e1LpgKWQEqEqAb9quggOBqVX5nJ1lZqhgLelQ3Qt/yTI23zEAAvPg93aziDxsfNOTOO54bUuTy4SnclbGsGR1yODBv/7yp+zp+j+MrS+FrjKj/qwC9UBU6O/h3zZTpi8
Lq6I9FrnoAreOvQZPtegbvf3Hpwms6k/LF8y8ChkDvvcLRNBE1gxgqFTacfyc6E+gkCFQW7mvGmGEYqBjedk5rF9w+LBgCS2Q3XR2UWkddUisxp3XrpZvPLvqcsoLSsSlw8Z90fLyV6QDYSSDm+izlJAFVY268X0
WcqgRoLgvsz4jKv/tCdDmfRuEaMKR9+eoLYM4K1cwz+BdGNFbPrVyDHkz8rBPD7ul+XRn2noslniWuMtP6NMwBmWuxn9JbxMzEe//m0QCB65v5POcSCZy0FNLW+PtXVm7EwlQofhP0RwWi8d5ClGX2IbffgvVqiD
/bqQrb1davCzDVXu0dj760QHjlX0MrvUiStexd5BYsP1fu3+iUb97saCIUk3n9Am0wbfx2oeb0udHe/XSSTGNiSavgaud+4kGiZBaYNSYUDpFZ7gA+4lZq7RWEEml8+mKQzE/LYHrRMZdYpSNZV15J6puE6Pjzc7
s5M+1RW0XAma30Ft37fkMZYZ0HDMFmhGZlIRDkIs8RTNiK5KEspsRSYOx13Dcr7dNUChIuPT38Kf+nkZFyG6xKln9vZaOuelyBCYD7nkpGXYOtdS2Iw3CiblG2hPFJVTeQ2e7ssBTME9k9LP89sEK20wdxlZn9nR
BAAzcF7HZxtvAz5Vc3NjLxvKh5S0y1pUIDn9ibbs08UAtPplr0a6s4wwfseb7Y1xA56v1wZB2fAZ84LAKORGgwqTeuH+2FWq4vpIZYz7ahk2fsJ75O0T2JAhQkU8nUOuDOig0ET8g1A7b4sJJNaNPcBJlDav92k8
0NdFTYpenHYFIFtbjIzszrIMGqBIktL3jUuc66FTMiGxznFsjGcn7Vbm6VP7cTEmtV+YoCbunXTj4Uq85yikkntXeAx6dp/r0alNwbYpWnTDNQHbZ1tXTAPcx0hTCAI52Qv4+wOMkdkCrhFRig1oCkeg2BBhRjbv
oJpS1SF725wWmqRoTjdTvHYv68NNAWgm0MR26IfQiSPmbTGFY+/xk3z5cjDCbDyUqTmXS1UtDwfckAeqjPuaO7IjWxgJSY9tEjgKHTauXIZaldhHvO2EDl7IFD8jM1ILXF10t5jmekrFWduWVXD8yisUICdQx2zN
5TTbiJ4J5OpQ4j1Mf0Z2KOSvulo/CO3vNQXLiNSEg4lFWPZGHmxc/D5juq3T8YDNWddO2GhtaG1mZJN2e5+lELkoZq6lpZoTzEPmetkTaobtiDaI6o86LsfUGycEHUJ5JZoytriDf0xSqjvd8TRZlRrWPuzIg4Ei
7qEvrp9v1Sqj03XA9ternu53e1IJFJp8Rc1Z0llTLD1jheQmJlS01jaTmiQofXJCL3V8ZnsSY13sQThVLNMInYFvHZSaixgqfEHhd7eMIDMmYYsUEhDpMrZhRMJasnfR7wBf+0fjB7UZzJSfXwfa1XF2ewcSdV+B
spf7M7KZUH3Xn0MwXC0RDwWgOe2PVQI31dz2ewR2E0YX9y45efREK2JxyW786q83RoSg1BYZYw9lLOUmrXG2cHD3nqJDUxlkofiCEgDnDfhnbHMjS2gxgCT6KuYkN92hkj+GWiiXQ1NsC9p00B6M8FU9YNKvJXvW
8sg9Y3tee/pyGIfyjblIU7akwYpzMqR9BtriNfqOt1lM7GPhP4Et4MlorJTyZOSLKIhvbKcdHXPb1CfOfP66Ghp3shdin8W32ghhQtQxTx7jqXrUL5MdQpm12M6YAzVMZ3F5rc46st9l6AucjAc4sACZ+coSLWnM
3hEIjY6IYY8GLGnvMOKNpBkv6OLbiVEJhn34EWgYVf4avzywdjVwBXiZMV7ty9/F49JIGImUj0MEos2aAD/lIwjS6Mv3uIXTOpeSRWpJAxabUa/C8UAt7F9VpSdIcP41d3CDJbiJ1c9mmdZNb9VfS1mxMQI9HWBF
R7Bye1rxQfxMnzilVU0xOWB6lHyeGzhbQgQ6Nw/JGV4tugFwEK8wKVssVl0EmUFvfVPRUD25NfxFaVOUlQlGxIEqWPAvkrsX69QRK9VKa0w+TqUm/UTiIZWSQYTofesiITQ5CrLFtPCP+5KR9qvehxNdp7XWHAeo
wiUqo0lfmm5/hvwvxxi9uXaz+FA3TvEqkFxiOFi+vimiporklUB0apXEKA5CJsXmrT7MCcFdyogheMMNvkxhWoH2ckjGQR7rWNQ1AzxMLhA2xc/fiVMD9dDRBbW2261GYP2h8+NJWSHNJMZZBBU/DCUAx/sx3ngY
JVpspx7NhkjLfHR7X5/iGbyn5uu7wD8C636APfRTaV4PxmzOBP2dpShoaUU2leAwrneYCeKcgblA4dYJZb9leoXHRsawhjCUQAhYCMKAh0gDqeS4IHyJ8NMBA1DfPRUtyBM5KseWY51YmsphrNg0vD9/gjn9DKDI
Ju+Hp+fi5a8WJSz5nhYdR4fo0X0zpPrU3QUag8TR+aN4/nMIuGnxb0uZdsFhl9ALYMh2GzUDkXF4ZDkqo6L/R2zfng+8FvWqAKlHF95jfpVKU9KhmKTDHrDkNPUUddiRfJDb0H9ERTzqBFCNzj2s+UPuEV05hU6x
/W4zl9KLOSenOVX+Pfi6rr1dTn7DPtzj4o30DrYC0G7ENcjYjYAr9c6GXbjZrdaZBvYlwhCR0IJ9WZ28M0HADzk+xXMvdv4Kzn5Is19RL7Qq3j5r5t1XGLv2zf6LrOk+1/Llbf47BqYC7hAGLFzSINAW18lj1ujs
/W3iirEnS0rzHRR7bR3zTGj2+B8aREnTG27+LBDIzdiId0Fz+EKPXimUh8L9H/f4ffkhZP/+q9f//sdnsOPTuj9xTPjVn80EePJBUDyjJMpURLXxfeEFTlk6eGztWSYd8n+Xj+0z5DUp0BnSLF7XO6n6ZyldNMoY
Rddq3IuJf/qiJPycYd5sWcg9VVntCMqjW1tdvy9p/AcNCJr5Zkpx2yymH2SwZCNFFLtVQdHtX9p/4XkoIv3eSo/alvUK3eH26uoUV5CRcMmdD48xDzeRY9Ezhr93cRfDbsvnCaLtlZz2eXgnQUQyhMPGbDw7I9WM
CHLRqepCnSMSLnBy3cl+yXBlHi+WNOB3ir3kRN4x6SnKneYIAOHJ8NjcdZW6v6c4DDNP1WkgjzMiVzb1ijz6qyQMmvinNuFRmQO+oWeRy/N/YZbVNcjoBXuBI/Ux07eOldQrdo/g+C4NzY3+SWW09zdjZNv/XTpX
/nRgHIx+8dQGPjjeMODQdYAz/I41fid+u1dQA6YAfLyOGQUAo9ycUBlZTtD05bAuPKFmwzEvmcYBqhQJvAA1RYX3HVIw1iTVrzTsFxViogIuHK8eACFwZSReZ0zDujyP85x7KWx2wzrClQ4SF7h4MqB45qA6hjcu
FgyFi1zjTAWYzpaHwiEtOlIHEWCnulLXAYcUUi6r5Fz/WIf9vx+/Fk9XMqwsHj/wFI8s7J5/r1zFJg2x0fp7QwYxOTRvvbwSHOyHHHFH88f2yoRWVr+7PBZBH8VvF8dPxtOlCs0gDuL0as89zyRIWn8UDT8fUhiW
2t7j1f7l5YdQjqfkrD6+fQiPsRiUgwav95USCD2wEfzkORzQR5qlT/0CKrvcjfn2T69LBR5NLsXGnnWu0wQXiaM1nYDzd1uZ6l4A+vUCYVca90m8d5kC9eGVPDr46WM6ydVn7UH4DOswRWMEVa5MSUDHk/7qSVQK
oyX5sNJBNnCS8JeVCJMtV2sb2HrZGOaS8GJdmzyGZjkaTJ+fDBlKbQgKHi/3HfJtjOol42L9iZAIsQUCETHswHeCV9GGuB70g2kB41q2x/ijHinPZFYI04CXDbHWBsWiew5AY1u4+Bb+luSrTCehCqBLI+1kqY3Z
No2YWkG8bP/Z23I7FIieNgVESaz37LTCA2Wrp8UUOYZ9XIpCJkwePamyMV1H9bqjjOsox1YuUUdfUberwBsgZt49vX/1cscRjwtsO4T8Z59c4g4jf+YtiaIc8X0jNCAyZ8jiWBuIYbRRFq1FJSFwZadx1QD+rq2J
9MRtKBlyEWUxZ3rLOXphiUv3zghWmwMLRQhbYCT/lC9pyW/iF9xAiorn9iLlVnHu9Aje2s9ISRYHJXomRadP8jV75IRYfJvYMUjRUCJZQtV/pjcZlfby9XkPM6pn7cx8S0FShPRbxy+YQpQ4T5Nn8aPxXX08+j5K
1ZU+z0rdIS/sI386nrCvwwiWKoc6PSooSqVouIE4KThZ/3M6IhyibbVwYZ0rPa/71HE+uDmeS/kVKG2X1uYUSqfdj1djVZ5essJEzINBLgFw2ohUUfBUwrQbB0OKP5HBBr9yDLtj3Yw+Hgc6IN00cJPNdln0NsdZ
91mWvSZjK9S5Dz/Ec4Bqsl7NPRjpQyjo9lD4tTulkLmXbbIUEOqhtT7CQrb8O+01YeERfLbz00lLs2gI466Te/4vr7Bua1IcctLrfnsEB7nl7NKpkig/TiCqDg0sfgeQSeFHLo4M+lrUO6FU86yZaeJjSHk7TFko
1sndcXmmwshQd1nqAvyZnPuVtVgyJzFEr4OiPnF4H5JvW/OoksnL02PQBHdBglOvtOdCeVhteGK6N5T4pQqVTk8WEuNfRwVIQ0+WZbyWgUPcO4vCVs9kzpAmS12bTTYzM0doM5OqpvaWXSkto99sZiIwxBvT8wFH
Igks4pRtn6WilpAPR2uOIBdplyMckTBnEWi8K/SvpTMsAronMYsZGXtEJN92Gb2RkiQuWB3wO4kRoRFOXnF6hdal/nWVYT81RXbvkYRDbG0DuUqur0DhI9n7FpNevUVwMCMiD9AoXlkVV/9Znf/yoQkq1oukDQEB
4SvGuUvdGANK7pQnwomJHxLlX/BCr75KIqKtReZ5K1aXpTsrs7r+ohcuKx0bY72TnCwN6/Mc4Db+5ivxdPVtsV8QczMcp6TDHM8aXr/Zxjf9wN/08Qt0db0Zhli+cNJ8YdIWmi6Za0/x6B7DUCSvHG3Dhr6x1TGX
90zlReNZvTfNKDnpiowFbYhI2vKu09TocSNEyQPuJlk5KUP/B4heOJM+SnplMLtI/lspOuIQ7E5jH+OcxXU6Bo+jpTmu4h6Yq6Hdumy1R1VXRPChkgQdhV5XTzmPTIOjpBbZrZXQjbRYgYG48qQO+wLIzOFXgqIt
mTBFdrdlhXrJcJG4ElpW0NKrku4s0xy2eKIg4HcOSweWWxQ43sHxIERlxcuGCQlshcR6UdIAUYj1XWaA9ld3x8X+iM3pmjeTCUuvvE7QFHxdq/Qvg/5Pz8o8HAysb+7Tt4SemHQJvqojvkmfMrD7PB00LDxkJzh1
zCcmyeAfi+dgFvp7JAQOyjzmiRC1SAEDXEkHTPMy442SCs1hSkjibZ7lt9N80ya2g7tvVWRhQuKXWrPoCgkGcaGKWfwuZyptysejb6vvBIjjmgCeYOIIsGeagW8lNEY5p7WvCNzJczj3maI9+6avS1y8iPcRdNIa
VlaDa1ccRR0xpcmnmypTFFMwD29LhP1oxtILxqluRohjrOlpIzlJN1V7Ppgw/cfLxZy421JZ4yJIMuEWcWAFW6d+NLhg2ONltZA6SZAylxM4BG84DKzP1EALl58rpD6EmRgriFXARANRTGzL7NI0vti9C3QlpPSQ
h2kV59oOMLN3VpcLIx7DboPUVs7ATabdwHfsEoeSPLtFUQBoRcPRxyeUBtBRINJgicmQLJOUNa1h0q0V22DIrwdHkFY0QvGEgW6J2Rbc5iAg7mjLI/RTTmjuNLExA3j2JkKWIbh2ZCs5l2UiIVX0Yko/LtEw/KOr
PJF5JDjlWmKsocJVqWEtz4AMeOscbvU6wkhkhnIldEMvSi0YKhdexv8YGqvkMZEi8pYRJCbBn15pC7TaDSk+Dh5ofLRWySYsg9kkzUI5VXDScNR5u9/EmKteKyrVrYxbsl+VPb5W9EfrZSYUoWwV4DqA6R5Jiyg/
Wy5kWTEGBmqaTFJIKapcXf0Bo176vfnxY1gI8OJ3hvPzCdtwegqsZiY7aBwrD+UKEuBpzLF+7C+D1YOQSwYWcmQagn0CszpO6ZlTZBaF+6NDlBbinluzgxiJm8GUOaY7eMBfEcOLfwz1R0nHLa0gwmMdad58Na/h
r3cBeeriL7YIjyqkeSa4I7En3PCYaXcj8ioWgZ0j5Rg5yTiqjEtAhdHxO/sf9TdwFA/OaNI8bEIRrlt7796RQlah4vwu5+2Q7nLx6BfDDg4/yYvTVFGfMu0ZzEOGmVnInQLAxcCK4aDpRbzFO5hZNy6sPHb4abBj
cZXM00UFgtADC0MsUqExcSHVQAdL4lRP9bRhyYJHC12lg/Evk6WAxE7I7OVGaNPNUXmhCChbVEAywpTkNIFddoOUKyAmxbffWbACyzOLQkkVHdYLHD/HRnu2uKD284anbH3u3YLd9rO40umcj5kUfQkelKQqJZds
SDUD0kmjk+ErKoFKSNpOcTJtCCejWcsI5g9KL6+UgjfI0N+SM0gT8jfhZKKY0aIFO8TmdyaSPKfPLOGqEBbuDuJJLPcZn8py2S89zTyP97YBuLpsegAk9pOWUIACa2ENMTpkb1pG9yN7Nu09230U9R9TQpCGxDeu
n7MyqeHk/lRxGlmJqY16SvGJ/7BDcVpxhOJCVnbHP+RYkHhOVV9UkrQ5Yzqk31l51kG79wDZf9euFfjHiGklviDhL2jMM9VX5B8lF6xPs6rAsErQtZkW3qViHztzdJ+O0kG3VDpcNCE1MFKCHxoRjlgM821/Ubn/
pfjRr29KDsVCBiMJ+o+0OPWw2VAMUQyEXIWEJzWoL2Vg+8h4LtPRa4MoUPQgf8LBUBTTLTZi/EZJbbIu6WVps7BhK7YiAOhsbE4hMAdUU0Fmndo9Rb4QMVcHFCdIBEv9AxyKE8JsbqNipU45xGuhOQEY2JPEh2xK
9z8apF57/PRF1Cgx89c4D9Flkx90+6kIOW69rqC9FpTmBHEf/PkpI+NqSwSFlVOMg5Fav5QGvGpxm6BivIF5tKkhFsWB1iwWNiTJjTw2FkNreSZDM8Ka3zZvyZzwwn76yiYGKZeRPCA2TMpiMYLkRBI7gk3cbKHY
TG2AMWjfp2j8V9Aq38YvRu5EoVaMICFL0JjllnJvQ3E7v0WWyDIfC9hCzuxP1AQeqzhQbKQcab3toL0lH+ZFMyEdThy87/gj+IEClWkubOS0453QLKLQjIkZuX59pJT2SBBbiEnJGimVWCd+UP37yGIYyy2W7Ksf
wBejrxA5oGeZ7HL/8xejt/6j8voc8LXxtM1mFN9sCe+Z1DmYLcuHPfkDOSIAz4CrDVzb7LWG6UokE6XD7Zvdcp7ehYdQXMgqsjBhI88KhwV+Kc8cudcBbbaesEj/rvAv2BNkepBqjcJDyrnojUW1WadXBcpoLYVw
ByoHK1Hwxzb1JkeaqRW3rfu9xZZWK2NlYiLRWMwB3kKiWw5YO5qVhmTr4EQaG0DAMQByHrq5JA7cbwqDgNEevYkL0nG91aLzj4ty5TK+tDIGwg2GQs/q44lVuE9Zb5m6JA2vwYW9WG+37xLf6MJwm8V7kiBWaria
fLh43p4do5sBF6tVIef7xw/0SmzKt5Tlmqu1tG5wSW04dl+QwowAlQJtVE/a+A4XbakLfsVkiZjtgk1jz7WnHI/a4HWhnaEXErar9failNioHjnTK9a5Xh3dRwImmpdDP6/cZ1vyA8JMv6LzhAw+mP9A73chtdby
1EfQOk+jB6xn8L4cpRPrIIQTcfHHsjQDaBgMDeMBSJksLqeghyMlS2JuFvggnGO0hn35ndOTjx0YFhcssxzhw+DPzvBfGryVBD38KJa3ZJ66qdbx/HSi7vBTuSH3Cx2r4hf8qf12rQ/VqM8p6ZjHPDn5MBRsebT8
Rn+AVB7yQ+31Ag31Ugvc+EnmayZ7AoJUmns6uj0Dq5QNl4lNYcNgolLS0atJV23orJtDyZM3/f54xeFcXxL8ZLZQDum6Yct64/sikJCuXdEhn8fZ6bCO2PuLunXu/OsMWyrHV2MlmH19e16fQ9/u3ytXXVdgeBq2
vyQaYTEKwMM638/uPhm49zqrdkQolZmGPQzy9sGfzeP/fOrjd0xhndh9Es8yJp5XV2u+6M8eJR4TYKDY3O9M6X7RFOq79Q6ABBwft789d0cQTRzmdEYBpJ/LqL4vv+aY6DQQf0ye6POBKqoBPI1sE0AYRX236FgZ
pFsJz+Jtqic+YtJ1tEN5HrnBvMmff7P1HH13WLll/LHfv43tqxdMGfvUtMqOHBR51NM3xA2DYTxyapyFmz2JJwnXVsFZg26NLydelFD2gObmA/9CeRgKhLqTkFNe2brwkI+SCzBQBB7mWrDnyHzEwISggKwE05QJ
8C1JKSURyMIBVk3Vk5Vy0aXxXCyYGpMo5RtuvIQIlaJU11B1jG1u2WO0txlbNq7UI4CrAgkmv2A8gAji2JGLqGMWvIVzLp56SzWjdQSUn5XawIu5w9jMAAswWx66HJ/k2MTaNUPLcO7orb/101s28awMAzPJ2hoX
t5zhrCpkQsnw0FNyt0NDXlyPOId9dBh8Xf/25rNQks/R7MVRQuufl8SrqNEt6/OX2eAYcEIrIQCoezZqGYrDgOMzRCeYEhdGfKDGhil+HWuNJlqTnOu9l2xY4Wlr7hyZN9Wx0+SGcEjVQGNKrFBaZXvwftrzopSQ
1ukDKikUanfxcVI0MZhCHtAAleXZ6ecxd5guQrPpd+egFoBH9D9Tc8GN8YjzvsE9DS3oz/7E0/bb89fwK/jrjK3vTc61VKcxXIQWT085uWhvc6wNNgnCQ9r/kxKtnXfxYDa5DjwYbN9n5kgoFMyFhHWZA09Ld1eB
Ld3Koht4klMvhVU9n79+//uawZTESrFJUkpOcxYQUKjEaH3AXXlBNBu5qZNei8UrFy+oVV8gKJhLMJ5hMt4KFOYO4gLPcI+7EUQH3oOLLM5w5yfSpnZroWNhzYbyBR6vZS03sZYu5coRm+Df1xfVErcPBWl+A7gM
thwkzU/OS66pFo0mzJdPaM01LStIzUxZ+mTlz6+JRHTXAUezWDRWW23QChLm3BAoWTzqhESwoGVu2/W+vId6MsR9ivl2B+CwAgvNt2GzCAzpQl3AaJFI0iCLMhf6xFnubXCD2Dv/fxhILb5r63SsdMrIsdIzlozM
QZ3Z74G+f/fuN0pTEh64cC9lQbyPegysMh/KCQL/2Vbz5MmOlDcNTFKpjWquJzLMSYa6aQ+rdJIBn9+05bdjWmwj8KkpZSYUDAU8fxQGS3vbrRCfFlJTNYye1I5eQ7RbI1k8RkZRHv6Quiv/pIO40pkzStVHsVVD
gb3EmFJupJ/7Vm93c3ct6zVdv9Zr1dcZm1bZTdXP5g7YvtL5+HwrDElUtZ6sk0vSe2G1aNZnTPxjefYnPKE+xd+RbxZ4xI0GAIAS6iG81d+D6H/yy4y/tkMsYwnU8ac+G3FjhZfAJ5+0wUMxOEKLEsYoNR6JFeHs
H1Uo4DYy5U76JazfHf05s4NBQgU3JdPWNPKsDINeycBk6BgDN8Xg0fmqQtzip5uRGEvTw3NknicTy+PszetrnjWmLI1xO2nVZofqr5Jbkk6ZlxG7YAqGygFk1CDDQnm/weYElTlLZ2he/PP1ctvNCwLBVaOt0QkZ
lK6hHG3w1LFWQKS3Kb9sdzrKd5cqw1CdpWLu5EOxzJ+j7SOhTtD7kAu8Yh8WbzowWBtRb1nXmnsQmxJG5jwzEofS3DzhlpOlO+stz3plw9cnSc7iCPlzhxQEPXq7dleOT0SzqeUj/RlN94LE19UP8dd27zz/9Pwe
ZDjMoscoSgGHfDvZP4xgtVWenBjKDmJUd2krTTkYOU2LL5VfWujYvZpX8bAn2kvp1BLLHL9Ix5hldpR3XfjATKM7Ouazc03dY/DaTtCyeop5LiHIrtYe6vI7DWkY3Ckjxt2Fg/Ij8HRICfNxTGzxlIqnS2ngN/3O
CCPG8XgBa0urZwD7gbNWPp8Mt0deXhEoqwdsaNurnb5TGjK1YZd9GfU75NBWkyq0s9d9KqvVGJZDS4OSIbpNWJxjXSZ3azijapKxcU18dtmKFEpvT45BqZe+Vqcyd+kbPJeLFFRJhwLVuVN3WsUJktKF2qVsBGRE
VTABEyh/tGQy6QmPF/ZD6tlk+mAJ0nQFaa/1yd3ELLiCV08FRSlAA75PMlikeUMGHHEE2PuF+zRvzXU7uHtyOxn1LVaIBmkaVnwdShtvgvJ4ICH/U0GTOiu1OpflhkVbJLviEpGC4pjazLLgdnlZ84brx10Efgyt
ufaUfW/YrAHzxSziW09ln0829n6zZSeRnqXz0WbX48nca3a4fJw3V1NzXGUo72lZ2qAoZ7pEIsn467kDQVu51QuI3QMXS2aJZaOkXxsK37IIsGUxXibcdIBuV8vNGG2idEPPiFh139eWPT1p8q7Y5TY2SwM3wTMm
CEbJaWnkpgPS0Ce/hNU/+w7vaJVDBRZE4xPRieQbYO7qln8M6qj8dWzzfOmopXXKDn+tCrNsgUIQYY35sP/5AP+Lai6q+cjfanQEuiQIkHF3hVnmKfZHtnYo9tePY3h3GsC929R4KO9OA2HR55nSKUqV1/VoVQsW
f2hskcDjA3ccFjmIIilrMzeNqx0DHFkFHgzF3yKuuprlgpn37sqi4ykujKQqSQHHTkvjci90W2xtOZu/R4f9b/8YhFdvi+0uGjkC3c3cwK9JINcdL1b4aZltlJZ6DgvGX1ypLppHGVgpvZoHhGn3Y/djmZTLry9Q
EtAVGbhMcEM1mGvi+q5P6pM4d3iD2c/3Wqjh0XYFoMQx+FuQiMunOU7uuAskDX2WY5fpX/z8DXfDY0PPTWkro0qPHz4brJM6OyORYRHTcbZGOQGzzNLMAfbvNfu7sy3b+sMLJNFrzZJCYJgRxs7TzeW6aJQjWqgA
BS9t12HjQLu5WKkj9/29W3t8fAyHb+muhOAqHtlaq2H66/5oO3BbNXOYAdJ3AnyYH1cuXMP8Y25fyewtY6yltBbiKZUZ5yPawzo7UR/V+Bc531wvKhRcpdk93V7CPto+MWoYljdZ7ZgQ1OHN9HAFBS5Q2Q6dEdD/
KdUXMOsRDoeB/DjIgT6b+W9K2d48RnWygvSN9c1Zv1TLqZsX5fmchKXbxiSWCfvyZqbA+fUptQnH8w3ybeGE2oprUDwGL75pmH/S9SnuT6G1du/Jq1xY6k7BGAG02kE8qMEKGmUDPkwnamBhfXjR6Fvh+uTmrDB6
x3UcIhV2Spzj2E4ieABQtXa7beLsmv0nkIBgr3or+GWlZW8CuqB0Of57XIsYKdfwTf9eHZNR+Z3g8XHcphxe6HuHDQbYQvsjxBX3ypHOGvKXTtkgFmBY9y2MRJqbRkvIb4hSGE3NQdaY49N4j9eBiV2BSNtIyxLt
YZdrmDhzIE1fpJ1g+dIBRdFZ3vrjfPM9oXBicujY8lT571QfdpKcnv1eduf3T6PLtzGe/u2UBba+YDVIC3Z7bBEQt+4KZ5VNqjTfqztn6IYY9I0FLq4WjPeiLB1P8pQWsGwnTCvNWuqVrP3exKBn74E959BmYW5x
ZNUw8BGFhU+4ORr7PMUpOq9hxw5baYYllCvFu3DS5q6TGyCGoCABgcvFRag+zZHRmnPze+I2c2PfojDRzdt8xEWcsvX75nbt2G+hHghTk/1AFEk6QRNb/UZycgw+TUcUxjnZomW4ZcqltfLwAPDhN4Lki3RvR7O5
ZtxWEmr6iY3dApv5nuk63dSY12gB8sYho+W5WQMFkmQ1yAMLw8ldflPJkapgv2wue3OOwCthyDPaj3MoDnKPgVk9KcFnhS5u9wgO5F63AbC8JzPL7kaAax1NnHEaSfX4M1DjGsfiDc0hqEERHHK1w7TnbfVNZbck
exK5hN46zwIJQrZmNtSAl+uy3vWdsOOQ62jm8puz8sNSgE6ONpGY7E54NbQGi6TZuHXhiqXBFo/nxYMfVmVOme0+51wFp3Yj7uWhNaJ2j6JhYwKpolc7VGsUYvsQG4r8A+5YtJtXWn4E3dn+iNuWyw3nF979l1IW
9HeNS8NYZeSxGLDlw3L3bguDLmJFj3ytbxoMxYAGphH4ATqBa2/DsfWQbRHf4jcl/rrHIziSOrhoD6OAtQKNJLUw39KDCVelUw02RrQghkTX/WlTDeCf5xREJtO0N2bcm5dXhpocJhO9hPAp3uQXX2yVf2oIPZQw
I3RbtIY0ObY3OwNzLy0a9k2jVyFz6GGNaVoIsWmGYlyh0EqXVPX8sf3SzZkn1G2zVhNHHonULtzJbK1Q8NSbXJY6rXjspMXbt7PwHMv5WHZBn67Cf6zRKNdxuXg8S+v91qyAM/TpKkHDZ3jQaBqi2//4q8wbfgzB
oa4IjYzPMVOusNLvY0/q8+o0Ez/slATNp9x+L9phsPCzppuDSWgPCpTFcUSFHfrbxhchZl6e9KrZmNvGE/tFOP+VZm0ZJV8wcqt4LVGOLmVaxHXe6KYnt/U8UG3DzHT8mGnoCUkZU8JZwyqj39nhfC5f2nIfQzQQ
VmttMVEDwfah02GUobx3eakkBufbFanK6beV5797pn6AFJt3WNxwErRwksoRa47ELX9vOx7J98yWNGvUlWNLh4f2pj7d0vzGP+u9xy225F1KJw9rslQ4LsjqlG2dNbrI73CZyQGIjXcNq2H1RQKXGHUF9beSgWqM
4oiuw8wmygpUewxj3+skMX2cd/MhbuECUn+4TV4rn0ErE2jVNeoizI4ZzWmJ2BfnqhK6UUtPovDtTrG8b+Y4OqKR3mvmFzpcUrJZ/EZIcyfcuLDbfaGRwBFbLzx5VFWZlMw2lYx207SewEHlVMhIm9sWexbp4URt
DUiUDvj4iEYEU6eALyfbkU1M5mRVHT7juU6ItoDejDDNhPiW6vj2CXej+2pamslL2DMHkdcXPx9LAi2NyHXJnRYJOi4kXK0Z7FHi/LHoMd76JX17+wSUFQKlVe3mCFRHp1iqtEB+fPLCboz2OmBX+4jjEFuKT5nt
x2XnSBlFYw1O4b5/8JVsbG8KZGn6jw4PwkgvyRVR+aua7dVEfamkVDbVL1Bp03Q75b395wV0N96OBMNLG1t4xwHa1qx8cyyi3KTEYdFR86AUPLtjePZQVUVunWQN8DoFvRN+in8UmZFO05yj9yAXajHu3+KwWkz8
uWqg/AoK2qyAP+Lsd30KJ6tXQggt6xDmOdU64jJzUN9F5iQNbYbWg9PS9uk82aR1Uv2Zs4kToighzQYNhjorsWfNoks7l7bm4tKXgrBv1S7GRP1jAZG6J+VsAIvm+3tbOejo+dr6xp99suYr7Z/k015iC61Y1bVj
v8bAPtlfP4w5nr7s6WXlPp7d7fIPsazog/EmybDvrJdhRc9WvGtH28aOFZ2UbCkSCsXuEskQ7uy5EprKmpwd7KNQyoKtswA58wz46Qx22OjL2GLzOi21IotwsGk0IS8yFP1mcuJuxcI2Kwv5xkyhjD10V+Mo2FrW
Owt7FE2iplFZzQT3ubMmkCmN+N3qOu767sgAd3hXIntYV6PMIW7cqvdJFVqX1R1G/oTKlqH3o8IBUTFTwzSu8eDcuaTHiOUk6NQtj7FqggIfyQ9o0MntXvXnf8sdiEDKmXc4XyGHVFHlQrlqxTkyVLNDAxMed5BR
Ut7J42OpL52SIuMjFOZ7RYr4/ffdv/LkxXvkfIP/87eO3r6WldR509Za7sB0H276k75r/Sy1Qtrr8qvgNscRBpjE3EDIvzSuPLlLhnd2kXmSKyzdoksX85Dte1H67O4j74aHM33ZhXbPkq984GBvckP3LctYlK0k
EslgFdB6/b0Ry7ezw/r85fV5tasUuKrBMGlDb409GGoYsRej31C6huti9xNlv+Pp4126k5RDD9iR0Cl/+ZBfXpUpMyIrGQxtjGne2Od9sOvwbulEw0GvSOih65jq1e0CaQPrKn4FpkhVvyRyXBG6HLxmnDy/8Fff
EbbulOtux1i/kT6acUze5/lzc065kPvEOSAAxepa0EPLYaaDTGTqqcT03FbXEDjqY/ehSNBpYYLvU+HBahqlRBBQzx0xOmKxXkjKjmJYZxOMyojwSmHnOCvsjtq2HjRpg1Zc2REqnlbIRjd+fDfZWAaKwQSN9AL4
RxUHmPyikoSiCctgyrE78UDo15y2jOeGml73SVeWrYBH6Mrd45hYp1ku6Sq/FyjS39bp2a0Gfye01pyqhlO6xPakrtvNnLNkSUSHNrR6oGWT/8Oe6agDlyU3gV6SxGWpLjjFcbFvfnP0BlQRhitbOS53etwJxhyV
1b9bS29bPnxlX7tnkGHcsUEr9m3H9m/t8xa2I48q96rWBJCNfAbn52u+0lFyYaETGskxfymMxQyuPTmO6OA8HySs5RUaCObtJfN7VPUNhDV0qHJ8+EcipVc5c+VbW7Km22mu4N16u+7Xqjy7D01J+97KO+aLvXjN
lh89gNxqymH2xMpUWmRUVAx85qJRcdZeJT57u2UhfxMw3YQxDR9H/6yDbtKUtCNRxMDKNelT6eqaiOxRoT6z5f44QFTpmBswKtrSauGxdeMgyetJQfuajqgNI+BToVZcx9AoHvqcord5VNgEO31UhprQccUER7Dh
eM0NmwaHenNZDVxwbGHrRPd4q5oZdjV2Ip1MP4dJu9TbsNe+JWmFUV0CJ4UHSY4qoKJP8vWwgcPbdoycCq+2xb38xJfX5xFrOYCwjEqF+mMRUYDcgIWuFd59ZJDB/KGzhr60KJO1EDIwKlPu55G5HNc4AibbiPVW
BZpW5TGvti4HwxP2sYQTBqUmeG1KmKyOJOaf76WLd2n+ZXfwgCWJMBJpb9lrJpeFo/UEV93b9fWdctGmmeoTWGDHQxrXz5axtLLIyVnh6l5Li5Ip0EJXbDXuq4y1VgzJWh5nExI/NLcrOhJRTyCohFkWaLG2CQd+
ygPvGlnBtSxv6nKt6UbW4g/WRBHrZ9XRXD0MjiKKlE2LvCaMh/uASrnKP0+s+yTqDGhvn72d/JHTimgTGL4yvyR92aFy/jx9ha1sOeizzKiH2dz9GOcwfCF+4H2GXFo3SDKZLZdnuDK0F5iWE8klmcB7IjC+0dYH
+KyPtxs5PKLSModXLOi+/yuB5jm42UprhX63icUUHmJFAxsOK7tX5DqHlWM9adCqnCFQ5PoG1mu7HYlDHxfEe0bKpY0oxbbRd3RoR/rgKX1kNvOu6Nh95JJ79a5AyYpdlC/or1TNi0h3bCs9rGRr6B8an27DG4mV
ZPJF3E1rACvq2BgWI4pbCaVnyGcvr/T02CF3Ko/YqnO0b9IKbHikPphhxlEj/+yFSHnFchnkf327V0ek4y5lXYPdHoD/EGsp6CirzIYc0BpwE87P9w5uDHtXIzUWGe8T0+ExLmzSdocKTCr/Cdceo1fYKKpIDxcb
24eI4oYQYwoB4S8+60jFV889Uf9JslczYWXQnJKGRypZv8U1lPGaylT/fu2m2XMqh7U4o3h4Qh4krVwQgNvwDVf3rQ36xg7d6yFY1GuNZobPd6f5a/hrKHl3jXJyvC+F4tKXjeUPb1V6QXc5Vrk913AHRFZhepWK
3cppHDfTSiWyn5oosKxw5e7diSylIpG3vSAgVNRWSJ3sWNeuhUvrkSJKyvcGYNhEV/I1cznMgGW0lK1fMpea8XY8EssqhK7Mrmqp0mjHBszM3x9OSebZUFhfowHtl1kTfKnEEQ1ylXuo6QgAkVzT3MGqU93MrxeQ
71e5Ov4lUdSzARQ8z2Hwy79kGgfVhdVp6DsN/I/eju0tYMeJ72cCw5ea8SAfOJy4pvBPSxyyPshEEB9xp7OriK3F5kKBawpoEhnplnpAYo1u7lH+TgxDsrvjLMmqcGmodNamN4H17IifD1V2uXhUHFRU0CLgYp8p
Iso8Hpl2RXBc+X8WVSF5yUv6hjw8S5rk/vWJ8Vn/z0kBhohLN09S/jWhRBstrRG3rYbCVq0/iKM2WFHVFDD1fcYt1ueEiytnf7/MBHucXMUeJt9AHBk3bBV4n9qIDy8vzyWq5hRg+q99x8vQr+W7ETCyBPLitRBR
5d8WdZX+DOrwT4OvhNWYpUxMCQJFszjO9bzxaaInYjfGJRcnRlB4Kv9UrWNcbVTFsUO1qyVph7cBf74J2wW2UcB0/SMsYFZ/fgTVMPVOlI+x75G4YH7xJuDpv63RXfOLHUi4xSQovYO0omNcfRMeEZ/8ULfKZZjX
OqwUd44Dr0jjM8N6jmxPXCGD2+jeKPfezeblE3PGoS3z0ilkGzSsrdHnjy3p4qC7r02a5toBVo1JvuiZImRP1XlixeQ2OvF526Km9f+mGBL5Tm7QrPP+WrN1p85ruMLtAN3zPReozw8IVp40vS92clMTdNsYzbs1
RbtW7csL7cMdvEnDrN552JbfBQ1T50YtRWQV8R+6Udt45IuC+n9IsEU7pkY+R0GpG9mABnl3QskcQGsAGu7b4z7LZWC+lXNnul32NbPEbpVxSab29TJf5DxJcoQOyeizYfyVCfuEQRyF6bnPJ+7530DPNJDWU3IB
peWdXUf0SQZEs2QIRud16qvclFwlTNukerisP4ez7u2Iqzxv301uGJmnwqjZgX2yXBlj9Z0JVe3nIsR387BtkKTppkqMjBf2sYJ+o3nYjwccLBPRovHsNxBIhGwyndZMWMiw0/KtlqKSqM7JVLjpCP41wyPKdMwx
3DcYr74xZXbK5AbMvp1VmeyO403Iqj02IHkpWc1VCNpFFBcqgXoiyHOsPCTl49S9Au1kTRoWlO12nhdLxSV5S2ln3+yoFy6DVaHDRD3z9YauxOVpKg0JhFB1JgAFkaF01/UohGIdOXUbhGKFNfB74PHJpHhrHF/T
giSOegYBrxBGGsdFwJPBN6M5bM5m1nE1v2Zo9TLo4WXO1ub9tb/2p+hLhT75s7ZNfs3QUXI4ho/4Dj1B3VEozn0nXMda2bA5RJPvZxeenLke788Q/nHg5qGyanIKFzU1JpV28luruDWJvGCj28h9sFCxbSgQ1lpd
ZoJNhvu1f6VaBiJjR051HjORsH1mJRPeVM1QpXmgVxriR43pQSZI1ZdRBdAG4skMl78Lg3U7NsqteJnuggTMWHxKzDedlDlPDX2V7jeui6r3srNmvDDsQqo/53k6pWfqZGWTcP1QwPHetj6q/T3tUImU2rK+Wcxu
bzHonChbEhL+CB+H6u0gDgf9ZOgayKZ9uhRvOLvVmZJBdn/cP9QAt45b10O6mya2LgS8QdVqUN9zNCHrq4xGyqhB7tBdiy40nKd52EsTpli9OVsiKasb5O1Qi/CsrQ+YMnuXCKqGa+paoMrQY0Ay3m6v8V5/idti
kd1OkoC18xwnrzLNiD5THvN4Oz54fzjj0EZk3uYSZAPjkHHtZhv+HreD5UR4s4mrpBl44IY79fSz5O/y4U/l+xMEW7+UO3KjvFJs9i8JwdI01E2jdlLHQxyei5DAAwILfMcgt4RvJgDHDdNUGDQFt/WyqOpGZYPv
4EKjuT17jy8Qn458B/cNERIBOaetLaGuZ/rAbwAab6ge6f56Z/hAg7aEYbcshU0+kjd6y+dvfb9BzGGSdknVtVLZOlvARqlmMtwwkJ4VLy/QY9njNBG2R3Hktbr1oMyL0UlnZaD/WRgJ8x60xbKJZTTc8orhoZ/C
zPLVakzq9xXWI8CfTnN0Uz+gMuBBVU7Ig4lfGdo7wTTBSTrdDkD2DPA8VcI1k8ZTzt4E6bTtlgkRxY0hNXr811pW7j63WJ5wPhQyN0VZ3auUK9S+MlXr3xkFmLPJ3i0jhFI8Sivm5SPh5CczNXyepnuRPEpK2Hvv
Hml+nqPV9inwUWXWdLcqzlXfy0T58P4h7CYS2jT3tS64GY+RKyfc/6G4T8BWU17UMbe6TtDzZu3wDRjAsVA8CM7DDyvAa2QOeGhAlXCT/96E9gdDTQZPkGBUmxGkl2ZnI5SF8Arcj93ToWcJKRyrcMSjwCKczOPE
r5ynugXjTrlDtuJV0T1YHbK8dx/zOFIVRd3kreahdltxOw0xnjWaRnpDxJPcgTvnBKlVU+XcVvf4Z+ulnw2QrBt8K92Y5WSGjIc4ZMjNEzxr9eEQBKCYUY0vxBD4J8C2LG+jHOTzE/CXQjghNwTyV1t74fPJXUbD
bThBcsm7Fm3xbU6LeDguYS27bPwlt2mhV2tWn4TRPyjZKxVddbkYrbH6XFGlViKDC39szmGF9mHqn3hfZjY2+kWYX/bEkpIMfa9q9yUXjk/v9F5SHqzM+EEv5rf2v+fiCeQoIWvn7pS4VbJgYhvlEiZJoKxbR7wp
h1bv1QFxSUYzm7YOWEhzt3SbMrncJiCWfwUL2TLfpZeXayUf0jQ/AiKorLmGUs8S+VLgPyEo7D/VBNe4ek/4o0HnajIpOVcdG+EKChIdehG54oI4W9grwoVt56qaQjgAUsvXeUEHAxJIckQRdnm9CcyMx19B/USN
Fy8b4/MwB9+Fsol3K5+19QrJwfMHffzw8j1gWAfpyMOW58+fHZ9W/5JH17kB4Wv6PeWVPsTHSAEIceK2phqeKeWYB0kMRlb93+U97ZvV+E08sfYo3JgWxp77PnNZ4Dbjpwqksyp+98Vlu8M8HVKJj/F1U2H41jdx
WGm1TunKgSRSAl822/AfMGKTOJ3TXuzzFiYhHib0p7sb/4UikyzWgxblqp9nfuUrePx3z9D8s2s9hH55ZBpcDEE+v1rL5Cf5l5zDz78dXFd4LOGKP+4/4l38xvXt5WGTDCVqVLp8yODsIKbs3hrkg7aeF+p2vECu
q9MvA0bP+EnU94ICjC8OPi/RuY5Tsotx9JLFTlKPn1FaNiYFH6MRQ0wyNQj/9uH74Qi7uY6rXvILRP5Fn2+8TygNO5BnU+ceWO5DPBc+88ZeWUL5TO5N7w8VOBcpEwZfDaPrDqHXICtvViSucTqBGK8jqMcMXVDS
ku2XBicbOtvqpoAVjRGsY//4PsUosl6GG1NyzK9d3M5s+qQHpgAuj5gMy+a8sf3Z+hGQA+8zuBwpEWtuqlZnTEFWbbUmdBywQoRHAYasd7XeifJTEOBjqvIG0ZnMK9ylL3/e0n+dkNEa7+zV+HezYguoWRqbx8yG
LFcDO/Hz1k8oeoPU8m+IWjZScYx1z7tVRwyFtwwJ9J7OdQobxG4cX58DSNlSjnY63enNt2X0lsUK6da9tusnaptFyJWI6JxPyoWHyE1HBokTWrCF99P71py5VWYV1ihtpMNWb+54sYGr3mpoy51x8j5ZWwiWW2pm
/om3p+Y4jOWSCiDtKbuj4O2vfxaN3I7BaqHEsi9yQ8gribx39L/cEjsekrAdQ7tEjKV5QJSNGegZo87PlmpzU9fJN3Xzpk5/ZuBSrjn/d9nQYU4zhw3kIqVu9wX76g75+xQQ0VykAmQUhXfPL+3tLt5LPe7uTo/7
2Ta9Ras42NzpljyVwSTIgwJYD/ktrsFpgHU8Stmsp3fvNYODrFMofdBsDfw4zijGtvqbqviudfN5/PJt2th1aLPOeLIvqHVVqRz6hhXvmqTvgdn7Esfn/vDF30z5/9Kl//jZcsAaxLwONSAjbNTuzESOYfPMX9ko
TijjD+XqQMeKB9XEKh2H9M7eiHzykigc1JsSf4Mjjij9dOeY/fRZlOkPWBdwo8mcL00kIThWcvMjX6WG0QP/gHr9LG50XQy3XB+Cc2bdiEkfZEBi3LtZg5kqxSAKlJv9SeR3fHkgm0TiPU6PMXRkKY8YIiQkfNf4
I8BGy6TefP0AR0Ns7kA2i7eDQII57Y+GMymO2ebqrMaJHbSyJDGZbzDUxH0J73RYxXCkf6E4w8/vEOlPPjsPywfXf88UsqdD8XA8t8wn8x6y6lXTpV/uRuTJpoQ/ceq8s2tKh3Tnn54yLCec5WA2zqQuRvnccxZE
8iXAlh5BxbzQzHHQCFARI6gnpRI9SAKHKY925GF+8/tjHaSqMfoLJTlSkt+Pp/eMQ9jZEKu5GW/IU8JKxJV3TkccERv++XlzO6pkCkUnjPsWN36z/i76+zSDN+QpHfguJcBYd+/RDfAXdzr7nnPNXDmnLgHMgyH2
ak3cHhq7PGHlLev9eTVn+HsbnihA1zzmABbQpM6MUM2eF43ok4oLwq655UZJ2XVuHwVIdOEOqxRJdsLV1MK8Oa0uzuP+vFYS2jYJ0YDcRcpN8nsPjJAvb05+kg/R9LNqgETaYXhk0N97i8sMAkVl3H4aRBvnTg5+
HQwwcnfZYFuEH4EQQ4yB23OmcTcI2jOsvObp7W1bY33ibECvMvBF8ELiaUM5ZSm9VCzJ7EjMmxBamDGTgJ52X5gJot8xfYpR/vluOkkn0gbGblSW34n02cX2YcdHNHAKrquS63xdS5v/335937Ij/6O6NwxzifKr
6feChuzkJNeqv7OGTp3FKAjdjmiqoFyjw5RGbOxYmesDj23t7SHvxSXy4w9rcn/ed5Ld/uq+7suiQ54OHBWsFTrub8in+96IldrKZ73Y+yJKxviLq4aBazGEsUkc8L+ELI3tPHr5ABvolS4JUxovTZVQpFUPJHrn
BZ1rE+qErqtzCXUhV+j7DXdICu4JcZVG7Iu+WB8fgIbfp2Hy5CU9KNcv/csD8om1fip1+uAjqmk5CTS3QukVmBNPLEOTY7Jjog/f+HXT327qjLM5cgq4DTB6Hjofmz9vJVLeLvkjBdj8NnDrOsZCWExGxZbiOboX
o8+CdY1zW4zFOVY61lfUSFskLXhAC7fDuU86bBPhK312aV4hF5NKWDZnjdirv/JeyXRDs3ZSm2vQnzb2LA5E3vQ79O5vLH5jNztwMyfPYElh3tSZdh90nvYCLLlVcivoxpFEEzK+reycIIn6ap8jO3RZcCsSuss9
Jp0J6k64FYsGbtkyAooZA1GzyGooWwvtBurupd6d1mGsiTWoxGLTacC4ZHDNT93lmfvzeETLmrWMJpUjOtT0+s3XRytRjMp0mOobNlyaGbvYxqevpO2WV2hIZh+v5N2sYQ+ZdtmHEqxkLXakNXDDhJGlwA2bh5eq
sCe9ePRLBkncx60bo1FFSthO95kmLS6fcNEHrKJnAAqYbBvztoHc31aNiVx1xz1oxqrfk3kmauxeJ+DyxlJHq2CHINVjrk8oFlNfVnOD1BZBloEt34uDfrucnGUHZd7N+gGuGFjvWnl/zyNDj6Ff5fofmTqfg3WH
7YU14bEGASLI8t9r2AJNJuZnVoVi0AumVGA2zAlb78lRanQHWQrAuG+e1sZoNXJa0FHWBTUC7VYdTh4ZeqprOPBHfE3FNaT4gRz/NMZDftrVog/t2jTBrpc/uS98kKUAa+sLerkqGGBvQll6JquQ74/KxIqR7ZCa
ox8tnl1PAlsqSFrmUYC5MuTFOQbO7WmmVauBgzdjhP+x03+s476iG6WQy2C8unNhoPWT1SQGKcthrPWQTVy741p/oKlhGoqYnbKAT8nJgxHHFs/rzUktsLYZkXe37yeQ4qjM3SfePaN50+LtxMRBGSVg78+3I7OF
td/3Sj9CAcSUrGHEh5fUKIpMlNtQA+CjiTzEH6MtIMK6CYaAEYMGN8wov/iy1Jj40iMIPxbl2fkS07WnAa0N2qsIN0F7emD5ntZocOhEq+Sk/09YM3FCcpiBMeQNs+1ADMFfte+11HChVb3r/gKxcenNCYdYcYgD
GSf5lDQZiBgn1ED7GxP4QScTe6pg85uTdjoJv1cCh3ynMbTaYMwNuVn2VNksjbh1zcDW2xXh4e3tWd2U6s/Yngarb77egYqQzN8sgbQR03brjYS/a8vKwsNqPeMaYpX0mTQzbbK7Oaw+u8Ccn8+Oq0pAIGjsgpwO
KHlvKd9S+7nsG6kxnZDuPpyoyw+hngZHatMlhzxGxSIPsB+W+NDHlXOEQaeMhcxtZKefsJqYpI3wWJfEaQQinB5Ql2vmT0GIicAWBpmQW7J95LRvWjmasysDAOr0xib4Gx+Mjj93/TMC4nt1etBIP4ETNXeWsbpH
Ir0pPmQl8Mn8ykA1VmTuEv2jp1bdjavxX2P9lmB2TwUbq/yR+mpP8U3Icq8Bt54A7KsM3t0M5/+jBUADLdytjyUVrMEMAOKnGBGJfa9FpLBZCjkia9oQLRO3+SGCJQ3/MnoPdRnKQTsOiO9tcqbLlSIycgtWxA+6
lW94vZMNkxGe0W9XOBuVCfGO02vvDUrwCoJ3SEZsusz9gDMwQibJmSG97uThen2DVKKnkOBbY/Gv7eE1w/j0LJU4JuOgtXZ2Jnx3JuQw2elLD6xvKFMnyi+t9zjs5oubSpav1TnOj1BJv1L7sRqpMdeJZKG/ueLP
B/PUJkmmRYHMM1to3XTTmkzojKFrsOxE9XMxLNSCLe46CyXXzdxMjuxrjiZr0q+1jRLd70Iv0dSkueURycYIU0XHpvLTTMsPO6NQgYXeiFmz8JOHvTGuw6mkL5gsVUfDc5pTXAdVtaoCaIoEjnIHt/3CrHdchk/7
MLAgVLUMArUBNNigKu8tt11DSd/pOLe5LuuxOLoRKbK+eH+yD2HszSYf/6e+aWPQ8fpWSQboMoWiSi6TIdOYMo+VZSksPF9sJdTTSAbIBIMtLftfmk5IhuZ2+j9lNMuBbZ7wD6sepLUptY/TApPM64gwFYNYFUdY
B/NdOgN1kuspml5x/GXRgT+8LKZ7D+4Ow3BwzoklWqdo4WY9CyEX2Hopoz3P3qLdbTF0ByxggeDQ2xYnuYuKupUOdjU7nNRHm91HCxNttAbbqqnNOHbanGm9tHhqoSKAscllVGJCTrp/ghMT54OP43BzY48U2+nq
EM4RKI4Z19MASuBtbu/FW4Ezee19fab7V5J1x9HRt6lUHKLPbs5UP2xfIG7ZIYlfmpQ6DLSmxaiLZ0/7ZvMK96hfxy9nvRNE/vLF83/Pj6wvPr1BaK7wNjs9f83AZr2H6WnvQTWGcOJITqwdOFzYpERmfC8yYWpi
wwn95cDn6cvAQOivn3UN+v+JIPNnWcUXic1E6MdA/E7RGNQgMQGTiH6WfIiRXmRH77RcAQbHJ5UXnP8JgiD/H/eoO50Pnx3igO6eqp9m7/59X9qCsBdfdul0QxH6Ezp0O+pvXrOUyMGsi+4/1jgK0dKY2vzOk0ov
rFO9g1FpLp5MHafc0tIM8nw7vZixPBsIa2TO3nRIla7BkD1w9SZWhR0vScNJ0liP80lsJgwlzzprXtgrq0bQbPeWv6FOhlVpqSOHn4x9E12cPpHxzjIKQveUYJyHgs/RteQibWEaIDtHdowXBv8RjUTxDHps4aXS
0XLGN36IDbrp+rtqQltm1ab+S0Q0xEHFKzSyYrcP2k7Yq7o3w3TtQCPOvMHJaiiG/x7fpXk5iRzP+r1aGFeZDgwxnKQ/o/H2DzjM2R5EC4LyGjFczXvxeVE+3/aJSyKZdnz3Iur8jgL/771oiYbW2CcoVCzf709P
WYZDuaLAFeecTbh6qKWZ5Ci88EpNEzXEbGdNvDQ+EE+OPsppTgwurd1wsxGebXmrE99PnUz4i/Kpl7rHcF0Y6OoRZ0o3p5zTMAfQOJ/o3UVmodYVfHYFJtmABZLSWXwTGIHPc+26317uuMFnWNgq49VI0Gfnf2GW
6AIKzoJjr9Fmgyrb15miAgTnH6FlTLD+tCCftY/2sjqX4mgb9RDpZP8yDzBJiCfuk2DL+cDUf3EMWylHpby2xXUTopENm08zg4waGQ9pSq1WnAf0zoVmk/OBfftYZLL9DMaUOe24+Xpc2SjPe4PveUIDuw8VC5Wh
0yjEWO2uRwLGDATxIjgr+qSw+PNyuzI/1/qLFMzp1cUWVf1XYM+FlMxd7VXXghIOvWSI/mUIh01d3PjGnVKnsu/MDgL09WLz+80NOYNJGxpJgsGhri3AtQrKdMFPDgaTFPaEG/GOpDdX6z15ytJ+0feF5l77drGT
+OSH/jTaICKdPGrd8GiRKiw38az1VcGwFr15rEvuqGovkSLokRaXADd92HsxSMyXJqtirpK12xy8usSPDMN81ekjnHHDsrQ5TfrNwGpbiQrF5jCDaL2vWh/dik63YF7suJI1kuwZ+HhQU462oRRVpc+fK3KRMNKv
9EVA0CYO0vaof8LbpsLHzTlsNi79rljqe+Xg6/4YUYkZrCuhU/ug/gVzcwWvs5KAdWi9WxZV5qti432mZ0Eci4G/hPUkKeacs9ARjLslybYtLK4NerGZl0JA5MJx1Y/1kUgyncOgC8T7SHsPOLcL5nHo6dfEx5hr
ZwRb63LiDFsIctvdO5ew076f5HVz0QQwSzVoxuLO0fr9t+qYH7BKpG8wdq6hzw8xj8IbMmdoPraKIDspqGRA01iDRT53xdkcX/aEItxYo7Sx9jAJV9/7/HuRrnrKs+R9HTNo/ZybBRyp71atH9M0T7sOmQJAv5yY
CMCWUvhfM1rp28ZZEzQn3lLsBuplV0oxFUTAECHcTV27iqvu1Y/bwOaP9dWRdYwdrbR+v1wyZbqrGPwo+ZInkJYpkarlWWqBvid9SpGlBPcYC6r92v7kq1JrjfqErgFx1eJWWHiJBhmgpcQyQi2StnSn+njRCWna
wtMUiLKG+I/XL3Ufu+ZbX/uMzGBTSWmDdfRV5b03rwBaiJN2Y8vGG8P1vdz8JEbjcGZ/qokRbqSIXGzeC4MSRe38k3agN7Ps3TEPHnlTgHmFQdXSs9fkEHRmVUl9l193Cz8At270K6Dtaio++3pKkvc4HLKe8hXp
g0LVYREO2qW9eL/SW0WcbORp8Srl5XNhZJHZM5kfPSTZoVmwYIb7095bHncW+93MrQQqnRFZfmCBPTER/uP+mKZE2INLKbUgpmSntweJuEMrYUxxj8Z9EhBqE9G70yasc9k5Fz+pvqLhgZz0p4TMYIBfIuBBoiTz
H4Q9mbml0sRv5WrS70+DLrx3pFbIcGcSItkgmScxQvd97t+Msh4NTz9X0ctcm1NDTwIDZNZLr05PU1EU19ZnK3fT37K1AEcipt7d5qlWydrW9EHwfEmV+v1efK8LWZuL2F7h8KXVIpOM8v7paXaFhG84ti9qXWU0
aHOeFgUiiXvX3vTES0IPfh8E2HQcmZY3R/pUTx4z4CzPeZ54icIw+SpSOUGO0SlGMrFPwJaJytbuffD1tnTCleCQ5S+mJ65QJ1HJV4KijvKwgnbJk6YGcZ88THoxbvk+5SFmXtYIe1/2gop3jjupuLZ33I5NiZmZ
tZqqZm2QH51VaS+SWhV9krre9dSyJ3zBorK+cxcY3LR6UrVIUaUD2iQUB5fKlEmZeVM0B4BZk1rN7ESAL40Z6FbJ1uIi8tzPpE47y1NYXtgO7i3R07bK4NIoWmOCrp9dYLm80ru4LIC/piTDfuIdgbKWzL8eSMe4
sSncbLwFACyrHC9/KTtFw4a5W92WVZMErsz2qW2LkRFtrWI2JRKFC3BxrP8nOdCPQYxHqo/+oHNPB+Nsclfb6UDIjaaPFRKfxwITbdDjLo4pSMC1/Hm0ZbIFzhP7h7o+5GP1026TmvqsdVZ0HocyY6N2d0nIOShX
vQsF48HXZKNkn7PokVJYzuOi8Lk0sGHzLEZBjEveNO4lcNI4mm/+AYd5UIdXX1U9oTUPYmmywH1Lcxl/VezJAo863TVBVlzaq8zHqtWJg30q2gSxrQkovEXw4upB5p2PBRQeG6RQZlJnpglcAfvtM3JuFLXgGkz1
iQfXIHRGB8ELG/+BupBq9lYkcds72oZ0qsbMbKDQmreahxECy/7RqTMhjevbv3ok41aP2dxI5cyzUQKuwQFaKttI5UXP11b/DUyj6IrEHIzrtEVk6pimbBg9YebppZbFjOyExxyxuT/Evywh4t7QewgDmlfHgfnb
KOOLSusnKkj1lWzIQT/KOJm6j1UAUu2qsrml9RGjuAYLjK8pxQN88rXNIdwsnr+3Ig4K/99tkzxmq0P4c1b0iKXgRXZlgsnBkQOzeqguZZkyl4ODvKn8Z4fJ5e92UPagBT9TfEXVA5oDjGeiOnTbprgPTkx0gjfr
m1CtLNLnasfbBX3AQyTZUTdKqGlV7hBWM0bfbxXcNA2dHhseFjWYvJB5pk6Zdd3mBacn+BqXyJJsg7kUwWHz+W0HQ5p0YQZMm7kOJmigNYW/LX+KX9pmD9Gm6xXbUBueWusyz5JeoI3bpV0okZgDN93YAt+jIJfp
oaVTSTf8OWMXF8m0GFd32qvzbtHG9iYqeUm3oYz4fSZ+ih0svzQ3ood6VrTMIzyWPrwYmWuYmD6MFz8aJHgAEFEepN0XBlxWEm8n+V9BHT3SKYyff3D8ygZEpUvMgNXU3T6PyUuwS507/Fxaq9lAp17snY55kxQG
GLODLJYsvuSjpLG+N85b5T7TstBfOp0NAsngSQx3kUf/e0dgM/RFO/YGabOaUJsqp6xRjr8JIFbpaD3DThwIsumhTClSpvJEj/PfCFvM6nt/Imt1ZcYZAnBDOtkKWTxJZu4P8pC+jjXSq2cXu4qK4a4QAZjXXhhc
ZignU/MoJmSjDMVeUOE0Z+mpN0SStZWxPAfQLgPyOyBhKJkeoUCs49JpEzrPhJyofHfZuRuInN6TXI4BwwOOC7Bg73HtLgZIzMjV8lT7k3ynfHEu+zycN7k6LvivK0lH2/n2/5TNeHolrL3x5igXw/VxPdq7mMcj
ts8k6ZLn+/j5PqrE25IyiJi5jHz7tHwMuGiLbzvXn2FydZcye7nk+20vt/uzN+Mr487rtQ9zTgtHXI42EMDpoofoCsJw6RhOzKSQmOMRwE6Y8YigOYWp3Ef6Y3VPCY+DuvesZ9EPdjq9qQMDuzJXtklAa8Jshf7g
IukX/XBPwr4LzGD2rlpkwM1vksUqPik1UDx7yIUONwveMpnQz32430ck44d7Fb4TGDUnYstFQzn+OV7N/J0i231Dre+HWLo9HimXTxhblxZfUet6g8uI7cXl2EE1oG8Eq5kNxM5thb/XEFVTQJl7V1yDxKQi3zCF
FpExzNovQyOyqEDN65L+x3D94Vnos9B5bR0VEOFfZra2T5ARC/Afm6j40NJn1UoB+jTV2m5lwBFGGOEhNKccVZbO47WZwWvMwllOj82WynyHVinH6p5MpfJ1Bl18k0seqIYJb0alr1yecZzP+G0AaRMkN62K3j6f
qXJ41FQ6afjwtbEOS5MDJwkEvWnr53+GD7X/c79Plnd31b5IMA8bTe0yqR6QxdpTZD2IjqlZTmieM+xbxZX0ZokyNf6YON+uzZSL83yV7bp+d2bcOK9YqFOI/e+SVFxa/SW3tQPYLAXFLCM5WHx5dxvYKnVKLZul
F2j7qCLrQKclL5NuQ1wVyEUryIDkCL4zSmL1iIPVw1omGwonC2x8ai3oC1cNurGIm5j60W6CEIPdVOkImTBTnejF5o8Zkap5xRHjM7P8Fu6sVqSOLKh4+HOfSs70ZLXfINd/R0osk49hVCdLzADfcRO1iBgHSTZN
YMzhZK2mLx7JVXv6p/Lki4ezA8UqZ2XqpOyN+cpKqdpJa4VkEPG02j6GoY5qGFCNoGY2ZJ7fHxchI/84c+MYFGXAGGp/w/V8DAQ6GoVKNmuXSTKANz20HzyJ0cBIZiK5Zi6dN/ynQPuYzPkk/Ubwuz2XBpxq+DAx
2Y+3Uouv3lA2crAnBBajmsOJpotGIfN1wWdncHTyur2DgC9dxBSQwpXrAxdbODwV7jJ5x5OHkXM/87zI10lzV+K7wS61bCYDWVwlpwgIoa1Wn8Oq03SDj0kQGSrDE+QpBWp+i9ABLl5xxJX2l5XlniVCkKCDrCwI
YJB2E4enxNNw9sSlILPFI+dy2qTYOSMV+HZjSmCTaxdOR7AskaT6LakZwEGY3Hnjcs8d9kO4i7eOZteKxpDHXZGBCfH/gBCxklGFIHzOSc95hHNTxQO+IOPDRNx72e5ZHJV3jUj4CpIxe1+ZNFig46tmDunyhDxn
AH2VemCykBMMw6tDaQ34TcnKhtZO/CbBNstG4OSng1gxLeZt5pTWDnA69hIqaD1B0TqZ3qC8FpBDmMWJytF2AI4jqGQ+k+N5IMpknwdHIkMLaUE6Nk1l7J82g1o8GR9/qqTBnXefUnpnBmRpHtFdmK2rhx1Z4kSS
Rw+VOzeukkH9DUlUUOtk36RymoxkHRVhXiU3LeSNke7UkEl2m4BtMb98nYwmNRRvbuuEJ9XL0IqaklUooU5MTkaWBnRQzwF8j3Q1cHsv0kNJ8Wu6z6mRch8dFQ106lekbCVIXraIHjhw5irnMAdlVWqfOaHiR/NS
pcvGTkqyW5fewe55MoqX01a3FiYXBkeJd1Q7r0bG1q6VkWhmWhDL3jXJpW3TMZzPQFCnsV6nj2NqiuTbc8VL6iWm7zuY57EvQcjJ6r36kOI7aK3eP1iFJ10nV3fF6qZZ3a4Rk3QB1ZF+NKPiWs8fsenD6SkjCS5y
6NbVXU37Tew4GY0Cqzs86nzqP/QFxqpCLWzIAHyqOe3j14IDDUL/qmgkhmQKnKZZZ9mglj8+sW8dWKV+5ntyMOxLMr7XNmG02IeYqFxXlWojlPwcZlJGIN3dgca4VJhQr22SIYzBrKPUELYB6wdcFQapUNzWb7Lx
OHvbeU+neJpvHRR8Atm9q9l1eAaElL9iT/qPRQkYqeHIGut6ytntHoqxA4o4//8VYysqkZSIIZ1nDBGCGKKaMfT8jDRdNADWbSYl7VA5LHF1p69WSZ+hrae5NblsUutUgijCsSmjbHGmembnhZx+XLlf0rDz1IQU
7khNIBBXmO43DQbkKypmkWNbryCnaLgkxjUDjn69bm8j8kzYFBufS6gw2PalULZNbb2ZKNWUDa4EtLnz7grPUJGJsMSg40I4jPhXEia5nOZT2XrRDk1Z94CD6bWo4f34ZkadsBZwfSyb6A5BqmbAAog2o/MFAd5P
sZSSVKTyyN5UWWpcL75CeZVZJJCGAY3JLX8aSKCtfRXM/LPyHmti5Z1Ky9FcsSyAHtLzYLce81DRhvhi72fZgbun+Szhj4uI/F1VuZlSpUC1qgW1GTdFSSVBEUXg+RlkpkZBIrbOX2mmMlC+H614+uc7tjLb5EZt
OlYF3YTM/m326JeFu9P0Sa7tg43TRDV85Q6lmK8A6EpfaFt5FIpVTVfb9lKmKr1fYvmsheC1abNq7q4FITSbOoXu3JK0MBKPtAlOnsoXhgtsE3lCL4hLZCSjMhrPXQ3ANKQFAZBs77Gqeeewn58z8QxmslXXdEWp
rLOZIUnuIBZlQNT8K/LrCOQK95eadVEHFLCDtJ2DQmnfpWhw/RGnC2rFJ1s5vaG5UpRFxwF0cLaujJs+lZ51yqEyvpwgnXrxR3KIe3OfIDG3JTg8oF0/JwQNL+gARzyihKhdeUzM1zKt2xRbIPBxWNioEPdJ4eS1
bYCjL1DDt8ZviC1zkcEqASQy4LpZBWXcWgxLHY1ltaLDF4AnRut+W31iMtmlYOboqcqgdLC8KsKBZ1xOA3hEBLMcK/folIoEayqSu/2WU8So2jxHVaj/MKuEokKtDzUgUjuZGhh0Jz3iXXkVIyonfWPIdJKjq1En
NbMP5VrsqzXv/AgEJuL1hyAik6eJ2Ir0PRGAGn3uuhh/n6/xgX+8Lu1oQpsGw2ARCRoq6tdtjyQRP4fF5MFuH8WyVUqpoTjkdRDn+lSQ+pjQjcR9+PCeBgXzpE6QaZCioMH2lWoqatuZQs401ZgVwbiKHLHZX2bv
QrKz6XyvIKp1tV7Rh3agQfSWai61Mkbw9JTrToilaX37Cta9m46pM+ZGmEWIXCPr3l6jA2W2G5XWI3WVFpVv0g7HvMP8BjzcrzvIUN9CTEKVuoJSSPs4mLeahsluSg1ef14iJCZFAVlU3Goy7gWPqeFSmXA39xkh
+X5lXkVbwudQZOLXADyWM1sYtpmd3hOogdYeST9Ex8qcc2kt3WN4+tRMtnNTYoqJl/vNcsFxCcd+13gJa8O/mybQZfotf0Og0me2tlw9ZiH6i710sYZBGrI0iYH45Rq3V3rctpJR0W98I46pSaLqZcMYr00qmMky
m9+RxjdQx7a2b9Rj113mF7j+rcaDelL8ImuExrffNfKitqkcPuVsJD2V/+zkOffqJr5NqRuv5vAKkt1ycaOkDsEpC7ZCpjYCzkNdBoBzFQs5ezGkl6SEZhmxFGh+s6FXJyw2lMraGRDnRzbc7HlW0D/7z1qf98HO
Nl+XYVfB+QjbmNFO27kBXpub4KLvXLbGqc091TKfch13fYGPrMvUVe61u0m/b2bKum4nLPlhfgTWNBAkBZD9AowFSzcRi8r9N8SBXCt8vfXkLWr3Y6G9MvBOGPxTSkGEwWamCDVO8Ui1krtNKGpXBn87dbCVRYSD
Zl11bhsu76m7pQCpbJUG4kR6pDRj9xqkg4zZ4NnAePuHKpnN3einEIsEBtzuSR8Rs8g7Bj0w2AIo+Hm6j/q8nqVDU8K77yX6WOk4QSELD0UUGMuWOb2RbU3B5midmTkTGjWqpMMlDYY27tXDHKKdJxIggQlcQ5O+
I/sqs6kmD++QFSVscmte+0TEbs5bfhoYO2jQlOgQIf5VrXvPCmKS7bCf4WQvGZFM3o2HpGWwXdDG75aJMPrzuIjSGaa5h247seHm4E6X6SrxK1W54fdSrukoenzgEy/wEHW7RFRlc+40IK5CLcJToMtFhZJpRppQ
ViEGs8/XwOoxSbSxbXgwU1GP0UoPxn4kyGizepo2g5S+dSoMlosvMoSYOjXpnZGFLIc7dNn5InaF1Gb6JUSZQzTyPCUMUC0hSAQhWo/UJQZKTihh+7Zbi2b/qXHkNU3BUrskKX8fwkmh1S7EqDY/WZngYph/evLB
hDyWTEN0cGOLFv7LvSMgofcSmf8d18cnd81WuqCLWvPHhjdPn9T7O/A414vkHgQBz1FZNl8Ki+T1gb3RZcx7rdeJlyLEkIc2UW89qFo1VuBrI7gFGcJCn/4lAZm0JKMOo9GjCSP+tsY+FYBp2h4SvfLmOP0qL/0F
Fg79Ho0VcKHJpvuY6GzWVmZUNxI4KXsgef0x0bQRK0vTTLEmN28T4nPacUfppkLfG5ytFaOsrfTHOARlGedCF4g2OIcn2+SxdQ4nikA+kbHYsa3wXOPvpwdFB7YgRXReFrdcxkoP5CeQKfNBDgv0WFNZdZ3yKZjn
mKUlnJ6TGXl6V8SbcSypr9OB2/bvdhrTqXxndu/S9bcxHhxFeM2Fk7t/YO4fQvM5ZsViHrGLCXntIDF+Jt0iMXzEU+QrvrLP+Eq3Q7W852hHRrr95lPlvG8TI9pk9oht7Z3ZZP3Bk2+ovBg8thn0c0963Yyw9CP0
mK4TINOakfCSKdqt/JliyZphkeIsdbY0pvuKUzcLSQC9QwvaGV6W9yF3+9ur6If370jN/eEpDF2qtf5siUiO7vi/MP7EK26vpFcCkTNceCPSDYxxCLHhKzoN2Y/eXP/Y/qrppOGIPD59GsRx6b8JS/bhLyYeScTe
kldtdS1JlT1bNvDQp10a+3ChxgoHjdrTbtl5NuYf4paB/1qSY0UYIGiOMK9iZrlVSGwgYPQlt0yKBpsMGZgqxQy6ow/CJGsq50kkjCz0dlgTcde033UD2mvteAkVb+HNp7bsr96Hmar0eztR5noZCajNAdVcNZ71
jZAXM/KUR3hLBomSuocgK3HJMpdDNr06S3JTPLGYZvBoLkDwh7G9wyoM6jezH/YW0KobBQpIz78VmURx+JkN4H6NJoBiYPlTzjX2KbXgR0s3xqEa4IZ1k51vdQISxW53cSGRQPLcNir1XHG2Xdc3l04awIrcPRou
hldurqChvdlRg+1dh6omhi8SaZMIfE2Tri7oE8ZGT7JIpwkRyejmiVb79Z9fo0tEcsi6Sik7FuV3h11A7svRRxFs9bAnDUHdxmwqMI9TBBHZouUUaeZxCG4I9yioj9rjp+FfNcWON27I2Rcm1gaG3E6C6N07i4Zu
JVGcYeL0YriGcbeg7sC0S4gy5UFnRK/MzKZXzM2lD8zKNBwB1F59Ej2KkKzQpJluap6EWLXiKputtNoNPyZJRHm4RveS2nj0WvKALnJtbca8ItC+NMkgfovYnQeYOYD6VpR4QMUKMa9HlUt4/Chd0ZeFE1Y84ruL
dZEVJDObabP6iKnyWI4tXIZL2HJbOMKJtI32MR6SiluEpPdEeu9O2h703X5PRiBCeyEV0XzAfc9B+TTOQpmRu//R3ifMLEIXIyV3vjwZzqjumkF6mTmb5ae1MIJAhzXeIYd+zduZBWYoUb+vEcSNNQ0tCu0uC9MN
d+JOlrAQEcBa6wqQy+/ZgvNAsE+MST1OEU+FwaHcpNxhmAskZmEueNqki3+iL3RmngQ4dHuK+yjn1QeJxskofWSlnbqvkB13MHxXFY1T85/Kl3T/79CpzJbMlMbNgtVPGPXgb2nGCoj7YfXoNMTQ9RPyW7dfTu39
JwPQPCyq1z0M/Q50VL3SMVYi5eQuunY3Ggvk+Pr5kl4uljNPZ0EKFaqvgISSqxv4Z5WVHgNcV7/DyllPMicXi7BT1sWMYDmcmFgIya9w9JgzNgtKnhwviVGasHmyX2MSCdopLju8ZC/lSkRMFx6og3Fi0q9RYgOr
SnrfVOnB6wW6oWN+zEcGUOKjTXLs3YlFjOBlVCIsGIp061XC/taORBk6TxSLjJUqYcJaEYtwdHylxIiNoqNIH3NuQGsfWXMnOyweTfrwGWU3ILn8+LhyR5l8wJk9dioiQxWSbX+rp4WVNMQGenEJDvNt/QxZzIoh
ZSUCos7PXsajNzIko9XXAKLJNnlsOce/vVPedb6JgLKPNSRauXIKeX2GRNKlmja3eGp3EE7xdEMWlTX0FhDZxOv10+/YSdgZTkbKfIUPtAk16Uyz+Nrki6WzbJWla5ukS3NF8it2uw9K0c4/KiuWJ6rshIvvSj6Q
AFjXIhBO/vACmHkuMg/sEU1GYaaUVPsvhCbpuBqmNJp5v6I1QS0gy/nicYWIs9h3ETmCpLL8PqIMHWmKVDSD376kPeiqbx7rSe0hyvyqym/XiRTzZIwC5qzgMUEIVD3sPeBZa2suKDeoybUhaUmoU+2v0Xv3JRKz
sFLxlpXsvoSLGJDJsBzBQsVg50sPF5RYO7NEYnhngr+Txfe8sHE53d9gSX5RHaa4KxqBBwhg2h15DE46WjQfJIgTJGnh+VITyRNf4AEUCpLZUC7s3EzxMdsKslS6HNtqBEKy/iNJ6IK0nCyz59MLt6E75CBBfcoo
s1wtNpY2FI7gYskIyOEaqs5k0O5LRCnnTcRMxNREKuWQwd4NSSIrGPaKCBOD8Uwbc6ae6q8iDNHnUKjWZjPXOW2gYagaKqXPDZmPk7p5VoctufEMqQy55jh2J/vUa473EUz2OT0U0SSU+Xp9BqQJVeeHpt/+bKhW
U9Ho4mr28zQSE6uANmOPzSZxvSWIKjILOxetuXGyFI4At664RcOV54Q91EqnMA2cMs1Fud8xHRigzXdpxF+GNi+J7lMGaqHDEbQiMY10w2juxpZP5i8ucNWNIVf74YrdJ98QtMyZj6OOa2VdXbMMEg1ZpxBHzQis
NlzPP+CysJA7vCRwGLgOCMW3ACQSHI4XrfDY8CapbpfBT/MyGIyOdJEOyBpbNuZvZHGRgsnbMZ0l/jhJRx2bHPZP4lRKABqzzOtPh3GGkNEdrUnGQDIznuwoUyJ/d7ZDJJVrypaN/m6ilzHJ6xHpmKnFPHp1cF0T
KNFL6X7IrBXRknOXj/TcuHUx6/C5Nm0lMsy8EBwCzYdxjSsZC0f3zeY5Grarg711VEivBbfW3ZxgD72Yjfg65gv7OHM1vEq/KHCqOF8hlFOnFrms4Pb4+/D6kJ0IgzSUp7sJY+fn0WL6Ebfv/maV6dw3Cd6KXNlv
x5LCe2I5lGy7O11PP5/+TVWW2r7Y6dIUZmWz4cm0k6DrY9SKciFIGszz0rF9Z8Q2c8a91g55/dFwVyjOq/X/EmNNKdMk2YzXTvWSF6Gye1+qhYlgV3Eos7soJ7HW10/ArnS/ii9Nm2nyzQ3xSF6202WIn0YaELvy
ATqSkOiRD5k+z005+NB/9OvpszpFTZbXfFcY+Jog0JQXVXG4WK5xZHa7tDK83JWNrfI197/fk4RWXZQq0RGaLhnsJd56A6bNCGUj26E+oKgK/rR5k1KRs+8g7sbedMSuEkTSFOUn/suj1zK5sL38zZxwYpN0SLRh
91wlJDz8b+pH/14oCYTTwSf9GBaIjPysty/9tXSqqJQ+Mo9Vn0WHYdbZVz1Qxl3C4rG7zCazrlSeNt10orMoZHfrTdziH6OJSAYgkVJa3SbnQOi7apl1S7hZobGcFYE4ht0aihhjG7CyJIz0Fdx0PtgtQ+QiMyH6
RwxdMLmEtU1ydGK+7mQE9rt8y0DIOYCyOR8JIVeaQlS97EpNmmr0vEnIyqaUKpo5IJdhi/C3l4hKlmWwVmQ6v4F5rK0EnRWWZJkC0AhQBQRY/lrNoUACqSbUDgZol8Yf8R5zIgfjRxAUvRHCCWQFdzXJsfGXR8on
BfMJFOUxcp9zqu1HlfyUMbvGpa12M0yKqWaBPI8xvUgiaRT15o0lmGKyGC/onW8LDwTlz5wH+TQSGpFixti+SEb8Vz/NYOnmcw0k8UO2txmskFVcWhcjud08JdfBPK0TDVpDci3TlzbvxAgbZn0I0mBwl3uyTW0R
4G5gmeIqwi31IbNQiCkdnykMlaVg6pMRyHYz6lyQmMoOOEGc0rLCT/YNE+9jK4yjPShoVZ/m/Cx7+jCuHO8LU20do67ZM2IGsQf8W6mG4LNS8u5YeSzAiqEvlMn6n+uwRLxZo6vIgNbtVpRwVsVNSeYMLpBuEyCE
VuvYu9g00Z8rybhF1Fyev5/LO/pXLA3W2vMYEYghvTV094dqsyyqx+2AzR2flOCmtnIB4Xj4W6EKH59IEq9TNdSE7fUU06el8BlKR7YelATTPfHyNOGsqIJIUBesmpJR+Pp/QoALcE1jr+0DztCe8o7WbdfrVrNx
CixhYPLDJajLfmGriN36mdvaEGHXcteK9HtrOkwTliPT8IOorQaW47DwLLSnvKNVSLoFD6E95R2viqsocAald45i4RwgEtpT3mkEN6W1FeyJ9pR3HIjKTBwVtrYl2NqSWfz9KF2mBJsWjd0uhVpbFazJNicmhfaV
dxLmSnJwCEdGw2rpwvRoe2qBA9StbuNVDxYf9USasW554T/DwqgVR12quBqzrN2kEds0rmk+TpjGFc4HidK43rmQYjrUOQbor5wKmqXpF/8HULg2MEvVYtwxzVRnHx5MPcOY3cnZkkNnUtZuBq5hQsd4Fm8QocPd
i09dfvE5ljoPId44Hiyb0ZrAkVJY2NKa3pOsPX7j3l4wO9CE1q2Daen/wWr+hbUwU/V0MEhDttoAyOQTwjkyyH+Y/f2FQRNWl9NohcR7h9FT9wZtlFODfpmTOck1ZdNze0GiA38dLmLFmPn5xdVFqVN1hBNNJXC4
PUgOnrPQNx03Cqu6vS8aqsSwX06Bwc4vvVJG5vtfYdooB0kha7BJpe5LVIgeZu+uNC3StqJGGZnMbbdVXQRmlp6Ch4IX5FnzcfQCzdyUt/qq/eTkvpXlyW0sXBrA45jIVQg3c27GVQ5TLXdaBMODGWcvPNBLhAP4
c/BADmrCkIYRCyHW1Wi8YTIPk5KFjLEsf/ifWTtknXxzVUzhlyrFlxS4mPK4XD1ckiiZ/iRTZBYrydnmHyfAZqB/kxTDnOhSoH/kCKKdMK5uX9MeXw3kHkb5aRxCCgQ2mqn9Gup9RJv2iTg6wUcts0jaZkzdZCt7
DzjnbOZUSuoq+C7wOJ58e4cmEILLvs9eJeOEcVp1xi2mg6Iy0J90ly2P10qn9/BFgVm+XamRDcwE04/FJzcdzE81R/xp210czYganNr39ZnZ4acNzG+RHyhZ3W8/5Q9AKWgt7DXhDl4lGSUnKi0Vd9HNov9QzFPc
RwqitAxVSB3pRN6BLYaMwzoFKN/qM3r+0ux1CjfVkIu7GJH7D3ruz98ujsnbrvN6Ss8w302QkJn2ZWUUG6HWzJKH9S91/Ixg6+3ByiGw5XydzGv/jnE0ZHnm+EF8ebG7cBjaRiVTeoqdhH3/vTBO8/lPcokuF2IK
JL7egtx0QlnQohA5DFGcqj8hx5daAyVvKBTsQlaL2OOeXl7oSKD2iMjyf4gIe32xHjOVhRIVgiq5be7McpaTQhxBBHDxbZAfUWwDyuWXdRICcUlrX06J8/6b7bOAIqeC6UVq2QArYSlrwsgsg7p30zTrBxd46mFm
jK3R2tQCKvqkLIyGfuDM3y9lnEOl5cKlUvjdGwaa4qWiWhNeJHSBn9mTBAlcL8smCsvCZG3FgF40qFDmg8eZJRfAN7dDXj2+6QAtq4Q6x8hqVULt1ylUjHFbGUIDHtOjdk3DOgN4/B06GHeEw8QZpiIh4/F4fW1J
YxnWJUJDGib1SDfkgLH6v3RkPHTpyusJ4Hj/539GNVS39cRiMeuGwZsCkSRA/clXVSQcC1rtxy2CHUb6iL4Oyu0x94K7chQiksmjZ/pvaqKyxCURQUb01D0d3rwyvYvLTd59UCoV2ZgR1tN3Tl9qJugZh/554bt4
qKcAZWk8313tySPPcWc65lDftWvaYsUaLpas/0nUWOluxLCk0Ezk0OmfwlLEZEd0PdmwkS/cX1f1RU4rYkXNPdXFTbhnNRLP9n7qKrczr1s097skX+KWBoblEll9zA1DKL56tnQ0aEuDH4cL2MhV3sjBpCNhHvGv
JhKAgOR4v9TrAYgVoQolUPs0jsQChEOyttCgjbQXirDAczWRwV6AjwtpgJ6Sb559afxUa+4+XDKxqSLKwZLLdVhNlRwJIfK0iRTQj6XtpUgK5RjPxyRrVLI3TOgLKISmeCHXgWKN6MYg8JbkIwI5JTroPQ3ZVXOO
cChwnFOcppaCVrCWE9YAK0jngwjQrhNXEx4wjg8apn9GAMsE5NMbGubkO5RPVe2ETSyDFuMonWHnRVi65EBXyGSJnahixjpJmjmkpLZFBu94qyvJPVBuj/gl0cmXObEbdEpcMSTc5rNgndNMBs1SvlYDOsnb6Cy+
R9B6fZyIUaFHv4s2Ur3A3NDOai7NEtFjsLQTwKxnt2IS903cqsb1RhB4Z4NUWKZsZLro9hu1hnWj78cFkm/zbtrT9kutN5EVr9QLQKDcRqGy4fd+rlosMoembraKqmlHwymazpFVQSRuMAthdyIcozezSrUM5eLG
0n8RekX12ZsRpidgkfNhKDYO/eOlTa66X/aQYxyjp3mITI7+akq2LwMm1H5HWTEj6ehrtIA6cOhUcU28orKBlJNzLsS/Uym8qE0flHt7wOtij1yy+8wYbaxAPQJTsKjiboWsUUo6m03TYXuK1BDZPoEiRhy6c5dD
3VVLuX3r/5HJy6mn3975/mroKXtsxa5ErEcsbEeFLH1KsLXsT4C5olgMYkAct4ePkLiP0eHbNeT2Dg3LE/AXKsaG1i4fR1+9aR/ZZ2mtofOCKCvytwpbUtQ/zf2kf+7v3THXBMp9v5e1hN1htr0ZQw+o9Z2pDsOO
3Ux3yyeQ9fMdpDu/UQzo4aRr0VHr/m79plEMtOB/yixyW5VKN43fVT2RtovSsguihYZ9QOhXRHumxL5zljq2GhX/+pAWPnrcipRXP2xpVQ4WWAr2iJzLf4t7MVi3tXKMSN0wcHV2f3fYf/IDhOOvapEfLfJcLqbI
s2L9g0eX/xu28L/t9//ShjedspF/hxOb8ZyzoPFbkOLf05l2JgUqnJs+tRwTrYYiCZSvc5is978gPzUr492AvKrWExmA3y3k2/O6XSbId7A6PpYIeZKu21CxYcZ5S8cnoDygjvmWiP9cFBU+tKwGuonee1F58MTK
RxJ/xOl4ha6Dpy5apxt0LiecyAaWTdwN3q9X0PGIu/GEDY/G2BhYB2tSZJKmkGgOHxS7u6SIA7tOcKwD7FG31TyMEiCqSXE2NE5K3LqVHsy2kzK06/k7F+sz3FJwCg7lJYhwt01R8wilk0rh8NDzpThNGweDi2Wm
td1aUPwZOBzFCP75xP2DO+Jh8utfrjVL00L6tdBbjy72fVRe52vbx8oixi1OwT+x7jSXoD7YxWxmUIGhSB8mxQ3Fy1jGxebhFZshtXHmXIvUfAGD6/U879hlAi68Tgg7lzkGu1DJLqVoDwFK0pJoMGsxqvHGoNuP
Y3KLQWJOY4fNsLH0gxcMNMUBIPExZaXxz5PNVN3SSDFY1rd63r9q8pujow5rhw83riOxnYS/WEfaiMotrlVaFZLWs+8QXx3xNwubQYcWE8rcA1jzG1Zin3rqrHysGPR7gIkTXKk4zYPVWS7zfieYTArRhMg9P3Wz
XUVw97eMmUpx/nfEeJiVMHWj4W31HAL+sQZdcjiQJ7ELWCde5h0wdKAQDRlaNgJDHpAfxyOfocAqU3LeAgv5CVbo60YiNoQrtvgRmKAovE7pv0qGBreWQfBOP/b4KHgihbx18zXJ7+ChAqDFJzBKs6Co44FwOtDK
fBBG4jQd4/BI4YWbFe8qNFnnJn1F0VIxwXgfCrtk6jx7xkXkv3AJ29zOnEXDOjUoosTtHV+ZrkesHSYco4R4bP8v/KeuiTr/sYir8yybPVl+DuSIX08U57tt6g0QTtx5ALWvalnM+7IAOPplwKdXx8qT90HJuQXt
wPcd3fPXfk2k3SfX+v/f/9n/9/9MMfOT7oP6gRLk2Plv+iMmyEf+n+SSwxcX82l1VY3Bw55EqanhEQAG598ItqfI7e57ZDYuSky6SemyTYda0d2xCUZUCN+yXxOj2SaqFXXvsbxU/WSHyVh3FU/zVk1OQMUFlKrq
/DtGulIG28qvKFuk9ne7wNG2gvBAAbiGUIKjujaYSJ2dc2dGCP4smtyQGRBmPoAhYj+0Y79U5Sk9iC9pLLeGMVZp2DLWuWqgGSLpfTUAam66dZTb5Umi941MO6AL7K+EGPjhROifSfcjn/BL5WpYjJxdLo2Anb37
R9ihZzL8J0vByhzoOaDbaWL6ISiZjI+ah/wuOhF4UqylDSOWJjFc23AfW4rGX/mdA/zJgchIIu/UXcB2AgQ9PUAQiBUsuJqtK+4y0CSQ+K0m3/oddU1peACGE5x7f9g3pKdhlQacqZxlYsbTxg3ektP4yL3iUQCM
3NYV2DZKJtWjxiGULBJzDn/bQDHUZIqP0vnIKSXqylothANKhzpCTTIFjJAhEgW17rUdIsQlaEpfTZiIDSwgn4ScNQVmz17OBAq+gd9mjvVFPbzlXmHCLVr+O7R+vQgeiFTJwTcDDnZLzjeg0vtEiQ5FKWlT2FEf
Ut4L6VNfh6QIUnofN3cqOHQRfnrneonFvT+He7OET3EPQ5fiLP0WraVfEFhbWXruQrwC3w5jVsKE8KlYlZDK18bSiPPkRzqqDXFpKqKcACf5Cq9hvpbheLjGwRuzBGXHWoIuW2vBLXHt6p3G5tfLukkuEFZsMcis
cTqK1iQwSC73xdNF5aPu+KPD8dtSgs6r8uG2WuKsKAWX6QvzKzuas3J9VAVsPt4anjalgJBfjj3kM4bFtODeQck79E29oRRMuhdmJnmNgYOnQZYmiW/6SAedKMRUwtjyGcMKTIFyhBwYBVVpfdFWSI7BCp3ckW4f
bmATcAFv56nHam9A6IWmTzubVcn+Oh4biD5IFD/XoyfW0FPKdT7pFRFWGmRTkYnWUWq9khRfVpp+7lbKDF2ikk9b72AbGr4q1EOiIrlIMgVb0ISYpR+bRCQlV1kqn8lZDjT0xft5e+acJY12QVtVLVuy+T2/thLO
siFeSd5QfXtuyYJn8s9Yz3G7bDeD0nSKTJed52JG1omTkaO18+ml4W23d6bSfEN0/QW93iuojo4Jo/XRepSEr/ikBBLJ0PRpIE7CvEKfKja/lnlP3ST26V+RNA7HX9qy8eLV37KGmGEzc6arcz4tOsxtkttu3IRw
qXeGh9mzhHc44K8bCOj4nrO991q9Cki/u5gN33OHbTXApaX/o4QgJ33ZeqkB/ec7pfJnwY+Ne5t1kJ7rHpGNMY/S1aavZgUjf9eGS82un2gwYszCkDu0dRK5SrznMvBqmwj4bO3ImDI17DuL1CYQvTSNL2mayHvG
H54mJCT8Jr03KO12C5DC7A9ZkQpNHYYmQjD+VxFgo0VYnpVrOyFxnk5nNuN5jytfLxd0vizeGQvsSj9PLdREkidHb1X+yCq6SkbcQROKgXiL3oU3Mh916rTFZHb6Lro3SVMx898JSSQrdb08G5fYUAf2UqpkhBxT
9aWabS34hyI4+lPbz2z9FdWpunUDoCbaL+uu9Ekc1ACoqgFhYBqUyjPbq2xXmQYlkHoC4qNzed2hs+YMu+kHlXghfVH4o+YfOA79DJq/+O87oOEVxkPv+Z0lMB/6+0DzZ5CVS5XgczWKkPMMivRUeW5YozYhJh7a
f7Kh1QnSHx0vrIPhdSha8TOY9Fwb3swCg60L2qEc761nYKkpnZYvXotz5noOljUEvSYPiy6zRvwzza5ruT7p8z3Z1Oy7tvZ/2Ry+VhqoNMOv046VrugSnW77WYId5ZGD0uHDt7ylVUSxqDORoxZsfXyODOFohdiV
fRFxJQQ0nD2Oh00Br1WAqdlyPaeB5nRhnM+G4QuvvRYWKZ1LclO7sDVN2K/N6SQ+p7VnhBtoObld2NWhk8gG7kp0yGYidyU6WnOg29wAnMo9j2nd9gFbz91uI9/tn73BTpKhI9VF2cLitecrmfSWUOtO4/UXc2Tj
XCiJ5s/c5+PYfytDXCcPegQGXeTcnVS78zY1dvLQ1tmlGCckSclrgmnZp8AWGUBAWG9N/rBOT8u6LBOzkWYg9ZuMJjQpzcvslI0am+Ddmr/ZOcqm75zcZVWE5s4ygINnJViiTWV7IJdB+Fm4Jtux4aV2CNtMNuej
tloIbqwwfBbyFdqsAGezBwB9pw9Tk4Vki1TJie20xSp5y/EVpnzZzlFSw6ftpGeT4pQ+xjd0H+6KK5aAR9urgfaH0t8hwH7Hq5aR4nxpaOJ2Q7f6PZY9kg10HOT+LNqKDeFqxkXuHGcrxlnutOHYIznf5s4lH2ba
9UA5RnKLznDnVJ613Fka2d9nYnHqlidBWs8NHQ5QKP5hBuPNTi5fBQL1l+/G0/sopkq/cL7TV3nJ4WmmTPaBoc56eDydRpzW2m5RbyN2BOeATTaAfgT6/fxn2HvB72tHe+JmjuAvLqsGJwkC/jsL+6AL/RqGnUB2
DcgXXYT9Iv9eMVwFSroxSkAORlVTkNoejcIbQvryEFSaoKlATnlA30yPEuI11KY46IzzkUN0Z44sqD3CBmE9/ad/DcVgNjBxxaDNj6+Je/qtc83iTvSGB/oBCsaCJQIB1gCGWdCQeSffFpl4iyqk400TfXvV8LEO
vH9ZwbVijCBHLk7rFH/QpTACCenAUvYxBcuZA2b5RL0cuiKaZ6eL9WzlSJFLKE2gX6QTmkVnIp6gLohong7UTgYqKoCrWMGhMBHPVqdB/MLGm0884rNRAPqXh1QhYfdwJqDEXNjVZ4l+tCNgKZ/3YPFLOC7LPPxu
LQT/++0KyX128+K4aopPG2G7ZGTdoeHD+cUJnz3bbx2YG0KjYb7Tet8WkcnTSpY4hAyNmcOSPPhYT8KisUcnZCpWEQqVQyiksJJop2S5gOWCx8owDuEFO9Tu8OTdqLxe2KwmoxC4IvjQ1znDBcsDMBKvNyjFSV7Y
r7a/fV0C8Ew3f7axAcpjNZL2msXxGiliO1NoR9RLLijVdT/fNfuyK67OhYFkIhY2gbIJsw2VvzuIJdr9ySiRpJ238g9Oobr4bh69NrxIpmJ91k4EwgwF4SQxrrvOgpzEWNWiuJRkRt7Ut4au4qYkjCViyLQ3lE96
QyGWBPnIt813ifLzYcmPDkv2WOAY8xCjcHUZyj8bJqDPiVz9PimAv1CHG2YlJ4wwCwjLaP7n5uB6yAKSMmp78PDMKOsOihQbXf731ifOkseCXschRSxuiYpAygVUHyid3u8UXt6vz/9y3D+GBpwd6rC9jQiKdJGz
W/KPGyKcPh74pBbd61yVCz08x84peJScg8AATMZteQMvxAGmTf9K66UCcMA0RaHHeMBSwaI4EEzF8qcAISdiuSM6MTTHLaGSL1hk0cVbOn2kw0eJffQ+X8jfb9cCkXD2Dduo+gW+CmpGL3pn0u8c3QalNr+6KA5Y
WLDPtaEfMPo1UdoZyhDF5GG0IRVI/dzfZ5mPCwb00G1kqmGK5oZG1Tt4WXQ38prZw8vWAv7GXCxjAhCr9b5OED/f+YDXpWekzvc5kiZVVgIY5fBLQ8oxEyuAUodcH6rvuQ0mNESoo6hpREOUB7ojNtwAYqeG+f9L
kKv5NMxNG5MVisDqwQohShozWXax7fh88Crkl4YqVtxyju5KrQ2h2ZchH+MwHh9IGg8Ge5c0vLZOI19Pi6S1ONT+wwZSes1qxw14kvOkVl0v29DKK9xsj5ME59IUZqzXnII8zUb0a6PJJHH1r7mbue1cM/xCVxXs
2l79NlfObVZe4k9lVGo0xAHPaqZD05ybL82RI31zbCLoN8zb93Cbe+g67kApd+w/9zv0ky9vJuuteIIbKtlucraWG+Q/IGjGlS4jhVo15sV+M51z2txa4wjocX88moNd5S7nA11mTSaPA51deC96dp5pA3TM+hkb
cLTlBCDzL39AKw80QBq+yOEDHp7g/dusVdNgvOGf59eZIFh8uxXCBJcwPhZAzpRWHqtTlEDi8Gsdn3nag5upUj7hinhenRg2JmTGhNWv7/fLHMRumHFPapszNnIZWAEO7GKHRqwp56tjNH/jioo3hMSg0inkUS8+
FjDmdes1bsmVyS7TllbgFH/a3NGt7FoA+LKH5ol7swh7oogzrm0+ZJp8AHxZBH0tc9lMooc9UYvLv77LJJIvoiDbfNuFfNpPfqa+/ah4UYeMJN5jXAjV4l8mxBI5PJJO5p/ViWMwLq0ytK/z1/DV4O3lRn8Eb4Pn
bzd2hvD2LIidK/CcfHo02ji881Y9YeUCb6h4Bv5nErezBuCiGrghcFRF2zDaqIK3BvEW1VX/fyOXB7eTw8OHIX2lD4g/yctb4uC2R38lwgWUEZ3+4S+2p9I/r0xe7qsyHJHyf4YhqCMtCtOgA9ONp84bMkNGtiWH
isrnLUAcvJC2ej3+/bb02W+gHHQviAshbzzmOc3BUn3Wd5OI5OcPkhifQbpkhAqr7vbbSXdSBGJHFCdAV7Yl3DOptI3XylYMc68BbF18vpsV0hTAL+AcALzvi6O3kjL1J1slIEO+fmOG42l4uom/AherLyyhmIIx
R/jJVrHjq8ia6ylbrNWcGUAatybYIXJUSHewpx+r1kd/PLlFasJKx/EtU7LO7h+dBDp7jP/+2GHsNd3kyK4QrLHYdJ+sK/OwsirwheyYwIsqpwcL015ZI9wwrW72aGJSn+8NXbi3ahrov6guTWsa2uAF7Y3Ksha9
6ghVUbqbAl9xGUhUl2NbPR9CzX3wBep5us3Q16Vx0CyzfGuBSHMilskH4OWpbyiFUgnUNKE4qRpHCGEbDbR/NkSAhxm8IJf3Xjct4OIwXGEwNqfgKaehFH+mEZQPHqw9qs1DTIpNh9H7ypHA39o6rG4TZ7sU+kQ/
rTVE1d3pitethcM0jMnovZ/wesb4csJtwgLMdIo1vMrJDz666LaZXPMCNKS0E6xsZGerRXQamRPa2KbONui/yc7Z/cSONhkVqDHv1AeyZ7d9SE6uVoevAp5zlun1qfZ4vHBV5A9A6mn9GIUL1NE/JHg+7R+QLeqj
x+vzXG2L38jhqPod5fLN4a3qlY3KBAthAVrEbBv7XWlmGHMoQQt+kAbsbyYMoepFPjipwBatEqZQC6+TPv/DxV9TcEN5BJar+yEmSUNHOZtSmIjKK1W9QZAv8G+UjoZxjJEVnYgFWDgB2zD6ou3ksj5cRpPtSZ3o
XEcSpFFTqQ9J8kvVCDH2AOOCEbumTmKvP7nPOEFG9mcFYOwZg8cFfxd9yGyqm+kKQPSzJjD5UQF3AURsHt6wNW1XIwfzvBQ3jL/LIkMaUtqTkxszXWpVxwc9wzsn0nze8bVjZ0nvy7QkdGLXwBUvIgNeYtlwV9m8
quzTrEEdq7i+lhFdkPg5vT++MffcXz94/Nn4dFFFsIpK8Y8jzD5TRO+zLUSWmP41xfnT5az7ZhwTkpOxD/njFBhQp9ewFOsZ5HwOSlHVk9PJr4yzWK8v2PI7p+T7l95beuHAX/22tulspD9aplv9XBb4lfylP+YA
yMM9yNuvP/v7dcn59ynsY695QFMBUfSUhXwmSmAHVEcsk/9k4Cnk+rNcpIUI8PZHZgWG70bjRR/gA+ZscdPyDB5ZOxxr4x+jSbuvAC/nZtynogfpdDWYM6xtmqZAJeQuc+8/tx+ZfU1m3usHCenRnF3vltmlKUve
/ePrzjX3UxpNPJFLMfQiPX6ff/UTuee/UU+EKGkPLLMACO0ZhJT2+PosF9xdWPxemlSkebpJQgmtHzDkSntimRgXiT8rFHmnIJ/V+fDzwbfwZI0ISdbSrYyNV8VOwiXv/dpDZbpfMaw+zwjX8thQ+wm0aQH+ep/0
JRmi4w8KPqd7dgntMe9hzn/LQ3vaxMEhiSWsJ3Wj7ZecvRpoH3WXVD4opvUFoElEB5d4X4jy0KNKvqu05uI0/6oNTqqu1EJ/uEZw+wRYKz5fNQLSxOhrYMCp1/vI0mVJQNnr+8/AXblXUwcq5V5k8SJ/jgtBrhDL
5DlUhB+9CaXqWJuSr2vhrAYtRUMB8O/U8kOOqtr9jLu6RVKTqf4rQ2Qx/f54KX62K0WEbbSKKENYAIXCsnqFA+NgDaPgde5s2T0dc8Nr5diGR4T5MTCaiIONeZp7PV29ApD6juljLmlSuIN6KByX2X7p2hL2H1bD
ei8n2nD4ghD/LycUv2TTVr6+8yQlTg4+Wm5dQtiwkWFmz0gSK+F7mGkk2HEqbN8bE+i8LF6z354kVb+gJsyTVzGspvDLHfoQ/0eT7qKwLnuXvYhMPi8DlgXBuuplLt7P+9yMI6UwrURHo135C/oJtqQZsJ332ZNU
Zg2LV79S59r2IkMc3z5nO3zXv2/mY1Zi3SXhJ8Et9F2mKWH/TfIdszn9ASmTL5H+BiKpcjJ47XmAD1m7v1jNLJMmPzqhzQ2YPsIiSUfDEswpWmNnDmCYMaBbRIbrtnbsiE2dHwnCEddRz+n+On8UqUSKyn8l/7ob
oSosZLVnthEzwxDmihZ2K1yghx/nlM1aV0mQVwyahOi0FHxwuRjYijb/KdZ72f9cOdi18+bINLVM0L8r57hTdRLS46U8rMmgOjw613KehlWKywqakh5PvUUIXJUrC2ClbmX+8Lxo6lQ4NSc27zBOjkVewIpjzLm2
e71c++3t+40M7aItjXHYNOZXQo2law1UBsZ/p7rdotfrQknr+imfhFY1kmQqSr04RxlGUSWSKmzbKekyoao/zOw6N929Cfo4IOhDsgOl4oWkbPo8GjUhImqIoz6tEBApeg9vEGIiUZxB/BIRX0a+ivgSCTb+lSJL
kecr4ejqG+EhAiva8QolaaG6uRXRPSNre6hgNUY4EPemudSW8aFZqty33aLtxEn8WrolITcxBZMEGyRlIutiIbH/4FQ3met/Ob6pAbTJdsk2SYjRTEQr32ouuvcJHtAZYvLI82ZkW3cPibm7noNdKbi9In00kKNp
6hRELhE+V27RA+znyALCVQpxM2HSn/1vQ9jJVMuX/vNww/7nlaCuRqDrF2txXzqOufKEHpMjW/I/5G+I71Us6uZkOFoYMvT7yqXoaI/P6m8lDpzys77mLpT7oKhXezbDTjnuH7IX+Z7hL4/IjcI2IDMRCUTAho+P
kdjwKyKTkc22ZWG+Qa96h40bEayU/LRtwgubpeSm+DleboMN6AOwd7mi3tFVHOhKHpj7a0BZIcprQo//gEolUW3AF1Oi/yu5gOQbMAjedjEjR3aRiVPwRp8/X1sEC1nB7EWjhLteFKNXVrSl76ia9t5J69YnFP//
eQ2qutT0NtF7j//8BzM8JMai97+9BZbgmL8m1dsyEJbbalw4kQReuRBCdN/b5MxP79G+/Ah2dzhifis03NBt6r4yYEQ74h3J+KTPy3bZAbW0bRhc9cViJrT58kIeDF/n8oXAhjTFWYe9jj8kXdzc0ZZMGSUnCp9B
/h+jNBf9wLyRb7LlQP6gXbm+jeyfxyTzpfA4XgNM/BOiTtzuVsqR2cAb12MnAjzvR2ZM/Fn3XuQ54UmSd6BiHehDjwoeQh+MvwGs4UYNA43Z3QuYCX96/X8Po0Dug31IBXnwBNXnA/rQS7UmTH15Mo9/AMDxnxdC
7VdKghmp8uMa3+Lp/zSPtP/d3mlwsEfZI2Iv6YZUQITEgvWQYoSa/WIqHxwocXUClDR/xUTDAALR/VeJmAnuMpJq76A7eIvon17E9S8hE6JiDpK5wl/H5A0hlfT/+QBUh+7bz84P+U968c/8dwrGPpLeNG8msNaX
Yj49ZmP+rsXxh+xafdsRP2NXzrmSts8/xySKPNJ76f71Xb2IJTAHTzjY4y/bv08lhKxCvoml4fMd60H7/Yy+kirIz3KZ22RWeMPN09uH9qBfIPsSege4U8PfAC73KG6c/2nRCEOCWpfaPmw68qAvHxmYmpG6mPsJ
2/3J+HraWQf60rNeJhx0xg9mA3PMYUJGqvnR4tcbZz5bgcBhCW6mVJ6GQ73uoFedSXT/Ytz+PSVe/uPVBL+WCjV+uQWoY+LjvbPTY84P5Pd7zcfne+Gfbi5Av14a45dNYJBDq7mAQiDgaGDP6n62++ly9/2xcwnx
oCBcu76EwRjdjK+stYsj1foE1KPYxhBcogQbz9xeW3PEB69K6wSewIHY4Aa4JOhkbVrd/kbJ579+Cl48Jsg2sGWZ6oNBcxzB/PJGM7rfu5eDh791v3Zfdd+3pw1vhOKK4dfEp2tDMT/6azteHypM47rXYJyE/LVe
0pF5pk1yoFKJXD6ZP7OPMhO57LL8BFxy8n25AToQCi1nPI2YlxAVXPZLA7bvkW9P6ut4dU6epY+fsUPvc2OFaQi66YQy0GrqyWAMqHHq8vqhLyjG56h9hsZm7uUNCowwePBH6nmPNeJGwviH7PJDC1y9GhaqGmXi
LitIYcTSwqMsSf2zTz9/XioZKnWCebrnv59Eyiy+GSMCeGUc+IWtaPcGnvXXGr1BxbN56NSQjhmCMlIQ6MJbFvI7QGZBeOJ3VAC8H1U3nIJhZ55On6rnCeWxAuZ0xz3SjGYAJUgFW0iWTTplcbfzyKMThxc1hWu8
QB3D5OEwsQikMBPDF++OxzGxsIZBM5UT4WWEZ4YRXzW2UH5m8bkYkAAtr6ZP1OgplEoFnYLv2s2vwfkxOrjLfRXOrK9srTIdrJa9DTwW8tQHlIvNxw8r0UsumndcGvuvDPzSoYmUi2zrTLAWLet13qxo68JtnZX5
Si2HUvc76I+clGtzgd2yDMtjdMCt2qHvGz6xWjAqSoUaM1BpAjW2MFDPtc72RgMQKpJ5s9gTtXTGGmxwjtdVLqM9rdX2XWl0ejuackV7B2DeWcFSKnNAylWIydQOpLvmMdnkA5WhZTLWpoUVlrqBJVZe6Rjj1rFK
GMSXk3qzqPSmXCHint86m8yZwArbrEQC85VBLXoluBoD+xBk1P0sMzSGQIHAzGbhmbR5kclhlFGluvCyUZtZcjbt2BpNEurNhsO5iRczZ5RKmZJevbdxoQ1URgwE/7iNaNw1TKAsgAudnZvLF1iH1pKBifiGl4lD
lnv5uLQqrm3XGQQUdyXQUTHvp7Vb0iH7oQ+xNiKRqjvIurILNWIF5EDZ1qQx8o8GQ19b7IXN4gxx47kbcPwtfugBIkmrMi1gfx9+wHJ4Rr7IjwWWhwIxDdIiNfpK+uFPvx7xMtBfX1FNbhg6XWwd4StYsA/XkXYO
lgYyfSudROF/w1Tjm5bq2W+o9JfRLGWNApO9lIrdqbaknwH1Xie7YbRnaoFXL46XPuRL/iAbgFeJUK96p31pH7DFaWd3l0dVAex+vFrvNhBE1j20DA+ocHONxiS28F2OctGBU2zzHxHhgI3q9kkGPDQHTKYMm5ZB
RDcqhHrSQ84SbMYG0IGTjS1Q+xxdf8QQvamlYQwH/gg6PUqZzgk1iB96igdBP1isLnWjnLzTSIfceTf8Gac7mX4Oe+b9h53ATmjJzA7gcjVm/sy/KcADNDXkEf1q9ghAzryxAv3x9BR/JjFSqk32b5Q+4TwvcasQ
/h+otWTTGJxJg3Ej8YUJjM+fcVI/x4g4U5H3xOCElTgjFgflB5yRe7xvDN43GgdNgxHrcEE/4VxucMwqU7UcCHjlMXzzouScNMuRWAvemw/85lNTfoVg/vrXQI/rk+Z13JOhWI7ex/WDzl/9nGzI9yKj7TEP20MU
aAmopfd6Y0tK1mhNIIio9R56vmsIqC+1YqRlHhNqt5lRiOS5Z1WvtsVE77zG8zRU3+iLbh7Pyk1oFoOo2eEQzdYlnLk5+Jamf557T+De7DYQti/IZxiEMGzk9193lq900vVVBpje9Fuom6TBqI+KzW28FSR8iBnP
m0JrtZdIzeFHHY4D4dSJJXlhHCy1q2A5n7g7ZCMH+MOTy8SPgbkzhfyEmqJOa8xdfBDUF9JQf9ngdcDOv8qxJ4P0vrzEuzOq95KfR4/zS8KaRmFe2cYGKwjH6EcAALtQQIfwWIuSE/3amsfUfOzcTl2xHHNDr6bB
GvQl1ROwdayEPiJtSQq/1KwhX1Q+qUSe+3Vu/9usuM1RTjWlDXPRISlGMr3U9KC22S43BR8C/jNAjWY4ZQ9Rm2JCfXRK20tkOC5eJz9nKW4HqJ3CXKpxqhjopZJvvK4DxBxgqoh/Z/bOsptIT012WCQams6O4cBn
f92FsFRsGOIdHX4omrjWg4y87fPfWFZKX0O0EwKFx23IdFCEuFyj9nBb6NDWsuxEr8t/iAEow9SlbSV+qzhSVABfFCtEFmL7Ide5Prx9TcWwwwd90zE/bfC70gK9li033XcMjpAk9AhwcbeJFLQ3LjQG3SIugis0
10B9CXHGuKEFNaOlxmVObomqLZGOakJix3V0qIQS0mMzM5zZY1XFIZNXhT0xgB2I8/au/H20dBW/cw7K8iLC4YYVpx3L0jC/q/Wj5xZSKRRaKbCHYAoj6l08+tZGTroZhmMe/E5xD9BSFHdQMlnLIoabxjW7iqI+
mHwJRZeQJp2rZKDKELhDNkc/UpgcNS7WGBgsdlUtZA30ZK0e3LO150mpxyWbe/tdp/GrqmX6ytaGjwQox7z/in7B5Of5EQgxsmwEKjZOd0mbnEwdR0RnYptlaqFUZJ6ZSGiUHP8OU2SdGBR1WQ3K1SDpOYK4PAHc
moilWgeAq08EEWnNxB/yDqyd8Jf8ERfCZiXrJySJxO0qHFgfHeHFBadHo9eQlKLVVnzh5IHJWu3FXChVuNK2ggmejf41VM/kdtfQLKVzyKDZRC8OgHI8uqXQEuHf0hdwYE3KPSWm8AQIW6BwiRqQwcrGAJm73ozr
ewYsNgZKv1FnMy0N3I+X07izMNAcyJaOpQ+6VMYEPhsMYMIqUlvoWbB9QMuLFKgJol4pYYbWHWYBwCjCo+lvDW8C1/AZ/Ys8oUiJBk/BnkHcNqRCG5nkKfIVYLL9qO62dKXxxZru8ne5r9yW/8t7kHEQr5ffZU29
/+iP4Rvt392Ph+oa/quM+5WHAXvTeDYW5/jCAhjhXq2YXRcpEZTdBekYkBE6xuEbPJkRcokbxt1azwHkegSdPf7ieSzwKX+bnc7MqcOaJ/cDbFDyhCSmMKQd7nxXhUUPXs3DfzO7oJk38rPCMKwU66+an3TJ5KnX
rOKJ89B5GI9EB1l1BMHTtEKg1eNYLDPb0P22S0CSeg4m0Y9QgMJeb6WJiYTbkqJJVOC3fxLI7iB2cdJhIA5s9z3Q2hZYeYFMKwcUCiMD9mou0iK/oCETKqtIwwo2v0mRe7SbaAncVkTkZ+0iq8RUz2ITHclBjUI8
yiKOY4RuHsmjMaFmYkDCNCTgcuvM6VQtOKsvFLjWfAFcgudy6VgbSwOecl9ByF5I6jIL/B0niJTuHUblPcje7Xons4gBPz1/cRR3HtgDXpzRIfcZWkhZWNNcySP+5AK7ZQh9kP+Z/NUEATkN/yJWaZ0rUEYuvd02
GGHhYOBZSnUIETJUuchdo4k02NzCWb2is19PlDlqdiC4YdXHA8hN6DhpofDsPGtnPa/DCTwDWFHflgXeUqvutVw+MNFBlWVofkp65x5tnczHmX6jtiCsXJaPEqb7yzkJUHsG0lC81CpbubqijIOkWgdLW/X5UBG/
YsvH8NkudSE9MZF9UU+RiIQ2wgHCAi3JziP1/Yrodjd63NXqMgk6Fh6PMbZkn8gu8v4UR2bATSasdrgVJHs6NkMPMM8tuiIIaC/DaFdK8czjwv7TfVsyQzqnx/4oYxYefTPEckS3EzSaZru13G/yvcxBuSYEQbmP
01+H7u6R7BW8/hM2nH2+V87PJt+g0yyz+2r8Pi+fbWbxSAFbtlveExAEaKZAoHLpiuGEiLuCBRa7VTUUNu3OzjaphSC1TAMxA+vCB86dirw0SNYS/25XHqELXWDpzYOKCayXFX3TivL7P9mCn97pWDD3cHA/cjoG
xOyWyyTKgwc6zPAHOHSuxUEMPx6j+6UAeMW8wihtmbF8v911wKpSn5eQLoJ2pACJB3j+iUbZScYAr8M2HoN1lQ0iRzRefwRKn53+9ZgPkxZpXdxzKZ8A8D/E9NcXyoCi64YYC/KuA4E1VJbFkGb69FwW8KIQdzx7
5jMJc4DVHA+F7WMtz3a+WUHldEGZ072onioQMhbhHTqpGo/kcQtG//I/Sm+DJLMlr6Vu+/H8/cG+cYf2ufvrbT/48fhuCvF0vlxvf3/15///3PxjJpH5PAYnnmWKnfN7J9WBmXS22947jnU8aALVyJlVRCTXTt8V
X+N0u0x8zpyn3iSDwu4GbiXom7OBTH+kHwZtXPLHaQgzqx0KYZ66+ybQOd/+uDOa25NuNHe6Bf9rGVpZA2ycHySHb1bW1LLQ2RfdnKI1bt6qcbk7mQFWq3E5NEn1JMwyzR2O0YIy3QeqoQXvq0mIWvOaK3X26ze/
lE/qaCHcWLZnr+fbOjvjM5vJ6E+PbsaAcni+2Xa/0GSmw1c8tWqT+Mibnky1qQcN34B3A6ZrN4dc1NAlx9ikT1fHxBpStcBwdjCtN3Whfa2rvOwGWeOPYMcddsCXgvQIkUks5PYPK4DYbQNRgAMR5zsE7y0hQ0x4
hhTEiU/zHNtQ/XYevHQJ3c/48x1+7PbQIWFgU9wRWbpSMWchhXzV10pfQ6Nm69t/Cf7yIgIhwslj7EG+reQCB/re77pAHaDCcWFWKhkkJoE+MfHYbe0cpjmY7ooipbdD8hYT2DHuvFaKJulAoxRaT5je0C30W1rg
7q9SzhaVEwfs9fp1nQBMs5ScNZoWAiNOmELY2UjI0Y+cFR1SSezBNbaBGOuQtDfSKIw/wSxdFF3nvu/er+I7VV+1JJc35Ijdf9MI1pSSGaSnmKeRkmT0aQBPnkepluYK5gjuTCkGcpOuiMwA8Vi1FsrgfkDmG2Ae
xaf2n04MK3U3t+dTNAw9DLgUQfKxq0Q+G+F885M/l3918v2QaY74WN5x0Qzvxo+c2cSWECl/tBLb0ZbqZOQpRrFNAxvK8KYSJQioeunjxqw7LPyTHrmJ5cppRQQc0k+PQ9pNL1Nm66MvUXZ8JFrqComYHd9FpUhk
RjII6AT89pMzXPCZEAAF397lgzGnxne6gKaXLr1zuCpmZLYHSMnOkh54NQ6LGpk0c/JoPzPMlh8nvPelFcOuSmZhG9q+bdoxDo8KtkmK6T9CNYf8Saqi9O3unywtcGNEsEGk8giCxqyLhKNNfGSXjII73xUGUQQ8
YsEiDoGAR0bAj452FnK0qPOxA1LBrZeb+VMlKh4QEYao7OVOE5r+vExvCbGOikoArtBhzV17hFOaMpOp2LXEUY/D8fRScF0ayLenry53M/AOSHHHWVHH5cjrMvnyRvaz3SPaZFQJm549GgLlBgh4G1WqoKNM5hRJ
z8TRpEXNTjiIU2Vx/WSSqjqDHkGS45hjBl1EJw+aORbOSVAdaK2TsmERo/WS+pcWegGI+yLItzANo3MNGdCPbKg0kT+E1hAgLU17IU6SZ1iDXRc1/0hOo5y03Zt42cyJk2DIRm9EU1WaxCxm3WbLMyF1qKCMKklS
s0m/E3Gyb5Mk+aaE2iXYUXEM81kiegt8ZgnEW46mDgwSnN669/6n3nHjEY0n6sJVmwBitPCuVZ1NGhVx+XBXh/O3+1ObdH99CDgvLyW4/Fb4M3BjYIAtTWdydxRfUNQ33iaWVH8AZ27dUguIycTSmnUfBt5DuSyb
hiHSUvHUAgnaGS0foK8EAhxTLdg5rtu3uORk814Plim5gvjKARHaU5BrYReFbm+G1jhnkI/lsd32c7ifDc69JqWri58fA8m5mdYaSUdziuHmmeaRQkM4P42mlagCazD4f0UZ5o55SRSr864Dn+jqKld2teFQS3eq
7FS0xjVvgCwwpkvi2uLOjky2mYxL7aB6DclJzV6jGk+qorRugVuDfPL2wvH0k0THQQuWj+XIR6u5HDI8tkS+lLXkbTCrrCKICT4d6UQN6+IKM522VMIFBl378rQw96bCbhcfc3iJ2slCWrhjSX5Xxn0VdW2DQ9dt
AabZV0DmpXBPjymJiVZT0C7/ZkcPzHRf50r1HDg3qPFIUAH4JpiUOHKA0M9RKcDkWnwqxInwTzbcN1fOJX44a/rJiiKR9u3ZNVyeOMEdP3uk3oJNq4WUh0mvFrOrnMv/HqmeFUBBzQy8B8uxwqLzIVLHZcrJIfBt
dgrDv/h6OzqFRD9v798GQjUMNdOqFBkQ6CuLIREvJRYSB4UyFfZcag9aNVAZhAu+mJd5PndOOqXPEbjk4I/sTtlPfUdsabHbhzoTdFbppE73s3Li1WaL7TTx3wt6/Ibvp+Wye1LMT/9Z90/jNTzfXvp7ne/+3WvP
JuVkP65Vl0nwx+1/065rqfv7n96VDvVV8rHafcWxgFMv+xWkUomPZ8zIUeSv2aSq8gFctyqLyVzDKs6m908ZcUFdjGsxx325qIUJDlBubjfKJIvEeVsISWwz9aySdFCzv2FE8VWnWIywCUA1JnOpTDoV9nd1/ZUO
CNQQWolAxJNn2wsnPAp9lfdf6U5EP5jQVisJKlWn090WI2km7oj4WJlzeSYz1+2ySSZSaPxMnqq5TclUHicJDeK57E/l/xIhG26f6ev2CuzjKDdoA9lm5RiKgWroyT3FBEgdnvJpQ9Ms0iLT0WKq7VBWMIZpdCAZ
ClsZoBK/iBoUuKEVb+op6BPCs2bvgQWBGkIC22OkCUQGE4oeTyCWgPQ9iTzus0Xxa7Zt8HdHQtRgn6k0IfieUqlMGnGcVUg0Qz6FSDcmagoFJhgrQFJJuhRlWu6KyUWIdnGe2fZi1P1qgtfNEYEGVNnPJ9O3fpkq
WDhZ0ZZ3+xG/MeThfpBFdopXRgd+RMQmFYOMyHz6/Bby6cCbDdTGYysGaCm7TobZ4ghuDfrPYlUfQDqrQNX2wbmR/EQO8kelLNkq1gM7y9DhGBRlsvMpLNiS18yl1UnJE1W7YYljktaufcp8Q3huF1ZkBuC9SVuW
MH+or4CR01lyZdt087v6w0duoXZM++POjh5Q5qbQzqY4Ciupklb5/djCJvr+p/hNTMmF1aajmsxOFMe8aP1k4dGAVoKrFBKQcuIaW6hyAr5Ig9+UDGuAZEkF58eSZZd55v+QrxjM6LQNeX7L81ue3/L8dtgSnACe
XzPje3EFJkz4+yaHd/nBi22z+34EZc8i8UJD1peJiytsi1sMxrxjAiP+wu0yd3DddZuK+abkCEkONBo/3ltg1QFjZpTUx5veK/qCPHLHzXuLa2biqnAEs+oy7oOWq3RtVYnpJLBDw0u35QnoK+4d/LqNArFwoyNI
A878IU+NTV37RCrFxTbeAf0rUMKcctQm3eHp3nu9iRnqU0lgNdLhDygVlQ6ONKDbEwBMxAlyVco4sqgkSGsUE/oTjn5Q/7YWFfV973SmoqNZshIVLQZjtHi0Y0vTDjZmvanTXaH5lkGl17x+ZX8C5qN8yVN1UGNF
Da5FcRkp62k3loLbZHtxBDIjdrNSoy3ccI8qz5VOmApNc0cwtaODL3eFV67raljP5w7xkJdUPMtgYrrRzwMdwLyu53FiQykw5iidIEdWZvNH4v0RhS0Cdr7OE5Phz3HS3/SefREvgJ5W/weHpxEtDH9lfQVyBIOY
Ev8C/dhxz7IE5bpRxua8uzAbiEukXFJ3UF963Zem+9Lbv3S6L23uoAhzcSyBgPpryegUh8rYBYi6Dd0uKjJgeutzo6/U5rO/mjmsw91LGdKOnWh7sAW5ScNth1Gxrnfo0HAue/SxS5x5NGyQdvXg49Yo9UPClSnw
bukpPzcFgGcRLrVFClUBG1I6PaeFqJAx5AqaFI6cfO8iQFaLvhrvcUuUkEZZSnoqlaSJTSUFUp4FKlUPiFJi3Jxi70jFGEPLpa5SZR40ESJf8sFlk0kiiWoZpqqSbtA+z26YrUckoG1c7x0U3pSDpNuBArXW9B8G
C+Op1wPg5QC8zYvI3sQHGkipMlaxzIGBOz0kvAep0xHjqU3OqERXb175vmEwE9CzzZtlX+DnMOANQ2NvoiTuzjGokhLam630P+fboen7Nun6tN/zI5bG9AV3tY39w6ztEdZf6IOS2W3v4vC6BrhM75FBQIGq0lvR
/mzCLHSvstH9G2dV9M2o2MpnEu4WMZorlxUhLZB93sYHLzqzM/7lI14ZyZgV7+HAjtETqXV1dCfmalfVjvlUTLsw+surrYASGuFIzgKCeRK8AP4I3QPMDy6Evjdwwps/ZpquBG/m0Lr2FAVMwVdzGDh62hQr8DrM
IwKkZpaREtF4OieI026SIqE0LpwT29atn0rYXDZl5xeSdp/1P5paNk1ExQiISbOLYLucbozvhaYk/l4XnUPpuTs7fUWp01jGnUn0vWXkF9b7KHsSRKfPl+daSDMEhQ4xR02fLGNRt8pSKOxgUui20xJyn9T4xShZ
N5k5rMxGvAheZcyy+eTScpYX0OjF9R41C1LFvibeG5qVLAD93fD1Q3oYpdbQaHbiiCUws8xbniOUuc+HYu5NWZ5Iedts5HigHKi8PUDhBUB67mxeFXW+Ezr9u3hzYv+zaoQqk27xv7uOUktaAYEsKKrdl+RUQM6U
0KVM9BDqK0xnuii000xo2GJ43+Sqf2fGlpw3/dyxDLcKkA1fcNQFplpcAuMELBTltNk0xNIw1BUXqcuJRcU++/iaC9ukjBwhDp5bvFeSj71oNTvlEmHoe+HFF9rsoJ2x/JDDv6QYVMEmOJH7oDtm/wwJpIFn06Qy
KMV8lTZYffFfJYzmWoZttsGMocwh25mRUtQPMY5RryOZ2NQiFq7pGh2yOJFdDnuIlUelSL3TI3OOQ/PhvcE4tESh8V4pVlGIXeyVxZZXosZf43apbbQq01B9Fpxhx64q1IkUHUUFYK1VeNJcn1TWxiZ9Vh0cJewQ
LAdyg1o+Lsg8q4qkzBH1lam8VTSWShdK4uatKEWCx8vNUA8JmR4QbVN+ScGwJfhEHqRvN+OxMDsMwTlvfDm/QddvnUcftlmLVGEphYvkifkBT/WbhMe2Vr9NWykeDnIIhSByO/QPf6FZkhYX5sDR3+WnTSd8xNDY
ASHKShp4on1EnNCX0HEQtKLDIba0NrxQG1c9oVm0UnuAXyFWZ3mCGn+vOX1cO+/9vkCkwlL2sVgC8fKv0lw6hMuUsQpRU0fOP4mtGXIRqepZ+pIhGqwfAy4pyEFMmd4+j+n7wQXJ1YNU0raOcMDZkuc92cK7wuMi
DhSpKQtkzCAMkLSBwvJwpm3Kl9OcolknA/QjSsJ5KilsQJNale63yi3lUJnw8uEbSy4ITBwFlCizipJR8OlA6cWR/VFRofCkHR3VodiJWLT0hxr73huK4T/IYqdAKFXeB+R8syhYgu0rjJRM8SSAnkCrTfWwP5fl
Zbn+e0nR50fglttL3L7c7poIyX9MuXwiT9UuXzRa1XNzLjgiYtBQAR3DIIX7hVWUpR6qYxg6TuZg8XNvxiFjq2PPjpeVrqqK4WFaVB5wIA8Yu6JWZrWcoYsDJcAO1GgFYUlDsHl+dV1VB7yFC5x+s3SxBeV+kz1o
OrZVlPizEfnZSlMDwSwzPHfwfJN1GDPhDYk5nKc2rNrhG6/FSMQbNcTwp4WPfe7PkaITNGMHE4f/95J2F0hBpcTQrOMVUyftm/G91OS1QXoHVMlhpl5WkjGhDTBdjPHGrRJ6erO/7BRZJjcG0x8HCFzxojWd2eh8
MtgfxxDSeoWP02ItIzfx/Ckv3LQIi4ikw4C/KWKbxNqViqxmDItTCXVBlki2XtdjvRTzpdRORshsHbijsa4i8afPsf7t8lhNmqzi4HL+W9vG89rAJ9MluBJ4V6Mp+Q5TwGXYboejhHtOP7lVxNqk10tFiGB2mtO6
mZDRmTJYKo30knOZ9t1vo+GPOZLRlLz2Fn8TCVTwByZbPjBxBkE8Xdi8NO3O8oGmW7IgUlSILU8uQZ289lqS7gZ99P5nVEptZmWFBivgDqLYPptJtuZsiuPoFsrlo8hNMg3ZV47D76sH9ZbcWB42/7gmpcWW/TtS
NDo+zPOV4NuEke2gc3CZfxqjCGgdkN9KKtH0nSjG9pSdyIQOqnIO52Sla87Sgl0Vt8dlOsuz+vIrcPV5kal2WxCjjmJrhF+4tytnfaJYYlWSaNDpHYc6U52IhOxPqQP2JQPD8jNoX9cdLfB5efkhhD2BTDJy/WjL
bEq9Xf1Cow2GQEmjtbeQEE9b+5iI5Vo0+nGl84PhDskltszST80JcmhXGsuLb2dO1ddk13T57Ylu3qzdpsWC+o0gtTTbx6r3PWNDG9yKiOm2Y62SW02RXaVTlHVdxGoGMuX1tuqAF/QqWF4dsGO6a1bnhQr6ZJ4s
r86cvhGc1ZCctqRdY2MCmhS29ZZU0025xzTdjVVUAkzTslXW+LboD/xAl1JeHqX3OtIvwNWJQaatisKM7ShNYrifeu1QvTO6ocvjYu6qxzmDRaOSWjZ8USg8mmOuXH/qLcg02xtKsU8Qk5SmDigi3y7gru903DC1
CbRtbsNO4HL+K5mWXWAp2lJLnDeUfjDiB2fsJWWd5q1+4Gh1ncIwrMBrYFatby6PzrLH84Z8RbMjfP75wraCRmNrV3V1DEE18swke61WIY5UMWO37ZZ1kzPNdsbEqNolIyuHFBQO07V3KAhlhSG5aaYp1ilC0o51
E5uRhCaegAMOqp74Gh94fY+7mpZeE4CrpOnAdBeovPZ2H+1M51M/BpfT4Gy9rcwSr1wf4eUmwPPtfnPw/jb+rIsFHq0Mnl6tcShbxwF+4lfr0ixdBcpcRWEWLlNL1iTrbqVnnpvH2bASMlLubN4CylSkSJUZh0e3
1651dOb139+HKVnRcYKAkesmM7oy/SPZbj64IOzmrSRB7Sp8u9kR3i1PuLl2Jv9XZS1DQWA9jctHlnlzJ3lb18fOhVYMfjDVG1Mu1WVxPkI58VJwUTOxxyThNLUUU6vwskLtqKZjFgUiNkodbuwmEW6J+ZqcSKGd
VxUossRULZdq/BNOd0i+yuBHh/5L0wW2/dCrGKvAERkPCseo/OyhMJcmURU3fngplTSVxBw5PvTYDkxMjQf5psQj5xO54L/ZTX6AKxuFvRxSRRQgMhSD+Zhj21tYHIRvEzdO8K4+X1DCdunQy+/yUJYQnS7zgPlJ
nDhMkm1HWFFKkrjqmGj0avOaXitO2Je+SFaHKPtYFLAN9bopaFMyUOEjuKdB5Rd9Ecsns8PptRwGG2lm5GopeYRCZbVBN+yRgO4ONDLLeaJlDWMqebB+sFQ9Xlr5VuJZea1bGi5AZuUHg8anMAwVUpI9AOWqdmDf
ea91DJkSAL7XNyeNBkRFgtYgX+N69GFmlA2GVdpCjTZUa7qhz/emkZO2s/3pTze0RuBisDG3yJ6ukDRlBoG1/XBttk7z///aAgV7J+0X/svz+Sys351DpupGgzSQVvObNuW+r+d5sLotBD99YjQpd8hqNLkzUM8b
wUOQXRS1OLjRu1Iz2pDxuIvb/TmRpLCtQr8INvFEZ32VBYzBydEe9px3ChxsT9whjYirCgd6Dw+EQVSxdDs0KqtPEemBQwzz8ZQ3/gEIGzT6ou4S240vBQK8uGwxcRSpelprXmmtm5U15XKpuqWeSbWho/Ks9i2D
6t2EYN5D+4W1xczG/roywkQkPGAV4EQjOM3bMFsn0880qfd96TzaGMw3vgKa1B1aGxn3ZS9TwoCd/iPENG7GmRHs6eC23ZfzvulMrknRFzaqbTuc+HeqspXVSsIhwhPikqVJRSjJtCmpXb/65WC8ltuasqVqhq2/
NQsycvAyhbNDyWYV91SmnpXH4pidnJib96yFUy6ZE9l/4LzVPm1QVi1fZgtxUPpz2S3tQAnnF1bOfvEofjV3EbZkmq+dlt0pjfeQTzqmRK4HiQrLH6cD5VOJ8f2uTvluUudH3/5rP1/b5nEZ6dw+DKsl9tApg43a
LfJnxD0LCmgYyOOgOoNNhWCHylTO7RAyfuvPFVFMO/f8s7rMycLOQAq4j2tje8JBbUzA9EXtcw0d2UyymzWDJsGnHxxcdlNb52/f01hG6WqdM36ogNDmw9b+UD18J1NHy4MQ1Ppym/JTTtOzZGx0NrxYYF2i185n
uhCPbfKYcuLVuKHQ35jKGiq4YZbcfCmm+5HrM89XgtrT6OiF055D/yaZj7SObvQ/us0QnDg2PG6pLydXdZuIDsHUdtVSdldtjZvDqrDhmCNUAm8h2FiFoK3MaYdcklOez7ybPyn5utoyFYneJwSRHfByf9ptDQsP
/z4aS/k+i9whvgnr4/Polxn9yX40vY4pTh46ktQabilrxRCSwO8QuT1RBawwekKAqHA6CxS4CkFygx/Ao14Xi94mYGJwucokkZRUfuYBaq6jnyM7X166GyurXV9+PkyLUlY7VrMTmoGrqVNlJNP963GVgc5fx2eR
0K9oKzxY3ZaN2W9wxs/dlTIqftks30XGatL+1fWSnOJodvB0ovtVLwHqaNBSFvBb8aZTlAEdoR23abtukzZvOeMywRPb1IOw5CQNpGdxguZc7wdJ5EvMPcnSNMvafTtwZrL6/FEES8YsGXma+a28kK9AxDcBl3ua
XtzWypOXmMoB29jXfbQgUYYtkqWrB6UGm9Y0Py4M2JzLMGCb+ESZKJaXSqNHqnI2yXmQilg25fa0yIq6ztA2OihSAe48B0Z9Tx7wMnnmNk4ezov3+SlFgpAw/SdGk4nq0I33UTo07K6pNBZ9h2/TIgdA2KCMmmtZ
RBKgIfpydT6qWFchg7bKMDKGkVWzX4Se44Y3sEsIIJPa9YqSUUrsKb1fMN05q7id0gLWGhjk6dVFWPqEwjbGZKM9Seo+9hIdrx85X66rdZpr9xUalfq8PbDIjDOSRxxXY92NmXDpKK0tEmoameFnliHU7KITA7RT
Zlhagwag9brm+8Oq+GpsCHfBezl5ik02wDyPu7iZws3ztm1P2uxkfNpYJ5IfG7gRkqsfUHrmf8WIx1qNG43/zPiIhil0fx04kbZeV/DRG654e85JZgx3MniKmtjj5620Y433I7g5GS5Rep6Xu0e/x+E/bIk1qPnj
6YHfKcngOp1Y+V4uktv5n9yyuuUHzNIDVNj8Wu42Bq2HLFAM50fDV0AIA8Is/1jOc6mwA5xz4eMnxOEilMj5WINK1w66vW75LH8hJmWepKmfNw86Vnrfd+7KpFHIRyFbslNS/+HIZXY7ukqYzWgzLG5UNLheyvxG
vUZXKkQAXWc5jITUYmbegH1KAyt+tDDloty9jgthnPFAf1WF+ljGg/FQDYR7xuESTUc4LOGniplqgZR6ATQSRQuKTh3vCgv6PBaxc+/FKaw1wSHlASvYVfO7ozWJJi2xGO/PoseZLJutfbDIjnthLWm1pA2t6oU6
g8Wg7liwJsZyoLjQgU/LIYz5D6CMdeA53YeZLMQg34K2871wPbYCU1rB5n+z5OE3z023ySyb1FtZjNXyxjM6Pfns7QzJU/iHPa3n8qMZGsV6aU1YKoRbzwmSCUlqtvdaMVE+/+mFNbvdNlfPCGa31eibCAZoAorP
4Q00ad+UvD65JWNE8VpcIqTtrjWAM726yR1l1WPlJt74eRczP/kEAixfpqsX4XBSTnQGyKDWKh96y08GAHWxVTOp5u5TP/oLnZryoKLXq61lhHoxAX1BPd43jX/dE/FuT3XeiyALF5Eoo+yvNxFknmLF9MHnk8de
Sj9kr88QtZ95lTzGkp/7NE0GPTtC0AqL5CAZW+oiiJaeXpLpYInkXlipvUW7r6OOP3gx60C0SjYijQrrfglCMslMepHtkIvReZ9zkHVWMRP35JTXHKsXFI5CyPtyLNXzFsSY4ShIM7dM7GMSao9goavAwft4rgSh
HQVoTHv1qC/qFQbeY/xhwywowI+Amah3+sQ6yayKVM3VDztmbudjbuYy8WtJyq+kq5r/H6RMWZrIThBx/JTYfV9CmB8lKWR4H4UHvk2NczCdjBAi3jsb4d/zDe7oGAEzUr01QjtFhHY56X7g+QC5kX6ypJWECaLY
j7GMiQxAvSfmSEjxmuKTgr5b8/AFQYMk5P0xtuFYJWMxt3fXw3RSI3U6czw9I9N/D7umQv2PI/UfiS4wbWwQYguufwiTX1hOYoTn7JyvlDRpa9IlMqfJ4D9MbR9wkvqIqyQKUvWfDDthIY6Giqu9Pr8yM4ayJ/UF
nVPZJw/+SGbRU4RCGoyL8BAzrtOOOreaR+6+NLXsJR5p1/FvulsBIdHAL8r8VdtSML5TT8pTmSczwAogT7oFlqCR+Nglz3aR/z0fnVx/i9Z0fleevzDJcQsCQBP8HcNGav4VoEUHVi/EvP414WOtd4pPKGVqGw3v
7TIsS/5dyXJqBxZGUHIiaUh63zq4SKuiUReEvU99yDnA26FBbP778Dok1nzR54Ws8l+DwjrtkX9GuOyJf2u6Mai8Cj0Ex9L2lMELaMy03k86gZmAsaLJOQ9xytZznNfVb2VAnDAkeRgSCIvd4NOGMpw2GFYOEQGE
XyplEOwNUdp5lTg+NtPIvLkWSdSxx2rJos5UJEvGVtE+R3DoXhKo6Vby7nkmXvb+pPGUe2ITJmPiDA1AOv8o/XbUvvL859Gi+8NQvugLlmGfbOJLrDpCW7gpb+MQh//2yPcvF6/RZLKSP6Ilz2B9U4v5SnSZvpNf
mJYASd1oSd0kEWU+3zlKCID86sdDKFW/6KXFN5mECGiee9SgWJpwQoqKUCDBvQL48sbMAvmNeo1SDFUifj+A+z9TF219IYL9nFvPmYSStRrSlxGIjx+GPtzWEWklPyWd0jjv60ji+4HV0DfN+uhBnsogorGv7kvM
ZX3JkWVpKw55i5R17KfiIUuZrU3hfrpMtcZD7tcCUqRXjIo/yV0B/dNV+QjNfeL7kuY3cotZTEcyoCkJitdsGaOQZf2lx75X2TRV4pPyKR0CTydfcgcW88V3opVO4topvqJN4Qz1cAdLH+lMuHbHYRma9xI6TRz+
4imoOGUDed/kfNFcc/mQ9ZxciiFn7Egp2OGGZYRwI8Mgq6Q6UKpCHmQDmW9qDObDzvUDPsmc+eMVRjhZScJ6CT+kE9ErVmbG7bj311lFsJ/LObs6gd9/zWmUyMcvsM7eY20AAJXZ7I6yoyvh3pQWqRRRJQPzkf3U
PwDzWTbc3sx2PoHW9Y5jKUfeKgtgkz0rnsZFdNY9mVKYpXHt6IdmXWHgIVPgwfvKK4n5hf5pqxK5Z8NyRCQl+TKqTvLP5mCsPNZoytdLFTBk5Jwtc1pxIuDQ0uCaIKhfijgRPTJnR4mpS1MTqLVRIAsnxPJJRojJ
3At59VhFIPQtaxEPh03OGu7ky0QVDAnlwvPL/SQuvU1abQKDHGmXzlZLnHEFOxiowd+W/IuW/7iW0dUCOdLVxRjZMivbV3od+jMIM5xhc2lpQjXNd5u04PSweZyjt0locqhdCEAaoa9V80696HkKDwLQC7TJM8vt
MAdTp8DdAS6dFVSTZUucF8IxRSVD4sWl5coR+V7KuihxKrymCJF5fIO7ua/WolYgGw8kosPlA0ttslktdVok0OsFL1rraq0tpkBG0aVvTgv/FBIdlR23HleBXqNhMweiUfyS+Oc68sybymjj/Mno5obE7BH+ny1N
DrLgzv8xh8unrQjRH52EsFaYX81hTnvXdPyzeLIMZvOv1zRdEF48zZ76HToqSk08jXfV+BeC0p+apIEQpSToydQcxkkGHau9AlLczF61LgN4KE8hLBJCO/KY+Yx41RC3yO2+PwLAO6W1DvSGhGNtWW8UJxsRNVDc
i5Nd0WR76OlYvh8pbjTkCH/eOTQFUEpOK3HpriPlnt7Yw4GAzJDNLdEic++s6Uxpd1ri0NTmoxX98EqsNe8WnFNrEyYfJ4kSjciTiZJYEABnyP+/5tlS9CJTiH3zvZv0yHiZPUHC1ACjb+hCScupaK60808ljt0T
yFiZBUIDT1I9Wd+03haUIYF58kVxhSXhC8jIygsMZpUxPHtBtLkCWHAO6PlJSKyAgcJjHywNXkKmi9xAQclILKJjjgTdikyu88AF2fqcxrZ54N454hWiyTlVSywrOD25A5XU7dZGNSmx2J5RTF5xNHBfdEUu2cwr
voEVuNI0j8UB6NYCAov0xBUFwfnFhYJKofwnWlroIWJ61mdGC/ZC+DPIgBSYVYPoQ+ExT5Y3AoHakVQkUFe7WhNQbbr+HbwfG8937M44krcbAyxPt11rmDqYKur0ERPZE1Bnyp5xPvXU70pnQtOZyrdlZsPG4Qru
iGr+S4Gb2XPHzcWO2B8k7W3UzlDPO4hX4EQozFB9AHhfUGzv6em/4jfjL3Z4QwezJ0ga4Lh0bmqbAw1p7zQ9KLD2fi81naqRwO1MvVC//+adfeB5ThEDXtOCMh+fQLGLx4IgHrXokB5i0W8paSwwHe8Z6WMBXZor
RAzlMAW3EA818sfH1Vr9b6g7IxEAvgoQhCpJDXVFm1hZiRrkLPN+5o73d+pWWDAyosW0fZ3PAvg+Pn+dUMUr8Ezjh3RVPmMuG2h62mFAQC6ZJQWFnbJaOtl7CMb7CL4+CY5L8qrH3IW2KtkHBovJkleEf+2B6c0E
IXHGSEFFuehzkzwL9RlhYMqa8HduNCIqZcNQwU6pY6GYl75DoB4awBn/RBrwMEo45vRu6UdRME7bWHUZgyee7d9iEifRvDrqDQt9NV/fWX7IyuRqdmGM22VBgtFbkkgPrc1GVzPqoBftdhecrfkXSjVHQEUtqsBI
1lD6cHK9khlk8sqphpTN/AjK390wvxFx/2jMFOO5AHp+XqYcX3+eMSWHZSCUvYRrOZ8exsCKRaJUdXDizb/DSL+dcMx4C/RkUT8sc0MYYDhROtDW49FpkHfkH08cN17pqnUZBTxp4oCPqrIQLKtQ4v4FYJHpD8H7
Ysa7rNWHGXIRpISUSKkJnJFjAGPSgY6HuV8U2giBRJZ8fz2wC7QJLJyq78pV9Av0IN3mEu0KfdIo4GN0hZmrIbnt1UR4DQPzvyf9hhPk6zuL3xO1Pv405bJU1zZ2D3TDqvCAqaRNIjW758n95YWhoVbVbRh68tJV
1+9bSSTtQ/NxEml2Un/zeY+bOSWlZYlO7Y3MBKfLTC/pOfnTNO/r+tImi03A9gyDHzN8oz4JWZGSBoZZ+tN3vmgADIFcKyxMyEPu8IqdDGvIM5PPc/2CZmnDHc2+8OJ7Xr8m5S5FRK+oXmTOEPpNM0mhjVzxKQOI
Z9LCCXo8SaFnNJjTLEtSaKkDdR4bnVYjzdv92nUVDMvi7l1TP0kROmTJe2O5ycoZTKutz8nwgAGFrMkkM+cHw8gSSYnctTEljANrbyxwh29RbGqcyPsILsE2XkdUi01P2znIWQP6/O2Jqmqz76sDXMhwMfSdGDIR
RJGC2kuktqQc68lUMqPKW5rQ+ajjFBG0Hzsw2XdggOPxThtxJZv5rLTsx03UQ5FINeZgxBlZhulovqLYX/P7NNfm9QFLv/6gPBZW1zevlows0tJ47vS7vCHd9180aCRFzRM7Xi7TgC/qTAQDFBlWtqeFVHKNdu3f
zOxE16otoSrSr1IdlvtTbPFiLhkF1nM20M5z2whdZbL8ZP2OAaS4an/BSH2gHT1HEnIB/iMIWsAObYPQ6yX/NJiK2i1Q7PZu8nLNUE1AOrKkPafYpPbZy8QBKQ/nOYfTVVGPIJNaavmRAku3XKYOWJrOR/n3eU6S
3YskMvDOLcr+s7i8emHYqljjZNkVx5kEaZ56kHMHT1FN1cUpS8FHBWY6ufkWXx7sppuGl/n/hg48S/YXcvOoKhMyz3ja0T0owLPgPiPCKgL3HEil2kNqr+hEzZCpbMZc6X5kBNmC1vxZqZs4RTUrj8jDGeU6VcvC
LQMWWtbpKvLJlxDO9CTgfpOhphN9UsHnaQZ3rxstY2N1xQ8dLX/64n6CB25yuZKRn8A5e17SVnd29boz9RBd2tDOnAXF6um+JmYMM4UBQfL4BURO8dimbm2lOWdKzTWt5VThAz9z8ru429XtjpuZDKnOVH8Pvz2d
X/ogHsrDyhBxOPnJyICdGTuZ9V/NMiFi1cmTJuPdJahjI7r+Kd7T6OOO5m7jLbamceSCPBMJoGb1XEFeEsk0pVlu+mQt5KuInPDwAyU3s8Ed749zORZHQeSgz90fNY3xxpZHeMGwPDTYXtIaw+ywaSxCH/dqL5pZ
n1ULLujWJsbnFfI4B1KKiW1KNr4+JwZCSvOesQFKeBYou1QeGJygxB1vPQhh5DRMCWMQPJFKhR1RRFEpWgX4TtQDaKhWSkrk89Pof09hESMhLqqvghsdVUT5XVfHRz5Mr+Yz48NNla1nAxwkMBLgSUHlksuZhz8D
bkip1efpUR54Yf+QestBKJp5O3ZP1yRAtbsDIAQNPDkb7FxH1ktOV5GAcNSNdWmoDSaU01XTLbJ3nr81hvMYknG+aM19y1fpekPSIdM/LPvl/yV/2QQfhaRaHo849p/qGIahX+IgXvlb73s/pChWZKUFEN7tgea4
lFAWLNJk8MpwkW6N0pKMHeIWPN7DgHHQUR+ba/i+IMIrUl5vA/wGZk2a1Erl/Z3KUY3wiArz0iUwhM5AAD6r6j4DFAmpqsen6NrSh3e572k/V4sO8qutT1ozpnkErxoSMdj+XK3LF4tbPAbLe4wY+bV53pZXDHbk
fuheiPTojpel+D5YOZIXlMnEgBikCMqNcHPQ3ET89kO+carEypNPVCaeqEqi2mC2GMkd79i2BitdbI6XVGVIZEb1elixklRtXJPJaNC+cHnLb981TwPTd/N0XhheFQAZsOB3woPu1ZXOiNJlrqehMxGRFksIBQgl
u9RWBWcaY2T7WybE2VwYLCgc8nwL1PEyzrpM8DQzxMg9iVF2pcD90UYrCTJ2YnTX5FXm5xMMj/NDTP5V6hAcxOXyP6/XMlyf+9+5+V83BvBMsofjiN3eY5mAFgtG32BQukveO4NbCb+dncbdgd/wCm7wCTJKt+eP
S6dHunlk9XHlJW9k8FmVPIZdm+9TC4NfqYRxaO6ya+Vtf4LZgKl/E/iDwxkC3faseW4TRTPUoa1A09g6lNoeB6NazaMCWb0726AOo1O9vtxobg7tULc2ho+tsj8epaKA15Il3ezXGLSUSe5SmgyBLuQAPeEm5Qx+
yq0ghk813EoW4F2+bTg3bJlN4P7XGCEt69xt7rkFU5tO6H/ON1CGINKnYduZYlhrVKwD+u+1sCBwH0g0OlZ0DnkdGefZnOTRnAA/f3E3jFkC+5uLyMaDY+jwF3OOgJVE3huaqiNNXX13ol71/f8v/z7u/IALRDrL
bHFvVlrWkYEasYA/UpP1PBoxPW+C6B4q9C7JP/TrxTjvW8Y3Lu115xdlzyk+OaY6On9AXhi3lvJvAlHQKRwtKzGIS+7I8f3vXxvAhspsD1IyxbOCuxcbQNhlxD0AwQ6rzLKRR0dxDcvqI7vzBwMRKIGwX8TXQfKJ
BO+GEL+QxPRZ5kMY789B0duTm+8ZcU6QzIug9PWeOHv0uG+daKiD2hiYm8TEgFRWNpeyCGAQSfMApLZ/wrF7j/1tdKL/3TpMSU+4PwOeIE9oDNQG1m9+Hw7fntAc8E84PWExMBoYDtgndAbmA/v3VZZz+hudQT85
d3TS2rEsCX3mYcoSy9To2STrh4SdyFFgCAP0ozSlvK9vILn8cG1jLrZo8skjr8N5oxnyOIY1PkgoD6oRr7XUzGWjYbtu7v3VnKtD1SzOycX36R01jcQJPUtGDKMqLJ3UzNcXPH4HBlFL03mzfO3fDlTHvXcflWEe
P6zlF4G033KxIXkjmXQtMyo6VPkfpN/UJovtWCh6bGdbfSr28gB/C9AlqqmSpGvap4eUue4+0fcVdkptVq169OhnVDk/h7/8FIoAg6Huru6YXuF5GBRxIMYz6TKeQDkwO/0uuZtRhP06SvkyCKvfvlNVFMziNuIO
81LkCqtbmvF5u2E/pj9icPqkszTDYJm35LcIvDBAPzZ126c15Ug0w1LngnobSnTDUrOH2x9itJ6V9tin6oKIjM1YdRLnKZfs+g4torvojPzcAopcdE3L2VeupuSy/KVGhjsw+KRUB3BkM6vSzB0C+GGHYofhbz+e
yrzIcWf/1jdcd5NCMDa0x+7e0YZfhWS37zP2liw8NRdjJnZe5UxQV2l/bu+ydWiRzSZ2/DKD07+dvsKatFORHC7/RL/+sKy9cxaacFNWnYfFJCwAuPwyThDrfjXETAiDuHNnbOkdY4gM2EJMKSBzyaQxCgWeLKF9
LS8CmvMUsCCPM3D/eoFz7sffxtd4/xW88+LHzlE+1LE1YR8ZM4QJGzfMUO0tPQ5fEriPfTX/Bj8ef3Zwbz/VO6tDc/hxfz9lgtqJqBA3xTL4Tp3zwrTE/yNtPy5fTL4lfMJVPJEkR5VXBbhzU4gPnvPXfTXynQXv
uYZnuCdacZ3sm5+rEfzoYlOOeeIbhFxTCKeMeu2DV2Nb/csHshNhYXwq1gfMDTLfYJaN0q1yLRzMx5kI+5KL2cFlp2XJEQbGf8MIMOlFSwYHPHxN4my3wEinQW/wg6CPLD49+uzbkJExdpANH7BkxPIgL7lglr+g
uOXg3rGE0AA1Ivtn25zew7M8ZoV5u/eVghBP9KVahpCcx20i4l1O6KWA7pZI5FVnlMP4LzVQB655iPtGzM9gOV/0fTrtN6jbeKslMv+muDv0xPRy0cBMduwZlSYqAo56ErchAkt3b6hnot6onELS/A0brdTxN1M4
oPJdgn40nPP59HaMGhfnlxqb3+3rZakHhtE7BVZJWA3wIRZ9oYvusNwHtevMueAyTjGNVth/56nbv+EfczabF2l1pwt1rWK2C6JGYt7S0m6mHo1Ra5xCJKeq36hiS3IZBANaZHsl6iDC2ZlRVqD1MNSEAX8upa/5
i8pOMqnUmZcnjiGuDOVA8DjHxEvhHjLXdlAvcVzWVvg+7oPWLw0XAjXS/C3qIQ6JypTFe7YGBvIAMkas91InhQ9MEFmucvwg1VyJ4GYMn2KoKAI4ZNB+2boioJe3Hx77+4iEEsEjB17m2TQ1LMUkPZiDGRnMqNU+
VlhyoSGu9iBIZuofFBX17lkl0EnKyRH5qMwR81GhwWB+CsYhWneslZNcg1a5njkmk3NMQjiPvqme7Q1V6O6lAGiTUwiawPSRgXz4TsFb7kwmWFrzUfriO7t7VxL98aMN2R3M3fXcvcxZez7nfvYZJc6+e5b9h2Py
oIoZniRTSgYW8bwTHuOb98sQL/9uXRwiW9fC0c8mUJMTcN9+arq7N+aiZ3xK9HYJI8DU83hm41iPDjUTonqlfC1g9VbMINFDWZ/Jd1EoloFyvTqmbZ4c+0nj6ZCwn2GScGj5AJ7PPRIkroXRo1k37EOeHu9nu7/4
DRQlLVqwHb5reM+PCorflpcUMDe5fGDop4EBzfvdGbDHcgV9KUD2DUeJ7X8Yz/mJrlCOB3iwcilC/CpsfsSeyaQPjJiC1Tedd08wSJ4D+sgvyJXRebI+ixaR6j+nTEzGmmprpzk5/Fsvzj9+sjoxHgr//54c7Zfn
2OyXF4i7BH8ZAK+PePUjEJObiLnd7Se0JqxJx4whOf7X8NhqVZOx3I2scOKVS3qYIIjN7eWNLVz46e4CaXKtA44dHwF80Dzc3SjKi6fNo03e44PdQb+JNeGoeXIx/wXxVIxiNqyQbfKMP1jOsm9SYaQd/G0UYimf
s055+i2BT3sGMcRvvt2X9tq4hb9cLboQptn95KR1lreErCg+2/JKnes8gpcqBd52/vqXazzSqwXW21NMYK4+fne0zHS2SemC60YoiqH00dpyOLo9hNzBEUQzLa/FzCI8p6WkIeqEoHtMPc7iIdklBdHJhbgqjV8N
st1IPfHF7rP+4cW9K7y0rxN/D9ZZ6iZ0z3uln7jnI0kcQdeED0rZ1Ahob6U9LiRiavH5u2RnYiymVXvZKqy/x5SdwixiyPHhXhKI4+9fSfTS7kOoighyVQXLPb7RgQj+KX+n64inIwyr1Eu8aSENzp2KHOduNCCY
heR8HhbhB5ivTbs3nHdIJJV+jCMZxfhlWQI0vHq6o+VNbEIkoUXnmRUYIx3FEiGiRhawiVej/18oTzEAxrmZUobgSbOcez5442HFb2NzdWJklGJ6AQPyLHv5UeKfsUTLIEeOpA0KyMI4/WiejLt6PfMBJte4Y/L1
2ojfZW2D36xRqzEXWNC4B1uEy4NRtHpHFyQRg24VgWE+h7R94HOm7kIo82hktXbqHgO3VdEZyVOmP2EZBry5GIepVHXqgbntOdHJrVcPkOcIEH7yjksvtFtpCfU5dwfRsvJlDn8zhwddpTE5etZnSTzRyUWh89i9
kgSoNK0JZnSWkx8ggKVOF+duwrP0nLOPtN1wJ2fYRtjBxKSyHL/iegAhycwFOj1JfilQcGSyg56T2apJM53dBFO5O507bwTDMToRenyKa/lyPr8wfVplFzAwyzaCZZrM87heNCqcaSWMvBmOq1p9md4W4t46biU1
yRKuWucdcZuNCo3lrtCPiZy+Uo4vW8RB2wYO+xRqxC9xKy1iUAKefPVS4n58dCQEa/wLM1XXSfR7zeLQrne+Fin0pMPBxunqclGX1mfpLJx8Z6YUWMOjyu8VZzMZqGQBba2g5j6Bc4qTc/67AstNPJ4YRA79q3Yv
earpyaNHWd2Bhd6unbNCHY1tZqFy94xxcDwd9eqpFJOiQMeTpLf3eUlbLONxFJ+OJSyig0fjoIUuDqWLSKeawCAPVvcl9FrLpvNNsZI/wGRoQ58r2T6kkxJUeaRjeflaOuWKtW+2e5WHZ56nLqTE9Y2hrJB3i4sc
ybnn6gJ1dZVCmWDQ/8SOCy9qSidZSgIAetySA0Ew9wHWVco36RVESXyTF2R5IOphEi9TexujDqUIYPWgzqUS+R/7oQcngngMJUT7o615UZjruSGcE4VaUvhEvrQYGPaCtlBJ1Jo26oiYue1Hq9sBn72cuBIS4S/9
lT0d4tCEeL9/2/CM3TpaifPJD9zmfv17qEkTEbAkhRAGhDLdbEjvUS1oWm2ydpWMnAcx0zUHF36KCJ2CIaI0t/fNnmLbmk4p+5hruU44/3u0sn2xf/6iJBHtdmTSFVdda6w6IcufQc4EZigrAFNi802eD4I+L3UQ
G0ng9d/0YJwIftTUBKMSAChB1bfR2AnXvCG2VcCyX9xuyy9A0U0D8n5xfWG1ojDx80hFNgmpJ9ACMErKiV1RuxJn/inmpAgB3DdqRkkUPvNLc81Q689zfTT1yW2zMWqa2hb/fpmvjhddXnnqSMtDcXtdL8GbLeFb
LJ7ooIY4/BvTj6zh5SiA+J/zFyebqGgjncl2MUkKALgZIMpm25mdveQAFDa+nKgBhP4mm6wxUpBFgHLjEg9FJAkyQGE3Kiv6AHzQlq2mci87KQngdu28k46+x8idDGisU3OfEOdwNybjus+fQccMFJ+te5kM3hJv
Hq4LR8hORTvfc++3cBFGZ+IiZDxLRZ2QnZk1McZDxQSfKVjo6IR76A+KcIzoPSAlTxA/0FjxJp/TWSzuS1xPJkPSekwE7/wcRDbfqjJJulbRPBze3Ye4958/76Eyfd5spG+/NBkxe9RTflAmUrY/XzKRk9KQ+CdH
jOTq4NB2PMHL+6Qh8Bot1D7hh0pXaWksNGc2IPmu5FWm5UQaRq+XbBeK5KF4IQFLCVJREk2EtGMnyKDRE8Wvmpq8dq2Ld6An/SeQgfT/gkj6YZmvEOZRfRh5voD3/8WU7EPZPehrxF9zks7pMbU5XjSZdB4qH07+
BQvw8iUTNHWiL5HQnYbnbQT7HxeiRRO6L9ociyNYwcsl954mPSp20vWx09mJVLudF+1QxHwnWUg25b++E7Jf1DfxESc6jYKIes/muCnE5cKu4tMcWYILJ4qNP9+r0+T3Q5mJ8wvXmwHekrSLDCy1D0MsESsVOydC
ageigivi12yoryyxnpb5m4mlB7zrdWoGutrVKXsNSi/6OSc6LGW7/LzC/DA/qdILWLws9kBR65H123eMM80M5c6YTbAWEqMwXZUtV1aQDgm0tHA/GBlHFl32c1bgDeRKHPVJlVtwR2ZdZC+znLoxuW9KPUeCqjAr
RskhxRQPIR1IyopvUCwjrhM8BC/Kb0QnLCIWtwmLeMBNzoGY2v9NQxh9nmlbuK1CjziSaj61OOvGMR4g+MQEll3tP03LFeytIod8h+QbYAZfp4N6hVx98kWCRCWOC+BmgYiuFFWhskmp+yuOJVwBGO+vMZgZvpKZ
hSwgcXTGbipxINH28+Cg+SSF2t47+hQpkcK4jhke7AelhVXQnSHDJSXTk0Duo6/AjoOcEFvyMaCoE6k5Fw7H4YGYABLyPBZi3VyHbDbXIX7Rk0F8nDU/RqwK6kNxYk5R/wlYXPTKvg5z123bx3ws8lrw8DIXTZ0p
+FZ2sOF/eIFOvYoBPL3mzkZ2Ti3SSgfzTXf0vGVjfMGsOaMzZIeVAtbWp/7xQehQlO6HwEycWdNaxQ5qYdthnpKzBYZ7IsadZz6xdHteIONy0rojJ4YSM6Ay2VS4d8RBQhoQxAUC7qxmgsET/JevfmRpNphhIKLX
Vy5MPHZOI3rY0I+tOal9eY4m+udvUI2yCO6xPhqDMBUJXYLHrLRzpH4vSU2PPCHASIVK2CXBP3a1StIy1bMO5N4mmkhk2o9zx6YMGfEutkvAe+yTPZKtmd8has5hhsxIIIEXRcbU5UcdlqqxVbzntULTg8BUfLM4
wkH2HQcWjgw9UM0F+meODPYowmEun7/ro1vZcaUW8R5wJDmIE4qGfkzbGoXGZwYyCO7boiiE2XeVZeFy7hoHBA4BSjXlDnzkFfs3le+nNErfj1Tx0iqWcJ8pCM+A0kx0ktsE+zl+F2XKLeKpcdtVKlA/cpz4vZqK
DA8S8kU/xGI+nyWpP5qUTGj8jSIwKT7W0fGkBpn/mUHDcXAhqLTg0Ux2gGa4m0/gOkNFfSdSupREa20e+BTu+iCoRXCBZlC7D8wYAJkpdPbyCcVUMZWSM99flQpDENngXIVzx8pmdoYc5wtUEOa3Kpez5qFyoQxC
7I4hmmaiCjMZRPjw2X9etZ32Oc8jfyowNtVbfCozmdy5Sr7z1CA9QvJ0VxsGWg74vwIVC5vULqtC8lKwfITOvLhaJf6P1uZ9TH2hAOj/ky6r23LyIup5Jzx/uPmx+5+zUHmN/Xh6elDM4myNYvIzRmsKink6iwNS
Um2e/xrSdD5CdbCFaHuemZGTGyCSJCrnrkNJoRt2D3ipIuK15oQfkg6qT1VPL9o/UoBGsB46Yshy8XpsEZHVEgOkiDKY5kSKQgjObGIPdrKaHUUWLqv0TU3JNR2+hzQUDxZ7H2ukwZ9+WEL6Lyww5R9/Bx14fN8P
YtKUGNMix5b7bOftZF+jukQoaAZ1mMnRMD12Z0n3UCSGy5UZ3QYxDKKEJon9+YdYS4Ad13qcNrNzf/poLUiZZcvEOmgGPc/AOsLtDAd11U9pL8cLedKcqfi03XfsREaomJ9LSmjgbLq136SzFqkVmiFGWlPcXyK0
/OZjeYs8Ml4ZqRayMX1ZYhD0UJUcDAWeMF+RgnmzEUWIEWQjOEN2xqHnC4YaSNzQDDdS5FxxxqnJx4mRRpdVp5BrxQ7Od06LFFt/+Op9a2LlG81HY13nxWZuQzHfvL276ODdDE4qfx55sCrJO+Wdti4WUS9WLzpM
G9C1ASpCr/vwsF22PKC7El1r7/cU1ovREpi3jjDQX2eyysTTGyU+oiyxvNL1GgUxV7ewVJt0pGIC0oT0ifzmblxEkzP6lEqsmma4TfB/g+idarvl700wvZywNiH+ilEipbrkywylvWnB3vjiTpY2kxA/V9QjOJ0u
xV1ZqJyuEz5LSa7THBr24ZSO5UyPmb0rKM1mjgvDE19JFYyxsDRNzQe8WQTU0iXFpUls6wrKdW+Z5FrWR2AtzQPSwBHP2DnG9twwncPky//UFHwTFjeEhN0WSQItTMSdZdAz/NtfvFsFeDFe9vKXZYwqmRxJ/6W8
Fl/WIkkVJh5CcnIWpuqFmAqOyiebpdw2J2Yh5KHK0lX5Bgh4onFLwj0rS6LvVi4qilXMri3uo1XRyIER71pUTeH2XG/XJybfW+kN/+3nGnI1E21KE4v2PGJmCXVXGDxjPytcxZ6VL/ZduWSxml1WMryQIpTjF5rl
9V4q9eCmBYaEMPEie/+b9u9YkxSaKqTWix2r13Afm2m7sjt2zuASJ8t0vCTozAeAKzIrxf33204klQO4l2eOp5KZL126sZfdbsulGFd6cb7Y9MDBmpE+qEfy7KTAKsVjTOethLCHc5J6w+QHygRDmV9Jzyay3FPO
fCRMYiUFPqFPa1x7RUJFzE+O3vIEx4ev4eDhKZaA4pORaQUcs0bx8kGwtyE0onQAkXRI+VWlJy9Xdz7uSHsL0Dimiy75g9tcnJDu0sP9GJPk/FuOk51DWCYuKg0/of9Uzer2iNgPsvoTlt5U/WoJffl1Mc7rS+Vl
+Ad+srpT5q/zHuKUkcRtwFXI/w+4kqtLGVfmQJj+d7KjZ1jmiv7pi2jWX8+D9d+6ult3+67Y/dV0f3Z/dz/tyvXXLe4GcTXpmZ172MTnnOWJOOAv3Wpw0bzr1p/CJXjIfI/tUGs6Jzskt/nDQtAuKUWZPpZsLbr5
tvvIywHZrAu3t3jlfgE1ygI0+XTxaqQqr4MCrj9aSfdcLjI85M9QxIWnm0mcK7IYy6KxHsGzCYPOi8+C8ICsEK2l0IbTpIM5h9ZAJm146OZA8LTv0K8Zh9AeWjN3sVucMNFWlG3AvzBEgK5CvG24zUkJmhLybjMB
3wJ3YMHS4x2Rdf1r+78vH0cwF5KbqVhHMLrI+DZI6MxZcsgLszbRu+HuT0TRlBTEG70RNGV6/k1Xlk9/tASFEjBSCT7/ixiZEbGiq1+M57p0CFnB+A5iV86i36SU1Ommxv+X63ISzafOp0veOttCIdGWhtWcSMVF
20uN42eBVA2rw/vunqdFvsVeJdOuAD76DFOdcN7QVS7ChRj5KYp00T4v1l5rrt+2ay0aWZu/SgdDOCY6ZNmmuuqRxHmtWWrBnNdqVcvnvLZRy+u8tlGK7bzmQgsabdfLagOGQ7xqAI1RwSTmKHz4PXmviajIKx/j
CavivCVGzbgOPFKs01U0E25lAlCHC+mwtoBO7ktm8l5pwDh1TAra0GtKI9thAcVx5n6XRLhhR0A3Cv5AVOg2dhi0TXDz4MCTjOMqEOKxY80uOXh60GtXxtlVa9Wi6UHdZOHsQa1fD7wHf+WxgvFTBoMPIl0xq8Qy
+HxgI43XDb6LYPVBSTUHtA9KzcUg/KCkrEHtg1JTDpoflJqNof2gpFcE4Q82ZSfx7U2HssUUhQRESRZsAQThgEixLOF6W4MiCM9Daj1w62EEIfN3mHGWKcqhCUK0dSW/ZBPykQUh6s6FGIR41f4StZhiDUImVOSX
TC+/E3VbgA4irxVTqcjTSOvjeh35IIQQ9ZvgEUJsLEEJIZIp24mEcxEK4YRykCf3rx126pTO8EcQ50i3ISJNcbMxDSHyn41sCHdFWiPQvc3ohpAtJEMcQlBdupYXLof+TFagwsFzzcqmegWzlxvDbcEZjrCkgKYs
0hZEwvpfsq4syC2InRX0FkQSVhhckNt8JC4wzTQ/71kZqFzweok0TFWic0HWko/SBVm3DNYFWbUNbBdkCgy8C6KacNW2KkgvyBqMGpmEPbIXODUaCHrLDBgv+IaeBAZ+ng2cF2QS+bBekHXnv8pNJqoX5CvD94Ko
pjjUFzhx6j87m8xaGkpVz9ATr6KaF9qvoPO/praGlph3aSpP9U/0RCOpgGlUuvQtymOQwdv4yJOB2g5+DBKJ/EbSrAceg6zLFIAMSTI/NzMRPTXYQQYJzL9xYA2JE/Bq++GhGIAZPC9kYHPKojefCKupkMyg1yij
myHnxw7oDHpqhshnyOkovaCSpERUNIi62DAA1ek+D8paNDUUNqEkBBuymOCn3u9s20TPtYK8Bl8XgR1MgK+hJ2MPgQ09TT0WNvQUbEGxoaKVD44NDQEzkGzIdA4zQU8uB5cNTzz2gqAweGC0DHY2cohvJ5A2cnjL
A9aGGQ0ZZhs5bTHQbWiGtlzkbeSzVwMON5Re6qag3JBZbkaQnrclWN1geQ02itJbGomQ37hIGqR0fmMS2L64pfDf0BekRg5Nk47fiB+BDssE6YeUXe382J9fyJXItwHwVaTbF6zvfj7lrSDc080tdxdXfXqrueu+
4PnuuqtfhvX+BYtfSL+75wt5vIfu3i9kdKd/HIpL2tW3z6uXq/e9jd/nkE+o89F1SrXrtl1ZZ9ED/BT62eNXEAEJELonPqhFH7A/9cyIVdr+YbAaaU0xRsKrptTRUnukq8EXG/iRcJ88XYWzw84ISKGiHtwiYVkw
poY3yXMCc7AyITNms5TAKDG8iETYCNwPq3cGSolqftrdrv23pN346278/mPxZfe0e9N92f3SXXbvRpvQsruRkLlO49oq3k2kKVU67/OH7awmfExr0gR+sopxwiXyg+ifBhM3apRoA4xRF/SgOx2J46KFweSpOHfj
gxHKtITEs+H5EGIKJNKrVtQxTuA0MHfk0fwBPeAwzR9Og5UtjrXsq8wDTAkt+BAxsFXQWFRlp9zJCNoq3jojyJUDshsf2EFwi9fFMffhSg2ocn200TCQMozChsExrCG9FZcNDQrCr0QZRFHnZnpOOZ1EpLLqAcOV
6r19AH3H2OFtTPSAZF29IRMGC6u20HNkuzgruqMphWCuMGP4yb8VJMr90nzYQIpnUmLNkV1olr93s64W9HPZx7aEgxRCS5e2WITJZyUbzTjbu1qAqotHCvgJfp0Fpjb5uSRgYs9pyCDssiNHluoldkDteo1qO6M+
P7kmGsO3C73UEvZdYIeHb6K5CwiXhIMX8uge4I4wkDoP61j6KfgMmp1HDVEsQiX/sOcvF8Opm/dvuFRgkV12192g+Fu36d7Pym75aLDWS8W07dMZNFA4ElkI1hRpMD38wIosblni7YYB/YU/YUTgjVqo1z6Cl3ty
S8OgaCS9ndv7bVsP4rYlN5HJ+AdCheEOFx9TuWOu7Vybm1dkUZgVTZ9632u0KXOdoVsr6je+8fbrLPnRfy7JVXVy5+93kJuoJPEDwZywE8GG8kASEh5z98PM85uOsCwfJHvUB9zbCwtJKESxe4QeDQSF5P+Q7X/j
ga2kVHVlrytPIFxPZVtDyqiM5goIUQQqS4+jxVdVShKuLZh3Rr42MqtY3RkfDdSXndlYDUZnlXY+K6bZGJmfc34Qa/RNI9KO6pCdjmi6/TCXnZzqqXykZH3TWZ6fmGxD4OcuoAcUbrbXpLgi9vgvfPN1CtCIOGe4
bS0B9l3ZWRuxHyvDPmmWI2jouP9LF5cg7/bPrXZ04DjWoHtWXkHtWrc5jHvQ6X7qNMnHFmO6Ut81fuKHr9gmxJAnlrfBoW425/KLzzISqxRwdacQEE3nCQJT6wp2sNYN/0X6EBrCZvuvyUq3/cDXnUISp/GDIYYw
isvsoWAUuHQ8RTCzm1bFM7iwSf4ec5yu3Jj0vHaY7QqSJoVS6nZxOO5KQpM8BSloX86XtSerQtDdzZdLvpXWIXw3CONCZKa+GRZtIW/yK7gvPsJedMUQw9tQO8NoP8L3sviZId9dACOPYu5h1kpz/oSwSop/1r9+
KUT22VjG+0skuK8wGn+c/VyGu7axyj49pJMITpz1GI9Y+oypVEZ51LJTUgxzTp8QmP2we02moMK8e+9jBpEk8dN066xhYqUU8O4CrfB+bG573pgM5WTJWzn3xfCvcOO2syD6k62kcKcN/QvyqBk0yqyTq4J8Bedd
fI0Rhv6/Z4NOeRvlT4PGFd0bE7wql5fG/VsQ6MpbbgpwMHUhZRkSHLIL7wATuaqsf3h0Rhpq6fiXWsto8rJV7V+xkdib7tUcmgS7d0siPGXECTrINUOw/IW2g9ALZh7YyEf0ssaJ2OcN8xXe2uQ/H/nLrN1KUiZZ
KbwavBKVM80aMqU4bfKoMZJs2TiYQY6Zy5orDLzNE1emcniH3/LwzVy/LM+HSLAkkpqVtvuL/ltWOWzUvo+KUNhM6onuPsVyvJlzwz+9R/LKgG/zVskQho1uBqBvhoiiRpGLAOHyTI09YpwPwJxcDYT7sO0Mxk7l
/tnhzVlyBt/61YXzvCgDSTWj1Bl/BmxKG4e3f/UfCehRkotJH/Wh3bmwtLtVmK16YfNc/HDsfWM3ib+/ZL96WUw+z7HzFBgc0fY1Pw8Gz2FMdUlUamw/h8jzio9NV6d5bI5Sj/5ngUvE0nRfZSACnRrijyAykkHB
bc+xsyMuyRvSPOpAG/QUmpid9HGP7O2C8ITmpU9kuYyw0ftelUEbmqtPIkVetr6vPTYa1b8q6/DfQ4lSZVvXvv7RXVJ/ejl/tvq41sOj1OT1fc3j57fZ++82EZHySDrT1UXvrLyejLYSikIGVQBFxvwOnrHgE5Zd
LJOfx36P7qLPnhr6GFRtcfzcLmgQf7m2XCGNpSAih4PmX7k3euWWvDt/wF49apF5tMTwcFpIX7pJTIEVBdTCfNjkWEB3BuI1Gw/ElK7JZf5BnOS446Z3Iah4ErlcRBHj2PwsufiEU/nwOOkZMAqq8iLIiidiN7gW
vbFALTEEcEx5irPy26CqlZhWb0d0QBbYKM79JAM0++2h1CuCULGIlYC3b2dKUgA1QH7A2q+nQJAtJosrle/RlWn3et9mwrs47nVg4zo4qvDUVb9Uprch1uLgZpQZPRVBxhhS7sMAFevI5ErqtqFLvAmNEl2hhKsU
uO2hXgAaU8P70O5wHDezIrouQhNFlnolWDaegKmgxqKJ7KB3vUvB39jEj0WsRI+NY4QMQ/c/w/MUnHbwYGxrRM+xlUzoKfLcKbszzPTb3z7++nX80fXm2x2Y0BXOyuJMzBTDpxVXYbEyGJQOhzh4fnL1tXgcFhpw
SufvXxK10iEO7ilzcpQY/hWHf32uQ5hAT7gWqVF4Xh+tqQMO01CUZrUufCmHBXIRMy0Kow8CZMNpWtZLSPqmU4yd3WoB37RKIpSPKPpUpQA6rRcQjrQ9ZKfBvY94SIEoek/BeVocdxpH4vUYePwIq8IpgfZLGWwS
v5I0wkn9If401Jt1Q+/NDzcy177jozpZF+QnoIk6HBvjSA4edj40TynOzrKHHXWcqhPEjTpejGQbnVfW+6YSrFJDQuhmr05mYCf7/b1dL9apzfuWgGPJ/JCVuzJAVesrQKIiffyleG13FganAqmw7+aZQVrxC3ch
3XHKJcaqBXn1FLw493Soss+qGDvOMhjBFTF571AMoWL9PGFulIIbQs06fL5naxxEelks/2BYdLek1HpqiGDr2FXSgi3F/fb/Rhc9ls+rlnqMmpDKkB65IWKuz4KBoRCjHJ0XkbZFnS58oQx59bh5FyFm2B0Ht3Tp
zhgiffv/KQLaLUiEu7bbDoQRBAPiI9YCaUJsuw60/7E8v3t7m5EcUCxxjzatSIhogDQ8iHmQSq8zticYvyCCBLjJ/FQ/diHwlpuAKeAEypOzZnm/twOkAiB1wKyRFOcfKf4L4bf9ABfIZ4d87aIffktBMVCeMewr
1IidAdjleHyhbGSWdlt6VSPCBlKhjtKRqvD+mEu2ZkK4RnLGkEz8JSXQXdU7tQLAB+TBvRBcyRgRTC10J1z00M0bD1OWWKNJAadhSJkfjiDjiSBtjoNRZPqjQ+xqS8ckykORgNmSMl1jDS7QtKazJgQTyISxa5K5
9qt3deKeQL8XQt4unkqaEcOfS/R7hUOQTvyDPKHEFjP2TJQV2FEZBsUm//abeHuUFxSJCXXozFUFX1sNI7D/VbBRJQ8fWe6vjiZdDffrmEZU+6NRir9KHr9R728I47t/BgImMNtKK5GyI5Waw8sV/ZrT/3XyHzNa
zy32ZZ2QoTtMsGaMHn19D0x/1GQLQSd9eIXd9xKJQOWaP0kJfJuwGu/wxgtFleYCPbE5McGSwfTseh5U/+zLy7JXGlGVmYyg/ToC7I3i2kABgBzQWFFS5+XU0Nkc1eEQQMelkg3eghHpyyopImfREAMB1P7gs7PE
cum691ENiwBRmnRKyJdMY/Q4yalxteTiu+2fNjJPOUJiy6PLmgdS+AarHd5Hj8p66LZieifVgEqHKQQjg4YwFn5+hQNCiQu0tah24NWr8Hw9cY3/+kRcJ2amZfF3SHdXAicBw604Uh62n2/Zmk4i7YEfNXO6GLaP
73i066/cla8Pmg8bkG+K55LRFHS/niWnIIYfeN1EkDobW6e0FT+cTVPb03yMQCT3PoIpJR64BlonOGBk4Rd9TwgGFqblm0RduX2Fe85uXnUYhTjAwUhaYiIi1g63yuXEYA8w8UaEgQjmmfQk7oteJkGBb9Suseb9
pOcaX50rf95uHoWEJ/FiXP7Fk/UtAHcTYEbMMGnIC7xfoaJfECEfMpIt92oQHqHzfdFOLVMOtkZnGqYMneRyPTXDnq/bkeImv/LvdD0lyN7bcjxJ8APBgiZIz1OXvUY001wsM5hemERKf2Z1KJWAfYSVLXn5fFwg
RmWv5yBbQnZnanFWrgewTDBGkRGbF4Sk7u0k5S4dBO0kepqZLXLZ27WBboJTjJSysumA5Ls1MzM50VQvy0N8ov6tEWRXDxwKnsKwmYvvoNjQPd+aRvIweSEVJ/UhkWIK8fCqZPrg+Ev2ZpCPZQp47r0gWm11cU1k
nFPkx3KQ69eDm34j72EcfNS4Tui0v02zdgcYTg+YO7BsZ+lVkLbThIadd+eak+SdX5t3Vd9OJciveJ1OPY/Jdmex4VlmYbAB3G+tZzxPmRqNsOZwU4T94o2N48Z7/X981GlYz46bLAk/EQ7M6m0IGPcvN/qsXJTI
ZNkZ7en53nQN560rFCgsVxHkORg/gY2eaT+scjuNvAQfHwuW4KCXv+jLWHqD7asTe9DtuoqWXNbnYm3rJb2eUCtgNoBRU1AEgzF1ouzkGdeJcSu1TNApEiXJRCPP5GLbaU2IGZHdfl0IagM80PFz3NZBymvvZInD
oRGWbnrMISOpy1tMX/93ngHK0aR63Rr4b7j74E9o4BuMP3rbZH/4aalwM22V4yGeEMEGhWv9lLXbpjLLTWfjNSEzI7c2B48E2FS+h+5NmYZPCnaf8v0d2PNU2mi/7jxNk3ho55i4UWxX6dRu2F3dqE34Y2DX4b5A
Rabg3G0xmBPyiUc0LCnFz3UIk4QVcw5xsFpM9FcXg9uPAQWlRpCJWkFBwSybBniXrECj0Mr7Vqh5Xdzu83sFAY8WOFOAOjIf2safeT0SaehFCq4K0C+p9pSZkR5TNYL61i24jeoUh7HCBiYilBXAXaLW0AONBqfY
AucZV/lSjD8hbmRCNaeKgmihfr6wzQg8SDBdIMOXSXC4qhDzXZK8WmgvqGrQYhY5KA7JkgqrYz/pYPHn0YCSypqDXoK21ARCBpgUsRLXx9yGrELgZUBcrLzmC1CVi1I1zW3nCYYgLre1rYX/Tjhx4g0Jy83q9hHF
SZtXJWgaJpgRNs24O2wXNqr+v801a0fijlxGc3HbgNWF/PQHbvkYtKlLS4locNNGZOiu93/7K0cCCXCKtOkCxtLe+GCrBrDNFMuR5amPCOZpjWRx3/pUUFI+e1sHi5vyDIeglFc0Cox35+6Pd031oLupyTC7d+sz
uuoRX5Xj+IY8bHkmgSjR/v0en+hWMe5vzKjF+iHuifS+1AgWHHuC+S5SxbDCwTEgNhAAOK3xI6rnEcLVocu56MSBPQ8xqoRw2BbEFColUY0DSsKt64KLIGauCue7POxxDGkY15Vrzy6VpssXzbvsgudiziOXpNAZ
ZKsAydjrLCgHzTEx2Kq6MbaIXl7EIoLCxEUaEkLYV+TtuMzL0KwnLYqE8uUnCaW8Ot8l7JEnNMU0HJuQ2lgZIj0AN3SUyNAmSVtNaBYqTzhZCErNRG+02JgSSXRfyeMXSkjcqL5llA0VNO3IVmlkVuekCXKKgnbI
SAeQNO+NA9lDcTtEWuaiy6zZ4Lsib2Oo6Q46hKdTXRzmSGP45Q5NSmogD0YjItVdw5EzSc5GCqKZJyoRFlEm3q4XzURwOhv5fOpEVHNRG6WvGNKJ0L83Kf9SmOHJ8BWiSYrUeidokO66ZU/CWcP/9OU3SbSdNNh8
ddvdS7fS7XWn3W531a2PmuV+t1tPgxnQFC3z99A+8xmlNFWjD6+B1Fjh6lGsqKlfgh2jGlqB4TtOxQquBOAOcv8mlAbS4pZyjTe7920E86IcHBv6LWgn4ljsw8FYO70DWfGW4Norp59DsrGgWsnibuhEBeK2AnyM
on7ZrkQpAlGXEk6P3BPnqgBssjiPzHKY5gVjFSiT6lz14j9GsaSrp7ndW6UV4Wkt2LXqgsn0lfQ9omCvElBcQ6lvbmGsREPfCYdDn6TjATcTyGtiyuKcgtlYDj564K8941rmzFASrtg9cjnJvOzPdBXZ7/JfwJ1F
sMamH/Jxsl5FNRo1YETNA2oTbYlwNon0n/hZQvVWV7+qR0RbPqFEWg+2mGmzO/qOdnzUgq22CaYiKMSysMH72Q6q/jKoB7xt5einhZOBJjDLipDgNsevDRC8aAqRuIxUNnHslpCSyyP8zBhabrygBVKfDe+W4ArZ
Q/DqWs4EC9rLc8aX4YB1vXPrTGeHQqw5pqbzjGnanMIEkTK2gMUqXcQUmvaz7WDHwoaWqoSEimwLOGRZORu8WxLWP5Usct52PtEcK1p7HrmaS8PHkAbUXHT2b6l4kve9dPOOO9QxayT7ErnAkh1v0E+ettYwrDAW
Y+nUTv57mOZknI/uuO16ahqMFV/Jctr418+5k5HzxJ3K7PxpsdUuzUUEWTDXlz+Y9IuAkP2S7CPS44csX/avGpwcqJGlP8OctEfu/iyHTjJVbvzBZD6AxcfwkpAIX0GYCdTJZK014b4kOMqgvJfhthNIWBPdIFAH
qMrSXfLndBfkbAqo8aGoC33LBLBM3J+Owx8NmcWhgyzTKgzfsmLUB1LVtPC7xV2oZs3CtMNWgEQtjszEnMbZKJlzunzRblc13zfsVh2aaP0Pm1lqRCGpQWkm2R3nxWmXJ/nMzcvJrUWwGW5cq3S7UvYAN0urQxpg
Sr9snbI3+YY97nrQcqZSXzJNe0dg9CjPR9ZZ/goCaTOBdyYGBklUu/ZDZ4MdLZhfNWA9M2QzB8tnlhLaw/wsf+OCOjUgAS125oMvDg783eposUUOGjI3JdVWLEmozmRk3WlJQRSBYuhDgy6AfVKc2766MKl6wIp2
gLkXw+POLhKYNhs5S8ttIUH2SxRGTVq+j5TMXvM+OmOzx1xa2Zjn9goLPX5CrzaYT8vvXAuETLWb4YbD9/gQFI+MKOVvhKWFUJA27pvZoGlyiims1/WSe5DUN2qDD6c/tb1Vb5odM1xbdhRN33+5laZcrVI5I/vC
dKeh64c2bxpkfHXriC6gI654g/iU3hGQ4kwy5Gu4EJG2oP3iy69dQ6TQoFceEBpzgmII5LaBi3KTDRsC54NhY7iAVVKNMUg5w5y1CKSD8spAZl2I7gPZ6wLtlHKWF2nNf8wUKJihOl9uC0x0I1yVArlftXklSJtZ
0bAU/1sKxiojU49+1tbt6wQeMkfNgkbrw1rZILYV5JX1bzGq5hyacIRnuGlr3RyUqbhuQpTZNjeJptq06HpuDw77jIuykq+e2Cenqcrw0TDY920946d+CovE3udCf9ujye9skNLMXres9SnjtTbw+fFa/qH92EHS
YHXl190Pi4csnFkbM5qiOCFvckMhXb0GYe83QgUfRWhcgmaLOdmWGWcle0of2Wr6rnT7QfmXr4ck9HMeXYN8moCF6wUJgEJ89NqKGxwqEKFWqAHWX2ziUCZZE5QBZXOwLUSvKS/O6Qit3kO0fmKrwxqJP2MHoUAk
wj7V+zgouyIbsFyKobxmFWk75dUJxFE9adaifvj8JtfW5TE3mOD8oQyGEFMv0H27MX3J1/ZLvGbNE6+M3rwthHK84iBo+KtSMGiKV84BPl/rECFUDsB74wUjJjfszdiWPIjZv++VEwHJg7eQlBejkEQryXtaHNmr
CW6ZulyIbYsEiR+ZSFYnX/sace63E9+ZqX1aIjYVFOC0ocrbVOIc8mQEAGGf8watPW6re1s7F6XxF8q7Hc4xRhHHQ7hDIuPNVB8i0HTeAXH+/Uyq7Gpi8lSD+VCe7y5EqDvUNYUK0TjmQQg74P4PxnREsLum47vf
IewobSECRbm+BGlYUTxCukkxk2JZQ+4fB37Oomhze9Wrx3XANSdgWa/TD9ulL7uYB/dXdIWWWqv2aFolsBpVBWaFRW66K9t43OadJt3WI3e+a5Sh8oBVXWtaD3ZHZ5jE8rcPj7wiQSV/MC4SJxxJPcL1t4cKIUA6
h7RzWGBBykmZc5lI1dHEfCyRooRoLx4P/jMQo1JgO3FHmnSYZj+ffxRbJ7lD7Hk49NBTfxaTTHSakHNLeWiTJnOol+1WmQgrBJTqy02XL5riht4t0LXFwCrlXbbmbDBKUsG6bm3OqB49iNqcXYrlSHvAxuENueE6
5s0QE8XJnn8bw83RBPbd6tpnGIrmyskjpTAKCrfuFeWf0t4EJ0Yc3qGgT2eHXveQL+Ym5inQ3sLi4fYgq3yJI9d+kE6XfMfIqze0rBCOfN3g3Jh3qwck3JBlFmOlNXqNsjyapaKaFCxKluO0MHRsXo6ppdK6Nzb4
HQ/Z10hkNUIYMxzUKxgXQZgwKyq8Z1XMXGjoF9E5riZgP2YrktMY1halX8IEEchTTM2rZYMi9ywMuOVGIl0aOz3akIN/RkWAyvLeClAix/VBcQzNV6QabhBEsaot0Yss64Qy4Rd2CyuBOvLIEs48XoS7ZdQKg9UC
w3dwxVFCUxCKo+88s55qxFcy582Op/w/MAxD7CZzT7w81LbkVKIXbyn6ITZt8/TMFijKG5iaThqKueoe4qPX6wZhygdQeApyTkTQ8cLsgSyOxZLcYw/jIkNcDoyEFIqhg4T8A8bH94KfbTe2U0QFvdlgrP6GuKIL
qRQX19dvz1XyHZrrCFy6PJguSHYgEi1JkGyyYc4UNutuLNQO072cTbBAQ/jIqfAiU8V0RxiKw113it1/6fmm2sVmTHz+emCxi7AfJ6FPtqxLKWUGmd0gtdqU8pNI1oi03ZYErGsjnSBs1RSIEw50Ud8CUtt31rG0
lA2pzNX1DOpdvlWS2PShhGibkvVPkMS3H+UnjkTTaWi6mW9b8cMrZ1BVUw5nL9EWrQ9ngOxyFZA+rRCSeYcYVvb/srfZH1d9uvaG0+fg/ytatWjNOct0p1fPptIcSR3gpWAkbFDWIKOrcL9q9y2dcC33OeB8YCRT
LkRZHO96GSLbWF8bJuHC+57XO3xLkrNVvVA5XuVyIWbKUUsW+bh/I69gL97lNl5rh+rxlrKN3dF60YGs4/G9WkP8hHB5MAqPcMXYsxHkl7xGKScPW1jv9AaPyOoNMDwDng5Vwtz2g842tKFT/bMo5OgzaHf1EY1B
Cqy6n10RDpYcq07XsY7LloUYQPIKB+hor4kKzVyOizrTBpKSNbUdZrl7C1Om7+CE1bpZvlNlznw0hdnNb7pguI6TzC1CNg88HSH9Ey1BL8c4V9JYOk2AajO9kf9K1gTZ0Mq8zK4tQa5m/RZrArxWcmDYfqxfJ+2I
eDnW2UEOxuIWr9+UOzF1+GGFaoi8u/NGgDVsHuyJ9fioK3g/ge5idZmWUlipq+OKvcJbtCfS6HflIMjmh0OCBFi9sg6GYBbKdG+2c/0KJj+PbWvnVjMKsznHbMFsvktuVjzAp0YAaM+w+AzEr5AnwcDa6fzWLYcj
v3DAlbxYYEx7HxTr4hzwbWTHyn7ubcSnNtYcREaReRFXHYlFHkqJ7n2RNLrH/z4GEdvYUnTpA8mqZX7EyON49On+LhwO8+jzSnY++rXahvdzw9C//OSJPg7a663ye3jZy7nB/MStKnhSj9ZiZJ/BUfcteShW5h/I
SvjI5EuyZlaUn6tN3iqCF3lQ2FCpWYtOxjOpQbhIQijKXWurVY+V7hkkncFCExGFcG32nLrYaQSunrhUgp0p+3UrMNjNckiSnFJealN8DQJgy6n2d6zB3C3m1zT4IFN4SLlJqa6524PAG0ehZA2Q85m4viHiDf/T
iGVcY50XWox34mfH8Qw7sFj8IbNCb7BDlbGY3mFuFVa94bpwvjL04N4WPD6gRSDnpXpUbeMCfb3+lkWds/+nhbk/12FC1VPooTYT2k46Dzf3SPO0U1QI+r+UoCd7ewO0KPq/1Ivc1edclqgTiJxMmMIqjZHVHegO
uimBB0z5lyY6yr8hdi5UnQpKT4okwvBaZleGmqgH1FkKJ7nu9MtUOeTH7wVUNaSZ85Nld6WWIZ8sqgAOTn2NCfbLTqt5tPK6XnxbW728qBBAUYgxMw10oDDg9BJWU6tJ/apbPXiZ13fKBKxYTBvi6mh6l4ge6li1
epEPqmbdqE51ixZ6UIlBsUShWxjVumPkv+gXPxEtXoibafJ0SzFzDUK9eQpajmITrGcVEc7HN8ZVsWhSttKvwu/tgJRzwV5u0ueebYRQZ/NKGMs9u8Yj7rMHgpqT6BSyteHjuXyNGYgq6S0orI3LIXG6xTh95knU
rLtgOZk5QHrPSJMLa0WYgK7fjHkSPJ05OwNKcIQ2rLCpKImy5JP68Q1dWntRC1Ve+1RZMzXsbhusomeQbgyxqbwRMrPhlTsZDWscsTK+scer9Cj294lL1WOR1slxYUarKhJ4eZxIo+691WlJcKqaH8pw1mf+tdkU
bRN8padYnAV9bs8Kc5MHUSBR0L4odk8nUCRmfqKaQwTmtor6k3VFGDBODD06B6PgJWRAJgEJyOWloyPmGsRVeO5ViZyMrkgDwWXQq5T24/HS/fFWw3VsgOnUCLHHV8+cW/Py3XZQbU3DG4tdHgcQxVukl8tuSiXv
Ba4qL7oDXMMdk9UXvfVcU2E3J9HZTGLh+GlvKrm2D/B8GvJ5uV8MNQfOqTAdatdmctEg+EjKesC6nksIgaQYUbv9FxSCpC0YJR+LTjGLVBlQjSfe7JJEEFRPnMObJE4ODpbfPY0nFhO1vE6eT5s5PdXAFHsGCSaw
CNJ4EsqvlxOiSkVz3aAcm3EI6Q9EDI6D8WfbvlmL6bqe3RRC2dJBJPZM31f9AZ23hV62qLBjGzs2tWrDf6kHbTYdoQoCk40rsyGcVBEkFLvcC8lobdCezc+sCer1i+eLffFQsfyEdqlRwJovLwvd3IM3iGYBawzR
CGzayVLUtCWjadQrgk/tnIA6cZzxZSR74hmujyrt6Ncnsw+t0/UMtiOrMPNatSDXhEXuSzK6tMFdplESyaZP1Y28CNyANm4tbUiMoqm7s+AFDgUhc0NAumJBJdn4AjeWIRPrMB6oqjImoV88SMgDFXlmFFeyXeEV
ZDWt19N+k3veKHEHHqO1EHrDQwlCc+Blro4TMkyhyKZyiYdHcBa7l1Z04UqwpS/W3Gl4UiwZgEd/hx+a2A8c4/6tz+KoyWppzyBbnjWSikVB7yKMV3KuNuvNiVhm9gxEL8InWJff8270sjYu0HAACeT8eG20t7wz
YSHs6tKwGTRhE0tu0vC8sOR2lFmPNVCQITVYashJJ32Bbh7mUTJmbA188xgWwT3mWqJcrzBk5LLnow1JdxLGuXN1ZMkoD9SWeyAtOFwrSVw6SAHiiBxAK8bCG4quiLD4Ap/GfMOB2Rrbn7lLdLc4eNrWP2GR8taq
RibmMIWCuCxMLTO2CXLv9N5bZwMciholUhh+rz3u6ECo4rx29gIqjJTZjNOBDs4IYjDZB2y6NnbJns06IFpYeq9YtzljkCb00lJdY13weQs1XVNktTEIorhoRIIVGC12rYib3IqOus5jxcS8e3oScNfDs3i9dPn1
3FxVRJX4j03OjybSrp1RNgGyoL28wv5LjwS2k3DAWciKLtlIUi0JTctl4J9yCaqWFt5XdR2p/tozBCTSZfXoejsSJqBwNf2+XkmS6vLx1VwSkqtgtzuP2ZW4dOGv4RRA7Agg9n5n3H0+ebNifB0/PebCnM25OZnT
J3+tuH7E8TH3MFfN0ctgr4Tj8q3hu8IZ27Fz53QkO6DO6lwtYY2uhi2f5UO//+pfvLtcPnYcd+yWm938Cx5f0N2dLI9fqsf0/Qk8hDiO6BiCY2gE5VWszd8AUtX2o7K3Gb8My7jupq8a+SA0RpoFtsuCkCuE1Pi3
s87gThsBb+ocg65JUQJjmeVFO8ZuhRTihf9/XMFVR7xdZi5zFTqD2i6Gg2ckrSI5Gtmzpv6ko/mMgD4XfkXWAyRfNRarAAMhIzkLL3BPyziPeudPOF4NfLwbeEad6EdUI8Yu0Jek15rW45U+KhLbYe/51QGkwi0J
nc4JntRjykBYmWYduSpdTQm1vYx5HXfSB8nwkD/ANXmhjBTQbzTLeSJZfNTK5dfgbTcvPEr+YmmpFFTeQ0zX7zbzd7juHm5P1nNYa1IOh8P1tEKhXBedfdB14Go7RodKsoYAjsovIcbRBHZUpljAHb7j750GcKjN
6FuAMrwyjBoKfTFjfAJHmAGu8NB2qrUCo7X6GnYzCgO2DiTMmBDVsKiQnhT3wd2GKRFKZoerJx03JE6FupeBmnq0XaC3bXbn3ZrvugpRlSY/gaqP9QhkZWUdnkyNSJM3vJvyOFQyZ7VELNfuMZj2dyrUumGuzvoS
sQ3zIlcH37bpd6z5ftr3M6jFI6Op1Beia+IMXRB2jp6Yo7tmxbVjaY7i9KzOr0sNtZtkUHZo1QMrlBNMu5O3Xps0RZPEH20QSMc1P8ySNqq/kcu7xnlVEFyymdZEhHDo7IoA71yDfAluwOE8g46s0xs7Vf86A3sw
B019EAx8PH5b11qqobVKZ7u2akzD2BT8nLtw3pdmFyCXrejUq9ujDl1fOzE3XFoY7jg/TJx9V8/xAgVUOQAF+791MxBPk4LFA31YKLWsm/Y8t7PmA2NpLGIjzTA2Cd0Xsvky6dh3kf0TvUZ82rQ7RmMedWJj3HJo
HsXldCVWSrtNu+f9RQssgQnMYDeGsE34rikKmiwe6Dj4kYMAbPyeW7xalhu2LVNdO4tAkdl2dOlX+6yclCF5rcWr9XvQHGS08YfYNmMCqGv5qlOU3+f88p4PlPdtnyxTTeJbZ9SdxchFT9lT6t8B+p54jijLjPhS
nJhF+SYtIYoEBRy22Yslc4MZIkPmxNr0enAKBH+0A88Dr9cASs1NSxABuCOg3cRmNyL8fDsYixPILt7zhvDOFas/mOJ8a4RAo8XIUq1zlt/q7vhTvdHjqkj6u8u8XgWBZfMgR2a4YlpN+2iKaqwfL8LmHld9cpTU
gfq5H2gAOyTzqvsT/IWOO8qJoz3fnRRo18yFKfrnMRAJzxnQyw3UgSPNlrjFFgAhmd5JE8gAn76FPr0nqv3M4z33T+qRXi8gaRvw0NETdZ9k586JhM9HBAP1kSUMpDx3NrVI++3y8aIPnhL0kgRN+s3O6UOVn6QB
pQEbOnVtPr85QOThwOGrp0Ge/PV/9/YPc3jqH1bv9wiUA0EEWk86xNYyCFzvKTLPl6fjEZkJwp5Tt+QZHl9UUW8kRmDpm5ZCBKfqP1FH21cXQLFZJpr+3QhZPUt+Vu71VtYtTexSTSuwHnJZ4kWKFQiezry7k5/D
egqw7eMxrkhL0vt6K0e9o5o3IzKy9UxW37VdREsGU3ynEjj0tiPN9WLAEHf0x6W4BArBSUfJyK9CMQONn31LmEOUR9zBq3ESZ/jboe/408uQdU61HDCXiBJDX0BgY3OJmssDciJBecGiAjNM11ev8NWm3UoAFJDH
hQT1xcvO44Lp4qJhWJ14SeYLc4XLZgHiYTYx7URz1h8zjEoHVGylow+aKWlH2KzpxFkeucevx59/+rLcFiwgm8uXgzV7e1kSCh3LLByo2X1uTKabuxugtzldy7ECxasp4nsebopOcgtaDvGk95H9Vsnq+wGApzTP
X+UtXF9g3gDLyje//nxk8/qlBOiNXUX3WCQPl/kR9527Rl2igmVA00Mj8FhYNZsGW6LzEIjxeTCZ739OldFDP7aevEovAaNnaVdFGyJG9KM2YvtI8BmtTf/xlKV9Lety8Yi+0vJuExk1hSL92At/EveWwD/Y6DmT
sUKDWVcjnqgVFME0bR2dNw+IsGbQVfOEg34IX8hjB8exj8CMTENB4W6EEMnN1Fm/rtPZwOna7agjZXtu9Zh67qYWQrpu6T84AJJJLMzF0Zvws8vtZqWizc3ogiHGCe9sjqjv0fgih/zjuYVvdE06QwfhAzsA9pdl
Key2hkFCd89hlMJS313y51AtqacI5+ZocqbA2yqSZ9kdKVOQPyEzYP5ScPo0zoufd/15jqaCCVmSeSxJ8psbJJtEFYDpcUnYeYWMs5RlsCCVw8cSzSs2j7IKQM+EGETQVgMA691gudUjlIyKDCvhQpImnSpQu/sy
+Dn3lzjvZp4VqH5FdMbzTUEJz1QEr4OV+J76Wg5/3gtDeUpoNo8kMcuRqWFJTS5L7c4qdYImRSaC+03DrFKZ/ZaSukFHXyaCIU0uPDDrq3kzcXMSwqjBM2WhHE3GXZCYpylmaTABT8cMulmUjnYQfDhWsdAhPaMM
+ILFvhKE4BglrPzMORraoRKxghJIGE4bY1wt1beNC7ObCGp65Zcg5UetY2w3R8l+F65BFN5w+x7JIfFA/6L229s2hWvAGYxVaW1q3/uLUMp7SYGq340fBu9Xi9FIfN9rAHSQf0UHh4lEnkwNmgk/3Hs4bldFA4nD
s+Al3AEbEW+l4LHg4vdpYJcpfHVP1tYBHr3WtCoXPz9BrgIdF1BE3oDvaEGP8RX5RiLP5ChY2MBe4wY9uKIUvXCextSfogvWxdv+SISgRDOrIV6XGwFNn0Sm0BDPRhMsiaSfVp4uyKfzPZzAtRAzC1IRJ7zEl0Pv
OvTj7UCAwigaZ0GeW7yv/lB+BwoZ67ghfYL8UaytuR97cX8GJiD+OdcT5Xl+OvTFLPCqC3jTavAdKWS6foFrlkAzTIDbsBAD4iUYYKydwuiPOVA8QAuo/ok7T9vaCX7+MTMfeUBUz63d5EP9i6SXNN+wO18aYjht
H02U37bhlS4wjFwoirhohfFSkdhzFugQLfmTqfb2PdLQsJwbFCCIxD+kYjkhlcg0Nsawn37K/LmISehUJKLeQGtGbewKU2/p55+kUrrnLqhI5QgW6ngSdQ6Zt1jAnchtHpK5/oxuVK/FgcTYfCxkUuxqOPpxaJHc
SA9Jza1awRDiDxgbP1ruOjgiXSbOPqukqa4mtoaMFpMin6cXOzLHt406PvZNTF0B6rKSTA7Vvo2FbL9uiDFAw2yhS3yUZeaKPlRfG9AYJOE6m/7hCwkuyOeXGAPlsTDgYloQUuj45+EMInaiuIUzbCDTFBOLj39C
ILLxBuOT1KUQw5RCLbksUQtP6a4GkZImHMR4YlmweuTdtceOuhWva5247CzVRiGQ4T6GL1m/1BwjD7Vt5Ok8elBCR37XP5kbAHAXegzurj4zxlEf1ylEwRu7GS0yZJ13iCjScNswAeI/byyEUJjN26k5qM9Gq2H9
4VdBQvBgARZRzF7e1DDNkA6W7uU1NrQKfjpPeRZC7ZWTBEjLxhOnT+Xgrz1PLTc1Q6lN5MvDHx12B3dl+qTqcgf2vu+aRZfSSZe6LxldPMrhEjphq5uAhC7y5Qw/BPJM00EgprszlGxVCATRKpzcItgvt+XO/c5O
sKctApJWz1UoOUh0HgVQPi4IS2tQzIw3r/MiCndHDCiAJ2fBgXDybIVOEE9C6XVqUEqapfwLE89wk7SeHjJfYY1m+MhSuZG3cn7yrBtkwq+y86uJPtjiaxKX4QyxadhHHPf0yuNbDDb4E/pSw1pPX3TM7nFUYvI3
IQ2TLZf0FVOGLUaCw/ClnDzp73JixCU/zXQC/gX8heVjS5+wE7RftdFHuOPA9urbq30WhXkufou8FxtcKiJpVC9zWZYwKcT/Zl0XmQMglhqEel7foWuuNRtjDuTmsDGuNIt47jq8Hlg+gdvmlGHLPFbAROoqtqPt
TQbZWUW/46o/ROP2qwSdi5RbiDkjLTX6efSxy+SR8EXGq0xG8ia1KJBL25O1z10qbGOw720n1D67bm/8PA52PHgq01wKe1pNWUePWQ/kbid86GREuTDICmqcRpVZ11taozQ73GM778nFV6j9wh9lkvEwrjXL7Hp7
Jzs49QRHwDC2lib7FF1r8lJkTa0E/NxeSxCa+txhp4CoTeNzgqEG6nqLjPbJLed9I8U7aolxcAcgPoKokdOV3J2nJAjb/qfL9Lz5l9ftcgikt8VdjAtxHOMDLK1AwQVzi52rDTzAh7Dbs8DDYGu3xHaE1xcQevo4
AF7X9VkGmZRpuQoVuFODjtCa7PlKlWFFqDAxRHKz1fkrHWeu9Fh8ZXQ9a8EDfbKzxqIzyRhG1qC+FGIBsDvRUu4QdREAzjmACEVhFFmNAUFolSoKHccIfRVZKbI6I2pQUgRP1hjVghItTcmVuxGXKN3FRDoTF0xC
IBfLU8eHRcQPCRAgE55sZBj4iQx40nmRfYoWdkLayPjvs0H2dn4AxoeopHE4ge5oX/twPluGeaszxShHkLwGWqeWwLQdmpp6lCT5JZg3BVRgXexhEWFHdsclP3fKqRhwnaBJosE2pT9FMrTdaGSaTI37lw6x7YBm
RvtM4aJo7B2NVpvjSmhW4rZyI+AfFQcoa61wcs57pck8Ymqepu2i84TGzyhZRgJqDtbjWdrz14C9SPFKRZhdW0QSBsXRuw+Tj2gnEfOdckkdZ0d9jvacTL6gbX4DSX2WdUOv92gLw+dz74BkVGr9kOw5RfVZFhyV
cUYloHuGkal5DNSjR94pE8cDYX4PPVj92y0gihCKKjFGY87WBpw7fi/SkE0M68tMykbgjDqAp1GdVuCS69xl3Uf++zGfRuYz4tMvBD0zm/xL4hO8KHPqgkrAjVASY9OjtlZdrqbJ+5sndd2pzP4VRoDiOqif7sXJ
oTMHwQ4sxOhhME4MKBLAPeVJsiJh2s1LHTlovUBkmHfS0Qkt6xBE8i+j4/5aF+sknIgCC0BazVt8XDd1QE4uvr7X9ZuNjSYHh8H9hqvAGvRNNi7N59SY+LagLTQ3Ft0qiDWiB/v2kdg1EPKmF5trTKO6G5OGEXSv
LA5LrIRzegiR40Gi0Q9N04/gM70HeiOKd5LzrD/QdHJ+mSMfjBlcj791KSCfpQmqXKZnUO0FR2yZXis16GtosVArBColro6Ufl/9wsPvpqdcXW4CBb5NcgDJONt2yjvQmMqXYCW+CQOHJi57ggiJc77ivjauyQLP
g/TZ1drglGVB9r4Zfpr9k8XjJ0ZDofUTB1whKS6gVr3WyNEJJ02C5fVDenOG/qBkehNh1XnjxRTu3IJlg0YSYL5uirjEq0dAuVS5FJIRGXRrR+RVZp6SG9rRs6n2W2ahrD52mHIP/F8tAHIH2t6Wh9EdrN5MQ06P
Ezh3rLaE9kBcj9V0714w2xnLk1Eby9NSbOQJFGfcWISe69QkL6ZcEJJQBaBNdJ5jr+mewJo3wXV3STEF1OS3zUNV0hXJxBmMV+hBOFxj6dwXI4AUMV3OAQaCupBjZg3xvbh0CkS+JC4jt6/85GpJvipX6pKBQRz+
a+SwL2bpa7nzsAoVJ7tpROcr2upEyV+pnbPqFyFH2f4/HVlQe1EWsn1skBkp9+MuRT+OloCehOS58bSozARU1hrDgdg9OR3MjeFFTeRkvNDZHAM+o6OnUN9aTwKvfx3HgErnyoDzz8dchziCKpAatH9046+UgfQf
qwN8OYD+R7VBxji6dlgjnS7MpeXj6OZh43mB65tyjMhq9MOwcRx5+CrzubgZOu7CSvOVk6FQzq9ybtXLW5ZbMF2bOnlGBhKaiFQmu8zcwdCPc2wtp16XvQhB+8h6+SejHODX0sV3HtUxRQo0YhyFxuUnePwMtxGp
uL/Bfy90C1LgLWUcALwyBnhkGQ9YrEwMhp9rBhZOlGqPg0iO7VkCiVhgno1ZCBHfDpGCW+f8L4Jq74LXy7ReLTevk0jH8oTZJwESTcbx4tB1MiB1pc6LqVYmYUF8zzZuYmBSpcoLetYtltfHCsnflFPqE7Uee7ce
efbii7h9Ax5o6I0HeZUGWwUKGFZIg9Loxk8Snvl1wLQCnYEXDC34HmOE66UMyfUQEUBdCmQrqZB0EoMIhEwLowytzqkcWI/3YYxWpE5Glz0mbyJu9TfIr3QhBJWAepsjAOHsMKCO+H8Qx55CWY1jZCEfA1gVRFiV
PxwZeuhjSF9cIKSup7Cp2QbIZciaIiwOhf58t5Kq3yuorOhnnRmBpP9sGc6oIuCTsI6OXUli4cNFY6JnOuV7ohEP+zHAI4p2S6IxKBI32itF7+D1zMyGLFFfyTraTwJIh5cZTZS6y29Rvs228Y6PSv0J3P3Yo4E+
/mWkxEppnOXGRaUaPDJcnPRSMWLnsUTCsCQeUNo0nezGTVKiIZq13MkFjPPKShGxa/zM2ENePHPlwuSOIg0UD4GxnSWgWcLeB870MKW3Y5HqdyIkYVM97FXbxkylMqERbypHWLoF0RPRKYZUYNxKfhN8ZKhrQMia
9VHVZs3SYr2Y23yR6M7Up2PAFcSgxpFv3JVBMr/TCbngesw6rSFbuypOVwuYfckQbrzGGY6qc3u/0sEzLqntIW4IKMhQTZNwPd2m9r+Lq/eJAzL0agY+TD9vCheIHrxuUGqJuBBLa+dLMn6VtqYQm70/IZRN/gKq
Mgje8czsKIU4NQV4yTsY0moSIRjPqGRWmAnpGMZEd8jSJpO7U8FjJ0PySVVDJkAqkKPVkOWGxbITlO5du/SPK2ZrvmSVxnCRaeEbpzluBR02NSGMbycQp/KMgvVWH34GYOtKS44+Zg8GW6dcfj4ZovLQr2O1sCrW
NQg9dGMKULSWj+DrtqyX9Rsu/IfWeCJ/OlNXjC8R7pnZ8M1etWZokENiDM2BtRVnuKn1oUpOTtORvDVuWE5nH7VMzp77gpRW5IKx6/OkA1ZZuT8kevGIxpnk0sfV2SRqy6gD47G0BWRuiQntJ+mhgGpjxugpRVZW
TnJoBEYc/FkdhrgNXz4WfnQpuCxMQjMKRjkMCfIUev4IklZDj9FDDFbV0/e/btFF1iWFEWcyI7ABjuMDCzMBS1slDRvGJTKZPpCUKknO6gRuRW4lD6Ka2lkgYskrDmMuut/ICoVqrmekO6OU32TkUGpLb+UZB+bH
dDEp/98FctUXAkmO6AqnPqNegCt5D6F3P9Y0QSzI25FRpgRyZ+EJVGP2QA4cbFpDNlFq5sAVOYVmYn0stnqndO4jU/bz4AcSwK4TBFjwYVnxLlkYSzK8yOEdlYtwTH9ftjzo24AizdMulGjPP77QnB9sdgeQ5veb
2X/Wq+LqO3julN6+NnifPubPqDP+/hMNJ8YZfXGiDgV+iS0tYB0P98BDxn2QtVw+EvPzV/RSJ/M8g3E1Cs8/1vJZh0VFKTfzNJ2nirO9Q72aBd2neWCFnpXQAtgm00oMjMholtKGpZOzNzQ4Ozx8jXWVDKNHD/cZ
NowcVxOoHI9J0NU+br8P1hbcZTi3LRMlWPj2TlMBV32yH9R/5x8g2ftdHvsK1xWCNcBqpj4TfxRItyCtOnTIuGhHH8jXq5TZ9GkYuaWa2eUsRDlLNHx0EcNHeBUiBhTenMoVGVcbTChr2i+Z3BaMEknl+ivi57+v
1Xtr/0U1LRq82fbxvjCmfghjMe2PEfwv9WbxuNdCth4+kKws83l536a+TjU6k1Pbl3jzei2ddveOpOPOAXkyP+3ogemOpbgA+RQXYPH6Wyz9+xXrTBPImrWzHiiFeYCRpesMykM4Fk7AfmJDkEjK08cqO/zHhT2D
R20lb/UDtz6RPdTJVgwAeGc246QsEQwEVbIa10TCvtA3nykUmkxTXj1dNFVq4v9oe/4gzDtl6atpOkeuGDSDVGUnWDQBkobJeqmTiHTVLC4IsZmOVtrX4iPRc07rDDC+VZFKVc6AGjbSS1QI4PhL2bcj3zXXvZim
LOeMGzefpbYXQBv07FHi6LsP4s3B6doARhG+wm76PVsSlIGZhFcssI5Tkcq09STT1mFsSK1vwkxotGbJjFXN3KimB/9n+EEjxsjtFw8LPh1ItAd7XrfaLCGmrfucNYcCHjJinn4UGkaxF2SUdD4hMaJuUStKajFV
IMShqCxUdlmdqy5Aikv5VJmsQ1uRvYGogvWJ7VmPbp1lzq5OfxO0n0wAKaFlUA+2XASQeBOYjDkTyvfSstfwe+Wrz2z6oestPxuF3kpDIu/Uxy2NwtGtS6/cewCUPjvrFj/PpPbbXunKiGcHanZ4RRN3gDaOuwt4
VnI17bsTd1snxJG621AlUMYVBiSWrI5Fmhl98aMdt3PtWqeys24CfJ2SllI8/Lxi8Qb9VmbJ2J2ZEnSpfgXMc8b4SpLkKVbVlqxQJGAHwZBmg2kSmxU+Ue0KHDC1lyTpnKUQ/iTrGXZARoURNFf/8J2U9XYRa04Q
UGXVGcbeYulKPZpG2B0+hLkQxaL1ZXQM+OHVhOI54T8IzhT+3E8b6IFTqYygsV06gqaBrydpnt9dYPhQh8WSK8JxXfLOE9CeigaB1ViE4M8ou6b9MUkci3cJPJ5LrNTDEv2eX9jYYWO2TWSUzcfi4Q8OPh9OPzNL
9PupMr30MHWo9fQCfWXJoKIwY+lUYB50dePs+297+2ajob2eS7MHmjQkNqWm4xFXOt5pr4VrhdYh120lecGNc6Hj7ePJuTN0oORriWJNTtiwU2hkckkksPrXjrH50QaqxpWYp4MDC3sVM+59Y7JR2RgZ7U2mKGeN
Z9KPHjrRrxL1HpQKqNYW7Cu5aAGPMgRkVpMgXtOI9qSHU4t/5KNapTduntv4fKMLiI1Rxy09cQ4BCsBHo++AKf56Jn1hIzkG6ARKKk6wFMdQRidCg1EBsNCgq89Lu0nKvgsxT7ODBbp39zPTEwScmWR2RIR6UQvQ
DFhPXLZ52eRfLsoEeYCIk8pGNwGy++sZcK6quNKbgn46hUxT5JEKbtlYgNT5BBOFsiZMaatRg1Vor6LftHVJNtbhsMr3712xVRnYHOAiayL6ifF3YlJGoZdECNxwAr6OljN8IBl8AZmRav8xeyF48g67WX4P0qZx
NKXSTV10Z8TPGLDJpNIatfx05vzBIzJJgnNkG7+DdLUBYHJiHDnMxj2tNCzxHS57ALZ3mGEX5CUYHQ1mTRcELznAzDre+skc2UBnMWnQUfw+gTDTFfH/xHjdOg4YnSfmdRuYGBh4BtNiw87fqUIH7VvrUgtK06bg
UN/ImlB1KNLczgu6WdwsZ28MdWV2Tg1cQWnfD3yXvtwhoNAs3Z/4sheQEqFflEXhjZAAOthmxVcZZiFi9QbFAO5t2QlbAaTOWuuHFx8M9mRzy3T4/735mKRaWOkhyM4OBVDB+lQ+NtfrTqjxDzy7GdypsUdG1SQb
h/6y7osOdFCDnW3s8hIsPCar0OextzIKXPmOt+ouNKtkp036QW8cdmmwXjtEv9rSxpqFq0HNwLfqdBEq1J9Z7aebufBmfea8+YYIqsMUU13voNYdedlRfOrzKa4FI7ZxLlNuxyyqxD/HU2Gah3tBDDZViR3MlbiA
M8Fr6PivDikG4P/tNN85JdaXAI5tVOeZcR6L7zxoj5yQXxydrTJ+SdrdvezJ2VMgAzwgm9bJ2sGzZITQAWJGrz81i3o4z08EUuOSrJMrcRtEjLHHOyLeXZ4/rRrEAAZtGyKdLP7qq0jW69xQHHwxDRYsTAZHRU6r
Hpipo5rLwVbgQDsgzum8ZfXpw10eGuz9uVQU9kcNVH1aXGAI4/Jggs6H0vzu+EOnmuhPrX6S/Ymh0660V7HfClQEi3zWKWloyDV5HH6opOREK0kE0jUx3PJxl8QI3IOSM1XPVCmThYxSIVA1p5QWEKR+AWxOyruf
NH9vAs2GWOJKld2WclabpyUavTdEtOmSSrGbAtPBaTIlx2zBsSCTKp2XY1m3PfIWgK+6ldflQjytfpgVgSSS3q9pqphNWkGuRuw5j75uaE2VQWo5OQ489V2dS6jfJ2hShjrwzfuSYpB9IAXK3wgRPcs3FzDHOQNd
3jp+psC8Yfae/S3S7XrCYRjEIgSniTlMqpW/6RtqufZTFC1vS5nRkqvXj5W5s2XpJxRYPNsJebzkOiFz2NX5b5DrXhzGRq7lefkQllI5gj83T45ZAYkpPQ7gyr798jXsJXbyW0pWyCeFDV0A15tJVrPzTTydqFda
vR7oRS4FZmeiLRTVv6WCpyODSffo6XHCrM7x4sa8I+tNM7wl0R6drE4SgaKQb8aJxnGNJehVgm5FHZc55cW9IG8BSUhVaA1T/f0UvnIVL/a6UaXInIRzKSnpEvszryvCbw9jMXCHgWGmkSyIHhyl0g/Mk2kKvGug
k5qnshY2zpFN6iNS4LW7U+IU/siXGh2pwXXeIXzM7HXNNaP7T5YwrxmudmLaxkAVu5ouwwbhPpvjoBtzzMoEYaJsM0hV4hHUR9rYhYzt36AJswOK+8mXNgaqgs7eZJILv3TatJi/rKhyzpcxhq0aBzaWhU6E52LT
lS7GeeFUdTInkenbNmtC7AKIEHR0ObSk8iZVMrEceoMtr5RdLVKqCFvuYUAVKj+/xNwCaOrrOttik2Ad8RUVMAFWWY+4ZMIX8FTF6NRhbDMhCJEfdkqLkEQOsjUYteZVkGGpUwN9qNRVkSssNVhEZcFjBvQg9TIx
XCf9bjyYqe8mHMutKWQMDbpnOC4OXvCyeH0g40jSXxoG/RSudM5S3tDXGH/269kQl0zPAMFOzrRoYfKAOFyq3rzJ0SUAQPKcMHVQ3S35FGYPMXlf9HMbzawKOiVmJvdo4nWMN/ICk7lmQ+Kglc/CTaEEekfSuLcC
FgIb5zMWRuViMNC5fHYr9sfsR0/Z91myap6dwmtC2pQQVBu0KFdcP5aqYGRHebMvlF9lAWaaiaeulr+r3KUlvFWxo78KkRK5g7W6KrplWVcC6Sfeq0ucTMosILzhKhVeVi3SF9/hM0BhZsyE4ca8Ww/lohmW2pWb
tVUvmDxWKM4gIgAJAm4nAWtv3YlXt1KUZ8Tgs0qhwkNb60vpsjHHaRdSDBS+bcsQqRq8nEpzLZbA9ZBl5bIpdezeD+MrKphjWR7F+d0v1WmBH8fa/STkGFbLYZteGX7+fZydR8G7JXx2MqK1qSSTZJmzBOkRjSyI
wKoZ/ARv66Irwdp02+rOAkRw13C1Wd6Dl9UhEizW+LPPkbotyNNx0QYoaFXTAICi8CbixANuadxbYVXWQeE14VOYi+BpQivQMiKqVX3GAcN/G9+UdMSqbdDa9BElDSbpN2MGp83nLuEsQUXFuOCyXlB1IMIiM+jY
LwySXan3Li11J/9hLmV4jzMq7m611smTpqXR6uVycTqzuXaQRIEntySYpxgdejK1yyThEgWmX3/pLX/JWg/1kFsQMHevteLWFe3uo5iJfOpd5mfDhPoc4pUUCXNVOb+hoFPDwyOGZ1shwCWfIgcWl64ovfVM6Ake
oZPO0/AKEDik7wEeNeZYOgDuQb/CXM0RKXyq8If3TBZ0KgWZBhVAEb0DbV1mLsqQm29UrTslrpeWCSMjPbyb6YdluCOzhWfWVcuyZllxbTVwo6lxjHx1p8n1STGbFTmEdIXn1dNEjEx1L3dttDVXNRtHBxDQEwqH
OaNkDJcEXSeoI7qQjmjDd7ziB/OjfN2/Dy4e1eepHE+wdUkwgOU8ONGOZkMsgyakUq3RhWMZ7C5qwI/JWeVRqRGQinJaO+wF0PZCi//a6FMs4QC3ORWR64M/TS10B06J1c22IbHE5Q1YJ5dwQGQlqsch8VRixsBv
WoG8SUdZmtHpmQJnd5xzS6DTpnOTn/AvvljTVqDEJOULmLMQpLlSj2VyJseb0/HlvgOaM/7wL1ahFFKQHTmCZG7KveXPTzmLO5ab+vxxf6m7jrnid3CZ/pxc1Hk/ixHVRu0GtcaZbK3u9d/UbEBj0uM2DAfrQPGl
ztchTYea6nL7KbN6FA9yZOu6eliziezfLApLoNWuNmSJzlG10IwNTN9gOTXYdopng1Jo8iE5lQdXSfWTGc9IZncjhRKUyUIsbF6+lkv9/elkRr0zCIOX3aMpHLmYQRZQiPzsTLqysC0jtXq4i5YGZynJ98FcRa95
MXklEUlLSOQqPOjHREY2NS8H34Bfl0SSvsogN83QvNuMS6pemJUUXTbKVYbX0jajt8C3PfvxMk2F848RdutpLoK3W4ZLX5oUcgjhPqahMnoxUaEDYxp1Cwd8AenbM9+AWnditpu1KFhXOjYzdRTTPzrWrYXSqobA
K9v8eYV6cZ4pCWHErRfleL9wXXrYqSuzt67eem1ji2//IFG3lgupsve3a9uNvjvmkBTbKDnVs3GdgpEiqs1KO7nz8u6CNHm3PqDyLb8465cS2D/K0Ryl2NJV/0hHs7zz3G0CsTjUxp73MDUTtsoBmWvcRGIlLxn7
ZHZ1/xJC8T7T8oCaYo66GgHLNJi/o5n0MK+L5x53Hl5C5JGVQqUivUvF+4PUOvFyUaYNQVpOn2EP/BsH9gqn04p6FJ5n9kQAEifFei17YAlLcrKtjUVb0M/VZki0jIx9r8Abgrh4Os/AgTrXCjPe+xJp8VDrOMZ2
WcJWZcwS98lw4iGrM/h0hEisapA05DHKxVFUZA2KdxslwowztRwnAmo9b7xzlx6m+7jOl4jyu89HpahX26Kyes7s9zusRfQbHl2mMcl8KYI2bgH5IwgFbOLvvuxGbK7zHI2hW1zSxDz07p3ID+fdJmCvnIBjP3TZ
4p2c86JpPxJR93qDgwl+vbGSMZjY7WynIE+9OCZhOLDL//jr3zGWMbuu29R9Y3Jd5+Zz+USMJBIBU7V+NgNfarPzVshU+7OWDH2ef4aOjWjU/kGj7pl7of5BWRt6qk/q0P5R37Xi3GM0bLedAEBbZAD2+B6303UO
eMyY2rSY6GzsufAAWI6lr6NgpGIE4oQ37grVvuHNBCyPvw+d6FzhBudJYi+sNeaph+qC+HTBfn7Y2sFE3KicXTftIMHtPEYxWL0XbyxZYMAsh5KmmXHsGdWMUXESC/bE6ii75YHU5zGoZ/0oMejBPh6TtlEaYTWw
1j90Ko/whrU9jhDbLE/aApSJArL0KJkyCWbzbtfCLcNV+iJhRNmSRagMJpcmNpZJ+1vQD92ynElI9L+YxjPhPB8rU77WkSjtcEAUshTOuad5oHx9cbXsGSmMzE2f5r0r0IB1ZLarTeOLte+ltjt2BMvP4/W4L7di
0lPcs+rCaYj4PaCwxoWzY9z2wHzJtdBYBtVStu/zWWlH4Zde4rpscI72b02pWxTWXLJdY1PXC7/mrelPVwgclHLM9l17Xi2jvRzf4OXb14/vN0Es/0c66nisfxx9GqCiWjfFqX7z+ANnPG+XBNA2ffNzQ4gfIpzy
GUT85XDNT2/fiitFShRpUJdWe8kcaMUrEMlSjrJsuNTEjm13Y0pCYej0IuO2Rx7Um4Y9RaaXLh8E18QPyQx/KX7kVhDoGyzfMkbIyBr4/XBQo/t6Bsi8EdUxLeKNyz0GMzvDCE3GKHmY52ctJ0TRBfsnee1vaaLp
FbX/iAxaubQMgja1COHKTQvefCuK167tLxmdjxiewDuq9uajADfa1bKvTwNoEO0hobe6u4/xePsxUqlzjP+FYlaKSuOslraki2tTaHYdv5VgXHWbj/azvazDv/PQIt+mgK4MlnbKpt38OCjo7G2Tx24Gfz7aboyq
fLKjbQq62BTub7i4+Dukqe98+s+fcdxm5NZngvEF/vxOhejKjtASv7FoJjO3ByJEIrxNf3dPgfv9qv+2bhjScBz3/ChnNbdQUQlnIdWSPytC7/GwPMvqTLqSXH7zHE+ab1Qo0mrze1oVlkdq9XCaWb0Vb/UsMUR9
fNUnzTJksvN0SE/JtEpiHn1i/cT6MkHrPhrfpYEZ+IZr9PnWwRrbUtsHiyNDtDx+1yZPla/5bULRhFHOmoJlh2a/9kbUu3tWWMu+FDriWAgvIm2VS9u5JSmVJvHK0s30dkbgXt7tlgKFw4bDkIZvuOzhbTCLnX8p
yZUclE8XntxoZo33ePMAhk4ug2sMf4DVf0LwmrZxSnNPDtLkJvSx/dlVpHhFQXHNel0LniiQdFok7HH7BTorAQln0E34GH1RNryah+lMQEuyyTraMEO/i6OC6Olccv6RAerVD0IMLvNqDdBk46MN+JNssA7rq5cI
wz2+y1vcprVhK0LDR7qVxKU3AnM4aXVjEKfXlnLrD81pD3lEb/zvptPu4DGnPYj8l4Fk4P/7iM/QC/lOgj7dPJEzxQ2F2xzZCjctb8Pd8YtghEu7PwJP1E34q/a8p0pVj/VCofuu2PqjlzFKf6gN7DawMvcpnOW4
xLPcdBdF8XvZHftpDcCu+SJiLtwBA0dIzr4Ug49N+7jWZe1hyJJ0sqx82rjYDpxOsbG3zSCVW/AqAAX4dhNmLUF7g3ThGqVQI99EjdIQGzOf3kFbffLZsWO+gzrTIuI3s/0eiVFiTbwTm0qd8doeBl6PUWyb2YL7
D2brdVNbUS/F1FBF91flEjuv45c++tZPu6jxooBAE8cqX156YlZ1K4BUYEazXcD018C/ETZOVswfFnJZs0ktlHKhIubWFf3rg/eP7mKdAkIZ9dTgIevM21L8sYA1dIc8SsBT6ZsplDGAOhXyY3opQUg+HIil3kvB
GblQ+xVYoLvzxmZAxzd6mIa21rXaB2k3ezjt420KXHcYKnNvX4WctKE2ZsVsuL1ukT0hET0yjg1CTy+8eck9nV7tabxZ5uthBeLU29ZtNNv+iLXDFgHjBgQrwWcFUCK0nvCrdFk6ydXpjZvwE4Dhj7PIdDcmLTn2
1+mDElFhIxZM94Zuh7FZ+IviJl1zLMaFtB7M1UFJhyGhY0JQ14Hm5Ft/HUHnZa6ztrJuOjx8NOuIlLMqWFSheHuK89jkoF3Va7rmAHjqOO2kftPa4kAZdCX1LJGOjTCRPtQuo9LhpP+uguOqnhAf8wUBZfa96oSl
PREDzgaLc+VzBRGSjdX5fTaDKTZZyzoFkbEBzSMkIu3zy9asBEyY/P6BAYsJyCz5LkEy8MsXKbA3dXWmcWgv6x+5XMnOTuZmy7QQnyhM1LKiATt0n8x/tUSCl62qXq2HSKQncOEe9O6A0PnimF+ae0+Mw1GvXOFb
3GOckUTNpLm+jCyP0XWs0oNjEjtbDiLnNVfXiA8msaDzvTtsIKvTgPv/mUra6GLWqN5slxHNldpQt8lwQNy9Jc9LDq12XL1fr8n0XQBIr1r3ALIT+gsQ+w/QpwLOPpdoGRJqnIzBWl6DjxkVQfXfgL/XqdB/rMn4
5yzm3AwxqA3vTWmK2UpivnxJ1ttBofLuMiLkHdy8C++fp3XmzLyBaaAeUG5VyEeiZGTY1oo5k58ZwWIHQMTXR7Z4zx8gFbJnViJVRywWUaZfhu69xx0ZJ5sEOGABW6uWzappajEhA4aTcXu1QmywTTKpadQbfCCO
ZaO1yF0e4pGe2/+3P6/fDb+9PvfiR35/ffZoXPc9huKq26ap/UOUNSgbTb7PVRPpaKzRTLLqy5i17CZ08Dr5FzKqWvRC5uLG256Wqne0bLbiTEdDddsvIgeyiTwChXVLFdP3kWzgsDuXUaNpU5XLStrTOKAf27fj
hEw/K1ygwyFj10Crj00S50+6n51XANLbdBtLM3HHwEj5VQDk9H4J197kV/e0h3F5eoL9W8BL9D8yt2+vrl2lA0bNRK+5HUR5TwAI7szO/lKHi16Fdz99oGQIQWaWXtusixNMFv+qHSbfugM2xSrP6q62VtKq9JUL
Zvv/lrwmwNHAeTgk2nREhtF8xTfziy3PX5zNuwiOMho2RrX2VjqtP2ORDVyrj8RY1d3To4MbZ1rJ0832Yfc9IF+S9umzyUwWnSWlh69ZtScX5yu/L6Ys2Y5gWdrJnuAC6GBj19rvT1uQioVlIwiJRXb7pdCnq/Q0
mS6Y0a3vW61X1c0y7vr+RGSnZ1sHWUNhax+6JCYrbyg96G5Uq05utJqy1z5cq+K31byouSYD3vOBPsVh1tACM1dCTgt6l03FzZrIOCZBRmZx1jNfJBPrEi0vSpyd3/axz5+/HkSqvAziaL3YyOQUWC9WLVDWMjJ7
hf0xDLCi6ADmazGXBoiO2rt35AE8cXMYATzhbgz+O341OgCurQBH+faxpF6TMqPxu+rK4tdOX9t47+cv06U4qgmEhtdw6MPKKCZQO+wYzqurecGhBH+jIE30JweoNQ/NVGWx/GX0+Yr6p+gAsVPK7icxldw26cRG
M0ttMSHOyFJ1JKF/cRcivFYa+EmhdMejiZYDzwGe4C2rV7czuO+yPglkR7C1xaImETjMprCjy7ekCdtPSNx0Esm/jZO+6tLiQSvLaDilL47Vvx1JGuj4oo4ru5Zpj9rFMCVOWmDkItJ+PfFJW1dH0ZDX3epCmtyX
CV6YAF/cB9uRVh74abxqEh9FFOCpIGnTsUwxO+7XMBGJZB/CmuJ+NRvNGr5jZq8nMc36Ao4yHByoMowjWUNuBTUM9rsbKwZJBfDedRQVI01CKra9TnH/2Vmv9p4HTgq3vr7t1jhY/YK2GWiXLFtks0Vh9oE/g2mf
rcxj+8yFwiBHsX0fwSceaXZOqNf39tDHUzt7Zj9eR8bDCBLL5OBj/cKvUWQodZp/Z/zzmyRsjOl5TKkn7oSZHcbKaMUY/aW2dORlX9wlgXf69JsKrdgRFo9qxnFqkd3unBrsm74ni2/O78VUak6iBx2zJfkrgji8
mnafWj/I4TN0cyBs4tSnKmjoNuLLHEWYACfPeqquJ/yVfUOgcHWpHn2ofF0h921lXGMQC24GBWHDvC5hJrvmDKo3pZ6KLM6DlVknXtqybTTTWkOIRsHj3RI8YnURK9APW+8X34Q6/DQUSh8WOKkQj6MontnH7rsu
lSzf6hOf8jkI1EWMjdjUqiB+PvkjD1ma/lZPeopkr49OZlCPuN0PQr6Nb4gbel+gxIpOvaX6NyGQMqEEhj5RSPaMC3Ml6GhLgtYLw7wyzu1StnGiS1z2GlzLZej5FRBXUZj+aDwdStnrHBL1+aicGtvMbu98s9vn
dWBIiqjK2ZiStnQyu/l7FSmnBaUFFtDfu5Sf7Ggbgrv2kC5Tnnt58q8jxX5m31uQ9HUQBM8tmeh6lLEt136kVMP3cWHk8V10deGU2h7TWkGQkSxSDaYIQMdNMgiUJ29+fJukqby7a8p7SBTnGJHzvG6da/zKSyZO
gM1dansWf9a4eLPZZinnba6jknvPXF66ov5HgOhW5UAv392NoFrvQWKCpgpSewYEwlU9GwezAflKIotFqIw/p4dNysg8OETyuvgH2sEiEQVdj/9MOJsOH7kC8/e5nDLsyMMtDl3cbKdpT5uflaA/RsANej63k50R
ySVBTTYrpFlaOgE5v50aekGwIeJr3rPa/YH00XruZAXTl/Y0AeCkl7rB4mVxvvDKjKWMBmDyc7zTK4L0IFvEPywBtYkrFfIHn+gQHKS+NBfpDOysrcGZ7096sUNcmqGZ9PeBA8xjWrlXSUi1djwAbDGVRWeS9J0Q
7/6IXeHXQFPBJgulci3xtB2T7mDlG0JEPHsCNbyacjzjOldqrf453VNuUjaotCxhoMlQj+n9YypsudRB1ZRgCn1peU/W3uWzc9pJn9d9gpkt7YlIsCYJRIc1CwhCDUfXFhBgXzYDEiX7nOdWKuvg4M2PkUTKg4yk
gjRzksDw2p5Nxslv5Pfo1B5NyDPlL4eON6bkv10gNGPMQ9H5JPyW/RXAoZbDooFJNP9Nah8e6AAuQ4evKudJqBNeAh6smk8eLQ4f9NLz8A53hcdTsSgXGaRjOBGqYh14ndZvfUn02oX7SNluRE9W0lbi/q45NAGr
kbg5qPPEualIlQwwQyQUsPA2I0TdngaNHo2GnAVfytOpKst6nMcBACvJa7Hvj/mNTqFiYxs+UBYgK9MLg7ksUMo7lkUXUweXlR4XN0L7k/zsCPcPEg+D8jnTwjqfuLZyijL8NFHrFi7sbxexB+jLiVeEHUd9kapA
dmk2Kqzb9ihOpD81mxnD7sPXtMOajqEic4ijorozRZBI5+oQa90orN9UkjTNnPGkciy8pZA29j3MwLknN4OZkRcbMr3X2cHbZPrFhbxDpifB3kISlxlVT6zRmDzUMOe4yffe9KYmYCBAj86bx3iWwviW4+WR7u6G
mHYJa5kBYnr/F050SXX1+Ni5xPnl6z+BdFbyLcn2acFysIGNIzYNMq219a+68cDKU6umBUQL7uFumbefEsokEFVmPIw820RQXsqcnvEO8uTW8Ho+gS7iPpeYyVoqvUvKnueHTOYjraGymcCZpsFefR+80L5r3tkr
GkGlQjVWKKZMn/B/p0NJTCHz0eH6hVxlZrqXuACHq70hJ+nU71qC3HJA+OogkwhSr9Fl0PqEyQLgDz49JfgFj8IE/h+nj9OHR3MUcuXEYm/qZ6kEntBE2cl+GUiXhKILxdRKMYXYKBiJcxwF/CVQlciL7GEWGGDE
7n0XmFusbQaXwo0VbnOafl7UJhXQgigZJPXqp1L3lkF3twG7RMixAcsToJaGBLjWVSNQmCZJAvV69g0L4a039+B4TybRAO6X8vX3T6dp2MnHGS+yY04QJFUyVDTpCtdkYfvEETIWl10uTjH5AKADpxa6XJSHq9It
EmvbaZWlTwxWsGiaUF61AtO9FA88sz/kgYq5fmbIROaE6mGuufLkshDtwmTeHXC1Pb0pVirnaCac7XA9wMWx5CFbmpc0f7YGA+qGD9oehtLbbEhVUggLXeBjNw7Nl893ZZwyL3N5Ux07Q8AL31jsLJh3CCmQTnFZ
vuK3n43MRd+TmXsbmdsqitgcSXvysMVl6EGz0cU6LYtCzkES5+a7kcccldasRLEteld9RWLMJnVTTlRUPMbY3jDzXbe8/rhsuwHiRCXilGFQim8tgnbqdvipcA64B+bTWYpzR8indw65p1W8oFNWcTv8XMS6o9ds
HZK5xWZJZITvXpslzUS26ksdyh2JpReZF5HqQ24ktn04JkLOnlt4exV1Ji33IUloa9Z513qraygmkuK+aB+Y7WrEpMJbFtQ2dBFFF4P03xO6FJnXmbK7Bs+ReAys/vIBd0aJv1JYnaCBmr89FiHQtAil1cXAesst
bPeUKLK7jWhdYpFFi8DuQhRTgP5xYSZPs/l8fUkzGya9oo4p4yVMqcoaUPyc3GLFMTODd0URNJYKUg1TSLud0hOH1p1qWxqcauyumUEre6UoixQEWRD01Cdpkbe7pbSpw8qd8+XY/J7vwzLb3xEnCbFkiyu5x9pI
rD6l2/4V0bTSJYzdCOh2hRguKVwSq+qwOr/Fdb3Q38gYt5BaU389nFL1KAYurUxm/PNAexI7RgZEJ5BUehwnMcXSq8HTeibKbgUUtLPBjymou319GK09C8Tf2I92Kfa2ThY9o11aqJniywvJAS8VE+TlxD1g/9WT
jhLP5eJRoRaFbZEN9JTEGxUL5pfCveTSYZEggkMIU2/imQP2QEARFLc/ZfZyyhKSSlPwJEy8erIj1btTla0d6tsntfAR5UaHUIMFCCPpYp56thzj1XRbDufdycl4bCQT+owBm2O+pNLb+6ASbySqRQYp6JSstYo9
53ltW6bEsWI5His47aKOA+05xyzZq9kUfx5Os79aXZS14OYdXYjIRx5kScz2Maj3tJiDiK1lCHwbZpad8QRygIje4Fa5iqW42HyD8PcG1mPALghHDh48TcX3iiuZeF5ND8RWnFyGQKyK26jWzc5vl2oZgx5I5mfz
rL3SgOukFWngDRti1qhbqre2siH+gVgqj0xgFKEWlqc/YlGnzYgPg9g7/NXt0tUg3dLAV0OBjtXbeQ+m00DHjk/SttwlzEpnwAHgk9g0m+NxkpfTjIKu22mTxt63TxXieZlhEe2mJHcdiXJ6dDdQ/KV17AEBB0G7
rP8i7R1hBJnaREwPSj1PMJmwEV7+t4eAJiAxdaE1gGtpBPpwh0fvOPsY4bcj3sx25h+i1bFMfO18SuoffdH6+h8mo2fN+ytJYSWKGvLFrH8RPlGA4lRRBF4XzxJ8CiYBKb8C4MwzJFoTJ2gESpvnw4KH3p5QR+iv
KDWMNf72doZZ0lC5DiaBqxK6yhQU5Rr/vIkZwQjN2I23WwFkbWR6fCZJnE/abnq7DdSpUXK2t5k1qv0Fbptgmu6ky8iOlXQhKz3WgnCS/4HAJANcaVpEK+vkibn3oyrYOAVgY5au90Fqt+18oJnugcXUpuG1ZZr/
MbuafZtPIGX6SygbF8Ck46bTyNtPidYFihlv19C/LKXfDqq14Tx+5hljnqwDAppaOvHpzzcs0+vGsG4JP3Pp+SROikgzWbS1tDcGhDcyNL5Poonnc73mkaNCZ456Kc22oi8QgoDBhc2uDZOqy4SGjLrc9R2Na8Ol
BOzaOwMjPeMzEjjkPME7/DreTTFvcZAIc9hmO8ea/rS2bfiuR7crDDIt8Wuce5aaZsLb7kNJ2+lSoR2ItQnyr1QUeuiD5z8bbbjrUfQ3qQhkKmVFfsRgQerOAY3+lzICNm1+XJpAVMQXMej1c9dqoS53CpirXbtx
bR4MdBrTHZh0KV33dyYLNc1RwDY9n0SpP07d1WekBcY6u6s14lPKgq7d0MogFJvA2KrgOa9E+dn03WqijQqpv46JcjtGkkOKJ38/NWNdDLMlMW4AKOIrSfcvRlaGzvZ5cEvaW2bMSAL5rD0bvyt5phzOvJP3JE/O
GU3vPoEZmI7BEqkIJIgz5mNym1x+cq83rSrTkttHRTEv4S1n3OiHPEqxnGz7BjOWkqcng9vrz1RMWWJOkUUKdIpsYNGMfqM4ppyR1M1GVBQD0Q+VRE/zXihk+MUIxITA+aLI768pz2b4F3beZBrgiravFAHq3l04
FtR518+RzSTsqLl8CYhxK5QqnOxjDpzoeLQtzrBM9vJRUxPMoPrZvgXd71dkYV28exRDTFdqnquT4WxvmsB770zVKUgKkjVSCgLHu7SuzGjslKyuVIpld/gtjf9F/mMuZkxnx95Aaura2jyDr4Wocckvfh49ph8L
hvS34UfR1SMQ0BnwyJ5hU34usHqXqPW9QANVke2e9RsnUEJzgbthr1Viv7uP/Pf3LqUM9IscWYQ57di653JLj+m48v7kVAT7pcYYuKdEXX2WB2UuSs8u5wVnc8b09p6UtTKGqttgOxWbM+Q1da2NYyIK4zeYM2Si
ZiXBEFGv5OMRYaOyzYVcJFstFydgT9L5jqUqoL1DkQfHvLayKd0Ns9pH80Xg23tq7mxNbaB4YpnNdmOMWGzg4pVkFz0RiohHpvaBOsfBNCLRAkse+ol0zPahzercevrFJciIGiebnqNqvIk/AJW2QzW3NmopYIG2
0Es+CgD9wUxNYk68pcQnTerJ6yCKT8JepfPm6XVBYpDQ7Rj7FxLlP53G7YFXxLcG8iFjzfoUH/vHHH8ouSRDZ12r1H2yTMMZYH/zZyP1BdQ4IHKO59M0B09Nwm5a2Z1Q+iwU4OHL4dnYA6horIrJlL1H8vXqLxQO
y/dYQYQzRoybsgAplh1h6+XpLOTx9g60lFmuDyC0smLK475Jopx/dPLzqfcCRMceMgM3hu8Ta7W65wgc0FGEbk1DDQJUrDvcQOJiXQGT8N9kO34eV5/y56dDfhrkeIZzs3MLxe7VJQukcaK1ZEkohDxbVJcRmfco
q1LO7uMkFZ9wz27WrjTk7VcXAd9PRdPWfQw5z2a3hlgbcajaV43Wlpj2cXJCiA1M4z46E2YYSDpiM+ApYtfp4OvWd4h0lPcJPOamu1x8ioppll+JOQ34wmNb6CJdB1EqN0EIng7DZAH5q/nv+BJYre7m83PL9G1a
fiZH9pCBcqLOR8IdRSyYbcQ4A00czC5/F8xKTloHfH+Z8SspfsRvlY34IKvo211YX7Cq8kl0H7X3H4eTLJcF0cRzCnEx3u/qWeYdIVE7XNnZTx0MLRPDCRvOzAkcIW6W2wWx9Lf6A6mM+/7OpE8faNBnOPuFwTCq
kP7kywHfk8yfqzU6f4Pm0qzNJDNp3MnS4q3cEAWnabZe7bJvpWfuEd/Fz5Kfy52kTykNOyOdxUt6Eu6T6lWM7nszFkFWtDDrW4eYSPE06JMyEf9mIFoRtdlxTe2Uc0wTulvvp2BSGCslur+paF0LISO3hw/OfnBV
8Ui9xD/DUjJ8dNhW2nBilbeFyY/RwjtVNtjA3KvXrvRKG+/e9FEEorRWvwzU2k1DpX9bzWfDEF8ePx17efbBFOlRUVIePl2Fq7Qh9xBhOS5zb8XdrYdpPsq6DeDAMlRqQLA8WSzo0BDVKjFCV+6kkOSIt5bANbNQ
FAbhvmHCsn/RWYs1ay6UHrsrXyNzqFe+XY+vVnsMw3PlZjfMVq5RbPwbjuOBdHd8/V8hO2Aar6OSP8uw3OaAQpuD18zmyDlNBTymipNMDajxWYBI1GY0lhJvcFNn+V5MUMuK2Zww2CLJ6av5uYXtoF7ap3xs2l9y
CDizn//z0Bo1Zmik2AjZ0Zylog6Y4SibzJLIxTnfNuLMf4r2DwBnp5pj3FN7AaeD4EY9gwU3jbEbhfM/A9QkOU+Us+Cf0HM2HlXumeL4CgcyrILFHxWhoyeCKIlvubCx7JSNVWSh9SPc6hDg5yGndHykMNdJwAOu
F5n7X721NoSXTDWKDjM1xCi1t0Gg+DWZWGmVtQ+05yByq7xZ3duYYU/1m2JzHB3oQXZWhTlkyuQ73Kke47B9IY2Gg9aIYZnSY9TWEtZjdlInIq0J40CnWltBHuE/Hs4ar1Q7Z7hP7ox6TNtPnjLFMg2RPdkOVapn
5rPvSFmMqPAHJYpb+GsuqN3F9XyOEYTL8j00GFtU71FJ/v2pZTrOg24+RgqbBUXrFSJsTEvzDy2qq+7xoQzJoJweek5PkB0Vs6zEbq17jek776mZaVnaC7dFk22SHjHVmNJDaiJdMABKcLxXLhvcQMkLuw1cPtVu
BiklB+KWJnSUPpd34rF4yWA7KO3OMeBokrbaKTdNUqqcMoXUwSQwF9E6wVQ6ykrlQ3Iq/0EZbbiZrx/Py7segY+st2gu/uuMgxmsHcWcoTEezeS7eE8TAuPRPrJZeIWeI/4I//+MAqlHhfA5xpmememXc023hR5W
IbJVCJyxxX3PI4S59LXNI36JzqUHGMviJMzjYsDhgkU1ABoJQmC6GG63PSk1BJYm4K44yEQBCV7hl1foaJsoOId1hDr1tUgcVpzweshmJlNcvGQL42a1xwcRqU511V0JxMF3hacoPaxiSlo+6OzQLOAho9eVFoNL
4CBWmG07i2oYWb4cnVDmeIDnL2b3bDqc7EcWyLdIyR7zDEZWHEixY4loVSytWKSO6sILFJ7dZuvW3pwOABxIdRc8U4KjXl1Mx3lV4EFukeTZOF2GZFBywYGZzxav7DkV9+WJeU/1+4J8W8LWDLx1ybTXjS0g9DFv
Z2eJ+ZvI4UDRbUZZueGh0wvehQuAS32Tf0kQijlL92QBKeUzwAVhilrRHmeuBRWGr9FSTUSW1HwuVoYG4+mJu/F7g09Ghq+vaSRaUKRJc2Fm+oUSiFJrq/Rhp9WqmhiUr/GXfaqpTk7zGZFBrwsvzGmoElp0uUMr
QpJxLJukrxDR/clnXJ9+ez0TSMGEp0TRYnReVPpmkCKUpGnZgRmB8B6SO57K22W4uzoID7Go+FKfOfZyLU4QVinBLP5MdB4fTWOeVGxnx+MAKaJtvCFdQtfcrStIxMTjhyNhX7qS0UrX7beMZDEv7ekpHENiyvRd
Bm9GnC7V34CalrA1AQHi8AMUI4nmTFsANUuTB6lNknvO+JncSOGZoGcIpVkGPGT0ReC/zSok7T+0QJmRFQKJEhziW6l53pvAFEBvt4g2kSLzFNdlm7MmSa5gPr3LQzfoFtN1qP7Q/KxKL4ilucFhBpj1cCgl7eFH
mpSXhrbppf+FBbA633m3L9R+NyJQ8sYi1YrgSHJ6BXMYFmgKVOw3e3e1sCx5A/CcgE9ArwYdApc1i8P5TZp2x0yNlshhhPA3SwwXAS/dcrbByMVd8JiQRwmjMZJ5BP4JZh5GRj+IUqkVQvHX/j9KkR0+DbfsNIDC
GcdDns8YTsPu4ZuHIUkxo7gnHEkU0USUZubXCH5JGsNjQh5jeYzn0aWgvwKaSpGuCMdj7LNS8mKKmmLxc/wyLijotkDDuxQU/6JnUGLEYZDBnJ0r+TG/H+F9MW6f/ckHi/7ZkUwZnROaIV2KJ+05WbbtmrNm/lZy
FiJxwuKQqPwLjOVCSG21CGEQ3m3n0OXsTBe6jlAHNVPsB3FUjGgwexnLC1r2f6fGcsAy75gi115orxpWrOEe3JOrBDZIfmo0Jt2XjuYwrvUgT7AJowdLpqzo80B9CzQv1QtW4yVkromrdV81I7Lu7d2u+1Q6vGhz
2pUiGi0ZwktJH4ZmtdHiOO5XOqzhlkG3yKPNrrzFCRI59UZUJrVToSl18YM/+GyycSrHFmTYM68BO1n3BusU88NDuJdKDjLQjmQPkpeLd9lSbXMh6MtXOkzaOM4xRQsmWQKWM96UrhGwSWqX+9xQimgcaNR5qGSt
MArXzTVy1V7gOm9zKbOivbaLDTynZzI/FMpF1W5a0xF2BKTx/GWb9wJA4kswbi1WubvW5IhWaPTfhGZOuAlPvqO/QCf7ixRi0lZGlndo+cad5vai6admsFHY84JkKAVt06U6HHFd44HMOTyjQKye5uAMmIu9KVLE
Ztp+HFbMNGhSXlTdzp5JtlzUgWOnzbpW06y0bQ3voErW/f5FUG7NECUT63upIHg8gWJvHmwWTACUTleagEB5/B5TkvETEJuQky0egE98vw2lcJUyO379vyTMPR+Vq2EcPjiyMPfphNIjtc+GLBvEc+cofnnn4YRD
UTVZZjfE3c01Cb5rn9MvIblOC79YfNOl4jNAzb+8OFNkJFTwRKsjMzUCkSwcMPL5qaGPqGfobvjYv4pR4FvEhwvm/O1GAhNrUnzhJUFkpIdia3m9pET3FF/4X5oxQQGKAKKaFntrx9ZSQtwTv1w7ufUD2AcUIkV6
Uo6V2nojhzk+GmB0m/n6gAnPnU8zrB+RWvn2kUSCGmrKnhAOsVBBash/qCjOlNXm48VKMvdwwP4Hrf6cZK5Moh/mJXAsKZRL3eJCH3NlN9I4xUpjnT3E4Lu/jfoHeJcHU4EFx86e41ajYJExe+kN4wGrdIKzR0Ne
dIC/2Ww2WxKuptAzvaCEUzKjNF5vkEuPoZFPameRM2YO6omX2lbV4eUhmGOGv8YJTSPw6KRXGbsjEMrt7LnMHhV5e8IhIn+Jj7rZiUsKC9JGSyspC/IKG09W/OkOD9ZOhYxEYPYM7xbK1UwZwAcgO7F1IRe4HRP2
xPbuzWuL1jpjjl7DFLulWFNdIL64395mUlpgzh/TymF3siq5uAvbpBvT5MokLqrs27avujv4wLYYDUKJ+E86jQ2wZ2nZCPgR3U4sgTd7gg1zZROeLBFuoi1ogUtfrzW+n26yKYxa/UQaa1ZOF17pj1Cs8mxnl74F
g3JmiCoZA8aRMih9mEmWRrs9aG6bjWae0Z7CMLcs59veVSfcbK/8ipD7V/QZ6KpuYoUfv/VdQGsbtTcGoJsuMTKayMBcoD406EZn877sUDSAFCBHOGcsYwp8lG0eNxi2T7iLCF1MWJ5Rms2Wx2bNNcXywDPPFvi1
9MC+ZFwGuJ6o6LGIzT87GpwjBCcb55z6eOkS12LuoW99ptEuuO1od5geV5ecJZ2VVheNFQ12yxgA/4VuabRQFuzSoTo1WCblKa69NW8f5nxo6evm0fScwFPVJyy2JyICI2X/kPXty+UGSEzWErJnSkcYDDxks8yM
U+jjpjnmesp9H+mHI0UZqLNwR8uCkHBn3h/F4jSo5nH/a2tnOMXwZNUxw3SQB3s77of5B2EsQO8GJwA/HOsy39mNpib1H3YcOKry3HWa9kQnCT/loOgrfxzrDXM5NYm41+4kFNRVs78xbCrqIsKyx+W/pZoaDjTR
J9PaqQbGq3m06Ga+HJR8qk4ic2O/5p8fcZV5HwmchT44NzrGTH/QISfxTtAF6J/gOBb8QEL7LJwdspDpGODsHlrWGfqJnQiPKD2S7kQaJyGzF7xFaq4qM/2NxpSaHIxBzA+uE0CGdEUv2efJJd1jRXtkgJQ7zit9
tFhngvi3Km9E25+IBj4OSYTmfK4R8hHFUlkHykJx9GCYcXlIoF3xbEgQhiA3iui5EKl0H6Tg6G9My/5YKVpSzv8MKc8e/h9TpIKhFN7E194O4LeiBKfkrmZ0IyFhFxZzG7mL5RKRtWr25BRBTPxjBTheSLKy7/l7
/aWKGFj6N8nR/Wi0CmwhLmC5XsTS0GO2hFT4jkABGTexQjQjoH9Xzqy7/0U5E8AcspfuerZte8m6Aub15CKNwP4amcYcKUvza2dH72Bm0fRFJbB8VHfML/8/65fURa5xcSrhSAlO8wM/sjeSDMd9zVRxjnuZ5c/g
uWb5wzE5Az1oL//GI7443dk5Hu7vaiMg8eABn3bmpvZS01xaNmd/Dnr2vyalCoD8sf70FniOo0O3h9nyqrLPw44RWeQZoZZBVjrw7n1C/BHY70pk2TN1QJivUrwCSxMZpldujJ7X1NoBKI09/X8imhWlFCb6wnxl
IVX2BiI1P6QOTzMUlZi6LgVVQXPO+NKYwBLOG+Klpp35mROzOsYrr2Id5HImkhK/POSPyiex2o/h22q5coreKXCsNhxFp/ZjnXL9q8jkYCnXhv4lApFUgQJww76un3axRPq1ReQF5uCIJOk0Mn6gaOjhuWDVlVZS
1HP9dYeJ9yfxgMuYlhmeidmGS3lwHK8NhGIgAo4uZSebq4EUBExvOuRhYrdkuuUrEsflljtG1lAUTAyk0Fz75ifKYkXwmyGobs5fxRIbDCuG4nV8oY68tOLYvBIslyj4A5sA6Evv8yXsjRcVdSatGUjJuEIxOIkL
eYLXBY++rzLKiIRMeN1xVkJK1wn6RciTQC+PTCRwd0s6Rk1Fbi0EfFOJ6D7eTILPD3o6lMyOdW+/HgqR9gRPhRZDfabDeZtYxYlDNsceoTsyhDsIBejWfZwO5TjP1O8KR25ghamsv8MAp5Kr03iIvh7Sx5cRkJho
mRd9fAm1PR3uVL8mhjKtR8Gynp9WI4/N1IS8Lj2Olzov7Hks1XFJYzJWoy3/Zk6wdv0NLW7Ibr2xuPdH36/qmY+wFL3jQMIVKrsKx4gQUbMCCzncmcbGbfsJ9SU9aB+mxikJ8TZZxtY93A0lFCuZsYwVr/UJbCS2
nkrf3yW0EZuN61PMOTyGZkXjhclT3jiRJUL8ip0C6BISn6OchO5A7x/FRXVaOYi794XSBvo+ZM1ANTnkiMR5BUrrtUggu03v15FMx3wpKt/gw8ALUo1fjRBxjIuVWy8Er5yc6c1TBNntgykNrxvkN3Kj5KW8jCPJ
JHcUFRjaxXNUHWOvnarvRnMRbcQiEOXSihM44bJpeHY3qhKvSJVo4DciMedJQD2mGl9c3P6sSULp9QBYVjZC48Wx/eMmndnvMpVKwN2/7BG6o1aUzgiwl7wH5bMGaF2Bk9yP/BNlMkcw2LRcsZ5bG+lzzc2QKJaZ
vKocE7nPydz+zcJeQTvxarjikfkU810V02ujuadXwEoPzA7zzQ35vB3mVPp3J7QYXBl9wKW3ixXV8yeSGnY00qCOifG8X1a348AdvKMPqPh+9oudWeXUDknL+9doLY9dXEtdNmSwZ2eidkz4Q6j0WPAzT9V4gOmW
fUnc0xckmtVt0FGBupCl6zzsK1+84I2aAlE24D3kG9bpg918noT4VCp9vs6RLBm6PzGLJvqVCgi98zv9VkQk//yV+qO+EcUGC1VnPTIJ7MJuYgIoIskyeK92jI50PxC8a9sfKCdbBLfArW94EJx1pYFzQ3Otr1Dg
O5+FJKSeh00T5DavhfQaWgXm6kVjWC8HuBsZB7CfFZOxOo4hysMiLrln4Ur4B9I3slxvuRYL2NChFHMQlSaQxhFwLk8OxhhBR95FNojfsvHgf3bsOcEwnJzG+FQc5U085RxcZ4+iLD5vA2n9yhjVkTLZa/8NmylN
7b9p560wft16UdHollG8M8Xvry18VxV4kY5JLS5l957cr1wvO+uuso7dyzsai9tCHp/rgEr/RmJFfZY6JPUs6pQkPXYrG/A71Wz0CJbag2MjzzdSiyRGSxJ3WJ8z+xP8p6l5OWwTQNI/xIrf4TnPeSQR89U96TW1
8/Y39eeyU8ykF6+3LWQcKzVJ52T4nQLb3RABmQ7SSFNvsE+agM6bUONc8uP7/eQqRUmsEiS2i1Iv3JHzipnMYDRl0eyZdboIXNM6JWXMrov0gzonOLf5+cVyJkp84Ore0eyFGZw1Kmm6syVLyLRrGkILjeXArP1n
Ype4EdtAZcbefjTqHDomeS8uhYoaRdk6nyizlNDcmL9eZzCsaU5EdFLaMdv6SE4w4yOkAzdmDJNsA+C2IhIhdMCQnGK8baASCca6BW0JtLjztVHidNSwGguLGE61cl4dc3aQj6+hDgK2nHooizOi+Hco3iL1Lw1h
uCStH3Bin1dLH/kYox0tCJ4ZPCKALR5RNKfU9mZNo6nRyydiSNC0Rk0uKvYKdQcjNH04yZENi0TUB3bsAH4eQ5gYV67bkUfLn3HrDWoV5MGjRVG8CRPwY0RiHn95uesmjdZKtxo3uasqDFRIjgqyh+UnHL+Py36M
nIlaSVUgcREmq4stG5NzV/BrfQUdvhkCKh6OLr9rNcnVAx/2/O+uD3q1SmuweLiM0E/ldK2qx5n5IN7J0JXWjrSv+aBW27BZpbtfxI7dalQNpTjoo3fDiz+kqGWyVUq/W39rUiJskGYA38VfKb9hvC/k2A+gj5t7
Ui3j7+Dqdz7n49bXc+q2Eto7z7M77lI9KhelGQ3f2856z7w+82eq812wMqJw32U2iRM3YZJAcTE4osMSUMvhyakXH16qG7c6rACoRvKmbqnbPlXAI1P4EPQS4EpQsDpSUAcVgs3fp+TFOM8Ns8ykh7rAT7KXhAi0
3PzDQ+Q+pOpeNDRnZJRT+dkdX3RAifM1/2oxzL7CnF1klcZEkPvhm+LBUlJpaQzihU6fFfX1HzCZZgvTveL3jp5kYtAocTUDW90bbFD1SW7ef9iOgyHAWhOIvdRyp0hkDQBUWKaTrAhlnhYvCl2HTPr3KzUt6XNf
DfcMUc9dqkzmOjrpuevyvVpuqHOVhVTVn6Z2JUVz+ScB37lPCZ8xaxJ5yK7tqj+S5HjlPLedLBxZeFK063xi6GyAFrsg0TBWSkrCXMlFqqE8t1We0JSLwVHHWwuj0W89GiSYDJX54h761W0SFoTKINEAerN/EpMI
6pnT5UzWMy7lUoc6N7bvJP7M3rE+xJSaYApNJcHaV2JT8L5Kp+5TB8iy1JXtYVJXu8+NATXAC4YLhguF80IHM1SThFCe4aW5TMeG9AKZZjV+Y7LjY5OaZuYjLr3M7Puv+JO57tdNI3LsJMvRBepbybqTeQc1ZyTw
02Yv2jeb0e89ZH09W8wyt2SW0LkPwmK+IY8d5lAxssygeZphD6bSutJeRdYCLTf/vmgWuAxg44LHoQMDN0n7koXK2iHNJLPCcDVwEzS5jplIGtMgT6dasoLNaqiHLUV+s9v6Qh2LHqYY9ydqT/czfKGnQorOQxNm
5JEe2c/9GAPGhZML+fPvqRQ/U4gLOEAx715X92lW7iZlDCpPcF1Ishtjp5sceqQissaWtSXpduwx7PSxRc11db8bveO2FR6fXd8z7yLIKe5zK/ivLNLJs1ZVUdWGwGvc/g6ZfAuA5NTN2cOicsjT69EtpouFYFOY
LD1aot8wQr0Kc35GF6zsUyLwYyk4MPArexxOZczgbdokpEbwTnBUN62Ha6up/DMWcFQ9PwJJw8FVHxu49j89qCRD5vs9Pb0AH5ttZO8sVF27Sx8Ee3sqAO43yCKiERq4OPY5lz5OZbiyhXSvpRov0ApOZpQVNbDz
E9CZgkOVUNxx0RYosS+QN7FtAsiRHuHG3Jye3ysmDhp/Xwa+CH09cMYMQNaUsm93axJL6RlNGm7x8g4NuHd7Q2I5ws0H4TbLAf4B7BmnQv48Lww9vGlNZKX7mtbFr369ROOEi0K51nRF1p7h3EIywz5WsuiRN8g8
Vt/7gD/qzGc1HC4lxvVlpfSFVaI6YX3QM03dCpahDU73EORXxVqs2lBUGhovinZat431IKW1fTFcWRdQ7OE/OY8Q53bGqkSgJxm+psF3sfTlAuh3Im09fv4RtV+U4zZJ5iv9hoh1YeVxkwiBkSh9WZmoPNCM7Vl6
9CcKos0pd2zwsJZHyHagm1SRYSbZq1Xb0LhEim9WCKJ1toO063sCFO0LERnCg/h9scykwGBE1s8H0NRp/qXFjTYklQ8JCAWjWtCkuXO73NxnmfBmpPQi1th/oDT7QECHf4l+9zZec8G1wO4W5UQvxo4xsIbO9c2H
3d0e7P+VWBZT3kiT0ZQTOZTzYV/aDMhYyPHwvMNnTGVHxozW8JZRZjwzdnIls4yGnMmufGScMibD6XAkx1ppdMaa7iCu3dSTMeWEsjBToq0rqRs4T81LigfjApGyNM+11KWVUIHdw7w0owRqXk5OykPa6u8u+xSH
TJJ7y4rCYXz8Iqgfvmq3V+C8GQXydMue77Ua/IDcoGur045QD2kImu9tsInoCsfXUoX4cVTkx07VC9cBIDdDZTv1AC8nv9gIUZ5h2pMANsGlNs8wnUEN5Z7IA2FSJmJDUr++Q3LERQyqu0zbBztDb2VeG4wV8DSE
zqJWL3GzKB5xESgQapxNzzlyVW0wXBYN+03I9YIXfKxKJRoqBw5EjBvYNDuTKdC8UQN3mXFIeSVjz5LzSDMPxzqR9TX6fNiAi4dPfRGO44Pdtef9/vKhIDDHuktiqaWLFr9MrprqxPvmyRE0VSdqz4xyCD6dI8mL
HKQQowZ47eZrHd9P2YdpWqSowM3Vc8XKans4t7kYF3Ck1vCoWAIJUyrQhlckqH/kpzFZ2IxYo/lVFoz+ABL+dKRGJ5r5ZQauLX3237mIKrCHoi1KFtgvMcXHN9df+iMQMRaUV4xk8dabfuqIim7aM4LU4VutDmJq
1AW8XfStDTKvHj1+yHeBBJuBBZ64HTBhiCtH7KvkZzhMKSn9hqJOIf1xbUSfNPBAVJHgs2z7HYVmy2D4Lj0Sfvdnf02AuLI5zq6qgQ37GXn/MhtdP1umv+nE9tNq9+IDLvDDcR6JstaBrwAjGiJ2nouSBax885NN
gh4l+krz3u055TxAaxcKP+HVAGAWBuaAs/0/VBR0TNRDDq1LKDezGfTncv8JAd5g9U4WWe+XpL7sIh4CrQTMLOCN4Dg30GaS09+Mwr3DKtbd/LiXYA1wNTNATxxavM4q4awiTb1j3OEbF3nNLzK4ZlKKeTKKecj3
QXGocl1O4msz4P8hTh+5d77avRKIVw79gRizWfi1rmyDnn+EKhRUrlXBGXywVLc38MJpDBOFH41ZfxNSgpG56D27uTJOB7m/T8MawGbiE+sLEtDXXpq5k60yCSEq4z2cu0RhZmNx5zcuX71i9lkRX4thJK4bFHnE
SgTheKo51PTMTPPLD89tCVmOn3EvqLLh2fSfKu9tEPE1c/jdvX646dxcbY0htAyI68eWtTuYH/LFAa97PESh3MRpxUr87x+qKsm4vVJN/igURwf1AeFux8f4JhvaN7+4F+f59nD3Lx6/aZXtRX1Sqw+UOBC8vjAM
3+OUKdQXKKTrNS5bm9V29mN8TS8u+KXzrXVXb/pVJeDq9p/BgvH1+iGsdHP1q4aQFlrzawUslRRRb1uujXcAwMUdSPDckm0ZC/kcdxgK1Aug+Mgh2qdgaeE5H7FzF7njuUC+3oVT1ULdhVOKOEejVMfxInbOWiZ5
KvzRNYd9DRlZDste+pScGG7N9938RxU7nVnCpdt1wFtbzxl/DsmM2tnDh+JurpqDBV2J6RbXefp2cXF1/hbXOOAaB1wjwCJ54bjafyvuFsAaHmMrILB9kC7YpGG0fj30u7AZ1kpZH/qd7tg+/PksO4ktJAPPZztf
fEF3eMv4JBPSHBLzi4opyBefATnGxn/hjc8dklUJkZY97hPKzbTJO4cP2K0oF3dduO0n6HQ8lippePELbyrVXGgcfq52kELGQQvsH1bhfNZqiOS554cHgB+PDVs+9HXzT6HIVsYRePay11lKyXWqv93jyByCO83W
4nTh7CoLUjc+hUXXjX7viEqLWe+gf5T9Zzk9wIZhKsEbt5Yk6krjiy7mnDlyitQZWvYwW5UxO/yd6z+Fp8bCeGC+TfRLihWv+RMaePfV8vp3BYCSpoaq5JY8xD47LBG0YK6hEzshvtGWsxgxrmk3GGebMR2rWJu2
TuHtHnH53/lo2ofQfYtoviouLGfBoWIOL+PMSBySvJygkVtK8zirameTydpNaTx/afzLVHd2ZKqLaWdMpycjbPPNjjng9A6V7y7v0zSNlwX2qvRkXqwKn5WvcQPR3Qi4F10BefTuDtF7wKLvICEqizYx0STofmGW
03KYZKSFYXO9dUHby6aqBmwIsep7uIKw35Hm2NwMXjsDD+PpOy2iEeanqo5JZhxWl3lbbJZXpsS//pqZ7BhyiEk7lk4Tim9dKffopWYr7dDTGHW/fsmG7sxdW6u+NbSPQEe3RRpPE7qR/Edu+bDpwRAqDGxmWxuj
LGrIZQ7xkYt45RAeB850160cDqA2UgLgUvr9r8Tgpe2qnUUURJ/qNyIqVoYg8zY+iIKBJ+60YyGlxkuOUR7ZjfV+wPnyXaRLmElikatTrW+waYRmdd2L9MyrHoxME1ZM8kouCTI2+Foj6gdYU9gOO5YGikgEZoTW
uiH3tJZS3So3XtXylIYmAP0nGjbCbGIiQy6SqxiGvllTiASy4GwafIxTDlNEUWAeToGLsjFWWIouyZhhZD1FO0uCxK8IEGL1BwGihpzFVrHR2TZ5FHwJeRRUE52m5HUmTmmfQwJguKWQgk9mWOTL+UvRPz6I+UGP
yIO+0ebn6svyYnRC9BhxOnEv37gMuGgHcGmYLhauUj9zL1d+hqob9AQkrIXsmlszoVGmsHDclAWiXsxqwpfNGBA/EkJ5iyKHlYFrt48Ns1RyPLY9g0DqBtjUe/SYI4nP9n8GyAS8oOy4kDnhQ+ycGWgKM7Rh+bXg
d6LJkUEMWuwhTcasDPhu/AyklQRfSbq9yG7NVQ6CKcIKhqHWg714mduHoTCDFpaePF+Jk155QvgqcvdVaZN/6jMJaDCUecTjZjJJWKyVZQvRjUUMBAqsfaAQ0OmbblnqBBqKRAcovw9oUxxjI5wog9P4bq6zCIDG
+SXm/5RpHl29n3qwj4r04JWzT77uSTViLZciecl9JgMTY3s4NvMrVYzf0xIBehPz1u9KMTwxjtmZM5ssBWt5jTXTStVHH31t5ZOJV55tcWTTtnojPotdI3yL6+VgDcb5uC8/ByBz+MBlYzTqz0Wtir4MPJe6sPxk
IEqIglJP6ONiq0luvYfjRycePyxpQZGJ8F/pOTOaPIA3p+BsAPFT2BhKvlc9qHBRz4BsqMA+7aqOzVwu2JgddF7gwBXJCLq48DIVAzYSFpsg3gxptPDEX4YwKx3CwSXPrP9C5vAyUfgPvlBKIjjOgjk9MM6TZUEg
VzblnQ5ot4KI68/u+1QcRLxXs3HenAygzEwRCqr11NIY3gMAII4vMfW26J6Cd/8dGxsDis8oHmW99nsFIoDmCbCEqScYhl2d+rQCE7s0huvOvGHXudTheQ4TBFLtgI31zlyeWXruRz4n3FhYSvfCRR/MS436PjvB
F1oB2JETWAENKmlf3DpomYS3BVug1icSPUt6UXeN1NmrKKgUS+2NrS35SEi4kex2fboKZelwnXtOquKEfEa5qZLIsrCO85yci9vlEGY3549D7jmXWZcRi0lwDjabDv6Y7dnkSg0XPSeyW0AP0c49nc3lzJtI3Pcm
+juwpjb4S32hsxQ7yV0clCQJJSRpNShDSjrJzYQpRTDOY09o6dQo1ymOf1scKHSYN8mHENqIDzfoB01EREabL3i3x6sNMPrw5XgILTTIJEtQ0kI3E9yHE/ZmiA5Sk7c95vbwtkmRhybDIS6B/DbiBz3+2VoizyYc
08ykLmMqaErufifbjqoYSp5YG3M5nYB0ZhFQwXOqaIIsNiDWyfURsXv/vXNjweDa5GjUmlaUKz3O/ADugi2uieAXcUtER5BqEpVjjotSZ8njeEA7YCWqLzkR++13doZ3RfDcTXmL+Xnk4W3VW6HbbshPGiXTD2qP
wUTfHseMHczdz0866IgtiAu60QYmc7fThlDF2j1yJg0EF677Uo7vimODsEoZJffhmmHSvdeROCfqdLdZgPiSaRnzwDnnKXtHsO84QmCz/NQNdIAX4wT+9+A1PzZKnn6cH8DFW2WEpFpJgmtuBZMwjE04nMMIyM9D
qYUwSaRKx+tEcodxLwglxVX2tK80gjhGbdMqOOUy9EB7xVqxeM5g5b7RaAMGbf60vgqK41Zpb3aEkxR4BxiYrNxm3Wzg6TqjwqxwxXCvt9cSORulyNvQqFgRmhg+61EJwBOy7H87AAdOop5VtZEQMFxloLL+VlDJ
MpJVtcmnmq8gGCah1nukSe0sOxJOUhy/w0HtDOqSwA3FH2P8ouVaqfYI988624V0odO3M9109gXNqPPcvpIE00WZZ0ODCFY0Nbd5/5Iu2C9qsNhwnXT71KYK3T263tvnm72jQ2m8pzMTyZvKgzt077s5Z9wDTXDr
uRtw0ujAWQC24GpPtGzxduG5D6mivN/vxn17cbuYFCgE/2VSXs8AZ9114dbtz1Glvtn8H0Gk/nPcyfcglbl32n7uhTiqYxq47NfrTcbuJUTdjGc9DXcj6f5L0fvq/q+GF/PAstJXrSD+f6UfbOY+xOlO+bKg7NrT
M4ze/Xv21+t7Xj79oLh/DIpLh5wG2rxHRON2WZr+nbPZZgumwTYurrM6VQqYdRkC5GXmOSv7cE8f8IccoX5bCNiWVWNuGJUSpMOepuNr/3P7R//zrJJjYn4VSekt+4RIdhA/Eq5uikuUheKq2zkNrCVSm71lOmcG
qmO+49JYfOJAEWm3fulInrkdjDYoIYvxRkDvpm3K9gMD+QzUL3rHKh21n7gDJ7Mm5dpnMkuczPC26gHXLcPvYwOtiej6IKKM0M+4ZfUmHeTxre6Bh2uX1Vt4d74tgTsrCIEX8hTFEdQRi4RKx9mG668+kLvAypyU
i6ktp490s9vFqTjv1LU42sDFI8P+wWbgcpHFmQKCRMShP5R84wzWSZHpSOVmV9pLVbSqXOdU5giEjFkx+aAgJEtTBwWqqcCWsMpClAlVKXTIwWQuaatHkgdJUHsGNf/oAygboLAf/iYVIEEujNhEWkcZrLQW+Dwt
znKD5CLft+N95VZIKavkkEciXcTNR8uRiHbZ4FEZaMlkvDfixYWwpidWS8Cw3f1O2JjiKjPAJRscGkybxlj+/8SxRwxbeoDk77gPWPS8exhctcLMX9WCzd5VX7gFeiVr6WrI75BYQCgpT0Rnq+oHq1LwcDOS9W46
leTkOtEK18gZlq4JKEWFl4ya7tzuYQR8vUDVLffWAT0U1iOskhC/8RyIm2nUjKwjWURU8EkdRpIRTjkpH6jS7UJTX1hO6C1mE5dX1ftpiBLfLTKUKMRlUmNOTlrGzJxZwGnSHAW3PctyGc1ShPMezevieLOrKAve
LgfvE7yzfoID8SiplFkFjnVYwz4P9YHcSYIraxQIA7JCHCYKGhyuJCAd+Ft4Una3w+vCwLoXzZc+sS9i3HDzfvxPuPrudQ/fDavK/pFuVq0Y/pVPBrWaMQDkCc12g5IydusRpvH78Znd0z/P7RqGbukF9Hqk6rKv
PK+SqmMtET39QLPih2QZXy/S9srESdYpZGPTsiVAb6R4Zy17+cYz96EmIfAfulsG41xVwYWNKnR5as3q7FlNUVDUwAZJCbbK6s4T+8wHqWpRO2RgJF0fOQzdsurVZRlBh+Be/FrVd1CrGlRMPML9+IFri6R0Z95b
ljzYeyTzzaiYbnc7XO7KP6XSwCZen/LAbE9pkBkr1ksPWn+928Rkqv1oqUzILOMQxzUWSaxSatfBomzYrN852sdbLNyfwoUMNUHYWgTCNPS5l7haLHMLOJY1y4pi1v+szk/OQ6kExMnuZkATWferWmk664JIvxqd
oI9FBvb8RAznnC1aTJOmRjemYBlFjCG+BOgxJXeb1Ua85oMOQ0m7AQmW8rmS1EkShzC//ixRoxhMXFLMth2kpiTAM+584e6ROMmyy3h/pptAEGg21DvvHa26dldXj7YCuUgpMVOJG/l2CO7Pb6eAZ8WpQky9q6+G
4bjG4VeuV0CcmZz5sZ4umF79lxPD90oWT4vWu2pQMyp5kAl8/XIR1qWNlr9L2nY5q67xDpHE5tmUWNDe1AFbSQS/iYRigzn4uJ7NIIJNuNP27Fss2rnzDWFqAc4zCyqt1IGtS7uC6ENhmLD7SBxQbEMmIxnc1a0N
BwGnYYE5c+RA2wEEw6qwTPssuB+IVxKPZI5z+vAHCZmK0ZKgk172xcGhcN4j6rh5KMIjkM2D5Im28IgdxNPR2xpHFDuebGxc2aAxgTEHh/4UKYNry/lHAWId05JNkzbfKip80SS7B8yYwHwYMznYZCzgY3qsrqKN
5yr3iPDeoLJkOzDkuF+w56prEqc5ULs89+OlQfAKja9mF/vZyBOC5o6v3s2Zp18IawLx7+E/9hivonkTIoemSkPYdve2kntL4FbiOXCNnkhxD+dpIqW5QR62CtEslQBRiaU+nWVvNSkI73R1V+oD1Jf2lyCN3jPQ
0Ikat6jWCM1V+r/iZqBCySymG4Gbof25nUdPt0fKT4Q3SzSj3LR7JoL5mDa36ImNzdZeIChTf12/Y82Z9FHsbnCz5H9dRHZH6jXTkdbFBWblsW+wHB9SNgZtGGJKc1poTFvESpcbvj1DJSN8OiDV9kCRSjYmW5xv
luRyoawSrvV1ZYLhrmOXoBic7rciOL5NRAJsqN7Y00baUSkkyGqYVKQWkuOUKxMZdMjtIAabRzfMtDUj9tfKiFW3u4kUoe65IHSG2rl0wWLbi5uORC8VIlA4SkrihaCgMhPqsH5PhvZIGiDT+1ZYmj58s/EFt1JB
2c0xmwGT5Iz2qhhHcMm96xJDz5aG1u3ACbLA4HSIAKPLZzKcwBI7lVZSfDoDUcKKuAYspydN87tpwcrhYg3iZv0ZSERe4VDgEIEUWjyHTi7gXPi3Vc10VpKtLsIRAH/E+3l4WWQFeBpy4hwCXt0jYqiblfzCzo6I
B1xHPGB6BSwwjdz4EJXzdQlS2AwacUpDsnPIo6+hd1khHaQ+9jECyr8e0QAtbogXXds/dW1LHw5Y6/XtFHZjFGRiy1hHCiqNQ5M7GmncoNNFijY0XMMxqUUt71vRbS4U57Nxjx7H0II6RsY+U0e2ShGuhRklavi7
ChcZDe5LzCSjG2b6FLMg+Iu/gBl0AF9aNdM/rVvB3CBTLJaKw0tb1IRyo7u8mnGTolXEtkoIIy7b3MJc2eZxXLmlNHj2y+UKIhZAkO64mfRnu4GBxM4+nkxY8J99FzZuaqzTTR+GgaRs0QmqWzaLjD9+pOqssjPx
sXDw9XXYfEjuEk3a0K2woRqcLwaNQ842qPpVJcdU/MKjuUuOloTm87309QoegiNU5QHRrue+slncSNZm4WXusSFMbUjQN08L93tw1QcIHfQod+9aaQjL7NHRbAZVC3uewWDOftR/pxaeOLabeR5tmWu6lOUdcxQI
46Mp0Y6EZE71YU01HdKbiFTowNezB6LvSGv1ezy/0/N7NjHllOL3+Pi/8q2eHzls/iJ+mrJFb3KiTY1+8Dehc6vtX7XOrWw6RvOiq6YrNCWYYGrKK+vzt8nkdijSrNjemzuSH+3fbTRkBqNxF+X8V+OYl9Yi8Q95
zgzIj/wryrX59834lF08My+D7+Bvsvp+e/2paebN58U8X76k/Uc9sZ2TwurSO9curXFx798sl0FnvF88cdVv9/DHT9bPsMma2Fvfo99+6bfitx/em3s79yP4Vpmu6xyuCJA4gAbJPOQ3tKOp31wwLXw+duWmF1Cm
3X76jqj6f0zfMYGBmUG4f7JCMnt8keBgh7w5TlUX9fSWYQ5jtvCbvPiVwbBNZ1Xw9l/rzr/O/ZfUvXKcO+vZ2cE+Glne7yRTErbidb2Uevrcld+Hov6ZSVr6siK/bCR9NYdAxrDAL/gKB0bdEjFmJIrPeSvseG/u
j7k/4/fCYvn9c/LnjPaXlb08fY13K19YoJH6xzEmDqIPL3ZSgeaNkKGb9ZNInh3SAz+7Yt73TUPqcwvQuV91DU8GG/88Q0qFr9mDfg29T4L5RLQhx2F6+Nsp3cSmnt/ZbO4OErDe9L9K0DaSctsYOGM2nFB26ePH
OXhmaL2ELfJeMlCRIEI0ZqUQ01DXcH+PgCeivuE0PmrFLHfQO9PBt7VxrbneST6dli0kSqWrDt9WOkEpX14uUFt/cLxZEgcyzj5gCsnEL/J+ruC32y9NX0hxoc5HzpDYB4nHP233Wx+U7fcLyvPVOuCyHe9i/320
3JLCkMWmv5P1R/98dwz/GbBt5RgmfktJ2aLz+WkIklLe4iTuGpC/PwHOq+QCK5qtLTE4gsub1dw/dC9IR7BfDYtIGFktKCjf/wv7PmG5uEHSUtEmrH1aTGPs7Sojksfxo+UJ35nov6FDAF6EmHBRtHZO3wy6aDse
ER2gKyLzvTrajzPD8W2ZEbGniPrkwhYtZn9Cf8b+btm/K4/apaeaYS1RQcSvKWNGcZ9NJU/8pqL+E6b4owGKGKW6fYTvoNMJvHQZk4I4t0/wPkc2L35uzGSV21Z6uTpctd8Ng2fy/n/u1+HYEMD2ubRO+MZLQ0/B
sCO10rMd7gdWkM/LULQgy7lgQoVb4t885KthFgwVI+WOjHR2r7QoAIotmcG2B0dFJI4CU8ULF8tXR82m8aGNFoYviFkMNqwd/VMbMwSW7hn2hhQUkOKOaVCS6MTGANawMYoOP2SGIR9rJtX94qWn8iEMSyc0a3Rs
+qryxIg065zeNa7f1ZcG9LuIvdemOwOHtH03UqYxlMUuUZVjn3DVqKP9W7M1hWkKyHwvx9IHIoF2EbeRxnUAkWMgoaaGiz6PqHX/5f6AE44jwRdE3hqeRnTD0/1UGxUGH1QrSbaLuE4Rrepm4BTnnu3UWtnH5Yk9
7eDg8jjEETVh74mvvBQMoaeBU4IZGgHmOuzEGCbgcnp1oEYKrMmL0IBe/dM4Nw84xpvDOz8uGLmHuCynzNGbaBiuzBqBAnUHc8NFthsL/Hny0loyWiCTlVbJmWk07Jbs970521U1EdsYJwOS999FPr8MjMpmDaVL
fkaB0cLoXfRPp8FwIQQeL9lU8MdF8M3vV5I5ZDBnWE650z31j/9tSDtb+SJ2p4ssbpKEhfx5FNXaLjJcrJXFU87L09GV46on9x19qjuW6DNz/1Yokv14/miOOh7OsjrGnR/OKxdGwsPCpRFOov2N3vnSBvarHnYr
b8ZMOYyGexbzb2t4Yj2ye7Dct09Lh2FRRK0HmrpAQZZA8icHa423hyBKNhcwMwqNZnH4MwvfC6PUj/XKvb8+9jD3CufH5btXefKClP9izt5QDcB2PNTRuVgc0MupgxEMuw83kbbcLdr/IM0A1aIi/a1hHt1ob0ec
/n7x3iJPEoSXu+pYE6oh9Ob031vq4UuDH4dmZ/9ild4lWLK7quoTcyznGJPLJM1DyJLeVykEzY24fcNrNgp3oLgj9UJAxTVc3wdqW5PBnm9N5zg2VjxDyvDu5ZoPWMRUKwnXZV5sLNgW6Ov24t0vPxZEutnIYJD5
IcHeVY/dknWXK8LFwqAC33lxa0j2DceGr+DKaLrAJAcOKpLMyAM1GhraRJM+pyzNaj8K0pgEI1yWT/QfOrUvEBrTGv/HrbdDxCPqN+437ORPrKnmBTaWgrs9dqSPWD8n/nHsXemCNucLbeo3Xa4MSMvVG8NQ8w2e
mj4o0ecG60WchQGd8PC9jirUE8CWvZJpD8cNMMMPObUgC4iOk7nBFFcUSjYlgtLT88avL/DNAVdGgiyk/Zl+WVcluEkXEjSgdYO5Qs6FcMdxC6XBGH2aQrifGcXa7YD/4nm+Sk1oSTSctp3E5eDbRv/GsQW2lRpv
n0rboo2si2vqvo28qUfjxSPk5vxfXZO3sLgNuEDuyEL45JObcXKiOmYA5a96eHdEzRUtLJumPnF7TUWPzC8TzTNPdPuRpFFGVj5Ett+bYmUeIXzXr8ZlPSlGmI2ge0zMKzXE6GXzGU3O21kz+YhNgpqTaQaRWiYl
jurHmZ2FUdc6B+4P9y2382meaSp0c2bY6Wabfb7N23x1E0IEZKa+ogPH00oM2rdDGuGx662XmQ3+ujxsqM2j1dNh4a3hkjaGQbppyYzP7sOXMOTK9PkEjIGTUd7PYkz6f2qNXLgyWMBiECk1ACf7erNsGFH5DO/H
fZ2MSZyTAanolTI2GuS13Ji9hskLxTgV4UdcefJlu9GNk9dv9Z3yl5bfHg/uq3TBliuC7TPAKs0+FDZ9xdxk8e3aRIPMAbsPVZpbVf1ZG3JurA/4T+7uf9EqVNay4PpV5Y2TW9N2RAqwlz1q6rdL6wqUNcv0n3bL
IEkLkQfKyqTRW7ys4iWGzZuKeGEaxFYduGJVeCbTw31kElISU9Cv9jEKOtnQw4VRiXr9q1MOEihMH/QRu1dfEgC8sikDK696hrejoYLbbk0Zrp2XvD7Ifbk1NHxVGBuDTPLM/ztU0jqRkUavU9nzu3hijfoK/dqo
kzdVlEjHg5jY6jvXt7vkrPY0WVQ/efrP5jH1UUO3I+QC5cGWMa06nbi8EJHdVlDgwLUZEJ+6U3ZP0HE/VklwJ/ZLr7MdTe3EQPCvGx25+o/RK/pXM3Wm5+PeOFZ9lH4FYSXKPKecimoVGoBncMGL98DHX+Q+7FmH
A3ZIz7M2/QAvkThl+aYoG+/1VSb38nqAN/Rtclm9m0/4lg2XQonou/jZHLk/NF4ZDDxi2hO4/h2/wSENER6Jw2w4RAoJScTFXLW16vQBMoapdqECTtISpwdQM7pVzg7NtYGyr8x9nIMxgTOzbbMw0Ot2RpV1a9I+
4Ex2aiIf4LsjcFqJA+e93oZO/MMNPUSaR8F5W+Q80AY+f+UaS4070XxAbJz5CpBQnFqcS1iNMPa/MIeyHgUBUt1Bf5hLOiFUotgJCLAvI+fRT1QWSkLdr9zxbRGjkgxckqG5LpnBkL6lc662eoHmdBFcCsgRdG9H
JIFJjTDDbqDDwY/fGR9DPNkJcymhV9Y0rm4SsDAlIDnA5mtAMJmaI67YzsG4AsYW2HxvrVxZNFwx92Jy7k/LrOVt9fVWTRXIQbzgmkUi2Yslze9l/y0RKn8EzETfkOdpHxlE0TzIXAsZgWziCkbwIyPhSpwYzef9
RqUV3AhfUjLG4fx46ToqEhaQjRRgP13lV43wUbFqhjO2i7YRWnQzATfpjBAkr6Bs38FnEPguQTJgICSfziEvjVODx+VE5C1ggyyTPJuJFZ+5RHQEchXzJGuXv8BTqdZfK4gOQXO7eCn5dI4/zwa4RZ8JoKag3lkb
+Nja072vwILZFKQEqiDIq5nIP50Hn8EGogbUlvL/x1/O6M2NHQRQJZQv0320xOdali72P4EiIwm0QvJ78QVAL4mXup+Bl9kb/UCQDjIhnEAJdnV0GAmAQOo9tl11yxqhLgtLhhpxZlleRD50eEM8arGngyuLF+mk
UhHy3FHquN65O3icqxt9i/cbEtSzb/TRJatOMNLK3MAGeLNuReoVD+YP9yw0NS21N17os5xvNCHQzvsfVaRDPuVvKR0I6XWtkH16gwoq5j+5FyVYcb2sy7jwWIG8AScQDJx9rwHqY1UF2WCaK3Zi2aICaxmwAREw
61mhn3Ari1KlRxikDWLGt2pufxS/m0fumG8da8W40Y/XXv6XjYP2qCnnq9MXrUvfmJyfkNnrSgA9AKcNs80VYVXCaTZ++AFt+vlWYyumdxA9oqHufEeX5N2JQZJkM+1rRlJ2INfxa6Dj809HnRzuuXmFYIxwViNo
K6Xt+l02oahCG/b7bMICtX+tj3403VfqPDlQnDC4WKE2JHxZKdmEpoh9d+cWoO4UH2jNuOpGVUqFAieZevbCljXog+m7jlQraBOsPqkSjTON8b9ZLPjIKOc/aDiPbBsfbxLVdSxc+bB7b5jnYVpCtiDauodegEoS
auGMI/gMvPpKT86v2rlwJWj7f/7MF5DVQwaSWEjkYllFfe8LPUyz/SkqEOAGGSnz04a6SFVAEGNz3R2LX3UBCjI6GLKwwGttBviE+/QLtIwsIGyWIa6c5EX0tAbHCrc9hp7JCPEz65FOobq5rY420WtZPYeNQOCz
cM/dvwXJOLgazshxpq7fZRaAruVLyEvUZgE4rtQVeJxb9QbuZF24qRwHj7De+hrJsHd6QtkOeMpBn2c2dCf67ZXvpk9QXGCGTIue08YDniITHKHNcaWYm15EOoYBoGstDcBtfxBfkfWcIxy0kklKzPguPK6M8MZJ
C6eRGx/VsDUqMqGcJnwWdIUOcQwkq9gvpQXFJYQn0Mdb9kamDSF8GWrfubE7hrfsHQCI3eTLRZwtC04bJWFHv5DvtV2J13ty6uzBzL/YIQbHHojAkto5qxNfNG4WkLgfSZqBOSpjfq3LH8mX9GSZmDJwumblSbup
y99itcVrc1uekhKIBEL93UiJKm0Sjse4sX/rJh3H1Et7o58KlASKjzq9VZgpwQPphN/nAPAnquGJAfLTIgn9oXpxsxETqZC5p0T7h2liET5dMjEC0uyWKSVDGNblJLRJkRbuXoHvQ4bqrpYnwMIpBDSIUMoMDLce
Cadn438iGUsyUdVKwYaSjVFLnN9/W2LL0cByIiELl8K5mp4/bGMl/mlo0b4SiI5CRVCXk0OC7gJwC+K/DK0YfcASuAk65EqNser0UigYb/JlNQfzMFlW+68QhSwJ1fM50yGfLhg6kRdTi++RfTyvt3/E8i41wIIW
hWAoZMG0KMQYYKfD4P+2nejgehS4SzcwMqZ8XCac2HGK+PTbSMrobwKsZkkpRhrMZkIYOQlC1Osw83IT5astK2dS4CNSn1jzCdaWItey+U4cZ22ctCAj4K0e+1HCS0wbK1WGQRaFBVv24ZxURdbYHKXrWL/TQ9Zr
KbwlK+lKHqNng+PrdhZtK9sD5SuF1owAS0qTuvbd5JaJBgIckev/uyXSMThiNQrwZ4GkhOSkM1owKQNXYsoVqGh485OjQ2CTN/0ZS3RzxuhnY+qbEbNwyGmgDebr+u3r9FHPFPRbWTEC3moYS2MbFVmnfpbA1FoB
F++2XMen9miN9GLBA26iBUDmfH4cqZCDUyQjhvQCMiiYNTpV+tdGgcomaufJCgmykMPbNpeBq7Puxm5ft5HOgrk1GmgdyNlB5f3lJtiLvcIescn7lRCCiFPFx5rFFI9YSCy/vd8/Bwp2F1PI56MxkDr2MGwNC2bO
YOOynVIkIwFLS6k4hQdKvptdlc43XtayZcgh+YAwZdFAh7651ckfM1mYP2zpQhjsxVgTRBTDa+xDKNbwipa9w0Ylfl0DJZbxSw6o/EW6tAiC6tcvUYv+HYex7gxpkSSu/iqaUVXUk73hwc0KeGKN9Es+1mg78Bjn
QFag4sjnQBQ7Dg37aP75AbGWvGF9dr25d1eqtrMZOW0RL1mArd1iLjmRAPzyFSrFGpxL5goPpdsyCq5hq18YsubxDhsTn6GeKZpcArIBld9J+8mBXVkSRx/YBqX1XQeMmF76dHOEDrG0YAHY/iHpMjxMXqJxpVuU
dC0lfliX+naLiMQpBa+v1Sw/n2UVj1ndFtHZ58/aS7AT1QKnr1v28YX+zefmKc1+JeXdU8N5YMgomFoGBQEgiqiesrnzmW4uRBhzcNbzlqvsHR/HIfcxLzMRlT/etO5fykDm2UAzqtmK7jl+6670gWvp3fs9njcf
4iPFP4sy8SV1ulsGPUxC7ydqed5VqT2j/vwNt3MXjm5K5TjF6oBzlbAg0VGtHeQA2hwBgOaZL/OcHm55TEwtJrA8Pg9arxJX03cXJncvXrjRkLzKFI4tDcwxAU+uWb1R7rtmGhJL57UkmV5NFCjR2kfwkmyeH3gB
l/k4L9n53XLx1H4ve//n53thKsRI6zQ4VnJXROaK01vJuz6zGwa9OUh3jdkQS0RnYm5GMohqbEqbRgRN6hYxlczcEi3Bklc57JEr8KQTTPD8GWbnmejcmsbLpN9LDkr9PZMxrAcNIRHOTOria60aQ1h2NRKE/Uw2
kwDlvPtkx6sxPecjepTLxHpEJna6JGRxms2co21tH57RvmxIv0h2Z7xstMOxWGd8OWjgLWWgMDWFmrdt5WQdYMLp2hEDV8GIDe91JrCQsq/6cvYT2F8rYmZc1ia5PcIBuXJHo+Y7ZDlWyDCaqjyeBR4CV6qI/Hxx
ZvFppS73rzKBEaQamWK1Ga2IQJXF2HoInm1Dcx9S5FozQFrOCxsnadav6hanppIR59xbIbhXCx/lCls5obR/G6RkWbiUfC+ZA8JVQ2vqyWUyXCDmKbUKGFFCT/FjiSxYSF+vTz6yVapkdGLqDzaJYsskEB/Rtv87
hMK8aTGiPKG9YMpOfFSS8xSKqTdzoYRYfcZpZ9x8upK6udvwDWzliF46v8sEWyLq1uG+JTp/lnMP7/SzroZMInaqXlP/HU8he0l6vMq6k8DaAu5xZB80vPdBlND0i0YYGjtTbbYpdq040v7sbM0DJHNa1+//o88D
Ujs91elVXf84xVG1Ri3T9eUDVeSFoYUnX6Rmf32Y9t8P0/77QLn+mQCOdSyZ0yRqtPKOW7+eDqn5OrQmoROf29Z8C7mKt8fxfNwfbIN12Xxlli29mCXd3bb2rzw+2sdd1JCKNSs0057FUP7b76n7y9t1ipziA9bf
HsC/tXOg4RgPkRxWoxcUiv10pHg7sJ++vXdHY6mh0vIJYKVlk5Qf0QQwYmPp939GZsk4Pl2PDWDNx1LBXQqUp2AMtY1umswbwdpi6aZYTxPU7D8tY1Ya0K/591wOSrH5P1TovwGcQPUEvtavqR9LP+ubY8o3SaTd
EmCclO1LONXp/5Ir+VX4fueTPY4JEAqvTY2MpCTwVpLCfIC1zgtJfdEPniyYO73HxjkCuROUO1Ie0hWHzTf/uyQxBKiZJheHfJu0NwsBlCf3in7lYG+/MAGFiGa65LllPfX1uBeaijp7lrCBn43rSbqn0BoAZTfP
DDYwMZuyn3cM+UStMj11Y+hgDPf/mN77P2A99RN5bjmKNbfSXt222cvLoz7O6T7ErXzX699iiaeBQt46A1yF7Hm8CuXZo7sd6IjH8vks6g3A+SXBwy5Aj9GSLogfb1hPmMm8bJT9Eyx+iu/nRFzYsd7QFnP34tNx
ClQby2amcAYHSXA7DLs7JbZe7C1jiMJmdWU/0wCtPy6L2yzJs79LO777CESvBdkS8TLrU81ir+RuA4f3ts1kSjEKT5j6PV6VFXzo5oNWDP2N+sCKTdnNLrIlQiCLQhYVtGAa6MYnAvaH27lM2M9QB0XGze4JqB7h
JMnuGuHkHpxJQfI+kphmR/Q6sN6ssxomwwQ60au80hvAcEl3AilNzfcP4LhRTxuW6f5IXDZKPZ9LYm19L+VD5zoaT7aitHaYy1Ca6dSVaoR45JxhA9bZvLoGIVFzLlTzbE63xO0aH1bSoLrfHDj7B6P13uZb4rW/
H0FMGaTYMM5UMGhSYL5zP3pJ2Gd293D5iQtbME9PmdgINklIrnklPLmTBG2zqtRFX2xYzIxcv/r9U7A4jCgMfwcJlfyK39zvAD/mXp5xmMfpGGgPpV7q6wbmTXJGM8W9GMsLQgpsoG/tyuPTA3nOONI15rRD+C/Y
fptNdirVPSEeTCDrqptZqMGb+cbNRI+d1VGKDrFpRI3q0U66iT4YDDJBmzTimPJmqsp0QGnN9aLInvp8NLQTmU4Kutfty7GOR9WPfdudTEyU02wiqmF+BT5SIHkTh9WWnTQMVA/uL608csFWKHpsotY7QtwhWXBH
qIBJx00Cp9AKIbY6Ucpl5i1yDXQAAVE8dS//cb6wG0+BwI+EVWx4pox9h4hf9jM0GeA54j4tWzWBRSHXXKNdmnoc9bDwCz9m/alckw5nV1NwOtqrRRrPRpcZqyj3D06+N7vJyYB7Sg9Z+3v/SYPlJSSu33Ad36J7
d1fco3OPOyK+i3CxmgZ2d51QuU9C5GCOMsXlUB2cSRkitcngGNtoL1Wf/rMfVwZ4JTMYAckbjtJSAdBD3ZuIABh5DdFQFIKeIHAgT4wDngiAQfNVgFHeDGsRdVgAgJVtG7g9ZOYKZqgOdn+vVaq2R2KN3pM8osex
sk5c6CNNLUzzLzB1830Lfkq+7K5S6uyYz7VG3dFxB62h369N3YIPfwgS29kjcie8h6BQAg9hQBriFp8Ewmv/IrGAd5LN/SJ76nS5xssJFfBAldF4nyiMSBFRezrcv/Inh9fdsvsrP0mtHq6oVbU3uCsUjI5G1aCb
ZBka/vHW6Ox1H2qHvtEh769he7WKlBN4evbFH6hLWAfQKrXJ9NFltcjpwizvbbBlOA2dFNS4B2039lskFJBMhoJ6DvuArgwZKlPEIBAjYgpbm5u4xVP72itTWUPh8oyox7EoUDm2O1nAnr8jcffBpSoWaG41DRRL
Efv1hiKRrGtMOd00dCAUgiQL8kXyMfv+0n7jWteAoKXOYDAFI6nKjeha3wR4q+sZev6kzq7/coTjk4b7ovei5+8eQ8344E+u3YaXQSgrEfcvbT2J90DRw/kC/vJ777Up6Pcm+SsrcC+7MfA3JRwn2VX9fj16UxxD
/ispTUQP6qcrlGh74zLQ9mTE3Pwewl+xjgovWcpc3NMerWc8zpxShEM6S7WJL3UOYbQWQeCd8vyWQ1h2fuhyorF2nVx5u253+VzDq2anBFgZIEdEqn9eoWYp2Lk3sdd7wQ6X0r39P6bv5mVKrU3hHb7USeSdOIRM
V1s2p6s8EIK4MoDP3xKbknkDL+vqGZ2WAgAi9F8RnvwZtmc0UBSa+Aw8frxdGDR9br6JNEjwOi2jWj/MDjK1+SH7ePkSOIeGwJDuK5321sXnPwjEOOtg8lZDKQQyDn3Gos/SZZI2OrmiZELIi2mefD/tynHOGZz6
NNzcHHipM7gG+Qz7tbNeBH0FKc59PD67qvAfaOcaZj35HiyNwE16iIT7hZWHweWGeH40jC12CNrmFvA8USjuDkHqgQ+FNb2ufTs41OP+OCKsoq2H+4GVZ0bStX/NgXL4nGvK/Q543KwSysIRijudC66OD8XcHHDU
Jxi08YEOEJYCS4SmeyWdm3sCZyQ4ksAJEq0n5mJpqu36VOEFDUjls/ekj3X1f72Oqo247HAgv4vxSImO43tco52BGPtNrx8x7nQi4j/wFXe51ZubM/djwIcL3dq84DKKgHU6BosD9N7dIGonQGdQp1d5XxEKSqyp
6OcRVGTrN2XoZ2oEbZ7Ke/EPBkZdGZlA+bV6u5YOSRAuAopaYE8lj/GzEy1FvbriHD0c6fhSSeHkJZI+piMdDNNS6ouOx37Mfc9yhrnDQn4F4svXJniOLH1su4+v4CDV6UyYT10MFR5H6wq8wGDt5cMzPQ7kTVZ4
UP2B4HO95NULsHhHUTyNJswRoiEk75Zpw+OeI0bFvpmIb0R91I3hAWbaJtRyRt3XfURIlcHUmiSsp1YnE++SAcSkOzJEQKdVK+QxZ+XRK2MzDol8aAVosNqeX0hUeVIqBJMqye9DNLZaFD2ynD7iF+aKOeFEqRUN
WBDsSLk+INp1HVWad5cPTfcQihkibA9DxEfgx2emB9FpgJ4OBOVCArQbn/acK2TKC64AzR8P69vAgxxga1GwWVOIW3zIa9e2r31QvxjOA/AhjmtP63m/EptMrFYjsk7eJNaxhao7O3nWVDsmKHs1xu62m92VW7vI
SHeWtOSXZ07VYr2CbYrJGM3JmxHFha5FF3Bi4XR9mV40W/S3fLqGYxd1nTh5grpnIHPMokDXYqydMRpzbNJKSG6TdLxYuqInV664l89EJW70VijlhVklDOKifqPsLf+TQmcztgWhYifzdTWWJkYXuT7+hw4DYgSv
LMLZDrYciVaxpXMr4e6EdrpLtEsfk/I4yCtRcg6Y/5ncAdKCfFVgkYPdBBXiDPMqxxdexBVKGH7aG44YHrGMLsnzbU4bX5sqnGQxzAVBuf0aVuDYrKIZpU00QQJovii9doMuPdzyiSAc70Dg1+NiLtn3QA6M6QsQ
oSb3ORNlWsbo8tBvcH5K/CWgkAEo6YRYun2fHkVZCgvB4irhR+Yr0R3HZWu8BQyJaalG+y0sY9Y3B6VUnFvzTT/XkMSke+O//9qvFf7YNLohyGfjYBXoMg+XIgSjl/wFWXzylN7vnlBuVYX537Pq+j0tDpThY+js
2mCboeYwDGIr99Tlc3UvSTVcHoi7lBJVKF/6elL3S1K5OZ2o22myeaxIp98xGOAGiES7A80u9sGEFj3fZHYwXcSJ5nJwvujvwhBNaf7XsexOVedJQCAj1+5tVOBkYieMEXNhyG3PHxHiaBF4djNIIL7rGkQMr292
U/yUGU8priDmFREgwB5iAwyEQSN2dnunC9E3Sw5EmiLIBJfUmyLRWVu8qCnQi5y5YZ+6k+zPxX0jNjvhqGkupDDrN4ChyKzEJ7UB74ucriusEig/OjpQB1PRZbjQmeuzPDI3dW0iFGNhaBGl4UdczMZEXwdV1G6D
8QJvYjyPoAwvHxAIF9A8jD26AulxvyHuL+Q45Pv1mltSos7YgO4OcVdQR02Ga5XGCXSX0fQ8rfWAh+95q1HFt6IIF3YnIHlB8GYeld53Qh+kIOE2Q1CxqkHZqTuCog//AgTunktEjFgnjHaIDqpAhYImAW23O7il
u1Lp6a2XWCqOkqr0abSQk+87MGXPZnUVYujY3HeXcFbcbATpgbNM4QhNeECh8BkG8bmi818EZWIFTuEDIuDDR1cO6EkUwEolnLAHqOUI2KEElrAONT8HTR8GzWu8a4IAdrIPvTD0evkCS5V6ehMwvrHP1xkZeR+Y
8Q2i+R1vD9COD+5179NcK0BVX5pl6pu7T8hIA725DkbTK3RAQHSD0F9sc2jx6QhAEl8HHvGZo9KArcYQAjpvQ8/33nTCC5AFrDVqwcAaCuolUHRV60S/dTXXDstuDFkF5T7+srsCC3lr2YaLvKljLy4+Y7czglEl
NrMUwQ5xnUAf72oYL0BUqd0MmDhXC8ZaIGu4i6CCj4t/ynv1DcpkYw4+0DmHOKG0sPqCBZfe9jN/IH0LAKMSeh8GA8HhsY91DeSH/1/diZuVEkI03oJpsRJIRVmDon4qM2P53rgpyP1XfTn9qOxLVd8FK6W4J9lU
4rVh8vR2u5aO726Olhxn5/EqqPgaJaYiNKpUvLx7rah7SEB+sMVmNXx63xddYvHx5VcytVjyELde7pmy3KyyphRWOpepfQcv4O5uJWVeVE9Lrly5ZPctVrisMfpUfbw7O7K8ukpE5uRWl+4pqZXva3zujvUveauW
P3rQ9bkEdAKWsLmodIyIGjNsady+8QlzTMWz8mpu7bGwIpXdXirxW1MXYX4+7CqMEeoU1NxPaiv2BIdsE2IOQLEjStArmZ0kbG5UUT67K1Y1RDt1xJNi7OlVeAf+jcSMScRwpBJu6EsADMEPqSCSjfDM4dLLhTdh
sAJkc5i8JM4Jf9zEBgIrj2p2D0Hbq1Hf7cVsogiPtVnSUZ5gj+SBokxudhPjXovmOBFRUvWJ1YSJb6+ZgygDPZEKk6Luj4TIvyNhSrwGkv5WRM7quEf5rX+ievqUjlnyoh/F6+OhZizR/yw6S8GnP1NtMiDlnHSP
h8v145ttu6LMvjIAx1DJqsXeF8SrGQrSoeg3OXylw8hWUSBxTwXNOnr9B7RWR0EbGW03OGuQLKDUGRkUAsB/S9jqFqw08BFhl80cqAsFoCQA2Nom1ukTs7dY+ikE5hgEZeJv8QUgVGkSU1eYYMg1SzEDOaGrPVAj
/CgkKKhXRxCnHDF7yJo0z4Ih+BITAq8vPtpwTH1HArdRdzNVg8oog+AjCDUyi9OQ6K0mbdfGkXH1UO3ObrIhnD5hhx2BSrRt72gmbDMYeJP+UAWjUgj7Horfx0J5EQTEW1BGBOjgOcXwIM0A8313ldqgEH/AEMWA
LscGx2RdryzWtUG57DRZcpzKZpNz6gd3Cg3v4J9b7dH3/DGf+L+vLXNjmeLmBowIqSCnqQfXxdOGhGdQhZ+GGGFZC+DaEc4WD44qwazbRL9GZr9XQXjis4V1+Sqyj4SQdm+1BOgiCZqIGOSbhXVA1EHqhROIeL4S
9D77p3Db9ir/bG8Y9kVvkv6KYEP+fh8Rd8fu2plGnnc1Dgvs563qhcrFY7KLhwOLGiromebnwvEr9OcWJIQzOD0b8vyDMh83+4tnONS4lsUJzjIY9UAkSJ0S8HqExquM0lC1mx3P9Os+vUGyuzAKbT4RmoNPU6iE
RUcPTMXw7k3xqYNgDv/kbU4INFcTQ5ZKtNVtWNK6TYGQRw8RO0sz6UpLtkgLELAzQWKJO9cxlw9tOq5k6Fp10PzFjIijJ8HyvjH/oE/7zGnErQkNyyCEJ7VrTmHp9TvJOBL9RQ8Q6iLlP6OcaDI9PGs5EjaPPtp1
rfbGxZFYN2sbZbmwx/F4I2IG97GHlcj4oENuJArATcuLGM26wQkGO0Hgfu2OQxwZuJaRohgysLHYSzVASJ2T4C7qAXbKF6IuQ3/ItJky7ZtM8nArxaRe64GtEF5Na7eyI24bLChDj7xwhhDDQIgF/o66VS2Ehly6
U67Yrq7iAXbNB6jbgzAFOiLgcpJ0dzTmeyvlai2EG6Hus3Spz6jAQpWU4FlBYESwexe7NrBJvJyN3t9Lzmd5nsROmZNxLOKYAXmK6tsk14NauoQgVpJ9/9R5/PEXP8Rqa2a9aljOfLdYStZQSxXvtBXY759Ceiah
MJnqjiMkvTHPo9XU4pRFZD9iZdKLgI+tGOixRzXouHWoI1obIu2wlPHJkhemyzmF7p+b/3YK1oDfqwUef88lszZxU8pimjDesXvk8HB6z1S8TUBYRqYT5T1NE7CM5iC2DYThMC057/qdia9MVJPpm/UOXHNfDijk
RZHrV17gmBetDaWER76uTf1BfOpjHoBt7jYX6BYAq5BVtAEJoGrt33rxvjAM1nVdKAzuv58rXuGLGXeFU8FTwzFk34+jUnykIwZwT7ctt4InX9G5jaB7U0fCt3jXF+MMzzwqxq5485xztZu+PABwQtCEv9gZboe/
MBn/7ugiX/KsUMLJKBe6uE8sOHSXp3O42bCwskjj2whIo6GqcqIdFDTBRa91jAGmATxA9IbHqUGzNv7aGBbEPoSXD60GWx56vKkb8T/Da6UrDU8Cz2vLJlN0r5FXdKtmoLNtYRZf4xvMAj5jf/2aC35HM4G9N6/Y
Xfuwmg11e5Lr30kDB9JGgnDYYdNAQPy8fmw0BHLlZwjQn4ZUBEWuRBf7Kbt6/XMn+ZWaQEOjwiyPWHw+Xz9Vm22W2i54dUUov0wI7HISIaL1BCd3bvaOHrlkIVmIaiTjdGO3LsCZM4TX4mpok3orh5Ep6qv/xHY5
kefbMS8Bqk9f6664qAZUpEwzJXuG/J2Q4lR1mbjYdC3hoAurQAep/JLSE2LktZflNGRSqyy2sZ9d2ik53UBHpfDRGhXuHbCArbhqIhRoxekCAXScDRpuqnqJe5mQUw5MC8HLOGt9Tov6enUGD04y6ULLrnHy62P1
3RH2d+Qzatc5Ne2oysNb2H6yxW4cwavWbDVkVyyB6/HK4ys2t9Dx6ibhE2uTdRWr1k632EJwtOWUeN23qsxMoyga6JbDnxWvcUOknMXeVs321QP5owXA9X9FWZQQKwNCL60gXnZ5Xo/KsdFRv/Bz7eJ8ZTb5X0fQ
UZwR8F5C49pxdViECxzJrT/w6rtmZfjnpo8XPKGDeeC1hSeHnvKnzRkxgIx44oQBmcnrMrl/mE0G1G3WXt7c3Ru+uarROToXU0LKDJglYA94C2xcxzN3RU8jZxjGxmVU4KV3a9sCbgY3H61s3WofeS9mE1gR1ZmR
/XX3UPCHmz43gIQKP+CvTW2Tib9W2cxwpttzYbm7/Xs5d0SHhmvMcZlXL4tMo757gXWlw5Or0w3qPI1z5/3GOeqOzTp1YsN59b6y5LCsVwr/AdN7b/H/G4Nv7DRNI1az/9pu55xXLycjxla0i8Rc1htBA4FYAObS
K3jdHbSS7stk9sn6tJSEXNhOE8fxbfdhr3c+ts7l5ApvRAhHadgCsJiNfiK6Ipv/OLyKj6iOrCXyV0M3g1FQd526RzZWqEle06+NMnuU7FCp7qhmibsdKKk9ad8Gj7QcN/zie1hmS1GztTWhHKu4D9vVryWmt0tf
0jgatwggMP57/q9mfGvzMM00q1sez+Q849cPQqvGreeSFg9J3wS8akAM5grngu/mqrXqmx4G50YaZqNgQ+xH7ChfOli09Hw8Tx71FR20pKhbKByacjahX9MVaqW3zsWr/Dui9RpVdq0uk2nG+QM9t39/QaQ9YSV4
hhVuUe3uxIjmdSt+zkSRa3xP13LDoXYRrVI+K4mdlVydaAdkWxQ8VJKWQqVcLqIqn5rud/CJoMsuKIk/FzVDlcBNySc+u9z+Sy53PvHKYGJFn3v7ewindTvjZ6/JUx1dpZsoWx7eoP18/5AX46RCT8d77Pzl/B41
W7fS1I2/TXuMJlweb4+/lRJv3uUmiqyIkgoymZUYfT5NakKuZfWImacfH6PL5ZdexGt9Xuyqr2nSFcnvLvXrzbtA3xRtRm/KTPB0w0fyl2lcFzOf0rmOnrm5iewUXxa+IADA/dI2i+ekyjrVWizY2/McfP5y4kqd
idXheWAEh5zefmUC1qFe222m2OETPev79yny6Yd05PrumkTbqWG9KsLlKGxwjBh9RQUhoDdAzriDkAIOcRQ+IN0JPAfONXsyq9W/Qlo62Giu2V9Az9KhdNbXFFWByxydlvku+7mDx9CVZgfcl2fLYNmcRQNEcxqy
0b2d7v+dMu5MWqivaeCy35mMK3KLXeo0dUSma+C5G7U1GP1sAA8l18s+7itdjOds1YkWaa6mWCn4yAkUKCBLHBlVLFPQP+F5BeL++cjE8XDf+e2YghPh7JVI8b7yMrUU4fMDq/e1U0orjQ6u1gDbKCnFoXTSPOa5
ZUAgdzhmlspadBgJTHNYOA8aYuXut8WE70DRApfYNJogtIh5q+GtzBYwU8DWft9BWPG7HgBEnuUIhH+MX0NhooWwaGGAUHzn/D4aTRhH2mvC57pAzzHq/qTU89bE0nPW6e6+XAFJrnR4JphDPkOJ8m+dINX29zBy
VrPZEGaBWwUg+RcE2oD+I2JwduyUOyEQ1UDQ0vctIALwZcl8/AndUoQ2vwcZzuCQwpTBeKfvCT849N0J0KMYfl8ZyDNYB+PNeAv+ZcLwlGy5V/w82sXREoMYEpwiZY9LbfcQwusf+XBLhuJcko6SXPKdcRLzzu6X
V/s4EBvmT/uiCwPydhhZOfDKUASiseEfUuQwc3cRC9IqXRrqkKz9/NbqBS+b6fpgD5Y+6Nj7vVOR0lkmVEDQ5k8XnEhFWb32iwMrzAf80n2tiDE4Vn6WAeBxDL22pVqbFfsDl8EZ8Mt3FEA4M3k8j3W01Mn+59vx
MuM4nEJYc3cRkEzC/deLebcHIkvnXWoItLvQi9nO7JCx+NSPTLsQ+5aC326qdf6DTP07LNnuVNaE6tYSvyjnqZT/latSS4jHRgKWqh1Lgrq1hNCbuqXeu/JrONJwm0xfDsdVGdn7qKygBhIiAtZx8X6CImc705Ki
EJDrdO9pgUzbfquTqtXhT73tFlEYjJmzUGLQmByrpmFqpJGubE+OJAqe0xyTgiGybN1dKu4xbrnk+qGInBPKdlAkTCKWKF8LmZiERWeyQrSG1lAF9vUEjWZucr9Dkw7fkmd52qNcCEiCJQxr6QHmXzs3paE71T0l
VtUlRKH/yPtFsRYyaXD/Hm99husmeG/nhpBLoo7PA4cXNteVkKHvXyx5WK0DJ41kF72831MlPjx3fbu8RNkHkPftCxREWisplicc5UehJ/h5ruzNLlB4or+oMjJc0Z59sRHoBRfqC00OsSTQsFULHQCeODASsprW
yyXzLhNKZP3hVzQyTu+MmrEEFirElDAAEiPoranDzTjGCV8ni7wWHSEJaBMZOWleIAAP1/fhA6s+EYUmMBcEvllJDJaGvmrPbivu3p/ANtv+5VE6wnwz9kZtherPL6umT5XxMC6EF1CONBpAgFNcfmZPF4+8+wyl
oj5NMfJ8fv5aB+yw8GoFsG7Mgjjp8q+DdINztrYh0Oc3r5317FgCViXmuXAVNLL/y7ZqwVByH+ONwjGMBr02ndzsl65VVIatWV+bczCw7f2RJdrYKn2y6Juc67N0XLXfaZC6qzPuq84gNmrw1njifxMZ4DThB8E6
24ev33/9VTZRDKHhpgUCkfQpxwLh0XtPAFZWtLW5uCCWTOfwigL3VomFvf95rzEWqL6cof07Jxu+y7x8a9MkPh3bx1XjsGFYiA9mKpckycn9UcdLZBB7t+/Ud7owNLByAQSE95E9aQOeOwT2wpvW+dUM68gbRss3
DPqwVwZNPFGX5TmJ42PPdcYUAqO2+KCnmsVwplNBOtngZfFmaVsIjr8Qtc5bbMuoBb4+XqmiTjz39jU2rM+nJkAMGQplgBAVcBgJcL7v1ByaUcp6A+BubK4wycFIqdrDzGypzN3PJUMmuAlHisGcsaUiQ4uNB0qF
Ny3XbHks6RwSNx68OIV6wJqFNOVmiRNSfPynxXC2Fvf6NWfKx4coAp0S5xZ1YcDuWTZgri5rUaMDRRSAfLUQR5PDiYu5VKeCWUZ198fwHmIcPRLDFCBF6nXVOP+W7N/znJqk92jSmINNi2uwil45KmwFXInfp7W8
sCu6wekISMjAG1gS2tesJuxsikDEsJu011aUMPwyvRmf+rFG1Ca943IYkkneDvoa3dB4CldEAhgtIc2wHhmXm+v8ukdStPlRSP4IgltUUJw3eDXSsyNWdS7VWBaXd0kGVKqa6d7ltyG5f/XICAVEDy8XAcyPTid3
em9MdsdGKwjmzfZZV1Z3wtew9mxR4aSqXZYWyp0C7w2NVAWzyf3tiwqnaEde4PapsPB4ZZsqksOnIaqgWT18e5OfIVujDl1b0IxMvmdcilEQZpo3GyNFB+H2F6m4XET1fIMchs/hCjw05jVSxBfxdXcKuVxHhcri
hEcdKpKhJwpGmrITjnZoMblD4XuHSP0C+Ucori2adMTy1jgOST5YtkowcxyJ4sDaoL6ySX5b28yXyRn8sItSmZENhkaVCUCHe3KihSxsSuBoa6jnuGqkpmbYVONBiME7m0uCBlPTq0BBHtcgnCgO448EL2SuIckV
NLvIzgrOR/WMxmQXDodvYCllpfynX+Q+jHMhC6lWcwGdHZujxXK84cl7DEKDMyhNkGs2p4IoXW4k2pNkRg40CnflbwUUlGsqlprOAmgCPFZ1zPA2/FirOmRAolZSuv4/b+ZiTAP8FfLKRtNoMzvRXep97hxlqoMv
o9xebKPTnZOFPVfuppfn50NWv769nv77ezXsCkzTjztvll/e3vtjnTjS5P8RR7089Q1bEHk9nYbzJepIbWFUFe6cxD2EjwnKl48H2rkxYFSwm/F9OXf6Ic89KTaVKlRY9QEVCj3syH8RoiXlnIrB1rLb4dfGdx7Z
/GfWI7l3+E3WBFSG5sYWX9zzUX0hEiMVDAU2yOnqmYJZHoIcQghPlco2v8cRJiZNE5HZ+TYS2YWBkaEHmY8JxPoVukDQoQULmut7vridVilv+yx9EIDXZFB2l7jf0zvrgwZ1XLktMDuUSUyPBbOlttduolgFlqIf
j/VAdQxFoRI8+I0glMelpBozHZiHzZH+bPM/l+vM+VPrMACHwAuJz7rfWv4HDyFdm1h+qQkwTw7gY/jI7q8P6oFD44OuMXLEi1FZiz1hND0DPcsmA/lCl99oNYk1qhvtDyezadaxvTlEkSzGbsHBL+0DB4zoYRyw
iiB3crsJ3gAUKtq36sBWu1QfG67G1woOxlC6qMUBggJJA1vvPlMbjJ8/tiL4EIlVXvCAVpEVVUCM2iKsiOvLd4ianbE5sKux7ok/0epVUCMySlYjcbF18xDzXvBrJ1HnmDTINUE2U2qCghkfrtCCdpqyLRXxEu6C
IBp7onF8VHVElIURPZtwDDrygqqFkR9PMaTjCxtnoKdA1dT8KJaLrRpUMaKxKJ0e0FDzVF3vdWbj53WAnlEWQhi5Cf5PJDCW2dphzH/uwND+pJ4Hhy/2Nj8eL4UDgZe6L01J3AKccrhN8vQ4qpqzqjaIRdQTdvaE
Nu192xDkAv7KGV2nDo381RfWglOM8yXUPV8MK9ltfRbZ8ZhbyeFkxhSM3r1bqwmPhp8ahvruAr92tqcGv2E2NR9Tqa9rc5kWALMh67MCqTK8JVDNcUv+Cx6hUXzgRBHHwXl1XsdUXxao3QfE60th2fL2bdPNW096
tKklsob2NSOKl8m2G1reExc0Ee0FuLsOjEiXU9F+IbhMEjpBTypRmMAniRPEOF6+3/vrxLp//HeOAfdfJ8PGSvgmOFq8TNrild3xsQ1jJIATrBeuesXVbD1ECIQKrP9P/TM533qKeeHm10eV8ZSfSJPnkwfcTPyA
5yYOCO46LS/CudcpYTyaiEtapp/IS/tPSG+feVOlQo3WrhwmimeMVJNLlSxfOqiErDE3/co5Agz2VlbgEgN1vUZ7Zmhd+5E0MkMk5YLyGej8UTBY6jeUrO3l3u35DYV+HEcmO0eQOyLTyn/MBHijACo4uxyAgaLD
uM6hSnwzMLowWqqzQGG7Lsw1Xi5d09UVMbA2BhDuzMBY1mUWCIoUR6+Q9hDkZrzyAxjB9QIGB74ACYwzS/nvjQJf9X0gN5MacyLLZRaI1S3hc862vVzN8RDMbEkNOuzh/BVUak+yWDOUtCYH+fpUdbM7DxhCUyUh
hTsTAoNKk/nFG8ZZWjXdy/HMdiKe4UJ/HfcjHsPvEYF5+yHC0+luKziFIkHEt9CzBvtsyHZP40Edb6tiau1DJ6R3mjW+jMRfQCu9UMXduP6rP/SD8vA8hAHmvJ7AgR1AXJnzWsVurTJMZATuwn13W4G+WAU2RfiD
X9dXA78RdfEJv1RdIBV11Sf0jlp4Be29WdZZk0LkXHOP4xUGsj6ZuqBSSNIFcuDu4Ka6yNTbAoSE6YKaraEt8MvPBeIkBalhP3zmz4zAJAd1u7CwXCE3OGgG9XK6Rsg/LHRLJAAecAAyhjE6fzDzJpXfivBZW0zo
6jQL1xRWgXwVK7XU1yrUnJw4jgBprLYeXUYS2joncBi4zBrsJI05bk+urvlqzKai4h4lEhJC4JHZA+FPRvKdTFtQmqSjCOEJYZP2hywoEzTuZklaVq6ExH2G6iVyU1jkGcmShWpg/9u1TN+b6wR7uWKfQAsuJJZq
FgMa9OuY5EiXlzAGzEeTWpvgh1G6IhLNSJf8OGElLpcyryPbSQ4ytd0vfox1qTqQaqsiTIROCYa+A/TvsARAqsz6MuwD6yntcrjLqWx5KX21+gOHSppDouM2rX/jJ5KUGlbNQOUhdH5CVjvJ0OHa2sdhC7zcNnza
JDa7gKnNqZfDQBcSvyPGBVKhM97DFKv3aZgEM1foiYmfo6F4iBrmUrcjNbcQRe95Dq7WpIxgQEjkzJhCUmpD52cvwXREkaRPg2gfwRmmc7Jdcd4yClSI4crlj9kqsTxNcJnb3jqoIqQmN2v1onl5gBtFXObpE9Hw
Uro4K4Kehylcwi25Zix0xdCa+fYYpYmPHeXG3BGXVJNpEucAbE8CBznksdrR5xuyrCEbuWMnyqkQO0clXM1sispoen+DaUfcXKC6gBs6maxWxIqhZkysrmhl8rM1tCf5DVNapDXU1pFVHaf802RDOXBmZGuV6CO5
HdQrFzja1CcZw/AcTrsyIc63FU2LmSP5vOQvN9QTsCHWBT5S2lmzychpbtehyuOuP203p13S4BN5T/FFOJtE2NX42ReVg1DdGQcovn9MoHRKO6zN5cREvfDWzSa08NuuMS8MugMEskj/voHC0PDhqXkj2t9vUOB0
zbfSPLiVr8FyOSPrXLG9LItthq1DiVj1FTVv9P95sKltJ+YpV5fYaDVbmy1kEAXizM3sBup9hYo2bEsGpWq52Sl3nMJcdD6j8N7kwU5VJPvq5/+fX/xPTS8aTtI3RVmNC1kzXH8nUSiw99S+ej/f378O4+H1w7U7
oymgJtLgougXczvnX6F0clpT6NPtdWQlvYPp8h66x/XzCvuAXzqjJuhgcMdPxe/KTDRGEmY5jlZPf8FZ+8HWZOjTlPobCPI+Ij/4BBTvAFnT42p+wI7VsPswWRVsGPeCU8lq7+BuP4Yxsd1kkvYfKZU0QPiISyEb
6DyKU8Zt6ziqgMjvhnAn76gpIpCkubWpxPA5+MfXDuqY6rrq4k9+ZNk3GUzy/M00f3wdRQ+I7yZKmjdQLb8CJS2FjiufFJvbFXQYxhQmfbbsfyFPQXIcUlT0Y85npYtyk0vACIPgG1uiSfYYf9XJxGQ9DJ2Xs8Xf
eIo3jrZGtMYSYx01hrWD/KUw6saU3Nfiic01XUh7c7SV5COHWdOCJzQxZt1SBAoA1qMXlroVw/iYR7efJUX7m1bBmyMdbk0lybqvrRQwesGLT8uFDSXA4h5JEx5MMHzk+jAkz5v3pPHZAnqjq1hkfc9f/YKJ3k0U
FQggiX7+7N1iFjohvr5KIFS2a5izFArwJ/80RnmsCKFWlWknXCL0Q4vWSkszocC4XhcHVC+U3JnJmc9i9bIoQimjUOtR8oiGumlv57uSE2usUOMG6kcP/xP92oRUVNsKjnZdRwxM9CPrYBnx75cQoAEXeDCvNma4
avAHCz5gTAvMAJ08/wjFCklNBmgFdIqQ78fBBntURAgdcfbnF1CC7D4zCUE/IXAZAo/GJdtsTsxOZeFgLX5beb53/c/JjsAz018+Obs/1yocLKfXA2noTx6MKk+WKQX53N+4T5Ucbk1NcxDlNyYtsZct4fYGN8g1
O7Tb4aq+k6hYW+ws2ChVAAME3JXG1MaQCwn+NbMBHrl+K+u+q+Pfcrv8GHYTEC64PxsBaVpihhs+/YRGLQ2T+71f4d6PikOpzBuZ7C4xtfE8eDF/Pi7nCdX+KNAl7c08cSNAlGIZ/BeibClz0XHbhzqS3RE2aQ5f
jiRo4aVA7Lp7wZijeKZkm8+ijYxEx/RhhHZDmt8cgB9eaxMlLG7MKjJU0kG5J8QALqTm0SChVebnc5jlcXdvHVRnKJviXh+r0Oru66E7N97ibzBcBSD2+CjYOdCXBy/YaBDw3Qtfq4OeQgJx2SLQKbcjysl7R96e
X+uFj+19lgGz9+rWKNdIwKqwm6A8GzcNFQfrl3/TMB3Ry8xdlvju8VKGHTf5KNFyEo6KMwwZJGoti888jZfu3maF9b5gpNQ7eX4azd0bcCTfu9JKsS8u5wPC+4W9Uax27zhqejay7RVkg2zIW96wVlypjZ0FLAb/
M6oAGiZue34SUuKNRA3GCrTygNfP7IZcxrvs36tUx9u4WpCuKplmwympKdA4GjFYfVQ6REjTVOMeJ4gV+3B8ovK6YNSw/ujqoS9zDrFNPNh49+/0ZHsL6Ey50CJDf6lGaQSBnTkdQPz9hs6+AClINtkS31Iq1gGy
XGKMqeTVDyrH7R34f8QQvSxo5cJ+uzt4q0rO73+TVBL4XtqrTjpUOpnS+MgM1AVkN3mZRK77KxUgN+ELSiT20HbHENU4iGtqqlqSBGG5AQ4hXVCh5sZFbqsKv4lyUgCEj2lmCg7fDLQM3x1FQWXwwFpzy3bg3K+K
a8/Vq5wgfQKFPcjnFBR3EGnWnz2tK7cuqxImm/tVbmbwIfqIV9V+JZ9HzRBUjI7mh8NzHq+m01q7htQ091464JtyX9zpQEkYhhMWpNWE5AZU4xWuPMCgJBIQ1T0urGe8sPve2f1MwEN32yXSHHNeYtcAZQlK15fW
KTepaUOZeKVvidVdG9Km34n1R1CIxf5/8D2C+UosKdcPwor8BQc0rGHR+t6b9mfWcW+SUeNEJWw76FMqBDBN1Z7CAggNP95wqhDKl0HkXffP+WgR7J8r0SFLgukn/i7bhUEi7yL93duIpnAFxrvh1HPJLcM3Dk6p
hZifcLNiwALWyXJecA+dmgqjlFvFIRXWxZfK+n1KWKUIxgt3+P88QI4SaF+z9YdKnPeGwQ3T8CXIDyYAQe3hr5yVQoXOBU9g3cjgWaPwVobEselXuRpScZ3tg4ZlIvV/onnF+792L2bPEFrtM/T1mIosz5ZlhYm/
yLZtf6NRFDxUoLtEP3s63CfMwJWvp9LkyIypyY/lS0DA3hc3wAr+ZIL3vmIGbn3wEnEeZKDBsPL1WP0VoCy1vwAFYCFRLUj+mP6oOHhWZumDk9XhXllXfWNpV1j3JpzxIBoZMOJGXmwmOZJI4c2WYGop72zvhho9
bj4pqBG1d7q3mMpPZtyrUop7mUDGrp05hyhfew8jCO+6R8dAZ2+KrnDgc6vkFksfD0bq59HPAeYmJbNnZxFuJwvkHHIe9sOhqr1y032xWuw2bz7S5I8zzvbP3aXvSmOCs8Q9uZUR3FN8nMJff87y2z3bnb8tcBX9
7BlWy2nvvlJBL/jzXAdVJNMYZKq4If+RYiHvF5P6kgrF5nKmpf0/bieFpLBljc8zb6GgbX5BpinMvlXS4Vz8X0Ob0t7d40gnEe2h6HI1GO3EQfril0KtV8iYqB6KNtuUVamJEet5hMyY+xEy5kvH2w0DQj+j3qyU
zhfToDx78llp6euTVMEPISD1exgyUf9VaHJNQOVURm8/2oCEQFy5bR/Xz88OFepzoJuEag5WicP2bn/HQu4uPD1VnRj05QhRprTfuns90oCYfnt4DzIB7/2bIDZ8UFagV/UclU2Ir7lA44GjP7C44eP/poQ2AM0f
2H2sVnLSxV+aPUBYSS1wcsllvLPqkPl2e230Ycq0kuIkDzumy1W+qCxAIURfgdygPSMvv1Q1TLi9ME1xyv8L7k7VCSie4NnNEN2ytTZmm2xzX0pxJMpxGyclDQ00+cpyqbTvXs5jzBHZijOf/FBA6uIHc/x5NMZy
KtAgrpIFg1LHg/Vqne1xwPw63ghuAL4CN6RRFiMItPLhFkYnT05pj1bWSUFC65sJiuQVlSoCnQQ4dp3KaHx2tJ1x6qX7x8D/zHsnYF5bK3accBq0PESN7E56d+4t//3yQT5zEAvKFs3mrPltX9kIWe4/t/aytPn9
y8ofHP8SUsJtT0F5tHmPOeoo75/SnvlMXj+P0MtPoqirCTlagyhlUCRxSpiUuM87TBA7wXT04+1RVxqSG/qzPLAi4Nho6t5JYR6xd4SujiFyXb1cLWYy/iVZIDQGloiPMcHCZX/Gfv3V1e4XQRxTNzbzQmbipMFt
BcCG0vU8S37WpvisJBjsr9Tw1tQxsplzSUyI+zdbRaPsIrqcpI2gteoE+qt9J2UN522EwWraIcTNKDEgX7X1Rk/RtmnenFJ+w1w80Lf8Nj5jbFx8sYdrzD5Zpjj+9CU/0o4NigK2ZCOzQ/hTdgdlYRk+Xc7Tw9rL
PQkmIwyJFasIV/pKnX9XE67//uxULKMzTt6ia7aeztenZW4Ge9af4zVJxSo2WW80zNezONi46TRjqTBUbgPdxGrvl97hHLjF65iPTUQ0DqGBj0W0VCuyHN0XoW/i1jdFGUP0klKIfmHiSrPsxu3jpaWmW7mtwm6S
7rWytR/9qebvIIINWjCf3xI40hm9GyD3Dn0EJeAv+YbULFIyBM6BxqvLxXZdiz08jITpAAt6hQoHif+cTDP8nZd0pUBUc0fv0wIXkVehUQLStGeIGAId3mTUmoSLoKQ1vAjYT9I0hjCPc4JDOxoDJExnNr8wb0te
VbDDvqM2rNxES93d1uS1szM2XuqKBQUiXeUCa7KLrE35kEcBkbjQTUWb3DrzQ4Ez6vMWG56coJ/3A31Xuv7iuwBSdNjdEGAOCPw7xrFCbwReMwEdR2cYhlLZ/7wb3pg1FjumZSoht8fHkTiv+r9bmH9Kuh/RmmGo
JSuNef6FMJcurgHmd3zMQ0jHXiojmp4J0GYMvrHGcyxxzOf8oxXtoWdqNGWY39gB2KrNbTBpyd5akNMljPQbzKUqANOIJ4qw5nHEnfKuAdddU+y5nkFVLubkUhhFr18hBCIHEww7qamcV/8Z7Oiz+7rA2hRA6eQ9
2oErIgsyvmc40edvZ/Pq5/5TyvBZz5GxnBQpNOXBsKT7ITUCjzgyEyjxIBb/08xOkKycmUk0FRWogmpMQxNMez9hgZhmPKakJL1o8qEChsqYdPNuBFHi26i8NRcFx/8hq+es0gxf6+rqYPlRrLNMA2b3uUUOsVPt
7dovNwUg96xdACVJwY6gmzZzXN2xg2OPfBE053B7/HtkHelT9i3wrdbqIszep2nAu8Qge4oR6I9T92WVEtV4zDgxvy0VI1ygl9hDxAeRfukiTF0FdSqPHuBfJnn+D1YKS5l8Y7WjOv2zwJ2GgXRVzBR3lBXB/ytV
utfXWyHLnlqyFkN2pDiL3l+E//jGqaGEuekwon8/QJS6o0uKm1eHmYR2E1cqgmLMrNhwSarnjAR+qNAO9uQ/dHu5CNOS0dmm4E5iwFOCIP3YBzpDUiscRtNQ0B5BUgXrGLcDOU5UYFawq0GwzzgsvOiSgXl09UM5
HpYyf4zL7SLFEUP8Iym3l5qeyh7r5sKCVtF6SZ34RBqWvgNG2Ay1h7JOsoij3fp1WUjJvAKUIqrryxHLsPJSZqiIxL9IAH7SL98QJQhClfbfo6UKHuIgH9fjOMqjU3dZKcegbfC3MLK9l2+3pOXRJTvDZJOVQksZ
1cA4S7noNm6fPz7Wob5FsG1nhufCdVVS6UCRgmWhuGDJsBib6znxJ3Ty+t4+xY3kdkgCGqqWgaILTLhbWVkGCwX388dofLvrgwykKqChRsSDPAWDjRDiXoV0p6ABSLkkIpLnYN8khlZFPAPGmJJ0BWc4WjbwIQoO
4WVoae8BfuzbYlSZPyEgWS5A40j20CT4IQhZYNs+iTl9ISCd9hpfbuGdynJ0CEe4Sccwy4sRP9wsGBB2eLzi8HLslop/9YJ8cJL086j9jeoK6Izy1Xex/sd2NSZOm+RZNsVdz6mvsS3zt22Qfujad0bbZdfxD/bV
JaZUxXkcb4qXYx3zr70eITfrxrjqDY+QISQcj3tZ39kSk2svgKSD+xMeMNIIUU0mEBOVhpbqhHiIw1g6N4GsD8Tw0QzIuVQG83xOdv/Z8iNAYijACwOQhMUANtL0d3g89v5brwTMb8IvvvzmN88tpv8iy6G38PDg
5kAXGGRdqJ2c/GQ99uAJHdsezgiuen2vvO1s8u6eqfv6KK9qdIlE5F/nuXhaIPETX0+3/bq3W24/AZj9If6IsEYzIuvgkPgLzq0oxKMc85JRr3eBzXPgTeMU4rsmgbTxPJUiEfxfeypya4mm7PN6AlmfFHuifhmC
U4zqENxTq/+9DlRK2hWsHkRFBYRp14Y+HNUcdCTChl5KerDlOA+IswZWPlVdFyo0czNC+TzvTNTQb/i2ous26eXNZsZ8TdWkKWovRf7kRvDayHV/CURu/khkKz9c4MuA76/EFliCzmksGh+SPc4UKPBdVIgYQ2MH
zI4AlaFad1VGuOeGUpMF5LItZ+xLRU4I1YPkwqhNVL8pbCJL8pAx1Vt/F96KSqNAr6kahPMZmtY67j/7HcDKuiDARVKQ13Spcd4y3H7D3YdWwxL9pt3aOmhK1+kYcT9JWAe7PYgvp2J6Ews1AuY3ZxjZ4cEGtCXw
7mOu/hHkaMXkwJPiCNAmFRDF5kbsUc0oAC/mYkHehn0u0PzeiynfQCt3x14NULmOCIX8Z1jj6TvYJrO4rIDLWcPYXrN85FhxgVHJP+b0+wluYCQlDdie4LJgcOpqxJWdNwogLAIw1UTicxEp7RBQoKzeCU/PE4j4
eIVbhbWmBx2+vq6hXTRq1gyVrvtlrVivvptX9Ut0XTMTmv0rYm3232vnJ2ZSacpCdMypfJF2W7DMaLo4rb2uuEoXCXtD9Vd1DZUyYpM72q/o4J4EynyFmSUvkmwnRU+5yYP/LzSoOUglUl11Img/5+gMne4lAPil
q19TY+ufUVzXBa6vE6KDoJrCsQKQ6ku4GaysIqbyzIvricSPf0Sjq4JhgAFfr4bCk+EnyM+ntg7M9WjMBev8IXt4qMb8Po/NUK1qjmu4d0F3VSd/GHJSgyaFQ6rf+7sxdbgkajwxezJKQ3ZAl0UrHsUHNFbD9C+k
MxHIGvUapcmX0VPj+PbNDfbCCxPV2mtul7GUQgnrBNdyZZNzPjIeXRBXObqNhAWrvYo0GTLJ+fHZKnRrQoqg84yTTKkbmCLBzXGN7zyqn4d1ZGGbQu8C8B6mlRshHUL8E8Se5Ni9F+G6bHU96TH9FdKk1xZ7L1yf
Mm4l7T21TzT/53fdFlcF2zhlXnnc4xmTVd0aLt2stlnhLGsxMSLmWEF/Yf12uvfJvpZujbDJMnZonP6kzkXcMEQGhBIfYv4QTEKKqBcGcOYICdnpKOpbB6gNc0BHkJhdyhwNmkmxu+TeRLC03yCfoe5rjc44BCdx
TesQdrieuDyFYKQwNMrnPMVUVlTsbW1COCMb1xntqh7q1dJOh4ArInH73aj7bHW9q/nSaZl/mgKtuctDsnl4KRwqKK/oEsWGgoUVr+a9xlJQwj1ZXA2VfsPOcpOEpDh8sAUmwM0B0oDJAQGCoAz8ZSREK7ksK1sN
USXoB+RePb4OpL5vewnzq5AuEkgh+bz1ATXtoqPTm9A0VtZbq0yaunjqPPi/b8vrFmWZuOAE1d49sYuiygG/R+/rgnx2r2qnq/vqNfkUNfrciWtuUG8KLTSPPwLZu/p71NwPJaH2UeXpL71p0Ai1V/UPknLUAXPn
1C2R7lcqQ68319kzkCtCv06Gcxl58dqVldpTpaADqYyxpwQ3UyiZwyS51ChQgN9aGx+uQj1rzh0x7eiJE5/mnKhkz0rZaleuy49/Ttcn6creKsovhsf2+kPdN8IYs+l0qbzfeg8hhAk5zucXIiqbt/wuLXG/dG5T
3WhPfsWIFqQ9xugiWubrDGs72jF34H7jG+Z4MK8G/Csa8lLdJksuzCuva74kYBTMbpA90n6Os/EK1LOeQgtblFOXHc/0Hz50pEXycbwhIgjByhvw5qmp1/4fvsHcHBYEmFe3F6Ojx0lk8Wa+XiXy5d31tcJNKRZx
OVAaZ3zIi57Weu5PHX0tn/BdwtLpu9VJ6gKBytwF9pkoH2+YwJHc30gO/uhojuBJ2xB2nEf8UmxrJYtHL0HRLzBYtxD+iI69UwGqQ2wOT0jVRVzG3Wr3NdxEwJC5Qfnt/iFJbdrWhcW0SeSmg4etdEyK0VgxG7Ze
bsgco0SLfQVEahD+eTpynHlj3fps9EY8SXsWifROaZMQpEmpT6mGEqJ0r3TI93NizdxLmlTyEB18B2goX5fauvtNpByZYw2ESLuqpaXzvr87s4A2lqGR7JvUEDrW23S4rtt07SeR16PDtEVJHNP5mQYfPMyHC3EP
wmeRHm5Xl5lUXUmbMh1PGGrcyBJ0EfGgtIE0E+BelFx+5AeQMRVaIsmAwVSmkKSkY5aXOR6BwlL6jIpIhECEybyh/NMRUc0/oxacjbE2o5AMhjQxGMn9Eo7W8fr2nUn5ZspwiGXjOE1R9D6HT9m81MebfLOwdkrH
RyzkT6lJNmVzQV9C9KWoiXIkX6aXNwVcBAQNU7m9KVlL1M0FPSL9gurExnNiGwfA6Aey2dH91whK5k62NpGav1lsV77Dg25b1sPcZozvKSlwT5KiXeAu64qohQYyYd2x6GPJkIdNjtjBiTBCGt0sKHtvVJb7H0fu
87yWOOINugoLYrS4ZEubC7yvG+XfLEw2JVB//2h4HI/9NswcBN9quBvzBD4bK0cyrDeipoBAT6km+3CE2oNbOQMYNoLjnv0Hf6kYOoJkyU0ozDs0JxUIP/WE48jnSYTfBRLmsIR8Uo/5kW82ymLso63fer0xVgsH
zsNh9OdNigomiV/cVJoLxiAoTMZoEuDbmsmR55EyZsl8yqXQk0MhocRy4cPltIilw+PLaQF/jr01uL8JM8i+CfcUQSlp4z93yptFxv14ZEmVmdOrPkBWztFSzqRn3mwKfk368j5DfxBefPousABN614CrDxx+EGn
jhDBGR0BYI/WaXqBeROlODcmm9X4DqzyOHA2D7iNCEit5RanArmKJr8NbChNjKfhy1IMvTa8ONonqfBFIEVz6iwvAmTtTR5KWhcHhENqJqnXsgMxCEZ4WYtgDAlOD88SbOoKHZoJTmE/2aaImlHbKfpCrawCBOWN
1L4nRem8DUeZ4/e7JNHkUc2RqLuKKufIVTuvoy2qFXtHRDJyBQcuIAHRetWnqzKsxScOeEI8nBTZKqFhDkHOvTsCCtTxXHFodK1Cep12wM7EtwaiEkQW3tH1uWBYh+oc1/Z/7yE79zEf7b3diN4XrO2CLaKGKzaj
zjXuHYaWOOC7aNZ/oyYptcgeOpw6suoXn72cLx5i68CWp2AdUrQr4MFFK0bvVJoq7ZlHYelALkgYAbDTZJ9EKFTz4HbiLm9RX9JSWo53HfFN3/RYsWEmtTtYusF+YvgNNm6ImHjy9N0GRF/iPEwutlDC4ZCd37eJ
EZuUEPT6V1W/kNAsAE8Ezx5Phc2cNDRYeZBf3nBCPS+R59Kczzlv6tuwu7m3Wd+0SSweGBvdG38XLJ1thIMrNfr6oATDVeZeaR/f7SSrfj31+JO+CpMp7nEWzxQhfQ4sCbWt8m0j76NHQTUsRcJt4wB3l7pdIEg5
t7VYq+3Pd9sKHkwGNDo4EJiZrcpLrwuUMMe4dHSnik0LbKR4ZbJpUvYw7iH8KJ0rbpsrGjIv2gSWUn3QI5dvmsCTTdmYarcmrljSXCRx327oXu5ARkcuPhcWqmOt5C6divIeB3UpRrrkZDkfOATUQDXp1C8WXOjv
hRn3Jhjv9yTZGloOy9X6q4ZXbVzuLmQrcgnFF4O5pyTF266DsEacjaBSvjWTPkASKEkyHWzC68rVVO44kG0tELSi4BcQugSnUidrPgSjBzbeZgsRtaLD/tTD8u+h6NUp+iZyj4Z8/1u60+MqkWjiclmwsuKqy6DB
vL9ufLQaccDWOGu3jV+XC43YhcIGmWAkzbZsLJkIzKjP/XGggE5glmWaAwvhjq/DlqfUpxODAch72HnocmiWMUT9yoTOKpaQKVp6LIZtsmyYrsKb2+VtNb57D9eDzJ3PXdjlJTMPVP7wYZuIIO1lSVospsk7U9QG
pFm79BlJAB2FSzLcj78WH0seVItP6u2JyxXkR5NoLZbjUL4uGmYEzkhkc7UM8t24PeSA2RA/PXq7HeLs32NeHeg+7dqvS8kt4/BSutuksxicxREVeqC2QhC1xjA0/D24LmQ2DboWV9vYS/4pL7qbl1NRyzzf162p
SyVqeN00he5OPL7KUyeqM2u2Wvu7TfdTSCYnXBOeDun+YR7m3vfVB0mcwGD99m49JDN6Ln/D+VRx6YhY1cCKOn3+u9IssPyVgt0lufIGpJianiSzC3XNJPKDMLgtbWVsBO5F8E7I23N8kzog7kYP7Nh4t1wpRrsi
jTgmI3wXkto8L1c2etQXmiua6VuU4H7uI4mxkm0QK4VB+hM68DO1U9dPlU+um7ZjalKnbxrGajamP+cJ62VW01bdX3Xrm9GdYRiq1Am/qnqZjX4IslPCjEL70+iSSNOmbjdkRgsWLCQUCV4R/YY5oS7hlCymQ4e+
SHHvtE07JRt825iiyukdY/SRIQjTJXt3dRvWlXiRpcggWaV+qhdK/RkWlZPXZRwylw5mUSwSCHusc1PeQLyWh+ROcyUT9gfO+0+DTGrr5aqEKw7e5UbEiROANRGbxGoy9ikqxmXK52mSi63ZV7MJvnjf5YJrle60
M35aOkblzm5qNOa8ZeQ0zdG/smLgOyJ4YRzKgINjkwANUJ1Ui9vupDQ88mEWExcvQFLys/kUcf6dCivVHgrxjn/Lmbd+H3NFnXlU+voqkSZ2NdN0Uj8AvH794PLS6oY9AeY4edRJADQ+0N3/GBnyZS832j9lYZ4O
TgLzxoX5yzZQgCBfYxy1zKnY4vvG6HBPqsA8toE90NdWZayFIQFjb1UmL/uUyDHgym7jlELcyjwolMUyjmnNYymDSy/DHDw5RUQniEgLUJ/+rlvpywhPoHBUaNoyWBbSDCPuayVFgd/T/KVDS09C8ZXkCCoFDrWs
xeAEz5poi1zl2l4EHNOR3e3cjzNNoxdn1OCpP+oYHsr1dl4GO/QnVJOZ/JZM1nQHCu6uXdeounrUbQfUN5Qo2GdIH83J6Kb3jzfmdrIF5ho3padNJ6zPujQaw0KoB79HRH87Yn/2uyRms29BIc623B2LE41qNdm0
05xUBs5iddcKMZjp+WtYL7omKkzAU8FA3vSGRuG3Z1az2YgXapkRwLhxl43+FUCbzZYKKNXXxuq63bS+N+7dm5SWSisPzguvFctZPlJdrWhxM8d1YyNkkwxmVi+fMG/LxRhfiRYqLz9ByAod5mqcts51NhxefLO4
lEU5wVGy58BRtbx0wjDtN6TK6PCZWlZGuluTU+nJEK/ZN65ZUTFkdRFIRKRFYboTDzn7ooD3Uah5Yp2+y3UyRItHFSCcy3kt/izfyxJWOenrFUJXSFRQaj5PcNmIkNURc5+WCnsX2qbZn1IBIg76Kj1wlxNwYx1Z
N624RoX+qPNyFcqsF2UZJf9Vo5aE1vaS6DLY+C3c5Yc9UbAzJ1f4M1ro3fWvv4+jIK35DAo8NzfkTp1V3STdFPZMJyIcMdMk3CTN8s0vmnWtV6Ere924+FF0si1GoxXt1SnWl9idVg+CYV++O3+Rqx+mWpt15By/
YI7ATkF6JznYToZL7uKKvqON8PT2rkd2VUKP+yITiOcXT5fDacZrTRnQ1kYNzLMVGOUfbWr1UY+hr5wH27sNQD4nvg0svtOwMkqrHzOynynwhmiBEIxR6YOkDgghipoTNAJigIi3HhWodz0dIiiyeEDg5BlwFp7m
xPceo6jikz3vcfPprN0EWupGYZnKxJJjZGgm8K5hysfPBO7E+WNrMkkdN6BfSgBcZf9o740p+ttfFxFOQbMIgfQHy77m3ezvtUw4nRheGlXTLthPGteK0ySHTaX1Jo0rwKNxqjpIgDAmCVWS38z9ciuUEEVTCDZn
5jfZal6nG75RDi5qVb6RrcSZazTljzbr8nqTbunaeeZw0YTyFE3td/NkfPdwmfgvVGQy+EA01buSm9QAvLqfrVkJ6U+sezVXpBD3rgr1YR3EklLFevYGLBS66imSJszTWGgt3N1zTyFBROfO3/2FSaQe7mZoZnek
bGr37c+s75xF0C24RH65iM5dRQL96hjINQqmp5zCNbfBCntetWubIfKpGBy8n6UTu8WXfqs3oE5V33tHxhUspsOZRvYurrqPL2H32V3WBXFjzcVSBj7tb/jk8uyE+IO1V/SzvPTgkFoIYleFHY4diPv6Lj8lklhX
r+XtJVPAZLPVOx5xF/nleEyxQrxxzale7g9Wv2O0m24gpyASNy8tDt33zHLYhbhX/I8OLkJWls8EzDtHr9IVTVQ4H7zaQ7nNfJ2D8X2bgrhKxOlLQuhA/C22XPvva94ad80ZluJaFE01C8YzcGEdnIObOrXa48K1
j0MHZC/LJgSjfN0OKrlcZXTALR4tp6/qRFMUsTX1lZ6Ld2sRufbcqET2JHzbL7zAok1o2rbejPVWYQ7gK8WoYi/Gn/JuEsiUwvto7nct3BtbnEsMXkVmnqtz4i4ZKGi7aLdoLr4gZB0/2G9nnksN1/Vmeg2sm1aU
qoxcwT5fkUVeL6ZIUIoR71TXPjTpLfcEz6QRe/VuGIW4fE5PK0cSUsF/9Mu1N8X9GTgo3qG7RjMkwlsecSJ5HdRuZ4V53PK1h81rzzrdc1sb0aOdOEWkGZKAQwIO4UBlp8jpeJaeqd868hWzlkuUWkoGynXsXGKq
JND5TBEms0L4KavTLFSRbU6ULWGIb+GxZst6b7necS0qjOKsu6GQLEgFELxxBpuRElcwcscqsbgekuM3GQmebzJ+CdnIMc1Ej3DwxdrDqL0jC4W0p62nzDA3+FivJ4XHy51WTrL0rqQi5ILKKSOAKI6CBm5mKX5i
Rw+E9bjtDz/T1zWNlbgfkh8yGkdHBECv0fqohcoD7TGXYJTEWbEQ1P3VvxU4tgPqQz00Duewwjr+i+BAnoqcVSnGsvxtvGSiQVF8aVZofz59KhZ16YODeE4aV0SqjV4HOIRjIgms7CgVqFgrgYZJ/+1XrWXE5tLb
OvLp3xCjWeDvkeXH69e5kyCSKo486UgbTbMEO9Z949O/6BtSfWTw+JLS3AuEr2WqFQ4iOvLQn2CZ6Wvv7SbdviliOO/ULehhCpv945D1EEoDhmW3Y9drgC72iT3ItQvDnTO9xm9x6dR74nRSSH41P6Edl277qyOq
Tnf/ZUPdL9hO9QX4s3UJptWr7WpLDR/Jcyhy05H8Sr1t8+oF3A9w+aEorvnfdTzdEm81NZaB/FJlm3nzR83FTbytl3UJh5Uxw7jGaJmzVcKFlxsitPS06699HGzTtS0rNrvdxgjMlVgtLrY20BbhWR5c8PCvv+HC
ufM5LM7ZfMZtG9SobkjRPIVj9fhaxVv2Wt64gTWK48gg2Tj0H33MHlj+laOH9ufQL5rQMLJ3aD+x/Hc2VIcRZ3p4YKEFY7wLHgRhzmwFsMXlYfQGTlzmERhM8bFa4u7myTqOm7QXCBwTB5I9cttd+KaD0PrYYmuo
VNQZoKHNy++sg68OpHIXVCCLDr8brK+fQg+BCB1cH+VgtNWRnpwPcDVIRpTy24gcqCwEbVeHAonUtVJmSQuHdPd30EZiivCe4FBZMKa4jGXCNBeiRAVg8RbmyB2ZbkqkJQISIeDCKwgw5N2A8PpArZW8LhYtMgvn
XoNcaL/pGUYjR2HanCytunAc7hj5dVuLw15OOj3wV+YDBRJ6U5s0g4UW2tW66HMDSO2iUkwIsw3Rw6ktNu8osYQMssls7GYEc5PxcVVRNE26FbUdgEciGh/MUqAD5FoQJlZuFI9pPEgHLPsrtgdfBj7MR2LvRKwO
gM2DQiVNnKNCcLJtozyMbIqHm3j/bjrpmgv/vWgyC4+dZ2mLUFEp3JCtFKVpQoPDPV3eY+Q0T32bbe00V7b0qTVCVrtbgKorJER2RGKm5zyebkP/qyQOIE0nUVFV5tA010eV5SqSDnmi+eqS/1oH3JxpQ8lNHFyR
WdMk/OmQkCx4qNwU5yl5lMdNMS1fY6epACqSmQXJoTXS1iCnp4AKGdej1kQASvwImYnPYhdJYOSwAhfDjp/USWIkgdG6jTGm8U1qIQcq/pKJ72M7SUCqSG27jW8NYbYiAvQNKcSMimMPgDZ6N/liRHIVrpsfY93S
CdPhexQVQVmiXDJRPWpy1MO1B+wk42czIn2f/EgyDmN3sscBKiIlScaYbHjpzUZIxQJ7j1vonQG4mGzBY7eMAk1OI2Yo+sN3Yt9F9xKlxFjhSVND7o7fzwSzwUakwRX+1/1CB7JdXsxt7X1cA/2+CVhXn5ZcwLgC
p7ZCO0TcOiY6rJqmmcI/dFrh626QiQ32/a02iWr3ZvdhfZ6X7duIFVkkBr7TfyHdXdxdlAcDA8EA5GWVAV6qw/NbXZfQ/UGVXhMkPCQWni/LiGxlWZJvJ1WEvOHVQ+jXjrG94iCLhvLJ1B7n+4SD5j6xVutOm/oS
N9TwrZEbRjb41GVobDBuhvl1RMParisDVh7es3U4qIcF1rh7JUjbdVQTGXZ3hepPRw8Mv32l5jKsP12nljjdoM/TtiFE69Tt0mlALw8fL7R2FiOckpcJX6UKe6NztO+SD2jXMY4Q30/qeX/7KnUa7r0MKEWf0oaq
DsBxt2qRzStfyCeQ9J1Xx9Ndgiwsy9BBgkemtdI0IsQzPng4jRY1fao3MCqp6ob/JxWEoq2+9412pDXakD6yBtWTRSkftcKN09lKB6/Ojh/gxh3ckokzHC+qRJgZ9U5n50kLITfvstoz4a6JGa21tdaP8Z/j+CH/
LGhQ9fUE8yl8xDRz+r3dKWQcmUAfjjPyO6stszej5UA6+TTK3sYPMQZqSvU26JrjLsunX9q9I72vO7cBnHt2kHRHq6Pl5J9OiKXENUmu7A0cAJsnnlCMXQ81vZXc4ng+ixGiVYi87bGkLP0n3N1vJUnDBFaGx/05
U3L4grslcIz4XOFPGp+I7RMZHmILxA8xBkETKnf/sAGdX4YZ7nBEJ0RxWx/tNn/JhO3ds6/8LF7OHG2xVImrzprgZGb/LlkIJckZ/Dq1fM6W3EGkD+oPn+42XeiqfQi3+2+IskLJ2ChOhDT08poFn1XD70ZloH2S
PC64KoxPr6TlEjsbxTEAm8bj6HB7TydMHGTVG6AFlhRIMhbtliHLNQHZ3RalUKI6uWMKz5Y7NsUUIe88+nrwKL0MKhFVSbCLtk+wnpZxspRXTWjsdTXrULzC4NNivDMH46G03SHrLXhcwmWHCuSGDFpGlEnVYtT8
SUMB4x3jzyHjOrN3u5ousE6N5HLIXBnt2q5F5KBGF7F4yXcONZuDxharbqsHzCbv+R2L2xdjBla7QgfwqrWYIoaX6dNAAuwCwjYG7iMEune5dx1fELJ8wC+8HOgaMO/z/2sKTjepm4RuonmXW904evo417SZYNx1
3kv0zAxn5Xy8fSFCaCtgs3b7jUY2TS4T3XNVj6mhmbn70rjncYju/m2wpNwe9RtCdxyC2GWrhGCyzsCdVxVlcpfsB36eKAE655bEROa5YEu0qDkbzl3IvH81NDENtCHuoDyuvRF2+uWA9b3PlddQl9pdJKIfPyvU
TkCGq2nyM+s8A8WMCuPJVUhBnOtIcIoptdwhMZkebeifBLHG4JvMcoykw43zuETRKEm29BAaaubheDo9tFiGn80dy0NCcwGfOM2yhIyQvNL5FAgObxJrX8bRZN+2G6gkMj0DN5YmUK8bMScluZoM8LOgdAP9Xbed
jL+dl1Me3zN2ARrlaQ1anVJFMdfXD/cMjBNNOaVOSxNdLqVwPqdLunauirErQjQnwqIAB1XVLF+3KdjxtVzLyts9wZ0dfM4nsAEpKVjC/qeoh0M4zVg+rrbZjyBqNiCCYdxPEhp4/W8XLx6gkW6bnRznetukHQEd
GCFDgLOK93/qB26++cpjpzmpM60UUPXk6TQ+avics4HTJ59aUQTLJsRSC7wkKUYYppeIpxwf+gBuoBmU72kj7Rc2XuuukYBJbEJErW0w4ULFCTzfNnE7jbLwWn7TIj7amqq0ZVZ+g7gQs/DNtFo4LpERTgEvJS4b
1miUXD3Lg6eO6wmxDFJPYfZNdt2WDbG2ofl4RzZDW8n1F/XAkN+NupB1fc25EBHoeWjPtjr92KH3M9fRyplkfC7E56PzwUnzYclnsGuBFOvrQ35o7l5heSOol+81awWP+FLUKPM7TvoV4yl+XNVMfsHWtKlqrdIm
PPXPDkS+Fph1RqiMmpvBd7+OFkgKZXnj5Rh0rHXYmGGY5hxYj4dajlym3eIrDv4eJwPod2ViBK1EZDVmpAi4lgRqEC/051+czMsxHyQr298RB7pg0s0EqJG5V4jr1UC/GtYB6rCyky4aqM+lIPMf7bq7yYBwM6KE
xmrZj8928+wysp3246tdP7sU7L79+GpPg4fwaylF41UQMsbpZo6g8NBquqCEvC1dnGhVGFb6xPvGm1PgsWlW3i+FLN2MwIRmmwZ7lMM3C5fqg5sKPc7IVqCK0BXWl/KLf98mDzypbHrll/dsul03NuOXgRzgRh0v
C/Gi4Ch+fi9n7rF1zSNZ9bc5MC3nrESm6JhqyZoV6MF/8HWcV0zpCF4MukcO136sXPCysJG7gesTeUmAefTHm4x9GrPwpI3niSdfhC1Jze7ffzy1DvG7oRYbzOhIKc68DxyoSP/Se4JXzsfD8SNXrExbAhbS5jCa
bJJVaTqT+8w0r/YZCtNBhIUVxSEIrDahgYpJgNZor70mlNIS4m3IkylenqJIDAwMi6HsWe6lO2cKkxkaig3BXF9+UpQF6XkOExy1AgaFAOwPCWdYV+mlSGiL/GRC7VXNqJGcds54L33oXIfHZCQhAgr3hGB2hfCk
cUDDUOPRkzJO9MaeIfJmwslkVMHLFC03TFEWY6ewg5KJ+OkSlhHnoNlxKR/yJjRUPrDRcdLO1WB8VkBHUJL2QACjNyGuDYl/4S/bUZypcmZwKQfCn5NC98/OWKO8l+kKEnegIY0FvllkmmgHsJsRr6LBbOMFUfQD
mWL7DJ2IV1+WQMyRtUmoQWBwObpn+12gnVCxemaGN3yIbZuWQMEVolD/M7NmdtFR7FyN3mmyPlEGYUSDRUpQ/E0M3gU+dqOVFsgbrof/OFB6lFqvi6Zsym7vJhA3EsnJi3s34HS8iyle41f3r/j0HUyPIerZyNJn
z4YItjUwqLnxM4ci2oEe0b7rNwqSgV8SVs91a7rSjMp6M9mygSvz4zY12lxbkIz4QDB611BqksTlJkfasrYy0PhtKbFl04WPsq5IXVrf2JR6JK22aVi8dUUJi2It3FoeaCpR/tlsVoxrg+/XhX/Qy30yfHX/Q2pl
xz5K34PsomjDfK4PE8nlLlgjjDmg3Xgvb8UJUbI21j///rE2i5DB8SanQXggfIVmLPi3SVGPFWjG6X1z697kgi6++77fcEKi/bOhY8D+Gksz6E4SPDShFVYh2azwjTakmyn4p+FdfrUX3x4zGAx3q/NnmU5aLahJ
EM3TozBTTeRihDL6NhA6mTx+R3c4OOMQxBH2Nma3nV3ILy2OFotVLHFPheExffiBXjcPQJqmd+bMpO3y5htLRPci10ikXSHrtWyrREmjVoqnG7rupH6/1IHnuqknkJa6gCodPPZP2ZNaFye1aRlUPU6zTZoQ6UVC
9dYXCrYeYo1avCtESxndUq61VXnnnGoe+wH+UoaFlNmRehsvUmaG00kiZ+ERK9jv31jXEDyV8xNxHkZDKvEsNViYCrCpGj5T2BsAyfcpKOwfWOIawtcBHjsZNL051RNaz7fUdryhZ7o5i1vT3Mcp2d4/olRq42r6
EtTBnmFwGmIQGA3Dz6wzs7f+KTP1EGzbDwlUHvB5QdcEy/sUf/M20g6R6Al1fyLmLgQixRT+hDYEb5toUwzc+0XpEOjNyb7fNqljWXZUSoHoKY7EIjF8ptNo80Jn8RSHE8MznHtpIv2RW39r4nLslPAzVJdgItG3
oddZkcYylyI/AskvUYTZoECBRgk2IGibhAYUNAymHXYUHBQImIz+mYxpQHRW9wriZgw6vYzUbwQx51kS64+oS7IKziQ6OUsip2rgiahJSCA9ERnkBMHMs4mViWIjLQx3IRJO0e9YWuJxpt+BBG+BCxCmQRu8BNaj
ddaH3jI0nm6WejT0BEwbasxsSDEb8/XNLVH9hVL3hbAxnSt3kG7l+wckHe2Vev7UCfnLx7+n9Sh8nluPgzt33DqCG8rZodXHi1F4ZMw5GP82JpJAgcdtcIacGhxRUeNIE5DVBOm0p22iFpGjC3u2LWo5V/rayKE+
dToRus9hg0t/yNc9734/3cP+bz/f45KxXHG2r7Bwr65i1x4sQ7jAIG16f+IcvjE89Gz6uM+x2fpBkeff+HFcCDg13FiW6BgDHevMsDW5j2AnMnMi1MZM1sSW2keybl9q7UTRZtdnV5UBJxXSOLGT2Hm05nT6X08u
UnFBWUeh305cTVShz4CvG4mavpwmSIb3dpz7JRLzIOq9Z2S2JXTLGWXS13CsBT38f0yi33qgT1Iv5VBAJP9602aIgVJLjWhJuBJEdaK6u0sUesozuaJAz0FHJdoEHbVLXFOmQ8YqXcMTDGezcMcLb/Z9dPhv8uIe
mezQ0fVJpo/RMO4f9DepFnMikDtW1smp33Mn57Czh2r/EVg7+P2NL2oeMZ9r4XUnCPTwa2suGZ2m3EMcHVE+8mX/OgEnf8rLFkoknsP/lRjFEJLfHdLkfdCMHYKaWy38tnLNj6T5Ty7dIcLNsUmKRJROF0k/K02D
71VKb0PuXJnp8jnkcwmAkHaGbK2xPxNPj2aMuqTikY8+6WGUmELX6pfZaIp0TCxzO2MSrQqICLFjkDdta4NF1ON3ImDBEyzDyk03XyFsGWJERSZZIbwiQMQj8pxT8DXB5bkVoRpKhoFP50ASfjP2gW/7FsqntMrA
4/qn/lCeOIX3qhRd5kGw1VNEV7qGJ7lvmfOL0L2LQB8S8C12oeNWHxd7tij08accymJi5kZLu+NMNbnFCyo4EdDMuUVBdqOdKVeqNG7yC6DN69wAGnnVcguU4jVW69rsZ1sGDRgwzpT33m+9q3fjnL7k878YWcNM
17BR7b3ubpv5CQLN+pthK1LULzAoPm5gis+3SsmpAheQD5+JGsjKne7ErdbhOvKGLS4Jn7WameroLZNffF34KGZWO26OgRdgQMmJ/osdRU4WdE+69dTBGMjdJr/tBdc40Meo437zYdIKwRRyORg7//n3PQluE7kP
2WNxIsZj88PUWGHeq2WrMwarUXkWPyP5+eUVu6ZNQAXfOv6dvA5Tj3XSNKIKYouovN5NONiphTBQlWBJF1+a9Y2SQzoY/qujk3IxDDxQxGGGaZrPrqT4986QjEgkxIomXjOUp0QiS06pQ9JjdDEm/tonPR8GH8RG
Iu83FzvFkYSc5KjfZqwV749qpeclFGlLxTbDyFrLlfnp1SogFyo0sVw3ajfMKZoJIPvnovH0Jo5rr30UDzD4/tLWEaqZM80zccoO4y9Mw7aPO7iL6LLgz557+vHIujNeZbEbWasZIvBEMjevD8rB39EwmO+l1e5W
5TmpxeuoE7qITDdyPtCJJLo24tGsfrHDVlCqQCz9+obcHf9ZZjiR5+HaspV06yGgvsKDmvUTw4hekVesJ+FJwCAOhflr0pn9zkImWbkj2ffg8A2vUOpwKe2Hfy9zZ40eseMd/zfCIdxB0ElrlD8mpGnEAOk7CtHF
U6qWG8rD6o8w5N/cPl3zs608skL3tEb0L3/bQz6xURlhHLLTl1CWRwyLYX2dG/IBh75X6bsr4X6lVknwGZEB9b8qDnUe5x5xisf/qq45Y23G8p8xsM6qluqRIFdL/vTPy2YmP7+NG6dGi1vOzmkkUKL03jL+0WvF
Lh8FofsM544OARg/cLbu/NbgbfMkSx7PQ7bNyxCGRdYKFuDxyit29IZxm5JLcj2xn1/89eOWtJ1rIrBGMtl6nbtSOr4XcTkIJWgGgbIFkxuwxfKeZlteOIjakaynRkkZLrrQzfsAsLqQLzkcXS2gWd77FmkHWVX8
Ekkr59TljhjXpa+GE6GCl5qFBxVjvGwoCpJSvPVRHNM+mOn1qT7RI/jb80sxM/WTdQfkvPYn0Xepv9Y0mzd/YoMHAuGaqGeVbWEuyEQfqaE/q6QW8OEaasbdm9PEFlnYrpqTJlsytJjCyTdkDaG+A9DDj0xPGjDB
AfLJ2hvU1zT+vdatKH1TU1JpZ56z/XjF6F5LtBvP2kQLus/B4TvIiphr9qEW7fDbcFpZdqcWqddKPvIc2t5L5dywtXym2vTlfIoIHbwQ3mkuzT4gNqM4oXrwezMOy9a5RyI8KJ5PTNmbCSEZXtbd4SXpvRFozDs2
ao64oQknIi/IvYg9927+bfen4kytGbwDvBRphnE4IviKIAUQ4WFO1a3CvDHUQXPneMINRxtp46yK4tJ2BDxi92bp7W4xZYRHj1NA01XroMqpu2wZZbD5ogI9mPAyD0rzde89OawbBFsqlCTkyKjLlABBwRJujEAU
Bhb8yebiUIvznkHSk2R9AxsQ0v3H0O09eymGub/XPLno7yczRqWLb0PZRASJQSX4xFlGekGLWkP4So6JNeF1UDFCtHtdP+qy1fmM9jWx/4ErEnZ5fTI/p9Ua1kIkqhF7+zK3XQitrHDCJfyFqKoMwWnmzDs/+6Pd
37nt4P2Y/LHyHkuaOioM7MnWHaxBAtgNeXdDFWKrq7j5cxzziJpmuZ55zdqJpMSF06AKiaV7B8QzWiOD9bzINlMVoe55Z3rd96cl8c9ZelfIBBGM8eK2H4SSHYqeVfRidiI+b5mt70i5lUUchlKr5OjOFP+FrOsf
165bFTQCzdRIgRL1DIdVQ6YrRSj8IG00DNk0XLLDo1hb51xPvSFPwVUpvi3FmWv4Y3VvPKE8HWaJtiGSFpuHe4d+t2sGpus/tDMarfZeqNs/+3waTyKD7YrBElcbulUZgJddRJoB7Z/l59qElCoNDzlyPhpnAXoI
E6l0gVOylMj3e6REz5fXqI9LOT/vqbUZShrp6FDax02f0iNIybq487c7lqmJXeeztXZ57PeDLz/nFL8Qz2bX0As9V17zgXxw/ktyonLGDYwM4YXbUerheJ3toX+f0Y2v7mLwEunr4rihEDbMyVgQofxrRD4HUpZn
dmxwSjr7fVOLUaTvPqXf54wexqbAj+Glb7d7PVatjDOVdCMxPAgNiqreHpdhhLeFzg8Q0wbW/LGXdaHHtNG3wmK3fSV+OxL7Vd8+H8Ph9S/ua/nJTZtIVt1Zz9208mbqCMqfnHAKcPz8I3NYrKQqfnzY1djp7/MX
7k+57rrxLpiidyagh617rGZR0astRM0aoN4SsT5C/fAk30CGhlLX+citTKko4+9TnqbJ07dfw7KXMU2ZpNc1sX22kUqyMM3C9OrqaM5308S4KRYtgIFgDNy512FLZMxIsfv1VClaVDmircy3qp77Ow1b8S8C2H2J
SPu4RM03ulUEf5uCY1ss4IT/V4QJXovhMKMBFDCD1pLUO4Ynn2wc6eIyXMLjEAQTX5UetzxaxobIXp4wEtqiTLGoJKXmFTQdmHHi07Hd5gH28MobmRxS5vjYMyrWrgzo/16ZGkoZG1XfSJHKJ0KJScpfdniOdEnK
Wbaf/a1trgtDy4btTNwNhqnaKGYc71S0gaqZqe//RZ3qmGV09oLHkULig+KpHZC18m3pGw4sMXGl87huT2pQgtn6ljDe8Ns44XHy5k0Tk2mBISOZvmml4rvfN1RnnWPKqUe2fYjkRJdMosMbjihCUwKQsuPRcQxU
6FOSZ7kVkS06i6e6et9O1T7UJbRvIDJbHLD4y5YoAJQQ+PEn7YRuJZLa+lrUYPxZbdWSpaps0ycHZgPIkuc3FuZ6stgiUiY6wdWBGCcWKEqfpaCYoq6UkRGLe66QK0BhWT3ddG8rfRNmzFU5Y+E0Zbg3zQYfcnSe
MMA3M7q9NuhjgyKsJ36nN5A8WB4zL5uWQIES36996SK3p5Ugd9WGDSMUetuR0MhVKobnWlnB9zZyrYW81gEoN537xn0J07iUD9jhU+krdgjxsIdOHNxemxH96i9WthVmCM/xkIt266bLXRccD/hVQKJrWU6nTA37
zTlz+entPwThidmeeJcnGBGoooNxq89GUJg0aKfgT3r9Ns3mmXXnbfnoW2uhbBuMyfVRzdejkqGE+yOIo23/1mlUZdC5oHYQ5oDPVgPsHVWCuu5CaCmtmLRyJ4XcfO/sMtNZD5Jow7UUXxdIjhkKLLbg49tiB6sG
4BpQYBOya9O33Zd8HuOczNTf1X2++2cM5/Mu378OR5df5/5Is89zPyJcN2W0xR5jR5R7+zV1kwsvcNZNAnm1bcCaKY8WsLh5OvcLUo3dbP26aG3q7xhe2l2ZJM0UgLWedf2yFzvenHXWl8+LBAYyze43IT1kyZ5a
fqVCH3L7y6Y8/VGV2FuozAMl9cA7Cv5DT8rcgFLpWgf42Yu95+Y+fgM+dxlWUJ+gE4rYSmax1SlqSHAIr66QfzOQvjKVue0RTYpUmsCnhnYm7x82GVGJQJCM+g7DmCzrkSi0Av4YBolU9rfGlOoV3jz8gSdz1LF6
cd5dt9bUldyxqIz0XZo+2+vhG4k7oxqn5skYeX+170erqNJP6c5drK8b3g3q4MGZ2i3RoX4pVAU7RbRJuA2Jrp1w2fDDpNYp5RqU7aPoAL1EitrpAM9MZhV2HLxqRBxqqq59WUv+7bIVPCM4RPgGoT3XmLtauU2z
pWyh7q//zVPut94L24UdZR9kBXIMgNN4sxYIRmLWWVpHUiSgPGPfjKembm6ixACltLcpeYMq5Rnbm/i0roGD77JBjUbIjm1jDl5r9qE0+KaK2oo7AnkRlICaXRDmGckbdiR6FZ3ETfbdr8SKynAZpUGgAJZAQNCw
fSuMK0inYjBpI3t8aNMjSq8rEXmQTHehdU5R6SipVUtoruYvrCXl56vdr+i0j/yMQexMoOC84pwYNe1IRmALiM5C7NDqI6Pn0iw7171gN3gIrvmj0X//aOluWwEkn+Ogj2ATcz1L4myjBq5/Roj4T+gwFkj/KXKo
PIpkjjLwqpvy0EhDYpn+HsNgoIwtdziNNXc4CkhqbCjg1oZDMLFVsYFcg1wz5q92UOI0kL/qwdPYq9CCHPjbtHolEIQC254fbmo5tqW8d8Icf/sqSRC6AUTaahPxqAzoR2CNu5yRoyfKpQMjAf2rAy+2nhI9/d/3
ESVoUOKNaTJS57Jihyh8u+v9HLHGEcNa2BDdB96YUuy7yGEdvK0bzytVBVUbtC384WRAedXH7t3DV81gBB+zYPBCkQYa/PIwyTK7Xq18BfVGvR4t73GHcPgzZFrcaxmIbYd7teAFNze4+7OI1dqfe99ODbCQl0nc
TS/odEwlZPCLvrbF0d43y4Rs7uUdGPnXT1XetP8iXnDk9tsn7J1aQhu4oxyMAfG9IWP1mxRe2pw1Uuuy+DlSB9/ex/WZdsiCcvEoZojZL4oERhYCkdqHPNUu7Vav2qxt2dS68HlurXBagsc1JhXxfjrDECymRmbi
l7WmRu+wWVPb8r6FgY7SyZPa6s2EuoCQpcVgtKpoO2vFHuMux4VP/c9//CpIECiZn2zi2A5pSdtSGH1drGFX729ZQcWsnpJIFhP9U7oRVHEwj/bG4hYe2O1DbS0YS9jrN6JawGENiD9wFKSzOXuDYRg255mOSCEV
M76ujGCQ2c4jFGsD76vrMjIdLGt2td7eRHIaXR8RGrQlTB5+WFnjVnMi8/frskYlqTdtnigz+kO6bgRoKgSFcHIUgY/SsC9KcqDo9Sa1vrp5KojDEZV0lpeouKTFY+oJzlHQIpJuYSXz4BFKgPnJVB0oTJNHFqkT
BDQXpwswV2Lhvxzndo+OSu0f12V4JqMAj0x+WVvQ+z+eUcuRR5ny89M/eM8OnmiOeCRhpXeoqIgSNESmj1EFYfk4nZb6GK8DTKAyjBy/xPe3GtPvWxCYNItEfICUYlFgQchVbrJ/xFUFIfG6uZFJ4z6ftNpIYMUI
lf4G1GBLfOOHb1Zy4neDAehNjtNIs+8oFasFCMlvIC3nyifYPFdvj4AVovlPXOtFMzi72YvfreQVWblHYBIzv/VP5Vj5eKUIK//Pmksami1n42wh08CeH9Ecv6R6E08ZFDCr4yaSTB7IGD/dyAdHTOK7KlUaqw+W
8IwVpHJA5PcZQQgahGExEbmjnHrcWxodtZzcGGzpcY2KhVDe8hL1oMfY2CxTZFu5YR++BIbjKv345NWGE3kbS9Rkw8KUyuzkIp8y29LiB5aze9plJNT8REEp7pvtcjaC/ZJUsH5E4B4noAt+GKDuE19PddgDiy5Y
G/1jbUiyxHCX3wVQ9pXcTh4oJi0fRSG6t5WXzniZJhe+oQfArg/S5LG0pR8d/MRBnMt8Vyup5ydCA18xhh4hzJLNTmp/lzf0iXMLjuarTvL0Cj7InWlY8uH4PLvk1ai9fz0x8x/y9WSznz++AJ/tXz7axx/y6G3O
h++iD+KYvX8+cUof8gTlOxX3v/GP/+799xPS/v2hxucty2S21BqBS/2F3R5O7mvwzZj8l522EzPd+BMXdehf+18z5P/e+Xns8cyGQbp9sFt33r6yd1Y5fGlKi4KFtM3br0blf739w+6uCJaihelsCHSDr2PpSzI+
0ZcFLyakCb0C/9ilmQuuPvYqB9Meh5Atw4VBKJwYahH7ilM9T4KRsyopeuAs8YAPBvmIe2oAu33yMBi5s3YvSK+0gzlQhbiquf4pJn67EUDTBpv1APKz4TonUrs/Us+QLX4Fz029j1bkHSIcZ9SDrtOvCUGDL8m4
k/XJ31N3ikl+jFWyX1fbZzFhAChlWI/iMy1ECRGoevT8iwdYV71XJU/Ox7M74ZtmyM/h+rTfz6EFf2NjuFj8AasDa1TOLptE18zUfu99Awz8LlPXeJvaK9O54ItyekWxFYB2VSwjh5zWwmJjPNb2FKdNsrw0YiC0
ERQRM8hJXUbAwlT/i27HklMpVpY4PApbOgk6sEjOJaJ76PVrFXknSZpp6rUdcJ+AKtyxrnq3V9QFcNn5iSP+ow6i9vUlptycGkwKRwnqRtR1e3iX2ppuzmk0PF0P4IAPRWGSL6Kid5/IgmMzBM1SXwtyb9q39SOg
JkGwaW7gBDNRyYY79tnCe5RvE7Aa3oM9xRcV4a4ambkHA23dGymwaNBu5e3ajD5pcB8Osv2Mb9XsXblc97e/nXpy6LS0VE7Jwc0lOVgcksMAF7JluDXbQMf0w2hkve+iZPqSrw081yzw3I5s0qF5R24bNAltg0Hu
jQgqcKR4gRW7IZWSNQta34cnDkH22Y2puFFsuf9N/+bgRRlYtXCIWiqg6AE=`;
var core_default = runInThisContext(brotliDecompressSync(Buffer.from(packed, "base64")).toString(), { filename: "oomdoctor-core.js" });

// src/action/inputs.ts
var FAIL_ON = ["cause", "snapshot", "contributor", "never"];
var readInputs = (env) => {
  const given2 = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const lines = (name) => given2(name).split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const oneOf = (name, values, usual) => {
    const value = given2(name) || usual;
    const found = values.find((each) => each === value);
    if (found === void 0) throw new Problem(`${name}: ${value} is none of ${values.join(", ")}`, "Mend it under `with:` in the workflow.");
    return found;
  };
  const logs = lines("logs");
  if (logs.length === 0) throw new Problem("logs: no file, folder or glob was given", "Give the logs of the failed step under `with:`, one a line.");
  return {
    logs,
    snapshots: lines("snapshots"),
    launchFiles: lines("launch-file"),
    failOn: oneOf("fail-on", FAIL_ON, "never"),
    language: oneOf("lang", ["en", "zh"], "en"),
    reports: lines("report"),
    token: given2("token") || void 0
  };
};

// src/action/launch-line.ts
var settingLine = (files, guilty2) => {
  const found = files.flatMap((text) => guilty2.flatMap((each) => given(text, each)));
  const open = found.filter(({ fits }) => fits === "open");
  return found.find(({ fits }) => fits === "equal")?.at ?? (open.length === 1 ? open[0]?.at : void 0);
};
var startLine = (files, program) => {
  const pattern = STARTS[program];
  if (pattern === void 0) return void 0;
  const found = files.flatMap(({ file, content }) => linesOf(content).flatMap((text, index) => pattern.test(text) ? [{ file, line: index + 1 }] : []));
  return found.length === 1 ? found[0] : void 0;
};
var STARTS = {
  "lm-eval": /(?:^|[\s"'`;&|(/])lm[_-]eval(?:\s+(?:run\b|--?\w|\\$)|\s*$)|\bsimple_evaluate\(/,
  vllm: /\bvllm\s+(?:serve|bench|run-batch)\b|\bvllm\.entrypoints\.|\b(?:Async)?(?:LLM|EngineArgs)\(/,
  sglang: /\bsglang\.launch_server\b|\bsglang\s+serve\b/,
  lmdeploy: /\blmdeploy\s+(?:serve|chat)\b|\b(?:Turbomind|Pytorch)EngineConfig\(/
};
var WORD = /(?<![\w./$-])-{0,2}[A-Za-z_][\w-]*/g;
var BEHIND_OPTION = /^(?:["']?\s*(?:[=,\]\\]|$)|["']?\s)/;
var BEHIND_NAME = /^["']?\s*[=:](?!=)/;
var VALUE = /^["']?[\s=:,]*["']?([^\s,"'`)\]}]+)/;
var given = ({ file, content }, { names, value }) => {
  const known = new Set(names.map(plain));
  return linesOf(content).flatMap(
    (text, index) => [...text.matchAll(WORD)].flatMap(({ 0: word, index: from }) => {
      const rest = text.slice(from + word.length);
      if (!known.has(plain(word)) || !(word.startsWith("-") ? BEHIND_OPTION : BEHIND_NAME).test(rest)) return [];
      const fits = fit(VALUE.exec(rest)?.[1], value);
      return fits === "other" ? [] : [{ at: { file, line: index + 1 }, fits }];
    })
  );
};
var fit = (written, value) => {
  if (typeof value === "boolean") return written === void 0 || written.startsWith("-") || /^(?:true|1|false|0|\\)$/i.test(written) ? "equal" : "open";
  if (written === void 0 || written === "\\" || /[${]/.test(written)) return "open";
  if (value === null) return "other";
  return written === String(value) || typeof value === "number" && Number(written.replaceAll("_", "")) === value ? "equal" : "other";
};
var plain = (name) => name.replace(/^-+(?:no-(?=\w))?/, "").replaceAll("_", "-");
var linesOf = (content) => content.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, ""));

// src/action/index.ts
var MOST_SUMMARY = 2 ** 20;
var MOST_LAUNCH = 2 ** 20;
var WIDTH = 120;
var runAction = async (runner) => {
  try {
    return await diagnoseStep(readInputs(runner.env), runner);
  } catch (error) {
    if (!isProblem(error)) throw error;
    complain("error", error, runner);
    return 1;
  }
};
var diagnoseStep = async (inputs, runner) => {
  const { report: read, complete } = await readLogs(inputs, runner);
  if (read === void 0) {
    tellOutputs({ verdict: "", cause: "", confidence: "", "report-path": "" }, runner);
    return inputs.failOn === "never" ? 0 : 1;
  }
  const report = core_default.redact(core_default.placed(read, below(runner.cwd, runner.cwd)), "all");
  const all = core_default.annotationsOf(report, inputs.language, placesFor(launchTexts(inputs, runner)));
  const { shown, left } = core_default.chosen(all);
  for (const each of shown) runner.print(`${core_default.annotation(each)}
`);
  runner.print(core_default.withoutCommands(core_default.toText(report, { language: inputs.language, width: WIDTH, colour: false, all: false, ledger: false }), randomUUID2()));
  tellSummary(report, left, inputs, runner);
  const written = await writeReports(read, inputs, runner);
  const first = report.findings.find(({ kind }) => kind !== "contributor");
  tellOutputs(
    {
      verdict: report.verdict,
      cause: first?.rule ?? "",
      confidence: first === void 0 ? "" : first.confidence.toFixed(2),
      "report-path": written.join("\n")
    },
    runner
  );
  await comment(report, inputs, runner);
  return exitCode(report, inputs) === 1 || !complete && inputs.failOn !== "never" ? 1 : 0;
};
var readLogs = async ({ logs, snapshots }, runner) => {
  const [found, beside] = [await findInputs(logs), await findInputs(snapshots)];
  const problems = [...found.unread, ...beside.unread].map(({ problem }) => problem);
  const chunks = [...found.inputs, ...beside.inputs].map(({ path }) => [path, readable(path, problems)]);
  const report = found.inputs.length === 0 ? void 0 : await core_default.analyzeStreams(Object.fromEntries(chunks));
  for (const problem of problems) complain("warning", problem, runner);
  return { report, complete: problems.length === 0 };
};
var readable = function* (path, problems) {
  try {
    yield* chunksOf(path);
  } catch (error) {
    if (!isProblem(error)) throw error;
    problems.push(error);
  }
};
var launchTexts = ({ launchFiles }, runner) => {
  const name = below(runner.cwd, runner.cwd);
  const workflow = /^[^/]+\/[^/]+\/(.+?)@/.exec(runner.env["GITHUB_WORKFLOW_REF"] ?? "")?.[1];
  const isThere = (file) => existsSync(resolve2(runner.cwd, file));
  for (const file of launchFiles)
    if (!isThere(file)) complain("warning", new Problem(`launch-file: ${file}: there is no such file`, "Name it from the root of the checkout."), runner);
  return [...launchFiles, ...workflow === void 0 ? [] : [workflow]].filter(isThere).flatMap((file) => {
    const path = resolve2(runner.cwd, file);
    const stat = statSync3(path);
    return stat.isFile() && stat.size <= MOST_LAUNCH && isInside(name(file)) ? [{ file: name(file), content: readFileSync(path, "utf8") }] : [];
  });
};
var placesFor = (launches) => (at, { run, finding }) => {
  const log = at !== void 0 && isInside(at.file) ? { file: at.file, line: at.line } : void 0;
  const [fix] = finding?.fixes ?? [];
  if (fix === void 0) return log;
  const { facts, engine } = run.episode;
  const program = facts["harness"]?.value === "lm-eval" ? "lm-eval" : engine ?? "";
  const { set } = fix.sets;
  return settingLine(launches, guilty(set)) ?? (Object.keys(set).length === 0 ? void 0 : startLine(launches, program)) ?? log;
};
var guilty = (set) => Object.entries(set).map(([name, { from }]) => ({ names: core_default.spellingsOf(core_default.ourRules().flags, name), value: from }));
var isInside = (file) => file !== "-" && !isAbsolute2(file) && !file.startsWith("..");
var tellSummary = (report, left, { language }, { env }) => {
  const path = env["GITHUB_STEP_SUMMARY"];
  if (path === void 0 || path === "") return;
  const counts = Object.entries(left).map(([level, count]) => `${count} × ${level}`);
  const rest = counts.length === 0 ? "" : `
${say(WORDS.left, language)} ${counts.join(", ")}
`;
  const before = existsSync(path) ? statSync3(path).size : 0;
  const limit = MOST_SUMMARY - before - Buffer.byteLength(rest) - 1;
  appendFileSync(path, `${core_default.toMarkdown(report, { language, limit })}${rest}`);
};
var writeReports = async (report, { reports, language }, { cwd: cwd2 }) => {
  const place = below(cwd2, cwd2);
  const files = await Promise.all(
    core_default.readOutputs(reports).map(async ({ format, path }) => ({ path: resolve2(cwd2, path), text: await core_default.render(report, format, { language, place, rules: core_default.ourRules() }) }))
  );
  for (const { path, text } of files) {
    mkdirSync(dirname2(path), { recursive: true });
    writeWhole(path, text);
  }
  return files.map(({ path }) => path);
};
var tellOutputs = (outputs, { env }) => {
  const path = env["GITHUB_OUTPUT"];
  if (path === void 0 || path === "") return;
  const lines = Object.entries(outputs).map(([name, value]) => {
    const mark = randomUUID2();
    return `${name}<<${mark}
${value}
${mark}
`;
  });
  appendFileSync(path, lines.join(""));
};
var comment = async (report, { token, language }, runner) => {
  if (token === void 0) return;
  const { env } = runner;
  const number = pullOf(eventOf(env));
  if (number === void 0 || env["GITHUB_REPOSITORY"] === void 0) return;
  const pull = { api: env["GITHUB_API_URL"] || "https://api.github.com", repository: env["GITHUB_REPOSITORY"], number, token };
  const marker = markerOf(env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? "");
  const failed = report.verdict === "out-of-memory" || report.verdict === "undecided" || report.otherFailure !== null || report.findings.length > 0;
  try {
    await writeComment(pull, marker, core_default.toMarkdown(report, { language, limit: MOST_COMMENT - marker.length - 1 }), failed);
  } catch (error) {
    if (!isProblem(error)) throw error;
    complain("warning", error, runner);
  }
};
var eventOf = ({ GITHUB_EVENT_PATH: path }) => {
  try {
    return path === void 0 ? void 0 : JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return void 0;
  }
};
var exitCode = ({ findings }, { failOn }) => {
  const counts = failOn === "never" ? [] : FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1);
  return findings.some(({ kind }) => counts.includes(kind)) ? 1 : 0;
};
var complain = (level, { message, remedy }, { print }) => print(`${core_default.command(level, { title: "oomdoctor" }, [message, ...remedy === void 0 ? [] : [remedy]].join("\n"))}
`);
var isProblem = (error) => error instanceof Error && error.name === "Problem";
var WORDS = { left: { en: "More annotations than a step can show:", zh: "超出单个步骤可显示数量的注释：" } };

// src/action/main.ts
var cwd = process.env["GITHUB_WORKSPACE"] || process.cwd();
process.chdir(cwd);
process.exitCode = await runAction({ env: process.env, cwd, print: (text) => process.stdout.write(text) });
