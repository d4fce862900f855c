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
var NOT_LOGS = /\.(?:py|ipynb|md|rst|html?|css|m?[jt]sx?|toml|ya?ml|lock|png|jpe?g|gif|pdf|safetensors|bin|pt|pth|gguf|npz?|parquet|whl|zip|tar|gz|zst|xz)$/i;
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
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith(".") && !NOT_LOGS.test(entry.name) && !isAside(relative2(dir, entry.parentPath))).map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith("case.json")).toSorted();
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
var packed = `n/uwEQlQ4/C+DCyBzrGtiaEQIT/me0AcYztKGF8jvPUsFQWUqtnwvXJ4r80Elv7g/joEOse2VYioivCTOaCqqqrq5mMRNjd7uLuXy0f+y0cCAYq0fKIVqxImTERhAyFsGU6pDWEDRmRhY0nSdZYEeYGyQi2CRjxa
MERJZ+xpyiStB8Nosal61yPA1M8Skc3Wkt0U9brs5XB8Uz6J+Ts9u/B97U74uPQkIxYNJkT5WpjrzuAqS96uF1ykZ+8QiqAjR6NeuEPb0IvBZqYOWUfr0NBNyXhDhJTJiAYed//AozNkCSn4R/JUT2PIgGcT0NGT
dVcShRIbT22rkKeiRIcEo/m0xk/sdY07nClFhOuOnIMjPM6GIUCBO3y4Pe6wnIfN+Kv7NovJmT/5g3ijmgUWO1Kp2pXiBVnMYRIeTM1ywzw7jMOIsrkZOKBNcQqmQjr48fcw4IWLqXi8T0KKx8gziXEM78Q9SZJY
BOke9T60CJMawW/BgvMf+7qrqkdnyuhxi9hLSmLi4PiL3j4RQk8im/qvwpe3TVRppny05IC3a/p6Gb+SWeiJC8L42EvlZoNAwPcyUcexJ2EZzIJQ/2EPRiBfONSYiL7CtFLimQvDeHVwVyYNFNt3havFtbzBfw9G
i8HaCmL14DvDCZpHOeF3QYuESuPKkkazhcxdEh/bOMHumSypatz2Ko1gK6v8QDM2ESOuSQ6POohQUxYmHw8ogsj5HrMuAkUBLgTiVzkgHzPanXKTBowZOZTqXiAtuwqZfgoYjH8oUoGKef9sFtGtkIs5wU/kwrCf
z2glXWliRGA8cTPVaJneyrVRLakGIlSPKfTr4DD2qSMeijN4IxCZHqAixk071/dCCAAMQrAcGzqhHd3MVVtkbrIj7AkLXQ9yJJxWp7UXjXAmXAjLVbzJnVAP8Sm+5E2oUfyIX/Gnf0JEmlrxbhINx1gSLZREecOB
pPH7SH4+oFdDS5BMPSANQv6I3jy4KNw/u5/9Wv8f37+4HxSwFetgk/W6aYupb2pCcOGf9zeW6t0pD0JllEDR8kcxachu/Kip9fVOU0kIDQERSBCy58KIhn3nsuOJlBMAJdGkFfoAFQK2nPDJfTFVmd39/3f/f7PZ
f/verIg+3aXUTwCT1PDyAzlMYR5MisiSDAL7ykjXTK70YrfuXcP//2fq29yTEcTo0zzAJkE6Tqrqgo83TdMTbwlyrzRSyrJ+x3cymA1CEd3Is6SbReoC/rYq9//9agsVRBy7+3GwfYY30jdszGimwVD3dqHKVNkC
UiokJaZw/8Vu+XnKLnrSzsG/dPLy47NwRCU0XIC8/rv2fa22/a1w4ADzY+PzyuxcsWFrbGPS1vASWyqWNX8WddaeZXqCNBVYsn0w/y+rTG0O4iPy/tL6uvflxKTc9SfmWw67AmSsNhIYCZern+xnvu+v1n0fcyYa
y63e33gkvNcudydM0aMRpJ9Y9CYtget735z/X791Ds9X6Q2JZZamvCd0oN3Zu2yBGsWSE13wjO/MqCHEPKjWoFT21R4FLVQffCk1wgdCIGIG/l/df37VRihCbLO4czA2MOZdOf+mmef8SVP5QP9+7rPVPvBV110h
cnTk4CCsXqxRg7/kaXAI7FUznVbDk96VXNOL3JhS78sxhAJGZ1Cy8GT8qqn96fpqNo62+Sm0v7ZqIFuMQDBIcmEYh7Qhav0TLR1uF9fdfvU2q6/fIqPD89LOgpjpI2YTJzXX0dccp0RgDSpjrTFiKOE2S+r/a/1P
fe2tWvsl0eAIhxD1koqrK5T5mw07LsaPkimbMzShISE6xPoWXZP/bZl178vJRdLVki1DuXungtVOqsvZCqfLWd4MpgkgASqDROmLLRFzOJzncF7Pc6y1Hu8v1iJoItRqiVoeYYebSN3K2MJX5bI/XR2+74ReZnVX
9bKWPgCaQGPQLDaLggtZG2pWWd7ztrJQtA+M2AHbShoszcxe35rOIRHhMMcr6KTDvc+XIDBcu2NxR7YEUxpAuy1b+/H/qmwIJBAoN2e+u6t0qYytqH61j7WeVHZqg1s109evH/9zGwD8gT1gm7BXUS7s7jWrCuO7
P0UUYRFFoe2pNTO1en2xvBBbGpPaFCIKlmCLa8rgiJRvfOtKfX3HvOx3JbouzujeYEC1aCHLsrv8/29qrrZJfyl4+LinI2Us64xkoYantEsTbwz/MfyPy+Fkv8pql4DKvrq3aVWVgv+rrUi2gwclPELnKK8poVN0
h225ANlSzaoWo4/yE7r4ifqQ2pS6fYpY0hwusDAAMfhGRVkbKh2YiB4gLXjIPu9eVdUZn3bXSfzSXP8fpV0krN7tM9f4VvHctzZzvYI5gGoHxEWa/Z+aUpAlz8RoZiOs2vzU2ZXtwS0DgK/oQhdGgnSiiF6ePLLr
d5yoqAAOTwqgKxvzvqn709XPf9Ut6/oNJux5KiuxkjIixUgKKe+ZUrgt1WFZeaRfrQpf5qrPckfr/euw9rocdxXQwZBqal5OFQlCasPzFv7NVv+utqmsxx5+QpZquI9WYSN/ZJMm04G+2E+V/XM+KfiyAnLE2/IL
3Jbhrd/bJ6K33jrG4oscEgt5zMwy/IiZogV0RkdSo7ZSU8uWj/O0R3Ap7gjQngEcZDr5i8Zpk31QLPD8m85+tSXlfC6pJLsp8EkrJE6pbwoCC9AQSx5LZsoj40+tz6rfyptzQjmSC3q6N20uYpD8L1Bg3WpgLNwO
AV9d6ktz1WWaPuj7CS7cNBXcBs9nS+uey0m986txnO3EjMuzL8eQUmQk28RI0PrCCV2vIT5ftfr6NVVbLjyyIW64CBFEaS6EoOFpZBGyuRbDEZBDGYDKzBalrXlzX9IwuGwPZ0KUL40NCY1dPdHkyN/SrC2xDC+f
bJ/l6TozVdOlZx5y9R4xD+0mIf9b569wgIbOqFiDY6QB1yBTTZ3WwJM+pTP9Z050IbwGxLleGhW8lDF/X5ZZ7WqPiEwkgBKsYnPYNUpzVh+OCbA4QsnTHm7pT/yHcP/uXukeggiRyUoBbEE2EwlgulDi/+8B0N0z
2RYRALmRCW5vIlk9hgJ711BFziyL3SPIqiJtyCZHsMUKJe9Fdo8Q4jh2X3nv4x73cDyu//++n1a1NwEEg6wcIYVhjscIILOFEI6NuHeft5Px48evDIGYBgJAF0VxTZJswURWtq67zzn3RXwBFkIwG4KZTTBZvZKV
JWS3tkaY7Y43Y7nVY81qe0wDOVbNWG2ZA8//+35m1WJEJoutlTdKWWNYWi1fOB7fufu+szLiB6IR8QLRCDwypjLByjXJoEqAlSXArnvuOffdUMhEAGAyA0jKUjKrhdCuNUL647k/AiNIjmRZ3V6PN+Mpw7DG/3/f
1L60CBRFNVs9xvggmZzuWxvO+CAX7r3nbTXqVVULqEKtT1DUGlH6zmn9ie8x91ygqsAGAVCLpNRq678z4RgXxBOlEyUT5bfA8dFMNulk839mqqUXgiDDORelitLY3QMhcREkMz0/kIKdi5a3O4P/gMMpgU4h3/w/
M4vbXVzYO9yJB4YEQjl2furcFnLpzmWH2ep0TkeygTNJJ9SW//9mZek2gKXQwqXhzcwKm56JeO/ef6czIjJnsjKrDiqruheqcbhQK8V7/0dWZ2YVsCV6lt2NWY5cIYRFaWnT2kPbAjySHv9vrdWfeBcvbsV0L0bE
Q5r5O6vozplios1eJxQLVb1RzUKiESIhRuzfZbNbbibu6M4z+7AyReWvQyIxmp9r3Xj8/+9NrW/YDyCMVFbV1o1q2oMZAFJtnBtMreLec+4W45lIhm0RrkRbXyKlTpFUlsnMuufcG+AzAVUgAOUPgMxcIKDMpkz1
kmF2K/W/V1UbY0bzzGrvZz0alhlMevjnbU1Ni4LcpKLVGjNUeUN+fA63iNM6WEddH5bEMaAMkmUdLP+PpfWc0aQTk2YX4f6cInggatpjLC1HGdOVUPfuBk3jgHwiYNrNnops4u+wIW2K2McuuolaNr7zlp78WxJY
GhoBShs/5XWqY1JAKpD4e43zu+FwiqnCW9tlcRoDaGJTEiXxOR7vV/1+rOz/9GT58zrJvCUqUCAiIpvArU7/Rbaq58SY3Tek0LTUJDL7Y1X9s4/Z3rKOf7RoaYKIHEmIwGzDLMe3yX3e555awjxCyIDTLihWN6lm
1cCQzQIJ9ySW/HyyLLndjMG9P/q0eu10Ppu24907D6Ioio8QQhLYPcH3h7+v03nOzK7u55vQFiiEQFUuRvT9MfOhdk1DWAG961gJ/ej3Yqo9O5LTxk6yKxLAYHCdpCVK/N2GaU320mf/mcYW/MYYhCS8raOzkqkN
tlPe+W5A0qkAMnHSb3f3R+/6P95t3Vpbfc/hNwwESEJg1NVp/JCpfVuSbC7Zcj8WQqhQbVAZiZlnrrGsau6S7Ow7VYqAfPJpFBrpdjQZpnZPuu+JzSOwAAFO1p20hfoxpl9bkr+l3dmDaBSVNo8ZFP0vVpNqsqMm
jsbdCH1d9AH0fw2DazUkrdqcd5PEvvjfkhBCCMEwAwhwc/buj/n+n/at0T8UEZERAmoYV4h+jL1lzSX3yffaGhgGUEQEBHlm3WvM9//n3JSfd0oyExFpAlKauqzhX8PUxr0kzdvO1PxCgBBCsLvmsQ4KxrS+l1yC
CqhYciKoy/B95OTeZdF1vcsoy9Ba0CwEOdD+XelGt3Gb6b/805IXNh26fKDp1Olgh4AxQfIJNQwJFTw+8H9O6c27TxcmlfOs10qfTgUHNaGqhaaQOVxdO1DPZn6B42hSir0U13veFkS2HiZ1AyP8vwKYfokfh34I
0A9BNnK6GByxDtEEGgtv7j1ku83+BhoCrP/vXn9IJJ2M1syf4Vpr1g/i0BDnUwPFV5M7TFCkQclJYAEQWe35BSCuDVi9Z+f+BtqqkA/AFj8gxOOAkMz1tjfqLQfkxEBvm22zv5m6jKlbrE17HvoOF+sbKIUBD2rj
DfYrEnKBjPywt94E/ZR+fsVxaPTSJczxh0IK1rh5zgyYaJk5Affv07dioQ8nVgaO8+7TAN4dTubEoaWL06qH0vfx2rEBrb8gh7NqCYO+QxI10XktZE7zlZfu3F3wyr0+2Us9eb8dEZdgf9RxXfKqPL+EZHA3zUrd
Xa8yc/XntXfYKF7nuoOY/DFHmo99wLnKwsODRi+ztekXXAe9qZwcyk+Xo8e36bkPNuhrT538h4BLAeK0y/vv16hUmnzchgyE09x9I0jB6DqPunMwR/JbZqd4+UYmP2zo4MGFb4guqMuGoReVczNu0Ga1chZlgTcz
VOyYGUmZyDsySW6OOCNeGDnhbYR4MpkMhAJYdRAEUmMSQuOVa/Xv4iD9kal1+euHqyBvfVNC0yULiLwAJxKoQ8sspL7H+4u8JmliGP07218sOY3bBy2+/OeXN0Tw2eZ2209aPPn41dYaYd/XY9QrXr6mm1kEFe0e
XbRAj/IFCYx6fafFvv/z+LdF7LtRi0dPtwR/tCctbt+9+3IJcvEZZ4KZRB/i1kH3Li34MS8djlKL/hyZQ4Lii84uFYZU1aZ+23LzYu/lw9v75O88aJvcK7c4L/Rze/cmRbU292UaEWD378vSpE81kNYZuELqsFmz
59wa3a/wY8tH41b73P+4lob9o3x6hJ9F+yX6+w8Ac6Sb/fXM2PQNVr/2/y0PXZKz9G3HFeTqN9HfJ3tdFX/Y9fcr7eaWP6+PjbvDkpeppib3zuqG8viK+99v2u9rGPxr+rstECSZfHhxuxzvuUdMc81jL9ry95nj
Ltsizo4iXaYlEAUoVhByEuQUSHCEzqDkLgepDom0kunF3lBvk95mx+1xrmfkqAz2hJW0OPtcjJbyhx9GuTuJ/qv3yk69UbVg3Nbe3m5D1f888qThLbXeGH6I0J1fvZSLvk8LEpXZMNGg3TrW6fJB7u5GlNd4FB+E
vmDBDH7yiRyK6L996wrRf5ulFwK58A6E9LLP3zNQqjQZX+v87Zy3XOfG3P/a6vCSrGwd7rIludF5X99FHTvZ2S0/IduDepOW9xo7au9v9fxL0lbYtbhbNWF40M/VgHDF5dV/QQxCqlC6eCqnt3CbaX018LqNQSbd
JFDIjn9Nu/c44oPD/CfQfWg015561C8rfSAEo8+EqJ3uipMAiL5mTm5ltMe19qvd/pLSVWUmk/H/C6N7gkrD75/69som0+vR22tAzGSjBd00kpPF6hf9h0VNptMM+7EBZ44VFBZUWwYCI1jBRxYYZW1AzIRSvvHv
vNaLERdlUmsFezoQsVP3UwBMM+dw2GKqkzAyOgK8ICIqIZAgOy24DT3+w+M35LIzvcqSFMWvzQjA+UQefpguDZXxci2XVPbhJ1rHRxUxhzfLuRiQdiY4qPCjQrruZofwxDi5n3a9fYsDfEU1oAIA4fb5xcJu4rD0
QxAAAnmj5Jxw/6Lv6ElBnAnhIZAuBTxFHHDu+OUuASy+942RLnZNL+F8VVInl+9HUC/lvmK93ePUv36OM5SvMafPyVVKFRnuuFZ7L0R6H5qxXA9ehGpUfpUxGHVdN9osTc0AEbNAjC81wMKh8lGpNf75N1bWM5IT
zTK3p81MfLOJVpoPQwJBm315zMP9jgFvhaeD3fE74S/kH+OBQJ4ZV7wO49nnmFHdjV2vrF2Xxe3wy1n0Dbkb4LP/EiSHg4pkFOa22M5g9mupQB4XiWQaTobXThi4BXZcLAaVpxC8pYCgvnvf2FC6zPdEbli87oyC
jnfBeBbyuTz4f1tPtDCWqpAzSZ8NXl7qegqBvlVyxtGk/blPYzgoesu4xs0aTQGU6KGJWD6mwqksgzPYFC/IUaft9/KAQi+gdyC3OPOo/FeqZwmydsJ+e+QfK8M2UUtvhZ2KcQm6PR41v4osyknMUeOxGjTYId+w
Gg4qS6OkKQyk5LiIAShbGAxZC8CKnm3zbl1S2PflfWaKuR0IARcODJ/IZCvrMv2f0Eem3KG2DLQLoBXVeVIO2TW+lbrudv2gCgVmYb0EmV1OyKKmHxlxNQocOsHTFylv7GK6Wyz+XLQ46vNjj5khxuDLHV8ZTdrH
Fj5WTZcx73KHo3bwo2aDNXzDWswxZRpO5YDF97q1970wDoM0CLSyV8sxRkYb9GzOomEvQnk5trBwgu4x3gAwAeAAT2uHGg6wVZ26E97VI2KoWEed/lEOzAEvfFaC/b5cfLqhwfvS6z5/CnM622QrfFryFMuyVJMi
6jnkdEY5IF9EXc/lCXzPtg+wuFVR6TeTEk0lWC18/ScaQUhXy/xv491rb1GYa1F3SIC7WGzaHHVJNvaLf6+JxwCWgfarZpZarM8S1KPUOA4yla1ttk855kTBgBu/EL0twdeTa2p1hutRuYGssq8TQN+yoGa3udBw
bPtufHS+CHpXxYy2VzI+yBEPDd0dIWiWckxMwqsYhr7zTBSKOLWExYSZOP/jiP6eEBBfKGRGp2hC2GmDQ9XBnKs/ikWW0LvifJwCahxVtN8mH4kY1035tg/8oDn8QUPeKA4po2WZu5aFx7HiKcxJF/Qk21NPn40a
EP4kM2qQy2kro+pPEcHeiQwnZPnNqOE6Npdp6EdEZqyp9kLQXjkQzc5YdmndtWvClZ5xPo9AvyXGqtBxHGtILqxSpV1ByHGuRpAIbhAX6QvA46tsqbk3nFgm+NpAZL/hznZmSSFEV4wGRoyZzo0KaFjEwiHeSr/E
vqxuLhHwjifRtDa8ieJ6VCgH1jDWCJOilYjXulW7xkOU9e3y2krN3PoG0B45o4QKtld6ZV6jDoTw+HS22xr69hrCI3EopXgBcsnNgHFXkBMBSAB8X8+kqIn4AOv+TXxzaSvhnCfL/m9eSKh7wDuq9HG/6rCFFjqI
JRMBVglnFUdqtnETMq+c4FCReGci/mA9YQBhf1OknyQIny3sIQPLuP9eC4bCK80CytPUs8HOJYPxX35ZAep2HgxqkFSfR6R3TeWbQLRZ8rOoEeygx9WIli3XJXOkkfL8bJdblaPxGfUWwjGlKsdUCg7zGjDbbRPo
srw6M6cgvJfSrFpwd140l87lbtB7Mdv7mHQuC17jJHAT1wcjkm18QRbYcyMCUymBKYrem4yRjDRqATL5c1XO0ATIUJ0vCN7YM2t3H+zE1tY3EV/vUArDOgEZmQE1kh7nEL7g01VRs5TGfQAYh3tzw3gLEKh1+Ggl
CGtenJG6c/3jkKZgBha9rUPO0JDq1wrgsqbBfOIwoB1rcLuqDfcMjlL6d0D0YOnHKghzsVhg19VlVb2UmppEvH4/IiZDChAMOYoxaCZuBzkmWhmZSvZ5hw+yRf0MuQGOxWTqOLztQmOjWq8CRvRsSbWiXJOqCk+3
97nw9UDDiecFw49BkZAhwKKPBoLF8o6wMQJTytsDld1/BLufeCDYSyZRHTRl2ljZtCGMz2EkCTH+QlmMF71hRQI70Oji3VR/y4a7VQjXrLuihkNfyEE3YqAvQwQPK1S/+CYqVk58hbxrdDi/RxbRsG+GZEplExTV
82bTCLRq2u4stA/R6t625VJqEB3/fDfDqMwi5KDWfuTq8LHLlz3T1z4p7Ow8/L/SePIBnG7eA1b65kX7VL6oeMZwUPul8bNheOVx/wcki2KhRYkFclSVLrpazp0RtO5mABCM5tys8px6jWERrwcCJ/XP81jvdHtP
oEc34CYJC+gs5VYDOSeE77f0VnFKdAZYisom3BJNpxHv2ZSmEjXYlI7gu2DPS79BHmPzDGTJFMzQ8rP744HgtROxyMTGNCwnCFsHVNtqAHOYiQKxkiKCarFttUqlZDJZD63VeaxNxWNK29Vv2EGzmmMBDiV1I02p
9EfSzDKNiuFCl5T3RGi72jEMBqZA4wWMdmRBG5bhoprZxE/XmCB3ifObEIK+inDG7LKGRWlUaYnGigz1M7JTsfaRilvdrr0zUTwDV5pemYNjqyQ6CxGf2jVIOxahqo66frljzk9VP9ZbnC43r0q8LuSeXcH3ZhY6
+BjyjO0iCfu/cn9WqxWwjqEzZCTJ/F+6WOGXUilW11joc5RUjsZneA8TmCZy2OIf1udoWMGhjJXxsJ8q0c+ga7wS9f1ZgqAQihFUkH2D0d3tQFYTjuR/b9MCxuRUYvu1sQkqVz5SkEzR3OrIIn8a8ABWcTukgj0N
TAD1NiV7xIx5cE0yMSce58EbSh3YEwGDJYf9U1CxxxRzeLy8kKZcyjeHyt0XyIOuNC1ELpcxZagoVDLYaqE4kvr4SJbNuj8QEWaQuKBSRclkOOBju506lGYft0Cb6YN2yNsqPS6WU8KqcxVL+KXf630vR/Z/o0UU
51NtK0a9zgdWsgus+mRIOsO2+jbajqV76miBb8LAKRx+cKzZ2LditdZ+3iF5cpspK7DeR0xipYKrDJGzWJmOfwOydZt9p13/D0DCKy9Q2jatJDfgV3pumO7hhhgNhmYspNgJtwerDkfpEXKvZadkcHf/QweQdwyw
0Mdij7OdzlQbQC4Q4EEET3Xx0imQskOjsnLb59jbgl7bXYHhJkvn4qHBv1ArAnt2qOoAG7C0SMWMg2JKhElzuKfx25IBZqbtOdNhcEflnQLMKU8YiXzsYJc/NY9LztgxYsUxIQY4SVJlMlXI6uEs2e/oU8SYg8bO
W4oyg8ue/us0LTK9eede4aWViAVss8XKUT5M8RQnwBdLF10shBwfwxHUZVibSS+H4XknF03ovixDllpnANbujBHB48VGHCtrmQpOuTHjRSjAnJIf5TpToMpkPmz5a+xRox8zTRWJqhzA5E6vDW4ivR6ebMcgBWK4
eMgqQE75sxz8uVPOCCCSOF2ViT4DYMzmwFhG6gZlz7qPphsHu9qo4+jaIFm3kTmAPkFfJVRTaNpQR2Y3k9OVFUFoV29Q6+RBwmsnXKLvcHKaMhcjejzaDFBtsmGJjd8polXbXqKz1PY0d2NJLsR3zB+NBj9iCb+m
YvZSSQJflzWC2az8aw9poXP/MvuxuXNGNLbFxxX03vl5a/P+cmZa/lZe30UOvhWbzIfCS+beqHryq3k4cxwmi/IYPMQBNToIAgdf2bXsQDn9k0pYIWc55sAAVcLM1F9Kl42TYyvLEOaVxK7XlQyzShEOdHZ5zeKe
sCuXXwq4NQqhNgITgFCfhYmuWjY60IAwWQVTOv9juPULYRcTnKX2fSK58dpM9uUHH4bEG8wDfiSrWO1g3kO34dljMk9Y0kR1Je7QlzfVCIRcm2cs+Qm6/DSQGoS2nTIPizG6rLoyCv7iFsjyk+W7FRloTxSG+dQ9
vKezJOVC3Ygq537jlcWiVXH8fCxOjb1uUGbDIthKaEFCKie4nCz2HqtqYCaHU5UJsnb5AdwhY0rMsDR9LJTv4rezShJiCb9O4S8jIgG2OFi9nal5SqaAGY6YIAnJQBCfuAzPPzi+JXHBPKMs+JLbbS/bKHzUAvL6
2eDgRYgetrwi3ROeQNzVswogJE50gnAUVF/ueNoi8BDwLDvn+EEGzO0c4+QnCuM0qnII7WL86IIM28F4iblFfZGsRidiyAHnOh8KUJ3ww2w+JF4mbB39Mmk0U+tgjc57XCiVcyvgF6wsUV+j7kFcZ9Bz3BU5UD3N
HyJrWlE0sBiFJPjCNil+pPdElCCL0N2vzZqzi1tpEDX2izCgu63FBm5ZsjdSilA7IFeLEP9cq4YH0xP54//4cCnXjalpTmvhTTy9tgapL2pTWFfkKyTir184zq6BocqJbGXOz6jdoSQhrkJ5WOn3S9lU/Z9EiNVO
iNZV58QQ7HJgVZTcWp0qF2dgV/MlnsAsA/djcHJjD2lUkPbLytM8MD++lJpU5Op5RhOSjrBAel4mIz0BvpbJQO7Zs9iy/kR1SertZOUvon1j+wmErv4NhzkcUEK5KFR/bc6qokWtBhm5SY+Bs0UZjALsqIKYB7Za
cRHKbrC4xCuGYoZxi/P1N4Mnj6BhlKDiOYj+ZzrokA11IwtKcSO5wE07sgWvR7JRrX2+icW1L39f9CVpPRZV2Kq0aZ3QsJffwfHwMvY/oLcftEVPkmM7BlhrBG0CqzYy4NVjyWvqA+KNmGYnVN9QqwdTOqBgWwkf
oITwZbpalLp8Pi3BzK8J+/Qom6tngWQazbBTLDKHKEPVsHQOI1oexq9CIJVX54RE8GOT6/rC30G90+ytD0oFjI7MyOj7PmBhKXqzpXmXJY/sR73TmYQblVb579CsIqm+EOcjhwY5yEybtwkfNh7UGFTsf0qPXng0
V7EVMh1CZ4z2P2+pQFVQAE7HLxIngKlT1XdIoeDdMKKKiin9E7JEBRhTXlXCgPvvUPRWO6bbjMp1VSfqRKIO2VRpVpsdOQm9gQlX+2OLUKpGMQrJQq73fPW6TO+z9pCPRloia5GrBXqxdpWMlo8c7yQ10soV4Nk4
+noyyHvMZ8lw7TXiXjeyeuo/cFgwU7mEi9Jv/dKXGKAsVYUmmYVLoeDGZEEo2pMen3fOSmPTd9FaVRStlb6dRq1aNPsi06hm97cuagjZEbDdGbVfrpj4wGVScXGvVCqCFZjxQMr+SZDP71EUztJVgeyNdNkCOLLW
LYTJnkldQ0IuYjtyiQss+fcRcf2SjZQNiPxuJlkNp5zA9a6G4/uZI43yoZOmav0uGmcyDhdPfNskMAq839Z0pJZk8ZOkWZYLYylmnddTcLATl+2P8GlQ6EmYOnuW5ynRjCMog64u5J3BihY41GQ+N7MCKlj6u6sn
OdHMlqUt42oLM9t0YPiQodHw63FjpTb6LcI5C2DGdqk5gWgyCmIKa5lNquxBNEwCT+UQYeVsEJR9+kBEunHYmHk/jqdt8L61tCO/elXBQQG1Mo3NxCNfcJHpS9djp4Bmot58bhI2DHF6d+itYjPXIGIBoW3/2pk9
8YX0AVDnHaJ3bKADu3LtPCpbkfOdt5PJGXWFiGLQrqU9n4MNrWLGOIh4BsoSQdxsZ++D+qy3GXBefSCttXZ9E5vrea3Rds1meYNY2i7lIJGrelQwCwnQoO9UOdyPX/PM+GP8VoiA7QZUNtGcIYpJq1DBeIqAoI1T
kYsASSibiGcgvBqU1gKCM4EwvgIpqEwbjEL4JBsiK2C2NT9EI29JxBc0SdZ1/CjM6XZ1xkoco+MCRlzyEb8TzmpkLQPuQHdJPF/NBL+dx0spPkBBIKx/JdyglIoVtPdzn3wIy6lV9NBVzwPFSAvIBfzYDmvGLIh9
arIgacp6RBQ7QoKu0fDFbXAsxLYONuqU7AiAopniqrZq1MqZrBDzMLdC1Qd+/X8OKkzA1XRyMMvQyx4eUjrKcliq9832uoQDBkf4zdov/VgKVDXJ0tCsMJAGNwDtGV48sjV52u8kI78P4x0+NWFX1TD3cVsmE7kv
B/+j3qxX6+/1dL1dn9f3n2dVk2QymdnE0ka/MW1UGuVGo3HrHF+j+G0XE4tneSxHh9Mnb57UGKV8Ds5P/j0spmxiunVH3fXavWYLWm/qzXTJPBsHfl6eyEkfJ9I1bxMEt49Hjj1+LFtiYhYwQgvYcXM+MYqyi5C5
ZwVbw3mtaYIpfDNRRGHZMIqOZeBmOIRiBJTCSEoCf8PnZ2eYT1QRGQPH010btlTAra1luzxfag1kVSFIQVs1H4X5OJhgfvm398zNGwNrsuQ8A8f0iA/pMy4LCTzk4JvirfBj1OfgL1/iJuoo7oWZMGbP+bmMHZTN
C7Lb2vtx9YNv02S+OL4wYs+dLAjQ1kTEHTjigTQCyG/xuzXSq/BDkvJsyp0hlPx7KZzlbfyzGc6WHHp5Wmxr6xZiIKcvVSbqTYujB2s8UpCgAhuA6LCC1etXDAMVhtSiIfs4xSE3aMiITpB1kmCrhYjlwJ4YajN6
nI6SAs6Qy3Tg3n+/8VWK8ySfSdOJ/xmvDHfLXhHxlIJNV9tpBdpiWsv2nOKat+tUwkMtkn70VaX8KRw/DOTxyRJIVGeAXmDhVbdcXEI+JghIfqEKZ/D9C3vV9f0vqY/dv+pdEx6yrFtra0L1/VgAg7S4pXQW6AIy
cPgw1Hvmk6Y+gR6ef2zeevkDuf3hCHBzmzTXgGZzew4WaA/Uu7BXlH4SkFAqV6oAIXEeg4qSjmo3E0FuiE5gLIxItfEMqmv7wybR113/fowmktKhfHXAVFP9jUOwecWKtT3vuaWdiJy6wdJSFdy9I9XexEOOEjsD
0vpTiN9PDq/S2prPDCGBjN1RWo3cZPxWDfCMYkgQ+elLAbf4Mis29qdoHNSoR1cellql6WnNG7qW8iOfLfcDphAr5HmRyKZFtP5+Fm2HOjpPuY2mNNUBSc1m/rnJyYD0ERTNmmYepSc1TTo5EToU7b1qJmoUnK+y
YFrgnFVb/MV2Y7rnWbduq72vrZeoctGhS+KvNd/ydjpAfPUFemU42dOnrDX14pahlnLTuxGHDFhuFer5MPM6rztf+j2yYuwSp40pRnAg8oJO6z8WaePtA1Yl9QP6gBfUSNWZzSh5tfEms7zieEdQDOFOVX7Rw5VZ
opaZQhXm/Wbua67scRx6Iomr2W4iaXhhkWL9b17ptvQCMqWDPEnXkfSnDLf/ZKcc5s2fQnOxbcOZeiOMU5S5c3Yd+H4yViaq9r73n8YmtsFag0oo3inZMLVpzrC3/cFdfxz47jW3SzoOGspjzu7aUlDtj7t2nsfU
niiXSxGs7JyFs8Qfby21cUoGt8fGMVRGwBHEhlS3Avib7kCl68fdKP4+7F+TtEkcYNNXao2bvKmQPelspWStETBnixXfHlzgDfrA/hVC6mobWNQW3QT+dhIMPOo8kNSHVZfBsW1Ag6SL9ZjiDCAZ6N8arf+v3FMa
zoa0qAM7mS3m6lV0La9qca5dE+EXW3Cig5OmSiaJP5ixzXA9Al8L6gtyt2XaXisXKovXmF+UPcVsYutDrtCGj3PMbvnhDSy0+GTSkP07YgYWRdgc2qiPU+jV3CNUanOPPHtVrfHlLv2+HdxSdG6i7ltgBpn8B8m+
zLm0cC30ngUA80f/I3L4lN6a6qPnqIALWKvysLe+wwth4wMJT033tfnxZ9FVzhe7iq+OzZT1QbUn/QWivXODMt8juKhZ6vvGOHfBrEdoXyuCzT09gOhVP5fzny+sIkJnL+d3t1W4yHqTuxk95NwDM/Lb9vxwgWbR
7eNTW5+oAk7R9X9GJ3/5N/qbm/2euY6eY5zoEXUO2SWRjjpyHl0dOSnAEdSb+qpj5/GddtMVPPxc9hi0MCUQ5gWMPmcxIyM8brg+q/OOz1U8qM0yoU+y22gPJEPfBEXLfg7ZF6Ue57JuIeM+o9EYLN6CJ8BxNdVv
Dzy80AT+9I6ZYKuoFU2PtK5vRuj7kj1czVkJGOe60AGp+gnMyBP20Glv0o9ItvzGiKMoC7Eb8vDsj0rgbv74tPnV06JPowOJRvA+qWI/i0tpMj6ljHEyQTuX7ZoV8QK3jLMGpGex1Np43bkSW+XSQfnj3TVO3+V8
dm26v7J7PdOuRet/7bGN4g7snKJvkrwIThkqueRebKqbF49W6v+lSCaezswdVJ++1UwrZIpn8kabvEzSz24Q8O/y4UWXVbHhj+YxFA+EdKCDewa8nqtQuZ/T/vGjCwDn8o/IebKUUP9cjZODO6jrZAVeh5q9bNmv
qlCRupY7w5lI3nig/Kbv/cJg7uma2tvhBS14RJjzOzJbPTREMFg+eYy+O/9ZjI9rN9zzqVfxQ7nmjLEl71xoWhP6rd5JOjmR07bH+H4yhJUnkETH1qDMnb57fJwz60vTpTYerYseSG52yTAdkTbS9t2PRXHU8jJ7
w5QKqsZyNqgkk6a57IPeHTU7F9jT5FUooP7Vr0RGrBI/plzkywd2yQKDtzWbK4d5Ew3aGnI6ihNwusu9a6p9jYzIrt81Ejl2Uz8gVCAmnyW7l32rtw7UZwQjbMMafOQwez+0970ZX9kAuZ5alyyV5v8L9iz284TH
EEt6ZncmpHtZO7d9hEx1gSzo8kLMbGVeeU/uXN5cdW/o9WvJLFZrVFDAc+1GQvEbHGkgpm8CDd5M/M//SCcP5NIjk9I2gs1/ckyhGc94WjHc/z6Mof/ghwa7u6ZQqu7Mu09wn7ThkjcUpdw7GDRknf8PcsL5/9dZ
iMW7rswaukVA1paQDY7j7fAVGvelEUUYRpkZldmd1wIj2hqPj6MwPdiOv6lTfdi52kFICeO35WExeScux3tWdFPBTc3WgvTWdXXJbYum6ApHlupxe1YfJrd65yzRK/2m7kPgk/6xd/JQ5QIeW5dN5e1GNaCNi7s1
XI5nutE9+ukvKpvH45Kod7BH7VwgRzzVyO2V7nVkG+kN/gqd7FAPLL3dgffHrJbdN8HQ214zfWMckBZnRKzyoaIE69orrn8HFA/DKuREOx+vN+sv9Pp3owldU7FNsLaFUuwdsQ9xZ3FBhxLFxM8u7FeHhHNwS/jJ
BNWmeW00y2pGhQAvQZcbIavzocOs5mRg8PO8cIt02d5KdztM1hrnGSquUfGsllqr6/VMD3KdRv3R1iFiJOeClxOpFE8BYnn4P8G1hBjZSSRbwt+HGG5qFqSPCfe7hicasld5QsLT6T9kC1AXoSU4ThZYJlb/nCg8
MHsfj3Xih0wrhV8ZpcdqSrwsGUEuTuU2nKUtvcdVT/ViyXuf1MEWvGFuPpukX8/EUTS2B+6W9PYqbZPv8KC64ZdxJozryehsQozOtx6OwLB2LBYdl3iWitnt3yRqnzHdKiVAYTpK3iU/w+wZSRbopaBofrQqHske
QpE7B6M8z0nrQzAkTZPeGYE/I7kQVblAtypdk5FH7hOoZbQsRC/q00fBdUbXd9Cp6DJqOmRfVPHCt+VxPHokVeePyoYk4Vyh3f8ShPG+4RcdpwWmXSLqYb9gdDMlhO2HZ5pP69SzdrqInkLSFYEp9hvR3r0X5094
z7rZTtIdZ9j3SXDpiRAOqpxwSPrfZxEzNOmV59qKPHGg395Rfye44SyXj6r1tBMeHU9SXQmeiph/EdnWZ+eN2uQ2UJvwAdh6Hfb8WJHKfeQVgl2G4A2ro/C+pOPYW4cZQUooHHf1rkG/aYCm75BbDcphL39WsCfx
DQDRGPmPVToeKTJefSgY1aoSkRvqVXuPM3/bdTe+0IZahNWFOLRR7hDkrPSEtaLMSX3qHWI+qihR1484oiHbzZubXTdibEGgH76qTWgGzwsqSiyRJaRL0ZGxnk1X34eJHODDLMRQ37rxVFdzUGfv2Tdd9m2XXdqR
1Hn/vzuWC5j8hk4sozz/841reOPjz8ynRcOw9BzLQUrroNWpJVmVKen35SUjPXPKPzjwWK2n1GNTeCvTc87nPSaP3xPXD29N+9Abcf0ULjn4OtHx0Vze+fLcILnYGo8aZqVckFu0ojmPXr75QLGZn8GiPHUPpIz8
Rn/uNF8FV35ZSS98213pV8VqYOYFtg4fzUKWMkU67jwg53l+QO4CfubOu8uk/H1m/cynWBnMBqnoLKtGvt/MKtcKb4C+ZFuJBFqVMuJCmmtBi7qdwazOGUMwc8URZhUV3dNr7sOPI78b3rNUMzaCnl9BQDWswzsO
a5fVq1a01D82LF+wmdqfnegn0dqsa0BNBuNQk/0q08La3dZ0w55l8YBy1WhV06zmECt1Tpvi0PtZTw4y5PO9a+Yg/TyprE5NQ2RBnsgfRUFeMf2rO5ZLzwTW5BRaczXylR3u80/LKvK/1u/V7E+XfDbN9CHzlY8o
nTWeYL+suQErRZ+TVJJ107helhJ0LFmspJwewvs65dxX3cycv96Ba/fm08LV5K3O71G2zD6G/zQNOzt31Tp6py4ZXwWWsl356+TdClGE287vTiK+hzMrBq9MXx25gQt91bXfjWif0f07V83WIHlwrpDVrn/pPc0b
XMjKYp7ASzb0lQ0ZW0i2g3SgISfJD3KI9WENOzXLsQI/UD2PEZJQFFwi758BzJCnjHRtacWZTE/azlDfatbymVo145QsMzyxbcM4uHUeIcOKY1nuZfwJhClCceVV1RtvNOYiDZwgN5OFLfLvCodSXyMbvLjecXL3
yow9cg3O88oPUHdOWPWW/wWdb/lfNTqJy0TvjsfefqWeX7XODauijAYryWIEmBdw0WX/BL+SxBLKaKj9wDjHjYSkrm5a/47OEDHylYPCKKKlEE/y8Ma5ybDqfIZDvC18Uh0j/kF+IbuPmlTlOZqgMCUY2OefqsPV
5kHkpZSol437HgyXd1onjcOQoHkmUV45pRY49rHMcjYytXewXzScv3F4ZRVfv/izbCuZ0FAUnyVtGNfEVQufxmuahBv6MzslHNzIU47DliCU/rTdDFdSN44wxUn5sDMmncz081Cf+DcuyRUWvSlnn25V07J+5D7v
sYQ/4IkbzLKoQf37D10Rulf+xwpdV6qNXpfsBW0tv61bpedppg81Zlu8ZjBLvErSP/f8IHWHGMypQs8eQn/0DoPmF0qquB0SM0o4/7P+L0sf7aswFCmX4PnkdM0jrC40hyFfqchkoeKjUY6VQ4YPWtCpbzKPK74M
sunItMWE8PyrwBr3fwIz80kD1sydvKIo35hWnRMSdefojDUPdKV0/UBuTgw4IP4jnL1KstVYE4UBPDVTtrHstkGZS72+wahd1vjWexbv+bA84uRpUV2+sSuNev1rUCiF3SGEXFc129tIa9cTbSeVBUC133yl9v6p
jtMp6t0iS25X6JPMIqZpwtrotAMafD2hSRSn656hYfLA9FoqY6kH9Nxem84HSaF2MnSpLgBHWBgNRfOkZ82I54eVJMWd54V079LJYxU7CPIn6Otv7cyefOlTturfr/j4YVC6Cu5WD8Xm0bU+Jzi3FOEYYypUxQfp
BMFKc6YgeDjnyJdZgQH4GGFdVJAN37RyurcibJiGl0Yg7VHQ4nEsnWXDK0N/U5UC1oz4iwed2+Cr3y7rOPz97K5cgBCN+EGzkvRAXOe6N/YWRR5Oo4zOLM35PtpZgKs1D4sGL1/lKkHlcmpnvLT8telsMyLyO47L
VzMguVvEsQ1mvKrTmotVb3JJQ35vRlajApyV1Cda5M96W5g6b4GI+4VUvpbdh2e71PxKfAapJDgQnee/wP5yYI7LAJTPuTfheiE/EJ4M4W95SvaT+AXREJVuVGKlUJC8Ce498US41l4KMdmOxYAWkurIio7Vbibr
cD5JEK1Y+I+cWsQjBBKvzYwEkFltnaq1Q5c2XjqWPQ0dIWtVZ7WvmQSGyn0cZyWTrJAxX30L2ilRB5PV6OSZr09lwigJU2k6P5Z1CRFDy1BcXrR/j/xCOu4pQU8PTKx5hzf+flHHdj2N7pVs+JHZxXYylOtBQGIh
+K6t4z28j2b2R4vCiuuBIk2Tqb1lF5TeuJesI2YeXFUguS2zeyIQqOeVpqFtzMMILmkCKzDn2nYSq1quk6I6YWh1j/KhdBz+Ww7Zy9v9VMZInEU0uD9LdaxDWTa/iJo+2DfBSpmQetvh+2Fs42vf5JI0oduulZrq
83B9h+pBvPcbIvWwrzWqz2+SLvTu2KGjjJ2WNZsXh3pmresflyJyg15MCTvmtf+pzvlL4Vz/fWy6Va3/mx7K9il3Wb0DFFTfNY3eceaywbisJ3+t03wOu/8nvHlNc01M7bvJUkNWG566Nqn3SKGVwlRTTN1fj/dz
bfl+xsZW69nw5+1KxePufUeMTRAfFM8E9rTNpbNPhvGztk4RRpfQwHEMSO5YiAhA1YwKv00HHVqhNfvn1JGdX2055hLm8c9wJpzrrO/8Hhufwll1xqQ/SdlfVi0K0JpJ/UaxL6CQMSN7WZNgQQ9VWhJuhAF+2H0M
WhCEctgjnp4+szQXMgx3SeD0nZjWujH6hl6Et6/qW26QGv/tu90o7yJmatPhRUTeRZO3B27S8l34zEqiO/p8/vPIyOskJg0o7gpb6/uYzoxO7RvdSLIyEhaSwa4sf1WZOHPxJbS87uPiZGnyoojTYsmpuFlYt69v
InEarTDY3qBnrnFl+eu/PgtsnH8wIxvRSBu7Jtc27dfsAcBR/yu3qFrt9wteuaqJcs9aQCvmP0yzZUr9lRUWaJxWkzomZtNObGtBKZti5j2RUcVCpeDXT5vLR97z5TOdSG6Ic/IPeUdStebvznzpw4laIp8+wQje
IRMuk4aFZmQs41ZdQlkI0mx1e6+Sr+vmi0oyChfBCPEx2lstPibb3Gn72HPByYm8cezzb2vi6sbsODPZPz++jbWgVF1/I5jXyqVZEBVVRERT2dKKRcqcFZeN9PI/DIEnT8sq4p+X14bFsTq6kUkQvgOnQuPMPnaY
P2B9gDAUemvEJp8z6+sLqcW561IUrSnTvf5SQHAzLT22gGWoxg3cZYX+Z5/pm/j6WYQB8JJban2+vw3rXM7CXu9lwyyAeNp99HJ5mQkjXePcL/BVMTVjl3QTrxt16jtk1uIW52GHcLRrOjf/FT3Ek3XPc/Gi1CHA
vGBl39zSKzJQjihiUnby7bUb0DVPxfudNTDUk6KCp65hpBCpWD76b+wGmb2qk5yGsuoyB7yyw6ImWkIq01mVe6L57c9zbNLXJRJ6F4CG14q4qnmRN7Lbjlclr6C6pBpVIoumEcMyA6pzNwZzRPqu1K8rBgHxUWdt
j5MirMlGwSexclxZ/3n9r1Lajqt2kGlgKyLtsZ2FIv5nIVVHFBF9bITvPoKw700Lz2aUlw9fX7j3ZulRox6ANppvatTWPEh4cvlYQeO5swCqj8j66t7qoO+TkMmVHXThfCJE6vM0isbDihOWG2j1iCUM1N7wRhJY
+r5iHYmWpphObpdxy5B66ZGZ/7Y8aSyzSetX+vQF/PzF9XUXdzn8kSd1rP760Uo+5Nl036y+XovVfCRAeGP+fOZYALF3osOtPCYdRiCEBrVtK74/c2fl/X+o0g3F5TNCXn5OvCZWqhp9C0Lg8qsLFclO9iLz/d/b
Pk2t9u17mjT9cWRDwxSRZxhBKxPLP9h76utS7E0q6CClsKOEi8hR6khTVXqvZ81qXXh6jk2O2En7skA4KZ2QY7aqTmojteUuUMwMp8atiXclUDQ7KJsR9bEsDFcgpDiem+k8bic2dDhmENKBILHPmKJ3y9jiTBOc
xMMlMZ/DqTrk4veYFh3j9eRb//6548UeI5C9BhUbtul786yDCrrSslC2HmOStpmaXpv39QJfSU0gS7OkKU8PAylaqd7va06KBJQbR7yrcL1OtCdFvTIC2AvGL/C/TP1pDWHrqooyXwFX07QIzPoyy9lHBdaKlnty
tgMWwlZC3D3OsN/lrmv6MN9nQkb2lxJ+o1bToZ81AcuhBqzDuDNfZoOk3TZr9k4F0rlsqOxl/zGDwttsW9LQ3ErVHKoHSpwgvnSawtu8722FVKVaCnYhZa+SD8HdWmbb99M67JaD9SRO9NyjlRGD1EDSIKkX8SA4
m1m06U4dQ8virZhKkdfabv4Ql3WRtRQpxfVsJUpl/Qd5Ma1s1bX+HsSJ6Gyj32Mjf6oQKCgqx+s1vRQJ71Ozu+yPvbssejc7Ej0BxYxMvO3xeOcrT28oiQlmoXF+uk6KPqRa7K/YZ1rl83vOkxFnDb1bX/H3mbLQ
1/i58357m/lz2ZL+MGrDTapbmqsiQ+k0/fUhojCEYCR5RTNeXL7J4nbUHCeygJhTsWsuQsIv/UjvNjUIe+ni1uxJ5qCiJpoZ+OxrDtIkemIOa/DXfkDhinkR6wPkeGrFGhhj8GnaVmiNoZSc595q6q1bidkfjlyr
wmXoxtc0U0USENtxP5AU/tPeC/vFoVmBo8C8gAmL8kkHjmMq0R9HM2mT+a+pJPxbsQpKvh9GXbKW9iOZbIHqKTOIWNvkNO/SOUsut6OebyAKVN2RrveE3pXwt05V11Qa/y2Xu/xQjAvxwy0pxBLORXIssuubnhcY
LZ0D1NwIR2e+2YFz/QJllmmYJFa5sk9qi0GV0VWlCwFPZ/3LI3qw3e6coMGEw9GRvei3KExDuddV++sLOLO2SXYb7Qno1ehEjSbN2swsxjuySJCiM+V5aL6fS+Hn57k4OSR5t85GnSR1GcBG2jNENIhS22ENl8VF
CCTvAIU32DGVZ6L+Ac2hLWMJ8cj8KUAtNfC4HJbkE6gS5raYUG8dXvSPWddJVXIjDP3p31mV7Yg+tUMs4QcolEk0UkA3BeeLKUXyqIwy38F1cXb54nBqGv5jOjpXje6Y5d+OpBBZJhOHJCLKyJiH9a7RaU7bzwxa
rjve6aywlCe0HEf0gOkWaL6cMmH2kay44BSbUTrBv3caxUJV1ApumzxBeczaC6aWiHhBSBxDQAGOrVZGc1If8ZYypUC3+uKCAfTnWw7Lm2b6X58FjKL55Mc6McgeviABN/PnWpeUPgKXj2av7VJV/JaUsbI8yX7T
DKKUMYM6tkH4FOAkbQZ4HaLZvE4GhUgC4adjY1RZmtaQimhCr0nK+JT06sOD6jV0WIQEGV9zFnKfnp0c7WJAe9/Br9Y+Ij2TICKqtT4Fpx5+/1M1xFnSHQO3RbvGX/nzzoWUjF85PsGRJtkMPNeBdPynOUhAd9H/
QFvE1GKuZe7o0cdsX+iIhDTehFaYZqdFia2SVc7HMGvA59XEKt8QOykvSGNj4dfqwGtk3KannDz01R9HgnSeS9gB5T2ge+QJN1Axt/B0ok85wUDYPorpEubdFRSQ7cUnW/wzq8wCzGIKiNrqY1BXbaOi0cU+5spr
/pyoG+VDxIWBI7BYU5ecF+C+SUmwIjp4jRjpqGSJWG8ai913SvTpEiehfZKAvifg59DmBp/9dzuWmnJLf05Z676mENcBBwWcu6ZCGuEWa0UB3zANbMV8HJhBdbS2C8zj0MSyYA5fisJl8Lu/k3TUNKOQn3pgD9UG
XvRl3/TrCW482osOe5Agu09k3A8IjppcR/DQl4M8a2d+vu4QEn12wK3zTnizNteHU/G/iMvwKNZ8NFCQEfH6M1a2PJJVkKSg9D+PtO7+u4hU0CuPcAU5J98etOjn9BCFQ+RdBr6W6pqbwaBXha4K9QfCYbeYsPta
+9PqMGujvJ0tlFNHheXMHP8Yyhl9AW2dYXcoAew6vhqr10U5EWXDrajEt27lF5X0hM2Np50aLDLAEmV29ebVipWr5ieoeclrYvCi3OegdZ7Lcrmkx0KzORQLbhsG00pjkmaEj1Wp103Jyp33P15CDPG9mU49/Ful
xbBZomuuIqNwYI47tPXC/AiKlzXTWw9qwJEC+tfqu5xS9lCnZbrFVj/KmjorW/Y0OB6Juw7OgMQN+I/eFtoGwxypC6uPsDwOS5H2bk4cUV0KR12fPYaws0kpgA+66aL1rszv4ZM2GYXovHOHG6aWmNVnDlGrEFYL
2YJ1j2KWu42eeWo7VXqhmjuzJm6pfNtj4gplD925A/54VbZbI4TQPf9vWE+n2eDV5rwpf6/zo+PFsPCSsuLePj8K2YUKR7AfUXJrJVizc4f/23JWgu8yDCn1/9/uj7XTPehSCyr3ZNVAEYkX1lgiovjmxFMg4sj9
sh5qV2XzcztOAggYL7kbYVeZvTjcWRlchKl0S0OolPwGVyjaeb5wrFi0Djqig3QNrqibyYpiXGHkP27tobpmHnPkLLUptlzYLirAQhHjvclqp2NW01j1Iqu11h67A3nQ39ONDMK9IBYHXZUxxPGTj0tBOCpQJDdi
ENQgFGKsBTEAoW5Vge0Vp725R0OORBN+aTFPvZcrcapCW6fd/m9ODK7YqvGgc+LYGy6PzuYSHrVT7ajp9TmDkI+mfdqnj4QbWJHQqjRFwzU0WnkPqx1HQO2nP0PjEwMj67PX6RjNb/tKeIIj1xTn73hhVjaS9yUO
9o3dG052EMyqL+ei+NYXR0XVxdZ4FHDCsLsLuvEtIvIMxL9r2Yp9U27ShGzt4d+yde6Ue0bG9yQTwbwhV5dy0/2zoOzNRbnU2Xgd2RlTAnw+xn+R4JrcrYwfmotBI3O0pX23LgS5eE2LzmTBmQugSbkuo+UMV/dE
b4XRj7plidSB4M3ey6ACI/deVWlWZwGujXhUCL5eGStOtt6/q74wSzNGxUzCZgkkcbmDhGoTSDM64NAaSqb2r7mzGShOx8/t7K+vZaCDqw6R1oCDhifXfmDUXpiWFsTCDvwMab9DbtKYT58BceBTapQwSc/f1epP
poWkCmPgRJz7l8B6Y/BAheE3q4zeSGPFVlsOXTdsUkmvvqsEC8HTZers3P/DJnFZZmj2FOlKcVaOJdMYQv4O4yYseADv1jlRN6GIfRMwz0GYY7OOSt2/q6VMQ7LZk2Hc/y63hnOznTpqF2DNhoFUHjW5qQbjV9VN
zgiRpy3hVs/dP/9Q+1R/YIyarwETNs2vSbEHYyb5pQlk9lUWLv8Oul/eWcLb5zA1p2/gDmJdcQEZnDJmultCOi9gyuWsL+5jsD5uCdLZV6qnIFY+L15neSL5PfxEJ13sX6o18Ad2ogRwVTyK0PjIvVpwE5IlFUoO
HYiG7v4dqNmKR6zY59XQ9Ewea2J/ARE8Bza4fV6m1G5IlUehGXfFXIeuNT9gVf46LgLUIYSHUPHrqlWEOA/MQFvLje25ZGns4rBEQOZPgTERp+dSzwzynP22s/9IJgM0FYglIhzET956GkOv3u6/pCUstJ9mS7m3
marht+7iZtTCZ3tvkT4IfBwId946Mhbz/l3kj+3XkytdGkyfVMM0QfMT17IlVoZY0Ude9SDBdU6bUowKbhaSCdE9Oyd7ckvsxZhy53al+Zjh61bFNDpbsHTxzOx1Lrb3KRDcaLKpgFy1SLZWo7Bk51wWi0qM1OHr
j/DySZl3ExjKLbXys38jigpZc79uiZsED/tcKH84ZRlgJ11VPzJMznEXewIXFlAPHD7uKxCx1jmfFpaQKFm8qw5Stg0HVhazeVsplPMnELociFlyas5FDbvSzMt/4OGeAyOLiH+EqEWjeu8ZS1PMiCV/Vbr1VOyE
qGD2zk6C55BXf2dWrKsA4K1QNd90A53fhEIMRS2DBo7XeBKQAsPTFSHZJZz3cAsaFeUcL5e8oI7rSkBellQ/aUVJjH+a4TDzksiPQyuBfEvap1JaIHT5UEeWYr0nuZQXoyAtnuBjH+0R205cL1zj47OtGsSWv6q8
c8whKYJXhN18O+tpnNlKB1KFSF2pgL/sH/ZXXhXJEBX2/T4jvZ7RvNz0wy3sA3CUYj3qXeDwR083wch6ujqsI5KlGeaf5Xo2zFn71rB6Cn5FfEkg8RrqLszbXcMvu1JXS5+DpRINT6fRp85QRedGjLlFmidKalSa
MOmJTpB02dXRPJ+DOxd7lY+eBMVCo97eWut9kTrjCyi+Wy+0Kx2gHg2jtUSDEHAQkP+GizLVE3JFAPJanyKjW7U0ip+nU99DIf5qGZdxNW3aOtLpfvD6snZEb6ca2qM1o+PVhZb12XilFA76VikelSrMY/lvfUSv
mcSDU5+M95MSLRw11abTyv1i900R7eGsdaooLHYwylNfJ7MyX4GgGSmra4kxF6ufntvS31JW4Mlgk4MCK2lFW7x57DSLTZzEeSj1GE3tS3un0EstyW5cifNk/+GjsWRgfhfB1BYsZJTnLIC3X5deCLbk5atIvHTB
5XJI6HaIhVm5Q9U3hvXqcTtff2l4xcZPubhqsdulk/HWreiaGMnySGYA3FdMa+SZOp6ucOoUfTdf/K1/nLjiNF8RA9NTLfgfXQBQ7XQpRtMzw2tm7I91EI7zu4Bu+vNetuoxA9Dq1Fdy9dVtnaYnm5igcLPJRlpH
HzFqyiN1Nphg5RBXdCPXp5Gc6emLMdu8sVIsBGiBbEyK4hSWVEnp0TwrhHbQw6qTCEjDeFMfrBTTa86EdtCdTcKWuwxazMVmZVm7e90WVVz5BhmvhbuInSnvBsPi2vaP+YwHRmO3bAYKTMlo2UCgKZijQDx7HJXU
djQfHC+n+/Y3wd5v2YQ2h2kkO8O71WweST143GCfG3ZRcSziUgWswBo4nI/5EaseyNnGg7cxW80g+KzuUyeF5p0FCt/6CirMGjD7jEw8pXLR37P6YrO/bmMXpspT6lvCxgymY6PabJWYV/1YanfJGbuuO1OWuOC0
h0XIz6fA/xQ2/FhabNf3arDgpFdn5NfBU0HSePbvienl5koTSr3kSXIVtGMC0izZcejeie2fzDLhZKz207uHu8XD5Vwhaj3uN7PTXYzIIyipRhLZ7+vNBHgy4aD0V32uWEOHCjXS686nSUzx24xvJ1vwqKnYdWd5
6gGk0y3L6tx9gqpQas4wqjdxPFiBqDQa5cxCbWVx63FhbCW+Qt9834Jq0pyf+mupGMRFd2fYdQ4mFgOayqbbPxujXGfQCBoW9b/n47h9vzYzvGA3CiFV5ab7bvCHBlq/LiqMRrwcB9sIuhsfhnCWWQxAu1VLznYZ
sX4gtNUYygjQPmLeCollGwtXOU0DbZfWRqxSmzNnOMcUtbiYqpHU0gW7ozDfOq2v61PgTlTbz1uim+UHKoF5SGjcuqEhxi7dqwb4yWvfvjk2IwjUEYLVSzJTr5ooetDJKnYrEyoQwAeA3EFuFgril7AAgRRBgHUq
9rNGiqkPVf7AfwlWQaN4ZAG+GmdLDJzpwCuTQhJO65U1SAI0qMpTcqS3RBSNuO+tcOSFWrI37JPiFt9uMW4tMLqYhklK3PZHvbUw9i85Pvo15e/oDvbGSct8GasdsXAx1Ctc6G0h5lg5Wcn50+9rlA2NORtzR/H2
2keDFOPFwXPYIN3zH3IswPcxe0inGtkMXpW8kIqzcheRivnp50RIhm7I0fF8UNFxtjSjVbEuVtbNhIQVKLgazUl9d0RGpbGK47V3RtDQdC8IfheJul0hcfTUeW22VrwjYBWG7Z/6dD2/pPounPd7BVz5aCRdkA6n
46xxrHwrgI6rOd2gnWUYuSfmVRaXyIIWy76kC9NYIR2f27lMdqDaFY3wVInGdMDhS83IPK26gWT8CFNMNPjLa7fjKg5eIAowB5Q0sEd87T+oEBENotl7NOYRD2xBLYOoAzTu2hlQTE16BZ4AF1Z7towmzFgwoz3R
qzMEmGYWirkV/dLahOt0VLfa36fmuIEt5ZThDerGbLUQJyKUhXRD7meyiOStk7CP2FxB4haVehgbZr0clcR2WdrnBegsvYLK8s27pDAAqj7JvOIgo4B0TRkwU/wvvPSpYm1Up0KnL1QQBvHmwTJGcepzVvRmo5b7
eTxehTplP6q+aEfVdxkI599vLX9cDFEIVR0+ZBqVOFUVEQ6g4QC8jDy9eJr5r+Znp7/ZJWKTA5GZ0oSL89gsDA5xqWWEUPZ+Hle1Z6njCz7CBHEe5Nowa8y1D4FiJQ8sWH3IkHYKJKs/b36UeXudts62nzLkn9RH
PDoKdsYr5ddGLhP6D2kku4iHZP3yT6pX+BeFV/2SjXylpORGYTrKUqGilAGxI47yiwJvXWCXbyNUio5h4xc9rEskd6sLh6n8n7mDnHT95H/x+bx7g5S/Oq4/H2yUmW2WgEtoQNHnyqbLHMv1pR2u7rCIViYm9CnJ
UJZHS2MpCgFzMFlrLLWGx63oGgT8OLIZyIKXc285uZoO9FPCKDZ8FHvnN0AHqnSKziujVJ0i1QkY1nnoSMj0KgKHfVKeFiAipSktngYGT0kw+Q3jRE5f7m6g1+YFZQgvsPGHNx9FmbD5gvw9lwRMcO7zj48dXRpq
aXqnUzA/NENbeIJ0ySHHBGWQXImft3KhYsLUPwlA6/WyHxN0WZsaP/xP0DQ7K6n2zTC9dbjdpPREO7GV3owF3aSDNOuxstD94btNaL5YGd3rvf/PgcddZ2TcTfhT5/6e6moLOhPTyjBMovxNDTG0jeVFM3qzzzfM
t+pDPEqcqfs+ydxG/xTS0e2wd962cr8qfy3qVOpa83zrTItYU7Wm58oXIy8dFEdRD2ktNe5YeeVO1D6VemVb+YDpmTsaUAa3Fa5uUTfpuLRnEYhHcQdV75AzweqiJ/94K78SCYQai6tBeaoQ0BI/R02Ex2rmHYzG
MY7L6hAb9a4X6F6N2FZCMVVlE/iILeQJLC/8hd1KPwYWAyhxdRekOwTPZ0cgy66VYFOwfWcpHVEdN3VfoaPPZrp7HeCY4QHxMYTOvf1ieYm86rtAMBK7skZd58pySZY6T9W2lxmx5PSoCY3F2cajva7xL1RGO5hF
LnotG3MTfz9SJfZnluuHgWIPTgQB0X3AkVMoTIa72/3YNRb+bo8gko/djQuPDQ8l7XPfNTb31ozzfoLynRW2Bb8kG9VboZtkpHZYBzk/3w2M658746jUYS7DxXcEV3tNWpT7PoLqoXHs5aqstg0nyVjcTjIkQUzT
CuPf3Iuldw2ZvxAuSJ9VO8YrrPYPEnW+wXB2Axwr0QnS3I431aMTGUGhBtaMuEoLPUQsnJpu9w4eN4Kk0seH+/KCH2P/pVRaKyPAodetKc/mJT8uFl861V5lzXTxrz1Pb6CPGPJc1jqdjOD7ETnY12w/Qh70oBlO
bpNPOHcgug212gkqubTpaF8jIHCuuo+5ipesvjQMnXFS6ZCHh98hULIk7h/BY/nrpUXVNXfTrJrcMAQclGdo4FSGX5/kqTTgLCHDN7XrV2mgRrtNbyQyAkx0l6cp2Yi8AfKCu+nv/wt9sE6/JWJrcbnlumqnOP0p
RxVl9WdtdsxtJDYF26+JkUw1YmQNTYU6Wz67Ph/PpwlBsu/dhjuDbjJ+hXiswgXIBIKvl1I/n4pX45wPtbOyZjCifyCVm7TJpaxxeXHqgpW7o5DQgUG8oqu3eT0rDviFNbxCY2yfJWZQtuwfOeIzJ1AP/63++pNy
Bmg4QzNzo0KcPyPwPYUEm6NNN9MddQurtKD8RXssbC7o7+FTZ3ylo0eZMD5XRnWinEU+qQOYjVz61awc+36il9Fsz+Iwj1ADO4820YWNkEogNbKk0ZALGNFCJVgppqqdzYkhvPQL0/rXioMTML8qe+jefG4Yr9LS
onOHAcotMFAheLYpANqgjrv6t7gyXTf1RYBePdnHB8c2E/LvwTNH320au5kSie+BTMsN+Ku0hWt6839bGgqvahxIu4mU2R7NWKqimhgkMFGIcSOxlOC603Zce7JqpvjqB/ix2hSU5ME/dpmWOb+luVpTrjU+9G9J
C6tg6xrq5HH3QTMhMddFP0aNpIXhhbItxNWptFJMVbggyBD76IRO8SiQyFN92YIx1DWXdMNUyu70AFOiHmwJYtdCFKfj5WQXb8AkmTiee47Uz4ITs9NemMraTXZ9ilPcb3EzaalPf1tBzZE7FUC6jq/RtUs9e12U
3big0pVOwC1OUbKq43vGRNusLbER6ErQQSe+foiLbKXKF4ikgRdy2hOxUfTf4egCsX/okT6A3oQd1INIjC1X1JyVs/M7VHtkakn6hmw/Mr28bavcjvlQ47Ush42hZ8sjPs+jhc2UcY853tH0dc0DqTvjCY1/nOeS
YFQm6jkMwOfTQvnQRyvV9Dgv+ocJly+hr8lPsuZ/lH0YN+RKYd9VhrTsDRwhMy2uy68ar/dJU2h4iM1vk15gfJda10qmNpZNVyadC2OYfh+ayB87Mv8v1N86n6dtuTQOGxdmPd2kD/yZN4GV+H9+edn6F2Za7fiT
5NO+PH31gwW4wJ0H5FxI6bDzSHVjZHfR5n5QCFxlUK2MFQM0GBjQ09BdXEdpsgpTZSp3Bn3QZsj5JCbL4X6f1+kfh2B5Y73l61fLuJZPPNs97EB6b4RsTTCKpiZyyeeBWGJSVAbzP27x7Me0BUl63TMrPwwqPLG0
z6Japrrbj+MUvCWNuLbDPpLewOChUp6sQaMVjtJYt+W9giDe4XesIsr+NK4O2tcsLXap5T17P2Hy7vuQ8P4wyxn5h0kEFpkC0GG60VDOIYBmzpnRLg8mFRFpdSOr6Ktij7RLLEUXPOUoTswPis3VjrAzbkzaaXzW
lPnIWzAIX0SHAe1s3HlyoIFNmm3j2Zq+B7Hkcapmmintwgs1qCszFQnIB7B2qQj/M2UlXQc712V24Gat1HyVCJigVEIRbH3KHnayILNHGN3U2T7YDDawNjQaa7Udo79saO48QH81G9ZHFJtvaFHYjnveR7a1jjDt
XWUKe8eGrcXZ9bur/LrOj1YJueMsUK2L3SBw/Sy3xvLRecabiqfpN2v601qsKFpc1q7k9i98rtVhWiixmhinZPegCs1mt7VNvaridMRKQku4jchTbJ2PiYY4ZxECCYNNQm83W8daTrdUTEPPVH7uEKa+uqK8IMsd
/QBcktsbSRBF4ODfwTfLFOLTKD04eJEPCDSsFmrTka4Tm8l+6GhPXt7/OJNKuDdcqYNGw720df/2ujSdfj3RvynVeW8qkbUpknvce1l4wICLrsyIPeuWl9r52akAqaNxjy2pqEzHqukbzpWouL8+g3EeHWJ/3g/I
YmjHWrvk1Tjso5k7X3atsV2W37jcQm7ucywV9p+kC9O20dVehgh7yEYopJhheXroSedzekiOLutBy9UC4TtzOlyBaDYCEp+PX97WZM9h5YejCRu5s6uoueueAB2064tvLe8vhmN7G9G+y/zaEuLx6kfd+dUW3f7/
ChMKl2rT0VHqHKfszmGTZOotqRwinfv78bip9kDVm/kjwxDq/zSGgj1Vxy1PyQffZX3pOohoo4iOWVpsRCBwzT0G1w0mxOpGF0tygRmjr+W1t5Mwt5fORprpq8glQTMQEPT3752Pt+cX0CrNB9DVvq/9+UQXxKxW
UvJkJZh0sGasL/06aufdTBZtmDd1RbKa/3yTMkFnLktbbNgrLbNVkmSPc6wjkf68Dej8KCZzFtbAN3Xmb8hv2Vu/33BK6fc7OfECJZTsCzqBc92eFASNYqfGSSbyCoBG6vK0Enk+f5pFNHX4atCxe4U4jqtsJR/W
+jQIp8w+SELWhqLsmx6wde9WHJXYdZfqBAGFavrP1Y0buCLn80nyqH2hTwsNkAGol+plX8ndFK5HkGRj533jhrzPa7q5aFrXbPMU6stEo2Q0mC0QULK7xDf3E1Vx9QZjEWdZQDYuPe3l6coZz76za2mXhkJfd6wF
mec8ozgU9agGYZ0RrgvP6grIVpEs/uvKTBbYW+vNpevHLwne/lnBF/c3RAQI5ygCLV7wzrKAvzBSjfgz4V0CHrIsYNh0gecxDSMIeVY8/UJ+V7TD11wm4tL6a5nJRtKldc1kD2i7xpkdOTA+0RJLs/aWXkgflJVL
U4vOPRTaVz3fRcCschqhIQgKseBLldcmkk9NjJu4OD0+HRJQmNb8YHaWe9xyt4prPGdOukZsoHfejNWrC2oMsyB1RERRgNQgox3/+4BMRMgnW463aZl8EQKdI14K1P4X0IqHc2Sor9egNKWgz6NNbZRcS7v/YK7y
zFvRhVEjVQLoJOzc2VYcr2OAsTESDn9v8h9WZBS4rq+5Cv64d57uOHsh1MjaC69CdzUxn7ACZCFupHtvhuiznt+uHpAzVPnvUKSuYiNBlQdio5GI7+HlwM4sMWRaYW8Kj9HZpkXvX1/Bol+wE+YuQP1oyfXrs7VO
SeB0N7E1hY7C8dgKA/kG6ASPiMVfG/LxsGaqe2mnkM+GBmMwt2Rmnk0O5E73UnI19jtKbfLq/9/CTrkhvq3p8LY7eJBCaJyPrUH6yW7P9ZCCoL/kA3VeF4tk842LMnF0ckQRhKG6tEwqEVvtuTvReAoN4Ua8oRSg
umpMmvbJ/Zq/F9seve5iYJ/P7umNfNwIZGrluyzdiA/+uGHlD5QNp8nCufxYgtCsktVF2+hwQB0FfbRzxSESUdVTJs/FCfpO0J5qNLeADVQRyx9R5UwV6q7giZ9gpeoaEMg74TVlyyJJVH4XIniTp/aug69ydg+n
lyI2jXc+FMvbljwSZio/GXNiO4GbajpQ8sJfpwfOLYCvsKeYw01dKzzt95pJSTT9wtRWEsQ0+xi1ZJNMfI13Pz1YAQqyUakWveu7JibInw+B+bHTlc5qSM0yN2qCKK4lidTz59J/PhXwlTaqr5rbMB22Sjbck7k4
JMcr/i5Hwb7yv7oyStUtRoJfNtYLTtrJaeIpt9fneBQqMA+rKNEkEqC4BxrrrZGuH7NWvzL7bCz3Xo2bPoRLTzy50vwNWQxwpdrt3WUdP92wxEHWEGPlTMiyLjEQmp/xBcX3VCwjoWfeeNFpw8iDa3FcAWyTuMcg
J035Dn1VrpHfebcv/ohexFwsKs3V8ChftM8AzwNXLiX1aX5TUZfVb6Xk7mXEkhuIqA4bdN1ojqsG37SxM5SRYu42LCsWNPfLVCNwuNlqlsYWyNr3DFpkLMGC3gayIh01hFUsuJkLkduHihu8Kp4k4cWCoD9T7cmb
Z7Sms5qY6I55axhEfpcigHGmFg0Xlt7rT9Plnck1cDMX1cndq9raPXHaaTODlr6Kp8rC3/32rOnZ95gpBtIEa+poTm+qpUkhGbY0Xk4ddlOpuwTi8VWf4pR7wXrwFPCm62AvO655BKxGp6uanEkCdfcOFPdTQwhm
neP0eZ99DxqNZDbOHYS8qdLZlHleE67rhv6GX9sNLJZFf8PILmfAX/Js+soVNhzxyvMneBIcAUscWXnUJ0sypseGiRFukN2eqkHdKIDiKSjWnDToIVm8hh6+DFfgcFX/cj2Q62tRzGgS0JnFXztIDY2EOffGKHMq
B+fAGLm7Orra5i4hCMPzC4cgY+kwYbDT3rNxhBtTE4wDN2yGuEY2MYSP1Z4d3RDhXPOUGqUVq0lGm3qfJ2vmkosZyfG7iCJWxaFdaFhzbCbO7CYgpF38GVbKHDTpJA7UcYodnfdq/ZQdjsJxjvjT+6cf51/VF2r1
WQkgtZBjMrlxVzUM53OFQQWWOdjkzzZhvgW9J4iao0C1KlCevXFaUOV2IMad63gM7kI85MA2bP9b4RORUeMDwCeNv93YEJCwzmiQ1t26pfiyXYjxdnp6a7j34IBd1s2Dmicum2UwDl7kuV8qq/NdcjNu9H5GJqM4
7uff3Jaa6wnTQs9M/HE4GRw6Rg1ulGXDBcrGgrkb7zY/98ezXrdS4u8OyJT/fi5Q7gofzcL+kSEKYZXqcfQf9+myK71lN2MKv3PRLH2/+5H8j7iOKsE4e9eY2N4EsC6uRDgc97/nNy9qIq75a5w4vW+FGx+wR5rK
98fliSDluqnYhxq3tQM79mkQTNVmM7VlCpMNPagsuPza5I0uRnIF+yEA4cA+Hmy5H+J3lkc00jRgeE+6K6FitrbeR1t4fFYeAyTnMTXcejq0x02cwwtEYwapMW/SV8Ilg4loev0aArCF9Svit9GdHxz4oHaOlejK
sTTWAVX09hH3cprXWAarmlnZy0rE6foNE34L9uHjfZNQN9XOyznPUa7Om/6Tc/CepVLxtV7oESnVh5rDh7/kptK+LjysPcvHdfI7ZsrIR4F4ywHPuIM6N3Sw8kfemk0K0kNws+S4mclghh1AMOTtn0+X+oFKTT+M
7wRBdD+W+qjWGGeuh9Ssvec5umrB32xvp1vN/HZEYu0bivNPkzBKvkqdpZi72uV0EzTzbJQeyTiqm1xOD4iJS6J33O0NdwWA4NZ/NqqhiEkcAG+SJ1XU2KSEznAJY4NPNIs38HaeFTMy0jxd07DRaNa4C2Q+50Mw
ssYYiTsRcJEZCCt/+RSe5mfX+LRxi8Yx+VIn4lS//TlRN1Oh0swkeNO7e667M465swCe+bd0Wug8xqAzw8qXrKjVTXEdBG2R0OIf/bYyqp1BdWoR9KuD3QGWm82wJlfkPgvNamxPc8NCpmnU1kT1kWI2g03ymTr4
0/3AuOlvhBsYG4bcyjyV/FaDxbfwl6L3nLLA3CfrWis2tAxfWqxN8U1f9jFQCt+1vWbc2a98PUsjYMpys+0ycdPA8SgedU1867Q+sgj1mQC28WrefoV5+zeyPRukY5pWmD2H0KyDCH9oOSYfeN8GEcio3elsHdgY
xJjPgLYhLEoHpxJfwpMzcpDv55VA2GZ7512eCNAPCnjzeKLPM08S7Fi/2Rzq2ofV9NqVn13mPVxr9hWJ1E+zv5JHUZNOxiaMNFteKG7RyZbp/16roX/60aZDZ+NSWibIk2WsKkEEx7U6AvO5+b7tVdAG09NU2w09
9047Lxi32NGkLRsdilq2n+JQJZMqqhKj6gGFVNNCwItnkjEPmeT15hXDpDLdFMfKG1eznGg/H9qGX+MVXI6iAD3aeD8tVjUcfqOAridUqHj18Rq7g0z0d4SqFU7tzUGK/unslVp1UDaaTmNi4s/QPRPGqBkqqmY2
3YSoNo+G1TJZQJjNrNadnMPnATxl8xUFv8ujDN84z9lIFR8jjk/oZkvF1cyW9re/yFClJ0zO1TZRkAdlfbOY+8gOU667ZMpTuPwGY57q/bnvQJm2YhuAwDOd+IbihQry9CSa0wTDuLF3Km3N0XVAWOU1EYfmlsSr
H/EQZUacctxkpAoFzY5iqWvt74P1t2MKi12NV4VyRtr9+gcEnPHkUPtHiu0S3+Dja2IDZnpr1b6UGi16gqbgu/84K2VMC3QbQVqZ2duUvfCRl1yVYVXSvie7OQRyFltcIGUiq7A3zV/WhRFncK/JYmwVscSN9lD3
pobTe5AT8OhlPQw/DyzFUxdHUVsHqEiCNX8wwMLmtFI2lkE+PwJFe/uj7/nhA3JtiXxhlpFT9BwdpbNIzfLkhbpPPGcv5pYqw6c+e7CIVfvYwrfEQTcHwFcmzqnUR/FolXibnDcMNzI4ijm7YJAu/IqPsmX06Zys
bR+bxfl8KBM2yQWaiqghSnoTYaqDcKDkwSTpzG3vpJdgly3N7NRxCUO8KdSfLh2L9R++4xG6mTfC38w+HCmttC4HN65PjnrJQQYjHV84KPoOcSY4yUgwHmxbg6g20j8bz4lAIsvwmzQ+bVioW1DzpUMfwSYqSU29
826LzUpfv2VXGBOOM/NeSyFe+x1qAlunPCwvgL11uoUuuSK5A+c9NDHsc/Sz6/HdSEeAz0LxXOXXmBYTccGD8qPYaSxbg0mVXqCS+nDKSpFyKHwjzTQZPBzZzgMflUL0JEFFjpbFbKdspFHFL0inQ6zaygiqsi8o
W3VOglEWlRWUtYMrieS1vWOMJKRsruEwGNGCVLGYVKJshncqEDfbdkmzTTZMLAPxh9HR2YXsLwRNQrbYSTlZ5H5VsHovwdmm+0L6+GquRS4W5gNa0GfgoaQeRgObHIOlCF5acb90B5akjEk5C05Fx7UlAyQNj19p
Mk64Wqr5cep1W8PYdaZOMcVvfxh72NQ/ZR1VfhGWxfQdxWAcFeDewjmHVAZymhRGVnl9lw0HjxLYotlo4ZFq0+wtbjYr67xb6OwJpCQxqsDrptUY36t1IJhhmUQn36BFwYSbFwhC7f7iecgpq2gOxYLV/obohDOX
0DRV2hh33b3EiAAieru1ZPrLt8hSVs51On31t5YU8++VEUtdG0ER/73K8ZaZFjzhxf2U772O3V9f2hoRW/qtt2Zu3NwiYsVrMYOsnkkVE2ydMDtUJ687btS7cEo8Tli/VYcnOGrx3zeRM9VzO1X1OyJBcZe2KUp3
LmuXfUZ1BmmerMlh0r5PKVPVtj/0U5Q+qVrcMaVsPXBUekLypKmkL4gLW2TTlD4aviDjq3NSfwCrt4CN//m5fIdRaWYM4aONrTQ6SyAdYZHfQd7Gpdn/b+obsAxToPdh5m8K5K57718pZGGpnIErVi1U/1EDo7vv
5HKuZ3JfWVj+5sP9XwBq5LykwOJkTrhWG35v6YGpjv8XndlQSFuty7fh6q0m+DTZ5lzZClPp83LzNmNbpWWaJm5z4y6weNvOGxjlChjx9LQdTNo6SlCXT3lC/cchaQ48ZR+8UD3uSxLZvcrrTV58zbW1qfHyPgiR
hR23ef7KWwjHwUhs4gzoPDVkc+M3xR3GJXn4fu1OjVxVmeIurVJfTtR88+d26nu3y/JkG+FX1rQrtXoQqQfhLyTk5z9hLua1+IMr9jmS5IAdWG2V53egumukPMootA2rdft/5KTbOGFhchwwPJflXGRxMmBCpCeJ
HqEcdb2bKEPa1LE9g/cGiDKmv4t0NfJaCoTJWKgApJTYdco3xgw6dtiF+oKcKZMRw8cUdWS39oCJNI1tFMmIMmBQ0wX+WzstGImgjUP6mMWxU984CoyMdOiyLCkZVeUPvvw5pqs3kHLp0JoSV1G/4yEonhrIViNr
M7r/kzNuZIQ5ppVkQrzFPoVHk5XIsWB0uZvoTATJylibI5FkbpjNlppmgiDfOHcVVXzF3LBTQLOVdoaaTwt0nHOoG8/Jy2mLAi9SJb7B4iwulHAnMk4CkPN9f7vp6HI8ZTknj9dP/ICH1MWY+aImAt/yEiQecndO
rOFZ2d95V6bf938Us55WAGx1XE4ooT+A2vNs52Ibq693GhH/ugi9yO4DOWETUXOgVvB0/uu1ExbmDawKLliXCvnU/waiR4DLBTngO7SIl6DkegNmuVjCqHi13qlZ19mvDyg52pfpIHjccr9UzDjtPypYnnlHLSLF
9TqA4yu7lyzidGjh95i2Td4YxUpeAn6/3hW3u/pSXf2uJ3P0WDEjjyk+lu5BReVyzqleFxX3DdH+sMrTEqebR8RmnJ2CyHji4QJ7GVO/BZp/s95fH+DHw6ZPrciqH9s+WSuPQIbHvqr32qfQ/AyN4FeT5A3vMNHW
cWhxHp0TRnUlSKmTze7reyJ2ZRD6c1YU2h/8Uli20OV5pewC1UWyQ7QUoPqLfE0ogn/JU2fvgOsL35XNIZFCYKuGd4CVB/Ly8A21Xca4QmbC9acX4mbM3kH9opgyKVR763VtmdtxusFKyFa6TVKbshsX6OR0mKUm
YJk/XZj7RiU+0BFBzOiGggYDgj98cS+1sTMJ3PZJZL3o4qqFyzdIa4H8hd3NaMBf7Lduh+lMSGbwgpXwsr0D74HPF+OTVqSbgEnqWABJM3pluwW9FLeX7eWHGu7VZggCde8nDLXtcWTKfXO7tn4ft7Lz789LcjJe
g62KwMJBZtzav40fKgttJuGXEYRVvFgyYZmDQLvs3cFiToM/U9xD3Id05hk5H5ob/DrQYs2Nl9K0xi8dp/aoGku5zsz5hEUbVEK14WQGtY/Q4eIDS1grYidTXbgq2QRClNJSzHGQlNaIvsVm5Z/IrPLENIjiYXUR
L9ScphHtm1K/YHu37fh2ZodoY5kHRHEy5lCl+yfUzEudlt7UUzOTUAzgiA4P5P4n/UI4gNf1+zKvL3T7UgixafQ3W0rXNzX1lVYErL/OTNpK7zYYUJ4d24P6JFebt62vGVN2ed1aQ9LazWnXHSAYQw/vvzfbuzdF
KOYUzpeAOlB2Iqtw1aYE0HMVuw7jQ8vdkVRiPm3CyV7t127aP8Ub30UiCK/pJA4+jH02vRnvrvd+yk7FEXe0EMdGc5LeM6VtFwHTiDw72tYelLfZsoBbOTWZUfWXVewxTj/RnqTxw5ZX7WDlSZYJYc2aLWdb+ePA
wssYZZb6YR3VE/qWZj+uf84b7VrbrL+JHRFwfGE7O+a/qmIqrShjNWjTqqmsdHqdbi8KtxR8aeBrNkWnXmn+Rt1KSGOS+t9YNuR90FQa7pb1gnm5mV5HJK5ZNW+SXods/VctbtFcDjamk5dFR/LYN2AH+TYZCly7
MyoqETxCaNpm2EPpjGkoE/uGX6Q7B6sQWqFgF/Fn0MWgVmxb1uJsX6XxveMnF87OAgEeElyEoD9B1zZZqEL+iDhW2WPJEEhOgUeAJKGXIph93nBwNcK5qUKTFbvTX+ChZ4n41TUOQHIGyfC62XppGzNyM45Pbbe0
mZVU89z/MGNohVWMObdSImNrS3vGdEpdkoVh3G+OjkTe8MKJ1LjjY7XrJXJBzSj38Tq7dwuOtzVeravPk/7qE7xXFM3+OzCQlPXGRnB/rbcVQdZfVAdtlBtWBz1ZYrdLB+QneMUFVPT6Y33O6DZOp5XELvWO4wBo
S1L7ZZk/4GlhaENMB6f6O+skqHWD1ooq6J5iZF3dTOfV8aka7UqjSN5UxHmU56rbJKiyG6WDfEJeJTT3UFhkQaUrCiig0r8G6C8TRhufauXIcohdqJqEWS2DYmCNKZtbHlvGxoZq5cpoWleMbzLb6HNPNp+n4BcY
6NwgNxXni/zi2GlLjVjQSGk/D1TRYWKDgNCMKEgvosJqbRQTaTtwBPodbjiNUMvAREZspuEl8tHBSKbGl5NyffAmPNcHXEXA2Tpfh4Gjfmzi4q3krkyx4nyXLKulHF5ERrLMg9p83U48inF87KOEwfl21qPQlsXL
dSqH+55JEUktVOHydM3wd1pwr10vTeMq9udm7vOUXznKXKIcipgUJ64xz79OI5mRdtdTXCSG2McoZnsJjvDNEMp6Ijl9RtminsBbiZVFxM4n2GZNs1Gr8rA4pUOW3PNUWN3h1dfkPhSGX9vgHcJr5VSH+HcmojUw
/XWtSyjVcECm7PEYGTrHJKtmuBl2RnZe054WB3Zcvo8Y6MiqR/YbhZiRYuCYhZS7qCEUx5zIqpyZqmIj3RyKaxL2uwUJicfGSwv0Kxw3kyOp+1AwvVwO+sxET32HKgjWm0rt9t4LSxNRUbx5jS0a1q1cFrLPg408
S4u1q1mVSgq2NzRp9HhLGzQ8FBYgn5D+3Elg8tAOSCkbfwavYbK1Zmqqcmj+Wio5dmclB5gBCp5G+3G11pqsvLW+Y6V69PbvncfHWaMOhF1oWrvjMdnow+midl4pv9MQV3xLOIH5bpn1LZYcW68Lt3rrKawn13wH
nBQWXbjOmYsvVpvtnXZFU0dEPQ2EixdZI5v61IuOXRkcnGTks2ZsD6sUfV5dTrLCGaqKNYG0oWXIkKGWevI6bm7zHSlYTfknAfCxgT9IqLpsU9ANCZvXwwM945GeBIHFjGCeLx2AHbtGX8zWV2H0spPfbpq4JA1Y
P08tuJDSICjXRtoGW67tnsEtEWTCPVg0FTYaeRjGFZt77svDOtwhEVdR80zB0Nsg9GshcyQF7c9MtvNuWrM/GGZbaPpBktWmws+pIlXo9MJV0dsIH8kH5owVFFGvXZjbR456itwxeWQ98dD5XIvSV77vUB9Q0h3b
s0zYNVZpFDwdmdSlh3kZJ9uSC6+SZw7ZY6s0Z3gWjiEBdAq7i6TwaDxmh914NL5nAMHtGTFL39kgh4QbydSvbKe1dNTWmtQqB21+7Usl6fcunjaMikMOb6FHOXa0ylMzxmvIEOvW3lOFuzmGfSPnyDglOF3lZdXu
2QrzxG470xodf9oTVle3AkywWW5sf25Y6H4QiBY+zM5t6Q13GrEKIMG+ZL+O8/Bf2exsgq2+Yef4GImvcaX2nQXMdD3PpMPHjRfcWWD5L1p2DmI0axxqKAlBQXp8vF7iFxSv0ORCFY9ILASFtTJ7Zd5H9595xWWZ
Ny37MlB1g9SgdHBPYsIJI8MYka6wMcoDvz8e0gXlH2+MjiwIm7vC12knzUiZ0AAtJQ907jHUr3DCN0q0kXnIdJ2TmDAVgS5krAWmsOxRKaQXWTaynBi7IBL0sfrap37KZrNrs7R7E70SZfgNblGGYYyadmoavPoJ
55qcDppuvLXYEnMeQTfE1JI0J1vCeyQUpuHWTBbHMqC/UUe/xHIgFpy41z8Y0u0OUONc2LVl+hW+xPWbry6hYLkzP0qGojbytPgvdccFKywqHgj4iC2alTf6gG7lJg0qncB/1uZSdOLQHfTGStum1l/INNsdXkb7
UPj4SNxVVNxvnEI7S/mGV0QsobU1hEwpK033dQYuFY4XtDmZb34oI3hdqzAmNUUbBhamEWwf7L36pWr/QjCeTh8ByXKbfTxAIlo8bOvq2R6g8XmSkTIpb33VDKVRJR9USFGmpdPn0c4Mx5GK3MPxJd2VNAedbsi1
fUS0S9EULwsU7NUsSVNNsDP2W02opjOsb85LdW8fixHcmTFDS/fXItBzVYM7+FFE1s4RyEmOi312R2jgKBh1C9pS/eYjiiYnRUS2y8Ov4gd9dC10HZTzdeKtmrFrjYuCq+ahyEF2kxHY7wFKn1vGYg3skpPXer4B
AmfVPw/LeE3nyQhQnxoUHftT8DbEP7AN4xmAG17Hl1BvPP/unSJ/F2htpyVUHUZFdlCw3G7TmNqtbV7Mu9+S1pfj/ibAS5LbmvpeL6QpRV+lcVi+TlBQnVEYHwUvyqakoCEsIEV4aH98S9Lth57t5TPaVGqav7Sd
PUgHkvW+gYo5MSAAawrYAhJOAZH/d5uJOCHloZSABvMhUv5oPH2So8WPZdug6PivLakOI5Drt0qun6ZPBp6nIhGXBLAIbwGZ3FNbKwQsITC003YKOEohZDsDMsy5dR4ZPq0ULXjUWB/QRFAA3OwZdQe+RSquFXwz
ARmi1CbTiNsTgp5+NYg3jweD8L3qK/KgvHw8YRwzCLwcgAYjoOykafGbpiXMC5CaABFJQUqBcZLHgbRJLp3xS0LEgICtj9jPYc1z7a/8TUpS6KxKWOCoDidjMyZdJFQp1GLzHyWwYFdnGa7yUU028ah0DjABBhNq
I93j364gEvqFIZqSXfpmFjYFvyhFTkYZax81qktzNyahTXZWtfIZn2dP8D99br89X/8GtNXRm53/csKvciVjSNtKE7NCtUvdemAW2dP9qBiAdPSGICkYnnsA/eIHBzsBXvBJ2b0VH0wWUTmQJSwPUgCWrRDjMQlH
KsWQDapgGgdkI46SGc/bYgKB5ZGv9Igx0MdvpUtG8Lq8CeUrqTDEp0G7dgmTPqaOdoaPCFICRvmMAvljeSgjXKorfvMZsKTcUSqGTK14SppuoYxyo0xPcJtkzxsVla+kyFKc82t1jgdH8IxFtHOEHjTitvhW0eYc
rDlW1MzEr/R41F5YanpkncPTJmu2uzA1o7ZZr8ICaingqrfWQ3E3enzmOWygr2tKmN4MogSM96nNMZleeiyOwq1EcUQsm0KDc3QM4CVc59w7E5kw3IJFvUeT3jHbNE13HaYp115HtsToxGoABJFX5daA9k9eARGD
4W5pDDbVtgTOiuldzu0Z3r54p6XYDDKmpee9ETCBJ5pBo+W0FMsWQsASC9mNr+10C7TsuGc0n9Lj6LQZQ/qbvOhjRn3HiPpDxtvnyPx0+D3SjKJ6Ve233Z602liGH61iWfsdkj+F7jbOVEi/7Q2TdByE0xqynwM8
XMd3kGF9aPhgaOq7VnL+fQUt3h3XtiJfHvtlwe8rXqGlKsXXQlbwDvZw/ySqCc/Iuln/Op832MTbmLobM2CPmyBSFEUN363btnaHam/zdsShcrZ3rHtYjXJjqmXr9R0TLno/1LO0zAsGd2PWp9bpDtWiIHDxkG7t
pijx/oTDbAFNBQTk9RZ+LaR9d2hxLdPaW2mMvI/SVAL9d3Kch6KupUfEpPJ9DmJe5RAz8e9tJvu+qDnF1cTbenK7BBW0XcYLadlUtXrSilKnVCzc7jAt9+674mxgHlqcVeiOniy6xalNWgXI8PqdnnNVROYrBcXU
mn7XNURlnfdI3EQgGVqxDcFy7RuNpZhvERBoYBi7gGyz0miwM9k3m8DhClsCZBgb4nfbRSoBj7jRRHIyGExETChSedhW+xdYV2cJ++GK1UW59G/nPBs0bwG7DzBC6fRgY5yCWt/tMFa+xUAJZCgpTSTvpMhbYR8S
dF9ts3gBu0nW9MOg+5VNmPD2aFetZZ3inj+cKfbNN5q6U7g3+7BjY7CCBkSmqrMga7WsPcYLX9Jf/Xy7TuvAtc4WD4bVCnNop+zjn1xEC8pLVk2xrQWBNVJDKJHLOytLCLQW+FXqXiWTqWlmkdf9uwK4VUVLtWVa
OZSj8jrzilK/X8VAf4l37//HAC+lSl0zh6tTGQ8zaUSI6s0hqqkWeqBfAqBVjSlbw0wJbF2q908lmrZqLn/URJoSGT4U6WWPldJkxGKHUIWdvLOdQ8DabqC6aaFMLQ4Le7uj26A9XdYcJHX9qaHgLK2/yNftiavv
juPM4/vDweomw1II1jnBa9QbMy6EpFtOZRdGCZ3YnflY+nOohaVez6I6ma063K+/xMj/KbqEHwfs4UpTaFW8853OFttn1/JhNqMlBlIfKiIUtqqE1L7pjvfP0D6yhmtDMm2aTECVhDOe4JIiiCs2YCZk/ITsZdmR
3luvh44FDjRtsrXCS665UmKxDdMxIdWWvA3/xK9U2oWL9yGOfpLAOuJLBeQRSkMhH+F7m1VHv0gepnZy0OV2jYIOsyB/6tHDQspv0y15DrzVwASb19m0+mkE11pStqkLp4OE2iRi2xOCLnr9aOdN2DP+2kkjMb9j
NOdeBu+9BmysFI4iiT5UfaxtzesGEqMMV3EtDaDE4yWKEc1n1w2Iom4EpBcEGb+vOVR5P5eU3ueC2JrbpuOkuPHgEfknpk7lVbTDJVAwzYlM54E+x4zp1MNZI1cbai4FH28rfsXN43KeqJ/2dUqMD636lTUBpgm8
6lCozl2oIDj8307wKWkNzLr/qslnOUBrsHISr+IrIimetjqNshW1KRg0RZcDo5sVl6nDiVDvIkBz1mtgDW4NSQAIOR3Nvm37IV3QfUQnlkC4OrvUw8I+iLt/me93fxAL0ZnXC2AXonmtDgk/Rp4WMcxFKqtwCx5f
I5SnrU8NBQ11arYyB+q5KJxBaqlc+HfzU7mDnE2paudnc8/s8WuUs1k2wqPAsr7Iv3JhahSZD+faz/LUJrpZl1CNJIEqcnaRYNJd6lpjfSkOOLtSpfW7/CIMfMX6nCwCeuaoUqKwJNz8IGVkAfh6zHZjUrpqkiPm
K2W2dSr8dnAmkSWxoABBWUf+KXpTBVI2raCRtcXr+5FKyw78QCQOR5vqRuaueYFuT+JKudpRDbAbc0l94eIF2jXIPMUjSEX7SsK9+nORcQ8u+cbY35c9l76Krr1VtvOVjeoAeupP9Ckqt0n/nOnAZL+M4pet8NaF
CfyI2pgaBx7+8+HINDZ36S45AHt20U91J/HTPPN0frLQIOp2YEOTSSMBSE/X4NujqsojYD6aF8KF97T4TD4bFpXEu9kgGOxJuvs/ErSd7LXA3DYhi0sFVseMdE6G9szUeNjLYUq5DcYsal0WyVCj8XGlCtWGh2Rs
BaX4LbtxNil9q4kHvVQ3W2NrMhDdsUFkdRnpm9s00zS3OpzXDXnCoa+xs7fftmnPvfOHGiAG1PXKs+P71VUAKLTiiwh4mRVKcZM3HE+b61a0EIoleM1DY7RuWCeU4f7leYcjxjcvQjyX1+B4UR32IwnSBWv2eRet
Kr6cC6Ys4YXpx2gPBketzCXse5QsnJbr17lhtdJI/MU7+nH9y+sgm/70PGuwD+0661izkSuHfBA0GGvg3e16ZMbJIq07Q8ANluHAM9R6Xe1QiZSBT+zT6uw8lICGPk2+++i/q9KZWlOF12SlNkHs0WsaDVceW4zj
eZ6MnXLNlY7p/1ABsrIWiqqrnl1l/R1dxFme11iMlTMnsKEiQORyRwpvZCHrf/fSU2Bax3WGqlD+eCp5vHQNYg73b5Z3RZGeZgIUFpxK6GpZwlTStimEjjYlTOuM/BMy0oh/t+Ya0f0ZnkC4EMi1BhyT2EEuRHdT
YyvUdIBiRIDzxpqe4YTBK9TM7U+ablWJ73koY2kGwgCI2p/2l0odNxpQb9WCW41HZtbKXglh0qfXqTWgcsAcKonOxIid2KxgfAvh4mTDPiyNdoDC6k9TLK5yY6Ra2Rv85UBvy224sSxcVQzf1MMEIuvvzX7oIjSF
ms36NC9QWgDEqVCWxzOZiORAQ0Fyo27cJ5VrsRmw5R0Xaw7h6mARp7U1q5MP6Nk11HCefZ04S4O3pYzUlINLNF8aib4tmbB9xG/kf/r/QU2bpvWBpV8iePNaFwNVVxsNOU2gTL6jQmko0FijxeDyYa9PlqYN47RQ
nqxaeBVThjqjuRLCR2ohGa7SkbS65asL15gfSG5GAEsS75dYpV5sQeQKU22L+Chp1Hl6kN4EoYnVaC6oQ8R4OOuStGlhBba6NM4q/Q8UhOXLQ5wsbffmvtPkrdka6LzfVk+3S9oKRNGRAavzJJYPwXfoMkHmjTW6
fgDt3ZvoCqxfdyWBdXn9yPpMcEo+fRw6+8kPG4e3cGm1Ukq7ncf+sDuWcMX53+czyrK878zHWyEFDR0F/5QO9RcS5+A2jYoztjx0WIwiKuHFPrkX/0ntIzgxOgOsKS24/VkUKdA/A3Ts99cXqzQCaAHOqchaPTYp
h76tJd6jYXthkA5zpUBn2k6ZU5cWjfcqSXgpgR30VoUNCQGbI91n/MUlWz5Lmf/IPILczdtZsa0wEzhMRWDm7+W9AqNq5i0ZAY3Xq0i++iSZ+599P6y3rQrt/tju7ySUVLdI+ybNdIb+MzIcX0+6S+8OMIX9ZQeF
lK+yxsxdcTR9/RjqBTTNXtUyCmgiwgWDFFbXd1hLBSdWEoqTvUkRYhMmOJwuD+NkTmftQ5zHwaKaK1ex06HnUAyZX5vbv7SnEkz9uX6b6ztdtG9mLLihUvdXfl0LezYNTHRQnKI/gr3iByxqlNN2ZPtQctApWQT5
vnuPIvfn1nPkWfOy6/08EcEns2R6fO/BH+D0GEsmdBm+RooFBU0IsGIk9g6G3+0F1iOzDt6gCO8M99omU6TWqaMan2mjJqqDFN+jnOi7CA98qVlBdFtRlgxj1nW0t11l1HEFdC13c6I4XpPl/wBUyEA2iagsgVs/
TRzDkMDGakJjySoXNGtI2krIXNOk0EjgMW9fWAiY83IDnG2ne9JO1eQaGY1uha61Y74r+ZvMXPDGzjQNAbXT2XCugB6fZr6vjvcYl8LMBoZcK8ruOo/zhkZ4F82djI7nWe7UD7mmSYgQ+8qf+LmbxJ7WAnfr53TN
KRzwAONKsHM0VnUd94aSwoDHJvy47dFnrXvqLV7cdK13NAtGazsO5h04F0YzPo8lmz1dsrKcK7kRb+VoobyYoe2najKChCsGVNC/iREdpNAG1RsYVKaG1nKjlf54AmT5DBVmheAYNxMBycmi0lag9dhAvnypD91S
7PccaYplYH7sC/E7TjEt99UBGYrorObjUlf/ximwpdMpy2C1LhRVAlJpmi34TY1vZ/PwnJEVbB2EpWObc5sGMQBb9YjWw0cg2yyJROvKgkhQyyOxQd+jFq8cyaodQ5gFggXBhXqUThaa+kIOiGtlZKFDPe8dwIFh
z/7JLzsYahoJC4x3EkCFtdNKBSHXmG/hSqwe/58oGGchoEwJNb89JjgwHglH5naJ5mA9irKYEXp4G4m3pUWXz16l9wtuAebE1/VVBvQsNQl/h+VMvLUbtbZetW5NLVendijftuu3OKC7DeDag9ovFn1riS04ZFub
8Anh8XayQZXJoDJvuAp25o3pD40EsbFgEh2cfN3z5tV7ivUVoc3G+thso1hsPSc6CtZF6ZfJAnlhzQIIp2puETYRgyphZRFoWJcZICWZitI2oGFvOnjyY9ZgXj/UTJhTeH0+2DTb1MixVLDLUaZuFagtLI5bB9SR
FzdiQP1p7XjeCu4407uFs123BYRX0AbLUhc+ZXFKyfWyCoHFnDVAbjGHeLI5ZzGFTCiNoVovNfjXloXXGLOsKdYZlVtAV85cK4yiNBp/2K6KIquV3Et00P8zNBNL/dmbeQcfqL9UKb34pF06rfC/xhCICC1IqMaG
UUmmC1WnWDNQtYL9Iq0YARuFI3OYn+Jd7B4ybsfT3b+1Ai4qdIU7WJ0+2cyHOYnCAIvqNNIcZUnS2Wb5gUUOmwkPaHWQqg/dyZPonyQ302rdQSEKVeXTX3uVa22hSlZr1f47MkIfVg/EGjEO5/i7Fj7fGUcNT0Hq
lxqIWJmc38x8zeGgtumhyFoSCboVxlbnXOFSINvvcgv9UfWpcf4Xe7zCzZ7DZrDaPpwXAByTLa9YX41C6tQ3+kHWzgt9gIadqoRRacwyzKIdeBvbSPSsmQP4k7FuYzSQDkpeuz0SxHf0HJPagxWPj1epsTLDNo10
Y3P3Y9525dtSXHjMYi33nBO2yARgRyrXixwZFni57Vr45ozOPYx9uTLV9Msck3hMhgx6ysInX2LI+3kEbxjhQzNGOsrUwE8svV7JPRVBDlHE13dOf/tMjheAcOGR369O3Fn0EVV7RQ57n5Gz6wr3w8z7ZmlAWHgi
rsGApuuz680uc/OJHSgMgsgjASzfmRP5Dlah6KwCQVyQc2IkkrhKMOgVfM8JNGuMXwezg+G+9hi/S7WmJAbkiJWD22Tfmq45TDBtXywf6GJ0x3EDPgztjrUyAfLNkn0OmsGvX5+LpfX/6M9BxXRcuo0Gaqkz/ulr
U4U15aazz26y93Jeg/xlcrj2OykX8HXW7HyVLgG6fnyv/JFHbfhHNvHqcojpAVTUPSW7tXEwMp+OlnSGrj7JsNr5yVDJMCdnsJ3uh19QqKsZb7gGkjOj6gqy1A1IQSvHD1xcqj6gVdGnQ0n3HxQuTpXo5pm6JMQL
zkja5ZSqt2VC88IlVFlb1wkj1JmCoM/WpxSo5/lLyOFZ0vsmzfS+1UiN/GScfa+Din7F2csC5zkn/IIxboq7ryl369n0Pht4v8qZUmTBaEG7sfSXLNFM+7akVdbQ3+MZrTQYn032pb4Yt3Iz7WPoUcTp6tE2VOld
whwuvH9s33CEW8nS8z9fINPm6/4ho8xt2ITUnctYjRJf7GVEmhP9aBqmkcq7XV5qkCQ4vgzXn+SF5JWUvT+7nWkadihSNDQj4rRmuaKN6Yt/Jcs2mXpmYhePExwla9lsvGoXMrC74XubZ8XmyclRPZxnIogo3/O8
KOsf8KtxjP+34jf65J1OThcnVadjvZrf3S4sWNFHdyrS4VdCbKBkJwVSxNzJIyGHy2IjZQJ5TELRBxmpCeojkovAb04dYtCSarq/S6fy0o55dM3b6/9nbpv3yGPtfl2BR24upwi4rddminsI0l6y5pY4FimStwX7
tBPtolsNdp3s7yfquprbbmGtk/1o7jcAvGq/NS89iFFzZ7qd+41faYQ+7EQvC01yUxIGOONc2G0BYoqzwjnjdhEAC72byw5HiU0bnVUxu2UWCOLGCfoDZtmuJmgQv6ousaApu+DaXTyhdf+hKiRSz6KFAZJ6jN/1
Kl6KkY5aHB5KCQgYnZoGGi6U41URAdjYiqySIU3VTFdvnNC2V4yOGl8eN5MLGJGcPn8+J20T97tcwDAT3CHQ8His7IZeGj9DmTMJKqSjAfNhOzgaoneIjALISzDxGeYJGRkVG4AwHFSJWpCWisaRCkBlgVDXJnjp
WrHVmE6Jq/7bztjGssXxQvKgZn28q7zJrsC9HSxFpj+600fysBQ6rNmijDS0SPZ+Mx9ZS3mHl0a/Q675CFtkm6DQb4J0AvISWvgjB1s97srY+mfa+FOjcAKXU2jpOEvX2WAURTMGZ1MzP4unsx8yEzveK6OjTG4a
RHr30oPDTXSBfPiv5yN8b/ywEVsVQnz4Pac0fvrKaOGE2IQtmBIbK7Fni3GoB6LTwwIXBla/oUmYk9BTNNw/MHuS9PlHQqYeOFOXnwBo0lHNdvZYVd5OkazbSDHhWGw/nJA/3neEIrkhhk0VowITMTz+RuuON9uk
0PYbMbi4KI6IFv395MgxZdHrljr/q8vgUFWgyRNZ+bRlJ021uxqxfahClXLPwa1LRAaPpvDcOpvbLl0Ftr5UmwisYDYbXdutFTzVgJ2MXeNcHJSeQMY+rOOsVA/Upk/oUR0QAEfr5Z5g7iUdxNjB84vXLyS9D6UU
RCFdnH1T1IEST7e+7+5UG9bDPWj6o3le7SMnzu9H+bFXdUTgRG9jBjQvsKMnI0M/fs7dE9I/Xh10466Zdx2zaTY8qrpvy5avi5kV1bTRxCkfTkGKFJFX2SyrcSDb2p0H39rtgs4GXL36H4V17Awnem0R6Ls20l4w
Rp96zEI2EhT0fwho6qq4V8RWn/0JsZ1BkJbuDhxJCTbvp634nRxzztBlJpwB9gzX/nf6tcu+/nOa3GhC/A9sKDggNJo1ghtwZ90sbdTYuJzU/79ZaQ8WSoGiabA+0fno/xOnHgVwO9GbdfCEjVbGswVRVOAxSmCb
AgbsXIGvXHjf0CXBLiRqNb9yuMH8+Byzllu+krqvxq9hn2lW+ursM2BbvSbJkojqYB9z4QOTsUz3pmITin0RHfSkmZUZ7HjCwRLqehUAO0KHHQ3MXzUCm8DGaZLJMtWhAoyZEkV2XVjaBd/sT0nChFPe+Tbln+7r
pTqRC0ZvPznLS7TgcGGKJ83wpLFlRw+/tMKKdN7+uKVpanhQjSBAUZozAJ7Sgx5znrJDg+QJF9TJ3cJIe/1HEK29XZhqfVFjPcUskFpdbjV6TsjAS7KZIHIOH3OuH9JHLTpQpqMkBSt0IkHAZb7HX8oZaTBWrsKF
9AppatMFpXx8b6ormRfYobKeWoXyYtZsU1d3YxiFpgsAKxt7uilo1E4OyKiJCP+pt7HH6JCjMCg8piV8eD8LdBCSDgICTKqCC9prnGXCviaY8khPrM4ZIeo/ZUDwjdabv0Q2xgkNJOARFznLDLgZcJWZ3CDmRBP5
j1eIDvYknqUT09bNjv9ltuFHxyrOli17WMWfV3GM37BjaEzCkEDGIgxKGqb8znfiAGGGJjsNQ+r3/nZ/duegZH/yX/3pPQeZMva3z2KcsP66b4oHUI6jjGuMKRpPBOlJ7KGPU7rKoPs0ykNbhUs1ohf0ysH4eGN/
i/nJ1/0bl0wadvJb0jh+aub/pseK8YQFjBvIPj37egh24L/UX6nGhNoHF5ePtAcvraaBQbgQNEujQH0W3x1qQcF+Y5WQ6R/AZsIwUtNVb1QBzVYU7GglN382/HV0OywcxQ6DJBoTdCOidG4jIB8R1XeYUVwAAbuC
8m/YxMmOmwiHWS0EnnrPgIGmWn9Uq17bu7IBd5q7/x+So2qQwzDW1X7MrXCTinUdTjBinpmTkrUK892LpLTmWxbPu1JFp3owHuN5AYCfmbija20BrDO4zIe/wmVOg9pDgikZ3pBBeoKWi9zmOIaUczrbc/p/R+UE
OVHG8mvIp/LFympz9Q47emqs+7TwlPn+nXbNmjwuDiLvkneHCi+31bo6qUKc9jjx56092faZ1pCf0i3Tyda416j0ITv9uiHKk5oLjxxNefUCcqVBW5H2ac3t9r7tr4VIu14+18HEZt8POUEmLfZYd4UqVCbOlSis
cJ5Z55zFN2lU2aM5E4OOLPE0fKrytecCARGJmqhUBZTzQvLyGPdTCrInBt+F6QSp85+toYMCtARxjgc1nPKvLEw4vImkWQHJEgY8D/C+wRcyBmKFsYvrdX6ULSeHUzN1MZPnPay4FAnAwI6ukgxFvVsw5asSzwca
sJsEFuG2RB6xjVXBdiOm+vwOdG/X9lPZmTrPmf1LhgVNGQW86fNphAN4oddGcdD2+Hh7FVMK4kpJ3bhBdX0lN+Gp3POYXsYYq/0JY2wlbsCT+/BF5nOxeuV3dHhHSVuwCd5zDjLji//fzof0k8MTrQuKVD7kz830
SH4yug58crq4AFbcxdHqEBuzWcUV7XVpnGX6FDFozkayMYOjDjIT2F4Hi+qvn5ynAMGu6seLk/+g1l8UiDPhtfbQXcFl4UfrnsohtLuZBDC8wpQxfMknScaTbLLdf0+tSGbaIWt9hI4k/wH7Xf3drcO1PhKYO32b
RSaOx37pLOS4OJA5hUyE4d3lTBzXtC1oSKtCreY8xhOUXvI9FS9gkX2y8Exyf506TNuvErjwSVVcdwQo/GwJkqL4g/x0Fq+f3dR/tzT9SHFc/IvzCVFEOjzoSvtnfZaMEUzyssfOMl1odU1UoibyCirPx+5oq9br
aI+WMei78tAVTDvz6bLd10916O1J/SJGXS6izYB6eq7fUeFzYG4/CLD63bqKP2prYvfhVAshgC2lnZbzCgZcms/KeEGVlG3KJEbDJCvMGSPSCFyoVPtJSKzNNnqdNnLMli2jnZ3nZf9MW3ODvzY1BiqzwAYfAxLZ
4QY+y/6uhstfmjtiu23pPaFMIS2CxLPxVjO8pYkqadB9Q+Rj2wBpVmSoG8M5tQrXe2f/IUmZfh90A36rAF9PumagdvrJGbwyAJIRjdHaqjNRBfQiQVLdEGRomSCndAq47k02uC6XG74qWcieINal2CVjMEW9A9zG
41cJyFvd+Cg6QWeQ07IEDvxIEVxOH9VIDAsuIiFfz3W0MqS3fjTGUkBM2qv+2x3vnPsn+MsPynDOwM11sq4LkL/dfUymrOictFUvvuT8t1X1VklO+1nXz36yvep4TrqmyHymsDOWzDPmsfTTIsQwyF3I02lWrbcR
uONHkBNbmqo/kW5uamDVuoiHAaMykW6dFsSRbi1x6q71mPaN6RBTGzg+UeYGF7pHi7g2JOheTqaREeiX2rA1zS0yQiWfypUVwZDwDLnq4CLMI9y0CbAxozis9kRs7a6tm6NwUlr/1wrFlv+LeeJW46/UvOTIIoLV
JDV89EdrDfU/MNNrDfQJa9VmF+tN6N1EK/AcEsVWUTHvxmi8cuQt8Cur+llRDz0RYe7cHb6EsdLBwR4SCePp+7sf3TC9l2B9Nq5kknu+xnzkSVmwzeJKkds2sV5IVuPokxGtAi/pGM+kOca4bAitK+wJ2Vpj6krR
2mDne8eCOPoshnBHvoldTuEfOJkwpKQFeS67/OMMR6BiUL0wipnOPqEN5mAAEVTQO4ZB6PQjihcUQ/CKdRRxowGJXZtIQAoL9HZh8KMLrsdS/hpuJy/m9LR6b2DjcC8nnAoIOJ7uor5sfKlbPSScOWlUawJTIqBp
XEtC+KZkAe3HY5va1U7khfI21hbkT+SH/9dirPDbnxkCGMdR6CdRQD1CrCrsizXjCyY2ETaZ+1oQeKoVajP4Sv6To2QtBOyPnAiMB1EZsiWKHetRvCCAMtUIRIHOkDzF1ELZjJijDcAOrAWhpWTdk3N1yUgeHYmz
PwtDXrbzmw1V9kr/aCmHSru0lxDrAUx6i7arvf/n+vXxGKqPoLsZpOVQeUr45aoIUL7wK1a09IZAMs52C7VxlFrw5zaX1cENJu3wiV3K8k3R3rTnoM9c03tbCD72fCf5bAaeddbxxPRHlvhMTrdO7bgDFi97XGY0
HAUB4nGQoBsr1mKAwxKsjTsg+/YLe7ewgUauSUzga8050wp67k9vrZLjXbWjaVtPPw6el2Q968d1cxNv3HXb2k7hBtYmtFM8bMmYqJCvEPLyUmTSyMwsrSo/5dySrO3BqYWNpShvuJhtBXZZMXpYjmf+MtxVatJo
HNduV/WXdfh/PDeKb2oq6qoXIQTuU/fjV7KpU05TAa9jFbDlBwbyl8k1qDZ+60awabH6p1rNCpSj0TvkdmrVG8KUsDO6r78CmytFOBmaVESXPtjoFd5Cqrsniof3ZE/gTsNyO2mxq5IOK778gyDjENYyAFIl/H5v
7xdJn4t6nfr6x5av9owsreVOrjLubyaGXuH+10Fr2ysuiFL3kGfxMfJHEe3Iulq8WwDLyWQ/8C50GSABnTHCfec2Ky1jN+7DCkxx5/N52+f+8xHg4285XvbSNl9X26kOkjZysS3qaQXjcHDKcmq97pve7rdofX96
1j8LIfp3btT1w8N36twACr52bSo+E+ja3AvfZTPN5VL66fy6VOrf1yR3aY+ZbLarkiYQAeRwYSZyK4Fgv2Xaf5P94MSu1fCqdYBZ//oT+9ugZlkb04CAvpADrNXF6Q3urn7h4lC5rDxD1AVyiYyaC3/l3eBocLWF
1rS8qYU5MCzQF75tmsinzSruUNjoQ2GCsx7igz60Ca+PXi597Yzkf9J+rDEWf8yXslH0/mZCo35YinFwtVsJxx4pPyT3myr8UfiYiEE4DywhLYrFfhvT8iMrgCQlftwf/4zvtqoCnfNi4zxWfQiwz96tyOZ0sx2p
HanHUsqyHRUdawAIGMM0rSxEUL5up/KFxXTCIuKGMP10IjsvtqW564tj6LIR0KbsxaCdWpOVvLMtJ5NFo96NZsNQ3y37MjLxwk3m9iAXl0yI+rILMB+9E0I5lj8NRHPhOBuMD21eJ1iu/X1+3M0vAz3VcEwn38m7
2EfxFoYvB9jVLzGY7EQ+zbOK9i9kAagM0flPOKzRwys7pZO/mI98macqH+XXZuN4ck4bP4wVdgTO32OlyKiA01e75W4nP2CZsml5p1acdgqpBW/ah9dzNSglZbztqGnoZEybdB6INM/VKZfVe/v6alESVOWiAX3Y
JuSvON/Wlbev0Q1w7/GmXqq8Smt4mzq3NE+3KYQrta6tBHLw6EKGZstcwU2yWiz/RvN6o1HV48fXywxOHU2+KwWli8pmgo21DIJuXtcAHNLUTDajvbpk8EBT8Bqc47wRdPiJi3kW5egXgs4rN49nq6kHHnY/mI0K
NCQGFWw/8nEUS3WzXcdveiBF0V2y0qUCzJcVTEt82WtNT3FqEkBn+8yCBloFYn+MuaNM0mAyTI9ECeJF6beSclsFSl4cLbreEL3I1yZ8ioV6/v5PwHaFmMJnnO1TRoE9cLh8FVMa/bfhhk1gGWip5K6cbijkd+kC
M8hqccXAeLqdsH0WZqUFA4kk2jCDBtPn1NFyb+mco8q5RiR87UyC6YIJ7ztGJpl25cfgEIGorY8uye6W8Hwbv8Lsv96L6b6RzeKRPfd28Sw+UmS0HNLLKvXYHfqhu7scI6iG/GiLyY6+LmLVU2SGeJ3++4HXwclr
Q7eolhRDgZw9Tjqh+tYPzfGOGn8pIQM3eS2nKmIgrXqReoMv1DIkUu+q40e1KFM0JuMidRw8BMtfLUQownyNeHIpbG+nxBiKk4tnwNqkStXGV+NTMfKK5DZGox4tDvVzXlDmQps1oMla9NnKYKTJRFVavygiFPny
IXwHOpInCGvzkJsoNS5dqpgi5A3BjvGoQ8bBQOZNaa8uC9HhQROgGfM15NkKxVIGKXiFY9SY48e6F58sAMtR9iDCWvb0b4Siv2nI9bS7neKl5xG7VGm02LoQwUsVLYu3hShfBqhcLm4qoFB7D5R3L7xkGtt6fihq
5bjmD4ZPOpsFssCB8+M0+5LzAJz39Cw1dP6c2s4JIPW0O9SxCBXsN9MQ5BU5Ck2Kb6VXC/u8ExBkkTD015HV5xhnBwghbSnrI1dX4C3RxReqQf89ccx/eWm6DRU0Vz8AefMcPKauljYY7Ub8u3RaIFsT4WKZEC+2
wDWHx2h0sBBLOIKoUTrlGlH9oT6fhl3e1t4/on1bj1cyiHHI1aUbN2R8hxZi541qv2twBCT4z9eRLEyHIUykolYc/3TLA1wptw5hn6NKfDc37UhvKE2k4rxWupOSxDnhjCoT6exjgKrwWx2Fi6gk90wyniWpKLfb
6ApaaEX5J0fHrNhqXkRAJDj+HM+WEZsjl6UJORe7EdeLmWxX0JVBurOPrzWgYbUMQ9jVWqx9PyoypNFhVGO2cj6Sk0SZJKN2FMsag3h8w2TaWJSs0LqLs0F68Dqt1LzN79dxgUppR5nDIYipXrj8CgDz/H4PmJFv
/2WmUc0p+gIbc8LNXhazmZE0wCDebdzwqP5Mk086YCkfCOyL0cBM2+qoYe0xsxHPyLcLwufLrGjNxMnKH0wpuoC5nNXY9wy0DRcu/xXcVDxpp25b1tXvIdQVhUcliE8ot9LGFhRz0wWPe/Qy6PRTxPA6a1zFVG9q
E9f2TtHmjlW63V9nuQqsufoe6jdL88sf4Y1kn3TgEKpLsQr10axRHNfvdir9fkoxkuLwTiWYcJZ9W7rjnTmM/u+YVZlvT/NQm0vjZrhody0JVSuSUfnm6lMQfmCv0NXJxPmtI3ChlhXplReziBO0oBwT46D8VMqa
zVZ+j+1G4mR1YK/80AuXLA3GXZgs9HdR9RwR3/IMkcKquNIPy00lLS/4nA0S5XfXmRJd+wMK0sGG0/8T+uCfxk5f2twXUFMe3g0HX4Km8oCoRVfo4JHGlBNji0ZeP+AG9OU8Cvvifq2MnFv7O2q+pPgAXVSMTX+w
78VpQC8+7F/3krxPI5rt7b2o/tJs1v/rmOjayp/ZR/BMO9bWfe82YmvphmhwI9Z6oQwWUp7o6ndcTxbb/G4iUJkre0kR4qDVw5qTsH1nlVW8Qi2/fqtBhjbFiVPl5WGXTtWApVHNDVl8BA2suliFaaqc24qK6JTE
UPzDXO6RBBVs1LrlhAFzD3Ewq0mJBJiXQ/7hm2OQDycRNmCtLEjYL/QbzX4BY/FF2JiE6Sqj4F4/R7TVVENM1IOfZopzCtS5oZMUYisY2PEZPEjMFCdaLQoO9/9FeEzhcI9vrFlbIImvCcRtGglY8oV7DqnTV1s4
5Ge7FD9e3nek9IrIU5V0tJaLNv8m3v5vxB29nnLO5FZJv/Ob05Q757iizZ9/oQujMdezKeL+8DR/oOCfCcvleVq8GJv4Tk3Mz8+NgjzjU8W4aUYPfb3vRYN8UeVP3vOYZiaTKmm+5sW95xHw53wH9VO/Z+8DxNwH
mN4dO71Jz4eLboq/dIswzNYY6icXVCdSaDlydLxJpyBOSz3tgMzJSo8HQbEZciS8QXrqzNGBhy7nCjsnFz62AqKkMdWQspK5OijOHLC9KuZQh7qjtqkK8jG8WOustpS59Xti5V3ZTTlKpRrSD05cpZdjdE8jRPFg
+xFYkuQ6eWukEiYXa2dd46qerJ6SqUo8AQcf73CH6aFe6shP6xywJoKWCgWdEba3oh52ZBTR5sgyqKpLkM355tOLXWNtVVnCWmtpoRpnhpL4VlPon2o5I5srsM8c5Y76qZyianEjVfZWT9JeUg8B1GvoDdlBlmeY
YnVZZYsi8g+pCPK/Smc63j2y8jzTvLY/oR/tKiz50eLkuWVC5EuujNMA5oPGvBe01SG4jqaSumOX4EaL4bSbsSMyT5fMqZaiEsy7K4g0gduovSpkm7JevqQwGeiMOsV9gsaYF/Fx1RoA8cKvXMtWysdLT7+u8YBt
4iPvBfXtlvyNK1OwFMuJ/zLx9lq+DMayLjCe4T4Vt2p3wUOdv0o0hC+G7g9A3exnfQM4YggOvTDjZXGArs0BZN9qyHVaNcifcJOERbbLFdh09ZVteeFCvON82zPkXf9dvK7lxXXI/3hxlDHyr6cxJd+pdKaY4xsx
UBBqj7X2dljPo7B/Tsb6wMX1eLEo75LtRZnRcL1e2LnAVqwOLRF+avEZVlpKQ518VFWQ/NN2vXItu5SYoLpDWI4H8DyQlaT0N+se4wWCWPJFT/px0PLLV7UL3EjkUrKrbQg20y60J5/imEI928Wb2H7qV4b2gOWE
jmfCO2f4nCeIOCl0haa6JtoIkSPDmF0o1b7aeXwbUrX5nO1d4Svb2XWu94xg26yPHDx5CU8mTTvsuFpxvLN6au/tna8wAJc9w6XuoeDQOMdJYX/7FMCuZ34srNCKHTysKfV56KMQNiAYNA82rzXk4KNsKBt6k/b8
H8IxUTVUtT0h6erNCaPro8W8JtyrrJE/vVSXRJ1o/mvWqTLPIiqZwTGGor2r+ypn1atv6EbhkVxBRlzw8mCylLa1QjwNlkBh8PvF6qEe0wFQQQ0649hzVDSj118JrPrm7WqcJnGsVXs60Ak/pu2tJwuZAnMf2ZXA
nXwowRQ0qfKh9kd3F0igGdDcypYCjZj0UuNDoLLMCBjDlazE8fsuevcCmFanpBwO2qi/qCR/2/OeyqWDZ0yc5kkY82lJbDfFkrPygDoYb3SMQdQy4n62C8MAt3+7FPps47UfJP35pzAwEKVNwwiMtFa0HORy8FL/
9waOp4gh1FVSBojj0+2vbWcpxugJtG5ZaH21JFD3+IpXfPeyEqTPbIDImkoLcPq8XeLb2c3d1zwR/a4IZHHf0DrDRxc061tSnFmI4VMHcjogQVxIC/AT3KFIkpUmvXuGWHKmzJ9uXz0rLxBfrgji4DCfOhzEV5/P
TCFXEZhtRXHyVCxU3kweOGty/skWFdWhOFnuM0UBcw9IPDeUs7R5BUyZ11JYh/VmGeYvqJ5Z7fg+7Wm1IT75kiso3NUeVOats9Nd/WzzNsMXnoADzov5W/tbb+9TeWZ0LzkYyCvNnowuhcETHolsuPv1c1Hs1cyx
d0DFH096vyq5UY531G4mSNrOz/v7pcXP9RfLQWu7zeSqsm139eWkpomO9K7S+K55UvkENqOv4A12MqiPx2yYD6x5ON4Wu2Vp3EwkaVr8pvBut4EYhqp8KeVDNshPlEHw+IJ1eDnWZn1Yk4zd6Osx3nquZ7OnaFMs
LNzn2sn02Z/gJmrCLgyWUPBB41gw+QLYqf/YL6T0VZHmF6BRX38vXie/19nwKug9VI6KiaSEN99He0k6GXJYkLxot7HLK0fBYj0H01yegEtCqnICt9ZXbB4HSHVwIMSoz5uSJO+7N++sZ6cLSY2CdAU0m319Ui66
FezGSsc8M+cvI0X9Bj2zwi8qT8tUUJby7z/RLC0BkZjczUHMVulG1qxgB19+6OXmY2FjqzPTfCd5ElXGUMpKlc/uwY8T4/j0ojWB8n1fWXEE+7T2M2XSfLTmRn/+xseU+sMd7Ouwvgsiml4ytI1lXOpkTxuLX2qc
0vPMBXx19TTQptya5GDfTo8WTGxqrOtTK53aHg1ulHrad56GB+Xv+AAT0UFWcnuMMGMtoo7xbLOBZvNtJcRH0hRiy6XY9kruEARIXjuaeHZD9k1A+9gBToyi27mp/bmGxpvkVU69VS7BGVNiyg6kyU74ypexlXYG
AStGOIfeYc61VJmaBvQLI37TnL9mGy0dpshc2+Tyz6YdeJpw2aOH5tUirO8Lt7uUAZgXI2OflMHzNEsBDhzYD8p2hL3oS0Irs6iewohE0mA6PElsYy7wAseGWnaeD2QvaoY8OV8bMHAKHPIIYPIsudrrc21IT1AW
aYzSE1pjFf6WvFBzoRiyF8aeG/oktaNygOImr6vdYCBHBUyPkh1yxQiQXU9xffbNhyqr31brv139yNvqtUOBcffHC5+sRiwmmzdtw1ONZpYJSQe1gwv7SWCy/re4gKrtK98eiLsN4qrSGfXf/fjc9cIH0E9hHZtl
bHP88yT/UAGdDVmsfNluHWJPiijm9vWOnLAFywaZaasp0umurII8k5MKx6yHZpRQr60Z1I/PprJiHsHVCIO2DhPWu+5ODUOn7jlE8MMuJFaDRy/s4sJeFjbmgTShJnUtZrYfFnTheKsjsuXOou/Kajz/Vmf6WRu5
cerBMunZVGLZF4+fxFYhzXeL3IchuHcv8Ob2UwRYnJqxTT1/xlosgb3hrelyFbW/OdEKu77TShc0nuRgLAhF2ZxePgsnQ/zMQX+zREEkK0JhMgdOvGMymMI+6vu8JpEY3QXq13C7L9ojW+6LzG2//Iuqzq26QHrF
5SiLDdkJCxAysJ7DsZG8Im4WSinvg/hfSMa9pZUIWox1RZrlcEFOqzuEZoP0kRDGL0lT0bJnoJTthHGtj+0EySZ+hx8AAewPUWVx8FFes9nHabKx8YWUOJvH9N/oweiVxlBzd5rxtfrXqFxiF7e4msf6M82s8vwO
QBJjjFSXDPZ0qlj3mutOh9vlOB3U0USQRSDPJC/H8Kbh28hp3OBgnoAnuJbr4lw7pBH00DfooQ5xhM4OLtqUia2rrxVkcRwsGE2ymkjlQIkm1C9Q24cxUZGrrT9NBvZ3cZvvyBzde+FaqINm3r0OnavLqET7rfHf
SRS+smxO0+08sA2+NlodSfWWMkWFavp65zy+LaED/EwAz1DSiOGsvMgRXKnSO6Ur8c3BMg3YxXS/eh+nPfi/2Qkt9jIwAWMsco9yhat4o25VM4mTHN0iOLpXzftftka2KF/jZS1pfQG2r/2Xo+sRm1nxd9QG07pu
0ifPf824+2enh250v3Ix2sHWNDIxlHrag0WTL2X4Zl4nvYBUG0dfrtvRt2iO77dKSrpF3lKAflRfJdsTveuW9Ch/4+uvTapklR9CVriWdrCoKq9wIv2oQcwF6jHl1Iw/hwtYTjmLSh/6Vl1CCxAkDTXpalonnehi
KzedV2kQoqohXWekksxFDe86vVmxnT7Am17azAY28HCKE+3llwdz7tlTleXuPe13l0ZB/8N5uPiBmVFaS96UPxZ/7wmbqcRUDcQcZB9rSmmPgyO4P6SAo4FHUyIdizOstnk6H7JDm7dnBrpTEfPFNn9c3J+pvtJS
Ufkk4/blqeHPJEEe3STX8TFf2pXHDIGbnEdY6JvwaJHokMnwaZsBNa30JMT/sxGvRM4PMwdILJJTNbO9ldq3LmH6DUXDOkMFJUCEFA3wbnrA4yymfGUA4TabMmNOO1l6zVoz4QOo/mwrwdRNXpQaUp4AgdURbFRV
sgT3glsSZ2DoNcKpDERQeQ8yWc9Lj0BNztDfZprt+JQ84/8azyvFANr1rzdl62S/fBJYri3+xRxkyJdReGCSEDOMtPR4tLXn5UPZlD0dGKmPVMlLamsduspynsyJ34KGgem6BTHPixP6jouMkVPJW+UP6AX0dVJv
jefWV41T7cX1SPf/8S/YnQ6ys3cd1PAmDbJq5ZVzVBNprps86NUsq8/m+j2M1Lm/xa21bqyJ8ULwGbj0l363OnvfLT3zDC+TF50d+Cth8ggwltdzm42JGdbu9o6pSHq3xrIi/WwVsV65YtGlrvox4M/xW0/5xBXk
c23KKG5x8RqDZ6zJx2R+0rFIPlBlP30kxfqLmLSuun6GlldDbuyrBejbMQgANWr/ySPyaJcIfnGsj+q1NtSqhITztk5a01LNXn1Tir4IMfK4NvC+27C6e0Onf/hxMaN8eDJbXA2j1EktJMgfp5dISHwAlskLd6VZ
2wCP/by8KzA+RK8/SvaLlEDzX+SadXv1ST33D3n6b+CQfnaW0FmepIV0CbJT/dJf1xX+XL3o3AzpEo9TeiAEFZtqp5Ps1ng+h1U+qHOm1lVYNBX6ilTV0hL3tKNyg0aaeNTFUm8lXx2h1MmPderEny/TW7PK3j/C
ENBwNlol2BhEMo4RQDGg8ipF/0BmQjOA06PoMu5qaij0V9UhyhZYdThmuViJDBxaL2CtE5X9cb4U/2QDX0q3HnQFpG0xb+DxgngtL60+PFJ7qlhKWw2HTgzVG1fWnxzwY0hBKr9jEH2KlTjsXS7EHtP2DxHMoac5
9G0ugmy7TO/b/4vMdO03DSLl8Idw1QKDp5NGe/15gxrF1Z1fPRtW6ze9KmLK885r3CzVrB4t25B00RyUt/KUdE4ZE47sNA5pFnLi9J0wm0+7WysiFd3uGJN3TqfNasLeNFl9Qj8qv2Qs14nSP4nLXCZ0qSv4I7hR
mxmsCKpuUskALFPyooiSqNo6GbF/1mzqC/3rqyZ1LZtcVAByXdMmlOda1OvcIC9kFtdtaqb0MtoW80Tjdv/ktkB6gLc+VhWiadvIKkrrocPfRKB41WsH2qkpayy0JyWackx4C80LgHmbTW30eC3i12ebBVIP+TeE
sQ0onOQ5YVoXqxDNMy7/qmsjTbk0zLkUFWmjWZIeBItH5hI6pf5fZg4PqQKqz9Gtxx9PQveoMQSibiXwXdc2jOi+YSSDWnx+rPklR/pv3NK4vR0MpOMUxrInH9RvuQ3H+bIy3BQz+N1Ddu58+W840Q9BkvmTbTDt
PF6dU+9lufm6C3xv/T3nsHY6vMtkAuhMwhlcEcUgfW7C3jMGyIHupiLPoPqvvFpiRC7FhtLKPChtFwiIQm1/I514JXdEw5A927CuvXbqsJDjBYCmGIoH1OouO/STOCQn5GZ3z+JG5b9PFqxJAAyhAcJg9S2wYqSK
3k9A+RKehlYU3rSBINTcuqPjD0MUvXFiK7IhKjVCb/2xEAvgtxg39YOKElZuLrYMyIHf0mAX1d46eK3HEp9mu/20tvifJTtrwF+lt49hbow6+Oi6ESuU1kxllJJGvBJGAzG+VabU2sRSm/2bpt4NJCXCXpgShjCk
jwcPjcC26aydfe8zmjUgrq8UuBZKy3webiz9juY/ZrNrielUR2Hx8cxZpTrTCpwtPK2eDFwkPQjmMkulrTaxyCNm7nmbofqlWXxXtng6hDn/lU2WmbYO6WgM9mNkb+hZcUWLYyhBZ7w0MaZgNCBZ5A8d+CoA2RK0
j/+0SRXPrln6QFWoUsVuJbu5ZSMtumztPRhjQ4dQUoPemzQMt6kplJq6M0QGHAPoC7sFVoTYFHNhw/YFo9Eiio0M/0WhpFpuB5DGDceVTVGrVT6a2rExJDMSZdGAeFFKKbGkGrEO8ZI0mszgTSIghVrtbWb/FfUu
t+P2bI+N12XCYt3KF+HeuGM6IniQvkl1Xrn6gM0j/btJUTRystO2cjaha4aCUwG0yEpWwui9Klyru0o1ThK+nh9tOd5UGEJLhU/r0B0e8DjqoDe12TvJ7JhhmjrVWvVel9FiFl7HDReiL7vDvuyT9cseVUJpnEDK
Kcd3406IAoXLRRsa6RHZpmkF4TrhfEClIZxi/VLVwxIfubOLZMle/06HurX9KckWWfwClZeIqZImRYfJjZg30jmS6ZDTMMwNJNYbz5JUq3COtnVJ8JnSQA0s/ZMhO0l+R5qx/tbf4/yh0TbcaENV+AcGJGZXS4jq
zPquA33EX9+NjGHliPvSPhWLXqQ5AbIT4M5ksfrV4qFk+EpVO00oQcnSx0XEvwRDX72ljQt9DKVE58RN7G0YAMpVghdV2lZmz+1ZAn9p46ZmQHA6KmmKjqpf55qgGEF6B3hwAy6IHwJXU58Ufwc/ozTJu7bP0rWc
Wewuuyz55FbJToiE/5FdJQfiY3WWza4jLgk7QvdoYN1hYOl0pqvd13HdEyx1jQiD9FejjLDB3cP5GpmUaU/Wd/K0xRelbxTZSZrX5NMvDSR4S2KODdpK8xUqTYEtjdozj0eTRj6QsIGtQHMPaQ+QqlAfaeBJ7oVT
iIuFAIYlQ7eGk5FManbIGC4EBa01tlbRoSSOUSavVoNlPFmNF2l9BlNLQoJYcmTJgmm7T2iogMjuXhI8tvp2+4LbecNk1boF4ej0C+dAjurdtfrfgC47mx/3P8laeTB6+ly0B1WCKkGIEkBxl7HiBsREMV9quxf0
gPeO3lChFpC0LAazv2FYdLNo9hd47NKWXAv8XHza3YMbuqFUgCHZGiYY8AM5x6zotyBD27O8jovsHVHVdRn6flsVAMGulaSVQyZ9jftUHkWZIsjNNiwGxB+z1FEyn2mC9ZaMZszOjk5rKd5a8BbTsZhm8jKySDk7
HIuNjuArkWR+YzhAXqFnWPW0ml+0D3eTNtrtVWx3N93Ne5OMc7yAWSoQSE1kYDMRRAuEx65Usqo91YPlP4dndq7H8i/4ybe8k788UayxIPWPMdGAsCut4zUygryyawoHMIluK8g9hI9zP6Vs2FTBr0k5C47I2zD6
3ppg+SCe/RLqwpVudPIiY+TMRxykLK09m+wa4uw7C+ECBRhuxNeOl/YFSrojBppG62Z4cLvE4e9udNGQhg/5boVefw1nMQQtT8iClJoS2pN2rK50j11PmWeo60cWO6y8ZWUvmUO9xeaVEHZW4nElGKyD1u8+z4Pn
ROhi9pjlXGvJf07UaNSl+jwRuZcGRKxswC1xbBfO6VTVjHJuN4Mq5m1850IQhMQvenDk2NgeULoFRuAaw2SBQVmBGTar9YMvlZbugq12/eckLlhy+4ilfkhSN1e2UM6/sfUQuNNMu7JjdPimo9N6DOF3pC8lAcfH
ES4r9UGBKXIBrXbsTpsu02jjz3QTYiy/gZa4NAjw9KYZnAqDhNNRH+2xWJ23HBCdakAXMflEpf5eNQzNG+0kwdi9VofnOjMbGe6ctEMglO4aafmUjfi8lgCTTzrop9UhE46VTYr55sG/kvzRKCui16EUOspCK+TL
4fi/3idvk0NSMotvTTyiVKdNhLYTafOtjr5vBPQnqzGNlHa9nbBWGJzBACRPGSLJFF9M1y394nb1knIpqMjJVnqMnpfmRfQ5lQQZtpq+yFIW3uFVwzts8rBjnme0SMzyKxXLapyAm676W60G9GUUXceHqH88br6v
yqTTWWDUv/COjvLfNtn1M6BbaUTCIUAFIOAg+QRt0mh1PaAoaZJ8jvMWaRRqOUp0cRb58mTOeQL5cpr+Xs78TnDEBsAebDkFCOv7xEstNgT62ooDymlgMwrrlKQOWb7ECbdZVgA52ec2zUexeY+8jsqVR6L6jDvn
xhxxqTHpjtFSGWPJSz3gteAiD1GmROdRD0MwlBAQCYNsosLR5NQ2eObDceRk0NGtRd/hRp5aSf9D3v9m8QT8zWdQEXJPKyPy0kaLogc35nQqydxBwjRkaDWTymx3MLMhch9J+6Mv8qrR7Fiz3ENmP64K5OT7qdG7
mIJKdW0g3chHgQDPEsbjdEL1PBHl7sI0ZJhVJaNIS/6m4dSQ9a5LuinXuuMVcNXDex9dUoaKy6VMZMYJCImArjWMLnNYrYILbS3LHwObK0S9QSs4EHDJ1dYuPAwvM0WygLKHnOOuHAUw0tKIE4JtMZhtGX7rts7p
RSKqRtFPY4k1og9H3b+O1yAPSXyyW2TJCN/Eqh8fACYnhPkcBcZfBLeweTM6f8d3mR1TvRNXVuImragIO0SYEYzxa5UaoMUSj8Y+fPAEtoCCTmGYgIFsd+0hNWd//z/Tq6qJmjSqwXAvtXmt45rfjzSVyRLgU0O5
T6Nb/4Uz5/Iy/EgWsWBxfEhhCKhF/f6Cevsi694y5xy8+4touaVy+sJ6J5WiS5X+UdhFgLinxK5OkaZlmByQnqvvIYjtSr8T1eAKMyGOdS4trhB9wyJztVMSClQ7s8Z21j1iFfnYDZGiD1E3QTISlrsUUMAE9+5A
926/skQeTcIqckFKW2vctcaUzUBwxCu4AZpLSoERo76bFYE5SHCtenScGuc/WO2rs8GgAQepdCX1R534OPGgdYftBntJ700zimfDGJaBwIQOxcmfc5NLWr1NiC2JQ6b6h4QRjlrHOr6ChFNaoca2XovTs419GOVH
cDOAIhvWAljIzGUeGvlROBrFR/3QI7SJLHiozAIiu/2KbuIfBEhwsLPAKEngLM4iT4nd/fzTno+4MXIwzY+Sm8aw0tHlkRtX2led5a9K//y8d/IviPAfbLv7L+R8f9Sq9+9cpvXr165fuf7yP4UOuDSti+/W76Qm
hioHUniZGt/lc0Jvspayw3wd1f9a7OkL61JPyVH1FJe2hv3XEYxM2/SoOUUMtTIxjgXiV9CgfkxoVqknikvYRBq/5P6P4nckXxC5P5nuP4KTo9cXRaqlLHzKMpjB1YdN/5SdMJ+5hALdHvBOX2cCJxp/v57Rntey
qcmHqocPdDkchYrOVcx/Q+hwO3B2neQAIsMmvlz+9Nf3CPpWUaxNu0z8tO5HslqpCBVtt4amXrNXOB3nGZW6rj9QnAxkcavKXf3WWwQ6v/Ma0mfJnQkfESyzwBDCJtKkGSPZHGklDeq4hX+gc4gqYlx54C+2XYZQ
NQ/3rqjyQGT+cihrLw2yfTX8CpDUUjgvTqEFYrH/Gl4Bnqn4ZAkzvWRxtqXjW1T75CkDcJAIdXGtEzUggmxIYNh1y3++VJBXB6l+Lq8uGfYS6v6JL/FrcwmU5ynqYisA2CiQBmAAmqCRG8BfKl/80qCPOIgLVOnX
rYEsNx4gewHf+EQu1/cUol+jxBdO7Fnojkh8AKB1rolJhbBSGtF4T+895psOJa/2SrrN7iKVROFZR16wSbB/jtVKoaofwq0ysUtoYgshWNc5jwpc1ynaOtJFzsTH1+BA0sDR/b4tLIHXyCdFrX1EKaFByHvvg9if
1EkEeODabrs7IJ+/xA/PmGg10dwnguq2zV/Y1cCoCXDgGA1ZXHtjZs74EmimY8tkwO8piM8pCopy/JeaxD7QiC5F7oDQFiEe2jJrWQlCz2ReNZB6LcGusR6+cb84AnDG6OUAMa/UDKBDwgsnIAJlJdsJQGg1/Lr0
9enWKaxFGN78G4+0Gibi0LANDY9bgPTBkLNgsQGnkTd5Jtb16+NN8VVgDsUpaLQpVSDjL2zlOtNaeYFcERe7f5zgQTUM2gYmUnkaGnwZGwr0VT4zz7T1hLAdcNGDhTCkL7nHA8sL5/W232zHgdGypsCB54ohZ8Ow
JsU7S6p+D0SCcsAFNXWCVX+ugQsTmqHa0EjQpzlbAkJhfFeuuoOrrkrjzNCGdZV2/ePoeTfRVpAxEihpLPtGmBVDPK+hs4G1izC88F6aUCeJXAZOwGUJyJGHjUIx2bsLeBEiRBp8BfnN5/ve9x+BKVtccC44NA5g
BQUbcAdSUAGhKr+sMUOj3Oha2STAC0dCiCvgwY40iW1ogAnc34K0EIabv5mcui9JV+JrW3YNX0O8/JPE9bmJPoWS0GLZ7X3NtYB9+5CaES45rzaPAHkKPAO3s1FANRmog6HSSkqvP4EhFq0RaNhCUGGVTJmfAlRH
ywoB5m0jGQb/kUgiQwuCm+nsSxQBwyiIOoelp6B+OQk6rG32M10owgRjBwGlEgmauuMVEEJ6eH8GMYn6miwB7EkZQsutGsR20l28v8CxRDotlgtZxn8uyvJTodEFXoCSZSdZEHAgVuI34u/vLz8iR70SuGIZxTtK
QnZ9zIEznloWMCclRchyI6HKtTf97bqiZKAIvpydnF3DAgX0gXSUkJwZFot2RjkCVM2bCJYfP0JDKo9PVBKvm6+DmtdDxb6cVr7fKZTdJ67OAJw6PkaTTGQMoJGVvwS/hRzgIkR3uYXBvXxxejIf0z8e5At28MM7
XJEU3qnbyDOhf9wWkVFpJX8x/X34yAEFFjrEH3DshxSjKefTDg9uGReGEdsvgrCvimCxdafm22PWcR1x4LfbYisKKufMqSBakx3J4sRkw6BFB0Vj3wvBrxjfiUZG686B+OTOA9Gw8sFlqsFDTs36nBAtHxJqddB/
AwExiN0MA9it9Kt4BbQv0anqjZ9CIDm0SBPI1TTGsom826iLm1pz/qHaTLql/nriEyuNaqHgeJESAhWNuvTbDxaGMDoL0rkILKHXGoFUN6+DwOGh6nXHjgmLK51SjCFuQjPVYGa+eUwwanGA/ZKg2czaGd0kTeOa
cI7s2yU4+CS8QgSIMEe1dYl45Aba/Fg6TT0Kis37zRlh8T7D40cl93I5RYQx31YZeS+T69Pu5BoDcGV8Eb7xQZsqWL3zHdHS2mXazhGkdXDac5dxGRt/rkqS16gy7kjhQRezV1QMz8UJgJD3FCAh/60QneJ2A8y/
sUEiIIC15MFN1K++f1zE0koL+a+44XbtQ3JBa48cvM0SX6aWt0GLxENfw2tYB9dOJR3//fRL9OCr9hJGLIrg088AQxWyPjNWDOkGeKKlWXrlQXuS9TEsKmf9g9oVXYzgZ5oRjnBLW2gBnpcqLRFvuVzBbDgQ9ZPC
Z8wlxdtJGNBnvuBBU7ePckrXE+OUHBgUR5vNnAQCmk2zq4BVI/IXqyjU22lvyHtNRC/n8OhxE/6XAdHa68lp2mXYb9ErLHhlTtYkz1F9qdYs6lsYUhPS9cK1ZFoit2UERTohEf0OUFPvDboPzXaa4VP7dshgPbkA
AkklNFTMvHfze0zYrmP4nU6C4ekD+GxMJJvmxLAt9h53z8KloRk8saDOLw0ij/Ps8xRMqEAK8kNJXVYnnv0M7XgmMvSr09WK8rxbw+dr2P9PhjGckzucpZa46dEK7RauKbeX4gFfZqGtUJu/no/QK5Hso8qhNXT/
NbNiomEdOaUr/WI4VmHsOK8abveKW+5FCqNRdybGwhhfETry+ApP1spL8TGahRZXmzmkfZ/a8ghT8yUYA06AGDy48xEi8tiYhtEXAdi3bAcWf0aRUOonij17kFtWf8NFrU0iCv8PjKcb7XaoLeOj7W6f93+1Y7LB
aHMxJFjpXpKoLmVyWw2VGQcnFQt2yGiHrGACuL7qNxVUC616x06sWnyUivGGSGmc4XjhSr+IH6wuUoj3wmqSI/yJxmRgxXI0uZ4ZiLRnFaTH9extC9fhee/C2WhhAwMaurV0M/nkiX4yeYtoaXUvlikOotgV/k9I
iCQwbFK0tCQ+32bJHcojsDlo0d6wSw4aB5H1hm46ALild4YWXvcUf50sEeGb6pGCYSmyUm2zkLQettCql+S/urlFkOsjov8Z67NMsWsGNkAMx7MrlmND6iZdgkb1KGk4H5it0NOQsg4SyAizKh31i5tG+jWZ0+tI
gRNvjH3JPBFIbr89LKera8XwL1uj6Yn+KCCocJyy+kg6GMgYzGCdTlcREbQdMSL7bUiskTYOZmADmlo7NTs/E4bUHQgsyMduKmUiMq3EGpZ81iB+W7erfbhDU77tGnZgXbd5VsGHJwqpmtdYH+qQoD+Fo2SZEY1N
QoUCgw6dP6Ns9ChAd6G2GK6XyGcGSTvwflxTJJF8maSFpIUL7UX3ECdWXrH+rFp/1CEKjHTew/TGMK8piEdIJ2u+k9hK/kEaAAWe/Sh+i8FyuYkysxYnjfrMyk7j5gWsFYb7ZJvfhagscWA5CxFhrv/OFB4gqVDf
3E0RUievg9YhnpVDaETdnG8r4hSPSlJ+8ImJa5holmFoovrItNpgXEJwy0GgAeSOqA0HuGx+QDGxWoi//Tbqn3el9xZaXH2H8E/L1RKaq2q+YZzDyeREaHK+vaXhMwQGsB5lsKOvkScl8mzSKyDi/FmINH+y7ruP
4L5EL+pKZXifmb+BF9Gi9nYGZq76MQbVH0jD6Rc/pggNy5xmXkTY9ikBqDPQt7BNTWUWpy8B8e9I7m5nIgjrHUn8UJ5CWAEAmVCgZmvpky4Ub6x5mx9XpbXwsNhvJSCOh+N5KL/1fAw0qHaAUzRocomxnyKPjaoa
Tpc7l8+3vJl3+iBnCYU8/fnq6daGWqiui6pdi0BNBoD3caXHf+hQPfsX5wBS67H/aa/uE9+qGjyLSCDwRoH/0CLP51IDNX9C6EfXwdSWSPykF0R8ZU3qrrsgoRAS9nD1YhAyEoKwBcbrXrBf+Ehl9VomUibSczAt
e4MEMGkQETuJregvUo7F/fF3J5bKijppaGjtQ43mLLXdwomdSDUgBZr5zxhE7AP9LDCrkc/ey0wyR6jCvgKlXeN95gU8fefdoDUwQ2/y+4/pptVKBPHXbkVcZVzXg2NVLTPqagdmVdvgGrHW4ItIRqSujCpSDpDK
zfZ/14XWij/kSTfukBWgdfx+rh1kWbjCk/7fCn4hVAQXkRDtFKfFD+uFEtMdtHRYV61qQi3Ra6kb7fOJJrVZH421dbWmrej2UNKOZ19b4NzK5RERpLu9P6Mi2TdRpj86Oxok1bD4oJq94+EBNs60jIk7jn8OhT3U
bMpTsr3Xoeg5o3Vzo/3AmO+6XSvhttkxNWm6S+2Ag6+Fbz76Q6j30a5T62pDrSH+1M2rEdApqr5JyFBkC7NlIa1Bn8h4aG7ZS/Fl05u2R8FDe0sVKkZV6cGutMbCtypOTG1N/9HaKbUEamNiu2fM3bgBQ2A7vBjF
eNhg8ck5WaOrwNxr5zjgKtMQ7NfUoWAblnIvWLVWLPvY6nPsGENSovbBRTtNJUeOHLOvrvH1qyaU0pCYbgsRXJPg6iZI/QL3WHl3WAkNjOF8xdRkVNUPlhpZBT1r777JqfuYL3u7sUeLqc26DGYqPdqYH/nKj3FS
cWKVvi8vCdagTv0HRlfJBHUX1MtItwCoBn+9+wtqSU34LS+QM32T4bGAaxCnDKWRZ9wBH8RpDuCnNdBW5Mb8/s1FpcbY6Oh4jS9uxFmtGz0ximWX9m+6p/JFZcgZYh+Fov1r49XgXXpwTgh4N65L72vU3fhqKVdc
wA1cpbn49C+/MGI+b1ZHePeWvzltyPojl54HklMzEOk/88xfCYUXLLW1Tx03OcFkPS8PgnBju8EA2+Q9jTM5y+/EPgx2jRh7x/xL9/tH5+li7ICMHY4QIFURGocU5BGb3PHDexKbaRyMspf7AO9PmbsSfvculFjv
M9+913cGFBCgrkdQ8N8ueNIvJb8DW9HvaQz8iy4mY5/fD5H3rgOh4wYFVq4VtZq8/P17d6PELHQnGnOvgbf8wnjLm9XbRz17OqUxt+bJIJE61Rk3sUutgm9ZSBw0u4+KUAJqlYyxgVyZd1zo+qV/OOy0vx/v8rpU
zJfZ32NYjnK7wGaUynmbf2hI7vy9JglUXpG7Tk7nV2ELBlGO30ihroFWX9wMA0Vlanb93nRieA4i3WyS/sZJr96cRe1lKSvKQsjiweLUGJGeItFR1zCuIT1M1REVCQ8c4NtXi3MiaAT8blVtWd2o2rqa2QVULA/V
1dx5nDaCycQqIJMhNUzRx1UKF7bo0oXMtB09QA4PhU/R1yZ4ZQNEbbefX8Fqq2TL5EbJ5oRpRhQFhbdAtIt9pRNWR5WYcUDAm4XkWBjtGPAKCAUQrG9g72e5rv9t7IkRXbZCKIK8RzVeODJjVcrbH+bUqSXzFeE9
UGrEm5IKIjq/gslW6ZbpjdJl6S61/tZen/be0k9Rpmc8Eyl1ZuhvqOhk2fu0VBNKqDGoHWAHIomEAb4b6YjnlY9R8rlyzydv5V8Hwj2emTiIzWgk00dan4GyDjP7ul2hdnjacceONC51+WLjGTpvgHdJHp1jtHbX
4OrFoBmMwY3CQCW5wKtHlHprKRnO2Zwz2lqtPNOqf2KFQDcSMTEdJlChKbyOmiqlXDIy1cwKNe8CycjQJkTo67cV/UQz8hydXwQw3wG1jEhtcpKwKmAnBBHCeVoXqDcuRyHDFlYunOQvoKYlAYchlMslGAh8gqQf
3FqqSkJdJxD4MgoO9OUfu/IsuEhQ41WqQt8sNpkO/HqXq2QrK6fvVE+9rb85ArEOo0XH1tCM/we7Dt4pXqE1SzaHgYgHq/47EE11ildOD6zml5OPqtxkqcjKc6YuAJNz2t1BG6HPrALL4ejItFjZUvxdHNmIVMH+
WE6b2DZ4yOm3FG4RAflgiah0jwxmodUIJmsqyVNkuW7u7a5ZheqnYKu9ill6kEwAk2O5e6vhuJJALgw8LAbOxBC7dwGxWOlBYHH/zaWl04ekQztpBr0d/Umi9GHF8JrtruQbdIcRmlw8PMyYZ0j2MNP/cGU45bAt
2sA1cPBn4RBMlgNsxrNzg7F5NHzLLtIm/eqcMp2WCrDfIQqr7HlR4pqGVVrtvSIOorJDbo0EloQ1iLRHG3pAzbmvFd6pXB5PvHWLKwe8owyxbtJjYic0QcylFkAE5kwFmlzvJ49yTzYlRWY5K18Y9ds+q0ddepZI
LN2quXyv7ts9rbffcbwVY92qVMJCpe92GIdVwBEbuz+uNAS4MnZowz0mxdJECc7xBRk1MnQKGPgO6c2ov/GoeNRiRC3YU+CYqNC6Mg2+bNlu9OEK9Ho4YXmxvRgt68T7LN4mpzvgpVANrKOeAaVmp31LGWrXZgnP
ilzOFBb4FrGnsECe+LoFM/iGKpvmedBp54sKQTPKAJiUU+6BEX+lm0SwVzPX8RVsgK/UQvQVmwtD08NUtUv4reHjW+jxLgrxNLLobbouzjG/n0w9NWS0c7qgk21E3NpSgGHuGlEB8EsaGjf1jB0DUpbg/Fk6XFWG
AxoJRAlzqHYEAxP6skGbBLYmhdn+FxVEBNLvJLLN/bROv4YN8BbOzFtsRo/p/cEWm95Gbi6lLKQ7h7NVUmgZ+JPcQ2151WKweZoy6pRNXkTYBQfgD2HUD/r85WXwozeKwXW8hhzziwvH2LAeqtez4PWeNut4sNzV
WRg1CKS5gF4k+u1euwZeqob4qjHAq1ZmmOLy5OGWifZsus6N3qvRQGznsdGP9hzgiHFv0QER1NxCiOesuWbNsgEaP69VFIOZOqulPhkVR3zjTkRVw8WJ7EFXBpSjYOogj4Ovd/i0Kc5B05+BuHCnakah3AFy+HOW
WGlOWBiE/uE8siXbvctu8Q4G7QWeWUrEpWRw7iAaDtVbIic7qGYXFVnGQe8KiLujxlWLnLaqx/VC9ipva6YYb/FAJ4o2kRUibgnVEY9wb0VyMug7M+1r5ffXcA2JTTEsd52mZ6Qjn4uyJskU+FpTcCShZECAtRqm
GAuLrDLlyx+I2OJGry5sKgNvlHsJ6kc3rgMfiHy0oBQI9Nx301EukEJMpmLdGzGenAlGNtFY+7FKXCPrxVyiujJzJdOq1v4ckAf0DxvT0L1cqGzcuJplNY63nj38X0k82c/PNrJtGpn6iIcdD6adeKu/n/6qc5DV
I2BSRxaf4eZvP9OlwXGaiAVF4gOT+yK1Q2ILSiE0ylh1pTujek0o53ND490roXS1QtWGW1EIA+fHWyC7/IqQR3xvhN3Zfs946Ku51N61jSDRwjuHbnBDuXNjIxFuWMKglKoYER9bGp3IvewTejiBDxgOZ7LkLNBX
ggwEzb9w5uHqRcilmewN6PIIFsFeOmOhWcdqpmqBBa2nsYTj3pltzRCnghk6zdmmCt0S+V/WqtAJrWAvVQhnePHKOYWrSfVHluQ2qXXbfnYW9Nx+lx3+Af+557hGQGwgD3YD9WctZtGHbYd1xdRgJX6/j6Dja9Th
rm92B/Xo8SvyLmrw/X5Tg+ZJD4k2oUdEe68aN3rOX65R3min8DpKi8rcAJKVguIGj/oW8rTdM5dq6XsQtgZHvQw39LYGHcYEwLBwVJlD7IxS8/5CxOzKIpnmab8Vrb8dK0jSBlP3tsnsOuw8IQZZ7bEkZkD1wJyY
YVZ1oAqBTmQxOn+e23ptBKkJ65K5bVk4OdieiKsBpQW9wLhSkhVoT8pL/BjXpH05PAPPMA6vj7vi6JaEJ74rTyM64smpD/TUFr9p6B5tKHbZdC8NaogQCqq4/RakSmExDpWvYwvUtbIezMSy43HztGk/2Hbp74cN
qrQPODI1AbLCW2OGaDsakBpvjCuca7M3DLXqdLvmzohlRntbKN4s4xk1AwpIYzZdiHgj309rm9hmJMINDabFYsQNGqwr87RNtB4Q0JIdUs9H2O3ZcXy0Ld0D2qcr0mvWUirCIag6FJrbK6zO3YYXHmHZfoWT4tvE
paQtCT/Yh60w0swU3o0VfcPdoJCEGak+zLe/P62yIslKRohpW+4Hns3vzoJEEEX0SPpbEyI/8nxgG/IKbgJPDVKL4FlCylg6SSN8KeF7Lw8lxEUmPMQNR4NC9fYE8aYu1iMukp6IEuGqcGNSv0HEThJQBqUtZuup
t5NDYVorFNYp2z+OBOhBLYYTIxI7XK7UWwIiaFCZFYSReAJ2D7E9JZGhxxcmgqdageXKx5v/founImgH0ecw8Qpob+MF6C02JbdPRtBpbvvnC0JSVZ3b9Ghhvs3o0X0uIljJbF4wzTYwLJil3wNpPIwun1E2FJ2W
oWvEQMoMuXgQcDapdosWkTGwR7lpoXaJP1WwHPHmzKD44tS8uBnmXvyzWSV2RkyySC0C9Mdak0+wZlfuZRGXumkSUQIN2gdcF5gSaVm0QbebsLXApT/l7jcWISKTsDQs/XBWMA1SIhoWkSrlcGt7FNVj2RpK56m3
bcE65Ebj7o0T3eNQP32if6Pw2dfM5B3W7q/PpSDP+WkYNrwTbmJu/qcX4svOx4baQv3eC9+MywlX4eJej0sNY/edsD7d12klSi/4XLArmH0D9vsGB+fMouX34Sfte9nUknpAmtRyept8YPKprOV5z/DLX+W43adW
HGH6t30FKnftb403Nn73rOIf4XuGa3/67PAHucj1Wo+VT0Tqwuk5bc74lJ58O2yVwSLRwD8E7PHFDeGeP+pNRXcPHBMzElKsjBdBByZpTJ2aHi754ny0jsb5Fwe7mfYsCVXYxvffdGpCs1vc7h0y03Ckv52781MD
wxevtQf4xmatodZc1qWX+Ae/0N31ul/tWIN8rou1Rv1i86xO3bV2u9ZU5aBPfhETXYrxGwI1/72Y0nAC3TiXR+XfU84F8prWriktG6KqU/JPoP1jSap2Z1axy7XHRI6OfpVUw8EL9bKAmYpSY61+Oh0Vq0GA6Nmp
LMAjMgenBP2pu8LlCJQX2tFdnNO5uEZCCunKKiFVpHPb53R5I4MlNS3vkSGdvyMBCx6oenPo2UXhODuwB+aEDABA3jbu+P16i4jMm463q/FpowZm13M8YTAbh/DAED3dzNRS2E+6Jq17i3xNDzAzYhsF8jG0B1aj
9It1/WjxUlvxDgwJqmDJWHV2kW29UQoP2Y1sXgarO+yKrmJz4XpQk+NA4Z6J9aL09PTTbt2vIvVurAvjvd/bFidwZ1WkXKhWMjkl5f278mLarMVt0BgNXEqtA93a44J/+6/ec/jqPXcJVxjSsZGC7bd1qKvdNIEl
KkzruzkMuL5+rG8daU/uP9mbN0zKViJlGz6Zbnd3XN/6XtOq8OCqTQbe40kxcs3oBzrPm7ujQEE4ETlGS0ls2fjHnQSuH1ZFcMPMSBTvkr2OFZa2giYeu1pWTeIsp8+EOc4DHwyLlvySyE+j9sRq7bQCx3MYawDT
9bQunlntaGyGzxV0lucWQMJI7r8qe9GbHUqcwlocb8E+6ipIYSQG8Qtmtce6SORYn4GgKaW6M5xndHm8VurEQwSt0Z5WPXIc6HOCgp2jB2++3HAX7sWfTJAMDDx7loctVRT3LEkP5QfWsznUKHi4OV1wiYSU4r3e
VoTcUoSITMp69/vDExbXFyfSQSp2BVrPYVaX0lG37J9Fhq4nlIZzUrFrNSAP2VrALb0YLvyjy/j/qkpQRVwJkHvusexRZK6bEUJqBjPEYW4hRGjKXFaWvLEki2qKrsg4BC1i6p0ezCVjTUkXhe7Y8bD6Fi0Vpy8v
m4xRxFEKov0Ik0L+8ZPFHSRaHKPEhE7S3Uo8CR+/keFp07JySEo+JxSxsXrqg2IRlihUeO2PQiUh7q5/MzsU4n5RxkGG3obljdwFmsPV6yEi4Y5bMMNUKQzDpnZFlBIB42Cx0eONw6a3maa8eqOZiNRoOt95LZqk
mpEsDodfzhFQmOXqGy87f11v6P3ro79fqQnyqGTZwBbdF3bhGbX23V8kQuzPSih079iFDSvVe6/aLXTJI4Ls7fhr37pJi3QXVcRt28uJON/tRB3D2TiGBpRzdVfm06HhsnkZUBlEyFzhwtuHXgM1PemaojhIAJLE
a5EZdA75n4JN7X+a5C9Gvl3kLasTN8FgF83GITAgw0fA86krwL/OIU5h2j6ShH3zC5O1IJ8rz4wcXwGrPS2ljzF9C9htKldO29qSRyjCDTzA6DBKIH4M4rA5FJ/CvllWKj4RAGJUmWSI4gAjI/kw7HaX5idv6rvg
9FdARMcz8xWbEWeHYaRE/liC49QlSsofS4VQHJSUQD0oXERpEgo1DRB0u118GeaO+LL1ELwBKMY78xjCdnTgBB046qAvDo9q3zbjw+avUIc2fmYJyczZ+1mQs9NDeljZS6fmkbAe76d68tienoU/oGlrb8r94aJO
ZvMuD5ng313j/uqfVeNx42ghW5savhzobA7vCJImcdytnj0RJT3DSyyJHtGeMtUf7pQ/2fptHSob+nSpJpDpPuIaiIQa65p+SqUuqVvYNIAWqar+gXN8SkL2lXWHI2DWdLxPpESDU4D8J+2QwWz/I1ZsB+1MSMyO
t3h2ucWGkonNTp9Cnua0Z95zysxLSnm4Yhzf5EKHhXLplaQbwFCNNfBI5zFPPbPdDm/kUNDDicmfhh/+mOblPU/+SdZf0oB9RhB0aTemWkG3v+N2GQv9kjCVcIidqmbmlwRqQ07xQv9Pg25C9I9irwYKeZnHYCT1
GMbkQ1/9j7XqZSfQB9pjcEC6P97iNTEald6G2rWi+MgkeT7QzS8phU2BuuIlSMC2/0VxfmOklckJhJ2iFMBPL4Sor3gStSn+khjjeKEa8iwR+UVSyfkBVy1Rv6K8xT+XU0FPG3OX94yX07yt1USolBWIhbh2pLIi
ugKojnmQB2U6Qtc9ysPIq5AxXoSOsTFF3ea3kY6Vmzog3ueUM0HLunx3y/0XafA1Fbd7IvYzKdwyWveKnzfsxxBgZyPJ2XEzrr/qXbc1D/eZvKqU+rjhMgPyPD5PVU4roispv9X/x1MeKwU0wTLaCeQbln0gY5Jm
nZ1TSJp4FXzEC9BHbCopQcPvaWDZFgoVM5LUgfA/Ell5PL3vZholXOnEvdyoSkC2H2kKGH6W3/uS2ahhokWnBanDQ9FrFqX8VABvLVJQjOKqO0gDuB1cUDnjABjsG5SkKr8gzzv/G+VVRAjcxgC/XTJpi8fPeANg
cANzHoL84oixLsOKQseX8JHP3zX3FYWcDWQrd8R349lDIJ5YiT5oRXhzhNYr79QjtxxrNZeoPEx/0B65fALYaRSMgmtLHNAzmsmu0ca+ka/OcaG87ac0hCLeiwR2SLIhYkIqEmMve8ZjTkRxa09vJOEbv6lL+ZR2
YOoaNsBndkF8Zk0q9YjRGY16hJVxpQq5rneBLpjoH1qizu8o8ncXYSLMMSsMklzELeKKWSTrYkuC0SKBxNAErma0lR2ZD+9v7ve978smR5znkDFaQCx3CStbwVDFOjVgdjC4gQ0Q6z2L46vLMF+LmGAk3snKIoYT
H0kK/+zKXUXytSg1pmwX8b64A4qgqkJahSpCZMSaYjFfR1qJsjQwx/S1P5Om8lV/zRuNujdO0gDKl0lmzzap6ZjieyJB6MsixCcxIKAaAd7LGnGL8Hs9HqlhBblO0/i40fze1t9uMAEUrP8YQBdAl5Ddna62d8Km
v9RAF3CNaMMBunIEPRlJqv6JIhKqyQ28CmKma4HEVY9pcZcW797Sfg6JA59dsyb99AI0q4NTIubOeXelJ7EV3yB0Qdz/Oldxg9Y9AroDHv2gZ2l5njWtWoy1Cf7agKpGCUGZJOAKCiAyugCM3Fau06iuZREfcset
78w7uzTXKhVD17EBbnR2MQRB0qD4Yz5SfhuBAqk8SU1LeHb1RW2lEBW1HFlBNsuhrhbCFQQTstQCrNCneKK0k/4xLAW0bqycPmOB31BPNsegyGhxFI7ONoJcjmcV54EgwobznnphR8ZnR0Ak/TAM7vnVgs/EzMIs
2DEjAkaSMmq8LfsNsX/KTA4m9Kdc5397nbhQfrNb6fWT0XkYGNeC8FXfhPYhlEASzLWMOxlbZNpt91VqMiWhZMk5VLmYIfq/KE77SLa5U/u4FeTtTIGoK0lm+b1/U8O0MDrttHZ2Epda9FCbgudj8ZYOhfspKSv3
jmz33MY46ac/VWSfR7GDhnC2iTLTUDzPLrMI2HJY2ZMPqymsYqbFhcAwe/thYhrxUyL3N0gzfifLT7sZCqqM3DDkHYHAC6FDQWcz4BhRFsa9iSW8ECVwxi7stwHmF5Hbp06XUcT4qH0o+T2rRwBn0LyDxjZAlKcX
RfSnjcreSU9wIEgkZkC1iyHKjR8THWLGpJnDqIGYC0nbRBUmNsfjXNilkkUhcybFQgysNEZ+mNh2/E0OxLAjSNNuydZVdSRk2SEJ02PGHUUeqpqKRCXk6GTkgaosEz4PcK3zjCX4xHyo3TIjc/GIUWdz+fSjbVpA
N9qbKS5EXSxU7ykdt4hDVTDPEdQPB/41jGleCUQCmjG9M7BY6hYppbXe4QpuZFRQmbNk7+E4UiFmPTCNCXU0cjAnAMUmr8MJR4lnJfhDI/GrO1SlLJDFUDWXqx4ZCtRdVNC1sZo0W5UIjXIfIi+V7E1jA5jgGO3Q
0KirZ4AxDwnNZP2IZtUhNqJyAcpHhuS29J9piQxPFi5SVRlCd8nq3KKFilAXPZQoui3gcuPCz5sMEKiy1qiRejgs1wWawjLM6bL82s3lUdAo6GCDJL4lQ2NbId6LxpdNJlgZYiOSqjUnAax1vlPWx/xY65igNLCr
mQjPKNh0MY3MfugQfNAGgOw8yE01Hm1j/nbagvZycCYqgNZ8ijL2IsewuShaht1Yzl42cHEUXRdXuxRujB8HaBxzsQotdbaS4Agdzw/rC2oLbIHOKGBu64sxLo/F0LvzEOatqet4FURAekHERt6kRsB3Fp13BmJQ
e9FXSDolpDizaa9hZDdSF7ZeHuh+FoVUcCX7ytNHMNICxMu821+aOronH9R/adAOLicbVeKHu23sZ5ALrLwJTkpNJQwHovfQnuIlLNwc3gulgUcWL9S9Z0ZRMfTBY0lwGhFUOeyOGnd817d8HEHPm+g+zcgG5Bkv
Qp+xMS1x3uiifWJZrNUDJQBgu9CT0qfiCiInqNsnf9p2+fHN0IX/lOp1WwqhytY+/9V72W0nD7LBEtwJcIz6/NbX1/aayc/deJE8PKDDbHO6yIHQ71oo0dBpXhufbX+mtZvRJr+nafqMLDliWbUjpOUuxcL9lpFq
trujEdvW35Kcrlrd+jVUvCIgQS5+F14fi/sCy6xl+66ekoqVKG75DuONLbW3qbmo9NSaqcqQxqQdal/ymOy2OOR2FocU1anhizPGr8iEut6nJkc7+1GonelbabFK8dvClwUk55zAodElOCfEA4CMB+NP6uME521E
FtZcQAxvmnopYf6dL5cW7tXwSwl8QqkfATGnTpgPn66XOp6VgxoJht//gnmRxef1xxQ5SoaUscDicfQRHArSiDn1zxYdAdjGfmbFQrepISZsDG98KekNISYoyZwjBJ62hOljSZX+MuKFMBwtKXq7AJfM5Tbk9XCH
eBE6pIydLqo0qMHvFURC1rcBhvanVrGkEKEJGXNlJDiiCAuZewy+URMoVD1DzJxTk5s8oRp5DXqPF8F70hjvv4upsFwt0JWmCfzB3hkKr2j3sEIsv7m45A8/aEvvLXAz298/eFrmIExtygYSlM4MhKA/VUoEdYpi
70kN97T6vrENai9/ZUq0PVRSw/oHiUpR0Vp6ZI6fKE0g/q0+5fGt5PHb3F/nMX7ujtYf83NYEoj2IycWWb5LWPlOMeXNEFGXfcXBmTZdkx/EzVBE6a+xOLo6ZSpiIZ+aSPFjyCr3Qy6QXPInRONoCZITd70n3on3
/KJ47zAaC8QdyNQVWdLd9B3bTjUgZ8uhJN39mnRA5LlYRfa3LYUkM7CrNnW7gDgFzFhYDdPmji+k4RjyF56+bIWZn6TlGMUGts6weyLRTvaHdowGfcXh8pIu6jiev8PsYno1j7Bw1D18Q1EsG6FcQNGygH/c4dBX
j5Mo2RRtomr6jLe0mZ8P41DXXXT/tV31Up2MDGk4NLGxUjAysmtleFFL2fC1R1oPzv+ALJPh0MnYRlaMWY21+MRNA+SPYqNEM6oTVxwLP2TyOjjEs3IIjWgWpq6I0NcmmVHRZ+J4RJ6OlEx9+zLqpxOv/JhkTVU0
YQzhyQcfSWFOu/s+vd0SO3r4+vhd3viADTFxxlUeDNERQG60Q4uVqfS+B6MeVqw8pvcRjERLbhFETc6Yhk279Ox4YOGKWHBzfmXMXPRucYn1TgweTmJ7QQrnPgFjafJpoetc89PsP9RXD0s0GbkZw7ByimFnZOA5
5Q2pqV3VgAgoP68dSlxilCm09d/ysDxtlKj9GB9zFxZylKWsWSelq2LbFNkxZ1jE7O7uXqXEySxlpOaPsiNj1oC0oAJsfKy0nb6Y0WuuohAQI42RV3AdiY3UIoiJlDFxQDdqXMnyyFiX5F7xLpSZYN4uogIJtpRq
3nT8nYtLsB3XvB+7j4MZWLczRiBKs29VzylVTp9yzUdulRK37LqmKZD24yu+jguqGI6vIn8NGyCmopn1GZvhc2GSMPxY1mSpY8i5RgyCRCHhNVGIqm3/AbS8nrjcVZ3pxBcL1rqN84AnAgl/QWjUN6/2mJpTBwpg
WBLYoJTl1xSqizYMDqDnD/F8h9cKI7h6JEuMbYMJdGV6/L4XuRKt23aWM1msdfdFlAi4NBT7elir+KsSEGHCC0gV8AkjAUiNjPrrT10/iC5KdLHV6rex8XVnsKEslNM3wI9oZh1iMxxWLN0HFqySi9iRTn4SdsBS
lWQugwMbaZyIniACcsArDtQiqzm0TYKiHaUWTVkRirTSeyZisv5iwdI37V4FCMbwBFf/gUMA7lHuNS0yIA5bTxyWqWt4DbyHM/IemQgj08YXzMJUM3n5DfYqZ6ytY7DR29+eTAvTUu8YxKmR3RHXBHCo+RJv4GN+
kKADomkhn3IxNygEyi8/TswNW5uNpSIWVqiUsoNVludWQWajDJ3wADEj7a3m0O74TLKn2jQtQkv0SSzL9FMvWktQnXLyD6kcOS103I3J31/KIsYQTn1FkPnKNw+WdCHy4IK94tFxxPKuELoRKMa2eQeRr/B1QSQF
7HhWPgIjfMRngIzxaVQ0wndXSm0abLgJVdovPjKpABiD47zK2xTpyql65QaPln6fJeqyGVCRCFpZ1Ap7fii4AnJ2EanjlqyHrwADox/2LcXEFcbpUU1ozo14AYrf2JS+RmdE4PYaQ/a3T4l5C5iNY5gcVLtpsB6g
1vallmT4Qosshfwc+Nu0pDmocWWU2QBEkqP/sZAMqtTn8baCyRDio6Z1q1BfxH/dlG5A7iL+y6FrgURyn+lmjb2yAWsZhWKbMnbkYZfdoPPIbAieHSCiXmp0p3FxavtvAVv6ATPZB0Z9xC959GZCfV7RZ22I+Ehi
vpJaU86rfm3CCqoe7LOILN8W3FnAuREj7FRYdSIgAZvRQP+paXbOm99zNbcBwvtfHM14dr3Fhnj7NjJz7zR6uyGFa17exnJ25WsrizU42J5Om70uVc+4KqHkk/MpC5xs79NQ6vPblyTeY3tYpUQWh5bvkWwYW8RW
BNFRnjVY4O2kfS6JzWOKnaNO3sB1EE3hrLzHRuK9gWIWxPIQKJuuuli3ifh6bcEXIQ52qhnK8BGlH/RTDgabPuYBhgwMi1Utqk70jy1maA3rIGyziyGE0waFs/WoRwdWVKAJ96pjLpfBnPr1yXZeii8nYj0VssNf
+55eBALlVjYdFUVLK3naa65rNkhd33eeAuSYKaU0RBi/12BgzzBRoNNOkazcjuloES3MNZCoq20SKnL96uC0hBfg7lizQB7LWQeYuIwgddRoQbaUKywQU4wQFIO8y5T43k8UkQXTDEEXFgNJbOZw7kGqbaHMYqwO
CGYTp8e2zE+g52UZm8OfMX9GRcNu2iQPFbs4RdDBGQKUcOrIaJmvbwGzVX0ig82Aj9vQdRm2K1ALZBboE9zbIZS1C4gzqcfLeZH2FBME4Xixf5flvFNsS8IdgzP42ODUriEQyC2WrRFQ8ERopBYHJKYoBrEQ7BUv
PGem5x2BL+1AEIxmr2vRTUgtzYFpnb4BF7LxzIRvbOY0FZFwQhx1CVPis9W2+3Ta7CoFutFp5Qy6ki6EcmCK5IotobY6WxzYwUSXsuSikopLj+e4uQh2ozyr21BpAU6S8uuchHPFxDquo5dmLl6AIiY25Vp+JTje
zeo1TuBNFxp8lS5aIz4KqZdKR3w7hILuBoeHsIw3eZRHcPlRPb9HnapBgvGMvMUmePuNMMmwzxWRFNt83/1U4/IJtUlIroC+vpho2/mkgkQeEK/xIbfyWW2AvakZJvEkeH7KSkQiXZmihVosB+gYA8MNHkiEhcnM
iOxm0aRZQYO85RcnViBvWPajsVPkN4n+wsPKeJQCmSAH+q/Cweh0iAXmwdiPr9Gu8vd3SXmexS2IaOxYxYICrTS+HMQ4Cbx5bUREaZZCIKk4UA37RfTbXq54N0X9bTv19X0npk5BrWsegL9Fpk+o7gxD/tYjjqCu
ez+DtRUmW+/cfh3NZi5oiGawv+MxPKaU6H+8SFnLdN510cXkE+w5ddxeUwdLgnx3OJTD+kNg4Bguh8tV33MfOoFdBFLSiKbC7IfRFcjPc9S3JT+pzolH9tAiGLNQQAWHxTD0qULNNaigihciy2r1dDyCnS14N/Vg
ShE0djkIw1qOzFXHpkj6a+o78+BsbQe3duleDw/Hs2HIGuHwN4AVORkKYqRtU6fpz9YQUT9oHNZ6mQVeujjU7PhICiNvW6ugbv/qzfhgxWxbnOOBDU6bk+RPI4cRqZgH1TdFXY1GUg0hOdCCGSEjAywbrnieqYDK
daUPCl2nbRV37QuqzmMTQxPiJowdi5J3se/vxvergTkPR498A5S6I9ZevkgWF+IPoY/S8VP/9mrgP5GBfjb1QunApNYkFcQh6hGrW6aCzqHuAIxRHE2s2x7t0nCj/2qKkGAaLYt3hlxseTPCIDzLJD51GmIdvxoZ
HVFNTf7GvN39eA21SoD39qmqlVJBUDfusurP2ECSB9R3/Wycltk5s8dgjFLKC0cgUCqHplggrNpLBI1vqBgul4PuQBzPlzk3saEoOiOGAyVA4ujIVPfQYT3RWr2y+P+zH6SjswPA+OXT5ybW7it33/FTup3cugvL
9nBr+83HOR5BbDZKjfDLodPnxPaz9K7lVTvXudrtuLgS5DVTZwSQErQCKEmh8ZpWrjCFcDJPFq3nKo1QCl8zKd3V+O9rKw0XqbRykeBI+w1NEndR4kG7217ZUwHCLGtKk+VkSfu/eZ1ODEMSxjJp6eosuva/7Icc
DSzLafJ+Cb2rhbJ7tN2xAd0bxqdIb93+ZPnHh0sjVB/68L2XGwST1iXvTnwPr3uQND4oa43CdBt6zSq1sA4n4unL9NWUN/ULJpNVfrjeceJbdieSdUoNCA5lc8iwhdEtOUXHEn/NTfyol9jffRNDIyJ4x/t4eZYs
MOqeR2B1WsFWLoXTe5ogWRsSNC0hQyBPmyWtGYPhvTqLrO9less2REfQvEHdW0Y9dqJrJ7Vss65WOGvAnKpnc19IEtBJcF2nU++Wx8GBauWHNEF0ZMvMt+5D9pUPLD7TujvUb7t+3uYvQQkCIm1QwwGSDiRdbtaX
NyZTE5KR0LIbG/AR+qRA5F4ISpBPIhHU2yMbobwour2kRnT66o4F0aoj68SaW3XWTHef7HqF3vrpU39iAmc9JUN/TUB18s3MEjZOZAb2aFayStRr2AdTmN2Ng5SVqP3/3ZdOLUX4fJPimA4GBdvwqLymuqa4DdC1
/Dgh9Sh76GeFnwQdQUNPvhmVbCJza/TI79M//T5p+qe+pTid41/v68ZqlsPbhvuNLkpCoFlbZHdOfGkDoxz83+yOdG2QcFgA8wJZMLWGoHKUGfwMX+v8QMl/ktdSqTHDHJsK9g0wG5yzlbrjoljKeNW1dP1VHU/w
sllwObMr0kwpHm3+pK7kcm/tDRtv9I18D21FyX/HYuVj460w0vPV6LsTz3Hmi8198PXrvx4ZoKXItooraZpV5v6L9Jxq1SYaVIZo1v5dslC9oSpMZrcItdMI+nBj/90hLZs1m2/zPz3TkvIKL27J1TTPpPRsf0YN
kZq8i8fz0tIrtESkyhkF+9wZY3+Jnr9EtFmA52Penh8QoqzhoEmKhCoHbUDLlqC2FkNRRk/k0F5Z4ZqpwM+t6kdLlIPlginUSpGx07M6YdJKc+jtm9EdgvZPNQB2rflNNfaF4OA3fHWOdLIiyOMZsRHwVlO0nXin
1X0K0TfcCaE+FAEq73I0enVw55LS6v5fhk9amoAU0hkyk4QcvP9qxgKLNE644fefnXxPxfCrcBZQ+FucQ+f/oVVPA7JdQKGgGQIhhThqa/zI+9dv/5yN4shGT0KXKU/p1vWbYbau/+TNbOyNRmitVY46OUqoI4of
z73+KEgthP8py8UpXE5aqYxs6a1o3mfd1PROr3RXPkZcbHVDcLyvNrOG3LxlLeqbX6te9e35tz98k5SGXnq7Caw3HA0M3NLOmIHgXHKVdjpsrUij3GZ/w4C4eq98Tu0/RamJdlN++ueOr/f8UJ0nzcYm9LbTrxAu
lnnRtBedNqoBXE5RfOM4VburwHJakzxEPoWy99sYI6tshCdhGcE/CybzLiJELSfZD/VGIUUrA248x7WFlmsplZGBV6pVvD1/0E6rGb3pSUmStZACEgW1Y+yM7wwAUEEdzNrix7k3Sh41ZOIDv12btsxlbXpHBve8
MU6CSeSZ2nQy2rsfKlP+KjLEZH2guHLzq57oge/3Vee5cLdOLuGnRPOJQjj92q+nNXuSO44Rf9Fw09CM5a+RwCr7MvoX2DCWi1tsVnVRJeslx8o2kj6i1n/3Q+AXmvuFNCO9D52N1IMxbMjqV6pc05Ms2m0Qi4z2
wQg6qzV8qV3RshZPEyagpja511D9hSBkpI7KqbFu+qaWBPf6Ix2YyI6KY1e/j15hzm1UuIT9d2wHs309dqW0EuDWkYRngm7MxQ43++Kuff7/D7yBJjbZ389+IatdAK3oa+tkB90ZbOXE0Hn6t7VF6eEMMCG3l8NJ
Mt9VowiNOo1xLBKnvN0O2yUWr0xI72XcOusLLrUQN3FPoqFgQ5L/1cb/zEa69Q6fOSR6Ul83LKhYPM2BQ7rN+Eh1flXyX2BTeuOxP8O/wWn9ZrdnvpzUoq6dMyYjJPTBW+6HBs/N3scV6DA/TbjZTo3pqvt3ocO4
f73IfXVm/m8o2X17oM/pcBv08qvwY3cZKWg05d3BOQLbmbSXUeobtx7OmESRmfcSiEMZSGMfAghS3s70QSXFC+EYSl+wBsJwMlhYwRmmyXyKH5CoxNrfs9Rw4sOBRyieM9sw3lxwgeTOb6wxyXiQ4JkEJx+szZpb
GGPS1/HJys/LpLo88f71U/SLdD8jDr8rWTWa+OHcwpXunFwPfg/Q8Toof6Z05zTcjefCfUu5UkzUfw4ReBBavxtQ20TZfqiV3gn/Oju7x8tZY+Hc2uCPU6W3ps0qOb5sBh4Xe/4Fiae5jFF184vI92puwmXiIPub
MHLfj39BqVT5K0drcKzFsQ5HoNKy9IFsYAHMQETlFoLjCaeLid6mt+lp7q2PYjCoMQfLKNNKF7kUgCFbSEK8m66VlUO9I89o33rF9J5MYOSSfes8SnBxurWV99K74dV4dylaDScJ5yeCG3+xGdx0sSv2dqr12YoM
Oi/N3p+xCDi3YTinPtAR2Us8hO0PFCWZFu3saWeB8YqGYUcE2gKaXExyhq0hDgfoFgRnsWru9VbM21OmzgMuhDpEkF3jTrI1BBrRg5sSst0yX71+wvvjpwAeBSF+GS9ziUDJiDeHqEvSAPhvZJgnBsK+2E+A5ZqO
jKkc3aE4w6mmXOLXNZ6VtxtAzIMt32atiBEpzgKfoPs9UDtpntgVexvuZQXW8lGQiAEjLbxDxhBYcgAwL+kaGrw6wyuC98Xz5Zwhn/jXeIrKywR6yLObDlTE0OrxC0BWZ30ajg1xpLzDNimVcZO5kAoObn7YVzmQ
nFAH3L76WSM2LIXGQ2qPwjpgmD9jyZYqNa3TsXgutjA0ynCbfjeD5mB9EjEascxPfJtOFrOJJs7Z+iRiNGKZ4vYR0ejBXTZEkuXGzyIAEw8KJvOAHfmcyIYtZSYWeTPoKbkqVOjzrke++3HFrMaL4WAejOsNMEb1
cErbUPsd2DCfyqf5OLIJ+vAu5vWN+sDAPz/5/HsSoMwjd9ttqbusm05seXOmgOFLKkT5WeyBV96Itkz7laf6YsE+73YhxEKqPiHQ20Cu+tSbhbPFE/BQ8CV++G+fdeInliVLlg/R8+pdw0aTCuaE9J/Ym9XerAbt
IFwTJv696UHz9Bx8b+4gq9/L6AMQ9RnofssKK6xmNatb3UorrbLKGj1oGLpj/Cbj+im2a4B+gPoKfjiOlcqNxFjbduqdUxw0sPBs7mDizMUPbhK94CJRW3VsWlL2M/kZmkEmjR/Y2XwFp/HxF9wTbI56mHybDfEU
wY7yHx8G/hwD3yxYPqic4bNpsfxVF/g6dERrQjNSGnYYHLlou7qV+PQ3OOjZvY/9aqTB4rIYm+s1+Iytach0zWrwacrO35vU8BlQDgKIts0dwwOEhQ/dN1gDmWYsbd2b4Y1aISoZnd7wqBzxhJp2je4mSUgNljbp
6BARIU5LAA2QQmLmwYI7xPZVHy2MEK6jwN1uY44JnthrCf5kbpg58STXhOzXJ8gxIep7iJ+ofbvCHiHxaQPCqXCs4jLqnNkRWI0uXm/xuPYkgwWxMUZFRLfPLu+tynIIcqAr1941gVuSzr5+MP9YsShBYTwAKceH
yWBeIKcwEe++FRH7Pmn7NfqBPcIjsGDXa8vTSrdyBD0tDCatkWiDAOqTa2oMDPQWj+8+I7t2iPHqGP8PghloXKjeBofu+zdyH7PgC9y4nJVPywNQ12Cckj9GlzEBgYVyPSEW2riMNN/oc3wUeQyIWLKTzfh6SThG
iQl2em3wX6gJLPig6PvsL4GSfE8q1oKrCxqLKOnIjdVlRQRpu2y7I7Vbwj3iKPbFU6HOZwfcEDVuDd+gjovCRJiGE+6Iyj9VTqILw4QFt7ss3bRIrxymMjK2md4t+t4yYU7CcShgXIz5jR+aOiPeRlgmTSUXcg3d
5pflGJNjVI7ROcbkWJ5jXI6ROUbniAer+6PyWuHQ4e7KiQpNuDooMk6jfU4nkAp1DwlVVFB87MeANGDIs6rNAYgWAj3udYh9SCj7QCPuNEB/1pzqjmDFOAHlwkjt8THCOGGEMFp7eLSQij30ygk7n0ZuFrtvq/UD
8z59L4/WTzrYhe/cNGzhZ8PdPQTcw2UhjUsawFutHOVqv05gbzu822QJL/4ELRglHhijLdD175L4zOCY4SLP92H575LOJeWrzPcLnenJskTsCi9qWyOo6N8/3NOe1vbS9eCzhNPctW4cvnak3/9u/0o/nDq+f1Ed
7jLAADjRf9ERj/R3O55xDjDZKRpCod2EJyso8mueFwrRTNwy+52eTGN+ExbioeuLqcPZZZrKJbPe1TcZIsJ8qwET2t/gIyF+7t0nt9yCcvYu9WwCuY4639cqtiaaPzsAE8nxgc2LEdB+Y/gwI7WImBjLY9ycxuvk
cxJUV6cTrMu1prdqQXFSTzrojB/VNaXm0sf5ZhX/A0qep3yZ7ouju+5YAvHoLWxYrtJH58OHYWiZs8/FhVBPEAwT1FMHx5aH2UFGeFhkgp550N6GP7jGLBK+wAfmwyILYQQdnEXH8kkHR0eKHkFP4N9eEnFIkgrb
3Q73dOR4A5Y8deSgwRVO2cP7Js8HZtnGfNaHa72E+cymxVsp70ZV7mxmIkMorIU0MgUJVnkxBqMSweoeiEHspMStOwRSgSWjwLtq8VXmeIDWFlNW1eT8t+unxZiMC3ZBk/wuits7i7bwGevufWlrdRr0J3OAmw39
jmNKBzEAPcrkZGstZ0tFiM+2vFP1r3y+WDgjP21tR9KrZGSk0hqyk9RTL8WbalaATCZ39TkGPOCuFL2MCePLqZAsCoCGwhlu9Su6+AK/e18W+P330v/zRLcTO+nXGphr4LGJs7qjy35wLTyictae7nQbzSst5dq7
1RlW7XudCjrWQKdV9m7NmWs6RFgETIiMn/wrZ3jdZaxJkzEmULLzuV27yzQDRw9RDISCMg8yymAxk78euZhgpMEKFkDa8OPaGdN3OMbF+IaMIQTfwR/+owM+d3b5IRDtQXn1AHv4/kMOTOSUNeGJiyupuind0IQG
KxS4F0ttjYBKWCXmfJTZPgFdsFTjV/p2MLstll7frNqMUgsiYEV4UWfJiHCmWNIPIWlDaCk/jNShZwudY0l2EA4whhWaonuI7ilKWFxawoJS8qzS6F7qbdfO5wOwdz5jFpzJIMoH8/qrhL8uYuou3+VSZymzxDnc
v+V3Jw1u9m+q43FGPnFQ8ijSP18gg0VdCNefo68w+XgAoDgIZ1u7B3/kZbsIgClFXOJl9CKX6xE8A13cTkJW/s5APuniSS5yUo/OTjwaScvi/mZV8Ys/MUm3gMLIn6LcrOLaIGdg8WRg+qMADzDc2LI0Qbmw9wYV
7Bt6J/QQhMWa254iPIB474SeAgn3qVu/8PNehA86+fvSAZ8xNgoUH9hLlpULkS7jmEAp0rIC187inU7Wn+abH2ap02H52cH7aRozoEga79OjwgMmFyVX1hm8uRr8gTCNwJCv5b1FvotsQ7spVD8g752auAfKItba
i4wdCIL+FShpueDKD7ofTiaTTtjGz4RlEuAGCfQifZFBAbocBkPxM6LSXv/SIb0jgqkQoMucOhgwK9AbpAz381TEBGAYpMDTi2bgWZehDlvwjpWLee+gEWOOGH8VOPhKyMBA8JPyulHMD0IylOQaYWQggmJ7tbpZ
g2cfqD/F50R6KQeZsgiib+KA5EjYYWH4WlkW7m70TiifVOLgTSXI4XrvETRoWS8h9KLtHA7mop6zeaah85m3TqHkHjRjpIBBD/afXwC4QiKwBOc0X2cEDIDDgeeE8o4FnyJsCWa9E7K85QAJxucENfY5pEM6p0Pa
Ez/prj8TIF8XQMjlZkJpYfJ2j7RfuB3Ktct5xFP9dynJ+uzIGZPFcvPJTlbJVcpMcRv2cZ4dGJ38GZkrsSyFuk8RClsaqJE45L1/j7nT/ueOijNpLnpXueOqqWBNKvg24FR+gpaZDshT/Kimj3s6bPFulywCffad
YiIX+a9gPMSuHaEGne1RG7wDde6l8xzRummygm1wOIKSU8na967JJfB8tBWV2t3isCiSkpTPeVvFcOaDZyGfY7CzjWNtaaqGKnmsCXoF2x0rjBBeXASsae1QE+31+D9/adJLkn6bm/vODnsImuniXe2tPMVX05JG
SjivFiScOvtZXKcphA9Uf95cEMoXlh8gO11CeCXR4z0LraDrbmAtnNxqgZtXKfIrWedOVOfF2hoW6i9Rof2XNR6HMxSPikKN0wzFmGI1hioIs8v9x5Iijpyy+LGTHcMX0FKNuuml4YfIkCbtgumLJ1eE2p+msRqX
u1LxZK9fXaGI+7hYRmrMZy8FuA+jXAfWDG8vGdu5DXAj3IzANueW3/Bm96nAP2+bdKRPOKHyyi0/26+zZMNX/IKgjOmvlsCrg/+ivo1fvevrt90WSZxBLM2GwZzpuF6rYmepl81LWt/7xNjR43f+V3d2V3N1aB95
EE27F3c73prmkvMJbPdBLjNxsWwy+7obSkPEGpA2QDB8tipqF9CzUNo6YQ/ks/dXjrXarhTKGwM2YcmdCCISG9VqHF0UcY+ml/244zFAW7x+/imhSVm8EBqsSBp/ZYgoG2Qz+wIC6QPHbhJLrMF69sdUVAxErsXw
3KZVL3iTVTd46wnXhaPVdDtgljtcFtxjGajT+ZoFQAwu0Fjgd09b9rMppBDtEm3T4iv+ucgpotrAkRHtxcLxsqxcI6LI/3HP0JaDOjvO6L4agnfLzpEqRD6sO5SHZ0qvmUOshtJllQyC2fraC6DGI6io2KBe/563
7BB0OVqhWyJzCtXXz6QJW3QZW6GDQQXm69/LVp5EupUIoSsT4Zg2T/HjM10xeU3kOoE6IfPaUNsiLpHI1ESulhUYArkaNkgEx4h42gVrqohMiUYZUGrxqwjS3OHMw1MwtkOhquTYYJ0/23TlDU09uKu/pji440Fb
whQ3qyZCpNsetYPcuL87GiNy8+/QMiymOQR4e69kErR9+thdfwKu/kRLcPt4D95Fcm5/ubYai95DuFrvtsofm62eAJQmyX5kzfxsPh0wPtroG30QDQJs/F4Jq5Y/uRZYhK9AEk2KwQ71rZmM5sh3ofnIoS4iN5pF
bFk2LCJDdvNMhT/sz9kuZV+YJqYawv1vkGbU5+qO9e0VJfCFKQnFtTNbKfCBVfuJcYDV9yls+7tkw7ZP39xm5azSYE83QUIhszHtoxTDQTkQ1x9P7eBtlaRDWpxvPs3g34uHvhCr7JG1NuxaKOVlXLirseGGdn90
+lv8Ik5rJ8kaRmfbsVvCk+ALHLRPU54K0MCTp9wF60Q4w7jA3WqaNKWDBw1FrBfxTibxBsM/0hJ+K9vk+fAZD1BsPRBZQwpo5jC1FFWieQXJl2VoRfObPiNyW8jvXVoYFpljghwjciRbI9ANcTcwYVNeporYhIiw
NEh0F9xCWGwp+ZOIpt6jARoG7GxUXREKjhA2vwuaNG20JrZJRg1lynqGZnHDDFSkKVOzLa2PJPmmz/rIbKtaPWZ/zpVZEbhk+3HAfPNlnYP7s+ln6gYwrzeQfKsrYSIF3TmNAVlnpboZye/NZ0i6N5ApBhIf/MfP
BGgFktsQljU10n9WETkdWdY+h3Is4jBlNwyYMmeKTFMZCUZlDXU8hV/V1dymyEKUfDBHc6w2RSJoSgAjDDmdRHo57yRoSExCjCCujXiN8m1vW3vjnXB4pWrMbAs1OmcKt9lx3lN4QhbToe2ASHZea1rLYr7BB3gz
QoGDVIaIDuFVcHjKEd3nEOy5ZEfXDBJsolpB1PYxQzClvuNsVCme/aQpD6Z5sN6Dd7kGWjSzKl7z3a2UHEyWhuKYDmnNlNvMq5/XfEgQYtXRjkNX/9l+k/PRmu9GiSaQQ9lrxgcXBla/bj6v3QdevsqyAeopnkYm
bWYK8xsTiGcaXu8EZM9NgUwBFiWgFIsDlKp9Al4p1+CVHfWt9xhhJDnJrhknlCbWFpmNkFPYY8aNcRPrg8xGcC8qLbtbAubX+Gi0T5EkMHSPmVYm1oafNfyHKhtpM6DnwybWi1Cv4S/7e/PNUsoFoxKOqm5pcLWo
5qdZQNDqfgt7YJYp5DFBnZgOc14EMftSNk/mGWlZPbfRl/kosU2XNd9bTnEOJ4D1EVXMZA6P9VHSgZzk4iWkgMykUOCQO2c/MaVNVI8xfWh5pXjc8dSSCi5/+zZNiGt85XP+4Pc8MIUF7QN/KmQMZau9lOKA/ywQ
MNonPhU3Mc1EgW9mNKlbXT5gSMsUrgI+4U0n4pON7wGDQ37zzv1BsY+5P3zQMzeGLCMNHXX1xEDCjnrVTL0sSUmnje9tqRY2YWGqtZcBGW0lqWv7LNvVuaylk1ZzY2c6EyDVLR7w7F4g13wxq3xi+DgQVXMsNlST
T51pn6vuCChJSoEVxCmwewga9bOY5Xk/6z+koybAbSXTBnPYc8qUDq627QQQQNIMU1mULnrJppolTx9ZMvKRFZbnFvvDMBy4xiBM4Xp2sf9XDKcI+4JaxiQz28oL+QRkmTByOIyRI3LkPH8aOPS1p6t1YIoDax1Y
78C7WAEtmpJtTYBfKCP249IJP4AqllVU9Gb0RBXyA1bIimJBwQR0bH8jHKnLSVkBiwumtxA5BEjgrUCkbn85Efv1oICytvggM8fp1htP0JwIKl+9yY/vnw+cyM76KCGcAOum9h2Os9XP2rnP00G1iYxUKoORj5Y4
FGhR8vh0MWGJP2nkfselTufQbfzqCGXB4rvSEnzLsPNGnSFVmUYMLPldnuE8d3PAd+fA5MPfIa1NDAaXD2eoAVx+mytuvMwSS87R5BoDRJ0M7XnmMxpg7Kogds04Um0xjXadCU1pxLJZANH14VmzOpGd03KGoSXn
w4NTpTmsXDKPeDAKfEYHVljHPlR16Jmp/G/chZvOr5KM/tVOIh4t8Rnc412NtffMdkH51e6vGzihh+DjdF/CAutAoxbeNwe4/TAvK9Q5p+9S1EK/Ur0qJMO+d5pLVDAN/rZ/uL2K1pNzNXOsNgRUoY69RyxMtHX0
6Z5YqS2xdIC5cqzk65NawGbBSRmmV9vYql6F7JQ27ri8V5LvrWn1sIhLS/AdNaWeNo8sijb8yYRJO8xfnPqnYr+C64YRrJEyi2Ie0exSLeiaEqU8twqbo58+wMlvOeX1B6ChQ2ysf/tesdOoPXJ9airkzd+Reoul
F3yaULwKn4mKnVzF14h2x3HV7dxuygjvMVesdaxr09ODiJ9Lu3kMkuAF6q/4Qb2udtWtPzHDB6YwuLXQi+CdhJiYU5EqRbfm9mZ9xQFO6xzARFSWefhoJ0hDffiKKvx6nR0MlkqsslCZEW4mrtSsaxzkwV2tg6oo
1ssJt8TTZ88MF4zZwAFsvbIRRLzBShcEIVN9bHY36X//bvgprRUoP/ng1CECHsx9Jjn5DMR7x1ACRPDSsvG3TrnS3OzMfRCPX9GicthVmoFON5HnxltyklNLYPO6W2fAdRCxwFPJeQXzvEnMgYXZhZiuDj3JWg/7
10qaUsi2vGRXfSIApwJsXaIpNKYgbnmGOHenbrV7SxhwWBAK4JPdUXCBiU0srKNqwLFByBEg66ym8SmwVH9ru75BPm/ExD2gpVZjCL2XRJaIKHH+J0YAIUdNsXXvUTMjFAerzl5ACXhTRSnhDqs15phtrn4GOlJP
wW1/OLYYPATGpS9kn1tuFIorRrFtOHjFAEhXVcizBWEIwYoLzxTRnVkQ8vLoMZbwouhFzpxvnjGdIWEyfTJoow06MA1h2tTdIZLosFpol2YGXpe+IfVD+giowqUCbers4olncRyeHNItd1uDt4JL9OcQc5kHNVHe
nX7uOEix3R2qobDwa2ZGgH2TpBZjxw8fMsd8m9p/UIgWuFtMfuIQfgbHSosqsQkWHgLoryMQvKOdasat8VbrxsJWOK8FWY8PVLnNt6mVY3UUNkuhuLgFMmrGreQGelbq85XCxhsGA1Dofs8H00i/TN26LX2OyZ5j
6aIWkBx77wHPFPYVCFduhV5+HYAHoMgpWBx6Cb7tOVsa1G4F/erlwsIgB7A49GQ/A8S0sRWpaZUv7zgY5AAWh57s32PFZu9EuIxM7lHfT8skkkqUSSSQ2F9220YdpZq56vT+UqULyfPNV8glILKI+iSUbH/SEqkX
p91lcZWFNytPXlZ2/E4vWWW0UBQjFP5Hxg5Yyk6sFy+3xDOXrYPl5rgQOcMQAc2AT/BciYCATW/iSTCJlX5Wrdz+PZ9edEkpqmC76HbRng65B0YyyJ+mocZPkeqnKF2CuFy91tO3XN6fnXqearIsrbxL2tMpB2bb
r7xvOfZUk7BtsOGonpgT56gVuHs3DsdxDKUiiDR2SPsuzv6vAgDwV4xLK8/e+AvP7zgkJmD752yC1Xv2Ys9POI2NYux55R5Vp9MpMa1Km3r8CakCFMAQZq+mU6G6QHleXcVFRiHgKi4yEGBmvGwqdsFvb2SSlLu0
YZj1JjAPRiHgTWCe5BUIVcwmU465h66eav/r5wZdmCKn07frMhnoIMPnWIlgrZhHnph4+inUQ6q++dDjkpAtG83mvHoN2uHVUygJ4ZPhOR5b79l++cSh8ANRIWz+gDeyBsups1xaRlemVHWgEfxCuQvarFPug5Og
lU4KSMoIWI1igXrFZu70ZiRi6SeEW0jlftfBlRwSdwfbhQaxaYXqrqF7yTVCYcMMzZDYiGythValnrzgzpV7ACZ1kPBGcxa/bDuLxFA0XgtCgVgLKFh4AGzHABCNB3V3vloozYcKv7G3dABkG6fIPcfKpZyKuI6v
5A0Gv9IN664h5XfUfr9dLe9Xv18nlKHzXXKTKloaaBpssTxtfD1iBw0/PUCeL5DVDDJhN1g2SCpEHi0mzjcE6uCjubaQBzWgH3wCH6/JwcqME+joUsCAk1pY1tDiDxEm0sgKUy5TPCz4oXGqhO9+eltH1pzNBOf9
17tEM6prxgrWYv3GuhrFbbmSHHlXMs0LSgN52J//neEb74aQAtwcEjEFhjw8y0ZL6WZiDyMop0RM0793PBjeHzVefIMQrIZaE2jS3ANXJ9maCMnLr9DVgpf3oWnDmfeYQrRrvsuH7q3zQ39BLvuemnhZ8j9wYfpV
/vLIo/wPZRIzqADOtweqfX66ebyiUVvmR7ZbApMvX4WKKUUrPx+iUGqnEQyAEIxgsLxsAFc6962DHbh7B5u3hEOlPIGBm2TTWDmB9uqhWIuVnUHZOeJ66f1L8k9FfQEBkTy+KVqIB6CEhoXtLhHPDfQLy8x5TWm4
Y/NrNR/j6C72SsmHrQPARe/jP5tNPEp4UmTQlCD/ldatXrbqh25xFLJI5TKs8z7uinHXwrd9GjrN908IEr5ipdZjHFYIv+sM5nGrouvQtYzQeiGSWuAn9jcy8jUyMn/UdeG1LlwZ2Y11Ekj8BIIJxwFBkdbxhTeb
XbF1LQgmmzZqbWFnrrFDBu4L7xNeAC3LktEyv1vcZiXYF3+a5gKGf/InyhEZLULf9HwSR+DVeKmcA6ZQE4j3Wu5JlMcfyM+cZvkrp0m5GKTL6n/1RqjyR3T8If9kN9urrfwumDY0txxlNpQqoBXhWzusa9Eknz/u
05kxnZqaBlNQtFuDTPCn8jBruXMNt6d1RJPDEf+pDtvanEO0zQhzIV4qi9O+TmSO4q1GkgXgOdYUtEu7az2Gfk4loVie4EtW1fw1UZS+QfBvq99WQOwV+BL2XCVCkZea016aly3r2O7a24393txQ1ynHxBqLI5/K
AReZoE3XXdSedJTaIBJ+7W7yt0WX6YghYoErue4MbMyfV69WCBSjqeMTYKxxfWhigrs8pAV2XilU5FKZTB0FEg7ylbzghqAyO7ZlLHyX8HNmiF8HG3dFDl2nve4XaAVs/YaYeAabbxbZT31/uRQJ4FMyTwrHjCXd
/tkaOOKDJxx9nQidCSBTYlAcOSc1qFo3si9jXmU/TRmA23UV1HIxB7v21pRHMdNEzgzDmTMsSHBd7zYrGVcOA1Rhp+Z+3loarxoEF7BJyAQMm4kA5auv5nfCtkpkcpkYheFRsFtq4zQ7WMKD0H9UAznKO9wsKbb+
GHyD2GG++2tgPYYJcC1jB7DppL7orl3OCULe/Hui2XDDMmQ//6LiIk5tvnfEjvZ2UAEhqrsXlDSNxgMG2wOt6AvgYv18CxPO0Xq91rFWp/XW0qr1nlvQFLWaCzyB2S5Epn4O0yLbRoPvhHRx8peIH8O1Yb/yisFC
JAjam6Em2a5KGxcUcU/9XpdwzisjkuUWxyqdv83IEIIw5qhrgHSQm02L4Fq+ya3Uf0A3Gn3BxAW6VW2a7blzJb7Cbyd2KLoH2wxiV8f5mLdeN1jpwjGYr7HOVPtzplI561I2y/iHvlBKNpE1dNYmMi1DHq/53n1c
0By2vzYwCwphuoiiKLaeu6csAAw2aksdy5nZKCbQa6Xa3cAL4Z6JDq35mitfWgTKXUgQi+TPi3r72ercMmYNIvs54PfyzhljrQFieNWYzSfrNaLySQdoeEbHx0IgAsXojjLAMi5072LMMBL2szZCdWcPhTqLGOYP
oaqO15t2mxDqWgqjtHCWTTMco8TyD4ZBLZRXvhK7vmH+2NhACXAEbPLgrlogQwivpOc2WZbl/bJAJ8qw6Gw2xVDt1FMF76kCbvXNj5uWQykb4EdDDkfAriLmRsvtmjdHZfbV12F0EIqsz/myeJc8edqeLl1i2sGj
159SStCxYCJ1QAzfGHJpMIeMwox82n31Sek7uvjpBHIeUlgT5MR8irf7emyzmCD/I5N6XUnVDaUywM2/jdcn3PE/M1FjezXyzk8RpK4v11pxTdS4VNKt+vra4zzFStQtiDQIZyVTXBtfSns05+sbPzeQyyDRnfAa
nWIeqs9IvF7Z7ied7RoEbjf1+lMT33d/hHv9Iw2dZGsFQBAEQfCZ6KYNAzXbEKZcugXi66haDBTVhsJjfgbvz2lx/0Q9QoZLEH5fmLpuz/dnAHSYvyDeSixotplm+qefRC5k/mLxwmSxBc+1YUtJ9Ez7vZWw4aE2
znOGWRKfdp0WR4/DQJop+TV0HqzG2qs3AK75S5vJ60eU7fK14MEA7MNDqZ8A3Kw31l005cKCVG3ECrIE6NmVfxaphjRcuH1mBGYD3DNnMqxRC33w9pYmjhgybKa9wDUW/qHRiwCBv783b9vIiSkmP+a0NeXq1yeT
eFnHOV8S6KIRDLJje7oylFAOpvuhqWyaYy2RxfP1nfAfWlHDLQtQEP9e3aBSURkEj08bvcXC1teunf7KzIphsl1a0m6NJsT7yndGf3sO3k3GLGFvPJCIZ0WVspIDaE8KZO/frMZc4yBwQqn+dHv8ZC8ZYN2YL5Rd
y43mY51HxjWQVh7vlnRlSqYYU0xYDPXmPOdgYy12WBHMepWBrTWdiia7wN5mGZpholtJBsYS04LRdT6gJlTEiLXtTRDL+TTlzThN6Z82/KO1/ruBUwwuQG4p7ViEZm5j8LdfLcTundtf0fRz+z6yijqf9Mcts0jR
8i6660EU3iyJKmlZ4FbN+yD1iudZ5twP09UccKKN271NAXBTpUPvqGx3Z8dLljr8RBz1p8FYZuKzeRYKXydYeDdvpHTDzgUWZesbmM0aF0LeVP724m8UTW6UjMWuwk5GM8NU07nVsb+gkIQJm9jhRnsDYDXD438k
Sm3hmb0zsz0sfidXem4i2TGIW+vpQRrwBG6jJoWx1I/mEGgApcf23lVTMUcuwLT5GsaGIBPcTDKQTXnh3m7KIk3tY02pChbN9OK5tLOWyOiE57hUSRG0tgaYxobl0RmWYD2SzLW31xxmjbf3YtlMe4TOKtAZNqZB
k+PEwBHF4lsU0KwVN6BKZgVmwHqFFIDIFxnF3L7IWVFWLGImi9daeP84wxqgmTHGFitiAaJbTKAsQNYXr/1luZ8Gt7/2uPKzzktzZ76o7S8jT6cMpK7GyUFu18uZFHpX2XJODYu11fd2s+R2ffMU6EyEC6b+yU8v
Fq3KgcoGSKDciDXSGjrGDqCKbLaKBTwuQ+h+evmwatJZiuQNk10h+H3Fh5YRVi/99cq4Z2bJ7UP3AAwb2sCiQ9pZT1gw3cuGU7V+rvaV4yj5B+1RVMU4TQRstJQTzFbT0QAXazaiYN3eCzyvjhUPtkIQAMuGxejO
N0cfC7tc6u5QGDflmVGvuFmPFw2vHF3ZFHXjmG6huxusMb1rmLkE4cp5WQwZnWhjGKHImlKzO2zAm81QvtqZ+ezwWZGvUX5MGmFH19J0fFuCXbCWK9N7WpDmwgtU4R959yLNXIuZiKt7gBA51/FVXOjuaY0FDBFU
8w/pdYIM7CNBFoWFbOArCNxRtU+MIy/WjQ+SexIe0qdMwHi0JhXPrHMvpauiYYE/h3nwvCW1tR3uXsHrcapinUTBAzpyymPjV972iWN15Sc97JDVBskPxwC9vLgi7l/PRkYjEVWeJVIf02SVmYtWNaeBnkYc8LWX
M9FJdoat/XCS0UBOgXmvEuA/rhDzonjl5MdtuRDa8rLPI+QX6dQgtPSFDQ6h6H5PvuWrdoSlu3NwLMi8eZ+2JjFD7ot3XDkNh/FPxXhauTt68eV9Lj04z+/Z3PgaFSVoWVcq3XTP/EoB4p+l83/+iQ/UAjcYTyKH
EDBeWK0kSTp63ssUplvwxsmR1sudVeLSb51cR8xTcYkYuz1qFiP4eaZMuyVh/zbsk8wOaDfOOVugkrbZSfRVNu0sqF8/JrDGCE+OilRbZ2PFHUKcIJXPZdohf79xzYqtvuMy2YaaaDHsxibmnf1Uru7KMWl/yfHq
Jk/op5k1iBUdBit0Byvvz0WXACWEeqITJfZJP9nTxbi00IZrRgG7ulNlyswePBfid4d8ujqsBpsmbSz7LJdwL5hsbJrXi4iJrPuH/jTRkrab09IXiHf84EP61q/WZgOYvkoRaAnaqey11TFWzZ8CkOWoSssH/812
sWsfx302qdAiInsY7hfR3NCKEogBz1x86/1rGBiRoY/kuji6OpYUHo9xubUQdq1A9ayGawL9YEUPUekNx2eSNVfFuUQUgzKP8YbnL5fWbHCc+TQDa+3sPqkMeXg/yAl6FOP6vld7BNpXRikHm+xmfTe9vLAD0D8U
0S09uncoLpC7ddQbMwyT6yzAm+O78ftdLIa+Q4k223X/0Y9hSxxkSrxTne9v3+ojgxk00ACOl6fIPlXXNecci/SsVCurSNZDokXGGrJRCXoaOb8zDKq9Onhdr1fJH7r+Se1lFa1S+9V8cjHv+TT6+zcXygV5kbzB
1+Myh88cxznGOzqOoMnIQashgKfN6n2YDAi6CLAOgB1zSmhqjE+83bIVSb9sa/O0IKSCxOhrEGXa42HnCWXSZyfsaOjBo/OTHrAQU4wG9B2yutlvaCQ6H/hhxWRCmNkVkNX7ATiipvFWayny/HszliKKB3w0Lxdv
rDOxydD+BzpNFZtnlEJTgW+j8Mn+7k5Gipf+c3Wyf3VgOlYCHbxRNzKr0OJ7arJUEN6aXrwU25wnc79YyE5Etxmbeh6qehHJNcCHTyw13o+C3yiBpSh4/szHGOnmbFcySZl6QdhQhIPuJYbNP9+lOuQ64Ck5caoZ
v14z2jfd3F8vSuRpLqGkEy/AZWglw8ZF2wGsF9npSUKB1dVZ1B4LYZ6jwawxhwbJzHMnkpVxc6XgZ8AjXXITUHXNhmK/ZntHdlqfWtP3VBiwYEqOd3L7BIumhyw8pPN6zW3uI7OMEBUR8fkEK1huEVtlFAon1+dc
xa04XY2s3gzrpBdTFjFwGmO1s3ps5WEJ5MJvA38yqmOB46itz2HALErfLx2mWG8XOy6tXZcEsVpCPS8l2egUAOdKlc3+A9+Xp36UcL3lxESn7ao4rr7w3XImKX2K04rKIzIVt99OfAbep1U7bF3QVhw+5MLdEi/T
snTe9bjvA4v2tbvbQe6dmOMJD+e8ofOUdW1DVahzflNbYBWXUTvQ6yB1zZbe3Dx+089G5BDzVOsmAQEdDq51KOHZ6fERGiUIQn7x+iFGxOQ0NgYH+oxoA3pKr2krnX39f6+AoRvAgtoB20EAzl2lKr5LnUabJmdZ
1VG6JBgk/1FvCihRP7dkvRux5JffTP2y+mrzpBdT06aOTy1fRjcap9FWRZz7mmbX22pdp3r//3SkrqRSY1cKSRIQJwQq0P/wqL5/5AMdrzoWmNqSmy/4dP5qU+LhBesc50kvRFjMIYgrIYnihOV1iH8yVP0Lw9e9
1AuLEkYn/HEWzEWZTHcm4iNCMdI+anY7uAH7mw7GbzBwmwlWZleFeDntpU/hAIPu8n3dG1Spb0ralGEAj3ogENa6W4kHBS5US71U13oi2rVdtPQkW+zuBsgu+K9iA0ErdH+/DYVtusXPsC/+YncnCj/WkXadffJf
xaO6+0jCxfl0PelsA2buh1tZxb5xp9UZRbUPUaRIr6/KT4CHWYXdRIloRifDnoQSgAjVhT39HQQuEgNjdqMhMHr0v4INJIITpkXTs5QP/BV2B3VmWlYDy8S2q44aenYKQ76w4jt69kunDn9NTIVt1L2/v+8Qew/Y
1AEKm6xGH9Du1ifd/jdVyFDt5ABSnK7ZbkmbuaRYzXny83gUNz3dS9EsHI1UtAmB7mwGDxoXawkoneTpBiO1+r5WnqFA3iernZDQ237W1S6caigjzKk0kI3beQsdQCWoFtNlG7mc1PYFapFKJkWoWO88vZ6ifVpZ
GPST+qHobvYPo3fbjphKhHpvx7N00DBMcSXfgM/dyWem9YKs6Av32tnB7XxRYsVJFWM0+AMS8r9PsNtX/XXelj+qY/Vr8mk8iP4TLJfQ6bZHu8Rp97IFmri858/l32VvoYPV8yqGu9RyaLpOohq9GdnnmFPRxUO1
NgnHjulCeDipR+r24wfekq0+MugWznAldXlPJbhebYUj9Q9EuLOFxyQcxXpQUa0vS3lXE7t8ytdygY/jOUsbugO6FKHDlwoLDNNXbvDvR2PuKraqxf7r3FQ9U7/T2DsK9Hkpf8NbeaECpJLy5VMWUPD1Sxa4X/5T
j5g0oWj81A/AFfbnYY8v8S9lnCo86F4Hk1V8dKT2Q0aPfXWLEkV5ySiqYy5HYu+tVXoo64xogEqt0daHyY94yK+mVCrzcKjHUKlUsFqtViMajSbxwpuaWlwommbR34fziLb/7nVwOEdRqTXax1+x4g27dQBEJGVQ
wVknq0OtrVLBh15LrUY0Gg2q1daBaDAaxMLEiXQp/xHUWGg2NPSYuaEx8HFsAbckWdR5xxgsvxqMFm/cqvui0gb2ERl8DW4PS46NBekZ06J4ZDyMl01DS7Yvon6Rtw0j1JlhlijEmeSg05fnH4d3UpoL+jqZqQs8
bjxT7IJ+xLXm5wrGlVNiVYwD8y+6eDAEktOBK9RovEwOiN6GUJT32lWWATlHvXzPPVKipJG1HKPQ5ZakvkDIGP0ne5bkgiOaL4HTerm7rOrxrmF40KTXzzYod8+wDH1o/LdF/vXV7zSAXzfLagcE/ExIJRakDHNC
gsVgxORIT0X+ZXtia0QAhjTkp9IXzZoE1BR6KavtEaeSRnV/FwNXPIFXfW2d2CbNMcH9KyvKffHCOaRlQjt7XSG2BJEG9k/9FiBXjpoQ+PrMgzA/SXiLN7u1Q6Wqj7UqVvvJZLWaQf9+WsZW24EcEntS9oHC6CSG
iuYTgVnBUHGR1KzdAL+A6aUmvKz1AmkTwYvjkfkbaSm0IVjHhAlk89k1wmqApryHAB4fQj1O8Wunc0bez8UZQ/VGo9Tz+VfQgEhClZGPAa3TC7YudHF+PdD1Ai0adcTi8wkwghvJTR/NcA7TbN4s18mdRO8DFnJg
3gvE0e8NgozmFXn0YX3A3xHSDMvD1Nr5dM9mPGa4i81pDIQN2YJieEhjPF2mbjKBXTD33xphheULqHQpfdMGlalGkxncn7O7o3rsen/fXx7DxZ9ZQWiuDrMD3B8NDMEgxt3K+gj5YtqrbUBqdTv/YBDjOiKL7xMP
PQZvyMCbAkMtRPDpvASUXImELo9hcWAowAlJPlsWrx4kdjQWlk9j2c9Eyd43bT3R64bQEprlqxzpxrYR7c+uAoo4FglT+F7Sx8HEdjtgVLbc2spq/isRQwYgAx0gqOkaH8welHB+PHp5YTdRr+nfm6I79tIE54/N
x1wXykamIaYH3jwg46WPAYqluWoQMTGmhguxUL/MuI7Ukhj5qCTh7U1AhX1K3kBs+Nzx9V9rY2FrI8STcYQc0m94DFIJylpfwNjeqodSawC2wH7RLoF791y/PpqHR3GdSU2KC2qz2bp/IF/VWqPegB/Ew9tqUHEk
zEqXYWmy2ff+86OlNjQLtyKbsSDrRmD5PP2G1s2alcfASaqaxW6chLL0LtqNjJ8IksVxEMShyWHdz6Qg4sUzkX21YIyrhWUB8VT4znvEu4IjpUgRmV/LXD2hpYuSTm59NsaLmY5VP60KQdbSdmBS+s/vLNkFqpsW
0ji4aB1GdLMtcqySlw4FvyNZ8Xl+q90NeI+o+j095XGB8eqeKOFOHgh4LATeOFZZZTqwn4A3AVkafxXq37zDFrkLfONne67OAk98BhV4ydZ2xJtIzzioR6b2VqZljIRLgCWdeyixEH9QSDomTd3os/JolKzIwrz9
+o8izA1QOmZZLCV9hdNQ2IAVl0HVFcS4/VmYp1hHGK/HK7YdD3JnkwP9dIcabdWZdgM5dcX3nHMGmJQYVy6W9H6ROVk357A0kktypiFtKKwOFEdIgXcwa+HjFTyG6FHvzvb4ue2Ixn8zW3kccRIg0Z9HcPypX0qO
QdMvB4uvYxHuA2sq3cmqFl2EjI60Q0r0lWKU9K74P3/n2oYEJf7Yov74MuenwuLfAv1wO9huZws9tCKfLqAHicTMlXRsSFXOPBkdAbGYWda99yj8SdFFtmr8Krt+Chk+dy+zihmzGmzN2TFvwjaaCvaq0I51q+TM
OUT9RhaugESsx8W8IOgW8MXltjFq+9KHe/mL2NerJXvgaGCFW0XyZMTUMkoJWrdJHyIACU7Aj+n6YY0Yvn1OO97dP5SekN/PVdYdjyMbMxbLA220Lj3gUwEMuCWWOmi4csg/IPCrfL+NyHYSEJA5otMKVs/WktPW
Xl0qPg9jcImCVRgs1TzxfG9Dd9aVDnsTIG5BcFy9pzHpv1jTHswdHrrmiYv3mPAuTSffFp0PNzGogYVnJ8+/gjYpeqvm3WpfIdnF1XWzskE+7m3in/8Mt3i9GMdnC1V8KoRtsT+eb1apW1k6nYz5TuOVAbKLrflH
oRbj5/7wP26NPFNduE9QMWTAiAVPFSCABXWtUv8av6IEL3VDIkqRsHFrOQ/18HMAI5aIafq3Q0db2viBBzp3drCrl/3lLmz9zPNVjlG+84DFtEB/dtdubmYzyHspdKLj7gvEh3t1rzRe+zyB9pwt1Xtmr8DobpZ5
DC3JaT4ABaSnJWxEokIhyBFA+Ri1udcRWAQnTaxFaY8ddWVCnxVa2km4VnoqJrLA5O5HokFn45TY6k4W5PRG6NsFKFB+lncOju/teHw6LANujoLtS2nlLsnxsfVpNzC8mlf5wLoRLLACy3ID1SOPSc2E4dWG8WL1
U6ic0SkOMIkHKqxJyJIRIhwHtalpeuzQhZ1xcFrZi1x6DUlq53NFqeSQM8Dkt6pTCrUIqD6oqn4ELmBJT5Dcikvxoj6T6VOVUxyxCgVGINg+ML7lsFxHS5shlyxpPy6SG/0nL+etv6/ciqpimhy2Pm++kS1liEpk
6c7+Gw5Rk5sWVUx80kzZx/LTbDabe8T7e1eppDDsDbAs+7BxrwTD6Jhbztvvz1vEyBZe9qbuO7M3OjYHXM9TQ0Popwoe+/8N6zWlKbQYTlrdjP/0uXXbHQon453u4OiOTPSEuYGezqAyNi5PrLwrjOcLtTj5LCdi
uG/c7xBsEtAOmr891fW9ctsXLU+VMtFd9H+cV8m0TpOAsl7hlBdFkd4IDA3ItM/LI2U1dD3VFeFDSotuCYBW9pXgjxP10gJioNxU87x1cPkyDN/7VBsnbCWr9GosraaEBc1W7vIdOepi0Cu+7KtcX6juhFKgHVGE
22rX40cDwSI+eo/Tx9IG2t2VWJhIZLqqwqP+0T5S2AF3SXKrR+FdVFvy410fVWGvK8TQukbZAcA+T/a8BEC6QPfe3q0fK/Zh6Tilw/Qb2KOwFSFRqogTLx/nsZk0P0RiPq/AfTVtU8UZtZDhiidaWMIrAL9kWcq7
rfEcDs9r8QppTTv1sOERYUFg5+18YfR9Ym+6H0hmCPSi03TFpHRamCSXNSHku7ZIbBKMSw3ls+RIpTJXc91U7Mq928OGVlJbvn0e93t1d1kSwUn/+ktpmYxKiLDWTRWpFJnYnZCiTKIw7IlKu/6g3wRJpri61Gj6
RvzE07Kl765evZj5cAVAdIw413r5gQkzsSvjKNvCSMglwt5GzM2i5Vtm6y+aPMjOGVLmJQZwOOT2K+l49k7K6lRKkjs2oGMQ5KTLXDDTZ9OV+5IubSjbfWLByt5vFVQOb9/XzB023KRSyJ8z5bNmxq24B3fbGpig
Vp5NwIRTmJ4QIKA1hitvuQmA8cbTiGOQzLntdWUTApi6cdq/GOfrqHu5m7uCx9rO2uFWTmXf93XQynUbV8q+2GDzJTuaJ3oAfjz2FUcyT4d2efxAS03t8uS29r9eW4LWopiWEmhpEj3uS/8tkdVMGNYjspisrJTu
ebMmFCnM7xQYPU/DNxA5S2ewFISCLlkFu3oXRpr1kqCCi9qPX9HVc+205BZTE7b3NBkFOGylS0b6JosKAhtFl84y71y/fxZtbSMZs9klZIyuUAZLcyLbSol4elFEkCsViGmQwfbinNMAIk67lgDh8FicfhFTqbye
fxx+xB3S1KH7a1+THFWS0A/+yYGzp35f8T/pfaIlHXWD0Rp1x2zuXHYRgcRXb+cJcZy+/BDxxZI7cbVo+j9vEDkXf2v4j6rnMCvUv7RbKworPfOh/CyB4pUsFHzM8MROOuVg0hWXpbX1ZyZCabLoDR4Or8CqUvS3
k0oIBVTUGgJbsxwD2LDlIlMdCQGrx48oQ1JFPj7h7X+Mi2qwH9BevfQbeT2Qa1MW2ol5MmS+DnuS2cx0EhmWQfz04aED8ghIoeYjjonU0mw9MmRtfEtj0rNhzdhgPW9IdEfVXgxDgQyBU5vu1Vnuu9iwL/gu7BOO
2PfEoB5qhPq9iBbYag/KIw06si2mpD9lkyyP2KMRIXOkQexx5POwkCkQWBMLdGoBdvz1Wb6mTEigipIu81gix/JiEW/eFq3LU20KQykGwysFGj9z3CqFLd9CbrU1x6Rw1OkmARhcX9UeiLv+yfz91Eqdn8VYzB8u
D5Q7B8EgMdkDZyzO87TemOSukJ1i7GzvM5LzGQudKXdSNJXhBoj8hpeote5B/IByzSotsaufk/Jl4otv02FelaO57HyZi2UzthXs2wpMY7zoXbc/rSaR4QBNCdX0J8+UF7lBSbmOMBkkMLvb1iAV6mTvmbxyoNZw
ZBdY76/nOyec9Nxztcv8NJ7Vi4XWQgIwyH0WBY15aLYua+ZSuITBSWbKfQeGTPTUTjQ1z+0dvQImDeo9Rpb6frW9QJEqDBqaDtRV6ChaebMc458bT0wxFWuFN+WB4RFswvfoK6HMsAR87e8UZ015QVfUTBjiINMa
lLXVHAyyWoh9ztotD2a1nqtz2oljWHExrkx1nf312/bKO7Dnb2oLq0FqqQNtFdmdHHVA2409UON/LjQjH3nwVelh/lSENwlMzk09qUOzVCPT9Ejpz3jvRjy71OOuOfO7doKZZCS7axKRsmSljhm2TkwZTuKIys6a
u7TEuuuoB0iytjC6xygi12wXU7aWU5hAGZL2dQ4qGJzxLYzf4gyrsacihcv/JMw1S4+3ml0fj7SFVd8Ac1lOLYQFZBvOZ3B3/rpvOFM4RaboF77W8Bqo4EHdICCY/yrDHpfYlVvbyQgtOwZtQDU9RmYeR9wbjCBg
g8TaWLZ7qAjIqD5O9qPUTvI6VrCHlvI+NuTOWYvEYojftO2A59mw7KK68VdZ6eO2gPslSElfO7DGVHBIZvNp6rkwIKjrJUA0VNLa17KXtH25s9rwY1FA6Q+1W3xjpjmoqeHPOQYHfC8PUTrHFaThmX6G4UAHECe7
k5OyuDR5ToSFtOZYK9qeqTKox6Qop/ea/0F6atYy85rzhh2jqldjNh7EmBmVN5pNcYi4AieqV2o8G1OfvzaN9VfH8tHXAebhYgeREznfBPlQyer+N8xsK3i+UbPHfZCXu8CiEW6Fr/WCJxoum7wqJxiXgdmB6czE
2deZ2VqKVG8lBBE8MmbfMPgjpfONQ/N86EIJGCfDx5nvddezirWCFm8JL46SrY4uXDDXUK3H/P5PmrOkF/asqxkLI0miWHIHgXE6TtsbeszdyxIoNnOrmPyGMIOkMh0oj1nALKG132J8bKfD3y2x8XW/5lsrd/KQ
NhhVKGrCreksAEq9EyrmsQ1TFyJCA1SLTgl5z8PWUUPBDY/3SbMWcruYxFAg6+CifmdacbElsiqI8Ft97ubrRVfcqMyI7tmSu5u8SIuYLNDUKu0Mwuvirdi8ZN8gIsRbak90N6LOLOGrZdHc8pn07yWGDWLuJxil
Sfx3ocHoSAU/HlP1R4qap6xEXobvMUwiNCgTdkc1icO/Xg1H84ODyc66R6o/6sxTgGoS/GBXyYUFtK7pgGSqi1dZp46xRZOaltRq1404MgPwhYzgDa9paKXVaLmSCW22PzRcdxytRVRI6tCP/+Pr7ioNvDil6X+R
UAhX83WY8aMVnR2btIH97kwlmFI1IsieQp5oER6fJlp62hnc9lUZBt1YiE9khjy5x9tZ1xpHA4jpoKtyGzVmWRPMXkN9cU7dntXamdw2ANCLluQPucJXUVtLlD4JdzmdgUDWegZzTjuxDl4ejPMjqosz2CEk4MC0
CsB/+wSX8AN+xClCA4EgnjZpwujVzbyvB53TIVd1RkE0HKgQ04k0Z67j0O+sdKOj3bE1LKVQZNaGuQq5EnQ4W5YEdLRVcx6zXW4ryayg6adM67iFtiFw0S6pCLvgv1uq5ad1I8VNVjUNWSQP76ur+KgbcZ3C9Mq2
GRGg1ZMdzZOGJ+bisoqL1cgJsHKiw4MsHeR5L7lQ74+mQ2GnoZAQHfdsPOyM49Ls6hhcbjLZREhzfkBRxvb9dRfZjcVL1GIlVp3elZ7IvuEu9nC3NgVkOLOq7TTHElZ4WnKYFYKHN/49b9SKFmLj0+briXB3jfsx
tMBgPq+tzifw7rm2xcpbp6vw/aZ28WuqTcRUxU086u00GYgdaK/xG5GAsXnars2qceObYncdstBR4F5+6t1jO+CJYmzAXhYzegwzSwOEGL5Zo9o76RxXNvBBUoATST0RNRgvUCTJ2OfXxaTX71LuT+dyMAa5hl1w
inEHGxny1cOh2ZNds6TXEmcVHMmmx1q2SOLPXs5uigITHgHvIn3PeA66EJiRQhCbIKrD8/IVSj9oSRl7pRf7vnSESpoNfabOD/wHeBnol1MxdYcsEgtVVLrGDfcgPCmRBejOLa3J4gSByQSMO8SmrTDuqkRjmSaO
0KmZHEuspkPAqXMpEAfukbEkPqpBnEEaY4nX2VvcvJoSpB3AJx6uwR4s+ACCgivSmHdNSh9BbN7VPL/nd/zlbh72kwMzQcqEQTiD0bg5GVe0BOsIlrVevoiNak3p8Gd/8usb8xr6pytNVXKd+yIYm1Q1Jq7KhRnN
vD7auJy5OuMS4IVBr+BWhHf2QarN8XNtds5FcXJGkSfEr0IkS1TiYWND+BLX+P9z6LV7dIGZpWLZCu5MMAyKt8jW6rONA60fTn/hlC1Z5Vnz/gN70gbn7w+Ztj9mYmLfZU45RLGMYUwORtxJoYPLDlJNtDEWMleo
Ow21xFMDW+IH7VvUuU4oGusIoI2q15JRzA6VOzgCXSxOeU1MCG8YtF8Q5/4+RMPBDfctJDNdjWlxNYXiwpHKW0cIVgaDnwyVfjhanfBGs4MI0XSS760c79g8W0NxGY89Z4xzYpJgCA8pmB8J2SQ//wyEUuJBUxbe
K7bZ4eN4rFRnrOxYRLuW/L0Iqr+av7+QRht/XDyk4VgxjotxTUxI3mjqgu6jLy9v72LVjQ+O6KTaTUo77AzlmHaakniEFhv0n+ZDlSRTgPwktAqRmFdLWk0jg8awXu25pO2yAYHUSRSx4DuEMHpMWiXBV2ZwOlzy
fHy4s1dtJo43hLbX6UYlEgVB8TFotQUikzRPCiYQJIxNDis0ICC8do2v6MGUw1+H1PIZztExu7TGg7YpzaP6dcaR5havEyiKEJJJlrg/04Kc5JJL+/8z5k1xCHasZFp2IKXoQGsyy8H04iBVRQkyzPymHM+CAUqD
z0/40E0mphmz0GliRQzLXcWf4X5+zTF645rQJLW/eAhwdREXeMVOywRXTKpHeKSt6CKbWvjBC31c+9sN6MKtzCm1jGgqLb26qcq039GL/+zBRk7+wjlIKlrU2iS6EvJIqvgqRW7okfKHkThvJ7ApIHZ/cMg1p77M
Go4ZnP3HqeUB9HJAbOlofM3xq+iq/wi3edcRzgaCCqQE4yP5RJjK0WCPDXfIM9vjMTRzcn4V8UF2g7ZdkJxi4FjiSruCYtBIDIaZpvdowATrBggJ1kfuYJU6ZpD0Qku92O3WklVW3BWm+pZOLymbsuNnbnFC8J+c
xXaAHUfpK2uE3DbYP8+JbIVajCzOIjcuwsksF57SvcRpL4L3NAusiTgCLAa2qEEWJJzFU+MuDnWEGHOvUupKjMK4G0yHJYpBs51R5uCbCvWUbHaxEanpcbCsTTo/3cMxBn6p8irwle4EoQrwrzBheXHq69sGYvGi
fINdCJ5U8VHs+boSfs6zuhebpJ+ofLShg8NBHSxleM1FFLqrAtDs87I/waW7P42pMOvJrSRUidjUx9VC3Jx97XnVe/+x3DU3XlzxcuOJLWD/kYf5I0g0ICoPco5wyWmfRIPQLnH/WTvrYpaGVMrC29OHapedbi1Q
QY9AZVfRjMRnXos68MNnJGGS0LPGHI3Vn2yZxU/lEJ8jvO7htruWMW5f147S5o/0eCf2izBOJ0AYH9JpjqasPRweUp1EFs1Tu8vakMP5GoGT6ik1EPo46ogX2WMGHOkpoYiEzpvXqrh4L7ObKGxUmZ+NaSqFgDix
ySwRBeWQ27iG6aYS4+W1GAUq21UBdbGIJ0DhAVE50w4hyzF2He3hTQoQKKDNi0fL4gUXY4FLLoPUBOL5CMZt4vyhm3hPTTDhNdOkNWglYmjIGWEkOorh4y6z56W2ksyPZ4n+nAGkxtO3dqNI+7LrftAgwJMNJcKG
RC1mD7ejg8eg5bDnq8xvU4Y+IMZ5DJrpARis2YeFiVPNBJNCOuQ2FtSalNMME2+tOlONUqcsuq95XFgLG1XzjA+u1TECStTTKdKCvVh8pveGG/gZkwxPMMZRh1yuvZj75vmKvdn+uwBUFa0/xE/ZiFKpDeDmINDG
pVm1VH4hW4MxQD1a9l35Pt0k1B8WRs7bfA8CoYaPlIPD8lcGLZ0pT8ecX8qt5lGfpPJn0vMhTrqpRe3x47SxF8NSZKSV3hMaugu05F1TyHKe5uJeSJHcMACcHuU/vYayXczCwvRRfl6ItFxMcuavfhbDmWI9GyfM
P+9tQZ/m4ua7H7OfxFTWfrnmXlWdcWozWzRHcAybstcf//1jWpjtU3B3thXK5ymePLJ2Ho8fnuOrPa/fkyZc8PtI2Emz713t92sPz13yMwH3Xzym47bH0zM/SAfefSnYZpBf+EtaujWEjobRz+QF6Pgwbw+TncSl
DQQjxDWIiy+IgONBQ1jtve6wHTRiEXA/2rJyNPyUS/O4gIKYchEKMUxTj7iffv5a/73FuNZ/aVb03cw0hYEExmaPGQgde4ZscpXTnGYmIf6oA7h5acIsCe1CFAJT86MnA2uG/SNZXPwMnCM5uBfNLWSur1ty8rum
ActyEfuLJmDoWewcOkeq6eLbX4FVtbSU8JYNlje3+ORr7wKLq3yIPfb05DJjuu/Zjjg0XaUry74FwO/De+ieQNSpEf49tcD7TdNuWQjEJlr59yiUXwjeL7acBf8O+fQAsj8vvfcdyoF3TsnS5nE8YW64Pj/Uj8+f
oYmdYqaDBcV5vHthy/6PsBCk7Va8e2IwqFrvvmDljU4p8k4OjSnuvZgBCQKvAuLrds5kcvwObK6PX4au1/I+2LBvbjrmG4qLnghH1/XiVUTA24Zp8++0hVZyYs6FUoRD7+RgGX2crmYerk7zc4eJEfaY/3C2gjPD
U3V/Wp4lzM3IpnbKyQWqrMRzNSRgz+p5ROxSRn95DqZH78hMQeASQmIkt1ygIbSlx2ZcOjAfVIh9JX/UDZTZZmYp9i0U7J91m5IoK9laX7dkV5QSE7Y85l2uWSTSoUUoCwOa3yxbECulTq3bBvNuXR5JTLl2j/hs
BjDmrv1RIN8zZ0kMNy2daOcyQiJXTvwcbQFZGBLgIcrXkiUtl5iwRPei9XZIpHVAKsiMU7JKfJCC4vMCc1gt1TxrMtkLmeofzgyzKsQyxN78RFlNyQfD69Vt/1wI8ineYbikxSPBVarEj7M8CYknrLAdMz9BIjet
m07txlaIzVLKBmi+Isrm1Fz8NsVIPIqaPmE+mu/7S+QqV2KlLK5J5A3zcXVm6XqUXA1MfGbFFoMME81alJPZe/tvMQrNYYNqdpidpOwI/dWQO0qou1JjcaKpwUgLIWiljGrYjABrtc1zKqm4fPd/52n6DMtzoSGW
rvHNV6WZVit26Pqyc58vWoPtfBN99az765jJsdSESO0Sa0KKpn+FacTygY7ir0kRDcx8Bj6WCMlQTk63vV/P81CcSCDJNzfbHiMJ/5LHUZk+TlHNkfYhUN1wnIvzSDD7TWkKcCvwsCU7l5L2c70iNETO3ICeZPfv
TOyHuFPzNFdOjUU0OUtFKKaJLgjJEBcyMlJXwVhCFjP2fcp0ETwu6JGPidjSNiSDk5jxqWyYmLNy7R0cd5e12LjfJAswzs5mynRrKADmwKMYPfKXh6XEV6N2CTvh6T2Fzm1h/0mrxZsFvpizSaZoVmSepfCU6+EJ
YefHUA9l9Qxk0rrRPe8QGk016xQimPPwPmoGxretGVz17rtclk/AUq0yHxnU13ntPTPkXMLfVEmpUeLwnezfooyPxTJRv2TFXog5sk0sr/zB9f7EDjnJ1v7KwV1SZslUD0o317RK2vw4SFWZhxpNfJJSMT2woOWX
IQoQKFc2trA0Q46MC2am/IGyMM6wysPxPQpWFrgT6glMk2ainZxMu6ml/68ZXfMKmaBFSUqELxSLJDvRkohcjzbmX+1G0yLlko9ij+0pui0Q24RVd9/oE5hzwcU0Xi+VlVQJwSWd80BLs19o9sBFQfCWQ7pzdp/o
tT5f9Zi8d07olr83k6sN5jnHrZJIbPzeyFy/VBxUcM1+0TCiJOBv01UMlpRLa1BEo2QttX8bVc+mBsXRXUgb0va46KUIeKkBcN0tozHR7tXQuCVIp2uJJfdmoSKml+LHe1mtq1VwmU/HxRAT25WkMxAkHM2oJTxL
2EELf22es5koSnn8bF7ABY2t+0S+l+KU5h4Kg+dFrDDeMjiH/UmazXt/nDe+2XVMxR6bvjTN+/g/lOqdaJVJPC6R0bdYHTMFx6qD4fc4eHGKRjyp5ppycJlX4ZOw9btnWQtZma8/RmtT0fjElW7FYkomKRRzgP1P
XN5VhBNh4TGQJ9W9ZNC2NO0SgCbbY2tcTAe2WP/H8RPfoaaq7kYPP+Ex4F7MWHMVkp2xE//tUXOF5gAZn6C5UeKGJHUfuVwO6flemhnPH8SdrRwESp2AFSXzufjWOPqcEj7MNilXq0Rw1V2xx+ZHncp6w6Y7befn
+jMB53c2uIpzv2BKA0lcEbrh/GFe9jJH+KClG4L/q71qeiUl3ldwsHY3qLZkxaac4/RV8jg+I2Tfc/TyHionABdWSztp9Uzaz08enyk9hLLwvAjYN7NyQ9jc1Q9ytKZ73FU4r+/elJhHPyPrxk6aoQb7E8rZ4zcx
93W3KEJIeSyqVfj07rDX1ZDpDK0/N9DA5lHdk87vlq2eLlxs+jwdug+smbGbq39Udedrf33lfAakXY1b7MQf7m7FiTf6hZCZsT84Zf3ST1DmhJ6e484ypuPt0MMouEunUj/suNXxgDxLF8nD1FHkz/QpiZrTKwsh
H5SbUtyiE4RiNxG0zQMcK1u7pCjCZxLR7XTq4UhwEXLh5HgnnLaa9+Z6aDZFa9vlEH3S++zedLhyOfiyx16/kbwDZ/O03gcT67nh9DlRfYcUXjh3bxKc5XWRkW6OqT9/9a7msKIQIh+Ih4RVWhgedh144WWns8ry
0VGqFwz1ao7MJj9eN5obhbZm1Wp1M6q57qHXLIMuqE4Br8zowxlC1LtEmIX7IyZopafIOSD0zenTk7v0RrDd/dOf9s+PgLUV2NLtHPIoBT+J7kIsYO8Dy3KlwaBnULJiYKq7Nrbxx+jTmwrU8HcdK4lfwskaKFLI
hprmMUbjNdXWpuuM/80W8vFd2CH1T/hJql4GDB4+v5v1WES/Xu447/0BKdrQilTZckP33h9lnWsXqxhuJu7Poyff5Tt5viMOsBDzyjSJgdHKdfPeWi/knZml7v7YgC01FFmtWhP7Li7FdKmObPn7BKVkFgDsoNeZ
zYiULs7hYPTru8vbbPeebJQouBjFqFRj2Syzmef8iNz1xPoPyU04urNHXcsXzkgywqjdDJCxyBE4u56uaSRAiVNH+BVbvsWTPUmTA/vt+yNZ9hiaz0bI08tQ8v6WsD9mv7eUUMiy6RBtKHev6cymm4MI8gCflfIN
Rg0+wfT1zlO4+c8fj6/GAKEmmgLAKaobnfbilK1TmPv2aqcq8jmoasgMrPkFm7CsRd4CUrRjqdeeGkC3A1GY5pf8Kt6fsRVqh95S061gkzbqRwN+Kzlqf9YWwCBYjGdtvvSSY0yUlVbA4calbcZ7pL1r8XS+tL7V
DpjfFrElrXfNIK0XhPI/YR9CDIyr0IyA5Fpazmz2z+1CsnzdngwraxaoKbVQsEiDgsEknKJ2Qx7U+rOGrX770YnD+g5oOG6mE+rsowv/nI5YiCy52+xVZLKJG/Y8E+AMzjze7dBfuaAehKcoS97PZXvjtnaLmr4x
EhvOLybrrVVPf+S+hD2fO+1pQtAqrV3zrx/yh65RiMUeX6NVL7mnI9JK8VaCtCSmj0LS/f/iHMWxcdXtqEyUYRNA3VveHWc8mzcsc5W4GguXypAY3F3ehXOfitIYaDfr0UdZAP+KoA21VFz1hN3d6HY2QSfYPzkj
jnsCHCXXARu9RVKpfi2wwDuic7bUnfPJRs9/9zCDFeBukItMyRJsq9EevEXM935VEIs0iyt/jUI/4bJjI1BjURicfw+rwZCrpwpYiqGwcewqh6PUmoGHyBIPAcGO5knYkMLh6NoOrDU5J8wuKLhq9aS0G6voPugZ
a0Y2U9J4jEA4b289hprqYtMlRZ93WbDQPFeqhsN04uPZ8PMpQk6ZRhdhUJjckXk0loiJTX+xeNaA3Hy4UNuQf+IYrp2xC8DW3Jw0O0jjOJ6Nnoyws46iK9kWXQSbTg6H1GLJ/fr8ce52B6s8DE99vpCTVGK/+ZoA
3aS7kO6yS5oOV0bwIsuFeib3XXT6/qPKuG6vcjYnkuWyyStXoFwCJWVKHu7r8HQsgEHjB6HqobzV5MIUFrJrQQodib0yYAOYyEI7OqoLYmQIP+hdnQvwyg4WXJJwhNI9MYwJgqvs+2QFej4ZgFFjlwAXhDL/xhF9
UFkERVrQd9Pvw6mpf5h7qyIvjAIdgkHNVor6hceb3649L9xrf8esa7sM5IDoV0lxD0eJlW+ueDlaKYcHe/IfdFCaHMfBlJx7phUFendtOVrz7HiURrOeyQAkw4PY0ut2HA6Gik+cndEMMQlkqdPOS+cHQ6TYcqRx
5BiUTwu2jo25cyPIEeqqrMMkJ5/VgSMgxDbtYF++FBBRS5HP4SldQQ7AwZIG/XMVMhzkhhkLGaE1wvPTYrHRHkLbwWVnBOX3QS4da72+9trqfkzwWxxNLqut2d/GLZ0+5dLmxJUpTMpMJdhNYOr0Pctehklo/tPh
6i794uLiEMu7Agl+0KwX7EPTVcTdvluhnl8Eg0qEdCb1Q35h+yHv/O2+gV+CC82OvveYNO8IDGs97x+opjDwkvkXGhrWU/WB7IpkI9g9lP5SJLZ9EfGEuormUJOK+SskQYjkKHpKNM0j4TTHUGQ3sQc5EtAOqo0Q
CzG4om5Eh59yHF/bkjvPDPc7WNtJmGvgTfcmRGqyHu4Bgs8WDi6MKf1Mv10cUj2C9cD/5NiPy6tbkk1mX3WJ4shmaIH1czQBS4f1vb7v1CdaeSWCdz5wPMJZylsZWuqokiWfPuKGudkqs/eTGU8ZWUJd0uaRONgg
dkKfB/Z9/9u/wBYRal80WO9MFs+Lc7x9vsGYUMvdhmVDKDfplkAOPpHYD5k1sfU94KLao/DiVTIuX7MRz514WqsRSlWmgtGRCKoAsqsakXDsoQ5exwT1ggujcGgSkD9pUL0HjyoiKK16NwwG0j5RZr5BWalB+Jg3
Q/PfTCtsa1UYuzpa5bG3oSqBWULNJ2ayYKE6i25nIRPTUHMuSJK/7RYvnO3BvOoUelQ7YP943cPNpYtn1dDvaXti0Nlxx3ilEumYW6GgSmvK2PCTqfntVbMfhw5L136sghR4bxpSFeUtstFrgtmQmvyZnj7LcN46
4vKAWJ7oH/aKcy88Ywiy2DteqRf0hic8pnYC6MBT+/WXdb9qNH27CvLll/BR4vPJI+az7Luu6NQ01FIcNncMCKquAz1pvsPX1Baeoqp+StMRxFKK5LW8IEOou4X1f/797qfwvDwraW6CgkComN2pFlkdNSL0s7gZ
pCOJtunghoeCVkcVbMlYci+GsytHEPYyP0p8DFsk+l7tcuiT0gcvtOej1bx35wRKOpz13DPQPnOgFi5REW4noXeENy51vlBBA+GCu1QTm53ytppjZSymK6zpuvBUSd0cBCjlddX3hleLGhykCWYBzv6O7vefrkgR
+RCJaVPPxBflzlIx8Rlt6ik5UMlKpVhjRGx9Vqak4Ath+4XjVpgAOKkaTIxYGv48jizBj3uXWaL5fYmK6ynYLy6GB/mC7x0T3zalJxep8BSrsc7Tbat0yIdiGgp4RK4PRDpqATvNReNvMdmHzUV0IFBQD5qdv4SE
7AXwkxbwYsQtwjbowlvzj4goTOZHXpfobkoi6PCoO7c6gW4CU9e/K50rJQHulGASmy6ueKltBXOVp3+2GXwuGw5l6I3LOKFoJ8vJ3Ywd3W7nfPA053IqakEEwk/GDTO5G0Ism7udCCV1EWnb8ni2C/eQGTMqD8tS
j97sw5VUXfxES/JOKu8LzyCb3D00v+wrdOMbpcd6cdv5JVpjtUgXmhpoQrurcj1Kqv2+rObsaOxM+p5KcwB/4subcYaWhxNzNjabAGGNgeUh1yNs69Stpd1+U1SGhIqandZFmMisNil2qf1diBpadmEjIka3ol1I
j2hn6JLsY5Mtlf0F0FvJmj6OIyuboNCNkFP6iu2zDvpNMaAR+JnLu/PFYggT4nkTZ00DSOLLhxuUL3cuv+4J41E/oSNwMWBkK2k3QRT2ZMihmdid5CIZdrT293l8sTF1XoTxYmf1AZZmE/hvA+xX6Kz52mFr2Qjc
HYEFCjuGpuuW7N4PU94OplRO5vJtfn5+KEK1bpHuL5xc45u6mCeN+rgVVSQd+yoGaMt/u2Qa6YEzG/LPHl+1UoqsyKRzVqv2mBvLkq2BvYZH8bvVsy74OuXlgJs5cMKJK7IRWpTTc2j5r2RfIgcp/OqAqM4j7cQY
yrSr0ejH2YUS8qaO9rlj7CUpstm7H0CbBsA3u8I3NCaddHNGM6CLcZFF4YnmX0vMISYCG0fpgcXQNqYoC7XCy8mhdMAfCzR1npXuF5tgEyIUSESB/i8xrID7u4/9LNE2BwprsTbIaIiqq4Y9EF7Lgi6sHLOD3DOX
eU4cqaAZRze63B9AEcnyiYlqP58Z9iqDVkY2I+EXe2DlDiLHy66eoRABOTOZjMDO5uBWSGEMJuU0qlLmjXlTh3/wTp2kb4AnV+A6XBZvdLx7AMwvqNKpx4Ac/LNANWaTbaMEhsK0H3Rviqh6MBqrB3cLyBbEVP8K
33wpLIt7nNd8cRnTgimjH8nvinjjtKN/oLE45kmrAEO+uXB5OXYpygJTp7zTq6u31o50zakuxL69OQhy13alV6JN5W4gyMQx4G/IX2mcI5e4B4ahQeO7Bs3nNb4+7VqjZMqFRcmE7UY+7PYgVMnEdtlZssuFaYmK
JM4R0zc1bQ1k0VYzAYydlHqjKfkeZ2P9nZezTvWwVFKU7vdkSTRrWvLw4sFT9ofAY3ZW6Zq0RtGL/KuMAQwfexLYTVQpjkE/zgf4CPdSMCxorzf3bKSEhVXxFyKnjFIVU6MxrLEnC3d8qqVlHsGv5b6ff1NseLtK
Y0zsnKMP1uNTYQXiBcM3XTmysqAK92e8L0/9z+MUJo3NG2ERdCvmbChVcMBlp9kih1gEKQ2r8AcjwcS/sufKxO57xf7JvLf+CWOBYxyrHYkgL8z+nvkd4I5gBsLigO+fvR/yxdXMW+8rz1TyU9D34Q1cGpk8hbOi
zZGX6ME0JoT15GQoaPDNlG7doBozLpHPcVmr18U9tq4fpOd8zYTF+WXpPLHKKO/4SualRH/Adgg5j36BJNrNyU74EiySzi7egbSMycGBz0XX4CNp74FCWHLwu9+5XI2FBEYOC0fuqz+kPvgY+8A59pUAdrqbDja2
Mt8fKWEPCXW3QoapxZor41cbC1l4Ijjg9UkR5ZOn1rytdD75gI/H8ynyomyFVQQFSas3OaZqyBT/LAbwVSZ/5cJppkDRGeQWnJuhMBgQTqUK13JtxRAckgsq1sykgaJcAL1bO5S6/c/BG6yOXNA5XxdnPRev4/9E
EXMV4oUjuYeQj9b74UErQ3Jr6C1Vacd1/MkAxilPZj/ilLuW0e5EWlyNK/MTGRxtqTseY6ghUrhZ4Rem4ucp9m4tCoI/O4sNLXEhadXUlYpsBJpnH7v1cK9G6fMSzcn5pBrPAUqBhjoeCnL/whe9n6KVUPUO0nB3
6dglTUDsj+S8K5Pb1YOhai9QNqZsivi1uaxu3YQCBN9N6P1X1bIaCw4p47z4p2iOJtDdZZoBzwBvObKZduNbGem4/4Jju4QvnUd2PpUvvFiPsMYlYkGnBt+x6mA9Q8vCcnfcRlS4I9Pg6dolsbwsMSb+iG8YLHl/
LvXHqwyrndF4B3X4JLdacXVguycjUQBC8Z/jqrLu9ualNDdAT2zFO/dDZRc5ycBLzsC//zSscBd84QrCHPVnh3M4wjjNcmRcr/t9rRWjCRnCfpM0QIMr04K+mqxRVVcMNtddCbbgfIjX3BKtHpnraL5lC3H7zpeR
Zus2KRrwmRRR8eA5JGTdt3TDlxtUhuF2ot0Jiiqf+fUCzG+FU45GUBqNbxXDssfpaxndD/6zpRyeoKBAodAdtAd8oxeSh3wNbz8NxfAXJpPhJxMBfy0N0S1FAMlxnvy/nPxj4IkgYQYJhhDG1KHpdCBae/brJwBx
4l5IRM9vLpB8IgLoSTnXaNf8sBvw4xNDkXLOZbryyxe3OdP/nGaNzrmMq0BFhaDG/b6oxlhw80zWMD4HNOWy6wlQhmcz1DEhTNDNQrfygueAHguPV73R1Ef0726ETwn7bGCeCdmBq1wyGwxBhzbYU/jKXzoO6huK
32l1VyMtOmPX4veZMQTcN3fYk5epwGQ5ctgZ+cWhqwpeHXu+KEX9NIsR4McEhyu09IMO2GcYnM7ZDRKyVP4F2uorkiujodCx241tPi6eAx91yZiwJVQpgs3Uyb4Z9u+NgBGfYI3bPpCN6qC6FfYrm7jfemtLFgkM
Gay92+7pEFAgD+R7nlY3UYcQRjv9bbJovQjQGKcGT03G/hu0XI1GHQW8xMbdwReD0Wx+K57mXerysSoQVDZv+asib83+gvGxHDwoYlESjP9UfowK/fYXqQAY72aj8UKzPBg3KAdrNAAHy+HT8rSxSN0GpeLUe10D
IAikmHx53Y/+L2HadynxUpV0vlZJnKxiskAXSlc2d3f0UVsKktPrEArn0AZKcg/FcCHxQp0cu9Ze6dPNAWvzww/zfEemgaKonUn9doi2PyfO5Kf60Cf5bJTQgHlDWeEAKlQMkvLaoE0OI+x+oWJQKKIHUDVv3F2r
xeS4gAvL34FQFLkhjuiWD8wsXboSVsyj27D/q8eYn2KQzCSR9AO1kj7n0DH8NhyNkG4UMu87+1Z0Sux6iSXrGOoqFPrm00Mk+Ndmi+VpNvD34ht0imAtCYWLNZawQ+ZjFOCsYGrffysjR7SkzdaRD1/UXXMHwraZ
DcPHinWh5f+5S/0lC56rbpnci+oQhrPLgUK2AoJ8G0w/Dm3VsEWGAA9xV9cXPCFhe3/fqWwZXneTAl3618l2xOvFdQ31QNAGtbpWcEftKggXRiWW92Di+5t24mPQkZVI0vaqrRWHzNklHaIgLnSz8hEJK4teAh7p
KH/8GmdN+Mwh8M1Vu1N3SwEhrYoQGO1hb+K75B4bbPH9YZeIpEfRoXBcGJRyLNuQt8j5Psm73X8C4b1V+YSDDIugfaYgaGQDsMs5BTimX2tVObRVW9Y3wn0ZYaMASVztASS9+Bx6XkgDmJREph2z0kMGtgU+VIW6
2HG4UOslW7EdIBbK3ne2iJ4mtm9fhn0zYYrEhkyjwF8Hu6EnTfIkuZi2X8NaLKTFy6NLZBlsOVJo1U/zhUK5RFSKYHFpqceI76Ly0R/xPp9TyPuwjOuJ3dqAwFSpSYHiyTXXIJiGMORr6SQjtqTu385qhPJQzVn0
qRGiJl+7R+mWTp9KhNSoUNnFBW1gxXOrHwqrD9+28p9cgCvehaPJQ51vkhG4S4KzA2DbPBeLj+ZtudWfuVOiI1JPT+sgIxRxpQV7cLAPFYjRn8U9wNxm3LAhOKWILOeut7XzlOXtVUTXnmXFWQsnNtGRFzrfauOK
/qMV5uH6etsv8krdQQsMyrs+CS/PIgjxqHJh/ZWWhijDyyrVWtKj2E76xeug0KFVSwRpMnwHVqKIg4jOieQ4qvgi7ht2K1sGYZoKGdxihYjiT79mJy3gSDBU3yzaOXWH6tkdwfIaM10T2pRQfQ3OV1wttTR3OZ2V
nDqwIy4d9YGn6D2+kkCOHcju2J69BHKQyX0g3lQtUCHeSldDipQQxiRswkymmBnrpsdY/e4kG4IM5eSpa3BPYX8qs1T8N2x70e1YnOhEbNUHt7/GOOiZKBYEGIhZMr6RoBeunB9WsaygeP24/Tz3H9neTlxjjJDh
CLXfPkQt+cIs8hlnryZhkC9LHJZBgiCVYBRl6Nwe5zGQLVBHHoPD0HH7JG//fKjNc2mtBfPU1TVI6wVzXntx27WQD0dYkf3C0G2sl1A4Ql7+ijZDauKw+yMYyt+M7EzDUitpi6rIE1Uj1IjdBuUXfYBAOgYb7FVR
OFJZVIrRp/MhApTLbuRimAVzvMCeiBhLYh13BQldiDfI2zXqc1pjMBh9UroDLwcARlKvtwUq7l5GtL39yOsIQAXWrdIwX3XC1YYH+Zvqdp+g9IGU3qE30PkE3wI1bJ30whYbRjkNNkWhTVIt9SXyhBF2Gch8ncXA
oot+R5cxfTSivrVNS5ozDk7xxwtFwWcqPfDoHU3KSLDKEoaeRD5L5d/aoSMNl/aRDspYsu+ekpxMWVi2dv2B3e6oO8KR/c6iRbvP47gAMnXEbBvjwBoHm4F75g5bDCt5Rmm7+xv0KcvmzDCxu1iu+9JxTg0Tz8at
bFmBR1AlBLMNWVn5CP/bwbz1vjz1u9goIzmzgnDuz2Yih6do3Kp0KTlxl8+bwJLy+mDGUZgxP/cF7o/Pqz20oM1HFhpd4bExN+ezJWQeegsElJ4VFdJOhR3rij0YU6fGBlL+ncLVNbUosybUPAbc7KMriXOS4hRH
oMroFt2d790G/VemP15d4lne2kg8/oNzVHY7da0J9ym8ty5a8LyAUjXzPYTiMIxMxp6sjdLBe4Wn5Xo1iduHLPt1dbegIB4Q1U0mAPkFHhkAP/doHW3hNXEx/6XsCA0yRyxG8QVH+zxpM4H+KNdo92CDSa3nPXY+
byUIFJRP1qPYi+gatcLMhsLEiMGBSIJFOSSSvtRFDduz1EVNeyyE1T3wn6KVwtiHntY18OxfFq9LwPwgjQDEdvdwoLl/C4RXThVQPc9bMJPEISX7GGSUs3LmIRMgdSh0wV3jeiiG4Ehjj4kp1XaNPSGimMIPF2mM
8cIxVSD2mkWHq5y5D7icU8n9c9AtuFxsWHmPCiJya/0pUWKhMQKQxx239uieWp91MNCydv6Q58Z9YUfLCwwknLG/lzSPUt86upO9dAQErn7wl1capWvVFaC4LEDl2K98wKVO/mg22PtG0V7SD1QKHXuiLZVoP6ou
nmMUP0AoGO+otm+iAY3k5ylZmI94J2jRc+8GRK33g4JIawjEkeTofT6oCGfTHTcO4HkHHSH/2zIMSiqVFbSKoJTRqC0g+w5HXhJTETQGqPWpEyuFur9RvlnL2hHL2uVBsZADY52JbcnQpl6g0v1k6jw9itSyLDzt
4pmAEiHlx5eiNDxYzqHPNlPAbTHC1I6cjsEePzOW1o+3GNbiFI83HJR9ZdPA2tK+1rZNHsWvK7X63Qy4USGavmOujt2FOGIEDNq/TwnO7ik2YUOoUp9k6234Wlh2LV6ytQUZITDWqAQjBLwBZE8bZpeJvK1HOvpA
A6/7uoRY9o2C/eq+r1bv/Tz1gqAAUXMICddKHZcml2ncCYYfLXtw/3mWj0gtMdi+HFMhVapWlmnEx8a5CGnCWmNO431JgW/3n6hGf0kQrc8bxAYF1hNUAIbblrCmsYQvmR1WJ8pfVcO5MiMc+lTueNSLZQzWVOOa
tO6LjmEUWq+jziJgdS9B704f1yLIRReTEKITgQbT8MauHQGjYmYyZF/1aQkFF6EU+1BvcGDPrsrsWUDltw2kLEcQvYMrEeS+9bY8aj/HlN91EJOy8/RpoTMthqthwSDu96k13OgYbI5sUuVpzKGkngIdRdIZ0N5E
VXIJ6QMvxrY1eaRvmI9i9tNkPLuBwA6B1ypQcS1HCYsVcj8jZrM2lGVlodcU42pUmO1iIi3sHDwRcY8SZS57hK0z1ZjJ0rUCoXw8Y1UHYJXQ14yIgb+9Vfe7QZWr0xNE5HzLB3r+yyvGqDRvPkTVPpJCBqRzPvRJ
KPtFDBoJMQqO7MIFjco+TIvwxJoQ++m6t9xRISEtl9Yn47zvYtEHRqrzMhawkbZH9QNIASmxwWVXEGC4zu3GivAmvt+so0aXKrE/bfFMyji6rrP5lh72kqpeygMQ9xDW2W4g2lPBJD82ZI3AUcEN0RkT9CD7CI6f
R405xrdt2t8K0s6f2sEz9O6OAV+qLmikkR7UXmCLlqYbbSTYib79NApbwEHbyrnmEvf60zDhrTZhg7cnl8lwVJwbs2bvcdUPDMPhm7KTxKCaNB/dj8ahb3j3rAxZtTi0Y3+JSbNX4yLfSHTrkQW+jewnNp+cIOXA
oWvsxV/NPcdcnX5Qux3quNhe02X1hIc9cn7bahUCzhoTbN0LM+QtRiFkPm/ehJ5cuqADI9U/lLRs8HqsLYN8jfpByyejwARI17p6Hh+j6sWSXB8eYvUyrn7xvjvfKHjFs4322e3BnSytF2EtIGXePhAxZHE4wFUq
/DCWG6oq/GUbtXi8PEjgu8khQkl9z1oX2K7tvC6ImvBLP+DjTFgyiPNdrW9LLPyIk0eoAAfjL14Ik97EcVhefYH/T3t2tYa6SJKFl7UYTRWMJ4JhCx+2oA1045l3Z9tEndTvcglzfE9/i9zLh7Foq544yzLLCL99
TacYbFyuMpYpMRsmJgWi7cqqEkXR1Gnzx8Ex3mZ+XQ1hBpZm5BjlydWjusaz/GEFLjLAcNUayZYbScGUOLbMUywjOq+Y9EWqkzn2ih+/oLTVXmRKSwce19fWGLMMAuNz9YyhyoSjloym5loOuDpck7jIQSK27UpQ
0GKWjPRB9OEuHKd0WK7eJqvnaOBDxPlMQJO376k/Z8Wr7j12isU5gqWpVY8/GS09335ermwXFrSxpZSV30nXNHLTkd66+aDUskF/RZJtMQRDGEkWAuR7jHMIS6ot33qg07mqxjp6JB8b6Iz1PPoEdxO8cFJVun7F
6jN4jWjs+jZRzVy7F23SjqnYLxYH4mH20MenqXu/3gm38txDcfrXkXpD0WYcHI5UU+eiGQXQmK6WEYmi2+O5Wl7pk/2nNoMzgZk+V89SRhSEMr3yutjNXay0PZbwyzx62KWLJzQxiTcbHwyLDcAibcm3/TUfMFN2
czt07PKl81H97L7VOuSCA1LCQsdU0UA97cVVhr34rO5dVrlGr1XKgQ22MrlCTH0iB+6xn/gJBTXGUmedJNoqm/hFQYDKsuS9ONt10hUoiDwx0UK15+28IOtvoAMkHGzE5WcX8LzEoc0qaftn3C6Xf64oQneTEVOF
65DAwVkWDJ6mdyya7jEYLH6cVJAhVvjnxlxTPql2Pw9pJF6JCd81icfg4Ll6VDu9CBbbYbJQAFVl54FJNuziMNQ55/p7sc585/ueDxqsG24I1t5EXl23lQMtaBD7TrGZ5fE6axY3we2c5UURIWGmtnbhiqUwEmt+
/ZN6K6Kz2YVwkSn2qqlzGvob9wlOwsQMGw2g3e5QhNz8gaK9c/7Sq5oaZcqxGKVAmDt69VS94UoDyfE+hw7R2W0UL11QgCg1ZHnBuALSbQg+0p0ib/nybbn987s/hQMrV0uPJxW+HQiTitUD5PiMD+Dx5ZA5kJJM
6NmC9InSb7mVxqzcgz6PcPEKDhY4WeBzA+oTVllOKReM7/g3HdCfEc1KHT0BmG4A/97vSnhqLR7NPtP866Yyhqu734hfNkeHwwCQ1Dna9renB8YaqsfLm+gcq2PezSWyM2UJJk2bIZTY1GYb2B5PUGcUnk+HHp1u
SvZ32JzJAfZB8zTwh5l+zId1oufEw1/LdgWTPFijjNEL+YOa0HwS4BOx9xO/Mxi9r/spA8V9h3yl9MAyccXSm0u0gWjkHrTWqh5YM90j0n3qj8mnJ9zWSAzVEaOXNweqlN5muuM2Mxda78d3d60DEMmh6IoH1h7Z
gqwVB2HPp9v4PIOZrnw3lkmjtK7GQXIWuTY0PlBesVrRoW0z50OjR72RcStatTq5OWLtkbuQBdwDYZ8qjxeLD1KfYg57riwrh8petW/Damv8Win4tkiya/lpRWF6hdRJboGy8Ow9N0ep9cm6+szO6YyJrKUXyByW
x6wrgTYRM9F7gGZfhpkuF8qti0EOdeSmnaRl3mVUOqbA34DWYi7KIHfNkI7GOMzvKI/r8JSgbqWWrU8tKG0BY3c3uJ14/1sVzGA0xSrKYsU4XeNhg/Sv5m+bw6iqIhSlW/B0ls/dFEDW8pD35cf5ke9XzC3nl2sp
jGLw4Wmn593iYyq5AxeclbWr/mRJxYIRFkBNoGQ10c8SwVkTf0QZ0QrulyTbsoo7f2yKGhz0xTT/QqjxvMD+/Oe2RHF7Ji3EAOgz4SIeG6Q9sm9kyvqRYhMWWpMDb0bz6W5cCQuLFjt8QMVEg6DTcjwJ9UIffbNJ
NS6t1P3MF3W5861F6guOPoDc1HYH5e3kz5fGIkAmfcqiW9Kwqnzu0kCev8YNz/L3IJLpgMnIKrxEi6yrV4cMiidHS+tklXVtCVQLKXSfch9G8TZ/qLq+k0VLVdlndNDXr2h4LpzBY8wiAC20ntHOH+WNlTtdg/hP
bb3M8MHkvFzVvSX3mmU9DitZ7KywzS8IGScEexaB74xvxt1Cd2XCNS9tP+WuxW4VR4sBjIjfTfgPoQsFy4b7d4bNrLzNOrY0y6FfQEQDyzrI+6mg1hwCC5RZ/UkhX14CCw/dqzb2wqxXYz8J5zZwKRFSIxB2g9Ae
bJKDmaA8aWTB+bBZd1IHZJ2CrhYqAQ0ap/Srmg3MnMogUBd//LbTqZTTnkJewDjcouc8WxB9OLaT9cUEVvBaMvUEB4bMqcv3Yh2mN+Insh+hajD1W7LXml8OvS2xtkwhhYFHO2fyoz8zsMljNnc6v9UNw97Z0j8T
NmnLQoNFDScSeSOsX91cAHAoLOduZVoyoRTlJZPs81X28FD58msWJVnOcPCySNYIz9yUAkB8y+B4a5oZi55hUPR8a1YinKyZsa0VpF5q86/gU1QPndYB2jI+c+GWz0TIcwCWC404BHzIOdbWeepNbtRQppZRTWHZ
hrYMUNBu6rCOE6had3Y2d2XZXlR8UKestzHQBZ1XChILhjFBJZ+k5nsWIw8yOTDVgK/Vzt5MApOThQJzk8lmnx+8gHqFLkY6LUkG0guxbxfiJQ2pNA4TAjkvyTUfw2qPbZ7hPu64rRC2ORYCGwGtzvRKmS18Usuf
7Kqr3Rw3pei8lUKtkblZ7az6vH8AT6Wteh5EHH4gYq3oNiXIwa2IzvIshNxMun7w8ZGacuTGb34u78Fd3pqpugzuHNJPaJr+j6a/DZeyDnL25McIFFvMHck/LgeqNFffhLI4j6n79y96jxF5J66wXit1AU9urimf
DFvxDGbVDrnrz609cde6AP5C0t6eTVOghFBaXdEZExTMh2M9TIDbPNkUyISx8Mm5EZx305B/F26BDTc2Xjm6dCvkf2VlfiNGcQAaf8NQuUb3YzpAxl4zXX/mHh7Kc6KvrYFk4hBmOe7pPcokjZpvJRcd1OjaEZXM
sQzeT39vpoaqPOthEeSnrk2rwV2DJTNx3sR1NV3PdnREdYx+fgQzoUyR0xXEqXz904r4N73rTvshmsGC5YS4JgzsSGcDP2lNevlrU3tJ2pRudyGP0Rf85UKd8fKrCO7lL+js2Eb1eUseCsxP1+MuyYmB6zTJOqJu
MH4DxeS9puwE9WPK/i4uj2m09CGLnI+T0dtb7D/GvrlRdqI4CEStsnSdzYnV4M8Zae9R/Mdgavwq9B7fl9V3BkrPmr5EugAj4IUO36eLTl9XiQjOq5ejH9krFGO8TNsRIjugMWj1gE8lsK/A2h3t+IG33q9P/W9+
OZgKjgLX+NKxJ9KHewKBZyohMFsB6YMxgwBN4PkHG/C9N1TO7zaoZTZmIoYZtJ9cckRdDJLKDY4e0nowepfyucEwvLZtYtr2TzS/cw+XVRzxEz0blSR1HC92Gac293L3q+wSMHsnseZIYZw6rizbPXY/By1LMXfO
rOhqyt37impoZKBFDPzRf+XIevmQGf+McfhZrtAef9AquMyKDv6dP61uWaa1X8bI0P2SDTt0RnMYQbcRJXDmgpZtexGwc0TsuTpY68snhZ0on7d5V5crzZU5/qzPxaOldeDkFn7jj/D6X7FF2bqH3QqsZZoa+ah7
Eko4LuBa4u8/uhI/U9/rALiO0mrXt41aTQhNl801ClvtzomxdPbgCgXKr1Oe3+y8D2J1DbPqrDKhjjeaTpoBEIKZvyl0l116aBpdZ7WZdS7Fo5U3tMq+OpYAez1/CTaOy+XlEhhzThqzS95RKwvkXHZMLnTm4+Pk
zJHGPH2LM4vqrIQJxDPAk21mQm+nH3lzA3USgo4jTsYJ49v6GE0UpHx04wGN7HkJqJ8hNEA6roOhRFgkke5OFUSoUtDmoSHfcpqPQy54O2lzuzDLNSrXxUpwkm8aUgIKOWBCwZ4D2tGmfmaFqS5sxTeR9MStPL9B
/N2lxIYg+Ik87U+ijrNp7JGxbfpnCbRlcLPow8wzAq1245EAj3suwKXg0F5G5J5D87+LR35lPhhz3fO9CpzWIrVe79urIZncvVixtMDevlsPsfX2L4m3MJOXF/ebdueWYXHI+gXJ8FuvP9YTc/XDNKbW+xlPSOBl
qvo/kgveWWvurzjFvQWFnaWZPvBrtyL/41mKzo3ffRwOjMwbE5Cxb5DslXCAPLvPd4u23q4ZQ7jV7o458ExIOwe8hTAA7+IuE8Av8jZ0RvkYuWfq7BkxuaAua+GjHeZQcIPWIAT4JbZnGXpHcKQfvUYsQcRyXeAD
OXsgeZOaOx7j6Kw5/O7r+vA5zbHYAIW4w03zaTCZ0IKS2amELUa8QgEuV5oz2dXl5lVZLLF/DsPPsVB7eT4XINCJE5DC3HuO4owApGXhaQmIFMSBY3QSGJmlDZOq4g4QOFTGDSwnq7rmdDO05Zsgj3M4XADWNzmK
cg22uV7/9uflPS5OsDZPh3PfkuQ+AuFTDDNQ8K3tUufyKYtXDkNiB7/RRzNLbchen4BqtKIrUsyKHPiK3FOCVtTrK4zHJsuuRELIAL3OWr/sZYMVzeg8OyfaCO4E/eWdo6yf5yeDdiKAvt1QzyYLIRxI346S30OE
aSkR67KQntGbWvzr3CDPbMek1sgCl3vgjWW6xiWPbmskZ3A55obcShBiPgCtm2CFyBj9bLUaMdvRTZG15E+VSG7vC6cvxLBZPK+KXTapT/qquj19PGYvR7FCZoOABNwXmUfxizlPQXN2nlfFyILea9ia3HiFrzPz
oXJGzvo+SPJewGvkUWnKWB32iyWSxaxVephrPHGzH+PWjTc2zvb1XZFzW5DUNZ+uCqInAXqE4xN9NskkqTZdWO7e4AJcxJU7FdzONYAnhyUsRuc9hPTO7SuL0Ub6c9/TtjS25NFYwDvDelNzbc/WXX5RQqILj2ks
E924pznkBIAaWhJuP9IWV8LwW1TfJD8xtquHy27u5PQL42xyUDJLDAsuSaN+4qnBwW4H3cpl/N1gJ6D6XAOvvdLXb4VxIQhlQOki2RUwN7E3MhIng2EOtqIzE6QKRxpcLbm4K/HVAs3vCvUM4xhFmDq5f85yG38O
PS+B3Z3UbjfBS2bnbpLa/ZmYRQA6E6B0H8qIgs5m4dAVZFUCYRoHW23Gi/4yY1Y59xJmkietHy3Oa8n3/rKqfwLgcxN7jtYDD5N+bqAwuxA/BwOIIsctvwKLNgrEQZIXhCYPST+9dKC8YbNr3ZjEznksdIHcvyVd
9Mqy4PVDyPh+o6ghZ7GU2whgBKrk0k4E6APXOjbdh8iIxdk7mWrVQNif73hPH1tnbAnnFTQx2oi1nN2qeBY4F7OCOqqFjljGfSOliSDt1xI4yBwsTUudZQOomqkGZDsixgtMpAPLdKgXcDkeYIxdm2+m/29yYzQM
EBnuyy7sby4h2sS9wiS4AZ8XDtxNpEs1laAbDmyNZOUSoHgYe6HCdHjEeI+j4Fkqpt2GSYkUqwPCI/KGq9C+iAlhv/nI5AQsuhQb99rgPzdA1U2Ui3P1jAcJGj2ef357mANgIIG8tBHTwPPgMBmx2i2M0AvSyrKE
FTqqYbXsNlpR++ABx6PDv1KrRyXnBqTknYGMnr45I70+V7fRTlwD4/CyG9AETge+KcWrCDXMq+rZjOG+rlN3478GigfpbGhgIfQgJYwhDIxXrXBQXLgxmGEuB9jeWCm0MCxJGUMfg6rVwRh0nrFEbaUpKg9YPRO7
Yu4WTLSOlFy3Z8HtNpaj1HL9RH9QULunLstQliNHqWEEVjsvs+RhohF0XXTnAt2R0eIf37nf/u5hScDfvkyye+r1hekPkNRbEfIHoyCac6KVmrF+CV+XUXPHPsL1m5B0d5MeGTEH0yfW6QKyLOMrzYn7aJicwASz
KbuWvyT6u9KVJ7i/0jupw713Fzes7XPGQ31f9ORRxlrcaoAmEXHVrPOmUQ0y1kIa1YT0QGAmDAQlHOSIi8sNOa6wNBcPZATTRC0+a91fzpZl5TD8F/edJ1RTheEmlqjZ6YCEWhvGMTCjYn6AeJGAI8fsLoBFbndr
3nZenNDOR71v368cSmPDIahw2/uDlW02peZD9FTxFlq5XSrSmymz3csS+92LYEMf3yG+k/12OHF3/cIiJ3JKrcJlu4u3XvOZLbvt+bMXI4d4F0GLXjvWTPruwHeMSVXsavMRceR+vf7c+3XP+bp9z0/qEsZl6wIq
j8T/YGgu4vp6HbdW5IyiNPQr/TCAAtAm/+jXRm2df/SP9NsnoB/igqiJAsFzCxUqsJVNA25dUORhlZQv/VQ/vf2o5pv3H29ffvmNZgJQARKlqXjcW6kHFC6DVfe7t4pevy12XSKtZP+VFcf9vIRxpWvDWEVRSx02
U8jHUtDjdDYI8xm8iA8SnO8KbeBNYQEOEeiDwl52r/63mwe98xCBSQz+v7+eZbX6AmIbj1b+qZLYpdsNwCWViUicyVB+G2w8M01Pftqt/Zss/r/uWRKNtk0vb6pxtqK5U6cbW1JtHCZKr2XVDcWENnYv+nW0+T0A
sC2sFFQDWOtuBcX7nYvcCGrQdGXWlLdWUgyhGUt08ciBMDPtv27q0PqQ4ifQtbY1rZ2jZU014oOdnxvmH9zjZTp+xFpj/IFQ6EbLTQrBZPt9cs+yEdi23cuUKCCEz83J/uBWR2A9cTWY7icmeMWsSnzU9diTSzx8
hQeZoxMCL1vvOqnJcso6m2k4NkvihTzGDXepq4mZ41FSyQ8AyZ81o5VJ6PKBbKVab8AfBBucoHxP7mQdNtstPiJYCJ9LqNrCFqZTq9heZJThKWUVwMhIHCmCpk95aNnmkLaEQLExiwlvbKMWpyChhZtFrYACagnz
9axFQTtgpGKyC7M27oEu37GOabvIMbdgHBPnXpih5mtjGfEND8BAErOswuVEJzOBvAVMMRVyRjNgg2wZaI6pednErSxj283KB6qOZAa3SIl48IqQtJe/1Af5Jz2OKJsm7Ycja64ceUP7w40WXNuOtoI8R5hMBdC2
0Rd87NvmnYAXy6QSOxzbSGtya0KDgs27PJ7PkLMFum1xqYkLqbk5+d+tVa3/581UuwUGcVyoQVZTZ415Zt7HrAUnJv1SddM+9IIL2HAqxTlXmG7E2CSumPPI8XohyHoz/CrNJVytsfcxnQZHVI+xrIkpvX4bwsxD
BNx/kZs2XmiybVF/HtfYrP3QSQbfcUzaVslSMFbbXaptbZLiacyhNeer0fWTJS8pzKWE3s0DoNVsEvsU1u+IO5f+1WVGwSY2aiYV5WghTOSoKIostewHj7/wcHEwNyZ9jdlr/+GsjQ+8TWaNQ7FJGbE4yMwyY6xL
uqwWxG04roPwQXks2uBtMfWESq9x/lo1CGpVRzOAKphT7ImenGzPfWp+WN1IiRSViAzJ/h2mNoKeDcBZBhimXvwz7au8g2mDvZZoz7Qv6GZxaoJZ9V60RwwBHscBHHLf1dkEQm4pSknG75bbf2u0h5c3JS9bUOeJ
WgcF/UXDiImJPNGOMxCHUJ3C9+bCu3VeWqlwH7bgymL9nQohnm1MisIbCXhLGN6r69FkqFtV7ddOMImXs/0WQ4YPUWfV1P1RUAcT20QqM65N2UDChNZS8eeMOCcySgdxywFSFMxTRHD1JxIyUKKb6Se6BoInBo6N
5AzIBCpspOWts71/jBxb6F5kamKq8tnVjzQUaxq/GPt4IhIzTKfJunu2Dpmj6hrWgsd6a3XgM8VXY/79dj/GV3cj8OaK5bqzgqO1NF5oG2hSj6YyK0HJCw3nVePPUNNqDEmk1HjClRHr9scn2bFgx2JafWiDwEhj
/UBW8VB5Njitmc7BcBydQqNMTDXcquMLGQyzDSJ0i4A+m9Vh/BP6X2vRePedVRbh8eg1MqmCTv0hp0lM7L2y8IIopxT9EnaVx6z9HjAb+jyTGIUSQzprBTtrb1pTeNd0GSDWIu11CH3OSUH2tCNDEaqb7GVSuI6B
prkAG8SNuXYoesppXOohVdB0f5N6USeT7ZjN5f7QXu6qTSf2ZSCu4WAXsK0NtyXSOZGUJ4sSuaFA2ZMbdKKlOEU2ZmP9CjN7oX9bBjWMeYb91A23nSPmmYZdLm8Qz7kQ2yAOIQUFSH7Oi8CXNRZScLwayTiDI9hn
F4ARBVMA0FizFcYXHyDcFTX2lM0fcZpP/2y5f6CtGhKrlRz3spHRwWUtHlBLTzA9QHOfUSxwhdm2p7lkMfBXXt0tFncM4A1v0+GjFLYgaWzqHUaU/b3H7ER3u7n6t4XurEDPRYMvTsevZ5M3KHwG0R8QMHqKnKIz
28E250o7+Idd2I102BPOFJW49kUbujMl9hHkYWFUNBTDcH80Cvi2oqDDlZFxf4lxBENb/WAwnyIbBQuqrfLYhf0+vbGMKzyvu71h/eDPtAUWBS3wyLTXQ43m/lF9TpSKFEUNnFdFWLqnJlbPcTEowTyQRXnPIsS1
aZ0ZS1EYoIvKfQm1TkSALJGlZuEtaXxo/lDQxbbGx8izQZeWrVouixf+mJmzf2JHTvhVZgCNRpf2qmJ+4swV48DE0OjbilhN/ahmBuNYTGnMvlaJC4dD4Xzdh/0ey4yrASCpy70vg2qbZH+Bvb6h/gl5u6nBhwij
JKegSvkJEKmeDB2z+1txeImdycIipUoGfrAB2CNVSViWeGCvLe3uy4srmsbY2jOBYMpO6/LVzT4bJzo2Yx8vRTHn5NLUKeqMuD2lJiasgd/FIEGRLl5qISyh67rho/wcO+Y3XHoUMPkNkXaMaTjLmJe/LOmjvlhP
Q4gBjWKh21984ZZZ+AoE9igNX1IRoFS/qQBjhorlaTSf2I66H7onHgQJniNu6t+4Vt0+YAZInmbZ1i4+agacxGovE+GupLXfNdb1d7m4eOYqOlRfV5mr3UMtWP29lrwQ66x4nX/ajhtd1UvaWwxswW+QB3kNaeSg
JzOLMIPzW/YvZa/DhAYoTsPJ0aQ7Or5K0jyDmIdHoPvVuxgRmo3ogcRTVdlyRVZAUGRdy+sSiYQVJc+Xr0K/aMQ/BgIRknLbv5jSYLqh8BYf6sM5hjgJ8mExdsAGDaZGdjrbvx2k8ljDJ6dDKKolAgM8MbIVNj0Q
gk0AX0eFv6dXgzbttQJ+CCcdJrgn+XRdsnFZopmTnmciBnxdXKbyUJuzTQqWRwo+Hl8XuSZ5wm9RWsDzHzmMSZIL5VNBAEaevbczSbZqmTO9kIY4Y27ipF6zWp9z4yJ3X6wLxO97wbjR39JY53YidrDA68zLycI3
ynwBp8uKy+Tzsw1+Oa77Bf8/eELSJK4yefYMWnUhJ2CJUJvPJphTXf8olq1uft2eNyBB5tcVYpf6ru21F7yz8UCovVpg8fS6pYY+7UL75jgizK0q4yucQIv+7hIHcj1HQEDPX91RxrUm/Bv7D5DnTmc7hpS5rY+9
gX2XsqoNB1yXqWIDFVefKqXiKgDVv7182ktQleHWryveqoy2D18f87x7GmE7/FbcqHlYv529s147oC3XLH2byAOuNCFlyTivOcKOaSv61villQKqjMDB0yZpI+bmHaSN14uMYMiLslTCL4U55XmXdP/erggrHo8V
2O9MPNPlI9aFTyxUR/Fgx3HLU8dFdIUvsNThlK/X6tIq9oGKCLNvYHb29KhiXtL307qNi5gU5ZQO5kng1C/KXefWc7lzC/3Ui4qbqE+mVwY6LKhl0mGRWQ7gWx1b460yHve2t03+izvKJP8ElCI51wegdr4yDRFs
xqVtEWsVGMqU9sxqCtHEMyQM5uFpx4k/RDX7ZF/ihX89t+Kl7hnFXGCvxOUoYVkswfdFOdxV4zJPfso9FhOwAN83xDmW6cRpihCCSkmYlTSMLVpCsGef4p92S6afsym7ccYIuFNmRQDY7YjKgZNmXMBk466gExxu
AeQa7BO5UOwV3mpNIyxRWrkGshRbtC/UTzavBRMRb1ZjwhxF6Y2b2nZOxXFcLmJiyhRC+gYZaPqNhezgznGCkuZHJ5CNFobXkVdHU8dI63hTWu7bJATzSDlp43KtECNR+gnybo6xC+bSNGFU4GMH1C4zzoJ1WPXM
6dPxjq6hYXZ/FrSetbymT9JTZLEn5nF4Q/n7iJZqsb7ZDKxdYwderN+0AB6MtFGgsNchdgpwdC6d72LHz+WtWIywUDIRChgvkWa0ziuG1lLwMJuKh9mHLxwiTui0BIF9imIl39EN5m1UFkeX9Eaf/lU8kRjdJmAJ
RBgZdL5vrW1tOhGkamA5Xg/rQMt+tj6SR4uX6okVDW/0iy1JetCovOdFd1BnQhQQ+AJ2+58p9FkcztfmdsMgWLr4j1KamE5EYhRkjmOkMTTUrWAro0MypwqOVcdV7dVOpAbX9FvWXwZ0p27hgmHVjFh7HAuu3k2N
vSgAC9TgoEMu6ofFADOg3mjVRK0pMcqHU8hmQzXw/L4dQ2m0V4jrC+dsaQ43u6kLveVFFsQrEp58HlhJLMFOfAHAE9jedg5eR23oCq+rcMYJuDFq/KMVsKhksweYP5+mmIpoHuroLtiUoaeNKtt51nH/shR7MeiS
t7VWIZpHn3xYaxep/UYxxCLsMGKh/OeMC9vuXMQh5E0mdJLaLnqMnTtlv3J9q2tbCgPOLFXNl6C5gCwtAy+iSY16SJaPPMk8qsr/FwYXtbqEjeElte5WqwbeeR8BbDv5WUlVf6ql+/U3n59imuHz0DuXHeKk5q/Z
z57onHeCuLTPzbVE12r2+GCyzDE1+aOea2d0s5C5eSLzp4A7WTPSa5TR9U59vS+uW4KZsInaft6Aj8V/uAOe6Dr+DAMzc+lqysT/GC3LtrR7bXHZZOgB/3FVV3k21Cqy/BqQ2mlzud+W/Frr8ZpgMZ1AlAiQ1Trk
PgVmZ8zbu1mg+wM1IwhgvcPtd6SX+UwfIYgtltzUrb+NYUwFleGKpdyA05sgcwBmQIP32LFfb+eCYMXAYGfSrWl7vi/RcUqBqx4s7cRrrbnjUmAIArKGXjm/UIheeBpxTd09wT6jB5fz3PYF2fv2YaLZWc9Ma9MD
Zia1aoGzCi9qA5+LxpCFqqcOPKexk0u1ws+mfLK4CDzh09JL63SLsd82UXLpd+ZhYitXTCKIQ0w8ZCciGo2q88uU+FlF5stT63hKXBGLC3qQCA7kAbrwQTi1bRcYmbXktDbHQPLhlEPd2T+vuTy1+IFCU68jIYl1
lTsPhU+R8UB+IATXS41imwhWraauVohgIqrOGgzxbHgPPx/KJGEIMzRWQEJZ5xT3j30zDKBpZQ6fA2by4z0nmX3DNZ5RNHUiurTeJKCZadXk3RULjvXqoq2rkQGOkRF3atE6V+JFkRbpXeAB8vPBz6fQ1NIoOfHI
k5nSkBMs9oFXTvJV+/zqVsbBPfvM7rUp3H51PWXBFMnm8xFMPUBD2ky3M83uRJ/O1HdKho+jlp6Z0TQAY4Mv8ZAlyojEIs8L4quh9bO5/KmsQ+NdHl80hTmTtvHvGY+2Njci3O5aDIAE/sWKKpzx1LB8XvzMSJoB
fQy1LeRRVIcd9tQwU9S/cUEt4WyPswlukuLp3LqRbIcjNnQnySasJtG8HaP/6To8uIpucb9WU8Fz5N/mtjPWswXasu07xASDnTPXFdsXTaIXMouAr7K0aR7WDMQn687U8jr5zzFdATPjTtZ9h1xGPKPXoc5VqSQV
NgDK9ZTCkEBIjPtR9/1ChAsyZzHG2uEO5z0zuVxM6k/8mgfgbbxj6KvcZhZFyU9ydL2U8+m0cG2foP3aFlnsW/GAd2sBhwTgV81piAd9ej5JqL0MZ2pZqurOxEZ7ggiCefnVeYvYVAbZeGMeDYE4gcOwF4YOic7S
NxW268HYMnIsirVnilsB4aIkKkcBXWL3JTYsHSXw02qO7FmVJHoGnPdFO6WrwwobU2ZxSmQDVRk52snroybZKa4x9Ora+1L2OKuvUA91yWWPIrnQdWZXVlGef6w88WU/57IZ2YW+xn+8ebWthXZQvzasyAUasVYy
DzVSxhDfx1fOgU6WSD5rdiQpvY+uoynREbXY7mzDsL8c/EAJiZvkQvQ/kh5y8V7INXRpSL10U7B8CABsrzm2kNjh7O4xxA63iR942BhlwfFRw9tmJi8SAbG4l7OziZZbESufC27ip45rM2/ibphbauN03/Db7u4Z
xHr/lU58hzi6ix4aH8bqe04phr/5bw7eFBgXinBoi2xJQrVTVjV1zAq2b6+i0Vp7/RlfFrrefvXZ7f4ppjpdLMPviG6HS057Ed1Seg5GCCZUs6G/MWtEB4gbFawW8OKHHdJqig/hrFrh1GGJPvwZ9px5/nTc1KXK
2aut6g0p2Sy22J2mQKz3vdDx/R9mM0c9A/D4uH4XHpFxxrZG8C1T3c5+7e9w2F9MJLR9KZcNOLtsO8jUS/nTmipKgvBj/jSJr/Gd54lzrHlaEYNlxBHCojE+heKo0M+yOuoJOwwcAWB6sVfb15ChUkFhy5WYEMeG
mnCWWU6ULXD39mRNs2IdokulSJ0fkNKNPXBw2K6HbGlSgvqfQnn2snkWwatZLqJVzHnkpiY/r4FMEPaqCbDtuslKTevPP3wDR0YWNvgbqQh6WVUQ96s4rDtEUIkq/8g8j+nasnZvjnaGgxxWcw9afHw6FuL4oUWl
ystlSAbpz7yFTwI5olH03q6QQJnhgrBpDkX1sInH0XpZAEH7sLl5sRSTdLC5OYsLdiox1W0C+fA+DUfQECti6Gw9XxIDSFMfQPImBD/refpgfnS5ITaTMFgyORqlZmm2eJoQjS7cB1uzKOwAxJtT7LsgZmbZYXKR
JTx2WwJ8mv6+zqLo3fYfvga2Xx1wby5XBEveo6lcEXLF9T2aolX+gFhtNKRjVFwsgu3rg4N/9tvaqA/b4+oE1kgJZONY6iq1TbKmw4hFhZqtpaqHhTF7LYtwSj9ToMvEtH3OjMrwM3+IhVLHCLbydKyIWly7H7nw
G9p3v/lxHlTJVkolf3BXncPlsvDfMCOpdDa9jlJWskmBXIvzfp04uSlDJGonm9YsF7jKYUKm+sUW3z2G4xtvL2RmB/psIqlHU7ycuDpmUZOnWYQXuYGEsb1o7oTdl7IONQ6NdVUmFltMmhyPiJMcbUaenJ36cZyz
8SNrs8E9gsEwEEUcs++cjmA2shpNyJwhX/xi+mFM6TJSrHytsssCWSvOMIXbEitZ1NjFpB8uZxQBF+Ne7XXkGrlqd4ryzBEgXKYNum2/I8Gb8Sh0R2zZbqP2+ipc/Pi3m7CNtdku5vKRzhsWHbv+Oa8fiCjKbbsE
9ce1SHo+PspvD4MJLYU2f7ayGMlyqw58sSQmsNgy0KAIsVZmzQLmpaI7RSEBiAJXEqxM39VEDBDViznT1Z969Ud/LZG+LotaGUdVorQUXjEBuO5Wd26BjTmyskrGNECyhBT4sYwAO6rX5GZY8wpEbBYwZcKdJU6L
lrWS9jDKdWKIpweDNWgoOBpluFUZ3R1UQgSp+8MdruvIrQuIAPsVO2Dsyj+iYCsGA2ypNPzLKTcR8w6mNktT3GV7nkFWJjMeKAhxx79DuOe8wXUIYM28DHCH8b/sEGJB0BiS0jv/JPYPzoQh9Osgm624bB34whRj
uMqjaOawymhfe9onPpBEOrvpWz4w9XyCVY9lapJ4INMlJn7TWA82v7ICF52DYSU0vnq0Cst7UAMTQCMGGVHDUgPuObwR90Bb6786WE2jor10pWhSysBYNztpj3ypq7WscHXbxTP8Kkxf1WlklPT1IvmtWGVysKS5
+Ki/Yqox9G+bYMsp//D643nMHbtIPhsBtAnC6npwzkoz7OxQmnX+OanXFKXSwvGsNvZ06YbOhqTPbp/NGZmBPHu66T44Z7JLHkrtR2b43QE/RCbyyVnNiGOI2OPTfeMKgPBT+b9IjMsU3ZDwxdhO/IKSF0Y45rOh
ocVqUtykXZe19fC8V+eZFgb43IwXO72W7ZSTN42m/G07vPv7gyfHrq/3KgdnI2EjMQ95MA6ezXdH+l5EJf3ijG6Jgc3advuTjltjk4toXXkYTo2Et5uv/ToakBh3IGP7+Axtzh+v0vlOsF9nkk4pcgp9HM9FbhxY
9jWnE3vfXulwlMsAkzszx/YvKZTRsAdcuGauZqmpefIc0Xb79s95gqqNfaWuP9+259Hx4HU7tPM5vINQBRuN64II1LWi4NksZh+xrwZFdVnSnZYn6QFUftkPamyGV38N0aUgZPMXGokZDtcOHdjM0IBlGbvK480D
ok1UsMYVZedj8WhyLfEjeY5jApvVjeXq0Kc2vEONtq9M3/N+kH0r6N4h2KQNBJuc5BuprSPOk2r58Krf+B38msl4msCGWqL1KhpvZLZik1ZCKpLyWMEeVIvu0vLkjzcq7w53OWGNO70uYIIul5uBa7W2xvhNgZnf
ksf1FxOGWVlxgwAQJHWOEWRaxK65QWFkXaUtfryGs6UchaylmiTeug/42S9XjBuaYKxwvD4eY1Irl+MQZuks92w/NKnXK3UJiGSK1mSGGXcNhFMDWMkYRYYRj50oBmSb0qJxFQCBWcHIGM5ZdBIvIrNZeb1Hgjsb
K1K3DRICytgBqePccGbFt8EcoP5+ZUXTimAZPK6H/IpsOM2AYUgyl4HiFEJF3/gR6xw+fW85dwr69mW77WM5kq3R/IBuw3+a9LyQgJacqum55ZPdZgW0NgKvr0pxU2/K1RyQKx+B7dTMoevmBqgiCwURPh6ZYGbO
DhsVIBm0a64M16r4K3Cv+R31EGZ3CdBrh96gNIXpdCw//DGABLn3xXx4yyvF6nk+oBjEmGuyDJ6fyqGxlJEL2UFmztGDwuUX5OOM7dVO7Jt0thje1QLxmSH37tlZPA0HCZ/Fk/PYFF9mqwaOS/nImlTe7RK6AEdX
XwfFp7U+/X0dW0lab1zjzUE74ZlhkpIwFOb7af9f+y1G8m5tUnd9oxgVukgjBUOOpjIhnl8OEkHYwBFRGg8LZkOg/id2fazDiv5+mEfcd1kyKqvIucyZLqJLwDqQRnjRlsnZKhvRhPaVuQMsCK1DN0iFO12vps/7
bz78Zp6qBARH8m4SAJ3xlSbJo3/lQQ/RWf8SPQYLCunzV55mJXMsI2ijUj9EuZ4DSty5YDFsClMwFLCchNcnqJtgYSN3kydaUX340BOYe2CVul1UdIi+wVYM12KEHL0YJS8uHYiFPf6YshoZFau98vHTZZK/fd9s
UrtnOt8G8fWxLuHOEuYB0TRvDKvbJHEHFyiPVgxVKRa5sqZ2c9H5c6vNg1xjGo79zuguYOXi9tbkPULEm294oaHA5mvej0GaASd+5En1tLjNhuh+eF1Xs+H+KIqJi+/yZcbBdBqNWs0G4KuvseMJbs9Pgpc3B1t/
Y+1X7MBR+lF6VTIpYKfs1o6WIG0kcH7HHQPzS69qztNkA5xn5dVKMZZDvPf8/d3sm8BZO6pPkvFNMJOvY1wvHgKooNYHF/nw2jMfw9vA9dOJXxLObNqvCFO5AB0SvM8Ac7dW2Ny8mWnjKIqf2KJ+ozvu6Nq/0/lc
Y2K8KNUkOuLRnaWBVc4Mv69rb9hjCBIfR9EKdT7EVua6rXaxF3/FYjAqf4TJGm7NBdCWbS4UePgtukvhp+N0P+Euo6ohD/385zIwK904nF1nXGJNpU/ZZKuh4uXp3/Wxg/pCa2BDWhX5HQh31MrqY+uJxU3O6WdJ
nLx1X1hbpc8+85Ptq3FKDdI8+N9p5b2f/dxYEp7G0+oW1UdQe+dxYYLzULs6VAP+gXsrLGc1AczDEWcmX/9fGbW87PRlEdDa7tOJc1lCcFlICFKGht7CfdbDflT9pCPsCVKKn7pFJqqMvq4wfzrF6QHXdAb/eu7v
fgNUHxuFq0raYj7JjSSl2E1UqWGPubTMXv7UE3w/zxmEx3h141Xim2XkGhPNOFQ5nUYEjtdtTmFx2/nrNqewnOHWsQQI5QrCdI6QDjt3U5U4daJxOacZAUNKDBAMJwYY6uOxj8t+hbUGzI10aY8+IjprEbwCS0Eu
0q4NkFvgWDD25GKi7ctZyZ/j6F34RX+W5SxxVDsZvWOUiz/D3dkZil8Q5JdRHiSS1u31F5J+6T3/kt68jz3ghdwhy3eg4iBcpm1/JBmikfd5BX8GzxgMbgUiC+cxGCJ/pg4QmfNHeHPYoudqatDuYQetBdKF5R/A
wEf9EdzPqNNatjp4ARIKXKOQJQtmMF5+I1/SndTrDnCV+PStRUU+fPbWY2x5uoDQgo3stegdvNxix6hfr03yxaa+PVY5gyL1y6E+yy7S4dSWP2ZzZzPnFKvqWTv9jFoTLd8lx3kFTSavbtlpsl6bTesBFBu80Z/z
M/H0RPdkbC5GmXEEg5GED7XiQjrH6uN1xr5yD1SOLvLmLFWG7KIoa49pF2f+G+slH4vNN/wh9fdwsDcbiOFK8wkTPASELxHYxf1W1xRMErBvjYGm1sNcJYvfg+U4/4neP52T9AmWENAJmu7siqzY0cHFPv98pfZn
xNZT70pnlLZGC81WQx+pd8RuxElIufPaVpl0nBmW2wGlAhnstz5ndcvYJAjcWRSor6BSY2YkQEzCTgQY7E1uOpYTcSToZ9Cei4kiPN7wqXOmsOTAG5MR771G0Po2X7xzHU+YchA3YzY0EbXgv9e1157AwDgKBhAB
Qx6XQlxAvAHE6DBVlETt8CrUUQcIIyfIIenBhhxird+WAl726vhzmfFvZQ3wq2R0JQmqOyIiH3UgX2O7CjJBreMLzxQb69SSqLYXJb/yH8ZLdn1wgCxOOR8gNSQwAYDQEVKBPra47nNAHsnd5hqMfZB1Omc7WSYT
EjCnuohm2m6Asb8wbrLHSCKHc54dQqOG5SIEAFv/l+m7QFhYkohx+fa2SvJLTOwFpI0WtxStiPOZwefbQt9k+GPm+YjI2V/CillwORxeTZdnChzNPWxaDQGts9fISAo6HKiFdqIJZJNF2lwf03oL4MQVWHL0Ad6U
5aqYUt//m178KIUrtMKQtlIwLKqA00ld6wDBJmiWAMD4KZvWesZ7jXUsC+GfzQLQHo2d5eWKTulcYpDjd6hSsZCeExsd5BBCmWL3r3N1Ar9Dc3/ZSblrbc5ZSVw+BIT2GT5C026aGDH7VEhKVlzTkBVFuPUxcOYo
weemWzKuXJQeYM7VTO3gMhEzJETp3v5q9JZIHnPFYsz6pUugEeehGDV85acqOG/wS63TaZWFdRi+8JBTg4J8hvlNxr6SWHSzw5DHm1AGgEos3m1e/aLabC3vYOW52t8lGUMVzvuclWjWdq3j9tg2D46NZIVWYd5w
2Mzi3YuCw33vYKsIc/J2lDI5y8qJRCzLWYEKQ1n4a/zG63pfxe6nJugGkADRjjcQVpjQo0q68iLX7zVQKsTqzEA/5z0M6N72W/rvPvt909Ff7hWu4wU829rF9jkHb6h2hXzOb5WHzjvlMCOBqhlkOQUyMENQD4W0
lMbQb/1a2Z/SyUWT5cM0iZ6DGBmkaYLmJX0fIhvzjrzI9/LbkB9CBTMehY7Q0LSO9oipF5LtrbUG03k9XG4QEWSJh9X5Ich8/QRv8aR5vHNRdntj+qMhR6ZLuema3mDnAljHCIfJJseVMUWWIoZBI3YoAMJqqhPT
Fz+fPSeSTlkaq+O/Qht6QDl5IIXHFoR7B1JpBYzIBNUBqE84PCzhP0pFzmqejBjZmnmgA1bKqq/WDtL6pr7iL71Pxaq57KKJRIADKYGeBEpmCSJOECpB6Yt9qXmgcgzh54y2lUt3d8ji2ng70yOqTgqwFp7T6BCq
aqIjs+DOrtJF27YIFPBdSAfJpMU+ICcfHOhXWiKlXBQL4UFdQq9798HIslxPu0zNBfrgozj2fqWmNmQRj1Q/UYwYb+GUf0yiGSFSwtI9/oCPuDABke4P1D9+H/wtpYPQRrJ+X3NSoCkownq3OxiBocCqbsUmwPql
pGnRNRazQNcUlUZ9lPvHneAijsTx3NrZx2FneREDV3xj5mixj7NHCIsiXmVnDh6zbCZwYf0g8OZGEKeVn/s+gMqXENnEiIgJCD+XtXEu7Ejk3KdvtSywczn/5UPLxbSv4f7USzgr5zsxdoKhxgPHcmOSEobA+QCa
6mIt9WX/rPhjZVHvn8Qqw7KLltr18xQyv10SXH9x6sLvSvkBOOp9Q8wnXF4LZzFB7C4UaRHDxFPaDYrN4vgUo1/ELAkQsR7a2p4PjtAiCrCmTJrlCnPhMhNafaHOu1O6qTiVMZhXj+ezu8XLLslHqgG/B7b1f2R/
vt7y3gM/xudjSidocBYKyndCVuQN2t5KX2IzdJy+HVrEcmn4a8loFwUHA4AckVBrRyuR1RW1lkqx8sEOBkawvGaCE0WJXoAf8U/BxCYY5GLIMyP+wUSB6L3DR5+thrFnIblg71/fqA+aBYXrdkpXiERM9kgCSvzD
1qeRKlHhsusG4oufKxqEkcLY2cUX9V7LBTuojYqyTYQjWAAWi9KS//qNBDoNVmDrksIqJsGMLv09DrYx9zU4hCOEqZSv9GVgcbXo6gwlLWunh4NEm8kySCHc4CEIVxTGaSTfN1Q4DWC7VtSxnH1YORRFXpKxRt2E
ZMr1B/t++GrwWL/Th11PGIiwAygklaG3/U/a0PYUzH5r0H/ytpYrJHmP0CUznPao9UUHN32O3sr+YYOrKTH4Mg/uDuIVWMXgfbWDqztOS/2b7OGz9Q39fD0KwdJ2udrp0fpR43NAYP6LldDt2029cQhpHNVtFfsO
nDlhxSmXFpcWyzjbk+wGKIUiWgDbzLYEKz52nbqL/MN77+CA3mIeNf4LzP4bEogBDtkjRHBzqwIi875RyNuvAr6+Lj6G0NNznYHirxk22gd/+oZlwAMagF76BlJ6w+1MoQ2oBRwwH5RTCDxIWAtSW6RvNCxHUQk6
I58mjgrAGKUviawMLzkaaj8zD1sPgFv2oD76wsr3l1PtqCGDKogTqIothqWUmeBKx6A9JwwKbGmTC6lXgikwbrlDrlceqRI67P01m+m4+dBUBEO0rIsAIgtdU/PY3AjtlsKnKhGdXHcaHAhNxiq9TyyW6gq/qHSo
LW8dqkxi3VQNDu1Bc3VlbldgVc3iEPF+sDdujv6uraog/Wu+97Xs1fITgEY/L/dHlorDVcbpNmKb1n4S5ITXKMgaeCqhyYlVW20HUItepNvZgJo8aipAC3WSpi2lM5YRajxECQARSeqtvZxq14fIXSSBbkJLmkHQ
uJX2Ag9aBOJeQF21DkeYBoNb119H4RTXGPXqCZ07OW2ECwG87EEsBP0OsS3FkRaqKGGIZTGWhzHcpLwbXHGgAWv3khry8Z5ceWEWlx8QffKk0Q/ivENPm04VJ1Y8ar/E2ArGg/1GSeiuLuzbJEIgqGSUg5dGXArr
3+lv1crkqM/r8o8WUiRid33WXQvjOBP0ATmLaDK5Icrfw6Yn91nS5yfXUd5ftEkkyRGT437DhI33Rv8/00yvYRbe0P3ACvGl1gg5cHwBb/Pxn6pK8U2G0iFZPWdm4Mf4mzEM34w4m7vm64sT9GWv9wSUekjRJg2w
MieJzo9r+xKszVCdLdDcbfSjzo0jgluKfOnFvrqqJF6NWc7JQ9UN7wbDbOwUBAm80grDlNFqmaEP4tQHKhqrJFshohkXcvDHUX3PZIAWTPr8Ic/1/w+0YLFkgQpJWDqe4z/CI2pXnUqKx59K/yCHb7PXkV1Hji8e
nIovn3hKpE7lV3N3xo8vOgSk636Y3QAWqiJf547+Y3wYjN+D8ZYvkUp/SMCcvGqYuGHkOmoykDc1BwnbQqmQl5gira3zIZY6DmJGxyov/E5oR/SiaNMvmOgfqDIpVdzXCRoctOigelQp399vdzgU5mcx3tumEgaP
tXtj8toLPbSUwKZYI5SZEstKkP2wqVWYbaEV5Mkqnbr1JAYIuAXUrF8IfVMiXDdnm7Gq7oUCNLE/oO0Pck1GJwkt5qIMO4x6mQYa7Gg2nBFr3d3pn+Q64FZQjzf4QmORQxJUjNRoCLzC8rUBWBgk8grk/y4cV+fN
WZZGlon4kKVjXogvL/bEr3d5zDLtXor1KPMswywV8SlLK8vYxCyfs3xOuhAk2AtMhlrfGNckuiURiW80TE8jiXLwuAFIRNJnq/KqqMZoA1QhgtewMxLbP/5pARBHepYyo57iptIdGrfIqXvSNP5E75cOeBzBAGEk
B+BrxMr7mywxw7NNZsx5hOAII34zQesJn0OG4OVZUu2QQiufk3hKBkGlWSzE4/FVaojsmPaMV5wugERWOr5ocUaPvvNMDfZo5nCJBiEPlnUWLdPH26jYIAQDrOQaebedG9EnK/739a3jEvlDrnzVwxgPpJZxFm9N
dcdnMxccA1UMzc5lTU9WMcLgLbGIBoVDeUwLNx9nAobvUURGI1tH8S+yv3zXM1AobezzgaOtkWcQqNpPDk2USdkckRfyZkcU1F6bP3tmIsnkLDPPtkPH2vjzYwOh5Jw1BzioWQfguGk/+m2+DKGlFln/nslYF9e+
g5yGUVtdBAnQTRNQtZ8hBaraXTq9GRNvhAIhqC8PnYlNsd1ygqjn1gYjayk0Q18SDWfdIgOoB83HrySRDieWyWRMj54c+NE+AjHsBSmGZNaDeA1QJyH6QQ0ojoeG4HCiamL0JWUwSWR7NCfVucpCgcZwN7ZJzkTa
6J0e/qS9RK23+n6Ravfws3Fn5qY2ChLBqDtvi6TTUAB/GeRlw5N/7stOsf2DQm7JH+96Lp6fb4QqAiM2VPcSLKCUguWD0w7o8CG9f8gMO7B9GXXMwuLg07HAOsmI6av2K9h6nhG6tG0qf3qF50USE3S5m6u4zGBk
SW4KhPxMgVsKbPROVBAschB4yejEjUPxUFU0KXYQxqymN3R9iAOB/hadcJeeo/afs3RNPuzJbhnqjB3SXezqIPO8UDgkJmQymYFgSG1yYRbriu95Kbzowb32FmVNgaSFICgxxK9E/7z+CKYPeeYxVy8rS5EY+lcg
9sgBsJTb60oXuoIt+xeMDsGncPshCXO6i4p27AKh9QdwhqRMH5rsG+tNheq+4hup5LwEkiTlIq4DCmZL6HRrEn2JKm0SY6L2jlDxDpN1hSDBTU2dTtqyLTNe5Dj2R0wLfjS/WS9X3q3HV3uOOqadf0pfzHlfkeIA
wkeQxAnHodU/B8+/CfL4xL6grwkftAl8Aob3wv8tV8kEsWyd5GizJ2GZupOF+hUJD7qQ5TC0zdwV6LJhnhS9O5lUonWEuLlGxIGCDUfGET3KJa16Wzno9+juBZMB8tn5YMESEsAIoshubyXs5DQmAR0NaBwMHR8N
v075/Hr09jG2EeArbteet+1VX/rd6+Fm5j5u557ykPmb9WirKQcuF8s9HQ5ofFawbCSNmDIu5n4E5q3y9X4QPrbZ2IpPhf24KWitUA6eUkY4IK9Jx8+jZn3i0Qot5inK5QJJ9IwUH1b28Lh3Okc96aAGOi8i6mFj
i/Ifjjor53Tfl+45B6BH1NRZ0YwSG+6WN4E1MtVHxv3wo8Xq0o3qJLQkJejAteOKLvTzqgcIHhR0LJ0OAOg9WhWmnRydyeXhmLJoNCtvMBIDCU3Qog6yntxPXbVwEmlEV36ncKhVftlEugC8UQN7oOaFa/FXIda4
qrs3FvuqG51iYRNRA2Q7D8Y6fqAseAVlKocPWqrWq61e4jtI8R1cnkuUNoxo99mgbKJeSGeN5kvZKw6EEigaivgoDAuXHaJs8fOGhId2X6POnFWHReiFJtQ+FxZMOXk2tQmTZ9O+RJmJhWsQMhZSssKhWiXg7Wyg
PvpeSJVqqIvL1V71+VNus0vsyXb5IDtL7FpzUWChwTg+2N9L1ofSZGCRNfvzOMU1gQGBeLYiYFwbY2m6847nGGnnCgNKNq3Xg4Lz8kU1HQkm6jSoLUq3yojl+whDY23TovaJqQotoQ0POluvtI0VqnQpiFZtuKis
6rs+EmAqyCHUxDlBrn1q/Q0vqS9W4FRYA3nMBn6vsoJYPnYEgBGm5FlEHsQpqc+5f74OBO4ImIjJMotMk7lFK6nm9tcvXA2/aSBBvGXd1jgaC3JMj800+EqVM77F7gxY8vd2K1uSWxkbB0pxmWJUtksCfeosnpP4
nT5cZQgZKjEJZtlsKyEo2OUSs28elzlp8Cz/DYkYtC9w5WAMGSuLoThCHT5N98AybV0+GD7WKwtpvLSldsrYZVIhOiPDh/Cx8DFfRuoQ5jKrHCZvO5PtoGWyvR8JMtXQRECvIKPc03UuHIg6hEkgMzlTWESVs2J8
PrU9NWAzBVHntvejb4DUWWGQXJg6M7Pn/xEoMfEsnOVYtCxTcTXKoTkRJYtmoSx3ImTZV9+yfIzyOkrMcm0eiDLJWC/H2ty5TDyfv/wlDojrFTCbE4FsTzQl7hHdUQ6OjnwAcpRjGeU1FZstEe4IC+VIR0lyCPUr
UhuIphxuqjJQcSs4GLcOGb1RoIVfd96c/kCnQv1gaStIZfHIbMMC10waMCSsVbrb/TzZHOEqxczEY4iq1ThEZe0I6LQEFC2ekHC6bIUvLKCUHSOblkJiLlOcxb5rOcptNKFFbUIY643blDiwpsASIfImfj0CyYhy
zZuRrTBtBqnO1pn7Ea4fCd2/n6A4DWzpQQEsGOArZfmCzYRTOy2bLu5AWT/SHLCsDEIyNAEe4RyH+g50YUkcMVhjcnb8+Fv3q8Ov2G+Ua8tUKPVxmivLj8tbUD73AZWODxCVC2qcx2qEUAnBrDXG2MCDjfzBeBQ5
jTlNMSXTzZT8ugt1g7mH9kMYs+kDOCsdruD17HHRgwIJ79fuQ2mxI+rrG+etxREwh9fGCUMhnEdpDAPCgmMzQxIDojblhpF3awd4phKA7nnjhY6xd/DWmhscoOmAePYLoujAbHv7YQdvDeef9RvU1GG2Xvz3SbAp
F8VN3OE+NJC4BLRjJBPTSqdBokE3BQDOupa6QSvB6Y0iFvQu65D3QRs6B/WoyP8jsA5wYGCUKJbEZbk3GwlJM5nig0wmcw2ASdPUVxSEMYktgYJVMpn7kDXYXxtVcJ9vMiTjLoGGhoQ9VC7w2oh1sUNQtXQe240d
uzQw+YliQPZo76++0+tGfE2XLBxSkNQWkZub/43/DYR4LEWI191JTjJJjmfzPCl1XhDl7h+ka4dnM1dOSN0OMi/WbyxL1VPIaJrxRP4v50Ck0h8YweKbYWy/GcHUS6NacOyIeGm3w+25SGbu35vYJsGoGBp+2KoS
CcUbxSubpfMVazJx0rd/NNin9qL6vK8+ASGxSArxCUrMXzBv9j31SPxLhB82u+v1eh8G9faykM5hWLyBCETYlEarRqWWoyyaBQqqgFT5vvW1UBSImiHgoDLhjxul0a4nbM4qU/CnmiYPCPxKtdw9lgLwCjW3BLnJ
0DQFFoynsFygssqgdjWUgPbZHKYBet00rQYZNfm97vpxcol1L0vuYi2OzhL2g7pgj6Aohj/kvfRlX8PnF7REJaaO29jQtMakkIfxk4DtZpr3SAPMpmtsSahmlILStMyvNpXUSZN5dTTjytI+X156GqFk2IVc0NUu
mF/oXyk8BfIEXD5K/t5/w1WKDxI+Ni0v1wAhuMEaNQ1N0qevyBHGROT41cbstfE6m4Lr+srwTJWUJ4PVT6iJwU6LAX/PeuTI3uHPG0fJnUVst0Lr2I/CDmBdkJiIzsMDKfSEuXq1H14AUnEcrWX6hcNmKsx4YPRl
EtPVMyIAIBhIIVj2FFmQ0aaxjVntTIL6fO3HB+WjB2bmA/fcjyB3NURSv1BLk1pMWa5fKplRGYZsJrnzpiwIxh96akkyavoWkvlsEmWlHJ9IbR0aEopOa2h5p2TMVtlaz+PXhsCPhboFjrNIwcZaSkfsUaAuncA8
cUi1gsrLrbkSost3/EGEdKVidEiSTSvTFHWpTyUx/ZlWzwngsXb1yOqGQ3DD41x995xfkhQ6Gjun4jpRo5isASmGJBzYJG0D0AOBla+PnV967kJ+leR9f08zPX5rCejNR9OTOHJ65jlb+Ecc0rAU546we8YIDXip
iD5yFXVb/syiBJcxRHGiWT8QXYSNp9JCVks2HGlWl3YNuTRkvM+2YrFPEhdcjEpTVYWq5sOKiXFiUQsoUPAkNY5RPLDYRk94EYDmEd5laDDm/bdq6lJtmBwKgtLgfiwUgK1ugcY7mCL885NnOTN9kXsxZzk38m7C
jzTeLM92ELQrFo86KOpgKyf9z8yd+GSma4y2oMpVQbHwjWr6K79K0m8CKQ0plJk2CnlGW5iKKp2xXQoTdHdWw1X2JEXmnCnX9at/1HQzIKaRrI1CKrmJCNBnwvw+ild0xj0kWG9iWCA0fGFJoKvgwnMVoBFV9Snn
NnXOxqLNYxHZFcIN2Wyo+4DweVlRNUbLFOFtdymdIoEqQB69Kj6elK7RId69IVqpPA5f5f1cR/LaxFlwN9wUbDLNlOJdoYDyo7IeaffYDtRTpd8HJOnpNUHsDOLIbOYqUklaKwAWdWX1pLwqh3coiALoMinIinGZ
96IukwWXBE+ulGP3UPlciDv73+SKc15gDMJbSOUpGtFeKOwtSB1ZVBHA481oTgAlfip1g1bIjxHStd3/nViybHFc2gYss5GRJJeKs5Tin36ztkHFEo5zHZ/DqCuhGr50QqleODNN5RnmmsN2D4KhK5TB1BfOg+sz
xIZ5ZOHB6cPdOxg8LE8ZeJ7ig8XApXraVFJsCugC3Stijcg7ciTLrh5VIUdN3na2zLyHOjNn0nwrV+elIsEfiT7K9TZmxDcR9M9kaZ3jdK4BqwCbejYVVEE6khGmam0ri9hcgGzUMQvE8D+kQap0bEik4uiH5NYb
hU4jF0N2D8Id+puNiy4qD/uPjAz1T4LZ4XCnxkP407RroxtmQmxnczzCnnxzZnZKRca07sPCr4x86KxxIviuHQVxdy8LmgQySHEvNbAUFeunQgEmP5w247U7gyz63ZeBMZvcLMcRjD98nUG2CDEuWeDguRCmmjwY
Cmoep/WUOvbGxeR2bA60maHEXLC7f9a/ORuGrQwA2GlohauJGIyk2UHnBYUvj3xdewQzpvFrK0JUtIvY9Wu8OB9qoAFazdRNjf4Ev0djNfaNkJYohHeCmtL3J2IWd5XelCGHk5AeBKMNDX1HVsp0iXkEeDZgToY7
8RJ01mM4MZ+fSr9nusP3dyyj02a+cZDuNATAOVsUlXpnvpoGmcVsIOZ3d6WNS7V14kF/dnC0DJFPGSjG6e+ZzChhL1+q4RIcVZAq6yKkRpFhaBPPIN8EFrFXCZp8iAw8ZLqEa/jUkfPc9R2RhylCPoc9qQtC13ZE
+qqGXvAhMeusv+YyI9B74/J91lRY9gbY6KYX5zEaIZmHcmYInkBFqSbgy4iLQJ/rIkkzDLMxRDrI9FBI+Y4t1BB6Sng31RgtD2RoIVxMrF0OnTqSJkr83vgiR0dnRx9gSSRNj0b/GmIdO/yjBXuoWdQSLcrB3fFj
aPg98ZdHRv+PImiqHhIgHEmxjllpeejT8Y9/rCIkas9Gm2yEP5LC7SFhw1GmnA9vEJpJdZBqbcRHsUk65FYohY+D3vPVdI/ko2c5RlhIEog0ghwnLPajcax4o2ipU5X690irIIsro0VV2wQ7umysRHiyCsVSbj5U
gNtwxUUSAh64dXePVwSgNFUPsc/X0j0g9D2O8Xm/YJ3CFeXxAxH36S6iW0xW6hPuSPf5SfS4ojasSX3aOXgzjC7ZBQsVK3fr0M+BlSkfwLgk+NS1w9xG/4EcF9AW0IGJ6xXcjAmbWTfWUQalJXSwHaGA6fg5QhLR
0fHxCtMMjZIKskHuwx5Jfti+xS5EmBpXVCdBVL12YUnV0cCdsZ/N5CvccyRd8pe386WRokKCAk86riGRQ8VVUA1juxSmx8YZ8iAdqF1HbrFUocxhPWt61LzPiR1asT3/v5/gdkmNtsjLjN2/Ccp8MTwN783NOiqO
tDmMz8S7fM1yqlVd790Scv8raOmQjw0xNFrmF58wPbvyaeXptcFN8k8jUo+pvxobCBz7dyOxdLF/GrnHt8ZztAf1TDPJ8X9s3dxmfK3lCbXwVziZx+Ozaqvbv1cezrnmyz93oBY1p/2H9BO12+gt/zrbZJmLT+Iy
S/WDiyxX4gmS8HjPvOU5x/DzR4ctJO4A5SJYb84o5NzBxRXg1/tWVvXfzOaHoWSptXxSMDQ/JfuMbIRJcFr6z9hV4V13XhxR83He2iyELQ3+FqIm8eQR+FC9oZKvp8MrIqsVgksVCZFsQFTJ7lWDxM/YAbbgZ9CG
u49plbABReU5MdB+rbb4LNeusrf4daQC7DVkXZ6r3U0rClIXmcWvS7napFO9yEIJsWhDVrq22WLMFm2ndjV2s81Iwuq7qC43cV6MpI8LMHRyyEhQAAJMLHpdRYe7n2tFNxa/JT+Nj26zJEhY/810lpHUA2EpA0CQ
0XRVBzad5kyTaiHBwyFSnXHSGIra4ra7LJemNAco4s96EM8gMwxUfJdwQZcDJmsdOprvLgxrQsWtWfS+kiRxoZZXbkJYHSIAbLFPIPX6vvhUXKEqJL6ayKAsLKJdaPGKkLEVL/cFTqFhSgUjRASSoQ7979azxkGJ
3y0Hl37ZAnxDytGQul0ftpQZmx+iSk5AxeAaPGYqueRphNUPGianrkVuTs9Va3yeo6YFhu+7Ei570aja10JO1rZhsqUaPbql4QBcA51OwtPCNqelXZdwkWm/IjKj6FU6AKFwDBEIy10uGmVYi50qbO/c3Ip34jr4
TwRY5NbE0rEq4hldWCpD1kUzNtG1+8vq7bh99lPxrSfhwCuDiRL+lRRvqfT3Sz6dus18eu99NL0bF9l9PgH8Y1kkd3T0DZF3Msp/B9xT3aCmyQwCPIkB9UtwtKEWC9MradUa3CK4Jj5fR3cdijS+Di2lEohsuH2h
hSb9bMHCDktrMmo/LePPulGs0fw4lQIWdkJq6zC9vDFjMo4H86VvBXPpNjBJpxN7BlOaQ/cOQF4Fi2e4RXJxX2TJAgS1RWPeIUR1rFzaIkaKK48oJsFP32GCj8JdhmT1sslUNFRnWLc1IbgynlNdjlehxZCkgQbK
QY2vff6k/zrOQ2MPnbQax7/wbjxyOd6NOyqMgoSZFXsww01QXx0mAe0I0UZWowniV9OS0HwJVprIarMR+ZIh9FZ6ca+HyYpJQ7Siro/huMgl05F4PDgPc2lS0flG6KFq4K+X1yx1lqsml2Jp3/zIYiUOdqxVO2NF
xLZcsyXXftDc0XydQlzwMtijDA18iz1HiIzS/b1dzwgp9bFHhw1ngyDy1TysN5M2ipUaDho7sR8zFmXKKnEN4dO1P1+CgXPqQJoXQgYX0nE5P2e2wNyZulACxWxbXeqYhDW9Dx22O2k4Kk3yYxyzy5dn73/EOEmD
x+KjASmtAxZlbrV+/193ZFY6D2VI0uJqPJiFlj1yEQeSmYqSqNFZJ9FUxXmYuPzgct8CP26IhqtgUSj3m7lq19en7idwg7HgmWJ9VigYR/ZUtGI0RJD2VTmrCom0rT03KNCQffgXIjWXiOkfxZIhZQxVGpv6BAZ/
t+vWaFYXBDW+A3Aww/Q7IGeE+BcWCpbInx0xkdp2lF2z2nZSx+JggF14f0F+dC7oG4VzfJ+AZR2XhaQ4R4GDD2oCWw7Y/pWFoXBN5GMq6RdRYp12K3As4Lj0CiOV+FhSkDnHesk6AVCQuaISwWOUinjEOFJv51Eb
ndg11DeLcEUowCCiy8/rKbG7I6oQscVIXGwBvHkKt8cJzsaCxD1kFmCu2ELzah6VsUkx1D82rD2WxFw2hEJcv/YABb4oCV1I+shcHCRajFBoRS4R3etcQeD6kfQu4U59BcM9GzhVqQ424En9EXGNKqFMHXVlvl20
b980ajns//og/8JtLLH4NYpIZvAae1n1rUr/wcNWj++n0YXzQ1tJp3OW/TBk46X5mmUMp9pehxv4hMOk1+GxeSbcmecwXfdJq7BlJM51mPnrrpIS0q7ju5y2MV/iHfWETy5b1vBw9j1TE9hm7bRVI4eDQeURojIq
xU90LHUnzjZSwja9LJzldp7Y9P1AAhhEeWNhA4kLCkwoYwCNHLL9rg0uO9+QayQxkML9wbLKLewz9fHj59eebbK+wJXQm8VXEtAJVlK+JdayYdo/p4G+Zl33cfPV1nK/QLgtyOqOqIwYmibkQETw9KG7clCDXmHe
mmAAM7g8H5jJFHpgqjarfi4DyWkKykTmMYXK94gyockY1RyO4+QDLQdliWPAJR/IrjAwoVaoYbUmSG0l1+wwOge1qSmp3bwgkvRxEM0uAcns5RNbLzZLPGCKnqLgCkc5iLVpkSVEwuwxPvC+WJxExGpEwDBjBgg4
kIWZZDQT5cqs/jIYKhovV8pwN4n49/Vrbgz+hXXfaQYrvu8hI2ZHaAtTs57rx4H3tngHpwB7bkGsszF6dwKSH3CxH07KIbiysQdoah3dza9iKSXqelNLcSGG97IdnTXGTun0MYc0ZOm96zukdlENCyZc35GYgE9L
J0DIEoTFl3QTgeITbSevAx+MQDj0QwZDy9WQZYIQqAxqW9VU+UtWUGQ+z7/VSXa4bSnMppjXTPdzm+n1byoFoydxktwtuqJ8d66YImyhdlm1anMGgZKMCsDo9fSXY66AQ2Lv+6i3UhVZjZ0iKI1N+qmIEtkjQuqT
zmLMIsoqNiJ8CoZZJB2h1h2YPiXjYBTm0U7M5cltTEin54x20D3eqUUqMuS2zyzu9wjQAOmFExc1Tv6QS/QKqR20V4HZ5Wk6eD6aXjKK2x3FYiTqG6mumZ2fVsUM0FlndcGOSqyi4g3Sz4huxSmmvCStqkl2ptPk
JApDgqg7gXi7fpnCdOeBzhNWRLEMKSXlFesRgYLmSV3VrUeSoOuqrlm9p/XCQekX6cGBUMs3EnBY25q1ZRQwNFjLWD6uj3HP2qUlSaVMuDIRRFQHGhZOmjpr9/uooik+1B4baQ4uyDyh6lf4p6mlMVwyq7iaLYbG
zfWZERwanKO0o6PHZjs9GsURzueTNiH4NTLbwklaekaGbK2uk3ghCcJd3GTaSm/Rhf0C/cAWwDGcoJR2zAPlZzAK2kJkHNM3MFYjN0LB3BNdlJFPu0jugnYAVKofyxoI5ZQJ0AaYdSuTAliIMksZExcS2a8SDo0i
0b8KzifNRnMU+aTZBkFSrTokpw4D4EoTYYuoUivrLBGQ9HQcxRnqDyGpEfKnd4PHpZsS1FJ3nQBx/lQZBkEwlc3gjei93Fkk1E3wFgW16eS5A/wsbzRQHJn2g0XcgbjC1faR64F/EAskgBEZ0JyY2hRjkQ9tBcJy
hKraCU75Qn6Jtdl1pyCpm+hTogWMrq6wlF0wMrepwBoLBpS0hJL4cD482oaiQ9sjHrmWewzEzRRxVttiMlCFUcGMYKzjGJidbh55uUow2RX0FJNj5K8rmU4Us148ojT2Ebv1cMXHNYgzqIvy0bsppPsLmKlpCWf2
LZTHWfEh9fFDB3pCa+aPMD2AvzCNB2w0axfAmyxe1t9b1jFQG5cjwVCQeMEjwPmSaJQKd1ln1W7maAEoVgponkUWLVXli1IjyEPh0je561/t39GpS952k//4Yf5b5HlypOTLer1XM0Xom6RvsnrpF5c+vfRj59nn
7/3ouSRfjufSzhQtaMZrahnB9o88Yg7nR3zNmLhOy92meoemhDjHORZ8hFrEpgtv3j01x+xG+eHdYnH5eejRpP0qgllymmZ91j8AfCSB0kG4F76VNsO7cBpOwol5EH527hybt44qubl6Ai0888Cgc/CWkqd0MvoY
NtnqtS7R2UK3YMQbjNUyDcEBOKRQKt/nGrvGSnHVusSwO2DQ7NNSdB9Kj+ACOppLmwXQvsTD8iqMnRqMfJvO+NOuDTDKpn4kv21IXZQuOzD/KMYEUBPRKxItEgzLZhhwA6tvj9FrC5wd3PGiPM3f4cnqiW4WFzo/
qiYwo4wTIrJtX2YpqaEy3/hIbGzOyfl4rnZfIQmHaokejk7ikhmnNOB2Duvu/rMOKzMuOcBVoLto3c/aLMrVYPCzyRFbz6BS76xoEZDg3CDc33JMrRHTToFysjYIaJuuMmMQSYhVVFGm46akKIXdSNuLP/2yTad7
FY47E2gOOEuZGwsRJ5HUthARJDHSvsJSxIp6lQpFAec+YBgeKxgECwx1EQOavX5Oh/nYFgy5EHP7JJE3i/orkahkRYY6Z7/NtviCb7/sOAioItuMrp59K8vhVpnJJqy5fEJyqSeV5z/UtrMMLXDj8mZrDyEqCGsI
ZaQTo2gaSqkhJMvaunlETs1UsCJkuddGHTngAqNLXfyUK3WBLrOUJqQQW13jmqgosDnjOCdIUinA/si0fDPLzmSEyPcBIhAjqhnTqtalK9zMxFRjTZ6TaYWtcygmkXISxwjxREcwWGIlqKrHOCVEEgMsDAM+bMzy
FBP8ZkxlQeBmkAmycxNzQHWRR0ZH7N05Y4QEABzMVIaDRHabI0OtP1IB8tEFliexUIyuA/cCHtAtE1U4YECs2romLIrqXhEbkh7O+S7KPrIvWG+XR1GOfjzJGe09eifyvPHGjuBtODFGaTu2wgwM3K0YHCKnam6v
m2GDc1toq1kh3jUzuo9ayP6lea9zaGVXoiw+SLTgkkqxg9fUK4KW+xutmHOQoZ65ZFAZdbZSvD661WxWeC8WmYh5szVHjO1NBg56I0Na4Q8vQegyEtkRG7ZI1AkP8mQT0n4+xYU6ZsurUKexfIFsI0sJrM3yhe2s
N3uIvjTLmZu/MbubFnXMwRRdwoK/RHVk66J7V1U4BURDyR13Mo/VAR/SHDBwXIp5T1otdFc57KW30f0ZrRAwEvx44LVwCWN48j+Se+SNN7vDXGKvxy5jeTYiSJ8RrTHlvwXDqCJBnEw8u6fExA2BI9jSgvYKwRqs
z22/+DkfI3cIuYpPF+WuYNV0jWLUqlLd1Wrt94a9rxczwTVHP3K6ckrJU6UOmjfQvlYah7Dp9ltG2QzwTrerXz9Op0gdMNofZDRe9SF0vQzn8fv3RpZZmEqj/Apy2VMC7Ebjl1E2NPGefoMT9h/V9xrXX/CGW8u1
CSd9kpPag7fPr4exTVOukJKnxH4NnBFnb/obOukfGgjO2TXufzPo5XzwSRx0FjkaYX0dIRb6W7bceHvyT20+4D5qkKZ7qIRE21f+5id8834i5pNEJST1uNOCJFJxeXYW9cknTNRtGvHpFfilu5TZ9MuQjoAKxBTH
XKkkLz68aXMQwGeRKbAnbk2AzyWj+964ReYrq86F4i6XzcFjhGdr5IVbKb6hV8uqqhiLBntDg7MLduhdVtBPUKEFCYRVe5BxMfy/pF7mDFVDJPoevdrWMD7mGVJAyHb9uuM+SFJDAYGFy9PfdbSLYz1sfpbEv9Hu
WXICo/1kwj5z1JHHicLU/DT4n8NpP7YUnAhWeY33PWSik1TvOw8Xpfsf7nuzK7WLTDtsTO7KHvrHWw277sPG3Gm3qXNPfLzmksz6Tk3BStOxuKabAnymvZmi8b63o/fcyzA6ld5BG+iDmPqQNKtMVxO87WO+q1Ho
UsHeKOywHTthU8X5cZCpm0Kj6o6ZiWJhPFmzcjJXoKX8lwMaSVrAmMBIbWkJO67wl3TOW9NfUf9a9zAV1l/g4tZmwT4oo/2oG5LwHTrv8fPy07tKe8mF5AV2uOr1c/RKrIMWkQQq4iRd98HFL6dUEVGEeW8zlbdQ
s8sPzYlrYPXp5Qh+07rekcYd/mBECtD73MKw+5WhCcj9KhiPSwAIziIgWXC12b2RzhvMQSK056GtsZ++Lmgbvn5aknu+zMS5g6JpeFJxByQSQO1j23Ryd0CcQVwouHNQ0AsX3UtFbwyZFaN7Lsod32dSKInPYc8x
ro6XY/d9zsggvDvJLfLbRj0irThquAstn/vAwnSMmvkx8+c8JQfRkvg+35UkFzBCpKLkgzalakvyobl7m/IfiI1UrdCPbUtcfiSS1iZURyNnmYCtdn8T91eNU8CW/VZNBYl6D09WdG469xx2JwvdRshZtN8YCdpi
KQDL/XQct5BAvJfOkcjsSIUgPyqmoW3X+QTy/NmoJGxxT2lltkdhQKA20jmIhNBS8xO5ialEGIzQl6fImoh5tNxzjYkAAYXJuwbmLCvgNF/zUga743Rfaqqv1SlOA94LyopnPae2e19hJsxDA2GyrrQBHr8PfPxa
7m12uP/VutBlldmFr857XJipDmHAH+ngJYwzxCeqqPHRf/Hu4+XIO2/5mZiHden5/WhUktDfsWpfovTikli1HfbXKwdmXZE2jzikHGsyTwNZ895Lcfe68GH4CMY7r7VSJsAcyxUEFPR+OI8PpcpimoaszmbBrinP
G6FPI76o9g1l2apwjSlF7M6qi16JsXMuyonCSa8pOvDdA1ZIw2MeEpaUy6DiPCPwf97dSiqGh5gLt6xKJ638Mj5hKanKQZJSBzMsP1B4FdEYGhhEBEUP7X2IkTMGARCxgUxTxOaQFbzI2VEg3R2OeeF4BRsMcNQV
+mWZA1q2/ewKx1xpXy+it472fBE2UnedWBZgEyty6w2bT+MzWj1U9wcKLGGvTELGKBBdBqoH2VlOb9OpvldfPvnNT/rfHsquPvnCi3sP88JYRbKaRsxu80dX3i7HJQ+rtsljfspCpxB2Q5eiHrNzAp5ksNeJzqX5
Yfp/xkU/eTEEkR7EMJdPWwVQVzVrZ+KwnnkeZVVuG+Pg9SAZvB955LV+5GIjNh5KobGTZu0alF9C+HfTKkl3xQr+XKf1poHQ8UB36gsa6EFhRoX1n39x/xOelMzKXCJ+11f51EoIjU+2qDOuZDvRKtFTmGw4Mq85
gGfbw+MRxXCfmUM2gSeRvml/21Gp2EQRITpz/QGDLvJI+oTPFbk74XMcleWjMEnTTxJJn5AIr/SUpFAMpyOdsEZZZgFP+PngdgUxCuA87jV790M2qa+x9nILKNeJJsA1qVyNA4DNXvk7zNWA1Ls1qAVhaDadIGSp
h1jpBJxH7V5v02HUEOobRO7NJ8MtWVevYEZBFA0zyKPYIx5qOpR+8PN5sTAH2QG1Y3pF2QJHoSDkE0tRGhW6Blm4rYcSoCNREzmLWC7miwJAAiXZAwpHsi2OOsDYA79BLKmNWKkGrepLGoLrtP0eMFCedXsnGzit
bCmkEmxlu2ymR2QBGYN8nKc6VM/nWDq7xgvZ/IrcFAZ211PqjnzOEZmFDduBx65ChssPWJ+D5mE2rcQjPo6fl0UkMWy44S3vfS/YNG4WeCshpBFFT3eQiXakVbV2tmkUgtSBhMYJwNZFOSBOxFPorVEDGlbSEYdd
wYwnvjRmiIOKYQtE3EMZdqJMwSsNBa+crYi0o5GANGzQwDNOIq19fKVtgwnLrKAJdxgxAWdOBm6JfrVCal7wSNGKFaDp7RFyRJEcmm+x0RKR4ORXlSYYJY0K66ApcHBa85qkzddWrkx15xCmGgI9S7Ngo8s20912
EWPYObJL9hTUdU2fSKoOnxd5oodMFlXndIwjPmOACkXIC7jC9JrA+MqiaiU9q2EMLAx+XrMN/Bzoj8Mprf8K/jbL4fntyWm+rYQGrJbtTnuyqTRwQ/uUbdTJpX3NbNOKv8VhFJ5vx56ize45n/a2o1OrK8USKJa6
Z1FPFWFl4afKIlLm8CE9lCX0prQoiz+0rxnR2b9Qk8ehydAMz6eohOhzfsfP0p81u/a1uylI/25bf3W1x+6oaR5GF+JlrR2kLJaGwvPTnABI6fm59lpxDEjrBSL352RjGc2VA0LmcLLZLw0qNBJrOd0wy8RMdRqs
APXTrvwza0ZFZ4rlWboeQ9CiILcnSrN+1B1THrWpH5NBbe6ro4Ado1qSoGfbBv+JuFFzAGN4M2hxPOb8GCzLe9B4AfEYsX5u4ZlaI8xUBknjh1UKvZEuTMlI4c01M/bM0Fj03mp/JNY06/8OCZE7YmgkyfGu9uUu
fU5QCwGrZiX2BzSwIFspT8IcDByK+Dialef19PFQcsbRV/2EWD1rsSJThwyXPGJiSpP9xWMaE/JDhv3XkwSdLpEjqe4AACvxt3CS7p28wXV2MLhYpMd5xpKRdRSfjSFt2p0azG4x8O21jdKrNE4m3RRP7fZJmgnu
mYW0KSk2CN8GXeSiVk8S2PPk6T9PcQnflUWhdxn2brDjY1jzKqwB0u3O4stpRIqVcA++94HkLtiaGn+J3mb3TcOWA1Vrruhow5wFnqa1GOGJHUhCxxQRdDrkcfi+qK2jvyWX9iCEPgMEfwzYhqFFrH4C9c7vs4kR
u45oyjAoTVSSYsEIhpLiBxlnQpRYH4DjVlnESCktXBompMcaY6/TQSQ9V47fyn0l+UoP5WqEe/itvBz8cpEF9JQ3KrOo9JWZVeELUUTD+gv8QukF7nmg0EZjFOq08VCwK1hIgWmzpSYmJCVlzOxyS/iIXY9WtEjX
F6VO/vl7av7WFkiVNNCrrpSUW2W68fssc+ZfMrV9T41U+hojgDUGjRNAxnbwkZFiH+ea1JWrC7ulom6soQVdh8QW/RKI277BlBYguT0i8aEmF3/AcoBV1tGqRMmNmReLyAEzgoghvHFumApEkChBSsBr+5wxqRv4
ObsNL7Eb/pkfXxU9iRrysTmC4U3IFCqrIUEA4tnhbA2vNJkhCbewc6p2wsffG8irb6iVrMkWG4UOMewAJ6xGigbkd7DGPlxODxI0CU6vaxs6oq9xko6kUf40RmtSTuD5deeJHphG7+9UF3QMjAccpABgwQho50yY
ZeFS0QVaZ1SmD7vJt/+HG5TtHS+d+bL+TW4Aztc/TO5d8wGNCy4MkWNY+w9TaN34XIoK83aJrtuT6albob7fNqfn65dTQ3DN/OO9HuatJThlPOC53NRVsbhxJXsTpwuBpK5TcPmsiaQoZ0gzo8hreJUYtMw+QURa
BZcpPtVW65ILiOZBa084b7PrnvOOS/fb9gKzRapwBGdfA2W6X1FjDNdUWnnCSZ5kCHH3TjdMNdhwvb4h34U4zVdL7JY0Kz+zrjQAeq/RcRiiGCKo9/239Ltk3YYxCI8kndtDoOczcldMEwJnP48zJ2kYOQGBphT7
99b7VTXJcC0QjAfrN5ZOXxmffpfxECFAG62VHmAO5CjNsX7ZURzaUToUr1IkveWWJEyJSiskBaPHKv7e73nfJ/zRs2t0xGszwCkssoPzIWPmi/VfQChoB+XKtnVURcnghjlPZP6+Kb9TPoze7EcEMB26eLBxq2sm
3tYkbjjdB8VO2eJP43IKAa/ubecdb6P4Rz9yl817iQLjOOPDut8lWeGEWAQgV391LdfD03pz0NCsPvTtIQmsS0BiLX32tg9vyfw9vKXsvuhuj8xTmlG4xS1eErrrDLGtnJwYNTv/mDgo4l6sShNccKmHxnxru6n3
nrLntfPpfZP5dr5yrdox5vyqCiuNWVX+kdUYKP0BM3SYSfRIYqglEGpDBZJc7CEtkK8ftnjtGfUvETciG4x6Sb09Sjerzn4j7w/CmDnaQ8OVlKMZwPIxihAi8STLecLr9e256qBHrnQKmnac5wadSp/UP5m967ID
kLVQ/DXQsJKKLyrrNf8UtROqnlvhgr1r+oz7wcxZzhR8KvJ6jPHqdjhW0NYbfqyhtJ97stAO51kq+Cne4hIu9m1Y6BypNQuitxviqeDUnPUuVE+uVXxVr7IoTDFNni4uBudd9+8yfLUG1aTMBF8VZ8gBdCbiv7PI
obpvDZSrZkmgu7n1TuDu8eX2Qd2RuCtoVes4B13r7i0XVtHlNwXbr6f2Cu5Na6cKlE/vzrBXqb1Gf88csZHj4O5SArpMj0fA9ypv6RsIe7eu9ZDgtmrVqwuqzah+bqYyhVkeq6HxznZ9p4ovidpQqYJFk+QCGv5d
n+CZJ9uux9dbU/VIK2e+5dIUtUsdD5qOSDThNwWCg9D4LvvYgIc7PnY/1Ppudgajt3w9BSytpFrQ8eciaJgTrObWdOCaj/nEoZj2ZLYaWpXGm2bwV7CD2FVR0Ltv/DKJ1zO8cWoHFkNX5mDrrNbtKUgT4NZcq+Cs
KXqtOH+gIqpWlzDk4f+3o8nX5Cl31PZq09p+7aB26B05sYoMF9Wh7y32E85/sKl1ecF4npeipeLSnEQWdG1voaxNF3Zq+wu7tYOFvdrhwn7tqPZixR8vNevf6aPTOTmZe6dxegr3T+XBSTw8gUdnrNuiA0rUp/JT
DXhdm8MlKos2LhtUjBfjUri5FC4uhetL4ehS+Hdp7nWzChSCfV3JW59X6NZM7FCq05nxeNxscVK7q/zIrSTlj6ONSvV+ft6IndnV6SZgg8QIt1cBZ6DZqoGP/rKf7vpjGmLwGIyfirNuF9+8bFSG7qrh3/W/yzPD
U7c28dR+R2c56Dg8e533WusG39i1/mztwtl40apqKdD5qz0va1aTmtaoBrVYC/PZ2kBXbGH9fcffJ89F68LXP8qiVXKNuzgmYGTAUL+0tEUCoOt0J4X2GH1tMofbwg2jKKkujwlA/lNHK66smkGeUY6g6Lq3AhJR
hRQxTZ1bvxUexA6Q/DoQoUFt8h4V1fbeQ4q16XtArrb/nihfO3hPUF07fE9Wio7gC0FFQJj2pjIBY0nADTnrbmK0gYDcpBvM0CYL/nc/8Y7W75v5qkX2nD++1RLqcm4nsnd4Ov/y3T6+b2kB2F/69ZXbYxpKVIqe
DxXkl/E0jvKhmwzZkaNSAdeur/YGGJb0c8MqvD2aXvCvQqF+x79nR19//Y2PW/w5wZ3GPqHBzmTCgLjsfCtXvMkAKv9d7sqKs3yQ2ydMV8e2JnjekTBEzFN1iuxQWrr6kD7pfUN/loxyV5DThyPI/+fRCxPgp90N
8vsNj7+baSvqAI0AVqDO5wSQbHLpku+vYFS9GGk7ZVRTnqrJ+txRyypcsp4uVaU5h6EqX3SchyEEPWagwN948P4h6PclnlaGDm1CqWPsPKTZk9Fb2zs3rbh48GmoVbNR6Qjn31bHX9ZgqSFS8R4edbnMlCNnYIlm
OrZqnKf25NnKs8pxBFozXY+ipYzaPypMJSU4G/apFARZCHE+PM4leclc5kAMAeBtRmMMw2d2BmAkW4gZ3jtTUevw+SXpEL/UswguEAV7nmN7TQRzeWCk3Oz+g0HJbYYAJjRiRXcP28Htn/ZMRoxCPurNjMNo0uYO
3Cgz1Bbeos2YuMwQgofH4Moa+yz0tp7SjAlcsWI7HVzbCbfFEkmxo9Io1PgT/H5hlR0emWNGVTdsn4EXiG3UQUIxqIJi0GtLzTpBolhTb1rZzRc6zIzpIHyJFURLRg5+Rph/W0S9Coq6z4Y6envjGAAGtaI1wSfG
hlDiF8OdCPS6MUQnaGi1gI8xIzXdUr8Il39kLb8guW37evEEIYo+xRfLWksWQPWuZUrR9SkZMkJ2L6tt2863iI7yu01ctCsJtG0/x5iVnqNAW1FFOa+kv/mpjxNCPwWOnrwVSCFr46QilDkrf4SVe6efo25ErTPg
J8MID7dSc5aTlcH4x/Y32zVgpsARPbuBIJdx8oGXOUMYo/BZTIFBK3YRJhmLdqjeI8FzOIQr+ZF2rgq7631HUPty9FsYdeU3Nt6VNkorfH60QsNlk5tT98cxXj6YiARpMxZgQJDies9d0lOg6ZYgE4zevwkILJmw
mYuHj9PdqjYbXpR4G4QT4Jd+GuIlWD0limRJodDeGi8//Xiou+Kxy+Z928CxNHwqavT/vrBr3ExPluYRAJE8ANvGa6PXuCx8uxNt/00aXmsNgigGbqfTstjEl1tvw7PbCPg6yZfQML+OFk9WbhYWP4+Lu8ccS7Sr
IWEzwOKSyAX974lFv0sTrGgNGcPH3xUWq3U+Nvhi8TREgee8+HK8wPssGyLzcvCdNaTefYCHCCztsDhgzSukbq1XJ9gfiMM5I6LDVyClaSdpAhsy2RiAHFy0ApXUrXNt3sy8e26Lowc+gGVRgvINc+TXQF6QPIfI
7wTZGSbWEUyXxSQv50WxXExGdvE7iOxGJdv6xvPiYaYgzaR9Uo/NqEWwqgcwncK1DvLOpB4f6R+fcY3X0u3H9/NzqM8nnofNQ4f0lD8IKYoEBXQYyKw0cr23W8dz5x/BFOGmQZD2MwQ1PWLUiPaGZGgTUTDwCn7H
X6+2NHioC0WracpHLbGRU5tsRZNvrVJKD5jWOK6mSJxEcA0lPY2jMPaZYeVYjoqPcoTXeKniUES6g0qh+kxMnrsu4Ab93OCnARWAFiR94Cr3hh4QHtgxmMEb0a9wKeulRa/BQmdGpTYmQtlxJd4KFzmiEndsgacp
hFFulqTghJJoh7iD5Nne0hAYckVTRCq+NkDoWgb7XU4bn/c9EaDeVK3wkxZSaIE9DJ+juMI3Jy1ypugaefNFs4fjpZjDFCP+LiLHf3E90OUEZyJow+GklNEgoBYUwQ66l8sAPsI2Z3VJwVxDC2Gml2N+IyR3EK/Y
SZ9thwqRNWOHZSXlUfZeDtlh6tF8ozPPlZduLhxAQbYbKfEixFJ1J6Ba+XHhGuFr76XShfaymYoHYO7mCT20zq6NJUnC9v4MkdACn5iO3ZKJlWiFCD1PEANcrUYSI5rhR5M7E3LuOlRZGn0eTTAqy5S6kJS8LtNU
UVj5upSrIakWrySYvn5tZWpTX9fIOB/e3cHudGOEtItEazAl1gOi+NSPr9MLWNZcn1BHMuYHUebAQUpE8vw3/RlMLzOOjFKSG/AEOLSigMMo+hR8VMMKx9F+z5R2zxm8a4qY5P11OkhEnrjuKYptQ8iyD+pFW6j9
wXIoV0CuO3T83Ai/MBUo6miUVtbU/5I4GjPRL7Xy/JVwlp+UJZHlaHAc5nhGqLjiFu6Kv1tdA8LZp0VsPWZY+mH7Y797mKKkKI96d7RBx13XNe3IVkacurou6efUUdIBJuizKjrF8mrrx4RCjVYFi7kmW7kq5bMC
8ZzWDepX+1ybVztH/CDIm/wDOjuLreTrNcYlmZM5GnouCV6TjVHjRsWa/GtUfPEvUUmri0t5tbriWtMlTTCMKy5ZKhkGe/3527gw50AwycXJuVFITLdE+AgMpEFtq2vTWNiQmVGHvzz+pXlkASYyV8bzauPFJNfc
yBG4GvGa3sLZTwbyvI6C5i7MOY72LG4/BcEXGKrpPyQ0wriB855gAh7SpJQf37ddN3grhWgqPMQ5Ke0DKBt3dxBMqZw1iTEJhpIaOkkweDOoNpwJC4O0gjSzPlUjOfx9okTSIVmeqCRnVYvkClgBLUBuctny1xHT
wUtao4FMX9jMn8/02u4Uhycc/Wy9NnQJ/2Nw/zU0cXYY7uxgyl9D/vFz5l7zt+zaf0dUpqxEY+0ufrLxV/M08HXugf5X/2kLR7mt19+m+PsP0ZTfaeSv574+fKgTe2j+kLrq2Ifbx8/9niMMkCDpT/vX+ipcfvEz
+Vwcaj62FOtWuT0pOeEXN8+DokdzB7p9rAKqPDTXjYm1st3tfaaKu9g6pRziia4JdcvR5WCfJJ6fPx3dcGMiPNe0Y+zoPjUqv2vW4i5kg/eKTYYGD6MlMaTDeMijkGuzFD76SX5+x73uFJUCTAV3zdsDX2h3aCWL
YZIay7biBufOfLcZ39EghJVsPod51BgeIjGKTLEptFKRCPFjFsXwkW4F7aQxNk+RR5rAOi9NgQ/9gdzA+z/xk9CraZktnydpw5k6Nh7Uhi5Jtz2SSMLBGLgBTrYVbcaxJOFmhOSJEeK/AVyl2dZVmL7x+M4YWgNf
JvEYzKnO12DZXNQMSDJsnW6n8cmIHS6e7ag9S/3FdVe+wPgWXpo++9lil6ylS5lYXdjKnl33BdeXPv1Pfl+tra/N3BbpB3PH2OB98ia3oeX7KHSVNmm6eW7bZDyXYw7UnNedIGs63S257Gn+ytzBkyR5TAHC7fgE
gwEXOknZ1G5BoeyontS8RSv0jCC34Dnkk3EpHjWR33s9F1xZjcqRcqyNW5vNcd9Qv6T6R498+9DQvOlPsSSfT63Mwx/uEUmXpEcCWwk3MVBRICYvy83RHjMcTmkag/g64VWKZRhDuuX8B4RvobmNuJxlQ/melPKn
LgNYSPMLLWDuRtGkl2B0936pLsBstqPmvHwxg94Z4L0nJghxW3me5h+EcjH3bo3xWtVVsvLew/lk6H5Iio7/NstI0RtqhNSVECzq7k8HMNgTIVJE/CL+X4j/T2y0VxvHhartlBvusvFptjFd48812GXMjNxesAMw
QpNOaDfocagCtZYGI2QV1NUGAAQGbETG8qVE3OWkzTNk8L2SYzrBvB41WgzPtytxAwBziO4PCX1Zq2DIrrtdHpFn4px0hbzWdg6EC6atsP3bvTurf3y/fLd7qMiuBJg9B+cByJDbaktypq2cqgP8M9kJI9LOLsMD
ZaRjdor1Gh0xgwOwKZuzHl1HRT10Vi0B7qXFKVun68o2NEkCFEycnoxZPfWyhJ8n1lAR9mzKYntT8AZDK72xJmNVkJgLeL8v3FxJcbzp2AKsvyp/AaKa4G6TI/ItX8nEfMZ2WMytecRdSTkz87Z+us5AbuF9kDMY
EGDYQl47bnrk0ctifEoWCwcdIKR0yv5/gpo7/Dph/bV3C4V3FTHJoFFprPrGiFHIo1WX0cUWcdmzBuCI33U6wEhKpbQsezdPntTHzuGlgavI4c/ClE1b3QvrLJKm9jvTVpAg9NeE0hiR1V1jnpcwIm5sdt20sX1V
LJH+OQkCIhq32UfXu10uQxcBIe4Z7FiwCJiGmznC17DqaFs0/h+5v2xymFAhWPqZgKFPVMT4meahRk/OfRz4rSs0AeiN6gSkkOHOqiHgoYXIBhFKwwldzD2QIb45ZEwOkOSh3zdZoVuJfuok5JFIFveS1QcFuRcf
ZUiLy2hioX95A2LBpfE2wdUzrNXg7Z4RQQ7TStPsyeTaZhcyhfyTCxx4xL1v41FH3QdcxkG5nz4uKpEWVmp4ceJKBaYcEskn0XHB/im4z+VHkC/FD4azgfw7drIutPy/Oeaz7MGIUG7pf/5xLGlT2Y/dD5sPVuOu
FqEHouxiDT4UT/4JRI8IOLIu1kYUJDLwbtICl5P6dXR9QBTz/mVmTaB5P/b9xYtF9WV0gt1kYP4MmfGwnVCoz/ZMBLK4mqjTctzr500Dh5wdtDdTq89GaCB1aNy8+TR3iWkG0pgf5wXve7XGeE52Az23SV8cZiYp
2xULykpPVU31KbXeWwis+jiAU3/rKD0cqucXALm4hJDy/wthnLlJ+CBePgsOww+v+P/IP8Wagv+NbETfesbtxyZt4TnKMoJUSoEqVfF0Y0XHLBNKqod2JYmYnPAbjvAvi192AzIY0b5YKJqhpCohUVyyrJNsTt0l
tmVqjsxxOwzaRokQfjaumDwIXsYm9L1dKfX3ByhItGt/hI1UE1s47Almrf1B1r6wL+tQ+waJhYaheq0xu7+i3I09W3xc4hLdCiz1rWiF4SKhyCjI5rhwHUQk910JFaAeQqqBeinu1cX9ZaJKOCA5XdMK9YKWDFyD
xdQ+f6hlHF2rYOuIqQpPyVGSErBAsuU0iJSjPultq4hKxU2b01Ab+etVYBNXhA8sZC4Kna/1/AOuOO86GdgFmYAquA75JjjXDi1PIMypqCQJJIvioyl4qO15r9ETiSGC+fKrJEnjGn3EYIi+IUqed0tcFaoA8lBn
Rm79W4goWJyWdcoRW73/AeTsfWJP9h42F+jJ14u3lxeXl5fyZO8SnlRHbpL/e9On3cWedmc39h6Z0lzs5v5yieZnIjJX2Uh7u2GK+L6YYUQnf2qPUkv+0d9JqTJQr3M1h54ohJIXW6NHczERWpi0wA3nf9/207/x
3yGrIZPQC00qff5+ATJdwX97p5XDFFlclPJXeI3LMM2MAp+3KOZDRLcc36Y5V3nmBQXHVSl+t6ow5/Dw1PONqaiLKDrb7hyAlwO3JnTFRbbDLYICGj8CdkVDTD4IbMTS+juvUUY5cc00DnvZLH+/YAMBl6fiu2nq
Wj+QK1KUNUayKOsThHpyNTHOYSC4jck5ZGKzH9R1LxfEUjyXZighdVwL75TakNSvDK5f+tGKjtUnU0smCSzCzjmsSfiadB6dXpcY1B1hh9//XVXGVEcMjFVJXnnBB3V9aSeS38XPbyVV5qaI5xGiUNtSq/jr93EH
DNb8ughDqi3cdW37q5Ys37uWbtUrRc7WuliA7Ojee1PT0wt+0ttq3xXf1YewgJyKs3O/+ar3fWVAFE4OO9/TVU+RjhokN2RGmr/onQtJVoO4VYZCWEuqdI6psD1CZ6nZq7QQlu2asXxh/M8Z4e2t21PSo8J8yuv2
9df0ua164MDp2bfXL0v5LJu2Mkx98lXPl2ZaEZtJVSWvdhU+KJLhZ6zI+iBXzF3iCGH3jgSKodVV8UfcfM7kzq+6VOkPcYDoNO+/NOOcIlEgu9NrLgxG67FdN06jbkGGz2Dgy18s55rtd+lPdMkg4JySadvjSjuI
OjD/3JAWJooDuIO9rnQ5aaxejbwf/ga/6hvyoGly58iMOyeQLUfAjzSvvefXzbxKtdsOUioh5wFD3RavqD/lgjANpTR4pcW0+MrPtaK9Ogifi1vuZ1ZF0/15t4oWWUW3X7TSFqrufjdAx3zWCiy06hkG7zZYGteL
l37cklwqb8nbuMz7URSodqoI9cb+tW5hw83jiB28JUg4I+PZq8+ididk84gFbF11R0J2hQnpp08xuru6y9tvppOBFp5NvaghmzOZAGRYvU9L7tJUPC6KzQTC3Ss60ZeFYgMmJns+nG8ZrcXHDeRyXSmERU/bjtQX
zMSP3Ho/DOmbISp+2A+UmaQoTmobm/dKtiZUwm33TUh3VLZWiMaXDIKqBXK3ZDFVAWDmcdAsA+pCszuSrsqTa2XM23dRSZ693t2Kxt0Qv/9cK85lT+5ZT+v7c/xsGnvo7/BaHnWajSCEbK7G/swhnn0Fyko/s3K3
Qe5+ABHDQ/FOsg3ZzfMuhqUVm48V/bP4+v5NNHozZ6dCrPVIMY2y5KMsEG881o1S1fOE97bbUJ+7SmxGE49NCM+YRxgEBJUPWSkzyW/5p5C1t3QauHBG0TGh+odkLMUKYzgh1827XatPcqv1zsktOS1amcqyjSiW
2lDBlgoXZdkdWGqJFHxnDxN0+o++Lrt7pz+g4+GVwQamsuT2cXsWswNPl+NFF68nGH0Ee3BdvSWO2mRXnOjTguv876KBcl8lJFAbJgVvAYFYBu5k0Gp6rr8ee+ffgDml9CJqn7o/FW9y8pmVSNImx9gDlXHNG8I7
ESjhg19hHmoW6lDprjKrxVPXBKPDM/rpNF0XZvJbRADh8xQbjWkCB75Y/kxbIlUpleXIaCXccEQvpDEZF4O8w7LIcYdzv9JxPgeQAh5qtCxVXZzEM4lNgaZDwF0dPQmydLTXi3XRw8janyIKgehZ0XB7JWxEerYN
YSuGVYqS4XlsY8hfSzliAtqTiCSRyDyxDhtL+9PvTOC6H6vooZUcjC8Vi2pDIRqh2Hc+QhG1nmi6mr0X6RBdx86vX2TGP5hC9aYF6yHLkoD0DbxVtGwg5pltnz6cuhKmvxunXUudYkglduzjfmCqN0thdxpAS7Kf
/1hw4L7mb1glW/Ur+MOaFBC9i1iq6TLdpG+rI+NBmqUnjQvrhps82PntQt+C5DlcuJ/DIzwX5hxvtJ7/I+iYJNrkjmRXYIs4jME2NqymU/2NUQNU7ihW/okOI2iXSmZgJWpvFNvTmO67LXaqEvqa2zx4DbV3pKHW
zMxw6aNTmPdVbcRaC6uif4zHJGLL/Rf0gmFLkDVhxWCRjlDhtJeFhfOdYZmKOcU6HFWwMyrTB9NAQZ+Kywy1WU0QNgaxSExqu6Ukvazi15WWAXBBmArZ0sysotQkKnYclZE0VoiqHAr2FDY2gGeqIQj60PCvPuzb
YF78kG2KWtIqaAUoQsy/q8bV3h9Zal3Q/UNmlAuiOKoZkQMQJQ3kw1IwWseXe5Zd1A6/JBCBBk9MUv/QhnBmcdz9Lb1UsQufuCaON4tdyVS2TcpPNi7pYChNjBybwbbB5pEmjdL2xdVa0BZKQDXjO0uB2ltN+WWw
MJ1t3VLFzrrWvPUx8p0Yz9MvpxG5tRmoy1yx5hcI8QNplBuoFKGanQmeKYs2KcdyM8WpXLWxpD0r+WBTwyOUR6RP+VHKGEKi8h8jtd9zHHlO72G22jg2+uyQZwML8vIFLjcsOcWQY2IMtM0WxipNLUoS5nUBiVEx
WGhcApNnqLmDN0XZCnnsbDCt9JSxmCI6S6nZFKUG497AgQ7iutit0DGPe5uzhkyoSpXSWoDo/8AliV0a2tbopj5W5SpRUuU1ygILYFByVcm0ES6lNlelEEcXTMtazwVrZx0maQuw2wkU2FPBfu6EEvmK0cK3PQ6m
l9WaE8tb7Kor0924TUvM5dj2rPT9nH86NB3CazaP+6m5GckxwJhQFImJROnfL9xcywFXdVs0+BPz5/L6Mk98qtaifT1UU60ntL2YbH1NUgGIm+p8jhN7lzPNQXtg8WQ16q6I7GHpjhq7JW0ha+TMOjNwhi7n+JIW
YxTDDUqlikuKKGVVb/B0o9bj8VUApmZVFVszFlS3RIdYoWZTFugIDjiVGBQOwniiyPVcmGLzk93gFPR/+VWdvDCJ/0GZ6dts97ABiHYUuKvMVbaq1uRj3CSbg6aZbMUogHQRBALpR/l1hQ4beftfHRKCzeGV9ON6
UJIirfRFzHOzTCNMKvUXQKwaCLAyWxW2Ryv1wnqYH5CJ8strptnS1MJ3aGW2inINb+pEzQbf94sPmyrji0OBRmzpa6QIWttsPcFK9G023sb52I+CCQmaoo3xCnTuX9/fZDvfydRrLLp1lYbmwRucOjMA/K3HzR/N
Tr1H7Jq1tE/Dx1j0/ZE5zLbvnnV7qt2wYcUkbPZBuqipVxhSHbVrVqViCUt4Nj8ma65hNU8yulLFRI3AYufmYFJglXDolcgcocnJ6YR2XIyMePhlDcp35oNkIZNh5jdX0vpUbVTDIvYjGbFkVu+1WenWyv5tYcrK
FFM8GTemYRdF+mRSkrgWzZ7YBIQpLllwGqxMmWZKtyzH0NhI7Ge3zOeYhZo8OxbK1YoYgdhk2Qvwhy9TEvG1O1pUdGPP5+kmw0K+zYmdMVGV0RR6Oi6EEk38o29puj0Zhr6yBoS5siJUUT8d4T241WAVoUdFZmFZ
bv9ENVYtNZNBTFHEnh2VDKTksIlq+9R8MSvcFfl7oUGzj6kYbASYRI0TmxaJmYlYZLHk7aci2ZgwFKkppvK2UKUkqRbTJOTyqpCS0hciRcacxo+abQspkEiamGs5U6JIxSzRg+TOiTX6OvR3vtqxb9D1bZaDwRg7
bUu2He1pWrDGlQHZsBKsciifdBPxE7cVwbVvhW4LgrmaFh1zqfAgsNyAu9VyZ5gVVndr9jBe2MPpmMOUEdQYTemTZp+drvq8vCyRT2kr+OfanAZXDqLiKyve+lAyrN/qI6lEafCChwJL2OoKXsV2+LW2gyz3VIgv
tnZ8Bf+9HvTXyPBkoXESdrviffr4L8qg2ZUMa69wp+MYD0oevrhVDqfFmcu6m4UEy6MncAy2AzMyprQgiCtg+QZ9Oqr5SO/YQO3GY56TyEwLRupqHzzh7djAnXhAL1ms3F7Bl+9X4i3boWXbs4OgNz4BJwegm91T
ApxCkqs1WXiqqRRWXIZjcQnI1sRnVz27QJ2Eja4ioFDfdbNM6LCip/1XW5Y58TgDvdpW60ps4nCEJ4al3+HlHaPd+nQ8MbRH6VpXn077LInnyTgBeIrIWoQP7pJzrKTZUSEE7zoDSVCOXVrPaqW2L0GkcpURBmRV
w0zSJbj2ilu295oRgXsYdUgbiqn9BpWu+6i0feSRJhtXineDir4MG7z9F29kKwef/kVHCI7T/vT0jbepNCtstZTkigACi/sxJgNUlLFHzC+e/TYtlZ5hHcYPWE0s+OyyqCMDnQe8Uu33kUEH7x5lwdBXJjYeI5+h
PUvkgLjArJldmNCAycQWgraf6/ystT3gWuHF7JdMfAoSTrtachKdLhU6o+p+t/OLrn71owmyHEoBFpUTW30QC6sqydEbtlRMW23bHRG9KBe+d0G7rmJgYXAZn27ohaB6HaupBlExYwNOx29gGOWrWwHfq2keHRH8
IiH39mkYb24n733JKAxZpWlKu1U1PVAL7S/3flZth08deiVbvDonQ1sj+eeql6aF0YsobOEI0Oba/DEBVRALqiAEwCWbTzVb4EOmKg6v+ubP3z/vLqxn4ksJhIEkRRA/MP4Rblhp+e3L0jVmw10LsvV8YGokY4oD
/bhFouq6uN6bk++rJ4G8PGi/uWLq84mJlveK33YAjWfSzrHsykCHreSJD3Jzj74sjNzMV18gRm6eIqeusDSsx7zLq/NpOvDykiuNYr0pdfMtg4JmJU4tTsvVLkVdxSVJeFngJaM4pUfhxAaJF3PowjwvzQxmppW0
sD24Yf5GLDQHktHKgSAJvgqJueOVR7CRq5jSlTdhImprsqMV5KsuWZAAI7VUULG4PMIE5lv6pzO9JrlaH23ffhK1Pgipx3D5O0QIvg7t2ReUxQ0BpGJlukoe1ajioHt0Z9UufMxjURLle9mfSiuO+J9UCTWYGNLt
RgvI3RcQzINeaNFvdVR+FAGzgV9RpELpgAlebhyJB5rsgSg7kV47BfxICsQiqeB3tKbYUvKzIGJmKHgK9aOEAgzjkQKJNABg4F7cbBXHcYDVVS2rWBx2xYWTA6EukbwSCgSucgedhe5NFRd3OZgmsAsdaiZ3ma8q
o1rE7cCtuQAvG3XQ4u41+9X6SV0LhhaeszZx20Z6Z8ZU9U1wj0XVorRouX3ZCB4j8C1vypxWgigJfxF0vCkcWbg410lquFblQgiK2+BfjObkPzHMQ6QosaMXfuxEKNda23/+YoeWs0ZPGxompwKnpRZMnVPLTgHN
/qvzqsupGmqNnpBeUVAzGgu8Fn1mA9WqcQqMUic4dU+tG7v2qdV2at/N5teTy/j1Q1kCazIqSND7vsYjlu8spXloAXjzKRULwU/fbv+1/lAGo10s3ABEkfo2vvioesGu2Enha36n1Jvwg8QcRfVzS9WSocUswk9R
FKtts7ZWm8mhE7fSJN9mhmQ4GqH+ZoYrhfJtJ+DMU29e6klixEDpJ07pTdf3PNcAf2XuV5RJz1b5aqLeIt5VVml34XdTFHDSHjoxa6pAXIdMRcNRlm2jckyJgqYGaDi+wWGPqFypYaRbA2is7QHVIa5vmvvDQq1c
6+FMk9qraZRb1BiD2ysLYbdhetFdeC9AuwKfN87ebMkaOqDxW2HslM0X3cjcX8H0SzeY+i0wAJOraOVOwRGMjmCIOJI7mJ5o7E+RVRjfk5W/G9jGm5v5rcZFTO5q1lylWIuVJ1lZzF0UeWKhixTArgKClZASwL5s
tyrVimLBtSWWoCBnR4Xi91jOw7XMbOHVV2Mox/zm2iXi+ZojAOMZNuWu3jw+5T65MLS6IhS+eLEuvpkMx0sNzanpJY9ewxiBdGafhZUrNB6taBuD0QUruSAYHq9s6YLv46u7x1n+2CquCJnFbkN9mDy/+nsMG99b
jh6gxNHJalhe6GwpFTq6WIFLLO+rO1Cn02VSLOlguV55X9UXkYI3fcTedMzitNkXqMJ/W2Uq+JGxuTuQlFocuzh4sgZbJ9kqYOiZjTbo5QNgCOXJiK6GBdPR4B/2SdfmbJCNyVlfsKfqLFUq1+BjhHfm/nUtGtx7
MhmEKU7zTQSCcdrZU0yDoBVbq11OUYo5tMFp59ooRfG57PiVbyNi/wF4vLzIDwsHlHSaw4osp6GVTIY/16tkJkPtu5n1PKgzPzodgdqXW3atAsBlVUQuMznvLoH8L6drBAh929oFBR3Rci1CFevCl85E74qOMGgW
qoctOqXNI2zmNFnac1d46+oyN/dTwJKbB4iZzgPQEDKNFo6CFC4mfAGxGof7RnLsgJdJHhfuHkBEmb/MxW9aE+/0kOYjz0cXJMjxxN1ez6GwM5T1oiv0AWJ+cT8u9/ChwuIVxw7AkRxN7cbkoTg0jMk4cyOxtQhn
IkiNFWCfM7wfuffUO8nsqfT05PhUm6Tx1GmTB29fq41OpPqYmCpa35bZVoLdjeSKFBp4Sx/9OwUQLa+wxX/1DyF2zs/r8M1o/e+mVP6hpfSvPHD1EnVe6lMKdoimGX3JwwIGzBAVzR/CnZZEbFKmig7y+n7uLIXW
AtyltZVcDttBDjWzfUWPYjpVNEcQuWj/8ZBiyzIeq0mrraXTFCUUkXuHMBe9GUE41oJ8PvxzAzIQcKCB3wGboj0fSy22ssvOs1shoWyDMS0X940xyBBvmf2vgVYze5D9xNNuVz7DLVhhD25YI705ujHiLdvFARf0
25NwQ89VE28EexsqMeKiS+EfszRGr9tnHUHtolVbr1yF00utGkkf/1Kq5ZmOWqm4oZZ6QSdRMU48TpRq8WVCEn6Vpaiyyefv/uu6NnUOHIsU4p95W2njeg0oUFhkoRqnKASdRBH3Yg3vSyEKQogQLanOoTenBTtx
6JJJaEb0mLUMMEH+Gp0qyoiIYQKN9FTlV5R1wa3Ne0VJNJ2zMzKCoxvh3PYZFTQnAx7sHpIwVOk0bFhbL3pmrxnbJk15vX/cHQGqT+9+z8UNtWQyZWusXLsvS09lP5Ch5FjGMLHpvUkhX3axQ82VAEEFERtoTCm7
gxrHyPQWZksRZhNbEniyvZ9kfYEu74QJvnOHBQ5yHBjeJraqUvG/2BzpuV95StfZWvuQMVoJV8i8okSwgSoncnmlQivvGAXHgiBHsXsDm7RHTHAMu1MZOtlisryGGVvjkKbG5KdkIkNn24csP2SNlIbt5HS3MfCo
yhuHEg6bLn0TtyCKnfDDxVBIswCVifCxglMuZyUmIP/yjfrM22UYXmhEFT1WugSYwgHkSEGMdu9480MvhACECH8hwiZ9Ki3CIEmTVy0+jGSM4J0RExqqVyedH6luCCXeQAyCaw82ZBIZfLoNQNJsJGzELZErGcaB
lLf4xvx1TeBAJBWSaXKLCFJawCjDclhuN64ylUjihJmrrmVxZ6mSPmgNAaAwUFwTkIEiULrIoyf/PfwdFSE3R+EEr7RfYTtc4EvRGgfkigWGiHaFqFSWsfxWgYxYJpdbJip6FJMuRlwM9lnKeHobdiWRE2wbQNh/
gwapXKZMvmUM8wQyB8t1Ae/Qxpp26GKzUOo7nQBsqbs2fhcmIebwXQzXtWOrMVK2vZiRtrFtravyxqaSlCZr59y5iwDgON9gyT94ZPsHI6okTRYodURv8F2yTIzvgmiORDxI7bHriy6sICMYBXPUNAGSVm371wsu
muKMd+1OMvNQgtE2hFhsOmk424/uEmdnBhrgjmDZkoJ16w2GeHt4bjUNDk3g+S7vkmg5gmfLMCbo0NUXXWCZMmR1rVTB1GGZqlTHUMUmyl4RJRuwukoaoWt2eFPaAt2YEyRhiXeAPfrCy+bAELNMy0op9FIbXpdg
XE1WEodAh0rQ+YyNIk4vi/fDKgNFGwq18YodgVH1RTlt9mzGvHb3Y8sW4JWl+/lGuXoVnjttZsGKdhbEyfZpL8wwG02zkUvsvKkMj8VgRgQrOwuQxkQ62AQf6EZ/ghZoHwCEiAhRUfSWZLi+JHsYjOxqvv9FAS8K
LIzlVj/vGgvkosYNXGyrDdp+YEzxsVt6arm8hTd8qqw+/X2rRSJrD5t4bcnlWlurazvuVD1QEspuyslf55JsFJ6PjAXZnztDsh3KGidM9u7oSh7jwSxLGieoosYDz8YTBHemkNS4tUtC9GSGCFDuaB97VUOd/oPl
ilq9tcgsjtSuamoyjfihVJktsl1oE7oZFeTZxGy9OMqEsu5dpoy3gSrIV0mca2oQtLypeNZbEazNCLZKz+IVtUqkbmkTbxGoz5xZi9Cwzs0TMj5Uwp3yW3Wf8azTQcADUrESxK+EK+Cc8KKrWXIXr58BmBXgGoZV
3TDbMQbzIl8dERjRxjE0hjH8geMl/PAZc5A1FcqL14zm9rTLPvMhvsMkqbPbPYIrDbgS43ZcSJ/0k4ZgLiOlz9vQyqyCitqbwP9lgP4CkD5tcy1rX65U9RZxYhW7hj5XLRMjohaxFBcm1behEoQ56SHam6DT8bSK
UaU6j0ZU11aRRCJL6BQOgdoqCWVsmWYnokQiUysxjQWDIT0nlVbruEJ8zSfnegJepOOUewnop/PL9szgQADj4hBEJVea6dqFaJLAWa50RwR6K4FY3lLivjmrKqeyhQWqG0krUmTqImfxdxuSG0UnGwQk7UZ9nwMv
SgbhQeYIecNadOQV6l9i0tdpi3EV+Cii5dOn59vGuh2BDEhXHciJuOg0gxYFg73vUbfjeOwBe8vNoPM34KS2znYpS+A9AnMxDMi3SfaY/gqmtlAm/oiZjydnVmrxB0YkONjPVP48RN2lAzQ7wjTAVAKmNEFRF33T
jqYp1pDhG5LBECZDUB9D5Sfo17fHGg+d44kgXzNF6TxU68Z+a5lemMixfHckurRbfWhfqOHfFetERXuM0NFBRyJc84lIQXZnopsmxrtQvybE92lOL/kakKHywWfgT6VQsOHlu9pXSGjxnpnnxF3XfsmBqODUOcNk
U9Tbx0oJ57z/OfnsFm2Vbnr5/TjUjuefM+fLTyk27wyrpF542iLMyVVleSfEanfGxvF1LzircZ9LrFthsZ7vgUx3oKZnPmxOo1YEUUJ6potsXo7ovCVD+cF7eB63SQzmbr64A9JKUTltwAOAAtZVglmaQfn0oNJx
AlyOKUHKkkTtJOs8IHmLy0ZD9utWziXStvMGGV3GvmbJGYncntROqSpjrEkcFXIYpXts5Eev3bgIJsO3mXYge/vl3f7Na+jim4+UeX3f435CFtzXmdcTeP/9Q9VaVSsH8rmJD4QHArVBbd2NtWkQvC4eb7V0pusH
O2pqNX+sMW2sJpfoivtUFBSB1+1kCEmsDQiHo8aKLewl1HKihO29AzJOauHnlbsZTw2MoyWcQk1zyRxGouzqyGEmn+5lg/0B4ud/4SYk6Lh4Wb+ogVzYXleXvYBenxYp4GPOpravBNWs0ur5Ov8RRI0RHy16y7Nb
rV3iY5EQXuJ7dUOxnEkBQdklUw5qv4/pAzHrjbPgkGI6pp5QcbUCgsue6RWBF2SLVIQNxoFb9DYV/TC3jvjSsZkCFJ/LUrd1cg9oN/G5pSsd9AHe50U9kkq8zwwYppm7SEjqM7NYafPCyQykT4y7d3rm/qbO+n1V
sYDVkyJzbH/SBDbog00NgdlsXrRSoJ4nAc6IkzWsk6H0Fr5azSRghGvzkOqsJ3UVax/s7HNQNwuGzCVucAgIKNNS8gaiwzwS0G0d7S1R7wfrjrDYOWiYpm4fYcLbhfjnRn4a8UnjCQRh9bsYdSp1t79sPKqvLjgu
/WKmPxa6EMfdtCUUIE1O6GJkf24fQ2RewjGt6vUoWK2rIOSwI+0cKRHPrQGE7T5RmKNDdjleVkUMAm7EgqaFj2JAhtrtIW6i47BHHEG72SXG7AIUTySSwr/zuSDRYyBIU1jCjlooU64Wl6FnhUZbjecFe2GkuNMx
wa1juQyXuaAxdzksKukL7+8vcOSENbV7oWCstM8AjQUVEbKoLkCX/NlxVLvwsWVNFZTGANz0tFUdSv2e1Yu52fLsQDA3RoGSfOlA0KdcAUg9ZmQU9L5K2ZMQp8E2+U0xIWDhUgtVzS9XCG0NjRmUUChzv/wAwmdy
DH0kDB+GmwJGLBawYTzYq//H4fQ9uKPY1potEScbSmmATxeQttKnz0hscU2JXHnWOutr/MGZ5CuR80LoMoFpV5UnltMJSjsvN1n5nJLIcin+5Y8L7aXN8pRAkSVQNBrAmR+sucEJrBQ1ZeuvGJj3PSE5zy1U8euZ
xUC2K+kn6qJ0Ar1Bg6CnnIKQxVoM2Rf255pZh9Zxo3Ej7ksHNy+/Vy7Ww1yBN6/bS+5dYLDQpSTP2Uaa5dvAKF2oLvMaNwuX8tDNzvKxsNzMdIrEa44piFlyHFiSSXeits5+E/p/kfxsT1LSuwRE4sDc86B4zZgy
Gtr8ec772hdFunkPjObjA7GfFjqvCB3yZLFUJu47uBg63KS/T5nOziADB+lIM2XjLBuHl4/oDkTPktJ5P0GzSrfUi4NHieXJ7MBpTMrqgDmWsO+1u9Q+PK1e+AhPNhP/5n8M1pYTSeITrbs8CdKoBNvIsnZxmNs/
LGd4Nr+j2Gfw5CtEsp93yMTVZCRslrn+052SDnbJxUgLl+V0EnzwIevjjTuGAVXK4pL7RmOWgjD/RGyNeHq0onoEVOBdfpYnWrmmxglOaD/1GjEzD6PwrWd7P5acMyYOd0EGB1HSVJzXitmlhHBo/aGistwVD5td
nOM5OyJaHSuS9SHcCRWiFrQijqqbIkMPKbvRQPFIw1j37tIbFYpPKBZm+ukvsDZhozeUF0uwbOeQKx4PG+8bqCTJQjmhHUMHKdSQ4vbGqTD7poPGIoqDTcLgjdcBT/cQHJHCq3lp+DOUF6uo4sam9YdJXTpck3ok
X7YPCdatT1N1/aTLLbVxnU77VKhZnp8xjhv98sLm2/qoQxWfQrT9Cmd+CCYEWh/UKLiT3P2wb/0P88p71aBC1pbsJ5F2OPyW/uNBX9rC5ZKhMs48rilSnHZlEMzN3kb2w7ABY+RZ/KflZFftPXmT3UIPVnkCAZD0
eN7EK+hD0RGkYpzfi03HRI/YXKjXqvPLYD77yRs/llWHSK6S12BTx/2Pwcn313zmtyss3ifvsWh8Tl4KCoN4H1ptY6rTSZmi1NX/QROifEA7ak6sw2W6s6V2XWrNQzYnQHnV+f4hRA+TMxR+Q4hYeKrSJDAOUUxB
PeGQvhKkwsli29w9VQhiw2Sz18uNBs9Sx5+yyG5vNRNDGKP2XsKI1nuUHtvGbGklUoQtmFAc92VJKKcMGx6Zs99mxxT67CNL/vqwpePfQ/jOY7Hy8nxfrf4O/AS5vJa5918+yZPd/tYVfzG34WgAMG6/fD1P/HBQ
SrPXfH3tN58/UePCf2ux9/PG24kB+9uVxO1XpqiTGD6N289vPf7Mw8443eYp0W2cP4qHX69Y8/NzC+9s5QsbiYTMmQblr7k/poHmmLXiIBtqzL6mC+3ysJG5k0Vd4z/T+7gp6q5m99/Db7VkkTnoh0IZ4HY/AM9N
8uvkb/lPdJAgaSqfBKfXrP+jUeUbXVKFEXTxg5ySeSyefXwSkJQm16LsNSfcD3dFEPvQKNKKlxv/FsY9dzfYYL/XeGOAHR/Dj5Y0PDO9fz2pNNgfs22xFjwTDZ57xWH9l/bp6fA2kJ+ZFTOWfzWFpuxACfNBabPh
GeFw6xj9CSs+lcZ9Shr9WLOeK2kLlprYH2rps1IhRFKouGEfXejXSR5tJEHucUaQpxtNkJu3bx/Xpv6jO/lRUIsduyuffMntk8937598tvSf/Q7nVFExYBX+WmRd/iwRH8Km8fuZh4+JH7yKJrZy9RvNNI5SHAzM
0ern5vmR2zQc+4vA5ECmiDoV54XS+mLhK5mUff1iystFmu4WmrmwbUBiMgSJr9kl7/onh1Fh2cqdnICzVcw4/ceU7oMPEdFNLZZPYe3awiw1bCTBZOscKEOzEA8imFEDP8+BqofAsDCHsclvDAU+ElcNb2sgdLz7
XCDB8BFTuisP1tvq1TgfQJ85v+Acu0kflVlheNkVDN4oEsDC9FWG4plx0ha2AJHTgBPyInnCCfbxdlhOHZa2zqthoUkjoHmICnGpqCsUU/1DGfNQ+1m391pBWbb3Wt8JnLe1oYTxU6acVN6Tu6kCWxabJJxxShj5
97ivV3mA5tWO1QibTDWdeN9VvfBnhQ789wLnu2U2qq6oF2UFLuZkM+zFHAf0OJ+smsUcbC8XmG3vscDPUlHnmCsP4jRTPzQ4FiSLqXYh1Im8txB4dTQi2zvf71QmDAQROmoJpxJ4cPxOHHTHyMfZQfI3DIAf+Xja
yLEJivDP2FaQJePhUlvG4Wc0Z7sS3UWMa24imcRMoT/LBWeXEysIHIifCYJiBlTovE4wSmvFOqkBYqL9URfi7Hr8+vWFP7Y56JI+xxSJ3cuJCjfboOGsN0IhlcPET8+srCe9t//8+9/1i2dWL19Q41Nyvjj0bDuv
MKP/bDPr7ZezxaipMUPrtFygUzk4yFgjk9o/zRZeQE2+QKsKJAcT/RKjCmbYw2OAlhmTqRnLo3DEBQXmlaefvLlfu375m5y9zXir1+tDbAvKrgH485iRxriuPtUlEr1ut/umuSntWSrH+OSEUNN8djvMkkqzDMbP
VCj9mco3Vvkowm1hNbPuVTflpRbTKKl2lU1rjdsHHA9llrsXJuwOW5JLAfPlXbcTJkp9cLNVNpP2JhUMHyAW3icChEV1r8BlAk5ZlwHiMgjbF+jkq1t9uAWBkcOleFFD20gsUZtH6u6cC467hSLoy7PR1pzJJu1q
1FKMFA54qTRYi8Rc8CQkMPvRDs8kFrRy69Gpe70X1BXoUz6dM/2tbTJ90MySpYPd+76YaGp6Mj8nyfR5/4QGUlD9AodLsJATuzL2zTl7m0Xylr27/C2g05/nDU++R/sPYAUHtGOFn6bnKfsLQLZSn626Cj68o6zw
LNWVg3Ipux5nUSzLURk43ZcYni+ZC25eDSGGsj8La0Tn3nSUuqOAW9C/bRvxkjnFMne475fnTF6qeWXOdov/HEBiWphYBQX7Xsiwj7UCUWCIY/to4aVqf3CojJb6G3bL/ytUF2jFo0hapR+IFlsLszDyQwNQyDWU
G8gKBKx/AtU62P9N11/6o93U9LFkWCyd6n0Ny/vTGYaaiBtiK9Ej6poZLncMxUe1zL4EMsuTAp/ZPRI0MKyHuoTQTa4ey0PSALrN61jsW6IyxgEdN+qkE6Nm0jymplzjncKpC4IdNdZzs/lC3tb05W/OmAXyscJf
d0ua5Im3CdhPW/RQjFHAQ23TY0DepDQxzt30vO//c/opHd7bVfDnxJ+3em1/8+qhX3TNOUkp/xJ8rXkp2YCdE8/6Lzd28JLZmUQA1AD+On388d0POsCFjM6X7jV/6lGDIMfsHbUyUH04k76mHgcOZ6S07GkdjdEv
nty4J13u8kdT8T+uulWQ7OWlMZahVA7mdJJ430AZ/KvHvjN74sZNlCJYbUVzuta7ZtexZo/S1R/6o2J3YPXp0Nu07/TE19169r52HxVvnubLDyT0+BO83jxtIMXLnHyUWvKkUZoXPOoRq6dIyeVIyft+gvoYN0lu
Gl7CnGUVov/kD1UJfDdPXxbuWLzVCgz+kPOU2+iXV5S9h351Vs6p7+CNzWZsI66rHtEYkM5pkDsOxUiCDdKnR+2dGihPEQDFViadjZ+vXNQ/P/7Pz5+3RLYX7S3JNHNrTNLpdIalQk3GrWz8frCJ3DGGOHQyV19o
rR7x4gHt9DHPfVckEUk3UFtUoJYGWBLPhnI3iwjp02u1vqG+w9jiryvg3LZ3Y4zmvDDi8Gnv5JEKxhqO5lRSR87F2/XHIrHo33vubQaQOcvEQDx0ikOUA+N7V8yqD/QMbKKq+gEaDkxLA4GID0CwLsdWVfkE1YTw
VmUT7i4pq/NSYfQYxXFBmDTb2HdQ8gNGNaWePFbO29aGVhsCF/DvWLI0e4xJVSqaMROq36ONbIzVnaoDra+M/5TWxyx/O7clpmWrVJx6G7IPvW7SKcVahiQWxrrPml3XNAXHtHhKS7h9f+YQtaysXTNZxaUlQ4XD
hgAaJlAc1yuvge1uJ7EfCATXsQV/O7sWoKnX3oMJwhSqXqBe58YqTRdb7oTDmoq4sFNr/BRXoVOS7jW59cf/6bQDIhOruQlMSMeLGAATSvC+jJh7D8v3ZBxi31oOJBjWJRMKR47x5uS/UryJjDHGlMQNa1UFEF5U
RPeAbuNQQ8Iysu62ruDJIk0iGMDTf8/5OdgCiFXF0K5UO6WLtvPyLlk4MoqYRxEM0WKC9i8tMGQOhQf0cEnrgxk/XcOaR7MshA44FqfrHUtDjVNSlZw9Z3NS15AyEakHttthWMdeENaxvDB3lmi0cb8h8CubQQyM
BJD/mv2LtaF2bUpm7Av9RL7OFpywio0iQgeCu3TUgKZDpnMlelIe+FXKyGaAM6LmLmv3zfwr0w728yVv22W/W4gamT6tQ1O1u2CJ9HqUWU0zshWkupns47Sw+UiUrHBaxcT2p7T8NCX4Ok7b4kUQ3W+rksYTCBEM
HjyD/peTEugllIqdHe/1qy8o7CmVkHvIgLFLbiwd+xxjxNHo2T/V3QZME1tidBxvpPEshLqMjWijLs9lmo9FhUqkC465CccqnG36kHUtQyzemN2vOLbOUNeAyHQBWAfjZGtACJZmxuk4NtcPpeZKbtiNvYgjiOqG
YhbJrQM+66rEIcmiMCoF7FTNNQGMTnt4WxetEhZXtJCuCiMC+tOWgwdhQbcH03ccKRDERz3wiL5X0DFipb9d/fViDsuEpsMXMCPuEL5UgvVDI61QSQmdK0ytLKaCZq3YpR8Et/JSSNyCVZCo045Wty5v9y8EdMHT
ELaG1ar4chBfoIzR6qLvWyiOJkbvnQs4GmOgtDGbT69Q8LXuxhJIeO4IZQ+ZjJw+tqjaEn4DCQ8ZQsGwTwmjnrkt9jxzh6DvvzFD7W8fG/t9xGZ7HK9kqm5xKEkoa5cyZByuveCMbNGY1tvDlzRlMFlphi34gRza
O6vSCwKJeXtLOjXEutQaAFKpGa4+u4MCBzR44OgMJ/RKGYcT9bw6LWgFxb+NrwgJTgzdNgILEYdVRmESogKYgjCJMqVWD1a5AZsyyCKsseNQyYQGF2nlOVur+FBg8wCpPhhb0PlCRhucPYwEWoe35jD2h8uAGMaK
qL8foMe++MKkhfptrJhtv4f+AsKjBduqvI3hFD7PhI0jUkf2tUB4nOU4cLvdYzwQNMecKiA1fSbGYtKMQ8ppms44cReC9MRsJYiNlVab91q9IKTTe0ji/M4815RtP0C21LsnDxsG4jvkXl3AdKzHXo8gaOV2AZAL
rdM+aXPJO8gbncpNRWKepH1SchPg98CRXjFQ31uZVjSSD3m/Ajpth/j17VqfVXmuGttrC1meO61z8Wazy9FzhwHiTorOhPvas09w7uh53ZGwKD+t3CrZobsiYMZieCrwT9s6x6hnD3c/Of02IkPJJy7LiBZvhyqz
KBkR68WGGOpUh/lBohstIM2q0ODfLYHpJfIYgCXmaFiFvER4G8HVAj2AjaNWyWGh7vNI29Tyn6gQnwJt9fvYbZS+FnOXcCgiyGtC69rGEofHrONu0akehuPZyR8Tx7iQzvzFkgSAIbUmFrnETnjHhxiXx/4+t/Q1
H9yIl5xjOpdDdSid8sM9qcf+EXO7hh+dCoxrDILssOIfUsMqjMSFtTx0YprJKXHLBdcR80FiWehWDULz0v1SjXU/Kz3HG1KmVrk+IRJgfIYU6I7F5pHuHbMGLi+3oUUs7TpFFmxWMLUXYIa07K0CXiQ8Vsbl4HjW
p1s7pRts8J0tw80xoTXFnNbYepFbgApLJ9gL8OOL7WySMNX6/QgYDz+SKn4qWpRVMpxSasPIaSCvPsHuNazlykRT68WAdf5nQLZ6vFgitAv1IKNDuD4HMFVMU1IZedGslXHN57tAXTHToVlsTBzIbXe4j2Kk8InB
yOZm5ZOodmX1cPQs5Y0U6JIJ5ZsWvp/VonWOWpjsyWzgoOb68iA7zMOESbOF1Gny0vXWoqvDKeyCRa3XHGYCgc8B1lulWMkX2HvEQNvmI3qSjafIYpn5JKYbJIdl5xd1PWE973iEo3GMEIBxZflVHSHWvt41IFuV
WOT5FSLOxrG5x/S9BfScRb3nFnrInDL8SQZ56ex5RXrVKpCB1RGE3U9T+6KFWgnyX1N2yKTYT8BSi8S0UI7wOx4kHd5Z0SIis5izqu4nXw+YpG01zfRlanwMs4iviJKBhaDSws5i2FoKwSb+lu8dHkGBdILa2afR
kAvlmeQOfLkXN+HopCyGWr30EVbSXWqswjAK5QwUQaAAg6zGn769DSE3i3IjmjQJB7Lkq4bTwxgFtqCnL+kD3GuXAQceJnF1AmLzALtWlZgcfTWE39g34DdGy5X8W4nyA9jfgbIDCB3yTlIDKWuHOoB6piL4IWOS
BpU3w8gfRuhi2297Kdllt12EL8hy867ml/eNgEAkgMTzwkH7KF/UkNU/cVBP+cMSvg+ZWmTjZagPPgiN6aR2d2JwpVRZR3egYJdYR9iistduMnVjsgzFR2DwSP14BXvHdxs/XxoPcSIa0+5juYF8VXKc9aRqxlsz
R5ee94N6ZYbCBbm9npkPw1GzzOd2sGvePURlnbRapLEOWv/GjssRBKDqIJz/CZoYbfbEvPcaQZwZQDjRigmG/4YJDokAgj0kUSGOJ+dFintF3CgL7BQ7uY5IwXvDWEJVni+O0SrAbKZZ1vwGNEsA79FaswmZa187
ey/d1+RMaUxsvX6iBRq0i6sGW6vVzYoDpne2RcGTFnUMhRVt1Ppq4FS9gQwaLBJpIVNoDjkNnvs2/QZ00Xiz/WXIrCmKHD1gx82tEjE83nFKqCFcQlWaTAP6Cezdxl/9mabnL+yajrcDskTcRoyoR2yxEatsCG/m
mBf0UbAKkoaPd3jsJPvhbCcyDxRgXgIuvYM+7gB30Y7GIDm0spTU1mIWQVXajjHnF0hj3kplpZISEDqhWZ+TLaTDEHXpx4OswGwmgACYlsaen/xEAF6GXmiSfeW9WNCpGt9E5TFjRhglnTf8OgYKDLbG2E3We92p
Qb4wHNn+d6YsX+6s//j59vfeT2OH9+tUDZBSfvevQRmeNmYrD1pnZl1UQswJ9822HveM1q9hNe15bO2qQGnYyGmsmn/yd4kcvTI23JM9HoIAvlhs43ZTZE5MoGhqEao4qwwBy6wH76EHvWMLx07jPO+JzW6ElhyI
vltzJsQu/JckK+TXM80I1miZicwbERjLeKiUOlrPp7ee2+V2oCXlgDWZOhaAsUpDSyYaxRuTSLx7XTkfeI5obr1GPtv6umzFwuFYRp1BEc4XI/w3AHWFo+0odU4Pc8s3yU8maaq1Kp4dgIXIIfIYZYEMQnSpMMWp
LexsgbmD688nLpx1uzYTVz6w99Kvh3spVeL6ccmj+4JluJr10WJR7BkvSP7yqWIwxs3BeAs5xedFzRJ0Qpj++Kky8nm+J2bO0nEPrElk2VZhiZLoAdGDtcL+5DyJCGzC6Kev9ccV81jPYz89zkY5IB8s5QWtxu5W
Cv20QOGCZJ/Hnw6VPXibLu7lTa3y06PT3d05H0oVsooVN3QZG4/modGmOXJ1YAHKNdcUP2tIQ3tEeOmN9bhtlB9pETuCwsgBqb//M2F6JLd3lvkuZ3Rsl9VchZggWBKJbS2Ip3F8+bQANXMA0BxP4VgOTt61zvye
pOiLuUpFwUsai3hLdbhIdG5r3lgfmM8xPWiEVJrGaZGZg73kbVrH3eStJe+c7ODgVnCHccyUZbjV5M8AK2k8rZyifOe726HatQFjA9c+d5MmsGZpAkOPzdimRPzigGXNx+BbbCZP7UHgYBju1AGlXBiANYTUU7PE
auj95lGPxXmjFUrgiToEmHBfxvp+oNYE/s5rJNTm9uBwu3e5+TLsrAC5dg/fPRYJNTT/m61hrrH1f3t98TjU9HIX979s8ajIuT04gtSHye2nyyAy2NGZK5O42pTCohT0+9UfI5RFECuH1ci+vLxdlaQ5yiP8BESx
7T8PHH9q+Z1J6aE2qSxbv67P/t6+6P3pEX+1jg3Erm6Tpg2zfjbq35enRHSb0+zZDMtCuKAl0e6dIp6jWx+sb1FVgz/U00Sh+6HKaYUomJd146q77rGY1HMzJWs9i3Aih9vXHhpPE2oJbXWW6wZhD8LuF/39mP3S
I3L1ehJPGNUCYNlTRsEa5WDwobSuBicL0pfxt8nkbWX0Bzx6wVrhSx3vkAX8FhZElfVrTZIoOG1wTB73t1TCNvG5foHJpRnxRyBn2Tc5iL/h4nQkjeMb5nan5gh38hcuoxAjhttrMVF0x80JwH2Zp60Fm9X5eLiP
ZN97pJCI1mqTLjTjwbW2vJ3BMu0IePuVH8lZKxdOEsnr9SAYo+rYo1mzrhiGHhfCk4q6mzfb6Ki14L1VuNr74HHTGX1YVyE4aSzyxgNY4xuzzgDUZj2J7R6XvAvH8ps7O+bjBp6827dLbqrh/ZzQevIV2y/0H9rb
+fBcGN27N6rXX71tztVcogpYOJu20PMl5zQiqy2z9cl/NrrRN6+bH88yKgJ9R8AY0HiYJ5m7YA3CWR2pAht8pZ78GCrrUgnJnCHIfcc8XhC92EeQP8OolJ+Zzj7klRoEYRvo1uCD/lB98mFI73D3xCr3PR6onZq7
HVqQ5TW3DsTU38isose5J6xRiMxqDSITl1e6I6hGA3ns5+aKzCnEWodqJTbnB6yJgSh+TCGB5z7PSEC8E4XoNOgiFZkCIJuTtNISpaGUrHaPQqxBIbm/KgGUMc3rqdUL5smETt6U6AGy2iTf6SwoK3gjZEXwlLXh
zEU3ulAmUG5NxCLnfgix+OfX6B5ENS007zzStsiTObik4LSdEZCrLlLykvNwQ6qSJBlnVbhYGqT+ni9wlhwqCASma5gnNyZmUjSKJeeFXNrTumcr14G7t8FQH3chCJTVgn35AJVwNeTogFCv+GuR/8omqdheUvJm
5lrB4FDnOTyZT69IC+sjX4NsAgDh/Gj8vOZJ/BsPUWWnwS18Gk9dbN49+hYNGKuu7vh0LdCVz7v9CK4XTJQ8T/up0cAmibpVGHWbDcJf+CtpD6Aj1BR1d+to+/VfD1o2E80pAysyJMRnyvbR/3qaNF09Scp3kfNa
Czh52OZstTr7u0pKkDin1EQH3ArMOhG16Ll/Jd9pvnddOVIdVMIgSXDHXnBnuhjNrntaTVCEegcd0CH1CdRkoGX7uXlTXPG/zUI5jBZPKCbZTOIXuIkO7dZI0cHcTF+shA/gNAAbTC1FOXHSXSkd6zt8+OLF9uLD
hZfSfGYl6MF7h6Rebz91QquRfh0LIcu9cn3qBZV2WfnSNHPlWocuqKudG/grLdOxUtbnMA25uB/le53fVkHDEtiuNcG2o4LLCoMMdzH0t63ZPI6JksNztQdNnwuVKqT2N81ANjQvBaYNoW+FsKstNbw0jjV5EXnk
IMRu0nKD5LnYVpknex+tLeEzzjCZNUe8CHdjEjU3DenRvHKEbKvLKPaDm/bXV1VTdTcnJjU/DwAtSaLF7t1qumtZ0ez5h/W6yFIpO3LOBbYwW4Qvui6yOQEKc6kCO+kFYwqdiLbhgXLsAY5E76MRIPXAYi7hOMp7
nD2Z2GkZjeEWQrA7VX3fax/7bBmGPk3EcRUQ6yp+CBEXem5DWfpbbbnF0CiqaDFNKgN0RZT8WKY23y4MytZ+73F9B2scSEmcJvHdJ6r8peVHunVy++xBL6fbGrUQJE4YpjWCFBS7Yew0uSWxKw+bsoS40ZoVUzMe
0RGOFduEqCfHNGwI7pQdDae4uxZ0ZWJkz1QAgkw26sVqQpKenEsj4s1dyh3SAYFh1nFdLxyYA7sdAq/gGlqAVhiLl5CWWoY0sZpBS9R17oAlR7giIxUl7vu0d0cs2nEVOlAuPEse0CI/J5iYfSB2I2x9Y3b38D8p
FgnD2k4jON4MZi6BJ/7IFdYPO8/kiExj1YI98/Ei37CTK0DQPtvMfmtiBrOE3qcCGOPsQyrD8/5D5Fx4BLIeGat3R17g5DKbuahW44yFUWdZ4rbZqqSakSnm1UmEoUgyoWKdiMwCZEbd9eRhAt2dfX/PiTs5V+w9
PLEJBcnsgr/xHtvHJeLVDW9pGJ0tnpozVYoP6ivtYBpvvuSpOZ7B8LJrqk26IF1GkypZ9orkyfIA1oOD+7AdsskB7pXFtFvfUUpWxENTXsuUVNkanrDdOlnD5pFmTnAHrWUxVtIIu2VMTKbf1Z+9X8AaKseUCKvP
ZhbxNNQ161hcBPuXzMrTuTySIDO7LiKktoOnx/pW4j8udWGZ4Yt+S23QHZrnSOixZBxiIBlVOzg1A5dh4o0RSUm5Y4dMa+BsCCuokq9ITUSrhh2Sh4KHaq1y3gPWB+yXaCcFICVESuTOzL0wcNs3tpAbpx/ZIIpP
E7WqTUUoK3CiCmLRDwOSMdqlryP1pHYQplJC1R8TezG1gEOmfbafxEpFGs2KtfbSiRsAw+NpI8pcpY2/C8GsRmKVxpB7dYeLZaNJmCW6WK7suwzbt65i4QpH3u0rjZp3JIFYaJIMcPvnrNb2odm588jbaJSLdX3H
kcLXWAkwZWgpiIvRRXXlM2ZcYZmr5KppJ9Y81c5vSbelWVK65duaw9/qHOnSz7yHymPfN7SysnNtSWzOEi6df1utZTAaJYjYtONecMZSaaUNIXWfZ1jXxvJZ2AKCKPXAPDRimfZVYUl6y3JeqVQtg+wPLpFi2St5
opBUp+EAbNUkN7J2Naw0bcf9IaJsqUNIeN3umeBUkbHKc0rbigxb3Sy2GNKcD1TEwo0goU7Y/ZIiA/+oEFot4Bt6FwAI1nrFUKtbpRm6YWuljy7VP4R5q1uIuPAcmn3ijBLvWQizKB6NPoZKcRdwpmSpxI3cdOXI
pb3xUZdheG8HoAKXzWu9f2jWd67b+N3nIZ5c+1RstuleN/ha8B93PfZfFSb4Ft0O3BrVIT9sX2IfSRBHHnG7xdNBhBmFmbENkTK6rsNHGKgMY5u66TpLpF+/9fLO68XpEEISgLY9CHVO94NEqj2xVeVdkq42qNO7
+8YjTykW8oG9Phsqv+BgDSo6bMVfIX3HD8iYy95tKLMaxXY7iuBjIf/JJWOZ9GqIjMq4u5vC2mLEtxLLf43lxgBseqsUCPkZ1XT8w9aThuE0Z1AJakx3Pxat0/cu9fTLywfX9ZY/f9iegZAzLe9uNQ8k9jWoovJu
klrn4ZdJux/jj+PuPlxYZ3et3NyC0aMROQ32FV33HOfiUgzJqnfJfgU0l0joalPKHs+1aa6t4ZCTPsSgvr55eAdt3DwhGZwjjfZPIbPh0PvEFeuuIZ9P3ZDsNoGL9tYG526BVTdlQQm4Ex5jO8OCMrlSNlLdDA7E
o2InvZ7Y6QCrrcQ6jnEpuO878N7wl0GfT9S7vLgQZrxDJr6zNT+HRoURDiUC1TTkU6bwoIHrBGYk/SQFZbqhEgfFSVgBOQh0Q60Y5WmJPS3NYBGaS9Qdsdf/MBv9XC+E5gNXm74VqmV8WdyMT/Zsu/2E2pPc41g9
Rk9vyQpUwz019H5NZ7UbmmjuomD8YjYTAszIedl/WXAr/DetNuF4mVg+UNKuaFGD5EwnsrlFd4XQ2pebDdJdZfjxqzYo7TgDWFM2e4YldzZX7P8CdkZfNZXQhbcmrkKK22saJbg36njQ/GYRRuAJbsgYoSXinGCt
DOigSC78GagqY1vDwnqUAU+isnmhKaN1fljDJPDisisIWe8+h9CdbRkME5EiZT+0JXGth8U3p8SBxNLPEWXOTNq1XA7b4HsftFL7yQHGy15N6B4e4SjFe5Fy74Isss1kKx2dWhVtG5FFV8DE1j7TuqIbwD6K5oFn
ZC4WSPcTfDZmC7hGQ0dMQFPw9sSGCDOyfpPqgh+H5m21MlmidTleTtq120VdUAf4ZoTZH3ZcojvEvC0s4djePA0yPjNX8HIalMdcLtZi3O5nP3UQn5Vxnwdpz7ZQdIweulwB1NHSuHMR2eKOXg3Ot6x5jy5GVcKF
MlRDFxfiBmpbmyncZ9OyFhzffIsC4ARGgvWSq81KFtIvp0O/dL/3biEtIRbUuYPB9J/nZQ5XoyZcDSjC1BjJ3MbZ29TSbcyWAyFnnK05aByonaZUQ5P2LpUlYUTRs9ebsTvBPaRvLhJBCZCD6IDINij1Q0h92tky
RsZHiTh/DRze96qgTMKxqSLR/5UmpOFuFofg0N+Nna+2LCOzacAC0y1m3vu1rPHvUOez6t6TTs+wTYwFpm6ouWgtfSU1SVD23IG5Y9hj4pbEeJjLDCoQagdNkDeEVXMRTQV7x/9urgP0kifYGLAIgPQotuGGhJ6z
xdmvoffNI6ehJhqY5ecXFJy94F/nLpXorgplL3cXVD1hlEB+DsFwtUQ8JFPmtD9WCdxj29YXAeImjC5uJQl79K6WQ7olu8kX0bvSwgdFvskt9tDHMtpFKZxJwtutUkT9qeqcpegLQqYtN+Dfb0oCxZ8jETSxT1Fz
0KwfGia6W/AqRlNs81J0EI+KYD/dk6J/K9njhMn2ftsT2oP3u56oEHORZtmSVmPNyZDUdDW1a3SAv6wqYYiFP6QEtN9pzrQaKg2JZsaOrfhn1C8tu47681+Ln2FLISGss/haCtBPaAzL8S4cUJO0XK0MymVH7ZQN
JSvmeFxeW5OC3Ooy9BJXGgoOzGPsvrLACxaKd3hK679h2KNClbRXBa0U7sbz2nC59JPAsPc/Ag2jYFLDuycWHwXugCSzQ5BN8TtwcIWZSaRiQ8M4q20CfNH1gugM5XuY4LS09Z8LbZEKLDY3PiqM5G3TKN7WXUQf
yvuE4AaDvBKLzczQrZXBql/O2NCuIAMBqKEDhB+PGmyFn/9JnTSlxmxYETrSJ08EnB2BULktWI+ZA3DcAESIG2CttqubegSZBR1jASbKt1syWZQ2RaiS4ETkxd+Af3FQerZcmU0y8tpV8PpUpgTw6J8YpaSXoXhf
y2TkJrMgW/iHm5KR1BVv4UTn1I42XgDKqIjKaLKLdJ104/s4rnSY88v4xv8Ul6BnFVIVMb0eP7GFcFMFOCEQm0klFLRB9d2weotPc3xwizJe5l1xI6CRn7ZIENkPrkZ5zEdOK1L0L3LR6Ci8fiNB69MmrdGk3ud5
q5TI7wt31+VBSiMxzuCH9n5IB1rD71AbD4XZiiVxo8EQZ4gPbpflKB7AI7dyYTZ6O4LCdxevasjJFtVeLKVI0N8ZBj1LMZnpHhyujhqWYTaHkA3F2LQJwZsyvcDuW1GS3QsBxABjmAvYixPI5MKlToqoCi2gkNxb
h6qMbAKDcEwY2sRgCIeKpjYFf47lQEUSA0Fkte6HkWhx+FtBCYvFp6Dj2SF6dCdSsBx1c+vCcZSYvf5Knn96oWhQ8K9TW+bRYTOQTmm22urUAASi7Eg4WkYFn0uV3hwOnEp2rRHS7pxF9+EVOk3aYzGBOx7Q5Ag8
xdrtSN7Jbeg/oiIetY8SOzvPkawdcorXSkQ3WfNhM5eWFw2QyEgt/+6GdeptSeM37MNtbN5Ib6ArAO3KOAUpuxH1mF6bKQ4389Y0U4G+RJXYI6wcXyan3IEgZXscn+K5S53/eDafHOZnK5yzIGufZe984X8R+o+k
dDLnyyN//W0OTHdw+zAg4XsahCTc9uIxjjrbvwneKM5ZJaXhdu2SttSdMo2L32gQLZq+5kmvE4O/ZRZ0uBcq+VndeS4ov5U/O73NulEsx28vx58d+PUWNjLrn96l++bPw6CO94nRqhAZWCaAZuOPTYAYY7Hz2GtT
aeiM9393/6Nlt4N1drQgqnavyv45SRc6FaOQlOI2Jv7Dy4K8XyhzHCxU72uqdqdV0Hc9Mn8EyX/cgHvpG9I1httuI/qNhwBuEh03p5qgrx9a/crzHOP4ftfWf2VZOAHt7jR1LYMEZB06su3QseLQrqSre8bm3KK7
SJyqlidI2w+luNPoHjLGKbTPfdgehyJyf2Ox6MiezTJAeYDDdc+XluHJPAbLaKqgiV7yXHbp9ctggiEaQNibWZo3H23pn2g0bDrHJrcL8LiCmbDRqOnwXPDFTfwHMVSTOWYb1qJCWv/fTVdtg4pe0xf7oC1WmsZw
Aq1hT8i6r1S1VNjuVZ2bH6xQ6fa/yTo8DM4Ojp3nm+HtAhVdN+jQtmxxO8a3J2UafApwsgITxvv6/eYAVWMLwGHLTVVU51+bqV1nGjdQOQqw+ssmJrjeMAKSJLF+lXF7qAzTWmlfYz7cJ/F3DEs5k6BzyeB1KcY4
50kaF91QRrfHNHCZj4eC5Gduqqn4QXNYUbfBTTUUeDj7VHPkCIuV0AECZLUWum44Qsi0qJKx/jOFTj//jXU77zJCFO8ffulbFPbE5yZWiaQtNTrPWnRiqkh+7bYAEuJdJVjADTWF3+RPc/dbfZEEfdBO9x8/1u0s
rG96mZdF7y+88UyCautnoeH3BxT6hebv4aD/4uIDKHYm5Sz+fvsAfofyoJ7L0Wp8s6wIILjnFvgAH9zQ3zQnX46DqbxJvUaHL3xOFdibXMnG1jLPVdAB4tleUKBr97gaeS+z+vMR4F3R7xN+7xHB5PmmGCv+6Vt1
PbOf01+if7q62aYu4mve6tIA3kq2syezqAzj7TzTAR0YJNpppePcys9XNrz08mCSa8Drdc53t81pNEifj9cKQpuj+sZHQxtziEB9r6mXcQOUGA4o7tDtzkKnBZWsiPmgj6cGhKVrv4qseiA9k1AHy3h1zaGSBlyx
LmK28bqh5mv434QvnLe2pQDuU6qvkdJF7Ys4I6Saeh2+1a8ni9xA8tmRIeFwfmGWlR+Ymj1ddanHCKeVJ/eEQ2HIFI3lPGqTjyncIcZOnKSTJ2idKwsGDnp1vzx8v2gx8asFHQvl9s8FcVK3o3bkrUAxjfiFEToB
kbNVcZyOxXF0WS2pR51gWMpldNcAfu0NgfS5vUkZFsbJeq54W3DysRKn23uEUObwRNHiFrur8pIpMT4b/sWPb6Cjqd5EbNX7G7vwPZqc6a3gg3q9cmXVJIsb77HAxvq88IZDCmcQoQmy/6R3NWTap+fnG54xPbBg
5UsJyVHof7P7mim0inGaHmmMg7v58dmnO9N5Z+5nlXdYNPrBnJXHFOsu4KWmgcaOHRSVKdocCLB07/r81+aEcIeO67rtea7xNu+zD/vm5yiK+Mq0jql1uXSy9GG62tv09LNOSKTcZd2ygC/PRLIofpmgug5kH2VO
92AnX30KqqNswgfHEx2TPjTmKXq7uRqbbraaStpbIrYjNb9PGfg5y2pSbvY97ugbGNFdG/rXVZdE5kl6RymmtEHrfIrY7PR3vOi52gNwHOPTqxZqXZGZuMOZ/O9bImWeGjdk0Ft9vIv6WHKuyUxBlHeERspDm0ib
AaiUf2RyVOCTYn4NOS0P7Fcmfgkh7w26bCTr4LuPVyRGhXpN0xpix2TsN1VjRU5ShKcx0DEcYH/k/gOfddJ4dmmcDAZOj+bVd3bXIxm7euCaw32hxGca01g/nkEEsI0JUYI+X7LALQzv4r5ck91mQfoMFVn2udgU
PTN9RFZzVZb04lHMlE6RX44SD7sPK67PBhh4JFyzqUMXZYeUjm9wq9FoQbpOUELynEdByleAn0FmV4SaJT2KOcutDjF8fMXXnektuQXXW/5OLiIa3eL05juY8fzfy5gsc0LJg7glHxKlnShas+AnkO9Ti/iSyqbc
oxAWCdEdy+mblGL2n+v5l2cWp15vQpoDfsEfEq+lKVENzOXUY3VE4nco/LQg9MMfxjG0FuU4735qTdM3NrS0laH3vhqLVrZ+g0uQcK75R6fw/wsLt/P+9udGhonueVSelii0+Xegwjd+24+x+DSu3onrWfHTF8un
B23RrNW5rhkG3dIOVfNKZ9sk9g4l97i9NZX3M89gvOuEUpWu6lhchxnITucuU8Md4+c1D/4qp8qgbPMVOPzYHIYwx5VoVBHmux+6A4nrZXSIqQoxT0f0JzrZx+24ex5qYz8lWl2ztuYQPNOJOFNu9PSw2GjZPCVK
ZN+1FJWIzQyMpZXPK3RKgIoIn8iFsWaiJNkrj2nv+ukmfaWNrMDoVYW7oJp26xdYAd9plxUwpig0zUF3EFFNj0wP5ZCRsdebCgOg0Ou7BIz9zx8um+bohfXsN4fRS99/msCS/Xq71x9U8n+0N6xLIBqvX75radme
VNYqvnabe0NeUvDm/2Ngu2iQvcI7Zv6Ljca6hU0LLehvScg8VLlTBy1pUQJjUiHD3r4hmfOGoAIRUnISv8BUPt7+whFy46++qO6FAaUts2TJ6ggFMp1KrX9NUzUO6ePTO4dHBeJlgwVfYWTC3BkC/jZB4szXsTcV
0Fk87fmYrIzC3+lDdjfODvFxSO0q19nnynhVHT2pyY/OC2cFFyzme/wQ74VVPN+T9gl0OILFzgjFIutUo7iZcHTP9nD47rDmlJooqdjbLGT0um/900OwbMf3OQh1ECAlygBu0Zt3Azsm64yFR1MJ5Ic8EuMKaWVC
6IhSXFvCk2n8Ys80KRNKcmBgTESe9TAzN4VWBAc4dj2iTFZG4CXSPoCvPlMcBHnykiiYbc2m8MHTWgNwEncsYECyI2sRUdOp1ek7snrAuX06JxpZSbTmiQLNEOdHaHkDSLox1kfkR8WvfF+4RY3lsx8GgGaOjhup
JWNZEumokush/VlQAeGOtfREYqg4ZS6xV1thVmpz8H9E9fual2AfdOSRoAaxkvOwVsgFW+fCR/ZOVViFwVSLyAObRyotnL7VV+Jst5X4aD02+Oi0kxiX2eJQhbye6t71gX7j7UUTo696XFR2jyJuRb8penxc9M/2
G1GRCM2vLTxbML7pYlXlz7uJLFf24LjMEkmKVKLK7OrHjPrk98MnH5uRCB/43uJyfc5dKL2ENjGHA7aF1X1V4gS47DHWX/9BFVoQFqoD6zhatmgfWDSnWntWrTKbRYeTwqxsxP2Te6uTFIGbaKjcw509XqcOwsO/
VerbhO4HSsBMwEo0jz7Lt+X4OsQjj/5ymwksiKag+SPp0x17yKNXMZ6EHnZskzyD6xsfNYUT0+Hsaub+q9zGYPg34WB510TRPl+bzWbQKCQq1a9pxu7oNY7PjkP1+mQ/mOR0ZNiWjBf28Y5RBI8UsWKW65bV8zmP
C36Lrw+xdWBH+czlMn1dYFXkWaNiUeiN/ZbYjJVavnSlcDmZ4FMb2dMDkxd8ujHftYOeu1kwyuO0yl4WQg+tTqoJq0DakiySGPGRYcKb7E62bSYYK3/hk4EO1nyukkKFiiXDhwFg2NmZK/6xFB/auKTrK7f7esSH
mmRZVE5ZlLwBAyqoKuXScRBzAl0sMok/T4EKH3GY0ew695MSjlbOEP6X6m2Bbb6/hO2SXIGKj/8VrvtWZzrqWQYtfs9FkiLHRBNmhTxxrxAfUrpPgBnLtF8tzRTjk+XfJ7XGXbxwkbREwRqs5TWkdMPZII0+Vm7Z
jC9M9bPEf08KAQlD7kA8ozLlcBZy2ckwcl9TD6pR3dN/kFFfTj4i+UKurru/1Vigei5lX1KQjD7jeuh/5/GarXZ7C7l4bk+DvZdqWrmXFfwFpzpHfULtIbh4fpprhaMojeuyLL+LZN8bc3KbTpKBvTHuNhaUA8Mq
+4Me4Q6mLn/Bg7odv65+bMu7pghJgZxMVdH/VNe6hS1CrUMp6LgJykpmVE5KZOpIQIZZabVxGBd6k9/dJJa8rFcbEYBNoky2gt5WmYWKg2vNsMBqYfMawmI/e1yRuU/uHo4vImWjPX3FNK9oH6AtXpGFWUb1TF1i
pKlhuZg10JDwh1SV2x8L1KZ9NhvHhZIifkrB2LHDZ7rHNdgcS6/3xT4Nu/ZiaZ+9/+02ydavmbBxNKXcjPRCogJ8KnEXqyJguHw6VuWKYjAIsbJhqDyyb6zb1qd21DWjq4tvxVuok1+4SFNFYlZyOTOaIdclolh3
IF1QYwfcs00NpTPKAJdY+X60wv+Olcpft4O30oiCUoygTKUxFniZ9rZp45t/VZfIOp+ATB9vHTdqQrcpFRgKqRMld7Ta72Ie1zUthLI90Xp/zZftT4LXXCe4bzO6O9DqoWj28IzMXz9VKLVIwFtIpaJGhJJw4Z1/
f0xLNUzgJdR9HQf8xdkH4TjGsxZX5L9fL9b7rzKvr3AfGpejN4N7UxO+sKDTmoPmmyN0V3UInxUw28Dc5ro2JCNRJIqzZVssOV+3wZmTGjSCPMpDRwp1M6DXya86dZk6tEU5XVH7rvyvuZNVemDtHlceIubCG6tq
581WFWujDSu6c88uyCvB+nsfeodAc/TVbecyu66V103RcrgsDOyKC8NeILNcA/bicpk0ZL53TkTfAOA+AKt5WOUaOPxlD9gUnC1Bd0RBDdev1VT058vy1iJbuDoG4IJC0QttPL1W7iPqnZKXRPcaH+xFuauhU/wi
y+3tNn4gaWqVw83ku02xrZnJxYCXa8iQ81uAt/Wp2pT7s/L2fdfhkYdarQ1d973WihMeSsAxsZSVv0HNLtW1sFKiRI92zaW95bqRjs/q6PWP1bdouYbttTgcOPu0l1rkSqvY8rGE55CWE13Erp9vNdml/JZhxj+z
u4KM3+n4tr7NIUpri9pG8MLdGN8jNydZ10un504Iz6Xm92U5bDihYONod7HI1dI4hdwdadiq5maFj8O1xdDtq83OWlHfgQ0awYjy7D8c67mc/LHG92VgDd+L5ed0jk27ch2vzgfas03lXUWe4lTzXjfbVh/KUZ8p
6FjAPN6xrmDz/viNdgep3OWH0usDGuqjFnjsgvRDJHsMMFHmgaZsj8Bqqy0vE4vCloOJq5KMVk66VobOstmVPBnTv+eo2J3r04xfzBWqXbouWLNW/76IBKLrXDTI5352Oisbtv4ib50b/xrdlqr9qzEJZlvegafX
0Lb7J4vW5ALd03D4FFEJk1EgltX+JNx8vGKvFcl2RCyEmbo9dPLaDz91+3++Yj0GK1YB35J4ICTx0J/a8EV/gBtxp+cChuJ+OCH7LiD1ttb5S4D94w77a7MH0cRuThsESD+WXn2f+YZ9olNH/LEN0fYHyqgG7COy
C4QfivxupWGlk2YmPFdvc33yRwy6DlcmzxIZp0n+8Cz7VfUw7L5l/PyyXRvLV3d06ftUpEqPbBW519PbbVzPzuPRp0Yh7JUkHsdY20Nmdbo1uVy4K0jUgOr6sXmxupuyhHojIZc8s3WuuT3JJUBBxfIgatGeA2sR
syZYBepKsMw6Ab6lWkrVCOTKAWZN1ZKVYtF5AjJYeGosIpUvwM8SVaisSnUJtYax9Tde8NWLwI70K3UH4FQgQeULwvP/H079tnA6RsE7sHN+53moGT0TWH1aaG69EO3m+pxwvWWJQ+c/j8Nq8tp1Dy3FuaG3/qXf
rbGJmyIEjSDrYDrcIeBeVdBikvahhw1uj4Q8XI9AZX30IFpdP1viTJRkchR7cZK/+ksdvJIa7f+eP0v+RgP0V4nhPd2wUUpXHMcXbyC6wJA4JGT7NDEs8fNIezRRmqSot16yYIVH1rhxYs1Uw06pNwQjtQIaQ2IN
ZlGWuyenPHpDCSqZ3mCVbKHOF+8IQlODJcQBBRFVnmarre/QC8S3AODGzRrEEvoOXXsYdpkjir1NfSMl9Jtfws7hl/OH8E3gb0v26r3Uc82ZNdqL4J7pCYtDLxbFOt6KUHlI/b9XxV450XNR5CroXI59nagjoZAw
V2pY5wY5VjpfFWjYVk26AQg39Uw21UOO699jXFGYgli12iStSqy5FxDSn0RvfeDVeCGsGvHUCK+V4ZXDBDvzhWKAOYJxI0XvIC7oPUb9nckBMyOM/XtAhizO5NgF0pEya7FjRZu1ogGPW2nLIySlSbnGxDrce3pA
zeXwLpDkl4Hz8MAfknhiL3FTGxpNnB6f4FZrGitIyQxZ+sXMn2+JRHRXgZPRKwqrJTdoDQk9u+skjUddUBUsaJnfdrlP7qGeFPElgXw3QCirADPypdssLEOykBewtQgkqZNFLRayPFRTB1eIF9f+94NQ81XXTqc6
pgz9KD1iydD60z37NcLXzz29VahS5YFX7qUoiN+HGy2rGg/lAIH/7qJ56o8V6mqaNWlNXalEPZBBJClqhj1M6SQFLl6k5bcjbJYR+Oh5MhIKigIcNwqdpb3sVqk+rdSaqmD0VOVlo7ljWlb3xfEuVJk+S8iumCef
g5E2zgjVS/V6yLIX1qfUM6m3wW7sZuyusV7T5WteqwkyK9GleKrFiut7AueU7o/PjoYRiVquJ8vkSHpPrIY0nzEBTOXml6AB9Wm7B38z2H0K1AGAdE7vm7f404r+E4clH8txkMVGoI6fm2y0fQmeG8DwpA5ui4EJ
DSWMTmoyklcE29+psdwzV8odD6uyfr+158z+BVSp4Kqk2oZGbooQ7IQMUHWOPnBTFC5vyw5xw+dHgRdT0/t3yCwmFfOr6M3zax41piiNbjtparP76i8qL0mm1EuJfWAJiqodyChBigXTfIPOCetuVtmQWPzzbc9/
ymzNQHBqtBV0QQolqyvLWwJ1zBUQqmnKLLvNhvL9KcvQVfdSMXbyrlgWzlH2UaVOkHuTsrzKS9C7cWB2bTf1lmWtqLvpKIHczY1AGKW63vaWg6Wz9YpnuLLi7UnSZ7GH/JmjWkGL3r57JbYnJNHU+Eh/0MU9IfG5
+lH9tTu49k+PS0BGsyu6F5ZkcYi3k/7dDFpb58mJtuwoJHWftKoqRxOmafhS9VODjt2oeYqHA6ova6fmjDm+K00uy+gov/LYA/SI7nGfz8b2tMfwqVmgsXpyeY4QZFNrCzT1nYTuBndCiPHVfkHxEfx0CAl9O6Wt
eEjFozrU8Yt89wgjufHY4FLS2oMUfcO5lM9H7OyW2wJCrrrFhrK9yul7UZHpDb3sl61+HY5jNqkKVvRaj7azCsNitKpQdYiuE4ZzrHDmW90ZlZOMhWsCLMuSpLD29vhKYKalz+pUj12aCs8UgfqopMMK1d6td1qV
C2pKB9VL0QjIiKpw/iVwOn/Nk0lOuEOkb2Kgk/FRUhDKCrW9Nid3qWbBZlg9FFRSASrwlxSCoYwbMl6AI0LWr/AnsRXV7OD85HIy8lvMEHVSJCxoG0prscD6eECZ/hPFktRYqelc5gca7TDZBY+IFJa+1FFSBd5l
ZIl113f7GPRv9urKo4q9JkId5sVlBKidij6fOvjplS57lfSsXpfHYcaTXnN2uH2UncqUiK/pypu1kXo8QM54i0Sq46+LdgQdpFJ3wL6ADqvOEmOjJF/H+d08WNg89JcJG/hvNrVcjNJSlW7ZM0LO3Eda80hPkrwp
dj7vm6WOm/AzpghK6dNSz01HlKBPfU2L/GeT8ZZUMSq0DxofLEsE34BTVXf8MFtH5q+hm8dLy1rOKT38qebLtAUrQhXWaLr992MAHypRZPMRv9XhzeecMTyM8xWELFAcdtHafbG/7TKZXUdws1i96undSRCu8Txj
NJNSxXUNWrWBxe/nFmXc4IFvjhQxiBwpSzM/jc2OAU+oAtCB4m/FrZqSxcHMB3dF0fESByMpS1LBU6ZV5eIXsi21tprNn6fQ6ftLK3yws99eYY0jUFXNBfw6CcS6YzPhp1W2sbbUY1h4/OHz2iHdjboK6TUxAMS6
73qacGbcf76AVEFXicClgseZQM+B6wve2CRRtHuDuc9PdNtSPLqmAKQ4Zv8WJeL2SfrJHbWFKUFPDYdK/8rvP+Kb6jGxZwn7ZFTpDpJngXVSY2ck0m2Csk0WygvejZkT7GDfpPM/cb7jSn94fhN6rlm1EOxmhL7z
4Lk6F41iRIsVsMJT25WTfqDNWKwqI7f9vVE5Pt5JvZe0JyF4mL0Vba2H6Zf9bGXwbTXBbgVMzgn0UH5UOnEN4kfUS52yl4wxS2m9Ek+hzCQvVQ8960R5XIe/jPl6vSlb8DVF7+n6ErfNtolRQre9yGqg7tPxiXR3
hRUcUFnOfA+Q/xWqyyx0CwWjPr4bGLIymvn3QvTvdl/vOIhvzDdn81LN5zwP8XqG7aXLseCVCft4M9Pg7NF7VyYcb4+ntcGCyoorWHlkfPPzjvWrPe72v79Cae3aH0+5MNfX9GFY0GJG4Z9mV5AoHfBhnKiAhfnw
otJXzKMaFAq9d+D7O0ANGyH2nJpFdHbvr5V2m2XizM1hhegFDrKxglkWnPYmpPpJzvEf1FkEObiW3/SvhUtG6XfCt8bxkFC489k7dDCLrUi/xWjlQTHpXkPm0iUrxACG1XhEgUe9ZZSEfHeRQm9qdrKGiC/jPW4D
E6/kH+UYC0u0u1OdYWLjgKQXsWc0nzukFzozoz/ODgNQOM6z69g8W/3Hy/eXNLLhv/P5+ui27t/GdPnnXTY6esGqkxb0dtciomXdB59VLVIlcc/ubMBWLujH+lqcFozfIlk6HdwpLGBsJ1QrzFrplV77zTcTHp4E
tpxDmsW5lRMjhlkfYRT4hJ3GOCQUp8jcQo89DrIKKyjXVl6FSJu/TjygGoIVCbBcDhfh+mlMRm3OxJ/EbeHCvkRhIs+7fMQhTln7Q2uvzNavoB4IVZPNQBg4OkESS/12y8nR+rQcYdTmZI3m0YHllmbl4fmbw3dV
5EVcsySbb8YejVDS94xWDzhK74zrtEMwL2Ew8iYhg125R45gkswGuWWhO7nX39TqkWrW/qB035qzhKCELs8oP/a2spNrGtDZyRp8ZujioVngSMx1F37Ce+pcFr5h4ZqjiQIniVCPPx01zjgWdweHmOREeKbVcJbz
LnlTvVuqexK5BL84N0HAgKzJG6rDy9Zeb3sW9hz0FM2+/OK0fL+zge/r0SYSk94JcIImMLxcVW5TuGI02FBch2MzLGJMmfU+o0zBqVcB9uqZ8aHOj5xhnQfUPK+9HlIjETtEtaHI36BOJbl50vIlTGf7HfI810zP
F16/FUuy/pxtdbQpI49Ehy3vlntwdzDowBM98ql6aXYoD2jWNIIfPif42svs1FjIsogfsJeq/rrGF2wTda8p3yq+jQKNJDWYb56dCReRVbMbu2lRDImuxu3R5Oefx2RFRmnaGyPu9W3hoSbbyUQjwX4qbzKLD1vl
nzoCFkqg77kMrSFN9u3NbED0gYfafZHoWchse5gxTYMQi2SsjBMKLXikqseP5R/tdDyRKpuNmliKW6R2nkuENaHgiVicR5nWPHbcdS90BvGxFMfYBf3yNfxhg0Y5x+VQXCX1ei1agA398jVBwlfxUJLURXf/+ovI
W2aUdYSmCPWMzy5TnbDSvwWe1ObVKCa+X1XBkk+ol61nx7HBp3G+RpOQHlawLo49Kgy718bnEGUeT/qwdCBa+hP7TbD/TGlvjJIPjNxBoyXKkVOGRWzzRjuIXOZ54Lo1UdMwY6ahR1xkrAFnBVNGv95iTOlLGffR
RRNhltaGt3UgWD50ue9KV97cHnpxwb6fSFWsXxavf+K92gGSa15h89gu0OAkpSM2HIkH7t2unojzzJUkNPLk2JLhtr3uswNFb/xV7jXuweHuHBp5mJPliqMArVO0tYn6qr/DbQYHQK7dFUzD6kMC59brCutfqQ6q
CcpHNBkzl6hmoMqdtPpmL428jfNqYuMWLyD0hz3nWkgErUigZNcoiygZZiRSArEP56oFdFstOYnCe88JWV5aNZbBGsndMr7Q2U6SxeKXQxKdsAtgl0uikbDNWtM+eeYbnRLM1p04uzGtx5lPMRUi0sLbMEeRbk+U
VpAAaYeP99pCULWEyiioZX8yqZNWdfsZx5wQZYDejDjNlPiBpvjaG32a/FeRUlQ+gDlyEHl98tdttqWlHrlec6chQUcjVa7WPdit4Ppc9Nvd2il9efsI1EkEqlqV3RGonVxeuaZY8u3PwbvR2esWu5h7HAfXkntK
bdstGye6JyoreOj20UWIg0PigF6a5iPjoTLSU3I5VP6sCXs2UZ9KKRVNtRNU6jRdTxnv8G0C3XS3pRB4YpcaXjFF05k10yyFkztJnNUYJYZVwbB7zs/eZ1WSWw+yZvHhIrkTftd+yDEDnSI5O+89I9hR3N4vsHo1
8SeqgPKTCDjMgN/i/G/9Ei7Wr4QYONYxiHPKdcQxc1i/b5GTJBQBzYNTwvbJumjSJqn+qi07A6IoIcwGCZZ1VmDPkkWXes59zsVrXyqE/aBUMSHKHwPG8Z0SswHtlR8eHKSco/hrmxt/9uTMD3X4JZ72FFtgo6qe
O/YtBrbJfvk6tXr5jF8fVDu6s/Mu8xCMht6YHUGGbWetCCsatuZ3DS4XO9RrUrBllVBIdufUDOEeZlNAU1qTo4NDJEq5YmtjIGaeWf50Zm5Y6EvZ8PJpFmpNFuFcsWhK7nIk/WZy4urEim7WFvL2n5xxaqF7GCcA
x7HeWNiiaISKREU1E/hztiaQqSrZUEA/qtlnwCu7C6h7WJVbnUM8Nk2vQ1eUJqsrtPgJmS3L3o+K50HlmQooaY3n1s057geTY6NLlxSuaoqCP5IZUKAT757153+MGYhAipn3uD5EDmqeikNxteAaPVTRQx0TbnfU
UbK+k6e3UR+dkhzjAwT1rSRF/v0XDN/zORiPPt/s//FrR2NvpSVlXrS2Vjsw3YTrcZO31e95vSK9aOor4TbPETqYxNhA0J00Tp7cJMPvRZFxkq+Y3w9dOl9HtO9J6enOj5zMCmc6l10o98z5icsb9E08NN9yHYui
lUSipjBZtJ4+awTj7GywPrstpmlXWeGqAsOk4zQ1tmCoYMRWjHZBaRvuQvMT637H7eMNqkvIoQEMypjyH+/yy02ZMiKylsFQxphmjENign0HWEknKg5yRUJ3z8VUo+4GqPyrTfwKDY0qf0ngpyJwKLidmzxG+1fb
EQ7Okm0PQ6qvZ47yOEb3cf6+OFbOgzwyCLBAeXUN9NA4zHSOeEwtlVjufXYNlqM2du+KBJkWJ/hLoju8mnopEcXP83XUHK5YHyRlMGR1NttR1SE8U9g4TQI7U7vWgEY2SMXGjpDxtEY28vj8UktfBlaDCdnkBfR+
Kh9g9EUlVYomrHIpZveWz2N8hbX58rXAHtdD0JRlO+ARmnIPpEustl+xpK/5+UCJ9rZGy26t83eCW8wpazilSezANnf7HXbmjER0bDKru5I1mT+8sBQ14HDk2tBKknxZygtOYS62za/7U0w0GDa2sixlPb2GvSyx
/Xsptrbls8/11i2DtOOGDprYt5yau/WSlbCrflSxV20mgKzkq1CebPlKJ7mEQRfUk6NfqYyFAGdPjj06KOadhDVeoaDY3VYwv4aybSDM0KHM8f0fiZSepcTKl3qyxu00LvjNt237uYhXN6FpaV87VcN85UV4Zkd6
DyC2mnKWLLE2leIYNSpmfeajkXHWi8J7NnaJQv4okM+zxXQ89v5ZGT0iIalHooiOlSvoI37qkgjNT7F+5tv9cX6X0kvm/6hgKavYx86KIdXXk4JeKjaiNPSAT4laZRtDo7l7ZyqtzSPjntPJvTJUhI4TEyzh27sr
PKwdjHpxWQVc+NiKrhP58VI1I+xa34l0MX7uV21SL91e25qkCaOaBI4b20ly1AoqmiRvhw0+vByGxCnxKgfMyve8LaYpQ+xAWHVK2fptiaoA8YBB17LvNrC/YPzQmKEvDWWyEUJmjYqU23FkTsfVj4DBNoI1VaEe
VRnMs63zcfeEQ4xwQqfUhI9LiXPTEcT815u1eQ/1T/oGA1iRCD2RDsZWM3EWTrYRnLq3aeormapNM9VH0JMeNylgLlt1pYWHPs2yVzdaGkomSwtNsbV+X1VXK8mQtOVp8iD5h8K7nCMR9QCCTJhVgVZmm3Dkltzx
tokKttG8rBe3xo20xR/MRBHyZ9WTMXroHEUYGJuGvCaQdnuTVSnL31ev+1TSByK1Pd3Z/lzTCmcTlrWysCR5mVGx39fPcJAcB3lWGXXTX/o2w9kNX5D991BOLs0NklRmzWUYToZ2h3A6kTjJBN4Ugf6NvT3hgPu8
K8KjZVp6M4pF3de/2tI8BjdXKaXQL9TWGFV6nGhgzefJ7uW47sOqfT2p0LqcwVLEfUHbtM2GxK6PG9V7diunNqIUy0Yf6kSP9MFL+sjezJuiY/OR19yrdcVWodlF8YL+aq0FEcmOZaWbnZSG/kzuG739hrySVN5F
7VoDvKJObV/RoXiQP3qEvLkt8LC+IXaqnnBRe7QvUgscN6DemWEG7NufTTdZXzGfOvlvr/diQzq+IqSrs9sNoj+ESgk6SSKzIAe49Vsq5/slhouHvaqrNRYZbxPT2e0tHJFy9xmY1vxrxB1BN9goqggP5y/lPcYL
twwxlmAR/tyRjlR8eu6J8o+r38yEtUFzSRJu6SR/iy2UcUtlyn+/tCr6nChCpTcjGHhCHCSpHAjAQ3CG033reJwx7E2PikU9VWBm8nRV6vf2r67kzRnlxLyPQvHal7UsH16q9ITuQSzc62rwgSqrsLyoyW6NNfab
YapUvJ+KKNCswuX+vwu9lJJE7ntBgJinJZE6trQrW+HSPFKEOfheAAxHEUreMpfjhFc6S7X0S8+lYrwBClhmIbQxu1pJlUobOkAwf73fpbHuOD99CR3abzMn+EQ2EwUzkbut6QTekLgpfDDrVC/m1wfIt7NcDfOS
KPLZAAKdZ3A2y18hTILywmo09Nf8+g++69tbQQ0mrhi61CsepAOnE9cZuNMsh1UfrERQPeJec1MRO9OYCzFXOqCpyUhHEwEza5RzTdF3Ig9p3B1PcqriS1OlMza9CKqbvuxPVfZgVe04KKMgRcDFlmQQeR43TFkR
JNf038Q1ZnlZl/S2NE8lT3L9UQ0+a38cB1OItHR0gfJxEIljtATytC2GgqvW/5JGfcCKoqZAqa0zDjidY9ytnP15mbXU47kR7GaVBGKZyWGqwLeURry/PUwFXc3ZgOnvh8Kl61vpbhkYjQTy4DVAU+UfAxWVfh3q
6G8JIkJblWGIKZWgo1mc57qPOk3URNWNEVJtYgaFp+Hv1OsYqy1XceSIdoUoOTwN+N3zkEPmo4Iyrb+FMGbx5wfAHqZeiPI59t0Q54TgRain/gayW+MnDvOae8bZBwRup2SsvgiNSE96qFjlbZhb7VaKS8eOV6T5
mTF6jtWeWKEBt1G+5dxbR/bKRxrp1JYZ+YDsUo3R1ijzx5R0WOm7LydNp8oARo2pfdE9RfCeivNUFZPT6FTPW1AJ6/9NiRPpztqgWfPPS2nnX3deoxUO43H390SYzjdQVv2e5h2t4KYk6LI2m3dJivZ9ty8PtDct
urmHWXXjYTt+EzS0nQsdKaJREd/cg/oYj3wRqx8TtpV3TIl8NoJsN1YDmsqrwyV9AEcDcOC+/XNIfBkq36qnvnO7HHInedyqx2U2tdkv8y4XK8mbjN7k7nZX6dMM4ihM9z6feOCfhp5p4LaekgkIdnX23UafpEHU
S5pgdF6jvsp1yVXC5CbVw2X6HM56sIk2d177N8YQd6c2o2ZD7lOHgATV19/oEn+OAbyLhe2SyW26qRIjzwt7W8BPNA97esDBMnFaNN45DZSkDdnk7bTmDQsZ+FG+1G5RSVudk64w0xJ+muLRynTMMVx3aK++MdXs
lNUbMPu2KZx5R3oTsmq3tTZ5KbDVqgnatVFcqMTUEwGQrTJJyunUtWByYpOaBWX7zeswVVxy31LKPQy2LMGXgVVQmEgzXy7owrk8bU2ZBEJTdSYJciKD2a2raWDaHBl1lwz5CivgN6WHH1aLtwo6X9MAyEBPJ+AF
WIJxXPFZDB404yCc9az71fwry1Yvg9a8zJltvtzyKzxFW6rQyX/r3ORfWXaE/sVuIwjQE9QtzejaNsI2bGXNerCF9+ldWrO5ig/3gfyR4Qg2WbicwnlF55OqPPnB5m1FIi/Y6BCXDwxVxLoCtMXqoOc1ae6X9oVq
6Yj0HTnWuS2PiO2rdtLgU9UMtTgP2ysN/qM+04N0kKrPoOZAa/AnM7v9BTjYbXCUW/HydheEEGHxVzC+dFLmPDX01ahfOBVV72VjzXhex4VYv+c6fUvPpGRpk+b6IULp3rU2qvCeAlTalNq8P6pdd/sZdI4ZImkS
/ig/DtXbA80CfW9Lu1Gm9ukqfNlsVmcKROh+twXNIbOOu10PaW7qWLoQ8HiI1aC+x6hDpquMRsqoATjkrkQXypynedhLQUOr3pwtTLnqGnk71GCuEr1BlNm7EGQaLqlrgSpDj2CS8XK4tXv9JQ4XIdtPkjBr55m9
aZVpnugz5TGPzunc2+E7Dm1E+l0uQRyYDxn3jrruN7lvLacNbxY4Opold9zwmny+qXLL9z+XL65dZtFPJ5/cKK/UbvbPMcHStKmbRu6kjjOUnWPA3w6BBX5hkFuabyZIjgLTVBi2/LZ5WVR1o7LBhzgg1Nt7KPEO
kHjkQ3yviSYRkHHK2qqs7XTv+EWCxhuqR7r/ujLZQJFtAcP2LIVNPgIMvNXru+9PpBwmabdUXSuVpbMFOEo1k+HYJToNhwN2UHY/zQnbI55wrR3hJH0YnbQpgvqfhZEwb1rqWjaxiIYizziO+ynMsn61Nib1iwrD
RcKvjTXtOsdTGTBRlRHyYOJnJtZOMAX5RKdjlePAeJ6nGjZe0njK2chKp4lbJMQpbgxqzeM/t7By97lh+oF7LSHvTVFW96wiqNSVsVr7ueRvbHP3bukhFOMRbpRXT2SRH00QfJy6e5E8Qp3rg59OFD2PkbVDVvrI
oBPdWcX9cfckCr+9fwi6iYjdbtZMcDEWI1NOePkycZsAV1M+1DG3dplA82J5eBvG8FgoJoK9Odb4X4IxcNMxVcJF/vk8tF+cdY3DEoRsaPME6VW9sxbKQngF7nPPgsiyNCkcq3C0jwKDucOC0/7Keaxb2XGnSods
+avcPVgdsrx3H/M4UhWxKvJOPFNmy2+nIcazJGlka4jzJDfknVGk1FVTZe+re/xv6aWfNRBYBb4UNWY5mSFjEocMuRmCd8x7SIIgKWZU4wdnCPxV4NjIIkYY0/M97Kam/Da5ISZ/tdkLH0/uMmpu3QmSSd6wHMPj
OBbn4bhSmmzxNLd5EbSGfPWHkdOHkq58jC7TcjFTtZ2eK/qYskSNH/Pv6xssDD9T/5G4yUa/KOffesGkoF3vw8plyYXj0xu9l5QHq2b8QIv5rcPZXjxhc5QAy7h7xdwqGVnURlixJIS5unOZN+W+12t9mLgkTzOb
RDss4JgtzaZMLsUkieVfyQU4xHfw4bJV9CGi+QRmoLLmCko9c8uXYv4TSgX/U3VwwrWvNH80tnM1eVNyrjo2wlW2INHYXkSuuOCcLewV4Wi5uVZNoTkAUsvXWcDFgARuckQedv4ohJ0Zj+9B/UTCw0pjfB7m4EEo
63i1eJXoQ8HF9a0hOnz8BGjYQTxy0+P6yePx6fUeTo5xHcLXtHvKK36IpzgAoLBwm6mG9wZxzIOkHYys9X+X9ZRH4/AdPMtdj8K1KzTl3LaZB8HELEB6VcXPvVvs3nCa/ag1H0PcujC8+2QW67pbp/rKIUskC34Q
z/wTFOEkns8pn7ZceBLhbqH/dNPx7xQ5R1rd8Ohc9cOyr36FHp+2CEU/W+sc+uWWcZbRBfnr2f5pvBB3SbrrKUXeV3iMfysfrj/MXfmB9eXz5mAPpdyo+vLBg7OAmLx7SZDv+fppXW5PGuSaffo1gNE9fmrquyOY
4t2h04qc93FK42KcvNpiJ3WPnxFa1nk2fIyuGWLSUIPw1GVv8xE2cx1h6/g5RJ6Q42uxwNawe3Jv6rUH5vtgzkE8byyVJZKnihw5e4jAiTEkTH1tGl2XiH4NGuXNiMR7nMpcjyEeI7lGSJuYfmV2pnJHV2cHrNYc
wXnun7pObRJTtWw6ZvIxf2HzM8XpJ2rADuDpH5zLxvZksP3d+szIWixB5gVZovsmH3UmG1TU5jFhRYIiRGjUoDBVO493Wv6pwfCOjbyR6ZzoV7RJX71cyn+flulur+PV9OiTEAHJarB5u7Jhaq0GNuJXgz8n+Zi5
qh8rV5ypuE31SBx8DiXw2pRAX9Qt3nhDs5vm19cEUsRis8N8ozc/q6MdbUZIp6upr+918UU3S5BXwqN7EpQHB88NU4XEnhrs4OrunLXnFo6VsUalI92s9fbCnQNXvZvYsjTGxftUaZGwnCZz4u9Fn1rjMNp9kgOl
T7m1F2rH618kJbcdtBbMl9t5rrjcSeSj4H8qJsYckjCOoW0eU24uiKb6DPQMqfO7laS5JetUV3Wr7Xz8SsCWr7V9b3HosEo1hwiqIpVs9wv+jTe0vA2B1DXXEgEiRVG76a+Wp4PfXo5XD6en42xTbpEFh6q7HJO3
EpgJ5IEB+pTf2iW4FLB2tZeNLT1jbdDAVKMQ+pDaGvhx2hCIefEm5fjK/49vb2u08tBm9+KH+4N6WlHadn1hxVuV9B1kmXWyfS7zs0fU+//ozn59ayhIFeJ2DWpBBmysd9Yic9i89asjxTplfCpXJzoTPPjY+Kru
h/rB3kg+eU+UJvU2EX/BET3Kb84a690TL/OHWBcyMyVxPjMgLvhATs1nvrCEmQ78Pfr9g2zQn0W4w/wC40m7UXu2R09gfOZ0Ba2qFEEmoLw+HF1+H1wWtFUi9TuGxwI68nFZlBApIGX7FHsasOE6h3d7+QCjIa5b
kOXaywAkmEl/FM5kc8w2K7OKkYuDnpiTUp8vFDV1exzWTcPadEf9SdlZdr4rMhySnMf4Yu33LTvZ66745tG2ed5dVnvXbseXmxF5rxh5lBtW4UsTOqQ5/78nBMsxpTmYlTMpi1F9bRkLXfJVgJ16BBWzQhs/QSFA
RYygnJRIdCcJHKo8OpCH2c3PAXToVY3eH5jkSEF+nXd+ZxzCzopY1c2YkaeAVRdXPjgdcURs+OrRZjwqZwpFw42HButzrH2I/jbN4BV5Cgf+phBgLrsP1BXwiyeNY8+5ZK6MU5YA6sHo9ipV3AFUdnm/uZtXx/Mq
xvDA9E7sQNc2xAAW0KTGjFDNpqBwqO980vV25pK8kr5r/Pwgdg1MuMLuRS47pii1EDen0OI8Gl69koi2SdcJj6tYuY691yAL7VhmdP4YjdxP0gBpaQNw6eDvzc2m2KEYjMuzKtp4fY1yb3MBB7k6GPAi/AC4rruY
dTtmGsUgKDOs3PLZqW1Xtj52/j/ylI6vBXcatQ3llqWk6ZFkOC7mT12PvkyYC7jTbjszwfUr1hcB5T9fyJJ2IjEYu1Bffhj1pXmx/joK1qAo2DYk27xuFc3/b1/+2slC/js9j5jkWvS7w1GdnBRa4Ttr6NQmBRJ0
WxKzoFyi3ZRGbOw5lckDT03r5RmrxVVq4/cr2vEOd5Jof3Vc93lAyNOOowZriY7HG+rpvjViodbyRa/2PsTFGL9xUTdxrwxhLCrD+49ha9COVp4f/7zRJVFK462YEom02vMA3lnArTWhTWhbm6tQ54pobb7heoLg
kRAXacS++Iu16QFo+H0aJk9Z0mWc39KfPCCfVOuncqdPMcKWluMgd2skvYJw4klkaEpMdgRw+MZ/Vv2xVK84G5NTwK2D0eOw+Sh7f2VHk7db/kTf1eeBW9s4C20PGQ1byudALwbOgjWNc13MxTlXOtVXtEibIw28
QwufKnAftTI4w9fs2ce8Qs7HXkQ2Z4vYs199Z2S6o9k6mc0t6E9HaxUHOiv6FQaXC4qv76Nlqzl5BgsKfWozbT5nNB0EWJVWyb2gT+AiupDpbeXgBFWyV9scxaHLeheRyF0eyMuZYO6YWjAkuLkXBJQzBoJlUdRQ
9hbaDuoeZN6D1hCsiS2opGLT6MB4oNiS72vz3uXHeESLmvUYXSpLXEr61MNPjRfmMCrzYap/7rWl+atLbHzGSlpvcYWGZLbpSl7NO3aTWJdjKMFKWVpHWYMwTBhZCtqweXipDvZkF/d+ySHp67f1zmg0kRK2gT5T
1D3lYx76gFVgBuAAk31j3jeQ8W3VmchFV5yTZizxnsww0WKPOgFXP5/j6BVuEOB6zOWJxGLCZTUeZLaSZBnY4r046LcpyVkOUJbdrJ3gyoH1TStv73lk6BHgVa7+KkvnM+O63nJhSXiqMIAOofwnHTtsycT6zGJk
GPyCqdSTdWvC2muKSGo0B1kKwHxfX3obo9UoaUHDWBPUCJRPym7KyNAyXYeDfMRbGq5DSh7I8WqMh+K0aUUb2q0pmhkvv/BW+BwpAdHWB7w+DIphL8JYeqGokI9WXeH0wH8j8FUvK4q4ngS2UJCszKMAc2PI3YaB
cwdKaNXawMGLccLf7fItFQ41aJQiLuMDvCCFgZZPNpMEpKwOY60P2cS9Oa71a7Z1NQ9FzEEZkFNy8mDEsfRremOpJNYuJ/Lm9sUEIY/K3UOS3TO6Ny3fTiwcVFEC9f78qS42SP994+hHJIBU+yBFfERJnUSRVeUW
0gD4XXSW4edoTRBh2QRHIIhBgetWVEB6edSY5NIjCH8P3Tn0ktC1J4HeBm1VhJtgPSOw+ist0eDQiV7JRf+vsrfMChiYjvFp57OB/L/f4/sfizFSaHl0PZx4Vl66c8IRVRzRQMY5OBVPBhHGaVqQ8Y0F/EHHiT05
2P7hpJ1uwtuVTEK+2zRWfVrOMEybZU95dEb6loHXHjeIH369H/3TUf1X6YfG6w+fWjbRkXlC+MekZ+nuJxVdNyq7wZtyv9Iaokn8HUqYNm1uFa/fHuzOT8YSUwIxq4kHcjmh9OsF5idaPo99ZypMD5S7P7uirc86
+YyP1MZtYerUFHWW3zYs5ND3hS/Bky456wLo+vPCkxF0dQG810cKGkAk6QFQrimfgpiJ2AHCOOATUX5muTWtnCzZVQGw9fhJF9qdD8XGH7/xxQH91+7ZTmN8Agc3dypJ3Gcigyk+zCPw8/nqgWo0VK5o/LOdUt27
7++77fhkFXui4JW79ERbtTad2qto6wUA+6wm736H5v+twUAdLVyVw2omLDwFAMlTjIxE3GsxKSyeQo3IijYgy6R1DwzHIw3/MEYPbenKvd1YEb63xRmPK0Vm5BosSL8RVv7EjyulY3LCK/rljmCjMSFe97gOfiQJ
XoPg9YSIXZcZDzgDI2WSmgjSQicP9+0d0hE9tXzeOhX/uj+8ZRh/vUolick4aK2cQwnfnAnZLSJ96XmxDcfUifNLwR6H3/zhupPjayHH+R4q2Ve1fixHavQ8kSzgmyv/vLWuMksyPRRI3/GFlk13rSh1zRi6Bs9O
NN+bYaFmbXHTGZhdN2szObOvKEtW0I+1jiqZ76C36Gqy3OKI5GOkqbJjMfmVWt3jjVGkwAI2YrYsfOFQr3O34dSUp5esFkMjckpQ3AY1taoBaIoCfXIF635k+hOL5zfzLI4gUrVMAvUBFNhgKm8tly2hZO90mttc
lu0YNp/nhmwvPlz9Qxh7s8Xb/04/tTLYuL1XkgO6TeGoko/JUGlMlceaZ6ntN5/3Eu5pZANkFYOlLPtv5nNLB38x/kNHLf6pzRP+ZrmAlD6l8vsk2CUzOjJMTUCsmkRY99abfAbqRa6XaPqB/S8PHfi1h2KyD9jV
7As751xYoneKHi7eMxtyjYuXSpbz7BGuakugO1ABCwyHXvNwK3bRoW7NBtvMDif1UWb3UdJEK63AtqhaM7aNNldaH3h4bqFigLE2a1RiIk56eKSJybO2h3G4ubNHhu3y8C5UIlDsM7azAEYQbe7v4VFjRF6Jjzcc
vivGHMvgy9bUJESfra403x1/QNqyXRLfNCl1OGhFi1Efbu6WtHphF8Suo5/R7gSdnXyY/odcZJUffz5XLuRT7rnfV2Cz3d3ysvdeOeZ04khOLO04fLCOSlV8LTFhalLDCfhykPP0SWAg9LeN01PB/08E6SdloxeF
zUTo20B7RtEY1KDy/JKJflZdhlFe5EDv1VIBhsAnk+eU/4c4UPyPS6Q7XQ6fPUhAd03lF6N2+9J1NoB68YPSbJ/PPr/KGyoW+81oFhI5mHV4/r+tjYpuWExrfvZ/wrEVnep1MlXH4CnUcaotzVNAnvdSpMzl2UF4
I0v2xl2qbE2OHECqN4kq7HRJCk2SInqcT2IzUSg5fSPpeXmy+KEpsnvPX1cnw+poqaFGm4xDF10bNpHzLjIKUvcEMM5DwefoWpUibUgeIHtBHOMhwb9DgkBhMGIrUSobLWZ8+YfEoJtuv5smtEVWZeq/JERDGlS8
wyJLdtug5Xy6Cr0ZrmsDGu3MGxzvCcX0PyAozfMxc5wuJ9YwLjIZGGI4yX5m493fEubsptmCoLxHClf9ID8P8eWyJymJ5NrRv0lX8R0B/ps86REdrVOfoFagfH3c/ssq2MlDgkNxRunC1TOlzKRA4ZV3Wpq4IWY/
a+Kl8Xk0cvQkhTkxubR0TaoRXm155Q1IP3Ew4S+ql11Cj+GyMNDVM84UNKdc0zAG6JxP9O586bjVFXJ2BSHZQAWS6hV80fh+z8wU9NsHlhU+w8LSGK9OgrY4/0OKRBdIcFYk9hpdNajm+3qlqAKC849QKiZYfhIQ
s/ZRXhfjURxt08AQUfUvywCTtPDhNgu2XA9M+Ivj+Eo1KtW1za2LFnxs4FqaFWS0yHhKU+ms4jyg9zY1i6L+6+vHUMn28wxTrWnH1dtJZaM67wX+yhMa2D9uWKg5Oo1DjOXuWixgTEHQD4CzoY8Kvb7Mjxvzc6u/
WMGcPOg1taZ/gT0WVjJX9XfdK5xwGCVd9PcDHL3senWxcaXtoBJ3Zg8N2Hp4+fb5l8zpTPrQSBIMAXVrAa5FMKYbvvAnWKQQE24kOpLdXKxfKVLmGRftWCjhtS/XG4ePP+sXkwwy0vGJlnW3HtKExSZetX4YFC8F
No81yS07vUWOoEttjgA3edh6MUjMH002xVolW7c5eHVuX/EH/W7TB3gvDcvc1zQZNx2rrCUpFBNhBdFaX7U8hhVItxBe7KiTFkliBt4expVlb0rRVPr7Q0XuyhDx1bgISNokQdoBjk9E21T4uDqnzTpFvCse9T1z
EX4/RlRqxOoCdOofDH/kbm7gdVESsAy9d/NRk/litPI6sbPCHIuJP+flZCnmkrMwEMy7VZZtO/Zw5bCL3bzU4R8HJ1U/licmyQwOki4w7yPvPdDcrgiPw0jfkh5jbp0RbN2WY2dqIahtN68NX8dzX4jn7qMJYBZq
0I3FjaPg/ZfmmK+xSwQ3GBtX1/t/LW3COzJnVnwsDUF2UVLJgWKxBot84g5nc345EGlgYoXTxkrzJFx96/N/bHG1U26q+DhW0No1N7M4ct+t9X5MszxtOhQKAHg5sRCAL2Xwx1O99F7mnJLmWDyKaKB+7EolhIIE
GCKEh6npV0nVvdjoA+tP2quj6Bh73Gj9qJiIMV3pAT9Ie8sTSMucSNXzLLMg35P+ypCFBI8Ys6rD3P/ki1JvjXBCV0C4asgHC0/gUOFXqlRGaEWyluEUjheDkKYtPM2AOGtI/nh9E/rYlj/b1mdiButejjbYRl9r
vPfuFUCLcNK+9my8PN3eB4dLMxqHM/tTS4xoI0XiYv0gDaokavsn68BvZj64rgYuxRJgnlHMtOxsdTkEm9lUUr9iz11Cz5+ra381QNtmKr76hy6Nusf9JqsuH5E/KEzdD+FgXdqKD6u8VcbJTp4ENSnPpwcjg2fP
ZGb0lCRCs2AhDPdXes+XcWcR76b3KmR0JmT5lgdsiYnxH7fHNCXCFlwqqQUxpTrtBXTxT7fCmOIWj/ukANAmpncnpbTOx8758JPmazw8UJP+ipYlGeCXGHiQKUn/mbEnK7c0muStXIx4fxp04diRWiDHXUiI5IPk
ntSE3Ee89ldVj0Knn4sYZW7NiQOTwBBV9dwP56epLIp7wdnKaPo7rhVgKaLqjd73pybZ2pp+EzzfUqN+G4vvU0y25jyz2uDw6d3gSUY5fnqaXSHhC43t80rfStazsaeHBHkLKunUuntGDTyqm+jYDSUohc7neHLu
qCpppZYTDCVbH3okviZeRwSPSBbvCdiiTfnSIwzxXB4dE6XrWDFhcuICoYVKIQoUP5SbHXEreSpWpaGPh2kuxjVfpKLRCy3rJHqftGHi9SVjU7W989OiFNR82Y6phtUC+cHJlLYbmdXBTjLXup945P0XPJrnG9es
X1plkWbgodIALSpFgytSyeTFvA6+yJ+l8GlqJwJ8eqwyl2a10ZxHLftU6qTzCAqPB4/SXoo5ras5XHWK3phg61cfIcsRSuvm6rv9CgXj9WOxz8lWssZ6DxrOjelwZi0eEGOq1HH5TRUoOtat/fUn2GlSmpPZI7Xr
aTCid1XipUQ2cAEuju7/KAe+blk8U33wdZtbNpjPpjy1DZRBrjR5bIL4JB4i0QcteeJYggTqyp9EXyZf4MStv8/8N7HBab+YS321TUugi8OYeaNyfRPkrJNr+ISC8eQr6gyyz1J0yUge/0aSdJwC1k2eZyhoXsjr
aLyA4+hsvl6Aw8ynww9fVPsP/XfQJJEF7mtKyPitJpAsKacjXBOUO6WDLG6s+pk4vKfGjSD2LnnbnVhc2IySis7bAh0uFkgRyaTNLBO4AP47lCumULSCSzC5J+5cg54IHXSla/w/pUJqy1tASa53Qg3pFIqZ2sCT
Na81AyMF5sO9U2MKGtv7v/bUoy0c2dwt5eKyUWWlwQ5aJsvY5GEQa4uXxDSKbkjiwLhNO1CCYYqxbra0D6cn6kr82AlPEmC97OKfFIi4NbSec3z6bj/QP2YZf6iyfqKB1ELJrhtgTsbp0z1XATLateblUtZHGuIa
HjA+5Q0P8Mn3Mmtw07h/4UXsFP6/6108Zq9DX2tW9ojHvUPnzgKTwyE7Zu25dZRHkfnIN6iIyb9+eHuctTB2w4MiU/yBxgZ0AJifieaAqE0N/Zu05wRv2hc9OFnMztVztw/BgJtIGZsuvE/ToowCVheFvt0PuC51
bXpuuDmq4eMVJUXqhHjXfV6R7QQf4xaFkC0wD0QIWL++7t6ELp25lphmbGPoOr0pim35rySkLf4QN7rWgRrav1P/XJZS0g9h43pZF45IjMF1iX3uLZ5xmQNaOsVz5mc6c6iuxby65+8urUUZzZv44iXbujLKv53v
02b58ROTjB5aVtEXj/SYS3oxM9dhYvkw3n0tf+AZ+0N1kPLF6/9gncgnNv3npI4u6xJ5y9842Qv+ULMlVsDq/Nw+icVL8Eu9dviJ9FbxwVrRFCleD9p+cTDAnB3UJ2RJIh+VA/WDaaYq14mVFftl02YcVAweR3VN
K/rfuxkd5zFcbaND1ixG/lLVSWpUR9wEEMt0FFywYwcLNj33IEVeVF7occYbYY1pfW0ZqlYPzTonAK5Ip1chaxTIrP1Bhcmf6QbZ5VeZ2NhGa1c+Xb6MbxOqKsa8a/bXrvasH2HwOuXpayN001qN3rlh/rFBNQPo
L8j4MRKMOlR8p1arcPNUyInCiy0b/waIsxd/yqHB3wELeSswadXW1ABp26pGoHY4+oPrxVEz7HtmST8W/Ntm0cHJ8M9/Apnh2ReCmzc8+CGPm/Nh/GEuC40H+uQB4Tn9cAkfLkH87bZb8ZnDsQCQL15iZ2eHZqWN
PvoGPq6WiYmcHu/avMvhZf0ee84Lu1f5XvCMxNHKIPfXs8kA9UAASEfht0w6U907NZZVxQOGfArWcc80j9XtElQ7nrvraZTeTrrrU6BAqEwMzSTYquKsreRHFwi9GIbbCYcuIANzcMU6A7buF0Khh6i6hc4e2kLf
thY6Bgqm5y7S3BMSy/OdSr8X+Gn2ZWKHhnL8Y6Sr/7Tdjn1ZIeGRlW3bwxENFo6mS03OmuPGhizC9PgWNkmF9kaANDOBqnObze6fNeukDMSlVckGrqlIytadIjyGWfsZCKbIMtScLdivgpuHp2FPw+asFiyggn8v
i4OmYEbM46+aafhcs6f1JgXoJVZC/XudT4CDEQSEGsakMnfuNdcWvQ1/cNylx0STSr1MVpFQdUdhqfwETaRXD3A6VVjtxlz6RsszpvmQ4Apym4BwU0P6+vEUc3hQok0aPn9uYr20owlJIJib1gZfVmLff/r2WjNa
P4fPEs39Ti92saLusgOyJxvUKFIvrnJCkzHD3q5CJXEZFK7+xXC+WLthKJbTk4a6fjNenezLZvsawvF3SipbauXCYW0HpFmOijCG5Gjxc7q3YDnKQzV8rT8MhexZo6xIjpvqX6f13nqssBY1iQHdETz9RCeLysPq
4WEDxbYOBxw+cra9hV2DlgBqE+N8tOkLuwRvU6HGxIRR1EnjK4kTJLTLC4DknvLyNeDFnDVAkSq0w7lLJqN4spw8IYdeQGIZ6xgG52RBGFh3nJQWFuMoyUwDlIWP9Pb1a/WUmu6fgHWXvTw7kK0SVt5uxMGoP0sp
MuNNLTAPImysZoh+CP9XtB6vAzQzK7rTl70qsFuOQytg1FwBw0P7fYZXIpFAp9IolrqymwFkN21yN5dEMpDIWDlX+bLzhr9n5D7o7ifuV4zfmiI3oKv+y5UVcrwaFc/BUDZytPuYhErN7UlGVUYx85tUXjYj08mX
9WMAQ2kRXEAPV95MNNd42BWucrrD5mEA/DMXMx5OEyjxreiOWjzhgditklME1KCBduvdEit33e4aRYzKcB+pekCXX6EEENkrNK20xE2WC3OEQHUOoTIjQELqOYwfdUCpOYeWTLnDI3s5bVLsnER5oZ5VCayCduGg
M22JRJSfrJqh8/Lc+eSLex6jPYSrMnW0BVU00joWRbrB7P8eJWElYxUC/z6qDecR+qaKB0pBLN92JdLLuUnEcqG3oQs+SxR47xQxDQYA8cXoQ0Qen+eMoFOYAFQWcoIBUB1KqyevSDINPjvhjoNNjBnBUT5qh4XY
Ym6LVY88wtzYLqR0ck2stT/LK8TWAt0QZrGmHK1HcLhCUOZDj5XsjcvMg9XM+KYbQm2rmsowfFyNRf1RhfjjxvqQT7hFnN6pEVmamNz5yZBevpE5Tjh5UKHfGy6TQfKGJMpTO9lbyEpv+HAU2GJEtkwjTv5BDZlk
t4rYZPMziyvONUQ3t3WCINV15CxRswo51AmMk+KlDgGwQMy+B0I2lfQiEkpkZcZr1j0Hdow/CCo2hFPfI+uU7TFVEZ1osJmrnNsxLatS+zQMFT/yS5UuW2AoA9xlSwebxRENcjxMa6FyoXs9Bke183LqWO+2jN+R
ZzoQi54niC4A/ZNg8yEKmDSW2/QxpapIfmqtXI/1EqPi2309Uz8CJk6G9JoH9b0DRdW7Gy8+EZ1c4oohponYRepoD5TcFpzxiwpbxXuEtQxnuwy0ukiUWFdmNe1bpIcjTkUYgcfaT/JDh2B/J9TC+gyQp6rLopwW
GNQ75XdFAwBhClhT9VlWuBAfjrWFA0ipn/8aHaj16d9wtzYxRQsz2BKtrcu1aQOs/M3LpIxAvzsFsCcVrKZ7SQcCo3dKjQRhGzDc4aYwSIXiNuiRlefF03obnehULywolAQyxlW12m8GgZT/jJ7oj5b8Fdcwscpg
mBKK3X11CqAIs//fN6pzXFK5BKLqITklEBEP+f0JKafBKlHX0UIFKod5oG6s9V3Tp/DVcyHVZFvP1YGBF5hjVXfywxnZzvT14ftvNf7PkY3PVJPCDdUSGOKsdJA0C5DMcTAL2n3DJewaDZeEsWfA5Jfb9jagS80W
onh6IILBti8ayraqrVcHtWnKutUZprkTuiwwVsQqWChIU3kHjL+0d3Im03PZetEKhKy1w9G016Thfc68RMKaj8NS4eiqSLTpcwCCcXM+r+D6CZZELBVR9YODKXLUuF68AX3TjwEhN3TFnBvhVOSR1k6taOZ+t4LH
mtgKzkrLrJaPBWyH/jwc2xyLN7Fti8VcGNUB35M/g/nDQMh/Xcr5GG4MmG7d/TWbejMYvdZ/DVmTv09PoP+YyYEdWQ2fPDc5mCjiS76+/ZKd+2ejG2YzZeVZWSC3WR9X4cpicQdF1MLByuuxavhCB55YXgGwK33B
18qCfxNKW91Kt+1mylShDEvMMTVTfKmyrrm7FoTabOwyeM4taE0FWpBWZasfRy8MJ2m0fsQgCInIQDdlNJ677IGpyAoCCNm5P4ritxE7+vLEHpSzZW+6hUtZal5IckdxpPJyy39Tfx2RnJXzXl6PqCcgHUSFD4ql
/lWKBtcfYe9ANTOykdMrUShFsQUHoOBwVEpNn5WeoeBWxmeI110pfmYI4NHcAXDMNkkz3+lUzvFB/Q59iBFnjFK1K4+J5bVMQxdNCwQlDgsbFeIOWJh3TbPG6ETU8PXkSUnLXGSwSoCAFKDcrFgvbi365Yc1lsUG
Dz5vyKFoGHX6rshkkbDM5FmVwcjRcleEI4+lnHrDA8zoINzbAxEXCbZxkNwcFYciRtXmUZFMyhtWaUQKtT7UgEjtpGpgoE4k4k19U8dQrhAYzdu7ki9Xo066M+/rVrm+Yt749gY0Zq0fgKoUTyMSr7J1RAgMJLlD
db4KTpMH9eMFDSFAywV90yCChoo6eSKRaD/M/nGf6gS49izj7lJKDcUxD0lu6xNRiz1EGIn7hcd3UdT4TuQYmQYpMjJQX5HHQW09k7RTVWMGgWFDHGGmv8hfR6e4qv/VUkHQUTVsGGKbqIbkLXRcamWM4Mk5x05w
SaP1uxtEtzLfSmdkinAVYeMajH+aL8FRNOvV32Y9UldIEPbqdjjmNapqyGbXd5ChvvmsY5XapGQmfehugupf4nOpwTcfl5w5JiIGOWI4axI9HV0LuFKFRKXmytQZwev97Gx5XSzfPxWZ8DiCHHN+zRxzZge/Ldhq
ZGfK2yVYqT2nGmntcveRWJLmqggudr0rN8sjPSUs16zxIZGGX51EoAfhWn4RQEVmNmauHnKw8oL7dLHmPyqKNCVoUz1C2421KDc/JsM0+Ub4ooYFaCwLJPHSTQWzu8KMcaTx9cwx1/ZmU4+Xhw9rz/HHjQdJUvxZ
eoQqtK+bqbbkyRAzcvmGje9X+euf0UL7q7oJ2yl1A6rZX6FW0uFKeRwCc+zwQmk9IMAe1oN2N1exMLIXCvcSl5CXAUsiTRoTvXbCQiFOtjeD4PzAXh43u7zy8DJFc/F21kUyu/hnntF3Q0Y7zYEGXK2W1v0JvPKd
x1Ztquu2dTwfcR13oYuTuDL1YTxhezR/VweqCjwnuPD9/ED5uoEgLoDhF9iZsdwmbFE4v1InkFiFb8+evMru/LfLUhkUJ4z+CaMitMDKU6AIJzoiq+S2KdXuyAppxxa+sggIzOqi37bSDlvqrmhAtG/SQMiQzrgq
iNcQHAzMeiMFv9ufrWLWCyUPZQhEdNEaQx+Q41E04PMgYfPBgjvPllGftT/0hKaEt36HulJJWxUhM4cIhZ2jljl7ku2bKdPDp4jMZxUXFehwSQWCGffC2MOQiogUgkAtW32TXgb7ImNGTQFepRUr2jjQcg2nEMWc
V/04IlhTPVOifYSEV0TxnjW2JPOwa0z6OIwsWLvxkLQMtgvk8JteRET+HB0hEYbJd3+Vjphtc3QHF+Ucw4pUbuQHKW/oh+jXga9cFi5Mu0TWCSZCAwJUaLPwmHTlooBkqpEm5FVowcz9NpD0mCSabOs3WOiMR6mJ
B6kfKJFs1hfTatEytDQmYYmGIkOIEVP+3CEDV8jhlDCcL2y3aRQ5trLhxYBiAG0PyGlEQE5Aus6bnhat5FMbyB1KwYf2iLaNr6ncRNg4Z+qgMh+/Hb1Rv33tgAcm7GHJMD27bWpNv3/I9eav/jv8uXH/2NaP57cb
38i27GDW7rF9Tfzeur8Ez4V7Wf6N4xioUTkEnw4TfO7QH0TGLLbVKnEt8RCHaqJevbCtDRaoa2DyTBJMS3i/LhpZz2CAMqzYjhwG8tUY4rTwj6Zpj+BLaUb3y7z150Vg4M9RGAGXjTikRG29GZPJqOYj4BxzvHjz
ISILHqIlN2Ms5+rrLgk56m9HJqay3Q6arQVTklY0GW6gLONcaAEOBnY4foo5VprhxBiQr8TMdmzlOOfF/dNBJadmRJLzkLQ4CllIBqLklqrQMJACd0VTIKpGeRH36xxPq286rZDK0xmHW2XKsG3skkr76z309pRv
F73O9h396fsfv/J3G5b57ofU/i+513WOn+bXnO3fLO7RI3CiuQDPz0emNkaBc78XZhBEPwBDuUTEom0QgRfQApqV76SVjJ2V1ktbmH02jvUF1McKHSM6swRNky6u6yzlDj4Lpz/+uGxf39bJfdTrtfu3IG9y7fe/
AkDDzWg3s0sDcQpC3YDdA4va4GP9V6QbxPTWXP9M9Yp+VQFtvLO9B8Kd/D/YSQ7hewnPJMua+KxPzrte5092zzuI6FSXOeqO5YJiwZU9zqZ1aTH//WkFE1+qOmIpm9ltxpzLEX57Zr2paRGKSJHn0NrJfDqGyAL0
X7KacjlDE4HH1E2jJ/2SM7vWwe7hLB7Q1LEgn/8SljNCRAPO/syJvKIbzPDyvfEQwbl14N82GQzHtZezXtMKvMqPvCF6gxKCkTA0wA82YzlXwujHbR9Oa2GKE/p2/UpQMo2wHe9P45ZHTdLQhOOoyckV9ouF0XkE
kVbBBVNR3kJ3RdnHSOyUqBib4+xOUaf0NmK3X2aQv0n3z6A2xoVmeLs/GND2xeiDaHjW/a57cG8r1UxXHmYJyd2EHInARjl9cIVtD+ITJ1vkSua0WpEQccbhloAqrXB62xh46c5q9F3C23i5NlrzW/7ykzEezChN
zAfgRUYyOorYHTPoz81wExLW6hpMRhApqOfJSgzZKyKVu7FNEmPRMaQ5v6JE41DOSl2V+c3beWmFAh3tgjzjFnljzLedVagtIzLaXGPeziOhHEH5Gknc8zdiTNrhzxECPhyVoejeIX42auNOYCR55U3V6R3AVeLH
saYWqQWqsTUKiN/SZOJDHIILO4Th80FQpyEGg1N9PXw4CWoFdAzzHv+zhOijNAvFI8upQfkRrhwZmuM8nm5w3Z4X6cxosniOF/lpHAwv0reefMNQcq/2iwMYE0f9nIHBR76uKCTUJ8xMF6MXVtmhQUAy1hBqYTg6
Z6rhHqOKplgeFsKjaOwjW9Z+t6tDTkzDNePZBhH81EhgHALxxr7btiJE2VfeSTQ6o/SRXdbYbWm8XrryLhsap+Yx0p+jvd/D/Z2snf8YK114vz9stlX6mWU0QdzPy2uvPobeHFO8cuvnofnjJ8cyuT+YoYDj+yn0
Y52ZsneinJCA9q4nxx6Z3nzoQ89U0yO7M/DzFMBZQYyirW4sOotYay7gdPkRdsKKdtk/PLbl/hbD18rxhMQ6P76Hk/9D8mYO4CbTJRRFjugmh7WDgxQ7xm0pNXYtd2pkM4SqtHssTWI1kEdg2WjvLY2tUsOt3aB1
uc9HxkYkDwiRPS8vHPoFufCJCEwJmd8EpTnc0hrshLSmUlZoddHi10L6EA7Wzw0bsUViZP4m57r44yYgV3PC5Wfrt/OwjHYjkTCeM36vXz7AZg+dK17znUnW08+GlllJt2hAi4txGHrV69v4/M1YCVZMhFuI+q7Q
hVoiLzXL6vmsaQkzFOxnJXPEJXpBjkjNHJ36ChbSINwQBnahFyo3k8hM/0OejAZUdexzDse06eIXuOhyjsiwTyw9L5GDIhoncFpU+xLv6l/PENbV2JyaFR2lL0bYXcW9WStIAHW0kC6ltC/QEfJYSXxhY7g3X3xr
U3mWyMYqIiVeApGhBCB9Tplclul6rnYA7R2ghz/u9wBkU9DGxDM54sYGgiM8isklb7wknAZOY+9w8J7zlaedp89Q7Uz2YJpxJjr5+hVB0iflxWzQnszf8w15blNGlTCpYBabnP4+ZY5AxKJaeWACwmXEx6x+kXcX
5K8gXMBYClIPT8zgGsRdo5i1jQuqONvETlMhRW1z1wJBBrOvrFNqDHalqYUU6h1F/HVF7lIxJslNpKleUEfoVCeevgrZKmG65/lX5RF/a+sCKh6r60M/kNtxZK+2N9nfoFIFBYVn120PniSStlkwZdNl5nl2Vwix
lrBCsmQ1RvpHgQG5qeAODc/gkWKSmq8ovOl6S82S3G2fDQmoi01i4e9b6bNAdSCUvYxhRpJ4jPLJi0h3ZQLR+/IYN6eRIsbe3bB9kwWjxCF3KXa40d99MuH3XOe0N1/oXGbjhiTPXuDrIwtBqSWH/chXbTG8DUpi
Ykvh6qZAingWw8yBwPH90ch+Zr55Lci2xskYVsXsKtPTaxo4YPcwfV9b29OyP5Xl8FplrmPycwVZnA2iu4lihD4RVHO6Gnw65DuTb+B67U2ZPBQObicUy3l3MyKrDgv2v4qvl55CHRqS6WAoSVxLr0w+R+tb2B0p
Uv3jlL6Cd4b4IDgcqs8qN86OHAariVl9tkhMxuG4pZS/+0hAOe6Gidz3tLSkNwKNfKf6ooAMXxJ4X/BcIadvHHgUikGrvfcPgzE0+EEycuZWyKpkFp+dnc67aT3FVTqjRMCBV416EncUyHuFgmXTF88c7wXzQ8gb
KVijg2aIGEmz4km1uyHP66gK4WTbgCwmpI2TwS3Hf5phMy+FjDI/qFZo7bVovmpHxJMtRph4T0f2SFbvyujg2BTZGrSAkcw+4TH3bVWFPEFfHzFDu4yKUyLhzGFdNRcGCA1QIPonAnhdLa6Nj5tgKepWTHGMnQsv
W1e+x5JTrIJ2wNvFK7TlMpnaMuRSGZAwl5s6nWnhmzf5NujYjxRbxki51VuXE0vEij5yx0x5gtiXlRrcsdBMrqo97eAqqcia/YfvPVvd/7MlEMn58E/9feml7ZMHGkf/ohaq1uQdBHK8j6ARPNz/Ota9fM6M1pLR
5Mn+6DfgJD/t1bV3U+eYliSPmJU61t5fKCXecsmeHvrCjC+af3jIjiLiQ5XOSYP5htDxcVywZJeEmXF5svWHGArQtyjCh2AF1TpLyPo53Qn38+usLYhRJetRexTCkAdxBc902sKbmlNLjNwof2BKwYRuyhlOCD8G
NBQGorjRbthyPPZdYJL8wAokFdBqQyzgwWAjaw/xJPRGMDqAYZZModeU8CdhVTlgbkHbB7sqO0y6PHx1ZvF2VbQCusqhraO1NPRjjPKEc3BeSI3LHBRxrNv88D5WpIN2kSNIEhYq+6O4ie+Bx7eTzHdFeZPoiaXI
aUCmLsJwRU/gFD/I1NTt51kNgje1vamSEMegiwtJ7syNyKV7lc2zeGt1PqVsX7DXYsAnbl7vX4DVcNtNpBjSchkcNckVAT+8z2FwokYUpwpExdmZfz4ZdPJVWx2Eg8I3yvuhlREFHvKVgGdb0OLqBCZvrK9qvXQ9
3ukXrk8FI1eHoRfnWPge3qH1Q1gtCBTi8yrleWw6+mRbaVd53F/cq5bSKvXUZhpl/zALkyAZ6Ff43TZF4tsm6rD73jzh8WMFMZ9AG7T1u7XDpnIn9gYvhOMeMM50yp3VuDtq7JJTmqDw1vtwWSEHR1pygABmfxFV
DLSBCPcqLdRtbJV/Hr1aAmaduNnaeS0QVhPXU+s3Wr8AFqcHcqJw0dr4FX578Cc6cXNHMNZ5RJww73UNSa66DmuOYcoQgxen502oZzH15k3oqlug3pEHz4h3Q9FxFFRLTMGAUH341NJo0KXziDhhFsTegDXnEXGy
WessApWc+GVJbEQH0jmPiJPiqSjmFhDyPHI4WSDUGWmDWj37dG4tLHtlc55jn06TxT7BP6uPnw7F5iJE522HE8O8W9V4tnDYLF3Q/Gz/tDC+6Ta38ZoHq492Is+Yt5z5tQ8YteEowXmra6naIY2fonFL81E7NG5w
PmSDxu3OBfjQoc0xQH/jVAgLTZ/91yfveqQqTYtRQDTTnH2wDvXcVHUaiyWHlaBs3Qxcw4Q0NRYvECH93cV/ulhqOf4zbB+CdK9RaiOnPEfEfuFtTAuuFQYSqL4z4drxIOtal9bG3UbbDqQa7djmc/wpQ3TVGGrh
GfJ6GoMSh6lZn6VowurM7mSJVHr6wNvWERogRjXkXE5aA5cs1Y3rnFh74QJCjGej5iejF1f9hSIrbHbiANtORV8Ys/XXtbIJ5alzT+GlRH9bToFBfVtuishc/rOmjahh1qJgY/UVd2UaLgbT57d6AFJxukTek8yt
F0XMWlK2Z2GywBZ52GbqE0M1ty2cdscWYebNZRsZko8KZbQstKptrK410200ckBG+WmR6h+GkYFiQ9ODBH1fxy+ogVdicDsUQbhnJsfbGQpoDsyqUVlyz98YHV7P/nQjGs+Tzsc/wajV3G52BkRPSKY/oYo9smt4
7ddnCbALwDdwGWiNnELaYiZG2Kfas6szzOJPFmwsvf81kS0eDO6Hrvy+TCunfiICLfCr5gUkdTOmbLLRrEfcMDYzKq0+J3ANsFs+vr5jFTQ1zjqtrFfIOGGcFp1hi8mgRNbvT7rLhoRrYc4nKBWklu8nEFXBTDD9
UHxwS6D8UHXEH7YZtdGUqN6pfd24MD38lKH6LfBDnT73ySD8EZS7WDNRjbkDEkdGyInkQoq56FaOf1VMDPkAL0rNUIRUxwXyBmwhZOzXyUDJ0J6R8zdmIlO4HvZc2MWA3P+i43bk8uXkML8A43q+d7hLZYWtkVG+
ErDEU0jS3gz4ozDmptw+sCa+bd7r/vB5EvD4q54NuObD3vJMV8lnxEL3/KoUbXkFJc+oHHE7IMfT/oBIWaq93y7XbCrJhTTqOdxRWKtQQMIJ4ZX/LizMkH5oXrIrqVzeylytDtRyWBIphiAMOIfVG65axOA1gcSv
e8jIDO3Ia/p582oFjslAySQ+wjXvEqf9JLIKHOq0eiW7su3kGE+9XUiNws3S2jShdbnW5n0gVtiaDdm3Xtsi5YhvzhlZopRyU5WTFg8AxvqmOIj7v64GUML8XluLHl8WmsDyAQ9dR84Mrz4NhPFwsQKi2DJ1jqbR
ooagLq2co74tJRQpo3/TzPXfEKLz476D3tufylurTP1Qvkmls+IZTYrRIP0813IYRKtlceJ/U19U6N7St2um8E7u/0BJag09tpgTulKzESDQCEgW9gJHkn8r6va8v6D1EL2gEoN822x3x52n8RG6+tW+zzeqmf64
vUo8T0rMDQXO5AAZajWdl9n51IEOq++Pi9hAoi0EGGhH/awybTB/xG1XKL1wp919q41ULeUmqt0ZWPFo52WLEnQIoHmuDEhsb3s4goifDD4+q5DFqS8s3bgjpQbB65og9qzZJ66H9t2cPRhBLfhL3vQD5Ssrsmi7
HxWl6ja7eZCE615CQvEs8j3zArbBj9ZT5S3Bau9tf7TMcyLHpYVnpXklIiJlAwUplx+YSXqpnlTcemmBYB4sc9lDSaRfHUBgfLQQt9Z4cX7VcErFjTN1wq8lA5qxI1pFCy690kxJOPmyh+JzkjF6yCsWCuRbWCKx
bZax+hRVYgLnVNJcCDmSyGDvbQOSsjSSdBXlaYfX9jqGR5PnXH/L4mhff+511ttgHtkFuNaKQIN3ER8U2y6kOAYbHHm/MGCwF2TZlkZeorYLKuJC2VRgYVzKw9zGpEKFB+9fpisp2jW0/fm0zNXcwFDVcgxaYCJE
lTMwRrNpaRn75FuGYNadlzdFt/tP9ybvj8DQ47KLNCp6hYaXncVcmvKXu1Bu+8hZT++qEvNUIxUxvRGK2GLI6KoqG2mLefWVGqFQ5nupZJqpXDdx2mifZKFfOTFpBe+Om1hUVnyix7PPMvumbrryii9HxWlInMOj
CkvMoPBhe2aG0Zsmm2qHauJC0t8KraD60Zvem/tQluVw0hoH4u/SKtcyUXYEYRxCn3moK47uai6adeBjys/SKKIk7WSIWlAHQnRqWOPHRVJeaGqcC5GpUwVeVKd3osj6da1UQEt6L5TRRvHOXeiEFToqt4ndz7WM
LLpoDm9KfcDbpkFWlp31bEzXtabwvf/fuMN/D1194buPz3fz2JmcTi1GDQtrepxljHwgUq5Is1HYD0MU8NogOptx29OAceyQtRydh/E9jTg1ZDQK2brQmdNk1Zv2jMpSW0NW3sAK8p8JrzU0fdBL0690n0qL4FYd
DpWVXCPkQebEwrp8tbYuHlmvuiuegG6zPdIwX93PaDC3G9U36+h6vYgD0C49H7exg35lbDPUzdNQZW0sbN4ZsUz93iX0O39XPJXlta00sjDIFs3D+3Z23dewTXWyvg7HZANbMEfWWvLA7rIZ+k2LqQCJ6wfOvbIv
o2/VEN+f/3Yb23OYrWtp+qzpvsKzt/+jy6f/69+z0VwawQb++ekCHDzhah38CrT6fyjqlERQO+XDnnQC9TekJw2UL3CQdU8l0ftuqbyLRH8/dk+3+18v0Yuqe1tPRC/F8hHmQHRSdG99BbbHplZTxyjdo5H9oYmw
v1u1viGXJuDtKl6nwL0eKSAVP8AhvcD8MsfWvdF1+8cT9uWtsJtwHIRXN+RpokkXtrYXsgWclAEVyPggjKn6N7LdnDXQf2HNLr2zQ10/FWbkAF5NxFU7OAlxpdwuWMhFGNrD8o23Bwubx4wgxJsmwF2XZooAJdUt
c9gPchGXE+GgcNHMOPBNZIS/ao6cvRH/PHYFAhIvUWY8ZYt0afuLYqEv9lUYhqD8uIhtvyGfxblHy/bPbAe7V6i+0pI37wY5EOxXoNK4PWQMNdjY1PSIW6jMQY/8F3BTsD74NrP7L9hDbNI12YfCFewpIJkUq3wX
oISWK4vdgGJFDUEfFJ2urAEhZ6eH1x1n7o++5Qj+LQJJfJySubHJdZEffVt3iCBbfnsq9dwM1oYeZbgbpmIOqvdQVWV8/0EjDUS+giwKcRvyz2G3gGR8wrZ/IcU+ZukBFKhNkdj950Pk40aH2gVMnJGFytI8iM5K
aVS7j8kkEE3IzPP1JVUigoi1ddRUi8C1E5SHWYKqOwmvaSeE7ScyDVjCAT+NKrY29jqJbCED+WjwsFLLFvyAPza+yulma1IlJ6GtsjzBclpDgZsmf8WsH54JgsLp1P5rpNttjx0k5/SJ8zNwRAZ+69YXkay3Y3k8
R5+Becy8oo3Ut7Kn1cl9i8SpHOLwQOGJJXnnqjR/5Sp9l5Zitj8j8SX0UijzvHm+q2TGraGba5ZTItcmBgWUeLxk95pymXDc3Qp4PFhv/q8KntZ4svf3fcBVvBpU76efVzRGryeKp7p9bofPEDVETu15rkBc9iUG
4TOaQjzQKT785P0dKbkF3YPvdUfz3/6cyYRPP94P/3/9x43/sxCs+4msgf3g4/HUeTH/UcjjIy9muX7/zcv5XWswRMCRR7+iH6emDtcAmAz/+1Squf/2P3mduBk16ZcZO2zRKrXwLPTeKOV8X7lUUVquomODuBcM
ruUtk8dkrFyusrxTfDKA/T5nnPLl9xjoIpv1yvAnRMNY7P/UNeZbBpLvBsA0UEM6iptj5rNXHxV6YPDb/sY3nA0BZuqnS6KysbD7lTjw9OKJ9+TtX37rTWxW9CM+agjkJO4HFGg+vs4x1Wi2VxV2q7484Fu0P2HC
yA33Sv6Jrsrgl7yuS7s7GFN2f2UC3Pvr732nh7kAxX8Sl1iCEnLvz16xlcwPwehk/O7G/mfbrRA0aWS53eNMJDFciOysBePv+jkBicQRMB1i2Wn7GivHVuSMOBggVPAg3rMtu2uZwWfu1ZeH/iuMFpX5jvlQ6OY9
e9pUOmxiA3+SmCfWOdqRAf/wtOIYfKJBehuJCgt0IoxJ9d3KIBizxMRh7Dqw6GsmBgPQzZpSSmn9rcwSHiEM6gk2xZSghAkqumdxb24QO7geTTmg8BMjPEvgDz7nLgm1T97MDBj0CHYb8UU7JJReQcIts/8tXj+3
gjtiU3Lw+YBQ05rxjSj0HpOjQ9/I6bSKoX4L9VtDdymvQ7YEtreXzS0Ng65CNupSJ8FWxwXzZgmf6g6G7tUpV61qy24RiK08HXclklhvhjIbobX1DCpKSuVbQ2mEefqXHNSmsFQKKPeRk2KB11hf6hD22mLgnVqS
sNPIwbZY60EUbGv0ToPs6ukYogmkiC1HPDRPR1FMAoWUEhlbziqfTLvZm7opSgm6KMrdVTP5WVkKrtAVlhd2dFeP+CgKOP18o3hafzh8fj0qaM+hbHo07yTkDeur8ZQDY5K9Ms20W/QcPA2ytEh807vsdTIf0wj9
tudQAWZIPph3nYyKHF/UDUbHYC0mrvKbz9ywCjiDN62HpOZWMy6Fc3k3opJba3isIHonVnxEIu8aRY9Jy3yibs2nKF5MRVoxBzZXhw7fFsI6s5q3GboHt3Tq9ioc2ZrnArVRLEjOUk7BliU+ZuFrlbzJnKvY5s8k
mA9kgMXPE27VlbUZ7WmxVbRs8ObX5EJLOMtEMkQ/gU12+smcp5afsZxju06+qrVlBaR03xiMZLUTupKDt+6sVzPUAHMe1RO5D5lwBkT+qLSlNj3+Gjt8OGBoyvf1XgN4Juu7xEXWm15rVgmhCulcDNfmrO83dD/A
geZLlVlv+LXK7RiHlzctv8yZUuYMzobbtSBXGVQ+MS8zL7+iZqNsWz4hv4zwtdjn3MdsEFC9ZPoSpDAl9DuNGBWIXHZtU5JU62uc3zxNqlvwTZr6W9JtLhCp9vuSyoiq9kO7ivDJLxPASgq/PC1XB6lsO06Zznje
wxYvUof+W+udMsamNCvoirJBJakbqdkupxAN27WnQK1GJRDe3HBwl5YrJLOju8iu6FBa8a+GJPU4ynZ/Oqh9HN/mVt+IGTWgYrPsqff4J9Ol6HdpOrP2ezOX8WhqM64fFugIEnu8j2xxU9kYFEwDKXgeU5H9Spgg
BJIUwOTyQN9o7txdHC39cya+WpI/fO/xT6hN/JY+/s6fn9NHkSE68Y4/WBPhid+mj785YWZNDRonI1+1TKFIZNSnhDKy2PMaNXvLKawp1Iex0UE5Kd6GoBK//jQv1eFVVYirXFEP9eiuPIdylWRavv1SnSrLB1Be
Y5RrP1/XWzQRHzKplvVClm+3nMykW/Z2f8XUXTYqqDaxl2XDkkt/VKPbfHIwZwuOSej0HptpUhRRJ+iUF9kVXZ+cAkMYWiVSNV8EmjMPCecP3S7zw2lVIGizXvjnIDndGdWbofjKsdeR7eq/NSnpXFmbLqR35pUH
Pqq5Y4QZWKn4XNnUIZNKAuhGZCgmIHQjMnpTH9pdAbzqdxnBov09tp2y0U6uOx54t4GTSay/igqWbDVJan1UwhVaxmoup8bDuaiJ5n82H3Z9//W0EF1NypGIs1DyGbi6Xh3SyIBDw9gwajjDT0peDgRrfgSqkREZ
pHhr/3tv9GTXdQnYjDQDid8tUUKS2nRslnTU6QSv3rRtLhFW/uR1QFZxJF+WCRQwK50czl3hO+rjYbP6WV0WHzo6J7/NeHMaOpuZ4MFyiOeNeYE0K5yqzSML+Muuq5o0pGukSSo8yxpr5FbiKlxp8lwipIVGz6Jj
08KUXS/byj24i8Nf4vR5Xu1ITxjdHTzsz1UHO4bqmand15UfvX3NeU+kAxv1oN/A9kiH8OJGQegSY6tGVWhZcexLnO/zyTnfU3bxQDUiQmvG8O2X1/pkhS6SyP9zDmVnbo6RuA3jOGJAhOwfpjDeFuPx273W9tNd
N71O06raa8dKR5FzOkKAST9Q1JnxcrhnvGlhY9WbSDf8c6Aq6ylfgmX9oN33Y+3tvncHYWYI8R6iavD87h+fFM5HtvRLmOT4ummAv2oi7Be594ZJlW+sTEUJyNFOeQ249mul8NaBMT8EpSOoP1+SH7AbVI8c4jXU
0DbJjEtJQqxTGoug/tTVT/H0H37cq5FY38UUkzSfXBP7881mmtWN6DmP4PvIGEuaSLWSRlTMEfOZN8o11Ws0USltvgaDn20q2bee908bpVX68uuBS5A6hR90r0x9ftmz1P2aQfkcIGfFRL3uu7KKwEEW64XIkQKX
lJtAv0gmtBUupHa/OSOiO5KTAw+UVQBT8SKF/ww625oGiZaNW0w84qMTAPLXJ6e/oPd0EXfETDgk8sh+Lg9gKZ9vhcZXsBqP+uGtL2Esv3taNa039lrtV1LuQZFc5IysW7UGON8Y4ZtnMYtAPmgtafnui/2MmXJN
K3liUDEmZE42uXjQJ8Fq/JGpmEFFhED10KmoLCQa73hasJ7x2Bi+FTxjhxrjPfyqVF4u7FaSUQlYC7zby5xhgvXBt8jjDUpxkhOO0fbPjheEmBmGz3YooD5OF7LTrI7VRRXducJ6Yba5JNR2/OIYYpdnV5dCgLEP
ZbaPuh2pU6Z8DRATGsPpCGHIxtv4O6+2efR0Gb01rDBmUHnWLhhCDRWhxHAuuy6CG8NZ1KqYZBQG3rTCCVvBTU0IM1Sf6a+omPSGQCwJ8p4nNesJ+WLKI9kuaZ7IqQU8tkNMdJnnf3YE4D4I7CVuFB20JbrnMS85
4UOv+mRHB6+qgdvJVS/yaO2L+2dWhW5xMEKjx5/WFcUsec7oDRSkGtSeFLGXTMD0jtzpvakJl+/W3b/YV8vDCnzf1El4H7MNcpZzWExMKB6WXd/pPb2b17mmZHp4ntwoeJBcQn17qIzr8oo/kRtXrfxLlstEvHvX
FIWdvveeAlalAf4Myn+GZPJQfOmILvrH8RBEihmLLLh48X28p/I9B53iPSbon9kxZ1aYSuuX+1VMjhUNqVXLncl4N7lepmUNYW1BHHBQYB9r48qx6FesPTnjFMSU4fOgZUh94cuCNtOMATtsD4ViuCL5YBH1BlEX
2Yeytudwsq0A/3AA5bGPZGt1voERv1TlgNOlIybmbXvyPprnAGZL+LXhhJhDBUCuQ6kLta/ODCp0RCeiqmpURdQHOSJX3IhsZ875/0OwqcU0zFWfshaqQCrBMiFqKlPMu9h0bCZQ/bKrFQuz3OYTmbaDa/brUHa8
6eVXrBofFParpBS5/CORtvrBJDUMyh8yCnPMmocN8fqUiUVdoNedr+auUls2ThIcFVc/Y5wuAJIyG8ecUHDtQvOvxrWxaYT903Upglnaa98afmOXetcJx7XadfwquUem3g6uiqwddqsk+C2CG1l0jqRJw+LOipZ5
QdNsL3wHvGS/HdXBpvIuZT/kV9L0iiw+eCfRrysQnukBpV85qO9fPvF9rH6//6Vd3FIHs7w3cRupuBjm96nYJXEPs79fHVcCwSORKuoBaMy422W8DFh6Kb0QDImYolV6lT5vDE1Zk2QV7Dn0dj3GL1iF5eH1UYrL
duejmCc1hWnkJmNW6MCu5oWGPycvxqa+djsuFzgXIkW5U6s7WpOMhxR21ddctuoxS6e0FQzT9mS/LZp7HfoV5LdDyUyYuGOCiT5DZ+D8jmn+u4ExM6Hvvdmwd8cGEzWGneEVk+YlVlfy+cswfoVLeWWTvWU6IUgY
urVtLoPnDv4VTPYSqjXmzuofHFcSjZgRhPzZy7Bdvku794VRUW5p/bawnZWbmRH48iIXn/XR+WICeyvHPmMT+N0pgHT/h4EmrELCw3dKxZSHb0yVMD185WdF/Hz4oNoBuWLZx9R8O06c4r3jeZf3Qn6uxX80EfxK
h8+4+qmv8eIPOY4TuC39EsvwglBROPlQsbEzoFq4JJ9YCtkrHbNpeTnjewGd3ZFsL9n2t/txLfF7IBxkf4ho3MlmWzTH5qezvLvkTf7YFpL6YfdKSihxQXNYT3KdOYbtFilW/Ra6JbQZKZ+LI2gvmDlqvWwEemk6
83KFB/XbKAjd8Js7LxYY6l2yVhJ2FcfvRnb65sur9PrL7tqCA4+pTc24fhWyVvxAq+3U9QJoLOCZRnuM6Q+7ft72gHqA/SfzUUSYW2f1kC3Ue+JwHdLB1bLOOqOP/t/T1eTjcq0tYVMgbZSdBmwrdFmZg9VFgStk
PTGuKpwdokV/YZ3QWvR6+GO4SKsg72pkR63K8MplpVhW1dD2F2hnPJY509NWRRT5qhLkfcu8cuhy76HzXTeFDb5AXSThHF2djD5jHfttBZjGGZQnG9mNj3y71g2qgVUjBCdR8wAhbTKAdk+Fqr5hBs9C5StTmzUw
cSiuMgSOM+iUR1EzHmXcypMD66NyNISk2HwUvS7JMsTGWj7T+55yMwn29D/FGqrooX3Gsw5AyExD/XjnJ5yeM6qPMJtkgYVGsUYs7InDWi17nC5mFJhMyW2BgIDsEl+Irr1tUutW6Rou/idkw8Wr4VgxKDAjDWn3
ZG9l2waM3CwOjwLe4bdv5Xqd7XZ3Lor+DiAjvb8mzR3i2L80UCT9v8BblceOkiTk4MuCZHBU8I0c8a5TkXZhs9y4SghMVlHbqTYKzRTjDuBkxXeSgP0tBH/SbOWjXgRmtUZwKD2cjnzRXIu/rpBS8gCsVPbD2SAN
nS3Z1EKiUo9U7QrBckG8UToaynHGs3IGZeBgBGz71Ud/r3OxPTQsxZacgXWpISncqJHS3cbIQh5SiD3ysGDCL9KVP/WPzdicoOMps8LBg5l6z+L/rvB5/jO3G/MVDozMmo6EzAksDilfOGOjXfZwb3EnMnR34r9K
+Q3Z95H2pOTGmY3Rno06nkH7kLH8fD3Mwp4svqv0uooRmUaMeCMe0wa7oTU3U1R5QBmDClHcgSna/X13SW+zkY70dYNPn3XjnefGsgqCGwSV5BjWztoAL6i+KrySkrm6Kafzyn3PiWwoHpOi28gEmzv5PIZyWHW9
PenCyDl7BwDdv7lfLTljyabzrfyrr+7a6TJOf/cn3qvPb5fws0zLwYiOJ++chZp+/c1Pe4f4d+tFVevQWW5o8o39Wnm3VO595D2R4h8My4Gp/L4RxhWLYPGf8AMMboqlo5VSLwQLxsvsEZ9xd7Fvlf8Ui7GfAeEs
GEYr+VMQ5mZDXQJFWfNRqaEjZ70f1J99TZ699Df31RLCllN2gBizzbU6fvUfb+sY5lMqDa5IEiw6kTnJhat+qmr5v2tgkLycQ3nuI5nOnUzMLp9dRnVr+cUvLQcPNz9xMeDEVmOYYc6hPGNwBJe2b8hr8vWTeln8
ZtSsD7FiGG01t/HtHGtcbzWWv+uDlOkVyPILNG/OjxTlCXHmPvR7J3kTD8jYCjKaxSbBneYFDsNfO6iay+ikCzSRHfGDuVsS1ynAXdQJQx4hVKt6oXVgRZLxcdXsqG9i4cssO8zm0saFkxdtVQ86xB4TaktW7fFs
UylJuyZnc/WyY+02O9zFJmAq7OOjklPKV7JdxnHbWWgFaEgm6i+EOrlBdv30aFfNozccSXzhLBEdqVIFaECq9V16tOs+JJuuQE99U/kzSq2L8fvPrfE7uhNESHZq1dIQ8gshsziPdKAMkqEEoo6efWidPqdEVPPI
hr3x+xCZvPjc7NUzow5PctZa5UP8yvRL5pVUuNZ0m06u2W3uWRPxN8UIr9NYF+oqAG35aUz9W6p2Z3jlpMROHb/VY0UICRzmPnPN4kQhWl9lGhhXLjPo1x0A/kr2mfTp4LS7X5tvUZxKIfNBm++Gu/QPJn0AV7t0
LtuwHJ7nBMsiKGu2czm/5rF7BqE8vYSeAO+8pzx/5HSLmqyGqefRK8ny0RzeJBxDrz7k+RHuEs6S1Z45rAJm/SoufdTVLSm35Ys6Abjf078uqxGX2K8L0SqEeDX7ATo02n2v8kppjWSJCVzh3QdUyUfT8AjiyLb2
ycQjoww9domAqa57j0xt0/mufVvigm0HuK9jiQxSSp38Ja2zu1P5hCV/tuvp6YZC3+tbWqVryQuZ3I8+27S1fSDybE38Sn1zpIi4pSKWrVySj0FAoD9xM+zSpMEWFVvRbBfOE/S0H0h6uBb8gtN02DPKQiNb61hN
7tJES6TyNKBwwFS50gQWDITp4cgZSjXb6oHLux1lGkbeQDMyGrEeP1HH4ZE7NAi5tIm6TsOv+KnWU1wlReceWCka/3nt6XY3tJkV/OGMLkgrev1RCla/MEMZvm6SKCrIY2cplwVF/YdXdyWuu0MwvybB/JKUQRFM
iIgzl9gowhxTFzpxWZHMMP7Y53kR5tkqxTfEN5mTm7YvgTdThXl1kAy+eOlNc+wWtWBYgW0fgORv664PbI49hp7WK02vxPtE2lBMVNfhAsEjdz3d7iB1JESXDVjfKtTnkArpiKRqbKFWh3xy3oHZ/PfizQ7yavg0
xC8wQNDfxZ13PvPR++CSbvrJUZebuG2o0wnvK5Q4hOBumN7ck6M510mRnALeKDcNAuQNMqUQcCr9Bzzxrb/jH0yYNnaLv/nNsGF+sxqo6yPQPb65tzJQbw5sfuKv7oumKI8DnPM0BvwsOJW9tLhb0WXwQUmy36Db
TflzuwWKBGZPFhJsX2zfWfcy5JFIP8t+QR+kbwrtHanuAMxehwCUdrgEd4zMfkE7dUTaA1uYboEp7zXrjhYzEVJvhrBu00JAjf61l1+BDegGKCYwjjfHFQr4P2gddYUji4NS5Xh8j3r18X4fX5vC6z+sBYTnER7x
yrpkOeinDJECjzq/U1MHbIc1mJLXSOq+1hW7Z6Vx0zP9y7yLuLpvvT7+v/egOuCm822t601ybrOa2oc+nGj/6W1YgkOvMnxZBcL+gRpnTxDTs9mQZO5luzN9j3VcPsHdN1Mtwx+4gZ/TrW++JxCjmb+Dw2CUr+LI
wauA+trRoUssdzGb72/kzngl5TuBjUXF3ca9QX4LGfzmgTZkz6i5U8S08v8QTXPJD+ZFfLFlC/ndnubjFWS/zi7zvfBn8z5gcj8R1Mmn64O6ZzbKMTAcRIF3urn3id+gDyE8p3ynykNjcjqwhp0V3IbemX4VrOEG
x8XGYvUEM/bPLv/PYXRIhvC3qTAefJfQywFr2EO1Lo768nQ8/h6A4z8tQu1rJcH0VPl7w93R///HI6T/vzbOtMAOZYeIl6o1xQIyJlYUYwUjzM4v9vLRgZFXD0Ehza+ZaXgAS3T7nuAzYbmCqNpL6AFehP/xnbj+
ClpCRLaAmDz8CskrQizp//EBiIf0sH++KYGK/6iT7+ev1xj7mPTieQmBtb4Us46ypsyxZvwem6VcccSr7uooLO1E+QdMoChq+nC6ff1CLWIBzNHRBXvt47lypQYJZ8jPdTRuSjeCCl+LGPsDvaqxwrmr0tz0pEWn
p2DqYh6RfQ+7E8CZl78ALncoIcz/uGiE6YDadrR9WPTIw/r4kcTUBepi9SHb/XR81i+sA1h21suEg0F9ZzEKYL7si4VqebH4keAqZysQODyX0DpVtgLQvg4Y1mBSun83boPZaDQt/3Bvgj9KhTrPeb25JD7Zd+z0
hPMO+f1W8/L61vBn2wpY318ZyxeXTOPRquPOzD1NZr5/FEWsxvnxs+PjpzWYBG7FTIQICXY4jPimyUv6Mm3Sj9bPArqk4IiopaRns8XcuzbZePiQcId0Eg1yS74QLRllUuNeFoTxkfwkpLcYnfwo0bSk1pKuh3vl
YpD7tUuvaPQbpbD+UWPcGDQOulMCBiVepB9ZF+dSoj/+UPfmUyZqefZAkJRNXne7c6V5hVnHdwHixfLnLk8TVGwZIX3t6EWoAXJme8W4b1tGfLBRiQaVYfS6dRs0hnTscYfZhdQwXQCIQau8a42LhxYsWg1i26RL
hnGS2tMs03stzqO3nzRDgVkb46Xt2Y/92JrZtIZkbbMOfNdGmLWBZvk946tXUU3d7rNd6QV4R0TA44SXzA+3KZ0jxIbGzqiRL0Vf6fp+v9mv72mPs8Q9DeoL77ZJqPM8GpBSfpApq+jFc1v9VkcnSCBKFizngsMI
ycBL7VqX5D4MfbirilQoag7jbilhm5fGKClF/JxUhQR+2dtcbXmaXo57VccUptZ4ykIA2dbP4PyZ7//xvQZn+59y6lUwVYu+DzTmg2iAdhNTj3cbNdSzg7dXm+q3tFHPcRBJzGoeGa+WQ9buL2bUbf62LNZ8VtUp
Rz9leE/AulYx9tNSvbzBBXd2h6GSf4d2QtkopfuLlU0TqJxFgfWJYFkfL0AU9sjAA2yrnYJaTO7ASFzLeEl0tLHb16XZuy0+jnVuHrxxh5lOsWYvWL6C5oruJ8MzqpFVWrAZmiZnrcokYaMrZEMl1RFjxB0WAQHu
cnlp3irdLV+ItOd7OsuNCaxmS5MLDBfWMptbG7ea69wnZSsNpSrQ7xkgWNm0MCV1OSLkMUoDGF1gnigtTnJ27Vh+i06OzUrCuYsXN6esynIlbbMWB2E7qJg5CP5SvlCVzr9vnQBOeEyuPnc4HWo/FEyvV4KKHlkS
zOM6VKE5uw4BkvwVzwZh2IwMMj3CDqEDO23EIEXYybI6F0rsFJAd5bMmcvsgKhDAZWHYbJwH2Rgj537vBb6vtx8ZqzBPhX6XeMFmeL/iiNhjRIACPg12lGbQRH3LWfOQpgEfFiat0Q9Dr4tPR3h4VQ7hUsc6jyu4
1TX/kSD5r5+qPB5Se/jwWceXAbFkNFiPg5SCW6n85JltmqZ4bqjDM7bGs4+MFo6SH+EgO4AXqMCb2y7vdghYk6i/uiugKhCwMF7odkpeMIkALaYdyrJ+BpgkZ+HrFIp30BCF/PMiXnBt07pHn7twwWTYhdkmCMKm
R1D9Z8hbgo1dADwwsqEDeZ2jwoZI6aqsDMpx4Je30FkOqpRToWHogSCCwmA5dalS2BScvobIJt6h+Wb7k9H/e32c74JcnQVX/4LJtfF2p35HgBZPZSRHAI2Z7YQ4dFYZrBFlTgJh2kbEma7+v5J2qMgNot2qUnZ0
zP+7c1Z2PuXsH0Pr048PfjKbfWIH7si23flJ+MfP7MH3J2/9zJ78Fe/8FW99nzc+CXt/i+/9vDz6UVhz1wl5R2gcI0AukJ2upgO1Tq9b98+HX1bKHpz5C83YzuuruqXZ46H10+uMFu/h6sf02827xKjvWIf1M4+t
AaypR3tTw0gmznBg9YqsAD2JHAFVO1WctIwEPdtvZiAD5bzETR2dxUVvfCbi3KrQ4GI+hIfGktMYsjCRjhgs1oyatZlM+wh6c68J1Kv9AgIeBIUM3R61cPXxq90IlfZbHCJG5cYvMQOPDQV4tGwuFW2cJI8DiAwg
zbMiNbff7RjQgzb1Fj0/8n7UO+9nsmh3m3FpBgwP7Q03jNY4KK6kDJXO05grmyCI8aNWibLDS/PWfZ71UMfZR/sZr55BV+VuHjytLqBLEGFd+Yz1KnDH6D8v+uxDAR4ibCwoWvqxVqSyum+s7t10OqSSSFW5LhhK
Wp8dpj3HNkSkJXoalqo5FIrKKyVYc3+Trf8pRtxClNMaFHyxqkYSoVvPeLSqNbLtVzIDAM5PYaRsCafpwWuzlFDNiqLuCXgbJzuTr+EO25E27ZtDsr+xHLhZ0u+DrgmGBsgtyF1ZBsicivSUdDUzgh3VmTEc+Op4
O4VlxYbB37HphyxOc3PAFbd++YPfqqzj6qOd8OnbG1l2BGUTZ7JvepjvcxzWUdXJsR79jziAUZS6DtsIb1YcKZgCXyzLR2Zq6yHPond4ee/Zz7VH5y3n8nnDaTdacX3IFrtduQmOkGh+eHTkbhUtpBjOBwW9DVfb
8KsVRSg+Tjk3PEFVw25xmtktQbPRtEGL0K71N+NUEFqRCP8eA1peuacpBOriiqgnBW9VzXk3537BJX7nbLbelC92Pyw77SpHQgqcNFS/Mteq+8ytBee07X4AHuLRV8by9ip2+9z9vsc9QEpBruNcMpe36B9qguUy
lnpv4dmWLpQmXUyja9YRuCmb2TaiZJZTzVEQGmyZnYhX2D816qPOpz2P6zdO+tvelyqwF1XR6YXXBYeYmgymquAmJD8nDwCE5mQjXJIx3yVaSfjsOCJ6E21Ki4NHisyzEqFGyfNPpUXbzKDgHNVg+RpkPAeJy6No
rIpYqrEDOHtfgEhrDH8pODBWwh/yV3wIU5XM3yUsErevMDHZPralDe2DyRai4mjVLT8t20C2Vt2qp2ESLt6Wd8DLpX8E7VOvVvXNkY4cKqjm6MUEWs+jldQhEf2N4wIGrMr6p6QUatxiEXubIAggg9VeATRXfhjn
txkcF3pCb3hkYzQGrsfTUV5ZFNgayJJU+E5PxCuBzgoBHqGyDCfagmcf4PIkETXeuO1qpIK1sjkBGPBwNH1U8Ym4hq/gh+cJk1qoKQgcGIS/yhuhhdw7G/LuPemtR7Fe0nJMLz7ornCXqxVthL+8BjkHCXr5l8wp
jx6dObnT+i3X76qrCZPSdkluyuSW6XhqzuWkpRdIjRiM+1MgBxIDwXgM8Ajzj+EbVCX/RGOOcLO214CTOULfHL8zjPB7/7ofK0VKhB5rUrxMUEjJfbxUaEiT7nxdx/5uMqi5/5tmHUpDozALmwn9h9GmfLYt16cn
wy7z6Nx3fp2tTLVG7QhCTvkDnhUfW+MX44LWd4WBJOn/FdOPIArCQW8hxET8YxiRPQGRcvyZnQqMVBPByTAd/92zpbfYjPM0bkEoZG4c2Au5ygpOh2BcqMyiA5ZxeiNLbjMsoikwWwGen6xizBJXPY1TdCSRduTj
0RShnhH6eWSOSqlmUkCbqZBwubJzbOaUZuVBE1XvMgMXbzwaH2vzacSB8+jF+I2hzrDG11ADJL63H5Vf3uD1HrcjVgi87+TNXly94C74sgGY2sus0LrsGG9upJ88fVfpo4/mP5Q5JhSp2dj0YZu2pQKjmKVdLw0q
FQ26AUYqK4qQ0U5F/hqNRbxqhBN4wY4gOLHmINdBtH7j8w4kctOhvFA45LnqgzZ3dAIPoVA8bosiLynd0atBcnHRXhXnAIGkW5UMzSOZ5IV+g3oXcPY4epQwmh/OUdTZdvZiwbVYuMKXTSP+hWvtPa21zUOB/Ky1
PCX/HFIbZjVuOS/qKQYRasOfwMyzo6pzG/1WRXRVNRFhhC/WiCjhNqVi2e9aV2z2xwmcCGGTXY5WuBI0+886dPV2PNqVLI67iYShOBT5p0UVKrD0tsLnLGVxaiStOh08pNR0Svt1zIVot5r/Ko+3Z3z7WjyOb9d+
/2E/3m1sL+/2VyqTy0wkzk5f8sxAkr9fsCpaitoTVxMt1/Z1BOCMMSHepGUciHm4UlKgsWvNBVcbgGaKTUoVSS1j60ohw++eUUDTEybYAxf5q519mKyoC3z+71FmEMDFVS2pgu79V9rwE6Rlxa62jDx1A1omeIig
xW2UB3e0b8QO9hcmgTSFH9dEnUAq1S8wXPSODe62X1CaFkj59nON1rggVapeJ8Hzg2UtEWdCJsHa70tSfeHEGslQzEOs1Zn8r4dMCQllXninpbwCwH+AvfeCMaHBDGOHNV6YFhBraC1HUtQcp9OjwItFXPUHqYsT
bPGKHaT66nWpEztv1aPcokOYlclqcWG7rdjbSAukaZ7gXgRtGfnf3n3RIl3jlvJ+nK+//lm3+XZz1/33fvuw6/f/HspwfPzwdPrft+duZc56wvivfcka2fZDl3frrD1ainduu+TYTc1Bm6cbp37qSJqY/bBVlwvo
pTCCORVzAqb2VkBHeYKlFHrK61+BOURtPY+sjifo3zOY3gL0jR9khrdocwlZZU2h1Xdx5XMtB5O7mvnAKLT+RKzaqpmW4SZTPMfdcqMT/VVx1ecQpWQsWPN7dq044ZMRP4cQZ5L1/d3HdZ4pvoxXJvqp2ayY0AzP
Ts2hoMll+q94omyO8JFMg4rS9PJ8Dmy/gOrq035sJhqHaitsHVVdk1qeR1jQRigrO/vy9W5fhmp1VVaIh6vwgi8yXAUxSchm+3OKZKSrXu5AmAWOGQNeW+g7ZB/DeMC+pjjjDFadibtNYVe/33ev8RtZoU8oWZWY
D1W6eJHTEKVfrffmX9U3SnJ+/V/evy4TRhhQuzv4g8JMkeV69uiPxTMHbmFcsFjS2mBCuomLvw5hJjQCrOxqABLXHEZSkU2OMeBeUmEEgFpOM5TSLWhV7h5VALwrpBH3sW+f6bH+hCaEoeqRYPlgPjCQ0UtwASsB
f+9BkqJ3KCwbnGM6iB09pOYGV4jiZd66/wKDTl/vI0ILQRTzRDpASOvuU7L4ZhSRjj3UJpWRRFxnI3nxBI4sTZY3RXhHSmKOLbYjIYfgw/JvC8XwMuHEG4Qfsl8e/E1TSKmqr+2IAm7nfk4kWWwetoySlhHSJ5//
Df4xfL/L3iniY/E/nMAid+EzZwfE2kyMfEWntjhL873hME1YN/3ImnBL8hbHVLzoZWE87hb+jdbahM7McUM2uEZ/+UwnkEf7sIP64M8ofzwTWZsoolZ87c4QzmQiVzx98eKluuCzACSDMNsVDrGmKow5iUd7n97Z
EI+IzReZkNzPHVE1qHGcqBfrE/oH52dMwnVx59bgq5STmER+dVYXdV6Pw/BRUAVwIhdHmumfvOMNSl3h/kppjYNRIJ3K2gJT/KAJ9s/qkbBKTPKbdwRnhpgLSBVhGJTDshncnnbs5FJU8dOuIPnV9Wb1MYKF/IEO
51nn5UZwoboc0avK0AzUXnEXjVfKqm3S8ItiEw22CuKph0l7YonoltLgzUH8ytXWuwqdaeHFN3cqIVilpOvK9NMbAmgVK51M/O4ILD9AUFxo8fYcKSvHCLnsRAUy9g5pIcJbxfm7U97olHvBYYwDqfsaDamNeL4v
LA+w2xFtp/AKOHAuPLyocCwg+H2kkv/IUagjVzEi+5Adld2rENK5AcAtDR0cZqwzvrEuWI793n83iT7suSzIamExgiIr9040SluN9hOz7ITr3HMrlNzFSg9SQgburgzztkoZt5EGBhHUhRilfJpFQkCgM00h3RJy
daAQb4lfkIVsz41bpqytD1cMBGL4SXZjjsiHgvX5cFWH97f5rUODHx8Az9m1QlruVV892oG1TqTq0r8O2TcUgQ1XLI/iB0FrQymbzEsG59O0J9ekGJKVrHKJqEdBdE+E100ZRGNchQhwDDhbZxtO70/ddDFYP3Dg
ijQZb7oI3x5D+xZmgub6pu8MeIO8Lw8ddJuzXTWyuqRppLO/CpGcBNda0saxNUW6eepCuoQGx/jOuAleWBWOA6xghLljbOeE5r3bxCf6upYvu1zJUOPoFNmrqE1LvfaHQCHyiG+LKztEZVMZn9rRzSZkJmsE8JR0
YOpEbXHTNtoXtwdSn6BHHKRghFgOaVhJyblw37S+W6clLSNRln3/F82AoL5iHqLM5hCN4AODrPMkUyiDKRi/i/fZv8TuZCIq+GPat0L9V7HXOjiOurmBcc4ZEAUp2tNjLFqJbacgXX5jTw/UdFewyT67YBunHCgs
AN8uDlYcACDsT4MlwOS8fxkgrPQpldx6fClnSuKH0/qkiiKR5u3pDVyBOA2QiVjakW+2Gj8imvRcZ8j7m53h0iQoSF+BL95zKFp0bhUUn9yO9XfEt1rJD/+eDzgDSvTjdnpChNp4lIyqtGCAoPeqISlqR0g0YKLL
oj0XvkwGJSq9eNI3czonR0fB5tc5iEsmf2R1EiJ1gPCVYr+PRlaTlcYoXe1JDM8tY37YN/xx5l/f4PlktayPl9OT12+bJ5tH8+zdfXuvc6vsavgUOi8fPi69y/ue8XPtsV93LQof/9TV967fnvNDXq8fYUim1JYt
DpY0xDOmRE+4V2EPtUfegQtiehTjtSm7hGP/hJPm0aW45EN9lhNMKHKAZLKtWMPNEIewHoxiq+G7pHstKv0+Mxpc1oY1bkwEeGBi4DLZvNS/sqpFQYAtxxYZWHGSVJpIs+eSdEt6AlMDJ2tJGCrFcKRbCa3mJe2o
t5Pi4PPsDn23M27d5U6gPpRKg9+k1Rz7CSTxXOdP4RkrsWJ4jV6cV6Afs42hM5DPrKSmYiAxub5v+TrZwxNBSAPO0OgXnAVZ51DsFEMzuOCKCkNgzvEkaJAHfSnu6on08eGxX7sruKGKyGB7SGsiiWRCWPHuIEW4
u8uQaBTgVbfCV++lgxHVrVBvFAiEmCwukw09yiJ9QkIhhRg35O6b8ZyXtzDPRHwpET1ulv2QUWDFkq/BGr9KUjd0zw1tt1JwHoc236QW8oyMaMvn9NJ/JrAt3Q+8yErhz5ZAGwD6Axmp1lePLyyhkA6sWddcPLbg
mFkyc1aoJQ5yq5tsEke9hwhGsqj1Bw9df9c4+lsocoYtUm6uwwI8tYtPxoGchQZXCpo5zTlZuY5tV0xvXLSrNtU+6w3uuZnkkBWA9abDstAk2n4FlZTO9Cfrbpth1Xz6yL2pDbfy+sKeHmBGvFGkmuRf4UoaqfCR
HelOLhM7aWKZhe0mRYtmL4pjXjR/d7w3IBVPiahfUnvbIAOVq80FFvwqfVeFZEtauD4cNQUyj54aQkhl1F6hIKF7QveE7gndb9ckRJ/GP0MvzoaEjL+3OPjTr08yN9z9Zg9GvWDCpZ4s2ga9JyxyWhzGXKCIkfwk
6jKGWt05lLLNkP6DDAcSDV9eankjJxcpY1YfL3oUdkkfDrfDr5qU6sH/wRHMIhO/e4kzZq0V8j5RoIdKl1bCOJwV/w5+JC95IMRiHQuAoyfHyneZl4dEsraFsq759g/PCPPCaT2o1IYvGNS2yie0V03AzKD9Tytm
N5qsdqDrTQIxcSZFm2s24FhC0irLhNnmBhnsr23e0dzrnY4NPxzLlCK23Z355OzIYtcOOmbcrWs7ofuWBmQXapYvkKFyH6OnH7V2akfIh3UELqLFW96NYeFmP4E4iMxAzKzkS/MPvIPGckULuDIj4QlGvnf4x5lt
lXOsKtVzQ8f2UJdIOotH2Uo2ll4g5HVh6PeaoVApUPoZ6caLbH5mu3sESbr+jSGcGSd0jivcRpH6bLvEkljZAvIzQAuBb1avAI6wOzXCX8CfutOsEoRrbXI1J3Q/64lTpJxSw2tPPcepYZx6+6eO41Q8vMrPhZkB
vDWD/BqSVGe0TKByKLT+8ewIyG89PWlSmy91qsYBDNdipE9Hdlnp7jFJk/pvrd1m1s5tZwnFW1WuxJsHw4Zx1xyEvCqrvk/Ui0HvlT6r2CoZ7zTm0/GPTG2DFYVPz7wQizKGWEHF4Ugg9M4iTXUkFPNLmrLHvlg4
CYTBmli1KiD1WNDYdA9EinEzx97BxdiBpy5d5tacZFPkC8HbV9UsksDnYYxnvkG9mp6hNmdLgFu5WdtLuZwDHa1ARK0xCnJBw3j4ygB4mYA3dRHTq/hABUsbxjYWJzRgx8voPRg7HRLJbXJFJVrpjq/ZT2qaGXyu
SZjOI35uh1jQd2QBHOF4QT2LlXAstWvZv89vy8LtXHl2Oh/mco8Tf8Gd+eLWodZ1hkVtP2jEByXLYtOmun7B75EGGIGoUinOzvFUme+e07P/MYqq6EQqeypfNrdlUjRXnnp41JzO53V/fRJfxhg/eKbXRWJ9ird9
/xyjz9XSudk/M1+6Vh6XF/cmY/Lw38+fxT3aAPn7a4n2R8uTZA7fndC5cz700V3rD/4ztZ9W8EoO9t/9aCmgCn7GV4EtOo18Bj5X2wgcUlO7OyuiNj7uQvBudMUoDafeiXnWDU8LFo/K2fmuZPVB/dPut5MydE0C
d0CAItvlylr8krlh8bdV8g6lJujs9WWl5bHsdLHoO4tEN0GqErURiz8/utaSxueK6nhLUqKmx1XKNp21ZIorKA4dJJrEqo/xt6thrQJ5rKxGggiepdyyeuU0b0YQULmJ6z3oHAGpSoN3hlDKApDfRbtuWOMptMSB
Zi+OVAIxm7xmHKFMTA7F2qu0PIFZ23jieaAZKNU8QOGSQ7ZrFy+LOtf3nW6bbi4QYBaxZ6ykSvKvb6QY0QZrXJ62Sm/RVxtkoYSdysRu1nlBOrYs6PS0reDBK91XpRi9sGLDzKu5bE+GK5WEoA8atUhci1NgnJhI
Ikmb2WlJNhBlxUdqkbGo0MTH51O5qqfIQXFE1Cb+1dcn8Wz2yiXC0MkqiM9stYLtjSWXPP6FZ4ZVriInEiPdUfzTZ1QcPLsmS0Ap7mtkh9UR/xau0VzDsU1HujE0OUQ7Mxh7OhLnGCQykvGdLNvCOS3WLosX2SLV
g688SCoLTmcapGbR8NqgHJoiaryd1Cyi2OW8MtTyTDzw5/HadEUyxUrVx6MLyZgZftLpHI+iArC2Jjx2mPc7Ts4mPnseV1oukqIduYiR14L/q6iGUnuUWOMis03VIw+WwdU9S4rhcT2f264o9P1B3a2wJCPUEo4S
J+HlpgIWVocUnPPGT/kx6Dme5uzDTrRI2Y4itNCgfMIgl5LoWLfie95K9jDJIb2BkPiu/8LHCzakoYXacQx3+TOz4t/iaExCiERJXYN+TgilvqTj6NAoFh1iGmslK7tw2QDNWxtpDbArpOowA5rzz3OnCA7PmWZm
S5mw+FhOAgnyzynXLVTGQmZrGjuGn1ryd0yc29ySeWyICr9ov8sIshNjPJ3POyTVrYLR1UnOvK0ZGM0WjNfkE95Fj8t27mFTO4GUG4QyGFZgGO4j+pbz5XSn6NbJAX2LKTjB6uoMqLKnSuv93C9lqkx0+YVvKvJB
oKEoYClEmSVKRuTTBAzjyPlRUelSQjM6alOxu9LR0ndV1aPvd6T/IL8fEaGUBR8C56vNwBRs215geApLBLqGspfKfv6c0ReT8fcpRZ/YAbNcv8Lli8etn07Jf8j480SeqP25ZNSK0wUajjprpm+Ath+P6H5RFZxc
9+1zQh3rhSw+fVxHjLWRXVorKzUiFcfDnV84kbo5oBRtagOj/As7OZB2eCINUpCkNASd5++/pcoOcN3MT/9zimJulKvndS+PbGQp4a9aQ2daTcl76DD2T08432Qexkx4gebdeWLGuhtip7cNre5UnMJPSZIRX0fR
IV3oMiAJk/89Zd15klFZcaBqF99XbjMyYwIZJ2qcrYFaOQyU20xyJrQAmqUYL/ysLgytRjblyHLXQnA/sgCCs0/UvKnBycmgym8hauaymIYWWIw08cSaJ7ZYaRlx2nfE3epYj9B9qWCcGeFILVQXRInE4xwbw6SK
qUjGaWE8RvBmiBkdfmrBceu8Z0OCqNibzH3PPON5rmfam4KeUDwaeOiruIE/YblJR4n2zD+5UqU6lS5kZ/BWB4UZV4yMtAZYCrHx9CVN++Yns/sXiWTgoXsX+BNLwII/0JjmgYYFBKE3sTp358/yjkZTU1A/OMhZ
riewDu7N/ovsulP5109rd+6nga0Vsp2AOQhS/awmYs3phPvRqqzPR5EbXVP2hSP6fZm2R6Sx3JT3nQKnxTT9a4aJOXrKy5XgqWhkk3T2JslBmzdA6hD4LfgGjb4bxVivkcQktFOFCaCDraPmTC3YitV2rwJFnsXD
u+fLRZKp+jAjtT3KWSP6wrveOHMFhdpWwYsGHfxsK5XaTCRUf8Be8KlhoHhluqUzb7bBu+nFE3B7PK1PcNzRkulEx3b5BKMVDkVFdWivCCxupuuoiGVvYj70dPUrXEFP4OsVHRQKyNSuFHkXzuvS9TlNYym3youM
PbBtTl2a9WYjpZ3Yx8i9PWWycLgFiOnWvTczkaToXKULcLVSxWq6qHXdNtvAl2a2saS9w46RAFksEhV0SMGWty4SPrthY4cQJcJzDHi1ksXWDsg23V0FGDWrsY0KwTSOaVrjbZMNfG8mRl5cjlZHpNNAq33N9bBa
XdpXn0R1DPfFt0D1AzMjB/vF2hWPJINZsKyWFSsULB7dMWeRP3CJqMXeMBV7H1HlNKVokXw7CVy4c2l54jaBtNWtv5J8ys+l67QLbETTaNoHQ9G5E59cIUiKzwdv+etWi2sOQ78HvWJirfnV8EjjIc2Lyu9mtYfP
XgA5V5BoGKWjLp9T0Gr1o86/m5MQTypbwW+7YlyxIeuVkRlV6guyEslBYZquvk0klEFDcgFLY3q0BF23MxILg4SMmhAG7HbD7dsQhOtkWsWyKDOAi6QAwGhAVJ5f/E0e2jqOfgguRuGzdt8cJ248O5SLq1DOb9dr
5B+P0rd7eySHp62cXrWpL2tHl/KeXsnnWboSlLmSwszvI2dr0ulu8DOP3qXp9BQyku5szj2ObaTISjMOO9DVzHV06OLl/ZyTFfRGCBgcZzLYFaMntt1cdKHkLDeTBJWO8MXGh3L365N/fXQs/7VEyzAhsFzaeSPT
vDglh7Lec6mcZfCDu9kvikZdlOcyTCdeEK7u02ujGKeRc0yNxMsWfDft/loiImKltPZjV0G6POXzzkwq571aRJGxTav8URtifeN9Ilfp/gb68We8wbJ3/TuFSnBEzoPoGEue3Vfw9MWpAA0ml1RJY2GSyPGuh75j
4mpyIPBJOrKcyIUDyhb5hIgyor0cRkWgATImc3mfQ6mUKjaAtkqKGHhdb48UjlVS/v7zfpOxiXTMLWDyvJ3QLsk8R9hSRuyqpD3q0Pej1PTdJIT59LjIqHdjh7IF1rHcFuisUgZaQMlta7T5IyHL+ZXV4TgD9oOV
QRi53CqPmGgsVjBHnYlsXwBHhopMEKcwppQHw4Ur2+Op5nsJF+m1rqhoA7JIP+hVeRbDmOEk0wNQzmtLmfsHR/YhFgPgG92DjI+J4YpucETGueH9zCAf72Zp8zU4Yb2F7em45DFk3Ygp+qmSjBHDSW9X3QJ5yBfS
sMMD0vqgt3jdD///NYw2TCEbJXYyn++A8S9nE5xafMwDqa2g9DXeti7O8fLtGGg04jRJOmQUfZyOzbF3dxvPnzipOLSxV6XCsKmzoNr3k84uwhIH87dg9tbktL/pBMZg5GgNo4MgBntAO33GYYyAkgp7dgd3REHQ
kLQ4auXTi1RWBQLgT0udSCNKgb66gN+iDxKGS5wAYWIx8RQpe9rRKhS6080QTbl8qnZpB5XqZGllVjcvoBKJlFeuqEohLOER3vwFsYOJkkH0ZXQjGrjR3OaL1z1Po/XosZ/Cg0PyAIpQAUnatTcbOKa0lxFRwF7/
DIAiylgYwYEOLjtzFzYr1BUyDSNqrBLqcPC0WZmtjLIObjODnj9kY1ISSnJtltEuXN8BxnMFJtNiVNWDOGvniB0DL0PZ2Zd4lXHPEuoZMpayMlNRmve0lTmXrImsX4gkWAedBtvKE7aQBiO/LlrRCsQ4P7ll8UuO
5Rd9kc2OyPM1edlpemE95JX2KTjik0aZyJ89Js0lxl8fVZC7SZ4f+/a7vnltVw+L2Jb2Ia2m3a6TgI1KH8oXxD0N9rhvjvtBeQarcg/hWa6ysU0QuS0PGVFUafX81fzLqcIUIHnSoa2z3WehdSag+uw1SA0dYiZZ
zRiFiGDTJ89e3FS3udUjK8dwHS1rwQ8lEFp92J0/lA/fqdRRfiA4tXnSpuSTpOlpaiw61r94w3aKXlPOdDLZMciYkqCr8kNhrmGWaCjTlTJ9+W4pvRVSnzk5a9rQHz8Xwzo027sIH3ke3Wiabp00XiSo3pGNvpjE
2tuueBdUblfbyO6srWHYrYJ2HA1GK8hNBBsqEbQhnHaYRQeZz5yvf7LN6yyRVAx6lyDCdEDL/WqWGCw6/CI2Fcl9juj0AbKwfi6bez2zTZZ8n4aU11Vjn3dKCIlBuRX9mmyBhD4+oi7q9tgKj8p0HKztdqodcFcP
OUj81T0aLs6joOVC3EnqTrsk9EyWrbL0VNiXGhEyP4wU5TDKoUZyXLMin4WJl/OV8M5s2Ja0b4kjwbBJb627y755MLcUFwVB7UVUpfL0HK/iilcPKaF7dIizB3lympSJY+XdJTN3G23L7MA0e8tWb+9C1lmvigBe
cA4s0+7/8FXsfVs0gQ+wvY9PKwOmbEzJX46rrEuwv89oWdH0VeMwS9v/nBUYxKIGTVTdmSIQgProM03zaInyDP0CqZBWx7iMWi9AzmGlG+gl2B99ddxB3VcrNbu2df159cYmiZdwC2B9ZYGf9jW/LP3aNEJcQWjK
IdqHNvelqM80+32uzBzdPXyjUAbOAstFOKRwZjL+YgDhTKSRq8JyHPPQ8aS+QnCuhJyTdyf7FgrACikTZe0JoNOdc3W3325Xxwcd+oQlreJcPXp3e4/kvz/sicZxTrrMEfYg3/0KcFIO9bqANyf5ddO22Y/n5HIT
J6sJA1ZeSUe2gIwD6xL7ucXmWb1ztrGTZ90LPTfFrlnAiF90H/ua5qeyRK4PQasvfYFXob5v1CTb/x1vZzWvgJD5bNh+UzTMC2JuMMik7zYywcKtkYJemyAEFpDA7Id6BAPbG7QH4Cebj4nYQKJsmFvvR7aCrJsV
J6PcQUMUVDU2jhY4O90pMRegWRF8klnvLJaJxMCO4rfMIJdtAsw3rZXCFZoeGNM1fnUx4KmPJiZO6udVPx3HNDucS2VPiYxmxxen4ujKNPm5bQYYAFkvQaYGgOC652iPA00oqjs+oDBP5XXOrglgBvIvlcvvFzrV
yjk5R53k3Xr+hACuk4TkT1jEU+f8Al7gnW1aAjwYgt0og/ugdL5ulQRpbLc63wdY2MbUjl0XWnXOFod3qhkOC6TTcl6C5EOl1SC3jereoBStbvEZjEC5D8Sik2bGDM8IZijMH5GWDwmT82So5n2LACRkXOXqEWv/
0+wqxPJT4kFDp69P+X21IgocVhL3DPWnIzGU3X7KP7UytCMRA/jTezA4u2SfXmieFfyLvkmBPgD9VRDoKY54dAhtKvtDjK94dEOhAd51Nhc3GRLrNZ3jxUOhvTdrhWzQp/tTaatkHTaeiLPAMTD0SISOZl6iC/Az
lqJz3rCXoaqGIXN9HukpFi+N4fiQx3IM6gk75nEbhGgawzChoskeYN1ziD58iaCrRwaSSQM5HfOuycAjxncb3rw8fAtMreA01n3ENgeaG/Vux2vsXDSmkY84dcWleyr5safLqHUiiqlwPI6g1iipmB8jUqrhMQoh
c9KWOVB3R+cjHp0NsD7XxOdfT0jFFcJ1Z1VCvZz1PvHvnnADPcZZV9ImqMbeqzKuZHAUXBuTVMVHVJ7U9N13nD8vKEtSve9VG5ZKj0djP7rO036F+HbmsAzD+LfNQ1WJ/ltJ/cro+pXSLZUtsn4Xk1xS1lHghh31
lYk2bbvqtOm0GfxybntPJClEWBPVIM2/NsIJH9ytKLK6WdNuTNlolY6LOMeabx48mJPYW4QlNCiL7ENUWccjlpIt9b6tp2yi0Ra5HZJnUuNxcCaTu2v7slkKyjv2V16NolV1o4Ecd/MsTUMb9dTZL/D6XKS5XguG
OrfNveZH396CHIgJXse2EVl8GeiRwpb5mNP/K7zUtgJffBllMcXwaJfaZcl6IaexHTc/IpJ9RRPSY+vAEdU6FV0E9pj6Nuee3G4blOYvwus2sfQjPifcVf6/UFIn1aDzCwscKkH3thsnyjvQTZMxq5MK3kizijpv
2NF+ZiCkSiFEMyvS5ryNpEXe1gScrEnyMBQP/vXvzzsFiiiVCd6eY2IdeFjWJo7bs8ru3O80a6xgPde3rwR9HKBbBySJLPrHWbaZwM0dsl5+uC/NZ1aQjzPOSySL8BcquYgMxa0tfcF/pDgX5kIMSnymOvEZ25oD
cfZmsw8xq4uGOZCSbCMPgiznCWhbnFd6atVarpkQ8yGlQZl3CbZ+TXEXdrjtYRptB5DAPwJgNU19dGFJgL08586MDF+lZaLFNsifj3Fwu5SPGN836KJjPrSewveCOyr7rJ+iXAopcYUgm6YMYhtSMKrtTGtprUgj
0DSfTVc3dVPsvwUWnDyN7BB2tlNdS6dxskf4bDFk15nio0kVXT3qynUGWKv7e3ZAf9ct4ciQIv2UGO5ztPpfzWe7eoKnYu9NA0s+3sCdNR97IxAIYMBczebnjwmeHa7RS4qyO18iutUb/9JuxHsx5/tgk2xlpaMs
FeSHPuG2zFW60WS4L9Qcge6gpjWAJ0ZGjCn46iPDOhRZoWlRJXB0zL7HxWL0O7yqxNUxZcSa8bzd2R7+JRbhecFePAtRTaPmMWgBkoYPz0TAg5SV9yppTHWethigJC6gkBE8EDP34lbhK5EX3ssWDY6n2fFrb3RK
oBLWAAlv4QMqEI237jxtggtmq9U4Fy7SkCNiu36ks6wPZpv530MtnIp5f125RIMzrpF9zVXjL3yb4TftNZa6QJMDGpE8IlXYlSOJDa1JoW3kTTQALqYlFk6mCXC3lxVa58Q6LpgyWi7Yd5JqnKVAQ93SkHaghChl
DSKOPmD3wNNqtkPyEPBWZy2yE2lwN4GVLGID8u11AA5NAquti5Ja7XTYGj0qXrJWu622V5vy6DS+C+cxMOWAozR+23aagu8cfveDEbKkgUncDkYupZTjzh78iDvsjiPLzHpMCt6S8z0PHfD0Bjz42xfhj9bFR87F
mRfK9cqhDmbTEU3dNeHVE+P+vMJR6mgQGr9rO1gJkj+/cNJAJmyB4fjk0E2EVWWzF/rmmllm1jXeGFnR7IuAYBof837rT6w/k6nNHSsGuhgTrFUP5Bq816btBp6cMwHC90FreYLJF+hp69J7oowO592XWGFKfNQB
MIjGXQ2QqLxz2FmbTw6PpMCC1NtGJ2D8AYiMDQgVAuF5A3FRS7zMKmtdOPk4icng+4ZAWTJoBOdw1V4OhknkEAL57Rw6sAv8kTxpBdLpFW2TDczuBHOp3bIoYxzdhy+SsIodw6ketjfJu+BjsAUOD7Sv8IZOfniW
tjG4TcYNhgJg0xpYcooi1NASS4iQMRlfMAQRItYOswDi4PMEHBcEQ7gxDsKZFuTzqdEu+mhIcSAKMKmhFsLLgirkLjJSvay1GVNWe3s2/nEpgYs8uNod2cxzuDBVoJ2mBTJuhO5VkKnIwL6iRxS/d+gUDId7sCww
gA5x3p1EEKtiT5Z/Pjp0OAgUyFsD2XTcu1toVs0ECqiSAFr9mdQETEdHJmbLG/y415Ru4dN+WJhg3dik7av4eXSAnsweiBmV4Si4t/or9J+KGa3XS+XdZlwTd8Cl+GbjBeuW9rDQi4q/ruVwmwEsm0JtrwSVYJl2
EaRpbhvMR/ZgDnv7aGrsAZ2bt8oqDR2GI1cRpavDceRXFSEfS/y43o2zM4iZGbyN+xHdNZJ3KvUwd4h4OcxSTkZ2TDsDlZF8xYLAKCj5FDaJj+groQ+mxAo75O/PmbXd2NWNmSiApQZSD/RtR92YN3mDKDTuTz3w
8VrjkgdkWVhszcIQCoTcMY0Ar6vpyMLZ9ycquryostVL27+ls7mUKxyF0x2lsUSm8zY+7Ud4GJJYnkcuDMNdHG0k/RzgkUXqCujPhivtY0axZAdpqGgX/VolT0p/Bj6uj6hz5vZFSP9V7GrYAY3Mf83e43A3gUYM
dHkCB3goohIVvo1edh8VuyOW/YnB8PM6Hd6pRfDjPmNs/Off3KTuIq/YnYEfY4fpsFUZhYUiIte7vaDlI/OGwc78EuPx8AWS2ACwyEk5FKMI7Q7Ui4bcQayLlzCkbeos/b45Y5f0ircO4JzQU1/k2cNxP8SH8+By
HSsEx7WLF3hz2j5lXlFERCj1E2v+JSaLZe9HoWmdQ5UomnUJI1wKLe26WXtZewfyVHk/9ppylWs1iylTWWofPqLsiBJUoEbDZfb24gjNaragd9abgQJ03TrN/Dsue23cyDO+29HSdwvlVRpxMLlgc52fEJcZ79ru
4QWT/r9LiUCF+c/DSNmhlwHbn7c45/Kj10Tb3eSPirandfKdAbHoU7zZKxteCEu+bBACsuCbQBIPsDNytC2mNQQ3Iwwpo0+XaIar1QhQHrTsHq9IAg6182IhLJsLyZQu45nfLRAGVTBM1K4EFglyDYnJxzXx8qco
YMewD1ON2WG9hR/5GAqRokUzxf8+VYF++nJt2Z/zVebo9GLEyi/f6YURGN7q9Q9DG1a8bBr7PtfP9Cf8XA1WNFgLrS7Kc3ycDAEVwBQIHmpOc9BGAlmtNhxwyanKC6xLvPUptww8LbsYxeVHVt0IW6G0fKCoOhx/
hwFK1oO6B+QPW3KH08JU62ZcDFE2lOO0wlxPRD5vHwXtBme1+TfxHG65pBObSTzb3v6KJKHqkP7M/qZgdGZUs1XibppVpdbUYxesPufH6N/nBKlypFePYTll0ehvJ1RKCH3fRgCqdkukq1X0XvR5+XBPRI0oohha
PGiwmHarF3g5lqtZV0OZO/SBEneCyjlMFnOemBMM8OkmxvxpCPdMQc4PE0TMsY2ekqL3JUBlacrSTOiAGZmvVrKAAKsIFZD0xVKAE1OvsVrqgF9amtmukvQ3E9b4lzJNM82/FLYS2SmboPbYIbtKE6r3XCZSh2dL
eaZN4cVkWjrpnaUx7/7PRYU2hXKlQ9pAWOD2osxgg+HxkQQ6jzuFuQRVz0JpAk56LxeUuLH02dPA+2bg1OEJf0bQwu2VWWufBXDPChw0+bqYcwxwjLSG2AvTwhH4htnJtPqLiP8Yc4i8uXFq8TKyxdTHSlrCR/SI
NpGDsAc3vMBubmSnYL01JmIWbzTkGq4zSqvabP+xac0hasLR94wWjxUwvt8adZClgajBDi41CAncd0xjeNK4OFZEX+IAbnqJ3efZ4708QVPN46rGxZCjGtauAjOsJ0sz0Rufaf6Ce7hgS9x2zEBaCy+tS+eBwMlq
pju7dYF05JyZtOb/Zq0W9VO1SNEpagQBmGANoL56Ph6abMpw+k2ZN5SC2BakZaRIzSLld9kWPvJTxZc4hpXZWOpWL0BBDBwe7WdKi3AJ7O1lhK5Q51ZbwDmsXfwu+8zGpAkjcGdjAkPT5oSgEJ3tX0P1XKauF8C2
fQruqJuDgWG9OgUpT0tK+Np5flbGoGNodl6yGr+Sf0DzQcqhub9f+p9f9d/fCXmA4NQCjnEYflnj0I/+xwDC31Xtf7ZRumiZshwDfBQUek7aNPdOI0KWJtwknnRUJ7ESvyKj0msXobOIIu1ZIkO64AYRJ0H7z8N9
Z4QYU0ZPTWz0z5jkdAgaSigWEEBn2dUMYGhka55DRVijz62u98enN6qPfKO1F2vFjmfhu9Mnatz+9DpuXzxUG5CNrABNpyo1TpuCHfgkDr69bSwX5ISWGCJSF8TnhpYPbAIb54ytPbuFRN2bc6ZUSLQnSXQmTHRF
n7y9MzqSBz7QOSNrXSjjS7rSJzqHPBqWSB+Zlr1IBmVUhPVrT7t33XHS8XqWYn4NowZgB/ziVwswtimMJ9StYZ2mvrMroixWEL6AL96eHI6AMQ2hWXlNmJDVhcaCLOF4UYbeSOXDHhoo0UP2vIYc985oxzZoUBCh
EhLO/QsEe0HguRhF/cxmCxiIM+1/L5d66E//36T/LycAHNfg8OGutt0+bLKHqqM3ORs7ynisyScFfyo+jd1xuP7lnWEiiESXQXZE1x/R4SN++DgbnpWd8VmXcmZ2e/6GIlIx9kuE7+e7+F576x9gPqpVeMkIKoQk
cdPen2NbXk38CgtEXbBMLFl3gn4/1ZWnipaM7jL07eWiNFBtXtoRf8MQSHniHkAdSsZIopGVEctAQjyE90Riki+ME2EF3QvFwNVZIJ1WSjAIARSm2DpQRdcrGhQoQ5ItKLVO9vwOpve0NpVzFmAIc1Gv+BY7JJxr
LKC7O2+s/+xQMAjBUawgDHl15kL/EAF1jfn5u1fXmPMiIaK0M+KghW1EQiTkV0WIc8fYecIMrDitX/xjp/NdvODpLMIjN9N6OlhiihU3lnS+2pHkic4FL7vZNNw18A/880iei7WQxxPkNn4tUX0NH7klQFz9AXp+
VNtO3nWIHeEOGfG9AfySq0p+f/no5YxRWucI+KAYVnDzYoVJbiviFoCIvKW0MkXmiywkjaqPvJ6fTOL+fxRXO/zoyk8BRq4o7SZRNx3mmxB2DukM8qnJWWqZx+R1EepPHnx6bNBjKGmIgR1N6e3aTXQDXBk+C0kv
EILQ3YMXrvj/t/rJyPDf6Tmb+8X7Ogrf5cR7yLJIcox+z2Rq6BmL3UXuUifZZ+mSzL0fSVZpYlFe+7hSeqRE0ZLEgRJKamLiBpU5TyPUpsGdMobnhLT5AwI/QMWbR/k1HGPgUuCJUdlfl/xhZlpwfqYWcmZp2rkM
UE5zBh/pQfNYVtpol+3ROUDXlUXrnV3l3aJfqGnUnahnwWRiFHWU9uv90xc8XAAKsfqmpJD7yP+cWNwen/aHKX9vy+PLxGZ0Ek7DDLqxQ/QuNH+o37tFpYRmY+eCkUViAzukvjnYVon+1RSpHDtuUjYfT9vYHD4W
5FisvMWyWfY8huhMOQzkl19EbL6/bRiAw4uPpWjPNBPXi1uS8Pjj+6mt+Bg9M6Ywfj9KCWnVz5vFdNPXCR3YpUEF8tdUYR4MZr9IBCz9pmtmwDQyLzaZpUwP0vVnlldy+DeRVD3SlTndKZJ0PVLr8apQSfWg3Dd2
plWT22cOjTh2Qrruh/AQ/VG1kV/pKZGOrg04l3yYss7yzO2EazCgj2kjVYDm6M1dI2hIdCLBn2+zvNDyiczDku7Ze2akr88YcnwHdris0bi97di27Jww2eVgDT7LzSSpwd6FslObl6hv86QpIRj11eGCDnmlWHTQ
1wyu/LIL/rBkzrkIKqYZzIM1KRYAk1/G5frb10O4GQBmOtdjeyeoAgNmiZIAOuEbOqWQ5yliuhv5hUcLlgIa5GEGPj+iw4+//H4A/xn8Av7t1oPYa/m9XNONhaM4426FaC9yD/9L+JzGYv4F2bwcuJ3zoBgNO/n9
STc3YhRbCArxMNjBz+sAeVLif0jal+W7KRVcwrP4PZ1VagG5J3T5OznOb9qvzxPAfOpoxvlwN6yTXXNSvCc4ULkqp4w2+rS4lPwpqyjzar9t9YcLZJclvfgwxAfMDApvUMupZKNcDwOLYabm92FiflhIWansgtHI
3hHxSDtNnqAnlZckiFJHKOlRkBtdvN6Fl5gefWsZUTymEYHPBUlGLK/4iRazfL3ihiM3xRJCI8TI9F+sc3pNx9THCr7d+mrhQ6W6UiuNF86jqojIEZJaftKnJ8xUzSnlUDlIDbQBWhXCvgnzC0grlj1rev0qdVCD
xMD8J5Kzau0WT7c0UA0ae6FiCYoAkpXWgfhEL9ArKRILbJKmELf4wAaCbHT8U3pqe31K++Cm5vPpdoId5tSPNfdv/ZZd2lE/i0aBKAnRAB8xvxfqg8FyF9SPMZcihzaDaRRh/xUvyDTGrwMym+dlbU8uZBLFbBb+
aKkz32d+DGoa0hmStDmwZBV4jz60L9aJi05WtlOy1sdBz5wWBXp7tqOM32otfc1PYzBiUmkQlmsYQ4RWKcFX7QAmPhbZQZbqDuIJHT71Am9tD3CjbQQXqOMWH9lad5ColDQ+tDfqawvwmBDvSZfoCYwRaa5xcNjM
HY3nakwfqq+ogiZbkn5ZFRHQyYaGh/4xIKFE8CQiU3c2TQ1rIckQ7ki1JTVapc8F1kxojBd/hNsK5U+CqnIP1QgubnpyRO/uLUI+yjQY1U8lM/3XDBEri7SnNZmeO+BuBzAJ/jx7iuPamSbffTX+iLzNgNE+TJ/o
yccfBXwhnkkYqzEfpS9+vHlF8Mf3Wx7keLPHBz1e6XDS8ZjKw6JmXONC+tmjw6mQYaVwyxko+nHSmvhTKUnkJ+OxhvecvBwL/rOiUnZyGG/XedSH6uLD7EKYZbcLBwpnaCmcOXW19DivEHFoI38r/tBe9F2wIxNd
SF9ECFYAWrQ5pO0O5nJReTZgo+cwSemzMlDFCntPIGRmuGcA8QJ4cHn6q9rD5g6+gV5SsJ1r6mgPjgKK39DN0h4vqFzuce6jQEvZPbMI2BOFgDEXoPiB7qfGH45oPtWbXeUuca+MWYg/hD88Yi8Q5P5Wkrf6iXID
pKQHACbpE/K5oHO/mkCKTPQvWHKPoYPZ22mBj3gbpoPzF5K+5eOP/d+RUv+5o1H+3FPlOMFfB4/ZYxyE82pyEyF3eH1K70FMOmUIyeGchcM2iyqGcleyIpfBsySHCyC0XF9R2cqdX3wYkCSXOn60edeCk+TpM5Si
tXoR49kte7zqLDRoLyiqLFrzn9DnNQxKLbRQrPKC37Bn3TWZIK9N7jbzsbScs846+g1Bw/YA2BAJybb2rWELP3kABhem22FPUTvLm0NWFW5bPVLnMk/gpGphcVse/3KJJ3zxgO52BhOYqU/f9MCTrv0dg3PdMUU2
lD1YWw5D90cENxmCqqbla80swItKkhTRJqK4U8TjVFvRTVJmLVviqiq/GaBykXri1h4X/dOpViqdaMGp4+DrWDZhO8pwPnVDH4kjyCq4IEmnTrjpGvVxIaBq9WjJ8VMxrGnV3DcKut0pws5g1gMz3jRG8cT5s4kP
nUxoCK0Cha8pY3nI5zpMeO+zX9PRLw4NVtFJPG8Bx8uNigznZtByfT9LzpdBy7vAfGvavevSu5BU+gT6KMH4fZl6aDh1Eb3eJ0EmRAQpBvcswxjpKJYIUSXyQMG3Gfn/RD+vGp6+XE2SInjSrOSzHIvfFPH76Nyc
GJkkm16B9LdIX3HQrxfYaB0ggJG0QQZZGnYN3dFjapezHC9gizmKZwge/qlLm9xmi1JNaWFJ4iF8AQtOSrHKnd2RREyyNYRt8AG47QGdM80mhDyPjldvp+4w8FiVjJEcpfwBzTAchdUwzCRqlA9EnC4ITq5tM7gM
w0PEyVtRtrRrdURumJuDqln9voBv3mgPmyQmQy/6qAkPMZkoZJ7GI5/dJGlLqBGzJfkRDFjq9GgwE75Iz4l1R9toDHym7a4shOfKlvgNLwugSmYpbsVy9Uu5Bkch2bN5NVtz1cygN0lV4U1XMhZJcayeCH29Thu/
PTjLqpdFDg4D02zHWK+TeZ7wbhHhTLNi5NV0Woi1i+YDjHAhX9XEJE2EZJ035Bqb+DqW15kf5M52heN2izBo07A+noMY2WkVpIcNcsDF8+UPd+OTPhPE+Bcmoq6jwe8lCyuy3fh6uNCRXoIN/rRlomFcn6WzcClE
KQmwRg4qf5myOlpxVIpQlDXU5n4IeY2Tc76DAMuZeDJRiO77V/l7mWj26tETK+5Ivndb5wxqR2M7JCjcPaMXyj6jXF1KMVkydHap6fFpWdIXmmb0By6QJCtaPNluXlwccheRTnVBtRnUKxPkWsum812hb15gMqSh
j5WkH5LJiJEz0rE8f01OuSL2LTav+mg789SFlri+MtEFimZxkT6uBEyPENdWKFSI7fOndhVOoz8Pc4UEns94iOP6rfQL1OjTH9o560e96RZZH1doqCTytD6mKEOpgj80audSjvwnHocmsiAK5ijB/mQkr4paNFdE
MKIQS/OfWC6th220LC1EUqWmDWUhZO7bwermoCEtpxCURPhTr7CQDgnBhHwfK/vh+Eg6PsUuJj/wOEh8RttAmpolKWQ/IOfpliM0jWJB12KTtSVn5DxATZcc+tNSJXTyhgjSQmUKfYRsv1MS9jXa+LLP9t+TkZJz
u9sHJYloF89EU1x1rbHaRKB6Dnz2YYaxAFBiW67yckyrea6D2kgCZ+PNRb+v8GOuTTBpBQAjRtY+EgfmlhtCWwPK1tX1tvw8FD0smF1Xlxdaq4r6NQ9UdJWQeOvQsgtRHC8F7UbYsGcwR6oIEJ4oGSVW+CjPzXUD
IbvM9NHUp7TNxqRpan84s2VS2V20WSSTHdmH4fF+jYbcbAlPeG2qgTrCqu1cf2QN26OMyXZR8RgV0rmUi7UG6jZXIxTFov2Cz3pgcCfD12W2SCmixV3TQ/CqQBrU3JXNqC443dx96lozmZcfjt1cr4M3GlUOJvH6
imKdjUJSw8Hhky861XPgMQfGZ5vzPUZvBO/OgHoTws6FO+vI64v7TEc3SL45/bfKNN0OdpC5m8kISYPsJWjo+Ku8sPtAVn/+BNC7Q4nH3BnoPHmTD5Mhjs4pb7eF8UDrNYoXfljHWq5VnSQ9m+iyeHRm7yhu7P1Z
o1r8UCRI/jaZbjCNk6ecq3NSeq8Ti6iUhsT+iSIZPxzqHU/gNEbJYqBxn+nHm0NPV1LT4PNV7IDkC7ydIqvHJivycrnuWFkFJE4c9BYMqRIljpDs2AlkoJMnCq+N1KndEl3iAXnSfSiS7kIjPVoX5+rUqI4mWgte
uizJjqoctEuOV8nmdJnZLW86RTqj2tFFm01eJmbTakQTskYWHAr732jsopU4dN5t8I7AXJoquW26/INGkj+HlnFcOs1odERhe2Erj+t4of1DSn9J1/GRJ9pHI6L+AfC1gbi8Yqe8m6NK8IprcuPPU7HKoqOZnobf
pFwb/WXolihY6RmGRCLW6TZOnNQRRtIU8WcuWl6rLt2ycDdxWMCnDo+VckoyO+XPQUmvn+roMPJR+Zs18MPiXZT0YLFf7IljydvdbM/3Dp2Zt3XfI5yAixHwOQepcRf7tHvDYKc8sutL4n174CoyAdatkQUTt/Kw
ffj5QWq9xF7jOG9iMt+cLYfjm4AVJ+SQHII3eU+7l1RvRuVV4YbdsjuUxT8fv/tl8su3vV+mO/+6pjGbV/9bzsnDN0Q3AdYrDYKS0fKp7ZNUVdumys+W3QpmpmZkauM1LEpoUxkbmJnHaTPk/fw7/01twMJbDW23
AaeLtdGXZ3luv7rinqpfTU2jZvPIkIa8nTuhO0tNxGaG2stNBxVCb7BfKeQcCUHpBRuyGzFKSGER9GaLoSEXeBLH4u9td/0DdmO9FgwX1InUhdiayhaPmsBRy9voUNutOl52qw6J3wkd0rtSp9zw5dUsxHNz31jv
tny9pe9luLc6tKXCslWA157DBaXPaF+xEbA/p0H/b4ZzEwUPNy7FsualPVyoHd6qxWFlbElWJaMDz7diGLQdn4XHlfuE4sw7Asz4q1qaKOshFgApMvB1sMZ7yB3GnZvOnOnf8VIUU7giglL0HE1yBkwquwIuRR0k
tAFB9RBwY3UDa0oKX372jTOTwQIFkUa+cYCnuBqNHGBDV191pCqMZo7++bNZk0HzRyjmsf5gDIIrkh4Cj0UZ4Gh2ryFZRXcIMFKhfTEJjLUhaYiMc5V1HIskmSNRqD/OHXMZChJPbBboVvzzLtK1Wf5A+ppD5XxC
AowUVBlTl8NXjUXb1yWagayCGFF82TYiM+5GCiwyGCzQzAXsswAXK5bIlMvDxZ5myo8rM+xWwJFmIIEpOrq63loE8socyCDObo+gFPE+pHiFyYU+j82bYoVasINyzwv671pQzKiU3Y5MicsaRh3LDAjPgdJcZJLZ
JP0Fehclwj0Sm3HdNQpyFj1h+06VUrSDhH63D7GYzhehp8WSHQmNv1kqJMPPdTietIDDljkknAQTgkgPHt3w3DKHt7kDN9gaGq2NMpckWmvTwGcw1zt5rYDJZQ5i94AYAyBThQ4IM0kwWhdPM+bbq1GAupAOzlU4
D6RsYufIcTnIXTC9NZmcNw+NA+UFSTTGSJqLKExkkGojrrzzWe0nN+W557Xsd5R2jc9lIlM4VSk3nhYQ/aK7u9aIzHrs/RWoeOikdfzA6L5gfcs9RQgRCV8kxGKIaVyZPn3pGVldzele1PPSJ9+SxXziQndXtUDc
LrYPeiF5Z1uELssUWjMQzDNLHFG0V772NGTMfCzNExXT3iU+h3HnG0J1abhORSvt2F3Qb8dsWevk3iAaqD1rPDvcWrRYiWA9PYghT+/1VKmJzShuMaT7kzlR0gGCM6ckgINqZsewHpZVPJsphfy/t0BHcSG6TJny
77PPRyD9J+Sx8V9/Bahf/nYQQ+uhTP9Wu3KbCdZODzVqC9Yuc4jDRI6G6Wk88IyHIC1yrc7oRkDjhXKLJPYPspN2JBu41tMMloP5s6dNQfYqGwa1lznIeQtcRrit7WiZ9TPqK9DCimXOlIa03fb5wfilVpiLCOQu
n8fa63S2giSYGZKVobEIidByDLG8Rpairg7SYHxUX5ZkAEM0hU2YxBOmK1o0bzaiyMl6nMAM46ccLF9W1AMFMXPoSSls1QmnZWVMjDQeRQ1Dt5bqIdjOmR+T3I9/u2xM0nqn6Wgu67xo4jYW081rs/0G70P2cVLl
08iFI8kb8VLPlhTouk3twznnFMg6BSKS1d3t233OA3pLePT2/UhhvZwsgQfryAP9ZYYfHZ5pKPGRrdcqCl2v0xGWypZ9tbIhVQOtDjIZ2p1zg7uqcoFNmaCuM4d+Svgb4FBpfSzfs6x6RQDtIP2KU06jtjzIHBG4
c4TqS+JNnvWnnMhWlWMwOj3bXBXoO5cKn7XQxHMAEvaglZMq08eQ7ApCi5njAOXhM6mKMh6aJtd8oN+btd38tCw5Zj2DaqxeiN781oisZdkP4o/l2pnZXhFGU5hyTAbNoRe8G3LubEfJxyw54kEz6Nsm2S8/H4F4
4/Ugfx33QWKeIrsLfh1+u8NEKDkecp5wLqragSUEQ+XOZi2zLUlZCIwKeZoqXwCBQDSuSZhnY/nsXWNNeAwxvfa8R7OimQEj8bQqmuLthVlWP7Rw6dEb/xHmmlZNpuqUHIuejZhFQFtKg2ceZoWnalnlUFwqJYvZ
7LpoXUK2ToFe6pbn1foYctXEkBwnXmfvf9LtBXOSStcEkpjYdrxM77GJdlx2xw7DULK8lU72y5WZDwDPmHgcxpDFZSeayBHv8jXc2XDMZMr89XGbyV+KcWUYlANbBQbWjfRJPPJYJwFe2RbDnfeCyQrnRDrD+YEw
WVEeVjK0C9pW6qmP3EW8cLqSbNpi2iuKirpSODqXQXuFz+HgE7+Udt6VgjVPwDBbBAALor2NkYhV/GeI/YmzSvcvx3iIk0jFKO8MM3iX/DMRLc8Nd6m8jzFJXwnLSdQ4ZD9xXbyyJPtpmtXNAUEL1tcn+t6MdrUE
W36/rNT5pfooa0GYrO0oROucJc7eSF8G3AJCW8CV3uateHIDgvs/EMdf9y8l/G91wcIGH8msjrPxuBxDdWvYBh5/7/FZG8dGu9F4zWBcipFKmzKMBGlqa8WGjVYIpzDdHZm/gr2bXYOeVQNB9+roJM/MZyzqPScu
vMRNtCFx74X4CQfZGTQLyz4oHD2oxno8nd+DR8VEoQyOuA5b50fQ06PPmRROuLAepTYufso0xtaz2A40SNKg8+RZBA9Yn6E3Tkg4TdqAXbg5oIaEx25OBB+dPe83iHkM7bHdIhfqEQcVXcFGAv7lIQJ0LQAk4Ton
IehqIJJkH/rAHFi09LzmhmEm2fG/lx9DcIcxyQwyktJVxrdR0Tkg5LBCy9bAUcLNn4iiqwmVErsS5DK9822W/TFuPDWU9BElfKQSP+6x1vppcPqr2TXrjU1mgqw8e0cuSkn0awwW66Q5xJenUg4dbDKkS18621PE
s6XjNnmjwp7tpKa+Homo8cXGv477zkzoUR8mqjvVvWfoBgy80ituElzoiZ+yRBf7G1sovV7T78O5Fgv+wZ/lCLvVBwaMhzqT1Q46wq1qmcESbpVqxky4tTNjKNzaGaEUbrmTR6OPrKw1sO7nswaQmJUu4oC4Z63d
ry8JFXmjANwnMc2bMGrmbVMgsU5PVU2YlQto+C/kiLUjy8dLIHPNDWKKo/GhJA1WUxtt/EcQnK+h7zHxZjjwkI3SOxAV6se2kbALlvmj8UhpXDkhJXWs270E4/x26cY0u2apVoTzm7si7POb5dvB0B+fPFUwrnVw
0a/T1dZ3WAcz/WykibLBdxX89BuplgCp3yi5Gqz6jZRtSOo3SSpBWL9RsjPc+o306qCu36UAJPF2NaKAMFVh2l+TBV9Q9wcgUipLmN7GILs/8iDNB248tPt1/g6VsZ+iHsL7VV038tJVKEd7vyq7FPb96tP6UqW4
4r9fJ1TlpdMrf6iyPYDgX3ZTc6kok0jz43YZ5cDwV+W7YMRf7TyB4q+SqftQCZeixj9KZfvF7e7MYEtHyYAfQz5kuh0RzcUtxpm/yn8x2vzjDXmNQPYGI85f15AOO39ZdPVtQP94pF/i5pVfbCwrp6UZzOHOGQL5
QXGE73t0ddGPrxK2v3RZRTDIVx9ecMhXSXjhIl+/laMjn0mm6fnwewFS8qNcIg1VjYjJ16WUIydfl60DKF8X7QOlfJ0CA1S+KiY9rTcTzPJ1CU6dTsIfbfmcGg0Ew4kRWvmQTN9Z7+HkA7F8nUQ51PJ12eU/9K4Q
afn6k2EuXxVTHX75nDjZz9afwtZTkZpN5f7fLm8Rlb2qn/lf14oqS+NFduWpXVjuJ6q1cNFCuC9sfVzoRx0fOxmo/SChr5Eo7zTJdjDo67JcQaEvkvlC5cH5bqsGK0hg4Y0jUSTPwKsfDg/VQKUfeSEFu6NAusWD
tWZBl75doo44/ZKrH/j07dQc0ahf8qD8gmqSUpGqr8piwwBEyzYPylaE61dWoSYs9ouY4Ecz6mw69NzE8OQFQwR+LAI9eIERwS6NPywR7HLa8YlglMEXqAgmucoBi2CRwA24CLo8h8qvlVwPwghR8jwIguLggdA6
eEYokXwzwY1QQlsZ2BHc5NChj1DyUQ0ICRbbVoqGhHLyWsBGgjFI3RUoCTrJ3QYyPNoQ/CSwAgO7heQzjSRRPLlIArR8fnMpcH5xgyGZoNeGxhibRk7fiLssDysEKbgfmDPaJ+sbFtKx/D0BuFqu6Uskzi112d7s
rH+eYo+4dP3kZrsrn+yx9cGlertyuJ1+9tnOo0PZdztTI3UcDUX58dwlJ6tHFtZezbch5hP0xWKS3Eeg0P1xhWWxAqIL/dbN93sSkQCxe/JWgHlV/69nTnQngh+a2UbrivsI3mWMATd9PHL23L8XPpCQ4CF5tt6R
hp4RkcIkezILQbMgzAw5iXcIKFhZ0kxJLSNYJRw/VUnYBlyooJS8k2RydL/N8WgMfNTxzOF45vRI5tyoNXaNTWPbuDa8TjhWAe4TcyzVdiQdK+/WgVjN570zTj8obie8nx0kTHaEbQJG8mk4VpKKYw0yCVg6AeP0
lcTg69FDNyQRrMkD8cLtwQv5R3Lm2Qh8SCkFhPyqDT0QkihNxB27UX8UuFzQ4nmyVq7YQvLvTwMQpTdyfikukfyVRRcT6l86qpGqfwQl6D2HcP2ZfrBI4h3HykO4JIuq9xMV2QFJMYobBsPwhllSXsGztAD+FioS
ir5wslPK5RESlTUP4iRp9e4C9C3ZQFgRVoDYh1YohMFDqz0rR9dL0KIbsBaqlNKO4dPfMbV49M2nE6R4esrVXQp75/++fsNWEKnkn9oSBlIJwUrWug2KT/Qqum12+OoBdCWeKOBTZEcK16a8lAQ49lwOHRhLftKR
pobnfuBZeh9Fv6M+v2aS5pBawir1hOISyOHxm2jvAolrQnQJBW2PmJEsabCwgWS3OJ9JcLCoKYlF6gIU9pQwYrxmvnsZlkokss/rS44W/7U93F7NW/QfjcYCW7lU1trd0IEGSjiiwxTLkAfTt7xi5Q73LLZ2x4D9
zr8HF+CdGXZZ7wE62S2Nk/KNDN21uab1IO5b/BKdTNwB/8eOiw96Dl7IO9ezexcVSqRisalv8xw3Sd2g6F7l9cYfnL8JbG5PsqsacFC/BHZJSfLPBCepmqm+oK5IGY+F96HyeFYIm0FesUO9w3N/xFekkhB/DqrM
0F7xv8j5P9NVXWm56upBV5FAej4ymepUdNClLfeCjcs7zf/33VwXtvRVGt7Z9r6iYRW9B8vHDZdTZ4ZowShx0tazepaN6si+rhyrNfmRiXTAOuRlZzRD3ThlK6d6EE6q+ncl3vnUq2EbjKdHvBgTYXC4kkiR+PwR
tkg/ATjnnOqQWwLGd2OJa9TCqIzbEkwTyuh4dymLx2BWdp8X5pOcgu6tZVWZXR/fTvWkC7Kf8TvIxxf3p2rbHD97gHlCjLlieR9soBYT14/nv0itWmBCnUFBZJ2nKEy5K/hBDTU9MntIGWEz+WuS0W0+GFFnYOJR
smZIIAbFZVYrqP8p6acKjlFlUzwDZjHifcoaevLBZOjmoY8qM00GZbTt6hBJ1ZQmPkUW7EdIYP1xVQlOqeW8lI/SNtSlJmWCi8zMt2BEO6YX/aA4C/2nz/MvmCzqqGF3hpF/RMyv4O4g5qnbXlCYHNbt77+cnuJX
keizQvJrPrI3cO7vb5niMcFofj37PrVUOzWZpvRgR/BOnPVztq7CZ5xUYpR7LVklxTjr9Eme2bvtxmjyKhy0K0LMSPNw6OhQ2cw6IV5Ggcld2rhin1iN28mYDq9bbbJy7rudXqHjY2dFRN56sXCjxj6Bj5aBfMtK
qqrwqzjv6mHbFgrxXgwE3E3kn6qLqro3LhjCrc/G7VsRfLgbPhRAM22hFxcMjpHCS7FErior5B2tkYZyOv5KN555HAmU/UtOxEIf7Eugm2I1XIBy0JSrwobj6j5Isb7UYglFWeaejXKU5VqciD12Q77KpS/9cjTm
snwryZh0o4hm8K6InGmWkSnN04q6Rh2S9cHBDQa6nGtuMJhsPnQ55f4dvSvDnG77XJ4PMFgT3brGsfu7fpVV9hv1e20IGbtkniizU87j1Zwbfg2X+CqA1O5GcYiBjToHIO5CRdWiyEWAcmVDjT+KdxcQTq4G/H14
7wwizuT++WGAV3MGX7z7rOt5kT1JLSOHF88Rb8mDwwfuvo8FnFCSi0nX9hDIW5nt7RqGrXahzFtdO/5T49Co9+/Z3VcXJ70HkDwDAccc+7ovsXfnEKG2ICoz3nrTzPOK86yrZYqdLu2I7FVIYi7N9qoD216pnj6K
yggGBdlhZGtHXKIXhHm0gQDfGSyxOOjjFh1ORcj48tgnOi8TYuxTr8bg5svNRwiR10ff9105yVT/WbHdP4eIbIxiW/76xy+2jWLk+Y3qGn65R9Juv/o+u41/h2cPG3hIy0gGg9W2dFbRTiazgKK0gCoheOHgK7Uk
6kMO5STT25c8Qt/mjcGgjUHSlkAvtpc8XkEb+n4YS0WUxCbLf+b+ULQ28RzsATsgp6Lh0RNXsbKSMXaTGgKrKmiFXqyLXrDFCYhqMUZjKVyTc/5q3stJZ1nvQlF1JXKlKI+F3uKeS/DhqLr2+EYnQFWm6qugG56K
p9dW7MYDSbJQIL5VZDgrX3lVvdT0uhyThjzwKlt6owFo/t8x6w3BWlZtw/QPnAeJKTQ2ernHOvYnT5AvTmYb5ff4cLp9w1eFkJvNiw7YuQ4BKzUp71PLvBsTrdZQxrigpyEYz4LlXQhgYgMZr2Rup/RGvX3dxOhK
MVw1z+3wtQsKWsp4H9ad9HE1K2LrKo42dNYbwRftPgiVzVgfIgfYXe9akKR1mcZirsSOV1r4DFMZPlP7ocoOHgbbFhFN68IJFg8ORiF1ht+6yoK9fW3xuvtqQBbzHdinPaKVZQsxJYFh55VtqQ4ugJMWRy9Wrr4W
VabCAhjgcvk1kQSc5sHj1vM4zhz+M/rUN/ECU+g+bWSN/PP22Zo2IAoMQ+l62/2Xsl+gFMXAqjJ2L0AxxIF1uwTTV01z7KxrBRDBJkZoOaI6paoFmmC7gnCk/WEUDPJxxkPzRNFvCWLBauXRODqKNRMHjwT1olUC
pTIXMwf2ZIsArnt+3WOP1/MNZNi7VdUHkQ5fmlbWBf4UhAcnvTFCuvcwW8VDf3Oc3KEgnIfqJHWz0hMj2MY2KRu+bAQ/wmAIZeW1ccbFyYPWcNrFn7B72RKgl8KrbtyNgVzYngASCenzl+FwOQw1TEmssA+Bx8RW
fizUY9OnHmOsWeANz0AlmKdDFTmrMthxkWkQXJEh7yXCEb7D7ySGG6PijvAfTrdvtSr3Ij3Nfvha+xdeImtDOqKKOHeVrMjgCD9SqdF3kpDv1MZ0jBafypgTckcUE58FAwz5GPXZeXVVp0dKe37t6kMdLVLMsBuK
sHTpwSNExtr7UwS0F0gi0i1NIJxg8Z4vsdZYk2PbDaD5j+V6Gc4mo+u9WuIea1qRFNEAaXgQ80BKrzO1Df9dEdXv3GY+05sPAm+5DbiCAL4+O2uu93szgAMPVke8NZHj8iXFfyKf3XzQwZdrh3ztqh9+Q4EKX19j
mFdoEc/wcMvxJRuxo6zNtgy3RdTDS6GO2pKqdHsN5sGZSeEa4htjlPhJEhh6+0ytDLp4vdH901Qy30tz+sV2+cq+GsbmmPrIDToIQAyDZHk4go7xeNkeR0mkfB8Qs9raMon68JBnrqTO11StCSxV4mwNVfIyY+xj
Xtv6HF6bWJS3z4WQt4unkmbM8MOz+6hwCtLJvzv607TFrL0Q+fJ+XCbYIvJXHMX7HV1wpCXUIX9h3/e1tYCK9XeDjCp5eJ1wfg+hx4GE3RfZPYr70SnFf2oev0nPzwmYW58DA/vwtptRJj+8nJoj0sp+HND/Dfyf
UI2eO+zLOiHjuJhgzRQ9+vIGCztKsoWgk11opdn3WolA5ZI/aQl8u7CaOOHNJWWF5gI/uT0xwZrFDHU5A52dPSOVndKJasxmFOO3MeBvFZcGMtv1gMaGkjovp4bN5WgOG+42XRq1washoj29kiJyLTri0p0AnTCY
xFgu2x5+bIaqu0pGTgn5FHYfPU6b1IRUcvnZ9zft8qXHktjy+K3kgRS+wUqH996TMByGTZHeUgtI4d8PgpFBAwE35mscqCQu0MYijZ8XryLq6762/evDcQObubYWf5O0s7GCJGDoNga9/O3rmzvTIvr5+VKzIItx
+yWzjWb9jbPyzcGlP6+1Tt9eJj8Kd4C7xk5FXPXzsokgdTbGTm0s/pZZmdshy3HbL859JFsSPgvw+yg44Rb/yx4JwSX+THiRqGeuXptzyWxec7jxX8DCSJKxLyLWjm6N8tRgD2jiuQiX/swzGVncE7nsBwV+XNu2
De/TTmz7/8lVbK6QexXiSbwYrX/x4eYxAGcXsPzPodeYE7xfqaBfEKEvMtId92ZQ92/zfdFMrahc+A4gTX3GkbheTs005xuqvdj+w3SRyylB7t6GY/yfLwgWDUE/9C+OBtH1C77MaH9ihIz+zOb2HAC4RxjYxE9e
wiPEmNz10r0NQJ7OtDJZuRx2YACmUWTEFgUhqXvfT7lLC0EHyY7cp1VdDqfBHSEAHCOlrMF2wPLNutqZnGhq2Pq7XUD7YyPYbn5nDuApDLt38UqKjeMhbDOSh+mSTDppb+8QmIF4eFUKfXD8VDwalO9fAvDcR0E0
2NrimpTvewJ6LAe9fD3o7CP5EJ+pkmm/Hj8k2g2BlVpFSYT+6DSbBiTf5EHdzLvwUecjNUjIY5Xd9grXt3RWjsl2F/2+9lizhg6GarH97r5x24f5UrBO2xKBH+pUw23e/P9x934YznY5S8I/ORTK6q0EjNc/wd1V
uKhEidkZHeH2HLaZ4+nf7IDBXEWQ52D7mIB5oRKwWbeD8xJ8dqZwBItZ/nfjPpOd+w+R/b86pCxasmG9nmu/34BAzykt0IdH88obY2gsT6LYqK7es13VLAq6hYaS0kSg01+rAC2F0IrY/UVFUBrgwsfPg8OZ8tq7
IQzWlW0McUzUoSKpp2ubv+1f0zUgGiHVazfx35juQ3+JB11h/a3rZ5ivnSV2mslBTot4mqiiN6r+SEM3+yrLzcrISyELpp3rdCcG2Fe35vTGmvKQ4OpRdN7abvvKRfuL2+o3UleJG5WHauVIZzyE3bWNpPs/AKzt
7gcKMoXJ3QYD7L6ceUTD0lL8XIbQtV9xrUMsrFYT/bWlwc3H5b3RIMhGveB575ZNA7xLXkC+78n7Vil5XV5581spAh49sH8PdXR9WGtwFs1I5WEYCUL4MK+iiuzxMU533n+58Htv9uJUhxb+KeiJUFbsTDlUpXkg
hP4RIuE8ZkW+VONPqCOZXMypusDGb19fGGdkPajQySfL11kIYVUl5rtGvFm45ZtK0OIWOSgPydJWVse+eZTihyZ7msqWhV6KsbQEDH3YFGklL4+5D1uVAKWPuFhl1RegIhdJJc3t65iND+K7XFq1l5BMST2q3JGw
nK3be9QnafOaHMj6+zAjbZp5O6EeuVX1/27aYBzCK3IZLR1L+7Au5KdfxOZh/dGclpL6crFPhu52//fPbcov5gsEQXrkGCP9oQ+2aVCRzCCOHE97RLBIayZLeNpTQWn57G0gVEnqazi2YcU5QePb7+aPb3rNA6Gk
pZW5fdeeo5EO8adtbJWQh61sTSBKdPy4xSd0axiLJaDWzc6oRyLDFy0CuMSfYH6I1DDUS3AOiPUSOqc1f5CaPGZxc+hyKWJM4M5jGVNCOGwLagqVmkgzASXpth3THkHNXBW77/pQNHGkYdq9XF/eU1kGjJt7u1vw
XMx55BIJMS++CpCMwyuC18sCJr5XsgZKH1qFEEIUhUkXMkxfcKzIL8ayLEOzoazIfimXnyTU8ur8EJ8/GmBmYRrOTWjXWJkiPQDLYZTI0CdJWx2EwbRKODkIRsNEk7L4rCWS6LYo0y+UEHVj/VtHPkzFtZ25Kp3M
5pw0QU5VIMU4mQCS5j13oC0mvw6RnrloS2Q2UpTI25hquoNW3Rm0LQ5zZjCcx3ZpSQ30QaJDpIY+nTnT5ATxiWaeqEQWYk283S7CZLDr7OSLqRNRzUVrlL5q6JNBI91I/qU0I5IRK0QjLmn1TtBI8gjLnsRuDd8E
AzIql+A9qv7X9mS7st3fHm1ftqfbve3bpFvudz/zNLiB/84zfw/rD5OdlKZq4ngNtCsObh5ZeJb6Jfhp1EIrcFXGqVhBlQAcYGmkhNrgxttQXePu97GJAMvTg2NT4wNtRR04cDgZ62d2ICvfEkJ+ZfnHcjMWVKs5
3B2dqEDcRgBCTzUvX0skEYi6lHB61PbJtgVgdxeRwnKY5gVjVSiT6lzMxX9MUklXD6rx0yltCONYya01F0xmr6TvMQV71YBHFkp9CwtjJRp2I3Ps6EU67nAKwZWlpiwuKZiN5eBjB2PWW7QxaIaScOX7oxiSzMr+
lKvIfpP/xCNWwX+WfXyS6WaV1WjUQSNmPaA20Z6o09JI/9TZmVK91TWv5lGqVU4okTaEL461/M6+4zo+WsG71j5MRVCIZ2GDt5MDTI1e0A6gturRT4LFQBOsy4bQuXUAL6dg4aOmEMnLSGUTp1GEklwe4WfecN/i
BS2Q+mxIAKW9kD8sii7lTLBgvDxnfB2iRZe7bqPu3JBhtICpYp4x3TWnsIVIGV8QGdUuYgqX9rPpADTChiZVQsJEtgdEjbx2G7xtEdbnJYucd+yeOVih7jxyNdfGOh6N/rKs00OpeJJv87g9bLmlB3yNZF+iF1iy
5RX9ZdUI+wvDSgNVlPrC79+hSWiopfkSVZO5v2CsnPm/9Ol/X3DPSPcYS5mdHwqnbmkxSqPSen36yKNxA5Tsl3QfkR3TUeWy/9D4pAT+UfJXmiN75G7PeoiRsubG399rWdTjNbZ+5ET4FsJc4CelG62L7msCVgrK
RxmuRYWENdGWAW0AXUpuV78guyRnV0BNDEU9sr0yAYjJW8Nx/O1CZnHqoGhtVYbUVDXqE6lmWvir06tUzZojkwO2CiRasT2l5jTOhnRZkOWTMqRqvp+SoTo0mf1Pm5k00nfMQKHS3I7z8v6QR/xhGCvKraOKSrxx
o7IcSvmDjkpWhwzAlX7VOeV3/YYj7nYQTGVUX16b/juByVJejnaqcgsCaQvBUKUGBilURx/C2XsOtLD+mgFQlaM2S/BV5SmhP/SqyjcuqNMCOqvy3XzyxWEHf7M2WnzRXIXMTUm1FTeSUJ3JyLmzkoIoAtUQYQVT
gPZJce762sKk2gGQ1QJzL0aOO3vUgvK6UbO03BgSdL9EZSRblftIad1bPia32vxxcFU35rm/wkqzndC7Ew6vylvIAkM2CUOkNTviQ1A8MqLU/0ZYWgoF6Z+OzXwQDjiDKazp9MQjSGrgtNFzf1H2u/Wm2SrH6sqO
sul79WSccjWVypnYkqVbcRTGLqrQn3o5X6DIWI9GmLxB+tQ+EJASVDImtpdDpB3RVu3lzEKHFBo1z7agAVKnhkBuGuADT7NhQ9D5qNsYLmCFVGdcCM4xZy0C6aC8MZDZFqJ7R/ayQKCgnuWFbPivEQVvYarOV1jb
Kdsw5aRA7ndrXIK0mRMNR/G/pOBeMFvr2ROY2l2NwLcwx1mgk31YKxvEpgJvsP0txnQ5hy46wg8NZGttj6xN8LKDOtvmab5Lten3e8/Nwcaac1FWOtNtfnguVRk+GgbFtY3X+OkvSoud9j4a+uaP8LWzQUo3e911
1ufMe2OAYOO1/MP1YydJk9NVXnc/CE9ZOLNrzOiK4oS84oZCpnoJQpFtAhV8dG9xCbot5uF2mXFeskvmyKzph8TNB0pbuRnSoh/1mBrkswQsXC7obJPjozdX3OBYgQitwr+t/WITx1qTLcHLTV8PvoXodeXFBRnh
qvcQrZ+0NWANjT/jB2s3JMJ+JGzjoAyXLgAmVEN53SrS9girPati+jmkihrT8ydivRwfxmwJYg3GYAg19QK9bjbOCrltf4xhMDyVoU7zayHU4xWnhcbflIJBU6JyAfDlRocIoXoA3nMvQAz5yj4dvyWPsu6/zVtP
BKQPqjxSXo1CklmSb9XGmb2WIHBoy4XYt0iQ/MEeY3Xxta+hu/vNxNyhdExLxEpBAZEMS96mms4hT0EAEI45ryzWPlyre3+zu6iNiUfednCBMIs4nsIdeMaby2ZtiEDTeSvCxY8zF9KuJSZPMzh85PnuYgl7q7gK
SH3MYx6ksAPu/2CazggOvRzf/QbhQGkDUQHJzSVJw4ri0dNNypkU6wZy+zTyc45aY+4Lrx43gZCdgGW9Ts9gQJ+KcRp0UyktAWyU3rARjUAd0hSYlYRcjc9s826bD5IMW4882LYoQ+UBm9rHtB08Rc5hEsvfPj2Y
XSSV4sm4fDn5TOox2t/haxCWkQeQ9gAEHJFyUuZcsqTpbGI5viNRQnRcHo+nKFjGpMBmYkFS3DHN315+G7ZO2g+xH22Wx47684hkonuNnFvqw01SzKFed1t1IrxQKWkvN13ntdeO3i3QtcFgl+TtrhZ0MEtSwdpf
7YBSPXtcWjl7KZZD9oBN4w25shoEz4c4lRWb722Kbo4nsO+FXnsShmLhOTNaCqOkcJ+9ovxLO5rgxKhjkRL02dzQyx6Gs3yNRQqstyQ83e6k0jljtvWTTLrmBwbNuKdjhXDkSwZ7tLxZPSDhKRFzNE5aZ9Yoy6MT
ldWk4CjJcoIUxlGbj0fUMhndcxskase410hkNWExtnJQr2Cwj5M0Kyu8Z1XKXGjshdh2ri4ArGUWKUgMtsXol3BBae0MppbVssGQexZGTW8nkS2NnR0Btsk/YyLA5HhvBFBs8/qgBILuT6YabliIYlU7IspWNwlr
wi8cFjYCP9spIg4VlkhaNtcKg9UCIzZwxXFCUxCKY28Bs6FaxLwt15ufnsp/Y2U44umWe+L1gfikpxK9eEnRj2Vll2coX/DenoKpctJQzDU38x69Xzaov12AwjOQc18WOlk0uxDhECbqHkcYFzFjRsqjpFBMDSQU
H4Mn3ubu1nZ9OsWugt5sRB2/meyyT6V4tHr/2SrC+QHNZQT4Ux5MlyRbiERLEiQrXpgzhc2GFwu1w/QoZxcs0BE+iSo8SVQx2xmG6hBEneHwX/sRnuxiSxyfvx2ooiLsJ3AYky3bUkq5wRg1SW1eS+VJJFtEP2of
CVj7RAZG2KopECed6KIGAqRr31mPaDnPQV1XlzPQUvlWScvKpxKybUo3P0WSYDG/tNkTSadhaSu+zcR0qp5BVVs5nD2lKTsfQQHF5SogfVoldKmO0bCxEZejy/4ara3tTZ3fEP8rs1pkc87isd/ZfCrNIZoAKwVD
ckHZBRk9C9zmum+pU6TC10i9eSGmXMiyOL4ukyPaaO21YVL4NXlZE+8tSc5W7cKXdhV8485VRz1Z9PP+nbyKu3iT+7w3D5/azdQ2DkfbRWytTY/fWlWKn5AYK0960NDFkY0sv+o1knZ52MKG+ByPkuFToOE56OlQ
JcxtL8jslHbo1O5kUsjxedDu6pdoDFpg1e3sinCy5ERVuo51XLYspAEkrwiAzo6aqNDM5SA0qDaRJNbUdhxxt7ZMmd0Ip85aQ/ygjTnz0RTmNj/vApQ4TzJ3FLJ54OkE6e9rE/RygoklzaWzBKh20zv5n0likA1Z
5mXStiS5Ovut1gR4Lc2BYfPxVyy6EUxc1thB0YzVLd6+KQ+SdPphhRiIfrjzXID/Yh7sCXt8XAu+G0f3aJsyiTI4qauTxV7hHdqHEs27cWAa89MhSQJYr6KTIZiFMt277dxuwfQfDdD6d2sZGcdcx0xgsb5rblY8
wKdFUB7PQfgcll+lnuQV1s/n91EczvxiB27Uiwfuj/cAY112B3wbGViLn3sTMYMMm4PIKLpeVKujaZGHUqJ5XzSDHvK/jkEpMrYUW/pAcmqZHzHzOB6f73+PvOyYJ7cckHvy4LSN7zt4YffTTj7Uj5P2dqf8Fl73
cp6insaUKp7U49Uyus/guPtb81CsNJ/ISnhF/oc7MyuKr9U8bxXFizwauVDSrKNRxjPpigiehFKUu9VVax6/ynOQdA6C9mUphGuzH1OAg0Sw11NFCdqZ8943AhfLPIckeRfES23KceHOxJmOd7wBtqzm1zQ6lik9
Sq9Iqlte/YG5jLNQugHo+Uxc3rBdhv9pgpiQWeeJNedX0s9W5Bl2QFj+qWuF7nBDjbGYXmI3Cj/M2LswfZWYwa0FerxDi0DOx2qmahsXOF9YFlfWwvp/GBxwVIcJU3Ofp9pMWFvaPN3CfuLp91Eh6Dtpofv7cwGF
H/ol/bK11zlkyRqBKPCEKazSGCVteh5NV1pwQZR/qpTW7u+IPRCqHglK7zeSKGPBl3HrlawZ01kKJ73u9MuocsgnnwWqGtLN+XRxNtYy5Mf8AsBiIu85wVHsvCWPVl6LjQeLiaoQQFXY5zIDDKBw0OljWEmtpjWO
bvOA0l2ffg/w0qK8ElentfcYkVMdK8csioGuaxttnWHRQncqaVAtUegFyGrdMfF/2Fz0JkugEga6PN0kzVyC8NudAS3HcQnWs4oI55M3xlWpaFJm6Ve9tw2B+a5/KzeV557thBpe90oY6y27xiPus8fWlIfRFLKt
YZa3fo0ZiCrtnhS2xuXQdLrB2OnlSdS821FZzBxAPjKy5MLaEk57m1/HPAmebT0HBWoQ8XWssKkqibHkk/Yx51vbeFELVVb7VNUwbdrdNKj7zoN0U4iV8kYozIZXb2Q02DjSyvSsPV6lR7W9T8JYPYT0UY4LE1pN
kcDrY/cXde9tzkjSrqp7niuzPunfmk3RJkEKeAbhLOhzcyzMVe5EjUTZ+LLYPQNNkZh5F/6mCMx9FfWnCKXzzomhJ7fDqAzreZkEJCDXRWdnzC1wNIi6NyVyckIJfdoz2FWS/Xg3YpLXJrBFz0xqwrIn18yCWYvy
XYtQbU3DG6tBlh5RvFV6uezOVLJW4GoRCPXcwOMspz90H8auwm6Bo7OJxMr50+FrBG/1PJ+Gcr3cLqWaA5dUmA61a3MBcv17EpYT1u3Aul5TjKjdfJDXi65glnws6ycWrTKgFk+8G0zsk+pCR9yIgx1/8dtuaTy1
mKjl0gM+vdr1NAMd4zkk2AchSONJyCtebhFTKprLBnnGTIeQfiHL4DwY/wEmt0iYrf3YXWFtrJ1EYj885Zo/YfK+cDhWFQ5k06hNq9rwX9qBdExnqNKC4sWV+RBOqsgS6k3uhWS0DIHHToNlEfX6zX8Ev8NAUvyw
du2igC1/oix0C7teEJcFbFmJTgBAFktRs5aMZlGvCmaQSwLq1PEHV5DsiWe4PpldR789mX26Ot2owd44hYX8Q0CvCYvelmTEDc4ep1CSyWZP1Y28CEKBNm4sbUiMYmGLAjwXhMIVgcUNCtVkrQLcWMbMbMR4IKvF
mGRwA6iFBxrizBi6hNvgFWRXWm+v+01pu1HiQQ2LdKFAGqBGRXPgZW6OOw3MIMlppXN3JzBjtqfssu/ONbmr5R5VUBVLlsFjfNDE2e/v+RjvfjPP4mykPllbkK3MGmnJokC7mscrOVenOw/zW50BD6TV86t+Y+rL
t3E3hm2NMw8ssAA5P5GM/pu4M0kR1kU0TIDl2MSTww+8U0HlvqRZjwioyCQIPAkK3GmfrN488Cg5MxsCvnock+Ce8EZFXFeYHpHLn7cRiO4kjHPr64DWjHKhdnW+pnDq6Uh0/KOS44h+gFaNrRLU1YisfIW7Ly8n
4LbG97VUxfDKD097eoVFKtNVi4ylYAYJ0bdLPQL7HHJv9a1Xg1uUoWiRQirh99LjWAVUVFwkZydgKpGymJkV0M4ZhxhCW5VgvjV0yZ/1FYjBwnHJrVUKEUYYyDCoBlds2eetXOmaIaqNwyFK8EaUvAJzZddy2ORG
gCebh4qpcffsVcBdD8/iJQPD7MJYVVQr8U8o0cXx/G0WqJsAWdChaBBT4jjB9jByxlmIiq7ZSJJNzE0rROA/EjFXLWt+X82CW/zSMgScpCtC2bhfFSYgcTNYHDdWSXXprEuWtNNVsNsDPn+FS1cq03/SGGZtLHg/
PlNjdRyXhgznU8PWrTFsLBvH4we+vje4cd+Ix//5dt375yiy+sYzooJD9mXwbToSn9TO6ujD3j4ej1/98/RjyfHG7xs6uXPwvtMPid8I3p1308rfNDkO63i64WNEx7OaCZu1U2W3/r8BpFbPjUptMz6DI6RuAVRD
I5zBuhB57h7XSuEs9g14RX4tMG8gg0vAPR6MgE/NlhYdljf8/5kCZ+UQTMFzGB/9vJ13YkMF3oeIF+q6yD84+mQuJ5jLm0dhgMi7+9vqxOHMrW/M6qhyO9BS2Nelg4ORp8HLJhEa8TmAeDZkyNUW31aeGcHVEQPS
1XdP6yPE/OgE0VHYPA/Q63tKo8CfjZmsXRnzpw3kR8hq260Kmt0M5qg/jqLW62DN6qq+b47VVc0sR32/IGzC9H11lO3E+QcnPNKpz3eD5iGT8WmU9J9pY8MsgqrtagixhJ6rQAVRffU9l4TNURL7F8089EyqxedE
d2q6TTOQALvgEQaUj6ffHkzdz6+juwqNNjN5OTx96PjAyZGZ3c4MwXPcAkBua5LWsT/XHiLUJ6dj4yqWImmGKVPYGFe85g6vm7Zm9/wQnPVC/GNouNIhRgiNrV+Z5tCMJpuD+OJc45t9/cGyvaM2EO450mX1MSAw
LkXryhH/1Us7j0wAvBENDwxUp23H8Wmpx3M1Db6C66pRi2i1461bq99qfjBqDW3rfTqfoupgIYv3zIsQg+OQD711zp81JDVaqqINzAw6i6LAa1dDqpss/QNsjEKos48P1co1JG/r4gLgjP5Yq409w7ZqmDCzm6mc
sc3UFRf9jCsR99NCXQeRs3x+bDfqcz7NNbpZvkX6S3SF3H5oM69RuyyNx57SSI3i9LiC7aTHk91if4+ZtHITLqjiBqZd2rTGwLfZfd4ifLTpARl/mziU6iTBsbcsGBpR62qZyMQo+i00l61C75S9sR/ewaCh72lX
vA3brcFN/y87n9zNDOm/03bl8Fsungw/x55JJWzUSFb12MGOtxawhsYQ1YlkbCvdqqGlbvAu6V0dMHB45OOJQJZ0iSn7yEx5jp2uXpP96UNfE9dCl73vEvcUpx/9SaS7aomc4fZyZc87m5U5vNTmPay6g5gukt8Y
7KumnGuAwKpdKEeRgU3Bl58D6EG15/v97O0au3feyzjVfeC29rUrT/WOSLjAmLBmu4Fu3pBGvD1w2qJzBjucjIPqbUI8tBplAwu5d0RkYtEltZ7/eoyk8apOQhnhQcZHhMtFeq6MJoozIp9ILDhvwNRPe5ARaC3t
u7sDeG4rtndpcTYdsIhYB8/MajV9zK3hb5kU48BKx1kyulxV01zdHvA8rHPb0qqjYWOEJ8WE3otDAFs/eIoyTcoMvMXdZTVKkgz/7TWk/crtXDRJtR4gSpPSgr6CsIwNpdlcH6CJE6o3rCoshu/rd88h05r9RgGk
KMaNE+o3T2yMG76v3PRU4E2yJPsFUeG2XtrkE41qWkt71n5iyykTUDz/hjlIUDKOUA7kRCG3XOP77fPwbqOnWEE2lG/3dPZ8mwO3xspL+OjsdtH4Nn+Yu4H5NqR79flqw7NLSy/5ORHnJLegRKndg4TZ+8uX2qUe
B4BMQszvy/t1WFpWAOvKllf9cKhZW0OB0BMszhrkJ2ZSHkgf+MRTA06MeTkjBzfBeO51nTA8I+DMErxXDBv6Vn5+zkmmWZMXN9tJP4Yst1OV1mpFDNI2c4epcrKbyh78VaTKafWl7Yg+rx4t13iafuwUZhTsk6R4
+fATXpszheqoK6DLhZ2jgs8FTTs7L3jSHEvzEOcK+IN+mt/h6wYvZX0WAOS6R8nWu4KmvBVGXQd17dx47rqfxRoX7WLU7etUVfKjaPgfFC4fBFx1KFtbbyKscKrrXQ4d1zPVETSZ9jluS9+jdi1Q7Jt1DV9Lq3SG
p7wn1iu4vYyVUdUSavP0nsPW0iT3/Rr+b5ol9RTNpQswsciwapnIJfq5tvj4JxQVZh+FCUVNLvolN6womVLMyCotxUiheVxjxYTLTZjsEpsvqHIOFixz6eG0Ckts8UZIdKBnhtJFkIuGKdjw1+sH39CVuto5VrFp
vVZzIO7u7SMZbVMX4ArWiyuAQaoNnUXs+BEbU3BehRa2nvIeh6vWQRH70OWzSALzLJmKWlOT81p7sAcjo0fPRLJ4y7jI1OsPy6I7dP0THgx3hnlHkrof2Uy1WwmtqENpWtQbkvw2GyzJlDL7DMD7r4De+SO9HQRf
f2UMdIsOhy/R6MecEBgna5nvipsDM2Q8VppJ+L5M9tEnaaieWuZrF0GSzfwoPjzvLCBWNAj2I/ieLBQ19glSLDjPX1M/XTuMtwBWF5Yln7T0cX9MKIVc+xGyL9I7Q5RSQ4z5+uAVJMGWEiwchCVoImWotzs/erg/
LhoZdPIOIwp4DCg7uLs0XAwTf65WcSRwb+2T5COA7ZZlkIbahoNMUcJNAY3cRvKBQG+MKtg7BTzLPCrkTZcw9GbubBaDPYmLvb9BC45m0UuS7awms4Y81rUWnR+mWGpaw0Y8PabEdKS+pP10Unpe9PMJ/G1bmYNK
dJ/z7sVAnu7oaj0/Gzx3x8fsog5ZY0R+uaI7/ln58871MMQN9Rj5Y1jr1Qc+3E9jAuLHoz1BXsw1+r4IAghft+X7y5fo9LowAtecQOknEK1fiIFi8RQoKcmPvteB7KbXRdqPYcPUSxvFr91hy6N7xPIs/5TcrPs9
ZU/P19AtEhUZlvVjLvJUN6CqnR85WWTx1LKgKyjtRni+jZZ+PFWfPWL1DRO5gps7JL9LxXlCL8lpGMzQ3yElfGIyJR2ZIuX1xGaqsym8mqKvXVBJ6T7xRCUrMyzKcZw6SiadFrAT3YxBzy0lTy4o3LcjZrXMNyrs
8uTED0NEckcypDLXqskU8nuCjUutPoST0hni7KIon+IIsTbctJgKcR5MzOQcp5U6R2rZ4dg8ZwN9W3MhMK43sYbqF3QR9jlUrLwiH2iRup+pQIU15xA4cRvBO7v5kljCSenlbq2ekHaYAHeiGiY9HQcPF7AKEaUx
1DgCxilFlj4OGsdk5w3Xk/QlsBySwAStrFAPrbheWYySIRzkgsn9vc4m9npdqnPz6zs7Xz4DQCofMZHNcwwvZPzXl0REZdq2uVMCKpqGMOy/z1MGkfZxxZF285RZJYE0nN0fTOVsDQ1+eDvElHi477QI5J/B1Ajh
45UP9WQVx6RN8DgQj5WYgNxogMeUStA3fVpuSERPx7neUxbRUJXEKGByUE2ImMamF6e3v2MuhnCxY2K9iQWi6hbHK+wt1p29mD4pu+vAAfdDq+AkI484fi5v47zGPbiHlk8dFDKvjOqOSOhi60EYubK5mWxUCNi1
SlxNCnibLjxeFL4ObKdqQZZpQAdgAWS8jABdGA2Wt2oYGbgt8ZJB4roHgRx6QDz3rcWL9TTC0AaF24kRlGexZB9UAmMjz+ryWOOCttXDc/sZO/Jebjg276AWfoVPvxzmJ4f27+OTzWsOnZozD+RYfwVjQ2Mbe0Kf
YgyGGfKW+f1YCDp/F9GQDXJVn6vMh1ylshi+9jP3P2IA5RYJCTyaycN/T8M9fOKOMbzJjXOOPN7Jl/zGNc+QWOAWNsjjmOAoD6WTPZbyDGEmxH+sNqawAGCo7aL63xrikmlJx+kDPBQTo4VdpJXt8DiotgS6yYmh
yyyWFBUU8up73+sKzL3UPvOr/g2GujcpaN6VQqco2UJSK/SrnHOX6UTCN4WoWXBSMMhFAvfWOMa+40Jja715X3KYrZt1v9bo1Jvx5FXo5ihUwDTl7HwbU42nHwAigxNxYxCnkwg6qfCOp3OV1lbQwMU6ki9/Ld2D
PUq9EKBc6dfZnTKguTMacI5YyXhK2hm/1oFxt1lBrC0cf/rmJfF1fXKdU2A6nesdAD0D6ll2jKixO97e2VlabbFlwdIdIWwkWWJbJjzV6wCBSDLDYXtL/7rjmjlxvs/vSlrOTYrgmqQEgYLQVr1yAjGMLWH7Z1k3
gxvbJ75FvL00mk/vB9B4r3cYRBJz2h+EA0+MkjUr1myQMuNgTVABkXv48vx9LSX7hfHylzr0rIEF+mCrjXlnkgaGgpqh0GKAcxqUlDsCWBsAp454NS03gqzCCFazLKUsNjGkLLW0BFmVIaAmSYInKwzDNGkuTdUx
rNOE1DUq6KZKpgEBbt6G3b48In7BUWCp8GQt45ZMS4H/qTc0yBj0QFrLgCWzxpqKPoIBjSgpnJ2wdmnnNrqJDcNSJs5lAhlhEdLmgeLXsjDtu6imXkLw/CpfMgKEpfqHpwBQcCO5TT93S6EUKGegSZpjT6f7KeDF
nnQXTJOu0X/o+MSOKBf0r1whYo7fSmNRl1HGifVdtHz+4+clAWI9S1ws2tIAYz3Jzp5UmueN+hXeyUzAFMBTXQT9BcuQ91o3gtEMXl2TFzDoHX5oAOIHDDPO3lrlCClnS/0CjB1kvsyLeA4FECXjkHEgi8SgDzxY
INnyKb0jqU52mBxHJKIRgemBcc9op4ICy7nXUQHlCTG7hy5EBfcb8AJCyNL6ahyS1OekxeMIA/WzytssiEaEhtKRJ3H3E4Wf2pSV/a/x9495f/l+9xLCMIBQgV1aJmwJ3vyw06lmAUTtEDCb/0ZZyy6F0+TTQw9p
16U5rKMnKHtVSTTz0wk9M8ZUlxrGSnip1KCWwLxz9jDUEubjstQrY7YbcM18Izk8JYZ1Eyn5XwEHTbUqxgmMQIIz+JBWGMcGbWqBnGx8+ay2X6xtJLkxGNxzlnoqOX+zk03zro63fm7g4S4dLUT1iNOiB/v8nrnY
CPyTq00bhI/erJBQgn4t/liiBcbpBSLlRbzRN03TN9Do2xNju0lQRW+n6PkjXc2PF96jkuFe90fYcW522Kzuk2sOaEMI6UFxR29LsKNB80EkECmVuOEQHRn4jYcf2/uZVx5OgV6Mgx0MZ5ymNsfWB+b0CWQYN6FR
t9+ajfGQGDQTrq/ycfroI/RBuJjhHEVB5r4edur1g/njvUohF/uJI26wbpTSx2zUPubnAi3vPBTmQXS3HNdZ3srJGq+m1ikccA1UCetVhXrh3CpeeUQoTZaJA/imrdIAw41I2BNZS4lcTJzBYubK7zSNvAH/nQIs
YEzGxXhIgbFlQ0n4jVFBBMY/m8o63Md4Jy89COwvjezJVyP79FfL3ucWPJiHgWnlhD/uT0xQY/ggTK9MfxzU3RM4/QYUy5ZVUwabtm1LoSxhi6TjHKLVC2DQqEa4FpMAKBymD3YwnkU9JK/gmvgoqa0CiJf4ZWxN
1bm1tZDGSgthcpDtwr9tVfKcRy107sJbFbM46E0iJ1koq4pjqgq3pH8DuRXt/+Wo4qO5iIWvGR/SOOK+9SzITZwL5UkIomvmdLRMQEmXKQzA7MFDxJNZAyBbcTKAN2UDbDSNyp++sJ4E8BhiAxwcLaZR0fycaWGP
JE+4bGA0suZMItobjWB9Z7Lp0YgKnGji5Iaq5bSD0ry8iRMdqhnAhZtDYK8KZyJUE2RbL9OfZsymSXWwqMBvGinE7FfMbgXcMrkH2eaxs2dbQkIqkcuQ3+AuEr9JmQSawAkpUFj80YMjLGIG/DDn+CpJvISqwcHo
iC7qMkFfZuijSEmXG/z1crvM0UxFmmj3JA0045JmWhPJxDCWtHqaEIhw7XGkJGHEMlQwAXNvrANK/HmINJaOFgblrvsAv7kGvdzh9s5GShs+CQ34owmwgjoZDZykCrg3ZRUeSKioZhPTlEfKAEzTaxz3bxIn/7rh
Kc2ZWa+sr6LJYa55tlctMthGZWJ4RZWVGgxTJouOk6Y1c419eMcz41Jm0XgA3njLODe4fl4QvQ66N2qEiU78O0OvdEln2YlAOFyv3QSrO5KndSD/dGMsJOq+YsVt8KZFcvIOY2Uup6QBYIEpDgi1Pywq/v8kNd5c
WbXJs9BJDqxSRJCKf3xiGrD3IX20oCI9rsKfzSYAt03R6mFRJPrtDlMv/yCniOxnldkEkVcFYcRUiupJODuPbEmmEUKuWFAzGfI9UUL/cwxee1BuBBobQdJeeZEN73QsRYNGylAuO6pk3oyHxwx/PfW8XJSGczEE
B/Se4QDu4dYR9pHjH8YkoBTGGTmQ9xQgYaExMihmBGnj8WTdkvZovObp4mvtghId0aymkwNo2GKF2LXMpKH2CKjFmSkNgRBCGJY/C+feLABJ01TraEPOt3zAVVxhKwIBm+LlR287PVVrNFdS5UcPS9/AfCIyjkpe
MVfuuvoU0OCezJJezOOjylXM0sp6tfPYIt7V0KdjQJky6PSw105kEJZXrZANq4YqrKGobBXV1jLEoWAIHY9GtmbZ2b2fV9bMW/l3hbiaMN9eJU0TdwNdh/Z/isMd92nwBZc1YWKnEzQgJXhsaJUENsRqpf6JYC/C
1gQqUg8HhLLOX44iP0JwAM66tTSyanromlcoUjQJCJoZRrOCGkgbGKPDWZo+GZ6qhBubOPmkZsh1AErfomjIuHEc6wStfbfYhgfCrJWYy0oiVsOiQtJujMsrN6sni+KlVcDf5AWBqj6fPg6BFFcaOVxmPZhSnHL8
chgy2dDPSlqXLfZzXF0BSJ/xHnx5Nt8Rv6Eh9C5A0iJCDYifJgiEuzg4tnlTLSk6nOSXojhmVa8Z1k5DqDmSw3SQvkYHk23eosak7nkkorAiDXCR11lXocjC/iHeey+fowa5DHHyrDO5FdI1zljYALNUokKNzDwU
zNouACArUzpPzskbDoaShWZJ6rCp9vEzSCOIpe/W+ElkQSAyvhYB+x/zbyH12QnjjJCges90rad7eJOzKDFiDAsaMhPGCQIhFkAZVQjDA++HgqYPpH5WNkCv+Lokr0mziSZaWkM0OeIw1Wz8tSpRk9Q1eamqmhai
Qk3v5/K/cEb9NlwMZQH0gUx5Xaqp/QSnoaKMgNuPDGMVOlY0IANeU+ETF5m7BUviEqHcseNgV4bcJKL0IBuR05NGLA9k1WD7efph/fo25D7nwC+myJAomERyC47cWEjwgmPjiRsYpt9vOZj934iHME8/g6K/fLPM
WR98egd4SfM3c/NUFIfWe870kN6hDpgaPU13RzJ9frfHllGVXFrIQwD73gL3lPSr0QMGUW5h5VE88PmFywapgn6eQaFIhVfPsn+um3dbOnM3LwfLlLnKClR7ydBDime0MBAJDbgdmWYi/j7G7ok+qJCcfZbFVVng
C55lBg6ZM8hb+PCGW05gh9uQ4Na7aW3AsgdyFmrFHO0Ei1DTHgXcmmfrMDO781/gAf0przglTxGClYDDN0M6fh6s1zuWHRYOXJHufU6Es3jnpk8T5NZqIbezyHKGaOvlP3z4phYzEAVyb07ljozLXCUscxwWTMdl
koKgOvrzKYnh/bxzgv7vWpScVJ10Gd4vq2rntJgr3uWqfuudXjxueyHbxve5qDz9eWvP5raQK7qyIPu3dNv0eiqt94Oc4+aA8IB/xjEaoge2bB7aUkyEHVHK70pVcwgg4HWaXNIDIbECp2FY+5QA3IN84QzgJD7w
fGQ4bSZ9iJeS/+t9n692vJ/OOjmpunTXpyr7Bjyus+5CP/YfOxZXqwmoztDUwLelykNGyhzT7MnsqijO/B92D6+EJRKGv4zTHZU6xupFKvfQaDjB0oVLhimDimRxLRqAvUzHlAPYYyPTS05rAjbYMgmlzBcgBx/n
+gnsrftZzi5xIH2t7MgVzQtBRzpduTSlZkd+TqgY89MHE5NVTtVGsPDwOe/K78UalDRsguHLDljFdcBjGj3JtLMIw1CqG6hhjlQsLFjW1J1sBvD/WTJIvGx47Z0xGLHxE18dy+py87iYdvZjVqUk8FQhrmtbZTUj
zAdpJZleCFpU57XkpB5VAUUZYpaHSRlLvctMpaTTT7VFRqxpOBjzWUlzovvIqFIYS/Y1/k4ATzKBEpI1DOLFhovAYG0CEfGIbO6fw/BJLzMe4k37oVuQto1cctGQ7Dr1xcIrlB4MeUoDiH4xn03AyPR+cfip5TAc
jlNn5o50xfG0AdUfXlGbrqJe5Qz/Un8fiwoqoCCBzJFV1WotCrUJ49Sx5+67TcGtc9/AWBU0cvXwDprah5nBYFGMLI0pcJfKXbDpzxhlHpI4YVx9wWJGBj3jFEk6NnxityMGsN2GO6FUk0wtGYVzElnN3geRhZQe
7/uvIbAtz4toc+CAyMPO0B2WiqpUk440tYID1EGUktLHqJihZ+/ORc+RAIlXQ/s7btrBrZgIcfy666uqRkRQNGvySZjruw26F9uttFRAjnrrdBsCuWGRwNeZEhf80c6maW90EvvoNY6bMQdLNa3RHzkEWpxsCEUz
s37JNv5k5/Or9c/UMv12uy0SbNVqUtMN2lJDocTQiqhKsEiqauLd3bdfUdS2heyUsA5bF/BZiel0QdeDD+IkvM1gFsNtPAhq0HEmcfqmqNkbp4aQEzYim5MKlWgCkyGuGhyu/8EQpzns8qy+KWS8i5GQ0gwNUaIR
SRoZ8yLmLGaJJbrnTw1esYjyEKIcrZUeASCuCKGLQgLWzizwVzejLePN1an/aKvq5eR4KwReLuozxBrUeSFPrBSBo9wHo/9WOON/r9THABsCNoJSz0bYsiGUoXAktNuiocl4AEKeIYTya4j1mC0sI3u9r0WeIPDC
JLI5Y1SLSoCjuSoyuahr1vB6ETooAL6OlFe6LmByuoEA33/Clt417KdzRJozi5SRy8dAmeqe+mFmxVCl6ndG01BeMX/XjWdkjR6NKv7Ukwm6IjGbAm6kztOfCXsnph6wOCMRGmp2wjzm60d4t2TmYdDkSkneKuI8
+YTHbfoR0hkxeFVKeyGNeqL8gg6bwgqzEetPJtQfvZwMwXFKEvIHRFtgAVpInCVnk3RPS7kl/ilSABFPBqTYRzYJTkWTVd0rjkEcqZVxvLe192GXr3zVRkbpPrCw4Ej5/26ifhocCPpUiJd9FLJj4CIi+TbVDlK4
DhZXC6+VJDWpCw6delGn3m1g59wv63xLbJXKN4UyNLtdAFfS+s8DX1JdHjBQmVUcALHlryDBw7D1NHp1IiSAoPVp8R1DAEFb3EGvA/O+6EAXIPxYabfhvTZAPWkHqW7+ufbvkzQrK78429miMFgWbnCe1kUSFf6J
o1rBnmqsKZWLaBT1ZdWHCnQZw87Xdh1xFh4z01DnxlV+BS6UJ1ikl9WrZKZdWMJgHtuGp2An/T9SCHSs1BqMDfuvPF+FAvs8ltvpesjMWS2st9D4dnRzaXNVf6aMRw0NQUdfXdqHhBFdCzIm5eCzKCv22a9qmqVw
FMZIiZTomaGI21Z37d9bTviuCDEJ4Z/u/EkpE4CNP3ac6R0k6kHN7oi0sAmzm9EVo8Gc9PL2lUHbUwo08EjJtAziPmoOHkIFtn8eX0nyeqjYBR8lMSF+LuJxmGwZsZFh1helfsbEjSkeoNebkkmrv7zOnvWYBygD
A6PRQMMldhTkFA3BVJXiL0fTAaLpSGGq56tabUWnaV/q+yvFGPv9Ai4TV/0zDEsFkJHkU2l27T/2XYJRG8or2RMfOrVJvMzQQV8yREZZleChTT3KhiMMD4cccIWAIFkywz3DBwLAcW+EnLm5a0XHZCHRVAsozkuT
5NBw/YbCZDn/+0mVDxzNDiX3lcjLjTxXu9uLN3o8XAipCaX3uDmmo3zkcpH5nNtMTSKnXifmexuTtQRCxa88lg3l0jbhIgWJJ9lAZCqwDaeTrYLvuaO67jCHQiIVMckj+Lyvu9zqj/A6zE+d1PXnXGMm+gCZy8/D
BLtLFqjOQzq6gmX+TKGsmaQ+e5y9W9tzK+vEIhz7aFOblLvtZmicgDpcWjbzRYsZ6p8Gt7FYuqhzQlmOsbGdUAb7pxMqg31Nvxu+juIwsD+NZ+VF1CgsIZyypxOTBRJVeh2A8sF9/5oQxzS3LZEF9SHjoYaBBAtO
drZevPRjaYA723zpuUTtK+dX5YQIZZrRqXExhmfkacJF7QQRv9tc0wTNG4nT0xC1BI7aMd6MA47TDY4/F4G6Jemjtzmu7mV+H4hiKVJrsxy/vIh+vEYUetmIHGUq4QXM2nmZ+17SJcPugGAwbMtrzUCtGBA5shel
b5o2pimptVG6aGcpatBRh+WiH7C0OPknBU7Zb3yKkfuY6ZecCfcl1Xix2IxxKlnAHEtcXhBT3QNl7lWlfMhz9lgfJ13DkqzJuImo4kQU6JGs595L5zL2f5KqlR1RPU9cBBxVxCUSAWkoTtKfa9Oa9bqaCqZejPZu
F8gXnSWWe4cup7Fd1rRlEjnxTF++XgOxBh4e1tJl15JIp1QiYhzDgGtRCk2tnSlrWAL0cZqE0G9Ldmkxya9PqWodIA3ry5uAc7AiLnHVtl7AU6V4pw6TWMiCZvVh28+1EFpteKuR2ZJVFvRMggKG0PioIBcoGK+X
lRyPKdCL5MvEpp90pT2YaugBhvGoS4lEk+4iy2oXAraJx4OGIYS/1HTqCaZkKlOukakhXn1idswG0zPA2ckJGL1u6p6mWznqN+ymvwEkL2marmrennh6aV7QeR95HvBkVKxV4hbSh8KoDVHLA3i9XI3MRirvwB+u
AMsgea723cM/13wZYSjtawxrXV7agrdj/mvA7NwdRS/9Ti/HhLYLXT2lgbuZedn1Y3gIVHDEZvaN2cg2YO6XWOpr/r0sPYcgWES73a4aT4nswUoni/5sVm4Cqad9lmu0oMk0jHvDxSt8TVbht2lA1nWg5vSEY8a9
eS9hozma0pabNV2fEDx257iKVxhI2Fy5nQksomWf0Ly2NGZnJp5XaomChUWu1sJlbW6nNYxvB7Z9w9B2MXg9RTMNQ6C9sK40k1LlPhTQ/CGDC4j10Xv58EPlW9j3Y4/9xmUDyuXwPkgjzL7O2DpIPqzypdmWsgeC
zJJhLhLcO9QKJwDML/OdvK+aqiQr10OBu0tDGnNtHx7No2Q/OkQ6iykogzxSG8obd68BVCAAhpgEhxKBFPwmL7L4o97zKZIRgtVMLiIiQEJ6nqNlC+hG9aKvDGFk/BDCgVHbUfbg1U4SzNJPIRROh69DQsh3Yhaj
I8Zqw0N3FpZ9rYiD3Fiy26c+pLWust/K5QJRaE7G/elinUSYVgizM65l1ZrtON6nA8SSZUE/pdGiJ127hjLMXcCF5lYPagRDrId8uUcSbEpfL+JW83YPWdQgnuqQENpRoc6Ed1tFwlJlSXsIXMF3eInu2QWfxNWY
RwY8JjUvvbdL6QTPwpnfaAQ5SJydPwBeFWUYXYh0hlccROm+8C7cH8ErSc2ppUFSoB7MY3CUSMvUIQ08QkNC2imzPlEHSk549ummn44iLZnPPdMua5pVTcvm6rYvmmpi2EY7LdbppnxaZBHS3Rw4QBMxrKK9NabJ
Y64q6Ec3IKA9szZDTsrWXZKMVSDb0/DeZc1LpDlnhrf0dnwd3H5ZvqewPI2uI8DALP9BxXyPNTE/GkhRxNHGMQLBYKK6WbX4o6jR+YiwWrvoGSTyOnr89Oh9SjkEqtZjdrmhwg9XIt2B7YnFwzchKfnl/YRhE2xZ
IohIDVgmgULNGPQySyF90ryKEztdLHCyxwu0CjJ8uhPSFf7+y0f5GmBysPIG9iySOHXqsUZO9wRTPH6tG1VMttgWf68qo0IospIqCEtTCq5wuspZOtLc1Q+vz7c769kpfSXH+acgo+6Pa1KiqPBuNJ6MoSa7x1+p
qlxj0rp+w1F1OOOzVtWhnc9j2XXcBxYNSN7wURyp6mHTyXO4yhQWwEJ9ZcgtqBwVFc1IafO83TBHvSp6ZVNW97+JtN/MZhJdkyQwFKfdWRoTxCQlBp2vbeg0fvlayZx8ZwhG37TzS3Pk0IPMIYjC9FzYMujGCK0q
c+1a4SwkfB3MN94rNZ8UUcTCAgnukgW8JgqiaajFIIdTEMQTIMEfD0nRvfmUI2UPapG8o8KuGFajTcZgaV/+4sfbMucuPMilrS5TEnxYE/e10SlkEZp3QzXLqcVElQo0VPIGA3wz3C+t9BEh7cRqNiuRsz6NdGbq
yGd4eEdbSblXHUFQtJ2fkeq9TxWa0IroahHH+sbr6HETLRZfOLz/lKaEr/Aoh7bScSmS+S+ufTt6f8IgSbbWUqwXKV7BCdGozQ8/efD4y+zdHv4uTqB0nG6c1Qschy+wEcYI/IS9Do/EJ+Ot5/48EjuLGuZ8oOZ6
wpe5raNC9cgiPRlvyfwqAOBKCe62dgJ1MVVdGSpZarP6uxpQT8vRfCbk0PcFuaFnmbjvQdxhb7WMwFzhaYG3luNo2BF/vrlPvzpJNMDwEpAjgvI/Ipsv9IFHjChlXxgrsuz7fi+ZluvzHrcwhySt3NaJMaCqrGzi
+1BErd3UKtvYvorY27OtjO5cdryJ7kw+zTEFF+ORgAJKuZLAIgsQTm5L0QyoMeZ2pgleL9ng0tHDSBzt4HMI9/tSEowGhQ2WxWNm16+RCu0zePSVyoTlcgj9+gbwg0oG/Ja0PfMgTNY7jhrkMtMzsY4dbyeKw020
CdQph+LZD63rOikv1BB0uIJRXd7GwCQP5xsVo2Ha7nwzCuxkxCSMZ2n5X3hnJhoZdNLqqh4aVNKqq09ziThKRGJUtfCuHnWp1pOzAnP9ewUVfQn/YjrWRKUOD/1WWjtJ1T0I2dBD3Kn/prfPTatdukHjTtgJoKiL
AopBPuJ8284JNswxTitIh7ZOqxfAsyxDvTEhZyWAFT7rM4jg3B8bQfOEOyuGTBnu6kHJZMKTMc89VEulqMvy7XFIGxPYUR2w3aSFZF7rwJKZdSUJhpQlYoixKam7Vo6xq59xLE6CxaB4XTI1vtD6jgp1ySVC0ZOz
VFHbmQnLbmChv3iJrwSHhd0kld2sRakBYoKBPDEiYSaV4XxzcMrxoeXAyLQSbSQTiqndpQ6VZdLzNRgu7TJOJRAFANW4GC/BsbZoWbdNaMUCERWocOo9icbMq1N/y9gVxWBpuru/rXRGNAHaGlysQ9sPlBjHLmOZ
eiyPR8rAKj0lEy7amw6lvg8zwUarw6NpOhw5Ui7Utl61HPX7EgnhiLqnV3GJZGI96ONXW+2oEe4GYv2EEEO3Yph/OuW0jIWFUqrZjncHKTJ44uNN7n78emr6YJDf2Cg1Ho0GB58cVGRrS1xPf54OlPEgSFIBt9Gf
31eM8EuIIz0cg783fP/3pTeUk3QTpOT/Qwe4plIxiWcgMEs+iklxCcBzTXtjjGOm6OhEA0m3hLXNIAEHsk6vnn5WmJBDYYE/iEtwDHOisHwttyAlq9G/13Zq6XkRKKISVWN8xPn1NQY1OyMoJhpb0rzML6qnZMFJ
HTObV7shIEH/W95Ic8DAp5pJwaFTPh5qUbw3v5FKk3ftiTA6cCuewDps8e7LQznSGlwpnw5gr0Ef8L1V/dUEJth7dKIO2Px3iqtmFKCBDEhmpWMeQxVt/kYKy7TqeJZtfY58/9UHp/Q+B4wyI79C/LwTX/YTt4P3
TV92IhfvH6x3zjqPsgLiexq2bP3n3a5uxrpehyn9do84HxNzy8NqaD7SwxS2YLFr1MQvN7NEkt2FYUPRXEam+6Mv7O+P+P+jH8fU3Zez3ORMNoB9UljCRYg1/Q9G+G8QKSdfvVvClCTmk5c4Ln9QxkgDdOpsVpge
sdW+oIWtPxVP3TyC5X/ZtE7LV9jMbOexZR67JCmJenTIO3vVuaTSu2fj/9PQQXvF9/rg1eDurxIYeIUR4y/uHWF1VOUBBSRMmlDMGXMw/9D0jwbCr69x1QiLvxeE4g0RnpHXIucJcy0ixY32zNLFXnVKkN6O7KYC
E4gVosv033CmRtbeLLb+JTeX/phHXZDOoFo0PNelBzB0IrtWpfhdPtwnVH7TOiSVgrJbDi8jE+s/G5nkBXnFbQxAmr2i5hw6NRJ2MPMsmpaAEWeQjX8rcVFSvJIv45kKMYmncjTLEH0HZw0wkmxwMIcB6sWPRFx8
JtSRK3RCDw7BH7GAIej31e9FR9mPsMdjfBsCVBneoiMlzsGhKk5EsdKqgqc4X6/5cr1AJZ1FVbLpc/D7VlAd5xwkJayMHrJCgD2s5zBYGh68P/0PBGXuDKrObuvWuyP+dtK+nUi2zG3x3zmOqfUT4X0lHmsvlRtz
5sVDp8D8g0c4K7eoXwBuIjHXDJa1XAJEG7uOJhFnu2JWG0JpcDIwZmNvCDhQcvZeuOY078Nb19SHYTzJ6Fnc/frZDmw/x6/RbYYo/0KQATMh3weiz4i2OaC/nAiGavFqppP7EJkl/ASt1f46LTxGgZ0zpVQGh8KQ
P+isELbs2SL/Yee8PUyhPLbUZWGvLgCjtsExQSt3FH7thOhfo1McnYx/vnPuNQVQw1UKHicOWb5VO3KSdc+T1DvK6rd7U/o1mZwnOwdaLOwf0rTZpOJT2Uigbn3T/0J1AFi7sQqeoYL7L+wmTeF06f1ORR3qvo+I
clWG9+TTGOFWBd6ma/ZG0iYBmnqsDDQ48/UlUJm4ip70aRtHNwd3aP00dkX6UOAmXb11EfPjtmt2gE2mRm+IlVm6X3HjrpGxKhedW0orrWcQfp8kOFiTJo1Xy9I+rcxW2cGs/eq3w4Frhw2e4xq8lsZmJSHCx57x
EZ2nDqk7g+ET4QZihMMtCjbGJCTFvE7vp8AKv7LB/F7RfX82E38k6XGikIyNOHlXL588akt9jji0vsOqk5R/MJBOx/Ookiu9nR6hNu2AylkdqlajBPslbyNaaK/xhBM5wFO/I0MaVi1Ta0GN05XlfCiN4S+Sm9o1
EO1X+kcV6ht7aJzMd4SXjklC1fK1J4LCtI3GaeldDQskZ1VfZwtcQ5QlrVOYBNc9zomgrZTd+c3Ix+Hq9wMzZxfAIp1OAQn58SQGxmNXJh43+WbDo2soGHZSN5+mVxmKqKEaEk1UEX02+1hgGZMLebWTByjSw1Dh
TqOtlNr55qJ7T91URLHUS4c6GMcMN0LwTK7F5WgFlK6rdW4j3LheOY4oTmK5rAxhElecftDAJuwK/P9UUg+8hTbSV9uOrKUEFD8bHhJg4w16NgdRp7T1Tnu1m/4WgynXF2NMS50zhjtrzBPOY7pcfM0gqsuRNVvD
aXDCWeNdfw/5qR1Df2FN838kNefV4Hu3yXmjqqLUkrScPMflbqOgOXc5MOQ675P382+lZUMSsh7+6kxAwrVu1zQq6a1rhJ7BzUxeY1sQEU93nVjPc+xA9JmZKqUHLirBphvI1MAvjyxSJajT1zMMX5lBAOwVRWaw
gsr6vlxmNtJNUKm4Vh3cNkPp6D7MYUmv9J+szzv/hT/P70z8CX+d356Pt3PPM/i61MXrAbceWo+VBiE+955IRI2FYLKpK2PWblWhg9P0fyayakHeKCpbue6JV2nQiq7FmQbDSVhztJhPQM0mEDVxiez6oaYcKHrn
FmtyALlvRds2Nfbsp/JSjnDzJfEyTDCvccNqfQuoNX/m9cVPotD0RblP9T3BDqaQ/zNVAADMfobvZof/Mkd7K45HwNt/DaJY3/g+8NBB9Z8lQd9pWgvuBlm1I8Aw7hYfO+qGwG2we0zBY0MSzUKdLKqXllFZ+i/h
cHuYu7BtS51mZ8CutkSRPr8aNf0nfXeUwqQN5U3LCFMJEKPlepvFB2ue358mWgK1pG0b2+M5gsddkbNuWFl9JZYqroESXVaUSZKnp/MuXYNoQtHap682VrRs2NT7jt6ZzFYnfv55M2fLg/CW5R3tCWYFHuzM57/X
N0mmYWVJCVrE3vLyIapUF3FqPB9Vp4vXvZl0lheHgNOHzRWgnu2sIhkCd1PIHJnMvGsBQv+44Yq31gnKrzK+lo3ZlkmrflwvfOCBvsGq1ZAvbUUlzsnK33lV0MREEhM4g1khy5kPlEFp1c0DQFa/9rGfzw89appH
D6J3Z4lJrcQeSmgI5UnMQWH1QDxXtPLADFdSSg3Dut2+g8Pn3ImnY+HcCecDydzmyRA3tzIpQCpkxlgmMSPGuPJE41dOpv268JeO85rcsmkQNSf+UHOwpogid9gyXHIN6NoshTD4aWb+zh5qiSgeRZ6scF59PkX5
OVtAbJWy/Un4zXURZISjW6SynZHmClRlIGGYu43EnnwKeydfunKrE36udZkXsBF7VVxAv+LJZCFJgi8sJnURwa1sHgw6XogX9h9m5KZbFf/XIfFUn1g3Wiw2jUQvqKr+2JLUyPZFbFdupq3n6l4c5o0kDruE+fEV
hLJXtQ7HgOle9oMarP3B00b+yLbgCiW+PInTrHfNvJ2DAC8k/VyEA40KYfwiVzRlMtX7sKZkkmZtkOEnNunjRoq33oAo0cGBQ4ox1wy5XUGg6b2/kjEzqmCsdxVGoaRZisn25ZS2924zrdnqxkjZtS+viSkKdguQ
OsPqJU8X+Rj6ll3gFxHpssUyvsscLQ9Ssu+HGoISoOanhnq895dmR+3sQn89RmauBFlK6BDCQrgPKTCU+om6Gv78XgUnq3q6Kg3MjkDYYeyUFsoYzrklAy+HbOdYXXXp190JxQ+wMBWxQytDvP4jtQa7po8k5Q/I
eKhKhSgGqmj2KH8uCOPfKFyBk8fhhepPMhbIjjczxcGmRGkd/QkxHnR5yo4n+/luyBXEQ+/FGKreV/O5X5fMUwhijxOFMm7Dkq9yYUZzhhxXiJgScReoqVlGXvq0/aqnpYBslQoB5xbqFquqjNFhfOv84ktJRLiN
hYCi+pMacjiC8QJvNwdKPWW8xN0+cB95iiJlJdbVLMDNhx/cwJt8iQc9QDnoosMC4tY7iO6J8c1DDkN+3kSKJZ97TyYZBZUJyTP01UZJIffMy6ZbXfIVzGaii/MUL7HgsY2w7KthktuNiZ7LNsCaigjGk76UcZdA
0OcHaThnNevO+fqsn8fAckup4nRMpC6dDFf/oCPmtAeVwx7ye5/2zpa2a4jXGPEy8Sh6kj/m7p52Er5ly9cbQWO5kZBuQBva8voo4GHXx8aRRyHLPylZaSd5RSrLyJaxBlOAwsddNIiZnrzbUKYm0u9+nVNzqIgJ
GKOafZHjVLDpOEmsH2Lbi/hewWzObp3lmr65ykyOn8A8es/n58BEK1Khx/crHJO09yA5QlN6qfVR7W7ZD2/AbGjWEmgxCeX15/iwSRle7raQLJfwaHEXFC2hdvtbwqMf7G1+Q85Uvq+nciQPlzLEPvOtp7G0ADNB
P45AL4a+42argcmRxU7Wc6mzxDsVeH4/DHnMEDisSyQLOjjlNtTqWCl/uvfwTm8oSV53VMgXpw8vFbgTMwGk6fiEDDGiOSPh4XOm3wBTNJHwecrGUMrzHZEXRdD6Apy5f0PxqqkA6Bigzn4eyKGt3EMJsK8wgcJs
bUyLTCwZOsrYw7fcGV5dySpmzHH6Ladc4nk3UrR3DBaBlpmzQ1CWXROHu5g7gq0rDw/3lF83ATWzosDnvrbJ3NhwiFp0qU9wCcIsaPsXdaK57lQ9GXK+T1Do0oGpNc9EgZr0zASoXEMBsHoU/OVj2kvSzx0CDlUF
oQx/DFXFLGlkXakzJwktu+1SyM4+z67Rs72VMo9cnoqId9rMfzdhaMFUB03tWfiEeTXgEPwwaWIzToOTu1uglABN0c2jjOkSqviZDA1mLUSPuKObndRv4XEbb7Nkj9KaStqgEVEl6Y/BJL/tkBFrH/rKRW+0MykJ
K6PfZY+lZzZyWqINhlZvaSoSwWwSIaNFELIKJaQBOjE6AakZYOLbsgq+Pq7GGYAyybLY89vSScZSsbJt3udEQFpmEGZ1WZZcDZbXXqYub6dYhZUs3Uph7Nj6j5MaZmdeaPnYSbYtjvtEuN3UEp5yw2Cm+r75B4Tg
UdxpxSMyZkdj9VsJYJ12Jv1UXIIMv+sck4F1nYwDS8BSEZ3qIBmgoz5AW9cajuNEtKZbMl3vcQivKdvM8jEW4BSUu1kEr+xyU75vNjnhzzn3lS3+knMnwsFAifOOiofdTSzcxHgduC5/I7q73asyDOQw87ghh36L
r/9RIep6n0tETmtvAePTh592pkZV6/OhFwr1GeoscnSo5z3K/rGWUrAfxJyuI01PtmGpO0csHpI1SQAh6MOyr2CnrMMsu1TEwE54dgpCTGLJwMA9ePLsNvNSYWYX926wNXcp2kjC5IVLKQs1uaHURHLmyusrr2gL
0nXNhr3EgVTCZ+P5ZGK6G/snlTPg0mg52ly/Ubss0nj1LGfk0KDbN0vH09YjZHDs4FMuTCQW54f2T2fJfcDeo/aNj/mHfZpd22C/0/R1+vLaL0Raaix2pn5ruBWiUAdJyr4PokWGgwyhalHYz7RtiEQdEOh+Bjlk
7F0SMa9IYFvr9z44xdiiHfW+DFmgVc7B8bTwUS5m0FI2nAbFU+qcZWbWt0nuk0uRTXJ8w9TyEAm3cKgNLU9DtECl81iUQkW4wRSEza75RCPlPoSrf7j9PFmO8nFh3RyZEwyztTKURek2HkX895lt4Fg66+ViAgdK
Gzxj1FouZ+nh/ZMGxcpxXmnaLWZWvGhakG+1FOYHW0JwcSeC5pCQ5Vc0Bcky3cFcoXzl4ETaMIWzBzSovJtix3InqgknPdwOUDjLLG8NlZOagbXBiL7ikzqA32TrpYKVHGK0HbxxwtFCaX0vlyk32ZEzVTEMCS4/
edjVlg0EMqZTeFYoG+47YTb6WGoeBL+1KyxifWzyUwBLA5u5ada6kKc1Gc08yPLSfF2RuCDRgkUw24rTdiwjRW1ym3Pihg7l7forZsn329uvW87PEC6KwFOUR8mutTa4U5fLu6h/QB9hNhfL+nfQxHp17NishQ1K
Wr3L5X0lLpIM2JpxH5XTtT9iNK9urJC/ljUDLRCAqlWEVRqFfIDh0++Aiv5Mx+q1ualqiPoBHbI6aEFwlUSyyCUuaT1EycQUWo+Vrbxun4ymlOuiYESipm6sEvvJoWK1PhklpcoxEdFTimLUwYJ8tUv9rnEczNp9
eVu13v8ODCDpviomgEZvBKMQdlUnsT3v/uEAM25lYYXK83IEJWr/VoMprSZJnK0zLEkxw95fpmmn8VBDO+lJ8g3fXOIWYY4yx7AgtQIKVsyS1c7YEDeC/WW5BHnQGcxchcSi4EpeINOCOEEr1+rYJbcMtkITxsXX
kzXjT9/2oVa+3jDSKX+EC0EwVvIN9IaDzrJu4llIQ0OO8lYxCbEPiq010DcoOqARC4FN82VYFFSb2ZUWdmEmtZrXjjkFFaz+YwFVG7A8MUhLTfjKhcG8K6h2T4W1E9249RxX1lKghY4gQhLF5lxNzP+c2fGRjj4x
M6wVs22JTVjaV5L5DBVU3F2VvVbJ1gHQo95acbr6PDxZ7sKlDIO698Zw08+XtuVbMKq7jDw61IEg1KYeFsQ1eCPLLHhZxOKrLpYTAl9BMcy88ArXLBuJBoY38Ik38rmdxjrOKu+2nGDrI3ddsOD18U5QsZ+bjAqJ
2T7aj3Do6IzgQOj35tIyXaA6kC0z6zkW9De9uzkHqr1RGDXi8Qvqlq3um6qENlS/XtfXWEfD1m91eKlpcoDcCv7P0Sp3LVr/WWgIVDpNIn9CARqu0wepm/i579naykYF2pUHkAaxvnvtONUsHkNc7mCBtL5T0Gk1
N8AkSmfCTmxYsemsdV/1QhSxkxxVt9MGC+C0s77vBiGmvGJCa1oaVF+YIUwa2zFNFnPVXzoHFlnUUCyd0rplhGhenv2bqQFHMy7WALgWYcCZkd9PbDmeu0biwbE0JmLGqbTveNaNADQpBTEr1ryKy3Unx9Qy+8e8
ktMWVV7BFU35P/8lwmLodCRrD0W2BIjsLWMyCp/6VDY+c/B8AHis/evVVA6umCJc6V+mXI3TO6WkQNoy0DYkEkE39PqavIN6qwM2XLhE7bQdlXcjqe77e5GBWhvlS4LP3y/a7PgFh4KwP2dI0a3kf9MNC3vi1MuP
ClYSxy9FJYiAlzlQOjyHQLnNprU6FtEusEZV9lbGtA55muRWoKbystMAnPUB2yilzUie3Epopr1wLEe41nIyWUTFpCSdiDMR33T2TAA2taku3sqVN3WrjPdCUYtUM5qf0/vby+KSweQOaaz1QbQA/VSKv5MSyI5f
kHszU7lPI6EpZ5JVeuwStd4NKFQEBIxThpkIGghIp8nKNutwTmFfbpl89kv4/Sdqjsmv2zkP3CBTLHtaMXoZwu392+hJbF8uaABzFFTZGXnwK2f+Y2tyw+JCUXDvTmehNEjD4X17YVcrmjaTVuTlrCXBGXOyc1wp
uwjetAXGdxbrfyfTxTpcBbClpXnvu3rIOwkKcD/BaOetyRarUoef41Bt9Um9eCawFaurvbQT22K+leLIUinkVlDWakIXTZHjesoJoOSnVapuebU2c7dSFntxRVUgDh0GP5fNIUILCKS04RY1WIo3RMhG8GI00Cd6
W0MA9GOjYKFOvKbI2Qz2MJ0kOBt8Ka3T041pIAlaH5fWE4XIdLqUkBwL8mtj7uKKSHh3OM9/znGk5Cr3XALWz6vE2m4WKpi3cKKXkK+MfR3PfZHTtxJxwSQXEw6GUPbWHRPoXhsuBat88XkoCU2YHqRCkk9L3Cp3
OkyXAfMiet4r/il23CrXWS5Cruzg+EaY6YaKsRRaTLjSd0WQToGOfzlB/HrvrWXmO8RyjdmqnKCt/YCOJHRJnKlR8YoSSN2zStY3eyoRvro3fBubJ/PzFwa9eDLzLZN2dke8rOPaZAnVrq1EWCXyDs827ZUBlp0X
dcz5/QKiNEUzsJ11k4bc6a8s4i9mibLDq1NKOF7MB2dTv8ozYVad0FaRzDhZIYRDia0ZnbknpTbIYMkEpxTaTqNvsfXxlZW6ycsJsGjVXWshRqGa8ZK4wAluPC8yVaPzWEEh7qMFng7zbBRUKJFX9WoohfK735nW
Sj/PzaREZo02mSljvbjrMCWrnVhWBSomq1tfoa3yengb/HAut9tL28JPkejpoCqx/j6yB0Tl0CfSPRTeXw8SraVlkk0ARLMogq/yKqoRDe1t7WL1Lv2cMQX3mG0n5TizFm6W6YSUq9//MaMSj/RNiTNUmNlFVt8d
QmCFxIenUiIZqz/tOd/SymTwYmFmGXeqTqYy5DBA4U0zrL3Kq9nKV/YRXwKwsk+pZPPX7SQ6Q63KcU3YjyjH07pox1MWVLGwvBo6W52CRAjCswQIF4BavCbVjvc9S1jHNKO/X90U3KC3UltJ0VRK4DhfEDcVKh04
OZRcVSRwzzCVgq9nLTEQlckhNHv7F9IbRK6wUvDVdtGsfUjaOfemazVtYWH9fWA8/+R5fqWF+Tsh1XUd3z71tOGDKp4TU9IghDy9/ToeYnZ0zlw4beOa067L41lK2LYR3K+NEMWHC0+Wk2XWJLkiGGPh7tIkmatT
TZ4THHR3MrMQdy4cXnXRXuvjQopmmYVfl2TVeuMX183NZjfAFQvXE3crXBHU+7lLOeaqS4/2CsS25+utweyKrIlxu8PE0ByM7R5hzREoxmIKBGQup2E8S4UC18mvbQU+Jf24iOfiPHBe2cw4YfYKQTE/6Fiy8zoY
7xxzfm7eW2PICGa4/1uQG+3vtYCRgGVTY3gPSLq6ymSOwB+Oqy8dJ8IRlAsYLe1unfq6p/7dFUZ82B17hgiax9dlaK2/BShVFBfgLOIvW/9P9qLlExfOBcbgqJKT/1CUxEgGWYRz2Th45so/H/pyHb5UyIeRJIkw
xOZIK6d6+XHaLqvv/94aHnLVNrVG678JHSS0ev8CQPVlMjLWIjGCUZ5Cok+8Xh2tgeNofk+aLGAAA5dpKcMSmDP5cBrNTXSdEhOVOGoTKQ9TOqG3VmM1JYBRLwEyYeYxmqURZN758HARq9CsLvCI3OWiKdJ88pwp
kW5A9GTDJTTPPBIISRiMtrEHEQlEw/kxk27jtl4iknANHaEasvXMY0rJX7+xLed18EF2ucRuRe2GnLPasLYwV89cprcX02WddJLrW56g8RmL5hijylFVg3ebemBMLOVo10mHYxwe3f1GoplVHpmU0UTZBCuw2JiB
yPo9Nk8lgco36t0QKbCC+Yijq/JrXYveKfDG60BcuQ2YD+wQaHjLNODBXcSQ2Jgk05fQgrHz0MEsSt8AhPefS4jxBzJ8lX6gOrApptzaS/jhJrFZwpQTs0z2AZIUegx3JqRkKn/L5tWI8ApwFP7/jTKpFuD8LicC
jUX2o9O/KL8zIHsEuJA+eBZgD31Nc3C+mD98wxKULk8IX/dBvrcp7jxsKKIdqGA3wsb0jb6Np9Rm4L0N6CgQTBSq7+klRYfml6p26SzGM6ce72oQsFqOx2HrdPy37bXNweijYO5BTKiqrpgTIZQhkXaK1jMBpswN
UcCKYW08pH9T2lgdeDerlV0kD+YJ6I+tkxXZDKUQw+4uxVvucDVHPMEKDpSE7OtQgQdPhKpgUTyjeMAayuyWtE9r5qluozldADjD1T5QUsZWr2psR31wuK3aEKSvnL4g2Ai57IyazzZRxddU7vrBvqe6rlFoTfiG
MYdutw3Od54s7IEs4exQR2kMbA4E1ElXS9juTzngQGNVO7BoPQ/i/WQo5XDdZKE6rYuEDcMUbWZkNZuC2I+vgK4uMQt4XKXKweAiPb333X92Wg6vL7QAEeTKdSHOnEk95lFLK8zhH54VMKXH4y/kUxzoZKWX4pcH
Y7jjqBEEqDq5m9OZ0cZGtMlQtudHcyS1lIXd9Wy4/nU9D/Rq1B5b8HqKco6EzlUpz5kyI1A4nmcQJuFmno+BP6E0nafSiX28iA8Ki6PBzH4xWafzuOjDxX7+O4N4pxQrnLpII4J0x8bK3ASDT4o5WhSzS16aabf5
ZIwr5K7J3yZpiQ4F+/x9NiZdlyFRR8zeDQ48jZ9vIBgJVAQXAGwWJjdSmwS3lWtTbiWEJUFeVsuwXFyCMhcVWqoWQTe/SEORyM/x+G+jJ6PlvFRxtX7zqdakKjYAf2Sf3jYcZjJkE/PJ2Q2twhNOtpT8SfoZtI8P
pdWZYY6XYRI3OEH4LZLQXtBZSPRPUIDxtDbuJWtBFsXG7TAwf+QU5BqNm8pdBTLPYkd/TyI48cZ1Ivd4/gBPfPnZ/ZIOWB47RSnczVcKZVc0LatECBHwV1CjRsfBupnjZb7DB+DtirxNcBqWl8syxT23aQoTfRyN
spcoxfvt72TJlZhG3XT50gTmMt7EPocffE+wtRf4QD1C6hLPuPSqSZXD6HeQK4OgS3i7Im+X8nY5bysSNNzdVcq4Uo4iLtgquZiyUweeo23iIxL03cG/IiH8EljcYJi7b82c/ck2fUabyZW0Ftsv+/DWo384Mimv
e/kKz4qEMeoUfNvbRoegt4laUGIFuRu/46KghOxWixC48GKLtaxqZ7rQDIQa16MMh7mWZxhZwXz+Ljzwb65Yol7xerBKs57brl1hFRbKoEwyqeEY8kt4JTSflHnDudbRVQAX8CBKrqxSW3P9FkgfqaeCvnOoHRKZ
9bIo8cxtyS5XVCJSpcGdpFJHw6VAbFLSpwWzCt4b3vxDGqIRlmFtUUUbXOg5sqR15YXYTDqzVl1R4Gu/tfmMc6rCm1z58RsdkixD5qp11eEiXGszBXJ765E/SJtcvMuXis+14Fa+toZJIr0eVzTQCPFxPzc7oC0i
Nsnucm3hVR2NAp06F5WiFUchW293rspTR+NdLhJGJGs34WBtZMn9UCvXVdLE0tB2pJWO85dtqARapLo0I2+FycO1YkacN6+fCSdmg4uPwZ4/9eX6vYQso214ceYO5+p70FyejtzUBayFlHkOvFgFfdMDaxTuWEUF
CieiKYFmKSXA6TDn52AbDNY79swX9WImQePyPG9nfybT8q4WHJLWVWGn2WoLi4ky775/GoQJ2RENM+/72YTQ2Agc3cs3uoUSAUUlawNNkNzH2Is5cwsymr+zNgAt/ds+FPGq5Hba6/+zwtx6qWqn8nPh4GE+op8s
4Wn6MOTZzJ/7kyS/tdOwYJTYmu4zDKkD6aToe95ytg2kS6Tsu5pJ9xP4MWCKt6/PDMHpxg4zMLipM6TknRuSP0wh+Jx1BKs+xWLoKEor3uHimjr/ezOBmZOt26a+Rbw2nuudzfW9bpVq615SPxbsZiyIYKwOrWXn
wDZYocv0vzVJ9fVh5CckOs1smwKrxPuuK0HZolmI7uFpvRTCrpVYEBSR0aaX6CAD5mYD3IjhQESKUlv8w45tM8CJ+9lkyYU3FOD2A8xfkFxbk9ZHeXKZCouq2VufrMe5FWeeE/ZKvfu4zqztft3aezkhCqwt/qM2
SdxY7oTPg7APyhyX0/CQB4I9IO9WacjDhbvwDFypgM/tpRpaMhnSeJtRrowNHKviCVTteAnAEZT4di2iXN6mTzbf9w+NKsN2UvUuWMgZYprkxgXspsxdjYck8z9JU4hTSGqLAHVPq5QFPXeFE8M/Muo55C8rMhON
Gd+tWFdxZXgM2uUndpZmQdgxQSb4mzc/PbS+ZszQC+GiSxKW2qXXiW/bSz+iCsI5AeoG6RRVVeIq8GltTDMrk7hos6/pLtlaQQPfYjiIJeJHaxoc8GfpviF6Gy1kg7Au/gQcvRUTHjMHctEXlMils4vF5ekmn8Jd
q+9JqUPwy0VN+C0kTH7Y2Y1vzqCCGTYuFAPG0r6IFkrvd7z8Navbo+a2AUxmGX+BZ5PRo/Q2s4eLBxc0qG1FOPpXgXbkoRJr8WOqdVms73DarOjKHe66JMhwogAzgfoU+nAu5pFMGYpsCC1Pr3ciYwp8NG1W7BD3
yhcUjG1xRomZZaXcM/A3FuYrW/9dFmAlUW4KWCCtqMch3/yreqQ9RtUuGOfW7/9qkqrG2kPvPsNkF5w72luo3k4uuYtHLZkWDY8GvdMgGv5oLlkiZY1dOiSnNvhSfEq+18P29ZljOfeomgJdZL7AmfFMi35mRMKv
VT9knc6ngLSRs6mEqE9LGUbpp/J+2g2TsFNlHnOdoeuVPqpMhJAKZx7NAjahMu7W3DoNJPOov/zUGdyDfSLpGHbqJpS1PJehOh/G6LG4gUzA04LJdGN7kjzXP8oYmEZxVbgc0gcZhR+xfajhd2+0ZxyspErAIjPX
FqSpOv/WMIuwXIDEC/x/0r0/8IEmLEl2ktWAeyoZNBo+yegBQzIZLQ33Va0eeItqHhCS2jxGI3L4Jz7T8uDF0Ssu+0tcyd4UTi1IYES5Q2qdDAclsKtt3tVul3LfqpnT9jET6FBgLzAvsKGqYNQ3GhkXkhQGkDtw
rgAFSKt2wa/wJNHlbPtHBkDA2Xih88dJThC92cmGSLwSIoWKQhmXSq7iMd6jgLeZEhKR4tBjIgX+IJ1OxcIG0dwPhEYhLPVDItXHqjX0J0zS9LBQKvsx/jNIgOzgf2E6G8CWgg2yWdsB/E4cXZbciZ0aFjxwj+il
+tXraSJJ07lkEaQ7FsOk+Rsq7BOPjWkooF7fAalL7gVaiAVCY2k3Sw/qCJylW0wAw5inNJqOAlzY9kuw3XBrjAyGGvA7GJDHL3cyqgQp6OQkBFWUqfWkzPEkP+2kHcw0kl40gPkFcaXA/y/ENyIBafkG0+ga8pmd
vRIUCm0bqFI+dzOIT/Uyr5ty1UPzQAm/3U29EMBOxir6XfkNDGrqOyk+44ZwQbzTyyr86eT0F0WoBJ96xLfsLbRwGLidNRxdJ51dlSXEXtMlSM8gNjoU3XuOcw5pBmnyNI9AvkoRFWg0MUwOKA1EIbT8NtYeUIqe
l6TUSgx5ueddBZLXUCcSNV9Un+VsilpKXZ+EuIwd+gFkys6S1dvES00r+rku/JsSlRepDhiaLHLSlzd5EPkkrvQxfF/L90ryvA83tT7cqk5tgTlnzE4oBO27q0O/i0AkW6AduM0+HZi1yYb8rWuij7adb1sd9TXY
J7zFuT93UxxNakem54S3+j7x3hw8YOiYinClkHKdlPk3TuP1LzFSTAQcjT8bu1PHCLhMnVTM4VK3IG/tPtK4dLNTardNgkm5WI+8urUzsHgJ/I7H2pv62btSjT/U7sXL9EKZeOmlsQUNGHdQ8LfsAcDQ8b7Qgb1m
sVH10Jq7WCO8zJOUAKq6vbT0JYytiOjmZS47IkaL0leifm34yeDHTyEG2N+OjdEjBu2tBPtLJKKHVHMJPr/V06Eg3ZYW+jgkKu3JHFoajvtMo6ZTYhUnDvkKB7Tu8sJcYUTjCQ8pusnjJGnYJoHcKHihOH5nI5zC
rKrzgL0e0pc3pyEJkSbv9eUN3P791sntU7WwAcmTwe/TVvKXZarjSli5ibcqb5x4DH206xwVb9HW7rmGMi5/DOA26Y39Z29lH4S1sn1aj5VzTe+fMfcjl3kuBtAGLBRwFzY17rqd0dTpyfDWq4OSFt4HKtWbFr6s
gN5uKTHGiVf6A2zEtt1mtsMTSCt2KzekmHrhicyKppc2T3njIApMdI+DAluoo/3aOpEkHBh84pRReazcsDv6WhjDxj6wZEY0bHIgcMkaTNz3BJDbpmfCQK6jc/Qebbu/MlaQcJd0TDTKLVx+9Frgy78/8/MXGDns
M02ePHx8X6aBLPV+FyOHSR7wlqliu0aJwJbydZF0jvYCY6TC0D5ziyBw0l3b0L0bIfcJoUgGPg/Y5LgMdkOyvjSZWIxJQGPMyxFgeeTItFoC2405zqyHTKYDuH7ZI3hPPTBnBLDmPSjLGsBNFYykR/4JS+YIKidt
autqzVbS42qzpJTKnKKqlBLpfJhbXy0UFRSH/sGrzWVaMp/afFe98anls9M9Q0o3mx3m15ecimaY2szenhKHwWh1m7D0dR+8NfNXgxhmSm5Qz1R41V7l1/PATZor50vqz77Xlb4gWA2aT72siOv4VXOEjddsDhxY
vZTwp4BAHYugeaFVz6Z5S3sEEXjSTrM/jfqJ4i6gu8zDfvn1C87DDXg24DHyDcvjg/1TcQjxhTaznUOOZGTo/uqIz+znokDoOdXnb0SU/OkHzYf6ckOx0Vpg30U2Ybt+FmzAsuCwjJ3r/dr3sh+JYaU5vFNOrsi8
Et7W6plxVs075w5azNBJgZ88LyrCaDlsm4Zvdx8AY9Ai8PB708Cbqv1+5BJ8/KwKuaOJ05Dk4YHFOhC8EOFL1BfoGzyvxStw6FC6PUClCZR1JFiohIkk1cuK3Ed0eTzl1977zjgKJ7hhDcXFVJTzTQLnOWi0MIit
hdRVYX67xLVqJPyl/9Lggae3Zft+MYvvLzwrvawk0rJ3PfX8YslVlsmKTe/1RUjZbyD86vCjj3kTKU+nEofaaqZJY6zNS6NJzIg6tm+LNFCow1xts/rYOyz+/dDXEdWkHpVnTmUvGyUTs17iDFhfqYnHf5MpsuHU
Ijj0b3zFf4p7HdtMOMuPpiez5kK+tal/HjuNSF7evy6YLlVqkjHICAcFfrgBBvAbbtDiB3z0z2XehAokRbfPpIPLnErinUHihyjVKhxZV514YEg6g93j7J6HQREUZFqFQxmzVTh+UMUDzot6fViLBD+I6XWP5mvm
Zu8ncWi6251JWkwfTwLSNJUA5mqm1Uu7EhfRLuGbcciz5aqczvA4VvWaczGo7SZa56tnv40adqX5z5X971ANO6tsZob1aOl8kBPMxQhpw20zhiHbgDFb7TQSQhsM5BTjdWMSkdhUt6TCTouer40OTrfXUI1X74nl
9XJeHZPvV/H2vkmDYFvBupkW51jtv83kLVL/5UPY3LIqDjhxn1dLbvmoDh7WyBxpKWCwDd8PhhNqB7OmEW97PBInklUa1OWi4qhQf3GuWMhyKdmwiEW829Z5z1/H8ObZGE1gJY9WOOPWOc01pjx4pBWlmzDYIY4l
demXt7o+H5O18s7gLndVKc25BqQPz91g/G9DZtjjBrHsqujUmrQFdelYx+zSFPz/0QK66YsiTMLDrU9/T2Ky349/06s/n9eRXq7dmlmgTZFsP5fsWuWwztzTYyNHXlB/pX3huftpvT5d3N33sB7tO6JpiA6GMPd/
88+5MD5slfJ3/1uhGGGNqGHorjxQeMNQ6+PYjy2pZnQuKc0rVODq5Ra1PJ9TlpWwyPqFFXVcHZCZkLXFbjtmHT+H9cWCUeR3sYkRvRB2mZ3jtJswOFDLbQzRYZ8V3v8/tjoPXhuvLODqsNQDmIIX0bJahy9XhQ9B
rwbrCXqimhPEQYVk/z9RitV4PYeKyGudOkk9yXko0Sd+99ceIg+hhPVmYHjEbiKJz356V2WWZZf9voihDUWnRiKtJB5lXHPQFMyakkhPYpI2ur0jUjtxoqSaPz+v9fZAri4LSCBoRcGWzwo7REOy1/9+2qU5EMye
CUhfKr0TcxmDAVSrTBfyCDEXnIOgVo1z/2Ghruh8rpzhyJh4rhRlQqqqJJ/4x9Xc0RwJMMEPl7VsSUiOv/627kSX8CuKZVU15Hy7qIAkW545z+UnoyfDnUTG6F9xaiG0ts4RCRkeXJINlTQC1HSoePIM7mnde7JZ
Shm97/dAyc5QqE/mwVd/WXE4EwpBgpGb/0mdq00yTtcPZz0j9V2NoAql66ukLBkfZzXrUjN2obk5WP9MbLJeU+onCTJ2ad/S6WFSrezn2oDY2IZhw7BRWBe63AQ1aV5Lc33Qq/BhW7vHdLMSOyPs+PiEM5n58j4q
WMj773Nr32AoihCXJfsaBoR+WDl7d+4UJ1tggLl7Tl3G2YxD1G/1R7tGPItqdzgb+lnnSMHXx5LmFhkQ8OvHgfboTyhhadxxn5/43d+PLOIC40s1MFFTcIiC+0cwCh+C4pJZYGvXSDE0haO06umUdIuLRG8an2fA
kFcFi0NyUt3zG9CycnZ9qiCJytX9Fa/BHTBUeZZhb64YSPrciyGaGr0gjm+9GREMzdZIZHG12WquK1OH7mKIuM6if8jIjCnJJoPOdeRuZVRRrV/dUXefd2rdY8H+teiy6lKN/U9/vQoDkWQUPX8F/5FccKKVnoiy
VuTrZNw3GtUlAZJRdwpjEohCVR1thvHSh+8woD6F8IaKkMexoT8jPBR7RYJ9bGloGfaNF9y0MWrwdm0SEAOo2ZUkp20/1ZLiLxiwreilZFASgp/qUtB1+OKbkRRZase5ur8Ol/z1Da9AM/lTawXjXYlfhxXyyIJj
FVxJGI52zPyzxVZS9aUSs8ESMjTCoyayHg2eizyUAUkPjVoyWXo18RM3CmcvQ9EZi7ZK2uXLJgq5l6+CY8e+cD2OjEHfmVLxe78yZ+pcVFB4S7ADmRjz7m9MPEMEussy8vraMc/mHQT9z4LQf/DmNWNP94WO5uE8
SJEuzdBj+pq+Md+zWWlILTfkgy5otBikHosfDOlbYO4mxq6ebGr62DkuwYtVndC8Q6ApS8JylE7pX+Lsb3C1NM4VRYHjPdPel+VjPUlzuk6GucZ80od/OjiAY/sBq5hFHUnxq1rhG5p+rQCqnEkbsP3Rbh8U4tZp
1tn55404mjN0lbMIgkjo17TlHLuc4fqili6zoNU5hwoOnn48d4q2A/3UC3LdqfNaVg/5UQD56x4DLDLqBlOvHwnQ+reAqRAmpz85wUwa9Cik/VIwkjoNb72Y0YcB7ykDB8AJ00jSNeIpvecGZrAZieZiicP73M0+
ETCqv5n+531y/AKrSLs+mdS8GUfAuSevPHDr6Zvm7F4s3DeG4/TkAYcwhmXSrrHV8R3mUGkfIbiDKziFDlDLBQIw7AvT9DqpNW7SA9j7m9B4Sl8bY/ejs+odp96TQ2snRr+3akOUjX3uUR16avgYxSh1v+WkvkR8
QM4ziU8zqyGOEU0Z3Hb+14cRiHmm2JJtLlPfnLX9MNRj3NnWZ4F/xnH7/fBt17TdmuAoIkAuZ9y52a3gdNffSld5h6+3ueSwCK/DLFaXPz+XLPjbHlnEHatLswARmqGwjc2QtZEvtyq0Kzh3mjwxkNfsVzuvIZec
LnmrHvKUqWaHhUl9ZUNUT50EyXcPdL2evtfc1ArvRmM2fLEi1uaxpZHJ19wbBFHSYLpBZKpSf8jA6U+zGBzvLzm/9fnn/FLYBZBnrJuQObZ7IHklBt7CcJvFYY6/Cq9WmnTOeqLwZvBcUdyzb7YU/tw7/PLsutpe
nmjh8lp3zZha0bTULxWqRnbnsSt0WE2RpvorJZyAonMMYSNyoEKU6hKlq7eyvB/QYxFSJKrAxdZz4sryY3S2kc8dPGo+5IhYALFTitD6V6BB/yA2O+SpmsIYepPioPR7IuGnEt2DSOb/jX+1xr770UQUsWvVmeMx
Py9LiPXx1n72J4FKY52Tx9Dbl/bh1wqpqP12Uf3ib7eIELq3Du47MsYGmb1HO7ZBkl5zUbBAE7cDyg7Rc4TpJV+WSkRB9DeOF/zRL74Rl6SCxwoFzVex7hsGFXxQvIOVxkt9nnzcgOSFw3GOWd1AhvWNPP61Vfr6
thQ9+rTvpxVv5rqt8T2bebwcQewKcm1hoTYgouAmZAZLL4mJT5O0RvCO8+jvQCEP4FpYPW53EHHjlmnNl17JTX80TLCGHGqnVWhmdseYS8kTpvnu7tMDL13R3AIP7lOwAAMzT1aCkRRBM5Ac3yxekVCYwt1aRPiG
KiBqqlmfaFrUs4g7K+hb+ZY4hckV+Yj/FeMqrxSKNwrF5Ct0D17ZVWl/TyqX1uB/Fc/A0lnbcVcQnyD6W2LJZnXvL6UrpxdeoJJyKq9nwThU8F77N24vvI/hNuHzflA78J/Bcn8lAREvj9LJMCzTBQ2GZOLJ1pct
kS8+E2ffxxjmQkTie2vdZBoTHHsf2OnPqtlmL0lYFxeQaBWLfMAChux46vPxOjUp+P5iy9gQ6hTyBF/0CVbl3y7l5IUqbJLBntvxw/0jvzCuxueDhTIw4tg2aFcCPxsujljDaUKu3G3TegvCv/+ieiDk1TAV/9sY
Bu/tmwyJLilTzXDP1GIp6vf9KexeTxebV1+JavFFTGhhJuD1nRHeJE5Z4fU7lPonHddcu1N39mJ5nRTt9mvXaZOflBlmWQRXfv5PmAX6R7jgajx1iUrWNTcbK0fEycFRdGM0xl86iSZPC3qd612dDAE2FZJiQDwX
1WXClpafOrXt7GMh+EJDqu4jv5Z3X/eRX8XKmR+0t4wvYS/4giNNhafOMStrU2hSWMaRiZQY/nTXk/2Rv69Ks6f7d4CnTbNY/y+QLMA/4mKuxjKy8GVl/mXF5UX99i8tLhf9bfgrfAt/hW7xX7jplvwXj8vGv40X
i1vy9nxbFk/yGEy6gDb8jq54dPlYLz5Q452zn5eYM4wkG5qXmpY+s5c/vO7npCxlxn6iaIrtU4oJKwNMPPqV4g0W5hkqy5bx8z6htKtI3jm8B9bQcof5KiUfs+TxrJaFJ8DwptJixfZtMdZbJGNCM2CEFxw5n3Zb
UwLZs6seSAh5w5aslrr6x6TMNYohMAdzrrEsIRcgfxGGUdICd5oN7mhq7CJP5F6cjcVOG/3GMbniB7UiL94BPtk9wKbtWRN/WE8UdiH6DhP3Oi8yiqQZGvpwn5PirqR2NHmSDgflx73ii/jQlZyJusvUwLuvxqK/
IwEo9XjJMzQ893H+6XUFzRfn2ah7T0qcNXLRh7jGqVLOVGPcu7U2jkbg9gi/fsu71XQLbPdVprtMTDiaBrc1Z/BRjBkYgySX6/JduEvLMVYxMZPKtpkiXx0U/kHVPWa4GlDtkDXtoISpvtoxhzC9Q+TrG+/7w6H/
wGF6peNHMBJ8mvXswpVo2emPs2eIw1c+Dx/5WshHWaUpP0AtR1hy5jAtLLPAEnvLinOQSSKGewIsVRAXCGAtkhyGdlG04QQoz+8y/QTORlnD6KJzgsVBF7PP15LbH349mIYKcoTJNizlFEr/BSsUsasz6p/787om
LHgPotRFC3PKtw2iHOBRA/mi+4wvHf9I478av/WBuZ/VrHtlHM/9E6lD/YFEFuU2PBw3s2twZXsAsRGV8VP0+zviSKlTcdCIrOjF9QqmYycYvq67DWwNfCeNl/RIka+XhFZ5gFsbfA/Z6WNaJFB3qRcZHbgCVDpC
tWrwRQKtFUslo6I77uTO/gOkrPfUY/odtAnWUXWnWxlFNI0s+NbQUStbiyBplcuvqgVyQ7sAAQsqqgmhYFcyNykoYi2NYbP4AYfSYGOcc5lBmM9ZkVxwQbOR+AvZNbssqPnSoN7oNGseeDFVA4RJKQkratDnsMx6
SPLgsZ/kyZ5g9FreYVTnYIUes2fRhPpIvt+adw8WW/Y/kbUEVyFYWVtz+sHZqY9LOX0qKpCcMiUVPMmmnkcRXvRm0txd3Hus9QHLq0Am1TrACU4ZBO2ZB0bLl6nez3UNHVUSbhP3+rAApvABkQ7hyHdpgadzNGKl
cfyq1w6R0TOPZAlsqCPHF5d/TgAFEDJU4dHJWCjwCDsDg4wi/4vwqSchpkB6KuhTNpZoq3BzAJA2C3lPsp3sCtndfv7ar121gmtCD+a2tkYX8RFzBEX+POM6kj3NR6262jpNM/enpOlvuuH/6jf8Qs0cOp0HQjdM
ihNRwx/ne2bTq1sQESAHZ3029zEJzUwGPgbmY1PccyM85I6q0mpmXTMEGsNLD/8RaD49ezu+79jTY+H58+TwiMdGWAMFuTKgiXOQiRclzp+VafZ4DCrYR3X18LUT+AeZdhsXONNWoofTbCpXB/U9Qr+3i8j027i2
Atnx2j8PO4DmjJteLQdXsOtT76b4JnP78mXjxZ49J/+6mb4CqOL5IT0cxARV3OgDvL/c9sRs6z69LlPqgrFsvYfse7rOxKSo9m9vq4bTA/pvaYDGYsuERkmx4z2OoD5+naKL3doEMiU3lxdrO6GNrPyIzkeJFSNp
NvhpBQ4tUX0lH4wslwbh5EZz2+Xa5vaaovyX/SdZiSDJgVIR681EW5AgVUdeoj+uW4iG/hy+X7vy5BxPjamyvz7WZbpP3rOzUE5vxL6HahJc28jLftiroT/sBNx8IjLIeSPXFgT6sTTmH1oLBoij197aYOitrV0V
yovep6I0cdwRgADdTAdbb10dNUH1c+8j7lLoynrHeRIdpLv+Obnaf7IFcCAnZj82m4yXHwl0k8QxNhCjzUwU29hl73mi4ohusDSObKN6WEAgLN4cv6cvNBEo3s1R15A0rRMsGULTNKeL2spZ0zkffa9HMFfH+CTf
naHMuUwPN+btucNBBp8QHZdQ6cBZznOZVwhEsnG/HL54YXXG+J0o5EsK+d2IEXvvRXpFJsVlgX7QUDiUjpTF+DxssSxeG3cpQpeLC5Gnvz6cqojF2FwT4k7YzDNvEkzkDGlng37QMc0qLOqG65gnHGCyY+WueSAn
LSoECWK6US1A/XBCv4FqEhUtdkDdgWxsUvAgFSgTNkxYR/uMwr7YzOmjGa5p7i2MDREcJb3qyUWiFIbIfLWpjqcTdLE8jRowS1lKIUsjqXhxikRq//0TV9EDHLLOEd8zX5Lk8riqD+MFa1zB5Emhz7N+IdJ7Y4IJ
TYxnrhI58fkd8BJmifJ6pgn9Jx8Kx4GcubC4jY0uMKOeltMopv2y/FAumXx4Uxwq3f4og6t0/3O+ol+jfvHa42G1GZXpRbVZUCj9SjkzAeRCa6Fo3D56HaYNMUIewccCSOdRPfeeodMPAwnpS8FxzAMvS5gyPnZg
xzEBmBUm1ZwCZYwKsejBj+VRsglU5fwEzn4XRhg2RVKQ8VrmshTjUz/lMBWm7zukQjgnUqb+dWotCU2OCUvaBE97SuSAY5xAKhDiZJiBxkW5rbdfYOE8Tw7gkOqe04lQvG6F9HqiBCHAHmAAsjrI9NbIKFZGEWbF
Gj2vwXw4clZK4OdfyyidIYtMEjWghDz9PwxgiU404FVL4mSX8DJQ+N8SC1kD8Kp10dV8jqAMHa59YD4qnYWeEoQwvNmcMspAHQnSUC8ca7zu8FRjgv+zzctKi8npZkP8lT3Bj2Yd7ymNEzWSAzsiCrCgqSsI+1d5
Wb6nGT8QtdOXtGxIsE1YLfZ6Gx+XO7d4MjBB2BQP9dDRj5uQcQxip9Z0NYF7OOf4XuFd7b8kxkewFs89cBXxy74f/v3my2o00Ir72bgGDrKd3PehJc53WKRsO/Qjcpt0A2o6OmTA4xMrchxqbzYIQNnbB8OG4h+L
cxIz/Qm0U7akz+JP+PQi+Fwes7j0KwDE/19Kc+nViNNWxoOsa6zLd9q9u7SqDV30Lj8p8DHG/RzyqnD+nBOOG07Q9J8lmK1HSA2u4ywGdSIWMOtVzb4gM18WYX9pcJg/ZAjx7WGPGSvGNR2QCJooT2FLHXXhfKgW
WGttKxHvJJLoLfuETDeJMAaRAZIRRNab3M/YslZZbPbW+JJ4ID3md+3vi+cfFTOVtB+/MSgzXs/oAeZjj44ef5jdue69hepxO9zJq5ICanfiwDSppkCTWjAyU4FPDpBgBb83CoLZ0ClCRN6Zv9iicuUWOvmlGoCG
W2zLC+g7/6QkzRqiMYLGNmmCesSjBc9xhe4UrD8xW8fCVPKLVJr7c6Vrzk+1bKfqXT3AxCPFug1n7vWD94HIBOd1GLal0JC8dFIWHVnA/IR7JEeLBHZ2aYolFNyTaQ9aRYMtcWCgbCI27KpIqwxAUcLm1O9qptsM
rFoPkLtvB1B2KG5f3EzKj7RyIFFGUq82RHh+jzL7MP9WHAbHzvftpWHk4VHm9Yk+symq8kq0evmQUjHgZBhtqpCmn6qk56eRqNlwcBVMphQDBMuzw5bxMagBu8+iHUSobIEPH2bzdsCgF9zL4OQVni8qFnAncXEp
bOQ+RCDuLc2eByfepyAoAJvUP4A8NjnFHnK2dEqbLiV9nE5Mlss6szFsAkZRIFUh7nebJxgZukFw6tYG76DeXRxNjCIJa43AwbiZIatRZDP0hLA+pGNkDVV4s/Zhi7xePdl1hDnjJUUV1zbl7v6Per/B2bBlNTSZ
SDUnI61REXMXsJt0R8L9heW5IcsTZNk+mI+GDr167Yp0RPUVw8RmRzUZHj59ChCg+GEJtLVJEqQ7CU6wEZAMwEMcZhlKOOtJDHfG3pojE4x29EMmTLxfyOtQySuU2zz9qv6jBl847l6+DrLK3tGjVHiMsOfDGKPS
EGA9AbMCUUrjpCVME/flC9jbX+duBomSd4O4nWVl+Sefl0XUsUGRnGGSWmlylml9nnZwWh5kmaCDlxz95eVGinfYin+9MOMepCYk8cW7NdDkkgs2DiLiFUg5q7J3NSVOUA0qhFhsWcWtIz/3A5JbxE6ZUZJMk9xM
ZZP8qmjGQCLo3A8rzYPQc6No4pym9mF9C1y6GvbG0j55TFqlbIVwtH2zjo3/RLmBXVk/TUpWY7lB7pecQSKXhtPeJhZV/cfOYkIFGYeQfKylE0fU7oNHoqlZp2W1NyMa0S/gLKhVlx3FwfzaCXKjt1hDy7FRJcOj
OP9fUHiyLiIh0N79WR8MJFSjV4smHqthGRYjHfSBLOzSPxiZxAu1mFZVqm5KxLIdhxiS/bCtQ7EieRssWghIDDEe1cNa4kMlpyKRXf29s+lIVayNKWiW8LobuZ5GoYcL+2eK62K38dGEY8ierxe8AY+OJ1/rSdZb
1WJqJsSaKaWN/GJKbuvbKVDOOBGJqZZp1mZ+DHa4JBvs4jpzIfPHRjEXK/HPkqBrhK+nFQx6DSpJpXC4P5ogSJrNPhMRvsNta8Y6EP3mAo4tsCnxgL6pAqp16cYBURfA4h2f7TECfSRSx/gyuw+bp8m/75qoOJDP
PAC1EqBz5gsXK00d+TMpd2IDBxUXobCRR+y16ACQwWlBcsjcBtC+TwDa7bJk2avdD7QnE2+NaWAZSjxQyKQZhoPOUvDF1iEQ9iJyfwXI2gKQrA3nWdRwLkpa6PZN4hY3gB/LByc2SAim3QGiP3usD3nR1gWkFvYM
Lol3iCnkRdHVhbB7wP16lQ9lZqVOTgM+rsfiSlF5TnZvQ7g3WXozRKyJdd8waelNMJqCl95zr7wGSBGmr5l7E1fyBNPu+MrdnCX5bjQXnEYhwscf2402G75xeCoa2Lb9Q0L3GwFNBVpVjdpiT+ddD0MaviO2Cm03
ljAvWeJzF7xVNCJ8o6TSyzNBX9pfMuPog0AJ3Zz9FlEooTtR//d5WhhoFcRk+fhwubktdu33jakJUxPMm+I03nIEMMN92hDX88vDl96TJEz5I79TD5nkkex+skz4T0aR9ZX6eihVa9eFDcrTWG65fYCxGKRh41O6
rKGZNNhJLzT8cKWjYqs4rZpO0yx2Lo0uZFWwuGqXq61tzagV8Ka269gTCkan47r/0IMBbKgIqO8gAYwkcN/CqSAVktcpJyYyFJHXIwI2jwFoacXcwxUzt3vtJ5O5eJCWUgti51KDwnZQhIws8oKKBUpMCYuQVBRn
sjK878mUPnADpPowWU3z9NtHeNhzBbGbY1bDNAgZfa/4GTMQ4JcYiLa8FXBnjCCdzKBkEH9jDDgzsaQk0nOKP9NQyGGZeK186Z4k8dKmjZ5D61mv9fYzsTZYhUOBwwSItAQOn2wAGvJQ5Xifg6bflOtdelJ6eOuV
Pspq4MnB5COc6t3bQlANnnxj8lfEE1SqGka9T4+iZsaInMQtdQQ9T0bHkq0hqw57DM1VMgtaCIpdcSOe6+lOrICctGhX3GJ84VT4EPI629R8srsGWRl0aSR6FknkX/TVSON8mYxSLELNCaRJOWOzvp8Pg1x0vgi2
q3nkcK6VtG0AfGlzdCuS+h50ROj64rDsuATEfcxxO+7znuuQ5W++AkvRsQfoipn+ueOSW1ej3PRQSjtOfLV7V25rXRYMbzG04+wqhOGz7qmz3Za2uggpGhgEM3+t0gBnHcjRlaYFP9t3nQHrbP9cR46/9TrO/JRp
3U2BNDMcpK+QSQGOPqKHOX/8jmlPk58N8PwH62NMJcg+Opo8EOKuphnGGUbRFWaZSTMsmvmAIzwD9eZH4ti521Em48Fb4DaJcsC42ajrrFZ0NT33oisgN3pSQqHZwnf6+PgeXQ8LoYMecS2ZSQJa5o8YWsfxjkL2
AoM3mf8YsE4tjg6PzP3Xa42vm8+JD5VKG+yBWqIxrgcNLKd4vzL9gqbd2HnWAa8Z/4NPmaioXv4s3Wu9ftYLa0eu+BmeQ4WPYr7ltOW78e2MnQ6ZtZW1+eWvGxi40o733eu4dbksYjvV9TMxsaMWdpblxn5wP85u
uqblCm2ocTa+Xvw26JxLjNItyYk1pRg45mNXntZlX5p94O/e3lUqeSU5ZwfNzGnvE7R60/0z27dtfZf8H0e2ufRpHV/twkpK8qtLbGNY2MKm3v9ELi6D6ePlPjb/j/cfVjw+waZqYR3NZ9Qd69ai7mGosW7cePuF
5a2d/c8edTQnpLaGfcdrtiSb90xLn806e6pifS/Xl1+wk3mI5tKjL6d3eOvIlWD8fB9eYAM+/TnnndXzE0jYj5n0d3DpKzgBzOFV7f94/eR/Hf0nsw/OcfRGWdneZ5DVvD+e3Gh4lm5bN+bx+ub9xjbzT43S1Ouq
86fIcMcEQHDO3Hf6kodSneZsREX7nLPMzqHG78af8J6Yrb8+9B+G+r/mUZ585NvmTyyQSPl6HRMb0S8cvl+D8KBaXE2rWwrOQmLge1PU9RA1xD9BA218ltVH71fysxWu0rmvvVEJsY3rD6erOGzmdFmiaNc2bfb0
dHo7YNq5pdgpOnAu10PyyGNWvVrr1OePo/DEhfaSTrV2zdhwRRSBToqcWASd99V79mJFlE/91I1q6J7EgjzTyrdePudYbz0cj1IIibTxKBX7uidY3Benk+Tab7Y3g+gBhoMrkoxYnaY7v2ucm7swjd6QQZr06zJA
5FMiFH/r/mvTsv5nh7I5bCMu69GhPnCOMzcIQWA2GyWyfvibj0/JzxG7Wp8SR28Rc1vwOXrqkyjoEPbDGEr//WHU7JwO1rlcHPG5IThz2uUrbdyPSl6Q+kfPYcQbWkX4+FfVY2Li6AYRbD0TWuhRNU7nG5t3cEcf
D7YtDuzqb/3nHc6fQDgp+KOLPuEnro0eWeiXvSLg5/LqXpy7q9tapDg7wqp3r+Zik6sY35+y+pvZ8zDb1D0T/J/URhZfVqfBq/cDd3r9fOhoiuSn+HJ7IRSyaR7IZXhYw93BlgjopbmWs95X3V+8mKo7tTW1nPv+
MXxZUniszwbjdp10kHY1P5fQXX7SUr9nAGMaNYe2Q/1ACvzl9sdP4OVoPKPIrd+fG/E1gzLpNhgY/9Qpuu6UNg6AsaZz2LLgyIkoYlwke+Fo+fJs2YQmv2ii/4KQ2WDFUdE/7hQphbF7LoIDw1A58uPTIEVeCVkC
FrAyuTm4JkUhHdt9vPS7r8GUnRmO7NAMxB70hkqZ4pauT+/Cw2nlHwg4LZhYr9X8cRRJ2jw3FaO0wMUukq9ibnBVaUhPrNr3hqkiyHxmn9KVPp4Zxa2UnZtdKI3EpploZ3OcMWv/vDv7B5Gp8L5hzXPhkFDrf3o/
5Ub5wXvVc6GRFK7NRIu+JzirF3ZttM64VtphTTs6QHRomkZMTTuIdzcC+jC0ZVSCAUIUZSmbEvoJuB3cfTcTDsboEtSrnvtplHVvKrwyljFoWseNXpucdE9tVx2q0aqUYDSbfK+dMHRljb+NnjpKbBNktDBwOTQr
a6klds/U1JbZkVBsnCTQV59C50K6aOJmFS9V8vM1GBzpkER/OXdBKwEFh4CZxh8eGN/crJk2Wxy3sCy2U+rP/WE49qzFJexGEw270bIfpTPWdVpvOnlZKrP/ll3hN5hTXO7pc5Xv2ZHtxSnW/wyaZpn/vNzP1s+R
1cgWMZl8ZqnJPCUWGgfu7CurmNgGHl7d74bfjJ6yH/XPNJ0/enKyv5/PYPFvL8ky980Qs8YYZ94zRAnovz5YbbR+jrkMLmBgMFkaJvs/42TIj9LhrJv3/nB6Ir6Xv57TL++SkxdEGEOfvaLDpGiMEc1cXcMut5/X
Ba7YW3FKQfO5A+3LNwymQ6CjZ7t19mgbjTrK9tJYQ8ez2L3c1MhapupDt2bfn5n7n3L42DfT459W5k7BmN050z6zoebcBfmNYnMMs+LPshS86nRajiYd60nlb9FxKyRfCLA4h+ubwPWBruCaP+kxcljYlTdZoQAn
DJ4pxYjpVLFFZ5vU7b6AdaDvdhnvvgEYEOhlVgKD5PcJZlI99FOGqb9DYhRKSfbqqy8K+qrDMzeZKyglgGEo61VE4HG7ZoJFwUSQvU1Z1OV+ZCTIBMV0lcwArDlwn2FAM1X6D8fa/hxmu/fl37rDSv5QazpYtdoq
gnsIcBsYNkX/3HP5KRptEiea4Ps5s/VIFHLu28Fw9XV/ooeiRJ2r6rohExq0ZuZ7AfVQl3JbtksAUIz3wQzfpNSMXBbsWF9LTHZFplRQIW9523GfMphhnBkJvJDw9/fReGeCG/YSXgVSV5VYSCQS7lhvYQlQUh8k
lD7UjNUzsterWGg7X4uPb4k1HJRW8XSwbYMfIw+BTa6y55iZeje0rAM7vKotb+yzarHLar1p+W1O3mPwBclSq46wrTs+jEuWg+SNdPMp/Sk0GM9Lhc+BH6I1p8IfDp6KGpn/CbwfKv+QcYKlix1BD7tw3BhDP0I6
H7qFR9kkGqECQTdyWxsJJbDFdx5NQcJZHn3AqchSwJkEa+RKXBzZj1P7X6Q633+l+I9E2IlN7S10da6ldBVmn+hzPtdsAWTIamra7UaXUdvUkSCN5sXaCn2ZrisdDouiHb0G8ep0SIHhm8A3ezJjH0nGXEwVbozZ
fznRQ8HKcEa//v6rS8YeRpkiSBX3AyJIWm+aRAzopvrxWZDbxOXlAx1YN9vYsDIn+/BXZnJpt+zr62c406Q3Xy2Y/SjPuV+bfryoyJgJvRiuc65YYRGbve+alTKr3n6cX4amU8BmbIyeVfEkN+SooYk86eLol2N2
vtxm5i1ekLhgPsS8huXmtAfdbm12myqQZO3Sf7ZaugfLSOREa2QaXORNFi91vrexzHu/HCZvL2ajzFO3bVOjHJLOLujzXYOXOya90hpF5+tD3DVAYfYh8hFrXgCQsyFMwsJMTH8+HnK4Yj4oekZ5/qZ63whamipI
xQxi6TjqrzEbQ4GiDLZ0uXWv48PmNM3qjRkgv5GsRI4/iI6tPFd9faUvfA8qbk76Z53ZRasHG7VAEwHkBxvS1LpoqvKtMj8QwQQHzs0A/9Ttstsgxb13Nnq3Yz81W/XJ2J1ICPZ1ZaUg/2MwO9/AxR2rYivvmbg2
vLRoQ3opyV22NrLZKoQmUXCCflo1CwKJ+X0O7pSTIXqCLNd8qdMXGvGcDcTwOYQ4/IVJeV2GVZd/YBnW6OklQ7TcCvU20dJsxT9Jw8BCsLQsroBtEpuwCIQzzaHXV7VPBW5bmjS7EfdXXOkhnhudWm4HwKLm0jHd
AekAB/s9G7lgzMjg1550Z9uf9CIXEBkWijhXkYGdbXawtGsmYocgidNHABSSKoSjB1hGj1YXcsxndf/1yJLW90srZwBOwcYpEF0GbEX3NagSQdnDuBY5JKskCRf0QtgIYYC3ATYGrtas57lhR9DFgRRB5+iBFpkq
KYe5ew1HR1SOJKLQfO+6+4peLqHqW/5awdI17EgBZu+yA5VZLKIKmO0iZp2Y9J7t1VBS6Loo2mUocX/vzcpjee/bVWVeTKLGNS2ws5eZVF/RA1SCmfoAwUjHyX3ApBMZqHZ1lbZF22K8wCYY3hODxEa8McjEoXFA
eYmgFyPD/8nn2qo3TcLAeImCeZeLr0+X1rNC7AekYE+yCV6Sqw2mUY4NuKIVAGrbvQVwOktoBRcQ+ubV50XhVvehfiHjDcz/Kze5MxuW3cJXZI6gkV6+ydrlH9C0VMu/KogOATqz+JW+eQ1vOwPcglsEiCmAcNXE
BK7m7fYPgJhVMST2KFB0bqpuJDev3VuAzZkK73Xyf8O7V3Tm8G8loHhM9fXw/DpIxlKbj84NAKxEwnOI/GV2B1hXET9at4C8oleGaNAOojYQehH0ajaOBpsfGrHJeaH4dtTwdVE6oq/RmDnquIjjocMZ4lBj9HSM
leHfIl3qfqzYUVm73t/ci6g6X5Gjwph6dKuPycC5z94UjuKqZzDtSN2M1LoJ1B9uIV6WXEJzWgYhszxueiDEcr8JEg75kgt4CiQ6t80Q37xC0hJ1X/oUAjNuHGyfOoVH+RNLyRgow/O2tUOeUtE+bVZmyEwMUxQw
lqJYDNHVnBnaSmekZKhFGJN+UePt7Dnhj7bHI8uNY3iMi1G5tfYRJ6c9sLWoXj6rq+0bD9kcpPZQ7KFMjMd52zBd3R9HI5nFGd4dM0Vv9vdqOWqJiUP3Wpl+cz6gFTre9lVzT8yXSvhKLMnTGSk+bApKeKwT/DcU
E2UNBWXutqrSOwUtbsBmt0AYq3XIcVOHqmbpgLFP9rMSjEZmJh5dIeKE+ay4OwN25zPrVcVXfGA1HrmHhY9RtMKaV/hs8C3iqGCzCsYXiUR8Cgfwb64ZxaNl2OQxTxqALq9Xug65UW1h60lNvXeRi1B7sDIPbREW
XcBoRg4uP9eupsn5U7oki3ip889xasC1MvvrnLzjmrRtOpmSKxS24BQUCE1llG4EwC5NYk8UlfIhptxpMQTFEwRBBs8HalzgqTaGerMdxgAdBSbnqjDEiZO8iK75XzQZZhe6zM+RLwgr0mCy2baJjdZnq3oOGwHD
pwGnn74aSTnYYioYUJJCTrMAdLUwApRgVgHgSGbLCzi04muSV7WQpvI8eECk6fVTGEwayzakSx31eWB9uuMjF/os72O5qtcoG5UtKw94glV0jG2OZF62vIk8xRmgvVACuHUvviLTOc9w0EpqUaK6t9Buo+AaSgqc
SilBVMWzUYG5cjbfXqDkNcQxMFrFfilFUBsBV2A+PNlubDKP4YvI9p2Ld1P8unoHAGJz8GamsyXgbKNk3LG/k+/Vj0Z4uSMQZ3eL/MMOUdX9gPVpUZoGtf+bHgaxzbRjNisws33Jr6H+Zr2k3e9mqJ2Xa8Y6acu7
9VvwxepRCuSky7KrCysWIyXKdYk/HxLW9j6zjj31j82pmikFM89+tmcXAFMlMuTs8/UutAaiLJoo+gIdYWHkSJcrBVgAJuI2pQYiVDmJ8FrCwwBEsxtuKfowzIyJb5MiBa4jx6X5Cxkqm8wbaJTS00oD8BqxIbh3
V5AM+/8AGhWZkzvlYEOsxogQ57d/SYhx6NVzL5qN8kfZ7fPqTpRKfBlhWI4AiXawzV98OWL708guCTpGvWUiichdjYyZoJ2lRBcvUy49Qvbm3lL/vBwnY7X/PqJmw5q74ZyZyhlS+5zIIbjeI3J25+n237gOpF5p
jQY1I1izUSgFMxi3a8lh5neaD11SjvnguOQZocyMaT2uMDnuNyWMRGqgWis/JlSzajRHGonCcgYnIWI+HYYOUjBuJuvEtHQWZ6QhxG9ptC1HuX3yT4WxiLIHjcw0P/rYT9buMfjGStmRP4nGBR8WUE5KM2tbpqQ7
2A3YEPVpNb2vaWU9Hl3nUwLqftXe1CbRAyqH4ogYkpwm9U3Vu2eiIzzDa9RMZYjRwCNSN8qEn0HAAaxJFxIwudJ0YIoaMRaC65NbpWAhNcMrltbNBZ0vBaoPHWbhvKZhbbDUVb+9TNcSVfu/GGvQihuPUL02axVM
U79IK8+QVizeH5yOb0wYQCdNkIIo7S0gOxqzDXLUoKIVXjO+YIV/yFU6Efo/O2rlG62h7FmzRlZmyMK1jLRbdXd2+6NWujMKbTXsVWhAzjaLMbEI9uIgDuJ1634R+IA3J1HWC1MCiIkXH8F/vwpEMoQp5PPtPJC6
ZsdtbRUTOPvAW8QlAIuQ6LQkVFRcvcjnI6jQef7QjVuGPCYfMC5ZJM2D3xpK8a7A3fzNljSGmfrpNAFmMTzFPsWalExow4GFiDRPgTyXCYPqT/5DuiQ6/wzrx6xFfqSlq75C2lPPq3+AZxar45u9zT5XSlxGRoZB
gbO1nbEYzylzGQpHvgI6stNIBsr68VBWD4o3n92c+TOZaX81o8NbxKuS0MLdisaaSBLC0AOU5hq8lsw5FspX91FwFlnDOMGZuys2JklDPJNkcWkCGybZOmk/uXAqY+EYohgditB1wFnxPN+MljEitlQS8esfYzZh
eJhfo8ZGHWWZRiHz5qh/Onrizbnj9WEN8lv5ckOOpLpF5OrzO7bGPJoSi9nqsMDWEI0IBV4zXMo9MrcXrHAc2EQUTO0PDIBbBlhPWTqKdHMmQsPJPsu5piZTViPMAfomMbgpDQqRUjt/Oh9ju+pYRDW2GAYwXY3X
ONurNeXbO94lH7bWGw9OFXlNkx/2hzhO14OXyOVZCSs+g75706F0ss/s85WH8nxzma6QRHcsLllcVhhA4Pn9eVR2PEcMLXYhcXweNR7iV9NXG4Q7rRdeNCYPEeFIaWCMCWhy0egVcyeDmGOrtQwXWeHFgoECrVsI
1YrVzZkRcJ6P83ib75Rbz8MPdc13Y8dE8jFSvQz2ldwliTkLUtK46/uH01E6MP+zlTwyyJjNVqaCLMqmsGlAkqDuCEcWmVuQBViIVgx7QA16j4EBXn6E2bkPOTennVXoNzKaVoICZ1oOKlIgHIfQJa/KaQzg0eVM
EJ4vqLE6KGf/Id2ZprQzefR4yaLVxpHY8ZYATcl7czxI+/YN1cuSdJouawnPIHHeiuqQ33YqMA8p4A+NIWj2GzFZB3RSQjwm/TfRhnXksBkHsDBmX3T57PtwvmLEyLgsTdIvmCFw5fZG1ZfPciyQfjSiOJ5RI3VX
qIjkgG9q68NKO9+/yFi0Dgt6RmVtNDwCMy/G4kOg9OrDC0PkUkggdd2FLYxUy1dx1TaSEhHn2Ftm6Dh7D5LGqe4OOj8NMmJeuOR8L7gDsEZ9A51wEYYWou43RXwSzE32Y34UDOFs0L7vPFuLlaTWrgBguyGSZwH+
EaX9X0P2ZXA2otztPVB5J3n4yPFAp6FL5sIUYut3mFfGzflZ70qX8PW8uUsfOb7LFZOsb+6OKfntmH386dr/qgYLbfJtg/2PexnyOWaWqKduBVWQtwN4ae+yvNIeg6DA6RwcoVTOVLnXxji54kTzd7pW+2rkoG5J
eFPyy4HmmS3q4FS3v4qYrWXhMn7VfiKLfDCg0uQvsZl/f8G7kT7Mj3sKuQPOSXuQhRBrsmUcV5bznrKM1UFIO5Yr5m2UNX2MyuWP9jYZLIzmjVG6tuZqxv4afuOjbexIaywWY1YopzmLfjUOa+r+UBUvn6geP5E+
tqNAfyxHTw7LwQsC6SzWPBwH1wcfu36SlqoWLb8BrGQ3ug2iDKDEyq3Z/7RKW23YPx0GD5jb+ILZLaL1NdCHWqflWb4BUdJ2I5ZTTdH8ozalWYK+7A+x/5a6iKeanyIpggr6e76TOoy5n+Via/BVAgT1IIByIlQv
Ne9KZ9wfh6+gO5+crHHUBONKrTKlfamfU0kWEOaNZV7wJYn9tkeNHWp/R+/dj09mbUfIQ7xCq3z1v23VC9hLWOasq567neRC2KhJJykv7Nf2C4LdD8xAy+TEspzO2bNLVWFacwstgW9V5ej2/lICBNnVbbMERhZI
5k25jm8YimJYO5qGF9cZs+y1/9F9PBrfmNBsVmO/Pl1fRTfN+zWO3u19XHOtF/Z82xQjmbJ6BbgImfN4PplItOa4ZV2q3MBhvT1B0IJoDOwk8BCey1VVmfHK2Z6BaeS6ic57qyf0K+da9ezdSpxizq5Ot1Pg4lRW
6659P2l0G71CtVXE6oe9atTQoFzJu1zvgv65FG7SM8d29VWNEFrxwmqLdS9yKf2lTWSSpPs0w4VxUXO0iLcPh4haK3ncTQmQGOAM5YSOW7KeXVj3giAlhERaZt5VQAfWAfL7h5FCqk+hNz5uY9N9+LJv+wpdLRFO
0sOoM4xNoRNkddBeYeKzdNiSDBIBdqBX+Jyv11NE0pugWFKC87w27NmjnmJ6P5Dka5ANPU9ntLC+kdbWyhVJsXem3nbsJXhlh65UpMOZslqQt1bddNaPrgKo78zV6i2r21SIZd/9TJ5VcJuJd/k2svau9EHSzu0S
YLvAxQonZUGnSY756ttlUyAusnsTB484uQb1tFVQfF2VuuSSY8LdMonTVotK2fDD3Y/LXvqTGmyXBnWSXC+6Z6b0wiJPUpvzG8ivcrI+HHYt4nh4tjtH1K3aVxBvkrXDC46ivCloOmAjvPTCY7o+AVIhfeWbdsit
+h5sdnAaqGO5QQo2/ZRqEkrDKp6fbej5BWd+jyGVx5O8C3byDfnUHFyjeR2kl+LuUaW0Q2j1/U7BZvZCKXeGNp2UpLbZnuyeeDv+uGfbgkkhzRbrIL0SP0cCeNAH7BZb8cnBjO2ZupeTN7cuFxiPTBuJOP8kGLkg
ckxgluEuc27Rgp1KVX53LPTACjMuYFEhnQpe97a5ZhucgMNDovgWbihT4Q6pZTsX2vW5iXaDlAstYZSO1lTzJIdeH6nA/917xZIzciWvpnEJ0EwOOpEkveSYe/WOunWRH94vXHRu1b6W+vqjf1T+KpiCqWG/dfzM
/IOem4Dq1nJgvpZiojLhzfa9SVo3TI8bb1QIgcRUtErXzNImf+N6Rr+reuG/X5Iwk0/HDM6kbmbvsmAgyx3jg3rac3tmFxCBlgtEzenMYQmj1G+uICl197IFJrWCN1q27Dh0xzXVeKHqoNcfN3+3xkwlyiPxCau2
YodwreHT7Ya8yExCOax8z8ap4NumJpHzsnzaC8oSgLlxGvr+cHKIefNDiNlqUcGcQAhA4PMMwRELKc0j0WnrPyEW8E7ypr/EnjpcA+O1FYqcgYhi8R4lax7Nhhprb/3iT/Gp/bLpqnA6Hj0dY8Q6bzL2DBJiIrLz
CysMbVqrvc642z879F3KD+9VNRzGkCg/fc/+6C8D8tUQgXTaykCGvqQeOe+V8tynEL/b0IqYa7d+rUPRIOExMHkKKlLLG+zwY4ZkSMEgRkUG35nrmj2e2E5eTK7RtF6BO8r7eElf2Dg95ate/RO0+XfQE7H67HiW
x6RiiUNx4RWQd/W2pvo0BcLzH3RIl/NIJ+7CzaKNaoyhUeehleArprg7aqOb5PLlyni5OZ4/lWYuNi2h1tCvZCSy+fo9RIMPfJSRW/tyxHvjZKrJEBgTfKJP6uvdx/fxc3YuHEgKZ5zcOFsfCB8PLmpyb4ZDevRW
ZOzr5xldf9DC3FziJbZ3LyEHmnSJu+/A8qI0R7wUcrLeLU3vrIFzL3GiEirnLDEUvMAPtHArEY7eRNA3jjzcwkjvIRm0DZc1qftdPn/JVa8TUYjXp2EI8vBb0KSS2S43Ses5mNoRxb77Y7JVr13Uewa7EkadhD6Q
9I4MeBBIVT/8ABKJMAqBSvo/co6TxxgUHVADYwT9J4ynYIYfFE3MGk0iA26/nIuN8qp8E9kJgsekFHIgLyYnIcSmWd6U1qBP1ED1FZSOmz+QHye1tNqih/sOCiNoraGLvkdt7gJ9dOR4EktB1nIVAj/+uLES5U07
89Dvf3lEYATyl7KoY+bRnG4hZmgfvj+KcOhnygYo2UnXcC2Bqq8ZIoZfNO5gjCwIN094Ric5823eAx4lTc3NQ1Fz/9ylxpDreNsmlHvt8ZAYPlrurAeNO2Na2pY7KSgGPUfSQ3n8nKpxfGIxfWGrTWGooyOKmQIN
dYLNCvd1AFGJNBIYwytR6HcHUALRQJL4OcEPwyzO2LbVgCqFQANJ85Jls1z1b7exgndsWuyGb73az6EygccE8gsz+u+je4R5zEiivoq03GZxm+Eq/ei4aWBsZ66ZzyBA3lJRj0NUW+2RphEhJaZS2nq35P4RdlTS
eHxLfHYZo4KlPXDmTNVSLzCkmWJWAtrPd9tSevmDSgZJNclNkXvoOSZFJN0Y4ThvOOTijTxldRt4mlzu0a4sNZJvZdhzY3WzsUdbu1PH16Gtr1Lgt1BPH+67y9eYxDRbGH+ZjaeiTw93KLDEqLcXXzTfo6BgsMRm
5jOXQxkvaXkVK4KjFLMMb5IjSAlAWl1jwnGpDLtBD51wf6ZOoxAaSLJ6Ey2HNDTfBYIpQRc1JgnmnaeyBm/DBXqxPTRSXpNZPKPJuu6eZwxjeErk3BglU9V8ey2nApBM/Vikhu4phV5nz56WFJhztVTXiQRljppx
gBroR8yVeo8vn5riGJ3SkW2OpmLc7NpRY7gBu7zyPTQ3jZDMgLTYXgPQwke9dHHxQ1lyBsBuNAZ2oQCyzpyarLPwZK4JISdzX4P+7X/caRztZnGlkjb/5r3PpNFqKCkJh0FcrNZcJ/dWtu1wYnZbb6w+cXPsDDet
86TCiuzJVy6ULE66roaSFmJ4Z+BDaFZoklUQg6JzriQbHFu4r/mteo6CXB38uADXY/ja4jmgSQ47Z5hSDL0lJUhP0ejZYtGZTjhxLAswqVi0MW7mFnLMxk+6+KTPyH556T+vVJ7DVo4JlD9WnlFFJ37TkPiDduJh
iwQRF19/smUuG6FK195iuxPU/XaRXf68II8neTFHTsHfy+y2oNbfuY5ryEGhERrNiVe1fX2JdoTSwv6ZWkkbvbwtbfSyeKHn0maffZV5yEq8EEF/9RK3X3yR6bWtzagaN4pjxe4n9HUwLFRm+daAoNDipVy2Ux9/
5/sSsghG/dy4KUwb2yEPfTeDn4ifBNAQhh4+SM/Nh3Rvympcjp6sRM8Nq1EPRUywQBCKVNTdnuFRYpJj+keb5ebexTeVFjDFvZXf//R5lem+OXJy0D5TV9WgdzNTE8jrqd/QFq+8Fvn3U/sMHhp7478fK8O2dXNg
DT8h93t2II3toeMINm8Nl2DVx3U9w6t5VH/noE3lw12HR9ol2jAnMOc2rm1mLXqPrzAbuxCpRweQ5aEOHmjmzrs2S16uzHxus8t6k9RPAEWO4eYy2k014aRX+IaVWn8ICoRyGe+zkjFZba8fszJfahDYtfC8e94d
OmXXq4Ehfo6V0iVfo9cTJSP8U5iZH5gGLZnS7LW2zvLYkmCmKZNMeUi6AWrEuTv9tFOoPk2GYV9zJ/mfnfuR2MaBL5ZzRyrLXQNMGhslt7MWHKyxH1UMj6dhdMTTP0pd2Uotpju54xiRUMZmovsGoSiQkatgaYyY
PiXNrN2xeKt/E+N+B6p26aABLMialdVcX93YP5riV5Ec6tP1SrNRpbHUgnr+qC+z0eM+ars3T8DtRnFzM9aDE99zJZxJegpFce0egnD1ED0XjXdvQH/0S57xA04tFfGWzgmWPkRAUK/sULJTm7LLH+JUX6ODRZBv
2uF56ppNxw9BXbVxIpnip7CCXXrv4LucNOoQMhT43d0u3JhWw3F40BKpfB1JABSLt3hAlyw9/yphRavC73OQ8hxf3HZARfTppQw/y4EghuB4EJKwjZ3PoOGLIGtLKpYAoCXruIVQ3eMTLLXq+HG8u9jvf0qgXj69
0HL/n4QdzwbkoWN47f2WoRUIZ5v9cna3NHxiNRrcpoVd5CouoIA2kZFYa2/XcNsG8EDnYAOdDFRG4JMYsKDWMkqE7+ISKe5XMMimTAbWEUnOwMJT3SX8Q2S4PmAZNffjlFWw7qNvzlX1xg95aAyR14uudJOemeaL
kCbEY+VDOJ6ts6DiDav7AdCEdIR6UpfupZ3cdwvJlrlH02/W+/BfKG8bG+CDWimkocJi2AGbXHotyP1B3RKAlBCUh79j4NhoY0Xm9O7nzUpU4zmI9KuFL6kySLFQg6V+hdJh1Nz4PJDr7zWKfbT2udnvIFYp8bCa
mlheeHh6ezlHbO9qJiU4NmvVxc7vJU5qPTNaq3hU9Uos9cIeG9y44fGRe/JaYx0xvPzv5yq10vVh/np1o5LV51XWU+tqZ/Ryj73csBM4sGr6uiifeNzKcrzsy5zhaoaHp+xs3ZsnB6jbRtTnr3rknJJ9+WbCh5iv
WTFoNf9UumzPEZgTdKHmmM5xZtQ4Iz3h7iQW1ngUT6+mXvplcRSTVb6EeMXNRGiev+xh3ZtiQH9dWoh2otBhWHNCyhsThSi/FbE6tbANpyrRq3vIb4svn04DIaA/DLAAuqnRvbWIMZYQqrsdAAroHVEwye5w6nQV
7MJblU/6sabD5C5xmYlxXxsSdnc0/7thqK9I+morv4kYONb9kvbTBBsTD4nA5H43aVdX9McpNbyUn0nFmPj2JXkvZw/dTvlBpdGPjMjfU/LFew7ofEPGqtVxY/A7f83uaadXzFx3+jI9P92UnCa6b7LVie7068q9
Biyakh748HZ9fn+lF2/SZy6Q0xSrWmcfiubV1TrnPunewR3x+c6WURFxIwOld/S0ly+HjwL7yNh3Q7Zm1APKnrGSQoDfs8QdrxCxuVtEv2z+QBoKr8UA6GuLWSdRqWMowxUCHQJhPvolLv6CigxiksL8jqz0FDNo
J0jtfZ1+k7BQQaqOHx854ioiK9LdCjlxJS/hrk4BiRcm7cj3PupqwdZgM1pH8BYiO7Iep1Daqx5argoZRWvz91c1VAQnURTYAWhFu1IdWLAroGwm96ENRqsQF/5JLkRhvZgMxNtgjZioQwAVLw+tGRDYdl/bDeLg
B77mBdb7GqqoulvZnNeCOdHpYWngVD3+XU7qeTiF1Dvs9XnZy4fysff/9SOiMiJzuicccGZIDcc8fZJdglEj1v8UW+xwpmXdAHeOcNpP8K4yzIoU7GvkgjlFYW3L7n2m77efRhO01kSdK0yhzECIthSGcUDWD/Ij
WlEOPP1xnU+P7PEJbxjazLXlI2K4oo05Gl95ice644yd6c5zsUTTA7eynveg8NGn3X30ycFpfhaWheUrcXgzmC1YGM7g9tXnuQCLjVsCwxkVCntFlklaBjULpCTmiIDdD3qvUayGsv3q0Ark0KgsNXTHI6Eu+6J7
CG1Kwl7R/v9SJLrbm7lpkoh8BuVlJ7+Wpqq5ZJHOutpGrXzUZhAKYA0pupZatrTgR3gePXEulFhIneOYMzI30AM816iDmi9+RAZ6MmnecSUh5NG0ghrppJ0S2zq40R6a0/T08E5yUSJf8oDeBmkdNFobTR4PtxoD
CVMAc47XaebdfKd+xYLOGJNacqyXOu9V5yjvCXxMK1yKOkoJb0090wu6MTcdGxr0EsmcLhJtYlWYAtBX6YgjR2fIAeUpExEb6jrDdGBUyM5MSHY8qKnKFRc2goLeo+79G90OKfP3ncOIOf4m4tremTuNY8XVBkUn
venYw+PhriM7UEQE3u/oWmqlNw2Pj+6VCaA6YyHRW9WhWRo0VRRCZlUTEc5tpSPwIOKOev6JRVRy+AkP4++pGUllLIgaYSBGZ4+mHpCbc1m9jtCgaZhx9d7QgCzX6wN6wJJX03DeEX/IMm8lMFrwlBr+uUJ9Fpz/
6ylkeLOu+LjKmaWCr0ojgguVljonXcvqOqOryCpaVfWfdDnYWfg0gjKS2q5zdK7ezcHqge2bZ2q73a9Wc4SAZKNZEjH6qCq7FGyIqnCxzXJdMlXu5kNpY8+E1YyWHkMOXxU6ka11MpxauyYEKGkwVctpV32H2WzT
eftx0uuzwjo7IRitydKHypPWCHNTm+uABUhJQVSMEaceW12D5JpCdgrn/FDYaTmUbE/H3G+szw8ZvrmYH0Ys7ABZ2SgfMd6XyTNldfr8DShZl3ckDCPNI2jo5IFAF2h0m7IFfpdORP/0Mb5SjiAMs4tKJqceaJ04
rysupMYBS+UJ/aoFgVScOpBCa5jAMKbyWrjthLQyUTck03BYacxMIZ/SC2EkdeRaNjnBLY/Fy+17r3IWtLatVqMRVQ+8CkeOKvHnBKtqdXfYZcsJXI6by1esDtDWsiokFWWTci0SkxxNydlrMDVKvOwbZe2lSeQN
tJIzbBH6LmyOqNDGp9avvyC9rTKY/s+KbQ6hM9hNaQHJpd7VZVn2FCN/oUPJ2dpSMPL/Dqdj0SO4OzGZZIaV0QrnJdBXp8LFtyc6/3PjpAUW6KDcZ3Vl4TCT7nG+NIkaN7+rZmTVwUwei2u5kX+BUNgo7NuRx64v
S9GRNQTrev7Lp2LfWyho89myON3xzDXvaSupcmNNcyOI5d3Stqx2jTLRUqNXf7tfyE2F6hY7ZQ0X+EGAK226zuBXBDFSr7SYukQ2i3waNzKoKZtOrY5VItxIujWLNjNyjyB9yqLTP8EWsMzu15k6KvA0kTSo13ab
H5brFORKQqEuFLl5sIUivLnm+LWFPx+CTMuyZPMSDlnuESxfr+8sRA7PoHXHArZgRbBtocrpZnMgXXtB9y0K18H6tLaAHNSkh/34RfhLnX0MUWsmlSR7EearpHEPQFt+w7u8dCYSWwGVnEc190wjVbPT8Ya+6Hbc
gavygIomdOtSKpef7btK0bN+4XcrnqViPk8KucQ7YVPlXPPmwUNRypQtJvU317Cu1uAYprtHc2SYhysTGIuffdtKqbO1hNNMVnXja9uZB/z4AFplDSOuMnhI3o145Vg9gpdxLmlcUpfiHx2Eo1edYK1QwjVcvY2c
3ii0DGCNoouaG4u1JNS9yms5QqQ9QtNtjMBrd9TGHBB/dShr18qtwXo1fIPPZWdfJpRDKkIUGNmtp5vHqMi8fszXha/IWUW3yUjRrcVpe+TykjSdWklrhy2GtxW1O2pRKJRSuEAVn5LXRnActLEBhfnnCuMS6evs
EeGdTe2/Ch3wiV9u4hz+Zn96djDpnf7rxQvOg0ZJ+xLTYrPnBDufQ9a9XqvQZTKNG+/nfdbsnY1Fd3+eSjYm3OpL+z12c/mUMxLmcCZZxyzvYOtmatTACkZlh5l3q/et++Xzhujqfb7URXNlpGSM92ebhuM+vHlT
1nuDXMz8MqBG9r4fLQXkKd1oK4y7MxIt8RH4IHm6/n1RrkxIlSeLZflwmrDk3CcC1DIgDeL5jNmnE4p56dqmvwgp90N4130uhfkZrNPlohWt6muXlWZ4Y/xuNfOM6CKLSqkB4BIzQg9tUbDLFxzAt1lXsd0Y7OMs
S1ut6PGXkdUC5rrR+LKsBFLnxEFRbYGuYGfo5iHn9FOjl2a2MlKqt+oI202dRmg7aXgj9sp2F0dPNQYSkLl9sfKPaeOIdVVqnemA1KZ9ltsO5HrMsbMH7Ogy95T6Xgl32h+NJK2ZjQgGt2tZQN8fG7BCDhaT2yoJ
/8rjDGz7F6NNkvi0xkpSgBNR4zF7lGtQ6GCj3R00qtXOSia/O2g3AsQRpHmdtfMukE0jpqMtxlU16ESLOms7wpo6GGUUtVISZwRBAZE/zeYuPghOhGbr2O1QB+p8bur6NWrEn8oeB2xkwVMbk2Eg+Ghxzyp0DQjv
cYroFB+GvXQ145kj0pVLQxRWyci9ic1JXm03teUAWNiDopYCmsCT3IbfdaIc289FPFil3xBJnA0JutqCCwng/jCxcYK11Is/B5PxrDGXag4aSNSI5uRzAqQKHLZjQf8Sspg6IlPmMrhBYmJK4NdCBysrevWvQltJ
JoFfTFSaWl+eLZ9326eeGOX4/2RJDLhMLZgeZPfDWoA1T7G7aR37f7y0v9pS/c2V3asaGJs+LJ85OHsDDxcUDXodHEvAvFfIghDWb0l1+wA+SpeDJr5sj1UeE3iNfan0Z2BLJpK6mCcbqZ2oNBWu7b5bOBdvaF99
N4AVid3em69XQVUwz9kGQDotuLV11Wqcify2jky3L8xigOgPuJwKLepq7/9ZTeZS7oOzUCkOF4GuG6gXmYgFroMBRrOkFxVJFR4DRR2Qjp5kkGhp7xh5OSY7ekHh/hNN+Dn6zR4lvECBPPpn+Tw7iz/TyuHR4b1y
cZOK1DGgQB4d9Dt1e5Pn7WNTw9xdih/hOh4mrr8fSrXgfd+ePF4efwoio53jthPbQ3f5BPzwNuWf71FB5+aLvdKLGE7qSFt+HQ9xdS/PQinGwhirHpoE1mw57CJRGyh2P+pU+il6+WzUb47WDmmihmZMJVLE9KKL
9ETmLVdr6N7mFN1av/4UrGVu6vfC4NGyeV7lVkxzAcPahm3VHkz9p+9soeilazG9fB8dys1Hr5clWDI41H9djibDAs092TtDXIXO4yeAbYSHu5KL4OunSxG7ZeB5Mxir1+uJHP1s9P5vfcyiu6Ev7K8J6LilUIpH
S43PsCX4ScYhpRabeJL/ogQjLJ3LhajI5OKW+t6ywrBAgKK7wXUYePqFlBbVdL7YUuOSKynLDx8uZR90rpNL4ViQiSk3YBw7oIFxzpZUpgl5QM2cFCsuyXAHnXjV0UIMHrWvu/tZ5hq4JlOXOb7zBRr12URc7FhT
+r4Yx3Z7vBlU9jC/npDCuUCtP+UyrQPawNLhu4vH0SMjDqyGR985A+vRqyUpsvoyMmBrmfnjdthd4WJlsD4YOXHwai+D6COPbkcWhhYwZDYPT3m+L2HWP+T6l6Oc2x68MapaQAZM7a0sejV+NPoqnTyoL7elG2Fl
Vu2ck298dX/lB62xC588XFqm/Y72q/Y6DBIdg+GRp7bwjWqsMp5/PcQIhwm/FZRz3R1l3v2IDRRb0NYhCzGe9ClLF9Sgxw8ALse0q+dtHxkZztmdmR+to5a993GvhnBUzxKHvycw+IV5hZamSWw4toeLxmHbkyU+
WdllZB6kf1bV3vmJ2pR3N9eycDj/cBkBtPC21Pv5Vy4t9vLNwrvXFCNZa9ieXL/EW71UeGhDHBHkpDp+PfmBbQhhvba05FOOfDh3XgqqpOuwd7OslISdvpEsvFtAn0DmB04TRBlUZYyTNzaZJJ6aKSYd6FEcBFiM
wciUYjfniaE5pqI5YsyNT4sF2RkJVn+caSiR60BPGHPODYQmxMaMPRaMrVSeOKaokqpLeaz6BSZSOPfSAroQdZY0ldLGqSlQwm/KV2uZeqfP1sPtQwRS7Ei1Kk7WYQ8oHXEHtsTZ/lIRRDwTKrq0lbm1rDVHnfci
a6TK/xzRlLWTN40SW04GKMqeVhqk7Ltu8yjRaIxERy22SmI1XjokpZRHhiqR8ayFBLSCbNRPgEhMgoNDn3+4XGqXQlyLDdwkzXNzgc/3jN4fnrZ92kSF9LL2sAmqeB7cNY2ua/cfaZs+iWxIkok/bsXC7fS5bqpd
Nwg0e2HBtYnGHRu9PcQEO8yq2mpq1hW0yUSiyqYdtL8dqvUjQKDwCf8nroBRv9U66TPYQb2VRKth7PCQUO3vClz38Irc1W6URFmt8oYtO8yFmY/KbTV5Pj8STqRCktxlruPDd+//5VAMn8aoVFdV/DTXv65IqQ61
Po5c5G4H0qsZMkR5rz5D1JBNfxGLpiMqHJiJYXgXfyEDTXl4Bpiifbx9wWxzuDpHuSYQdwIbtIHBXeO0gZzceRTmDkTnziI2Oh78ZytDblvnq96eetU4f2axDslU2RJFaa82eVCFYYV+ZVsFntjJx8NxE2u84Sgm
AO6LKWClfL6QJQFKDQ2Ii0YebI5G9B2U0XkX35Oh/SnvL0dBBlejZCDM+h8ZPkheh3kZaHZtHERrN8oZNUTHLDZPQxKlpM4rs+jkuJ0LKUhUt8ng+b65VVhHdXzrAVfXoDqlCdbikAknmo177zeczDghHKB6+UVN
EJSLN5Xb+SbnHLwtH5UjteapLOomAtJyJaY7DymRTDYTfjVxZVseOc0OvKNeF87tSHRjyyi2l4bJeU3LIIqFN333O495p4bqHfvx++xhVWDugzduls+X7mPVNT1O52+819bx0wvVsLzrd+hkjro5wLVluc80RGvB
2wSVdhvybvGe98Uz4+W64+ZDzhm7ZKL0Bl4hIoGfZ5X4FzUxn0eR0cpZbYefMtH3Y/kv5hR+oEHiJNIyobmxwle9AKa1oUvYANcF/ztw4D60pQlBHaAFz4nlevoyPTw96jRid/lNMZHuHIpUYdLBBPZZkmOTHJpQ
p7n91CY9spPitpeYJNHQmgx5dxn8mn7uLXFfVQu3B6KDmMD0mFGytXHPNL4yonDoaS0H4tziA2Z+sV8WYNzWlkQliBMPUGjJX+zuZDlQ4wbWYSho5AqBGFaXfvSWqW5tj3fYgYjNA/QEV+ZrxdB5ebS3Tp2JFjBK
BtS+wLbXGXwmjfT1Pi8ptRDiTeqRjmmWG8R06yeHyJOl9+K2/RodmXAs1PhwoO4ICJILW39OkEvGpJ1Km12jzMmmd6bWw5XmRLecGNn3NHHhZ03FSQ/fPpeMTBCyULS5St0t0dFbM6msrMBcI/8UOeSuuL/xx3HJ
9P7UFFRBVUyILGTeStKJHPUgucWQUF9J5sHhcMA+ud+j90ZZ0jaqynL9zBGr7BMBfeqJwcQ3brYBs2eGzy4muhF8WNaemcFTjJbpPR1nIEVY1jwYhOJSzWbSEtFUooH9dqx+KczzNtXxt1k354SpK+BOJuZPOG+U
icddmg53JeD+afa9yfbDT9zbDaPsSOJQvp6y4ludKYMutSanUcF9RdEkPPQtcGNKOA0fSiyQDvhvp26RSIUj/x2qcrEimpKs6EFskkWeQjErqrytD1GZIshi/fFgsjTTyea7MnL1/SmOzxso32srm7uJiWBWSxeT
BaTWuMzFvmojj2hFg3vyBnhG1WYzRtQ242rH7T4ux5QBjPAEeHnpJWrfocTbEgYCnl1vjgNy4cgHsEv4AIBXP3QtHwA8wlCZxVsczDUGk5ARKAlE9DaB8/AyTlmDV3pOVG0wiyGiwzj0E6XhcPfcLp8D2pBRFsLd
fVTE3spwwvoyr5l3EjXw6FKPtWmrJ0/94vCIsZVd4cEcjDuvoJ2kemC5IWIFU/u8gjt9VRWsiJvZza1UZbx1/LavjMKolKOPSDKxraidGdt5YX493mA1BYW6jUrIwxJb3CJCETilkSsUUGlj8NpeNGtbCa3DzSrl
dluH3Ez0vbJRKrYUTq32hcasukK6vv78ox92n+NCU5+sulXT3FXIIlfdC1J87gAnexA7LB9jnoMx7S2r6Z+HMW1oL99KOLeRgK3w67sqA6iM6QWlwNpqtqUItWS7y/jhpFORihodQDOF4xdaCfb2rpDANpZmtqqR
OtGzKBOl1X5EYrEyGLSwmSFatmzsY/HGNXmbr1fz7U0SBdZd0uu75E4FXqoZ4HueUf7ec+rK0URp737M9fQsTGR23/Sd25uENe6X990vC99u7KDzUg50A59mTscZMhfqKaYMU8yh032jln1fjnak2nkhlEPnEkRN
ftsDjtviLxGCvRb2N9JiOTdHjkzUbJPF+nYu2O3h8AIOYjpBHqWZpesE/cU3uArlxTpc4ZqkvJbXMi1TTwFjNu7OBf1kCcZcV/kJWXOtE/QxcXoMvO1M+bfjS0WbmpuiVYMc+DRXvBlEtqSaQnL+KPu3d15NvKPT
E/Ulp+U0Ue9svhE4vIS/bVBgSB0YzsL0EmtQSiOelfSYKb1XrqUdcW8Qphdo2z03m/8W5bEr5j5H/jlqkUg15sM3hE7m0Tptfu7edohz5PXPGzIfRAr6Sx6nF/XwrymrSfZb2ISVB+0URn791PmW7jRn334nBW4W
az4DgItisEGx+3uvvbLafOU0IAX+abBx+TIAF2/VerX+Hj3wmCYU1oBQlqKFdwaVhALAe0Z6WDAmYlxqY9pwLcw1AekVXW1Uwqn2K1S09rQ0Eq3lCUbabd72LKkuduDa36UrP5qAGZ63eQU+Cyk+LCkpO0gOvztn
rGDYCPq4KLSDVBo3GjdqTKYB4NEcwBm9n2i7FiZqStd+EHqssxB7gXxEp5I9+jeOipKdBNSUXUZZ3tFHCDQa80+x2j10gvTCDIxD1wuzBt+4J86Z5fw5z1T9bNbRiaKV2m4ls4AGlgLlAPbVpVUuBY0khcDGH+/c
glv3JMSRgHHVmegaa8RF2g4gXFNpgxdlJpQEkQvze/9pt4CFTDXqIC+1MsPl6Q79vUyj+50zCGM/xHAv02bRO4uOtrEGpk3wdxLunxQ4lseHOsrOT3MR4jvNmh5DCftpoQd+hk3z7xSTn1RrUxf2IOPLjwTgaABd
dmSpYr2WNaBvAFDkIbsWILMjBidiONATzwcFWfq5MYoaVsrvjp6uHXTzLxbpkj6zcB3VpBnZPTjor/NXzVDAmu93edb2TcP2H681dkoFCOBG9/wQbMeBDV7INO2vn4jPSr/MVoA/uQ36G+qzs4GS9vJxFk9kWlhS
+57OreIBuXFk6WRZT2upyTJQ//FKWmVANUGB4A03xvrBotYj/l5CXpXHDeY35mvSBm9tcpkKgzWMwmWdXDBOMNx4tZu6RRTU8A/AR7ilRWxaN0JqR/8/Oxwr2clNyezBe0GyGgQXnDEwYq/Fa72U/WfY0ESD77YH
ZZn2Bl/2Ehj6amdxQy2w0Xfuvso6auWd4SzoKAvNba5UDBRcZaDj9f6/ANEcmHVpllUIilYRMjdez4Fr2MkK9fKPk6PAwcRoRnK1hQoVdBQBQPi2Zrf+y0xrmLEtg9gBZevR4Tx9ClRkN5Z/YKsopBTffg0OhUvm
rWlc0yorHqsOvVP6QgTfLaLS19zPr1kbJMg0g4SunYWxseokRSarla/GlnUt1TyrJLXtl6imtWcNzVaho2xWQm6YMHqzfPPXNIo9gEtwt2tnnor3V9t46o1Mr3WiEZtNJb+vmjaDwYLgZ8YyxL0tdGiDCDpVaZHO
sWEdwka4tCvD2+SsrRVCRMCscxv1guJJwC0ektFQSfGlazHwtfJ1DGcX6CxwTij3nz8naPuyECui6c+031JBtwUDzHcgWBX2sdlrUH8y5e6CmNRpgKAGzU7OEjbm9vOFkLSYKJxZEP0bpE5TGQcCnII2mV4fujxx
7+ha+U4OpD7FglgC9DfE7AJJ9l4qWnWS2TBq/rmqJG3IykRj5SS+8E3ATVxYz2w3JAoKdjUUfbTTa93wBZ6mJtDOd4FNGzVHMnnEQQfxDbf1DqDHdr03VJSjMusCJ7z2AYV81/4twgXbF3E+7WgpPgIZbavVmdlH
Gs3Wp54BYK8IMSZwTNrcqvXvggmzu22j0dha2i8j8maYjGbpWQwtbTAcgsedKgOtTJ/beODhEv2iuk7jDChA1a0cRSVF37GU7ddsD01bRL/M5t2p/2CMaidWkVe22Ggxu7pl8AAGIoi/rAc6+/wE9nJGBKVMBFCT
Txy/jvG8qPGmUKP7VnTy137/z/zB35Ip03hmngLt7vZCR+XgVcwW4G9m9PV/mb8G86Gfz+Mg3TWkriIcYyIQF/DiNf9oSfea1437zeF2dFJDV8p4cWBtrj4usETot8Dm5XPq/lPvyuW00iBgxptApPgNJ4sPPieH
0JTEN7XAe9hmuSeg9RrAkp7O5mfIbfEF/1JmnlTcXHpTRUq9odeYxMm4eFRY2D/nWmKs27lHFgGBnIeEYKIqm8QRurIASYBu99O3EQQ9cQIZGL6i/vS1i41PdUebQn+9WfSvk21fX78erjfH9ZodoT3avIePoec+
AC9SBrqsfZFv7hdsY9PLMOjzL5khcGMb45Ajx6tpISW9JOmy1h1GIfbJiqizzZ1+YLwNdXlAk76Apb8I+bOd7E1YGMHHmleOpYPMpadMj7nob0FPjLrJHzdFkErCZ0fOmiyeWnawGG3RYBhgffABEs+smhDFdg5T
guFwZUI4OdLlQVUI1kO1AzFLD4ONxLkNcU0UO+fbzplY91HSJyPlaN4MhHd1M8j+9kW2o/73D9PQy3lRiZpAYpgoQi9ovlpL+KP/U6B03rcKMhgC2i1fhnPuRGiI6zEOfymYYWdFFrJo8kWXviyLI7oRInbmYuaz
RIysPQpStodSbxeL6PBv8/Xrp3aNo59a2u4B8JJ7evRXP8TzzZ5z9MsI46D/3zYGltvr/GXE4BgTePAlJ2a4MPwHg2ztLKnUfNdc31viuaQ6BakF2r/Vb0aJczw6AGtz6Z8P2Ex2j8lLXRhDnGwGzqXL3kZzUrUf
JoXcxV0z11u3/1QaIF0E//jg7NFcuTtYC4+DiOvP/ieebLBTcvJ5PoGrNQ43UEIj2zovLizx7Zaa4cUmyCWJTrvBnb3wyalPwvm3W4dXThG+wboBIq+WO0ky/J/GT4o7V5/yw/c1/eBkFQbEDHSL0B+1EuMoiKFj
MUCoR0mC9I+/bwhh5PywE3wksp6r6sOy91J+Pa7Fo0lBr5ElLWyceAJxDYyBq89erqy85OjqoYH0NsepyPAstDnxbKg3tk8FuFAaJohrSU9/zXLLvAUzpB7y+qJQPLk3lJPny92VI9i9DaGfFsaEhYQcNepaIV9I
Y57BRX0c3F5FSW9GVkrs3UMD7ebuR29h3oBGmuFR8lFBG87kJXkWAQAYvIPkoXqwYBbolHw8Y/uOj7VcmOnGU6+0MyE2XdkF6wpflzj4/a6exT0fylbQbn/McNlDl5mPmeE75kZAu2+bhQKTk8g4cUbwU+pmuZA0
Walpqv4y9/PwOyYCYwznL0TYP5Dh+eihbrl9NC87DOWgv0wsSoCUHaTbpOFQf8szs/trhrS0R2lGIYnwz+j5khZ0Y//f2g7nCg/Cgkp/ZnMshMTYAH7sT+qik+SHU/x5wWlm9/xkTI5G6bVjeTPpECVGU720cbd7
xKI87ORt5chg+1K6757xaDFPxFqCJTiDMBwBMyP1XZBs/pGpEQ3n1ZmXHQy+z00LAb4f/7xafc3oWHXOuLjYRpKv/XLJaVz14rfgMFZ6LrP9YbsLDBnnj14k+9Z8lOEw1H6iYymJHmRiNeLS4TaJbTEb+w3v3JeZ
IDFGZzVbqNosrKloj6zghLHLSU8FAqV/ff98IJ2G8bKBEDGkmWloeiAxXxgvCIpBbrTC7Hbk7FsJOjB2H2jknM/2/t+VSAKTRa7/Gcuv3Lutm4NP/YvEzOA9dmtLQTY5O5k1Q7E/gSSf/d67Aod4bnVsMfDM93oU
DehgfLRBx3hyw82wSK/f1DVxGnu4eCJZIRDA1LEsKw75C1jJo1wrA705cOhk7LCNvQ6I1k7pzpZstFxdp+FglEEbk52mKw+c841CIxT7/+HAhjwxYq7fCh75Ow6IW7M56+P3ZdH58WCUkTvHwqUfvSHzAFz/zKe4
Uf8jXB+2DK58DaSxf9EP3Qr2TpdWI6tq40/7HjsIOdorExkepELEQ3OM+9HYc5XW4Pnmil0i/ap9HTmwDOlkNS04xhCFskHKLzKLdMR6TPpm9jlulQKYIL3t/3aATXC0D83/cIZz1L5tajuF3qq0oYx3YfwhxhGn
SW0gepU5Bzk7cm8xJ7Yxecc2xHoP2SFusySxoQj9id57373SXCQtpIukao5F1jZrml6Ib6TaxXi3jzQ0c+vHMFqWDv9FHM/id/Bq8qXEmOB+oA479vLMZEZFmpNz3nuK49l2JiHMM/FnpjgFB0zfEoKt/QL2SmvW
sSX6P9I8lAkh4yHJOxxVxes7RWtuPRhxplkwMlKEjWxtLjpCoGA2rzRWUUFp98M9fXcPcmp0djA62gmzT2ZIyKQ4Sg5Xba4zKVwcuh4BwuXg7PxbkOUghZMIbkivSC3qGQj6csQ6/lXA1CQSe34S4X4xCqwg5eE3
5Z1qQhC9J0pLZfHmK/3wVsPsoOx1xO52D14UcaQsE4Jjhcf5krn+qtWXI9NHc1vWMprZRaq1PL6plNgI/hLfQftf6gRyO4eCD5rY08GW1z5Tw3DaSxpt/unA1YwKe8r4FvPpChKwWTH7EvWWiYVq/V8gLGbDXtqf
Qv7879qP3uFPab+lT7713o6tO020cEW7cpntixbDYDlHZc6jGBWnzmZaMCCwCOViJYZPS43S7NnXvn7fYe1J950FEGCAPhH195KthmIn5zr7+iV5HBoQQm976D/fGc7TZ0c3Ce9yW0mNja9+xZL787CaVQj0LCx8
MZulu8fRNlz4wR7ehKtM2kcvg6Hhk1rtMS5y5vUBF0SyBieAH4Eh0XEheE9qp4BFYMhDz9GFk05/DLswzCKZmFa70qedtQhXEbSDLgzhxryOcXqylKrF7bZULBUtwK63pAKNDTl81A7M8P+PIVGHzdVs+PGULgrC
CZZuhvqSrbcwWxeL+8jFQZCjC4echhrifnm7Rdx3pJcVmpyPj1aDi4pdYsl7v44b6CluMsFrVI1eqOPmw1sX96gNP8bL1fFP1yMFqTVrNAxhg15/jM+GxWxAIJ0UyEjfi7HFKEoQgE4CREynKgwvja9XSIx0755T
5txr12Nc2wJukHYUaF00vKsnZO1g/u+zU862BDmjbCXsFlEv+2IhZG18d8M+t/mntnXYOf4BitqZREN+tHttOy/hfFrM5lnL8M7LuuSPf2Gisjexedgv5pEtF+i6NInxBp0AZWAy+AmOiylJvhD5iKfQhfm0vXR0
EUJfjA+/aAOfypXXmvcUTv2Z3DN6oKHjx4jGxqo8Y69+GHr7HghYBqVYkBwZJ2WrQLWJ6D2ky37shPRZ2uwXV0o6g8oQ2ckciV12eLEVDFFEdEsdEyrFqsSu9Q8kqc0yJpgzU4EQ9z7GkTrWZ9veC7ZNy6mV+AVz
GGDI/nbeyNSb/t5r2DLzj/ly4eQ5Wg4fS1ZApukd1F5QsQWUJxa22NvER+GwL0nghDD1flnkYxAJRcJFTdb/h5NTua2dwpV2LSxyaS5vsjm8m9/l23KdNeKf8Qjds3Zk78GETacV24gpt09pFq+Da7LAOYGVW9v5
XrueMMqJ/1jGwJ1DW6jvukFF20q7nn1Tr45r5BKewKfmQOoRgFXOZRXWEwbGybVbfirDD5DBWLrs34kRHLFs/9BBHpRJAAWar3wpvXprFQGnjibISnu+Du0dQisSPm2hWKMQ7iDLf2elO4G6IWRyRBWqvE8WjsvM
gVpySNORLuIHAAk26pOsFUQqIwiZfKbiGELd5wTBMNs6SNOc2X+WZVnSrDp3W2qC2WbmIVjqfzz7eHd2AR/oP9BJFxv0VXvzM1QOThDsNmfITbU2eeEwzFx+0SjK190m+uX0MOt4SjcIdo3lTm51nalcMwVb3BCs
0HnSPdWCo9x6J29ziWrG4HE3zsdixzSmymAHIoI4qfpfwJenwrecryqBXrLWuOlv+FK6untlP/DtP3hTglRONrkSc9oA884fjCVO5SWP6KE95ErdTtn0k5y05Uqc2cakZdfWgpwu9F/RxlwK0rG21DZCWLMYuFNB
H3Bb+l16D5hNj7UJuQTXKzds3plqbmOCzQXWSqPTWpjH4xF9bi+eJ0ZJxPB93QPasus8HhOCXuBC37o5rGuY6g8Qv1pNea010OKay2yzpXuhNGJHYrASQyukpZvVrQ680RqvxJblzlRXTs9hTTBduYsl4oIScjTG
DLKohyhzhUh6IPxh+Q60J8ubpW2/1F5V5EeohWR1sX7p7RRJBnivblZDivjVP/D9Vr8bkHTWJ9wK8ddtHPavHNf4q3PjC34JdMHaA/aP2JPSftmzoLfw0yHN+MvUkM/AHwfIbwxj1EMJpaAbHzMKkr/WSsztcdvi
QJlVQPnRpH+9Rm6l6Cw3mA4D/5/pZ+Ip4uz8bvSlhLoDqVypv/SKtM+BqB63/4oiivexYzTJtqGL0iI+cgtw3zGUnXdq7Fx60aPIX08wmUiWrNL+dGeTwAVOo9ATDRfk9vVMoRmS+KndC1FM/KWt/hNIFBRM7VmX
0otgp3NrjfNvN3YxLMa/9ljgA0DnXjvFF6K11ERnrrGpSfRfblH2Fr1lzKM2eqt4mtr117TdWukzMcsIBHrX5PImnB7oFuw8gpRZn6gB7mPMDdFqroCTilaxli87G9Y1cZ+djkHZEAPGipTmxSuZWY8g/kkS8MSw
elsocKSidOU5qVQDDidx04YvaJxrRdJRNhxbhnAjARufKuRIu6Nm+rJr+hMGRZnUJFCJw9RN27dOQpXHe6UUriZ27t1JzTEqTMleLGe3FxkQY2N9QcOxnOzZ+y/vHzxdK7BmasGNpoPrfLt8bTnWOncwHIW5x6sb
ZB4FXZOSweLjJZh3zaDeFM8+eEowV0CDjAQZ7J3CrE0BJOBMKSkXbKuhZwGfYm9geGHBBgP/smebUWZAQsLYLsPcBflzMw9AEKMK7YMRi9bSZOoGISj3VKXo2STbU/Zwjs1TJen9m/3uM1rdfP1lix+7zhP8+6Da
xi6SPxc6nImRpczm4bChNPKhZancbDocz7MpepWEPmRbFm6OHMOqNMmKRVfMkA/+fbElqrZIjve7d/mDC3teH6DPx0w66jXPHGhGa37c3XGpm5NjD/62ggfhFkbQFuwWA8cSSnOjRu4WcBejkxLAO4DhoxWQaykM
5nrJ5m+++oi/9QMfD2EYU4cBLJQZHiVc7OEv8gPcL2KHbfktbJ4XhL61Q3feY6/4dtuUkCDvhXLZxc/GmIPnJe+Bm7ZkPr+kXxqzueNvGv9/nu9P4UAg8s91tltfxv7EX8MS0n0wqOUnCgFdtxP2St41GPt6pO7F
sTChGvEHXtW3IkcUwbfuQ2vR/z2jRCK5JkHdqOEcaHVfWI8qjBEhV320LR9deWl0Xlq+D8xqBnEAjpTlW1yDR7JFiiML/LTcBTqUOj2a44i5L7t6kFHMSSIaWmw8WHiG/nszO6Xvz5lpCiv5vmbbocAdVqa72cSU
d357V4x/ySMXgf0e7eklB54cOhTXAFsSYzg3rFSOEuNXbxSJt80C4ETImAOlFqLpSnj7zy9k6YnScDmc3+DBTUhF0ZHmW8Y0kg5PDM4FqYaZfk35JlhbVVYJhMq34WyARKnVpIeqD611kW6hTcs/gwZ9wLHHQhCS
ljzU7bbrxnz/zV7pupyQvpw3/nMyi66+NOp/C42vq4OEX4gD74L77zE9ilmzuI0Ac8kawTAhdhQCsV0eLjnppDng1DrBhZPpLJ9SPUrAm1mTxsTvMd3/41PzXwPeuXIBHqtdcxp8cjNbHeE31FDEyrIGrhXJB9m6
7SNniimrJQhMhfbAeBKSlibiL3BLK2/01cmL6wyDo/Ax3HgRyc+0hPpBnsRYvzNZnhZg+Vnb25E/GWAvUB+r74I1LWZzMfaDLKd90u6s5cK8JjQFn9krYGn2HpYLl9dTdMFZdNFqfNY+XqWu4ceO62NFk06+Y7Kq
lKQoEza5KdoYhO9kKCxE9C/BRDgqiibpheD/v7UStEhRhG4mPWB4kzVKgjQSBOJOCi8LHOx/Uuxj8LJ7SJgAwYWGqZqbqlMuObZKlrgQc94sJRq//1eabO4lI0Jx1ooQugiXN9E3hhaJ7dDLWxf3U/K/RY3I3+Su
/35c/P68lXOXtK9J8VSxi5pkOd0Q99EXytTZLYE4mD0hpKa6n2uyhzcJMaqjxo/5dlQGZxb6euhRB+G5d6ro9RXvDtdKlNewuE+LLAULtpmP9JeTa77lSjkgGr3pTsHg9U+hTGa51cL8/agZ/Gf0whb6JpXSUEkE
4cumChxvr6cbL7JnO+KQDePGS34bccp89nfjPPJ1fFLHYyulSooMV7uU9CzGJ0JRGLdIe0/tiSz88UOn4PiEGNeNtDtZwTO2u8u9scHNanr/Zk2yUQ8pYgHDRC3euNq9CLT0F4LtdkyBm2s/qeOG79whA0JRDSl+
B0/LabmmFMOncFgpTdcf2Pr3PsOqpRwwG5aqHLR5m51J2Fxyb9pqa79kuCC2YatROgQnCaF1e7p5lLg8PYWgVmhruOglpqqgXu8bSkTSkhE7Y9hdnvq1wFSHgOvX8fpCmf1YYIOt+l/VMv+FFMnjjmfp1815b4ig
ZOwlwn4aCwtI86ipERQ5lsWVrPZtq7PaEG2U+u9sgYlhqzDKMIsbDiLDqiBMS6S1kmv2sZVtFVE8Rrr3+Bho+Xw9jf/+Vghry/8he3OsATW/oHnvQqndwt+6IqSJ+7zNk89+rS8syvfXCMXYUSZ1GPYyFejlV4Re
h7SyS70TK7UrlA/Qo5UzfW5fv1lgIXr03VJ1/Sf0nGZFkjTqPPvD3gSmI0lZ/62FXAGY4elyJeL5pJLvkmnMXBjD4JeD4RzBJL//RBcvdqfMIQfSGWdPiV0RoWgNF8VS4TCBfV/wQ3w56FltCDwR54mdSzqJ0n4q
aBC+vNxh/vlzuwtpLxDQfhgeH/Q3VTppRMxmtZfiYesxQgiHiXwDCL2fEyyfUJdfWThtqWxUIz9AYUA0PEY8kbbNdyRiKCUk3UXAxnfcpl5GD/5967973bKhSMcHXTtF+VyZ1Y2i2+LN40S7YBWep6hle4XzmPjO
jbMvJM4i+8yWCyQhtgTGgHli6av/H1/ZJBmWxPQQz0EeLzwtMgPMfFwnBMrb9+Xh5pAPHcfUqDkIebUm31j90PHVLsTdSUHpfGF1sppwVqwdbMOHgHhbCStIfyc1hPHPjN/JWtep18l88fRaUgHaf/DLFPEAmCyE
jucYv5CrukHM4Qk9thjLdPR2H+IBAa4UJwRs91+IGspHCa3lUEjzVABbNCLF7ViYDX9f7vgbSMiddXe1S+u373iC0wCM1fez2zcAksaVifZdBXYTyltK6E9UQ+YQey865PvuRJLyHhGz/0+kFH6Uzf9HHcv9HihG
6libsnZ7TZuaAL5/OjcoGvfY0CCxJjVUjO2hnPp1uzD8AoGdnFJrbzimm1c7+OBpftU4Nj7z0eudHkVXyGhcREa5wVkKteRgBF0gn7k2EK3EdJ+HTGf1E8g3kxo4MtPDIeYQhyQRy2uABVBYSr58FDK/DBSzlaH8
8wh2q4tq2fk8+mQ7KelFWtgYyT2SjkxmYkPpocNNCOEQSsWopuij6gQi5fTxfrhbWD+K4yvu86fUb3Zt01inPguliIU6iK/M54+VVMBE7xJ96xSfBX3TWNfEsKQydvE5sUwTxvrGJKqj5/cNVuu21GkMqxYstpbK
8GA8t/UwOo3xkYqUXVgktIt5Tn8CvZCMcFbfVuOQFQLYkLMNlUPNmGVSmpPxG4Tk3qPIQ8BrRM5Q6E6bZ7Hi3ksG3qo1eJao8EFgOHBA/PkPI7oXLz+VzCktdKMA+0Eg8FIwrkS8zuN+NwR6oprTwhwMD27lDGTY
yGQO+D+/SDhGgCR4F9h/P+z/KGH4aaAUg4+TAm0GEi5QTBwrMD/87nPphEMS/21QpkQt0EhoOIx+v0ctvIzTh5tKa7EYBMHTE7oY90UrlOAlooRYWI9PuSh55lAwH1E6VmkkX0bS4fGRPERVZj443bwQ4Cq6SghK
iBSvngWzLgXG/XKkm6rs5hwPknRzfoq1cKUP+108AX0cMvSD8Arp15hNZPxeGJ6aTfjC62QHdlhGGfjD4jUJkdIiKuFRY7qqs3tmp6bCp9WI25gYmmd9RG6AqzgmsJHDoukHAX7eu+Pz3MvNcSBJy5/mgea0aVyU
EXof00ziF7/Eac4Jjukt7MAmSAa/NQUbzJGWl6mw3VWDw0rSEltK+RMXuU3NqO8UfadGggBBvJHa86gomahhXnL0eZ9EmnxQ/6MwCR+eBqswgo6+rB72jsqASQsObKAJk78a2quYtyAnFkpzzJSEbEVomEOQFxZK
QIFGZyTKjq44TsHSD9g5fGuiIkJkeWFdnw1FVVaztrT/44fs9IQ/47f5zkcSkXZ89mlgOFTohjvuE76fBOnVZ+ysv7+2RUmkeapTP1r3FbLHi+MCts7Y8hy8Mqe1KwbAtVaMPhPdbxKYt9JShkdIGjBAzGSfIJXV
84SfuMMO9YWWjHJ8JfDHdWcWkxzX4HmFJLMoeHZtksUQPLk6HS70GVvAUByPZOeb5PuhA4rYpLRAj/8PbU4bNAuwt3pnlyXZrkqamwQBzkFusyLRg9penAyoC+WFKs8O7K2pDu52y5tFGTkbyRr/xHMxaUdYp1D7
cGCy4RyVeDS3ynTrBtalAmxT/iVO6/dUl1Byb7xIooTFFyB+qFxCymaREbqNE3Vzb8ppwqKdlN/CShu77YIP1NdBLRBLwQ3siq71jkJzcIymo59SnXHYkryX4k2T2P22N9H7pvNy2i6JQxaGjoYkqn1oTOS30AGP
WoTDlPMwFpZ0qSbu2dlry408aG70sqWlnHJGkCniySM3WtqM7y1YAD5wCJFy3HmNbgWUzz8Kle7NSPewJ2FraC2uFdu3hZJxXGs20iVNU/FNs10CZj/t59NZVg8Pqjh9YYL2+ZEYQQALNuGxxu6zZP/HtpZhdJnB
b0jAfXSKipr5ENIdxngf7mB6ZqDDSw/Pvycyxzz+1G7ppUtKKpHemNj40rNUiYwEKQKJtF5LlrPNd3S4SRxxk/lW0WysxpKJhniSmWnSi0YYVmQ/B3bUfmAXDU3k6tYGseH3sPem2Y95xhDf4wKfDIwA1SUD0Ybt
ssJtI8iuIcPSK3264SS2RjcxnLYzIc3hRCbdbsdNIAnlo4hE5kGNEhdn0hSdyBHew/VczQUpp7bmxId7JR4VnjQrJ5U2CvIKI1xqlq3FUCbkjxqVMAOlNNIhL1fAhiO7OwHL8XY6DnsxpQ3Fgo8LYZQn9XJ/j3tl
uRY60fQd1bu4CZCL0CHXugTkRz10m78Hr3cRzwQlqrUY/JB/IWjWr15fVDTVwby9Ti3v2Nlbf/EIE5Sukmvqkg2xlKyo/1rttIHLatXh6n7r0//yf/mqt5nYySIzlPqXVsety1Vy+wfOPMGPpTphJZ2tTq+tElfK
6iQKfpPAGlU6HT00XAMhEj8iP2gFr/uLRNc2od4zb5RSvfKP1E2g3OkxlYzunnnCiRPSFnYyIpQi1G6zfGKjI7isudBM/6Bk3s+tFhiLVQJYqRWkvy3HfE99a4mk4pMT2lf6JnX6R7dtZk/zP8N8nwnbRNaA1+h4
f9h1pgS1RNRdZUsvYygQJQuSjnLokbSNpgO6nZpsFkmhavDHcsG9FC4wkRZT5vdnHfomxynR75TCzQ+1RK7p1Pf5ioOEueS6lukTnOs+NjPhl0v124xdS6rncVE4eZtHR45BsPz7wEg4wFtTCo7EVx0Wc9pBprV+
YK3/1PDFaDWblOyEY0/XH2L6/IY0822SRpOzT+9EKmZyjEtINc1Plib5K/SGlNOmPu4ikFGbLrbkjj7Kufavn/tqkrO83x7h7DuALRGHUiS9l0kAzZe1aq9P0ctwx6dZ1AJzY+QUCOU5N+6/3MRo86YKT120jspV
6WPU1Lg+0QZPiQuHC9qa5Zv6AeEk6kfdYj0Kvwe7NsmdThLAUSF6W0Bkoq29nUviq6/ShJrhJsXG+sxWCSSg04j5RI2KD34ptsoblgoszgHYA0OFtbZ5ASU6Al6xzSue8GyE6dltvKSAW1nAUTKoqZj22pVWXun7
5mguXQJRVA/5ZTljuEms9AwlEmhCdZjW+tekvMmzxdVWEsMfabNcUMtIQbO54kgaQcm3oqmDDB40cZW00lheCtulq/PXc+9G6kcGZ7sKg/5JwPTUVRbjLtWsv2q5BcXjxWRND5CKLM5Z04T6JZ7wBQV2iHbSzxZ9
KwOlm95+z6TmQ2yjrqaarSedMJYuNGpTIFST39staGXuz36XeTB7NiqkTeEQlOC0Ri1UxbyxipQunMXq2gQxWgUx0bBe65p2pQLuy5RBz+C7UviXxpTH2xOyI7EhgG5N7Q36W60K2SQpCS/C2pmch5vNR+PJvdnM
UltxJL/gtbCc5yPlyYTWnkLnAZwgTtkYZPnFkt8M+6gy4vNgR3n8DgBpV7hkNX2d29RxUtHszf6DcoIIF1fYTpUxdFphekyQskTFca5crvSng1PpUpnW7BWnLPvQbXlH6RooVZtsQD/KDC1cMcKjNqVn7FqbTFXs
SFkS6JfXtfgzvmUTXGlQH9cIzZJQEFl6ndqwAUSx6D9QmG9vGXqbZm+2+IlVvYvlgX4fABdYk3XThOtU6K+IYatnuepFq4xY/ypLYVor+0vomCol7pnHF6wUJwNgVYkj57TQm/oMaCbctEiuj7C/z8SdpxXiHori
jyU3jXquPf9tMYcluFsy4x9/l6KfuyxrZ/7u6OGJFhhG1Mq9dlWY6WPmTlMHUV+w8zEiIq1ZlHpbdeScMKwNYKdYdpU4rKWkv65hcjH2hjlBR4lqx2yVYoPXIhNI6uNOt3N84bJlG107UWH1XHO40O/dJZKY2one
u7k42QHUyO19MgeelgejdOVWkENfyI5EAULUcaV3guwI4GmRE1QClh7Y8KIEBX2gvf8gy+oTwOWRFO7nxGdfE4q1Ka5bDnu+Oos+JfAMYVzx4eF4FRqIuSJl8q4xCZyYfW1NJtD9YhSRuL0r1o6dqYYnoxNtXIJW
0QJ2riOwDzukA/oeZpzoxHiOU1nyxuGCnS2ZnaTYVPI2SSx40sJexZTa3dGKIQ4KScn0M6dQHBMtAbatmN9wBLyMEjTFOBjSq/i2bZJGrtHUoDcVlfe6aSHrThkOFxakSbR02M2DeH0+Fv69io7hHqlEaJcqzUfm
NH3+zsp4/7Rt11SoIM/DPqG31yiyaLD89/c5osGPVkUQ3cvLeIx8tj54FSFJsOfWd35vBtYPvRWI+eOIl8pfzT9saI1FkA0nBD+1IhMvq+IllgjIq+DlYFGEqx2ENXZddVP331USFMci0RfNC9QkFDUrD43O9dCT
BmLBpstwepDx5RWPeB78QeuJ2ZX82DXF0wZ++cLwi+SyC/kL717sz3jlmRzlEPfl1Oom60w82D3501VvrG9moq/JFPBNbL42TIIk7+W43UytjlufU5y3z3i/DdbL/eOlFMStu4oD9wPezttIBs1+6dIuZWlzSiJ8
kfMy3JAy0XOIiyuN+91vcJJ/ZL8L/RfB6cuCoO8kjWt+efU3Yt+eVDUz1jTZQg/PoJ2VQxS9XHUl4MLV50MFEoBtQ/NDfewFseI6rKKDage0NKjqRCsYZE31ss8Bbq0w+mwAQAR8r3Fj6S2JErJUZt+quhtDOINv
9Jmig8n9hrtJpNKo8pH9n7LXfy+zmomCg3ZY55UMuKvB5PYAuxs7157ZsUrfGbZz0/IE6waf6ebHVva+yvnHxzbkGlcUBDGhQORlQdXXIbSoK32Bi0nbgHp3nUbePhVoZRwhlVa0PO96XbwwgVLiI3JowEIyvO9S
bEhPaNqfamk+brYLvLGLVNEDOptoHV2NqS07A/E3JOGmEHz8dpRAW37Rv23mGrHWMYxaLgZKyz4aTBXCnBfLZjEvgJ+rPs0ENdnri5gRhvgN0rWV0s5hrThfr/xQ7ar7qRXZkQggBFEGu5mGKtiiqYkHroYx7buM
DZ3vMmIL2chxaZ/O4da0VVrM3tyOGPV0TVRM5yCeAj0pOB758jjC1suYIrOyrSoRRbGUaOZuFUFP3Dg3qDLCw8Fn+v8KIyUeRdSvEMbYiAToZKsftKP8ZKNID4uROCs3Qn3/+r2BU5pBCPXQNL8WB37wmRHoqKpL
HpJlmXeEbFCALpUabaeLDyBRixgcpGnYcQpOLY97gOewSIoBUzsafpCn4pXh0x/9tiRmnLZr02VOfk8MVom/RVi/rj3KEbaGoCJL7BEIc6ukrr718Lrd7fugP2zw+NzQfDkH68toHg7hOeTcB7BiRjZ6gRHP9oI4
nDeClrFcoiP6KdeGFEoj9qbcZN/Q8fqpc13LPZjCOmc4Wa9yz4zbYlIkoUa2+p6Ki7b9zhixTnf4DKAWFnQvWQKCs3GDWcVpc3EQhhVkEx/yUSHylLvuyOkMHhap/HG+vAZ+R5bSIV8nNe8CedqxwajAUam6iU2l
qlVOaZhW6PsYLt01KFU4mqO4jktzX2P3Z5vl3EETg5v5OANOcKhtLh1IgIO9pTp4w72/4WMStq7zOc9fs4GM3eGlvr5RhOYIg9Tjkw6X8CZOOJAHiqPrUKw/9yduxQaWv316RiBdmMSg1pTgUD33NeNMSV3GP698
JRY1GoqX8bMwHyylBUdrcpCk+FaTjPAJIkaUi9sdfLMl4yEu50AZs9HGog2J3nc3EBEhNr9hQgJ1tqhrOy//4YmWuqACWXTzq0ZD/RR6SBRysqnoflAgIdape3buoLUJRGvlD9Fbo8yJc5/njIVUtVBmS0M0h4fR
DYdNjeoIE6vpGpdn05htmo2Y2xJmU6SRp9+X7nKfBc6DZZMCYJrRGcTjMcGCImvCwGKWuzTm4YwJWvp0kn1EKoGJrIkFZU/Ge0Jw3FB8kJNi+v38vhEpmHjO0VwVytAjrSuxE8gA3ptGj2awpvFwKhDUJ2pulkCT
ZzZ2N4OhoXuaZwpN8uxAaQdDI1ONT44Sq8uS10GVnMNeu7viat/AqozydjyKstFzZpvxiYWBzZMqrfTcFQVcWfKMU1EPI5vavU2CT1sYtaHwU+bFwjx2SVEgrt5ZuKHYKaJ8XKPyhiHLce1KT21ebe3Ud7f0qUhc
XuGPDNamCq9eERk1veLUfTguJIV5AGmizOv5TnWTnDSqrKCkoysO6f70xf3ZFric6dN3Dg4u2aCpF/5U4MUD34rrY52QRwXclNLyFXWaGEEBax4IiLkgJ4+qpxgRXC52ivMZgMDuGTPVd8zSkUTsVaBJivJJM4zp
SKLU7YxxJUATgZwY/KUw37eF9TFctU23F/n9JojzLgLrG7gTs90Me4K00burHwZLRzjTfZwFQ5UayUc0AsNK2t4KVZ2X1ejhDAJ2jej5gnw9BL46mnjuTvY4IA2PdRRaDxNvPz5BdATYj0MrhT5u1hB2bw0nlvUd
TjCIcXJpRLfrsO6cZeo4aRqoCUj4YbC3CpTdCFohoGpVhzjL5qGfmZyslArz3zTbATuYE9IXogdmOxyS+vCp5jJeu0AlEkAYUyIccossWCGWXVZeayEbu7zb1evajciOSmnTj93XtmYy3FV0pnKfyHm2aS4WXFqn
M4n+1gYW1uWGzEb1k0UsP56mrUB0kYnO9iPxu035hvIn5ZqiAgXdEUTF0+NZcQmI8ZlWtpCZJ8Eyg0ZL+eo4E0k84y7ERWaRhJXv6EBfowmi/ecxqFguEENNqXtK2WGaUv3Bpq3RBCbQuxLtupovlfGMxg5W+HTK
waJZcb3aRLUO5Uqsla2QfpTKCa3luiOX6NzSdtBEoOaPpn+qpFwxWXpuBouCHSPzUjpSIgPMAP+4S89255hr2mY3yNs+FlQkeSIn/L1Bgxngd+5wW5vEuI4aaTLmyV5h3Mnz5ds8QKOEa0ym5pQQmaWw5u8M6GZ3
A9wAfE6Iha2WLqbOpVhI1wc/ehRZ0ppP2KqkTVNUUKUEvAYcQbKh0O/m8hdCCMR7LWB+8BQg8sE2J9nSHWS/qckIrKMxg7SMmg4FO3BMCmE3CgP9iNFY98Jo9DiXF2MQD99/JUvMsomW/9100jgGR1HzxfgX3tia
o5HUVsAvngDU7o87QdozONhhVdYCy+Jwizc+JxJaK2kwAOgwPsQRFlyWa5qp02QtctA2P6W32hmfRKhtmKZl0vUWVb4ko4gt60lN/vhrdP3lNWXETRmPRix2fh3bJJ2rYPq3PQu0ZpUkaKXpJ/c/LkSzvqVaND9k
an12ByXPFHaRrPfX6LHhKFgCEKh+MgPmPa5xYVOXtRBA941bxtRqBej/b2K0YkTSQWVDrm2rXn9Qd6SV0wPpLi8YseG2n6HSUBNsnhG4Z9rVc8PiqKXLdERGfa3iiAlamd6CuQNHkOlt8GDVOMftd5leBzJit8SI
xmRbwHYaMKXdheqMON1im9NKrJaxzmVf5RXriOTccL+HXWZjzygD25ECtvgw9un3xFs35uVe6JfSCIDL7ftlbicQ41UP+ak6jg9kcD2+4l6lpqXzJfdODsoUJtO0ZOFFbJU2hBbzNga+aW2PKINAeLxocy2Ulcxm
PrEvFMNPcr860bvYIGQgGHuI4oT+xfX+ANN4d8BpEImFegdWTXNvCANjd0tMZdDuRnYh2fliBspK3vXSiJf5s+MP9bK3zeWN755mBXKcVwW/DfKGWjmdK8JFh4aSPmLm0A6iTuokIuPG9W5ZJxrPCn1pPRtVkelg
XRbbnKi0fRVsFNpq02kLDUdxxBBhwX/PPqbQc3M51WR9JhCpj0E0G6M/HhQI6t9NhPAqxtNVdrJmasuMvgN0IMz9425Ws/pPLewstF4c9cpencsJhaBn5g+wCpAxs06C99QIaWNZB1dqWVY1JwfDtc3tXLuHoSJF
kH0b7Gku8VlbsFXIiGSWsylSSZmyXG7Yg+dX99mNarWhD3d3uW6kkFApoSTCEjGOqhfUsnLg4IEZ6uA3JC0z7+kmaU3dg5fOugUNikku4aKeBu4q0mwEFjg5G8shlaSx6Hktfj87HNr2WBVHZKbz/42tqtOjQBs9
0xKjFgr4bCTrST30ZCmuhgIxxzSxOh7QwZvpTRXtRb3czpN9p3Rbfe2tgdI5zjFVx0q4Im0mH/VbzEQBKfKdKN5vQLRtgbMzuImU6T3482MUCAbeJOdvrhDPrZrVSBWkekRsNqx7seR/O3MRtxrQLP/ICrrYj8JK
CrJEpDS+9fOjLfFYVQrRv8Qv7Ged91DTeyAEE62DkYrbHqERwQSiTvj5nw0/6IQLho/OnWD2D/fGl9UQWYqQUDktt+JXvX16ilynW/G7vnh6Aty+W/G7Xnq1jI0vsnLz+MFFgW6qhof7MpcOceJTGn6B5xXDIX34
VvnYwBALnbzSukE9lhNcrEP3HsuRF0NH6lBbNZzVQyILWgl1zrAkLsxpp8Bm+tJuNcoualRjDoojXjOQUA1BPFiIBsDO3UwbCS6E+iprlqsrLoczEsjSoVGSEdOTU7yFn8BCPWDfwN7eeSDwLcqPF17EVgzhiFjj
Ko+D4QkPGLnvsfdFWAae8m7EiLTt+df5Ju0QDAxprNdRTS5ONeHoXKPzlUeMdiH0hy/eLljsewByqF+RwAl1DxtkmafOUqkynnahO8J4EEF9RVndAN8ygQHBhGg+Cl9V0WAt9HwDTRbMdMrJJ5DgHiWAqjxLpxe/
LHmhd7GS6+YzTGgpQq8z3YGkBQx7AbgfQstcSwyWBMgvdarivGQHfauiNIGhANXQuA4oPXK6PtFWIpBkIfpqTMwc3u3IiS6Z2NVyhqRwCDeT8fa7S9akFWNaCrBLOEGpiq41PLh0uAZqR0sctLNPMaP+SpvqnbkY
zHYBKIUnye948N5EBiQk+y4/o0d/cRvnhQ5iI6SdhF8AG2PVjXuXllYyiKckOICjr2Xzlj5OM7qOk6BbDTAYRhhVhfkJWsSOU4VQQlpsEi4SSJJL+yIPVIDANd+ZgWEv61C3yYIBunfBez8vPaPn30/cwFp+BMb5
xNIHIVYYEm/Ef+jq9wErWiGXE7grHvN3zVmKco8yLaZMn0oabbmN32PNfOw8HBA+wjuOGAB++BL1Qh/1dOxC93Q0xUEMFKrYanJwPOjLGxiDMzkySIaOCGtRusateCzjoRbLKvqPz/nGmLnWIAnIe4x+8eJSD6bl
KmX1Kr39ERdPl3X+Q2kh80BShL02L8/5nCnTUg8LIi4gdCpGy7XdEXOOkteGzR3juyHv18lf6VafC7vdvm9+J8wYRc9atiT2wPJUD5s2Hr48KzEvsWzzMT+dQcy1VkqnX370PEDgeMhR7pyImEIuBfxbZckblohp
U7VihpjEEsPv5k0OZ4Shv73DkKjzLbamd9pPmPxvLEONcGRBsy6P7Qh9Sf6c5lHyfajIfbW266+Bx27SS3KmKackoimSc3CBNehtSAlSTFyki4BUt4QuHg1FWsdsRhssL40CsYhR0BNh9E/v38N+7DihRmd1LE3b
UP4AR/RZSjQKUe9lWJBfieoGjPlxUVfC+uNUBzdo7A6xUxcOp92jPuLzli5NNJoyZnzcZD3oJUgIIog3nApLPYRSNbsRYKcM3ikrbRlPZ7kcMUH3lFEv5QuRdhMOU74MDqeyOAmvWMF9f3O4QchxnKFVbhURwnWq
oD4V3FZtdFBhPu5Usg/By/x/o6AG8OY4hDCsU24TZPEMPmV/Cw/i3RVyVePxwLhuBwinJmyo17QK4w5iVB+D0G+oK5lxvswbf9GVHmHkyjU0HIh5QdMEl/QZ/pNdcTBqyK3WW2gjQRiYOzwAQzgPHIoB9kkVgm63
5f26YcWhbChiBiwVV2LBQLwcOg6bepedXjghSsMjjypv+rjyqKGx0A34F1IloKjQW9DuozDjGGNhH4BLLkkESaEgnUY1Jt5pq9IE8zQkBREnCr4VCHqN9t1lvTmLA9sNAtJCr3OlfjHMaqMMVh8EneSbbyIBBUsC
+zUDTiAqoaLoh5Q+PhCrPVOmhijnq0JqH1C+d/7nNTi0NMIRRjgDBAwxcNiC3QW47qF020MpcwmlcA0Mo5IEmNZGm5JDlBhkeSvE/lbIB+ro1wl4zfdu+BlHurmsH0diby3FT8tboKflPXAb79XegvWZTMN7iKUo
oBhVD4b3jWX5TtB/694BwwZ7fFQZ0gRDNgFy7cmhoRbI0IUz21pggF/4ykhSpDqNCC34zjudH/DxGA/w/YG+Pc4HifmSfn0UkN6LC6q7F9j2OMCNzgd38OZvFO+1bYblXxNtnv+Fmpfhja3PC0s0jMHvV1/6LDZH
sBGZr0GYVTUtJtZ1HCE6p9dwD1OH6bNFkThbU4I7pI6NRz3o/f9lNZGKCcpIJX+zdllDBZMBz4sa1hm3CfTrn838XUvKynt4z/tFDj6CXk6JeqcGA1wt/7nk1A4jydPp1lINETv6H1gOxqCaw5pzGEA5yKKh9EVD
nWpDqj7AcFCqSSvydFsCCUt3yWxosKh40V9d+A1ctUEpFSP+q23aIPeOb4x90tCHwusr/X0W8YMBr95gXDSq3waKDjsdVL06roUooFRAd5W1DMlechrHH+2RkI4nP6XRgGHfMWQKn6wBvZ/5Eohm/9SoSQy6+c1z
JuNRNbUPplCa/61pm5QR879EvH2Em6JeZC3gIVhE6aIkBl9FihY6ro4Dp35KcIc/BEjTc75yzy9n1z72bFt2+Wdj764uGKjCLnwtkwEOOd2jVK97pC6VH+BihzQutckNliaOX1qgnietICt9Q72A21KI74lkMlx4
QWCkR1ikJksPeAHnSpjICDYOdNIHjcIvbh3hbVusnNOS3d6mLG/6kRz1oVqrko25AcGWlREOw+ozfq7992VgUrnY0fDwCufzqqs3ezxcdPXmhezKQiLnykDHzQhtfCDnNdASNM+51lJGRI4qmGFzpNLkExjtnQmg
QTY+NdfI8lBpreiGTepS3yWPlLe+KovHfFHcRVHF8/G8hRiFV78U+VWe0mb5eOtlaKqywDudBqNi4grY+dyjNw40uA2xXM6uAuDoDvbT8lDU5qBXKnM6uWX1MjbSnv2e3SzBvxg77pgcAyvAcKAT/kEVXZeR6Cd6
a6jdOgRMrl6oC/ow48dN2/3Kk8TKBZPLZWfs/O8XPYuvEGUEubyppTRW33q1Eub6Ur44o7MatCc1jMihlhfskpKAFvju+Jd+kYU3DG3bo/JcA1mUfjTJaLpRzEBUApVd2Mn1ZjLKxrv/6dtivA8DO7LYz9A6sYtw
Lfm1cZYB8YQUI/trCkGCiGfJIbVPeohtNUg+OsTOh6tCs9KCNZulTn4kNZ7yeteyU3t/D1LizFDI2gE7RfqRXnaJ+Mn9vkAslG9ivm6QXxhTVAIg+mfJeLIvL72nvkweYOgERvmUc2bSU84Y1tmPXxqHU186GhUh
mL1vP/V0+QtVa9yoVRepxCThBKHCyAtn49GBNwzquzafr7vyBGzh2utEmnPAMR+YRSDqNmBvW19u0Tk4Uw9zv96U8deyL+TCqcRLy5ocqsGhPssXMfEnWjPclFcMW2Zx2R6O+fnzMtZkacl0HWGh9wzYf8NLRauk
zGfwxw7EJuBAqO2i/31hFKlBSVoeMvmPmjCNKJx5KqR38YRI/qLQEtIglEU414FZDZvMg+A5EaCxeZq/6LNb6IWDSQUv2mny8ogIBAzXJ4mj1tD0CpW7b/oqAT63sEDZZ+zrMoo9ooiH32hcinohx+JtdKzTkGYP
BLmS+Ne57Mipt587rUKjI62zckwCBMvcnk3/qaYQkaCpt5fZ+sdTpHh6162KOG+Mbvu4iVL68xBtc53EIWcpy6uu2ILid0Ny3nGbGBqRi/P8rPQ3Q9LUrvLAKkFm49FYWDy+ETGFhq6CHOiDFVSuoDLLa5oNAMum
b7ZFbE8VH1OUCaAVjxEgdTUMZT+bSzCbt8XDDlKqmCWiTMmxVYjq4aKrcU3YrdGmBTRZHxhV2SPF69rWlPrBQPst67F3BBh8/shI0cebFFHu0UVty2j9Vlat/aqCe4w01WA08rYwFqS8j0jxSiixeaK/uaqK+Mq0
sCwK2zIF4mAlSbM5Eb6C2S94LCB4+Iz3ewMi+PAA0vsOzRVCf9SZptBX1IcmdVl01lExm/1jhLopGkk0L34MCV9elLks2bc1r+vjStJOsRsblfVq4kiGQ+m9SM8Na+SoSrc+mkkRniwXvJHMudkTEjMKJdIsvznp
MG+dz5iEeyXLtSw3J4NPhrMCOZzRyCsBRZFjxQmJomlwIHJZ2fs7q/Om5d/29n1zZtZEcwBOMZB+HD4LXAUwBhDIB5ymK0173NIEzunRjBpOVtcZX0W5UJoOgEbonwbf1h9GZCCfG5cAp2XWTpVDd0kZxZR8sRw9
qPAMkbEkHPqmNHYsjv1BQULC1ekwBUAwYQkTI+CF+ds/WyWhZZ/PBBKe6KrbANBJAbADTe+Ztujn/oQxnhxcY8/GtkiFkkQEjkEk+MJZBvaGCjXG8EGaCW3A60Czfaj2sv0sS6rz/YaPiPon/iJul5cnNRx1S1iN
Efcz3Nxf1TswaGHFB+jwd0ZXlAuOcm1e/SvVhubap4NvhfCH6pXyracpP3BTqk5VchJAb8i4KzoXW4z95o9xLj1qmuWwMkTt5BqJCsUgC12Qzk1IRrQGUqW93poE3IJOejh1fmO/ZMN/T246j81+oAgb1+04WUaH
gjci5jY5RXhJmbXPYUPeZyZxpUbO0dWtmyuqYrC3aoTTCDhjkQwlOnMdliWZlrQL5gviRuMQTcM5OzyJuaVCte3BieAi725rXaUPkNbjdiqaZB0GCUkDEheT/EP7fqvLEkbVCK2MRqU9KtT6t84t0+liwbUZYFrZ
+mbvR+D8EUgzoPWzfJ/Nx2Kl8X4qXTwaZwFy8BORnGCgpCi5sp8jJrpXHmN9nnL5OY20yvAaIxw1Suu46becb52kXFz5m0UvmunxOitrU7/059Hrz651G+BOdgx90H3ymPe4Z+VvjwMtbVxE8iJktDlo5187ZPjB
vA9p45PqGKxE9GQdF4UsYZiTUiACMVhdERsQs9zVkUGR5DKd19Q0Une46IuY0f0RNzgeX7jZnu1K+LSKVFL3LbhXYABbtu6VHm9QhnQeBkwrOKBVrutDfgwsvyaKWUWRbBdep2Fsv3+TYJr+aZdbvrEpE+ikO4M6
zrfeWPR2fYZatWEZGH4eZOKspBPjc9mcyqw/x7U6Ly5tVvmNEdF+ALCODZ1KclHWq3n5tKpglks4ZQj593ejp7v6XmPFI9dyY3jE34vMXF6TZ7ttLWNUIkmf0MKO0UbKycIwC8OrczEoH1QToqdQuEAIBH3g9K52
W4LFgGS7X8iMoY2VPdrCmKo6/Q8vadl/CMT5xSPt8Oo1w46XUCLYt8UMTviNCBKc99cwogEYOALSktA7hBtPMo5wcREv8F6IY8Ev1b3NtHvhN8izcZ+Z0FqrikIlKFUPkHThkxafdIstHmEDL3wnkkPM7B/nTAq1
KuOecUnOZPVlFBUVvxMijR4IaQ3Kr4ueuG0yn2X9KXq2RRVHyG5YzUR9RhhbZWLE8WqAI5BPVLv939hQlElmry6AX3LnH2Tv9YgBo09KJecgCVI+uam/sRaxtS0R7O9EnZ/wMGVtjb3I5n1CGlS8ZSnKN3ZPUWnl
fMqxB5o+RDQBSzLR5g0zkViW4ru848HjCmGXSgmepcf8Gsh8zjqB7jYav2pzaD+JKHV2wNxnm2TIW1fIFz/hQtlBPKm1VdIi5U8bmgoHFSVNrx/kBpDppydfrtbEiUIkT3QXbzbE2LdBlfssGcXkdUW8NEae3Cxy
1htg0ajK7voSjY4OVxNwqOUfduaM0ZFuZxSGZ2cLcJMGMPBhVoDE8rynn2POve0h9XxaOnjGnx6SmSeOQCzSmbQe3tdswiGGnhthzuQYBP2qsFQkel3pg83kNTZA2XIZGaO5aZzLB+TwZfHLtnHxUIMoJk8rOYIf
9qK5bz9D7TAPsWhX9p3rusL2gG+A0tSFbMVZsvp96+7NSyP7R8Sx/cWxV/Gx+7dBiBU8J1x7cbivuUE1eb/R44uUx3tsZ80PN182F4q2QZFjz9rTepIecrifgT3q+j+bTJ4VWlMoDKBcIS1DKqhUEU2hKLoiOFJV
ZGqOkqnR9A5vi3bigzgEsNe6sChpjFBgtgVv3xYq6EYgrAETbHx2yXtu7sb/935ObOyva3I3zf/JfF7n/l00ufg09wfKs5v6Cf7eUsIJ/WvoiGJvX9b2J2aZmmy/SWV+ysCaKjcWLHoed71FWlNXG11lrY394eML
O811UomAUOthq13ZqnFr1Gl9+EcygoH09vkVcC1isweO35rEhNzmssqX31jF9xZkqEBBPdAO4v/QDZkZECpaLAN85+Lu9MnLkzfgfcuujKaANFmyLeQKW555Qzzady7mS2iQPjvnLq8R1e1qV4D3/OsM3n+hMqAc
AS8b9B2SMe6vo8vEEbDHUAamsr41pMjcb6vzYdd4tr56dtlZtnqi/vLGrDLid8q718e735H6DLKfmsgp8kpzb3JJo+6nbV+0Muy04GDBGSkb0aZ+EbiwOeKiRWAbXHZ5aWSHd4M4RORrULSPvAM0Eslqpw08Y5mV
33H0XM0kIaVqr7Ly3yYD427gDzWECK25xthV899pVpR5OXfX2VossdbekS5MLb2TEkgzAE5lzPbF0kbIMkvLSMS1T5xSb8xtqZktZKqguDTTlJygirhbOxMuyxoY+BZ9m2347DAk5r4MD2qHYOSQ94wIMiKYAqpW
Qai7kTOsSTQq2keXrLtvuorMcOtnccyAlkCAFjFNy49bgFxFZ1K7UAbv2/SO0guCidJJRnPX2nCUO0psxeaai/qDuUQMnxu/k9Nyl9SoFqfxHHTN5ISoBj4yASuqcxiiCZXzUXxOrbKNwUkH3nMwzR8k/71s0Tyt
AJw3BMjD+4yxngV5uBQDjmzqVtRQADQN2gLZFEQCMyKRlaOYOt+NODRScQKk/9aQqiCAIVVSHahSJZUepSlURkhMFTAKVTCIcgRMBkw25t9xIVPjwOn5EB5X1iQr0ONoi87ulhAnS9j2/IXNdaQfnVD732ZRYr1n
LrQ2EWe/hKwcs5V3a0aOtr0WjY2E4F/ZiXHksXaO3e2biKREEfs7c9nRXssKRUXmm80DaMYhx+RWYWOX7/nOnGLfI49+7f6+3HhuNhVErdC28ElDhOQ2ZtvpPfchEyP3yXehFzIPT91VDit0LOLDrpa0rys5JVF+
xB3c4ZdpklltY7XtcKfmsjrl4t365yRZiv5Zrrq6CFklWKLDnUX+tF8nQga7mFcENHr0zTAh/ujlaV3zPzwtKXzaL6vLS+4ft9fonbYIxr/qMCSBoACtUVbfwsTj4SVpINplCIadtM4u1OzME1BBuHAyZ4jYL7CA
g0CY4Lb3scCuCruV/XKxGzY1kqxOVlY4iM2UgqDFY5YO2QAJVUgylRdhbbNUctj6pHVtB7iRGjt6Ulq+qrHOAxRLJThbtXi2aMHt4y77hY/x7a8McO1OJq9s4tgOqWnTUjj7Wqp+t95etSSCw+oRmcniQv+A7RVV
7F7zR2NxCw/09r6hxXywhDl9Y00SOKwB/gd2gvFsXr3BcRg2GZz2SCEV1b2sFUEvsp1bpMG5AeOrOoxUi8+aHtVn4Y7EkprH6fxMUE3DVyRoFrQqgpl6pjztxCFGq6XSDOgH1OsqkHelASKEg+IjFvIoDTPNiYnK
16ubVlA5a252Pae4WgJzi8wx9UTFKcgRSWdakDp4hBbAfCHVBiamyZFFVgQB1Sa6AJXQBj8tjm31PZOD32tEvIYRgHsmX3cwKl1cTauRo0z52vQOnlp6++Zd2ZOwMO4qKjCLhZhoL6ogtSLHq1ofV1sB81EKBVOI
+DQMY77cCgz1/i6RPDJRMcgfEDb0qh/2uCpEUsOu6koAx83zlroiEnAgCtNpP8GWePOHr+rK4TwICRC9OutHSudGS7GSEoB+hSzroXL8iUe3Gvclc5h/rCiXTO9ha43zvq5qQZplBBox8+3flGZVVndllUjA/zGG
Elmz4WwcLEQamMMjxpanu1fxlG4Ds9KsPUn9DEbdtLrg4Ihd1IV4bpsu41daD9iihhCw/CaSFtPM5nkYTCCzqCoZIodGyitK7qp1adPPioUBtnKIuqvuWHw/NrWA5Sbt+EJQopvnW4ufa+wpt1A7VW5cGGM8OEnC
UQabiw1RFA/3dzb4txhw202gQnErOJfYCG7+VCuxZQ+7b8NFbagQUvYo/BOT3YsIEcBVovuJzNyWb24dYr/JH+NtOJF6iQRmThi0PBm2J6ErAllOZVOT14c88JANu2OFn31nbbnvEd/iCb7Ak+oWIWF340v7zgX6
Ch2e6yPlSN8Rj10+9gqOqquWdrDzJqizH4sxdPwyQ82ZKHyMbuixx9pj6k+5QkIkeAg+87/f20s2OP1Xp5v/c+z+6gPO98/h/P6d8H35/l5ff8D9p3joUl98ELvc/OexN1cf8A6RuYj7Z/j/z5v/qH9+Wg8cN1rM
g6U87T9YgM7hT/hrl5v/fsxNH6uZ3Hh4ZeLwEvxCcPMfx46nj3oYWNSAeoRbN+0cO6kfPU7Rn6bo+m4Pt831z51u/s+x6PbE+wgsTHE10FkyjvcN6fESZBWcPlI1aR3ye8JJiX0+9GwC+WHOR7b0N45C/sKxFpqZ
7mA86RUOKvkaNMIsCE8MvkwbNwtncpClIEi63R3OVq1VFVh+6yQRG8eHOWpwHFpkTSsS3APIz/p37qsD/JnNGlnDGzruXVe2dM0mwHAGE+jS6RbhHWieWHuv0fPnmazOl2GUzJflhokaBwBTbtudOB6IwEECVluy
X3yDdZUHVfLkpJ6dJqNkyM+hfzKHs28BxhNmLGqdEFYsVakcfhymWq4Zbw8ySZ3pTcY5Vjc5RTBFRJ4t0xeUmvOVDUtjdSDsEgVn0xm/DMEVSujooggNboiZgPBlPAB+kld/OTwS5/TZtSrBcwbzWVPOxKVviUV3
0ByEsHUqHTWN9aZ6CvICq/CqLrubhxFDyb7zC3PPoRSI9G3Zea0aVpNFSQ4KIwrdNhlSa30/+TFIbOwIsJ+MgmQojxeouxsu346VANBir3m+s3ny9Zlqjmc2ZDaQ+8BOZFj/kXz28LaizOVa07v3xcKlPZhOIIOO
LPg94hpdeYPBeSsF68ZlokY9BxK7x9u1B6ML6Yblc7hw+nOwacsaoR240dmBgcwOuiJOX4MrG11jl/9bjAwD1FRKveaNJnEHzdc2mouJU/NGs9L1NY607uOUFA4IMPO24ix2pTmusXHO8Bew2RXE32fS4eJSf5m+
Gd8cGLiAL3oM4vUznuAZ`;
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
