// Built by scripts/action.mjs from src/action/: what touches the runner as it is, and as `packed` what computes
// (src/action/core.ts), minified and compressed. scripts/action.mjs --check unpacks and compares it.
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err2 = [e], e;
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

// ../main/node_modules/fzstd/esm/index.mjs
var esm_exports = {};
__export(esm_exports, {
  Decompress: () => Decompress,
  ZstdErrorCode: () => ZstdErrorCode,
  decompress: () => decompress
});
function decompress(dat, buf) {
  var bufs = [], nb = +!buf;
  var bt = 0, ol = 0;
  for (; dat.length; ) {
    var st = rzfh(dat, nb || buf);
    if (typeof st == "object") {
      if (nb) {
        buf = null;
        if (st.w.length == st.u) {
          bufs.push(buf = st.w);
          ol += st.u;
        }
      } else {
        bufs.push(buf);
        st.e = 0;
      }
      for (; !st.l; ) {
        var blk = rzb(dat, st, buf);
        if (!blk)
          err(5);
        if (buf)
          st.e = st.y;
        else {
          bufs.push(blk);
          ol += blk.length;
          cpw(st.w, 0, blk.length);
          st.w.set(blk, st.w.length - blk.length);
        }
      }
      bt = st.b + st.c * 4;
    } else
      bt = st;
    dat = dat.subarray(bt);
  }
  return cct(bufs, ol);
}
var ab, u8, u16, i16, i32, slc, fill, cpw, ZstdErrorCode, ec, err, rb, b4, rzfh, msb, rfse, rhu, dllt, dmlt, doct, b2bl, llb, llbl, mlb, mlbl, dhu, dhu4, rzb, cct, Decompress;
var init_esm = __esm({
  "../main/node_modules/fzstd/esm/index.mjs"() {
    ab = ArrayBuffer;
    u8 = Uint8Array;
    u16 = Uint16Array;
    i16 = Int16Array;
    i32 = Int32Array;
    slc = function(v, s, e) {
      if (u8.prototype.slice)
        return u8.prototype.slice.call(v, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      var n = new u8(e - s);
      n.set(v.subarray(s, e));
      return n;
    };
    fill = function(v, n, s, e) {
      if (u8.prototype.fill)
        return u8.prototype.fill.call(v, n, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      for (; s < e; ++s)
        v[s] = n;
      return v;
    };
    cpw = function(v, t, s, e) {
      if (u8.prototype.copyWithin)
        return u8.prototype.copyWithin.call(v, t, s, e);
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      while (s < e) {
        v[t++] = v[s++];
      }
    };
    ZstdErrorCode = {
      InvalidData: 0,
      WindowSizeTooLarge: 1,
      InvalidBlockType: 2,
      FSEAccuracyTooHigh: 3,
      DistanceTooFarBack: 4,
      UnexpectedEOF: 5
    };
    ec = [
      "invalid zstd data",
      "window size too large (>2046MB)",
      "invalid block type",
      "FSE accuracy too high",
      "match distance too far back",
      "unexpected EOF"
    ];
    err = function(ind, msg, nt) {
      var e = new Error(msg || ec[ind]);
      e.code = ind;
      if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
      if (!nt)
        throw e;
      return e;
    };
    rb = function(d, b, n) {
      var i = 0, o = 0;
      for (; i < n; ++i)
        o |= d[b++] << (i << 3);
      return o;
    };
    b4 = function(d, b) {
      return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
    };
    rzfh = function(dat, w) {
      var n3 = dat[0] | dat[1] << 8 | dat[2] << 16;
      if (n3 == 3126568 && dat[3] == 253) {
        var flg = dat[4];
        var ss = flg >> 5 & 1, cc = flg >> 2 & 1, df = flg & 3, fcf = flg >> 6;
        if (flg & 8)
          err(0);
        var bt = 6 - ss;
        var db = df == 3 ? 4 : df;
        var di = rb(dat, bt, db);
        bt += db;
        var fsb = fcf ? 1 << fcf : ss;
        var fss = rb(dat, bt, fsb) + (fcf == 1 && 256);
        var ws = fss;
        if (!ss) {
          var wb = 1 << 10 + (dat[5] >> 3);
          ws = wb + (wb >> 3) * (dat[5] & 7);
        }
        if (ws > 2145386496)
          err(1);
        var buf = new u8((w == 1 ? fss || ws : w ? 0 : ws) + 12);
        buf[0] = 1, buf[4] = 4, buf[8] = 8;
        return {
          b: bt + fsb,
          y: 0,
          l: 0,
          d: di,
          w: w && w != 1 ? w : buf.subarray(12),
          e: ws,
          o: new i32(buf.buffer, 0, 3),
          u: fss,
          c: cc,
          m: Math.min(131072, ws)
        };
      } else if ((n3 >> 4 | dat[3] << 20) == 25481893) {
        return b4(dat, 4) + 8;
      }
      err(0);
    };
    msb = function(val) {
      var bits = 0;
      for (; 1 << bits <= val; ++bits)
        ;
      return bits - 1;
    };
    rfse = function(dat, bt, mal) {
      var tpos = (bt << 3) + 4;
      var al = (dat[bt] & 15) + 5;
      if (al > mal)
        err(3);
      var sz = 1 << al;
      var probs = sz, sym = -1, re = -1, i = -1, ht = sz;
      var buf = new ab(512 + (sz << 2));
      var freq = new i16(buf, 0, 256);
      var dstate = new u16(buf, 0, 256);
      var nstate = new u16(buf, 512, sz);
      var bb1 = 512 + (sz << 1);
      var syms = new u8(buf, bb1, sz);
      var nbits = new u8(buf, bb1 + sz);
      while (sym < 255 && probs > 0) {
        var bits = msb(probs + 1);
        var cbt = tpos >> 3;
        var msk = (1 << bits + 1) - 1;
        var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (tpos & 7) & msk;
        var msk1fb = (1 << bits) - 1;
        var msv = msk - probs - 1;
        var sval = val & msk1fb;
        if (sval < msv)
          tpos += bits, val = sval;
        else {
          tpos += bits + 1;
          if (val > msk1fb)
            val -= msv;
        }
        freq[++sym] = --val;
        if (val == -1) {
          probs += val;
          syms[--ht] = sym;
        } else
          probs -= val;
        if (!val) {
          do {
            var rbt = tpos >> 3;
            re = (dat[rbt] | dat[rbt + 1] << 8) >> (tpos & 7) & 3;
            tpos += 2;
            sym += re;
          } while (re == 3);
        }
      }
      if (sym > 255 || probs)
        err(0);
      var sympos = 0;
      var sstep = (sz >> 1) + (sz >> 3) + 3;
      var smask = sz - 1;
      for (var s = 0; s <= sym; ++s) {
        var sf = freq[s];
        if (sf < 1) {
          dstate[s] = -sf;
          continue;
        }
        for (i = 0; i < sf; ++i) {
          syms[sympos] = s;
          do {
            sympos = sympos + sstep & smask;
          } while (sympos >= ht);
        }
      }
      if (sympos)
        err(0);
      for (i = 0; i < sz; ++i) {
        var ns = dstate[syms[i]]++;
        var nb = nbits[i] = al - msb(ns);
        nstate[i] = (ns << nb) - sz;
      }
      return [tpos + 7 >> 3, {
        b: al,
        s: syms,
        n: nbits,
        t: nstate
      }];
    };
    rhu = function(dat, bt) {
      var i = 0, wc = -1;
      var buf = new u8(292), hb = dat[bt];
      var hw = buf.subarray(0, 256);
      var rc = buf.subarray(256, 268);
      var ri = new u16(buf.buffer, 268);
      if (hb < 128) {
        var _a = rfse(dat, bt + 1, 6), ebt = _a[0], fdt = _a[1];
        bt += hb;
        var epos = ebt << 3;
        var lb = dat[bt];
        if (!lb)
          err(0);
        var st1 = 0, st2 = 0, btr1 = fdt.b, btr2 = btr1;
        var fpos = (++bt << 3) - 8 + msb(lb);
        for (; ; ) {
          fpos -= btr1;
          if (fpos < epos)
            break;
          var cbt = fpos >> 3;
          st1 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr1) - 1;
          hw[++wc] = fdt.s[st1];
          fpos -= btr2;
          if (fpos < epos)
            break;
          cbt = fpos >> 3;
          st2 += (dat[cbt] | dat[cbt + 1] << 8) >> (fpos & 7) & (1 << btr2) - 1;
          hw[++wc] = fdt.s[st2];
          btr1 = fdt.n[st1];
          st1 = fdt.t[st1];
          btr2 = fdt.n[st2];
          st2 = fdt.t[st2];
        }
        if (++wc > 255)
          err(0);
      } else {
        wc = hb - 127;
        for (; i < wc; i += 2) {
          var byte = dat[++bt];
          hw[i] = byte >> 4;
          hw[i + 1] = byte & 15;
        }
        ++bt;
      }
      var wes = 0;
      for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        if (wt > 11)
          err(0);
        wes += wt && 1 << wt - 1;
      }
      var mb = msb(wes) + 1;
      var ts = 1 << mb;
      var rem = ts - wes;
      if (rem & rem - 1)
        err(0);
      hw[wc++] = msb(rem) + 1;
      for (i = 0; i < wc; ++i) {
        var wt = hw[i];
        ++rc[hw[i] = wt && mb + 1 - wt];
      }
      var hbuf = new u8(ts << 1);
      var syms = hbuf.subarray(0, ts), nb = hbuf.subarray(ts);
      ri[mb] = 0;
      for (i = mb; i > 0; --i) {
        var pv = ri[i];
        fill(nb, i, pv, ri[i - 1] = pv + rc[i] * (1 << mb - i));
      }
      if (ri[0] != ts)
        err(0);
      for (i = 0; i < wc; ++i) {
        var bits = hw[i];
        if (bits) {
          var code = ri[bits];
          fill(syms, i, code, ri[bits] = code + (1 << mb - bits));
        }
      }
      return [bt, {
        n: nb,
        b: mb,
        s: syms
      }];
    };
    dllt = rfse(/* @__PURE__ */ new u8([
      81,
      16,
      99,
      140,
      49,
      198,
      24,
      99,
      12,
      33,
      196,
      24,
      99,
      102,
      102,
      134,
      70,
      146,
      4
    ]), 0, 6)[1];
    dmlt = rfse(/* @__PURE__ */ new u8([
      33,
      20,
      196,
      24,
      99,
      140,
      33,
      132,
      16,
      66,
      8,
      33,
      132,
      16,
      66,
      8,
      33,
      68,
      68,
      68,
      68,
      68,
      68,
      68,
      68,
      36,
      9
    ]), 0, 6)[1];
    doct = rfse(/* @__PURE__ */ new u8([
      32,
      132,
      16,
      66,
      102,
      70,
      68,
      68,
      68,
      68,
      36,
      73,
      2
    ]), 0, 5)[1];
    b2bl = function(b, s) {
      var len = b.length, bl = new i32(len);
      for (var i = 0; i < len; ++i) {
        bl[i] = s;
        s += 1 << b[i];
      }
      return bl;
    };
    llb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
      0,
      0,
      0,
      0,
      16843009,
      50528770,
      134678020,
      202050057,
      269422093
    ])).buffer, 0, 36);
    llbl = /* @__PURE__ */ b2bl(llb, 0);
    mlb = /* @__PURE__ */ new u8((/* @__PURE__ */ new i32([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      16843009,
      50528770,
      117769220,
      185207048,
      252579084,
      16
    ])).buffer, 0, 53);
    mlbl = /* @__PURE__ */ b2bl(mlb, 3);
    dhu = function(dat, out, hu) {
      var len = dat.length, ss = out.length, lb = dat[len - 1], msk = (1 << hu.b) - 1, eb = -hu.b;
      if (!lb)
        err(0);
      var st = 0, btr = hu.b, pos = (len << 3) - 8 + msb(lb) - btr, i = -1;
      for (; pos > eb && i < ss; ) {
        var cbt = pos >> 3;
        var val = (dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (pos & 7);
        st = (st << btr | val) & msk;
        out[++i] = hu.s[st];
        pos -= btr = hu.n[st];
      }
      if (pos != eb || i + 1 != ss)
        err(0);
    };
    dhu4 = function(dat, out, hu) {
      var bt = 6;
      var ss = out.length, sz1 = ss + 3 >> 2, sz2 = sz1 << 1, sz3 = sz1 + sz2;
      dhu(dat.subarray(bt, bt += dat[0] | dat[1] << 8), out.subarray(0, sz1), hu);
      dhu(dat.subarray(bt, bt += dat[2] | dat[3] << 8), out.subarray(sz1, sz2), hu);
      dhu(dat.subarray(bt, bt += dat[4] | dat[5] << 8), out.subarray(sz2, sz3), hu);
      dhu(dat.subarray(bt), out.subarray(sz3), hu);
    };
    rzb = function(dat, st, out) {
      var _a;
      var bt = st.b;
      var b0 = dat[bt], btype = b0 >> 1 & 3;
      st.l = b0 & 1;
      var sz = b0 >> 3 | dat[bt + 1] << 5 | dat[bt + 2] << 13;
      var ebt = (bt += 3) + sz;
      if (btype == 1) {
        if (bt >= dat.length)
          return;
        st.b = bt + 1;
        if (out) {
          fill(out, dat[bt], st.y, st.y += sz);
          return out;
        }
        return fill(new u8(sz), dat[bt]);
      }
      if (ebt > dat.length)
        return;
      if (btype == 0) {
        st.b = ebt;
        if (out) {
          out.set(dat.subarray(bt, ebt), st.y);
          st.y += sz;
          return out;
        }
        return slc(dat, bt, ebt);
      }
      if (btype == 2) {
        var b3 = dat[bt], lbt = b3 & 3, sf = b3 >> 2 & 3;
        var lss = b3 >> 4, lcs = 0, s4 = 0;
        if (lbt < 2) {
          if (sf & 1)
            lss |= dat[++bt] << 4 | (sf & 2 && dat[++bt] << 12);
          else
            lss = b3 >> 3;
        } else {
          s4 = sf;
          if (sf < 2)
            lss |= (dat[++bt] & 63) << 4, lcs = dat[bt] >> 6 | dat[++bt] << 2;
          else if (sf == 2)
            lss |= dat[++bt] << 4 | (dat[++bt] & 3) << 12, lcs = dat[bt] >> 2 | dat[++bt] << 6;
          else
            lss |= dat[++bt] << 4 | (dat[++bt] & 63) << 12, lcs = dat[bt] >> 6 | dat[++bt] << 2 | dat[++bt] << 10;
        }
        ++bt;
        var buf = out ? out.subarray(st.y, st.y + st.m) : new u8(st.m);
        var spl = buf.length - lss;
        if (lbt == 0)
          buf.set(dat.subarray(bt, bt += lss), spl);
        else if (lbt == 1)
          fill(buf, dat[bt++], spl);
        else {
          var hu = st.h;
          if (lbt == 2) {
            var hud = rhu(dat, bt);
            lcs += bt - (bt = hud[0]);
            st.h = hu = hud[1];
          } else if (!hu)
            err(0);
          (s4 ? dhu4 : dhu)(dat.subarray(bt, bt += lcs), buf.subarray(spl), hu);
        }
        var ns = dat[bt++];
        if (ns) {
          if (ns == 255)
            ns = (dat[bt++] | dat[bt++] << 8) + 32512;
          else if (ns > 127)
            ns = ns - 128 << 8 | dat[bt++];
          var scm = dat[bt++];
          if (scm & 3)
            err(0);
          var dts = [dmlt, doct, dllt];
          for (var i = 2; i > -1; --i) {
            var md = scm >> (i << 1) + 2 & 3;
            if (md == 1) {
              var rbuf = new u8([0, 0, dat[bt++]]);
              dts[i] = {
                s: rbuf.subarray(2, 3),
                n: rbuf.subarray(0, 1),
                t: new u16(rbuf.buffer, 0, 1),
                b: 0
              };
            } else if (md == 2) {
              _a = rfse(dat, bt, 9 - (i & 1)), bt = _a[0], dts[i] = _a[1];
            } else if (md == 3) {
              if (!st.t)
                err(0);
              dts[i] = st.t[i];
            }
          }
          var _b = st.t = dts, mlt = _b[0], oct = _b[1], llt = _b[2];
          var lb = dat[ebt - 1];
          if (!lb)
            err(0);
          var spos = (ebt << 3) - 8 + msb(lb) - llt.b, cbt = spos >> 3, oubt = 0;
          var lst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << llt.b) - 1;
          cbt = (spos -= oct.b) >> 3;
          var ost = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << oct.b) - 1;
          cbt = (spos -= mlt.b) >> 3;
          var mst = (dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mlt.b) - 1;
          for (++ns; --ns; ) {
            var llc = llt.s[lst];
            var lbtr = llt.n[lst];
            var mlc = mlt.s[mst];
            var mbtr = mlt.n[mst];
            var ofc = oct.s[ost];
            var obtr = oct.n[ost];
            cbt = (spos -= ofc) >> 3;
            var ofp = 1 << ofc;
            var off = ofp + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16 | dat[cbt + 3] << 24) >>> (spos & 7) & ofp - 1);
            cbt = (spos -= mlb[mlc]) >> 3;
            var ml = mlbl[mlc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << mlb[mlc]) - 1);
            cbt = (spos -= llb[llc]) >> 3;
            var ll = llbl[llc] + ((dat[cbt] | dat[cbt + 1] << 8 | dat[cbt + 2] << 16) >> (spos & 7) & (1 << llb[llc]) - 1);
            cbt = (spos -= lbtr) >> 3;
            lst = llt.t[lst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << lbtr) - 1);
            cbt = (spos -= mbtr) >> 3;
            mst = mlt.t[mst] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << mbtr) - 1);
            cbt = (spos -= obtr) >> 3;
            ost = oct.t[ost] + ((dat[cbt] | dat[cbt + 1] << 8) >> (spos & 7) & (1 << obtr) - 1);
            if (off > 3) {
              st.o[2] = st.o[1];
              st.o[1] = st.o[0];
              st.o[0] = off -= 3;
            } else {
              var idx = off - (ll != 0);
              if (idx) {
                off = idx == 3 ? st.o[0] - 1 : st.o[idx];
                if (idx > 1)
                  st.o[2] = st.o[1];
                st.o[1] = st.o[0];
                st.o[0] = off;
              } else
                off = st.o[0];
            }
            for (var i = 0; i < ll; ++i) {
              buf[oubt + i] = buf[spl + i];
            }
            oubt += ll, spl += ll;
            var stin = oubt - off;
            if (stin < 0) {
              var len = -stin;
              var bs = st.e + stin;
              if (len > ml)
                len = ml;
              for (var i = 0; i < len; ++i) {
                buf[oubt + i] = st.w[bs + i];
              }
              oubt += len, ml -= len, stin = 0;
            }
            for (var i = 0; i < ml; ++i) {
              buf[oubt + i] = buf[stin + i];
            }
            oubt += ml;
          }
          if (oubt != spl) {
            while (spl < buf.length) {
              buf[oubt++] = buf[spl++];
            }
          } else
            oubt = buf.length;
          if (out)
            st.y += oubt;
          else
            buf = slc(buf, 0, oubt);
        } else if (out) {
          st.y += lss;
          if (spl) {
            for (var i = 0; i < lss; ++i) {
              buf[i] = buf[spl + i];
            }
          }
        } else if (spl)
          buf = slc(buf, spl);
        st.b = ebt;
        return buf;
      }
      err(2);
    };
    cct = function(bufs, ol) {
      if (bufs.length == 1)
        return bufs[0];
      var buf = new u8(ol);
      for (var i = 0, b = 0; i < bufs.length; ++i) {
        var chk = bufs[i];
        buf.set(chk, b);
        b += chk.length;
      }
      return buf;
    };
    Decompress = /* @__PURE__ */ (function() {
      function Decompress2(ondata) {
        this.ondata = ondata;
        this.c = [];
        this.l = 0;
        this.z = 0;
      }
      Decompress2.prototype.push = function(chunk, final) {
        if (typeof this.s == "number") {
          var sub = Math.min(chunk.length, this.s);
          chunk = chunk.subarray(sub);
          this.s -= sub;
        }
        var sl = chunk.length;
        var ncs = sl + this.l;
        if (!this.s) {
          if (final) {
            if (!ncs) {
              this.ondata(new u8(0), true);
              return;
            }
            if (ncs < 5)
              err(5);
          } else if (ncs < 18) {
            this.c.push(chunk);
            this.l = ncs;
            return;
          }
          if (this.l) {
            this.c.push(chunk);
            chunk = cct(this.c, ncs);
            this.c = [];
            this.l = 0;
          }
          if (typeof (this.s = rzfh(chunk)) == "number")
            return this.push(chunk, final);
        }
        if (typeof this.s != "number") {
          if (ncs < (this.z || 3)) {
            if (final)
              err(5);
            this.c.push(chunk);
            this.l = ncs;
            return;
          }
          if (this.l) {
            this.c.push(chunk);
            chunk = cct(this.c, ncs);
            this.c = [];
            this.l = 0;
          }
          if (!this.z && ncs < (this.z = chunk[this.s.b] & 2 ? 4 : 3 + (chunk[this.s.b] >> 3 | chunk[this.s.b + 1] << 5 | chunk[this.s.b + 2] << 13))) {
            if (final)
              err(5);
            this.c.push(chunk);
            this.l = ncs;
            return;
          } else
            this.z = 0;
          for (; ; ) {
            var blk = rzb(chunk, this.s);
            if (!blk) {
              if (final)
                err(5);
              var adc = chunk.subarray(this.s.b);
              this.s.b = 0;
              this.c.push(adc), this.l += adc.length;
              return;
            } else {
              this.ondata(blk, false);
              cpw(this.s.w, 0, blk.length);
              this.s.w.set(blk, this.s.w.length - blk.length);
            }
            if (this.s.l) {
              var rest = chunk.subarray(this.s.b);
              this.s = this.s.c * 4;
              this.push(rest, final);
              return;
            }
          }
        } else if (final)
          err(5);
      };
      return Decompress2;
    })();
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

// src/read/inputs.ts
import { readdirSync, statSync } from "node:fs";
import { join, normalize, relative as relative2, sep as sep2 } from "node:path";

// src/read/glob.ts
var LONGEST = 1e3;
var MOST_STARS = 4;
var MOST_BRACES = 4;
var MOST_CHOICES = 24;
var expandGlob = async (pattern) => {
  const excess = excessOf(pattern);
  if (excess !== void 0) return new Problem(`${shown(pattern)}: ${excess}`, "Write a shorter pattern, or give the folder.");
  const { default: glob2 } = await Promise.resolve().then(() => (init_node_glob(), node_glob_exports));
  try {
    const found = await glob2(pattern.replaceAll("\\", "/"), { onlyFiles: true, unique: true, dot: false, followSymbolicLinks: false, extglob: false });
    if (found.length > 0) return found.toSorted();
  } catch (error) {
    return new Problem(`${shown(pattern)}: the pattern cannot be followed (${error.message})`, "Check the pattern, or give the folder.", {
      cause: error
    });
  }
  return new Problem(`${shown(pattern)}: no file has such a name`, "Put the glob in quotes, so that oomdoctor expands it, and check the folder.");
};
var excessOf = (pattern) => {
  const count = (of, text = pattern) => text.match(of)?.length ?? 0;
  if (pattern.length > LONGEST) return `a pattern of ${pattern.length} characters, of ${LONGEST} that it may have`;
  const stars = Math.max(...pattern.split("/").map((part) => count(/\*+/g, part)));
  if (stars > MOST_STARS) return `${stars} stars in one part of the path, of ${MOST_STARS} that it may have`;
  const braces = count(/\{/g);
  if (braces > MOST_BRACES) return `${braces} braces, of ${MOST_BRACES} that a pattern may have`;
  if (count(/,/g) > MOST_CHOICES) return `more than ${MOST_CHOICES} choices in braces`;
  return braces > 1 && pattern.includes("..", pattern.indexOf("{")) ? "a range in braces beside other braces" : void 0;
};
var shown = (pattern) => pattern.length > 200 ? `${pattern.slice(0, 200)}…` : pattern;

// src/read/inputs.ts
var NOT_LOGS = /\.(?:py|ipynb|md|rst|html?|css|m?[jt]sx?|toml|ya?ml|lock|png|jpe?g|gif|pdf|safetensors|bin|pt|pth|gguf|npz?|parquet|whl|zip|tar|tgz)$/i;
var COMPRESSED = /\.(?:gz|zst|xz)$/i;
var MOST_FILES = 1e4;
var findInputs = async (given2) => {
  const paths = /* @__PURE__ */ new Set();
  const unread = [];
  for (const each of given2) {
    const found = await expand(each);
    if (found instanceof Problem) {
      unread.push({ path: each, problem: found });
      continue;
    }
    for (const path of found.slice(0, MOST_FILES)) paths.add(path === "-" ? path : normalize(path));
    if (found.length > MOST_FILES) unread.push({ path: each, problem: tooMany(each, found.length) });
  }
  return { inputs: [...paths].map((path) => ({ path })), unread };
};
var tooMany = (given2, count) => new Problem(`${given2}: ${count} files, of which the first ${MOST_FILES} were read`, "Give its folders one after the other.");
var expand = async (given2) => {
  if (given2 === "-") return ["-"];
  const stat = statOf(given2);
  if (stat?.isDirectory()) return inFolder(given2);
  if (stat !== void 0) return [given2];
  if (!/[*?{[]/.test(given2)) return new Problem(`${given2}: there is no such file`, "Check the name, or give a folder or a glob in quotes.");
  return expandGlob(given2);
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
  return files;
};

// src/render/language.ts
var say = (text, language) => text[language];

// src/write.ts
import { randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync as statSync2, writeSync } from "node:fs";
import { basename, dirname, join as join2 } from "node:path";

// src/undisturbed.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
var undisturbed = (act) => {
  const hear = (signal) => {
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, hear);
  };
  for (const signal of SIGNALS) process.on(signal, hear);
  try {
    return act();
  } finally {
    setImmediate(() => setImmediate(release));
  }
};

// src/write.ts
var writeWhole = (path, text) => {
  try {
    const there = statSync2(path, { throwIfNoEntry: false });
    if (there !== void 0 && !there.isFile() && !there.isDirectory()) writeTo(path, "w", text);
    else undisturbed(() => replace(there === void 0 ? path : realpathSync(path), text, there));
  } catch (error) {
    const { code = "", message } = error;
    throw new Problem(
      `${path}: the file could not be written (${WHY[code] ?? message})`,
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
  const file = openSync(path, flags, mode);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    if (flags === "wx") fsyncSync(file);
  } finally {
    closeSync(file);
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
var packed = `n59aEQlQ4/BegEaLzhGZ/EAVxUEpF+sBmQ4L8c5P9TDhlu7GoevRyfDvxuj9LQKtg1WqWnW6DQGo8mlW2/xbIqqqqqpuLiYx5+VJfoCylCWICuJaVVvbEiYCbSycLwhGwmTsh1FAYkeSdGKnnLGwZpcgL8pqJsh0
DScCkQbzVlHRKhCyWK4UnenXVeI0LAa7kS12+8ORmNMoObcW4eWqVTc0V8WWWh5Lq0t6g1ywMYr7gxR1SjS+yPN8mRRMGVP0qGlRoMAWrzFnu1Zjh4tiPp8EOJ4cwmocV5sSazzQdT7eSZrNz8hTGwvOC29XDBh5
meGEghbWQovaxF5isPjgy2qvamryeiPT0hBzhzEVvkMSGhjwJHCHABH61YDDRCCu/LKoxURrDzuMMH88MYFTWcTYLH/w5Z6Q2U5RavqBCz8Q/Fr/pA+NF40V5FBEebcdFBuEWBuNMFohKXtkMPkA/RdPkktdY9v5
8655X1Ss5H+UZPAmBeE1mVmVeNnB9AxjZFG8CZP/t8mFCveEEfVi4SsYGTj+G2li93i2WC4FooP/41VgxNsY72CGVZuq3K3A3WbYweBV5wo2NL7t0Lvzftoy8oI06ipYbFY/POeKBGStfRjFz0KjQwwdGrdGVyIV
gdximKlA5I7vPYSOMYkLsmejTOlFiKP6VEPmbHOk9ihjgeAJDrXWOkGq4qaYRbrRH52rejOFrxC6QQ/zW/9WyIpnosNOrm6YgWFENdDj9I74ccAJN3UMp/J5GKnkxarL9I3ZYZn5qMXL5+MwtJwxepV2HTTl7xUS
aDjB0OKI9BccPfyFdu6s19pLj3zwqcvIFgtkJcO3JCgMuV4hU3YF7uNSkSFCYAVapgeIkHHX369aKyoBoBNKFvthzKwEE2mbMxekneRMsG6y7VIILjTXQ3aCSrBc5UZwJygP8RCfYhVf4lv8iF/5EQz/UKuJyjI7
EUmk/5kTrqYS5WpVhKUFHtVjrfV4f7FWwRKhVlMU8wi7NpW6hbG9zGa9vkJDDWJG3DmZgzKXgcRgwJiEhgTLFrE5ZBbJXPbw+D02QaDCrMrM6vUN5pRVRagyyT7OUAUx56E9ToCWjSZSLHThamRSElsO/Zg/7X99
Z7MyiiOkIFs2yfxcjJo2bSbt5DOFtL1XksFgQd2CTS0R2vo4+8Wslnnf1bvvvqzZd7qCHu9b1dMupDJ2LzMqP9bNsKv5IklCIqjMCBERWQVW+3A7Dfyn+n5W7cIIDF7q2G80ImWbgsL8mybL/WuroA/wNJeZ6rv9
vEJNBrOqGZqgj6rqsOvjuNWUhmhIgk3uKljQdmK48B+fqvV7b1YQv5rGBQ4JaSYX+FgdQibqGxoN7ZYD5RGlnsBXf7Fb/Kxhrnx9t+XX1pLGnnE5R8DJcQpmav1nlG5t7EvH2nKIkXpGKJECPkHwjXx1ENr//Kn9
1286J8UP7C3NciZLWnXS7zLPMghbG4MYEClznDXUffZV+9Fp5YkHR6JkPVgurPeK3nLBOux9CSgQ7msrW1mvr2dit0PVStSM/cMU2svRL7QH/mGCwG61mxhAszQa2R5pH7/H7ltq+PdcTl5GefGm2kn/NxWrt9m8
MUSRGkokMALIUfv/p82+j1LQY45Fv7a1Ybx0Yx82gxHbZoRHFKIQhUq3oOqKvScI4h/Ef8/G/2xZnq7jrLyvJ+RJhgvDl7JtNFmU1UV1SIcOVNHIabBnld+rWlb9ncM40Asou+SGrHAxfCZxViCGJsANj3ZfXdX5
MUjQv/+q+fW7acJceritCDhhSulviUTuChzKULhdfGnqtNcismVz4d+tyNk64v5wAReFQRdTzbJqk4POWSCrC9V1zvXnHZMQCBOSQciBsv9vS/v2vVkJnTqp9+Iru4fxEVk1DUnVH2Y+J+YbmaKDwY1kOy7QftUQ
pZoVpf+es2zZzFF8G17E9By0GpRQ2B1MEcB5+K/5mr/a9mvwREc0OOLK42u+D/ajvcpipJCZEHDFwJL1HttceF5NrardkL6TYJcbcrXV4bqDaRAUSUm0SM6Y/4+sWbw7bO6/w/kalDKBJHbQCT7R9QsWDKxtCK37
AFn4/vnT7Os3yTVxkIb/rgtMtJ7dBxrLW6pGOMLWCJUg6diCg4Wn1qJX2eGLfzQ8gq8Vo1TjozcyJaS+v6W+na4vJNmFDHLfhkP+ICQjJiBhIRz/+daS1rWtPB9uJ8/d8FUzX0Rdwb8+4LkOFoDaSq81OvymVh6p
FjAc+P83za22H6XYL9zYHJaa44hSuubRqwllrJh1/0haoDe33yTEBa9VJRtl1ebdryPJMJ7viO6DsKENs/m+ql+/99ixfHYCdI2NshYrs6EERaKc4VaLYuFmFHGFFr6Up7BO8reXZg+pU+D0NasK47s/RRRhFUWg
7ak1RX3faRXeLNHHI3kkne2lTZlqEeDpw2vS/emeVP6+vhs8gJbMiQVoiZ+bmJ9q9pV3Ej14DjcH9aQ5ThLe+04X1bRVtomWTLeL8n4tvoIsmSM2lDVURAVIKi8IO/lRmrxWTvcu8X3V/q13U/GMveH9M5jnEGfG
zu2G2HIlgqK1AkH+Cyg5FGX94c3f+xiiVy+1iweVyqKwZNmKB0CU72N70GiVqq/vGmlSWm3nQkqGYmZEnOcWdifQJlP2VlP1n+/2LBiFJpmwIFT9dNmL6GhTLXnn3lSPfxVPBWRTKo2C2jmAgR/x882m3+nuLfUB
Kb+ct123n5pGAQX8sZGD5JTDn1r/fz9fLK9E5DBO3cILx9Xqu469rEBCaC3NKBpR7KdkVUunPZMv6aNF/RnPBQiwoNBO+QifaAZW5QOp5O8ukJ6U9tby83TOhl6Zor+zzEYo+siFbJ5jC1logr8tYdoD7QyTpG2Y
Ws93aV9ZyEqyMOYGXHINf6/Wv13/tzXpqhyE0JhY6DKA7LeY+z2qfNUXFYESWVkxc2wQNxFOfBYRMsiLyDa16mmqC+kTY0uA8VzRftFrZEmcvYlN8e97K63vj37uoTIBkgVUsavAHvW/5ihh+8hEsobN+nqkWmxV
vCPuyXgS4c8F090jAgiRWcxIUUgBNCGIK14k33vuyXL3SLI9PFHVkQFUWSLBGkuAqP4AWV+QAEnrIlltxlKj1UrIFVhdX1T3V/WF3s23/Sjbt82qbVaz/DYrIVf72W7m/9ZWKHjbtnUjOo/YTEKa/fzBvYlag0Zq
VCqddJquHjz/7/tl5WgCPZgS3ghlUknDE0J5tEjHq3fuPu8Q/7/IT/x4kdEZ8RLBTmQ1VgMBgshMDEZkTd9zxbuhAGRkZlVlAighW6nqHqWqqA2blq2kT8/98ZOqirLG6vGGHukpw7D4f6aa7eJoOoRYlFe0Aha8
BIY7U+H5UTrauWjF3Rn+R4K4RF0KGfP/BGIXBIgFCIhQSKR0OXYOuXRZpNAWmHXC0YmSE++y5MTa9v/fN/WreywhAOR0NtblkyQix/rIJ6Hq3n3e/kIVUf2BAriaLJJtvNhWHOPvPufcWygAVAskZchv9SeyPs8m
zkoTqdv//95S+6YBgAlIbZwbzHvGNNQ3xkzGwL3nvC1mZGRIaZCrYH8JNKtF8hsWJFX5u88+LxDxIsDKjEyqkQClRUCsv0TxG+NHbYY9m5Z61j3q4VC/B6Pvf62Vtmve/D4kZ+8HAJW524a/MNsTQpcIwy613Yuz
QZSRsSkf44MqnFbwQDoL6v3/9y2tzw0gAYIlRgjpjmEOCmR1j9KW0IZfee45dxfjvRfRzIzInEJmAmsIgJxfVGuKVS3kEfe9fPEiAEZGJliZCRY/SLBaqBItpDlKGN5Y/nhCe9rywba6x+rxxh1vzN9rvH/wSoCN
WW5AGo2SvFa/+jH82dPZVV9Xa3t3axL4DzDAQGKMcbo/TON7nUk7x/V3N7ExhlsIIQRkU///x9L/TlpN1zR/Rtgv7CKioiHx+d/Ym+9VrmklNDMzDWo2HpCfCLhvm2dDnLVOarwkcEwraTbfpJxNWgK0wHFPsmt7
/fwrS7K5UL1GWVVms+97Yn+2IqACncx5L33b0x8EvQoCu/t0mE4n/0pS/x7fvaja95yy542c6FpsCSRBEGUwmK7v11jZ12yOPbK7+ceoiAiITXMorzGZHLJlPb1ztn1HApmYMtL9sYz/P85y39za1r9W3BJEZElC
BP0ay+Iru5PZbOb6R6KADQIeMQId+6ELjy86e6HQQW+sgIdiO4M0QK9Vv/RebP3/qaN3c+b5VwtpFgI0Sa13iuL7Q8Ve2ptO3dxMjBhmCLBvgPT5GUvr5+hhj0x39ycKCIjAO2H6o2F/WPr/Z5JJ25el+WsrAcYs
QkgCz/Vc7PvDVq+je+ketwmlhUK4RvmRVr8fplHPnaMPx8nMrAWIS4AQAnyo6oesxVhm+6ffp0YREAG9yG7Kzixj+v2t9tb4rYMiiiKGJCTvQ+7HMv9lm6R7Nv9QQOQWiQcMOkNjMbbn+9l3+hAVk6hlZdD7Ma1/
2XYl2btfInWgqwmRAZW5H75WPU/bmd64k967iyUExUcI8SmgQLK4Y8yq3gl39x12PvTYUBSIgCSRwsD92FfVy+5/VffM7l6KiICIEAQQkBKapyIu2yOmCNl6ZF8cVd7GlK6/hyIqMgNWSdCQfp8Toyb1TbuwrH2I
uILVCmIv+y9KltqPprv+Bj9sXuk+ttuox2oe1alELEFyB0WEhLs/Fty/Xpfj58+TzuM8G0aFZ/KMJE2oZskLk8PNlzmo5jN+i/UUkOm9TE/D35YEJoujeyOC738PMqMxvo/DWVE+q5mRizLSCJa4HjksrD5ZL+68
LKHeIXX/498lBxoJbbXdw5PGrBtA0Hp8XNATPwhOipiAASkkYvIfa9n5JSS1RkR/ZYv8Dooqfw/IDL8twxcGkDh0OYpNFDHdAn3bPzovy1EoSc5YLerHup1Upr5jUmUSqI1W2KoYyAXS8FkhR8U/BV/47DDobOnW
L8ffEZCxxPXPZUUGGmWewfYz7ic2zrOJSnBY1n2qYO3ONEWNCOzbiM6Pvs+D49QYfqFmM7P5QE/zCphoubRkMOnMB3rn2nnmi7P9hmT7blz/PBz+onTx6mxqH2mkBHbLXexu/QyXkI2OTh/mpwQqOaVIci6GO7wT
WJdF0ChVzgZ9eQo5FkaKpXer0WMkr3+XqO95z8l/cEsgwLboy8SVC5ktWvRB8zmsvU1SVWWf++0R3gRJbOlslCY3w9DYiwPOBFJnynTuKFzouj3DVmnWjbU6FXjemSplD6cmUhryoVRYTD5nClHGFvg2kiH2l/GY
YoGr2gD+qEnmQaOFafR3+KJ8T/N/in++hHrnbE9eCg1rZkxRrWBBJPD4ZqZHXek2XJv37HabHdYep5FFC00RMk6h71YPmCRbPutqlT4FJl3ClmvdrebxGYUZ88iQYQolGfvGkLEMXR1glQy7iRkHUIlAhEhPlyaS
g+4Sz3fJwI/fclWw0ClPk34mm038j7kw3h038iA2SIlUg87V2s3ifPFM6usD8+zeyqFLJTfO92Hioe2w3F6DoWGbazIgG4QHYfEMgi/xNtEHi5OYL1xyaHdmfymrO1X3/S+ZC0JtemtsQwMcbG60nX4LC2CIra6p
nAW+gHD0s1DvmU950bHy+vmR3H/lDU36J+Gg4w0iqQ5HL/g5mNNPKd1ynORhI0W19wXjGO284YfJx/dMqINhOBmhSNrTIUPPkWAsT9+vznYtDuP2i3mq22Cy0H8ejlQpymTgC3jETN9j4A/J8nunoTepH0PPnwEP
eCnOZOuEjj0DEnc6ZrvcNMkJ6Peiuu51ZLLv5A3aQVfQsOwmuMPfPkmiB5PjdoGlylZFA33/QvL1YtpvmeU+DONbFDUITw9qNgpMmW1qXSaAA+5dhRa8j1B6Ke/Tj1mMGniZfotxmyzHx1539w5KSu0ZQoDYZRn/
swTWkxgCj9lQp8Pv9iXrD+bJk9ex/e/uJJeV6Oj5dR8UPyL0eeHPdQ5mDKDcB6VUnL2HSms1TVSUlKxnolTkjd/OBv1ufYFfzo3jtPFps7tgxyl7u7QNE6i2cugTUsFr70ky7/CKPccIPHGIPkHU7sh2sxOf8Isk
6z8SkfXmAa2Tuaf5Bb6gR6ikbELFg74c9WLgl8eQDWZl21/z7nIHmTKE7YuCy0dN1PHvJhuC1YjtwRRq34QDLEZhWDz1v36519wPxKkcxFFUGhFxYQHkBxaUZvihZSP3I+hjyEwpDbjcNGcZ1xqXsunUMR+O509F
q0SF2lf+62puLEHRThSArTOyTGoZaZJWumlXP8727nb/rvnlIJo85KI1jJIl+bT2bt3JS1K5RF7h13TQyYUemJ35V0xPoTmVS0nS9tAw1JP8r9dgAWCLtL7jAVxUjs0a8Jewfw4iazU0DX9CXFwq1OI4odN4Ifm2
/qAixrt/5YIfZej8cWC31GZ4C5BIgPYIOoDYuC+ZC60vWWNddkaRtSy9/Le738ZpA2YfrI/1/F48csRyklMUAt6ReTdgMgPiycXQsDViNubVkY+4soQTSba8jzEMC/UVr7mAds8hgBEL7bt64cG77USBfcl973ID
NHwaGEW6ccH+rk+vDbSaTUcTcnhtHuy0agD2+mDVX6dChyJGdl3I/EYLb/cMcE3ZYevuWRCG2PL3k3+ZM5HC8DyxAJr88f+AHD65NzrwCPW/5NEDhl4RuZwPuA0c29TTHQ/W/Z4AXBKDTD3Wi4tcSDJNy/XrA4+P
/Q3QljKJwNlgh7iCub5fu3JdIOter09DiN2nhpjzmgMy8kY1+bcLi3DfycvpDX8IrvIO1zMGcLn7RuR329MdF+3BbVpTSFluCAYTonG3r23RpZXQVanaMaDx3kQLUEf1fbmJczuDS5m3dVOB+cHI3dFnGTs37bgd
hlL7dvoYNDcvIEwLaHjQyd2fJwcf+paOWz6XYJc0yfrI4Rv0U4okfSNkMftDyL8g9eFyEq80ENqoB6MDO4ib7qyS6dnavzfgcIVUBw419eXMxCxVg+klseu7Efg+awoXszJ5EQOIc1PKASHwiYol70RlYlvoLWDh
4fotuviOr9IF/w7EoKi6/F1dvPyEZ+U+WWemF7eoSvoetWm+5wBLBgJzWlYNiHLjxmqLtn4BAy+Bntm21b+rw/MJpxvfIX/xbjKDD4mnS004vlsz7Va77U/pLEzHK+v2fJfsTeKUReYW0nlH391ycaX2ynRhJBOS
s7uD6pOzqqN5Ba49tAoK7D5y2QUZ/cM6PUW+faHbtAyFFUT22W3MwOsxB3o/5bnjzQWI5ekfkPPW14Ta79Py6uAaMWEpxesCYXgBKIyeFRAylsOuZxWvPdf8xu/NQus9Kmt7a1m2BY+ZcHpDZpOAtmElySzwecrq
dxe/DuJe8xHNrcGgUQdrDzOwNwUrYdcezuGlTeuW3dkoW+JawE7A+H4qhFZnEaEem4pjaunGepsya45ltrbxYFX1gSDvwO6y8mgR9+7+WTWO1J5UtqREz55xvqBwFIbNQoiXLV6B1cP1OLJYBqh/8muoRgwRQxlr
q+/bRgsCdk7XmHD9EupsbbkBhpHQb0tvTaJPVSNUBs9WQddtHEZ0CrTkLWp3at/GtcX02YsPVuIMedRQ2VD+vrdGFVNlYltPeVqd/zt2NPbjiE/hi/rM7oir7nHaPBmiY19VEhLxmMCTUfGI0yeVVxPuNTEkQEms
Eg1kSUxQor1o7booGmjpHaDO66H/80couqEJPTBZ3UZq82+YGSShGY9rgfvfg7YMH+zQ4XZbCqFqTrx7He50YJLXOkK5d1FkCMGl+0G4vLvNWlm8jSJ92R792NiKbGEpXh+7xcV9bjQRgpESo5TcuR0I0fDTF+y8
qEBgWpAdf9uEtiHnWvYQMLTdUrazksg7wv5umcxd8nbp2g5jroH9UxabNUVG2JNUT8Z3+o8/2njtgSFZPWazj48jnfRPvMMUlS8gZJo3pb59QJiijoq70/lFhEx0z0wPGSPzZKkku/N6OVqMCpRhT1VSeyVz7clG
doO+QhbbTZ3AboewAWJYZN4shLx2y+SM5dHYwSxhqzyvNjZP3Pzsp3wJhO6GbyCnV8t68nmZHeg2+dILkqfM7828fEHGjGkV9cTWq/W8tWYXNDieYWjEXchVuwplKMRR0jJa1KOmyrIVAohWS0PccmG5Asno1YAT
IE3En8DOVYI+2E8Y5CoXWcoKBhMPfa31DNPwZ/Ay5+p5TkwDyZ1v/2GlS2PToWQcFIkSH1iLJADYvxT9VmS0IZIIUdyZhAupEqp8vRZJu4oRH/fKHtHNVkKvau3ydKLh4GR2gCdhtd8PkSRM7vOLXvgEs0qSyCdF
ya+qNl1gd2WW0KtQl4u846pv82wb9xFFST4ih6kieZv5hQPj898GGz5ngraNz1CgWmGX1fx43arQVON8oEVPqtbv4Y5pelRH8au1dU8dx1iWsdn9m8Bqn9C1uDgITEPOu/hmMXFGHAVyKRW0/EqFfNQyyXchqF0G
n7zI2dJ3IVA02/DG6PvZuw+KRS6QrQrKsT/w3iKaR8pC4KLePHCus1p9A5mKJmVmptJXLnjBfxVUPsglHyVI97sP6jOoJ0Ky2bjK4b8AprxvLLL204KQLhHwsL9o1DMhhNVDMVX9mk641daUhW9avZxCkBWBJPZb
6ad3X5w+YAPhZhVtdTm5vs3mol+YaL3E0gSR/Bj+dB4thYb9Xa2r7CZ29Lvb9z8ENkyQXUW1WtoMii5PkBIDMk5pNdQrwmLUCQFbv29wC8QmvA82XoU93UmD7kEWcOEPioXFUfiCRGH1UyKCsnlQecyXYMBDr+mC
DB+qLroTHE4p7MlH9XoUSw4XjJH/SEXhCB5z8b5cpjaUCG2mV+21fOm3Hnfjs71Ci/C4EEc+5IXpOCQ3EO1Mydy5O1P5UkSJNH7EMfEpkl/ZzLqW4gr4LLtOg7Iv6PyRZQc7L0aey95pQUcITAqIeiA9uqfmx58l
ylnDZXUlwLiHM8W5CjPTcvqt1eTQ2PCNk1QpCE4KZAccHSBv9YpnCKEHCZ32/9sj8STHaxQ5DnL825kVrPXhZ+YT9RY0gH79KDCkUFpQRWUK+H1Ku3tz+eEHJh4Hm3//A43esX1vcrkoFb6T4TmrAgpy611x/eBU
vOH1uH5q2/V7mI44k+VES821R+vtfQcsw/TxZsn4QmNWQ5YcigwNepr5hDx1F7iK+EZ+akmyI9D/BvTBN1xXKVWQZU0LgiDSMhCaclJxeEHOj+mCJpSUU8etvzr+oFkz8ylWnGSBqzn0bfJxJ61dKvzh+Sm39YZA
LUpG+RbNVsCirl9e7inXyt612shSFdU8h9fcZjWO3K541T3NsvHz4vp4UMNavArd1cx41QaU5o8s3l3wWdp+MTGfQK3cuNetHDDpXGYu2a4qzYzdndAxLMi+PqrHeqC9SICvoz9Oyd4VIPaDnuyTkM/01sw+9uOI
sjqadorF5ES+GQDyog4NNxiXfgmYKVNk1ZUoj+pwTzh0nc7XV2Z49K1JLrtG+i73Xe9vjCn22XwxtPnqfN4SFE/qRrOiD2YWSwbbRM4O4HWT8u3LVt2QDU/duF/5mXAycUMuaEGceTr4Lx9fPzQUrhJ/bEvYGReT
jSDGTjI1k3kDwgg3nN7iRHx0u1YQyk+ichjTmdax5zkjV7h8LqJdlrfvZi2DCycKF98Jtoq3CvPSkFHEiPXIBIU1EMpCfnKzwg3CKsGGHDKU3CB/INrvFm9o5IEUDOOjD0fmFvgt5mfDpYhjNt5yz9z1jxFQ6Asy
a3sS6x0h14XzxS85Z+l3sGfhMpDtpeL9Ei9CgqY5w+7vBd/IruhIePCVfwd0Kpl7KasbgxQNQAzaTZykE64F6wrfFhIpA1PCQHRvwtN2YfMfHKMjvBFGAfE5wNc7+arp7OTrv0PSdPq79umvT/TjrdapXbSIIwF5
P2PBtICcMP5WfkaJBXOkbsqfCsGDAVwdbhQAGewh4pNFEyoHFv1c8TQPdAiMRRQQA2Pgw/GGposPP+xkyJ17nKpYcCaoUwKLfeZtsms39ASDxuKkaux217PxRZv1MCIzGVWqIhVn54qbHZV9FH29TojWy3YNsB9o
Ya3wa9/itpb1HQXxFpHFrAhX0ozmkiJZF/3ZHSL2k6hTit18IHP+sUgGLqkZxy7ByVZkJ/SMsOkXoSb1Ky7HAZwIRSVIj6SmmJL7bIAXpsQtAUBlQTMJaD+IlcyA5f9ZEgLoDlkfFEyAAWDjjzB1DYcKO3NpoAHG
UrYP/PibDGDRC1I/9XSf9HZJCsBQfmYrPA81JgPjgIGuqh7duaemo8FROZVvgrDI0keEcNi/Eb+IKE1CxzIbRuQjZ6DnCAUm0iNMCOhg4bIiGs1Y77CMq35LZeOB4o3JFPTfBlZ4/xPYmU/qsF6uZTG3fG1ad0wn
q+uDM9LcV1ei8oYm+dChCO9v5ORVlgx9PZSl4LGdMg1eKJ0p/vdZ0HkvjFdaU/Re0OJH8UQ1qiz/Y/fZ6rbHpbC5doPwtaZapldNsm2JlgYttbgOE+Ie638dkZa4OLz63YY8lnv7pJdPXFYMNwcNrsOhjsE87dha
nvVCXTIokxQD7Frnavm+meu6bNMlfZoPXesLF+PWofU09KvZwzO7h6XnsBxpWS/Kc8NvLbk94/QeUxEyXhDsH31ZIECBYX9nt5zbcPpX27rf137yu8HtVgC49Dl8Dm11MmFlesimwxEY9hMC86ZYMHrQN6BDqAT8
MAqfINCL6rHQLww6EU7sPozjC0WQ1iiwcT+gTmpDrx29pHIx/Lx+bWdxA/ea2AuPrW+x62oBzuf3IywjSc2rqErZhYajoxwcexGZSSQXgqyrAGCrHRs9cD4kB0dxdYsCp7FLG1cWDfE/sWqauqCRXdS+WpJUkaJ0
jhiSom76H87gtbHAlnITJiR/XtOr0ESAoZ6l8ZVsPzLTpd4nYtPpJLkFkfnwL4hnPYyYdDD5PXXa5+X2C8LSweyXUmk/Sj3bK6LK9VitFAlbcQKAjyzdbZujDEqAXQ8GzbTNI9y2sRQGJqmnKTy/T/zHTqPiY4IY
uNXVBCBaa5uGxkOH1qv1v2eZTIgcETix6jyYqe7D2Fzm0F5eeaPSSok44KxFRklhH8v6EZIlpvF0Z7nHTIZ2YQC9oAMfLzJR2E8Cox6YtRwfXvu+UIdWPfaelsHfnG1st6myHXZM8t07teA01eEtf2sPa+aBomJM
9oICDdTVveGYfU1QH2Et0D9txhriCOOSO5QrJfcpOZ5anmgY1sJy8MBTFocJnB4Up8FxPD0fNQqi4R7hI1F49ncc8pc3O9rGbIyBBvAlVY+fdaSWEhxRzzu+A1rJ+lO4Y7ZL5uq9/BW5iE3e0hQr9XSyOhTGNFES
6m2LQsyOtakf3SDJsI3DhgR2ts9yljPuDPWafj5M5OasDStbotrMIiu2ID5rwywyXI17/cturI5RBF1vBMZq3TSIyHypja1e4olv6RQXwZcf8hyaxjqR1npCeMn+iZmOgePyhBMpK2GcJpleav5mvF5ol+6fgs1V
c/X0HhUmcvueo2yRoHxIPFfcQl/JzrJPh9HTQVd79cw0i4aNEzDhLjsfO6LGVwVPh9nAykyzfT4NstxDfvlpeeXv4iy40AMB+gnDvhdn1Dkn9WHb/XldgxFtWdRuDPssirOlX2O2BPiAuzGw6y1ZBT9qPxYoKAzj
qEMyNW3INmfiFfeUYPQ8ZWjsjg8ciBK5exoC5oLV9+/fIsHmZa+pDqmXffImqL0tIJPyD0qJgML+HT0+l65QeViTAjB5ZVHrD9K1BZ/G5cIRNsxIVtFG7OBNWNsYhzhfzqU8uSNBtsqwOgiyoNrqjt1+f90Xp8nK
8trIT05y+ysz18/Ptxfj/ONSckOPM+MsF7alf59GjKDBB4xvNzzbP2RzO3S9bvLCAmgy/4ru2l3iJwzMs2UF5FpMyjIqHTDjVpvB5S1BUYNBpdg3D70rD7qrafMwDVtGpvaBK0bLiSpRUq/kune7MfBZF7bBa6LY
FFesaD3m1ZKRmqp3te2jzMTjDL0pw6wRxfQPv9heiYs1/hHMDx9iTXvxstr2kBURYeDVutcPQ/5tP5yg1DZSjxVe4tP+u/PPFQChc38ZDj+u/7ErKmIiRYusWMP4IBkWgS+XIMUyvwHBblGWrcQfkY1hXt6mtqfS
HdYwtDT8Kbemi+nqfUyg0Bst0mLKrOktpA/nwLlQXEOVe7VXiNuZtR3fvJR744IHDIQ+2y3e2CZaGcpioiZVVvN8MFJwQaTCN8C2fZcrs7vXeu9QhUMEcqTn6/MWOHpbjlcRpy8m3lllJ8wWXTN01ffJmsV1iG4G
k7RpKVe/io6IwfM62rhocwiXEfbZ6w0ZxmB7FBqYtBy9twEBTWtUOdSZ4o96GuoR2Q5GSE8shEN/9ECQI14dMU1jMlyc77cWwQAt6ZTFrMRxaOX1ixyb9nnOgtbVv+LzdIHDoVu8JeR3fBqOBZ0lnahhWlTNF+aZ
Tl282TKDApTEQA5QXTQFKJ9zpoiejOWaUA4+ilazysSPZ4o9SsBWA49FgnI0lELfQgP/85BOisKT70Pw7ZcgEMJZ01lGNfnos/sGywJPI7rJhsw7Gpxr73g82joGGDrXC3z2ESdkoQ2E5CfpkvNmGA6rty4t3mEO
TXSNcZgOzxYNjx1osPAiSSqQr2iuXDMQA+I2mbV0da40fnly4WLm3y2Podr6hI+fxd83p7ddzmnqS94sqPTnzVI24VlqXIavd2KtFglnvL52dsgkj+x14nj0E5IvCTY0bNx2/OUDByuO/nrRdtnJlWWe/f02X9Cd
6DvgCk+eW3BI1skL1/d/b7usrOrp+axg2jOWLZqkTCXn7nTN7DqW7KV22NvNJvEkwS4EnHauPRlZYyiSmY7Sf5677nOFbYsNOOLDFikSR1hgy3GsVaURbaSv3AVKMxBQT6t4WwDZoIMgwNL4yrZwgqcUrlMcT4a+
2GHhuClIA6zENjOK1uNiRSBVIMQP+CxkBCoariy8b3OKDy9Lr7f20Hkmgi3mH3s14s9W/FK95jDuTv9112yTbcaMpG6dphU1vwX/pbQ4q2k2NOXt3WAdbajv611lxclBxagD1lcZr2ARYGm9Si87Q5j+wg+YhT/r
H3xPlVC0oCBMFkVkWTZo7REI9PDKq4nkU0BjV4TizUu/vn5bumyww/LxEiSyfyPuNjhr2PezQV85Uoc9GIfyNBliBO70jr11H+1bhs72/5NR9EQOazP2xhNzWfIu3MQwxkEE0mgBb3kvdU1U9sErWtjinmApz5O7
usXWE9haJ9mLVyz8TgAtCbWeiyzXNCptSpNjkLOiySqZ36vKUrJ1myyjIH5tEd+Tm7pWsdJV7fxUqjPUoP8E5lZIytSRu+/edObeb00DKPvpDjQhuUL4KLna81b2lt+juelvxLwuc692Fs7KYewaPlUzFZU9+rf/
H8wr5ZHIFKU4OkBWp9uU53ukrf6GENN5sbo381LEww7dmN/vn2fBIr/D7wOfj9jZv9dt6L/grflPZmmcm7KKymP0t+cZZRMIh5BXtd6l+OvM4qpH0dIc8QTKQQS6+ZzB0uFPfHktrdro5414R5iME0lHkhhf9xV7
EcucsmAt8Rs9ncgH9NE4DghAc6mW+UCffw9vmjOw6r27tt5l7zOu7VnJ1zdkw+NFPLSyCiLWV8zFU4WMUwDkdXkMKIj8294XiMbBWEHEwLSAxYpg8AOHIY7oTyCJyFb9LVWAfymWwYU3VaWLiHG3M0J+uzj0NHV6
6ZxUYsTGFqa7wVYsOdlajShBhNsfikrC0Nsx7C3vfkuV8F+CueX7UAhxJAbiR4Hr0WiQfYPd3NK8JHjb7IDuLgQ58U0ktW2pEgwy7a/s95djKV4+xanansBgZ/NbIzpK3OiYYmESR5C9xNHvUViCcsxVex1YCnZi
sWdjC+wG/VQMTGPLNFYwG7SuWM6yV9iX2Dq5Tsz3cyljNym+u+g8HgsR4rWoBf1NLM6WkxzBkc0vQquwg8vWIuiRh0AWCeildB3qryUJqZhJSDSmC0Af1Uk4GVZ+Cr8SVrZYTq+dXLTP17IAg84FNRIR8oeaJYCF
3+t5LhED8JMpMvLfSILtVIqP3CsKxwvMXTI0vgQbBob/iA5OdYM7evHaEBEChgFnQogol23MQ67M6Ztho6dxMVd6d0AVNvIEk+OY7NH19swXU9avPFIRZ1xgs4M/vM35JcxhwSmq5XYbokBrVM1SwjjEZei+JKBP
wNjWuqIpmcsClxZlnG/tI8sKoL0oc2TgVGP/5mXCGEsffRy6wd4jr1vAS+njOpdyPoYJH5K4ncWp+B0pQ2JzEmpT5aSkjIMajkDEE+5JNgjw2RWTZVMIxicJNj8Nh6LExnSUzrvvGJEyfA86jxA9ixj6xYCATJzx
U/Gbo5OD3QqohxzyndqnpGEB5BcAjtjjrXDh4VtP5YFgylAczy1GNV7l1/sZyrH0vOXLG2GJzfHoOhCFv6oTBP8uoA80eQnj5UbWjRYQZv02R0k6ywfQhBztsCWxUyvKxZjX2jWh61lBwcR1kDehJshQ43mwpbmv
UW2r3rRwgNQfxrxSnsqE85jv6xvEEc9T/yuKcsBOOSU4sd1E18XyuVWcK9uzT6X4e9cqE8xzFBCVIvuEDuchxTILKubEp/579RhvDiwrOL4LC2+s4y6FpYzUFQHr5W3OjNh6vf3lV880HXV5Bm7zWB62ppNoAxBL
ZJakrM0pxriItCEvD7yeoZqJT/+QujtVU5EYggxb8HAATbRMfCxNngFGtOMS1b4xUb+3hABpcmjJE0mLJ4gwn3IMvX+Ite9pQqGA9QIKqgWe8nld6tmEkTyaJXXLj7B6H7GhBoSZmpxFGKTPx/esXhr6pjOQaEP/
ttF08H5nroXo4n8ItxNabLWoo0LJxJstaTknNFlssEhJKAop4GGhcsLBvxfPEsbPnoFqoSjlG4PmITy7LSIjbwvca5tOhmgJLxw/OKIIGihOuWcMu68dmrZg2Rnlb2o9Rpo1LP4M/xPIZwwlpAoE2lCS13R21Xeu
s4omUqX6gwbQ2a6vVPkTSBvPOv1XyfRKFA2zOye7Vc6pb+DyUtPEGBmFOBibRasxsUtMUvDOk5C2gMRpwzAJ68FhtkgqXbtS0P1PFleDF14Ppxf+nSLVzZToAWZ8UXBm+JpUEZiuoIVbs7h1vzocwSHfMT8rOmUP
4cn8HbbIRrWoMzntYWrco3YdnAAVHIgdsBaaoCEtqYnsj3IFHWZC7F3eBjFBUiOgXg/brITYySzXyQe9wdBITFb3iEed2kKA7tx9GfXmfcLx6GQad51ODulljyymUBwQsAAuDyOnKTSUCmWy+P1MkHuZBkMancMH
4Pdb6DdaL6G79ob2eFwLHta+QP/DTvf2F8M8Qiabe3W+R+oMRUFg20sIaVCy2rn7/205qXDvag0Z7v9f7h/nLOCgSR9ItrOq5B0ew1/+d2yuJFE5aeKZ+OGsQTm0X51cm/S5hWhr+F88Z9nsusryxhHXytSiGEc3
VlI1EkA4oGHramHfrVgP9CYfRSVrRUjJokackOzfE/bQWbOK2YuaWkLP3pXp/iIl2fZm9E2r2M+oepkEkeyz9jg4S8x+jqtpCp5LYOSEVGUkTozyXClIRYIRiUlgMGWdRZFeMc7VCFWQg4Un3veIL6JodF8aZtLr
0YVrR+h7tBt9yhxh+I7xoGMa1L9fT6ZPREzt9Gml9bZByIcwn/bJvdg6QUlaTcEiJwqCIGDdDzTD0FPGiqwNpdMuKCIX/tZU5ROC2FKiwMubssmVvCexW2ry3wiwga5WzUUZlRK+iKHBDJ/s5s22w2PsJpz8u8IQ
vkesggPlL9ayyp5NvDTp2njmb2o5pYnQUO6eVCEkOGhnKXfcnzlerzbkE7HFbqJ8Y+p/XrDxv89rphVzZvh36jC8yNKV8YuWm44snjI0bp1MK8pgXcMlMKBsy0x5TqU6ifOyv5jPuHlR1GHAq5FTlgK9OF8ZPRf+
YmsAWyMXjQFfs2pVjrTeHFCfWcYZc2KWYM13I4TbQGm1EWIVhwlmA5VV+8c9Uc0mzmbP9fKwtzObgyvOIK2CCxpR3PhpUX1TmlkzCz/tc4j9OWSTylr6QZBNeybBZgGmB1iq92RRSDowpk3keP4EWNaGUFQkgLPH
mJtnDGKv5chlKzeV0mq7RzATczrFzVboD3sRp5wd/VM8piy+yRCCEHIA5HekN6FdLcJcp0T1ciK656I6bbEIZ5uTZl+HhZJDQurJJO5/lxstytkvHNXrtOZT0K/lLVFXkon4ZNlqNSh524H4eg7+zEPjUv/hujzz
LVkit/kVraqJmIz1xCRR4zTw1kMOd5GZI9KLWDdP0nC3sWSoq7+7eL5GWAyOGevcNemcFrDctOJL6BgTyv3gc/al6jHIk8+I51lfjfX++SKnVPwrnRrcB/a83G5t3CiKZkfZcxWSIHlEoRDMAaaIEWfnDnw0MXxG
TZuawccBw3cAiWfiol2Q5eaWijJ5EFpvN47rYLXqxUT9d1EcRpIQnkDk7lHhKkBtUH2n0e+B9WdvVduepUKjs/AcyZguIKSKA7ekq4K8a8zW+4+qMjCmgl+JaAvxU1dT9WFEb3Rf9kdkaj/Ohohwcx3D7xziVh/B
SKsmkD4I21Vbh18Eiuly6y7i++qzpZUmw2UeUcMNQNMTa8sSDZAHuv2WOpFZ53pXumrHfryY9BTQdCj0EJLY8hvq5soxPibYZkxxQ84ObFx8YPI6p9q7ALqNFZppzJXKYq/Rs0c656Rou9zjhm8+f5c3dDqMlCo3
177PuJqGOIrFW+OkIZI4dKc2IXEmMMAvub6y0trtCKIO+G3USBks8DzICHYfgMKaFn8aaakcy3wXG9L8CI43hHhQQ0bylPUfd6Q4KzcENOXiYd0w5kOXw5opSZEtxD9GcKZHNf47WkBP8IWQVYB6unXSE0l/h47g
Q5DF68RaAAqwuxWc5pc8z+K3oRAnnsiUgUufMXLI/8nJS9lLxO8REhgqJkpeTnhJHXaVYHgZ4/yE/SQxzF6ZYeqGyE8glFLhJYOoIkygBb5oQcwlf0/qKB+xufdEga/cTKjezdtFjHz5WqslsOb1lXCjzc+yYKQB
XhH58/WyqAlkJzoLNaghRfN+Xl/QF9+Ig5LQ/iUvRq9lJs+3+ECg4hdzadRBiLIRyjqB6eEOGMBpe8M2H5lbgv4FVVTzorZ3D1tflO+GnwCkb0Pu+KnfGunZiZ5aIA42Siw1jeaetj5VujLiVGGvXiZJ4Wgioqd0
eaQJTUf1ag6hjGvJM4xChUbhM97ua72+qKHxWWQ/wgsDpAtwR4t5tZQmoCA4WPxXnJKFnqIwhD1e7VvJ3Na0wM/X6AB5GIO/VLVlVs2ItolYurdmIw6ZoX6UKh+NNgyL17ZZNofsyvAb7M+xvlS9nu1O3E+I0XYp
OuT0yWw/qKiOG1CXriTD53tueRh8s9FlYkyxCzM8QDoqz3wAOjOKV6eKYqrwfzqFAm2ZPPBwMa3l7uyjRSPx8gVkFnuFJHDw9JhL7avDpmBLzSlz3FDzhPrwwVhIMb+NuERPf6rJhyxApF9Fx5Vs8vhTVGC65EnF
JIwYYmZ57uD09Sm9eiLPN19BXrG/SBurNbpdmsy2rkdjWUQVlFT2ty/CppeY2l/5igAS/T7Zq2NuveE9yp0tiDy1Zn9zAVhqhxMxl54YX+tif6KDcJzfBQwxv+rlOx43/UwufIUwb5Vpt/M6d2CEq9q01849ynAp
j7szqB7/EVeU0u+/GzLT41eI2hxeExXs/M5YIBj5EXnIE3O9e9X5SWtnhcXNaEzDbNMuJN/4HKugn3KruX4KMFgjF3viVFl/I4qKznuNDAvgALEB+vZG2zd2Gav/rXpDBJYB/1KqmRpvHhLZa8izyzY6ZG35Un8y
o9pfBlsM1byJo1xMmOHtepJHQXfJNthOAQ3VIZ7XAQxgqQXXLueY1jfkEPEQaUyK6MRv6S5zVNodLnDmrS8ifFKHlacX4Sldi/2c1JSk/kbELiKVx8y1UsJNpcvmtGoxwi071wYsZWaumy6SpVyT2iMT+uMx+Be/
hu9z6/H6pIWaTfjMzPsaRKkQMR7qPTGLcSo186iXGkmdAnPskGGsjJ1vHQudTLL+UqxB6c1TXRPdeKVQLG/Zr5vOXQz8EB6pTjXZP9jrAZjK+lPST34uWKpBd1oCc+uVvqDxLdPfgp0e5sYfoysP43/wPC6G2bxG
ZXSzzSN2CtDJYKFLbNDzVEEjZXTffltsUN/Abr5nQTdqr23PKzM+SIbuutuCBiON2ZkKye2fT3CuM0gA8Rv6X/lxXL1fGRlfTDcirVXljvue94vh2b7NqpFGeSsuHCEANl6gyJWZjX22qoxltm5TGrIugZSfeZTG
+tGQSn0oq1j2ke9eayw/VOjZwsqnX/XVWfaUIHpqP9zE7nzMZ9aw9ZX53RAAdiiw2jpu37DHIJQlbBH0+F+3aWnN8r7eSS8il7tch+N2k8C+I91/D4m7VP7DyyCCVh1FTPWCEtWDyaD7Ha1jC1nfpgBuhuEOyrPQ
DL+ABUiiaAZsC7FvGcGn2Y96838BWkOC+HgBvlmzwYC/rV6c4EFbrRdXEElOZyhvIYjGalHUcn2vZUa+ZFIJEiop/fr3WRTCApj0skN/YUMoyY4+FqmZOf9S30u/hdpdSr9euWSpJ8HOM+WRsd804V9aOz5MsWKp
kmuDtN+jsmis2LjDJNIbnwnSiGdnnQN5dMvfaLGA1EeNji00QgqeVMWQbjNxgKjJ/PhjqiJDI77RdSo+Sx9gnV5s4yC7YnHPTDrYf0Km0ZTMDUWUVuo7OD5bVwNLS/NmkAeQ6NmNIY5dEQhfqY3bEUwVurmf3nQz
n0JvV1zzWyXbpGgkHKN5tLRmaEx8i9gcJ+u543WmTOQeKYsKLlkFJpb/CKdlqEJdvixoGWx0GkW7uGq/V7j4NHOtxzyu+LJU+xKRmEt+ct257fdwiAAZgKlGMrwes42/0B2iGER15BjKS06/A5YalB7O0G6ggHHU
BCbIqW8xOWS7uYfJhm0Byng9AdM59Eu3BsXKij3VDuC2GNWs78/jclwDQTkteEFAzM6dwYmoZCFAyL3VKkT482narjaVsM5FwbLRuKemC8ONZau8rU8LACq9iKZSs3MnFPE/yTdZVew0NI+m5QLHlOwTH406WJ/R
ocnZB92D43dzfxEFgTxK592sj56Mi1iuCm7KflQ8GZiaDxcGzt+y5j/OugwEp474sYhKjurra2yA+NPvOOvs1GHdP1mbM9Bmk2wNh5eskwauODuZzX0T22vxU3dOK+Xcj8vCy2cyGtPDR1KESeA0aGJfVl9n3wXq
mdwJEPQhE9oxiAX95VZHWbW3RWu1y8khf9IbceW61uaC9zWm/MqLfSRBL9Qh2b380+pT/BJia39SA+zMgOlRyNZIZ8uwCupY2JFD+mFsty6J83PPKMVmsOWnPKpKVXlLa4tp0p+5u1yFpDFM/VsrQ9WXn3CbVbha
7C12VWSRDoEroWOJflAaERy2m/WxibSLasXsaU97KDDs57G2GCtCwAqMGEG8h1pPvR6NKcBPIJ+Bcnhad+Ol1eBseUmh2FcsvmiqYBxo6ipmPpmj2gKpLb+wywMYIYuraB32hjguQDbKQBq9dUHegqbyCxuAli4H
O8Zr04I2UgzO+N07kKJF+FpB7Z7KPBE49/jPxZpwukkG3vEYrA5NkIo5QThh12EeHAhXEuOd3KYYXRIbudObtOpHJ1x2pvov/q00jE4qOn03Sa+dbFdZQVGPamV3YjvXLhAAu7Gyzf3C609GW22f29ux/+fgx3Oa
GONm2qCWHA0un4iLWN5WiGcMxKR9CN7Gil1FMYLydzV+oXUCL+p5N19ww+k9eFGdIZmF+zaFXIf9RFB0xK64jtaev3lFYE26Fj0qPa17f/3h1lcV3Xes8sfEk1OaDnyj0uhYH9XTq7x4I/qeRK+y0udnceZQHSri
NuDeFj2TzUrbNoDyDA4ZRb5gRxrb244LdI7/0/VAecHBkgH652if35SuNTtgHANoyZ1jE+HTfnmNNkImE64FA5nedmHca9lajSaGPGfVIuo5QanA+LSf3e/FHoMTAzzi0scLMITE54yGlk27wKpElwTqG6rnKE62
QFWYDuBwHO3gNHtjJgfkRpdnjs03yqeQBeQCukjZeS3jGneVcwrUeaymOUnPSc7cgO2sAewvu4rJGkyJ2cFkxdIz+Xwb2fsq4u3PWpkfjhF74TIQDLoP2PAQdjCq8l//ex/tXPUliPAd2Lj0cpWgZBD37cgnZU2/
6ieelkGYGPo8qsXDxrhJ5mlH3uHaRixwfJSC4tjY4U7CqdfAuV6RhA49zz/1yNkpuRJ7bd0uMtZQSnUkgWFRoX9VGBbYGiR/QVsQiNXA4gE7/YNEdVwwarIDY8Gj8JlbT6dedMSGJVQnmOAX9aG7gm1TB3Sv8WUR
BBs/Xhji070s/qZOWoNGvwHmtnKHdCmfE7NvnBpMmXIr0Sv38XOYKIZSlymQk/l7OxQH/6m2vfKAVFJmcktx9Rk6AmhI9U3gyAWSo32LxsDacZ9QlpgMJ5PQCSdTF7l78B0aJkvR/jF8mr9BpDquqR1Ga+U6e4KT
dzDgTKnfPMJT7FwD0kVcUmdPYkD1PjVZRCQCzKfURUrIkBfwXciS/P1/oR/JCNs2W1M5uaNXbnBXhxz9aUcZsvm1MfRyi+RMAfE1+aE4I07h0NCk1Sst6dV4HsKtwfbKhQaCsTL57vBEyRVA0QNfLdTVd2i34pwv
fbMJZnCKf6CTm4zIsaZxujV1yQraKPRzYApvvNXrIq62BH52hnVnOrNHXwYTyv6pJfHKJOndfzq/9oicBRicRetyvemcC1J8zqLGZm9vdzjMCFhl/OQVc7KwhzVPwWeBKJNGs3W+1wjj7bj4LXPJCp+k2ZepjP7+
gFdFuDLUaPJXDZarB+ZX0UZamCQZs1GjQjqTuWAiatbGSiM1c21OdakFKgy7X4NkTcDqqlDQ3XkymItIfXTu3gH5OsbDws02RN+G056mf0da17Wm883B0B6N7wH1iYp/958FdV3ScFIlUQEfhmk6fN8iFcz0m//b
Upd5WXKB9CSkrPVYtTKr1cRY1IAfxl3EitWNxuzYhgprhtxqx+5j2DaTEL0/GdKt1PKLIcy+aMSb1hUT/5qSsLB+Nf61Gelx+0GLMcTcFJMZLYtmZi6kfqqxgMI+MR3hjCyGoKITLMXjIEYce8saDkNN60gzjkoW
yvyslOgFaxLYtAmVY/Hide9rMBeboBVupHcWLjHr81mkrCexa9WYSmPmua/JFpOh0rt4/i5D06wdM0BcJ84Y32VR3RYtt1xb6QQIMLIbkseiYvfKiPCDS+cku5w6V8IbdGSby4+5k1ljIHoGXko5HOIz6L/FMQ5i
P3EVtjCksIG9EEGs5Q43EHFMb4zaSxaWBDKE+MjBeKvYtZ3QicYrRU87JxzEl19H5wrLWG1PKLej8etaBbJQ+qtn8+k6S2aiMlr3kRVSPj0jHyC02G6Pi2JsWG75AvocYiQ7/sf5B7NGViqOW2JCC2VgzzDTc3X5
pLncI+IQ/wKDvEdgwHIataZdTGomG85LKUeGyv9BdDv9U3Ev/gDut63m2UguQ8NiYXL9km5e78Lm7Lf+T8fnXr9042ZmnxSeQfJA6gcLEPzhBTmnMSxsnacuFpq72GDfwQvO0RkmZooFGBgYN+6wLrZRiQxhRrbJ
ZrALaii+4w5eXfiDPr75Z1esTuv7/fB5rIKS4pC1dbzOo4NYrLhomFbEsZQH8oglUZnK/4T5ox89EgTddc8tYtAZ8MbGPltqFOSRw7D8rov4ra3pR88bxDskWpO/2BzGjNKiKhfAOeJ3R8yxWB3qNM4Nr69JpGjU
lGLvJ43efe+LPT/Jysz7ixEEZlkAsEm6M1kug/7MijNzXS70qSi0usi7+aTSI/X6SgGAh/qEN6PB1xxO/jo9WdK6Hj+gDyH5N5r+QIrsgg2sv25agk/j1IMI4jRINygZwC64n1kNqSgubsbyeFH1Z0wqLA7o1G/c
0OShrITn7juZU1SYaUGYW88H9YwlIuyez9AIVnMU2AxEjI2juWiuAFp2st/evIbN0LemMqicytRl+N7h+yYUxxWzT6+hDmHo/P9+LXv3Niq8NeJG3zzh79tI7zg3f9YrQHs16nUmvFacfrONZJPVwLPEagdVV6Lf
rRHLoLN4byF/aWPZvL6mfdNDzFJtbhvCWZV8GA0N5Ff1/YJBNN4IqWNaEbb46Wh2BYeAMg0Ypyxc72JYsADUq4tWxMWi4p54diwU7g1TEmNmg8p6gDuEI/d2Ci+KXsW/h2+iiPBjL6LX3RLQ6bEuW5Bqe/RVHHfw
623CEjR4OGumyF8Xl4HpDscYUPN9dQEd8r1Ee1DCL+//j2g1R9yD29hfCa7qzKrG2LJnea4zPxo1HwuyPFpzmmjTsGP6H51SHLm9JYflokjECRJ6JQEvnb1v0U3HIPPJUBrclmq5ysL16hll696ZyvA/1NysIdNH
Dssvm95Clbov4UmOPdn8kA23qoWFeHmBFiHIeaPnhXegY6iWwhXIZKcH8sXw9J6WFBKvJh0DWC+E3jTq3fTsb2BXYDkFfXttI+tHiHpi+q2lq+TVz7jn9eaqdxl58c6ZiweQ1Dg/IUGCEjRASqZsSVtYv24T0EOf
Fkm9vbNP/7b8KYRSMyHlLJnIh2sfTScQs+iXHeTFhyW6Hiojbam77JojMKJFWPWLfAbCsUH5sYjI/xoLgV2Bp7cXG+FW4kpOCMsG4fT+0f3TifT0BXSMyAFkuaa3P5+Qn3gKBq0MShIJG+P20Q5Iu+hWsdJBeSnb
rsna50/da34CMr3s30GVeMJz+YnxzvuF5J4SYeoDvgiM10ZE/vG6TxZLw09ZCN03DB38o45kEaB9UnlhwZA5a0s0iULdWuvxQnSbw7J0foQQ3bQYR55JDb45FuCt0lvOPNqrd2y9aSHPaNa4SVclq2gtXeXNv6Tl
61oCtXLWy9lQ6UzQwsjbfYcZ/n6kGihwdWakubjkrDD8OC780rnsq5hkJBsN1PVYv28in/dlgxxYXNIambDyRyln4ZhypWgws3PXCKQbEoEO3GOhI05+uW/g7IUIddbjXh5hnHP0AmnWLvE1227YB7LGeY7EMLXo
BJEPUtwTnpfdj+8gHYbDzbRcK3HrNefuHb8g2PnXAE/Zn2BKoIGkaO14yT8pPP7MiBqTXwVvlGwsSogUwCd8lypxY5QZT12g6j3p5r0jZ01I3jybknA237pOqGXntrETQtd6Szsbipl8JLLctvpxXvA7TF5N1XjO
/Y1/sUW9iRZd8RJCRQKMj0Redb46vYNSuuqU6wyUR7aC36eb25yWFe6ernAI+7vMenQKo8IOXabONcu5GYlIFoTo2wA+hbJ0/hcAm4hRS3aUqaiXZEb8bX14Ls79fxGtXLhApnm7JqSq/PKC6MxHNKmS+xfnkrtd
jwYjHukQYMECedJKmJWdAK8ep8bxH0jhZs9dhOH/V5yHHxvoxAVQFzY8su/CpyCXjXSBTQL7JO5iBEZd8Zb3k/0FOYcpf+j6AChWYo3lOPVYFhJ3BFZAfvZbs/zW/GyRk+a2sLKrG6w99TN2sdwGU7/X1PkNoh80
PL+TuBsakmrPc8i6C5Q4AATu2TJ/pc9nylAnSTA8Oh6Qtzy4zwRrPpwbDC8jGOVcEHVKX3Lr/2+BHLArb2jYv7cQrpOd5Xg/FoQfkLRuhqoH7dU7SAv0mKWSLxYt4nhCUTj2q20rU0bkVX3dDoisgii5mPzR0Fxt
x5gSbVP3rXbPRgO+6bpuXwyJ+CIvXZaiZN+u6jsdyR922MIFkzXqKrC2Ho/1qnZnXbatoQr0UCCBZ87XFaKPe6ji2phAYoWlVQqxGI4KSbbsD4hWZoaEJ5imnxJtagtoHR6YUoEaFKzv+mF6VEpWg60LP8V9ZGcX
ekT1hx7B8zePE4rEmJ9KOLGdVlEpey/54BX4O/N1eHR4RzpmglGXKckyijq/6DUXjG+roDk4h44Tugk9QJa9+oOfC3SdSoAzYGUoIJnmzp53rYE+Juf14XsQ3IWpjwtWBEGFXA5qt+s/51S9MDWTBYuMQ9bfJ/j7
bwG/6506n/oIIiXexRl5hvObVcQq7SkTYrKYTzfqRKUpL7e9TjLdMK2A2EMpLSDhhnefsd5oUfmwCfhE/lmsCMx6yhYRRVReWGH1hgoGB6nUvbObOvlSwwMJagbH4CzHsivREeat8YR1f6Z7kiBtL57I6Egr4Ux4
zApakLsM8WQz4UpfJtWzQ8em/GV4z6Uqa3UPZcbEDpiWEMZTyVyM59DQZefb0NVbOe/kGrOpARVyNpPLTaKvol4tqkZloVZsKkaEBfN0Iojx2ak3xmao2HcNmsfkHJHeC7wbna3tOESqLLEqaknOUBUeYS3NhoyK
AineKiiMZeg7+QtQqFz1ZHE4tB2ej1Q36g3G5gy3rlWcVmDXn6EnO+IzEKI21NHbmRXbvGjyeJl14Wj9qimTmV/yo1nVez5arhHIAGxlY/W8qo+mfGTSUnkyCzZbRs3VLC/f84kutAQMLXKGhwM4+JP2Ox7pyKie
ZTp7xi1e9NxrCHNTSx+M+TIBX/TopdBZJpNzBg+UcjRDeXrRqEHYNfmJULoRU6teoQ2noJ3jcKNr6YNZpdgzZdfHGD1iD2NmufLAo5NCDJcn1GlwCEmrmYnXa9l4BupuJ8N5kcJhnZenbvON6Pgv1g1N4izWJ40c
QFlitUaYoSQSyBe9Yq34bowZcnPTe23EnUPbhw83dm3Nwk5KtLwQtLJNanCm3huEp7Kb4DoFzNCw1uA6gBARz/OYPapkllL/NsCep2vdklM59fjb6FuWYrY706TmxFpn2yX4ZGeZ7LBPlmGZHXSeOskZZKtixz9t
h6FwliOxzP22r/I7HQfwdMRHmWdSiNyrJx1Hqr52F3RfKqZH/8Gz8VwYOWEb2muNa1rz+buG7VTuBVu8C51oIUKJR73CooW+jUckinh8S3GP6n+J9mxlw9YzKOlmQClxrNXUfDZceombzO4Kp+uya15oXuO8FUbo
Uh/H/L1dGVvgTeoyIbR+R/Gkcuamv7o9rc6TopneWfbDP274vS3FU5VNwxlaxox1m8hWv7dn2r1pbSRPGaBY//k6YCIkbmaB31SHSCOndA79hx8bqE4NqpDn2yrxgSHpdm1YP5iC1L/NVtIzn2OfswjR3iUvrZNF
cSrulUKttIVx0z/LEdObdrfl0/WSgfKj6TuPgFZd1eiLhraN4+icx0BwHZur0l7yjTqP2uSM5fuS4857pGMBBP0Dn9Hd33w3eNFReAmvarrwRFqOpjiYJOqbd3iIAJ0A31H5K4IPwmXjW8IVhKCMeSvUwHIztCXH
+NHB/BZ/GCjbN3SMA5jvovewJu270MHxsdYBdfS3Y+nnOO6wdGzmZ/mTSrbZ7g3LfTNC8OWQSRGQ6lflMu+loquX4VvG9+mRAfUpGPQYV2pCK+mLn3Sg9J8zT2rP9dVo6Zs6pVOAIHUbXK6TJEAPHpRrxKXrQSBA
L0C0yhh80G3mnDWzFMykA74TSvr5eJmbpDDwq/n+6+A8Ie2Nbk1JB90M1WBbr3I0tfi/2s9Q1+v+mdH7tW0aLl4DQq/eKz2WMRY2gDNbnCqYUuCRfk43ehIbENeelB6222kREnC72/y1qIoGJjkADxczHxnUXO1T
nSg0yHtKK3iFAOtJMNcXq9EpMyKd+ZB3Bbr/4/xyj0ngUNROtHhk/cErmT6GZ/DZdb7gDdHQGOJoy3Bmy/+UqF6nMJVtAg/X2zuuWzcbHi5AVP5pLSlbxegsJmj1odZovcQvB8BIJJj4x79nWT3KYB+2aDM2h48F
mq1lPHzFla96xExrGqtlXcB2UrP0WU2b0Ix1HqS1scSMrmItAwJ5xQ1+cxgxa2ijeHjxKdAx5rFk9+mYuOLAUdUK/LTH2XChZfPS42yKe6TVzZXhEWSxV/cVlYqEl+6Lbl7X87VRimP9JDvpgJ3SUVvFRpxpvaaL
T8CqU28r3vknMl0d8TFOa7yeI0gyPUQIttTI+963QQxsTFidTJ5vRZyrEIAMkcPaRZS4AWciShXfl4XW2y610yAjKwFAAK/eTcwLBpTgGo5uPn+azmAttLksQ65+LR0zW+t9mg+xvSVL+eR8RLCL4Ml+Fob86ZGd
EH4/M6oh/c/CDO1DLwccDP5M21YTLuBc5GZH89NucPOvl/Q8tlQeJ2jgePdRVnzW71ubCizMrJEa1NCybOoF3linkw3YywqioyX1dIamflU0kDh7Fuiiqk4BVjwkxnwKideda4GeyU5SMt7tuJq9RH1rKN98rRve
9EJeWV3j9aw00FD5ei1kT4nm9OZmYAqDLMwXg9lOzthNFcXIdsokNRjEINNZQhf+CbKTNFnscgu2Fk3D+yX00XnQ4xijWtAsszH3vmC7HbG3/g7LN2wKnz7qdPNFHg65eJnYbkmePA1Tc7ey93IT2WlMk8m3VAIF
dVBiq7r8oyBNHHPJksfw5BPSh5JvH/oOtBsvVrAEPNHxmw0rVFCnR24aCQ6Bo2wSkGbvvcrg6VE4YCPw9GUGx0IUejgTK8o+FVaoHccSlybuF47eGbdfrC3uoLRsdKX6yxIC3IIZ+kF/HcM2+PQa7brI9M6oPNbm
8DzX7evtf04qWQt/BhkzzoSOyckLG3nOiHRXJNA9mU0F0Az2mEAmKddW3ix3bWmqm8C8JoPxy8QcT0BDzQGNzNxBmt9x306VrsecS3Awvsq+mQGP50pwppbMyy+VR/1/WF4pANNppytwpLc//p7u3iOXlsEXDig5
Q1por4JGAMqDI5Rfvxer8IyqE8avTtQkYi+/VJ4D6rJb9lLGpMZiFaeqygXP4SdOKumixLQtpMCLUObjfJX+2CJTqSNRtOYjWR8gl7VU9CkxxqNojF24ChSc6ClTudVBRQsKbHaJrpSvEJbZ5LAUEGrPk46T2mc2
QoET7Q6JIWrmw4l8ItuI3fQqyexuv56FfMiskYfnpWxF6unxqWcQVWjIOzzUWcY40P4Hn96gj47MzvoWURDETEI1+48LH8TqRcdpg2mjvUUioHEt1W2UKLk1jOXkCL7bzR1JF556tzwoiH+NuhJVP8LxoUTtvF49
CVo9HDH8Peyjae2u5CLAR2RdrwmlDCdBZJMsqSkxcEC4i4RurI2V3TCq3BGpMhqOSaU3D11vCZAmW4e9bH1WR6ULPU1rIsevPs+YMhGQih/wh4cjt1eE1BR8MNnxNIFe4ZYBetoujkTgBu045xCZLG/EKJaYemo4
TKY2N5s7ifU2D7kEWpOFu5zW/LG/1i6RgjNctzP1TkpMKnKvMOya1FRb6uU4Ofma0kI7hemA5twZ+DRGD70zUU7AOQQrLXp76gEiQNmRypw2dBxbS9FJwI5PQM4PrHMBH2deQhrOnzVpfil56MP5ASf9ITE0JU04
E8Q7hr/YW/m9gxaH6gnSSCKHsrx6YkvVMfZaAI1+NVLqnjhTHKDZ5ANep9NOoAqKs3feEpaS7m8ukIC+MuiHviAdwei2dxd02v35o8KZPGwqYqRPwIJPwaEkdIBKnXSy22MUXsPu9xoc016JR87xRy7K0IuxkdoS
nr4PYJSaAUgaxraVNowqmeER374f8pVXYfgb+lqnR0y7WFvWlvuU5JaK0UOiRdurdz3XTnykgAbHjy/8u4iDBO63LSpbKhB5YBnb/++ZyJn6mUqzb48HI80uqcKTyZya0H1O0X4sRzakktSXKD2q+TSIWYrxJjVP
Q7Lx9Rxb9sXOOD8Nu/sFbWEHJ8y4o+GOXG6bkrnbV621iPzPzm2z4BkiAtew2jmEo7Ga1SV6AMykVGRLHQfW4iI5u+68jcYCrjtuWnb/aKEzqx7NqqI1SW2phxH8i7zO5d/54EHdYiWjj/Zfb6GRVkl3RVMOmFaL
xVzpvqnJ4ps+8ReRwazzQ3BpmAlhVB6Yi2EwU7FPgVvFtQpnNAB3DtCu4OQeyuuC8elNBz8HBROy7RGklXAeEf9RIV21MxnJM43ieXUpmw94rVmLb7hJOimB5QehONXJSOVvApTuENyV++Ux7rBKGLLcue57zXjF
GfcDH3riLfXw0J9IjJYj1V/6+QN58y66ptavXnn/taRGQVQ7RIiSsJ5/3Z4tGx0PB/HRM+RA5lkqwtM70JM1wu0VMVpBpG78R069guaKJOcCh3t58UweIwNJS9ZErH5S51oDKF1dNa09R5QFaDJutosKOXIk3cHo
rDkBqljsBuXmPnuubegI0hM6yVNO1yDX0ZHZNv/lYieuUO8keoDOyE73T29JsQ8BhEPouAOy0cy4dCmyZDqnCrMoosqvvHw959XagnLYEHnZ5om4kCja7Tn0xDM3CuRIXHoP1NPeemmffUhB8cUdvpo56pcTqQnO
YL2RZnpWJnbaMmpXKlg2eVqIYf342mOiaDo6Klhny8xepRsb9+jO8Q+3JZ2mS6PFShkZEF+jcZYXPrgjNiQA0trHIqlTtpaiylyenH3HFc2olowvM1J6/s2vJuN3gl2Nhou5DSHqcucrM+v7P4qbp83ytbjf+XGZ
PBjxy6Yt+pjrpkzmfIPdNE9of000e6TwQE1Y8sKNmfc/M/+1KoKZBSCbFQ90Ii8gz/uvI+YDeP2a6t4AHp6Dj+sOnAE/gzP1UnNTF9PJz89CculMpoF2dfP9MF3qbPZoi/JQHdXoTdeq+pZHdS9pOoNY1/eQpgnc
OQBLDgC7394Mszt5oEW+aVMurSlu3zFcovW7EFEZWpwZrxGSYfEG+vAW4vJQMTpmbczol252E48WxEEQfsta/kvlbmuAK7mrPmwYC5DP+i6HgqKShzq/Q6cCfC7B7utF0v5mvc5c8Mepmq3wx8swjJSiis9uH24N
aCmrm3EgXFIEs9p/+s0HZAr/QgR6H0jtw5lhphgweuHubNNuzO745AMwtvI1Swx6k0iabj4Aoi7M5eXmPlXRrsKu9mPPYSERTz5A/+Cyhp4oyuoX1YtJ++lJomBp9FAX24gCWoTr7CM0alBPRz7NMbUWbD8Q98Fh
hUKn54+f38tYnCEB9zMSiRUTXHU//oJMM9C/7u4W+H65L5MON5WQrODuAwT2HsKGpefL8QmpZJKAK+4InoDZu/KTglbW6UtqeTGHxfrsQGvw/YSNtj224rx3xsbnykYDAfZlqYfGETjkCBwcVYzXP7/L+m0K3yoD
P0UPNh1qyYJ5qoBN2JsvimXAfeW3h04Tod05ZSaqwX3bZvFu1gsheqef9oQ9ZquTjpiaS7jtwdRw63ZlsG0JQzV+wTLRgvkH1U5tlkSBDmWcFPVSnIf4MLNYli4yV7suxg7WlaX12DA3opaYGDWkLaHeueCrzAPT
zv0Q6Bvl3MDK5O8pC2640x09tjNx6weO+XhDk/9kVoiY87QRY+7oyIAxWx92IH+1h3jzTra+0taOtTcMymD0ZlsBcdtYTTaiXG3JvnnznwY+Z9zodbR6N+I1Xw4sQw5vX5b1k5voaiCHIH4A8AbS6xggosNp/9ZS
8WcxblzfHcEj5k3rT/6CXpuZOFUOekdBoKFnJmiwYfx9mcvk3uytnUVX5Wg71oUHBXhDaB+IpjkBIiOUNtqPHfS26lHBHclLprdvZgidFp8PsiVj/GKPszbwbiVnhK1myoe1tdJxEODlnFHL6LCJNhh9T/OX7S93
o940nc13LSRanM/sX0j9/y0NEjCU85e0g2kSUQ5HWWqxKsZJpYFRniYILpgE9F+G2pD3XkNuuDkubdQJRimSpi/bmMlJuRBEDg6875le/6kj3MeSsimAkPWjoyEIIfkDgFVXFOLrfAK/4bwjG5mkIQAE2BKcIf4G
Ehg8iD28LNdxwjh3r226OgiTYMsY8rh1AakJbrXiXovwF3TJ0ovhAdvjcE27UINUFJUOV5XbSWWNNYszayxJofFyvlS7+SK6Y6fk+ki7kE1zl3aBeNmP6XedVmeOy8aAeep/rrBnW4Ho823Q+m4b/Dyha4s0ycDS
9XOtG4Fp4aXJeGyX78BumCIJfXUM1yO/fCRuDZfxc2MjdfXlzF99NvYe8bJ98ZXTwZkehvnS2mwXiGy+AhIGajsBBi3FXOdVG6oP7opr15ibZbVpz3XySxNB7a0dAsEnAEJk7FOFRZBU4Tg+jHtn8DvvBGcjg42J
pqWf4Vld3Szn2HICjHqLVyRnErpIyj3t6g8wYFeqNvkIWQQzdZC5k8FUQyqwnqV9/99ez4s62dMmZ+UIVXmVFAtQBnHAO4dW4Y4d7SdE89plaUhXTBoyKczLRHYfZ+AHeOU8wUSqXNrxs+NULICwIIcCPXeUMMBi
QUvL7BPIHCIhQK3XcWkV5Pz8HhsGCOrFksg+zDi+9FU6GEFtEMuEm96SKabgAQORRWqjwmE7qJ3wt3IYuamoq3JpSl6Akl65bqcW54HsGrNTLzoon/iuHrE+nfOicWZ8sBFoZF+VwZCMQQnZTVtGatOMZbZdAOMk
TucySzzkll7A2FK5Q5C6yVXX0R9nkcJLu+uu6xIb5/0D5OI5ZDSHhv3VI7nG0ytG9Qh2VrdZ9AN9RNvGUz1yxWa39g2qduiZENnuNdXkreudFLbgws8h4HBn6jZLNMOmd/YzrV5VRXUMmZMTT5ipkUTMyShsjMK8
ofMsqnW5zh5lC0fetrPfqviEVu/MzGSZRgpN2LYdw8UJIrUmbympDNNxl0GqUvcLQnIxwJxP/W11VpmMgPiaoG3BY3AqGg98SVmSe0XyKDxs776aNIg64uXtsvUSs/hMKG4PjvEkUnFLucRKurXXiDV4/AzJ6R7g
ymqeMPRcR0AStIZYRcifxYuffGNWm9lLqreEfmM9dyZ/tpqZMce/3Ca3Khd1bfAOKHW3/dy83pRfl72HM/Ry1lzE6gSjVfqnR8Ha4RmUxuZRyr+XW+0l8r3S5wptJuuB5aJYoROAOYar2Miv6QFI6lV6aqOEKz+p
Ae2NCqJqGqL68cezg8HFM+yPT3tci2SdmPIbdeCe5mwpa3R6bq0mtZIlmn44BSlDoZCJQKvz5Fm8ZTvviPDqaj/xreQC/694QXZF/twW5q1Hx/TelTwEsomKNq5Rqbr2s2Nvd555aHZdfjmwm/+zC6SfB0a8RekO
xPsiPYMdzxbRYIwIiuAezDsKCyPlQr9bU8cWwrx2dzPECyk8TvDuFpgqLcSLpJr92cm33g779Svh9BkxjGK4VlV9mQbSJGaPvGCyYmTy3DdnalBEk3ZmHh7qUD8dljywPaF29KGeTjX5nkOzR8Wefplk/YGxyZiQ
VfDp1p/YV6cbsYVTbbuRv8KU73XfJ9XsVpEXAjgnMhpJiLybE7HQ9WXxiWFInc88WPj8muxSUPj7cZTeTFM7WwKqFFl95nMl4SeXnyqPhhkOx6AH2UbA6hdc9PFJjLVu7wrjYUkRhcMV0i/0DS8giOTgbMDEsitj
RWOzT3vCztoxgN81yfaj126FnQWBZ+EeF+1JL7zFwSZWBGeSs9qvrl+sL7VbsohduePE1cZLL4cLmOV2lclwjzcefrggcl9UBO2U3ceC5A/0gaAL3d9frVhkdKxMDQ10UAiMAYVhMudk2gf3n7rbssU3W9rT/XDM
GnbwRGIZCfO9WMAuMpDKfa8fd7MF7XoZjKgsaJi73FXIJ6wzGVEHKyUHbEUxNK3w7wwawJF1CKStCYwukecuMKH/RTDiIemeq5hlUp3EOibPdEF+ZvufxECnyyrV5MAeTiCqMp0s8ICSmMQwaWQn55n/nq+GqlP2
JvYVW4nlDqLYIutHSieqwFGE+/i/lUyQ59cA7Nc85vj9ahNu5osCe3OHkSth1NfoiRrfytmbl7tQ3T0hKhNRVl4Uv64rFUJVYbAYwIffnwndqP5pqzX5lNIk7Kdp3kOTXmqC5BbrmQL2VVKUdNozHIr2Ic9EB1nK
nE01bQEfyySMG3hCcBL6Wl3OQrHY7mDn4DbhY0GPk1XkR7KKg7WJWJLSEqITYNfB+qneq1+ntq8Cy1NpI/SY9tj74lGigsTKQM+P/8ydr052JD12fbOtlGooYRKXsticEY8NZShFJkgPpUsGK2FlOYOQrV0e8rIx
zVoTAPSqlo8pJa4ZZy0lKtM5cWTOE+1cn0jBgQReaGyVT7UtVVL9PLhMlOxbRswmKRX79I7OQBnoFSPa0aPmY45GsgpCjQrxSba3e9MqN4NIvkkcUxW31nlpL2XbCvXfsKKl3xUoPe7Nzb8wQQ5++PkfQeCX+m1E
zCWdL6sAfWYgdYxnwXtX/ugayjPAbTkYP4l6Y++3HxLlT4C1dVY/pSFUZAbVyo2a1qXe6la7fK5rUvACpYdX2keERix5bWnvrYUzhcD+cb5wsmUHpvAKs6NgRfl0DDCE+aaIPMJXC5zuLLTrKP29t25V0k5xGHBA
sd530CbHvVgwnIDZH566Kvl3t25nZhtnpAAymEikuZJePGFJtMJV6Z/Y7K+rp44SEOH3GrqfJQ8FmmfyHMdkrfCclizZSe0TYpMQc4ThKAUYZfCxdYdscK6fDBunQVN4Rwf3DotzruBRz5w70C3SyJrwV8nC4ABh
pfy2B4KdfjnAb3UO1uy7FVpAkXx6XG7ZM8i2HIA6C6YcZzM1S79zTQuQloAQeb7UAf3SjQORTSxc73PCw4B/bY7M0sVq8/p/+BL1qFJPFY8TmwIqfScmxJ9/iOJd/iIxqzU8z26Temr0iUVlK3vxXW1RD+mucLIH
kSgvTNDETNCXmUe+fk1wymHsxskULaW3tCbCJXlu1xWbZ4/L///t/Q183T8gW5u7Wf/NZbzGa4wJbS8jzACNLi3rgUVgH/jjrANmczf436t7RgGUo++i6/gO7A21O2vulmwgUYzF42Mhth8GuA83YEgF9wSrHpuR
DxMRMsnN5u0w2b+43BuVYawL8jvp0h64Lu+TSAnI+vpGx64g0id0WWfyCP93McfntN/va0OZ3zJF96vL/5zSRJlwManKKajphSbNlZI6wUOS8+70a76SgkhxxW/UFV44f+esuq3OH6vEbMlbdpsr0DqoNKJufX1i
vGPGzjK7KdsKnjpBubObMlNwu72KzLcWYvlv581E3LWWTl2ZBvK6pYPd0CA1wGyfGUyTRaMn0hzcIDoiwSwr6Nujghg8xbWvvHM5CyZk0erRoc/YnJqOu03SxPtu81piMWOzXoJIoXK9Q+MtD0CaoLtTGlNNqeOA
X2L4JVf2BDs/dd1cGAaZ0bKr3omNwMPclNF8KpapeRMwI8NAvazqqRFYzXFXcZ3yx3PTbgbpV3nCZozazhC1h4vXr5D5maRDMVh09YraoLs+YWcgmveQqNV+OPJn0D0EVekSbecmSRpOwVn72M6hH1lHfpBdbSjz
YCVrjR02fl9Bc32Xq4qhr7zSuNrPa41hdSqV10wm/C4c3/5pleUWHvl2knb0osGg385O39gwuz+Aj7zArfZtR7ZxBbW1bT7KYXJ+bGzn1yyK4xpl78UeF4kkX+9V72wjBs9i9iY15C5qQ0Hf4i6D2uWIvu5POs4W
0M5BwF2vu69N1J8Mq6xlUXst5ZCPUFpNQPtTXM4Z0fYxR5ok8VWKMM/JkCjJ3+rsDX7ZcoGbfbrt0s6SSbBeGU+jX5NUScqaSVtQMXOvw/Xbm5+I8wF56G8mYTt2qdjxhh5pEhzDs9cd45WIJFcGiEl1/LYvPGXz
z0e5fUMUVrGCDLmNjPo6LG/OEIhdOKOGrERd1PFE/s0kMLiKzRjSHRcidfsNGlmOcouPaCJYe0TsP5K4+z77Z+mba4SzcMVaIq376/nJFtrmgJMHEKEfRRrklIxNjdyOYsV7GSCB7CSdkfGL9HiPjFuC4q515jrg
JMl+vkAGX2p/hfeGJ2ojW5Ts1cN14t/zFl/PVO3VPvlYjCbcgHRUcg1kqo31Jdzit+Hq59o2bQE3OlNyEKxaiEM9XZ/8pYUjSp/zZkduqwa8hR2Kknh6sKJ+QBOBT6pbkvilpahirOdvBt42/TLNEGsZLU9G0ONj
5YQN//w53m5/jmOslCTNTPWEfOxq3TAfROOWIZVp5oVgVAKY1SxBm8JLKTi20OqfSSRtU7v+2EQaIsk8DOVlj7XGZ7j5UWi9jv7JSCPgbFfQ0vQwphoHjL3Xq5ihv1g2HCC1/VRLyGyruSDXM6mrEtY0lLOEbw8F
S9s7y+BXFwStMe/SZOEjzfJJXTIl1F/Xy7ntD6EJo7yWFXWwuXXxqP4pBv+GwGVTph+GPOOrrJVUZ+p5zdSI3WqHyYLXF8hyaGhQGNoSAvpuMN4+O9tIEG7dyHBgsvxUklUswTkFCzdcQCVP/IjkZZaS1sduBceD
BqoO2JsQRtutkFTZYdmMkKl6Xod9km9S6kWGz8Mb8wkC6SjfJgCPkhQM7lF+qzNJ6efJ08JOipz2agxwqOL5mY8SI9m93aDkQ2BnrUow2J1PqZ06c7X1ZJ2uczZFaB0ijjyg50rF7By7sFivW+cQkYM/Y/HnVtb6
3QIGYrK8D9XqQFCBgT2dNjR9vGHQ09YdowY3ISwdmCTHIRQLoE8uWwBF2oJJzwiSe285RPl8Hhm1zxlxNVdu2GSY8WAR5S9LW8hrSIdzIGC6y5ihAyOOCV2rfLNBzkO0PCq8v6f4p9y2LxeJRmlxiDC7uzX8xnAA
uwpefRhU0wFUITD8n0nm4xm6l0YGxfqV5LIUzxSknKST2IrIf2d9TqdCRWoBBh3R+YDobrdl4XAg0zsLyJy96gRdTEOeDnycYWbbnn1Xz+gOo1MLEFyaCeqRsU3h7l/n2+0/+Fwg5k0D1xVQslavG58gb5E4liGp
uatrj88QutPeS4iChDqaQpJAuxKF30cqjUs/kp/G8+N8TitbH8tNmd6nSGSzZURCgRF9lHvxpsyiMy/Uxq/xtA6625MyxIyvHWFJgMlOaM6U7LPxtdmdmgx+480hDcgbBAWlMrCzjIIkBknCRxFSQ0Zgr4cUiT3s
kgka3mtkEpBR6CGtgnOMPIEFAwfKHvItGktFKNn0gXR/3/R3I5TuHPi1SByoNpatJF3TAj+awGty2NIM8IfylJrSPw30apBkinshDe2rCfVqzhsmW7Tk0/1oX85b+ByKAieZyScOqQHgqT3Jp1JpTNrnSwPW+bGD
aAf3kjQxFJqaUaPY4Q8gyqUzGExzeQA4r/P+CTxNgiz2JRfzo0FTqKvAXEYJIwFGDy/vjAd11kYG8SEnhLfuWeF1fD5sKAhts2D460Fm+z8WpJr8tSB8TiEbC9VVw2zMXgr1WWnOFtYI+FmR3YqZxkWy06mrnGhA
rdsh2ZpAKH7HYEaz3FuceATMFMtNGspsbCcDSia3EL604llmedXgqq7KERsFBVpbz6ulvLe2WKTAMCCuJx5bflazav0U7fYsYluqmijZxB0f0+qWFd2CypLb8rAYaxk2CWG4fW3eqrxkbKNQmscbUFpMAf+S5BiA
Vfvwiz4Vn9RqSeW2cKMYG7/gZZapTHyFeoWLcvOGNuxUmIcfb+82bUxtXch8PzzKLOHhBs420+ylxTGdPhPW6V2V8zKZDLKWswi0wRYy0AwzvVc9TCJk3yPn9DlbTyTgAJ3yWcf2J8pwk7wev5aRrgPiy67rMlx5
XDFK83TCT8mWqxsvvDCPIfZPIl3bjyr2hU9RCI/kuopltcwp7KYICDk+jYeikqj/7XOPgV0gNxmmQu2TU7TjuasTXrhxp7wpgvR4BjhhvoWEed1JWEhat4AwoyMJizpLvhVZmCR/87YmsbNZvHxwJoBrCjQmYSkX
CeRmlmJIafbEfABXjbebw6kIrTAbvT9qXBqSvPeknJkc8DA1bT+9L5Mlrrf+3nAGtjp30myWsRVKCZ9uU1NGaSzGGIFORLMIDqEOfyQyC+SwXkClEaMwWdReLJ5yvRek/Rvc5UBu0x5cXxMONbs3c4+BSPD70jD+
x+vZ1TaJmhY4JQBcoG1Sdt6h/l9dRnAjbZkok1YxA9aqLxUbDt9qYM6njbUJVB7Ms+to33LGgeIaLXyby8JOGrdM+qqbyRvCCcNN/Fb+p/8f09a0LfesFvVBflXrbIDqZJdBUwTGlHe8KN0Eumr0F7Lc1dNLpenB
ZPonjxb9u4QdRjNzueIdcjPvDAHgHHbWnhsjrYrzs8WCYUGO/Rin1OHYUgr75tIMo/ig8Zzz+CBtCIqWVaOPoE0Q46Wtp0S2f1VwzLFlWRl9oPQrn+zKYCa8O4cOgzf6WKDyfkMNmSvpKeCgcQdU5yFsHXLvUGWC
yBv7s33A7M076Aaq33TFf21r7Yj6jDA6Pm0cVPvGt61d+7f0Wamjs0PH9pA70r/iXO31evKM7Btz5zY4QcUwIX9BF40WAt/gOi2JFVceKixOvZTijT56LfaTGXdwFHz9V1VK8PrzCFIgfxZQsd/fvjilJWAWoJyG
qtXggFC9J4VTwbZsgYShHGqTwFDaL5gzfxz1tyRBeKl/Dbk1AxkS8jXHfRPzwiSbP0NZ/cgqAh3krdfiGNzyDdcMuNV70aK9CTasWnJiF29ahXzVCTK3v/a+obdMrbLb47q/nxBSsxXad+kuZmi/HiPru8r8tttj
XX+OJ5RMvvpaMDfE0MxrvZCunun0mu5QwBIRGRiUsKQOw06Yi1QFcCKXep1yw1YuOyVo+TWXcrhm30UvBbNqo5zETYeaQzRhvj2PfmY3K7jWcwMPNutE0rZZMeNhSsuf+GcrnNcwLdFAHYr26PWGHTCrRVHrUe2L
EoNKySyo983HEzqa28x5Z8vJpreLJPQeZcj08DwCP8DocWZYaDJ5jQwLBpgQUEVP6h38vhsLwitrDl7jCP8E9VrhBVKbNEwtX2dj9rWDEF8nitSMLZ72MpuI2JGiAhmWuGtoLLzEnONAZK3Cg8ljeI2efwtgQg6u
SbAOCNT6ccIQggQuVhUSiypSUK33aC0Zc0uRKiMAx3JnwsO/Mk92oNl6qif1NE22yFx0LWytHu/diN8oa8FrJ8s0xM4O18KFAnJ8WPc+HOcxoqx74cKtDWF3k2d5i+Z3Z80bRcbLmB3V7JztS80IIsM+6MPevkvU
uBUTBj+v9hxDgAPMKsHM0ZkEtj8XRggDDptw4/Zlz5smNbdxcTu23dAXGF3sKMprGA9GNzuPGZ5zGmKp6aO1C++lY6G2mCDVH9NPxPxRaoCC9h2M0ikK6069xkkydrPmm6vMzyZAlM/RYDb4jfOREXAcFYA2AavH
gPPxE/OwrQj33YWV3LLEPsiKuB2HcOn48iAcPXR28mH2nb92i5m+cMEyVW2bREGAUJeq+cFp7/1aHh7RM4JNA7BsZnOqadEC1NA+Y3oLbvDRrEhE266CRpDKITGg34Otu2skakYYYQ0I5g8X2lG2VGhsSikgtsq8
QoNWPld8SyY9myc+71So6yLMMNtJbL4kSqaJN26R/cGL/K9fmjrSZpaFWIUiiqGCieeCMZ0eCJGkXQKFzcqQChlhhdvJsR3Y5nI4Ru0XzAJsoW97a+zn2WYQ6Q6zn+T2rdfFeji7aTXemVRBvuGJ+4fi3Gz61hfp
fKWYN/XYnBO2ieWekB2vJxqUWAoqq4aTQGfeWfxQSQ4b8ysxvNGX1Jnu3GNsX8HYfBhZ4PnZUM9pkiouF3UfRIGA/Ocg/Wea7Ug4QKzBhMlIoGAdH77UYyYgW4eFuWmXxI9Nhnl2N7FczqD1WtQs08xCszSv89Gl
rhWTrVjItgaII89upIDaU9rJeV+44TrvOr52jZIv3j2E+bJ7GZeyRnSS0zUVYohlto80YhnSyanqClHE8imEoctGKbe/qQy8+nC4CmF0Y7wCmvLlGjBAJ+j6YXgrKqxaYi+lU/7/Gq3yifrnruorfUT7JUnnJU/Y
pdHu/qOG5kkI1X/YAFNLcU8VKk2vpqNk8/p5WgvyNQZFppCfoQPsFpJrl6e6/3ub36g5N6iD19STg3w3J0nYX9GYlnRG2Y4Mtdl6wQa7mYQ7lDpIMw/b0SX0j9LFLlyfon9edPLK77tJqzZTE2ttavvTWEAd1oph
khRHpvRthT/vTyCGh/hHCd1DTGTOb9a9aqRRLDXKrWISQdfDMTQ6wdMPqv0uS1Q5mY+Q9TvGhIWXPYWmY+sdTgsAjFGzMaZ3wiRmIXbhf6S1dmd0T4ciYVAXswW34Qy0jSMkMCtc8X0j1muIBNJAdevseAShHHPO
VW3AiCeLVUmHPabA1lON1cHH1NfV+1w8eNxGPe+cU3GDAbyOrK2X2RIs8GQ/sMjbYlrHF/s4tzP18+gTeEiGZHnGwEdfvXJTHqoLczCQ9fIFvDl8cqzhJhaebcSeorCNiEI3UVNfPYjxAg6OPAz8VOIh/JDOrGOi
DHMf7tMCnoWJ981MgjDwRFiDDsvAZ9frE5bNJU6fsAcihwSsfDim8n+swdDZAYLSQPOhJ5E4RPjzBrzn8pnUx8+C1UF3T3ss92W6UBJeHMT+wQ3y78TAHBaYfiSmxVwsBtnv/gu0wVgtC6C8TbUvQN/3zRtxsa32
H+35p7hhS7O5QKtz+v//K2PD2skljMsbjNWs29dPkr+p30FlgK+yF7PnWPpQ9eMr0Q+b0uHb9+2WP0wbkKKdJzmplVORejF6whm28yTCTutDoZHhLs16IgBhxrvcGD3l3daCxNycugEsbfdDPHTwA/+cmh9rTaDp
ooTbTwlHF0rpwbmWpIgTnJOzK1On3pD13TOXSGV1AycsaOeqgTbHHp5PK8/r2/iDJI8dmvF9a48quclkzrxNKeabzVbmQ9d8yFeL5XbE+4o0k3FN82uBX1c4S6IM6M1/19f9kiGWZd+XvMkYRnt8vZYC4xdK/qW9
aOop9L1jqFGUU9WjZ2iyuxTzt8h98yNDhVrRCPDts0QYrD1fYIy1DQcQBnOK0yihaxkHO2AI2x0LACDl3B6e6FAkKF2O58+0gBNqnVh95jR2WwQpupklQrKqtNDObsefqFgZS08ldfEwwcuznsnGLbuUhdx1Xzo9
uzWNZGV6WhBiiPKVnAto88V9OEr4fyP+pLtRN+kWnc5urIft4P2mCpv50lOKzPeJkCGImUmBEjF1mBKQw9+yJTUCOUwypXey0ZKze0keAr058xBuljTD7XN0aU76GY+mObv9f2rPvEUO2+DrCtzpLIfYak23ZYZ5
CMpeME2XeEWpJGcj5mlnpH9xNZCysFc/LV3K57gw1lG/oOeb/1yjX5uTOXhR9VC6nvdNvsko+/DLvBwsKZuOsL/pV8KuFICpnBHOOe82AKgw95ZjhmOkpr0mqtgMU8WBuHaD/YBXtmuJRyG5hJYRizUwW79kMlg8
JS3/kTBypqtgYQCkHmJNW+K52OiYueShk4DY0KFjYJHo0wfcLkBjL7CKwpmSWW6uRKFnb/gcKa482SyOIERy8Xw7J6uJ+1stYASzrAn0Nu6bui5A16cbNIugQdpbXx+mg70VfbvCqXU8Bwuf7hwhIaPhAhDhLSZP
C7JS0TUy8accCGp7Ape2igXKbEFc8ns9WxvPFCcXYggp0+ld4QPOi9vbwP5ldjjNqSPlcBQa7NesbDSsQs79ZjWy1fEZThpNC1xd+ZrliKDP74KOAuISVvUjBRtzGyQZHsOxf6BhPy2qKPCXhdWNk6jMBKf+mbOe
m9koWry1/S4TYeJzNXQpi5sKQd1zqcHfpnRzfOSfbR+lt3ropNSf4ZSXoD384KXqfuYaPhQjxCfrgZRYTonzGs1C3ZdMyRMW1mG/piWYozBOdLw/MGaSjPh7MqYGzMxtPYDPZJiq1vMYaletSMYtpkLCsdF2GCF/
sm939cB0IWyS+BQYfuHh2/t2vPsOhfXeCO+aWTFErOJvJ0WOq4kk2Gbsu22Bgmogk0fS6kHzLpmq95Ni/USFqdqucVNGsK/1dvzc6Z3tLFUFjj1WhgicYA4aDdq9CT/N+p7MXOMZHVSZQMI+TPtsNA/MUk9oR10g
/o21yi2B3HN6t7GB2xq3Lxy9DZ0UBCGdmXlTufcnHm/7/sottGEv8kWmPZLn1S435dx+jBt7UvMDLvM6VkDTgig7igr98DnzrUj7+HuwQ9syv2zGptpqquZ7Ll+7zmYTVddDE4+CZKpRZIjcBjZlzYPYNu4q+F7u
BDS3PuvV/4gsXuf40Ft/wH5ZF+0ZY+6pxRpkJz9B+7sApq6Kb0h849meDNvZxGhp732SkFz1WTqdsPT2LCJWSxgL7zleVopgIi8ntMjrfICy0OKNLhQUEArNFpEO+OJuElnlNJ5O5v5brYoHm6Q6sRTYm9LV6P8T
x8sAvE78m3mnwqoVOgpZNFGBxhh5baoXcHMFunLpfUOWBLeQgCj60uF5q+M1HIJ2dBftTPWfwbjU7PLVOWNAtlotkSUJ06y+zP8QLMVyg5uEpSf2RVTQg75VbqrjEcTy6eaqf06DTTo6iL/p+TXimpxJlsokJwow
UUopquvMsi7kjfkU5Es440vHrPw9bcMUIsoB0esvzTj6X482i6FKVLxkbN65wy9M2FHO6+/XLR2NHEyjEJxoBsLkLDNe1gU7dEcecUGc3DVG2Ws/f+it6MJC68sWiyiqOGppqdUYNyEBL4lCDlkDE5jYtH3Qo9lk
KCMhDvYCAQJeQSa83rvDVKwEeG14vHS0GYBSOz6Z6kbkBWao7KU1oDyV/Vraxq6P0KXw2hLoLVU9wuNY62fq7mmIm3tU1ECC/8zrzGPphKOwJzxB8j18lAU+BcnwAPElTb0FGzNOsv5IEzx5ZCc2z5IQUErd9G1b
TecvrWlBHQF4hEVWiQGXAU+Z0fPCmSkQ/3gRW2AM40kUGaxucvgvqx03OnZwclwxhzXseRPG+DU7mtbQCwFgLKKghEnKH3onDvRuYrLRJKR95S//T80wJdme+Fd7Jo3lLBnb21yxnKy+5elVOaxyxG5rXxosIc5h
oU+WsB3nmyGrF3IY6VTYMo8/9uJqMXlVnTQH2zgPz9OCS129j2aFungKuL1xAuWz+TdeIhWYJHBOOwSa4wiq7oNg0wtkvabwNZC1of31+J6Z750/hCNyKVXN1cIYolpACLoY5SfDjFXYbvoYzgkd1K3hRpC95But
crXBClsZJC5PoGBLvR0Ze6XDvNUh29WrNdx17bYhshI9qlLefSU48YlVGI5zn5y2ETMw4kwQwycmAC2s/ZHsDfkBrw+wKIOEhleuxwQuhGXQj0/1CVBWwpARpxhX0i0TUgXO8g5rMvL/NRvnlxGqp3FwPgja+iBN
q0HDr9pO2WZDMHMgcRj/WeSESPDUwa6zkMSjZ+y3HFejckWrhbD/d5RPwCzj9b+BrEOfrQxkl4ahoDrIpq/UD1mfv9Gr2ZD75Q4iSOVuEEbmbdg2Jkkg4B473hQNuFC/+B2KYHZctv4dhy05r8Qz1N4TrTOPfLw0
yuLh5EmFAin1K83rTcvbXjGUelWJtsFa87xnewr55viSnpVz0fhqJ8L7IvO4NDMzvkSXypdlpc9dsr2zsA7TWNOGposE51RoAOKlOro1pmKNqO+pzhtmtmbt4udYGJ4AwELC5s6IMA8wrjIUbiLnS6DkxJrPfWyo
9wWbCL9wBojd5mVsPtGoqgm++RyvRTgsTUVLVS2fj2qoE/u06i4hZiPasjlpHyEKexZORGD/6ZxbG9X7AeeyxFqs9Swo7FynzlI8lLpIz/w5Y88mjvqz8OdxwCHh0OqQKLItPt5bzSeE4GUyx4DQWF/JA3gs1Uv0
PFZvbU+rZCcyaB7x7VMssWPn4s/bjJtRG+EAco84yAxP/X8739JrcY3kR6hQ+ZC/VZOI+alwneyhIZhYBw4ImcHFOnZQ0StY4aky64o2Yk6SQ+RQuigdlD8wcw82+t880VsBgV3Vj2cnj1RtvnQW58IP8kU3A5ZV
3svPk4bM2TLKxHiFiZXkhdGMIHd9QrN5hKoW78+GY7X3onKUv8MR2X43G25tjlDsmZHNLGv5y/6xheHlElrq85UuxueWvZbfUvaAIWsIrZHL8QKh7pKvmMQHs5yRmRf35/eocpl/Nc2RPPWQbUcTJJ8phdRBfoV3
Mz9+TlL7k1L1I8Rt3K/VyyGKbE4wyPZn4xrpQ+Pk+Smnyg2gzdlVgcDLi2g60XAwC+w2Op9xzKkNGk5q4VQ+XjZn+rES75f6wVUzBRP+njHf4bUrE3mm2PVFAAPrbaxEqr4d5j6vfmJAAKnrrJY3IODcrG8KVAEU
rfcoUbKJplCV0wyRxHSDpdFHub3CKkSiAolsFFuF+VxxG8DkTgP+kwkVD0mGhg2ASG40oLPifmr6ye0+LucxB234C7HYSIAHiF+5uJ7ckiSFWmvHEel0ZkS0CX5a0l1RUbjXjf2HSij+7rYdfkEDXjep5GlXffKF
/HxAeF/UFbXtOK0dIowvwBsOOGVgWrMopCMozqUDqV5nsNDui8SBAENeZNhE7BQd4X2Q5kS/SiDe5KGXIhM0BjjV0pwo3wY8NQrHa9W7OZeZ6+QKb7iHHren9qMyOgfKBPBqf9TlQ/P85f38g/EAdFBzWz+dBcff
aD+2Me6AmZRNVcHgTrqheE8kZqOs7XOW/Ji6PB+zVt/8QPBkK1nnLJGZT4mg1SBvoRhoGbXZ1vYuLz+uqQAIbCot2cGG7lVqgHgUsFos2bFZNVwyqCUuNa0Vs5Exw2HagoyXnXmDMeCDJmLBl8HlGHUxSmAbQySG
jAPOERqlNK02rSP4G/v5d2rR+HlkUyaOy5wutzYO8W279W2O3zrn88uIeie/EKev9/mVWRJco0T4o4Ruj/2obZ/+e2bGrAUjwlSj2cZQFnazFUTHzo4ogI+ipVBOCZljf8miMGCgl74xJ7XN4e7U9PsmB5eNSOQ7
hq/u/ukNy1EJzj3nnCi5aUypy0NU1tDoleFxIkpaY0Iph3aS+awIK+lEXdx0wiL9oWhP4RjJsTqrYooiDevfHQfi+LMczFxDJyZQhaXjaP0Q8hPUOXUiyTmOjMsgemF/NFsQRA8sg/9DEPGtwSno8KMUK6gMvats
mIhjFkhqa6IAGSQwewLLPppgelR6AHlGim+ZcVbrw6uc7OVyM5kN+4tdNMot3+bOGgF6XDKmyIKrD1D+riYZvJ0yg0LqZQfa1CTnkT493uzmj2T7fzdipvD7HxFUGidR5QfpTHO0cU3+Gm8xGayZIpxL90nR3EpV
aRPulSIrZWQjdB7Ilidb9U5TyHEYbmyOCMmaPeAyexsVDIXkAa4NUott9uYWO2itaF8FQ6pcqE5EcuhYnfxZ2kyzngVwUVNvJKnmctF1lhwWklaAR++Rdm3s/6F+fnzQmkfPXW5SyhDeCtjlppuRBnrwKaKnET7H
3YtlpSYitWh0kIIYsUx3YTR7rVLbeP1EUXYgNpbOuXxU2/nc8YGNPf1j6VoGHnPe8e31p3rxwp0dm5nMBxxezresZzgOPPi9iKCuLAZ8gOkV3KYboPq2i624YluYbE084C3m7msDPLcngZfI78YK69Sr0m0SGrAr
M3IDpt8zVyrAmzftWNvEtFidHFXlsXGmyxQ0JPDj0MPX4nWKDVg/Smm01/oI6MKcVdQ2vHjFBHKZsC+Zxi+0C6CWlIAgJ60jX/NbOvpznNkfOHQUbcejkGHME1zkn2C+KE3RwK59A7CjxQKR2OQ1Z9F/YRXMh6we
zzYLDmnw6RY5MttUuXD160TftF4FB9utwMlOtHaXEVjvZ+BI0L5H8rs/bk/hKcNIPmGjQ04aF+8QQiOzy1OHD/UYfj/ZLbKEL8T9mL39ceWT4yJP/rqR85XbW+6hVVQJNlCk94rLBtU8iF7y+Pi91HxkXCqCMoDk
KCUW/FUdh9xAY3zwvLukjbx0NrjIIjzxzJ8P29HPXh79vfxdw7IvHPG2OkpzubUTVW5WlzY4F5ZTk9PmbeCBm1rSuV+Pj/w2E5p/4y5dOyz8TItbgIBvA5uMewqadfaKb3KQ7uUR9Wb5uTYe3ZswNdn9L5GrhqNK
pAg8ANFoWIdcT7M53y9tf8DWu4n6JqlfpgiC2/v0w9qb+2Zec96Afj6TS7XNae4VDtR+5mIaOq+ISbQE8pJ4coF+/blgK9W1g4bLfImUOzDMkRe+b0zkJWmTQKnYvkbFNIBzaA92tw683Vs5ibYxiv9p/7HBOPxl
3rktRe6vpv2aj30yitY8BtmxcvLNML91LRZ8iSiDbx4gEyWK2X47K/4jvoEkJJEB0P8Nb4AlZWznqc4dsXYXUJ+/eSnaGWRnBKmkFQvpylEk1N4BHOBsADWMXEcap/8aSPinEWM5a9Fep8OHr+w4deCLq/HU3mpj
8uKZT5vJLr7R55N6V/XEmXCvcFL1acUUhsHPjUETVLDW6vMTQPmoAlGUX/rHwTNnDubC8onNrYLj2txVO81cYNBSM8pw6Z1+jaaV3KZwmwEnWl+rMYNYuvkg0flXlUnL8QH4CwBrUK46Lanop7TcyypV+Yg/Mzn7
QzVlPHsWmWxYv8IukU0FboRtlreNPMvlaqb5/Ydx1qmiZnyzEbxdqYWCa5b3HC2FxFJM+wLTkO6RtuAyeavfW6tICrXrqEAe9snkd5sv+l23Z9juZ2/lHb3QdMWGB3ctbmwJcFcFJ9pc1wQEA+8NVx93adyMXmvD
IquUf6tls2i1J/mJzSKj00KT60Y/6TKjk+Cjd4Mg+7Ttg0EaOslurte2CxZoCIeE80+HwJQeYfDMhjIqn6CGzEuHE1vaBXd/FtwhFXQjOgPMcfJpirWxWfnsTQuUKAZLXuBXQPmye2F7z2uq44mbnATk7B8XUUBL
wOtvooU49w5AMqzB5OoP7X1bRG/wmSHQ8aKs2F5D8kJfi0Qh9HF5vf9iJkSsE6RrfeKgzwUKp69aIKeSOAzKCVUEq5Oyu2aHCUVkBsBMsXpMMfCdbiSsnhjbKMFAIIkeTIdn8Zy57u4dHSUqX2lEsltnCUwbPPi8
B2r+aNheaQpnlLaXb8eflFKKm+0VLClE069/U0uFqC/oLl/V647MlUMN2wRRO2QYB7vzUeCtyI26KP9o63RYu0AmyF6Xq/lQ/uDS9cGAlEqIiUCunUwqljU15YMja6eEmZExyCZutVRCMqdhkHK48GlWg5S0uuZK
VKvIDInJOd0dTxrBhdmqECqwvJJCWgf7tzNSoM5JsLwmzH+ljNJccM89nB3Qc7BroTK0pm5a0JZZm9ShFWHsscbzBbkKWfeHjky+gbTWxaAYmis/wBfYjjhBsYIV2kFJMU4zXSEhbghuTI42ZDkQyL0b5dV54Tnc
6QBU470WORHDcJRBCR5QQp2FhLzD+skAcBzl/CE/Z0tXUhjymwXxT72HL557OVKXJiAYx1ZE7tKk/eJ9JrqXBTQuZ7feUFFvD4T3XMDS1PX08sHNpWGMnYlcGzbS919BFThwelhkHzODgBmiXaOOyl+mrXOO1SS8
8s2HCwncN9cN5PEa1yjRF8JzhaPhScgWSdRp27zqhzhnTxMhAKvujYRT+HXRi61JYzp3ZFta86lx6Zpnop2VnPkQfKpBmHUX/SH8c7SkEHeKmMQMaBc74OzFEyTeXIhOHUHTiN28jfYE0J4Pky7v6eBx07Z9xysZ
Fjvk6dxdG7K9Qf+w8SHV3yzcBgL0RwKL2KuVZFZrwWDmbzbfw/SkaxBIPKZXeXXHjtS6wcW+ziuFB61HMpeb0y4jXHtMT0We0KNqES3xPhCbsx2TrneFzsWFUlT+0miYETvDYQtIacffyjNFcTn05WC75zDRcbqS
UROODoBzq9e4pYVImegM+WNdBJ0/KLJt0lFUJVO5GslHQpmSOTsqZQt0PT7tsqyvSAY0pONkiH3CHXZp6tNb3Maa4HzUOBRArCdDuMUC5PmWB+yIt0c8w5zmmPxV1TR0lkgrM2OSdL8g3e0cO7nTvVo/5T0Mv8gF
QkWjt/nTSpcZ9h3LJ/F1fbvEXVbZhtRM5LX8SkrZBezl/si215/vthDu1zg+WUDNNFXWvj5BiFcQCU0gXsbcSbta0MsNL3Cy4/chsaeC4Vnejo2h1bQOrh+bomAfO3Sju846kyF0+AXzm0Qy3GlfS/5JBwyhsRQD
XB+PPUpi+h2k7kVcDfZo7N48BsvN1Fuqa//E9PV/x7TOen+Rl/S4gshvn+InOMvPOWFqUSImcl56AcKP7hS6OJo5v23+rahfRWpx8DpnYmOUEtFPyY+FDAftRSpZXYWANpcIyw97oUIsu7iA58UngPbtSF2n60Mi
A+7KKEw7SlZb8GcyxAi/u070GtvvULYRDpvRn1AHf9N1+iQLbEBLuXuDInwCisqdPhXEo10yGgtOnNkfeXaH6rBP55GZcvcr48CpYcVLLcpUPj1XKllofqrv2Wk6r3zSP+N3+yyFaI629YbaCxia/q+GSW6sSKBt
ZAH1M23Nz20lrpYdhkXQYmoMylQhtYntfMO9ZKMz/NLK9broxyXJsF+8adhPkvW7zQ6bxItWe/1OQ1x2IFHrofDC+SGXmYYBo666N8QjEiSw5EYNommihxsiYqYeht4flokvSc6ARtXHHeIpt4WEnsmERCjPp231
R97yhXxkkmD3N8pYh+3iC9KdFfAVn4XtdhiiCphb+gqxPlMKLdGKPp2UzAWQZlBPQkgS4SDH59QpYhY40WcxYHj+O/J8Tlp3V22zrwpHfEUwOqKefCV/vSuhu2fH13XnK3ofz+97X2pFlqMmfGoqD33ujez8r5NA
dTvlm8urmHrnd6fpdk5xeY9f/0E9SWcZaVfB/dHpxd+m/K8TopKelYIvn8+nJC99e7J5X+iTZnEZ7Uv6auq1R5KjiQS951NlWUaVU3zVjT1xBfw5PUD/tK/4Wwdwtw5kt4zp5GTcQ5D98x+yG9jKqw8elUuqlvI0
njc6uQsMIW5wPeuEysku90UgOggpB68BFnrd2LRDkyuFU0PV45sfrWdcI2SMZK4OgjPFtVWzXDScbqgArAF8HCfWNKMt4zf+RKy4GbOpjJ6vaRltbMWnRK61riW9CNE7WD2CSoKoLe/0LOHk4rZt+5tUXTan96uR
TtDAkV3cIXpo/Npz07oA7IcgpUI/p4fsDdyHk8wh+vyYB1F1DqI5333GsBusQCzpb7TiHKYEaFEC33NylWA9X2Qfa9OujGc0guUCNSMomf69dom2EkQJkF4lDodNsXyAq6rBrBxPiUhKJhX+J/vEZrt7Rp7n2me2
J/NjA4U5P2r8aTdP0IXJK2GqAO/BoigMyuqQW0d5TDutc/CixUbd1bgRytFF+dRSUYJ3dwVRJnBEdq4BWVHGyycMIgOV0UxlH2Ax7il8XLXmv7zqi/exlu7x3IuvUxxgq1j752JHd0f/ExYhYiimSf8W5M6Zvuwd
VD2bnI1EDbNqdyEqJD/JDQGxYWcDQDdn2d4BjThyQ8/MWFkUz40pPv49hVpnDYP8/3ikwqPaafM1Xhf6zzxzod1xte2BOdf+BG9qbbENuR/PjjBG7rW0b+X7VX4ry7ihDASE1H2jHUvWsgy2z8eyEfA9vVuu152f
kXPJqZc1xlDa+NB5ByG/EthLOmL1wU8vPEEr43WYP5WSOqu/6eeb7TWXkRI0BxtLaQDLA/FVDEMjyLqicRtoXNGDyiL0+zSKpeFFIq8c99RhYJ7uSKH1MQzp03NUvIs5rj4RtgciR2Q8FzA83UdvQerMECSXQ0Oy
ERJHji270Km91fl8u1Gp1Zz1A+GrOtQ1Kg9Wwkr5UbQRTUjTf7TxosOGO1WOdZZO68m15+9Mv6kTvswTFxSMC5zn7/cPmfha5sbMOsb4qcOUnqVHPnBRA0rCMCILRQjGbi9lQlkxlvRXf5f3SXqbYNvlyEBvShjE
Q7Z7RvGY0hM/hZdXHNqk+h+rJIlVFqVyGZwQCNq7fdPgDI1Gjdm4TpKIkecF7gkeS2zuLITTIH2qgm+J9UONSwXAxDRojGFPmahGrr8SOPXzHlV+kcSJuybaBUPwE9LbejTIOpv7wtQH2aWHEp5Do8rvZur17OYI
XQQ6W2q80RIra1rEESS2WALEyMpVkvEkMKoQA5Y2/68cDVprJGkEf+tznqalgRNSyjonebynOXHdDEfOi2iawXdjWAyalpPAtF4UBnj9+20wYutjvV1edqYXAAExyjTMv0hfxWpBwj/98MneByooTSU2Zzc5GSCN
z6A/dZSxZKmn0OBoRXtr9YDgpsLX5g2NTiqAPmsBSvZT+n/j5+194caOE9/yJPSboo9VOeHWw5KU059B9KLrCiF80iDODEAQX90C+gRzqCTBRIc+e314Yqasnq7fOS8tEJ9MiOGQYT111CHUaNAtIDeppH0zcfpW
KSTeXQ5k9uPiJ1NMUIfoUrnHHAXsrUAIvW6YRPbxsGTeSFEdNpthWH4zmayqxvapT6kO7Skvt4JBXX2Rcu+NvRubz7TcQeRFJ6C45QJL1/+2t4/I6NncSgoGcsoyR5GlsEHDA5FtpL95vqC9mvn1PuiI9gm/rkpe
xLMdqTcXdm8Xx+2jQvzn5gvlYG3dMnoFbYVoKw8dE5vnHeLsrntI/GUOoq3YDX4paB6L2bEe2PCYz41OytyYmcjRNPubQbuz3cNimMoXklZEg/JJMgVevlmbXC7rsb5bm4g/5O0YwT/b2RIt1hErlrd048QsbU9u
E81tZwZKGPCgciaYXAHo1H7mF0L6ptv0M9Ccb/4cbpPfm2wLF1RRiufERHjFl94HfkoUTTjMSFy02czllaNfsZlTaVmOgHPCqfTp+9tXaJ40iOrggLGdpZeCIO/nbt4ZNM82EboE4RWP5870EnQhreQJA3+G5caa
3+I2/ho9LsEtShdlGiDLuPefarcVQEgs7aYIc0x2iCnD5MGVH2q5WhIWGzWmpn8sTSDJFsoYqfKneTjtlPF7etZaPvmRR3YMwTZ9faVLqmVVu/z66Zud9iM/1ddgb2dEM33Kce8q470of9F47FLn/58PXMDnJi8C
68htSP61HfJYtcSBlg18UnVT3b3CY1WP+/WTyUF5Tb+6GCHywvRjFxtvpHbsmas2s9W3QWiPpCiklmNJ+o3YIeiPPLO3uu1CJmdAIdwOTCis28rUzeIZmu+QJ/n0JnkEK57EbjGog/k7TONW34aCABVL+IYeCqeK
w4ymBfzCht915rdsl2WeavrZgFj+BWCan3pM9nzBvFpk9fPyBs9lk+fZiNgH/fxyyr4ABS44C8Z0hHOYF05X1lA9hlVJhKl0OJL4rlzBwzNm7fKrfCB6kbKtysXuIShnoKEc+UseI6/uUNpCHQfKBp2dgIr21+Tx
JSfMgiuO6IUzsYc9xEzbXEBvk2el3mAfR/PLeJLTccXIj22nSFH77kOTNd9Ta39U7YjbWrT+Y2//PtLxU6RiwB+VOcBjJ5P1CQfVAwsbyF9y5d7y4qnW73p9hPdWCKvKUDT/Kx/4vbmAFMw/fxM7ZRxx+Z/T/MNk
pnZEsfRlenCEGnWD1N71Wky4gnF3zPXUDOV0V63OQqOTySttBbOUTK9vF8xl0q6pYhXB1QistwbL1ZueTAtsqOb5QzjNziRUQ45a2OWFcyxMzAtShJbUVszqfKDZFUfwHbFSdx59TXZCUDyy1/l5Ewt05iw0Gdck
giQY56qU7UBY7VZy6+yzt1wo1+1nD9k5syycOVmNfZgDdyO3n/M10/mDKW2uM6cs8vbjJR40wqK4rdNK/2l2iMg6qG/GCIhkRFHg1YERn7HiTGSy9n3ZEEgsPQHmQnI7E/WxUgcgrPFZ+YdUX1gPgF65cqeCScZg
Q07BDGQMvJN2fGy43Pw7d9OwrsTVRTLrLX1EkGK819c8fwvy2TxPNBlidxRhj5SwEM2cMKVMJ5wXg/wQSA7wN+tBIAD9IaksvlTS/Zq03JcaO7dTiV9/3OiN8YvscyiRKc+yObe2f4XIJXRxjVd/vOvY3A5P7wDk
MMZueMGGUmeqPU95SbW7VY6LwXx6BFEEckxysg+YG76IlMYVvvwpcLrXfAOcrUMYwQq+Qw7NkEZo7EukpSys3XlrHqNSMGN80loSiWJSmky7aIDvjodm3Mwv6rKvvTfh8j7jsXNX3AY1UJa8VcG5umxKbNRa/jsI
whfXzGGxXQ5og1uThq1MbyFLTKSmrzYH/Vw/F3AzAThDPSO2zMrFIuGg6+6QqkTMB1t0QBc3+GpdSptwf/PLWZSXl0BKlRaI4u0nnZpVyhMu4fi7oWQRJ/m5gzF0r5qjxXx77BG++pexj3e72L7OfzLqN3GQCddS
LYQifGN/dLLYhLd7bLjbIberFUuH15aCkkJJp9wxypUZuzf3rKkl2xaXPtmOom3FXH7WEunY8eS2Aewj+Rw5mtKbHUeL2rd8761DFQwlRBAUp1Iuq6h4KEXUqqkUvFxgHmPKLSt0tIC1VGZD4cPek+nXgEDCRJPt
pPeHim008WarKh06VDJI8JxMklrR8MsWNxuu0y/gdSOya4EdNJzKxMb4cVHWcT0NmQ7u6b1nKRS0L8xdmw/1jdiA9a728dh7j1gP9aUphZZB9fHWrc7xbwTzh+fj0+HeuksnwuxKHZythmzQ422ZfdmFiPri+jwp
nuY0t3SZoHySbfvi2O1niSD3dnLrxGCiGfX5LAI2Ze7FIt8UzxWJWp9MntbZtNPLTkJgSTvhSuTqcCuAxEg8Scvne5l90/KlXxMkrHNETAIESLEoAmf8269hWoqLkAbmoZw4W866Gd/NG5jhF6D+c1uLpe5yIlZa
8xSIq45Yo6YlJ5gX4Q1hBrqAE02lIyIXvNPIXj51BW4FiPZm7KzHpuTr/9f4dKr69Nn2V2Wzcqkfl0COZ8vDLMwkOeJlVB1YicRNIs09G+1NrPmu4oI9mxZJz1PJExL7TKtr2jZEC7MezQ6Vg4pp6bRRNy+Ky/lO
qmyRCym3w79Ax6HPo8ZxPDK9Y1xoz67lPP/Nn5cdvsA2GkjO3nRKI7dkkBfzGYUiJdBcM2nQkxmWXsv1g8ixQe+I4gTf2A/n8GH7olFR/XZhtXYQ3fdcFs+6NvATJw6+8mYesbP6w8a9vW9xuMZ7+2WRuhqqrFWe
eGSpq14C8iv8NlM6cQP4bE0JxT0mXmU4llW58yyfcFnQJJj+pXkUxfRTWLJu6pcWbS2F2thWMdP34pH/qVTIlHvNvVwe+NlxPtwAgp2sU0Ei875JiuzSyF5965Y+C7Hx2BpY33U43a1h09+4ut+4qsWN8ei2SC1G
pZNU3Jk/rF9ja/E+WERmritLwwEc+0V5m6FdeF57hOxnKXHmP8+15vbqE3puH1f3/yNews+Z9BtLkzSTJkF+oV94eV7nV+oVrcxAnCFb0AMZqLKFdrbEboNXc3jVgxpnaVqrSNecD6SoltW3Z73om+hkiUdZLHMM
89URSZ3c2KQh/MV2catqUf5NpkK2zLEGwUe1kvNVAWoBxa9Kyl+QxULdYNPj6DzecmEo1FfN98weVDVe4eaeRgEUGqez6EaN+bG+9Fbk8J6L07POLHgHpIXqXwBb8UspBeffnimG0l6/oVNd48YraUWKex+kksbt
GDSfaBeOOk+KsMei/SO48J2qBlPOZYh7LuP79u8s61zbLYII+fsDvGqh5tNIycD2nEGdLvGZf1p2qzZvcVWJddUb72+1TLNWVlYh4agzKO/xBZm5YFycu9M1pFPIZdN2uaxedNc3BCq6MTBU719fNGvJ5hbJ2pfb
0fi98hWydT11CwXcDywjh8+ebHz1U+zNMlkI02+kYeArqXehhlLRfnZl1dnZsYUvGF1/2WSuxQE31X95HYNBkHMnjnqOyeGbzeu0irFzU18NsW28AFQPEWL8d/5nNSBMWWP1qO4FJ78R0+SuIxU4pGnbKyi0ivjc
kYApWi8A3q1ZP+nlpCIiaClC8we5N8tzu9/4I3TlkpaYIjSv8eTnQrN1lpeCJF56NuihKUEPxOWH8QhdZe6LF/kFNT/+Cl0/on0qsofHDggtK0IpdmcD0+4rQwnU8qtj5Z9Szn/rlsuyfT7EWQoxtsp/ab6VewTB
J8lus1gm8EP6KoNt/WeD6MN6HfP/RDDtKl70hfdlq/Y6a/l8rb2COeSIXosVgM1UjMEFpxfER1bcPbEJD6huEnUG2hiX55aoo6vRxrSwd9S1A0LskL1vSK7MTdyBTbmI+Re9TyducoQXKwFA+iQCqbtDJ36Sh+OK
udWTmRuz/td2gVoFPgZkWZgxRd56IkDfv4XyFp5uVgjt2gMC6BR0TMN+CP35psdaKZshCT96/n+j38DvMN9qGNUrnHK51BiAA3qjgV6W9Y9O3v1c/UO26ofa4T9OdtWCPgL2tex1khvT/T/eNGCuU89MJqnIQUCC
uUBMovHv9YhFe/3bptnOqBwP9sYQsRgiRniIMDusHWed7Ae6aK0O0a9F0CqMxnw83VpHHbXfsjG0whhSpyGS0eOcXYqLVMDEwCXt1biLlg+d5YilBT5PWOMJWfr4tKLy601KXO6zXAg5+/1dY2yAB2nISY5ipLfz
0rgofwcFMBQvOhgjEAUgQ35j+F6CD/+ftI133bqojzVpY6M9olSXVJt5P86z6E1vG78Y9nOWl7KgH45axts0xGCtgxlC5qNjjJI9Dp75xBCZZLO5C6xrC9HLweRfCCNqeAR4kDLkig1Zi9U6TA5rDComlYXi9guB
0kqFEBoRc4KXyKExloEqymucVW/SQleo9uZ9bS7buq6baL11njcJ8ng0Zrj5gbT90HPFtWdIm+ff1zkqJt6IWmpPE6TmIDAJniErChKmwJVQdXe0KmwTulEIrTyUWj4ADDicfwe9Ifid5hz0y6rsnOQ+TNjwjhoL
7nSEBk1YdY50Br50s77UXd15/G95slG5RFEuOb6JL1G0b/yt2oMGHMiSHyoIfhM8DxDOCB4x3xwdjHm3oS6qFfupX+rk2/rdiFnjQgk4rzKHSy0WTpIbYp2DoZFkOE7hTBxQvW86Z912yIvcjj+CcKlO00BJzQxK
oNhnoAQNtf6o07t67bZR41QIDQQgsqMnPnVlfuM0HxGqnyaGsDBcinFExWYMaRwOSiDAlzExWmPlUBT3lhPtlDgCKQWISxRqCSyi9Y/UeJD7REr4mOJIu83MoZgTuXDJiGlB29sE+8muTWU6cJyTNCqOMqQLza9Y
QJX45DDaAhlXwLUYjiLUQYjRmuOP+z7rwHKy6A5dRrpbl8KHp9EQ2fASDZ8as8zrYbgK5wh6x+3vOgSUdGpcdc8G1zPBSnt0McRoNeQ5Dtw7mIzDqMv2arpRDC6/kORUKExiSVNMUjbgJbwU5TgiwNk7hLMCAjs8
F49gps57oCJomyALD+iPjr4Txn3UZBwWbViwKlTaYDT3UKMxvJ/K5tIrEIEVWI+DWDiRxCnBFLVpUFamZaqIrRmkjURhsFhSSYG0TNkMDoB050jgaOPt/gU+57Ep3XUORZvqJ2fDDY27vdbfAJx5mj/hB7ZSHEhW
/Yb0U5giopKEJ6In4TI12wB9V+TN2zkw+D376+V8Lxqp3BzzYMuk6Naw7G1QC8Z+XBuUafyCt8NtSbnigKJUalghgO+QayJHtw1l4N6mrf3jaL+r5zbu/ZEq+gGb1lK7DjKoJr5TewxqFIECcLMLAeJO1Oqnms5q
hpmbRCuya4MeK5sd3U9udbqQckz2YCKkF/DANvRTWXgEpjfFAsozSEzmnuSFRA+og6RNNnuRet2t9/L5rMMTXoAvLSCARpB5o0qjLuCgdqEzVfXECJL3/JS7dmb5Uz75NW/yRyTxNwrQ+AhJBKT9aM7WSKTF5Rei
9FA4YEHkBQixYxulFP/7IeH+XXO5QiBZOZh7rye/QBDH1MJzwXWOW6GkEXEGKsGRCQXQXFyhBPrBglgBwQUf4gvl2t5gxM1JwHRaNuHq7hatwqfRIOsN3sv9BYz5K0zckLQ6KevRaqmYvGpG9cTtul4yLmij7+Ui
3bP/X/gLWpy32bgADW1LLq4KgV3Q+I8/5knLIWThdlmutVb8P4u4MGmny63EKDbAjcsRHx0ddADneiK1Ql4Ax5SK8Wk74kbgxcNvevLisKk/mnQO5t+aQy6CYBFBJs2qIfAb0vI9YJuuf0LC5chYJSJZklVVa2pB
JsvRVgi4TyMn2gUyedPJY72A0HtG5zKPh+gQK2t1gepSKANUzeguzZXptO9XqmwY5WDRFr0JCS7xlKmpYIpwnPPRGY1V+UcOiE89YvAYpUSt7n7UMTUiOsiA0X2qv2udiU0snI6cQ8Cn3jOkY6lswteN2S92ysNu
WkeY4FVpRsyvHvyjCrkNmVvdh1HqGIVVKoyD1/9TKVt7NCRStPz+zIxLPrko2Eukllo9+73hMJos0xk153qZMusYmLABcJRMin8ztW/5J7dqgJTLP0U5tpLI9KYkd6tvibjRsM/0yzwR5x3uR3woRnKOeZaRhzHL
AVesqbHGbQfqbzUakPxR9BwfoKHx2FJfFL03HheRHFGuFfNyr5AypIdywNYweAdMAABOkU8wWY0+1wMinyYpGrkdk4xCwEhJLJ4v3Mqx3DyBDzvNfS/pvnPuPyQYzi13OiH9hPzyig2nwbZid0kENoOwIUnqhOVL
jnB7xgrgi/vGhukogvVR0lHZH0nUXnLX1pgiLjSSFBwt4TeuuGoFfCu4+FyUB6LzCLoh+EkI6LZBjlzhXHJqDzzb/ixyMhgC14rv8CE3Vs9/xYZfqJzAP+kCFUf6tDC2dZ+wJnqoWI6NZHIH2dKQmatMHrNdfxkn
yH0mGYp+kZcnk2O7co++ALgm8MXv50UvMP+Uqto0ulGKAoH9IoTHDEH1jSAq24VZyCSrSjWRlvlNo6nx6oVKthTXuvmAXPXgIQ73d5ZJw/N9zrsXAfxxSZ6iWXls3kI7y9rHQLALEW/QSqQE/HG1s5ce3qK5j5Qa
5fg4D+pqDsDISSNGCGZKsG8zQtaZxeaSEFWbGKWx5BlRp1H37tMexYnEp7oVlowWUWz48XMBXSIOg84WEmYE3bN5E7p5+zd5NqYqDXXiNOZ30XBz6GIjSPzXBjXAVCYcxgmsOw62YII+YZSAgGx1bSG1Zn/+/+lV
VUQ7GtVeuI+a3OtY0/uBoeMCAboZcj5G49P/Gw/BR1eTj2QFC1bGh6iPgDDXzxb0s49kW1GeOAfSHq+1lkrihY1NKhWXKkmqsIPgcE+I/ZyiScubOqAGWJ8TiG1KvwfVoG8T9+XaE5c8Wki8YZEntVOqFlQbc0sc
bYSUFYXXDT2oV4hbIGUPyy+pnoDH23sI2YX8ymR7NAdrxgWpzKop15pONuPA/gO6Q5hK5vShCd+7NUE5SWyYBnN8MM4PKq9mTzscYGYHeXSzx37gsceJmq6HFMklvvTBMKJkIYwhfgj8/lAC/C0vs6TV2anFSsyL
2PqQEMIx+9ynAyKU0so0dnXPN2cX+5D8j8hmAEN2qwWgkD3QPMz+o2q0X3kUsUNoEgXwUJfVQxbDikHinwZYZLCzuiipDS2eIk+Iff28W88n25g0uJ/vpS6NaaWXy+MOr0DeztpXRWRCH3ThM3AwhC2P/iPn24tW
td/zEt2/vHN5cPkn/xH3z6XpW3zh30jgDVUM1AkzFb69V7nOdC1HDvP1U/99+UpXWK9cKThUR3Fda9h+nb/I/Xtu1Jbg6lr5Rcei8NeQiH5M+1dpJYoL2GM0/oD3PyrfkaJE5Cdm+v6ITA5vLYo8S1noxjLI2lWn
pr/LLpguLnF6d/B71OelqImm3vcyzrWWDU3eVTW8Y8DhKE50o9L9h8Jw24Gn62QGED858cXyJ7+7Z9CvFevdtMlEGexJouebJNAO7dzEzwpPVk3HWUY4sHceiIAGSsVVxV5/6w0Cw+J57ahLcp+DjzivuSTi6I2P
sHkNj/d05JS02PwWjpTO4Q6JKeWJY90WAsdtHjpk0eCB+BXmRNZ2Bv/BGnsFQGodnC/ONkRhsXePB4SLik+VGNOOpdiuWF/jtidvRAAG6YIXtzlR4yHApuyFhVf7c6fgrt5R/bja/THsI8z903b4dXcJjBc25jOp
Xh+DGtXRAArAEmSLA/DLqRfvDEaPg5RAlXazGsVyUwGyD9CNT+OytxtIfI1JLaz9VUnBSGwAoG+ueZQCNyX+onEz3wd0YT7WuzquSGm7QMKVIqiOAmCTWNUc855CTT9+W2XgjLDE/xN+dd3ShMCebtLOkVR1Ji5q
BgVSa46+9zlY4gZRSoo2+0hQQnuQ77SnsT95k4juwK+dxTogj2tE2c9IpJpo2RMBde7zJ3Y0EGqiGzhC4xV7b2zRTMkbKg5TZpbJaN8bkLlSVBPl7C81g30i212KAgWhHUIqtOWKs8JAzxRdNXC6k2DHKKc39o3i
6MfE5QQvr84MYENaGCfgAUWl0AkgaLX7rvTd6b1TWIowtvnZIyyGiTQf7ELDThigRjHkqk3MfxMlkxdiPb87vit+HYg3MV6bUqfAkR3RJaGJeBk+TuGTS3gQuVNqmDQN5LDyJHT3MhoGDFO+Z+5xHwRhK6Cihwqt
Tnc82IHVhed6bovdOI00rPlv4OJjyNUbLMl6AbsrF4ZOcoAFFfXxqo5qfAqZzQy1pi6CvltSYAAKK8Vy1c1cdVWyc4b2q6uu69/CToeRdoI8qEARdjmJZrJKiDctpE+wXhGmF2Tntz4i8n/T3Ack4Kse9gmVZB8t
4CWIo2pwquQ/eDart1cQipbwmwsOjKNXQbUGXF+qKfhxKtQlZlyUmxwLmwZ3uQJ54+Z3sCFNVhu6XwKjvSAnhLHmf5Ach2eO1+FrptmjO4SXf4r4PX8CYwP1oMWq2+cxwnJxH66sF4NLuas9RYC4Ac+47VxUT01G
6WCktJAy5k9ghGXFCDL8PwGFVYpkfmXQGE3jHconfpOsIfwhESJDCoJb5OzLqAFjKEg4h3WnoHpJAp3WtvCZ/hMhgpmDgHiMBEzdfEDCRw/uLx4mnWWT9X89uVVoGYODuE56hMsbFEuW0+K1UGD8C0mW31YZvcSq
T7LmJKsBTvRj/DD+d3n7ATmqFdaKFRMfae048DGnzbixAmA+khThyk2EKdfe3Ld3FGUCRdDls8nZFSxKwPBH5wjJ58Jixc6oPIBqeY+B5aeO0I3Kx2eaiNeN+6TW5UCxLZsq9dtAzX2iTw2gqbNjNEmkw/QZ2fRL
UI7I6S1CVO9aCDzOm5L4+YIZ/XvwHRIK3sGKN/IuvcZBCUPjpoKMCqftF9P79p3ZDCxuiN9gjhCpRFNS01b7SQ0XxhDbN8GhWMV52b5S6+0R+3TAKOrbb60VK5iXxLrU6F6PKTw80QYeNQwadLBm9q9D3Fd6b62e
kh90oge64xwarkl4lejukA9mfYOrfg8Jszrlv4mmG4bbDILrveBtHpC2JTpRA/ENRJFDazSHHP1hJpsouY0GuKnt5p+rXI2XvF/Of1PCK+Tiotp40RAC1IeW9LOHCkP49AQPYASVkNCNIKob90nQ8EANuGOvhJWV
NpReiDvQTHWXme8cE6x/HOC+JOg0sw5FN5/lcM2ZYKAtGFpECa0Q/SEsT239IR53yLY0lh5Tj3Ji7/60elS5z7D4USnwXBKIMOPbKhObZWR1606ZMcBWeqzh+6//8nxrdX7Ewe8uY46IoXV63PErcul9gZ46Xklj
w9UGVA2+rWC2mFftGG+n4n9g6gU3iFk2gz07yQiUMUdyRNDJa6HATW28PjssY0mWhfw3Vrft+1Rc0NoiR5W2VGGqxWzQGtHgHdrjAdn3zdA5um8+PQ++lUcYdSiCtx/9hQxkfRhWpfWK6m4DTEpq0J5AfQhF5fR/
U0PZxTqXJoYw3k1rocl3diokEbdYmaAsHDjxk6RnjCPF7eMG94t7Z5POX8STHiRU8zmUWg6KzSwCAoimYRlWKybyi6pa7Ts6d4h5TZxcbnGYxyr4X5Puu/ejQ9hlGmsnV+jwzEyqAZ5Dj1EtJuoty6Px53q+WtYP
I5cuguoBkbqXB6CbLacGFs1uGuq58WZgspzssP3JGaif2GLeeeSxxjUYQ28zwYWbB+/FFEQ2z4PCoM0prDuTloYY+NyCnrroqB5T2XsT+Pmnb31VB9fd5ttNxlG+aWT890mBIPeR6ju/hZM9gWKaImeYaZb4wYsV
1i1UUy4vmwNnGQFKoVZ6PV+dV9J8lGpluKHrr1EVcwl15KSt9BPhWHaxB7Ig2+4ltlwtUsvMORPpYIzPSEN8fIaTatal2IRGoMWZZlaQ3/vevUDlewkkwAl0tQdXPtINH0lp2CVfgEI0W7HiL4heUP0gsbd3eFer
4rBIo0jEViUE5HRrQg95ZXxN6p2w4d9WIhvImguBYIW5JLWPysC26iezyrJUrNdKcHasqG9xfZlvKqAujZk7jhyxeBWxeEM9QS5RWrhyqcpPl+fGrveF5aQHCpOhBctQ5HprWIQ9qxg9rldvptqn57kLJ6J1DUZr
2NaVm8UnT/KTiVtEca7HqURxEMSucH9CMiSBYJOepSXw+eMi0qE7AnuDFqwIm+QgcRJYb2qWr8AsPTO07rqf+GtkSQh/VD9SsitFRqqZAAnrYQetwlL+1uQWQa2Phv53rM0yxa2NvkPiN5pYcRwbURfpFRiIHpKC
86nbKjUNKemggZhxmaVl/roppO9gSy7tBU670fcl8kQQuX22yqcLnsXQL1uf+xPtUUBM4Thd9ZkoEAjsZWyNNquGCNqNGI399iPWRxs7G31ITaudmpjfCSPqCgTW4xMPnS4RWVZipVe+rUPYoPJqm01uSrfdSKRj
7TU5q3PFteZU9mysDTVI0J++UTLMiBItoUCBSa3R3ytv8Cg+9zdcEGsl0plBzg4sjeuJBJK7JCskrVtoK7q7OKnyNf3vuv4nzlBkoPMZpjaGaU0/PCCVrPlNYgv5NxkBCPBsR/FZTFbLTZKZtTZpxGdWdR6v0c1W
q6D3b+llFaGyxIDlrEOEt/4n03eAoEJdtJsepI48IC1DOCG70IC6OJ8q/ASPemt+esfMM0z0yjA1SVNkWW3wLeG35RDQgPGIV1AEXMlAIJg4LaTf/hzN309JHmNYcfUbwjctF7Boy5V8wxiH9UgmMjkXbin4DH0B
pId0duw14qREnY04INHmT0CUBSNlb3wB8yN6EVcqwfsy+hp4XTNq68Y1U9WHMSn+QBpKqvgwRWRY5jPzosFmOwSgzUC/woya6lFOPwJi35HY3c5DENI7SPhQnkBY8f+YTKBmaumTLRSL1ZzNH1e5pfBw2G8hIIyH
43Uon6l/QY3RBvBzL2DyCuM+RRwblX+c7nYul29ZlHfyIOcIhTj9zfrp0oaKwa4zqk0JtiYCwFJc2fGfO9TPfsP8P2o5Tj7nCy7FBVVjFxEFBN0Q6E8tcHIrNkjJz6nZsXUyc08idtKzIbay5nTHvSRhEBLy8PqF
AGQkA2GL69R94MT4OGVViGbFcgbGkjeU4CUGEGEX0ToVU0qx+MC8duFS/VVXPTSszNkEZWaycczN5ghUNhVQzH/LIGYbcF+1tJXAuXubReYZwtgW39o0LGW9gCfvWBYoDawhV+n9p1TTtBBJ7PVbkFA/2n5gLJUy
Qzc7MSHtQmhALcFnSESjLiJNJAuOsma6eqpYkcjvjEqzTTb1Z11sZ9pJhoULPOX/nbgviBSB63pYFYaMmc+uFZSX7mFzh3HVYvaxl+S1VVf39aDcblFk9193MCOyI4T0YzlW4Dge7dwQDcSdPp6MKI7Ht6mPro5S
TxkSn9R8eD40QGNM23i4i/jPU/B0nj15TR7PdSpyThShLroP7PRbq6LI0w3ZqUvPXbQBAbYGP2LkpxAfI53jfE2uemi/dObUSKh5lYtIGclsn1kVpDTYTFQ8KG7p1RHT1Kb9EfCgvEV1iqFW+sCm9MbB96pNjHZm
873aKFoB2pfUzpl0NY5pBLhOz4T4ThtrvnFG1ukmYNqdcxrgJqPhh+6oM4EtGOVaYMV6cRzjajNHjikcJWsbaCbZs8/2HLr6d++aTErDYbqtQ3CZiKuLIDVW3GPk3WEhNCiGUxUzc6OoH8wztAhyzt79kBP3kYMt
bHRv8bRZd8HMpHvr8z2HfB8nFCdO6ffyEmBNGu5/GtlasqCugnoY6RIA0eCu92RBz6cJveU1i6ZfMjwScPlxulAaeMsD8EWM5sC9qY52Itfn927OKOjzBgdjNb7eFBelGvrECJYd2n/ofsqBqpAztL4IR/rXzcVh
GT0Y5/Z7D65J7zB0J369lItg4Aat0lR88pefFfGeN6k9PHtXf37SkPVFXnneR47LwKP/vDN/cRq+4Gl329TxkNNL1hz0IAA3thkMrk0+0xiTc/xO3MNYV4++r8fQ339y4GQxdj5GhyIEKFV0xuEEebQmd/vwmcRl
GgND9nEf3P3pcq9Fv72zJM77TMf7/NhgAoLT9QYK9tvZzvujxHdgJ/q9jIFv0cVj7O/7EnnuOtA5NiCw8qyoNRLm/16H7dVnNVeiMXWHfORnxUfepD4+6tnPKYu5NXgHidKpjrgJXWp1qcvC4aBsf9RNE9CqZHwN
pMp86IxqLP+q2yrkP97hdZ6YKtzbU5Ac8niJzwiVmz7/oRF58lNNEKicIhdBPufbtNmCJMdXamlr/H25B3bSU56U7f546RTHQaSaTVLfWHfqzVfUBktXUWZBBg8Wo8Zo9BSBjrp+cWX0YZqOqEB44P/eDi3GgZ4x
2L1Xec/yj1feu1za/VMcTxUg3XltGr1kYRUQyZDKvOhjKocJzLjcMhLaht2aw0LhUvRsApcqYrv9+lNY3iu5Z3LvhJ+6qUsUAYWzQLSD/alOWENYkmwDsMspkRUQl01xCgjFD6yzt6VZnuvfgxoZzYXVQQHkPZrx
wo8ZK1IWvkq5Q0vWK8J54C2QHaEgIvNPYXKv9J7pHyflp0opzLwoG99X+unJ9PRGHWFKbUaSBnSwbClKM2GVPGgdYPchgYQJugfpyLPKj3FyufLOJsu+w7GEemJSYiA2oVFMH2n9Bco4DLYV7Iyfsv2og+OMS1u+
2HeGzQPsPsGjG4JXuBtcUBo0rDK4UOioIhd49IhQbx0luzkbCEdbT5qXUhtTrAjoRiAmpsIEGjSfh1SVlHn9AJFVATkXQERG7EGIvH470U8yI+bnTCczxx6LtDJUaXIxyQxlJgQBwnlSFyg3LkkfA7Mq17LyPyHx
Mo+/EErlEnQEPQHSD2wtUyVhrh8T9NILBnTwj1x5Blwkp3Gbq8g3lw+RDny4qHXfldUd+Kao+MFljJHqYIFM5ud88X/DpoNzildkzY8Zao4lK5M8vqnh8srngTUqs9LxOErVaN6ytUuYfNMeDVqLfGZ1hQ7HRsTx
dJTh7+WJfUgV6y9VShtDO1EzbO+jMF26G1JWPGd/DCagxQhGahrJDTJcN9d2ES1C9VGwHWiFDD2USAA88f6+CgyvnbzYdyDQfRJC7MfPIDnnLvQ9trg7S4cPCYeO0ux5R/onidDnNeNrim25N+gKIyy5eHcsWx5R
7OGl/+VKcMpupjikW2TnT8AuGCmH14xX54UWcdmGa9nLepN9dUtYTkuV6u8QhBX7XS5pTcMorbZW55OobJBfx4UlWQ2i7NEqI1AX81G3oNbqsgW3mHKAO6SL1cUekzrheOItNTnRlzMTKNe9nzjKY2xLhsxyTn5p
Ujn80o+59CqRVDoqTn23OuI9RcQ/dLgRYt1qucKlWgXxMAyLgOM1dn5c/AnwZOxQUHxMiKWJENzma2QKInQKFvgN6cmo/79Hw6MWIuqSHf2N93VaHcbAjy1bjTYbTI+HE5IX24phGSeeVdV9drgDTgp19D7p+U9q
Ytq2lJF2Xa7NRBrgS4Ggt5g5BYJ44ktJzMAbKmyaZ0GbzhUVAmZIB4iUE+6JDX+lmkSgY87FxAEPSLjnZsEhayoISw/T1C7xmwgdv4e+OLlscdhoIpbT/PY6/Uw7NWWzc5qc/mtItt8V4Jc7hlv8e4hRGKSdwREg
ZQVuPqTCVVU4oNlJrBfQhsBuMJkvm0hKZGdivA4aoB4iEH4niW3upXXsHg/IRzwpH7EJPaL3B1rc9QaxuZyqkP6Yw8kmFvxL7p82t2ot2AZSGXHKRlQizIJ94McQ6gd8/oo/+JEbxdg+7xD7npmx7zAqB2rqElb3
s+WIBctdMIehASDNNQ0jyW/3ckLw6kHEF/IBHrVifAFXjA+PVKRn01TGey8QBHGdx0U/0rNgA77dGbskULOzIJazppr1ygZn/EctQyK81Akt7cloDGGxfWjCgpCaMY+sDCCH4GmVh5fCOXja5+4h0/rgQOkNmk0o
d3ic/rkInDSnKwxA/+V5ZGQclrGUSw75ZIC25y2M88SdZGAuBcN5Ba1EvEDNx6ioMv55r4OkKwqeWuSztUjl+fBWuGxDlu0WDnOiZhNZHWKWMB14fPuxSGbs+S7Me1r5dI/2iLhUo3w6Y/R8dPCZKCv3TIUu2hsk
ySRj+1nRZIqhsMAqC74ihYgrbrXqYsO6TyqejmtvzaX5A4mPFpCy/T3P1aKFC/owuYbTBlI8yfGMaqKh9us66xbZXYsgqr40rxW107ZfCDRitAdxzjuhOWl7ybi5wGghhjecO/z5Yr3HD7cV9g5o1CaUFxpIu7AA
ob34Veag1ViBqfJAGqmvHLkrWxacRKPDMIH4YHH/kRZw/W+8A6jRlO6KazWh25uj2btRCHbqrm12G4QscHm/d0FXxBFpxK+NqDuTS9U2mxO2Lm5dixra2Td7cc+bm00k1FBCoDxNMUN73sr4UbaPDSNKugWWw0Lh
VJKcM+zFOYOc+U94GPFVVZFHZrY1UOVxOIS5dIl1tmpvs6M2fRB7GSUU98YUzcvhAGQ0mtMRsD1Y0Os0tSSBfqS2/dcuZlR2JU35kZLYpmjNhDbLT3V8sf8H+g9vbAA/MSkenQc6AP21l/TLvmw5LCvGBavw121D
4jC0exSqwyE9ev03eRvU+/7+qA8x3xF95vkO6FNujD7zfKes5PrkDXaKrqOUqMwFIFEpqG3wbPki3Gnm3ULb8YOoNTjmZXiht5UVMSb/hVmjdiJiV5RKDhiiZdFZI9M77Q9qha5tawDSYyz1bNplr8fME0KQ1RYK
fcmJNfHvbD+SCgRaq3WR+R+51bRGjJqwdqJju+KRsjU5ngaUFfQlzvW/rMB6lTtig0VeJDk4A8swDI+Pu9q4DWHO8637h8iIR6a+0DKzv2+6HTJQ6LL7Z1lQY3TwAgadYFNUjJVyNWyBam0W4KVTcjxunDYWCWyV
+yk2p1I+YM+0BMgIb81jom1Y7DXWGBedFxO37LTqWLsM0ohjRgtueJCMY9QS6B9toDFMOJv4TCdf+4ZJgs2Mx8RCxE36qytTVOdCGiqkluuQWj7CTs+Got62nRDonm4dy8qoCGegalBoa6euOncLvmd7cPGHI9KP
uaKjLck+2GalGWUGDf9iNd9XsxMSMCPNh/n1T6Z1RiRZxQgtbVsQwbv55GKQB6IIHklfa0LgR54NzAAHdDdxYpCcAc8RUobSCRrhRwmXfPXSQbQfig7xxy0NCNVHy672zbn6yhVITwSJcBW4MfdfI2EXK7yESreq
TbYep4bCstapCXtbXEgItJjs6bSIpA6v1sotAQk0KMwKokh8DnoPr92AwNCbESWCJ1qB1crHmv91y08F0A4iz20RGE9bm5mcj5wZ4XB8PTrMbXvcJhxV0bnNHezGtxc9ms9F9CpZzQue2dCKiVfxeSCFR0vG+Y3K
ptEyNIVupMuQSwcBR5NKt2jRGIN6yEOLtEvsqXrliDXXOLEl49LCZsC1KP1OCp0REyxSa1C1x4rEE6xEl8dFwKVuikSUP4O2AZdqpkRZFl3QLSKmFrgaq9z5RpEhMvlKw7IPZ8XSIB2iaQapMg63dkcRPcrOUDZP
fczEB+RDDfPhjdKj0AjqRPcbRHnxM1byr7XoHfy9EnKcX7wNGS7/17U6dS2TqXJl5/SHy7uW0JOOdH8iLqdbhYd7PSqBrTtm+OgCYszvbEl5C9DVyz5ry+U/nSODlt9m99slYVxNOyAttzm9RSEo8VbG8nxmuOVf
53jdp1YbIfrnoQUod91/SLROuWetC8ktEd+7xAzfpCLXy29WvhGlC4dn03zxKTv5LG9VwSKRwLvPHF9dEO73Qx8quHvglJiBkF5lPAM6L0lD6tD08MgXx6N1Mm5eOdR9XNzbPaqojc+uTUWR7Ba2+4hMNPzoz9Mc
nxoUfvlGd4Dvr68zVFDMOu8S++AUuRt5ZssiH10AZmrNRMamuD531dqtWi2v+OeTW8Rc5mHchkDL/zilM5zTUtHr/TqFxeP19v1t5AxRl1JyT0D7sVxRvcJcsyUZ10vk7Iy+3t4h+SVSBTgkRblZ7dZ0OimQH0C3
2BEV4AWFc1M8/tg229gB613MRg9xTBcJH8n1oxvL1SCAne6E9ZsHGKyobfAxgehmswIwdqrz11mbBU6MuIFjgBKy/2PlZqg6LfpoFfOw8Q404ZphHZbbz72JABlntQMQetuy1GZwlHThrMeKvJwHGOWfbWzLpfls
i/wCj9+k71L4FFNqBCVFW8Q5u3RtvXMUXvc4MnmZdO6wUB7FZrH12lmOIYR7IbmK4s9DzotUWeQ5kbqEcc7vGeOi6MGB1MVUJyZXRHl/Qi5KDmrhEWjM4S1VqAPN2OOS/vYH7xUO3qtHtMI4FRvTr/25Dv16mwNg
AYSV+W4Lp1s/O9YXW0eTJ0+2gxuCZGsSZTt5QimGivEF1LtJ1BfBesDA/+/JMLInXAPOHIajc0ChbyJSjJb9sGXiH3sRGHtYi4EbWkXS8C6W64HCfa3QEo/nWeJMchaOLxI5zpM9mKIs2SVs01B/GJrceeJsDmMz
J3XoU+d2OkiahMQ5nl/8CBDcv43j5MkO5U1hvaC3QB91E6QoEpPwBcvSW71e0H+BmCmlBjrcFHxuvHztxEIEq2Fvq7E6Duz5sQKdvQdtDm6oC/fhb1osCRhw7iwvm6eo7VkSHsofLGdzoHGAw43ph4qKKMUnBLdK
Si1FeMiIrGe/PzTh8vrhKDpHxaZA5znM6LJw0eD/dzMnEbQW36TZnIZgPGRqAa/0YvRRD/Hvr6rKT0VMCYh7nrHkUWStmxFBigx5+ZOcBdGZM5WUJG+UXFFNwRUZg6AFTP3v0IGFfGWLApnx9dTfgqXi5GXXJIwi
hnLw7EaXFPGP3yzsIJEiBhUPHOHvVNh9wBO3P7vT3RulkJRcTihgY/XS+4UirBGo8NifvV3Kh7uwX2aGQswvSjjIsNuwtJELoDhcPR4iEO7YYhmmymAYNt4sIpTgH4PDRos3DpPeZoxy6o0mIUqjsa3H7/KXoBpR
LMrfl+ZBXzZeeeNk56/pXTpubfTTazU5HlUsG9ihp+DRtanU5/yXidD67wV6u2i4hf1aQyqbhSY4L6ieFcXje5Gj3EUUMdu2anjntx3l9W0f9MGgfKu7sp5OTeHNy37KAELmCRfOPvQYqNl52+LJjQAg6f1+YZGB
fE/Bhva/Te4XI94u0pbVUXcRkAsnYheN1ijG/rOpV8N+wEGTfoa2TeSzMc4zUQtyufK8CH6CoIbZUvYYaFvAHvflYnZb6wQJBbiB9xcNxB7CxyAGm13xJ/wbejGYif8wViIZIjjAxyD/hT1WhjYPoH4Ljj0g0RxP
yiE2oY4OQ0iJ+kFi49T5SbofpEGozklKnB4ULWKNuaQAgma3qx8DrkgoWQ+AGwBi3HnHFLKjHT/Wjr3XcchKzh7zFKGwZhrm0MbOXAEic9PScPbOeN16wm4lLz2O3ghr4vrGt9AKK6vcAaGrvfvMF66KQYdnecoC
/1MbvJf2WTUWN44UsnUBARRfY3NYHgiaxDG3LYIVIXnM7rAcekR6zszQUCeeakUOJrps2NMrLUFMT+CXIKRvxVvzJ/XspG5f06RepPEDBI7xhkTsK2sOJ8As6bhvpEODQ4DcJ22XwWv/K1ZrB21MSMqOj3hiecRG
kknNNk8fT/PZM+c5JeYlnTxcL45/QLHIQ7f0tSSbVFGNMwgI5yFHPTPdTotx6OfhtOSXwfYj2RLXD2z1I00iaICYS4uUZgW3+QhmAQcdwAFyMJVQiKO6CuyX5GkksvES9Q64CZE/xFZN9PEyr8lA6jX1yReHMa9b
5a6T5wPlMTgf3V8/xmu0SFR6GmpT6g9RCeJ8oJpf0gmb+nTFQ5CCbP9AaX0jlJWRCXRtSgZgpKlRNN1KNihUFUWXnjuOolITJ75XYnVifsBUS9KvqG7xF3LMGChjPi8bTiIdz0CESC4+JcK1I5MVkRXAdOQhHnTp
CFv3GA8Dd8g+NQP2KUOKuLvfXjoyL3VAus8pZYKWdHm9lfQzUeBj1cU7he9lUrRltBcXP2fYj9AhTyPH2YO63X7Vum5rGq4zOVUp7XHDZAbgeWxuVEorIispvdWv8ZTGSsFMoAw7fXwfzc/pkLVZZucEkuNvk694
cn3FZpLyM/yVwixbQpFiBskcCN8jUZXH0jMvUS+gSgdutxGVgGs/yhQs/C6f+nLZqFEiRcdEacMjwWsuS+mpANxaoKAYwVVzkAZuO7SgvswBLNgzKEdVfjaeZ/6r8gANArURwLerWG2x+BlPAIwdUs47kJ8Z8dVl
VBHo+BE+8um35r2iiLOBZOWO8G48dwiEEyuRB60Ab47IemU5PVLLsaJ5qcLD5A8t3Msnf51GwBBMW9KAnt7MdfXWd/Yc+vpL1dO+oS4U8F7kr0OCDRESMkahetgz3nKiidu6uZ5kb/zGU+XT2YGZPR6S7+xs+M6a
U9oRw9mMemSVcfEQuaaPAi1Y6K88EecPNfDJyxgB5pgRBgku4jaWxQySdaYluWiRP2JqVFlL3m6TzH/3nd2s3komR4znUDEsGJY7hJWswGqzp5cYxIwd8pDEec/MOHQZ5XAZk4vEu1iZwXTaIwnh3156qLO/FqHG
dO0i3Bd3PxFTVQirUEGIV/+s45/56uhKhKVBOdLP/la+15/6IR806D44QoMnd0lizzah6UjhPZEcdFdE+CT8BVADoH1VLWwRPtWjkRpVgOsYjY0b5vPWO9cPkz/B8o8AuYC5hOsedRXrE/Z8p0EuwBpovwG4cvxc
D8aK/omiEaq5Q94m8dI1O2Kqx6y4SlfMfaX5npIGvr1iT/jpBWdW56ZEy91YNZUnsV3oIGxBXP86TXGB9lcEcwc0+gHPsvK8bV5eiLU5fWggVYOEn4wQYAXFDxku/iK3lGs01K0swkMeqeVd6s3tx7VIxcg7PCQ3
OTsTAiBpTHwxHyl+jTyB1GelpolFu9qitjKIilKOrBib5UBXi+AKcglZWgFW5FO8UdZJ/wiWAlk3TjbPVuAr9SRzDAqMFkfg6EQDpHK8qPkOBNE1nHLjRR0Zz4yAKPoydO7Z1SX/kDILM2DHbAgYRcqIcfINYPzo
xlkczOmfo2Aaw1qxcpu9F9yfDOdgYDwLwqEugrYhlD8SrLWMNxnb+Nq5Uy2nTMknWfINVR5miPwvatM+i6u8qX28CvI2psDTlSOzfOo/1Citi47Z6K5egtMue6i4wtupcEsr8H0JxUq9I1u9tTNswfOWFKDZ41Ho
oCmUba5NNPTOk3MsuUxKNeqspx5WKVvFRIsJgWD28WViGfErItc3SDH+MMtvdzIUUxl5Ycg5AkEXQoWCjmbAL6LMivsSy3chKuCM3ddPgcotIrdH7SabiDxin4u2lq7RvxkkH5GhQxLh6RkR+WmDsm/SCxyIEQnj
qAkzRLhxY6IzzHg0cxY1CPNSUjZRgYnN0TgXcqlEUciaSXEQgyqNjy8T047vcFjsOoIU7ZZoXRVHIgw7mCw9ZttRpKGqaUhEPo5eNh6oXTTh+9RtNJ5xBb4xFSoczWgeHiHibBqferSNCahGe5OERaiLRerd1FGL
GFT18pxB992rf4GJ6nMOAgEtLbUzcFhqdilltT5i6m1kRFCZrmTuYT+oCLMekEbCHM1mzAk+sZH7dEJR4gkJ/NBAOPSHqZTZsRCq5m6V40KFuYsIujVWaWmrCqFR6kPkpJJ9aTR4CYxhB4ZGWT2E8HRAaEbqVzSh
drEBlQpQvjIEt+V+WZbJ7mShIlWRIXSVrBo0WpgINdFDeaLb4i037vu2zf6A2oGNSsKHg3Kdnakrwxwuy63dXBwFjYAONkdiWzIUthXe3UjcMYlgpYsNSJrWnPyvdrNNsXtKhTVECsoCe70owDOKNV3MIqsfbgAU
aFVCdhbkphmPtjD/2LSYvezcUe2yPktvEvYiv7C5J1qC3VjKXracchRcF9e6FC6MHwNo/HKxAi1ttpLcCDeaClbh1BbUApshQG6r5jEujsV0N5cgxFsz7/A2Cf70bIiLvDmNfu8sOO8SpKCO496A5pSP4sJMeQ0D
80Rb2G7qGk+zEELBlDiypgc7w1fiSkw5+8rUcTuiQFWjBuXgcqpR5X14VGO/gzxgZRE4JTWFMJyKlrAV/Whh0eawJJQFHhm8UM2hGUHFsAePIcEmoqdyuB0ac/zItnIUwZ32y32bgUPKO56BvmNDWt684YJ9Yk6s
aAXl9H/W6ynpG3E5iRNUt5Qfcrv68Ga4ZVeUmoxbiqDKJmX/tVtZVCMpGewE7AQwhr7/0Z/H/lZYz9x4iTw8kMNkc7LIjrDvmiWR0GlamzNuf5a1PxG9yx5brveIFzleWU0wpNU+uiRR/gWhptgeixDx7u2euLmH
niEQcYCm8VJJmbXsjnZ0jv1je66ekIqFKC75keCMLRXqqbnO99SZqUqQxoQdalvyeOy2NuR1FocT1XHhwMniIRqvbvfGpGjnfdPkaLkgLVQpPitcWUBwzgkaGi6/OeEdgGMchL9ZOyYoz/RJSHPyGNo0s5sQ/9Zf
RQ/1anQnQU8Y9YM/5tMJ0+Hb91DrhEEXGmD3119mXmDxbfkzNY6SHWUsrngceQRnghRiNv7dIiMA2uh3Vih0GxfiwXo+wkEJbwgpQUnkHKFv0/Klj5IpfRexQggOS4jeTu4SuZwB3k23i2egXcrQphAVBzRgvqRV
HTK+DfBzMo2CJbPS/tXTtoz8RhRgIfOMgTc0eULVMsRS+TS5iROqgTvUZzwDPpOG+PxLTA1L1QJNaZq4H7wbm2CIdg4rwvKPLi/5ww4aaXwL2szW93eejjkIUfv8kAhIxzjh54+T8kBtUOg9qXSgVgU7Pm6525qk
BNuzeoNY/kGSUtR9lx6J42cm/3N7whT0s9zxM9n/w9F4Emj1Dk9wJPDsRk0ssHyXqPKdQsqbESIuO8SBmTZWEx/ELX5Eqa+xMLr6+X0IhbwxgeJHSCr3JRdHLvcXI3FYcuTEU5+J5fCZnxGfHQZjcbgDiboiK7qI
v7Hd1NFyrhzK0d2vRwdEnXvUTRcuZsB6KopbtaezHsIUMFthNUp7O15EwxHSF25essLMX9JqDLF/rSPsnka0I/2u7aMuHDRUXlNFPYin3zCzmF7LI8wa1TzfEBRLRiiXT7RM/mOXxLPbcN0/9MzGmtTsBWvSNP8x
nF1cddGTo7fmkDoS2dFwYGK7sGBUZNeq8JKWsil1D1oLTv2UPJfg0MnWRkaMWX21+KRNA9QPsU+iF9W5qo2FXzJyn+ziCdmFBjQDU1c06J2TrKjoL3G8IW8mWqK+E4H26XxUekwypip6MIbo5JN/pLCmXbyitlvi
RlfPj8/l/ddCCIkzVnUwREYAt2EHFitR6RN1ej2oWGlMn9DpiZTcDIiYnCENmXap2fGwwtWwwOb8qpipaFlxefWemHkwiWwF6Zv75IulEbGFbnPNTXPyxL05UyLJyMsYRpVPDO94B55D3hCaWui2WkDpee1A4pKi
TCGt/5GH5MYRorZjON5eWpaiLGXJOulcFbsWo1r5wiJed1UDb1jNKmWE5s+SA1vWgLCggms8TtqbPI5Ra66CEBAfjYED2ifiIjUD4iFlSJzPwxwrVx7Z6pLYK5ZBiQm24yVUILmWUvOeHvzmwhLMyprzY3E/lIFx
O+MDohT7VhugUqX0KVd85L1SYpZdtzQF0H5sxVdxQdXC8TVG93hI4imaVN+xCb4vTQKGH9nWjNox4lwhBkGhEPCaazTVZhYBSl6f+3tOxZnOfalg7TbRG3BEINkviIz6o1d7tJJTJ/pfmA+YoJS51/SplyXsDaDl
D/F6h1cKI7h2JFdEpg0mzpVp8ftxouRZt60s57FY5+5LKBHwaCi2dVWq2KsSDGGiC0it/GEUQEiVjtrrT109iC46dLHF6rev8VVnsK7MkmMPya9oUu1iE+165Kg+sFiVnMERbuppsAGWpiRzERzY7OdE8AQRjwMe
cSAWGc2haxIU7Cg1Y0qKUGSVPtbRkvX/vWThl3avAQTjd4Jr/8AuAPaQZ02JDHjDzhODZdwt3iGf4WR8xuM1Km1DYlmYYiZfvZ25yoXYrDTYjPLPZ+hgWqqCgzg0sjPiigBWMJeTqpLjpybngGBayKVcTE3qgPJL
jxPzwtaGiKlohQUqZexgLfJ5ryCrUYZKeICWQfuqObNHOonspzZGC9ASfRPHMnbjBWsJarhO/iX1VaeFjbsp+edOFjCGUOorgMyfhmEb2bgPeWDBVvHYOLC0K4RtBIjR9u7UcwiHl3jSv44n5CswwFd8/sf4nkZB
I1y20mnTQMO7UGX94iuTBoDxN85QFlKrvjQVr0wsWup9lqfLjKNuF7SSqBXm/FBvBaTsIkrHlquHQwD/4Qd9Sy/xGuX+quM130Y8uWI3NqPDYDYEmvRYG/bGkj0FzMRhI4OaUA3GA9TZvlRcDV9kkSshNwfunvvN
IY2roqwGIJAcfY+FYFClPY+FCh5DeA9N6VZhfpn966dzqwu7zP4lartmRxT3mW3W1ysZsJZQKLYno6MOu2wGHUdmQvBsANG008hOY2Jje28BWvoFE9kX+vilg7x6s6B+I9NnXYj4KGKuklop0at2bcK6wB7ssYgq
n4kfLuC0iA926gY7wZ+AzDDAf9fcB+XM77mZM7Vw/hcnM55YH7ERPj5FRt6dtrVOkr71k6xnJqCBrrJYqYbt7bQC7VIbkKsKSr55Pnlxk20pDZ0+v8VSYgmzQyrlsVhZtj+yqXURVxE8h7xroMCPx97ncth8TL5r
1JGHtE8iKZyQz9hAvC9QyIJYGgJl0lVn6jY6YK91ASO8wU40Qwk+otSDfrrBYMNHHl7IvrBYVNTRdO/IYkZucZ+EbHYmhG/amPC1HnpsYN0RmvNdNMflMZhTvj6Zzkvh5USop0J0+Ou/40tAoNTKpqGiaF4lR3vN
c80mzuv7zVNgHJlOSsOD8akGAntGiQAds0GickfuxuplIa6BPF1t61uRq1cHhyW8/HYPLLPjkZzVsolzCNJGDQuwpVRhgZBihJ8Y41M+j5/9JBFZLM0QcGEhkMRe8sxjotkWSizGyoBg9vD+oXX8E+R5Sca28M/I
v6FImMcNchExp8+JDDUeIITjBiNlO38FyFYbjQwyEzbOoasybNefFqgssCewZzlUtQt4M6HHbl6iPeJBATgu7u9VOe8SM3m4W9C4jwuO6+oCcdxiyRoBA0+ARupwQOKJYgALuV7xwHNSet0R9NJ2BMAwW10LbkJa
aQ5E69hDunCNJyV0YxObVEPCGj9rEuYtycyu+1Ta7BoFupFp5fy5Ei6EamCK3IotmbY6URzUwSSXMt+ikIpXHk4xcxHkhryry1ApAc6j6us02Rz2lDp+n7wUc/HkipbYjGv1ldx4N6PXOHk33WdwVXrZGrBRCL1U
KuKznBVJzpwdg2S8wUNewcVH9XwedZwGCMaT8RGP5+OrMImwb5hIiG1+736acflk2iQjVwBfByfJNr+pHpGn4NeclVvprA6DLdKMknQSvD5lFSKBrkzNQi2OA2SMwG+DBZJgYSIzorqZMSlW0Bgf+ZmJBcgblb1o
dHr8JslfeFAZRyeQyXGg/SocijZDKjAPxH5sDbvG398mcp/ALYZo7FTFYgJda/04aHGSd/PKiIjKLIU8UnGeGuaLuE/TuMLdFOW3HTVX95142oBS1zzw/iPz2BOoO0GQn3mkEdRt72evdo3J1Lu1P6vxxAPNIhns
nm4TsKTE/YaGdLVM411F2JVAn11Wd11h45F4zR6Q7g4Hclh+iAscQ2U1n1Vw9zlP3CCIkgY0DWY/hF6D/L5B/Vrik+qYeEQPLXoxCwPUOVl0xyUXQupvlQpeiKyqVZ3yCHI220XyYjoRNJ86iMJajstVw6ZI+GvK
O/OgbK1Rt97CaZ5PpxVBlzXA7jNgR02GYhhpM+Bp7l9BiKaf9A1r9y0GXrg4VKL5SAYjd0vrfZPxA07DpzWpwto8mNjctClJ/DQ4hEiFPKh+KWpqNJJpCImBLjEZJGSAVcP1zjMFULlu9GnlrZKxCrv2b6C6LhsY
jhcXYXQcSt69frKO39ub+Q6HR70BRt3RarsXxeLC+zn0rDH+6t2qkf8JR/czqRc6ByazJmkgThGPWNkyDlQO1fozPnGYULc9uqXhJv/zlAGh2mirvktKxZY3IezBsyziUychdqMHIpsjKqnJ35Qfb/3/AaVKgPP2
RpVKqQCom/aq6u94dJID1Ld9O07K7IzZYy9GGeWFHxDolENPLBBVbYdg8aGK4XAp6E7B/mapYxMbiSIzYihQ/iP2jkR1z63l1b9oVfH/LX+Tjc6c//Gl0+cG1tvV44nir95tHssOLFvDbe03Hed3BKnZKC3Cfw2D
MTu3nmV3LUO9mSbVe9uLKz9eM27JQyg/K0CSFBmvaVAM9yGazOdr9zOVRiSFr+sZPVL/72crbUSpNCiS4Dj7ob6ukq69Z4/irT8RIMSyZjRRTpaw/4+OabIQJGErk5WtziJrCy/H1UF3sCqb5PwSelYLXfdgq8PR
m+T4UeY23RWJXu6ASiNSH+7ZUbsNgHm8BUfO8x0d8rTu/U/WvonpMvSZVNq2XQ7Emy/Rn6a0qf+GywznhusdJf6zw5FlM7tV2GyzA4bNii7JBp1K3NbSfzB3Yve69Km9FvxEDrY9RxYIdU8hkNpQoJVP3/SxxQnW
huRMS7gQiNNmCWvGQPig77TPd5XJsgXh8TNvTPeVkUdO3Mr1LNOsqxPOGiynytn8MOhlp78Et/X+0rPl8W+gUvkhSxCd2DLpe+9KfPN/xedZjw7L97d6yeamJ0kw5I1pKEDSeaS7zSoMx0RqQjASOnZjW0nCPehK
qsCjhEyRRAS19shmTS9qbi9pEZ0bwsclq1NHVlM2tzazsarmPq9FpYF75cdP+WE8erZpHpmdPyw+Nf3oeOThAQ55whMlZAv2AYHEYYixIwn7/57PHSrK8H2Y/ZwvNuV2jxE09kXuC9+2mbbSrRosTdc9Pyn8EBI5
/ev4pjQag8yV5ZE/rv/r70nRf+k9wekcv/zvf8KLns6/xdIsFzUysKoqGOanXuq2ag7e8xyISmvERAGuBVG4WUSOPKAP5uR+xM863dPxX8e+ytRm3KzdxIYM5jL2iC3lHNcSpdQ9rqXqF3UswdN2jmo8FzS4kd6w
/0Fbmce99TVg3eib+R61NR03gz+99KEtUe8CNW9G/woRLeXNfL69j3ul5X9a6r7yLE9cQdH0pN2/sdbAQJcqgwYZAHnanzID1ZuyEqhEFol2Oykf78ReAXpY5Vns13461xPymi7piaXn7oLO+a5xnR81tpbi+Yml
ligRhPLjCf65Gwm/DOMniDKf3XnK+kcHiCRnGzQIoXnKggO04AO18wvF5vD43LqA8gp9QW4+PrfKn6HQz/MopaqVHofPnnp33BtyZP3ZqZbyIcjkGzzDfUsryZGL7hscTQKVyAby7BzYO/+oQ54a3enVpg/9jFdi
N9sQASpWkTm1vL3tgs4a+59HNko+E4A+RELujmYCrn8t8wIulGNaDP7g5c2Khu5XEUrQ9xvtIvJ/7Ion7lnpgiUJmiHPDKAobeQfef/6Le9uCBubelJKnPJ0bq3fALO1/mtVY3+70dx61qiTG261ovf0w1z6KDOY
yP7jVhe2CDjGfW8QiKbXw96vU/9c+uA16a64pVncdEOuHlK7S5vJOGW96Te2Pa2m9uJffjQ3Ek5efvxEEtQRkN+hI5OD/9XCGCftOp6eoFEu0G/rpqteK64B/Tfs0sx7fm36Z+aTa37rqQfFDgtQt4KvwYrKPLQb
hk6aTACXJklqNhHV3qitNGNoRxN/El3v909YtLtOdlICJvA9MLRZh9yC5SD6sfZKK1UpwM0uarWXJKA00tAdNgJVCY7+oE/K4PBuIyaI+kFKZitgGYcvqbmcrFmA/ulT3bO5Nh087sK9O3wNmvRgEjR5JQLDXS15
wyBxrm4KYG36l8qNLwHc3TUWPVgEvjoK3eH8VI2ci2DXEJL9hCi+5zwje9CvpzewMb9GLPwLp00L+yx+zUj8aX8SxxbAFsslvRhc9aGJ+koOHDmS40Pt2N2/BGNCCx8Q5oT3k/dH2MAB2qyOKVWUpAMkE3U6bTX7
Bvxy1RP+RMehZR2extr5+lyTBwxmOyXWjrBPaQqXJqM8Etw/LJgsocEUNif+ftQSGA+hsyXm/0+w5BVlEO+lR9hISswCB+Xigpshca8hfmneNv8VqBjaTz8gqm1tPPT1PrLLfo54nCgjp/9IY6HXN8NAh+gnI0Ly
caumE3DotDhpgTTGciYLlaa4gg7UT2LYrL+toIV2othEbQg2IPjfaV4GsOg2mnjGBtGT+to2rXslyOwQkWiq06mLLx3819U0tbzlz+DHkJVqqrX6yaR1rN36t9RJMh+umU0YvDBoXflzsDZNi7GD/NLV2G8txqYY
u27zsZePfVsHe58eajdObBu1+Cqi+JU23jS48V54hMAHJW0hSmPH5okZN0a4eG/ybELGDPEPEjFTnOY6+Z1CMTi6tBecPRjB6hVW2Dilm/sEP8yYkmZ/H7TNJT4yNZLEHJ3iGztk15A7B97Tka1SkBgvIXdWZWpu
4WoNfj5Ndv8U4M9Xe//mX5hm7X8k56Wr0YezYQOnEFc//06h7PVhFCZ4QxO7OsYafYdH+Kw2mfs5W3zH5tXvjbQ2C2x/y3XxTRdAJGGqnFU4Rw8cNSp3Z2xWmd/LG1s9OPGvi3iQy4FpFl8QMrDmRKhyZGY/ggPb
XHUf1654nkLwaQSfQTD0tGxfZhO+rzuAB2ihcgkh7JEHihOZjcxGRmN1Y5gd4xRhcIRClr/A6wBwLCHREt1AVSmNZg4zhmvWS0SXgoBp5u1Zr6EyLg+0vsy8yNzM1PxCSbje6CAcnwBs+r5m7KYLXbG6o+Y5tTfp
MdF7r1gRcGxNOKaeliNyPukZtt5XlGQzCEfPIAD2K5HeqAygM8YGF5O4sOXFYR0eSHAUyxYeb8n6/aTvPOA+qFMAwOq2gy0v6JA9uChGbZb96qO73B+dCcOzIFoXcXQTa5RkmTcSOfuVBLw7MoyCubAnLiSD1RqI
yCkdXaEw02yjoPh+sTfuXk/A5gnKVYKXOIIOB8Ajbv8I0vaaJ3TF6maEnNHZngJLtIBp5HrmcPDlEsA8pMNp7Gk3Vwbuc+c3c4Z825fuSx5sCX8O8t4GApghtHj88o/VgY9CcFUEU55hg1TKusleioQCmyfpCu+R
P60w3C6ZnOPYLIPGQqYewRWGYfSSH1sm36x2xtoLsYTBYYXa9LsYNH6VDsZ0iCVuspA6r6P3VASulQ7GdIglct3roZGD+21gKcCtf4gEEM4wFHQAxlBEBGFJGWXLvBH0lNwgKPbE1iO/8ARzNsQLw0weGHc1jDmq
h1IaBu11YL88BmfZWe7sz+1fcrI/Pjb2I63P/4sEKCPkrmQ5ai/vBhKamTl9wPRAMijPgT/5fTeirdJa5Wm+WKAvcztrOGuVJ/hzWshN73sje7Z3Al4IvsANf3XGiThxOnToaKbmZ8+a3mRawaNI+E7swylqWJt2
Dg4PJ/6vucI0M1Z8KXcsq9/DWAAA6zPOtadjjjnZyU5xiuOOO+GEU+ehauQp7edp1+ra50r0k9CnfJIdzwyOAcbZDkFvsxxrsqbxRVOHeZt7X2+JntwjtU2ftrYMPqafn1mzaHzHi+9dx2l4+HZ7ur3pHyL/io14
g7Ch/sPD4O+w+mV16Vo1w1vWevqae3YVOmxJNIxpkjv3mxi5SLu6hThrPm5Taz7FflfjcK5diD0qOfx/W8Mt09XK4ecoO29fUsMf//kMwiJtIz/ABLDQofv6yyPToJVvZGZmhqYJJaLTmx3kI55M06jh3SIJacHy
5hycIiDFTklDE6SP2Hmo4F6xY9kHkwPIu4rG3Wqbjghu3+tF3kRueHCtHVzJsldvJ0eyiO9Gfqk9u8TCkPTUgjQbjismo45Lf7DV6N7NL8JzTyEBCLUxyKK5C+zqXq+SM5AGXTn3rpPcnHT09ZP9R4pFCQpDAKQc
Cr3B2kuO6SLcfT0y93zS7mv0AecJYQBgxbXKKEaL+YGeE0691ixqAwDqk6trDArML8JfOLNa/cJxWDj+B4K70TEo3waGHv68P2JD8wOu1HrCcYRRt6Cbojc+FzPBgDG5nRAHrV5EmY/xOTaKvAJEK9mpZnytcPsy
OOrs5Fr/7yj+YxIQPfbtfFTDC6JCx8DqGMec59GWG6vJigjQttl2m2tXwj3DKNbEo1RHOQXcIGrfFedj3SwIE2EWqeAOUXlNYxq6KExYYLvN0g2ICqUxpaGhDfau4AXKhCkJR6EAthChjR+Y2i3eRld6TZILtxq3
9wU+hvgY5GOwjyE+FvoY5mOgj8E+4oHqhVF6rHDgcGXVZIkmVO0XGKfRNkcjmQpzdxJVVED8wB8LUoAhx6q23T+YDLph78LrnUTBA+2w/eD8HnPUbUblOACF5EDu7yHkMHIAOZj7dwiZiDvMlxNy3oncEth3l/vJ
Zo9+iEfuG8c78H2bNnvo2XJXDyH3dFlI4ZIm8FRLB7mhjZe0tU36Aiu476fRA1HiYTHa+pzVl4ATHDEcx/m5i3wN8WzLcI353+26z+ch1hyLtWlsDaCk//9y92R3dj5d7z1OcOZudfXP75zo4/ryO3q77/S+oIa5
iwH4uZZ3o6Md0X2JZfwFMNUpGkE234S3KijyK74mlISJuHn8OzyxBn0NIuNh631pmKuLNZWOx72bbzMF6OMulcnaH60DFv+s3lcrV1XN3KWeSSDdUUd9rkJzotHpBzaBODqweG1ItM9ongalnhliY6GNi9P2Ovl8
BOXVyQS75JrTOzFWmNRXvNIeV3avVJxrLoGaE/yfvPlQwkV4Ao7+yGM+4s07aFlM6WPz5umN4CRnjyOsFZ0c2JpKPm3wwMUmdgKGDCKZnGcfNbbpC86xBND5eLI5KJLTkesTAG2NG8fHRnIaYY6A3mrCEpAgZdrV
NnsycrgJS5zafODwNEe28OEx6smGdnEo5ulqJclD+KK1t1LehSrd2cuiTEaAhRQyBQkWedyGg4rB4q6zYeyUxKU7MJQCK0ZR5rLOp6zxQPUV0lXV5OjC2mkxiHHBLmeS30VxT2etLTyuunsPaK0Og/5EDnCxoe8/
zmiA4TWkE61hKW+ZCPnvdfiTaXqdz28VTs7eNGyFMAfJxsgVLA82ks+BHpSSBaATyV31FwYi2K4UuQzR8b1gShYEQFP2DLV6xx75mH1at2Xt87bNe3u28wk/0T/XuNwNjUvs0Z1d/JNr4NGUPfZ0p9tg3u9F116p
gXRizXUy6TgDnVI5f+sRu2ZDhETAfMjYyT9zbq+7mDVniC+RSvbxl127izXjRg9QJDTLrIPseUcxcz/KcjHBNDoqGL+00Yfl86XvdU4QsQ0ZI/D/+/3wn+bwkcvLi39oD8irB9fN+w5psCinqwlvW1xF1UVphyw0
WCDftZgoSwR6hEVijkeBbBPoClaq+yrPBca3tdLrl5UbEWpB+ECYizhLRoNjxYqeCFKrAlbyJJA9eq7QX1ikDYTDi6bCUnQPkT1VCQvLSlhMSu5Rmt27te3aQ1GfknsIt4t2Z4DlA3kLq6AXF3F2+28qiGy3LMNa
I3yz3sK/n1m9yn5ebnz1refmes56XvvgCdZ0zKw9gq8weSRAoDgJ51q70zclf91Jh+C/LQVc4iX0Ihfr4X99XVgXQyB/byBKuhBJR6k0T1cnHoukZa6/OZGb/kesdCcyHejk+psTfCbIQVh7tDD1UaBHGeFoWhm/
VNiHQib6odsMfArCWo10K4fVxXsz8BZIqE/d8pnPeWGedKL7bpoPGYjCc0+rJyyQY34ew0t4nsOSAmZ78E4n60vzjTdZ5rQpH9v/0FZjxhOofSyf1R0wOU66sanBG6vBXwbT9o34iH3vwPOPk9BoktUPx2eOeu6B
koi19iKsiSR0LyYLngeucDvvpEJxaBbb/KdImQO4QIJuDl+i4zvM49RhxD8BSnl9obP0bghmQpAuU2oig0nBnA7KYD+UCPgjQwcFRPeZac+7GHXW/E+oR/DcMe0Qd8L494CDr4IMjAQfaUhbxfQgHENJrm0i+xAU
2qvVxeo4PD7+is2Juvn4MeUAIm/IIOZH6Fc2fJ04C3VXe9PSSSUO3ZSC+FaKMGjTspJk6EW7+cZEOpx3Dr1S4yjztink3f1GjGQZ8GBPzofhCofAfI4zX2MZJJDiwPNBZY77f0RaEiy9aYa3NCABe1pQAy+Fp/DU
nsKTHT/lbsEmSb4mAJOlZkJZYfI2j7RduA1Kt5MRnu3fXIrl6S+QvUW5eUdHV2KVMiRuNbkeeSlU5kn5fMzpmFZC3Z8wAkoVNhMHvNfOAz1o37M/YXrNoneUey+NEphI6JZQJN7ZEdMHOctPmj5MD1p8waJnou+9
WZyaOftfrhNi0zZTE452lw2egTp20bhHtGaauAANDkZQsi+pNe86XQzPRVtSqZVNDIsgKUn5fLdlTEfefw/y+QWbh9zWlaZqpJJHmqBXsNuh5ADyvoWGNat+NdlYj+/zQlMhSfpsbnLcarSKwBko0Wps6SV+kF6w
UsJZtSDhxNlzeFe68D3oeSVzQRhfWDqBZOwHvIro7p4bK+a6HVAHJ7dY4OKVCmgVV7AJKkjMts1kU+UpNP6qvmMzQ+60INQwPaAQU6y+UAVhd6n/WELE5mMJjeUsNny2lkrUbS8L3yAcNSoEmyueWmG030njGne7
VPFij1peRsTDbD0RGodiDsT7GyHXgfXM7SMH7twNsJkuxslnZx9wiYVNcX9+y6TzdSVOpyy6pWf7V1lyst3atwMlZ/8ruSoe6IPexdyQa+6D3AUkO38YZhHGcgqPu3UQG8vniKa1+mXjW856+d2e3U253baO3I+k
PYTHPet8yCPnESc9+XnMxIXiyeQrHs+rWiwBaf6C0bMVUZuAnoPS0ElbIJ+5v3So03a6YM4YsAcTHoUfjWhVi7FlIfAqrVCyNlWDzvi19jNCEzFPRdAgz0evVSGi7E+S2MsLGscfL5NYXg3Ws38RpGIQci5uL+xZ
+dSTLLvTp04G9x4up+uHJXe4LbjGElSh8zsWAPE3X3vMPi0Z2U+mkEKkS7RL42P5pyInx0oDl41oK8bOlmSlGhEF/nd7hrYa1LlxVvfliJGbtI9UEfKm7lAani29ZnxY/aSTCukHsvW1FkANIaim2KJe/3436RR0
KVrGrZA9Rerrh6jHIl3Clnmyp7h8/fvY9B1MtxHBuLKRtjrPXf51Nrj33xG5ZoROxzzCzHTAJRKV6slpUgoH5GlokeiNFbG0vdapjEqJBuk/n8rZ6NGIXqP4FQxtY0CVG+uv8Ty2WzEy1cCu/nri4E4EbHEzXKya
DI8e8JhKN4Z9Tb/JxONv0C4sNqsTeGuvZJKzPdbYXX/yrf4kS3D5oOeeRfHY+kJuMxa5h1C13i2VPzJbPhIoTZL9wJp5M/k0oX3Y5GN0UHQANn21ZMu6a2h/hXkFkmhQDHagb85ENh7XAOdDoDduudEAsSXZMG4Z
4hsxFXTYP2leyrawWZiqivC9QdpRm6s7dm0vIQEVpiQUnxnbSgEFVukntv2stk9hyz8vu217rO1tVM4GmujpBkgoZDWm/ZOcOSfr7PqXwO1/UJc0KfOEmsfO/1vumCvEKefJWhp2JZTyMsxc1VBzQds/O/3tfRGn
uRNA/aLDrdjNQ8R/+Rl96XJUgDaeOOUuWCMgGMVeHq5p0JQOBKoSXEnwfU7YGzZ+nMV4G9vkUfAWL/umvUGLNaOAhoapifQkGldQ/AKGVjO/6Cszr4X8vqUFrkAfi/AxwEeyLQLtkXfrkjXlZSTBNRAMy4JEd8Al
hLWVkj+FqO89GqiqclejaopQcIKwx+fBKWerNbBNMmIoU9IzNIobHqCHNGRquJ31gZCf+HaMzJaq1WL2fFZVNeDSrcfhmz9UdnG1cjf8TB3+Ud5Bw3O4EuaR5Z3rMCJrrJQ3IfV9eTep8ARixTjCDX38PIB6oLCG
kKytUf49CoFzYFj6NCJlEAcp22HIlkesyCjKQDA91kzHWWzsXtllChEjmjNxZKdqUZSFbQlemJADiUAm130EDsDFgAPAc4O9ZvmWt829+aYHV8qGrLZQn3OsYM2O8s5C6YIcWg6IZOZ1pr4U9BYf3o0JBc5RAUSw
hlbB2SmEaD+FX/+S7OxqsQSaqDYQNXzcCGyp7TgeVYRmL6lJw1EartTw/a4xLdtZEa/9rlaEDxfnRpLSU7gzfW63r3Ze+6kIjVMHKwZd/mf3bc5Fa78LJeKfRiTHoI9dWlj5uv1Iu1e8dJVJg9TTO61M2IwV6Ksj
Gc8yvKvLQFtuC8UKsQgBpVgMIF+tEexJuf6u+KhtfZ6JDSQtJnPQaSob64qMR0rLkm3QbRM21gYZj+QeVEp2u4Tsr+/Ran+imGTj3jKtbKwLP27QhwobaROgH5sMWw9CvX6/+O/tN0kp94tKNiq7pcWVotqfYgEB
q0cs/cmGZjDE8GvETDGviYTNnhTPk30GWkDyGt10v4m1LZ1QluHnqXU7FD/oiVnM4ZVOAQ/mGi6aAAWaTArFDblz+A+mtInyMZ4P7a4UjzrOrsDE+MqH0tGu2j0aD3OtJ1N66hy3s8scTrbSu2EHPMmCmM7p/4Gb
mGKigJodDepWl48ayqvIGyDekWkGvG/6PDDcFu5G/lDs18gfH/S8jU6PSSNH3TwxiNBfL2tplCQp6bDxfS1S5BpEjhT3MdBE20jq2h6/Rl0MGUt7re7G5gwkP6pbO0DsIViu5npUQ/Abj2NR1QaBUE47caZhVs0R
UI6UChDECbCrCBz1c5jlkR/2HaKt+HM7yWaCKawyVckHVht2JAgeaaY+FOQLXkrSlNs8nXybmYsse3tmsYeDYd1LDsBkX84t9t7FUIqwJ6hlS7KzpbyQS0AWgmVrirpsDaz5zp8DQQva001VcoSSpyq5Usn3s9K0
bEumNYFuV8W83syxRwP0xJKKcv0DPU2F/AWLx0WhoIC/jq2vhmDqYlKmQWFge/uQDVARYgECeXvhtPjvxwRYWqEg8wjjbX48QePgV7263oNXXw1ci53zkfd0O3z+V/smZ4PXztp8PXSH1HoylKkKRj1S4q5wFZo8
s4VkJf6Wkfu9J7sCn7vZIK0AjPeYIfiVpnNG7SZSlhELy32Xh5vnbfZRTx2YPN1PkfomB4tLh7MU/v0fhsp7m4a18s7Q5NoJUKdCZzz3uCQMuyaIFXOMVEtMg11jQk0cMWkWP3SUOWzORRHMATkDY4n58NJUWQ7T
F00jHBwE/r8OXLbBC1Dq0PNS+Sds+PrNX0xEv+RizDydfzaf2NdX++DijGRcrf46eg9uJ07DE4QD50AjFplv1u39R3lZocY5fReiZvw69cpQcF07zUUwIYNP9/J7mijeuE2ZY6VOUEU6zj8CsKitoU/3xMpsCaUP
0MoBydcmZwDIgoPyRkS5HVT1CmT7tHnvFb2UfF+Niqc1nBiC76YRcds7qiBa85MVk3YavTLtT8V2+VcNI1giZYBChO0u04KuJ1HKayux8TzrmFJc06qjjoPSeYhN9W/cE5hW7Y+7RqOUd/wWy9rj6NlBRyhchT+I
ap1cyZcPDkdx1W3cSqrMzOOumOt4a8OjDYyfSbt43CTBA9Rf7YN6Te2q2759DJ4cgeGlhV4L30fIyTkRqVR0ae5pNpbbz3WaKzERVWVusrWTo6E2fFVlvlbnFAYrJVZYqAyDm4jrNGubIHlyZ/3ACor14uDmeOrs
7mHRgTZw+FqvrAYw3lylvQImVwvY6Nbrlj4Ot3C9Eqz3X1yvE4DAyPeQk8dcvDcNKED431g2/mE8l5+XnbkO4tErWpQOO0ot4Mkm8lh8MhW4Xh4t3gjvWv0qiCDQm3dWwahtELNvXVYgzsOabrLOw4XrkrYUsS0v
2TWfCMT1gJYurUW2phhueThSl1TFaQvbDCsOCorF79G7CS4wsYhp66RacGQQ8gPIOqpRuAWW5u9s2zfJ54zouQdmqNUXQu8jgRIBEq/9siFBuFFTXD3zsJYhi4ND2LdPAj6/UvKwYXXGbNUOVR6gi9RScPcfxpf9
F8AwOr/67LDITm4YBdobVRSDH21VIQ8KAgcBxN5HZna7F8i8NHoMEF4QvYjLaywqp7MlRKZP+i20QQemLUyLenWKYnhQzdiFmYHHpW+I/Ft+eWTihQIt6mohklHohieNcquV1sRd8IblHkJucqAWVfdU//tPQGx1
h2oYzHy9zCh5G6I9niManr5stZD8K2X97Aek4z14eiuepWYeUgMSLNoJ6I8ECZ7RcjXyrqxLfghgPQJXgqzH/ynd5trUilcFxLVCLC7sQEYNPsWwz6tSfxzMvLvmMMBzul/1ibLSJ1O3bBPvsbh7zF/QAYnXlw72
nKavP7h0K/Sitc48wHM5BQtDL4HaqrOXRa1W0K/eS1sY5AgWhp7sB4M2bWs1alrle4sdDHIEC0NP9l+02lYvTwZtTOxR30sLKIqlKKAogmJtWWmb2kKaueb0hSWlCsmj5iljPxIZRD1ySjY+ZYXUC9Nus7zGwjtU
L990frx6X9w75jAUe5o9ZgYGLJMM1osXW5Kxlq2B5eXYGzGD8AC9+afj3hUeFp0+gRtgEiv7rFy19au+QnQ5KaqUdMXtSrKn8FUwpEW+NE1TdItI3SJ/PnGxevVHbLe8L9v3ONVkgVt4F0/2VJ6YA2Gl/coDH2oS
tgw2G50j5sPZYjLu3NUzuBsDqeghzU3SsYOz/4tYA38H1nl5eSMXor4IGkzA1o8EmNV69s6od67DRjHuPP3IitPpdJh6pc08/IRU8QnDRgDX0qlQWaA8UoeSwJ4TdCgJjAQanJBPyS7wnRlVTEpdahmoPgGbJ3tO
0Cdgc5PXH1Qyn2w54m5cXdjNvXLKTGfmc7qqk87BgwZ/hEr464QIIjaefAq1kKpvPPSopGTdhg9rvncN+umDKVmE8Gjw/I7192y9fNKQ+SCUgY1PRDVxcII6x6VuDGVLRQca6exQ49hinUIJTMKMaDAYKSNgJRIA
5WrN3JGZWRTLPiFcQirvuw5M0nDcFaw3muiGFaq7he6Sa4JCywy1oLgKqq0WepV64oI76uEhPqmThCeadvzlDmPsc02UvfaDgtZUg4JFE0g6EiCaDuoefCUjjYcy39RbOviRZqljlzLSiVRBXMVX8U0Wf58bdjkH
kFdrtu517aPK9ytoJehcWR7R+4RQ4sCsVUY7X0t29zSeGkCjAhnNIAt2lUVzpAwiNO52tiHodTwaszE/pAF9xxNQPPzGlracPkeXAQY4agGsqogOESLSCIQtFyluim7AUmq4uPqhLquRgPtn/VdKohbpirH8dVjf
WteieECuJB6fT5WHoCyQJ3z16SHn5fE0wnBLkYApLuSJu3iIFnxM7EUElSoB0/Dv/seG91vMWmkOglOj9YAWW/vfhgm0JULy4it0td/lexyn3PADPStWdz+6ftV/6ddflkUOiMXqp11+zfW49cxhy/ps8X/Fz1fu
GD7+YaDJYPDhGjvC6WgL//ghVTgfKirko13FqwA+sE/fzFmHVdHDR8Lt7kq6U9PP2uY40SHXEAj70S+sLOnhFK+sV1AcL7qiR7BYv+zr/w3flRof0J9rTvl3wgebd/2kNDUJb3jdIdSQ38hLVepCTi3C+wDm82hP
tUz0/teajfTgxgnbSHK7hnK3xaGniyT4J7RLNUu/+6OFS/mI4aOWPlKanyiJFuxpS5ofa3uP3Y+q2f3UR+yq/+e8LZi2/zwMiTTUPr89f3sqZXT7ffvutoc1TgOrMrXbssvfnrxur+GPgc9wCL7seo2jC1KOZ0/H
f0O9XtMa//+k1xWOh8a69uGnvZm+jDjPNa3yKHfI8x4VKGBUuw+q/aVsx87nrJZS7l83f/6H6+wNgIB7LYCRPxfmMtrFhvvrOqXAe+sXXNZcQ1SnM/+briLXr116I9up/GamkItoQ5sqf1bf6KbGUq6/UdZXnzVG
s+Z6lngXhq1T9+5GzQoxzlsjaxLdsXjbQH3bZabnzOoTzJhHE/rz383F5BSm1/dTNtPiXjadZtfL/sR575/14dGbMfSn1QPzV/s63W99xYdfdG/TicVhesHqQaXr5LQ6uhHcXrJPV0o/tL/nPKv9EH6pDy8/4QDy
hAORR3PXiZcvsX159K/sq2vXCOih/ez0x1SJ3c2lpLf2XWNT9g9TVdk/sCMP2ePbZBCPb/GwBv7tmYAqzd/o9odal9rnSu3/WWnNUoNdW67KnJOzrPvtdT/XNpDpmjW06CLGYD8yjXhPAewPfPxpqXWcD4SZyX4N
p/HxH+4rxvIb5XA/dBvm36iEz2sNrbApYR7kP+Dz0xVlx2+ZOma96PSGag5/bPoLMoad97v/hcSOOY8SRA2S/ST9nmDIsvH+nKIZkM7mJs3Y0GZb/NswGKuNb3JXXVNeMyVyt+6kqrDSvVVUaGpoRX6QfLDs0W9Z
y0r79G0q0Z8VKOccrpLPbob/F74Met7quOYnX1t0hJJv71QszCxjhQ5hV64sUQV4PQZ+9nPn5P9kHw63kBCEgL+e6aP0O1hY6/BzO38pF2hJwWNm0aO0Vu1ccT4f2OzqEfmevs9Ofsl/H7bh+uNcrvbbNl4uhDZ2
MG/tLyT1f9XkrvrD7x/x57P8NTpq6b+Qv3/WVNb/wlaLUdap6eks+T+VWYLTThwdFby578y/oVdEeijeniM1DWwsl+HJSPsvLl//6ZuEkyhRcr944/X2NwKcsivKutp4zc2AGd1YqoHcdJYhul9jizRm1PHG9y7d
/UR+jNSvwrkpm57aeJ7Lj3CssNRJAv9DEC7Vc2VaYPKNHzWSdgQ+/YFHP+lRVTZZ03wmIotYsCLa4f2exI2XOvD9JUQkvX0VoIQUu+CpSZdM2VDqWi+wZ4KUCAkoxIjz0giLvZ2g+LgvHyXM+4Bp2aAqExmHS/Bo
Tm5X53vjEhh07Jr0byY/aeHzCyhQzfCcgEU3XzEBJTUG/BD2Sf2krk0XhEoUdfFEwQqsIEgrZU4RDoVYsvbXxRSEoI04InZCOgrYgqXaIocHF+KkKBCpAN2cCBQzVMGUVDlpn+xNuQN7Kvq+QlFcPkd71xqlAupK
RVR0uN/X9p/i8BbCgy7OKTRHLC0P6yImOgVXRwGOh4E4AJJGCDVRwgwSqTo87Nj+/SPu0ews/lQnr78n9oW7ulQe2FPtXxX7KTn9cCdi+F2nEMcOttXLujgqCzMOYMAI6XeVns+An+IzsavEokSJEz0HSCkDMN78
yzDBGohGvhY6lJkuNrbAuhSM02ODwjVRKhHSMgn7bZqHgleWhMX26HsAMq37cVyQi33SCjxOKW+ENJPhopwKbKWsFKwE2jm0r0Ktbgvj2UAd+TXI61B1nCcQnXekVUoX9kU6gphXO54aOSHZalFqVILRDS8tXU51
yr1lwa3phYyUycXdFrkY7rDQT7qIRhYnnoJ5qKr+ODG6+MmeCtjLwe8nHinzoZ8UeFWAK6KcfYCsgVkePaFY8iW8Zhjg6qsXOcgBdxA+CUiiERl/N4FPjGYsIqjL/YBRHQuGC5hSgYji8k5n2w6AGGnSydcEUeZj
K4jlfkw+dc60Cd63PzB/56T8ZznDFjfwVOqHgXGC11SgLBZ6q5/12KB/EMIHRKvAZBUwQ5BW2g4CO2jaaGwpqdJcgxERZAWXhoIm1hGSntQuqt19Ic/hEkRa0CRpSLU0iLJcUIOpdtHrpKw2mQYfcH0lGCmKyV5A
oSDLinIkfij726X+iKlfb3MAd5kret+nmPZI0f/SQBrqkIzNBzOxvFPZO8rck1DuisxQ6FYyJ8b50dqWCWd9rPiStCAAoLkcixiPQm8oYrphDF/LUOLAEqUPjbBJ6DdjTo8ZdTEGSRDXJKW4P4OWmcQGlCzGLqCr
2H9JusbCI2JCJ8U8BShKxCS1yl/whjUTp07FRoW9eQJQv4uivrIsg4NuUh43laCC550K2r1cfJKdpnAoUm8TimCL6wfJlA/uoDH8wAF+bcFbxCWb68J2UkNJ8ZCT+7XR99+aEE5NLQXPTE0FE0CWhNOYi3QntE3e
geV46I5Cy4vyY+FBDqcRZQ6GVTYM0Jox2ZpEFth7zMm1IN8sjWQ5RwIY5bMK6tA8gySgLeuAjZx+NuK+l/tr2HXHjuPAzxob6+M2Wf3HAw85Fc22xgxSRDVYuCGoumFIigm3eELTqDKN9A74VVfWG4L41Yqkbol2
jVk1Y5zwmZ8H04/BfowLHCMcVWaomsKgrcOMA8yvXSnQgSZC5oaEQQj4uWAt8aFRIGk+UuRYwnzxtOEBfe5aZcTpSZSEWbUMpoJcGxBW24R1mGK1iAvBB4CUwU7qFQUlRrwYym0itIlZq6fAENJczHupFJ2A7ZT7
0zDo4zl4CVJkHQLffKi265FsyEkgUQqojiFnlvuvIWHOK/L0jYVQOlnDh8Nb8ySrpqKOAkNB8kWqbaxcNkZmhFONnlxuOJBBNuN9WfMwP3aNsTArR0kTpH0uBUV55B99DbuKsBBEBK75IFgoGIVye9qY02uk8oki
C7KwkdmBuOJjIaZFUDtjRPnNaT7QGwjxP30GAQGwNTwXoQ2PyANnvTosD7xajWUErB5ac8+wYrrOTRDll8rVSrC7Xa1Pew2CwATOzrR1aE9bTzL5vKu7CherBLzkY0TT9sRQFjJ2vyRc9XtQXtEcZeadNdL8M7y2
S+0lHBXZj5Br2GamaSJiIepDo6TsgcuF5rgMOBemIsLltlxOPRuDWi3CuhQhVGNAriruaQa4x+YFCoP70UTmryj3rzpI2PTFS4FzcAS1vdKJoKd3OxP9HSc0Ng5bUvviWincFcxGTPIJO4+Bxxgv0n5Idm0ahlwV
763Vmhj2OOCtcwQK9ZC4lXO0qTDjJqXCuYhvF4/xS4rk6e2Y5JQNOvHZX5eqkyf/BEMelNKP2NGz37FCqsAWi/uU9JEsorPx4PvEiRiMDsLpOHapFV2s5KzIAOBoSuOiLCePRui1NxURSiTR2+KSnjO9Z+h0JhB6
yJZ6lVJq1YozYNx+U9uyungE3qUqP8f5zPqQN+1P6SWNpHugHhH1aIeX9cZ4M3kD6HsIzpLccWnMW9rBVgi3CGws5eLUP3Nymi/R4FpK7Km7lVZqg+68qIAXeByGrbyd/yeANgx1mzTihokkJXEGGJYm7BLyKBFD
GrCoRwfC3M5B7e+2WCoiQ1uIgruk0j/DkrJzj2+s5A/NIS4m+AmX1U85bwaD58RKxTMh9RQSDDmJq2WcSzt3sKhYkCgln2MkU5iUF3yuON/sYb7OxPsGFbJ3QXek06Len4t+NuilCEZU8utwLi9paheRnSJHpINU
AD0+Aycyal/TFiI2q0LFDKqJiCcXiYzxQti25ykqA8H8QAmwX1EEwfoFFQr9XgkL/BJH4RbKuEKZ+pV0tNb4cRRxLkCoY1oJ9EnwAR5rUz2PjPqJwt1SpILj+pTxTiBrDXJ+tKCppXWYQ4IScindHCMnJSs5322h
tSpcdkZaVyw81cIegk2NESnDs/KkVrBHvPxC9puTrBTKIbknxQbrHCaEo6Hmen0tL3iz+A4NGKU07BE/aRU0ujX/nbGg3tXQ9taHMqce6a/ORM9zsZploX7OVZ4Woud1fJIppoYf5tMptdXmEAxpbmhZtUeOMGte
PzR1cS+VkzKyTxWFEMl/yHuJv1Wv4Cj8IPdLAclZVqXtzEFa4pLALDBTLfDO60taQrUN9w23cBSWEMkcoJ+1Y23hAyR1DE+em/VTo75WkmiAfN0u1DFeQGERrLYI/qAmmrNmhNhka8r046ZSCO6qtFNkAc7xKIcC
3mBir5LDJV/cBK03ALoTAEiEGF2O1R/tHRdiJ2Z3vc7KgpKOAV4wSiYdEK8Y1JPtTel87pQOxHBSm/Dyk18MH4+IDQJ2HkX0rWvVxmhqTzoEsbeNqseKw6Uuuwo0nG9KPotH5LIIk3n6Qk2C/FS9HET5VUdVQBZt
06N+B9NVDZUJga1itg/lpZ8F9TMnN5Nx0d+UkVtuSb6ZPnp/uN+6Sz3rEexrNxpdizqTK23cU7dR0WpeVOdL/5SLWBWukClcF+L3GGb0UCYJUGuhwd57CZcHtWnzKg9XOJwmyWNlmCVamvZj+Iol5DNAgykdBC40
yarog5ix/HlSqI373x2x1ewOR5D0N/iU4+h6eyO2cDKytami3AevR1qe/d2S+Uf59S6Fro9Caxa7zGjmh+ZCT+zNmxlTdq8nTNgbKE6VEe5uiGYWvNwct4zatVylYBzGhEytlvnFL4Vh2zJOVBzmC9a8xroCwhn+
0dtajtdB8fndm7EFHdXqAHktApxvdj6XE1yplnQMy9U7/LlY2lp37wt64CdRv7RUxGsEnheuwJvW3+1NB/zUEaywF5NwlPotamKGBIDWRa8iqF3uMBm818rWtEybm35Ap2Vnm6ECt2TVTo3qYcB5GT0FI7E1PRwA
7GDr0/K0DjSXajJqHlwT/6Hgjqocft4NT6xx3WlMO+n+VN6o7cDl5Dd9MEy5cERWcFnMVPMwdiwipMayYpBrObD6mPMQRZOAQxz+mHsgaYW5Rp/Bs4t0bUmavstIEwdMt+HRTrOrf0apRxgdouPs/dfQ+3Ynq9rV
rli4gyfj7ThgnU+bZm3ti9jvZGNOzaBg0BfDCI7GyoYntKf04I9OqX/qHVa6rSjvRGiUn6ar2621Hczo5DQfUlsDOcYMFXJQxMBYR16wQ3twvG2ofg5Op7vKkeZIwrLLiFWrXyKrNAMJ4p1i39Qisi4CGVC35FsC
/t4NRxZUtw+RNRYv9q2ch6I4mz/Nzjxdmzmb6NHMO1be9B95mLjUj1I3OY3sDtyV4BX9pk7qA8ROs0oWZbyR9s5QL5EvIX3P8XJgSCSngt6wwvVLyZTRPxn76rDoc0wNljAcX7jaKkPuaY4vLc5QrnO1EHWXZah+
DO2w2KcPmaAvq7VBCPhliEYfcqG7ns8seqhW+KI24a1a3gMiZmJDu9tHKp7zWTf5IPyhrr7hYY0vy1j3h/7id6wyU0TXj3kkC3R64ZQkqPq4docvVZxJqV4HZWDH2hbGQj45vcrNhP+DQqzWCjSLiWyoH3WPgDOi
pVhtLLjFZHNIUqNhB+MVG8DYDsK3XrLpWVB3TJS9CdABxmYpMerH8cM0z5oAmy4q7qpJtDT1IxGVl76i1eLXFMJ2cQGqqdPNaspv+VBawvu+xnr1SQCgrWgfsoDU6w5z78igjjO6sQZ94QW0rB7VX97C0MmX31qX
tx3CWc+BW9+i6KfMZXro80/gCa58+SIyU5zzxkHnWc6x+zUXscz1fzxt+xa79hkLPwRZH9j6nbD3/M5aD9A8SvqWtyfNNzljvfa42DuReqP6I5ZLARRKRFO7oX/Mph/NKAjI4L1JKJFb7cXXDn/+fSITroj0GOQ3
SiPS1PuuIxTDamVBWsYndkDyFNcf8pHrPDves2ehuIjDjQ/JKP+kRi/JK2aNd/Mg0tomgHUjKY+mY7rNXkKLGFmkcw82JO5TdhY1wNrwtShgZFm9BuBSXt4GT1mXaB/fhC3niDK4ebeeS+6I5ijf3kRNndCOAhHT
I2r51uX3wwJDNLrDYX+lvBq9x/GW4uIIGAoZdKcLED+pCWqwEgPdbERA44Y8swrNHcUpsGl861Ug5Jxls4vdTqLRiUOMjrNO8uIQ35tbrLrFEcenOUSV7ivlcEoM6SIW9SQN4Vian+iPyF4qwJQNS3nPeV0scnyJ
berv3CdVP8+h6ZaMakYapQhyaBXR0vDPBeJPFs+5ZMJhbFKDXViiBFo8qcKMCtniehHDhJs8mxow2LB1b3mwO2kZPkwp908gKBD9CKgr4+yjzDafFH/UMcfNWqtXUg5Uo8JaGLxA71s/glH8VoelhuK1iLBdtWof
Tq+JBNbsu3jLfqleez0ZSNiw+9shYqxN9A+42/mW1Ll4tg4KXFuLf5rPkULZNEIp6K5Ul0rkIXRN/FMjbmuIRbEBNa1RuwN1LSfEmMSDoVDDvAnWqpoR9yBpZJ3EY/ZAORmWprCmII6JtRAsQpkBLsNtKxgcB0DM
u4OxB32gfNOgor9E1T9TSK6UyjdRha/sKcYiv084Y07dnGwsaQcKVV0yxCpjcImjvC6B2RCGw54y3NJTG4GHYdm2yV2A0LPa+ur+Aqg3gO0BQq0DSnODeW4C7F+KnD6Cq6AoTitZN/Dz4BWbcw12ojIkDMlbFblG
W48XbouhZ9Gf+MQy5Kn9FAGSjyDpcEDoZQnXmHDOwPd0TWTOsB5z/jpixAkWddU9jnHgRKikmMr783k+IZeuJoG0R7moJgR0JMTT/vFs1pdaOjmyqKybu90x9YuTfNlviXomNfm/MsiOWcrKrMhO//C0Y9Y0WYlC
kRDRg7DUt31U1v/575T8u8lPSmYlFq+CnHKy3U+C/CEPyteZoVrVEqkOyuqeTt3UDcHwKjkQtEe+5IM/XhnVuHggLhcN3T75+vLZFKIUIWq6HU8sXzcqqIrNq0KxVY93AkWh7nGlXZ/EjhVWzO7BhghUbBw7raGH
xFgeEmugA89tdMEaSKF/1Kfretx6iTB2vHL+syXsTHsdDgqPWeFQIg2e97sBnryMy06lAZdVQfbnaPXQh97row2VguEZNhhcxOASriKxes+V+vx+/q0E2mOtwMU5nfx797aXWpufZYvzFhhiSoFIVAS91OeonS7k
2AV0zzBwdg7yKOnwsHLJ3ztgb3qmNhqdNLQ1fUKc33nT7NjGE/z5ZyeEBwJp/dzBXJgRDzWAp550CewUC/QHg1Z+ei2Ro2HlW2oTJhBJZAoNrT4Jo7yfJYL3lxIzJwW7Z5sHRHdb2ThMRRfbty/qX7KrE1t5EKgR
+nzq+lgsZRvzR8/PgcFLA2TE4vRsToCoHccNp/T8zqlvz6rbMSNULNNGeWDeMRBec/vfwKSSVBN4nixuH+/wcxvSoYCtr+7Voo9APqbV2rE2oGPBiKtH3ZDdPqkFHOLk9lPtGG572I/UKe0XM8bN2TksPWxw2LS0
E0x+JLPyxx1bfUmjBi4awiYRij/IrM4Bg/FBl3JmWZC7bgRRaLH1b+tAfoUFz5w9/1rxklf1CM6UZ9+3m5lBord/kZFs6z/+PRlKZgqbNjUIvEl6mCsLh/4lAkL7mXjRtZr/l8XYS2zymM/sKs6ePkzu4s/SNAFk
/NfesZDS3u0PrS9Lxlbl59ULt4BSKK7+aLhJgp/AEjsf2TPQSuAUNNOrtz/4T1SgRnXzdbw/KTt4fjrb/4pmwL4af9jFHv4LubKwGD9icTrsI7WURAFoz7MAaWf3dyXFLXLiebzCZ4xq+RckMfc9eHu+8cMCSH2B
n3TUFjoYi9DyfhnLh/tfZ33BzULqr+WIuIk8H14XcsSzMEMli3PZsoDBlYpKR+xX7/U7rgEO4g5OD45XDsKY6MVBi28NO6x1PoToeBkPwL/u6tFcZ+jfwZrfVzh9TJ9BHZ3HQSGJCM7fyWfe6lpkn5Y7T/cRRjHe
w2i/iFO4vxHjKEnV9/2ZSLyWfPia38rz0qNLGbKLeJrva/hyyE193FkN+sR2nO6C7JxKHsqhs1HmsCy8m5+W5KyrLKWRAHa++iGkgljeix6v/JpQW7Lv3STDbhYMx3YW0usfPwDOF1aAsapT6z7OLYVXY1UWTNI0
AqTMFYDyI7YoaWJaJSsxjY2A1DDQTfVDgta5WQUZO1gcM7QdzKTyuvaQeJ+/S1z3r0NFdFXQKmE7oMmUPZlJdC4AwO38HzKi5W7qKl/8ZsFFAW3uAqWjPR92zicrsRZypjGubTFXGOC1gNKmoCyLLTCw6jao1nyq
R24tyDoUM8WCm0UUzLA6rEq/gJSJtjEWaSJce55BpHx0D+ZWOUXnfhgI6RuVZp3L9sEsBNyl3/aYykVVQzDcElSl8rdIdIi/zDeYtTaCw0w3WOWWa2IeTG07zMRYLQlBjv8wi67Copn0Crcd216P9uH4R3xzds1Z
r9oY6eCUyBusRhH1go0kZUO6hoR/7HOKLFBYZaBuMw8Z4rjh+1czNbObe2PM5zTIUiGbJG+jdl/Vs22wYUsby1nVoCQgYm8LOcCFbOdiMCNfCeZKQ6DbQRJY9H5shTPvgS1jxQBqTP+/iz1nJIs+U8KrcdY/21bP
yGcDoOAprx0TeRAMMluR/zISuXddFwhK+bwdDJX5i0iHgEHtIJrq8fnG8lr28HgO8+T3G5AhXnt8/1tSW/lK7LWVtWNjhb1JEtD4uLDBMWJ+JOcxh6ZlvlSIcyB0ExtOgIZprZxA/JMSb6tvbdy0OGpnAlttfQyw
XgJmu8VcrpkzZfU1zjIzAAPGF5yGfy+cPGXvL1XWfcapz19V6s9aLeEWIKRuBlqpMFcQYkUx5V5/JHtnrnwGSVyEDtYkOLHjknZJpzx4RvzH4F0IUpluKEX+O38br59qh7/RPOf1aqw5v0rQud6oeR+JQNQyiefx
540Hk5ihjBvIEpAGcEJhzV5HezrX6u1fmMRl0Od2qW+PW0lqz31fzW46WvWvD7Ya/5v6y39N1/vX34T+4nuUjK4bmPJ/bWCDG9rwRkbt2y0wyZyNXA/eumHs85omhd/oRjf3Rjd8LQ/G3//yif7/5u3GroPy+byk
jZlsyNP7XxvYIOG9A/i7Xsdr3OfM69zXfa/Tdb6m/fjYz4/rdb2vryuDfhL1TttwE8bxG66ENscKad/hNxZGp0GAxvpzHBmrqtpQqjuwkb/szpviqi/wRmJVwJyPRGmdMKhpz2i5aKTCQBo2tC2WGuz0pJ9nqaN0
Q9qm5N2BFlSDdVrB8t+aKVO2gF2j5AmqcR8TjQluEfQDd51v8cb6Grgy84lJhfnNrZlN0sG8AAi2GJ8ZLdZfGWcljZ1fmGiamhbYRuS5fHXHvMsFDe6fhxhGXcUE+3X1+Vg7bUxk1ubduNbSSjJXOyJrS63kRnQV
PrbzYMQ6Cu7IadyEf2E1QhvgCzSlAMz6XcO/xAfqTAAO2yX4KYxPuUsmyDDfC11XqdHcrvEY0v7o0nivhEvWP4B8QrHaY9ovUv11xuIrFcLAChxotBCQOq66/jWttHQ7bQMROENMq0VX+ZCaNAFeG3YyoZWnblO+
nM+8M9y6Y9T/JLEbiTWAmwonScFV29n77Wdr/t6H8y9oqlH8HKsoOp/0h1kYJBkULkKN5hfOTEUalOQn/QF5CaBdijokzoPqod0ANt3TLmuC2Tt69DBxV1/Y/ETIywbf8z3+4xBelfzd/MBtC5pw/B+PRMoMoUNQ
suvrjtWMOAhtk7nby79CpLBNLhanPTtujBCglnJrztlCRJp/tNilLnufjUaG0787Qu3fmb5xEOUhfMcrkwoUlZFy1ncqDgqI1G2nJYYo9ycOVz0Au2jtv2kRvYFWYBaa4/AbMo1gJ+wAm/rgnndUyiiw0U7KakWz
kX1IOaOyag5oHAIFEkCjo4NoHCQfAoH86qPHXHn7y19GPHHj2K7yZKAMMkeemmh8s0EJIHhuk60Dt8qGWS1wgehwXiPUH3BFZDDmDhkjyipFqGL6WkX3O0Q8wKJazFqp0OpDbyUBmgAYn772l+RxCdz+Sg5hLFq8
uG7mBW1/CflkJCDMgplWcXt9zEXkXWSWeiqF2up73ikxN/piWw0m1QJlf//HpZlK/Kfc7fqnz/KrMlBn5I3BFM1sJSRbShCEnp4+3CUms+jd5g8yCLuf8GAJ4a3Sf8uJshC5Y/jgALfxWWfQknKuRYqlB3EEVJzw
30Jsrb+iNwpWv8xFYLO83AivNaphg9JGNE44t92giz2oEr1WBTKwcvcwBvMtML7ELJeGi9kmMnNMNSZu2rVFxyrrVvZAbp35iIYrYA7pLO8KpqE4cIUJgEg2R4a/CxgwppQh8TjoZiON11fm0EnHjCg2XmwqGDCj
K2mGvS2hAVjLVeUjgxsOoQmmcI98aMoIjDULCc1c2xTOa3SdBsMlbRzbEpyNTBwRB0DHPBJEURjIBr0GFQo9pp3OOm2GeSD2JLTpnmTrS+qatHHgvsu4v3bFsQ9ZA8+601o73O41vJ4mEuogCazOgU+eWNpUZhwY
XfmD6AZEtUFww1kAnm9BwP17cWSMX5y1WaD0Y5loMAuRqpGeIcqWA/jsy5cQIIbC1lE4fTKhxNJMrIBA/4hCzstLdip8Oy8XeCst+0UD3CJdFoClkbBiBQqh96m1+ORhsAh1AUGJqpuPZ+tvOegy7DkVdBvqPwx/
uZMHuT51WfDoLfBXui5uMEIQ/epMo5s61FaoD/8q5f9qj15NEyEgl0gLAZie0KhEBTrDmpcXpVtwZ9GE9ZNdUbTsu0ZcZ1ijtDzUIc+0ggH4LGmV3ZLmXD38+xkqKFfXm61xPHDC66vElDPQmH5M4KrBn01HmV1j
s9tViSHK+OxtZvzyF65JpTUOmuy6g4tMQ260mnP2p3EOldZI+8uN622ezJ9kxQCOWglm2B6MvH8dOgeQDxyFngj946GJHuFpWcHd1sgADHSHdf66s5H+2STfzg6r0JsixziWuNiqPfDck0H/f19AMho7C1qyXa6U
1A2ke3rjhpH1D2vIsfJ8SBlIU/RS8fWo0xNCfwFBjtaQpoH/qM3Y9/yQwbq/noaCPMJ9R2byNRGaiMr2u8R/aFBkRXjQQGnd6lJRWH44Nav7ybvlLo5GuGVgv7Wim6BM1O6viZmrIseBRsf/FIe21E87W+7Non0j
g+pK8/5ypcimfRVHRhOHkHRWywPS12YtZ5ssZHNve3nRyUz/uhhdUqNrJ+UE6naM+NZKoz+PJuDl+avE/AMcgr44Rlofuvz4LriCBnKZRGZxfn3nhZ5prJ5x9zc+fojkB/W2zD+hu5MOGpVDlBod6o+pXtKUAT+N
3M/qgkavKT4366fJF13/QntJRVTW/ng8totD3w407Nsb5YHbpt7iZzl9rbTn8ISeoTpHzuZBp8P4I8rl2txK9QNVCMYBoEumkpYB4xLfrkWKTE/35dwoCGXA8Ec2SHLcc+HBE6iif+2EJxt64mzrpG8xE1F6pOn3
mU3NOVCjyH21D1cct+JyIG+5cV9AGS31u1Y3xNdelmPaT+GA2/IjvLf2nnT40+0NQ6b22xcv2bIMu2bgy/1f6kQUROj/UWf2dydMxYeBDrxUZ/PZ0/RrbJqUhK5+fW9Mx8/HdZ8mc0LUuzwMqn5UVCmLBwDfftIN
8P04tA9L4igIjr/2g0eUt1c8wSK57DSkym5QPcHX2vNrVQXCBrSFbxuaoSj/qZLO1rRK0SofdZ+nDzscqUnN5kCp67FSpcr0MqHEObBd0JrvpzZWbYdrN1l17sQuEm6hin0kW5ktMgFyWH7UX2ulDzSna1Pb+S5Z
wxNJ9T2o62O6yz6rwF0pX+uFr5fZMgyNaNnwGYVacSIBWzUUqCZX50znuQRcPXjflK6vT9MV4G0jxurE+9DHA/kTQt+i/UpUxUHOpa0+B28+t/pBjeHn+/boJKx54BKhVTfbF5UjupwEaE6mbI4vfNc7L61abzma
5LhX1daq175ZtyNFPG2jovLkH0vIb0W80H5q2OG+BfRd+Lms949HCwC4ZOLTO9brILd8FfeOLnFzhzNbQ8YG69yDyjBn5G1bgTdbql6g14Famr20MXP2HT8boRXMJ9oyafPt5cJRW1Dktul6/Qz6A+A+f/nc1PNx
krPEaj6y2UEu5Wueh0Bf/99rQNo6INE24MELYCwo1exdWjTaEplnQ0cZkOBwuKNv/jNJv/DhfnFSyU+/gfqGer15wtO0tKmzp5U30I3qEtqqluOxUUP37rMuu+z8vx0cwqIeBzGCBJhtDsggP/WB9ubT3mzYVY/J
/DjKzs2+c3S1I/HoFa6fLtJdAD5M8ddNkEAIUvI66D9IU/8Jqes91TcMPDsQlqcr40V86i/FPdIpZ5Z91Bx0sA37dxzMvrsg7CRYmQMV9PSkp362rS0Gy/cb3MD2I1lKphxxSjX+AJA+2IqiR1DSAqpTA+uB5m9N
0WUc2XC4OBgG4F/HBkQfdP9RGwzZDIqf0kj84XABAm7XkA4bI/Kv42nDZUaqxVkP4+j8bjtI9JiHBvaNe1JDUdjQxUmHjEaqfBuNCodTXlEUw3ZXBTJhAEFziqB8/oFx/KTwz5KJBkaNn/81bCARGLklGr5SqP2S
zKDBnXqGg4pN7eqBja+TsuO1nZPx9YcsHfyRuNfVKOb+/pxD4B3we6kGZZL1EYXQn50j3cdARG7RRQOQ3vgjy5S0mUtqp5GSX4QONxb2YkseiqZOtAniblovVMbpO6Q+HISwwYxovjcK+QTkfPTh4gi9qWd9qMIp
MhlMPBHy2GxZt4z9kwLq8VymII8jXJ84AgeQRcGMvovjR3yi/e4A4IJL6l8KZrO/FyX0uGEjJdP7J9gOLcjCqKzkyfdYGX0TxF4imPzGOnuyt50VSaomUjELcr+Zs9p/nFxvXfXfRfv5hzjgX1c8ngOR72AnTOZw
OUq5sNGuYwv05/v5/3+GvRPLjJ4RDHfRpB2UTJrRROTZQJzibh8ucUmAHO08Xltm5NcTemA6ttQLehVrQhu6P58S3H5iH3DiyYMh7GhPiIQtZEGKJ8fJ0p/RJF875Y/+1T2yNeO6hrKu6xDadP+qAtmbaa1h9lw0
eUaxZS30HxKAnHnyLGPfVYDjpf8Fl/5FCqz0KV1e2UCbfvLlClzv/66jxdVUk+AHTPXk5iHtEumqTzs6a1MwMWJgdSOlFUajG1fur6uxdz/nHDelSIy8daQnen0gQZx8uPjyR+dfr8qvxcnJ6YeqXoGLi0v+FhM3
NzeFh4fHIRGbGTezPOdKFvxdndcL+7dYn44ues7Jh4vv+FeoeMJmVcAUFhk4aby+V1Wty8VFrnodbm4KDw8PlZe3PWSNhYcSAuEOoiJ/nWBikVKUmKNdhhKDrp6wRDfPp6Hp30VRVrz/XrGt6gF8TqrGnrNJZ93G
YKNz1kTtIEx7SzZAlmxPRH09IXePT+eg4CcIMdl+jjSe3Y2f0DMH+mf81y3sEMVPPhcbiJBGOlMeMLeTuIAJMP4NEc81gZRpFQcAaosMQ+D+AIr0WTvKMghnyMsPhFMXsAcIgFHXAbBlj3IaLF9c+yOHWDlwC+TL
4KQvd8emD606cgNwUS9bt2n3FBaPCeDfHLm79/n5DuTjq8FqF+r7VBUlsFHkOPCsgcFVyRmdyuiXW4/ty8jw03if6r9rzF+b6fNc9pqHppFmw/09PGzFM3TTyzjQn1VR3YvV0lvd0zYajkWR5hx1hLi1i+Kd3uau
mu/mRqR57tZQfijwXmo+tQ+UyullQcxLRxOrywWeO7FHVtvFKCT0oxyQsqJ70WVgPtB9AciTMIhasRvUl4iXk1124YTnf+dwXYqo3UZJMnxhMt+JoBa9YwRCADCRtUnZjXTHCb52o13k/b5rwQP1qseox8dfNRSL
NE/3Sc5/pczVWcY3b3rOfVGGUkIM35GfwppRjD6ajAwoNg8Jk4ymwn3IRv3LJwAh9E8EEGaWEDJ0mRjtt4Z0ULKImJ6n42KTuVkviBiyYENuu2aPpZZTnTvJCHNgzr8p0lmlPWOIhs43rRClXEgOdsAl1kqKXV0/
VCgylJ4vALgwROBDeh54ZsZnYI8BRKRffdvVNhtZ2C7eArNHdbQKfqD6TO0xWfXdtEOeSfRPl+rYxBVBIN4a054/iGGRQj49Frt6gvB9sYA7zWrpIEn0vfG6ExLuwTmZea3KKW5YM8LSswbnpssQGKXVi3o4QGq3
E4Dkz3FrQ/MvRFMdIDpoARww4hIiuf0r4fb0dkEnUV/Y3xUiu3ZpMvOn11vxYZwRFARqwBSheEv6LBDtVWDg8ElVDKDf6GpFYz0WEBhaUaHA+5UQ0XhKLQMa9Mz147evYdn7yJF/eHtQoPh15u4CRMh8QsLaVt3t
WwO+BQ5EOgTuncWfsBeeqCgIjZhFs+mb7agZraq+Lho93AdCwbQaOhzUstJhWFbY3HVZHI/9DCRCMTYlG+uN7rU8fbV1m1EVcwsgQTMcwKQmo2/RJzT7KDwwY5HBEg5v+WQCPmkwb9k/nolaKCxL+Etqc+IQ6gr7
SSEGmTeb2z55xfbvTFO/5Wm7eYbglwsCwogfJTbrPb8zfJ+lISXkQ4B9pM0uxm5Ps6UmHTG90xDiY3GF7gYi4316mDc/DV2WPIpsd/8Xd/6as9BlCoEZYH4Cm4ywPKm6v0gTg/XxEHX75w69Z8BIz3FEgvzJ230D
/MAuPTKym5ssdRCwNsN03cF4BX3DEGmtmIaF59xoJhURrLx9qbECYxs8CGKmlE2T9WBg1JUzSyG4RHn7PbJGQUJ4S0/EtIPkwW3WmfZ0B83XVKe9EyiQFD9w9h5U6GF4OvXU94Wmyer5ydJBnNOdgng1YXUEcCzK
7g4XYT0R2/FgnvbOWBs/PK9CRFjX1DMEJgCo/P3QTw5/1aKLFb8cpr1k+uBk3HhsJwStdRCiMNLRKIVXmCi0XUp9/mxmtA49/FTtqXiD86tRpe9ZfnRejW7zpg2tyNMaHRUkVK1kVKWC0ZTTLRGtUFDILPONexr+
guAi2jRxhV0freDP3PMiQsaoBFsoH/FGttBYrJdFdrxTJQcVkPQbGdygkFBP6O4AuC3ay6MfldY+91YnfaG3eTVnDhwnTqZYJU0Gd1o2KRDrGhwEdCPAgfYxQz+8CYOPz2hvz/ATshP0+4WqvtspC4FsxaUBmqxL
N/KE0QSvxNMGQCt//AOGPfnwKLJdBEBDfujpASpnb8dxW6+ODv04AmNUjJ9PlTxc+cGFPntWuutdfLhFsFH1LmNr78VI+4A6Ou8bJ6GrJ8TGAjb5MbS/w6TAfz14d/H821guQ++VfFjpMx46uHrdvGSg7/te+Pnf
irD5eunbNajCk+F9/RaKtmWVvpWDxMF+7wlc2R97WPeFGGcYvw5Cfob18bSyCF9MwRDRQs5fakD8ypS1Su3r3IoSudAMUXQiMHVbOY/zeB1gUE3CgP0tMKwl7dzAw+SuDnT0orc8xnzUxJlflO86oEIauK8OGZZG
NiK8L30Ox7C0D+HMgtm3pmu/TbDWnE3NXRHfANzzEg9xRfksBod49OQRMyRPwfDgB1jpqFrc1xCTcjEeoTHWJ91MiWoT9Dxr0gHZOu/kcNAAFp65CB03W6IIq7pJoqAvgq9r0Ij4hsIfXr/W4u3IK4m2HEY6UFvH
XVJKY+vdese9WlNhwxFAEgswC7Az4Yg9UoMsIlmo7SKbcXKAE+xe0mxioSFjqgYqhMNpG2lGjaGDe2BrZ0UfcukzhKKdrxNFxFm9sCZ+F5zE0hRKfQqdcfENkM8DIWfcg1HBZ6p8SjTpYmUcawa0Rh8D3nLA1W09
G/mW5LMfV7Quxqeo3l17b3yjNxQDMWx952khf2WETcjSXf3bDgJGW5oSSzhxlezX4MeVbDpn1fL3rrClHOybXdnGwya2lAkzD7dtd/s92oXwsH6XnDh2czshqjnU+i0R4vz51UKy7lT4atVPRF4hl1jYzP70meWY
z6zJW053sW9HkDwwttFl34nDam7i3K40O6/N3Y4PLqGxfubzxALy8Gyx8ttHWN9/9IWxXDLLWhdSr2sqmqzTCiCZxjK3RGFAr0Ky1cd0uotRFnQdT8X4MKFnqZgAZeWtCHxH1R9t1QyjppqPrROWcta9dWM3EdhK
LvJqGa2WagUga9vynXW53VGXNPYTrS9NGVRPwBJUcbthVePWwIPBq09NHUsXyt7Mr+zvrJ8WVHaAqVujNBJtS1RXI/1u3TTiw5kNeCfqCPFAQ0A0/6PHE/0uAoVtwfqt0jSJ9c5KUdM5+jNMCldlIIomNOnCpBim
tN0HjZfPb759MTlMjURhMTCuz0HLLYF8zqjcbmu8wNRqmn4xHqQjemQ4+OCW1fklvpR9nxo3w5sRmWud/5MMJYmAlgS5rGSQ79iCqgkkWLXgq9aVTJSzfjKC6k3Drty7z16vpLV861z3evXusAT6Pf/xc1mZ3JEm
wFpX7KVSYNrSt6SyCGOgHyod9kPvYiQTOpGJAbsdP3GuR+ru1aenWQ8XAATH4OIoyg87Nlt0ZBwXPQfHckmwbxNmx4ADq3rtBbjDLvmCSryE+YYjs69k0NE3SSdCaZLYcXOOIsJBlYVIrs3GJ4livqzBYRUeaVX1
LhN/rYPb92vkdqs5Uyniz0C4rBmrFfdpPdadJ1MqTyZfYEkMvf2M5k3hylluNn921jT0/gNr7ta4sCr5C8047l3UuVp1LvfmrdhpXeGtcC+lsp8HmZRyXSOcsm9uar5kRt+EPuDvxOQYxzwd1+VUVSn1dMiR23r7
49TY6TDkuUqUZQl03ZP+G4uuZrKwjsfikrJUtuchXSSSWN8pJGw6QLcR+EpzOOs4RYcsI108mI3mfSRWvanW41d088K6NbFpWsIXNiin/7p12skJ32RBAVSn59IZ5u3716fW0naCMZtZJFt0hQYrjYlsG0Vx9NRu
AE9KCGmAvfby7L3ASZh2FOFcd9q3fB4byd7PfvD9Q3dHQ4Pulz6rre6kZjb9CbPZk3zRCnDvzkc60qoTDJ5wKKZzxxm+JuS9+nadwIUnLz0E17Tcjq4UXfvnTU3N7b0R/stes5ER6l/5rRWEpX55KT0LFH3SdIrv
KV7QRcf8S4ThvHTwfG52J+CK1uBRyMn+Wgr+dkoJUjyFPQGqN8rNfA3aLTTREYlWN/tY3SCV2t57vPTTeaiO+QEvYtZrFPU/juaBtWnmUpL12i14aVNoJCIm9d7JuwLve6CDPs3vNiRRT7F1XMja9A6akuz+SNFc
PVuQ51aVnsaAOAZhsT/3feX7HpYgI3wS8wT2+p4JtIFGoN1rO8X89PM/BGCBZIur6E8IDqUR+jOUU4EsiE+APnIDLAHhiRbn5OLr5ONPczUkQoQiSrrEQ3mspcUUZ97Pj8RL6MZOkkj+DnHGV5ZROGbxIXnV3hij
opEnm2SoxvNl3QHd8Q/W76cOtOWVgDR3uJyTUTCBAVKyD5YzOM8qfyDBXcD3arHTvU9JzHMWNxPqomiqwg3A6W0fobMewX/BNsldVmJPv8bjoUvZbBujCofz2NmRC2UH2gr+rxWvBrhoXbe/vB4hY4Cugurak3P2
RjdTUa72JUXy8ruvO1VSI3vfpJWFUsOxHZjRXy7uA3AvSs/TLrPTeF5ixNUgwRHhMYMCQJEjW7c3ciFaEkTmITn9HBhMZKUTpOWYS+p9Ai4LGp2OJfx5MTeKUoSxZmaAcxFtalbRHMfwp84RY3eKpwFnipHsZAmw
yWcSXWbPNgz/G3axpjvRETUVvo4wrj9RVy0ADJWC3m7UbXkkr/NCjdOeLnQn96JLVHNZ+v4o5rS8F1osoajqZJZ6OFoFdsc3DdB21Sjkvb+QepFPPa5V2WH8Yud2CJuaG28iG2apAJN4QJRTWhgY57daPITyLecu
MJeLRGdNYpcsWZljxGywn9xFuKBKzpq3uLy6+5GWeSRvCVvnGATkmrXIyk8bQiRPxKM/pfYJP7Bu4dyWwKjGvgoUnGmCMs8sPc5q9lRMhx+o+DqM80pqHwyQaTCbwb31KYY2J3wiV/OT7zW2Ohq4UzYQ5PIvMo+4
xUFubRej6dghYgXNdCoa61jxbsx+gJuIdUu2+6QGiB198usfG7XjfMqU+VlM8oCgUueoQ7QQ4rfMBapXo+ykuPGL7Hs4WgybCAV1HWA6SyEgmH07U6+F/QBNL0IBSElpX+8yqOWLQ6HA91AQeSvgM22Lw8Kkqbue
C4oN916OPwRWBQE61S8ZC/AeLqIzOSmJC7gzygykUdjTkiaCeQ8hg6im94X+orwl9xLzSuBmyxFWX31ZbcIY2RQ3QKb4QzjZ2+qG1L3sLH18bRrvrdbS0VdhrMPhAJ8TOF8FHqD/ZEY4Nq8t8b7dQn97Jy23RlQf
3Ite7wNPNFs2RVVNcB4DMgNSmQuzXyNk6qBA5ZNuE8gKyNc7FaVyPrzD1E2lGGg6EZ5mfdYlNUvrBA27fBdsZHOQCw8sBKm1WNz7CShPeLJfnSE8hiiB2pRYBTAHDa0NHnH3PCHaSqGliW8TZaA0xmbykAHcC3j6
HZZyzOe/WWLga76xbT3c7QZtzKaQasCNNA/wUutItbypfLgkUX+UgpPiPdpc76aB2EbE+QSkx9sepjAkJB0ih+vRpvl5PY6KQLnutXmYq4eusGGJEV4QLPcOaZHWWTBAUycEvoit9c59eY7HhAhcLXWndzaW0hSV
EkqihWO7qHcvYTQIeR9IkCURn9O5I4gB8knmyg/0NB4dLXAy4s2yKYSKEmFvFJNg/PVi0vU+YEp2OpwUWaorj8ErnHGDQxUXFM98+nAl05w+oe/ZwhbgOCWxx2EIbVwGc02ygTe2nIJW2tjKpSzoc/0BaF3Ouoa4
iGTDj//LU71aQy4BaXpfKA7kE0dGZnv15KHRcG7W785GwigVo0XYZbJGifzrnfJJdJNx2Z8AvKYZa8ITGYMn9/O8dqzBFoCmgi6azWbMsiaXfXN4fXfNntXaldyS/9aHluQOhaJXqqVFKp/AOl+bGZDRmgIqaCVW
0+XCyg8pLk7hAxGAHctKIP+WCZwtavZDpweOAiBEuqQJwIsrNp6HnGODqzyfIIAKBWIEEFAeNhh+R5WrxrpDW5jKIAXpRq4kTwLBRrsSaIGuam6zfAn1SrIqAHtJu1st9NXmCz5RNdgL+/uVtP3yTiTdYGVYk0SK
XL2+0WNu6BoFqRUtM6BbmydryxOgY+HhooLTSuQAX9kds0NfETk+SizQ+gOsFHXqigjScM/uhd0clWYsFrjiRLKJJsv5gbpUrA1jd9GlqXiOYJ9oxem9pR+yn7GLfdy9RWESnFnFdkChfCWOFg2yAmR5w9/iBp1o
IjU+bRN9QraHwPH+GTBSzGmrswm8SzAWKo9uceWLGe7wE5qNhFQpRBjzdhL/WgfP3/UHnDC25pMOa1aJ29b0hWqwMFDfXn7K3bP2/pldsbqH+X7xEcw4BQC+O4Y//wSVE0oGPiwKbcxpR9GC+lwYpWx99tjARb0u
5X7Z6wXIpBr21EUCDtwCO75uroS8J17kvJYYo+BYNjnWsv4ev/ouuBqi5o6dbElF9h57WXQgIBtJBJ8easDxitVJP1BPBQtxGPd8wT4lIOV2ceDF1hk2mfnFRExDg0XkHQtK1z2DBW6PymNCudPTgShOkJdIvnY3
oWkvintVoVqiCfY5OYvb2fzYQ7yp57POQ4SGLEl8VONsxknthj6lk3XjakKE1nyPNtbg56WUgIfYStSUZzjqIdDQod75/bjsr/Z80E+YZTIZE0TgFIC6MamrWSD1iJRRlIftoNaTAXf2Vz6Z0aH9dbYsZbl1LLpj
aFDV/XDRaqxo5PSZWeXM1RjnAG+IeEb2ArxnDyT7q19ro3OhCZNjB0Ui/CxCskTkHTZWYpc9bf/fAvrsnl5I7iV5tUIE0tgFZaPA1OrnF8ysH217jv4u2aVZ81tnzEk3zd8/XtremLGQ+iFrKiCJyYIx+Be6i4JN
y0KmqfNPi5gzzh2oeBEpgS3Zmuwb2oeN6BnvBoB/rNWSUcuWqh2wP6eFKa8IyeBNJfYXw3lwStZvCGN9C9E8VzUlzjBWWAQyedcgkd4TIh2qfGmrjjijWRNCgE1yvZnfraHRFtIlvC1oZpgRE0VCekBBbWfL5T7/
qrEgCpMpg51amw8eh5FSA0vZWkC7lPu90etWNX+7Vrsu/mxdAQWHanG27o3UReSdoi6OfdT2Zkf5ayF8eOkg0+4y2rIrFBbtOB1hfBY3+Q9oqZDk6o+fRNlIxLxS0mqyC6oxo7pzyfLJzQFxgCBggU8TwegD51UE
3pG9KdjI8Xqws+v2vz+ZiOuoyw0qJIxghUen0yYEJgEN+kWIEWq47mTgEmTXnnEVI4wy+LWklec4Q8fss7hHtEwBbZVvYEUax2Qj1ESAhwQLl19p4lkqubT+X8FHC+i7KJeWnQkpBM8bzDSUno5QVpMAuyxuyOEY
GExl8MUMM9zkQpqagY6/XxFGuavws4UeT2/zyKoJ4KD7hQHAOTw4l+B2kQUumESL8Nis4AKTmrjBg2HV/vYgDo4Sp9AxAoyWXdWbfg+T9+E/f9DCxx+cIVKtPc0NoguhxlEN1vFMUCPlj5Qwb09UVz/s/Q2Da0Ft
mQXV7M3+o9Ri+LwcCto5vLcW+ISN7T++bT5swHIzUEJGUI/jo9wpY8GeKC2/av4oEnDWxOwq9BC7omUnEpNG1fJW3BGkEZUQDLJM37GAgdQbXJKrT73HZNoYEdIXl2rF/iF9darORWkeR6eWlD9Z65nb7BD5VxbG
DJJYZK+8CXK7wPx5gWYUadopnUG2b2DRHBcuZdke7Yv+KN1wHLyzwDSzFjXCRLIZnvp2OJURtLt9VVJX4g7UnWBslEgjZruiPLg72tUDstnDKtfmo2Bxi3RgOoc1Ph4OC0K90OUIUAD+q2SgVKO9vmugG9EO34Ya
/dmkOoY93lfCr0VT9kKD9BP9UMW4scGgDocZ1xziuF0VaO5blPmBTJ39aXcKqx68SuCU3Zr6vphqiLPvfd753n8kd86L6zvfth/tPHqPInc/gnLESMrD7vYtCwc4ZYJ2SWydt7LWG+lHpby7vW2gdlpG3YQCukKk
JatTCc/M5+2vJBOYiOXzvCkHoPoL7TL9Ugb4nMH7Pq3pbhlgfwqlU4tfafGO7fm+zNMf1AM6LRDGW8NyQHWQWICGbpe3ILujNTI+aqTSANyT2O1dZEcMOLJbPtGTeai+AWHErQ0H3KbMn0vRLEY+3POmXpB6suQ1
jjBxGlGfyeUqStGqErTFEA9/IkKBaqYPIAsLu4Hu8CYJdEbzWfFwSTx0uBw7dR5YSUDPRlC3iPMDN+Geml7CDQPOm7O0WwAS2BdRYxieDkGe5dZG8i2cv2jPOXjKmr63GknWFx33nf6AvbghETQjaiF7dF7dO45L
g56vMr9dFfpQ1cqjaKQLJPPkABUjQSUjpoR02mwx+vyrwUE2iQkS5qfuulEqtUNMjxlW8tRDa/Wwf6L6OUlWsK8bMct7Ixx5TuXCE2xxq0HOp7OQ+9a6xaRY/i3gVwXrD+UoGb1MaqO3GQLaeTSrWtUnmRqIf2jR
oucq3s5NstrDYyj4WFwmIBj0ODE0LL4yjlIg8XLC+WJeNcZ8oqofCS+Gvx/avWlGj+OmnsaEwEgru0cUdC/EknNdHSt4Wch7IURyRgAwOcr/92Y14diBg8uz7Hwo0m5xuZlffB/DuYz1WJxs9nnvCvo2E7cg9Db3
SZvI2l+puFa1zjb1eS16EGDBpiwky3/nVNuwyw+w7lxSDr5o4Mkha2fx+OE13r6ev6dMOPB3O9hJyPfO9n6zbNo5Pwvt4PF7Mm77fHnuBxm8u0+Ca9jySz/Q0qlBVLQBvpJnoNvDN7qb6qRdN0dgd4RgdmUfEfM7
AOJPLIzQaAcAPPofRBwnKV2cbgFtV+cRE17hSHST1IPLl3Nf4T83+Vf6X54t+i0GC1EgwvC5Y0YixwLEp1Y5iUlmAv4P2UD4Bo05R0K/ypHwiflhE2NPusWJmcL7HGQnBfey7JaHva73zO+KGrzK7da/ZAKCnsHO
YOVHhi3b+lchVSUlHTyy7vzq+tF85SyYdgkpsc8Fo7nMl+4HerNFz5U6snwF8ziAe9zeg6gTI/zbaiEfk6bVMgjBp1m5WwtQ8yUKPteb6fx/TL49hOyvS+9zl/LfHa9R1pymJcuN4NfH+vv7z9S0Tm2eg8WBM3iF
SeB9kw3GOVW+V7RrzvnviNrFpwQ83G6XAu9ew5jg3suZgBjwKuC/qefOTIzfg079/VcwlnN7NzUcQ03GbEPtiloi0HRdf4jof0sxZfadfk7/3RPnVbhEQO3kMLHzMFnNPFad5Ocup0XYB/rDRQr2tE2qi5/zNDB2
Ip/YKU8tEJISL0ybIj2vl9ytSwH+lRkYGr0bMwVv16cTMwrJiQ2RLTEy49LB+KDC2E8avbo6P9O8LN23QWH+SZMJ2WElU/P7lvxyhWLM9fR5jxfEE+m4Ao7HAKA3y8+9wlKj1jXpuZ6FhaXU+JCh4+q32OKu/4GQ
7lmwHEaYku5p5zXqRK6U+PO0g6hFIcAfo/IcUVJy2Q+e5F6h3Zs8Wh6PEaackFXiG/QTXgcsWKVMCz3JZC7LUt9caVJrOnTGwN7i7LCajg/Ta9Vb3pkA3iVeCVpS4rHgEojiHW4PMuIZrVzrn59hIi9dMwLa261C
apYyVjjyFVFWPuiyZRMCaBtq/GKz0Xxff4O8hKJYKQprkHjdbFyDOboeBy81KV5Z8TITw3BkZOVQ9t76F2hFZrf6QQesTtB1wP1qyh0kabtSX2GaqcLOgkSsdFGNmRlgel3zgqpUW777r3kaPt2ZYNaQSlf4jd8u
izarLf/4ZVlYH/oWafdC8DXy7JexJl0S0yH163cKKpj+bZaTyodjFH5NemgwFivq7Wz060rJyeXrN/NsiMMIBPEWZtoTVLK/5HCrSk9TVnKgfIBSV7PoEjiQy3FDGuLbjNqt99GlnP1MLwsYyFkYxHtFfWHVOMKZ
lidxkj76bgZfqYjENDvLRGTgkmVjS1vFvRKvNl/fS2oHuRMiHnnO4xR+eSK4l3w6kA0XcmaefeDC3W2+Lx40ieILc7OZEM0aiH8F2FaIntLfm4vyngH9+qgi0nqSgW0xf9wmcXKDX5pzSYZgloJGGTzhxVYFMfM1
zmPZNA1ZtK6i0ruMi6aSDYoQm/HwAdr8i2+bg6169z1e81WYl1xhPjWcb/KVe2bHhcDeUVOZUfbg28ZvLtvbedlWnx29L03VUQMrKn3sYrJil/nITzPDwzuny5KlHtZ4haVV0cb3YaLCPLLRwAchpamBgZZe7oxA
Z56s9q40Qo6F52Zj+X+ZgTHHo8iFVxRsWdyCmXj8mzcS/dBk2hWT/V8E9m2wXUYHL0fh3EtFIohOa0eosFsL8xebULRAeT1hsc+1j7otDttkVZd26ntknQmuTeL1XNkSKuBx9lA+tE0zn4Q8NKMfcMs5uetLG/Wo
LzYtpugT07nF783Eia34gvfUCUQD35+FF8cWhxU8s79kGqMG2m82VMBKuoUnVkBbuVrq/nZHPZ8aB47vTNiAsrcrKgvBSRWodSmmtml2r4amLRB6hhVupD44Thx2KX68l0062gTn6Qyahh/rkledgQfZ6ICe7DxZ
i/b9aF7gKgdKafx8nsED1Z59IjtKYQqox0Kg+ZAq2GsZF7vFrxqN+9jKGz78ItlinyuKNaBj1z+U6J3RJqO9uESAj1gV8wS3E1wRS7QHBYR3O2jmmm7sGuIiJmDrvz0nW7zKev1ptjbVmp52GXUxTLkkxkH69//D
rh0u5DRYMALyuLJQGfp62V2izyV7/KGvYLMW15oc356SCTdfTHu+7d6F3yQszVU8dMWO5dj6V7gwj/EJtutQ3kqCuh+xXAb0fE+VrNM3XM5WDYTDAbCTl/Ez4WW0vqeDD2ubLI9XIXZJd7HPlfU6lfG6Fd3aj871
RwH3M5pbJbCfi7sbSVoBt+H72azsaYbwop0rkf+d3jB5EhLlSInULjXYnqjQkAsCvsqNC69Iue/8vLwD5QhkYrS0U1bPpPz81PGRziWOx+Y6YM/MygveZ65+WKwt3SdUhe/67qTCLPqxq7YPUAw10p9B7pu9g/nS
OHwHWTxFDKpV+PLulN9PM6ZnXP2piQauTNh9Uvnd0mWTCw8b252O24caArSz/vtVdzrP9mys0eiXehi78Ud7V2ES2b4gIlNvBSasX3oJyozQ0zPcWcZUfAt4nAO8oROp75ZzbG2OZ+k68bhqFvmaOilJY3JlEu9h
nZTehgYChG4Urs8C3J5ENSU9ATuThG6n0w7HgitcjCC/B7G01bw3Pw2zIVpbLkfoU95H52bAk8thlwVc+83IOnSuzNkHxKR6Jp06h0PfI4U3zNwb5GZ5H7Jzc0L96fW7WMCDQoZ8ADYIo7SwO/wiIyPKTPMl+cwd
5A1wh1cLp3zq43XpLGNcb1St1jenmesCrY0SaE11+ndl7jw7Poh6p93lsf6UhVipKfANgLszfXrpVfoi0Or+tY/693e02gZsqXYYPEphj7Oz0J4rOYeSpUqDz8dPsmK6U5cEbnDHfDt3lFa/lx6RQuCXWPLmCRWx
Us9cu+ecptrWDAPxf3kM4N+7BDyGla93ZCl8mSeaDWIQ/XolwgP63kDqKoPTZMuN2/f+NBtYvxLSCLNw/xx677v+Is53jf9LpDyzTDSqtXHDnDdag7wjq9SlhdswS/0ERivXw3F4SyFdKiM/0zJTZaQGN2bQ69Tn
Q4rw5lzAzufPkLPZLmzcVp7YlY5GpRnLSsyNHBfvxj1Pqn+PTIRuZ/Snc+mC+Ugq97iTwSQscuTNxFM1AGIH7cAR/qolT3AwJwHXMd++Fjt/1FtnqQly+UU7cX9T0Btz0D0dFKJskoIN5R41nNFwC5wxaYBXpfmF
wWDPsPqpdVl4+S/O9d0UAM547H/jE9VVtHs4JOsY44H+kgMVKSuQYUJiYBRrXJioQx4BAcqx1GqXJtDpAAdc74u+ysZPuc52y41i2FasiZv0M0N9lDpq8e8mNBEpzrH2bYwSoybJShvg6OJ108Z7TLlr4bSmRM9q
HuM3p9iS3rfmeN4HAukf2YOgUe0SZ0MQXEs7kM3i7F0Ilm/Kk1NKmgE0pAaFaSmQ8F2+SbUa8ojem9WtI99PTxe85wCgupEOnPm1A//MGPtAeXG32avARANX9jsDfA7HHR9256/cOA/DQ5Alv8Vl7fz2VgvDbg+k
RvCFRL2NysGPPIBwQQFPbzLg4RHXrfn3D/mic1ZSsc82W5ue8k6PXVYKtxKhJSl9FJLq/7lrFMXFa12WqoTZNQLn/vYeNOfYvKn4RexoKpwrc8Kx7vKd+fZih2ZR9rIWfZoD7ReEWqok9lSfmLsbXY4l6D72b76Q
ex7gx8GLTI6+BVKpfD2qjHOEwGypO2Nlk+duExO5PGRmkICH/GXS1mzqCNt3yw9+rWAfAtIuKzkK9WTXtBxCiYUx7Oh7UAlKnh6rXzF+YeL4JXRHrTPF5oAhrtCMGY1DsAF9A9vaAaY3OMfMLFZs1cqJKTdU0P1w
p1ovopGSdsXJg7P67S/kNKdhS3o+63B+0DatVAxH6aTH8+H1DhnHLKN1GAdc6sg3U8vDaNjPF08ahJ1nVwEd9FPv39oVOwCm5uYCZCeLE2yqenGyzruJLqSvnQWkyRZsk1kseZ9fP85Vd2OUy9jk17W8yyT2h67J
L0y4gwyVXy97hBKC68yM80zeW3f49aNKuN4a5VhOKMNlE1euODkHSsiQOzwYY5O1+AWADwOVQ/moiQXpSzJrjRA6BPtkwAQwgYXWNmqI4EQIvrGxPBPglS037Hq3Q8r2aAwXA2fJ9/GK83wyADZjl8AlE8n8X480
/JVBUGQF4xD9bqye+ke5jyrwgh3ABhgYstLTLy2v/nEuqORR61szrv0aw8MEv0p6ezyqbXnycsqjlXF46Kt+WvekS3EcLpNyz7ShjNodHcefODYeptC8X1IgZDgQW0Zd68m93zAkzeY0P0ygeNr0o9L5YogA240A
tvxipdPA1a2xsG9AOEa75PdwucnndWD8A+3PLvbkU/Gg2ol4lQd0ZVIAgRtpxD9VIekI25YWMbK2yHNgUmggvL8F7HI8UHEP5NLxNOppr23uU8CW6Z0UMtqaxdPcU+klM21MXJhyh1mpQNoBJk7do+RFjEjoT4ej
h/PzGw+FUN4FSOTDkD6wD21nMd6+3QTUl0YyhQjqSuqP97njDd712/tm3BK7ivno96kJ8x5R4W3nA4diCqIumXtNP8P7qT6QGxFMBL9L2S92whdkORxOV9EbatIwviQBAieOo6dD1zsiPrPGAbMJ/cdKPFtUGtIN
4IeCbnDMftEovr7eg871i+msL1PPNeomvsKduqRHODzwfDW0sE3oZ3Jx5WH1FJfg/1PzWk5rasEMiX3WJNK7GnFljJ/jSaR0TN/vx017Whuv7N7dhwtPMcp4L0FLDVUy5OVmJ8ZOq6zey8IhIatxzvHdDgeaw0Hc
Y1jf9y9kCesPqT8/Zd8+vGx/QGLb123GRVruNhyrDbrLtggp+ERSP2Kth73nwa7YQAonnuXi8vUaXLkTP9JmNJUqV8DokQSK+HGsGJEI6tEYnI4xlQvWRuXPJPB+xVTVbmwVhCir+q53OqB8VFbepr3MALbmzAD6
WymF8anqYhfnqPDQ11BVwDyZ5pMyGLCmOGudzkQkpnEWXIwkf9urGzDfI3nVKfKgdIDe8bpAqFMHz6qp3dP2w1hXxx3hk0aoW26FxiltKWfCj6fed1TJfhwGJsL6sQrS3/0lSFOQtsjuXBfLNpnJH/Wjs2TgrkGX
BnDjmf7lQqQexKaElwx2/e5UhZ1evRFLO4FyaHvr9WA+1wH26OMiqLe/jI4S3w8dMZ9h3zGLTku7UkrA5NZoRtP1cBwU39ErSguXWK12SlMRcKMUyKNcEybS3WLGv/5Ozw+wnlaQMDcgEEykGJ2pvqt61IemnYWV
ht0SaJsKtt0QszquYEpquT2N5ZclIuhjfpr47tbf9f1aQtfHpQ1eKM+nqznvjifKOTvmueeg/eQ/LlpUAe6HoHeMHx51vkix5sGaO1cSm6/Lx2pGyhhmGLzhOjgUUjcnwEtpXbW9y4aaEpzJEkwDGb0dvT9/rSIF
xIMS0oaWSSzInaVh9PFs8gE5QMWKZVi1M2h7FpYkuaYx+4vGLZ/NryrwTvgoWfiz2JIE71jILM/8Pqn20wHYD38UG+AKvucievkjaUqdcCBU412nt87SHS+FNBjtmLz4HOlRB/hBLjp3C4leNhat+wBieqbX+ZeB
MHtB+6QNvDlpazErOvBG8RHRAZf4ofcluruKiHV31GXBHSg7wMS170rXSkl+uyWSyJ/1nW+1peBhirTPNgOvZTW7lBtxHicO/VA5sVS+W6fbGU+O5oKpoCZ2n2+R8cIgdePwy+buh0EJTUT4tTxf/apwZMpsikFZ
6tjNMVZJ02WL4EU+QOVzcETY+O4SetmvuNU3yI71ddmPLtGbqkW20JVAE7pdledR0uwPZRXncvmOhB8pNAvs+za/useaE1OX6q41IRQ7nXXzeNdStnTqugXvvyEoAzKFISd1hT8yrRXwner+EL7GlV81jxDgVvSr
tBLuCl1SPWy0Xr+/RHQvV9OjOKKqEUWuchqyV2id9aDeGN+agK/c3pUrpuFdhOcbOGmaP7S3YqxO9XL3cuueUV1qJ+sGHAYGrVPwLoaCfgwamAmdSaET3XIJ/z4fP8SizssQPsysfmil0WTctw7zK3TeeO3hZ1ll
4gNxBYg6Sti63sf3xygfhxMKJwvxsTi/PmSB2qdA9+cGr/CDw4tDRj2tVRGJLV9p8Lb09+txkj5Y7n7+NeKqVjoR1Rh1zXLFrnmxKNcazCt4mrh7LRsiXyO9HerFGrjHOy/3SeBNTsuh5b6CeWn5h7FXhwJlHmol
ahzXrbYmvx1bKPB2tLnH3SwvUYGNvn2B6/L/32oWepEs0lEnp5r/nHYJDIpIMP9KNH8Y6G5F6aHZ0DVmQZYvE+XQUHpgnwj0dJ63zyeTYBOUA5aEhPYv8FfA/d37HmWnLYC6mtYFmZkzNUzdAjvPJUEvN2GxA7yz
kHUOF1IRMxvN6HI/BQmg08MS1T6aGf5OJiuVv5bsiy/m4S4Fjpcd/UISHXyZTDZAV7O4FULYTEkFTaoUtLNuqvGH6MBJ+pl3CsWt5RmYjKCHw19+Tl1BLQbLv38OaI3RYNtowoAo7Qddm1JQXdhijbBOPNsPE/yH
uOZL4ZXubx7ZcLFogXTR34nfHnHaQUd/obAoZknL4F2uWbu9FDsX7bwrU97pTZVbazc659MQ/kC/wTGpa7+MOOGGcm8Uk4hDtG/Lb8SZuZzUIwUpMOe6isbziK8vv5A1mfCq1WTMtaxednoAp2Rhv6Y52eNVzwkL
JC5osDvatoZl0FYvwdg6KeVGV/E9KcL4O2vOOOVBqaggPei7F2rOtODgadMpB9OQNTOrdEx6k+hlZhnmC085QtpBl8LYqMfFQJ7BvRQLA/6+s5wTEh5TZats1xQbVZoW1ZjOnCy88YmWlXn0v57nGv9iEeN2lcIY
yxFHH+71gbAy0sWMN108s6pwBe5CUw1853CIkmpoJytEp2LO/VIBCx47IIsUYhGjdDeJO6jEEn9hL5ULV7+r9U9m3XsnnAFe6u0qH/NcSvb2LK55OyA5AgoDfL7agXoL9fKu9bU7qPgx4vvQBl53n1yiaTWbIy69
k91ZENaPk6GfjWvGVOsGGch5RDG/ZdSvy/ssXTuIj/gayQqzy+JZYhUb7/YvzQXI8wumg+Q7xsUR6TYnu+BLpFAqW++F59kSpoHPRNffA2EfIZqoZLflcddyBUqRF9oN2O2rP6g2+Bi+kWH5itB6hhrBdaYyPp+q
MI8Uym6VCCNvOU/qd7eETBwRG+763qDy0Kk1HyvddnzA7+VhCLwwU2EV4ZicVVnK80v9KLhnWfBYYfKvXtiLJUTrCgqLzQ0oDDMHxzKFoxodGh4GuUzBGllUqMkJ3L3WndR762G6wWvIgc73Wl/9Wjbc/k+1Wy5C
vMGOu8R7ut6PHG0Myqtyo1ih3S4SUzokTHgy+63T7Sgzu8PJEma77Esh02hLI+hmQc12CVbC/cJS/CxF7taeAPLzs4phibWkRxNXKXL7M893ObVwL0Zp88KRe2OlEs8hB/0pNTwY4cGJq9ZP0UmoWgdprLv0vuVM
jNSfUeAuTO5TH/yquwDJmLLi7tfGMod0E4gPfD+h96+qYzUrLEsXZ8UfoDn8vXV2uV7Ac8A9PzaTbnxUWITFfdzW4vnSdeRHU/lSme7c1OVhcYzB3raqYDy7joXlbd1CZKxjNdPp3CGxvL1wFv4MP8xU8sHUyo8X
SaubrelutOGzeqENV83aPZuF4s/U/mFVFTV3NCulhYXyzFW0a1+qutAhBp5zhvzDHtTKW4hFK4Bx3NfuZmlfHJCwixt1vo8Wu+cihua7yxlYcyvTfr6YbDZVV0wm110Jru/8JlxzU7hyRJ4DdMsUwtrQT3Zm6xpc
KrhM7EzZvDOoeD9wTUJv21SMcAc7PYiIKp35zQLsp7opbBGUJuOjIjgW0H4uofsj/7lSMQ9Eoz9NnTtoDWjAtcoBX+WtLA/+Pd6QSLpfSAL4WpqCW4xucuM49H869EexCSJZiuQCeGfpADYbhd6aLVJQ75FSi9ly
ym0hCj0MAdhEOtLoELpbav7tYaFIBea8sXDLhxeUa39Oij7nQu4poaACROd9r2tmCW4RXI3hM0CYkFkP8GKczR3WZDAQN8s6lQdWcx6De0MjW+oz3Nq9iJ0S89monAvJgYscgBQG6KwFdgm/4utZapBusXe95mpk
RadcEv9jVgzQDkyD9ezVVF/y/Ngtu/8UzFWFzUE9W5Cefo3NTOTbCv6W9vKDTrCvEZyecxsEXqn6C67XViBWZuYAW253pvlsXTn0rElmiVniFALYSJvomUHv3gzcs4dX47anUzMNTr3OAmAmcX/PvSVZ5C/IVHtv
nydDPAEckB90St0kreGdcvobZFN6AZqzTR0beoz9b67jahTqTJDLvribfLEX3d9H8SPeoU7fqwK9MnnLXxRpa/QWzN6NwwcFrJUDs3+pP2aGaxJeE9v8mb24LV7TK09YDdKYTgHAVA5elpd/ReZWlImT6HMVKCaO
4tLl9WIn4Bwu384l3qqKzterpo0/QrLmmJStbO6h7VE/69gnxwAKZ1DMJIUDMawl3qCR4xdyLf00c4yx+eFbPE7LFFDUtDNp3wdo+1PiXPpAH8YEn9sIFawbSAoLHKkWRKW147oUhux8gVqQFNBzRIJ23q7XYTQq
4GBvtRCJAi8kENyKUZGhS0fCijG2DXq/+gDF6cUSGSWR/iitnM8ZdPzfTKAR0VXx8r5pv4pGiV+Mt2SDAk2FQt18egjE9dFscUR6Dfi95ExOAakhoOxKwEV2x3yMBpYXS+3nb2LaMSVho20Uj1xzhxXXMA/dn5S5
hZb/8y7LL1PwTHMtcg+1B06xkzdSqAAI3wW1H0e6jK8FcYCIbGfYNU/Y1z44F48tI+nuNqBL7zqEjrC38I/QKkKwFqjXtEQ5ckeBfFhUtLUHN97ftBJPQSdVlJ3tVdeYOBDNLqnQiuHCNSv/P4UUBS/QjsYofUR9
M5L9Q+rFVzjoTr0UF5CcKsCbrod/kduUd1zV4odDDpBEV5HBWHhYUIpPfrX3Qlv7LK+6f5tCu1frhJ0FC9E6YwRrYhtaL2CYb0x/1oqya6m2gm/AegPpOoBgrfZBA7f4DHpOSIO7jURPOZijB6m1KfwynK5dzr5g
zEu0YXsgeBj7fqM9dJm0vb4BByqmFJ0WwngCvyyUZ19o1udj3KQ/XWpRRJODx1dJZRPKoSKr/hNlZpyQhQoDLCEn9YT5RgM+xvruiwGatQ/PtpHRrQ0QRrGZpIadHAUHwMcHs1xNXWSglRj6rYJGnIjQnGaPGuBr
4vW7SrUAfDYRNqP0UBdrliEVp712KII++NoqDisvSghO6ON4MPAmGXO7YDcH4H4NAeOx0Xwt9+Bn4QHRgaSHk1XFyAq40n49dFzkEGjiZ7jOL7jYhivglAKybDnfRvuS2fZJhmvnediswYlL68aTwFutruY/YtEd
kZu3/WGu1Mszgm7ork/C833yQOuUk+AvtTNoKLzskFpL6odfpsWE3ROkWLVEeG7BtxMkUvJDAAaJEwzEp2Rv0Kns2QMpSou38XCIypX+4zpx8QZ2IbvlkY4Dd6hO3REcn1rkGrg+BNXXYf8ZXGz3FHc+VZAcI2Ar
GR3GxwZGH19JWH7tmO527Q8jrCBD9oAcqWNASaoVMF16pPBpBjYwxlu8zOrGPqx+dzANjQkV5KgrCDfgYFlWqdSvankBcmZy6CBrGT/srYH8vCeJgUQyVhZpNwJx7RHwYYPAiheuH7ePLf/S8fawNWYRruq+9dpL
whIvyCCv8KOKfUG8LAlMBMjMqAgdSgnsH2epCFug6h2bfGEA+Syv+PlY7Htxb79cejpUtF4y6+Yla9fiPZ4hRfJGn7umF/E3pCR/JZrNZmJ3aWHQlb4Zy5lOo1bGFgYiT1SMNojYbVBp0YcU2MZAc70OE25pDGWY
cud2GPtJqw2E9GWhG9fIkwxDOcxaV2afy2LNrO067zk9XrCJ+aRGDjwfAJ/R4HpboFDuVZ/traVON39qNDfbwrwewKrNDkg31WtJg9IDUvqG3qQuBvIWML7WvV54/SbDcgZbBrhupxajJWJzLeSkxnyVZXpF615b
hzHcc5a+t0xLinP5TXIlCkOhZio38PiOBqUyq7KEYQeLz9P4d3ZopmDHPtXhuED2Xa8hx5TFRFs3VusOde6ABeE7jxTuPNcxYaTUsWbL2LzlGNjMZGfuaAulkueUuKG36VNaxEVhNJS26r50gDG+xPNpUrKsQPd5
CILphVcF+YD9W8A8etc774VG0ePMmsF5sEIMDk843lblStFmh1LeQKV01w9jNsNlLM59IFyJJbW79rO7hyKjT2isRCy7mJMxPN4Cgs+zosLZc7iOa9LosxxRYwMp157AvvVBUabNpLlG2+zjJ1hzlN6YQsCA0S2x
u9i7q/xXkT/sW1BZ0SMjcfqRR6gcdul6A+5TeHk3LHhWwKea+i5xoISRydbjfRWO8F7hKfloNRHkY2Z8rl8fTpAIBYNNJtBwLrEL1Be6bX4NnsMWi1/K5QZCxr8yJT7h12dJmYHyhxgV2scMTGotHwnzRY8DASPi
eSGqHNB7qDVl5kVJxwoWBgmGTBISbtSHNGzf0hbG2UMRzNBG/ZQxKVx46LJ+jMr+Kwr2aLh50Zg/bC9NETjvbwXYJKdiPM+zEqIkOpwQHjML5aia4WECoSpCF8pV10IaHnrGkQiTaLlmnQCZmKIOh6RhPDgTFdAO
o+AIh2buh1q2qOT9BegUXC4hrLwzhQy5Of64DMWBqQiYNW7d1gM0xnxmVaBlC/gxj4t3FUbLmwsElgu/lxRvZb53cyf76IBmlPrhj1YZpWM1NJ+4LDSW169SwKVG/mguzAeqMnZJf5RS5PhzurRE+nFV4xwzccHY
BLPz0y/Ka4xD8hcouLH7dyfUIuf+STC03h/RWLROPhxD/O6HzwacfeS42aCdNXAR8u+eXaycYktBqwiHxYza4rGfZ5Ak8QGCZoHoPeqgSW2wv5m8ers6MMraC73Mj8M0nUFrkWJTX5TS+eSDeUb8qGVVdPquc/Mk
xMjXO6I0O1DKWY9tpnjbYkik3fJ5SWEl1M/33t41pseofbxplOwnGgbeko7HbNsUKnZDm9XvZkKnFEKpW8h0wI1D3/RfrCFaNBLQOUUNWIlTapNsre1uFoFdi5VsXQExCNM0KoGQaNuwzOlKdpmo23qom8844PWi
YUFbvmGkv7bvL6n3GhteyBMj0wI2wpVm0NLg8vF2hPLRslvQr9qekVbySAfmdAp4UrWqTJM9ruVCjAlviwVN9yWNfKt/Oxr1N4TM+qyhuHBM8MSKf6dsS0jTNMKXVY6qs+QvagOYRRGOfCt1It7FMgZqYlpNVPNJ
H5w/G3XT+eav7OVn5XOUPSHy0HoSnkZEwHRpcKOOHSBhWGaIY1/0R5KJ7YJS6NvgBofy7KjMboMN+O1qlMV9GnVwFSJU9ok/OGp/nmk+ywu3sXP5lBgxTWPVkJgK9/uszXzKMXblfZMqTbV8EjtpxKglnI7oTVQk
55D42BW3zvGaun3yKDZ7moxT28iEIeyzmlMcxUxC4kXcj8Qi5oosK4u4hhFX58HcKm7QwrcgMhD3NFnioj/Yu1JdlCxdJwAnpjJWDXBUCP0aERr1u9twvxuqVnX6BNDyvecC3vrlHV8YMm/RDNU+lcJlJOdijCbB
whcaUZkwEv6GWKJJ2Y/OAjZoJov7dM1b7lYdWUoubU/EeL9dBXxEafQyI1RnbM/UBSMJwIcVO50RjL4NbttLUU343mlYfU4VYv+Uhe0oWnS9tuU7etoLOvBSHhyUBwnO9kbBbCqQ4GeNV6NvpshO5swS8TC7/sZf
QLWZ4/VW0p8Npuw/uXuHjOn3xS4Vl41HQ/2nfVE9UppOtBlhjvH6aynaAqvqb55pbm+vfwoGttclaO72yWOkjGpbhozZ11d2AUM74gvCJBoxSJhPH35B8c2+ozmGrNry2dpV0NFOoZewRwy6a5lFvY3oJXZ3ggDl
kG2ksZfZXPPLxRle+u1ojF0dNVxWL2ybjVzcslqFaNMQga0XWg75+aIAL58zd6Bntx7EwIxqH9hZdmz2acvMukb9I88lM8EQJNc19fn4GA0vnuD6USFeK9u+L473zjWMXKls53z2Rr+TxfsQRmY25v3/VeJYUAa4
SKcLELjxgQr/ilW1aLw8LODNrRBZOX3fvJtr51ZeL/ia7Esv4GkGJsTD8c1zb0s87CNBDsHwN6Z98VIa9EagsrT6HP/f1exolSORJIsuby/6QDCRAYYtoru+eQBENLk7vwbhSb2XHZiTevqzZF6+YkVbrbEJLKOE
iFvXADRV47KP7UFKzIYICQFEOwmqyAiaOGf+JKnh7ZOvq+HLYGISOc53CkdRHXGeP7y4teTf7bPGruVGUhglhj3rlHkRnUUc8oXoYs46hD9dU+KxXkQ6Swfd9q4/wphFBQxPC2GEKROKWi76INfk3eqABWsRKiJ+
Ta/AiGVSMtwD0YtygZbSUXn6mryWw/QelNwz0NzafjT4Oapdho6EKYYDsXmm1lH8IWYZufUX5Al/OH82tJOy1jsBiyluBrZbN28rs1zlr9ixLdPAIDGSQSD8gLEPEUj1B29djOhcB8Y6XkqKzbiMdSv6me0GcpGj
qlz9StNnqBoar+u7pDrJtfu7KWcxpV1CYUDOZT0+8Rjs/WoH1spzl8b0ryL1ZQWby28ENk2DXeb8Pxe5WqYkFCBP5mfelTHTf2LHb0YYk+djZ0n6BNKiV34kdofSQ7Zr+77IoUcdI/HICSb5DdrBNl8DE5D2xNv+
WkyMCS8VegAaSqXjo7rY+1ZrkDUORsKg46mMPz3phVVGuHhe915zclWf1caBq1q5VSGkPbICdyqPnzY8jQvUeRcJt8nGfmEEI2RR7q4vspf48SdQTrhhodrvdlaQ8TfQA0GqGuHBZyfkvL2hzSop+0eGY31TEWSd
Tc5KJZlDoIptLPQ7Jt4xtN01ks33cVwRECfd7+2FE/nEoPt5PGfwUjzEsGAdm/zOxaPO0gtIehYmgwKvA3YeGizDDsc0nXOwP4h7z29877vKYL2ak0DdDdI1hKzyZ7o5HADalZJP1FUz3OS2u5cWxYCET7S1F6VY
iiKay2+8SY8yOq+kJGJSCn1qBIxp/uoewXFMMMN1AbjT3YZBbn7bMHtn9PeoqikdU2hilOJgofXp8eCGKw0etH2ODIaz2wheeuAYfKkfy4tpFYBrA+QZ3WHwFi/flSt+fv+XwVuWaenjRMVu1WBScXqI1M54H9a3
wuJA0i5hMBOkT5I+5VVMZaWI+rh+S1RsoLjJop6ZGDxhlQMQVsHwbf9gq/6EYtUajBJgBxuAf8xhCSe9vcOZZ1IL6LDGqpdWE7fO5y+K6X+kttCvrX76YHgz9WR+lZhDZYy7w1lmhiXB5MRmgEMzavOro5/ITKcK
zafD1s41hfC7zTgT6vWicSpcQZaf5Yd3oeeMw1+p9vFLijCdLwYH6LfXg+YOod4z9l7it6dG7+m+pKCxbylVCnTPwpVGb3bQBpTeno1Zy6PA+sQ91MinsUY+nMA180RXGSFycQtwStntE3e8lZcLa/Tj+7u3Bc0S
Qxkp3mh2NRNkVBuMeTZ9hs9TTNIV3y4w6XzW1agi51HrivFi6IrVmgvtVwpAmPJopBe3ogdWhyyHHjtyD5aA+8D7PyiPl4sO8p60fD0eV1Yoyl60v5Rqa+x6GfiWSPCSGKg1hBkVUffyZQQLtj2CON69RzYczeyM
tkZkLbuMyeE5zDsSMCNiJPkIzWeX4ROXk1brNMLRGHlpNziZdzUqF5Owt6G3l8tQkGObRgcKsdJMe6rHc9hP9zLLH51a47MJse7eyL7Z/b+qWQbnKFZDFivGxroEm9n+atbPWlVRAQe2LbAxy+fuwz/W0hD35Rv4
2I79FZbyy/VAGGnk7hlOHd20j8zs8N3tVXU8+MmSjgNnKxgvAXbVaHQWheUN/BlaiGbkuBy5JasE8KllvGDRE9P8u0cscsAu/oJuQ4Zt1ykhA249JngIjx3PP7JfEMn6UpExH2ZNqN3MzJ278QSmzWexB75VS5gO
dNqKJ3Be6tmvGalyWaWhp/6QLvf8akn6QqF3CDva3gF5K/X1iSaCWaRPzecWHKxqnbs0jxcPreFpvXcGmQ41xVhJkmjII/WywiA5cbxpjcyWrj15chFlnae4yK94iX+omj4toMUD2WdGoK9PniU8bAanCA8B0CA5
hVn+sGQs7gRrrH+M1YvsHh6alxi4t+Rdn1dPIEimgYrQ/EBYOAHS8wi8IbYRc4MB46Y1z22vVtc0JFNoGtxZ+P3Z/gq38K9c2b9nyHyOt1lQT7FQ/DIyVMyrA5KfjOiNIROA8jl/wsRXlLykx30HjV1b/enCJ/LI
Bs4lwunswd4ImA02mMFITpEtMrE1aNTdawlLp8ZVk0OAqqYpXCqTBkY+RQAwEr/+2u08yklPHy9hLjqf57xQEPBP9BR8cXMV2JNIO8Jbszh1/lHmhhnp+6jZI9TxS+N27JWFZ95Fy6otB5CCoFsrZ/yjN1PMyGM6
dwDf7E5f7x7bn4kZadPDDKaaTWDxMs2vIJ5DmP2VGmplzmOC+clLNsvnq6znNuDLX7csyTJCgZ1CGUNutw8JYMZbOtCt6ZNYjKYFBae3YWHB0SNm7I8UJO9od61QUxgcOj0CaCv2jIdteS7DnQP3POisIaOGAp+2
vsGoyc0glKkHUY0x0YL25F+IboxgrZMnz+1sPncW2B4q+AyIWtvUXKzrihG0WRg3U/JJav0rg0ECGfKXPH2v1W62mUCFHAvM5SYTzQHfkoC+f+BsCFgSjNkutItCIuxQyaMJRBAgdwmZeY3J/bV5cXvdbVvh/cqL
yIQIMOfMqIwZgnXR8s2s/Fg364YUgFsb1ByVm9Wuqs/6D+BOyqpbAbLhCynmZWRTIBx+iuGsaH6QmwnYhx/PtJRjNn7rc2g33tbWfKBLcYdCP3Ax8X9r+LuylHePox9fk09oL/dI/LoUqLZc4wmUcQ7T0O9f9G76
ePfMYu5aqd1375aa7iGupY9flmchd/WunU3clQ7AVbOzt28HKVDCR20utb1ANNHDWX24+bZFCilABGPQAXZ2815M4z/EGvC0jV1SDnBhdfxvH7nLHp/uvE/9BmEKp9xvBwPkwjWT4Z/bw2Npz/zkHgHJhAc+b9wn
91EO0ah5LXnosGbHDg3IrC3wfvr7JTpNlec9LGb8GNbHNLirsERGwE1M14nr+eWCUdXQz+svA8eHcbqAOI+v/0FF/Af2hgf9oI5fwfOBrgfFLNLRvE/OJb2syd1LrmeU7ndijsENO1kAMg5+FWL3svpz6xmqL9ru
kJh8Ovu63rQt7Tkha8XbQOyKYcn7TmRH1I6p2XfhwTFVD3zIkPWnEPOOHuo/xL1DsDCRDgAIqyxXZ3P0IPgLJtn7DPuHQHLsMu4+35bVG4LE2ww31EiACnWQ5/1GouPPFTJ6U4PL6RBoJzS9i5StyNiOiLE2j0mp
iNkVeKuj1R549G53vmXfja+ATjE/DNaepVAg+eyeIN+RRoCKNkDaK55f4+2BZM3uhuE+WY/nT4NrTMQRg44DS+jTxQGp3CB1h9bd+EosVwbD0dr2o5533Mz8ztUpp4K+T7gtKgiqFi/2CKW28Hz3S98HX34kIYCe
MJ4sqizV9J096h9F2TkfsLET6tyXKp8hNYs49KPpunCj+PwI8l3k+X3t+AR6FW/wMVgO/MM/TGwnBmB6ZWyj83S6RrpzJiOvz3YaMXKaSlJKzV7rrBUmTZnpB4bir5Ikup+dcmaWxxSfTu2TUVuHPGcHYvPGkPSP
9Ig6fnnPF75aXduRrosSE/0JIftxqfjrWl/Eb9rvbwRiL5DV9q4ZtXboeVT6xxO27elVoiqdEUzyb6L/m1ZMHTzF/08JnRJK1emmQJ1YZTruRCCSyDqd5qvzk/uWVLlOdyXrvC6+B9xI7KZdnWDykZx2CWEmvXr1
efsH2lsz0LKa75B/zeHtqOimTcnhraapqRlooxt6bxqaStRFAZ1sc5gND3qRtzBAJ5nDQd9kOBqJew+jgYFUgG28k79MzUraforPAKgwB7gRQJH0EZXrEEKVbDYPDPmW07zWfjEVh4cdmMX8mGe9MJjkG8N0BoSc
I0KBfgP6tsZrzJNSvZAV30RQA7XyvHXwLaQza5jj73/A9SvUp1V7TLjYNr2zNKxl7OqeB1Gngqx24+Fmu9dzgi3FNuxlxO1ZjjRprfeVxWTLdc73IghK99J8eWDPIsH449kTpQXy9nr0D5uv/6Z4EzH+eg7fuDO3
cIlD9mcPhB89rX7pGNwz8eO2/pSOduPFUP0vebVnrMEDi5PYGyjoLM2xab92KvK/YhZZmDX3cTggMm+MIELPINEn4Qh3dsl1k7Y+rtgUuNUujLM/FyxdA95C9lyPIlMR/H0+2bA3ulNq/VJHv4jBY5llLXi03QF6
3IE1kPC+6KHTiJUhtvPjZ5lBeKuQH3fjHEHkDVostkbRmeP3vefcxl9Y3mvUZXY+BxYTFKaeP6fzyJRc1vVdwfCWM8Wcd3S5GQAg8PuIfN0rDmoZz3qFAR0oATHIvWcoPgUfLZJOS0DCEA6cYAWAagREIqAqoQwA
h8q2geVEVFcCJsphIyliuIA+hF99U1hCrkE2N+rd/qJWTogSrB8EyrFkSWIKQiGCWaWM8NR2qHN5i+CZ3nHYwVdfn4mpVmOvDz9VzeaCFCvjBr4ilxOQFfVdJ/DFLsmuRDKTAPoa6r2yJ+syltF5ZhxAf7AIWCtv
b1V/OtsU2AkBfLtjng0GADiQvh4XP0h8aSEP8zTIVdE3rPj36ADH9IlIrRMJc3uAG4tQDVMe21aIgnI6McNtRbhXDD/rZngSUmKfzQOU1xdzU2YHjT7LI7c9rvQ5nY7VYiptrst81FPVW0+Mxuz5aEaT2Ew8MtQX
EUPhhHinIDl1TzdkEdB7zZ8m0YTX6CohFirbE8ztAybrGbpGbJOeFctKv1gSKGYHQJ6bhWab/RFu3XizRtm+7hWVb4kFdM1LdwP1EECPsddDv+FvSmE2+JfHSgjhLcKsg+Lt4CLAyUH6Cp55H+68WzyupmukP/W9
RmuGLV6zsyWBS29amNfzs/gzkwFbeDsYH1sn7jHyJgWchh6A+8f04P6D6w11XYIbCNvVjWWvd3H65WlV3SQRIepkS2r8qKJhsFho0alc+N4N9oRTH+bj0lf2+k0wIQChcCaeKLIyxE1cvclB9IL4a8VgBUQVgSy4
WvFgQfTFnSzuCPUUWowCSJ1YumC6LWnDi4LXvQnr9qpoyex+TFB7fyFFAgCGCIzulYTI2GwW+VzCVUWI0rap1Uq81ltmO2SpR8EyiJMDbVjHtOB6f2z67x3cc2M8QuuOAwE/rEesIcDPQn0otNXiJAZPqBAGQVzQ
mTwg/VihHd22Cx3rtiOkOraEXhD3b8kQu7IsdP0mYvxwQQS4WSylDQ0WgSq3tEeZ9Y7nGjZ1EhcxHbmDpRYMyN586+X8/MFIT46ARGKNWFPZbQbPQPAgIqg6LQyEMiwZ6FwAaU/LYRzHX5oSOZYNnGqeMUC2UGxr
wLKBRznIFQjpH1LTBVtslP8f0DEzBBDh6ss2zN8YqlLBvcCsqAGfFTbbTYQ5NYyACQFojWDEJDA81CuQQTo8NqycIHtnqVj2DJESSlQLsmNka7PIPshgsPdIZcyJVzBHjyPjaBUTec2ZKIfm4h2rh7Doidbmd4el
/gJy4qX1lg6dB5RkhEI36Z0HyJNF+koayS617KzMmH1gc8O2EV+Qp4cszg34LEJbEj/W5VRz9TGzjfZENVC7ll8NS+C003uWeBWguoN2ezZaeJBH7mz8FxBEOZSVY3kPq4fJNICBesYMBsXJUROE3Xk5mN7cEzCY
ZSlclOvLMloDhEEX6Ud4WJ6q1ICXMqEj5mGyhEtIwXOyMmq3UoriQZJNuQcFsbtEXSnJgb6ULwSqXRRVYiNh73lNMGVNFi5a+P69x6UPEZIE+PoGic6pF6xxbBCpkwD5xbSgEm9aHTVn/LJs5+n0Ra8PzN1FpLuT
Ey5iAaJPKNE1wLKcq1QmHgA6urnGOFS/c+qLPH8oW0Vi+2tr9yPY/q9z6NL+IhaiKk0W2xjKcOtYB1SkNV8dV/ZoJmENsk4T0mrATIxFQaniiPVjx41LpuW0GiMQInLimUv+crtNA9oI/w3PWSJjqojbaHkaXQ5I
ZGrbOOyaciJf4F1E0MghshOgyO1tudvu3ebs/on39sO0n60ZLnxW3LZ/x4gam1TuQblU2n6eaqdi9OZ4DB9FiP1NU6Chz94Y7Mnaexhwd/rOBKfFk1yAi1oXj571wHrd/ujZi4pDeAdBQ0+Mao4o8obuGAIqbWbz
+qPkQTVXfV+PDK+2e3ESky/OmwakPOT7hWIudGk9a63V4kUYt8xFfqY+ActL/tqfjNE1+torhzwL+WbnPioIEgCdm8xOsWFZ77CtE4Y8KJCKZZ+6Rm9/oB3M5N9pP7xtKwlYBiAwmtJab0UuIPE4qLrfv4P75btQ
r2edJ9n/gmLj/pwAcaWXtVBAUdMcfhiq1zLQ6disYwfLeRIeyDHfBdDBTUHyzbzPB5/T1/52YxgDvf2kjiPk/P/8WhVf9QlS10YrfrAcdu7c4VtiiQikmejkN+VykDwi6Wmvl27s3srLlcSibdPLjwpmn83CLtHV
O+0D7SJMzSnVDWky19wLn469Pgj42mSRII+14t51oPBe55QJovyMZ+UVeWsRReeWWp7TegNBVNr/smnJgS6qHz7XaGtIu0C9mjpexHb/Ui3/4FO1+Xb8rm98j4mEoafcJAkl2++WPssKrG17FyVBPJCPzMm/w84S
qifMpD5LQMZQbzL5Rp6LP7TEozXexRwMIHDZ+s4R+VhBSmczHcVmCroshgldnUpqNKvWkUpe/SN/0kA7EcDcQx1l2kjdD4QMjkjdgzdZgo1ai08JBoDnIjO2zH7psEoPTUYmv6Tq5BfYgCKFqPiUB5ZtASGLgokN
EYy+ooaaDj/kYApWdYAELbn4taoJQd9cqFiyF2JtsD9P33NmthXoFyrCMTrussOffa0qQ+sigi8QpEipYHqgXVFAdvywIgwKdBmwQdQLdKN4JEPqOpZ6mNDmnZT1mAH7MAk2XRKR9utzvYt/UNv25Mfg/G67WrDt
rqt9uLEI1bbjabhzyEAqBrYN60Ag37ZoN+PsUVRmcfXueEDaJbfvRMibO7v1Ar4W5ralVg4naGGZ9DevUxv/2Em383eA42T+Me9VBzTH1EuYHSzkyTXJOdMx8IIDrDaV4lswlu2oR18s4h3aWteCjDuh63Rz/GJV
vU+0VTdC5hhSmna8yL9FQNRB4u2/kY2rLjSRNmV+ntSYvPbQvQ7auU21dZIpWczDxLTWtFHCaZqey81Xo9n3hj9ml1P6vDeHwazmT0INYvye6Dn3n1lKBzZ6/JyyIIf9NpnTG4YiSxH52L0vPD6KkxkR3iD02b9r
s/HBOHkRH6RHLygSgxRV6pFKStNqSdq64hUAPKiYgau7DTOXkKnZx48aOcCzeWT1qdgBKx/YyZFtHlDz0UtGyi5hechx7N8lWqNRo/o3UgDdcX1/rn1C4SFk8GHrMNeOHRQyaIxDtj7lHWH9YysWYMh9X8cJg9xS
pJGcO0y1/6ZYEVreLndhshJPK3NgyF/YhRCU0MPsmIMwZIUpeL7g3G1LraOCJdiCK4vxt0UVaLYhIJJX3IxrZh9PEK9mkJd1qkMlmhCJp7Z+g5DgNeasHLY/DUpg9O43ANHWpmwgMVqLU75nTnxj1tGBrjeA2wve
SQK4GxeRwUnU1XMneqmBR8PGBmI4o8SEjSlx7VXbX+PGpkyTo5qXM3zG+pgHYo19F/wemiEhugwqrIdtdcCqCmtQBq5zrZn9lUtWsP4e6w++NbSC7ccLQ1NWsKemqgtt9UzkorHECkjy5D6agH1PV87q5Emc1NDc
yknZ9rqJHZJ1SKTVOzZQ+wOD0IlZOGSODUrnS+dAOFYNaJgFYUZYcLyWST49AEJ37xczeQnGj+n/tib+axSRRLA1RlVMqphTP1IjibHtlmXXRG1Q9Jexgz+uXuoOsaFyPc8zSRLHOWsFtNmbdG+PLukUgM5D2i8A
+pyhDrGnbxeMT934lCJ1sysQWGsIADfmaqFwg1Od5gGNqLi/SX0xJyNbTOf8YKUz1VUrThysRFulqgtQ0wY2UTlOIERTUeA2JLJ6cionWooGspoJpSuI6on6LR0ECPN0S8nW9kUD4pmOXC6uLpxjArJBzwlIXWC8
iJiwN68qxNB4NXJxBkWwVxvI8ARj+M9QriV9SwwP7orSPGXzXYb4Yc3DyvuFdYizn2Ziex8bmRy47ODa5rSTjXJtNx0eLDYDkbZqV7tHl/urXmuJzavhu8HVExWNDDbA+TX13UWUySPI9EZ1u4l/HwxtAiPzHLw4
1l7PJt8guDqA/gz/omfVkmdGLdi2pXSAftjaOs5hlySzR5pDxQ6OvxHUa8DDYAJPx7ojcsZwbzMGOpgV2A6qtyLoaupLVT7FIy9XFlpp5MIQCobTMivuvBq+b2SzH/nB/hnXvwPLvrsZnmcZdb1RliIEUYfmlfGV
7lMOyy1cHEiwCGJRvF8RoNp0ldyPIikA88AbRTGgMefPXjwsy530wAyOFUGnh7U1vE4K9SvUaTm3vaKPqdv+aCOqSgd28/RuctJuCNwSZS6NAhPcop8ddCb105rV2GbFkkbsa5XwH6WA+XpA8l1LjEsAjxSspS9d
xjaI/tn2ZOqvZaZGI+8gDHJcDKkUBz+geVb7FNnfLOVZGpIGRYqzGPCqOWCfM0pkSuKhPQeUe1/PkWAqkbXngsbXOjyhedjS89nMsdF8PCXEgqalqQbq8LZ90kwIVuM1pyGCAlVq+gRoktO17YP0rI2Kqy09DVji
aki7JjKcZctLXx7wIbeYGyFoOKOQ5I6nWLRFBL70AnpU5LqgATypYUUB9hcfW6EIOtSi7g/cEzaBBMexWeavLlP3Vy8DFKN5pLWH1zED92LDiOToFbD2Nwsl/b3MG65xCivq6yKVaz3UZNXfbvh9HoddD7GnL7ZT
1VxJ35t1F+zGYqCoGg1t8mBFAqYzfMv1l6vnkAGFxKlrGg2qo+uHHI32w9g4VM4vv4MRotgIb0ZoqIp6K2Q8IJENB/kt5BEqJnlx3ox6KHwfnAD4SIW1XzzLYDK5PZpioA8X6N64Od9ywJsMptp1Blu/J1GR0oi1
ITIdqIHMO9CpBjw2q0wPg0AHwEf8FVtN2LH33eCENul7ZOsRPk17855KGHPWD4zCwPcsKTge6EsnN6etgwyN53sGDwhP/DIk2bv/3sG0SjJ/KGcD/mO6aNjMVYpBT7liCzlX+oibZUut5kWFS9eiH51rAstPZeCy
9WzL+ca9RN52sRrz03jWO+R2wGJZOUc+v3RWZOYxn/D9zqpOI7javScKwTgdYDBQy2sJVnGuv4jNdspvESFCXTeLsa+qFRds33jknaQDTabiMgJPj3R3Cmswbto+2oPcpzJ5Rge0Ew5h2mFczxHgzPvPD0p6XImv
sP8ekHPTWsc4Xu4CYV8kSZhuh16VqY4DKl97KorDoXIn/nZz6QWoYl2nXpivMZjtwxdjn3WPsNnwaz6DxmF8uffGcorXXJWu9DqRN1OD6SgDw3mkxMRxrtYs8Yp1AgrG39gjdPSuiDN3QFI9DFhg4CVZ6mwPcjnd
Q3z0zXkPUBVPDhC4PnnUyWNHjFFPTFkYtYe6bSc29RqERiXJ+HS4w89rbmngDjToglkcls1GHlRgd7YZqxdiljYlyszp5ZRmpy7qIk3Xc3mn9jnXTNgcpypjFCxAYzIAkFkOrTe7yV1dBRq3/vnfXkMvHGOSf6yz
ojM3Vg7afIUIkXGMC84iRiUdwCgdMdUkK4lz7BbM6wYXJ/EA1ezjyhTB/npuxXNdk4nvN0G8KyDBMiy090WxqaqsZd77k2sBvsnqALFZ5uO2SCdBQwTqQZKEExJs2FZKOk1VbI9JfBFKR5kvzI1TLhJs8++UScFv
Wjta0QCTGQeYaEL/OVmwLWDnjE1CvCzTK5zV+niwQGjpCJAjtqBdaJxoNuVvBsvKS1NGkXhxE5srsARB75r6pffkr9YDGr/psliECgJYPvO1BV4zBsPriGPDaWNGXrwp/fZtAjLlSGGycRFEZWiHfoK6KqhNsbw4
RTgN+CQAs6enzcDSqHq68Qi6awKazN5rNhvpyuujSUbDWOxLdNwiQe/7tlOqvvquMTAzxg6X6r1pAjvM1FCgMNfBWgosXvnlbRxKLhj4K4YEKJEECQgHiE+znsfL6kris2tU3NkePjg6OEHAEgC4QLF01nkIt9ro
Beud70j0Mw0Wm6GRbYCVIDQVg7qxMbgTsqtoAer4Kyd71Q20bEXdI7ks7agnFDN8WzgmHMDbAe9xyAPEGeFLBXgNu/bP6PKZgi3WzKkD4T1viT+XssRHRAQ+AdE47DKsC0ZWcL/ogMjJ3cZy0Dro1W6khVDxW5Re
DnKnvsz+nc+MUHacCGHe3Z3HJQADqG4gGFz64duP049v0GmilpPWxgcGZKOaKqJ+oO8cMjrKwvkFFlt6sM3hg4XetJX+8IyCJ59ysLSPTEt8Cm6vK1F8Wvp17DlSePXBGcxvw46Jl1UqRSWTPcR+NU3NENE8zNGd
cSlHTtuBbBdZwv1bko6gG0nePa0CJA/xxJBeK2LtjXT4IWphhCz5T0oRftzhwiE/M5HMQWhb98Fj4CDnZ5lvDuuOMIBdqay8BJQFFHklIlAmjUYoVow6kRVV5d+DJkPN4UzD8JJW96pOAy+dzYBr62uSyrFUPffr
JzwVevl0z8PuPjbQCS322M++jDgfrODStWWhHrperutFkZNjauK3Uq6152aQ5/LYlJ8yzMkrkVGVDGF3608w+jrfpJEV1PaqAZ+IvwubOyGsvr7AOLXYlzL6P1q9ss3rbhxwmgzA8R/rYJXzNqgicq8OpZ30HI9r
kl9vvRyJudLJSBICVa0N7lNAvr24vVsNhj5UUYHAdHe4fUdqWYzUIQHcVXIT1/1WQ/gAVI4pllLDAu6ASP9m/4x910HjUju3Ap4JdFom3Xx8QhFGI5yiu9UIElritbrcwREYhH6MIKLgg2Whaz1IaxzqGfYdOTif
+3YgyNxvrSSaaVvNpGbUYa5QK2c3q4igNO9hRnEapm64YTmNllw8Jvx0ciffEyIKPANyuUT3/fWbJ0oe/fZsIppyaQKBXl9gIbsRzaBSXZyj6Cewb9ybWo9nXyxwOME/ArChDjYSvpFNfU4fBlEt2qjN2RF8YHBo
aPvzyOWpxQ4iWB4ycp44V9GIBdkFMu6IDwgPb6mh0yYAVZ2pqw4iZoZq4IEhbAvu8mooEwEDotDm/wgWnGPMX8fl5X9Tx+yuADOk8V5wPelqq7YnGiMihpTeJJgradWcuSs2FErVoTNSI1ZXoyKhYdFsKfFQpERE
JsDtbD58vYOkli7Jse462ElDcmAaHseNzqr2VfkGiw3u23Xda9O3f+j17NhlFBtPfV0Gt2q0K27n47oDeZqrt+gXXu9YROUq0xhQU93Tn8lBGapT5EWF/6ppvZbLn8qautfp8+eNSc6EbXuVttSW5U6C29tcAaCx
r6aYkvZOdc7z2scyXH0+rLO78UiVYEd9r5Yx4o//3owRjto4KuDeTzwCOxPJp89jHTOJZvg2icrtLLhPVxFBVWQLk4GbCpwj/ja33ZzNllGWfVI7RvjrgoWtuD6NI7qWlQF8laVN8abLgN7U0E7Lq8R/dWMFTIk7
8voOZIywPa9DtVSpJBSg/0VYX0Dy6EhxX4uYL2WG4HL6YozO7ha4jx2Xw6T96C/p4PmbBtJf8GZqOyh5iaPrgVysgIVn+wTl1+dfZN9OS2iX+q8m/143jBAXHL2YINQehLlySlWd9t4wHwgAZpVftVrEDRlE1Q1n
qASB+YaSB4NgQGYRF3e1G0G4EzmGwvNMug4gXZLI8gQIZ1P7sc5xlIadVmVk55GP8PrD6ovWoKujCg1T3JZmEgLlHnKYxRsjJlkD13jdETZ6IHvM6fHpweF8IGgiFoaB/LgywvN/Sl9C+TX7SoWVwNU/Bla1jYzZ
0zcGxTjB2j4rWQerKONo7+mjwIZMlig+dS2SmNqHsMogOiAWtzztGhxsXvmw/NFudA4a9xHUkPVHIdYgnKP0xKRA7iCC+0SmbJC44fTuOvwu94gfumkY5SsTI4a3VRReZPTjLLhtbma5Z7B0JbiBnQZhXbmJu2aq
p03AvMGbvYsvaN7+K6fwA9LoHvgzMYSX9jAoBp/wSio9BQQ3EXY1kS0JmNZgVR+MmYEO7PfCaI2Wr9ixMm/71VekJJ8CiOVip7t5yuHoCKMXjSnFW+BkYMA0s8Uc10W0C79dm84C0d4BO5oV8QGUFyowHBbIw5/g
mv2c3WvPVEfl7Nc8KAd0bGRazEwDCEr9aN3w/e/lYo3WDIDjpWoGHlBx7GvevWc1IaecPOiAWwwUtH0pMmnOHue0ZRwhfWsVFQU5+JSvCvE1cWMr6xbaGc1owTItiK0J7+8Jho2SMZa5UY85fc2h4GuU73zSXOZF
imW18MMEBTXEBDZmBTtsIEL784LYM3XruJQy1MUBKCexO/kNn1KXLQ06UP9n67S/bJ4hRDQtGTR3cq5C1MQXVI8BwDw1gPqUzqy0s/70phdhCX/QobdT0fMypyBMhnSo5EA3JTz0R+Yp89zmtPuzrDk2cVgtwFts
fDL64cTrakUqDpajGKA+4yafb8xAojxyHB+CcbUFTaM5y6i7GaIOl8oEZpQPtszrLCsVbF6w4QIsJaS5TYAU3qdhMaphBfwcdedzcsCg6AMI3hYe1zyPP+NsDGUhbpAhzGFyUEnNU2zxMiIZrfUNWU9Q0wLQvgaZ
fgjgSpYdpbpYIhK2RfBPU+/bNhSTW+7hDaD2GgBHllwBKHlXhlwBbsXjrTLQKr848zWapWIrtpAB+6ODA98O4tOlb5rHFS5FQkmTS+u5s2aSNRUqARWMa00FvekXs99OEBj0MwGqjKbswy4qx87iBhZMGwPQytuS
FK24Mh/h9g3m3G9+sIIqWUepxA9M2XbgLIv4q9kjlT5Jr6KUlKhQ2DlrW/06wbQpRyMqi43LlTWhXBhwKa7Y8N01FL7i9lJVrVWeLxT1eJkkpx0b16cpGlcEh7iBM1V7rbIjmZfkhZqAwroik4q7kiYpIRIkRrfH
E7apn8Rpi18n2IzKRw8IrEJZjNm3h8JEjbw8IyKnlIofZgwukk7txMoftaRZEK/DOZ5wG6IjC6u6mIwhlIsC2DDuVVtHeMiVmSksMYfgcNKGDNm+teTuqqN4KODKuM2U58tQ+vN/tAiftaHtUVk+UHllxrFnV7y+
I6GwrO0StJ9QH+nFxEefIvxF6gntsWxhVpFl109FKRUMp2wbqDIQr2PWE8AjZGSnKENwIMCVAEvGu3oHA0D0tFw6x1KP/cy/lChfnaJWoKhKhKasS5N/61So5ybVRSOroKSmAEIgpNQeC/zX2fqYNjNw6LpWChg9
ws1rAYuBtYiO8MlrtAaeEYR5oKGM0CjAVgW2WxRBAKiTjx54deTmZWgAuIo9IPy4PyUgK/5iuFLp9qcNbnbL25i4BJo0w/Ysk6gMUTyjH2i2f0C2h9Xg3ACwnrpY3R6q/4IdhGygUSOlr/VJ4A5O10DGdFhEU1zU
DeKuFDVUlVAkZVi9ra8/w8gfSk5Z3Ygrvyp1a4TPY5GWaC9A5NLMvml0B1vcngKH9qLMDxpffbcKibsofxGcd4udhrwmdbWjYNtxH5S1/sfGfGlUDCdGCiekDIQz2UF5xEv11TJD1Tl9T/ehsHxVjcgoqetl8qkF
ZXKQoLjEiD/jqRr2N69AvSn/OeLGY4m7JoGlzQCwWYHVx6Jhk6ZkdTDFOv/0p24yUqrfRDobByPp6kBdwgfTZ3MpJZCndyvuHhiJjtY9rT0yvobNfYBKpBMzRzu3rc/vHzjh/w9cyP8hE1tGxw2JOFzoJMwmcVhI
Xj69LtBXjTKbdNgysx5s9erczsL+Xnja6YBXi29w7sY7KX+7ld99f2eV1w1HvUpCeTtY1clDHghNZ/PMyDgClc8Pp22LBnVd2/1bes+6kJyidOUhYBgJbjuvfRQN0P4O4LR2fI4055dWqXz3cD/bkU4ntAH95J3L
qnGY09cCFvaB/cbCUWTMkztF/F7h3f0sW4MWnpmrUmqsnDzas92+4v0iAVnDvtLSX1ya5yFoF3HbsPMFvJJMZRoaV3cIVE9RYFuGySGOB0HhkSwRinOTdPOpOOc3WmxGUn8EdSAA1/wPTcrVhmsbDmymUl+ZW65i
aYtAoBGV6eJqOeepXCtcS2I5UVBNXvOSsYgeQLXaLcezfW36PcW8wVkx5g6AxtEMbDyIN1RWK7mTqvfwqn9IO8Tlkks0mRBqidSroLWRa4oNSgloSCxh5Tr32s4u/U6itdGIgWw5IF02vbovQT32GRZbqI2owRkU
Z1tyqbErYXAiM2YgwIygjhaCSIn2MHdkCPKqtO+dqNrs6Ybhap5GSbdOMoEOyhPfugoYipuIw+MiauV/r03XcxYTgiAo1BvluQCzRGp1yYwo7giAYvVXIRYFcZFImEiDeY0SO3EVgJioghMxgm3oSbpQSrPiaM8I
aj78UXcLQuSTWa+GtXIr7qr72kQDONavLGVUBHLg2UaHx2PDk1wta5AMJ1A8gXVCXPi7s4affKSwnAJxvWHHnrbDdVXmh+zS+KdJzUME88RkNruU/+y5DtBcBby63IcbR1JEBaGwdwTUUjMLrjPnoIoqlGHwul2C
KznbzYKDqMmuh3FMq2KvhnktHogHibrT6tzYiMTyUlOcDrlH3AIQAPe/ND9HzpVC4byYMFhBLTNZQOcnsmBzZOQg2WMe2PgncL4gPs/ZRCDF3xCrxbGuFgRPQuZ3t7g/47sBncWS87gUXqZb+avzeKVLqt9xADm4
kTLMC4qXbfuJ9XXcj7RRq8adgVnwOF2S/WAwxA+zfd/8bX/kQ7pJd/3aMDJsWYsUa3A0gQLxeDBIiDUzeYjSdVjGNYjBf3TYkzF06O8P8ZTnTg6j8mIcTs4M0VyA1WY0JIm2TIFWeZFMoF1Z2LwCsNxwAzS4JxvR
ZL3/hsNv4K32fxD0u5sMbqz4SpHEsr/yQHTGqv8J+tzpT4h4v/J0HZl1D0GvlUsHdc6jOUloCRbWjCHK+ARzJuHVabRNE2CDbFPUsSLDf+iHMG8bU+pnw9ZjnMG2E65hrLfxMEpOXE4fFub4NV1VqRTLPHn9zGzH
pzguN2l3rkttAFuf1QE82HfOJVfwBrdhhSRsWsASWhqm0ityOU1lciHwC6vMRVxhGgpcZ2MWoGgJeTX5aGy3e1z2AjWBPc58DF1fBjD7KOrT0/dsdn0ehFevmnX3p9F+WH/nBxkHUqlqs5pd/FffY9eT275tAg5u
DrJ+Ms+v+GJV6mFqVTIh2DQMrm0rAcqICHzHFWD55ZxqLspk9RvbFJVJGscB1nv2/KX0jQjUtumjRLwDrvC1xvR0A0AGdA6cgr/xPD5562R+emKXgHKN9iu6VKSbIsL6HCx3a7uaW7Qord5B+jnUH1e5NZvr4P5N
NzxMbC9MM1HLO75TX2BVLiPmdO2PcAwA9FIYqeDA3b7KHLXVbt/pxysGduSXWCjfRkFg7rQ52d3htwmX2s9L6f/cjlcFQx72xc8hQJ63oTE721viFaVPKee7muLl6T9ZA0eOA7rAhpQqLe3w8I3ie2zaLFnhnHwc
4hR5fWG0TJ197qfIY3GK1dE8/NfU8e5v3+ervw4Ycd2/oz4A+ncs1RRw7srWgGZg3xDas8ppPfyLCAK75OtfqM3yss3JApjX3CcL4/JkEAqQAKAAht5kveqWly6duH09AErhU+dfRlXMN+zKHwFt4wzTDJr+RqHv
fQM0H1tR9CwWd7iR7Cd2E1ln2BO5MktCgAHP9eJ9fI0ze9cxrreRCt8s433GqGidwuk07wDH69onkNit53XtE0ilO/aIb++Sq90sXfAuOuzCeXzT1AmOUaTvBtjeRwy7uXCUP9b5RHcel91rBdWN3uTCmxC3V+Fm
lXSi8N9/YO0vWN8zyvVmz2s1W4RveOBu3G57mTBwHQ1TGob7uUJJQ7OpXm0Mry9nMGMKxhD/8NaNhIQagTyWw3g8hoxHqXGeiOIjaFSwL6QRUQ7p8RT4FPlx30aI9RH3VwdntJmN6KmR2tjneazX7zmAQYciWalS
fydm7qZ5Lsa1blvpTKQP93MDqHppBJumzLas5mIbRtX7UJk5xQnNR1HLdPvXswjgtx4KJa1Q439MUvzGH9TYsqqqlrLlbD2I49NbhHh1YvHffCXu/bm9qmLv+mBDhD/bm9XGq7eEtEVbYWyFprN3lnPubnPNXk8+
OEIb54MY+rdOnZjrB6P4dFFg3bq7FGccPTx0QfS28HVCl9YlHsEbl27jswgLn5KfRYaZ9ZRI2tsggQqSZfngzTkFLv9Cqw25ewwWh7mEmpIm2ee7ZvxucMzVa3HKppZ0oozSfgUSUKY0DCNJ3XAYkhCemdMzHNyQ
Tf2jQRKERjwDt9Rwe3CzhqnBhY1XIFM/Us8PQQQYbHDMWLKTjNLPycM/nM8rdqvDD3FC3901d7UavXM4RBdaD4x23kJS3MV7lKt7GTXM2YzX5YcLeOZld4nyxeTTsFDTTxqINnZ215LoXsstkGISKhgjqgsiblcQ
nCH04Y7JN+5BIM9S9zgB6r8SRxg5TQ20bIBLf/K1wAYEDw6oV/3jaw3+ISRVcS/CBG2uFwqtYr5QJUMHUiTjSr2WVc544Gu4lAKbr4z053jwovquSSqVWgKorbBKI/s5g3TEhs2gs7tldeRuEQhE5bTVr3l/xMad
43pHu8dfmoEXwYkGItb7BfKO9VRyk0e4R2F4g7bIf9WnYfT0RnelWBPxYiseiJSA4Bik59gpQEnYsap/ZxKQByooA/Y4Boo0q+oSeANn6kwgRqa4Bv/vlLBbM2CmF8n4GPS9UxPlRdQ9uJbED0u22Wm1HKrkxZlw
+YP12M2nlW+hBEqAjl9AyoUseyrkAa+0Lw0sJH63sMbVJppW5mXuGeLE6hPXakheWmqY7JYW+pqu3YpajXJgyGokG4aQSOT+d3MxByFfySAGhfkDtmMLoNJWxkYXMnYBgc0ZYJgX4z2Jnyacj2jl/vJViHrmwKCd
Ls2UtabwYJkdEna5W0SdQl9kS5ZIMR1tmE0L60N2vRDws3CS1ydONUtVLQ9J/w9+WbFL0Yq+U6ZlFKj+FVpW1WkOkBpEocQiRWxaMKK6RCq7Xz4Ao0KI0dRIWa57tqFjiS8P3yLb5SPKDYKd7GK24nZ/v8Gmca3x
+GDuh1binIwEhS2YvmrA9qfUFDCy64KhSSrkdIb6DMt5j6ktXYm81c3HOGlRI/J1Q5PFizIxQmyw91eiNz7yIVcoZlcddfwzs2krIk2fHaxKCyV+On46ZbKYjn2nPWPXX6t6nPkZxomK4Vh2JEwhA9nqgiosuA2p
oMYwScs74XmjpSZtTBW4HSp1rcnaNYU7Zsk8PtTJ5Kxyp3aayeJd0IIi8B1xnghh8lKUErnIzpuJyJWTAdWFkvCn9w0GGm5T92sT8TDQ/F2ebwHekxrRrGTVxczJMkrOYmJmFEL7wAX6RvL39Pe+l+3P/r4vbj14
+QK1GS5sRB0ACi7E+wZ/mCxunhIQTALK6cpSirT7VzBsRaOEybg/9rsJf80lk0jeGmJK4uxExCBH86li0o8havXPWS+kbZ+PXrqhMXbp8+yM0SUNa0/4czFmUc61Lair+WNjDcngGYFojY8QD9Xv4407WZrqKS+5
a1dqjGeOIIMvNZ3OOw4WAV9d470+Fo7S8rMypOvd1A9PZG+f59ItiV8uNhwuFxkXA4kMcE9BcN5ASP+BHXwHEPKIfSiSJSoD9uCMp+pFiEg1rnyI1CxuRiFwRVpkwhfqhpzeNi//ex7z0Er+WimD63akucIRZj4n
NTtSxOzOyJLYJ82DqlHkiKpt0peF3X4AnxuuF36m4lzxhaJLNDniBLcsSfM/GOq+YOP2QPGuwU5gBNKBclWI3uDaoXmTU1YER1WpcVV9GQw2dvFpy9hYcFFChDQswTBxMoA862ezzyXLveDaT+X0gCZpxsuEn1ij
RU4myfUmtc+P3dOpbIirJrb1JSejqRNnGA7DcS+dcB49wNI1fLpxYtx/EwBCD4YmvVfS82LTQwADC3pY1Ge3eNVDZ5O9nZr2zvoZ3+ZIL7Cr/HP4PhSlbg5F0JdMsyYLRAjGx+1FN6y45NKBpDeGlM1PpDXOBbNb
DXvgvY6u1/T42/fNV+OahheXtgM/aFiFccLdsITIkTDgDMsWHysEvKMzjfqy/7y3H6tKXQ6VuMIYc2mnXb+5DA0t/zZ+OOp5Kzv0pYd5IQmzYX2lbw88gI756TjFRxoj3ruVoMwUd17TCz0EcIQ2PDLaeg/tJRij
XRD49mKyHOjTbMYv1Hi3+oVU9n0/Ie35ZvMwcsm/DdoY8MBG5v0/bH/dHkYILztn/f0i0OCMEqrShn01XjKsqwzjq2dZ9ethC1+MC78rw6TH+BQDA6GiOtt9PWlLbKqdqr8UoosX9GppLbjhj1acun7Ifz5UsxYb
eawjT118+EFAM7UmgWerMhFmvYJjQsPvXihFbpOKTtlVIzlNOWhtTTLOgIhMTWN7gA1DSIQquv9y2cbFJEhOF5/4fRsrdPE0U00ygwhIfWGk6Nvx715NziKDFNdeaVH1AiFEF3zbrjGUVH/D216DvPCNPi0pnigG
B1HFjWk3Dvv4P/6CrTMnJYenyHdW0RTFxLMONTheZMWKLVYuvk0aeqcAxRs/DPFlVx58MIw+xs7SvOPbMGBGc8kEFgG9LeD4RBvKeoLF7+b8ibe/9RdH/Pqgc9bgaEotiQ449xqXVU5fZrd2ehx5nYeFh9OLrxY/
LKmduTnoOX7pxiEHIT2bv/bmBCK5uXJykcemjnaqjwaEvML607M/K+WyoY/XFlrNRstMZmGyGathYHjv9lTxlB115c0oPE5TVPRUZWGiu9TIrj+3D4ThEsR//FSz/wYHOp5s0ph2lIpMESLWbxtZ+97ToD34P0Us
5wVXRyXcenAsHYDvQC4AJYYVvjgEV3hOWGj8OUu0AULhvI0omJh0NMrrXnJObgrKNDLySWIrd+6OXFwjKcFzXsSUb97ZGBjAupXg5kf0HujEuVwliE2clD4sW7X2Yrl8NbuRQoqIGhRfcypna14bRwlXik8SC0Ii
paKN1v2KxJBkRX0JjsHuNIwR65AFU0HIQsyaYgPmoJm50G6lAVTcm2XqF9mpZTq6L4Mrl9dayqS7LJBVBsl8Z2G6cs1PvtKqKBmpneQyOqAAd7cog+XXeF+UcspLz4j+/0ElnW0UKBcYyyVkjpZ/NRv4kPKzBQA8
kJ3pTEe3rP7J+NAA+YFQ5hfnFXvWFpHKxtGF8GTYdBdrdmZsojzzY6mt+DATIOUogJPTuE0VbdRZ3JGKaT5n7DN5UNBK0RXWBx/F0A89wOAyp6iuF7tZcG8mvE5BGkohJrPJQ7uk/IGQIfbMtUIMAbnwo2Gi88HI
eirdIAre269QlEX8tijZzU4I/g3/hm23jmCOVERxegtj1r9/VAbtarTURvgiQ6WXcRHHwfqfoqxUdgQqeEp+u5AfWS/vZ85m4gxrdn7YMYKmD7ZH+If/uff24aO48oPnW6+Luywe/pydHVsl7MSVR39VbbeTgG0e
NpWhDUjqfOS6AKqg/d9U0fT9gtAgHR/TgoYw9olF75Pa+Xs//mE65ZG294FUW5YU9Yw+onCkbdjPHcnEpmJzDArb4lHCzhRiVG/s73686DTUCOmkXYbjoeWdV4iJsbNJEcm/3hrKOJjVMDhvA9v7C65lkoEKkcgo
RX7YvOnXAWoM9knmh4aZ/DeYjqKVE7xvkJXlOf4WlhAh/AuWJXosUPHEGlhvmzAhYlGWJgyQF/BqukbHRd+5O/It9Bywp0zy9wyjVZkpW3pln0FZy9fY4McxpAltp9U836pe96+jjg/+HMsFQnQswujHWQnXcCAG
c2Swom+H3NsN8Tj3koqv4OZaqpRhs6+OWRODylFlfH+vuWBXlO8iwdp6YEZOtGpj/LUVedjlAxIlLTkJouvR96QOtwm9JTQJ9kbZ1NUDDB5U9V+zvS6W2io87zXZVOEo6zpiARrY35bzP9FeCdszpI3h1te/J4fd
BpprPgnOa2PgcO4/0f4G5ej+WI8v7Y3mIR9YFbUkEW7SfqsArTiyhdr/fn1ZsUvYv0a92Gh0i5MinUFfYfsavcZp41dxnMVXmG7tFadFeIVZsVHEGfSZs0aY0dVpy0kynoz2nctqqYqU68uzDHLplaCilDL5N2aE
lSbkvq70hsSc5cgezH957ic/IyIqmTcoS8Il3LzY5vL2OD7aL/inxvGF0ktaCa5Oko6B/zODkpBbXpRZ3RPm8NJLZr8SrK+St49x5PwGqTge8MmmNVSYI0IVZUXreX3DAJxWvkzSKq8OTI3WdjaMpxie06qzL3pP
/+YOJmbrHrtkz12vkiJuAkqEOPzmx/f3r0HoWdrfb2DjHe1ps8bjaXhE4MdJwOiXfU4u2g4in72FBYtL89U4Ih0oRN4KHaineciGeLeVrFYAUd+QQB31UlDIYNS/cZPrYxb3oz8dWbaqPwE51aw+VgYmfrdE/pIk
05jAeeP8Qy3pt4wLq7gra0xWJgVaUvo9KwTgttJWCy7Er32yMYE/cShXIUjiku3xeKzTn7tC+VA/TLGLtIGI70rExYHaRiKuUl86vpuTW0eAVzs0Dr7oZYb7JSarjkGxWYj/6c4VnTC6QIgRErq6cJTNF/l7INCQ
M/vLeHxb7qf6Vw8Ps3a9TJXRY0a8/Jdhtp/bPlJWlL1GI2caqcQ0N0LHEZtF5GhAshxQ8jiMWs7qXLjVuDKl7M7ivYrHF5wTs2Z+roS1fYkRnb4O0MarCuXNe7aqstWTxNket6eh8ofxj2193kqCJUc6Blgz8lwr
QGeCoaPXE7dBh3f/VBbgwbRX5KVZzs/iiAXmk0p0ObWvwfF5M+ic2onndDPE/opTAoOZcxNYiOAfTvuHXL7kprhi9TTQLI94gYEvKJ54KZYAX0Vxr6MA0wYT2UGJCSgobLmdHo31316a9/5zJNm2dJ7Tam2yofQ+
zUxDSvGX8dgaKVyKB0wjNixfRIZoUP9+idhXCrgqKEDuIDLF5NvywbbKTt2t9nejFM7QXhHttAVUyZ+3UWeq+jWvf5PSYLfBmS4cC6o7oEjIEACn105uF6IV996sfGrC5D8a30ukiAJEccZlNE+Hz1v1hnPfHgG/
QIXB3M2MKBteQoE8pE4h2dDLKdmLdvYdlwthZLOB2VZqwOAV4Gz7sEZJ8oMWfktyY59kTtJf9FQ6tBngbsd0adU3weKN6gQfbAb6nXChn/HpSO2l/3NYK+GpKalEhnaFki4gswrBPYJruLJKJnBLC3TfcPsUvawN
ViJa3vYWJGqNgmRjIxKtjHgbyBQwN8UQgCK2ri5bIeJEYDX1xhP362tNviekErO07ADsihFnzxP/ToUu2s07kc9O3LnkTtJrym3nMpV+FsLC1Fh1k0VsnI2jCanE/JzgS1hqzmSezC6EupUi2N042ciGZLva1s9Y
wzrBdUCNCozbJGivW024bGuGFgMV9mqEKHtymYY5Tz2upXZsf86UULuMod5mFMnnYYeYdbEfd/+pQQdwRxTVGsPkMQtXz+tgGgsfRmPfPp+Zd8tRlYUGxQTtU9NshoX6XvWGsoYEj6X6vcmiy5iecWZMp1o47+5y
tcTkPSYiNpsP6FEbGEHOElOO4ESSzo1vJe8F8l/RaF0AW98GLilR4ej7DYAlNpH2zvqiy6SmmI2PdbJjCg5S5N4PZqUGZW6elxHw+a3NfJAbRNP2Xt2KgbBlCy07zC7lkYLm2u/WTVgIJ9Rz3rgFaQljqif2fUFJ
fPYvDrHlNJ6N2oVWzZ4Wp0g5StVZG5Rn4kuDMpXEszM0BipS8K1rAp+6Bvm/2AjnVZR9relN30+b+Hg3O01b+3GZfT+1TW5a0Laa7lM/i/J8mikgxUnsF2CCqfMC2vAMNQI0Sjxl1cwPPYfl7e8CIk4s1s2pL4P5
jhqGAgSvRW8QuU2CDd2H6OtuWrN38gIgZ7yqoCHydKthde2UqxRCeraeXzTie1igQ4Io4V2sGQW3dlV+lir1xB6YCgOIJ0zaDwspgLlxIgCLcHacZei5ZHboi97fb3PwN5BQEL3wLDaJ5TlW/uAOt3boRcKrar4I
defthzGkFCSU3svH8EpRM34nzQlw41/r/sq4mMFSFqXKmxJj/E8CPrZvf3bgvSU2nsZyxRGH4MKbG2qKMhkqUUHOx4xP9wiWn5/aYOtKRQ0c7HCyMUqEIEPBFuVA2ThYX9DEbxcafeTKlLgpI+tFBSOIRj2EN9XB
6oz0a8DsW9YAF3rY1H0cRdWVPOYit9LoQOAu1/JUjj7udzaKXpznvFKjswQbgkJIolXerTlrqTcIREdHlRrhES/L5uROsPJpAac+e0MZIS7O2/q5Db2idvT5dN6WBv8Pgap5wasa1CsbDlwtwAb2Si/zigbnpQnB
O3Mt4dkrClyDX0GphOjkTtvTXlb0uYUm8378PXdEH8sBHwfVbL1z6pX9PC/vS3lltyz8nEB8rkQhYcbZ8SgKEMk1C7UHIjXHJ9y2ffhrybp7N0ew2CkQUtK3Z45uwfJ/QRg2C8DpJukpXpDxWET4FMZBG6uJJgS7
BR4ylSiea9wWdUNgM5OmGM7y4hGzVlc7HTNTAvyrgnJbmN3LBCeZ2lFv2BaUFaPUIwwxzAEXqtSqZ1JupRcOvBFkZi6OzkgT0FX6zvmJWfagqu+H9pk5FIGBhjMk2oKm4wLWl3y50tGUCPYWUcBlKEWsrGgF6mgs
jI+UN4fyBjnHEoRwdIpu2Zaw83CI/J7CIU7xaiNoHuWcV4aPynfw7NxDRE4/IINciqTvEQ4hHYR/R2BYwZY1n0ETFMl12TXRDRvLUQbtEFIgTRrSTl/oXGtwASwcQBV+vyVxq0awnWNL12OsGxzl1ehFV1BRTDIU
N0Q3ud1CRGuwLWeIZEOU8rzozNqXOdBjVgJyRu890yW21qV6rFZWNBlgyl5PMKeYra/utHk1auGmV6HMP2bGfLwGJy4A7tpJ9eCAyCsgtSMamr5XllwTKjYAZLZJtMApQeiLtTcM5NdWyQhZc97VAxUOLNK2Q1rh
hoFIcfDtrgrhcXoZev9hPL4ErvxmVfIr1WA5dlDAAdIsmMhmKquFC68vEA97nC1pnMkgWO0Y1y9nuFrktzt7KJOhrZv+sQyQucnYX7PqtT3+cJspnvcGMxRf0Pc/6cXvKBliQpYM6bKakfFQkLPw13blVaa2/i/S
p5KcWajN2Num9F7986NL38pVjYWe8xD+77cEcCEfYLH+KyGsfMIYa3T4SvVmX7i9O6nmVszXfnxL6txOSkFff/3cRAHo3cmmsaXjV4WYqXba3kqC+reXlbeLfqkABBaRfU9B2vo99ePli3hreueMISbL27+/vYTm
v9kqqRsMXJOJCFOtQYNBcStLGNQDEoT8htDt2ttG2QCxCCEghTIhixOhfJdTgumAwP5uPxbz/ng5NfelBKgKuRQFy5yzbNL2YyjgA1FWKLBuxgIooVnw1I9hlAxtBk/Mfa9dvF/EYVzL9L0Ya6OglGXA89ChY1ua
LCyT6QOS6vQXJyGpb4z0NFQGdwkStaZaMtxd9+iRxJbHbXNqRkdYoSgP55t84Xho3FaFNGrVkMfnF947QkI26hZE0yX5jM/e8BjoAIV/5Pjn/tNbt8u7yr1bzO5nkPjjW8RJz+aD6/QE2A6ZMkB+NbH+SMs/V5nV
ESkEbaCEJK1C4HAFV8yWIG6feWRLMPefm0+KWau8g9g3dlpXPBl06nMK1QeuAmDM7CWa74sujbBs02XIXMHv8xUa6zypINZTyhyAIuA+MOQJFk3GXeKaEIe8BHH41o937e8xxxmGe87C+6qIGFghtobDgUbtY5ZK
KsAMlScTdfoqBiji39GYemS51D2kN5ujftltrvsSSfdFmxTtXSFxjQzJsKHFR7kQ3GNYjnGzdicVEwmgOasYqNYn4AOrUxtQULk1F8Zo6fbASPZekxMlw7ZEjC11MxoQRXYT0o+ayON8R0zKrP/VtxUw/QUO0fLe
6kBr4j3r1Aa5M8zVwfj0EOPviaPPg+ANa6kd1K7vxPcOmfW0dhLo2+fSQYRYpXK3P7yVTGqTRLBF5d8woWLz4bkKcFHHOtDp4Qc+RwBhiLYWfsQKweoURGjCigV7xuyVWTMOAl2gJcNGiUpag4kWU6r4T0V3GBsx
6itbayrSpTSM4Q8P7E8JVhQIQHKRhlApxIL8FFNW6pw4Mglk+/sRyADMU8oRFnM74t9UoRWH8bnhfdLVZUn3/tBHYzXHH9MU/3Y3GTX4C1PBhLVuuT3OFwmz/6TnehPvqv2NPE7zAecin5z6GZGMuee23V4YpuZT
sIYsimuZ6Q47pVX47857sjneobdEh+4SNzajhYsF5e3NsDGMKB9GQ5rULb3EqBdsmr878wTbWzerAtn2af7olGG2E9E/jCYZoqeNaXU5aKwyCywaOLHLLM/VRIYe8UsuJPoiltY1XlgZxKey5Zufm5e4fV+de/5Y
GTDoKXMtlEfOZsl9Yp5a5vxUS5EuWmc3BbBNU4qXq1vki1ULJPRMVzDFKgXQsxQN7buw9diT3awiZFRtChKhIz7fl99CHhcT3JsYi4ZHTVam0g8KLsBhfFC5z3vpzJxoIrKs7q3n+7rr/TSbr041ScN/mwjzGx6l
OcgjnHqyHJ1T4F+bqpn9aYFlOTe5eRiimwoMhnh/7OWSeK4oTcYojZgGGN5YeouCsnrLcPIhcr4mGpEvu/AOidlRvVs/AU5CHO91rAsBUpJPqqTND0mCy3S/r8zQwBLT5X5VAews0P2Ur5zuqJDrOS3sKl5FJ6oC
Z2QJSTJAIRrx4T88GN4qbCjk7R3afy+A6/998Zv7jCoK9+LC/guoDUDfKax/KRfcbPWdf0mj00iGTkek2MAuNfou91354htMFEuFdW1OhmIGd+lUzH3gyeLMiTYGClzXl/EhT27TaA33DxGAE26BPwLZWAbLjItL
d8IyrJmt3ZQQDOx2kLhXkCAozZ6j6DERXk/uW5vQY5xid5MiGiYOiBY6OrufMTQ/eaRtM2X45RpKTI5b+Cm0HH05TAHwlCQKscguTOkR4UujNGdp+EVcBlqBek71dvZGwIjRbjDWweoSImDsqaFAWjgZsTrUBG27
tjiBBujyMj/3v3x+k6qvFgM3aVjWuJLdbZNoI4EgaOerJ0r5ntGE/v7ODa134900tDUVfFTTC8Mj8lvQhRcTHnpWevpB1dvcgXPsi87ah53b6SEeF1mQhwAN62ZEoSRC94ll2YUkNWOFPbSxX+isp4uwzzf9z5E0
bDb9XH7tXKnqZzu5TasMJwbDKhY2XrhRl9UkBtYFADybzdR/vfcVoqoW1gJVfSk/7O+bN/0crY99tSCH+Z8dqh8UiRQtiN/BEou3CTxK4aNYNMQ1tGeIYwfN9ZJDmJv0NBZY59tuBy61GO6frG+88LJiLYUnx8Ky
GYccNjQqhUnFDVKnRaUPO4U//zcnCtkDO0G+bP8ZTgTMz38u+Gh4QuKe/dxoNNp69I7FPsKPZApDhTxVosuNaTrednMd29+Q43b7Ok8GnpPPiz/naSUIZCzgc8W2q+HkpJWm6hhdSCjqNhmnpu4SkDPjGC3AR3QV
/ZtWD2CMphVDZJpqG+fSdDDkUesKCW5xxjx7hhOnaZcYLhQ0gklOX4iiN0Rpvi1hLYcNiNS6NIBWU8lSze2Qq3xFvRVt3KXSE/f2WK3ZWW/CAlRYRiw09AYModAn/y9dK+nNahcnaUR92CVPqedlOdooqqPUJSMS
5jSuWMn3kRAuZvX5R+UIz3V0XQN01+6fW5Qh+GNlAOMA0mhoeYRYSEijQHep08Mp5ArFhXtkJzUJH88Ssjt+pEiUIvh739s8OPuJ0FAI66UBUxh5BvtCRvQV4yMgDLRE+skNQ1+D4OCLcpqwW9DltYnEyM0sGEDp
2PVt7+xcU5H0oSV8IyX3A+z7NVwPkECi3eZMJwkx+DYFuXjyDLxA+AvgJZyXSSZQx5cEHjf/vp6wvD3o6kBCs3Ll1GJEqY4WHNbiu8dX/zV2C/QqX/cd1/KWaYoRRqa3xZMzd4zqtYQcEw1m+h5nDYpWkVAaoYLD
PCTl1+qT5X3ovdStOz9XXm/6KsepbaW/bwozypgW4R/RREPoj1ihQUybCYYQRyDMhgiQHOjBJbAAN1RTHaLRydiaUV9Co0wezbqaEWP/z2ovdTeXmrkaCFKPeAe8npQognMj1z0C2jjTHbBVJkMh9I3eLBC1NuT+
KPr/jE3/oCfEwlRU65ouUfWBl95g/6uMfrNUGdhEOqmhpwxH19Cxq7I3uHZ8/QZIOVfJgN55syeDe3VvyIZKjbtcEGpjVaPvyOUZMJ+t3p8WOG6dxwbx6DzGes+0ZQ641zOUmQmKndvZ38Lg+pgfP0fdif2MRpfa
R58T/v/kxkxxNx6ASm81CWS33C8ELq+e4gdmRZZNcNkejQLeMnkuQ+yanncNad5eOw3FWvq6AUz4koFkqp1F+6aOtZiZZdIEGN3eHAHltck00Gx7rgo4v/e6tkHcFd9sgd6XfTUHzpS8YYPLmqK6IW5uylWQtPd0
11D61Vv3Qa2apUvwi/Y6FXBWnJFgFQHwf/yR9yK/fmhSr3Yfdic53+Hinuw1INIk20DmqlhvgNH55i7A7e4jSfBRXXIvqNG50uI/lF57KQo0rXk6meq/Be9G7YNYqmldIDHDZcxHmiHSmlgLMN9I34rghIgIx8nw
ec9lWj+ZW2mH0l4r1yq1au2jVvPq1jpFhtOgU+0DvhWQf5KONb1k/QRTMWo0rW74S2Vtc2lS21r6UtteWqvtLH2t7S59q+3V/tiIZzlf/Sd7fY/c2AM394pbe8HtveTOnnF3T7i35zlbXFSIehRyg7+tmMccaXYL
p+AUcdKmgpoKYirIqcCmAplWedczQAHXt8k+45ZCk3pUh5yZTo3H40KLI9qe4cdZRtLWsZRQjXI9fWuGXbmmh7WIsZhyXFoF5H16mQbie9dv5YK1pkYr0oJ+LhtReeP9i0Geup1a/qF/n54qn3rt6rbd/pbDpH7P
8tnrvVdt17+0be3ZvHNl58/Rz64H2nej2JI1VRM1WWM1UuO1YCExgmfzK+jec/z25Ll4vtqdVBl+q5t0Fa72PoEe/dq3GL3g92c4SM71FO3sKsvl6rmJi43Vk/8hUFCjLRFPL4FBHJ1gN//MYSIUYbIoVfru9TOP
o2iXjPzaF8I3axsflyK1zY8zwdrWx4m42vbHuYTazscD8bXdjyeS4r3UhQlFT8BvQc+ErCNBWcj5tHJWGjiJ61CD7tZ4wb+zhKvUz0xcHnJI0pRHqOniF+fcpOzpYttWzgKoPx8TXhqVMna/Tz68S29SEDigklQ0
e49vZqiig+9JNv79f/Zav2v/0P5lw+jwy+VU34SNuwWcr/nkDxWL3+DDqx0hSio2B96NsiM7teVlpET/oKYH+3CvG/lCoVANZCXtGVGsJsT/vXDw6OE3saaipnN8tB0P29n4vhPzhu30+Wfdf6VDUVI/xxluGT+8
zDw59yNjCFCptNi67L+kp36JDzPGF2ml4N8+Uy6hpEJq5T0GnmJq12Fj9bxsQbhdtRk6owY403kKiI750RGIa6zfHggeY9OjP8VIwuJEjYfQBRPstzAWCXiaa3RlzWgQEHrt/dVUyMWOGkF0YZ6iDsnKtpJM95S+
yIETBnngXQWvAF4Rr8UVI8Xhb2LbF6aWokSgM7HD+m1iioWIk0OzsBM1tpPMRTZ9Jlz1/RI0kmWI0Xh8vx1+2LwRQ6vbnmxXaKwnmoav7c6xtmtrGX+BAqpaJSGKwX+ReWeclAw4vcTVLcSwuXTOZBUWGbphtrT4
0ohUGWVAwT4enRZRkp6wnzTCZOFV7JuLYrgghspTmza4JoDb1u2QMgwtdSVp/3p67t3dT8QVi9e7zWwOuouTzRHA/Xba2CmnK5+Tp2wxewgpUydp14rsrtX+ZjopCw98sFVEhUHeKbbu/Rve8HuAWoix1GzuDt0t
MU/uyNw3KgAxe+EB+8xRh0QSc0UpQbRSGRsWSGvq9HdGiJTz1Dtni83z3u5k4QYD+de6hySwfxNa5r45p3lU/e1hIEBcSMLmgSX0OpFFtsG0H4UBV+WiNvfxfw657S7/Hwh8WMWsmH+c5n1kvgaso8PmzGvtvIu+
8rrEUPAxaiPGx1V2olAbgcZ3u9fmGxNGPVa2olkSm14beBst9kpMgxTJXHXbbqdl0QTG8y7S3S47Mzka8b/NufKWNDvlEvMdgOVgeWV2cngr/0ajIX8qNbrfaKlm57nN/9aBQj4Kj3zjccfTGSun3pVicTqSthq/
7VFdccEC9Dy+B3674MTxpW03kP8KZqovEsXqoFFVwp7ZrtcmkfT8BJGzC7Pk0a3T27ukExiakCGO/NdQEuj4uyjT/R60hPeyqMkqkJ+/XN8TlOWEiN/yhhUe2gl6TbOrzOwpJLNFKkTk/QA1alAwbW4sR52jueqd
4lcAnmBBfDCVc2JENLWqdW3UdT8BOWW0zRSs2V6nZsZndSAhXGoRS3eWyG3SABqyaT03ZQKB5ZdoWPWXTko2TSm9Yv6jL0mgILfn6If8z3dzzoqIbtgZLGyKBrH2EkeB75geEFP3sniPABk4Io1XWCTjJaQKOZfe
Glwtx3DMTOV3X3aSW6sW2o1AP55v01SYsS9eq4JPnEt+osqDym/E492tHK4eaic5iMxxgRFKUBzlZKfD0Tt1xuomgDqpKLPl4f3tj2IJNP3RXe91H8f6lj6T9EBuCJ8TLnPPX+L8dtkdj1yzXgU80Zbwv+FMpUOS
uHtic+0UnNCzTyRv0UH9VLPYlVTJ32iFXOhfyGI8MYlbCCYHQmKkmRILQTNxBFYxjLOL/kS5O/Nmq8VtcNYKTh6TV7A4xUraWpwGbSroddKlpYQwksxRYmSj1FCLVshq0bCDDL8a51RftRH/fUHZUfPstf17Mehs
SjcPePo88188j641g44+csNQn4UnYujI2F75Fn44DisKAdSIZRGkdush87J6sxBp1V9LKJKL5yqX4LULqD3eRinGD8RgVPc8kppv3+lzI5ud6bPJq8IZicy0vvElEwEbhwJYBCm9YGZUlvtAaemt2xJX2miDs1RW
41diYIfL38hL0FnZUXWPJqNd0CK5lJgrhCkOU48leaXNG2UHLQdLztLZSSsjeT0DD5q2moXnhaH2ynWtCzl3sxiLXcakTGIqZu5sUzUZuZ3ItvuFjoIxU+DYN0VbvPisd/pRC06T8x5dGJRiNpK6iGhdiqXWuTeA
7n6ZkmMjANgq65lraDzKP2UvkB09W4LyunK7BdazoaTsuVaR2NZosrcNEfzHG0/9mMTN/Yai1xcT80OtLLhnNbdV8p2XPP4/na9Wj3kfKUH1X5Hxeiy9GKKZq3R2Kp0FWSAwZBIUDBgwp9EUXEP0OHWEYN4BKlq7
5WV6PQRR4p6CTGRmDsXCsrcN8Z/BNdqlCoTYuMBB/7IwrUPPIzA6CeOGK58gioHhJ3XbJbRSgHNti/LwwMvjwNODEClLrouvuZZ5iU9InAj9zd9w8jRsWLe9Wu49m1LO/J5/JNDigssTir7saiBWepBAgSoCuOqe
11mtxfqCdwGENjAmFEfswEM5RPyhxPRKdZCmRdbvQls+1pCnlubU8/QR07//A3hv2F2CI0Per1oWBrT7Hr1q4iztNSuwhPwIgtMaV3pkdO5xG4o+6EU7aHktT1phKO/r5GYu2TpCbOZNLOmej8zpRWd4VhphOHSK
gn4WaPANxagXTRA9pchsnb7cxFGfPn0XTKESD5AOAgRXqCYyX4fH/fV2s2fpFnsVqDh/s6xp+WyL62oicrR1rPQwSMpeaXcDBxlz898jO8XUvy6Bhj7oRdZNG/Ug9iHH8D4rzBddhWTvcXN9cs1bcJwWRu9NEkZe
XFiOk0ORpAFW0VEFUBoxxEZPzC8aULGF+TMGPE3RvOG0WczqfpFDD54sA5nm61DAOnN7CbBgOsXUB+5K2hLehlF3ZbGph/Llcmo4h3aYFHPrrEHOllAn0HSGq6mjwL5ev/Q6VmkVmbyXHnmFPXewrRZ1UCv1XtpF
UAVJlDJHFAvhHKhmiU6F6bk0joyL3HKnIZ8jmvURUaGetnnovB7QK9FZqfX+SiT3psFi5HiiuuI7wLU87tzuw2Yh5p44SdshPM57JdzIgLV8D6lLbB8cy17qyY3HONfBl5r0bCDE4ftzTjLJ/phboDMw/50rrPnL
X3MVkBn/M7c+cXpUl0f+MuhzhlgJI6jy/hCz+uY+kivtSTaLu2LkqzYf5uxa2fo+tBEfQugd/9x37zD9uT3xg6l57dfRSc+y9vG0QRsr+edS2g3/rqxJqet0ReBoh4Zwp+LvCiD2mcEz85va5QS0UFn5eKBf/TrU
Y2DxS+rMBPHMZgrfCs4moSI6yqv5S/66CrdJqMFn8FfUTCTCNOGvIfhbEURE4qAobUowM9fYmkubLtl5yJCQNq0QjF90VlNL2G/t++Ps370l5ZHZAugq9RApO48KzdncX+qoLd5oA+8YwlBFlRuvNoHWDu4RkaJk
q5j8EoQqPrrlL/ZZRyDQHpyPJg35Tax9jp5wDSl0UZFpGGK1+4e1eD2rQngs0KP3I48irQ7KNNg5yipOG0KfSRw0ZwQ5Y0rVyEKLZKM8N/iKfHV3wdhN5aHGAPl3OMQnROnKxDgG3C2zgLlYW5hoteToa1wYXhuC
FBYQDWIvrmQU5FFgq7jHhKCk1EV17ST1LMj1G2U7xl+gcoC2Yohg4cNKZdJhZRjWlImO1cmqFwMT53nFGMnAuiAXkk8UfYqJQ4cWOmhtkY31f8H7auNwCGcE1uz6aCJDV3RQgu7GAqapDVq8yNijouGzTdnIUAkU
s66aq32tTDKss73l3VZX4l0VDfWTNrwUbNZT7jsjeCdsGR/fH793wfLH2+bVvXvxA8mb0N6RXwoR8MHnq5emRlt/3ddLp348/eShxu6Gaj2ATwfZuPeRKTo1f8kXzXB/AZqpPiFiyQwkdsQzbG8moPk3wmzdIt1x
yDn3tzaSH1j0zKYABYIRu9pjqlsiybpqIoSBT9MB5jL65EOjdDw/KiZgtBmNrZz1o2wmhS5N3Co9W1VTp8Ltxnop3sV4Zre9yz2y0sbNKrRv5huTaWpCgE03fMFAPXUiTbxGRKbHgBOmRjIbMKaOws3myNwWYNot
RLdnauzbNjvHuZzMvoumoQISIwvUvfX45LeFd6FZCs2gI4x+5vlxUT0yPw6MFAo9thh+hzEYAPXdfKAkm8PTSKrQE/jNuLleuakFkeL+5xlkR5TZG7HFhE0d29ZwdQJSN6Gslq/rRsTa0dTPk9sVjV1MO1zleowZ
PuHX3Prk/bQpeRqPJvchVlPbOilVui7yfv3I3deekL8NrHe9BJYAhFTQJksjWPGky082uaYKqM88kdfYLgNBqvpj/gI9nkthEz4fbTvz0TtZGo8Ss6A6XDC68aa1ET9qoUHU/NKD9o2j3T5nm1mo30EvV21DAhmj
oR06p2+TYmhqbkd7QB9Z+5//J5w2DejF6FQhzmuAAWnlrDfu62kbMWiVfGFpG8GZ7rtsXovJiUxVWYPSinoapgzO209NJ89aU7p/tETAtluRG/ebaWq7NnU5heYIdztdVY7hBvqQrRRVSQXBnj0Rtm9CqmK2npQG
lQwpJX/J3uaSmrwTveR0MgKqDY1oiv1ZbRfinHpMacY3AQqmmJzHYEoy9GbR2hWu+TJk8L1l5quuJdl6qVndAQdbgf97UfGbNsH4NRa2NVwFyvSmxhuc5hyw3ADbB7N5CU2YBH8K6YGj6px1msVKg0YmHEd8ohnK
jHpWZY0AJohHUVHgOYpDPJ0Uqj/XoKpqU053nSYLsTD6O7DvpM5mWMTvG8DGAvaWJMS/IeDbtZbz+lQ48xogoYpqRZVLq/tYkMwTIH+eACuo68qLq0Oj6LVFNKIakPaEay/5XxcZ/YtfUK7/ykyMfs8WJgW+GNEg
f7U28ptWdmIj/zX7ufFvhn33WcGIvc/xp+P06v0Tgio8nFSc4/0KNBSrneIv7y8Nq80vyYGkasP/pt4uE1ZsMp/mYwVb3uiTS8y5YMfLPDFm9k8sC/bOHrp36FVv6+OA2Gkft5pcex98Ou3znVkHlSm36wlKt4ep
DS3o3D+pU33aXmWu7z3BtGu701T14/PeDTY5nQfASu2C4werxM0q3CZFuR/odwHBXCaC/prKJgUj6OKlJthG1RirDwszw+jxCCLOoaXpYeKdfMWkw831hVIB4A27s0awN2X7fKMYR8zPys48e5pLBuZb2Ah74gmg
Q5deibBUspx8KJD7MBlv18AlwwGGyhGO68pPv8I9ggNee1bIdePH38TQFY6B9pLgRj+D6gjeKEvu/BWzl7AyzSL8rNTK7k0hiU0CLhbFPPFWpDeNVudcT7dM3xe355lISIRAImOjRLGQv3Q9GpFQnaDSmiApPkgu
6Np00Hnm2KINYlHQzGfmSnRKoCuqChjNqzYVZdE2XmBA2CX5sedJm17itckZUL2XTj14aVxjCk2QaFO43naYXosuClK3FH0CP8vDaYIkcXruBr30AUwuJWjVXn0SYzBzaJ4iHXRVhLE4rXpyRMEJNAkGNUNaSgU7
tfnVQCxFMF2PcjUJ13rSlmLy37gbjiMTL3TfdwqRyaTJlDoX11ecrNbJa5kK85xZSJ00leLjEGOWGbLTEmZYljoVuIiFjQcsX1phHHZZprcKgF6xKleV0gNt4uaYmiTUy55BfHwdW5Frofjw/pC3EncTBZSFOLUR
IGB/rG7752EIhqGW6mlFkuQcR/QEoKQo251iiuanqBDg/Hx35ZNqJoxPYATAV37edGW59g6qoJr4SLZr0cYTghczjphEG7YFTaWer1MfB4+kwnytI6ZJhgaXpEPYO9AR86FRoLQGEXj5mkm0sWXZR9FSX6BDLQVh
NTzkRIjCefBng8Dc6e2IFxrvlLCOy6jd5SijJNrqiz/vYUCJz/On3tY0WkI02evCqRgfkjzlI7qo8cO58+ZvxGEfl6yf9/2GtDGAzluzHzZScpkehSR6rOdXHAEKK3Ju26i0OPHsJoDVERYb8LkKIpNEqZmMOKmp
ovi77sDx5Cqu5Huda44JNFu1N6d+GMnEDkUXMcFOUAlqbE4uk/w1Rghl9m56AN0CPUbcXxvXu2u1JhBCGzNFoAijIyRQHCt1iurv+hvlt1yua7EN02luqrNyQRg/JGdG8ti6OauBJlU2Dca6xsroM4mVNHVjvkIE
G3rdcyOJhquSdh5Oc6AXxEDX1tHgKyw+mJhP85rOVjtmWQzqMgFXsSaiBhThtDWDq8ImL/tkUO0TFpreJJLmNcqAn14ObjpHUZGST7NqVPyMNEnWVZojMKAED6MGlggB5SxOoGrK6GeNfOmhNMzD1jlWQTNKtYvF
yOnSLWW8JLEZXP8ZHC6Nn7zz6A250pDSM25nYnRj6h/Q5UzLnor/JNs6BQo224+rtpB+6y5EKEcSOXO+20H+hCtKxzDAVkZYbx7kJ4mtJPO8FB/YXeIviSU1jlVFR0ls2rQhJ50jU7amIDdfdKqFcd3IQaKCvSkk
ZA7dlpXYEkvDqpLCmO2hxEydYt56NKCEArxbV6wE13lOuM/kFV5z9rjKB2UquvcSUY7I1AP9TLRZIi1tQT04GUVyguKDR0VumuGh1mcw9tPlj/NOn5CXtX+IaYzG1yI0X1yucOvZzlgmYs/Hd2APGOFNN09IBql7
a16einMptkWqoXqbYx+qjQmYX6BespylCon8ml7KWex1rr+I6KWsXYIrwA/ezev5SFfQtAF3rdv4niycWgTfc8xg7qNO3UF2fwBPk/8FeQtP/u/X4ca5mSBJ/v106zvcbd7Ue/XU3VlrFyvlvzQ6Ff+UPMYTQU8l
T6FzXnInAzL9gXXyolxaw8NtQN88vpu8mS4Iw2FI9tAptT0svvDTe6FavN0JH8Ju9tWfGKy32899h6c8v8bk/LOTc6Y4vU5vmRmzbzhg6CAOwuCxQAdjIUGvEsdyu/Ydr52cE1FfluP8aGvFmaEEoVbmrE/hY/xu
itzLqqgIvurLFkS9QGmvX8nfsl1X2fFOXaKR2WkT7FUtwDBS3UIXN66z3Ki8NJfWVZnWy3Cqtjv7jNWh8+GOEFOXwFLamriI1pUC9yrMEgXTHjBHW9FyPpQyTlyfNltup+7alsDY20jBVy3qKzBOxPkMzAVHfe1n
hM+kbt8Ce0NMffR+YACYAXheHrVnLCRGNXI0RBpysByyM4PonfVZWRm0omA+19tf9gJDWYTGT9Dw1pnMeNcFGxcgtQ0Uk8xgqqKM81yQkMcoxth3CgvJPp3FKmmi5HnApXZgJc7Fq+uFj0tYarcQmNR3OHo4nwyR
PK/tE8byp/gdnCyS2U7/nxf1qRh9Hupmn7nNOqM/PgAXJ5ldptmvBuUSJvhueFG3fRAGZDa02B7CiTPEEsOoKuhxDw+xJOhyQi++KZMt7+liE1Tw/OhOwuGCv6bNj/d+61VL9vbscwZrLbtdTJHRVLIyt5gVa2I/
jrS7aabHq9ANta/OcIZ2zwraIwu0E8a035lr51hYCK1Adwsh8Z8mcKBE11xr2I+TvR0H65TJAeNbrzjg5BFSiNFM460V35y4Nmyd5GBg0zVN9h1rMxu5DLlHFKS82m7fuHP+U8Zt2WCa67E+76+NQMtCYx2eI4N6
ZBmeNUxHnBYt/qGuXcAU3ng1gQikK/onouZEsB7aY3gu1zNPAdHd+k3ftFMbPQHcDCpOaB7tYoYkyjZkDZry0v1MVjs2oPQosZMsFGUzITzRefWdMDVq59dy7BTsPzBau8knM3luL4T/aM2SUKrUYDTp34auJ78Y
cZUxiYqBOmXEccWOTCQsTtVzEtGg/8Vyjs9579wiicIjHjkOkJ5+aXXEkgJkQUsGwK4ophWwJ7FhbbyknOebJePP1SRwIB/LdomMkHwqzSsHNY+l9UUhBfyWMOhOgagNRbrHceok9urzoUltXDLgT4hb0aiWTSBZ
c8HqFOueyx4W88TRckVkegeLXCA58gF2MNRn3i8YbWQr3Xlt+HlyUaaF7BTZc90y1z5XRnL0vn6OUFsOf/g6qC1K5i1+4dmpGGBF3nybRuGpslw9ksgoNyfVfgJPo0XiVLP2Ey8x/5itL0h1JjPzmrCpSXX0N4xD
c3DXHzKEueuA/VI5PTlDrQRYLjQ3kcV8om1Cp/F6wp2paYJ9lwdjlBbY3zl3AdUjSgV31A6vWP1U/wtXfPR2+Cp5cJLQQj3EtNm5PkIV1BGh14LWRGOucBaluttAOm3o0LAtLYCFKMCgYzCM7xCIZArTrUKQxq0Z
0Jje41QlrcSLWqn5NacrOsWIN/Z8rKlxpWilkh3m4JnvlWIMLG7+yXKn+MNqcvPwfnmKYzGDS0HK/igKjTZYGXpaBtnmkdexbbjbWofYbe4yEv+7fi/Tv1Xw/FDvCo//t3469/mv+8XtUTOp3FPzVHUDY5IuyUGg
XQtOYx6eH+o+Z+SOnNOWd4eH14Ul7pU3uz7v96DbnhOJl+2DRMztD6yZslHZnyDrc/M19FDJwcnf+w712R1CfZqLeUI7EJUzdM00IeJ8xlvTbqhDk2tsamKIn17HeXobL0PPtIcIdMnKWuxCHsypB1MJYxbwqWSO
ay27WIZdIUmxYDktyF04G9I99gNeiz6MBVVhphydWqT4o6gHOFfI6DIVzL8iOPKjTIvgX9PyFm9OJYbTC71pSEO7xo3frOy1kPngIA2HFqHsnNs9bGvjw7ra3QwV+kM99HA4RV2lgsUmUefDRnIx5kTqZlF3ZYwc
E36+f9qHwbbar7hPnwcbqR8smrCg3/C2p4z2NtlCUhTebj4qHwhziXwDfojltJVRIxnwVdNiHLaCRRBut2Q5BqVpLUdVft8eGIwdIqzJUY4cNgjAVvUAvzRHlP11aHJrIAP1UoEjl8ODkI6JUnD7QJNkRgjwZLmS
H7SfRpusAmjT7sTO5OL6SG26UuEsURcm/CFMFoaOIqJhFn4WC1mi4mr+kv5fn5K98MufqONAVW3kwyexeQx4oKxaSEDbTosxnRW5pbWjaDlvJEc4SBasRRw4sOp0VZyLCAWDcuqSMGBi84cJJ3VuBDIYc+T1/EnR
MGNs6iqnPIJSGwiKHZCCK83WDapOnZKlebcOoXtGnSCl9vbHSSIz6lFzB0Fi8LRid0Y4zlpPJeBk6ghbA3taMJ9ckIn30ytBrBCrUYG1eNFmh64Gk4QCMduSV2du0fuoUAIg3o72BtfXd26duNq4RTw0WzY9gbEY
t42huhu4pcVxCW7vwkKRLRIgUMHuQe9OtddkPmU1WBkEXjQiQ/hIP2vvuYBYEzTNB8AyyFptX1P7qgRisCy/Ve144pjbKAvSwKC9IcLTuY4fWFdabxnQ2YTdumF6Mp8mwXm4c1a5AOtY+W2HJqjZbtYNEi9c5wVa
ixq2yjRXWoB2O5Z2pQS0Ui1O2cGnFMhYqD9VgExMs2j2puNE3x27SD1C4w1WgFbbFkA0s2DrbfHR/M0lrNpZCvkHt3BPpfVMUeeNIomrDJb5UJXi0z5mlsP7kyJ3GxNP7XIzHs/darhgzgGJiQ56Ca4ltGiBgx6h
pfcyPJ8WX3np1yAexAW6aGPwkthLT173S2mIl52R1LmbZnKK0BfBhpgHN4NIKRWihdxpLexVGdwJn454X2q17BEwFvcqUCbIMngLw+y5qoYaSXaic4J1uu1S+0DShJT3RrilZ7ea/iuTSHjeFtKmb2KTg1Go1bjY
d6JO5SY78ZDXRnUa4DZPKfF/GMysUBIXywI5CVRNzLND5naH5txCzXEM7j4QdhWcGGoqiFErD/VrkzEI+2MQYkbvHc2lX3SDt0YBtCFLO3/s/A6BSEJAm8zhQbdMG0NF6T4mNqClNgVUCM9Ql8hhKWB8ouuzXv/E
evDzV9In8MLm/OJyyDXDKFGjaa0uU6OhxmY/1sf19eO/R/3e1+ewpN7/1vnHEPKsww4xZN4w2/n/vXZXDmvu96zY6E0+ltVupHYQZXoIo51ipykO50xbR32W/M9ouuj/fEGB7PXQueOyO7jQ/mxn+Oi0bhqlTAf5
2isfZL8H3KGBzQ9NtcxF/6JelF8PbyV/92OQxOU1Wr4wD1f8hyl2sbshUo9m6Y3aaUhMEwFCPlVhSChVQLLe40/on/AJrNmYS8yOPZHHwbKjdmSutdOCWxcXpKyKa0crFwNa9Sy6PGhOrR98bYxvw0G4oFqfRiN9
OxkfO8GihKshciYNc5Gu8/Fj9j3yyNqxNWgASiUcV6GGwhrbmSJIM5jrCbOaNWbkNHw+ul4wNSMIpxLiR59IHveRZWt2lvM6UgPHOsgbgdC5zihxhy2KQr+KCiVf0paWeO2hHmBmFKgPtTwv4NB2DYfBTvbA06xr
/Ha/A94EBtTmgA8loUai1O/0IDwqc8Ttx4upgIsWYC4UL3yMf1aKc7WcPnL8iNfKQo4GJ031LMzWuFVU8qOEJL3gYC+22IIN6HcofJBFVHhsFMXIEtMa8Pr2uRift30iRG5WnaZVrQAqujrruYvhzLOkgZELWHfV
N7oCR5dY6W6FB4STuu1nw2w22sGgDNYawP1WkbjKD2HffX7GgJkKzx5+txDSEMFgbc2S6+swp6HQMxK34lXLyeg7QIqdpLg1OmCl7QINA3aa7Mlr2xSuURFuoTuYKrO+Aws1dgCbnZDUuDks4A3Pxhp9COEnNQ8k
kg6CyrSAYD6SRyXhVa0Cchow+ngT/rOKLE3Apkw9YshOb+zdYL5r2lu770nUNzo8aD8CqChgJKLPRKGMmGvrN9USE8cSDFqQ3iVss74GFPpIWfsUcYfqsKGDdIlYiuZaTvttIzRPU8BQeozSqYVC0hCL6QuP10M2
xq7zlagtvqBzqu7gcrZCaCjQzDcJHNk7sOBpcFUKjvvlYJ4zj3q5mrqZIwqKFcwwAn9+5GnAL4UC/tD/yfW3/9r6X9F+cdwvJuLeKuebajyJDapvcI7MuCd5Ug5cQOVQVOjrHKlxPHXsWut2DRqUzDAah/VdpA7I
uj9HC6bWTy3Uv/8nVJ35y5f7ZNQBIL7O4/ct1YVgEEdPU8DcYHZGWXt5HVvdljdrQqvrwadGg6KpZOHBkHM0ngKyHY1yKS35bWOjTGR2xFJn+v/9L0jLIzZVLSUwoQcY04BCHQHCXmoNzZkKHB9VlKpFTs98MXKq
rMI87ZChO8T9No3p3SHrdzNNcuyQMRZSOrrVeRy8L4HGzBJeFJUCvQs7HT58bMVc9eHYIsH+cJ8naqJnHWdF/wPnGqnRYH614oKnir5O3k6L9OHH2pFq0fEoxHGBKOQFSvQlZcxrX8SDx78TnLSFGIDkPRtapgdG
ya95lpQMImD0fsrSTVqdEVjkDl6gTNP1mOmpUl9pTb2+u/6cHTgddjtQadZmcbHpCkUwj9yC1AVadCfjLIqrUlxe2qTTa3OlNIVHj4AHSG3zUYII7kOseX1pv0SqftuYpKlpP5NWVS89K0lLFus883HpjIaUkt2t
oJlZgqIhWy6TQBDmyxwJYEZWCQpXjBBRXSV22yXU3GCgTpHQLRTDI2A6AbrSLxNVm647rrRm0+PLM1xebMUGDEeNrq2qKZIdJRxSEkEUs3ww3Rr8Qm6fJ1M+vyMF2XSd48vYpHnMGhFFia8UF37Eh4ZYgIJGD48+
NMiRUzRWLKCNJBLsdAO/9VfcrwTAMuyxi5WjBnZZFKRv09fsUt+ZDPMVLJlCPVBi9FGuhPBgcC3OQUEHhogbjHsqq6ZYpjkU0l2OxX6+Cedn1KigA3T0WdhXQuYab077pRE6H6vQUJkSkPR0QclBYvnKrz8IIAbH
l/QAjXcf2wHJWc2WRq1x3f9AZPSKAf3CPXy00oatUEppau2LynzI2L2Smuh2ppg2WRTIPvfxV3xf7dvd0q+ftKBdMH+iShy/STRYJAZmA39SRbfgwmt6pztbLtwKnBXXlpM+nVzHR8rFBPNbi9UgHGbQdKqZFTqS
PT6L6nVVpu7fk9gFWmxTUYiuiN9o9JYq1iB4EUllRQGTYyCieLqFMOeXhzMIBZ/mkiUF5JPeoxSY1uxmbsHl7AygcEwK1zgJWqLKcfP9S501fMnEPqKgv0FC0xpWGKzlb1cGLDwYzcZBH9hFfjQr8cgbTHHXd6Xe
M2UMtbQ4DPojsmdLV/QApWFm7WA5JPZ4Ls9IcKq2GuInA1KKSnr1jxeYza/IlFk1TztqkxeCbxzqjUQjq41HuicNN5mijw8e+1v77i8PcTocHzvuAY/YwmpuKmoc2CIjz46lRrh/HzikRyvNwgQkGw0E/ZXCrSeM
GBkNNWmj8yqoOYZb8nqhMSKuuhRknVIqakJJv7ucwchYtkoYW3FLI6WwiGr3cD7iIpkyxMmLOFAix4B/T/BFz1cKisW6HFMpSlOoHxKdmiCanw46A6ogYEbaBVdpN7RgMKmq/7IUwmNh2W1hg+vUwM/ikbESgzCI
RDHZ5Xml2oq0yEoTai9Ih/I7+E0GfcBZvNq9MEavczDyaireGicgU+suAm+Z8KIy9zW4JNJpHzXY3ge8syW+KYuFNxzvU0EGnNPLVq/ubTstFB/+LPIXlykOpLtTjIXp1uNFJOywz72CFyCW9wUg9DlzyuvzaRY+
BBSUhlaAsEUeq5zfAIN/y7iwGElu1GwXIiQpX+Gf9K22c201G+pCcAS5Nl0MyDX75lOLviIc0b3dLgA+yKV61U55AFau6MO2q6RDyJ4skjwWwGEjNfd1ZIoRHvQ6Le9zZF0kMezI7bQrCSltHRssTByBOeYpJ1PD
76b0NkdTGWHlbR5XAxqqz1KjNtGtgw1di+jiuPJHMYPThTnGoWovyh94tbpUderEL+MoGlzTrT6mG5JxAqJ0XgjahuT3+IEPQms1LGa6H7eZBVmlgiEwd6NW2jSAq2CqJAnUnYPPJAIZkgj6x60Pe5w4rBnr+cbE
vehCkbvD7Th7Y2OBQzwlRJ+sCcvL4IiSPddKzwjZcUxV9G76YlZcKEKKBjYdqMxNndCJXc8cg0t1ZMiO58WSHQErHGjURopg6J1yZFkgXEMAGMri2cFNBfdWyj19v0OKGU1urtrl+50YRCT/BMlngVarDjSsoXDX
gpO5Ik532WMiSPk8gKWNsyNglrLDKHs8S1APOwp0Xq8Nw+zz1c7g2f7RpL+iqfL5s28Xf1bUVmwWdMHPR5+AhyMNsQsdTUWqy0l2O/OvHz0867yAGc9qfZerZM5Vr1Y3fV6yfV74UzHabFS8xllhirIgpbhRSJj0
EsOUdP/WZZq41cZ71gtTYKQB/vP95eUqYSuyeKi3JGqb2IR9zA6J9NdLlU2KTIje7QLFzUEm8KfGPHremopxeKakbPqzK1qbN/Q6/4gxKfjmr6zbLt/uXTz72bNf731B37U3CwAStqmq31rNT2ZS6c24PmL/v+bx
Skr1/byjgQrSN0vrKmP6Q7zELsxGK9K5jT7VwIYqfK4XPOo+r3b61HOov4ne4zH2Mz0dolocvyhUEbeQ738uvH/fhNa6eE8Gb2jPxrd5WcRAeBEw/j3+ull1p1/Jl5gWhxI36N4wynUPA5tdsd39aDbBYBZI77AF
PPBpnjdcSUfZhngPIJ2vjTtMwZ6INgpZJLGNt1cHj2HXx3Mt21IyHCi+wI6SzhYoqfZaK/B+mg7PFdF6IPSQ+1g5qXlw7s3J4o0KzYotuJShe+gPzszb7qdnsOkc2fUBxR7E6nzA139Jooexkc1h7mO0Q9SRN71r
PlFiZo3cNeoY7KMjqyvd88B1ACuOodYuuLyHOBR7oEajeUn45ptKZtzjUDrqo1XXBDU/es/OALhINYoR+Ni1KAiCREvuxKirWqIDIoCTIF9tuex7j3pK0Qn4eguPwFy7UA3WssH0YKRVHHNrHn3/lNePjzYDAaje
8bzNXqBijec1Hj1y15Vz5VLmN2d2dGXo+3zru5dvLd0pvVBqrvvNBzTspuEeEckutJZ1obOY1iqMi0P7o0z5kCMN5yUpY0v67QczdqMdGe3oVnMCE8DEli0MQSVQtHX0rh09Z9TmE/YT2JAU3xTF0Fm6v2U7AHHa
SIq2gzgEZ61pHdWwjMK3zF3gkCvrX7D45dOnGZf+xGpH94m+oPz74fNF5ZXRi+ZvDlf+t93L8a5iVNZPs0VsQYRd5OW1I9+d4Nr6eB1kTayHL/eExj4Ozc0RVaoOZ0oalw4zvrsEdgnFHU++G2YmClTkhlAD/89L
XjF1OKIStSk8wY4xhpBw370huXzc0SWlxHb094x1+0NmWfprSku95ENmPQMx51I+S3UGXenC8c4bfsr/L/nH/KJkpLi3f5iDkte8s76BUj7ZT0xWu4X7C/mGC+DNUdblq5ki0HeqPaG8uatnInKQgjL4QpqKOxVz
kSkrYCFvRqLJntadtOx/WkloRrayNQ0VWCIc2vmyXQpRegxBa/4Ft9qKNP27M8FEZpEf5PXBm3WLjBknr4d8BMCYl5QScdAqzLHAghKY4BQQ4igxqcRif+0HYmouxQhJ7jhAvAYBu/Ut4U/3vixdqdQFZ9YVGjW3
rlsr9lWPWdH8yh/JN/0Avo61uOxB6ufQXuKLLA7YM6F6YgqFvHhsQKyjPGucuMJOdlV7skmW+A6xkGKtxYWI0ZGQqcPznS4VHiLu34letg5pLnkwsep4Hki8BJ8ysB4eFeYdW7F/Mw1+Uo/GeLS/7qRRcV1aSoUR
CEE/J3WiT8tgHH/NZ1/w1Lyg7psBKbPuYRTmqTlCYKPtfiWqpVRyo7O7+euoPLZCtgRZRK5PSrtQqG/SQOynUGBKW/nDiRamk/yHISS6u1mq6sHUoyCCj16GJoCVN2m5+FaGJ1AvtY7Hsft4cmK39vOO7WwFCTxr
Re6iAxdpjMPdIMf/j2ZL7odCtLiN75kmNIcyGB9ffaLxkctHnc0yQUvQHAwDz4Yqo3yAt8jDkQqoPEdzoW0m0EWOjki2jqSgPzVZtuoEE2M33BT7Iu5V9l1buPv0bOxZ3HgSDz90weKAOu1jjMMoLNPg40KPEh8E
nUCJkztcV7cIE0gvnN3AW7L6Oeq3/fMErW/0vU9OM5bNdA7frSCbUkMyNWGT+mxSBUnyVyHPmvw+amX6tWFsMRKPFWwLkjsOMtGHYEGsIqeQ/6jbpa28BxsM203QN5+HjjviWIiC/uLT7eA5MuzCCKqdPkqj8fZJ
afq0dhvFF7BHzC61kvp+EnmytDxULz0TGHIEMt9Et+5GguQte3eIvuLuIWUZBL2RQL86tHQd9NjddIyOO9E876ck9k8m/C6JSghc38qrdPlGLfGcPOqwDlh5V5al4rXNDxSXyKqQ6mqXpB8CsqraCprpbGmecxTq
vC1o48wS7Ml3wIZTl5NNGHiGLrQ9vONN2YflBH/P0qOf3SQ7C01UchzI0wJHUoZUBdCxLYxWLLMrlUJDIQqTAv5gTgQMk8wGZNDrFuOhWho+0pTd2pJgrR3fdMLDZHvSkjQOsohwn7qyL5QBp0AwMFE8Ne0dEjqa
ihJ5mS8yB5RCNdh8KGRuPaFfsvqyAPnNobAJG+J7zZlnHMotvzMHtaU2zqxAY9GKmhUuY/KKAjTHBWYgRlQ1CpyRzvFR+dOdA68k7t0ULIIDks4jWqGej5R8a245NV0PZYzl5CgQ9tSxK8voDpX/FXDEW+QGutFZ
5RveG9RIOWZqnYw98BSBrCfr56FvsT99Wk+/5Z3n9SSBcqNEhxBZiT0iuh2HHfQFWTHXpdZlUbrhMRRgIQ8nK2hcGS7oLpAkhkdmHlpCcE/i1tcKOweCPag61Imrtv4rnSiYmZY43gh4mbf7z5jvC5qCLxkncIP4
IDKnjIk+fBtsoduxDv8FdpA1Tov9shp+IX+yyXYIeRdlrSDRjXy7sjhYD1I6gipVa1J6+U98K0q+p3rwbMEYFlCiYnPvoVR0eBTGvPNJJ9t3UtlQNr8ESDKp8/nzZajplfLnJzh9gga3Ie3Z4CXOwiJCCv2iddmF
LBtjn9cDXazS7ThDnhehvuzACR/laanIORR9jRDY+q8EGdLFUgPMYYIgZybvyjqiI8atAJCiG58LjHxwyrF0zcD1vXz+t6JCTCCdTH/Jy5B3cQFd7zAQ17vPGKsjLxmVIiuBWxiY60zS+VmrB7lU3tbnRgcFY2T2
wQ8Kayjp168p2dD0jI0H08FbBqEFgSLdloQ9RPsYhB3Hl3VYW32/3dbF1Emaq+WM9aKHFHQ9pu1SbC42/iA0aV3AzwU8T7umk+mXTyMYChaHxAjAqRnC95tDJF3+bdta58IrJLt+1voB1EYPJ9MN8ws+BJaaueBj
IaELDFM+dnE1Ft73TUGubbw/+9VYeFoiI1aFQ11kdcsd3PFTHQQEUYW8jx5US7oUQwmgTs1KfJcwcrU6+vGlmXKDa7u1u5Q8ysVnrd64+J2FLjzFYM8LK6dpFsuyizfRpb71A3feXOxIZmsXUi7GUlAVUcIf6VRI
CktWj8PewUdbdOQ/m3038JmvO4/TIrqIfovxhDJi9oeZxRPxAClNn3P2NNKjOTAK3GgoUSmsvRjWc6IPUeO/Rw8ITImyrbQQmauOlH81WjQ5hY5WCJkDmi6E1bMW88NV1ZutQevp+gb3OuzxgMxYcgB/t+J07dGM
6ag1BgANbmt7oa7Lj3RG5RIzlgZ1W/G2wj3e/FwpOsxRIFncdT917PnU6N38AqM97TaJZFhD9d3HnItCLGt6Zln1BINuQuVKTHrXi0sbXjO8X2zCSGPT7WPI1vdEaVBp72YXLsPEsahHdyixK2Ox6s3vvbPvkLk5
s9e6RHcj2y/Tpp1iz1ZHnVG9L5O/iCyvvuBz26lbXckYyEn1fSzFJtgTvMxdaZhuiMJWcZXJXYCjZKuHN+miub5LHlfcRSBweE45Ul3Qgz6u9voglG765EXQSXqAokRX1UJiXkkrQiVLuR9Arc1h0l4PvLTjIkrY
d5s1eipIkd4MGmONCcg8k3RTO3xclDH7LirF2Ofbj57tB3z3X1+l3NTVPP12pf42YFTmZuvwIzdqvwOne5JYtdLMMmGQCpu9x9TRflBu9V2E6w7EMp0LoLB0WRZd0jR8S429Sj5efw+TOVKu7AdcyyStWRk8+BaI
JT46P0pNzzv1Lof9WZ0LJuOk4yeMZTyDM8FVFBTxY6PUQFvjLyX/2K4/ibhpKiB/SImmBt/cYJjqRZ1/vJrkcZ2kfmeljNHovTpl1I7Rt1JLQbcJxQwpDAxZ3QpmmjOmtz/pW5dId/ufBHbw+ktAFObbPuvQeqoU
N3b3p6h/PkXpvw+eO5YIGpVgR4wcIGin/zuQEuezuAM6wyTbLaASnoVBmnWaXuw+jZ5uHyCIXUUzf6cq3L2z36e75qJiE3bwA5XTejekdkYxSm1fwXCvZ+nQ566iqkFZQVdErTN6s+qtM5N6KNpuQTmZKOoLUgy2
Yj6HTX6nJU+WhtHGJmjQy7BchsaoK00eRlBJf9PdopICiZKGi2trk2pMtqg9gfphwG518wAbaWSqF+q+C8u2vzT0Gt7t9BBmNYGGyPTkYxqGDWoU5TpPgYWj5pXCCt9dVFJCRKJTdhmhJ+7dGU/FKUHPoV3siO+W
BCff60EQ0/YC5KjzJNJ/4IsUdQs9Sgffzsoq3JzgRgkLtkKFJSUadJwmmtoo0WXrhxsTF1rvV7GeD7qRlrLEhBnZA3qCnPxsGGtYZDofzVAFoat/wAZJ06/j+/dU9tDd1EZH4qwP59OcyJLpAaVKA7w6TcxKwN0t
9BNGmrelw7wt0rybJ06y3tbvsz3iEx4So+yaT34HzwEGJ09pJdGKLgr6dhTJplRGArRq5ERdMXEeh+40Rkdjsjat+ODgLg/eTt0dQRz4egQtZ/AU+tMmGzPUAKvobdI9gNhoP70byto4Fg8fg1kxqgkPT7Iw2+dT
rJS7sFiwyQo2wyt9Ko348xNxiyZLvgnERj8JAEObHSWN5SV33dg1dl8CUcBNhR5RWPbDUodGCb2NpQQti9SJhV0NEJVqBrt8YjjYr2clXn3A1EMdaRV6M2hBqMCb0mL8nwkzLGheSYcyX6SpN81rQG5vA9VwO0ie
8b0epd/xpP6ghHRURGGk10bJ4Px68+JDS2W68Ibbk5QoBiZhbNcnb6xZQkGTJCLZL4P1+ZpHu5Sn64srtXBQaP/UxDdX3FqqoV/6M6NIa+deezpT89JjzCuRH6J3qwa5tBg1VzkQ8w47+Kb0yfVFpmpWJQ+iUrYP
th6cUeJsq5EY0UoKPCA+kSM34u8YexwuGj/S/JcW1h8vqnecPMyugDw6sIowEuifV6/ULbh/lgknn+8B+2vhXqGp9dIBj25Ao5jZLe044O7MNG5wQpQ0yINgw8FAeBlP6SZ/J/UXe/IGUxDUxeyETmjY2rzO8Zgo
ZdXmfJl8SnTG8nSdhHR+jmmuWqXIR8ncs4JzXrCxU6UT0cGULKnVoDpAYJIfhb+ylt/CkjYdCp1Apd0soPUcyusV/qfffzdECb4OfsCVHN0O27SSuLbb7ZmUx730c3n48xYE+Vrv97yZp0c04nAF0p0bS5yExqWH
rmVBZ8ecocap6eu5IZKzvGyAm4WnSrDRW2x2MZr5Vk4KiBBm94WURLRz51ulbFc83rDqOmTOU99o7HRNAtnCrpzXBc5L3sZrY9XnMNyfVGqwt4moovUefpvP++ehduvyhlZivVjQ2xIrA116TxYcD8JvIt4h7IDR
yJl/cF6KvU9mf1MQ/8td03G5SGwPmnS7ZsO4/4fKCSwpnSKI1l713OvttDGidq4/eZTR42QMFJ/ot00azKPkv0nRjmbXSuhxNShNXmbOKELP0giSSn2CaPcGm1nE0wrXjZU6uJ0x9mEspussPergO3Yxj9rDI3tR
68scPAeaD6OAL4zDeXJ29M352HW2lR9VEVu56ZmLwifZC9HNSDPrdXwkXCfu7/9I9vGn6lqHOPnaDaORx4GDEMgg9oIlYnnH//3+J/Q2jj+lFS6d9yPC7jDbJ0fphWk1rxPt8EVRJlFkLGVZTjdEHelQs3hxNn+i
3ahWfg3f48JAemn1hQEptqtOznyIgP9BVfpseal9OzJaDGAUrL8QE/j11XIj0an1ZDRnaXBDAyc1EGvx4pK2ZaL0gkfE9V3zVOHByQtl52vmPC1qYSKPkV331PiT1XeeQWc08ci/e0RBKCeerqNNLHa5VmKmcHaG
nNbGBZdSo8hLJUybhGJi4dLVWdFvZ/ipqQOrSvo7wAQFeP03c/nf3V0V9afMGS1u96T3u39+Cr6Z+UXP9nsq0S52FvTJWP4Q1t9yrgk3UUHgEsUxAIfyEFbyrJO05o33wWX2XlEeYJK4iPKzJIvbtgUQgvvTQ3aL
KfB2myrqoMuEsroectx9GhfaOJu57bu0c4uza4OIY2ljHQoBD/XfRdajw0+PdfGz6PaP96f6aKR87baVbaDL+/UxPfL3fTdx4FshYxZ8SNUpk/g/R+BDtyhrwGp9mfj6rYs8Y5ifaS6MCTu7dStnPszq83kkqEjz
CDc4EhwaSilLfRSOgmtupe/T+qFjp3JX8Oody3gz6p+RTfRi8Oqqr5mP4yEOyG7GPKiLbQoadWdT86aaGnVxRiiu++vh3faF32rRVbX58a2wE46GK5UeMcWnyLBwMWaPq+PnbksW3hR8OL072/O4FqZxavJrhWK5
E3g3XzlU5Griq7dA3pP0yHduvrzhmN22r8aLqlen21POQczkLc2vgSI72QubefouHtnScF3012eTH3ejia3Z2Tpw1a4w7GBb1+5pNN+M+tYWmddeSj7FDype7AFm1bkWrq4YtiSOgSs2vNnw9nFPYq0iCP53mDyn
YgY9mQbrKMxhsYIXmpE/5M9bH+MluSko2XX3o02e1TQr4g1STNieR9z91kN/YSZMAtQU2HO38eTRI0fKzamaTDnCp91V5sxxV7VRkcQIt8fFG+T6ljhKccg5NOAFtT8i/K428O6wB5nsD7ei7sE+f4ceFpUbGLQJ
x9j8yijy9+iG6QbcM8LQVQHGVnOxDC0Q4CiBHVG9mLtsI9JwmmGYq+ZaNQM4+sfo91dyIowpBZmPVj26PfQTZ8mlc4xo5C5EB8TBZUvEdGbAY5Kt/EhejgZZs73xG6olkEnDfgLmm4aa/BEFrhQ6IUPLN3jiYLn+
QoIrC6vMRaHEZKrNwohIHNz0lzJnU27XRsTTc6oFLZ8cjDcXKpbh2pqXTO2YR1JzzoGMBtkVfwRw3R6DFN4jaW4dEbx0xsPJNW3GdcfFBHiEH7RKk+C9u+vCKX32h727d10Ypdrj/CCvdnhn8+Hon6umhIWRi5jt
lwPWbJYfIRikLoiAEPxWLD7WbAAPjVMmeMP695TfpxtnKpYS+AJCiiD/x3h6vPrdcf9a5Ef9stLpx7X5V3wQ50gyAW0lnsjQQW5/xsEX+0aOIM8F6/sLpH42laG5rri2NCJzIp61y4wKorIjd17g9Dt6tEFOr1eP
O8jpo1hQV5iS1ZPprhifFnS8PPnJXDHWlJj5lsHA6hIrb/NlS5XianBF6XSaoCVzOzZ8PvJgCuaGGsy9Psoxe6XhsGAbtJY/EQfdswrgOE1w0CNgq+SUSxfSaDwuGMcXscCJ4RaPvbgQM/RdZP2idIqiFTeR++k+
ttuH3ofg4Fk3tt1lariJZ5Q+qSortpPkfGL1YUJYfP+vfbGgF+44PsXk/TGccqrw2MMiHOIpuNjpY2BMH4gQrkDjR6cNezDeVwXACHYpPe/aIM8RKCvsio1UqfqX8fQlRvhVhSfOCDtnvJYxdoTgcBOz4ks5ITas
rxcZS6uRjlX6dwrKVfnedI/5YmIqu2gbwYkJSLOhSYOb80oYNEUJrhGJwidlb7Moqiv0LYrpT/jhg/N6yNAr+i76a/ammePrqYerM+CyiENNUT8wLaaFTMGiJpbzWprktpGXe3PmqgmpsBiaWHkvX45F7wR9n4XI
4nxNDUIij8pTLCJGpU9XR2ZOvwanbCBEjoty5mlpvgiNYqduFjKsEyyGnrPfE25oBW2VHedkyWVrvvJdzYl9WfvXJnt4jLhchumr3BlHwQqdw+8KrX2dZDCnaWL/khjB5ci+fmY9JOdb+Z5XwvkP03b1eq+TUq+A
M1bk/gC/jzi+G0YjpIAkbScMTNl9fpYwXkt7XY5YYSoLSAjSwVgv/h2ecCsR0FuXdiLWpO0fu8mZMrAcR1ZirsYsp1OKtHVcnS0panNZpc68nWsGxtAY8dfendksumXAmDf+2FiSi2Eo7HM5aevYXnobkFXF8J6u
ww9T/6D2/l3m9t6D35p/JUQV0IvK/+eCsA+XMERCWNoaZM8dATXJT41fLKwyBlkp46OtwVPH9QzTyqQPdsdmyquslTrJsHcdK53j5+ynQCulcgzR0zQ91QHE0feklOuNJ4+RyTLyDX74i0I+LQJj05WL/MwXj0tf
qvjPiNETWGAqD9RCeBSbUMoGzUFGpoMuKNQ/ZgL9JKDVX2lM+vLKEI0ob6JoiIJF54AJZO5EiVwY5DT+308woPCRpS8qWyNKddhtsJY4AhQc+yDxB0y7H4cHL9BKmiSEY5LEJoJ4uVrteeTYJOSJ6Z88FxQqQLNM
Ez6dJma54gh73FEkkLj1yRS/UPao32htYXH+3E6LgWjtGaYDCNOkG+gC7/pzuMUevvYcxQAuacrNyULkyefuFkPGs5XfN+ENAlZrQwsELYUgh+krYHjFbfUA6BC4LAZKTF6eLrit2gUQwpoecUg4pvH4pYNgij9u
lYbYkRRyt0BRUmBsVX5n1GcdEd9XPGdz2OSc/mH8gA6S5VIFMC2S+1lyHGioQjWaI7aQeqr+V5RyBY/Bt6L9qxx6lN2jiMEUiWPszSClR00qnIILBGnYaNxyoqKioetsUpmNzU98Ki1dyJUs7B8BS3XB+6n8E7k0
pyCSjjmNLFR9IUXIcIRUczNNPpB6b3SqAW1N7l1D83m3Rvw89122n+P4f+KqjULn53L7boaNZrr0DYMilv7udV5yzkWoHAvHwiaXMsdSWcqZDE8pVqWKLm3ZH4NvSwZeNmOBWYJLlb6xgijDpMe0XZtdYjALdaAF
B4+Dxiw+uXIA0WR+pLW/Z7AHXr64Gdx4BYGMJ0lTI9VgQUjqRReoAUTf4lpcrt9DNl4syav/cgmZmK6KeMiGEOPoCJjfjkUgFiSQCNjwafGnJ+6I3hNTYvb3nQZBR+wX2AgY4WLiAJ1iZQuvvGFCCkbgoMHqP2kN
MLSxxv79owGJ+BloDqkv4t5FeWzVJ9f1no5vUYi20Veo4+ab3z7tQ4XJDkE145ckKWDQDM074HfxkVhSPn72tpiDN92jNRJOGGCp1hr6rRdn5oTJ/QhSiskOEY8gfNFsefbMcDEsq46zrSlv0UooTPUWSnPdc0o7
E+Lm6OE/UwJ6KlsvAZawAM+6G1ItUY645t0t4Xur6JihdhTj9wxFhrDL7PuIkC6z99hHLAwG5S+MxAqCcFuN5bn4PQPfsku82AKCexqvmYBv4om3wJGABLxos4XRDGNq7GC/xYxdTKtvzGmLjakRuUxVMmV1sUXG
YDvXLLYxABSVmYlkibK6x/TpCMTKsOHi+I0rnLRfM8mWzijgP/39RlXNcJhcAZKFWFZRsDqJjTrGxg+ZAhaE+CAGhJ7FpHQLfu9GVwyCNKJnbICTCfxXftQoOWHDZFrEuCo/4lX37YbuWLykm3thRrsOpxuDxCUY
HNS++SFT4DqUKgkHxoi76JXD5iAiNEEGMb23eXG7q4+e/O6EDzX4c2JDjDg7M90S9SkZTo45DGONPuwQ2bGDDDdX1I0LTNN4REg9TI1lZKQL03WIM9ouBVjZ7hP6fQKwd4IGH9xAgoMKC5S3DrGqpF8y1kUiIJlL
HmHbap69yVTAnA6rfA0HeqwA5pUIWt4RVUzZgF36YRudKj5HtfC2hzEA2mKgvIU5iEYxRJlgq8GJNuTc9MPYLnlhSxHqJhAe1XoTlb9h76VvYPohvwnfjxcafhYwY8y9b+Zwc+zC4ON3/6g/OFWG/kqjquieErPJ
FBggewlCtXv7/Q+/ECwQQn5OKGFf0mL0pLwTGwuoxJfY4RJqoXpz2pvF5vsGOQNID6ycgIQUg1d8A5RMl+KG2BKCkn5p0XOK4TJ9xRulQSgVJH44cwMS3skobrKTDkqL+CM0wTEe1Vk2tkuNYwhozAJFK6kdUFxp
zMm+038Jv4w9cGYenLaV4RvupMp2KUUTNZpiyeHIukJfAFuA9zl24rCSqz0jZTwU4yvGwRfsr5THdBtW8XEY4Cag49+hQuoYYcs+jmaM3uClBZHfYgge68AdWCdsHU4VatNsG7yuHEfiDb8Z4LkISy2QscF8hPBg
eC26qQnjHUuqGa6fScc1xL8itMeLT6Ih228l1JhYWEShQnMjF5NRNrkYaHLMkQaxMtmbKj+xERlCMEpzLrVkEA0nlMBCpCDz9MiXzD3WAzs+cPiceWi2Hb2Zg3QmmKnHUbW1IDW4U0VAurWBbeNmJAgpXs/ZlDkO
x+S01j30s1Pz0mIRafj7aowZa2+VCipswuXlLsS0YVwFHsE12SWF4AP9kThZiQqjhmOfVMgUGSTbvYCW8i38HlpnoNwstiQNY/yTZ8pfMIIok0aTRrvZSzEpv/ZXwhhDqLa5LvZx5V41NuQejdVOmnMlA9BVL9GJ
/QLzoEUKhneEY8pzc+pAxDFijpu7Qv+cXXCOQGVHSaViKA40g5VIMJ0qBrRF6gI5okMJMSyZoboitzAQ2c389m8L+pQILCfLhvVrseAG6oivlv4w51H4kj2uA238sBeKL9F6y6BiIdW08edVE33YpjC6wbnun4E1
iYugd5R4txiDfSSBSLt4lBmd79fIcq24jGkkFqvyAGbMZo7Xj3ItRd7mZ9euDB60Jfp2GNjRFuKmupIO0vCCUbs8WOIn40EDU53PC56Jsa6zAfYPg9h2Z6lP3WuTcWrgPC3jO5UC90dSrtJFDyZeAYXGM25S95VC
8yncyvpIKAzb3S0kKlER0nRxg8udvU+oD6Ar7O/HzWuZ9zNo2hGruGAVWet0y5Y1/U8LwhFPNQzhayJcmcud9aI9V8VJqhZlygL0ssaKd64WBS515KmPExD/TjSR0RpZEAjyqvGQdpKDbrW5AxDX4Pr1cGYo52O/
ps+OkJvHPvmQ4EZwb+UFT/dgur2pF73ZV/mUsC3Ixg/YAc/4b5JGa+eToSFH+7LCRpvjkHJTnScTkjdoHkzCYyLJRn1sno6+rFUwAaVjKqoR7p5OCF3rQH0/HGFdX58tOLaTz+MyNfjKOHsd9RKjCpWeJQPJHdqD
rlo/UmtmyoVvnDDA7VdPOra+ZjBQMQ3U1fpeyy+Zd31jJEvzaHRlYvEBtyvigjUxHUmDSKcll0l6/sROCZJreM9mF8HKEv16xZr2Q8Tj6ZcEnvs3dDMvvMzXySASGOfveTeEkTmTK0GmV+PEPouBxv7PsjH0h0fR
byMkha0VnQ7fKnK88Jzh1Fwr9amn/UmRUFRe7xFacSiWHMOYkn/03IiCvRwx5R7AseAPdtgSpeFcprVcoIlM97h7YiYHfSTLKNUekTm+uLsphIhbBDfnjOoS6HUQu4frUDA/cntxtlJlXd/BkeLNYolG5jot5L1b
Igln5KZQ6KJEI+TFGEWJxmiKFcuxsVeNG3ejQz4F3sAe1DTIo1J3WfUFM/wxl0sQge63E0f29rQ2iy0dEoLrSkI2uQLfN2eHRBrZutJCymUQKdHNED18MVtFecwxm1NkWN7f884LkmF4LmsIetBasOQd/MnTArHa
YRQjDXRa/YrGV7i53RUgT4dVM2w8NjznYEBBkF942LkHGoiAPWU/2DDm3Gm17obU7OQX3XwI/dj1NHlLtljIwdJnpmRGnqxZq8HcAxb8kh9wft03XacCRojOKPRU8qUUQREX/dKMpGFqZTVItFLGUfwOI7jcBH36
4DSiceBYIrgLGCN77xYkR/RQN9nFe646r9gJIvA2vRoFuB4Y6ayO8EGwvxPeh4k5v7i1YxVb3lk9/lTKBBmEXNSWwowVwlNdx4g8nI6tC9C4qGVVI3+hwRblQu9DMfourbBfo5tLObTrBdWvYJYNyCR7xsLx5TBZ
6z96+cxWHSgE1wAEOxSV8ONkTGKUuGQYeZfpAi/KgtIh+YPvMzXBcXjkuZsbvMYO8fTOuQc4MmCPG7MUDXfvoWDPXoCFqk0RkCyzPy0cNCyCZcDPjK+nwjwtKGQ0Wf2a/T1E03xanXBIbGbFQVCaKhXbMIvOc5pw
Y0f13alvzW298Dn+8j4noUqQFHmf9ay+JSqEW1pPR5P/WcAioR+xHtE2wdkyL82XEf7dG3SGI6Ka8cnj2n7USnHjliZ9cXI3MhVjjXhxpEQvyBmBLcVRHut8AWk5Nk7sTWMu2ZxtOicq37v30lC+xODn9ftBVwli
aMkoBMY8vNxx2iTJGI/XpoD7BXVwrpDDVXAocva+/eSuuFzQnA+FMdf41dukWCoeOrHAmRJqWZ1x0nbvwU4jHeB2MVme7SrNEhez5My4yGXHuc+4rKDsELqXEdrCCK6YqZ1pRpZe2v1I1nNzR6yuehodMRQh075J
eBMHbdF6CKPfyUOJH508JqhXOzlZ1LUinkGjU3Xr78mNNvPbjnlLJa7P+zJZGhXFS3S7GG0hM2VeeicA+sOoBYdnFq5Kz5/aioBiJM3daLcvk/K7qgd2nAVqrwWOBIf6AkrliPjAwFYSLn/JD/KMQoY5yLMXY8ul
I1D7VwQvt8ZC4yHmI3efBaQq0dTsCYRJPFel19jXLXG/j5qDmVfq14zMA+Qgu7yUfjrSGaTTpjF8V8trJNGhWRzsWMPcrFAxuZIoAr2wCm/cSLcFhanOSEhi3IPMSE5Zl7Aepk7YFbTVU2CE7rGc1yshN1uBC9kZ
QZyTIzfHQxt/LTtJzPRXU/g3QE/ipclFtBfuixNoI7tDo49BsUSiKHwupAJHjn4gUmiFu7UohH+LZdgZYdGK5L/CnCEbbrKQWbawAHzVixl1lcWakrrw7ck8R01YcAjPF9hCMyrU1lPFXDwWnyum5esdfvK97/SV
QWTBivWcjY6IGJhIe3ubQz9tX6EwxKlumEvfFUCnNbSm78ZCdPHCGOW69IczMy0nAXwtx3pqNMmwvHF6DZRn0p4G9FOaPeA4FgF9asxhnWZmR89ksK1q4qbYOpMkq5LIBLyoZH7w9TnavfYr5fFxOM34fYxrar+J
nbVJv1sgTKAISspbUvfpzFR2pUGnFVkvjA9PWzV1pHhxZxEjUYMe5uf8uMQt0+JGayY1+r/40FdBxcH/XAV7rWL32Fsprw3wBSx0lpdfxYs3+HYfXOB3wEZRr668/yypMy6bHemWm49M6kfSsYF9k7L3ZoPIU1hB
pz/ZiYcD+D/ScywyTM20VBDYUCGaO2PmEi+SbF02qe6OrCsxjqtblMEQMcHMlG2ZUAP1Qc9ix39VmpLB8ufbeplUw/AZoJ02dDwDLgsY5C7HHUAGpKbn4Qs1WSJtgH6/W+Vo0sSErpSJvOkPwcXIHkL+MSw/hs/5
tEqnVaHWrK4aI4a+PRnu2tdZJRZx3ZNb4S9VkIBVSKRL81IKFMtKM15QLnVJHbMnxwLqBgd3RqH94cgeW7LS0OwbALOM2RTeWG+/J78my19+E9/Jcz7N/nU2n+PPeQ2R92849ZWd4I57cqGD/W9eRYrVSPG/czTH
XUf38oYoxjCR0UbU7gbZAfva48u/dpFP2oPTteZVzsftflgU8BxA1wncXtIl9iTxPwNX6y2sSmlBUB2eTW7PPycaUKuXv51ZyXK6Xoq0InqbKK4bp4Jboje3i2SY2eIBpEo/xTrXSw74VFdQILy3Yndbil2no4yQ
Qei06bLsgSwdSjFc6CREht/5+pGqHPW6JDv7e8orQ/a64/zywsP7p2gRt2wW+SmWCUwsd0PlOOO8+0wnZKZTew9n0ihrnJQsm1h+vAU6QMvTtXzdweh12lX/M3xEgncaGx4en1vTBFcUPbSeUsVZP0/P2HSAGoNy
z/xLizVzRPKl5aUaTq6Vx1whVggiyaOW0ecqLzNdMLlor+zq3Mr/UttJ1F6Yn6f5T7XEZgJTy9K99rb3xiqTPXfxWTme3yCfCJ9OajaIk5TUWGPt/irRqsjN2XsfgUIWHuV+s5CGf/CYqTm7BoKVzR+4Ac0jhkQc
vnYuEwCPr/6BvxiB5LK/krtWkMG4+TbmzphPeeVk2fP3Kxm6DabZxx+S2OF420J2wb6ju0tcKqYhUnffxBhNWYjo6MeHOPOyZh8b4tOwaOCO/vzxiiW+L/pk0VOihPNGDj5jE3Gca+OZ2AI45/jKFTax/XZ9u8z1
oTsgb356hOPsgZUMNiTSPzfjj824eSqjTANC9xtaCzZXUpuOhxUtYC44HCXYkBYTAnSL5civyGzEQOTrQB66bHb9nT8WGeb8hfDs8JuclDGypYPByv+3/rEv4c4X9M7dUVY8+YAlL9wrd1AFE9ZTOUPx5jcG5S+s
xg79jFQKlWUmFnnZJ5plkRXNN6iKVzaZl4Uabf+7Hp2R85RYiUtShi6d7pBeR47wjXC+Xbo/3iz2l70nzty3jTdzk/eeFKtialYZlAn4g3edTvOlDXhHFeb8ZTNYoNz+RjPJ6Wq2oVgTiTbVOKNK8eWCw0gZT7+f
0l7Wq+CBPWp809ub5rtr2eLdl1aXG3tDuGnH2u99WlNqksyTABI2Gf/6WHkr7M6vBXHYQgCqX1OeK0OB3lIk7wBO3glW0n+zR+cvJWNOUdckh6VWvig5gEgdKYWQ1VcGfPOHtXc+IR+q0eqxqn6n4LWCvBNxOGd6
02aFyT4AgASo5XSskCO+ueWrdVF7GG+/Yeacy9DlK1FOiWjvKN1+LZoM6ykIK2kp9xMd2qmHk2O019C7XC7td771Du0DuivbqZlJ+Pj5kyVSD/F9Xqj3PdxZB6eJ6L+WkrvL2J8OU58cx51XxG5yWu7qjLZ1bN5H
7xoXXCcw9blL474yHNh//EPUB94VAWHUcHgHJfbx1LDcsJ+IJVtVu+ZZaXnmqXQFqRfvOsR6rMdLM1Exq3VyTDe/s2RsrkwR/H49iI5kXK1G6vyvJsP5vkk6KKTbc8a7zhIn08uykncxGcIoMcOvzNeuS63z/WE/
hzTHRyZWB8CVDU6uP5ThQh0LAoHUytj6XuBIGCeRYjbnVRbm6lz82smn4lzeJqi0jvMlI55/UIUoz8p/qFku5DdQYpNNb3OrQqvitnVaNw82h1ZfeceRbXpzmJ3U0CiAYTZ+Ad3Ia3sImVilqrnPBLcO5IG81gu2
z5g3GyZIRgpg2pjeIzhG1jcB9kccpKxH1YS+zXUABnYdBHKd01E5IcIWqB+D63TIjjr5dDcXEOT6swHl8B/XEjzk7ocYHy6Mwvu6sdqIUZOmCrXtd5G851mnL3q4KGN1QXOghIE/i0TI0LErFoeRrr5c74lR1bfu
c7TJx9t2P0dHvM38YFI9FKXkw7GmAdcC3ujNzYs7DtmOsQys5zIxTpF1UsxOMJlRFvdZlzjCjuxvDTVB2uEYDVTt/wIHU3BBKMAj6xyqzLIwLFrn5GvXuMMz168I9yPIqEhrWJtMHmtTWfSECj3ExT0ugLw1+5lN
ilZzb9eOChCrohxC5wOGhWoZWtN0Zpy+YmdDJnjHMLrGp+8SwR+sP5873w2Gw+JYoQZOVocthJrdfYhoq1UvmLPgAD6PuQyTj0HsV5GCIvUXcYcr08QSszt4z8XqLLVXXtlDSFZrFoyFcNfJg74ezh4H/F+BG53B
c6X88WiitYGc/rpweQJJktKr6cPyZ7zMO9WGIugNnXB4DWrYND5M/DpuSkWKxP5B3xUhc468E6ehEEO8cBN/ITu/xPuYcK++lXRkzpgQAb8mdJS8LmAuaFpYn4PahC79cKPGBMMcZuMeYSeYaykVoKMUB2aMGO3q
8B9tf9+ZEGvF/J78bcvyN8tC+S+ukF9p6qTetgKbUpzZbc37fD2vE+NpK1996n1OuAEqNVd0+vn92+r/eJ67Xyd4Y+8+J8+Kyxs2csAsOAOEcAgvbbfXhZZzqXNyJatj0ZfUb7vj0M3j0Wkp8KJCzqEiCPXOPmtP
8/5DfrIdkTM2S6CbdKSYdifb4F/hDY/J2DG7Z6rGJdwcN/NqHqfSHV4IW0GUh+uh7I9uw3tyNCt/kOADHVrxnfk71lPHZq2dsaDhK5F6q+HfHPdGmNg80Ysmmhj3pnSHv1DiU/CNcTOAQMODNSW2R8Q8boTrQYmL
2Qx0XVcMrK4GmAiLJvqm0kqhjVjNDIyub756NW75beEycdS07LX98jeu/2NQ44i0QuY7PUmLKM/BNWsDm83jHIf7c8RzP8MNXztJ3n9ZLcldxib+ygbT+u7WFZQHP2mEa8rmst3/0n4w4RCuycRsKR0GjeE/HrHh
qm0bdoQd1EzU77wyPkJ1bxjWw0txgorbMrdsUvq9FxgSe5j0CanXMFyv3t2ocj67a3Tho/Kj7uy5wr0xTAtpehZE+ZkZH120IXodWignEwQnhOg9H3fNF0H1yTQTEZl5gzisVHBW1xIUllXPWXiSzzf6EpHdm+aI
6ycGEXrATeU/l0A1lLTe2y2+11IUV5lygUnSUTLU7wfN8unGYD5LKdjHAsnXyn4FGRdUdUdWEbQAiXGSYnzgRh0K/ir2oyOeSiOHzgoKLiXwSWCQFrf7XqaoMxMZ9X0CT5DMXUF4ITTv2bKt2M1WrfpV1x07SfTI
xvQLhJFqUjQm64ZwzrwnmPmeaaLEDktzq1zGm6EQ6JuJ8TE6oflUrxEI15BC3OzzKj5gKGqT1ChZkNhgIaONtZgaAGjHNdbxq8aWbiYKB0B2uxWJl2//1Q9MIPE0ZOoCR75ZAZweUtszeyAKqGFRgT8j2bLdqwP+
XdHCY9zj7O3B+wC1i2lBd4MPdr43XL/xkm9PRgQy4FAlRSxg2dstVCMnL5fvGqMoHSxFTqiFXPe30AWsqVfeoAxsFjMctDMKj7Fc5+zjBAdz6Tsh1U5S/TFraY5DghD2/yyWePRlcmhvfOinM7++ySLCp1EWg8HT
U6cawk+ypNbRD0qrmCabSEyWUEupE58bxiHTBrKIHf9nLdJBeHfSBi0DvgMDOXIA4ciUpGScJ9gGGKxW2RD8Ujgks//LfHCBCoE+MhK7GOEXh8O39A8GUuxFIn6yshjKVcqz/13vkClb+SZ1S9dvp8fz8GLUZGGj
FizFX4QaYsDslIhk5Ak8PQguk2VCbCe6H4UA9KfPfWfz3l2+9Ny7T0i6hZJ7BqsEiKgB03VOhaXXAllPhFth/CRj7d5u0xNaNJGlnN2Wzf/2L2B7/Q5GoxFMxAw4A96rOEhvn+yCZdaSnA6Db3pZ+ciXAWBfBXqi
oRtxQBrCzSrA+Y/nlq5oZr8s5hqX2caZWbWDu+BVfK2rUIeQ+Quii1Enhlg9AjDFz61Lx8cpeSXsbYadA0RqtcrNJqw8Vnk+b88FIw4ATfEhiB+MpmMIM016lJoQQ5QxoaiJstJnE94U9ttLsBXBOifXRc3GNYWq
Vq1adrl023+eETwgzG/jq4fGEfhBeAec9oXM3W0CUPZ4xixzlbye+aPuZaHr6e1vBt3lVNxoPAZkTe3VUguDYgAwz3vh4KLCqGfOrKQw0L3r2Ld52vN5v0vQDaQfLS/VltF86/7zQHz6/R9mV1Rb0ovQNPsVlIWN
P8WV3lD2ZTpDFKSOH/LVQcILYa/AsJ+ZgvTYNiSNxsjSKsD1hGf8FCITheecqM5v3JklPO4btpLq8BLonvJ9B748xdIJSrZ98ZyKWSDeN2SqsHqYrRnfPtgct0CdMzJbRLzKJE/7lemUEP61gOFrLtdQS7rZo/bl
oQZjmiE/jNSNyeEfcfnrpWvrEKATe7o1G+iOzltgH5bswgbIbt/IeX9q+9TeAEr6OuqKbjb6QKB2Ici0M66CJGAgER3c6FvrPUYzvpT6T28ge/U5If+pTh10tBYvgwKVaj6wwXqVTgAXDZQDaksEhb7Y7bUPbpFy
UPb6C+ZHJOhXYDGKIxy7viXw5F3sBXPRZB6X3gno2IQr77WSSKp7MT+nybEX2lNaSD/1ADttJxL1NPJB131TgEhrs1Q8y17kerCnO387nlEULFm7+4++Y/OhHOQrPBN6tYJ2DtTkARtW5wNfTpZNHhqXQByVaRnJ
OIa715JMLRULxVDyZ8FYcvHDjNDswKM++rdpH57MrVjlDvc81XXy0ohmuW6yDhLRaohCYlraGQUF+13IsG8Lp5yooZ6c0Yqa6f1nTxN3U/dXHBv5C/w8JIN4KG9znMfjK5DnFLh6pVHA5BbKDWSKFcZfgau0rJBU
Y+hMB5sJF+V0qIRHNvaaCSPA55mkRNwMaOuu8emYBKFnOUuAKolrQGMdYyTXSJW/i4zWqc59zp3NAxVr75UsljbntsQ9mJO9qlUjSD1GJv2kWDdRmygt8fAb72pLJM8mibglXv8/63xBnji5DhK5s1WiFKsBUuqm
H7WEKdxUH/30iUgAYXYxg8IFHxfD0H7995QIL/CegpFer8XY+2ZzmDltC+sKQ66C2B3U1DvvmeY38XCrCETmjEMFmPQ2rvfv/9a98lMAMGXsSZ9q+hYtHyWkbcKh2n5kxctUtDZuX4LFvp8SzbG8mLaJXoNejB/m
L/R7/lo2aw09oWBqOQz15YPjcSkdZ4K2QLvYo5Xw2oCB+nHdqdnYPe43TRAdEh3XA9vqWSHW2Dgzye2HPOS7+CnYnHDjjJ+2K31/+wbLi7uIEfRa/j/rqD7iJ7VIz8d+QiEd/5srvY4RmGPEhXNQPK09EvhAacNy
q2HLLn6eagk8yrYwDG3Oe9DU0ALGhBZ0RtVLz4ZDtdN3kX8qrehJMiE72tbAWuNP0u/EZzyKj1Q3WPv5ekWa9eNZXD3vUYiYBGqrGuaFq69ZXBX7x5W6Aquf/ASsYmrch26awSYWmTGoTeRbcMzWLgKGbm/J4mDZ
FY2+CC6TN4xxFnP0qYIaMxu9vKvd4Xf7oODBV5Q80Og57Vbz2Ex09XjpVi9ysGilOhbxSdIm3CZA16ZTJ2XxcuxH1rbiQGsEM4GMbIE1Y+LPkI9OmWiz1t9YXLmskMkR4j4SkcC3s/yWObfs648yrr08mQgUH2+e
5nWRIzlUEQ1P3BMvJ0iEJ66CNlMD+6ADd1rIB8Jre358nItyw6tK5PSeeY4wpiY22Yoct6wn5W5VTF/eCQlRJ8Nl69xwfLj5mnFR7G4yl+86CBvIB3YdjBfeAza6x6HhJbyTt4X/rsZLyqMYVcn2R6naUAij+WWq
lYgNBnmwtXIQyCsk54/iUk+HK2PIm0l7VFdhmUeknckZjW9yyfcRtTkKlUcmmmbdh3VBVEHYIGrE2UQr3PM3a6Ts4Ay9YtaYRx3b1BkDieaX4nKxq8NAFo/NmmusGprsKLLnjWR4cesLAUjZj2tCjnRDHpHhCVby
cjO419YMXn+3zPi77DpTYB+RpsAxlO+HxYCh3N7vxc6vtzzjOWQbZwzDNoxO4bUgF4jlAUlmQh5B4/o6fNX/pGVXeECejJxZN5aqX6kGroXN288xdfO8/hgCIKEmaWRCDwMvqgzNroFIUqOAkkmPEcrw3kZT19EQ
2i/MSnlDyYcq+SMPq8jR5Kgfr6AggfwVzFOPNp7zVY39Ey8RzguFpyNfYp7jrV+HvXPl26yqxf/mX8BPJytOqZ6DjG6vXj7kel3/U3wKr65X7dPfOIXT3fupJf5absP/J0La5W/cqFM/HxXLTdWf3/r9m1+Rsap/
SuhZ3nw51WCxptK8/M0pdRrBm3b5dO/Rl6lyKhDmTggvo/jSF/49BM2nYwsfzeTvr3LiLmsIlD8/+ghHLfur4QPZQFSH1s1vKlzGuk6XdY6uyeuo0+NuZvf/6yN0okzQYit9cocj/G48U+GH4f/ZU5fpdkxkaYps
0a06URMFj6OyIuiUAOBDvW9x++vuWZfwYE82VW+ABl3zVNFIbD4tQBtZajb9azARtXWotVJbfm4KUGtW+P8VDU8v71+Psxwq8+oGW0+cTgZNQEyop0afVg5vfcbpVclbnWOSS56BnOU6crNO64bhScRjLjxRjn2C
HH7CvedF8C30OkRTKp3bO5ORHt2YfSnBQwzREy99k+zNNmnUaz0+H7/e9r3zX/uh2qvem9/TLbiiOfn74vGJXj9++2N+/GY8f/cLPdHBfOS0jN8K/in+eILd0QFvegunM+vWj28g+sx4Mt19dbF729195vr+3w9c
XiRd77c/xjJTBu8888Z4Sb+e6eby+0p7JQyeGwDRVN0vPssO/a8kd9qNSRodhz8b5Sn533re/v0/qb/GbnZScg1tbVKRHeQK9K8yT45XdlEyxOKghhpmShlgtsK0o01/GSzQKQ/WmBdeEHOtotbNCDlislchfkze
DhFLi5W+ZHqeL7IlLAh3mh0x6E1ioQibyRV0eOp0qr0vccYCyjdaJwT5xTRNZfkI1rROU7aSFtiBlDP6eDNPhzlH9RdDLFBtrZ4/pfIq5P54+JhtQWul7OjHGxrPucc+z5eGY/MY02pDGh8a1T3uVueXjUtqGXuX
7aU6n/T8xWTjNy62IOi/hNvTbVX0qp9sQsqu7lY1o1d3y/t8LFyN9qQe/ale8ZjDm+r8pdS3NDU4H3zImbr/9zeVNUnsRbst3ZjWt25JItnZj1Irh26wvFpPraGg9H7/wfaltrCs5wIenBCw/vU1x+ERKCVynFJs
4XrvPVMrqJoHiixg476i4pc9KtJvU4Q3qFUJj9Wtwtsh4oW8WHjlV0rS1fBAq535BOaYRavVqUePlOVu6EstLXGx8DMSbU+Jmig7FS2fH1UUakJ3oVcCPQcamaWuU3rYY7jaxbeTnglVsi+ArFS8TvgqYSht0mdG
5j9r9bzVrezIMIRxfZbLsWrsukaIB8b6sXElEj1oRaBNU4e7rDdRG3uTOSVssVlki2RbW9Dua+xvvfOe6fjeQlMw7B5CJk63r2FLmJhpNArnKrWvYie0SNp/Zw0gA/f34KDASD7IM8KtLvOBngrdGe0x/lxLfDsr
BWPWph59XsEjPESwhMO7LnOh4AJlipRGiIUMYyhN4FuEz+wSzbyh2Jhl9PU29KRSvrBTjGiyiRtKpiV2Fms55Yi7bFJNTyFwERNTGJ9nvRcQZxuZ/pG1GKSzkG9ApldSIjt7Bgnj+YwKfgNWRSkJR8yBL5E4JcfO
6zzXJUDg08Wfax7813NmlZTnT72+cYln1nhOclgowZEDl+roKIdaGYX8RQ974UZ+QmtqHhZhUSbrhgrrUTicpFCkI7XAGVGl87clHWQMiIzU7PfyIYmH/Vbw7UWIXwja6O4cGejVjjOLNQ8hVrFqchVaf9fhnc6q
SAwFG+xCKfGRklxglaG3sV0Xnp3eB4pMxi2sTWS4cVviZ6wn7h+uBw0Yfs3DfHJqXcORbUj7kZM6Ke35Oo3DppLPeKsbWOuyCwfjkrZdVoOfC0CwbojR2k1aKTIKFUWXDNMSDlMo5CNQx1vC8E69O9izzbgITDDR
Ah+vHaoHGJqTMO1g5CfpAw0NhZIwEhELOebik8IVTbsT/NsRDkGSQGFACtSiPE1hGJgO0RkjlQuz6+tPW+0a6D2LyeE8mM0dQuQNkYdBuHme1XrpVSihjrRVPHwrkI2C93HmjQnWUOjC7dcHco1YUs03cRgrpfXd
q14Ryxd4m/L41+xzOCMBpxWsXh1ebV3yaP4zYDaEQYTxSifdSsK0G1x0/QDBpkr7HPPgbYR2VJrooNR1Ap61Ry+Kbw50OQ+dF0dJk0HeRB6hV72CH2imKUHA0x+JKc9vKOD2703Q9m1ZmKONdPIFHtlmXb2jNKUy
cpBRcSX4pyWKmjSVnkEfIudVX5bQ/LvCpBEWHgVaQo+ucRcKW3saOOFKSW6jyRbkNSAdSOgr19G8CkKwQW0ETrckFRj6djYUnDNltFkOyW2Z64ohm20FyWKr94LZ12vVugZ6vQpVzfCxrIxrp6VKfLeT6bPsWuZu
CwLlq6CpmJao/mSlcmAbPqqxOkDxkFPoY/XCozHy4iIbr3rWA2cVHtOLIzBNnYBK2RhK4aN0yDh2qsi0BgCPwiUGYaQd7YuAOc0MGojoMT4Mk1bsT9ZzhR4ikKjDriMmKmGY1GA9xG+tV/Kh9B6CeDmzf0e38vlj
veLltdoQW+GTagIYZgOlE9nzdgCglJpiiuxnHPSaq5Pawd1oUa5Xl7NJzCcF+wC++474Hb30J5u9F23kt/y8TlQiR+j6vAq9GcaktbxtoZfiTpqHULM7V3u3hQbgjgvaq/viZ9zDsvlTukW/LJ1RatZqzaHwlpEL
uxX4q2mYk9XMzm2/WV02llOSO1zdE3r8OFYJ54vIqdmEF+pYd6e5aVYYUKxRnMHXveQGUgwDmMQ8psG9SURKxiEihsiXzqxthDXusVDTIyKUSmVubgMhkfCu+558YRbq9VhIKKUJvaStTTbCuIa56zFVQw2dGfkx
amDqYG+8tlTJtZbLhx6NW0/Dg6/1KO4Hc4KicM65UN2VrlLDQxVqcjL9Ua2+PZkv4pGGTQVw8mUSgAuT2f89W5K8dhVIIliOhL1dAAljgf003ra6+PvVh2UWBpRDDSlSU8kxhj3vYvWSnVvGGkx6t9Webq1cActI
qqyLNE/BwdPcEDA5WvO5Ql/+cNtIc7I32z/fW/vnO9zlX2wURsaEiog551Jtx1nZM3YoggZ3wlEkrqNnh3AHYbCZ2ZWniRwjGEIPBboKlA2vGOgKRNxEazpEC8R5jcq98i4gVq5CxFUBH5SHVDLJXCjVqHXUYYGs
CT80MrpcUDoVaDoTZB4NDYF6o9RR/KG9U9BlUx0+NdESRchTLD4yLqcdJ9sDoHiRkA3Nw7KwDwHmLg0yBpggqGi+MGqvhmM270NsGt/tsMCFFJCWsYpFy/KThiYEDKFTWb0LIPwWoVlv5u/ZztLAHvIGarOgbK4x
kOgYeAP6HT0y+gbJIBvzA5o7MLpbbF0iid9zm/3OWMByL8fef6CZYicPqTCSBnGsoN2/VsBhv5jBt0zOOnRtSXzRXyp6TAADlEY0wEGMPBDJ45EdWrsvjthPEmcmSMZkhhMcwb1U9ZD86JDE7jRwgK2+3HTFbyfp
RB+hiwuGorn4v5LQB6AgYkrEgjfSdh+XQhTXjdSf7+yNi5qbDFQMajBAeJujODChTzev7sAaJmmlMeKOZLaFrgquiXABDSjaS2S/6zgpSDDKqH6tdO0Hjdo8Rq4oOD7qcRujZjqNfhLKhL9L6xCKjeZag0juTBAx
GbYCi9i+8TwdHotLnedaGw4uciONf7+YU2Qc6YyIJubNkqGLAT+iokRAfESy3rf3CImEb0PUCqDPF2fY05q4G0bV/2ODbaZZByZDgKG8AIxPQ1mYcbjEjd08aoYQRBvVWivIjFC5TDwQcXmj8qLtK+g8F42RcAAV
0NAo6Co2KYS1w+GnB4R0YPVSPRAKXCohSe+1QKTyjlR2i8aKJ9EtbuDrzZCBfqg55gbUGNkVOmA+leCaAqQEypxkMmYyd00V/ijS9nEvRQfX+mssGWsa6qyNAri+RTZ0umJWWKRgoJ2IX/Ve3HRoZIB/gLIeF7ry
Rob/XBbxWgHXi/okTFJgbzmWML9ug/zF/aReGRgFt7u5koder+clz4Sd/qD+QWDYpxLNp0R+7oGHqj1sH4+l4br0iXrdfIabZJDG+HY3h7Oj30LdyVCMRjL7WhZLVorVggYbI7V//Rjnpqsam3IHWJJIc1BBqZTX
J5PjnlwR0yknOYZWi4gACMn9kJ+zOops8kOMaEekEyb5caS7eHW7D6OnrT4QIsEzdzlW8HtdBIpE9oRd5hN48at9epO6ex054/uAnL0tKOSN5Xu7DsCt1ek7Ka/IInpaiovX3GGNIIhQv8V8pAsCbkTPwIiiZpOR
cDNu2HwHMvWt1dUStA6FbhDe/Pdzz9NCEGACClwK3mYVaUBZbRHgUeqZ3BvSm7QxtgrH7GDMdRq2sYQ4BY3IcxPN1IojJq/EeSBUUJK6MpURcxG5JRIXqCgjpG+CoYHxn6KXLmMgxYz4OgAWdfTN9GP7jyvZw9az
lGb2Ei706Wj5KAZuypMmnTf6z6+kNm0fKQpP78M9vVu6S3qjI851SVINsVihija4q67t0b50UWN2EaaxxQ7QLfMuy8xd8wjaWkgx7srrcNeZJ2AwlXdMCuJ0nVnMyy1KSI86ihny+XTEYqfCk9HWGAeMQxB80tl6
FnBjek2FHiGWOAtuYLk8XwtnQHFM0Z9cMoVUaAkXYYF6AnNB9y/kx/PptXC0OW3JInp12ULkgC5lstuY5MoXj5hJiWahIpwHg8yUChWkXg8kJdW3YkMn6k/IRwkNqcwNw7QDYCIKWt6UZEql6WZoGkYhbHQigsVH
y1NRm3iS1cHyW+TeEkSsdzww2xpDtqWrVlN+Z9lwEmoddnXq3TKLPt0V4isqAQM7GK3I1QAI6jxodfhnc4f59BoKsbVJm9ODUZiigzghFReSHgAJPSPHJ4ev8OWgeDnZBGQ3be+456hvGGrOWVDbNPEBqg9AD/ul
QlMxj9uL9gbmoZ33XYkDpB5usWdJJTfsUE7vPSAhgPKwrKHvrZRge8TXD2Ft/ywEo50YcIwS+vIN43Q1kiitnMCsOSOvDauwUMiqrl3mqQef3cyILQQQMaYQk8nN+k2AenB6Q82Hiwg5EJMbStspUZom2GaIUuQB
9yh2hEq/HnoLSjalwILO3lWxhCJGGo2YKSxAofUVImWyOtzuj3O3EVgzNZ4WeEj8AIergwQumui4KYXD0gLHj0VdJjp6kPnFSqbAhxnh1z4eZ3DRpoXHpsY6nTokENp6/UK6cpKeNgkUuIBifgShdjK8tZRLSUfS
NPPw7K6PBAqqzvMdMLFg0ia/HNDatordBItWxp2ad+im8SyORAbY1rgJIUydpE0RHD9fAgEHnPs+BcUB8+55jpSPNoU9/XP+ySLb55dJcBOzUnEIcl61cxDapVpgN4bLJ9+cmVUrm5mMxjZEajFl9rGjIV7/wiwf
4jZSh1yOo+gaqKHBJm2IwG6x2ddtgjoci9cQp5B0amhfzhvIXekLpJc741mkTdhOTTUiEQG2SPKMShHySZKS8xlVu17Ef35HeynNM0petuA1HSBoLs3c5LqNnskSGWyrMajc5YRMa26FUix4hLdFfF2TnGMrlaus
ju9fRU9I6DmvYzUgOq5VAVqRIeBEkqHjWo1aplBDB8RgEcqDzhzHFowDGNHZY1xUEyZviIpGLZSSyjD0rr4V222VV234/66zvbeSGsISjr/CLnm0/SVpnuNgfa2DC1+F1wBzxgIwmM3+0n6rfXVYQFUEYV6bDIxW
X1oxCSQfy9kTVwvKrRVwkZlTB12k+pwi4rrEVgNYoHAQiP50wOq5P2kvZDJ/YxPuTFSWNuJIrVW1XYja994Kwq8p9iXBRxMchevgrP97RV5PUZSVSCKLZjrAy0f7fwgLJb2q0GfTxdzBQSWDRAATukhjiiyQ0+1X
UvONhmRBwy15SSMgvD5g9vaXATZOpEfV7rr1s5skogu6Fbg8HNePC10HyYwCYlV2IHPQIF5CPF/ybkN5CBPQTlF+hiFfBBgFj265d/+/LRN8FdQE0RHb3GwtKYM2ysx/KujajrVR5ghlgXZrRpPdwdHgdJQoUiV5
AYgKlz/+kD/qiXmxLeiVLbKkjt36gYhOa2TY48PPDAa/Tj8H9RDYenv8uXr1Fnz8y2aO6iaH4/xa4fi1gadoxJVHq+Whp3nEkn97iRdnmiRU3oEzAkRo6m2t+s6JnIFXRbllnWyVBEb+2kS9aomMJGqkhnsHkb+a
wMhNRKXZSlwDTPvJo4TOJ9d41hDVjBB6mpxd+hXchSsyTDBG1YeDd+y5arWDnF0117UL3v75zP63TYbQN+ObN83wTyetOfqjFbXUYnDQJXNUlvg7fRweOS2bdKse5FTPdPZjsDzq0H5Fxis/ziA2meTPlWqqS0oY
A3WosnWoTcEM9Q1HTOYz1NXNzWdeKMPUCAZQbagYiKsgTF2HgR96lXXK7Mzg0TfgizxTcjxhXcrAizYAx1lRWoURPFKaF6c2PC+DSiU8s3LZGYh5xeaHbTnSDZc4C+/jwh/xH376VjWdeYifZtzkxWBGeddOml7s
p2WqX+MkDP/k0U0bjmLBPH0PkKIDksRmxlG9h815HMw9QPMJi9bI6Z3sI9zlB5py1TkrPr5vSw57MuheFKucS1UVR/etRkJKvlzJhd7EeQG16OMcRw933tx6+s28ROMoovv1/KujCpdK9LrlztOEilgUKAIMgWQP
ihF5LWmspKIENANtqWh2RUYK9cqnnDXO6e0eX9uSEE6AMlV6xdZksRoK7ByrZfDyqpfs+f+dx3j++Lf3lV2KnEsN395StDjZhO5ZbpUkpEDrD5nmQpnPfdaX/tH2IM9J2fi3KQWJnPioW4vsxTl9vqHWoVqrDuiy
/z10+IkgVCIcYlyRpqB7NxzdteRXpk6Zi8ZEohsudvebW6TBxvhN+IRCEGPMvSNjUhyWyOsMJtrDkJbieR8KdU5TzwUe5djb0iW5nfk+/FOXIlEdkWnMRjcF+rkWcLtB0fMb6PxGWI6nP2qmWO59kpr07Zgb7ZEo
8TMx9czEIfwFeBB0aUbkKuujCRapWFl6qv6DmdfAFCMedW/rC50Ob1WIITJ7Yhlxk7jcssZzTXD/2WDPi6QlR5ZFmkFrYrjU3XVWzsgQaBeMU58pa6oROonNMx6gC+6StAGCPrxeMp1rIsalIRRI8rKxEIVltgEm
D+1Zih8KSv4mQer5Tfr2ZLRF+WuMmEjqgMs5TaZmWboupTu6rD3/+soGq+WIv0kdhjdD5TVE8d4//7Kz2BWn5fGSXBS1B1wtXC+BZxKBbSliXebVQzWAlAufG/EcnjwfUKiM0ndQcRSN8/wICS8TZMLx1SB1IPEP
LDs6adxFx3+4sy3MM8kFQZYM3PoBxrq3MCUFcziXMJqZye8ifrwhelNcbbk4xgjTOLJNKmwAMY0dI7pBJL/yyqpzAsE7q2dBGsXBYPBYykfLAIyIipTNVC6vOU2vA/TXSqFgvQcgl2V2dxHRiuws2Hx9VDfFeo2o
/Xn/rGxZinsbOReSrBPM5h5zj195bXK2VQkMdBBol1GoiELGNyG3m4pC6HXShS0YM3VKML5DHImNlgryhnt19a768zfdWL7DxDMjK0dQicwJoq/5IpArTm6KIX/pEt/STudhR1D9t7AeoEOzXYyJbbbVmQ+JXhB1
eAx6CkwGSwPmhfUtuLYQooElv3QSLQFEJAVadscQ6IWmJ5yDBLkyEgXfSSMgI8xF4DBU0JY3vWxhPIjp3J2nSrRp0VRq+8kMLeKVhDwh/xhaTSRiQvARzBIuS35FWSMtBYq0QaDrUC+s5nSl6UlY1kIhJP7YWx5x
pSXPYUJsZgtSYXMFx2qMzjRbYt5fuDrgq4i+5dT2suK9mUZyi/L4I2lMki3xTE6PcyMX9uYXO5fUroUXf0v82fAG9DYQYakxlx3rJ2ngrcaBrqCAtkS1hZ1evA1TNUVIDYzw7yBmCPkCb1eZwZ/vqCB3ddVAwVCz
oK4sna6BKaKR+An3HBfUJS3jQCwJdD8po6+gWCnPlpYpMOI78fmWi6Ulb4NTAr6cmFsi/gEaX49cMEljh0F5uX32Z5uC5N3dT1vVHSOgrM4nOb9LC/ioU5mPpDee+auAnnMh1//IjmVGO7J1a2d79Nb6Fb4ZxGdp
wRpPq23o+CMLqE6ZDSpjx8ZlRu2fCDh5A1tmQ18UAalT59JuI/t4yeiz0vQOCgYeVR5mJI+ZDRzDfaxpJBmZmOXINyGSp5g04t9tbgvCIMy6bcnwXvJKDBrS/KDKbYEIhFWpZMSj+Owfc0U7JA7J8hCrXDpc7D8K
EDzg8NcxNZI8bIEwmYDuMMx/U13/RW+qz6f1edIeejs1fV0m6g4HodrwVtkkHijgBCm/ApHUxSDe72gVB3n/UumV77q9NOoSKJ25x+rHX6TlgFZ4MFTxVvXnTVJ0vHfUXvpTFT3AN15scOkIxcSEi+mr7MJsaajI
sYq/pFuBU74QlMKy1HK2Dz6/RSjeG4K0BOWexws1NKa1sPhQJcMbd9s8e5kL4rzW50KFZdd6iSYFTIqySkZVOYGfD8X4XqE5jgduGEcy1FIeUiWTPgLKOAXJnzyTyyFCHhUPXS7DXJlX1aEQJtUnqCeZhhvJqe8J
MVJoYqYMaLCx30QvXwqUJHATYQ1BZEVlS7McoxALTZfSLhKAlCfsriV0sGsMNC7hIQDIXUnUaEeAyFIOBEJazokG4r6bji2M2QjeBOJLaISHxB1bzGyeKPocdPGcJBKBn/HWVv0Pmrta2ST+TK2ClAfkAJs/qnK8
ZihN2OYHSNg0/dYIm26GwcfFUCVdse3uZuTWSb5Ctf+FygpFBuptgRkEeH7leWUBa3DRzzhGKyZ6EucJuhjAXJjNhNSSMTA8XDl1FGd1zBBDhmzsAuZpCX2IRy9ih7huxB3ZMhehKxD6kLmbGRK2JyqEeXlJhrrU
mh+9nfqS/dMGNlbJgdQgzGUrgisfDgFe4YZ4D+Z1lv3gvAZx7IoJfRJA6t06gRuAWbDF+eJWcqmKaW2fXG0C87H8qZm/AmQ1B7U2hZ21hdkuRDgcrJ7AjRAIvQ3lSBSwtVqvxi7gvWaNCvvicjL1sLehs652GC6j
u6evZjiIH9o/T3yA4P5uiYyCvMYtfr+5SAizdFoODaoseJz3LS/jXHnCmB/5J/ZmiA7w0t0ouNH1ApstsWFaPMALtzf/FFwdI+FKCbH3shSf8Hl5PysDUI+NDDZMJySS7/DNnVsZY9LVpyera5WgA4PoCmM2bk9c
dgPE/mzZos7I/z0pC219JvS2TkUM79YDVRSyuhFqZNO88jS5QeA7nCS7HN+vCbu0qJvnvFSet/MA6tlUAYiy7uyx1RqRVlmVl4ZZ7AfLTN9cjiK5Bt6Frs+IO9TCL9KWND1DkOCQwf54NG51mpIzJtAVrB7Zi4Uj
5OutJdawKVncjZqtfkCSugbEVL1o8lR5ZQdr1krsxrnvYCGmbGnWxJA6SgZHjKPJQDIGxlFxFujC5ze92fLFdBO85sr63DtjHp+studhvugjU2zw/mnAS8nGiqTna/U2Kz2DAmCqoRrg+7AKfg/XmMMYslaMVw12
S56ow5IvWqxlrAm1EEMAS+oHo5yMPD24460+b/gylMc94/Pxh4bf6onum53/iI3WZ29YrwWnrHuYoRLXMifd1UW/iDfnAF5NaYO9G23ll+Xyt6VBEbtuMACbg6RWpUh4OY1eIF54l7m+I/fetGgztZcskgczhywQ
b5j4RlD6hZYuQkYrWF4ZgXsGF7/xJ/3fdM8jw9VTPJO7O48IfnMja9HtjbThAOeZheKTSMedId00DML3LWRL0Hnp75nAK5taTdOpEbUOLxY0mZKy+mCTi0xhH7M0gmXIDwekfaOW48mcUwo4O4EykHs426AjLvrL
u6WzF+kLqOPN/eOJ7COtNryUudgbRgJcjxqXwHSFXNgoBaDwc6mOybMAqiMrF42CDUj3zoIpms46a7Q2UereSDBsIeMXMv2INorSm947wPaYeMeZyAso9XQ1X4/F6SXIx5Fw67TK2b42GYW0nTbfq+ZgMWbrRNBX
e+qrKjC2whWxrt39RkIkaAgkNVSN5XofQHiuhiMzULiM/+HIv/8aJiE5RdhmFlpAf0T7MXzSP301mlnbcXCCaNIA7+iJ4KRmSfSGz8hcsAcfbn9Fmt7h2HeDeNt9NTmgDUV57vMbMs+B8kPfT0cuUV878dsPsuhZ
IDg8WU33GnjJSQuA1v9lyuK8/bFuXjj57E/e86/En1Nq/iULfXKNdyB8Np/vrIYhzuVvNPLVdY80Jn3v3nYfyzOhIePhvsZ+LsNbTepfW78Nv3nr3OhUWxYmfObAfAtos7K04NoZXWFB1Be4aPYqGtJ3sPVYfVUC
qvg2M2VOiTNnrO6noTNma2ZtamNwvW3OJKjPMsrx86bI4L0FwMY8BsLfbrTfSHanIFFmTOJw2M7K08iO414t+s+Wvx/uKzQ8wUk0HSVwrZhuyYMKTlMD8s1+VYJOeuUigHTLjDcO0hV7r8BlC4j2A11xKus95KoB
DoVCIoM6p8cCrUw+rTHmUBWq3fN16cOlzy0lIWACtktEgukhworuSdFV0hPZW0QJf8jECuTss6c29qkpVPdGEDjxMucfHIQNJAd3nPOsdDFLW8LnRrZvYRJe9ErzyIgjCrkqrEAr+QIyx9bXEShauH2H6l4kA68P
5NjEQ9dK34zvm6BK3qxkqvMoklBIk/0MA3151wSN7f3p18GmewNe+DlzsVCCXKa2/pqhQdblkzFIKr9DsBUnqTffkVssPAYrleqlrFPKF+Ztl5/brusSiGU8SmURHZyz9fcn3b8uu5Ps9LHyEP3HmqYBzMfdLoUC
TasYRNUKLgInRBhgXL6iz+tmN0KA8c5829ZnhLl6boldHm5jSKSfQ6WZJ261/XTesZJy/ia0ll7HwRg0bdOxRwb2LdnqXESPSkDELKJJqc1nDREDOJEvlJzM7ANDEzhZch5QIGn7p5o6MsZUcGZV5n28bJOSoHgl
xNdprdRaSPoculgahFoAsgChDW4/TusDAEYeb+4scSJh8OoOS1W934EIK+8SyYtYbhN3DgOJ+XHkqWzUN61+U36PKHhe/8TvhhY7mi7uuKTdUokZWBfAvqbf8zid2CJHr5+1ofQH43OxKYYXwuVq59VsMkZEsnbW
h+KDmTPvUUEqzoNE3Rfsd0mtxAcDZ1UQ3TmZ+gd8sBxXAsZNQOq3Y88l5dMMHphiTZK/qzMB+p/xfaeRUR2aHyJ4RR31603PIrSP+qsDchy80Ro3/CMPma6RTjxsureAXV3hqZEHRYuTOhbt1qf0JFeTGntHjzzR
SUA0Bwtijf2SeT4aZCjTG3mkLKsGboXgLbIAB2TXd7LHwyuWqx4z0uzHNEcx43WU0HGF/+r5YkfhDPmxOCpZg2MyNkrmhAJcOMEHsk7ZhmMAn10spjFoZ7avxAfmh0xw2VuYnoi+0Talm+Mxcq5srWR/RVwHyvBJ
n2opt2xWT2l1Q1EBm7bLBYh4Fc0HwJfyRBvQHNcS9u0CATyo1lZmAFpjsShDkLFMXdUOyK63cTwIJQUcRT1y4vb5/JdB2/zi0fLFrkfjMUNB1OnKoghjBXFSwTR6JxocMV67rs3tyGH1IrBUEX8is8s4AzSkrYt5
kAnKyDim6Lh4WjS+z4mwQlkitNHnWpFNINPQaE9DN/g0xkeZiqVXn4YY8yYtcoyLjLapIj/mhWZuZ3EAHk1hnWP1mxymFvpIhw95V7hCXeyN7MJrnASSkOh+sHFEl70xTcKYKw5FwSRm9ctKmhLg9jfR+jVC5rZl
3ZZGeKlU6081dlgtpZfgKiwXVnBFzHIwvL+37VBtRB4FEknFPW81o2KMdUArtrHyD3Gx1FxC9FBigQUyx8tIHm30MChDrjCp0gVp/peKQNk96AFgzJSVqLY11l8+WwGZknKAkxqtm1wjaHvkl3AD9odQoSnXbUnm
XZtP8yEQ0qwZUfHslTIqVLE361vNOrOjIGikf+/p32lwmbm0K3FxuhGWYdJezdyDZvFBeLf6CikmPA96jTwjxIdqDLP0OVGd1uXXNwFmcpRKsOJuBvdlyi/+3BTa/kn6mDtcE1vvtxAP8PiV9xHCChcmupqC3WLI
gVuhU8JrmvRGbiqA12yBJaYuCXZDDpbJNUa7VTe9NoZVyTPLz4so+V9roQj+FPbJE5ehakcTHTKaYaaxj8GQHR7lXiBxrX5dr0FLD9SVNw66WaN27c6PPejUQOEeKgOmXYnfkUkoRZx5o7HfANkt63TVF/pQezQS
MbdlmieMFiB1DGPSL0E7JEHQtj+YLaHQVqq+H9FYowVr+lvJ4eOvjOSkf9g/v16qbeYdnYZuQiE/7QxBKCxZfHD453lXt98/6w6x4OgjbtgGN5I06acq4+2zFM9sv9ODWpcf4gTgYZmhKU0E3TKGiCmBfU8opO2y
A6YWolUqkL9HNkDHDEnTkg67OC0GpYXr1pU7qNFvbppxmG2s9NhTwOo4pjUb34G7mZ5gG9J9/KTrxdZ+ViPyGuxiFTRehQHwfycLojMJFWCyuWsMXCkERNzYIZa0iEg4cuBFdeSt2nFD4X244ZXZ+GO+guVWqg4s
LQTat/4eyqV8dsinr0ZW49J1DPHPoUCGKaWWkE9WSMKBgdBWQXwLAcWJjKM/AakkQyIklngNBf+y72kKK3RgQD4UqdNyW5U5xsBlvJYXigfAnshvR5oQOL0l2qtseyLlrycGETbpQO4y0l5BJgj8ZdC8jFc1hAq8
JBykYiodxod8tM1QlB1ZXYm236I/Cpw1v+9XQ3uC4aPQB0hL/PCtVvQ8HLm94wL3MhBBNFVCUiq8NSaVgrh5njyavWcQU74zXVQ6gQwZHjSaCaSQJgMyKHQWfwD1w3YfAzI/6RZKoph5aSz2Vb3Yx1Pg4pgr4Fi2
xChgW06GjbYkQpmf8EU5zUOLJMBhwWWJbTEjdq1wzBPCYUsV109P0IImo+vzNEktzSJJuwcwZ1Ff0KJVwawxGnPDmYDr0w0regHmo/ra8DxpgA6hfgJLJLc0YB4PgoKlkH+K+RBiZN3G1VYaEoq91cAXSCiFkY7j
u5kvKhQm4HT4ECnV4LqOgcgpFX2x1XbrN3JeJOCyEtfn55aGqdeziTDMSLb3nDiTGVT/Wc9cGY6m0e/jpmVorrPfZhA2eLVJkiCczimtzrnJXcqYNbKW5ary6UbVoHgScRNQE1iy1m6XYaCSRYEyaX2n9FuSyfbi
6oZokoHerUwLr56yebNPGc+tC7XhkXZsxC5tc207IUx4jOOCntlf1zHI2+2CArHq6uyGqVQ1laLNMrOq3VyONX9zOhJqLlkpNq2x5oaIGj2U3dR8VjUz3l4amdV3eiXBEL1i3L9Rm4y6dr6nvGAyew/NUWZcFvW9
oJYt4nQVq6BYsEIIRJSxDtxv/7PvJh5cWjP+yMTi6C2AqM32bFDtYqTB081L/C9BXJ1gKo4AaHQeszAaoevyo9y34PfLO/FTulsJgXOp9jEDZXJ07iqhxOXujNARVgyLO31gqFqCHXaPZzU9FgjslHg7U4Ft5GYx
nYIzD3ciKJfExrk+nAOkrQbj66GGJdcLXo7BRXO4IByYKnGWuBtI94BOb3/SmGo+sWnwfi+aB6gO0Zu7Ve90uESLcmIKa16s2tGIM/G3lq8nkah54LatVmnb+G+qPs8UMomUkwwz0srycCQkFR2NWI2248pehz4M
/oMYAU+TpkYpSbTEcioyjYN7rKUs0J0ouM4o0MIe9Rft4GtRRxQZ7a/5TfH9m9WuKeY3c2OJOcsoUeLjfLg2SFTf6kPoNJzK+siFLg6UJVrSkEPDExL5DCc9KvBAe5MWJugqnteHr22rKFz1JTGLG7j4GbysjJjM
VtJhMfpvlr0+DIdlgpiIJJ9EUKfVGv9edqmMNPrDuxeRVbXSFlV7RX3UDHL3Dwfqsf4lrc6IkP3X1CUbNLpeXGZfc6vpjUd/PWXLlAB6OsAv2Ycdx8ZtYYlRTDt1KzGzEWHUW4ScxKQuNZuDpRhTkIdTu4oABbA5
vKha688zPbCE2UNCCSQgKrsEhSlqarpUDB+vFBdt8hcL2zz8ymASLtIm3t3DVEp4XAhi0kHSS3B030ok7EymQXrsj9oDo52UAM1R25iMVqOIXOkQTfoMsDcePKz47r0w2bwuyt3+GRBJubKc+l/dzAI3xcirod5X
gCwxJEKjPCVbuBI0RigXdvE3FZLfqx80RO9PuGgjRBPetJT4XW0igg2f3akdO2qxwaxjd/NnrZ/I+8p0U1c+4MQxrZuASg0dYnXgODDwRsJ3ohehDlMpEM5Mdr61Jrbd+pTpU8e74mDW7MFwGV8yhjrbA+ci2T7K
wGHm+phhrGOQqr1Vz0ErRlwQTkuHh4vGDgzbUUSAix77fh3RizwxewWMXzWLWixOYnGWGRa/HnXK6qzSa32jL5yonGHZNpX0Q+ptvPaNFYkMb0Foi9bFCZulsk+BdzMnFTaI6fNWBv05r+43oyHu5bnbGDqKkSNp
dsp5sQbRZC0aDgXv1BmqvwpwdWxsjubIDN9frdBMkuY2jEgu15MgSAx4JPlCS4ahI88lmGYwbXbmjg7nThqjA6GwlO2fnOXS0WLOCRVcI7Q7NxZ3m0JDhsO3JXIg0h3WCYR1JYs/ymckvFrAWVzaIJMlt4wwIl63
pIeTksjkfAkUsqnluwTtSuefHsglt2IlL9RQXHZN7/KjV+ZiyvKIuR//QRO4pvZJMJwzGvKwwK+mawVreHPbf/E13Q5woob4jEn1A52hA5MXt7kYyqqH8IPVrP3o64/tKFsYfyeaqGH4W7qe4xB/66bUZp/oBrwe
3W7h7Rbggxvu3A3arPq871xyz6syvnp8sEuQJk3Hwb2jl48ty27Hr8YIbcela24yZdpvIIBn2QCxnD5iU9IGVCOrw22mDejqEzSfgHE/NR6rfTqQ/ZhzxBkMvdPG+PP1FQGoVI01FR9ApnSshW7NAkGLKtgFiNqc
mWHFisb6174688rGk0QdGzsODdPtehE3U4Z5lAPGgzESPt+p+Cg51ZnUjMeQe3+ZZZKdXXYs2Awz2YoZ83BIV4Qh3jW+oIIdqft4YT3LVgogNHc6Db59D/C1h6g6Q+D9QG6JLZFJV9Y8qUAYOuw70IAsBad5XdJ/
O3a8PQM9A53X2tGYU9evsgjVWKgzLMC/faLiuaZnVEjw+QLpKv/tqngWQwpL55QNyrB5OKamuTmPXikZ0yue4499ZkjMZrojEzu+yiQ3bXTVxZGaoWgCYS+fi7GJj3lJAKxJfr1W09dX0mv37Xe1sxjBGky3PG5L
ThagGrHdj//LVxvcsbHf+ehG/H6j2bOltelQKPPKiqFBwyyGrZluzrXdsgwruL+XBHN/e53tXIpi/qBdiul3m1cPpSnZQO5jS6OzUhmuDZc63inWfrNG1MiVNcVLaaPi0UInGGXz2NVrcSOfhFwft6ZU20Y0KC3O
AJ5XA2Cs/gRCl/XbHloEpANBqcFlwPeBF2lZxQvgSrVTCNvGY/5g6+uSCUCOHQVZlHRwrSwN0I1+Wvvarvi/skhTq4S9qkREjfxloTER/efYaOsfplOllqyM4n22c9CbrMIHNBZjn/F7A9u4i40hy3w48LvMH19J
KZ+CHPD7PltKxJSO4yQhJ6neicdHpOmLpqP7jKSZPYvKoXeGetOAU8BytlwHUyDucAUBDUFPVPw4wEYn1sRaDSjvavwdx59S9lOcC9oc4XQ70gpNaC4Yx4dEZ+nrSs0gT1k/AfcpOwtZNQ4b3uwEoWEUF8k4C85p
VIygvN8CtKbM3IcbssRijEZng2huTrnLPM+JjLjk/A0XkqHCJuIKzqfW1EQ/uqZdal7wSVotIlD4XLegTnIW2LotU3JBkNrw4Au2Y6NYAj2IfUykGOwQy3+sSRE/4/DzIuiuBwKEhQ5NxZouFeSUNd99NE4y/6hr
Tr0oGJoZNpm2lD4BYyG+BZ91LMacuex9+oU2FwQoOkqLVSEZ479fifMDGEqBalULqpu6qqSSoIgi8PgIMlOTdx7Y8gGMTGWgfJ+vMf/4bq3MuuhUN7CP9oJ3SX9/ePEjk9ernOKD9HNThweYrBhqSU2YK/ibGG1B
ltrHvEdxjesc9hOjCqNOssTTmeAXxHeFovLfkbxCNDmySeKcJfEQWTXCHYlD+aPCafaRfEcNqMEJLs4nwdtrHIyKNBrcHe/8o6gj51jb2g5h5UrRmjXdqGR8ulswVvsJFqVHjKNX6Ws5xQUeL3Tgovaoj7bqTj2d
o/5RIganHmHuTat+qubOGyGWfZKsxQH9j42Nrxy/ZLY5RJFNtYQK5KHi89EYD93arGVIU8c4aVMB+BaXY4P6mkUOIdrErD5kOjwrIYhxVWtRR3xcr9aS50FAxDhIcXsTbMyyVQRs8QRntSgYaGvLYhKmFKAMd1jd
RDKo40ykV+vMng2qPw8c5oH8OWHP5IVmjA1npBG5TxpmN5V7zQue7wGZ3FJ30v3jStY1W7vsFs0i5lFqeoIq03jBjk0GoUyJ8hVJtFTCjGajfBuT5NgoZXZWUg33H36SswZOxgl3+N45VmY7MxQlj75V1gUAnypj
ys3U9rNP0lxh1bEt7uumxP6h1+Ag+SwiBsz/KX66DeCLE23+BC8o13+3Nhjo2pr4niCiNG899Qf7yksW5maYgsVzqga82PNWRIoHLJpS0+KoYKR1Nq6luh8OV6xvpCR8nlpKoteM79ZfYPhqfIoB16BATIkyYxH+
KVgW9a6RTZA3cSze7w8s94GZFtDwQulPmQhKsv6g7mru52nNhTLtp9oklwpFsRo4VyeBK3/NI9r5KMbkQgJ5Lqu+HuOQGb6RsbTzChPbqel1N/lHpPegr8woehfP6u7so6rIJUND+34Typ+4DBgQ7EU6WVvuBCnR
SpolD0odcBxVo6PEEn+3kBG/SVIYEPq+aE2viNqYzgd612HytoJHiXEtauMHGnCMKJhiwbU8Vwd8d3fVIFJCFto4zb5LY47EC4ZEd50mtipXdTBubhkHpxE0fR9SauQT0vRqqvXKxCLB6D1WjRMJni2xY2BJsSMb
8Ik1UdJzxvoMAihQsRLZ6Gr6Ebh2fyY41cxMazmGQMxVWITF8HQvFNyv47WLNBDoaBR1aGqAhzFr7HoYWmOE+oFGTKQwqo4xXYb/Zhi+hbaXjlQO0N9GHxZQDebb4TLrrHHfNCFH5JPOSDqVUgcTVxOHzstvDb6O
xCAnv1o3NPHfGWI/ZjfyNnaMZ2E1BIZH1ncpQM+8z/SuMHXRqhmCnyW7EJD4NnEnYiyhDxb0IB5UdW7wBAnwGzNoyCVSvE7ogA9cYZqUsif5JeGBZWoENTkYgDXqKQzfIy8ficMkGck9R/axzSTSWY3k+XpS8a/K
oXqOZjKOj/G+UL9onSVu5vsqDryh9tBKpri+YYxdHDOkqcMPSmKMKOC/J2RkF8JjKdmBMJCIP0MxQnJvFHINH2FA0ReQjIPbtrSBJitosVQvWEw/y6p926aHa3JLSmmbbOrx66LGqHo2vAy/Ok8cEOLmMlIokWCX
yiFvMondxqmw7tYpYM1micLdCOkGAWXknvUAwtbRcnoqc3jplMN0YljBZ0lrFfYr9N83g11+Z/2oNsVLpYe3hEgbK+GgaRp2YQdZWdkENwnH/S1r+8KTJQiFKFby2LT0Nc5vkZJnCKHni1CvlY30z9qZvDpeAvn5
HwkLM2RqzukEUnkeBtFQHArDp5UwToWkNh0rA3S8B7qWTAooGg9EvsYcRUEY5QxlIuHcs1XjCcDYI+hohY0CDQ86x1QLKXsEkY+OpCSXQV3GBpmwwe5LpKLhqHFeIczTfIYFvbYmm9o42b98qIVQHvKBpmj0DcZI
LKlabFhubMfmVBHyzbkxxVSJ0Qqd59Xs++CbPZDYMEsAoJ6fDqZ5NgGcbMCKOLle+uwzaYTDoex6IWz6GwpLCM5UF0oPTwLUlV0626uucJrPm8bgjrGXoIe2xBAPKH/1+YBNVZfX5CAAT6/nrl0KsGQEAFNVQ2xQ
F387eegshJTJs+swONe7o8ZVbHtiANMgxt/SbLQR9Sw9T159zytrtqEqntpLrKuR9eAAbUCPDCIiFPK0J9YnJ/BrtG216oVpEp5jFCkFisn/cDX9hLAg0pIBAJGMclJusYak66T9KGhwtWMmQMOf2T+GPm6tJ4W4
H/oUPSOQy8U9NfL2htUuFV/JOlFvlbCZsVAJWW9nrmI7+ITIvdypN+kkY3OYaqnjaCQZ9N1mXDw/SOLu64tEr/KsFH999GAAibb6t2K/goMm23ObhmByoeVgm7W0y1s8PoAfs4grcPZC5NaXmF5GrVSazBU26NMX
QWZs9tDKldvC03JZktiFpSWFushBOx5Xsr6JdJlEilxJb2BHWVlOwf5wxCGj98+b7CLhVgnuTKlPuJWpbCtoJd3pffRqPZvJuA3YAJbPWbLE0KvneP+BBm6KA6j/tKE0K803XRkbhmIqRMViVp37cQQOA3pPG6Nj
rlYN06Wr/dEr5LihX6zTFNUnOf7up3kYp18IycgS4GMnhvouGvLC7hvZDYdE7z8aexYb7l/oJaYohSdptvt6aGO7DgVzwkayc9wTomE+vj5j5nVsojGkUOhF7TfbS9oL3B8uaYoPQGVQstAmmNdfwohOL+siPISG
22iMpViweY8yD5rRbplNqjD8uXRXjldXF6QQn198bRC/C5KcSx2xGWyx7D5zOkPsLyPDJ9wTv4WpT3HkEm+O6E2WKqqxflc5KMAbbefQ0XuMZTgR89LDR/Zkf6abGPLrkvm8ePsmHK+d0Z2Dm522yK9rleR9r3uC
EGFtw0jYGpPIDBiGv0Q7KKyv61658/939un9uuWwVi1f4t902fGKlJdYkVMg+tWtors1U4qAlrrUhtZlUyVl/F0JjpXK4MJvRHuTC99ZG3V8FQ2LZYPouxQteFpxbsA2+rBBsP5AD3t3eQepQxQL6F8M+51SybJ2
LYgtnP1GKY5Xw59kXuv41KnRenOKnIIMTIeI8iKQBWbRQzyRzue+kMOwfZJgl0UfpJSPLK4YancdnYPQ05BgwpmtQ9l23R6im0vesRqQlPRn54UjpHqD8QxYIcgMe7Xju06jd9JiPj4TW5chwZwX7NdGmlFGfptv
EJfDETEBn0m7m6gh4qTGucRp6EhT75GWYtWqrRoLejhtsjotHqVnIY+P/Xl7SJHcXoAL1YIu0AR2Wq8NGn4eF1GvASI23OG1sx4+2dFjybzSKdZu4dZQ3uifJIB0l3qElawdW+unjEfDRrYSCAlvogXWAltSwcp9
zCVppL7XIrY68Zfvbmk6oRi2XA/BYbCJNDSPEfRsVtGrccJaqeohhaCYDGD/mCJk7tugK5CQ0BYJz8vnEGXOZQGZjKAAgNivlXexYJY1ImveoYZlMyiT08gsC3LVhBFcGXy9w1sSYYxYdC5hzP/a0hADaNRUa1nx
yBobZ2aRcJBZNHF6pFXf7oTk06e1ww87b2/yNniKZhF3Eevb+8OjNKOrOojG2pEUV0yv30WmhZLkFgQBsyrxwK+F/QPkqBej0YNMiY1DtDgtIqDAG29lI92TQUFkxeYiSca4gMuOIOBqwadMy8FEysY5LTm7Y+Ex
g+/jAlS9JitvQYgQZg5RkDhmJYEZInWQkfVlxEQmvcS8/t4xlYFoSipGRIrV7yHRN+5txShAKUMruqMWbW4HuI6eHYzcoEmE/2CAoe5cE9Rra2fJdxMJm7xutXvxcX9kigoNYgyDk8/YMRrFoK6dxIYC6gNYiKRC
Lxn9y8ieIpw5NpyTpaLEDvFanEoaWjBYsL/Zdcal/HLnzwnvdkc8hwrfCZFC3aX2n4TGmsk85JyzSSM5fTaTlF5rhIP64U/SE7+yvviLvvbccn2gHaya9fvXeYGHPknxLqDeYrtqlyKHgcnI4cBJwxVUltpn1m/M
hs35AOyK24yy02QrvYQGKz8e0yitZD4yr6TihimjVgGF0yf/J9AXZmwn4xzobx8g4jO322uGt02Y9UZRzb7nWFtLoMvuxLnXktEUj9wrJLR9eegz/Z9BoyPPcY3tOctcxAPFen0wXkVxBuHVloePv0kmwtmXoV1p
1R6kyh6f4Aw9nw42bINniQfM3esYWV9XwPBqUZe5I2vhRjMuuJ/6B0OGubQtBQ40EC26LJvHPp0uODJTkphQwPNeb2zmp/Mk4Yv7Hs4KMJXR66jC4bOUcDOktrsfcJ9tqsvjdoXNf71uSQgoElGZEbHTlcEibF9K
h7G6Db4a0rR+hQaMkJr2KNfomFdESAu3sa5UnqENffTcvhDNesUSlHq8ZR10VK+xYBgeafnnCBOppn4K0+/ODVvoxwpeSDliTNn8VG07E+hMrMd3Ol9P9/2hAXY5GX0GhvrZpzS/Qb1K/kvbi05c63GGoaBN8b/J
MkzJA6HyaycWoZjNVnIQ7CGcZZStmqDuqpmRTtKW6nzB9mjnC81EBJqT+7ulwlu/w+kXZn2lVNVVFXp7fUBbl6PPIjjqfo86rrGVMT/jD5UEEdlyfffUWtyoFbk1CCjqm5hpz7gcIHRmxX9LuhKhxh40TcZE7u47
hWT2EyI7uQldjPs0smPzPguMWBBlIcd67upi1ZxUAst1GfRLrkmjF9AjS5AWRlSqRtLkfMUqwApZpzl3Ck9LUpp87NED65UpWj35wMfypuFspySpeboQudWAtzIBFmtfPjIQYwm186UN1VUObR+ECeW9xq/4D+vG
m8iSlDpI5VptQE1VlDaXqIELv9iyDn6HENIP8RABEw+kyWtAf+buoIKP1XAPRdKBYVAJfftUfIDmceSAchiXE5JnfVAlcLeJ0UyFPF8bL6juBBGbHJrkrql5hcfpT5cjULB1A517X8LC07+qEcprXVY0A9T7HJQu
u2VSTGBmQJxVK1QAFZyDwvGeZNo8JXDCYuxYzCH1NcruxlHdYRKdBzvz2R2RDYXIUVp42HdaMtZP9pRHViZFaDt6oWsyoYVk/vrntKYoSgBALH/Gz+/9rExSepcUaOzMe37WpHf+keavgtg/1uZWfQa9nZRff/xU
DP+5lQz5e1UNAETfa0BPz6mBNYxkZSzVnU9yaWxaNwOt82Z5J6o0LkzCthDQUNpm52hUlEESgMC1e5ipjKtgNt3DFe4RM0Hks4RkZpe/wcmbhW0WbIDYVGKeGHyBWKcBYHU5IvWq4Om50gjOaGB41smTFbsPk/4H
VqV9Tuld2Q50R2HxRHojXdVa9XDeF4oivDogB+3A9FU3XL+/TmMiB9iLIhq08eJq7ylCL3WRQJH/FSqydGuilR+X1DVUrqwkIp1PsoFh8MazcyqZgme0N8OfrudDqrnsjeKwnDs0aS0tkz4cSweEVC/K5N+QgdpD
5oKXoHPsef7RQNuVxvUNJrEFHmbj9woVLG+IUJiAJPRL57HdXbW4GOvRYPZRJgVM0W3/zGytvyWQsn4lLXilboOfVWQMTk25QOxB1NwKksmUdl5SUlKvUWq/fanx0w/sAazK6HUFM9MBpd0CVHMQ1hl8C9Csxafd
WuvTrjK+9uiDUnTQjeKLpoURf/ypbvk+yPu1NwkO1htg6KkoRHAwVAWGiRyg918KjfVn1gPBaupjRNM67Mf04z5YYEBxEIRY5g5X9lEy6KcCtK6bKUxNKjOR/eYC8cFMbVsQDcvzOAL5Tjzgq2NFqzjaYRRPGaEA
qC1a93hH70kF0DsRFB8tCAA7kQGqM+/KgQWjDoOFHtl8iS2iR6rgMipDTzUWfqkt3TSF2nlzLI1uBfwbRXzNSzYsw/8VBvqL3o1MWdiPQEOp7KXGiJ3Op7WMYCUElMRx0ItNHW+6Egcy1AENaDSzYMfmyqCYuuAc
XUShPtEas8m6r5vHnBaWg2bydH5TwlQOaEQhV5osV9KCbgILjE/pVQ5vFlN67mqQMZtyENb7dRyvDE23GduhukmFrJEWCVtlv0q/eNeoWufafD/wPRH1lBKpATPX0eRtZr6M6b68VEkE7qYmHaiUyhMkrEh+gbLw
qIC6Fg/JS3IHEwU0G6UerS+AtDRo9Hrsdt9RZVJB4Wxrvvg4A8KJUPZU16hR9VzHWUmSx5yVc86OnFgE+HWBeAyPp5/GLLRqFA4dK82yInfbp9nT1+NdEg5uvWoTAO8jxuRS/ykf+bA4kUoRNxlrJ2NXl7gu7XFI
/MQa/Yt3jlGSjpjr4956wQpJJDGHzyLKSa0t6jP3OA85yASXlF3HgQPHjJ0bCbIT8VlrYja6Atd1lP0oCUvyMNVHOhqbA65gLg7cC27DsGj8XSSddG7jfEgBn4mHSrMA+9OBXCjkiTopycKBFGgcRVImvvpwGIFL
ZYXXssJrU+NEUPlMSceCLZbTi6P3riRlfAn2h0JbUSuld/kZnxrpL5oN8ZyAKIljpIM3i7KqPEsSFzbYMLnymzcO+qwDX2MRl74IXd3Zu9Hz7YSuHNAo9QlidyzDk3SzZ/S4pzqBWxE4Fmx4MbplLxhy9/BxO8zF
qg/R8/6jmVDiqqlg16c3kv0TVJv1RWtJnmv0OT/Rmgn7belUVkbUf0DKnz5XZdj7NMhXersjzUbDPxoECg3d6PDlNCx1Mz2yXGjIOukYg3bL+6LhLgdL8Zo493f7QIBXlF8jY87FxGR63zOx3tIkvrauA4XHjAqO
R0uzCK++gZBQZ8HmrQRfB4Ti7EW/bCr6HrfKkqOGxqHd29l1NymPwqrkxf6q00BeosyMl09B8zW+jJ96+HixAx5lj6+6Uneou8qOvEIaXXTi0ODNtph3YdgBklZfZWB8hDRDRi7prFtIdFGfiCc1r/5KGKYZJ13D
MOpih0U+sXTwarwaoJJQ5sLHSjGPY4R8/l/q8rGVDobsXHCtWQ7lxuVot/6RKTm0nvFG/+tV4AY+4/jcv0vviiwDIP8886KFCYvWriqEPK7iF4fNZSeZND1x1lf7irrwQjbX3sQl/n6aiCQDEimlNXRRNqHPlzna
rxAXyuADuZACqY9yaVl560SLIW03HQocXi4sLKdVlsyLnwIzGtoU2mU2sLUvlEbdEQpZywa5y0QyYdubgaEK2gZnqhr5EZG1YHS1dUGLDeQubA1+4SgvFIUJLYszSyJY+oLFrwb8STMDIBigBwjXQrWxnaII5Kfw
ZNBHLT3tIPZZRhnfBOm0nMnBIfwDkZxeluMHU8fXgWQN1TgMPHFOq6a9tzOiEB012ysXI6kpdWJ73sPyQ0QBNAVX24YaSRFgxpuXZJnGwVAAIxUBqYMM7W44+bLqOs2W/rsvSXp0q9sZPTrBuMSfxe6foUNvOM5u
1/VfvRXP7xC2ZqUj2dM3VbCk74sNee89Lk3JqM2NlLD1RndCSKapifJd2WpWECeW2H2nwOeScOEryrdKRnv9dA1k2006KorUi72BV4CU0S3fxIjz5oCEkyp0ze8JDmvp5ig5B3iTOs/tjGhlt762/natT6UIptAi
yn6uwyvGvdUSEITUlUF1hglMcsLQgUpUPqnioiEzWJV1ZbgPOF1OXLVu63yVub7t+prZbjSf1FpjBFF8EEs6fAKIHDmsCXwyJNshwFOq+asb4mTEfdIY66PfqF8JSZRlT2PVFixiEa8+TLBrXo07JL6e80nNGFzE
F9aTKk4ZpB15GGziL+KFGL1GHiCbKgsbgQ5p5uwl5NUS2tzW1I0MMaiL8Xbk6Zt/hbAuE5Hmzl7Uyz8FY90jtqrkL1lZXLxYLe+XHBR/kGbOXgJclTaJpakbVQSkztqrJkvTJsnAgf7R3Nlb4jZxWIOppLmzlyhc
Y7BirFb3+xfnovqhdus8LuXYFHl9e4NqtcA/F5rLEKQ9Z48Yb2wkW4qEjdLFqpL+qUFvFDa29o3DVh6kzEPcWIHhLvI7bTbW3traLz4A2RUTtiluZz7XmeLm5kN9KW51LgKacotD8PZN00KOqfjo88HJ/ZoFgGAx
J5pKGrOPcybvCxmg8UIpo+kS2jaiphih1dyJR4fQGj/FP1sZzdF4/PhYQoaVVHnUaGhMeE1TCS/zzrkWI5nI7TIs8fF3JZVzKFGrCrSlSzy/rJ3T3hQruCtYLgFztwUFEAgR4d0UTZ69Xow1pf7PsaBTFug8XTKL
46J4X1DEDq4uedpR8BacpZ4ij52e3TyAoBskM5QCYLr5NZK9CVcnd+pqihM38lCM9VgSXfS28vHKxr82/H3mTpGcA+SEhsh6IkDZJ9h8cwabAYqNBTLgMO5q1sf8tbzuDOsOsho/aTmKcbI8LlefeOGDHq46Z5qi
QgxzLQxB7hJVUEcRviKu6P2USIoNWQbjIgRo0FG9ColBdwN7smgY3kxv6fNJTj8HmN4BLVlKZfel0Znn8k9nR1oX1yt/XOHePKFbVZmFfu5R7C3dCJp+RtaATzbDBF4K1/1pAn5tAL/xAbmLhyKBTKajhJtr9eNr
kM3PHsiUZ92xzgCMwjk3XLqa3U9sc6dy0/MxvyabTVoLMdKj0C5dnisxDRTExkMuOZo4lKWoNf3n06rgYJdzbR2e39B1tvvdVsMYLC7WGymL6I++rdsD7v7nOloKRx+CDGySX+4ghXEBLn0mfqNnWvyGKUp/p6d4
fWcGtJFJf1zfiQ3eNzC9JH1MMOt+bsp9mEGjqrkv8GSJKdGwErrVuAobVICEsS0+7CocQWEVfbz6jAdykG3wqF0UkPQxjunYbXv/LDnjn87recKLMKeylAvJuP8PQfvVvyymHPV14hmprf2vncEyZEUlBkjVvrkn
0AsWc5jAQckVWkHL7LepmPJCuIBBF2C6SZWk6YVe+xTT5DM7lsiPs0JS2zDSND86kYfA2BE5vtwJYZavfKbRyII5RZqHHAQusZdCWCNZOQjA4Zq/oZiZGio1X83oKA2vqlGf3NExELYAOYsc4/4p+00XjykClsgi
DHRx6YBcPs6JYdvLbv7qlSOKBIT61WWeAUSY3ZQRnbdfhFWtTAERvkg16xCFOck2A/MF4q9jUtKPL/G2A5LUcnyOcd8uK3ir7o1WMCte0pgUkToE7FYHCEzrGyvwmFDDKnJJVIQAti/lEhODIN9Ii8hr04IeBVi8
KyUVXj1BRvhXlyv3DqWnG1C5hApovWKuRWHPRcOo4gWNh57juZhWfF0ABlbyvZjR+J3KYBTjIhau24LMJqtC3iWq00lIeDwQTQzVz9B7LJsHRYrhJTrFBpn/uEQmzd4LiSTZjRJH4IH8D0B0vqQh+b8FbZ5nRKKw
Rfzq6huEbLHTHc3w8PU0Z+XNsj6XOY+WGs4sBYJx0Ao6eF13cHKy7n6PS6GY1d95gfQuTy6jnPXfbswziY6eUDZfEQ4ZUFOhdGEe9pWt/4egFrXlssi/88GVhbxJ4Rkzt5rX+JQzLVeoaquLsopWV8syZwsDaBly
z+BPWTcQGUN3JNMe4a5tKDRv9WNPlh37bkZVlZfEc7wSWdMh+bFqgM1VKLc6U5ruz0HYD8NtBksVmqJp0j07X/5blQVANjKjdQbPAPUDMwz506eEDpoWHlIPhmF2tHDNaRpm9sEOPiSukKF3YTR9cN3yM2mj+YvJ
GJuK0yvZf74JgxeGSAOU7S8Igh3HJC1CBcSvDrks/kF7lORUzENeG7pP8iEug/QcybBB1i24JioHJ/EbFYQ9aixpDHrJcaKk/aJ2UovjK7QTOpX/HSxrVXOGL4nccYand4Xs3em8wo0Ia4k8piwqbPjpPWEOZdbu
+QDmJjOYzJsk2yJi4mgTro4DCmou4dkHHTb8vKOoleQHxd68Qtyh286Lx8duNuI89UBnIoladrqtVcVs+j8gESbrjjQAcU+i0zcaf4XDUoXOlD09XnjHzCFWQlPC86kc98PjywNhGx9m6gwIeEPvbrJx7zUbhHBb
dIiQOv0PbLUFvheSSCNdg5Nagz8h28JgFv0McWQYbJ7D3r/Ij513/4LQiJVdeeed3azdObOETRQd3ybFeoGCPOaW4lJUjJI6gPc7twScccJayeO2qh65eruCm4Drjs1fOUGHMZD/E6LwW4DqOTlDNO/QiI27GAPe
/2G6QX5Ufz2PALVchsHvOsqlWDYoZw3FYWMFv4PDLY6jhy+aeV1rqRVoku5w7GsRR7ajRRljmdaUxz6iJ/emQUKuH9OHoNc8rndOyAnaS+19wrblM6nd2MEwFPcX1wLyL7bz25U0bwa8K++chfUN6YPrar1Ao8wD
NT7p3dSldoIWZXZhvlWG98baDocADDSKiNPaaEk1CfutNpGsNqdXalUNccpt4qd8ZD8z31tFE075AEBBcuIgLdcS5E2ineT+iAEZV89PLTQW2aV8NIVko0+PcQlZEgm6EvOZ9jJG4Up9iTUu3DlB1omDkly2VDox
qShtRbNbZSnSo524F4XR8KYCrckKmkAhfgI0sJxHV7pNXWq6zsx+sPRBFwbJs9081KDNEc7LgTzV2oValI41Ib6qNJJ2WkyeomAlH80E+9f/H82Wp+JKtr9zfzL2IhSyMTD2r3PWakSHM7UQ4eqy4gehPMNM/Vvk
15zWwhAhQAFKCLb3eyjsW3AWiCCeV4j++c7PJ7m35Sm3Su0AvVcEUYv/ltApJ/3XrTf9d7f2U2kIbNzlwu8JXVEuF5nC2/x33ZybMDuwodmu+wtk8/xWwrEfHDvUn+tW9NShnR9uvjuJvrpJtuYIL56Ujt6u/YFI
v1iOzYhW6PcOofeJrNBQ2dDSv/w3Wt417uTp9qzUpu3WTEI0XsEP9AVxS6eqriadOU1cA6Gr7178XK7u7zaDJ//5zzeODxZF3ExS5bUZ/0mTRf72f8nK/394T9L7e4VOf3Hya1Dc1C9Yca/z3fu/oSRpioE46n9m
/gL1NiYfk41KEpF4L/rx4RXyPh2OwyVB/vVjfLC59PME+cdx3E8L5JU6HK/XBPl6GPdDua5JpkUz15N2uUcDu1ghvN2MxhfQrB7GDPXIRufeAyuGslSfw/QOM20auZ0drtP78bBNt81nSAIBSb72opzFRBvq7R9f
/lQMUdVgAAoei8mX3nwYWCvclrIys63GuE6rUZMluIVHDoUjBVTyZ/Rk0rrD80+jhGajiIC9hG6hPEtBw07ao26K37o5/3Ly9ZoWNK/Iwwus7WBenuewf/1bLP064GkwFeOaDHfrXAZpvvKtgj4CrqsCZa1WCN32
GntgZVdfG6US8u0NdzLra5YG6sMPN9KM51xz/y+moeeT0M/m3OklavEn+dMiZtnbhxJ9vWT6pUMXPJx75QvGbx+FXWgCAE2ygPCf7/9Gc4JkFFtzjLnM5i5rTtGGvqc/QyaE3M4Tauyk138Ohw/Hs+n/QGbwRbiy
N4IhJ25LuKhK/bO7tlf+LglrW/BpLMinqXFyUl4j8EXokyLGZzD/65GvfU45IdKWYgmgJmtkEH3gUOIixPfRd2cyajRDIxgW3TC74bIeN8SgbBo4/IveD+VfZBscEE6MCwXdCKsCxgnhtlpss3KIxWNcGuWSBjcu
lQf5ctMEsuiX8Lbz6Igxrn1yIzjmtlS1yN8auZIMD+4uxvNWAQKWRJZRajtUDL8VryWbhDv1cyEPpcmAaMiqhHdfsNUb7SUNAxhSjqHMh9IkRvO4oJ9YHtw37IIUlku7vAqjs2YwJ64ZqyxgNHKfKFS4JcGSo3fA
A05pNAsv317ZthP5pKdLcJ2sy6CddpX5uz7ccK2zDLUbNw82Zp/s4E4G4TK4kSYvYjJL+eXOubcXPgdPkBxb2WAzbXTw+Es5LMkOAOgesdSq8JG1p/YjrpJueHBy1L8LyQT2reXRNii7//0kom8N7HrwQfN2wSpL
Lzw3o4mkLCfI2CACmlr2PbqDqWa8IxnoYS3W7cn2s/sRWv8O0ZIBBEDVFOXEkkQUMBE2zSBprqD71dN5Uvt+RpSRXrqIIKN4cks5hemotAwqV/8OyuWhx+/ZH9dnXfpi8pW/uM+/0/OsB16w71NZoUxbuWGCY7ds
hC/DSAvyE4NKJl0TsHLm6nwzUAphVRKpOFx71dMVWF0nkWJNkozwq9Ze8h1fErcEZsCZ8nDQi7ZdIme+w9hXB483xP5ANpD3zH9aQ+WkWHv3iRWtNKeU/Azrt49LiYCuiaIJCjWKHwx4IlKwGiVV4QoTDe3Hr0Uc
nAvclzwDHk4h4BOeeqYOwnLwdYZMqvRwcVqU3i6py4SNKaiWMu7+tw/n3o+gRFYuBYQqO7/T/6cH/yarWBK/ZVG4SUchC6qLjxW5aNLGqpdZSwmfoh6uQR8j1p5PquCqbe9f/MTqF5wfuERLw5x4xdHqDQMJm9Vs
ukE5DqvfyrWaqihTdb7yUE8Ke6H2P1RZoAy7q6nXg49sQvAw7rH9/3XgHdQ1Zhxpt3JFw9GXb5eHFHm9bxjqVEUtDKbqQ8avqS8tpw9KZ0CwuV240b2tuv1JXdEK/Qa8n5brfv3n7Gc8/4Dj/1/vMc7/UcqpWBRz
gxO4P2TPnDe4f+qZRaLd3ZVofPUI4veXZA7aM+M04wxWbw7wSOG/H9sabqN94uUmVYkR1yhdj+luDpZm14VkqgKt7b8o5tONVVpUvUN/X/GefM0f2CvYqz/q0T3IXso6LbOoEVM1qQGrWecVNlZZPbdgf0/9A2mJ
+bGC8IcCcBZpwIMa6AvT2KjPtRXq/RKeUM1gGJ3mjUmPGFpGM6OSYuO5xhcP64fXBms3xq0dzxdbNEGS3HZ5gLmbJrHBTf6WLLesdY0HpzlcSOECdyR0TxQgn/VbFXJcj5Qdz05ojWe3D+zlMjjYc5GAtepQoMya
0R/qNIky+ZSj3iqeimJgjA219D5nIaLID261MPpneryr31Jj0pZoA70Yh1LfYk2v7vow4mGyhh5DquQ+vXf6+icZgHTEJeWwxQe6eVSCJGNT3cEFTRXjUA6Dmo+NVl+E070OqnSxbGrrev7H8mJC37rRtyKTLha7
kqYPpFj+MgX+CsjDacYBo1Oeth9+qsdxE02XrvFz5saCfduSs7zf2gNAL6WEsiQXI/LUkBFamvWE4T9jjlNNacIwKCDBFGgGBqI7hc+K8HDbJeCEQhSIJsGr6waVJ/+YBFi+gl9gJl1u/+wv0QfPBl9L8oEakl2B
aoZYb4neIe+QINzfU4b9vmAhSoyk2gEOtq3BSF3D9150RtoHDs9T5EoxscNe36MCRbebCtjW5KuRM1nYtjs9ycZjH78yn/U4K6mVxFGbvD7V5nf4kd/mO/Xpx6d/tpBmhuBr1iPHZpjQ+3ejj7yOboCO6yvAdKmZ
x2SvOKCuByV20RCF6WnJ9gWljGp150+x/XS0AKh6mtnSyq8Y9dCYntvDwog8TPrQKALeFsLaAk//a5iBJxiM7thByx7FHnLgALjrdd1sV3Gvtd3GVIMUICO0abmXIdXsPGwYM4f2AEP8S2Rj+i60y2fY9CAYSI/8
s2J0x0lRqlRKXLzzfOz8j/B0yvkxzh4Wu8dh0pNTWxM1OGNVmnAgGo5//Nifo3cv7t4lIxKpwqJPrukOnSer0mRgqfktjZandnsQovF8bv8c+1I2Jys6DcLbFI6I8siBmOAtb420ybkTGOFRwJZiMLImgS6GUJyM
k2f9mMM10ijpYUGk30//JWD7WVQJ+p46D7avGrsJlrJqxvGYIipvEvhzx7mCGrcjWoCssNiWYN6+sjmzmdGoXV3vNkaXGUM7EVG2CK6X74Paj3qS+HUsg391dIeTq0SYzgs9C7xNRNT0Glbwps31sJYSak2kbhLv
c8hMRwYx+WDncljiYPCTZjYUP49B0qJjg8iuyMUPsAincRlhThikPr3iHaAAbL+KHxhNevrqeZriuKDUEekzImPfCOkrAbyaNH5LRwPht+B4Tlb0l0qOneZDut6hI/Z31NNUn9PGbp1TjMMXFiOvTpOVGflMcvop
1e1ghft+V5NczgrZJOQgvvQapoFC6F921eB0DAyLenNTlgsB/5VqpTWKmuxWh7Fpqc9Y/ANySFFqEsv30kwGFICBt1O+MI0RPXbGEiiONLl8rvxtqVFcW4ys6KcaV6/if1ShBVY139jE/+p8wawJ6LjzNKvQQiEM
HWz3R7eat13OKgqiDXh0l16+alr/P2q1YfRP7yT8PZt9DdeqhaC7U3YUWF4B4JbFMuWxGzs83lU1UHY6GdBy0zHUXVkCJrhrLlTk7jYKl6+rvO1CFWS68wf+5OXT+QF//Jdn1rr3mMm1D33da099eZe7rWrfWeoC
l31rMiPH9h+S9ZEsWLLA/6DJW3/2f+atL3OykW3Y+RJkQ57jX3NQNQvxdsjXws90Bd5AICJ7BW40IzBkGtHBcf8+nIFR2njiJlyRBWy7iRz0h062RQtrWet50j9lDCgP5YDekYxm4LvnhHCT31fVfyRm9oGh2Pph
WRuEqjTwyxmRei9teUaJYy+e8rDjSa9J6s1zJ+x+d6NfoAgb45zgOYotYtZZiiuYZNHAWyP+47naB6kc3CGZGLcWIS5SNZd/MiRRM5bzeCYq8hNW7iRiTLR4miN+rYfu5p77NGr6LIlJtcfV35fRo3WRk825cjc/
/iSVULnqycW4/NTit7JQ99bVNosCgprJ42LZDaNiC6/nQvnnFNYrVm2cyz1357NlilJ/hAcn3ZbIleL2iVibQ12eUGU/7DwsjgV+qFLYE2U/kyg8fTHbcka8Z4mt2xrTomVZP6ApiQcRZrUplaG6do/EbGcEK/Vo
M7m4qIfrK0bPFtyty39VddqzubJjfI+/PWDg5gM64f6ZPEtbc5SX9+TdGCmJ6NZKrim47MPtSLrDmSmHbHaiijbztXNoYzIhyavSDeZgGpPEfIhXfzRTCs21WrBsCWbtPl+1rbd/iUu17d9XUKZ6bLjLMds/H4H/
N2NI5lbPookmdN1TMOnnFy83Fb2ySPR0X+XCKasFMKRX9OR13yT7eQ90HIZr/MzA12DIbTDUJlOInIb67856358DpS9ooSqAgTOtWF7+IQ/NAR7hdpQvbaqLLYojhMScx10eJg+nUMhSE9TZmQRRSlBxs2plaJaJ
K/B0dn1EZsf15ddVF/mE1l6upo5X4rcE5ThyaQn/Hukg2sLEnCJHM7AIZ3tx78vR8eg0LVstWENkTYTCCvOFgt9MONB9UhiXlwV2fniXuBmn1Kp8aOfucMApf1H2JHQyhnAMwOonyzDGzhzqPIxuD6UTWFM5h5Eh
Bjd0o4Hwj6zf16srw43koQMjtQIxgem79MJzpf5xYzVDF1p8WY3yRfM4wyp0897uE3avKCIUnll2VID7SH4uXMVojltvCiR9DW07r3q9qCwWstRm72sfCgoczSXh2nNES4c/CAHwmP3O0zyrjCv/pro0+337a3fb
V4U+V7qK0mFcvDceTi7vUXoSOp8vQ4g2uJ57dxNL75R2EVCTxCBmzNvZGZ6i2Ye8l/93b6iViq06EHMoHhnOY/qKUyA5rmhKFIS1FVd/fNnUnDSio3CXXlsZJMSS0LBI63LHKRek9V46P41bCskaQoke+wJm+f9E
5cgZ3t/XaV7HwJ+ulSqjA7b3nfIbCfR5mb1nVxH93aQVwlOf8ktN8/l5vXuZlE7fPwA3wAMjYyuF9D5H43Qgys+pZmJUqyFHm6l5ygyUHNYlT33IeBBbPGddLiRKrFExWfDSSh3eeFFs8Ama9N3bF+p3FX6Ji+8f
n34BKL0z+YinmMaBj9JIP0hCPRUxjv5JLwdFSNlcmb4ebhbrg0qbeRrtYz19V2t7/rFXqmy6WDlKdgznzPoAL3/Q+HrRrF6/rbPpnhUXL/Ge9hqJcork8We0Tu+yIKKqHjHgzyuEPUSM0cappQCVmJj8nxWrsFhP
KZaa8hS9ZvooELwDKfXJJ60J4AChsqQbA4GM+iFC8tX1BYIEkI2dbLDKnXQtCA5lZKYKsf02nHiYr9B0Cl7JGf71jbHvPxgLbRQXKnUZoyPMYY+BFlXCBaLzzsey4h02a6pxZP6VbTwoaWgKTY7dEBYmU+BkDjxm
s8Z07eE1NsTWzuG07MKIStZJYFut4kq5X70hYJojTzeMRDHYN0I/v4txN2W0BwqBF4t9Ebtt07yydIuDixjx30tmvjSH1lRP86Oip2rCmiwabkPuctlrms4v7X7DXUq5MhvQRgHHPgWuftBnS63T+keUZL8V7IOZ
2O/qoki49Yiu9YSba/aYucQSEA1dXiv+iqP/znD5R0laCK7Mwx3zWhvgjbcTa02WVwgfczPtsZKdyBdq4nqToEdMCG70nlk5c7lt7LVLCl48n9p4L4cXBOfYf3cdBuC0gLeHY3kd0MlGQNte80LptkzSiVl4zdy+
pR/Upx/sfu4knQRBU0QVN4FmSddCE5asFkXdDv5V6GKCST7+31crtouHcDpPik3XzvziyHiTVH7lkIgdYdCNUd2s9+43oYHOayNx+texfmQiTzAk5SlNEBLEoZ13g9OZo4n+mIbMaYNwM8s0qZ0xmsTP4GW9edTO
QTVqGJirRjde+0ZH68bV+u/1Aa6uceEE6UipsniT8U7vTMZPLmAVgRF09iBmT7yG347pFaD6txxRoHVbmM3qks0pmNkFFuGmC7fTBxZ5AKIaOBqXs+5v6nUAr9SIfeJAFicMWDizRcmJzjZ2JsgOncr7ADxmFbyi
hNuZINU35U/PKKSXpsxyoefKnFfyz8FF5xmI+U5G5CehoIwvJFbmzIg8N7y1t5KjIb/+Yx7bv0gqjzSL1v645n252zhrDOrWVlDvQ6zvJIRCzGrJyRSK8SxRXCpysS6FHivwXrTJnXCICzLS9A/1sYloqM6GmnGu
wITu9OjS0VmvjzdMvv2vzPGfExeFLT0s8Rw5Lgc4oojzYfLp1Ne+73HszWAHROROWcgLFGIH1U3L1I4NzpSip3eMh5oDbPJLcdI0ZIK8ibxkpB/AKbcxr1YU07uIeWNi0kF/3eXfpjrpgmy2AlMCVxill4H/5nqj
xVTEQi+kZ836VnhfDz5++MuTWg6I7b2ke/eKIzVSjcRb9kiyOqk8QgNl4QSbe91wT/TCcTjRNzQO/K1zSSCECC9yTGXuKfOzUJ76MV2e8pntyQfk8VjGHpmQMntxuFUNgwi01XLCLhEcl6nJh+gzMAKY6Io8LDfg
SQx49LO/bM2QJy3DKfKL1oX4S4GZdb9YfcqdLifs9Vcp8Zy56ai0BqmAIuoSxZpMLEXHEjDhkPB8fGXpjglhBHiv4cyaLZP5LYxWsvAX06acUd4Sp6ybyYoLMd5F+SEVb8ztGcpqq8n1HsEjfvjrkKerH/+rp4ts
O35cBd7X0vnhxUb/t3C+pcqsnMGxdhbZIL+z3bVPSospBZbjUR9bly78QhoQdRlkl674ndbMa4FkHbYpNU5mpM3Lwcl+5NP5X9tIcv/0Az3XsUCGl7XHcYR1baiL8uqmtXZcJAhQoYXv4H3pNh9Ov/4W6F8vEnbR
2rEuVnGoBdjijh64X1WDFacE63Zd5FzlhJFoKpXXvXBRok3uuvV9KH+hOXaXUBVXRhy/mfp7zf1BFllWLy79STx6N7wlZuqssvb4rYrlMID7lxNPtXDnCYdbC6eSlkriOo8BGTRS28SSXWeHExkgJpbAk/Cht345
RplEuI0WI7nwjps0yTpOw7FhutC1WLfhg7NERiThnydrd7jET8E4hqm13junCmI8ge/F0MAKbYVfK4Qy9XVi+jYpdVn5165LpxDgaZSUHBBE0C7HbLfX5t6ZtDzscwGy8ZOowjeVUfwSe1tBEc24caTzp7raw50d
rGYqNrX8HjiSkgc6lIzTrx8g70FzW9d+G54f41GAntOsN7HXlbBRnH+lLWBi5jQ0Gb5bhgQTKEu9tatDBXtQBHpgXlyAizZgl5iUIDg874bfWOLo8LWWqucqnknylSHMMRgMgGvqzJugU73Bul9lrrmd3D05Y+xC
hz3X7S1Ma02R0ygTnZ7WJ/qxaJXVQ5JMmkD2Jfl8JVjZAI4WpELb59ClL56yXb6Kg1zb1E06Lyyv2fYMonp3PFFFU40VBs71cGOT/WeKlYKWKEufo5vujZuydVCmLFoCMvmhV6alS8tvJcwW9t1mbvv2zEPBewCW
Zp68NZMf1cTnHn8I9Ryz+M2G6ob5VlRYIiS8pYUebvMzhgfKJcWNxvWJ8d9m0GE/PdO26PIUx5DCDAkvFCrvewU1FIIQpp2PEPeLRgnlf3mkdj+cn7f6hab/XkClSS1nFVq71dXppP2fob7fD3PM+/hp0THqQFf9
Q9Rxe7VsMASqJVE9m1XsTc7XUa6sZeRUWiiIWy3I3CUHTw2Sl+lgPB/dGjf9vzdcHWOUapti56sG06+3ouXrfl0czwNqZqtGW5y69wQeWMjuFqVWbAp8hyyYFXjKMGVW6yBXcC5ZmN/9KNKddQA4AficHmm6xwBF
Nmz2dluE1uy3PgUNPU4ck1VTNdaJ2ZUja8+gzdEcD0muXQ6mRkDlr2sie0YEPBJn42UPe4qro04q+C/L0yPCe7FeP1T9j9JDTt7BQo3vVpDjapZO73+IcV7LZtTf/WVsw2wKfoM2s6WLa1m5neZ7ZR5ziV2leTZw
JOnzm9SI2FIRBM2bnMYt84W8v/2fA1spdtXFGpOq80HahU6CJpuP5EFVIydqjyAUqpXP0dWVERrfwdah/ThRDMZ63bLkSVvxwRo179bq0lPsmWnH0QVe3eSH3XbGrWv3EKMqoqNCYZkznKIEirlfseyjmKYtLrbm
mjrK2Y5qs6FZ/Pyny8tiLPpiFS/IvtR1QsTvEpGloYW4WBaqASFFNpbL9xzYIdcuqfc+YGYkDLnPQ24cz+G5oJYnpQ4VOzUSkbOxi1BFOkrp2gaI8v7NPVNnI8DhadfReH8IPFSXWRscqwnLDCb64dLOLW0tqGAr
Vas55OclGEh184aIbJqpf1HIeRFvXPDw6l1SqQqJl2HnvrayOFY24NxzisHlOtTS//liGtxdhGeaTGZysCsVut5SVYsCbO8AXkZwNgdHG7CgnTthoZ0QSz07bKXbrZraWIq97qjuZxp35vXCMyQQpBU5QRo0pFDN
aMTd53Rb6Rzgn74DIkg7ww8W14Ky3ia5pbBnbVyzQiCNrQ6omqnNV2DqA30Gu8SKltPOhNXtlpSpGTojGHrshAx1j80ArJmeWD/vIFXyjvpwYLHPfPUMXHvJo6V5Iizrq+F3FYe7f+de57S5Y2+UDvJ1ShfzMHea
26ye2ReMk5t4S1CQRtU0xro4FykypOe6Tbbwf4DTb/5SN9+x3IBIbjh3n+/ST5Vcej4qA5bLTvYbkaPVzjwPZ95FLkcHZN+sz4+d6Bfr2nPmiYYb/c64oLHr0L0dardiw5wVGPzO10y04DTPTLA/Nn+16CcIwf9F
6myCCdktb/NpHZt2Z6vFFo93bDu/qol+9ziE3Sq78fqcf1zmRyP8+1mpEiMCGt0hMk008+ZfO/HrT0gUbATGdxoLfEtzEcogCCS/lrLQ5dcWHRBzuYKqpmZSMNH7WTdrhDGLW7IIjvyZbNqMZazfipbELa8n54mY
r7+cn2RA5B0WuCa3wF5acBdaybC0oDi8Kv+lbKVCJwdSb/nMuaJ1yU5HmVhYCtt99g2XFI7w7Gapm83Q8vK+aVuQgfloClxbputREJXdOl8wBhfSXZnOQ5gmJoIOepQVNbCcq+XMdcF9gDod934Umao2EpaLVj4s
gxhIOFflp60fi95tTnoh8EEY4gXL5ionPiNvOJMXi+qVCGt3H/7FDFSja68tN56a/Os3EvIb4WNW4Cr5yos0TYh3mK2GQdNIY1Od9l7U/co4XilP1KHSD1cqtTpQVWVcD7agx1/PrhRLf8GbcXXNBwaNMKNjp4b5
tU/PCNTwd3JloBTZ9ma9Dm3/Jr6rtr9BfTo3to2RPtJnH8SlmtiZll/Ud0p8We6g0HquFt1vLr6M4hka0E3jhv7b4ct4q6KGZCd2llo46v+rUO9F7WUy3lfGXjb27wf2e9mPB/Y2H4aFcyc0nmKrslD+jJ1nF5a3
k5840IfCxh0rC+m8urtBkl10ZxNIRfG/vNI8Mg3xfiDgUo4qW/BrptJdeHO94iN9XjmP9pGf7MgBxO3c6i4xFS7zyXY3sWCJceVBsqPK50xctT86+3WWiB0o5hiovSyYlnn/8YRT8C/hD3okA8lAbqOP+jPnm8en
6jPR8y6pVVnK/gpfsxmsfY9R88RuYPsgJZ6HZErTMeM6/PC/uKA3LHbMptdx+ygtXOyca4VBc6k5v4s0MAaXdy91HJVmCmK9kXJztLdTsM40XyH9CpxUTagE8tZpLwmrWE/Hj2Oh1r9cjHxFHTTcwjmz0mzTzJTG
S7ZFQr9Df+UXOs6Ppx87fa+BHUvBaGG7QJ6zCCH46aPR/vE0WDB2bRk7CNtouKTpDHWCAYemMKEiVLW89l9sx6vM9/g1sKb2Wmcp1OEYtSlV+ZmgJW9LtlGj9Rh8tUvtXaXhloqzt05M4z2JcfiVCQhz6nUsbTuI
fWqx9dcelLgh41DPgVSteqlBZRapsjR1cfAOTQPfKmsHgYqNxDZb36vNTRHUEBpGDGP+z7exZ17QGZoOZz6OMFHeWCO1aksQIXHzscIaVFSVyq+eaWriiqYThQBvYik8m2MurkuzClZza2HneIL1KP5geeb5xd58
K5GqGj1t4GqSbcs61wxt7DVNaCRYm03pKZrpKJG795cFGxSqboy29Ri22+7ZkhjUMbMYTSWZD668y78ybR2op5ZvlsNA/u3PhF8/p/xbbV8yO/nrOPDwSY5ifn+VLDAo17peHwkMZn0v56WhsN/epnB9cXcmpOWZ
O0liQ7Wpu+Tu/+JB9PGWZrL9kwVy61hwwaOoJvYn7CMcFLkZ+3ZLJ1qhVBsnNuQcpwne/A/te8xd4rDH19vh6mjAbqGkRonezo+YClIGUz1aEGFli+pIil5aHOcXzr1h04tLA7a8wrvFg0pV8QJ/qVgTa37AbWui
c2KajlCj/AKhxRd5eXh0/NO0R6jS/qdcR0RUd77cH1CLr+Rsu92bDHJLzQMx5f6UwYrTEZjAK6YQf8p0RqgZ4+rD1VVRr5i8WDQMibbLwqWIp9wRMwHIU+Ckyw/qgi11fDYbWr3jsMKaKAr7ZtY6oHCf3PVia07D
5Mk1kCHKJntsWYn4YzSiKO9/mwOaTaV1qS39QIzFi3tUY9JfKfnuTRSyKNIH3Q9oMgDZZU1QvW/Rw6ta39EI/lljE8OfjMAQAw8xflvzHMwz59OWq3JatfFgZ/URC2+WdAdhQYVuTmIUp9xsyKamQ87AWROyiay/
eJjQCQuGEaBdPLkLh9KzIf7QT1B2RxS40MOl1BxNhFGenIrn07HK+YMz/qARVrf/EuLb1h0DSfZbG5ZLLl8jyracT070KoyzJuzkMXbHX5vTHV1mygmIYPo9eVIlRzRPydyTq0/uUIJ6mjvqfG9p1XuwiX4ZWpAW
MXcxGStzzdUwuTP0JuZR5bfyGcPjU/zyQ95N1RKW48FYvEoe/SH5j/gnzpkQwQU3trnbAnmsmrKkdMPWfJ2cZcR/onlr6FTFLRLukx7vfYGPyZygBNvYIxddcfCEvRxr/6TeLZLA/rrgXuumUb/iCzSifxbvbV+v
sJMW1KvMKtC9wFhM6t3U8QwA19YqdQuZF9dhPZqaEJcSPrQgwllo+eH9FvqW96PxLX0Q4G/pCU8/PZ3J7JjqqdZaE0TniYrt2JKQc1yW8/01jmTQ3s3zls5M24U5D80EBDszGNAIoc7xIQ1JLl/zaPbjpLrbxycb
okAFYFqJmnmyYE9TqmVkfBmqOPIRd3MrYi1h/7KExJ3ePuJeI412sNZr3xSLOLXr4DrJ2pde4HRFoX2175sC/NUJ7OOv+q6VevR7yAoavbJY5e28D6byHItczCL/J3WVUMv6kUn1ubyM+XRccHFZZ0ZerTw2r6xC
fRQpVXJbJet+O3hNOYSfl+MLWiIM7kHfseoMjDX5JPXXrSjQVNqrxdp69ZNUp6gOdBaBzKrbGe0GQarZPt7bT/RB5WBiMbHcD8/iOYT9hrACtDylGHCamDe9plkCVNUp4y+YMQytgo4JRLz6e3TnRAtNx0mVT7rT
JETUNU9AvkTeLhE4MwLKg4dlQqH9qpwvrrKJvcd+af3FwcTvz2WKCKGKd++LgnwQNluRC07FuMVdu4i89A1o3J2TM0cYpzfZ2kqPvBhJNiVsFPfEkgE6zT3rUbbiySClMtsoOr6koi73p1N+LPVOw0REF0f3mGax
6ox7+cXRO/SrhmAXZCqZhjoyjIgvwqUNAQp7srPxlJ9GSGYKuaNB62Atof/Ma/m+xQj5o4PYiS/dR8wnEZbog5uFfLVtv2t49fvPsuvcpWWJOawQBd5VxIwV0u1Lm7YErJnyoM0wm7UIgFhZcr8wk+uQKCCOezfT
ldPUjZ9Ol66M+uivWqI6CEpQAUh8GiRCzpCOBXJBCg84SbHqfqJBUhY7tf0KQOGhlYls9XgC7tuir6/VUf8LLO4bKSsPgEc70PZoSKlk+Bpl7fhLo+DTDizI1j++91ZS9lattVKtqzZya2jZmdR8P1Gq3f7cLPnH
om4lY7qw9HBKepJXuDwSm2Tue3gS/Mj0t4RwbF2vffZRhxLYDQ4bQrO8jcqzoIYkmOkJe3ilv79oXLyo16+8eS82a3qk+n8fHK+VOptmeKWj12UTq+6MXfKazk7m80Y5cjAxlmytoD9FBXUuE5s39RFeKR5lAtOA
mLW3nGWEI0oePhauM4Dzpppg0lwkRRSIfvIYFursa5ap5Je7UzWi7U6ilqX0TRrsaQYUbmO0Ask8kCr+5REPUVhWgKWNOOFE2uENoqf1cQBfuJ1Ps0LMDm7gsXeJLP25wbJjVRYoGFuu86WmW9HObBni4fSahbob
cyUph/Xpt1oFT4UWppiR8dujcyLd/E35yibYdKwjsMCmJZTpMoAFAd17SlpwyRYmSoqdBEfkugJT+9iu1k5jNCFbieNiTqZA+x8CyVggCrdXksK3hvU1QrvouugTvYDjjYyqF75B7Q87vxzAQ0dLm3x03oOOfKWc
z1dxhsT0pNN86v+CZpb52MhF20qmy65PpGVqEEku2ul7dl3afQksRi6ZchVxyDGv2fDVseVJ6ky/v3t5yWy0eAd9mp7tIi1NReLrWPiVMke2ekKyWh51c6/efGbpUH7cCemGNfA73V1C7fiJ5jpjs+j4yfGSPsSu
tsFjlrt292Vx3l3zG9rsv8/h8WWq/a5cVnlyeZ1x3wud2GtUq25SI/OohpCe8UAjGKP7+idLtoTCZxPT5wkxfYIUsRF3Ub8f4SALYhgqIGZfJwYhwAbzvhhjhCEuTF8YjmiUp+ILk828RHdbuoLjlWba5TRM6QS/
fgDeu4BfLkkM201q96CGrKDAC7Xi8ZxQXA2rbyto+omPL9MTlAE0zG5JIEOymOvctVpTl6K5aqtY6uQwbjMv/0e8HkE2NvzLfpZZghLS0SLDiLckOYVYCz17ICokoj2ybGnv7dWYYm8/I300YFhrnIuNfBXkLfn4
B9FuUbCEMdoBciJBTP3oC/PtZPQ3z//zkNv888pGvmlpXZX4CtHFCc0b52J6hOhMwSk/faJvklI/HkuWSnBhn7G4H7zEYJUTWFF0yUIq3sa87J2C2rx12un8W3dO/QK/4D8B3p0wbtLKWh4ALJuePwQqd13gTRlB
uydPV4s4Xg04pOBhRUjUfaMtZJYgT9XCVb4FPsbQvjVysbj0VUy2f7BHsz4Gf4WXHItv/KMqqvPpDmLdCdd/JddAsD3stNhycRrsdZpd7Dup+0GNvGs7ZzRtrgnNPSpMy5Xit8yY5CfnqiefkB327//fa6w8FoW2
lW49MW7PJzTUFkF3f3kPvIwz9lj+/JpMCz7us+2gBLm8IvhgX28XmOtUDtbJN9z2vpXabOPBb6djvXw2KM5sUh3UFAodjbymP0k3Uj9xqcVfJz7zT5Tl5eGrLv8Q8Ibj8FXmdiP/Mkkh84ifkXBxnEEilZH/ZyHN
xTgwr8SrnNrnD7scjq6j+ucTYP4xONt9BHDGnoLo2Ms/ZAWSssrPxG2U4PBBn8nS4feEx3K5kva7085W7EYcEF/uEBY+Xx5/CKzbzakJR2x9O4cZ6Cu//j+H+T8ogugeTuE5/1zdvP0E8eU4bSdR+nBFHf8iwA7/
RkGr/2aRZiSpdl/j0j/imibu/hm8rLMMknI7TbPp9ZIHUE54jMeGSAQi3+IwXt2h0KUeAfHM3zTB7R0AQrdug5waRLW4fBE9al8E/WsX2PWvI5cJH2ayWzT8VYSuEHmk/4+PAad7oXh7z/Kp/pf6ld1xOPpIfNW8
Go3aWBB17Mu4psZg2/8Rl3W67syf3TYut4pmm7WHyRIlJ7+WXlrvxlo8e1mdi7+O/vnMRI9zeaHtX7BZvCvBJ2fZefEv96EmKn6imcqi5BfBlbykL/ZlIPaPEl5CVItEY3b1sZ1AKv7XsraAs9Nlee2DQDgdro9v
BUrZSmcjDyLdZ9nleo44IKc84jWowajz8qwyofawSySp7RPFHzOM9pEK0I0uDzRlqt0VwsqvI1zTyIiv/yO4/edVtvWvLA3jP1eyhiYtr24sTocfbjEyfcj5BvZ+q5GWrIyfDv9SswzXX1w6UhehmIDYY8MpkIio
+OfczSPXFycvawQW/VGlwXy/FrBo/UBrfONxP+k2EmUoHk5mduTXAq8RCzayjg5LiK0Myr2zokIoEkNBIdgz672H1sry8IHoiNQR6c7eikRBfhIqJlrWeRFbdn/tHyeJVLtH2Ndi80T1lESVQwO3CeZXIvdPO2Q0
xA7rnRsR4JtdEM1l5oZh+d+5y9x4rhV1ujEiyk/6yCppHBFE8p1oNJb6eRA+KTzNGj6slLJg7zs4kmZSbmLxUeLbLcBNSO5HHDf/q99830ZBTjJz3kDY/DfsLSl1F2nDwkBUJ/nyaW9+hfgk7FOu2U8sq/Ul5lac
aU9LdvzapKIDv5LYZajWmkrXvbc3KzjR1xa+wsUlbZMiIL1khh9b4uIlKiAG4A+7xINhdVdzRll0yg8vR7f2bdrtcC69GhFDzTMf1pU3smndmTBWa/eXtqI4LwbuZrUAXk2n/3yf6srFwhQVAwAfj1+wbmB82ljY
z8h2QMiraJvy1ex9OXkIs9vaT6iAR37sWtKFxqPsMmTGKnrCHs3euX5WsJtKqq8nCZ5QKvGHpbYjGapYojw3LXx22DBLLiElC5fmCCsl/FUGAiWEZre2MVw0tDacq3JRmJzlDQyhU137Btw88PNF5C24xsd5eCua
apa9A/QLp7iL2p6uw48rMYimTneYQ/szUIOasDghpULr7uJNxMFavT8H62rhW1lY8gXJW+f2DYYfKVjWJsZ2SJqE19/h1ua4NeKZVHeVfVL2zYTZM/WHGJlsSD9uuxOhmKJKv21viboP9QFgET1PU9mEejrmZc1Z
t/r4e0ChvzUy8Tku2TpL9sgIE0Lwsx0XvkYG2HT/wV5oiDy1qneKDa5kQ5HW7sWybi5C14aSU1rhZdKLEQaR5vzSOGSWBFYtdpVXwBV+rorDWLSBJMs6U+MEQ0mxp2Ag4gm0KaiLRUHBoiD/YQOlqpRv4uzXsY6u
KHSZDYcb/y4+TlmU4UdaJ1c1j+mdEuId+EM1fNWsdhPD+1vFvL6ZO2FjqDkKBtONgN+CsTQwjc2hQrltHQNADlU81Y/HS3+OjQb0fNqQjUaMUSSrWGZbQolsALKavM3E2eq8CpQZVugXmqT+EMs9N+vwPd6f7zcZ
qjAvcnAXvsMmeFK+yA8l/d0JhDPBZcwhyIc/fp2/5CEgvbRikkIwDLh4Y4Rvb8v7t4ZlvVdTmJ5ffAlN4f/8QGXDQUsUQyvDdRnoYg0yDt6hFKpZSo5retSapC1DOc7IEo9ctJc+p85ekJ3/JcLQKn3a3s39X03E
vZltu6kCA8jrpfqs2YJwf3eWsNXJvPya3kS2wbfJua1hPb7/g/kOl+rsFs6Sdg1cddVKZS4/CDZoj07WjwIlWEtaIGnkgPLsivlEzzEqoMqtKK+Bn74MpwPiVAgr5B70SLAx2wPLhktt7KGdacArSiLVcGhaQ0ny
7/ci13TJALdIb6l+XUOMSepnjCyYVG0SKLEpvXNSfdraqm3DkQWblhBT0b7/c2lp0ftEw/Kc/xvqPRkkwLUDTJPEBykwPT7D62mLiQjSkJ4AvJYdroXHud/jWpzwJgHeJIPzpDCRDrf7GTduxoXspWlL2CHxHpao
T5D0UTH0LUWSInBOx88yeQ+e/KU80NPhINGB8+r9yMUJELc7eq/6ZT2HaVf49QvPv73jgV68cf8j3lQzkNZSQPAgSpfdeTr0AtRyBiNMbvyE3gyZWcS5juekbvKM+OedN2Kf4FQJ7orXPdabqZ5drUs4Osg3NIc1
GWlpyD9mUx/PB4yr7WjCz4n2C53dAO3Lx261tk+adbx0mf8EFyZOqXyG3Kq55suENMhM/Hjq8ruN0tlevYtTuE7QNXKFWrA9p954uXTW7IAv17xM7nLbbpEFHQu8GwruWjdjPsUlEcVVmBycPV7Dtv6bzAcySL/r
U7zeg67uOh88dAFUaRHryVus1wV/jD6mx3IIBSQopZwg6+jb1sLn+LGze+n3Q6GrkFvVRBVmg1oTcO5xpbxHZEYW7UvVMO9FDUmYat8k2523B6yHKKfRb9IDsdaTq1KjTm5Q2mvUrVXyvEvsu5DVBKbVJGM1PIRt
hgI6xce4/apqibPmyYfp+Tbg8Vk85IhMEhbJHkTv7LvGgGZH7ol7VoU4mor1lOQZewWG2vQoDny2K5rE0qPDuOMxCYgs8eMcIn3bPv3GsxrDWX2uVTBVh81gDigLOF+j9aRpZXHVvKrEqfP/EvfPo9DmaDl+G5Gk
YK/1YlU+LxPHr/LQyFxN7eZiVw+j103FoWOUnTYaHGy5mSdPxTGSCF49tniziWCs1xecQpHMBnJKtQTEz2cpz4bbpwK1BoeY37JelyZ2vFHVrNADqSSOvyGJQU/eK2sZyylDV02Tf9RISjrWcWcPqQYJglfiliAs
GpWpzC2dttIV5ByBJyVDZb0OkFL60JKI9PUJV3Tj3Rp3rnTkAwAKkh3FIuN4ef4KSSNG11CJ95YgpZULqUnHBOuo8gKOOmlHZ1YwLS6GlXDCmqruxpEdV9ha+MQbPffCXs4V3drRjYoqssObFFZGP5VwLB0/NHgW
lZ8XDwAYxaZGyE4z4yWOqaBmJBEDib5Dd8u5YvOsQMhRCvsbVKFMblBwSmswwgwynIXG5Z4QW0U0VTM+jpw5QKw1gb+0N9BmwW/yV8IHXY2MHXJ4JPYwYWy9id4rE7oHa8eIiqVVV/xYGx/5WnWlHlu/25hbXgbP
U+WLaJvRbkbfyOVuOLla4hdjVAUdzUo4COtuuApYryoVmpLC+1PgDJtM4DQM1rYNUNzWEhzbEiRk5m30G901QUPgXDwUp1llsjm7jG94+iBBlij5lSQA7JyleLflYdvDcTTAgv3ydCzFPdM0Mgow4BFp+n/FDXUN
n8GPoBMmR1Hj2nhXED5VeEOT+LHMrLx7TnT8WizHNy3TiZ3cttflk1bX9r6snjyD7Hj5hwyXh6/tKXyhuZvVsKI2HAoEgALGo+Ca6WZQLTYVMs/B869m5+PadUo/ghEZEA9KOeIbHAxhqZTm2G6jz0E2cyTxOX7n
XrD1sr+zgw5gDlbT7HnMoSRnLH0mIXWys18UDW7saO7/rdkJtSLSHosQEfrmqjjomslLGNcP9+Z9NzuzV6fpb8YQHPVNeKp4bBB8gqOb32sOkpSRUFw/AtuNd7wFFxXxl2ZAxVXglz8E2n9lIBd/aBBEyT5091Rp
L703j0cVkQkZCu8F2/d7yTrBCf8pI8i5stn+JituTT+B7oPNCibokxm0EeKnJ802NpJSG/LZaIbwBkUY4pEpKi/NTJNpIRWXbLk+MNdKC62Yzaesp7acSHIysnadK3asR48nL40EFdamgOolxrePyQ/PfLubU0cx
dhuh9OU6XP8fqh1eVlI6YrTDz7saxVAm3eRrMoQ+bTk5MtMyieLIhFmV7dlMFshjkla5oOIgs3cCMlCZ0YMsJQMK1foD8bC2zjBUUOJAEEsOkh051KvbxPhpsuDwMkPh8Eytm61AUwl8STqgqy3jPL5Ut6uR1PXP
Xp2YWPxG42yidXdM7VS/flkApPzzxwjj/Wa9BhVaCDhmnouykjar0WgRtrXnbDXVrUS8ayn24ctDajPQXVHLmKcYw6Q1GmucPJVXld3gtyqe29w89cyaTiS2dwwMBKQ4qbN4fiLG8lBHVobcKr8eJPs1d92ZZ69+
EbMgeLiTznjThqhrkOS+ekOWXZrSTU8X8Bz6P1NiKKAbqx/00t1q9gfcb2KwmTOC4ELYxOFwp2faje/lbf9BHxeV/ZZyBe52jf6WyXFff6/DjHtBKINuv0Wmw4+AwNtrisfjlM+FEox1qy2U3bJoPd2kaAlqiYIn
kkfi/ZeVltfdAUJJ5J7pwlJBT1tgzs9xrW7cm+QnZxlU9z9sOdzfqWeeVo4Sj5NKz4Ds5rWJRHhwNXsJfvX6ziLegPT6ENz/EQDGQF/2Ii3L1xutB0at7TyHdLcTm4YVObnzrVB8J2OAZ6bwrsFhooOkDQndCAXW
pTPAghkghTImbDWUN9DuHyKnn1AG1FgpRVgqAxCTamgpiyG2rnQuCWyxhpt+3upEkpdBsRLjYf1UqtKdr1VQ3Q1IsjGKJvo1TVAcduRObXPYDxvQOsT/oT8EUfnsS6nr4/n6eryt/a750v73odv3w+F/Y4jH0/nx
8vXtd7/8+OG3LUv1PAQvnuUYW99vsztcbf1S+zhzyrNBTAG6TUycxMN32iq40qrb6+Lu3QEyGaUZ0wycRh3nh71jfMc+9GJY6sYchInvPdh/j6VvTsAK9kbGaVsyi+SORujeTYi5NcC8+ZVM8AFlLpF5aT/REPG0
QX9mdYr49F1Y0dlSOJFxKp2aX25wChQMvz2WzCv/v5j1cZHDXJ3Htqb/R+80LhoIN/LtF3++j9FTPqWJa1vJFgQeTfDMAs5/4pKP9n8Gj7VgFV/TxS6muHCBii2AG0Ft9UUv2Za2WH9RSJEVdcqGcYSIfT1U1vFq
Nx1nzwu08icEci4X6sdC3AgxR4gmeykQ4VTLvW/GDbx3lzSeV+hC5DzD+APMd2+Laxhtu+jEnzjdT/r8Fh9vh5gABayySqI6Gw9zUq9P9xrvq39X/ygNx9Z/8367qlKVIpVcba9M90oysKfpz/khKgTeo60deNHI
WELyiX8PYvlr6dhfQ83TQiZ2O8k1B5AQve06DCMO1IrN9aHxo5vWv8RW/mEF12kEZ46ALv2qXkbqbYGpqUnOpwU8Wgo+ZyX1O6nA6TAYFVYPDuveYaBINKuPd1L6LF65O+k88cv2MXd/q+L3KEy06CKZ9rtvMYRN
J6lB5oUMoAwkKX2mWOVOgVhl52qo2ylXBZkPJND1kxhAtGPt2YAEnsctv+3lLT6rfjQi6Oj89ls+RZ30fvBtDFlyNpVIaCPpC77wDv7Weuczk8zwdfkL581wTnrqukqrMTHwzY045ozcfnTb37Mia4b59krUIEi3
i18nJcNK4d94rklojRpVZHFd+tlD0nqL3/b9zc8+RXJ7KrKuIl/NdrapM/ipGKbJHE/XT0/mgm85xIjZ11v3X6yl2jedxuKLcN7aNEEFDMI4NxwOo94DWDbToKxO9KjfOhNMlx8kuXu1N/0mTKmFdaj7uq6nMLwW
WB2xyP0RiSmmT3mKcnKzkH/vA40AE0S66iH0MkuwjTZ9zwwJOXc+FJoJIvUAp4eBBDg+k2OQnYQELTp3+Y4o59bzzfqvgyl/QCDih8ZWueOCGw5Y94Zc2uJQbbHRhiVmbJGaz5RYqmLTkiA9CNe/n4l1OciEfkF1
8Hn23gQ1jsuhtQcVuGmrhHll9slBD+qgkcUmkV7ACAFE5pgGT9CSKXOEkIP4VCBD8JjjwsyTxbHDCU91AvZYRGqIks15WG1FktaE0xGMM2Yvk8xhgUTqhfcXVy4B0fYlw5BMCiehYpNDJ3spE4s1ASUMBKXegM8M
eQYl/JI2Cz0ufSk5upN1Wc2sSVBiZfCgsbOYyDbLcpUuz+BlUU4ZIytJCRi/QzHTt0oYvjGhYwv1AakUT1LIQwgsJgmkV4p+DpThlW/8fNwzCdoYVo9Iw7eiIw8bq17RemeUK0i4hzNaAr/dTy3qf/sUaF6fy8S3
F5U3DwdAiwqRdirUHir7hCK+YWSVFB8jGrROpTnEpLdsTnoIjaykNJZNrRBlKXAM17x2Qh/jwyAkgOXiH7HCinC/y7pYTxNEoSqtEl3N4r41AoUVel7oeterjAsEeU0e2m+7nV4gRFKS7NXZ655ETp1fLZFhTC2R
ap5oe1TEsNvuj6owAa8w8L6DTcctQAyFGribpCeGuUYYu9ZVouY2RQkoatOS1yJCqBxBCWtxVksS20QhnLYgTcUm0nE1KgkmRouNyKaU9qc7TW7EvQEAbX9lSUUrufQxXLNI3o2NkqcAxpreMmNi4RJVRHgrikzO
Uo7wF2B2pWhh2k2BQy5eY/8Sm5O7cRWKRf67YKGr2GrdWdxc135UfBCSLkVzeh2BFJg2CsDSbw7ycI3u6lyxzY5zmHqEYsTrqHtaLbjsRJdNGV5elMovGCa7+e4auJiWJHY4yc/VUBRSv51ZaNuFI5ntvTCMODpo
OLGjSF/UNLhf2UqUXIN8Gfjs5UJRovN5YF8q6kYz0lvN4oO//MUiC3ToV+xyTIKa8pON62xkMKD3qg0hakZHIgdkukF5Ls3G7Z2k9MJpX87LPJ8Yssnns5CWTPzIzJT41HbEcJpDPnQXr9MFU57qm5+rQ62PNC4O
tb2Xsgs2NP9y5u2sKmbu83bh6ntb3tbhc08Svhmvbg61mNbPS8u6cG03v5Zz36LunrA7+3no2Fs6n7+tO/yav6n16MEgTkAwP5Y8f9UlT5WNf8mrPse9JDM7OZd/zIgL0aa0FJdYCGe0UMQApeU2k3oYNUsVi6Lb
xCZk0X99rsLSa3msNiGKzpI4HpPJg31RHRJCoKhAvLQt8tRX34ET7KPvsejxRIxtza9FYacUnTs3I4CcIM0IxcfEhTvDWdh2pVqnFE7gbKa9u5ApmplilogEnm3rKRyxICsub/Fvtiowjena4PbH21Va0jCQDz16
ge1FZXjZfupBvqcGjdmSjC0oeVAKl/4FGxpsdcSJggF0Hs/1jLyfJ8LHJyev5u14WExFYK89pDGBSCIhfAR2kJncDoXjqqezOfSJtt7vLGyozscEF5DgaGzwmExB2RZB0o/2E2LYPo1FXjKebQB/TFwpSbLsF1Pp
K8qSYra9xOve/65bJpRgjKyfj1S925wG/LpapOXtXqWXTnxR/SCGzNLMm4iACtYlyQQQkNEK42k/B46soyEWWzDgiPVCGWq8hdjqDF2mqp9AOj071fZtdgXyMQvkcCqbfRELgh1nmLGN4tIlfg1J8NCOmbOrk4VH
2HUx6u30Jf4e1sesM/jmelZFngyOmxxlqU5vtisytLXmW9k2d7zN6KaO7AvaMWfLMwV5OCqVLDub4rJQ5kkaGfiRGWnPZpMYYWKYhG2mER2KAyiOd9HY4WRdABCvLlkEJKO4KfFNOYhl4DRf5QurAKakIYCO3FmX
V6seYwt/YziWRSovqbyk8pLKy0HhYDlIWTXJ77u4BBOy/Vql/+5fH31m/ryH1rjSkQH8iz8zVvKtCcj3FBhc5G6Xa1LDXrgpW3b5RshoAGb4+lyztUJgmqKOZZ4n0glXZbn+Y/S3Cp3oKtSVBPRkey9yma4t85r1
IZig0qMZcR2ESGgHZ2gDEAZXalR0sEPkG0U2XcVPpFRcmLSlyPzmKXVeEdi5LrC3V27wdfL21hxPA8uR9j6e3ZJK4xHec3s5ELJwvJORxzjoEwhBq6wSiiSGaKrn/Bka6s+9y0+1fdlPUqKkRWfiA9MDq/l1MC/t
xThQGfpuwS2k1AtYtpeD78if79RYpYFQhGsRziN0yLnRrFtjD1bMJGbANlaKtPkL7oFwWvEsCuD4FATGtm74y1rilQu7KrXzpWVpqEcsfaXBec0H2xEkId6FD3sYiUaByq9qRPOk5qfi7RakMwTs9Ddnekiw5eDh
sVSdxSuM5ccBSRUA1hJidfczAGEQTatwCeR10KQOJGtGUoWpz19eLA6VlLPpcoO7RwfxXb2IjCDMF+8F3Ld1ICt2BqJoQ/MlyjEgt/Xc5D6z+MDMqhNL8jkK9bKBnQ1AZzmkJfWawMMZlmYNgrh2TZ04oATyYNUw
5uqQWq6y6PvEFDgs4tAluTaq7L+TiI/O+jPVxVVkLj1zQgy6GNIEFX8jpX13FmimRV9Mz2FEx6mS80iPtGJMIH6kvJ0IJMn3iFLxbebXW3gYlTpXKhD6xrgkPb7kvYuqkkESDPxH+sY1qDeTE1Q6lgNkle28XnTy
DSKnnEhaTWhS6Fz8tz068l3XQ8yuYgMVkKeM7Stxce2OGlB7MG7ad3JekzUi0WRyzYK8ZjJQgeCmbshF+kwEjJZ2WfZMGw4YaTAS6ie/g/Tvm/foLbipkZs+Z6eFu2AvtHHrJIk7xUYAVFXSrrcXWwrbwR23R5oi
CnLK2UO397uKfGePTfbvpG2eyVvJVj4ad7NYIrnySHS/Btqat/F2XB10Hf/3FCQ/YRt4C+dbGHZcgGtqsi9sCaxRNublOYYw/50cBXAc+U/wkI7WJsLHTPq+M8Z81XziRybg3/xr4sgt4PW8aPVLKwE18AOAeUTX
IMYgPnTHD6BPE9PKggiyoSEOnJvIsEnDfWCib3PrH42Jefk6v5S0VoXvJrpjVQSiD4SjyQnRLsdg4+fMDIO/1WwDQ2m6Cgd8Wa05LIM2Bn1rvegK6yiWXC/C4M7n11jyBgU/JzmEHDFt5tv89WgpmYJyxZ+DzJZ4
dov8WIaqmaFglVXIDoJHKJ+s3jivnLYDqHzG9B70fnC3nP/rnSGUrwCgu2y7JwbpP5dwZg7gSB1QsrlrxtHJ1FKhWHOVkydQR5tMgg40AeW2Bz24Akg7MHFN1Pmeb3Y+LTebDEaLBg6htAvn7Q0UVl4Dbu4Jo+KX
aLo4TpIw85iYKJ102FtOsGmiiYCppfTeZDt8ZqWaiTf9DjaF64UIe7/QpknkWYwzTdTgagn0OiM8zxQOsIRHTedxqNASj/dcVEOuxEJvMKZ2F7S342okB+QSXWi72cFnOig3A7H07WB/KccilVLERGqEOyb+9Nib
d2e/ZCRPiu/K7a3a4k+hGcnVvNpkow9Dc0OiM9ct1XbiGYMBHrnGbnhJPLkpWmEJIDPnqnGf3K9EujPt2MM5W0s8LyiG7hMt3qrECKLXZavSVPIodPY9erCzcqtEafpkfpAevaBQY3UioYgArM4PX8U5s5KWp0k+
Bh3XayuUrNW4DGsfEHAvipHU+qR6CQ5k3QwSkWFs9ZJVgt3xfNk1pTDA0VM3Y0+SOakkCQyN0/WmdiusCuk3640fAdrTl/x300tcJSxScaVYGkSD4jGj0k2iX10L95wV/4sEhwDUk9qKf+bTzEbUNFCrjXvdqBnS
+q94GZ0MooSkjhH0PqHTXgKILhrEoEI0Q4ETVJPWjLi8rFzqwaWQmuOMqJ7f5UtRNq9Th8pyMk+Jx7IJyA7/IvF7SAxGzBSHGnkB3yNfLmRsBaUsXUyICjvtB5sBZBVGZNyaBwwnUwcjq+PUOFtTSLRaMp6PN3cb
NS5LOU6SRt4OClYhDYx4UDsaontemM2Xok8n7/MTKn+KRMb/V+mG0rw/haRMk4ken7mbKfyAC0UAi/MIs0TIONI8BoMYsjMiSqWrjhaXYxsZNWnYoVik9Mccus5+5CAh9QczexIJSmX3IWq+WRXch628DpQ4QYad
tCTZ3HrOyzs//jyr3FPHYJPrr3Hq8n0zH3T80ycbX8tjjY0rR02eW1BlMRJaGdCWVBPVL2qCKHDv+kNIG0c3ovjcq1rztwZWLx2snCe0eJ2YHlbNlFxTQCXK1Uyt6gwzM1CIegR3RArCfIZg7vzgrKgMoUNnuLz8
gfVF8gn13SsDm1hJ+HmrjXWLiXEPT+06hgg21GQZg/ESHh3Jyjx2YNsda+VrCZF4oXoY/tLwOuTPCbRvLPsK7ArDf3d1VWQgo7JgmKkj65WtBH1kWu6N0jlQCwdkuY4iT0Kj4bKC8KR39WCgNbADP5YRLWIQzGDA
xS5q4USnU8mg3stRdBS9O1/A/lRpiad2fPcaxYIlC9kL+IuB9VSIYVQQzcSwEOo01/mhZFFJj/VKrO/HvptJJzMBqoZYQOIvW2OGxaGWuIRirzL/rr698zjPovA+/HTb8XIFFBS414ow1aCiWHOObZFkMrPtbTEI
73iUi4jYGI2QNKWQGC465Wi/4ht+e1JQNwhRW/d4ZrgCCbzhTTcR3jiNIAzvznxtWgib8cAgBHmQbOjRlry9t4LdCoSdsfIj4BG7oPyw3cJcK2AZgshQq0na5mTilWlSFfxRDCcKyfvChIhf05tFSbJibwc9OnaL
bvq3pMrfg3s7cQn+FKGs089eJb1oqxcADjHgwtqY8Xk8YzskJ+agVSrsZO1tOJ01y2CT0vSwDNM9ix/vni2v803VBxkpbVE2HdEV7vXaWqgo1JIKYVzoaL2UKzQ5Saj6iNrht0aBKmLrtPGY6QofhpZ/BQ/Ik1EU
FAeNn8zOZdd6CaswsRAph4XVXMrEYA4Vu+xW/p7+0CHGUHlUgXI9vqhWkEleqTQva4xwIN/eqVQKsHZVgdygxVJcu0UU3aQfrez3BLC+tgCx3XpscWszkGiDpaOcNV1EbTocavoSbu/xUnC7sDKXa5Mh0jY9c0Gb
rNnzxoHlNzp8S6QgLo6HNSglyWZrX2Sddqgs4/VMbKVCOI3yIM/xDZVf8V5UTFysPMc7J2lX0GhmcnBXA9/VeiUOY7ovn5bSN3/75GKtWLNkslzcepDlsmGFgtWjR6ZC9jAeXAiTv2Fq9gwx4Dg1QCH4dhp36UZH
zeE6AdDqtn1kqgitJod5GNiAusEiuzuK/+nHx4+0a0qOTrf2VanFA6eh54FX16wxthpeG8GA3WX5gziu3zOzMh0rgBlaFavBzgcx2ikeZQ/6CSSUyo4UuF0XET45zIpMqdIsQSulnBSm7eqnREpptCTX0TTKBmkg
UcvIsUZJLOp59TSMZrB0UyIPbY/Oxi+uMoKLtBbBuEFc7k2XyW08O+Sn8e6s3Gs3qxv4xZ3GO1bizdVcc/bHovnzbs/xZRsRTti9ale+bG0t8JpVqc67tGUss2WJWbiIjb1JG7zG1zxxWCbTcspI/rN58yiRyJGe
dxxGhouk9NGxx98d9zhaeP2SKKz4Venu+D323XywgcbvLCxB9St8p77G9scHfLr3kg5sJDHjBa5jNlFPhnhiQ3sJ86GTCVbBr4w5axwMuizNJ5hevBRsWKK2QAzU2DinWiZmQ7pnJrSGREds1DpD2U0nrpR5z5rA
hPDVII60JRqVmJoSRxntkfSVzscARx6wlCk/9mIJlfGIPAdRMka6dk/A17UrBQcdieROGrktKXO84qGtlvgZh9zkSD9OL+LaF6R8ffQRIHwivywGRYm8cG8C4DUO/Sk3I24HVVxJwdu6HRKlzdClc8jSri2gMWTO
L31ZSpj+SN9C2Epyoi54SAJ6KHxMDzoG9K+bRrSTYG1js746lJtaoVUOQfPK7omDvS94BkRToDH78ci20idKrvWKokiTio28iacC+2fAS2+pDIKcxpQDYb3Cyu74/uq9hHm+resaWoHk+Qi9xmUtLHc0MjtoyUXt
yd/L8dXWQIAm/VEhJhwRxQVtUbXn8vQ+vpGNxhAHNLQlgAq7v2FNi2FnQv3LEjVCDAe8sbqdTaTZZ32BGOjq/W6+LLj/fw2jDozpFQZpP1+C0Q9r6yGbfMQLqUWoE6dv2yz+jdbblfDVMo9JqURa/cmNkTr2hQ9A
9hX1gUUTc0aqURsSIHfj28sOsz+stNCtvw5d8KTfKaMxWDhSr8E21IdYiKRZDBG4LMOe3sEPMjmoyUNO10Nc5yYVITC6J5qYKlEyYWSE/BUnPZdIjrjkMQkSqZjaCYmFdmPTkqhs4VSr1p0Lf6zWaVe3LKHqgSko
fka+KONPvxffahUTkfgD6wMWNIDFDFCQWTT2Y9WP3scHm6HESlgARPMU+fqGMQ9mTCZzwD9FoJIzTpTgXQ5O2d1+vcTTj1acfVFh1HGHV0aLUehKqy3hABdhsGVDUlZK8muGwT77RHHSOK5zSjeoQixl6/3gVesu
lwyPL8miAJ+RuKeltZSFqYqpemcszMFkLWTujokb9vFGhV2ZiS40e+63ZTtSTgz00ysnwzisvujPstCcvF+dp92olo5D3miNAk9K2mSef20k4I5wRTPclkt/k7I/5u0//peliw/LyEz1Q0otqlacEtqo/iJ3gtwZ
kEe9xK8FlR083MD+Dmv4ycJp5ffjq1uBFPWHP+kTWafrCUket98bTzujQuNJQO1ZEVMPLclNMpPWH6jBnY/vbLJTXed3j8aKRX5X5gQgyii0ucTV1kPl8a0KLTUQgkfrSnVK71OczpCx9ln/4sWaOXv19KbT8UCX
1pSSnioEhXLHjCSijAdF0fLdUHgrUn/m+UJyjGDRXXZraYcXSYTkMXSjJ7pNQAdw7HXsBl+uVG1tKFoBVerVNLC9iGvoVqrAXmOO0AKcmWFDZYbWEqktJolc2s+8rd+bprXWaSrGvIs/2GzAxv6mVzos8/8M3Uzp
P4v84VOMaIa7rBHH4/5o8fE+QX33TeG24mjOc+UvPM6W/8N3uCCWj80oeqzg6SSmSCufIjf4g1jUq3KolyEcKom2vElkICNdc4yQ+ujWRk+flzM5lpG2d7cOqmYprT6ryYFVB1fCnfIYpXl0UXSgcTTtxTh/vjKZ
HenuKLxcb9dDuc/c2UwHAosZqoy6urcR3BcbHq3tyEGPJseIYOiz5hPPF5FztaFXa4OQZBbUB/VDvaz7uq6n2mJQwG5b945+fRDllHqS+nvk7lQkAf6mHkhLU13poVo4RhMRcdj+GpEqYJfjzCuOdosA+RrhUo/q
0A1RfSSxOmCrc5vpJT5F+nI0px2nqr+pa3g2UWBzrULqNvKcmSBNPpU6kIyy2mTiTqsl6ZiimsvVN8AAZpX2TIxSlWA8NWWbrl7xaJ4TjGeK8ma8NcaDsdN/cDSVNIRhekncs6FuhzYICbz3mBZSAkQFmqd6boaA
tdPnnq/Ho4t6ZTyqugxjZBhjVXMFQBw3tQdGRd0SCkLjy7UeJczldTt5OL0d5GJ7XBRKF5UNjt5g2hsLQ0e/mFSePtr1cX3heLHFXWrppvOPQnckH1iIxjElYGppctm1InjpKJUvkrhyWFlWhYKZhfRYkbsxen5D
tGpR8jvxw0oVfKk2lDPJnZQRKl8blOIri2VHMF/Vq1mrbUqPGnQPpr+S8wkF/V5Lx5B4aP1vnsWhLEE48nzne8Br2zcHC3+OmzebbvwsmcIHrSuNhhRv80kTHVgREQ2zBB803p+RZ89xD8I1mdiFWrSXD3j2JZ37
cnf1O1lJrZeg7l2WADuc5UdVofp8fXso2Zxjv5L51XcF+4pg3yowthLYrTqqrXMuyK0KDp6BGtPZ6BCgTcKV/vmMmGkRpzpemx3YKYZlvTI0VaSfQCG1kzxi6eQNWfIwlqlACmbDEKAZeo1LkTTNQhmqAatWb4Ij
8zP1IUV9AJ+j2JXp2CnxqcF5ER9n1ZcDbsI+Pop5LwcocAuARG0Zum1HI45WkZpjbvcwree6rdcVYkexM/H9i32KULsucHYgYVyvusgQ/PmQv87U4vl8Q7jCsh43E3ubMW5HrGIdKEyeIqpQ6e9arN9bI91GoIja
Ufn9QvE7YSXPoIh/qLYjWsl6vtrowAz1tsiZta3v2oymS95Wydz/s0J/Wo1DF8x3iTPDxCltHL/8EMVoomE/c6po1FLX+3HxN8c9KIdN/tvAe+CTvMjmNuIiZcTwFTKcfVFQ2hZWPej0JcYTMudkmpLi30QmFKK3
HiKGfOML1f6gaQw2AL13yK/9aHJWiRsE5PUQSHRdVB7Lb9MtIkjpYCUp/IxSdRrOJFAXA19mP2punr3XKgyWpIk0V3RrdY8141WMRzX7IebuDGfGMxF+7XdRgD80IEWUQMz4KZKvVhUW6xXG1ov+znTguKk3QFRG
0EKmnH8R9pE0gQc1XKVd8mi2VOBrewFtp5QuMtju7Gk0NBq9dsdlbrJVQRZzDad6hwvcwurZe3ffXkOylSvSvs7N0y0sD1jlPiXy1FyczTK/6oXA1++zRkAHG9saD9/XVEEw7ow+LiC4iXcVNcFbbxTmkuVVgNEC
gu6G8NWgO+NYdntEhRWgCg5s0VJ28F9NvUPLYQ+bJwY1EygkU9FvlWiTiPRqIwIIp8SfHoDGKNayQcBZwhxosFtTysRPDYvt+OxsE7i8rajta5GUsw5nc5EVZEra+nuLgdE29RfKpsRFWPtap9xYsb3YgQsXIhYx
VNO0Dj/95VSn0ipILHed7UZPxTBjX69V9KNFnHyZ/xvigI0ejw5/xsngN1A8EVonRLdYtZj0Aqa8zLhI7cInY+XNeuzY4gqxWk9wjNpXrWDFt/Rm7c/+OhMW6DogL0fFZFLnX8dS/g4BwPBXY+uTZizr2FCapX6d
1BjmSA7PwXjX2/QPhpGBSiQEUTodtbymfmWt3VVzFcCiyec6+ZUAuhVGGvjwjrro49mSqHbkXPmt6kiO8IBmHaB0zXk8Eu5ZHEZkBEXKPIFx89nINQyGbH6DtQv8K7ywgi+gSYBClxG7bBnA3IB3CznPvyhCzyYc
1XzJc9UN4SMtFWBJX6HeRnYuCyMGMpNwI/roBtDH+iUaJ+P6KPuAc2BqBybM8mcIHZDLuhjzxIDyL0aa+a67fpdgMm45vlwKd75GGeQl+MWjCfP4rwRFLA9frYmAkj3KfhDxXMHieV5bdrAxuor5qBokqqCmGf2a
NpSwoxJOe6KIDjUqWUuDKpwFFZ3WaeQDo/45qpvxiCm2WHVrAP0LZGnZxmyfJTJ0JxqD4abzKnyWwB4ScvcZrPm0HKHBcA42bx2m2fuD9OuzDqZTX9P787swedADlmsf1eaX2GwYop3+LPB5iIOL+Bi6yjdfY0JW
UP6IhTyJtU31pBvgvdpNTMlVYGhcuFu/SCLK/GlvLyHQc/nuqgjjuvjDG/wB/tyDBsWFCoekFRIGQ7gXcMREhcSPsgaDuVQUkGR+DsDufekx73cG2tqJH5hB+1tqatMpAOLh4zi0PzYc5L8vy7c8r5eGK/tWVJPY
62Ztk/qVY7q4opPDFUUHV6aWmp844MTAerddCnfpTowthuvROteCEYTbAsiIXlQo3JKbAvqnqQqoRbjG7kqa3ygtDplmGj8dX+FIbCH6bWHWsw99v2qpkmMnwzPsB5ycPOQK5OrBV4KXWdTyUfz3IgJ+Xt1fXs0F
0yde3eOgCNv7EljRHHz6Faa3narYm3TK9iHNqzIf0McAvPUzBhoGwcE2LDREqt57HTElOacqpMOngdR5t6c+9Sf/gEW05Pq4V41MmGikTuC/mYnoBVt0xh60t41szbCfzyWfOoSfs85R1HgPV6gCvYdWBaOgRTd3
CzMj01tBaFM8niIw/44sAkl1DJSITVVx+TRNfEfrkcXRSRFEBHXVFk2sSvKPGq46jfRH++b1G3MhwNLTa5CeJ+qrDfbBb1fVw+keKR2R8cVq5lgkjvdwsKe74uRYPbKFAa4tK1muJJ/K/g0VzUpxe8JHjdulFhCB
8Toppp6QIWC5igBGJzBiAJghr1QrpuGzWIBVKYqpAmR9ZZhHTA/wyXRw9nTckqTwRA5FFhgF0qsZj/E64iYdQPArqtuvjL+j8Ssp/S+gLohLQxg8ANzQd1nlZ3qiJ+BiJLrmCRhCFotc/y0p7k/IfBfcohKH5VZA
ggCJHlwjc7FjBKKRtda55WUt0lVxMLdxejrAE9dDFtgso1dhR3wv3TDg4pbKBB43cmQw2nc1VO5xGrOQeuu0Aoz30ciYF/ye/m90yEd0o+tmTh7WbgUuBj/7Q06jQ/jPVgSSpAd/b3iO6q4w0824JBfCYJJ8oFwl
xJjeW6i3ty2Ja8EjLYJyniHEwf2f8i00E5vnISB6fML93ODdSH0v19iiH39eONjABq0GA2FDwKL9ALkhj38o/OrFA+EotAIrukkTBsahEMBKIAYp/qsex9MbuHZufLDAm4AaLN2rhLMZf+e3/VLVUDqgJgf0BTIC
F+GkYpUwG77GoKtqixBmwxZRBYRo43y6goULOsw4R3WLPCEjKGr5U3hiFxE9F945i6AGmXFjAwRg3G/HJKyeTqupEpkjhPBKzS3DNbpOrsAhnHhcZjBEsIJB6iiPtC3j+FhLBWT4AvFQ7eSk/zGKFyNn2Exn+KUe
UAF/ZBl0+pKb3Ss14XRb8GEECYCkmObBt/kYVa8Ez61ALIcUimaUg6u3TiF7mIyYeyHIc16jswBXNZh3BdIBkQYr7hBbsSWUv2ta3RvgvwrgeecvbukqKVGupFdlP1kzMAgIcYe5okoBrhHvwIT0dTpo8tQe1gsa
xegRomuFmPESauOtNzIAb4oWKJu0XFkPGWMQUuySNH9wDD+Wg2+DM2kCTMWiRExgrbfq/wBKwv2oyuv+ANF80MbSgJrlOV0kgLr8b9IQUC0dWAtL2xg+sbuh4eofnRawe1VaOLOgVpcnMIgWzrUvTY+fNTPUpHfD
8SmBHfbeuAa7WcNVnD5k8W8nKPSpQ04ouWZVnl8wDCjTcTo3pr2baKweYRCgMB+9Ms15A67N7ykqM7gd4A0lzs6QNIlAbN3RloZD0/tXYekxlJpwNxIp+Kn5xtstLOlgON+LqMkX1ZvMdTLQ1j3HvE5o1HaUUlq0
e3pMtqm+PoYHZhvl1eXHe3JgzzWPRGb0G5Jv15px25mIAJLOQCapnm4ozpVV3iBdmZdSd7y/1bDGbDCjnQD00aIEV5triw+5ZPHyLgobIo3tHNTg0yHDyzgMQ0ZeUtL+WTJRiu57AKZLSMt20alKQq7NrGVU9qL9
OiID60IV6CfPCq1PS9esAVJOUSx6bpJHoTp9jMq4Jnx61iBSBleMleuIBlYWsXs/GOdDA13G70BrO9RUlsrvLd6PCsY+Gw0bjSXwhZk3TQntMfBUr9FPr+CGm4RMTm0H4hKiFthqpcIVCLGHfjaoc1N7g+Cs/ODk
k3ehon4ABIRiBarQinyHo+Mknp3I8fcDKZp6U8NeP7AKf186Qvy6EO8JY8+s16Wg69uCBs6XSsK2MkYEGTHGagghiOLXwGtH/v6TuFtwIXmHGxcyWUcemA7pHFTRVNQXaOt1brWGN+QfJ3/OTmCNKevUUlqEq6FX
khwvaDMsp+ODQ+IjdEFbS3Lc/cxbsGL41Fti/JuOrQBIsiwk+pQAVAWuyJ6AStxBe0XdV4Rmgf+RJEd9nBHbTXVUmOIrSEUrAQIpZ5fopO+xHlIHh1F30jI9qld98Ut+KnptbpxGhgXal6mADlL/rbH10fcYXOMa
SPz6rd0CPVmEROeUchkgElv70a3/qSnyxiPRf9SPQWoO2Lpzyb00QOS+JJJcz+nIdzVxuqOed7iDmwhAfqaMwpGRUGeZGwJgTv5SpEPWnF1l0Zm9WWEQPfykfouHrFGbTdPx8rgdPkYoGII7tgSEo7kfClXXHEZ+
meLL6ye4nze6FQf6SLb/NY1OzAWUCOoEV5kC0jABTCt/BSm2FFOYA/WOGBAsEeofVKleiS9qLmlaZRaqCSmic7QNYO7B2JQH+EPT2kKvpS9QhO6y5Lu7RGsbNJbzzsnwBx+mz0bjcKC/MEwxbhqq9yk6xXkEa5Is
3VikBiGqcCR/r8PZxUdTiAjf8RauBDEmG8Q/ZXtltMNE/D6G4iJvOzFiIgRTaCgflTOjuiIwIxki62acETSt4RQCgA9dJ0FpQLWNq5+vRJUQ6uPyTWsjvIepKcXsaTfHhExvR4oXq+E1PaaWtpmg2IAvpxVH67sW
m0+O0fpfUPGO+udoeT92ZdBAiopnfpCaQgeM+hIA/KxghW1porVnZT0FcYJrRNPrOkLJrF+idLh0H1LXOu0SxiCplrMK7uzyMmvXC5ehk6k7AuO4ru1oALyjGwIJRWr9/5sQNINKbAMw6CS/XxSE3ZGDG126Uu0E
1RQIpVW0ZRULvpASCnNV2XvLMZIB67p57TtV8QpJ8ZZelFkK+zKyw8BaP/L/no8J5FsBSkLrZosmfCjOX5gKmBo2b7i0NceST2HIsDqR5XdPoLAyVGnK36+Q6+vmPb6X8qaXBR/z29C1LeRMXJzvoG5e5hkzNd2H
MpxB7DAwVnXhoqaDNHT4q9CX6EsJiPU44VabiUC46EKXLO/rKjLCZkUSaKx7cUckT/BsFlimmMnvozt3UbGrFEkojTpnJ0qxqUeZ3J02t1Tk2LbLacEv6tqdlH4NR/ZZtLql4MBCZzsONCBbSacWUHAO0/LTGmx5
dKjOpMgMX6NLtlsIaj+IAMEe+TQ5s5Qs2i6r+o6VMZ2b7Nh7m3emx6Ub+eHfwRUmqFOb6WbmfkUQtk65oXFgl0dHeUHZNPMhKz5tusmQNwmqWInbhBjv/Q7UHko+l73AFjt3LnnOSKRHKmWwITi4d5PmSxoAE4r1
e1wZYkKWANwB1OIPdXwOl6lOQ0qWvGRQSJEKqpqnJFQFUaaf5HzR7BSBwCxaAMpuYKUwpw3LQ4UtIygiJncNBgtT1msjNDU1qX+0teFiBBtyIR+/J0MpEeVladpcNyChNDoFN3y/J6kXONjUHYitrRM5uNreCBOr
GYxEQ3RHksSxIQoh6kQTIPoUDNrTU0uxNtLlo11oX04bBQ4nGzBcLw1VCPkjlH+1fXKR7RPYYI5U7TYLqMVt4+Gs5GtDIBkjvwKuK3ql7/zGHK0X/WPqE7vIqJtR6mVxE/fZ7mJgSWLX2WFs0TKyXSJmcg3wfu3N
YQw504R66EZvUm918KOSZ7NIhnnlnHtMnylvRcCQ2e9t2tyv8MnYOylAVwtQvqF/GjLo8dZZPMz/39bLkNANqeQ4dMGc26B0NydPO68Xa7U+h6uU2ZR+lvpRXIeHtR1Rh0IqQHQJB9Ipv4yX95Pw70PJRCNKFe1c
FUjUOKXCeUwXqGJ+GACLNdXjgI1IwkE5fMQai9y11eda0eO91+GgtWBTLIl61yNiNPdcpusXo348BKs1JdTRXp01cFeF2be9LiRJTN3uKKNbjQQJKpg+9GzY2fYlAimMM714DfHbv/D5t+ArTjpTl3CmJpFCEa0x
kTveEeEHK1wosiU1uZ7IjMYpKvdJrGZ1ZVKo0UB8teW3L8xB6v921uPVDTPp42wW+mZ2pVt9pgxbmnId9c2hCFAMDnLvS9JIOwuWNAQJILbKLa2qQtdE5hD+nKHZzeNg1AgN3xMiJCdEPJoMO7kG8xDSkUKUJuUl
5ekDSpoWEoz+igEJ1uF8/Z/L5RX8nPvfqf9v73V4POXAi5fV1tmeeaFg8q12Sg/J91ACGnDfzC7z+ZlX//IMm8IvjrK3i+OPOPxI8CODhr6apmF3fJim++pYQhsfy3Bo6pJ3ilu/h2UOVAF9OagP8pBPEk29L6pR
1tsCilFbRom9B6E6xIqNJ4o3YmqUUV1gJ31lqp3AlrLkhqCoXfIvjeuoFaypWvpMpyas91SC7tQVo09kxXg7wsYk0wkIbV7AaYSliPP1RYA6O92GvYwJeCPQrzvE2SOxcatgp/WX1+iIfpiPoIOwxKGKY5oSopkx
WgVmfUtX3YKKwwkmMgU3EbapaRErJt5fM5zdX91YQhqiGQ6m1M3E6dKXGuRZ4Uq2NFI1tCYt1q+W20HTwB8Icpbh4nSSLovwQDV0wGHiTyugPu3z3kv2nk5g4/pTny2m+eB5Z6dYMMlTljTSn3Ksedz4AWphWDud
YBqqC04xRvxmEJLsFBi/tvRI4SjXOVdHkBenCu6VZIT1RxpvXo5sApmhd6xmiveYVxV5Kz8ec8+Owl5Njh+dZHHMfVRs4joSizZbuw8GB63N9+bENS3pEDfRIodMV+tCsDOPSeNGbwgXehdfHsbmDiJAIK3sTZGA
PT6JVobaaiIDuT3j5iQB9Fvdsld7/2Pvs/fi/ZXxffaHKQvzVL7jef6Tk/e7xtMnfhjJO/YuW+Ax3gp5P8RrWyYgE04WqP3aRFvCLYMZlUrZxs/qOKwRIzAz6L7tMnn4husdJ0r7KqIzsi5dUluYceZUcNTLx4iN
cYxbT0xVnwcqKrkgXCOyaAAljSLvgsLM6rLUKYfjCfGxK8yGh8HAZFXYW9uyLvomWZ5E39V1CbNtKKm8BJ2rrtz9zW/xEfFBD1++kXiZsx/gSWtESROMzkwtgRy/VCOP1f7D7inbukTIcIksjdeQSuGlyX5Z7g9n
7kCfv0RdtYgzAtcQU80OMVKrHz6jcOdYnmSRpISUqugqMt/TVEhU7aqo8ZE56KXY5QPvX3DGGxTU6ZSEQ4wO5RmidyPu4JMdMO26naYCRYEVOWsJbTHCPU81QgeU78pCwLWF+jCOyU26Ns1obsWIKxBugE+bA8bg
8e5gp5n/tVk11IDkLZFApR3oy9tYB6IgmrDAbwAeCPe+pUQ1eqhIB8KiLCko0h4ijUhTAhG1Ozpv3+fZ/XpbAXTKerRH7io2gE0HgznKpoGXBAaj3Ts3JMGsMkRpUhy6OnhuJwXl7bAH5+ZBfb9f/f1yU35nPa3m
UKmfP/UJZ3ETw/5Wkr3dIFrJ2cr+nPXsO9RvYqiDkgahsY2gWdwsPMgrN2W0FUdZrIdLbvnqKibWzes+Jj1ge38t5/5xxXh8uQ9Id190cG5jxSsfHN5ZQU9s/hKQdLTPaOFdlDuClzazeOkTw9RfjnEb4vxhJSCC
0HSYJgZjx4ow4OmD/VA1zT0xjW3CYExo8EDxw/RgyUB4lHarY9wGwGPJ/Ik8J15dzfyPtkOUaxIeko3i0raEy1sx+9BAHS0PQCnbmDkJJ5NYZZVQFRVpwoa70yzidI4DifY10nsa/OmP2xUkw4L69PB9W4SNCNrx
+TQaOD08DqGZ8U/442hKE4LLmZpO+xJgNs5aa6hZAQHQYn2xHIwwIrEna42kX2OfGvGtuX9vODWWjJFHLHRGSd3zLzZ/S7+nI09IqJvpu+yarxRh2XZ5P0uFh7hS/4s6TQyjXjdrf1KkY5luOKT5/tCxoNWFtAhn
bEoB3bvE83j963zKQOgvLiE58Eog6Ju4YX0bbcKOg57ztBUKVLADLhGAccmWs5AFGWliPGRGpU/B2afZy/23xvNSEGwulYC03zZwAS0BeoxnmECvOOX2j5AyFWznYZyc7i3KPP9OhU/O2E2A/l7DvnCS/82I5Kzg
pD8na5/Qvi06uHADITTfzBRgBQuHkiUWMv3NmK8i4WDwXdASr7ax8PiS2XS8TTjv4+g4nXbQ44NBAeF+20bhbztLteEKv5Wn5cTKjWnlW/mB9pfivd6Ls20rnMMqLWXdSXm/o8kdbZ9nWzbn+cTVhRWjFIcwZHOI
/yVk1pqZ+r4NHYqJkLzUgWk+NYiIFHTr8I4q/IdCdnRcB4DyJX5pgrEcw48ZlDPGP4ri24t0bNOFZXdzdOQbhkEZhZ0WN45CAMOgEzvh4kFuMobDkxe+G/3NR13I1w+1wMl11YaOPecQveCNFNm+0TGbPrjKNhy6
5WwiWXPzdHk3SMnZBp2xg0wiDmgoKZWzyhJe5emxqHkhM/DfVavdU5KSfIeWaEceQmKfqxKx71ZF317tng1trddFeJ5vQlUHRFkG11zPmDLR7tp8POMvKMeZoFv00O77510wuiGSOrclUUfOe+fz3e3UnXQJVjCI
B6beav/di7BTSj6AVBL/FiNndPeKrbwn/GnCtc+3a4R2r1Frzfj19+evp96j0nArJBlNIgdMkB5peneM9Um3ry/zeYL+v1BAFZNxEVzxykKxNH4g1eKq5nsElazzWGpCfPthKfpheQsIKMXCVGgTpVkA30VwwcBt
lKN4Q8+zPcArsdfaV+0z1i9Xhpa0pHpc+M5zqlx/hcAlH6JGKsZBPekxipsyIBIIWwkcB1ERYMlxwXg27sH3L9BYIDwB/fN/gWeKTpX6XSMRrIjNI4q2+3agd4mq9aLWwf8xfE9DFf/mbg0Po8r2unc/QPW/+dgx
1E1lJ0rFtcAF3tFYCGiI/4imX5F/hKV0fMV5bupkykiYOScoNzawxMJbcUHhLOXMA4qxgaMU9qg/cGi2Xlh07YWMfPxHPnGm77O14qiBviKMLH54YPvj+0yA1qWZJAUB0FO6rhAvzEY2HSt+d4ZmFTtjD2nOJ0i4
FSQ0Bu6WF0CyVtVpeRf2lyLUwohB25aqpHyuxTZN7zSJcTKc0OUsjPbgQmxHoBdHCBoho/0x2kUGETRGhVkzOW1hqR8PjORvGt4X7OxZmg4kE/wHhoHFySosdAWcTCZQiA6C5C0WTptNstdClX5naeeQjmnnDjNp
FUAnic7ADckYMdI87rn3jUcjYKwJGQEyMsOzLNf9FjcIzwGrMrVXlZsYzeSZlDXsaRVxR4RYbbXJM5qIWSvBvs2d2aRqL88rWBQzXZT9V1QyObMKFZRltLYG+eLeHrakeLn1sXIuhql4Y0jY6EBv1dTHvuxMJiE8
NSOPXYrapNNcoRPEiUmBWHTTGnpQ6hc7rljDFqkD7qYskFH4HIIG/aV2y5+fGdP9Irb/GJMQdbYinTr0y49UFZY5PWRAwXeoGHYCbzkWZPVwzOiH1MBStqQh59Rat2POxSXhLeqCLfcLIzxrKMQyk2R7MSLcyTDi
+a8kCUevk2paJKUrXme9CHHTcb3+jcbIKVd7CzrLe1CA5ZXLQ0xfCnisNftR99x8Yp/hPaTy0U3SH0EVYnyRRC6dl2F9qGsEB7A+r5oP6Kfwo5NpEIxk329p/GkA308cJMg2CQvnMP52I2xttfR3z+G060K3Mmdp
SgKznriVlFc4JpKjkfmcRDGqPNTvxOC+c1FoTFRaQHBi16iQ3Hg9ALhFUQe/bdmCFX9KqCwqQq0h4swzR9f2WGlJceMjietuF7W4jIy3o9mcqRe2OX5u6Z1bMD3f0c34jfKwIzLGRZuxDoUbzEQ4Y0hdxheD6kCP
u16YHovDO7c1LlQLg3gCBW6XSsrDqR2e5mRDMDvnTEtxZ1TG1vaTPL8sKV1VWcnISHuWc9WQBnQ9sL2I8aWusEKIbA1lwz9bZVkS3MipeSPwACPEGt6qNL3DpqLgqkWRCiGKXD5hsmIreVomSDJAJxmlWmLbvk6h
zhlFxSiUsaDLLQhvVukj59ntUujlZE/GpyFBD9qMrZA8KS/9kn3B3SZaKRaTeQQ5YONQVMifWYiisS1EFm6Hz1IgIjlQpmw+TQzJWFgTuDsrBUcrG9lijU8lyiLNvh75lt67ecyZHb2BhKEEUC6ZsuWNlQxB2bKs
JwJhNMiivTOo66KgwnEKht0VtYW+MB8W4w0CcbEspKlAxVjI00iR13Cba6LEbsuBGqgkYNEAosBQYb0sITxEOjgh+LpVDBLraGe1D//JFdfMJadWEilLaaGc4adTs46OWbgo9hrz4gsqS1Va31PCmjgSiplyi2Gi
I9Sd1gsceobrqml7RPG5UZuoR3rmkTfzyMysv5ukK6XiClUsaLHxVqDCVHzVybIuuxj3K5MUR9vzOB6vTebQjV4BLoBabcluONr9bMtIFVTcD+nkAvEznczS4AN4ryBa0BL72bEnasiWazTRJSZKDi5mHaIkz5db
WVZClHSCyPNctxQvSCbAkj00sL36pb1DsKpSwA2wOqqwiJXeUg3cQMtzpyCMesgOMxa0uNwJltrrkHLYz5M4wZlzwo5gXtZ5dJAHQcHb65jBgTIOaWpm2G9qUOpBv0NLbYT2ik2lPy4FGm4tkgbGdqmqNhSSFW2/
qq/TIy7cQHYsR4yTppFo/GsTA24rpxwuYdr3VdCLgITmxXG/309bVXQGlgXY/3bUv5MNKHNUaz/NOEHwuXB0cblMQxzE1pVQyH1TZmfud6NeJw01ve4bXGUow4s4C6oAl3nV3nzCYLDeAze+lw7XX281lr7ey0if
t7MU+kxJqPyNUWBze0OM9tg6Y/+zcs4sSBoHt5k9xExKzIRCaa4FaNXYJ5vxorf8Olij9loGGxOyjgJW/jDow7xBLuNHIavi36YGRaG54MOeBfpZTye/37aM/wNg+dwdwWrXwvNsiGSKAOXORbwY5nkSol9255ba
LTkcEDoeQtiPrA+3NzvQtewLZRWsNX/TnsQJh/uWeSbz1bUm3qWHGpXF9Q+1UmNYEN6EylvJoyuEIlvjL/kQqBW1o2EtBQXywjitTVH8E84f+zqRBVPJGGrHDVXs21Wol3ndlSfkQDqUl4fJ/gfz5M/tM3ixdW2C
lwrgy9ikWQqtnRtZmkrIbiJCwI3vyc05LVMQvFmE4DL26tnSWMselYfI78pb5O8acbCLcMVUGtczR+0g6tpJJ5oaR2z3JR58voYRelQpk8gZh7r76kWGORgLRQMPmSVj9mnPoAtlgePbGK29NTuP+qRvkrqH9BkH
H4pGP30U4MpC9aHkKLJkbm8oOWWeNO6zZ6B0Uobgh+Q3ZYFYRloenQ7CeRww4Ep6/GzAfPt78px0zV/T5f5MsqYQzOHxJSayTVA6cImuaglZSumwOod9I18xstQ1pJ1HCvt59iReF7SfqGoWy2yxVftifUdfkkYR
sPJMc3PGGidkb5nK09kTecAonRa2SM5nUvnJeeIkzSRzo04mEL4kLUviA6QFHx5JBRcnq9wVeGX9DOiTmw2Ux4OejodrEeIz/auRQJ/t6WfqZCU2W7tiMtOZLDFB2HuCuoMeDrhkPjSsepnbXeNDPQy9E8o/sKIJ
LO4aYt/DECJKrlSL9Yl6auZNsRUoOiMc0owGB2eR4gR9jhCQTpcqTanmy4TJ4+VkntGw7GFf+3+MFaQOVR9jnQAHBBtxeH3tQARz9e5IeYLr4TNTOTjbFAkMEjSqeqC/cO7W5u+ntvZDHnSxp5ElN9x/873QQXLZ
+pKed4leXsl5d0GQdgb13R1HhVtYeNLxX6L+RptbLmyP25F/m2Dt8G4I8nOl0H7krAK/AJI8pj745/rwkMcR6Kg5SIsEBKMkRxKUGWMEc8JABR3LUNODxWmghgayjMTDqOQEBWyldKJYtwQU5A6m9/43IzcR/6U7
1CdxqHju2DuIMfSLdwuXZHI1u1j331MYCJDs15CNBZk9hBGM8mBVOeuEO6SscKOrCQuB4xBuqFhQiKGJjZA2Freq/dMk2P490aHES8WqClT+tNx9N3XEMGw8yjAR/3ypDzwRZoJD7s3ghp2Hj3V0lj9FJCiNpCW2
AQx17p7ViJZl90knKlLsjmoSUpWFUn5vte82drC7/rHyXsaUIr76aAMBigH6grcdnXy/e8nXJZ4MHyiKLyfXsr9z8uA8g1erNN/NvJuHFCCghYGVABx+psjYm54SNE8SQ8QQyKlA0b2mcGqf7ecE1vDPobBTTmtG
YgtatGBSvHkm7e+Nc0aSwp4/uZrvL/iytFsTZqW4qC+4i0l2CBAEF+NHq0NNRxAb2FSGBY85JE31y/FbL6QEWOa0Q1hs8lBAeEplLjUft03HfZlSZdHh4cOG807TX3TSVyKVZLi0MFeLBEnCg3Q2LUy1a5tFg7LS
+SrIHjB/wGrjeQuo9fDLTISnRDySfm3AG5Y+zG1p5FZwJ/D1ZO4KEUnvJVNV5mppjZu4bkipdQ3IOAoUqgK+rOjXHMIpr20j7JQ6uCy5NdHBmSJjirCQidPmAUFK7nt2dr2odP21uZTOkBRrMjocpYraA49p2FWj
SlAoAKks3WqKidhpkv/6VZA1+eG2EBHdermgbjiqjT9zco+MkZt54cnbpeJt45rvgfJZy9Cpt2Ip7wqJyCu13neVo/GeWcFKf11YZmypr6k280G2WZYNpD28RRL3o3u1JGiPTRpQHIGczJBxortcSzwwaiZSmfzc
dVN+URe5OT5c8ouMVDPTOOb4aSYBv0r4bzRG374+m2ZIY798Ljk9lXZGEEUKlPn8prohJhYT/POJX0ia7QDDgNW8cnxR58KSOrcJ3hkxhLbehZIFn3ZGV5Da8CAbX2mPw9hHkWw+m/8LZukcJUogqL0DuYEFwkW8
1stqtfvEYABHypkdmCvYgC+TX2CPyiWALHffX7STh5ULnN/PpDbvgOxEbbNnfG0iCaVjWS+vhGLX+MK8X664NRykteNhxevPl3pT0opxOuLkzONxX2kYubFiSxTVFw++r5qLXtzyEilb5wdUkF7lEfRx0E75FLgP
M+rhAI3Y3Fh299UOVnkCkEkPamXz/ZZtGkn/YdecPmlEiAGRiAWxWhz3XYHXWkpzUwUL4xInZ/qw4dzVwcaB623Flhqv4+pAWivuW8NN5Dx99u/Fzfc7M/QRhrNbxMUsKx3Rj5ai85gBfi7lyzgR1RTQllrJiaPq
lSCY5I6mfzASP/JYmso0iQpRVE2EppmMPI9FdcP3th3o1lfUd5PDvm+psombSRhi61n63p6Axc6DFKcXT84UBZ4w5p512wRLEFdYDCUp0lkMdEn22QO0KMhRsA7ko7VICkdC9dxcznc+ag2sMOCFVcth9nwuLeDu
NjbV+MevA0vcUOvI8Wd09BiIhmjSQ8AWErIHu4F5DUF12M5/S5PL/YORSvxK73B8Mmioq2SKJ0kOUKFQBMqdXaYcRkLRC5y0QHT6LnbyP+3VdvO+1FFeYBNdG1lgx/fmXEpG5NTrVanJqucIcYUsTEanEzQmsSWz
cBAiGw9IkUmQF+6NcA4qrkqn4EEgVAWs4YSsfAEeBk6IywzQHT5TxKartSXQ/O45yFAW/k8+VkBegK9kmVX4f14wlr6G11oCtnFFDcfSU5kr0l/auPB/uuSgovgOiurFeWOMcDHFKrmjcJ+UZnELSgsat5E/R/ne
/FZJMPnyCYFr0oTw1U5ZRwaaZjT6RXByl0FyK8uz6hQIlsBHk1mGc5ERSbsXfiaV77/AkJSgHdPrPgBb157sfsTuNXTmiFiZVNl4vyS8ZZMotY7M3jBR6WUTyAmn4Cge0KN0yvcuL19Nniq3d3z5LW48KVT05k2B
O64iZqVRt3m3ITTeieErTWR9knHqU1Dz/oDmaxsPw4b4C49dMrowJNpj2VYagpfry3JnBkblvM+TVLLEw5k8b5jKZydMjVZxOFc3iEJXHK+mbuQXEd+pEeaqH9tXAnkEq25wIM4lQzbvM0xEU0Mcztx/o3rfQ87D
N1emO4RxJ8LHCmmYEseOxWhClcY5JOsBZrD3YMzxYRqMEO2WcFoT7UrKe/1sbJUiJdBWcwt/goO2Xq7N9j9G9gl/iXq8slce78WDoV+E7AsbPFp76UOEpqINVdSgHRF4dk6eS+2vPQQAVu0mEpJptkk1h6v2IUsl
AhejMKUrKgC4xddZHy/X/a9Mt4L7R3WBjwSoOCXLOEodS+2+LgMJs1jHuRr75OjlnK4h3WzH8a6We3qLkOz2Fc+fB1Tr1CN4aRN+K0HKXQTcZqgYIB6r31AeIIJxgJQ/AckMuttHsg504JB4aXoSdVWqOtFvrwgX
iIpYdtYvWTHoJxhxRaxwqjEO0JjPuDJz40keY1KAggGslimg2mk2Oea5FrH5BCAMjtwHO4GmPV5F1bAgoxxZkdfPDVICTPtK4xdPpbXq+vxDMckaYnmXqK8GhyQJhR0hBj/J1eKDYoyM8lYgXWCj8jxcKK7Ey5/h
2SVpA3Tvxs4xxggyVUq/v95nA1WbDTOT2c8J080ePmaVATofjoAmgM4MZy+dJKOhqxvqQZomDUVKF6jrQd53eN7tRmouXINy8KuEEiy++EZf6OxzRClASxPoBdgEDDoxw6+ZFCbORz7l6HIHpFMB+hYvvEzVJUoD
bCMA7BontwvXRgKwS4Ffl+rI33tTGOx3ebjS0uaA9ILtmWqppA8XjjrA8I2f3rkEPg4kYzFJufv9NM8MVVLKsLCgOADAt2k0c9QLVRJ5niA3ryRoiQ9+kq5/gP/SGW+NINl5E4DAIA8SflppULsXdemZ5AEvQCHA
bciAuyrigrEazK5ofUHfbWZAu+QpsELyeaVceE7ShsntQRFKl6Jr2mAlTHqmrFWBeqRY1uFaG/+YLflnecZcZl/gGIFlUlVgB2jwAwEW/9O5uxGWarqizcsc3/5asZrqWp5Ssit2jR55kAtoA+Rigm8cD7pM3sRR
BXeIweTc87VSlrwe69b88Y8kGvkaYD2WhXClXjpIBOGEbsXEAW1mNlJD/E86eIOIJhk9FK3K/5DJwWw2xYWp/OUn0eGHGzlZfHP7cOuEj9WJq52PbETnFXeJbVMiJ2Gq9i7iFqX2vDJraL3AXE+w2UTvsut9igz6
QGd7YTWhuUPbNKVcqNNusHOucSlp+Sz+IpFWcpcJxjdPqhtLayRiEwOiGBwwMtMeGuvNp5kmiqjI7XKMWZl8vntE32Pvi9EfMZaiAPMavKbmaQZnqwpCKwCaJaOoIxc0xqhgQjhDRp9WxLBlYn9NG+lqzQzQMfg+
2tj7Me0Vn637s5vmqptLUuBViu1UOGCNf1e18xPBLOQsABXDd4Slo/VonsaYXXJQvvFWUrNxgG5lMp1+HDFmICWUH1Agh4yxAM+nWT5fG9JkUPaB6lDvJpZy0JWHGGKj0PD6GNPBGXwTR3PBfywElInRZZLxlCwu
NUABCUf6cK00xpRA5Zpf8GuQTsY9KBFG0ccX3h2Ih3KChoS/7FKILCE/SBvHBljC2rQU5uzVjDSlYOixKzehF6WTlpdQe8JoGDhlKWJypGlGo7a8cklSe2dDX7D2yXAmLMV5DlpL3r4YiLgJL2LxUt01LMRzvKXB
DeRfjprp1W+MI0iZAlB0dtMPPSTzkB+kkR2dTRnkJzXE+vTg/mQ8tUUUeCti1MCglwSgIEW01DmdCX+VhqQbEL40E9MRE2UzNDyRkYmcDlbVhT/8rSHs8rVDT2DaxuFpgfjqn3BastIIQTFy+R/jzWex4MDvAcHw
V46OkyYOxlIW4zg+RY+IYQ6q10qXVFku49IGKXeSpeioYpeqFvv7DAOgaMSRbgX3SKmgNilnOaTNE+eLXr5Swo7iLwfCcmxp8RoKHqBnTKpYDhsttWuwsqJ7FtzXViH057qm0FIDHJOEShWRXE75fOIlUeIo846y
h1rK1sJmLJ/ylElDK/qE+sAdEZAD+a9NEfUX2sR8CsyAMkJ1iVlyY1elSVv0bRKhwfOl3P4LSd2sXIX8lI0fQ4AM8i8KT/PqPwxHfroxv6zY7Kar/xdRRcw7maiYif0qjp0J20Js3HGgNvEPodstIdICw3i7Orao
4geX3IfhVp4EsisgXYgQpq4alxq/SqMwQ9WII27y2eVTxMYNjbbAZh6Xe40NfxStlKYTOexJRmPDnCNNd3FdW/EH3cwQwgkitlcwkYQtlPUbyks/Oso7x4EuKVzyoRCUIzfKc6FA5RpZsl4Jd1Ce+/LUdlo1JqZS
ujcnJZPp/FJ/Maj5KclZilSJuZ0Tfhr/mJP/sFyJ1Vkdxu3Tk1qZQmZsedgYzmzFMX7K/qgoz0M/IOwYYj7w16f4t22wcmxXDx0HOIj/FBtvOFAsRHdT+mAtONcCpqdrxMaPEw3wvLLbGaArmnCJ7/ZqBcKey/ij
Bclq4Y4W5g9DFQS79vDGKifpDPivYPyVDoUirT+f+/cau5VkprFZR6ygbbUFhbPwtLIzwAXq/jIgAuDGLpLr4XCbA6F6sVeZ3EBEIynA04vDutDN2KR+8G4fs9whlDDCRgy5rJoEU2kR80gbXkqWswI5HFT2QFZK
89sd4hBWMa3ya6bi2JQvwKBWUtWbZp6ylFIhOrNdfg6kkMcEPhyxuMi1UKi6xw9UpR2yJWSpTbPop81b3Wav52zlJtxlW/MnzJGBwkvNW76pRFUNi8wNG2z9kM4qZQZ52dO8bhIPxUU4RCPKVWJmNlgtN3ft1cso
CJzU/VfxxSbCliDL+eMsBndBNGRVgUm8FSiN1x+nkVmCjw6ktvTVIEhKnduZe1ndL02qs5K9G37bAJPFY+dKvHcQkqWxfcf3fwSVbQksiEV82il766h6+tL8NLfY91h192bhy4UvESZy477+NUB8sBXjzCmSEu0+
LQh+eHRQVX8c+kvOXn87tZ9M8exLlPDfgacZYWox8laoconNsR+5NfTfYq+k+XIFyGth+0vxVVktUk6hGda77uLzcF0RMhtXpUsRrFqlgfM+WQqccz5vWBLD2tSYFkSehVz4SyDscpfjeogwyOCurvkj+wyRavjK
FKQLtjDF+ZMBxo5SCI9cDEtBVnTLeC/mh4oWuIVn/vYRjykTBn/32eQc/9UACv/X347Ay3uP3YW/mgtSI+e5l2hyrr7uJbMDPIxqWP7CnZTbjq5hUpx2a8rWqf8Wd40ybcIKW9Xc3fDxDvIGJi0ih8OIGUDgjybD
5ztYB02es0FqYnDGOCzJA9aiIhxe3JjdfNna9rroh1v3Ir3TW4+TWOSzd401jvTIK13PIYEsZHlSMOCnAuD4qlRHfTKtsZ3cwc64y0ag/OW3YAdGzntPIB4+AGj1Je3aTwObnR/n06h8X0SWeEDsa+QOU1DSfnGh
NIkNstvbKHuKvtSzEkN89JnyrdtBEbR5wKYcclBSOj7fL3hNdpgNxMprHwvU0EHVnkj9HBO1kF1XkoVqOg3e7mvc0Izpk3FoFxfBf44kEc21YhBuhhf+zzcTyWeLhYFTi6tLGlyKtTZj0Rinj7zkBkGW9bAL8IaS
mGYLEMC2Ckcqv1JyJWtUmzUUyP2SqoYxJ/HdPsR0a3PNEGLbFiVUMGujmxoPoOCLHqMU9DpoqB143QkOw+SCIIKpYK7ct6wW4nuqz4z4E0ND6XgySVL4h5v2kmwxDcf4atX847zSl6waMcxpR//IXLCINB+Pzwy2
kI62/HqZ08I2x43a0t8YWxjhH9gDOGq/Vd//pBzeLF/sDEIIxZFdjx3ODSR6PjqF1F6M144jzsKrNwXKJuzlv4DVX0i1Pkw3wnpD1RhIUuT8ReaFZdbIfNa42/PTiZlqZIbzVfO5afnVUoob48vmrxyQIr54Zymn
pI5RUO/HJg3xbGakvmdj8gbDJ6/rEmlbznZ4xHYAiYQZIT48wwI04UBLLVCoTEYTw9UyIXHLZT0LtzSJOe4VDGNgZOQiND6cA/7kKBqcW4V6o1h81Qc8VbiwgbxtHAiCPyEYLbTR/lH2rLT1Ym70RfiWYor7xHl3
pfRreO8eQBBZJdebriXdZF8GG7CVSEfOGobrqMqZXtFJkJirK2TYRZglRTy1JXBpoG3Sns7HGCYoHGhwgFkWM7Wfaj9cIlDVGCM8wFX3u34KzfPM/st/koCcwYN7qALe68Nom2dm/GlHn9an+5WZfgnvtflQtfMQ
5juk8/EiyJkxbwmGLSEVwKC2bCQTlwO6cx8I2ZF6CI+6UdBSpMUynIclWA0voeUr1Bn3DhREXCw5+uUWSxdD0UfEgmznvkWXdvxiXHA8wPYX713Z5cufGeFRiH2zDyJK3nSQKckY8vLXeuFB2bmJQ4IEKhgnmWID
fga3sTCND+U4pt9QBGRS0AYR6HYPEIB2D0E95aUhdStUfGU+j0sPyhP9ZmiU6hDR4/+XU/3y0Kpa91zBJXZaRUwo/PHjX20vO4h9Ev+3jlcGAQEaf5d/8oMeG+YghyEBDXgbQrYSMZaW9/DI4FHjrfkf/3TOXral
rMU2qp/XfBod5dNyYUVjICyTUzKbccc/MYkSaCpzpHLA6NUYqM1rf5LcWwWoEZtJtGpvJwC8OogTeHdp2mivS67ybCLlpwCDcs8pXH3Eim+DfQ06MV9untFe8hIE+G1dB2D/7A6POI3nBGCDl3d/uSOODKnebhx8
DIepDkWWPZh1UjE9QuJOGKRjRJhCnFg3RwozNhfOIgov3kPdvAysMbmEKaugVAprC5hVnBVlaSzSggKkhFLjT9Oe3n76/k+ukjCmCIN5bNW/NMr4njytjdd29j522fJyFQPyUbKudcbk6CaWDLNGBigyuys8/wJn
Fh6rWVuAxHZ0wPLusP3AyIfA+mgtMTxAgG9hie7fNh//AluTcIdtBFtfwbuMcgZInYHc2MCU6MsS8BHm+JvuEWOJ0sErSEV7fHK8uuztY2HaR2bA7VTiXN0mXVmsPF8qaEAh/9ASw0iioKLQXKIejAHc5tCLix4Q
Gt/Gbj3mqPirDYuhcC0qU7G0p3pndw6XyoNS6aqsCRQlsMd6gUYNPwhzsSrHmcA9jFXLuPldhStQKlHMAlX55BQqzh4xVZ852NP4+GwWRW3W9oz7BRbwXLW1ZSapSTyCYBv+KNvAjFtafnTzbraO3EL9HMAkfERc
vG8tksLXon2yijGjYB1colGrejGwv44MRIYQkgNf/JJLYKpTUkXMdXGcUwjmF5/nSRY67dQlS/GR/Q/IuMND4Nv3OolE1e7JZ1HX1cf+HigvTBbU0yuf3njr84kTGL4gESKAg+0Vze9X71icBz5aRgxbccu/mBsu
ONz3/NQTXn4hKpNNcUQKgXTWvoIc+sUmzpsSwOTm7Ait8hMnwi8v0FfQR/evw8bbwXQq+3h3dHgzwSaxlwQzh+cuDN3iuC/TSoqqe2vOiqWkpXPfNnWNTEadZYyMSfPg5IT2oYkezWIRdMxBDcKxkTr/JAICixpI
iwfTrCZCMG5+greBberg/m9oT4BP47DvToMoRBIKfbZ8Tj/IA6zGzje0Ox6Kkk2wMCf3tw76vvCmM+miOrySAs6DY0mQx0tjmApyvWJS1EX9idIlyoedoINsfXPliaaWVnK+0HcJLQd4F8yqnzDwbjI9aL4EO9y3
YZZ1Mr5Aq1h1Yygl4XEziWg03Qpo6RXpp1WijhAVSLjS8Dzn9hJX7yIe9pekbRXSEN4ojW+0dhH2As+xrPkVeNlzOPMwXyXIMpyaw3026f4walf4BMpX9FJQkUdEN9IzYugwK3YmntQ0T7hsaRB6makPLg6gUnbU
aVOhr7HRa7dtasVeZhCfzl46EtiK0v/JKPyDH7Iy5CeyvwaFJ5eS4++I1hB1pP8wPb/AjAplrilD9XRYWM7t8UzINfR+lmFVIs6pTnOxOPZDzeIADxaNfC0FA94OTNtnT2yasM1K+PBMpA3/yXepi/bBPZTU+U4/
LJFJz+K0pSr5WW2WfLqx2vOupIz9coSssyhTxqYWkoK6xt+yUzRzhC56HxxAt3Jm1rEDsMXHy/1k7ZCC+uJy7W1MIp6xLaELVO8x5/E8wgtjDIdNRaSGC4gY1wqayzsiHSFtuAofXyGkppvbQPUz5b2rj06CtDEE
7/zD0DOxai9ZcERELtWl2eHO1yAlELWCqfka8guxruKQMgRAWbWc0JOq2g409S8S+J17bDsc0GpyiNaLe+CmilWkmj3wHTMi3bqlBNUdR6Z7dkwPTRAtD3H5E4r4MGorAnNVLitf8ps4Jtjg8AnDTRpmpRa+PXyR
tTF3am4NOJe0MacVHB436KmoJmrTASwEF9ekB7U/2tK1km4br+I88vsUWiVRpnq1zo+JUO+RAF8UWkhgyBif7AuMhzJUTjfKbSGVIcZS7GtjC2WasPqQ9wvw/XwYun3EZD03yeKDrCFaQlW8cCvMTqIdQMM7rO9c
6VdCNrnPA9kOYvEHSn1jJ1nyPuXrOLO/IkHZUhSvAvqDLDCk90YkU8n5sTfDHSClsq93hS8lC+uGWY1o+LXcVYr1ULhoFd/CHxPQy5QjuFw7RHfEDI5nViqbD0crepkWlNJGd8t1JJ9x0yn3aSWUw3qhMl18uUmE
llZAhSHmyT312oNXOrjcHedGqdpldRZ3W2uJrnnPg6a05K0E09zgi3/gJ2dbH/zTfXrQJ/sd+aPzf6paWCX8oLFkti/Jc6UV+MwSANNBgR4Hi7URqbI+fJ9MO6ZKeyYHX4qethHDAwmRFAkzHTIY9nQJSZPcvC48
SjfF8nIuADUfpiTR5H5ZEM74G2gT2AnQdTIGtS0s2PHj5YAcrCiUzcKGS2fE3c9LrDGOzEOyPFhxZO1bGk6dCucQZHRYzIS8KQfYbQ+oS1XujpaNsW6F0Z0uG0Ayo4yxHUnDUUuUnbOxB4wjdkBAlXKM5FDWFQrq
4Tev4+M4/ASPw0tg+hXapDxCq+HdlpgDRdzOm36OPy1qfjgZwXbhSZgWCmkAqIJLuD5eh+S4wpVkn7lMP9A3XXWEBXvg1PClxLMvE5kFUCZEAnP2EoG7gVeQoxPBnQuwVgjMcAXIa302pGw7YTCgWtlpT3ROA2YM
k/KiXSAnWtJ1iaaEs9gebU+yfWyXwSjN82tAjzMeXotjQXkUEEsLtMYSk037l2kXgo3tMN/UKMxFqxCqZbbkfgiz8moDD+zjH/HAK4cVZ7lkub5OHfJre56PbVl1AU91uwWMt8ImOgIEF34aVg7xIs7V3igp63w+
VQCef0mCzr+FwC2Iy1NPKmjig+jU+XadAhN4wUha+0e2KXTofgFVTNLNtFfmseOyvctbvo80+SROBmqty/YwHAsZimDk3MritbnJ3U/2ag3dXwhEhnIWpAXgEDsoORPr6O6Q/vIOtuxm4fekezUCaLaFv16BrWpz
5ud/5dtv6NRRIYRf/ZsvVObMBP1ZIoFfOsk1Zkb3bnz4F+DR2szA17FSPenxUH+75ELaNyOCG6i/Q5G1D9XWmXRZd7Ka5Wo4n7iO+w7njNgPKDZVdYrCTTvCGWJoKkA/8REhhNixDCcJ43yx2lVEQ8aWCQzYVkD0
uZAkW0cbA6cUGjjiT3aYLI4wRHhEITDhigfLmguxI15Q0pvq2ZBHa6EogypQcDtoXrhwdqfTsSKdIND2kgYHDLxQTODahU42ysU4LYSYeYnr85qFckfJS5arNNOHSuEJV+eOIaAcCQd+TmI0V/VgwMghVQhKcIBu
gY+ezqUQwQP3bxIJfmrL73ww6SkEIRzU+lWJoJ/0nZzStD0X5z/xe+iMVC9/3/90PlPOdYU8hYVwSntyQ6s7s+NBig0rGaqt6d1e8EYhBJ+PIkEZDqxxcfWv6/iVpfABBTjydoRO9vpgsqctt2q3uEFAR6EQ3QCU
ZIb1YB5AmL0KmOHCLCkB5RJ8xhnAVZNqb7LS3FRSkOV5lARUJWQqBpt5YkitZPvcH8Bbz76qlEIsAwBNjr65kT6OtLDZr3qVPaUiAICysTl0LMCTopqkF6XwPOui+dqSgjO6mRczcyNqN7oValR5R/7ICV2XWJd+
N6eo509ofKWiKQ5ijm5d2xGG0aMI451kXiD24s4cCyjPBGIc1N++u0Io5HhHgZbCkdfxGvspK/N5WLknhDjCt3tHKICmwJDoNK6KXlrcLIK8A+DIEBTsIwKPEjqmEWIFvpuZki8iJ1dHkNiwmDFCASxPiTmKZvzC
XSqo6t/BZRvXzhwx1JA/lucZ63EZlMGxha8IaEz0I6SZdzqiTD7ccukzANFw56dWdY9lsMo6EwRXeWF1LseNWRYfIRXehr/8pAG+q65EkL4yYSfC5eupuJNTi6kvAkJwmZzSHM/3qPSCaVugzFdZgnyr41EORCZ2
W0DeJ5YLftY2dZfZLtpD6koMlA+zcfq1FQcAjbfN7ovaCN/+m6qx5gxhJP/T51OExgonZgcyWdClBMxoS7D1NaMjYGIEoVCWs92IekVHtzXnicHHL2RYijPa6czf16uKdqfFk0khJQuMBWRtboWYRIEMkdFi62W/
azG8ogpameUr9PpZY+JNTxANQQJpAR0A6cqvGSR0fSvwyktkoQTa285J8Dcd+KKOJAE+bujVv6c+/tirK05ErsuILC9bggVvYD/+Mt0+ITTSfyXKUJzF4HIBAEcpe3JxaB9KJpXrPCehAf8Ug9UwoBZWg9irxxCC
n2xKetFysLzT/a7p+kKcSKZ7YXSBSPJMmrrNzaOXlHVQsoiq/YQ5prUnugUOybUVGJGWUmTwGVnNj0vURetMrymdSyaJtYXFPkobT1A5B5/+qGTS1fM68LeXhOtwA2BasbewwaE90go1/FlxogFSsUXbQ14yMSTs
E87kBSimdUzAZY6uSIEtPb4WkyzYPMcpzRJLAO01sZKKeMmbyvvgbjWT9XZqLyMDRhUfSrIpAg1+AEUo/yNF5o16jT37Lukk2yZEHOJAYJsZFpskynya5nyIap3jWnsJZnji0KybJsDl1tGWxtwti982B0+kMt7w
6blzZJUmN+KWqRh1CxUXU3SCzMSPxyVgUtQtYR6thEcBcOM2i1zUsi9Jfo8sXVidl0FMeKgoQiQlKIfLDQTXTqJ5mcyMBm3LLRhH7PbzfsHNheLLG2hrt4bHz50zSWbi1Yv6h4jXuE4/Ix87Ql47s/dsGhvD+yV+
5xmzfd9zYLt/JU9W34P+vX/iACXeBxB24HwO0B4hSRP5WJ3/QBXFJ6tw6JN07Zzi5qM1AqwymnBD/XG7HqD8yeJ50L0pEQEUUcd19R2+Smu6cUtbJM1RY+Jp8fWr3gskCldgHucOuJhbVMB4Q8zv2UYTQH9833yd
kQKPYcO8Sr/TPieEocUORYlEXUZnvuW9WkARECe2CDYrjiP7lpjuDM3iaurfFHdOHBq/SLuUEpSWAsiQE9yy8pCYnEeWoDBEgjO6QyEA4d+YhTYTxr/nsGLYDuE5P6/7cX/4+fzk8/nG5/PdL+SbW8aWtTXYum6Z
k1GCtb/k7zOUh43Jbda0cijGa4Hbi+xSL3uaEpsN4W/hbCbXSiLEPhMAtpfhSISEjp7MA8+Ta6tWTmiz+8Ji8XoITvFVnTWliA9oqgb9wJNqSbc+LXj6cWJgZ71VBRQWZDwZtYVO9CrZ9fQ3dEs9IJ9R+A03yZ1d
uLB3YV/cF1UgYee36WSyjgHP4jsBUIIXl6knPY8NDRATv5MnXyycUFtC1gOU3vcCE1JS6SMJLa6yZqCvtvMJAKbAfTNAw66EU9juKKwntafjYyL5imbyhJI0Bw6iHis4wrGgJrtpuVmQIPIC5WNmHtHD3KL3gwa2
5ZKwUJCeOkzB4vpX546ZVUyBeCuZJaCB131VoKZLRB5fPckrJphzAAjZcE5uLsWBsXrILiRfc1rGMiETvaXKn7HKcPU5yYJxO9URknM/2RiM06IQRxtCf6ooV9CT9wGhD5xy6MvW9o5Zfgm2G7QkSVEP64JOqgB7
o8P2pKYOde415zVddjXHlDsNsMx4IDSBt8FOSPMhvYsjWRzjHjeStf14D0o489URndXrKE+4NwtRDJArpphlIEHegtJqrzAF8bPuCkaDyRqP7VcSCWutNcyre7pgLMcJXhTiWiMfLgZpI7VPqOcOLYYhlX3eMuwP
kKuz5XQ4IFWEPn+SgT1UgU4ekpJSAILsGghirK47QQSSNgK5WLeecAoiBvQZnciFIC7tOv0s+TvmGBl7zrXn+YbZvENqe36Sl0Pk4xxiMFfskQNCekVzej/0jCCglFsLCkVQWT54UKRzi22xrS39/7zBhmqFp2xw
xZh6QLCllAvO+5NxlsNffjVbS9Tl5vVk4csf9tRDaYdCGf06NBZQlc5duInKKHdNN/qGVi9Aty9CXTmQtHs/NsLhC8YRqACRmsMTHstS5ZVMpx91cPdEJSXX2q4g/BtfP8D5wvXcmUccxRfBnKa8xyeHi+3F8uux
pMtmzMV5cNP9yNS/XLDFzZprO/FlDrtv41y8OSRUfSsdtG+u/5tk/5q25RStMif2kEzc+c+JjW3D8948qR5FkP9iWvjlSfGnrk5Z1u2mUmVFp2Lk6Opia9ajp1SevOfPiWr2aMha9ffcP/WPsEx7VIDKXWMLPbm5
YikiOKAXF+dTE9TWK8++B2zCWOw/U3edCw0OaxJL7alK7tXDzQMkrPXzPizQGm3SKVXL+w6zf2E5CsPy4DVdddELYtyD4THQCuv4AsOVAvCnGNporzJ6MMZOIsTvUGlaO0FTNLhSTUWuY8I257RnAjcogtnhNcF8
6vyL6P8JiKDiDmal1wSOCkLGH1tDoPiSuyuJC3HsAj+nVeNM6nKs1L3ga9A/2RZ/LWXcw8IjY/kADVtq9wXNF2w5nb5jzpNnD71K2p8FUpNM1pGlea/kVDkWxENjHJ9O6hWdaa2WxLdEusH9YXD2Y1lhkx6jcJJD
mu4Vge8Cf9gqDolKSy7LRLJSkxwreJaMVyXEEzo+hQT5qr0JCgs/77+ld2lzxXgVCdKUQoMEzR1Av7aSNJfJL3fDa9Jy+g2eMmZcwGxHpNxTOkFCoqRFekaw8pUSM44Whq58so0oPxMRRVgIyi425RdOXtUh2Eas
/VLlu/IQdMaTOiRPakBJ9yT587RGt71JY8SPcb02tWm3Z6df1cuoUOBiploLY2DB3/Fl9xXGMpoQ0GwDCeqettyGQQ6C27TXbMlMtDbMTCixpKluTgstcJd50M2WikWuz9dUweNVCZ1yv9G3JeKEbbv2bK4aIENi
BAdAFbhFT7IpKTSFcLxazkbrV2aH++1cC5Q4i/ZyLSHg2BJM6lCkJLqZQVcKAZuc6+v3E9zo2NDK+Ei99sdld3bkqW/MKsZQZjOXiiRlS/6rUgHTpx1tw03ObZFdoXPDTB20XGmGBqQCx8kvcu/XJ/SmtJ3PUqJC
aSYJZiMKAuQD2yi+isxafdQzb3ZSclXN+pS8fjudTcMW8WcyyUUqdMQaZ+XSGKzsBeD9nKD0koXQ/jO56I9IxPd/Y0Lj0kaJkYu7S3x+fLb1S6Fa+yrrpp6SlX7ZVR08JMg2cLDl4xSj2pSUWdbsK2tH+vVO2Su7
pBl773/Ol1i1vW7nyCMOmz69izYQYes4F0c9i48biy1FgUMqvGNqy6nWaP4Zme78lyhVicmzw/7YQvDNBawFTIQnhebfhYNEvRe8ZglRxFihkgo9kSK7wayURLwNXCVBjdG01Dox5liSLZaBVTTY3I/aWFvXXPvh
W6BemzHGa4T/zOj3aRBkGTk8UDpqXJ7xVJjlbh17bLM0sWaeQhPjH/7rvswOuWpvWmAE/0TonR9XKwRsh8gyVxQaVOF8XaeKv6+tntImcC+PMrpyCu+VzxS+0KZpMJi4mhOYF6ALFMJpK4YPxG+l6WJMVKePCtvm
JJl/m3kd771GL8HBwig2o+C4xTsbHFYFhrFGAE8W8zVDtz8BbarM7hF7mtBVz4Suwc//r+EKd+Nbht85AmVW+HhGyMWArasljMDCTG/Ym+Bfy5Ox3JIX8/t45VCGqi+5Y/7YaqQ3/TvcKZDJ2yKsmqndVN8PQAmu
S0xuL+vtR53HulnQ6cRhkT6jxz/G/2tephTiRsosrNRxL/tToXOKskJRJ2GVfiHFC9cZeXvBM3Y+Vx2d4jAs8aMEUn5m+foKFkYIgyfeZEtOrzjLB89KoIDAmorgqs0GCETAcnBXP0+bk9lQDxWXZDBmx8Zjr+Wk
VUVnDaniNyypiMBbHUCvBVMshwV/wwfLQwtagsn+so0l9ZhsOt5MkQegXNdNmZkBRBcTqn1aM3rZ2uPqFrk1LADsDwgAZY/bDyIxZhco8MM4YUXQNViUb5gFihyVHlDxOwuHrKzYCgKUQMEGqrPyl80nCjDagKHY
DvGRcn3k5r9cBi/TMvjPAZO0aklZhoOLZ1KpJzheqzdQ4kl6nXf+I46D6qhUShRskJ4lfVVG8TySfk1MLz4OSOWuB7V3TnqPwyOGQuTGXWEmdcHA17qS2dkh+SOxSt1eR/39YWVevJKKtu0Cybtm/1lViuYQvr+l
FPJrdendwqXLn2eqCcillyUrobB7J3djLt+m2KxC+KDKACa17909pYIzea9k6AbhA5AiIYZ+9pHwBbzCWsRpZvOAppEEcWLAbS9tS9GrURWPKllb5dWbK7IqiBkKROvXR/IJ/U4HLSMegBCUXSAUXoGWaYEk6EZK
1SCdVGnHoQ+VwZD/Kt1cvnUme+93EDZWe8M7BL7+9ECE9ufaIMKAPw96XsI9REeZc+Uc8ZvHAB39tBdW9fZipxmt1Hmlb3YIIB5urQFo/zCivYwvpctYoUZg1f7xT75a6+LXKLOfqbSEZ3wWdmArG0B+uqZnTwwM
PXIj7AE1n7sVPADRKWna7tuAyFjLiyK2vSRs0aT/lFYSWBzQt+5lfjM0io04bWxQ6WVYuqTZ2VIjAu4xGhcGdmuwDevtWRbmCTHhHiuEyvSNGA9N5akwHbimJwmMIYaSjmwgF4Vd00602y6JjTSZexguumLRX07H
iB9tFoSL0O1GvRoExiM03kEXzkL+hWJIWGrXtUxmxe/zY7FsNNjKElAKchaRxQsZAZNm/rIF8E4MfX2IDfYW4w1SuR1d7hyRUuDwGRLMO7tsyZWDYydOE9mpXKGr+9JHbtpYnNzKdrsVf+BdiTsD2n0r67QXoG62
z+90X/TvBLBApjIWmU+6YBm5QNT/7vt9HgGHH7tMb86w6LdPX0Dl5iB/LN9KXCAg+ngz2UUFONidVxXswXBFALgvO/hbNbFYhC/lWEns3bqU5ZGkll+NMjWlAKSPjjz/yfzpbku2G8e4bt0VXIC8XfdQeKvil2nd
UbEoPGZU2BHvQMj1govXUITzGkYejin6BUcgUfUhPyxO/qzOFmBpFVe3QOEd2xipApQj2EMTX8LaVPPLaezCi4mbv8slwJ5biTJ3i/ikXTL/iC0gZ4S546aAibRO8V58DLMHICyhfognxmOKwRVG77dFvR+UK08s
3l3ynZFlHNsG7H4lRqpYoq3oGsGqJQzWNenyiY27TYOVZI3T6JRwbYxGJM/rLr5j+gYeQtVXYxMsXMaxSW+2sddQ9OikOuZKTq0IKIkIEblqlCDw0JGJEpY8Kbs/RqIRVRYffTMD5UNLnd/N/oo33i7/qm9VRN2V
oiLCpOVrEKParzQo39RaJwiZ9q4jtzz/zgvh+cZW+TGly9Jd5cJRzDVKnZyiR2LxBM7meyeUOq9Lk0TzSODb2DPC9aajRPttNuFnHFgUZegvwGqwpnc51ezQKcQv7LLEDbfxTszWZ3o5WObN35zV4P8pPq/SOr9u
1VUMLey0pyxDoaqxAl/XMmfR1tdKYOiIEYPWMI6ETYq9VAsxsJoHGPCpWoeUAWpZ+cZ1azhyH3z4NoJjmGXI5B1hpeWSmeSvg3EFm4QTc0k5hkxLF3ddJjFIrv2nryEKctOhdYzkMLzIMpXlMPlnCks3I588OsWC
26tNOYyQhq7gWigM9cQUQPTp9IuB0he6PGXSDiMIZ0ihBgcd9ZmQ7A3Ph113Li8hpWTkz9vROdrRPGHF1ar0YmUmUGpF+EgG8KA0SyyTObXs2MwukVH9AsVAajZigME77a1lGeKycsbqUXuDVgaN8I4tCqdftuM7
KlI44NBw8tePWNUOyYuk4b0wim4umFtq4cEu2RKzv9DYPnNjNVhbhqUdfYzOsqlkcLH3QU1BSVDijmvocgFkSscLTy1r/oab/zGGThzf4bakqEotOrbyXxaH5VodCTmW700/04oAjQZglygdJZGJX6DMp5/xe7DF
iQDld0cxHCPA/JjTI8pu9LAfW4MFdKusaKqBJUkavg/QFlTmcKbr7/XYJWj12F2Mcc8+MXmJQINRyVgRySuOLY1qaZJHjq6FpKiIv+UlOx3i3edFq4LaDdKalQLtE968XnUvjB458ED3vouzAQzygS6xgN1BUWcT
/1R4kK1WOzgsFsB7ju425gZtfnUUQSPNmBj4x8cxYh9+n6VRSj67MpPdnWjnR2B+LmS1Togc6jniwV3jDxL1RrP4c7YuWX4AgMQwhiK7W5tXtlNcAzoKgQxz6gI1wCYEb/hamd9o52+rILKpI42HZICz0Bf/Ll0F
YCnOnR34b+mjUA9vqs1DU1BAiBrBO9j22K/Kndzgx/7jMaOfUv+FDLiKvyhUP/ywyZ/6RBBvuxUNomY2pwyxeqsd1F3dTOsCc8/QC4dtvYMMWG4dtoRv2dj62l5N7Pw/I8IDxA24FL5dodgnGyLykPgz4bnvaGsf
g9go/mbsx+uDZS8Ef7LpOyTA922CCFIVbb6FIWtlRzCa801r6ffWEUTxH4P9k7MNLM5YNS1rol1Z5KnF+2lw9Bk8JwYUe9F4n4RlPzo9IFCL5AeTUYTIda3v9q2l1eGF7zRUqusQbj6Qk/yLz7waeI1g3GIcz4jp
i8IOU7i+/1A88RtGkWdq5H8Vpwg+jfCI9Aeaxf3Je2UEKf4Buoxa7KkskP2I3LYP29TJnO2XdxQM2jOqnH8mlZNjnDDmedeIACZvS6i02A81FFpNOMCLzbnqLjrzwHAhq37JguaXqbrUMSq3t24nHVPzT5Sq6+WI
8LtkZleKjGSKXtLExJP6tSd+QaI/pDUFbIqPw8HVVJqcAkVWyJTKTohyfLox3iV4sg5uL5LPFqUGebufbrsk42sXEqOyrsqXK0h9K/z6puiVShRSakPdqxw8ho/bTn0K/NeMHEABd3vsDq+sMWw+atXA5VBehtcA
cUf2O0suA72IKkovoNFaaJhGerZlRWqOr4fu6E14Ko2bey6F1+5qbh9kfO10LWtJsn13K/6AFWcDaDjLlun/XPki1Igowo3RsvS9XTKb50zbCvXGF/7506ej8bXaiD5bjuBPLX65bO4PAL23alzGpGvFXNiflAKD
g+BQjQpO9BZQTKbHZext/BzhOxkmQpGVJNI3NUevvzNfGvcTS5L7L/jCP4Xav1h5kkO6POPOYeVjV5fJuFBKtrKQ0XdnCfoh3Rg3PzLiz80crN1b5PLsSisR7DdbxPTb8tbnHqcQLLrStSPxhfovMdcW7UDIhaBc
O9FlMZujTSJlcNb3bn9LO7UtdBwHi4Pil4vfkynw9odXgqGmClLZ8q+/XEFsReqmga5ONCFnj4Ht0eRuhiB7Uo52ZmqoPfTXT2+/9g92DlEkFSDwsi2Bc+lykcAvgRAJrFY9MO8uopPHG+MSnj9OMhX0LUnzjpfo
31fkEI+5pox/l+RaqxlSUHd5Y++gk2U8/gRUBpHyy7LzNoaLBjwn5JaAasR7HJD4tZT5nSRuvOp2UoCMNuvPstKHvSQPZhfJlCR8yBSqyQ6vk6aEN95HHd3MRZRaiQMGUBCODz3OJ52Q96AsG3QLcC7DaBbv4ZYL
vQ6cK2pVj6yEL4/7sG9pBkH5QySyP/zK8SJF11hPZn/Z3T9j7XTO88q5MNwUmn+j/vYwwHAfnEUq0lkW9sLmUvm5vbfYWWZBjWvk9tND6OGROC8jnBtryJ3mav9l4cXtRwDmWYTLuoFwcmG/a+avLIkXLhV5QEE+
kAD+pvPxX2xbnCrinN1QxmMnsWaznOYiy47Iknqk+4ZjnL8NyefFu4LegrrBmEW8nqSESU21lPORRGc1cH7xVHl6RXhPAO4YSHYF969rLpFSPrMu0dpOpvZyPJwRt/DZ0nEWP9qxroT2uDxN5crF/pZCCxtbnNTH
E8TTC5DLJX8R5sehjuFWhReBQXEpALxgpXh16/Zp30qQky3fskIAwCFhBYPtM2L8uglcx/UEYK8DOoZmdzX78IuzxvapL59ipx4XMkaGHqWkRJ3VDpHmPRLyafnVGOHRPMvKFU4k/pbd0YDugkB4NtqCqzTxZYlx
Up48hUK4avnHcFPkro45dbuylR6VOx6FyBtC0dz4Y+4aFLsJOyn5MpBnxIrbmE2lynjIk2BU3dO/URy3yZpNAxHiPlADEKnc/ruktm2LShc/Hxu5JLzuoZFzKu6MpMESWQR6fRwOMuEM25vWicUhY+C1TUyA9KaW
uDckXH4k9Y5/HEp3a2gZsvdssbTVqlZSe90Fzrh9pVJIs1awzkEOX+rW+lmePHgrY0m00+9w1TJWxV/WOX4m1vmXn+Xy8fEvcnH5T1ZLzL+0L2/te4U7UujneXDjsVDN5o3GGmml40UCKXZsQgMno3KabQY5F+Gg
E6nQDY6wtg5Vy7pkDQuAaqdByRUTWTHYD0pMZL0I4mkVKpzxU/moDF0MoLjYm7iV2zXXYMt99GnNmz+0ZY6QC+FxTyl8HGVal2sOD7SijXPCXPAa9/GxHm075n2+5zf1ChHH9ByB2ppiY4GILW+/W/jyNfBiCeUZ
ZD7/wg0EbpFnesV/0hQ2KH3BO/0i/xkIenMAin/+EkapYg0/gsVxV13eFRHqb/9+51jBesZ4pONrYuYpGlhYuTYNP/RJRFs4q+R/7SaT4TehSyB91Jj/KmUCrb/baDLmArCmMaEKx8Pn3mxDXFladrMp3f8hTYqr
0CxMNlAkIKSgeKm+0f9CGIgGye0vN8AVTMlQ0FHlP+AxJLupYIx598hYNanLFgllzGcMa/u/5ZIBDwqdxPbDP7HLROSqIcCnGAv5BP0dvM9bjGeHu5ntuZhFhBIWXEfu7fLLOUUen8JgKvzYGrVDMJmGZ7gJo0v+
AlP3ykVvzi+nwZb7yy8HPfKI0vgHBHc4gEcv1MiJ4TmSFPSWlTzlqWFaNKJwpSNs47v4tjNLHVvq4lH3ti66QKk9WB8HwKWAvlvYuawQW9FPJBqD353kQrO4W/FDVpOW8m/z0Uo7l2w/EIGiKH36n/xS77HbfNAy
0h6vz/BrJix5hUrUzhygptkg3NCBD/uu11uB/l/yGjHJ2mJsgusursy3ufjo5usJ2nyZUZVGPnA0J7MkRDqlagXG1mSduaXF85jFaIOYRUhIoTMcKEYEFcb0s+mjP7D6IZt1ue/tSXHjouuXr/L+hgZbXlaBr08Y
rzMpoxSoeWSK+wsm+YRmFctXZX4pGH6JpnJWk+CRjku7MSGmzrwEP0hzAE9Cv/D9YbyhcLV25ZhBhy7bRHW53BqHexrCoqIsfNYludmsZS5YSBAmYyQ09faKlU1LDBfFwaPUM76ImkP4KDkktEFm1ybeAeouIGMk
2dwBFrBwkGl3UVEKO4tcp70gowy0zdB3yl7x7kXilgSv+soE6J1e+VGai7c1hqgzj6iWl7059FGkpasz1QmIAhJuyHpOspfbIWTtHdzThN2Pc44+9NSyynJS1FCvDiM13vegcRbuq80oCIx7y0cGYFiM5ocTJyFz
CfCqO74ch2x3QSy/lssQpaGhoIXU0Sfv1+vmiegxMf/f7SYrlb8Kt1cVHtbLcVwYbOcYHZoUHhfGTvaD9sPwxkDWIim78KfLMTyre7ZH5Tstb+dKDTabJKzxQPau1Y6AHZWXSYBDYX45TtHJgflPhtuZ7mWd5JFD
lmKbvDwKZoJU8UG/7dJ4Av9xq5iuxynb5EDSgwvGwbcXamjPt1Kk0iGfsrOSbL0v/fxH5g0ZYDY6wOxMSsTHGP9ZkvhKPr9ectnLPKXKPU9GYOtufAnyrHf6Dc0seOtqJAMXJSj62IzX5lz47Xb6h1QU6XmLL9Kt
ALDjkM43AKvioaicy1A6aZVvEallLiJom9nNeITVGIa7gu/HV7J5FWi/HmAUSQpvhc5R8US6l0uwAzusJSFG6DgHSlx6RLU5yIOxSulEB+hLXBKAZnvizMfHotR9TGy0DHT1Fwu9fls+G8S4KPAFi4drPqp64tAT
ApspsChLRIyV0E+Cp0XClx6E+PWbC6JbsUA5koElAX/WYyn+GABjVluBt2kRKn84ZQKescXmpy+qiMjp0ThTMSOoQ9erDkFjfYlE1pv2utw8F1EpvT3Ftsrz/UEkr0JRJNssw+KDZSy4iHbrOaEYEjE3F0Ryqg9E
M8Gk9FXW+6BBynQsEIDCss5MrP8EXzkgmoRwQ6epitAOK+2WhBP9LYbIkP+gG6GE7whH/GkEfQ+KRaVzTdXStKg8BeFpEYEPOIIS3tiykVK8XSLjzoEtT6H7vEpELLHOlBvEp+tOZ4FTIy9fwGs75YB4rmTL/mbe
3OLy5rMJQhqurB6fMiv7MPNbirYdsIE1dvppKemtqd3zq/76Cd6pQvKopDorgd49Pau3w+WB3aQ6DzzSXDiza5fXOYqFqUeIZd7xB04l3L0D7BK81ffKpoAKeu+1DTcg00+KUljVFH5NLzi20uSKZu/Qxo5zyXHn
mB3HTUy8mrolXVY/T33EUhztXDpG0LJwlGWJMZSy2DMaS5T+Ku4vggIo/XAIcsRj5kAgtsnw/AUKg/q1Bl7q6GOJNC5MHNLU5QF9oipKuozw/qSqZ95oOyOdLKB/gra3M5u6EjJvKZ05ihNfGB24lM/FCsEha/Va
kcMpyaO/IM/lIw3X9pwZYei5OnlyAjKV+89lV+7ksoDoKgW92zR7RFtq/KhiskJrReNg/u/0u8cMQ3RgtzgrTLEOL2VQKZzLiR6ldc4ciMJAL4UjDfmj7PLDXVV6HewpaVknXRdQQGIQvQS+Chrcx6mKFmC3hOo6
cKKBsZ1pxR/X63gVFb+oO4kXQdrYUS2HhWGJK7H4iDGJmUp4RiBNewVasOOFNku2r8+oggCI43+2p2wYROryiw7KKu75dnX9WJiojFlUCvNJ3D2Hw345jPhNHSorgMI6hYMh2l6doClVjTPmR3GZzL2IfGLcvSqA
YNi9kjzzVRZr5DyLwZisc/2gJKEP1qiGKtmt2fPAQxnNAmj81joKRbcqBN5NzzPrt7SCNnvfY8hZ91Q1cgycqPx677vh2OMqDzjovnuZvqxpLiWd/VajvDfjdTa26IuzVy6vgUpfvqqWY2yDARZyN1Vjnbz17r+u
p4JxuAsywS46gJR9wF7eKOGi3BPV6UA/KSLI7xQhpGiTBfWCak7fk8PC4cvHIflyNHJQDYtnuZUfYctyarcqqVE5WvAnzN+wDRCbKJO/KTZ4IVK/WOVUJRY6kFapjFBzHwu7MkzRW/o11zNxGeGSiyTzyT8jG4KH
rYra79dFCCmAQHrfGKtijN4GtYOR3PF/eaZIGH8atUlesNfqj1422ALoywLn8O8RfktZE2z92niZ7aPOWOLMiDD4p68botZ1LnuQ60KvU0FpKD2DS3a/iAxeWl1m1P5SfMQSSiYNu+qXq/fzSCdSMh9yP74PWdQD
/VTJ3VqzHL4Pii/JqCAQfUGHJ9CWkIKKS5iLaWl7LIuuEaZ9p8TTZWIwk6aBfYS7RXxWAYbKEWpX28rYn6zLFQ85r0lP8CfjZrMZpQk0dpMNXvXnaNYX9JXrwL/fBNcAnmrxlExldfmTGlcltABZVIkaOOEechaJ
BtKvP9FlDsNgJajTPbs0d+Phxd1M+KPO6xnTXDRrufaehokVXpj6ueeS/K2fx5117kXxu1urA+OqHrnbEkWBKIwpo4Z8Dn/n97Xy5AtE6yClSnf4idDtIeTxhOON1Xr3mq8exFK1k7j5c+H945btqUQagBX2xxy0
3Dsf+FNGr7yGE/2IfMnbOWxfLd/aJlm9zZHwtKFt2L8l3Dohy5+oYzNLX6hV/a5BsjXcUn//X/XVcBQtFY6vOKNDLPpblt1o116au2G+NKr9T1NXReg8n4+v0t01q9W0Pvj4a/XvL7ttYTrph5e3z6Hw7G41QFBj
qhPNp6r7wl4SlZthjb74WxmpiYpzd4arTwtgyXuEzb/NNOzx9yTYPy04li9VZmBL1iJd2E9WCldEnu67aF+KwrlH4Vub8ZXtwJ902rYYZ9hVlLkV6+SrZNoOa+hjjIlhFKBiKi+9CfiBbg0CmJFiK9aGrlUFZT2b
2FrJodYfFHVPWQddJdYSoZEl6R075RUkafkbIYBmBZCbKO7hfzYTUVZXdEhoFl8KpyZT6YcH0GyWdDw+qZ0JVuYx53uZPOB7pm51WAJla+Q+xPhgmq2nRNhAaFUbzYU8PNUWGSuoF4PHpPPGSBh8eWOU+5DscUnJ
73CwAAQKXwKgvXdy90tw18vsMj9HcIOyQiD8ZDYYYUYvujvTJtDP+5jXImzNR2Hr1PrF63TYbwSN8N5a/Gk+cz5l/HnjtyiAv8PpXy5q9YBf10Kjnf5XKpRV6XjPVvOk/s5cKH66JVbR0CuFhJ0+n+oLKyrXWn6K
0/AWbxTsZ3wbyq+Qc2STGFU2xaqpEDkTm0sYsxic9jWR0Lra9XZPztCssemwnOuRBmLSV3ZBxOaxW1F2krSPVTL0UIxk9QPz+Xyb0V1nmI72ymflWDGGAj28lrKHgNf0qBB+MM3wLx7VoCV2rEqRjjkKqi9bqRKy
nJv1oQ5d8e/wAWtO6qqeBo9xRmrpXniH4Sy+iRghMZSti8kng/Ipdcnh1NIb+Q0RbPoLB9OXOgKrOGfY/mkVTkdcIBDKRyAq9PAi/FDHBfJSlTW2HDaJ+WM5iVeJPaAakYR6DJE6KqWCGgk4ZitUttNmOYtRadvi
OGLYMSd05LiSF9dZdlsw72wcCRb6mLl6GlYx1Qf0MwOQ72iL4VtqZpZLTzs7ffTcnMXvDvcdxLDETxBUKkOjdtRQXxQZ63/2jTHEhhWbluNNWNS9sAFF35ztPm4TIP7t2ils2klZsyqXAKiP1LJ4xRqsuQ+znQUl
UX9ppq+ykBN1mmAeeZ1uSiBszCw1delEhZFWc5cqsfaYRBc7VLiDtaCVeDsgAuxpfJo6bHVIdF3Nt/Y2+vxQDLzxZBm1OztEzdlzc+7GDGKvOC84DD7/b1SnFqL682tDa2fX00YorFvd9faEeiqO39WHhuubrKbu
rLPJOMspq+DELetwVVbhESbgtIa+Pl0IqOOJkaatiiyjJzw8SR2NO0Y9BbCekgrfnuMTRJgqDz9C9NFjPzACqqg2XSCgn+7Fv6EaSx3iJfgkvQQyoAubBFRMt/dL7WVqaULznheZV9belEAekoQ6VM6OOp0L4AAz
uIXAite83NLLI4dMX4l+8wCmMHyqLPBni7cG3QdYHXX2qPKoJDrQV0xM80/PlXqU0FRkLlF0Fm+X+rvQEOjdBT0gpoSYv3ytOUrFR5k7l4GVcuKVdRF7CR970kiw0DCz3c1bNsi+tQrp9BgSTam5fdzXAOA/IYpI
Z3N08ju5KaRdk0BKHT3msStTyiFTxUU7ZpcrXFSxBAc4CWOUSrS/Hy38oeykKIOjStksCaAwKDNrZy5KzYACd0dtIb5MLRYX68h0vJS6Nw4IueEzGmvbc/fwp5FRG9YmEvWz9FVEgoNO5IMrTLOVir2eHgd42fGs
uXPCs6g7VTbBR7z9nlh9JFKfcUgHi0xzcVjX49vY4vsUR+e1uIKxBwy+u81dNz6FkpZ/xVf6dA4iXdzz+JPuz75XhhMvJwmLZB95/IDcbIbCvYD22L2L814cwYvz9j8XbsCp2q+FK89cdbYju4wPIyAQaNgK7Kbx
M6Dp0aFRVyLMo+rrqF9y2dI8g9gzzCVbl+3L6IyFOVsTU1HJXGwC8OqujKzqRnKQMUb+eX53Re2Vnb5P57MxOHZS1KfVp+tBMOo1O7HjZfxlt0IcnX4dfA3cDjDYEMEkNYH4J83ieaV7tJkXdld8ewprTPYXpFBQ
PJ8HJQZtIE12w1a5YVY8ikI+EqioMHy/pYbgLVI1X6FgA7AvDEJbPqmdRHaZnMR6vEvraOqGsotIXd96XEhzmEe9iqdZ64qfvOm5y2a9kReX152df1BH/Vppn7uma5QfDmTn3TBDBkoZptRMz3/m8ZV0GfLIzjJM
0jI6ORVtQYSCO0lKNiq/SF3uhVrUbcbgOXtrggdkBsgCNZZjRJfMZfJEbKnBYHymMb6Ibl+8Z64WgsDisqkOz4AHnZvgX1I0pa/xxRO/qGYYotJZGXZP0G5T0qIr8yuhbz21Hel4r3WUk1h4oc9NmLCO14jQfjDV
zKCtqlhKdDj28fkDvxVvX0DnZj1G1MNwaw47SWlPcboikb+z5jxGCkoZnt9VLe0K4gQnzKT5Yz528joJRsbQXiERx9/3qo4rt8GeeahmiCm5hsoYtIat+yA/vD/4OKtIFyrUjhzsYJUJGZRXXbm0SZ9gDbXOz2sA
Bl3WfF+EkxrGNYLuGjL1I0dOGI4kMVNbEei8va9LLYVK5uBHM4tTr0alaRXBw4hwysD8CCYC9f0yhzgpAmPad2hF5vxYjN1jSbBSmANdtzn66bNX/PK8A7LUjg4rIZNYYfmSvoOzY8DVklmQVwZefUd5BOnnqVCv
oWyvX6D3PE8SECVo8iOlAC8tvNDSB2Ss97ivVCtrtPipV9uegW89NE4RgJN/RI/mrpadXJhPAa3pdncy6/MEKYfEN8diXh+qUzlKplq6BKfnxn2UfEEERhEc3zJU5NNvf/VltJG4U9l/ql1BBDcu/v2F+eXtZWD9
5fplpCf2e7EuIaMAClz68ZM/vSDsApqF8I8jfihpMs0yNZLmIW/7nFaPk+/8L3NiMuOMMQj4eWfECvSSCmd6SaXs9U9nqJU/zW9msiCSQYPjhaCtb3FyYjOYt5C0W0kt4YtTD44sCfJnnOMnoWe2Cm9vS67M81at
MtwgiJ2zm/ulXQLbgsClWlMZDUsEkaJVlJCn3wNc5CbJIW674fYjZSpxlDRX7f8/GfCOC3oXPTsVP3RxthwdYJCcTFA5QckpAJ7FSeHcmpUfrwExKmHpGxA1EZUOMmI2FWzMZVCjx1MrnxQ0Dbljn1FAJWVHSN8o
4XSPMO9ZJiLIqQ67kqB7AcjL8leLLUWU0/7ZqsAeiTXepQLAokQw3OBpIackFGcvbFHzkmqzTVy3uA52gMMgJwOPjM9TSr+Tm0+p2ux28StR+S5Y2WUzaC5WnBsO+2kOV44BR1ZSVpZQ8SJVoMS2mOLk1vKk91ey
upk3hTZ6V3ChoCwxeKYvFbcoJEt8Untt73BsD2qcAaXyl3DzGc/viQQaDx7SF3/Lp+fYL0uQy/BqZ0CGVZjaLFlq7ZLxqxR5hmq7e0Bs9d5BsHnIP893US6JnC3FEXVlOvLM9RCz6c2au0Dxp0frqxH2K+N/Fdup
jfZ0zZT7JWATlJjq1M+VRr8m8Hd96YNluL6TzYPHqObaqcrykBBPRom+k9fXbYPI43a4eixWD0sgYOVHuChf1hdy5eodVXLYh0cJWlnYZjiszVe082RBCbtUOqArsq2TZBHFQBRvNtzOtLDyfUxGgcQpusm+GE3Y
JoNtofeFWsfmIL4l8UtvvDDfXk6NTxUPpX/4eaxPHEJDnVlt8MvXOgk87s30rz9GmjFjU1WEwrFM81MLilNNwoRrmu7zdIvGBElh3tD7djNTnrSYqZUG7tbMEn1ZflnpkWNeXkYVoqdPmk0CoAmSfLyUSCUqmRXG
67y/Kf53NqY40OgFgSftdLEd41BkfATATFXgkSlfTCp2uwsHumXfUxMaJ4TLxUwT1+fO0Y3u1db1AwzXoyoAA4HP9FrN/oQSiEy2sYX//AsCeyGp7gRGRqdQGQoc8qc8Q2W1uUwhIGzEAkWbaq22EtQAzXDDjobU
9BpzRoDCMJU5YMCnS/Bu1JRPXFEG1W4qO19DprUqkVERDk9pTtrMTUHKbsATkxY9k1l1d1qz9Zjt849CaOLNguGgd1/DUqlTFp1gRup3Ij/biil3BxTPM20eI5pyYUA73VaaxrQ3B1vqqDHEeVcEYgHzL5gUVSYQ
661frxZB41BOJZxVT9N9Pd53FmGK9MUKjlPBWi/7BG/LK6rsLjEuL1VODOqFPd3SfFaY4pJImZJHJZp+LeBBBY+xcsLUFiESMAXWYRnlD9db+8HRDWDFrE59phDKPlg9rDy7k1/r39CmW2yB8dCu2St0TrO22DEp
7H+WMcYDbMTbnKYTfNtvyxhIFQ0eMWJQGh4V4YQcImZMtNuAYpqP2QDzionRnD60IABmDubpSb73r0L/GIp1S0WqZb9SXs72JAft0EuDdtbd4E/YKPFAMnAGlIqGi6aXq4fPU7mAOkSl7A8IOyM87homDyfJ75uF
sVCoGqHM7yb62DFvV/mPk1xAkISeiQOZzhDt74m8ix4T0uda0mjaoCVKS3Iy+n79eNMSnztuQGrD+5ggI0rWDxTd1Vwb00aF+kh/nTfe/bdpW7LsSHvTpSAZ2/Soy6oNr7ybm4dDWO9S5mrfcDMgr3OXZizih56+
tO8ppiYes29KBnsS+L/gxELFQUdxDeyBVsaPgOkhvDeIbPBK9r1r4mUSXd+gnZYqpmsqwlVfafjidyH41oiETvRy3BQIBHFmCHSGhokIPNlIuISdoyiJrBLKdwTZa/4BKMiSTTYQpfraPuG+5hlgoJQ2TgDf14sE
fIRJXwMY7Vl4iJSfXv9qUniQoM42ixtikhMX2BniWcbhoJnc0XKBtFy2rI9dOZRlHLDn1bnSjBRKtTlcBeg3B0KVWVRKMVHJTNKwehHneymt2Jr0VcG7Y78JSoWlgU6lZld2YemHHqlVNVbQgIt0ENA/Y4wkadpi
KjaXqA52hJtG3jWzMyC5DNYPxNzRR7XLjj1/LbWYRW2gf4GoHWK/PH68qxccyYYi8NtmQIa0xwUKoLrzqMl7rVeVL30g2X9s93ukA5HXZQ1BkjY2R9iumntuT7/0f5WhFDO3Scb2X++mRFeu6pjM5FwrXCCWs12d
R0kPaQ9m+uRTXZ2b9GgrrSrpDC62JkBGEiaHmB/tuEiRNhmpTQEW/RNabzu6My8GfaYSHLdS+MSZZ0/bvbmJvHaenvLR5CQmlg2f4NCkr67551SVTiXY4COMipJ5bZFG8c8RQvYyro6GtnEBEffZdIVv27Gn//Nv
J4m14Saq/e1HqjIZDb9C7fntehJZP1/1EOkLk2HrEjmMXnsfMg4T2r1+PSiAskU5W81ytYd+zYmjmVkBSsJRgpfxdLs5Jcwrjs8Qk7YsXq+Ujgghwsgft267ia6zUxEPkS0L+7CHwpDZSajqqZJdHMRSK51PXg7r
zomNDtSUju4IuNY0yxHHdXrXYiukXz7Q1kTFii/Fl4Q1Yg91aLC1StBJmhgf7aRIm1XWUebfPywkklrZQO4DN2gk69bSaDLe6FKGcsgeZWGPwTIcxu44+oCdnk+4sjKxvbpk29dK6EydpqeA1GY1OxtSvAhCI71t
tt5hOSg5+4DH5VWuBFnQyAfU/BwvykbwK7uqDjOPCEofyAKyvDvSqjgOiuOq6/PRdraPoW2x9wTF72hSePUQFWS1YiVF4XlsVv1SRxZ6CWgPcdhhlVwqaJTshFCzSiBEL1MfPy9C2FQTZqm2L1Q3YttIOF2qeIsv
yhvPXK5QZfc2BjGy1Dp4TC4exgflAX1LmXqlJeI8YXLh2hyEJ7acl/s/z18Z0DffbrFvDnoA7iwaa4hFwQzCFGTG4cnniTnjhiNmUaV0DO+UNgPYFx0KxvKp++n0IqcgHl6uoH+JiJ0fWnpC1NlqhJI5m7buIhMF
J8EV9T0ok4xrkVhJoBeAwDZ1X5iQF5MF0Xk5DMZ85Zp9SiraOgBAYnhYSRYGwZ0A8RkF2xtprd3gGMOh2PulsWKb+3Rw/FiW1y/ZjJc5DlN4hAIBGkkXyXMiepnt53tlzabWG1kgEgB+UGYvZWr8oG7MT2nJpaoj
YVdmcmMXNi2CrrgxWwxQ9jglJtEmykJt3DLS+JW4NN4gD2QJLQFmoHmKbRbCWWRhWySMlbQX+cMSQtdnigbqO9jTLuXLBjt//aM60rpGyu+Hkun3c1dd2Wg2vnQeuwj8CJPzaLRayQnb/iZF7a+JKsQp3FQI6nCC
pSZf4gukdBAKVUXHxtcWSvcqVnRqcq87R2j2v//zFmEb/JuQ8cZRQJAaixVoDLV6TtT5l7Kbc7JJQjeXmdTg2T6cFJXnKw2XW97eKTP4cjI5bCNPiSgazNotHNFNrRFqStv/CoxoDFWhrYstWe8N6f2k3+3VTpbx
YDN/DtXGO+7zkY7kHuWpwC1EjPCug91uRoAiLz+IsAjHsuDH4ilLnS/MAGHJ9ttGOUt2t+VuJ1ABgl65sVXpbkZjo9gbKEQJFm6lMIYzLh7GcnTacZp+KSNCAikzj9H1DpILdsu7cLYJLwWnouScSNk1YlAXYBjo
YQIDiWYox6NkXWlmXuzvdG67AKo8Rj6FNAfwbAtIbQ7z1jxXF3CkCcThFFGO2FZ3YHqUEFsIKR9QTZoSs1TJ/piVAqI7pZzpd+ZEg+72sxgpTSZCTEXAhlgDK48fftsv8OApuEMghI6u3lXCOGYNggRjJSpGiwP+
FemIG59qQ42cOaciMvGs2iIR61MC4DrxZcbkvUJ2iySPLiZuYfJb1H4GeXjsCENrcoud8Ocl9VpBXIZqh9uET5p97tye5F1kczVYtEN6IfyJJSKfsJ4LI9d9ngk1NWG9+JOiwmQ4Ym/tBTgPpwqLyiOKVaVWEzyw
DLZjRl1aKcitS5Dwl8MzL9q397GsChx1BhbP5i7mxJ2Ahq/awy5LUlG7BHGpkkqbBIhvtHdf6yVqjPzsMblvSuj4aKqfvVvcsED2psgHSeLgtSnKU5vGB0pK7THbTwl+AQsaISuDumdgOiEE3k24CI6+CnOQLqr2
FjJpDuMaHQ1REKyPBzuzAFh5+rO01qrsV19jkcP7VT40uGnJWYpRC1pUyBaV5D3HaGKzGFymuYlSZcijr0LT0XMKik1PW5k/Bpf0pX57PBhIsXv4vnw0Y9FZ6/KY1g/2eS1tsq6upOxr83Klv48hCShaMmqTlUHs
TGDNxdjtpHVGdQj8poVKvlyLbMO8JF8QqtRUE/Etv2w7NSYGhMyoMq3MIBFLbRYx8bwTrywMOl2UZuyZePuBGuNTYBcTXha5CkWddRvmgHFUJdR0cyofqpBId/pu28JerXULZksB0QFDskirZDUXnOdUjrUZiaXK
LxToXCWzCgL0FDJ4YjQFxmn4yRJ1VGjx4n7y+UyOL03TpYZkhjn/ze4prdk+Mw+Rg3v4kejiNKb8oTJqIot/rVtENjFxdm2iF/PGQvDwTSifYXYa50rW0JKyBSGOFJ1qOEoEERC9xMZqOf4CBQlM0ScLWxp/J5C1
SKToxgzsn3croE1642jYom1u+glo7YsUJo/xhJMpw+WHnkk/2nVTgrgIR/x9QKyg5aqQ5S8xi/yoXL7Kx7hVPjO6b5Olts21WCSny8TNTvT7M3yrpx0WIT3koii3OZ4Psd0aKu0mURT1h/89a25nvJ+RFmXx28ek
676M7KZs7KFaF0kcErQZSKDB+zJtAKdF0wTgU10I0DH2um4tDUnllB/YiUSpmh3iHlPHnE0JuoeNpR3W+5gguDCgIhGQltcr2nNIlDdK7sAC9YaHMzuQlqR6gIK2UmJTyQA5EPyh7KqGYuKNgEoIPHcKxNvEPFK4
Wd2pRoyWrUupH5y5L+gfducaUnovY6DmZbHrCQ3jZAtwoYImwJQ0iVDWV/mzY5yu8+U4AtBXzFsr2jhyNqio+W73DElddOdcNMk0dE3rNsBGpe4YMcL0Gi/MInp2StEETN+S8qIkWnG74rUKQMGyKmJEyZFultSh
JNVhCTjwGCyVzgJOnN+Sl185FL4j9WY0uTv8tipPxEmPJjICIInZzx6DEmYmU21s9szy4a3IZHETbzc2EGu5/X3blwMCMftZOoTs5g+zj/9YvruVAIjmaTlqpR1QXAchm5Xlko2mR5uo88FqT5rR0bd8Xgu5zKsk
zGaH2yDcvH0hJWSU/1jAsA0KGj1IbrRIZdpL86UU17ugVVllH5squUkD+ZpB3iO1YUh26YwK2uKtMsR5ABf4lOGcJv9hApaeA0LMU+ZIAd+iGkITtQ0uOS3TPywxEcYUaQZppoZowGYkjn7PoOqyNuwCe++0SWDS
C8IrTNqWOZOjQw8eHf341Glc4Oha3yqZqGpgxrBw4vGOD5aQ2zmnFhVirQdZQmTyTJUPhsRpk0z3KMnav0NCJ5dmFRrnGcni3XW0TMrWaw0nsBkeZPtxYMl1gVD2H4LW/ovMdKe3Q7Na8uK7ZAEkHM9XKb0+g5Kk
byKuiSqrj5yHxF0pvAgf1FeAEFx58vPivxyeDJ6YRnNXFT4oGE9LJL+i3z9LdG59l8RCmGpkC873DQsEr9prtt5WCxU1g5FVAYVo/iFiGvoUzWGkhjQgCou015C99k+sM8KkOxhEhnTa7Rg+iWYalKEYjtMl98mp
Au9O65axkBzoycxsOL2Tv6vNnbi9xETcSIjTuGU/OizgkclIcqh31VetUV8CfR3Dhy5b/Yr2kKYTBd+JD7nRvtoHVSdiA5AANv3o29RYy2TXW8dL5ETp5NBbmutuLLAWC8Ify+m0ptyvNj7JUrdI8YgsSgCS2dGZ
PJCiphzRCJMWgkuNybZyiu2NjNJArb1WZRKLKUErp1eBxylwKL4K8VEAO0uCEdpBlQ3+WQUSSciEhYEswhFjf7fUHzCOBU3z5Y/oXLmuybiEtAA0SLJh1vErm+WzRPkEMsR1cQ/4sDBb64LoZAX9babATasyvm5T
mLeWdEC3F6/va4BhhwYFx31Y90WJwy6I4RIq5xw9Xe/CMfBq5Xzd/lLtr7O/40AOSzFaJy8arzK5N61Uty3Mxbqyp3pMONkCXViWcCNI+628fpKIUl4bvMHp/Yhid/mKe398U86+6o+XpVTlbWfqomSQgDzEPC5W
4MYch69C3LivfJ/flRVc6w8Js/HiI/vs4+1lkgFnphaBzgyYUQOKV0XY97PLeryVapq09m5aykxYuMKMTxKjH899ZLZYdwmi+ib6GQthGpvSMC/YDxRhPaj5g/QAPo3c5a81OOliwOFREShqcLKSA0bEwE1a/z4J
+AriXY04VFzGXzJqioDOVl0CR4JFf1A0OuU49MSJFW74K5XJB1VfHc3sEDvAQ3bioQK9UVzKzMyE/rsNvSlazP+PZJCh/bKfbbz7Yl1Dva9eEypS6/3S/Z0oElbOqBhCmPQIs1O4QwwujITMEBNXnzbLTy3dT5Hq
8UrLF7z7TwdgSM3MKGpPWIDlmrNu723Fo5sZ0SvyB4xedxLFXSHf3q34Kn262aFL6e94enrFT11uQa6reG4lo5pwh/Z7rVmslm/I1bz1rxFDltslHIR+IUYW2BVzqwd3YCGGV2khkezEjoQnx/rBPDHZrVzcXub1
AplcTnyhol1jNq3/To4PWhBo/qfx97+3AkV7183czruW4d92i3I6F+jwKWODz0VhB1vKdJlc4JMghm1M9WP7y/KsPRTFczDtZKoOlY04N/rEyYMN2b51wERwkuaRMAnoJATRu1zV9R4UKk0suGXeVGibsjVav/vq
+Io/gn2WoCrDBVHfOtjPoyAvQFurBV3SvLvj6hvLFF0XbB4+/HqlKqk0etepj9f/CA9+0Nay6hHGvi0vXP9KdDsDOORyEEhJKAu+F9eTxv/RjRlsXZTyo2x8rZtUT6IbCgsTEfLdo1u8K+WLq57dttqh6t72t9SC
5ekceDuwdEoXK1KQVpLUhnzrlP2OSnv6simPFk47OG9GeP70HCwtGuxev0Yj4PmRDByLSP/im2rhC7iTi88tMtHG1/dy6k7S/G7dkTBfjnEuPz6OEbKmT7p9rD/ZVAPh1ri5DadlyLWAgtN1WACjlUhQBQqlYV1K
shEeDqDmGJJVrvK52GOrS/KTuBjvg1ozuBYFzwIIfRZbIgSberv+iBJZd8U8zrrmpRO9thb/F4wXfKCDR4MWEQ5HmOMCM6Tnni+lMDddQL/Cjftno2cP6Xq43C3IyV7WViLy7oPtP/+9+2Dj5P2CuSoXxAcWJ4cn
zQO1Oe8PJ37WtSB3QoyWBVeX+lpNgyMSfZB7zvQXgtHRsN9m9+qi9Dch/4oeS3PNyD0/b+Ywx2Fh9Os6LAVXo+XAII9U0a3FVhhDvPIPA/UXHXE6I69wFoQvS9fbW6dEiNeg/4udWmKMR1PHAEhT0VXs3EHqVGKT
MvCkSCj4ws382XYKtX58RK0H8BtsBJYwJ0MAYk40BgeVFM8rquEQbrhLDFgObUEyjKLAbqPQULkYwUGrQW+pQ207+rLbwRh0hurAK51ozxExoFMk23goWXhEbpjfvnj+GNaVXcnnY5KLvfw3q3Ftxz/IPtJKMvFU
n9SgkRJ1GlCiVwMbAzqabq6pOij9tWGsyUH1A51v/pNV9NsyYMkj7UcZjVSPx+P98C/jMQwCSp93dxWrzFQoo5OoVpuABwHbyVFCAxcD2VtddLoQODEernxAqkxfL2TEZtVtvyaASyRSrAp3plvOKBiLZJygJyBJ
kS7p+GiNaeZuCk7gFiVMvnb8tuAhU/K8CpCQFJE40nPXepY/40GT67h60nqhZ/VUwlrNTCnik6BObWEXOzfieHLY3c4HvitdLLP8E5AUrkSLYY5+T43SIRL8LC0c5fwKB7LE/mfXZyLujYipp+ktWgZYgBvE5uAi
5ib1oIGbRoTDTcTd6S7+vl4XiwmzQT9krby1WS9lJdii/edaYAe46AniKdSEkPkc106pc0niQGuilZOXv34c6lr1UjvjXDx9O2fbJcSmC5v/jP5e7S8QItVYreVW+SgnlZCg+hZBikaNygyumEC1A0B4AEtQkjEI
u06ZnqY/aTD2OptLMP9zAqzQKliYFs+sQD7te6aE1zt8LXmJFp0gI9TjYwxZc6EaOWXkJNm4QKd+dLzQ+UVaUdXGfc5mrFgSNclTx4zcNZNgBcoTOUWlkhIjs7oG947DxaeuJvGE5EI8i3Y+eNGSFqqMipBBZmPC
FUUr8nLEweWBvfUra1UjdM6OMQIfcbB7s+TQJn3ci5FndVxWQ7ZydqGdFPucv2yJbYFKDziYoPQov2uriiZWJj4j0JRqAg1PpA54PASfnRN6Fz4BnrgvME9gZlO46EsaoUi+xZ3b4by6jg0K24x+IYa29zR98nHP
UV5nrH4gIRK5XiVZn5hoDCF6WD3GvIZvT0AUj6w+SOIixo2SoiDdhP4fcDKjlLxZ2FA0fCItCC9H8DaOLLXoQM/h3jtwX+sJPlrZwGGdiHojyNs3RgDQVAfFbuFBLyRDzlAzFTHO1SXk+IuEc+pYVTvbWUO1NTgI
6qJrTWZomABLJERt1I+ekMWCuf6M4w/qhITOQckb/aoycOk81GMHAsrgfqo/4ehAGAza/k4j4tKHDSKc59BEPh5FW/2eWkDkY4lrrNH1YSRPG58MuAIS1DHNw/Fzj06/iDdsryAp7vmw+2TVRRZkyRl5bTvqtlIx
x3fuWVciVMtBlln/zD1nb19qymno98WGDQmSYEKvk5+/ruMHA0SOErLfPTV2Npd/47s6dVCkIBwsRsIY8hKK2cuQenGlNcsdpfoB7YQesrPsEDADkB93n3UPFGZCwbDMthSV2rcNDjudHqvPxenqIiO7LuTBhkif
kfmiVTvHrCo2ckJ4YeclzixYcHn9iZ0JJb/XC4O4PhhDS5Go+LCiWo/MaYIUQ/NKIz56uggkzEBHQCFcECDP2+fBgBGiyDWFSY+SbTlkjzqMCOXX0QJf+aUh76O8xCU9CxPVauF4Mrc0Zh6qJZcC5qGAKKuLByoK
WiRtacBGNumesKCgCFP+v9oferlst9qjJxScbNI/1U5ScMIUT864O4R6SOjCPM3pbGaCszGZWDoLZfGQO4TuZ5u9wBc4i3hGc7vxyRlecovvL9/O7yWZC4unoPV0K44erseESgyU52A1pM6LCTnXVAOyBc1/9Cvr
8DHkcGHpxRytheRKCVT7FcPnddWFtZpXA4A+xhzfyE0/zGw5B5YU3t2OL45dlq9Ee9fQL6TCoGCKqYto7viQQUuIjvyn7ZlN4k0Vy0y2sUpIGgowugn18ZfmzATN+fZSCbimLXrKibOiloPc828dfFTTEioeDEwZ
sYJCyCeZi9h5ja5P/bg2eR+kz5e7xJDOw4voYD56InwfEPj0dsEDsaBH34d/k/lOfDa5rgpfuUqpj7HUtVEOjOAdhvv04v6poedYBve0r+LGr6RRhzLOWlailqlaNT80H8llB39N+o9SRuqQy+IdbKLpa6nSvdeM
vSLh1Rvh+sjtSYPB1/Gn4qyQGxOU1H5bS37GPUbqqI5jL45qxAvxQTKmaQ4o9lP5Gm9yDOZ1TJVbqQgcQR3qgTV23gFPhxumlyTv0i/M3J6t6BpGCMqrAnqOhuaxT4dpxBk2U+sSdB+SR8ocuXjafZDRfN61F96Q
AjpjSeYx56CUYxhBMqZBbOicYlISk/kLUrh9XaJ5Ba+lBFn4vICTJEiT6DzqpqjBbTPqCFWy/Y07xtX5s+d5a+e9dzCo+LNNBLIl9+rchJ0m5/rbVJITUXLtgH+k60fW0pKYEiyn4WWZ3fxOlaDjzRlves24qPj+
rHdyg6a+yybOXWIuUEVkTRB8TCEEgy/TxXi3d+ZphNleVujeOQEWQDU3fIjInIuKzn6yZL1JvolkYmTIvQF/JScuMQiCdpIijPow6SrGjFL3NaHvHBXqwkk17bRDgiQWsepX4WskgbvJW7hvC9eyy+r765LbK7Ia
druRaWtnv1+UT3o1haHbk/TKpIBZjQHibR97gI4oMCW5kWIqmz2Z1olf2ztK5ydFJpjjg+Ctuw8aibpcGDeVBn+pAay8GI6piXd0wAOmWVpmZZJ3TwcF2MPp8AR1OQxXIxuFnIJDYCHk7bTdmgUdGQs6SUCVJV9m
AjbVmXYCSFt0kwql53IrVOsXyXUMwpPRGxU5sS9Y3x+gnM40l8Cd8LM8uYeLfv5boTG7dWYeKgUeVFt/tvsWnq1Z3wVW2Y3YSeCPYP0xcl982Zo0dfx6oieoy/xZL9ZmgIZy5pqlxRsooLhU067VAb5XBk39QtKk
h7cLlbPoYz8ZhuxBhuDmZ9g56ngn8Pl9RS5Rj+ia7qpQ8aDwy5aLmj9wnGArQei2j+bEr7qhcaLx/dNlljArM5wKMnnOPB2gFX0kql89KvbcRmuF2jQo+GMS2wglxJ6hKYUDAFzmTiVIBseaFtd6ZiqpY5f29Cv+
/I3cSR9pGCkWmcKaKx6BTqDSNgkYk6g+fzj/yHA+BWo+aUipel3I5NS13UUvTA+SM/kgubimVTwi+HFD42uNrANjDrxc21HnAsV17w9lPAcsFgMRj7rN2Bt/bTRAfdy85AVgHPblyLG20gFOEJH8NOzBvSkIiAea
01Nekyj0ZZYgBPfb9z5tgQOUt7Yv/m0+yADzgMAhM+7KwQwztNOWhTVnIFO0LRger4AXstH19UauMmiFw0CtQramBoGGa18GJS8YxwB+3BpXde8NhcKZ1nRoquILASP/0dvG8C47/Vygg2SQV0oaVk8kI2uuoBw3
+Puq42uPwfHjV8JKAdbJBHSmJnJElTlAtMlwXSsA4l/HNogM/0DeLHoEXa/Rnm537lUgKha0XxMIeYXXaUUIkkzpLUdxJCfsNQ2EjSQ7mncr8cusET2aFjNTeZ47J2Jc3Cj1lCtQz0p2lA58PzQDHUIlFVfXsbE4
zZcXZA9fLLMRZqNNa+7Bkycbx4FwBKOkOKIQdaIWAF5xXpPrNhd0kkApA/JVIIYZ6RwGhfmZrpxBUviMmdd5EWfbNwsoeydwcOwPnmnXMCPCSpR5XDmSFLqLAseIcaRcHJEJUYsheKqhSSG72D5rCvJizhqFV8yy
Xo7j3ZbeqY+Kisdm475Gtd4SrAV5ncyRaYcZ7O3D3A453w0Soza/q4c6Pzp0kCx8LZN+/XfPBGuzU0xR583+kD7XPO07Qb+hC4c+uNOTynX7jc3iLMfJHY33E39zbUYqt8s8WhSMguA/V2+qIvpLlMYZ7SMjDlNj
U4UKBVqEMV9tJRbhIm14NbDWA/Z4k0cl61cABdJVvoENUDaO4w9+hlS/TeNyQwXtKzmXIB5zaeXNz+DQd3jqhK4yXnUhkrOgxaTG1P1E+tSV/1aG2D7nRNIR0/X7dRGGGO61bxfwn2rEoSxWftgfXGOJEqZmYZOv
8EsGCFRbwSrA2C8CKtXtgK60VC+xvfZBHrR0ZUbQKZqH8m2Zl/IViuwrlmyffcXihaquut+0IJxfbUVeJcYnJy1x3ygmn6RFOrntgHTwkskh/vJhhc1wPfbHk9K8+VdTblLXxxJTF9NCGsRM+S/OM7FmY6mxHF69
gpCkqcBAsYQpiZ4Er89MZOl1DLy37UsM9shzcOKMrJ0xbgApyf2TKmpkACIKlICcdVd+o+Y8biMWRt3WkwLz0xsnamw2Tw/Q4PjDVT4stHfLnsY7Uz/OgGUMAIKGGCIljek/itQR9CANslVQjSFS1qD4g5zAEyUN
TD9Ijq5XaaD7IQ63KRBmloWLTMpJW6XjRRPgi2QHUAFPVGok54HSPGE9ycNqEFUiVqkhnEeFPHSZjjDEOyFvw6uYiqZfO5g4Kswbs1qOkQTyigH3AkYwpeelRt5CgfwSzJtBb6DNGxLYyk7ejF85OjWcyXaKJkgc
qTnniEzx/ohJyhSFGfsXHV2CzjydTf/GAGCI6w+Vwbg1ymgmw4v6PZPfzjR7JN/2wvy9eCn0JK3o9XhEME/G+Iq64gn+/XfMDClJyZvCQJv9nu1SBEx3ldZ1INv8e29/H9BXi+k6IZeycU7S53DfheQLUqfXYlGo
PGLs9agLM1NEq8bpft33r1JBKFqvBGRU3TGKzx0jQZS0IPnxKQ0VjXvCuh5Y4w7oZo1miJC4EbdnBOiiqLnDviwhnW4Zp4kUxnQfZvbOxBsBz0VV/bbmDV97xZU6QhxkMyEwT65BJeuBqxdYjhJCicRSFBs/eGrR
1asaPj/by9btjmzDbf6Ei4x+fDalABg21VwqQN0AawvWEyfhHs+Pxx+F4tWcxNaX6zUuBuWdZvMqi6o9+D78m8jziF/myCRaiPPujiFCqJSJllKU3ptipccfqdqZAyKlej32Gd9om858WVfd2hbsgLBD2UAGFEDH
2/E1ov0P8stcaLZhScpuYeYnm4hbsKRGtKaLCFguZBZ90hR9CujM3NPVDJBWmX4wgGHjk5OD587f+GHN+Zi/B/fKBEY91zinjSEly0yZjRVHhWqsjN0BxQbGS7ifE5hrpK1Naq3cuhkOBQ4gFNelj+mu4cb8LtBR
M2RChqRlFoIjrnuL9yL3Ai+VAFILr3xisgPF+mp0qQ5vbJp6VHWM9FqVjBQEQCjtPBZtSRXYCYExmx3hDlDyxWmB68ULyV8pUViTidQHLsYFX+K1YBybG5dSqkIDrPpmvFGdKOftvJkzGfSnwQZp/Ncfz1ff/8eC
NPdgTu781LqHfSOaNNRnJdM9nY467LTXp5F9i5Pg9gbmIR7W7EAe1nUlT7BCwpn1bwXnIhk7XUBEo73L465Z69kZtoeA0Cb4BBKZ60BIa7Z5MKB2g8KbgiUfB+gPDKTxzYvQRNTo7nvaf8pYfaToVBC+E28SArEt
mcoIc5DupllSq8pWtqRoEY//b1/CqY2tizRT/CoSXOhmYqiieKoVFw8SmE8/iSja9f/hCHESK/LSuJ9OOmP5Pu09NQyCGDiGoXBuMAfIcQg6pQ6ZnVxpDHI/BzBghhyOQbTmAKCKg55ektoyTBxbOQ4AJTfyEPbf
08EhNq/3pEnkf+bhNcxB838GvGiY5P9nHLi4QfAFbiUce2vz8EHwCO5gBk++MU+8Zgkmvh3EIS8qMpdNk17gaqgQ2QkFCSPxNRJbYzRb0QCybKItA9AHU4DcJffdvwGQDlIg1jCGYRgyWb/ThhYyRvL7xUzvrc/5
piEGeAmMIm5dI9jXGI6HE6+tNfjagluQQndpgyDktQHQJdtgyGNtaMB7oxqaODPcepiJ8pkBjZiW6MszsbwI8PkAqbC54R5g094GYzFap4erMfjoQJ7Rj2GgSLNBDDxch4Ni18oM1Fl5mo1wPcTaoaFNtSKDRdYt
fv3KZUf+QBjm7X75MNLY9HUDjcatYk4IKN8J9RSaNgAsVASzQiuOwYfFzjzGlDbILufKASyGGDe3fpYhvUPq/SAIjqRwi1vKIBDi+QQ2Ul2ghprxpxyGlxhVUpLHwk3E5F+FsnELwWuFClwt2QcrB7+bW/9U/O3K
Y1V2mwppl70qIMYg/XhiaOGn7aOvMhAyIrDVcBFLwHqscXPF4sxfaH+OrncaKbv52V+aIGhLkRJi6kV8lhzKUBrJ8g5AWMgN01ZOnDdhWkgWz5YiY5AirD1XGv9Bo+KgE524q20f3W0QGAvPMyAgsbcgo1qbde0e
4pA4i7fbxwjdJfzFUIfHtZ3dQxsS0Y1/2bTwJ1H8iXbCnCQ+4/Lx/L2tVhUkKoFJk4eoUHhuXgsinshOHCF717BGNnxyEkugaeDqY2W8qQ4eryEie+IvD6kjCHcCIcWaxkXfsa1CVCJXDXBO4c2VZkWyqs3pOqnR
rFhxya4JGj/SpUUy3RtVbPYrLc6XKk0nMtta9jQtuGYYjCq2lbErSOa2JiCnrQZUJQ1JlaZY0yygdBVC2LESzX+KLuV9t8wzDeUSESwHnPgpdVNkWMvUZf1v4/LoV7EY54Dxy3gwTTby7nnVQukhkj4sVdbhWYxR
smbAt627GJTD/QIaLRCcQxKZfmGS0GTg5W5RRjtJZFLkzdvpFEUiNkCDBhlUp4vIh9W5A6068utpCxUgi4x2QuYb2cYMUaZ2c6VzaCBT8m27KkJHEiA3n4NNs14ZWTxZtdF3Os8m8Hp3/30f4PeU5hxAyIwHv0c5
/1wyMpChL8tOYaNBmbcUckCilcx+Nu9N0n6RvRs2EIKoHLGZQ3X+4yqCe3JSOvOK2lSmEDwohNfAdjgwuW25UBSGS3SkZo21jyHVcD9PvZ67glRSZGPei1OkASyvnvoIepahuLXApS13ZZW4LCEGemZLC0HdkwK6
/8oHAol2RshGM1QDWCk6p5h0WDBDYkZmsgOCO8RCunBrxDORehQxd6/RgmHJnOXEA6h7h/XVTyMnQq5kokyQDwJuDL86Wt1T8Bn5TPX5XGBdTIRvMFDk3QiysszvkDaC9KVkdun8xo5aQH6qPEC9i3PsGn4YlUK8
PdKIObl5hnCzbaZDvlAQBkObF2gmhQKBuW2UQGo4RaeQqQSnxuYoEWdoSGJ185a7WuQy7lcYqeNdn6HrAKHSuRUy6nq9CmwFy8guqVtu9SULVI8le9KLQtNTo7YwQXMFbV1qO/SucKGFEEaYaF5GJMW/nQnPskzi
K0aqoKOnTJy9Ccw1sQWlfxPcFZXhImg++Y+tGmXsz9fmL4CvlPZmuJ4nLZG6K1OEURWjzaFoS9euOKoj50+bpbZ6s0p97sFB/FSrqxpDr8bixOFX7zT7+Ibw4FFSoHVtaB7kePj1M9h3DGkloXKFQV3KNX0vsKCD
Y8kgm1Rs2SYXjuoICFQZoXkCcmcUzzxf5Lv2VI1Sm2kezgHxS95zVB4bj5WdJ0n3AK7d6BqdnV0mISNoA+k0fXb49cK0fiW9vCjX6vhfKZAeY4E3IS3PsD/V0zVyvIaim7/O88VmvXSFlKmlMylCceZVhAEzm70M
OjxAAY0ytKw35xXMuu26r8IGF+REhx+mlZ//XvBpFnwF8jYbmEJ752kJcGXOEbMw8U7d7tSiQ/iiRWtcKQo5YN1q6ii0XOhJ7HQBSS6ySoVEKg2BI96IpXH11E6NiKyKCDtA3VZJXSMysVJq3gNukxs08Bn4JzVv
yYP3un0eD6pv69BUG7hS4P+PJszPiDGk5wImKVo8OL9iU9ulIH2bO9VPCJ8Euj/b+VTzsDmgWObjjh4oblqJBWiNdBqWbJLHGjwBEIgXKRKl16tpGM5yUGFb23lqFGMwxaJND6F0sZinpkvLfnMuxmuPjb/VQ/dq
ZYkcEX0zYuqfBGsobJ4rPndUAHwqnQfpupoxNzCNuV6j2YxXbvbjhnInCqfcTFz0qRRqEGEI5N5tt2sM2PRV1VTN4jSzKx0bXd2NOt8yWtMhMvONGk98/0WxiEYC5Z0ua6gxTySe/Fq2ZccPrboejXN1c9qOJhCx
3WWwDfrSgxLc2w/iPYLzsw40+r/LivAvxZzBEVihetXRyoAZ/lHjpkcdgpCS6WuiSMRNr5LZikaxcktL/P9lCkysV9r6pqw48ecjM5U57S4zgFFJVzlpAdaHxweKngXHoCixggKSnvzrAdRuZiGK6QpNII4RCR3M
ror2z2hsS+H8yLpYhcRKrauS8G5mll+PcG9T5msavkZUiTYEWAijgnHhqEWUnTuE2VfBgVSIaO52z7WPxfMD973uH+USc9N0f+e4lufYUAbnwhkBmgT/tdlDlMgIyEKDomOr8Rnybh7tx2x8HC10MK3lQ7eC6Gik
7clm3HfhlFDnCpETKcMCTXJfcSOlxYnuWGckA86D7lqtLC2e+FHe4xmKY03UT863VPhNfVFg/TyG4CWypURU3aoiHEIVJkKmCiy/2SzxBZAXKEH39BLl8+XCsCb2MWQlcgMVtNb6tMZK4CFRPV9+P1d7DX6VU1iE
YldFsQiE4vF5/AtY4T+1tcA7Sbxg3RuSmilFfLFmieyNYk3qCF6GcZ4seWp/mvmnOl8sueMi2yntVwHmKsWkJfZQDOC3INmlWxSOuMTDYuxgbt1TDsvzR/6I9NjaayysVPWhKf29c7e3hJ8VReZlal3eijHKwUdP
0xYm0gUlvmur89LgpxvPrvuj355jMJglEaR20F6UbLUZU2ED/0c3m5fArQaplNZNplzDDn6d4Y/n3/rB8woA2o6GE7BuMpCRaUkkq3qRsf0ZjxP3P8SFmClxYoMpZpx7yOuRlRQhOVOCNk5J0uPRymZejj4icmVT
S2tAYVo0j+9JECHuUdWAP5+9sYS/tD7VWrpszhC8NXIwY//MBQh1BT9YZgFY+IPmeI+QMUCAKO+KScTY43sSdnh0QAIzTq8qz1oGyl4QG0KCcnIFsNt5xx902JyV7DUlQp8oBbIQLrOGdV42upeKEX4qg8MZcl6q
ALlPWgbUu5M0elPQTcWwZ4z6USM3HeaurI8WWaRKopBuoq7jV88VWUZkJzHTCctOH8NkqDQq+1nobh5FPBuZbjPnSKgQRUKoCJDwPd2e4RVF4BtQ/O2w4BAGmZO3HEvKu2VXbBspHXMt1rQ3WhBM6Umkgx9j6ZkN
GTpLJSJFfZYq9jeR7jtAzmcqicMq76PKcxJr9g3trzFMxE3QCkH5p7eoPPcRV1zABtLeLa7U23Y0wBPvgtg5V1rY8TqoSDXwYa4Dc4h7JmUFnsRMk+Eo+jbyBvVb7VwKDjPDwIF9beewyRmgeMjohjS/qMGWFb3R
LK/U5xm7U1+5SUBeLvaRkE764jH0b9con3kvRJwxoKvhf/JDNCJ2BZHNobluN1EpFOldimvwLLwh4vnUKOy9vtWvw7SLKt5l2DmZAAJYyduHVrpX0NvvuYcFUqmBJyXFYheL77Lfi/sbuOicHujSkCk8JH715YG3
9hzcUZGzmzMMqRSjVelBa9jfH9LyPBn6Zn1kzhzm4HLgr2K3AA00myq2U9XU0LWcJW6uMVFKr7DOz99RXKyDhi0p5wozdgSVYQLAfn27oki681YqXObhThCj6xRSBegcJ7Ak+M833f8sFvTA/ZWNvyohHhY6FK+W
Cfysx8UjdQSKJbjOIPjb/hVpk+612HwEKPh2yKbM4vM7NW82By2Eefjqc/MbHla4KpbeqWT/ZY7zQS5JEUcY1tuy6hfYVvKYbhqlGd8s/OKr+dqrLCiMVU46AXlVGVQX5Z2OrNDsllRARM7jDnGt8D+d1vYvWqoD
BVCqynqjgb5CJfMqMS2VXrLst8ZPxOpY5/55Ovepf57Of9r4pleXW7OlTo+uYgRZElQQRPkqUxFRj3NZgbgJvZoLr6QwyOy/IvhsYJtCZPJBwlBvtSxpbqCa8zLj6K6axoHAV4A9Si8BsxYPaMxkCO3UjBbv0jpt
s8awOb0/lKWyWSQbi7H07OVxe7v8gMeWYgvBferlgauTmleFNgB0uNpHQuaYdyKfurOTo9lc0lZ06r66gWdXcxeapo0sx0ziy8GpXf/soNOW57KT2AZQbot1GG7sxvU4QW3kMGvNfDl7Rhoh64WVom5tQ3jbQ5DE
rBah9xTWyyme1p+uUWZLuyga5Nc1z0CxxbmulXmTQ5sxNFZWukPKULFlSNauGfw1EOlOHIaFLfn1+BQO0qWEuw5UihUoSSFdxmAtBn/1pLJPqGkdk7MbQ2miaaNh/0Qq6J1qWndAP2LFQpIqM1hJGkhU1XkbEwyQ
n6r8oxW6q2q3jhPYQ6aetAq6OSGbQ3YriTGBTz/jwuOwRaR3o2C3IAR2iHlhL8gbnIovHY/1uuwv/HDrw/W2Z4y2d1ahOY6OMlH1OR8KqmuLIFrg/RkHZCVHD3NchkKfNIU3A1WJMRZKWthZVFgHVSgPKAp0zQcV
UuGnvBsDIBT4mXcQ//syuYJCI8ayLGVdATojEQzlqxoRZeJLTKHYyyD6Aa8rgE0JhYVyo+sTbz71a9PnkPUvr/FjHZqPmfYeMldkoFSXsoGnlS6HtfKaD4FJT449TZ17aEEeRX2z3a5NNs4JXRHtTebSHz2kiaCN
1K4wyR3g0BCv4F/k6U/ZChVqO4tSxoZbyslqHTIBPaeuR4a16wKmSQSaryS2+spVGVfZn7j0xU/n6wU2qw4SmwUZs+SgGuWQP0tArAqTNPUUaCyzep8LnYYMUQNiV7JUVVxkabqQa1kQfobtAwcrdJ1FWzlXxeq0
Xv8kr5eci36VXp1otZFymArnm6KRWR9XYbC041vcw4aybGqCyHRyVU+NBpbCeCqG0CbPygloI88HlwZb3TXbZLQXCXdftbkH1xEFExI1i30g5TIgBHiOgaAiUgeAfAmEQUIEWnFyryo0TIFlHNAuJMECE8szQ16L
6ZeW5lw+V9AhIQmF6EagILOlBSuSxvGpro+xkr0qmR5gQwfCD/h5KgrfVjk7sMe1KgRJlAqWnBuaInuYIN/Ej+KAz2QsD74Nd0TxvBct2l7AGEUUqRChNFEv2sVIz5Q6M42bFMF66p0XERBT1NGIrTfpgVlATGAO
2CpM8x4moJeCM2X+ui0PluVAjlM2RE8RnfWoEJgMvJRyayxRwHaRJWWLJ2ViJKnBz/afq2VpZL9ef1FPIPh66JlbDBzALjl4vnGEW3e7VqeQd71EZyb9VpRWjIjKCRRVVClGCK2fwp93VVY/8bzCn4nGyBBgq/Gs
qbu7+X63iGSKTfAvsZRyK8edD2+A3iPUvmrSkZcB+jBDG7mqMgIRGJUVRc9IvhUBCMi0aFmWPuUYUZ80Mv288tmwjES0jVaUlwDwIr4SkT7qTQFwVQwJxj2gcsUZFWTvBrSv0xAUuXDlCsvcqrsfiYVeZpV7mxF7
n4yyLRf8BC0nayKbRjYDF3p8jY6hKcRknsLsMom4HQZ3LTzO19ts4/yp7SJ1Yqg+sbYD17bR3UYpEtuUb6pbKwXEud8XUOZknqLUO5S62gc3mJutBa9cFnh2TUPbBr32BGcQi0cwEJ47tfccyrauyKUk2gq0H4wX
kuOq1oiHZeQ+nN+uJo68MKq9J7sC85xjDB1WLI6Qs2tAoTOijPdrRYmyHH6oqfuRzGsR3XBWW/TqSl4N9/EDN7o+SIP+nFFmnC6rq6FkkP6te77KuQblOef7e/AerBLdQgcNoEetD2jlYMyVeL2VZpRtiLpV8Tsm
mgCuHy+PP+PBm15QjaQTzFyKC2DpGJZunGbUqFvuiZh0BnV67YIuLhNSZG0dReX6UVHFSFhDLlhEKqfsgdhvPEF89C41Iq7fLdXcd9+kGgVl5Lnq4SMUfUlOnstmhoDoQypTHdGIo+s33rrwCkCjNC2qBE9PZpns
cQ6XnFkynXq6wl+7lIt7ZCUVKJ/GjmNQpU49ZNXBjZPi8fnGAgbMU+FfLr/MofzYQhkkcomKy01XOUlacYfCzslh3MO5pl3cPBcWNc5lcqIxO8LOTJWS+Qy++oU2sx0ZNpz7ZKf6Z/TX+lj9o109s1tanUSiw+og
QjJz0wMHb32dM5Nh7Wu1H+n44m7UmTbv6r5eay1PMccZ+2y4EO6vwvHHGCcZr8o8BxOns1EUOpiHlFhEPP9JJPvr1cco204Q4Nt0povCjRUIZO1khFuUKlUWkXkMVnbFgoOy2UDyOb5XvUteR64iIkPJsFxM+XIb
SptlgDeByevokD7y4nGSqylM/dGF5rS7CMqpt8zKLI+aucNFa1Z86pIPH0unmZs90ikX1ARvNvEXfQInFA3CfUAzQbnEULn9BzS2Ful8AMHnFg5eQmdoDpklp1VTrIiJwenoZgx0SqGNrxp0mjV9UbGeXZ9yBN+3
u0Q+tU8/z81x54jk2uUb24pHfLr545xSpaFB5j8312Lo2xPlyKqVQrGedDUKyoBoM63k5OVbTz5KmS5jfUBhi3Kc3cvQ2LlPH4R51sVVHbxvTv7ouTn1I1VELeG8BR1MkM2lMXSlzcQKVRmZ3NhRagmG4lybCx5V
7bR1RZoBVaCqbwQa3i+b6qXa9b98nSwq+1rY7/JN3Flqs/JyUUYNWVqun2EE/rWTbsqnkzUdys4RIxHUxlKaQwscyEitOlk3xKItmOf32YMvz0h/v51eeGnxcoqBBbXaCUnwXZW0mNRa0tgm60jtATlG7sL960NS
p/dzSuQd7QoZx+GQi52ox8YTdBuFAdJaWw5UiFrPm1Nu7t9ofmwrbMjA3eeToaTT0KKucZ04nffA18FYN5pCR5JYpivWJp0mg3wKIQad2cZ3PFAO2FSOBtCfZBtDs9zRM5QXSXWG4KqcoLE/8FDT65zzYmU38VW7
qyG6eNVrJwWSlE5jRC2OCfYMI1lIh3+4J/IzUAKLjt3PXQKJjjXwbDURpYTug5tq02rQma121QrZp/8usZfP86cFV4ke7ZaYc451E2t9UNyiNlRJcscJqriKegdIZrEZAlCCJARd9B2OmDd7PCCdbVpkWmNSG/0E
Lat0IJOQbwRykoFPyleO/5rHBEQd9+M1zYQPV7RiIrupuZf3HRgCwdgF+4XxVBUlkkMNQ990/2CnkbvhFuB8x9lL5hnslIKk6uEZ+ybRs8/vb4eKrlV+5P6pe9MZv5IedO8QQtFGbcQPwRb/1Ck/oSC29CAiCLSc
zeDP0wWk2VDAMwnX9e5swB3BNg4jYiLnAiKUhwJOFXvKsFX4ubGC5vMH6f4Xv3gynKeZx1K+YOKKhTbvw3gw5p7JmH7LUcfNvivTkWXpQ93kp7waNRXj9hNH38ptZ2wIljvIprir9GLPZeEegFK5Cdc+ZanrZFBw
iBXBWqg8RtVidu3z3tCMUS/3Es+Liaj3yJKq8XP+5NPWcet5nHKn7uFRmspCVQl3tj2aLhMOTkV4n9n1z2e6ywr8Bwk45HfdssFvvVNU6Zqytm/OaqbYJcNUEHD85tuGMn+JoGK7G78aqfvPnVPMT0rUhNDIvX3O
I2AI5eKBLh0q8VZL4xZB9zVGxKOrxDK/8YpW84S0K+vT5Enk4hXgmKU6kP634VdkBMmntTJ7JicLq5Abh5VK/PMkLgkWVMa0iNduc8k2doxWDPP77uslPu8wIFESWJ/gdbjFmZZX3fpdefQiNaOCYQPBX/a8RW6+
HSfXmFY8BoOyN3BnRBlYzpCUt12ZcK2OUXoEl0jcrTxekRyc4+Yx18sO84tFXJWUEW8hJ+g+miU7Tn7jt1No/uzan+1en4QPP7w1UK6TxRBq4Lbun6clf1stHDE3DN6WnOjbg/XK5+RUtpzdwza2hfd9P1ffH4Z1
6Cf8Zy5ljojcZv/WwmtLkMSpTG0ojbChzwHz9bgMIGtp8Hwm26yxUMRv+s8ljSPm+3KWJxHtzBUXdXABUiv6Uwm+88Kyrqm7qLwdSfUHy38ErpQ9Ujtrek01WBap1JpVixo3yK329YHTf8WffdCqGjbT+noIjKyr
gcQ22qQGFLbrWsr5VPkZrJUrCV23hc3+pvM1NHT83OdwOmWQynUKc8OkCaWYJo65iFxnpr9nh4zZXRJS4gTw3Dco6jWk34I0FyQqFaWrjuKELFxcwy5h07IHTrUOmapPwDlArRIFBAxC2eqFpdioBcO7+gZBB61c
B09ZfYdy6ASu13GP0xx7slOmTAp8+9trh6IFRcRNzoKWXSh1pFZnhMzDJMPCQcBoM8Div0pXhIZXKsvCpuJLkoEJ9bJWs/1hdTRTWGTdfg96XrwV4GJG4SByxgB0/wRlL3k0PbwXpMdz1XeXUolpbXjmo+IjjlI0
VrBoemh0orVIaVZ7Tsbh7QnJiwwRLvxtPLqYJZ+uE0S6TSdNlSYsB3dYD2RYYiAiPvMjpexLmKKQHNfmp4p5KE5Ono6u6Hr19BxDpQojbnh+q04BWMqpLhKdmSS/eoDXLRSqCwkeWQnP078Zb9Cme8XC1OMAu7OX
LoG6Bi0Y5tYNEQs4cskFU9pqFkjrTfWpyHpMsiw+dB12J2oU17XebSDNtxAuThPw9dngHtMsAQbbZJUZ5EskRhNgMdf4+wSt7d3k1YFhD47MqzAPj09629hOk2/mJ+E5YHsasCkOXbdFVX0JpLKjXdUwUoqTG7Te
vy7irIH3x78y5kKz0/YuQZRJYMqvHwwJVV1jXFVT9eS7fX0yqj2ru9J2YO1ZhWNpHOVWAbY2U/0Z1ZOQfMVFigZNxCAZDtQUgZadfLEqwxbvKChZZW+kcYx9bx4Fvq4fJAIpBwM46TYZZ3Des/TEl3ZdhjHNRzd+
5JODdRay8KM+x2M9rmdoWcwdmeib6ISSsGE2ZW+02dpuj1aVr55rJlZWz9y+P0EgeOwfUjbKtU2lvAJck6/pCMVMb3EZo8UDjFSSuxpBQVy91vfivHTA6ixn05CYKkJZmehOzBpy9tb11QKm0BUyNgcr1zFsEfx1
ScfOwzBupYsTWy3gDpQrkiqRYm4/CfBcyDvaijkNZURvkGXbjx41LSGPl1jK3tnX1bHz3u/a62oXje2KRkvJ46prbGbpY4zIHmhvouJY0i+puCjVQLTNPkOYxwRiojLIb0krUYHjlyISniuxBxqr+/cJQg+WbOU8
5VWNiwmdE0pEu+5cloUv47zIJ2rKJoAFpufZQODHH168naoWadxyA0ldM43DyQ6tPFVhjKnBG8YcSUfv9ej7FVFz4kq/2JsC0uQzlUjLx2lLWMO7TXlGP67lHC+9d1lPZUuIkb5OevC6sxzX4niMm17OFqPjrz4/
YjjXRmyFEauEKgfC3XUkuVKEH2qTor05In+j3XHRZczA9CD+I5KdG7JSzqFp4ec93aQahpugek4LNxAhHpuCMlYFPxaUU7hFOwVTpZCt+RsBg0t6JqL+KfiHRmV+pAbNf1DMZSPoiDYHblw7tA6Sl7JnwEg+JHiB
XQGD3MM0pdj+IWb3fJpPcVKoEdmhmrAjOhKptjTgZggxc6Q4FUUkUztVcJzP0MzKldH0KB+s6ABMb8FrRXB8fWsPzMxb5LSJJAzOkUhJxmCrsXWi5Uxs7JZgT2VUL5xTBVfxMaMaivS183fY34r22Xjv6V9VjXfP
u/U8Eqt+lutWpnDPeVuwyaDBF8+U9bM010r9Zxhj01q3n5Nu8JOSqa7QO0WXYrLleZ12N5vYNtxY0H2CDTWdPysoWQmmtjIV+ivnSChNdMx7q8PTa7bxdMOBBUymv043/78svE7LbZ56zqUVcK1FlNJ+lb9JNE3M
Ay6ric8nMJIDfks82jSNaaST8XsU6U+YBsT3v5/faqqjNyLQuqm3MUmD1o6QxGJniOtO9vWd2RzFq/DOz2ciGUKQN8lfmMsdmtRVDZoRutF3hM2cm9pGJ94uaeT5/fPUPv69rnIprJqYHgxy0qQDCuOldn/k38Xp
/HGatwROMto/Di9KudP29nKWjWSmj8XAEzv93sGNKRvx6QX88ddQgShB++lLYSEnQaV+wAy04GGs7/x+g44l9cqLNr3cM/ippIPXcysn/+dtcmqZo7eC7cRq8M3UO2+S0zAXVcqrv+8BJ3s4c1PhPUuVxH6yQxDz
4TxFsTkxRe1MIUNNQ2RhcNaQ9j5Q+2KwfT9j+FJ1fvAyPwdhUaiZLfQYNls/PlaEjppYYjKo4AFN7yFHyKC8GvlB0HS/8oVX2/96VMaPHlrqLhKTW88/lNE2Skk8IpQAw06zVKQSbiGhaBDfcbyHd10/Ky9uoX7O
mNsbkJ/lrVujn4VWEVLRHlbPDVJyV/Gz0CqdbHGa1BQDXNuarISTojTYEKaYKLVMLqa4HfEOY9b3WLnZ8alVXsdvEqW2bEBIm3e5zacvZ0tLg16QeKbigzLflLtKNrkxL7CwFBa2hWaCPfHKbkX8atnTN8fTnccQ
rYUaJirSNFZt0Uj3L+MANSAkaE2JWE4G3o41sK/jL1KF9ec3gLUviH4Pp63nM5o65Ep5JRHGf+riP8eSATrCmCPLA8pxWy2OJFnXV6sbu6B0byszqK94EG4lXsbCkrLbeHUiwOTFD0qd1PKRX8erMxXGKRLwlwf1
V+mEVVGMf5iNnBKR7OJYazwaclCb7wda/2uklGp9C8coByeyrOKCLRRTCiL9fLiJUjSyQA58UUrCQuuQjq1NVLUfOzd/juORhUrb3jK7e4dz0Vh3kVySckOarQlKGPwlzIZtsYQOm4M6IyfrfkQsSyBJ40J9uOPb
Y7B2c6Z/fYiElQXUHs2hiHULdg8OZf654kKgvxvC1tqdtaO5TD1YeLpyi318FflVJpUWm89zEjesP6Q0okEWv1omNPJQ9/BxNSQ8fSYLt833sJMFJy2oylpJ/X1B3L6f89VZE3V6BqNPcLe9qJK8UsApS/kS91e5
9tI3pWXjDGOTMJ0GxZPSYVQNshd3p/WVSTDEXWrWRD7DtXgDJ7JjbqDM+P57srKgRmubfKnl6iq6rXZSpQpBiAt1sC2K0IO9dh8Ck8seRkx/IoYbxWUDCTtC6Yl5PPhQjVLx13ykT3zsB+qhwiYcqpdHsA//4oF1
2b/6Uz4hNQzUQbp5/OfqlWtMTKGoUFsDlNaL896T/HiDQMKKEh36TxCSv8lNr5zQqxsZrd8dlpUWvkvhqE8BNPs2vITrUc9ruQbYTgWAPBtNaSsfwM9fraSb943sh+iH2TofAoNMTVaZeyl0o6uZjT8vSTvd3ZfV
7bJ6NmPrm3jZmVixopSZtgzYCLzJpkcIfNeleR0CyWkDjW5OCW9582+Zc4Y9bo3ybou3v/FIdbB0IVSXUc/SDdYIRZDnhBCaonx38/pGksHevR159odqJ8x3FSOPo+HnIYk9Ixxu09sn7tsCZ3HOW6xh7OZFVLA9
enlxT0ScE0SvBge9fBQiUsbek8QkTRup9u+IgvqxHzOW6E4mCHJkmvP5S4rYqro1CdrmiUniO40gSEtC3iN1RId5pK9TXdTfQ+XlR55u4Xb+R3tMrTa+KMD/5km/IPqpm9mu7P+zTb84fR2vm4s8/4OpUPc5IcTX
plMj75pM367PYqTXzziEh4iJXecdBl6TYIb3Mq64NIKM0fGDfssJ6UHySfwmFFQTxwrSET+3y2Qd7Wto1GSF0Grtbdw9Gx5QT4W2fK0G6oKYwVpluE6hWU9BcbYpncWiSUYv9cHeNnOihFyiCo0zLmzxlmTOfdQ8
8dE10NQvQUBbZk0ZM16bOpVefX46T/lRcyp7ThRLTaScTF/Y5+B0371QYxBq4Jqu0crRe+E610VGAfcVMjc6FyChm2cLHd08ieo1nDFDhAK/NA9VYtc89ef6vMPVG7/PhqDM5tdlaTOXCVxm28vxaSZI6XFUPow7
zW34j6PfO/hMvx8AocUqfmPoXYcf2FuTZei1iNjI1oqB07hHUEKAZ+X03WeshEViS0QvakWyeGX8SBP+I77fD1pOGaM8ElKXNJKhesZ+Q9h0R/2cdDqD+9Wwyxgb7WRN1e6Z5cIwokLt5IOvrsd8xbO69qAoA0UR
R1CbmA2TdZi142Z9KafxFWv6ft3VAFhBMUPnj2tbm0YllnZwpfwkO5i5rW3lGoFZyiqaosa4SNVp34ewoaSYk4z+7ui2jjT7Itc3o2gGT9S2xDRtx6MkyulniBPh0auqFBmCbkyW7GJOwWfPkPI0i/9dcOgYmh9e
8O4K9vgO+dlLMePEapRh1HrBUQ8K93pComZervrWRh7ZTr8BcbLU0hl/khwAeNWfYOs+kGdb38DSv7DEvSs9C80DUiTXqPlMLcbDw9znGQ1xV0yf21aXpJvbk6Yl9DyeXFRgIsn+8B5HHmslncL5+E+a5Un0WE3A
lnL/RIMQmV8jEiVVd2ya7mWdpJHeXp4ya2zwHHzFp1XLTkID/rv+snB0MWNGWqbghgBpM0oIE1guuOE7Wp3m2W+pVEzc4zyuJEEV75DY7+LSySKyJNZ0p5RHIr2WeZHbsLXs6j0FT5k4jYrDlHB7lR+U1cTCZCk+
WL8dZWKOGsxoz8LhjduEeu7KbyUkZ6+TnK4GPE0zdBzybkvsA/tkSV+ly2/SH9rzP+mfav719G6rDwIeLpYEUh9RVXzCECGU/Q6QcCcCFsLOivha1tjjI+6N3M9vgbJEvkEQU0UBp1rFHwLxxa7atTOWHQuG+dTs
hY5K8YJJKgkZ6qYHgTIqkuqtnYxYeuxoLyfeLSfAXbnU6W5OittFYM+og+pvQ/zB5YbEpH1w302Yf6/GObb85IuMF8k2lwiSohvOnPQG52Ix+xqJQBvXfmj/nn23JBGyaNuOZOaRFuxD2sL9nF7Qdpa4pGUfOVZ7
MDekFuGljQbKISz2Cw9G5FEYg8uFPJ0S/gse3tkIu6Zc3SnaiCAeHgU4CMv0gJgWNq1AHME+42Yf+YBpiA5bFSsD4E9/21gLCBowfV+ZBPIEYGYBlwVthl3B/0SWdIZkRRlwH8WXf97KxsPzTPRVVNpwJIsq4PyE
VIrmoIM53ZRACkOdlhVOr75FxVoFgO0F4zXfpZLNNCauedGMVIZtk0PFJ6ivnr3umhogohls2lA5lAirjSFbm3bfTL0D/p3J1KSogQfk77v3HFMeVNDK2Z12317ARUfr2lFN64K5AlBEdOVcwck231/nO8Q18GQe
mJsy2QMuHg/ErA/eESLYzj3vhFkTltsgCWhdh8auXu8KtSNIhl90DcxFhkJa/g1LVRfqVQBfDDIw0ugVr46YW9xD2vEd+kxKw81J4u4xGMZrbtpNhMzjn3EeR3M0Q8W9qt3rSIklJz1H7yTIkZXRBFHKKOwfV6Ww
mtXHq5ujZyRNF6Ix519lSrXEU4TydM0JJ7TWbgMQVJfK0RAdQs02SofoOew0XUxswI+vnR8XJbIYgxXMCnrkuazlRrSUNrRfedTDHRo9MHOe397v5KQEelhwze/7bk3G2tt4698Duqy+gZXL8OhnI8R4WNl8daz2
kqMK6boymcgIWYiNnb8519GCljorxiiJ8ccZM4jYMBJjlQKNtAoTebbedNE6WU4I2akAS7sa/NGeRe2w2NgtcN686WaMtz/0/HanFo55gfNpJbha0sgbVSe+N/VfO2iMmIAnS4Ssjbq66o3GJP6/DQHUh/Eu9Fmu
7vbUuSBy4YCgVUOT+kn8CooZ5BPPTps3C4U39MGOUIwuTzRDXWBY8vBQ6mk4qnBFwkiqmKPpOGO8tMSl0l8BIVSwRtDQJ4R9nOtIGr2+BxqilUTxSScHfbKj1mHnvKTuxgzRgEIjhwMcdVHFUgk6w5V0Q1a5bwfL
XK+pKspZcPOOXgPmB2YyFOZiQTQs3dQhRNcweL0VmVPnWgM5OgSZoybdrhlTrAzTSrjLjoy7ClsZRxYeOkkZ+LJ7tO+0nOuJrjT5C55obREyBosL38jUcn16IJSbU1W1aitehwlHmFB6Na0vKHc7LhYsAtrmgi+F
EWdFFQ3LpxusaKbMSPiCOMnc2sNVYQhNEWazzse2i2tUJI1yTQOQS8q2HLl2pWMoAXgnJi1keczycloxStht7AlYH30nhbSuFzsXJRTqcUbkdGgf+TlLVegLA/aC6a/+k4SJhAlY3QhMD0q97MRkDndq6X9zCMTk
I6bMtARlW6rJNtzB0XmjcYRluGMtmnPWeftwxPJwSj6taX/0h0zrfihUz5IPVZKyhhhqxwVX/yr2hAClqZENbBKn+nblolBFv1GIM0uPjBZmGAhUSs+HBU+sUy+ynTqY7z6+KPgyyC8oqRkZVj4HZiRz5ckqGrLK
wVH0JMctapG9Fm+jUNYqpmXoTjbC3Bd1sncqaLSopeRqExutPAtUN6l3OryUnMkK2qouPVQC1VD+K6UrAcbLaIppmT3b6oN6In3TZACbMnebGWKzZectLXIHLL7NCM0nI39RO5rOf61JkfYKFA1D0aSD9j7ibudE
+QLBxetzKGOWUm8773OraaxeEmOKVaIO1h1mo7GflnjfdelXhtW8G3+mMqTMrNSkJrJibV2vDQgvVTp8JdRhDSieUA+FyCaO8iuTMyueJngBIwubVd3OKK6RHdIv9+tBufWC8ZcMGNwAjkmVa2N5XRdSFnbefxrt
Fras6yERhrHJLo61/AWncsoPDc2O0LFa39e5alnqyKjF3VVB7TWvIyeYp96YgUJLr4d56PxHI7tft6hxvFNLIDNSjPETOQYEDucGh4lbv2zPrZuYP8hDixB0+uUrX6XNlwLKYt8Sruq5dY5Ct/uSHtX+NdMyV1Ed
A3S7c0mT9v+UXVtQaqAcs71JKC6FtBK2K+J8qmYTqGotPAyb6u9lz0bA62hU8W/CoexekZbdm/f7kLi1ISwx18pX6SVMEh+ewgzCb83sgXHaKXGZ8NjJR5902E/adwpKWTx5K8t4HJ7RTG+fCxoY9bymSINcAhhf
+O5NJYfpPkcKNvjAeOlX1fLsN3zsiSrekYtlZOpXiZqYgjwJXI4BRg4FIeYIWaAop8gFcpNRHWX/HfEiQ+99y2FLeM1gdBhk3g+9DL9ciYFU57wiZ9Hlx9utW8Z/8LXdzJJXTEdLUFD7PsOgUCtH2JdtJQwfLn82
iEF57Sqc9qOOnuiD1A1KXyZ97ailIbLi/fQggzmu2mRVTbynFAK4K/YhrAPAkY8/hAnjqdZnkASkdSQf92l9IL7tpCAqMay0K2Z3/DV3vwP/MZcSJr5jf2Vrmg3eeRJfCvBxQRo/hR7SNhVDutvwjejpAUjc9hJI
9l1I5f4YZ63A1/dRLOi+OGqtq7jQVArg0M0U2Y/WNaGPsrQ8xWCkF4gY7d0mB7oQusgu7J7VOI3jfmuAmKRPWYOX4/XnPPXsfZ42m8sT5MssrJEB1GIJ3b/YXIFMQY4Fjs5rEf3Qf7eTNiWphlgLS9ocFjYS3bzJ
JRKVbNnIrh4KDObGd7UqgyEowl0eZ1J8cRGC4fn6lk5Jz6o6Zjy0LKT7MEoktHLjDak2IiMMOiiZBAjoLExWsUN+CgqMtCz0qWWCrGlCxNuKSHTSiTwqJibLDQSmCyo5sxjrAOPTBZ6zEQD6FzGbxJZ4O1FwWlST
KS9JcEI30Cmr0ZuK7iAhfTL0TwXuP1ImTaHRRLeuyrSpa9qHBNuPOv5NtC9tFeebiUh7OI8W0Ehxb3PjkrpiaxwbOXHxfHTxnDJk4w2HhF3QHBaSEBlfDmdiysij1wsmT/YdQe41/6CgX/ZKiN7Tu00AlVaiYt67
06S0WIBC384bziSW6SoZ2nBgRuh9k0Tof/QKddCYEAqGRWV6bgBf6XlK1XgcGjNumq5oBGWVWEwyBBhEIk2Z24ObCar/Aj5+yb8/HfLTIIcT7j52alHZ/fpjnlSOBJgsCUWTJ4uagyJLTrNKxfQxZFboU+/Zx9qV
QhnX1UQU9GfAass9mJwXMlhZvdh3SfZUpbElpj1ca5ZY1nkPnTh/LgzJhG56PELsN43369gsNOHeM6gp7fb0YiopdpnfCHPq8ekHTxje7NmhAKXAp47aeqaU/Wuy5tElKAArptXCI+Mwdmp3AgDEJO20KpMFSKSj
2WVCk/DjeNS72OjDBZJi7+L8bqWL8ZMS/XIwIrVWGD3mJ4M1hHGnAXC3wZzLivykbbfQcv/2QejmdHOWl0ETeCB9MfAXEJ7ll8Lmtz+TyyezMZqnn3P3ZqXFaQ6fNSGcNzEaKP0TmhZ3fZ/Yli4koU9yCact92cG
2U7eLZg+2fdpFq9zFzhomi2ZbUKf8vz8eAHKAFOdq5DQO9RGLQu70i9JK7rMjnQaUTT+hH+/jaf84nc5spfQ67I/ebYRd4nRuf1FKBctXLQrpFJkfB/Hm1AqqoGmlOwqmp7Hk+4zMmTaTJOmIzOPpBlz6n8jMTxo
k8SvdCNUI86o0HQu+5UVJP7111TsQ1RKfSIH1PghU0rJNyi5w6myN9cbTlYVvgszzSWUXzDF9ilHnVdmc/fQ/LK8fKCADqbBhQ1UysZzx6iKhUmb6am/PElkF5eUwhyMK2z+pGqYj+KyTu4kh3IJR0rDhREPFdGk
HNKKUrMocJQUOs7X1CFxI2h2iUxK7gMnLQmtuTa3HKO0xwGhc3q9G9w7eoBEFaXBIHIoFcA6nd3NT5RBdilByWA/702nzeSqnBMuglFUIlKTCple0TKXL/yA6RN8Ch1cTJM/DEpb5637a0tKdFFdq/EJUl1B92MH
4XPtgncG5ui7hoBJAkAS5hlgByU68lTahHxC84JFaInxGOdYmm5+CTd5NXZUPTw4dug5jhGzwZuHS6+EOGfxAzb6wfI3pkiYrmHoOVWhRkKnPnbD8ng3iUdW3Qx0UvheptomOt851Rl95PhlOwHgIaOkNvfe4D7x
BEb9BsfLAGjHVir2cQAnIlik0ku7LF1WOI+VLp02Ec2gm9F3ldWCRr2fO9zA9piJMfvpaWV2AHhwhPEr0I42awxHrEjVytcj68Ys0LobrmK7jKEni5tg0cJFCtWxGldbtWu9PFbTvS7+jxoWMc2RawDCrCDow+gS
CC53Bge8x+s5lci6tU6i3gd42rHeogOJux/IOf2AO3BnPU9i09LRpXf6ZMzIUGjYzHc6389a3ylWNAYFHmINvN9LrZWFY3IVESUM9HvUJjD8tFXj1r5ABeHrtY0JVFrnd2ZuaACRguUs7JXl96k7syRjVL0uCEg9
zg7SekWvXrYPH7JF1SCmLRdr5jS4RnNgaEnrnRqtZNuGDFJFlSUi0jeL2YNFwkGVVfld9lkI3Zmxk7ePiPxC1A4XckHVrNp7kbUa0aJZ6XGdKevLMZh6X7u8EShcZu5gDkGeKp+BJgJcets+fhDDGRQ7/b2inW34
2b1zdLVZ80bZ5k2fqt3obGSX9qmKfFlWuQ+VVIaJNDiVn2VnrBd4k/0/xuVllMfGAUpid4OFyK2xmSZuj/Cg/Jy85EZui07/SLUm7haW+212kZn3BSZSOk99BrB6Oc8cB2Dwcr0aQnMqSnIm4Ya6z1OclCV/ZXsM
pvg5ncW0S+ftDDJnni9ZQvxTdKE/5uujDZtFF55SEPoHMoL/codfL7XQYHmAXY624n5RyzAPgSUnP8xvSou4XnK/IVWUqX7Y1arPOkecgP9fo+SWNX58mc0l3Gfso23dvLCkUKFUVij50URdn3ehtyxvSrH/P9gh
dSanHx60R4hPG4xTSkyLGv9qphn3VKBQD7hlfnvLYvKxV9yMUXBt+i8CUoGNCDtyPWT+OQq/GlZLtXR2HM7FzhLjxhGJVlUNnuhuoXZ6itqUQVwwnAzPolWIJPUPipWg+gw68GN1p5HHI2uXgyLKGwzVVojNnUmD
M911YvI1lqYl7AzVFEvHuueOIINoGtGoezXz59AFHWMXATeCbqBtINBt8CIRD7ZltRvr2YwBIosUx6ZpglJBwgUHKj5egxafI+m8NrHtkem8Gtd20LUCM8MHZbU2pgJi1fMwaUe2rWkcKXSMv15N/c8jxEKMPlka
xf36IDaOQPI1X92rTwKnhRGWudesiDkmq18z1qlK9pSmEYbC2VFhrbCAXXdi4DR+XQ0RwIwz5vzE9pK8kcushi50PASjqRb5mwSn90ja7Ly81dfRGuxT1VtpQn4xD6ZnSAoZyPboyid3d2rvVdq6XbVJv+W+2HCw
9WTYGFJ1f9gJxrZUAELVe3LfsDE/5gqVXTLAvIZaxuYEx8ink3kYs+iT0Sk8zU2JBqFjnHKkGWsnvSyWkXQ3DGaNAlDr4U2OhkraxMkO/aKPWMpCJnTemCPSz0j2g1zehNUVXMELxCGGxoxlPvEFpCJhCukkQMiC
5EIqk9CWQrJBKwEsBQo/MUDlsrUUVFTKvTJAZN9IO5HGhFDBAXoEzPFRBZ0R9Gab/Of4ZduQsut1T9IgEFcxHl9CbRqjsroG/S/ppjWtynnZqWV/vAOR1oukblcSf8Xl1gHRc9fpDqhBGwDq3bjReXmMkDM4Gop2
hH6BptL6gcYpj3wDiZKeX8lY0VDQA5CIBbIPiw54dmqEh05naMwFR8vsKqhsjLwpFTyEvfoQ60Ne70NwTOtdkeNhb4HvoFS6RIAWbOwEPM8jIAutQjIV34wVO5kNHzZLxOMs4wusE3iZ5wzfIn2iVCHAl3YoIakF
NYbRbRDCRmkJXyvytZSv5XzNaBFxkfwkgIViwt+xRYohYaNpY4tieHdpEXjBvDNa7NDxdAKLTzycZMte7PkF/WgQAmSyPwfVb4L5oxGcQo4XZvYZLZPWR4W1N4PPWS+FGog0p+Jk6W4SwwrAZmEAxcEftCB0VzMy
gzAKCii3imGo3ooG55WR7nLNPXFWqdbQvezRsx35yTmXMy3iRZ4woM8TyxV1tgmHL+fsWf2q4DAH1zHO+DFn+x78i8L6LgZNxxMQWqQZ8TFV9TaP5GbaYyVQA5xGouhHZCJMEhT9m2JauU5JqWdPBWI5JmO3YvXS
xFRLVhEUCXdiL6Y8FuyLW89+E9+2XKXKkodBDycVlkLFeMxcoYoYYM110m1PsUMoMAku/0QYBU/SQBJ6z30FhaQVfqhmp2ziKdsz8lrkbYzN2e3LcPUjavHoYlARi2yKsFR+/ioPsp77kNMrkNNvmeX1a43vEY2S
npCE6UDThp26Rt5oI4B4B+aBVsLnMKRYLUPIpS3hu6A4H+HgVgRO43anP0iDTd5KC1CrEp5SxJzHUik+91yDvCOSZhESlu74gPUyzPJFsFTiSqGlKUc324yjU/Y9b3Lsy0ngAEbgkYBHvVtCGWCVCRibpczHwUat
xeZpkmMSb78IOuThheo28H61pQdJwO4BvsQn5OwnvzRvzR5rk46WUhNOjKy8b3Mg+o90j8Mn56qMz4ld/zuWqTOTVwCUGI2DyxNeFBvbX/coFNRSRQKrdvQE9d0SUOwMUxKD+Bt1h8y7TTdjcDAkC/tKiXawrF8A
++77U38i9SU7cizcN2TYXx0yUd49AbIJufj3eCKezbyecA+aTMtRfKopzE0K/i+aGLQArqh4coxrOBMQFsAfZ1DVFbRNZq5EGMUViM/QRq6NdZVdJnnpryfFdxii3afVZ+w7E2sZvq8Fy29uB/V3s98vlwJkdx7P
9YACYOVFggE8u/sRBFkd5jd5a0qN6Pl9fsBwXmyVFBxIl4SEGR9Lzi0JrpFHR1JsTZ6tVa0rTr2oQ4PTPGo6YhqMvTO/5+MEh0bwPZ/9wc6O4JvaVJsHlXyzzMvZNxpq4j+uI6ezhyBkzsxeQ9BPTzzRGafhkiW+
Yd7LVrpTXstRYehnC94ENcPT9/VRTH0K6+CXa3uZ0S/7V9ORyn6yCkVSA0qiFFAHGRJAjxlTXxSiVFp+fAqyWM6AAV8eJv+OgM95PGUyMW0l4+tYVvZj3CFAECJ6F0g4+iiQx7zhJT1B2ncXsvKo19ySdtqjV2BS
Ip/3y1YlWE7knkqyiHEVWAUeuEUZpLLAS+z1NT91f+yhcVghPGcX+RvuzMwcyswUDSqfP5QdfySHEmauvAjVAEbCIWEg5zITK6aTLFwQTmQe61tRPue00v7UG2gZ0trvBDx5gohkpG9fkVbs+FqP3g3e1i+OnfLo
tJ155BR/jTfbfG/dfX/vNqNKqkZKodYFOpvKdLd1hbU33x7rBbaMO5dtWvJbEEJ4zU32D79RS88k4nVZbcr8Uv3ztqrF6eXxGlar1JDsq4j8qiqUeGQYpbC9kTJvYJSP1/jHCv5MUmwGyWxTksqDDJEPwOtrLlCN
SBtg1v5thSPUFrPqtz5723lxn+PuobYGvnCT82RYoUOmbTezNRNvV33ncA1DZyJuZ8BVMYcCVth3q8/eTf/A5GwsEZBxX+cRQE7EhrrPF3AFrIS7L9ZGHSnAhaiQNWAtmafyfDGqYbL79jwFds3H6yY/Mb5UzwWz
JqxK2EMo9NC03qIC3hN+acE0eA7bBAwZNtpdqIEmboLFT6wdE4YVuO6nHfQVa7pZpHH7Jy+IDlu6Y5yitfRnPMizWbk3dZDVQWONJ24HrKfpw/b1+XUGiDjE3P+on4YlO8EcezvEAx/5vVjN7deVsaAtjpxA0xdc
vH+FmxZ4cbqYE/S9suBBtB7Xc/ub3KyzqceE+jTNMEMGa/kdYeld0VFdZchjGV+Oz1TxeEm/MI+dGupSfVASig8Qzux9dZsKRMWJ5vncUNfw67xKukqWNkEAHfKdl/hscocFEp9m86rzmFSfKgU98LTAG92QzyjO
1yv3HALA6vV7xFzZw9FkVNlfFMLnUd09oeSFLxG9+ke/ahlaohUVnv+Qr9KB/Ko7rAN2JEdtRBTZ+34k+9jCq1nXtqDfJ7rYalEIdLVE+Pba9CleIj19VwGrhxWRFHxZ1EhZtA7gkqvsf/+7A/jxGsJPnV0lVIcr
Qc59wdPrzteqj5RRuI6jOnfzl7UJMc2S0hyYo6SqLozBpD5tdqw8TcvcE3OWK7zAj/HKloYJINeV0IQosgrB3GvuV0JOsphsrVBO6ntfO6/rP1ek4QIgBOYBCeuJA6/iHk4hbNQiQ+t1VAgBbT3l5hVzM/2/rNuV
cn4aNYK60GlhLmiZJkvVh1qi+bVINCnuL9yjtpDRhIcb2hq+PWzDBJXzvu2RMHcF/ZDDQcpQhgpsoaGNQU0Hpjh5IvSBrxwGZjL6Ijp9e2Ly3h8C5GngIx9uEzzX3hphVwDL/JRe8BI9UQXQNWn7rzZlrKmHRIxw
zZAGNaqsTbG3h5BguwFhEGb5FANW7vFe40islQbe4OVOaRnwcOj3b1SbBuRDDMsPSqQtpd1atumGZAcUWeuVvhe0XSKRP2iT206Fb1smStZjcE/ymcfdLtFOSaslum0Ctsd/b02aARNSl+Q30zHbcJF+MGhXfxce
A4ltxGupNp4DDRjvQTsNXShIliy1PC/wLLvOCchNzAwI3yNtdr/FVlM0uL4SR1uzfmQDnpzgGGM3YYMmoFKDpzm1ly8t8C/YdD9XMp8rPW+w2Kc1RU29eWxcZScFpP3nbW7D5O2ZmkhtW8fZm5/UVAJ/ASJFzJW/
iWjh9hw7o7ONQdsM+MWAn7vUUgCev9DhTrIw5st7NbQ1rAlmD1Mzjw04H4FTDAzSlXWsuCGNs0VIxqKLS8mebPMibdd6cyM5SWSvgpCjDJ1aHYjY6gHFfqjVkQRT31mxHzJTn/JX7G8yp1q090zoRz3Is4mqeF9C
PYgfZX4wsFjWYns7MKMZbPmjGv8w5l/Qtl59jE8yF1801GK8IVmKebMrH3HVai1yFSkP0BTyuhMPfduObebruTe/2WrPxGfrFEhrFwsZnK2Sc3DhPM68VFLYSGTddXGIXJnWrDawSynrmwFpVjLsbZ8w5ESOCNBz
9hKw9FP81FKh8E/riUzRZpI58L3zjdYKhkXEdCCjHIBE2pxHIZnSZpMrp/t5GeVdZW/xpH8Ex0gNBFYCxKOEVh9tn7r68R4dPyVhjMXJO5RHXLw0vO+nmY6ntG2NxJKbkhdofrj4GY0Tvqi7Lu0xq+M9kkUlf7Ox
5MW2WeOqOSvx9z9uSDMkAhL8LBJzmEGES7odVu1VUpVnFxuBNLR3EFguvu9nJtU59qqKknO7Q5awAz2rGC2gDSZCOaKA1RPZyy6wKUpQJaS4wKmv7V9tose1zIoY0MzhVwFGdpzoHW8UCR/q9Cv80lPcUFERCyub
Hoe5Dj0HOnogcswHA/vO1tl18ct96Cy4Cwsggr2dcvI6fjbpuqDkQQOb65k49LfP2F288F8XdC/75Q6uolOaZKwMmdW5Hj6TO9rKYQOAREwDhl9Fq3JX3hJdTYXg7Qv4DkMOWZLGpl+7w/TyUwq8bhOt3U8Xfrdl
QQreBxaxmUTY3HepiG3XYSojeEtwvJ/d8PbwqzYC3Y2gbhFRfi2UfN3c/KZUZ6Pbbkj2AFttqJkfpyVlBi8wYgGHvSMYT6E7pk5uCG6ertf4LDTpSsXYmeJgZ27McItp5JVlCbZLEFlNCdlBZADm6HoDYFwSDS+3
AGyo2ard75DCQTTSqluYGcF9v58ma3VmddFK1zqQ24KoMwRbhscJQysO0F2RqbfRvNvn0uk/+NJAT4Io7iSmAi2WLCiOrA+2PufIW4+9qmHgwoSLozIy3ezv67a09R+V02NZ4anaQ2GlmnEUbWzxtxtGtZZQvNHC
uhrEn2x+BN8rVS+S9m5aU81s2IcwzL2z8/nmIkXC/ESY+d4qUkLVzBmg8TueG2bTQNsL2A/2YpZWlM2V4qYp91vP6VymfMG+6+rRMUABgIDxu9yXPibGc9wZgLQbY585jtzuRtZd7Kf2LMPtTh2rPL6G2zfQvQ6Z
lLkgiJymKXp/K5g4CiVehAq8EVUuksVEy1mieypl45WcYmYSdhScKetnHr0lhfqWKZFjcmtSFsqc8Fy/PtUsZyJFCX7s+5q+KlVhk5FE3Xjekft5emNbaJWh/Jju/zybJG7COqW8ZPDozR68u01+y/yuLODAJ/g8
u8kqQqMzvlfvYdzSKES8qOiQJ8cjaGEqUEjHbsQSE/QBsFkBoyZ0zBC0Md4ykJkE4XFekKiMHdWNEqmTEVzW2aYZStDQsA4FXxfBKT9vrsTR+QJT58wZOAlTvWhl3Z1aEGrsXgjubj5ELvOIKHU8ymrhoQdoEcMz
OVc0bazDicFG84JXD/Yybzj0rjCuOMTU7HelyuAMC8oWTRu/cMwW8echhCzCbXe34HO5kbxeY9AGvh6tiCAuTOWSmg459PO8c5MHisWtthUmVgF2N05r4cvQDD/DOT9JIYtMcXcgbLYx+ojh+vqin/XAb07tG/ym
BMFU7H/Nf9qAsugty51nftva7uJLkISZKCb4Qiz0XUX1O3VlkKOmD1n3vK/71uU+6mEXMn8Zh3xnHOCkgI6uObW42uwydI/kYPHTaF4S6LGCdQCRi79QssRjJJHqI2SPMXD32jZqwFrWizMus0Goyb+h3tsvw7jy
9TseOpARNlnMpFe7LCFxmwwCGcRiBFoGpVGTYk4nCYV+FFuCPTrIMY5chF3XPvr2aK737aAaMzUlb/pWrO4HlBn8KPYSYDjIbivASm7EeFzCe0BjPfy3kcMpw8KppePo+WG2GKJMbdUPPsruKorgZU39jOVE1a9x
B07V2NSUnE+cCNGlQ5Q6ZJbfkVOrHKG6k6RO0+al0x2/JMoRg8dkll7V+2SnU6E+I13kGNtakotbY1WxlqLrW/e7rtbM2tkQ0lVasa1gSTpok19GiwSDPLsqX8I7JuX73QpVehOcoskdQ1RzwkPDueSAWu6l7X47
rbgQlgQ/lUJyjKI1/97CV+r9wSsyO5OHXFg3Uu3JzPyoJq9aXERCeVZanQRV2bp+Zkyox8yNqOaPPKka2cGU+lX5R3TbJmTtg20FvDe8ZoToCXXTmRr5aNq57JCGMaIcINOvJKXGZqPR9vTUE2qUQqkyJUlhZTDP
/stKif40Qv8Zi3fVn8pNjvtSw9XbCSCC24GM+lb51aJX2gI1ntae1p7OnmIbuMVIqYbjUcJ8m0QYmMyQPtYsC5xMJOns7Jm4VGLCndjlG97aj9OQN2L5UDQFFb0b5HB86jCMCONd75LG+tsm1DkduW+14Bg42y8M
0Z90PyUzf+iwpMOBteDqdXTd+cTrhdov2DNTW/XzVbMwZqxqlNJPWsqtJz5fIlAJG7IWcVbmzwpeh00a8d3PLJWTI+k5CV6TCpUOncFmuOs+Mz1zD9dEHhnR6qZfccb8PKFIYjdisUFrkb/uF+4ZTZBz5tNvqRY3
xxCXlEChHJ61t7FB6u4I3DxGGBIiT2Ho9BKZUyVJIj+14UizZ7p62aGUSEetEpn63l23PHv+4ruO+RBBhNgXz+BvaWF6ztJ7+6IxApqe0h2s/IoOiVCojiJ2K1faYD1dHYftHWqsrJkjdT0qphjG+1y0trz7TmCH
CmOnwHe2NnR5TOAh2jCkQspoYZk1tR5eai35d23AUO18B0MLbq/K+t/z7cSAkRHz7b72Q8AG2qzV3cy0L82hdYD97TOAuY3RGPWExi12gtV2UDkJxvDRGkbN0rQWsDykBFPPTmUgUaMNRSoOko1/SZE/QxLGdh4s
46MH+Ka0zjn6VRMLN+m7YOLNJ05se3ltpaMq4K1uv1UuxpOarPnFKal4YNv1wYhGgh2fJnSZJ/7PYCQ8T2wedOY0iQeskQS5r2tTzU5DCCbpWpkyzDRFwk5voeG0ZBsz+wfJEmQaq25/gtDNfDKgOzCa0p4Xvpm1
8akZN+scZZqr0VL8B2ruWmBT7oa29ENlPfxZFe+ZK9e6l1LqpEqmbqqLrvBXymAQqUerRmUgR0Z3DfBdOvl8AWQzaWrx579B/Kb4tkqVVsb3RWyqI+7CTAi0ROHz1uX9tFJ3t2i+NnkNqbsxpftx/w/uQIYCzTkq
UQJt/1tK6kJ1hYJNBoJVeoDs0o8EqHGfITJUeuiPNnkiJadS1PE5iyQdpf9joFDPc+h9AnpcDmEAUW16gXbx145pIJK3BWuDIqOYjEMYQMm8uYE3u2wcXbfXRRNXY0XYsaTu0vYvw3H61Wv97C5fcdqeGKg1b/JE
zwTPe/bsE/BWHnrFE2u16T28sTc/WxWv7cnZDex9PXG9gD3jLbz8idqMa6/1wJWOXJMsju+Ke141sEpmRotLHFrXlZRYomO+S4wP3HkiY9LcTFMVZyYbNEf+QQEIZDyfrYWtCnfeXbVjxM6nO1uxsp7bfoK46Pds
t1o4rba1HCSI89ZFhbV8eA+Z07Tx9YBC5Xu9L+TplvvP15PYsDFGDmmS6krjDRCXoaLtdoQXwVjiTjn+EQ9Cl6lrp8soJDS5wpb0+j1hLlbimqi+tyE54CAG5ZsL6dxFzK74wiyyyGvmZVtUms3tMtIryAE7Bo6k
5xzRVBrBxtzFMffmpg6eD1c8VvNaHQdm7XUcN0zkNoCuVMBd7h6wvqz9yMKzXiZYt0Ic9g2+j3K67FPawXcOjzZfjlbVZWcmmPu5rS45i5erDJPCO/LNjy7Y4jBFVwmSKcXgeVrRi0seyxCDOnjN6r2MyxH9ljcN
MqLAiTnwbJW1P5J5gwtpANGSyNF+CSoAdaz9gljeF/jLgAST8coVdGb29ZFg8F+KjMFpWvkfx6O28KX/aB+KIJ/OOqoYq8dwsG98cHyPlTcRY6l8sIiWb63xh3Ta1FGRvU8Kx8UwbwSVmQo3pg2OteoJ8kVGgwQs
w2Zgh0MBcUFwGqEHyFc4mHJS/gdRrzj+PiyiPSoYJXsiPDYU31EoawO1PuqohSBPHsYzsLCZ1gTdsQ0shudjg6j0ydCpVNkjm0orPtQCaCda9WCcAGhwHfhyLuKVZPMFdxCldDAZQes+WPGPvmGOd4BMHyV81p4B
sBOdssOp6yAkn5CUYNA37FhEcZkuDoTnh1+QLE6sTaR3K5I3fJX7wC0EUZnHG8F4XqAeRY7+yM/II11pmR1SVDtBoGZiom8irdjFIr6sIO/ltG+Dqx/i8bH/gNgckCoORBXT3cFZ/JT3c5lZarL/cW6zaJaOtu09
8mzS58Jem3h96509XmydHnmUNxNrBv3qPOuaq8gUhghqAD4diiEF2UCgfkwWna5Ogl7p1qciBiAfenTzBfHo66/N43QtTfyHMdvdH7tE4azGbGLJCS5ndz0j4m6oaMQymfY2YCGCXHhkYOeRLG/zaacxQCW1pSn9
mbCLQ+mnM5HHxrfGiyjEhn+Gr/tY5dUOrQTz+S7F+SFF7JaoD2PFDq98QZEfV6NO2UKx33XvJOM5ZebjFlLgAGWHkEH/EHkqestMYg3WzxvDrb89m5qzbkB5+mZU9W0Q7frFYXhtI7Y6/yKF8bF7y27UM39uhW2V
BtvpV85T4x8NaSfJ6K15/UewZMTPlhd6NVpYeKQ+zZuwYCzTQ61L6hanH7OyPPlEk0i2pakE0pN7AmkADd5IEvWJG6GeORW3uY2T0rmWzLwNfy5W59vwZ6PXTEd5t+EKc85qJnNUuFKBQz09hp2/sh99Mh+Gr+oo
LT7nn25oL1j+B4FTU9Wb1dTWPlvG31ZerUss8NIrf6Zx+esSls80Lj9zWMasleqT/tAn/cGn2Il/43H5zYYlrxKnkXxZli/rMqFIsotm9QVCzflm5rxxti3QtF536PbMKHJht1N47ZsuGl8+1043QaXfYiMpVTDH
RxSAayqEc/wtkuW66mb/8TFfIkRDVvZFQxPec9hV+Wbo+/7sGHWPz283mHaGLUpjHMxffoJncWKMa0rIojnNJ23sZAn3IjcTkGe21lIn5+r/TldpeVDAmM5OpAwGe5T/fosunNAWmbU34yXSUnztdWvDv02f0R8d
UW2hGAH6Ne5/+Kwb6PhBqjVt2q6zCAu2H4byDntLiIiPoSYK78apvD8Onxh+yT586qNe/h2CH0rKeC1HZ+CFV03iHwoAzZELlbCNv4/dzzJ5FvJLaOKnx/jwrnchvjXqamA6hNHMp9moMWbXe+T56vuJdCvU9g0C
y0nALx/4A8WjnQfJQKyRdILNO2T6zIFU0Y0kuCZGcXZ3HNfa0/snSysXsI4Znz0B0KGrxXKI0VvYvb10GMdxOI/WZ6RHakPNu2eVng4SpGHFe3k7+3F6cgmaYRnhYCPiJmsVsxqDtsd/WSiHWeOaaa7qtywFXNN5
EQIbDW0kzV3AlO9Ia6Dvlz4YHobThVoQCLIVlZRWZnjiwt3QYfeAvP76vRWzPuQBJpNUWkio8RO7oJhA6xvtTc4THIWu7y0c2W6aPOPbzBMnkNDWukj3uGie/CXb9uBr9y2AycCVEVFvU5lC8iwmFjmA9cNmZsrG
7AogM/LP4Gz+/Y/G4KHuim1nyIGykz3Py621FSZ7+2UjcgS+2bBrVqTqiLyxgdmwdajYFwPdm9UdEsjNIxsG166g9SKdyaTTvs4MjJXgNzpBrJkM9c4AFoNx8JuVCdfTGo0I1JSTPlLLmhibLAVmZZ7KDAGuaVQU
uOY8FEHstOKh2AgCRtEcSYN7sULyc5C4pWEBuMDWTMRSsoEktYL957qNAvhDe7gpZgkHi/INNgg3rK+uOylztFgwy7nRqCmdkVPY5gSD6fXwYYk2go/o6arpjRTDAmOcQY9p0HW4PSY7liOqM3RkZHU+yw8NB9JX
Q0Yz8Y3oLv1+lvu+fKqfM4vEjg5MmKtGNDcnJMd2zTwrPDYFf76bA0jUDH517PrzrMDbA26UmMXxfXcGEnmCoDmEGZgCr6dtP2HGHcIMH3nFnpEH2CUqsHyZuAo3VygJjaSejSvcyzD0Y0NBLohwMXoTrz+sr311
Z1efHWCNGLySm81hC76OAYcvE7aSEpOmpoaFBJIso/YZNJrwY06kekLlYxQbvkFX5mJogtypww1tgnhq7QlMrnblFIIW3rRXBh0ATiDyB9KsJ0Z2xkFwnIG40bEVJQagZRxbYuxPUeb09HG8FAVZiS1g2yygwynL
nkmryGpxA73KxzPRr1n0w+vhee2joNpGBvLpKVcOeeAo9zgHNo/p4/h8aT0eEy5HtSWKjXNDKGMxmg/wEpItuPdiV+yAsQJwwyfajI+h1DlDYsHnOa2RdsL6yTvkMAMJj+iy0kpMWat7nglzwTWiYMWi8Dt/dwlD
0PFkM5q9H/4IvnWf2LxucYZIe32fgm3Upf418en9TjQbmLsgzDzSA22HvuhRR0mPbDIdpNBQb5ZqYpIQCt3/v+EdcHrUM0nTlz3dUNIUfgPScBA5Erngyo8Su0g08KH/bMx2m6HtziFxP8fuI1G8OAhGR6yH1O60
KNMqVtCL44R55LpOkNSLRyvwSdjZfwbhQ/XGx6Ep61W/dR46nvskSGPmI3vWzrs3lg667RG587kGayQkd/ZhOva9882Zsy5rucan3gfWQGJHu9Xu3d/qqPCj1QBI0/ocxcnBVjToo46HRGQjqe4pNRxtDvhro3px
dXOaIqM3UqoPanVIzCbUy740DKG3yqRdb2P1eNToI2QvikuNeskQtgVAeWYcN+lfa9qTvuc4Zl1k1pIqJKNqU897HdAqTqo46ZgJVPBYc+ZiEnvUrY8aXYOSb1HQja2o9P4wzrSMYkO1IVCkvImfYqpAcNFuqNkF
/YmUzZCtYNb0T/ScRrKEq6WnEOYMc8Ij6/DH4HzcgBbUdT7tuM/nGmDPw39ENjBrPRmJEIwKtJHZ5+DRhDOw6qQkSztMbeFtgCIvKYulqndwdw932/2TqF46jLg/M0RPDbjNuaanOtSwGQ4ijUcdqnZm9XKA6OdL
Lkjbpz60P4OFmwDyoRq6AAM2pkf9cvGRteSWF3eplgk64e1xaiawuOQZUlw2ctGDqpEhLnfd+EkzbHIupqygtxmCI8b8X74/CkiyFzN2KM82Cd2tjyyclvPfKsdX3N0yOUm4oZmXFO5sCRBUbq+to0CgYbSOjVqU
MteKUWOxyhtJ8VUDFZ5rS/NC4aDrkXozGHXVuYtakVv1wohKsUPNYpWq7FNrq9G0Q48jlOjIWeOFzZaqCe1lX3Ue5mVYTyI1ChlGsW3QlbxJ6KuEkfMouAvDnhPmOw0k95ZHrwbMUVCiY+xjssXQ+y/a42GIsrjm
5kijJTdD1ixHjw/7yy3mSNEbtkzaUETF48vJJNNewtkqOvuCDgKo55Vkno7yIAWl188ZIB50W5StsInsbyl/Mg5hxxqlPMucWan9lpcz0y0zy691xwDencb+OWXcZw3N1Y7ZnTpLPgj00KXB9Y5ernLLnVY1ZWts
vZkXZ4MM1lpUanksBYDiZg2C3FBpXX8zgBl7UEdAraSiX64xRAm9BVSwjCSgVnk/8y4Mph6IHXfUU4mTTGB2p5AOK45Oy6PnzEtVeN6/V05bkNpnNqPWcVjZzTrKZ+4N3ZICjp0it5SNozaObiv+Z7CSkQXF/Eu6
YL+sCVsuZandnjon/758qUF8/5YUxFRZzoxKJGbKn7uqL4PO8WJ+Pg6Xy3TZSZulpBSw7Wjq7ZZVxwC3wE/kt/ntyJ+rh9Xm8LoAvENRdAaQjN6mIM8zKaozpY1mRGkT3twvEvTnXVXKfhhaOyCUBkGgoj9EofG4
wU/g7uxEX0s88OHPhk+NgoXXrxHi/99SBHhO1J24D6bl7W1fx7G+tw5W8u0r1ce825cZB/MOuIsCO08xZtvqGYTNQoh25YbwfYztgDrZb9J9IDX5RNkUfaYHBpmYBP2qFf04rwq1PQ7lYDn5KH07uw+tIt1HXiZH
GaabgMk9XB8SWZ7iLv6vg9sbOVOxbiYHTrVExkBvWZw38lPeFkecuSI9gBcAE5yb6Y0WWWg7IXa0iWbYdbx6FbtrNwmiT0JttU35tcCSMTosAsMyLJ9UEg0zlb8m38pM8NfA0ONNlNuK+mfp0w4qVq4gTd/KnmTB
elk8kNf0HQnaGyCFHp3kNJ183WFQb8Qq+txsH/fWsyRr/+mUJlNTlWmz+qLIkaayjkhFUqphWaLae8NMgQGZtqDbjlycy3BWUs7wMfUkEAHsG0kV7MYsVpAwbz0YR+hmOiOJpejJAWJTSdhg0qMdpr3BRWUQLKeO
VxKLtnvFTep4YHjioRqvLxJg4eJKI1lwz9IgrfNLNLPk74Oki3ZfOKho/05ZWH13E3lykPMmxDUZnVsUJjHh2XSSOhLyIif96jF2dJaNFK+QvQIU3+Bk/rk3wAzocuRrkFhuxptFgjoKGJ3xCwZU8ejbrMH64JIZ
nBebLIZrRckau0PpsZH8HZ+tAdIQMIWJ99gVg6Ol7iizmQ6lgDkMWxMpnDZyWGSq0T7oELB00nC43GvJo8gHv1keNTfJkaw5UWcVkoRpdxuWJxCMyHZ2dVS+csLb+acdgsoRvoWs3vK2OJ/6USsxo2XJvK8vI/2B
NLRMicPTYBepcAp0o/KF+kaTgiIP5E1F3ZoQ8ASGWp6pLHZ3exIzObyEZlv2YLPFBZC7yu4gGFRj0JQgu8NBkikRxF0EBANXCw+68Ho49edZMwvf22DfRbH+9ol8RbS0/cbv7VTL3Lru9jV2C/euJ4z6awCQ+yKC
FqJiBgYUYRQ+Fp9QPP8Ut6sVqnmnMetJuoyej79Icg71IEu0g1QKO0cZNlnenddrK15O+s3O5Mqr5iGKo2rJq28sdAvgCJ7/1N0yGOQABafXRpDLATMrE68aIS+lgpWR8GuRZZ0iOh6JAFqM6BgoyIRG9kI1Abxa
VsXkOthnfpGgHdwRFhRInNJt/MZ9Rdy51efN26Xj++xioL5y3TkhmbrQTy4XsInXrwtEzb5cII+Ue2cf/rqhbkOTmvor0TOkPIwDnPZX7N4Zd8TBZOuuY0d9o5uRH1tj/1Mo4KzJXak6v3Jo1bhTLHMLOJAXld1E
7f2J901OQQEB4kTzPIgXLfsdLU/fGItO3DJM53woKfRiHbat0Fo+yCg08NyQYGWQ4gvhBf2gMela7TRiMBe5HgafcBVLye8nCUSSWD7Cq7cD8MRJ3EXBsF+pTxft0Am7r3D72KHUEmG8O1zHSlmrrdGvd44IuLYD
q717vn5fCUellkO8+hiH+BgB4RgaQZhyBa3e1k21w8U6WxVsMeUvP9TLeVfLfifRmieyrbRonDsGFUqT+Ib7QgQkTDqfCPPdxWXbNFU2rZ0Rp+Y4kGjk95ShnaThh/MhlkDG0Z5+Mu0lex421zg6+syjxJ+XBXLz
JOVp1KzFjlhmigii+WTEmt5FjOTEOnjCNPdvdTgyPwpD9JcDp7ENgCdsBJUpxoKxQMyX3c8pTrfhkwi557nFOUfe82LLMFrbSH105+iNImlPAQgdmdVNWSZGDiqwsWEvj0DHoAaz/UEqaehfkXHv63JqENL50SXp
PWPn2kFlJCRK5IA5zQAnYkbZepTynKLHsgpGcQa4BxTr9UrtqlEJ6e1fhu8adCsas3XhDiS4W1o0GzrBDM4Kzkgco71mJGeefimcC/DXZHfKY6ANGUSWhKncxPzdPoG4twC5UWfPVfqu0gs9t7rW2w9pOCYEZhwB
AhJNdmw8t5IEg3cqXzVLKfbpGboYektTeiPlkMUo21GVefAN7wMFpTyYKKUMF9tHvQpOW0Hm7go8jeuRX/M8E1F/jIqbcTJ1+sIZgiTjH9ufMPpLZhp2MzgB+WoGkB2bdLuC6LYEeuShLyweXwxCJqgawkmFZBvS
8bDQ+4VvzoyIpuZ2oD0aGN3bG8pTnG+W5Lj8E/pYRudlfSgRxyZRKljcb0d0CjMRgMPUa3tZ6MEuo+l1JXQoAoPkLcqgRKZUdCvAwHXYaZ42ebrIMPV1tud2Ui9+txw7WURXuUpIP27lTX5k5kn3c1jCSWIAL6cQ
E8rX/gyJaxHoPlOkrFYZdz/1lsprbiDvwZhVgIv4i/qOGCYi7Z17EneSRWxlBYIFpGwhFlT7K8eZjOgroZOnOcTHLYmcFaRqxck1mT0POCrcNaz8GML+4UlADuFAIIFAgiyOhJPTOFur/4puKmk6zy/AWlt/QHPu
uybACrrJnuRdInlnD4i4rHfx0zt9M9zjKvD0DH6dYETCccY+yWfmHN3w05kFQkMWO7jLFdrqE/wVdm+aj3x0iLhIzdrNigxz0dX9Y1XZuEqetu7be5cbwA4m3Rjo2NBlltzL0RMDnVPPHKGoQ7lKS9osUcJbMq+G
fmQ+MWpMfLT0fIDa3glOMccHNXIyzYZx0LF3jAGHeCzr6BuW9duMKRNXfgNLUYiIa9jW7w1r+F7yLEVS3jcyQlWAT3doXsiG10y04WwtGYhe5UBBQuFYgP1lu3jhht+wXAFnwSQimDO57f48WLOHcmv877vcDnZE
NT4ooSwCbQV9qbCksG0G/lE83FBNVNk1CNeOb46IKhPdeZ/YcdKxogaknc6yLyLypbowWcPCRZ7aKrSZ9NxtVKehxkLe+9SglOMeqW0ruaqTRFGVhwpQRQxKiMfnmkV0NOk/2+ujc/ADPfm2zDgz+2s69lIeZnNc
d6EDFFT112x7ZHeE4wgWNNdltuo10CLPgQfKPiNQ4qykVbVfmQVZk5JFjDhxHx4x+GPYrX9i/1avP9nM4l4hXsLn78LvOn7iabev4p/nzL80N9Jmrv71hyBAXm+PX9pt34k4KjU5e+o7sZ82zSw048V33ZufZ1+6
Kk0K7f/nntHfXd8dtcuMRcNW5NSzIgVaJION+3mB9AYP/DXqu4yO1+NztrTKvPT+gC5a7P7U8s/EJvO+6PPla3r8Pc7sQJBfbTrn+qUlrNT+53G3LaZ3r85D/W/Yv9vb5hG60MyqROYrv+64VL+d/f/cem7hPRTm
Z8z24okZrUBQ9Yqy2jpdrt1T0UXmOi9UCacFN26uPz8z/WHHY+KJsyZ6u1tXQz4mi8MG/R3yZD5Xu2LRZrK/UvQqH3LFFdDdtERUs799+Sj2OvF3biaMcuJ4ZKK9KDCM7ofJlISjaFlOpb59acvfxqq+1B1q9zwT
n3iuPdhEwfrYX/Q11g06x9kgEfvmvGX2/P+5b3Pfw6NVNn89Rd/v1n82Hz93iRNplzkRwKgdoYr2t7/DEDUwPujn3FNFU8rtw1Psop+ZcVYF90blN7ywmxidda5pMKeCDcAW6xRJ8kKkWbvMRyZ8pWxk1x8UCuhl
eMMSv+cGgskU/JG8LKkUYGzdIvnOXYm8JOuJSB+yQ5efdTqClIZD4hTjsWcymza227vF2MfeGoEmbhtFP1xQYqx6dvHjBDxSXs7STsJ+nzNSXBBRcaOIDIhu79aE3GWUt0IrTJmUtj4NQDL9agy7OpRihx6KMCGS
tSZ/UpZIIbPRyjhYiJD1uqmTRYNXwTDn8NAQ0hGB9VzxMgUOIXAbsQNaHrycZ38W9qFZ7bn6Texg00s7P0N/hll6xTEuQDdhCnOK2lheX+fgfpiRcHL1MDB/lsFzeri0a9c6nSKy7ikZn8Va5eQt4vW/M/coXl5O
U2vflPNLfegYmnsiDJRZu/idJ1cVgsejvz+D2ll/ovTT59l61eweRpLh0W8Xxn0ON7qH6CsBjl+iZH7jZyIJfplD/lW3v7G+KV9O2FSXyxVvSvuhfsWzk5UPyA7DKes/+9XdPsxfcVXKfWg5TgyK5q3bUXpMdVaP
zKLBZSz/d8j82jqhrNamX/EloUjbtd2r1fA4LtArtQBodzxxNDnKsqfqT0t/DQxic48KSJn0EGLiPSmQIbyhTW7KRbAyIQTaRPHp/VKcQ5TKib8n42ejvOOSSsuD2gyxL1fSnwqVrGWpS0a2nnInxNR45FfZREYv
VTNwQhqS/ydIH6/ELTjUdBV1kQtvUlyXvbLmE5hfXiKDzj6gwUXJ2VqirQ6UOxPdUHkzqXVTtRa0O7uRTBS9Cda2YNMcVudUDhVS59Nqx1w3fmWq2IOdXWSJdQN1SCQ+D12gIKA3+Ux9v2fJOqgV+j7ston0sCok
WHX4f0M9osAJNGV52CL43sc36I2545FaL7MrgfyuuecoS4nxlqU4a+ozhhfdMGHs3vcmzJZO/RvTpF16ynXdRG3sfxvCF5h1lUa26diAVAXCMHyL3W0z7ryBlkt9VrbE4YhGe3L3H7FtpnhPyYqK3Ms71zXcdtrN
UFuG7lMiZDyVuZozSf6G30Z3+gXHoQKwMVlGvpWBR9Q6EUl98h9iveAc4DOIaoT/uoISY4XgTBBkkOC/z0hMZA2pL2zzohh/9/96ZziJlFyBnSb0MiQyiRoHsGkc8sbZe54CsA1cHVgWNwY6EM0ptP4gxolgRtPa
JPHDiOIGDPjBfWX3UhF7p7S2BuyWzOA4uEclVH1KJfI77MqrOhejo8uL15ajPQNV3gylN3Q3t+beOPeBM2wSgz9knBAZoq5/KNpZ+cbkstzz4hBLa2go8NVLpIrOGXOHCA0O9t5LnqS4phGiUxton5YduIkNWuHA
pt+QjNnrm8huHOU63QbC/foCoZUK50CrbdXHaqKdRzFof5ZNn+yupFBiIvDVvJu0iJSmT6lDe747yx5Pob07eoLhdX2q+/U2t9yH7lVLBQ6gbYuwF3G1n4Ysxu40WlWvURpb2QIaGGFWyqq0dnbcB2bswUBnZQyQ
hH+jDTai8mF+H1WT9tqdFaZX+v2XNz6IdNw49Ckcy9mRNNFaTy4N1eGwZSVl0OH4PcErgI0l9u+c3/jENpZToVdwbPpBGCWJt410N1XdDH0PJ+3R44VXRWMAvuWE3QUdn1ah/4LczEP8QupMNwxgkOjk8U8vk3kS
5iS/D2Ja/q2P9XqJSJOEph9I4F1Hf8H3yfvfx2lo/KnBj2AYAWjh01DVOGVP+7+kw5MolXS8Ntg3TbOCz17x6jp9nJLD/kMDg+YYYjS4aKWDHjPISpdpejb/Kv4gY2mzGDcenf7oXR6lRWgcLYpO9F1ZE/gHAM81
4BpwDbgGXAOuAddAAEB7eb/w27PUOPk0N+bn+WVe4+GUK+sV9+wWHQ9P7GCaQ3Xh1K533LTojcb2i9JVM4Nr0Vsm3Voa0Ti34rZZa7ZTvPvd1kn7btjnfmcFndd2aRp2d9GuKQmqqfwXxg0R8AEfBn1nuGAMAcJg
GPZCkCvaGrxjQSsMjfBzK5777srn2eTVVTJefc9qxR16UAiqP+hGTYjHG49toxF/R+7MKPa8wUR5sKKPww9o1okylbGC8tbMnU++/m7MATR1sRPb+dKJ3/11VwGYiR9Dmm766qdfMRxtwHetqi7DHObyRves166i
o+Vo+NfDLrjW076b3eq8/tUFzn6+rnr9cXgA8aZ+7ln6auwxl4/vRUziZbI8CVfSExJOGqA1heZ7y9KbbwqMDo78Fj9LZ6ubkOiEBwj5zvUnf59qV/ettl+pW0afcnfl2AaptvvZpvf6gHWZKBkE0A0jIaX161c9
acWkT+qJjt7Vl6c/Sn1T2q63olQrG7MweF1KV7D5j44I9oG33gDAiZNojv8lLag7Pv9FlbAGhM6YK39RsbFVh+B6SCY2WJt4g0cuNPG1P+zSJr7hSYaRx6hnM2plOcLLODbdHnGlcZrvJo1dUuk73I7BqRAPAfYj
jGKZ6qUaqBJ87N1jXsX8njwToOn3Tx/n/zuaDjntD6ezuLOrr+qJfFg1V5Gq67cX6cP4zdKyjbqOZ0pzeX+pf7xV+cZ8CQGjGeKXoW9Kh+CBs6g4UR1EFYN4PDE1rggsVbk5VumW4GO9/Yha858xWo2je9CQiK1w
XLHbPZEO8RjtB7kW4tFx1Q8v/trLWQRuHEHnNhErMMGHWdPrIJOk7wYqtL9FWepMtvLU2fD1BxFAVgHNVI5s1ldWIZEQBcWYfSYCRW3C0dL+dXRooIH4/DAspAUz1i7mIII/XIM0uJkm8ziwn/vbzXgZEu9xixb0
NHasNHYOBEVPxWzytuogeZ+tiA7FL/QcugGN8IZqCNdeGmzuUi+gLH5obuWjOK7PQQ89iedmgtJ4CTINB8TakoQ66S/NVX0XTQd6LM3lI4u29clXLMKxCg5GgxsLyL3Ut4hxJZe0ELlnj9+Fg7mLOLeDmxRrOCmW
J1YQc+uthlNe9ZSD3h8+gLnqGWEqOrbS2J/+MzFzlDVUKiYtarmylXbeY3An1+W//nORvqsHr8JTMKNYBqDwIo39Hjiz4hDoCmCaN5ykApjbh4isqeHm+Jyy3fqLZAonJMcQk+tKJftQ/0MD0NDEwhXuMyNXOCTQ
M+BAA2HMBAQHFm0HKAwoDEP+14XR4VTZOz2fDOCbBBX+DXLkH5NWr39AEP4Aes5L7EQ0sb96r9KZ/cNsSbB26AMQfOyJJf+8BN8ho/ePZTQTA3ELNmsWP14dkmxiLL9nzq4ORqn3y5t41Pnp8aaQeyJnvTL7BYHp
ZPab86QVWaKxv+Yq4apyVCv8xmYl+DwZrF/VHv7mnArdkkBRBABmNDej9YluLLm492v84oFhj2w1BUpQq/XKEuxkLrO7oHQqqSaGrzFw2BgHnsxOyhcNW2PCZV+T60wJGnZUbpcflCpcxV1xaS2jrc0EpbUTS4Wk
HoIlid/h80eS9FurQOQH2cvnRX7TyzL7pQjxxl9ZnZgQTiFJDtEL92MidQms5B14G8ngthZiRjjrbz3mNxvei75e5QyM8a+yHeaWPyaR6CdmHa5w0z8JDcA4sKsIf5ZCoP6vGGUEXQOr2oZfbrjwGaItQLLQiMRC
9ofiq22AUvne7+Os5Iqy8vrFntTo1FAQNZUEwL7B0LebaEMEsI4xAMybmMhXnzbhw+oppVpP6v6Md3eVDt1Uv8SbKY/sAeJYKA4ODDyN0JBMN8rDQudFVSj+QySlFdcYF/eIsj54VSEfpsJod6X63Xh/4xpG9mCW
GliEFOJhRgRtdOScMx0kbRtHacyNvnEGQoIW0qheJbUQAWEqtthFK9KRPvTOeyWmgmZg0n3VtqxRb8+Z4gzrA0vvZ8m7RIuYGcTgpBDUY9M37Z8S3Ewa411SlR7kHx9yjwVpYwGAFqPUKI8ZhamxuYDWDAfHGc1x
w3d9nJd4E4IgPNOIBo+OuIbo5Z9n9ms4pjvdit7QUQabgVgYBhEjgLXbB7qh4fuTQqRBsv8zKDScGrVo1qEnxy5LFW+wWa6mR+dmKjKuERKtX2n/mMN8hNNA1T1BDUNrP/dbDAyBHVXEAKiCsM24jthNP/4DT4tp
/4dQ4rjatT6rE23/Y7macQnoT3sp0OA5AnLZur6rTLVWgHqaKIBsu7+JTpatp+O5INzsmlxPXP/hHCeWYnYZjPT21ue/jigsVsHUFw+ItByXUxfB12mSOvnnc6cF0Dj1EskF1gWkTIUoLhyISTUk5LNqmfiDv2xl
QhnrVpmIFwKGhuH4h84sVguiaX8BqwgMgLEkc2zc48bEssp7ZCljxi5bNyN74yOkbmqDATdj9hZvtMAd1IZdqtZ+XZe/ahzSh5xp4L/81KePK32eeml3oThd0KEmNzkXN5Xybb57tDLFEQ++9cE7btiExf2Ie1zl
erjSp97xTnQVXlZfBwQ3pEnHfZSZVWL04KY0ipGVwWoMfqvqb3+v+QcuPkRgYpOYkDZBf5h5VF6uMnz9Tv4BPz+ImQWed3BTq+uB7ZZSYv8tqJI9/HrNTjofI62B1Xj6YFfWJg9OYWNivRI5gc9VSAPDKIyWXoQJ
RT7mr0nMf3bxNd6pwtm0wNkIK5NrZFzJKIc9Gd1SVWr29i7gSUIbIHvDd55JDCOF/6+PESVWqy/e+hQwMcUfn5NX1/UuPaZ/MLWpouGHscx5Xm3D9ts5NMXfH6pFIP2jcUw2jtFweqqNnWViYCcr9yU07QU6CagY
WtMtGPciMsBFoGu3+JAQPzpIfxzd3Uo2Hz8H8bMfMn+dG6ukhsFIEEfMlIuqObCzsY0zTBxXDSqJPwu1eOG5qGUMSh1nZGHmUBCyVwEBowv/HkApzQGq6sZQbsAL4Wtrl0V4As1tb9O4NRkXjxx1Hye5zbSNKjO2
39lJHpLg8bOsuk/XcR1DK77u8ku/t387DvntbGGgbcjRQFaZIwxnJw6z8sXRFTK1oya8+1QWMTPoxxH66C5xbZg8nk4v5d7RQ4L0VTybPiwN/XPW1SH7bh6Lhp9uRERnrTRaTRaSPmxKK8/z0KtLbrEBB7zzYIik
QSOpXglAAbTBiFhchjxqadoB1/bpp4cv2zwT7RQxDGuU/yLNbGld69W085H63ZwTIkZK4P4ckhCtuJHzxEhNcX5jSmzcoBiwun7Jw9ZZmWvuwufvqxKYWuI1k+J5QQR2LVraLkWjXvGx3c2kFCgwliz0YiTdyEfZ
sWgEjMEiTYJwWTT34Kc7Gf4pG+uon/N6LiKmbNgx7ETWFhge8UfpbpMewfih3MQjK2OKDsuDto2DR2W3fM65Cjcm/PnPBUd0DoHpk+PidIX18TLsha2EKX/UMHxT5yomnaKjnsHanKumd+yC62e8oHsi48KjOGi1
+N7q0Ca8nPp4INVWGheXVRxC5zgytkfYxTMSFuhiMPVaDc+aflTDUGlz8afaJO2jpSLxUU08YFtoFheCi50gQhIsqOLrvVu+YNubUpd6DwYUXWQSUeGGzY0praukzFNt3ubrawCWIDW1lcjyN6rEKObeIY4FJ1Nt
MRoz3jEzGk1VtVAN9TXE/gQWStNk7wg7sPFSZJIvbKNljot1BT2oXDqYdWRm/GiXS6sob8/TcHheXGuST1j1tucj1/3hF5js+NATijISLpmE7Majltzzdq6336GrxeeDtS4nbz/GwQp/RVVZzR9kytEL9UZJVjVn
+lCxHYZKxuj+ujfTJFJEsIo28+iK7iKoJ1Qz5m8xrst95hbCvnnHJ6o7Tt5LDKy/iBF8nzhvqSiIbW6UpAip00M6AbFHWrx8oKGL9UK2ycSiXcUgKqcStW7km7UTL3syieXiKOSaFsFxuz2VIbfTpcFGZLSBuxhg
pe1QrgYYuVLuzFd2Hexmmpsg1gihQgUVahZVRRt5UwBNiJQKfceEdRCK8Bh21Iyg8cwiO8m6wcK+heRzT3JMVdu4iH3yzZqPB7l/82/d6YdV8asme4C1oVsJ1kNMtNva9IRSWQCDEV7sjCQ+L0YjukRHPS6sES5V
hnhLv2neMuZQxNI8kcUg6zS64CZYLLpDk5YCjK4WtbgN1i6xPyN7ykuhFpP0p923dZgbT5KMxu4BLx6e8I06Rl6yfGCIGxUULFnZd4trbfIQcW9WgeVzA1+yNuzlSo04p8hqtMAm4U4zZL76FHh9QzIEoeF7sSHf
UB7IrJvG8NU06wOZsulFD/9+e8ruGoMArA7gzfcyws1M33OyJ/Pv9vaPkyHBYUYSpwhhwQ0/Y51bprKGD0TZMN1MGpwYV5VQrkLJXXNZScNwqDLMTrlcse/Q8zv+oZtoIyurNGKx3cfaQTVXtx1hUevBdiSEVW20
qwRH3fmRHrCjr1stwFKG+9Yg+i9wJ43Iummqc+tKWxA7W10yaScsxArRQGtg559EY2sgga3elk9zsRiYajOugM/1g/PKlsu9HecJr8AITUczkDBMrItq3c+pNAI0pXaCiYW5BdbTm6lIxfYNP02tyYBOhKRbkmds
0FI/pHDITPAgsQsU6ogXqY2blECHBU/UlKcSMugbk7egA5BYxNG8XXV98pI7qV3a2vpEbeV4o9HrZy04qMvoFzXAcxelLU3H6gmULR7w6JbBzTabaEKdKVp4W8C30wP4NvBKgqBv8sO6oR83BuyNag5HXS1UWbJH
xwO4gOLKhmhuiNU2fPNWr2GGGFlLKl+jOIl+we5MMFYoFPWH9+9poK4TuxyQu7uKgqqk0q2xKzoXXj2neSZBz0A4l8w4dSyFqr8Qm8zOOt2zQvfTRZSBDboEpr9F7+avFB8pa7L4CrvVNjMMWmbV10C2tQvnIEdS
dnXNvq4Fure+cnDL5K7qJlWwYIL+pGuEMm3X95h46L4N7KO7EYGv4PX3i6DA413yMuXCsVW3t3rj8H7iNogndvYX4+XQgvTO1LLn5NYl6ed2l55iWGtCaEqTirvokKzEtKipiVvV2XrbOLvaxtBk1k7QdieW9s1x
R9H2IabGMDIMIrn5WXHq7vTlSpJrTUpo6WFOlipT/J9kkcZuM/UowfIAdgZbOfcKv7Sjh/H/kdxC5QRdC3QAMkp7g1dvcvrqfS1Fg2wX7eHQvU2Nv1vVmcqto2iVqarmhCv/N7x4Q02ubwsaiamqiyDwgIeSAHW0
Be33TGouZPJbdhFNqU38bCoa9uEbpUNjGjNCC40TTGr6Ec04U9MP08S1s8XRYfi6bJzTzMhd5nWJ6AotmhBtao7T4ibDRcJ35wvHo66tXfQcZuWc13nRHEqs8Y0o8jvHjBC2dpIVqO7tTHTc7ah+Ppg+jSEJmjyC
PV9dnFT9wc5vyiym8UXEvA1rQcbsTb64QTEAqk/OqzFmWk8uk8Xxyaw0AowQdipPK0a8/1iMrbJtzryopoYCFKUAQ0gVvcO9YR6+/XLN2CcDLEpkWAm+/Nb+H18xpBPFaN7i8mmyjPqRwGH3YzNnrC5re7yM0YEW
ybyuRMAScZzmALyvUE4bbROJYwpPLcXtmknU3VzWd2vtqkU/42zVhANyJPc5FbQVtKNJpwlZrRiV7+WPYgJftkAmqCXFXis1CAW1pXAJVLr5NpachJBNeGDAzkguGy6HQos3on14melY0CETWa0NN17FU5zZtGok
WzrEpwZYs0LDQTsNInR0t+lMs+sa4lGgFvq9VwM+oCAznzfbDxmcUKnBOmXy69O8FFSrLK7hlhRE29DKvj/KJU9CZt5vrJk/EesPby47ZZqkm4CObBobZotS6q6N6j60vUvjVEAZooBAwFeo2venOlzNigxkOp14
jGk0YweiC/3LXu0S2M8mqiyDNoN15mmFKSsbRK9JBkQvIles6tbZ6XVjDTc+6W6QwHJDkYzWG7MoFvUAtzNwX9vlfWlV5QRn5NimLiQTaFxN52ipcivjt+QvxfM4ruIdZFFTILkL8j/Neupb30SRnLqxHShXcvg8
qh7e86ezZb09w+lQc6tmo39baf8xLILFrVnyN7H3MsgprETZbXrQ2roXMxFfzsENKkhNSBRvk8yTp9lMSlZTyWXKrogSYcTdRBpIlK8E0QokM7BJCnxMcjRbUR9e4Saae/d9ekdmc3k+hffDMHANyfXvH65psTZT
InE55oXMrl5yXO8IVNPtvP8obaj6J8PKXSttI5q9NG4EN2Q2EUZfptXm97p+I1bS0txcJ0/VtBhpE/PYLYRh9ZoU0TqqQYQkpzQYMVCeRP3nIWEYXtLKf0g/XNBhgcDAKNoQFc9EAeKLM645g3SSMjCKT3GZUKFb
/LhwiVl7nLrlqBIzVXBmfHGaoS+SUHtrXtMnYVZFfYuYyGr3C15BktI8UmIFHHyZALc0B6qBOFyu7ptwfUibZJPRGWUM6pNIjGHffP8zMhuDDtayiBjYB7XyeGap2YL/YejRbwERqTQkW9gFH8Dm0WwCIYvKK2Bb
D2AjaNsUBruWZdXMiVJznpf8UbjIvIK/QRYxIlKP5bgA5RQe3RGUDQTnOxTnZV/729dCEmBhwyIwFDFgWlWZy6502oJ/JGtoKEAotWxR4UExxeISJYFsI8yd/eCm+mjZHa9tWOLonV6pwMio0ZaDrGyxcr60wg0H
BT4YdTUoT8HQYkbX79+NQ97s3AgzgVYz+CJ7dhGzKkWBMie5BL3VSTqsC6qxhNGXuC64wk50Kb6hzWUHW0LVAS56o0hjatOBXTR2xfgE8pjyNM31wJp8Cr5fAdabGDphdSAihSYRxJ4FTlYSj07YWiIBnZVJug2c
scl+FgjQCHe0EnWcwHkmVJ6ZJ3Efz8Dxz1flx+voScHi9ht5IQFvGhjLq3ntFx/1eQKd8QIObfaG/+UdepJOPJAffLChjanshUSykWhtDDOHOyu4RjebnUr8jwQs0BqtvsheRJhNGevTshPqiLs8mf5BMjdgtuoL
RLrx8pkbYAN2NrOZVcwvR/OTOXZ0D1TkcDTImeXT+fh5cJDZGpHMPZhoUcMs+ax+gajZAw+L1VmTyo/A4Wnrp1ljjRXGCA1xrx1sY76Q3fGYcrpiVjHFtVGnvzqYj99rie7rqxiPx09LAMP+9T4SX7A3SwrIt4Ur
/k/CGHebDZZ/SIzZ+IN1i5aAxfwMM589Opq5Dqnfo2FSFfdc1bDjPz0TeQndbU5vVBs4ixMgq1DR4jknLvftB2Rm7WSBcq2l53385DH9nL8yPZKR4vzwEnpYmxdLiYd4dLdsYSnMiIQYzs9vHFMoOJ3Z3Qz1Zl6L
eokcpU6UOrHs2bIAC40Ez87ijDJpdAHmWMdq+EYtSH4Hs4KBsfKYJvYQ2uBBOjRKPO2NeNtcDT/vXA9745w5Jtn1izXCr2RZGia1dmWYkecv2dCkVjWb+sb2VqfxbiSvC4QUimtUn1WHHAOGZIKRZewV8LAJ25Ga
+inKrQpZVL3vq7sWJrzdgHdqW/TtdkHqkgbU6ddyjeaVNZpKBzAMAB7ctDfGNyO945N3Zx7CA8oeDRLiOS3elzH0UXMDFQU8Eyq0e9D1H/g29XlJK8bDWkpmSTmeDmSzlvQFkgDIPgB4rbqizlTsTwLV2R1cjuFz
j3aVkJoeLXFgq+XCjbrlKuIt8xkYXwJ2XJo4xdhO3RDUIOA32/DxRdVLk6z9Aw9N70sTA+AUH2tGk2B6zsP9hzjEQ5yIpj5DSmTJYZI9+6wXQG8Qc31yd87rK8n/XOsd0+sdj2uJApIqmqZMfYJO6BYp1qjcEi+5
pWDEr/uYQZvgOLlzR5et+/uyCxmsA/4oW7LUHQdj9AUVcRKc+mmLg4KtMhTt1xIpeLS+p+qcbDhaYbBjb6UpmMdGClVLOQo72hNufNV+vMEY6INbqpalaGc1ZP3OG6GvKeJj9pUbiFoqOFuOCMCL0eKxFiDwZWfc
pbNvhLarcuvkFVeX01PZZ4jvM2FUXPySYBMRiFrZA1H18HMs3tHHYhfD04B/ZJsmIiFNm/g2TinNVP+ioIZfKowIFj1BCwb0lBhDBEEstkeXcXpcboMLbd7cWON731WMdRcv0XCOu2WKU877uJA5LxQyuJ4DyZkS
LuneOfZvvufBUD2wDITWoV7AeIClRDsSH3NEwGDaeOt+CmoNNpI4gqxvD+MQhzeERjTn/xYurmgqEVFePixQKScuTL19hIXqmVxvWvrpFuKpuHlcwHzqZ3s9W11Ozh3b5erwC27DsJ6q/7Iiuj9hZUXMldP/y/y7
zxkiA266dyNj34dwKbO4efGzE4GtC/h2UhhUfq7KFfqIuEDk0r8aS7Hz8I5qeJoeVkU5gKZrDnP0T129Fj+twQSMDu4d++XC8OCVH2LRfz6DXemiXe7pYAtIOQ8BwwAGp2EY16tlh1Kt7ISNJObB/wC5rh+bye23
sVI+IN5vFptoHhUM67YyXnyMNq61ydSvjQhl1EfQk2t9nu43JaU9MT4+wR9rg+w02SGIwxLkgDSh7/QRsefJ0cepzJISGFrkCzSVbCaqHTg8KLDym8n/5cFhm3Joup4T0ATmJjJaTHXAYfgEpSiobRCQ3cb40pCg
pyWVfVVRft0vfv5SztifqnRq8AEVkWdvAq1T2mf5ZlWTzRxypEcEiomFamnF6fYM+c8puPNvWp5vjBiSuZxSdY2LdWgeyajnIs3HCyYLMzcrm3H+lPfA3BMbnz4nlukOiYm6ol7nsMUiMqWRvNlhext2lAlB0CtI
1qWwfa5fziioYOwnZJNSwodNR6zplWmj6vWazIGc7PZ0mi515UIX9TrMAWP6RP1Vno0fuWmFspyTwqE9V3DN5/7jWSwa14haXc65m/Xb23OzOa8oVuv5rNWcXrqx9sPYmakUQxA9kD6GF6JLANeeK77ltQs47g0o
W0Qg4zqNHpJjmnBiwutvWw4RO5jXeQN1Pq3MXqUnntf8G9AookX0tpQClTii2qEGnHGq1yaHw6AZi+39BqRUVpnSWZp34RWI/tiUrdMJvvRu/e+3n5mmjUH5U05yV2iSVRTByiEwu260iOuDZyzGr/RJxdvaKd8J
w/arXBAzQtaxDeVP0bZYEDfrL1AFnRCXQHu/KWSoOt5ipDpkD2cwtpWxFt35ByvdzosqdBEV5chuqDUHuVU5bsqsEG5O8gpXkV6iSF40AQyvFA8L/1BY447+RT+QOy9Xp51/sEOYFN+H5dsmtUVcrydDd8nPylK1
bPaFDkvtES8rSt9arvgKRuevtmoY3Bxvmcys3a+kXjmWHZun7em1Xm9xP0L7A1UrDiDAhjj2o8Mkp3zzB2rPgcuo7j528n96D6ppKaOC3ypxx6WSAXehIw5bdpxoitqQzKgjxlvo1egcIWh965+zr385wyis0bG+
tKTAo4rEH8PTYFjEDzaFz+EGnPiroZ+flL4K5GUkKAXOLiv9FdtlNecW3ePq5yR+4VAHm2q6O8uck/AVu7aElFwUduCxIhUYUFUM/LM+/saSh/Bk9zUVbBeI3dT58kyWovGHhYY2VqZzpUYdeCPIIJp109k79SPA
C/lHoQNvV3tGakyZLfK6jJmU5tKrF/1efFsKs06SNcy4IUjiO1w0/Ra74CVt2UjBaObhfuWWtss3ygN3di2Ha4aq6xLiAjQ+Kdir5Nxe/yWZLJNldTnt0wVRShs5KoBmdw0VJ7WAZKfXnoFbmggph/Y9aNVhc57B
P6Rw5crF4IuWBg4zznW0/II5bdjodRyNvpnUKYbMIDvUnZr3VKMkVfrZOzmndSeFYVjwP4d2Tl/68zaTPZmD/ZIS6L97glXIogv9yOLIYNUBlcmA8/9fMIaxFyy1zVw5AGJVv4BSSAdAK+1kzW4jpJGxLuMol+Nm
WlV75m4k3kJGpVvZFZfSNxZfpfjeZN1gbucajQcMQPIGsQ8GlOcJHKp5qm+vtjD64tVXP4PNN4g476gQVRRNijXIB2R8cfrqBxcWiX2+ltkw4qBAoFn1ugySvRFmxW7X2+2nb1Du9xns/rvyZwtRWjA3kvdwkoGH
svcfshhEC42BvLlGKgD+ZnE4BrlBuRNqid9HGSxwgQO5tU/sebte+i87SmPhwSwki6XOPDDk1RqVU1VEcQWPRXTKKCBFUX9fblpANTqm2zZXCfwHuxptoLPZRCIRSp4kIEosC6z0xqO2BU59R3Zhg7bKR4of/doC
bybZPAujTvXNs4nMVL/zxnPz7r10lXC388UW5HGyIkXJ8unFrx1ttE292hNBaeT2kkOkXFnxFccaalFXHRxt9vqBW2A6UdtHFagUbaWRGByW6ciB9wPNojWU+FQymuN4C/hSQPEqjxFdu87xQ0sHgMi5gKMO2dqm
PaeLXop7EaFNuMKC2lo2IXz5jWF6KVPTGw6OcEQc2MkwjR+VPFUXXJ3OAX7dfcbh4MzdkmMNl35CZZ8Gyhm91itWluE7zL5CGWpNP0lYD6LSqPJ2wSnBQXm3zXV2TInUCiC6EzXOCHYJyC01iDgrtEUvIQYZaXzo
Jb2Vaqt6CD6tl2rPt1SF/uh0PpoLpmlPkIhRGOHaLNwmmvVRIR5nKkWthjtiVtqARV40zz4u+jIR6K5guKVWDCp+cpDFWGdpqxLxarV5BuNBlPPNXp9pk0Cs3E6qsJMKEI91Aa01JOnSgZGCShRWrU4pDg44mAhx
V3kOen0FvpDRbzpLkwtkSLjMAA4acvMJUZV+Qj/YMALTTZuh+3OetD/iVd/XHroWMuoiZn6SvunBQ3Zo/7ARkkuT/OxVeyMCUi5M5UIYc4+cva2JxUReJ3e3s3nZmie6EmVCIDgwvamkbnqAgGcUwpsKsh3WKiDW
UkB6kcWVtCdOR9jky0Q8M3HuErVgFm6fCCy2XDZRWQhWdp93a5W9lNJkAG87eWwT1ipfBNzbqW3eJtlE6Y603RvCqJOIISgYIxBk89pPrytG7LzZVkmodiqa4Ss1DTz8+dktf2mNbLzNQ6rbhEjVkzH9Sf/3Z5pF
sNm0yTzx+Oe9f/H98dF6q32tdONgkKTtA90ejtnJ28DhuFmNQxcywuumEdGbIWybBxrRpcMkcvOQpmiMGXxTQoTVKdRpYUdsyncs2JvzlRm+rY29TGChnGobdDCtQSvqjlUtKSJS8kJ2OoOXnBryayvCaoz9RyNB
Gk1hWlktLj16NyJnXISo20Lr0ogNeBvnxfwGt/3bqJsoEoxGFxoW5Afu4qSByxuDX4VLz0vA33Gbdf5YpwFlro0yxm22cT9SvShCOk4o1eysMpxGjOjapf//jWkBWr2br9jFkiBAPG1AKA4Mr20kZEBNQyVT35uI
KmOlpel9Xvw0Rloe4iBPUFaR1pEOZHTBtncbjs9v/gVUyIlZsfTzOPkkSS59w8TBcBi4BKi7MgU6op4L0mhM5XFMXr6lDr4AAQm5oWEiCxVE2IgENjQsFj6kQxY5yjwpgHfDM4iS4apaAg3QIo9ubryEPoF3fv1v
IMaGWn5oBlGfJZViyOiJFb/5o4WIvhg4ac49VOw+BzLrdlqeCZFoBRnN6QPZmpVavkhGK+g4PwW9lhxvjpTLYa4kAMoazSLxaQtQ/n5JsNBO3WczjOIfYm308CuNN6q8ZAgRU4simqVLtPqA5j51z2EHRXaoNs9N
OSJNBDZ30HxI6otpEzZWcpwbG/JkIZPFTvswTbwwN3geJrFXB/+3KWCuAM2w9Som0G/WM4JtHTcnPTdU5lWYaNCAMYk4VpQXRM/NuWeDynPqSnExMFCmZxnoDREpbwy8FgXXKWG1YalSRycSFDwJRs4kINDFoMzj
nVACx/DAC+AO3oSpcl4udBcxA3nxoPQ/APIbBvq6GtPDZt1NFqoZfrBgflE8tcJh8yqsYddbt8tgBxRY7j8x4i6a0zBOTTOyx107vdeteU+yV60LUyFW9kYk44xrP/sVS1QTZNdq+laRmL8HOZIUdHA4pzeHtyL7
iidDdEXWKWW8wZBS2gI8MYg3Jgj4fBlxHe+L5bScKP2tcDTzqnD8zJfsls/GUmPkSkErovS3fOI1u6k9p+N3b7KdRMSfp5OurVpfvL+6SETCDG6/cp+0msc+4yOkZZDdzI1AAwHrN7EYvdybwskmcnflFEthzbQ/
PK4oUq0fMtK0ixWDH0sxs8MTFpFadnuKbZJEwcr3U9nL+gF06wSFOoSE/CmVhQC7p+EqkGJ1qQlM62Q1qG6JfLpTe1d/5/02gXz9Pwr6L5SZCarvjt1RyY1mR4QpefkcdB15XxGtF1Nr+3UwuAtnrkL8s40dnsGm
9h+ApAMOF2mU8c8vlpw2IeCyycoej/czNeISQNUBTmP5QajOvki6hDOwIJ1fGudXKEhLbmtJCU0Rsl+cVpkkxtcJPQRJ6qVvf3K5HB+xXafmN0hzKs9ASjA7Oq6EY2U/gtAjb8nAKhWinqXyKjxnFj6AhE08S+UN
DsRpg1o9YKwAdPwRkdXaatWtd1zaiuTv6VlPCJL9EqmKvN7JEaPADrjuHzaGrbvxapvt3ZlsdPlpLEU9OO29rvPWyOuuzPajRjymYTdTMYZfP4mnPQfvkZE8w9LCfGTk4sftrbeLBCrS6UHpwVlNHAJZpmyvHLZp
kcscH3E6jqCCfe/pUY3PnheSpivkoHFDfDehkJkb0rm6UTcRqw1mIhdFd0c7TfWv6ZCLZuik4EjR/SiNqbodApkEUFNymGFcNABEfK4Z46YMEZ4HYu557OH7T+kgcZu4vbh3UBD9dCY84cyto/9XdNJtGSSIwqFc
WlTv9Eb06uMZ81piXmpOrQ5AKPpEl6KwtAoMxToMGKeNt73w48GuRsox/7LIlj3l+qh1p1UwbJgprkUiGXKqfeAeeQLnyGAtXNTuLgaSDUcYDJ/jVP1eYOjMYyzvPkvqdptSxuEDRmxhraIo4ze1TRFaK7nSdKzs
gmY2F3lPJ2p3tVqjEsRO8nRqBJy4UMsekOcaS00EIvBA5yD9YC0igasYYvEzxZB8doKt0UkcFTsig03vQ6clh0ZKWu1Wji0R5zEZxou1fuleLN9TjlNZo9R8x5LNEdHqmJG4JsK4bEUjXtk31SiEm7QZWYsPdT/k
Ta8RMIZgsYY+YwElpFYlOo98IWFsxmEgqSrJZr+ZvB/lEu+YJKhJi8mNbJFxHRbYB41xojES/twkqEjCC4nK93xh3f9r1D8dbE10M2WibScsc0IF7g/Wsl9XYEhU36DGw5fvvLkyvniBwk7m+kYhqJLbhGJ872rb
66XpmvYOvdmchrmt7za6o230KqHdxqe2pkixmENM2oonIUQvMrlK3Nbz67l+SaVDIaEchD2V1BRT558bXMvFbGyDYr8l9Zfm8d9xZ5zyy4d8pzKK7YR4cZCCYUL2tIsOVI8aJ106EY2BZdYVuPLM+/l1HYPqKfgW
72O7itxotpmQcu/ZTzTqpq0l2MM1tdo2Cg1Z1mCckqJJkYi+Kcwc2Ga8LUH2Jh2oj277j17VdQC9AQPe3QE/QkOMUoasPN7B3m6e16gl1MLc+9bucyY8ixvrZANZM5o2K37zPSZfJrvumzmEUWzqUx3CHPleQ8ua
uEoiChrZ+Gxl6I3FTXOun/o9cFPvhN4Emj1jiaaea+3/40F5PsKhKoBPR1uZCO924ECAWhheOB3IURi1CXpXn10jNuKvB8ZeDYJQbC4xLm06pDYoJBNiBgO0y8OIEyJP4558IbjHv+2yjiFB6W3UZD+bkw51Nka+
iHu3DyoTY1/jccWMQPDsaEP7HR/eb18VnZnM6R/D84nfPtSLPAl1k4Mt0dtXmSwoTKIDRYIFcHtKknSvsAC6z+uNyWrtYJoC9dv0Q3u4Bw/gy8iIcYZYpF7MEK/wbAS5AdJQZScNZKzHwE2T0qvaolpC9HrENaQd
aexBnMXJHX5eb+mwUdSteR4hGvgFk0i+0JilKrfMBeHbMnfagWqCnv2Mh4qrAmtWYAjCeFQpUJwllsMjNIffQgTzsbEoQm0zTnVQnQzJ1/EIz5wEGVuF0uwHnBZGdCFZFaZjoZFx3EJFdMx9qTm2MwOSAHkuBaWl
SaTeh+Mg5RiFAwASbcIWsrLSGmMLtDi6BatDGuKwO3/DgZL/DiIhJiiCjrRxt7WxhXK24tQ+cWI70OmUo8ed6vjgdTNBeyrvDknrKJAY9n6myrPJiHNmkArc56w4ShGb6z43CKTcPqImS8gZN7Ut5BBkF+d+260d
Paw6iNX4/RIuqJ5OT7tGmfFpxO+TKY4aWOB3GddCT88VHZWBFTPCYsedOLwQX5qbkI32geJfTXiZtxJ1wACwHbJsd0/bz5lg53LLnAXVwZpM0gpABLB+Ld7rPM5OH+iKQEDnw0BVQUWrpQ7lkIvK9G10k6+scCgY
ep3AHd4q7RGIFtaJU32a6t9AcQ0ozMNjAPVUqaa+g4tAL3LYNJ7cptyQKm3URLBJZDasnTSS3IEVtIicdSsE2JHCKuJSRRZUrFufHLt+mL8OizdftSIhKaibtQ8GyrSoiYCNC+pFCpkjLEX8F0NiK0adDqHvBV5f
5sCZ8HLrPszOO2SaHz1D7nFgUwqCEwbNmxIUBgFLbUmihyNp8xERMtqEyk0v18GcVrLiPJHkQ0nbJez36AMsEjonGzJDNY43QMFNU/hYt2DCumKUX89DB6k++3xUkd4Ip348DyJGG2tu4p0vaP21ZvD4a3mfX1jc
v5GUGHit+zcfWJzdrP41UK6+LHFaqj5YwHsgZeLwmyZi3BIbA2gcGWuZZXGPD9P15A6a3GA47w1fR44gP6hdXk8HaDaTDhfLQAEXjN9qxzdK85nK9emd/6jx27KR873YVIA9MGiJyVAwR0bH/XdAFSGk8kWBgiVv
VFyIFKH1Ygad4qZSVyIA6m4/UDf5Nqs8m1/pdMBwdmoKyx2PWq0Bl0Ks02br+MRqLlBQ/l1CGaNzrdgvUVfkfSxj8XtLOhhu2u7Lv9ToEYUwj/Y06wKR+jpk44hlldF8GZsHmefrkVbbvHdnZUCs6IzI3QWvHQnK
cX/uELYHmVr3VnHcrWNlmK2OP0IMi2ElBXBsdSpYC0QyteXWlsqzK9nX4mpqobl6qxzbW0Clc4890BurjczSUIVbPWpsNkyDcTC0bJmxjmlBmlVWaulN8cgWW4coLSxZIGsl8WG59Km7PdO8/vdz6OzrbBmJSviq
MZHKHUqdJzyVSVVZDbQKJdz0TEYWeSvFfSzHmnTghMuuho9kn8BxTHjp+5aRVshuyFFYjsrMSWSbrHxuyA2Tn1c0xSjmtrHuWULy9m4uF0sIopMuLBfhGDHypTCMT5GhnK/tCk0K1gDb+ahE+qYSVYO7B6TsG8Pb
0YOdO8tHNNMobHOYV+ID+0GSDMlUTdVGM8bYOA8L5IPCxMhA6Iymht7VFEWMTWNdh4WYn9Iew3honOabF5X6SF2zBFTdybV7KyT8js/Jaus4JW3YN79y4jixCRuxUFtBdclcmbhqzk4qAYkbEvvX+fnIgpSFBWw3
Vglo2lBgqJjogAC12gMOIrJKWKMrvW4eHDGSjiWLKwrqjpUVpVoVBRoBX1vo6y/VBTqhhCLES6lfCkkmh1sloEfDLnI4HH7wyuMjn0gHFRx+Do2AuvJ9oK7TVJSCwrXKcbW8AaKCw+uUub7GnvoNM+GFLsgfEe3t
cfrzVSUjkEYCy8D1pANUJUybXqpKzsCe3bpFesKVPCcRSX3ULIkfG/KeULI+z7gXoKyKhdtBwoiEm/AzB5oZjStAnJRLKGBlBmVhfRMYHsOsEll9VKhYfSVQGR3iHU/58tT8Uap50C0lKdpJ80zTc4TYOgjktTKT
LgID5N9uDH2NJHNd8imdQqHXqHWnLO1fjBf7NbZJxII+WYiVqhCZreZ7QP71anAqMQcoSptGUOGxp69es+2amuSGCUAFJ2em096VJAcxqpjv10rGcHDH2OnQgLUuGSYBFZ8jFFpSV5Ut18hSeTmyAVK9L72vwZxZ
QBuikVDlAENN2tCbLa+GWyrESHhqSEqEEmRs4ZbWpxVR7PL62JVlMbqF8RL7AOfa9U5JMkM/QKIQANtK9m5I6q1XEFWJvsMqfT9MyP+m7laFQZWRRI6KePOQ3WLy8oL0vcP2rwjN98oIufu6eZZ4n0NKGyt6TIWf
Yp0WBeAUBB6h7WHzPvCE1L2U56Z7xXKMDhjZ63CTtmLJrZFZj1xBpVvew51V4uDe8Xlz5R0OH4C76CJsxQUiZ8Wyckb7Q/CqXyMSQKJoxSX0nzXqJmLFoiEDgqFu8EXDrlK2TgzKuF0W2cCId+LOxEalmSOLSkBx
ShOIAjohgzONm70kldcz8qjdx6jXn0nNvPZka5HtE6AdSjczuwjNDIJoWZI/z8BUJA/JtMB5wVwOULmF7NHlJjPKKmcCrV2OqXIozzn7wH7tiMPaaV7ZxB1Bgt9yWJ5bgxvbCW5Pletke9tkxA7agCVrRzPsrSu/
l5SQN+tS4ML4MkBpKXudQ95XkDvbJEFQrLhlAFjnHQFMVsoH1BJhvI1j0/A0GjNF0bxQWh4/BWcSzEbPNFJ+xIRxVxRjus38rgrOaXJhonSHm+IcCs6uwrK67SkZw6Ztm0ZZ6fJchJYPN2PC7KdZkBzDazd2n+Lh
tglM6QSFG8liDxMckV16tLUgy5uKR3WEtpgPFTXrPE1iK+I7AiQ8VmJB0Csu3EeReAi+ACnVXjoqVqfGOGoQDwMvr7UsXeRl3SZNmoCQipgw0xyPIMZKGyg6aYY4CEbQ+ZAV3ZlTwTwuoNpdDSEQUZVIF5EqUToJ
Py/9VmqnINEgd9KLRNnShDKA6MtxHD7PPDlB9N8qJXkWdW3M1FTOBaS+GmsiUhA0ERFRro53yQp8N5SscKpcGXN3ti1fik8CewIKIgrlzl18hkS/AYdhAFgKjZPurzF3uHMSlLFBhUXaDT9aqJAsGbMamKT9TFHQ
4V1CEEBYt+SJ/atAUv1xN0PZnK2AgdEWSixolxuY6biZHZ33HI1iGgzHWmOjjRgfWYpEPTfKe0dr4RbyfslbRVYZHuhuEsq/oe1PnczZpmCXFQT38lWgjCNVqkwMCkG1z9gbtnwHDJGWvl+rt4MSrolcRxlTuwI9
mwI906rcCCKFKwCswm3nI8NGlgteI+FHG+HPTWjkaCP7lFLLVAw8L+WQhDWcDoTcq8q4PGZvZarWoeVwa6u6kQ/s3hriL71EcCRZB3SY8RmIYl/iLqWGioDSEcKXqrgnVV6MqKNcVuMu/nI8SH5m9aW+KL0ZGEc9
MwVJu7Xi8wt9oYaf21f9/pzmjtK/5mDMAhk+02/6Dati1FB21S2u9nPWnCa8lLCiYBpafuddx++mtDoNlOr2oCvDRxlREplmy4oU5tCn3Z2cgi5Eoc21VMrwpVR9oDOogvLFnwdfsiFvw2s5s6cBr+a6CxspuGVE
ex6IJQPGc6CqPcyzgv/K0/PCPR5Mw5gU7VkWwCEUQCNkV3S0m9MR6zecVqaYTp4jGdQGtYHYZbXpTREXj2cCpS5aNhmpbzqjNZL7dMkI6J9zkhO5W3/XN37Yy5lOFQtmAiIvpz8c0AOkuOhS0Ipc8z1HUCoDb6yE
WYqRWFu8ZeUCok7LGcJHYimKnBpzzZbwalog+Q0ylUwoHcZCd7V6aKeX+Pxkn6kgeU/NiMnaqZrVksEOAQta9eCE4n1NoXHRxFA3pa10ZwmY51Qa0qtJpviuPP5CpTKJfeRzGUZbuXMKQe5I0HUU9M6Z+6EnWtVm
b1pGFobM9iFDqNEqgPIkxB/dhGe0VjPdVe+tc4DPfdGJMYk1gAHwD2MQ8Agj9WWaOxHm+IdrEWtpbtoWEs58YgdmgBJxU5H2SUINLGCxzYACHhRnqKhjwbbqqsoUl69Bp/wV5yj77igVLnDh1JK2QCY6A2lduRKd
zyKAD/I5Qe9U4MwjjpNYUtgkSboNpT580dxRlSjILm366veidp01gAKlFjVuEK1Eyy8x0B4RNzIy2qaARz9EkZxQbJPJQm48tpTy519WOkuamujcE7O7g4+uYDm8GgS7/ShSqgyxUXLwsd8Ea+IcLKuteGN1Wagp
iW6zVC8WOK9u0kOLHWkaj8GndapJvJ6aRwwsFzC6gISQLChlZPYvmv7LKHyGfjrGLwtO0luWm0JNUq1j+9cqIDiO6OBE6vaMbD4isnr/FZRyk7JMDpRE+tqBqTqdxFaip/LyemeSxwswEmsomtkAodHy0I8Mu7EX
K6Z9aag9rE3Jq/7vhA4khmiwuU2lOJtplEJodK9tNwqltjjYXIO4f2/BJ2fPFzoLr+2IcYhei8n6jHsUyTlUqF2VublWSzO2XN/Ga1wer7kvJyk5dlfbYLkssbFn5leh+0a1g0n+Kzhau70jEQFyDKZ6scJ5oaOj
4XCzat838bPcCk8/0LMzPWHDNWtUVyIGRK9Xo24yqykIUmw+/jnDvDyXSbTpd5vWOngaxzE8iYJZCjJoQo18m6ZYzHJApwJ+Td4OBvaLRkrtouWnkW6fsBx658iaNnx1flEQzuz1JLGR82M5ik7f+0tsZ+gIfNsw
Xk5CtDPM51tzS5/9JlaN9v0qLsRrgRw1FRRIgZhPvy9ScbK8QpzpMIhd/NNgJ8qsGEAmWRlLRVyKHwMOUFUyImFHcWw8C5avOHBdKYxefxXqf7/DW4K80ZDCmfXTsv4qChoJrikeumEauYnrc+yPAnzv1wzoIkFN
dB4msKU0vL5ivqAYw8iLHzkftBMdbp8utu+YVWK92d3gEah+d9n4AOx34i+bB03uQMqk552nNjQdyWMYrc2AtKgFZbtgZcV+6p8DJSzaPJYSnrZfLLA0z55aLHCVOb4f6NZB+boxQPT+zERFmWGvkf/dnnhAeeio
WHJbtkPsxxHH02H6+5Iwn46cJAgMinD32F3PvlzK9bbOWXd67Y24TOd9aSFPRf89OhoxQXDQKZob/k9jtfkndqtPz5sg950cI9+UCH544Xx3NPOIm1GrBl2FDGHnlh+JKOIFyLB9bqonPegNOetuJmCcu8bEbn6p
bK89grJYpL2Vt85OKPWAEIN0ba8y1oNitMDP70PGD/v/wiKS2glLuPUXgjP+RQfUpiFgff/VU1Eu3BlglMy9Lm/b6/wIAlDVLRyhXDlyN80tis6OL3NB8Ns/72kD3Lp1xNVYYq4MonCFILfdDbb9o7th3ZB6m1W8
HQk7l3AZv3ZmdazlUPhUJW/4/+skIWKC+ZtTEXoon6eWabDXPWww+RibSt6LE4/K/wGIchIr+0VzPQRv3h/a89VZvO+UWlmAfR+iVKSwpAOhsU+cecS8hE3Omy+h+U5DYwrdZlThzG3U7mMV4W692160TxJr8Um6
cgpDlrfL2syHj7Ss9XC5c1TsSdIsYwv/ObgqVHXKz27ihvdRMWPiQ+l9Jl4WMheRfKakLPctparTeuKjjweLzwAxVS2eP3qobbN/xHbAIuKw0tq0sZI25r+SjWO4U1aHrxbZZtOdwWaYeCIa0dhUoKUCI/ESXm9O
5ovknOntSMUd1VeyaHQTOruz2xF6MiFEGMWdvMTuvOZEH3sNm3dNUbd3VGNUXau5Ov9I15pKXDF3UTEaegr+PHBcUqJ6egThRjJANiDeoe8zWHxATW/JgoUhcfNUU752H9s17ypRdUHIhUW4I5bRwH35xrE31Z+3
eH/H/mBqC1xkE3uSajnu30wKaAB/TD/pIJ1KG6mBp/pGPzMtrvbJr+mg2B5nmdv0QzMhzAhrC/EVbrcd8AgBMbdlS1vU8daN/3VER6O7lPmuFqr/OzhfFUX48D/0nR+ZW4/8NNSXHZqeHWvC6IFeR5x6Dr8bIShH
ONgnC4h0a2aiUpp9SAVi7NGvE0K4tGoO5b8RP9MtdlGo/xhrTF3GgbGO3H7lHd9lv4w1u4Wu80sjIH22ckMJYse11dr/0ts2cRSfq1S0eScyWJedabtXo13sEXQe/BG7H6F3f4r6hffqPNqeW6b1R/aUPWHagZ5r
YLej3fp16UmLi2vgdXFwmWH3wqAGSMqpAD5sXcDQSdvWvQRtLWILU4xn4c1kt3FZWHfg/hol9IT1dT0eE2suX0fZ3PnoMpa/ks0CtkJt9k1O7FyVVaJznps0zkPjnPZwZC5Jvg7PbIJaOllLGlcZ8EBgQuKB2TUT
uEWFTrxqpxGSHtTJgP/e9yMnVpYbbHbtwsLyqegodnJynNssbgPuBYM+h5N1PyJeSbJKtVhxXk6KmYJGlboNQZpsPq3GZscPZCeVF4eFJoyvJxiKb7zsYhiQvHGkp7Izo35PZ7C3jiGAqA97jhnUGHZQDLVZHoIL
tZWpxz595AQmv3NQ3gxIULdF28xbkJCWFM3y8OX5C9D1R2ydxy7+reTEmI4K4Lb6EJj05bU7spNFzlzaTe38twwyj+jYWrdjsadHfVt3HkCe0h2MMkfN9MvsTQPJUblx+Zq//s6AEPHayF8N6P3TV3EA3vnyl4vG
e5i+JnOCjtAV9hAUziwyR26VhCf3ywCOpT1eOSsrPSu5tDod5+b+dNlxHvgeGl3ClvlpIoDO9I7VfHMSJtidBhZlkt903nUzcEloRUyifjbTvaIZBKWl3CU+4y2FkEJdZbCSBxwd9YrkT+WL8bm23saRUd/OrXsM
+0PcnODfwe7xdHawwRW2jhtzQXjPm9uZVUjThlP0IH+RLaFi1TDno8GDpeGZufOt0PW742ahjkwkbAuOlxGaScM4z0sRs/bLHEknrle/p5sqFvSTJeMzHRWsHMGI9XroaydSauZee25xCLmgI/GqerqR5h3tpTa6
tdk5b5S5+z7X/Y9qav9R5XnU63uKR2AcHVfCR9aIW77G7gdq17riD+vMrVKf6TJ4I3XBTXTcqgfvSWqE/760pJqDBDpWxqnGxhfNsve4w0orB+0P4dQWROFfkdVM1Vr3eLJCJdxPgDa38CjnSrFGo4H2oeeI7A/Q
cEe4AXIuhJMe2pEewhD1L2YE9CPROsLl2O7E+oQpOEhgnWCrV2l5Ss3YZyR7fAFfcTVOvCJB0Nlz/tjK77sXTVM+Krrj2tItMYtR1zBYXQuP5lC3kLJKDNvDJrQ1+90uKbsBIjIHTBzQa0H5SDg66w8tmLKNo5O4
cu7io8Ir9krz0ASzJUAJF3zvOftXvrfql5sLhkpVGYwaesXZ0hnTTbjpyd66wiRCpfSynKu1X+FN2SNUk4m4OD41GIo5S7VJevfWjpO5ZhcL/FnUcRTkcQm7IUX/S9/BtN+MBP1mFVXZP6xU6Bwg1DmwQFiLxcIM
Ub6uvZ7FMnDwv/DqZ4U2JY7gpKXUvNTSXwlQDuEtomUQIE2IXU+ySb5ync2pnY/Pwtn3yrkA6SaMhi/mkWDOW7FgJGPRyCzgPIiHTIFPzUwEPjeeBWLOYeQSKYqE9peOpqW0IbRUKP7J1kpiaYjt8Ik6el3bAoWp
td5BySP66C9yeNYuBYCrmTg1OH9mG7MEgnrunqwE+4L6HvTnmwpQFFc/mRvJDg+g1hSHNfzm3ehKVyhzFvf8v8NuxAbALUvJG2G6aLL/KSrwTsDRjtYG5k7Fu8pdiVl0JxlGHhMFIay+Hu31WpaFz9/gni7i0/Js
6A2cvfL/dPmC41grz4NKDPDWI8scSiZK7NKvHsPy37l4fh9F13MV7syJa/0dqTdb5sftrvIjtfgoe9Xkza/3ED2yA05GDY99yHP41FzQiQEZ3uajSykj0va+aiuWDfpzd5DhlkiBoWmqK+t0slMSIO1Ll+T0U2rh
IJIWj/UAkMBJr7jOyWuiy1UFQqoX9AvxC28tfeAbbT27gPtlPm+TtbZh+4Ml4SHh5nPG1IQYDztTF9G4SCCZEl8S3sIY1P2mEMqR6EVFcVOt3TWsSy9t5C4PozMZEMox+ReYhO8h9YUm50HupfU5Iv2Y0vHgzAWF
7LB3GdTiDuR0SrFc5oAPt+BuKlX753p/OZ2OeX7RmAezWmkui+pZK5oC7JbtKyeApNkaYmmtpaezzJQ6dBZhyy+vxOqXMyXGtnpO5uEUX4KsE15DeSXqAK1UzdDIVZ87djU/lRzX27LOilTnO5eso8G28UzB8U+p
J5mcg5hhCb5IswAvTCb6UdTg1i0WOhSJCihLSgsrva1fzf3dRw6REYaatg7j+1u2EixUrqs5yloB0Uqkj4tcDIKkHWo9HlFXX72M6u9SXDeOeTzjbPtw/5Beyc/4pPewzIP9Dl8vun3o2xXjU/9tBCeI/6awvWKd
mI/tlqbbLUIfGAkYTPv3ae7ETnLEL7Ibczc2iPY4NriEOkmuoA/6vS0pF3rvDzfV8WlpusOuB0hLb4GfXrGQrDn852Et7WTO2a8XuR2De+gCIKSPbCYS8ZiUxuXq1guIt5i7aIKEBmL1SHvyLA1reSpHfz7qS0dy
e6DIJxRAcEe0CF9Idxdi4BZ+pSBAfSXZS5cfbttcY/oYdKN5TWz828hHTNypbVDae/itIXALK79q0U1Ehtz75EtnrMO8aPjfNGVSLCBE/nKKbVTH18/8Tb6M6d7sqfkrADplDBjimuNweK+O2+DmEYUG0iQMrzwn
4PU2GLXMXzdEDbRrGJLRfgRF1iTL2hcj7svRylxejVMmHsVRqF+FmWVM1Bu4o1g/CiVLXaS/GMtDxXhHbZz2sJCMYyqBjTsLHe+p4h7hp0mVlyu7cwG6oVmgkaGd5z3W7G9nNi56hIEJ6RWiP0as510k5ENwWGTr
7e7Ky28QSR6D83weGXUrBKpV+Er4ItWw0uNYglIMavLjA0CtB+wFEGcVNHsGCNxjaijlbHNOd5qhZwCGJMhp0JKwxOlpPgy5ypWWQtQZj3aXkYqCbzxfVBPwx5P4tTYcf7Z6sO9MTVA6JOP4oq4zzlnG6g88HHUx
5fN/cR9We25uugrRc4BDCmyPHt4Puject7fbliGowyHXwOYQCxdTiY0gw08k7104CrwI6VdoNA7Btqk6m5xXsmICmP8i8e7D/FR6rrBBu+XoOGhYU6JcYTYkQPJO7Ys5Wza+5cIUwXPV2pFXxY0wmWJj1pifiNeH
ZKAe68rPi3BoqkpXdTBgkcFzgWh+owkU49TT0z+esmlHPDUpV7qToQflNNMh2a6+qtQjEDVxx0mno680CVXfDtvtJ7axBchM7iTM5tZH7Nz4/chd2eYGWnuPvnaH8XomRGu/wVZuRjF4vNKLxNyADe67P3QISGJP
kmQualJQBEl2uqIBdjRG/xPN1Ftdl0HVX7Ej9GbjoSJRvxEAzhY7TATF/COK3caBGjYiEohAQU/0ESkvLhOQpB6M+ISrN4qET3+vRhs4IIcxssTEUQw3jipeHlsdbYKu4gsL99nbG1mr+z2emnG0dbN3Kt8u2NWB
o/vPgiJUT8Xwkdc7Pxd2DtfDUCU2TxRUhPe5LNGgKC4h6dQP/lJ2RYJUULqndNJZcWx8cbfaF1HofLh4iJjrnJeP0gjrMD6y4BPyzPuYBv/Dxl0H1eKKnLkqC8mShZtbtjyFgYJBFuqoOC0ndb8cJLE5yI+bBwdW
SCEz27HCPyAagCloI4EAEL8NnGbG7p+xC+alZoqpzk2vEzOs2D/LvTMsm8vVm6xOxP3zu8daJ2LzAIelAOYBsV/vtQWWTdo2wc2yGLMiQgETdLPwu53IwuMszXCWLiRDIh/Ez2p9FK99yHpQ1kMoPok8BYrCIQuQ
Yx+oIZzIXfw/0wcUKcuYicR0dOFEguCUBNsl3yZgZr2uvDFl677Q22OJ4QpyPvaGir+TSShZG2pS5NWPhACxN/iCcIFJmWP8ej9Nq7axegNME7Ttc6H2Z820zsV/rE75p4lTuJ1fTHyHcnXQ7NOwjQgWCsFVIpp3
mmT2ibcvZ2uKebt+5yWTbKSQf2LnS3IpBgABkoFQ4sD5uzknHjrIZbO8xFLJgVILe+D4KhD6bjsEZ99qr7HyuMTQrbjV1UxXB7QpSqi1xkwybt1S9zZfZ3cmy6RN6n7afxR2SXTuYLjPyOuCfGkbJmdSQ+aL8lNM
6CtADLf7ZuO0QvXkkyf3b/oOE3dLXEy30NzpOz0M2Ypp36Z/h7RDmI292G+OXL9cpYOdZc6eBGzg/DJZzWXgFGumtLyeIiUcyFyUKyWprIQyOVSGS4mSBPim9umSCUmPSy8q+n3OzDSWmyjMhgk64Fcb0y27ja6H
duhJqu7KLesRf2iGNuCfDGyj/DHrfaQPhhQQn1+K1LNjpPw2G3zXmGVNzerVBQKFH6/GHwOwiMju1jfs0FP67eB6o5glDp53uDFWBZ0PKpZZmOYR13TA6Qlo1vEW6GXiQrwipkqP9FrkMo5NYTzFHPBNkEW04EKM
ogVJXzOQyTOm7f6Pe6UGa1gLOLuHOuWG8jDoK5HMV6tpcbzbJriNYZaA+WS3NhU/XgooLLb+tAOvVYI7TVLS8dnhRB2b4JN5G6ISm8R3fRiV2N/QEriB0QzeiWK/KesUuYky1dE7uCu6bMHcz4N0DnYwx/4RY9JQ
whfOyJUFW/4tcKiA1P0DVLVqjZjdnxP0Rbu1EPBFRHQVXcsNR1GbVWyGviU3JEUUBMEop41aL3XKlYZpJNa+ldWWkSjSfvWhLVdiG0lwNGKYTq52C2Fsu9zp3i9PaNHeO0Ru/Znu3X4uuv/l2lX8dUCEd68acPPz
50yrhkTrRGZ0Zh7CykjhTWqXDOu+nIZ0m8R/Abrud8oGHnBI0tHmHe/UB5tg+gd/s7yzk15S5elKzpTq8FVQy/aVhIvSDZExRrOAkyENc5XAe7L8JhoLiAzOVzUxZCiZcOVlhEdTSsq8IhgiwUFXNLCSfxkim8GT
xgLRRZHLIMW0F00KHvIWaUb20iOu8tFuquEf4N5VWO3QV1t0AEpSH27K1bkaHJz9Yc5a1cWrodkkRECMoxiTpMi8jPPXy0JEgPslbj5ImVpiajYJndGtpZnVeIKvwqX8sAMPsqOXvh/IG476UHApd9a2Uoft015T
ssRP1nek5VKRIwFd1IsQGWISprzP1bR13+aComvCxxOtgjjHhFWXYb7/1nF46yHk7rOy1f+3ZOles4lAca2hC+CSup6Eyr1PmOxIYH7/s+HhvN23h+KyMLqZ2/FRwDPx+bDo8lrUVJDkyUVB/ynrb33KCcCUEWyi
+h886DAMFpJVB3J234ChAKmnllCF/Jyl2GUSYY7lWJo4wH3kjS6MILZZhG6tMaWmhp1ypMLo2+sU5iCDX3xUmgfCDwzRBVFlv9c1yZXOIxXLkrnky58nb4LCw9yZSstpEXOnxpfTAv48J+G3m6L4csTLfYEnJWf8
51NFsvYg1G5rYxKwmJ5FooFVSfd41CK1U/H7/FFDdxpeovo2WYeZAl8S7XDC8J4udiES/GtEVFnUriwJLJwoZwilylkNHsQ6HItEigORI8rT0sYLzAgpDEk6aJ54TXyt5W1V41UzrIwzKmlK4nwE5zTLvIh8LS/M
oTwm4S4OL3Fer+YIQqIVSZZWJPB/gGwcRgJGlm/SLFC9PqhOge9Jdb/oFysRpwjy26lbnhdlFm6YBtrvbpNckwd1Z0J2zh5OKGuwq2JdTw18R6jjsKUHTiM9ooDVtU1lTI1nrtIoG2AStFWSw5yEnDtbUgrU1YOw
bOZSIxNl6ik7BXD1xMgRWTij93PaXdkQV1g3wFuRtLM3fIv9t4HJu0JoG+d6O9ZfdqqtzfYW48zgxDvZVP+J8iXH8L7q6siZffg5ai8XTIa4OQjjMZEKQNGlQA4XHRi9oxN0M2PzqClxeEXSROTvZ3JNohGauLee
vanAvqTtTI53SgJ5x0Z2ypaGrxXWKRYXHh/SKUwVzg7v9iD6Gi8LlWIXJRwLj+d37WPE9sSnvPo/1T4x0SQgyPcdn6RTwMSkcV7skJHqetl1l27z3G2DjnMJ/27tpy5fgCPF4t9bHW3q1DEyEBhPlNwKWAsnaNm1
Dwqeue+UxoO3Nd/DLXWlGYuFS0rVDeh9sz9AWBFp5qRlTP6cbLTRFQgtLJXCPr2e252rZllcqakDVbFSH35uLTjopV0JufZRo1qTl14SyCmzYnu9mZ9S+B2zlFEo9CZ53XH3wEVxG25i9IkKVfiBPBdXOFRKmbzb
z1M28lO4Io1lElWMjLfsCmFmpq6ZykwsE9pQYW2Hgra8Y4jxPr4+JUDzfwAIuSqFzT406jPfCdLcRnjVrUSiHVpulrv16wmjiFweTucLEl/j1UQj7bXkv45OaWYZP0jBRtcy4coJTwnJ53n4V5OaGaCl9eicyLHZ
1Xmd0fS1lSvw5xG0fTZKbPD1RnEdu48dmmr3WNGf9FDOO+THWulr8ywnEouoPPbyyWZrxLkGOHeGimgj4tXaLEFmXfL1s0bvXURYB9dYYZMrSkryASWKsn8JVKWB2+H15dC0UchVDS7ZScpzcSUAUQ+67RkCS5OE
Kvc+qVBGc7TiI1p8kGqTJV0U5W86XdpahPX7iHwydSy3YXFZJrpU/sxPH4boT0M4bwWkKgqnKWDMkZNmp8+kyG4o7JGCieCS90zutYu7UgwI/XjQTeAgOjXPDL4lGjMBZ+IRXQrCUobRzYHCa2A98jl8f9jLEbSu
niqOhIZpQCtdWIdQfmik60pOCAJow7pn6SJOJhi/qXC2neL2qmt9uT/mD00zroahdFSv+0h1L1KNVKo+wsWP2deFWKMa6YXS/zgyzf4BvMx82c0//6estVNN7h9k1/dxy26msef6f/bVw3UAFg6ynRyt8e2PnKOm
L506wzB1agE7+ioCWc+NOJhIBXxoW+rEawEYZ4lPVMBUlt/UF6LtSgQcpGnXHRFGsxn1OTcSuCKm2qzRbmrk7QtlFaH0W3rA/cTbUSSVkwaZIB+iX74JfyMaI2vVvpMHVMuw1Jd+Uxcm4TS6HiMGrFWiPLhcdMs3
m20PFbJiBCBWlGg72i40ThF4C2ovplEsjUqcc1V5ysGCigScJ4yKoGPuyYgSKhkO9QqNRP6SGHJE0vGmaZMu6PIsCnu19n2qOV3BvJoM6AvWQtNe8UjHf6hxXNdEY4ab1kdOE1usNKmtgi2G51LOVbjrP462NI2A
mTFWo+pU2ANtebwh4WaDl5RRg2ipgS6S6QgRoqYmS8ZCIw6oSSJv02PH8T65PkkEbiN3CnfGXUfwkcGztZbds1+TdiaCd8DRWitqI8CZfiACVJUR0hiXxuBe5/7gl+5noZtANj8m8N/GWAK/sWDGGYIK2oWuE0Yf
0kMuizEphW85CXYf9FG2DmvfMWBk+Z0zIgy8LnzTRHphFgCVyaWdl/qYHjzP1xqeozDqlRLIwZ+e37E5AQR8VJ92GLp1yIXvZw84JhC44yjlc+UsABP2SSSKWpPJTn4hqjr80Jyp44TMKaFakABJfTG+Rqe39LaX
Eo9ubyiECJUS3PZVmqB3EJ5AQT1E0hcsC7Etn+ZuLonbj7S8kVKkJ6HGVJl4rUEkoKSlEzuPmKpOxcIjTs5h/67k9n7i3kbVMObiDPJ46h9xDGFVZTRq9E29+RB+/pDSoYibkae5JTAs0cWTTlOK+voSBPMEzutD
JNH0aevVGrsRmJIsDmutXjbjAsMCqQzLoRyUH3N4ajkAsPJFOZJbtjYQC+ZalihKVGuSjpctCslscV/bNtG5QSg2LBLnJcjh52Fgi21bvXX+mZkWrDtXjUhLAK8c5CeN//mhw1qXAmrhu43Wh6C9vjMeZzeqpyku
1TfNVVamTVOQYmtjo8vS+8pKyEXFH2votLBThzf1d9tq1FvXIHBeXsXyqYtbx14vUs+en9LCHKKDZXl8oZSWjw+SDSIlCYnDbFk1aV4c5pWeGUZNvnEDC/I6WdQb7yUFcyhN/pqxFxG5Q6Pxq2iPECXXaEKF+xIQ
AJJOs+j7frilNDwSum5Y4O88gyimpzAuGkHI+Uaep/xgWiZIa3NrDAcIJzuMw4LduIDhPJPF0qaruumXEUJXZjwDozNHOQ0rEdZwljpH6jyF45mFx3/2VUX/WdGmSwmgT9b3bvbD2A6GNl9R15eFYZqR7B7Bac1T
nFHXZwZHcnWElt/81oT+1yLwmdPlrI7UI5F6pZnwlWXnLzt52jiIxFPpNyEZ2ZhLU9Pd0cy4ocyaZwRreNX2ScemVJMmsI/lbUl+S6ucH6+CZ4cnGj7KsAi/OIRfXsyV7+KV0/RVsx1o0Yy2RsTZ6oXjjvrlBiAC
29dpKXVUFqbH2tuV17aiiBgtDiLBH30hmCWXmmB2iAZSjwWb7AtA91RyLCjohew5eVAEwkPMfPKRWtnQyd88nx7fLj9Xs3ldwA2qgfTTqphGAU9IRuySxnMrRmWUl1r+GzAdcK2198bU41PIigDZ0wh8Gv3A1CMN
Ig+AX0wr1KFNIKkmaS/dlCMshEVk2U7pyEki5V4dcSQZR+J8ROyrxOWZPeAVso8i8XKPkcxvxf+8aX14fJkwsmTKHS8Z+EPDmnW27KLy3RkBoS00RWFF6UX6Yi6VDssKuzDKqxxK69MVPEI1DkR7S45+uu7Dmaby
ZD3U+vPrj9fgg7y0rA3EgpeH0O4du+0NbQOSQlT/dMsvpmrYOb1Kb5RslB5YvKpdhZXZ5JEK+WajVG2RqVBpGid25YVe2RowuedZWU8pdn0zLt2dqLvt+/RyHZ84LGNND9ExtWJBRKTchNj84uhDZNUfikQY7dqJ
dUE+RQ7RFEFdeDJ0/ZM2gu954crSzD9x8MyAR/eWUX6Hp0A9bg9P/FE5aGvaMUXWtA4wXt+Z8ZLYkwtzOKeYQCQ8+hnB90EQOkBLLFSuJCLm4CTWqgsaxFXxK60aPzZ2moAF0+1xzJGo6pWxruA/rRGBuQ7ff96k
3VSDmID7dPQ8JULAqHzM1la9E5k5oveNKJnBsXzH7LQSje5dJFicJQAYoEO5YZE5U2v6656lpJOW6vSMtdvJkvXMaKatKqOX8myJyynTAqpyO0rhqK6qU06WHJNFYRJw8FquJwSTmCu5XQOAz1/2qRPIlIT/mHDz
KIAJKTtL1CUFWsa1IWYuadikBFnYsmgxgMcyfuHzM9UnRnvWev5RYzcWI/IZPjqhNl8mP87TRJk8yTCDVVXbAtcs2YU/mQKOrl02CnHurCeebOJHiQYyQmGf5H10B5bsxpltCwwa/g3XMpGEa9pceUl+dnWb1O2a
U+jOqSMAGcXB3Ykx8kaWrguHkOPmTdqx8lS9deTLmCwV87GYVicbRk7KOiUaxydLwEnTqcesSpOISqyDP6ToA76NZxYddq5ieUdqpMbDETdDzi+ucZLv1PpvJoqWv+9Ca/NbDnbrm4zosTcZP3+0winC4E2T+Uod
9WHPURqNYJG01SPzFE8bOn0kPXXOq0NJ5t2096FLYiqmQQ4ZNdBLU8FszNAnMDVdbj0wdZXUaOFuSP4kgthMYRXE/ysPQGWz6k1qAgqgscJxKRNU/aVnBIQ4EM8yD0zD9R2Q7RM9RcaiVCPdsGQB15m4mojhp0WZ
sa/xW4xEE6+loz6y2CyGY7FXf+qvxJF9lhUgniVJLFoGkr/19RSZsP1zb+tEwtfFxCjtV6jip+UbE6f5jeIYNpaHCJJ5DQWjUYOpsvok1ZHVTgURzbE64DHGdrghwwrztZsqMk1qCHEYzypxWK/Wgfm22Ym88RNg
L5FOi+6U0Qm2l+hOpnWqR6lcTnBnpgMEtBHTRd9pmmwbk79jSs4S9heHpTtudzCgeCaoLnIBOsuWiqdZQs8VnxcoBJ0bslcQM+Rd5V06godfIf8SXVbUSqkQdUQ2qdbHLODM3h5PBJzCPeKgfJqtN+fGNDr9eKEc
W0sCGO6sx/dUmvBUoaG/CLyUT4nW5tNzATsxtM0s+R4QH97mVPBsa7/cHhH65PsVfbwQL1Z+SknVZALg8NdYahT2cMFUVmWJgHprwwCq/tpH3q6o4f2Fo0WFu+9O1pD/mCdD1YhxtFwK/BF+W7uiHGIPhLPwotxa
vRS+3K+njKdvd+UpYXoXVIJilE1t63dly8yI1YEyg2NDAXdPLr1LSVgSpEYGU8T4q87Lx6MQWYlzoDj9xAw2m8hyzk96B0+krdTwNo4YDcyAo8PeNu7fwwl+E2kQdTKZI836/vigQzJPskDCrBsj/xuUrcYQVMII
KhGXeXQ0pyPOR48zIUh2A3GVmi2pcOgwRgAsVIIG3ODVgQwNP22ALjQJJ4bGjRqAPPaxwGGFPRGFMMGm28VArxdbGKwsKbjfd98hAgmjTomaKroCsjdd9KmmFmx2kAYbQJnRUiak3lJSThbyfbKkmwmMS141KR1A
eRw3pwDoIxF2bxInGuLvBGHSTgAdKC61ifwlJqi/u4kgOhU7j2rzoDP3CuUyaIrExInOxlAumk50O+K8KXu0jYNvCB6TpKzzLJnwyvppDpJ1L8mTVzt7qEUoVaGYjvzI9TrVfX0+ZcNLy3ASEDSFcHs+EBWdc3q5
VbXgJnsAEjKLspJBh3LZvhS5aQvQIIdQP5vkfq4D0kzqdHuQ2S3IiGkA/m4Bdnj+/3ziTxEpk2OOQk56iWfMWD0FUOKpZaYhmeyyKgmIL3WLZeH1ICNosD9R/275Aow03I2ADaFsh/SNYQAaUO+lJFG5TjMWsaei
KomoPeb7BwQK1Kzr+MbEaLgBAaqFGGEG2ap7QFreTTxsw/qA0/XHpftmJVzmHbJakQmBXxPpN00xiuCUBzZ8xEqHY19XEx5gEO7baSrGKLfqARImf3nzheONPS+uSSluIjrC51c+YLScpdmRQmTD2BFo2DEVMMQ9
G9p+iKQRDJWqWGvZOJgwIcfjwLoz9gGCxmBw6Gky4FXoyLos6Qk9iIBdqyeD9X5+JsRXC/hq5kVCA6zA9F8bb/MhwfMw0ROrcMGrs5fWlLCO8GsDEHzECV5BFCUINzMd+wnW+RLKQzsZtAbLlFIf/84pEjNFSpHs
la+wYBRv68iIqV6CvP4BChW4xp4ygrYPM6sO0xTYVjrqOJD6WzX9hKSCQGuwxuKJyoNCJ5UULJmMYPiWBCnZIcfV1JaV03RfwM0IjPU5a+ohVRJusKTjsVybTn23myoI5GiQEZDhXI5qMFsMZb0wK6sPRIGMBjmE
pe2wwGw1Pe+uJHohbnaPnmASjs4xno6vPYh+Rl/ssEbbIeEFqfu5m3Up2q3lxZ78GM3oVzrZTuqXEHqL2nNiQWsl11cPwMfIVxvLLaobBGOPCPq/FQk3RmlEyow1TrGUwbyXyBByyiW82UICjV/CmQPFqUVuhPSV
W57GruEQZhtzpLjJz2CxwyPUKDfy0DgpGqeQdj+qOumrEBFJMpKkgkzik4JCRUy4K/EMTR+4xRVY/tISjQhT6rqVH/mUoUo+qExlpNkWkZqHw94AsVnvam7NGcGTSaKugREKc5MeRddXvjX/hohSROvnt+C8NA0w
TgaehnczriTwG8Inqg+pXwhD4WRg0oqDczhCmWifEjXz6Cfr5CC+XjFcC2bmRuyOaOc2uOhY+SZiTrBj/5wgLoy9R1lIzRfBJXf6D6rP5e7I9gJC0LohHOP5Vg3ugCpnkBdykaeh/XgQpmUQZOiaozVAwf5VNNKg
6Y3yAP1EgVYaMT+iV8gVuYOr7zqj+JGZq1TmaAht1Cggx5dq2VmpGt8SEgn+yLVfnilMqZUyqtvxnyiZzNXiq8IYB+DSCUkD9X49S4ekbGsZp0f4PTs/9njMIhTk8dmJed9J3GSicOG6pnvclQnvpYAr2Jz9T47C
X2zK15wL6ewNJBlu9zl3gw3/uml/ysnSYmgm979Kq3aqTfk04oANwcoSuSU11mfahp4nXcLAIzGVYxbwrvxKvP5RdBQRj+F0Z3txkLyMcnm7EpC9v8cpwSwHYYpvZLn0o/7AHFZOTBjEIaYsXzxO8lZho4oZVFp4
RSPCEIdzaKA0+EEt+5QW7jsQmgV0n8BcflOcpuOoYmElNrEyIe+pqVTTuzFOSWrny+rbt7c58itAYC7GnL9QIHenjzBxxeO6vwWjFN3/MRzbMRXPcfRxKvrDB5gTcUcLL9dB1HKIkWNgM/ZnlD5fKu7M9AAA9XM5
UDMrID74oHlNgzDQKRxMG+JtNQodSDAmxTHj/z8Uz3Wi8eXPhGL5mEXTL5TjGYhCVtQHENwRHfZuS9zoTxI1PcLDWe7auvZJweHWBiqBpFzNm4kZjW2FWKAljt2yUTzmHPOq58K+UxNluI5qrfii+itDBhajlA+M
UsjM44JlBPnky09tJ1/QIMKvyq0hnT8UgqbSLQ2bMrS0DWk0JwKkt60ZTEAHOdXDxlkJPGw0HwxCPVO8sjxouUTBUjm9ZGdFMm5jgsybSD7KdhuZgqynKHX5QMr/v+9pOnqb0qBiNkeBCe/fT0enOqtngHm/pBNj
9ke9ysmJPY3bicX53nx5b5bRNaW5eQNKu/7vwa92/ciQZePVbLy654tW75Jwc2NCAHGP53P8gKWFnySdBaN/mywCyj/btL4ywuWVBemUa6tb8b1+dGYLcpl1K37Uf5zZHZbpeyt+1E9qHdUcacjWPN8lUbt8VVaQ
vZgLBgi9aStK+PNzN1qYYwjfVr5wNV7Vb7J+LQjV0QJP+erQ6TMZXBYGNBU8T6jvoRWcRkGQv0Wiwh+SiIBnBK1114DHP02LDr70CJb4ZZxuy+m1GGrkZ2JZDc2K1vbW0QnFDWVJEPiGmCDN4NlB7IlXUaFs1W4g
qOq1XKY550GXmSkvz/gSvGs+G81VlI5SBTmSLer0yFWxodKcu+MfJsUQfQcpq/cbFefVRHcGweD1JECdO/zflXTYfR61ska3JCmW0aA8UyINqSEZYskoT/c5B/EnEnyZFN3GPmkT6JUSsU0yOwE6bKOD+GKrR3PQ
p6xOBMVzUeYsywt044k3uoTWYWVn2eeFtkYP3VlKOZgAAjamsPUQyceaWo5Z0i06U8i5RhPeYA7php/u5Ql38xBGNXXGk8wKIqAzyiLPoo+hO/kldobqrrYyZCBA+Coc+jdLMsuDEWt8wQlnJ4V0zgzAZLwNxnwD
UM+XllWSid9w3FwfKJhJKNBz/UW3YD3lEHlglAA1w3lf+clPXkLH1IgjB8COV45qKtdISdOjJe2pNJLPj9LJTPDwOMcoc7RjeIan5ORPYYBPOIP4um8iVh1tNCmx0qOoE60nGWEFRJ7Y9W3CN5yF05qOd+KF6NG5
XtINfnYAt1ycXAQbTyR7hhhoZjvEvwhI4ZW5faE64ir+l1/qTuOpjhrSRkq/sYQ5X9kobe1dGVitbJgb7ea5+5Z154eY53PORJbqMyF6qFUwmiotD2bfNbC1F5u0W9CkQlUR/8cW16wraB/VRlk9zMFLNbJkWlEL
pOCehD/f0J7SeduYG62WgbDWBpOQMquVOZ3L6JO9DvedKtG6YPGohQhYr+olpEBmwIVJSWYWituC6/vpW3qWUsJeQ+9TbsNxfuIXCrYiplSOacdcaobnj1ZSifVQ28gYVLpcTMhctgVdILHlg1i6ORKcCZmmbeDE
WEGwxaFvig9DMM/QbpRqr6xSTbz2Ps7soyu4an9bD30mcA3Zl4WnhBUWmGtaTD+uK3JT5odvB4LKc3edeeDltcRAuklFBVBUCCNjSPz8P7ecV4OAqIBxzn5xvGK/h0FhxmlrqfGPEo1Xk7AubM6+1dH5TWs28VGU
aLUWL7+gM/ROCCRD7FpYV7L2h4r7VvLHyzSWLN/OOupcGXmP/mpsWqnp3MePyTuf2UqMaqRBBVW+Dbpm/IvQt/XZ8jYPFYuTnbT6apQqa2jA1vJhXij3cdJ1jdIBjTrvexfl0FDY+j+ozwntVmHr/v7fchDd7R2w
phrEWXk1SvE1osUcU1c2cGvSRKRIkFUJaLxY4IOlLiWHcdJlHnTjfJ3ydcF7098KbTh3PuKX17tKanQl2jwHJeOJwm18BgLuqjpxLOez6vKXLfqXjGGcCqkrcJgR4xJMrB7+GztKTGYQKOMC1CEHL/ma/59rDuts
cAv8b54lBzouW/vtIMW6sUMys/pucBcW+OCVvA1ttidZiIlVYHd847PK+l2unw3weCkeThMaRgiJYyC0nOeOkGnmVgNEFJdIQRMi9zsV6tK/bwKqBPAoOB7OElwRyMQp2k/IPIDVt5lyPdcanJl36ZfDVO3GL/AD
zEd2qo8E35GSwP24LgGMBzH/ECF7Iai5BN1AfihbT0NJENGIbv5Hy1vgxw1z4pM14SGjS2xyTMIHfHmDcu0NSs0TlJpGWI6xKPj2irrqgA72gOFL1n0J5/BEWKHK6rcv8Hzq1WH8UUf7cgU9d7tbz91e78y9rt3B
4zZs4HWwgsEHNiBTFnafTSBPZOHvPBGTHp72NxVFE4nqRaz5x+GogaJcuKhtwfLBo5YiT1edNYLQTOdb6/htV9FHHh+jjMe4Rg3t/eDeL1EpGLdYSsCNXBWHUC26f1S13z9z6uTYvjYr/3W1F/KfaIE6tcJjU4lR
MXBgmfQstOVBRZDpLPxWFdFGYpv8HTf1/xx7xTS3uGdTj6KciiVd6MUcOeryvv5f9vioxJ+0J1pZL1lzVFgu4OdlxziNrxFExTstP3/DVUpTF2EaDiDAnJwwurM1o2vM9P9DHLOZ8IN89yskGuV/xTBPFogGjGKA
5zMDBodyR4eZrN2sGwMWDXr+PZUwq03gbogWKigaRKcoBMG+6cjLabRo/xRu/0DGtY5xTwqfRqGoQO+f9Bx9mQhP7ng5eUS/xb8jw1bnVA8WypoPuxFvqDOq3Gt8C17c0vgz8PcKR+xxj80tkD+JJNQJTAx9AXYE
lTrtup6+fvcovh6ohcIYQnsmhXxj1lRi/bidwBZlja0NPc+ONQTeixQVsNzcWdblY0iXUiA62thlKzH8SvbrNZuTrmlzNcTcYlagqcHMZCrBhVE/yoTohJpkTLAXwL8OUU2huiBYxDE+IoEBgtSZn5yQ+AW4LIXD
xUgezX0XBGIIhDWNsuGCd5OuRzGuKE99wKJxuw7xwRXqeENF5XOag9UDPw9Q16vkyIx4XCkY7G3uPjw920eA9YW8TEuEwtl6K/uuVNSwZUmptJEFPPGSqlD5fkTQkqOJuM4Rgkbz11FOfMxUDHjK0auhI7C1ctlr
9CJTm4ABJviebpxQ/1hnkfpeFwQgKVt9KK1pmy6dEBR3WEfbs3cP+bNl4BUyEDReDyU2YnrFuN7Llbk3Nx4CWqfuIbMu7Qo9YuIKgMN8RlIcrbD9wDRLuUAtcLQXNcx2cODVY0AUvmxgMjLQk+c/e+cAMI2kEowz
bOBI7lErUtErfa+UlHUT7420s/wA5VG0VxV+oSgGPOHrD30tN05umx269e1nngXXidyHTNZGFPSbd7xUwHyplHl4dFT9+ii6EJtTs9cvaSbRAHgBf9LBH7Tr/2AjKPOUhqCJbyfsabSCE8hJwCUIO5neL/HS3+P/
6Okyt2EQ7B9JH6cnfS7DrOKPnV1S0IMpZlIhn8LgLxKc8rTcT3lIOtNVk/i1zfRY+NhT2XAUTWalUyhKdXIZTNsEtRq9fu9UQHjmFugA+n53hE75+G5nkE7lG5jyG4wbxiWVcEggWjken+1882OxWvoRng/xOG6A
mTyhMup999ErUz0WOxGiCKFhfv5cmPozozte4TE2Rj3XY3tNdhSxvwNqUN1z++X232JPLMHi7+E2yOJz3AhKKUO9BuzX0asO34PiLTF97H1ZX6+eOazsReZXtsrFWL3yC5z1LJrInNuq/AzWnYi4ExO7/eieDDpf
WjFRrv7oY+P1879QO4WLNMDhTJDegP8Ltc6NfwMCwgMIOJkHIC5pqkdUMLWhIUB5TPd0Wavl3oHV7k2l6lVdOmM/J47mYKz1zO/4HFZmHRCg4GtJBgYmESGWdaI4PFWYrhDNrjB39auFSpSAocZcfmXq6TSMX6J4
AmNlcVuG5Z/RqU7SJWsgfSvFTO3TmYzR59ugnYYPc+xPjexHI4yAjcSJPATe7PjBHOD7ewXJzp6CEG+HyOyeaz3XPcYueSiPCTvPAzJIUpR3uI747etXDh5nHReictaGn0lerUtI16wKvipBXu06VzX4fxRx/DBd
GjZB9sugbgXHIH5iVafkz0FVHb2Mv/yoo2/54zfQ2WoRrGdkCUz8Wo8x5SCFikkimpIdWX8gnsX4e18k8UirSVnKsocXfALRiON66Th7/QXI1vpkO7m+CIi+fMnMhn0kXxqWM/0uVbHthDLCYvz3JHIrgpyW+oXx
JAGTYoUDJTTLL/d37Dk0syiS21QLCCGSlNkUDrxu1aCw/QSzz7PPFSjgt/cm9dyUd7YNfRt2trYKF8ysRocYGfuDBsXXeJ8te8hDppRx1tLDZZO95ig1nDaL5718GQ4Pr80Uff2BFqWw23DaaGS9FWmR/sjgaH4x
luPCstKtZhX1QCRHQTSiDJE4BE2mc2L4mNhYwleypCByYRK8/RPZuaK+7xUvMhlkaHj6QbB/+nnwJIUAz8cIlUhJEbAYa0TyjnjS0pALwyMQqb9gcpF6T2gtayXf0RsHv/7C1p8P8lEfX7EtzesjgIPXTDfw5lQi
jqF5OmAzQeDho/ByXChAkQJ8jZFzvYp1ZA5CSVLkVEoq4j3Fe4oiRSkJ3qniI1uhiIPMmCX23JPhn0CTztNTmjLyaWYzKQh0tALRPBLDnFTahq80WYNJWjgbBAGjP/11rTg0p1/eEfNUiqaUfpwqsnkAndPUHQBS
Xtjvgr9/ZXNSuvpK4yNLHuQNokjcx1dSXxDhMLGFJjMBSEl8t2lR5m8BMpAHBEU1h7FbxpngXsS9AvcUd9F5WWaZn/R5vwYQaqxkYQ1ZDI/DPll1xY3f9hwaWn7khH2wP4SPyhurYAo8u+FORz8U/JhZxiaFQtjX
yEuB3ESLQf9jNztMGyo5pa4h31XDqDNJr6EwoKkOtTew+0vAkEy9onH2xcPU48udxKQEVluOI57S0gFC0dhPzcqvUfFooEDc0gBRKR0zYuogWv6C6/zHQYaYMF4UVErHXnwINzJyjlM7O8H8HZ7mG9vv5/JZesWo
KNO+YKMx1xmHju611X4z4IsNfqpUa+trAB4LTFZJEPVBQhOnTRGHEtSyCLpVeuPcyd7gCuf3UJ25ltaVkwsYQlqeJECnmXy+14xDunjspKfTUWEfQdx+nMLKS03+zNVMipSlF3apEyp8laSnZ5j5xZgag436ehxC
LB9HABD4cCwgZCUlSfv8ixjoBVUU4/1siM5r5NVFUGtFbdKz9PQlB6ojKRafvs5aGpZpyisratefy6nn+cfgioJ4uROFL/9WNvydenhWbrM9GJq4DEgTCpMXuCI+11luTfte1x5VvxhaxY+WcVmD5ToepTwES5Qi
D9/EKC/9o+Bw6C4nZVQijxxMOvE38bb7Mavx+76l9Ub3RCXLQmSUl8LvBzFCMRhTzZQpLzqWyGirzONC8bVu88iqyxAyKJ7+lGVF9TypE6mw8JVMvt64dbPTYXpTBYX82lhKILMmrccw34Lf8ldIFafjLCheO6JM
2Z2iielzz9epXPVf5bN7d2unXfPyRS++9XCtK+f1yk0yUdKy3kS6ZBglMeHVQtHw4EvAo1nOBLQ4bG5AwBM2X6bmya+fv8f1WdS4ROFe1czaUV5KhcOJGk7QemPKiLgwy9BRIAwwloRhdOPr5O8EKaQ8rXApnSta
2Ti7/IXWHOG5/3jYsv8gAKqUALbtzMH3+WGNS/EcCmMCLvyjug+0y4EYjwEsIFFREkN4u1CHKa0C0tvPmL4ehiAY9Aull7rux86QbOuMidDyTooyZVqrrgCyd9rwEFTrhKZIzR2gsoAA8SjiCBfDeFyZY9VJVlN4
M75FjByuOzhCPa1zz7DGmZy+5FF78c2pWv4JWZSPGDzPe+S6JulJ24/+0THJkCJbVCom0hxFuDAX47A3q+sz7MtCw2L/lm3PZZHJqgp0uvI6XOnUJxKqpgcPq8/rUuV1yzkOk4VBjdNGEv+AX1eWEXIY5Zt+G+xk
EVqvKCKXdwk4ffGa9Vh+Dc9V27i0gXHnQc8iE6zZSR5aCuR5BMlgEcT0FYAahaOanxIkS3ZuKFW6SRivVqIJOoJSFeTpqFP22vWyeFu78u3JVKI+3eOyEjy1bF9TS6bWtlGysFRyk2PbC9NC6/8VPYrXbgmjgrSn
XVtS3AwdOSAaFnbqo9dSrdOT8NF+AvF57UwNEmWXBn5Sz9FuEsxuLPtuPK9iRj3EpeOZ2RWMbUDZUKU2pqh2Objg+iM3jFZw7ZzEbxd5hMqqg6cpw0qrPDBpBfW7rWLVZU6gUNcoAn3ZIGJi0xuPI6G91Qgqdner
TDP+HtVKR4oCLk0EHecww2zd4FAxt1RGQgPUfVtXpW5Uuoy8/bCs+G29Pgh42CAaVaZHCHSSpnuiHTMXkdFPXtObTnrubAgFLwN1jZXXA8SLTsKjM3Q8z5a89Ch1hb0qkIMPdkZp+qOoVr4qVGClfNMV23y2OO5w
2Mq+ATuNzjCe1yj++JOnsyqa+3DVQtWmC4Vtpn9Ga9NC115cGk4MVHtfYzddOxJFF8U061Mo5cVMnchXYhRX68c4GO3xXIDUydAiLbVYcnuvUSFH5Tpvc2Lt1YsP90cgBBgTMLKePrONEt5/iWcb4+AXC0eRfjo+
yHGope9KAfpr6zz0cZKcgfeNHwuEiiT7yfu2YngvrvXw946XYrXnw0Vk/OCVtdlpXDcSAf/RxxGnUE3TOFJwa/rYCAa9tKPjNDGSTgWZGl5uSGf0iEhM3pKzECLm0VrOAYjHPOPbDpq0liURyiMlP0p20dCOiR3G
2OucH4NDoDQvBqzjHeB7S6zCFuxw3VoCbHHkeNJ5/qB+YjiEs6QCVZVDGFGMS/aHIePM3XDJsR5ZVQk1/C+CIBEflM2prszBWvDSn1duT+pqWVKruSi8iySjT85h1tKt0SS9iL4b1NPMmXTzs2D78o4kY0sdxZei
JfjXR2W6MkDu1RtOftQTjWxq3eC/CDCHgkhCqzhw23Yihs/8Up6MyeuqnwpqPifg4t9cLcSRsczXTjCNNvrEsf+fkzd5RgMZoV9n6+30/ovwMjx/P6nLX1dc3uT87Ntoksi+/6+TbrltN7L/2DKP7S78/m3/l/rT
GT2Iamtabe3BbgtHfw3fs+//8+QRbnuhw+OLfd/9Ct4R7/+rfvgpd+NAILdvnR86uS0f6SO+kyNCwpFd3dFbjv3/nJylPwZdTMqlk2+TTqtvBIl0NLwkrATtBm1EjvbrQ+Sy65GHqiseY1hCavQnOiB/oJtFwhU1
Mlojep2ZWXWrCWIp9uI+u+hY1t+XaQiA3Hoaz4mk2SRa7s/29zF/t8FH75CFaDFstoqeulaNlE+1d7wav0hyXW2jw3hBIKsZjBrXGL8GnqWwsYZR9rebmcxURwiDfl2LSZQLQCbVZ3LwSmOBQgBBi9Jv6lRiyh0b
GXFqRt0I30EhE4efx/128k94D2xhqipGBevGpvqPT8BBoHZkPtZ3rxCgb8p4q47itWkzalk/XxFT1FCl8/dlZGmlLaj2nzS3Qj/gWfLsxJsTAl9QTTnCT7QA+L6o/qrfpOry3keVEKFcv6fFGVtmDAByB9WYaWcv
uQ8UdgRP98TI8JttynU/B1AtZvRBVTFODSLwJoLzKXZDMbKnT0uIlm1Lvpy2zLk2NwYWkDHUunsQol0YX2BnsbCBQUQtmaoFvTMd1XwK1O47x8wmRAG+QFL1Num3crd4TSCfsbV7aLQBPDCuAm6lB8G/64JR6/Ib
96zs37T/SBOrsMUr4LfbnqVXt1bd5at/kE1zVE6buIptx1RsDU+xO8fGjuxTmyHps9735XEOslKSn+N3h5V1vwFckp9zG0quWrdUO+KcW/eO3IVPobw64oL2BQmnFu/Y5W7IPLVYNNa7isL7TV5GNHp5P5bxN+uf
Bcuq+bEUHj7hjAkeAQ==`;
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
var given = ({ file, content }, { names: names2, value }) => {
  const known = new Set(names2.map(plain));
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
var linesOf = (content) => content.split(/\r?\n/).map((line) => line.slice(0, COMMENT.exec(line)?.index));
var COMMENT = /(?:^|\s)#/;

// src/action/log-text.ts
import { createReadStream } from "node:fs";

// src/read/chunks.ts
import { closeSync as closeSync2, openSync as openSync2, readSync } from "node:fs";
var CHUNK = 1024 * 1024;
var chunksOf = function* (path) {
  let descriptor;
  try {
    descriptor = openSync2(path, "r");
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
    closeSync2(descriptor);
  }
};

// src/read/compressed.ts
import { spawn } from "node:child_process";
import { PassThrough, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

// src/units.ts
var KiB = 2 ** 10;
var MiB = 2 ** 20;
var GiB = 2 ** 30;
var names = [
  ["TiB", 2 ** 40],
  ["GiB", GiB],
  ["MiB", MiB],
  ["KiB", KiB]
];

// src/read/compressed.ts
var LIMITS = { bytes: 64 * GiB, ratio: 900, free: 256 * MiB };
var inflated = async function* (bytes, compression, { path, onCut, limits = LIMITS }) {
  let read = 0;
  let made = 0;
  const counted = async function* () {
    for await (const chunk of bytes) {
      read += chunk.length;
      yield chunk;
    }
  };
  try {
    for await (const chunk of READERS[compression](counted(), path)) {
      made += chunk.length;
      if (made > limits.bytes) return onCut("too-large");
      if (made > limits.free && made > read * limits.ratio) return onCut("bomb");
      yield chunk;
    }
  } catch (error) {
    if (error instanceof Problem) throw error;
    onCut("damaged");
  }
};
var gunzip = (bytes) => {
  const source = Readable.from(bytes, { objectMode: false });
  const text = createGunzip({ chunkSize: MiB });
  source.on("error", (error) => text.destroy(error));
  return source.pipe(text);
};
var unzstd = async function* (bytes) {
  const { Decompress: Decompress2 } = await Promise.resolve().then(() => (init_esm(), esm_exports));
  let ready = [];
  const stream = new Decompress2((chunk) => ready.push(chunk));
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      stream.push(chunk.slice(at, at + PIECE));
      yield* ready;
      ready = [];
    }
  }
  stream.push(new Uint8Array(), true);
  yield* ready;
};
var PIECE = 16 * 1024;
var unxz = async function* (bytes, path) {
  const program = spawn("xz", ["--decompress", "--stdout"], { stdio: ["pipe", "pipe", "ignore"] });
  const text = new PassThrough();
  let failure;
  const ended = new Promise((resolve3) => {
    program.on("error", (error) => {
      failure = new Problem(
        `${path}: is compressed by xz, and the program xz cannot be run (${error.code ?? "error"})`,
        "Install xz, or decompress the file first."
      );
      text.end();
      resolve3();
    });
    program.on("close", (code) => {
      if (code !== 0) failure ??= new Error(`xz ended with ${code}`);
      resolve3();
    });
  });
  program.stdin.on("error", () => void 0);
  Readable.from(bytes, { objectMode: false }).pipe(program.stdin);
  program.stdout.pipe(text);
  try {
    yield* text;
    await ended;
  } finally {
    program.kill();
  }
  if (failure !== void 0) throw failure;
};
var READERS = { gzip: gunzip, zstd: unzstd, xz: unxz };

// src/read/compression.ts
var MAGIC = [
  ["gzip", [31, 139]],
  ["zstd", [40, 181, 47, 253]],
  ["xz", [253, 55, 122, 88, 90, 0]]
];
var compressionOf = (first) => MAGIC.find(([, magic]) => magic.every((byte, index) => first[index] === byte))?.[0];

// src/action/log-text.ts
var textOf = async function* (path, onProblem) {
  try {
    const chunks = chunksOf(path);
    const first = chunks.next();
    if (first.done) throw new Problem(`${path}: the file is empty`, "Give the log of the failing run; stdout and stderr may be two files.");
    const compression = compressionOf(first.value);
    if (compression === void 0) {
      yield first.value;
      yield* chunks;
      return;
    }
    chunks.return(void 0);
    const onCut = (cut) => onProblem(new Problem(`${path}: ${core_default.compressedCuts[cut].en}`));
    yield* inflated(createReadStream(path, { highWaterMark: 256 * 1024 }), compression, { path, onCut });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    onProblem(error);
  }
};

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
  const { shown: shown2, left } = core_default.chosen(all);
  for (const each of shown2) runner.print(`${core_default.annotation(each)}
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
  const chunks = [...found.inputs, ...beside.inputs].map(({ path }) => [path, textOf(path, (problem) => problems.push(problem))]);
  const report = found.inputs.length === 0 ? void 0 : await core_default.analyzeStreams(Object.fromEntries(chunks));
  for (const problem of problems) complain("warning", problem, runner);
  return { report, complete: problems.length === 0 };
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
