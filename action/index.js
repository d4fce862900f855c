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
var packed = `nyOyESkgYwwHmEiFcY/OIeZRmA7wYMsSviCOIaagsPvP4f6rA1Jo2QXw38bwv4QQrmuy2anpYM3m0bZ5qRJ0560BVVVVVXV58SP8szebmdmNfER+JCGEtLgq1QbXUiVMGMIK6wT+SFRcgNCNSDQaIbZkzAnLhLiU
ZMgLAaOEPxWokKlpVtGcSd2Y5opFlrUMS7RZrkjVrcmmD5sXfnV2JT5vnWC7m5v23X402vx7a1et6cC0Q4oxp+jayNAQ+z5pDhNBO0dzjLHECR9LQ9+SgBNecUM/IB3ez45uazJHRgQJ6SNUM60VigoVQrQeDptT
cPjk+nxkg+JrZy1zrIWDzFLIwENL7Cz9EixQXToVODFNTdf5GQE59V54W2AjNwxVaVJvEXPPwmfzcU4D6fEfzlSiwCb/Ru4nyDAlCX7uGOGKR3e+HhoE8X6Rzr1mppVphG+jWsLGb/rfW1z/u+B6M9T46vnriNvw
wuQXQTEQ60hoLbh8x+zVhih2T0w/BQ9MBzs4VfXygxh+3oPb2uSyE2pHircBNa6Gl4e/h/3Y4nQqFd0Rer95Ol7aa71DWtMraRDB3Yl/DV02N+U12ri8o/8RvSEAjyU9YLgYZM/xZY/L0LJpY328TeGglpFVStZ8
H/DxCwYjktnwrAt1youaKI3zZEY/rSWK80F8OAPTHEWiC4ZF+q07CEL/UpZWxsre5uNIYiQZWWMDBx9NSJQGeIGDBgXeUJMHp1j+SSOQW1gtjVk9YSrsCBtSa+lSoahIpmSUY1wgEkEbJAgmAl/M0REByx3i5UoT
zmBvvjff055Jy38HVKYHqlNHnlVudHQjDKF1OYGc2W/RjMFgMHpwLxCpkZt29Lpeqy9PEhBLn3R5pGHeY/X5G6DkCEnzqsr9mSzgxpUH/gsn3YbRYIkdlXEHpe6okOR0CGDDGTkrfgPxOyEl4yg3BJCIcfvb9VUV
AEJEEQQWYdpUtEW7PhmIJsdkmmVHMO/lcBxzOslZ8WL1mtwIKsFQxbv4EBfxKb7Et6wEnyK+G7aL+BOruOL2D//qYso2LyU5hCWn7JIv3BlklcOqE7bQblMca63H+4u1CJoItVrikUdo5a5K3cpYDcKiw/fHbPr/
69vNyiiOOQryRHonF6Nk7kSaFjrcSjIY7FDfBJlaIqTxIfvFWy3zx/2vXP23/5sVRLu7zO9K0iazqt7Ey2NsBjPMZnLxA8W9CizjK4UlXUzgysVu1SP8/5fNal+bFVAcpx5cjF3dqxBB5DDM8m+LxMJWZjIYiZzg
92K3qHsz1T9dS9Vv3uhZjyZo76/wZFvsbJuSKhAJWhObGAYDWlEN93A493DuX+D7f83SfJIIovpgVMQl2ZT3B36Wl9QOIvMdYUKva/8KskRW2awsd7YOFTFTyizq6nsA9HRAekbJt97ynr210lWGKZ+fdIBm6VqJ
npM02uPsP0hsv1fTKp8kojlqGZ/4FOzeiUoCa47jJtCm3afmkPxk36zqPNgs2HThzRa+iA4gvyCQNdlOVXXzbmR7k/NVta+q3b2oRz2Zl9gYplT+yhfUDgaCN0R7QrwkivIkj0X6e0idAgXS+/K3j19tJcN7tneU
JICM3jmJh+/PLxCd2CQNtpAq6KqIEO9it3mLzYP/T/d9fpTe6nJRbLHoPghJdAtj+Z8E9mj+TJDYfl+Or2afnq7JbmelcU+6bCcJhsAuq8bTL1MDsGr66AIi0V6q6rT+IRXOK628rAFsIG2CggiAlo9HwrUkUZz6
zrAtvl3Qv9/8bLW1cKpLl50nYR0xOa7eoFEHvsR0wCmA/5mZdrq6Z1HhNR8h2pmTWl84zioxC28spMMZoSVWwYQGhFwB4+/3ppbd+3KCMGO7SvoQN8SiQDiELPO1aAHicIdBJtBBJnE/rTomKv2rwa4CkdO1v5CB
FTrTFtrb+7my03U0ulsuePCTJS9wGIbAHegO/vZT/fptt12ccfmMhKoDP4ZsDFke3dyI8wTco/EN0TpYdKhVZb3/tY5xvA8onCCJZxookslSdjPmqLCVVSQECaYhJKi+evmiH6Cyk3RTaT6ZNH5PvELHA8iFNpqp
LrTJIfr65pvm1y+CySTALCn3ONEw6nHckofVWoytRpZUk07WzXNe0/8q67t/ixiERZQAMW9W9a3qjdLCxFUERUmU3vysfUWOzqONiRab2reluer1Lfm1VAPdywcMfVZiJb6AHVrabPrf6c6vW8QLtiFkW7v2W9MI
LMAbG/khO8UyzTJKC7pAN0YXec/bA/n/895ZsVcaLKXRqck9CzCDLDnbsXzZzHp9d3NfYBcB41D3YtPY58Fj58vjBiTUa6HWIeFQ1D1+P5jwuv05/393mbL+3oetTqVGiMgzFBPg6j05nyBdLGXn1qxqaXs9gkJI
NAnCgny1n31QLG5mOC6kAdBTf9prqlYVpY3N7vn63j+JD2W5ZHNbcnFE0YaBDbLs/H+z6a+2Lukpl2HKrnyTfximJoCTuXkdkG0ZFLDkWjIZHgGq1Pw3Sl2OTx3fpn2vyHnSFgEuPhegRV8dJPYrV31abgU65rMi
u3V49LKj+zAnJkpAFghR+aifmd3AHIZpL7z5ex9D9OqldvGgUlkUlixb8QCI8n1sD5rD5vo/nK+hTyCJslJ0giv6fYIFA38tITQK9UibSuWBTnU7bGn1+saZxINsWYrTNwkh7sszuw59aG7AtAAJ5EMiksB2d6Xh
/U/3VrXOyzJWzBXbm72fo8kZKczzsyP/lrakLbEzfOe/OqqK0u4NSv7lV+7tCxl+WXUS0gU5g1ZAmRmLxrbK2Fxr+EGWrKkTQ3wo078ehAeEFJkdHug3ZymkPsmuZstFKn+n+4UFCEydApLoTn0Xx1TZPXIQKgzd
rwh9YYAdMXyZLT9KS23Ye1K5TdmsCUIrH9fH8IeAq7PX9t/naj0/5GoK98CSR3HEzCQr75K/hSJfca2QD6AHN49W2uoyyqq/MsUiybZsl/t8AiEcXPflVEsSDQoEnlL1s2p1jtoLqaSHllPlyr1wswMJkMQvAOTH
rgI97yCny1mMfj/jRj7kAoi18PnodJsC0v3y5ubqUctQQOepTP//Z6nVrI/McgAlUaSWrWZrnKPWaT4+AYha493HV8U17yLfC8OKSENkZFaRlVWFYcE1ywBDAgTfi0hAkVmlPVkJdJ+sgqa3ALLPASHNOSClnSU1
VgQpnpZrq+717nP3y1IajTHmc935X/8lq8rK6o53A8v57+j/Hr/BHKO/J8JM1XU6MyJzUZVZJajM6rrtBhpyIAPZxWAJNXOPqs7MKsxWVffMNVkCdgQzS9nryPNuP8/7fNn7A9zx5/n/7/dpVnkVQCDAHsbRMNtj
BJCsYRgcm3HvPm8n4/+Ir4wBUQICgMRBXJ0kNaRIsWq++5xzX8QfQCEGpgCQyiKYVC1SqRqG0Sy3vbZsqa3BbtOAylKVVZbZ8Py/72fmTNYkW97lCidSkHmzcpNkfOfu+87qql/4q6teoQaFRxYNOL3UrKZrjAc1
79xz7rvl0I0CQIPuph1nbJrJ2FxZ+v6HHEfykSYbZVLmgiDS/99barXsn5GOpIxrZ3c1y1nsEgmoRq0aY8xi6xD33fuu8lshfphiRmRmCbYLhuwCQLIMVfXufT+S//8IUD8ik6rIBEonkaA0IKjqA0LUGUpVbeXG
+9W6VGOM2axmsWzjlr3s/djFZjn+f75lljmFQqLR3WyuEMJT1vqQJFcoZfisiPf+ZVf+zGKjMrMOATSaAhwhZLx4L15kZWYVSwEDoJtNNUo2uUJ5wlvDXsuV5hrenrX8yMRoi+ONu97+n6lmu0wOIRfdFaWJXVjy
CQx3psLzoyTauWjFCfhHAjhK+VIImPkzs8Qu4gIET6BConQ5dn7X+blsQ+nOZcfZCkcnSk50luTE0sH305Wt7+1KDmGbqj4dUJeuu8Sa+SGPw9yUiTXyAoW4S0Xw1M+mXXici0MhJMZiXXIvf7nO1jK+vW0ii0Lo
ToSpsj3+fuqi6fGEvuPdrfrsR9qiAcf0bdH2dVHY4D4z3xV9OZGM4/FG0J07flD/tA3V/z/SNh15vattzJhCSBiUl8bH2KvvIWc7CXXbA03jwV8ETNvsvR9a9K/02XL3/yQCYkNAY7KnMba0DwuD2z4N5CP3R6X/
3+nYzk28/nl2d1GwCxDaqMxLfO2bvv1ct+k2M7dtIluyrQ9CgAB1G6ucbf+9Xm+mi4iIiLxJUIhHlzGpOrc0Z/a+KKIEREpATHFfbH69tDC/S+hnjkVyfMiSfASmscC7+7Ky+keSnu2t8x/BUCAZY3xIsnyM349p
/ydvX9/2i5FhKALSBa/Jqsjc+b6DI1TpuAPqGveHqN9LlrT7Tbve2SCEEAIcr00dsEHzbVgVfRxZPb11TO3+38PDGHMIIQkyy9X4f1nTZ4e2q7ZuIefPyc8FIaDS+v9jr/0vO2mmt2km77XKX0Tkp5wNifX9Yev/
OLPrX9aEtkAhYRnlYqzvfljre8602t67hiuEFFAXRP1OuvZF1e+5ddI0o7mLJY4ligMEQMWR8d8Pq/qXnppr+5j9lxhjjCKiAlXZr9lQPWd0rTgGhMDYoW63Xu9/Q9VLa6cj664W8BlCzA9SbCxerWRmlf/PPl+u
MiCEEuRVGGmm2b0f+6xeZjuZ7GSyuWsRERH5aStVYFHq+8PUHUnaO+8tNofAAmRwvPZLW134h7FJl20znTtFQh4fYxurqnrne3dbEQEBQxJQMuFu2mrMqu5Tuqq/XUUkZFcc0KG1GLMsyfmln4iIgDSV2/Vn83Eb
pp57Obqt/S2J5zX5iMFyDPP7sYx69iRz5JzZNVAUh4DIpX67bf8bS5vspnslaWcqIFcAARGNfl5kzYb7/38qX3qAGqQQKputMPfrHLDVSXOndRZpjAlbUNsNcqD9O5KNdtfZrf+Df61BWZm7c9L7+zQrme3ABMkn
FBkSKnh46H+d15C+enNl93KeTrPSJzNGoiZUNTeSbg6XZlNUz2a+zb1Gid+Kv1/zrixqdL/TBzHC/8FstnK/z9OT4vB0aOQ6FcQRPU5J9bHw4Oo5+j7IBtksov+ve/hBIJ2MVsueZq816wdxqOv5hqD4RrgDcFEG
xZHwAiC02vMVLIF5TD/TVXgBbVXIa7bFt+T4y0xI5vo1JPGRPXhgoHf9vQ+yGbmciVusQXvt+g6K9RUXzxqD2ujE9aoLOS0jn7cIScmn9IvHjkPdM5cwx5dDClavfrEemGCZaQH3H9COYqHng0ndcd5dOqCxm+Oc
OAJ0cbLnofR13jky0/onxXRarmGQadZRE51XB3Oan8aDe+W+8sm9fkPBthf/d2PiPO4nnGBaTB5qHSIDz+kIa2b8JzLT+Ysmp2JV1+mqU9vKpsHeOx+w3lx5BqHRzrxa9W33i5COTvZj5oL0+EHd6a/m9XWPnfzv
Af4bCfGM9Pray1wU85pC1PS7wy9n8Ty3zdx2H8yS/Jamo3jhdJJ83pOD+xC+zN27Hjue/GgwM+My16yV1pMw8Cb6qhUTO1Iu8r5k0JvckBWEcu2EdxGLsO3tbfYDsmoiekiNiiAaPbpW/w5Olh+p+LP445trCD86
soDGSxasoG8wFAnUoe4eVL/Jj/e+FdQpjP7tPd4ne4/9IMX9f37+pWPx1YdrP92keJ++XlrW2G1CRu1i/F3HmWV40W6boxT4qLytxtN8fiXFtf89/1vSzKdnKd5+sewIz+tNitN/J+86iruvphbMuJjBswP8sBR8
n+fnh1EKtq7DW6HiSz7dN/Tm5a7+4Ik5no4e3uSVO2zPdrk9sfgv9I1794BC/Ck3nxez+e8L+ZtkX84bpd4Ptp6QpAWWp398OUBw3uAHrv/+VKp//Jd97KO5XD4Y/v6B8K/wskZ2+ZfBdPDXU33qW6z/2P9r/V93
X7T0XfOJFZs/ifGMfWEVP+by+d/5tDf/vT8PVvsLjlI1QW6fjf1vXtu0+WL2+Q7qb5AVm0GnR/L8y6W+bTghJpm4x3a0eXxqO8sWN2SdVHlN8yCKUSwi5CfIOZDgC625OLuPVOUYrWQynpZ6i9rGPtn9XMpwv46m
wmJU+24uckv5B4JFpLPjN83Z/crePY+6xd1tD//c/1Y9P/Ck5pNq1ThSd+b+qVxN/pq+LzZr7kvRvij3ePlEOlMg2/D/v9/VcXN53ucJl4cdWrYID6Pe1vOs3zBxSDVnr3eR5uxoPaVVvzzwk7zsnZf0ZB7t5Dc7
/TjnNbeZlJs/Oq0/Yysb+0XxMtHM5b1rM/lrod3wnSK6ya95aL+GlW/wTi8vpOM0XWm8OnBQ9KcKLzZtuzOIMEoZWcuPpvgO3lhX/5tD7x9BivYcUaDUb9A7L3E8HowsfBaXR07q4vdAW/nwCiehTmiKx53qLrcE
pAlrvbxDaI8rq2/0/kJJH6bb29v1GYbnBVaK5899Wdmwvh+5rLqABPWijRPsJrWeS1ZW2PuEm9yNs6aX1UwsSxcdrNYDBJa/9OAMFsLRlwFRR1UOnf/wHd4CLWXGrdu4x4AuvNZfJgREG8FtS/Q2oaw6At5kgWOm
lJFyXHybLwjA1v8EDT26BVasqMPejADO83z4b3Sa2DSfzm2I5Qp93xXqUJsc4rtfUzJ41xpw3B+oYPoRE42HXiiyd3po04+Oj186Fe4fANG/nSw8ipyn/pT9A0F+6ehz7Bps2o43sIFjDXkQc1cBDpG8/bYyKOSf
9kNEW7enD6B8e09oHN+Xbb3Z5YLxcEyJpzrHheUFT/qUuiFVwfDKkddec3DfYaNGdv9k62VVzzKE4cu+ycWSXgggjEiotiqwEDTdvDOnx29/0b4BToRVcA/NQH1OmWbJR5jQ3x37donT85FVeDeUD3bHn4zfaoei
A0ieWKW/l9buQxyDRjX2TJfl2sa+o+/KmnCk/IAa/tcBc0kqI7ED2qV5grMvlAy5jLLYBEVHrZwIOZEdNqXAVQ5pvYKPFBDkd+8HG0qW+Q74uNJ1d94E1AbpLLXrsvL/sx5wowzaGY7Owi756GM/JKRvbD5Ta9L+
PnB1PEh6Y1xzFDbOFFCshyJifEzhqRqFM1QUL6iep+3P9oBEL1rvYLPGmSffwBI9i5G1EvbLIx8tDdtILb0kdoriYnQbHjm/WjTKHOfoEFnnO9hxtGKdV6iMnJIzZSAmx8YaoGxiELMmgCU9y+a9LpHYD/h71Jm5
FQgBFwQNX6iDK8M2/YfYs3LtKXoF2gXQkuq8M4fsEuBKXnerfvQZBWbBzATMLvO1qPEHI67mgMNj5OmbpDd2MdcuJn+OLLb6vO2RrsT0f7nwVQ+ldWxBc9V4mW4vFxy5g7fKBiv4JrXYcSvTcKqCLH6uW3s/C14x
iINAK6pahTIYbdCznEXBXsT0cqbKwvm7x3IDwASAAzmtbWrYwFZv6054VzenUKWOOjqk7JgDXtCwBPsllXK4iMH73MNCf4o5lW2yFD4N3FNZRnJSWoIOKZVRDshXqfOxvUAt2tYBRlu1pH4QOvoEygSrpe//Oswd
xtfCHm6qfa0tCu4tqg4JcErJpsVRV2xjfxf4Gnk0YBlof8kmEU3rLBE9SoxjI1O13jY1KtucCA2U9QtZ2xJ8Pfem1qW4hso1ZFW7nQD6hoE1+M2FhrDtp6nZ+SbiXbVC2l5JesARTwydzhCUpWwTk/CqhKGfPFGF
0tpazGLEzNr/cVhPJwatGwqZ5BRCCTurcHhC2LHXH0WJJfQumo+LQ41JRflt+EjBuG7Kl33IB03whwQ+aC0ppWVhbcvCY1vxFHPiBTfK9szUZ+MlhMckowaznZYyegaVFtq7JcN8LT9I1uenTF3FoX8FZXM51VoI
zi0HrMEby06lu1ZNuBA0ztcRUm/JXFaoOI6tulxYxEq7wJBjjUKQQDdYk/QN4PFdtlTuDeedCa03BNkfd089eo4hLFskAy3GTIZOBX1YUOF03kq+xLqsbi4W8MKz07R2fRu160+l5sAcxhxhRrZi8Zq3atV4iDU5
d7m2RjU3vwG0153Rjgq21/7KvBQdCOHxNNttiX17fccjEZRGvkC45GbAuAfMeQIkAL4bVynMibhBsf86fLj+JGbCKVEW9a+fnBn3IHdU4+R+SLGFEjpYLRMIqwG0WiuVbdwE5pX5D5UG8QzhD/cDGxDWN6VxlB3C
Z4PcZGCV99+tSpl4JVnAt5puONi5eDD+wzArmrqVB1ENhuzzXPq75hFOIFos+VWoDHaY4yqhZct1ZEJaV55f7Wqscn18kt5COMZk5biXgmBeAWa5bZAu09mZnIJtX1KzOsndPXFz5nLP3Wox2/vY+VQXvMJJ4GbN
D1ok2/gcLtqTGxGY2hPYJct8wxhhpPUWYLI/FziBEwhDdTghdGPP7NjfWImtfbuN5+stpMKwjEASM4hGUuMcoq8HdfXjLKHxQAElDvfBxfEGEXp9+GIlOta8diN15/rodE2hDCxkXYeUpiFVrxWNy5AH85FDg3Zs
JdtVZ7lnUKSnfzewVpZ8rIKwIzAWvevis6rbSo1Ngq7fwgGhQgoQTDiKJWhGbocwJpoZGUvWeYePmKr6GXwcHJPJvHX4MG0LG71+FTDIsxXXiu9NKis8re8x8TWgycTzLOHHoNiRIcBCroYOi/GOsNEC0wbcA5XV
fwS7v/NAsJckpA6ONC1VNqoI7XNIJCHG30iL8cgbFiywQ4IvPptncNlwLwCyZt0VORzuRI64EQN9EQg8DHqG8UM8sBx6pXvXuHh+F2U+Sd/EZD5nEzLk88FGGWjWtN2ZaN8Cd3dy2yStQXH8i43StGYROKi5H1wd
blN/21N37hNDU+fh/5XEk0dwurwHrPSDR/apfNMvjXiQ+6Xws2B46fHgA5JJsVBJYoIchfSLrlZTZQSnvBkBBK05N6s9p16CWND1kPEx/wukrddq7wm6VQNulLC+zhJuFck5gLzf9rfKMYvOoJSitgk3RbNxxGc6
pqlIDVNOR/BdsOe5P2CPsWEIsqIKMrR8T38KCF07BYsMNeaAOSFubVBtqwHMSSYKxFKKAqpR2zqdSspkWA+n1nkuXcVTStvFcdiB8JptAYKydyNFqeRHUswyhYp44WrK5wS2qVQMw/xT6OMFinawoMVlsqgym/Lp
GhPsLjG/CYF1VQBnzCprWLNGtZYoVVSon8FOpTOQFG11u9bOFPEMXEl6hUXHFlF0NhC+q5co7Rglqjre/OWCIUHVO1kf4ni5vCr2upDU7Aq+l1mo4GPIM5o2SdT/VfuzWmTA2obOyEh28//8FQb9KVVKp2xM9DlS
KtfHJ773G0w7adjiX+bnqFlBUFJlOuynEvIVVI1X0vb5rEMQIVQiqCD7GqN7r5OsJhzhf2/RgsTkZGL7q7KJKFc+U5DMD93yyCJ7GeQAZnELUsGehiSAfJuyPWJAPbQmGcopx3nwhlSH9ETAUMlh/xRU7LHLIT4e
L6Qol/DNiXIPgDrArhQtEJdjTCkqSi0ZarXQHEl3fUTLBuUfsDpmsLggU0XRJB7osd1KHS615xTSZniRBXlTYLeLZcZYdShjMb/ke72fZc/+H5SIcmyqthQjX+eRFe+Cqj6JSQfg1kMfbd9SPXWUwNc5RRwePjrm
bOxbpVorP28xnllmygCt92V6zEqhqwqRs1y4jv8AYeuO2E5T++9Dwksv9LRt1Emuwa/9uWE0iIsxagxtLpHSjbjdWX04So6Qey+Kkuju/R9qQN71CuOALN11tqOdagHIIYEcRPB0Ji+ZAnt2KFSWbvuU7rjg13aP
cbzJ1Ll4muBfKDICa3a46kAasLhIxoxRMSaipDncY/tt0TBlJvacSTO4o/BOAeaIKLREvnQw9d/K4+IzFkYmeUyYAU4kijOZOmT1aJbsT/gpZszBY+cNIWuWXNb034RFpeXmnQeCl9YiFqjNFheN8mHxlzgCvlm6
0GIBcxyGLairsLYZvxyF510N5ve+TMmWWgcI1uqMhOD+0oUcM2vhFKfdmHQRCiSn5K2IoQJZJnOz1bGxRo1+beaqyFTlAKZ2eu3Nbeyv50+6s7MCES/usgyQc/4sO3/h4jMBiCxOVyXIJwJSNkfFMmI3OHvWfTTe
COx6o47ja4No3RGGCPod+mqh2qWnDX1kpspOVwYMoVW9Qa1jCwmvHY+JusPhNG0u1unx+maAamMRi238ShGl2vYSn6W2prlXAVyInzG8NGr8KCX8ZYWfbWMLfF31CAa78snu0kTn/oU5snnmgGlsi8MV8N75faPj
2Q9cyz+U69tcTR5Kl82HzFvmuXH15HdzdyYcxpIyDO5igxoFgsHBd3YtCminf7J4WEBn2edAAaodM3N/KVk2zp2tjFKYFxq7XnYyDDoFHvjs8pLGPaFnX50p4FYSQm8ERgBYn8XEVy1LDjwgzFbBmM7/hLd+A3fp
obPEvk/Fx9+bscC88W5YvKE84C2ZxWoF8w6dyldPyTxhxRP1SONO//K2GkiotXlG9TfQ5beB1Ai07Yh6TCijq64rpeCfOygof2N1b6UNtIeEYbh1j+7pLFq5kDeizLnfOGiLkVVl/DwVp6ZeNyizbo1sxbQgIlUT
XOaSvUeuGhjJ4WRlgqxVfgB3YEyxGVauj3X0Xfx8ZUlCLObXEf6lRCTAVgarD2eCp1QK2LwSE4xCEgnoidPw/CPpLY4LxhllwRffbmvZxuGjJpBXzwaBF5E8bLmB7gFP6NzVkw4gJA50gnEUvb5ceE5V4AngWXXO
8SPmN7dTkJPfCMdpZOUQ2sW8fUGG7VC8xNqiPiLrnBQx5EBznccCUSe82ZQQibcJTZ5+GbeYqXmwkvOONC751Av4jUmY6K9R96CsM/g5TmEHqmcBRGFNM4oii0VIgi9ok3KY6T00Jcgadfdj6uzZla0URaV+ESG6
R40pcsuIvhFTYO2AXCeM+OWtGx5mpsiH/z3jcK0bU8Oc1k5uo3Otj66+uE1h2ZE3nIK/fiOcXSJDtRPZwp2fYdiLJKGsQntYyfdL2FT/nwTGOo2I5lXnvBHsamFVkdxKnToXZ2DX2U08g1kG7segcGOPcVSQ9rfM
Ux7YNL+0mhTg6pM8FiEduND1vAxDfwJ6LbOB3A9Xm+r6U3WJ2Nu5zF/k+oPtJ+Hm2v+GzRwCFFMuumFPNmZVxaLWg4zapMckJ5MyTBmwIwRiHtg6yYv07IYJmXhBUWze3HJs9tcn07TXGlMWVDkH5H+uQTs21I1M
KJWN5Po37aireA3JQrV2exuf117+hp7TUUrsmytsddq0SmjYy6/gGLyU/Q/dpl+URc+SYzsGUmsEbcJJb6TBq2Gpa+oD4rWYNo2ofiBXDzPtoAfbWvgAJYQvw9Wi2OX5tIQjvyZ0yI+yuR54IBlHm/cpNpnDlKFu
WDqGESUP7VepIJWrc74i+LXBdX34dxjvlL31TsmAUciMjb7vhgmYog9buXcZEcl+OTKdiR9lpXX+O/S7SaoP4/yioQEHybR5HfBh7UGloEr/u3DvhXVjFVsj0yHqhNL+0UFbgMw4daZT8YvFCWDqUPUdICh4O0Fl
VAzpn8BEVYCxS4tOGGT/HbDeanW8bc65ruxEn0jkIRsqzWyzgznqDUq4Wh8bQakcRRKSiVyf89nrsniN2gMfrWsJ1oKrRffSGVaSLF843ilkpFUrwJN19P1kwHuMZ8lo7ZVwrxpZvdQfCBaMVC7mIvXbw9YXGyAt
1YUmycKldHBjtGAU7YmPrztnprHhuyitaorWTN8Oo1Yvmn1wz6k2LXBd8xDYEajdSdpfKMTpvYZBxeXoSyUiWIKZDqSoT4L8ZLfscJbNClRv5NMWwMFaNxEmJ5O6moQcYTvgj0kLGFjwHwDDGSbrKWsQ+dkssho0
UqA4rGH7fmaKUT5U0kStn2LhTPrh4oT1TQKiwOsdq4rUgixslHJRpudYylXnVUMH02u238On0UNPuqmrZ6nGRNOOIA26qpC3hnaWwCEn83ezKqA6S3Z4VQeKZrUsSR1XUpnZogO6iDwb6cIe90ZqI1sjqDSAFdsl
5wRTk9EpdklMswmV/RAFk46nYohu5WgQlMf0ORHhxuHOzOtxptXBu4GY9uPVqwIGhat10NgoQPI/2KC+VD2mIZpN9eZjk26DTqf3DLxV3E0RRexEKNt/+fwscnJ+g1PnjVPvuIP87YppPeqwItc7b2eTG+iKKYoB
u5b0fA4alYqZ2kH4M0CWCPxmD/beiM96h3DOyw/sa639fhuz6/Oao82ks7xhWtosPUjgqh4VrEKCa8B3qiPcj5/ryvhj/RshArQbkNkEc4YgJqlCBe0pTgRsnApcBEBCuYtwBs5XT6W5gM7ZhDA+gllQWTYYneHT
NPKoAFXXfBONuGUnvoBJIvbxo3hMt8Iba+cYFRcg4hKP2DLOSmQt49xBzJl4/jEK/abmS0k+uIKTMP+V8wapVKigvVvHYt25nFxFBl5VTRTrWmBewPftIFJmAexTiwXZp6xHRL6jS8A14sdwH/gOsaxjGHWX6Agc
RTGF0VvVa0XRFUIexnWossiv3zmgMB2ulJWDVYZe9PCQUlGWw1K1b7bWpTsY4Ag/mfulHks5VUmyNH1WEEgDl4BWAYxH1SLPaqwM/TOfG/nThnrkeNjKR/+jule9qy6rR9V59eHLXI1k29vbJ5XlU+Opg6nJVGfq
ceqyeV898Pv/qbKUcVXZcWXzFU/DM0dzPkrh38VTTW3Z/tl2p39u7Rc1pGe7s914yZRJA78oW+MiVxVq3i1A8Hn/ydHP+9MRomgNWnQbV58q69LYRYK5p4VHI/JaEaJC+CATTpL5SkbRsAzcNMeUFoEIYYhywF/2
zsUFPVVqBBe1U9Nd7ndzqq31+Xp6PtUyy3TQHwVd1XwUZlO9E/nlP94Lt15MVZPl5uk49us9JGN8zBNwj4Ifio/C+xhIodt7nLbarr8aMxGYXffTKPRJbJ5VOvs6jmsX/J7G6sXxuWv23ImKqNna5HA7jrqMRoCw
W/T1FOg2+iYp35ny3BBaLewvMmNcfbRkW16eFJGubgbzOL3XdE1XKRZP3xSYHtqQQ4cJqvZZYxYoU8gsarCOU1RIDWowoRNknbhgqoX0yoE5MVRWdJWOkvrNkMuCgur9z/iyx5XJzxO9J15N+GW6MN6c9WqIJyi3
dLadrmiy2LayXYef63GeoeihOjCYvK2F3afxQwdPDzsgUZUAWoGZb1C3uIRcTJAc+dkApfP9lZPq+vqX2KXcv+StCg/Z1a2e6lD9DBbAkFlcU1gLdAHZNzwP9ZrlzAxOoLvnj913L78hu78cAW5ukeYa0Whuz8Ga
3gG1ZS9YKyr4mYBEhHKxfnkKEWe8jbOXczTgYSLGDaEBjBgmpFr5STbfqxtWi7jJi/r9FA0kFZTq1RpDTWWndcLH3MTgYj9/AgKnauwslUNW7yzscjkKyAhA6cczXraOezZ37mW9ENDJm6ixZ3BSIzdpnhXBO0MQ
cor88onMwsm/LHqN/ZoUDnLUg8yPJVdpeGrjhqpl+pZ15b6HxE92857fs3g2idD6PYzOthUfnVfURkOa8oCEZtf+7y4sBqSOIGkWGnmknuQ0qeRkTmFS3otUoPp58dUw7yzuXJZL/PW2pczzWmdXqb0LSLR1EtQM
OlQg/lLxnd4uBhff9QO9IpzoaZPWGnphylAKuandsh9wWG6FzvGJ4r5sOxt+j6joq8ShYYcQEIe4oNL6+yJtnN5hZWL3RN/JD3KkqsxGVGZrvEHH9sY7hXIIZ6nyefdXRYkSXgplmDdaxHdi5ZDCzpOJthJpJoIG
DxZJ1n/xKruVE8hSWMiTdONJf0Vw/VdmyWH++itkrg/DeYZFD8MSZeySWIHvm2NFgvrRL//PcmdHY62nSjDeBaqZ2lVW2Gv74YElDd/L/XoqdbCgPORojC0Fkn6PueFaTB2yYnk6wyoPznOv+B9eLaV2Shq3h4ah
q7SAvRM7yG4Txz/kClS6+bnrxe/G9jlLm8DhbPpIpXEXXipET9JVSiSNYOx1Iu/t8YFWo4/bvwmErnQHIm1RTcBtJ7kBP517Eruw8tI41jVo9NhiNaZwAkjU+fcG0v8rfknNWZdP8sC+IkFctaHr1KbFOXcNhJta
cKAji6ZCJAk3mL7MYI3Ad3vVBbjbU2Sulc0ZC8+Yz8t8YnZ5732uwIb3wMTD8o93KGbx+YYhc3eEyit4rvlsPbrNBG3mZYAWh/HjOQwhtper9Ls2cE3eMYm6a4EZsuDfS/JhyaUFY6GPWwBnfuj/IIt35VRnH9VQ
AQawFqPhcL3NC+eGAxJ8mu6q+vF7VVWOFx4qnDp2m9bHoZ/wTwDt/eMd70Mmg5q5Pm8cxy6Qde/aZ4LRpaXHKOepn9P5Z/LrCN/508WNaRUMsj7E3YIBYu6eBfk19HRngGbB7bMFKU8w/Yby/qZn8Zf38zcX+0Nl
Rc/eT9SIukTsCXB7nWkclY2cEMAG6kP6bGKW/h22s/0Ovzi7D1qbdhDGBfQ+OsxICw8Trg/qsud9UXe0UcbnSHaL3gFJ0zdAWbJfh+QDUvdLVfdoXD6D0dAj3iMfwF6W6lcGOHyC6Pv+rScmKaJaMD1Suj4XAd/n
rOFKnEqAOJfSD0jZT9yMvEDunPIm9YhEy+823wsuEA9jujtzoxJ3d3982f3oZdaXnj9EpfN+V8W+Twxp0r+kiHEiQSuXNUdFPMHtuFgF0DNbaK2/bn8jlXHpOP9oLJx+AHPs2jVuZS83yXRuJf+XfrZjnnE7h+hz
pP8JTBlKucRcbIjNf15fqf2HApnwOTPPgPrUrWbVICs4Ey/axGOSenYHHP8iU4cIVbFjP81tKPwHqUA7/wxwPTaoPCpo/fi2BXDnyX+Q9WJ7Qu1jNd4d3MeykhVwHVj0cs/RVvAlUtVyuzvKkzce9/yGz80smIe6
6e3t87wveEqYixswWzw01GGww+Cx/t3Vz2R82HAzOD4s4nXooDht7HRoXPq05uw3F9fg5EAO6wHi++YQVpyTpH5syZVx1Dd+j2MWfWq6vY0Hu+wPJCa7RJi2SDvx/oMv6nGU4jLzwpQMqrRwdiAlEyK5PAa0OnJ2
TrDHSeuzAPoXP1I3YhVxMcXEl/fsowUGb3M2dsN8Ho1sPXM6CvWb7nBvVbYvdSMy43f1RPbdMIwAFYDJB2k4aHjRaxvqiwsRVkINPnCYeR/a58OltWuAWFPriaCtz/+zTiz044jDEHF/5mAhXfdp7lznAJmi+lin
p2aY2VM8ec+fo7w5694Q67XkIVZLM1Ccx3IjIf91njQA0w8BjU7m8c+/q6MbsuWBifs2As2/NK2g+ZjxsGGw/11ow/CGDw10t6VAquaDd++Fv+OAJW8UkPKwotEQKf/vhZnjX+cZncU73Hqc3QIgi+3IBtvxevfV
NZ7nBhQZMMqDUXm4cysMRFva8HEQpsWw4+/pZW2Gc7WCkBSGLcv9Msg7wDHeMqObDG5ytiakJ9XVE6Y1NUVV2A+pntXfyqLk5uKSJGql3zO+CeOkP/zODqpawGPLc1P5fjPzXzeKu9cZ45lq9NBN+UUd5vFGSZT5
14O0USBneqpytFeq137YSG+Mr1DJdl3npLfb8OGYVVx9cxpq2y1TN8Yd0uSMTKu82XWnpdaKy6+A4uew+DbRyserzdpPev3NPtilBFvl1tp6iq099mZpPF3QIEWh4HOQ1KtdhgZuCT4ZmEmWl1qzjEU0mcBLrsuN
MytvoRMXr/UFPs9iWySjvU256bAWq19GqLBGgXFaKq0uUzM9yOUJ9UPtSE6oBhMTyRSPQUZY+B/gtsgUtQSp4K+gQWFnMhOAPtbTH2ioGXIocULAk/IPmcDTdWQGx4kCO4jVPiYm7Je9t4dGshnTTOFnRqmxqgIv
AiOIaSrXdLSl9tj0UM8WvDdoFf5CTT5TnF9m4EgaWwM3C3p9lrbBd8agmsGX8UEYl1HR5QAYXe0wMALC2jd46ngKZ+k0u31KU+0jupNRAhCm4cy7xGd4eEaCBXgpIJrvrQLDsfsQ4M6BKK9ywnofDEjToDcG4C9u
LIRRLsCtShYZeWAfTs2DZSF4Ue8/CC6Lfn0DnIomrabT7YsiXvikOs5mhqPK21GHIQk49tn9pyCM1xW37DQvMOwSQQ/7b0a3QEJY3zHTrNSpR8x0FjyFhCvCoNjvpnde/u/iAR+GbtZRuOMD9m0CPGU0yAiqqBuS
/vdlMBia0MZzbmU+sZM/2Kl/J1hxJ3ccVfNpIzg6HqQyjntkMSPSNmRLlpxpFLkQsQlfB6k3fk93eVTuIq0RzAjBocFReCDp0PeSH0bBnlBhvzPzDKw3haPmsxDXDEyHXvrIYAfxnQOAMfIfqHQ4UmS6eJ8PVDNK
BBXUP9Veiw/+jo+78VYbaBESF2IvWH7GDjnKeYKSoowSu7137MwXRZTQ8SNuUp9s99cbXWn2LQLQ9x5oExzBowXpJRSQpRAuxRs4sE6Uqe8iUZ3jMPs0oJ6cMqLT+M/JZ2I9R6zriGMdBnW0/e6PRfMlX9eRsyDO
v9u0gdc+/MxyFhkGBc+RI0hGClpeOUKoTAa/jwRGOraIv+bPEa9XzCPJ4EThOZPWY/DzO6r8da3cj65X+dumGcHndYxNDeZ7tPQHTK3R9Fp0MgMjWIXF2TLxxjdEbMavtkXkqTsgReTH+6NRcxm46L8YtfCL7oqw
KpQFZrTApPDhKERBpjAcwwdk/R49IFt8n1GXvZGUf9ain+UcI08TkoyOQtXA5+2sdKNwGugjHsopgUwUI2WYJ2k2AhZ18QAzeC/a3OSMEwarKKOreM1VxuMovgteeVbT1oKuLlwg1LAKr8SP1hevGmCpfqx5fkFG
av3hRDWIkiRdCWiyY9TeZK3M5IzdLSkz3PUOg0QHFJvRKqZZid9Vqpx2mV/3az3TuyEf7q2aJvPjiLI6qLqTRfdEfikI8pyeXt2gXGomoCYn0aqzkY/scFe+qOdp3NTv1cavJvFsiul99iMfMeXFeI7YruYCrD36
HKRpt26YNkIp0Y8lirUrp4fwuqSY+7TT2kdrBy7ur98XLgZvNbsoO40+mv+0yjrzbtU8ertLtK/ilg678uTE3QpBhFsubl4iPrs9Kxqv3L86tT2X2ubaH5VgF9HNK1eN1mD34ErtVrvsow+t/jIKWRDlCbhkR/5w
R4YWEmkgbWiISeKDGEI6rG6hRhgr4APF8+hdkh4FBvL+NsAMeYpIl1RWfJDpUTci1CeKNX+kFqk0JcILjxyGcxx8CrQRYZNjEfYy/gLAFOlxZZnqDbMZY6KBc8BFckJq/IvSkGQlskOi9fZrt1dKyxELnGfBDkB3
TlD1Xtye87240egELnd69x329zf3y7sGF2aoYuoN5MiiBRgXUOSyL+BnlFDSM+o6/2RouJGA1NUV69/BGcJHLnJQHES0PcTz1LyhmQwy59McwkzhJbHM46/nL+ThPSbVVEMTEKYEAvvwS9DNUe0UWVISZaJx12PT
y11fJ7XDdEHzSqIsN6UmOOSvjLQaubd3vF3VI39984oMX5//QR5KGd+QFB8kbZg2gs3Ch+kSJhkN/badIxrb86RjNydIT3/Ids2V5I1TTLHicdgRvVrM9F1QH/kvTMkVirwpuqdb1LSMH3nEByjhez1hjY6TGtC/
fdMV6ffK/1gRZ0olwet2ewFbp5+Wa9LrYXUWaay2eLdBx3CVhH/s6d7V7VIgp0J/9gTHPfMXML9AUoWrkFBJgrefZW85ZcG+cjqQYoDn84VII8gWms8hHynJREzxnubGylxmHHTSTy3IBvOw4jtAVj8ybDHoeH4V
2GD/j2dmOWvEnJmkdY9yfd50ibqoydFqa67oCunmhuyY8HHk4hOcP0vyYMqJMABcr+doI6HbfDIZel2z3u6ikoRvtVfxrsaQh717mmSXX9rRR938GBToYVc4A+dVRHtZ11pjNFsLZYGcKr/pSO31Q23vp4B5Bc/c
9lgnCRGmqQij0KEC2gn1pD4JYLrqEWruHohaC3Ms+RO96SJ3rcaZQlQyVKWqDiiThdazIE5q5gx7fMiZJDtvPBPuXVQdK3lAAP4C+Ppbhidtfulrh7Kfv+njo+DsKsFu+bPIONroa4JbC0uKjRiDEqimD1w9sEit
FAAeeG/QyApogDcA6kIGmdhdvfV7K5MNi/GJEYjyaGBxaUvXGny70L+gKgUkRvyTHedF8CVsF1Ic/ha7KxbgjGn6QVGJ8KBzzbxXaosQh4tJemctzcd9VFkAVjtts5jh8j5lBDVjahMujZumM3eP2A7H0ZYBzk0R
fGtApau6rDnIvAmDhvx0AlfPKqDIUe99kX/j417Z0gEG8Y1Q3s3xzaPdcn7FP53WAjzCO0//gT3xQPilA9r7etK+tJC/Ljwawv9ySfaDcGNqCJmuILEiUTDzZrD3gkeTa6dPhXFzOxkCOqNZHZPnWGQxIYXzNriY
p4V//1QiDsHL4FoOJACYVekU1g6qtGI4lqVVP8IkVYesr+wCo5d7HUWOScjHSNtboJzC64Bk5R2ufH0o43vJBpUWp7tQl+jEoGQIljfs39fdUjqsKQGeHpkM5B1e/fyhDuV6Mdl2bKDzh2Yf082hbIgJEuGCzrna
XsPrYGZ9sMiMuG5I0riYWpOqIGW27ZlHxDq47ITkHlb3WFygfJ4pGihjGkTwlJVDBULTtsMo03K+K4oFQ/3Ny29Ih+f/Nrvk6fSwlNHi5zA1eLBIdKw3NLD1RZTTd+w3ghUyfu/tDj80Y7sf+iZPSZN+20bJqfoY
rs4v3Qj3/pIIHvZm6/XpRVJ3vTJ0qCBjR6FmWTTUpZHXPw5jqUD7IWGbmPJf6ELwzn8L1Q5U6//d37Ic3uVurCMJBNXHRuMd0ygbD1zmg990mFfQ8//ib3v1wKQhtI+zCg0ZJDohetQTCAgCkw0x5f02Xle69P16
M2YNexb8OrZEPK5dd9iGCeyN4lK4T+1nL0rtpxRDhFoXU8MxB11u2xlpAhRkVGgvHdC0Ul+zfkx9NdcfjhhTO+b2d3MkrHTDd36C6i/mqFqS8MdZ9kuyBAEakVSvFXuEqRHTDS8jCNLpnTYKhGsZAH9jfBuwwOjK
GxPi4amzStOJMNxTjC/fsWGtC6JvhBehPRb4lrskx//qzXbIuzTNVIbDS1PkVTB5a8AmJZ/FbrHEwqk7qvPp4shgKYkpDIS4C8NaL9KdGZ3KJbqBc2UUsL7mYAPOv8qcOK3Fh7Ox1MeWqjQsEjGKSk4ZlyfrWv11
SpwKLQywrdMzlzCzfP3ne4GN9QUzkoke+8aFJNdM+OgkKscJ/c++R9BqLzs7+HmblnFogbBintnqpqAeKSLxjFGOVBUYo2ptXcdZNoHMP53AqEChkPDfe9hcxcA7G8+07sQG8B6v2qexq5rHzs75kB8jGz6gEZyA
hGPUsL5GZFy+rDKFcp1ImgW3R9lsW80thWSEXAT1EMdYLrVY1FAfFC9rLmjfRNaPQ76mJs5dmN0/r9h31u/YAkvU9tecNy2cmiZEQRER0FPWtmGR8F4llx3Z5X8UjF88DbOI78grw/qwlnFi8oMncCw02rGPhLkd
1isIQ6FTLTR5J4u+voBanA417oXRGjPdl/VWRNwMpUcWMCbVuMtDesKfdYZv7PNnFv6+nktqdba+BfNcysRe7WlDFj88rj661C55pJGOONcLfFYKTdsp1cSrhp36CWLUYgZ7WEEcrZrOxa9HsmghXm17bsULpQ7i
yxda2d9I6YYMVI5QxErZsccTDDjVPJWHOz1iqPNQwJNzGDVElLqH7wMYJGtVDzELpesytndlnwVNdAlpGc5yjoTet3+BY6I+z5Fw2gWg48uRRtUmeTOr7fBF9ApUl6hGiWTR1WMYp0O18tJgzgjXVeG6phOQ73V6
a5xIYa0sFLyMFf1K//c/+2cpFXAlgIwG1pFYD8tZUMT/ASBqKc2zu0b4zZsXzLo3Fp5JmZcfPj3eQbOAqKEcABvNb2nQ1txReKx8TKHx3F8gqg+B9enedMHvKyErZw6oC9t+ENHntRcND5NOmDXQ9IgiBhIa3qkD
C9i32EaipykGkHsq/ZbtPEoP4+3b88ZYxiKtf8XHj/H7iet/1sWdhT/zRsf8r4HuOFiXJzLfxN1cLOcjIIRn8+exCSKI3cm2trIkDUYQERqptiX+fOzGyOPfLsaxPD1RyKMPw2siltXoaxACm58dsEg6+RPN9y+1
XZxaN8frl+9p0rSnIxvqpoi4wshRmTj6wb1Tv+Zib1KgDjKVZZRwETmKHWmqSu/rsmWtC8vOvskRK2k/yTg5KR2QY7SqjGojteUBopYZTvVLE+9IoGx2UDUj6mOZGC6QkGJzbobztJzY4OGYTkgDhMQ2fYrWLWON
M1XkJO4vkfkcRtQhF7/MYoxorydP7eFzx4steiCHPQo2rPm5etRB5VipmShbRp+kbqSm1eJ9PcGn0sopSzOlKW/3A6VoxXq/q1sNL4Ry4xTvCkytE+7JpF7pCdgLjV/I/zL0pzWErasKqnwFXGVYRAZme7lXnmHl
nFhgjpytgIUslSB39yPsd7ibCj/M95mgkf18wm3Qat73vUVgOdGIdRgHcxsNGe62mbN3KpDGZUNFK/v7zNpsmvXWuWtuhWYO1QNTOkHcGg3h7drsPdcVUhVaKQhCylolnwR3bZmtX0/rcFMO1pM40XKN1jPtEUlT
QbwyD4KHhyC5dK+MYWTytphKidfaTr8Up3U1azlCiPvZqih09Y9mdTiOxvPvIi1Ebxn91cFCfiqEHBSXofUVKSTCJ2maZ9pf1+6a6N3sSJyToFiQR3c8Hv/UMac3nMRUXqBpfLpNir5CNdnfEGa6zMf3Zh6MeBh3
FvixP+M/z5CFP8dvnZ9vbbP9qJvSfzZak5t0lzQ3pQzl4/S3JxGlXQiDklc14mXFl6xuR8NxUpb/cg2r5mpI7KmvLS5TU1kuzZpktilqoLl5zz6jkSbRE3NYg7/4DoUrxUUMBsjxVEtroI/BxxkGmTS6RnKe+6hh
sW4lZr82fDRkx9CFr2mkiiQgtuN+ICn8t8Mf1ouDswJHgXEBExbVk44dhlii34jm0ibzb6kk/LXojJPva9El1sJ8JIMtUD1lBhGLTU7zIx2z5HT76vkGoj7VbelmTeidDP7SqGpLpfGvOc38ojQuxA83YaQOzkWy
L7LLTc9rjJbODmoehKMjn3y7uf4bpeM0TAKpbOybWmJQRXBV4UGgp7P88ogWbLe6RGhowuFoz170VylMQzlq0159+WUWm2S36B0FUI0O1GjSLGZkMQ7IIiCKjpTnrvmRhrrPrxfriRnJj3U06jxowwBtpEOviIai
1DrN4TK5CILkbaD0Bium8kjUH9Uc2tKXEI+MlwC1VOfG6bAjn5AqYWyLAfXa7kX7mHWdVB02wqQ//YNVl47oWz2JJfwAhjKJRgrkRcF6MsVI7lVR5hm6Ls4qXxxOTcPfp4ML2eCGjl8bokJkkUsclIgoI2Mu6l2j
0Zy2n5loua54B1hhKk9wOU7pHt1N0HwyZfzsI1lxxiE2o1OCf3TqxYJVVEvcNnmC8ph1F0wtEfGCDDgGgQI6tloZjYldireUKSV0q58uMYD2fMtheVON/+uzgFFqPvlKJ4ayhy9IwPPF41qXlD4Fm7dmr+1iVfw+
yVCYnmS9aSailGkGNWyD8CmEk7QZ4KtLRvMqGZREEhR+GjZGhalpDalIHvRuSIa3pFUfHlSvocEiKMj4mp2Qe/9i5WgmA+phB79ae6u0TIKIJNb6Fhx6+J4HF4gWd8eQ26Jd41X+vnopJeNnjg9wpEE2Q55Llht3
tjpIkO4C/kBXxNRiLjJ3tIAx6yc6IiGNN6EFptlpUmKvZZWrEZk1yOeVpCbfIXZSXpDGxpJfKxNeI+NWveXkAVZ/GPHSeSxh25N3T98jT9iegrkTTyf8lHOMCNvb0F3CfHQFJcj29JMt/sQiswCzNAVEafU+qKu2
UdHoYh1z4Sv/i6jrxT/Ehc5FyGKddhE8opsOClZExa6eRjoKWSK1m8Zi85USbUDiJJNPkr/3HP0cWtzgs/+up6Wm3NJfp+2xrinEdcChAp4OoZBGuMVaSb93VP9aMR4HRlDtbe0C8zj0sJwwh59KumXod7+TdOpl
RCE/9cAaqh086Zts184ndOPRXbRbgoSy+0Cm9YDQUZPzCD30+Uie1TM/XzoJiTYr4Ja8Et7MzbXhVPxncRsexZqPOgkyIl4+Y2XLI1nlRAoK9/NA6/A/Ii8ZtfEIV5Bz8q1B62n2DlE4RN5h4EupLrkZDHpRpqoQ
PBAOu6UJe4QdnlaHmRvl+2yfnDJVWHbM8YdRLRhyaOsMq0MJYNP+VV+9zsqJKJttRQW6dSu/qKQnLG686NRgkQ6WqLKrDy9WrJw1v4HNS14TcxdlmIPWeWzTxI7uC83uZ6nf1jCYVhyTNCJ8JoRaNyUrA+8/UkIM
cZ3Mpx7+/dKimy3RNFcpo7Bdjvu09cK4BsnLmuGtezXiSAH9tPoup5RDrL0y3SObH2U9nZUte+oc98hdxydA4gb8B7SFrsEwR2rC6iMsj8NcqL27C0dUVcJe02ePIexoUgngg2a66Lwr43v4pE5GIYB3DrihWodZ
deWQpApZtBAdWNcoZrHagMxT26nSC5XcGa38kcq3PSauUPbQ7Svgy7uwTrUQQi/7X7EeT6PBq2S3Kf+e073Tv2HtJWXFvT4vE9mFJo5gPaLk1kqwZueA/205L8A3GYYU+//Xe1KzwYMmtaByT1YFE5F4YcESEcUX
J14ARRw5LquZtimLn+vpJEAB4xl3I2yT2YvDnZXORRhLd2oGlSm/wRUW7Txe2FcsWged0lG6Ia6oi8kmxbjAyL9f2kN1zThmz1lqF5ZcWJsKcKKG8eGitdMZrWms9pDFWuuQ7XY86J/hNHXCvSBOtrkq0xDHTz5d
CsJRIEVyIwdBzUEhploQ8w/qUhXYXrHXm4fU50g04KcO89R7VOK5KrR12q1/C2JwxVaNx10ix160efp8LOHBYa4dNb2+2CDkrXGfjug94TqnSGhVmqJuC41O3t3VjiNQ7QeeofFZLhsxsjprneZQ+7auhCfkyIbi
/G0vzGAj+c1quo8TuzdysoJgVnU5F9mXvigaqLrN8YDghGB3Z3TjV4jKM2B/RtmyPYGbNIWsefJvbJs7cM9g+p6UiYh5A1eX4aEHe4HZy0U5Vdi4RXbGVAJ0Psb/kTfdOuesjJc0FxM1MkUZ2sf1TqCL55TkjPab
OYU0KZsyWpbEqiVqM4x61PkiqRMJXvYeExXouPdCY1mMAmyMeAQJvloZy462Xh9Ud2ZpRr1iGoRlASPJ5QoSqk0gM6IDOdSgZGp/zr2KCcWh/1zO/nojEzpYdxJpBXTQyJPNd4zKC5OzIBay4ydQ+zV0k8J8auXX
QHnHZ6owwsA9fleqPxkWkiqMjhNx7p8C243BAxWG38wyej2NFZttOXFTs0klvdrOEsxEni5jZ2f4D4vEZZGgWVOkM8VZ95WMYwj6O4ybsN8BvFvHBN2AItZNwDgHYY7N2it1X1exTEOy2JNu3H+RqebcbIeO6gVY
s2EglXtFbYrB+C1NnTNC5G0P3Oo5/MN3lUv5B8ZU8zVgwqb53TbFgjE626lzIPFVlh3/NvHHO3N4+wqqxfQNPEBsKy5EBgelke6akI4LmHI564v7mKuPR0Lp7FPVoxcrH1btM+6d7Qg/0UkX+0q1Bv2B/ZDytYbo
UWj/yD1bcBGSRRVKDh1jCR/y7TRbcb2KfVhNTc/kShP7WUTwHFh/zZDaFanyoNSIu9JcB681X64qv4Ljc8nQ18KkS1jx62pNhDgPjEBbu40dMmdprOIwR0DGS2BMxIFcyplBPrLf9rdvyWQgTQXFEhEO4ptvHU2+
V29NHzIQFtqPk1LubaZq+P2bsO6V7FnXEunjaG8Gwu3nDhGK+fmB8mX9dHClSYPpo2qYJmh81r1siY0hVnDPuywokuscNlPvKbhZSCZEteyc7MktsRZjyp3rwPkY4dtWxTQ6ezB18Zr585zs8BIQbjTZVECuUiRb
m1FYtHNOiz0leuzw5VN4ecmW7UiGcnPN/Bydkh5C1tive3CT4GGdC+UPpywD7KCrqj+GwTnu4B7JhQWqBw4f9xUisRY5n07MIDRl8a4qRtk2HLKyGM3bCpmc//mgy3aYJadGDW7YFWde/kfm4U5gZBLxBwlaelTv
fGBnihER81cFrKdiJ0QTZu+sJHgd0vp1ZMNABQjeClbz87bH+T0oxEzU0mlgc40HASnQPV0Rkl3CeQ+3wFFRzvFyymvqMK8Eycsp1k+aURLTn2ZymHlK5BtRl6B8SwpTKS4QqnqoI3Ox3pNcyqfRfxZPcN/bKsGy
E1g3C9d4+2grgljyCt2cbQ6FIrgm7ObLWU+TM6O4HVVR6igq4JdsYK9+o4hmqJDPOiO9mtHsN/www739jaFYd2oVKPzR40PIxHqYHUaPxJth/vLYs0bO2rOQ9gl6RfwUUOI15F24v94qftmZujrAHDRVgvBU6n1i
hMo6NiKMLVI8UJLD0iQmPdYBkiqrOorHc8id04u6RU+AxQJRLx+Nej9InfEI5XfpBUBpE/aokVqLNQgGB4nIf8FJaajH5EogkFf6Zundws4oep6OsAdI/OUyLvWrqU1rEU/3Z395a/tQ3k4VtEeN4fFioqWdhVfA
cMB3qXhU0IdH8t96v26YxGt34NRn/X3XkQUbTTWFPYVxdbnPKSII52OdKiKLPTLKHdYhK/MeEZohZXUtMdZN4x/ntsFbYgXu5prsCJhJC23xtAaazSJO5jww9dCbOkSBToEvdZbsxoWcZ+sPL4eSgflLCKaWYEFG
ecoCePsVTEKwJY9fJvHSFZvLIaHlEGfMyh1YfSWsnzxu5x9/aXjNwk8srip2+5D1tw7Ke2CE8kiSAO4tZRWeqWVvhR0o+mEx82W89ltxMdsRA6anKvjHC0BU20+F3vSa8Tky9ocdhGP9LqCb7XGvXPWkDmh16Mtd
vbM+FcW+JjopXNpr5LS9j3HYlK87JqUBVk7Yo/p4eRM608M3ZbY5u9IbhKQFYCuKsAdL0kG6GGcFoe14sOkkBKRBf1OXKsXiuWTC3OmmQdgIMqiYm8XKqLy9lkWFM8/AdC04xKxM+dLZo+rY8o/c4YFi6pZpwsC0
jEbzgHowi0A8S4rGaXtWd5bTad3+NFj7jQa0OSmzszN8qZzdPam7gBtY5warqLAp4lYF9GALHOyO+eusvCFrGQ+8DaPVdIof1F3sKGeuFij51ltIWGvE7FOYeFrloj9r9flify1jN6bKi9i1g03qTI/r1dImMXds
3zZwqdV3/ZgzZRkvOO2JMfx+CPmPYYOXsxbb9VErKjj+1ej53QdPjUSNx/o9M7zc2mGhUm95ErkKuGNGpNmyYze+FwOfrGX8wVjB6fc93KfxcBwrhNaOh/2sdDcT0kAHpyiJ7I93MgOOjN8p/dr3BbbQQYU6Burm
XhKj+E3z924JHhmKXSvLC4wQAO5tGWtrdwacFVeMQWkvUU42ILJNRtkRQFtpPVpNjAXiF+E3b1mQjerdU++txCAuusm4BQ7qLCRoCotu345RLgtoAPWL+i95W25fvYXxSXbDElIVHtqyvb+3F6OB1l+zCqMRL8fB
NgJw41kKZ5nZCGjXKsFZLyPWV4W2mnwZQbSPmLdCYtnGwtU905C2S3MjVmfNkdLtYoraW0y1RKoBwW4LHG8d1uv6kHAnqsznTdbD8mVKYC4IjZvHFcA4gAfN/146emDO62YEgTpCZPWSzNQrFUX3OtrEZDK+AgHc
Ackd5GahIH4CCxBIEQRYh2I/aKSYat/mO/4pWAkN4pAF+PZCTzGwowPPzYQknNZzG5AEqKPKW3KksUQUtXTfa8mRT7SOvcE6KR7xX5vNSwuMqqVhlBK3/VFvzUz7lxwf/ZXyd3QFe+WgZT6NVX5YuBjqGa4tthBj
jBysZPfpj3qUDY0xG3OgeHvx0SDFeHbiOSyQbvmOHAvwfcwe0qFGFoMXJS+k4iwcIlIxP/4SCcnQjHJ0PB8UVJidGtFuOi82rZsJCTNQcDUaE7vuiIxKfRXHV+uMoKFpXhB8EIm6XUni6J7z2myt9I4gq9DN/9Sn
y7yl+i6c91sFXPloJFWPTooXunEsPE0JHZdyuqF2lsnIPTKts7hEFrhY9jOdmMYK6fhc4DJZgeqA1cNTHRnT9obPNSLzuOIBkvEjTDFR0C/P3fazOHiBKMAYUNLAnvKtP1AhIhpEtfdozCMe2AO1DKIO0LgrMKA0
NYEKPAEurHJsmZowfcFM7QmoziBgmlEoxlb0VtuE63BUs9rfx+a4gUvKKcM7AMbstSRORCgLAUPuFhew8N15WkdsdGJxi6yaxRNmvWyUxLoq7eMCAEvPIVmevFMKA6Dim4wrdjoKSNOUgWaKe+OzURVrozoVOv2k
gjAUb+5tbUbEWy3Um43W7VexeBXslKOgvimg6rsMCefvsVY/LscoBKsOHzKMSpyqigjHUL8DPo08PXka+S/mZw/ebBGxyYHISGmii/NQZfaEeKLlhVD2fp8VrWap4yd8hAniOMi2YFafa+8DxUrunGD1IV3awctY
/Xnjo4zb67B1tvyUQf+kPuLaKNifLphfO4VM6F+jkexCHpL5yx9TT/jfst/LLZv4SlHJjT50lKWJBlKGiB1xpJ+Z8NY1dn7qSaVoHzZ+0pMuIblbWThM5f/MAbLP9UP+4l/z7g3Q7eqs/L630XrVGYkuoSGKPjqq
qnJM10+tcHVbwFqZmNCnJENZHi2NU1EIGIPJSmGpsTtulncn4BtB8IQseDn3TgdX03Z+ShjFgo9i7fwK0oEqnaLzRS9Vh0h1AIZ5HgAJGV5F4LCX5GkBIlKa0slb58BbEkx+xziR05fDDem1cUGawQva+N2bj6JM
2HxB/h5LPCY4d/nXxUwudZ00vcPRGx8aoS15gnTKrsIAZaBciZ/3fKJiwNQ/iYDWC0XfOugyN9Xf/QU0L84Lqn3TTa/tblcpPVGPbKUPY0I3qRjNfKxMdD973aVii4XevR79PwuTOZ2RcSPhT53jPc3UZnQmpnRh
GEX5cxqKoXUsL6qpN/t8w3yjPcSjxBm6b5PMdfhPIRXcThbzvZX7VflrUadS15qPmzdKwpqqNX0UbkZeOjCOoh7SWqpfsfLcTah9CvXKWvqA4ZnbGlEGtxXOblE3ab+0ZRGIR3EDTe6QM8GqmifvfJe/iARCjb3V
wDxVEtASP6cqwGE18z5a4xjHZXWIhXrbhXSvRmwtophqqgn5iD3kCZye+CP7FH8MWgxQiSu7IOAQPJ8dgSwbV4IVwXadpXSENRnVdYWOuprp8DKBY7oHxEcXO0f7xfIJ0hp2AWEkdmaNusaV5ZwsdR5rGE7T05LT
jSY09mbrN/ZauQ2WGO1gFMHguWzMDfx1nUocLQauH4YUe3AgCBLdxxTsQWEy293BXVVI+EvcvGDhDty4dvMzDyWFue+o4Gtr+nE/ofKd9bGFfkk2qbeSbpKe2kl02D3fHUzrn4FxVOowp+Hk+8CzvZsbwn2fguqJ
p6/lKsy2dTvJ2NtOMiRBTMMK/WuGYoGuQfMXxAWBWRUwXmG1f5yg8w1ms+vg2IhOKM3tO3M9OpCJKFTnNCIu0kJ3CROnBuzex+FGkFT6eHaYnvDt7K9LpbUiAg5Qt6Y8i5f8uJh96lShypLh4t/9MD6jPmLIc1kC
OunBt0NysF/ZeoRc8qCZnNwu7W9uJ4ANpdoJLLm06OjISkDgXHWfiRUvWb3QDR2xYumQu4ffIVCyJO4P4rD8DdKi6hrHeVFNrjsEHJQPcOBUhl8f5WlqvllChm9K5y/iQPVWm96JaAQY6C4PU7IQeUeUF9xFf/8v
VHCkSyO2FJd7pop2itNvcTjLq7+LWTG3k7QpWH5NjGSsESNraCrU2e7Z5fF4/pEQJOve7Zgz6CbjV4hnHF2AjCD4Qotiu1PxrsrnqnZW1gxG9A+kcpM2eSprXJ6cumbk6igkdKATr9TV67yeFQf8yBSv0OjbZ4kZ
lC37W4/4zAnU/b/VX3tUzgAOZ2hkrtd389uEfhaXYLO36GY6UJewSgvKK9pjYXFBfw2fOuPrFN3LhPHFMR8L1yTySZmAWc+lX63GcZTXehmN4WoOc30a2HG0AQ5MgDQlpEaWNBpyQUZ0ovGrFFPVzuZcF17gwjT/
teLECRhflTV0H3pSTBdpadE5oIPyCMxTCD3bFABtUPtV/Xtcma7n9VmBXj3Zx8fLOhfy797Ty9TtGtqZEonvIZmWG/B30Rau6c3/tjSW/mnoQNpFpIz2aMZSFdXEHIEJQ4wHiZ0EF43bsQ1l1Uzx1Y7gx6opKMmD
P3yeqUp9c3W1pDtrvOtfkRZWf9Yl6uRx5xGrk8Rcin6MGkkzkxfKlhBXp9JMMVXhjESGWEcneIqnXoY81Zc1NIaa5pJmNJWyOy2IKVEP1gSxaSGK4/Gyr4s30CCZOJ4hR+pnoROz356ZytpFdm2KU9xvcStoqU//
gNGWI3coAXUdX6Nrl3p2W5TduKDSBSDgJqUoWc3wPVuh7UZLbAS6EuqgA99e4CJ7sfIFImngtYJCIjaK/hWOLhBHQ9f5AHoTNlAPIjG2XFFjVo4ubqTaI0NLAhuy/MhAeWut3M5YV+PdFbuNmWenG3yeewu7MeOe
MXpHQzfHgdSdfn/G3yNzLmRUBi+7MACfT0vKBxhtqqbHVdE/DLh8An3OfpI5/9PkzZSgK4V9V+jSsjawJ5lp6br8lulylzSF+lvY/EqBAsOr1JpWMqW+bDoz6TwxhelXgAX9W6Hz/wn2t47naVsujcPOgVFPd+GO
n3wTuIq8t/K4tQMzrE7/k+RTWB5Y/XgBTnD7AVknUjzs3FPdadldtLnvCIGzdNRCXzGAg4H5PA3exTZKk1UYKlO5M+glmyG7k5jshvsV/gj/nk+m/fzIF759yqx84tmsYcfcdybI1gSjaGoiT/k8EEsMikpn/hut
H33rtiBJr3tp7YeOwhtT+0yqZay7ozBMwZvSFNf22VvSGxg8FMqTNWe0kqM0xmv5eGAo3uF3bCLK+jTODrWvUVqsUstr9r7J6NXXPuH9bpbT8w+jCMwyBKDddKOhnIMAzZgzvV0uJRURaXUnqeiLYo/USywFCJ5y
FPvlB8bm6qSw0y9M2u+905R5w1uw915EhwEFNm4/06mBDVbLxrMtfY8r4CpVM82UgvCCDerKTEUCcge2LhXhf4a8wOtg5bqMDjzfKJqvEgEDlIoogqVPWcNOFmT0CJObOssHq4kNLANHY4nLMdrKhuaOA7RXs2E5
otj8u00U1tM9byLbWksy7S1lCnvVHluLy+tPU/l1nZdaCbnjLFCti41I4PpZbtHy0Xm2mYqn6edq+tMapChaXBZXctsXPteoMDWYWFWMU7J7YIVmo9tq02lVcTplBf6AuI3IUyydj4mGOCpzgYShTQK0m21jLXtb
KoahZyg/A4QJVlcqL8hyBxyAS/J4IwmiCBz8h/jkGUN8mKQHuyDyDoGG1YJt2uN1YjHZNx+F5OXnD9MrCfe6jTrUaDhKW/f/ui5Np19PtG9KddybSmQxRfIQ/ikTD9hn0ZUZsWXd8sw6vxsVIHU07rE5FZVpWDX9
OxdLVNxen8E4jw6xPu93omya9lG75Nk4zJ+ZgS871xiX5bdebiE39zmGCPsHyYa5E6fGk7Yz2H1OQiHF7MbTQk86n9NDcnReD1quFgjfmdNhA6LZCEh8Nd5e0WTPYeWHownrubOrqLlLT4AG2vXFl5a3F8Oxvo2o
X2W+tYR43Pyou3q8RLf9+8SAwlO16QCUGscpq3NYJJmgJZVDpDG8H4+bIgSq3sz3dIdQftcYCkKqjluekg++y/rZtBNRhxEdM6RYT4HAteYYXDcYECvbVCzJBWZsupbn3s6TDlrTS0cjzfBV5JRQMxAi6G/cOR9v
jz+gTZqPoT/rvo6WM14Qo1pJyZOVYNLBnLF+tgPUrnqZLNow78qMZDH/+RZjAs9cprZYsDc1vNYUJbsfY+2R9Me1R8dHMZizsAZ+vs/DDfkja+uPFMeUfqOTEi9QQsm+UCdwztsSgyAodmo9ykSeAdBInR9XIo/n
D4uIpga/DHXsViGO01W2kg9rfRokp8w6SEJWR0XZtyxg7dqtOFVi112qEwQUKuk/V7Zd4Aqcz/vIo9aFvig1QIZAvVQvRypbTeF6BEk29l9XbshHvMKbi6Z1yfROIVgmGiW9PWwhASWrS3xrPlEVFx/QF3GmBWTh
0uP+P1y55OMzq5YOqC/0dcNakHHOS4ZDUYtqENYZ4brwsq6AbBWZJ/91ZgaBvbXenLt+/ITg7d8V3Nw/IBEgnKMItHjNOcsC/tSINeKPhDcJeMhwgGHLBF5FNYwg5Fnx9GvFTdEOX3OZiEvL1zKThaRz65rJGtB6
jTMbcmB8pBaWZvUtvaA+KCuXqhadI5S0r3q+iYBZ02GEiiAoiQVfqrw6kXxKYtzExenx8ZAghWmtC2ZHufsld6uwxnPGpEvIBnrwbq5eXaLGMAtSR0QUhYxqALXjvw3IBIR8smf0Ni2TL0KgY8RzEbX/b6jEwxU8
1Ns1KFUp6PNoUxMkl9Lu79TID36zvGnUSJUAdRJW7qyFjtcZJGNjJBz+8pDfLtD8vR/7jG/vP++AJ649JaFQI3MvfAne1cBcxAooC/EgXXvTJR/0/nbxgKxDlf/Z1QlUrESo8ojYaCTie3g5sDJL7JQ2sTeFx+hs
t0XvX65g0U/ZCXNHir3U5PrlLK1TFDhdTWwtnaPkeGyFgXwDAME9xeLP9Hk7tGaKa2kHx7+FBmMPt2RFnl22407XUnI21jtKbfKu79/CSrkuvaV5/7Y7uEQhNM771iD9ZrXnMqQgaC/5QJnXxSzZfOegTJxmS2mO
GKpTy6QSsVWfuxOOp+AQ7sQ3igGqs8akaZvcr/l7tuXRSxcD+2qsnt7Jq0YgYyvfaVE24oM/LKT8gbLhNFk4lx+LEJpVsrpuah0OqKPAj3bO2CUiqnrK5Lk4gd8JtacSzi3EBooUyx8Q5UwV6i7QEz/HStUWEMg7
0WvKhkOSqPwiBpNFngpdB79k5x4ubkVs6g8+QdD3Fj0SZirfHLNiOoGbSjpQ8skrELjzCMhX2D3M4aGukZ2OFq2gJJp+YUkrCWIafYwaqkkGvvrDL05GfgJtVKpF7/yuiQnyv4bAfOV0pZ0aUqvL9ZogimtJIvX8
L+k/7wn4ytrMV61pmLZaJdvlyZwclOOVPMtGsK/yX66MUmWLkeCXnf2EA050mnjKHU4pPQoVmIdZlGgSCaG4e5RxqqWbK9bqNyfvnfXaq37Rh3DpiSdXGr8hi0FcqfR4d1rHTzcscZA1xFhZA7LMS3SC5mfcUHxP
xTISfOadJ542jDw4F5sVwDKJlxmyiVd8hz4t1cQPPujzv6IXMSeLSnPVPcoX7TOg54ErTyR2cX5TUZfZb8XkbmXEkhuMqAYLdN1ojqsGX7WwM5SRYu5WTCtOcO7nqUbgcLPXT43NkLVfNmidqSIW9AqQGemonati
wc1ciFwYKm7PqniShCcLgv5MtSffXtJaxmogojvmre4g8o+UAhg7alFxYoFev5U270LOgZu5qA72TtXW5olTj5sZNORVPFVmfvbbs6oP32OmGEgTrKmjOb2qliaFpNtSeTp12E2l5hKIx2d9JnvcC60HTwFvQAd7
2n7OI2AUOp3VZEcSqLv3oXQ/NYTQrHOcvurH56DRSEbPBCDkRZXOosyrqnBdN+QP/NpuyCBZwBtGdjlD/CWPpq9MYcOeXnn+550ER8ApHVm55pMlGdOVYWKEG2S1p2pQ1wugeAGKNScNekgWr26CW7cBh6v6J+uG
bF+LYkaDAGAWf+0jNTQS5tw7k8ypbJsDfeTm6uhqmzuHIAyvb+iCjKWthMEMe6+NItyYWlgccsOmi2tkE0P4WIXsAEOEc81j9iitWEky2gR9ns+RS05mJMdvIopYkQ7tTN2aM0txZneRhLRLf4aZMoeadBIH6iyl
HZ3Xan2LLY7Cfo7403vX+3kv+kKNOisBpBZyLCLXr6qG4XyuMKjAMgeb/G9NmKeg94SiZi9QrQqUZx+cJlR5HBTjrnQ8BnchLjiwnQH+VvKJyKjxPQo+afpdtqZjGzqiQVovRTWwlHxZLsR4OT69tMu7scMe5s2N
mif6Zhmy/Z3lo14qw/kquZncqP1BMhnZ6X7+2g7acj2FyemDBv5oazJoyzFy5EZp2tChbDjmbvJu8Ud9etatlRJ9dQBj/uu5ANwVXlem75QhEmGV8nH0P3tCNuS37GZZum+l2ep8H0yS/5jrssoQZ4+NkO1FAPPi
SpjD8c3fy5tXaiI2/mVHTq9b4do77Jam8q1RF4NyXVTsTY1bc8SOdRwEUbXJTC2ZwrAdB8GCS69NOH2x64lUwX4QQNiuj3tbHYa4XeQGjVR1GD5O7kBUzMbUe1sLr87KM0iS84zYZT1t2eMu7sILSGOGUmNepK+I
S4YmooH6NQTQFtZfiN8GON958KHa2VeiK8vSWMeUwfen3MlpmWPprGpmZU8rEafzNwz4zQjDx2GTEJhqx+VCHz5X5938zdl2z6lS8SUo9JQU6n3N4cO33FTar5m7tZdxvw5+xywV+WAA3nKQZ9zH2jV0aOX3vDWr
FKQH4WbOfjODwXQ7IMGQl38+XuwGKjX9ML4TCqJHodRHtcQ4cxlSs7Ye52iqBX+1vZ1u9vPHEYm1bSiu3k1CL/kqdZbS3FWQ003QzLNRIJK+VzfYHB8QE5dEDzyYNHcFCMEtfzSqoohJHEDeJA+qqC1JCZ3hEsYC
n2gWr+DtPApiZKR5uqRho9Gs8SCAdZxPkIE1Ro/ciYCLjEBY+cuHdJufA8+9xp00jsmXOhCn+u2PCbqRCpVmJpE3vbPjst/hmNsL4Jm/ZtRCxzE6zggrPrOiVs+Ly0HQFgku/ulvKyPbGVSnFkG/ZrA7QLvRDGtR
RY6ZaVRjXeSGmSzPqK2J6iPFaAaL5DN28PuHkSmBN8INjA1DbmUeC/aozuJb9s4pC8x9Pnyt2NAyfWmxNmVn+vIOA6WLd+2wn83sV76eUxtfynmzaTLZhYGzWTzqkvjWyT9yCt0SAWzjVR1+HfP2b0R7NkjHMG8w
e06geQcR/tCSJ+95XQcRyKTd6Wjt2RjEmM8A2BAWpZ1XiR+xjzOSyY/SWiBsE95xk0YC9IMCDqt4PlHnmRccrNi+yRiq2oeFe+XKz/q8mlvNuiKR6m7WV/LIarFJ24KRYssL2Q02WbL8X4Ma6rtvBR0q245SMkGe
DIxVJSGC08bqhDGf117XpYpog6GYAm6omTrlvGBQ7ahOSzY6VNVS+Kk6TCSTQlMiVD2gSqroJIQXT4uM6Sss8vrGG4ZeyXRTFCtvrGc9UV4e7NOvZQ2cUpCvoQDNbbxelJsasl8voOs5ESped3iN5CAS/YRQtcJp
vcmk6J9OqpSagynQdBETE3+E7pgwRs1QUbSi6S6KavOgayuTBYTZVa3uEI0tDeAhu99Q8Hsy2nTHVX4xUsXbgbIjdGPQhquZDenPbxuhSk+YmCsFUZAHxb9ZzH1kh5n6XSLlMWx+gzFP8e11/wdp2oo1DAKPdOIO
xQsV5OlBqGKCYdxInQKs2W8cEEZ3TcShuSXx6ns8RFkRpxw3malCQbMXY6gbbiPh9tsxhcW+1U78aESadP1eCZE8ogj/SLU9xTd4zxq9GWb60tVxaJtD9FwyBV/813khYyDQxH7FaJch1BETPvKcXumuSuB7opss
YKM44wIpE1kde9P4xS/MOIN7TRRjq4g5bsBDzUENp/cgBfC050u4jQNz8dRlm6jt/qaIg6XtXoCFzUWFbCydflwDRXv7ofd09x65MUS+MMvIBVJGe+ksElie9qDuvQ/Vmm5KleFTn/evCK+9/eKBIQ662w18ZeKc
Sn2U/aySvSbnD4Yb6TzFlC4YpAu/4tNknf5YJkvhI1iU5xMZHySX0VREDVHSmwhTHRwHSvuXJJ259VZ6CZJsbmanzo4vxEGh9nTpOK3/5e8rQjPzRvjBbMOR0krrcnz8/ODoJjjIZKSz1Q2KvsNVJjhkgWA82LYG
UW2kf9aXiYAj8/CbNFvWMFO3oLRVDm0Emyg4NSyuu50EK/38ZtjHmNg2M+9YKvHSRwgEtnvuML8A9nZPLfTMBckdKPfQxLCP0c+m+buSjgCfE8VzlV9jOk1khx2UH8W+MmwNBlXtAZW0h0NeiJRD5RsB02TysGc7
z/ioVKLnYVTk9LKd9RCNAFX8hnQ6xKqtjKAq+4KyVacQ9LKorKCu7XxJOK/wjjGSkLK5hsNgRAtSxWJSibKZ3imMuFnYJa022fFXMhDf9NucPZH9hUsmIVvsZLpY5G5htFslwdmu7YT02au1FrlaGHdoTZ+BLyX1
0BvY5AycRfDSJm9PXIE5KXNSzolT1bG1ZIAE8PjNHcwWXM0Fflx4BGsYu86UKab48Iexh035U/yo8otwLpbvKAZjrwD3HpY5pDKQYjIxssoLJxplHiWwBdhoxyPVZNl7AjYr67ybKqsnkJLEqAKvQSsxvlfrQLDC
MolOvkOrggHXBwhC7dH6keWUVTRZccJqf0d0wllLaECVOsZdd0qbefkQvdJAMu3lW+QsK94Znbb6W4uL+WPVEUtdjKCIf6u0bMpMCx7xbD/lvhdg8zfUtkbElnb+1siNm1tEjHQtVo7VklQwwdY5NTN12nPHnXgT
TolnEeu3uJ8Jjlr8d01gTfkIp6p+x3WgeEBbF6U7l7XLvqQuQRonC8km9WlKnaq2/aGfovRJ1eKOyWW7wUbTfZA8ryrpC+LCHgma0kdjJ8j46ZjYncBqLWDjPz4ZlXPLei2JJXy0sZVGYwmkIyzyG8jbODf7/13+
MJZhKvQ2zPxNhdw09f5CQNUws1TOjCsWDVD/NoU2dd/X2FrPtHllYfmbT7Yfb6iRckmFRWFOuFY7bm/pnrmK+0mf21BIodb5Ybgy1ASfJgvOTaEwlT4vg7cZ2yqd04C41cBd4PQWzuscph5Q8fQMHIzbOktQlk95
wPqPLGkynrIPnqkd9yWJbN7ktSYvvnBtbUq8vI8NONlZXeevvIXYFxi5MnE6dF4asrvZNcV9YkPy2Pm125FtVGW66tIK7eUA/Z3fccSfuv1UF7Z+/MqadqXUDiL1IPyFhPz8e83ZvBJ/cMU+e5IcsAMreXn8HmR3
DZd7GYXW4K1b/yMrX0OBhclxwPBclnORxcmACZEWEs2h5LrWIEqXV3VsL6HUAFHG9HeRrkaOpUIYPIUKQEqJgyjc0UfQmWH26WswpkxGDB9T1RHd2gPmOtNYo0hG1AEdTU/4145aMBMBjIP7mMWxUd84OhgZ6dBl
WVIyqsr3PXnvy92mIeXpftVMcRX1Hg9B8cIz2WrEN/3mf1LiekaYvVtJJsSb5CLcm6xE8oLR5W6APREkC3NtjkSSGTAbgzY30wjyjVtXUcVXzICdDjRbaWdo+bRCZ2sONfAUXootCrxIk/giC7P6p4Q7kGkRgJT3
o2zX0SU/ZTknz9YLu4CH1MWY+aIkAt/8EiSewPd7VMOj8m7nbUy/738Uvx9WA9i6Lzkhh74Xjefa9sU21q3cqUT8ayL0IskHcsIur5kDtYKn81+rRJiZN7AquGB3TMin/tcJPQI2XJAM3wAinoOS6w00y8UcRsUr
9U6NX0c/30PJ0b5MA8Hj5vutYsZp/1GH5Vl3VCNSXKsMHPfsYV3F6dDK7yHD4LwxipUcAn6/vilud/FQ9X7TwhzNK2bmMV0dSy/DKtNQ5lSvi8LuDAF/WOVpuUo3T8mQadkSROYTTxbYYSz9ltH855vD9oBdPKz6
1IYswT4HrTgSGR5vi/oYPhXwc1cJfj0H+rfYTeJa6/iszbzeezDaSpFS52C2P38io50KSrs5qwrtj1+ea7Twj/OqtwvUESY6VEsB2i92mlAF/9KHfvwV0L9yrwYHkUIkVG+7AnheyMvLHX24JvMKB9r3PwemYHz8
FeRvriiTM3VqfZfWzO4038QTGsqySWr3ycBF2uJ0WaXG+umJuW9U4gOdEcSMbiho0CH45mN7aY2dReC2TyL+oourBizfAa0F8g8ONgOAvz4u3Q7TmZDI4IAVeNnehg+Dz9fD41akm4BJ6jgBTjN7ZbsFrRS3l/Dy
rIZ7tRGCQN1HtabaDiky5X5oLUzcSyc7/9FsSk7GMdiqCCwcZMYtPVW+qyy0mYRfRhBW8WKJhHkygXbZmw+LOQB/priHuA+p5Bk5H6oBfp1osebGS25a45f2S3tUjaXcZuZ4wqINKqFatzOD2kfocPGdlrDWxE6m
enJVsgmEKKWlmK+CpOQj+ha7bncis8oTQwfFw8oiXqg5TSPaN6V+wfo03fha2SHaWOYBUZyMOVTp/gk186lOSx/SYz2zUAzglI43ZP8n/UI4gKPP6/cljk90+8IIsQD6iy2lq5uaeq0VAauvMxOg9GqTAWnp2FPq
k6w3b1tdMybe0bqmR9LKzWlXfUDQhh5ePzXLuzfJhZiT7K0EUQfiLWQNXLWpBkBZJbsO0w5a7o+kEvN1xp/kCb9W0/7JDnwnjpDwmorjhA8jH029Ge0Nb/WUnbIj7qASJxvNBfeeiWE4BTGN4NXRsvWg+pYtCzhK
qcl0qr/04X5x6o7WJI1vtrxqBStP0jmJsGbOlrOl/HGIhZcwyiy1Dy2qJ/Qrmp43P+eNcq1t2jexIwk47mxnR/7/qGIyUJSwGrSAajKeblI/TuGFwi2BLw34mi2yohfN36hQgjQmXP8Pa/B5NZorw81Zs2Bebiyv
w3W4ltW8cb0OEfp3bcyiuTwSmPY9Fi3ksWc0c/zpZCho2p1RqETgEQLQlmMPcSumQZm4bfhFdOfAKgRQKLCL8D3QxUCtOEPWttW+ovG9Z4cNnF0zPuBhlxYh0J9A19YsVOHfQhwr7lcyCCT7ZUcASUIfy9Cq84mD
axLOTQpNVsxKf0W6niXEr65xALISZNPrKfQGG2PmpsxPzVvazCLVvO5/mDG0xipKzPVSZGxB2mt0p9QlohC1Gfebckckb3jq4NS47XO1bYlckLO5vb3Nrg3B0Z+GvbX+POnXn+A9UDTrJ6DBKbnZGsb0atuKIO2L
6gCgXLA6qMkSW5cOqNzBNRdQUeuP1SnRZZxOM449tZh9ASBYklo/lvmDeFoI2hCTxmr+lh0H0TagVYSge8DIWt9Ip6PtSzXKlUYJcZMR5zE8FrsiQU12oXSQ56S1Q/cnKC2yAOmKDAqo1G8B6suEUcanGhxZ3sDd
qJqYWS0TioE0pixDHiNtY0NYudLq1prxTaYw6tyTxecC/E0Y6HQjclN2vsjPj5226yoBsaCRAj93UtBhYgcGoZlRkF5EgdVaLybSOnEE+kNWHCDUMjCRGZthfIp8dDySqfHluFyevAmv9QFXkeFsXa/DxFE7NnFx
KLkpU6w43yXLailfXERGssxj7ua3czdiHJ+5kzA43y65Edpyergu5XBfMykiaYUKXJ62DH+nOVNtq4DGRezP3UzzFF/5GnOJcihiUZxsjHn+fRHIjHQwr+IiMcXeX8Nsz6AjfDOEsh6Jik8vW9QjeCuxsojY+Yih
9mk2ahXT4rl2yJJ7Xgje7V59Td662vBr64JDOFaKOsS/MxGtztH3a1lCqYoMmaLHY2To5Em8ZrgZNkZ2XmhPi4wdl+8jNnRk1SP73VY+Cs3AMTMpd1FCKI7uEatyZiqIjfT8WG5JSHc7JCT7NT61QL+O42ZyJOUt
EkyHS6bPTPR0a1AFwXpXqN2+/OR5Aqsq3j1fWTT4bXouZJ8HG3mUFr4rWZVKKrYXNWlw/5MC1D0UlkE+If25H8HioX3IpGz8Nrz4SbaaqanKoflnqebYnws5QB33dDTaj6u1VmXlrQXPlWrubd47j8+zRvcHdq5l
7c6GyAa/nC5qY0/5nYa44lvCCczfdVnfYskxf137dDOewnpyjVfARWHRk+uaufhpFWxvlBRVHRHdSCB2cBEfWdeHRXTswuTggIHPmrE9rFL0edd61iCcoapYE3AbWoZMGWqtJ8dxc8F3pGA19Z9c/h47+E0bsgvV
ZQ6X3JCxeT05ZeM7/EEgsEgEc/7DAdgL+7UXM7y6iF726lvQbMfRMNaPhwYupAAIom8MNhhs2z0Dt8SQCZewBhUmSh6G4rH1xF15WLs7JGKjqPFIw9CbEPq1IHNkFe2vTLL3dvbZ74SsS80wSrJ6qsqv0URK6PSw
UdFzXjySP2lOxNCAeu0Zc/vgNU/Bjsmlda6GzqcGFfrKn7Or9qhsM7bXMn7XWNIotHRk0o4d8hzb05nDnpKTQ3aBShnhFI7BB3SC3UX84mjc0GxXcuMjqxLcHjNmfs8EDgmzYupXhDNbOmpYk1pFpuWxNwZOP/q0
tGEUDjl4C12m2NGKSzPKvyBDWLf2LWXYr/mib0QZKUuC/d94WbV71ss8sXNjWqP5pyXjXYUCmGBrPh5+AhZKBxvRwg5mE5ae2MuIJYAE0hLpWtbh30oWNsNWn5g1Pknia2yk9moBI13lzDp8uOGA1QKLf9Oys1N3
n6wRn6AkBArS5euVArekeCVNLqDGgbMQNNbKSJX1Nri90ON2zhcG9mWgKkAyKB24J2HBCWaGYUS6YGOUn/T343G1IHfHG0ZHNoTNfeHqtOMrUhZoHC1FHGjtMahfYQu+oUQbIo8yXcOJBaYi0LFoIDCHZY9LIb3K
spHVxNhLIkGfq5999jQHwK7N0u6ttOlQkQ/lFhWYxmhpp6Znqr3DU01OnxluFlpcEnOegm6IQJJhZ2t4j0hlKrfFRHGqA1ZCHX2LxUCqONu/aWbg9qegFmVhJ9Tpb5Ltrd98ewkF6zfzo2YqaiOLxb+qyxemsmiY
EfQ9QTSXCn3A2erNPKl0H/bSmkvRfZfuoMKmdjuQAdsdXkZHqIvHR666isLuGqcLO0v5hhdELAHa6mKWlE1N93UJnhWOF8CcrDc/kRG8rlUYk5KiDZ0TphGsn+zd/Fq1fSUYd6eNgGQ9zJ4zSESLhzVdPdsDNFua
ZKRMyqEvmqG0SskHmT1gWTp9Hu3MkI9U5B7yl3RX0hp0uiHbO0fEpWiqrwt02KtWkqaSYGekW0mopku0b86hmtpn8vXbmTFDp7tbi0DPRQ3u4EcR8Z0jkJPkiyN2Q2ggF/S6Be3JfvMpRZOSKiLz54teHn4Lb/Te
NNN1UM6XxFs1Y9caCwQX1UORXewmI7C/LIB837on1sAuOVmt59+BxFn1Z2CZLukcGQHqU4Wio38KXrv0q1YxHh645nX8BOqF59+8UeQfAi3tNIcqw6hIDjKWW1W1Kb3UjYv56E9O68uxbpOlAV6y1Fboy0VIk/te
ZTJXvgYoaM4o6B8FXlQOSaAhaEAKzqH9ckbSHYf7WV/ePVWl041fmlcD0QHJ+tCLijk8QACsKcAWEM4UMObPfj/+JiQeSg40WC+syR+Vy8ftKL6RdIOi/t+cU51kSK4/T3J9lzwY8LwoErEIYMG5BWxwT22vIGAJ
3ELb42ngKEHI9kZkmHNwnhg+9ZIWPKax3qHhPwHgZo9ed8C3EEpTC74kIAMftSGNuCUAevpuQWscDxTCdycXwEn5eNqhHDMQeDkCjUpA2YtX2a8PS1gvQGgGREQIlguUQR5H0iY4v+LPEiIGCNjHR+zn0TPPzb/x
ReSkpLNqToGjOZyUaowvESp3tFj+09wKtt9LcMlHtQiOR6UxwHAvmFF1pLfktwtgCf2CLprILn2qnKbgT7jfZERP+6hRXVqPU+TYZOfVO098nqXg/3p7vwMf9w/QVr03e399wK+4kqFLO0sT00Oxi7L1yCzQp/vr
5Qisem/gIgXdcw9gfvGdhx3uXfCGhoMlH0xsonIim1MeuPuV9ejhMY4j5R5kg6lgJvtiQxyl1J83EIHAeOaLHjEU9PEddFEBr9urUb6yAsNsGrRv1jDpDXm2o/sILkqAXr40gfySH1oPl+aKf+or4CzljpIYMrXs
yWe6hckon1KmJ3CbxJFPU1T+RIoshWv+Y3WNj+zBSxrRpn9+ng63pa0VbVyDNbuJppH4lRaP9IUl1SNrDM/pZM1ubkxq1E77FTSg5u5WPVx3xc3m/OQYNqCvKySo3gxECdDfJ51jYnjpRu6F601xxDSbggpnsfvf
Y+zn2jtXE2FNWpd7qNI31DaNqru6aeLeq2fLlE4sBSCYvCoHI+o/uQciBt3d0tDZVIsJOCv6m13ba3j75L1WYjNYn5au+yRgAh6YO43ObJZi1BACNLFAK73q/uvpFmje8TLXzJwSmd5p04f037mT9Bm17SNqDxmv
HyPzrSGtfChFdVP1t10ftOpYhp+1Yln7DZIfV76YIlyl3/a7SVp1wmkJ2c4AHr7hO0iwJjR8UDT1Ha37/ncDNd4dn21FXhz704zfn3iF5qpkXzNpwTvYwv0x5aFiav5izOd8VeCTdOJtVN2NGrD7KIgURVHFd2vc
FneqtlZvRxwqZ1vHeoRVKTemWLZW3zHOovc1vVpLvWBwN2Z/So3uUCkKAhd3adbuGiXeb3JcLKCqgIC83sTPjdQfDs2uZVh7LY2RNzCtC4H2BznOQ1H30iNiUvg6JzHPcoiZ+Lc6lX1ft7rEVcXbenG7BBW0XsYT
qdkUZ/WkBaUOqZi53mFq7s0PxeWAeahxFqE7erFojFOdtAiQ4fn7E+eqiMxXCoopVf22MERl8UckriKQDK1Yi2C5to36XMzXCAg0MIxeQNYsN+rsSPJJJnC4wpoA6Y4N8bvtJpWAR1xpIjkYFCYiKhQp3G2t/SOM
1VXCcdiwsijn/vWcZ4PqLeDwAUYwNg2eKqeg1HY7iZGvMVACCUpIA+ONEHmd6IeEua/WabyAwyR7+ixpfmUVJrwyHKpFlinu9cOVYl99pak7mXu1DTt2Ri1oQGSqOAqyVMrac3xiKvrNT7dtWgYuOlk8GFYtzKGe
so9/ceErKM8EVcW2ZgRWSQ2hQJ7cGJlDMGuB36JuRTKZGmYWed2/KYBbp2ipukybduWovM48Yzq/X8VAf4Y7u+/7hJdSpK6ZndVl6g4bqUeI4s0hqqkaeqBdAqBVlSlbwkwJxC6V+xeCpq0zlz9VgeZIhg9Fejlk
M2kyPLFDqMIOzlnPIWBtV1DdtFCmGoOFvdKd26C9XBYOktp+01DwttZc5Ov6wNU0x3Hm8e3hYGWVYSkE64rAa9QaMy6EpFlKZRNGCZ3Y/ftz66+jLbPUa5lVJ7VVh9v1TxD4k3xL+GGBDFhpMq2C8b3T1WLb7Jo/
jGY0x0DqQ0WEQleVkNo3zfH2CdpG1nCtSKaoyQBUCTjjCc4pgrhiA2ZCxo/In5odaR17PXUscKAqylYLL7nkSoHFIqZ9Qjpb8jr8E79QqRcu3oc4+kEC64hvFZBHKAyFfIRvdVod/RhxGtrJSZfrNQo6zIL8qUUP
J1J+m2bJ68DbGZig8zobVrsZwdXmlHXThdNOQq0SEfeEoMu8frTxJuwZf/vcIzG/ozTnVgrv3QI6Vgo7iUQbqj5Wt+ZlBYmRh6u4lgZQ4vESRYnmo5saRFFWAtJTgozfWw5V3k8lpfc5I7bm2jecFDcePCL/wtSh
vIp2OAcKprmQaTzQ5hjR3fRwFmRqQ02l4P0Vxd9x9bhcpWynfZZW6nct+pU1AaoJ3HQoVOMmVBAc/tejPKZrBbNsnmrSWU7QEqycwIv4ikiKp7VOM9mK0hAMqqLzgdHNjsvQ4USodxagOfvVOXV+DQkACDkNzbZ1
+y6f0XxE52IgXJld6omhdeIenebbnV/EWnTmZQHsQjSv1d7gZ8DSIoa5SGEXboan5wjlaWtTQ0FDHVQmc6Bei8IZpBCKsAeZ3vTtckpVOz+aW2aPX6KczbYRHgWW9ZP0m25MlSLzbBY/ylOr6GZfQiWS+KHI5UWC
SQ+pp4312TjgHNAmrd+TJ18npmB9HWUOPXOmUqKwJMz8IHnkBPD1kGynUrpikD3mK3m2tRn8OhmTyJJYUICg7CP/TVpTE6RsakE9a4sXDiPVLDuwA5EYHG1oapm7xgUan8SVcrWnGmAj84T63MQL1GuQeYp7kIr2
RsK92nORcU8u+ULf3pcjlz7LXHuLbOcLkWoAempP9Ckqt0n7lGnAZH/qwy97bq0L49cRpT41Tjzs58OZaXTu0lxyAI7srB9qLeLHefDL+dGATtR1YkOTSSMBSE8r8O1BUfmRwnxIC+HCe1F4JV8Om0ri3ewQDPYk
3f0PBm0neS4ws03I5lKG1TAhnYuhPjHVG/ayk1KuyZhFtcsiCWpmfFwoQrXiIQlbQCn+UptpMalsq4kFvXRutkbXZCC6o4PI4jbSF9c00TS1GlzXFWnCqa+es3c0DGGPi/lHCRAD6nrp0eHj6k4AKLTjswh4mSeU
4gZvOZ7Wlq3MQigW4JaHxmjZsCiU4eb5eYMzxlcvQjyVF3C+6Bz2IwHSBKu2eRe1Kj6dM6Ys4YVpx2gLBkOtjCXsa+QsXJbLa9ywW6kn/vo92nHt8+sgm/70OKOwD206a1+zlSuHdBA0GKvg3XXTM+MlkZadEeAG
23DgGaq9rnqoRErAR/ZX62zclcAMfaps99H+UKUrtTQVXpuUWgUxZ6+pNGw8thjn87gQB2XL5Y7pTygDWWkNRaerni1h/ZaeeFmeV1mM5TPnsKIiQOTpgRTeyELW/865R0+1jkuGqpD/eFPyeOYqxBxuXy1viiI9
rAQozDiU0JtlCUNJK4cQOrMpYVhn5L+Qkkb8m1XXiB7P8ADCmUCuJeCYeA7yRHQ3VbZCaQ5Q9Ahw3VjVM5xTeIWquf1R46Uo8S0PZTTNgBMAUfpT/1Kp43oF6q1acKuxyMyi9JUQJn26TbUBld3lUEl0JkbsuF4F
/VsIFycRexaVeoBC609DBa5yvZ9a2Rf4y4HelutwfV64Khm+qYUJRNbf54dxDMcUqlbr07hAaQHgpUJZHs+kIpJjjSXJjbJyn1SuxUrAln9eLBzC1UAjTotVq5MP6DnwKuE8/TpxlQZf5lJSU3Yt0bwwEn1dMqH7
iN/Nd/7/mLqqbtOwdnMEf1zrbKDqYqUhhwmUyTdUKBUFKmvUGFw+7M5gaeow5RrKo0UNr6DKUKc3Vxz4SDUkwxodSbs7ffbE8uXHwEUJYEni/SlWqec6ELnAVN0iPujc6zw8Yt4EoYHVzFxQu4ixcNYT0qaGFYj1
VDmrtD+YICyf7tKkabsPHTrPTnVsoPN+Sz2dL6kr4ENHBqzOg9g+BN+hywSZN/Zo6wDa21fRFVi/9EkC6/bakfUZ5JR82hh09qVVQ7caLrVWcmm38dgedscWNpz/fb6iLMv7xny8FVJQ0VDwL+lQeyFxDq6bUXHG
locOi5mISnizj17Ef1L9CA6MjgCrCgtufxZFCvTPAB37o/VilUYALcA5FVmrRZSy49ta4j3qlRcG6TAXCjSm7ZA5NWlRfyuShJcc2EFvVdiQELA57ftMf7hk8ycp4x8ZR5CbefsbFgszgMMUBGb8Xj4qMKpm3JIR
0HhZWfLmk2Ruf/V9rR6clmm3x3Z/NUFJdbO0z9EOZ2g/IsOz9aS/9cYAU9hfNpiQ8ibPmLkpjqY/P4ZyBk21V2cZBTQR4YJBCivPd1hzBccVEiYXe81EiK0X4HC53A8Xc7pq72M9D2aduXIROx16DpMu860Z/7kt
lWDKz8VF1ze6aOPEmDGiUvYXfm+FI5s6JlpMnKI5gr3iB9Qr5XRWZPtQcNApmQX5vnmLIrfnltnzrGnZ9HaVjOCTWTI9vO/AH+D0GE0mNOm+RooFBU0IsKIn9g6G360FNiGjDl6kCOcM91qTIVJLaqjGR9qoiuog
xfcgxbkuwh1fqlYQjSuTJUOZdQ31bVfodVwRXSsYHR/Hawj6E4AKGcgm/pQlcOvHCUMYEthYVWgsecoF1TMkrSVkrmGSaSTwmHcsLATMeboBztbTPamnarJFeqNroWv1mO9K/iYzF7xxMk1DQO10NVwpocenke+r
4z3GQpjZwZBrRdldcj9vqId31tTJ6Hie5k59j2oaAITYV/bAL75J3OMat936Ds35mAY8QL8S7ByNVl37o6GkMOCxCT9ue/ZZ7Z56mxczXeuNmQUzaztO5n04F0bTP48mm725ZGU5V3Il3srRQn4xQtsPnckIEq4Y
UEH7Kka0k0IrVC9SIY8Vrfl6K/3+BMjyGSrMCsExZiYCkpNFpS1A69GB/PSpPnRLsd+znylO/e7jCMDvOHm03KcnyFNEZzcfltj9Gxe3lk6XLJ3VulGmEpBy06zBb0p8O5qHx/SsYMsgLO3bHKtqxAB01SOzHj6F
rGpNJFp3FkSCUhqJDvoeHPDOEazqMYRRIGgQXKhH6WChoc/lgNgqPQsNynnvBA50e7YPft7OUFNJmKG/E/cpLF1WKgi5unQL67C6/zPAWT8L7mSKo/kdEr5/8UAamdvFl4P1LMpiRujpbSTelhpdvnqV3i+4BagT
X/dXGdCz1ST8HZoz8faun7X1qjVr6nR3SqfyLdvugBO6WQeuPan9bNHXltiMXbalAZ8QHq8nG1QYDCrjhotgZ14Z/lBJEBsNJtHAyaueN+/eY6xXhDbr6WNjsKyx9T7QLFgXuV8mC+R5LQsgnKK6RYgiClVCyyLQ
sJ4mgORkKkpbh4a9aRfIj1qDeX7XMWBO4fX5ZNNkUyXHUsDOR5m6VqC2sDhuDVBHnt6IAbWnteNZK7jhSO8aznbNNhDfQeMLS034lMUpJTt5FQKLlfcAucUc4snmmkUVMqEwunZZ0+BfLAuv3mNZk6czKreAppy5
VuhDaVT+0F0VWVYtuZdop/8HWHdM6Ldf95EE9ZcipReftEujHf5LNEBEaEZCNdZLSjJdqDLFmk6KBezHaMMI2CgcmdP8Amtit5BxOx7u0acF8KRAV7iDndMn0byfEygMsChOI9VRtiSNbbYf2GQ3m3CHVgeh+tCd
PIj+UbioVus2ClGoCh/+3qtcazMVslqqtj+QAfqweiI6xDiK599W+Hh1jBqeXNQvVRDRMjl/GfmanUFt1xyRdUok6GaKrs5Z31Ig2x9wcfxRtalx/oE+XuFmz2nTWa0fjgsAjsmaVyzvxkTq1BeHUYMZF3oP9TvX
8YPcmG2YTTvwNuKI76yZE/ilGLshGkiDSV67LRLEd/QMk9qCFY+PV6muMEOcerqxufkxrrvidS4uPGazlnvOOd1kArAjlet1igwLPN02LXx1RucWxhG+qWr6TeiDeIiSDHrKwicvMOQjbb4ZhnfQ9I6MMvTwE0vP
V3JPEyeHmHjXdw5/fSPHC0B4YpHfT6/Zq3MRFVtFDnufnrPrCo/DyOuqaUBYeCKuQYem6XPg5JC56cQBFAZBpJEAlm8vkWwHq1B0dgEnLsgp0RNJXEUY9Aq+5wIaNYXPg9lBd197lN+ls6bEA+TwlYNbJJ+OpjlM
MG1bLJ/oonTHPgLPUptjtUyAfLVkX4GZwS+vzcXW2r+356BiGi7NegM11+n/9ZmR8ZJyl/Wzm/S9nPcgf5oULv1Nkwv4LHs1f5ZuAbp+fG36M/fa8J9EcVM5xLQBKuqRksNa2RmZL0clnWF3n2DY7fxgqGSYizNY
T/e9KyjU1IxXXAPBmV51BVlqBJLLyvETE5eqDWhV9OlQ0O07hSeXSjR6tiyJ8IIzknY5ueotGd88dQlVVtd0Qgl1JiNoE/sUAuU834IcXov7rkozvK4lUiU/GefYa6eiX3C20sB5Tgk/Y4yr4u4zyp0tm9ZXA2+b
nCiTJOg1aNfn/pIkmmj/VfIqaWjv8YhaGoyfKMmH+qJOZKGvH0OPIk5Xj7qhSu8S5nDh/Wfbhj3cSrae//sIK3W+7p8yytyGKKTmXMZqFO9in/qjOc6Npk4aqbzb5akGSYLzy3D9SVZIXknZ+7PZmYZxiyJFRTMi
TmuWK9qovvg3C9bO1DMTu3gYYyhZy2bjXWYlA7vrvrd5dmyclJzV3X4mgojyNc+Ksv4Jv4pz/F+q/zSrZJWtDlaiVqndUb+73VisoI8eVKTDL7jYwJSdFEgRY2eHhBwmi43kCaQxAUXvmpAEqPdIKgK/uTDEoCXU
dPsonZaWts+jadpu/1+5bt4ijbX5tQH3XF1O/m9bLs0U9xCkvaTNLTEsUiRtJ+zTzrWJbtWXdbK9nyjrSma7hbVOtqO5XwHwiv3qtHQgRtWN6XruN36hEXq3A70MNMkPSRjg9GNh1wLEFGeFc8ntJgAWei8uOxwl
Nm3mrIraLbNAEDcu0B8wyw6sXAbx07qE+kTZNZPm4jkp+0+EkUg9ixYGSOohvptX8VyMdFTj8FBKQMDoVDVQZ6Hs10QEYGMrskqGNBUTXa1xQt1eMTpKfHncRJ7AiOTy+ZmsuCrsd72ATia4jzfD476w6yap/HRN
TiSokPYKzIftYK+I3i4xE0Ceg4lPd56QkVGxAXDCQZWoBWmpqBypAFQGCLVNwUtbRFdjOiSu+KOesY1li+O55EFJ+3gbHGVf4N4GmiLTn83pI3lYCg32bFZGGpole38Zj6y5vMNLo90pV32GzRInKPQbJ52AvIRm
/sjBVnarMmL/mlT/pV44gckpNHccpZtkMBNFMwpnUzU/i6Wz7zMXO97Lo6NMbipEevfCg8NNdIO8+8/nPXyrfLcOWRVCfPhCk0oa33p1jXBCbMAWTImOlTiyk36oe27txbUraAWr39AgzOEdLUXD/QO1J0mbvydk
6oEzdfsJgCYN1axnj1Vp7RRJuh2KCcdm2+GE/Ehnlap5SgybIkYFKmJ4OHx2vHbHq61SaP0ND1ycFUdEs/52cuSYvOiFoG39odvgVFWgyaNZ8bD6QVNzmhqxtqvC6sgzK9Nzz36pKjz31uq2S1eB2E+nTQRWMNFm
ru1WC56qwE76rjEuDpOeQMY+tOOsVA9Up0/MozogAI6Wyy3B3HMaiLGB5Re3LyS9DaUURCGdmX1T3IASj7feN2+oDfvhnzTt0Tw3/MyJ8/tRfuylOSJwodcxAxoX2NmTkaEfvuTmCWnvrw4auS3zpn021YpHVfNt
2fx1NrWimjqaGOXDyUiRInKT1bIaB7It7jr41Z1D0FiBq5v/PtGOneFErzUCfdNK2lNG71OLUchGgoL2dwFNbYx5RWzx2ZwQ28UI0tLegCMpwOrjtJe/kj3OGbrMuDPAodfK/06/D8irP6fKjCb4/8COggNCo1k9
uAFz1slA3msFmW+Gng6Vk/Zgo2QoGgb7Ex2P/u85cRbA7URfrIEnrDMyXg5EUYHHKIFtMhiwcwW+cu11RZcEuxCf1fzUYXvj47PHWu7ZTuqx6j+HfqbZ6c05ZsC2Wg2SJRCdg33MhA8MxjLNm4JOKI5YdNDTzKxM
Z8cjFpJQ1ysAOBDa7Whg/jojsAGsnCYZLFPsKkCZKVFk15mlXfDV/pQkTLjghW1T/nhf1tSJXDB6/cU5XaAFJw+P3mQeHTQ2b+/hJ2a0I53X329aVTU8qEYQoCjVGQBP6U6LOQ/ZoULyiAvq5IEh0l77HkSrbxeG
Wl+30p5iFkitLLcaLSdk4CXYTBA5O485q4f0waA5UKazJLkqdCJBwCLf41tyRuqMlTW4kJ4hVW2aoOSPHy91JvMCO1T2U4tQnsye7drirnei0LT8r7Kyp6t8Qu18h4yaiPBfeO17jHY5CoPCM1rChzeyQDshaSAg
wKROcEFbjaOM39YEUx7pidU4I/j8p3QIvtg68xfJxjigkQQ84iJnmQF3Pa4yg+15nGgi//Ec4aBP4lE6Um3d6PBfYht+dOzi6KxlD6v48yqO8Yu2NLVKGBLIWIRBSd2U73wl9BCma7JRN6R+7dd75o5Oyfbkv9rT
ew4yZWyvn8U4Yf2lR8UDKMdRxtWFFI0lgvQi9tDHyV2l032Y5KmtwqUa0QvapWC8v7G1xvzk8/4LCyYNPfnNqRw/VfN/1X3FeMICxg0kn159LQQ78J/q71R1QNWdi7N72oMXVlXHIFwIqqVRoDyLHw7VoGC7vkrI
9HdgM2AYqemKLxQB1VoUbKUlN380/JZ6OTH0bIdOEnX5uR5ROtcRkI+I4jvMKC6AgF1A+Tds4uTADYTDrGYCT32ckoKman8Wi17burLudpqb/2/GaSjMaRhraj/kU7hJQbsO5wgxz4xJybMK882LpLTmazbPm1JF
p3gwFuN5CoCfGbeiq60BLBlc5sNf4TKnTu0hrpQMb8ggPUHLRW53DEPKNZ31Of1fUDVDTpSx/AL5VD5daW2u3GBnnhpLHxaeEt+/Ua9ZyP16B3mXvBtUeHlZrYuTIsTpkOJ93tqSrR9pDfkpjZkOtsa8RlMbstOu
65I8qHlikaMhrZ9AqlTMVqR+WHO9vm/bz0Kkfl4+22Bgs2+HnCCTFnuuu0IVKhPnghdWOI8sc87ii1Sq7NmciUFHtngRfKryynOBgIh4TVQqAqbjQvL26PdTCrLnOtuF6QCpq5/Y0EABWoI4xx0No/wrCxNOb/xo
VkCyuAHPPXyo94FMjlhh9OK6zc+y+eRwqqYuZtK8hRaXIv4V2NBUkiGndguGvCn+fKD+uInfEK7hd8TWFQXrlZjq8zvQo106TtPG1FXW5J/TLWimPsCbPh4H5MALrSLFSdvi/ZUVTCnwKyU14wbF9UZG4bHi9Zye
Rxmr7Qlj7EVuwAOvPsl4LnZv+hXt3lHSFkTBe8yxZHjy/+2s5F3dVrQuyFJ5l39X0yP55khr5w9OSwtghbk4ag1iY6I1Wc9eT8wzhk/hgeZEksh0njrITKB7HTSqvzw5TwGCber705P9oJYvCsSlaLX20E3BZeF7
7ZHKDrS7GwUw3GDKGL7kkwRTK9mkb7+nWiQzbZDV3kNnkn+H/a7+bdbgWo4E5k7bZpaB47HfOgo5Lg5kDiETYfjoUgaOa9gWNKRFoRZzHuMJci/5mooXMMsxmXkkub9PDYbtFwlc+KQqth0BCj9ZgqQovo+v9uLO
c5jaH5aqn8mLiz8/XxATP4cHXelob1wlvQeTvMnhYJkmtJomKlETeQ7J47I56qp1Gx3RqQf6rswzBdPBfLwcjvVjDb1e80WM0tkM/PFRS8+1Oyt8Dsz1JwFav1uq+KO2JHbvTrEQAtiS22k+r2DAufmswCvLqSTW
KV2MhgU0M0cfkTxwoVLsu5BY09Z7nSYpZstgZmfXsrI/aWtO+D0VF6ekwAa3Efh1eILP4nhXveHPx47kZpu/OcoUpEUwbzYe+u4tBSrSoIdefo+d3aNZyFCz7prq/f3e275JUvrfo3HELwXw9UI3DNR2n5SBVQaA
ZITKaG3XMVAF6EWGpDoRZGgxQE50CrDqTSZ8LpcTdypZkD3BtEuxTyZnitqpTwDX8fg6AXmzkbeiE1QGOfkSONAdQdBvPqoWFxV0kZCv5j5KGdJL3wt9KcAm7VX9eNsb5/oFfukRDOcE3ByDdVWA/IfGtynAik4J
G/Pii8Z/6+vXTHBoZ22e4yRb1faUVFWRedd5TZATlsQz6rH0w8LFMEhdyNNpUi1bCdzxM8hxHU2dP5FGN1WwSk3Ek4CZMpHGTjPiSLMWL3XXckzbxjSIKQ0cmyjzAhe6B42tDAmal4OqZATapdYrTXONDEfJp3Bl
R1AkPF2u2rkI8wg3bBxszEwcVlsitnTX2s3pzbo28ZsKxV78tjxxs43rNC8ZsghnNUkVH/1ZW0L9G2ZarYE2YanYbKK9Cb0ZZwQeHaVvFU3G3ZgZr5w6K9xaq35W1ENPRJjb96dtoS90MLCH+MF4+vrB0zrpvbjq
szElk9zyCvORB2XBNifrRG6tYr0QrLrJJz1aE7ykMzKS5oz7ZUNoX2FPSGyNqitl1gb73xsWxOl7NYQb8k30cgr/wMH4DiUtyHPZ5B+XWAIVg+qFUsx09Al1MAcDCJeC3ld2QqefUbygGIJXrKGIGQ0IbGsiASks
0DuEwfcmuB6V9hqekbyY09JqHcHK7l4uOBUQsL/cZfqy8a3uLf7gzEWjsyYwOQIzjasJCNuUzDD78VhUm+qJfDJ5G6sL8kfy5s8i+gr/6690AYyzmOknUUA9Qqwq7ItV4wsqNhE2mUdaEHgqZWoj+EL+k7NkEQL2
Ry4E+oMoDImJYsd6FC/wj0xVAlGgMSQPMaVQViNmrwOw48GC0FLS7smVumAkjU7Fye+VIi/r+c2GCnulfzSXQaVd2kuI9QAmvUXb1db/6/r5thiqj6C7exaWQ+Up4ZfrRIDysq9YwdYr/MQ46y3UuknqhD+3WVQH
N4S0w3tPtGlR0da0Z6DPXNJ7MQQfe/xHitEMPOqyY4npty6xmZzGTvW4AxYvR1xGNJx6HuJ+kjA3VrTFAIclWBtzUAHZt57bu5kVNLIhMYE3mnGmAXquT29NSfFqs6Mp20/dzZ09Wc/qbttcxBu3tdhWcjewMqGd
7G5LRgMVeH2QpwuRCY6XmWpVfpJyTbKWO6cW6ViK8htayrYBdplRehh7M3/q7io5aTTmrdlV9W298X1fleIbq4rY9cSBwHXqfvQ76tSJwwTgtSsCRnZikPxlYQWqdV8aJ50Wwz7VUCsQ+6K3yezUmDeEyGHv0/fl
lyG6O6twSlCaInpog3VW4U2kujtX3K0newgPGmluJ262r+iwki3/iCDjTpxLACJVQn+fnNwy6JWo1ak3P7Z8tmUkaS1XMpVxfTUx1HL3vwqztl1zQZSquzyLjpHfiWhHSZfzdwuC5TDZD7IudOogAZUxwnXjNoOW
ser3YQmmuPLxZjfW46cjwNtf2V/2Ypw3VTxhIGkhF5urpRWEwcEpL6dSr3rUy+0WjbeLo/5zQvSvXKmrh4evlLkGFHw0bRSbCVSr7plvIZpisZR+Xf1f27h9n5PcpdwlsilemTAJIkByuNBI5FICwXrNtH6Udd/D
zpXwmHWA2P/8A+vroMZXxzSEgO5kAGuYOL3A3NXPXRwqfeUZorIgLJBRsexXHgdlBlcj1Kbla1qYu4Y1+sKvGhXYtBniDpmVPmQmOKshPuCOKjzutUz6WhnJ/7B+NozFb7OlrBW9v5jQqO6WYnRylWsJR54pcudr
5Pk1hD8KnxMxCOexFqJFMdtfo1p+ZAWQoMSO+/2/sd1WUaBznmyMx6p3AfbZmxXZnGa2I7Uj5VgKWeJRmGMNAAGjmKaVhQjKq3YqLyumc+oRN3jhp+PZebGY5qYvhqHLSkAb8ieDdkpNdvL2uppVFs30bjQZuu5O
0aeRiRduMrcG2bikQtQ32QDzmXdCKMXyh4Fozuxng/GuzW2C5dre5sfN7DLQchqO6eI7f/V9FG9j2HKAQ51XbuEKz6d5LYPzE1kAKkN0/r2MazDvyU7h5E/mM1/Gqcr79HOjpz84h40dxiZ6BM5fY6dIqIDRV5ul
biM7YJm8aX6jVlx0MqkZX7QNr9dqUErKeN1Rw9DBmDbo3BFpHqtDLou3+v3VrCQ4lYsK9GEbkL/jfFl33j5HI+De4lW9VHhNteFtytyperpNJlwodW0hkH1DFzI0e2oKboLVbPl3m1c79VQ9vnEVZ7TKaNJdKShd
J6sJ1tcycLl53QNwSFM12fT26pbBA03Oa3CFcyRo8OMV82zKmV8Ic155/ni2Gnrgbo+DiVSgItFR0P3Ie2iI4mYd/TctkKJoLlnpUgHmyw6mLb7JSlVPMWoSQGf7yAkNtALE/ozljjJwg8lQPRI5iOeE30rKbZUo
eXG26H5D9CKvTPjkCfV8909Ad4Wowqcf7TP1AXvgcHkNU5r5b8MNG8cy0FzJ3TmNKOR3aQLTyWpxxcB4uhW/fRZmpQUDiSTqMB2D4XNqaLkv1SVFVWONCHjrDIJpggnvG0YmqXblG5Ayp8/WR7dkD0t4vI1fYLbf
79nmvpHV4pEt93b9ajZSpLcc0ssq9dhthrG5Ox8jqIr0qPPJjrYmYtVLZET5Kv33Ha+Di9e6blEpKLoCuXqccELlre954w1n/KWEDNzgNZ8qiIG0GkTqDT5R85BIuauGH9WsTNGYjInUMfAQLH81EyEL82fEk3Nh
+3JB9qE4WToDVidVOm18VT4VPa9IbmNm1KPZoX6MC1JdaKNGVFmLPloZjFSpqErLF0WEIl3ezLewIXmC8GwechWlxKVLJ6YIeUOwYzzqkHEwkHlV2qvzQnS4UwWoxnwNWbZCsZRBCl7hOWrU8WPNi08SgOUoRxBh
LVvaN0LR39TleurNTvFMecQuVRotYhcieKmiZfE6E+XLAJXL2VUFFKrvgfLuuZdMZV3Pd0Wt7NX8Qe9IJ1ogCxy7OAyzn3IegPOeXqWGzp9T2jn+oZ4OhxoWoYD9ZiqCPCN7ocnkS+nZwj7vHAqyiBP6a8/q63gm
AwghbSn7I2sr8CZr6YWqT38PFPVfPjFeugKatQ9A2rwODpuulq0waiT+JqMWyNaEu1gmxIs9MM3hGeodLPgSjiBqTI1yjaj+UJ9P3S6v6GAf0ba1x410YhxSde7KDQnfoIbYOFL1N3WOgAT/+SxQpnMYQkUqqsXx
97dq4JNya+D2OTqJ7+qqHeF1jfFUnHe37JGTOBecmcpEuvrooJrYrY7MRaYk95pkOltSUW7XaApaaEX5F0fDpNhrVkRAJDj+HU+WHpsj56UJORe9EZezmaxX0JVCurONr9VfYTUPQ9jVkit9P8hSpNFJmXOycj2S
kniZJL12ZMvqg3h8wSRan5WsULuLoyGz4HXaqXFd3FZxgUppR57DKYiqXlh8BYB5vscDZuTLfpmpV3PIPkFkzpnay2I6M5IKGMS7jRke1Z5p8pEaYKQDjn3RK5hpLc8a9h41G/GI/HJNuHyZFa0ZP1n5vpS8C5jL
WI1tr0BbcWHxr2Cm4gEnddtpWf1xgLWe8CgEsQnlnqxsQTE3LXfc09/eB3mzGJ5nlauYyk2t4trWKbO5Y5duTZdFpQJrrn5B/UZpvvgRXkzyTgcOobgUrVCfLj2K4/odp+zlKRUlKYrylRhwlm1buu+cOYz+F8zK
xLeXeajOpW4xPKl3zQlVmwSj8s2VhyB81Umh66OJ9Vd74EI1K8KbLmURx2lBOSf6TvmhhTabrfwe60biZDVgr/zUZUuWOuOuLerZu0z1HBHf8giRiVZxpR2Wq0qaX/AxGjKU3wPnk+g6GlGQDiJO+0/og78fW31q
dV9ATbl7Nxx8CprKHaLkXaFdQBpDTowuGnl+h+vQT+Ze6hcX32dmgQttf1vVl2TvoLOKsal39j0/dejZu/0VK8mrNKIpvrU3VV+aTeV/9QJtVv7MOoJnyr626ke3EFsLEYFzI+ZaodRZSPkJdr/iftJmi9+EgynT
ul4CQhzR6qE9p4DlG+0yxCtE/vVbDJkpKoobKvvDLpWigTSNKl5IFp+ABpbdLGCakHMbqIhKTkwU/0hd7pYAATYqjTl5+XINcTCzQQUJMJ+Oy09dHYP0rgRCEWhKg4T1XL9RHBfCWHweViZhXGMUdMtfI6g15RAT
cfJTNUW5BPLc0CkoEltBwI6XSCcxDXGiWgvA4fqPpoLwmMbhHraxxt4CkniXcYpTIWCJT7xlSKxexbCrzo8pftx8PyvSK0KaStLRWirm9Fvw9k8Sd/S/TymXUivS7/x/syl3rqv0Oj9/Yy6MSV3PKYv7veE8OHiz
Jrk8d+Wl2ISv1MT8fHt2VldKC8apKj30XjVa0fm0ijQTLAEzM1moiuYrN/fIGvDX+gryl76Wbx0k3TqYbg09vVnLB0tuCt9yi6CYreLqJ1dUJ1Jo7Dna7NIpmNFSd+2QObHT5SQI0bAz4VXA064cdTzcl2sFB4eZ
Ty6AkNPcKm6KIWUlszkozpywrQrmUIO64WxTFeRjeLGWWW0pc+uPi5E3ZTflTCrVkH5w3CZ92kf3OACKB+snYEmS6+RLe8kpGqyddY+L82T1JpmqxBMw8PE+N5ge00vt+WldAfZE0FKhoNPD9lbUwo70ItoUmQdV
dQ6yOZ97tGIXPFtVtrDoWVrojDNDQfxqU80/1XJGNuuvz5zlzvRTuURV40Y62Vu9SFtJPQRQr6I1ZDtZXsOnTJdVYhSRf0hFkP8tfa793T0rz0vNc9sT+tGmwpzvNUaem8dFvmRdnAYwH9TnvaCtDsF1ZiqpB3YO
brQoTrsaOyLzdMmcaskqwbzbQKQJzEbtFSFrSHr5lMJkoDPqZPcJGmOexPumVQDimd90L2spH889/LrEA7aKj7zn1Ld7+H4rM2EplgP/DfCOWl4EY3kuMJ7iPhW36mDBQp2/RSjcF0OPB6BujrO+AhwxBIeemvGy
OEEXcwLZ1xJynRYN8i/MJGGR7XIBNlzcybY8dSHecb0dKtOu/SFean6xDfkfz44yRvq1VKbkqxVjijm2EQMFoXRftLXDWp6F7VMy1gaeLLeLWXmXrC/yjIrleGHHAluxOjRH+JaFJ1ihKQ018lFxguTvD/vZ97xL
iQmqOYTlfADPA1lJpvZmPWRYHohTvuhpfhzU/PKadoEbiSwku1JE0Jn2ZPbkQxhSqCdevIrup36zPxyznNDxjHvndJ/zBBEnha7Q0FREGyFyZBizC6Xad3UOn4pUaTxnfVN4Yxu7znLOCNbN2sjBk7fwaOdhhw13
K453Vg7t4xfzGTrgsmW41DwUnBpXOCEcrR8C2LVMj5kntGI7D0uT+jzxQQgbEHSaB5vW6lHwUTaUFa1Je/13cR+oKqraXpA09cb4wepoMc8Jtyot+VO4eU29TjR/k3UqjLOISmZwhqFoH/R9kbPqp2/oeuGRrB8j
lrs8mCxT3VohngZbIDP4HrG8q8d0AFRQg8Y49pwV1ej1G4FVXx2vymESZ9ppTwca4WekvvVogCowjyC9EriDD8WZggZV3VX/6O4GcTQDqltZU6ARlV6qfwgUthkBY7iSlTh232XevQCm1SgpJ4OS6S8qyd/6tKdw
aWAZE6d6EsZ8mhPbTbHkrDygDsYbDWMQtYy4n/XCMMDt326FNlu/8oNkEepfAQxEadPQAyO1Fc0HWQxeav/ewPkUUYS6SsoAcXya/aV4TsUYPYfaLQvtr+YEah5fsYrvYV6A9BkNENlTqQEO75dJfBubuXvLE9Fv
ikAWtw2t0310Det8SyZXFmL4lIGcDkgQE9IC/AR3KBJkoUrvXiGWnCnjp+t3z8oLxKcLgjg4zKdOOuTT5zNDyFUEZltQnL9kC4VXkwbOnlw9yaKiOkwulrtMUcDcAhLPdc0obZ4BU+ZFCuuwbJZh/oacxKrG96kP
qw7xyZdcQeGu9qQyr42N7uonmxcNX3gCTjjP52/tX315g+Sa0K3kYCCtNHkyuhQKT3igpOLul2ei2M1MsVdB+B9PetuU1Jj2d5RejJO0XR23N1qMX8sXy0FLu91oqrI1r72cVDXRnt5V7N81D5o+gGi0FbzBDgb1
8ZgN84GFu+Pt5LDMjZuJJE2zvyi8260ghqEqn0h5kw3yA6UTPL5h7V6O1Vnv1wRjI70d/a1nO6s9RatiYeE+FyfTZ3uCm0wTdmawhIIPKvuCSRfATu37fiGlrxNpfgrq9fWP4jb5u2TFqzDvoWmvmEhK+PzrYJ+Q
jrocZiQv2qzvcuMoWCyzM83lCTgnpCoHcHO9YvM4QKrjHSFKfd6VJHk/estOe3a6kVQpSOuf2Rzr81hTK+iNlYZ5Zs4/dQT1G/DIAr+oPCxTQVnKv/9cvbUERGJwNycxsdJIlrRgB19+6OXmc2EnnTPT+I8UQRQZ
QykrVT6aOz9OjOPT09YAyjd81o4j2Ka2nymT5rM1V/rzF97utP10O/sa7O+MiKZPeLWVZUzqZC8bi19qjNLzmgv47OJloFW5haRg20aPZkxENdb0KeVOdfcKM0o97vEX3YPyHT7AeHSQldweJcxYjaijPNusoNn8
sjLiI2EKseWp2PZK7hAESJ7bq3h2x/pNYPaxHRwfRbdjU9tzDY1XyYuceotcgjOmxFANSJON8JUXsZU2BgErRjiH3mYuZqkyqBr0CyN+U53fspWWBkNktja5/MtLDzxVuOzRU3OzCOv7wu3OpQDm2cjYp8ngeTNL
AQ4cOA7KdoSj6EtCK6OoHsOIQFJnOjxJbGUu8ARHh1p2nA9kL0qKPLla6zBwChzyCGDyKFnr9bk0pCUomzRK6QntsQp/S1qoulAM2Qujzw19kOpROUBxk+eVXmAgRwFMi5IDsmEEyLaTX5997kGV1a+rtY9XO/K2
ujQoUO5+v+zJSsRisnrTdpyp0YwyPumgenBhAwlMNu6lXkBVf+frHXG3QlxVGqP+m++fu577APohLLFaRpzjH+fppwrobMhi5UW7dYJ7nIhirl/vyxlbcFohM3U1RTo90DBBnsGKhWPWUzNKqNeWDGrHZ1NYMY5g
M9ygrcGA9aaHU93QqXkK4fywM4nV4NELu75wlIWNeSBMqEltxcT23YIu7G91eLbcZfBV2Y3X/5Qr/bLjuXFqwTJp2RR82ReLn8R2IY13i9y6Q3BvnuPNHRV3sDhVY5ta/oy9mAN7w9vT+QpqPzrRAts5aBMTNJ4n
ZywIedmcro6F88l/5qC/OUVBJClCbjIHTryjMpiJftSPeEUiMXoI1K7h9ljUe7bcx5jLcfmzKq4smkC6oHKUxYYchBkIGVjL4VhPXhEzC6WQjwLbX0j6vaWWCFqMNUWa5XBBSqs5hEZDZiMhlF+ShqJly0Ap2wlj
Wh/bCJIovsWOAyDYH6LKYuCjvGejNctgY2MLKTE2j2m/0YLRhcRQMneasbX6ZwgNsYtrTM1j7Zlmdnn8HkASY5RUlxT2dKHY95LpTrvb5bgc1NBEkEUgzSQte/em4cvIaVxhYJ6AJbjma+JsHdIIeuob9FCHOEJj
Axftkoi1u68F5OQ8mNGbZDWQwokSDaido7Z3x0RBrrr+NAnY3sRtviFz9OiFS6EGM/NudepsLqMSbbfG/yZR+KZ5cxpu54FtsLXRairVW0oUFarps+1jeZtDB/iZAJ4hpxHFWXmeI7iSuXcKV/ybg20asItpfrU+
T1vwf7MDWuwqLwFjLHKLcoUrWKNu1TCJkxTdIzi6m2b9L1siW5SvflFLWluAHeH87cz1iGgW7B21w2ZdN/RHy3+N2LtHp7tGul2+GG1gaxiZGEo57M4yky9l+GaeJ62AVBpHn67xaJs1x49bISSNkbcVoB/FZ0l8
ojeNSYv8N77/WqVKWvnBZYVLYQezqukCJtL3EsRcoB5DQdX4c7KA+ZSzqfSur8Ut1ABBUleT7qY10olutvCi4yoNQlTRpeuMVJI5q+FNhzcrttN34qSXNqOBDTyc7ERb+dOTObfsKcpy8576u0ujoP3p3JW+Y2ZM
tSVv8h+Lv/eIZM4xdQZiDrKPVaW0x8ER3B9CwNDAvSqRzoQJVoqejodsUOdtmYDuUMS81ObPsvkz1VZaKiqfJNyRPFX8GSTIvZnkOj7mS/3kMUPgJuceFvom3Fskc8ik+7ROgZpWehL8/9mIVyLXhxkDJBrJKarZ
3krtW5Yw/YagYV0ighIgQoo6eDct4H4UU174P5jNZpowF100vWa1mfCdUP55KAVTN2kxnSHlORBYHcFGdUqW4F6kF8QZ6CaNcCqd4FTenU7284k1UJUztNeZZj0+JY/4XyObZtGBtv3nTVk72C9fBJZri79Wgwz5
MjIPVBJiupHm7o+2+ry8Lx2ypx0j5Z4qeUppr0OLKOfRFP8tqOiYLmsQ86o4oO+sSBi5lLxd/k4mAX0ep7fGY8u7xqX29Hqm+//563GngezsTTs1vEGD7Np0YRyVRJprJg+6k2Sl0VxfGHO49C+V9sYv7ImxQvAl
WNlLPwN73i0z8wgvkWcdHfib6QZKgbG8zDgbFTMs7uVVE570bpVlRfhZK2KtUsWiS236OeCP8VumfOIK8tmaMopbXLxK5xmrsjGZH3TMkw90sp8+kmL5SQxa17l+hrZXQm5sOwvQV2IQAKqc/Sf3yL1eIvjZsT6K
S2modhISzuuSZk1LMbv5qhR9GmLksTXwvuuwultDp7/2VYp7+fDgm18NM6mTkkuQP6ycPCHxHoiTlu4KtbYBHvsueVuiXYhee5TspymB5j/GMup280k9t3d5+n+HS/rZ2UJjeZJmmkuQHeqXvllX+GP1omMzpEnc
D+mBEFRsqJ0OslvweA47+aDGiVqewqIp0FcwVS3NcS+qJzdopIlnulhqreTNEUqd9FhSI/5qHd6ap+z9dUwrUpyNFgnWB5GMYQSYGNB0jaJ/p1o99AM4PQ3OY/8MDYX+qhpE2QKrTo4t1iKRgUPr+tQ6F+yP80L8
kwg+E28+1gJH2yPewP1yeJ0urD4sUnuhWErbGQ6d64o31tWfnPC9S0Eqv2MQfSY7cTLZXIg9hu2fIJhBT7Pr21yHrO4yvK5/Zhnp2m4YRErhN3PTHIOn0Yz22vMGNRNXd363rFgtb3hVRJXnjfe4WqpZPVvWIehJ
dVBep5ekc8kYd2Sncki1kAun7YDZfNndXCFS0S1kyF69MmxWA/aGyeoD2lH5JWFZBkp/DKyYR2JqCn4dNi+TGqxwqm5CyQAsk/MyESWZautgxPFZ2NAX2tebJnWtOBDlUADYqqZ1lOea1+vMwAqZYdWmktJL0S3m
VmN2fzdbIFqAB19UhCjs7FlFvh/q/oYHiletdqBGTSyxMHtSeFNOcm+h9QJg3lLVRtdr4b8+c+ZIPUi/Lh4XgWAkzwWmZbGEaF5j8882daRpC8McC1ERdbRM0gPO4kEuoYvY/Vbm8A4VQPUxunX/43F0jxpDIJSt
cHzXj60b0f1fgwxq48fHpt92pn9LK/O8DAykfoqk2ZNfb9NqG1H0aTHcNDX4vYVu1962/2pUviskmd9og5iu434dem/b5aoLfHSeew2r0dFaJhOAzjjOYI8Ug/RYx95LCsgB3U0hz2Dqv/Zs8xE59w2l3tyR256B
QxSq/g3pxCupYzMMWWp9NU8dFuZ48QRFC6WVqNUvZdFPxqfkQtjZ/b3YUfv/2yarL/9EX0Omh2FfA8+0it6XAF3TJbSi9HYaCDCKz2xh/JGMolcmtmIXoqwRevB/NRbAt7feYhhDNFh52tjZJDnS76yT3bb2IxX3
2Df/SJ/PH/ks/uuo80b6a3H2QcyNEoPjbQNXKK0dlbJGGlGUQBqI8o0ypUYTS2f2t0617cQ4wl6ZI4cwBI+HlhqBM+msve1QM1prRF1fKXFzKp3Nx0lD8B3lW/p08yQGUx2lxcupta/pzLzcbOHT6n7ALdCjoJVn
qelqEydy0cw9vslQ/Wku35WBwyHS829tCjptHdZG40g+RnmHnlSlUxxDEGDGCxJjSsaUJGfyBga+gqMCEEtGhsfnLKp0dqXugUqlUs1uedgcdKRFjwfaHYwRQrvYSoO+NaoZr1NxKNVvZwgNcBxBvrCDEDSETZQL
6+YvCBotFLERw38RlOTk0wNIecMyY9HooBVOTd3YGCwzssXCAeZFiTpiiWbEGuIlymgo4E02g6da82Hy+gr7Hm+HnNul8zoyFutAV+XeWNmNEDzQvUlFr9h7h+VI/16gKCmS7DSX0Sb4mpHOkeAkgEaZUZUwXF4J
V3dVa8c88I2u0SrxpoUdtDhyWgfX4QI8jDroW9ocrCR2TISmjk4LjnUMJ5rqOu7YLPzQFfqhZ9bGExWQJkikLDi+SzxRFtDEXLUPDZwiM36sIMROiD7ApSFExfziuGGcT7vZRQ1kb3+mXSztP0ssIBe/gPNR5nFZ
k8JhckPJG3FzJLkhpwjMDVisN2xVSq1CcrQ1JsGVqQ7UQPmfDLaT2PtoRq9b/42LuybtuFFTVbgeCEhkVU+Kaml950AfcV0/yLxh6oT74j0Vm7tIYwOwnQDxjCnVL9FDUeFbSO2UVALZ0oedFP8SBPrqQ1U29D6U
Ej4TN3Jv2wcA65zkhcvbSru4PYvxX+zcVAYEx1FJA3WU17rQB4sR1Pe/Q5hwgfohYG+8kuK6g2tG65NvhjHj1nIy6SqdxjxzXbYTQoH/UF1VAuJDc5ZJdyOuEncE18MBLzoMlE9nnHXdKc5HTKD2mDCI+9VQEDZw
9JB8DWNl2uX6xp62/ET+RqE6iXVNMf/SQATvUphjh56leYdLU6CWhnfO40JTRz5QqYFNoIVG+hOk1NkjJp7Ks4kKEWNBv8Kqp6vnGJFJZUVpw4UgQasn1irDUBKZZYpaNajgyTJfxPYM0kqiRLFYZknBNKsKGjwQ
yeoxwaPNt/snxJ17zVatOzIanX58CuTQvNtr/w3QWbT5Vv9JNtaDoqefSO9AFUmVJESRQAmnoeEGmIkiX7zVI16Ajz78NngJSRUxmONGw6I7gdX6ho5d7Mm1oc/Fj9g7cM03FAcYBaxhhQF+QMsxHfc2bGh7lvHE
yKEJz9Vt6vsjdQIEYa1lrRw00lfip9YUcIrAbrbtiwHKj9m6qPrPISF6S+IYWXmKUWurvVqQLaYzuczkmkyhnAOJxYaLqlyJwP+GdED5Bn6GuZt516JjyW3ShrA9zf3u1qN5smB4xgsISwXUURMasFkZogWCx05l
sapuGsHyNjKsfDGmVzz7F172T6SKNQrS2IxkA9KxNMdrJIq8cqCQA/AQ3arIPUgf4z6ltmAiil9TaxYClbfB6Hs9xfKBcvaXWBfsaW/UFxnRM5/iIJm29kzYPoqzH0xIFxBgiCOem0/TOyhxRRI0ncFNZHC7peHv
QXnzkAaf5dUU7vorksWQDDypANI6qui9OkddxTU6L9hz6FQ/TauwbMnU7NJSvc3iKRg7W/JxVRi8CE5/c5snq4mQiWtkWukF8j8n1vxZKNw5l6WXBoRY2YFX4ugtnOumdAwltxuDKsZLfOec56XEz3OK5LCwP6F0
BxmBa46SBUKyAhk2q16Dn8pTOQos1fm2jB220j6i3A+p9lpjC0r+jbZDwJEa78rO0OGbDlHrGYTfu/pc4kl8HNJlrTuAMIVaQHWOrtRymc4QvzQuiFF5A21paZCQ6U0ZnAoGCcdRHx2x0J4P7RCdciQXMeqJWve9
7jVN3uigCEbXqgtXOj8bBO4cZYeAUD1q6Mpn2YlX1QIY2+juNG+CTIistCjmnx/8p+ofDUUR3YdSypRCK3WVQ+T/9lhsejgksll8d5ERJZ83EewnUuut3v2+EHA/WeY0atn1LBKtMEgGAyApxRRfdXOt/OJyvSTl
SlBRk638GD3PLYvoc6IJMuw1fVHgLLwjq4Z32aRxx9zOeJGYlVcq4mqcgOtb9bdODfjLKK6Ojej1eNx6X1U5p7NIUf/COTrKv+1h188g30ojFg4BKgABB8knZJNGr+sBR0mT7HOc10yjcMtRsouzKpcna84TxJfT
8veS8juhiQ1CPNhyFhDWD9AqLTYC+toMAyUZ2LzCbkpShyxf8oTbU1aAONnnLv1HqXmPuo4qlUdi+4yVc88fsasx+Y7Rchljya12wGvJJR6iPBKdxz0MoVBCwCQMiokKR5NT++CZ98eRkyFHt6K+I448NUz/Qz78
JnoC/uU5qAS5Z5ARdWhjQFHDjT+dSjF3UDANDVrNlDLbEcx0iNxH3NfR52lF9ju2LPeI2Y+9gjj5fmn0FEtQaa8NpBv1KFDfWcJ4nJtQfRJYtbvwDRlmVQEUacXf9Jyasp6anptyritukLMa7z11yRkqTpcSmRkn
IST6t9YIusxhaAMXhlriH4OaKyS9Qas4EIjJNdQuPAIvs4tsAeUdco67YhTAKEsjTQi21RC2ZVxbtzmnl4moDsV9GkuuET056vp1ukY5SeKNXZQlY3wTm368F3BqJJjPUaH4i9AWNu9H5+/xXZ6OqR6Jqwpxk1ZR
hB0mzAjF+LVJDchiiVNjH954AltAwaXwTMBAlrvhkI6zf//Z9FHtREsadWC4ls68NuP637/SRKZKgGcN1TqNcf1XbqJHt4YfSRQLouNDC0PALep3F+SzR5ruLc+cg3e/iOItleQLuzupoC5V/kdhFQHibhLHOkWZ
VmBywHqu/pOgO6wEUVRDK8yEttW5vLhC9g2TPKudslCghpk1trO9IlbRFbthUvQh1kGQjYTlKQgKeMC9u9Cd268ikUefsIZc0NHWmnetOWXzEJi4QS8R/pKxYNSs72ZBYA76W6sXOj4a599cx7t5gyADDkrpSumP
+uDjpIPWXbJd30t6Z15QvBrGqAwEIXQoTv6cXVzSum3i1JI49Nj+kDCCqXWu0w0inNIWNaH1WpxeaOyjKD+SmwEU2bEWwEJhLvPIyA/kaKCP+qlHOBNV8LCZCCLTYcZt4h8GSHKwE2GULHCWaJGbxPF+/mzPZ9yY
OdjNjwJNY5gZ6dLkxpXzq078q3J9ft5Z5Qcg+A+W3fsLWd8fVfv+44u2fvTS0Y2jr/0jXMCp6V18Gt/JTQy1DqzwMju+s2eH23QuuMN8F9X/tVjchXmpWDmqm2Jsa4R/HcHIblseNSeEoVYhxrFE/AqS1I8ZzSrt
RLELe5DGf9X+H+h3ZF8QpT+Z8T+Sk6O3F0WppUw8yzKUwdWTTf+UgzDPuZQF+Qsww+axJE40/349o52vZVeTT7UPn7jlcJQqOic5/w3jhttBtOsUB5AYNvHu8pu/fI5k3yqJtRmWSZ/W/UxVw4pQzXVreOo1K+R0
bGdc6rpe4DgZ2OJWrbu6eIgg53feQXouuU/CRwLLLFCCsImyaMZENkdZSUM6bpEf6ByhiphXHuSLbcoIqubR3hVNHkjMXw5l7YUhtq+mXwGSioXzPMU1EYv113iDOKfijSXN9ILl2ZaMb3Hrk6cUgoNMqItbnagH
EWRDAcPUxv98oSCvEVL9uzxiMqwl1P0NX+CPzVOgPO+aLLYCAhsIaQAGoAkeuQH8hfjiF4Z8xEFeoOq+bk1kufkAWQv4xhtyuvZOIfs1Tn7hJFyN74ikBwB655qoTggrpxFN9vTeYa7piHm1V/BtdopcEsXFOroE
m/7650StFLb6KdyqEbuEJpYQgnWes6zAdTvFUEe+yJny+BocyBo4xt93QPp3jXpStNpHlhIOhLb3Poz5KZ1Eggex7ba/A9r5S/rwjElWE619IqjuBP+FVQ2MmgQHzGjK4nqNWDkTKJiZjC2TCb+nUH6eAlGU47/U
IvaBR3QpdgeEoQj50FZYy0oUeqbyqoHUSzVWjXXyjfvF0W8zZi8HiHlYM4AOGS+cgAislWonAKF18Mvky+XWEsEiTG/+1CuDhik4NEJDI+MWYH0wtCxYQsBp1E2eqVz98mpTdRUxojgFhzZYBTL+wlZtM62XF2gV
cbH7xxEeVMPgbFAilZuhw5exocCryufKGW8vQlgOuKhhYQzpC37hQeBF9HrHLqHjQDlZS+Agc8XQsmEEk+KdHbj6TSZBOeCCnfqAVT/S4w8vaIZtQydBn+VkBIQi+K6cdQVnnZXHmWEI68J2/T3Ysh0ZKigYCdQ0
ln01m6Ehnrfis4H1izB84E2aUB8SuTScgMtqEUceIQposvcWcCckiDTkCvKD5115dw3M2uKCc4LROIEVIDbgCARRwU9VAZuYqVEudIJsGuCFHyHEDfAQRprCNnTABOlvQVkI080fVIr48HFP/NjWXaMN4oe7kcQ+
tzFOARNaAru91VxLV98+9FIRLjWv9hwBchZ4Hm5bA0E1maiDpzJIyl1/Ak8sq0agYQlBhVkqZX4S1Bwtq+OXd5RmGPyXLJRGFgS30tnXKAKmUZB1DrGnYH9JBB3mtvqZMRRhgrGDgFOJBE1dcYOEkBrvryAmU1+T
GMCeliG00qpBaifdw+87OJZMp8Vyocr4RzLlb5BGFxgCJXEniQg4MCvxx+N/33f/IMu+ErliFcU7UkHe+pgDZzy1KmA+lBQhy4WEKufe8rfrjoqBIvjy6eRsH5Yo4BVIRwnJJ8MiamdUI0DbvAfB8vNH6EjlcaKR
eF18nXS8GpXwclr1fqeAu09anQE4dXyMppfIGEAjG38JfQs5wEUo7nILg/u6Gj+Zj90+H+rKFfz0jCuRwrtcG19MeD1uUWRUV8mfl792n0tAgaUO8QcS+yFoNCU97bCxcVyYRmy/CMG+KoHF1o2Ob82s0zrDxG9/
wFYSVM5pVEGyJjuKw4mHDYMTHRKNfTcEP3N8J5oYrzsH5pM7J0QjygeXiQ4P+WjW54To+ZBQq4P+GxiIYdTNIMBeTd/kDTK8RJvqZfwUEslhQJqgVk1jLJuou41ucVNbzr+vozhfSn897YiVTrWAOF6UhDpFoy39
9oOFoYrOQnQuAkv4tUYg1cXrJHBoVC/dcWRCdKVTyjHEXWimOszMd48JQS0OqF8SdJtZb0Y3WZVxTbhE9k0JDT4Jr5AAIqxRbWMimtxgWx/LqKnHQgl5vyIjRO8zOn5Udi+XJCKM+bZqyHsRrme7U2sMwJX2Rfja
6yFtsHbnO+JMaxexnSVK6+B4kC7j0jb+PJu0rlFV2JGqgy5+r6QYnssPAELZU4B+/Lc6corDDSj/xg6JQADWAoObpF9997iKoY0W8l9xwO3cR+SCNhw5dJslvUytboMBiUZfomtcJ+dOK53r++lj9OCr3iWMVBTB
X78CDE3I+vxYKaQb0ImWfunhg/YU62NYVM7827TJu5jAz/QjmHCxLRSB54UqS8QLlyt4Gg5k/QT5jLWkeJmEgXzmCx476k5NTel6YpqSg4Li6LOZD4GAbtOwFxPViPzOKgn1dtoH6l4T2cs5LvQ4CP/LQGjt9eh0
7TKst+wVJnxkNtYiz1GvUq1f1BcYUpPS9dK1FFoit2cEJTohCf0OUNPtDbkPLXSa59P5ZmQInpwAgaQVmipm3btde0zVrmP4nU6B4ekD+GwuJNvVzLAt9h5HT+TS0A+eWJDblxMij+3s7yn4UOkxkN+S23q+G5nP
0E5kIUN/aYIVJB5Wa/p8TfuPMIxhm5xxYi1x0aMJ7RauqbiXygFfJqGvUHt+PZ+gV6LZR1VCaxj/a2XFBMM6crArfTQcazB2nNYdt3volntVwWi0nYmpMMaPiBx5/Ag31sZLsRmtQoubzRyC33c1PUK3fAnGgBMQ
Bg/xfESIPHamYfxFAPUt24HFnxEilPqFYs/ucCvqb9ip9UlE5f+B93ST3Q6tZXyy3e3z4Xc7JhuMNhdDgpXbS5LUpSxuq6kyk+CkYsEOGb0hK4QArq/5TQXVQm3eseObFp+FMN6QKI0zHC9cuS7iBz9nLcR77mei
Qx+TQRDL9cn1zKi79qwD6XETe9vKdXrJu3AzBtjAgJZuLX2NfPKdfhK9Rai0upefKQ5DsSv4n4CIJDBsMFraLj7fZEmtnkcQcqDP3ghLjjcOQ9YbXtIB8FsmZxjg9Uzxj8mQCF+X9+QIS9GUatsJqPUIhSZekv/O
7hrxXN8j+v/G9CxT3zUDG6QPx5urL8eGNE66RMOrR8HhfOhb609DnnWQQEaZVWHTLy6O9EuYEz5SIOONuQ/NE4XktvSwmrlrxfIvO6LdjH4UGKhwjFl9JF0MZDeYwTGdLiEiGDpij+wPITFF2jiZgQ0qtnZqc35N
GNJ4IAggH7sJzEQ0WokpLPmsDrmu29U3uEPzfNu17MBe3OZZAh+eCI1oXuN4SEOCfgxHaTIjFJsECQUGGjp/TtXg/gDdBdpieFwyPjOMtAP745ECRfJFGi0kA1wYLvqnEFl5xfi1avwKIiI10vkR4hvDvGIQj4An
a6mTOEj+NiqEF3jho/gthsDlImVmA07a6zMHu1tpD7AKDPfJOr0NorKkgeUCRORz/R/E8ECXCnXnLkZIXb1OBod4U06hEY1zvq2KLB6JpPzwu5a7hgllGQYF1Uej1cbHpQS3HAQaQO6I1nAAtvnBi+mrBfjbr6b6
fZv7TkuLa+oQ6WnhltBckPmGdQ4nk5JBk3P3hsNnHhjAepTJrr7WPSk9z1bdID3O34Se5q/Wc/cRPJXoVV3pGN5nmm4gEy3qu87AzNU0xkD6A1GbfkljyqBh2dLMqwjb3iVA7wxMLWxLI8ziTCWg/h3o7pYTQVnv
SMMPZRbCHgCQiAK1WUvf6EKxY23b/LiqgoXni/1BAsPxcBIPRdRLMdCghgGu0aLJJe37qe6xIarhjLlz7XzLwrzsg+QSCnj68+Ujrg2pUF2tqi8WgYoGgP24o8d/36589BO2ANLgsf9ur+4Td1UNnkVPIPBGgf+g
j+dzUT3Nn4Db1XUwtSXRf9IW0b+yJvXUXZBSCCl7uPpEETIQQah/8XoWGN4zPFJRrmUWLHkwPXuDRTCpiAgnSRb0F6vH4uH0dxJbY0Vd9KBm7V0HyllKb+G6eQISkII+858wiIQHvGWBcRjMvcdGMq9jGdoBxLCG
/awXMPuOvaGvgTX0On7/gje9kSJIWP2vPIhoxLjOF8eCLDOItQ2bIjSoRmQw+H4EFam99orEBVKstP/7sVKteDsJTNyBCaB1aJfXtt2ysMdM/28BP2lQEcREwkidYrJ+53qhJ6a728pCXdXXihzSa0ob7dVASW06
HtTaqlTThndrXlLuzzq1wOlPah9VBOG01zeEJ+smUvyj5aEgKcrijWT2tpcHyDrTtCZuHn++AfKUCykXJCevTdVzgurmgvqBttR1OVXCpdoxFVG6C2FA8S/nP7r3m7xe93aszZMNNefxC2dbDQNNUbETkyGLCzmw
EK5Bncp46nNLsuJL4puWV8FT31sgqBiJSg+FldJa+FLCiSHU1CfTKmkKRACKMWVPI98YE4hS2+wMUtwMmHxSmayQKxB2c8yBuDK9DOwbZRQUBi9+QV4rTWU9terIjq4mxUoPgDKuWLFab0XrtTt2lJI1McUEoYxJ
cOQJwr7Ac0/lXUASsjIGeAFqOB2qH3JVIwVZai++iKK75403571yS62VMzCUeeXVvuJmX/Wu4khVaF+5Lljd4dR/Q1mTTJB8QaqM4AWU1PT8eg8WpEtJ/S0GyBnapCoL4AO9ZyhAnnEF/Eaa2iK81gKqsK22/K07
hdUM6p6u+uBGzItt9OhJLLJ0/iJzKm44GHKcsEehyf7adBm0lZI0RwzkLvBL6c01G19MMuIC2cpVwOnFP7tjSHk7rFxJ3Vv+rNhg1SOXngKJey0xUl7ytI+EwmcEbS09FVxEARN2Xq5U4eq0gQpb49WcZqKUX5j6
BFi00lq62m8y3x8dxUWdgXjXIyiJKhNUrymwJ6wx46tXY2qa08AllysRXtwzdyU6lzqKVC+DL871hRUFiNCsIijSP3V4OCf58DtEFeVKo6IvZlNS1/zWSL0rSFDfqsD4rBXRTF7+7Q2PN5/hfCKBu0pc7I7hYoeV
l+PenH7uDsiLoTTm1j0ZJFKnOuMmdqk18C0LiYNm99EQSkCtkjE2kCvzrkstX/qH41b7+/Ehr2vFcpnjPYblKLcLgkepnA/+Dw3pg7+XJIHKK3Ia5XS+SVsxiHL8Uip1DXTq4mYiReVBs+v3i9eK5yDSzSbpb5xM
6sVZ1N6WsqJYQhYPFqfGiPQUiY66hXEL6WGqjqhIeOAA375bnBNBI+B3K7elu5Xb2s3aBVQsD83V3HmeNoLJxCogkyEtTNHHVQoXturyAplph3mAHB7KfYq+McMrGyBqu/1+Bd1W9Zb1rerNNdOMKArKvQWiQ+yV
rtkcVWLGAQFvFpJjYbRjwCsgFECwfoB9nuW6/o9wj4zosg1CEeQ9qvHCkRmbUnZ/WFCnlsxXhPdAkYg3JRVEdL6C9VZyS3kruUweUuu19vTUj5ZuijI99zOlUmeG0YaKTpZ9Tks1oZQag9oBDqCBRALhuyFHvK58
rHY+V+715Kv5l5FwjxcmDmIzGsn0kY7PQFmHmX3dbtE6PO28Y2cal7p8CfEMnTfAuySPzjHaumtQezHoBmNwozBRSS7w6hGl3lZKhnN254y2VSvPpOmfWCHQjURMTIcJVGjKvY6aJqVcGjLVzAo17wLJyNAmxOjr
txX9RDOyHJ2fl6r/RNQyArXJScKqgJ0QRAjnZV2g3rgchQxbWWGc5J9FTUs8DkMol0swEfgEST+4tVSVhLrOIPDlrjiQt3/uyrPgIkGNm1yFvllsMh349VSaZCsbp++uXHrbaHNkxDpAi46dnRn/H+w6eKd4hdYs
zRwGIh5s+u9ANNUpXjk9sJlfTt42uckiyMpzpi0Ak3PavUGJ0GfWgOVwdmRarGwp/i7ObESqYH9xOW1oGzzk9FsKt4iAfLJEVHpEBovQagSzNZXkKbJcN/d2qlah+inYa69Clh4WKC/Jsdyj1XBcuiOsDDwsBs7E
ELt/BrFY6UFgif/NpaXTh6RDO7KB3g5+JFH6fsn4nGxf8g26wwhNLgkey5hHJHuY6X+6Mpxy2lZt0Bo5+YtwCmbLCTbj2bnF2DwavmUXlUn61TlhOi0NYL9DFFY58qLENQ2rtDp2RRyUaYfcFgksCWsQaY8+9ICW
c18bvFNhjyc+usWVB94xplg36TGxE5og5lIrIAJzpgJNrveTR7mPJqXILLnyhVm/7bM469KzRGLp1szle3Xf7mm9/a7DdBjr1qQSFkp9t8M4rALO2Dj8UdMQ4MrYoQ33mBRLEyU4RxUyamToFDDwHdKbUX/jUfGo
xYhasKPAMZGhdWUdfNmy3xjBFej1cMLyYnsxWtaJd1vIbXG6A14K1cA66RVQanHat5ShdmuWcVXkcaawwLeIPYUF8sT1FszgG6psmtdBp50vKgTNKBNgUrLcAyP+SjeJYK9mrtMNbpDv1Er0HZsLQ9PDVLVL6o+G
j2/hxzsU4mlk0fN0XVxi/r6ZemrIaOcMQCfbiLi3pQDDPDSiAuAXHBo39YydA1KW4PxNOlxVhgM6CUQpc6h2BBMT+rJDmwS2JoXZ/jcVRATS7ySyzeO0zr/GDfIWLsxbbEbP6f3BFpseRm4upSyku7uzIVJomfg3
eYTa+qrFYPc0ZdQpu7yIsAsOwB/CqB/0+epl8KM3isF1vkS851cX3mPDeqpez4KnR9psxIPlamdh1CCQpgK9SPTbrbsGVlVDXGsM8KqVDaZQPXl2y0R7NgPnRm9tNBDbeWz0oz0HOGLcW3VABDW3EuI5a67ZsmyA
xp9RZ1lhpi5qqU9GxRE/uBNR1XCJInvQlQHlKJg60Hby9U6fNsc5afoLEBf+XMkolDtBDv+cBVaaCxYGoX+rtqRFt3uZZu9g0B3gmaVEXEoG51I0nEG9JXKxg2Z2UZFlHPSugLg7aly1yGmrelwvJG/yNjPFeIsn
OlG0iWwQcUuojniGe6OEOYO+M3SsleXXaI2ITTEsD52nV6QjX4uyJckU+FpXcCShZECArRqmGAuLrDKl6g+02OJGry7sKgOvFUsJ2kc36oEPRD5aUAoEeh7TjpILpBCTaVj3RownZ4KRTTTWfq1S18jGMJeorcxc
SfWqtR8JkKhGh43dNLhcqGzcqM2yGsdbrx7+78R20ddCA70ts8cR4mHHimkn1qnvd9/qHGTzCJh0kcVnqHfbz2xpcJwuYkGR+MDkvozaIbEH5SE0ylx1pTujek0o+bmh8+6VUrraoGrDvSgdA+fvr4Ks+hUhj/je
CLuz/Z7xMFJzqb1rO0GihXcOg+CGcufGTiLcsJRBKVUxIj62NDqTR9mnTPQEPmA4nMmSs8DWBBkImn/lJtFrFyGXJrY3oMsjWAR76YyFZhur2UUPLGg9jaUc9+5k1Q1xKpih05xtqdAtlf/lqEo/oRXsRYRwhjdr
zincTKo/sqDbpLZt+9lZMG77Xdb8A/4nnqVFQGwgD3YD9eddvEuv9x3WFXODjfgtXk3ge9TpXu63J/Xo+RflbVDv8+f13Lj4fkSbxPEQ7R2j2u04bv5yi/JGO4XXUVpU5gaQrBQUN3hU+JCn7Yk59PQ9CFuDs16G
G3rbgg5jAmBYOZrMIQ5GaXl/IWKmtUUyzdN+eONpWTUaJGmDqUfTZXY9dp4Qg6yOVxKzHXNihlnViSoEOtGA0flnuK1TJUhN2JbMbc/C2cH+RFwNKC3oBZ6NkqxAe1JV8WPckvbl9Aw8wzi8Pu6GY1ASnsSBPI3o
iGenvjBOW/yyYXC0odhlu2dpUEOEUFDF7bcgVR4W41C5OrZAWysLMNMpOx53T7v2g+2X/n7YoUr7gHemJkBWeOvMEO0wA1LjjVHDubZ4w1Crzrc6d0YsM/rbQklmGc+oGVBAGrPrQsQ7+e72ZHLTjUS4o8G8WIy4
QYN1ZZu2B9YDAlqyQ+r5CIc9h42Ptqd7QPt0ZfSatZSKcAiqDoXmDgqrc/fhuWtbu59wVnybxJS0JeEHR7AVRpqZwruxoa/FMxSSMCPVh/n29+dNUyTZyAgxbc/9wKv53dkgEUQZeiT9rQmRH3k9sA25QZvIS4PU
KniVkDKWTtIIX0r42ctLCXERhYe4ZWtQqN6egNbcJfYMi6QnokS4KtyYxB8QsZMElEFpi9k56u3iUJjWCoV1yvaPMwHGTwteGA3EDpdL9ZaACBpUZgVhJJ6A3UJsRxIZ+vSFieClVmC58vHmv0VTDkpF0A6iz2Hi
Bmlv4xXoLTYlt09H4DS3o/MFIamqzm3GszDfZvToPhcRrGQ2L5hmHxgmZsXvgTQeRpfPKBuKTsswMGIgZYZUHgScTardokVkDOxRblqoXeJPFSxHvDkLKL44Ny9uhrkX/3LCYmfEJIvUIlT9sSL5BFt25V4Ucamb
JhEl0KB9QL3AlErLQg266YqtBar+lIffWISITMLSsPTDWcE0SIloWEWqlMOt7VFUj2VrKJ2n3rYV6+RNjLs3znTPQ/30if79QZ/dMpN3WLu/PJeKPOd3t2HDO1sn5pZ/+sF82fncEFuI3/Shb6dLhqvcxb2elxrG
7jtbebqv80qVXvC94G1g9gM4rBscFLNo+SP4SftZNrdgD0iXWk7vkw9MvpS1PB8ZfvmrHLf71IYjTP/O0oHK3fpXx2vgKgm7ZxP/CD8z3PrTZ4c/yEWudT1WviJSF07PaXPGp/Tk23GrDBaJBv5FwB6fbogc+aPe
VHT3wDExIyHFyngVdGCSxtSp6eGSL85H62icv+VkN5OBI6EK2/juE2Y0NLvF7d4BMw1H+jvZOT81MHzxVnuAryXXGlrNZV17qX/wC91d6/1qhwr5XFdrnfrFllmdumvtfq2xykGf/CImshbjNwRq/ns5peFE45ZH
Hb2nnALy2q5dY8obon5OaT8B/cdyU7U6s8q5XGtM5OjYV8EaDr65LwsgKsoda/en01ExCQJknx1hAR6ROTgl6c+9K1aOsOXFdHQT53QuYyTeQjpbsiF1SWfap7/nQQZLaru8B0A6v2MTYPBA1B9ne6a4OGIH9gBO
IACAzdvGHb+qP9FG5qHjnWr8beMOzKZzvMUAG2fDAyB6ezOTpnCedCGtZ4u8pAeYGY0KBaIPrKbQL+b1o8ZLLcY7UCSoEktGrLNL2da7SmElu5HNy6B1h6nwKjYfXCtqchxSuGeyuyg+Pe1V674TycXULYzzfm9b
q4E7OJHyQdWRyRVS3l+UHyantfAcNM4JLlWsA83a4xL/9t/eM3x7zx7hCuN0bEzB9qs7xNWEU2ABhZX6bg4vuL6Z2htT15MHz7TTGwJlayJlu3yyst3ddXvjW8VVuQdXPWXgN54UI9fIbeDqady9ChQKJyLHaDkT
Wzb+sSeB8Ye1ILihZSQV7xK8jhUebaU38XitpdYktnL6JJnjPOGDIdKSU8I+jeoTq67TCn49h/l6WRcvrHY0NsPXCr7KcwsgYST3b2Ive7NDiVPYiuMt2EddBSmMxCB+wazxWJcROdZXIGhKEXeG84yuj3WlTjxE
0BrtZc0jx4E+ZyjYeXfhzbcX7sKj+NNZLQMDr57laWsVxT1L0kP5C+vZnGo88NjaeuASCinFR72tSLmlCBGZlfXu94cnLJ4/nEkHqYQVaD2HWV3Ka7plfy8adD0hrDknlbBWA/KQrQXc0ovhcv/oMv9zpQRVxJUA
uecRyx5F5roZIaRmNEMc5lZChKbMZWXJG0uyqKboioxD0CKm3p3AsIw1JV0UBmPHw/JTtFRcvrxoMkYRRymI9iNMCvnHbxZ3kGgRo4oJzvIOK/EkfPyhGZ42bSuHpORzQhEbq6c+KBZhqUKF1/7oZish7tT+MDsU
4n5RxkGG3obljZwCzeHq9RCRcMctmGGqFIZhV7siSomAcbDY6PHGYdPbzFNevdFCRGo0n5+8Fk1SzUgWh8MvlyCF2WDzjZedv623tP7t0d+vZII8Klk2sEUPQC48o7a++4tYiP05AW6ud9iFDSvivVftFgbkEUH2
dvqNn5usRbqLKuK2HeNEnD/tTL2Hi/EeGlDO1V2ZT4eOy+ZlQGUQIXOFC28feg3U9GTsiuIgAUgSr2XMoHPI/xTsav/LJH8x8u0ib1mduYkGu2gxToEBmT4CXE9dQf5zTnEJ046QJByZX5isBflceWVEX4HT7Gkp
fYzpW8Buu1xz2taXPEIRbuABxnBRAvFjEIfNqaQU9nUsVHwiAMSoMskQxQFGRvJh2O2eq128qe+C82+QiI4X5js2I84Ow0iJ/LEEx6lrlJQ/lgqhRCgpgXpQuIiiEgo1DRB0u11SGeaO+LL1ELwBKMa78hjCdnTi
DJ1410nfnB61fduMD5u/Qh3a+JklIDNnn2dBzs4A6GFlL91Vj4SNdz/Vk8f+9Cz8AU1be7vcHy7qZDbv8pAJ/u0t9p/+WTUeN44Wsq2p4cuBzubwiSBpEsfd6tUTUdIzvcCS6BHtKVP5cKf+i61f3SGyoU+XWgUy
PUBcApHQYl3TL2nUJXUPmw7QIk3VP3COT0nIvnLs5gjAmo73jZRocAqQ/6SdMpjtf8aK7aCdCYnZ8RYvLrfYUDKx2elTyNOc9sx7Tpl5SSkPNcbxgVi9BFEuvRJ3BxiqsQYe6TzmqWe22+GDHAp6uDD5fnjzxzQv
+zz5k2x+pAP7jCDo0jSnWsGgv+OOCAv9kjCVcoidUjLzC4LakFO89P+nQTch+kexVwOFvMxzMJJ6DvfkU9/9zzX3ohPoA+0xOCDdX2/QGj0ald6GOrCi+MgkeT7QzS+YwqZAXfESJGDb/6Y4vzHSyuoEwk5RCuCn
nxpRr3gddRn+goxx/HA15Fki8osQ5PyAq5aoXyHe4o/kVDLQxpzycfFyN+1rNREqZQNiIa4dqayIrgCqY57kQZmO0HXP8jByk3KPV6H32JiibnNtyLFyUwfE+5xyJmhZl++3Ov4YDb6m4XZPxHEmhVtG717x84b9
IINotJHk7Lgf11/1rtuah/tMXlVKfdxwmQF5Hp+nKqcV0ZWU3+pf8MhjpYAmWEa7gHytK97DUDBZZ+cSkiZuks94BfqMTSUlaPiNqRS3UKiYkaQOhP+RyMrj6V071yThSifuxUZVArL9SFPA8Lss9yWzUcNEi84L
UoeHotcsSvmpKnhRpKAYxVV3kAZwO7mgccYBMDg2KElVfkWed/6XygNECNzGAL9VmbTF42e8ATC4QTkPQX51xFiXYUWh40v4yMufmvuKQs4GspU74rvx6iEQT6xUH7QivDlC65U99cgtx1bNJSoP07/oj1w+Aew0
CkbBtSUO6Lmbya673fvufHfeF5q3/ZSmUMR7kcAOSTZETEhFYuxlz3jMiSju7endSfjG7+pSPqUdmLrGDfKVXRFfWZNKPWJ0RqMeYWXUVCG39V6AAyb6h0FR53cFsOwiiQhzzAqDJBdxj7hiFsm62oIwWkYgMXSB
qxntZUfmw/uT+668K5sccZ5DxmgBsTwkrGwFQxPr1IDZweAGN0is96yO7y7DfC8iwUh8kBUrhgsfSQr/bMe+IflalBpTtot4XzwARVBVIa1CFSEyYk2xmG8jrURZGphj+tqfWS/tp/6aNxp1b5ylAZQvksyebVLT
McX3RILQF0WIT2JAQDUCvJf14hbh93o+UsMKcp2n8XGj+b1tON1gAihY/zGALoAuJbs7nbR3wqa/0EAXcI1owwG6cgU9GZxV/RNFJFSTG7xJYqZrhcRVj2lxlxbPo6X9HhIHPrvTnvTTC9CsDk6pmDt3s1N6Envx
DUIXxP2vS5U4aF0I6A549IOepeV5Fq0oxtqEfm1AVaOEoMwScEUFEBlbAEbuK7dpVNeyDB9yx4LvzIa6NNcqFUPXuUHudHY1BEHSoPhjPlL8MQIF0niSmp7w7OqL2kohKmo5soJslktdLYQrCCZkqQVYoU/xQmkn
/XNYCmjdWDl9xgK/pEo2x6DIaHEUji42glyOZyXngSDChsueemFHxmdHQCT9Ypjc66sF/xIzC7Ngx4wIGEnKqPG27DfE/ikzOZjAP4XP//Y+idX5zV5Nr2ej8zAwrgXhu34I7UMogSSYaxl3MvbItDscm9RkSkLJ
0nKocjFD9H8hnPZR1uZOzXEr6LczBaKuJJlluX9Tw7QwOu+0DnYSl1r02JqC53Pxlg5Bo5SUlXtH9ntuY5z0058azTGPYgcN4WwTaaaheJ5dZxlgy2FpLj6spbCKmRYXAsPs7RcT04ifFLu/QZrxu8rfnGYoqDJy
w5B3BAIvhA4Fnc2AY0SxjEcTS3ghSuCMXdhvg4RfRO6YOl1GEeOj9n3Rv2qxCOAMmnfI2AaJ8vSqiP60UTk66QkOBInEAmh2MUS58WOiQ8yYNHMYNRBzIWmbqMLE5nycC7tUsihkzqRYiIGVxsgvJrYdf5KjZtgR
pGm3ZOuqOhKy7JCE6THjjjIeqpqKRCTk6GXkgaYsE74OcKXzjCX4wnJo3TIjc/GIUWdL+fSjbV5AN9pbKCxEXSxU72mdt4hDVTDPEWoUDvxjCNV/ShAJaObpnYHFIluklNZ6hxO4kVFBZcvSvIf3kQox64FpTKij
k4M5ASg2e51OOEq8KMEfGgnf/aEqxUIWQ9VcrnJlqFB3UUHXxlrSbFUiNMp9iLxUcjSNDWCCY7RTQ6OungHGPCU0s/UrWlSn2IjKBShfGZLbMno+ZjI8WbhIVWUI3SVrc4sWKkJd9FCi6LaAy40LP28yQKDJWqNF
6uG0XFdoCsswp8vyazfVo6BR0MEOSXxLhsa2QrwXjS+aTLAyxUYkVWtOAlgbeqdshPmx3jFBaWBXUxGeUbDpYhqZ/TAc+KAPANl1kJtqPNrH/O20Be3l5MxUAK31KcrYixzD5qJoGXZjOXvZwcVRdF3UdincGD8O
0DjmYhNa6mwF4QjDzg/bC2oLbIHOKGBu24sxqsdiGNt5CPPW1HXeJBGQXhGxkTepEfCdReediRjUXowUkk4JKc7MtNcwMs3UhW2MB3qgLJMKrmRfefkIRloF4lh2+0tTx+Dkg/YvDdrBJbNRJX64V2W+g1xgZSe4
KDWVMBywPkMHgpewcHP4LJQGHlm80PaeGUXF0AePJcFpRFDlsDtq3PE93+p5BONuovsyIxuUV7wKfcXGtMR5o4v2iXWxVQ+UAoDtWi9Kn6rSiZygbZ98v4f1xzfDAP5TxOu2PIQqe/v8129l2s4eZIMluBPgGPX1
YX3fnivbtRsrycMDOsw2l4ucCP2ulRINnea189n2Z1q7Hdvk962aESNLzljW7Ahpuctj4X5opJpsfzZi3/pb0stVa1u/hoobAAly8buwfiweMF5mLTt29ZJUrESJy3fYvbGl9TY1lUpPrZmqDGlM2qH2JY/JbotD
bmdxSFGdG765YPyOTKjrfWpytHMUhdopdqXFKsVvy31ZQHLOCRxizV2Cc0BcAYgfjN+qjwOcdxBGWGMFOrxhqk2Yf/KXnwzco+EmgQ8olSNA59RJ5vVXxkutLSon3Qimv/pT7CKLH5a/rMhRMKTUBRbXo4/IoQCN
mOrfKToUsHm/rGKh81wVE3zHTX1L0huCmKBI5qwhsLaE6V5SpbeIF8DQLSl6uoIsmcsdyLXMTvoq5GQyVhdVMqghP+iHqKxvFQzdmYrEkoIIjcqYyyLBEURYsDx08LkmUIh6htgzTk3Z5AnRyFXKh74KPIzG8PgL
jKnlaiFdabLAHxiboeitHR5ciOWPrv7z5z/Ul95T4Fr2v3zKaZkDMOU5VwigzCwACObnihJBVRR7T7RwT27vGzugtPorTaLtUSM1jP9QolJqaC0lMscPhSYQf6hnWN5KHr/j+t94iGuJNu9wDUsCouXI0UWWLxJW
vlBMeTYE1FnfenAmz5fJD/RuKCLpr6E4unLOCGIhVxMp3kNWuTUXSM72V0ejW4Jkw0M+DJ+Eh31VeBQY1QXiVmTq0ixpH//otlMaEFfLqiTd5Zp0UGkReS5WkcNpS+mSGdhVm7pdQ5wCZiyshmlzxxfScAz5C09f
tsLM36TlGMUGts6weyHRzvan9h5N8o7D5TVd1HFV/oTZxbQ2j7BytD18Q1EsG6FUoGix4J9WDb26zNN8p3K50PQZ62kzfyY8XdS76P4dX9RLdTYypOHUxM5KwcjIro1hpZay42uPtB1c/iFJIsOhk7GNrBizGmvx
iZsGyB/FRolmVCemOBZ+yex1cooX5RQa0SxMXRGhLy0yo6LPxPGIPJ0Jmfr2ob2fTpLyY5I1VaGEMYQnH3wk5ea001f0dkvt6OHz7Xd57bUzxMQZV3kwREcAudFOLVam0gcWdNfTipXH9AGD7kRLbhVETc6Yhk27
9Ox4YuGGWHBzfmPMXPRpcYn1Tlo5ncT2ghTOfQLG0uXTQte55qfZv/SmHpZoMnIzhmHlFMPByMBzyhtSU1PZgQgoP6+dSlxilCm09d/ysDxtlKj9GB9zF47KUZayZp2UrkpoU2THnGERszvdg0aJk1nKSM0f5UfG
rAFpQQXY+Fhph3wxo9dcRSEgRhojN2idiI3UKoiJlDFxQDdqXMnyyFiX5F7xKZSZYF4rUYEEW4qYNx1/l+ISbKc178f0fjID63bGCERp9q3pOaXK6VN4PvJqKXXLrmuaAmk/vuJ6XFDFcHyd+WvcIDEVLayv2Axf
C5OE4QcXLJo7hpw6YhAkCgmviUBU7fsPoOX1xOGcqjOddGXB2qBxHvBEIOEvCI36+sUckjl1oACGNYENSrG/plBdtGNwAD1/iOc7rCuMoPZIlijbBhPoyvT4fT+LJVrHfpacrG11dyVKBFwaSng9bFT8VSmIMOEF
pAn4MBIgpEtH/fWn6g+iixJdbLX6bWxc7ww2FUs5f4P8ihbWKTbDacWh+8CCVXIVO3jFT8IOWKqSTDU4sJPGiegJIiAHvOJALbKaQ9skKNpRatWUFaGMVnpPR0zWXyyIfdNuLUAwhieo/QdOAbhHedS0yIA4bD1x
WNau8SXyES7IR2QijEwbXzALU83k5cfZq5zRvo7BTm9/Z1EtTEu7YxCnRg5H1Ang0PIlXsPH/CBBB0TTQj7lYm5QCJRffpyYG7Z2G0tFLKxQecoONlmeVwsyG2XohAeIGeloNYd2xzaSI9XmaRFaom9iWeafetFa
guaUk39K48hpoePuTP7xQhYxhnDqK4LMKz94sqQLkQcX7BXPjiOWd4XQjUAxts07CP4O3xcEp4AdL8pnYITP+AqQMT6Nikb46UqpTYMNN6lK+8VnJhUAY3Ccd9lNGV05Va/c4NHS77NEXbYAGhJBK4tauT0/FFwB
ObuI1HFL1sN3gIHRT/uWYuIKzfKsJjTnRrwCxW9sSt+jMyJwB4Uh+3dPyeAtYDYOmx00u2mwHqDW9qWVZPhCiyyF/Bz4d2lJc1LjxiizAYgkR/9j6TKoUp/HxwomQ4iPmtatQn2R/9dN6QbkLvL/cupaIZHcZ7rZ
Yq9swFpGodimjB152GU36DwyG4JnB4ioFxrdaVyc2vFbwJZ+wkz2iXv81Lc8ezOhfpIZszZEfCQxX0ltKedVvzZhA1UPjllElm8r7i7g1ogRdhqsOhGQgM1ooP8MzdZ483uu5jZAeP+LoxkvrrfYEG/fRjL3TqO3
G1K4ZvU2ltyVr60stuBgezl99rqInnFVQsmn510VONk+p6HU5/cvSXzG9mGVJ7I4NPyIZMfYIrYiiI7yqsECb0Y35pLYPAY/OOrsDVon0RQuykdsJD4aKGZBLA+Bsumqq3W7iK/XF3wR4mCXmqEMH1H6QT/lYLDr
Y55gyMCwBNVC6kT/3GKG1rhOwja7GkI4bVA4W496dmBDBZrQmDrmchnMqV+fbOel+HIi1lPpdvgb39OLQKDcyqajomhtpU17zXXNDqnr+85TgBwzpZSGCOP3GgzsGSYKdN4pkpXb8a9ZRAtzDSTqaruEitRfHZyW
sALujq1WyHM52wAT1xGkjhotyJZyhQViihGCYpAPmRM/+okismCaIejCYiCJzRyuPUi1LZRZjM0BwWzi7rEv8xPoeVnG5vCfMf+OioZp3CUPFVOaQ3TIAgFKOHdktMzXHwGzNX0ig82Ajzuoehm2GqgFMgv0Ce7t
GMraBcSZ1OPFrKQ9YkJBOF7s32U+HxTbmvDA4AI+Nji3awoEcotlawQUPBEaqcUBiSmKQSwEe8ULz4XpeUfgSzsRBKPZ61p0E1JLc2Ba52/QhWy8MOEbmzlNRSScyPe6hCn12WrbfTptVkuBbnRayUFX0oVQDkwZ
uWJLqK0uFgd2MNGlrLmQpOLS4zluLoLdKK/qNlRagJOo/Don4VwxsU7r5KWZi1egiIlNuZZfCY53s3qNE3jThQZfpYvWgI/S1UulI74dQ0F3g8NDWMa7PMozqH5Uz+9R52qQYLwgb7EJ3n4pbDLsc8aSYpvvu59q
XD6hNgnJFdDXNxNtO99UkMhDaHU+5FY+q41gH2qGSTwJnp9yEJFIV6ZooRbLATrGwHCDBxJhYTIzIrtZNWlW0CBv+dWJFcgbluNo7BT5TaK/8LQyHqVAJsiB/qtwMjodYoF5MPbja7Ra/v4OJR4WcQsiGjtWsaBA
K40fBzFOAm/WjYgozVIIJJUIqmG/iFHbyxXvppC/bafi7zsxdQpqXfMA/KFl+oTqjDDkbz3iCOq69zNYW2Gz9c69n6P/kQsaohns3/AYHlNKjD5epKxlOu+66LDkExwYddxBUQdrgnx3OJXD+kNg4Bguh9Np77nv
i8AmAilpRFNh9sPoCvD7HPpjyU+qc+KRPbQIxiwU0MBhMQ1DplBTBxVU8UJkWa2djkewsxVPz55MKYLOLgdhWMuVuerYFEl/TX1nHpyt7+DWAd3r/cPxZJiyRjj9FODIyVAQI+2bOs1otoaI+kHjsDbKLLDq4tCy
4yMpjLx9rYK6/Ts3870nZsviHE/scNqcJH8aOYxIxTyovinqajSSagjJgRZYEDIywLKhxvNMBVSuK32QGThtq7hrX1ENbrsYmhA3YexYlLyL/eBd+nMzmPNw9Mg3QKk7Yu3Fi2RxIf4+9FHa/9Z/dzXwP7GBXjb1
QunApNYkFcQh6hGbW9aCzqEeAIxRHE2s2x7t0nCn/2iKkGAaPYt3hlxseTPCIDzLJD51GWLDvhoZHVFNTf7OvPn273dqlQDv7VNVK6WCoO7cZd1fsYEkD6jv+F66LLNrZo/BGKWUF45AoFQOTbFAWLUXCBo/rmO4
XA66A/F+vsy5iQ1F0RkxHCgBEu+OTHXva+inNN9Y/P+zL6SjsxPA+OXT5y7WwSt33/GrvHRy6yEs+8O97Tcf53gEsdkoNcJfCIMxm/vP0ruWf+vQOleHHRdXgrxm7oyDUIJWACUpNF7TyxV2UTiZJ1uJa5VGKIVv
6JXc0/T1tRXFRSpaLhKcaX9cm2chzT1o9+rBXAoQZllTmiwnS9r/9ftw8DIkYSyTlq7Oomv/h2HMUcOynCbvl9C7Wnp2D/c7NKBHw/gU6Y2CIP3J8suXSzNTfWDwvRdbBJNKyLuTyO+6B3nbBGXeKEzd0Fespm7b
pSKevmhfzfKmfsV70ZgerhdPfGhzItmuUgOComyiDAuMuuQUlSVe5Ca+L0rslW9icCKCt6KXTVuyyKj7NiKrU+ps5adwet/Kk6wNEzQtMUNInjabtGYshndKnZrIMb1FDVEMmi9Q65ZR404QO6mNNutahbN2mFPz
bO4DegI6Sdp1t2jc8qbgQLPyY26CqGSL4Fc/h+xbE1jcpnWvs3vEz9u8BEpQEPkCpTtAUkFSczO/vHEwNUkyElZ2owMfgZECMfZCsAT5TCSCdnukE8qLodtLbkSHqzsW1KqOzBNrbtZZM9t9klmF3vj33XwoAm09
pUB/HYDq5MfS8JAZyNGsFJWoy7APSpidxh9lJWr///S5c0vuv2+K70tFD/c2ElhuQ21DSAZdS2ehLxfZ+/5T+OF9ADQ8k2+GkiYyN6NHfqn/7feB6f/1NcXpLP853xeNit33hvtGFyUQVKwVMp1HvrSMUQ72N7sr
3VgktBZAXoAFqTWACsoMfpavcbFH8l/nNlUqzzDHUkHcANmgn63MOy4mSxnfdS2uP6rj8Z42a44zu6KrlOLc5k90pZR7MduPGzHeaC3f+lAi+TiLHx/qvDtM8JwMvjqscea19W3wZfurRtum6NcqroIp/nztB1FI
udBEgy4dmtl7KEJVG2moOhSzC1LpTtKtHf5dSU+yZoN9+qelHsq0De/huuM8C9JyfQV2kTJXw/F8z+J1sBRAdfso8EY/LD6K4nsIG3fwHLG+/4ADig0HLVCcrsoFNqAVS1CzxVBcHifKwY5EuMZlkM2JvEnM9/Pg
U6iIiMn0DC8wfTB1678Zd6HT/rkVQGStuW2qYyBS+BarzglOmRHk6ydiBtDrpN2F7T5mCtGm6yF3y4oAyFyOjNfN3LmCFPX/jehpaQJBKGqIJUlhyOqLWY/4qMVJOnzxR3uFQn0AsQKE3+3Ll50D6v82z75ASHaB
TRRUBSALQlBqTpR9PlKf02PI2eiKrsukjtTdy2Hd/fmve3jmfQ6t5TNHrZhLqDHE1S6XP4oFLQBfb/3oEJKZPiiALTwj9nw1UY1NL3lWuimLEZOtOg8wHldzWbOw4V31gXrJv+p3c5v5M74KFIROXvm74NYbkgpI
c6UdpwLBglErja/F8kkaqdX2nsVuR1eU5dS+wC0Xzpb09GvP50o5q84DZk4SeqPpbrCFZQ5qY9FcMRvA5ALFZ0ZVZfsNyUVNcmvRRkB2Xb/YbGXmwBXdMgJ2AY/XRSEatBxg32bTVVmlpgFnTrnmu5YrGZWRNFOq
UX97vr5Pu4qeV5MISbgXlByJAiqHkxnfpMgBKqAKJla3N7PKK+W2ziSeZtu1XE8ta7krDIh5cT8JBpCT4HKg2TurpHwGGYJk5Y7iCrUfbYhOs34fVc+EXBekwH3CfB688PzaD9NP2liu3Wb+g3CVXTMWPgw5q+xc
bF4Aw1gG975ZpYVKuF/UqGxDsYkov/nOgmahgkfQOHQ972yEauB0DUmblShnegJBu6VvyxLaZzTQSR+Gc1qLkl48ZQwAHdvkfOHVhzohI1QRuTDW5S7mkuD87QUtJkJEBXlXXw+vQM1tUGIS9h+fE8x2Te1z9AxA
3aHonglizUy24by4WCvO/w9wASozeXw/8QhWfgHMir78Phnnj0lk5URUPX0sehWe4QxGQW5zQyXxpqu8koColX0cC8CJzG7H6ktWOKUgvblYd9JPtqiF7F3QJ1hWsAHIHyj+nMBIt7LWZ8gSPUpbT7MyEk8zzY9u
E9amWriX8t02Rbx43p+BPeNZv4n8yrmJls1r54TBQIFe+E1mq8GMubldAh1IT5PpbMkc01H9F/kK+f41avVWGW/+ZqXUfr8wtrF1m+GFLaHDV0JOQQMpZ5t+BDwyyV+MUrm4xdYZHhAic22ArFWGBcPXgkOQwvuk
2qmkYEE40lNf4AbCkCSwUMRKmDxkH9csIBJrfz4xdSfe2tcnnkkljEsexaMl5xjtMcnsJYInEzw+SM2aSwSzi66h5zPvMakmb+znGm/jjB+PyvOr7gtvmY9ueBLp7E9jn0jAqzcc5PAFl7EVZ1y4O03nia35n2MD
8LCu9dkebd4g27c5l77sgdrJHhfHjYWzYTP6myKv3LRZpMQXv4K9Kva8W4LeXJymumELnu+V9y5wTBwL/RIEOffjWom/UrQKidVIrEEiqOIi/44S4AAWUJSKJYRECYeLEFObqc2U5trmqrr6KnF0JCVa/irdAIIs
IQnJYbh0O4lMHUoZWrc5YnQ2EZhynts6jhocHK7jKHUzdVaqrG+XYvgdRcT7CeDOn2wWt0No87Vdjy5L2YdlcjFSsQh4t354p4ToEjGfCIT9pxITTMu4t4eTwHqJwztUAWpZdrkYpQzbQhy34j0I3mLFMugtm3Ap
g+cFH0IfAkiuPhfZFoIaMMRP8dlu2S8/80j79cWAXkWieA1/036OlPSqMYvqbDtAFsk4jg0Et7iQIMs1HFlbPvpDYYZDDaf4j+thWT9oCWJfZLnFiVs/QldOAqLR/hmpHTBvaPO1rUw7vXNxHpCEAVPKfkZGEFiz
A7IgaT0Vyke5K3qfu5/OGfSBXy9NzLYO1ZM8uuFAVQitHr8AZH3SRyGxLhKx4HCa3NK62V6IhKKb5+hpD5Ir1EBv1/3V01iuJU2HVF+NNdA4frYlWyvftA5Ho5IvYWjV8TbzfgZOwdoiytSQde51W6Y0j6nXlFO2
togyNWSd3OYepcmDp6yINMmtX0QAIu5kNvGAHKM5kQxLymw85N2gx8SMkJHcuxnx7UeqdiYejDtzYTrSADXpx1OmDXZ3YMPIKpfYMXU26Jwdhf5G7Sjt+yeff00CtGnkrUQ5aq8YhhNHqbmDwCIPykdxGeLFZ94I
t0wblOf6yqJ9qWcyA2as+QSqN4d89cE3M3ePJ+Cu4FPc9YXuvpE3LIcOHe2a9k/BNew0LmEpkuETe6naS2vgHsL6CPH/DQ+aZ8rB72YvcswHGQsARHMGusFy7NgJJ5x00imnnHbaGfPQMHRX/yT9PKjSMhPzIvwT
PMfXdpXNQKptBf46xMUUZg7NHUyc+fj0TYEJPhK2V/vaanKYyc/QpIU07rTj5hy38fEn3BNsjn6cfJkt8hDBjvJvHwb+GGloRtenjTNcZiuHz5q169DBrYlISGUYsrhqyXZ9K3HJLbyF1/Y+9queFnPramyp1eL/
bc1AdmhUi29RDuSrSQ0fVGUnAsm2sb/hDsjih96PbiGZR6zjZGpWaniKcDY6vuNBNckzaqZrdbNJQG6wskkHFw8oflgKGoAcEjsPFjwhTh6xYGGA8EgLnP224ZjggX2igRzmhoUrHuSZEXd9gFwzkr67OIXddpkF
IfNpDsKhcMNpGX3KDAU8gz7e/CI4+2gWCUI9BTmhu8Cub81qewRJ0JOzzxMCr0K9ffNg/7FiEKKU0QCEGh0Ggj5Bhip4uFkzqtw+avsNhoHzhCCQYNV9nFKKlkoEvSUCBiyrqI4C6M+eZTAyML8IfvusHg+J4OkR
/B8IESCoULmODj33W/wzFyIU2LyWzqeNAqS+QR8tkqKLmYhA1r4npELrJxPNm32nRyX3AQlLdrIZ364YS1HKODu9lv6X1ASyEhXdtr+GVIkEUqFjdDXLKacSjbyxtqyQKG2bnWFP9TH3rjDydfG69OnsAi+IGo/G
W1jqVWFGTMMN3hAleaGclK4Msyy63WYZhkWnk9jyyNhGuo9JgmXEnITjUEC4ENFbfmjqqKiTYBkwWS3m6rvNL6gppKagmoJrCqmpsKawmgJrCq5JHq1eGKOgFQ4drq7eKtPGq2mVcQbtczQKsVh3D6USi4ov/7Ug
DxjKrBrzAIKFoB72IcbeQyn5QCNsiNAfM9fDHnStF1AoDJSLDxGGCQOEwXLhwUIs9TBfbtz5MPK0yf1YMS8ubvpZXjFvHDjhJzcGHfFny/09CXiXR0MelzJAsFo+ipkeL2hvW3xmWMKTP0FEo8QDY7gF2vjZCNkM
jhlu4f0qLH8b6V5Nvsp88qQzvZnzc/StrXKsjKCs/3/3rsRyej49AXycUJr71vVvPnjS2z/zr+iHwfP9o5roIQYMgCsSiSc8oj9zOuPXgO1B0xAy8SY8WEGin/O4UIlm4lnx7/XEGfEbkFAeuz6ZJrqHWJPJVOz7
+hZDgC6PqpwxbJOuhPixdlMee6l+8S7tYgLJrj7dZyuOZpw+QwAbiOMDixcrwMNG/2FEMqpCPBV6WqRGDcolCSqr0wmOyBgtczpbndSbnnDD++KZW/voy+nmNP8BJR+lXIOPgAsnrjUkAb2jOUtV/Oi8//AOqMR1
c2HF9TME/QT93MHly92cIiFSSGiGnn0wvVnh4CzbJFzJF5fDIlmdQEdOon35xsHRkZwm0BPot5ZEErKk/Pa3/T0dOdwgy57ac9DiFMv28Lkx+8WFtnE0S+haS+FoZtGijlD3o8o3bGZRBl9IC3lkGgKs8hYvBjWC
1d3qRdlJiUt3CbUES4ZB6lSThwvHAzTXzFnVE+O3+6fFiCzn7IIm+U3kj7cOZjjZ2DQjD9uo12A+mwP8bGBDRygaRLgX5WxrWI+0ipD/aNOvU/1bfT9ZODl72LAfgp6kICOXsAXYSa4HDKSWFcCzyT31a4Yy4q6V
vAzR6SNUKVYFgEPmjreSb3TxrL12X2bs1feSsDc6bsSN+ZMG5ml5auKY3jXEP3i2PKFyzN4ZTBvNx6LlOas1WU6vu28WnmrA8yrnby+xazoQF0FMCE2f/D0XqBli1qQhxYRK1eXXu5kh1gxceoiiQzMsPMhUukZm
8huRi3Gm1DWCBVA2/LA4Y/oJ16aY3lAxBPoV/OHfOuBjZxeJgRiPyutH2P0PH5JgUc5ZEx64uJGun9IOwQ1YIepfTJY1AlXEKjHvo0D2CdQFS9V3NXGD8W2xzIZmlWaSWuCUFP4lnRUTwrFiSc+GpHVBS3kOJJSe
LfRrlmQH4QCjX7EpnEFyT1PA6soCVlQSx5Ss4UM64zmjeQqJM5qxC45mENWjeQsrCX9aRGg4ZUU6j75NK47x81P+HK/0sf9P5vp6ZL150ObaC/JqgQwWNTtsP4avMBM1AJAchLOtvYvfc8kuAWBLFZfyOnoll+tB
H4EpahcDKX9mgE6maJKM3TxP9yAejcRFbn9zOvfPT0zSI8gK0ifXvznNtUGMQKNkYf6jAC8wMjiyNLRe2GdDFudDvRX04ojFGtucHO5AvLWC3lwS79O3fv6XvfAfTNL3Qw09GBkFFULsSYeU2VGXUUxQyWFdgWrH
8NlBNZzmu+9nrdN+hdn09TSNGVCgxja9GjxgYgvly7qLd1eD35FMgxrymZI5ID5ygqabQv0D8qnD/fdCXcRGmUjYjkLUryWbUQqu8KZ7TrM3aYVr/CjSJgF+kKCewyfpUqDLoWsQPwKc9/rHDhmHCKaCgClzaiHI
rECvCxXqj1LBBCRjFwJNT5qFiiFGPTb6epULwbtMIyQ8Mf4scPCNJCMDIUwa1blifhCTwQTX8KMAEVTba9TP6nrs6H+l50T1fAoy6QCSb+IoKZEwpLF8qziLd9f7svWTKhy8KQcpXCuCoIGLWgqBibbzHcVkNO9c
Baa+05n3TiHvRrsxkmHUg/3nlYCemAiswSnNt+mFDrhc8pJQqRP0Q4QlwfaXLfKWBBQInxT0yOdSLuVeLpVY8pPuFmYK1NsC8LneTKgtTN3uofZLboeSnVIED3XTt631GSpZA0V7+WBD4ewqbaJ4jcRxnA1Qg/oZ
mVOxLIV+SOELWepwEDnkvWEv98TDz6HMHTAbdypPXF4XaSKhtw5F8js6YjogDnEyLwvTwxbfthVV0kffKkLKOfsHGE9i1/ZQFr3tL9kQHOhTLxrvSdo2TVyQDQ5HYGIw6XXPE/KwvBxtWS1Xt7gsiaQl1EveVrC8
efoo1EsMtj5R1VqarqEqHmsCpmG7Q4UBwpOLoGNaQ2prer3hzx+bTgs0bPPSguuENQTtcJHj6U0Fip9gNK0UcF4tCDh19jJemy6GD6qkbi6I5QvrdyARnZA3Et3XC98qum4HtsLJrRb4eeUivYpL6gQlLWY3aKH5
GhWmf3SLx/6MuaOqUMO8QDWmshZDNbjd9f7LsiL2nNr0WMnE8hWMNKNue234PhKkQSVn+uLJFb6yw1Th9bnLFYHsxqPLF/4cVw6Ep9FsN+D2DthzYUv/XMny3ccAT5Wfce69Wb3czRaWFf7RvknnqyucUFl01p9N
r7PkXLtaPSEoOfuHJbB40B9Ur+Xj5Pn/ZbcFBDuDGDQRgzmP1/VWEjvL9UTzWvvGxt6zz8mv9pyh6uqhf+Q0mfYsPtzbhnMpOaKR8JGWMhNXiyezr/lQqYtYA9QGCIbPNpXaBelZKNO6ZQ/Ui/eXj63aThUqGwM2
YdIHThMSc9Vq7F2YuEY7nZi2TCG1Lc/D7xKaiGWqhEaiMv50hgizQQlin0BQ2nHtZrHGGhljP6aiYiRyNoFKm1a5NJiseMBXb6VOHB3tMATb3vBo8I9VoEb3cxYAKTiqkbXXTlv2vSmkkewSbdOW3+n7IifHZgN7
R7QX2eN1Wb1GSJX/fd7FLQd2dpzVrBIx7UquCatE3q8b1IdnCzNMIdZCaUktaDTbXH8B9GgEDRVbxMy7vJKL4/Vo+W6J7KlU3zyR+i3hdWz5DhZVmG/elU29iHgvEXyXNsI+K0rx/dKKpX9O5FoRPiHzzEHbAReS
xFR/ziWlBIFSDXMkgWNFOu2EDbkSU6JRUpVq/pdAGuvOOG6Cse0K5Zpj6TZ/sHaVGJp+dNd8S3Fwk0dtEVNcrNqKkS57VDfauG876kh8/B16hsU0eyDv75VKhjZZX3Yzn4FrPtMS/D7OILgonvtfyL2WJe8hXm12
X9WPzVZOANKQYN+yZuQ0nxb0t53erEurC7DzayU8NV1dDyz8lyCQLsXIDvXNmqyhyG2g/eZUtyBvOInYumzcgozxTTMd+rCfs13MvjBNmayLDL9B2NGeqzeO7BxRAF2YVJBcO7alBh1Ys58yCrD2PoV9/5YceEPW
t7dbOTNkkeFdkNAobIyHKDl7KFv9/Hhq05dVkhZmmehG1qR/z136Qqpynhxrw66FUl2E2V8NtR/a/jWY7/GLOM+eJFsYTfdjN48m9BPs1LddmQrQkGdPeRu2CXCGcYJneLs0ZYIGdUmsJfFJJlGL/h9p8b+Xbep0
uFQIVFsPiqwjBThxmJysqtC9guIPyaQNzS/6riptoe66jBAssKYiagqoCe2NQDvUzcKMTXURSWIDJMLaIKROcAnh4Fmqn0Q0+F4DUFfp2LC2IjQ8IdnyLWg7NNe62KaYNFSp6xm6xQ0LqEq6MpXuaX0gxOenmauy
r3rtmP0hu7shcMX+44D5jpYjPFu+u36mbwDjXECJOF0FE8nyxtQYoG1W6puRums+SjqDgVgxkHDTX34mQDPU1Ia4rK2J/mOKSOnAtvZJtGsjhynbYcGWJVZEFG0kMlXWUcdDeCye8JsCjVLlnXGFZ7UoGkFbIhh+
iOEkMpX7SYKWxGKIAcTZETWo3ve22Wd92cMrFWNhW2jROVaozY7zHoKyTHToO6CkOK9TzcXEt/gAb0xI8JAKwIM1vgoeTyF4+ykG++vk1NAIEm3CekE07RuGYEt7x/EoI7TupCEtRmmxVotPuRY+aGdTvPb7WxG1
WFwZimu5lFOD3mFf+7z2QxGaqg5WGrryZfttLkdrvx8lmkASndgjXriysPl1+2ntPeT1q5Qs0M/xtDJrM1aIXx+F8kLDR7oh2XNbIFaAJQkwydIA+XKdgLJ2C17x0d76PBMbSVJM5IgTbhtbi4xHSMqJHnFj08b2
IOMRvBvLy26XgP0tPlodUhRTiAfMvksbW8OPG/pDk424GeDLbhMviNBv4S/+mf1mqeSDYRlHFW9hcbOo9udZQNTqeat4caEpjGJom5gue1wUsW4pnmf7jLQgL210jdR+rspljSfnKu56AErfVMVC5nBf54EXciUP
TYIEZSaECoe8SX/IpDFeOab0oeeV4nHHQ2uqqHzLo+noZ7yP5sh/3u7FuaLUtj8XyAjKN/sQfMF/ZgBM7cLvgDcxz0SDbnZ0qVtfvGDo6BbOQHynTSvg+87PA4s9/uKO/UNl72P/uKVnbvRETBq61NcTIwlDzVEj
mXVJKnpt3LVFStiAhJGSKwNlaS9JPYdsOV2HrmjpgGV4sTWTGZD6Fg9o9iyQZ7k45GjiHdeBKBujyVBJO3Vm2uy2I6AmKR1SIKfArilo9c9iVqZ9OnyIxpgAt5VMG8xhjalbPbo6bUMAESTDMIimetVLCao60Hzu
gaAcWeZwbjH5bxi3ThSFyUxnF5NRjKcIbkGvYJKdfeWFcgKqROg9XEbvEThKnr8FEha0d6hWYYQKq1VYq8KnWAUftKXYmgAPSjAU9eJ7eoCqWFdRTizSE1XQd9ggLqoFBRMwsf/1kIhdTsoUMBVs7yGyD1CEWIFA
vv3xROLXiwJqH9NBZQnj2/x4HKcEbXz1IY/uvhm5IjvrI0/hANyqmbU4dql91tZF7g6q9Wul0RiMerLExaCFif1jzIwl/qAltycuTSeFHuNxRAwJtnwGLSG09Lts1FFiFxqxsOZ3dYLz0s2U7u6BmdDfJc1NjRbX
D2epAZzy6Ga+m6a0Yt45mlyjA9jJ0CkvyEYdJrsqiFULrlJfTIPdZkJDWl4yKyDaODw151Ak57DcpW/Z+XDnWG0OU5fMIxwYBPy/DsJ4iQtQHqRnpvJ/bxceujx9Nvp1mQ88WuNSfow+t1j7zO21J/Pp99cm+QLd
gwvwEbgD55ImLVLfbpX8zbys0eacuUtR8/1K9SrQBLv9vA+pIhr8W//weAOlN+Wq9tqsB1iljvOPSVhUt9Fnema1toTqAHHVSMm3R7WAzIKX8g5mpYOs+k3IDmrWE1fOkeCuNapfFnFyc+5QI/pt87CqaP2frZiN
w/j+0T8d+0WvG0awRtokChG0u1YLvKVEpcCtzKboJQecc0qqNx4UqOcSO+s/fWVyWuUij4zXJR6eYSxSKj3zrCZUr8IXpGEnT/Etgt1xXH07t5q6KnWFJ2a7Md71aBPl59IunoAFBIHmG37Qb6tdd+8PjOULI7C4
tDAHwScJtbWnIpWLfs3jjZNHFOBqrZWYkcYydxszGdLQHr6u9L9dZxeDpRKbLNQmhJeQKzVrmwR18FbzoCaKzVLCq+T5s0dHG5bfwgFso6IeiPIOK50QhEMuYHN4SH3383gfyjOh/v7OVXsANBibJjqTDcRby6A4
cPrUsvGXTrn80uzMfxCPX+G8fHAqjUCnm6hT4yupyVXzYPF6xmDBdRCxyFPeeQXjdknM1MKsQoROD7/RVg8XbljYUsm2umBXfSIAVwVYusS00JqKuNUJ4p5u6WT7mttwWBAq4FN0KHIu44tYeJ6qBccGoUSAqrca
xTeX5fo7p+0H1MtG9N8LWnothuCuJNA8wPz4b6wAYo6GUuupS42UUBydnD2BEvCiipJHHdZqzD5VnmUBdUk7BY89YeMgvQsZla7suTfUyEy+GEa2d6hoRkDaKrk6WSQEQUhx4lFVw9EFIa+PXkYSXhW9SJnjzLt2
sCVOZk7QPtpIR6YhzIt6TPFidFjNt0szg6DL3Bj51bxTVeFSgRZ1j2mS0uyDN4n26tWWxUfhZZTvMeSyDGpRfXP7P3SRYr87dGNh/rfMLAH2RZLaEj09CGX2uS3lO2TGFZ6Wxe9O4X48luWSQ0kmWLkHwCYAQnC0
UsN6NNvIdEXCZiSvBdlMCFS+LrdplGI1MDYKo7i6AxU54rTSwsBKfzmVo68OGEEFZ2s+2FaGZfrWbfJ7Ku495a/qAKXYdw+okN9XIFy+5mbptRU9goqahNWBKdBtzXW0Rf1WMC8/QjwY1QBWB4ayESB2rG1Izaj4
SOJgVANYHRjKvmOJ17MSlbIyu0ffnRaIFyteIF6E+Iay2l55L3n3qtMXlpwvpE43siOdRIqIEh1MTH/aEulXp91mdZWFD0sW7+ZmurUwKXWMWBRTyNwgIweslQjGxMstSdmHbSMrzXEicpcxApwAF+K95VRBNn8e
b4AJWe1nler9X/OdxmtK0YWEE6+TxHKpNbKSNeE0DlV680i9ef4ayOXqNZ+55+rh7ODz1hMFZeU9KrHcqqOW/VEPLZc/9QTsG+y4VE8sibPXDJx3/UrsQ1EpgYhji5h04uz/KQAAv89Dm9rXt+RB9s+dEuOw/2On
BGv37APZ37kam8TU89Szmk7Hc2KaFWPq4YMrVaAAhpC+mk6N5gLVaXUamUwFgdPIZCDAyLhjyzai36nRxUS9S3OGWJ8H9sVUEPg8sG/0CoTKFrMtx9x9lz9q/f+bBHwQqpJOt6S2S+ClJ19CzelWIUITO08/hXZI
dXcfmFRgommrxZpnr8E8fGIuNcKJnrzEY/N79189c8j/SJQPu9+R9aTRSewslyaS0o6mDgwCeVLuaJ91CiU6CVrRYERShcNmOAl0GzbzZmpWUaz9BPELsdLvJqiSRMn9wenSgNi1Qn3f0NtqnVCYM2MjaKyL7q2F
SamfveDNqXsBZn1QCEaTjr/XsfN9nAOF6kEoKFZDElbuQMLVAaTzoN7JN/Ol+1D+d/YWj4As4xap59rJtFsj1/FV/IDFz3TDEdeS4lbw9MG8edL8fg1Rh85t9JVPfagNNAptsVJ28O0QB+p/foA6XaCoGRTCrtPs
kJSPNNpSON8QVLsKp1q2DmoA6yqBjuuv8GTLCXR4LWBASSMkqy/RB4kTmSOFLZcp7hfc5UFyyTsPPtXeHjtl6Hn/tTJvRL5mLLoVY3PrahSXZStS5FvpjjTUBvKybw4evJV8KERAby4J2ApDXr7zV1iBHzO7G0G6
JWC7/j30Yjnba7YmHUJw0teWQIttFzgzyd5EKF5+hakevJzRjViegRDtB+zr7eHfj8ri2F9k7oW3Psn/Tf+Q/clfnfiXO+3dqMnH9g+nX/b+3CH+2vhyKHzUEgio3X0VxoEULf2sotAzdtkkgkxNoaXHByzNvTby
IF4bWd/3W0vpbJEaMHBojfwxTiCMD8WaxlEGZTdQQNI7v8R3mt0XkCGCoouyF+IxUABkYXtriLge/3EFbV5TEoc4+FotBn/iZV8x+ti2J2J0Pv/TacKRwERp4ljE9JUerguR7WYhCRCL6OiGdd6BDt+8FtR2+XCO
7f3jg2SqaKfWIze0Q/hdQhjrrQq7mWvJ0PoQyb3AT/g3kNJLQWb+sLOKew7YNCOOMywc0QEE4+cBQuFex+e3Bq9obC3wRptWa21+NBcTnSrui/9MeQE0WZZky+K2NtZKsM9e2p4L6H+jJ8pRkC1yf9NjEXcCr/Kl
cgigUBMO75T2zeQxgTRTnCV+ThNhMYi95n/1m1AlB+c8kdzxZmeXPb/zxg22LUcZh0kVlhVBranWtcIinxz8tIOYTs0WBw2J7WY4JvitOCha6tzATjbXaLKf8c/0Tp3EcohQhmAu5kvluQlXDZmjkDURsWB44pri
7Nzu4gjOz6nEx+UphlnV5H2hKJ06cC/rZxUJewXOfuIqFRSSNDn4Mrm2OSMZrx1vzO/J4vQMI05s8GLiU3mHKxihk1Ze1H7IUeSVSPhaS7fKukxrDJFPjCXRlYDvYItXrRBcjEZCCbvY4NLUZADuchwtkfUkVKRS
GU2ZAskIqScvuCyoBh3bMuN7l6A5Foevg42bIquu0/T7BVoBC5z4PN4/qXKcVf3PUiQUpTg4KTyPnNe7HyyPi6zyhBWGZgHkmLCZORiOnJIabFo3YlvEvGA7jgzAU8uACm/mYEvfJHgUM0nlLMJwKh9YqMGN9ZtG
JePQpoBS2TG5n08ujRsLgvOwSdQJOGykAsAfupnfCbYFkclL1CgcHgl2Xuk4zdp5sM3nPzYDOdZ3+G6RYsvFwSeIEPnuN2GO4AJgI2MtWLKpL2zXrpgTDHnuPwjLhrOLzX76m4qLcOrMnqJ2uKe8CkKY7p5H0jgW
D+i532MVfR44v32+eRNOsXo91zHXpvWCuma9pwoaMKs5jydwtAsxU98HbZGtY8F3gnRx5y+hfti3fn3DK+z8kCDQLqZYcL802jiPiDvyfQ7hrDojMssFxwydX0biQ+CNObY1QHaQ7yYrgnP5Jt/L9g+oRqOumKhA
5ysNsz1vXBIf8NtIiqIpzMwg9OY37+etrUZWWrsFcx0zUu33SUU5q1I2y/i7HiEWqsrqdZYGMq0Ieaz3zvEyRdPev744KSh400UYiqLruR3rAsCDjepSx2RmNlYT2GtQ7U7gQLil4FDQSy75Up0ot5YggubPOd6z
28eLc7OYNYCczwGnNTJGrEKqhlcWs/ntdveo/NYJGm64fGwIxEAhur0MMAuF7j1nK4wJ+7gcobrxSqhDxCB/GKoa4Lq+9HOJKWlhHCdmOERJyD96GNRcfWUjXu+5+YOeYwQ4BuzidrZWIAOInKTHfWaZ5duFQAdK
XOxoNvlQ7aGncn53EnDzv/woHg6lrIPvHXI4AA4kYlZ7uN/mzaEy+8rXbnQACqwv8zH9h+TpTtv1o0sddnDv+lbRoH3FxNQBIXzD0EudMWQ0zChPu1xG+g5d/cwEclJaWCvIHcZTvL2td/QwlfxvKNXrmlQld8oA
ay+qwZQ7/Gsm2tiej3nnLUnrWm/bimug+lLJ3muvZWGcYk3UTYk0cEcl07g2fC1tsc7Xq1c2kLOk0d3HMKeQh6pXJN6gul3j70HgydTrr3TmT8W8RDkPh04yt5ItFUEQBEEcATNow0Cd+ygcvHUL6LXnejBoaOSU
Q93Lw0X9fVjMfyOFNMIFCLst2vq53dzfkwiD+VJEraw+Ke7mSPpvl4npO+Vnqk9uNs/SoqXEe6X97ibC4aEOnGeMLKk/dp0VR+8qQFpD8gv0UFj1rVcvAha9d+ru9hEVNlnWSRQWBjA7PJT6CcDN5sS6i0YuLEjV
RmwgS4CenfyzSDWk4Y3bZ8bJOP32zIkOa9RCH7zZYsKIIcNm2gtcM78/NHYRIPAP9PVpGzkRw+THmLamXP1mkshkHcd8SaCLRTDIhu3lylBCOUzcD01l0xy1RBbP19+E/yVFjd2zAIL4NxmIRkVlECyfNnaLhXtf
unb4KzMrDpPtUk27tTAl3je+M/rbc/CeI7OEfbMgEY+KKnUlB9BeFMjeM6sx1zgIHFCq79fzf/aSCdaN+ULZVW40t3WOctZAmjyeDunKkEwxppiwONSb85iDjbVYsSIY9SoDWxs6FQ12gX3POjTDQLeSDIwlphWj
6zykOlTEiK3tTRDL/jTl2zhN6Z82/Fdr858EZzG4AHlVOYtFaOY2Bn/HH0JMfzj9EW2W8v8orOp82i9bZpFi5V1014MovFkSVdKywK2atkHqFc9T5jxIvak54EAbt1vbBcBtbR12R2WbO7testThD+KoF4OxzMRX
8ywMvk6w8Nu8kbINOxdYjK1vYDZrLIS+qfzt+e+UObkhGcusCjspR4appnNrY3+BkMQENrGDjfYGwGqGx39wlNrCM/tgZHsofiexnZsE2VHi1np6kAY8hduoSWEs9aMxBBpA6bG9D81UzNELMGy+hrEh6AS3Uwxk
07rwnW5rRpbax5pSVSya4cVzaWetkdEJz+NSJSJobRtgmhksj85QgvVoMtdqLxxmjTv6sGykPUJnFegMTqVBk+fAwBHF4lsM0KxVN2BKZgVmwLoRVIDIFxnFvH+RsaKsWsRMFq9VeP8QYnloZoyx1YpYgehWE6gL
kPXFa78s99Pgzsc8rvys89LcmRe1/TLydGQgbTVOCrldn2ci9K7Uck6NxNrq73S78H799gzoTJQLpv7JV4dEq3Kgcgc0UN6JNbIaOsYOoIputooGPJYhdD+9fGvhGIWy5o0Ju0Lw+8SHygirl/5m07wjs+T9Q/cA
HDa0gUWHtLOeUDDdD+RUrZ+rfeV4lPyD9iiaYpwmAu60lBPM1tLRABdbNqJg3dEHPF8cKx5slSAAljsWQ3e+OXws7HJpc4bBuCnPjHrFzaa8aHildGVD1I0y3cLmbLDG9K7BrEkQrhyXxZDRiTWGEYqsKTW6wwa8
uRnKm5MZzw6fFfkW5cekEXZ0LU3HtyXUBWu5M71nBWkuvEAV/pF3L7LMtZiJuLYHCJVznW7SwuactljAEEEt/5BeJ8jAPhJkUVjIBt2AwB01+8Q48mLb+CC5J+GhfcoAjEdr0vDMOrdSuioaFvhzmAfPu1Nb2+Hu
Brycdi3WSRQs0JFTHkv0xto+aVhdudDDDlltQH44Bujl2oi4fy9QxiIRVZ8lUh/TZJWZi1Ytp4GeRhzw2suZ6CQ7w9Z+OMloIKfAuFcJ8O/RGP38wR2TH6flQmjlZZ9HyC/SqUFo6QsbFKHofk++5VU7wtLdOTgW
ZN68T9sJMUPOizWunIbD+KIYTxd0Ry++Ps+5B+f4lc6NL6EoQcu6UummHvMrFYh/meb3/BMX1AI3GE+ihxAwXlitJEk6Yt7LC9MtuHVypPViZ5VY+q3Ddcw8FUrE2O1RsxjBz6Nl2i2J2W/DfsjsgHbjnLOFKmnb
LIm+CtpZMH79mOIaIzwZBVJtnWaSdghxglQ+1/y/uWbVVt9xGWxDTbQYdmPVGMa8s5/K1V0pk/ZLjpthntBPM2sQKyoGK3QHK+/PRZcIEkI90YkS+6SP7OliXlqw4ZpRwK7uNJkymw2eC/7rQj6dAavBmkkDyzYH
rdwLJk81zb0iMkHW/bzfQ7TkWs1p6QeId3TiJn3rl3q1A5i+RBFosdqp3LXemaqaPwcgy16VVgz+j9rFHvhx3OcJFVpUZE9drYxmp7guQQw8c+u32P+IgRkZ/pFcl9LVU0nh2TEur/OD3XZg/qiGWwb6gx09RGU3
HH9RsuaqOFdEOSjzPN7w9nF7bdONs+1mUOc6uz9fGXL3XsgJPcrj+j7WFon2fTOX8002s7m3vDyYBaB/XmSz9Ojeobhg7vZR31xhTLjOAr48vorf38Ni6BtUtItd5194GNbEQZbEO/P99eGlPjKYQf0GcH5+iexP
9b7mvMt89OxUK7tI1UPSIlOnsVEF/SxyfmUYVnvNcN3sHyS/6fon2sMqa6W3s/nkVnHg09Hff2ujnJC3qDf5vp3J8NnieJepOzpH0JjioN0Q0NNlbW4lA5IuAtZBsKecEpoFwid+oiUrkn7c18VuQUwFxTjUIMpJ
j4cHTyiT/qUT7mjowcP+SR+wEFOmDOh3qeI2e0Mz0a3gx5WDCVFGV0Cr9wM4UFPfWueJvPa8HMteiAfelm8uvrnPZEaGbm/sNLUXvqIUlhX4NQqfHx/uZOR46f9Ro9pHB6bjSaKDL7UTJlVo+ZqILhXC14kXb8LM
nKe5XxbMEtE7HJt6O1T1EskLgN95ME/j/ULwBy2wFAXPv/CQI7216plMMkw9hY0inHSvGDX//AzVIdcJj+TkrmZ2fX2NM+zm/k7WUJexhFIn/h24Cq1MmeGi6wGsl+z0PKHE2tcpajE5R4NZYwwNkpnnbm4m4+ay
4GfAI1tyE1B1zQ7Ffs32ju60PrWm76lkK4MpOd7J7RPmMz1k4SGd1z03P4/LMmJURMQXEyxjuSK26ihUTq7PucpTcbpOsXoz5ia9mLKIgd0Y6yyrx1YeSiAXfhv4J6I6Fji22vocBiZF6QelfSLWmzKLS2vXJUGs
86Cel5JsdAqAc1Jls3/Pd7lfrFxvOTHRabsqytUXfpj3JKVPsVtReUSm4vabkXYB39eqHbYuaCsOH3LhXg7DsCydNy73vSfZnJqzFXLv2hp2eDhnHnTusq5tqAp1jl9rC6ziMmoHepmkrpnpbXeP3/SzESlinmrd
JCBgw8G1DiXcOz0uoVGDIORXV58t5jG5G3cGBX1GtAE9FXe6l86+/L8bYugGsKB2wDYQgHNTqYrvUqfRpslZqjpKlwRC2n/VmwJK1J+4eTkbseSXX0HzNc3NyZNeTE2bZnxq+RpmY+I02moQ576l2fW2Wteh3v+/
HMpgZpTQZyVJAmKHQAX6AweressNHa86Fky0Jbev+HH+alPi4Q1zc5ynvRBhMYYgroQkihOWlym+MFT9C8PXvdQ3FiUcnfDHhTAXdTLdnUCPCMVI+6jpdnAL+psOxm8wcJsJVqarQryc9tJncIBBd/m+7g1q1Dcl
bcphAI96IBDWuluJBwUuNEu9VNd6Itp7u2jpSba4ORPQuuDfhA0IWqH7+20obNMtfkZ98Rc3Z6Lwtg5p19kn/yY8anMeSbk4701POrsDI/fDe1nFvnGn1RlFrQ9RtEivr8pPwFO0wKyJEtGMDoY9CSUAEaoLe/o7
CFwkBsbsRkNg9Oi/ARuQCE6YFk3PUj7wV9gd1BlpWQ0sE9veddTQs1MY8oVVX+jZL506/DUxFLZR9/7+vkPsPWBDByhssk75gHa2Pun2P1KFDNV2DiDF6ZrtlrSZJYPV7Cc/D4/iprt7KZqFo9GKNimwnc3gQeNi
KwGlk9zdYJU4tfpeHeyhAN4nVt4hobT9rKhd2NRQBpgqDWS+nbeoA6gIKsd0uA9cTtT2KWaRCiYFKN3uPHM9RcusslDpJ7UW3c3+fTRDjiekIqG+vpRlaaVhGOqKvQEfmxM/mdZnQJU/sdXCDm6nMxMr7VTh0eBP
kKT/5wl254p/Pvyx/G0uLa9ZTuZB8J/AyhI63M7RLnDSrdxA5T1/Nn+XvQMLVi+rGO5qy0XTVSLV6M3IPmVOxRYP1doklB3pjfBwvJXU7eUH2ZKtPjLots5wJXV5TyW4Xm2FI/ULItLZwjKJRLEWKur1ZSnvamLX
T+VarPBJPGdtQ3VA1yJ0+GJlQWD66g3+/WjMXcWWjdh/A6Xqmfqdxh6r2Oel/Bvf5UIFSCXy5bMWUfD1JQvcL7/oEUMDiiZ3/QBcYX8ekQT1S/xss1yp8KtiWvZiqrUj5auM7g2+iaKsijTTbD0SY7UVGJmo01MG
pJFWOtnLgc7xHif5bBKJJI6Tvg9paWlq2bJly6bIyMgEWlhTky0aKtJlq/6e3HtM7+9Wh47OqEgjrXSynz5UK56xWxNCighGachGnSgnvbW0NPVkbyVbNkVGRoZGjpxLC8FgZCgpRFwhRfAfpTIrNQkZPa6mITOy
edICnUOQg+XUFh+ELrVVDwXMIjL6GtyOJscGRjrWuqiOjEeoywbQjNcWUb3I2+Ij1AVgcBS42bEGHaF8//B2haY5ZS4XD+1Cx42nhjnQD24V+V4R3NaUBBGTwTngwpMhQJ12fGFBfTM5gPPhIRTNtWoq64LyHjr/
dofiTgKkWH0nrLkl2VBozAT9z8xYklOezuxV1D7fq52Pdw3iA5C5dra4c3cDZugD8J2IV3O8sgMfp8rqAijwDVSlcwdARso4JyaqGEyZHOmj9H/Znpj5EOBCGvMz4Su0TQIqhV5Klz1iKml23Z/CA1c8QRdeWyc2
B3NMaPbKinJfbDiH3Jjozl5TiJkg0lD9U98C5MqzJgShPnPRmZ8qvKWbLe1DpWqIVRTr9lnJapJB79/Vx1bbgX5IbEnZB8zoJDh3zacDtgnGiutIzdoN8nNUjkJ42c0Lpv2L4MXpyPwNWgq3ENgxYcKxeW8aoRgg
lDcE8LiJ9riL751RM/LumpLhoXqjR6nn51+EgAOIVSY+HtA6bbB1oY/z9kDXi7QoZMTingAjvJH89NGEd0izeVjayZ0k70MaOTAfBLrRHwyijBYUGX1YH/HXhjBgGabWzo/7s8CY4S5WrzESNmQGxfC+sPm1Ls1k
grtgT7+qypjlc9DUU/qmFwhTTSYD3C/Z35Ecuz5f+osjmvTjJgyb1mF2QG+jgSEuCLgrrI/UZ9t7tY1IFbfzF4B4XEdk8X1j6DG4IANvsoy10IHP5uqwkysdoc9jXDwxFPBEJZ9tG149jtizsZA/jbV9EiVb37T0
xKCbg0Zolq9yqhvLRtx+1goo4lQkTqn3YhuHENudIKhMuLW1qvmPhMXggXg9QJymb3w0G5Rw3h5dz2wm6oX+TZV5R85NdP7g8cxlgTeShkgPXDwkq0sfAxWmuWoYsTKmwEVZqC8zriNWEmM9KlV4WwWV1adSNxAD
nzuf/7EyFiY2QnxYjZCj+g1jkEpUSn1BY3mrPpVag7AF9zM3Cdx/5fL6aB5GcZ2kJuyCe7OZ3T+wXtVKo94DftAdLquhxVExK02Gpchm7/3nRzXnKwtXkM1gZN0OWD5PryjdrM0yBk4iahYnOBVlaV20hRU/ESbZ
cRDFIeRg9zMhRs54JrIXi8ZYLCwrjKfMrsGjuys8U4qyyLQFbfXElholnSx9W4yNmY6in5sKUdbKdmCi7ed3q7tIdWkh7QaN1mFEP5uRY5W8dEj0jmTFz/kndjfojaj6/bhoXGA82RMR7uS9Ag9D4I1TlSLTwf0U
vRHK0oSraP8WHJbIXeRbl824OguM+AwrCJLZdsTrUDZ4Uo+M9NZKy9gRmgBLOvewx0J8YyfpWDV1k8/40ShZkcy8ff1HEecWLA2zZEvJUOHHUNgAY5eB6ApS3P67ME9RRlhdj8e2nQByXpOD/nRXm5dVZ6UZyJEV
37XPbGRqYrRcLGn9YuVknZrD0o5csjoNaUFhdTpxRBjewcrMx2M85tCj3onl8XOvMxn/g8B5N2ISoNKfd+D4Li8lx6Dol8PF61iEs8Ca9u6kqGUTIZIj7ZGSfIWNir7L8OdPsG1IauKP1RKOr3F/Mmb6W6Qfvs5q
t7OqD63IxwX2VJGYuZKeDbXKmVGjIySymWUevEfhF7suslTji+x6CBm+8EwrdzOmGGzh7DlvwjKaduzVTjvWrJKDc5T6jSzskKRbj+vyAuwW8fm6LqJtX3rR638Rh3o1rx44CrBwq6g/GV1qK0qJWidJHzoAFZyI
H9P1Bwsxtn5B+fdqfrH3hPz+ROs6YRzZmLHID7TQunSi7xJiUFtC6jDgWkP+HkN/o/fbiGwjARGZIzo3QfGsJTkr7VVT8Xk/DA0BYIXBIubpznefKtfNlQZ760DcouB59Z6GpP1iTXuAO7y54onr7jEMLqGT66Jz
c4lBARZejTz/tsZ60ZuYd8W+YrKJq2sx3iC3+1r89d/iJisXc0K20OxTMWyC/fFCs4qXYjqdTPlO8FoBMoWJ+UexFuNrf/CXK5Fn4sL9wC6GjBjZwFNFdMDC7lpF/qK+okYv9w2JNEXixqXlPNb73x66IERM6F8D
ibK01QceRGnsYFMv28td3Hrk+WqNUb7xgGxasD9/cL8WsxnlvRo6nePcC8ThXt3TwmtfIFCeM1O9Z/YKQKfO8xhbktN8BHaQ3t3iRnpUKAZrBMAfozL3uoINwUsTLVHa2FHXSuizpEs7hGvcU11iFZic/EQ07Gya
0rU6jwU5rRG6XiCj8ijvHJzflONxOCyD2hxF24eWcpfk9Nj6tNMXXs2rHFg3ogWbgFluQDzyOalJGJ40jI3VT7FyoLvwBJMYqLCGkCUjRG4ctL6bplcdutCBo6aVrcil1ZCqdj5XFCGHnIFKfhOdwtQipDqoqn4C
LoDTEyVncSle0mcyfUo4xQmrWKgIRLUPwLdc8nWUtBlzSU77cUlu9D+8nLder1zHXcWUHLbuLTQyoQxxJ7J0Y/8tl06zNi0STPzQTNlX5afZbLanqO7vbWaNcdgbYdnqw8a/Eg2ju9zWvP2WGqaLLOFlF/XfmbfQ
sznk+nNqaAz9ZClg/78xR4kxxRbjScXN+B9fmI/rjTlZ3ekOPLsjiZ44t9DTbsFjY34Cflcrns9H1uRzXYV4P/7tBYc0ddAOir894vr+tu6s5SnVpHcx/HFeZaV1WgUUe4XTuih26Y3QUIBMh7yMlNXQ9FQtwoea
VuAXIq1shOAPGWU0IAb2m2o+ty6aL8Pw3qfaeGErmdCrqbRaKBaErbXLd4+zGINeCWWfcH2usYemwG1ECW7Wrsdbg0EWH11j+lg6SNMrx8K/SGRaVGHUP9qRwg5qlyS3ehreRa2TH086qsJeU4g564KyAYBtnmx5
CZDUQPfenDJugn0wHad0nP64zplEWEhEFTHxcpzHZtjzQ3rM53fgvpoBVbxRmQwtnmihxleAfkmt/G5rfkI3y2uxhbSmvXrYYURYENn5bT4X8xyrN90byAyRXvZpumJkPS0kyWVDCPmmLSqbRKOpoXzecUYV5grX
rcWuPCcMG1qltnz5PG736m6ypAMn/vzllsmkRBfWOqUiFZaJuQkpyiSKw5aotO8PfO1IskvWpUboW8WnTvWg767jL6JevZj5cAVRdIx+ro3yigkzsSvjKMuJkZBLhL2NmNtly7fM1l90ebAyZ0iZlzDgcNj7ZzLw
7J2Us1MpSe6YQccgykmXuTDTZ9Mz9yVd2lC2+2SaKHu/odA0vH1fM3dYbpNKJn9Omc+asVtxH+dYGJigVp5NwMQppicGCLTGcOUtNxEwnj2N+AiSObe9riwggKkbF/cvar6Oupe7uSv4XttZO9zKqezHfgSsXBdx
peyrGZsvydF2ogfwQ2EsMJJ5OrbL/QdaSmqXJ7e1+fnOarGl8FRzpKVJ9Lgv/VcmqzVhWEdkMVlZKd3zbk0oUpjfKRh3no5vYXKWzsCpIBR0ySrs6oMYadZLggouaj++ot0nzkuSW0xN2MrTZBTgsJAuGembLCoI
NoounWXeur4pt7WNZMxml5AxuoIdlupEtpUS8fSiA0GuVCCmQQbb833mAIg47VoCD4fvxelXIRX17fzh7VfcIU0duj/RbzZziIjxTzO+ucuq4n/ytz9pSUfdYNyMhmO2N552EYHEV2/nCf04ffkh+hdL7sTVoun/
vGbk3PFb439Z05NZof5He2pFYaVnPpSfJSg+k4WCrxme2UmnHEyG4rI4bf7MHlC6LHyDh4NnYFXJ+ttJJYQCKroZgq1ZDgM2bLnIVEdCYN3xI4tJqmiPT/ilf4yLatj3eGfTfiOvB3Jt74vpKR3FzNdhRTKbqU4i
4zI4Pn3+MAB5D0ih5g8cE6ml2ToyZG18S2PS28KasMF6fkqiO6r2YgwFMgSnW7pfDrpNYcG+4IewT2ix74mhbagR6vfisGCr9k15pENHtsWU9HfRJcsj9mhEnjnSIPZ95PN8IVMg2Ews0KkF2PGj8jVlQgJVlHSZ
xxI5lheLePN20ro8pVGGUgizNwo0fu68Msct30NutTXHpHDU6SYBDK5vrD2gXf9k/n5m17a+iLOYP1zuKHcawSAx2YMzFud5W+9Mcldwpxg7e7cZyfmMxM4udlI0leEG6fktR2qte4jvkcapSEtM7ffk9cfEF39N
h3lVjuay86+lWDZnW9H+WoFpnBe+6/a31SRiDtCUUE1/8oy+yhOUlKuFySCB2c0WBqlQJ3tP5JUDtYYjecN6/3neBeFk5JmrXcan8ayRNLYWBoBR7rMo6MzzZmuzmWvCJYxOMlMeOGEy0VM70dQ8927oFTBpUO97
ZKkfV9MHilRh0NB0UFexS9HKm+UY/9x4YupTMVZ4Ux4M38Em/B19JZQZTgFf+2/qZ015QVfUzHyIo0xrUNZWc3DIaiHec9ZueZjVeq7OaacfwxkX48pU19lfv0kruP56/rK2sBqkljq8rSK7k6cOaLusB+rxnwvN
yEdu/6r0MH+rh7cJTM5Nd1JNs1Qnu/E7pT/DlRvx7KMed93ZvmsnmElGsrsmcVCWPKljxq1zpMxP+hGVnTV3aYl1r6NhIMnawugeo4hcs1hM2bmcwgTKmLSfc1DxwbFvYfwWx6zGnhUpPP1Pwlyz9Hir2fPjkVth
1TdgLsuxhbCAbMP5DE6Pn/uGM5lTZIp+4VuNr4EKHtQNAoL5jxI3wiP0+antZISWHaM2oJoeIzOPI+6N2R6AkVizZbtHioA81Mf8x0rtJJ3HCvatpXxAQu6ctUgshviBtwl4P8yyi+rGHyV983b0e5SSvnawxlRw
SGbb09RLQUBQ10tAdFTi2jdWLmn7cuG04deiQLkfum3ZG3NNo6bmfy4wGPC93EXptCtIxzP7HcYDA0A/2Z2clMWly3MgFtJa4lzR9lyVTj0mWTm91/33iotTKTOvJZ+wXlT1aszGRoyZUflEtykOEc/Aibor9Tgb
U5+fm9b6q2P56OsC83BJg0iJnG/Q/WIPykjvmNlW8HKrYY/7IC93AaERboWv9YInGi6bsionGJeB2YHpzMTZ15HZWopU70wIIjxyZn9h8EdK5xuH7vmtCyUwToaPsz/qmmcVawUtVgkvWsnWQBcsmOuo1mN+/yfd
WdILe9bVjcSRJVGccgeBcwZO2xs65u5lBsVSbhWT3xBmkFSmhvKYBWwj3OyHJIo13f7bkna+3i+ZdpM7a5c2sCoUNeHWdBaAUu6Einlsw9QTEaEB1aJTYt7bYeuooeCGx/ukW4u5KUxiKJB1cL1+K810siWyKoj8
t/rczdeLrrhRmRFdsSWnh7xI6zFZoKmztDOIr4uVo3mJnhER+ltKT3Q3os4s/qtl0dy2Z9K/lzAbxNxPGKVJgo/Z3hhIB34cqfojRc27rERehr9jmERoUCZMVzWJ5l+vxtH8oDHZWf+d6o868xRQXYIf7Cq5sIDW
czogmeris6xTbWzRpaYl3bQbRozMAP9CRvCG0TS0UmctVzKhzfaHjut6o7WIC0k1/fi/+3RrCy9WafpfJBbCs/k6zPjRGZ0duzTDfndTcZ9SNCLKnqK+0CIcnyY69bQzfttPZRh0YyE+kTF5cj+1R9carQHEdNBV
U7cas2wSzF73+uLVdXtWm87ktgGAXrQkf8gVvoraWqL0SdzldhkCWZsZ3DntxGq8PLDzI6qLM25DSMCBaRXAf80kT+EH/IpThEYCIZ42acLp1UV3XwedU5OrOqMgOg5UiBlEurPQ0fQ7K91otDu2hqUUityamauQ
K8GAs2VJoKOtmtsxW+O2kswKun5KSrFbaMsBF7clFWEX/jsVePy2bqS4yaquIYvk+Xuzi0fdiOsUple2zegBWj1Za550PCEXl1VcrEZOwMruHb7J0kGe95IL9f7oOhR2GgoJ0XHPHoedOC7NlG1wuclkU0Ca8z0L
CyzeXyUvLpXFS1iPSqw6PeWeyD5zF3u4WZsCMpxZ1Xa6YwkrPC0ZZoXw8In/nU/UihZi47OS4BeEu+vcP0ILGubz2up8Au9JrcXKGxcXvtrULv6NahMxVQkTR73djQ7iANpb/E5PwNg87dBm1bjxl2J3NVnoKHCv
furd/QHg0DfN8utlR4ZjmGkaMMTwlzWqfZDOcWUDH2YYcEKpJ6IG4xMUSTL2+a3v0ut3KZenvVbOINcwxU9x7vhGhnzd4dDtyS5Z0muJsQqO/DE91vIESfz5kxxNUfiE74B3ob7ncQ66EJiRQohNENXhefkKpe9J
YoaV0ot9X2qhkm7DPdPgB/sHvBj65VRMXZNFskEVla7HhisQnpTIArq7xgksThCYTMC4QWzaCuOuSjSWaaKFTs3kOMVqOgScOk8F4iA8Ykvio1qPM57GvsTn2VvcvNolpDXgE5trsG8WfICg4Io05l2X0kcQu3c1
z+/7l//j1If9pGEmSJkwCmdwGjcn44qWsI5oWRvlQWxUa0qHP/sn+tq4W/mYSlOVXOeqCMYmVT0SVxVlRjOvj2aXM1dnXCK+MuoVbkV4Zx+kbjl+qc3OuUWcnIfIE+JXIZIlLPGw8UJ8CWv8/+eg1+7RBbONysZW
8GCCYVB3i2ytrq3R0Pph+genbMkuz5rfP7AnzTh/f8y0/TETEvsuc8ohisWGMTkYcSeFGpcdpJq4xVjIXFF3BRviqYEtMUb7FrnQCUVjHQHcouq1ZBSzQ+UOWqCLxSmvmQnhNYH2C+I8WAZpOLjxvoVkpqsxLa6u
UFw4UnnrCmGlM/iJr/RDa3XCG80aEaLrJN9bOd6xe7aG4jIeK84Y58Qk0RAOKZi3hGySnz8Ah3KJjaYs7Cm22fBxHCvVsZUdi2jXkr/Xg7pfzX+/0EYbf1x/SMOxYhzXxzWYkLzR1EW7j15f35ykJYwPT+ul2k1K
O+wMpU07TUkcocWM/tN9qJJkCpCfxpYSiXm1pNVsGTTGerXnktmWGQTSIFHEgh8QwuhxaZUE35jBGXDJ8/FwZzfbXBw3iG2v041KJApB8TFotQUik3RPCiYQJIxdDmdoQEB4TYWv6GHK4a9DavkMc3TMnlrjQduU
7lH9OnakuYLrBIoiRDLJ0u/Plb0nueRS//+csmjjwY7mTMtupBQDaE1mGUwvjlJVlCDDzG/K8V4wQGnwk4vMdJOJacYsdLpYEcxyV/FnhJ8/c4yeXRO6pPYXhwDXEPEEr9hRIrhiZD3CI+tFF9nUwg9e6Hbt7zR0
4SpzSi0jukpLr25yGfY7evGf7WXm5C/cQVLRotYm0ZXUI6nipxS5oUfKykictxNsCojdXzS55tSXWccxg7N/nFoOoJcDsaWjx2uOn6Kr/hFu86EjzgxBBVKC8Ug+kU/laLDHQuvjma3xGJo5Ob+KeJDdoG0XJKcY
HEtcaVdQDI3EYJhpekcDJqwbEBKsj+ywSh0zSnrRUi92h7UklRWvham+p9NLaktZ+5lbnBD+J2bSK2CHWfrKGiF3ptg/n2BJC7XYsziL3NrEySwXnoqpx7TXg3fCFWYTcQQsDFvUKAsSzuKucZeEOkLoc69S6koc
wrgbTM0SxdBsZ5QF+LZsvUs2U1iG1HQcLGuTzm/3cOwDf1R5FXylr4JQBfgvskhzNerr26bwxTvkG9HlwZMBGcWebyvh93xX92KT9FMNjowdDAd1UNW85iKO3VUJtO152Z9w6e5P+1SQ9eRWElUCNvV1NUOYs289
b3rrH8tdc+PFVa+37ngD7D/yfP4I0hsQlQerW7jktE8iI7RLcv+snXVxh4ZUaoN30kO1yzq3FqigR1BZUzQj8ZmXqhp++JwCKhJ6bMyZs/qbLbP4uRzic4S3PVp01zLO7efaUdr8kR7vxP4QxukECOMhneboytrD
4ZDqJLLontpd1oYc7q8ROKmeUgPRx6FYvMiOGXBkl4QiEjqfvFbFxfqY3fTCrMr8XCaWrATEiS+yEVFQDrmNa9pVKjE+vRajSGW7KqAuFsUdoPBAVM60IWRpY9fRHt7kwAMF2rx4tCxe8OYsCMllYjWBeD6CcZs4
P3QTb6kJJrzUdGkNWjkwdORYGIlGMXzc5fY8ba0k28ezJf05A6Ts6Vu7UaR92XU/aBDg2UyJsCFRi9nD19nBY2gZ9nyV/teUoQ8MO49BMz2AYTP7MP3EqWaCSSEd9m4Lag1lmmGyW6vuVKM0KIt6NY+LtbhRNc94
cK0OCyhRT6dIC/b64jO9N9LgZ0QyPMEYRx1yOc5i7oP5E0bR/W8BqCpaf8i7bESp1EZwMwi0cWlW1covZGvwCFCPln1X/p5uEuoPiyPnfX6MQKjjo9DgsPzMeMtgyvMx91O51Rz1SSp/Jj0fcTKkbKgdP04bezGW
IiOt9J7Q0F3QSRJIu6SQpTxX4gagSDEzADw9yv/8wNciZmFh+Sg/T0RaLiQ58/oXMZwl1nvjhPPPuyzo01zc9PDj7CdxKmvPau7V1RmnNLNFCgTbsIFn+uNvH9OB2f6E215WWt5P8eCRufN4vH31j3Y/vwdNWPO9
JeyCbm+c6/1927kDfhaw8+oxHLeU52M/yAAOXwsWGeSH/pSWbg1BR6PTU3kCOj5ot+1kJ/HCBoIPiOoQL70gPBwPdoRne69qtoOd0AHYzbqcORp6ymX3ePkEkXAJCmGnqcd+H7X/+3/OM5b6e7Oib2auWRhIYGj2
mB6hY80RTa4yyWlmMuLvMIGgXYqYJSFdhkLg1Px4Jz2bsatHsgjxMduyk4N7eL0mMvRmQU6+ZhrYWLED+9QCDD2LzahzpHQNrv0GrLqlpYRL8jl9FvjkpRfsi9f4ECkrejKMmO6RbY9N01V0ZdFfAfAd+PHdEUSd
GuG31ALvF027pRaEJlr5LQrlJ4KP+cIb+C3k0x5kf5l4HyGlwO3Imds08YS5GvLlrnG8f0xN7BRnOghazOAzVB7kdRaCo6r8rsW7JwaDytVBhP36sbSQ5Y12jSnuPVwBCQJPA3HdzpmKjr8EG/31DDqf7d3YsO4u
6fMNxUueCEXXdf4eH4DLhmnz76QTrWRkzmVShELvFMPy4ePpahbHmWl+hgyMcBz3tycrODMcZVan5Swx5yKa2ilPLlDKStzXiQU7bqRxYCdy+mwOpkfvyCyEwAsIiX0KyxwNoS05NuPExdyqFPuZ/GGWT2YxM0va
Xq1hX3KbkkMGyVq+bYquJyUiFjzmmCsWicKxxSiKA3Z/puiEWIEy1SwazObUWIF84zaha/V/PTZ38Y888j2VlsRQ09JIOxcREsXKiV+mLSALQwbcRelcsqRlCAlKdA9ba7tE2hhICck4JasCX0xB8UuNBMyUatpm
imQvzFS/OivMqhGLib3qHDKTkvPh9WrbnwkhF/mkY5MWe4JrVImrbE9CYsEyizHzAoXctNwc1LF9A2ATclmPNz8q4KmpGdyW4MRvRU0+43w0b/pT5BpXYqosrpnIs/NxVWbp2kuuBSZOrVzDyDB7EwRMZu/yX2IU
mnZ5alaYnUzZMfpzIdtKoDsosXiiqR5LC16ooYxM3OwDlmqb+3RScXl4n6fpY0/PBYdYWuLFnnGh1orrcz08b5/XrWHhOemrtrmfx0zCUhMipQusCVE0fYxFxHKuvfhzUoSDqVbk4ylCYsvJZG33ep27YiKBTL6p
2baPJPxNHsfKtElRzTHtwyCz3DiD9Zhg1pvSLMAtwXZBdoac9m09ImQipzLQUXL/m4m9izs1J3nm1NCBZs4SEMU4hwuFZNgvzMiYukBH8Fmcse8R00XwqNCej4nY8tYwGYxGT+/KBok5S6694sdwWzsau02yAOPZ
2SRBt4YFwBQ8FqM9f+6wKPGlU7qAndD0nrzBdbE/bLF4scEXczbJLJrlc8+lcMLV8IRg5/tRd1XxDGRSs8w9h/iGU80qhQjOebiDGoFx35rDae8Wc1E+gRuVVeY9Q13ntZ9MkJXEn1OJUgPC8Ar9fZfx8WSZMD+y
Yg+lsqMmllb+4NX+REhKonN/JT9TyoREtVe6hsZV0uavPFVldjWa+ExK+emBmim/yCOPB5Ir698gVEN6xhNmBlZIFkbJpjQ/HlFwZIEboSeQFM1EunMy7pKW/v1UrFO6inB5ScoePlQskuzEloQv9NjGfL0bTYuU
Cz6KlMUp2i0Q3YRl1t7oEcy54OI0Xg+UI6kygk/pnD0dmv28bnMXBcFPxTz9EYFL7NWix6R98IRu+d8zyWcbzH2Oi5OI3/nOTFy9VOSVXLOnhpE5gZ/VBQoh5vJmsIjGkhVKf/dQHU+NF70zkTZM2+MlL4WHl+oB
m7UyGifaPR0atwwZM7TsS6F3GSvkeiJ+3ahiXa2Cg3wGzo+IbE2SLoJgwpGcUsKjhO1p4QdzH6W8gPz4eJ7ABfVv7oF8L8Upu7srDZ4nscLHrYifdnWS5ua9bueN3+kqpiJlyZdm97r/t6V6J2tl4jhOsNNLrI6Z
guNZB8N/x8GLoMgDz1SzSTl4kVehk7Dmb88yF2mYr1/galOx8YnXuRX1lEySKM4B9P/Ei7sK70RYeAzk6GklGaQFTRs8kGR76BwXk4Ytlsc8Xp2lhPtq9PCqh+7xSGBrziC5MzaSvx41p3hvIOMB1p8S10tSj0cu
wyE9b9hGOXyx30UrB4GSQcAzSuZtEajvfU4Jt7NN2t0KEbzmrkhZ+qgLZT275E67brX75/qzAedXNriKdb/is2wVcUV0w/nDvOxljvBBSzeE/zujaPdMSrytELB2LahmsrKmnBP0VYp+fE7ItuXo5TNUTgAXVks7
afVM2s9PHp8pPURZfF4E7JtZuRE2d/WDFK3pnnAVzOvbFxXm0c+DdesgzVCj/QnlvOO3MQ90t0OEmPJYVKvw/Pa059mQ6YytH5loYOmo7knn98rmnS5YbO55OnYfWjVnt+e/XXXGc3/9d9wj0q7FLXZi5XQtTjzr
F0JmxvvBKeuXdoIyJvT0HHeWMR1vh96Pgpt0KvXDelsdG+RZ+jx5P3UU+T19SqLm9MpC5MN8UYpbdEAodhOhbR7gOLO1S4wiPpOI7pRTD0eCS5ALJ8c78bTVvDOfu2ZTtLZdDtEnvc/uTYcrl8OXZ9jr15J34Cyd
1vtgZD03nD6nVz9NCq+cuzcJzvKxyNLNMfXnN+9qjk0UQOQ9cZewSgvCw64CL7zsdLYsH91L3QXzejX3zCY/XheaG0Vbs2q1ejKqua6g1yyDLuhOAa/Mw4d7CFFvcsAs3h8xoZWeIueA6Nuzzy6u0hvBdvfP/K+/
vwTWVmBLt9PkUQo/ie5CnMDeB5blSuOD3oOSFdOnumZjG3+Me3pbgRq+tIkUEL/4kzVQpJANNc1jH43XVFubbjD+D8sr3xzGoBQOcmvBJjrp5vILi+jny+rlVhlrAG2m21Flyxvde3uUF1y7VMVwM3F/Hj35zp/J
8x1hgIWYV6ZJDEYr1817a72QN2aWuvZjA1tKKLJatSb2Q1yy6VIc2envE5SSWQDYQS8zzojUQpzzg4dfP1zeZrvyZKNEwaUoRqUay1NlNvOcfyCnnlj/FrkJoTt71LV84YwkIx+1mwEyFjkCZ+rpmk4CL3HXEf6i
LV/iwZ6ky4H99uXcLPsRmq9GyNMzK+T9q8L+mP3WYkIBy3aHaEO5eE1nNt0cjyAP8HklXzHq8Ammn+88BZv/yWP/aAwQNdEUAE5RXea0F6dsnWIe2JvdVZEvQEVDZmAtLlCwrEXeAFK0YynXnpxAtwO9MM0v+ay7
P2Mh1A53S123gk3aqB8N/EZx1OqsLcAgWoxnbXvpJceYKCu1gMOVC9uMdyj70eLpfKt9qx2YXx2xJa13zZDWC0L5n7APIQbjGjQjILmWOpjN6rldQJZv2oNpec0CNaUWGhZpUHwwCaeo3ZCHWn/WsNBvPzr9YN+B
OY6b6USd3bvwz2k/CtFG7l32KDLZxA17ngk4g3se73bor2zUw/QUZcnvc3ly47Z2i7q+NRIbzieT9daqd3/kgYQVnzu900RwU1q75t++xW86MwOLPXuNVr3kno6DVrK3GqU7XsqMkO7/sasXx8pRt60yUYZNgLq/
vQfOeDavWeYqcTUWLtXLE8Pd450498EhzYKmVY8+ygL8I5I21FLHqifu7mWzexN0gu2dM+JjT8BRchWw0VskoZKukQXeEYOzpe4ed1Z6/te7GawAd4NcZEqWYFGN9vB2YL77q4KjSLe47tco8BMuOjYCNRbF4P73
sBoMuXqqgKU+FDSOXeNw1Foz2CGyxCMg2NG8EzakcGhd28Fak3PC7IKCq1ZPSruxiu5Dz1gzspmS9scIhPP23mOoqS52XWL0edcGFsrOlaLhsJz4eDa83oScMo0u0nhhcke2o7FETOz6q8WjBnL74TJtQ/6Jj3Dt
jF0AtubmottBGsfZ2ejZCDvrKLqSrYeLsN0p4JBaLKlfXz7OUzewysP41JcLeZNK7HdfE6CbdBcyXHZB0+HKCF4kHOuZ3HfR/ptfVcZ1e5XZnEiWyyavXIFyiZSUKXm4r93RsQAGnR+EqofyWZMLU1jIrgUpdCT2
yoANYCILrXVUF2JkCL+4uzoX4JXFF1yQcITSPTHGBMFV9n3yBHo+HQCrsUvgF4Qyf+qIe1BQBFVa0A/Tb0Y89Q9z71XkhYdATTCo20pRP3f7fDorXrjX/o5Z13YRyAHRrxLj3p85jnxxvcvRSjk81K1/0EFpchwH
S3LumVYU6N215eiZ945HaTTrmQwgGR7EllEX43AwVHzi7IxniEmQpU67XzrfGyLFliOdI8egfFqwdmzM7RMhR6hrsg6TnHzWAEZAiLe0g235UkBELUW+hHfpCnIAji9p6I90yHDILSsWMkJrhPdPi8VGO4S245fd
Iyi/D3LpbNbra6+t7seEfYsPk8tqa1a3cUunT7m0OXFl5JMyUwm7Dew6fc+yl3ESuv9sunpIv3pwcYjlXQHCD6r1gn3LdJq4mfdqqOeTMKhESGdSP/Irt+/yzt/uJ/BLcJnZ0fcRk+YdkWGt5/0AawojL5l/oaFh
PVXvyaZINoLdQukv9cSWLyLeoa7COdSkYn6GJAg9OYqeEk3zSDjNMYrsJvYgRwLaQbUR+kIfXFE3eoffMo6vLcidZ5arHaytI8w18navJYjUZD3cAYLPeoMLY0o/u+eXhlSPUO3AP3Ss2/HillSV2VddovhgM7bA
+jmawNJxfX/sG/WJVl4J4J1fPR7hKOVRhtY6qiTJp/e4MbdbZfZ+OuMhI0vUJW22xMEGsRP7HNj33XPMYYEItR8arLfWF88n53j7cosxoZZ7F5bloNykWwI5+ERiP2TWxNb3gEtqj4KLV8m4fM1Gf+7my2qNUKoy
FYyORFAFkF3ViERgD7XzOiaoF1yYmUOTQP4Jk+o9uFcRQWnVu2AwkPaJMvMtbKUG8TFvhu4/SCusz6owdnW0ymNvQ1UCs4SaT8xkwUJ1Ft3OQiamUXMuSJJ/muZdONujedUt9Kh2wP7xuoKbSxfPqqnf0/bEoLPj
rvGMJdIxt4JRpTZlbPjJ1Pz2qtmPQ2AZ2o9VkALvL0OqorxF9vCaYDakJn+2l88ygreuuDygL0/0NyvFuRefMYIs9o436gW95gmPqZ0AHfjWfv0Lup4eTd+vonr98/go8fnOI+az7Nuu6NQ01FIcNncMBFXX4T1p
vsPX1Baeoqt+StMR9KVkyWt1QYZQd4v1f/+N3i/hfjwpaW4JQiBUzO5UO1gdNSL0s7gUpCOJtunglktBq6MOtmQsuRfj7LoRhL3MjxJfwwKJvldrHPqk9MEL7PloNe/djUBOh3s99wy0vxyohUtUhNud0DvCB5c6
X6iggXDBmaqJzW75XM1YGYsZCmu6LjxUUjcnASW/rvrexalQg4M0wSzg7O/o/viZihSRD5GYNvVMfFHuLBUT36NNvUsOVLJSKdbYI7Y+K1NS/Aux/cJxK2wEnBQNJkYsDX9eK0vwQz5Ukmh+F9B+vAv2i/34IF/w
nTDxtaX05CIVT7Ea6zzdtkqDfCimocAjcnUg0lEL2N1cNP4Wk33YXEQHAgX1oNn555FQrQA/bQGvRtwiboMuvLX4iOiFyfzI2xK7mZIIOjzquq1O0G1g1/XvSuNKiYA7xZtkSxdXvta2goXK0z/bDL6UpxvKcDcu
48Si3VlOrmXs6HY754OnOccqasEBxD4ZN8zkbohY1je7I5TUReTWlseLXbaHzJhROSxLHb3Zx5VYXdzEjeSDVL4WHlE2uVvoftn/2I2fKD3W6zfuX6I1Vqt0oamBJrS7KtejxNovZTVnPWNn0vdUmgP8iU+fY4aW
h3PkzDabgHCOgeWR6xm2derC0m7/UlSGhIq63a1LMJFZLVHsUvu7iBpbdlkjIk63ol1Gj2hn6JLqY5MFlf050FvJmh7HkZVNUOhGnlP6iu2zDvpNfUAj8HO3d+eLxQgT4nkdR00FSI6XjxuUL3cOvu4J41Y/oSNw
MTCykLSbIAp7MmRoJnYnuZ4M61n7uzy+mE2d52E82Vl9wFJtAv9twL5CZ83Xjq2WpwF3R2CBwo6h67ogu/djyufBlMrJXL7P9+9viVDtm6T7KwfH+K4h5p1GfdyyKpLavooBbflvF0wjPTjbQv7F46tWSpEVmXTO
atUec2NZsjXYa3oUv1k968LXkdcDLubACW9cj41wQzk9h5b/SvYlcpDiVweiOo+0E2OUaVej0Y97F0rkba32ucP2khTZ7N0P0KYB8EFX+IJs0kk3ZzQDutgvsig80fxriTnE9MDsKD20GNrGFGWhVniZHEoH/lig
qfOs7XrYBJsQeYFEFOj/0ocVcHv72o5y2OZAYS3WBhnNoxqqYQWE17Kgy1fa7CD3zGWe049U1IyjG10uD6E8yPLARLWPZ4a9idHKaMtI+MUcbHIHkuNlV89Q6AE5M5mMwM7m4KmAwjAm5TSqUu6NeVPNP3h3naTP
wJMrcB2eFm8MvDsA5lfkCuoxIAf/HFCN2WTbsGAoTPte96aIqkfWWB3cq0C2IHb1P8I3X4qNxT3Oa7642LRgyuj35NdHvHC3o7+nsTjmSauAId9cuL0cu1TegKlT3h3F2VtrR7rmVBexb+8Wgty1XeeVaFO5GwSZ
OEb8Lfl6niOf7+OZhiKHxncNms9rfHnalUbJLpcVJRMWG/mw24OokojtorNkymVpiYokzoHr25q2BrJoq5kAxk5KvdGUfI+Tsf7Oy1mnOiyVFKX7YzMkmjUteXih8ZRtXtk9ZmeVpklrFD3Pv1o3YPiYEew2XLJj
0I/zAR/hVjKGBe3t9qyREhZXxV04OKWXqpgajbHGnizY8V0tLfMe/OW8n8dfNDNvV2mMid3n6IO9PxRWIF5gvunKkZUFVbg/513uf3mcwqSxeyMsgm7F3BZKERxw2em20CEWQkrzVfiDkWDiHzlSZWH1rWL/dN5a
/4SxwGHHakckyAuzv2f+GbgjzCAsDvjx+VqoV1czb31ulKnkp9B34Q1cGJk8hbOizZGX6ME0JoT15GQoaPDNlG7doDozLpHPcVnzy+I+W9cP0vt8zYTF+WXpPLFKL+/4SealRH/Adgg5j36BJNrNyU744i2Szi7W
IC1j0jjwuWwafCTtPSiEJYd99zuXq7OAwMj6Qst99ZfUBx9DD07bVwLsDDcDbGxlfjxSYg8JdbdKhsmGNVfGb2YLWXgiGPD6RFp+8NSa95VuT97j4/YnRV6UrbCKUZC0ep1jqoQM+GdZgK8y+Rdv2GYJis4gt+Dc
QISBQTiVKlyrtS1G0CQXVKyZSQNFuQA9LR1K3ftP4w1WRy4YnK+Lyy/F6fj/RAfmKuCVltxD5KPN7TDQypDcGu6WqrTjKv5kgHHKk9mvOOWuZbQbPS22xnX5iRhHWxqBhw01HBQuVfgFqfhFiv1Yi4LwZ1c20xIX
wk3tulKRWaB5dtith3s1pM9Lb06OO9V4DlAKNNTxUMiDg4veT+FKqHoHadw9OjZJExD7IwXvyuTb6vGhai9QNqY8JeLX5rKGdRMKEHwnoffPqmU1Fg4p47z4QzRHF+juMs2AZ4C3HNlMu/GNgg1efcGxWMKXxiO7
P5XP/a7Z+RqXiEU7dfiWVQfrGVoWlrvjNqLijkzG07VLYrk3Ykz8Ed9hLHl/NPvjVYbVzmi8gzp8kkutuGrY7sksFIBQ/KddVdbd3ryU5hb0xFq8cz9UdpE7GXjJveBfjopl7oIvXEHMUb93OIcWxumWlnG97ve1
Vh9NyBDbN0kDNLgyLeiryWFVdcVgc92TYAHOh3jNq6LVI3Md3bdsIS7e+WJpti6SogGfST0qDjyHRNZVSzd8vUWlG27nsDtRUeUzv9mA+cVwSmsEpdL4RjMsK5y+ltH98J8rpfCEggKFQnfQHvCdXkgO+Ro+/QwU
w1+ZTIbfTAT8XBqiW+oBJMd55//lzj8GOxEkzCDBEGFMHbpOR6K1Z78ZAQgT91when5zQfJABHAn5b5Gu+6HtYAfDwxFKjiX6cwvX9zuTP9zN2l0ztWxClRUCDXu90UlbMHNc1nj+BzQlcuuJ6B0z2Zex4QwoZuF
buUFd4MeC3dXPWvqI+7vNOOn+H02Ms+k7MBVLrkNTNChDfYU/ufnk9TAtvE7rexqpEVnrFn8PjOGwH1ziz15mApMliOHdZFfArqq4TWw54tS1M+wmAk/Jjhc4Ubfa4C9zeB0zm6QyFL4l72tviK5MpoXarvd2Obj
+nPgoy4ZE1t8lSLYTJ3sm2H/3gg+4gHWuOPDs1EDVBfCfmUT92/e2pJVAoPG2kfY9m4XUCAP5LudVidRxwijnf4K2bReBDTGqeGpydj/ZFquoFFHgZfQuDf4YDDalt/Il3mXunytCg8qm7dsKvTW7C8Y35eDB0Us
SoLxn+uv0dCQ8dpVBIz2bNZ4oVke2w1KYI0GoLEcPi/PLVapW79U3I1e1wAEgRSTL6+r0f8lrO1dSrxWJZ1vdBInTzFZeBdKVzY31/qonQqSu9cQCufQDCW5QzFcCF6pk2NX2it9ujlgbX7rZZ6vyDhQGLUzqd+G
aPsRcRYf6kOf5DMroQHzhrLCASpUDJLy2tAmhxF2v1AxKBTRA1TdG3fXajEZF3Ch9zsQiiI3xBXd8sDM0qUpYcUc3Yb9Xz3O/BSDZCaJpB/USvqcQ/fhV+NohHSjmHnX2deiU2JXSyzZwFBXocA3nx0i8X9tt9g8
zQb+u/iMThHWklC4VGMJO2Q+RgFnBVP78asIHNGSNltH/tg1d9n0JLNh+LMyutCycE/YyxY8V26b3Iu8CaPZZUOhWAEh3wbTr0ObR9iiQIBHuKvrC56wsL1/P7FsGVl3WIGu/esUO+Lx4uMa6kHQBrW6VmhH7SoI
HxiV2N6Dme9v2omPQSdWIkvbq/aoOBTOriZKj3AR8bJGwsqil8Aj7eWPX+OsCd85BH66w+7Ua6WAkFdFBLQ97FN8l9xjyhZfTrtEIj2KDsXxgUEpZtnleIvs75N86vYTCO+t2iccbFgE7TOFoJENYJdzGnBMf9Sq
cmirtqJvxH0NaVqAZK72AMkvPoeeF9IAs5JoaYez9BDFtsCHOqAurjdcOOolW7EdEAtl7xdbRE8T28vXYN+sM8Wpv3JEgT/OTSMOWPBDcrHbnMNaLKTFy6NDYhliOVJo1W/zhaJcJipNsLi81GPlqwz56Gu8z+cU
9j6QcV2zWxsQTLWaFAw8uRYaBBshDPlaOslILan7N5MaUR6pOcs+NSJq8rVblG7p9KlCWI0KB7u4oF+wojnqhyrqw8+t4iBz1ShwTIzkoc43yRjcJcPZAdhFnovFR/O5vIc/c+8SHYl6elqVjFDElRrsQeAqVCAm
fxbPBuZUcMNUcEoWWdyuT9OVJGrdi+naszxw1sKNTXTkhc63enFF/9Ga8nB9veMne6VePwsMg3d9Gp6+CYRYq1xEf6WlIYPhZQfVWjJbsevoF6+DQlWrlhhpNnwHUaJIgojOSeQ4Q/FF0jfsVrYMwjQVCbjFAyKq
P/0jO2kBR4ah+mbRzrvuUD27K1i+YqFrom0Qqm/A+YqrbS3NXU4XJecY2JGUjvrAXfTeX0kgxw5sd1ycvQR2kCl9IN7UUaBCupWuhhQpIYxZ2MRMppgZ60m3sfrdyDYEG8rJU9fk7sL+UmKp9G/c9qLbkSTRSdiq
D25/jUnQM1EsCBiYWaLfSOiFW84Pi0RWULx+3H7s+79ye3vHNcYIWd0C+u1D0pLPzCKfE3s1C4N8XhJYBgmGVAItytC5vZ/HIFugah5DwtBx+ySf+Od9dZ5Lay2Yp+4uJa3nRN4PabsW+f4IK7I3Ct10vYTDEcry
V7IZVhOHaz+CofzN2M40KrWytjgUeaJqxDBid0DlRR8isI7BBnsdKBypLCrF6NP5FAPKFTdyKcwCOV5gD0KMJbHqXcFCF+IN9naN+5weMRiCPqmxAy8XACMNr7cFCuxeNdrevNUJA6igutUa5s0grjY8KN9UL/YJ
ShtIaR16DZ1P+BY4wtZJL1xgw6ikwaYo2izVcrxE7jDCLorM1ykDLLroRrqM6aMx9dE2rWnOJDjFHy8UBZ6p/MCjHzQpI8MqSwg9mXyWyj88oCMNh/aRDmUi2fcipyRTFsvWrq/Y7WrdEUfxO4sW7T6P4wLE1BGz
bYwNaxxsBumZu2zBVvKMVjf3t+gzlsyFYWJ3sV33peucI0w8G7eyZQW2oIMQzBayivIR/2vQvPEu93uxUTg5s4ZwHqxqJod3GXGr8qVkxz05b4Il5XVixhkwY35vi8IfV1Z7aEGbjyw0esKDMrEEsiZkbnoLBJye
FR3SzgE71hV7MOaYGhtI+XcKR9eGRZk1o+YxcHMfncmckxSnNAKHjG7J3fm5mdJ/Ffrj0SWd5T02Eo873kdlt1PXmnCfwWfrpgXPCzhVs76FKKphZDL2ZF8mHbxTeFo+Xk3i9n1C3+jrAwrigTjcZALIEzwyAH9i
6NjawnXHxfzncj5okNliGRRfsLUvUjYT9Ls4ZtrDHExqPe+J83mPBIFC+cN6FHkRH6PWmJkVJgMzODBJsIiJSPpSH9SwPUtdHGmPhbC6B/1Tjkph4kNP6zPo7L+glMNW2kYaA4jttcOB5v4tEK+SKuB6nrcQJolD
SvEx2Chn5cxNJiBVFbrArnE9FCOoaewJMQVt16wnJBRT9OEi6RgvnKkKxF6z6HAHZ+4DFzeV1D8H3YLLJYaV96gAIq+u3y9KLJyMAOxxx609uueoz6oMtKydv89z5SziaHmDgcRB/B1pvpb61tGd7KUjELT6wZ9e
aZSmVdeA4rKAKrFf5YBLmfzRrNgHRhm9pB9UMh37QVsq3n5U3TzHKH6AUTDeVu2qiQY8kj9Dyca8xbtJ8577N2BqvR8KJq0REEeSrff5oCacbey4cYDnHXyE/JtlGJRUaitoFaFU0KgtIPs2R1kSGyJoDKj1qZMq
xXB/o7xYy9oxy9rlQRkhB3SdSW2JalMvqDQ/2XCeHkdqWRWedvDMQImw8uNDUSoeLOfQZ5sp4LYYEWpHToeyx8+OpfX9M8ZanOL9NQelP9g0sLa0O2rbpoji17Va/XYFfFIhmr5jqY7pJhyhAYP271OCo3uKTdgQ
VcqTbL0NXwvJrsVLtragIAR0jYo1QuAtIHuaml0m8rYe6egDD7xe1SXEtm8U9pf2fbN6n8euFwAFhJrDSLhmdVyqXDbiTqB+tOzC/RfZPiK1xLB9OaRCrlStLNOEj+m5CGvCWmNO432J4dv9J6rRnxJC64smsaIg
eoIKwGjbYtc0lfCvmh12Z8pfVcO5CiMc+lTueNyLZQzWrvSapO4Lt2EcWq+jziJgZS9BC6ajHosgF10METImAidMwyd27QiMAzNTIPuqL0soOAgl28fwBgf26KrM7gWG/DZFymKCjDu4EiEPrLWHR+1Ps+RXbcSs
7Dx9WoyZFuNqWKDE/S69hE86BpdGNqnyNJZQUk9BjiLpDGRvoiq5BPrAg7FtTfb0jemj2PxpMp7dQhCHwEc1qLiWo4TFCrmfFZNZU2VZWeQ1zbgaF2a7mEkL2wfPRNyjZJnLHmHrTDVhsnStQJRPZ6waAFYJfc2I
GPztLbrdS6pdnZ4gIudbPtD9X+4Y46B582Gq9pEUMhCdczmeBOXdktDIiFGwZRcXNCr7KC3iSTUh9oO6VxGokCwtl9on47zvYNEHRqrzPBbYWNuj+gGigJzY4LArBBSu83RrRXQTv243UKNLldiftrgnhY+ua28+
NMIe0qGX8gDSHio62wvifCqY5MdG1ggcFW6EzpjQg+waHH8GNeYYL9u0PxWUnf9oB8/QuzsGvhRdGJFGelB7wRYtTTfaSNiJXn4GjS1wGG3l3OUW9/rTMPFWm7DB25PLRB0V+8as2btd9YODO/KT4iQx1Emajx5b
o+obvrxZhqxqCe3YX1LS7NW4yFcW3XpmwXeQ/cTmkxOkHBxjjT3/63LPMVcnNmpPh9oPttd0Wb3wmI+c37ZahcBZFYKtV8IM+RmjEJnPm7ehJ7cu5MBI9Q8tLRtet7VlsK9R/9DyySiYgOhaV8/7xyh6tiTXR4dY
vYyjX7TvzjcKr3S28T67PbibpbUirAWszNsfRAJZVAe4SqUfJnLDoQr/go1aPJ4fJvBqdohQUt+31g22azuvC1ETfmkHfJyJpYA4v3T2bYkHfsTJIxwAB/oXz4VJn8RxWF59hf9fnl2t4VgkycLLWow2FIxngmGL
GC5AG+jGm96dXSTqpN5KEObknv4UuZe3YNFWPXGRZZYRfvuaTqFsXEIZD1NiNkxMCiTbRVQljKJd580fB3W8bfp1NYQZLKeRY5wndxzVNZ7lLytwkQGGo9ZYttxIClP82DJPGRnRecWdvkh1Msde8c8vaPXRXmRK
Swcex9ceY8zCBMaf1TOGKhOOWjLaMNeywdXhmsxFKonYRVeCQsuwZKQPoo92oZ7SYbt7m6ye4wQfIslnAs3evjf8OStede+JUyzOUZ1pKsbxp6Cl59ufkTvbyQza2FLK2u+ka05y07HeunlRapnSX+nJtgwEQwRJ
FgLyXcY5RCTVHr71YEznOjTW0a3k2MBnrPvRZbib8CpJVfn6larP0DUyYte3iTrNtfvLpuYxFfvF4kA8zG76OOpw7xsDuJX7FprTv47UJ4o2k+BwrJo6Bw3U7iB0tYxEFN0ez+fMK322/67cgzPB7D4ePUvRKAht
euXHYjd38aDtsYVf5tHDprF4wikm8cn0gzFjA4hIW/Jtf88HZpdruR06duXS+V797H6qdcgFAVbCwo6pcgTq3V5cZcSLz9qta1au0Ue1cmDKVmZXiKlP7MA95vEPBqgxkTrrJNFW2aSfFQJSliXvxcmOkz4CBZEn
Zlqo9rydF2T9DXRAQmUjPvzsAs9bHNqsErd/1mH9vs0oQneTMVNF6pBgfy8rBc+pdyyabjEMM36cVIjGytbBf3Uqnxx2vwdpLF6JCd81mceQ4Ll61Hl6ERbPw2ShAHXIzgOTbdjFMVHnnOvvxj7zi197rjRYL7ch
WHuTeHXdVgm0oEHsO8WlLI/XWbN4EtzOmV+ULiRsqq1dtGLJjGQ2v/5OvRHRudSFcIkp9qqpc070N+4TnOQUM0wbQLvdMRBy8y8G2jvnz3FVU1qm1MUoGcLc3qunwxuutEjq+xw6TGe3Ubx0QwFRSsjyH/QKyLch
fKQbTd7y+dvyxD/f+SVsWKVaejyp+FYRJhWrB0j9jPdg/3DYHEhZJvTmgvSpyi+5lZNZuQ991nDxCg4WOFnwuYnhE1bZnNIuGL/wNx3QDwBFqzNOAO5uANf9roSn1uLR7LNby01ljKvXvhF/wYQ2xwRAUvtoF789
PRhrqB5PH3KO1bHd6BLZmbYEk1ObIUrm1GaXrz2eoc4oPJ9N7Z1vSvF3zDmTCvZB8zTwh5l+zHfrRM+Zh79W7SOY5GGNM0Yv5F/UhOaTgE/E3k/81mT0vu6nDDT3HcqV0gPLxJVKbw7RBiLNPYxaq+PA2tQ9orFP
fZ18esKLGomhOmL08slBldzbpu64zcyF1vv1nd3HBkRyKMeKB9UukxQMKw5iz5fP8Xmmabryy0QmjdO6GpXkLHJNNT4YvGI186HtUs6Hkx71NONW7aHVKc0Rjh45lS3gHoR9qzyeLz7IfYol7PnIslJV9qpjVaut
8Wul4JsiyTXLT2sK0yukTmoNkoV777k52lqfrDue2TlbnchaeoHNYXnMuhI4J2Imeg9o88uwqcuFdutiyKH23LSTuMx7jMrHFPwtsBZzORjk1CbS0UwO86eV+7l5WlC3Ussen1pw2gLB7m647Xj/ZzXMYDzFaspi
xdhdk2GD9a9mtTmMqiqiaN2Cu7N8bzYAZC0PeVu+zo98P2JuOb/cD4VRDB9+7PS8p3ibyu7AAWdl7Q5/ssSxYIwFcBNoWU3GZ4lw1sQf00a0wP2SZFtWceePLXGDg76Y5i+EGs8LXJ3/3JEM3B6khSQAfSZ8EI8N
ae/ZTwpl/SvNJjzQmlS8Gc2ne3knFjNa7PABFRMnBJ2240nUc230dU6qcWml7mf+oC53frZEfYHRB8htve6gvFl8/auLAJv0qRndkodV7XOXCvL8pTc8y7fBJNMBU5BVZIkW9Vi9qjIonhwdWierrWtLoFpIofuU
V2EUb/KHqus7RbR0KPvMGPT1jIbnA2fwGOtBAFpInnGePyoby5u4BvOfo/Uywwd3zssdurekXptZjydKFjorZPMLwsYJYc8i8Mr4ZtwtdFdmXPPy69XuWuhWabQYYEz8bsZ/iC4YLFP37wybzfI269jSLFW/QIgG
M+ug7KdCrTkEESib9SeNfHkJLNx077CxF5Y/TPwkvG8Dl4KQGoOwG8L5YJMdzATlWSML9ofNupMyYOsUfLVwENCgcUq/6rSBmVMZBI7FH3/udCzl7kghz2FsPqPnvFgQfTi2U/TFDFbwWDL1BBuGzanL9zI7TE/j
J5o/Qh3B1G/JXmueDr0ts7ZMIYWBRztn+qM/05+Tx2xvdH4Ek8LeuXv/TMxJWx5osKjhRCZvRPWrm2cAs8cydrcyZzKhHOUlk+3zVd7mMeTLX7YoyXKEg4dFska45zYoAMy3DI63xqax6E0Mip5vzcqEk8fM2B4r
SD3U8K/SUxweOj0GaCv4zAdu+UyEPAewXGjMIdBDzra2LnLc5GYYytTDqKZYtqEtAxSwm2NYxwlUZ3d2NjcV2V7UfFCnrLeh6ILOK4XEhmHMUMmnqfWRxSiDTAlMncDXajffTIIpyUKDuclks88XLaAeoYtVTkuU
gfVCXLUL8ZCGXBpHCIGSl5Saj7HaY5sXuI87bivCLo2FIEbAWWd6pcwWPrWld3bVR7s5bkrReWOFWiNzs9pZ9UV/AO60VfeDhMP3RKyVsU0JOXgU01neDCE3k64ffnykphy78YPP5T242VuzoS6DG1X6iebU/9H0
N3Up6yBnT35MQLHF3JH843Kg9OYaTKEszmPq/t2D3kMj78QVs9dKHcCTk2rKp8BWfA9mdR5y18vtfOKuzQL4C0t7e3Y3BYoNpdUV7TGhED4c690MuM1TTIFCGAuNc2M4T3Mi/y5uQU/c2GTl6NKtkP/tLfMbMYoN
cPI3DJU76X7cHSATr9ldf+ce3pfPwn/6MZBMbMJmjnt672WSRs1LSUUHNbt2ZEjm2AbvZ79X04mqPOthMeSnrm1Ug3sGS2bivInrOnU9u54jqjr6eQ1momwgpyuIc/n671bEf/Dsaox7tx+ie7BgOSGuCYN5pLOB
n5xNennS1F6Sc0q3m7DH6AvWDuqMl19HcCtPz9nxHNXn2/JQMP103e6Sthm4zilZR9wNxm84MHnfVHaC+jE1/y4+PKbRQx+yqPPnFPT2Huw/xr65UXGiOAgkrbJ8nc2Jh8Gfa6K9Z+A/BlPjV9F7vC6rVwZK95q+
RGMBRuCFvc33jUWnH6tEBOeHl6Mf2SMUU7xM2xEhO5AxaPVATiWYX4G1O1r9gTcevz73r/nlUCrYClzj1LEn0YdbgoBnKiGYrYD0xphBgBPh+Yc+4HtfngPUMsNMxGgG7TuXRNTFSFK5gdEurYdO71K2DYbRa9te
lrb9jOZ3j4NhFRE/0dyoZFJxvJgindrcy72P3Dlg9kxiTaQwTpeuLFX8W47JR2nunPWiq12s3lcUQyNAixjxR//tJ+rlW/L4bMTtvdjQb5WEp1kFH1MNg3/xo9l6lmlVL2Ndoee3bFChM3SHEa02opk5E8EWaXt1
xk4w45yosbe+/Cp2ZPmzF8/gcsvmk3H5Wx2LR/tlk9uwn8KP/7IjYB3e0xCwluOVBn5c9EpZ9vDkWmK/TsYqflvX9ySiC9Fqu2OjVoeHTJHBKQpb9zBPwNIZ04AxFOP3bMs+9WCnUNIMGVh1PAh1LGg64Q+JIFNz
2jIUF4dwz4Ku48Oss6j+JU0me/jqpOIw1n/WpDQDLy9f1EFC5UxCucw7+Ie+oioLwrCs+4qKYxgmoaabJvf3wmIXccCTbR0HvTPjyJtYqJM06DDjZDhcfIcxRgMFqTy68QqN7PsRqBZCA6DDMhBKgEVS092aQYQ6
y2i7Q0O+4raeDLlUlm+bH8Islmi5PswMJ7lYUCoUcooJBUYOGPY262dBmRoIW3ERoAdu5d1XCL9nKXVFNPiBPO1rlO2QEkZkbFvjs1S0ZfQSog8yTw+0WioQ6PWeG+BSdNeeTeSeHfO/82d+ZbIYuw3P91OUtCFS
2/ND8askF398U7W04r15jhFi28tBxy7m4q9v2Rc7nFuExXX6S5PhZ77r5Vj9UPuB9b7BwxH42R9Vf49XfWSteei61b0pAztL6+CBXw0r8lShzBPrd5/DwshM65BhbJAYlbCLPHuOb1dWPpZap3CrvTnBgR+KeXDA
K1gn4N24iwTwz6h791C+Yx6ZuqaCIyMmF4rLWvhohyMouEFrEAP8EtqzDL0j2NOP/DpLELFcF3hFzh5I3qTmhsc4OmsOP/WXN/mF6Z1WhYy4w1ULaHAwoQUls1MJW8x4hQJcrjRnfKjLzb2yWGL/nKafY6G38rxX
INCJE5DC3HsOcUYA0lJ5WgIiBXHgWJMERmZpw6SqwAECh8q4weVkVdeSboa2fBPkcQ6HC8D6poQq12Cb641vf97e4+IEa0fpcG5bktxHIHxX0wwUvLRD6ly+ZPHKYUjs4Df6aOZUG7LXG6AaLeiKiFmRA1+RLSVo
Rb2+wnhssuxKJIQM0OusjcteVljRjM6z80AbwY2gv7w1lfV5fhFoJwLo2w31bLIQwoH05SjjPUSYlhKxnhbiGb2pxb8XKvLM3jCpBVngche8sUzXeMqj2xrJGTwd947cShBiPgCtm2RKZIx+tlqNmG3opspa8qdK
JHf0wukrNi3V8qrYZZP6ZKyq29PHY/ZymRUyGwQk4L7IPIqvzHmKmrMzFMXIgt5p78zRjRt4HZkPlRA5y3uvwGYCr5F7pRXG6rRfLEkWs1bpYa6x42Y/xq0bNTbO9vVRkXNbkNQ1z60KohsBeqTjE302ySSpNl1Y
nt7gAlzEhTsV3M45gCeHGhaj855CeqeasphtpB/5lSptbcmjsYB3hvWm4dKeHZO+lJDowuMwlolh3NMccgJADS0Jt4+0xZUw/BaNb5KfGNvV3WW6DnL6ue0Q7JTMEkPFJWfUTwFgd6SOhpXL+LtBJ6D6XALPvdLX
r6J1IQhlQOlJsitgbmIPZCROBsMcbEVnJkgVjjS4YnJxU8KzBZo/FOoZ5zGKMHVy+5zTHXztel4Cu7vTDAW8ZHZ+JKnp34ipAtCZCKX7QEZUdDZLD11BViUQprGz1Wa8GC8zjinnXsJM8qT1o8V5LfnerZ3/ooDP
TfQ2Wg88TPq5gsLsQvwcTCCK7Ld8DSzaKBAHSV4Umjwk/fTSgfKWw6F14xB2zn2hC+T+LXHRK8uC1w8h48tTmRU5i6WsI4ARqJJLexhAH7jWuakXIiMWZ+9kqlUD4Xi+4y19bC/YEs47aGK0Eaue3RbxLEguZgV1
VgsdsYzbRkoTQdrXZXKQOViWlmWWDaBqVjQg6xExXqAkHVimw3IBl+MhLbZp85Pp/wehGg0DRIb7sj7769XARdwrLMAN+Ly5424KulRTCbrhwNZIVp4CFA9jL1SYDo+6vMcBwAp4lopp2jEpEbU6IDxSWnEV2heR
EPabj0xOwKJLsXGvDf5zC9ayibJzrr7KgwSNHs8/vz30BBhIIC+diGngeXCajFjtFkboBaWy1LBCRzWslt1KK2of3OG4d/hnluqxkHNDonlnIKOnb86sXJ+L25hOXAPj8LIL0AROB74VilcRajiqqmczhgexp+HG
fw+IQelsaGAh9CAljCEMjBetcFAcL6ISDm/LyfbaTqGFYUnKGPoYilodjEHniSVqK02RPmD1TByKuauYaB0puY4Pwu02lKPUcv2k/KCgdk/a8pDlyFFzGIHVzsssuZtoBF0X3bkgJjJa/OOn719697Ak4G9fIzk8
9XrH9AdI6q0I+b3pEDjnRCs1Y/1X+bnMmjv2ES7fhKR7jUZkxBxMn1inC8iywFfViQcgTE5gAsdSdtW/JPq70pUnuN+YnVbAvb/e3LC2ZxkP9XHRk3sZa3GrAZpExLVknReNapCxFvKsJqQnAjNhICjhJEdc/Loi
xxVqc/FERjBNVPVZ6/5ytiwru+G/oXceFk0VhZtYouagAxLF2jCOgRmr+QHiRQKOHLO7ABa56at52znfoJ0n6duXFTdtbTgEFW5756xssyk1H1JOFa+h6e1Skd4cMNu9LLHfvRA29LEd4iPZb48T92ZfscqJnFKr
cNnu4g2/M7JlN25pSr2RQ/wRQYt+c6w55LsD3zEmVbGrzRPEkQc17ka/7jlf1++TI5uEcdmsgsoj8T+Ymou4vl7nrRU5oxQa+pV+mEABlCZ/399r2jp+34f69vznh7ggaqJA8NzCAhXYyqYBty4o8rBKypd+qp/e
OVhHm/cfevn4P782E0ARIFGaiue9leWAwmWw6n7ndirnb8O83+JSyf4zK477eQnjSteKsYqiah12nJCPpaDH6VohHM3gRXyQ4HxboIE3hQocItB73e/v5v3/dvOgt+bmcAiD/9+ud/lp9QXENh+t/FMlsUvfVgCX
VCYicSZD+dUwuGWanvw09fZN+v9ftyyJRtvmSptqnC1o7tTpxpZUG4eJ0quuuqGY0ObuRV+PtN4DANvCSkE1gLXuVlD8uXORG0ENmi7MmvLWSoohNGOJLp45EGam/edNE1ofUnwDutZeTWvnaFlTjfhg52+E+Xs/
5ZqeT7DWGH8gFLrRcpMCMNlYoCunZTOwbdPLlCgghLfNyf7gWkdgPXExONxPTOAesyrxUZdjNy7xcIQrmaMTAi9b7zJZkuXoOpvDcGyWxAt5jBvuUlcTM8ezpJKfAJIflhw7ktDlA6xSrTfhD4INTqDfkztZh812
i48IFsLnEhZtYQ3zqVVoQDHK8JR1KWBkJI4UQdOnPLRsc0pbIqDYmMXEF7ZRi1OQ0MLNolZAAbWE+XpXVdB2GKmY7MKsjVugp592RFovcsxVjGPi3AvHp/naWEZ8wwMwkMTUVXg6sZOZQN4CppgKObMZsAFbBppj
al42cSvL2Haz8oGqM5nBNVIi7rwiJO3lV72Sf9Jjj7KDpP2wZ83pnje0P9wYwbXtqCnyHGEyFUDbRl/wsW+bNwK+WSaV2eDYRlrDtckZtG3e5fF8hpwt0G2LtSYupObq5H+3VrX+n7fjdg0M4riwBFlNnTXmmfU2
Zi04MemXWjbtQy+4gIZTKc45ZboVY5O4Ys4j++uFCtbbwZuYSzhbY+9juxocsXiMuiYO6PXbEGYeIuD+G6lr4wXJtpviz+P5YLP2Qyer6BHHpG2VLIqx2u5SbWuTFE9jDq05Xy1cP6k+FpiLht7NA6DV7CD2Kaw/
LSJv/YvLzYJNZNRMKsrRQpjIUVEUWarZD65/4f2vdOwdSV/CYdT+7LXxXtho5TgUm5QR1UHJLEPzUdLTakHchuM1ET4on0UbvC2mnFDpNc5fGw2CWtXRTKAKjij2RE9O1ucB1R9WN1IKRSUiQ7J/B7mNoGcDcOoA
w4EX/8zLvbyDaYPdl2jPvNyhm8WpCRxT76X0iCHA/TiAQ+47ugAIuaXSkozf1dt/VY2HlzclLzuhzhO1Dgr6i4YRExO5oR1nJA6hOoWPzYX3trW2UuE2bMHKZv11MRDPNiZF8YUEvCQM79X1aDLUtar2ayeYxEtv
v4WQ4WPUWTV1fxTUwcQ2kcqMa1M2lDChtVT8OWPOCc3SQdxygBQF8xQRXP2JhAyU6GLlE10TwRMDx0ZyBmSICpvQ8tLZ3j9Gji1yLzI1MS3ymdpHGoo1jV+MfeyIxAzTabLu9tYhc1Rdw1rwuNxaHfjcg3dl/i0O
ivHVXQk8uGK57qzQ0VobLzQNNFmOpjIrQckLDedV489Q02oMSaTU2OHKiHX94052VOyoptWrNgiMNNYPZBUPlWcD0yXTORiOoy40ysRUw606vpBimB0QoVsE9NmsDuMXGE5uJva/7syyCPdHr5FJFXTqh3STmMhj
ZeEFAV2K/jx2p59bbfeA2dAXSYIrJYZ01graa293QuGd0zpAXIq010DocyEKyJ7wmwahuslSJ4XrmGiaC0gQN+baoWiX01jrIVXQdH+zOlEnk/WgollUJQa9qzad2D8CcQ0nu4BtbbguUZkTSdlZlMgNBYU9uUkn
WqousjEb61eY2Qv9m/CsGPMM26krbhtHzDMNu1xeIJ7zRGyDOIUUFCD5LC8Cr9ZYSMHxaiTjDI5gn6sAIwqmAKCxZiuOLz5AuCt67imbP+I0n/7Zcn/PubNTrFZy/JSNTBlc1uIBVXuC6QGa+4xigSvMtr2SS6qB
f/EeYxiLOwbwhpfd5qMUtqCU2NQfGFGse4/Zhe5O6/5tYdMr0HPR4IvT+evZ1BshfAbRHxAwesocozPbwTZ9pR38wy4cIB32BBNHJS590QvdmRL7CPKwMCoaimH4eTQK+LaioMOFkXG/+jiCoa1+MJlPkY2CBdVW
eezCfrMNLesVntfTHrB+8GfaAouCFnhk2vNQo7l/VJ+TQkWKogbOqyIs3VMTq31cDEowD2RR/mQR4tq0joylUAboonJfgpaJCJAlstQsd4mt5cyfCrrY1vgYeTZwadmq5bLlxh8z6P2TdOSkv9ERQKMpS7vpmJ84
c8U4MDE0+tYiLqZ+1GYG41hMacy+VokLh8Fwvu5jf8Qy42oASOqyxlsZ+HqeX8l+jPia8hHyZpuCVxFGSU5BlfITIFI9aWXL7l+9w7fYmSwsUlrIwKc1AHtcVBLqEg/Ff6Cd/vrmiqYxtvZMIJiy07p8dbXPRkfH
Zu7jRRVzOpemuqgz4vZoTUxYA7+LQYIiXXyqSliirOuWRfk5dsxvuPRIYHIbIu2I0nCWMS9/WdKn5cXshhADGkWl2z/5wi2z8BVKsEdp+JKKAKX6TQUYM1QsT6P5xHbUvdA9cSdI8Rz1Xvwb16rb08sAydMs25rC
E82Ak7Dp3US4K2ntd411/V0uLs65ik7V11XyavdQFau/XvVBt03KlH/ahhtdLZe0hxjYgt8gD/Ia0shOT2aqMIPzW86fb775BAIUp6FzNOmOzqckzR7E3D2Csl/9ESNCsxHdkdhVlS1XZAEERda1vC5KJFJR8sny
o/SLRvxjIBAhKbf9ixUa7L5QeCcf6sM5QpwE+b4D1mkw1bPT2f9NSaWu4fMZnQ5VUSgRGNQTIlvVpgdCsAng+1PmC3w10qa9ZsALcdJugmeUTxPBxJKEMyc6FiQGfF1YxvJQHb1NCpYHEjweXxc4oTzhlyDO4Plr
Elsx0YbClBGAlrfviRSTjSrxwBdSF2fMTRjDKvGamZqSiYt8/yIuEL4sBcO0vaW+FToRqyxwnLkUz3yDPBRgLisuk8/9F/hyXNcD/37uLvEhrsZfkFVdmpYzAUuE2mxNMB91/Wks+5+b9+15wyWG+fXlsEu9aLvz
ineIB2LRq4Upnu7a1lhNu9C/mWqEmaoyvDETaFm9u8SOXE8w4ECP39xZimuNeI79e4bnTtaO4cjcBmNvor5L+Z/adpmiDFTF+lQpFVcBOP3b86dtgqoMt3xb8VZltD15u8969zTCtvu9uFH1sL6tP5jP+mfLZ5a+
TuQdrqSQssY4rznCemkr+tb4JUsBVXrg4LZJWom5eAdp2fUiIRiyUZYU/jJhTrnvkm5dh5XBiodjBfYHE8/48RHrg0/MXRzFnR3EPZ66n8S0j5gnCZI63OX7Mbs0Rz5QEmHmO2arp/sd+J2hs3ohZwmlKDMNzClw
m1/U1pxbz+SMNXTFTdQnm1cGc1hwlkmHRWa5gF/tWBhvFXjcO96W+C9uL5P8DShFcq4PwNn5ChkiyIxL2SLWRmA4prQnVlOIJp6BMJiHpxwnfhfV7M2+xBP/crbipe4XirnASonLmYRlsQe+L8rhrgqXefKV8xUW
E7AA3zfEOcx04lRFCMFJSXgpaRhbtIRgzz7Fn3ZLpp+zOXbjjBFwt41KAJDbEYUDlWZcQLJxLegEh1sIVw1WiVzI9gpvtTYjrKC0PAdiii3KF+onm5eSiYgbSkwTR1Fa43ZlMafiOC4iTEwhIaSfGANNvzGTHdw5
TpDT7CzBJ2Y57E1XH17qGMmON6Xlvk1CEI+UShsXSSFGovRT5FOOsQbm0jRhVOBjB9SUF86CuVv17PDpeEcSNMz0NaP1pOW1+SS9iSz2zDxObzBuPqKlSqxvMgNr09hBNPtNC+DBSBkFCnsdlFNAeufS+RTrfS7P
YjHCQimJkGA8RXqhdZ4x1JaCd5OpeNA+fGEf4oROSxTYUxQr1x3dQG+jMjm6pDd6+1fxQGJ0m4AlEiFk0Pm+1ra16kSQOgPL8d6lAy3LWftI7i021RMLGm70izVJetBMee+cdGJPhChF4AvY5X/moM/icL6WthsG
wdzFfy97E5sTkRgFmeMYaQwN51Ywy+iQzKkDx6rjOu3VTmwNrui3LL8M6G5fwweD1YxYehwbXL29NW6jACxQhYMOadQPxoBdgLpRqolaUqKXD1XIZkU18PyBHWPSaC8T1zfqbGkON4dNF/qqF0kQr0h48j6wkliC
nPgCgBvY3tYNXkdtzBVerXBGBdwYNf7eSrGoZLMHmJ9PU6gimoc6OhM2ZehpM5XtPGXcv23FXthc8mZrFaJ59MmHtXqRym8UQyxCDiNmyj+yZpbHg0YcwrXJhE5S20WH3LmT9yvXt7o2UxhQs1QVX4LiAjK3DLyI
lBr1kCwfeRI9qsr/LwwuanUJGcPL1jrtUg289doD2HbyWUlVf6qk+/Uv3p9iesHnoXduN8RJzbfZz57MOe8EcWkfmyuJrpXs8c7EzDE1+aOcazW6WcjVPJH4U4asoRrpVcroeqce74vrgmAmrKK2zxvwsfgPt8MT
XcfPMDAvLrWmTPw/o2bZ5nYvbTSbDD3g/1ynqzwb0yoy/xqQ2t25yv265Deunq4JjOkEokSArNYu9ykwHrFtb6dB9wdqQhBAeoc7P0gv85k+QhAzltyuS38bw9gUVIYrlv0GnN4GvAKgAQ3+xI79cjsXBMsGBjmT
Xp224vviHKcy4KoHSznxWmnuaAoMQUDW0CvnFzLRi6MS18TdE+wzenA5u+0Lsvft1USzrp7ZrSUPmInUqhnOKryoFXwajSELVQ8deE4jJ5fOCj/b/MniIvCEt6WXlukWY796UHLpt+ZuIitXTCKIQ0w8ZCcSGoWq
8/OU+K4i88dT67glrojFBS1IBAfygLnwQTi1RRcYmbXksDbnQPKhyqGu9s9rXa4tfqDQnNeRkMS6yht3hafIeCA/EIL2UuOwTQSrUlNXKUSgiKpjgyEeDR/h86EsJAwyQ8MCEso6p7h/7JthAE0tc3gOmMmP90mX
p1PFNVZBmnMi+rTeFKCJadVcuysajuXqwnuuRgY4REZc1aJVV+JFkRbpXeABrueD1xtNLY2SE488akojnGCxD3LmeF2191e3Mg7uyTO716Zw+9V1y4Ipks37EUw9QEXaRLezmd2JPp2p7xwZPo5aemZC0wCMFb7E
u5goIxoWeV4QXw+tz+byZ7IOjXd5/6qM/6RE2sY/Zzza0tyIcNPDGAAJ/IsFVajx1GA+Lz4zkiZAH0NthjyKyrDDsVXMFPVvXHCWcNbHWQW3keLp3JqRbH0jNjQnyRKsJlG9HaP96bo8uIpucbVWU8Fz5N9m2xnz
2QJt2VYdYoLBzonriu3LTKIXUlnA11naNA9pBuKDdTW1vA7/d6grYGLcid13yGXEI3oZqq5KZVNhBaBIUwpDAiEx7vs89nOZIcicxBhrhwec92hyuRjqT/yRB+A23j70Q7aZRFHySY6up3I+nRau7RO0X1sgi30Y
D3i3GnBIAL7ZVEM8aNPzSULtaThTZqmq6xIbbQkiCPTyq3qLmCqDrLzxGg2BqMBh2ApDh0Rn6ZsOtuvBmBk5FqXtmeJaQGiUROUooEusvcQG01ECP63iyJ5VTqJHQL0vWpWuDjtkTJnFIZENVMfI0UZeHzXJqrim
oadr76XscdavUA91SbNHkVzoOrMzqyjPP7V/8+/vuTcVbMZ499+eXm1roQ3ULy0LcoFGrJXMQ4WUMcT38S3nQCdLIp81OZKU3kfXkUp0RC22R9sw7B9e/EAOiU2uQrQ/kh5y8V7INXRpSL00UzB/CABspTm2kNjh
7B4xxA63iR94yBhlwfFRwztmIi8SAbG4l6MzRcsti5Xngpv4qePaxJu4F+aS2jjNN/w2XS2DsPdf6cR3iKNTtND4MFbeU6UY/sV/cvCmwGgowqEusiWEalVWtemYFWxfeodGa+3p5yQEYW+/ene7f4aKaHSxC35H
TDtcUu1FNEvxGJQQbFDNcv7GpBEdIG5lSC3gxQ8bpFUUH8JZsULVYYk+/AB7dp7fjptqqpy9WqjekJLNbEub0wjEct8LHf/8rRysUc8A3N9v3IRHZJyxrRH8qqluZ79WdzhsLyYS2r4VoQFnyqKDTL2Ur1ZUURKE
H/O7SHyN7zzOeoy4phUxWAaOEBaN8V1MHBX6WWZHPWF9gSMATC/2YasaMitUkNnSEhPiGKgJtcxyomyBu7ebNc2ydQxdKlnqfIOUbuyBg8PWPGRLkxLUfwvl2dvmWQSvZimL1mHOIzc1+TkVZIJoqxqBbc1NVmpa
P3r3BWwZWdjgb6Ui6GVWQVyt4kjZwYFKdPKPzH1M1+a1e723M3RyWC08aPHx3ZUQxw8tClWeLiIZRn/mFt4EckSjzHueIYGC4IIm0xyy6mEJj6PlsgCC9mG6eTEXk3SwuanFBRuVmOo2iXx4n4UtKIgVMXTWni+J
AaSoDyR5A4LPep6+83p0uSE2kzAwmRyFUrM0WwJNiEYX6sHWSxRyAOLTyfZdEBOz7LBoZAmP3ZYAn6X/HEdRzG7bD18S668OuKfLFcGSj0iVK0KuuH2PVLTK7xDWRkM6RsHFLNheHxz82q/PRv0qexwUWCMlkJVj
KatUNsmaDiMWFc5sLUU9JIzZuy4RqvSzC3SZmLZPzagMP/O7WCh1jGArT/uKqMW1+ZGG39C2+81FPaiStZRK/uCaOofmsvA/oZFU+jK9jrKvZJUCVy2O+2WiclOGSNRGNi1ZLnDlw4RMtYstvkcMx09uz2VVB/ps
IqlHS7ycODsmUZM3swhPcgMJYXtR3QmbL8UONQ6NdUUmFjMmTZJHxEmOppEntVM/zlMbP7I2G9wjCAwDUQ7H7FuHI5iNrEQTMmfIF78YP4wpXXqKlccquyyQ1eIMU7gjkZJFhV1M+uFyRhFwMR5VXkfayFWbU5Rn
jgChmTbotv2OBE/hUcwdsWXbRm31Vbj4/T9qwpbVZlPE5SOdN8w6pv6c1w9EFOW2XYL640okPR8f5S8PgwklhTZ/tmgVkuXVOvDFkpjAbMtAgyzEapn1EjAvFd0pCglAFLiSYEV9VxtigKhezJmu/tSzP/pHSfTV
LGoFjqokacm8YgJwXavuvAo25sjKKhnTAMkSUsqPBQLsfD2Vm1lwCHssFjDHhDsLTouRtZD2MMp1oounBwMbNJQxGgXcqkB3B4UQQerqcId2HXn1AiLAdsUOGDvzjyjYisEAWyoN/3LITcS8hanF0hQ32Z4nycpk
xgMFIW74dwj31BtcuwDWi5cB7hD+lw1CzAgaQVJ69U9i++AsDKFfB8lkxWXtwB9MMYarPIomDqv09rXbPvGhYquxm77lA1OPJ7B6LFOTxAOZLqH4TSM92PwbK3DR7gyW0Pj60SosH0EJTACNGFyIGpYacM/hrdgD
ba3/7MCaRsV4aUrRpJSBsWZ20h75Vq21rHB10cUz/CpMX1U1Msr29Tz5xawyOVjSXHzUXzHVGPpXT7DmlH/32uO5zx0Rkc9GAG2CsLrunFppho0dSrPO35N6TVYqNRxPamN3Lt3I2ZD02eyzuSIxkGdfVXdzzmSn
oc/Kj8xPt8MPkYl8clYx4hgitvh0b7QACJ/K/0ViXObQDRlfjO3Ezyh5YpRjPhcaSqwm2U3adZlbD497dY60MMAXX3iu02vJDjm7STTlt+343vvPnWPXnfcqCWc9YaNhHvJg7Dybb470vYhy+sXp3RIDm7Tt9pWO
W2OTi2hdeRiqRsLt9mtfRwMS4wGkLx+foc35/VU63wm280jSKUUOoY/juRw3Dph9zWnE3pceHo4iBJjcnem3/7yxVpGewIVr5iqWmoonzx5td574OQ+oythX6vrzLXseHQ9et107P4FPEqogo3E1iEC1FQWPZjFt
xP40KDqXJd1pfpLuQOXn/aDGZnj11xCdCkI2/4dGYoLDtV0HNjMSYFn7rnJ/84AoExWkcUXe+VjsVa5lsSfHcUxgs7KxyIY+teIdzmh7Y/ru+0G2raB5h2CT2hFscpBvpLSOOE+q5MOrfuJ38Esm42kCG2pJ1quo
v5HJik1aCalIymNlUvciukvLk9/fqLw63OWENe70asAENZebgWuxtsb4U4F5veX2GxkThpey4gY+IEjq7CPItIhFcYPCiF2lLX68irOlHIWsuZok3roK+NkvZ4obqmAscLw2HmNSK9I2hEk6yxXbD0Xq9XJdAiKZ
ojaZYcZdE+FUAFYyRpFhxGMnigGtTsloXAVAYFYwMoZzFJ3Ei0hsVp7vkeDOhkXqtkFCQBk7ILWfG46shDaYA9TfV1akVgTz4HE95Cuy4TQDhi7JNAPFKYSKvvG/scbh0/eWulPQt6/ZHR/mSLZK80OGdf9p0vNC
AC05VdFzyxfTJgW0VgKvPx3FTb0pshyQOz4C66mZXdelDVBFFspA+Lhngok5OyxTgKTTrrkyXKvir8C95nfUQ5jdJUAvLb1BbgrR6Zh/+H0ACXL/i/numVeKxfN8QDGIMddkAZ7flV3DlJEL2UBmztGCQvML8v2M
rNRO7Js0thje1QLxzpB7+07pt+Eg4bN4ch6b4tvsKIHjXD6SJtUePIUKAGIG7KD4tI4/f1/GLEnr9Wu8PWgjPC+Y5EgYCvNlrn/v72Ik79aUuuvrxajQ5WikoMvRrkSI58tBIggbOCJK42EZ2RBM/xO7PtYuRX8/
zCPeDzEZlRXkNHOmi+gSsHakEV60ZXK2yko0oXxlbgcLQmvXDVLhTter3fvjVxx+BU91BARn5N0kABrjK02Se3/lRQ/RWP8CvQ8SFNLnVx6TkjkeI2hjpHyIrnp2KHF1wWLYFKaMUIA5Ca9PUDfBwkbuJm9oRfXh
W17A3GJUqdtERYdoG2yH4VqMkKMVo+TFpQOxsMcfU1YjoWK1VT6+XSb5l++bKbV7pvFtEF8f6xTu7IN5QDTN68PqVknczgXKoxVDVYpFLq+pzVx0/ond5k6uMQ3Hdmc0F7BwcVtr8h4h4s03vFFQ4MHXvB82mgEV
P/JG9bS4zYboQXq1q9nweBTHxMVneplxMJ1GvVazAfj6a+z4BrfnB8HTm4Otf8H2K7bjKP0ovSqZFLBOdmt7S5A2Eji/6w7A/NKrmvM0WQHnUXmlUozlEO89f38W+yZw1vbqk2R8G0zk6xjXi7sAKqi1wUU+3Cz6
GG0D108nfkk4k2m/IkxF/BwSvM8Ac1s72Nx8M9PGURTf2KJ+pTtu6No/g37amBhvSjWJ9nh0xtHAKmeG39a1t+wxBIn3o2iFOh9iK3PeVrvYi1+xGIzKf4XFEm7NBdDMNhcOePihMgrR1366b7jLqGjIQ3/ycxmY
5W7szq4al1hV6TMbl7ug4uX6nwykG/WF0sCGtCryOxDuqBbrY+uBxVXO3Y9JnDy7L6w9pc8+85Ps1TilAmke3KeW96790WQcPI2H1T1UH0HtD/cLEZyH0tWhGtgX3SOznNUEMC9H1Ey+/kfptbxs27IIaHX33YVz
WUJwWUgIUkBDX8V93mUvLp+0hz1Byu6nLpCJKqOvO5g/neLwgGs6nX899/e+AaqPBZVji/lDbiRHit1ElRr2WHBn9vJXreD7fc4gPMbN0HsR3yzjrDER4PCS02lE4HhZeArebVcvC0/Bn+GvDh8glCsGpnOEdNh5
WKuDUyduLuf0RMCQEgMDhvMMkOrjTR+XfYSvGjC30aUtfUR01qJ7FT1NadiA3nRb4GiM2fHIPxjSjP1+rm/gi3XGLCPHsIfrm1V0VuD38p2LCyr2hRX7lm86J5HN8W8Gv7ZfXmjwfmrDl+jusLgRBtbJYZz/FKVh
CXm/LFJn6ozB5FYgNDKPwQT5M3FQyJwf54vjHXWnQvWK/pZaCyQTT38LFuHiOUxf3FZ05Fu+QAkFLlLIS8VkMF5+OvlHp0V9a+lWiU/f6DRCkhdnPLaWpwpW0PRu6uX6Rny6zkxQv15cJv+wMl3/Vzl1nPQFrp98
jxZDyz8t/Eoz60rl4SW54FNsNbd8lwrni7EP24iqWOL95N7f70jIgjAHbVQUc3yBRRTvm7JMrUOZ4qRoKa1vI7u8QCYxYCw6Y1E8rFB+IQAZy6V4Xt3rOn/Q/7k6T8MHZZBXJB6aVBwfMYpvf8U2ktDIaIl5WPyj
aJcDRC2Tq9XoPsgfz2fiuXj6hgNO4XvESYugcybx+Vo2SANgfbwP+F7uAefRRcQvqzJklxu29rwJ44x/Hph8LDbd8Ez35sPBvjQihitdRRG45yFAg4nALra5uqLgLAE01xhMaz1cWbL4PeiR8+9p4dQ5VqJgCQGB
oWmyr5YV7B3s7/PvrnTyFZX21ILUGaW12qHYKugj0di8ESdh886rW+WsY2e8ugMSBzLYr7q6mp5sEujuLAqUV1CosfcnQEzigQkw2JcVdSQnqkrQlqI9MxpFeHxxV+eO1JkDXzBHLBQbQevXtfHu6nhCsYOYUrMh
pqgF/01KU48jYRyhA33A0FdNIS6g+gBidLxxlETt+I6oIxiKyilIqTvQKIdY67/egJe9Ov6cs4+xrAH+Esn3x00h1yMi8pEV8iWeKpAGtcY9PCOPs1M1UWUvXIXlv+jtFx8AIYvh0QdoFAncAyA8hlQwky3mCR04
yORucQ2qP+hZO2eaeMqETqZTzWAzLTcA51+8irLndUUOlzQ7hH8Ny0UIcrb+ozHYQEhYkoixB/cOhWCKibyA7dFieqMVVT8zGIRbXFQZnk08H/U5+zWsuAyXwxrWtD5TAHDu4e9qCNqd3UJqG32W/LUWBXWYn0Va
XB+3ewuoxhXodfRB7JR6Vdys73+ipUKKcsV1MqSlFJyOKgB8UlsdoPQExVKQGz9d0Vrrf6+xjiUhbNBZQOijkbN87NQp3ZUYZP/TpISEtA7ZYCe7GK4Vux/PUQD+0Ex8dhLHVuaclMQeRMCEn2FANOWmiJH3ogod
rxVbGnp+ES59DIA6SvC5bknGxkVdIMw5Lv5axAQJkci3vxi9OZL7nFrMe4DpHGjOAVGEGv66VRWAOPjn5OmUysI6XszwkFKCgu6G+UXGvsrw9maHoas34RoAhVgs+LzafrXJWr6JzHPc/wkaQxHO53450aTtauP2
SDYPco6kQatQdjgsZvEtVMGowHe4VIQ4eTmKTs4SNyQRyXJSoMCgC7/FbyzL9yZ13zdBNwKdPNpxI6ccJi5gJV14kXn7GvAWojkzYNN5BwN9L/ur+p98G1c8+uVc4Dq+aK332sUvOgdTqaaE/IRvby103vCIGQl4
2yD1FDDZDEF2FLreNIZ+4+tb/SmdTDR5n58m0XMQIYM0jbK9pK9C9GbegaX8Xn7p8kM4ZMaNuFw0VK2jSXTxhQ4F12qDMdkezjeICMTLw8r8ELJ8/QSneOIi3jnX3d6xi6ehH1BXvVlLL9B6ATxnhFFo04+XMUVq
EcPAgjsU5GE11YlfFz9fLSeSTh+kzY1u3LBgvx7ghh5I4dIRauKBVCJFE5licQDOFBaXkBQQK8h55InOny1MA6azYk2flw7Setsm/Ze+S4XFbN1QLR7jILdHLydRxgQRJ5xGga2Lfa26o3CIYnR0Tcu2uluyeGM4
qHyDoksKdOVVKh1COes7ogRHm7JXbawRUPAK0sFOqckHdOiDkQCnmiiyGiUlnHQJF8J3Gxk8SdfjzGN1AQP6MOPld/fbhiziRvwuShHjq7jqmSTUCJEKeu/xDJ/LhTMQ6V6v8sfT/hfSDkLTkfy9YMVAckRCP/af
RmAw6Nh1/AX0P5dNRBBZTALmVmSVelnHm8nZSeyFVbq+so/d5PIkBjV8wxz7sLwBdSriRXbm4D5TgwLrVgwA1Y0g7jp/brkAcntCZBMjIu4hfJRVWRc+JnLqIxNthp3h7tuaVvN9X8OtwktYMuedGBvuhceDH+nG
WUoYFO4DiLGLVupdf575bwqLjAYlFhnmXdTUrh+PhuntlCAJjOfO7Vj0B3Cs9wUx73F6CcpighFecO4ihomH1A2KxeJwH6OfxCQJ9LFOqFPPB0doFgUgVSZWdoWpcJoJLT5Q5t0pq6k4lDGYVjfHB/azl52SHVgD
YhBs6X9vYlcE5gO3w9cxZSWot2YKEpRCFuQV195Kn2MzPJ6+5g+IeG74zqJuJwV5A4BVkVBq+1fEDCxqNZV07IMrGBhBfU2E3xclQgM+5c9zcd6CgRCHPDaPvxZRQIHvENlnzTB6FpKZ+X7XHcbAylDYtpN9QyTn
a48kwDVArD2N7iAVZsluQMX4/XmNMMc3tr7wh8vXfMEV1EZB2SLCUToAs0Wpyd91So6VBlPYMqGsIhLE6NJve6AOdSzB/maEcKPyxT4NLDaLzj9R0rx2tGsyRJ0sgzjQDa4DNUdhnObI/PoSiwKsa0UrlpNV41A4
h0nGU3WjyimXH2nf4ovOYv0hq81AGJ19B5BWKsOL+9cMvvUUTH+vyt5+3dQFktwjdM4Siz5q66I9nz/j2sp2tcDVOTH4Xu7+SYgXYBWDr6vtXB15Xlq/yVZMW1/Qz65HIVhaLldXetQ+anwOCFyDMQ1d/9AIKIfQ
1FGrrfIwBGvz0HDKbMdFJzPWs6AboChFrg9sNVkByHxcdeou+ljeG3sHLRezGvIvs/hviMdnOCSPUM/NpQqo0/uSgU2PBWB+nV4NYU3PmRSKf/bbKB9sBhySAfNoAOzpK0hh8bcTiaigFrCH6cANQ2Alw5qR2jyD
oyE5VCV4kHwUKEQGYxCDJjIdnlMLag/Z11z3gM32cO/0xfPgn0/pr4YEqqBqoAq2CJZSZoILHQITnXA2sEWvLsTQCcZA1eUGmJd5dAfRoffXZKZx6oM3EvRh6y4CwSysmppV6kb4uhQGV8mZy3Wn4eeh6ZVLbxGL
Wl3gp7sgajN0h6q3tG4THwcNzam6MgsNWJV2OURMI5yq/5F+aylnLN/qe0vKVuhPICH9pDruPXEcLjKOlxHLtPa9YDW85matgRkTOjt5DlfrAGq5UOl2NsCXj5ok1kIrSePm0gkRJTXuIouBiI74rT2fqutDDmwk
AYtCi11CULgFToUHOgVxI3DPtQ65mAb1W5cfcVMVlxgY+QkNWDkthIuTe9mCWAhsHvIoFftaML+EPiT+WB7GsKHywWDzGw1IuzUepvvLx3er5cqsiW8J4u62Q/QZMtbDC6JY8ah+iZHV8eqw3y4Ddjn4OI2gOkED
9dyIc2H1KchiZQewz235Z0pTJOf1+qzJc3IT9AEFs2icG9v8eeypcXCX7Vy9WUUsL1qBFBy1y/G1YcLKnrH1xjgLPG3hecEzJtbtsKmQQ8sLuF3L/xFV/PcZpUNqXqxnEc9zwbC5INZzN3xwdUZbmrYO2TbP+Irs
rA4mUxJv/rh4S8Eaiwx0gaZu0FbUhXGEvDXMe1fvTR+mBVHOXc7JfemDOoBh3uBtsstIoOkR/Z7R+5ihC55t4E4tVZktRzSPlBz847i9vc00HzpXH3IJ/S/4f3B9FpGVMK2E6IgVP/yATFYWFeGTVZL9i92Yy9XK
iUXAwismmkhZcc2353H5O5UCOQdvYsMwmYqL/DS/Bv+90n57JcmvFHfW8F3wpoAFeQ34kMtnrqgcIqsD+SpmodCXWOaE0FyJwdUukjLWPKMjB1d+044j2sb088+a4BvyaEoV9yWCiZ8tOigepeW7O80OrDLfxDht
5CAMHql7Y2/pSje7lECmSCOUieLwZpCDsFIr7LpQV3hwtFM1DzGA5hpQsaw1+sdLuKTkxpIyC4YSV7Hfqv1f1MiRJKHGnEN/9cQIaqDC9ifDmlATjqf+Rc2ALb0ePmpnq2biEJItRnQ7BD4p+3IPbwWSDZ3+z8Kb
4YN5kj3KXoj32Rt4Kc4v3oqfNzxmR5dDcV99yF5lx+JT9jj7kYGDh/BjobYgmt44Or5WbkYyapaISw2gDEn5L7+KxyVA8pZ91pZXiUFGG4ULEbwGEJJYAPK5hbIc6X3KjHqMLU53aGySUzcXajxHE58OoCPBAGEk
B4CIxIL8JylmDLrJboEeITjCvNuZ8AOF7yJD8PI+qXZIQbLPYV6SQVDxLgs5K/mq/4vsmPaeVxzOwFOudHz5/hndMI29Zx8MAU7RIB6SpceD5fxRnVgnhACdlVwkb53kSvRKxX9e1I7zxfN2Q9HDGI9KKeMk3i+V
Hd/ZueAYqGBoctY13TtqhMFbo4o6hUPymBTOdJwJGH6TONlxlJMJ+3duggfObOMeDy1qMx5hi6qDxtSITHx6RG4pmCsoMHub33fhQlLoWeY+p8wNFvJnvjMheNxZrYeDprUDNi3bjzzABQiRZqS3vb1tU1zcofS0
9RfWZd7MdVU91PxZm7qqBS8dHgTSVBREYUpAtGak3V10wvasG4+asJH8cug9mSD99iEDVGSAfBEiHSmZTFmgpwn8aEaEhO0gfkx2Q4h32mkX0c8qUVHMgyYgJTWXcymaQZVIfgJW1frR/ICl4W4sS7lKWmmmOe3/
nXTXq3uThFTR74NbNzejkZfEqNaDnSReRgEdzLBRsLn5m2Y2l/WvJrnBjze5lcAvVhFEYERGA0dhmjQFpw+PLoCHiLT/pvTYwbkv6/bNQr5XPZaYdY3YoSq/6f2riajHwk2VT7sg7FaUCXT1ZhuHgFEkhRow/HaI
6wL96M2oVbAcqsBV9ZNp9iOuVWXV2BrArH7c5FlkoKq/QQqNlxfR/jPmaQhfHci2nvvACZ0228U8hnxQAiQX29vbQ8FgoaUwidnZ9wwKQg3BbK9T0ZRQLURBypCwIv4Z8RwsxDzxmNvtYi2UEexXYo9yKiyVdo/0
oAlsmF8weg0+iZtFrHunW6jrHbvA2votLFCE6fMQxFhVETKaxbdScXwokqjyGK4ybn0usdNDDfQqVbkrGQixH6HZ22RpGdhMnRZ1QSEEt9zzImD9R70W7LJwescNWXp8oxe3BV3Mp85eT++NkB8QhsnEPTqxVU/6
xdzlceBQ8M4m9EwFPgHju/L/jhs5i9QuncIoSN1TXJH/WRQ7EJ9cYhbWbrN7xd5nw04pPFd7qcScQurdRuiCsox7zxFcedJt4vPBXQs0vnU1WDlXPSLLFBVjUrPs547ir7hkFQDyaCo9Oh3abEaf91/zeb+0U+Xb
3G09H+hYe9n1G7eezaZz0v0MkK/8TC5lU+jskqYH5tF0rMnjQjJIynWxupvp3SXcJYQAbpPJW0V2DoMpQSHEVIjHNtgESCDdqsfCNzxSYZ6yoBeg0jMqP7Rn8SiebphYHeigWxkpt41b2P92al15tR9X/xadG9A7
alptaMbkhnL5CKyDWHcy9dtYLVqEN0VKmFQlcHbeqWXXBL3lVpDHNR23yrMcutapzeiiRycy3J84F61u5S12xFAi1mhRE9lOHiSudkaJdKKLv6dwPll+2YX0CeyrmflA3Qu34q9BrF7Zdq9U7010OuXCJ9QdkBtc
5za+YzwwCwZpAT8EynpgrXfXsXXKb2d5GllaUUH7Ja+sUjcx2FTzXs3AniCBVkjiIwBWLjdF2eIX9Un7+MpoMyf13qVealLNgshkBlNk22AyeTa9tigTWSIjScZBShYD1Kro0M9q8dlvBvNIW9U2q9328rwNfZ97
8l14lZ15dqU5F2PQiCMf7O956xkuBxam25/BMa4FDAjEs2MB40Ewlpo773uGSj839JBsWrvLLevlK2rcFyD62GsNSrfEqOW7CFvd+NZbjtkmSk/owkPg3iupoxWqcinFXq2bH6zpuzQSEMbIIbTEBUkuf7PhhpmU
iSdwKq2BPGIHv19YQawYOwLAMGXxHEMeRGVRrzv/eRkQuCNgIjbPLDRd5gZRNuqPR79wM/xAVVRBdv321Tg6CwpMN0A1+EKNM75HnXvAkn9zH+cUegsfmQWl2EwRmxMmWi7N9UsRv9/VKweEDOWYBPNstkzZK9jy
APNvHsYhrvAs/w0xOzTehMbBGhc3yI4SCM0UtaALlsnK7gcrRu9o3s7zW1qnlO1OKplg5Hgffuz2cp+pOzCHMKpM3jXAsdcdvD4egFw1dBHQK2GW226baQeilWSik52cCq+iKljZPJy8nAqzm4Ko9dfHgxggNRuM
BDQb98zt+b9EBu3SB3lwJNrgnjhQr+GBKIM6SIMTEQZP1cXgW8SNGgfP4J1oCz7i9ehJa34sTJ8/8oPmWY5jBj7EjfCQEiNJcN56lFPAI59mHeWMTXlRY0My9Q5TGIA6SpdDyF/R20A85c5hT4ZjbgQLsV/znl5x
EOHYnTGnv6I1E3+wupXQID6yOzGdpikAFAmbldbleKes1kzJ9jTxAHG1Chs0SI+AUItB0uIFKacLjfGDJZRwcuQSU0jNpYp78W/ZkOUGQmlRp2Biw3GDQUusFrFEiTzA3VWQjDpoelOyF5ZNx/HgnU6f0/Ujxv5X
IpSg2qoPqmDBMGapzGdtFjr1C7DpEg4MEqSAE5aVQUqWtcMjvGMj3oAwHEAghmsszqbEf1vAQfiHBBzm5jKJSn6cCsry4/KuXz1kjCbkNWXlrDkDbUcIlxDUOsAcW4iwtX8wH2UuYy5TLMlkM6K/bsE1YO6+4Und
NJYCnEaL38Dr2e9WkxRoeL+27kqXHZK0b5QvHrNgDyKO1hwFU2dpxD3GgqMzDSkCUadyWdfY2RTphUwAwuetD3rkGQtX726xgMYz8pkNgQjBtPryaZMvjjOHbGJFHqbG/XkFDgdVcZV30IEGUpiAjoy0YurWVjIa
CCoAcHoi94BWgtPLTazuwjD0mR+0odNQjYr+n+UeIIGDMUDRJK7L7aIWlmazxTvb29vPGrg0NX1FSSiT+BIocM102A/pUYvXgCrui3VABsYLWKFIKKPKA68Vw+0eRVWXYQQ7inZp+PUjBRJ3TPuGr07b56eJeuI5
rwlIHbh4/20//spiEWYUsYiKdgbb6x7fzX3xsA2qUDb9L6L2fb6bubKCbdzNY1B/XjSzjWpR20L7YYC/hzMhzMUzKtxuAePigmCX0/ALScOufm530JwGDzKNt+VGChkVW/12XSJRULxSTLDo5yveZKzLN+tkKFV7
SXV6b6YQQmKZbP4T1Jk/Ky9ef+O3N8BE+WG/2/tt/ZqG9ba/UoiHYfGyQjjKShktBSqtnLpoVyhoAhLht43vhKJHWMugOalUxONOqb/n4/xJYwL+1NIUAkG4NwrdlwGAlxF2CbKToWvSBsZjYKhQ6dGgdskPhfe5
LKaOu3nXtLQYaMlvt6v7LSS2vay7i604Bos5Dtq7PYKjWPGQ+ZLhVNPnJ/REQ62O+1hjlnGS4ckKSMV21X13oANm12WOSlwzLJMKunV+SQ7SJu3dkagZV5acfL36LZKSkU7KJV3tnP7NvtrAi9YdsPmo+Nvf25sS
7xR627SivQYIwWXKOdWIdflkghxjTFSOX13UPjBmZ01wLVGOZ0JSnyxeP6EmFj8tYgQ+deD85eHPy68Xt544nRU6Z7gUDgDrgsJEfB5uLqL3TE1U90YUIPHz8Vp2XDg5qMK8DpY0k7iunhEFAMlACcGyp8iDDHed
bcSmdRK058uPd+3bSMyUQj4PYjHIGkJlQ6kljhYTH9qXocypNGo3k+Z5DQuS8Uew9ySpUOFCXM+ZMUgW/om01lq3IBiTUMuIPJMydq/srOfhMyA0Y6Wus2UtUrKR1tI+RQok09F6xylVelRfrs8zI7r0di9z3mIp
hg9FsmrSXbIu7alVmMs2h5cC8DjotCNLO26S614M7WcEfZUjsoidblwnrIyvNaDFkIYDn3jVAbRFxMp7sZNp5BbFP5h5399XLo8/QAN699F0J4FyI/PMNPyLHGl5SvCctNvOGRpwdUyCXKXZ1z+7KsF1BFGdaG4T
RBdh46m2kNe8DefT1fldca4NKXdzyjj8k3gKLlajKU0ht3zYMDFOLMYPBaqeJMYxinsOD7EFLwLQnOVdqg5jRr9fqPN1SgsoCCqDuzEoAFvV1kQPShL+gRkGzyGu6CyZB29B3+2tE5E3GYac6+3KxY0rijqnzIkE
mvkTrxTOwWrTDb4KaoavHEe/+5tB/Q5gqiQ/AjFmhUZDuIpBoLFVBgjbN7Y1VvY5gql1BqsG1j9qVh3Q1Ih/nQxV3SgmKNPJUPTzNX0r5L3KgKc0fGFloG0EiYaWoJVV9ZX11nROZ0Fzk0u2SUwTmw3NP+99XlDi
tbGVRXjb80xnEa0WkAewSoxHeRqCkO92U69Ubm6win59JXltEkw/HFdjynSGnVYSA5wCDDyVXq3LQ0dQTUMbKZCUp9foJA7izKzSirIE10oRjWqP3kwIICQhStEiS0FmTJ57O4kJXXBeVHIkHVv3xulC5Nn/xi3S
eZaxxd5FqkhhxnuhttehiLKoJYCb1dGCBAbCy8AyboXiWCldvPx/6cm1xdFgG2jmIqZJzhcrqeY/+UHrhMoDJOcSXnpuO8A1fGmGQcOwNl6mK5ir9dptRAZhKIOpL7wPLs0QJavowsOjD/5dFB6Wx1iEq3hvObi2
T6ta/KqCztHtImS03pEnORiYixVycuhtuGHn3de6OZcWW4U6I5NCPNJ+lOcbmNHgRNBfy0VthtTljVkF2Aw6M16VkkAyyFStbbFOwxXoxiDzQKz4XRrQbmVDKhUHQMSXaJQ6DV40HB7UO4IPNy7cNB7uXxkc6p/Y
d0dOODUkwp+2XwPtSBNiPNtDEvb5/Tu3kyIyrPUAFnFl8ENz9QrBd90sSLjbWXSLQMYp7tcTPcWO/BmiBONfg9bqtTvFFv3uS8fpzOFWEAiGIL7BKoKCZWSyFIHnXBhrcpsvGHBztKdszjeuJjdicz7RNFJ0QYH/
pDt7NxJbOQCw0+iKvC6icybND8QXlL7cwHftE+BMQ9gWRWxoj4FLVy8/3ZslAur1IqjGeILgo7Ma/kZYSxjSO47GdMyF2MUt0lflyOnEhQzB6kONP5CXMj7xfQSINqBOVjiJohfvEVzYz48vb0g3eSJoRnyiKaiX
YkMAnNNRUMl3ZqwFRGcxH4g53i1Z5zLcxHgg0dbzZcj8OoGp4ui3kR8o50skXPW8gVS7LmRyFHIwqNQzaDiBR+TsniYfImMPmTDhFj7pK3jh+mblfkaU956jd0H42o5OYFViL/EhEYjrL1oOBLo8rjhmJTGv5AEu
vunFGQ9rLPOOgRmqJ9BQqnkG08LJQBb00KXppiEckSayPBRWvuMKagg/JcSbWoy6ezq0FELs6cAl0rSDv4ObwXvxSJzDkq1seqQZLM2OHaox76FmUot7bQ6WyI8g+PfwL7cA/5+BMrg9JEE4Y2QdNdKJkOnwHzlZ
ZUist40GNtLvy274kLThbFrOp3GIwFPsIAPiiM/Wk3RqsVB2Kwd9FFsbH/FbD3IutJAiEIUEOR9aHMS9tLzhaqlZxgZ4tlagxa3RMWXDU/ToQjDZIcoqFcdG+1AJbuFmKqQEPM43QT5elWBjcHuIf7Gx8QGp7wPG
h8nFdEvXtYE/EHMfHwi+xYRlcMQfaZ08yh631JY3GYk7h+UAYbKLIlVs3Z1TXAe2pnyi5pLkE9DT+Ub2RVYI6AzoBMz1KuRo2sy8cc6mKHVZTioklDCdJ0hIKTq0GK+y3EFJTlH+6Z2kOG3f4hCiT40rqpJgql49
t6D2qOPWGdB28ZU2PMk8FcwbNdJLUSVBnacgN5HIo+I2qOKRXUuTcwCNRCAZaqsDr5HaUOaxnrZAzce02aHW3PP/BRS8njfnSFRmRs5bXZmvhMf+6Vrr175+rz6/GOJnxqGa1hmeAMH/NWTaZyd24jzIdGfxEQ1+
87eFb68OP8k/U5Fkpv6aWkHn2P9MJVYw9s9UbofaRA5LUk81N3no79YLnxlhqzskF/4ol/Lh88+t0z5Kc//bXs/yLzesHpV+47eTOOFqG72HH1wPXonHj8dng6X3+nk+idhhCQ/fwntYd416+LjTlSQYpFwG7S0Y
iVw4wHgICPaBzXH7NxFOFlKWustHI0PtKpkxshcm3WmRoHGo0iuBXhRx81G++MyFDRO/C9FeevIAn6p3NGX2gvCC2OqQmE8VRq1swFTJ7zXzSN+jCGzO1xDDAmRaJWxAmSLHBtqvF9tPcqcbokWPMqU5qgGh59LZ
sdMGqcbU8M/CXG3SyW5k7tWwdkNa2L7ZZc3aYu3hLmibkEKrb0FCNwlejrRPHmAE5pGRqgAkGFv2WgqRu5+rRzsev47vzkdeBykQw4+pzjOSdsBMtQB4VuFHIgNuRBC4JsOjEg+nSG3GCaOJrcUNZ4NqmrKPoIhD
60E0g0xjDZkXkxPmgMo6p8jmWwvlTai81Xo9I8kKF1p5FcbA6xAdYId/AqWXibhSXHRkC19NZjAoPKJdiIKFYXjFy3Elp9AwrYKVIgJJV/r+uHHR9CTEnwpEnpncAoxD2qOGBK/3q+VOOdFWygVUTG6KR0yVlzxB
WH3asDtVK3Nz2vqwRug5a4HA8F074/KnwA0YW9iTlddgvaUcMVchDsBVu+UkTC3sc+q6CIXLTPyVnRtFL4LRV4qHrC93YVgrT63YyaHtnWoX8Y7cBv/O4isuoHdcq8Wh0fK1NWSjO2MVrTyelr7E/sFPRR/ChEMv
AJMl/G9vvK483t/25daq8+Wjf06pfQqJ4ecTID5WRgpHpxkR+SCn4g9APuX1zFbrBiEeRV4970YcchjAw47K1sEGdQm5U4pri7TlzSsOdYnTzYSWmojaai5HPLQ4W3Etoy9vhrKGsxNyCni4BRm4zPTCzp2LsTy4
XzLredfWRJdkuTFosKQ5de8OIGbWyCCA5cUD8Y4JCPaZxoxDiuqkwKRFEqsdphgXR32HHT5Kv9shKa+bTHVDycNaK5NC3o7nUpcTc2i5lGmgh8qhx5dfnp1adm6MP8hpAwL/zU/Ps+qh6XlHg1FQMnNyD264Cerb
4CSg7SPbyGy0QXw7rW5SrcorKPS12YliyTh6p7xY7mEzYxKbvEj40c1HsmQHkoiH8zZLXIYssRF6qB34E2w7WA1emdbBHZfwfVCQsKNPo3mtmNiGdkjWhoFzR9LfhNOCt4ND59Dgt6gKhNgovX20CZ6wUh975Mpw
SgiiX+3zlzMZ3VhJ4KFxEPfGcVHmrZLQkD49Z9WqHHLnD6TJIWSAIZ2A9AumDCycrguVUOzONc/ulHDm+KHzkycNSaWZfqyTk/nCd/mf1pxkqGTxaY+U1gGLMsFaNq7LKWjpjHWHWHe5AZ61Qwc9cyEnkppqk6gR
WicQauI8jl2FcOESgY/1EeRVLErlbjdXdnd96u04nmKseLZmn5MK5pEjlU2ThijSTJRTq5BW2/JLQIkaivHP1sZMUtU/wh1DygiqRjZJBTof7a43ulVjghrfATiYYC5FkBNikSdWDJbMnx48QKNCym1ZXT9pY3FA
wC5cPO3P1pV86AqOH3t8XccFkPg1DqzfyQnsOWD79ZFjYiCGLqdSfiEV1ilvDI51HEfeh1Lik2ZB6hzvJesEQEHuiioED6gU8dR4pN7PEJ10HQPrO6WZRj+AQWKhn+cozbtZKkV0MYxXVwdvhszuWMHJLEzdw84C
1BV7aF6NPhQZ1uYrWX+Mmi6HkliOaPsSBY1oJV0v1fpmOSi16KS3wjViYzU08LSf4QciT9sF24YNggrZQYOe5Hfhdbbzur96M7Xhw9W070CnM18d/nwFj94jqLHwzZigm/cO5Ky1XvGPd/esp+/n7xCNz7aSH7Qa
3GdDv4ZD+DY48E6fGcOb7n14h0+8Zkfw7PEJPPf2bv7YGmzG4hYGKK0qamhHkZ5unojCtp4vHT3Uo9g1pWvnvVW7zL7m9rgno4qPNPHOHK+Y1IGT7RRszKKHA3eRqq7ZUazDgIB+NDM1srVPJpkUMYyOicQXkhCc
mKIMAFQK6PhbTtyI45CNJDmQyv70OAzNdNj8+PmLF8G3YX4TtB6cw2gSUEqPZdiAJZte8b+Uz5xRwrbvh60+bC1LCmpfZDxJRhsmLowDBBCtvPRtyFing66wcE3t6L8JeTYz0cYZQVM3UGthuzSoPYYkpBtTKt8j
UoVmaFQTO47qnGE6aJfkDMLkM/gVJibkC3W0zqypdXlLv0wQkJjaygJh1qOEjEVZW3vAaGgvHd94yW4B4qmyvJdLuz2IrWs5FkQc/TE/8HFsOEGIzImAYcIZIuRAJ6bIbMbCpln6zeCwBHjdjH4xifwn8kmrsOHK
9L4YP7D4j5pgikbrTEu7PgwYl794b7k67TthRayyNaJ3D6RRkMePOCEbDuViE9D15gigX8MyBuT2Koq/1sx72VfxVUo1pnPK3KEmizwvc0i9Zc16ngJ6z97EVfWUQWgXGP8p8QkoPuK78RJ2yQj0RZ8xBFqhXTCj
VaIy0G1JqCqZbJbJfJl/0lF20IzkZ43Ni/aturHu+ldJ8exNJJwn3rtltw/wrhchYVapNa+ulPegYpIzBph4PSdmwxVwUBP+GPFRzyLvJCUxCtpod4tYLT4krB6ZxQ3PKO9ilPgclHvEolHxBs1QxQQowk2aBCE3
t40oYtAFsSAwn91nnt+VQOfI+0MCBCCDcOZ6KWA8wzZ6mzT2+gvD7IXxcsz9leWNHOUdXPNiEtsbFoASf7+zJ26A3pqgJXihQBlEzkI1jF8Q35pTzPm8dPeg7NkZL0GSMEoI5QvI7G2XOUykCXGexCLJaqVYlHfc
VQIF7eO2anDIRWJC1525tc4XlZJU/LE8KJEIe75CwCG2NW+6LJjUYC0NP6yPcNGljy6SaplxZSqw8g50LFQ0LY6nP0CWSOeH+mOnzCEEume6+WWGasfLYV081bidQQbH0g2ZCk4NwY0CpCLCubvbAcWD72+4ufri
3/AMDJus8MFwaJcO43W+DElCQm90HblXMqxqnruxLsCPUUGpc4MIuD/D66QFIqNM6UBYDb8iMqZPflFFxu0GnIJKBGol2BJjo1QtgdgAs2U8UYBAnEnxGNmShh/L6eDAkvh3Xfps1GkW0VhanGh11+ptccZ2TFxl
o36RlNZ0nVAK6fyIIzsj8SkUtYH8+WfM84obStXcdp3B6c6lVo2LIKqbwNug+/xGSqI6AZwIarPE/ZQl4tf4G8GIIZ4KhLTeASUzqx0SxwH/sBZQJSNR0JyZYN6xxIe7AqFZoKlWwcmv9pdZn5165UB2OyL3E42R
snA+u6484SnDGmkKVERniWOotwu3kejS3uANZvOe/HFzJZxVesyqrqWs4GYwlaENxF93TzldFToBFoiOMbBhuFstT6N5zVka+1TlerDSDTrEKV2dxpstJ5/RMwDz1SLO7HooNzDjfYf8sUQ9oA31fcI5wC8/FQds
7taW2ZlBXrbfI7MJqCHkQDA6pLgqEsP5ipkoDe6qxHty56IqUURGB7dvgzqAjfl/5lseHcc/kmMel7cfZVVvjdNt/b3L9Miv8Sue/OPP7StNOXR/JN0fyWjfrvdtsm/njv3V79vZE2RevYpmwemQ9sOK1GWwmozG
Wx5Eh5Mmvm4Kpv3u48V6U1tnXGnhK75CJWDXha/eezXx7Er89MXqceEF68ml8WdIZt6pmfVZ/wvgvWDRcckO2dgxZkfshN1jD+ABeybtOXpkTei4u8EntFCbszK8uHtP2KF0znPBUb7B2oTqrKNdsPINzrxMAKIX
cEipDL2bf+wiEr8ZXYc4P2EwaNQStJ+KiHAOc7pLlwXQeBNG6g0xfmp88g2mFC/Y+wDjbOx7iduAIrPM8wP3zyAXgJqdXpFoITAscFWLqoMN7gzbawicHcLxotzNvss4pYTgc3kPstOJAjPOuCBC2/YFKMkAGnP9
TkrGwgGdVuDZ9mdYh414YoQjewyznkdlDO40Vj3fuceiO4Yqa1wFhgv3gtdaVG4G9bcus7YcokiMNdXBIMF7w8DPCUy9EdNOhtjRbYa2aZs7l5yCWEIVZTqqO4pS2I+0vfhrP1tzujfkvDOBlgNnCXNjIeOkpNoQ
IoKkWJopUCJO1odRKgo4DwDD8DiEQbDEUBcyoLnr53KYiY3IlEtxb58g8mZd4xGSPXf1GXz7ZWMmoKVtpgzojhnRid0xAcWNkdOfGDKw94pNj2jkYBo0OjI/BceCCmERhbvLrPRDvb+2+eZyvJ21eEBB7eJysuuE
DwQac3JERwUBP959VQVZW8IYpIgfb3BNXGfYnZGh45BMLrAfn9YPF+hSIITPGEQiVlZTRm1ynil1MxFTyzVFjicte5CBO2mjkyKHwQud42GJ56DaKOsSQ4cDPCwHPrHO8vQU/G5Ng0FwadETcmgUezB2OY2qDikW
0laYgZQWJzOWESDWQXdkmPanK0E+/8LyBBiKI3boPsODwWWSixwYEK+GrCmQsoRXVImUR+5cGYM59zE47xey2GMBoOyZwEWBx/OM8cb2Ea17AIZs52yFnRiEWzQkRS7VQnGd5YPzYoRogn9AHMCSO9WRgqkZr7Kx
uitZlhikk3Bexd8iauKI8i1qCThJo/dcM5jNkded8frw9cgBIKN2tUhj2jcbY2IspB3YCQnDYeEvL0HqMoo5JzfsEUsQHiDKLmQdfkoIdVabV6mO8+EKu408JbGGD1f2c97d4f3Sf6duHiMONy7NOQdXDAkL/hLT
mq2F9kO19ZQQDUPPeSP3SALwSd8BE8eliI/DVUf7LCcG9Qbav/1VAsaWH1a5ks97+vLsf2x49r13d5OpQ3OPnung3WCiYMHIRoQfS4Z6hYJh2Qh5W4iFa4B1WNeBHwtlq9f3DSl+E8ooHEKuYuiFWShYNT2HGQcb
Sm9qte6HI1SS0Jz9SMt8nEhDJWneQPd5qAaETXff0y7MH58bdml7v11CC8D0gc74vhI2tAi1nli8t/MP7+RVNB31/tL7rTyldrk0nUj/lv6R+Ydjlp9V26nTt31adcuEtKUpekp8iPblRc9XKosIPHkN7Neh6oas
L5ho5icGC87ppdf56dDWWffLXGhOyTiGXhKEqb+jZdKYNAvMuilGhT0yYKm7r33eHvO8bY/h7QRLJq40NCFLN0iXFZcnT7i+PIc9Z00Z8eVVzDrKklmddYeQGAxBlHLElZzy0jtXY/aq+6xrBf7E1tF8P2CM/5t8
ZfuhpRSiHNlxOcxIeHDGbORbBTj04ngNi85iwt/QuO4SjdpLCyZQGIIaCMLTPcyCGEZhXC3zDlWDKzI3mWyrqc95dhVQz+29tcElSWY6IPB6ee68pi55rKrV00lB3ungLgWJ0VE24Yg76tzsRGkG4aXzv1l5FFxK
TjSyvKMnHrZLWfD6xHu27Zj/ju40rDp4xeSCjb1lJNT/4LGxtN8czbs29PCQHmt1sGanTIrTkrIKkEAuy2YMPtPYjPB937uRI12UEXiqvHWT6L2Y+hyJW5nqJv3AEzvtKASsYG+UtlmNunDJ5+I8yLRPxsi/o7JQ
Lqw7Z0pPZh/UhR85ob7UCqzJj9SWDtBhL/wlUnxn6iwSxLUuOzX/OS5ffObsaTnte24ww7+i96JBLz+5XdJdX1klo0A8mCO+6IEOViEq4wRfdxHko5uORXQWZrzBNG5DbdkguiN7wRH+FamM07rel8QduI2JFGAX
u5lw8JauCdj7w2AoLwEgBAuBZMHVpp2Gxl4BC4Uin4GG4Ch/rSh9eO93N2YRmV04NxGlDE8o+QmJ6lBjhE2ncIfEOvSM9CRASa9cdc9H+cik3FJipQqWkK8lP1KGiDtBuTqjkN11CDLI8mayi4y9r+wracVhw4ao
NzyCFpZj2EyuWTxhKgUIa+L7TNWNySaMEKkoeV2XVGVBMQKWg9P+B2IjMa/0I22Hy/dF0rqEan/kLBOww+1jbB/VCAfs2a/XNJJoF/KkUea1y5//7kS2dcQKGY1+Q4LWoSTghB9PPywUEB/jsy8yO1Ttyc+IaWg3
dDGBPPO1XxK2PKe0UgsoDGjihjJ/kRBaam6jfGIqBicShH6KrAmZg6tgnjKuz8FpmnxgYd5lJZwibAZlnDxOFaamCVva4zJWvpR48ZTp1HcfKDpaPzSEJq06HxAG+MCHq25/tQNBrXOl6xLjlQHPh2uYKPdpqCBZ
KSZKZVBRRVOr7L0Xr6+zH73HL8YD+96x/3G07o6+h4XJdc9T2gmKXDU0R/uVU9euqKmHnHSPg2KKB/LmY5/iwXnhU/NMxruteKkT4I71ChLSIQ7v4zvq5mGGh7Td3PS1Ky8a3E9jxaj1NVh2GlxrNhJXqnXuvRuN
UrzX9NRBxKsYwHcPNUYaWHOfphunj0zFeUbg/6LxKpPzjpgLt2yYTni57EooU51tgIKpeDesP1B5FdFoDAxCoOjGProMTjYEQMQOMsMRu8Ou4EXeHSXIRXLmlOMVrDDw8VoYl5UTaNmNsysfrRW4dhGjNcXxRdhJ
vQWOZQE+kUJuvava0/iiDs/VtxEG89jNyQqPJIWtB9VmxWA5uSuX6rC6fPQX0s1+Pie/avft88cUy2LHE8cWNGJ6CZ9tvNS3JQ8HSVZ+9EUdnSTsii6+IbdznJ+gtz8lnYfzeeJ/DP7d674Ykkhe8fiYL5hbcK52
5s7o4bjn4ohO6+3Uqf50dA2+zT72jr97cYNvGBC84abMGm9d/SWEfzfHNemWmODPVepVGxE6rkX6L2igB6UZFZa9vLD/MSclsziT9PQylXerjdD6cpSa+aQEil6xzH6youU9ywo8jW632BTda/AB2QXuRE2n8cvA
5GQTQ41oLb672WqPZG/5bErDG+xlkJWFh84kS0hJVIKMJrySZ6muYgXt64ItygILeBzeH65OrHDS8X6UqN17ELiVfsCtV74mc5Vo8lybyg1w6LAtvr/JjIay3mpipTFDE/Fou0s9xEZH0z5qOM6mw3AjtMeI8jef
HDe47eEAdxRk0XKDfRQ5xEPNpJIp931KLdyDHID6seBE2QJHoSTkE6tbWg26BzgP1gYagY5CjXUv+ru4XxQAEijJ4VM4kw2x1AHmHvgN4kl9xOKx15u+uCa43j29Yb89VwiZfE2cVjYfUgW2WB27qRVZk8YiH2eo
CsPr6ZlOr14umz/Em8LAnneXuCWfC3RrYcN2CHM3JEmXb9I/O/JMmzbAQ0UeukVlFDFsuBWt6GM/vnVuDngrbaU+dVR30Bw90qs6h+q0KkHiQEKjAmA9VgaIE/EU2mvXhLoFWuKwBdzxxJfGHZJDxbAHIu4G41WU
K0SlQeRDsxeRdjSEkMYbWnjGCdA5QFiy2jBhmVE0ZoERE3D2ROKOjlg9bMwpHhpasQhv0h4hRxTJEfBrZLREKDj5tqn6QGqrsA6aPQenRK8gbX5gCmhKnEOYqgF6lsSjGLIBeswvkXK6Q8LkMEOtqcpEErX4vCge
3Wfvb+xDMzgSHzBBhSIUJTxEpSYwMLNsZlnPkvroWBj8sEwb8YPGz81e1n8Uf1gg/T2OTnPxIDTgtdDstUfloDod7eO2QeLD/jW1rRd/Zl+HA8rKFSFut52e05PsVK6V4Q0UoW1e1J4uamXmP1+0WLrmT+nGPqG9
p9WY/qED1YhNA4amTA7No2ZFPqmLJl9MLH2bPGz5ti/Xi8L4+b7+armeuyO63Y8uFqF7+ynlWLQMwp/aLYCMwp+LbxXHRqyCIAq/jo1lSs+cEDKH40259Op3x6tgBXbD/BQT5bG3ArTfu4rv2XIsWvt3PovWY2lk
lHB7wiXrR71hyaO1+WMzqO0DfZRwWFVHZfR0s5H/zuCo+YMxvQlEAo94dpaa5cNvXFEQpkLuu4dn1RphkjMoGj+sSuit9GAkjwpvrr1j17a6mXzUm7fCGmfusUuovSOOVpE89BkzyUUPMVppYMPZyP8BCzXINVqU
cA9qhyI+02gVRT1VzC1nlLZMYyFi5pR1ZoJz0tZ87CMmpoLiaPNYxoT8kGP2+Qyg0wIccnUTAFiJfkknXj4oGjxPdjedi+QEc530baT5rGzTajwgwmRPvdjekVV7lUXOFDTVM7AHNE2Bh3Uha1OKHcznSZe5qlWL
JPYiPP7rW5zt98ai1IY8cku4w6C0TgPYgHSr9fTx/E0lNuDH/72Lxdl5ayr8Hm1jt9sRR/ZUrb2io/dwK7x8MXXFdxxACjrSGcGg3fadfnJsPdo6xqV9hLD3gOCvBdswBonNc6D2cgIXK3fNuNVhMCqppMT0GQzF
xa96zh5RY30ADnhlXSRl1HEF5EJ2vjFKnW4D6TVkqhub/SwPFaqPN/NLfTn83goR9FQ0qrNoFJfZTeGVLvFG65/4t5IvcM8jilYqozA3jruCa8VCCiwwW2pjQlJTRiwt18HnNHv0okV6fkmYxp9/K0KvDblUEour
Hiolt8R05yfUOYQ/A/V9j9+q9E3OCNiw2HBBYOoHP3CrKONcRj05bWHrFVE3zhiEG675S/DL/dr9igsfWnKJBywHWGXVnUaUwtj74hjrUDijjCG88d6wDawgMRKVgNdGg0DHv1jzKmh+hnqcaHF+VfYka8jH5gya
U8qUKptpQQDi6XS6hld7vyA03dI1qDqCH//0JLefpp7DZrfYqnSIYWu6YDNStkB+E6sXIy/oYRabTS5YtzZ0zmPjIu3LpP6Z2llWfkEPbzhby+wle3+2QmAc7kEprCGIgtGAlEEvFy4VXqJ1VmN6v1369e9yF+r2
jsNgvvR+TbsAzpfOM8bECI3ThwyRo5iyeba0brTUolLZL9Hz1uTivZl8e7+lpPXzb6YdwUXl+xyeyt4SgjIe8JyzNyla3LmSv43TGUJSexR8fM1FUpVTpptV5QN4kRzULd1BRuozXKb8DLetLoWAbB62HRC8wWl7
zjg+PqPvWWaZqXLoJVZHmOEXxZjDZREdd4tQEWsmoI1THVMFVuCob8h3KU4QVpd2S2qJn7auNgB6H2BgE7JokNQT/ynHXdO6WoOgiKTG26bAyGuSi/a5hNP8jzmXAhhiAYkmxsn3evb8vSmGi4HQtGD91tKpnY3T
H7YxZAjQRmelh5g9BUoc1i9HmUM/KofyrkSSHXiSMiUa9ZCUTJCb+Ns/uXo5FfyRc8JAvDYLnEy0O3g/pMz94vzRhIIG6V7Zsm5SFHK4rOSRmm0V/9X9MHpzEARgumP1l5a3umISbVnig9N9WNojtvgL2B6hIGr+
tvNRu1H9I3N62M37iQLjOFVEb79H9sKptAhAtv91uXBx+td6C9DQtFrsESJJrKUFiZX05ukY3lKzTWeU3Vf8HlbMY/Io0uOW9wXdcqbYEC5OzJq7/5g4KPMRsAZ2uOBaD535Rv1uEacxRF7+YuZm57v7lVvVpnHP
L4mw0ZgU5V9ZjYXSH7KGDjMxDjmGVgKh1miQ5GoPZYF8faP52kdb+4xbmdUkJfVA2T9Ubk6bjepXOXNMhoFVpZRnICrHchnMpJbzDKVvL9KBR659LsQ7qZeGulR9dv9Ht2wKDIx1onPUx5/UvhtrsOGwiaRNkV7a
xYX2rhVmeINZF6dG8Fnk9QT3dDscAbW44WMDqvPSUwt2OC+24OfKiktY7NuiMBy7PQuV3y7GmdC5OZtdoGdXmM9+qkURx/L2CuYSOnnTv8voJppuumYKb1dqyBqGTPw7ix26+zaQ69SUDXU3V+8M3T2+un2gu2zu
Gqy1qdSBa9+95cIWo7wRnLwe7QnurfaOBCnndxc469JeY94Lx2zsBN0+MuSr6ckYyj3FLb4B2G6tzZDQbc2rOwIKhvPS5DLCYo8OmPykXuUseiEqoUuCjUm4fCzmaKjgmpO09fh6NfYjo8yqlGpEueh4YLpMwoQa
WgQthA9T38f24XDHx+6Ht7mbncH1KtcjKPba1kJNP5ui0ZjC5tOaB13zKZ4YUDrOWjXwKs8PZugg9QDbLhf66FZeTdF1hjcp7cBmMao5OL64ffuV0IE+FNc5cc4LXR6siBf9oojovQkvmL88Va2z7z0rw8qosl85
qBx6R7lLFWnMqlXfO1QSzt/YdLVJr1dwC4dON+daSyJzbiWdK1aWc6UKzJUr2dx1JZ+rVIrKP4v+espZ/2xXxdkTZijGSIR9UQ6EOBTgSGLeFjYgUYYyToE3dOzNNMuGRswOKvPVupboWsJryVxL+lqS11rc7SxQ
Kuw94b8cVqjW9myj2elEoSyLLfbq/Cw/9FKSwienjErc8vKiS5Yt6/BAYIOVES6vNAegXarBHtmqkm7BvgNj2FFvDFY6qBdP1uKVm99kxx969vpU/6kbdwfD9D+0Gzsr+i/eyntVVp1T2+te7E+PMmflsMfwljb2
G3hcVqwiFa1QBSqxEmay48F81555E8nv1nsyXG789HeyWDtr0Ku/jEAkRIx+muTYEeC6TrXuoj1CXatEf72xaScKw3oB5b8BNMzZswPBkWgATOr+KsiKWhAb5lqbv8qvbEpIfu2IZUEleUytlfQxMlWWj4GhAo9F
x0r2WHCo5I9l57BIX5hUJAkTIZY94aUkSA1ZM9vjDl5s4ERu1xts0/Y6/O9BYr9Yf6BzkovsG+uHXEK9rJciXUfQmTlyOtnTgmO/eqKOndEVhEKfZ4h0G0+CBh3hbMjlm7gitycCQuZ+bqDCywfTDT8VCPX7zsTx
1ffjzmOV1xB2GvuETto3US8eZJqXiykkqopf5KqMOA3OtH3CtnUkH8J5h5aYYpEoWOT60hFliIIiEw/9Pmppvb4hovX/7+xAAvyyTjfQzoPPc9p3Ww1GABQoEzvBIevk/CV/X8X9sDskd8z9iHkqJgdzRy2LuMnB
fjIvLaiGqnTRZFZDSPVIBtm6x6NPTrpblnhcizq0CaSOofMQuU+qrm3v3LSSR78vgFK1aOX+If5wOv5Sw6UW08n7Q7dNZRYXOh2faKJjo0axbk+eHIoOXkSyI1CaEYCUDaVqdvYQC+0Ep1NoRlaZBYPn/dMsKcZN
cSyIPoDjkUZ7DMMzJ3ga/QJmeHeMfu3hnONDrJlBJ4BLBMGe4cieY4Fc7qi0mt1/NpCcMgkAETVLGv3VKPgveJrUjIJn6kHGfjRp9JKglYlxC13SWkpcYIhI/qPTsoI+M9XWMzAlIFcuSVbrNp9wS5aV+Fv0joLH
P8bHlWXqz824ibIbNmPgBKI4dZgkBlRQNHr1QLVOgCiW6Sql2bzdeep5K4hGUgHhggSEnxHC4Q72rxKhAVpRS9c/HAIAYKBgTXDF0BAc/qK5WQPTN/roODWsFuUjYHium+/nqOptx/0g2e26+tgNqig3qGEcYx1O
AtVLIF0KAdCA4htye1ld03Y+wVbKLy5W0pbkadd8DjEnPvtR7QQVpbwB++AHh07w/eQ5enhbIIG1jUcmEcickz5MYR8s3LLbRG0NuElTw+EOnYnSyUqdv113s1kdMAWM6OkNQnGiK+8gt4YgRuFaLj2DRuwiRRkz
hqheQqlnfwhF89l6ujTtGdFDV64c3Wbqrvyp0mtpo3T850eHqL9cvHTq+rCnc48rIHCgCfcDAhTXfmnXJQVqabGTz2j/F6IM8yYsIOP+g057NZoNL4qNCUJE8L0LVhAaTJ8lBYlZKLC3qcdf/t2x6S4fWm5PPCJO
iPR4s6H+C8JsQ/nIB3hPcMK843VDu6Ha8JD5NofarNA8MrjWo3uUNHmJUkGXFzvwcr0jOrKNgM8kfbEe5teS4uHczS6JgD54XNxt4YTArrqkbYDFeekNtv7GBn6XrJ3RagjCx99DCKp1Jk6FY+OTiDZKwmgxXuAJ
m40i80KonWVYzB4AILT3HQ7xrBmF3q3+yRn0B8JwTlDZ8BXoaRpZBxOHTMcGTDIuWoFC/Na65LbQ/bnF1PfuiB3FiCcxs309XhCPhzD/BOgMY/XQ+2XRyct5UYTT7cguflQiu1FJtr5xlbmfu1CUi2QUExGaBH1Z
VPdgOoXgHeDOJD4gBZ89Jh0vl8tfCz6H8o5iCXnm8Gaa8yCkMCIUCMJAZiWx7L3bOudO7mmMSNMgBPsVgpZHDBqRbpEsaSsKBl7BW/TBakfCiTobpXw06agOGzm1yjEkHddhihIC4xrH1ZSJBgmuoaincRTWPtMM
63KUfQw2cI3nj+wHc4YwVNBFE4Ho1pRhg/764CfBQxgsSPrAVeo17hEe2NE5oj+xg5maU0wHX4MDzoxif0yIMOhKVBnOcaKp79iM71OwjGDnpLALJdLu4BaKY9sPwKPLjSSNVP5cA4FrWaR7OW583m+KALqKNsZN
geBM0wEYPopzpQ8P6+RElDXw5kuK68+3MO/GEPF3mZkOlNcDXY7z0UfY0nbSTVCoQUUtCYAdqJfzAD6ENieBUsFdgwthSpjn641x8xi4YhWR24QSkDVnBmXF+VF+QkN2CO00XfDYfPniTYMBZGC7QpGXIJSqHoF2
5ZeFO8AvnhC4h45SPrIW4O7mETy0xdrGkq39draEuLYAEg2idQGVKHxkHI8qRtxeIkkdzPBeMmsiTl2nGg9A5BNTGeZlVpxKyj7P02xWWPt5LreEKHq9Ilv78edGdmzRdU2S9dH4CmUX34+Q1nC5hpPEtuHkP/de
FSGYgMEFlenHVQdy5pUod+AgRiI6/tf9LY2P4B5MkYSEZ/ChFSUfRjHsMqDRoAYKpba/LYvY6obgXYt18vES3QR2KV5TiuL6EePl0AhnbZH3B3NVrsT0erD+vKw+m8kQ1YkVr7OufJxEwZij/jCa+1fC6yAlL0mc
BwelmhMQguKyXWZX/HUdH4OCteekyXiTYPFVuuO4fDQGSVnVeifSoOOB46x/JIU1p4FkOf2KUXI6OGbqEwWdcnA++iOMok6rgqDLSUZytITK+03iuiwfg3GrGY+Pz26K+FkAT/5DEU59hSC3SEuSNctp6DkPLh/z
xhiojYolHdjQ+vFoopw2sE521uqcdE0nfUHTr1gLxnJmCX8C/do4hVNCLhxfHh655bdunvBpGEiD0mjXqnOKITP9Dn95+PbxA1OygbnSMCs2ntPkNZRcCC65YYVv4fRHoMhlh7K5C1NOTnsWt58CY5J5aTcwQGjH
DZy3yRBUlSYhvn/9uH0MPGIbd0QD8BCVbgXKhd3tyKD5rCBjsiGU1NBJUoMXC2vDmkwBagVpZn28GW7+fK+eHISf1IXDIe3ZgugRqpIf2ND4a253lZekearI9PZydjAVUm2G9uS57/XNIwLD/wiCvZ70U19yymQx
u9z6GKgGnr4acykSq8qx3PGfVPhVGwR+mkco9jpP+56bqbI1Of9s5svC4shfz93d3ZXA7oa7RJYfez4+/Ht5CQnDEVPS79WnOzd1/pNK8jJPFT9bik3Nt/dmh3XG1dmpOJpbmyVrlVgopLmkeipcxe72DGiYZawP
IoV4GFQYvaV22WmeDOcXr+z5dpKuN1O0aeLoPjUqv0XR4BZggrfBJkOL+NG8WJxl3Ocqlhe5FC7ZlLz/xb3uGF08TBl3hRtWm2k32xMnh/HUWLaRHwLTnjW68X3FWKRsZzOcuY3hhvBgZLNcETgWCWO/ZkYOPzAc
oJw0xhZJMkl7SNZLU+B9S/BDgP2fuEnw1dQp5s97ScOZmrSv1JoA99u+kgqFgzVwA6xsI+l9P7GEGBJeZARLsMazNNvmZaZvPehISQuGyygewRl6+ooteBO1PRIvWqcb0+BwzXaHdw5i4VI2LNr8Beq38NLknTuD
nbfmL6VjaWI9c3Z9nXG998YPdJSqLXKmYvzBvGNc5RnwZBtakAqdx05qZq7/cz5HicccKmFYdYIsC7f9F8p2DQPgDg+YkjoFMDfkXRlUuAgKi04NVTPlnOJJxThIRddAfvBeDm8zeaJZTcjXthDaltWoHMnHGlDb
bB6CB5S/qf6S2ftnFvChPy4Lvx/vwfbv6PtwGI5Cesjh9jaUjYi937sGme4CaRuLaguw5zyRs4A55vwPKHIh3I44l2b98iVJLVBdBmrBDDDEpLkrUtRggtbNH5fqHNVm7TznGZ4ZCM+g3rtiAg+4lYey/t6Xvube
0PkQosCSRfhO/oC++wmTyDW1/62uDYRDDZ+6lIZF4QZqB3p7pIoUEL+E/3PxsdBorzaIC/7bMRdc9ZPIMV7hRx242fM9uX3BDRCimvQz/wY1LstBLWUSorKKWNoGCREMwiMZp6cSBVMn1c/AH3yF3zoJuj26X2c4
268UrQDIYLr3Cb2rkZi4fbdXkOSJeNq+Aqu2nYPHX0xr7/1rg703/06N5ptdX5G9WGJOufwiAHbeFhlhbFuMrkM6arLn1Eh7Ah7u6bmGzJ6FvgbrkRgH0rhs5ly6Lhf20Fs12t17LZ7VdrourqN51ISCieMJoNXp
niURg2LJRxGENnHo3nxsEoZSBmPtYWgFZF9wevyFnyvEypueLZIHWOUfpMwm+NtgBNvzFR7os/CLRWbPo+SZlHmht+bt+jn2FsGHh2IMPMZjS/bccdPjaYxZ54YlS4aDChxr6jR7gCRs75B5bO8XCp/KYhI7pESG
f8kCKfjRYR/Di53WZc+mAIf89vBAXEoZKlXL9un3vybIueNLdaaRLW0b5oZ0k0MYhqkbSV37/akOJIg4BkpGRpai5/3oxgi+scloWtveppT4d2ACokZuu5Ou/XJwAF0ILXFPcWLaASyAiz3E12IJaYvY/l9oMYRA
JiQllrxMhaFJlMX4mdq5hnt+HwWbaYIgfVhz4DYhQ52zh4BrEHE2CFYaTujCKoKM8S1ox2QHyTb0GycrnA2imYHD8khtFrcX5q6d3K6eLaTleTAx1r+iEbHA0/rYw20Y7tXg67brQKypl/3mye21tTPIGPIfznDg
Gp3/HnXb5n1AZnKa7sfng3jS3LEaXxw7+YExh9HmE+vAYP+U0unyXbQT/zFwNkCAx0p6QuRmAest+1BB3y0d0B+DIs3QdvC+aRYO574WaRBE1MZBNKG8WQPGM7YYw5GIrMu1l5Dgjcm9y6bmEolvIG0+fgTGPs1Z
7Gx5Y6xfBCc0ugxZp4EmQNxNEtGw9gnrLN/MZeqC7/QbpkHClh3WJ5f+z+VkoPRojM96zX0yjbkadzkdE8B36sibgTzUc0BnrzB3pWwtFCyPn3Y3ta0tlpgbMrB2OQjHDtciXRy26xcEUnYJkNJNgHHhttBCE31C
n3E/3MwNXmv2FHTSOsLf2840IxsJjXvIaoRefIUhxmq8m1JDZpW5EvdDUyERoxL6MEP8qzJL1iDD68QvwormkLPK2CrOm6zabo79JZKtNWXjOMg9nVJsCb9WN7oNgpSpoYfvFUQ5/wR5iTD3G8zhGjNLIufgdfEZ
/RLYV3Ws/TIxf4cRvS+B7LConoWexB+XOUq3EqN9K1tmuEEwMEpYH2ewg4QwxFusAthFiHug7dJ3psXDuaGdcAg+PaYaGoRYG/ASbKTS/zCVUfpWoZ0kLtE8RqRkc8ASIZeLAaccdkrf1SSaEoVapx0x/Ag0cIWb
aAJhmUtC72sr/2suAkcXGfBKmYAW0z47HehHupbmWKaSNMlCm0V5zkeeoRN91DnHicGY+fy7JE7jsZtonMGUiTB53q9wk14B5KHFVLhtf7gVxWSnFUk5DJfmeP6XIFVIxURtAqDiNvzccBFehloxDBe12bFK/ylT
tWWk2lIxJpobmmCzRbgk+Z7QuX2VpJ8inq7Sj0gtUI2d1JZ/5PekhD2oN7iYAxWIUBJjfQiALjZICyMXuOz8GA2jg4OgNgnl0KTU5+8rKCZP5J/vsOUwTpY8XPmLvHqZWMA0BZNqmE8ijyjfqrlwcMwVFQfr8G+t
JeYCcp9C19PKo+iIxLMHXg6mRPAjALfDTYI8Gn0obImmmEIlyPeL8zkjyOGc2GZrh0Y6y+fbHjAmyFL8Tdjb1reyw6pl3ABa/p5jnaEJNHZYEZAxOrtM1vu0p6uc7c/zfauHIjIwa+GNYhum9YuTwI1OcCztTMXY
JIAIDXtYlmgUaTZO8k3UVVHY7id//VYaU10xUFslfpGR11WKabMWt4ub3wllGvSI+5qYq22oxH9xNyiCwbJxF8FINWJ37t/+hlUsc+d1ek4h1uhZGwqAj+7PpsKopx+WtzrwFA4lRiyQToXZ+oGfnF+Uuitw7/by
b9JzBAVGxuYGbKT2RO9cMcKq43IZSmEtiRs6tkj7CMWlJltBHi4bFUP57OB/VvBvO/W3aY/y80mjW1d/Dd1PjnKA9PRFMEhn6ehNgqlOvmERzGglm8nakveGIjEUMQA0UqnEzBV9tYkDhO2btRRCS3VzFDZfcjeN
K28evYoFhKn54FczSCkSBLI/vejibmDfWqtR+iLDR3nwhXfXc1H0Fi3uPoGAdUqibeST/BR1qPraajlVFIdw62FhuoI4Vs9W2jcH6pcaQw60de5c68lPCWTKLPiRWtvb5ls7Z6XK7Q7I0lBujaFqxzbUo3JWmOaW
YsrAeuqAgy/Fov3iBdHFbfcTTSsdoLeaaCFWzHdLoNiFhm8/piCI6awemGlVM1TfnSJpXi8v3Lhh/XHwkZxNnn4/ivzYjpXwN2YHqn7DzWPW9GeQZPkzVMdu/2jZfkAm95nBVjXYIpFd5HMT4J8itHdpF+sHY8pA
A0+H0PUqa4XsgVlgvUvE2QWPxzlpLIM5fIUp+oJQmgSLyY439ZZRr/6+gVzgg0Jw9LTtSIHBjvxQr/fDMH2zWM03F56yoxS5UW1ipIKdotCAb7sPoNN2cbTWdBJm4FUdJbcqFbqGsDK7IjTJZXSiuV1J27J1ezCm
7VuolGYvtW0rtkX4/nVN3N2O7lnb1a/m8rNq7Lq7TZsfNZuKEkI2V2t/lsPe/RDntX6ise0wdz+AoOFawGnFOmi3yLnol7qRrxUGtKh9+Q4GrdYtDIMKH4nuUQ53lSVwxoemZynrecGLu80Fum2hWrGuCIXwjHuE
RIA+upDFESBp5l8Cf5pmOg5fOGFISKgeIhlNscgo0eSqfkSP+iiNWt3mElZO2shTGbZizFxpKtlSIbgsuwNHcJOCNYPYo5+/6WfXu/38lxY93BwrMZU5t4/bV7208mQdh2D4fJzRV/c+dsQaOWqTXXSiS0uh+7+F
KCp8Fp9AcphkvCVXxCx0x1az6frF3aA6fcFRuVRwMOqnrt+9qQJnSEJTsQc/MDSVvMG/E4oSrv0KnVE7U4dUd5VYHfK7tjKqn9Fbru6qMD3gsisQSk+RYZkm5QAXc6/p8rMqubJUjRabSlV6QY7J0BjkHGZkjruc
s0LSfBBSL3bmTjjnER1PJbUF2hYBdFX3EHgF0VwvVmMbFdpfEltDbDemH9lYwvKmJ8fgt2KgUrgMz+AYvd/nc0QvtC2JOIGkMXEgpjgFyrYm8NMT6eChleyN98qix9CaThLzzkQokeaTQJ/x38u6jh5k63sb68U3
xrj5pgX0gLLEzLgDbxV1FdB5ptW/vhy7M7o/j+V01YvoTCVmHDB9Rlc7L6olDqAkmc//HHVgv/YHUMlW/Sp+++bKINp3qRXTAt2kbyiJRiHNZJRGhrWayk62V3/D0KecvOLrf17xNV6xK4E22mD2H7JxWFeMwjLD
tiR3fye5Vleo6Dw1l1QDpO4oqv+xDiRoTInjYMWobxgb1Bjzu8u0qmKRgBs9eA01eCRJk2YmgowBKuzrkhg21oGryB45RhEb7r+gvZgrCVlWWNQHd1RlRt0szNrvBMuF8CmWcqn0pF6mD6ahgj4Vl1mCxZqAbHSy
KFhqt6kkXRzy1+ZMCs6CqWBMzU4qLAhQKctRXEtjkbEqRwShwsYGcEwVB0Yfan5wYeZzevJDri5qShuiV4AghP3blk/Df3fcOL18kB5lg4jWalbgwEFcGvCHMZ2N42t98j3t4E1ABBoSMbLiQBvCWvWY/S2+VLYL
V1wT5c1iV0ksuzrljbVLPFhiJSOHpq5ybD4wjn4av7hYC8pCDKiivjMfqFwr5JfOwSTZ5vMkOzk18ydj8IVo1NN7rha5NBhVF7gx8w5MfINb5YiN2MA8JYxjSuvKIVlhojiZaaCGNLKiD5ZK3Ed+RBKnH8WMxWIq
/7Ni+7EihYLuw/Sm0mz02SYkA0flhTdhUWnJSYYcjVGLyZZikaZSx2vydZqSUTZYqmwCnaeuqYM3RdkKefSsHqV6ymhM4bploNoUpQSTv4GDPAjs4jZDRzzybdqmZI8qQyr1Kc0cAKAkpk2NNUfX5DiFq5hY0pt6
VQIP6gKqoSCvcSnBwirhVL9gXJglgbCG28KS1gG7Ha2HPlXQRB6jwI+OofOPh6/1ixa2FVWeng/dNE9dSLE9a92z9IJTKfxtCF1aq/17xp0OEqkEjDjZltiTyT382V3Ts0eB3WUt/vj8pUzCvNfXi8oX2H37vNZC
TC8nU1+PxAEECKrO5ChReFlrlLpm8WjJ2k3Erox1tbF1bjaRZWrsERtY03BOT8lNG8Zwi9JASShF5Naqt3Dbbtvei1JgC59VkbVjQXpLqEyJ2m1ZoCLY4FiiV9gLo4ks2weNuam3P+UWp0n8X7us0/KT3G/Comv3
x8MWIOwpfF/ZlEer7ujnoKeb64tmshZjFOJMEWTcv4bX23SYyAzghBK8Tf8q/lgQmudA2yrZRI+ZGmCpyqcd56sZA+X9qmlVXXkG2x658mqcFvVufWrie9/5NOsg7+1POZq1k3eKxk+TtOfro4FGNvU9GwZobsui
lJVEkjZu5Kz8uTdtiia0CHz+I6vv9esfaN5fvJSmtITUT7MRznj1wprhGIgrKz37L5CAEp//LtNCyzn2S3VjLgvL0p8O+7Vu6C4fbuYFWeR5Q/lyGlhIff7L/eEd6/E76fZxi7t86umJ/PVXuzQu6Mixr49lm6ge
X0X8A8z1VvuZZqwYAyBP8+UE+Uou+LhxUDxJjty28XBxYhG9fpwRG/FTiY6yYfGL3SKzmqLK06+9TF2DYl55vjzB3ayyNINhH/dxo3rUdqapsuGdL3FFS/S24T1PjsnGs2vxuSe36JDM5tMA/rQHzdJeDjaoX7rw
zC5vMi3z3/XJaomkQmsKLB6Kx/2lLPuf7iu+29bUX2kvy9yrEKsQn/VPRLdE6yd0i52F4jKqz0/gy/F9/kl0ys5PsEsU+69jHMr3E3gZ79oLfPrEc/oXHX1W9r8MWyDuT1hsS/m/ZDcCyCfQZc80/kvaEnD8Sw6d
ve2/6IC2Pv8yqY/Zp38RP9Fo9i95mfZn/6e90YFP6K+V3n9m00j8y/SXRTY/eLKe67xQ/dTvzKclymF0/NahFU3P7uSRPLeFoV/UsSttqKGnwJpgrQwoglJyNY87PzHfFiXvKleB6BINKjAS3eZq2E0TDVvdByW5
SLmUHDIGVsN6yjaSqJdX24pHmlx+vELWqTlWsOqBDP9zBjjOUwp/ltoYJp8aaMKnwABRC7vRfgi0ig0JFWzrvv/CH7lU8D317vgGaKm3V0m+05BGSXu9Ys3/ClpmR1OQXwxYTcJlne+S/YLLYFQyAXeWM0IzsChZ
V+ByPvU6m4Du1Se1yyvtDdSnntXIrkb1bwKPFUi2K3hZbNzQKvj7ZnCBNnXUc4DgZt3ApECHObvNA09obVfLojwRqRRX/CSQJSRAra3CXrVVFU5SH69Co6j79ho4M2DlBPzvtegen6ayq0tay0lJTiC8tIh+n8t1
8HTLd1uGtI0VlzyXufTMizcInejAitj/Ch8+NxakkrKjEkdvD+Hqo3IkD8yq0+BKlHa5oaWmlDXc4CQoUf2vePf/XhZEo4f7DkmDq2q/TeB1mYGbnQhNuqNqAYcQfZXQgDt6C6bKHdMh6Q9qv2d4I/qpeQzEKTcG
0LGwpsCRGycZGEOWHsZfvvG200WeQw6pWFhbZoF6txhvexl6MKtEtx8advLYYVEzsFz1gQw5g5c2JxBtMBdFFYMGTCZVCrEMfv28qJ3gCnopq8UlbYrJOU21rEkj9XzBq0E3eJPf4QzWn0w+S8FNWLidSIQlFnVQ
4oFWW9ak3bZTH5G84y/f+4CYojAsQy7nJyx603aUMphaRtzMaAG54w8hgbu7icO1YJraR4TvGeTRfNc2OZfO+1gMzJlbaR5wz6quAoyh20vf1aqU+FuHZWPJYO1Zod08cUDXvUctlLxI2IYFfJtm/YYALWNBEGQ8
4HmbLkstvA8utWZ4x3fbWvUiQ7xiwRT7MChKEZYE55HKIVz3OxQdHfNJY5Dbb8NQBEmNZsAxKWnQ/eKlGCwU/MZ3LHm+zz1C+3jVtM1HLprvxfxsBmK6RwMmSzYGcW8lzX3g3Xv4XWV4d779/jK8+9Sw6kpLx/q8
DV+bjzOCV5e9sjym3eS2ed+gYKspqqGrpfVLyaziJVXTY4GXHH3pkPFCDtl1zkGGeQNJGrIzRdHC9pgNa2+DhXog2XgpCBLjq1CYE2cRwYef2RWfaRNmyqEle64Jv3WXBQVQqKeChkWLCHOY3za+HoPFIrfrw+07
TpVDDETqTbr0YzSEWKeWZAvKokMAWqGZWs3DFpUDDF7Ze9svvGVvaiL/wP87SNXR/OEmYUkuhnSQD4A88BkEfdALPfp+Z+VPImB28CvMVKQkMOH7K2XiiSJ7CsqOpNckxo+4QmygTX4idcXCDtKCjLmpmEs0fJaZ
BKPydIqERhIwcC/GbeIoD7C6umUVG8epbOWkRFAm4quhQODacCAt1DeVQ9xnDaWANXRoq/5Uw4vdUV3E64nPu2rAS6IOsYR7z9yPf8LjihETz7kYqe1kenLIqRVOkMiibrHrtPRYEsEjBL5ryd7VyggloW+ijjaF
MgtXdZ1oqWzVLoQghw2PnOaszqEPkcLCTnZxZCFUe629bQ07FMGWs1OwY1JtXC274JrlWrIEYo9fr5su1XrWKl6QQWNSC9hmeC3rnhxsr0YlUKRNUM1zrZ9bSr4rnczCj/z5Wbrsq5SXxLYYFdbo/RDbEZav1lIf
WgDR2pSaheDH/yYBF3PKe6cpFm6AQZGG6nef1S/YFQUpVfxObjfht605KS30LdtKRpKzhL68UdNsu6213UxKHbmVLvm20E4BR0PU393h1uZ+myScee43RzuJjBio/cgpHbu9p+kG6Ft7vyP3mI/x3Uh9l/ldEshH
ytwVhbjE1+iECsQ6ZHI2DMoyblb6WCio6IDiZ68YMDJZmSow0rEB1G3tEaqdvF5xD+1CrTSy78lFewm1p8P/QigFVuak7YfpLIcwUgB/A54unL1w2TUUgJyvcb5/yuZzw7C7eUGmn3hFV/PqMABFKNfLBEWOoBsI
HTGPxB0Ud+Rs7lxWofshvODDgK37atzMq8ZFFOE0b1olsxaVO/aCnBtd5IKVzqUAygUIUENsAlW13dyoKrYX15hYAicZkkrxLRbdztMaWniF1RiUI/0MbVTi6UVmAJ1D6sqNBfi4YJZIg1dntcKzd28bm4qhr+MI
QcF0ezQtDBBIZV65hMbeVnz9YDRnqyEYDAdb46mCb3Nr3/y7vLF1oRgywW/V6zA5u22++WHj0YoUrnEcZDqpLxxsolY6DjGFqbH8Nr0FdQ46yVVLDjDZP/PbtM0qAnjTm2xdR+aXMwdAFf7ZLIngR8TmHgNJMdVx
LA6eWAOtk9kqyNAjH9mhwyeIIcAdEV0OC2aMDr+b78yRTgfZiI72giVV5aBRWcJb4IW53zJ1mXvPTAbBFGf3MxQJxiSzp7gMPL1Y0FI5RYWYQ6skmWsjKYq3pWc/i01E7K+Azz7v/HbhgDKdprAi4WJ7yYLpV3KT
zMVgZDdZ3gdm8kdFEChluXsMXPdc5nUhpfM1dP9L5ZoEhL4nnQULHcnyXDbWapd56vchuqUjHJoF22FBp/T4nDZxmoSB4RV9irrczX0XaL5xiJnPZ0AzkOn0cJgkczHhO5CNzTnREQMr8DLL5yuJBwyiTOUo02T8
dWu2a4wUBtZIUORJ8/oYU0iZAfbCV5ABmviiflzq4TMynVdadgAWUjQ3N4086MdSPrwlFg/SsjLbPpiHZ+a6dv+3HoR3v7XzyOVvPQmPfuuq4j6YL70Vx1P9/GIpP13AfamG5SdZBRUavv+59wMcILE8w0H/7XeL
7Lrms/pl04Zv7RvpB5fit8LglbPbVmVqkNgZOM3kPTIWMGIGEWn+GzjQkuQ3Xm3MpxjMmDtDQVpgdmm9aVwOh0KOkN6+xUgx3xHWEQNctKfPEfw/kRsEyOqia+uKDk4Ji+de4efic3cAeEiF6c/wWuO0GajQcEYM
kUOYpd0PppYan7OrsB/czC4DYXPRLwRCZgCXyf3E1Sw5kNxE83a3LjNbsAUfvGyGgz68EOQtmUUeZ/jbTYIjCqyxM8J5CVUYclGTiciEUO11sNvi1C5H+vfyyuRedlUhkQXMSt9nsRHcxR3J3Qu0RFk7kjmx0teX
qxLhq4Qsz8Z3cv5n+l/TB+saZCH/3MuuTmYNRLBQZBENVGSUTiyrfJEQ/GUhBaFGsCBZp4gWauHZhp43EcwIb5MgBsbAX8XxohQEDGPVBqUqvydfbdAFnq9E3Olcu4sIIN0EJ8dPsKCeBHiyeY4aRBWP44bYeo1j
jppTbNKY1keP2WcF+rXdvcChgn9TMkak2mNnnUf2D3gsucljCN/0UUfElQNsrLnlIagknAM1lOw72IGMhHFhcRr9bGQrMaDs9jP6vYDOO4KCT17AwCGMAuLtgqtaKQiM9KEoAOaTS88uNs/RNCvRCZqX5Sw2iKVC
l9cSXHlfVbnJCDyy7xuUpBwyQSGsxzJo2ZpoeQ9zisY+Tp25U/E0iK41zzG+8hrODXvyeJcQeFjkTVUOZ5ou26bZgjB0oruNiJwFUpmx9xUUc56VJgLpvW20Mm2XkX3CIVV424pbYBYGkALFgLQHy/HHXjAKCOb/
gvlNejcdzMBMU1BuPE94kODhyKiGWuWm9Vr5z5okqUQMoBFZKSPJoON1AIEWa5FDbhFhyU5djnuLLkRi11Ucxq6CE403i0C5DgwTLPnloHxKVMyMk0lcLeHF/VrjGkIew4BpjYsMmIA6R+K7+Zfoy1gEb45CG7w1
fhd2sMPnXWuqRlesgxlpV6r3ygzML3bIZpjJyzUTdXwUYS82gzEoZDHj2S5Z++1ghHWh2xhmq1ElIXAZwz4xmoMODAO/sjHGtgPb6qCo8ToWsKXpGvwu28Qph94EuK6BrWZI2fBYR3Qy3Nb4Kjm6qWxK053k3Ekw
AsAyv0GHDsLB3N/LqJJYWVipRXvDF8leMV8E2hw58iCyjz0RnZRBDEMKFqhbRc4NEI0K7e5EF1I5o0V7G+t9KNFoGkIMZLa0nNyHb3LQzhw3hTssy5a0WHemMoi3M9Ct5ohJEw58m3fJcTmCv0v/UND+VORSsFh5
snpsSj52oH4yRYyNuL0K7Nl4WFdJRnTNt1elbdDl+0A2LH4VxR592mYLbIhfplVSdnrRt/g6B6NqsrJxiPFQgduQMUnEmmUG/pBKz66Nd2rj7XbEkKpvl1W1ZTPua3cvfK4edlnOc2Dm1ev83KrC+i4aQojTzbc9
P89sSGkjkdR5RRmec8ksEK3kLS5pTCXRxmWGbdVFfiwt4DIuIBRIEBXCuCTjFWhermM0sq/57W8I/tS49dKDB6KPxoKpDzgeWev46Yk3xQ/1704+Lu/Bu3q8c8env2Adh9g7cL331OVe65XeG/dOXUYsyvm4k3+a
j5FiOOgbD5HbwlWkTOcuTYjO5fAOxZ2MJ7PMY6dRhY0HgTXXXtyZQ1LjjqdIRDdTREE50d6PmoU6/Y+PabTW8QYTTKm9ourJNPSHXGUWiLuMS/DJqSAvlszqxUlGlfXw3GT8HZkx+CqL5KZGQcdfm862nwKwaYSt
zjK8eSKG4nk8OZf6XOJaOAzrel0o42Y33Dl/U92n2W9N4OIBqtitgsyjKwyt5jW+pkN/8ewMIzwVXCM1JRziPMbhX+SfmyJQQePYasPY/hrjxSzxOWTItjQqiK/qT81xl0LmJ8IOIBnbp4dEUCxwFeCMnHGfDN2c
o7niuD7b3ZNZhcX83rj8X6XQX6Kkj7eplnUsN1W9DZxZxW5Zrhdzw3CoZczjhZD1XaZCwsj0DuJsiN36TkupSp9Hm7Gu3cEbCc/Ak5kE6qlsKI25IVCEGwlTVyIkCw5PeiqeVrHejnz1I3Q9A29x40yXYqEf9VdN
ZziYA8atPo5GWJpL70NjE5eztO0OUfTWMrq884nHZuxO0UoO5lJdIaNQkWsK66KLLMkVMUkWAdG4oq8rEETOIALIO4DgcCkqeYX9RIZ+VVc0ybNShNOv79zykUtNjTMrXTfAJ6JhagYpSjp8P6DBjQ9kD9lYxhnP
vwybWgum1Ax612AlRmH0bZYDZnhMY1sooX80mU8gNSsVLIIhDg4KM5s/77hetwNjd8JIwOwGjNsEJl0TmjKZdrzHDL8lGTzRaCPUG1B+YsL6YO8HolM64dHXhFN6+9TxkBikfqpznbNhCMdyD5euptpTtnU45Bxk
ROQ0DyJjQDth1nRHtTOKaxzcPi/lH78BaCm/kw7z2yrkEe98sctK5dD3wFw9jZPDxxSaQOiKmS2jbE9vldNx5cN/jdOw6FF5iueXF7hXnv+KWbj8isI/HKak1QtEYN+k2jC/4thpPe+iJHmUrVeqr5fsbNDienoL
sUwDS4R58SH29M44Axhp6QZblTVdNbSUPmgJUWubRQfn+rlU7hQ0K9NleAJQwLRLTK7loDc9adw4ki2F8EcV8dDOslL78M0/21hy3NlAL+KvXTUIy3L/AVvOBpPtpjbnTtlfzfyk4GGHjpoPnfmRM7dEgTL8O9HM
WJrFrw5/vZZEkD5S5q0yTx+RXcFljbo3+38BnKjaS70+49DlGTYDehe9127sPSplV/OHj03r+oUd1Z6pxFrEYYNCUFk8oKGCAkovmC9iHTCTz1drAhfOJGtpo6T8fP9Mxi8t/Nk8y/RkYBodcEJpAZKBGB3Sr8hR
HU1I2/92caESPpwFzRzvQXrfeyCjdefh4Eyxt7amhVq2sWmmHSihmlU6nVtnnkPsseIzxWx5zlfr7tRpzgWY3odXaMkZ3Q9MnoSwYECWMQ4gZrBxEp63mKbpySYuFcwSsWdBg8QFmR+Vgy7GkVv2ZpPgVwo6EkpH
TxQQ9UIOux3NbaadJeTmr2ScM/AyzwQTOsS73LGZmNxZQhEnv+Jum2cXmZAhMerO66m7J6XrN1bFAPSkjzm1PxoWbukGWxO0QTYjgaKZniEpfxG/aljtwgO88I0iJgEjXOtzFGdVqCVYwWBvr0PfzCsynbhNQQO2
UlcZDIRsua9ytbO2XUOfh68dYaSzUzMRaP89dCBrW+aNyGvIK2Yt5B4i9nRfCzDR3bjtLKsvTdS8+EWEY8zoGMfFdEuwPNr8zkXO5NwBTsy8hC9a1bFRsopVSXBeh9r/MUCctWqw2wOiSE8bEErMhhEbgCtZ2DTi
UQpIUHM24tRPtB5oxBO0mH1ikRCgdCKJFO4zuSTJoxNJhCqBopKEsGq5jj0nNhrmnC24MyfFhTlkbHNmz3AhCBvzV45DZfvCt08WOHG2jZbBU1InHXDA2oHqwLiF/Q503sn59hMf3fT0jVpjMeT0lK05lPSettUG
zHc2KWSPjJKm69KkkMHlSkgOZBY7oHc1Bx5ym9bpo99+uBRw5HML9e2O2STm0QrsnySLM2fTZwQZTcbCRw8KEN3NmBPSmPbjOJ4r++n4eNEPErs68HvEvY96MAK+UFg+I20dw5HI+G7lSez0ZiVHnvuLFL5iLM9A
rwjMWlU5YqH+ggqMk2uqfNxJZLlk//IvD7KloXKUqCJDIPbTIb92gzN3OFE7sN4pyS4WkKypiaznRqjo24nGANoVt/N2UZKRXueAVlo7BSaHfhgSKcxmfaYlWmWlMiPuSzu3mq9ErHWTVuDFG/e7M7/YAjMmJnkK
N9Ly3hAVpHMlrHh8nGmRG9Y7qZN0uZ3oFBrXAl0QshRYMC97dYtRnd0mOP5CvTUuIvS6pIiYfrlt1sMlY0poaPKXuZ+0UVylyRToz8WHUiequFxJNc4lSyXiDKhD6M5h/z2jOjeBdJiIR5pIGyfZKDh5NnYgeOaV
jg0K6lUStl4UCJE4jkwvJjySslorxOL3/SEXmYeH3gtv4QFp4g/+prjWOUSJT3Su8mBQoyJsJc3V2WJu4nCs4en+9mOeRXivFKL9DDBlU5IRvzn6sl3iqIOGt1hxkWc4HSgfvMlSieOOQYPKZXHJXWcHc0ZYfLC2
+jyEWqHxgFLSu/w0a2WTTQP1fyzo6f3A5FfIfz026ZhzTpj4eBV4b2Alec15uWZT9uHYwYNZ5eCQCWy2cVrTnm1Bt6y8NN5MV4J2qKhAI0ANdllG8BizKztSqmlY6z6yuaJ88Vn1LHU/+RxLEy4Ew2C+BPN29rmi
47DybkLnJGniY97RNdh9jfOuSWal91UGaRGFwSpj6A+vA5huYyIKFF7NS83PqrxUBRU3NvVKqdt4uCjyyna+D9FZBtNYO33w6ZbSeLB7aKjMgbD5mtOfcJSXcn96xQvK8BTE7JuC/TL0rJ5l2Yylnbjrhxb0389y
Y3lNBbKGtJ9E/ODwJV3EnQutMpfzgYWHxJM3Y4pTohyEcJ6W3H4YFlOMlIl/j0R2nRkLPBkincx9iAEQvXjRPCzoS5GVpCI6BBirjokOcWlNL5f3/wb9uQ9i+ZGMuoPE4e40WKBx9tPk49/XfcmBKyw+oO+1aPQV
PJXkB3E+ZMxGINtK2QzTVW9owpT36Is9JYFwmQ7tQKcstdzDGs3j5DVXi3dY0qicJfYcQsDCc5kmtnAIKQpKS4f0EzFlLha7+m4zsQ0Nm5ZeO5PiIGLqobevSFNvqR/f/Bge7SWsYL1NGGnTmPisBIrQ/hKs4r7M
C6WU7v0UzrLnMy+Z/8+ikvzj4Udc/W1UNhGLRbjnuzL8f5Qfhwsd3ef6d47mifLvP+Lfyh7YKwKsy985s4+/OSx1mGs/v/7Fw+8IHvXfb85BPvXneEOruuK6/N2pfALB1br8jWNGF1Y7kUyTx4Quo/xFOPyDTO/f
mKd0ZSqf4EnEZ7lxMPgz+0e0qjlknTBIl3LDr21Dw+k30neiqnL04fnLaCjotnPm/+WylCycBf1cXKrKfGKYyeB2cMqeUcMn0lgeskcfvEJQGhW+0SaVGUEpPsCU7Lp4+u8zG6Q01xZlrj0lf1ihOHahlaWVn238
G7CZfRq7Bq1b440BmjeGX82ruRO9fz2qDmh12RafKN6RBo9BY+PfydyODi8d5Z1YMWH5V01oSg4UMU9TJ2vuAAfSUeYjYT7ewfO4tPqBiNnNjFMY6+C0qhX8kSuEyKvyl+8TkLctMNaFXt6PjlqTHY/Pb1eO2VsH
F71lO+rWj4717tEP8uWjV/T15mc64qaOgRj464EsfhYkX8LC77MAv03t4DV0Yr1J/kiztSOfBh15Nn9bHf1Q3fqDffImaXTbKp4nSjV9svbF4Kw+P1k+J9z2bd+wsAUJddju8HlFx/9SOmK9LGrM3D045iqRycKE
b9CxweRQTKH9bEss+v3ifPDjlslC/TpbhDGhAn6ed6gegsDStH+N/1hQYkpbFeYFHXCQ1RceQximiNLqTbv0Di+n20winxVf8RTHkz31WIX7yha4wNsJcdxhMlPPgBlXa2HlEBU/qa7hMVfWR/s+JzpsbJWXpNdX
i4DnHRDj3UUtgZ7h35wxoyvfq/5RY5Dter/ZVuOMq/Rl/z6moavJ++rxNJctZ5lUmnGN8erb2jWNGiC7Gr68wSEzXKy89EWT9UmTc55/F/dDXvWbvjXZWEhTcLMZOAU3AT0cBWfuMIevpitv2f5Nik8Dt1nFbP6I
n2bqvso2KWcKR3Wi00fy/sycW0hDC5z5bm6e3DESIaokXEPgL0dzMVEdqw1nB2nbsA4Iko8nGMZaVjw6GlsyYpqDHmq9MeeotNzvrdEt0JhvuZGs4kVmek8fnBzWMhK/GGBZeylM7gkkDuaKo2lKi43uezUWb1fz
G9dJD30eTEle/BkO588syvjtzyDqrahJuaZ1pD01PNn09nVa7fmMa/HNUjQ8xU/isWfDIWNH/35gVN+/7NZiJk5NTUOElKocHjGWSVeaYbIgtJjJQmqVTtookRWUVDBLHh7rEJkkMjVheWSO+JzAvPJUyc395u0m
4Ki8lL2Q2w9fRcqQgSG81lZDXAvbekSMU3i7K2Wy0LpUjvHKRKLpeLYuJINKVASjGxXKfEbijdU9SnAbWJwta1TXFKQOWygJmoimM//tQ2bvt1nufkpmaNg5sCmgvrwGDUFEqQuu1sKQKm8clt81V7L7bDRgwt2L
jJjCpsy8AIcqCGMX6OXttewXigQYPJCnLbQFNrzqMyDuznnHcavEMf54ttohimyjpkYjxUrhcZf2Bss166kahERmVl88SmG67taeIHWtt4N45PmkSRfQt3VtpneiHDlw6vasYZNM7UDm5zi1faY5rgEfVJ2AeSBP
1cStiD1oVF5OgKftJvjbiCPrrn1fGEwmiBleHSv7RH5n0IrAbANbjNMN4dU7YrJnidvaSC4bIpZdD8soluWoDGPZlxheLLcLRq0aiKHszzL4ofVPLQrdUf4t6N+OjbgFOTaWuclPN3Vn8tKAZ+3sYvunGRLT3IVT
ULDvGYR9pJWHUs8XdoBkmsb2VnyKEa6nso1N8r+efBKtmIKk3jg6s8ixyzJUHyI+IddQbiBzDHD+aKvNGeBvst7pj3ZTx4clwyJpUD8jQuSHQvKeHHENYog+YB7wkMpzKO1RLY9PAofDkzD4yW2NILqvNuUUQtcs
Zk+Jt23B+Fa+xkKlfAjo6KU6acCoBEGNqUOq8UoZiwuCHZVFW4TZnN6W6fdPNvIKHKkKP/eY1JinwUvAelqimxr5BNzUMt06wBNZY6xjvUfsHqX5j5+WrhJeY7xuxN3WlL5qE13GKg1K+W4IW8ayTAuwcs8l3uXa
Ws1O8yAE6yyewtd/evKPLzjQcvFk6dSd/QerKBH97K0WbUFITchHvUfOrrBUcijezpjbQjt9dEvM6fJT+VYU7NsFJ2P2FnJJVIb68s5cLzFbZdSE9gy63/CWuGERpAy2wtSs2+ov60119TajrvaoXRWaApcPw4rP
/ik9tktr1Vtdq0mfT3Pu0X/Qj+N/H4y9OcYcLDhn0rU5cyihWCg245XYXHTO8nDOajtQTfTMzhqKhdgsYWOc7au9dI5oO6Vuy5IqBSvMmNBuym10F5Oy99A91LIuXMjZj2I+MMSexjOg/2h+f4glh2IkD8/ELDV3
RE628UWxk0mn5a9JjPrnF7y+/dli9Nd+7grYl1SV0+C0xpJrTSZf2Wj7sIl8YgzJ0cmeiKEzkcRzhfjl40D2LUgikiaghkWBmiVgpBdP5tZ2ESHtefUrI+mbjCV+bgVnvN7l8bJuNMLjx1+DF1sxwyrurh9z8Ub1
MQ0s+r5t5X0FmdMiGYibTnKIcmD8aMGsek8v0CkfkZS81ucc6XmSPn4O1+XYkigvUE0wJ5U1+LRIWZ2XSkuPUUMqMEmzlf0CpUJgVVOqyWPlvC3N6qUhcAHfI8l3yWMdM2XIjl5CtXk0kIURy1Udmnlh/Wdgs83x
t/UPRU2MVDS2NKQfcu6oM4C1LDEtjLTfaXbJMEZa3DwqHeH3/d7DJdOSaMPkcdUuhwq7DQE0jKE4rpZeA8sjrUSCIKJejXrwtzl6gKZaeV9sEKZUtgC1WytV2i523AmbA13EmVat9b+4Cp0S19d41xb/e7J7UGTi
64MCE5LjRUyAsUrwDBY6th5SL8cLBX09XPaw0JOTC0eO8fbBfaV4EwFkjKDHDWfeBBBeVES3mW5jI3KwlKS7qyt4sgibCIh3sq8hvOoeQBwWDW2lfqU0zzZXaI6FLf2IgRTBkIBNCPzpFYbMofCA1i3BPtjxM4+k
uT/LQuiAY/FwvCPNo8YpqUr2nrZpqaqhTETqgY36QdKxH8R1LC9MzyUarbiTwohkU2iEIlrmv3bbYsUNDKdkxz7THqg3F4NjjrFRxOtAcFcQNaDDHdO+Ej0pD/wGU+LsQc4Ic3PtvpPPTv2wlQScJz5vBjWyfTrw
aOr8giU0MuliNTXDVpDqOUfvyPTmWckiJ1JMA/sUzE9Ngm9geuzEkHS/oUpYTyBjMLjxEfKf9Sbw+aIGzai8DvMrKFlHJOQeMmCkAmNp25doGJNd85kvVQcDDqPYEqHReMWVAYa60EU0YBNwGSdLUaES6ZxjbsKx
Co8mfYd9jykWr0wXO23rMTQjEJntn3WwdnaIQbA0s3ZHulw/lJiV3LAaWxD7EOQNxSwSagf81BKJQ5JFYVTS5tSAawIYnfax2KelYopzesi8CiMC+mPL5cSuvYJXx4OQSkDHWzUwNd+rGJBY6W8cn99skkwdc82t
GWFE+GQR1g/1NQclJZMuk7AstoJaUGzO18GtPNmRfKErSNRpRK9bi0fr5wK64EkIW8PBKr4cFG2kjJfVRd93UEx242vNzgKO6AuUNjb6dJOCz32kI5Dw3BHKHjIZx/JY5xWX8A/xdQgQCpZ9BjDq2ctiz7URQd9/
a4amqyWz3z5s4+N4rlJVi5qShLJ2KUNGxdknnJUtWoft9viqMTq7NdbF4GtF1jupwil/RLC8wZ0R8S51iD+GaoYbLO6gwAEN7pnd0YQ+VMXhWD2vSnM6hOLfyoiQXMXQbX0MEeJOR6MMAmIIDPrB7nMpsYFQ5TIZ
o9OqasiOO0ohIFwEy3O6kv+lwGbiqEzYwJ+LZZDWWXylAurB0cx0P1wGREAnon5HQo+8+24QFuqv8mI68xr6JYxHc7dVeRvDKbyfDRuHpI7s64DweBRjbavz6TsQNMecSpOajImxmDTjkMo1LXCcuAVBemK2oiOy
0sF5LzcbhXR6G0nRgGaeG+NV84BsGHZhQTNE+Ga0ax4wHem2NwIEtYImAHKhs9srDhV0kDc6lVFFYp6kfVJyDeB3B0hXDNSPlmMlGsmXfGwSrY6P+PWCQy4WANjYXl8q8txxrcWb1baErjssEHevaEy4kD7zCOde
Q143G47JTyrXp+bQXREwI269lPh/1zpHdWIPz7/k+m2ohpJPXICFarzfUU5bMiLHiwsxVKkKM7VEN5oimlOhwd+vgUmnPAZgiWnqmshLZOwiOB+ge7BzWJXcmbM7LRPmP1YRP2nF+nl0zcLZ4tEj3BER5DXGdW1r
tsMjZONXzFUPpHhu8sfEMQrSmZ8wSgAYUrNekdMMhfc9G94ep9fB6918cIUr0JjO5VAVBmb54b5DlvYRe7kin5mRJ9fIYpUsVvRNplilHWFivbG+E1erDnk7WI0qYkZJLNP+nXxf0Ut3a1i64ajzHG9ImZrw+h5A
gPEeUqDnTCePdG+aN3ChHoWOYcHrlFnsWXrBF2CGtODvCjyRcFvM5cn2tH+9NMbXCyzwJ1uG0THGUDGnsHgvdAxQqXWCO8U+Pt3QJvlT9caFgBa+L1V8KVuUVRKeUmpNHEsgzy/BbTWs5KFjl1kvBRzB+kHZ6/FS
RCgPQ69FB7PeB7hUbFMSBWHSLMfBPz/vAnVl72bmWMt9/+TbHT77MVLGgcG85HblkzrlSt8fW08zfVaBLplQsWnmy151WuOow6gerw3sBK5PkLJNJhEmzeZSsymT01uObVx3YRcck7zmTiEQxjHAeqsUK/kCe48Y
6Nq8T09yeRRZZjOv4FQPuWK5+UVVj9ueSbyQs3D0EYDR0fJLi4Wk3nfpxUp0ksYizzdJidoF3WP73hx6zpLgyxeIyLQy/EkGeen0fKd09fRSQNuFiHmfjtyLFro0QSLKDqn08BKw1CIJLgwy/I4bSYf31+0RIrOk
EYZ28l5ALrjVemZvLXpbRgFgUUcFDnNKhKMGbCvpTQJ8Z/UOj6BAOm7hZp8WIhfKM8kd+Iw2bg+jkbLsa/XSRjg0fkqNVQaEQjkDRZBlkD/PanrR8yJUeyfNSahEe03CgxzwecEFNY0CW9DTq+YredQ5BRx4mMTV
PSQ219K0qsTo6KslHMfMCX5jYa7keyiKEuBgBIoRwCDGnfgdSFku8kqdY6r+PIQmqdNkw8gf+mhiO2jmVLLLarcIn0sL8qvaT3EcWoFIAInnpUL7kCd2ZPUngu2UvxzJ/JCpZTZeSH3wRixMJ7S3JqyulCpr/w4U
zhJnC1tU1roo03wulq5YBQZT6UcPYe/o7sLfqFvu4EQg0+5iBciRU3Kc9WTYmmfNpiw9E3v9K0sKp73cdtG0MAGYj7kdrJpxD1FZY9wtcnTcYYfg0o4LoRGAqvVu/8/SSdFm3xWuXiNMMx3R7OjEBMt/DcEhEUA4
hyQqRHhyUaS4XSzOXgV2ahu5ZlPJW8NYflWeH9uG+wHmDopleXESmiWAd3/YbGLkOpA+s5ce6NSZEurMLXqiBRq0iy7C1sG6OXHA9s6GRTClZaGhcKKNmkEN7BrcMoLqKpGWCoU2yal+adv0G3R7xouNcjocUxS7
OmTkpcyAQfpUuDChmnASWWmPCtBPYOs23gM2tTV/dmw6HhFkiSyOmEmPxr1GY2FDeLPAPN1HwWEhafj4HI/dy1s4u4nMAwWYD8A4vPVF3IHxQ+cgg2TTYi3V1iKQT1UyW2LO32S2FM1FViopWrMS2vU5WYIy1iNK
Px6kXclmNATAuNnS8lOcCMDL0AvtXl15LRZ0qsa3p1q4Yvqgki4iv47A/oLYGBdlvd8NiXyBHNn9nhjET2plVX+joWdrhRcnqzlLACnld18NSnO+MFk9tSszuy4qIZYL901eWK/pr13DQe15zlk1xEjKRnZj1fw/
/yuRo32r7qMjezj1AvhisY3LNSfT3gaKxh6VVZwlJgDLrAevoRt9IIZjp0Ge92huWiwsPfNyJxUWOIj/otSF/Lq2fAprtKCMzBj1H5amvlKagz0fP3E8yw2iSeOANbnzqzXGrP84Akcq3wwCiVf3Qt6HIUXUem8q
nzZc3LBYNPF3qTOofvHFiHoTZEAzUnCd08PC8k3yk71cV2tVPDtEYGYMkVs/U2CQDpdKuziledRTmtzB9efj33Prdg0Gn7y2j9E/enIvpUpcPypC3afbcLXro+Ws2DOem/yFG4GRMfljFK8bHMHznApAnRCmf+hB
MON5sSemyrtp19wksmy9IB2SBL0OD5YLsvM8ifrPBOqnb3Zvo3fB/F1Qu4cVSzzzwXxeWGrcZiXju2ngBUlL8GM38OR9PPTtgTEU7gHNjPyck1IZVbGoVDM2puYhatMCETuweOVqkeJPUzhl2hrw1u7McdsqP5Ko
rtCWkR12/O9fs3APbP9woZllLa5X/WquYkwQLonYlubE0yh+MyAYgyKA5qGVP5r43LFprf2+o26L2aYsdC9pLDRLqsFFonNDZaHXC79petAIqTSNkjAy3+DezdTOnFiyPWRn44l0m2mTKTvkVuaewMpBnuJIUH79
V9+oWi8SbaB3GGTRUaOnfcgRZK5wVJF6xgVKvGIm/QLImKp9dRwpJIyVl6oI5lysBFevWEGl2mj1Dr4YNpV2tlZiVuogYCb/C+/8gXbJwppcmx5LcwmQt0f9m7+gdwWol+5g5rCmx1LtcvQ1/Fkygnexb4X3Ii39
RWdb46LSg3sURgJTMrnjuC1EClt88GQcV51kTQkLWtDv2zdPURSphDkcJPuC71cldI7BHf4EZK/NpoSOP624MSm5FyiVBV6sS+3M/zB7LZh+A6UNxKZuuz8bHtpZv78zUKlPbU6zhzI5prq1f7tI6xSNKro+G33L
qhr8oZr26LgdatBWCIN56eo5r67bHJK03IzprDyL+CG7viyg8SRRLaEBV7muDmsQdj/Hr2PCyVfk0iKsdujXAmDZk6mCNQYjg++oYyQ7C9OX9Rt18oYQ/YGHXrhW+GTP27D430xmVOkNRbJEwWmDY/Iop9+48YV5
ga2kFuNni4K0byuQfCNP0ex6VKXfXu90l4znqhcl/TwhM9zYio3iOr5LBfjx3NOwYp3zAOzhx4n27eHOV6KDQNKFftw5Ew2301krX4Bif+imOutg4aSS3Gt7TUCP9ty5Iq5os44LqXBE3uz+Sm4t4RE7PByPQ2Tg
+skgxhKcHBbiDhRY1jO5ZQBqsEeN3Ued8i7wm45zZ/z25wadvNMLstumf5ZMrEcrrt/u1v5tMRzExvDN61fbrz0058FfwkaOOKsqi0nKOYWk1Z2B/JvRIG637TcPugeBzElgDEAeFsntTh+DcE5DqsAGX6uDx6mx
QXksOKsQ5IEp86c8L/YR5k8jlfK1yeurNBcDbZehzxq80QMLlDdDeodPL17CqeIDdVPzUkto5/paoDlUeyMPBj1yLlijEJnWWh1M3NWKFkiN5jumpFqnbrWUY1Plhuh8zVAM1NvHGLBj6vOMBMi7R8eNBi0PRbZ0
yKYlabREmdJKlrtHaDlEIYX3zABlTDN6cvCCGbKhkweC6BKFEExoiXtV8Po0V+2MY+Gr9rQa81gmUKZNNATOg5AwhD+/hjsQ1bbQjDOlbZmP1ZAnIaetTAJScZqWFz+RG1KVJA48qzJIpU4a70f+zYJFvYTZv1Y8
5jbuyKRsvZWcAVXod2uNSnIDt659YH3cBTNQDmfuy3sIkhiYo7XVc8Ufj/iHHZz1ao4ompmjxe6m5jFe7MurwsQmzNcgfQBgOD/iH1QMSYLjWXIFT/3q5Zen6QH7fkDHl9XzTccn73ynvjwQ9xRKN/m1bEsF6SoF
t73xZyyTEZn3k0gXoEah59x2Fc92Jl5dKvkNcWeUdSvSuSDfguS79uq5QNWtBUlGkSetMNA2e6EoXU5/1sUJY1pQAa8lZp2QWnT9r2BC9fsz6LLMNwydJgru2A3uVGat2XVPqgGOUFdokPosWuhq2TiW72rc++8y
UT6oRE6KY2jG/kl+oinaWVA0UdD05VK8ALkGIMLUUVQQJ/MrpSMTwQ9fPl0+9s3cmaDPnATd+SwQ5Ou8Uyy/GmnXcRiy8uemT62ggpeVp+eZzWthBxG6dm7xr9SdDSuD9mpA5OJ6HIF2Ma6CyBLYrhVB3FFJZ4U6
5V005mWjnfk+8IQ8N0DQZJqFzCED8xIwkA3oJW1wCJnp2K6uSPES39fkJewTAZGsJi1X2GEm1VUedb2PDkLCZ55hMmuaeJrt1jHS8vuP7s8r+8i2WsSCPbhmf4W6+4D4zOWk5tcOgScdUWcXbrXdtcBp9szl61an
qZQdOe0CW9gY4XN6EDvrgMKejMBOYkqY0k9EwznGyZE9ORK8j4qNelkhhChaURzlNbktmdhoGd7DLcRgd7L5ftTkXVpWpE970n2eDz32z6qICy23RpX+Di63bJGiqh+mvdAAXYxrkZapEeeTo7LlHxWub2fp2a4k
Tln+6g5Lf6n3O7o19XDvzsik2Rq1ECZOINPqQ0aKrWRvNLkusauIm3IAeaMDVkxoPOpDOEJskw49OaYhIrj5UfTfFLVnw67cEdlTlQBhJuv3hD0hpiXnfINRdpdyhzRAYJg1bdsKB+bA6hyRVnANTaMVRtIQ0lLL
EBSrHbTUs85NKGQMN8D3HYX8O+5ZdBSdcyY+MFjwLHlAXfozwcTsA5EXTNU3Jj8WPFouYoW1c43geNPJzznwxB+5wvq8c0PeJTMV6+KaGX8uzvI1U4CgfVpM/3pm6mlCzygIjHH2IZXhGf85suRoF8S+KhI/C3IQ
xzCyY4bDpC50xhqJsyaxHbFKBY2MmPcMSVKKkMcIdUI3C5YZHb6ObxHoPjhVn4240zhr8eFxSxAkj040L1yTfVwR7xnzl7397mx5auNIKB1opbCNe1X2pRsa6RmCl/2w6s791G0ZrJUDkqv1JN7jf8ERl1hJzta+
de6mzY45cKJXTRnKYFVOf0VjD9sghGNNs4HuQCjLW+EQ5mW0zL5NUf/KJgg7aFvWDIz69LOB17mr6WLlCPk/bWq5XM+myPyVZYRHq7sVenR32f+L0s4js11x1XDPK44nEfpMOg4Jj+bUHg/QzQlsOIekIsHKPcPD
xnWCffB4SVW/IjdFTg1xSE+HD7sdlVtP2h9WTipCSkd48kF+/s7Inb+4QV/0P2xxEB+dtBaneizbUE8VYLHaefHGYeW/Fd9T7iCk0lxZ/0y219oUOdTlc/5Xm4qlfd1me/7W6Q7oUD0csa1Z2uU3XpsTFBkZWO7L
za5pS2/pucXXpCrfxLafPrShpo++8we45iteoA3ascDyBvj666xjv++m/DDy1gHSxeYJH8k8h0oAKUNL2k9G5yzKPkPGQxRylVTVwokETrX5u6jbEhtSt0g4h6WeI036ae+6Mu/7CrKdNK7Ni4tZwqUz8Trmsqof
LSJTjnsh15bqzLzBcPN5ym1uLKOsBQBR8oEZmIqDdJwKh9JblotSpSoZ5HBvsSTL9vEpVojLS7cHl2oSGkMaIb9I2XF32GXa1A7B44PmqAQns4yUPaa0oRRgOCRidh71+YDap32ukFAj7EE1B8Y/SoROCfiWXnsB
Ell6RZCrO6kZmmErhY8eqP8T5K2+DMLC02i3iTNIvG+i7UHxSPfdhcY3ic7kLUPRkate2cfSXn4lCl9+zCPWAhfMVu8u3WaHszu/u2D3E86/FWt9uj0UmIJ3cHuEh0sTCPC2o6M/IfTD8iUCJ0HkccQN87uDMGkN
M2XrSkr/p3N8BIEKG9vYTd1YIu369R8nuF7sDsGABoFvB6LO8R+eItXt2Gro1kuXDCv/HrlUfVppivmAXp+0jV+RWYOSDm/iOdA3+1415oI3WaZBjWS7TYj2kVT/SSVDmfRpkYwK3901QW0RwluxhX+A6caK2PRn
qMSQX1GdbXW/1/EXGVLtQcW0Qjv5G+0iKIbJXeqfP1xyPf/9QXUIhIIueXcrcCBRn4OqWt411taZ/TLutGP8FB6g4+64wJR+hvX7BGuEqIN9TZi9f3m8gy77blNGNMl+jVSg/SbBuJKHfsf1+VhgSsPuKg0/olY/
vU3FOqZyOGERp77Dym8O891Bs4I8LR1X9GD8NFy67lBOHbgEKG2w7xYwuqYXpICbSTNvpzGQKc9nwxQGYq7Yvd527HSIuSMq68jjUlKxBO+v/IPp85F2F47VgozPoYlvLqcXY07ihI1YYDixfEoXHsS4TtGMqJ8k
oYwnysTh1FFYRfJlImKuGHqXxJ4YEHERiks8e8bu/UjPrK8XAvMBq02CUh3kXg4245WcfvUG2hPd40gbgKfXxQBVcI+l7kOVNsBKG8w9hqwHpzMBwAycD+IBkzsEjzbbWO1lQ/lQk86zFhVIuf5EW67TTQG07vVa
tczPMvz4trNDmVQ1WA6840DJzYxTG0CtymheVFIvvD52laq4a1I/2r1V5ecUbjh6DjyBDRkidEicY8yVARwUyoXfC8R+vYoB5nanlXASpc2z91wcvF/tmBS9OO0KQNZeelr33LIM2EQkSblP70mc66FTIiCx5Eyx
zNlJu+IUDAt8/3zS1H5iAHrZ7YBhv9B9ivci5d4lmUabPWx0dOqwaNuQLLoIKmL7bOuKbgD7qD4PPEeOwwLpfg+HyGwB14h0xAY0hW9PbIgwI+u311wu5IDeVnOPpb4uR7sQr92I+ow5wDdDEVHUjkqsh5i3mRyO
jXZHZLw2FeAJRSjTXB6r5Wo563wTRHxOxn0GGHu2herH6L4/ogCUWhpXHkOuNKSXIltg1obO6HHTkWIZqmDeKMMt1raGgeyfbcs6cHztBAXACVCCtZtpFodyqvyyO7RLZ+JKMS0hF9R6bQbw/8/IOVJITTgfUoTD
YsRXNk7vHabbOlIOhJy1d8CN1obKMKZKn7S3aH50jCh6trvCuBPcQ/oWMhEMaOYg2iDSC0r6PqQ+7vQ0RuijRNi/Fg/vR5VhUIu/ZlgjFcCBnWm41alIcOj3g+drTSB4JA2YQrozWPd6z1JNQp1Pm/eedNpGfWIs
md4NAy5aBy6TmiQo97iBhTTsUTMYEutmzyOo1LB20MHxugSuuYimwr3jf1fnXvSkL9giWARAuh/bMCKhbfFr79fhr+2DqqE2G5jj52dBn2j5rwvnQnRLQ8hebi1U9XxlOes5BMPVEvGwm7Jc+2OVIJ+2rXf0Im7C
6JKvJAaP3tWapFuym2IJvistfFDIi4yxhzaW/s674ewuvPNVihhApflGfMHppq0w4D9piqMef2YjaOLuoo4/Ux/XvYShIL3FaIptXgpHAagI99NtWJtUskeJk+2Tro5bHZ53M/dCzEWaY0uabzUnQ1LTsoTXaALu
dhUTYuHPKRHNOFkWrnghaEAwM3asBTyj7l73wOvPvxpATd1Dgllk8ZWkaz8hGpaHlv5QCDfhfG1QTrxqx2wESTJHQXntHBDkepeh57kQEeDADEbuK3M8Z0a8w1Oa4A3DHkN0Sbst4p6Am/G8Gp8YAUwMe/8WaBil
lmpuLywgClwBSWZ44Hp4P2LNJ4AMQi82RMY5nBLgSx4VBEco302C05ILf5a+RYbUxaYuTdgfYYX9FQ2fnhL78B5ruMHqXoklaGbpVre16lczNJBPFAKAaAztkMD2sOFW+Bsfi9w+pUZ4Oedz7J88tuBsHx2Vu6Lz
mBg16AYgQlymY/NlqhKDzKBPvRH1SWOeL6QsSpsib0lwIo6134J/kSg9/RHHkmTltUvkz8sghIFHfyIpJb0MxftyCqbcZFJymlDhb7KSkdSVd+FE+1QeLl8ASqGIymgS+WR+02Nh5LhQYs6cTl70rbFrFWQUMSof
P7vjMqgqzCMCkdpU4gQ3qDwclpS8qOOD65TRc+8hQpGRn3awE5kpFyuP2cSp1waGi/KwcGT+/aDG5qdBXuJJ7dPtcSeS3/XyvqsOyDIS5SyacO+HAoWK+B0i5aGjWxHUNhoNUcd4rZcmKR7BB06fYN0ggxvf8C3M
S9DJba6+uKUmQXNnRvBZAGGmFBwurhpux23ugA2j/HkTsq/K9IDNu6Jaty9kogaYj7uArTyBhD5cyqyIitgC+tC9vi+BYBNWEMdmxZuYIcThYoQZ8vNeDtROYgBFVmE/3IkWz39nVsJS78kgIeo4O0RGN2tDMUld
7bRURGLyLTPMPwWDQdHfM/34Iw6rinxfn6v1TnkgatqOxKODSr9XOr3tD3Snu45AutZpcPOvtAAFOykmBZcHIjk0pjhfdiS/KWzIHzERRh1ATtl5wejiIYe5rTzQTVq9uptL5cUUyIOROvxujSr11mXiDXO4gZ2N
9AKxAtweqlOQoo3qh+n1YwnxdHucZoYgl6iRe6Q7y5fkVOgJ1l1Pzk2YO9/5w5PiyjI//f9M2sjX22eq9iZtaH+bP9izjznTPhyb33NgWsHtw8CG1zRIhXG7xWNkIRu/W42ruGCRlPxtyQYs0Vun0fM7IqKi6RXn
cayPzzQs3oBIObfWtUp5zj9/r5dB+BSav/Xm6m+9HsK+G5t/Qxv/696GU915twI3lUhg4yKoi76p9jpzLH3x2PILefzA+2/e/UE5J0WQPs0arnd3a/zsC4qsFCr6MYrXgvGXHCZ3v1PVdmwRlO+qX3CsjaDNva0f
cOQPIvDidByxwjaOwQMGS71LRM1BFTzt/UH6p8xDLc93c+V/Tiv2w7P9UwiVFHrI7QjJ+08dN57artgiM7K/SQkXVz9VERME7HKOn6V33Gl5haD5YuNjKNLG3cBadNr6mqQzhRFOoTs4tJA7+DhawtBETcySA3GO
00MkQj4CQ9gZJJrVB1PHf2o1ZL0AW7pAjFNaIzbt2HX0r+EXxPiLrXly8EBqaFgaqPZ/ZC7URqRgIV5A2RhTuwexo7iH3SSxr4ta6rDYqVgXvnGjUhd/9g2BcdD5/cQzH4TXD+RA7cGimFgVdpK3myUAmAKwyoFZ
kfnF9eakWI7FoBBcZnmiTcCyOR8zjT2YpNEd/1yMjsriEEpNlKTlK1dzERVkYgISjg/ij1o8paaks8MgumzHec7NtD67YQh/h0XiAoknB47M7FXZ8eL1kiN/EzW5qQDT2bEhVaTFnNRBCJjUvNS1R5FC+ssqOdff
N2D7+txd/fpThpXF4wtezMjCbvpvIlexUUNp1A0cfBFTDvDy88kBgF1rgissnrs/8qd29uv35yLoaVwOHj+gfn00vulpT4efnY88o6C19ZOx+fiUTJbiOJvd/2PTTyHdmZKz/Hb6FN6MBJRZgz+SlRII1c0Ct//B
Hn7D2felWYRllXvc7MLxbqnAX00uxcY1Q3ZF9CPETj+o9It325iWvYD13UgsrvR1nyR7axSBwx/FmCNPz2i1Mnf7Ffjt16yFYwRNTk/yoOBLFi+e6NoZfb8dLnSQD5wkistK1PQrF3IaeO9lcePHhGf4Md+Rm/3h
YPzcniuU2lCvcVwLGcRuEnXRfLfxRMrUsKXHHiLvIHVCUnEd8XLQ96YHrJqv3Scca3F5JlY+zNXZ11Bd1KBYzLcBbvQErr+H35R0ynKSigx0p5H7iWnltkodBhTcyy5s3cufSqWU0IakFA+7ndOsyEC/i6f1Sesx
rKH1CYUweA6kk425y6iFdPRDHeXYDiXOABKaTxUkA1T7dQ9vnw8VIu5n1A/o8p/rREk+j4ozb0kU/SG/bohahMwZVnG0E2gerYwFNG1Ii6dMLL80gN8H9kR64DqUDLGKMoMrnWIGYCuh9NoFwbrPgYUi5C1QGXlO
KOn7s0lecB8PSl94knIrk+dtgRssqXnKkiDDVzbMDUl8Ih4xOGY+ZlYUsUKHSJ7Q4j/j210L7f0vzxcIo9PwYOpdCpLU9H9u/EIoxIjzNGmIjKHny+P6v4p2Ls1kVpYd4tY/CmdOm2PdiCBS/SnOHSUYZaEoGxKT
5K26P9QVYh9tm/kbl7nCm2WfQZAPMse2lF+B13ZprS6+JO1WrhpTnp70wkhUfXYLAw47okUUvPThOl+Vf5RwooC1fmcYrmNoVqAcW5ygHpbQZItdlILNcVZ/obJXZWypyk9DhmQOFjUZ1pUejPQMiPA2kMprfVIh
czPrZCngtABXdyvjbP9n6vhdoRGS7fx0t6lbdAQh9nEAf2kmG46YxCEnvXpXJfTxPec8SCeJclVnOMvQYFNMALkUeeTiSCmQim4/eqoa/stFvgNS3gqT6sU60W3qKxVGCnuep3k6Sybnfv16LJmTOKJDOagJSmWB
5M0D7jTkHWEbrSGq4yOIeml1TSV4tcik6V5h4qOtKUztHcQqfKOjU4MeDCsqJwZ+iXtyLLx1LVky5C7LoN1tsoWZJcJ1s1sDqo7thdJ+4NWe8gG1VDE671ThI9HsNmX3TSkB8fmgcDYCLgKXQVpIhDM1cl5nerUg
/SJ6wyRmMZ2YHhFBt9fb1TwlccHmsHwnMSI4/MUPb16iRzx/W2tTl5jC7oMpkRAbrAVNYjuIfidK8C4uC2HToD4WInXMiT9Sihf/2Zw/eXR1MjxJYA82IovxMEzDmIKizyltecTIb5D4FZLQlffzDLiwpHlezZrn
6coOFf2UofOHbv/UWWPhiwXQXfivn8P/FG7q15/f/qonmOHzyHbOsVV2+s/ufNMH/Aqfb0DVWbvvk9xwVt0waQvOvHWuDSug18hDWfPK0ZbFnNuLbJq+ZiwXnNYevFGGKRevrGNBHzSh7Z86FxtVfR+uecCeXpWT
MjxeASpgm0Go6LmyPq5I4atVHVWp68QyxeRa8TId67+ifUtcSdUtVCbvIVttYJoXETzaiyBRGHSn1WxkHoSS7pFtzoBhpMYCDJSVBw3YFkDKhg9mQ3vNhCqy620Pe2fOSZZK+M4K+u5VSXeWa+YtXogFfGZe5qij
iqJRdHA8CFJ5eGQlhKQvghielDRAGAyfxQLIX9hMm8NhjHRXNoNRpGuXCZqDt7OCXzQsmly1Qw19pIi+elrSwj1xmbfiqzzim+AcByt/Y2e8KEK7i0ti3tPzao4ajirgv0ZEIFCq2gahaJECBkAJAk7TeYQTJRWy
YUyI4nO8UPeVd9pLcLAHSkURJmXi0gUWKJ+glMZTcYvv/bkKh/JxsnO5rUDcaWDwLkYiIJ7JAk99AOpcwz5UpJ/GM5+bzNC23vDd3ZZ6NycnUL+yGdzqKlzVYVCaXB2nLIm1yA63+MGukFU65pUGWfg4Vpc7bWU0
Mh+rbQ8hDCdHvDhJt2XS5iZLUnzT6Yavg8wnB+nzHZdcQqw4QYotJ3C43qeDN2QDa7JlAMJam4nTQxiI8QLRCpiIEUWtbRHum8bnO9foRsiRQxamjshdPUDPhUJ1hIQc/W7jbFYOwFWgPaR34xiHNnk2i0MBTEtv
D6A8ITeAJrJHBYckfbLcpKCpDVlWuGpRu/yUVgRpRSJkTyj0iRiNEQMHYQlHuzzCfdT81Pd9q9QAnr1kmDRDfODIWnIoy0R8qsjFLX0/J4Mhj3nxiYhRwSmnEg27CielskueMOXv8hv9ndcRj0RqKFRCMzQSp4Kh
cOEaXjRkVsliUorIg7tHVII/PT2OsGQ3xPjYeaDyUbshG5bBaJCFsJzKWw1ZVN5eb2Lsqz5dVMrjgFuCXyd4/HTR7wycqXAIRccO7jowfVPFUpQfXUSyvNCAZDNVICmkHKqcXP0eo973j+E3r1kEICTfMSrXA87M
6Tl4GzPYoHtYuTdKkADfxhDroy8arBqEWGVgPkduQ7BPeDwnt/Qst8hMp7vUgq4zcY/071rONm7Gg+W43cE2S0UYIv4M25ucjoNFQPPhWjSPwMszvLVK4NFXn2+aD4yiWRDckejjH9js0/UMnogfsH+X7IPV0kf1
YxJQobOs/f9LbuBABJwBcbnfhCJclzcODhyFrEgl970/a/v0PBN3tsxwjrYPRHQaGnBNppMbuc9Qgik0ChguOpaheZ+L/BafI2PzoS3lvquH4tzIKoFnHhUIQvcMHDFtQgEvrSe+tBbyqQXJ0yGLF5xsxVk6iKmb
2HAuJyT2ciZ02NHEolA3xC2OQzJKfuRtAqvsWi27CaaFn3uayCLNI1GhbBWJ9gscAsTquS3OFPuhj3N0PfU6kMN+IEqSwfmomyIvgAVlU5WYS8aCTIv4ppLJCPyUcPEjDbWasvmvlAF5pQbzE/LzyWnBYyUszskp
sPz4DbBaGek4Gp3tUvY7Eslcq1HkgGnCpJBH7hXivYv3CbFjGferppliPGEAeKfWuA8XzpKWKFiGtbyGlK4wD+Log6Q1m/HkXD9x8E8RQ0BC7+ODZ1CmFM48XDa8jdxKqdt55PXpP2lQv518RPKFXFxf/5ZigeK5
lHxJm2T0GZdN/5nV1+y0p3eQszftUZG3Ukyr9WURfwHKzoGfVHzYXDw9zaVCkpQGdbktv4to3ytzcp1OkoGDLe42bigFhkX2DY5wh5OXX/b3RR4/K35sy7sE0STI4RYF/Y+MlGrYIpo8lIKOm8C8ZMYlpcTmjoSk
mJVaGweyoVf56CbR9GW92IgQdBJ5sgXxv5VnoeKwtiYwwGpm8xLCoz9bVpC5jdQ9Vr6IlJ32TDOqe0X9AF3xgiTMPKon6pJBmhqWixkDLQl/SFW5/rGAjdrHgzLLlBTxI85Rhmzv0z3Ilcsx93qL7aMkuMGmffb2
fS7X3R2VtF5OKTct3TxXBj7luItTETJdPmpzWIsyYBBiYUOfzUjeWHetT+2JNaOr8x/ZW6iTXzhLW0ViFnNZC+9A5yWCWF9BuqDEDshvmxpKZ+QBzkH+fkDmfwO58ruY7KkSBbkYgblKAyyYZdzLSuxHf1SWyDKf
gM0frx1P1ITwUypAHFKTRXd02reI5+FYCqHsTnTeX/d542+KllxGyHczrncA8kPRnJJnZPr6kRSlRgLeQioVNGIrCRfeL/gHKMUwwSyh7OvA4C/W34WVYzDr5gL9D/5iOTgkXl+kvjfejt4M65ua8OSKTmcOmq+m
8L7oEEYtYLKBqc1lYVhKokAUM4ZbzDlfroJ0JzVwCLkfm44U6mbA75Pvu2VfGNqinK6oflf+1+zJEj2wdEsLDxFy4YVFtbNyrYrl0YYF3blh5vBKcP6p23r7jubgituOw56urbxsjJb9cqO3tTgH/gSZfKSAPUOl
05DZmTkRvAHAvgCW8rDw48bhp35gE7Bu4gNRUMX1nQKDvz8vrxz10ZcxAPoUil6o45ly4T6C3jFpSbDXeGMvyl2EjPGLLHe36/SepIlVCjeT7zbFTm2YnA14voYEOb/Fd6NPxaY8npXXvNmkN0Ot1IZr97MiTYUJ
EzAumLLyl7hZxbrmV0qQ6MGu2bTXXDfi8UkRvH5lcY1KJWx36v9Tgj5txRq5Uiu29zAcoEQaJjqvWT9fKbOK+Q1hxu/JRUTG7498o2+bEJCeU3UENy+G7D63OQwCl87UmBCeiOvPy7IbWKlgpYz7UORirp1CZkfq
m8XcLPBxRLoY2L7axllC3oFVSoFjypNvR/Kee5s/afxYBpZpLpaP9AK0O9XxA4eg9mxTeQN67Ey373W7nepVKeq1gI55zIOOsYLNFu032gxSmeWH0usNGuqtFjh+Q6Z7IHsAocLMHWXZHoDVFhsuE7PChsHERUlG
KyVdy0Nn2WQlT9b0bykqsnM9J/jFbKHK0nXGmrX4+yIWiq6bokE+89lpZjpsfSFtnSv/GmxLVf5qdILZlrfj8hrqdr8m7U1TgD0NQ8iIShiNArOtTrfCzccz9tJgyY6IBjET20Mnd17/Sdv/vGfZbhYsAj8m8UBJ
4qFBteqL/gA44m7NBRDH/fyI7AcBWnFrzeEC5I/b3V6bHEQj2ZxWZCB9X7j6Pv0JeaITI/7Qlmj7AyVUA/4T2SSMI4r0bqVipZNmIjwXb3N58kfcdB2wTa6dPpCq5E/+sPOQfLM7+5bBP3XZxvzVAybxPhWp0iM7
ReZ6ek3svlePR58ahXBEknicY611zGK6Nb688aCgcQOqmyb2xeJuyhHqlYS85YmtY+/yRJ8ABRXHg6gFew4uRsyY4BQoK8FtlgnwJZVSqkQgFw4waaqarBSKzgxJYeGpcROxfIG+lihCZVGqS6hVjC1/6KS3XgQ2
jK/UVwC7AgkqbxrnQEBMf7dYdQyCN2Cc44PHVjM4Q2DxUYrDeCHazeU+kM1lCUNnr8dpNXntuoeW4lzRW3/XR6tt4io1w2PIGlCIGwTcqwpcTdI99KjCbZGQm+sRqq0PEUas61dLnJGSbI5sLyY6rG8NoBXV6Pj3
errLxd5wTlpQzKdbNkrpiiMZ41XEN7gl9gatn8aGW3zbV58mcpMU9dpLZqzwyBs3JhdNVeyUckMYpJZB45ZYA5qU5f7HKQ/tUAKLpldYJFeom4t39aCJwS2EAQUTVh4Fj0vXoZPkt0DwxtUCzBb6ura82R0yRxR7
jTusRPSr782vh6DOH8HnRr/IXOtHKeeamdHoLgK8pofc7DthFmvMGaHwkPr/sEz9dEzzceTCaD7LvszUkVCImCslrDOBnSvdXBV43FaNugGJN/VsPtVDkuvfQlxRmDaxarFJWpSM5l5AWIcS3PpA7PFCmTUyU2N7
rTSv7P8B73zhOGC2YFxxtRzIBtOI0n8nvNPQCGUA7+AmixPef4M0WmgtdKxosxTY4PFU2nKUqDQp1wyxTPpPkagZD3EDSX4eOEsGP5HEk/GSaWpNo4lU5BPgbE1tBSmZW5b+MvHneyIR3YVhQn5FZrWkBi0jYYrD
dZLGA99QESxomdt2uQ+vRT0p4mmRfHOC0VYB5+QL2ywcQ7KQFjBabCSJyaIWChkO1dTBFeIE4/+mERW817XTdM+UwS+lBywZXIC6Z78Eev/obCdQpcIDL9xLQRC/zTY6VjUcyhsE/udJ88g7HexrmjFpSV2pRH0j
g0hS1Nz20KWTFLh4kZZf9qmRR+Cj68lAKCgKkOQoMEt73q1SfFopNVXG6JGcZDVfmYbqPpNscpHp44zsin3yPJS0Uqatei+1asix5+Ap9UTqdXy2djN0V1uv8fLVr1VbZsxaZTPVPpZ3gCeV7o/X42FKopbqyTLZ
kt4jqz72Z0wIV7n63viG+ijutb/pcacBdQBgvdNb8Oa/ONG/Z5q5P9naWEEL1OEjmw04juAZIJYndXBXDIZQU8K4So1H8oow9g9pDfWEiXIHYRbWb4/6nMl/BhUquCqptqqRq9QMPSIDVp6DB26Mwr2boUBc/9FI
+GJseusCmcWkYrYM3jy95kFjCtK4bkd1bXaL/Xk2S5Ip9VJiF9yCoioDGSVIsYCqb9A5of3NqjEkFj9ffb8c5iMCwa7RFvENKZSsruydylPHVAHBqqbsslmuKN9ekgxddS8VQydnxTJ/jryPCnWC3Kuc41VOw+8G
gZm1EfWSZS24++EowfzNlREZlOqmcbe8WbqxXtTar6z49CTps8ghv1ZkJ2jR2/Zno3uCMk21j/QHZdwjEu+rH8Vfm+vr9NNDFJAR/YruZiU5HMLtpH83g9ZWeHKkKzsOS90mrarK8ZRpar5UfVOjY7dq7uJhR9KX
pVMz2hw/qMxrlsFRPvvaA/aJbhnPZ2N/2kPy9DRQWz2tebYQZFVrCzj2HZpmgztkxHjGY1B4BD8dtoTpmNZXfEvFIz7U8Yt89wgDruPhGpmT1h7E6CvKuXw+nmfXPJ9A9Ko7bMjbK5++VSsytaGXfRr1XVL0yaQa
YNNrPhrPygzLoFWFKkN0ndCcYyGLucXOqJRkzFwTYlqWKIWltwdLAtqW3qtTNXRpK1xDYCeVdFigOlXLnVblgpLSnvVSMAIyoiqkcwmgMlr1ZJIT7vLoq7TWyeBgDFJkhdJemyd3KWbBblh9K6jEAlTgp1WCvg4b
MmaCI0bYr5hPYguu2sHNk/PJSG8xQdRJkTDnfSgtgxssjweY6z9EklRZqe5cZkONNpTsXFtECk1gaqRYweyyssS663NuDP92rbryqGMvmVCHeaaJEL1Twecjw+iFLluZ9CSf987NHE+mnrLDv/dzUJkS8SVdedkK
y2MicmJLJFIZf120I2igTj0A5EmEWGWWaBsl+RrreLPKwWYVv0zYwX+zquVslJaidEPPCLpz73GhIz1J8qrY2cGbJcZN+BkTBKX0aYlz0zE16COfsU1/Ng3ekiqDCu+ExsfSEptvQOqqG36aqSPx19DNw6W9QtYp
Pfzp9su4BQtCEdYg2P6nCYQRlSiS+Qjf6gDvc6Y4JsbNFYTMU+xWwdotsl+d5nCeAG5ik1c9vjs0Qnaea6sclSqsa9CqNSx+M6YlxU4e+N5HEYJoJWVp5qax2zEgKlVAWlB81dZVS7JMMNHeXUF0vMTGSEqSVBCl
aVW5zAvZNrW2lM0vMWD71YUT3u6c97PMcYTqqjmDXyeBUHe47vDTEttYWuohLDx+/3VpH+8oXW3pNTGA5Lq3bmdZrLu3m5QK6CoBuFRwrA1MbeP6gk9mkyjavcHs54stFcWDrwpAjGPmb0Ei/n0YPrn9tlA16JFg
k+hf+fjPPB8eYs45pqMzqnQXyDPDOqqyMxLpNmHpJjPlBfPHzAh2sL+h/a/e3/C5PzzHCz3VrFIIsBmRdx5mrvZFoxDRQgUs8Nh2oYwPtBmKVWXkur+Xco4Pd0PvOe1OCE70nrS1Eqbv+k7azrfVBLsVUEkn8FP5
fsbINYjvc6d7Zc8Zo5fSeiGetjLjvCfaMq0j5XEZvhjyTfmfcgVfUvQery+R62ybGCV027Osdlj76QhNurvCAjaoLLP/A+S/h7lEQtdwUPLjcwABiGDm38h199m+uo6D4EZ/czZfqtnBzH19XZN46TIevjJhb29m
Cqwfbt7yhMPNmGLr3VBecQEs3Ef+zxeU9Ws9nF8/n5Bbu/TOLhdmfF4jhgPNVxwCamYFidIBrwaJMljoDy8qfTE8sEGhwL0D398BavAPccr0NKIZzr+W223niZNpdjNUM7DTrBXsMre4N2H1T5oc/6XQIszDNXzT
3+fXZBR/J4RvHIfFwgOPfkAHM9iK9GsEF+6UId1ryF66ZIVowLAYeyR8NHUbOSE/XKTATU0ma4j4bfyI+8DE2QykjDOxRLs71R4mVgqS9AxtBc1nCuuGTkTtj/WoAQoHsbOOzYLFX5W9uZMXpH9m5XrvFd29DO7y
VyfVG9+UYtKC3r62iOlZt9lnVbNUSdyTOyvdDmvQxztb7BaM3x5ZmhLvtC2gbSdUa5u12Cu99st7gh6ABNacQ5qFuZXJIcOMj0ASfMRBY+wKFMfIPIUeWxhoFhZRri28CJI2d53MgGIIFiTAcdlchMvHGTJqs7b8
StxGzuxdFEaaeROvsYlT1n5X9ex0/SJYA6FqtB0IhEdHSGKu30hOjs6n2xFIbo7WaJYOrrfUKw/nsA4/VJFn6FJFsrlmHNEIJb3d0l3ASMUzqNMBwTxLPcgbhwz45e7VFJFkMsgdC+zkXn5TK0eqOfvtdlebswd4
JbA8I/84xcJOLklgdydL8Jmgi0O3wLGo6yYMiffIvhVzw8HVRxMFDp22enx21NjjWDwcHOKyEyG61r1OTwiivLHeLZU9iVwCoJwrI0LBrMkbiuHl1F7v9EbYUuBbNPvys9PyzWC1+nK0kcSkd4LcoHW8O5qV2yxc
0Rqsf77213aY1yFl1nvN6YJTZ0L26uwAUTePVsMyNrB9XjsnVCMS24ViQ5G/yk2nuanT8j1gdrY/6OPNjx/6eXP7T9O0Tj/SjjWjy8h9gWHL2XJ3njYG7bGjRz5dMc0M5QHNmAYgqM8RvvY8TA+GzIv4oMVU8dcl
nfBd1I3r8p3gWy3QSFKN+WZmJpzXRjWzMaIFMSS6GE+PNj8/75MTmUzjXhhwL59PHmq0m4y0Etyn8iK7eLNVftZRwFCCvc+laQ1pkrc3GwOit13s9kWiJyGz66HHNDVCLJKxMHYoNLeWqh4+lt866HiidTarNbEX
kEjt2DsJq0PBw+DmrJZp2WMHIx2FTh98LMXRdkF/fQl/WqVR9nHZP18l9XJhWsAY+utLgoT30UKU1EU3f/1S4A07BudQVYQ44/OaqXZY6d/+TqrzamQT3+zegyQfcqfuZ0fywUe2HIJJSA8LWBZHjgo7erGNz6PK
3J70pA1FCz+x/xPGf6z12yh5w8gNsVqiHE3KbRH7vNEBIpd+HrhsydQ07Jhp6DEVGfKGswC6jL5bYWvjl9Luo4sGwsqt9ftlIFhedbmlSlde3j8JWoPTdUeqMvp59fWrr1QPkNbmBRpjv0CNkxSPWHUkDl68zTQZ
6ZktSWiwzrElw1172QeDZW/4Qe4lXcPj3RlX8jAlywX7FWmdgq2VxaP8Dv/m5gDQubsAumH1JoEzcF1h+YtZoRqjfETTYGYT1QRUuRtWX97Ji+s4LxZc3MIFbP3hyLnmIYBWIFCSa5RFpBAzECkbsTfnqm3oRi05
icJnYyYrp5eNvQ6N5J4yvNCML8ls8fMhiY44BLDzQ6SR8N1ayz05MaSM2syWDa12A1qPQZ9CKgSkxWz9GkS6O1FawUKkHT7eKQtB1SEAkSXL5AwmddKq7j7D1idEaaA3QZhmQnywLd5RuJvdV5FSVN6GNXAQeb3x
73WJoyWOXC+5U5Og/QiFq3UPdi3h+mT0tt6aMX15eQrqRQJVrcrhCNQm2FcuKY58/ffJu3G11x12vnIch7Wl9Sm17XXZmOyfqKwgwtt7l1sYDpkDemnajwYPhZEek2tF5beasCcT9aaYUsFUO0KlTuP1lPV230TQ
zfW2JzA8tFrDCxaAQbNmmz3Byp0kZnZGiWFRsOyW+tlbpopy65usGXy4SO6Ij8pPrcxIp0jOq/eGEPAqbh8XWL2Y+BOVQfl5VDRKgF+j/Kd+CRcrV0IUIOsozDmmOlKbOSzfRuAkCUVA/eCUbfuwJpi0mVS/byXx
hihK2GaDBEOdtbFnyaJLPWcu5eKlLxXCPjBXjInyhwrl+Y4J2YB3y3evB2rnEPy1zRt/8smaTzj8Kpz2GFuAq6qeOvY9BrbJvnufc7p82uftzON6drPLPoTjoVd25ybDurNWgBUtW/O7dsBg7HC3SZsti4RCtDtD
yRDuQTZtaIprcnCwi0gpF2ytAhAyT4CfTmCHhb6U9aunmqhlWYT5ctGEPEiJ+k3nhA6KFd0sL+S1d9PJXEN3Ms4MD2S9srBF0SQqEhXUjDCfG2sEmaqSFQf2pJp5BsS2O+eyh0XWyhzi+Dy9TLygVFldYIRPSGwZ
ej8wogmVZyqwrDXOL5wzuptLDgLfOud5rZqg4I9kB2ToZHZP+vO/owYikELmLVxPkALbpzKhTDXHNXqooocYE65XlFGyvJNT/Ki3Tkkr4x1U6ltRivz7l90+/X2yHn2+mf/9147WPpWWlHnW2lrqwHgbLseTvFN9
zOyCdOLYV8RtjiMwmMTQQOClNHae3CTD70ORYZIvmPmmS+saBPvI7R2dxLygF054XnYh3zPTJ29v0DeZofmSy1gUrCQSFYXZofUUYiMcaWeF9fr51Ha7ygJXZRhGjVXVWIOhjBFrMdoZpVOYLlY/sex3OL2+RH9o
y6EF7GDOlL+d5Ze7MmVAZDmDIY8xzhq7gg22FWQnHak4yBUJ3fsWY626WYEFYO3iV3hwVOlLgl8VAWTB062T++j+qjvCADU57VCs+jAztMcxee/nx9kZ5TjQY38AB5RXV0MPtcNM8+RjqqnE7alLrsFxVMfurEiQ
aWGCnxbe4dXEpUQcQ89zyTnWYr2RlB2IrU4WM6quCE8UNqaKYDfUprSgSRukYmdHSHhaJhvN+OQhGS8Di8GE7vICfkGVDzD5RSUViiY4dinDbtFczleMNqNrAX6uu7gqyxrgEapyd3hNLFq3UNKXfCmQU31bo2a3
xvydACdzShqOqRLb0TLdds84M1oiOjqb1X3FmuwfTq5FDcQfuQyoJUm+LKUFxxgu1s0vFxUuHAw7W9lPN3o8j7/spf3vuVLblmfg61PXDNKNGzqoY98yPXnrtJ2wmfyoQq9aTwBZyftwHu35ShN9Qs83xMkxPSuM
hQB7T44cHRRzJmG1Vyg4fre1mV+irG4g9NChxPGtPxIpPc4Jlc9tyRq040zBb77ttG/z+uo2NCXttjGvmK+ciGg2AvcAQqsxM4WJ5amUlVGjYsZnLhoJZ50Y37O1SxDynwPEZUHkykfun0XgURlJPRJFMFYuiB8N
VJdEcIKK5ROX7485bkrTBsDAgDGruMfGkYFUXk8KOl1uRGnggE+RWmUfQ4O692Yqtc2DIb/X8VwZykLHjgn2gNW7K2ZY1hjUs8vK4MLHVnQdaR7PVTPArvFOpIvBcytrk3phe21rkjqMahI4aCWT5MAFVLRJ3g8b
fHgZisUp8iqDhuXtz6d2q71mIKyuSrn6dU5FATIDGl3LvdvgBoPhQ6OHvtSUyWoImTEqUG6HkTkeFx8BN9sIV00F/EhlMU+2zhL2hF20cAJTakIIpkT66djE/O/L+fp9UP+wH2EBixKBE2lnXWsmk4UJR4Jd9zZt
fSFRtGm6eoru0OMqDU1mq2tp7sBfs9zVrZaaksnRQlVsje+rutZKNCRtOVUgJP9QzK7VkYj6BoJEmCWBVnqbcOya3PFOERScSvOyXKY1aKQtPtETRUifVSek9MAcRSAcm5q8Jph6e4VFOck/zV73EYcVk9sedfbv
Ulqx2oTnrcwvSV42qIw/zW9hoCAHeZYYdTV58y2Gkw1foAV4V0wu9Q2SVGbNZRl2hvYAs3gimSQTeJkI4G+c4kkXPP04FOEBiZYprGJB9+XfcTQPwc1WSi70C000RpEeOxpY6r6ze61c92FVXk8qtCJncBSZvuCN
2mZFYteHevGekXJsI0oxb/R53eiRXnlJr9mbeVV0rD7yknvVrmCRZbsoXNCXlpoXkeyYV7raUG7o62NeWcdvyCtJ5YO4Q2uAV9T0/hVXFAc6pAfIq+eT8wi/IXSqTjqpU7TPUguMnVBnZpjgwHd/8o/I8orZwuR/
er3nO6TjWTFdzG5XwJ+EiwmaKJKZkQPg/C2F89PGwMXDXlRLjUXG68Q0w7+FUTl3y4BpyT+B/H68w0ZRxfZwvLKfotxwQ4hxCw7hz5/pSMW75x4p/yC73UxYHjRvScI1DaVvsYcy7qlM6e9nj4o+hxCZ3wxs4RFh
kKSyIQCHIQ27+9aYpLGjj3oULOrpEjPhh+zS9N79xUre7FFOhvdWKF76srTy6rlKj+huRylHXQ1zoMgq3J7naLdmNPLNlFiJ3k9ZFGhWMeXW04VeSlEij70gYGzUEkkdVLQre+FSP1IEevieAQyjDCXvmcuR0itX
SzX3S8+lbLwdUsEyCaGd2dVyqlTa0AGC+f3NSV7NWEd9ljq0/5spwYdKDFFQI7m7miYxh2SaYg4mnRrZ/HoD+XaSq25fEkU6G1incy3t7PLtjHFQWliVhn7es3/nK97eCnIyccXQpV7wIB3YnbhmIU8zHBZ9sBBB
5Yhb5V1FbCxtLmS4woCmKiMNNgIm1ijnkqDvSDOkdnec6FVlLnWVztD0LKiuFvS7rspuHz0xDsoqiBFwsTFZRJ7HLVMWBMk1/VdZIUleliW9Bu9eKE1y+YE1Pmu/HhRRiLQ0wkL5SIfENlqCudoWQmGt1r9Io95g
RUFToNTWGYNu56DbhZNfhonIHueHsKs5RBB7jg9jBb6kOOLN/VObitWcFZj+Y1d36fqpdDcERi2BfPPquaryK1lZpd8AK/xmWiQAyko1MaUSMJrFfq6nVqeRmqi4MaLGTfSg8Cj/1nAdY7FhFfuKYFeomsPjgN87
Ntt02idWpuXXMINZ+PkOHIepZ6K8j323xDEjeBbqqb8dZrjGNwwDmxvBjQ8Q4E7JWHwWGpGe9FC2yuswT3VYKS4dB16R+mdG6zkWe2KBGtxG+Ya5t0b+ylOFUteWGf2BbFKN1tbI88eYtL/w7muVpulCgEFjql90
TxG8p8I8FcXkODqV8xZcxvr/kjOJdGdp0KT8/WzceGLnNbnCUCZ3f0+M7XwFZdXvZ97xGm6Kgs4bvXmXqGjbsX35Rnu1QjdzmFV3Hrahd0FD1znTliJqFfE3O6y38cgXGfVjYmylHVMkn60g143FgCby4jAlfQBb
A7Dhvn3sMl+Gwrfq9H9uw656osutelwmU5t8mQ9ScZK8y+hVqf5zqPSpB3Fkpqc6nbjjpKEnGrivp2QDAn6dbbXTJ2kQ9ZImaJ3XKK9yXXKRME2TyuEifTVn3VlG3Dt3nkb4MH+n1qNmQ+4ji2CS6t29tmI+R0He
xcE2yeQ+3VSIkfuFva6iX149jPiAjWVit2i8YxooSTuyyftpzTsWssM/5XPlHpW01znpCjvtAe8meECejimGy4r24o2pJqcs3YDJt1XKYnbENyGpdt1ol5eCm63qoF07xYVKdD0RIOkqo6QcT10qIidjUrOgbLt8
7ZeCSx5bSrkDwfZ6dmUwKiiMpJkvZ3RhX55GUzqBUFedSYJWkR1ouC62hutzZNVNMuQrLILflB5+Wirewnh/TT2BJnquAl6ApxiHI0aNweNpHISznnW/mv9m2eIyaPXLnI3NU06/tqfoShU6+atumvw3y47gx9hd
BBv0CHV7ITq3rXAaY2XNpqAr77u3OoUBYow7OX4/YISbzOuUwnGuzSdVzeQD7tuiRJ6x0TCfDwaqiHUFeJPVYd9r0twv7QvVciXSd+RQ57rYArb3bcjDm4oZamEe9lca/Ee9pwfpIFWfRm0FLQF/MgH5C1CM2zBR
rsXL+10QRobFl5CK6ajEearoq1E/cyoq3svWmuCxLRdC/SnX8Xt6JiWbNqmvH2K07k3potre0waVdqU260f26+a6B50DSyR1wh/lx6Z6W0D0QD8c2YT2WD9dRWibzeJMwSjdzzniWLDrcMp6SHtTx8JCwDEhq0Z9
91GHTFcJjZRQA3TKXRDfKH2e5mYvBQ+uenW2UPWqa+T1UH24SvQKU2ZvQtFpuCTWAhWG7gOdjJch5+7llxhOQtZOktBr5xrKi0xzR58pjbl/zfOPhx84tEkyXaUSZAJzIUN/5Hm/rOvR7bTjzYK4R7PkjhvOS+ir
HN7tWx/Jz01KJPpc9M6N8kIdZv+MOlga13XTYEzqmKXtHAX/dgjewDsauaX+ZoLkKDBOhR1df9t8WVR0o7zB5zEhNJV3QOIDOIQjn8dPNVEnArJOWVqVdTrdO36RoPaG4kj3vxeGCxTZ5jGsZSms8hFk4q1e3/j+
gPNmkkZSca1UFmYLmCiVTIaxTXRUPT8dPSm7n2aH7RFRudYGQMm0ap20Sg38Z6ElzMvIRsqbWEBDkceUaz6FidNXa21Sf05mnyT8+lTV7nndlQEjVVkhNyZ+bENnginYLzoNZY4dST9PNXzApPaUky9GOk7cAiF2
cWMHm/P4DydWZp/rl5+41xLy0RRldY8LhMtdGaq1n0//BjYP75YeQiEeAVd5dTKPfDpD8H7q7lnyCPaud95Nlj330Wi7jPTBYDe6GxV3t93DJP5w/hCwici43azZ4GwcRrYccQo3cZeAqca8ijG3dhlB82zN8BqQ
SNtCMRKchvHW/ywZAFeVrhLO8vMFoP3SYCbFEYTtaHMH6VW9sxZKQngB7hPnQepY6hSORTg6RoE+3B/B6XjlPNStHLhThSFb/iqzB4shy7n7mMaRqojWkTfsbKEtv52aGE8ip0GdIfaT3JC35kipq6bKqSvu8a/C
pZ81EFwHPhc1JjmZIGMUhwS5aYJ3vHuIgiApJlTjK3sI/DWAibAiRijX8zbcFOiWzg0XSp2/hrkX1kldppqH4gTCJg8lffVIjaX9cKxkm+09Tm160OrjxccR0yclO6Whiy0VY9XWnipq1EisceUPDi9fYIT+99S/
H/yTlX5Rzj/3wpACt70nOfucC9unN7iXlAarJvxAi+mt3cFRPGF3lIALuVtp3yoZW9VmtMhEEL26MfWbcsvppd50XJK7mU2iHRaA1JZ2UyKXYpLE/K/kAh7jOwBzOVXwIaJ5EjdQXnMB5HpmSJei/xNKhfnH6uCE
a++p/2js52r0ruRcdayEq+xBorG/iFxwwT5byBXheMG5VkyhPgBSzde6ossGCdzliDzs7EEIBzMefwT1Iwn3Z5XxuZmDb0JZx4vVV4meMFxeXwnlu9cvgsQ4CEeutl0/eWZ8tOvDBCHXIXxJm1Ne4UOc5gGAQ8Nt
TjW8s4dTGiQeYGSN/13OUx5vw9ehRYajcKmNJ53bLnO7iJh5SC+q+OjtcfURUw1IrfoY4laE4Y1Htd1Ztk7xyiFJJAe+ba/uFyhilXg6p7zZeDGTCHcL/NPNlf9Aonni6kobc9VPcr/zVXh46iYU/YzWTeiXa2Iv
owvy7+M9eScjL0mHnl8ZnFd4qNVVXl1/2LvyE8vL29UhHkqpUfHywYMzg5i8e4mQb7T1qW1uK1TINXn61YDRPX6q6ntAEcUHB6dWOedxSu1inLzqYkexx0/gW5axV3xsKFtfu6lBePq2t80RdnMdgfv4cURPSvJl
cIO1YTfk3tRLD8z1wZ598LwxV5ZIHkF7Dx8CcOIsCRNf60bXJYKvQa28GZA4x2m2RHudQjhm5IItLRl/qXGyprO1bgxYUR/B2vePr1NMIqtluDLFx/zbjWdm1Sc1MAZw+Y35fGwuNLa/XL5BjoJbkDmSI1bfVFud
0QUZtNWQ0JHAABEaBRSy2tVwJ/JPgYHPmMAbic6kX+EufXnKmP+QYDuxba/Gh5fEMKAsG5vHhQ3ZUg3sxM+DgCc6pq78sXRlPRXHVA+CgekwbLxllkCf6qZdzIZqN/avzw6kDI3OTg87vflSjzpqBEh3r9mgn3Db
LKpcCYvOBadcuLPcdNsgcYIYbOF1htKa04FlVZJG2UY6jPXmuot1XPVezGklM86yT4YWQuVuRnX8k9Cemv0wliFlQLan7LaCt7/+mWvkdoZWC0WXfZYbTF6TyAedf3JN7LpLwrYP7aIxbs0DoazNkJ6x1PnlKNzc
5HXym7p5sz8/PXDx15zCuKzrMCeawwpyiZK3+5p78xzlPReQqrmIBchSFN4LhQ5myeezk5F2p8f9bBvfogUcjO50TV7I1CSSB0VgPeS3OARnA6yzqZbNcnoPLglJyEoF0webraE8jpMisQFYqUpvuN2+vcOWbl2b
rUUf7SfpXFAam34oii+TpB/DTRB4+dwv5xvX+5d00J+nxwKJEPsy1FTZULN454joGDYv/J2VUjJl6qFcHfOO8eCFsZVvB39nb5Z8qjVRPKi3JP2BRmtRO0FtHA2nVrZXFl1QTsZzPhVEJnik+OYTnRLC5BV/oB8M
9aBlrbrFdoV0ad3IeetjAsfYOq4gmyq1ShIkHw+jyu/RpUHcJJKfrXvMkI48LY2EEB2Sumf0CdQ2SI+3nz+g4BCPV1QO+NMASbBS+mMomQz7bCth1iBlPNXJLUnqfNFQky+noV2OamgO/wc3Z+r5HlEYwTvv1tcS
f++sZPdN8bVh7zZfTea9c8bn02yEzpcjPxSTj8yXpdChyas3jxmVO1zLQW2cabwY7t9IWlMl7yo4Y3tQKUpw8isYEqBMjCCcJEv0tohyNOXhjjyK2nYXPze1qq31p5bkECd/HH/9qTRI3SJiRje7H8TFYVnFpTun
MxotNTyDtm09csskicCMi5LxOxbvoj9OM9SIXNzBPo0JUMPuBTYCvj4N9j1XOXMp3XgJ0DwY1V5DFLegyE7n3Lu9fH9egzQ89LzJCnROxQwoAkplZkhqyXbb495z0zmHZsmHIJtOeTsKzgMKK5yNyMtmXE8tzJvT
9cW5H961kuRspnOlxyoEp6F7AvBCc/CMcf8Yiu/nrgHEUkXiHQW+jzcaIY1SaywPkmij+3naXXISC1mdHNoX4RHo3PYSjDtypvFhEHTfYWXhDN02z1vPlP9PorLDx4JzBcuGZMmSQLskUh4v5jeck78CMy/gSFvX
xqD7ivkKSfLzUXYqJ8IOxlxNeRz5qp6wwPY7IhQUlNqk5LXImX9lP3yfcyD/jSKw8WPU75ya5KTJtt2Oid9ZTadWzqRDtz1YFJRLFE2pxcaWh40emJ7Xy6zd4qDi+M1cebzgnSTbX53XfVYx5CniqMm1iY67G9Lp
vjVioUR51au99Vkwxh9c1E1cKk0YC2h6/xlo/rMFnc0RgF7oknpK40tRpS7SanMh3rqiGzKhTOi0lKuyjiHc6hvOqQjuCHGRWuyrMin6Ym18ABp+n4bJk5d0aeev9C8PyCfW+rHU6VOIsKXlwMjeGkqvwJx4Yhma
HJPtE2D4hsdVXxnrBWcDcoxyK2B0P0zedy8vZk15I/mDndf0Y+DWaayFvIuMhi2lc4AXA2bBssa5LqbinCod6ytapM2Set2hhbsS3NMu6yT4mjnbNK+Q41EQy+ZsEXv8d960jLc0Gye9uQX9UUsv4kBqR7/A+pRJ
8eH+KZHVnDyDeYVpbDNtPm427aSwyq2SO0H37yLakPFtZe8EYbpX2xzZocuyJ5HQXe6I85mg74Bb0Ed1s5YRUMwYiIZFVkPZW2gN1N1Jv3utwVgTW1CJxabRgXGbkCU/ssoV+3U8ogXNuo0ulT264vSpo0/N5qoa
lekw1e+bbWn+6mIbn6GS1ltYoSGZbbySF3OWXWXG5RBKaiUuriOvgR9GjCwFbtg8vFSVPZnFvV+ySBILbr0zGk2kVNsAnykCr/IBN33AKiADUMFk35j3DWR4W3UmctEF16gZMrgn00w02INOiqv39zg6hRsEqB5z
eUKxmGBZDQbprURZVmzhXhz02+TkLHso827WjnClwPqmlbf3PDJ0H4CrXPya5c5r5HnO6cKS8HBpAClK+WtqNsiQkeWZeaQZ9IIp2JR1a8TaSxClRnOQpRSY65tmzsZoNXJa0NDWVGoSlDumN3lkaOmuqwN/xKfU
XFcpfiCHf47xUJg2jWirdmOKbMrLHz4WPk5MgLX1np5PKia1Z6EtPZFVyHuLUHlJ+N8keN/pKIFdTyo2X5CMzKMAc2PIgwUD53Y006q1gYNnY4W/2PC3qtvVglEKuYwP8AIXBlo+Wk9ikLI6jLU+ZBPX5rjWD3TF
sAxFzF7p4VNy9GDEoSWMegOpRNYmK/Lm9nMxojQqe3eJd89o37h0OzJzUEEJ2PvzXWGMj5vEjdqPUACp9EGM+AiSOooiS8otqAHwUaS24SdwARVh2QhLwIhBUdetKIL1staY+NKjEn704Rh6ienaQ0Nvg7Yqqhth
PAOw+p6WaHDoSKfkrP/X6N/qCoSajvGc/ckc9AC/7dWbZg0XWh5cJwvNynNvTjjCiiMcyDj+pqLJIMQ4TQMyvLEUv9NxYk+ubHs0aaerwJ8LgUO+6yRGPSemH8bNsqfcWqO+ZeDO6w7khu+uN/FYq3+f9UZx+sll
iXR0ZB7v/SFKmrrbUUjZjeJ+8CqbB1xD1InPvplp0+ZWcfr1Rfb8fEpIl5SY0cSKXI4ovd803tn0WfedIDLdI9/91zO15cslND5SG5c5RMopSm2/bbXgQ98XPksedclaZ0DXHxufTEIXmMCnfEtegxJxegCQa/Kn
IGIitpM09nBnnJ8Yb00rJ3N2VRQYPd5oQ7vzoZj4szc+uUJ/39zbaQyflIOaO8VE7jXReooPs1rxk/E7A9WoqZzV+Se/jtW9cXN3MdY7s9hDFa3cxAcbq2XolV4Dbj0psGs1erd7OP+vLVLU0cKZSSzoUAtmUCB+
ipGQCHstIoXFUSgRWdQGaJm07ragr2n4lzF4aEpXbqyGAfG9jU6sXikSI9dgQfqAX/mG1wvZMlnhBf1yhbfRmBDP/Vw7/0EJXlPBcyoRuy4zHHBWjJhJojJIC5w8XE9vkWr0lHN661j86+7wlmF8epFKHJNx0Fo5
hhK+OVNltwj0pccGN9SpE+WXAj0Ot/nNZUP1awHH+R4qmVc1fshGakxtIlmAN1f6eaUmJ0ky3ZSSac8VWjbetiLWNmPoGhw7Uv9UDQs1Y4ubTm/kulmayYl9gRmyIP5a6yiU+vZ8ibYmwy2MSC5GnCo5Fp3vlbq4
3hiFCixAI2bDwg9P9TJmG05NgHzJgkE0Aqd4xU1QU6sagMYIESgXsO6npp9K2b+RR7IEoaplFKgPoKgNuvLWct6hKpk7Huc2l2Uz+p37wSHbi3dn91CNnWz0+t+aN60MJp7eKckCXcZQVMl1MhQaU+Gx5ljKO87H
axH1NJIBsoTBkpf9R+Mi6Nl0Hv9Tjyr8xzZP9VezqqT0KZWPwyKbTOtIMDUGsWocYd2oNekM1LNcz9H0iv0vqw78+Usx3jtwRv/CzjlnluidooOL88yEXObkpZjpPHk9YF8mQ3dE4BoIDt1xqRW6qKpbM8EWs8NJ
fZTZfShOykqLsM1Hxgxjo82F1tsuTS1UBDCWYo1KTMhJd484MXHU9jgON3f2SLMNJz/MOQLFPuN0BkALgs3d3b/KzMiL4OuVbZ/CQcde52Y0NQ7RJ0dn6u+O3yBu2S6JX5qUOiy0qMXAN1dHjavnOCl47X9u7U6Q
Wsr7p/8kGVlcJ/dpyznf7aCn9wXYbHa3PO+9kQ1dPHEkJ5Z2HN5YRqgsvuQ0YWpiwwnwcuDz9GHAQOhXNynR+X+kkmkrbvUisxmp+jqQIFI0BjUIfb8kop+Ft2HkF9nTWwVXgMHzSecx57+iDhT+Q4O60/nw2SIO
6C4p+4Hcbp++z3rCXnx7mE73dZ9fY8BQYb5pzXwiB7P28b83NyrScTGN+ddPkFFYp7qLY4EUnkwdp9LSzAzyfNYD56k8WwhnZM7euEuVqcmSHXD1JlaFHS9JwUlSWI/zSWwmDCVHg8XHJsr8g6zM7j1/XR2tVrWl
hihxMoQ2ukRwIuudZRTE7iHKOA8Fn6NrlYu03jRAtjp2jHsr/0ExNgkMBmwlSGWihYzP/xAbdOPNd91UbYFVmfovEdEQBxWvMMgmu22l5Vi6CrwZtmsDGnDkDQ7OVsX43xFAmmdj4jiqW1MwLjIeGGI4ynwm480f
cpizWSQLKuU1YriartNzXz+d94lLItm2X/4nrfkOrP5veNEtWlrHPkG5SPnyePqdxdCTE4p8seZ04erRYmaUp/DMKw1N1BCzmzXx0vhYIjl4oMYcGV1aukTFCC+2vFhx6IeKJ/xFEbtL4DFcFga6esIZA+aUSxoG
AK3zid4dN55aXcFnV2CSDVggKWDCF5n3dy1mAL+9XbHCZ1hYGuPVSdBm5783S3QBBWeFY6/BF4Nqrq8XiipKcPwRSsEEyw8rClm7lOf5diuOtmlAiKj4l3mASXIIcZsEWy4HJvjFYVylEpXK2mbXRQ5AtsOLaRaQ
0SLjMU3Bu4rzgN662CyiCrCvH6pCth9nmGpJO64+HVc2KvOe4Xue0MD2dcNCzdJxFGIMu2uRgDEBQUICzpqeZu7+NJs05udWf5GCObzXa2pN/1J2X0jJXNRdda1QwmGQdNE/CEFhZe6uoXGhllcJO7MFGeC6X/15
YZVzOpMuNCmpDB51Y6Fci6BNF/zwUzBLISTcgOBIZnOx3lOgzBwW7VAo/rWbS87DBz7/QM0gIR3caFn30U3qsNDEi9YnFdNSQPNYltxewyRSBN1Towa48cPW64PEcGu0LpYq2brNwasz/NQjTM8mvYMrblhmrqTJ
sOlYZS1RoRgLC4iW+6rl0a8AugXzYvsNtUgSMvB6M7bsrSNT1JU+fyLRbaZH+h1YBERt4iBth4Ungm2s+rg6x81SC9wVa32PXW5fjRGVpLQ6pzr1D6Z/tDc38DorCViG3rtZ1GQ+j1ZeZmZWiGMx8me0nCTFnHMW
eEJpt0aybQM3F4pZ7OalHAPZK676sTwRSYZ3GHWBeB9p7wHndoV5HAb6KfEx5tYZqa2bcqCMLQSl7eb58etg5ocR3V00Qpn5GnRjceMocP+lOeYDziKCDcbG1fXpf0l1wjsyJ4g+loYgGxRVsqAYrMEin7jqbE4v
O1IpVKxQ2lh4NwlX3/r82ymudspVDr6OBbR2yc0MjtR3a70f4wxPmw6ZAgBcTswE4Epp/NlMTvqsU45RcxDcimCgXnelIEZBBAxRhfup6VZx1T3/tg9setNeHVnH2LJG63vpwrTpbBf4TvIlTyAtUyJVz7P0An1P
+pQm8wkeMGZUu63/yRel3hrBhC4AxFX9R2XhIWrEGJYcHxnGVMbSn4LxohfStIXHaRBlDfEfr18CHzvlW9v4jMxg2VBtg230tcZ7716BaiFO2k49G89PN/f26EGNxuHM/tQSI9xIEbnYdB0HVRS100/Ggd7MbH1u
EdwLxqDmMUJ0y8xWl0MwmU0l9bMW3Tn8GMK6tNkAbYupeP/bSV7Z49aQxaSvSB8Uum5V4WBc2op3K79VwslWHhY2Kc9eKiN9Zs9kevSYJECz1IIZ7vdqHmXcWYS7mTohOjojsnzFBWyJifAft8c0JcKWupRTS8WY
4rRn0MU93Qpjils07pOMQ5uI3h22uM5151z9pP4aDQ+UpN8j+IID/BIBDxIlmfqEPVm4pdbEb+V8hPvToAuHjtQCWe5MQiQXJPskCeXew/NiUfQoePq5iEHmxhwqkAR2TFk98+r0NJVEcS0wWxlMf8O3AuwRiXpp
nXepk62t6YPK8yU16reh+D4lZGOOtfQGh+c2fSYZ5fDpaXaFVF9wbB/nOMXMZwNPN6nkFSCH2LC7BWzgUeBGx24oqZLvfI4nx0oXSSulnKApmXricnRNvIwIGpHM3pNiCzblSg8whHO5dYDEzmOFhPGJCwQWKqEw
UPRQrm6gVvKIzUFGIQ/TXIxrfo5wZGPLOoreh72m4+6hsana3nDnGyUuZrXOsmG1qHznrEvbjfSqspP0ta6HrrR/06F5vnHe/i1GPZKNREOlobSIVQ0uSiaTFvOyiln+JPpPEztSwXNjkbk0qw2wHqXsI7HizhoU
bvcOpL1kc1pXs7hqFZ0xwtT3j2SlhtK6uABzvyglvH4Q7HOykSyx3uCGdUOsziyDG4SYKmVc/lIBipZ1a7u7A54msUGZPVKbDgcjelfFXkokAxfUxdH9T1PQz26LJ6p3fjO5ZYK5bPJT2wAZ5ErjxyaIT2IViS5o
8RPHHCRgV/4kujK5Agdt/U1bTzE2OG03can321UEcHFoM2dUzvGCnHVyDZ5Qajz6ikCH7LMU3bMmj1N3UxhcirLu8DhDQfZEXlrCBRxYJvPlkTrMfDq8+qLab/TfQZZGlnJfU3zGXzWGZIk5Hf4aIeAq7TR2Y9XP
xOE9NWoEsXfJ2+5E4sLmKKngvM6gulhUCkkmTWaewAVw365YOIeiEVyCyT1x5xokZeggLV7jv6oVUlvenMQEe0fUkA6hmIkNNFnzWtMwYmAW7p0aU9A4vftrD7/agpHN3VLOLhvFdhrsoKWzjE3u16E2/29kmoyu
SezAuEkbIAjEFG3dbElgTg91IfZjRzxQgk3DLv5hURG3htbjrs+02Q9MX5OM31ReP1JDaqFk1w0gJ+P06Z4oAxrtWvNyyesjDnENDxguacND+ehrmTW4KTx94UTsFP6/Wyd7zE6HxNqs5BHrvX3vygyTwyE7Zu3x
hZS1yFzzDUJy8m8c2H+4qqDtShtGpviKxgZ0AJibifoAqE0ZBZy456TelC+SgLKInavnbhsIA64icXS60D5NizIIWJ0V+nY/4LJ1bXpquBrl8PGKoCZ1yJzrLq/wdoKvcYlMyBY1t4ngsWlt3Y0NbVrriE0ztjF0
nc4Uxrb8KQ5piztEja5VUUP7d+qfy1xKehU2rpdxoUZiAC6Hsc+9RTMuU0BLh3juyGJin22LaXWrvTq3FmU0b6KLl0zrysDfHN9HUaLbD40SemhZRV884mMW4ouJua4m5g/D7c8zCB61QFQGKT/A/7e7nO/c9d/P
Nrpn62OP+Su794w/1EyJBbA6PbdPYvYS3FIvHX4inVVcsIRTpLg7cYuqMsCUHQRIZHEiH8Uj9Z1upiqXmZEV82XSKjFkgwc2nNeL/us26HM/Vn0bFRkzH+lLVSepUR1xE5QY0lFgwQ4UJNj0+IsUaVF5pscZb4Q1
pvSlK1O0OqGmOQFwRTq8ClmmQmbpD0Jc/oQXyC63SseqauSW5aPSkpCpqsrGvMs22C74re+j8TLn6EtfIH7XavTOFXRv2+GqASQ4ZHRKgVFHNUIn0WHx5LFCTpSeTVl5GoA49/BX2QD+DjiYuYJdXrVOt7avagXq
hhMsrhdHDrSozaq+rxsL/mMtaudt/f0/wkyTXghuXvN6la8d9Mav9nGxcYe3B8JzweNsHmftxC0PHjoT2vjHV47l5wB+2L3egBY+rnopYiIX3P5uuHa+czFG2HOe/dLFyEgcLU4g306nE9QDoYN0FH7LpBPV/RNy
5FjcYcinYB331NjUfJew8cYLZz2J2ttN8i0IFAiVMaGZBLQqzgopjk4LXgwj3wmHLiADc3BlkQEbP7wcajMp1apN9tAUetsYm9pTMTy3kHFFSCSXmxWeBH6aA9njoqEc/yFC6z9Jp90PZkh4pDVOuz+ixsLRdKnI
aTIdrcTCuK/xYXt1QXsjQJrZQNXlmw7vmXOkgYdN7g1JcRZtKuKa/aYIj2HWfhEqU0QMNW1z9veg4/pJ2JOwaas0DlDB/xqjhTGqjJjBv2em4aViTypKAbrKmjD8PsAOcDCCgNCUManMnft126J34Q+OLD02mlTq
Y7IKhaqbCpbKzzIEeoMGTqcKq90ISl9/ecY03yFuQW4TEG4qQq8/nJYc7gzEJw0vX5p4bj47OQkEc9Ny7z+V+r3/1Kc73ah/tmeJ5m6n13tYUbfYgOxJez2KxOtRTmicM+zdSlFGW5JF6yeG85XSSX0xez5LrutX
Q+vevPRk30I4/k5KZUqlnjus7AI2S1ExxpAcLT6/scnKDa97atmWtgDsSaMckh3X1L9Eh8l6orAWZSQFzBpufhI4e8vD6qHdU3V+kwU4fGhmv4WrBnUHUJsY56PVsDjH8DaVBkxMGEUdndj8PiehXV4CJPeUl28C
X8zISop0bTycWxQSiicL2U9k92ulxDLWMQzOyZwwsO44KC0sxlGSIQYoGx5pz/2DzU9qu3+k3sd0hexAtopZObshB6P+LqXQjDu1xDyIsLHaIfoho20LqbxCM7OonDnvV4FlctzxCIxaK2B4aL/uriUSCXQqjWKL
K7txILtpkN1dEslAIiPlXOXLzRt+T8kegppP3K8Yv55HbkBX2QpoZxyvRRWVYCgbOdoDnAaVmhuT7K2MYuafiXyhRqaTl97eAkOpE1xADFd+7pm18bArPM7rNpWHGtzPdEyVncZQ4uvRllq04YHIUyWnCKhBC+3W
WzXp3bW6NooIleEB0neBLt+kBBDZyzitdJCfLGfmCIHqHGRlRgCNVLOJj0FAqbmAlhRh8chcTpsUu1yivFDNggh2XrtwOE5dIhHlJ6dmaK6QO69crbiH9hAel6qjraiiBdexKNIKzP6PKQkrGacQ+J8jOnIeoW+q
eMAXRPi2K5Fe1neRLJ7ehS74NFHgvVlzGiwA4svsQ0Qen5cbQbO2Aags5ARDh+qEjmI0ZoG+8NkxIQfbGDMCp2LUDkvcYm7hvqsRYW5sRK1V8oBY62BKA7G1QDeEWRzoHK1G4NghKPMZK57bsvxVHkxkxhbSAs9Y
NZUmPC7FunlUIX4s9iEctws5vWMjsjQOuTObrl5hInOccHKnjDjX1MkgeUMS5amb7A3aFy1sHSW2CZENrYWT79SQSXariG02X9u0ONcQ3dzWCYJUl5BRpGYVcmguME6Kl5oEwAIx++4JxXmVXkRCCfG9hc+hr1/1
XVBxIZz6TapDoW1zLKJ7Zp7MVc6NOCirUvtMKRU/8kuVLltoKAPc5UoHq9ctGuRo0NZC5UKraoOj2nnB81g714FEnmlBHPOdi91SjwfB5DtooGkcjOljSlWR/NxSqNp6iVHxbd1f1PeBiZMlvRZBfZ+Douqtnff4
RHTKE1csMU3ELtI3uya8TY/9F2Wi0j0My3CuS63BRUxi3SDUtO/gdv3bU2QaiBF4nPkkPzQNLOyEWlifAfjU8HxgUgsO1DsUr4pq6IQpcJpqnWUR+vjh6K7PAVLqb3xMOaj1Bc9wt7YxRTML2BKdqQtFtg4pf+Zl
UkYg3p0AfU8qWE23izgIo3dIiABhG9BdenVhkAol32RHFt/zT0cc6USn+mBBwSeQsa6q4x1nQEj57+gJ/1ODv+IaJlaZBFNMsTsTpgD6vwwE3Pl8S0BGQWjV2tIKQGgBLa23T6TysLVa1B5RhECVYz6oK1n9kPQp
fPXykGpyDenqkNWCzLEkdrY4Q5qZfC2G75dmEbpxmgZM4YrxrBjitLK8aBYgXuNgpke2bqW8Rd0lRq8ZMPmDTXuryTOA/SiesgAMtn2hlW1VWy9ZRTZlrecbTHPHHdKIsSJWwUJBolw49PFXEDtZS92paL3oKIys
fvGiacyk4X3OWyiwZnS3KHG0TaE2F1wAejA5nzHA+xEAoUxFOF45mDJLjevFy8APOWxBcUML7twKZ0iItPLgRDP91gkea2InOCctk658WQA9xOfBbgts2sS1Hhb74LAO3D35s5jfNIT8V+VsukdLSpStbFHuys6k
kAIlSMCnJxSZHD/qxDantpXJDKXrhktW396zFdmudnKXWL5QFMgNzt3DkGWxioPyqRYOFquuavjSATyxogLgVvqCr5UD/yb4tirJatu1lKnSOiwx19TU4GWYr5rn14IQmo3sBs+5OVPRy6ZSEqUU9V8YTvAyMI8Y
BCERqXFSRv25CzEwQ9KCAEh24bUMv1O66e6e2INytmBCd3ApS7xFkvKjmB294Piv4TcnktN4OpHX2eoBsIOw9UGxVFspGlx/GLGgaguyldOLfawURS44AAR3Zueg6XPS0wWDynjNamuW4idcAI/mJoBjtiQiCDTJ
OT4ou7ADMeKE5Lx25T6xopapq/e2BQIfh4WNCnETIsy7tuFiNJU0fG38pLFlLjJYJYBEClBu1psXtxZZoLyxLNd48HlWQFHXbetdkclx0DKT51QGfUfLqyIceYTl1LN7uPNhg3u7E++dBLs4SK72q0sRo2rzCJAC
b/kdqwIihVofakCkdlI1MEAnEvGqZHEM5UoLe3r7cPYzr1En3ZhncrQOMJlXPi7QrrW+BVH5lzuJkT3uhEAhye2K85uQmiKoH8/OeQ6s5YLMOSGCuoqa2VoiCSTMLKURcO1JBrVKKTUUx9wlyamPRK33KaEn7m8+
fhdGbe+EkpGpkyIlA/UVxKuYkDBnNFNVYxaBpiGOMNM/xt/AcPbyjyAV6BaqbsMQ255ySt5cy6VW+ggerTjIBZc0bH9fxtrFao4rC1SEUYSNqzP41Iu+q0yv3LbHnrpSgrA3SN0xr7NbTNns1h2kq28mB7FKraGk
kh5am0HtL9G81ODPHxZ3jgmJQWYNR01CLKZL1wGuVCFRGfDY3BnB630rdm7pxr7cjEEKIygw99eUMWZ2uH+DrEp2Iu9fCFZqzsmN1Jee+5DtTHMJoItdl+Vm+WpXCQes1vhloYa/oUagL0S2/CGAisxsjVzdZ/8i
/0M/Xaz5jyFOmmJlNT1C2+Utqt+nSFgPvhG+qCYDjeWAJD7wXcHszjFUHGl8PcoZa3vQWphNe7vQDD82HiRJ8bOsEarQftp0k6J1Bpcb91vPwd8bboy9ujGfKc0HVDP7uFjHEuJKeRwCc2z3n8D2AQLOw/nC5c1V
LKTsGXIvcQl56QCINJ4P9LoJMwxxsjsZEOd7djEQebM87jzdd/bcU6RHDsc3zRPsP2R0rsHPAK+lIvDKz122alJVGmZ5XoEEd3a0jWLL1DrvPj7G35d6agWdE1z4fr5DjhsI4gJIfgHGlNNpwhal5dtagdgqfHf0
5DXN3ve7JJWBd8LoHzEqQgusPGkCnOgIrZLbotRmT1ZKO7J2lYWmzqwum2mLY7+nbtNEECdpIGRIJwLy4jVIh+jfxRsYcb+vijx00zjHpApxvhlr6D16fIk78HmgsRnlwJ3nyqjP0pse0ZTw+m82Pakko6KQqUMI
BcZ+y5w7yPadVLjdDjfycFNvUUl0lwxhMOOurEJMbplIIQgMMNU36WOwLzNm1BTgNlFM0E7QCo2qEMWc1zx+HgVHlc+UaB8h4ZVZvGdtLck47DLIZEtGFqzduEtaOtsFcvjVKhGRP02zJMIw+c5MecBsm6M7XI3H
LayQcqM4SPlJV9GvA984b1xou0S4x8YiNCBAhS4Lj6AtFyVKpuppQl6FKZg93wWSHpNEg23ZxFxfPEpFPEh9R4hks66YlqJMQ0tqNBZLKNKFGIJu5+7Qc4UcTgjJ+cJ2q6pg38pKlazAANrtkAsYATkB6bpoeFq0
jk9tIK9QCj60s9owfq92E2LjnIqDyvzQ52evm0lRwTEBD0zYw5LZerZsYm2/v90/AQX2noPF92H3eLE+76V5ZXLLH9vXGHvrfg8tczNJfnzfB2pUFsEXwjE7ykw6kTGLXbVKXEwIs5y2Juq1e91oa6G6FibPJMHU
Bft1CZD1LAYYJIO2I4dablYXp4N/NA176FvfjO4XtPdnRGDgL1AYAZeNqKTEwLzJYDLkeZmyONj9xav3USx4UJbcjCicq9ddMuSwMx2ZmMp2o0S2loKCtMJxdwNlGedCncjB4Bwe+ooFdpiRizEg34iU7diOcc7E
5/VRKaemUJJzSVRdiSokkGxAB+vQkJACs6IpgapRXsKLOaK0+KRTkLM8bXH4f2icaBo7fHSyP8y41C1jNgmfHpd8XGX8qY3TPGmZ9/8FtM4RFfNFyKYqkZPiaBjZvSNjMTK1EQqcBz01gyD6HjzkOkMs2gUReM4d
oFl5J61kC610zLiF2efiWF/y+lihZURblqCV0kXVCr6b7Cic/vgpkRvv2gCpkFuTR+DJq7n+Dx00XFO7ll4BEqcg1NVyDixqgo/1X5F0sBeu5f1T3SvjpgLaeGfsgXAn/CdDySH8ZtICIWuwoz45AyGzJ7vo7bg0
gVyndiyni0PO7FEIh97F/PnTCia+VHVEKJu5bca0yxJ+d0b1bSaZIaxEnjvuxiltjiGyAP23tKZcTrDBgMcM6kZP1kvWynahCcQ5PBAIx4J8/lVcKARIDTj7swfyyrozw4P9+oaBc5uDf9teUo5rLJRO00qpyg+9
IXqLqR6cihwa4Hu7c6EqYfSTbwFOyzRhY+/bZQ2sZBpiO55V5Xce1VxDa46jJqdQ2C8XZuWhPayCC6aivI7mhrKAkchTomKsnWfriemM3kXs9qt0gSdB1pVS6sGk2866SKYfS54muNf9HnTg3g6thrhyPw0EREuW
hLZUTh88xKdrv+BknU7JHPfmJUQccbguoEornN5WLEIPWzX6LuFtvCClVsyGc9L1vG6O0p5ZF7zIUHpHEbtjBv25Jm5shLWq6m4KIgX1AnrFBmz5r6S4G9mEGMuaIe3xFSUaG9kqdQnbxdsZumOh6WhEuOAU+WmN
t51Wwq6MSG9zhXk694RyBIN7JPGavxVj3HR/9hHwvVio5oXjV7zidk11jCSvvKk6vUlwFftyrNAxeo4qsEwDYyINJt7HaRmxXITmfSGozRC1VV7rfbJRgQg7Bh3DPGZ+FqB8GGWheGQ5Vb/6gJFZrHtEhZSXWsOW
4qB6k8VzlOentTC8SG9tOTEpuR3Z3AIj4qiPF0n+3FblSgIz00x+Tg3Lxs4MNBisJdRCcnTBUMNtzhoz1XKTCQ+5OY9skOYyrGYS42jBeK7BBD/eFzmSQDzPdxs6DlHmDQ4Sjc4ofaQ1VLctjV4P33kXJI1T8xiK
5/DozzC/k+Uxkwq78G6eV9To7ilGDSX/svBq1MfQz6PQzfvP2fDvPsUyOTPZE3B8P8GOqhOJPROVCwlo+3UcCWR6i6EPXSvDg7qz8PMUwFkBjaKp+Vh0llVrLsB14Qp3rIp2OZi+4CEPF8PXyvEYsL+P38Txf5ei
mQO4yXQJRSEQ3eSwdgBIsSNqh5NjF2ujIcvHUJW2osRgVnViAwtSeO8o1ehEX3W0FNd8ZGxEioAQ2femnqBfUAifiMCUkOI2qEDDHXgFOyFpKZZltC5a/FraL8LO64FkIzY5jBTvc64lP+4Csl0VF1uP+3k4VrkR
K4znpLmK5AZndt8ZDyucMEnP3espZiW9ogEseYzD0Kte1WFHxeBZsGIi8oWoHw2chaHyUrOsLqdNshqhYD+LfH7iEj0ns1KxnJX6ISykgbwGOnYhFip3k0jV1kORjAZQNcP7GI5t88VXNIt2G8Vonhh9Xqw6RQKc
QLGoxpU3K7s5YrCuRmrTrLAvfTHC7iru1TcvAqijg3QppX2OZsljJfGZl+7eYvGtIcqtRFZWUZR4CUS6EgD0aWVyWaZruzgHmN5B7+GPmisA2RS0NfBMjrixAekIj2JyyRPPx84XNow9/O4k+sbiPvzhsdqZ3M40
a0t08vV3Zd6fkI9li/Z4duI78tygxVTCpII51ixd9gz5BCIWohgYRp6RHxOh9Y1XYcyrSLMwloK0hidmcg3orlXMGqELqjgbzExbIUUNM7e06xnMzFiG1BjsSlsLKWSll6F+XeRcJMbEzkCaWgtqOtrUiYevDBwm
TbcNngOP6Lyt0xQ9Vre7LcL9ONJ/1Npk1lFUQdq75N334FECBTYKpqy2zN7OblNk0pAXknlraif4VmAAbyrJRcMjeKSYpNpU4dQympp5udU1vSCgGq9OyiDl6FSvvwlUh4LWixgm3C57DPc3XkS6hyYgel848uq2
qISxj+wwe8CDxgQ3eRlhaBvZ8TsTfte3Jlx5SV6oLbPVkeTZK+8fxkJQaokwi/FkthjeBc0p6PXQ7QqkVp7FMLsgcHTO7kY/E92e7cjubJMxrIrpV+k0vCbFDLv7CXqmfGr7/lhmxWtDHcXkrxdmcVancHtqJ/SJ
oFqganBzyPfHJ4ZCGhW0zPvdTyjCdncTUqOwoP5VHry3DYmgIZkOWElCLVqZnMN9D7tZJ5GbSl/JlSEOhBxCNYy+qbFx+kwVdRGz9JwCk3Gwt4QT6dOBcjwfE7nvGaWVN4ZGvlP1UYEMnxcYSuZZIc43DkWxytJq
/7nbxM7gB0kEzXVSChCbZAet0s9O9NN8pbpLBBR5VdET2SMj7+UULLuheHqCF/THkFcoWqOTzoIxkibDo2mnsT6+hk0kwbUBOkzoVAaCfec/TdjMK4lY6EfFW+bstWzexyHiSQ4jXN7TiT9kvbky+bxtCl0NCjCS
+Ue2zd1sQo9rqI/moH6Z1GmhcGFTY30WR2iIBk14IkCHHcReM4pJuarXoBTHyCMRs7i4P+aj5Sr0t0uQsc7L7DTJymXCQMLcbnPerQ3/ly+hY3/IOnZsysXaOjssYZl8eO1MaQNxW3YtBHahudc+peZO+7ZKKnzc
AkR7z7b7fxYCEW8P/1u/5nmSPqmjsfiLPVS3Ru+AkJt9BBXw8Pg8jvN0yaXQktFsq67DA4Ykn3N8dR0GdkCSN5iVKscfYEZK3HfJHr/8hzkvMf7ykIlNxIcgnZIG+Q2R5uPUYskBCzPjarDlhxQK0KcqTD9hquja
kpl1BKGuwv38zE1CIJOsi69R0B28F6vASKcU3uyYWqbkRv4LU0oWujFnKCH0dbChdEMUd9oNKcebdZcPAHbqKgpUwFQbVAEBDhuJOciTEBsx0UE3zKKh9LoS/ixVdQN6C9oxYFV2GK/y0M2F27YqWsG48tDW114a
+k2E9nHGjRuxVJnMMSKOuM8PzSNFOsQucoSZxiJjfyNumhO48bsh+MUpdxI9shQ6DSHrIgo34jGc4ieZDsN8GtVAeFN7uyIJ6Rp0cSZJz9wEzoMX6ThLsLfbU/L0dX8vBWwQ9PX+BX013BOtFINaLgNb41xh8MOH
VNGJ7VGcK4hK08r8z7YOot2dKTsgB6UT5f0IMiLDQ74b4N3as6g6gcwb8WqPGK+bp/ZM9Slj5KrYgbHHhvfMDq2fInGxRSHeVymvshX0xrVsV6nfn93bllKUemwznbJ/motTkAT0K5Bgsth9bqOOhid3g8e3ymxJ
gRK09fv1ble5E3mDRjgeEaAtnbyjGvdHwixnk6ZLjnJ7NSgAjrTIAQYw+52ImGgCEd1LacG8fYv87WgNGaB34mZrs1Yos4mXU80/m78AbU4N6EXRTG39n/Bbg4DRqKf2QXlnlznQtK3xOvpqMwTNYWDwAzinZlGp
ZaXufAldaRqp27l7Qvw2FBVjSaXEJCASSjtGpTQchO3sMgechGJ3AKuzxxxoUjOJgItOfKQkVk+Btc4ec5CYMopTCyD27DEHCoRlxq6TWlo3amVRFn2yOc24UZMkse7koKWdo1q1qSjZ2WcOHOZam/NuYW+1VIED
1H12oYxTrW77Vz24+FhOzDNOC3dnin/7gFErjjp5bzWvVdulMWQ0rmk+conGFc6HrdC43rkgJzrUOQbor5wK46HpO//zybtWuUrRYiQUzVRnH7BEPVNd3Y1qyeFFKGs3A9cwoasei2eI0AXgxc9dnno5HspzCNSj
zsCPnJ05Es0L38MSTW3UQJYT33lD6HhQdW2gq+dux2+HoUbbyGbyVIbkqgZ65RnqejqywyGa9fkZL1hdjfaSltI7LBq6c/KAmFRZzqWyBq4QdePWAtsOopvEbGw7tnnW/ai5XyjDxmY1D2B7s0oLY+5/hMrG5Km9
hzFT5G9LS2CwOy5vFZGV/geWO5mj66ZgJ/iK+wKcLwbz68UdADucrmD3xE1btzJbLdmpJ/JkgSbkaVuR7y3apknspaNyC2beWbfJWJ2PNpfRCJrTNjrXmokfjVxGRvnLInV+GJR/YtLzIND3dZ4zBzemL7CJINyX
4yieoYA5MJ1GZXHP35qdrp59tTDjeXI+/gmOrCFIZmcAPSG5/AnXV8UewTU8/+0zD9gF8F9wGWiNnELaYiZGOKbas/FZdvFPFPIrz/bdkC0eDB7YcftzySunfiICLfBRwwKSuhlTNtlp1iMOxmZGpcnnBK4BVsvH
13esgibFWecs6xUy9hinRafbYjIokfX7ve6yI+EamfMpBohq+TLDZAqmh+kXxRf3BMovVUf8ZbtRG02Juji1140L08NPGuo3xw9p+twXxPBHUOhiDUQ15g5IHBkhJwqFFHPRvRz/JQmx3xRZRKkZipCquEDegM2F
jJd1MlAytGfk/KWZyRSWw55zu+iQ+w/ePpEb9YVlcGi5ENN6fnXIRYqxrTsjvxMMxZNF0r4V84sYpqrcbeBS9AdnzvKXv8aBIH24bHR42H1HujKe0RDd/awUPT//UPIc5oiDAIynfIdEWeTe7y0qmoqxkA6fw6HS
ykIBBSd4Kf8rm3Bz+h3vCV2JdHmBXK2PbjktQcmBwAYIwxrc3CMKymny3jQLQIQM7c8hcgQVWS/WYU1LGZDAfryzCmPq2LySZLadPfKmHhDOFHJzRtaqCd1N5eZ9IsTbioYcmhVbETHiV2YaCShFbKqN0pwAwFmP
tQDH/6g1bZLxvdKLgV5mmKF8QMrpSMjw+lZPxqNZA0QlFmmjuYo1WpYfQV1SmkB9Sx0Ii6YInDbWfwWBSeO+g8nbnypZK6S+wSuJMl48rQMyGpSfZy6HTl0DihO/U19U6L4u02+N4c3evSok1YeOWcSELlZYWKAF
AYqFXdGh4G9OO28nf9Ex0XoIf6MSg3wbLLzgwdP4iKDxaGz5L6VMf5hGWc+TEgtdgTUHy02ppgn6OeWBuhb4D4vzjkSjAWCgHft9WJcH87vuWMUgN916FUuNNLzFm6h8Z+DFw9UiW0anQwDNywuAxPy2d2ZixU+a
F58TyZKrL4zduCktBsFlTRB71uwjN659nk0VpFTw5526CIKvFGTRCFRCqaon1zV4XPdj2lE8Cz8W5jnVYNtwT9ViCV57f1/qgedEjksHz0r7bExE4gZKipfvmEl6SZ5UPi7SgrA8eOZBCyVR8LYThXGPKa6v3ub8
kgwpFTfW2iCaYwYCwI5oCWRMeiWbknDyZR+H91EQnMZFXlNSIF9giURzs0ryKUzEBMEp+7kM5EgsgzzahivkS4IEgFyBHMb8Os6Cxq87/2LG4bH+PBz8+26rI1OAba2xNHhn8UGzvVJ0jMlwFOwbh0FuyNJcKrxF
LSMq0lI2Rlg4pzMxBzi+UOZBx5epeUUHRHl/vqHFHII7RVXLBiLChIkq52CMJmlpma7ItwxoFu2KLn/oi8mDsVX0uAx1FWkgeoaGl5XF9Kb85T6C2wGYdPGISsTLrZTF9DoYYpPmpAtVFtIWc/2VaqFQ5pOihJ8p
LZs47rQvVKHveU2awbvjNQjFio/0eNZZ8tJUTVda9GWnOLjE7B5lWJIZJEvY1N0watNkE/MQJh5Y6s9CKSi+atN78wDBMm0wWl0j/fVWOeJE6UAQutb0yY1ZsbNX96uqTRsz/DSRErSESoZgBlUgRCfcGn1dFPoL
DcbpRKZOCOyq03tN7Ot1DSqgRb0nyiijeOc+YkSPpVKz2P1MxF/H3utYunglbsRb+kHKjHHZuZyNelVTCm/+N1jM5+ySXnjl6mCo3mnMMeqwaIfsS5APRMoVBdgp7PNQLSi/DKKzGec91YhjG5RydAaFu0MmzgBk
NDLYu9Dan+PIGfdUPEhlC1V59anIfyrqKyf7y75O9tf6NUylBbyL2638SNQLVdhqCQDS5e25DVBiB9Vt+gtFM90hDfONfSTdmQq8I7f9n9u35w5ol3ZyYbGDLJUqG+qq7PE0j4XLOwXF1O8toD/5e0heltdXQGKj
OFi0COvbyao62KbCd0/07U6Gc8FuO2vxlt0FZ9Mnx5RW6vqB9e75zffz3RTfn/9Wk/PeoTjvvtTEaJgeqJgzZf+ncfz/8Nq7Pl4ewjruNU5BwuM4XwnfFOLu/+GQpiT8SZ3yvP+WuVT8DUkHylJDeZuTcrhpSD/3
ufbOkX58HF5y+H+6pK/b4eVuIX2j8it3y6QXcni5VGB+bMo1dVTTbUh4qwnzc3FSfUMtTaDbVV6mwO0Ud84X38FDe4f5ZY58GIyuNdqOOJBMzRuTmtnVZRVv7PnK3vYMe8BJOJC0xAchpup/kO3qzTL1Fw44pHe2
qL2s9DMHmNSEnLeEkxCb9e4MqFdh6AjLV15+esDdY4YQ4i3Awe2JZaWDkthOOGwHuZATqnDQuGhm1ItdZJhvsyOnTH17tHNc+gQn921ftCjR5ZrWQq81bS7FKR+cr221mHtXeUDK9vF1o3FS68mePH7lZWBIpVMp
7g9ZWh0sZjUt6Y1KG/TId6FZWU85hRKOXzCA2KS7xDEU7sCRArJJOYnvwJQk50rr1EOxUuiC9ua9fZgN4nIqPSzhJmHAfe/YEfxrIT0fI94zmzwU35artEMM1/JmZscnKd4bOsrQxl5cO+66JRlPr26lEZEriCkv
CnMb2Ne4aW0WGZ+w7190iyj2CWsPQKCWGrEHL9w0Pm441B5Id+IEe1CJzIPmrBSj2n26kzkgnpDk5xv9dQsRINbWoakSwLWgdY+zMlR3EV51OxC2ny71ldZw4E9DxdbmXofIFjFwiYYPK1q28AfdY+NajputiUoJ
oa2yPiF6WkOHm1K5EosfhQmBgnVqvxtxu+1lGRA7ffrFW0ImMvhbtc9ZWG9H9PHMP1fksSiKNqhv84VWh/sWwmm+xpGVwhP9NbGrcvdXSembzB/u9hcQXyIthTFPX35SYcatkZqrUSKRawuDK0q8YP5gWrvGjeCo
txGP3v8vvdjjSfLFEdfc2TQeVg9mxKZhnoHiWLbPVe0zxBsi0/Y8FcK4L08A41QFPBEqauE9YRa8BU3gy3s1v/pj8TN+XHr5//Pt0/pPvjCFSRsc6Oexz+4lGPR46l7kgsMH8z4sr3ldFDQO/Yrg6JvKMgBMhr+e
8oE6cBlVXiyLR23IcrvEWFq4nneLEYV8V5afFqXZKhpA3Jvsq/iWaOmNzY9XGc6iTzxOP4iAU3f7HR1dCWatuKdR5Sj2+12O6WUBMskATENSSKO4NmY+ybXfXwe8l+nIZZwFhJnr6UJUNs45/ErpfHv45IOy+fQS
xVSlH3F5RCCHuDd/KDQfl7jwKZr7Typ83ZIve3CCHRSJFjscxPJHQ1EGz7uV9fTOjBhfTjJgcgPvfoe5AOG3zAVjUKD2fj3micwzyNI+hRivu+3PpkMCTzK5tw6dPQBLRIygnQnIzq1q/Kl9qzSROEVNh1p3enao
nWM34nQ9GKhWOAvwnsd1d+0y+pl7Ibnsb2skiuCXzofsvPxhXzqWVnXcqz+p2idWmHaqlH94WcnGnmivtw4qrLQTMVJUnywcwsgusaqhut4gLzUzqwHouUhJCftvTQvhCpNRj0hZU0wLMzJ0n9remBEdridTDjiU
iSmFxeRTyTlioffZdzONgi/mt9VefHwglF7WJQhuyfLf1urZIrglMImDzwdATWvZN0TQdwSJ7pnh6aS1TL3N/p4wu4DrnjSo7e395naNjK4CG3UpS4jdcSG/heBTnWH4VB25ajVZ9gWB1sqTuStBYr0eZDaCtfUE
EQpJ+dZaGnWefs1XtVSX5irKfTApDniN7FwH2GtLhne0ULB73oNttdYDFGxr885WdPW0tzEHqGFLNR6aylHckoCQUpCx813l4/Gn2UufpigLdDGUu7EO06xEgivkwvLBju74GR9DASfHW+J5/+Eo+fVQ0J4i3PTk
NwV5jb/iTzCOOfbKmGm3WDikDLKwhG9+zhedpMQ0gt922WwgAqgDP63AUVntRdUQHQMFbMXENtxuaa8q4ADepO2x2nvNOG/v8d6vSq6v4bGC6JNYca9M3jWKHpHF+YTnKZ9CfzMVacWsUasjoB9LtswsqGxME/Qd
n6pt02BX+C5Qg6SI5DQlYzBniY+ZO1kCnoRcRQifiZUPVIDF+3Gf1NnFGR1psRO1bPHma/xZSzjJRjIkeAOb7FRqzlPbzxjPsVW0u0IqCiCly8rQx9aOgZL1j/PpVYW9FGC5vX6i8CYj1pjVj0Rbatfjr3Px3ngA
lvIDjRUAnkl5l7jJes2lZg0oqEKap9625ab36wYKHGjeKwYT70l1n/zU9Lxp+2WalDInZOTtrgO5Sqe0gXnZYflDKjZqbssd6ssIX4d9waWlptBs7IMUkRJmAP2Og0YFIpeb2pQkDewa8YPHSXILHiSrvyPdqgGU
ar+r5qmBqv3QrjR08guawEoKvzwpWZWS2HYUcp3xtPvd/pMu6FzP3jFHnilNCkwoq7tF3UjNbjyFaNhNPQV6tRKB8O6Gdacsl4HJ4T1kVwIbW/GvhqR0HIO+PBkO0lJvC5NvREINqDyKe2r7f5MvRR8DTxMrf9Zy
Gd2FPOPBXWUc0Om/3Zdu8b7GxoRgtqngRngK+fqNMEkQIlKITi6buGDurA4Qly5yVnPI+oc70d+gTbxq0Z88nbMozoBO7PveQsATb7LoD+ejs0ZC1MA4Gf2qZYRCyKiPhDK62NMtau5sAq6Z2R7GhoMyEW/ToJI8
ADcvTeEVU8BVrpiGergrTxFeczEtvjpXR2V5hvA1Iq791bzfonH8modqWR9keZ9NMEO37M1/xeguGwmqDfZyPrPyoz9q1q0/HMzJiiMFTc/xbprcRNSpOvOr7Eqqj86VITKtElTNF0H0zCPC6f34IfODtSoA2qwP
/jlEzieBejOIr9x6zV3d/Lcmks6Vk+kCvbPceOATmjEj8sCK4nPlXEdMKgTQjcRQDCB0IzF6ow/tToDc9LsMsGj/gm1HNtqJu+M/Ptwgychvv4oV7vl2N0n69qisV+i8ruZSNB7ORYTmj7wO09y/kC7CBas4CJyF
krcg1cs1nzP9N9wxNkQNJ6xFyc0AWPMpREKGcEDt1v5vl/W8rOsC2AyZgcPv1igRSW0cm3Mp6lKCize2zSXB5t/kNiDLQk2+LGJVwCwFHM7c4YVtSFB+5p63ZfHB0ZnKtvAtMXQ2O8GL6CGeduWMaJYA1eYhFP6y
C11zgvSENInCcz5hjfws4QpXTJ5LgrRg9JxlNq1O2UXfVt7BVRr+AuDzvByanjDyHQrs13zy2BL1TLrf16VZry6p77FSYEMP+qOwExvC2Q1B6JJsq4YqdJ44cc3O93mTnu8bx3agGojQWja87/miPqzQRRH5C9vu
UwQ7c3YM4jbwI48BEYJ/hMJkXoxHX+6ptp/ejqfrOEqqfeFNTHQUOVMvCWb9QFFnbnJv0HjoYjmr15Fu+OcgVDaEfAzL+uznfhxr3zRX/RGbGUK8hKQavMb9xxfG82Fm+gYmOb5uGuCvmoh4Y/veMKnyjYmp2AM5
tONrwLX/Uykyd2AMD0HsCNLPl4QH7AbdI4R4BWW0JZlxOk2IMqWxCepPXX1aT//6670aifVdTJGk+cwWzM+/NtOsbkTPeQTfR8AYaYJSJQ2hmDkvmde2q11P0cSxtGkJBl9tmnZtFt7fTmit0pdfd1wC6Ox+8KUy
9fnzC0vdxwTBZwYmRU+9vnQlCYEDFKuFlSM7LhSawG8sE/IKF1K73xwQ0fVm5SADBxXAVLxI4T9BTLb6QeLMxhA9j/jqBID89cnpn9E7ncgeCRMOhTyS30wEhM/nPXDyE2i+jof9376Ksfxu2zStj5Ymro2U+1iV
OAgZWbXIDXC+Y4QPv8aXHsgHLSetPHyxr3I3Dn4lTwwqRrjMNCcPnthRmDX+yFRMECJCoHroVFQWEpl3PGewHvDYGL4VMmCHM+Mdf1OqjBd2i8moBKwFPu1xzjDB+uBbpOsN9nGyFY6r7a9+QqhoYhg/m0kB9XG6
yFvN6lhdVNGdK6wX5jlHQl32P9rbeNwEV5dCgLGPYLaP7EfqhCyuwcQymeF0hDDyxtv4p0y2Of9jG701rDAmCHlWthhCDRWhxHCOuy6CG8NZ1KqYZBQ63lzghC3ipiaEGeqS6a+o6PWGQMIL8pY/Qygn5EfT8rGr
pHkkUAt4hEYkugjhnx0BuGcE73Gn6KAt0f0Va3onfOhVT/No9icYuJ1c9VkerT3k8iyS0B1ceNfo0R9DQTELxoDewCGXgtqTIvY5EzB9InT6zlji5bvt+T+Ndd5HNG7fBklqsw35IOewmJjQPSy72Og9PczrXFkw
vXc1i1FIJ7mE+vZQmdTlJTyR9lBt/i0vl4l4964+Cjt97z0FrEoD/AmC/wQwOZZsHfF5DTluGZFiwKJwLl6882/p5FagU3yHK/JXvTQnH5nK5cu9g3EU03BWtNyZfB8m1/tpSUZYmxMHHBTE18oUjsVvMfXkhI0T
U4bPgxYg9SN/eclFAQN22B4KxXBF8sEi6jVxXWQfyvKew8q2AvzDDMFjH7C1Wt8gSJ6uc8DqcoeK+SZX+OIbhwAmW/i14YSYIgRAqEOpDbUXZwYVOqITUVU1qiLqgxyRKm4ItpNg+i8JmVr0w1zJnrRQBVIJEQhR
U5nZsIt1x2YCyS+7VLEwy8s6krUdQrMvQDGm/Tw9YtL4oLF3yI5zPZRIK36QpIZB+UNGYV6zpm5DPEdnEquuB/42KAk+zvKy5V6CQTvHmcpTJsA6T07RiQ2zTnz7HQeWfDxv5rUI1dje+sCa464pM45bg2/r2e04
MfVjOiuydSN3HeHHBDey0SGSVoalPDNcDnOaZgf3XfCSfRLVQVN5h8etfWW6LMfiS79MLE35wdfyANJvbt73n2n5Earf3/7vOQTHFsjy3iR4N6uzgf5IxK4Me5h//MC5JwiBQqpKBlBjxlqXcRNw4x+RF4khaCm6
3T1NoTc3sykpsir2dLxLhfFnqsLNx+vTjIDtbYZ5IifMuaHJWHsOvJQXNG9ObsVOUbgdowU+cKUz5o5MdyhIJgCFvc0Fl311xmycYicYNkx7e6J5KzM2KPy4lKbJvMkijhS7YtrlU+P0aeZLFvhZU6kmyRFHZnbz
x6tGPSp5IsmvPcTTp7TMp3XZa6ftdLQxW7tNG5fq1r/E5CwxWgN3xV8MnjYjFjMYkveDE/xpWlxu9mc4TOfDzcMBh5ed0JhC3m6uN8kXw/K+6t2CexP4H1Pk6P4TIdq8AVOxoDVCK2bsNg27xTqOmiWOik2R7fci
h+bgUoew/TeNXxA/YJkyL24d/aka04Iyi8YfXbmRanwn5Hi80sVyROG/BdEVI3lfAbEzY7r5cONImx5npFsaVAgNPwu47B6KnVzHv9KxZPgzEE6y30cE7nJWLUzxMHTKexLw5JfVkCm6GyyUsKGRy2095XJyTOya
lZJ7J90CYUaEbXGtHFyYh73GHT9/xfi6ofQB/AvcIyrr++b116QlrSW1cgNKYvE3gj0pPjk3sb8F1yMLAlP3wZS6FFIr0b2aaH19i5Zw076v0/Ht+MPL5J0cSG9j/xbehi7O1v3IUWvVmLidbnS5zuXUmT3Gf+8u
JtW6pJa2KUAbm+7va8uaLGxbFNnCVPvi+yrceFgWz17YM0Jo8axuZ4/bIosdL6mwXat1SOVCzNVY1XCfCzwAj10e0DkuWajCUmsw9+1CgtDdqJXzEeTcBz9EO/e3naGtqyPOeH/m78cFjMYFgmdqrY1Xnsn0QPcD
n0YJTlGjg4DdBPCQVJjcTRNysGkuQG0x0cSluPsMe+MCMeYqEthYx6ocFqxP487kkmqXUbzusBlqBy0fNi2cdo0w3tPPtUZTdBuecNlq4DHRgI+7n7J6Z4zko8wGM/CURnGBFMHjLVUt3C7XjOqS8GlXiAaYTm2G
eM5xgxyttVPT+FfcMMazANmqUzAaXcjxC9nLL8cuG/locfIq4Iv8/fdynfTTdNl0lqLonwAv0vsx7i4Qx/7QgJD0f4C3Ko8dGUnIITcD2eA4shuh4F1FIu3CJiFwlVCXrKK2E6sotFCMO2iTFT9ZAvGvEPBJ8ywf
tiKIWWsEhNLD6uRPFmzxzxVGSumAlcp+77XHD51s2dRCn1JfqdoVgu2COLA/GspxxrBygmDgYARin9XzB+UstoeAZTb3ZhBdakgKN86YdPfFZ8EO5GIP4RaM9T13xlP9oRX+JOgYyiwBYDB7qE38n0IvfTZTg9kS
gCGzItCPOQKwR/mRK/Yoc1R7B7k4FHcn/g7LE9PP6vdk78aZLz4PG1c2g48bY/FV2cuZo1d8U3wWyYrYNOKKN2IwbZg3XFozrypn7DVoZhU3syDc339u6a03upG+dvDpr+OriwiCFWkC1wgdyRGsnXUBXlB9VUQl
c8bqppxuSe7HNmRNIZjMWo1EsGnA5xFMTtXLy0kXJhusNwPS/MO5T/Y8LUvPMvOvvZNsOnXV371D99qbsYSf31pmt6hq8s45oPD2R9+rgv7ftozzaDed2a4lPzr3jc8L1fFG3kf2/0NDHNjTx7U8KlkEb/9E74DN
mWJhtxjqA6TN4kW+u2fcXV8b7T/F1B9ZQHjuD+Ni/RRMuUXjlkDs1XSIaXLyYe6zefIYJ+/9xHq1hKnlHoc8jMnmdBzv/Muy8fZ18qPBEuUEi1ZkSnayrk+JK79Ytwq7yymC5z5gOg2YmC2+PCXyzgcWvzLzwtH8
9KkHPFqNYYQ5RfCMbhHs2b6EKy3y43Y7/HqlzTysEUOU1Zynt7OqsZxqbHvXByXTy4WVJ6Xekh8ryhPSzH3Ez07yEg/I2AoSmsUmIS3mBQ7lnx1EzUVUygWaSHoAYWqXsmUISBt1RAofhGq1BWgVKDcy3q+4HeRN
bHeZJYfRbGwYOGWkVrSHd4Vpx8i6VP49z5qOWbGlrfmWm7Hvx8TcMSdC3uuvG2E+cu8QVRAnP8uGnv9l3BfJFYZ99GUtEn5MhzJVx90/fMpaZKNBTWkogvnfIfGO+uvmu2fTNxFRnVT/WRJZnHyQzsXj7ggCAp2K
RBkgtlBkNs5WOKHHkUN/Q734sJ4sU7pDvfreDtve92dgtvxI3atncS5nLg8+iZ8Zv+SDNClcRnrIHMdknbvURPrBYiRXG+uOlgqErbyNafyRVTv3eOVRgh2qeYvbhIDgDWNMnKo4sRDaoxtHjDPnTfTTMcP7yuwl
odOJ0/zLtHt72ap0RD3Q+d4jF/1Ho45QaZetSwnL/kUYMGYEyyrnOayf2pHPSKjoV6J6/879SGf+lNMZhJMEeuLKRPhQ5TOdmNGDBww/PcEn3F03cmaxvaSur4LXW3VME6P1V1T1mMzpp6TnExD1HWAxBdldUz6B
D1m7f6/aM9QRbNIBL8D0+12exKPF/MIjNN3JPRQ9OURZErvK9WPWUNq3Zvajx3bEV6Px+R5Rif1c75eTvyX/en6fnmE5n9Mq/HqlcA/VsmfSjwa/rRvvL2Z21lZHQX5ZhRz72jQVuw3YlcUxkZ8gnfj07xkHe/4i
/d0TUB6Fas9d7b5TRiH9zNLBIQzRw3ZQBkVsRYzLq2QhPp66Fk5wVbkkgHPaJOnDg2joTo1hsWXzzuOUYpEleNUzLvtt/1bZw7LsVEEh5LYltvtZcJRNh9gHAhRzcyA2YPyTmrYux2afGG049lVo86EWZc7MG6ZU
hm8lCZrm0O+EdgyYtz/d6HJruouBejoF6gmbA42gB2s2tYzGIVCBGbTMsh4o4EUu4QtADRoRDcY3qGgb8s3BGzSkNwGyT0fl+avuSLZZYhIRGRwIm7p9zLjvVaQYPX2sqBFK3U9FHapE2zhcw3TkTdu6xM0R8loS
dr6LiGhDaolj1OhfG3aax093LL6a/0+8ZVH44X3rzSFAMNGVCV5bfrzRzyAgx+JH0aduyPa6VUbUr2LxkHH7LvMPe0xMq2YzIh8A/LLzWY8w/DKcQdjF7wyAoIZI+vgXNrwTvFx76+9Bgf17CqBv68Kc69YF+s1p
zJftLv8smtKc/zk/5fRepKL5mCzOVgwZUghJ9ld0jsHWVP4SdoE1v+TXRAm2owq8wJAh1Rz9PPsFvmv6FJE7CtshMnsHAQTsMNd4DMN/ITJ1stnHFBWuBVQJjXUngpnkp4cWXty0yE3DA3/5FogFuQLFcsXhVbiC
QL5iCNQVQhaBUiU8/rzSfXx/gDw+hcs/zgMJv1zyiFefy54DMDKygnd0+XGtA2yHtbUllyjhvp6qzbOKtvQLGswUB67uOebH//9ajJK5gVvc20p3rru5TfvQ24v2n78JosGqVxl/XBZC9pCDsydI4JlsCJl7mXPm
L6SOyweo+zBWfflzM/A16apYfaXAhM6EO8j4pH9c0fFUn1JNLPHUFxez+UuF3Bo+UPJnUIyoipuNelt1m4SweUtr4jJqOoqYQf5fwrwP88J+kp+KciD/tqvl+Rw9f4qT+QuwM28DQv4nojrp/PKgHpgNawobbkWB
x309D4k/yj9FfE75cpQHMHkd2MJOCmlDb43vACdwi6MmY7G8h137Vyh+9VADch/8bSqMB18K9HLAFvZYrYunvrg9j38AwPGfF8LET5WEZqAqXwTv5t/+H1ZI/6/JTVphh7JDxPPRSqmAhIgV+YjRCLP3C1c+PDDS
6hgY0/wpEwMFsEQ332RCJqxXkFR7RbOFF0H/9CRufgLRMFGskM0V/gCSl4RU0v/jCxHv8WJ/tGGm+K/a/JkXfyA416xP7acFfPJQ7IzI2rMb84x/x1Xx567609jVba600PBn2JWiONIH8839dX2QWMEc7r6Cvf6t
LDffBmRVKAM0Gh0gjGDCWnz/gqDnJ1aYQRWVznQua6oHs7KAyP48qwXgzMvvAa53KCHM/zQPQipQ20rb95oZeVgf3U1MXaAuln9mu5/LzqqFdQDLznqFcrCV3pqHBpbLPilUM6YvFjeaS5+tgMJhciGNUnorAKqv
DrrtTJ7ufbhD5sdGpeXrcwhWkzGGB7ZeWRKXdoedlri/QX932w1rWfRsw9C6ZxmUL1MfmsWIDIbfHkcsv11k1vLVC6P1C5cpQAJNVSbBuzmwkjDSf+a1FI/Akf5k/VafM9hGAiMZgk12bk9tPeLRPbQOmsQGeNFb
sJF0V5Jq+g3bxRv5nUbvMnHzHtG1qFZ0qkcT5BeYfiWKiuXfl49R8tXy1+X3yyxeorlAcEX8lZ/mpQjmR1/G4+U4YJr/I4kgy1a+ZiKrskZGVhF3xMv59T7Pnai47VGyhVW4RBYIkXmcy0H99oH5BQDYsN2CWivA
bgNDjkcb+wNLF0xGOqMMA0f52NIrn7KpKLheu8IRekAmWSotMnOQap58+MkYMo7aCBBtX/i6zIyZT1JY1W6lga+uQT026Kzu93QNGhKJnBNDHmkMRyTEwAkNWe3fpfmwi7hQ4wo5eSkbyuqHnea4EU8pbIlHDKtb
1+2BJWzeWBA3+EBb1tFbyO12KhNVJEBUCPPmDLYI3mMXmVfnjXwI23CvmJfMaBUC11ImJ88cJ1lNdOqtguv58g+GNnnsv/B8UOunsLYmkALmY7c/wasf4fHZ7Is44t92zavZ6trwEehYjZMJpE1cMz4peS/ue95R
/nDPzIie4om4dtX1mSBnL+t17hRatlpUxZmvKQ/I9zuMHzNwrj3PM/1MQ97o4rVuZ1Kl9icyPdZFcWO/VLs0IsOZNYif9sqlBwtCrYeFD7Cnpg+YxNtooXE4XAGdBLd9JhRj90O51RkfnXGnOQfkzAGJWCFmavYz
PnEc2eOJLoP9GKxtyyNkdQtfqKzxMULNYRmA3M63IU1TxYuIhdB4unRWWTABWlq2QoH+0oe9y8XEBU/OQ2KbMihLJX9gcIXBy65pacmaYMTIXC5qiJ2o5As5hXbTSksc+M2u4lWI5zBnnUqEkp6JbT/IAJXKAEG/
sxjqOjvsiwVAhbjkXvnCxWHpm8Xa9W5gPyLLgn00r4rM0nUKgDheCWyU+K1skMUJWwh9ysWGLVKGmayqZaEiFwGeUVpqEmcCooZRWhaFyaZZzMYIAPdHr7wNcX5ordJsw/P7xItnh7PGa/ERZ5SgQEpjjoZmGF37
1Cg6xX5Qv9lgS8ZhJuqixRFegmdK4TquXYLU4qlu61bC4Gs7VfvipVKE+IT/EuqVHK70KEkp6ZGqpcjsinFLLhvWexpLT3ltZ/1L9i0dpADwOmXozR7WT5kCLknSGV1LqEqEHozX25e1KEqOErSUZijX6kQ3iZfC
Z4w5OYTkFPK/FPHiVaaLi2wxZy8eyF2YtEEY+ItAImcwWgKOFkANgmykUVynUGVocrp27wUbOMzv8dDFiEg3To2moSe2u1AazIsuUn6Nyel71OJMDvy9yXgy+fn60fRgeOqsu32HkCsBdWefE1CJZ/ccNygZc5mB
OPWHEyR70rNZME4j4b2s/lJpDjzIjVZHoJfsuQf3fzgjAkycwlcdY/LyChevC8YtaxPetoALvcSoNTgen2PUHvHWAd66LY7dGmO9wwf5Elf0hTMdaTPHFB2GcQTzuDC5xE1/yAl3vf24Gb6ZQ18hmr8Z+apsb7ot
1PGGf747YWj9jyNdfUs3bt/zjFZIJlwaQ19ZQPR92PnZsZLDuAVEEZXvBD1bBQKkLZWDNAuDnoybCa1Anr9pTYgzh+jLT+I4sQ4aXjc2eGqsjkTBwoUy4kIuvdy/VQ8ZetPHBO31ZgCiCwJThsEjsrH60R+Hkyod
d3sagSjX/N732ZGIfjeOTW2fNSHoTiCpZdBFFGoODrcgz4O/He+vr+4E31pN8D2bjDvggXh9IQnd8GNl7VTmR9yDUl2MiaIEhoQfsh5KAa9TtMsf57Un/PTNnsPNM+xwdfPkyfwaaJMhZCotscErxGP476g+xVCg
ZmA0FhZ/8eHivOT4eHk9D1V/xM2N2oZcTCopfgRMR8JjiohD4iottSqYivIrbqmm/2dh/10aPPkip5ALvlRpRUL46jld9/UAqP2ucIKj+TnMakxCtT0kbUILkk+UtOcZbrTZGf+yergbYW7pDlv7NUTAsRQ/JF0z
TAaY2gL/yJScpctCT0XQkhF+nTu3hANP/a8jhyVKw5DuKPmHqKh6EBR3af6LG13CX9toFR99R8VmPsiTuJo9OKDu07y1oD726+IvHACKaNW8rcCbKCOFleOzY7WRue53fLLAQ8O3yz5CROe7luJjx8MRRIm1l210
ScEEFUhi7gJa2+4RGQqGq9bia0NjAL9eoYLSxtngZhZQy72t6afqlrDmjDZsrsSaxZsmBU5WuMB/xBDZqzxS6xhacWXqRw3frTqbIe5Z9rt8p/KmN+eTEIflh0NnITjAMTf6tQ7r9rkbB/YwcD+CHsrRd6b8dTRx
mOfB/Ch7gJXCDGQuVqUptg/yWXmBRH04R+KOzjlNvMWMgZlAoOdsFj9n0bKoylUsRga7ZnrSiN9Th+h0WuxJst9oi9/e20Hnelm1j14aDDjFuTmEpyp8k5NfkScQmNXChuAjo3qXJK7hk2VEE030GLaCCxXmSQvn
RjHy7yhzXVYGhYeqBhFroPWULC5J0VgdS6nODBjlY0UotKbwgcmBM5J54A+OIVxdrD6lqkj0WGGmlQm28xv+PtnaJxQ1Wi2is88NU63VInu2KaHVbQVVc5vob6B7xutR22YhnzMa6rV4MYMm8ujW3EvYfMdfIIDV
mfgUtQKkFsvykBKE1slgFwK4ThQOG/WeEqiFgcM347MpW8OMR/1JGpk1SAN4SMfxI55vWIKeXRZBB5Wn3NNzuPSBKvVipiY47QUCjmBdO8sAhmE+Gq/VvGWu4Sn8k3jCqhbk94ASg+ifBkZwIB2CDf4MSvGTrlwN
6bpmFnm6lu4S7dBO+ktjYHDgpJeeWKXa7/oluOD4XT3OqsanJDMoSfxK3jYpJ+qK/3XWCxnygul1pueAq4GgHAMmQoMxdA+I8M8EqAivtGqBYJhDiM3RJ4EBf/sfF0l4IhMZsWbF3xkmK3nMsuQ8pJPvBHEDCKSW
1Dz+H7MLmz/DNMvwAv1PIWTxoSwTl9WwIjPnsatHvVC0i8oCgqfJgcDKVyz3pTyg+3WoQOLt/22lH+IQhJLeki2JtI9jRYoEeC3Hf7abAJPyh0McTM6H+D2gyksAxgXcJMoo5K4C2Ot1lHruhVaFUFZCD8s1vKEj
9xQHYR+ErVCJH4/iKHGonqehOJIpN2rjjS0iR0YmzkN71DrXjBpwMjXOuNxZM9nMcsOqDRmq7UuDuwTfxeqxrpQGz9Y8BjF9YamrWnof8QSI9d7tKD8FvWfdHEaIGT3f2Yu56EwkVj25o0jtFygQuR0QODc0j89S
VobYR/ufylwTVNQkAH3IpeVagSJ26VWBa1I2YBDISlWdIyRIU2G8htKIV7/HBHiJRAiOnTnMQEMb1n2egSyZdOS6UBBxrtphtdeIbD6BxSgU/e2YyEMG4nsViNsh2msiB/VHQae70PbJuLjSr9PuApAe+y8Shv2Q
K0mdDcehKriYtdbmVnPqL7XWXmm5ue/11Tdt5Rq82QRGZQOeclHRUywiuQ1/wmge9asv3+rXq6CraEGEAl8kYE/CjKNiC++BoF72YzFuhLzJLocjbEbB/n21A3GOR0Yh9f1jQcJ4Gwrxs08FEEpvyTqmZxWMRsK6
aefyTPs1ZQdRP1a7Vcw3uLo7/bstw/fv4rxczfwqV3t5pz9ihavMOMQtTELK1EOKZ1kubUkx03CVuB6oAxoBKiMnGgjWJnVjSOVhyqPAY5ebCjyXZ/ZqkwGfpRZZulLw77vtnjSHuwQPs0XxaKdXwDp3gac5H4OS
ArioJIVKt58/tuHTRc1y1npcnJ8xsD/BRQQt0iIPzmjmxBnMwCUkpnB3EfSZEXVfEYJEYoOdbYQcWge1c5+LRA9Bopw+SBmeny1rceFMSOV2n67RUWGcbJDIYh4Cqs6u/7rPy01CVDO9kfIKDv4tdidfjAmHvAAI
OALnapBZQ2eZTWHjT6eywItDbHvxrT0Lm3jlFjd91WqgXe28UY2CamYyh3PTUd4K5PA9rPQuGh4E9yNgWOS/e6+jPKq0wzyyRs8Hh7Pnad3C/68x7VJeDy31cX8U053+/yLxCzXqLRZ9zTlZRDOWIU2bZF2a/a09
rA4frjsYD7pROhgdcVOy79Y8qgX0kllhmYprAsZ2b9CM8gg7U4yUe59e6UUNuy2sjiYyv+3k7S3A37gjO7xDLTlBmTYCrN1FZcy1EFRuO9sRDSfOHzundsjPssJkwjJyd8Lons5N+9TrhLIaL2C1X9nl+Ylvg/g6
EngY0jv++hDV7NWX0cpGvzSrFRLa4dlR3A1oCpn+Kx55ihvYxaOkojxKJ4d8BvALzF11lKVqYrABQ7BVqQhKqrsIStCKvZVG+cLN7iSMtHMN7WYetvHFuzbUKohNDNvt9yuCSXVzJUFy9qToF/DYkr/D6mMoBxyY
zc8yg0MYcasRqqs/6eh1PgobdiAnqzbmQ515dZHjCM2/Op+1V9U3BhL16m/ebxcsZjHI7e7gHaWZsi7Xsw/+GDzLASdMHvaVAmExybpJiNeMZqcYJb7KpfWPas2hkIrV5FgCbtfcFgCIPZpuouyAemkvYYmyu1It
OB8HbvHJrz+rMQqJ84ixSTAfqKV4CTHgUADRu9ahGB1KlQ2q2AFiR4ObuQ4W0fw87csito88Hg+r8nrNr8xWdMOJ1q072yBmlJtskXTc0TapnCTkOlddF4/j0HiyvD3U30hh5tigmiAyRB8WbiwU4f0eN14Af0i/
ST6TCFY6n9eGS7Vq524chNgKeJhKTi1jVZ588Tn+R+ujK/bMER+PvWUGi8KZT40SYiUvTt7U6H7I9nhveLQl9NSW2C7ckNx8n6oX/p4ZJW/hZ/hqjXEnjkpYYUa/+cH9E4bRA/X0c5A+ngpaayiiFtTN6iEPIXDF
46/sz+XFG2mBYOI+O28/xJaqfcwJPDzJ6XN72xGijyJ7RITZEdZ2NTkJ9Vx1YucifUZEXN8J2l0Xv0vERPKrympcjaqpSR5LusVNxOJIX/zjS9ygnBDcHy0sPauUqCxPOwGG9L0Oon+W7gOLRGS/eV+MkAn8PARh
wiS7ciiAkp9pR5YuRWd32mJgv7rUrD3swkR+jXieky5XrLXNUYdek0tXuFPieTDeAIs2oMYXRYE0WNeQqeug6bEMdEvz7/ZIfuVz09tGFEI5wqZUmVToWZWlrlvXz38JWqsi+GTS50gg8gBW1UKB21M4KxsAx5mo
YcTe6VBEcKsPVkRxo3M6W2WLUdRtPyYjYyP99AvRA2RnoSWHV6jIOePwEm9bAPq9VvJ/zSnslqs5q+8hRSopOgiWYABIiyMAhxDrpMRYN01kHoR0k+Fm96Ig6wXFCJqsnUfRZB80sSfMqiauk3hWkN1F8INUEIE7
lUHe1iniNkHtH4IdHsYan0fECAh85nFiW0axDjQSzN5ZPkti5kbdT44phytbADH6SLtxB9ZDiXI+s6iS/V35pSXdP58Gr9irBRTuTd8CmiC7IFI3C9Eh/4UUYKOI8ih/VpO1HcXE5sVj7Gneje03DNJK9iKOix6l
WAYRQTsnxj1uZSBAGXW2akdNH1dRDzLmPsxRCrcQ3woQbbtBzC1chubWbqgVZIPkl6d2292o2p5UV5RHOv89AMmZja0VdI601MDNc6dB7jNmqO40jXUIq8aV/So8m7kyRHMiy94l8GlyXZHLXqgbqLN1yppVLE0q
TidDoKd4OLc1CyuksrnKnFqRpQm6SQzknYqOL52kaV9aqvTi3UQ8QaFbHEBw9lgKNayi6VzGb7F+iWRJ82BUJEUQE6CC7anpHJeNSQxRgRwYoPZRpgwNpmTyLvJz++Kw4yuJl4/Ffi9V/srh2gJlq7sraKpOgCRI
th4fG6ARGaYALr1Tpgd6ui+YLjwHYHqgHHIqML4pDkEcgkHIn3UlmMkN/0YLQaW/UDe+YcPN5cN5EzSFhUj3cm51bSeO41wiDZ3Fd7uGnwQw6fWmwOenLd6yFVBQvsLcB+UIsOhKL9SHqMdxAHzbhdrhr/0kZAYS
/bJdVkCoVDrJpOEFAwJ+1S1AUVkgiUHxuQTsuf52VgRQGcRNX6zoijx3ryW+TgEuCfzhxZGI1AfoqBTlfWbLNLHjMeqsjyKG15d72i8n+ndutne4faIMmxcK94l/0/YT9dJ9YTWP97qy/ivfTIw1Hw+vby/mRfBP
Nv9fNkNL7L9/37oO83jdTGmz+Yw8m1KPO2VXirGcMSc64169xo2SB24646t42DXls932H3fQKmuGKz7cZ4lhwoIDSJPtpjzeDM0Q1oMoth2FS3G326T/rJkMF63R0qtVJPKGSQHLJHGp/93KDk0gGP7sJROJIxBV
GkGzHyKx6YhAtO7F5FJihErZbuluoq7xonUo0qTU5jzTce52VccpSXr6VC5h86aY3HEcyCCeln5Ke6jEmttb8jRdgX0s1opSIKWsrIJioDB5fN+9dWZc6XaMOENH+DfrLDEMbDgX0Q1sA4VtbaHi6KrZQAEMFUex
HkGfLZWxSw8crqgmItie0qgIApgQdbM7KBGuygUJByjDfOiIr8F7CiJq0EWRE7CeMAksk9QvyjIFP4J7CnZuxDKaCXRQFIrNhHgpJj1eKcaSVL2KKF+Xll7ZxeAd77k37YKD8wXq/C4V6mXkFFu+rTfqLYvYwf0g
Cy8UVbr77GjJH0Bku1jdnDgH93TgzQZmy7ElV4wlt2aFnaOAW4Nsxxz1GwngsEVd2vcwCLVGEapQoh1bptpcpwn01Pk9HvdxQt1bcddMPOcY5DGhXdMit+jZjmuf7Ibw3GU5JAPgvXGzrNeZCV9WPUqV/+SSGzkt
6oeP9FVdduO2e8r0gDJT1ps9UK+WsZIOF75BR+rsMqmDJsItFDYdNmTKoqjkhdOnU98AKIFkUj9ze0tNAuXDy4XG+C1/V41CSwrlPSzIgUyDoAb3isECD0qQ4UOGDxk+ZPhwUANV9jSt7L2oGpJB/H2Xk7N4V2k/
bP/rg6LHSHipg7uu6deTaWmaI8ZKbIERP4s6D6NWvYZSvmn5P8hxkD5omfhLWpMLjdGdnbViL4nTfDk8L0mlGsMfVMAsS/J7kKhi1kWdXCgJ7NDa0k00Fmc5v4OfPEyeKKYspQdgBkGOqHfpq0PCVdui5ITy5Z/A
UG+FO21vzzV8Xa81TT6xOVCCqQw6/PbO1Y1mCyPo5QYKGtos1a7WbJhSMUhrAxPmlhsWqP/5zRvokfNZKcPTMjlTCO1BCa8uJpbEdrAx50EczMnEb+4ldqXVkuw3MH4U5x+VKC5vPaw1uEXktMPdOAHuCgNEATJD
cbNcL6194B7WniuZNCgziTLBxH1nXtVqq1Rj1Zpe6SvrM7bEsJnTxEiWMCReAPO6WeaFgVKgizM6qU2cxObPp/tHGJXrv9wbvRkXdMohbZPAfJ6uFUas+rfWfYZiUe9bxSuMRdBnGtHQ7tRJk0lQrpsUZt7nzBVn
RRgppoa09hg2Dnv5dhwWDinjnCcOEDoXUtRrKFKd/9zVUOjeenUEg2998eGkYaI2HdvUDucXOlWRIU3sMNKDEVKThrFTNma91NVYSPP5WnE2byIbxF09KvBqg/oxsE2ebr3ijw7bsvHOY9zqAMnNVliT8fSECxGQ
MaQKWgyHI5KnPMJVa6Gc7ztJJuwbhVggHNTEHrGnbcesck0PiSsucRPGXsFiTIi4Sy9ExpxVh8jXQ3BSV6FIwk6GRiV4g1Y5P5NZz5qAtrZYOkhezEEsF0Cg1hkJuWBhNAplwHgJgHdtYdfb8kCN5A2jEEtV91+b
JeE9iJ3usBTbpBUlugyH2OwjnV2jXa6Zve4Dfg5CmjF00gY4onQEPYFKeL7pLqZ/X207vO37vK8vZ3+7IYsKfkGvfLF/aum6wFadsDPSpGVZ03+pAa7xPdzLIlCVz3yzP14aa7vXZTF/dpIqGnJWPTXSFfJXCt/C
8sjQbb1LeFdlxy02//i88zmSyiTew3Eawx/I0vViPtgHuKKOy+u7NAX4fw72fLE1mJ3UUkH/xHhboKPtzlD1XBv64fC8Peh17pYGwds54Z/eBArogm7YVphumyaYYG6SboQwqbmfn4IIO/I4RYK7iUtEaVRlJ26q
27kkMbsoZuerSduZfZLCOakD+SMYFioLtvPBtOg+d4Xi78UlO+TTPaesL58qHMukHUXfXxS4CUqV2JVI/Hxxq1OvknWjQ0GKpi/EJQ9tsOSGC1gMHRSaNOc3Rr+Xh3ULkrGSGd5F0CQbl+0b8bw5u4DadVnvSYdd
QjlvwcMRwlkA8N0K6yxrpQmtcENTFocmgZlcvhSoQJkFOhRZb3l5QvO26TjzMG5ArnkwhZeAaXg++wJYVzptp39XLqqmX5ZZ/FV83vHPligNi1qhuAIUrbfEP1ZIRAnJZSL7bl4S6ZWFlZ32lHDw1vY90f17Muy4
eU9/dYnhTgWRiK1FXRDW4nPEqIqPhJQ2VzJJUtNkOUfqsktRUSAf31Cum64hBeJIuOP7e++qbDJl5Vxg6Gu5i8+pWUBmY1mX8a+XSW9yLTiRBdDdkH+GvKcIT7FJECg5fhWOWH3wo7Qs5jqRbT4jjhmXQ7IzaVxP
3xAdwwwiHuPJvC4zpavwMmeRXbZ5mCqPap7uThcqLX2foaVBO3gNofFezSchxM7pyjFLE82Gv8GvLlmTTKlB9en98WPcCj+dpxMdFgWgTSY0fpiPCw/RJnkKHdPJ0SGEPXKLhr86Df8qq6OsjzLrQWT+4cTuIBxu
H/KaIzxeq2MzZE0CPmi52JfkLLOoLImz8ONidyxkzkBw6oVu2WTgTVnNxdXTpEWsdpTIirg2PhOglhLb2LLyZ9xKvnogB4v8IHOvf/YHS450rLAeN/td+vGrtD8caVxACElJgwDCTIgMfbF06IxTBBziOmtXSzPz
QgA0ra3QEuBX0NRpAWDR3xdPjQZ4LnQNa8odk485EfAu/7rwOQCXhqhqTY3b7il29TtmmlBb0oeGqPGj9GtOYE80dJ2eJ2TnVAXR1VkW3NYCOS1bD7QkJXgNHuf1PKTOTQKycRA6Wthqu/CQ0JeYLzWemriOEehT
xtszKC5TQB0lle7nU15KUBnb8tk/HOYgcKLmJbjILIpkCD7NYK+M7C+KstwI3eKohGKnksXS2tWHZ+6D9xLhP6jvR0AoVcEH5HzJJF6DFdjTUiYzANADbHtp0NPPmrgep5eThj7+AdxytcD5x37XKw7JPyPNeSGP
tOacNyr61JwMRxKZySTSTuIR3C+m9Cl1NvoRQMfBDBafOk9TxnJibfCyctqjEnlYwoV7uHcHdJVNpWe1f+GyAwXQQaTOmQWchmDz/IvG1CA0WDfF5X83UuyV8jl43a6JDQPFfNvlOTtoBiCGwwg/g3C+yDQsmfCM
QL3zyIqNVtzC4zoC/kDNKfyS4EefP0dQk6z6jh4xwfeTyp2BlCKINd+F+L52l6IZY0ht4IP0FWmQw8igTaRoQjPgNB/jmW8aYE8hsSeMLMsPgoXFAgSuPlFZjrWWTgbzfUPVmEurMkLAIlITj6/4ygZiZMOSZs74
wZGeh/FcSg8qI8xWAnVBkkg0qLHRrfn8WujGZWE0UNNNwxUdfukcg8VhXwBLKvYm07/YKZ6neiFYXoMrqeqoXpK3qaE5cb4NR4n1jD/ZzCMNeQTVGbzV4VgN5oiMpCJjKaXOC2ae9tV57P9BkdRLcvvK+0ckUMEb
nGz3wIkJBGZ5ZekDt/ksezQcuYKE3SCpPJjobXB7KRm61vrp+ZftjXOFgxWqnYA70JF9Dgey5ngm/qgrk/NR4SaoIPvSGfy+IJoj1Fjur/tOFtNiu/51aRI3vhfpSnBTMLINOnuT+HPHNgB0QH5LO4eGXxcxehUp
uIQ8VbrQ2GBnq+VyC9Yha/dLmORZrn55ZnDOMlXtpVCFo6QasRfu1Tq3VpDBukrLYtDhQ6Bq1EUioflDdPE+OQb6UKZVH6ZNGo6uH/sAYY8nglMD7mjOeK627cJ+jg5xfVNUm3YTMUdqtIwqWLYncf9KR7/CBYKJ
jnqFnxsFZGhXmrxLHhfJc1+SO+enRc1mCIFtsXyh1ruVDKzIPlbt7TF7NuKWoKRb9faSO0BRWqUDcNWVl2paUtm6ZXnxFmq5snjv4ZyR/1ieMxU0YY6Wd44LvrhjGIaUtQVpiq32xxSwlTyFZr48AMNmMQ5RAZhG
ZcRrvGXyyduoiZOPfQpvtkjT0KoDncfN6sitrzoJqxLuSy+A4uM4hM/+YuvKZ5TB1BpUy2LwvIDHeMxV5A9971KRvSEX+wCwgWlK0BD5cgI4u7VRLWGbAGx1yVasbtl0BRXvAjvRdlpgdkPhJIrvXdEuKTpsvIXH
TstbDEPmmNNMrDN9OD4mfo/nOegvtfLhs5cAhwqAGmkddWGCQadrj0H2a6uEZFLpivK2TYM5Q9gujMiogQkhK1YYFIbpqocEQlkwJDewNCJTIARtZyKxMUioqAk4YKuJ63f1DK6p0YmUhTUCuAwNAIZ1oPLM7Dw+
uBMZfQavi+RZ2dfKxK+tT/n6wU+vtstNFR8ONy/4sOLTjePLuzLxZfnsnj/zcyKVNc5SYyjTWGFWTxJHa2Jyd/CZz/0o8+EcMsx3tuIBp1QoEjzjsJVc3VpHp96+d5YwWeEoQkAacMaDWzF5hbZbiZoqnHkrSWDr
CN+vPOXV1yv8WAal/wrSMmQEVnNnbvg6ze5Yp1AfmUsbGPRIsvRLolM35JUM+cTrsSYjvR4y4jRxjKnDvCx0dFMKZQmBiN2p8jx2DxjbU77hTlDa7FUARc46RfujUo/6mh2gqww+AmH9NA3nfexsE4HhCKMHwjGC
nj1U4q00pxL0ipy5khofhSJHXo/cYxxrPHruiTYSnUhT9smu9U3tyRD2UpxqtAmQFC+X/By5M081vZytkyYGnunDSshlkQ7XH2ucnFV0UuYBs4/1RB6T3DRCgVJQHklH1JJfvKnx12YI91aAkXNyjX2SAGxhtWnQ
2XIGCm3I7VkM+bWQZ3kjc2akAbeDtYEYeaHmvFF8xnKpy6gLEfU90PCAj4GdZS3ecR7sTFyHHl3b+ixRzq91R0kNIecfDEpfwJBicKLrwVBuWA1ZhYDDfkiBAPhhx5DaA5Ahp0FZyKg2fDszygbDKm1tDQeq76I6
mpYYQZoNfKLfl1gDwszVYGgvYfLILcTRgwesre52vi3j/3/NIzs+QVpMHGk+b8LgWe1nUzcc4ECWInSxxvdt5+dgmY5Ez2Axw+C+mps+7gzkQ+juAGS3D1UUa+Si2Bg2SgSqd38h0SLT4qB/Da5IJuf9igzG4ORw
CUcKEKMxUMnOKM4IuahwYIfIgYGwZolCsB6wnVfUAIA4o8u/UCMqomJ1YXhJXArDSzgAkGQxzhSxetpzNSi1yc0hTWk5VW+qBpXq7FTRrMYnUDFFKmjVqFYIK94gb/53I1894Ml2x3LHzzIX5GnOyLdF14Pu6CMf
w5NF4Q6aUAEg5emajZzWvJcJGKCsfwGITZQRMYJ2OmbelZXfxhOTtRh9NiNaqDNjoE1UtnLaOjggfy7eQ3ImslBibBNOu3kzAc+bSi1GuU7lsYm+vctXB8+j2bktaVtxTxD1HBqLMlAjDTXvnJUwl2QJL1/6ScE6
3WEUWpLYghYUftuwxgUQcb45EfnFE/hl3/NqC+J8XVx2p/7qPfgN/RT26dGi3MnrEeceS2ye78nS3bjOj7z8Q99ufbzfwJLaZ2C1WHsdCWzY+pCfEHcOHPDQ2fcH1hmsEzHgiVi5fIh6cFudKqLY1urpf1tgqgmX
gBRIXzTR9piJTTQB3eevgWqokJl4MWcwIYJPnx0NuallK+sPRU06OVpFwg8yCO2tnk4/WA9fNaq0HwhBrY/alF1Tms4RTdOx7YtWLDl6XTrTZjLR0pgystXmoTDXMEEayrExFi++hNH9oPqsyDVnB4Tuc8vG0o0P
THykaXjB63jp83LPu+qJ7PSNyijcpmIv2Nqu0sl61dbIequEkWOZTRB4mWAjMEE7xGnFLbGl+ayYlWvhXq1FUnbofba7uA546W9ui8Fsw4/x4ZDus4adeVeF9dtZllDmq4TsF1IknzzG/rhPKJqiZA5K+Etwmymy
xTWhlbR0i1vUwqXjpCplu1bwqNtv3IXh0jyUWW72AwCZ2WVB/FjSZOWmsS87rGP+A4Swg2EHPSDjhlU5N4HP7XxlkcQa7ko8B0gLweRhvd3quYUAHuw1RUVDUPsJRas8baeLtOKlQx3APUEos+ucnSZt4jh1d8nN
rYbXZUspzV2zI9JdqDrrlSHoEFyOwtIevHrr0vuWqALm3fp+eGp2YMLQlfyRODLZwI/3SWqUVE3TWMWkzd5TD0EsZtBFw1tXaDFQH71W368MUJ7KVoNUCKtjWUYtpwmzKW0DuwT/Exwjt67GVF1j1yDbnVethEEf
4i2AxsyCPI2jDJa+rzpjlv6gXZzQnlkWH9cX30/25Ja62g6+UbpFzgLLRbhDjpDT6hcBaTMpVFxDlKyYu0435isF70qJeE343QDvvyGqaJPNH+ajO62r+qBie8uHnXANjFbJU4/mbu+BwveHzc04qpr4cmQb5Ltf
Ay/ItFuN76vyWPZNDtISXFfjpC2orHIzTWwKqU3PJcJJ1OZZ8fLZx044RjG0IefbXwH396K1LBW192SeXC3adoq+32vkx3+QQfPreLeq8ASplU/v/WeVUHnB4gajnL7dqVSAt02pIGoTDGDaQmaf6Qh2ba/b6GKY
bD4mZD0J035uvEisB2k2K07lgVB2YB8ZncblUK3eTotcaWcVEENmPXSUyTl+XUhUmV4pbTKxN62RIv1Mh7h0DS6jBhzz4cTksxd6FecdmclgtlRGdmNMBkScChDKTMJJfIZB/5ggQRoROVvnIDYOOKGw6miXUiGV
l0J2KBQZMLxUug/B0JOmnEAa6ljkrRdPtASdJHc/4RBPfeanEgTe6cYzYIAhNEXptYPSxdsqU52x09uVHWBqK1O77vVFq861b3jTruLkgLTJ6ytIsjBaDUpqVA8G5UC1BoOUidwyi8p58FerHoRWUXIRRBqxEQZx
CkLNO/7RAsGFq1wDYu3uVl8hRjSJs5JOXzd599Uy5d/sJHHf0D4disnY4XH9qbW+eRBFqD69DSesPtmbE+vHc4GiDxnqgvleeWlO0d5F+5BSQYovB3SDsQHedw0BHBksnWtxBoUHY3vfajW/DIWF17b4WaUhJ1K7
9xjYsZNQUttekqdn0zgfXcnlDrJDe7w1j2+VVrH8VAtOG/KRXsf0jNMQvoWKZnmpP1SJCR5qPkhAH5Un5tSqXDTGasbpi7ctAh8KfjJQqwr0KbBjOcdB/SONX6F/LfuTiVo+K7W8y/2hZGxc8ZwrqWS7FI0Trn0K
5U+BuoviiPlNJDkaPkKZvoFS8hxMp+OpjfjwnlDzKwNw2I2ijOTPF447EQktq/E+c7DH3NB/0o4rlgmMsd9MB0UynNB5HEAcFW8oP1H09RvRFxSSxNH7mzlhQhWvxfK5t6HpuDlO6Uxp/oXm7+mjzqz/LWj9jWH8
N4oZjmzm9cew2cPluAK8HM/l4TMmbRl1scwxGfz1NPEb3UQXkc8Yg/jrbw0n4S93ayZejdt+G3MmqbdxZmcjMnnQqFUiU4RgGoSF8xAb1qbrUolLaw7Uho2rrYXfduDnpFrjYCGT9sf2C2lMQXgbu34tUnXqjoC8
kBE0i0bc3bs62YU9v1KdPFPhmq6crXetbny5BZ6ATTBtZCMJfLlo0VFcVmtFf1FkqGUtvbSlyMVlw4fHNsvi+VKfG2dPq8ssOZYMJn3kJEAknsegM8M+ojng3uPbgUVu/hjpA+qYr+WKTFb5F6G4jvLnf04jnLmf
O/ONHZU3pY8Yx2SCl9q40m5HvdnPVTg9UhyjmSnV5rSOpO2tLSBOZknyIBqh/XXL1lIg1SUrwbE5Rm3As2NtlNWeMXa2tzSbWIk819sh8XjsIaliXEQG8XH8YTWB6lt8Xq4e6SdvtR5fbHFe4iriX2ySs3CfSWX2
HfJIn7a3rCFAEm+xSrzldc0VfnmS4kzPon6ZUaJr5F6UHn4CQqB5cYhBjeOaKZHYKIEE9xLafY1QG6a/4bSMtqUg8AcBdKdlii5NkMrLc9st4d+rBKUshhCfXmuJh0Cx8H2RrTb3c6AG3w8JVHbxdorSzVaJvdez
mQQoCnJqOxcgrBVJembylk9dYw8hb3EUnOSN7IDdFkZdmzPRniI0t8Bs1ynER5CVV/VwVS5b2LXag+2A/k3H3Ug2Rfos0ae1s/ov5dmknuJiX/eadEM+OrOea576VgUKgwuYbbpO7lOcPV0LD6kQXL6AdbSNn+2t
ejtqu1fgsRVDF8IR5OqbsMdPMQjsnFGkrfRRQpPc+WvlTh4CMhqS2fvqo3Ot4LnlUodBZta4mM4Inq2qdCBkytA841jbxR7ackW2XG4Hz1LU9k9zADQHwfj1UBGGYZ+VtUoaUJ0xa1muCS7ubo3YgjHTrtoqbGUX
E++QhaMAanzb7I1MHZU0x33fm19zBNFg63qzKYa2qdUgl844toqY/TvSNp8P/zLE/6RIxLHA+rqyouEF14I7lKsGnxqZobv2GkidNZMjN5FUvRX2cItsY2lSzDYzgIZ7aKYVFCfpJ/di9zJC69qzrAOmDAsMZiWp
BlmyZhy3OHYfKC5KmWMWF9ZMPvhzPTsiPNa91blEZuEG7QuwEkQkILdRDhhC48D61BWv1qcpSeg54iVo1aXaPKcaotPglnsegXMYorR2O36XWryzHZU/AzIvcQQWN6OuSylSnD0tT9x2UnLY/LIOkNKxlNM7jZHw
eAee4cND+MMdpBtyTRknib/XjuNg/iKsqTsRXj8xwNErECVnxkyjVdveSJDwyVA0YDu1cOvwyTGqiGeVZC8qlWvuPINuMNCSipAXcVet8ZT6m9PzXJhC3HtiuMLFBGjV9FgblGtjumFLokz0NvjeJvFkIJehJ/2g
2ZLDaDu09xVUgAJTSNMH0aCrtu9X3l0LVtmT7XilGIR9D7Xiv+gvIGJsJShfb0MPfXnUCq6iClpni4/jRLiXgWNHcQgExtkO5F6O+kl4YhdMb7bupS5sz95j1T/aykMbokvn5MnApdn3imLsMPjZlr0wtTfGpR6n
Nwm7ZIp0onD8gXmFM0b0s2XpCYNNMnbUF2AwTcCCU2o7jSWxRAip88kXAN6uMNaMJwFCyz5hiGVwa7dRhw8HEuTCqWhbMlAKDrOCgVRXS+qQoDK5I0Oqh7XWMMWe21MLH5ewF5VnqHAhm3v3V4gCrUzzEA5MdyII
ItKTV+RQ8PObq0U4fmeQJfZ0g3HOLUXEbsafgcBCAScNo8W1OB4UMawCWdWC4Aklq/8sLaBsaWLRGopGut1rzpCE2A8LE2wZmX59u38efUJHbgeoOGV4INyL7kqdj1Zx1pco8GE1bovuiG/xZwkFVi+zYZEpLv5x
WxC3iVLZHA5sJfBGnWkKcNIcGK9b9mAOe8cI6oAB1dVb65QGN8Ohr4jKi81xGFYV4o1F0a33w/oAZtK1dMS/oVYjvnPGh2shEqTITh4ZujHtR1pM8q3OgE1Zyce4SdqIIRS7oORWmRbpy0/Krbkd6uUCHNnTQOmB
oWrgx3wrbJCERt3ZD+bDe6Ul7tCz2de693wogLmbjACEsg+D3Rr6E96hvdhbyJee/85Mc759cmQ5O3Jt3ofOAzDphoUKibrm4SvgcE22RtzNCU1sZa5Q/Ai80hsbVCUTMEJ5dOH3PXji42eIQbVFnQ6e6iTt0Zrh
CDuBxD6GyVb7qjcsoAHmjL+0NXjohxIVv01YupFg64gFc2Iw/rxm21lqEWPcp7SK/43Xa9JN4hX7M/Bj7DEdViOj1BoiDILb01aPzOvpl/NLjO77L9xhNVKRl3LoKxGyDgxua3ILkbiLhqHRpk5H8KsrNnRDvH4U
cwyyWOTZw3Ep8e5SUDxjJVVxjYz7+pwGJgoVRexBCS68+XuM7brgTMseMlSi3ayLFWMpDGR1s/z71VgjT6DvR29coXGdehFVjmVgQDGIRZSgf+oPvuyNnWOYDdiB3ulhFSxA1/XDKtJxsbXJx8v4EQ1LXgXOSzDA
LjnrzuX6EdIyo6HrHn5hCv66ZgpUYH/ux7ManQzgzzuMWfLWCRBqNflD3fSUCCYMSEUf87UGZSMvwnxsNjCAD3wVQCz0dcZDW5f8PwTXI1CU4ZlPNMvXaggoBx23x4sGC5t2RlyMskXcpYLpjuW3CgKaCsYpeSva
EAFWQ0oeD7gj/rTX1xHYYapHdqdu3u+EGAqJomVXvf8BFYI4faEy7C/5RepqeDp4xh/MjQsrMrylm2+GFFaCbBqZr9UTnU/u45I1bgQHLnEuKnB8nAwaGuBkBt7ReVijNhIutYHBviWvKleQDcr4KvUqnRYrRvH5
kb6uZaZQGt7TKbfd/jt0qNl5UOsOw2GLtzAWxjr7xMUYZY16TIuM9UTkExSS7tcqC+VT5bsds0ErrhI8G8Y4z7mFDo06rGRmthmjnQlTSUrcalZVqTU1J42Lpz71WvxjJUZVFpI9ZbtSZoP+GTEPOgS+D3BAj3bR
w6vt4b3EH9wHeJwUikNEcYx4ZJjPu70r75cu97RqRFlZDAFy7AS13T5ZXDuxImaHT2Po/Bxi3VJg9sMMyeLYI85JNvuKJr3SnLme0aEKcmWrhB0B1rFXQDQXoQCVcF6NzcqApOZxMldS/IsPq3lMW0Yz2l/ctxKm
KZvh5jLBXqVx1fY0H6lS2JLPt8kNLhldp/ira0zB/17Sz3bg1uiQHmFf4NIpc9q6cLOvfplHTGEuQfVdxzKBIH1bMgPuuD5HDE1pBqoJz3ysZLLQizLrPpR+tCd2DppNnTlFwAbxGuIoJTuOIDfMTqbbyQ/8x7Eh
vHCbuUVuZJdhjrXkwid0SXYHByGF27nytG2krGDbSw/ULI8N5FWhSAWtapPlY+Oag9VktB8YOo81oN/fEvmBXQNWg9xdamgLuE+sdbhp3BhrhBfOAFi8+eZF6vvCGpodnzY/aK1uNNZrV6YlbABhmKYYn3mrQNxw
JiBxz8kCxdgHaTWTBwa1PZlO1usCZqRaphgbeXOsCfU7aohsUjgKEJhwbUBDc4kPzTY7cfpY/g2rIEoFKbwUHTNE/qqa48Of9jCJU70ya9Tt6gU4sIcjoOOcAyecd/b2CwBDFtrebAF72m/xx+ydvEkzBuqcNYQ8
TVcOUCgdzo6vojlXifU6yNSnEI7qzRQY2tXJ5PAUnX2vl9b32rjrGEGSdZ63pn6L/0Z/D1IO2f6s6L//Cf5YEoqoflMJqGMTbo4esth/E8D8/l3j711L5xzOVmcF+AwofTlp09y7Ca26Z8JFjpOOfpKDEd+E+1e3
R8WK6KA9B/CsdMEjwvlqb/9l+Og8C6Qs+meAFP0TMsiioKEbYoEAfBZMngGKAFLN814Rlu3JWezcx6cC7yDfavuh0LLvNRBxJwM+mH7qpuyLUbUa1chKqLipgty0ptiO+Uftvr1BfzV1HPNX7YdIXZCea7Cx12hM
c8bJXoSH3X/S7ZxKofHEU5MxU1MJZLF3FiO54AWzM7LRGdUvmUoGIqNrNCyRPpQT2yLxOqIIf15224l7IHS8kaU/stg2AGTAkm/Xmf6qFyqEuk51nvrOrkBZrCCUwBfvnjKOgDM1qJjycrWng77QW5AqxhelaDZS
OdojAL3QDUJeDeK9U6x1qzcSJKgY7Of+iur5ChWVuRaDv1K2gINYs//7//8Zrqf+f+7/tzUAPI7B4Si2ttH2JrvhjB4wSpWSt1ThTMGfyy3zZieuf3nniHRIuNllR5hcw/U14uvpxy62xWdTKrDsrv2GflCxwiXM
o72LPhlv9bO+cIV5RTKCDqFI3Lhxd5Dlw3F8hSUcuuAgjpJ1J9TST7HypPxXXbkHUYu9QlIMDLdS5xy/oQHdeKK/qKRDWEVSRViZLBlY9Q5pYCIRMApjpFUwv1AEmnSWAMbKAFoBAfSYWA/m9z73SgBSTxpgE5T8
paGnJZiX6YC+nY5ghjAX9SH7BEJCW+NQs7v5tSqfHXr/QI/V0leYV7PMzQ/JnB7A//z5pQqXHdmTdkZiZ+EU6QISchtij7ljZNIRBqz84edjH3e6CuKFic4xfvZjXFfslpiOiht/oftqRNRBdDp4Ob8thucJ/qkf
zubpWAl9Nfzx6Hmvl7yGDz0RIK7+gDzTrxzGI4bICANkpPQGmJZsK7AdvnXdhVEmF/TTQfGs4ObFomS1rYhbANJzLWWS3e+9KEFSv+bI6/m9iZv4P3Y6O7y2kvd+iDykSJtEbJps50PYOYAJ8rnhqmu5IckH873+
FNFIjz16TC8aaqWOdg/s2o2wAamskoWEC2AQwSnyIu+w/+uTzsvwX++F8wI7uxulzo5nd+4u34vbk24TspJ+Fkezg/kGqHth39vD4t5e18U9sV/uJMqRIYR8liAAJXWniYo8qNy8NIyN1TttdH9aAPAHDH6Afot7
lFu3juDye12Mep7vkju3mIXcgSbsvvES2rQ8C4jXc4PaQrMuFwZtHw6X2ceZu3I+cOdceU63aGjEDuq5GjAz5k1Lz2rdq7cYXRA0IngT3nH1P0+ty+XzfnMjsHv8dRDXyRJOYu76JPfoPedGoP6ZbzCVn3m4s77p
UsQJgZDuhfm2yuhUTaMoRx6blGys05IAh+8mPEG6WCzZLs/HcDhTGQ/51y1JNJZvSevfIV6/0tm0LfTiidR7/IkUHY/4QssvfjucjG5VXxsR201fJxLALhTpHz8vF2EOtPSLNX3lLz45CCTNvDgigZ8H4P1MUuxN
f2Pw6MmdgtSdYPDpyU0exd+dqR46Qx+daU1MfaZgFAgkZDP9gA/xXTVGeUqrxCa6MhS4lGLmTVY+w51IAwZ9Y9qA/mcKuLkbBIvEr5j40+f8VtTyJGGmZdDD9xcEiD4j6ty7lY74aqy3bxLkfexsj7BLKTL4LK4T
N4M735WfWj/k3qYlqwnBsP0+wMUUX1/q5bb8/BL+njOyzkV4ME3ANMwmZQbA5BdxXgL30yGuExSZzu0x945QOAZiJuYE0Knb0CmFF54iprteXixowVNAg9LNwP2DNvz4/biG83/Bk4f9bqc3AqqD7x8x7xm1r3Q4
IdqL1veeM3rfc8X8PezHwVZp53zsenB2kN+f8dc93sXOOIW4GebB19qwJKTE/7G075c/R1MZm/AshPoptQDPE+r1TZbzZ+3aRRDEnjrCcB6v3Lq8bSbFeyIAlapyjyZFT5tLtJyKhDKvdd2Wv9lAcf7Viy/D+kCY
QeEAtZyoaZXrYWDRzcSyr5mYH+BRVlK6oMmxd5Q60p4rT1B1yg2JlNQcSjoN5EY9rnchS/SPfnyzS/HY8zB7HjDeiMWaX3bGLH6L4prDMyU8QkOIkei/WOd8pU7zsSQabny1QKBSbamVkAvnsauIaQ5COT/57okl
VXNKuWfc+wbaQKYKbt8Y0wvoJ5a8PHy9QxtuipJj/mXOEpRu8fTEkjTQOAoVi1MEJKy0WsITUUAvYaQI2Lgew9ziDTsIshHrT6ma7csT7C2YWk7n4Qhqy9SP9Jr/7Wvz0g7tWTQKrJKwGpDN4vdCv7LBShvUrzGX
woM2AeN4hf0Hjtnt7fExYybLsKzLNy7kWsWsF8hoTHSZhVlNA5xxR5sAljIB7/xT/mKdgug8y3ZKkvs42JnTpkCfCu0ojbRa81/L5zKYrFdpKyw2N4apqVICotoMjHwkxEKW6g7iZWp46oXQ2h1AG+dGCIE6bvGW
lLoDT2VO44P2hnbtAPAYs97LnYsoCEasucYRYDPXJl6qkb7UpaIKZGwk/aJiRcDPqjTS9Y8OCXuCxx5+urNh37DmkgzkDkcbqdEqfSqwZkIjvfvD2FYoPwmqyj3wRsBv070jev1u4fJxoMGwfvma6T9jiLVylsC0
JtNzR9VtBkZhOU9ey7l2pmnpvhJ/2N0mgNE+GD/OQj76IuAL/kyGsbbmY//F1x4403D+5HHL+36o5ocafujJK3VPOg6tKljiQvKzJZuOy7CYdYYMlNHdWWO8ZpSEeNYhm0Ib0cFYwq/ESukJWN0O2SW9sQd1UV+6
cIZDbxWY0Jo709ileuaNCSt0Qf5FQYbeLyIuFIcfekwiIrJgYyATXdiltX2yXFVeMfSie2CUp5LKDB0WbCIBqMww2jwBBeDSR2n95wibLUYDsaQQB9dkCQzOERTflH+PgDWV+6uYOwsIJttxT4C9JwtoQgHGvnF9
U83vgDSnrd4Jh8Q9MQUh/k24wwMfBYJexUparK51Cha4kfYBYqQLwf6Gzm5xUlI4oj8m9k7aB2Ysx4EcZlhx/W+Vbm9uI2P/Z9DVHB9xi48f0fzz8L8xoMtW6HTzXu8mu9zwdap0wpo0w4WUmM2yxS4squrKLWUC
5/uzSUmWwwX1WamvqGzlIs+yDFiSjQ4SbVqXYJKc7qGrrNWzNc9u2+M1S9AvQzohm3J2Nv8WazWMPC20UKzygg/MZ902mXCtJXubLLG8nbOKLP2aQF47A2yYTmTbL61ui3yWBAwhTHfAnlntLJ4QsqqY2uordSnz
WFaqFuC25etfKfHY3j3wuZ2AEcLU90b17uSTnMcQXHdMEQxld9YWy9D9Yb8lQ1DVtFizWTh4UUk5RbQJG+4e4knSrOgmmWedn4nLSvnNoJEL35Oc7XHTn55TpugZJZxrCr6K4yZs3Qjns3tYhOcIsmZsUE6nTuDo
GvVxIVDVanfI8VMxZtOyvawVPrt7CDsBk5i6rPdehhbi9GXTh59RaBiSAoWvKWB5wHMd8LsP+LoxHf0s2GCZWYnnLXR4pVGx4VyvjlAU5J0vw4/3AEy3+t27OrxnvEqfxiJKMHlZZAs0rHoWot4ngfKIZKTY+hAB
xvBHwRNikcgD6t5m5P8to1UNNF+pppwipNes5F4OuC+t+H10bvaMjBNMr+D2W6Sv2LLXC+ZoHbR/4bVBABm1rYauD5ja5SwHBdhijtmnCR5516Ulu9miVHvMMJJ4IF9UgkkpVrmTC7yIJFtDAAbPALc7gM+ZERNC
mEfHq5djdxi4LXPGyJYy/wXNCLCEVTfMJGqUD5SaLnBOrr5mwBfGAhFHb/v8TLtajvAMS3NQNatfZorBHdJhk8Rs6EVfNTEgZhOFzHu+A7ObJG0JGmKxJT8EA+E7nRdmIjfpJUXueB+NQU7a78rB1nEVW/yG9wMx
SWYpOMXZ5JdKCo5C2mbLZLbmpJnBbkhV4c6nbBakOJFOhB9vsNKPs1BSfV7kEDAIzXaM9TSZ5xm7WEQ4Myxh5BW+l2Lt8vSSw/CKxaqJyZoIxTqvyaveONJYvuzYu5yavBZOzlu4QesG6PEEiJE+s4L0YIMQ8OyT
5o+04+MFE6zxL8yIuoo5vxsWO2S78fXgwt25BDv8actEQ1xf+LNwzkeZE2AFcSq/kTFzgkClCCpZQ2ruY8hSnJxzkAVYzMijkUL0pX/Z3qVMNHvy6LGJO/Sl97Kfs0wdjf2QIHL3jPMl3zPi1XM+JkOATkyS3j9u
S/riz4z6wAUWmkUHT1XNi4uD0EX4U12gawaJyjJyrST9+a74Nh+A0ZCGv5ayflgmIxDO8MfK8LW8zxVr32Lzqg+ps/RdaJ7rSxtdoGgWF1nEKY/pHOLaIoUKAXz+7CyX59Kf45SQAO0Zt2zjfSt9gOR8+k174vpR
B31G1gcPGiqJPK23PcWhVAEZGqlzOUT+0y9y51kwtXIUZ388JK8KTbRURHCiEEtbPrFdWg3AaEVaiKRKzTvKgsvcz53V9YA8WvdcKZ7wp/6o6/6QgCakx1jZlx0g6XCHXfR+4DYzeenegJ9aeClyy4AWplsOwzSi
BV2jTVZWyMh5opo2HMTTuUTovBjCSQt7TOgpZv+dOWFfZ6X3fcz34zO55nbNJ3uJ+BDPsqa47HJjtQkz9RTw2QcTjBGAObblKi8HrlqGOqiZJPC0w3kwLwl+zKkJxpMAwAiEtY/EQbhlgGtrgNK6ut4W3wLFNwsw
19XlhdZqQnsNR8WoEhZvFd52YeDoyGk3YoM9AVNyCQHCDTGjzApf5aG5bkhjl5k+svqU5tkYj5/aF7NsnR52F21v0MKO54fh9nZdLSXbEl7Z21QDdcRO2zn9yAo9H/PAaxdFj3EknUu8WGvIbUs1QlFitV9wr4f4
Nhm+LrNFyiwk3DUXCJkUSMOTu7IZVUWgG/bTqDWTefmB1S31ujXSiHEw9ieSFKtoFUIZBwdPvhBUTwGPKWB8diTcYzgUvHuq1xsj7CTgLivy+uKVuQuDpLvT/3h2y7bUHg0yFaYcDYKXoKHDlXhht6bzRxDvFpE9
udDA4KU2/XwgYn7fUnAWRrtYrwP0Ls9fWcu1qgvJ/5oYbo+vn9u49758yW1l/pwryH77CymMdZxd5FsVFsr3889P9bhsE7941IVcHir0XU7w9l4ySoHGPtMHbZnFNWoaPt/CAUK+W/NZReQkbMXOl3VHxypgeOOW
bUHNUSJxhKxLJ4TBYBcUj5aGsttKl3nALvQXoZDQvwRZ6NsVuVVXJurt6OMVvf8SM2Fvy2+Avy751HEulR7RhqPFUCjObeXt6fezklr+/JRdjejPS3Gt45zf/86BIVri0P3ZfcE7gq20UuHeo8nPqJL870r9c0i7
0d6O31bmfKedxz1zyfPdpL9Vn+NjF/SLKCBoeIR7NaTK911md3NKBXzfZNvy899jnChvcnC7f6h8r6OwDN1EwuNedkgKspWexqkL9TaykSnq/24FVwVuiG1YWWfAOwYSxoRkm1PUuFtQ0uunOjrUvFHpd1Lwg9zM
SnqwyC/2kPNsQpvtexfQqb2DtvkQCx9GwAc8ommoa/dhGO55R2Z/SdSBB7rk853dXX5YcMOPicBPd5TrPHuDprKJ0XwTzRxKb8JKsUwOkGI85IE+JJXnq+NVIfS2TK+x+GeLZjQFTVrQlB1WexozZfXfVhQuyz2t
AqxzNAhKQcsnrn6hqraN/dajonEgLVWmNh56KD56GIOZwedJR27d9Tt5WRswP5nQ9g4Yist7oy+tytn+wMlyplKhamqCnuEz7mnI6cEJnfztqYCkXKH2kxWUT6LBbqKQE9IK773ghBa1KNEJtYEN2wxNnsDTQHC/
1xDGvUBjnWwKF33HXi379lQQR00BafJOhJ52qxDFbhW6950Out2V5rG5W15t6Tg3AZF3s3+9Je3CNsoYTVjuNguvfdcEShfUFaSvYcUpT2wScAjuh9rHsrZI62N7VQxdsX8wZk9WpUF7+BNbGH9LTdvFq/C4cOYW
RZV3eJhxm1qaSvRQFOUoMvG1t3qHwB1PO1eeWWg1PslSlFO4IkxS9BpNUgZMKruiKkV1EppDUCME0ljdEJlC6cvPPtcqGCxQEGXkG0dxipvR6Ak2fPNVJ7cKo4mnf/5qso8jFPNYfTIFwRehZ4bHogpwNLvX4Kqi
ewSYqLATMRlxteGmIXkwq6wCwJEknkSh/iR3wmcoKDyxXsha8a+7SNdm+RPla+4ZOiABEAqqTKmLFavGou2Xrc1oVUGOKLlsG5kZdz2ByAwGCzRzAfssAL+KJTPlYnG1l5ny48qMrRVwpBlIkIqBb673FtG6MgVk
kGe3hyDKeB9u8QqTC29pbl7KFWoBCMp9Tei/201iRqXsdmQqXNYwtFgmgPAUUJoGMtlsSH+B7qKMcI/CZlJ3jSKZRS/YvlNzJdpBQn/YXSzC+SKItFiqI+HpNymFZPhzFZtOWgBbyxRIOAomBJEePLqBtmUKPpYe
3NbasGfauHJJprUyOz6Dud4KWkGMyxSIvQPQcIBCFT7zzWTB2IV4mjHf3I2i0IV1cK7BecCKwM6R43IkuyC8NZmcNw+No+EFRTRGkDQNRCGQQamN2Hjns+7/tCHPfX1Lxw6lXeOTIJApDVXKjacF2L7o/q41I7Oe
e38JVDx00jpIYPRYsL7BniJOiDI/DcViimlsTJ9/xo4c2TXHm7B7Gb97xnz6dbnVuxlul08PW8JEZxvEJ8setCZAsKwscSi69ipbT0PFzIfYB1Gx7B3xOfA735CrI3dNXSvt2D3gdPS1rBRqb8gaqL1qPDumWrRc
iWCdnsyQZ/R6z0sTm6HaYij3l+dEKQcIzpyKAG61mR1DOyzL7GKmFO7/ewN2FA/o1z0r+feDTzVJ/xbCjP/5A+E1Ht/0jcBapjI9ml25yQjRTk81agu7LlMgDoEcu+k9f4YdD0Fa5lqd0bXAvwvXFsnsz67XnUW2
lZWeVbAcwp+9bAqqV1kzPL1MgZyPg6QJbns9TLN+Rn0FKjQsc6Yspe2m5YfVl1ppLlm0dvk8V35eZytwgZmAYmXYI4RMaPEtxfIqokRdHTjB+Ki+KMUABmoKgDDEE8IVLZu3mFDyxXqcEAvjpxwsP6+oB9RhpmAk
l7BVA05LY0yCNJ5Fe39uJdNDiJ2TfCtyP/rfdW2K1juFo6ms89IDt5Efbl4dl7GFlw1ZUuVh5IEbyWv5ykxbUaCXKbWP2ZwTQNYJIIKs7m57f7/nAX+Uefby80hhtVQsQSTrKI5+k4FER1Yaynwk7VpFoau5HGGp
7HysNm9I1ZCpg0qGdmtl8FBVLrApE551pmCckv4GzFNan4vfJa96PZTsoPyKV02jtjrIHGG2M8fqS+JDUcGSUshWlWMwOr3aXBXNOxuFz1qQ4ZkBCXfAKV9Umb/fyi5BaDFzEoU8ciZVUcZD0+ybb8FbU+zXp2Wp
MesZ7LfVC9H3sTUya1kOZvhDbp1ZHPpgHMKUAy9oAkYhuqHUzjZPPWbkiQfP4N8OZX/8zSZQNF5P8tfBHZStU2R3pq7T365YECLPI18nnIuqdvQIwVClt1nLbEtKFgKIQp6mKhdAIBFNahLm2Vg9e1etJgaGhF57
fMazoqkBo/C0Jprz7YUiq49tfu2hN/ojzZWaJlN1yp5FHybMIjQtkfNM06zwUi2rHG9LpWQxm10Xkkuo1inQ0bA4W62PAVdCDOXzxOvs/TIdr5iTVIYm4MIkNt0lfSYC7XDdnTjfREnrVjpaqpVZOoBnbJycr5HF
ZSeayCGfyhbubGBlMlX++qhViJdiWhnkcvSqwMC6iZ7Eo451FuBVbTH8eS8srEhOchd4PxCWV1SmlQzaBVIr9dRH7SJeYFwhm7aY9pKiojYKx5cy/K7IORx8azPlI3SloOUJGGaLKF9BtrcRJKKJ/wSWP3FW6cFy
8+dyidyN8s4ww+JSfmNES2vDXUifY0rSG2E5ihlHPk5cF5QsZD9Ns7pGSGdBe3252JvRrhZgy2+XpJ5fqg+lFqTJ2k63tM75ElVvpC8DbgGGLeBK37GteEkDgv//wJJ+Tg8ipfL/Jg82OC7wptHmdCdGg7ov2jcv
fDL/M93WIlPp5oYfGbfU9YYNHb4w3hl6swb3impBz+GJNRDMN0eHOjO/T8QlCQIMiaeQQuLRV/1bNuhoz5zbjInCYwQ1accz+6uG1BhRUQZnXA+18yN86dG3ixQuuPAxMxLjSjQm2llsB/8j5HSe/CB4QHuG3mAg
kTR5A3bh7gANEpm7mQiefsfBgZjm0B5lmJmvRxxU9EUUCfjPuwjQtaCMROqchWCoATuSfTAG5iCypadrbhgKyY7/e3EwBHeskuwDGax0leltWHRmDDk0aNkaAkqk+TNRDDXxUGJXgn2mx3/E3iP7Y1SeGiR9hISP
LPHjHZXUT1uP76QYRlshJijk2ZvrSEn0eRoWZJPNwxc7KYdmL0C69N7ZHhHPFpaGd2Nhz3ZUe3mb06NGou3ruEBmwg3zYeK5U91/HrZS4CUvMwMu1MFPyaCL/baE0uuT+v2s1WJxcvBnMY6185FoMNhVO5LVDgTC
rWrZERFulGoGRrh1MAMl3DoY8RJuenART7Ky1hC5n84aQGLSu4gZ9vBZe9AWBRXllv9/wNgyb5lJM90BBTnW+aWqCbNyQQb/hRizNlc6MQSZiu71Upx2EJE0WE1tSPHPIThtoe8R0Wa4pSEbvXdgKjxObBVhF8Dy
B+fJlnEVhLTSsW6PEiDz26Uby+zapVphzG8digDOb5ZvRzx/fMlSwbjVAT+/Sldt77AOMPrFRBNlg+8qIOk3Ui1BS79RcjXs9BspW+DSb5RUAqN+o2RnTPUb6VWBVr9PB0ji/YpHB2GqYrG/Jgu+yO0PjsilLGF6
awPf/shDbj5w7fHbr/N3z9jEKerBuF/VdSNvXYVySPerskux3a++rG9ViivI+3VCVd46vfKnKtsD7f1ld7WWijKJPD9ul1GO/n5VvgsQ/NXBEw3+Kpm6T5VwKTT8g1R54NvuzgJ27nQg8JNIh0S3I6L7uIVg8lf5
L4aUf3hDXSOQvc6w8tc1pGPLX4huY6PPPxrur+z2lD9oi5WTuBnMQeuMc/xgOQbxPYa6EMdXCdvfuqwirOOrTy/M46skvMCPr9/LIZAvJHN4PggL4JAf5TJpqGqERb4upRwe+bpsHSX5umgfvOTrFARq8lUx9LLe
TVjK1yU4DToJf0jlS2rsCAYHI37yIZl/geDDlw+O8nUS5XjK12WX/6EPhXDK118CWPmqmOoYy5fE2X4Gr0W7SCW3b1Qe/Mhwt6fc0bnwv25XqSzgq+bL885feeBQuwQXuwH3BdUHf37U8aGFo/bDfb5GonzQJNsR
n6/LckV+fpbMjzRGk18ra9BAgkhv3HWaiAq8+rF7qIYc/cgLK9id7tLNRqM1E4T07RJ1WOmX3PwQpm+n5gg5/ZIn1xdUk5QKR31VlnADEJ23eVC2wli/sgo1sa9fxIRkuadt6iJtYvDmhTUEuS8CNXghDsFOxh97
CHaadhAiGCn4ohHBRKsclQgWAn7oRFDp3DP6hlwPpwiReBoFwXnwwGgd0CIUEV9LBCOU8FaGaAQ3Gjq+EUpeq6EdwWLbSiGPUM5eCwBIMEapu6IhQWe520AGV2sCkgTRYGC3Uj6lkQnFxEUWoNXzm5JA+uIa4y5B
7w2NLTdNvnwj/ip0RCNImbzTnJCFcr64kJbIlwA4U9LySRbn5RrvlHXWZpYklrh2bdUt4U49nFgJvTOsH6curqBf4qzg0UWJu4JRb+8n5OT8ZPpNZnY206v65XM+wYQrFiMTAZpddVgWDIC60JeP3+osIwHk7skf
BZhN7H+N3GEzBX5uuN1oDbiCO0LOC2OgpddTn5jQCx/cR8iYPNsUSEPNyEhhok56kVEsGDPjSuIxAQ6WFpk9lsuISAnHN5WI2IB3P4p3EqXMHNu8Dw1XYU3SwoMWNqNClQFHlnxxoHn82PKlNZtMFNfkZSYdUXfr
ffGvnvfZJjwj3t4LE+uAOFnDNhEi+XTOVZKMJzxQ4gQYp3cSg/fT9zOQRLAmHxNPbA9O8D5SKs9G5AOVFMjUV22YchDilJg7NMo/pItV0Oxzaa18AYTkP4MGYEof2Xwj+JAqSot5JNTfdegiVX8NWtDnCuHla/yw
jyRnh1XGcOUsqj4ZVGwHcpJx3jBohjeWktIOntEK+Mx0JBQT3mTnVNLJFCprHqlJOePdhaFvR5ztKhkDyE6UFRph8FBqj+HoaglWdA3Xgo4SeQyf+91Qq8fQPCWQ4qtwru5Q2Lvw98vPtAI7Jf/SltCQSjBVsvZt
MPsVbUW3zQ5+eKBZSRYK+CzXXnBtyltJgGMvaejoV/Ijx4p6WT4cEbL0NuKcR31+zYimuFmCkXribQnsyPxN7LuAcE0cLqGhbRDHHZklTTxswhJy8JkJTjxqVsQim/OT2nI8941Yys3DNC+VWbH2pjN8eo0FPdQz
9ZDu6Dgu01q7SxeYAQpHdCxiGdpguv1C0B3uSbZ2ZwH7mzzZGJD3ZmxlvYWlRnNLoxV9I4Pdq+Oqr4bhvuSX6MZEIfofuS3eVbYthH3nert/ExMUqVh86r2e4TU33TDTvdPrjWf8/VkYH/Vcmqvasq1+RdbtSpL+
G+CUYzPVF7kVHXX1UaIMo9FKZ0ZyxQ71Fp/9YV1BlBD/ELixg3TFr5CHu72HudJa1dWrrqIB9HFqE3gqmkk8ci84uLx7Ye+bdW7Tkb6i8C6O9xWHVShv3Trs4Js6M6MHg+Kk7efVPHtmmJM3CH48rfRtI9KgNORl
L2gCAE7FjVNdEl+q1C3FO6fLQgtxpyWQMQG9K1EzivS778CRPqI054Bi01oCL+8FKa7xEqOSOEFvaTV0HH7a4i2wo91n7ZCmPeiuiIdwu9gPRj7pwPZdFlU+qUC+4D7VCND47E+KAAh1QoxoWN4HAKjFxPUTFzBW
qxZiUCdAQVSdpyjMtSv44QmVnok9UEXYQv6KbHTrjzjUCWDiNKIZFginuEhqBet/yvqpAlbUvCmeEaKY7GOPNfSUzmQQreMbVWGaDcpo29VxkKopzXxmWbCfCoL1x1UlzKSW81I+SduglUrKhBRZmG/BhHbIrvrZ
fxbGz73Zuw+so4bdG0b9ETvAr2klwXemuiSgeJ3XHA+T9JS4So6+6CS/FiP7KMf5XiSKxwKj6e3sj7iWaifWIaQHO5noxFnXYV2Fz/hShVHu90yTFCO16UOR2bu25e8cVZjZdiFmaEwyna5vZp0QL6NAcEcbV+zT
27kLxnQM3WrByrmfFF5hkFNnRdjderFwrY/6C3y0jNZb0VNVhV/Fe1fPT7fQifditN+uI/+8uqiqf+MCFNz6bNx8KiIMd81dATTTFkRxweAIUmQvlthXFZ284xZpuKbjn6jSxskpT9l/Ztlcn+fwKsSmWA1H2hzs
r9XMhuPqvnFi/VhzIXRlWUY2yqGUa/Ei7uB1zle59kW/HHK5ot5KNibdKKIZvCkkb1pUZMrztFldYx2SdefghvVcybU0GASbxx5OZXxHH8qApds+l+eLDNaEsK5x6v6z/4nLOm7Uv1tD8Ndl80SfnVIer+hc4a/B
Y74KcLO7VhzCsfHggLZdqKhaFPsIUK7M1fhDdfcACGdfA/E+fHYGI87k//kBfVfzBl/8mZV2XoyRpJbhwYvXEB/lncNLP/MnAxJQso/Jt/ZgxluZ7ctjcFvt4pW3unb8Q+M4aI8/v5+5Lhh6Z0DyBAg4lKmv+1mC
dw4j1JZEZQZVL808L/lWdXWeYqdLO+x6FZKYS7O962CzN7eePorKSAYF2YEXrSMusCvSPNqAee8EWGJx0scNajBq4sIXuU9MvIwRYw+9GsOUrzSfTIq8Pvm+7cayUv1nif1/7oloYxTb6tc/PNs2ipHnjzZ/nTvp
Ue7YXn2bO698RzR7XMFDPlAWt1NbIB7tZDxOKKIFVATThdkp7y7UY573k0zfieQR3zYfnSSJMSjaEujCRpFP3+EyJEpjqQiFWLL8Z75MutaWvYR4IM48qtg9eoInNq9kzN2kpsCqClrxFeuiF2xxAqZaDMRYTteU
nL+WFjnqrupdKKo2IlcK5VjoLR6eBK961bUnNzoBVmWqvgq64amgeW3FbjzgIgsF4kdFhrP0naiql5pe10PWkAcoZUvv7ICm352y3hB2ZdUdlf7SvZdjCnsUvTxiHcdzJMgXDLON8nt4Ob18g3cKcTWbdh2w8x0C
iPYb71PiMIwQra6hjHFBT0NYnQXLu0DAxLYieGVzO2GjevtS5+iiHK5a5HaAdpE/i4r32bpJH1e0RLaugmVDZ70RENHuA6F5M9Zd5BZ237sW7mhdwljMldhBSYuYIfXhk3YSat7Dg7NtEba0XpzwHjPcll8LM7se
b19fH9OPPbJY78A+PCJ4WboQMycwbK6y7a4D/l/S4vB14+or8cpUWFABXC6/JlyAaR48bj2Pw5jDf0Z75l28IBR6wEqscXzePlvTBg6BYSjdaDV+aYwLlEIV2KyMHgUoxjGwbpdg+krwHLsYWkE9sIkRXo6ohlS1
kBFsVxCetD9WgkE+znhokSj+O4ejYHXl0SQEiveAEAkaRU0C3UmxmTniSLaIoPRdfJ2DT7bLDWR4917V266nMTXWBf4UGAeT3gQhPXqYNPHQX3pO7ngPTlN1SN2k98RItrEFZYO3GwGJMBhCX3ltnAlxitMajHZB
JuzetwTopfCmG3djSBa2F4BEQfr0bTgvEKM1TAEr4jvBI7GVnvT12PSp5xhrFl3DE0AlhKd7FshZJmcnRZITXCKX9wp0xOjw4wTuxqi4I8aH6f4eK9Io0tPqyg8VwPCRZW1gjtAhTn0lK/w3wshRjX9hhnxcSuUY
LTGVEQG5I1SJzwIOhmOM+uy82tTp3NvhXbt8s44WlDPsmvfw6NJb7yAyrr0/Z0B7ARYR3vphAOGEffd0ibXCmpLbbgue/1hs18FYZwi9VyvcYy0rQhkNUIYHOQ9y5XX25N79rgjdd2kzP9BvWUi8lTbgivT3+uys
2NHv9UAHPFgd4qNxOC5fUvxbom/9kQVfrh2Otatx+DVFI3x9jWFeoUXQwsMvx8+mxI6yNtsy6BahDZ9LddSWVNH99RCLN0PpGtkPRlCSXzmB4c08U6sgK17fs/4USqaHYk7/s12+kh/7sSlwPlKDDhowwyBZno6g
Azk+b4/DUWT+sQVmtbVlEvUxIC98SZ2vPdaawLJKnC1BR15nTHw/27a+Btcm4OTtcyEc7ZKlpAUz8jz0PipMSTrpL4F/mraEtRfCW96PS8ImonzHSbyf6IIjraAOxwv7caytBeirvxlQWSW/5hjkIllSDWd8w5/x
IOR/dErJP7WI33guzwnAWp8CBvbBx15GiZIdudIckVbyxwz+v0H9I5rRS4990SBk5BcTrOiyR29uRLCjJ1tIOtkFFc2+1ygEqvf8SSvg26XVxIA3lZR0mgv8pPYkBGsWM/DNjGZ28YpUdkonqjGbUYzfxoC/VWwM
+LXrCY0NFXVejBo2n6M5ALjbdGnUhlwNEe3lVRRRatERfO68EsFnB8nlcrkHr5vx6K6SyZeEfAr3yB6nBTXhVnLpxffvPlvw4NAWtjz82PNATt8QvcN7645wh6Eq0tvdAhz494FgVNDA6Iz5KV7QKS/Q2sKJX3av
IurrQdj561W5Qc7UrMV/SWzJ6lAEDEN1iPKvv751bzoLcX651CyYYtT/bHDjWX/jrHxzmOhP11qn76/jt507wENjpyJ4+mXfRFA6G1OnNhXfnsxzO7BycPZn5z7IljLf9PB7L5jAif/jPm8C8OFPxJtFPbM5ukvJ
bF5z4PA/AAsjWcZ+IGJl6dYoT032gCaei8DnLyKTkcU7gVn2BQW+1MyO4X3Oxs45uIq7K+S+FkQSL8aKLx6vTAG4uCDifwpGjfhC9Is6+gUR+iIj3XNvBlr/ttgXz9RmlQufwUlpzMgT1/upSXO+gbfF9jfhmu+n
BPt7aw7kf+mxI4KzhqCf4xhHg+jGhanMcHkTAhn9mc11DwC4R7Bs2adewjnYmNz1ki4FoK9nWlmtbIZeCiA0ioLYIiNkde/HOXc5EnRLySkKtarLwWiwtwNAxcgpa5g7UPL1cZtneqapQdXvWwHtL41QdvM9NkDm
MMTU7kGSjfy5ejOyh+mcTDpprwsITAB7eFUKfXDyrXgxKO9EAvDcR0ZsbW1pTfQOJlCeykE/vh4M9oV8oFbwYY1Rd97xFZYJgQVUlKrte3Qu0oBEkgeVjffK85VPFZCQdzTYK3xdra/NmGYH80ftsehgqBbbbwyG
mDG9GoTqtE0W/KNBNdzGzX/Gl4+DPdvUIgm/pnxXUW8lYLz+VPWug4tKIrE4o302l0Azx6Mjr6RgqSIoc7B98sM8pxKwWbd9yhJ8fKdwBItZ/rHwyOxp9+jV/WfD6SxZslHd3dftg4BAT6iK9g0PEOVNMDSWV1HE
0tVHtquaRUbX4EkpTQRxpn9XgJZMOIs4fItBOBrgoo4vIWXQZe1dFWk4coKlA4wOlUg9fbbVd/rHeA1IjJDrtZv4HvIL96G/xINusP7W7dOMDw42Ksykk9MiniZ06I3Un8l1c6yq3KxMvBQyV9p5ne7EAMfq3gxv
bCpPCa6eLugtpRkrH+1bDLuVq13hRnGpK0c6YZJ21zZc7v8DINl/udCRKQR3a4yi+3LmkQ1LK/GzCfFpv+RNh1hYrRb6a0uD6w++e6NBsI16YfDerZoGRJe80HrfU/et0vO6dOXNb2RIePQA+D3U0fVhXYOzaEYq
D4PM4QQf5qX1ntI4xene+zcW9iE+9KmOH/wTYCRSWXHE5PAqzQMG9KcYCeex6/Klmn9Cncjy3Zyqi1789vWFaSavBxUf+Wz5Ogshr6rkfNeIN4upfFMPWtwyB6UpWVpjdeK3ZCl5DranqWxZ6KUYS0voz4dNsVbS
/pj7sFUJNfqAyOTFKjt8Ae5yUa6nuX09OeXDpVq1R9yl0DwqdywsVuv2Fq0pm9fk2aq/D+6gTTMdJ9S5e1l/bbOCdmS+o5bR0hNmH9aFw/QHvnv8gjSXpeSxIOq3Qnd7+PtrGvGOwwpBkV4uCSP9Qwi2aeSQTIA4
djztGcEirwmVcLOXgtLq2VtDPJLUV3AcvYpzFoVfrutfv66aRztJS4Z5+a6+iUE6xEfbACrhAFuZSSBLdHy9wRt8axhwJeDWzc6oeyKDt1pEaYk/w3IXqWE8lyANSMwLuuQ1fTSePMTq5tjlUliYwJ3HOqaCcNgW
1BIqNeFkAk7odtmTj6BWrgrvuz7eTBx52Btfru/4VJazws193C1kLeYyc0kOFi++EjDFwSzC0MsMLCRX1XY29GFUCCFEkZhVkcfiC/YV5cFYllVoNrAVvi/l9JmgVlfnu4E/5F8mYBnSJrRjrKRMDwBsGBcy9CnS
1hKMYOozzg6CUTMxpCw+psSEbsoy9UKKrGqsnzq8YSqaduKqdJTNNWmCnapoiXHSARTNe+6AVEx6HCI97sVYIovTQYmDjdTTHYzqzpZteZgTjZGXyi6tqIF+Jugwq+FKKWcazY4E8ywLleSFWAtvtwsjGXidHb1Y
OhHdXLRm6asGMRkM0k0uvER3RDZih2iya9qCEzgeirDsSXhr+J/3Eejnj7H2yp8/qPNEl0eGtBgzWZ3a/V6cBBrYcEP4nWf9HtZnzZ1cpmrcDxpoRxzcPHzwLP1L8FOohVeAp0xysYQ7AbiFZZASaiMYb01Vjb9+
r+uIojw9OpYGH2hb6tkBh8RYP70DW+mWEOor559/nImoWs3h7vhEB+LWAvV5qn75WqIcg+hLieRHHZ9sWwQ2O5yHjmqYlg1jVWiT6lyW5j/GrqWrh+08OqXtABmL3Fpzw2T2TvoecrRXDQxkodW3sDBW5mHXC4dH
n+XjFrcQQVlqyeKShtlEDT52xGWFDhVkxXARrtQ/ijHJou3PfBfZr+vfgjtVQJ5lPwnJdL1KejTqoBCzGtCbaE9oaWmsf/aHTeRbPvrVPBS1yhll1gbyBauWX+o7juOjFVBr7YOliArxbGzwZmoL06AXtIOarXr8
s+BspAnMsiEIbs3Aywmw8nxKiKRtpIqFe16EUlwe8WfemN6SDS2w/KKHL+QL+WOfaCNXggXtlTXj6zgs2uyqjapzg3/RDCzN1xnTHXOKWIml8UWKUe0mpnBoP+uOMiNsaLlOSJjY9sChkZe3IccWYfXYssh5k5mZ
gyWZO49azbUTGm+AdIqXOZMeSs2T/FVul0srLQziKVR9ib/BklaW8F3NyR8HhoVnoyjNhd8/g24E7+b298n4ptf8gLHcq/tL7H49dn8IpsdYq+x8KH66pUnhYihGkbk+feFkcAOU6pf0EJEduFHl1P/q0pRgPCr/
TvfkA3I3px4spKy18ff3Rxb1cJ1AP/lC+BbGXDAmpWuti+prolIK0kcKV73Cwooay4A20CyVH1e/AB3R7BqoibGoc+ORCUBMOhqOo68HMoukgyLTqoybqWrcE6tmXuR3j+9KN2vmbuywVWDRCuAptaZxcd6WBSif
dMOpm+8n3NAdmsT+02aWO513zGig0tyO89Kyy5N91o8VaRuhQ4Wb1CrbrpQ/sqjy8rAGuPKvOqfyr37DHnc7MKUyya+Zpr8nMH6cl0OaqtyCgGwh4qnUyCCF69jt/7Mf7GjB/JpBSZWjMktAVOVJ0B9fVeUbF+Rp
AYJVqTdPoTh48NfHxosvZKtQuSnLtmQkwn0mY+fOygqyCFSDfRV0AcpnyaXra4uTagclVgfg3osheWfnWTFvNmqVlmvDgh6WqAxXq/IQKZu95XV8xuYPdqu6Oc/9JVaG7YR/+oDtymVk03o7AIvtypzjpoiKR0WU
+ifi0igWpH/aN/OBMeAELBFDp5fdg+QBThuW54uyj/2m2a6McGRHyfI7ZzROuZxO5YwzkqXblq89z/LQINOL/0RyfdEI2RusTu0VESlBJyO+ruUwa3M2qr3yaqDDEg19Ybbgs6BOjYFcN1QHnkTGDUHlw2FjuIAk
Vp3BHzgF96xEJB2kN0Yy22J0b0luCpgJ6lVe5DX/dYYRWkjd+Qotn7Kdi5wcyf1mL0WUtnCi4Sj+XAq4BRNTT75Oq92NE7hNHY4EOtmHlbRBrCu6BtvfYkyHc+iiIjw7Ilvp5PTZxAXroM62eRIcqk1/5XuuDwDW
nJuy0q+8zcfHoSojRCPwtrb2Cj/1QymRlfeJ4B/+MF47G7DS3b2qnPUJ+bM11K/JXv7h+LGJKDld5X33g3CqwlkcY0bXFCfoZjcU1tUNiDe2MVzIU3hLEui2mON1m3Fe1HP6KKzpu23rj4a2cj3kVT/h0jXQs0Qs
bBYItuXzozfX3ODIkQitYryt/WYTRzbJljDkppuDbyN6XXtxASIc9R6y9bOytljB8s/4YdcNhbBPzTvMYx6UwZMLSgnVWF63jrSd4nlmVUxPuKp4MD2/zC/S8fHalnHUYIyGUEsv8Pf1BlOhtO2P4IvmqVfVaXks
hHq+Ylpp9HkrGLwkShcMvlzrkCFUj8B77kWBoTTsk3Jb8lBm/163XghIP3PyWHo1C0liSd6jRspeSzg3tNVC7NskSPqolrE8h9pXMO9+PYF1mNunZWZzUQEBDFPdpprKQacgAgj7nJeOV749Vvd9lbyL2sB3lGMH
FxiTjOMU75CpeDM3hgi8XI4iXHw9szco15KTpxmwPcp6d7GGeVRcc3B8THMeUNyBDH8IRScMh2s+v/s1xo7SGkL/UeoLkRFN8eTLTeqVFOsacnMewj3zpM39MKgndSBUJxBVr/MXaqBP+SqcWVNUlgA2Sh/YiEbw
DGmKzCIhV/wz+zRt8wHIsPbIW/9ZpOH2gE3jY9oOaCKniEWifnt61L4gmWJiXLKekpJ6CPs7sAaxFzlDkJ0BAXPhnKU5l1nTlJpYDuJItBAd18cDRwrWMUmwnoCPzHpM03X9bdg62R8Sz+GWRzn3ZzHEVK8JNbfU
x5RktoZ63W3VmfCCnqS93XT9gnvtGNwCX2uMaEk57mrBBkWRimT81WYo2ZMH4JWzRbMc+QDYXg6G9B7KeD4Eo2x2+N72oJrDiux7wSu3OBTLhWVGK2FEEvcSFJXv2t6EZEY94SjBn80N3fhYmxUmFiAw30g43W6l
0C+P2dY31umarzgzxh0dK8QjbxqA0cph9QDBE4GYeTlpnV6jLY9OVNKTgnmK5QQQRl6Zj8bIZdK65zbc045wr1HIaozVhOGgX8G4RpzQXUnjPcu4cqERCLF5ri4oqxUWKQAG22IMS7hAsXaCWFrWywZD7Vk4NXo7
QrYydnaY11J4xsSAyfFeCzTYpv1BCQzdRyIbbliJc1U7wsZW1wlrwS/sFjaCMds9RNwzsAYp2dwrDNELjDjAFYeJTUEsjn0EzAZuEdi2Um1+air/DcNwBM2tDMTrZ96TXkr04k6Jfqybd3kGqy9Cb08gluaLhuJe
8zDv8c9NA+3bA4TEE0BzP1jpaFLsQSAcwvKqx5AgrPKrqyWPUkKRBkgoPthQfBPkpR/mcopdB73FaXP8kNnqlVKcL37GayMF7dBsIlSfymg6InYQEFqgKNnsgTlz3Gz4ErF2WB5pdtECHeNjL8OTTCaZLYWhOs5Q
J4jdf+25StnFclF+/nbwiIq4nyBhLLZsKynlhlVUIm02pfIiki1CHLWHgBifyCAIWzVH4lBCFw8QIB/7zkqIVuoc1FW1mdGUKrdKXjeflJBsU7r+KUTi0Vt/9geichqWseJbT+Cm6hVUtVXD2VOC5HwEDRS3q4Dy
aZUgpDpCwcZBXI4u++tdnthemvyG+F+J1WKbc5aO553Np9McWR0QrWDkXFBxQEbPAtse9y1PilT4GGo2L7IlF5Iqjl+25AgpWntvmJSLNnnZEO8tSM1W7WKUdhkXfztXFfVQ0dP9O7qKu3hd9/ln6xipXVNlY3e0
XVjW2tT4nioofwJdPXno0VEXezZ5+mrQKOflYQsbyHM8FIZhNBAK7gE1DS2Ic+sIkDXMsVNhywqp9qjdyctsDL7IqrOpCZhYck+mXMc0uloWUgAXrwCDdvaaqNHMehAKukWW1J7aJhK3OQlpQm9O1lqz+MAFa+aj
JcJt/jNdFBK7RebKYFtGnqYgv2tG1Ms9NEvqkisSoWqXW/rHMhRlQ5a5TtkWpGXtt7cnwFNZDQxJvvUHWXHWjRDiksEOinqsbvH2TXmLc8kPS0hD9N2d5wKQF8toT9jjw7Hguwp0563LLMrgpC5ni70EHNpjIf1u
HH3GMjmECMB6FSWG4C606d5t53YLpj8HQuvr1jL8jaWKhcBiddfcrGSET4vIO54ihE/B+kuiJsXA+q/7ey8OKb/wwI1q8QD38R0Exap4B3IbGSgtzL2OwECGzUFmFF0tqtXRlChjKTG8L5pGD/j5MVBExpZiKx/I
Tq0IIyYBx8Pd/51beszj6SrIPf7vtI12Jnhhd99PHutuor3dKb8B6EHOE6iv1kqVQOphs44eMjisP7UAxVL5hqqED8UfmjOzJHlfHtWtogSRh5ELlbtr3lM8k8wgwkRCbcrd5qo1D1LlKYLoFAjaD9ZCvLZ4PgYc
AIGvp4rKKGfC6+dagF9Z1JCkeaWy1aYU/O1CnGl/xxtFy2p9TcMLSvRwxJKT3fLdH33LSIXSNUCvZ2JzY3MZ4acxxITKOk+8UvrO6tn2ssKOVBjedKXwX7ihxlxMr1DWCiTM8F2Eukr04MYx1HirCt3gO5K6tnGB
Ll2TuNIR1r+qZmAfJkzDfU69mbCOtDndwnbi6ZesEPx/uZUevNQB7z78LffNNl7noJIMAlGQCUtEpzFKxvQ86m5uxQNG+qfKGO3+jtlZwNUpQep9g4hywveKS/JKMozpooST3nf6RXQ55DO7hKqrId09nwsst70M
+ZBJAjhA+pkyHMVOiOpolX29+CqdQpB3CKAqtnOFBgajcFDpIygqraYNjm7zqNFdnXkPcFNi1hCXs+k9AlBSx7LVi3I069pOqc6waKFbZVag2qLQC5D0umMMH+JezCZL4BJGujrdcorZgBjbnSB4OYxLsFq6iHA+
sjEu46ZJhaVfZj/WA8u7FUe5yV57thM0eN07YayP7JrMuC8eRFSOw0vItgZM3vo9ZmCutL8ksTUvh6bSNQZIryyi5j2OytnKAfJ7RpZaWBsCY2/7ZiyL4NnMOWhQw4GvY4dNVSLGlk/aB5Zvbe1FL1RF71NNmqkr
d93w7DtFkNuD2VzdCIXV8OqDjAYbx0rZWylPdulRHe+TEKuHkN7TuDDDqykTeH2A/qLvvc1pCXlV3Rf0Mquz+q3VFK0TboAnCOEi6nN9LMwVbiUKi4r2Jbl7toAzMcsp/KUMzP02608RFOedC0OPz8OoiN15nQUU
INdFJynmFswZRNWbCjk5QYGefAa7TPkwnmzdH39bABC90Kkx1j169Cy4tUjvqodsKya+sRou6ZHF28QvqDtzKcetsUG000sND0xeH/x34LsOuwWJzmYIK+mng2oEVPWynoZytdyMqefAJR2mQ+/aXNBa/5aQKcG6
HezWa5Ixt+uP5PqsK5gUH0vmiUXrDKglEO+GBXuSPTMRN9kzGv8gfR9pPLWZqMWaAZ8+ej3N4MN4iiCwD4SgjGf3TCU3v4qpFM2mgZexUCHIHwTrIB1MPlPLLRJmGz92V+waa4lI4llirvkNOu+LeWNV4sC255Vp
lRvhSztajjmFilbMHlyZD+MsS56gPuReKEYrYHbsdHYsol+/eK6Bl545iq9a1w4K2PIRqfAtbHpBHBawxRCdUH6cbUXN2jKaRb4qwEAuiahTTzu4gmJPssL18d1x9NuL2dPR6UYF9pFTWMilgISAviUs+r4kY7g3
exRHJ4ls9qW6URdB6NDGtdUbFkaxYJ+ArAWh8ImAcINCNfFTQFrLCJxtWA9kNVlTvgUDqCsPNJSZMRwSbkNUULzSevu235TuN0q8e2OxKZR2C1BjQ3MQZW4OggYmCElOGgd3dwzasj3FVu9wruUPtdxp0JtiKSp4
jO8OOfv+XY/x7uc8ixNKfbLuQbYyZ6QtFgW9q3W8cnB10kLLtzrKDvD2IrxqdPF/ym4MSmvwO3CAEMDBT9RG/1l2hhQRh4hGjGBJm3jC+MDjQqjclzSrsQYqIgGBp4aCdNpdbDcPIkrOiEIgnx7HRXCPOKqov64w
FOTyBzCCbDgJ69z+O5A1qzywHOp8TWE60pE48I9KjSN6Aq0adhJUNYiifIV/voBNIF2N77VUxfCVJk/74AqHVGaqFtGjYIKQEMd2qceIvZLc275xs3WPdShapMit4XfjwVIBryouamcnYFojZTFiFfDEGUmMzL4q
Ab81d8kf3wqy2cJR5HakHGHkgQxyrTaJrcS8lVe6Zihq45BECZMRpa7AVNmVPG9yLVpItswVU8vu2TcBdzUii5ulrWWXlqrirRL/tOzznWi/zSPqNsAOdJAabDjimMF2HFJxFoqiay6SZcvWphUS8E/5ulYta31f
zbVg8Y1nCZhJV9SUxv02YQISN9Pgxo2bpLpwc0iWtNlVcNtvXJrjdBbSZd9mhMpKSv9pf1BOIKSzQSGhdDHwoklCkxLrdPg2HyaxUr/S9Sv4JS5D2qcjq8+tsxrM/ccD1+1C4eny8BY58jHdHKgPLKfvHtN/0ciB
XJdovf6vIUcXEz3dcBoxp/s24eI3Vbr578FInSM3Klub8UVsMTtsK6khCmdwXog8Hx7XoY4u9lPwqsJUNGwDIS6BfHowAjkD7mnR7vSZ/7YVOC1FIHtnd2w8387luEZb14eML7prCT+RXncuWOinz2/FAKEf7m/n
IA6nV9MH4xlV4QG0FAy6zMEw8qTx0MSsR+zqiGdbMCmdOE+eVcA1pwRk3rF76rUI9dFJs43C3fMA16DVaYgwa8za2pXYP8VKvksmy0ECFTwTc9SP4bRxGsk2N/OVg4mu1qze4vdmFqbZgoFo/MDdUZCO+a5uPoUZ
e4vSv7eN23IJ1cdBWxDu82wDOUQdq+/pJFBFSSAumnocmVQHrUR3Gg6bpjYDHoJHGFExnqwusB401yFchVMgnCwOZx/m3JA5FO5Ghs7O0QcAbD1O5EIHSOiF/cnp6GYSRxE3ZMpkdtYVtSDvuupatt1gcDaLYbm6
E22zEEJry0q7S5oRs03EF+uDr/v883N7s7tupz2zbVoVgsAYUy+1ro4DDNXrtJ6YoVUbIXlgGHV6VJanxSOeG0fiK3hNOasRauMEbXfrfc2/Hmqh42gfz02iGi6y8GeeR3Egh3wndnXwJ0hSoydKvQ2bomCRFXjv
ckr5zXV8gB0qhLo2eUhy7ZCP5+ImoLbu7WLkzAvsUYOlzDpynJHLjEso/EzLMR6nhuwAkZN87dg0dF9NK03ciO+S/rKpDKQPXUlTbk6yYkx78k5q5KBHy7bjI56sj/s1c5oJMrhgFzdw3dIV63kwmL8Je4QPvR6w
0WDmmqJOFmB5S7Q1I9zTem7zwyhXPtSLjtCTig+Kwys4C/1QPeH7sF1QMP0vOh8QZmb0f9h6gvEtDZbhVzgw3ggbS7qqgSmYu7UuS+KQqI6F363dwwr6UXewSnqq0tYbPrT8xJaU9BJT9gExeZ5v+qDOv3p1rImX
1IB87NJMKV58+Ub4cNWidna+LO5i8M6V0vpXW/MelYeDGF8kv0Pdq66cFwECr3Zz+mtkQCr46q9W8mD35/vj5mNNh3c+yIbVA6Q820HkeigcXmBMFKAzUAeANMTnwHnrA/rrDMbg96olGhFHNXIEi3TriDCwbMrY
4J9FxMpDGqXSbhzkvCVClxgss8LLVRnfjViS2YC5H+5II9Cdubn7AzCIFzs6c4TGMywsV3lizOpeHDy3Zv4wKBXuSTcoZidX2zRXBwPGk513zdzrhPEIT0eMfBQOCRT84MbabKHMkZeqwKn5s2JTt7r4H03motcV
lT9AlkCJ0D0INDaW0PQPmgmA6gSvAhnm6/+8hEw7bTca4B7FnACoT35nY0yY11QZ87xJlRS+ICtMy5UDHxrR0waGs/YAnVMuoNv5N9xBkpJzhMeBHCnlmjWJ65eXwqKn8CAby9ONMXl9mbHoHiRjZRFOgt0Y2wfT
zcMN8NuY/lU75g2Pz1z+mft2nKPCglKkNtl9FL9Rifq5ACBTGucP83saV26zAp4rX1/1/dHNpxZSoNVR5NyBoGGW5ZH0jbu6OJyieTmDoTA4qZFotFrPhrNPbXjFxGAw3+v1TSJnNmW/utl4Pd9a1usureVHgIi7
uQP2MdmMfpz8jdaN06rzYUL08mJW3h3B6zEtGBcFoIJ9GlYv7+/Z25wqXqdDAV2OoIzKYBbUdMTnnWnOoonEuTzxoI/xd/y4zMNO6+4A2cOjZLa7Alluh8a0yS6dLT133U07xaO9GHVzbVQHrERz/EGB8iBuPB1K
bMJ/Kldd7+d9x/X8fkcwyU7yjkPBPWrXZ2L2kzWEr6UgnfAn76HlBE4vi54vVksszdNjDqOZc9N3i/A9OEuMKcLYMkzN55vVUpFzbBeqGMs/JZ9u2hcCfqJJTvoV6O+iMiVtkHWzogueUR/XmDXx8CRRdsVggyon
QQerWlpf12GFwINXqgj0XBWjCNJrgMH6j9cP03Glflp3rILTeq2aQGwfyeBLbOdb3vXiCmKQCvlswB2/wMSUFa9CFE895b9iYLXOAvk1dLkyosacQKaCz9T0+qy9ssuNYiCJieD9+xeczPsUvX2xOp4UTmDYI8w7
cGtjZHPNHiS0oxa3tLDJI7nbbLAiDeXiM0zefyk0wR+Z7ED6+ivLQ7fpHPFFEV0sCsEdgi34rgAP+yGYsCIngnqZbIhP0lM9NrxPPZMkG/zEQbzoKKAnGmv26wgeWTg09h6OY8Sef0PzeFPLOCOwOr8p6aClj/uF
sRTA9guYPs1Xoiileu0knnk1gSTaUuIAh/MSNJ0S1ds9Onpct7MSkU7eQYgaHoPKDm7NnAy7Uvxeg9REVt6EJ8HKA1rLMktDRZKiwCY1kOM20B5m3ggcsHcjeCGLUEFvusSaN7gaLXopiYu4v8gkTHa/ji2TIVaT
eRXIutEy8cNQHJghdMTjyRQLmPWqqn3D/nR9xBO42lYWQSZiMts4sj/PTAvznKQkTYd08JYDs6k6fqf+LVE9dHHLepT8Ppxo559E3C/DFsyfR2Z1n6eLLA9Ggafuug1323eQZDo7CjcigSZrSFq/kACSxRPQOUl+
9KMJpR/UFul+mhmnyleaP3sorIjdA82z8La5aeadtBcsf2B3SFTMMPSuxfuvasPTpZ0fOVGlSdVS81Ky2lP2dAMf9ofi6vYDUhZYyRWO3CHzh23WE3KJTo0Fw34OKePHYialQ7GIeb3eFVTFqlD+Ef7sg0xK9zgV
Fa1M4MAcD8FH0PGoBdyJ3ZYh2H+kPF20n9DtSLC6zgQZduEx84OyIr6xHZKZK65hCvNj5uC1knfBVWmNuPgok6e8llhZdlrMCnIeLuzqHH8sTlJGXyfPaaTPcyxk39bbkJ+KwJq1cYo6CwPiPS2yL+RVK80cQ5CE
K7l5wBjVG/bnu7OaOdqNGMCHCkJSw9+61DiYgQwiTFuocQMexpRY1HwLgcju5VQfaC4BYUgCx1lJow4ouF44u65oCbMcUdzfaUliN261OqnXdaQuBUuVtxjI8JziL87wr4+Jh0of0+YsTqCYD6dd/12eThCJ3k0c
iW5+OoOkj4bX/d7Uzaipwd/tAFOi4a5BguS/3lQIgu3Ku7oRWgwa0GJP/FUi/jhYgMMUaZLXGKQbktHScU5olUX0U31/UWBur544Qlo0ndicWQ/+6sbE8yZGKLROcX74k8OForuwYcnrRBRwv2YVvKVGG2nOMrm4
qOMJdYeWTyMSchkZNf4Q6Nm2szBysllO8ipI5Fol3kkKaFouElyYr85QpWpIlalHhaAAYhpHkCyMRsNbNYT0bSu2YmxwPWGAETyGnPv2otFyI7Szgfl1ogfomc7kZyGevp1ndbaPcVm0ccMLp0oYeSc3M5YLHYVf
4MMvB/7g0JwAoAyvZ8TUnCUcxzrNx2aHDf4Ef4k+JKYvOeY2UiF2+XuI+qSQ6/pAp/5w1hkDhte+ncO3GIJ1iwIEjsjg13/H/RLezF4xPNPO+Qzv9OTWfGP6ZzaY5+L3yOP44EIJSWt6Gkt4wjgx/+V62HUCAPbU
ZlT9ZEpcSi3FWHfAN8XHaHkW0S50eBBUUwLd5xQRSzKWUAhX7uom2+sqWF4Kz6dV/xqD1mcS1BRdqVGNKmls0V/A+ewzGTO+zEQF2UjerBZB1FtjefsMcmFrY/++Asyt+3V3bdFR7MeDG+GaC+H8UsMRv5lDzXc3
40NmI/KFSJtOom9S6q1KZ1vTGKTH2drnCp0O3rN8WGrBI7jin7ObtUd9SeqJjhjDOFZKO+OtckxSeE4tR/z0SUsQ6y6K6JwQpkO4ngG5GWCTsSOMxc7iMGd35kKgFocAd4DIEWQJo0x8V9//B0QxGcrPW1nedEOf
yO+qu5ZX8yRFriY2oMQWtPVWOWgY4EMo7FnVYXRlWOIGwjsrp/x4nYHO63qTQSdFDvWDiNyJHr5mxTYVpKw+vCYLsUx8c835Ky0y+mvC42lI9LxGBvygYI1UJ5YJ6sZq+nKImYTT2EqphX+FYHBqb13TKCPYKup9
a5alZsVJ6g6XGlGCraruqyYaggYr6kJqIi8O1alLqslG14Rw+1OCEzPQRUzUzcNhogdHCIwQGqxVnyvTCKAf6oU3wpjFMWutOluZNbZ56APRGRNFizMDJhzNCpqnWUzkGVZQFooRgSBOGnCeWozDbmyq8bBZ8uti
xQuylepecKInuBzejf+3N6EIlM2Ag8hjDqH7CeNKPNAuPIyuRv/CfRI7wHJE9205RPC4W2Ys1l8U42D6tiId8/hFVaRSzxLeCdt+btJFyCY8tQ8kzfMcf0HfaQGUc7KoTtOGgAXseRvMVITR7RWrm0F++rTRh0+I
05C1g3LOHadAfZnHziZftZY8Qhn6ohtyvkdLib6BexNZRv00Xbl4TnxaBEcUnBEZ6J4+22j2QfmVCwxmjgdK8h44cfZvd6IqzMimNCkaC436VJx4HG3wOlnlZR733V1DGcGToPyEeaamNGX3Rr5/ypV3xkHmXzAW
AtvySzwleHnMqXIuJks7zoxNvrfWMpRqmn5903PXdWP2HSWA4u6KoUmdDJtcDOwiNQQ3eFHiQA0D3BO8qlDDmKRxsbnF7BiGjvlycfoj8KxD4Mnf1Owo1ap6J5aEDTiHjfLBvD/QGhPZMcSX92r6Q85GsoPDoCax
lMcp6hsPIc1buh7T2wywXTreQ+WgnejscLjGeg4E/5BPm9aBIL3yodwydJ2nYVEUS44PZlIeqBp+4jB+Mj6+PXQ2JgN53qzXpEc6fX5y8h7s0JPt/jq+OZ84TNW9tzMWNRTNoKgFtwWSGXJ8EIVCSgXgG3ILBX5p
9UZj47ywHgI5DVkOIBmVo01kiwMT/cUoFzelY7LfhgATJCLHhEtunpePrpLUg50bnIgu0N/XU576/EHq0StJwdj6sYNXw2mU0nhs1MbjZzMsb+4XesR2lGNbwVtZZaOnqX1STVADVYWzKl/zmluXC1cKpZkycA+Q
tFVqArgRhXkKrplEjiaOWjEp5baGRpqA/+mCFGCgsmJx6oAx9UFJmo1RyQLGPYLKOq3HOAcs3UvgLxPx6r0m4nX81eIV56a4kQo9m8zEZy4ogGr05+h7ZZljr+ueoN2bxE62WA0BNU7bVrCs+Yro4iyC6nmgMWoi
v9GUMCE4NE84XWdh08dL0REfRkVQwPpFdQmGqbJWqMXlqrTcJUvNLvTdqAwPy6X5jld4uzIXZbtJVJFla1XBoyrVY7oXZje6/T8dFXz2F0VpasalLo5in/pix5Nw/JOnQfbcZByClilQu2UECdjv8Xuv2QScQSxO
h7OKygnAxzR8zelL22nwZBNxAqAZrQgh0fyETSgewSIoJVHRyKNlUoDGaASmnUlyoxEHbWISWi1ULdoTlGblk9CCoSbjbBI3wU71qqCJQU3CrlovYzxNmqEds7J80L7RUYjgVwS34lzS5A7odJg3+gy1SUgmNBlv
Y3AHmn5SRv8zcRKUwgytl865FosIgN/IEF/dDV6CFWjYOTKPNk3wTDN0J1LK0w36fnW9WjJpikwCrZNMAOmWTAYFkUwNxEirB9mACNMeBZ7sDLEYLOyBaTQSwUx0O0ANq9H8Zxyv94CTU1evlduTEs+JeIXh04Bo
PybhTAx1OhA1SRVnLqfEQor4Xp7Z1CDfkTLOnk0vYpzXBZK/60ZLncqtRvN7L7MX1Mz2jfiCTfUlICsfplKggH5YtBCZNnmU8Uwn3cyCYABeanFgJLherUR+4sCEhJdoF+KVMek4RxEQnPXCBq3OZDnWHn6NYyxl
bJdi6Uv2pgEyeYs0maspWDMxgSkRCLWhKyrp/yBPvIll1W4SC9kmglXSqKf4yYzUY5NC+vqyEHw+hctNPoAvQ8UhwaIY9JdKDc3vVZRn9JPNDIFNUoXziLHm1OOknA9DSRLhQ00stjOZ8z3VBtfniKT22Lo50xgU
iXrr5UXvTsZ9r1MgpW/JOlyxPMTDi3TdPfXlt7DcZivydkY+/Rnc/c4xrMjRFyEAKOZxFuuEfEoysNAk6WWve2zjqGTikmYPvCZ4Z7m2WYmWad5NYmdCYSuqRQNl5XPzx5QrTlJpyEDI2jDqGWL2Jg1IkbD3RgM7
XZLbnmD0BxGcsSke7qxt66ZqzXEFZXKWYOnuAj8yQaCShNKV2zY8xfi2JxdDT+fzo8rhnKW1dr115ELV1dynI6JeEAMPCXttzwzi8dUgZNPphGleQzoNVdRQC5h92RA6OEa2ZxnC3g8KFshD3j9griaQtlfZDKNy
Pb/I7X+G0/PqD3ZAwAU+TL7QBI0wCR5YXFkJhxDrU/X8x17krQkUUfdnhJLLXyWxDIK389A6+lAa1OROn3lFIM4mYYbJ6gK0sjBmnaAOSJwR6bLxXTXwxCqQfFxz8VwA17iFsyGL9UFZp1iFdysrXyeetRIvWSUR
0zApp8ZJC9CVw+kuo7O0SuybNCJDzOfjZ5TSzist2NVnnU3sPOXi43F/0Aa/lNnCYrGuYG/pZ5GJ57N4Al8ewXeev6EhdRdTzyLnGqA6kzgT7uzayk2TainQgo1f5CwHmndN9HXqw9tIytPhsjU6LWzTFLVIyZ77
OuG8Io1Gkc+wDtQqi/AHVc9Xj0fNculLzVlnZkulzZuRtpm0UlEIbljmgUSuK0ea6p6ccIpy0oSDKGNhMhd1GNZx/8snwg+/dxviJBxRIhRfm8CvOebfALDzjgMjEkDDHQ5t5ukON0B5bTCUjEcENsBxfISHxeSL
KrThkvRDaoZngFyxBaH4uiEvumlMNbF1NSiSZhxGuuh+rRoUirkGnzVm+U2CME1Xe1u/4UD/Jl+Ml//vAqRy2kpT+GROfaV6Aa49cgC4oHMsDQihmSfFUj8t2/tK4BIp7ihysOAXzydSjUE4Iyc3C7PceVW9iXz6
rvz6JWDpKeBWTQQsCjxIjsROHIsLvPD+8OQLS4zfX6114z8GfMnzdBdKdMefbHnOLF1xM25e3m9utqt+Q2sWZ3pObx8jyKJH+UuQjL4/w/1AGCQXWeYQBL63ZDnYBjM6kyKWFlbm+uGUn78+kCq45zlcV6Pwhcdk
L3VInZZz7zwl45TdW6tAVRRB91keWKFnJjTT6kjTgOh9BNuJLnmQnP6ZlG/FAt/mKQWLsBkncwuXxnDLIDXcCaBO70m80coOmVmoK+MIYRa+zXkUxGkecw86O5tQAvQzXvG0wmKGYEVh76bPxS+K1JwdyxJeA9e4
c+Ux8ZG7s8MnXWD5rKZ8Oc1llp5otHrfUviw5zKgAIxvNs4NG9Wzivhw7NdMVi8YxZrK/K9QH7epTqsD/d80qqmFhY2re15XXDWp3Z1yz4PFiblbPIoIQye2HXQEunLc59V9m/qKrWyvxfs3RPuk17FpvYHjHHUA
pAL+BDAC06tG6iLUcDULtTApt41ULQigetem1kUPhMFSHGbP2iUjag9KhSNRk7gE8xHjMGR9iAdOmd9xkylUylYHxxVne+zjtBUjFNd5o3CH3YlgWa1GYZfhVUTtorO00GQiZfXkoqlcdfmP12+TsELC05dlOMNS
McYNYh2HYNFINxd6nQdYRU0zBEaFPG7LtrSvI0dsxmyaSFiwZaOVsr7dOLgg6ifQVvcbmdcje7q8N3YkXZHLQUeRrsQ3m2ZXvo24ivnsUaIRgq0NYFDhAz5ObDtLQGOYQsJbCVjF+35HEz1L0xECGEp7Y2HMIy2L
Rywb4dY0PfHfsAwSaA0vfmc9TND48KV4XN1sjhJNRx/zdmiAxypxmNMo4xjZX6BTkuWE2Inqqpac1REqKCZDcDnQyFiqf3IBUnTpJ6rIDQwa9gbgCg7H1s8mtgnzmF0j3yNxk0yBWgLPIB/kuZDk1aZgHVMhlB8G
u+htxruETz+wE8qzYeytMMW6Nk7PPAqlOUKe0A7EUcz3p8PI9EZu+MxSHO72R2cs92jF0UQetw8vdNddBUrlWGmk7j5UCZSGCgNix1bFpzSt7MUPkGPPHVRIxU0UH8xX1TQvxUMvxNTcYEaCadFRNsYMXaxfwZQ5
I/w7RH2yV3U1yxwxxEEwJMWYPIm9mpipdg0XQu0lcXfMQgCSSHZm2qyeQJjHC5954rreLhKNGQJiWXWi4rBItlLNrhH2/g0WzkyRsfoiNgb8zD8bi6eM/yCqOfyZG7b0KSZyGQGwyzMiWJrx9ajNM+tNuk+3W6up
IhztktUTATlRkUTWGakS9BFm17Q/LolS8ZrCk2WJlWp6Rn/opqPGNKquaDjrF4uHP9z5PIN+Ehabn9eqyF2IWk12uklfGgSUiCoRVQOmyVYhrd1+uiuE2rEuLz5Yp6ELTk2J4WjA3sFX4nviUIEJwx0sZC/oAEcc
7Vcpe/mU4JKvBRZrUqkPTcAS4rpxZPXfm2C67m5B0WwkjBc70qXM0C43dSOKMRKMIiasZwnq3IsDkvwqUO9BoYhqZUDzwzUPdOQYUXbGUb26NcYYD7c1/sUpqrP0xu3QMX/SjYlNUEuEPHaISnZyT9ZoG4Xjf6tD
5g52AtgpdMjqFCN1AjnU7fHskC00aGagW0aIc/Y1FDymAAug1xtO5DGCR0adLYjRLioNvcxVRcqWbtj6nxfhgjxk6ojLRtcpWKbrMYD7k0PphnCInUCnCcuIC265UJKpviI/5qyIUFzNzmAS1iv491wZsE0MmKj4
0ScKsaIAm0JWpDahH7N8x645QDIjMgI3MwCfi8srXg0bfAKZ2hjXkS6MnrzHw457N9Y5sUumlCa5i3pB/JQRm9QqrRHPnyycP1iBjbPglGLjrxDlg0OqILGBnCnG3ZSIS/yAsQMRnogI7EImCdZGg1XdT8BAHODK
O975jNvuFqxT0gBRtMwgTGlG/H87UXMCIKiduNc+MDkycBaXasPuBSliB63V0s9KMpp0BQeOXtdRGzcwPLAL+I6KVcneCOrK7Ow64wpq9z5zX/byCgOlPeT7o1zuEyRU6B+yiDwyRiT8WVcU/eM+jaCp3iDvIL2r
OxbLpPpYSdPwvO+omzRDocO/rv46TfNkJZsoOwUUQGWQAvtxdQVZ/EPnuEI4NbESVI66UeyXbJ9toMPA7Fxnl6Vo4RGZhD1PXC2jQJXveKvuMm4V/bTNP+hNwzbgVY8B0R8vdLQssQUDw/woL59CASWP5X64Piy8
We0Gb77++Ohw5ipbf18xaBXUZR79wsztCYZiDWmYlEPKopzJT+lUOK3gYRg9O1IUB2MFLqNh9de24/+naDFA/1dn+cEpdlqMP7KnNPURdedlZ8YYbIRpM3xraPhlqZyNlZ3dQHbAg8yHZbb2YXOXIFRo+OfBu25J
DxUM8LnGJZ4nV+B2kDUwIi9Dsrekfg2rjZHsiNcrctLTX14vkvWABceejtGgEWELOAp2nPVAQpVqLgdtBGc6yKSk87bRc4emCR/Y+4vR8+x3OhgJg/6JVqU8yCL52GH+Z/uPRknQb7r6SfYnhY7bHl5mup8vGSpR
ViVraKglTjj8dG9IxyCmFTOBpCWGO/p3DgHEPRg5V2dZ6JjOC0q1geL7zyQ3CFq/hGKk+u7HDdtuQ/MxalwJ3W3Ws9qbOTWjx/uLDVILSv6wN4yP5pHVHHM3bhSZhHZeRrpuY/oWgM/cygORj2vYhO0IxC3JiSCj
YTb+trFV1HrOHK+7yMEYpBIm+Ug939OBhvp9Yvk61EGon2uKAfqAFcofhQnuFpln2A5JdHlt/DRQ34C8Z59VurV7aGVILFQFAeajKWFSrqebvn4Nan/mFi1vWZGuCap3Gstjp8XST0ZhnthOyZ0T1ClVwq6J34Nc
h5HoiKAWl+XTKLhyBH9pnoyKAqJQfMxAy7598+ouzp2mLQUr5OOFDTU4EUy1qNmZ7JQZizr6sk1miUtey8qjw3pE+Jcm6DNOl/kZyThgZ+d4Udxt4VB3jrcgQKfx7CRWKBzTzSjTOMog+Vxk6JbU4G4TfLpX9R0g
M8YqtIbn8vb98uM6UeihEUuRqYzLEld8sftcMSWRt0fwGGYLa2GkVjyI7ImM4ieMo2sKIq1XMZrNdM1i1G7E6BNmjt7bO2ZOmU/+JboiZHBdAcD7gnK8OdcEH5WkYZozXN6YcR0DTZ5nieMecthndxzUExZFmSBM
5FWZiEo8gnbhd6xjxu5XULazA8r7seuOSBUqqRU6ZLySdHlN+bK8tpIv9ey199qOZaHjLnNe1EsXm3FhKJPOUWX847o1ZtbIwMMEuhRbEmWTSpGZ91XAxSghrtZwigRb5qiMEwo/v8po5cjM1yVbhQ5DfPWWDtgI
K89HXLftF9BQieTUQRxGMiRYfdDMvIYSq0G2GueWspKm5xIs0IfHo4Jd4ClenlUEjwTgA81LzHCddu08SKjvxhLzrS4VDA3qsyzWOx9RTTyYaCTi/Jeazj5ZKlmylNa8NCG+1cTsmiuG54hoJxVadNqce5Qu5eje
+OX4g0HSmHDqYHN39JPTPNjlfd3LDjevYoISO5LedUedEJ08U/2qXfMygPImXCvFNAuS5NW7O2hxTW8PDKV9h2GCy3N7pemY++gZW2pH2i2zk6eS0bSHq8cMcAnnluxHpIgkcMRk9qXprzZDW78oU9fo92VuEgTe
qthhumomShgOVlpTdINpXQlon+ZeHmN8JomA8IaqVHhNsZD/jh3y1rEw6yasNPan8xAhmhUpQ7l5bQ088IhyvF1XgEmYJXGzFflDywaeeXHmjGfIOK9UBmUZWlYda5ecuRnW4NuO5XY9Q+hq0PNUWGr2BNqDnyvN
p1S5eQRMfjfBsvDzkf9ov7BOC3M9cnk8KDlBzHLw0BnDL78u2RkctOt8bjbKfpxoMl49c7rSt0MtK8IE+AXfwc9Vs5VgZZsbcGfliOCuzc0ReRj2Z4fIaDFmZWBCalN/Sb11oAUxAYhJsicRCN83fSG/HzaFT1F0
kGWN+f1ChBFFz4m0jJjuVc/6RpRERjehHfZqu9mPk0e4AhivXykLOBn+063oeie4CFsYqwdQuTM062t07FXGsF2bHd36rKvyt3MJUw6aNXG3ba6TyNPywTTjRlWD2cxBnI4pkyxu3FNEAT262g06FKrdUhP8kGv+
4rke8mFvgTele50Zt1qyu88Sxvqp1oWfrRBsGXjXBBHGKnN5Qwb+vYMjxWeXYkDrMdESOFJqSXrnpaMj3QrH7UTDq0AAhr8HeFRUYm4PpLN+xLnqGWQoRfzD+7ZRc2Lm2CwoB6vo7dXSknA2Bt98XVjahrkGTseC
rPbM3Q4/jiIRm6s8iS5bkVUryizJbR44NEndTNqmuBY05YrCgBD/waMAaCp1A2mvDvroc64qmEYHI8BXYA1j1shYjXF9J6Y9DcQua24RcA7GR+66/Zm9Oq7PUwSeYOucYQDLeVBh7LGGl0FjVq7WaHMugBaYvFpZ
tcqjQt0NEhG0dsQLCPiGeC5t8ikSlKZaL4vI9VE+bC10MzMzi5vrQxKtIQZ3dkSBAIRnonoCEk8lZkRemSVVNmlRRQWdzuapuOMyrYPMm85CecJfvVxiIzBylvIm9jSSqFTqkUbS5XhLOr7WNUhG1XT4a1VagTnI
SokgHhtLb/nLU87TRuSeeZv3V5tatkr/BJPkXXZR59eZjShWajcYDMl4bXUPvlK4Ao1pq3UYDhanHN/obnEal/3AdJn74FE9hgc50qqtHjQaKvtXi0IaWGouVGCxzWG10IQum48qhyXWnaKvUMq4/JeR6ANDJdHO
SDzdhtrdmTOGIkWIWcxrD/pW3r4amzXvHEFPoXZx5oCd3SApyEx+cTZfmcUW0VrV0oWFxklL/Gc2N9UrQU2cSUTaYhb+xzLIx1RBNxOCHmTfEAJVYlrv55sUaH+6gguanoUVVJ1XylVE1sI+o7dyf9zRj1ZxqZy/
Q05bnZUieLdhPGmDS8GAEO4TSi5rF1OVNjChNDdLQBeQfmWl915pp1a/WWHFutqImWtYTX9XlLaSlla1DF7dZt9mqOeHmZPQjuh2UUz2zdvCfTxaHn3p9J2nfUz44++R0VZaJUXx/tbRDaPvjSVEw9ZaSfV0nKdg
tQh6c/NOXjn5XSL61/MDSu/Li5N9scL+N80IcAIfdiN/t4KyePDcXY7MNqBmf97Dyk24JjfP9uD5q4FYzktGRzIX3D/7ULxV0w64rs1RVwZESqHpv2MC6XGe7D50Ls/3bXKTPILjZeK5K3D7g9Qy8XKNmowgLaXP
kAf+0eGkw+m4oh6FVwA9EVjekYv1sj1gYSc52dXGmq/6Pd9DoiWc3eMCbwjy2u4MBgeqrpXJeO9LpDWHWuUY21UXdmqvFdOT4MRDUmdwv8AUpoqHGvIY5VrKKpIG2bttJMKImloOjMZrvWK9cxceE+NoJ5hD+N1X
MitaRNussnibO59uZwrh0Dy6SmPi+RIJurgF+IMRCrjUsr3vkWOh2HM0Qe4nPVPrOPd2qjh2RptCvXIMjv3AosE7uVyxpv1IRPX1BgcTfD/aqBi503auHkGeikRMo7E3LX3xV1hiogbItLqp+wbAtOrm03wiVhKK
gK6W2vXAl1pP3gqe6j4raOgr8hmGa8mo/SM02lNPGvMP8tpYoTqNFGfDc9dq5p6gMTLsFADaIpVgjw959bjOgUxYpzatIZ6+Og0PgONY+jpaQkJGwE74vI9fdPDI6WPQ8vj7IIbMFW5xnsT8wlljmnqgSYhPV8OD
c4iDiXSjMnDdpIMEX2eAEYP2kHhjyQIHZj6U1F0bx9ioZqyK0yDYE6dvpRYHUp+pQZ3zlmPQg7MokLb7JxNWA2n905fiCG9I25MEsc1GlBagSBSQo0fOlIkwm6/UEeUytNIXsSLK5ixCRTC51LGxTHu+Bf3QLYuZ
BEf/s2mcjVfgSDXctQ5NacUBEchSKOeeZDjm1cbVMjZSGJ4bn/YTRZ2BJpHZWttXZ2vf6/Lu2FEsP4/W4768kUk3eGcqe021w+8BmTUazo5J3XPIOddCbRVUS8S+r0ShHYFfep1XOplR74Wnx1bGyFT1sNWYVkG3
K8zPA3O6RuCgmGO2X8UTERkey/EdNo+P58lHQf41hKfRwDo4fDdANWrdlubm6zlzNic6EgHaJl9/2xXhLxZO9JQLfjOC/35NQqVIr0An+L8DAl61Q13SoEAoSzlKjeFiI8513Y0G5cLQicjobEOLMlDDniLT6/Ij
UIV98Qx/5G5DVARcDJbuzxZoZDX6yedOLf05C6TRiKqUFvHo5ecUzeyUYHWRMVIzzvMziiNSB8Hz2/jQ3xJL01v6/BsK2EgaJldRIsb53pwavPlelLWNvUTcJIP3m8J7XvHe+r8KbrTWdpRPIhgS7cGht2p104Dx
9gOdQidl/ivEwyrKzf+YWysrkcGDSDW/l6vpb82Nz3rlXgfff/kqolsmhRuPyFscz6dSfFQSp9G7bh6lyPjbk93CcMsnK814T2N7rf+sV+Hbcpn7blz/lPc03WfklqfO8KXy/EObSsWO0RK/s8xP5IXKABIkwmvi
dHf+APf7475pwzCsw+165u9clnMa9CSLRAS5kGjB3wThEyqpXLnan7/oSmK5Mo+Hjg/KFGk1jzpXFGZHYjUuwNk57z3NlxE8/8tu2k19hIfJufRjHplAS2IeTXKFrpqXKK17Mv2x/hakvRi8IVANVnGVmnqX4afu
xf2Xvniqihr+I2RNKOGsKZh3aHzPm+nr68wWZ3HyIxTpUYi6a1lYYC4jLqQJBmFJd3fnWh0Tudsi50uBzGHFsTL9N6wFOApmsfMvJbmC4/Lpwj0G1axmjjcPzDCXa7Uqw29x958QvKYe5CL3ZGv4d3yJ3p0jU7yk
oLjLykfTOkg2zLVI2FPMUx2sBEScARr/o/RF2fAGBpjOBLQkullHG2bo+ygWZiSF4oQNg6mXmxCDy+z1MPRCdwo1nJWALnCojx/0j/dqOKb7tDZsNGX4CO8lcekNz3OctEFnOJxnxvS+v7Q8OuQ5subHJvadw7M4
u5DuYSnqEKPxfRNbfIZeyHcc9Ol20YrcqSk62yNb3sDydn3XehHk4dLaLzAGdRP+uhCPVQvliVxZcd8lLn9yi+vxh7rAbgMuclNg2cgl4JaxZ2Aa97Ir+2lFgV3zRcRsHgMDRUjOfxfDOE0u4lo3NAdhS5LJsvx0
cbHNzJ8pLva2OeLlFrwKQAa+20g+C9DewF3gRChUi3csnSTGxqzIexij6ad27IiPdc7lHeI3Bnz8pOvBSbmzYdDD1mt7EOJ6jOzWmR24/6C3Xg2tkbsQk+xk3V9X4eQg/gO9i+8RYGxWEQSaKFb5auHIWdWdAFL+
2Gi28yf8M6g9al5oWTF/WEizZtNyKGUzZnPrmv/0wfs37mIVAkIpd0LYoSaOtyWvJLCGesijADyV/h1CGQO4U8Ffm4UGIelwwJZ6nIIzfGXrS+I34ioX0cfjGz5su0LrltIH6bbyNunjrcusGxcKc19SpSZtiI1Z
uttw426RsZCILny7YxB6eur7l9jO1eSeRptl5cHeLFotsqtZRrPtj1g7qAkY1xCsBJ8VYIHQeqzvhcvSca5Ob9yEnwAMf5xFSrsxaknZX5uVFFHhIhZM/mzobhibhL8uPqPGWIzNfHVprgolHZaEjimhrsOYk1x/
XwSdl1mjusrqdHj4aNZhKafVqFOF4u1cvBPRQbtuKhoD4MYT7KR+04JsJgi64nxaPSdWmEgeajdA4XDSP66iOqjHxMd8RbhqdhCqwtKeCgBng8Vp+VxBBGdjVd9PZ2yJTZayTsCcGdbjAjrQQtlZHpx8MY76PjNy
MQGeJTtJ4Az8/AcVGE9dmWnclJf1DhOieGdHc3NlOohPBCZqXtHAKLqPg+9LQ8zLpW3V1oMl4htwoZ6frUDofHnqXz+m94kojnrpjm9xzDgjjppJ+vqysjxG9+yu3JElQH6hVlG+SOUS8cE0CXS+d4cNyAL3fyZY
jrYva6Rvtl2TzyVa6TPIEDDt3izPlBzKalfvJC8260Ix/Mp2rxgYsL/FUP+Lech5ap+LaxkEahyJwZq9BsecLUH1t8F35Qr9aB0lf8tiTpvBDWqj90Y1RWklcT55DcvtQUHz7lJEyCU+jiG8P1pXHzh9rMOEOgOW
7Va3YzYa6WxrjjljPzMGiw0AInrdccl7PsI6as8gR0qPWFSiTDeRRs9vfyzSJLDn1lMbvYJRbpBXmJBBBipxe9lCbGib2KSKUW9wgoK4jY7HeKQXT//Znjf/U79dPnrxKbt8uKgP555lcN1uhaX+Q+Qa5I1m35/r
AHU0sdJMfOPLmFduJjSrRz8hoWpJXnIahZ1tj0uVO1paW3Eu8rgYFvYm8ilAHoHAuiWK6ftINlDszlW29u+W+ZZOaU+jgH7k78oZbD4nXuUpjrFrGKtvGmLN7/z8GEYBIL0ld6nPGulACsn0VQoNXPYbuHfxP7in
vR3nN0+w/6KILvry11+472X67yfBX0CnOa41d5msyBMAgjvdZ2fsS8AhqLsFp0JNk8y0ezGo4vvLyGu0Q/Qud8S6K2VNZb+2a6JKH1zO6uM/Q1si4GjgPLSANpXIMJwv36y+k+X51azoMqjENGzsDMaPzd8uDUU2
zFp9vo1V3KokOqw440qeHI2f7SZD40vSPvm0Wcky8VLvqL6ZDKoSP/hFUbHmQQTLklr2FEtAB7uP48H7z5NAw5KiEbSJef38LtCni/Q0ms5o0sX7nexVVk/HJdP7lZGdnu4IdQ2ZAVPIkpikvKX0oLtX7Ya31mnK
TX10LQezLUet+kEb8J47+iLCVQUrt1JFysmG3mlTVhMzCp6ZMsrCynKhg2QstablGVhZ/dxH3l8uGbcqz4wVnRsJntUG61kKDSEdwYtXHGzAoCsoOoDxSppLA0SHyd07zM+dejRmz53yccCbO3kyFM+tTABH+fYx
WpMiQ9+48sTiV36+dvHer0ySQtyoCYSafTgUCtQJUDvkGK641qjajAR/89KM/RsFqCW3dxRlsfxl9OkS5CfsAJFTSu4nMinXFsvERjtLZT8hyshSZSShf3Gbibm4FOaJoXTlUSfLuWjO3NhQvSrOoN/SZGKVHcHV
FonaROB2NlE7Or9zmrD7dhtUlEj+S5DwVZeIB60oS4zkvkxV/d+RpEaOL+K4coUmnVG7WNRruMAOYT58aee7q3qHYmAWHInSrO24cLxD6ZpHNitp5UFssq56eZhRgI8nLVo80wj44rfzuo+ZTPUhrAbnq1kb1vA9
G/OJcpr1JoQZDmaKDGOhqcCtwKbnfW9FxSCqAN67KkXZSOOUiu2uU9Q/O4e/7Xis4KTM1pf3uBSFRQVIm2HskmOLXDZ7Sz7ws7j02fI8rs+cKQxSiu37CD7xSHNzQj3Yz93uqZ2/Mb8ewHkwgtgyOfhYCe4bFBmK
nT1djX/+agTTaHrSlHrmzjDYQcqNlo3RX2pLRl721V1DddWnX6e04kZYwJ6vvkmvX3JqkG/6UBw/E45nU6mQRA86ZkfyB4Jw/NzDl+bicfAGu4mMaUTHJwq0sadBbyCMMAFO03pg+c4VXAXIbfzf0aMPla8Wcr8k
5ykGMefYoCBsWPF1Tm3XnCPlDhBTMovzYGWWiZeubBfNtNSQQaPg8W4xHrGqYIv2x8r7RXd8CD8NhdxK6o8r1OPIiqf4uNLTzJL5XTzNGz8HkbqIsBHrGhXYz8cf/OClyXfxhm8s2euj4xnEIzroLxPfx1UQKnhR
kMSST72jSAGFlCk1MPRTjWI+DMwtpxtb8nkMZuCm57ldijZ/bY7L3sb3dLm8ogeYBrylCkTjyVDKuHNw1OeTXDhkM+ve+Xq2zwNggSKqYjamoC2dDjd/ryblNLe0wBz9d5fyjRxtS3DXGOkyxfnsJH1fUMc7+96q
JeuD4IIwM9H1aGJbbuwEKe772FzTYGr5IxIUOsgrCUFGvEo1aACAjttkEMhP3ntokCby7r7OqSHqRBwU02QSLxJ85SUTJ6D6OrU95W8VLN5st1mieZurrOT4mcsL12x+QZhuRQ704t0FB4r1zpITNGWQWh9975b9
9AXMF+QrsSwSwTL+lB42rYbBu20krYt/VLvLEo2g9vg74uU788g0mL+34hl25MEcxwlortM01uYnJfDDCuig57M0WY1ILghqsp4gzeLSEcj53VABB6ipq0suCdqbBfpodbaR37xyW6YHTnKpuypcFuULL3WZH2YA
nJ/jPQLECLJF/GMATZe4UiZ/8HkK4CDltYxIumBnXQ3OXb54tGqUGt8Ytyj7RSDEtFLvI+B6wHgA2JpUFplJ0ncGsfuL0JtdLTQViDU2FyHXEk27TNFdLCiCqS4nT6CEV1OM8TBnSq0Lm5d7IsyaZmSWFgzZF8ox
fTQGgS0XO/iWEKSmL3tPbO01n51qJ31e9ym6trRnotQZJRC5zijACDWUxlPPwL5cVnmJ9jmLDT9V4QjDT9GJjFMZcQ1p5jih8NrOJZrJj4o1BbVHKfCW8B9Fx7tN4PcVMDRjpOO+9jj+4P0VjEMsh0QDG1P+m8Q9
PNABNEOHz7LkSagSXgIepJpPHi7OPPCl/vCPLXknS7EojQzSCZQIVeIOFYzrtxMCeu2CfiVsN8LMitqK6d+yy9GTGgnNEYKj1alI5QwwQyIUsPC2mkLZigCtHq2G1IIvxelU5WU9rXEPQJWktdj3x8pUplCRsQ3f
hCiAVqbne3NZlUR3LIcuptfw7E5wIw6z+pNi9tb6V0jzvTPPtDGZJdeW53Qipola20pu3IRUv3L84Gz6xLNGP1IgO82Wb7XxdNaJ+JhzmTHavm+MHXboQBycg46KdJiDtYKd8IHWeqExKU4maQ5zTma1CbEtVUko
75jBck8+jMQYdgcyve+HHD4ndb+556ej7hA8aiRZmVF5q1XA4kPGFMGL+ETXfag6VZ1BhsLHSzitW3Z/j4qk+50mkSWsmxnKlD7+UxhdqV6nDV0v3D9Rb4/DaZxvJLfnUcphXxBP2DTIbNY2XvXBA8s3VU0FqAV/
bPkV9qo6TqpzJQafwhdTCPIl5wwGF8KrUyXmG0W94wo/SiZrKb1Lcs+LIZNFpDXIvVKdwJl0g73yprMgfde0s5cogkqEapxQTJH+wv5e0ylz5nQ+PFzfMnMpcNCdhQIcWsv1jddzZesIUlProMspjCKmUVMHZ8Zr
yex31Hyl8/lh/sBmazB/o8Ovk4vTX4W0nFjkTf3yaAaeUAfZyb4JonWAowvZ1AqxL9PQGIk6aNH9BqQo2HfZwxwwwAa79z1wbrGWHVwZbizzRc7e+RnAUQItaCSDpF79lFpvGczuNghdMuTYIBQnQC3xCXBLp7VI
YRonCVTagEVJIbz15h6c7MgkGiB8F77+/szTJOzko2JNdswxwqRKBosmXcMSOWwfEyFj0bTLigkGJg104NTaLhXlobpHs8TK/bRS0ycGDSxqCsqrlnC6l+KBszuOlhOoNH9BJjZSuoe5QuXJeSHShUmdO6C1uLuG
cpUzMhPKdrgbQbAb6zJBctIykDUY0Dd8UHkYlGy9I1VJEGa6wCd2HJovn+/WTsq+zORNVXaGQFavHPZoSzsEF0jHuCxf8ds3A1z0sczc27TWLrCI9S1pTx42Cwxz0KyFWKcNmck5iPPcdOuPWJbCmuUotjWnVRoj
ktkkbsqxWsazdt0Ns9J2q9mvq67tIU7URpwmDIOSfWshtI3n5ZvAOaCPgpvTGc4dJp9eHd82a/GCUlb+vHxboyrRa7azSPZ+1sSREb4bWxO3qNVyLHXIt/+PXhSumSkPuZHZ2pMTIWcvfgWiatJyHzUJbduRc613
ygpcIi3ua+wDsQuIiFV4xxE0FVx1zrXI/TwDr93kTaUdoYVoxBEDq798wCuzjL9SXJ2ghJK/PZYh0KQMpVXFEGWLLexKSJTZNES4yrFIvVExd1EVE4D+zcJsnmb7fLBDjgxD85o7oQxz7xBIrYmOL5s7nDphY/Ba
FEF9raBpq/So3U7tiUNHD7XNDW05gosMsFT/XHHOUhRmQdAT77wY7HPLT9zU7UqdOOTI/Fk3PZNL3wIgCco4J++u5Ni1kbgQ0nC/h3zamiWs3Qj4bocEJIULYlUdFr+ecV0v9U9yxi0kaOrvTkhWaWqwSCuTenfa
l57EjpPBoBOI7/pHI7Jvzevec3sk8m4FFLizwbctqHtpco5XngVkJuA4Mji0gUoaWrrCpvy9ehfgjcuKhzlI9Okm/oWjjuINDoqknrwV+yrbcR6j+V8BBPsUg0xv/uyAAc/QAt9Bg2jh8IN+gOFLncQIOUlC1hmb
+d2Wo9lSvRQkudpB5CKV8BFlRodQjQMIw+linoqPzOBW4Y9auxUIWY8NZ0Kf8xYa/Dqn0rv7oBCvBapFBgJ1itZaxJ7TvK4tE+Kmli8eK9hMqo6C9pxiltzVrONvB6vsr1TXyFqlFcIrt/jEqc4R2ZUD9rIPexBx
tQyBb83GshOeQAoQQfGoeYtcLEXjWwPMsAZIj4FoEI4Uno6MxffyK5l4ZtMDdRVHlyFQpyYtov180+cmr4RBDyTzMyTR3tSB6yQGZrxmR8waDnL1tldOiX8olkzOBEYhamF+80csyrQZ9mEgLyW/fpGpBemOcpo2
fYmO1ds89JvS07Hjk3RJJsGsdAouAN9txtmUx3FRUjMCum5nTIB9ZJdKMzwvczii3eTkroUsqUe9CayvL6IIEHCQFA4rcIMoM6LV64mE8T1/sAPNEdgJL/+7I8ATkIi60ArAtbQCGZrjv3dQG2zgtxu8mUFTZKga
TDLNa35TU//wD66v/2EzekrUsKiwEDUa8sWsfx05UYTiWFEEWhfvEnQF44iUXwBwphlio4ljDEZKm1fiaoS5PRkdAV5RbMwIHN5a5c+rGejsCDtrFQldRQqKRlI77CIoBYZDwDrebgGQtU7p8TlMkzjpsdtKaWu4
22xkwd6m3GzbV0OLGdN0HrNPAJXUkJUeqZFxkv+hICeruBwyi5YOyRPLvUWX2jg54sYsXO+DBLftiseZDsFiksjwXIVMX+yu5vLUflSmX6CyUQJMOsnOu21fMK0LVa7QUXxMvx10W8PpXF4mx5TbZB0QUPebTnz8
+I5V3O+M6jsgb5n2rQuVItLULNpZ2qMB6bsGF92UuEgL9h7BAbOQTSX1UpINGm8SB7EJLuw1zTip/J3QkNHA+t7J8LO2SwEpwgyQpCy1s/nKHDKd4B3rBF+ZuU2Dg4SZDTTZOdL0z/tdL9nTrd0VBo2W+G1eetZK
MuFt96Gkva1O7KhYlyD/UkOhhzx4/k/RqfU9DvncaAhUOm1FPlWBIHV0vuqQvfU1m+ftYAJhOb2IUK9vXflCNXcKmMt1M1mt7wy0idUOjLrkjgY7l6Wa9ijgmp5PItcfpwr1GVkCa531ao34lHKga9ckGYhiExiX
Gnh2o22FanVrOGixQOovY6J0x8gp7E17/q9jwGS34Cwh4G67wb6SZPVi5LTvGpCzh0Z7y5xrI4F83pm19VX0TCnOvMrLfKfHjKb3LmAGmq6wRAoCCSDG8Lph17w9ti3fIZJsWwEfeV5Owjvubec85FGIhTm7d3Or
BDw9Kd7LZhopZYk5QR450MmygUUyqIh8kXJGYkeuEFEMSD9UnDzN41DI8LUIKSFwPi/841lDtoV/uN1kEuCKtK8YAarvLhQLqt5iW3gzMXsTLl4CYlKJUiXWqtgDp3E8Wmhm2KCqxssWIaG8CfItyJ7lwQvrEt2j
CGK6EvNcHY9ge9MUzntnq06BUgxZI4UgcDxjor8CFjvFq8uVYrlSuA7j7zC+L6cp09kRcBlITVlbm5uEQylqHPnFr5OfoR92EdLfgzCorn4MOJ8B8EgxbMpHAfWOqPUSaKAisl1Zv2UGJXRP4W6ka9X7j8k2/PuV
Qi3QL/YuIsPkNe7YsvMxc598uLZ8zSxiej7DBDFThKr5LGcvrSg9uZybbparlDs8PGllglS3wXUq9i6or6GwAoXknTB+jTlDNmqWEwwN6pVsOCLsFqa6kOvMamklyLopnSBWbDO/77HrOimvLW9KvbU5+2i+CEJr
jo08ra4JFE9ts7lujBWLGFy8kKzREyGIeCRqH7D55TcxEy2wHmA+kcpsn95G5tMsVUlnTI2TQ89ROd8xB4BK2qEKrY1YCligK/SqhwLQh8nUxOZEW4p90qgevw4y+yTcVTrj0pzskhjEdDtG0QuO8m/GYrvHZfGL
A7gxYc15so/9J4A7Sq5rLq1pm25Tp2HYRdzf/NlIfQE1Cog8V7eTQws9NcF4yuNOKPu2EODhG9W54AwrGqvkMnnv4Xy98o8RbpebhqmR1C3iphxAikWHs3TZbBb0eHtHNcQk1wcQWlgx4XHfE0HOPzxb9Ng+5vOU
i8Yf4Lope1VmbZN+xrAI3gduagSoWDbp+riJdWViEv47WsQv4eZn+PjR0B8FPeqM3OzMQ7HjumSB1m5pLVlXDCHPN9VlhOddZJlybi+6KK0S7snNumIqcParqwHfT0TTVlcx5DSb2/hbXcShYl+1WlsX3MfRCUG2
gmz20bkTg4EkIzYDaWTiOs0u9z5mI6O8jwlD33Q3mk9RNs3iK7FsgWy+DpSimoOTqVRugja46fvJDPJX8nPsdSxhYdY3J9O36fiZlOwhA81EmY+EOtpUsNpt4wo0cbC6+iRYlZx0Dvj+MuPXZu4kfohsxLOqom/3
QH3ByshH0X3U3t8Mktmoq0YSz8nExXjfy+vMO0yidnun628yGFokhhPWNJgSONq4ef4QNKW/xYcJZQTZr08dNOhZ1l+dRFAF9cd/FPieZP5Yz8yVFVSXJm3GmZ24TimKt5qj02Jk2HqVn/tWsnaP6Ja5Fb8rd5I8
oDTslO4qTuhJuM+5vMHoPp6xMLKi1VXfEWIiwSOLj2sEPIgAaUWUZkc1tRPOMU7o7r2fgkhhLNXo/hrZGq9+Sm4PH5z94LTkkHqxf4akpPj1fnPoidKWt50/8zvn4Cu4wUqwb++02fq80ta716xEIMrS5pvAYNwD
KP27tHwzHPHl0ZnHzqc82yV6VISUx2fejKdpQ/p4nDiqc29F9X3+ZyXzug1wYRkqNPomni4XdKhJ1SowHCbuzJwkC5E1BK7ZhRphEO4bkxP7F50mrFnLqfBAmfiGGGG78q128m61J2gsTFxPY1riisTGP3LYGUB3
0WCrsNxomcarVPJngy62OUyiTTWzzWxKUwGPKeIkEwdqfBpiZGozaqcSb/GgdCJTVq9kxWyOOblDktO32rO8cR+VpW3KT0z7SwwBZ/LzfxlmucYMtRwbwTuaWipqhg1H2XSORC7K+VbKZ2kVtH+AceZHRv7nQiDp
IGajnsKCphF2o/b6O4BCxyfWcR7xDeacbY4qh4c4mJG51Il+5AD7lTCSQZaJb9k8OHbKxSqy2vgRbr0bSWzklE5mCnNVAh7MeqG5/zs7WAVYdq7FIT83WkjU6twwKL9PZ6y0yNoH4ClEbhU3q8NVGGM8vy01CtGB
HmRnZZiDp0zfY4vnSYTtC3IWB8mIYWmYMWprXVfT7KQqIq0p86jiWVpBGk4nHswaHDyrM9wnD0Y9Ju0nTWmwTINlT9fjgue5j+Y7EhYj3PUHBYpb+GsuKN3Fnf7MEYQb4iHC6UDeeUwl6ccXV3GYR/fsFihsFxQe
GkRYG5bmH8c7l+nx6XRxp5wc5zVP0RwV06bEbuXoorx3lqmaaVHaC+HJcsMk6SEzOCk8fvWRBQMgB8d7qafBDRS8EtbA5YtNMUSCHYhbnNDR+WNjxx6LV53cR6mujwGLQetqp9x2FKRwkCgkDibB3Xm0EMzuu2JH
6ZScyv9MThzf2/jIhp5unlXWW2Mu/gszYzJYK8WcoTIezuS72klTCsaje2Rz8Aq9yNwJQwWJv2gSKoS32DmjZya+LkyNpYeYHlYmspUJnHHFfW9NlqWvXW5Gi3QuPSRui+cFT2oDDpsm0WJinCDEN/Mc0SarlBoq
npiAXnGQqTwSvJzSK7T4O1FwztQR6sS7onBYzYQH4cjYoW5edhZGZwq9s5hUVV1xC6BQOARug9aHDxpWc+xhRbOAh4z2Gy0GVGAUsNuCWB2qYXj5fHQyMicDPH82u3NpzWQ/skC6Hxn2lKd8MSPQQQ/NEvGqOFpx
SB2VhRcwPHtFiT5mcgeDA6nuQWaKOepVxXTUy6gOcrMkz8bpCsmg5CqAnk+XKOetkY/lsXk3+mNBvi3hauaSO0vnfPfKYehjBefPEtPi4MOBoNsMs3LDtqYLesxVqrm+yb8siHvL0j2dR0p5FtxUNXgt2qPmWhBh
+Aov1UZkcc3nImVoYFKLWzG4zBm+vq2BiaB0k5bHufNACUShtRX6cNNqRU0Mitf4yz03T8d3+zMig97Yv7Dn7Ylp0aUOwQdRxolikr5CRPfn0XB9+u31fJiCCb1E0TprV+G9XkgRCtK0rGBGQLyH6I4n8CQU6hAB
zAcbSqtSnxn1hiZKEBYpwSR+NjlDF2XoJxW72fEoQGrQNt7SRtCUmJr1dAmImHh6K0faCP/dPEOTu/0zr4hZF5/wZJjQyNqlr025TBfrb4AM9esgTIE4NIFiSGibJgKoiYwnVBuJe8Zg1duSkCSYM4QwLBU8ZM2F
xX9bK8T7F9SQJVK3z/8AuxrNc6pjAJ/zbp9wKcdV5sn/WbHYNBpyC/MTt1i6Th/UrUN1Q/2crQQQCX+2mRvA7JDc1rSHRBKuLw3epxd/BQ04Pd25uz8pfJBjOm6Lcdq2hAdt3liCObAFavZ7+6xWwsEZOHrX0Bf2
px0VqkYx8IzdcDB/tOW5oqn1Eq5GCL04amgtHqmb2R35Q9wDYkpEgaABNaOhivmxw1Ga6E9Go1QKpWje/y4cWclp6KaToxWZSQiGp+ARd4gdjPmFIkh0iSOhk2qsSj361TJYGJqAmBIxETEZ0aVosIJOEg+VMq6U
I8UZOyWtKTf11c9pm3ifoqELgF9QNJEWIG4wHM53zZ19Tccfs8EeXHOR0+f7nyL65wcm5VDYr2AWFMCoU4htr3mbs00jtaDESpWofMapoITcVlYIKJxs4dBV7cwWmolQY4jqsJvhvcOAB7NLT9zzOz2WFZa5m9VY
6LH2nYdVIJRBmQSJxRr5ptqYNPtp4Aiu9UqeAIXag6VQVlnngfoUGglUvUPgGe0CE8E6zZsaWbdkl0EWiVRpoJNU6mi0JMQiJf0zNKvUFscZJaVBjbQMvkUVbXRuJU6wVUjPxGVSORXaaRM++CdYF8ixCq8qk57K
2CHJZm+wCEQdWuFSKBXInEmkeJAWufijWCqca8GlfM2H2ZiIU0JRD7v+Yz4z6NEpMjbJ7fI6N1R1NA4M6rQqqZVHIWyqZ65KbxJ5k3FDiWRtFgg+pmcKP9TKdZU0QRraDvCzOl9s9V7Au/HSjNgKyNO1YkaUQqOP
EcWcEIWtlei9Ya/fT2mfdS88mjuUfONJc+mh5NQJlkrLPHbCnYKx6bZ6U+O6ogLJWT2j0Lo3JcHpMMf3rKz1NdH644hiBqBJeVx1t3gm03JWFoekZSvdNDttgZgqs+P7vwTlcw9EfRF9P1MQGguB/Z0WDAslA4qH
K+1h1nV/ytmYcbhhBqNYawHQ0r8dQ5GvSmGn7f+fEeapbVUrGIeWQ4R5yohM1kjt84HIZtO5r6H47V3KijfiappnGlJfzTVl3/OSs20gDYq2HzTYO2rCz8CsXP08klgTKntAniFMrQMezlzRYoO+4N+kZ1gMvO5f
+1X4XYjWNX3+cSXAQutAOp5CECrjud7ZXD9sZ8wCGWVHljpBGYpgonZ9kp0T2+CELtO/apLq/mHshxQ6TXRIiVXCvhE9G0s0w+hOssOEhPseZKnWj4w2vnwkGTAz2HEjhwOKlKW29IcN5a7jhH68aAR5QwEuPwD+
gmThTPKP0t9chUPV3G1a+ONM6WzihHOlvlPVTtR331Xo9eG/YKnoU9y73LB3qgWL6uyVEefDos89yR6qvFhheeWCLpieoYv4TEdvaslkuIy3meXKdWjkg9qF9l95FqyJV8JtavXynPtdVn+ve/YDsc05vkndHY0w
TnJjTNspczfyITK/zo/W6ZSS2oK0PdLqkgV1Z+UE+AvePHJ/l0sJNGZ+t+JcJZRha+0rTmwszYK0Y4RM4JuT31u07jPm6FVNsXMKSG00luLL9rLHbQVyHhN9g3RSVZW4CDj5xjiz8iIuuuwd2zfdf3YQW4wGuUR8
yKeBQDxL80aYaraQrNNd4gkQU6UJW5eDKMaCkrl0uCAuT5NiCs9avZ3G5pzWUc74NRQgv9rZjW/BoJIZsuGLGcaexqb0ZuWXVerdnjW31UYzz/hlfqL4vxUn7ZdtJyspYHt1rAipfxWagU6CJQY/7GgXkOhd0XiU
A2tq4axJkotECeYC9VSlG13OPUhaAkAKbTRwGsuMMfBRt1mxXdJ/bYBiwtKMkjAhj90gTG+szHsN/lmtwD6g3Cjielpej10c/oVocAsqOBm0c+0PK51UF6wQenf3NAjOgPYpVG9HlzxI0iIZF40dDctOPKX83v9W
aespawTpEJ3amJb8U9p73W0vIh8YDhI8Ws4TeC0+w2LMiIgaKdeTrFfPK0EkpmIJhZmywlHwL+XlBlWWqY9bWRDz2JFt9MMy9w3KysSBhTVMoip4Ui7epo1onuqXGDujVzJPRR3LTMvN123Qddj+jaPfa3UbGYAv
W+usru0wU7D9hyNHjmoaKDZrOa1Mwk+ZIHDln83iWXO5rJLqXjvYFLKu5v/awpThk0TLnqZ/VzV3JDRpTRbMTgkKsvBrQQeeMdOZ7TUDyOes2/tLVLLNpZPZydWMydwQ+X3JUcrq1FGA/h2CnRX9QOlkUSF3yM54
jkJnd4GsU/DETqUX8jwSHeStrweOfaq3iLuqSbB+0OgB5GD+xCTmB+UE4CC9ROv8B+iZpDFWtCkDPNXBeamfCTXLCeI30NzoZOhEJw3HOYc8cwzsNb4g6NiNhZKe4ujqgXF6eEZrZWXDE8IQuEbR+VyIZLpXdTf6
G5/8+1gqICnnn+GpOg+/xmekgqYUNl1qLwD4nQg/ZMldmc8bifGxEx9G7sRdb4qIBLvsMosgvjAI/BYZKu09b+V2h5FY+ps8UuPxLtBGLGluVvQvs47+W1EqPBJWhIzTPfwmC0j/RmZmMmBNEIk5ZCzdJretW2Rd
EuZ1/D7yxP7See1SbmkoH+ORlpgJQLeIieVjeaVo+j+XZTCWSGPFAKYzAPMNx7FgKB33xlHFPO4wyk91YPeNOep54R54+Z2H+eJ0s1093N+SYYTEYy+DcQU31cveKVpW0U87T/f3LFUSID+wLHsLrhzzMWmtZsvT
pgO1haLDvAW5M4iDDnr3nhNdUFhrZFJ6dkBEvkr2Ckx0ZJjkrxAIQjZhrGcBY/ScKKV2oq/1K2dYaF5DpOanNaJ5hgKLqetSnIbNjB5zGRFYMsuGdKmmsTzbsY0jvPIi1oE5dUZC/PKQjconcWGq4busOBnFp4K6
ke7hRnVsNdMJLKwhlcpSbpfpkICIpoABuOHUzsLa/Qf99k94xxKu10gSu+HtQ0mRhudu1iyi1RR+mpirh4n3J/GAaExL8+Bh5RK8Tj8ojtcddaxAAhyyY4/dG6cWxPjIUujDxm7xfBsrHMel691E1mAUTMT4fXJ7
B4WxOBH8dooxN/WZS9NMUk0oXsYXyshLJ47Nq8FiiYJ/0iYA+tL7fAl7k8VE1aQ1O34z3OKJSnAFr3Puve5jlIJoiO2yy360KV3D6xciT8x0fk9FA/dWMjG8tt7ORjBfRCS6TzUb4fMnezwUz25gbz8IRRz3BA/C
EDv5VG+Wa2QVRQ65CqOwR+uOcOEKkNkM3afoUNRFUr8rErlGTqSUUOCNo4RZ1eDB7nrA5MJqiCTS5PnkgtHufPsk2nsb61H0D8NPqhZPO9UxOGaehKgi6MJj1kcb+rA4Vtt4bVlKXX6AwQ3jLfyad7C58srQ09dK
+E8+gJjDQXOZ7plAiLFgwp3qpXGXoECq08P5J6qSkjbeXS1j54ApZgjy1URikSBema5gQ9hOKGHXYJBObD3Xp5g6FlUmRaPK5fG2cUzFIJyjpMAUCWneRlkQpAO9V+4uKq8rB3GH/6SMYXIfbDNQjRc5TLiiQOnM
MwGGbewcC9ldgiR/BA75Ai+INX61IHzSd9h69Nrgrftnsn1jIKV9cErIhlb8TpYpeUqHWrma5BVJa+O6E7GIOsbeUM1u1V3YGJEAwq20nAROW3YNPbphlXiZlC8GfpSrl4gC6gnN+aLiWKOMBIXtAWZZuoAmS2Ib
6NpQG+nMustkSsD1yx4h+7SDOSNASd4De9YAqavgJD3yT1gyRzDYtD3Fep5spEd1zZAolpm8qhwT6ZzMrW8W9gridhOvhg33zKcm31U+v7QRenwFrPgw2WG+uyYr92UJJXzMSotBldEHXPpSykn1/FOdKjcaYWAf
jvgCyOrLnPl63T7vS7affa0rF/LUDnFD45doLY8ecUZdNvRIFIs6MeGP0UU1Az/z8cY84HTbB2PBcMNAs3vPERSgLnjpMg/71uULHoUMaDbgMfINy/TBblYmIfZDmS3ZxGRxhu6fmoZFfqscgp9mhX4v5OGLD1Md
dh9FscEnVWc9NAnTScLYBIwIJ8uYG6NgKKEfgFwW2h8oR1sEXwHtWPMQnPeeAueW5lpfocD33sitQbTzkGmC3PY1k16Dq0DcaGeCaNT99yKD7vLT2iBiOo5UlIdDXHKP0Ur4R60xvFxvuRYH2NCBFHNglaYwxhFg
aiImgkoHHXkP6Yi5ysWD/+boc4JhufyK9ako5U085Ry0s0dRFJ93sShI66eL2I6UyV77BybqqL3Lh+fzAV5Xbksv0C2jeELN7UsLrrKcWzl27GJxKesDuF8xXafTVcJdfOOMGFLeg9mkbXSWru/aSdTni31Sg593
La8u7lk/6vh3wrCrmH2bMFUnqwcJPCyywwSpw3pK4QR/VVaW5RoCTPqHqeJ77N3YSxDijume9Bryic4buWHdKyXcv+4xooyV2k1yMoqdAtvdEAGZDtJw21hwT5qAmzdhgJNvj59cD5cpSmKVILFdlMHSHTmuPJAt
I2BLmT1zBROBazoISRnjQ5l+MIgJztX58eWxSJT4wDV/R7MXpnDWOEnTSchYfKZd0xBaqIED0/7Owi5xI1YVlRn73OPx6MQGAOnpmkFF1U2yzvPTLAJaO/NrdW6HgdYMfBTRhE/WR3KCKR8hHbgxY5hkGwC3pYmE
OB88YHBOMdo2UIjExLoFFQda9HxtmDgddqzGwSJmpjo5r454W+Sb11AGwbQXeciLs6Lm35C9hep/bgzDJY5+wKkhr5Y88hFGO1wQPCZhWMA0EUPWHKtdJGsaTg3/fcxqBF1q1OaiIq9Qd2Bo+swkJRsWiohfph37
09sRo7MYVa5byaPlz7j1CKmcPHi4KIw3IQJ+rEjE4y+HXTfLM6VgSOM2d1WJ248CLoduVmT0bzPtNzufWS7bKpA4X0mnLlosMf6sC/qPNYEOf2gCCh6OvvKTnHh9pbi+8M9SOb38wa7B4uFSTD+R7Fpl22b2M2Yk
eyJe3Y32be+73Hq5nOzd1zBhJqtqyN5B3/lueHnDim4aH5WSu/23YnyENUYN4Lv2Cbo3VO8LTvsB9HGvyugskw909asDLGtZnlPCSmgt9KGUdTGMylHxOETbY8e8C+bWp4OgyO9iIiNCS0RyMoeaQxhbUDMZHNFB
IThbDi8sWO9rOVUCtzrIgFQj/ibaIG1/HatCSdDryuwEuQCRgkhUCE7/Y+V3GojFuEHUiXxgqAvCNHPO2o/T7YdJIvdVqu7lwPBKHSqTn93xOwSURlz2kCai2Ze7/xMuStZEkPDwNUK/UJTpzBjkzXZvinD9B4qq
uXeut/zXH6onGYdqlGhgYMtzhW1VfeL5vx93Yx9IsNYUulyE3Mm39QcwqHZpRrMjFBmDFvJ5HbL23y/VQtInXA2HhsknlCrTEaKTHrxPH3fh9uxcca0a+u8JriTPXHzEjZ1Fm/ALuteJApT2doGPJH4vOU+wk7nP
3x2HP/7QE/FUALQGBYmksZJtknGVtFM1lEVY5TG80jrC5mSGMHrXA6BkayjUR/3wW/c61YJQKMQzAGzuE7shnRRsLi9rPWfmTrlQDcD21ZM/M36tD41NjdmGJmZh3ZLYaLyvM9K8AcguX1w6TCbV4D7X+qoBbuo3
9Zv5M3wH16gm3vHZbG8tS52LeedMOyvrN8YBH/dU08xdoTcnpv7rV/yMA4xVldOxE99yxaLvpURv0aMZVXDR9pCGbzbnHBiyOrd4eaxbOsPPsR9xgSSXT1WXIcIb9+sPHezBI0BXGvcWCIDT7cfXzWIMVovN9ThU
auDGdp+dUN47GEwySWzvGoGgyZzX98iaBnmQavEONq8CDFs8c1DecRvULK1cF6VzhPB0f8EzOAAG5KGx9HmOnthzP7gVNvcVPHrkgZ5Wuxt7XJCaTo1W6yyU0Uvmltox7Qtx1GNEc6NGF2py52tyjiTdmhjDTi5q
bPv12b8SUzdTyzL+Fvqe6Ykkreh5K+gvT5LWs9KVUTaKwHMm/GUaRRAAUau7G+tFDvmwHg1D82DvvsyA0YoWwBuGVa8yLj9VF6zo+EP7yMyJYZgftOIwFFGDjmnTsByud4IS3bQT35uZig8PtI3slRFIkg6u6gDg
2j8Wd0RFVvpxxvLZfqhfXzQBzXv71hvBeOPubL9Czkk0MgqujcyZfWC+2eIIqe6lsl6gJWRm5B014DMF6KzHoQyxdBF3NNoCxfYOaROXK2dyMdEpQ98aAbS3TBSiaG+DvYA+Bb5cowxkNeR8v1eGB5+zOkfc4mWz
FnDv7orEMYTOR9IuU8v9IWznAFSy8+ahh1atsc5039Zkd4gxRWf8iZw413TF5p7hzkCQwD4X6tmhNVA/Ut/rw4Fn9k2IcaD4zvRFoZ7B2aI65nCOhaaMBUuUijY49c0Iggrt2NShqEQ0nu4m3W7cWLfTapMWw8Rh
93E6/CdGWcZtL1gdvJEkzdsG5S4TvVSADolGa/Dlh06ftMQdJoD1+boak93TH/p1IgJBRuklVRzjFvS4onn2jllmymFI2ODuCXrU9UB9zYoU05EuF00Fj5XLd+y8bRi9MR3mtL4twCH//ANMhcpB/KHO27G0PBjR
5Kc9AHU4fOZkRjsnlXcZWP6hRLUApGrqWvn8jRiE1Ujfg3jE5psQZm/zGOO/wHy5hSdDuNpgz8dNnAttE1Dwu8zZ6Wk37cF6J/9/+NAZyBnn8uNAe2DfPZL38lhWBwbugcSMQ7k6YBmzjDpDM27cO3krIeNaLg9M
ZM7wjI+MQ/ftwEAT14mxcsG1h2VkTDngBMX2Wl2jJANXcOQl5JNxnsm2NPe11Cl2065f9nWQI1BzrbhPJ7S5rxZ9SlKP4+aOoPD3ms8fj593je/OWsx3q0Ce28Bz45TBu1+AOm+Jdvh6gwpy890T9+Fd/vxSCh8/
r5rXa6fq/H2AWJqhspVsi7WRL3gR2tM5eIIJDhxqc5/QHaSCmBK5p0xbQoxI6ms7okaaJaTUmd7SNH2vtqlDnNnU3Bw6i1p3iDsamXw5eEYIA7qYniIy1cCW9NzJ8vuQE/vnXTzChMOILQAR41pOekfWBcArNXCX
HjeoTgFty3z2NOFTfqKDqn7ZqrrpX9nCd/dflL89ycaX+y5d9vU8ePAK9zF+qaVqaB0f2kmO05QJ17aUcspaZI40N5GTFKJVizi6+hjE5yHzqOoosqnA0dXzgZWFy8vZQjHPsACZKFAxB+KmtEHrX1pRfx1POzhi
YVhSqCnyWj9GhF9K9AgyMr+mj7Wsb+NnLqKMDMhnQxMA28WQf7yzf+aPgQpxBHHGCI6/NebvE6KiVk5GOXV4p4uLhB5thnceS7pC5tmjYae8wA88GljgiesB5YY4c5g0S74soUuwxHcUnf/hd3Mj2mQIi82GgJ/S
wq8Y1B0GnSBZAKevL3yRIH3j4OQmVQ1smM7Iw+c5tEpnS6U3Hfh+WvkZ2L1Gh4TZsJxF7CJy7WB0QwinoWQKGy/hRFs48tBfaT749Q+05AFa22wXCq84dxDhzJnZkvuPSPkExOg159C7IMvN7IMWZy37iW28wcKe
9VbRlP3U4S70jTAz82SxcbI20M4kRzerK1anqVinr1dmO8YANdaJT6QW/SwjZyV5GUyIE33mIp/2TyFXJSUjycgI5dfhylKV93kQ3zzhfwfP/8DO2dtrjSD+5tDviZCNM18vpQfRKw5QKROVM4V3DgzWtX7mfOH7
GKoIn4y9fpgbgpH6dKvZslZMe/1ilyprAJtd71yfMU++9Kkb/djrYBLirHj31yrTuLIx3cuh8TZYOKt9OSchX2xGotxRewbfiCEeN8792thUdp8xuyaonyXkAJ/1ilnlns7l6ePl2gbJPNGAX/vv8wJ5aOde4tEA
NwLW1BCVkvmZfHHAeouHUMrtRr7lRf53R5fFfPjeaMhatX7se8DY7PiI65Zy33BR1kFRr3endfx8vmrPrhNV/yRmbzJQvL4yYoHYsN75K5TS8xY3HOxuO/sRXouiLb98fbbh2Zl+USi48vJTXDwcYf4qPrSrKlGm
NRlXlz3Uoen51ugAAJw/gQZXS3pJh10zLxAMDYQCUWxkXu15LK1eZUPs3MMr8PKIrt5DOJd3z/cQziJxFpN0w3geu+xLznUqNE+cGayhqGtYxsHkmhi62P9z+V/w13YaT2D/HvCzbVrD7S6ujtxLzNbsrxXcfqxq
+7Q+f7ZqO/tn/+pf/Kt/8a+eRUbyZ1bb5p+Lw/ISPD1/3FpPyTGbtIzW/8UvWKetsP4a45/RxPXM5Rw9RiUZIM+VV76jLH/w4IzzADCXAk9TuJliOC8yYEXW0jP3RV5mcYFjrvRln5BbHybtHD6kXTWDo/CUZd9c
jkcQzmUe/EKrStEXKoc/d3ryRsasIe8fzsb5Z96mOWP04gnyo1qxZTe2rv8/AoEVMYS5etlrLKHkJpSfaxIYGman2Rmc7I1dZtQSo0tY5LHRHx5T4LHXG/nibGJK4QFWDFOgXNm2RdSl4rAp4s0yNAofM3SmQ5yZ
RQwX91z2k9nyqh0Pqu8TwxzTQlTuggbafXWs/msCQIcsFRTihjzG6ewcPGi1usFO7QfxjS6SccS4mtRr5+rR9NzXmugU3h3hP/8ZRm/aB9d9hylXJBMWm8CBZgYvYswwOCR+7k4/IA9pHmOVXW/UWZop8ScLh39U
dY+BXHPodsr2NZIWrv52xxxwekXls+VVmufpaYA7K73wCOeAz9Zg3oLXT3qaLS8PQC4ucIlyfhKl/LFQWbQOiSaBDSyZL8shkpHmgdH1VqXYXi5VNWBFiEXawyXK+x2OHIWTzZedAO3xEweh8LQRFwrFXR4+S8NU
XNboxcC/M/QiOwafYpKGxcuEOh/hhxJyBGW82KFHacq+M/QQ6riL5dC3zO0j0GE7MqNuLG4k/eE28tUcO0gFkJ4t/8xWdE036YNss8JWOYCHE2cy6VZyB1DbUALgc+L7D8SRUovK9YTQib442onpOOYCMl/SJ7Ez
UEcnXBVGStxfMvLyEFfW+yHyywdEINhOZLamE3gTRY1Qr6R7DT3zylMtk4JrhbxIeIDaBr7N9HewpnY76AoRFCGkOrStHYeltJbAsVWKvGopYBiaAvSfqDmCI8JUgtMNlr5ZDQzRFmgxDT5GxfWEMAvM0iVwYdPH
CutZQ1oHix0KrSZOCLIQEEzVHwakR8gUI3LtmK2QZUHqn2XgQ+iMmNYZe6V9dkRp0KXavw+DFrJR//XMNpiGspzsw7eF0fTismVxWEbgcSw8Ixxm02AKQyuCSzPhInjShEfCNOEKVT3rCYawFrxr7vSESpnMJGQN
NqJezEv2vlcBcHbAlLfI/e5g4PYxGjMf5HjqZyYiUzfApd6jRx8OfK79U+ZMwJuVHa0wJ3SKnRYGksIMLdg44/KdSHJkECPf6qTJmNcjfzd+VoSKzVZOuL3wmdlldYKGcAYzrtZDrXiVY4TCDBKZJKm/wG5YfvaV
KkBulEfjf+INX+N3eDfOrZNJwuFWKBeUIdY4MMiw9mWFAC/f1IFLCAAKDYLQnk7Xl3PElXBc+DnG1xrJQmVotLw0y39caC42x8NnyW6XidMXEJXEKoRmoXnOV5/xwNgxhsVFmkyBspKODnDozu78KqnhscNTZCaY
lImMwDM0kHa1Zou+crwlEx1vbPNCNkkzISI+CQ35FGX2IA8209HZ9x8ghw9jN3rqh09ZrQrfr5ateL9ojwGigC7G6DF/nm8Vma2Xm+f7eye9nx1jQZOJzN/CU6ZpAN0C4E0VnAygeWde2JFd22qTWZZkwC4uL2+S
69jchIGoOeg8Y28olBGMJ9VpLsaOkyQ24qkW1GhmQLOEF0o6hCM5m3n/F5nDy0SZf/CBUBIGTRDEVmnNMlEWhChZEz7CT9YVhF1/ct8bjlM9XixGRQL9WJhpC8cQiSIK4M5HDoLQ2IjGgtrd9dQ7E4z4BJlFdprx
rECIhjABAxj1BAOMpY1XLzDyJl24QqJb3tiKo4vkdgIRIRzwjNi5mwP/bP3864ibCGupr1x4d1li0o8cF/hAKgA5cozhk0El3UtxBa4TM5JaB0HihGIY587qLmMVORfBUtezdeWEpBkIlhlXxkUaCnno8OG2Janw
E7QZLk0F/JlCG+cpOOfzOoXZPeSbfnhayuzI2AYjSt3VhzHoBinZLpVqzuMcy2NlPUQa92S0FvS8jSK+oYBvpoPa4B/xjlcpdqzDNCguAkqbJNUYTNLoWICqPZmQwiXOI0tIKAjExymiNXyDA4MZ5k1zgxpENFih
zzogx6Glm27HfLSB8T7z2neDROgrXiQIaG7tg+Igc5wfFVnbo28PG6sUrssJBZto/FM0dxj4aQB/p7H4NCWmNeHKmpKe7mSL8BBDwQtrI9xOx0w6E6QoUJ8yoiCLOIt1/PiIyH/94R07eXCtkzRqTWrKlR5VnTJ3
QROuAEgwdPgRBKmmIdAQXLOqwnzgjDeZlSivQZn0trp27Am/2Dlt0Cb3fOCzWqbtaLsR+XGkZLIWcGxJ9F2Ju6swxzs9w29D9rHNOfI20JkeT5v5VyaqWPeInHFCcKFdyG90GRFbg1WKOLkP7xsm3cNGvsmUTh41
JMSXlPKYM/NNpoxvYN9RTGCz/OwGKvBiVPC/s+/bySTyHMf5ISV64gyNVCtIuOZF5yIj4xKHcxBiY7XHWggbRco68Doa9jPJDUqKavG0rxxBHIFvr2xTLqEHGtdqxfxzg5X7KLkJHy/ySdwKiuat8F5PxEky3gEC
k5Vxp9uZUbJhDPPiYOFer9MiOQUl6G2oJasI7Rw+rb0I4Qk5/X83gFOJop6kWpIou4JbQDn9ltjJBuCkWhdjzQcIZZjx3nuabtR5GImT5IG/xA7n7KeswA1FOsfn2Z2oxsT9s8NDUBfabDlvOvtiZtQZuq+UYGrM
PFsOIshRYxdk/zqt8tfUkdvWSX1My2ZH4pT9aJ9pxzeH0o6eFCYsm4rDHTr8gUvGMTjBrbHDgDumW7lJ4S0dJC5bvIfw3IdYUXzc70W/vvwQEUip+vvjenKQl5N/V1yw+hm7lJfY/kB+6daxhVc6yO7xuf0chxzV
CQmX/c5es8fSkDHdjDp9CnenifSN+Ju8HVbemAeOlX4hAPH/ldqZ+DHEsRLCQdk11pvztvv4ptatvk93qPiq9/Ne6IBJms27IIbXF1LzfROz9QjT4JISOVEnDUasy1aIZO58c/bZ4g24cCDED8cA26Ju7BV2UoA6
7AY01oXekE5U91ZrplYAzlYkxZfsBWkH8Rvh6mFcouBBk7sFT6x1Fou9Db7CdAsG0iVqRm1wC5hIu9eHA0kdLzmLGyVkHu+b4rHuLmb7wUCehftqXFepaD9NAY47TavaZwyLB5nwtsoHBVnK3ybGXBPh9kHIjNBn
LFRexIMsf6oG8HCturzAu/N9SWoVRGMEPUWL2Rqqjt5Jo8S2v/qN7o2cqczFVIb/X2jcuHGq6XZi2N3ecPEwsE7DWb2+9UeiyAT3eeifSr5H09NxWeIJO+Yq7VkVLZTrFMuUiZDyzb57hFATsagUKFuBzdMqTbOM
WaWQUw4e7CZt1ZTyIJ7UujDu5JspuxQrh4Mdv9gk53gaB6/bDZGfXyPnI7VDGQeFu+B9bU6MWSWlfbvoMq/WWJqJpl8uPCqLloyfulj0ci7q6flJBArn3a9iY4pEGJhXdtn1nCiagHeYpHmYXpk9Pbybh3xj0fOW
MEi1Qu0mxpLayeAaC1/rmUheLhcnNswXRwgSXtO251jJqFJMdbOh9a4ZAzq5jnWkOzkzuWsEpSjskhH/3xl3PIJ9vaDqNganQu8WJrvx5RINv/FUxM0NJYy0aKkuxORjHUbcEKcc12f281J5G7PMcqxPEYa4sSl3
/w9N4rOyYc1yOmSsMcdB2qCU1yygOGlrwd2RpUaQy3FkugEHNr9BGwbzB9SceGf9hAPhHcaXBgdKGpbY58EfSI8SpKwREAY4QRxkBRqcSSQADsotjKLFQr5vCAPvdtPnPvpnDm74/HV+RGS345bwdawq+0fdrEgY
/sTHz9qWCQjyhDsrUFImth6hSSzHp6GkfwZcCYqbVzcxO1nky93yvCyujmyofvpJYUVjtIyGjbS9DdAh+WTa2ORT0F4upKiwli4/Ucd90CQE8dOHDTBJqgo2DyLT5dGaVSlZNcQc1WBAnIMtq7szjLvmA6taRIEM
oiT1kd3UsNKv9IzQIegvv0H6DoKZi9nEBXXzu0ktHNNV2VuUHuwxab4Zqea+PNwyn/8pFAf2sP7Z+GaNFQfp1h318kHr17tNLaG6p5dkSomMA0gp1lCsUqjo4DAbNu9rm+2T0Qr3jyuRjfjddO8H5pdPUEDJYgOt
6onqmROKTf9plCdnECsBzf9264kmshqTWmGedSGk342M0DNZ5Aw8WZgU7dGiiaVGNyJjGaYSQ3QC6DGB4bbJhkfNhw5DPJfxebIUl0o2RGQm/+2zmdEo1ibtmeEoeTPX9RO6XLh3JieZi4z3p7kfXff1bnrn4XHV
ta6uHjWSRgiR50wpL+RbKdidmRqgteJEJqba6KvhOhKYxwZab1fNMyuZnxoljXv37ydBx4t8Pq2hN2ngblQya4Df+vtTy5hZG+Q7x21tsGZMu7jgyOZZlDhob6pgrWR0E4HwLvmigs9ODgGQXeRG08ZHsrlJ/nrL
JNxwnjmotALADeZTy5VGki1UXDNxAhWKLQiMHnwVF385YICTQLJkDoG17wBAeZElLj6bcqDZkngUz9Slj1hJSCxGO7tPQfFlt+kV9ixAo+pjhIeRzQPw2PRwIUx1pMMF4cbEjhfqm5QN0hIYWzn0u2MfQsvObBjE
uolLLidtviTKd4MSFw/o1pelasx42ifbA6rTI3clEzyp3EOWe4PaaUhpQeO+6UzTNfGgaaZdBprlWQO7QiO3c778CPKYUBZ8ZTFnRd6u6lDNCUWxusfwNZkBNldNFUbYdu9ayX0RkEbnOaDaSFLc4748hHFukMVL
hTDvJSwii/skF28VyQhfbmPb+gPRF8tL0EfvBXroZG1bxN4I7Vb6v+KRYaAWERPnuuFy877Vhr/PR8pPwpvT1Hfcdn0IZnhrBnrp+fZ313uO5Ez80X5FLplkLXYv2U78UWSR9Zl6I7SY7LwwojyKOyw35+CMoA1D
S2lXC41kiViqpeG7Kx1t8GkTmvuKWhQuIRXiUiyu22nljtelGV4ow5EVHXOhY74vxzrto4FKYEH16Cg8ckcljCCr6KjCWkiap6RMJOiQl2IULB51zLSVqo39KtKGid1LZoS6Z050hht2ncFi24uqj9i8yiRQKDkl
HoWgxDyT8eH8mk73h+MAht531NNk/OraC+7EgqKLYwoDHlgyukkxynDJvWmJ0LMlae92kAVxQwZl5fCXrg/hXIElIpdOVPxEQ7FN2+ROaOOT5PyuaUwc2s1nW08/Agu5KBwIVBFwpsVTdbIJaPa3lav/Twva6kJ9
BcCf8O4sF1lW4KelE+cAanIPZUM1JPLNyZ0RD1GLAZjes6No59oeomJjXYAKm8HQVmmIqyqPvrmjyzJ1kLLuY0SGSvlfT0QDie23a9CKH581ra8MWDvN6Z9uN0FOxlOZSKSgkmVo0r0R5V2a3KRoQXWWlLHM2/17
Co8WcpvzaZlHijWvIIZs8KXqzFZBwrUQEsENf7e2fB4iNqzcqa3UZXmW/eV//cU2qAweumCmv3e85P05yCQTbxp5KRYOQrnRa9H0uE3STshKCWb1XpcffUv7XLTKbfCCer9WSWLIznKQrrS++/nG88vX6WbPZcDf
eVUKbcgm3KRIYsrey1kmIy7qlmDC6qd/lc33r9kI6ABm96fYQYi3gSaxdCusqYUbxODrWTjbl+qDN4KLH36kBk4+aUlo3w6z6wzeBoekykPG6chsYvPwAGPBzC3PEwPOK1/YFBKQttaNrwaHewfBkx7FGvuUzGGZ
Kzm7jrL5HcOeR4ihudWk2/i65wloYvGyDaZujQ0T8nAKPFA2GoGj8NzKVe9XJv3TuNGBNxL44jGA/pnUzr/g+fVev9CJzU+l+GmeX5V+GuevfNr8efw+Y5t7nQOlq/7V3/jOZtu+a/85d64Eo34nL/1iXB07JlbV
5XIx+Smb3lYTehn7auo59du53xXGTGPUbl6OHyjDXBx4Mvn1tWA33Xv+6fZp/ftqdMYeLDMtvJ+BHKy2762/q67fdJyN0+kL2n4bJvZtJL/mjTsV51Zj5v2P5br4k18Wh77+f7+p2d884a5iYu2Zd7d9P3dz29uv
po6nxt5DeXp4dHpA4gAS7m7IXmWTOds9YFrYGmytPVVBumO9bh8/fb/7mceDCz290/UD5sLo/RX5gRX59jpTnZZZG0v2YzbSHM5/RTaOuYsqeK1NzV9+Hflv4qbKceR+srG9obYt76eSSYF70bpeUj6czpcf/jb5
V3XS0EvK788iWV46CRDZa/cjvuRIq1Mhe6Sif05bas+vpj5PfTHnwHT59BZ86VH9VtvKox8vb2pfWADI4PgcEzvR33zggwztNyoM3bjTOZLB0DjwvQqOZto0pD5mB50aDoKN/RefjZ4oFf739voDHHfq8fk83QeG
mwVcvRQOvun2T4bhnkMC1g1+ozSGUvZEcbZgVowfdvL9xxF84tx6Cd/JXTSQIQeOQ02hYSLRGVsfXmJ+IgYHVq6jBmEQn7l3ppNv7WLOqd6B2x2mNSRCwFISl0YnOMqPTSfIlc/sbxa8Dxrn7mQjEl+RF3OPux1/
afgCCnCSv3qEYMTCxH+q5puLYnN7YTGcroNXbIqb2MQdJ25BHmGa+jtZLxwOXVAGT2/snRe7haBs1hTZKdMsKG9xEJLN8vfz9H21XGitWxy8D45gbVjFhpP/YaHoUhaOA0YUUPnw4Y/lh76+5M0NgiY/m7D2YdlN
V4N1ZwJeWNf9gF/s6mcWs4fnESIcpO/OYSOnv1accK+T6QqN2wI9ijNH1y3LWWIPQu7d86m4sE3j+2MW/03shShKhVNsvRK6FvFV8WmtzAc049NdNVCV/BTfejcYhFB1jS9XxwG/TugSMnaqB9gwjNUrjRhjaWO2
Gsl6ocfvjzQeiQbT3JABD9Gr6eWNusvGSplTUHIo1aKdY35gBfkKWdYUZDniT2nj1u/PFflTUBnCFDrSdHxDdrPUFADFsshw34OjIsJ+uhD+wpvlC0WxSVyM0UD/BYb54JCNoT82yJni1j3nvYFJjh1awjSITC+G
asAjLI6/T+5PVcjGLhu0fv4jSlHdsO+AZgm4oreEJmdJcbKkz5NHbYMlQdSm695rSa9nPqTt5hsZRrkszoM+F/uCq6Ek/MuGc1SYagOZG78r3fXr2Zu4QxX/zwviVqw665MfKyfkdny/NRcn2GJ451h4a3jUxGXX
h4ejUX7wdmHPWIGRd4lomaOBcxiVbKVRqSsyiS2dwyPYxrH/mB6sgC9zCGTYU5lTghESmGgJazH6CbgcXgU5VmB1zkO95+++ipF/yKVo9M6IK598MROVC/Btu6oit2uookDd3ovJp6iLS8/tXNu4YAbIWykquWOa
f4BZoqAxw9Zp1WHo46RBED8F70laHLbNhpyY5G9k2Pkyx130q6GKKAWIsnTMcX6zd77pfq1j1nm5wrL8uaf+3F+Ga89KnMeudHDuN0HCavAsfaR6JoI6V6al4BZjPeO44Ixn2yhUYtPxVN//FEywwv77oig/bisS
U/dciJnFTGFN9GZcEu0vwpu8tYHpqvvdWjbjQtmP+mcc1e9tvPhiU9jBct+uSgsyCXIrOdW8MiQJBD9LsEqxN/phsrqAkc7jox7s/4yCr/wopWNd+9vvThIuvfz1nHjzcl68IEQXLtmHNBKFjSWDWh739BWyQp82
zV6PVnfNzeval2/bZEtMuHvDWoz4YiNeEp8fyyjih5erSIxc1YduTH/tyc2XffzYN5Ptm1UWDsEtuw2ySUz9vaMj9uB9IamqkKVx9SaJv+1Uo5qHKaNO5xRxR44LARUf4foOwGZ/b6iHr2biOHapeDIw/HKtjwcP
z5EdOIlSr+wJ9IIaj/HF57/WJ6D1ZRcGg/T3CfauujFDuip+ES42yWGhrHOfQY0hT1DX6IrUJWCSA3sjwSBvS46lCZmM5F5TFh6PfqRgdYIeLosn+g8d2jkljWmV/c3A2l/CdLjry79/84z8TBOOsCqVk+92I0kf
0T1l/LGvK+9OG8cDbeo3rXWmapT1r7MY6a/1x0yDEm2uSr2IvdChg0/ue5Y0rVOGLRsFaA/HETDDNxk1hUWOjoOPGpNfkSs1gY/w87pxn9KZet7BSJCFRv9kQroz61EJ+aQL8UIAXZVcIcaN8JzzFs4ISuvDJEs6
Mw7zgPfCK1fX+TpqfEu84bCrnYeDb+v8Fn0NbCtV1j7UrLzEs+b3yGrleSNfnq24RK/rf3OO5I1Aty3lOjdZCB/iHuMN/SatnfRX0IbPuxI1p38TeUojTaWaihaZKYPsd7SKDeu9yCuByOV4I5e6jBD+fHfkCZxs
RqiVYL6Qd+tLNL5FmwuaGNezqvMeQ1QbhkwzWKhlUpJz+HFMDrQC2qzwP7H7Q/1UVKFLvecyulpnH+/TPi0byFZYTzXb+WKjaouO6BZxZ9agYPe9UCrzJzIO5Nb7OqxIK0OPNnwzQ2rzJWxBK5U00FuIdKKzWN/8
jy2pQUtD7KinzxDgfb1xLkoCOcXqbm/TI/n4wgWN6Fod65Tefrsx2rvJea8Y8O2HWVrykkfJlv33wUflF9efpVvLDlj2/s3NM8Damr3rbVXL+wZX386UF05rgNUs606qvD8aciQze9KeC+AvyJJ6mph3e0XtWuYs
j0QKsIYhzOgOm0yBwO5L/7tmaf2uNyL31NKpcwW7Q7zEn3YjmVeBO2zVnk/PcM8gVd+QCkhBDkFf7qJhcaGWSu+Mkh/XX1+GU5nC6Ho8Y3flsEGxDDENS/txsrn1FWx5ZISuGi/Y1wpePBDPViUsjUEkvBX/OktL
ixGdb0k9nd/AYtpFvix+rVZ5Q3iJJDyIgW3w0fTVVbBXe1gE/WRhPpuLuTuleJSkBLQMtrSpHMORyTf66kIczHDgoxkwPc0P2Q3Rhvvo0jE/sJ9crupkpLaG4F8XV0t5/KOzZ/3S4c3oppMah1y8EL1LvwEZLImr
eRM6rILigsUMiHenZkEhdr9vwxNahnQjPOX8oOWwKCLLYFw/5zDWstQNGtGW3p9IWxa6dskl9twaMWRqZXniH7UhelsIK3MoIJ8ENcOfyrnusH0h80+l4FtxUTNVxNK/zESlO+1yVR1MWKNIbjhAG5gvR2ijEqW0
er1aCrY39lLBHjqEqy/tFBm+5kPQRUXLhP0BJVGXCECKiwXgjzBsmD6eGYdXcsh8YrvW7yH/edJQoRJd0JYhedFjKVCYoHxWZ5EjslhRiQjX9aZQoT2hXA8qXIXXq7xsa0oDQCJwN3aIAVMtONyH1lCO1egEFxS2
Zq5+OAV6h2TAC+MGzEdPHxLgHoB9EDJhwlRcqs541Yk7rsG9U3fth6P47WVqf2DZLF8uXJdqV17MsmDXPGKxZ0/qXwyRq1jF+CMVnOkz4CMlF6qD2Pdtjb43uMUI/iWF8dHMjJbX1f5zFTSqYY6kClj+ZNMDUsLR
9xZZ/20u8xFFe03E8siqQMuuIrNcT/oNc0qKli0ro7iDNymqtai56MJE/Ma1zUvC3OD97oLoHf0/mGfJmpDlb5pCPKyZ/NIsgfMnQArT6m8GDMFKT62ZiuUaqTXwLdQJ8JOVw1ZXP4B153t7tGfWhEKhKTR1VDuT
vXEdvEmF3rS63yf9f/TW1QRz53G9ptFr2ml8dpWmWVlxsi+UrUXU7RTpnB/SexnNW1dpYdO77Z40H8WY1OlGiKvFboaenug8klygypVotHVDKMg1lMyismjkUAkGB9QRT0Uqo6tWsjtcGlw0WUbrxdV5lKF736HF
+o0sns7lYSFsHWPJWFNdi3ZZXRArAIP9jypRmRgWIYVnYpzm641lBef9i1ng4C++mLcwOFqXAqm8Q9ES282n3QMJXg6pUqfMWv4sIgIIury+Z5n0N5UzC81MWTJxdFGCtizCfxAN9STQyzhfNym7IoSMBlbje8XL
U/8cryNdNtpxFoxbh8W127/prfbIrq6PK5+n9t+IkIGg2jvGIA2A/Ib5tC5qKm7NID6ZSckyvreUJgkujrCrm3M/1LIfiWu/r56JFQAfga8Gtqw/mf3v9flYLooGo73KKVIqGer8ri5tUUnQ5/d1aRcQcrW+3uyN
5xw3DQ4Ux+SmE76FuIX+SYZ4EHE45O9ciKtcdqvtVx5EnULuWH8ljREucU28GXyXoY45e6B2d0jYz4LR/+trwjAShTt1bZMGRuc7cWt3+J/HLOzulm3MXjLFSUEY3UNvciJxzj+z6UH7zpXHaFK/K3OySJD0d9V8
7oqN/ZOcvKM0Xjp9TZMrLMD96BQwWoIsM5bp4kukrMiDcdtfGKc9lAIUZDSxYrtAS20qxAf3iTO0CMu8a+ehWTjRiPDuP8aWhtsHb/h3+BuEjA4ZNHdlWUZPgnqKjkDgOcgXdzOQ7AQLcrsBHRGlqgVGtxQKsBXO
dgYox9gKIjO28hxjZGmc0b20BOVhtrxiq0nosWWXcdM8Wn0a2ZDW8sfLBjUf49Qt+i/JoTVbA/g4L2PFtinHeLntxaiH8bGBbtduNNyWZVPh5ZwcHKMl65XY/l20XxEexxJnTi2CDVVjSoUhlJOk7QGPrcETA9Eq
MkuGfbgAj6H59JrC9tGPbfgGkqZzqz6MZ2YcYBBXrJX2ZPOMk0qx3ZFvaHqtcYHHoeCa7IHTvmlCbOl4mKInqeyjOv5iJUdxl1O2bRaAWdwOv3fsd8IlvX0/o8bJX3PCpF0M4VuYirUahsIpDtA/wCTJDIUwuyXt
+RR/3t6nUcYRdb89m0EZvwH540BRB+ZCmDw6xl9PqHrCvJlY9DytARM0ppeHxBTMk3GPKbAPCxyRuasAMRIiWWe9GNswkwuTto2COHPHRZsPKiprlR2j+SZPlMC8mzEw3FkWyQ/pX2YgGYmiSSWgQw7GiDlOH/+C
gnLRie/BUoWv1YYJfaFUd5T4H2CMeCwYwvBw2tqtI0AXoM6v5hKeYeSmRuAmcGMp0cfJjUvOap96r2Lwq2gni0r/FWKqNHUYz6lJ9KdDfU61yc39HlK1Py23/9qtJwyEpEhSQzhV6N71LLtdyxMGv92E6CjBaDEm
PaduxxjDcak1WIIN4S4VSKIF1wRYzTqhizRomvQaTqNx4XWQb7IXjsOa0ubMOo4OqY/7xwRrS7D9WvlBOFZ1J8QUMsqsnvrG5akgslLexR4W2gWXRbCclh1rA0jSTRx6rHHitZ7e0fznQ726zkWk192arRqN6PRK
AA4RYElQqavl4I6KFncbIfV+JjhirgMZkSsF+DPjQIJD0qnMmETRItGgf3xmeMOTo2kEWE1/wNJMc0rvcwnVocc8PA5pGB2stNXHR7Pybtr/+TRDYlAbornRRoSXqZ+RWCkmQrwbpYwvHiNCjhmjNWAJ3w0y0z3b
cFYaVM7FF+ILphEs2aa20v/pJbGRUSwGTU2hVENC1TLwIehu9fYnLGUl9I3FxUAkB3K6814HiiAj9vJEvjbsV4BX8E24uQdmVTzcky//8f58CRjrFg3B5MMdQ+poN2xtl9CSuU9tMi2YLUNEc5YQUXnsRjplT4XM
RzerihmSTZ4xfBaJLuhh8r+PtXxbR9lDLsyckW1TNE4MLbGPccYlLmj9nre11bQEkivjZ7BD6RtlSU491C+fnRb5J8p99QBpbtet/hYx2Za8r2/YLFmBi42SfgYB2ugOPMZzqFuhPJEvQjI7jONswb76UlaHLX8+
vXtJwzGm3WBGxjHidQ/0Ur3mckgkQD8bIoquBoWSKatCSUyjoLyx+nkGaOqv6Bib4+O5au8SkA0oto7Sj8+qwh8QPEcM4YIAN1cNU0ZLD/QNjYTRG4D+L32rZPOw3vmag3yUc1yoSlz6s9KPnJPyzTHh1a9RNjOt
XKSpXCNi8Llsa/6HU+TLcOUsAi6pZ93VRTji3u9geqLIcBgYEgpG7vYCgvoTET1ke+gD3ZyIsENvf+UVHlP9CHUPmXmGqVGrpWSpPH0hl9UeEhRQjXJKO/jug49S5vSjFM9HNXJ+og8bS9Eda4gXRY67+qGbeMNM
lPKsf3H1Tz2eH7huJ1typ+TdM/LNmblCvA84my+lbbvCAJDnT8Zhem5Wom+xCw/jc6f1ELeafhri4LmzF76oSx4yRE5MA0NMwJPzRK+EmzkNc3TNBxPDNV4+FyBP6zoihmRp5pERcJpP7sE2368YuLuvl5jZ8tx9
8jECVwa7SvlZiDkN0XEZdv3k8lSMljD/3mipwVH0VcxGwAaxj7RNflOH+8irm4WQAnMjs47rcj0WIeyRfmK7x2E8PH+AWd2HnC5p8jAopOq9V7Rvt4yT5aBm7wmnke/igzONcCN7IcUgU6Ve08FCqafY6uQf+vRy
c+gN+8LVkwdimyuME5z6aMzhAOyDd1i/pEj/CSyu4VWLVb4V1Sm/exViSsriT6ohAKbthGQ1zO5EfDfhbTNikHlVDxZi9mWSzn6M6DtBExjnpYlPnWlArnRn1P60WcoC2Y4mP4TxHMQOaL6iafb+5hr4lTLdvyzU
JM/k8Awz2eg4BG5ajJCDmGgb6r76yJWqAMO8C6sVaZevshYfKAfEKfSWO3RuCT7JP3G53BW0Pw5SMC2cU74L7DP/htNUh4PzYGaG2DtPEo+Q82vyY4EgWJu+cyObYytEUelY5/xrmh+a/gyYHmHc/z3s6HXdJCPy
fV8Em3bio8uRJ2Siw2gu5BCLL6yGlXHTnKZrp4ivx7Xn9L7Du4zrYU3WkX/uZr4gn32/mo87GralpCOBi/+UJ8SHZSrayg15EVjAQ977LNrddx8StUXTDCVCp9apDK+NiErFnvZXsg02bcxhnM+LvAJk2LlDHb7R
+eshJivtUkZvuk8UkTfG8518k5j9/TddHenNfrttrg+gCmsfWg7i9HaMY3NzO9E0FQ6EpK9rxbwLVMWPaXE+6i+TwVxoXp5GSze943hKo19+BXs4xjsEEWtUqKY9iqw8ljV1vz0h/JX28RX+2I7gstkvjhxmgBcU
MrojUTxVvA8/9tOiLIEYLV9grDRvAnuKKoAWh+7M/pdVNu3I7mk3J7DEx8wzXEhhpaAL1aMTXb1OwMO5G7KcBuTJP7TIMqTWgL7qs3gdpMvEp8ydKpxAOfw902sr89HPwdPV4EsYsHReAO2EaF6qDZ3mWZ4GX8nw
Z56ccQwCyWPlYPcojsWNAO0liToLcOZ5FiYo8mGPOeKT3hM9dj9q7+HKmgdVRTH53r9NyyjzFaRzvm7fp13rZUiLx3zEXjo/28+C5j/cjHQ3AVTSsVm7vTSTm8a/mKZAL1rpxM0rTQqAstsX0BRIaC65L895/NAm
fRO7eZOER34Fk2f/kz+2o80DE7bMWq60bi5N09v94zWe+75s47ZmevPaeyM7cmi5Csws5E7jZ1OqRucvO9GVMgyc9mkJiUIvMR1sE3gKPeVf7daNd09LqR3zGjvNzvx/MWSnnXoOPlewx5wfJdcpUD4q6w33+89u
tBp7Yc+ONOUOe8dseUC9sj+OepfwVzO4i9yRva/WjICtBJ/qS8G04cW0TQm2TMxh1PAS8BhT8cB3DIUL1HIKQh0Rl4huG9UAsTTJzppg2kBiQxmwslnVNcDjQcD+eLyWaPNZMf9H1VB7DD8vq4ok/pojVJB9jFOh
hhEX8lyh1yEQdjqtwVYwglzplW7VBo4FE3EkBk0FmkJv1PVPOmQRfyKHdqRrzxfLWFo/TAc7E110Xq5e28/i1Qlmcu2KeTlcWLVjxaeqBaOr2YqANa2SePbEaqAQ+LjBkCPXNjOqPYysV7Zsutofj2mdDFLsisZ9
TNDEwPzK8bhoAyQbu2MkHLG5Bf30BhR1eXUmJFdILxMtEwdtO6tU1+oigTEUTnn6o5VwgLjykrVJWr4GNDSWsKx+Gfn5qUFbHLQf4xG5HQq9VS+KhjfNvoIoDhN8WxBiYAO/lQiPIvbxxBXSDW61A4ZWT2/zlUeC
OlaVgTFNXGUBCSVhMh+9fE8vT+ZnEM345JNfseNPsxcc3oUXfxAEFnM7VqksClr92Cqcxp6P+nVs0mlBsbp9KaV4WJ/3LSGYiGieWUf0vvwA6UBV3qtAbOk/J8BqGKge3IZBeWKnfZKCrCPsqCDIRHkZnmsy5kLc
Yx8UWgCpUxXMQ6be+dBABwxuWMdRWL5ZLuyAk5FiIkL6F1ooQcQeZCvxNILnpyWavVEutYipeLSlwlYO+UQtqPDVbz7Z7KyVSYqxfwnUuezVIgn7lotMlYfb7CM/nN/oYhkaXZOs/eEHYbC8JMD1G66jlxC+6E3u
qO4rh8XXSA4rqVd3zy59+jhGDuYo1cyAU2HgvZCojQbH2kZ3rXL1P58JmHDQxxwNuB3NTLJkjDN7uqcZ6S6yFsmICKDZgBh6HfnrOJLuApcrcBW7fW6Jka/PA8d3tqi0xy4VzFB1ZPfHbQy1Mckseii1A1ldRZ24
tm+oYWF7uoBthuw7lJrBLzua5OYJpnNDUY4H0EFr8Pcb04zayeerC746cEBHWCQgwHQNQiUXZKqSiFVf/wnxB0xSLP08u7HHNd44waoZiNoV7xNtEDEhaqwD9St+HmzdKzuu8hPD6vEaddLe4Ds3MNMU0fZtXGRo
mLMxOuPu/ew81nuw+tuY714kj6bC57/1D0ToVwUe+XQJ7NGVYpGTO09ZdzEJ4DWpJ+KafV/rEKkQwbIwGgocYNMDCAEkROkQgUAEHB1cba7bs3hiL3lFmlmovT0Tymkc2lFOHJ8XXV/4kySN2YIr9Jl5GwFFUsR+
vYEtIec6po331hYIrAdxEmk48HWKXdRgNL8GBC10snYJtOVUbELNvwlGdz4ZNaNKV13/hRjGJw39cn8il69PIRY8OwjfLdzzei89admLUk/zHIDCb+pL7/Pv8dtB0B9M8jcz4Dg7IPD3mhqVYKr+sB6+iebv/SCj
yyMT+nCJM21v7YnLFwJg7tUETtu0YLjHstDyfptqaD3nEeIUIvnRaToPvAwetKOVgpXiROC3GBCB8yN8EAlJ3/gKX3W3zfdfRMxOgTE9Pzoi3NLtAlwywW65kQutM8SG5FFg/hFfhxcYdTZiV0Kp05gvyIVOepS5
gasbgGBgMgHscBVZ4ckjBnXIgdGe6ThZQf/LwmM4ww2MBmaERnY8bn488sLplOabiqIED+iI2uuwSDt8iL2zvKxSwpk0kOprlI7bip5PUxJSTDi7q6EsBBYcOuuy0B4v2EYX9Cg5I2QjVyn043qOlcQHvGO9Bwiw
NTbYB/ksTzVmiwbqCgLOvX96HtGpn4oNKxyaXUNvC3gvu6GA+4WeB6HKA//yhGG03Nk+5BbwMPFK3ESNPPsfKW4i6Hqgfbsm1CP2OCVIP60H6gHPMyPpOgy1QA16rjSn4Xk67un8ZFF7w0njoqvjIxY0B0PcCVQ7
fCTDi0zgHMR0r2QMEE98KQRHEnB6weJuIKZ1QqqthlQxCOohck/8MNVV/3UNcp5w0voQfOvxGIfKCj0GlOTE6N6bfvjhGRID4wBdcSdDb/or99XCqIKxtbmmTCLg1hhDi4Mg99oBnkiIMDWVwVe8AfIhfk1Fdshv
ACBezEBC0z5ocyxvWTMQZkPlxASWn6u3paMsCBUoLNXYQwWPznNMULF0ucV98rBPxycq2iRPUJQt3afDWJqolp7jozZW9xp7uPlzQMeXxPzlVQX+JLL0fttdLlGT03xRNOwMhgq/vbGuwApDay9+aKZHQYbDEkU7
nyo+PvlLWov+iuAoVizDiXN4QYOQdmdR4aiWBOWkBxNgAKcKTiU0XOnqxFoOmFurRXjpKVjIJ/G2MKtSiHdCDom5vWHAuU02ipDGw3z3vRk1/TGRR9aQR6vp8Vqmp5OkHzDTE/mE4GwaNFEjqOlCW4erKYOSpAYa
UBPtCFy0/uhK4il6spaO4OowFmMTbAdNghHa5ZXpweQ0RGgIyLb0NTx6eD9vZfVQViTgsRwNEsNgAFmHoJzEkuhRXAghBw/ukDTAfGBPdmybxhV5pBMw+cpkorfqI8hkX4mO1ZruJH6UVNtPCnZjjNVtN8dulto6
J7pZQUu+tlEaBesS5pFmYzjnqYUvLTTIKi6TwjOTJX7SbKG/8K4ajpR0neFkA+seYbEuSgINsl87/aAF0ckrYUKZFE4XK9xEk1PXHHIm0pkb4zYF5dLGkPSwzjbKbvvPK5XN2Gpik0wWb2WxwmTk6iv9wQN4GCE4
Jw12oy0LOTL31nYy7o5pHy6ZdslLVh5FeTlJTkHDmfFl3PaflVUNme1mRK1meTy2eclE46G0w5+IgoR4PhQZfU6eb3Pa6N1UmVnW4nJkMHgv0XeMy1GBjbSRmkeAYAstR31HJAwB0OjMwF0ExIgY53PxfqAOYE1f
QAaRWT83JamRsXF58Dc4PwX+Ip6WADARgpxPvU93oqzH1YgyNoeIFxSDIIsMW4IFArBQmSb7AobDSNbzjXJpbt0n+1Ipi8n2Jn//rqfi3ZHpX0CQz4njEuhR5i8ikNHL/oIsPvTxCePX3YTagQTLPxc1a3peHCjD
Kzxx625qjpojoPqrPqBlL9W9TiuDr3u4mfdQi+VLXw8ebU1qbk4j6XacbK5T3fm3GCrDALhPNxBMxC6Y0ZLni8xuXJGi0VZ0Ejcrgsb0dOpY66Yaj8EXFpe1WwASGB/SEe1vuTBkStvXXAo3ORDYzVi696J9JLVd
vycc8SNWMsdQIrEoDpT0dyiEjkAcNEJMtLvNVRh7YAYSTRFlgkvqvS5o1e7f1RQgf83csPckKa7VfT422cONZq6koF028BPHpILxrgEWcxwGNaTXUxgd44yAsSBsWyAG9Wjecjd1MSVg/8FAlUiBWbLCClIGr2g9
abeMdvlfwHjtFeUL7UAKskCwW2R8/tLjdp/D72HM17vleuxRBWerAQQF4ubZjXpH1rybJtBcR9Pz5OsBNsbzjtyJb0URLmlHALx84P8xqnfvCFbdn+ANIOhPVRBf0wVB0bt/AwI3mR8ilHoTlAkEH8evgYVGIMDq
Bry3rqn0+I4aLBVHHVPa1FXI2fcNNE9nizqJIY7/4ZtrONnfk+toYZhJwe1JBECh8Bkt2Lmi81/ELlwVOF8H4FyHH005gOH2w0olOE0HRIIIdD4EzukNNV8XGn8Ygn3xEXwAuK479MJAXuQDDFXq8b1d+MzeP8XK
yPuTGQYIWtjx/IiA7OBet97NtQKiw6VZpr65+4SCNNCb00AZuooOCK9VECFzLbcKxnUAS9g1UISdOSoF/1F0IYDYMwwQ400nvOpXgCSdFg2sIya6hB2i6jrR7kjKdYdlu8SsgnLv/7K69ux4x8CGi7x8HQc76xni
hBGzEbFHmQidb+tc4XjJrqYnvEakflxKFq4vFgP+YB6h5u7+/lx5Tz6gQjbm4APEWohhGAvSFlh06Y5X9Bv5ngBXEYFJ/3cER5E4NoJe7/7v5yXu6T0I+F8LzaxKIFVCDYr6HuM6aubGTUEuf7Ya9lHZZ6a+vSil
+GjWWLKzYfb0dj7Va+9iTAWO1fzB637gs5wY181gUvGa6pVK6vFoDbaiBwEfhlrpiP1f7cPvb2plzUPaenWfktXNKus0vtroPu8Vl+uvfH6sSlMXtbCSK1euk31JFa42CXxq+N2tmqCurhKRTY3V6+WU1Mr3Et6b
VkCLwarZy0DzPdddTvhLNVdyjglRQ0b3hps3dpqNuXgCUk1hjwWpnOwujIjfwaEIy/PnTq6mNCL4r3PYo43IqMpQbEIMqCbya/5WneokYXOjKjWrO6nfFsmEOjAYARDUACxQN6atbxIxuEWE+94PwAzqXSqIZBMc
9WoT5MKbhir/KOYwek2c29K4iQ2kUR7M7K7A+jrSD8XVbKLyjXWzpOMzwb7EAy2Y3OwmFg4WzXEif6RaAqsIE9+ehRs5G+g2/SRFlx8JkX8n4v972yF9RUbJ6rgv+I1nUk+bRjEzXPW99PrtqjucQ36VU6S9028o
BwOghpIe8HC5PnnCeg1DfSwnJGvNqq32rihenWn13BJ9nell2E9sTfwR9zFQrKO3XEDpYBG0kdF2g3vbyAJKnVFAIeDgtARBYsGq7a4RdtnMgTgNvbIAYGuLWIdRuEApwxTCPAZC/OrnDFUXVD0QE8fo73LFUkxA
TuBI+3UgvIQMBTE//jjngMVDFqR7FHwzltBJd3H0QPlhYrH8bqMuFlQNKqMCgtcQ1MgsTgFssZq1XDc5Ckvq317diyo4jDyuFaASbeLGn8GmYGY06Q9VMCqFIGKg2GIplBdRQLwFZUSEDoFTPB+kGdAw7rZWG1S/
D1DbFwgf2FALq+uVpboWxDOdZkuOU7WH2BxGe3cK9WCevtkse28RX6fz//2z+08ZS3FzAyaE1JAZqEfXxTdxBPtDBTN6mGBZF8C1I5wYG5xUgtnown2B7OEhgWA35j2CDCUEhilYrQid81FEiYHQrPkB+8M4CCrY
EadmwOWunkDgly/igbtc8Q+WRYQrllJr8NUiv+657Ttj4q8wWzoucJZ3dBE23vp2sbe+VSAbYEJoY21mVX5L/bllGeHEcGErPv+xC06dS5QTNRwe5cmMzhKzYThgch4Ixgty4zVGadBgZo836vflDZLr1Uh4Rp6I
9V9CmqLvFY77FxXoXr5PD12FcJGiVocr6GWpJYVs0GSrz6E+oDaBnA/kgLF5lXylr/av4q/EG1LNkPhqWfVj7lFtwPX2al4Hli8zIkdP0fIDFzZ7PuyF08AN9Aq/ybMHs2uOuPRxkoJxnz/vGZArRPkzlETT/PZo
cCQiH+i55jZoUHM7i+4VoAs+aWI6fnvOqZ7hIbMEXTCFS51dYNpb5Np9k8XnRu8JwTNq1jVwJ+Qy5hDoc/cxR/0X5V3qG89Lc7B2QXSDq5IHCwG15ZMGYMF6RqPxmX0fHgaEdTf6Nv7C8PmpffzEgeKnWea2ml5k
UKxEHL3zj+5upSFtxCnlH+pWsxNxuMdfcyDcPB4SY3Et3d0vhRl+uihlOjGeuMZ9aPlWYDsPL1WSAX/wbtUcvkAY/0rkywsHZIlcEeq+1Ol9xsjJVeLP8dXAg9oXGr/OR9TZTrNEW6AR5r3K1VAAf9io7JwDVd+P
MtJ2LW7vcV8WcOl2lp2LuOhxyVv6ocCQuFSChnTcGjaoqoiMnKJ+LDvSemsT1fBRKglW2Kx+YCparwQ2bp149J0dV/v8AEmaWZIp+rC8xTdYkVBe3MFh9qBSLqHATVxCvq1o5jEk9SozjFk3i6+TNTeEADXVe72c
2ut3MLffeL68nfBwWtjgJ0SqNZn70HhSj2/5+KutJUJKBqJcjOTasd52gq4pceCwHudBg5VDb/Y0bfiFZfkhx7dncyJunZs+VtqNOqyHZfJE2Zw+fyXGMGd3xKSN5j4sdGJPKArUv0+5I/6oItnvjGmMMosmTC5s
e+Xagc6H83niknQOWCiP2RUrCEDJtYEQR80mJzVl1yLfT8gqe6ouhiHuVL0iL49PSS52kkEdWlbZNMyP5e21vdvcWRxTZ9XwJswOXsPVo4FxoOBVHYbAXaCawPm4tn3F0hq6UlatScXYZFwHS5nDEW7L6pFT4nnf
ymYvDaLFQN1NvnbwLgwr8svQ9lTv9CHc65TB9c+yH0hfFARUwtXiDOLFs+yq+xwpL+oZcJnz+ZMBRvpfCTryuSDqNBU5yqrohasS6le/wNl3G7r/q0ttBxpRAbC1ltLoMI/uJn9UJh5VVm9MB0/kgbjzC/xTIclN
2b8tSoR9J+uRUiKkMlm+PJN850kBUWurYm1HE9cWTyPfYRiblKsPLtnObauyF6KLliq7utf8st6YiLGIk9Wf3wdBs7RmWomYyYDdXqkc6iJ6JLlQb9Lr9WE6O7Yk0KA5eFZT1TaV/eaFaS5sIBEmf2UmWmdk5eOm
Eny219b1PqTXiVArgWm7MOQwhJnCf6nm+KWEf7TIFdK5ZGVM9pPKMzOvxw8sUg09OGuTAjbkRDA1h0v7zScK5nDVfZXC9Wq9qX1FzqAKRMv4FnzW2WsfaEGpyCSGAiATux2ibLlV1nP+TKWvACoNC6qFgxZgz9PF
Z79gzHHPzetARcDgXWplj2W7oVLwnjEvu5VqbD2uqQViiJMK0KGHofFFCa1eRCx3qo9krUlONOdTg51YjFsgKhY9EceV4Ou1gk3Gm7rF66abJvzggpXK+rhcj9lBklXAK8fKhNziXPBhU7oU//ABOHpFQ9aKnrz+
yuCk5EZZSQ+WGLqwQc4YQ3J/p9p3GuluRL+ia6jDe6cbphygBJIoo23l3mA9Th/oqczsq4bLIFUAEZPM3tOVO42kX7fm61R6Ui7RTSpS2NXah1nKc9LIGklrqTQg25qai7TQF0rOX7gv/5LSqIKioC3qUbz8XIup
JPq6AGF4c6X51yEDl/i5oa6hfa9PFCodBplP7wvgNUzZF2X3m+GaeeKy7nya++DrZRuXv14eQbHDr0y3vp3XkHS4uuv1k9s4mGcsZrMaKivySCgsjN6fp34sEU3lgLnnv8/Rm++dplrr/DrfRYOexFSM721tPJX3
sDYAzvq1yUrG6+uBG/HX42gJIDdkozVN7hWzco3Pns9Ew9ffWrC2wb40W6zyu3MnybiDie9IEFCBeGqD9uMCU+d118Yx2fsX2Avh1hf+ERdLHg/a892Q2p3ZCcss982ojIlnABpbGMwNCKKgAYVwpzHefoIEfqvK
dgJHZOsykYU8/j55lXDdtxa/qQqA7OLUeqmqAi7kalrnA/ITNA7P9lIQaYpH62j2G6sGlFtp0GP2hWz/79Hj1sGEmMF/KvhjMh5RTmUn5wIiZLrIa49d6aZeOU8DOEd++xQ3fifKifF06EZp9t+AGd29zsbq/SiM
gyxyK47w19xPBen6hJBJYrKw8X5pwKHo4pE8ytIT6o67m3teDGvn7ZRPDuA7AfAxpLTO2pmJyKURsavNfTENatE8Jm1H3MYOuFKK21MT6/K8saJ/SuYuJghahGWrd5NoBXXGU3VrCcHjT0N0BC6yIFUc40ZEMNGC
QK1g70P4jJMoqJgwHJ2rCc/2A69cMalQHCNbE0tJXmS7G+cByOzBiIQBS+Bp4MPfOpWc7S/ORxQ5VxIaN5U+rAgcIKIB9B8iNk5BmvooIWE0UnvMg3+EBjp6xHLyWXNSxR64wwIIVEhh6mjZMg9VERI8tgQSa+h+
X9ko7H/hD3fLJvCPxKSp2fKs+Jxs21tiQPqApEgMuIwdvyVk/UMJwJqh2KylYx/HK9ys5eqv5tC8zsAAG5bPrZ+tPTQ+KLxWtrcUAWmv4I5FKNuSbvMHuJcuDU1Q8z3e+6DAC/alQRKC5Uwk/pueVKR2Ku9UIO73
gwVnqw/Va9o4sAJluTc2dzP2kaWsUwZAd1zQa1urxbSA89w6esq9uSkCCAgKl5OFRmvt9p/3y17KNDhPo6K7CBTbgRskFHFcksAuf6DL+SiO/2j/j/7Lq7PfAXJkRjs4zXTC/Xu6eK2RuHSuIPAC9HhMB/U8G8Pb
ODI8OrwzFjeKoo4e9Hh00B+y/ud88XL4siqmChTzPVqUDVz2T4lacOnwp47nx9caZbZzGIp5P+YuQ9TEKm0Pmsoy9Iigq0mSYZHBYRHBcpVe4uK8OQtlKxYGRT0CiX4lZnfQzeiA2G0NqcJTwvIZ1b+ZTo9GEwM0
KUIiIsZvuciU3V3MxaxD1DlC08fX1+rz4puODGVAtGKeCu/FOAno+xi2LXuw8B9tiyHQe82loW/eR4dy/ujleQmRDID62/mKM9yeuYfbFv03okN8EeAs3C0bLoLPf1lQ2qSBJxUTo14vD9Xo78bxca7TRLza9Jl9
mIfexSKKeLRr/IQmgp+nkjNa7C9P8gc3YAQb53ImFBktHqmf/bE310M/YLop0mHsmToobVXT8dBzdklKSvrhxVFO08PP5VwJC1ZiSgYMsVfXM/ZqloqdRi2siSWxIklm2ovlRT1CjB+1zwdf6CbXQJosXJb5zoaO
RmhVVXxcTYX7bITterljVM4wP4ycQRPU8uHHzVlHnT0rhG8sL29CNuOV1HDvCk2jRy8tpFjVl/vEtybP77Ngd4XJyni9U4g4oNppEEeR5c1tB2zx5v6RF3MJ2/yQu6lCI9vLIlJ1E4xN+3d3SMV+oZelCaWrC30j
vnEjTOZh7vNWkdL9wRJtaVM+JX1KWu5mzqu8yyBx6Ey8aUEnN1qAZLx0O8QMlwktkPOxgBX6q7VQ3IHuHIqQUEh/Ws8dZXR5AfCqot0VfjJpLOfiY5lfrNHI9l/2WiJC9YWk8iNNpC/wS0tNq2A55pg0zhuGSPzM
yuOP3V1RPpDw87COnH9qAOIveidIKKzoW1xVQkEm+3voe8b+i52wV8+Wrq8bKrY3DG9f0cvbvVSS2kMkCHKcupvmgWzWEGbRFk3VlOdLONtyE1X0VszP9vJImOGbydL1krgg0u9pSI9yVWVi/b3BqCfbTo1J1hzk
mgDBfcBhxARN0QlbaLZXOu4Ad+PCkSEFI9HX7SYoQbIsZsVdNrgx3pKYLWOnD3etDR8Knbw4qnbPY92XGRHh7vxiqVlqPalh7eNYkTb+B+SrJUy92eitK9eHCLERElkpnEzA7jnqsOlacnu4qYiouvHlXNro3F7G
mwu1DJUNUqW/FhxszeChGfHlYMI52dMygxR3GctSCpoaKbBhTHHEajxzSEomj4ArolnXUmTIPBu0I/ERg2Dpz+emlos1Osl3LAVXitXa3uv7vU9fHx/7qancSfww/jBkU7zPjk0VJZvII03FYaEPSaQUpPqf3MnX
c8Um2y9ZEG0YEm1ytcgNvjyWlT7UV/XVyLzL65OBFMqattf/djX13zwgvo9isHENQP/G6mhPLwuXKzutIJh22+dVP+e37g3McVc4OYmsWiVTnoTA6xMgZttqer9/XbRkex2Zwr4YOm31864ObOFjF2bqqkrf3+YL
5UCrA38kouKRGPMkPyvEBcvb9ZdxFjL7X9hHsxHmDQxSGN5CBg4aMXUGdkXz7dUH5f3n2OYchB4n9YRQhOMe9nbnjVFVzwFaPcZePSPf7+jL//7FFK5+9dPc36ZpWCUNnt9CdtevRFFqek+mqdDf68vKUFuKIvs5
ORw7sMarXmQKSIeaDErUQboEgHtDPeKskVQ/C5WAs8oF77QP1f6NMAsU6HA1goZkZvkR4w31tbIJAicX4ijXE6ec0ASRZDHcgKWQkbILt8jcbaaCBhIlbQI6d2luDJbVrOHdYxUa1KA0xZYbMhFE43RQDiSZI0EU
tm79QwEFpdxNJbZF5tkAb7JHZcFHPdKsDgmQqNT0uvnrRvWwugH+Cmllox32NjlWXehjeRAK1cGX4dZeFAYnp1ZmXEi8st79tHQ5jSf25vpBL4ZTgcn65eUH+1crg3V10kST/SX+4bK1Ab6CyFvr+aHHI+on+caW
2T7TRZEGXROUla8HunxTwEHBy5zbJdbmA6pFyHJy5g2cPESymLpVtr+wchYdUY9ULmY7ePMz9gmS/mdzXH9wVf5JsZ6CUyODrzV9skgH7/MGrJAayCDdPq6NGqQ2QBue6D6X8mea6OhRN4s+mV8X4+jhZ8hRjd0G
U9hnSZImOXDKg+aOi1OeJcVt23OMQQRe08Gxuxh+Nk9LuxWo1jO3Q5qDIivTI86Hr43bFgfLgPnrUc0HovUNsuyaMf8M2dWNL4kCEAfuwSHLn+n2dh+5tZfWQYAWuaCFWBjtgygFwavt+RF2DPP2THKCC7u/C/D5
XLZHh4WBhiBKYNTuiGF4BnoCD/wsUeXXWoziDMrZoWuWK/ms6+4O4ULWLN2C619emeXdCo+JmVGRw5OU1/pHoAyLQAlVarics5wMV+tqOVNtcL0o8To/Z4qE0ZqW2hK/dM6KuF2IQ87mKudhCRNvTVBQWVe2m/yA
LM6ej9flSc6Y3m9Nsp+whAkF85i3lnQ0v+4lOxuicEiJfXXYf+pSKyCniVOWxEdVXS59/ox4ZRdC7tRjg7oHboZMmVujZg91YYTfTN/cmi9PMCLD88ZNQI5h+ib2SzZc1PSDskQ41NwnAmBX/ZGX5x1q3K+bAHnu
dyUBozDD/VH0mxKG6kX51x0E2t/m8xDMm7tzby6MMh2B5ez1NNTt6jUsmE5ODsN8+4qcSTgCzuBy54fhfXjfzgLagP5kWpefikL60xdVYsaYFA9F96JqVrCR4ayp8rA+3pRJgy5mOe7dLY11MHxXbkN9N58nz+vJ
3ms7m7iLidWstl+MHkCAgHxs+Ly+ukA9VNzhnxO9QInZwImaCtDNOlHHJbgyk/Q9AJpfckf+7dt5W0HPimfPNduAbrT0+Vsw7a4Ez5Lbi0H2nuryf0R5xHbZZak+QTndsExi/BTcCT7bJ+Tb3ssCDEh2r0OZEKsa
6fdfbp/Wnb+hTil40cYGrHzDx97Lfx/9FqKr5cyjHOSIw5vpPAGmxkEvxMyN549KeYDpJm5AjvjbTAjj5xjYelfvBSc7uMQ12WATkIhF9GDMmsvlMVNPC+2wZAkyudRav6GCLmsjRBGCNyqRaQZv85gVfgmA1vIA
APudLGdoLk4pTv5ZjtxH0vAEjbDK8/1KZXi/pmhsL7x+Z7cyyHAi2+OsHAZQJsYWBz0GYw9tTmbQyxkULfZGxG668MHo9J0HRg9ySjWjZN+6Z0XwJVsNsL69QFtOBO9IeYbFFZaH+ixoL9wAen08R2/Bl046zokl
/H5UGJVmtaNDsJVawSbz4JqgYiACds2lFeGBa3OK8+7gdmcnlGw9DvGAS646Sy33xFSTPWccoakUC2iZKRX8cvH0oickZJZZ9cb61FUgmeDqfpN2kLvwu6AoZz9AGZEnLFfLhCKuvGsW+QluPKxu68QxKt5VWx+8
3Y2g2iZreBFI7seZnqVBbJQ9N09+WL/nPIS9Ukfeuw4UVZ5t6cQOQXYtCx1VmFa7fSgzEGzKp6n6eiCv1m/GQcnqEgXDhXoqgrAZ6e2meRQRT/q+pelZTOq23SHa/hn+BXsaYC0ed2nS5rFZ5i8dnLdGZQqLDW6X
ZG6OAlu9oGuanx+mtdLOsxVQj2ED//iYh9aTn1FKy+pYpq1Lavc2J6qc7Cmn3xkc1FOlazKnuZ9U0jpzwfEVAqlQTbHPOq2o1ncSHNUvsZw5pjvkBuegfZmy3NM3HLKOH+gGgDROGXKuEgVlKOPy3V8ViZtRavPy
P76nSGn1JsALS7q010Cyq4whf3uNFO3FvSwQgwOB3l52Qzrtj3TuRSq/1c4PZmorGz3+3HWjC3LeORarjnLE8OaKybvgKtN0Lf/QSZbNIn5pHgdxSKuMsjCWc9rlZV9HdXbTg0dPei04IXl0SKXBNie0XK2xYzfo
iWMD7MYmp0czwkorYBf6uFKR/DT/iqMOUjLJvUEG4PwPKxbXrEqG5yO0TjvDEKvvNlFhevdH/6avVhozzSFB0TO/7FedpkTXamW32KpujDUvJonsaWIsyyb0t6qatZtbEHsxuRvdG61owsoqq4BL/OriziIVD2Mz
26lh3lXFgqScnQ6ybdWXMRgKx8wpqRBwwdijCyBipRFxxyDaJ/twMcaoiu80WU9VK0KQYxa/b3qJ4WmENd42jYVKKp1do00t6heHjCFis4LGqQxPKILjMuRJllNHaXMwXAY67dj0dBuCI473taU2fxqc8JJxArAA
5lOfgxwCJbN+eVUlVZLWdcdSDh0YsFRAWksjrIPp43OWOw6KcFg+6yDUd2dGLGk5PMT9HZHc+2QZzUluwzICqE3y7MjKhOhyrnTy9UANrJSBPdo7R+C7AkdbyPViGJ7iUdIRcboVNqpmiuTysg3aqN4kaW8DUbb2
rvBK8sYcVhLotQ7ISnXe3ypMWV0k+OjoKT4PaozHrMrNYMdz2lVhUQC8B8fYhcvtZr8O74xMUuWty42RDdN2TlyXy9F8IIvyYBoolDjJHelXITb9ispDT5HKzhDlKN5Dsqmz1qPXoe27X5z8hbXO0KJ6jcxz+9a6
sabdtY65cKkbzWbtuYEM0oPg9ZftQM3gz5GVzrKBUo5Qq8kt2C82lZ/UQo9aJLYMKq+T7vv7veSyNBh1B+m7I+R30/KAmvC5IjbAPpt7Zbd0jyfqx1MpU5Ijmdgk7EwcMQlclfzdl0SaFggfjjOmbtcARgNFNeDB
2xn2tuqfbdpPqpkgf/mUzoqeqI2smOVaW3f8Ex5VO7YiJVmVnKcRwdexUnUPgKEFZE7Xe/VwOEnilbw9b2/kOt0byZy3gPxyKSgdq/2I1v0TgaF8vJ1Y9IIryElqQV/UnCsPSG5aCMRAT3azRNoE3ZaD4srwFGRY
E4Qp1VmE9EdeffYOHV/Ks3XRvjvuHxI0a0T9fSgEk7xdGkhy/aCluZ19gMwnuuqzb+Ah5HWEjBv0i1xPKzLSvJjvZRsAjeA7G2IYnVV+y97Xe59A0QzMXAMDNA62BlSKssSaNIy5g9wlDWTHEO1XqXdtbRMuzvi4
RpLPuJw0eTxVP2GUfBEowLDunSjy4VBNEQI8F+PKcHGRDXh3JEHUlazWi8pgABiX+Eh/YcO5C42dMD8PJhg+YnwqESDNZ9s4RoGGnS1FugvMvsOJPtQiyjOAJBaDLHSl5jvHhLf/2DFktqxENxQOQUH+OCZzXkAD
sdJpB067iNqZ5UruGyzpzMu82CI7oWydqS3zcchOphlKqSnoOntEJe2be3JnUlhA+Wo6agLdnbG3jkoVZys42jmxULSW142D5QpFP0kBGnCBe1/KzgxnOXxvgxeVuag3nxT57osVkoaZwvBTNCLficBW+fwRAMdV
ab+2UeLMapr3Gczq/KLqZKQ4P0WJmzmRRnehgGvcxSLd2V8VU6RTUV98dXZ/zko42AgPQpTQHxtUs7GfYpBP9J2FxsbBUeeDxVQljF2XuH6LdQZjdsglIKhdRnN4Sq9TFzv6d7XpaQtgzsKRFOjDLYC/ZCATNLg6
PR5+T+NTVSt/zZ0xaQj0X7WqMqZYD53u9Vg9U5LW7+Onv+2v4j/OahjqrB9VdeuP73z+zHojTqlyDQGUeCL02ENQFTBYpF79zA3iynlHNw+26LcFDXkK70fsXJSUiWN171ITh+yYvNkcazRtlokfphwg7ZDUd4V6
QSjv9ilDxOLWxwKMLASI6WljABcS46gR28rj802YY3CF/s5O1FFwhMhKyRZ3X82/ufW9COX3UR6pe7T0IotF7uLE7FtzvYDvMBwvDnIIdQHzJoE2+DV9+B2/UOj8Ujc/cld3BkLGK6HcrTCX5OCCtjsfOczfGR2H
8JcNl+u8zH3MFN8xD7T2ECTCQlqdl1BwTuDWe7PsjDRYqYGq7jyz0/YVE4daj/OjCPcOaA4+PA30U1+fJwuXJ4QbKRargJR8aI1MvmNMx8Xo460YJfWiRXaQUOC/LNKXuDYb+07Cw6MEmrKMBTlzrFMxYj7IcNGL
o9FpuB7IXxQWaLbNnTFaGgU4unImdICIpMaAX0tosh2hfBnhHeEiYWebxi6DYYyps3xdvKtweiqfizMDVkjvJvdSNQoXPNaplwu6349Md2yFDeSS8eqLRkcLBYt5xsaXvP5L55v6Mhp/GbeAD5BbdhQ6yVLO7z9L
sjB7mHyv/D+FvSlZzpEBacg747dp7KiknD1ra78gR2IMmADbqNqcW1NRxnfYCvN+7R8zkALG2HeErjoYLwZE0aMt5VzDJp4Sn/7jOUFFype0IuftQKbfJYAT6XUgwuPAcJrxlpKXSULi5WesZeXOUdQT7DL9IjTT
e1HugZTyV447veYosm2G4zPdDj8Q8dzjYcRAQvt6GLGWw+zrmyxGWoobMyMd0HRrUIwWuOKISGJHgEXHnFln7ZaJGF4dJGigV4Zg/RgznmM3AEexSjcuJnEalGGzYqP0zbEqwabV7OHqj6Djiv1/sOeOLsTsc/3J
sCB/xQG3ayZpfXyQ4ewy7vUyEmlZaPVHrloigAWBucEdwRL+8ogpoy3fgGHtur/kNAv2byrNhKyr8T/Nn6JVo+PduSGx2gzhEJplvBf1PddpgzzawQZ54m2zMg5I7ex0HRYco7JEGSflZ1gSOmo9pgWzT7Cr6MB4
8Zn+d0PYji3tG7b8YIrzOCVDwXlvblfcIflb8LxudGSqrM3lj5U4Nt3RvhUhsWPywcdqye8T7mBYYkt/a2Db7v/SvdacJS2ls6TV7ItsdBtcXpXfqNtWvHXWNLycoLuw+rt0MLcSRyuei57pERgTgx85PsWCnfv6
9qgrc7LWe19LHG0np8zNgwQ06K66Hje/A+K59tNYEUWFW+D+hzq2cqKFCKLF4bDqi77VtGbXvR5nlHNGBgq3kWab9Y7YUYA1FC6qKe9o74WAqbZfaNWQThkdjlv6yRyzVIrDBGOUXeeq8eOuhyDjwGcXwZTZzRbj
mpSmlUOLegqCHo84g78EGJrkwJ4bRLhbIkJKCHm4L5lqNOZE74vWIo7efH7qf1Q32z92Td61AWjSxKG4CgiO5R4nMNcvWb8f2rw2t1Uto5mdZbaRxzeVEhvB7/e5YDYXrUI2Aw78FwVz6b3s6hsaDM+TkRY2/2g4
KESFHW18mfFiCwIwSTH3xPotiwx19n8b1Gwm72miX39uV3i62pKyNJ34TW+5PhxFY7rSFjXbvMAoQbUTWkaf+zG6RD0nm4gBFmuhjFZypW6pUZg9/pOl4puzdNXQZRA030MNRP2DwPvgoxFOpPfFbVSZnpVep21f
l883hxL1ydJNQ/maKnnCxte/MpO7R9udHSv0friQZrPY3YNIMl4b9uDGGHva+9ema/iwzMzamrMo84UHlQUaD37ugUXHu/3bErkAGffA7msSDKfdX/legLCCUmDQmKvaeeU140bbe7XK5Ji0Pk4OcbVasazhFEVU
AsvLsVBo7EKRL5RJDIRDZN6DDguw6esTiwWCO0GjmyMes3Uis3Uhus+pOOzk6MpxSkONDL412sLvO8yjXI6Qm/V7vGzou/jRp76BvUX7Hs2Qw/9DimigIVSLdbIqW2ID4pD/TKzLlRSptdkIAnkOOmCvnm6azYqr
dFoKt/TtONSMomQc0GlQdqcNQ+K58SWD3Ej3rwmbsx83VBjdIC6TOCq0MYZb2VX6r+1N/33/hDtLkBPK1uyeU6O4L0dCNtZvLb+nNn90FPmt4x8mLS6ONKRH24/QTRIeHZvNGknDm4+in56xoMzE4KgynZQBNZ5o
F4XQHTnElVaCSedHr6lTHgxR8FdxJCjAJgxY6sVxqTB+QZFOYMqxvNGcFqH6G3JVnAFHgU9hkc77+oz9uv58+xqI0KrHmBfjC8flvgwxBoVzoRVP83r77q6zsvEiHieli2zHXLCEtf3RVpbIq4iu2q02FkhVZKK6
p7TUsFjtknHGFUIE5IVFJakrN7xG25p6mZTiEXM2QN/8u7U2EPvPjXgEzBe4RfbZN1y3W94sKeCiuZDbIbwVXUF5rCMnS2/3w/y+JoECwkTJ+cTLmo2W/KuazPLvD05F1jvtvLcwJ+vJcH3Sx2ZL5fkt5sbajrjk
ltA2EpL5OrpNJxUXXfLdLjI/HDii5ArnANZmBsZRsz8WTIl/KmOj0QvhUD9Edp0WY2boMCDwrCNh9QtTs1yg2c3hp5r7GVehaeJqe3LxB6hy/BVk8GaQkWfJg0OZ4b0AuTfNHChGq8d3pB/FeiNgYGm8srTmQTRv
8mUkREBRjFEIexCn53GB964ecBItUYW23scZznzrQK2xSM2aNuJbAAlxaEkys6CgNrwFOx8LPwZLNOYYxtbbWEg4nToYcI5L/ricDOyTZsPMg7PUrS+gdJ3uAIfSFUAaj8047DrP2lOyWukZdFPNkrz04Z8wiOe/
cODqa69K/fJxP1o/xesRu4ZylNtdx/FrQDjcCY0VepQa1kfCHI6+rT2LNZPzbnhjfSxyTIs0bmxPuomorPpQ6x+ucm7tsh0EaklKYx9/SWupe7HMfsW+tVZbDFJZ0eRCLh51P95I4ymVOJKTL9FJ9pALtZoydJs7
CbtQ17YhMGGL5HQxN4wGcymq5zPC95RgTdOwO+X1AXd42t2vNiEjWVOSSwCNuX7NOKYbTDDsyKZ036xgcEdCovs4YlMRgNrdPdoipB4H96GnONOX709YVl/4T65hZFXA2zWu8GQiT8Oa7ofUEAHG8EKgPnamcpJ2
cQxH12ghhlwujWs2j5gxwbiHFBKIaFFj63HRyyYfrP4kT4l34D8M1EPbqbRjhdJcsKj2qakkfL02q6Plaz5xCg3YPeHmfYgo6m77fnXaVSg961aPh3OwQxxrsRzV+MbBcSc+D1pOZpv9Q56RpCL7FvkWvjoLM/48
NfjCKcieSs7509R9RaVYNZ6+E4C/LbHt2M0ae4iDwNIvXMGi67jlkdZtHngQ/v+OK4lSxC3cdD4tLxNjHuSACZuuKBwGo3LO/1eo7qEPWiM14yzYOhqX1S40hFPwHzc1dsAunb4b8vdD4I889p1oemGZaWBXcoUS
KCZsKjUWu9m/UODHdk9W4cH//FbyRSZRcDPT7phBRzytawsegFnZVmjFv/Hs8ASQRqNj3IroOGF1PsGuBtE99aPM5YILzKM2mKx43PS3LF1vjcQ/hNOBuFZRcn6IqXv4kJ1T8VdSJ+wM/DwAiGg3S0WetJWsAcNn
/aaqQmG2oMINMX6tiMxzxaVMeC+IfqEA9KBfvm0Uw4BR3MePlCoEiIN6UgbGGhfrkkUpJwxtg7/ngo1f+9aClkfWO8tkm2ztaiGjGli1Dn66cfvySdc28w4hqNUCz/mYTd2oQMG9onh6r2BcjMz1svozOsm/d881
IL6nWWAM1ZKDojPWf9sqLQtodHv9NJm9Z72BBlJUH0/CWj6agxCDBvJvPHO7LwF2NsMiYuBg/yRmrAoHBqwxRekyWDh0bOBjrAkJMixZ79V/3bfVKLNwQsC8XgCpg9xnYw1DIDyIdkMSLWtrMLZDP5Q7RjzSwD7A
HLNJx3CmVMnx4de6PtHu8O3nrLexK5h/DGVuzCzJ3yftFzyelxm+HewAJvnAJ7bENm6S59gUvf1E32Bb5u8zHf0G+41FS6az9Af3It1SqEEujk67myOx8vteT5DLQxFc9ZoX3J/Rnk/bHLaxp3TtGVVY0KDgAiYa
IZ3ZGCeG4rOFRhIX7DAWLk3A/gEbPlwAOpfCYJ4p8e13V36IKv4YPUUAHHjowVqa/lHLxT7+Rk/A/kYQcktvfvO8JPg9nDn0Dqjl26shI4OkC5WJkx8PUg+e96IT4DQUkPwO4RdHc7bHGn+8yA5NzomI9OuMFFXV
pT72n/ArrPvK7bH9G4gqs04gwX7mFBqldPir9SwoTyMc84JJr/dAzf7/tpGu0rumEXnjGdZxD8JfY1UItEAX2XkQ1RiSokDUNyFOzOwOwaGSf38ANE4yEtPsgIK6AM3Uxz6U5tNZSFHPfi7W2YjTPCRKL7LyxZQ6
bXAumhHKimVnwpIuvHddP6Ef6bIvM2dzRy2hBuVLczy6EeQbaTeJOfgOrkNahuGCUARBY0WgrxKdXFI4PWR7nEqQgzSlNmICTB0AOQJYw2M53uCg4VdIRVbfybWcUaizNcLMC5QLQa9N+SYAxirKg6cUb/0/Hqwo
lQr0hqpBe50lXAqj/L1fA3GQM4wjRAV5Q9faLJufd9/MLkbLUX1jk9q3Dg4KtxUX8v9C8IP1AOJr2S5v5NrSWH5zZhI7PACftQBoRcwkPGLYLS468Kg4jJY7GQmV6bBbqR4FoNWsuUua3+fqlo9fifIa8tyVPR8Y
5VoQ1fJnpiXFL2MebHFJATeKxKK2dv3QsaLqbGJ4TA37MfgnRCUNxJ3hqogmdbXi8g4eGdX5ACIyQvGpAoduDCgwUu9Y5scZSHxS9rD0NT0QD/WBao/JqOnBszz+hqzc+avPslRbIn/dfX3m95Rqs/9BOz+RhApT
LKHDSeXj5RYsQV+maY3rcRWusPKuea8ZeAoZsemZpiQc3ZORMl9VSzGIxNtJ4UM62eH/1ybnhMIUHZfWE7Z+1g0I3kkQxEs5vKTy1P+opK3rB4z3CRMgggu1a1igahOExTSCD1GP5eVqouXHf6kpNRoYUcTllUmB
DD+hb744SchpxBmundyP8f9Z7Kb8dU6n7bTuprMp9y6or7t/GdhJDZYJbI778Otg6sya8HRs9sQkNeaAbshOOooPLZC201/NKmTA49AbqsvxafLE2TZ6fQig4tqJ8jFo7tYAE2MJO+yfa72MzvnIZXJBtFo+Wwkz
4EJlaRLuWfODLFIYm2jkfhsYR5niWE6Eo5uTwtB5eHwc/MjcdFVyBfTMi54bwpU+82fiUXbs+BVMLtoMSHJKf0MXSd9i/Kq/CeNW0N5jvyfzv/+ak81TkFjGkT2XFzzl9HpYOkTcvGTycDYkkxkRYaqgvypxl9ur
iqGW7itjn8cIIHX7cV1I4H8HDQhmPkT4g4FFp4GuKQAWOVDITlPoRg54OWXGJLi2nGtEDJqJqbvo3oS0tt+hPwtK51M3cAiOiy7aJnVYTVyeXDFROzTqz2aORisp9q48NHxHjqpT8vXwqV5LseoQUAMHXloHS+9L
ce81fKha5h+liD53cVzFDi+Fg9V4ZV3C1FCwsBzUPGzaq3E3lsWVeAe33UlunJEUxT/IAiNqrgBpwOwA4zKMDPw1uDNWcsN90eZNKkCXHN17fADEv1xS1vpaDGsILxA/3/oAu4zQ4vJGtFJlf+uCkCauQTcP//Hb
Ei3KBtUwQdP4gdg1FbUUHzP4uqpv7lztZDNCvSHvrEZvnelzg3pjbKF+50eg46u/R839eDBpH1Ue/+KbQH5JY6t/8FiM6lh6Sd0C+X6FCvR6S52dhbUE/SoYzg3sBV1QTm5PmaMOqDLWniJmFMFsDpvlUuFIgfm0
9OoDR6Gn1QkBppzH1hFLTpTuH+Wan27Ntx/EgO7UI68LTqz8bHjcoD+0qSFMMZ8rXSoeth4jhjClpPl8NermEiyf0hANy1/aVHYGklDoIPQg+R8luQjbEHFUD6RJcYcYNr7lyWl4NeDOdkLchoMGZxdmu6BrtiOM
EixuMH+nKRsV42W89tyAxx7DiSmOZwcBGDLRIn45GgoWBLEhDATzxNzb/wdfsKoMCQIc6NkLtMOjKDIHMx9UU4Ty7hkPN6HStsWQpZoNIa9F6Ovp75x8Ld/hM8elk7XViZvqSvLSGbt9iBBvO2Em0j+hHPzJ0ZTA
EyeuU36axyOSL9h422EvKvq1F2q2EHpCx/jUReooMYfHdCklXEZjb/cN3ESAG1bcDdv954J5LFhRQh5GnlEBtsIpKVZj2Wy4erkrG5gkbAz4AbFn3metiaNeMFbXZ6s3HEgaVyTUu4prExO6SKhPoQ7YIXSvcMz3
LYkX7kVNKngAAb7Dx+OPC23d/TYEFnKsgcBh/7lpZAiep+ARdSxTQ8PFN7GDZezkMfDr9iD/OvF6dJr2VIcjsulo8Owgv2mwmQ/e8+5gu7oUcnU5b8qOHlOwlwlz1IXFg7rQ4UKAfx9S7XYfwvrkQnMiGbBYxASy
lGTK8gagCTAuJU9thVgIzxfXDOXvI6RTO6tXpQuUKMOIvH44MxjJfRIOTWbAvhLS/u6PcICjaVRT9PXiDKIs9dGpXyysm9Pxedf8CQ3comwafu0zoRQxU4bsy6S8s6fCSIYXaxWN2Vqsbhp+UPQLKjMbnxNxFKEb
HChmhzdRHIzSjeBiB7TVbLG1coez8rKuB8HFGB+qKJhtEZNd4FYJCquFRCNa3aEcKK1ggI2PJ0CFCRrzZC6CMn5nldz/NHJf4LXA8TjgVUDPJIs71ws2I1ff60b5NwvjTQnk3/8gUuHgcV0LM9TKxwHuhQOB58LF
SBH1KJ52VaSnUFdgWKD8F7dyDjJu9N8+iEiccdwIUqhuxFoL8rk4/tRTTsPvxyn6LpKwTAXkk2jKD39yoVJhn8x/6+UbUy3RQHk8DP+8TWENWfzspuJSTAqCAFaFNgO+ZamceIWwYBYvp1gOPToU6CMWzlbayGtU
OD6+kVfpS0w+uL9rJPD+C8dKoOS88S+dBbPQuB8t5DbFN77qAxTlHJViJ2nx3rSLr0lfPGToj8JzSF9D/Mjo9yLqrIniVzyHdxCTzDCKQnTOlwhTNpGrfGOLWU0eEGeNApZrwG00qPJZ3Kc4yGCI/zdJRCMjBnif
dgv7OcDqiJCkAAl6mMwpi7wwGn23ZSjRLw7YPFPhrF7HDkQgGILeKcQiHWZ+eBSxj1XbwYWYOdwHWxxSM+o6RV+pDEQIihupfc+KkmUbFoE7X+6RTJMnDcpCx3sjz2kSrFTeFdVJvUPi+2jRgU00YPRXfbrKzy3J
sYnMsKUSE1s5NkwxyOW1ElHA0SOJotGVDlyzdCN2Nr01UJEhsro2rs+mi6pqJm5p/8eP2elHpDN+f/S8L8T7G1pIHeJrztjXuPfYzgKofGHN+ofrdAguFM91omxvj5A9n7gXbOvAlicAlk5jVyCAa6wYfsEaV8nA
vBEWDzMBhWEUysz2CYUyah7EY59zTPriHphy9IqAFLtTC2dh7+CjymcRu+DpxbM4T/D4snkDom8QV+qLLZTM81Cc37eJEZmUNujB/6bshYTmAYyxd3rRLPatxGcD8MA3uWEtZiIzhO1/y3p51WtahQWUzb2tf9OS
gbMzr5G0GBBL2wAJigb52rYD0WvlsMTHd6sCwa5HQ70sm2ryRSnw91gzo5QseQWpQVW85NZ9PVRtMyxFQjdxoK+sTbuveOHM5XStsorvdin2UEi/Fkqpbyd2QdZ6U6AnWEZT0c1zLT2YIlSXwq5J0cu4h6I/Krds
21QPCY0dgaVQ29aYSloXgVO3Lv05PCLLhrQJKe4bZ91SwxRa6PandpsjyoIrRkV56JNJrvHtKbPgAgdAis/FjYXFoTf7YQjsm2C415F4b2gjbtQ7tYNSdtzIm5mSJrP4cnhvVtpQuzmklRXywlW0vrThtgUSGN6O
WJAOD5SX9c0DAO9rgaAtAr9EBa/BqVBkzQdg9cDGu2AlpmfD1r/2cNx7aDwfRd9U9GjIjx7bK10AoFDHjbpqeMYVyaDBuD//fDgbUcCWdWHuar/DKw24Akd1ktwtms9HbVFHYJ4qS3b6+ct/8GDgiK9UJ3UdjDw5
z50mGIC8B30emjKZow1LrDmU84EFbgxMeiKa7bFCNyiy57h/O0WDBkmK1rMjTyd0IajYnzalvVD5sy/iVEDBK+d2qcQWyKVBp0CBc0qfiI/fIbgkC2HulfJY8qBZ21STiMsFRTnjbCy6GQv5E+ogzICCFhpz8mwK
EplLDghL3PHR260UNaSkPRJdkgTTzZs3H7mluoHkZvyoHgbHe4oRfKC2jsP8XHPJ8Gf2sHvjNYFpcbWC6/MfD9J2j8VYWG7IjxxNY3Yujt+6bYdqNNHfqTx1LvtZwSzhH/VfKSdhaIPRGHniBBp0X0oWQ2IV5lL/
wkqf0LyJ/UQLqvCmqOBRSQSlkxO0KflxlqpZ2bSH29SxsiEFiuri7RWESDMJ3aAdvCSvZ4aG4J6HD6wUOuUf9gfE3aqBHabujuqME2ekEafUwpeQ1N7EcmbDR30ZfVkx/uNecH9uUFlb3mxgI7WD+LftwHfjwNJW
5V+Uc2ZlbOyP/7A7yo8KoWm+w8Xruczp12n5+lifoXubRIRfZUtmo29DMSaGY8p+yJJEaga3OzZFLUTCahbi5UL6KiwXIgmnOBnPWPRldpsz4zYUOt/VS9aeWffn8wSERPm6niWHHScnshS6SZa5/du1pToIi8LK
O6WbgC0EgfQHB8Ie1daUNxBv+7i608wl6/rMRPepKVe11fmsZGYcw25AKJn6gTUWk0QosubJI+jOpHiaOLE1NzWb4BffBye41nw/RzujNb1sKd19FFkBoPPumhR/79darFyH754iDiSAF2ZEwfny3De/P0dKQwMf
Z3Fa7xEyEoJSecJ1iZ0YzjcPRch6aZkCv/QRUjUSUG5DqCgqxN2J9n6G/jPglO0HF95yUrgjmC1OGnQcAEWj09s1IlHU69VBsphEEY2a7nopNtf3bXUGCTfJEYuObB/3HpxiNH1mrUCYE0AO6CtJr8mpIRJ57oIF
L/15Wx0BV7IbrSnYroTClHRvVdH0NBQ3cPFtmMMrzEAYQUQSQt30l+9Geh8RCTTkH8Y9gw0JU9jUtHlbRyrw29q8f8fESMHEjHR4jUNmsWhVMww8aZKKaaXn3OzjkEQev458+kDjuN6pSzz1+4DpPq3MP/h1fRa8
JFh/+Y51ULQNJXt8A00u6kWV7N4RuSLoZJ8+vfPeUE0fz/0yj2ttpD9ZkVhSOmDwIfONockTBpPb4x53ztKf3S7MZK5XUDAN2VdyvBO1qpTRsjGOlDrW4v55M0RrJfHXsFq0jS51wGNBB8E0jqbHj89MPsSZNFJi
QwDDdlru9K9hJtltKUGWYi1O3qRd65vj3b7B1FCdutbfxWnFcJaLlCczmh6ZzrZFJuJIDEOWl2t+GLdvbiPeTCJNJ7/DuOGvUKlx2iq7REjim+lSvXIX1e15BQ4ayL7jh+m8IWVYh2NqqZXUR6tV6RVNrfErzlmY
7EE1qt20eOTyTsnGAaQs0PxVVTuY3yE+dqNNV1e3RVlRTpa2tehX8dZbcOGx64MaoYkVCuoXn6HGb/hOyaL70AGFe+ToPs3+HBVAefou1gf6cQIqSiCpxhnX9sG/Il6u3LnphZuMvP1VkXJOVvZX0UVq+Ta3jy+o
VzGkglVxUc4qwQ+tAVT4206JSVDHHFixjGYhDmOk56tuDHvJfgkwYm5W4XbVzP/oTeJPd1k1ka1b3a9GfYMaUcuH9qpmqc9Ld5w9kDZ22Uv8RVr7LnV269A6/rvrALKKkbeJ/eaAG+w6QO/YUSaK3l57ZFcptuQt
1AGxKbdZ+2jGK+UxoIuZSqqfi04Q/vnbmWCZZq53Olunu4COE98lQt1JXJheFz7vyH4jROFBD0HaheIn3joksFCOnKJEeXq+R70oQT7s8RJBBtT6APhlrBQa59iXN/l+4yZ91fTZkxUbgMpb5xC6MfpwbkZWcCLw
uplJ188EcGy/TTrjrQMMZABeMGbs7nJ8DXsijEXgJNpA/G3kTO/k88P+3rgTp1Nj1KiSJrp+kpuWrCcpcyquN1EtP3swzF2h1HhHO8Ynqvh6Mz26FTwRhWPwE+xieuNHzcvzhvD6pO1zq+KN9yQSS6PG5dUWVt5u
3Aurs5cXXDwi9sKx/cs8Vq8P55F/UZHT4AOVs96lXlX/MHc/17Ni9p/QrKZCJNb2rwodX8MzSr39n9+PkFfd32+L8DlhGsd5yqWt336LoCbsc2ee/mIqdg+9eYu5d0Mvled2LTZo04wgWoYI/9SIWV2uCX8rj0Bu
6z4c7opQjVCQw55xvNIct/vXqdgns/TpB4ed+M7fygdQJ+8baBpWy0+oZuiikfH1dV+MexA33ic7irw6ruI4A/FfDHH5ZSeGM3kv+2dx48EKf+DzZKd2hzWboRv2k9+ur8a60zdPvhQKUGrprtWJ+2zBHLWQKtra
rDlFdH8w+Z1gWPvPvCBEzdaK9u57fBm2mfQmvncgSlka9QkkUSqprkTNZPgSFymUuyAhHBTve9wFlCU4OazACE9arF3p1V+r3Tav52/HjiaaG+IpEFkFeNCp3io3XKhWY7C46Gw3DusPXMEMl5mJZiBuaKlbVcda
zztaUz3zc97cWmNGlgDeIiBh6UbaDxmVurFS4FdeTAgZSFJpChjM/aJ7g0il5eZHorSygzLMZGbM+UEY1Lzw3rjrARrjzt7NnmsihKzSJ23b2X4J+3W9j7P0Zms6cl6GS8E+1weLvJuYbEDOarzqrgPRLL/UEc4m
oaJ6t5xGtp+60UoHCZGOxDK69jqXnoFCjwt5f8OCOrxjK4E0HtTuuNHmacWv9+ng4f3S6R7ktmeHiTiFYhl8Agc13AZh2vHKj3frFj7cb4e5PrKW2SG1RAKUVrInDlW803m2DMKcPfxE3Wke7sguYjLzPsT3cODJ
0cZ6qs9Yh7qbZtLdpATVETsI3mMGe5l2rGBEY3OyuJpOx+8xtnu+x0QbUpAjWmwuMg1i/fBpMQlFiueeLsbEvEKJR2x64v54Mf4+Yttrp4oMWvcmPACExyhw4F5Lxycunyeofqj9+8/YXaGjEvcj6gcro8MRAUCp
G9DbcdPrdNvrYQ5JnJaV5O6vv0zgmDy+hXpg9sxE8K3OEoGONldyj7Ks8p6QAwoeL9Uc2vQX//goahp3B7Efe5xyUC2JPkBDSCWeAlPRjp+ztVJatY7PP+GSmPE8aatDJvXbYjxp/GXy9LHxIe/0NUSFdAsfscp4
kghIrgcfJnHlR+7DAY+ilKZUIMxaRlvh4IEOOfQVnpjrdAsGI16DDaInSjhvAHEIwITF/rFCbRhKw4FoOaxZmx2VqS6cpTCRCuOcMYxfhenHjaT4pNfIZu1Tkem2XxkVcrr9YEONX9D2uQL0ZzNrXGVou1xSw0gy
ORSp6IiE1GuLV8f0P/VUfoOrLuDvXNtnVi8rL8K/BFXWu178UZ9Q65NyXatj2mFcoHvEsJmzmcKFw5F6fHh5UtdLPhnE2ZIVvdNtYQTKlaitLpY24BLhUh+04s5ff8GFEfUyzV0yYMa2DKprbpiiOYBi9QhWcQm5
UGEPlyiOjgNYd+qHP+8msPxL5zy1awU/aULtKb1D9XzDG6cGsBDz88JtYmHLqPgcfpxhIkvJGXuczLKNEcZJxEZ0IkaWTdztvdB5ixBYILDeHNrnxA2B3vW0ghJ9bG4ri+Sos5Zu3DpVQw60tA0q4I4O15rG14+h
h0C5B+U/qYITL3N4PJ6gNXREo+V3kc8zU0Jpu+YJEqnqoEyaxvo2Ffosi8MgsTrE5/kipFiSGouEaTZjahiZkypqPT0y3VKtxawTy2AQoPYmgNEzIDwYCMPwqjVZFvPwURuJ46K1p29HQ0lhIeJlyC+UzR3vCLIP
FNdy4u6BP3iciBTsIcdptnRLcFXrWswCgqbzz/cBYbQmGzjCa/OekjUKGBMmZfcyGBv3jxaZSZNER1DqAXjEIvHhLHkxY9yIouQMkJptGtcvwKzK2OiPF8I78ULqA59kAWbzsIiOgTtQgytLXnMqamCoU7O5ifcC
k1EbC13cMKZusCvK8Arln+/TkF4FGXyhwfSZosxRoRc3NqPYTv1nTB8hFnJgcwGqrggnaBGKnl609DEsGZViNwAlYenfuJNqFzmpVFmZo46OWKL97or93gGUyXSxb8YTXLJR07D4pbA5D9RVbIgzBA3KM00RNV/R
SRMWlNmrB2QmXRgeIdVQQAWb+530wgEQPITGXLryTh1B4M0KtOaqfNrATnUEQcq2ylgAncRMDozNJTXTN7CUgFSh2XaL3+ki5CQCYxqciBmqYw8QI7178rB89Qhl1o9K81HFFe8hVfjIktCXVEQXdUpyKGOBHQt+
bmvC7mMCOyax6476mBHlCztSLSGD7jwzsBe26YnAd9k05cYV2t02cGBx2+MYgyg/l4YStYxlJ9zqj6OknnkrDd+Lcd3dSyHaua1IHOL2H6qreDHmBVwNoE1txJ2zKb7KKofp+y3ziG67MLx0//eDyTbSIhJzeact
Ua7N/EoOqSBjqk6uOZeopI0oRgNCALhQ+xWiSGblvRScHpsjvHoslYJ4DmJHbsbnWJL99l5IU3kLQW2mRjKmoUFRJ/TKbQzUnpgDm9lbUFw7CnIkjRQttwrpzDCSR7kpn7C2Ue5BYU8pmQhhCyOHugSIlIyG8Wci
ubBEf9IivsfRhK22cQfccriwEZjPZKTXdYeo/zwAw5S3RF9N8W7IPZqO5Htr98YkowJ+KjtyV3O7Mp7SvP0Vf1lhL1w9VCAqhSq/ciUVpZNPPoNUw5UBO0P/nioaD9eOqMUwNk8VDR9QK+hKerjTdpNJBG0RUTjS
41uCn+lPO78JzW+gsT01ikj2Ew3kdyqVeCJP+qHqRcl2nYsSCNyTuU+8k4Sb8HnMvyVcBGmkgAZRZJTJX6RApz8aofrvc0wWGWhtpWzZcqXroy9VfB7KYsJFJGrqDoHakMFrfDBI3G+0vDHzlS7XluG0ZOp5hBvU
Ff/klg6+JvOJHRMzK5lRs+HVHWhnDP5pFAq6+1aj9I6cPbzglDxc3xcXYlJNVGzwSZs6QTgQzTtMTRwOoGMi6S2FTz1F1LvLRoOEJ1iyTXPZCKSKTXm8fH0mJXoFDbMpHeEUZZ7iPiwVEVDWwIXXq9XHyYc36xMI
8mEjURe6VKP1HtwWmLJcZvP3ZYwGU8kIRZXCNUe0WrdwVILWlgr6q15UaFluMbTWdJPtsPGdM2ss+uwDRqnd8cCtN8WyiIv3a2SccEAEz7mLPv5KCDjWxPWSuqqpgsG3bicmqThnjN/3Jx0DmILnOb42rXrBD90U
HfdnfmA+rkL+6j6h5szGW8EWmCTc1Vtdsqjlw2RSUR+reEEFjkyvoN2eF6HplSZg3QhU6ltebitYsaswojXZETCdgKaE2zgf8NMXbJgzxfoej3PV13nNMlGc6iV4f9xhEAMweDoigi1uCPzkm45X6MxokutPrIMM
YX18i9sxxHgoRbo3kuMGMqjwRZkUq2mbAaN7JzlHhelkUzP/IKYoAnyDORPDvmltvSiNJbLHy9XOBeEAnMz7BmbN0P34ryx6F5uEGCTzHMI1Rv/8cnTCNN6dOA1iU6L8IJWt2UvCwNhkFCP+wC2jGhJfDmb2QT4h
YZJcAtdFP+qxdCfnxPsee3nABasav43V9VXuOot+P5tIJX3E2CZKiIJEk8kclw+7xSYIEytu7uvJqgqIUXVVTG2q0uaVt85rq7XGzcdy4wg+ZsH9FX/Zfs/2pY0q6735SD0WETSj3+YV8JrfFaJE5cKm6+x427EK
N7oO0EwpebybN9H8sXKh+cbLL5wlr85mY19kkiY3oTFSv+fU0PGeaNGxlnVwpVZlXRNyMGzV407QPfTBgi/bZ9iTQZJcxKNVgCIvzjAmVBJEfasNefB08qJdLnsxzcy7BZkOY0KllGDhV4hSsPJghpXsjQf3UFn0
kGgKeaEV0qorBg0dtQOaBCg5hF0x1YOCjmaOLNDGbqSG1JJ2qaXX5nezTWHbyW0pSEBPXWPr6uR5hbWZaZuqphrw2UzOJPWVKStxPaSYroyC1fx6D5pMR1RUh/Xyqp9s/6VDuuRHJPgcZXkuRg9/AahM3217mTFf
pQw0nPgFNatxKbDLDNPIMr0Vgn6AITAfUfLoUQ+sr7PNkG3VscmyHmWNem6w7gEznP0ho4M1/5SMErgQodaIfPWbpSQwW5o3fwAvedF8UGx9fZgQTFJEI+1VEwnyLRMm6YTu4trQ7Wq4cOsXIE/A/B90Jjfawm4s
FLROy358tejcFF2n/fjbWpwbQNi3H39bIYjMcYfkN3sTycUG3Wyx3A5dR6M+8a4KL7yMGGr8mbfaU71KLCV1uUKHBjdPdLHFgxXU8K2/Q33YqdqB2G+CgSPBBiYW5UU5QxampsL0mpyglzS6cVn3CMPDT1RJeBAJ
DZA6N051EHYagIvX8o2Ubq9UR0IWHSktOeuBPKjJe4CJFVvBYVqs5xHhS5IfDbwh7tpe+HaNV0RUxJ4OmMAn7zIoukWefHQmEafdf/BwNA5OgUGDDRIWv99cv/AQG/0yJ5sO7OIP33rJr0NHdn/5BKOw9yJCLoSx
00m30pzOB4xsRosHAU1LoOQDvPEFY4oJ4jEcsrUA0CtgjI0nzzt1ECoKh5aknF+rtNJ7d37l9YKluJy2zvfiHNOlEDuBRoMREF55Cz8EiNZi7jchwO7Y8Yykcsd3eIWyHMEh2jy4bqR+qsj7AIxB6GRyzHkREi2/
Z5UzYH3ZizuDk4zIo8l+E+VlP01PLsV0IcLkMxTPwBF58Cp/zfTum3ggsa/Utf3bzRTvr8Y4VQlAsRxi9/M2edMpLiESZH4vT/7uZtyLr+IGaiQBeDqDseX2y8tC0ymWV05QAeaJK1edfZ9n4DYlcMMIxo82hmeT
+eyziK9dFZRrcDaB0AKHp2J5h8QrGHLN+2sw3OudmzY2Pyjv+GoYvIP30vb88FumG2g6iFbBJ15FEuIT64Q+4m9i0R/wST3M13vcQ07ka3OS2S1FmZwpe2cnUzrY5BqyMrg/LEkklxzyqPrmkqFDH/VkbG77ZIQy
NgYaVbWJslPMM/8GY1Uli3Sb0aJXidA20+VQoaWyHspZVpmKfM7VhsK1DECItznxspfMwJqXS63LsbQrg9e1UE4bjlKHknhSRFlqEUn9nMg3tRuWbVxinHdYPZfLgxdKFM/UZsm4NBR9nfiMbti68Eu779o+WswU
hUdGNi+uYkW6h/VSNt++D1Wk0rKe/BPeMha+nBaPr77/224JDDkPWQdekL1TqMOA/w0j2FQlu9v0XNUHmfgvSMbzK5NFbjakX2jYg+p0jt70jgeBhryPpdazMVmqa2+P+xr1Pw6lzNwg9DjQUap5Z6H/kvUBtJbl
VLQnZasdMXCU3gKGUvxC4Tknofx3gTFzDuXox6xWauheWhc2I9YFuwhjbvPuHfax43gzPJ5HWbSO4RsVoje5MlUI6yDdQGlM1NVJ5B/ndI3E/56s4Kk4MsG2Zh4ONVuDH9FxY54mFFHG9xuL9EAfwQmQCOp1u6Kr
h2jwTM+IbE1GvCZrbYEOZyGMmGBmkzGWyQxlu43KTGZnxOmaqoQ9VgjfH4wngp/lgMKpPAkJ1ZoKTZuCc08Xs5swK3i6QhPByzUA64Ib4MEkORKsPZ8ds/MMU8psg5uz18ukZ1PXQ3LZBgI1bZRvXlQYZYIeTh+D
OHtQHOk4s+vjL7nEK4rn1EHqQMoLhib4iq3hP96VJJGCL8wnFHEIQr7iDSaEY5AoAe49MoJup3vfa8SkyooSeWRzoiemhXA1VpLWdUItMPLRy4VrHhXp/dg8GErK8TYKDOkSSHTxYtCoclHqGNFFWwBfgSYROvEE
S13UYeOqaymXjK8uhOMNZwouCoQzh8aEPTvns53tsoy5QOXuqZ+Dzk2upes12CTfRBXRES3R7ZdFODrrhC4pQOQq8gPx7GafMkRE2KsQMD88fXn+b88lCYoTGCBwAALBDAk2aBPAyw6hth1C6AuEkBgSCscM2FuR
0rOHOc+Ql6fwXJ+CGaTEcFD9N9pymjKxGEnM7SnE5fAUVQ4v0Q2+1ANUnkIrKRN4SZiPAonRIcGoGeNTFU8wN9aaIPULNtOlCqQJ/r8ECV+PikIFKNCFlm0ZEuKv7WWk/Dhzgwj1+HFvO9/y3cTQdiPb7LCYmy3V
LhYQLF5ehIh7BSuOBbTh88ESHnxLxftOW6PwW0vanH9Mk2q8ET07lhgYg9+Sv2QpNxvBQWTmJZnVc3ImeioDtmi4KFXoKqHPepwh65QT1MPu4uBRG2v9f1BDpBKCsoo23u5cUKjgMuB2TmHtc5wguP9mk68tuebh
wzsXMLLyEexyzKx33DD8v2vB//NOZVjl1E03CGsIUsV/33kkAlUPq/cgGD3kRSHURYG7NjlpQMBxUFEXK9hC6xnvddrQ07LSdn/Fmw60NwxBOAX8l0pvT/nk/8bQJz17Bu6735/wn3vNe7QitGhQv4ExOJxroaol
h2OjgA0fu6u+z6TpTk782SFaErZFyo+npMvw1DjkVko5AOqF5osGzyz7GvditJuvjmmSd6q+GWSl1vxvxXWbY2L+L4ZsH5HfKmCkwZFZWKRYozQMfpQR1evYngvS9InQP39ASJMxazL0y9lNiLzkFjG4Nu4e77Sl
CzdLt9yUcUhtl1InFSSdMfqaENtQIsi2NFg+Of4EgrE2KbpSOfXVS9gtRdefSCXLhpcEv21EJGtSfiZ7OJupVUfV3cAn2VsS/nCR1m7ZIeg3lF/cG5yam7ckR+JErVVJ09qAYLWYiERjZbW4g258AXcyYck0PNyk
Q5p2u40i7wx2u40P2ZaZQM3FiNJGhi65k/NqGAgT2wxyjg3VMYVKHYmUR31CgXpuBKijJmyRNtIq0Vpd+ud261jfYhUob1w0mW5eJUe5Ded/PgjEXlZWqP4xWMbNisnyS3dThlz0NA06xcQVotr5hOU4ZLBLiHjO
rjzSzw6Pruo2A8/6rEfNAnLf8WUkoRMXPn3doO4v0tIxOgZegHF4JvL1OrkuZTM94UtDbakEqawB1xdczSCPyyP61QdFDhtMNpetce6vv+XpbJNAL2CtbqIxj6WfqNLC9GFgvTijterYz/g50r5aXrAHEAV0UK/G
f4KniYndJKFD5RGLFpZ+JqQzCVwYqEpoTjM7tR4Upulg+HaUZ+lcGNj6uH6G1omdQ1jRn5UxicARYkHlrin6DyKOJfvUPuk+ypQTfTRBjYcxW7AYHJjNfCc3kkq8t9eHOiuk6U5rVOeBNByIb6QfaffYmB89nRxS
oXwT03V1/8KQohoAkn/mjUcHf7ZfJs8eYMzShb12PXPzWc4U49mPn5/LdfLzqIro594Ll4m+etJ2xhXWHCutWtBMTpQ+8uwoXfDbGQb9XVzdvrxrMyemD6Ea7h8wXIV8YA6COLWaTaR8ocNWkIQ9TP16IMfX5XJ6
JavR0rIcHtoSUJ/mu1rkU3s5XJNXdEMNpHoPu/z8GUkKf8xk4nYsgnsD9t9wteoMXqcOedyB1AR8Yqww278e3sA9RtOJ3El/DPDTqJU2T5SeXDyiWjqnzHN7Cv1IzQDMque2cCcn6jw0linwV3zElUFFam2QfbuA
tDxqyAK6h0yT4DU0vVJo72uhiofP2LEfDAUzzP3QIw5x/zekRr1fq3HsFVrWcYEQ1zC5gfl/zfmlmsHV+05N32g2ya3xQILAxMITt/5ztQmMqfDby8Ls+VPkqH9LTjNOb3VueTePgrrzkGxziUain6AtLzyziO4+
SFAZXaYEKJEzCf1sEs5vSXtylQM2FFS2HlNrR8a3A56SgCijK6gjK+hcYdSU1zRbyDFNXtx1jzpBraRaV4B63DqANa9EDzO6DlGk3XDud5BWxSyRIkyOrBNKFhfK7sAQ70a3PaNJY2IMCEiid27IfaoHI423okff
EVLX+S0lh35oKoE5tyG/u9xvMssSQKuD25zawzBnpW1hKEg5H6Enm6Ek5sXZ6oDz7dVhwmUQti5LushKiqZTOfiiZGfLLAA9fIreN2CCQxyQ9vtIm5n+Qe1rSl/VkEQAIpcLYFxa3KMPwOKsKJrX/iEo/HhpSrhk
39AcULtFRY1mVwKPHDDqyHAovhemY0Nw6lSe2fszKaL15UINkzk1e4/IiExC+MuvTTlMW+dqLnC7aD1T5dpU8MnwzEYOz8rkQ5HMkiPUa9Qqa7Anch569kPW57Wrv2X1+etIrhv+AXgGhfTjcEx3pTEGoOFAtWnz
gp0zqiA5OZtyw96KX/wqA8M7rZGHKd4tufUPiyE1HP8vAU1drq0q++4SM4o0+uJYetDhGlOZN0PR1zRhR/2ZP8hLiOEyiMkDgowljIzAJMzf/tkoCrb+/84g/knQnhUBVJLzO6D4nj0X/dzvNNLh3zfIS5bbhQ4l
iggSg0rwgaPUekGNWl34oIkx6vHmUBE/1Pugfg5KrPOTtj4t+t+zDuwuL0/qedgsYRWDpK3h2r7VyY9BCysMOId/JJpibHCYTeZz35o6D0rx4Osx+H3TtUmBTpQfuCZdJ6YFCWA3ZNxDGhtbzt3mH2KpHWoaZbfy
ELQTXpcKh0ERYizo9ogGtDratJ3i2o3QBdX5OFWVs6+a29dT+GMi1j/Q/YA9uA0mwSHdVLGwuBDMHDNrbJPSV08zYkutlKPtgVSGVj5tf9iroBFoRioJSlTdEBY0mboYW39B0qgbkmk4ZYd7sbREmaFR4hCcj94t
gRh7pnlAbnBVjt4wSjQokKTYTVi079ePXcGw7aCV0ai1DyrTe+zj2p+YPtdahgUmlvlT6oCnx0AaAa2f5bulPo4odWdcx3A0jgJg8BOh1KtQ0pRwaHQkRHc8ZJzPkzE/baHVGfKK4TihtI6bvqSaeZJ2ceVvWtPQ
3Kaws7ZW7XO6d166jYHsHfcjZOiN7nbIPBYfxpc5gs5knEMLl6bAWYfZ23Y5PDPvO3T1xaYYvET4MjvOKe25jElpEBFQq5h2AxKWe3MyOCTt+jyXZ6iRCqEU3oWM7tbI4EP33Har2qkKzTRQSWenwe0K0RED1/0J
pYUBkCwTxHSIwJLHJe9JXUVOXg3FBnxkeZGk5Tp5bXkfSN7+K1BVvj0to9OiO52avm29ccxpLyCN2bAMHD8/5QZmKWiCz5W35jf9uH/NfY1ttay+zkM07h0+rrraNLUo6dVmg1cVvlmJZA6h/Owwp3Zj35NOOHI5
yzKa8PcS+S28wbdDW8sY5kDSZzVhFmyklCz0s9C/Wq/Z+FM3hmnSwgVDIOgCJze7sEWfjUiy+9lIZshE2aEtHWNVp35S0tK3AbbgxSFtmsVpXksNbg/Bri0mcMLvtZDgaY0NAxpAASOoLfG9Ddw+lMnxF48xc2Y/
zGYDX506odarNNIGxwNKQEGOFI2KV6oeAHTpfhIfJfGSO9jAS+8HckiY3eOCXgarMm5LDR6q6ks/Oiq/7yP17wkF3iu/JH2iuYXpLL2ni18uW/YRmjesZ2pBR5gYZ2LAcbtzF1y1tDzu//p20hcpTl9gfnHVPUhf
2w6rABEollxAA0m5Hld/ezYgAIsZ+fsXP9yEtgFYPqGlmneP7Wjxhkb5H3CvqaSNU8qRIY4fIhWEJZVo84YJNFKl3E477lxNA+JZKd6znBDAFq2ic+oP3ooJQ5tC+wpgY5MDZh/sZk/eYeMvfsEozqM4UsvTwgba
HxcNGENlidMH32qDkQU/35kdr4kKjUia6C5WG2IcaCBSnyWhmJyuULiEP+Qj0569DspBV+6ZPTHVrGIbicLsK0bBwtpGU7eMOBgXkXVA6KhnzJEsAtaZhE++3Uru9Xeonobp/NX4PUMcGCwx5CB/It+VVz3bSCSh
95XzTSoOUZC1UlvC6J6xZ03ktTZA2TD3jZuFaZzKB+zw4chLD7HxsNs37L1+UEN/8Be1sv0MFZ75HzPaccMxHo8Or+vUMJadlH44S1W/b1z8/80C7jLC0eX10d/fH/36QSdU+i3j8rvTYyQN6sn7gx5fobnssbtZ
/3b240qhYNv9teOu2aFXUFK4n6J+VO1/Op2qdDrvSI8z0eFNbo7hhto7Uh5dSMCqqFQ7SmqOpndn490iB0kkYDsQtzRqDFBgsgVv32YM7xaAa0CGjc8eoO+rC34f3ZzIxN/QKX59vSvH8waXv70bX38b+z31PS5T
D39vaNwV+xo7otDbV9Uhq6E2iw7zq62u3bDGytkMlmkejdOMdPou7e1D0trIX94997I2S6ohAGu904dF0+lxY7qz9u3vIoKBbQb0qxDmMmcPse9kaUL55rIk1n9FxfUWWq9AXj3w1rN/6LbaDCgVni0DfP/p7pTC
v2/Au89dKdUBEjIRW1prbGHaaUgm/NZz/pGkJn16KWJfIxoYQy7A+wXO9d7/ZpOIUgS8sjMdUYxJmx0xsyPgj6H/MmV9q0G06m/j+Wd2g0o+VU/nl8tWW70/3TGpjOSdpJ/eYPh+OJ06T1PjpI98XKn3tMEfu5Gu
3MXMmuE5GQ4enGnOEW3qF0Lqm0OYLoEtCH3sawEJfMSpc0i6BgX7yDlAI5GkdtrAM5JR+R0711UtCiVV29u78O8qh5p7uj9UiBW05hpDV7XLNGvKZsvvmjsggmuNA/HCRON30gJNDBinMmaXpdswLLO0jITwsHFK
vxE3F2c2UBrHSGnHKTlCFXLPfcasyxo4+DpDeTv4bJMjc/B0C/82qJrK9RNHAhkR5ICqVRDqnvIMTyQaFe3BS9bd14iiMFyy1J8J0EygsuG3TMuPO0j4RGtSHbPB+za9ovSsqgVqJcOZbZ2ylDpKYmWzzWX3jaWE
fL6eTvih2ZwoqrRQPAvnmnLMOVw/0gPB37nTOVUA+UfJOdlmp3494a/eMbjmp/G/4xbO4gog+VQMcHjfGOqZ03fWqnDwKyrd+YBaCIFUGCKG1pJI4CiisF5DXhqpCB3Sf2No4yjHgRvcZlpucJ0wFmk6SuPbjDcY
yUH5Bec7zndl/m07pZkL2WQKxylkZArpwL0MrVpNYEYmEPf8m1squnKIayfU9rdXIMBkkrH37EQRJz8vVk6toXXIKKd6s4UDJQH9G4SmKHlEdd9v30GSsCHk5izp6YayDJU+u12fcya0ARq+Cmsqe9vNGUW/s7d+
bf26RZ5rdQVVhygufMJz5Dhu7Crjuz7KGN/3XmYjZBKluiuHo+k4BruzyIfPHmoHI+U17hAOv0x0d9808nnc4WbN2xuVc9oeJLUH6W9yzHSRRXI8Hfn57k86VSFk8ItFgKXR2jdLhWhn5AmC/N0bsQFtv6B3EJr1
9oEYp9uM5G87zQRKI2CjtL7BGLG9YdVuXVbjtnMOm50NGoQT3ShnvroMIfsNHrCDNGSp3hWFmkFvgzugpi2dWke9jhstHEZoDzDokNClO1ggFv/FWIbz2iUR5bBOSz3xPMSORKroycDyXdk6j7FpLUFn1SFJoyW9
jbtsFz7y63//nTJK5TAe6yQnHlIRtqbQ+Zqvfnc+XrOko7QegiOLnv4hNeBUsNUP18ZiDA/s9q6tASNN2Ms3YgE/Rxsw/cBeEM/m4A3aYVjfY9oihURU/0EFBL3Ieq6z5NMDRmdxHqlaOzX+I55kPLIP1SJC7mfz
CDV8X4lmLivAztQVD3Uur2W0NBBG9C29Z0JeC0ynid9A8Ks07CNS7CkPcoNZBbCcdCabntO+WrS6hOo19YSCI6gRSSeSkHrxCHnAfDvcBjLT5JVFzg4ChqvdBajDcPDljWz92RFq+P0+D/eiAnDL5EtaJY8790Rr
5FWmfIeBB8+cvQPDM21JWDrcVFSYQRaiEb4ogmgmHH2N8hjl+EwmKhQnRsRnmRiTHVesNpYVKcbxETMpBEJlX4PDLa5KhCTSpUzOT928aJlJiShCaT+rKVgTD1696Z0B+CQDlGuqYWS/sOwpDkTknS/yNY6V9654
ZJ1xW7Ic9Y/e3+ZNb7sxwOtIQZFaG4GTqPnubzfaFwZCJuL/rLGELtmabBwtJBrY4yO6nRcs72IorYlqJa4mksFfXOJNPcuLI3YT6r9TmPOOFeKIbVTWgMjvIBNIGvbybALIQoQ3kedGYg2nQdWLRaTHu1PM9L2V
5qinzHWtzhIvwSUPWq7X0TY/Pb/F/5HNQF5Ieeq0XWgYRsdHeOTRFmYgodQ6D5cCW3oTRqWowp/z3gj2i9eE+pSSOsoX5qFSRstO9L6fux6V+YTazasIgDC7cFfvAUz7iu8PHpjxWn6cQXS8hRdTfxJv9lfwBbB7
W9F/LW3BVwc/f2zPadfVMd96E6KCLyuDrxAm3nQmwT/FFX3+TINgv6vEEZGYF7kTAf09mK+ji7/slT/l3y+l7rbzs8P6+Pk2vPfi9ef2/m2vfpz5c+ySCcY+5V8v3dBtn0YOXST/z/C7f8r/bD/c0iPvfWxso6Ws
6P/YtMaH8D38pE/520tWH5XrNH72WRn6x+7HDOV/XnqrR94f2Shx9gh+y85Ly/jKRx19oUqPhIW8zvuPepV/v3Sk15+VrZA1THtDoNNsHFNfgulWbRU8/6QGVDX5fbeeo23e99yL0LshpEt/oxXyF9pavxwi9zGk
V1mUi2YeYeZiL+58VjvNQtocxJ8BoBu5P921lkSIYDvJjoWjPj/z+jYYZEmLXGgAZGbZubeSkn4qWyErcpkG35yTo7CDluPUudEl+ZIQjd3YsxeerLjSoEmreGoQsh8L6SrKDgCldLu9eE8LuiACVYOvv7mDZQ32
omTIcRl2EnwAQ2YO10fD+uhb8Md467PEn9AWVCUCL38l+WWAMpL6It1ndFypjKbbpCaYdgSeNtMD29Z5WlVxDOdw2iWK8U9nHmgIXseEjmxYQVEKUSMQvuEJwJfD9RfCaVZcXoesEo/OYF9f5uzZFxXU5yZS31Rb
J0mhp5FHL8UZTxygU/P0br9QF/o9nB9MfocSJvhuC3ut6puRg2gHmkc0dxtKc2q5LrzF0bAOCMBWxNHBWBH1UM+vHX07GnaERV8zdnO6m/oSal0DkuXwcx/YixTLTrMXA2/IkiFcZ3n3LhzOtgeP08fsWRb8vnWN
bkHCoNvK+7XpvFDniw6s/We8S58Mlqa//RluMP8cluYGHu4gn387sHi3gxbP58LB5jpDnvO33kj3eIjAzYveMjQ0TAzbily6S/OKrDLuBaW1PuuhaECBicUHnNhF6dwx1zndJ7M0+qP3ctJwbpbz/h/2LYdLLuCb
Q4N4n5FH/wU=`;
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
