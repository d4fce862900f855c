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
var packed = `n5gJEklQcoj3kSooYNM5xGRXVQGG0O5vvyCOIaagMH9bhzfEV0yLmu/S4XvH2Dtuzk2nEeEnsChbRzRzT69A2g05oKqqqqrq6uJLzPkvZ5I7loIMGYriBFfV9ttq+wkTIWrhPCE+iwQhsY44GsmYJxwnU0154iHL
wWAUmKEUgZWsqomgwRyTRUnaJq0Ny1UXBlOPqGmOaq1RPcOmka1gsoux4H0b6CgbumCSjU0HRd31uwSDx8URlkxwIudVMNEpg3cX5UFIi97UrMkQ4croSUsccj7TJKDy4aCzm0OUcM6nsWp4n5IHjnaC4o6Qlplk
PAyZbi+kwrXLPLRkJpbR7WpohfUn8Zpi8QjCrwQasURM5qSl0xCXfc//opOJs1rwvDnkM4YfRUhI/01m1o9TyKkdHkGH8hmjMfbjtdC9fyBqSN2tJ40uGYwTeK+hj51uk/oY6mP7470EIi/casOabm6T7uWOpkpQ
QmlDD0NPbtbSoKk9jRQ6JEmPHnfz29GzTKCwJobD6YdROYcCWxIh9+gN/tfvWwvr5eXy/hhlgQwlO/BsaZK8xcOROP+G1CvDn1KpS9S60u7doLiP1NDC9Da9R9jXo+S5oURAV+SjtjjjfDbMx1uyDorIrmmErCGF
RYJmt8esHMgGltySZp3MKw1jt8Ka2CuWpnjox0/hR300frgn0SdDAwtuNugcYoSf9c//zURnm16DMlHV9+E0N/wsii9Byy9mcshwtR54RWXJSJYXWM95bVJs015VdVrBpQKpICXJaBJPVUnL9okQl8jloQ+fIWgR
tX9egHxeknNUphMNfmO4i+C39lCZmHSMMZ942sCnGiWuLBhV5tMZejBWJ+Kmj04VHx/LfBunigGDSTBLG1pVRksryjQdYuim8Wt0p4XcBII/cCYQMV+Q9hD9VroxDXhiJ1OkTz8a4cKm8kVsYsWwenfGDouaOxyv
f7nJ5Qy7JWJYJ5At+xusYlIyBMlBJgKRUd4Ibx7Nx+QTY3gHRkZ5ykhhkYc2zHYPZKQAo8ikFYhbYH43SHxLXox6ec1NZ0cbWgpp/jG0sw284gkGo0bNWK/E6Q0BDGLcuvVflQAABY0QJLRFaqc9OjTKONW6QWbC
ljDtZN7LgeBRToQzoSNcCNebeBcf4lPGl5S3LIR2FT/iV/yx+C+4hqyG34vo1jrm4h85JBbyMzPLAKI7taRBc6y1Hu8v1iJoIuRqikceoZWbR93K2ML3qqVVO/g+tM87pmyno3wdXYKe+giBlCmPS9y9bKmv71a9
rHTd69iUzggJZBIEMhKOMxirx3Gz9uP3yfxzqKnf99tUFExTgAUekP0uRjTiO5ePRM4JgCYl0hJ8EA4BW044dNVs172i+lu03rvaf181q/4+lxPyZiaDmUwBSnX1CvXYtCChFdASyhKOuwUYIsyQmYVYoutwu//b
h///z1b2c09GghXGOtIGBVX9FY/rpumlt0JRkWQmLidkAeGOd/9gNmih2g++VHbVW4otofrDtVIjQtRFhEA4N0Px/I5Slyj+bNWKR7vstDf3drritX2WNLbGy1kgLkHyi1mAyi4i7bxcNql8fJa4hYYLkHfo99t/
37s/Xx6Ou2klMYDPtC4oPkrU8FVZawMMMAEzODNoPlr479V8rVqvOnjgpTSEQEp/eOSxkzRdjOws+iycomvif6qWVX2O34E+UnFbbsiUtEnnkB4j/i2IzyFAhdG4r67qPAzSpmpU76bCXHf32esPqfz2+5AgEqSw
IggYACV7Z3201evp2unqZ55Nl3XCs485hW6+IYRGCR9GIubL46yt/f/etv6/fiM9sHFKQnsHvcJdgdkJmuDw+shqMhRQSqpiqij1Htbjif5fnV//FM258pomTJKX2ZTWXkQVpssUQZevqr3TmnT5VxrQmmJk1tFp
1SfGTGCAkIN38kAC8Xvflv335OdLKBm6qrm237IWCGXbOpDsM45P7G4L4hljcyzRNIPlvyZmnq7xtjX4rCeOAvCk+Jso7gZ1V7hZudJ0CHj1DUselNP8q1/q9/UbXKmp1luCGTmnaqle5b4ryGZHMKBxRDeeHizr
pUMB7feq7GbMBYAVtQoIVOJe+n/2a/1/fP/iflCgmkzrYJP1ummLoW9aEFwSBCrMKk0zSrt4AblX08A972zR/5+PVsSI3BKo5XEA2QwQZMnZjhl9FNZJmolEDmhV+1pz+r7TXou1mz/1KFVk6gZL4BTbID9yKVeV
q/rP59WSYTNJbwNK6tjaHlPJOAR3VXFJgLomyxURmeGgcE/cPRCJYB+/xw19/Vim7Nb4oJDA0Hf8fmqng/lCswf/vqmfq21O1tVlEiUdlt63cUQKHIHUWGk3WLZeNf/rF0aKgPEudaUixm3ySmkUZ48RcRJjSuRp
SSd6Bu3/27K3vTcrx5n0pAseqQEjSOZVVc4hU3dTahcYYXQ+RvUB12BQFrtFrLlI5V9tIFSsfIieqhHRLcfChYzaP7qx5fn+bcyqFX2Hi9QLyY+Ibwa8iupAposQ8ROPOrbX2SD8qIC0OpwqOyGbC8wmWv9WrbW1
jYYBBnjpNleV6jwsvepr2+T2zTe1r18O2+79lIhUjj3uEwNLiMWaNBiB9NrdT/V1WvGUKofQd6mUe7J6TWkXijgyDAHcBYBY/J+GcbafptqfroR+cYRvZ8uRu4q315Md+EscKY18nJ0ZFQOMrc/GtyjlOmaHqmqd
8FQQ/fAWW1yR2pb6FbGKCIKlaWvzobJFU3aERhoS+LQ66jc1vQB8L1v/pexLu2WXs2x60sJ2Crp4VAb+uQEuhOQL52abWlVtSGhOZoXI9sVPTePz/ACG8lO0DG3lf6frXxHVFO7PzM6n8OxcuHG00JNf2lbIgpkG
EiI1NkzL57sm+cpC1hUYcQMum4af5q86XZuZ/bjwixt8hFR83Ru6Z6IR6zaaSPgjHGw1oqxcZoiO1/6wVdK4pydI+pBohjmix3eAEX/xs9KVRem9lAb1atcOMWOVgkkiTF1xWP5kEPuMXwmef1P1W20l/vaeDZoz
PQcxhCmlizoITcISv9hCQLaVXO1X85pVhfHdnyKKsIoi0PbU2jN9dVwt5LRdn9Apuhp8L8DDUfobxrrhjIUAiFOf+sGkA00H0+AAa/FbQU76/3/vl9r329/3wiVAEgIklgSpnVTVhvrGr3lkAtTip751o+5Rz13c
bc7OuBbx7jPMZyKIcFlIK6QtwhDH3Ejce98D670XSdaLyJQ6MgGxE0mqVyJJVQMkvxEBkOuLprql4vd+1M6SKv21yn2jltqaNe/BUN1+2MM/bOMGk2H7/9/7qVW3DyAQhFTGmsGwZ4wAxKxUlvWTMeLefd4Wv4mf
CoPoBAJAJY24WiRLvSRIapPm7nPOexHfgEIYKmEoFUEya4lSlpGUWeVHbljTnvVo7Mx0BPUoq0Y1Gpb//L2qJ+9lWggD+Afli0bkvZd1M8a0dC6rFRe1oQ6Sjx0T6wWdgN0iNali4fl/38+surzMKvZaZEvh6dHW
GJ4Wy581jlfv3H3fWRnxAzGIeIFoAI+MqUyQuQYMlsgEiy3ArnvuOffdCEQgEwEgBRJJWUpmtRDatUZIfzz3/49W5EiW1e31eDOeMgxnxv/Pz6x0UQmQLGZXz6ptM2wZDrdkdc1SrX03/GL8eP9OAx+AmAkkzjBJ
9kptW8mW4sV78QIJ/MxGLqTIZA1PFWuWbbFkzZEtz5Ut14qf1G61PLnyxv9/38rXUAOA1ueKMgDymbLw1zl7372mXhmiu6qbmO6eBvxaBEHQgTLunHNf9VRV94Bt5lM9AOjwP40xkVykpShRklCMlIb/Z5Iy/b2p
ZrsQjxe6c8pFeUVpYRcnjWcZ7gxJHA+po52L9rD7P9+QBC5RTiHjv/cDsbsEiAUInKAQKV6One3ObWEXncuOfyscnEg50VmUE2uf/btsdttM3B3VeWYfVqbQ8tchkRhNcq0bDxTu1DrUVvL/wEFUi6AtAa4XmIAC
R5r5rvjKGckYjzeC7jy84286hrnap2r91jubACFAgHlBby+dbdg8rN+sz52FECCh3d9pwgCX4b53cibbK8U0DRA4+dnG9Pm5/mg1QIBsFNt3V5OxZT8mxnbDKMSP9kOW2jOgwallyj8EOOZJ6EIX3tTdfflp9TpA
KezuNfkGFFmSnblLLFcVFrhAgFQdyYxsy7KeVqt/439jWc2R7p1NX1UREZAgl4BGPk85xnz9mnabpH+IopyMA0Hwxtsfq+/74116+pW1zPxfIqUJIrKEEJbn92NV9bKu6a2sY3ZXESJQAZFbPpm9iqnBbbwr6nS9
z6SshyJpWdldJTYE5vvDsnpHZaY3x2Sv5mOMOYSQZKqLBO8P36RepulnJ/PZvWsRxhiDEEISZNxiMab1pefuqyIgZSleIuwAkvf9odb/8W5PXv1FwhgwCIEn4TIK8f2w6f8hhaRNSPs/nmXVaDSycVjNfVYytSHV
+dIM6DhJILBc+US7a2Ov/kzfWlbNcqANB/iV/2WqPbceabzuNMfXBATYTrahVl+S7dmbudgOBkwREpJBTsFkTOnn1gIuQAmO5Kre1/9kmeawnU3SdmcWIXQjcRl08N+n+P9jr/2v9tp0+s17E+UnCsLhgMomCbPJ
0pp2k95e35kGZPnB+JVlkxDQQlSoq0s2+ah6ZG3UbJBWGNwzfwi/xsq+stfPXj9VmxlF5BZwxAZtHtcwzfFdkqZ20sxE/EII8e8iAzL1H1mz/0dH31Jr5/8RQ3KTnZCdg8Vt7Kuveq+7d+7Nr2pVRATEED5CTHrG
Zazyv+3bbo9tu//PKCIicnkAAZKMUBZtZIK9XmZzKkVo5Nu8jmtVFqrOm2vnA7ZgtRXkTPsHJZWur/r+v+LP5pTuQ3MT9OdrGtT7XiYmSCmh2JDQwWM38ufqS1i93OpazrN+cPp0DsjUhK6WbkXN4cY+efe8za8j
swFpX6R9XfK+JDBa7vGdCPn/7uRqvX0M/VHRchwauUmOOWKLNCgdC+8+f3V166SCfhwi/D9wJwnQSGir9TO8Bs3hQRka2POEoPhOcAywCTiQhoQ1ALFCzy8hSTWj9pp9LA8QrMr5gGLxPRnutAMSy8USxEbKwMBA
73vdOjlKUsGdRKxFfRzYMWjWt01abg5q4wvLlQq5AFkH+bz1EhR/S7/wcCODZqciYY6/MyBjEZhD1iITIzPPkP5DLiNH6PlY5UYY7x4VsJr2zmmcOSJIcaMnXPo2a/GuqXyHSxe150FPU2ZNTF4TsKT55IXk6fH4
nKvLRzfemZ2jv5kTV3D/aTed9eP2GFUf2C13sbv1M5n5wQs6On2Yx3m7n1Ng82bwrQ84k3mSPgiNbCWqX/e6XkJupJwuRJAePydJv2vW1/zbyf8w8OYJsE16+izDuXCzGpzXNkfCX0zSajWj8Ds/uEjyWxYV8FqZ
Jp+3uhG8NeEX+VezqWcVeLkO40VNs6h9qjDwZpoyi5kTaSnyfcmoMfkxdYgwSsL7iEP0+PiYcvrIqg1YQ2riWDSeG6p/ELvp9yx5q/7/M9Xi3weygroFHXXkAA9FAjE0I1j1VT+NjHu2yqN/YE/ji5+jbhlO4ve/
f3Civ2tnPIxHUdtmahO7ez4ho64wWHFmsd9Fu0OKsPm62D2yPwp/HJ/+fmG/tYgjYy360nwVOv92dfm4xrVgpjZhCzvY/ZBgnBcuC8TmDP5+JKj4MsX6N1itkkeU1J+74zimnD+859dfu33mSe7uerl8oYJ79y7S
5q+PfG2Ipvtrfkhv0xtWW1uy3TScMZv50zZM1Hv48fK2aM3qfvMTVT5UH9RPPqCfxxVEr7ohM6/99cw26Ttko3X6/J9JP1r6vm5xK+UL4Ziq/sQq/i5Nfa1ng+mP5SdPlwPc1OqG3LWJ3PPQZfmGqE67YJheoMkE
LibPHyq1zLEnNv63wdhlmoZnYi9XFO9uix0k1iVNKyCSKNYREU2QMZCQC+2KTmOhSHWSoibZOKaR+goaRLXr4VxPKFHneXrCujKXfS4RjfJPhyABfuT+LTzSnWARj2bQFLfb9eRWPfjAexJmp9Y5C3VnD68Onyxd
CxLabJiiaF/g1DK8NPjRB3q/YVbueq9tHss8k6CwQJtBA1FGfd1WR/qXVKngAx+z3nXAx07rzQOgywMTecX3VimQPCqF/G4PN95b/1R8fORj8WyX2MqlIIBzz62T1qct/zSnY6G9RMe+cpG85lHvFGtq8F5fAqDb
sDmpbno/dHAQ9KfiF5c9Hd9R8yhVZZ3732rxPX6+/2t7TeYhB5mdjxEFn/olfZDE2/xAmL2Bt8CyS11bUCqf++STMCY0yXGn6nBJQJtw1c8biPY+19J3mtvY+ctQVdXwXd4SL4hS/PGFwxGheDumeoCjaOMGdhsz
rSWrJ8S8wU1W47TNywYsLCsQA6w2BQSWvwIWwiYgtlGpXefffK1XLS9qi1vreMYVUXi1PwesiDpWhzN6tAnLqjngBVs9JqSMZJYFz8MJAYD4i5TswT0wY0XZ7U0O4HycD3+MThMH4+ncLqXsYe9VIR9V5BDfrOZq
QNWa4GA8kErpuqOdk2cW2X3t+PQj+8dXSgXGB5Do764W3osc1n5I/UAgb4c1J9WgaAt6KGBfQ7gKuEsBJ5Hc/dpjUMjf67tkGoY93Yf7jZpQPry3oHuFuxHjfsCNRzvGJZU1z3qLWrRWCeGWPa+dDUjuUmOLbPaw
jrKyNxmGgdO+MbslRyFQxjgRNlspWLSq8YnKnDz8SMRaACa0WXDHzUB93mQaJB9JifTdvK9jHp66AngGkA8tTlcZP7QOJR+UyKFJx5vidm/gscBfMlavuV8D7TvybZkTjhg/yAz/FkSzJBoSK6B+mg9wdq0wZJz1
2GiGDls/kcQ5sU6zHKDJwfGeCwi1d9sPnQFZ5lnIDc1X92bVgzYkn9C6BsHfsR7khA5row9OAlu1lz7mY0p0q9eM3ET/XXfzdKjqGXHaXthkSwFgPeoijMdc6aBFoYBdcUqNNs1X2wNVOmgd4LJGYRcbCNETjEQi
bO+P8sB1qBdq6KWyc+UYjNbXp5aPHg1Y45wEROL2DgIHK+J2hYByStlSBpWko8OA8laGpGxWAFe99M1e3VrZ6/L3YDOzEhABDAAaeRYbHJBt+i7mrFQ7jLUCTeDUC6BV1WknDNlFgCtt3SX90BkFZoHMBMgu67Wo
5QciLuYKh/vI01epbyxioV2s/ly2yPX5ucO2ErP/5davdiilsQXMVctltr3c6mgd/KxosI5vUovttzINpxrI4qd6bt+PAlcMyiDQiqzWoAxEG/QsZtGxF7G+nE1l4fjdY7kBYALAgZzWshoy2Bpt3RPexRM5VKmj
jg4pCnPACxiWYL/FbzlexOBdCVnoj3ExsU32wsel97kslJyUK0H7XGKUA/JxkvNDe4ZZtKUBlrfqSf1yArwV0QhWS9+/MxIO52vpHm6mfaUWBfYWkUMCnGC1aXfUGdvY9QJfCw8GloH285bWaEazRPQoMY5Mplq9
bdOo5DlRMjDWLyS1Jfh67E1tSHFdK8fIqnU7AfTVBWbwmwsN67YfZmbnq4h31QtpSyXzA4x4YuhkhKAoJU9MwqsShn7wQBXK1dZiFgtm3v53Iz4eMejdUMjMTkGUsKMKRySE7Xv9QSyzhN4rz4cloMZZRf9t8EjB
uJ6V7/uQD5rV71Hgnd6SUlqWrm1ZeOQVj3FxuRBG2R6Z+uxECeEhiajObae9jJFB5QrtrdiwXssvB5iLN6MuxaFPsLYtp0qFENyyJw7eWHbq3ZU04YKgcb4OAN2SbVmBcBwaVC5MYqWdYMihUidIJNd5k/QV4PFd
zlTsdcedCas3BNkvebc9OJcQni1mAxxjJkOnAh0WuXCUt5IvkZbVs4sFvPWpNK3dXEd32ZaWA1sYW4Q52YrFa9uqpHEfs3Hu8tQ61dz2BtCeOqOKCs6v+sq8FB0I4eGlaLcp9u00ikdiVTr5AuGSZwPGbaDHCZAA
+FZcpbIl4hOG/Vdg7d9CZsIhURb5r5ycGPcgd1Tn5G5IsYUe2nktEwlWB2j1ViraeBaQV9Y/VC6IZzJ+bz6SgZDelIujVAifDF6WgVnef1jDWHklWSC2mmE4WLh4MP4wzIqmLvFgUp0j+zQ3fdciwglEuyW/CpbB
iDmuZrScuYzMmqbK86udjVVOx2fWWwiH2JpyrKVgNa8Ds982iS5TzZmYgm9farMGyd16aCRzuR3uVMyWPnQ61AWvcxK4efMDjmRnPoNnODYiMFUTmKJnvkGMINK0BbjsTwUO4ATCUB1OCNvYE2t3nyRia9F1xMsO
tdBNI5CZ6UQjoTj72MuDusZxltC4C0DicO/dNF4lGqM+fLESijUvu5G6cH1wVFMYAwta1z6XNaToWtG4kDyYLxwY2qFBtqvBck/giqZ/C0TBko9VELYHxqJ3nXxWDVuppUnk688wJTRIAYIJR7EEzcKNEGKijZGl
JM3b32pT1U+QG+BYTRatw/sJ7GyM+lXAyJ7NuFZib1JN4XGdHypfVzSZeF4k/BgUFRkCLOhqUFgMd4QNDkwfcB+oJP8R7P7KA8Ges5DVLpCmzZWNKgJ/DjNJiPE36mK47HUTFhgR4YtPFhlcTtwOkKxZF0ULRziR
I27EQJ+HDO4HI8P4LhFYTn5FvWtCPD8kT0zSN1OymLMxOvJ5b6MMtGna4qy0L6JFg9u20xoUxz/atwtdowgY1NYPrHafE3/d0XDuI2035+H/SuLJJ3C8uAes9L2X7WP5Zlwa00Hrl87PjuHVx92PSFbFQs0SK+Qg
RC+6WM3ECEF5MwIIuDnPVn9OvQhika97go/5nxde75C9R2ghA26RML/OEm41kVMgeb/Vt8qcRScgpahvwq3RbBnxkS5pqlDdJqcj+C7Y05J3+GNsGILMqIIILZ+TX1aErZ2CRSY3FoA5ZtrKUO1cA5iTTBSI1RQF
VMttG3QqNZNBPYJa5zl1Fc8obReOwwjEa/ICrErtRrpSyY+km2U6FdNFqCmfEqlNhDB025+CjhcY2oGCNi2TRRXZlE/XGON3ifFNCKRVAZwhSVY3Z43qLdFc0aB+AguVwUBSeavnK3WmiGfgStIrXXRsEkUnIeNT
vYjSDllR1YnmL3cYElSjk/U+LpeLq2KvMynKruD7IgsEPoY8480mifm/Wn9WiwZYeeiMiKSa/939UvWtaqUMysZKn6Omcjo+07ufwaWOFrb4l+05YitYlbkyG/ZjrfIVkMYLUT6eNFERQiWCCrIfM7p9nEQ14Qj+
+3YtSExOI7ZrlU1EufKagmRx6NZGFvlzJwewidsqFexxSAJotynfIwbUw2qSyTnlOA9eV+uQnggYJjksn4KKJaYc4uPhQrpyCd+cKHcXcAe70rWQuRxiSlFRWskwq4XuSIbro1g2KH9PVMzgcUGjiorJdGDHdok6
QmofVki0GV1oq7wmwOGLZcVYdShjMb/ke30/isr+P+gRZW6qthejXecTK94FU30yJR2AW3d9tP0R8tSjB77CBHt4+MmxZWPZKtVa//kcYe8+U2Zo2oWOmJVKrhpETnLiOv49hK2bYgtN7O9DwqsvaNo26iTH8Ks+
140GcVOMmKFtS6QMI24n1hiOkiPk3oqkZHK3/ws1IG9ZgA7IMlxnO9qpdoBcIpCDCJ7B5CVToGaHTmX1tssdjgtxbbcFTzdZO2cPE/wzBRoCKTtCdSANWFmkYcZJsSRipNmPI/+2YsCYaUvOhA2ODO8UYI6IAify
pYOJ/1YcF5+xdWQjjwk3wJGnGkymAVl9LEt2FX6KG7OL2HlVAGYruaT0nyf7zsrTow3CS+sRC8xmi6tFeb/Ec1wA3y1dcLGQcrwOOahrsLYtfjkGz1tK1N/7vBxfah0gWMkZM4LTyxBybKylpzj9xswXoUBySn6W
bahAk8l82uzYSFGjX9tyVeSqcgDTOr22uI7/l5uj+Oy8QEwXJ1kDyAV/FsUfudSMACKP00WZ7DMB5myOhmWUrgv2rMtoubGyG406TKwNinUTHSLoK/TVQzVlpA1jZCa5n64QDKGk3qDWsYWE147HBO1wME2fiyk9
nm4GqDYWsdjGJ4ro1baUxCy1lOZ2IpUAhVgge2nk+NGX8AsKe7RCZ+Brq0eQ2ZWDKammc/1y48hGMMM0lsXbFeu9M78ae+8zruWpqDdYI1TusnlfuGVEk9STU6Oc2Q55SbkNlKjbvAk1uggMB1/YtTyAfPpHq4MD
neWaPYWAKmJm4i9lyMbe2YqXwjxo7HrsZFh0inggs8sjjXvEzu6dKcKtSQilEZgBxPokLsiqZZMDCQjjVTCn87/EW98Qd9HQWVrfe5Ibv5q1wLzx0+B4g3jAW7KJ1QHmTZqNPzwi8xiPJ6qlcQe/vK4gElJtntDq
Xejy0YTUALTtinoolFGv68os+Pd3QF7vxLu3wgPtk4RuuXUf2tNJ5HKhbUSNc7cBoy2WrArj51NxbOR1C2XW+chWYgsyUinBZS/ZOyyqgZUcTlNmkHXID8LtCqakDJ7rw4++s1+ySTLEEn9d4V9mRAbYwmD15USU
KYkCpldijCwkI0F64jo8vXV6S+aCdUbZ4Etpt6NsI/BRK8gbZ4OLFzF5uOcKei94AnJXNx3AkLjQCcxRYH2566mqwAPAs+Scw630m9sW5OQjiuM4mnIY2tm0yIJ094PwElOL+iWy6qSIQw4o1/lYAOqEN1MJkfg5
ZuXp50nATG2DNTlvSqPCWy/gG5QwUV6jPoKwTifnOAEfqO4CiMCaNhSNLAYhGXwhmxQz0zvMShAfdXdjUvbswlYaRU39IozoNh2gIrd49I2cItYeIVeFEf9lK4YHzRT56//KOFKtd6aWOa0tr8NfaoHqi9gU3I68
4gT89Q3X2REZKp/IHHd+grgDSUJYhfywMu6XuqnyP4kYqxoRbavOvhHstLAqSG69ToWLM2FX7SYewywT7rvglsYO86hB2nOZp2Vgan7JNSnA1dOsJiAdcQH1PE8HfAJ0LeOB3HFXU3X9nurW3Nte5s9ye8f9R7D2
5W84zeGCEstZ6+CrrVlVsKiVICM16SFgMymdyoCRCIh5wVYlL4LZdQqZeKAopje32GZ/5cc+HIKGyoIK5yD5H2go+2Kod7KiFDaS828aqSper2SnWru4juqS/idC/lJqHJoobBXatEGoe5Q/wPHyMvffc58+0Bc9
To49MIBao9DGVHojE169lrSmfoF4M6apEdXfaNWdph1gsC2HD6GE4ctytSh3+XJawpVfYzb5Ue6uhgeSeTS9TzHLHKwMFcPSNYzoeZi/CoJUfjn7FcGHLa7rF/+I7U6Lt35SG2BwZYZH3+8GBUzRb/Pcu3hEshtv
g844rKy0wn/7dmZJ9YtxfqPQoARZaPO64MPmg5qCCv1P6bNnHlmr2DKZ9uGG0v7ljgKUhRKAHfiF44Rg6lL1EQkUvJHCNlQs6R+ToiqEMWWnEzrYf0TJW+2Yb9M516s5USYSbciWSrPZjLBHvY4IV8djS1CqRTEJ
yUqu3/LN67z4b9UeytFQSxQtSrWEXpRhJZPlA8ejIkZaqQLcrKMvJ4Oyx3qWDNVeE+4NI6uX8QOXBSuVS7yo/dZsfUkB6lJEaLJFuJQCbswWmKJ98uPTztlobPkuequyorXRt8uoVYpmV6Q51dQCV5+HUBwB2Z1J
+14ljp9cFhUX60ulIViFGQ2kPD4Z5NMtLHCWbgokb6TrFoGjaN1KGO+F1GtKyCVshBMwsOzfBcYyTDZRNiHyvVlk1e1Ige6whvP7iUOJ8m6Qpmj9BJ3Te9dxwTd9k4AokISbhoHUsixmlLTIcnEs5arzukMH29ds
/wQfC4aeC1NXz3IbE808gjroNYS87qzsgV1L5o9mVUANlubw6h4omtWyVHVcVWVmuw70IjI26oU9bFaojWaNsKUBrNguLSdiTQZRTKlMs8mVfZIdE4GnSohh5XQQlMf0DCKQjcOdmT+HGXZ18JazTgd69aoKgyLU
SjQ2DZD8iTOoL0OP7RDNWL350mTY0NPpfYPcKu6miyIWEfr2L5w9ipycbgjqtJP1jjto364crUclK3K983Y0PoOuYFF00rXU57NX0CtmzINIZyAsEaTNHuzdKM96kwnOaw/EtdYur6O/bGqLtiOd5QvY0nbSgwSu
6lXBKiSEBnmnSuF++FxXxh+iViACuhvQ2ERyhiAmtUIF8ykigjROBS4CIKHcRTgD8dWotBUwOGMI4y3ggsqywSiG91IQRQGtrvkpGmVLJL6ASeL28YN4SbfOGytyjIELEHEpRzxlnFXJWia4vTg48fxlGvptmy+l
+hAKImH7K/EGtVS0oL1V++JdXE6rogGvuk0UQy3AF/BT27mUWQD71GJB4pT1iih1DAmyRt0b74PdIfZ1kFGnFEcQKLopDr1Vk1Y2ukLIw6wOVRP59X85oDADrpqVg1WGXvHwkjJQlstSo2921GU4IHCE72z9Mo6l
gqoqWRqcFQrSYCWg3QDGg1qX5zAWSuhsddoMZMFjqNbv/oM9sDE7sDt2ySY2cHZlJMvTJjEfc5sP+IT3uFHthgn4MGdDPk6mG6a6wJDHtAQ6pOBjOOcsbF12/Qws5MpBtWTsx74LKKoaeEPd1avthkbeJQaIw9Nn
fC+e6iGkJlS6BjW9jTtnYUw80bGLCnNPi42q5LXGpIXw3Yo4SocXSt5hGYQZVjUtghLCGPyAf9Gjhw/p7O/IChcD06a72RzOtbY2h5foOapNEtj0j8Je1XwUNtPgo+SXf3kHnr1Yqyb7zdM39H/fQ3qEK5+AMQp+
aDB/FN5HIAW/fJPS7xI7MTMpmD1jl3TcVLF5TlGtz3U8uuD/Jlq9BL404sSdKKTNVleH2zfYX6MRUOyWrFmgV9FPSf0zU27NodY8/12K+X0H1JRPeXnDJXt1Czkep2+WljiLm7/qKpP0CBJ16MCg6t5ojwUqdD6L
hp6OU+K8Bg09QidoOqkzqoX6ysE4MQxW9Ld0lLbfDK0sclrv/6izPLZMfp7oPfFign/mC9PdWb8N8Qb9lmIb9qqTRT8r2zOKc93iqUSCmqTB5KtK+X2aNPSxe5wDEg0JsCuw8BrqlpDQigmqIz8X4Hapf2mnur7+
JfY19294q/JD5+rW3Iy5+qNYAENmcU3hLNAFNN/wPNRr1otkdDI9OF/C//XKZ+T2lyMgzCukuQY8NLfnYEnvgbrsvcdpRUVpBZISynXzTDREnE2c9omfo5EPEzduSAxgbDhCqu3U3dXVDTuV3vhF/X6IByQVua1X
Bx7UVK/khzzmZVp+l/Qz4HBq4DlLWdTqndMWH64CNQLY+yHGFxnd6YngXt4XAgZ55WPfkEmNvMj0rALeGYKQKPL3L6VcT+ll0WvsS9E5aFGPaj8trUrz01o2DC3lLe+V+z7z0knzOv2xSGKTC61/kMVNjtjVeUVt
NKepDUhudvM/dzExIGMEVbOmhUftSUuTQU54CkV/r2qBGvniq4bvLOFc5Hv81a7UzPNBMdRr76Ek2nrxawMd6hB/rfuWLw+GEF99QG+BUzx96lpzL0YZajk3oxtpyAHLSwU5Psm9LtvOB79HUYxD4lQYIQTEoSwY
tP4zkTbePGBlYj+ij3ggR6rBbEZlZ403javzxjuFcgg3qfKLHq4qElW8FGowH/YD3pXKEZs5TxhtNdVMZA0bLFKt//2rzFZWIEvhIE/STSL9FcHtH9kkh/ntr5C5euB4psUEYxJl7pycAt9Pxor49aOtdvl/lu/Z
JmuJCmG8inyaCtUUdmqfzOzxxHe5/Xkqx6CjTHkww5YASe9Y3XwXUy2xlHUOKzyYea+UfrLVYpunYHKbGseh0gyoggjQ3LTAL7kClW4+70zil3B8TtImcxQsvmFvDLGlQsWDe5UCTyOI9qr5e9s90zfpU9hLoNzZ
7iCXtmiYIGs7GAbZ03lJYh9W3slxbxMaYWz5RkywBIDa+eNB9X/kO05nfqy1gUZuhbhyhq76mRZz62oSftSCTTqZaLIUEliDUX2GTiNwK6gucBebMFdkPGOwGfNnsJ2YkPe+xhXYsAPGw/jTAd0sLjcPbN2RtLyS
nCvHpsRtNLGZy0CFNrPH0wpRtsdD+hUDXJN3RqKuWGCGLPsvJfmy5tLCsNDMAgTzlf+LHD6VN2PzkR0qkAFYU6Khtd7pheImC0hkp+mKqh+/N0Nl//JQsNQRtq67oW/yrwHajTEQ7xbRQM2Nek/uSpcgaxXanRB0
aWkXuk19ruf3cuuI0PnLxc1oFRnIusTdigFK7iUz8sv2dDeAZoLbxUiVJ0n6NeP7fygTf/x8/nK3b2mn6KnSRCOiLBE7AEnSiY0jvpFTDsgM1CV9NtHr9Da30/kdXs0eg5amCEJ/AZNPe5iBGZ6McD2v857Phe2L
9WVCi2Sn6D0QTH1NKHv2LUi+ILVaqhojXZ7BaNJHHNMOoPKl+jMDHK4J+l7ceSaqIhJJtILpkd71jQj4vuQIV7NUAsS5LnhAan4SZuQ76s7pbzKOSLH8qsRBZIF4GOzubI1Kwt398fvu0++Lfh/tQzQG76Mq9rU4
SJPxeyoYpxB0cNkvRRGvcEsXawB6FsutTdfta2E+Lt3in9wJpx/CYteuWSt7s2VM51bbf+1zO/obYeccfYP0p8CUoZpLxsWm2P70cKX+bwpkYufMfAPUZ2w1qwZZwZls0SYbk4yzOxT4Z2x4EacqduyzeQ7F/iAD
6GCfAa7nDCqPCzo+fnIBwnn2X+R8t5hQ/1KNo4MHcKdkBVyHFL3cc1yqvEQaWm53kMhrG8xv+t6OBfNIN9jeAc9xwVPCXNyA2eqlIYTBksFj+N3lt6rxcYcDcXxalOtQojhzbEkaF5zWxH5jcQ1OzuTUDxDfT4aw
4kSS8NhaKHOrb/Ye56z62nSxjUfrxgeSkV0KTGeknXT/4ffCOGplmW1hSgNVXTg7VJNJkFweg1gdLTtX2NOkdSyA/tW3hEasEiumHPHlfftkgcHbls25YV5Hg7TGnK5i+013uLeq2dfQiGz4XRORUzcNE0AFYPJ9
ZA+yb/HWifqCQoRtUIMPHGbbh/bb0ZLONUBOU+sZR8H5/5IdC/w4YjHECp85nAnqXrbO/RAgU1EfG3R5DDN7uU3e8zuVNzfda3J6LZnEanUGSvCc3EgofYMlDcD0DaDB6UT//E918oxc9cjEuI1A85+bF9CcZjx5
DPa/h9EwfOBDA91tKZCqO/Hus/isDZa8VkHKowOThnj5fz8ED/+cZ0UW7ygrYrcAyNoissF5vD18DY1vSwOKEIwyMSqTO7cCIdrqho+DMD3Ijr96FexDztUBQmoYsywPC5F3Qon3bOimgZuWrRXpeXX1jOvEmmIo
HEmqZ/WHmii5sbgkiVHpV7cfAp30T7yTh6oW8No6byrfbzj/bVTcve4wnhlGj9w3v6hkHo9Kosa/HrVTgRz2VCO1V4bXkWykL9BXGGSHaiDpy234cM1qNXwTDaPtlhkb4wFpdUbYKi/7mLUdFdd/AIrHYeVtooOP
N5r1Z3r9B53nribYprD2C1PsnbCXoze7oEONosHn8BtXh4gduCX4ZPJFZXltNstSRAUDL4UuL8SstoVO9lzW+gKfZ7ct0qG9ldZ0WIs1LiNUWKNiOC31VteomV7k2oT6491ZX2aOERNpFE+BUiz8n+Ot2Y2sparg
3+uAgjty56xAH+vpD9U2Q46kTMh42vxDVvB0FXBwnCKwRKz+JVGYX/Zuj400M6aNwm+MMmI1ZV4cRpCjqdxvj7aMHpue68Wy9yEN8Btt8lnj/HpmjqqxI3C3rLc3aZt9hwbVDb6ME2FcQ0UXE2B0uWPACAjrQGPW
cQlnKZvdfk2s9pmx81ECEKYj513KM0yekWwBXgqI5ierYnDsIQS4cyDKy5y8PgQD0jTrnQH4C1oKUZELZKvSiYw8so+glpGyELmo7zkIriu8voNMRZdZ00H7ooIXvqqOs9ngqNp2VDIkGed8dv8bEMb7hl12XBaY
dImIh/2C0a2EEPYvzTRv6tRTZrqInEKSFYEo9qvovTdfXDzgA+lmP8l3nGDfJ8OloUEoqLLdkPTfFxExNImN59YKP3FQv6Fj/11gxUkuHVXbaSc4Op6luow7DTE/DdnWJOe16HI7KE14H2y8dnu6+6NyD2mNYIcQ
vKNlFD6UdJx6aw8jiAmF067GMxg3TaDpPWQ1g3o4Sh8N7Ek8DEAkRv4zlY5HiswX73NCtYpE5I66aX/ixN922Y132iQWYWUhTlz4Gwg5fp7gKcqc2MfeQeajghJ1+YhTGpKFv93iupZTCwD98CE2oQU8L8gk4SBL
SJaiI2E9a6a+hxNqkA6zEEF9b2GIrmZ/zn7Lpuey6bpssY6szsf//bUcX/JdnTiLyvwvNq/htQ8/s15chsHxHEtBSl7Q6sqRLMqU5Puyw0gfGEnTPsdqvWIelcF7uZxz3vWYfP5NSX+sVfjU3aR/ahoKvq5jfFTJ
+F5e+iNHrfGoZdHJFbnCKrrzaMSbG4LNfAwa4ak3QYrIb/LnVnMfuPLPFUbhm+4Ktyp8gZkXmBc+WoQ4MkU+bp8h58d8hlz3febO+0NS/r1W/ayXaBnNDmnoOFUj729kpRuFNUE/Y1uyBFqFMuJMmu0gRd1KYFbb
i7Ewc8MRYhUN3ZNr7kOPo7wb/mSuZmwGvTxDQDSswx/s0S4rV61gqX9tmL9gC7U/OdHNolVJ1wKaDKmLTfZqTAtLd1vNDEcO1wHlzGhV0qxm7yoNTrtir/uD9g405Iu9VdNkfhxFVidVI1mgJ/JFQZBXxu7VDcpl
ZAJqaqs0vxn5wg733D6rW52e1O/VwZcu5Wy66UP2LV9R2mI8x2ZXcwfOGL1mqUTrpnntlBJ4LEWsqJxewp91KrmverGM6bQD1+63jwtXs7eaZ1G2LD6m/7TKOttu1TZ6u26dXyUsJbvy1Sm7FYIIN13crES8D0dW
TF4Zvzo1A5f6zLXfDX9X0P0HVy3WIHpwyaLVjvnoI8NvqJAVV56AS3bkF3dkaCGpBtKJhpKkPCghvMMaVmqcsQI+UDmPMSTBKDgg758BzJCngnRVZcWJTE9ao0B9pVjLF2pVS1NSvPDEA8dxeBNoo8CKa3H2Mv4d
gCmCcWWf6o2xGXNEA+fIimShavwzacpMieywa73j2u2V6XLkBM6zYweIOyeoei89Ped76YlGJ3MZ6T2w2O+P9/Or1oUhVZTJwI8sZoB5AV0u+2f4mSSQYEZD5UfGDjcSkLq6Sf07MkOkyBUOioOIFkM8z9MbO5PB
53ymQ4wpfC6QG2nyL+ThoyRVuUMTBKYEAvvi0zqs2iyK7CmJGtG4Z2N6ueM6zMOYtGAlUfabUisc9VfGW42M7d06bmrK3zi94sPXt30f21ImTKmK7yNtmNeKMwuf5kuehBr6MzslNG7iqcdhSRBMf8rC6Uraximm
GDEddmZcLGb6eaiP/BfU5Aoub8re061oWpaPPOYDlPCHPEHNuKpqQP/+U1cE75X/WKFlSlXB66K9gK3lu7Wa9DzNbiKN1RavGcYVXCX5n3u6o7pDCORUwWdPwDsYf0HyCyFVrAqJliRs+1nzlqUJ9lXogZQDeD4f
uTSCb6E5DnlLVSZuio86N1YeMnTQAk99g3lQ8SWQTUcmLSaI518H1pj/45hZLxqwZR6kNUZ5d/E6RyjqwdGYa+7rCunmGbklMeAI8Z/g/FWSr8aWKATgqV6KDafbBmEOen2HYbt4+NZ7Fe/lIHnE0dOiufx9Hjjq
1pegUAy7Qwy5rWqxt6HWnqHZNpGF0/ZPm64fDofYzmPwZdv7Zz6OrqgNi8zAXWFoMp5M05O17+k4NDh+gpooaNe7XOPcMjN4KaulHtFzF7nrcmQY6ljDyOoG4PAMo7FomfRsGfHysAyluIm8kAhe2kFW8QCBAQWK
/XWbZ4/N9N227OePi/wwyGQFhKvHYstoqy8Nzj1FCMcoBFUuQtolWKm0FDgPExz5rBWYh88Q8EUD2bG7Vob+VngO0/QSDKQ/CnQ8TqmzrHs89NdVxcBxxG8bZG6Cr068OHP4B9ldsQAxGi6EFiX5AcfObW8cLYoy
nEaZnFmak390sABka50dLXi+Gq6CyplqZ/C0fO509j0h8kTH5SMNSEYVMV+Dsq7a6ubC81XONeT3Z/A6rIDrTn1CSf68g2flFwFQ+Ddy+dpoP7zYpeVX0jNwJcOB5Dz/AfuaLyQtA1Be524MnYb8SHg0hP/OK7Of
5N/gENHoRllWKgUGnIDgE494bO21EGPxWEBoIeaOuHWs2jFxxvk8hWi5w3/sVCIWwcnA20xPAKbV3qnCOwxp4/mxHBnQCXFYHZdfMyYMsvs4rjuTuMmYj+CCfkrSAWg1OXkB7FOZMElCW5pOd98uwWXoGQrSixDw
qV1KxyMlUOotE6vl4e7nD3Xo19NoHmfDj8w+umOlbAk+iQ3BNWAdH+H7Q5s+WBSWXw9UaVpT7TpXUNjcXrKNmOVwVb7kvi7yiYRAO690De1jHkTwjCGgArPhtvNwbbmOkeq6odU9ySfScfxfcEpe3hxWNEbSLBzC
41lKZZ3IsmVGtPRBvwFWyIRI3AE/TGM7XzUnz0gT9G2rtFSflOubTQ/CvX9fpDj2dkP+/C7pht4bOnRkspNvs9lD1AujrX8aOrlDLyiLHbHN/1RzTGZC/0OcaYnr/76H1TGKoOsdkFN91zjixxDbMv2ynv21zvMl
8O0/5xOaxjqR23fzSRpZNXWqB1LvU3P+wFRzTNtfjz+Xuvr9Xpur5rPhy1tX8sedx44YmSA+KV7ISrrPxbPPp/mz5o0Is0to4jgDKHcsRvigqk2Fp9RBp1Zwzf4ltTKCDyVmEfPG13AhXOos9vw+m38PF9UFyX9i
tr8sW+SgtZD6zWLvYEMLZqQyaxZs0EOZ/MKN0MFP2o8BC4KhnHSI56fPYs2F9MM9I/gqnpjwutH9hniE91gVu9whLf5bNwtleOE2tYnywinvItDbAzZpeS8sYyUOHmM+f0cysrPE5AH5XSFr/V5jZ0an8nVvJJYZ
GQuxYldmwyprnCX5Elt2/rjYMU32jDh5TE7DzTy74/7KGafTCoHtLj1zDRrL3/z5XmBj/IMZyUyPuLGreW3Xvc1qVxWBIwVY3qPStb/P7OrB+QVpAeGY/wSFD+rH/1C8NE7upI6Z2ZXdbS3IbFPIvCcwqlCoVPz6
CXX5wHs+Q9MJammICfKXc09UtWbVzrzpp5M1PlEVfEBUXJYQC1FkrHlW5aQspNlstb6qtN66i/db+5JRrRFgiI8xXnHxKdn6on1ZesHTJ3L3OORfj8TV9dlxk7F/cf3uFDBBdTdholaihi8q+xGR7cqWR1mkJlgJ
2bgw/8MQ/JRoYSb+RXllWJ6gpB2ZG+EHcGE0nriPA2YjrPcRhkJvRt/J56z68UJGcS5dSrA1NbrXewV1nGnvsR0sa2zc4SUrwp99yDdxNlrEzO+SK2t9674NfC6Hv9ebe5i9EE+LkF5uL3tSla5l7nf4qjOasSjd
yusmpPo2QbW4gQQ78qNd67n5j2xGPB3xee5e9Dq8mBeV2dc3dEeGsiO6mPSd/HgFA7q2qTjcWdOJeh778FQeRsqROt+jryMYZJasTpjmshoyz/LKAYumaMmpkLMqV7L925/n6KjPcyH07gANHxWnVDOTN7Lojg+V
smC4ZBhVWYsmjGEZhOrSQxVzxMeuBNcVSEAc66wtdVJFa7Je8EmswCvrP7Y/l9ICrgogM8FWHNdjVQtd/M9DYUmcyP07Cd+5AWH5m3ae3bgtnzyvHZoFomaPADppvqFRW3OX5Mn9YwWT58GCbn381tfwViLmJzmT
mB0lw/lpIdKUJyyaBKu6sDxBa0KsfKBCwztpZoF95YgkWqZigNwueMsQe/WRTfy23LSUWav1cR/fwe+nrLdd2eX8R24aWP1D46CSozyhpSZ6w4uVdgT68FT7PDQOvdiN3DNcWdBGRkgempS3xfHt0EHL698o2qGM
nhXl8RuanIjkMHodQmDy2EGKpJG/pH0p/m9tF9dW+yo+rZr+6mRDaIp4LYw7lcmwH0Y89WMpKycVJSGlS6Pki8JRIUkzVHofFy1HXSx3jlOOHJb2s4JrlVKCHNSquqiNjJaHYHdmBDWuULwjgXLaYccZ0RQLY7ii
SYrn6GY6z6uKjRyOQUI6yCX2wSl6z4wtwTRplXi4lOlz7FGHQvz/IpsWI6ZXzCN87iSxBwZy1GCfDfv0rZnqoO6stDDK1gMnaaPU9FrDrxF8JQ2hYBqWptweBoXRKvx+z2qkKPpy44rvKratk+xJMa6MeuxF1S9a
gCH96Qhhx6rKjr4CoUIWEcLs6P7KS6IGFCs2kvNhYOFSJTLeI4X9DndTyYf5KRMxsr+S8Bu1mvZ97wRYTjTgGMbFvMyGTITb8OydAaRz31APy/4zZu2u7K3bTgg1t74zh8aBUl0QL51IeBEd3be0TgrflZQgpFuy
lKqJW+6z6ctqBaPKynHSB5FzqVYvJV1p8MeLTBGcLtmB6XpPhhrmbbSWKpNrw/weZeuiaQm+iMvNKup79W9kJ4tbXfx35zREfUD6DVzP7wcEyopo17qlfEV4RWtvtj+W8LLi7XYhWuoVU5rq1pfjzmmZDKEyYRK0
ok/nqdFjKmZ/RphpndP3jIkRp5Gz0Kdljr8RyYLz+MXg7ZY487c0lv4gcmudFFc2Z1UQJcv059cUBRSCieQlUby4F5PJ86i6TOJuYE5xuLnICY/6xOJqNbh0yZYm+2crakbzUz77RCNNikcXMLJfPEIhOnOhgwGo
nFJVDtQleJ4Du6YhXzsU0vLcR02LYysl+8ORa+FChq5/TZQqqoDSjqeBqvBvRw+WjSOzgmGBeQErlh0o3XIcS4n+OJpLm8a/parwH8YqVH0/jLp17dNHOrcFhqdsJ2Jtq9N8SmmWRHeg3nwgu6i6Ld0sDb2Twd8b
q9pSdfwPnTJ/V1UXkoYb0M4H5y45dtn1rc8rjPbOAWoeRKAz3/xZ5/oFalzVYfJLZWNveiCD6omr+hCCWp31749shu1m5wiNajgCHa2MfpPCOpSrNu2P78bM2lbZTXqPAVSjhBqtmrWhLMYBWfxEUUp5Rs2PlXb9
/Dxfz9tIPq3UqPO0KQZUJB1ZChrFUvuJhwtzEQHJ20CZDFZMZUrU79Ac2oJLSELmE8AoNdCIjuPkE40l0LYgqLeiF/1L1g1St7IR1gDqX6xb6oje2jUtkQYklKk0aiAvCtbIVCJ53JEy31Dv4qzyJeA0NfxndHAh
G90ZV386ikJkz0sckYioPWP+bu+ajc3p/Jl1l+uKd4AVWHkiy3FK94wdg+bLKRM2H2mKC5LYzNYS/KsTFotUUauO25QI+mPewmCaiSgXXMExAhSos9XBaE7sK76lT6m+W313lQH0N1+O5Ztm+V/fEowq9cl/4YlR
8OH7E3C9eMx1qelTcPloK9uuVMWvzTBU2JOsN826lLLqoI5zEClFf5JOA3wMwWxeVYNqSkLRT8fJqMKa1pyKA0KvIWO4pc31kUBNGhtZRASZVPOEyH3PbOSomQHtsIM/rH2n9KyCiEPWeguSHv7gU7nDaxWO0brF
vMYf+f32pZqMxxwncCQim9HSNdzcWD6as4QGL+APtoyYZsy1bB09YMx2Rkckp/EptGI7OzEl9lpTuRxrW0OLXs158h1KJ7UFmWysFra6/jUabtMtVw+w+uNIUM9zCXuW8u7re+QJM9hnbpHoJJ9yjuli+yRjVzHv
rqB62V58msU/P7MlMKtTQPauPmZ11U4qWlysY6585P9j1I1eIBLCQBHtWKddBI/UpyOCFdlp16gqnX1Z4ryblmL3lRJ9QOLkmk9yw/cc0xxa3OBbAW9XqaZG05/T1ljXFDI+4CgD59LUSSNGY63D3zu6DVs5Qw7O
QnU8chdsyLEdy8JGfOnwllHj/V2kY69mFJpVD6yh2sFIX7Zdi0/Ux7OF0WENEgXvE5nXA6JOTeIRtejLaT5rt4G+7iok+qyAW+eV8IY318dg8b+C28ZUsbajQQXtEa+/fWVrKlndRQr6+PNI2+W/mSjM7vHIV9CA
8s1By26eQkQxFHmHga+9uhZmMOtV16pC8EA471Y17LFWeFoDhjfK/87HlFNXDssT5/gnUK0YcmgbDKtDyWBX/GocXhc1SJRPb0X9unUHv6jDJyxufNAZwSIIluxoVx9eHViJNd+Q5qWtyakXZZiD2Xku272PHjvN
7oXzb/vYmVYZk0QRPhO+rZuelYH3P1lCDLGdTmcc/nXSYlgs2XCuakbhWXM8oG0S5nOQJq0hb92vAUcK6GfWdw2mHME9ZaZ7fPRHebvOap09IcejcNetE+B4A+kD2mLLwdhI6mLxI+yWw1KivbuPgeiOCccNP3t2
YWeTyg8fNqjL1neFvkdK2lwVAnjngmu6+TC7azkcqsIlLTwI1jWK2bs2IPM0d6oTQ7VwZkM8Us23x7wWygm6fQX8/ir6zeiL0JuOivV4ogav0ied8vc73TteDMskqUXu/fO9cGGoCIRDJEphrYSFdi74vyznBfju
ypBK//+j/rjWBA+6jIJqRFn3mYjjC2vsGFF8ceID0Igj1+Xdpm3K4ud2PQlowHjJ3QLbZCvjGGkFuQhL6ZanoVKaHdxD14ZeOA4sOgad0km6Ua6oi8mKblyx5z8u7WG4ho45GpjaxYEu7OsBsNiN8dFko9MZHWns
JiKro9YRu2flQX9NC42Ee1ksnu2qrEqcNPl6KchHRRXJtZwFPRUKObEFOQVCXaqC9Sue8s0jGhommvBrK/OMewzieSi0Y9rNviApodih8VbnKLC7Jk+f0xIetcvoqPX1eYOQj5Z9Oqb3ihtIkdyqU0XDHpqteQ+z
nUBQ3g88w+QTU0bWZ63TGXZ/29fREwLZUgbA451ZrUnekzq8n6y+EWQH/6z6GjCKL31xNqK6GI9HFU4Yq3fBML5J1K2B+DftW7GvalSanK29+rd8RHdqRCPr96QRYcMhD5fy0ONZSPbmrlzu23gdrRrTA3xzxn+Z
LefMtSrju7ZitJE5e6J9t3ZDXLy2V850jDNXwJSyLYvlAuww0eMw+kW3rJA6Knhz8kalAtmIr25cVqkAW6McVQVfr4YVF1vvD6ovbNkMrBgibPYzkpA7OKo2QXaWDgS0hg6q/ZteRbOiOMWf261gb2VFB5uuIq1B
DxqJXHvEqL0zLeyPhUX8jGi/J27S2E4/ADriU+4bYZLQ72rjJ2QhGcJAnChzPwqOcAxTqNj9hsvoYRorxm05cVNbS6W++nIJFlJPl6WzM/zHwcRlz6BZU6Sc4rwFlixjiPg79ps4xgNMuM7xO4Iih5zAGR2EDTcr
Vur+Wa1cG5LFnqBx/5vcjAacLemo3Y81mwdqedyvTTUbn2jq3BAitz0YrefyLz5VPuUfGGvN14yJtebXtMWyMTtZ1GQypyq7kH+b3SY5SyT7ErqZ6Wu4QI5YXJQMTjmU7paczgtYc7npS/icWh+PRNPZV6pHp1S+
KJlnvXeyK/xKp17sH4Y19A8cRLvZGtJHofiRG1twEZIVFUoB3YI650sF36tmK8JW7ItqanomASf2lxDBc2D9PXtqN5yVR6EQd6W5Dl5rjlqVv4miWSjwS4R0w+SvqzwRUj0AgbbmGzsyF2mM47DEgcwnYLzE6bnU
C4P8zvt2cHwLKANpKiiWiIwQP3nraXR39Wb3JQ3hpP00G8rEzVQNv24I6lHXnv1pifStqH2CcPvlhiTFfPwQ+W3/OXClS4Ppo2qYJmjec722xNQQK/rMqxYkcp3TdkP9KbhZSCFEw+x82lNaYjTGVDr3A+djhu9a
FdPo7MHUxQfmr7OxoxMg3OhpUzm5aplsTUdh0c7ZLGaVGLHD15/Cy6mOu5F85RYj6HK8EHWErM1f95Amh4eRLpRNnLIMsEBX1YIMu3PcwTOSCwtUDxx27isgsVYZoBbWECk4vaumUbYNh6wstvO2sibnuwhdvGKW
kpqVqGFXnHn5P7Byzwcjk4h/jKilR/XWb8xNMSNWbFbp1lOxc0QFz3dWEjyHtP4547GuAgRvBav5uhnI/GoUYi1qGTTgY+NJwBkY7q4IAS9hwEda4KgoA3nZ5BV1mFeC5GWJ9ZNmlMQCqJkcZp4S+XForRRzSftU
iguExh6ayFIc+KSU8seoQctO8LlP9qiBJ7YL8/g4tFUPseWnqugcS0guwQ3hOt/OgZpk9pJXqpCsK13gL9vH7JUHebJGhf24z0ivZzYvB364gccLjnJZj9oVOGzS00OwtJ7ODuuIZGm++RdhZ8MMtm+ElVDwK+Jn
AKVsqKcw91vFNrtSV0ufg6kSPZ5Oo0+FUEVhI8bmIs2AkhqWJkx6ogCSLqs6muE5pHN1UcXoCbgsbNbro7XeF+Ez3kH5XXqhXekQ9miQWkv0EAIJQuS/YaOAekKpCIG81rfI6FbNjeKX6dT3UBJ/tYLLuJo2bR3x
dF/9fOsK11DbTsXbozXD49WJlvVZeKUYDvq3UkoqVYvH8t/6Tt0yJw9OfTLeT6qy4G+qXVyW+16vrjOiPZy1PitKFjuY5amvkzmar4DQjLDVtZMxN4t7dFv6W8oRPFltchBgJq1oi3ePnWYxjJMkD6Yeo6lj1d4p
+FJLch1X5DxZf/hoIPmY30EwNQgLBeU5C7Dbr6MTgjt5+S6CL10xuTgSuhxiYY7uYPWNx7p5TM/XXyheMfRTvlz1sjuks/HWjfgGjGSxJDMB3FdMauSZOrpYOHWKvl+yw3WauF1xypIxMD3VC/+TC0BUO22K0fTM
9IKM/YkOwjF+FzBNH+5lqx4zAK2CvlKqr5pvZenexEQKN5ttpHn0EcKmPK3ORjusnPAKDcj1bURnevpmzDavvaoPAmmBbDKKwhVLI/ur0URbHO0gh2knkZOG8aZGLMX0nAuhHXRnu7DlLoNe5mK4sqzDvS6LKrZ8
jSzYwlPE2JR3Vt3qlQEgs6MHRou37CYMTClo2Uqg6TBHuXiOuIqnHRg+OW5O1+3vgtHfsh1tTsro7AzvlBM+TvXgcIORblhFhW/EpQpYgUlwcJL5KSufkbOMh93GdjUD4/t0FzvJJW8vUPKtr6DArAGLz8jEUyoX
fZ3V54v9dRm7MFWeYt8cNmYwHRvVZtPEvOqHVrpLzth13ZmyxOWnPdHR708hdxg2fFtaetf3G/DCSe/OyK/DTgVR41m/J/aXmytNVOqlTFKqwB0TIs1SHIf2g+j+ySwTAmO1n97/uBt2uIQVorzjcXNWuosleYRK
qhFI9vd2OgGeTDgo/cTngkl0qFAjve7sUmIuv93892QQHrUXu64sTz2A5OKyrLTdZ6lMdf0YRiUmziZTEJWWo5wF1FYWjx4nxlbiC/jN9yzIJrUT1V9biEFcdA+GbedgYgFBU1l0++djlOsKGkHDS/23vA23r9dm
phfZjUJWVXnosRn8oIHWL8vKpBG+joNtBN2Nj1E4yyxGQLtVF852UbF+ILTV6MoIon3kvJUVyzYWrgqahrRdmhuxqmvO3M6ZKWp2MVUWqaULdlsCvHVab+pTIp2oTp83xIflaCUwcaFx44YeGIfkFAD83G3k3pWb
EeTqCJHVS6JTr1QW3e/Ei85kQj0C+AQkdxCfhQvxS1iAgxR5gBUU+31Giqn2Zf7EfwNWQqNYZAG+HtspBhw78MpCrASSj1qvrEGSoUFUbimQzo5RtOp9b1VHXmw+9hrrpHjEt1rGpQVmx6VhkRJ3/tFkLaz7lxYf
/ZLad3QFeyPRMkdj90AsVgw1hiuLM8QcLYmVPAn1xz26iAbNxlwoyV77YpBuvLjyHBZI93zFjwXsPuYEKamRxeBVBwwZOCuXiHPMTz9HTjJ00xwdbweVncyWZ2lV8MXKsZmcwIHCqtGc2A9HXFUahzg+ejcEzU33
juCDSIztqhJHn3pe26xV3xFqFYbln/F0PV/SeBdu+70yrnY00o6PTqKxnRwrX0tFx7WWbrSdZTVyT0zrJi6FhSyWfU8RM1nhJJ8LXKbDoDoUMTzdKmMK5a1SiszTSg+Qhh8xisk+/TLvduTikASKgDOBkgn2lO/8
gQER1yCak8dkHknAHuzOIBoAk7sCA6pTE6jAc+DC7pEtaxMGF8zanoDqjACmoUJBW9GX1ilcyVHdRn9fmuMalpTTh3cIjNlrqTgRpywEDLlXXCDif53nIYnNFeR1UbnbYmOsl+dLYr/q7fMCAEuvoLB89aIUA0DV
m9AVBx4dpGvNoDPFfeG90xBrizp1On1ngDAab+4vM8Ibz1q1N5vNt1/Gy1WkU479+kUBVT9kVDj/QWv143IoQqTqSCFkVMpUd4pwCxoi4GXhaeSJ8l9tzw682aVgUwARSmnSi/PYPMcK8Uyb9UXZ+3FWNjfLGF/Y
ESaL8yD3ILPGVvsQ6F3yQMLUh6C0k5OZ+vPoo9DtlWydD4DKiH8yHvFXpOBgvkh+7RSuof+QRrIrPCT8yz+tnvUs7Nf6kk/6SkXJzbbo6EvFRqSMEjvKSN+z4q0r7Px1VJWiOGw80pO61YG3uo+Yav+ZC+Tprp9C
7//Uu9doi1dn5cf9TWVVmzXpJTRK0efKtmM52PXlYVzdFsjmTEzuU5WxZx7tjaUrBNBg8t6w9Mw7bsQ3EvDjyFbCJbzcekvianpWPyWPcpCPcuj5DaoD1UlF5wMsVUmkSoCBzwMgIeRV/A77nDwtQEHKVFrcBgK3
5J/8jgki1y+XG9Vr84I8DS904w/PQYo+YdsF7XsuCYzg3ONfHz2HNFQy9U5Hhz40Q1v1BCnKIeMcyhC5kjTvFaNiwjQ9SYHW60XfY9aFNzXe/c/QNDsvGPYNmt6KbjftfaJd2EofBkM37TQafqwwuj92t8v9LVaw
e736/xh8vJYbMu7mA6pzvbdBtQWDie29MCyi/A2NxtA2kxfN2pt9u2H+2T3Ei8Qh3fep5jb5p9BO3E4W87+t+69qX4sxlbHWvN04t1dYM7Smt8qLcZsOiaNognSUGlesvHJTjD6VcWVfpgDyzG0N6IrbCrlbjE2K
l/bsAvEi7rChO/xMsDvOk1f+V/6gEMg1x66G5KmqgJbyOVU+FhuZDxg3HuOErAGxUG+7qO7Vgm0VFNMNa6I+Yg+3AsuI39lN+TF0MaAlrh6CgEPYfHb8suw8CDZk2w+W3hHdyaauK3R2rZkurys4Bj2gPAbfudrv
ls+Q1rALAiOxmLXoOg+WS5rUeaoDRzPqklO9Dfc3oTE72+jfa+U2WGO0g23kotuyOTfxd7hKHK8s1w9Lij0GCIJE9y0uXFGYrHd3+K/pJfz9bkDEv92NKzcNDyXtc9/RXK2tGeF+QuU7q2UL/ZJsWW8l3SQjtZPo
xom+O1jYP3fG0azDbIaNHwBbe02CIH2fguqJdazlqsy2DQfJmN1OCiSHmMAK48/ci6V3DZq/IC5In1U7xius9m/F7/YG69kNcExFJ5TmDrylHp3ITBRqIM2Ii9DQQ8DEqel2H2BxI0iafXxsKDf4KfZ/SaW1ChBw
6HXrmWfxkp8Xi0+daq+yZr/41x7HF10tMcS6rHU6GcH3Q3Kw79mIhEQ+aCYnt0tuzh0U3YZa7QSWXFp0dGyQEzhX3Wd8/UtWF8PQGSMWEnm4+R1yJcvJ/WNYLH+DtKi65naaNZQbTCBB+Q0OnIry66M8lVac5cjY
m9r2qzhQo/GmdxIaAXa6y2BKFiLvQHnBXfT3/4Y+spG+NWNreblnGmmnPP0pq8KrH2uzYm5n0KZg+TU5krFGjMih6aLO5s+uw+O5VwiSke92LBlUlPErxDMVXYCMIPh6qWpOqng1qflQOytrBiP6B1K5SZtcyhqX
J6euaLk6CgkdGMQrdfW2Xc/6A74zxSs0xvZZYgZly/6dR/bMOaiH/6q//qicARzOEGRuVHvzZ4R+lBBkczTsZnqiLmGVFpSfKJGF4QX9NXyajK9a9CgTxufPTVWoZpFP6gTMRi79ajyO4zBXz2h2V0uYMDWwcLSJ
/rYEUklIjSJpFOWCjGih+KtcpqqkzbnueOkXpvmvFSdOAHxV1tC98aSYL9JCo/OEAcojsFIh9GzTAWiDOq7q3+M6dV3XZwbq9eQ9viV9LuTf/edMui5s7BZKBL+HZFpuwF+lLVzhm//L0lD6p6EDaReRAu3RgqWa
qolVAhOGGA8ScwmuO27H1hNZM+VXP4Ifq+JCSTv4Jy48Vamf3VKtqdAaH/o3nAurRus6quZxZ6vZSWKui5qMmkkLkxfKBhHXpNJMMVXhgkSGWEcneIqnToY81ZctNIa6lpJuNJVyOj2IKVEPthxi14sojseLexev
wS6ZJJ57jtTPQifmoD0zlbWL7PpcTvF9ixtDS/f012tKztypBNR19hqVu3Rnt8W1G5dXutIJuMG9lKyC+J7J0HajJTYCXQl10Inv4lxkL9bBQCQNvFLQnojNor+NoxLE8RTuA6hP2EFLiMTYckVtWjm7uJFqj4CW
pG/I8iPTy9vXyu2MDTVeq7rfWnu29PN5Hi3spoJ7xugdTW824ECazuim8U/LzIWMyuTVGQPw+bSkfOijldp6XBb3B4DLl9DntE8y53+afJhTdKXw3lWGtKwNHElmWroun5gv90hTaOjJ5reqFxhfpdazkqmNZdOW
Oc+FRUx/L7oRR2FP/xfsb4XnaVsujcPOmW1Pd+kTf+4tUJG/7fJyay/TaXXGn5w+7cvTV7+1ABu4fYacDSkedh6p7pzJ7qLN/SAQ2MogWhkrBnAwsKKnwbvYRudkxV6Zyp1BIzdDnJSYzIf7e/0unHauXmqPfP06
Nl5M8WzdsFuSO0tk6wnj0tSTXPJ5IJcAispg/sctH32PbUGSXvfCeh8GEd6Y2mdSLWPdHcfxGbwhTXHtgH0kvYHBQ+V6slaNVnKUxoYt7wdK8Y59xzSirE9j61D7mqXFKrW8Zu8nTN597U+8P8xyRv5hFIFFQAA6
TDeKyjkI0MCcGe0SUSoi0upOUtFXxR5pl1iKLngqUbjND4zN1U5hZ1yYdNCswymz31sw+15ElQHtbNzeO6iBTYZl49mkvrcSabCqmWZKu/CCDerKTMUJ5BOYvFSE/5nyAq+DlesCHbjeKDFfMwIAlIoogsFPWcNO
EQR6hOVNneWDzcQG1gNHY92WY/SXDc2FA/TXtmFNRLHhe/8s3CwF83oKBIYA/29XabX3kcetG2n5zof+tk1WHBfWa1+Ze91vbVJ9x9m22hQ7ke31L5O1lunOMytV/Jx+o+Z+WlsaRS+Xtatt+l98rj1kWrDHmpi9
5PTAZM32wtXm3moRdcoKXItsjphWLPePibM45wkhiqGnQg89m/Va3HI6LZ1hnrQTm8YXSpkG+fPou5CSPN5IryhCEv9GvnnGap9GuYODs/6AQDlswZAdcVEx9uy3Hx19JHEcHrSQym+wiEBBh2dpj+Rb6zb3fj3R
v/lXWD2VyNpckkf4KJMlmJbRlXOxZ93y0nC+d7qANNH4ji2pY03HqunvO0iB3F8VwzhfETGc70fkGaZD1C55BhHLbeYOo50fbZc/OC5rkVv6HBuK/efJf3baN1sdMpHYQx5BlmIm7+mh4p3PnSIluuwOWk4cCAya
z8MGZLMR6vhyeHlLw1LEyjxHEzZylFfxeNf9BHRQDDC+HL6/6JDtbUT7yvitJXjk5mfdy62vrJaF5YdLfe/oJnXOUdYTsawz9ZVUcpK+vf22GT3b/9TdzJ8ZTKj/0hwK9lOdtDy1JPyU9U/XIUQbDnfMAmQjzQTX
DGXwCQGEVzcGWZJkzBijLc8WnicemAFM4acG4BbZJPQXhGz7h7fOZ7fnB2hM51vQn5Vqx+sFkwk4XNJOZSXYijDLrX/6ddMuuwpZtFnelTnUavnzTd0EZrxMxrHEsLQYV4lEPkKFx2UFc+9QiC6WfhZmxtf73KWT
V6EGcKw4bveHnZTsAlcoxRd6Cs52e+I8NArKGkfyyHMWmqnLY3fkGYhpFtnU4Yuh593riOOUoK2sxlqfBglAs3KTI2uj++ybRLB1tVmcjrKbLtUJIhXVFLerG11wRclnB/ioWaQflBogQ1Jfqpdjla3/cHcE2TsO
3jf+zce8wvSLnuuazaBCPZloloyGvIVolayH8c0QRVVcfcB4iTORIUutnvbySOWCj19ZZ3VIQzG1O9aCQDkvKJ5KPapBmH2E68KLUgHZKhJ0BZ1LyiKGa725dP34JcHbHyt4cV9Be0CcSBHB8Yp1ll78hRHPxYeD
dznwkMUDwyYVvIzqRMGRZ43ZrxQ31UB8XWsiKa2/epwsfV1aSU5WrbarytmRZ+QTrTBha2/pBVlDmc80teg8Q4kR6853EYmrBCI0HIIShfDl4GsTIqgmeE5cACAfcwrindYsYhbGPS4SXMU1ngORrqFH6JN3c/Xq
kmGGvZEmIsIzGOSInwMg45OlNJSTPaMQatmScQQKIV6KDP8voJIPl6ij3q6H0nQGfa5yajvl2rn7jyrxo9+Ib6o6UiVAT4W1RvtCeewMCO8YmYx/T4qmS+xmGtu+5nr6cO88ETRLQlNHZl54F0yxidmoINBC4kG6
WmgIvs+Lx+UZckyV/zvkqavYiALmkd3RTGTv4T7BWjIxsFphKAuPNduOJVddY1GoX7BPzB0o+a2l1K/PYkBF2tP1z9ZEO0pAyFYYSGRAJ3iksfy1IR+POk519e8UuIkbjCHfkvl7dvEjnq7+ZGus0JTa5NX/v4W1
fUN4U9P+iYIQWxGa52NrkL6zPnU95DboL6tBnTvHIsV85+yaOJ1InEBl1YllzhK51V66E1aqYD3uTP6iOKs6Z8w57VP6tXwvtqB73QXXvhzrvXdGuAtk/Oo7oroVePxxYXUVlHGoKcL5+rEorFmJrKu61jqBOgqM
bmeLQyDCtadCzuUERmqmT1XDEoY8QpXG+iPSdaaagFcooJ9jV9UWECE8UZjKFk+SrPwMI7IsVXvXwXdxOcSDS6GgxiefwPF3i9AJ+5efjDnRnYhQNeUt+cNPpwfOIyC4YZ2vw0Nd60AdL5pvSXQTwwRYcogJ+hi1
sJMAvsanPzhZJwpEV6kWve27tjHIt3FgDvmu5GIiNRfdqMKipJZkaM//BABkZ4avjLF/1QyIyUcs2aBQZuMgSa/kq3iwfRV+caWqqpu6hH3ZmTc4aUemiZ+5oy6loKEi/jCLEj1FQtruPqW9GaWbULv6ePLZ2a4W
G5epCF+h+OlK8BuKGOSgao93p3X884YJEbJOGysHIMu8xKDQVY0XVPVTQZIEA3vniVkO6xG2hZcFWNjxJkM28YJT0lelGvmTD/v8hyh0zMai8mcNt0tGXw4okJDKM4l9LOV0qcvct+Ke97K+yTVmVIclxW42x3Wa
b1qKGipIsXQbphWLVQLLVCPw5NlrpsYWKNpvGrTMXJE3egvIfHTUQFexw818k9w+VNwQV/FTEp4sCO5nqj356wWtSa8mJrtjuzUYkT+kNMtwBUbDhqX3+tM0eWeyDdLMl+pk7nSE7X5y2jEzgxbIip+Vhb/67VnT
b3/HzGUgTbCeHS3pTbU0Z0iGLY2b04Tds9RdZvL4rE/hnF+oU3iag9N1sJsd5zwC1qzTWU1cqUDdfQClVKpHCJU9J+nLfvwatHbJbJ07CHkZqLOM9LIqDtg1eYXD3DUsqUV/w0hbZ8jVZGj66lPFxJHCer4vleBh
WFK+lWBVltOYQtrEiGPI+lTV+W4UmfEBKIidNOgh6cGGDl6GHTh84L9cz8jda1ElaRLQmWW/DpA6JQk78Z1RSlb8/cAYubsevdrmLiG6w/O1Q/Sy5AMZ7Mf3wXHFMVPTkEMg2QxxjTRliEurPTu6IcJr5yl7lK+s
Jstt6n2eb8glGzOy7ncRnqxKOXehYc2ZpQC2uyB67VLMYabMoX+dBJg6S6ld59VlP2WDo3CcI/vp/dLP86u6F2qNWjlAaiHHlHPjOnBY5OcKgwos89zJN8kw/wV3T2iAjiLgqgh89sFpQpXHQePuUmfH4IdEpITt
2P63EnxEqo4/qOCTxt+FdgrbUIgG57pbt5S9bBe7vB2b3hoUPjhgl3nzoK6MyxYZjJYX+d3vLGvyXUozafT+jRRJcUql/2A7SqnnmBb6DeAPn2rgK40agVSmDRe4NhYs3exu8+/+FLjX7Srx1wZkvH+/FCg/iE/m
sV8UiEK8pnoe/Wc9ra/Db9nNmOjvUsVcfv9xe+R/xnWsBPLsXSNUe3OAdQErwsdxb1+9eVFscc3f46jpfSvc+IA90lR+OHBQwHXddNmHGre1I8/s4yCYqs0WasvGJhugUJmG+bXJ3S5HUssAgACCn0Hub3UYYneW
niVpGjC8L3sCUTFbge+TbQgryzMgInpGDMqefA25C/fBgDRmVUoDz00RlwwVR9Pr1yOAGrJ+QWA4uvODBR86o2MlunJMpHWL0v/7KbdymudYBq26ZNnNSsbp/A0AvwX78PG+SaibauFyod8+H+rd8M3xF2ipDX2t
F3pKCvWuyvPhl9xU2veFh7UX8XkFfsdMLPkoEDc8CEoeYNydDnX/kRtok2b3INwsOW4GGMywA6IRefHn08X+QaWmH1Z9QvP0OJAatNZYfa6HnK+94Rxd1fdvNhTUjYZfHSFe+x7F5WeTMMrqSp2lVIK1y+me0Mxl
Unok46huMjk+ILY5iT7xsBv5QUC6bv2hUQ2XmOQBBFkyUEWNYMrRGb5mLPCJFvEGbtSzxKyXtEzXdII0ukAeApn1+QQMzDxG5E5EcgQCYSVGn9Jtfg6tnaRbNI5pLxUQp4r5z/E7SIXKX5MIst7Zcd27Zub2AuzM
v6vVQuEYg8wMK/5k1bKui4sRtEWCi3/628rIdgZlr0U0sQ4GE1gOmmFNwchzFoJq7EelYSGTOWprohpUAc1giXzGDv6eYWJO+xvhBsYeQ25lnkr+qEGztzj9KYv4fT72WrGhZfrSYm2KS/2ya4RS1LEdNccL/8qJ
tDROpmw321QT9xGczQJd1wTOTvsjm1BfDmDUr+bjV5i3/0K2Z0t6TIuH2XMCzQeIcLSWMnnf+zaIQGZ9VGfrwDgixu4H9A1hqjpYlfgQDqiRQn6c1iJsm+OdhzQR+R8U8Ob5RJ/LnyTYsX2zOdR1DKvptatru8zP
cKvZV4hTP83+ailFTU0ZWzDSbDKiuKUpWxb/e72G/ulHuw6djV5p2TZPljHXBBEcj/AIzOf6+7ZWQc1ML1PtN/Q8O+3ca9xqR5O2jH+oajl+qkOVpapoSoxyClRSTRsBL55FxrzLIq83eoxxITNMcczTsZn1RPv1
EJ9+bWvgcvAHaGnj54NyU0PxG0WKPSdi0Ktr2jgdZKJ/IlQRclpvCikas3NWas1B2Wl6EBNsf4bu2EZG7WdRNf/pLoTLeTS0lckizezmre7knb4Y4CG7D2gOPru34ROXOVvX4lMkzZV1s6PgamYPANjvZKhSQCbn
aocoyIOyv1kwf6SdKfddMuUpTP4CK6Hq23O/gLTJxT4AgWc68QnFCxXk6UmoywSLvnF2Kn3N0eNBWAs2kbPmJQmEP+Ihyoo45RHKTBUqpZ1GUzf66gfbb8eGF4cGZxDljLTn9Q8JeP7wuP8j1XaJb/Dp1+gNmOkL
p/allejRE+sF3//XeSFjeqD7CNLK7Omm/IWPvOSuDLOS/j3ZTRHIWWxxgZTtrcLeNH/ZF2acwb0mizGyxBIv9Ie6dzWc0YNcgKd9yUL/EyzFBRj/VlvHrEiCNT81wHTnQYU0LwN/PgeK9vbH39Pde+RGk/jCniQP
kGt0lCcjdcuT8+w++1i9mTetDGf97Hgjdu1Tz5EjZ7rbAb4yOVGll4ojrsRJ5rxicZLBUszVBUt34bB8mmzTH6/J2vFxWFzPJzJhl1ygqQhHosRCEf86CAdKjleSwdz+Tt4KTtnS7FkdVzXEu0L9qdKxWf/dd4hC
N4NM+IfZh4emlS/m1o3zg6Pee5DJSMdHD4q+Q3gMTlkkyg9GuUG4HBmfjddEIJFlOGQaXzssNCyo+fihjygWlaSmxXW3xWGlj99wM4wJf595z6USr/0OdYGtsyCWFxnfOgNDt1yRNYLrHpoY9jH6p2v5bqQjwJ9C
VV7lMJk2E3ENhHLQOFCaEcOkKudVSXs45YUQPFS+kW6aTB6OjPKBj0olep6gIqcv29mO2Uiniu8Qe4e8tpVqVKV1UEbwXASj9CwrqGsHWxLJa3/HWHdIGXPDEzGit6liMakM3EzvVCButu+SVpvs2BAM4i+jf7YL
aWWI9YRsapRysci9kma1Xua0XXPh9NnXtRa5WphPaEmfgXcl9TBaBuUMbEXw0oq3Z67AkpQ5KWfDqerYWlJL0vH4uMn4Dmup7scDb/saxiA1dYopfv/DGPKm/kf2USUuYVss31EMxlFl7z1cc8iRIJdJYR2W13cU
FB4lsEW30cIj1dbae9JtVmZ/N6irJ5DrxCgvr4dWY9Wv9oxghWUS9nyHVgUTrp8gCLXHy0eRU+bWFMVCOIAdMQhnLaHpqrSxGrtzyci4J3qr6cn0l8iRray4dKevxtmSYv69MlKpayPa4n9YCp8ym4UnXN0/8rnX
YfgbalsjFEy//dbMjRuI5FWNjmE0mK9Yazuuc2of6+QsyJ14E96OZxHrt+qIBUeR/3vGd6Z8Hqcqq0cAKx7SNkUZzmV9uC+oryDNkzUpJu3nlDpVjRLEOEWpk6qpIFPK1jNIpQMnz5sS/YK4sEcOTemj4cIyPjon
9ieweosE+V+d274motLMEOJSG+tudJaZOsLUfyEJIXsKLLArr8AyTIXeR/wAUyF3PXv/etGF5YgGrli1nP0nNRgD/kDJJ6DJ62ZhiaFPjp8A1Mh1SYXFxZxwrXbs0dJ9SxX7kz43/pD2Wpfvw9V7TXCWst25shem
8vLl7m3GtkrbNF3c5s5dYPO2nzcQyh1QgfpMP5i0dZagLlHzBPc/iqQpeMrweKF23Jd9snuT15u4+Jrrl1PjPn4rio2d1XX+yg0Jh8ZISOUM6Lw0ZHfr7sUDxpN6uKztduQ8bJnCRa3SXk60++TP7Y0PfYrri22E
X1ljtNTaQeQ0hCOSEJ//rDmbVwIbrtifkSQHDMxquzx/ATlcI+VRqqJ92K2b/yMn3ocLFrbMAYt5WV5LFicDtkl6kWgJpdT17qIMcdPA9gI6GyDKmPEu8uDIc6kQJmsxCJCr4tDrnxgz6Mxpr+orcjZSRnAgU9WR
3ToCJkA29lGIJOqAQUw3+O9utWAmgj4O6WPPx05j4ygwMjKgy9KvZFSVP/zycihXn0DKpaNtFFex/IyHoPjAlTQ4sjej10K54kbWnWNaSYrFG7yX8GhkEykLRvu8if4UmrIy1+bIUJk7ZrOjpJkgyNfOQ0UVuDF3
7BTQbOWzoeXTCh2fIurBc/Fy2aJyjDSJd1mQzYUS7kTmRQByvR9n4UCX8pQlszw7+4b78pATGcNk1IT2W17mxRO8O9eGR2U37W3MuO9/L3Y+rgDY6lCdUEJ/CAPPttKCJqsPehoR/7qI6cjpAzlhl8F+oOb7dP7X
6yQszM1YVXKwrh7yqf8NihEBniKkwHfoES9ByfUaDImxhDX0aqNTs6+zn29QcnQs00FUuuW+q2B0On5UsDzrjlqEoOtVgOM7e5ROAoBo5feYAydvrHklTwG/X98Ut7v6VN39rhdztKyYmccU1ktvwsTtuOZUE42K
W4nof1h1bwkvzlNiM8++TGQ+8WSBPY2l3wLNv94c9ge4H7HpjzZkNY59n6wtj0DqyF5QP/qn0P0MjeDXKvHnrM0Eicddm/vRaWLUVoJcPdnZffxAjl0shG6oFRX8+1+9Y9lCdxWWMmhUB80O0auA2i9ykaGIKiYP
nb0C7i98Vg6HhCCBoxpcAXYeyMvDJ9RxafMK2RjuPz0RD2P2CvI7hcJJoT5bD9Uzt+PyAjshR2m3pW2Dt3OBvlmHVWqOEeunCwPlqIwKOiOI/d9QKWFA8Jf39rbGziJwOyaR/WKIq5Y33yE9C/IHDrfrHfir22XY
YQYTkhk8YQXuu7fhA/D5anDSigwTsKUdGyBpZq/ssKCXqvlyvHxVi8PaDEEE8OOUqbYjrhS8b5zfutS7C9L+H2fIesZzsK4RWDhIuVv7r/GXSm+bSfhlBGEViJZMWKYQ6JC9O1jM6fBninsIKJGuPCOZRHOHXyda
rJ30UprWaqfj0h5VvCm3mTmfsMGDytQ2HMygqBJaZ3xkCWtNDHyqG1e1oECIUlqKOXyT0h4xttit3CqZlbSYulGVrC6UhtoBNaIvVBoX7O82J9/PDShtbAmB8FDGjqsM/4SaeamF0xt6rGcRqgyc0ukZuf+TcSE8
y+saiZnnF9qIKYTYdPqbTbzr28h6o1UX66/lk/bSu00GlFfH/qDwyWZz4/V1ecquuFtrSFq7HfC6AwRj6OH9z2b78KaIIJ3CKRRQB8q+bxU+4NQAeq1ikGJcf3k4kkrM95hwklf/tZu+UvHOd5EI4nY6iYMPYx/N
aMZ707d+6lnFEXe0Ese4dJLeB+LAm4BpRF4dbVsP6ttsEsG9lJrMqKzMKnZ0p59oT9L4YZOxdjBPJduEsGbNCLWt/HFg4WWsSUv7sI4KFX1Ts6/bn/NGu545628bSEQyX9hAkPlf2JhKL8qYO9r0aio7nZ6nx4uK
MAVfGviaTblLr7Tbox4lpDFJ/W8t6/JuNFWGm7NmwS7eLK8jgNisYjpoopiO/qu2sYrmcrAznZxDOpLHvkb7zLdJfeAazFFRieARQtc2wx5KH1JDmdi3WCPDOViF0AsFu4i/gy4GtWLbsxYfASuN7wM/ep52Fhzg
ITFRCPoTdG3FphbprwiQlR2tDIHkFC8FyD76TA7mqDf8W404caqCZcUe9lekG1kiMHaNA5BcQTK9bo5e+sbM3IzzU/stbWYl1Tz3P8wWWmEVY86tpJDb2tOeGTs1NMnCMO43pSORN7xydGrc8bna9RISoWYs/Hib
3bsHx+sa79bmc6TffIL3iqLZ/wQGkrJe4gier/W2e8j6CxehnXLD6qAnQ2xfnqH2BDdcpEZvPNbnim7jdFpJ7JnFODSAviStX5ZSBJ4WhjbE1DjN30UnQW0btFVU0fwUI2tzM51nx5dqtKu5InlTEUBSHqvunKDJ
bpRn8glpndDcQWlDBpUHKaAyS/8WoL9EGG1cqpUjywmeRtUkzGoZFANrBdrc89gbjYOo5rmMprVhfJM5Rp97svnzAHwHA50XyE3F+SK/OA7aUicWNFL6z4OqaF2xQ0BoZhRkFFFhtTYKtrSfOAL9RitOJ9QyMJEZ
m2l6Cal0ayRTPMxJuT55E17rA64i4Gxdr8PEUT82cfFeclemWHG+S5bVUo6KIiML562x2r6duxE8+cy/MhHnlwtuxMwsn65LOdyfmRSRtEIVLk9bhr/Tgmdtu3SNq9ifu+Ocp/zKwfES5VDEojjx6Hn+/iCSculQ
awIuMcU+Bl/bS3DEhYZQ1hOxy2eUhuoJvJWxWYQCfYKt9zSb4SpPi1M7ZFlDHwi7K9zXhnzIDb+2wTmE58qlDvHvTERrIPr7WpepqqFApuzxGBk6ZZJdM9wMOyM7r+lIi4Idl+4jBjqyCp39KiVmtJlkZiF1NGoI
xTHntipnpqqgS9eHck/CebcgIXE0eWk6f4XjZnIkdd8OpqdLoc9M9NSnqYJgvSvUbt98cp4gVsW755CoYd/KbSGtPdjIs7TYu5odrKRiu6tJo8drOqDhprAA+YT050ECi4cOIJML8mfwEibZ6dKmSpLmj6Wa43Cu
5AAzQMHTwT+uiFuTXbrWeK5US2/30Xl8njXo2NillrV7npwNvjtD1M475Q8a4qp6CScw3120vqmVY/t15aYXocKafc1XwEVh0Y3rmrn4ZrXb3ulUNA1E1ANCuJ6RPbKpT4vo2JXJwUkHPmvGaLJK0efV7SIrTqIq
hRNIG1qGTBlqrSfP48XtviO3q6n/JG4/dvAXibCXfYoVImHzenJKj32kB0FgMSOY5zse4MDNQSOz91X0vxzUz4cmrlID1s9DCy6kdAjKvZG+wZ5pdGhwSwSZ8AiWXYUdJQ/DuGNzx20JXocrJOLhah4pGHo7hH4t
ZI6kov2ZSfbeTnv2h0P6UjNMsrc2VX5OE6lishcelt5n1EveN2csIIt67cLcPnKwVuSBySPrhHHncx2VvvI9p2qPyrzIPcuEQ+OVkTQKPa2e5GpEbmN32nJwhjk5ZLdeKTOcwjE4QCdYisSjunFLi10rjfdGIWo+
Zsz8M1NySFgUG8XiOLNtpuZrUqsotHzugyLp+6tPf0fhkIO30HWu5a+4NKPd+oYwy+1PG+1uztHqiGukLQn2m9OsHJ7NsKvs0pnWaP5pLeyujgKYYKdy4/jZsdB5MIgWXK/NvvTUXEYsASRwLnFe2zr8h+nKZtjq
U73GJ8moDQ9wnyxgpus6swEfXvCEkwWW/6YX6IQ9eS2Q+ANKQqAg3d7fL7BLilfQPUOqUjgLQWOtjLNyeozu37jjts3XLHsXUyVo9IDUBHZwT2LBCTPDmL2usIrKfX8/HhYL0q3fWEtZEDYPha+FT1qRMqEBWkoe
6NpjqF/hO3DUfiPzkEI7JzFhKrSd6YE5LHtcCukttphsJ8ZeE2L6XH3s6z/JgW7XZukjV/OWVOS3cosKTGP0tKzTS69/wqXuqS+VF9tbXCfmPBVtFulJhpNt4T0ilam8rE0WpzpgtVFH32I5kCrO/m9aGHj5F4Ee
18KOq9Nflu2tkX1/mQrbvRDSMhW1kZfF364rF6ay6FgQ9Ffq0Vy40QdcrN7Mk0oP4d96cyl66NId1L6p9WMy3XaHl9ExjHofCReLiluQU0RqKd/wiogl9LYGnyVlpbHBLsCtwvGCPifrzU9kBK9rFcakphrEQMKY
g+2TvZtfq/avBOPp9BGPLPfZxwIS0Ttin6GeHQEaXywZKZPy0VcNZ9qkloTMHrAsnTGPDmYoRypyD+VLhitpDTrDkO1dItqlaArXBQr2apakqSbYGeetJlTTBTo256l6ts/kwPPMmKGlW24RQbqqcx78KCJ75wjk
JOXimN0RGigFozZEe3LcfErRpKSKyJaE+ARv9L1rpeugnK8Tb9WMXWtcJ1w1aEWODZyMwP4mIJFuPYRsYJec3O3z90HirPoXYZkv6SwZAepTS6hjMQteh/AHVjGeDrjmdfwM6oXn331Q5J8Cbe20hqrDqMgOKpab
VXVae2lbF/Put2h9OW55Arwkua2pHy1CmlLQWBo/6+sCBdVyhflR8KJsSgoawmZTRLX2pzOS7jz07C9f0K5S0/ql/erZOpCsjy1UzAldAVhTwBaQKBCI/DhsOFCGlIdSAhrMIqqrNF4+yQHkZ7I1U3T+19ZUJzmQ
67dquT9IHgw8T4U4LglgEZUDsrintlcIWEI8a6fjFHCUQsgOBmSYc+M8M3xaSVrwKN4+oAn8ALjZM+sOfItUXLv9ZgIyBNdNphF3BIKefjWgbx0PJux7NQyBQvnseIY5zyDwcgs0mC3lIF5Uv2lZwrwAqQkQkRSk
FhgXedySNsmlK35JiBgQsPURVDqsK6/9ziepSTOdVYlmHNU6ZezGpHubKkWIbP6rxEPs6mmGq3xUkys8Kl0DTFzEhPpIbwoflyAK/cIUTckufTeP9oJflAI+owwRkBrVpbmdk4gsu6je+YzPcyT43z6/34Gv/wDa
6uzNwf+14Fe5kjGlbaWJWUGzS9t6yywyBPxpOQCL2Rtiu2C47wE0oh8s7MSlwedkD5Z8MNlEpSBLNCGkuDFbITRl5Jb3hFW8Kq+pjtHO4iiZ+bw9JhBYlnylR4xJQX4dXTSC1+VVKF9JgyHOGDrUW5j0GVnamT4i
tgqY5TMq74/1ocxwqXb7zVfAknJHqRgyteop6eaF+syNMj3BbZIzb5Rq3kiRpbjm1+oaD87gGVNu58BCaMVtcc25zTVYc/ioWYlfGfGohbPUWMq6hqdROm5vY2r/bbNfhc3WUpxY771NxV1r+cxr2EBf15QwFhpE
CZjvUytpsrz0TJ6FW4niiNhihQ7n6LDAZ3jla+9CzYSZtG736NI7hqam667TNOXe68yWmMlYTZYg8qrcGNBiyysgYjBcLY3JptqRwFkx/ZRre4a3Tz5oJTaDzGnpdW8ETOCBZtJoOb3Ksk0TsB1Ddi9sO90CrTve
VEc6SeHHs9NmDukf8ILPGXWeI+oPGW9eI/PTedWOYmZc3VTDc7cnrVah4Wu7UNbegOTPoNXETIXs2940ScdJOG0h+3nuw/XYBxnWh4YPprG+40uPvzfQRt9x/TDyXb1fVvy+qhhaq1J9LWS37+AI90+jmvCMrBfr
9+fLwpSSFb+Ncb4xXPZ4CCJFUdRU33psa1dUexvkIw6Vs6NjPcNqRhzTLFt39Zgo1/uhXq3NIGJwN2Z/aoPuUCsKAhfvMqzdHVHi/Qmn1QIaNwjI6w382kj76dDqWpa1t9IY+RAbnI1A/5Mc56Goe+kRMal8nkLM
sxxiJv5bm5HBrxoucTVKt17cLkEF7ZfxRHo2VT2ktKHUJRUL9ztMz737qbgYMA89zip0Ry8WPeLUJ60CZHj+Qce5KiLzlYJial2/7QtRWf8zEjdqSIZW7EOwXMdGYy3m2zAEGhjGkiH7rDYa9EzyzSZwuMK2Cxn6
hvDddpNKwCNu5pGcDCYeEaOPVN5tr/0dxuoq4TxsWFuUa/92zrNBgxxw+gAjlM4YNuY0qI3dTqLlawyUQIaS0kT4SYq8FhYtQVvXNhsdcJpkTz9Ghl/Z6ApvDU/VWrYp7vXDlWJffTOvO5V7s/M9dia7bUBkqroK
stbK2jJe+Lh+8/Ntm7aBa50tHgyrFebQTtnHv7gIcpSXnBqPWysCa1aHUCLPDlrWEOgs8Al1q5LJ1DSzwOv+mwK4ValMtb5aOZWj8jrzjFIjYcVAf4l39r+c46XUqGvmILsq43gjzQjRvDlENdWmEIxLALSq+Wdr
mCmBo0vt/gOJpq261p8qX1Miw4civRzhqXlGCHkIVdjJOltmBKztBqqbFsrU4mmxt7raGNrLZc1BUttPCQVna/1Fvm5PXH2KHGce3x8OVjdylkKwLgm8Rt1I40JIuuVU9r2U0Ik9mM+tP4fCLPV6VtXJ0Nbhcf0z
DPxIQTH8OGDPW5pKq+I18HS12DG71g+zGa0xkPpQEaGwriWk9s1wvH+G9pE1XDuS6dBkAaoknPEElxRBXLEBMyHjJ+QvW5T0PnotOhY40HTI1m4wueVKicUOTOeEVL/zNvwTv1FpFy7ehzj6SQLriG8VkEckDYV8
xN/a7FD6HnlY2kmhy/0aBR1mQf7UFYmFlN9mWPIceKt/CVa6s2l11GGusaZsU3BOJwm1S8SxJwRdNBHSwZuwZ/xlS4/E/I6Zn3uZ6HcLWIUpHN0Sfaj6WGug1006Rh2u4loaQInHSxSzn89uahBF3WxJLwoyfm85
VHk3l5Te54LYmvt24KS48eAR+RemLuVVtMMlUDDNhczggTHHzNgph7NGPkLUXAq+v6X4Hjfoy2XicdrXKTF/16ZfWRNgTMFNh0J1HkIFweH/Xiqf0q2DWferNfksBbQGKyfxKr4ikuJpr9MoW1FbgkFXdDkwutlx
WTqcCPUuAjRnvwaS9DUGA4CQM9Ds27cf4gX9XnRuBYSrs0s90fZJ3OPT/HbnF7EUnXm9AHYhmtfqKPEz5CISw1yksgs3YPccoTxtnYEoaKiTymQO1GtROIPUUrnyJfym3EEuplS186N5y+zxa5Sz2TbCo8Cyvsi/
cmNqxpmP5dqv8tQuutmXUIskATRycZFg0lPq2Y99MQ44h0Kl9Xv24WHuw9bn5AnomaNKicKScEyE1JEF4OsxWWgEu2qSI+YrdbZ1dvx+8oKRJbGgAEHZR74Uo6kCKZte0Mja4vXDSKVlBw4sEk+pTU0tc9e8QI8n
caVc7akG2IN5Rn3ulAb6Ncg8xXuUivYmwr36c5FxC5d8Yhzvy5lLH0U74Crb+cpBdQA99Sf6FJXbpH/OdGCyXwYfzF74F8MEpERtTo2Ch+N/KJnGSjDdJQfgzC76R91c/DSPfjk/GTSJup/Y0GTSSADS060D92hQ
9ZHCfMgL4cL7oPhKvhg2lcS72SEY7Em6+z8WtJ3ktcAcTSGbSxVWx4x0Lob2zNQw3svRVblPxixqDxfJUKOjcqUJ1Y6HZGwFpfgLhnk2qZzCieu/VJtcYx0zEN2xmmR1G+mT+zTTNLc6XNcNeULR15DfOz5w2vNi
/lIDxIC6Xnl0/Ly6CgCFdnwRAS+zQilu8objaXPbihZCsQS3PDRG24Z1QhnuX593KDG+QRTiubwG5UW17o8kyBCs2Vlf9Kr4cK6YsoQXZhyjIxhcyzKXsM9Rs3BZrt/ght1KM/FXd2Mc17++DrLpT49T83eYobPO
NVu5csgHQYOxJundb2ZmnCzStjME3GAbDjxD7e3VDpVIGfjE1dnr7DyVoF7Pic879j9V6UqtKe+rWWm7IKb0mk7DxmOLUZ7nTcRJ2XK1Y/oRqkBW2kNRBduzC6+/I0V46HmdxVg9cw47KgJELk+k8EYWsv53zj06
xoBcZ6gK9Y+nksdL1yLmcPdueVcU6WkzAQqLLSX0tSxhKWnjEkJHmxKWdUa+hMxK4r9ZA5Po+QwvIFwI5FoDjknIIxeiu6l5GGo6QDEjwHVjjeVwTuEVapj3J42XpsR3mZSxjQPRC0TrT/9LpY4bTb63asGtxoc0
a2VhhTDp021qv6gc54dKojMxYidmLJjfQrg4ObCPodFyUdgpakrEVW4MsCv7An850NtyH26sC1clwzf1iYHI+nt9mNqIqKFmQ0TNC5QWAOE1pPJ4vkHjv4aS5EbdHFEq16ID2GovF2sO4epgw6d1NgSUA+g5tLRw
nkWguEqDL0uZ1SnHxGi+oxN96zdhrYlfxf/y/2PqqrpNw9auEfx1rYuBqqudhpwmUCbfw6J0FOis0WNw+bDXF0vTh3F6KE+WengV44s6s7kSeUhq0xluLpK0u+WzC5ed35JezBaWJN4vsUq9mIfIDaZaQ/FRp1nn
aSu9CUILq9FcUKeIcc3WM9KmhxU46tKcrIw/UA+WDw9hsg3eG4dOkzfj0UDn/aZ6ulzSVyD4jwxYnQexfQi+Q5cJMm/s0dYBtPfvoiuwft1VBNbt9SPrM8Ep+fTxRO3n/vnaYT1ceq3U0u7gsT/sji1sOP/7fEVZ
lved+XgrpKBhoOBf0qHxQuIc3KZPccaWhw6LUUQlvNknL+I/qUUHJ0ZXgDWlBbc/iyIF+meAjv3xerFKI4AW4JyKrNXjkHLE3lriPRpOGAbpMDcKDKbtkjl1wtH4ViUJLzWwg96qsCEhYHPa95n/cMmWz1LWP7KO
IA/zDjx2FGYBh2kIzPq9fFZgVM26JSOg8XpVyZtPkrn/1ffD27fFSrs7tvvbCUqqW6V9g3Y5Q/8VGY6TKt2tdweYwv6yizrKm6svc1ccTV8/hnoFTbdXtYwCmohwwSCF1bUd1lrBieGE4mJvUYPYhi8Ol8vDcDGn
q/YhWjlYVG/lKnY69ByKKfOtefxL+1bBtJ/reLiut0i7ZsaCByptf+X7VjizaWKii+IUvRHsFT9gWTOitiPbR5KDTskiyPfdRxR5PLeeM8+al13fLpMRfDJLpsfnDvwBTo+xvUKX6WukWFDQhAArRmLvYPjdXGAd
surgLkVYZ7jXPlkitU4D1fhKGzWqHaT4HuVGBUZ44ksNIaLHirJkmN+uo4XwKrOOK6JrBQ/Hx/GaHD8CUCED2SQQtARu/TRxDEMCG6sJjSWrXNCsIWkrIXNNk0ojgce8c2EhYM7TLXC2me5JO1WTLTIb3Qpda8d8
V/I3mbngtZ1pGgJqp6vhUgk9Pq18Xx3vMe7gmR0MuVaU3XWe5w3N8C6aOxkdz7M1qh8KThOIEPvKHvj524E4rok3rp/Tao1pwAPMK8HO0dgBdjwbSgoDHpvw47alz9oj1du8+Bdb39AsGK3tKMwHcC6MZn4e2zt7
umRlOVdyJ97K0UJ9MUPbP6rJCBKuWFBB9y5GdJJCO1R3OYjHjtaSs5XefAJk+QwVZoXgGMcYAcnJotJWoPVYbb58qg/dUuz3HCBrRcCAHIP4HadQnPvqRJYiOrv5uMbuXzvF43S6ZJms1o2iSkCqTbPNwWnx7Woe
HjOygq2DsHRuc66qEQOwro9oPXwKWdWWSLTuLIgEtTwSq/k9avHOkaxaXoRVINg8XKhH6WKhqc/lgNgqMwsd2nmvAAemPfsnv+xkqOkkLDDfSdwX1i4rFYRcY9GFG8h6/DHRdJ6FODglQv6OmKDFeCSNzO0ShMJa
irKYEVq8jcTb0qPLV6/S+wW3AAPo6/4qA3q2moS/w9Yn3t6NWluvWn+slrtTK8o37foNCnS3CVxbqP1q0bfv2IJTtrUFnxAebycbVFkMKuuGq2BnXln+0EgQG5srMcDJt2tv3r2nWa8IbTZGxWYXtjH7mGgWrIva
L5MF8sKtBRBO1UAkHCImYMIuJNCwLjNAajIVpW1Aw950cOTHEMM8f6hYMKfw+lzYNNvULLM0sMtRpm4VqC0sjlsH1JEXN2JA/WnteG4W7rjSu4WzXbcNhHfQBvFSFz5lcUrJ9boKgcWcPUBuMYd4cq3CQmgxP400
eFknNfjXloXXGGqtKUQblVtAV85cKwz+NDp/WNuKKquV3Et00v97cc5Y0J+9Ob9VHlF/qVJ68Um7dNrhf1NRiAgtSqjGhndJpgtVp1gzqGoD+x55jICNwpEp5g+wIXYPGbfj6R7fbICLBl3hDlanTw7zYU6iMMCi
OY10R9mSDLbZfmCTw2LCO7Q6SNWH7uRF9E/SizG4bqMQharyx997lWttoUZWW9X+JzJCH1YLYo0Yh1P+tsKft8dRw1Ns/aUOInYx5zcrX3MUq+1aBLWWRIJupFgXnRtzCmT7Qy4RS6rOQM7/YUFYuNlTbAat/cN5
AcAx2VaM9d0opE69O0yyel3ofTTsVMeNamO2YTbtwNs4RoJ+zRTgz0WbjdFAeih57Y1IEN/R86hqD1Y8Pl6lxvAMxzTSjc3Dj7nviteluPCYzVruOed0kwnAjlSuV7kyLPB0O7TwDTCdRxjHc21c6pcxJvGYHBn0
lIVPvjOSj1WCSoywphkjMGVq4CeWnq/knorojCjCAjynv38mxwtAuHAl8Fen7iwqiqqjIoe9z8jZdYXnYeZ9s40gLDwR12BAM/Q5dHrK3HziBAqDIPJIAMu350hOj1UoOrtA9BnknBiJJK4SDHoF33MBzRqD58Hs
YLiuPeb6Uq0pCV05gvzgJsm3YmgOE0w7FssFXcwEOR7Ax6jDsVYmQL4htS+BZvDrN+Zia/1/9eegYgYu3WYDtdYZ//a1qcBbyl0W5U0Was57kD9MDtd+J+UCvs5a3Z+lW4CuH58rv+ZZG77IIW4wh5gOQEU9U3Ja
Gycj8+WopDPs7pMMu50fDJUMc3EG++l+WAjFhprhjmsgOTOrriBLPYAUa3N8xSmn6rxaFX06lHT/SeHiUokenmlLQrzgjKRdTq16UyZMX7iEKmsbOmE2O1MR9Dn6lALtPP92OnyQ5K5LM71vLVIjPxnn3Oukot9w
9rIZes4Jv2KMGw/va8rdRja9rwZ+bnKmFFkw2vxurP0lSzTTviVplTWM93hEKw3GL5XkS31RFVkY+8fQo4jT1aNvqNK7hDlceF/s2HCEW8nW85d3iLRSu19klLkNh5CGcxmrUcKivQykc6IyTaNLUnm3y1MNkgTl
y3D9Se5TXknZ+7OjnKZhiyJFRzMiTmuWK9oY6/jjgn1n6pmJXTxOcO2sZbPxqt7IwO6Gd5qeHZsnJaV6OM5EEFE+5/l91i/wq72M/w/iP4LWqDVpnbWCao35zmDwdmPBhj56UpEOvxIbBCU7KZAi5k4eCTmcLBup
E8hjEoq+a0aSoL5HchH4zQN3MWhJNb29a1vMSzPn0TNvt/+33Dfvkcc6/NqA99xdToF7W2/NFPcQpL1kfy5xhVIkbwv2aefiVFwNwp3soSjaupqjcWGtkx2A7ncAvGa/NS89iFH7YLqd+43baIR+2YVeBprkpyQM
cMa1sPsCxBRnhXPBp00ALPRePHY4Smza6qyKoTCzQBDXTtAfMMsODbGO+FV1qwZz2RWX4eI5aftPJC2RehYtDJDUY3zXq3gpRjpqI3koJSBgdOoaaJRTjjdzBGBjK7JKhjRVM139h0LfXjE6qnx5vEwuYERy+fzF
jLgq6He7gNExeICj4fHY2A2ddH6GImcSVEhHk+vDdnA0ne8QGAWQl2DiM4wTMjIqNgDRQ6gStSAtFZ0jFYDKAKG2J3hpq1iXTJfEVf9rZ2xj2eJ4sYRQs5feBh+yL3BvB9uW6dfu9JE8LIUOe7YoIw2tkr3frEfW
Wt7hpdGxyLWWsEWOCQr9JrooIC+hlT9ysNXjwYyj/0Cbf9PwocBJFlo7ztJNNhhF0YyJ3NQw0eKi7YfMxY736ugok5sGkd699OBwE90gv/zn8yv81vbLRpJVDPHhd22R46fPjEGcEJuwBVNiYyXObDEPdV9uKg44
Mwn7NRdhTsJI0XD/wOxJMuYfCZl64EzdfgKgyUA129ljVfpnRbJuZyomHJvthxPyJ3s3gpFYIYZNFaMCEzE8/kbvjlfbpdD+G6HDuCiOiFb9/eTIMXXR644y/6fboKgq0OSJrHjYsoum2p2j2D5VoUq555jcJZCE
R+N97rXutktXgaMv1SYCK5jDRtd2a7dPNbknc9e4QwelJ5CxD3s+K9UDtekTelQHBMDRdrkrmHtBlzZ28FXjtoWk96KUgiikC7Nvirt84unW+9NdasN+uIWmP5rnZpecOL8f5cde1RGBC72NGdC8wEpPRoZ+/Jo7
VKR/oD3owW2Znzpn02wqVXU4l61fFzOEqumjiRtBnIoUKSI32ZCscSDb2l0H39Q5Bb1Nzrr5vwrb2BlO9Noj0J/aSXvBmH3qsQrZSFDQ/11AUxvjEBLbfHYnxHYBgrR0dzlJSrD5PO3lz+RQeYYuM3EYcGS5ZcHT
90Pe21anyfEnBC7BjoIDQqNZQ88BB9zN0kaNjWcT+z+alfZgo1Qomgb7E12P/j9yohTA7cS+qEsqbBQ1XqyIogKPUQLbVDBg5wp85cr7hi4JdiHBtvmVwwzWx+dQu9yzndRzNX4Mi1Kz05tzzoBt9VokSyKqg33M
6RAsxjLDm4pNKI5FOuhJMysz2fEEYQl1vQaAE6HTjgbmrxqBTWDjNMlimepUAcZMiSK7Liztgm/2pyRhwgNeeWPln+trpjqRB0ZvvzjLO8vgZPEUBpvhRWPLzh5+acyKdN7+fsPQ1fCgGkGAonRnADyld0bMeckO
HZInXNTJQ22kvf4ziNbeLiy1vqqwnWIWSK0utxojJ2TgJdlMEDlHvS/3PcOjDh0oUylJMRadSBBwd/Lxb4lGmoyVm4chPUO62gxBqR/fn3km8wI7VPZTm1CezJ7tmuZujP7QdN9iZfNUNwWz2vkOGTUR4X/gde4x
OuUoDArPaAkfPswCnYRkgIAAk6rggo4aZ5lwrAmmPNITqztJCFZQmRC823rzF8nGOKGBBDziImeZAXcdrjKTGYTKaCL/8QqRwQLGs3Ri2rrZ8b/MNvzo2MXZWcseVvHnVRzju3ZGapMwJJCxCIOSpim/65XAQZip
yU7TkPq5f/SfumNSsj/5r/5sGuNMGftbZzFOWF9zdVMOLI7arS1Mh0XEHh66BtSicciQ1gweTjpVtszkT6O8XlRiVSPPwTbOxYsoutTm/epVrOOTwP3NGCgf91+4/dYwXuCSFgtUbxE0va8Yo15g6y3Fr4O0Df2v
yLeMGd/l4zbCS6tpthbWEM0iQtDJiJ8ONWthvwlkeCcMYLOKG1H2qi+0y82mLexlujifRMGWejnRjmqHmSsNILsRez133BBaiT5VlHtfBCu+sg7D8O6TEzcRDkhcCGb4vgGDF7Z+rfaH7JDXBm9qhsl8O05DQ4th
DP7xmJvArIrJI84xtqRZKJRVPfO91KQMAFo2z08lVU/zYBwP9AIA1DRBatfaLVtnGKYPFIf1n4ZIiATmMgw7g0QeLWu/3fEvKtd0Ngv2/4aqBZyl3P7XkHnoi5Up7epQFJQHWfe1+inz/Tf6NWvyfrUbIaS8N0gj
87JaNydVMOARN5bBFbzQvvwdmmB6ZLoCHi8tla6IZ7A9BHmleeHYpSmtn0CuNKiQ0r7WvN1svP1VQ2lXlmgbrDb33dkT5Jxjy7or6aJy1q7E9IXzyDo7Mz5Jp8qW5kyhO7LFB8E8LN/HMFB1kRicSk1AuVgnb4/J
WCXre65zgZmuWrv8ORoGKICwkLF5ECO2A5SvDMWbqKwVODlB5XMfHxp8IXNYXxhTxW7zUraccFTNJN9MnvcwrVMkWgc7etwyFCJxwZQ3JSwUNLo7iULDfUSxsQ1swna7svpMKPRs185TOZi6TMv+JYPMpowo3/Tn
acBx4NDroCi0PX69teQUQpQyqTdAaK438hCeCq1ML2Mf1/7USvYSi+bJPx9kkR27V35G59yU3giH4D3mVsbw5P+nc15LDUsESKhS+SV/byYS85Pxjfb+4HSjCqzwOkirX3XMYRV3R9gz46xr2ohndA6SgxksddD+
wCA+GOZ//YRvBQi2qb9enNxQtf7yWVwI58eH3hRcFn5vPVM5HHt3k1SMG0yuxBdHk2Raxc303UDVivmnA7LW91BJ8t/hiay/uw241kcsdmdss8hq/th3XRoel9Eyp5ApY7y73NX8mrYFDWlTqM2cxw2E2ks+pzIf
LHJOFl7e7+9T20L/dqojPv2QbUcVxM+WIH2QP8xbs3j3O039T0vT1xQTyN+WL4giaubBITuejatkjIeTlz1OlhlCq4erEomXV1B4luFoQNhtdEbLeAZeWZwTppP5dONwrp9qer3ih62mKib8c6MOw+tXKny22O2F
AFPsratMqrYldt+dZiEEsKW203pewYBLM7+BazfnSexTumwTK1lljjkiBXJD0ey75F5DGwtR0xTdaG5U5usFawAJnk75fZCAuaQUDY8BooQ8wWdxvsvYCvQFPXnY5j8djw0iPFhsJM+b6S0lKnqtx5Yo2s7B9iwM
tUV3Tc3c/T44vumE+u9H7YCfCuDrlW642u0/OQPnHgDzC53Ratexegg4X4Y5PBW0gbFqUcQjcA+lTLmCnVNbvy8IBGEmvzgkc2hOyT28DdxU6JsE5K0efBSdoDPIaVmqE35YES6nJGwk4AkXEVuw5z5a7J7WX40h
ORATwav/cccH5/4F/vJWuQAauLmuoHYB8jfbj0mUP6CTtiormHxIt6pfK8npOGv7nCc7qo7npGsfzg8Eb8aSecZmmX5aRKoGuQvNQM2q9bbLd7wEOYHIqUot6eGmDlZtiHgSMHos6dFpRRwZ1hLz8NqO6diYATGt
geNaZ15gDfiozn1GwfBy0joZgXGpjXHU3CMj7PZpXNkR7FHPlKtOLsLRw02bcC0z2tzqSMS27tq7OV0/1i79E1Wxl/6Rp7jRpbt+L/lDiZhHSR0f/draQv1dZkatgTFhrdnsYlILfTOhLTwH4kg9KhZDGTVkTq0N
dm3qQCt/oye3ze3307YwNjr4aUSiqjx9/vC7Dfl8Cfxo45Eoecv3K5A8KEsbWtx1dPsqaw3JatCFMqNV4CWdkeVNZzy8H0L7Cs9IjtbYH1NUaTj43rEgTt+bIdwfdGIsVZg6TiYMT2pBnsueI7nAkXIZVC8slaZL
guiDORhABKj0gXESOn2N4gXFELxiA0W8sUBiWxMJSGGB3ikM/uqC69Ho9uMFab45I63eB9g43csFp1Ibjpe76JQb3+reEl3QXDSqyoKpEVD/riUhXJyygErqsUPtarzzQqMea6DzJ/Lmx1rMFX7rIyNJ4ywq/SSf
qUcdVyWwsbaVwe4pwrv0WAuqW7VKbQZfabJSStZC64HIhcB8EI0hR6LYsR4ZEqJtUy1zFBgMyUNMK5Rtu5l381XXWlC/SiZXuVSXjOTRqTj5vbGuZjsT4FBjr0SplvLLtUsQC1krwKS3aLs6+n+un2/Hs/oIurur
tBzSWwm/XLUzyjcRxoq23hB1yNmYpDboVgum6eYWTbgm9DY+u6NsPxQdTXt+Hs0tvXeE4GPPT6RYzcCjLjoOvf7OJa6306NT4/qAxcsZlxUNp06AuBcSFJbFhA+wvYLfdAdk335BFBe2msmWxATeaj6+VtBzfyJ4
To53U1mnbT/9oIlekh+wHwTQTQyL1+1oOwWvWJskVfEgOGOhQr7bzMvb2knDeLM0df2UcvO+toc6F4avor7hxsgV2GXFEmU5Nv7LqGmpiQhy1njv1d/WyV+uLBWcuoq660U4ivskF/meDB2V01TA69gE7FnBQCg2
uZ/Zxk9dS4ZGVjdnq62HcmSDh7yXrcpcmBp2pu/br8DhDptwMhS93WUMNjoXuBC174ni7oTbc3jSMKdP2uyqIo6LSwihkjn4tQyAfgy/39/ZZdKXos7L3v7Y8tWRkSWA3cnjyv1t99AreAQ7qNK74dJBdY+cFx8j
f5Sbj6yrhU0GsJxMiwUnVZdxNtAZI9z3kbQSmHajiKzAFHf+PG+Ndv58BPj4a46+vnTM2+o41c/WRli5RZ3fYPxWTl1Oq7eGh66KSXs/nx71ZSFE/86dun54+E6bG0DB16FNxZEFXbt74Tc5THPrnX5P/bcVGt/X
xKlpD7BtjquSJhABhKNhJXIr1Wa/Z9r/kP1I1q618KoKgtn/+gP7GwZnWcPfgIC+kB+11VPuDV7TfuFiG7qskEm0BXK7lZqbyOXd4KrVtYcmzryuRXrLsERf+JZRvmukVQalsCWOwlSAPcQHfdcuvL738gxtZyT/
8/Z1jbH4Yy65jaL3N1N/9YOcjMLVbrodW1J+SO7/QyKncJmIQThvWUFaFIv9Nvb+R4ADSeozjt3j77gArCplO082PojVdwH22TcrRzvDbEeUStqxlLIcR0XxHQACxlpQq5XsKN8DVvkmdTpngZVDTIc6ccIXO9I8
9MW/eNkya1P+4ppPq8lO3u6rxY7U6Nyj2TBUd4o+jaDCsPi5OcjFJbuuvuwCzEcZiFCO5T8Gorlw1BbGpza3CZZrf6fudHOWQU/dKNPFd/4uhFa8jeFgA071SwImOwF080Gs/QNZKi3DCeCzQIPF4nZKJ38wl3xZ
pyq/yo/N1vHgnDbuPCuMO5w/x06RUQHfwXbL3U7u5DJ10/KexnjQqaQWfNExvF6rQdE1431HTUMXY9qkdSJSP8iSS/fB7furVUlQv44G9GGbkL/jfFp33j5HD8B9i3f1UuNVmijctLmlzcBNJVxpdW0jkCONFzI0
e+ZRcJLVavlXmVc7tf4kP75aZTLaaPJdKShdZXYTbMhuEMD1ugfgkKZuspnt1S2DB5piIOES54NgwE+M1bMpR+kTFJG5fjxrTT3wbs+DOahAR2IQwSAnnyZbm5v9mL/pgRTFcMmK/AowX3YwbfFlq3U9xTdOAJ3t
IwsaaBWI/RliWTNJwGTYg4kaxAvpcCXltkqUvCgtut8Qvcj3uXyKq3v+LVnAoIjYJ2hc7VNGFD5wuHxHXBqlxGFRTnwiaK3k7pweKDSRGQIzyWpxxcB4uhm3vWtspQUDiST6MIMEy+fUX3df0DlFVWuNSHjrLILp
ggnv+6om2dvlx+CQYATgN2zJnpYozc3+KpYEEfXbX7KtQrID6K5ezdWOzJZDD1tFUbvNMA13l6PB25AfnUL7o912QroPmZgoN32aH78fXLw2ApBqSTEVyNVTTSfY3vpxXN5RDTMlZOAmr/VURTan1SDncPCJWodE
2l31H6pWZYrGZDztPvrcSKoSrUSownw1hXItbF8ekCNyTm7EAmsoLNXlXy2Cxcwr4vQYNYe0OtQ/84K04dqsAe0Io49Wri9NdsPS9kURociXb+d3sCN5grCKFbmLUmOdptpCQt4Q7BiPOmQcDGRelfbqshAd3ukC
NGO+htyNoVjKIAWvUEaNjYSsl/rJArAc5QwiQWdPp1Mo+ptG7k+7LzBeeh6xSxURjKMLEbxUeb94XYjyZYDK5eL2Gwr190B596KUprGv50c0V46R/2CsrXNYIAvccnFYZl+yg4Adol6lhs6f09o50caeTod6e6GC
/WY6gjwjBzNK8an0bOFpeBbSRXJHw+jM6nOss0+KEIGV/ZE7dfCGeCOPaoSIT1ybbD4zXroGmjtpgLx5DhbTIUw7jPYg/gNaLRB4iuDDTIgXe+DhxTM0yFwISR1B1Ch9u43+BFCfT9Mub+ngZtO+vceNjIUdcnXp
zg0Z36GH2Pmg2t80xgYS/OfrII8ploTdWtS05t/TqoFrStchenhUs/Lmrh3pDYUJeJ3XSndakzgXnNEvI119TFAV7s+jchE98T6QzGdLKl/vPnoUF1pR/sXRMSv2Vly7gJx2/D2eLRmbY6xLE3IuxjyuVzPZ2KMr
g3RnV3Fr9MtqHYYEsrXADH9UtG7SSdxjtnI9kpPELCWzdlTLGtF6fMJk2liVrNDkjrMhcwR32qm5L273BIKKzkedQxHEfjLcygeAef6gB8zItxs806zmlPsAB3PObZEWM2SSdMAg3m28OalucZM/aQBGPhAfGqPV
n/ZlqWHvsX0Sj8gvV4TPLFvRmgm3lj+ckncBc30e2fcKtB0XbiUXvJ08aaduW7bV76PE3Z16NIK4FnMv62xBMTfdPLunv057easYnmct3pjaTe3i2tEpKvaxSze76ypTKUJXP0D9Zml+Ky3cTfJJBw6huRRTXZ/O
PYrj+t1K2Qu5KpZrFIs4seAsu0j1wDqzff3fMCsz317moT6XBllx0e9aEqpWJKNC59WXIPzATqHro4nzW2fgQj0r0itvjBInBEYpE+Ok/FTKxNBWqJL9Rgxo9YOwfNWb4CxNxl2ZLE580b8duevyCpHC1LsyDstd
Ja0v+DMbMpTfQ+eajR0PKN0IB874T+iDfw82+tQ22ICa8vAURfgQNJUHRC1WRweHNJacGANB8vwBN6CfzaM0+u7XZpELE4xHbcoUn6CLyhbqT/a9OE3oxaf9HWfbuzSiOd7em+ovYqjzv36Jrq1QoH2kAbVzbd3P
biO2lh6IhspibRTKZCH1ie5+x/1ks80/Tbgyc5c4KUIctHrYcxK2P9lllXlR669fZ8hCh+IENfPysEunacD8q+YFAYkEDay6WYVpqvDhioro1MRQ/MOG8ZEEFWzUeuTEjHMPGT2rSYlYns/W5atvI0N+OYlwAGtl
1sN+gQRpzgsYiy/CFj5Md6wFb/VrRHtNNcRELfx0U5xLoM6inqSQJcLAji+QSWKWONFrUXC4/x8SfYrYAbhYm70FkviawPGYRgKWfOBNU9D66giH7GKf4sfL+7ZIr4g8VfFTa7lo82/i7Q8jg+p2yjmTWyX9zm9M
U+6ck44+f/6OgpLGhtKmivuj08+tK39+JGFJH5Rv7Cc+U5O99PNzq03FJw3jrlqi9DP91qohrrVJE2kfUJdlUhXN17y5950DfpuvIL/p5+zbADFvA0zfHOPJyciHG7iKf8CNsJbXGDEqV1Qn52k5c3R2FRlCfN/6
oD0yJzs9FoLiMKQk3AU8eeXoxEOXa4WTQ+VjG6Bc05hmSFnJbA6KMwW2V8McGlB3VAFWQT6GF2ud1ZZyHH9ftHxTdlOOpq+G9IMThOvlHN3TgCge7O+AJUnYli+MwilK/LZ1j6vKy3qavyrxBPzEfMAdpofOryM/
rUvAnghaKhR0RtjeijpqkllEmyPLoKouQTbnG49R7BqrEMsW1lp1DlUDNJTENxtfKVjLGdnczX+mlDs6wXKJqhmUVANfvUh7iaIEUK9hNGQnWT7AtugwK0cUEUpJ5cL/RJ/rfPfIyvNC89z+hH50qLDkrxbP2y0T
aWFyl6UGMB80dMKgrQ7BddTH1BO7BDdarNndjB2RebpkTrVUlWDebSDSBN7H9pqQfcp6+ZDCZKAz6lT3CRpjnsSvTesAxCu/ci9bKR8vvfy6xgO2ibm/FyK6e/qv90zBUiwn/ovhnbV8S5VlBW08a4oqbtXhgqND
PyEUUbCh5wNQN+dZXwGOGIJDL8x4WRTQtSlA9rWGXKdNg/wN31VYZLvcgE1XWwOaFy7EO663I2Pe9T/F61pfbEP+x4ujjJF/PS1c+Xalh8sch5WBglB7X2sXlPUshf1zMjYGLm7ejEV5l+w/1xkNN3eGXQtsZR3R
GuGnFp9ghfk61PNKVa3Vv8fNZ1/rLiUmqF41lvIAngcCrJRuiz1iuNkUS77oSWkRen75DomBG4nclni1A8GQ3YVK61McU6jnuHgVg1x93LW3WE7oeCZKeIYX34LcmUJXaGoqoo0QOTKM2YVS7audxbcjVVvP2T4U
3tjBrnNzcAT7Zn2EE8pbeLLTssOOuxXHO6un9v7FfIQJuOyuL/XZBUXjEieF4/4hFV/P/FhYyxg7eVjTtPTEByFsQDD2Imxea3zKR9lQNowm7fU/+GOiaj1se0Ey1JvjRvfai3lOeFRpyZ/CzauMYdL8T/ZTZZ1F
VDKDMwxF+7Dvm5xVr1OjG8xJcjcicfPUg8lSGjwL8TTYApXBHxTLh3pMB0AFNeiMY0+paEav3wis+ubjalwmcabVRTswCD8j/a0ng+yzeUzGPnAXH0pMDk2qelejsLsbJF4R6G5l841G7KypYUZQ2WYEjOFKVuK4
DxhliAFMq6dYTgalOkkqyd/2vKdx6eCuFKd7EsZ8WhLbTbHkrJCmDsYbA2MQtYwMpu3CMMDt326FMdt4HxHJeP4pNBiI0qZhBkZ6K1oPcmuBqRuFA+UpYp12lZQB4vgM+2vHWcqWeg5NjhbaX60J1MvC4lzho7wA
6bMaILKn0gOc3m/PCnf2lviWJ6LfFYEs7q5bZ/roimYlWIorCzF86kBOBySIV28BfoI7FEmy0qV3rxBLzpT10+27Z+UF4sMVQRwc5lMn3YQ6DZol5CqXtG0ozp+qhcqryQNnTy6fbFFRHYqL5R5TFDBvATH0hmKW
Ns+AKfNaCuuw3izD/A05mdWM79OeVhviky+5gsJdbaEyr539IOtnm3cYvvAEFDgvgnTtb335kMyW0b3kYCCvNHtAl8pWaHgktjX1189rtJuZY28Dw9gn/dyU3CjnO2ovJtbeLo+3DwuLb+svloO2drvJf2j77uSd
1DXRmd5Vmt81DyofwGH0FbzBLgb18ZgN84E1D+7c4rQsjZuJJE2Lvyi82+0ghqEqX0r5JBvkJ8okeHzDOr0c67M+rEnGHvR2DNuf7WyLFu2KhSUuXTtBS/sT3ER324XBEgo+aJwLJl8AO/Wf+4WUvmo3/QI06+uf
xW3ye52t4YIySuWsmIiveP110M9IJ1MOC5IX7TZ3uXEULNZzMs3lCbgkpConcGO9YvM4QKpbJ0IsLb0rSfK+e+vOpHm6kdQpSHfTsznX53GHtmDMVwbmmTl/GVbs1+iRFX5ReVmmgrKUf/+5emsJiMTibgoxR6UH
WTNNHnz5oZeby8LORpGp+YkUSVQZQykrVf50j6GdGMenF60FlB9aVhzBPr39TJk0l9bc6c+f+FSlfHUn+zrs74KIps9Y2s4yfo6yl43FLzWeAvrABXx29TLQrtya5GDfQY9WTBxqbOhTq53a3ht8W/W037TpQfn3
YsAEBpEVpx/L2FgztWPR3Gw12/yyEuIjaQqx5VKWfiV3CAIkzx3tbrsjozOgEu4AJ+LV7drU/lxD413yKqfeKpfgjCkxVQfSZM+I5VsiSweDgBUjnENvMxeqw0yqBv3CiN9057dsp6XDEpmtTS7/YhjnpwmXPVo0
N4uwvi9x8FJWeV6MjH3S0M9T9wU4cOA8KNsRzqIvnq6sonoKIxJJk+nwJLGducATHMN22XU+kL2oWVflcm3cySlwyCOAyaPkzsHPrSEjQdmksRRQaI9VIl/yQm24YsheGCN76IPUuM0Bips8r/YCAzkaYEaUnJAt
QIBs88ND7RsPqqx+X63/cfUjb6s3mgUW9x9vorMasZhsc7YdS1+dWSYkHdQOLuwggcnGvbQLqOrvfHtY9zaIq8pg1P/pR3uvF4WCfgrr2C3jmON/zvNXlZrakMXKt4DXCZ5RO8jcvz6QC7Zg2SEzfTVFOj2U1Vpo
MmKJpbVoRgn12pZBnSttGivWEWxGNL11WLDe9XRqNEN1zyFiaHYhsRo8emFXF86ysDEPpAk1qa2Y2X502YXD9o4AqbuIPiu78fybXOkXnQCgU7eiycimEhnBuGEltgtpvVvkbTDBffPit+64RJzOqW3h1B1r7MUS
2Bveni7XUPuHE22w6yet9AvkeY7pg1Cw1um91nA+hWEd9DdLFESyIhRtdeDEO3acKYzWfswrEonRU6DOJrfnoj1A6t5jXM7Lv6K8NIdAenvuKIsNOQkLEDKw7tyxAeEivi9KKR+DOMVI5r2llwhajPUPm+VwQU6r
j4pmQ+a4IiySkpaiZXdNKdsJ4+8gOwiSQ/wOuwWUgP0hqixeV8p7Nts4LDY2DqoSDwCZ8RsjGL0tHWo+aDMOcP8aSUns4hb//1gns5ldnr8ASGKM5fCSFaUeKPa95k/V4bwcl4N6/wiyCOSZ5OUYJTd8GjmNG7z+
E3DP13JDnK1DGkGLvkEPdYgjdPY60i6Z2Lr72kAW5WDBoKTVRCoFJZpQv7B/H/pEQ64GGDUZ2N/vcL53efTshVuhDuqS9yo6m8uoRMet8d9JFL6ybk7L7TywDQ5QWh1K9ZYyRYVq+npzyLc1dICfCeAZahqxZpYX
gIQrWXundCVMPtimAbuY4VfvctqD/5td0GLvGRQwxiJvUa5wFRfhrRomcZKjewRHd9NcMmZbZIvyNd4ildZBY8favzsKOHGYFSdU7TBV+Kb+6I6xGXP36PSuB92vXowOsDWNTAylnvagUa9MGb6Z58koILXG0afr
cfStmuPnrZKSHpG3FaAf1WfJ8UTf9Eh61L/x/dcuVTKVEJFPXEs7WFWVt8OR/qpBzAXqMRXUtkInC1hPOZtKv/S1uoUWIEiaatLdtJ5T0c1WXnRdpUGIqkYGnpFKMlc1/NTlzYrt9BFOe2mzGtjAw6lOdJRfFuY8
sqcpy8N7+u8ujYL+xXm4+PG9UZqw3tQ/Fn/vCelUY6paaA6yj7VvtcfBEdwfUsD7w6N9l87EGVY7PF0P2aHP2zMD3aWI+catPys+6VQHdqmofJJxx/LU8WeRIO/dJNfxMV/aNfoMgZuc97DQN+HZIlHsk+nTNqt2
WulJiCZpI16JXB9mDZCYiadq+3wrtW9dwvRrgoZ1gQhKgAgpGi7gjIDHVUz5NhLClzllxjzoZH43a2KGj6D8sy0FUzd5UaqteQ4EVkewUdWTE9yL9II4A0OnEU5lUIQo+MCT/XzmHKgdIPobsrMdn5JH/J/j6SJj
Am37K7PZutgvXwSWa4t/5w8Z8mVUHtiJxEwjLT0fbY2s+VC6ZE8nRuozVfKU2l6HbsmdJ3OD6qBhYrpu1s3L4oK+syJj5FLydvkjOgF9HnWO47H1XeNSe3Et6f4X/+7u6SA7e9dJDW/RILtW3mZJNZHmusmD7mRZ
bTXX72rtuOpfUO0tv7AnxjXEF+A+cfqLMPNuWTOP8DJ50dWBHxcFY3k9j9nY/WHtXt624jLeWjCL9LOpynrlikWX2vQy4K/xW0/5xBXkszVlFLe4eI0xWNbk+DM/6Vh4JagGpj6SYv1JLFpXBUxD26shN/ZVzfSt
UAgANapkynvkvV0i+MWxPqo3ZlGrEhLO6zqpskszu/n2LX0RYuSxNfC+27C6e0Onf/jEnLR4sBhPdgnPYpQ6qQWY+ePqKaAW74NV0tJdYWs4wGM/L29LRh+i1x8l+0VKoPn3WFbdbj6p5/4BdP/3cUk/17fQW56k
hXQJskv90j/9Fv5avejaDBkSj0t6IAQVW2qni+zWeD2HVT6oc6bW9Yo0DfqKVNXSGvdBR40TjTTxqIulLmTeHKHUyY91GsRfrstbsx7lP8JU0Jo52iTYUFYy3ipAMaDyjlf/SGaH5gBOT/3zmD9LQ6G/ql5qtsCq
kzvCnW1k4NB6t3OdC/bH+bYOlAN8Kd3Y6HZZ22PewOPNFVvepn+4CfeBspS2Gg6d65o37tJAKfBjZEoqv2MQfYqdOOlMLsQey/ZPEMzLqjmCcq5C1neZ3rcfi6x07bcMIuXwt3PT4sunk5qB/XmDGm3i3e/9OlZr
uLwqYF/1znvcLNWslpZ9SLroDspreUk6l4wJbnc6h3QLuXD6LpjNl92NFSIV3ewwRG9fXTarCXvLZPUB/aj8krHcVEz/LOTmkV0aCv4ILl4n22QRm9+kkgFYpuZFESXRf3Yy4vys3dIXxtebJXUth1w0ANfQ0/OD
SiB4eq6RaziLe4A1U3oZDb55romFgORLQkaAN75XE6Jp2wA9Svuh098EMnnVlQo6qClbLFRaJSh3TJQUzQuAeZvtn/R4LcIgaJ/F4w/5N/ixAyg8Fzph2harEM0zJv+oa7hOuc3Qua0Z6aNZkh5E8EfmEjrF/j+M
Dw/ZANXX6NbD2Cehe9QYAtG2Ej+xaxuNdn/fUAa1+PpY811K+q9ayrg/eX1I5ymMuVU+6stSW97xYWW4KbYJfBOfYu18+3e9z98UkswdwL/dYkzX8aQtvS/btXt48NGNY69hDjqim64C0JmKMzhBikF8bMXeE6vw
gO4mkWegj3ER+qYupEZXRYxpYv4ith1Arg6Jf2N04g50yisMOdDJVJ/nFjySqQBFDiUCqmukQz/JQ3JfcLB7szjQ8nhesFZlQgRjFrZnvpxadKzq+za0mdK90QrhjXsgFNXcPOn4QzjV1z3YSlkQySLSm39OHBz4
tdbbHyYbS1y57GwokANQw4K9yPbVg9c4tPiU5fqpvvgaXy1bhz9V/Q/D3OhccGfXSKJOvbPSadwjkhKMBqJ72VXx7olFn/2rp9puf5Utwp6aErlCRB8PEW2H9dZZu8fBZ3SkAQmwReAqlIb5vFdY+x21P7I49MTo
VIeweH0oVg3hVOXFhWi01xNeBL0VzNssLQfQEx65I5c+XrKq/lNTBpcpL4eQ7V/ejib7d9C0x2Q/RnpAT0o67jgGK9AZL24xRjAKSAb5gw58CUAsSfrHTc9c4seaJotSQVeL2ap+c6ojLXrc2Xswhg/dppIb9EuT
muk2FdtYa3eG0CfIBE3JboLTNzeSk2zbfEFebaHWjxj+C6FEJ/cHEPOG3YxFaa/VBE12bAw+JhVp4YDiRWk1DhPNiDnES5TRmJxAlQkq1qqHaekr7Hu8Xd/Ctt28ruP21k01qYrH7XWnzg80uZLRK/a+va6N9O+z
FPWdQETNZLQJZnMQnATQIDMuJXTJK+HqGrV2zBO+YRotgpNawMXFEfc7uA4JcDfqoC9qczCSmDGRvTs6zT3WYZxoihA5skn4rgb6riFr4x+qs02ApCyY+y7xRJGgibnqPTQQRGb0WEGInRB9gHVGiIr55rphiA/r
7KJ6sjc+dx9L+4cS88jFL+C8l2lcfrFwmNxQGUh0jiQdcooM44Dvfd1WJdcqBJBbYxKkTHWgBsqUZvACxV7daDTd+l0u7hr1xo2KVSE9EJCIUR+Maml950Afka7v5U7DxKkpxj4Vm16ksQF4gYB4xlQ0mNVDccG3
7GqnYAnkFSB2UvxLkAutr6oyofehlPBBxZF7234CWOegFy7DMS1xe5Lgv3hzUxkQHEcljaqjTOvCM1i0oL6aQISIC5RZAXtjSop0B2lGeyZfc9usXcvJpEY6DRlyXV4gQh0EcbmqBMS75izjriOuEncE18MBzzsM
lHlqnNXsGOcDgaf2OGOI/moonRw4eogjh/GX7Xx94xlcfiLTqXA5ideaYqaygTLhJTPHiB46e4d1ViBhhxfmkdDUkQ9UEm0TaOEq/RFSaoASkadyb6JCxFhVW8dw0vXkGOVPxaCQAiLoAuvJGks3lERmmaJWDSq/
tMwXsT2DtJIoUSyWWVIwzfqCBg9EYjwkeLT5dv8JceeOed11EySc6rvnQg7Nu7323wCdRZuv+4qsrQeZVZ9K70EVqEoSokBQwqlruAEOr8ibZzxgAnzwy6UNHiKpch9zWDAsuiMYzBvigvFOrg3RNL5g7sA1M1cc
YJRiDSsM8AM6s+m4t+EN3BM/VmV6YuRgDdfVLfb9jgoBgV9r+V0H/QaW+KldC3WKwAO4bRigSputi+r52WckuEkcI4bHGLW2utAFEXU6kctMLsHUEzoQfG24qAr7CM5fhweUG5hM5m/mpEWHSDdpnd+e5Pvu1qN5
tOjwjBeQYAsoNyf0qbNyqQtUqJ3IYlXdNILl9Txg+FxML/nk33mTL5Fi3yhI43UkG5COpTleI1ELly+ooHaUlQVRCyDgx9ZPKRaMRY1w6pWFQIFyMPpeT02BoOr/JdYFe9pptY9GtBaoWEim+z9jto9i7QcT8AIC
DHHEM+Np+gAlGiRB09O7iSh3t4QV3otvxt7gowxNoNdfEfeGpOdJeZDWUUXt1TnqKprovGDC0LF+mI5q2ZKJ26Vhvc3iCbhtW9JxVRg8D05/7TkPdiVCJprItNJ68r8v5mbZl+6cyyJlA+q4jIC8OdqFc92UjqEA
gGNQxXhJ6DnlBJj4aQ+RHBb2R5RughG45siLIHREkGGzahr8GE/lKLBU5+sSdtiKYImypKTaa40tKI452g4BR2oMRTtBh2/aRa0nEH5v6XNJIDh0wMtad6DCFK4CqnPUUMtlevr4pYOCGBVb0ZbACQnR8JTBqWCQ
cBz10QEL7PmqE6JTTjQ8xnWi1n2vWIbJGx0UwaipunClO2ed3Kaj7BAQqkcNzQstC/GqWgBjG93qFi/IhMhKi2L+7cEvVZttKNHqAZQyaym0UqkcIv83+uLTwyGR9+XTSWyXfIZR8D6Ret3qre8bAf3JMqdRy65n
kYSOQVwbAEkppvh4mS3lF5drkpQrQcWVbGWS6WkZRFp9TvSKhndNX+TYPe+IPOItNmncMbczBjFmxd6KdTWOwHVX/a1TA6Y/iqvjVTQ9Hva6ryow1EmwOaDgkEd5bNgqu34CzkSN/GqEXEEWUEg+sWU1qK4Hbj5N
+jRyXgeN4sJIGS7OequCcuY8YRE7hb+Xmd8xH7FBRJlbLgHm9V3qgxabVYPxZg8o08B2KowpSRVZvuCEm5YVsBj3qcvzoybWx1xHDZQkSX3GT87tecSmhnQGR+v6jSW31gGvJdeii6ISnefSDbFQQuC5DcbuCqXJ
qTR45kM5cjI2AlfUd9SRx4bpv8+HH0RPwDuvQbWSPouM3FxvLCj64OY8HQuYOwBM435szUCZbQ9mKiL3gQzt6LNMkc8dV5Z7HgbAVmExfh8aPUEIKtM1Qboxj4KbwZZ5PAwTqqdBZHYXZ0PErCqEIg38TWHh5FTM
emJak8q5GlwhZ129b9Alu644nctkZhxESLS5rZE+mv3QBi70tax/DBK7kPQGrRpKICZXX7vwSCHNFHk1yh5yDrtiFMAoSyNNCLYXQ2abkbZub3N8mYjqUPTTWFKNaOCo5ut4iRJI4o3dKkvGjSg2/XgbwDVRMeig
kGFGCD6bP0enK77L0zHVI3EVa27cqh2xwxkbIeO/NqkBrTIRNHbhNDjYAgouxckEDGS56w/pOPv7/0/v1U60pFEHhqZ05qUOe/4+0cvMJQGGGioJG+P6j52lEtwafiSrWLA6PnR6BCy8fmtBvhPoTbg8cw5eSUi0
3lJZfWG9k0rVpcqUKhgRIO4mcaxThGmlWAf8AOsXCPr7lTiKagi4mdDdO5dBWsi+YZJntVO+FlQ/s8ZGu2rKilLshnPU+3AHQd4elrtUUMAD7t2C7ux+law9nglryAWNf61515pTthOCNa7gBnleEhYMmvXdXBKY
nTbgakLHR+P8p6t9dW8EgzY7KKXbzv2BBx8ncbpukYUteenNaUbxyzBG+iFIBkSx8ufM4pLWbWOnlsS+p/aHhBHWWuc6XkHCKW1R41svxfH5xn5k/ge6GUCRN9YCWCgTaB5t/1E5GtVHfewRzsQleNjMCiKTYUY3
8fcCBB3sWWG05Us0ISqbRPF+PrTnM27MHEzzo5Sm0c2MdLnmxpWD3s76V6XShN5sjDNQYQjLbv9HzvcH1b7fmMb126vDK7ef+mdwAafm7uKT+E4Wb6h14E+Y2fFN9hluk7lsO8x3Uf2vxeQuzEvJykHdFNe2hv/X
EYxM2/KoOaHWtUqWjiHxKwiqH3P/VdqJYhf2II2fNP9H9TvylIhCxMz4H+jk4O1FUWopE0NZhly7Gtj0T3GEGeYSFvROgEe9zUBONP9+KcOF17KoyYfahw90ORxhRack578hdLgdRLtOcQAplBPvLr/5i3sAfqt0
76ZfJtFgd7OIarUiVA/iGkaHzV7ldGxnrAO7/MAGNPAqrlp38c1DBI3F8w7SsOQ+CR+pXrNAqfQmqscZUj4dZSUtPb9FDKVz1ENiXrkTU7cJo3KbRxBZNHkghYU5lLXnhgLCir8CJLUWzrNcNyQW5pd4hQhT8caC
Mz1nebYl+Ba3PnlMBYKDnMGLW53oCSLIugKGiVn/87mCvEZI9XN5xGQwJdT9DZ/j980mUJ53vShbAcBGhTQAA9AE4+IA/rLzxc8RTY/dvEDVpN6KZLn5ADEFfOMNOV3aY8h+DZNfOHJXYwYj6QGAu3ONVcOIlf2L
JsJ8bzLbdKp5tVMw03aCrCtFYh0lwfZqCJCT2FPY6mO4Vb96CU0sIQTrPGdZgUs8Tl9HZtWZKgIbHMivOcbfN8HanI3rpGi1jywlHAjdAb4X/VM6CYQHse22vwO6Hkyi/QxJVhO9+kRQ3bT6BaMGRg3CgXUUs7j0
hr0446krmo4tk4jfYxAPp6goyvFfahF7x7i7FA8KQl+EfGgrP2clCj1z8aqB1FUPo6EC37BvjrakMXvZQcyrNQPokBvGCYjAWrnsBCC0Dn5R9uKwdQZvEeKbP/NIr2HqMg3f0AgeBvhRDJ0dFh9wHNcmTySufrHb
lFwEFlEcg0ObWgUy/sJWCTjtLi/QUeNi9g8TPKiGztkgDys3ww1fhoYCU5UPpDPeJkJYDrjoysKt0+c84YHnRfR60y++Y0/FyVoCB9E9hs4Ww5sU72zHanFybsoBF+zUB6z6QgNfvKAZtnU3CXo/JyMgFPmJ5awG
nHVWxnOGPqxXbde/ghl3I30FpVWBeuuyqzKZVUM8bWB+gt0XoXvH67JCfUjkQs0C56VQrB4+CtVkby/gTkilaoin5JefV/TiHJi1xQbnhFVjBCuo2IAjkIoKwKr8usbERrnQ8bJpgBd0S4gb4MGPNIVtuAETRPIF
ZSHEm7+cnPAj0p6o2/77Nu8SXkXc/ZXE9rmOcQwxocWw2xj5WjqO977XgHAJebVyBMhR4CHc1kYE1aSjDkilkZRcfwIkll0j0PAOQYVZAmW+BkiOlu0xmjdVOhjCbxdBbGJBcAOd/Y5pQDcKLp3D2FPQvwSCdnMb
/EwbijAB7yCoPkaCpi64QkJIlfcPIGZNyyZjAHudVaFtQhyUdtJtOH+AY4l0WgwXgoy/kCWod5FGF3gESsadZETArgYZvxT/mD/8ixz9iueKBRSPpIbM+piMMx5bEDALJUXI8k1ClXNf/7fLiryBIviydHL2GeYo
4BlIuYRkybAYtTMKEaBuXkGw/OsjEFJ5mEkkXt++TO68KhXzclzhfscQd58CVANwKn+M1suVwUAjE3+J0BHJ4CK6gXMLgztqskp+PnR/3IsTF/DhKVfJkffa2/hkwvNxG0VGe775s+h8/6lZGpjrEDc0oxCJRlPC
0/YbN44L3Yjtl0hRrEq9bN24862adVxn6Pjtb7BVLphzalVQ1sxON/REYcOwi47czD4Mwa8rviONrAJCuxpBdw6Ipn0lnCdC8JBFsz4lBOVDQq0y/dfV6galmwGAFRrw3eIrpHmJVtXT+DE4kkODNEYfrQYvmwi7
jbK4qSnn76stThffX6+vzQpRLUQcL1qic04jLf32jYXRsaFFEmAEllSiG4FU314ngUOleuqOLRNGVzqmK4aYhGaKYGaePCba+3Eg/ZKAbGbNjG688OMa84b9NyGCESW8QgGIMES1tYmocoNteCytpj4aisn7IY0o
ep/J8aPWwXMJIgLPt7W/xZe369HuhBoDcKWZGr78YZM6WLrzkRB/d3lvJF5ae8dDI0UuTSzQ00nDGrVDRLIjqgvuVT7G87kAIGwQDOhu0W2PS8XmBuKYI0EiSOW10OCmPF7fOm6iaaKF/Dc2uJ37CbmgNUeOMG0p
xFQL26BBotKreInr5NxTS+f8fvwxevCtuYRRiiJ4+gFgSELWD8cqtt5AeLfEpRcftI+3PtiicuY/pyHvYqlLE0dQ4ca20Ag8z5VfIobvrqA0HLj0k8hnDCXF0CQGmaYv2OzUzWNI6XpiQZ9DrOWg2cxCIIBsGj7F
2s9E/sOqXPtG7YSw18Tl5RxO9NgI/6uTfvd6cki7dMvt8goT7pmV1ctz0LNUi4s6HCY1Ll3PXcuWZORSRlBJIFL68gA1972RwaKZTkM+d9+UdMaTEyCQ1EJdxQx7t3OPddzsGH7H42F4/AA+mT3JpqqGcou5x9Yz
cmmIg0cW5PpFSvVYz57HgKHS/yS/qPB1e5qGMqJRGpCIfn56L+h5XKzu8zXszgJGt05OOWMt8a0HE9otXFN2L7uafFkEWqFWfj1foFfST5Rqs7mh/a+BFWOxdeTErvSj4ViCscO0JtzuRbfcaYeeRtqZWApjvEcy
4uM9XFkTL8VqNAgtTjazD/udanqAmfIl4AEnkNYe7PlIOnwkpmGVvgCRaLaMxZ8QyaD6nmJP7rBuf3H4UKNJxK4kBPT0loUeUsv4stTb5cM/LU824DYXLMFK9pKUPyq926qrzJrVUjFg+4xmyIqWGdcv+U0F1UJN
3jEK1OJRGOMNJQU5Q37hSmWV7/2c+7TeMz8THWhMBkYsR5PriVGR9qyM9LiOvW3mOj3nXbgaDWygQH23lm4inzzRT0ZvEdG57uQyxYEVu5L/EyIiCQybGC0tic/XWFKH8ghMDnpHOMySg8aOZb1uyBcAbumcoYHX
I8XfJotE+Ip8JM+wFEmptkmIWg9TaK2U8leFtwhyfUT0f8byLFPsmoINEsPx6orlWJHaSedgoHqQOJz3+NLoaUhZBwlk+FmVQR/GjSN9FXNSuRe48MbcL5onPMnt3f1qqfIs+n/ZFk0n8qMAo8JxzOoDaW8gy2AG
23S8goig6YgR2d+ExBJp42QKNqixtVOr8zuhSO2BwIC8617GTESilVjslU/qYPScvDoeQDTl265+BzYMoGelrngUaFp4NraHMiToH8NRksyIGC0hQoFOsNEfUDV6FKC7UFsMt0v4MwOnHfg8bimiSD5P3ELSwIXm
ov8URlZeMf6uGn/FIoqU9LyH8Y2hXmMQDxBP1lwnsZH8c1SBQIFnPorbojNcbqTMrMFJoz6zsdOkLwpru/P+RJ9WJipLGFjOQESY639nDA+QVKgf7sYIqYvXSeMQr8opViJ2ztcVcYlHyTXf+8yUa5hIlqHr7vxI
tNpgXHxwy0mgAeRINFEE1GUgUEysFuJvn6b6fUNyp77F1XUI97RUYdFciPmGYQ5HkxKmyfnxFofPEBjAepDJzr4kT2rIs0VXSMT5qxBp/mI9dh/AXYle0JXy8D5TdwNrNqOOnAemrroxOtEfSCf8FzemMA3LlGZe
QNj2IQGoM9C1sK2aNlFOVwLC3xHd3a5E4Nc7EPuhvISwAgAyokBN1tKPu1B8sKZtflhVxsLDYn8jAXY8HMdDeddzMVChmgEuUa/JJcZ+ijw2Wvw4be5cOt/yYd7lg1wlFPL0p8unXRuKBrtqVYepgRoNAJ/jco9/
36l89hOnAFLjsftuq1yKH1UVnkQkEHiDwL/r3elzqbOjP6LuZ9dO1ZZI/KQ1Ir6yKvXQXRBfCPF7uLjBCxkRQdib5/Uo2NU+U1ljo9knuQZj2RuKBxO9iHCQaOuLKeVYPJz/DuLS5lX3e+i079sVxJnJXjC3vUyg
WaqAZv4TBhHzgDE7GJthV+9tIpm34LR9A1qzhs85WsDLd3waaA0cQa/8+3fxpmkkkvjrb0RCCWn73rEUywxt7cSqNA2hEjUGP4NEQOpUqSKZh5T1Af09X0WJfHlUhgQIE4DWyf1aO5ll4QQv+n8d+AWmIlCzh1Vk
yNB+e76gxHS3WhlZV01qgRfptRVY92oQbze2h6G2oSi7ie4IJf3xHItwHLdWPwQE8bCPVySSYxVt/KPlEesp/eKTsg/P+wdomGkbEncS/7kH1skzKRdkdV6ngudEFOoi/cCc67q/qMi19zr1knQXzUCAr4FvMfpT
qI/RzqW+LFc9xC9caTUSgl7lh6QUZfbQDAviGhxPYDxobmn9iGl80/5B8KC9RYGKof36wKz0DYXvKzgxmprjn9VM0RDQxOQOz5y9sUNFwHZaG2I8rbD5xjVZT1sBaz93lgNsZXQq/OfUosA+DGVfYNP6YjnG1vGc
OzqflKx5oKrkzDk/89VjfnHUiFLqE9PbQAQVRVzsBG2m4l5W3j2MhHrGcL2iajyL6ge6RkZBr9p73+TSfciXfdzQs4XUZm0GU5Webc7PfOXnOKo4sUrXlxcFq5Nx/z0V0k4W1F5QJyPtAqAa+evdXZA6Nf63rLVo
uibDcwG3II4ZSiUjf8EV8AGcagGeZ4Kp0M364xtaqWZZqTle5RqnWJYG6yOjmB3S8Rs/UvGCMOQIsUehaL8/X1L/KSk4BwRiN2xL6sv0MD5fRjUYRD1XoU6+/NNrBszr1fLZO/fWv7hs0Loj154DEks1EEm/8tRX
T8MnHKU1Twk3doGJ5oIueOHKZgMetsq7GmfsKj8R+15h0uzn1Fn/4sf90XG5KFsg1v4IAlI5QmWfAj1ilQe+eFdiU40Dk6NcAHhyzNxW+JuqKbCepj7tqE/3KABAow5Bhv9Q41F/OPkdbyrSHY2CezGKSdnl1yHn
XQJCbb0CJalrrhW17cL8kxveaDGr2xONuqvkLa8Zb3m1enun50gnN+bWyx0kUKda48Z2qbW6LvOJg7j90TpNQK2SITbFXVAbSFdppvz7w1Yk//Ehr7pivfB4T8FykNsZroJUTlv9oSK9833eFyEH1slGSucXaBrX
D/n3aVXqGugiyM3UUVSmuN3vRKzyHLR4szn6Gzc+01fOokKRYCQ1YRYPFqbGgPQUiY66hXGz9WGsjqC4BZYDvDbHEOKcCBoAv1tVW7bXqrauZrYBFctdq0d3HseNYGZiFZDJkGa/6OMqhQvTugxHNO2gIZDDQ8mn
6LMLPLIBgrbb75ew2ird0l8r3ZwyzoiioOQtEB1iL7VnG2GJMw4I8mYhORYGOwZ5BYQMCNYPsM+zVNe/AXFkQJdtEIog71GNlxyZsSnl4/cLatUy8xXJe6A0UzglFUR0voTpVtmW4VrZsuyQWn9rz4/7aOlPUabP
fCIW6kw3dlXRyrLPaakmFF9jUDvAAUQSCR18N7IBrysfqpXPlXs9eSN/lYR7uLLgIFSjgUzvaF0GmnWYmdftEk320847dqZxqcsXE0/feQO8S/LoFKNN7gZVSoPeVAY7ChOF5AKnHlHqbaUkOGev4GgbR/NM2mOK
FQLdSMTEdJhAhabkddS0TOaSkKkmVqhpF0hGhiYhRF9/U5EnmtE7R+dnoZi/AbWMSGxyErEqyE4ILITzsi4Qb1yOQoZpVmqz8u+hpiVBDkMol0swEfgESX9wa6kqCXVdQODLLDjQl3/uymfBRYIaL1Bl+maxkunA
2xNpJa9s48BTufS2sQvJiHWAFh27zjP+P5h15J3iFVqzJHPoiHiwBckD0ZRxec3pgW0vc/xxO6gs7aF5zjQpYeacdntQyvSZtSo6nB0ZFytbir+zs5iIVMH+WE6b2DS4yOltKNwiAvLBElHpERmsQqMRLNZYkseY
5brZtxM1CtVNwc6fFWbpYZ7yEh3LPVoNx4UcYc3Aw0LgjA2xO2dQFit9EFjsf7NpafUh6tAoS6A30p8kSu+XTK/J9iXfoD0M3+Ti4GHCPEOyh5n+D5eHU07brA1cIyd/FU7BYjnBZhw718BmNPmWnVUn7lfnJNNp
aUf9PVhhDY48jVzTZJVWR0KJvbjNkNuwhSViDQLt0RUj0ADzayuEKnUWio9uceWAd5ApFhh7TOyEKoi5lAZEYE5VIF73/uRR7qBoLjLLVfnCLHT4WZx16VgisXRrLfV9BRLviSL+luMNG+vWzhUWSiHEQzmMAs7Y
OPxR/RPIlbGHiOJjUixNkOAc15KpkaFTwMB1SGdGfcej4lGLEbVgR4FjLH3ryjK4smW/MR4w0Onh+OXF5mKwpBNvieS2WN1BXgpVwTrqFVBqdZq3lKJ2a5bwqsjNmcI836LsKcyTJ65MYnrfUGTTvA467nRRIWgG
mQCTcsndZcRf6SYR7FXNZbzCDfKV0kRfsbrQNz2MVbuEv+o/voUeVlOIp5JFL+N1cY35+2bsqS6hnTOcoWwj4k67Agzz0IgKgF/i0LixZ+wckDIEp88SD1eF4YC+JlH8HKoZwcSIvuwXKYGpSWG2/4sCIgLpdxLZ
5nFal1/iBnkLV+YtVqPn9P7eFpumkZtLCQvp1umshRRaJv5NHqGmXzUY7OyoDDplzymR7IID8Icw6g/6fJ0/+MEbReE6ryLnvHbhHCvWU/V6Fjw/0mYjHCxXZQ6DeoE0tRpGot9uhUKw/iDiqnyAU62sMIE647Nb
JtizGYY5+lYRBLGdx0Z/tOcAR4x7WgdEUHOaEM9Zdc2WZT00/q5WYRXM1FUt9smgOOIH90RUVVysyD7oyoByEEztqZx8vdOnLXFOmv4KxIW7VBMK5U6Q3Z+TwEpzwUIv9C9WyVZs9ykTdg4GnUueSUrEpqR3LlnD
6cRbIhc7aPsYFVmWg94FELdHLVct5rRVHa5nsm7ytmQq4y2e6ETQJrJBxC2hOuAZ7tVY7hn0neBjrbx/CdeQ2BTFctdlekU68LUom/dMga91LEgSSgYE2NRkirKwyCoTXCeFFlrcyNWFPa7g5WItQTP7RuX8gchH
C0qBQJ/7pGMuAynEZNpnvhHjyalgYBOVtV+r1DayEfElasA0F1LpnG1fAKJirOGYpqEKQ3njRhWj1TDeevXw/yTJoM9uhbLbMnoabyBG5k079i6iP30pzkG2WYFxHVh8gvtK/syUBsfpaRhkiQ+Z3BeuHRJ7UAqh
UeYqK90ZlWtCuZ7r+oBf8aWrrdw23ItCGDg/3wBZnTiCH/GdYXZn+znjYdzvUnPXdqlF8+/shlQOzZ0bOwl/w+IHpVTFiPjY0OhCHmXvcaTH8AH94YyXnAWmes5A0PxjZ1H1GqvIuZnMDejyCBaRvXTGQLPh20zV
kQ9aR2Pxx701WZUhTgUzZJqzrSp0S+B/2apCJ7SCvbTrnO7F6owKN5PijyzRbVLbtn3vLBgFAM9r/gH/qefIIyBWkAe7gfqDnm/0p32HccXSYCP+jM9Zz9eg0+3Qjif16PF9eRs1+P6+UmchjbZp4zS6pr3pVHec
RmFgblFeaU/mdZQWldkBJCsFwQ0eRMnnabtjDh3GD8zW4KyXyQ29bdaIMQEwaI52jIiDUZpDYIiYydQgmeRpvzobelE1FiRphal70wF7vew8wQZZHf0mZvvMielnVSeKEOhIFqPz73Jbr4qRmrBJotuehYuD/Yly
NSC3oGdYtxSzAu1xVe+ScYPsl9Mz8AzlcPq4G44hbnichoU1oiNenPrCqH/xH3VD7Q3ZLpvupUENEUJGFbefglQpLMa+8mVsgQZwFmCmJ+943D3tIRK2X/p+t0OV9gFnxiZAUnjrExPtoBVSw41R7by2epOhVl1u
FSGNUGZ024bizLI8o2ZAAWnIHjAR7+RbeekK1xtJuKPBspiNuE6CdWWdtj/fAwJaskPK+QiHPQchkLbDhED6dIV7zVpKRVgEVYZCcweB1bn78MxzVYefcFF8G/uUtCXiB8dDFgaamcC7saEv+wsUojAj1oe59ncX
LymSbGSEmLYDiODZvHcSOIIorEfS3Zpg+ZHXA9uQK7iJvDRIacGrhJSydJRGuFLCz15eSoiLjHmIa071CtXbI9C3dDEfcZH0hJUIV4Qb4/gFETuJQBmUtphd7d4uDiXTWqGwTt7+cSbAaHzRXRiR2OFyKd4SEEGD
yKzAjMQjsLuP7UAsQx8/MxG81AoMVz7c/M9YfcqCdhB8DhVXSHMba6C3WJXc3huUVnM71mMQkirq3GZ0FPNNRh/Z5yKAlZnNC6bZo4qJWXF7II6H0eUzyoYi0zIMsxmImSGVBwFrk2K3aBEZA3uQmxZql/hTAcsR
b84Kii8uzbObYfbFv59WbGfEJIvUIFT5sSL6BJvb5U5lcak3TSJyoEHzgMqaKYGWRRp0kyRbC9THKg+/oQgRGYelYemHs4xpkBJRp0WqlMOt6VFUD2VqyJ2n3rYZ65Qblbs3LnTPQ/3pE/3aqk8+z0zeydr9xTkX
yHN+uvYbHq13Mbf+46vKl52PDbAF+FNXfT0uF1wlF/d6Xmoydh+tm2V+XVaC9ILvBbuB2Q/gIIGwN0cSLX88SGk/y5aW2APSQZvT++QDk0/NWp73TH75q1xu96kNh5/+zTAAlbv1N8bLqds9211I+Jnh1h9/dvgd
X+RaAWflG4G6sHqOO2d8ck++7bfCYJFg4B+A7PFph8iRP+hNWXcPLBNTElKsjLWgBZNUplZNn1zyxfpoLY3Tt5zsZjIMKVRmG9+6rWpEs1vc7hGpaXKkv5nd+qme4Yt30gN8OZ1raMqYVfcS/uAXurtWxtbIund0
1db6hoytszq119r9WgM1B33mFzEWXSy/IVDz38kxDceMgh91LKhyCshru3YJaN4Q9XNK+gnIP5abqnXMVY/lUmMiB0dfJdZw8M19WUCiotyxdn96WirGQYDss8MswAMyC6c4/bl3RcsBtryojm5inc5ljMRbSGtL
NqSu6Uy7nL95kMGQ2i7vEJBO72wCFO4F9etszwRXR+jADsAJBACwedu4ww/qN9rIPHS8U42/bdyBWV7irQbYOBseANHbm5lUhfOkC2k9W+Q5PcDCaIwxEHlgNYV+MacfJV5qId6BIEGVWDJCnV3Ktt5VCms+jtm8
dFJ3mAinYvPBtfYshyGFeyLbi+LS0z7a7luRXE3twjjt97a2atGDFSkfVC2ZXCHl/VX5YXJaC89Bw5zgUsU60KQ9LvFv/+U9wpf36MNcYRyPjTHYPt1ZebGNU2ABhZX6bg4XXJ8f8/Gh88ndo/30Bk/ZGknZLp+s
bHe3nI9/Kq5KHlz1lIF3PC5GLhm3gdpTuXsVKBROhI/RciS22fjHjgSGH9aC4IaGkVS8i/E6VHi0FWrisa4l1CQ2cvogmeM84YMu0JJTwjwN6hKrttMKfj2H5fFlna6sZjRWw+cKuspzCyBhJPdfwE52Zoccp7Ax
0Ju3j9oKUhiJjv2CWeOwLhw51mfAaEppgw6nGdWPFdhOPETQGuxpbVbHgT4XKNg5e/Dmy/V34VH83qTigYFXz/IwXUVwzxL1UP7CeDanGgUPd6cPXEImpXivtxXJtxQhIouyzv3+/gmL7YcLaSEVswKp5zCpSxn0
XXZnkaDrkYAz56Ri1qpHHpK1ILf0orjkH13mf6vkoIq4EiD3uce8RzFz3QwTUjOqIQ5zmhChKXVpXvIG4iyqKboiwxC0iKm3OjD1+JriLgpD++N++S1aKi5fnjceo4ijFET7I0wK+cdvFneQaBGligku8g4rcSS8
+6EJnjaFlUNS0jmhiI3VUR8Ui7AEocJpf7AKHOJO/JfJoRD2izIO0vc2LG/kBGgOV6eHsIQ7bMEMU6UwDHtsFlFKBAyDxUaON042vc0yzas3WolIjZbzk9fiRKlmIIvm8Ms1SGE22HzLy87f1mta/+3R91cyQh6F
LBuYortgLTyjNuL8s0QQ+3MCfVR27MKElTbXV80WhncSQfZ2+NnvLqIW6S6qiNt2xBxxftuFOoercQ4VaM7VvRKfdv3fzUuASi9CpgqXvH3oNFDV47Zjk4MEIEm8Fp5B55D7KdjV/k/j/MXItwu/ZXXhJhrsotU4
BQpkegdwPXUB+M8pxCVMO96WcJyHYbQWpHPllRFdBU5btCX3MSZvAbtNpTq7rUuChCzcwAGMwccE7McgDJtTcSnsjquW3icMQAzKkwxRHGBkIBeG3W672cWbui64/AqJ6HhlvmI1Yu3Qj5TIH4pxnKqjxPyxWAjF
Qkkx1IPCRZSexVDjAEG228WVYfaIz1sPwRuAYrgrj85vRycu0ImzTvri9KB2bTM8bD59HdrwmSUgM2efZ17OznD6YWUvnapDwkZPoOrIY++MlvwBTVp7U+4OF3Eym3O5SwT/xg7zT/6sGo4bBwvZ1lT/5UBmc/hE
kDSJw2716oko6TM9x5zoEe0pVf39nfIXW5/urMz6Pp1L8GS6i7h4IqEZwaaf0tJO6h42/ehFejxAYB0fE5N9ZdvNEoAxHe4bMdFgFSD9STtlMNv/EQu2g2YmJGbHW7y63GJFychmx08hT1PaM+05eeYlpTzUGMeX
+SpxUC69kAz9qKiGGnik85imnsluuw9yKOjhwuTH4M23Bb185tEVWf9IPwgagNGlSY61giGkxx1fGPpzwlT8IUZlY9kvEdS6lOKF/p963YToH8RcdRTyMo9OSerRzcmHvvo/1trnnUAfaI/BAun99Sqm0YNR6Wyo
w3SKj0yS5wPd/BJT2ASoK06CBGz7v8jOb4y0sjiBsGPkAvjxVSHqJfdRB/QvkTEOFxdDnkUiP0uDnB9w1RL1K8Jb/EJOJQNtzAkfZTGnaZe9iVApGxAzce1wZUV0BVAd8iQPynSErnuWh5IXKHOshc6xMkXd5rcR
hkpNHRDvc8qZoGVdvrPU/sdo8DWt6XssjjMp3DI6iYufNuzHmWBrw8nZYc62v8pdt1UP+5l5VSn1ccNlBuR5fB4rn1ZEV5J/q3/Hkx8rBTTBMtgF5MuevK1D0ck4O5eQVPEC+Yg10EesKslBw59syrIvZCpmIK4D
4X4ksvJ4esvMNUq40op7vlGVgGx/pClg+F3e9zmzUcVEiy4LYoeHrNcsusE/VQUvihQUo7jKDtIAbicXtJg5AAbHBjmpymvkOed/sbyGCIHbEOC3eqy2cPyMMwAKNzDnIMhrR4z1UqwodFwJ7/j4W1NfkcnZgLdy
h303Xj0E7ImV4IOWhTeHab3ySX34lmNT8xKRh+lfdGsvnwB2GgWD4NoiB/SZTWWv2eZ+M18954V0th/TFLJ4LxzYIcqGsAkZI1Gd7BmHORHFvT2+mYRv/B5T5VPagapL3CCfWY34zKpU6hGDZzTqEVZG9SFyW28D
ZSb6+46g81sB8N5ZCRbmmBQGUS7ijpXFJJJV2xJhtHAg0fWkrBntrEnmwvtb+4pe8CZHnOeQMZhHLA8JK1tB1+491WO2U7jBDRLrfbTjq5divhYxwkh8kBUtugsfiQr/5Mxd6/61IDXGbBf2vngACqOqQlqFIkJk
wJpiMd9wXYmyNDCHdLU/sQ7tp77NG5W6Ny5SD8rniWfPNqrpkOx7IkLo88LEJzEgoBoA3ssadovwvp6PVLGCXJdpeNxgbm8bnDkYAQrGfwigC6CLz+6oa4KfMOnPNdAFXAOacICunEGPBidR/0QBCVXlBl8gMdNL
Q+Kqj2qxlxavo6X97iIHPrlmjfrpeWhWC6cEzJ1Sd6EnsTPowHdB7P+6VrGD1omA7gGP/qBnaXmexK8oxtoY3zagqlJCUBYJuIICiAzOACP3lds0qG1Z2IccmfGd2cCp5hqlougyN8idzmpDECQVijvmHcWvESiQ
Fq3U9KtoV17UVgpREcuRFWSznOpqIVxBMCFLLcAKfYonSjvpn8NSQOuNlePPWOAX1ePNMSgyWhyEo6sNwJfjSZnzQBBgw3WPvbAjw2dHQCT9IEzu9dWCJ2JmYRLsOCMCBpIyaLwt+w2xf8yZHIzpzyipx+vIV6U3
u5Fej8HzMLBcC8JX/RCah5ADSWSuZbmTsWOv3XTfzilTHEqWlEPI+awG/xfBaR9kberUbG4Ffc1MgajLSWZ537+pYhoYXXZcBzuJSy3aNnHh+Vy8pX3wmDdl5d6R/Z7bKif99MeqOeZR7KDOn20s1TQUz7N6FgZb
9kt98WHNt1XUtLgQGGZvP0iZRnxNZP8GccZvBfXuMENBlZEahnlHwPNC6FDQ2gxyjCia8WhiCS9ECJyxDft1QPKLyB1Tx5tRxPCovS/Ff7VaAHAGzSNUtkGiPK0V0Z9WKkcnHcEBI5FYAW1hhii3/JhoETMkzSxG
9cRcSNwmijCxOR/n/C6VLAozZ4qxoMBKY+QHKduOv8VRZdgRxGm3aOsqOhJm2SER0+OMOwo/VDUWiXDI0TcjD7QvmvC5hyuZZyzBJ9ZDk6MZOBePGHW2lk8/2pYFdKO9lcJC1MVM9R7XeYs4VAHzHEDGdMGfxFDJ
pwIsAc08vjOwWBp8Kbm1HnEBNzIoqKxZkvdwHqgQsx6YhoQ6+sqY44Fii9fp+KPEqxL8oZLw1d9XpWjIYqiazVXODBXqLipo21jzpq1ChEa5D5GWSo6moQFMcAx2amjE1dPBmKeEZrF+RavqFCtRvgDlK0NyW8Zi
yEyCJ/MXqaIMob1kDaHRfEUoix5yFN0WcLmx4edNAgi0I2w0Ez6clquGJrAMs7osvXZTPQpBELTukIS3ZGhsK8T7ovF54wlWpliJxGrNcQBrAzmVjVdA1mUpyA3sasrCMwo2XVQjsR8Glx90JSG7DnJjjUf7mL8d
N6O9nJyFCqA1HyOPvUgxbDaKlmE35rOX3aUcRddFbZfCjvHDAC3HXGxCS52tRDjCIAbERpzaAlugMwiY20Z8jOqx6EYKH8K8VXWZL5AISGtEbORVagB8z6LzzkAMamcbdyadElKcWHGvoWSSqQvbiCF0Nw+TCq5k
X3n5iIy0APGy7vabpo6h7geNkhq0g8vFRuX44XaV/g5SgZUPwUWpiYRhT+QzdFiBCQs3h89CaeCRxAsNIppBVPR98LIkOI4Aqhx2Bw07vh1LPY9gFFd0n6Zkg/KMtdBnrExLnDc4a5/Qi02toHgAbOd6UfpY0kHk
BA0u5cdsty/fDMNBUGnzuKUQquw79p+5lUm7uOMNluBOgGPQ51fv9+25kl27sZI8PKBDbXO5yInQ76Up0dBTvfZh3P6J1q6Hm/yOoRl/tOSMZW3BkIa7FAv3q0aqyfZnI3bRwCW9XLUGD2youAKQIBe3C+vH4q7A
y6xlx65ekoqRKHb5iOWNLU3qqanpe0rNVHlIY9QONS95TPY2OMztLPYpqkvDV7wiX5EKtb2PjY92jslRo+ijtFileLfkywKSc47n0OAcnBPiAUCGg/F7jf0I521EEtbUIIY3VT2fMP/GX8TBvSp+LoFPKPVHQJxT
J9SHT9dJHa/KKVCi0595lXmWxeflrwlylBlSxgyLx8FHsChII+bYv1t0BGAb+pllC92WhpiwObzxpaQ3hJigRHOOEHjcHKYPxVX684gXwnCwqOitBi6Zy23Ii+lOsRY6pZQdL6rUq8EfQkbCrG8DDO1OJWJJIUIT
ZsyV4eCILCxk7jH4Bo2gUOUMMbOcmtzoCVXJVeo91oL3pDLe/ziTYblaICtNY/iDI30UXtHhYYVYfmVzyR9+0DPjW+Bm9r//5EmZgzC1JRtIUDorEIL+UikR1DGyvSfNDtQaYcc2qK3+yhRre2g5iPUPIpWi9bv0
4Tl+DCSB+Ld7CvmW8/ht6v/CQ1x7QutPcA1LAtH+yIlZlu/FrHxPNuVNEVGXfcXembZcox/EfYNE6a+xOLq6ZAq2kI+NpfgheJX7AWdILvk3RONgEZITd70nPon3vFa891AaM8Qd8NQVGdJJ+o1NpyqQq+WQk+7+
knRA4LkYRQ7OLoUkM7CrJnU7BzsFTFhYFdPkDs+k4RD8Fx4/b4WZv0nDMYgJbK1h90KiXexP7RxN8or95TVe1KEbf8PkYlqbR9AcDULfUBTzRigVKFo0+DcdxknDqNDFSRUKoeoT3vlp/m5Yh0i9i+6+c9hnqouR
IA2nJvYgCwZG9toYVmop+0/3QNvB9e+RJDwcOgnbmBVjVmItPnHTEPkDmCiRjOrYBMfCL1m8Tk7xqpxCJZqEqVdA6FUyMyq6TByHyONZAE99uzLqp2O1/JjMmqpIwhjMk3cukpI57eQDersldHT/+Xa7vPwhGWzi
DCs8GKIjgNxgpxYrU+ldS2Y9rVh5TO8ymYmWnBZETU6Z+k279Ox4YuGGmHdzfmNMXfRpcYn1jqw8ncTmghTOfQLG0nPYQtu5pqfZvW7cJ5ZgMuZmDMWaUwyHtgPPKm9ITU1kry4g/7x2KnGJUabQ1v+Wh+Vxo0TN
x/CYO7PKR1nKmPWkdFVMmyI7zhkWIbuTOASZOImljNT8QX7MmDUgLagAGx4r7QBCZvSaKysExEij5AquI7GR0oKYSCkTC3SjhuUsjxnrktwrPoU8E8xrJSqQYEtpe0+H3zW7BNthTfsxuZ/MkHU7QwSiOPvWHqBS
5fQpdT5yo5SwZdc2TYG0P77ielxQwXB8hvlL3CAxFa2sz1gNnwsTheHHWZPFjiKnjhgEiULCawwQVTtkBGh5PdJcS3SmY1cWrA1B6EGeCCT8BaZRX7nqQzGndhTAoBOyQSn61xiqi8IMDiDnD3F8h3WFEdQeyRLN
tsEYujI5ft/JonC0jv0sV7K21b0rUSLIpaGY1/1GhV8VjwhjXkDa5U8YCEBqZJRff6r+IHpRoouNVn8TG9c7g01FUy7fIL+ilXWK1XBasXQfWLBKajHCgFEJM2CxSjLV4MC+PiesJwiDHHCKA7VIag5pk6BoRymt
yStC4VZ6ZwyYrG8sWLmm3VqAYAhPUPsPnAJwD3KvcZEBcZh64rAsXeNV8h6uyHukIgxMG54xCxPN5PljZK9yQjugBvtO/s3JpDAtjcFBrBo5HFEngF1zpHgZb/ODCB1gTQvplIu6TiBQfvlx4tywtfdhKmJhhEop
O9iOfG4UJDbK0AkPEDPQ0WoW7chWkiPVlmkRWqJvYlmWH3vRWoI2rpN/SIvVaaHj7kz+/lwWMYZw6lcEmZd+8GRJGyIPLpgrnh0HLO8KoRuBYmiTt5f1Cl9nZFHAjlflI1DCR3wFyBCfRkQj/HSl1KbehptQuf3i
IxMLgCE4zqt8TOGunKJXbvBo8fdZoi5bAa27oOVFrWTPDwFXgM8uInXYkvXwFWBg8NO+xZi4QB8eVYWm3Ig1UPzGqvQ1eEYE7hBDZP8mMzFnAZNxdIuDtlCNrAcotX1puho+0yJLIT0H/s1s0pzUuDGa2QBYkqP7
sZAMqtTn8bGCyRDig8Z1q1Bf5P+4Md2A3EX+D6deGhLJ/VQ3W+yVDVjLKBSblKEDD3uZDVqPTIbgmQEi6rlGdxoXx3b8FrClH1CTfWCOH/qSR99EqE/T2ywNER9JTFdSmy96la9N2GrYg2MWgeXbjFsLuDZChJ1W
xE4EJGAzGOjfx2dnefN7tuY2QPL+F0szXl1vsSLevo7M1DuN3G5I4ZrV21iurnxpZbFZDdvT6frZpT0gVyGUvHc+VYGT7XMaSn1+N6XEZ2ybVUpksa/5Ecn+1UVsRRAd5Fm9BV5Lts0lsXlIcXDUxRu4TqIpXJX3
WEl8NJDNgpgfAs2mq2rr9jRgr0sBw8fBLjVDHj6i+IN+zMFg14c8wTADw2JUi6gT/XOLKVrjOgnbrDaEcFqh5Gw96NmBrUdozCM0mZvLYE78+sx2XoovJ2w9FbLDn/2eHgQC5VY2GRVFupU07TXVNfs1r+86TwFy
yJhS6iOM9z1vYFVMFOiyYyQrN7KDdqL5uQYcdbX9dEXqrw5WS1gBd4cGDXkuZ8Nsoh5B7KjBvGzJV1jAphghKAp5lyXxvT9RRBZMMwRdWAwkMZndtQeptoU8i7E5IJhJnB67xD+BnudlbA5/hvw7KBomaZc8VExw
CdEhKwQo4dKB0TJfvwJma49GBpsOHzch9TJsNVALZBboE9zbPoS1C4gzqsfzWUl7igmCcLjQv/NqPii2OeGBwRV8bHBprylgyC3mrRFQ8FhopBQHJKQoBrEQ7BUnPFem4x2eL+1EEAxmrmvRTUgtzYFpXb5BF7Lx
yoRvrOY4BZFwRBxkCVPCs9W0+3TarJYC3eC0cgVdSRdCODCFc8WWUFtdLfbsYKRL0bmIpOLc4zlsLoLdIM9qN1RagOMk/Don4lxRsY7r6MWZizVQxMSqXMOvBMd7Z/UaR/CmDY18lc6iAR+F1EulI77tQ0B3ncVD
WMa7PMgjqH5Uz+1Rl6qXYLwib7EK3n4xTDTsUzpRsc313Z9qXD6iNgnJFdDXlxNpm98UkMg96OvDyi1/VhtgH2qKSTwJjp+yERFLVyZooRbLATqGwHCDBxJhYTQzIrvRmjQrqJC3vHZiBPKK5TgaOkZ+E+kvPK0M
RymQEXIg/yqcjI6HWGAejP3xNVgtf3+Teh5XcQsiGltWMaNAK+HHQYwTwZt1IyJCsxQCScWCarJfxBgA5rJ3U8TfNqrq952YOgaxrnkA/qoi+oTqLjDkux5xBLXd+2ewtsIk653bn4PVkgsaghns3xcaXqaUGMu+
SFnLZN511g3RJzjM7rhD7A50An93OJXD+INh4Bgu++lshLv3eWATgZRUorEw+8PoAuT3KerXop9U68Qje2gBjFkooNXJYuoG4KGmDioo4oXIsFrjKY9gZxpP4MGYIugzdWCGtZyZq4xNEfXXxHfmwdm6oG4dHsDu
H44Vw5RVwulngBU4GTJipB2Gpxkb2RBQ30kc1gYrBlZdHJrbfMSFkbevlVG3X3Ux336idhucw4kdTquT6E8D+xEpmwfVNUVZjUZcDSE60AIrgkcGGDbUeJ6JgMq1pfcqw/BtZXftY6rObRdDFWInDB2Kkrex7+7C
7wsNpjwcPPANUOodsPb8BbK4EL8PfdSYf+u/CR34n0hB/2zqhdKBca1JKohd0CM2tywFnUM9ABiiOBhbt32kS8Od/okUIUE1OqjvDL7Y8mokg/BsJvGpyxAbRNiY0RHF1OTvzGv2//vEKoG8t49VrJQKgrpz51V/
xgqSeUB90/fCZZldM3sZjJFLeckRCJTKISkWMKv2HEHjSyqGy/mg2xPn06XWTawoCs6I4UAOkDg7PNXd19Or/jKhiFj8/9lXpaMzC2D4+umTxToU6u46/tSRTLfswsIPue0vPo7xiMRmo9AI3wudPjv4Z+1dy28d
qOnqIPbiliCvmTvDDWrQCk1JFhqvgR7DFIWTebTVOFZpCqXw2XHRb2v8d7UVNCkV6JEENu2XdIXpdeFAu93f3KEA9SwrSoPlZJP2f+U+Ht0PSTKWSZeuzk7X/r5hynHExnKceb+EztWSsnvEdyxA94bhU6S3IaSy
/OPrS1OoPowHfc+3Foz78M47TqMF717RuaAM1MQ0G/qJ1dRtexkRj6fxralv6sdsFYv8cD174quGE8lukRoQDMrGyjDJaJYco2GJh0yKH00Sexyl6JBd8HryUXOULHrUexnRq2PytvJTOL1jiCRrwwRNi88QkqfN
Jq0Za8ObbapdGrF8Cw+xDZoXKHvLkHYnhglTizbrtgpn9ZjT5tncBZUEdPzWdJ1Gzi0vBwc2Kz9KE0RDtix8495nX7vA4iOt2xN8GEZ8mwfUCWpEWqD6AyQNSJrc7MRwDKYmSUaild2IqiSMb4KIvRDUIJ+JRLDd
Hollemno9hIa0Rn5PRa0VR3ZUdnc/sxmbffJcXro1f8+zacicNRTIvTXAFRH3y7dqHaGofasRpUoddjHAEM74WhkVrz2/2efO7Xk7otCcSgHSOHtNgKz36rfYus1bdl+DeZTdt//Cj+97QnqruSbUckmMrdGj/yW
/rffJ03/n/cUpzP8Z30zWVTdv2+43+iiJATMmpDJHPnSeqs5xhK0W9LNhoTDAugXyIKuNQQV6B98m692safkd2ZPlerIzbGuwG6A3uCcrZQdF9lSxquupesndDzO02Y5Yp5d0E2XYggAkLoSy73dbth4oy/nu29L
Sv4wix8fam+FkZ7P+N9RkOLMx+v74Ov3H1jYU2RbxZU0zS7m/rI3HkRUqzbRoA6uZ+1viUL1slQZsHiLUqNO0fs7vLkj9EP22Xyf/umJnpQrtrgnV+M8k9KT0xnVR2r8Go7nuaVXaAlI1TMK9jWaT/4koueINvPw
fMj78wNClDUcNEkRX+WgDWjZEtTWYig6Khg5tNdhlc1U4NdW9SU9cZgv0FStFNnQjFYnjHtp9r1/N7pD7AcqAxj6N79sqn3AM/CbMZqOdLIgyMNpsRHwaqeyn3irj+MM0ZfcTcK9KwLUcfDR6NUet0tKq/l/Ht5b
moAU0hgynYQc/Pz5jA50pHbCDL/70483qOheimQBhX/EWjT+7+v7CIRkF5ApaIZASCGG2pq94+PlR15ro9jd1JN4cspTunX9EMyt63d+5MCO021urXDUya5bHVH8cNX1j4LUQvhft+xYRcpxLxXJlitib58zOza9
c1W665hYXPbqhuDYrja9hty8ZTfUV/423HW9Pf3zzRuSUtPL3W6CtQ6HgW7kvbOBZXBuNJVG42UtS6Pcbn/NwHL1s46Za7+LvSealPT0T53fPvP9p54025Czt52+AlSWeVFpi06HxQAuw13fMEbVZF+wDJGT+4Uv
oeytfstoKhvhSaxM8GfBYt5Z8IKWk+z7JuvKVCoPuOEM1xahsKVVRrpxd63CNvrtfqmb1htPSpKshRS6K8iODY19JzxUWpCD2fPyw3w2Sh50rOPd2M027QcqtukdGbR5Y7gNk8gT1nQO2ng/ULr8GWKIzvp4g+Xu
Vx3R3RjyV43nIt06XMKPieYjRRk12v6X9Gkfy51k5H+ouWmEz/JlIMzTPo/uBTaM5eIeMFe9qJL1khsROZIuotZ99wPgFpp7QpqR3g/kj+TBBv/I6laqI/Anh/u3blkktI9BxbNuhs+1KVpK8TQ2AmpskzsK5y/E
siM5KsOs3fS5lAR3dhccmIhFxQ7F349eGejdqHBx+4/yArN9vnYcPQHcO5KYWdCduezDjV3cy87/D8DzlTKusO9nT8hqBaAVfW2djPh+Als5MTSefkOsVa5wBga0t+fDSDLXVaMItToNPC0Sp+MEHvZLCK8D2t7z
uHfWV1S1EDcxT6KuYEOSf9Vwv2cj3XqHz+wSPanvaxZULJZmN9q+zexIdX5X8pdaKr1x35/hL0btv1k48/mkFmXtnBkZIaH3Hu6HBk+9OpEa6DA9TZjZTonpqvl35lfojLFnrT7OzP0NJXvf7sVzPNwGvfwu8tin
dN806vJkdo7ALJO2GqW+duvhjEkU6HlvAnEoA2nsLrgy5e3EFOlTrAhHl/uCNRCGk8DCCivNNJmP8Q6Jiq/9HevkT7zf4NGup0CFSTM2O6xrSfc7q08yPeD0hGJUKMRmzYWFadIZvPf53CbV8EUfZ/bpZ32/b3J+
VU28NFvxwbsk9eSvBCMtBw9i9SbT6JPH77jrwj+OvFWbLP8cBeAh3/oooVYLsn1Fa77HN4ydaEccNxbOyqbBlAru3LRZEOOLZ9BjrM8HTDnNxYOet3wLHMG0mzFiyZHsmzhw7cf3tGSviI4heBzBEwgWVbfUn+ib
Lw8cgBkUUbmDCHvkycYJ/8A/8A2mGsMcSpYJgyMUtOpVLgEAZAeZlugmq0oF1H/oOzy4XiK9FQhMuerYuoDKuDzZ+tJ/4d/0a76lIlyXG4T1E4Gdv9iM3XSxK6Y6an6sq4vMi90HdywC1q0J6zSY6IgcJC7D/ocT
Jdki7dYeDYH1E02XKyPUymhyMYkM20IcDrlTEqzFhoXTWzf3SBm/DNgQ6hQBuEZssC0ENaIHO8Ww2bJ/evkiHS8fhuFZEMXP4N7KYSnZ7c0K1K6cg0AjQ9ltUHUsbiSD4ZpMyKmf7KG40NmOguLnNf++/rADYPOE
5Su4Mpvj4hAEjP4PT+2YZWJXTDUj5CTO8j5YAgZMqTwzAwTWzAHmJF1H1542udJ7XznfzhnyhX/ey6nSOuEy5NVNBpgxMnr8ApDVoU9DcEsEU85hl1STdXd7KRXk3VTq6soNJCtMGG7nHnW2ZS1rOGT8SJ4wDMG+
JK2l6xaRc7H2QuxgOCx/m347g0aw2WBMjVjnu15K0dhUF+LINhuMqRHrVKZnRIMH99qFpSC3fhYJQDwsUOABHKWcCMOOCsqWeTPoKXlEKA5M1yPf8gnmHIkXhsN5YFxrjDmq+1O6ho47MGEB5CO0k2QJes9lys83
6p0L/VDr838mAcoYeStfjvvLu8mMpr9mHJTBQBmUH4M/8c4b0YbpeuWxvpi3z789n/J8qj4hXLaObPXxD+bPFk/AU8G3+NafzjwRJyyHDh0dneZn5xp2mp5gTgj3iX3w8c0soC2E68KJ/9vu0E/fjrfljmX1Oxkb
ALA+DT1twkIgUFHR0GAYiUT/g7qmG8ZbxvVu1msA/QT0KTfjuIAUHY7aLPR+wrEmp57qu1ACdJzZ+OFNohdsJGqvTk5jrm4mz6EZJtL4pkud3+LUPnjDPbnJUfeT77EhXiKYUf7jw8BfY+iaheuHlTN8LI2av2uZ
rkNHNCY0kNJUNDFywXZ1I/GRF3ySf4o/9qsVhyvjamxu5vCztoFbpmuXw89QdcGnSQ2/Q5XDAAu2ze7COYf5D7033AK5T1v5hr/SH60QRaPTOx7lEY+o6dbwYZGE2GB5nY5OEZHinKShCWJI7DxZcLfUseyjyRHk
taJx99umc4Knz3pRcJobZq54hqtYjuvT5CgW9D3KYx3bdQ4MkU/rkM5G4wrLqCNTDLYabbzBEnj1U0gIYmOMioDuBrt6dKpkERQgT62+6yQvk9a+frL/XLEoYcIwACmHw1iwtsljuohP34nMY580/RrdwAERGCDY
f618xXQxRdAzwmnMmonWC6B+97RGz8BgCfyWK6tVFI5rw/F/EO5GR6Fx6x168C/0Uww0V+CWUZ98WgmA2gYjFIMjuozxCJRle0IotHURaL4l5/Eo8hwQsGSZzfh2iShEiQiWvTb8f6gOlINX9O3fGqhSsJOKNe9q
mWNFJd1yY3VZEV7aPtvueO1KeGecxMFklOo4u8AL4oI7wgtu66pwJ3TDDd4Qp+BvlxJfGe6Id7vP0k1KhQqY+lDbpntXCHbLhD4J56EAuBjhjZ+a2hRvAyxjZsn5XI2b/BqPMR6jPEZ7jPFY6zHOY6THaI+4t3pj
lE4rnDo8UDVZp/FXh0XGaTTP6UimfN3DRCfKK773x4I4YEizqs0CiCaDetyPPvZhovDBgrhHD/15c9QdR+VYAbXkSB7xMeQ4cgQ5mkd4NJkKPQzK8TufQ20J7jur/cRwTD/Ao/btNg/he3ja7P5nu+09hLzTYyGO
S5rAWa0f5JE+fgNz22MezhBe/GV0b5R4Yow2QDfNWQIxOGe4gPMzff5rzHPM9Srzgzed6SdVjtQxjWJ7Lajr/1/ezrezg3Qd+CxBmtvWrX/70ZJ+xzx+pZ8eLd+/qGHuMkADuGJQ0gGP9HmEM34HmOoUNWG+3oQX
K0zk97wgnISeeDn7rZ5MA78NkXHf9cU0zNVl2lSIs97Wt5ki4nyHEcXa36wjIf6e2snKK6on71JOJlDoqOO+WqN5p/EpAptInB/YujYk2m00T9NSz4yJsTbGrRl7nXxKgsY6O8GavOb0TpaLk/qxSGa8Ha9SnGs5
gZuT/M+5eYnyGXcOOOIbjzUQh97B+kWVPDtvni6HS5xjLi6FeoSgSVKPHdy7OMZOAOEjkhF69lF3m+7gKksAfRJPDKdFynGEJThEJ+N2m2dHKhphmYDfFGEJiJIybW+bzY4cH8Kip44fHF7hlTl8cIx6YqBpLGWD
6dpMcimzZe2tlLej6vdMZqKQEWghjkxBglFeiOGoYjC6h2IYy5S4cweGmsCQUeRfdvgpcTxQZ4WYVTU59/L5aTGQccEuaJI/RHFX71pbBMK6+2CwtVoN+qM5wM6Gvvg40wHDs0hHW8N6waMiVL/amU89/0M53yyc
Cr1s2A9hGZKQkU+wBZhJvgx6mJSMAB1N7qnfMRAed6XgZUwcnw+mZFEANM2f/tbg20depk+CzHn6LMcMgqe7nvAT/bMa5hl4aOK87uyynzwTD6ict6c73VrzQi969gENpJMHr5NJhxrouMrBrTlzdYfwi4AOkeGT
f+XcXncZq9NkiAkm2fl3u3aXaRqOnqLIxXkmHmQqQ8V0/ibLxQRTGqpgAKQ1P67mmL7bOUGEN2Q0Ifwn+MN/nsNn96/ABqLdK6/uYTfvPhSgRIlZE164uJGqndIPVWgwQqF9sVjGCFQJo8SsjxqZJ1AXDNXIXcE6
mN0GS69r1mgEqQURQmEu6CwZEM4UQ/pukNoSMJTvARmjuYV+xyLNIJxgNOWbonsI7ilKWF1awopS8rzS7J6rbc8u5UPK71LGLtrMgOW9eRuroL8uxtld1U7WNuYZxVncv+D5esDjO0ldLxt8Y5PryjL470kGg1pO
t591X+Ee0IBg4iTktvZO/sxL9gEAW4q4xMvoRS7XI3wFutBOQih/aSBOujApRG4a0NWJZyNpWTnenKw8+WOsdDswHfhU9OYkXwxyGtYeLYx/FOhhJhxNQxOWC/tAkIl+qPcCn4IwWLPTqcATiI9e4C0Qf59O42c+
7YV5Usf3ubN0ZjAKKsHEXrRQlrOlDDFBpeLWFVA7j3c6WXea777JUqdNudnhp7Ma06DIBW/ns8IDJhdIW9YdvLka/ImwBaEm3+D1jgu2yHnotsjqJ+T9R6PPQFnEWnsR2FwS6p8FC54KbvFpacDJ1els3idOKJ0Q
7CBQr7hvMuTDUk5Dqfg7QnGvf+ksfSCCrhCkS596yKBXsGyIMuiXqKADyDBEAdOLZtrzLkMttvDTTxecd2xBjFti/F3g4BshAyPBTSrpetE/8MlQki8wkYAIiu3VamcNnd+Zf4XnRPVqBNnkOAi+IYOYIqGobPhW
WebvbvUeyyeVOHlTDyHcHALDAlo2kwy9aDovTxTCgbM5psZx5q1TqHqEzRiZR68H+7+fhOHyicAaHGm+zW6QA5cDTwnlHw9/i7QjVHqPSd4KQAL4glCDz8UudreL841nutuYSZKvC8BwuZlQWpi82SPNF26GCu1S
HvPZ/uucjU+xQI6V5JUzPbqiq5RB8er5/QJ7xuzkc2SuJDQU6i6FEVhasJk45X393utBu5/FhBmziD5U7r41SmhSQbecUvFiR2wJyLM81PRxT05bvMWiZ6Kvvtc4lSv013keYtaOUxPW9tUOOAfq6KXjHtG6abIC
NjgdQcnxlA6+6/QIPB1tXTUdaGJYEElJyqe8bWBa8+GrkE8x2JunsbY0VU2VPNcEvYLpjiVHkC8uNKxuFfVkdzPuz1+aCknSbfPShnPQBMGZbKLV3dJRfLG8YKWEfLUgIevsx3CSiw8fVIP75gJfvrB+zuW7XQ6v
JHqk58YKuu4H1MLJjRbYefUCXskaOlENi9W1may/RIXuv6rx2MxQ2S4KNU4zFGOK1RiqICwv918A5J4zWRL72Gz4ClqqUbe9NHyDgLSpEGy5mLnCaH+Ormts7nqNI3vT8jIiHuSoGaGxlL0E4HE58hzY0txRsnfn
TsBm2hnvPSf68KStpQL/wrZJV6tLZKhM3PKzw+sseS8d0xuCUkl/TQkmB39Q/Sw+huv5p7cLSJaDGBYSGvM+HidbIWaWLxP1a+pl4yeO5vCrP7tbdnxqH3kYTHsAZweatKaSCxh552EqM3G1bNL7podKS4sxIE2A
oPlsU9QsoLlQujppDuST99cPtdquFKaNAZOw6EyEAYn1ajROLAJPaIXyY89oUFu43v+U0KR0L4QGUZm7ngwRZYLyxL6BoPTO4/IulliD9ezPDqnoiVyN2wuT1rjoTDbc6XUng9uHy+mKqOSNx4J9LENNPt+zAAjB
hQvK9El8y342hRSCXaJpWriffi5yKqg2cPeI5qK8sy4r14go8n/EM7ThoHLHWd03IuyW7JEqRN7UA8rDs6XXjBCroXRJKUNvtr72AqhhBBUVW9TrP/KWnIIuR8u4IbKnUH39II1apMvYMk4WFZiv/yhbucF0KxGM
TzbSSc+ppK+P2qr6nsj1ApQh84Z0seO4RAJTozktKQICqRrWSQDHinDatnUqA1OiVoYqy/FZAGk2PnNQCNp2NKBKjg23+bNNx0HT1L27+muKgwfhtcV1cat60ke651k+W7X7a7M1IR7/G1qGxRYOA97eK5kI7QCP
PfRH4OqPtAS7j/fgXCTH/tdyr7HgPfir9e6r/LnZxpFg0iTZj6xZcDOfHhgfdvoWHawhgJ2fkm3Z8Se+BRbmJ5BEk2KwU32rFrIR+RpwPnjVBcuNhoity4YFy5DdmKngw/7w81LmhS3EppaE+w3SjvpcvVnbXkIC
LmySmPjizJ4UcGDVfmIIsPo+hX1/s+K2HeDtbVbOEZro6SZIKCQ2pl2USlgoh+L6M8MdfjqX9MjdcQuQ4f+uHMuFUOWArLFh10IpL+PCXo0NO7T/s9Pf4hfxvnoBqGF0ph27VZiE3+CwYy5pKmABHj3lLdgmwmvG
Ng/XNGlKBwYtCW4m+B4W7A2bP9NivpVt8jgEDzB7xd6gyBpSQIPDpsWqEs0rSL6QoRXNb/nKTG0hf3RpASzSYwKPER7J1gj0Qz4sjNiUl6kEt0EwrA0SPQR3EGurST4T0fhnNFDLiIONqitCwRLC5jeDU8711sQ2
yaChTFnP0CxumEEVacrUTEvrI5181bkYmX1Vq8fsz1lVFYFLth8H9LdU1jio3U0/U9eAOWpQClZdCR0p88HUGJF1VqrrkfzRvEkqnIFM0ZD4wB/PCdAJFNrgl7U10H9eIZCOTGNfQLomcZqyH4ZsmTNFplFagqmy
hjqexcfxqnZTpBhVPhxHtay2RlnYEg+GCTmZCfil7iE4ACcBR4BXB3vN8m1vW33zPZ5eaRgS20KNzpmCNjvPexZPYIEObQdEkvM6t7MU+Baf4M2ICSykGojo6F8Fi6cWov/kg/1dsrNrx+JtolpB1PVxTbClvuNs
nFI0x0lbGk7TcLOG73WPadnOqnjtt7dSPJzMmuJqFzt3/O3W1c9rPyWIoepohaEb/0y/zelo7bejRB0oIPNz2q9dWlj9uv1Ye3e8fJUlg9RjPK2M2swU8FsjGU80vNZloDm3hTKFWJCAmlgYoHo6KOxJuQav7Khv
fcCkJQUxn9MuU9lYW2Q2UkGRH9Mem7CxPshsJO+k4rL7JWR/jY9WuxRJko07zPRkY234WYM/VNlI6wE9HzNsnQj1Gv6yv7dfL6VsMCriqOGWFleLan+cBXitHrL0JwbqQgkT1onpMhdEwuZYyvS7RVpaM0ht9Blv
5dhfL2uuRVzFPZ4G4gdVMZE5PNf7HA/mSh5a5CZQZlIocMibM7+xSZtonEL60PJK8bxjVd5YgYnypWEuiKsrPwedVz1R0lOt83VkApQ2+2EXh/zf0BGpbfwH3Cwuxpko4GZHk7rV5cNGeRX5CMALm14Or50fAMPD
efXO/qHY1+wfHzTnxrBnpKajtp7oSSjWy3YaZUlKWm38aEsVuQ2RU8WjDJTRVpJ6diDZrcknLR2zupd6KxABqW7wALMHYLmGw20qJS4/NsWpPQiGRlLWma5FdUdASVIqUBBZYCcUjnQuZiXsZ9yHdKsOcFPJFoM+
TJir5L2rXXsk8CBppvEUpIteyvOyt3R/71tCOrL5t7zFQTcMh47JCzN/zF0chKI/RTwWlBIm2dlWXkgnIAvC7t2l794je8rzZ0DQhs50y5WcouTlSm5W8r3sNC3bkmxNoB8yOfVr7xQPUBXLKqq4M5pRhfyCDbKi
WFDQAR373wrB1OWkrIBCwfYWIhugBMEIRPL2l9Pivx4RsLTCQWaO420wnqCRCCtfvdWPs28HrshyfVQpnAYXD63vsVO1ftbefS0n1UYzlKkMRj1Y4q14F5t8eAsRS/xFI4+7T3YFQnfyEbRCsDDDIsG1NJ02apNI
iUYsLPldHnCeujnE3T1wD6a/SzqbHCwuH85SDbhqWBsWbjOKVXk0+YKcozJD+54HQjnCrgpi/xwj1RbT6NSZ0BZHLFkFEN2UnpsziXBOqhmYi86HJydKc1i5qR/x4Cjwszq4bIM3oNWhOVP5394MyrNDx9Ho5yZO
uL3GFs4x11j71nBnZFzt/lrzHHoB1t05CA+8wxq0+Nlvmp7+MC/bWaHOOX2Xomb8SvUaUIB9fZmLYIIGf3NE3FVB8UZu2RybDQNVqOPgEYSJto4+3XdWakvsEgBXDkq+PbkIYBaslMsRjXZY1auQHdfm3Xf0UvKj
NS2fBnFxCn6gpuRt8qiiaM3frbhrp7m7s38q5iu8bhjBGClDFPOY7S7Vgq4pUcpxq3MQ/cgmlkgKqps2gYYPsbH+3XuC06ojcm00SnnbPudZQ+nzgZpQvAqfiYqdPMm3iPbncdXN3AGqTP/rnqx2vLXr6QHG89Ju
HTdJcAL1V/ygXle76t6fHoMnp2B4Z9Fr4XuInJysSPWSXXNXZ2OJAFfrHYE7UVnmsVs7Qhrqw1eczNfr7BIwVGKVhcpAeIm4UrO+CZInb3YOVlGsFwkv4/Gzm8OivTZwAluvbAkw2mClbQGTTxs46G41ff3L8D20
NoD1+uKqww4wOOMBSwQC4qPngAJE+Nay8U/guerU7Mx+EM9f0aJ+HCrtwOwm8mi8NhW4ahVtXYV3FlwHEfM8VeUrmKOXxBwamP0Y57VNN1nr4cZ1SVsK2ZaX7KpPBOKqQDtX1iJbUxC3PCDuza057V8JK04LigXw
0QcKLjCxhWlrqVpwbhBSBMhaq2m4BRbr72zfN8mnjRh9Bhap1RhCHyWREhESF37ZkMDnqCm07n/ZziWLgzNgb6AEfNKlVKHDao352L62MIvqSD0Fd37e+HL4FBhKn6w+JzTK5p4SsF0eg6IHpK8q5GFBACGg2H5g
Zre5IPPy6DFIeFH0IjIXmiqns8RPpk+GbbRBB7ZAuG/p6RRJeFrN2KWZgdOlb0j9m79CVeFSgbZ0tTDxFUaQKaC86oA1cQc4QruHmKM0qInq4fa8eAJiuztUfWHma2ZGyCP9Q5LKUocHTJkjL0V/pTBb4YFovLzC
y7Aj1KsQTD4KVh4G6G90JDhH+9TIO6JJygZhJwLXgqzHBarfptvUilgTxO1CLK7ugMw07RDDQsdKfX6N8JGGwwAqdD/xRlnplqkbt8X3mOweq1d1gETsbYc9p+krEK7fCr14HTIPoCI3werQS+A2cfayqN0K+qfn
0xYGOYLVoSf7aZBNW1uRmlb5/GYHgxzB6tCT/VutttX7kEEro3vUj9MaiqQUNRQJKK4vB2xTJ0gzV52+sax4IXncghHZBSKJaMChZPdThki9OO0+y6ssvI35zfetG7/azVoE1RfFFOZfMIMD1sp3rBcvt8S3lm2D
pebYjpiBj4AG4IO4RxEqYPdX4XZgEiv9rFG1/xNfIbqkFFXKu/O6y7eLJ2RIa9xpmpbpFqm6RfUaxOXqdR6x5/Lu7PjjVJM1NvIezrebc3fPr7xrufehJmHfYMfRZWJKnBMm4+HdOoNHcCEVQKS5x3Qc4uzfUAGA
f8q8KH9jhwtRX3glJmD/Z3mC1Xt2ZdSLq7FRDD2vPLLqdDomplPTuh7/hFQBCqAJM1fTKVVdoCpW15DAVAi6hgRGAk2P5FO35/32p5JMuUvrBqxXwebJVAh6FWxu8gqE6uZ3W865G59+1unzbxW84MyUTl9JuSjw
4OFzrES4VcxjTGzMfgr1kKrvPvSopGTHhrM1716DfnpxSRYhAh6e4rHznv2Xjxwy74kysPu5aCUOTlC5XDrGmGyp6kAjBW/KXdhmndrgnYRF6Y4eSRkBm1EQqFds5g1/ZSKVfkLYhVTqdx2oFGDcHuwWmsSmFarb
ht6Sa4TCuhnaQXELVGst9E7q0QveWHmG4K5OEs5owf2ocGNNISh7LQgFxeWGCVbOQd6RA6LxoN7BNzPSfCjzjb2lPSB7uET0XLOQdEviOr6SN1n8TjesOQeQX2V9/rBtPq1+v4lWhs7XoI2LSmmgaWaD5Wvn21EH
qPH4AHlcIKkZJMJusWiQlEGMFmz5DUF16NGolX1SA/qhJ+B4HV5bWpKBji4FDJDUAllrER/CT6QPClsuU9wUfctchPDq3c91d83yTJjvv1kS7VjXjBVuxfr1dTWKe3IlEXlzqjwEpYE85id4xovwUEgx3FwSMQWG
PLbw5kbg486eRpjcEjFN/y4+Nrw/YTSGBiE4NVoTaNI6Ao8soDURkpdfoasFL2onq4E7Natpv/JXzcjfr+/LO+LCluSWMeAbFg/l+z7W3w9DPNeV1XBr/zSpfbJ/bIHTZ/YnFG4DB/Ra0FA1y2nJRkShvv0KLgCC
EQwulo8fBEv6DikBqF2Kc99eVC5lBQb2+pVKizkQHFbFmhzarJR128yi9OY/YFMovoAC4f3hraUU4gmQJ1iEbShsItc6v/sCndcUDk351WzVluKCV0Il9olrC8Co3f74rJAvpQXjQVJRil9hcWWein5oX5Jmi3DW
jTtvIsNYgzZi26R5J33/uCAlVlyo9dgPFwi/LUIluVVRpYVtErQ6RWYp8DPC65i0z0nMHzQ22teFho6E4zgZnvgfCMZNA4KiUsfndoaguKU2cLLNJrU2N5rNRMGC+5LriJdAXGSZZJmNmne2JPupn63kArpP/EQ5
cpLFLG96ksW1xFvpUjoE8E7N8Hi5Ka8v8rhDcWaexe0lTUjvBqkNBii/l6r4xrvciT8JZrDruicD/M5ZNjS3HEVyuitCK0ZscVjXcpN8fHNM5RJ3KkoZjEHZjs694ElyElvtXMZBVhnRZHfGP9Qz2U6dQwTm0Lsk
X0qLEywnMscSraEkC4HnXLOgPb3b9BTyNZW4cnmEPVY1fEwUhTME/bZ0XgKxl+DFHbnSHIqiNNwdZXi957iEh9YOg2/DGfU45ZxYZvnIp/QMl7NAhy0PUflCR2EPIuH1Sv+46jQdMURZJJRYKwODK/1q1QrBYjQE
MRGMZbamJu7cS0OqMW1TqFFLzWJKlUgJkJ9eDbYFlQu7LeItvow4R4b4Eti4KXLoOvHJ2MAmYCEnnlGKvmlymHT9uxQJEFNydQuPUFb0ys9ooU198IQtGZomUEpCGY6cpTTEtG6MYzHzguNoMoBudQEqPCeI1R4x
jWImq5x5GE7JsEiD29NPnpWMm2YDNJUdrP1y02kcLQjOwSZJJ5C0sQoAP+xmfmewLchMWUKjSHpMsBXlcZpVXhXBGT8xAznRd2S3UWJzT5LPEAHx3V+G9BSqwChjFVg8pW/Yrl2+IATy6f/BsGw4tajqZ3+mdzGC
On5gUTv0W1YBYZjunkPSaBYP6NjvsIo+B5zbPt+cBWexej09MN2m9bzqZr1nFTRgVnOOSNBsF1KlvgUxka1mwXcG6dKDvwz1Qz2R8COvUN5GwUDbTHHS/abRxjlE3IHf1yWdZVVEYbkQGNL5NhGWFDhzTmwNUAKU
3WxFcDrflL1i/4DWbLQrJlaglcrTbC8HN4kP+G1op6IJ/HwIP5XSu3lr3cRKK9dkLhFnqv0WS7KctVK2yPgrvsBUyFRWZ7A8kWl5yGPJgyu7oqn2Lw25mAVnuRiGoqhHbqAsABpsVJ06hrOyiZogUYNmdwYHwi2k
gDzX3ORLVaDcSkkEzV+eAd6LLbhhrBqCbK8BfxWvFAjLA6nhaDGbs+UaWTnrAA2ndH5sEIgBJdntqgDDSOj2BM8wRtqLNkJ1xYNQFxEj9cOgqj3cP7rMJ+LgGIrk5uMizyyx+oNhUAv1lZdi1zesHxsbGAGOgI2P
Va1AhhCepOc+WZbZcSnQidItOptNMVQ79VTBz5SAW33r46blUMoG+NGQwxGwl4i59nK/1s0BmX2NdZgdhCLrc14W/1E8edqeLl1i2sGj+9eUGnSsmEgbENM3hF4azCGjMCOfdl94In0HVz+dRM5DC2uSnJhP8fZY
D62NCfI/MG7XlVLdUKoCXP/beP2UO/5vJmpur8a68zWC1vWpWhuuiRpLJd2r96uP8xQrWbcgyiCclUwJbXgt7cFcr6/93EQug0Z3RMFBsQ7V70i8vrrdw079jBZu3+36Yy+80pjuUjMMnWRtA0AQBEHwjqurXhjI
2Ycw6fl0wN975WKgqNYV7vMz6/19WIp/owExwgWI8liYvGFP9/cAWGD+AuttxEDjbtL0b1+IHGT+avHKZLHbcR/ySkn07Q98I2HDQ22c5wSrJL7sOhVHD4MgzZT8Et1OVmPr1esA1/zJNXn7iLJDXg2eDMDXQJT2
CcDNemPbRSMXFqRpIzaQJUDPTv5ZphpS92z6MyNn7jOnOqxRC2Pw2siFMoYMm2UvcI23iGjsIkDg767J2zZyrIbJjzltTYX6+YXCLus450sCXSyCQQ5s364MJZWdG4hoGpvm2Epk+Xx5x/yXFDW2ZwEE8Z/SBRoV
lUHw/LSxWyzsvXrt9FdmNgyT7VIruzWaEu8b3xnj7QV424iqhH3wRCKeFVXqSg6gfacme/9lNdYaB4ETSvVj2j1nLxlg3ZwvlF3lRvO5zgNGLZAmjyclXZmSKeYUCxZDvTlPNdhYi51WBLNeZWBrzaCiyS6wj1mm
ppvoVpKBscS0YnSZ96hJFTFia3sTxPJ4mvJhnKb0T+v+1Vp/U2AXkwuQG0qfKKGV2xj8zbYNMfno9j8aTAkfk4iq815/HJVFipV3MVwPovBmKVQpywK3aj4GqVciT5lzNzXfcsCJNm6PNgXAdfUedkdlhzs5UbLS
4RfiqO8GY5WJ32K1MPg6wcJPi0bKNuxcYDG2vo7ZrHEh9E3lb8/+pizFDclYfHTseDEzTLWcWxv7C4Qk3CHFiC7aGwCbGR7+w1DqFZ7Z2zPbQ/E79u3cJKiOkrfW04M04CncRk0KY6UfzSEQQbuI7bxjpmKOXoBp
8zWMDUEnuJ5iIJvqwr1dV0aW2seWUlUsmunFc2lnLVHRCc9xqRIRtHZ0MI0/1GMwlGB9NJlLbyc5zBoP12BhPjXCYBXoBDlmofFlYuCIYvktBmjWqhswJbMC02FdIRUg8kVmMfcvclaUVYtYyeKtCu/PEdICzYox
tFoRKxC91QTqAmR98dZflvtlcPNrGld+tnlp7cyL2v4y8nhkIG01Tk5ye72eiNC7yKg1NRRrq+/tesn97ocY0JkoFyz9o5+mZqtyoLKDGih2Yousho65A6iim61iCY9lCMNPL19cJUVh1rzh/i0Ev5/4UBlh7dKf
HzoeiVlyf9c9AMOG1rHokHbWEwqmO1kIqrbP1b5yHCX/4HoUTTFOCwE7reQEs7V0NMDFlo0oWDfXAM/XwEoEWyUIgGXHYnTnm2OMhV0u9SsMxk15ZtQrbtbzRcMrZ1c2Rd04p1voV4M1pncJM18g3DgviyGjE2sM
IxRZU2p2hw14s5nKFzoznx0+K/Ityk+KhuzoUpqOb0uwC9ZyVXrPCtJceIEq/CMfXmSZazETcW0PECrnOr6AC/2atljAEEEt/5BRJ0jHPhJkUVjIBl5BEI6afWKcebFtfJDck/DQPmUCxqMtaXhmPY9SuioaFvhz
WAdPm1Fb2+HuCl6MU4l1EgVP6MgpD817mnYfe1ZX3hlhh6w2SH44BOj55kXcr8lCxiIRVZ8lUj+mySYzF61aTgMjjTzgvS9nYpDsDFv74SSzgZwC814lwH9FIebZSSsVP27LhdDKy34RIb9IlwahpS9scArF8PvU
W961IyzDnUNgQeXNx7R1rxqyLl555Vw4jN8V4/FKFujZO9c5i+Ac39K18SoVJbiyrlS6acD6SgXi36f5v/7EJ2pBGMwn0UMIGC9sVpIiHbrupYTpFrx2sqT1PFeVWPqtk9uAdSqWiHHYg1Yxgp8mrrRbEr6Uw77I
7IB245qzBSppm89NXwXtLGhc3yWwxQiPRkOprbNx+Q8hTlDKp+Q3Prhl1VY/cJlsQy20GHaDO+aYd/ancg1Xzkn7S44Xcp7Qj7NqECs6DVboHqy8fy06B5AQGomeKL1jEpI9Q8xKC164ZhawqztNpsx8C/R/F/Lp
7LAafNnkAMsx50u5J6Y5LudXi4i7tfuP/h+iJe1uTktfIN6HNz7Zt/5e7TaA6fcoAm2G61S67Xccn/N3AGTZm9Ji8L9qE/vEx3Hf3HM0VeQ13FkvsnldghhE5tq7xH/EwMwMdyTX5ezqsaTwbIzLq7e52w7MH81w
y0B/eUUPUdkNx/cla67Kc0WUQZnneMPby/W1Oa9ne5hB9Zx3360UuXs/yQkjynF9H+qIRPvRWcvpJofZ3OteHviU6P9FxLD06N6hvGDt9lFfW2G472cBXx5vJe5vYzH0Ayra2a71f70b1sRAliQ68/P21bf6yGAF
9S+A8/VbyL5UT4/PU7wbtNOs7CLVCMkVmeoUSRX0/cj5VWHY7DXDfbN+nPym619rD6volTrOFpNr+Z5Po7//+kY5Ia+Rr/F1O10rtOXxFEcwnSNoOMxoNwWMdNmaz1IBSRcB6yDYY0ZJzQLjE1+pxYqkL3e0+LAg
loJi7GsQ5bjnw90nVEl//oQTDT15eHzSl1mIKQ4o+i2yufkCaRa6nfhx42RClNkV0Ob9AA7U1G+rXkevXZdj2QnxwM/lR4iv7SPx79HtJztN7eTvKIVlffyahc/2L3cycqL0/2qQ46MD0/Ek0MGX6gYXHS1vY9Ol
QvjqxvPG+Hk9rf2ywOdIjxibehuqesnkBcBvPvD6ef9rsHdKYCkKnn/mzSfS66ufySS19ELYKMNJ94pR68/PUh0KnfAoTj7UzO6vMNxzN/c3uVc7zSWUBvGr4Cq0MsFfStcBrJfq9CyhwNrVIWrh6qXBrDGHBsnK
cyuyybi5KviZ8MiW3ARUQ7Oh2K/V3tGd1qe29D12GtpkSo13avsY77iHKtyV83rNgXVYlhGjIiM+mqAVyxWxVUehcnJ5TlXcStDVYe/N8HR7MWURAw9jrD57j1d5KIFc+G3gT0d1LHBsrfU5DLjY6bs1plvfm+AT
qLXrkiBWr7rnlSQvOgXAOamy2b/je7/9VMr1lhMTnV5XxXn1me/UR5IypnhYUfkVmUrYryXpxPmxaYdXF/QqDn/JhducLtOydNrlvO9ty3LnVzvJvcVzesDDqWDofMi6XkNVqFP0f2uBNVxG14FeBGlrtvLm7uEv
/WxETjGPtW0SELDh4NqGEj46PT5DowZByI8vf7Fx5OQ0dgYn+sxoA3os3mUvg33x/66AqevAgtYBO0AAzkOlGr5Lm0ZbJifZ1FG6JBDS/lXfElCifmq3thqx5Jcfon5KfaF50oupaVOHp5ZPoRuNy2irIs99S7Pr
e9W6TvX+/+YoLiTaUsdGkgTEAwIV6L++ka4/8omOVz0WuG2T6zd8OX/1UuL+G55eztNeiLCYUhA3QhLFSctVJN6Zqv4L09d7qc/2Shid8IeFMRdlMd3ihL8iFDPtnWa3g2uw/6WD4S8YuJcJVmZXhXg57qWfwQEG
3eX7dW9Qo74pZVOGATzqgUBY624lERS40Cz1Ul3riWhPEaSlJ9livxLQuuC/gA0EV6H799tQ2KZb/Az74i/2K1H4uY506OyT/wIe1K8DKRenzfeksx2YuR/uZRP7xh1XZxS1PkTRIr2+Kl+BnVqDD06JaEYnw56E
EoAI1YU9/R0ELpIDQ3ajITB69F/BBhLJCcui6VnKX/gr7A7qzLSsJpaFbU8Fa+jZKQz5zIo39OyXTh3+lpgK26h7f/++Q+w9YFMHKGyyOhBBW61PumnUS54hg5pyAFOcvmfFkjZzSVGNnvw8rLipupfCbD8aqmgT
grmzGRiNi2cJKL2kusFAvb5XSw0Fln3ybgoJo57af5bUL6zqKIObLB1ktsJbXgCU7SrFtDuPlXLg9gnTIhWFFFzJ884zJimaNisLBTmpToib/Xq0rtsFS3JCffSknqWFjmGQK/oOfGyO3TOtT6CZvGCriQJuJ1kS
q1eqsOjw9y49/R9PsPeu6t8P29NfYmrtvnxSGYTwMVQ0ocPvWNoFJtzKbZAu+XP5i+wtNIp6zmJ4oIVV0zY51cjdyDZtTnEuHgrcJLQd/c9TxElpqevbD7wnW7QMuuUacIp5qNMlleB7tnd4kr8hwr1NbJNwiLpR
kU2WJV3URE+f8vdkgo/jjKkNyQOZipDdpxMLDGlLN9jL0ahFxda12v8iLYw9k19o7NkCMi/pn/hMr1QASqhfXltA7vPXLPA//U2OGP+AonHVD7hLlOdh9iWeKj+PrbnSrLk3suatI9VNRvdNkyiqtMxGw764Homt
5yttEKJLj4rRoFEnvdFb3EWMuwxNqVTGYVc4VCoVrFar1YhGowm0KLmmFicbnaqr/t4djLb3SxccrrDRoFEnvdl/u1rxSt7awQ6RpEEDYnSJl135VqngXftSqxGNRoNqtV9jAmM0iIWII2mSJhwrQFOYihtzKlMZ
KLaNwc4IOtmJiYA3B9bijVt1d6FYk2bwjdHdTTk2FqQnTIvikfEwXjYdLdm+iPpN3tZZqDPHLFHoZ5KDzr08/fvxQUpzQd/GG3WBx41nihX1j36txanCuXJKrIpxML/M5MkQhJyOQkGn8TQ5oPdmQlE+aldZBnKK
fP1QMPOIYl7SyVqNvdDplqR7gZgx+k/Wv8kFF28+CU7r9XYb6/GuYXzQpdfP1il3zzANfej805E/dfUHCdDji2U1ggA/U1KJBSnjnEiwGIyYHOi5xL9sT6yjCfAhjXyf+41mTgJqCj2X1faIU0mjuj+B4YpH8MLv
rRNb0TvGuBZqRbkvnjiH3JjQzl5XiE1BpI79U38uy5W9JgR7feKWMD9JeDtu9tSaStU91qpYt08mq9UM+vtTs602QhwSe1J2EcToKIWI5tMDbIKxEnhSunYDfgbLbAkvu3lB2kDw4uPI/I20FG4hmMeECc/mrWuE
1QBdeQ8BPL6Eepzic+SWkbfqkgpTvZGVer58HwpM1FjlwYdB6/SErQtDnJ8PdH1Bi6KOWHyTACPcQGF6ZyI4TLN5t5wnd3J477GQA/O7QD/67wYhg+2KPPqwPvCPhjTH8jC19ny+kwWPGe5iCxojYUM2oRjuCx4f
+9RNJtgFc/vhCCssn8HQLqVv2qAy1cNkDndLzXdUj13ub7kiD3/8uAlDc3aY7eHz0cBQH9Q5w2CVpL2b9mobkVrdzt9yCLuOyOK7jKseg0/IwJsiYy304P21B5Rc6QlDHmNxYijghCSfHRtePZ7Y2VhYPg21fSZK
9r5p64m7bh5aQrN8lSPd2Dbi9rOzgCI+isQUuxf7OCSx3Qw4leXbtrKa/8fYWBcQFjpAvGZofJg9KOH8enB7ZTdRX9d/qrKM7LmJzh/fLrUtlI1MQ0wPfPJAxksfAoqpuWqImBhTx0VYqN9mXAdiSYx8VJLw9i5Q
YZ+SNxA7PnXe/2VtLCyThXg2jpBD+nWPQSqhrPUFxvZWPZVaA9gCuywugTtHbd8fzd2juM6kJsUFtdls3j+Qr2qtUc/gB/3h02qoOBJmxWVYVDb7EZJ+0Nbqd+FWZBPmz/4esIZKv6N1s5blOnCSqmaxOxdCmb2L
9kTGT4RkcRxEceiym/czKUQ8eSaybxaNcbWwLBCPsR92j/6ucKYUKSLzc5mrT2zppKSTp35bjCczHat+biqErJXtwNj6z281m5DqpoW0H5y0DgOG2SY5VulL+4w/Jq74Mr/V7ga8R1T9Tlz8uMB4dU+UcMefBDwm
Am98VFllOtj3IIMhS7NfRfq33WGL3AVf+9n6vbPAE5+hgl2yuR3xCkrHTj0ytbcyLWNPOAVY0rmHEgvxF4WkY9LUPXxWHg2SFVmYt9//UcRcA8Uxy2IpuVe4GwobsOIyqLqCI27/X5inWEcYr8crtp0d5Co5B/rp
lpbQVWe1G8ipKz509h4wKTHOXCzp/SJzsi70YmlPzqmWhrShsDq8OCAUeHuzFD5ewWMePejd2B4/dZyH8ddlKe9HnARI9Oc9OFzat5Jj0PTLYfF9LMI1hU2lO1nVoouQhyMdkFJ9hYwKvcv9z984tyFBiT/U6358
ivO1yONvkb5/nGy3k0YPrcjnM7gjkZi5koENqcpZIKMjEIuZZbZ7D8JfFF1kq8avsusfIcNHnnkWMWNWg607O+dN2EZTwV4V2rFulZw7h6jfyMIRJGI9rs8L0C3w2VYflNo+99ZA/iLe69WMPXAQmOFWkTwZfWoZ
pYTWJfeHHpAEB/Bduv5iI8beP5rtDv+3Sk/wn6cq64bHkY0Zi+WBNlqXbviUgQG3xFIHHVcO+dsEefIPQYlsJwGBzBE9N8Hq2Vpy2tqrU8XnfrhekmIWBks1T38+PLUeNlcc9iZA3EJwXr3HsdB/saYduNs/Tc0T
199DYnfpOvm+aH+5iUEdLLw6eX4l2qTorZp3q31Fsourz5OWDfZ1ZwF//+4Q2dvZxHu2UMWnImy5BvL2ZpV6Kn86nTzyPZ1XBsgEyzyQohbj167Tq1sjz6oL9xkqhowY2cBjBQhgQV2r8F/jVxT0UjckohSJjVvL
edT9aYGoaiKm6x+Bjra08QP3onR2sKuX/eUutv7J81WOUb7zgMW0oD/YpZub2YzyvhQ6veNKHsSHe3XHGq/9dgLtOZuq98xegdOJlXmMLclpPoAC0tMeNyJRoQhyBFA+Rm3udQQbQpDG1qK0x466MqFPMi3tJFyW
nuqTscDk5h9EQ2ePKX2rq6KQ0xuh72egoPxT3tk7H+14/HFYBtwche2qablL6vHYereLYV7Nq3xg3QgLNoFpuYHqkeekZsLwasN4svopKud0ihNM4oEKaxKyZITIj70hapoeO3Th5BycVvYiF68hSe18rihMDjkD
TH6rOqVQi0D1QVX1D+AClvSE5GZcinfoM5k+VTnFB1ZRYASC7QPnWw7LdbS0GXPJkvbdEnKj/+zlvPX30o1UFdPksPWN7Y0sT0RUIkt39l9z6DW5aVHFxGfNlP1YfprNZnOLeH9vCFmOw74RlmUfNuGVaBjc55bz
9mfyEn1kCy/7pOE7sU8MbA5c76eGxtDXCjv2H4z0lnOJLcaTVjfDP39k2Q6nwsl4pyPs3ZGJnphr6HGLKmPj8sTKu2J4PjMWJz8uJ4j70ueBqVYEtIPmb5/q+k6vx6LlMbNCd3H/47xKpnWaBJT5Cqe8KIr0RjA0
INN7Xq4pq67rqc4IH1JaDEsAWjlUgp9jtPsJxEC5qeZl6+D0Zeh+hK42QdhKVunVo7RaEBZ0W7nLt+bZ/hj0Sin7Va7PDOqUUuA2ogNus12PXw2CRXz0EaePpQ2aHEosDCQyXVXhUf9oHynsgLskudWj8M4akvz0
xocW2OsKMW9dp+wAYJ8ne14CkE7QvddS+7Vi76aOUzpOv0RoZNEiJEoVceLl4zw2Q80PkZjPK3BfTMtVDUYhMpzxRAstvgL4Oa2Xd1vjKcKe1+IZ0poO6r7gEWFBZOe3+UzMc2Zvul9IZoj0MqbpglnotDBJLmtC
yHdtkdgkjFMN5YPmma0yV3e9qdiVe7OHDa20tnz7PO736t1lSQ+O7P5LaZk8lBBhrQt0UiGZWOmSokyiGPZEpUO/Z1WQZIqzS42ur8X3XPqWvnv16sXMhwsAomP0c83LCwfMhK6Mg6oTIyGXCPs2Yq4XLd8yW3/R
5V6lnCFlXsKAw77IZzLw7J2U2amUJHfMoGMQ5aTLXJjps+nMfUmXNpTtPkoWZe9XDUNPb9+vmdst3kqFyJ8y4bNm7FbcwXFbZpqgVp5NwMQppk8MEGiN4cpbbiJgOHsa8REkc257XViVAKZunPYvxvk66l7uzV3B
Y21n7XArp7IfuxGycl0SmLKvZmy+dEfbiT6Az6W+4Uzm6dgu1x9o4dQuT27r8L80W9SRYpTOkZYm0eO+9D+SsJoJw3pGFpOVldI979aEIoX5nYJx5+n4GiJn6QSmglDQJauwizsz0qyXBBVc1H58Scen5qXJLaYm
bB1zMgqwW5aZjPRNFhUEG0WXzjKfux6fZVsbJGM2u4SM0RXKYVEnsq2UiKcXHQhypQIxDTLYnp29GyDitGsJPOwei9OPY0m2t9M3n3/FHdLUofvpbavRrRRMxj/N+OY0rVH/R4NPtKSjbjBuRsMxmxunXUQg8dW3
84R+HL/8EP2LJXfiatH0f15mcu74reG3V89mVqi/aU+tKKz0zIfyswTFM1ko+JrhmZ10ysFkKM7Lu82fmANKl2Xc4L7TDKwqpL8dVEIooKKbIdia5TBgw5aLDHUkBNYdP2AzSRXt8RGv+Nu4qIZ9m47i1m/k9UCu
TflDO7GdDJmv3fp2NjOdRMZlcHz6+cMA5D0ghZo/cEyklmbrmSFr41sak94W1pQN1tOpEt1RtRdjKJAhON3SnbbxbYLlH4Mfwj6hxb5HXMupRqjfi8OCrdqD8kiHjmyLKelPySXLI/ZoRJ450iD2OPJ5vpApEGwm
FujUAuzw8Wf5mjIhgSpKusxjiRzLi0W8eZu0Lo8pG0MphuGNAo0fOO6F4pbvIbfammNSOOpwkwAG11e1B+KufzJ/37drmV/EWcwfLleUO41gkJjsgzMW52mmdya5C9ikGDvb20xyPmGxM6VOiqYy3AA9v+Y9tdY9
xHdYLrlKS0z0a9x8m/jiZ6eYV+VoLjvdlGLZnG0F+1kP0zgv467bX1aTiDlAU0I1/ckT9ipPUFKuFiaDBGY3W2amQp3sHZNXDtQaDuwH6/32/BSEI68zV7vMT+NJPVtsLSSAUe6zKOjM82brsmYuhUsYnWSm3HXA
ZKKndqKpeW5v6BUwaVDvMbLUj4utAUWqMGhoOqiLcFa08kY5xv/feGLqU0lWeFMeDI9gE35wYgllhinga7+nftaUF3RFzeRDHGVag7K2moNDVgvxnrN2y8Os1nN1Tnv60c24GFemuo7++jXyRqv553/UFlad1FIP
b6vI7viiA9ouEoN6/OdCM/KBx78qPay/6OF1AoNz051U0yzVyTQ9UvozWgcUTy71uOvO9l07wUwykt01iYOyZKWOGbfOkTI/6UdUdtbcpSXWbaA2kGRtYXSPUUSuWXqobC6nMIEyJu37HFR8cOxbGL/FMauxoyKF
0/8kzDVLj7eanR+P3Aqrvg5zXs0thAWyDcczONm+7xtOMKfIFP3CtxpfHRXcqRsEBPNPMOFpSR0/tZ2M0LJj1AZU00OozOOIewMLAmYk1mzZ7qAiIA/14fnXSu04z2MFe2gp76JC7py1SCyG+GWPCUxns+yiuvET
zHDrCvFulJK+drDGVHBIZtvT1EsxQFDXS0B0VNraZystaftyGb7h16JAdT+4bdkbc02jpuZ/LjA44Xu5itJpV5COZ/oVxgMDQD/ZnZyUxaXLU8ospDXHXNH2XJWNeoxZOb2v++8Ul+RaZl5yPmH1seqrMRsbMWZG
5RPdpjhEnIETdVfqcTamPj83jfVXx/LRlwHm4WKPyImcb8D9Yg/KQO8Y2Vbwcq1mj3snL3cGqUa4Fb7WC55ouGzy4tnuuAzMDkxnJs6+TszWUqR6MyGI8MiZ/dzpj5TONzbd86ELJTBOhg8zP+oKehVrBS1eEl60
kq2BLlYw11Gtx/z+T7qzpBf2rKsbiyNJophyB4FzBk7bG3rO3fMExcKAFZPfEGaQVKaG8pgFbCPc7FeZF/ty+r0ldr7uq6Hd5Khu0gZWhaIm3JpOAlD4TqiYxzZMnYgIDagWnRLz3g5bRw0FNzzeJ91azE0wiKFA
1sH1+vWlgpMtkVVB5L/V526+XnTFjcqM6Po/OdnkRVqPyQJNzdLOIL7OXjqa56xtRIT+Fu6J7kbUmQW/WhbNHXsm/XsJs0HM/YRRmsT/EBqMgVT4YZTqjxQ177ISeRn+jmEQoUGZMBnVJJp/vRix5geNyc66R6o/
6sxTQHUJfrCr5MICWud0QDLVxbOsU21s0aWmJd20G0acmQH+hYzgjaBpaKXRWq5kQhvtDx3X1WtrERWSavrxv2nztw3wkpWm/0ViIZzN12HGj2Z0duzSDPvdWpLXKawRUfYoykaL8Pw04czmzvht35Vh0I2F+ETG
5MmdNM5da7QGENNBF01iNWZZE8yOeH12Nd2e1dqZ3DYA0IuW5A+5wldRW0uUPok7n7MhkLWewZ3TTqzGywM7P6K6OMM2hATsmFYB/EcmOIUf8FecIjQSCPG0SRNOL662+3rSOTW5qiMKouNAhZhBpDsLHU2/s9KN
znYnrWGWQpFbM3MVciUYcLYsCXS0VXM7ZismV5JZQdePaW12C21x6eK2pCLshf9mBS6/rBspbrKqa8gief6+MMZn3YjrFKZXts3oAVo9WWuedDwmLi6ruFiNnICVzTs8yNJBnveSC/X+6DoUduoKCdFxzx6HUeyX
ZiI2uNxksomQ5nybTQRLQVihxUVZPEfsqMSq0xPqiexn7mIHN2tTQIYzq9pOdyxhhaclp1khPHzi7/OJWtFCbLzfAnxCuLvO/SO0wDCf11bHE3gbyr5YefUUhq9dtoufUG0ipiph4llvp8lBHEB7i9/pCRibxx3a
rBo3frZ6V5OFjgL38lPvHjoAjyzBYv5lR4bnMNM0YIjuJ2iqfZDOcWUD7yUFHHPqiajBeIIiScY+fZQuvX6X8vS49YMzyDVM4Kc4d3wjQ77ucOj2KLYq6bXEWQUHsuGxlpvb4g+ezm6Kwic8At4l+p7HOehCYEYK
ITZAVIfn5SuUvs2WK9bdL+37ooVKug33TIMf7B/wYuiXQzF1TRbJBlVUuh4brmd5UiIL6FbNO7E4QWAyAeMGsWkrjHtVorFMEy10aibHFKvpIeDUcyoQB+ERWxLv1Hic8TT2JZ5nb3HzakpIa8AnNtdgDxZ8gKDg
iteYV5fSRxC7dzXP7/iVvzmx037SMBOlTBCFMziNm5NxRUtYj2hZ8/pNbFQ4pcOf/eltrLRzfaVRmqrkOtfYMDap6pG4qBgzmnl9MLucuTrjHOCVUa9wK8J79kHqluOX2uyc28TJeYg8IX4VIlkiEg8bG+JLXeN/
z6HX7sEFs43KxlbwYIJhUHeLbK1eW6Oh9f2l3zhlS1Z51vz+gT1pxvn7x0zbHzMmYt9lTjlEsdgwJgcj7qRQ47KUauq2GAuZK+qWQhLx1MCWBKN9i6bQCUVjHQHcouq1ZBSzQ+UOWqCLxSkviQnhZYX2F8S5+xSs
4eDG+xaSka7GtLi6QnHhSOWtI4SVjcGPl0o/tFYnvNGsESG6TvK9leMdu2drKC7jsX6RcUxMEg3hKQXzlpBN8vNvYCqX2GjKwoFim50+judKdWxlxyLateTv60Hdr+b3z2TWxh/WH9JwrBiH9XFNTUjeaOoC7p23
19eSrYXx3smdVLtJaYedobRppymJZ2gxo/90H6okmQLke2EyIjGvlrSaLIPGWK/2XNLbMoNAGiSKWPADQhh9XFolwTdmcAZc8nx8urMXbC4OB2Lb63SjEolCUHx0Wm2ByCTdk4IJBAljl90MDQgIr4nxFT1M2f11
SC2f4Bgds1NrPGib0j2qX8eONNcDnkBRhEgmWfr9gZZYkUsu+v8HlAfzHoyMMi07kVIMoDWZ5WR6cZSqogQZZn5TjveCAUqDTy/qpptMTDNmodPFijDLXcWfEX5+zzF6dk3oktpfPAW4hogTvGKkneCCWfQID1SK
LrKphR+80O3a3xzowr3MKbWM6CotvbqpyrTf0Yv/5EVHTv7COUkqWtTaJLoQ8kyq+C5FbuiRcmIkztsTbAqIvb9ocs2pL7OOYwZn//PU8gR6ORBbOnq85vhddNX/DLf50BFnhqACKcH4TD6RT2VvsIeKqy2aLRUa
mjk5vor4JLtB2y5ITjE4lrjSrqAYGonBMNP0PRswYb0BIcH6oBNWad/eUUK01Iu9w1q6yoqHwlTf0+kltaWs/cwtdgj/6ZXtAIxplL6yRsjNVPbPUzhboRZ7FmeRaxdxMsqFxyLtmPb14M0wQzYRB8DCsEWNsiDh
LJ4ad3GoI8Q+91VKXYmHMO4GU7NEMTTbGWUBvq5Y75LNBIvamp0HS9uk89M9HPvAb1VeBV/oaghVgL/Pola7U19fN9AX75BvsJcHjwbKWez5thJ+zYu6F5uk78n8CLGD00HtNTOvuYhid1UAbXte9idcuvvTPhVj
PbmVRJWKTX1djDXM2bc+b3rrfy53zY1nV7xee+INsP/I8/kdSG9AVO5Vs3DJYZ9ERmiX+P5ZO+tsQQ2p1AZvLj1Vu6yabIEKegSVFWozEp+5GtXwwwcUxCKhZ405Oqu/2DKLn8suPgd428ElnC3j3L6vHaXNH+nx
jvk3YZwOgDA+pdMcXVl7ODylOoksuqd2l7Uhu/trBE6qp9RA9GGqFi+y5ww40EtCEQmdT16r4uw1zG56YVZlfi6JExsBcWSbbkQUlENu4xqmi0qMp9diFKlsVwXUxSLeAQoPROVMO4Usbew62sObFHigQBsXj5bF
C36cBSE5T0lNIB6PYNwmzp+6ibfUABOumi6tQSsHho4cCyPRWQwfdrk9zaWVZPt4UtKfM0DKnr61G0Xal133nQYBns2UCBsStZjdP84OHkPLac9XmX9MGXqPYecxaKYHMGxmF4kTp5oJBoW0L2ILak3LYYZxtyhK
2GfwrhuVctvFWtyommd8cq0eFlCink6RFuzri8/03nCDn1DJ8ARjHHXI+bgXc1+ep9SrHX80Q1XR+n1aykaUSm0ENyeBNi7Nqlb5hWwNHgHq0bLvyt/TTUL9YXHkvM+3EQh1fBB6clh+ZrxlMOX5kPOp3Gqe9Ukq
fyY9H3HkWjfUnj9OG3sxliIjrfSe0NC9oKXvmkKW8zwXtyKK5MwAcHiU/9+V0jJiFhaWj7LzRKTlYpIzP/EehrPEem+cMP681wR9GoubH36MfhJDWftezb2qOuPURrZogaANm3K7kfxPjmphti/hbt1WIJ828OCR
teN4/OI1P9r9/D1pwgU/WsJOun3zbK/Pbzt3zs8E7j46puO2w/MTP8gA3n4cLFnJz3yRlm4NoaPh9AM5AR0fttvdYCdxmQzBA+I6xIU8RMDxoCPM9l7XbAed2AG4G32ZORp+yqV7XIxDTLmgieAw9Tq/H9e/ln/d
YFzq350VfTNzTWEgwdjoMQOhY8+RDa5ymsPMJOIv2YDbLo0ZJaFd1ERwaH7YyWAz3VqkLCF+giiTHNyzrJ7a0NflXfkN08DGcge2QA9MwNCz2AQ6R5quobRfglW1tJSwZbP0arlYrr1gXbpijEhYH5ZhxnSv2/bY
NF2Nriz+SRLfgA/s9iHq0AjfUQu8XzTtlkoQHmjlOxTKTwQf003ZwI+RTxuQ/WXofQTUA7tek9qMYwlzwc2XK/rx/jk0sFMa6SCAmMBHqBzIMywEZ1X5nsW7JwqD2rVmhPr62bCB5PV3jSHu3ZkBCQKPAnFGz5ls
jj8PXerrIcZ6bu/Ghu3u4jneULqAjrDouk7fuwOwrZg2/k6eaCV9cy66I5LfduidHJaHj8PVzOPqMD9HTIywj/svLlZwZBSqrnXMs8Rcj2xopxxcoMpKPNVPCHtSL+PALuX0ezMwPXpHZgqBy1GJgcJyhobQlp6b
celg3q4Q+0z+qItxs43MUra3UNi/aTYlh6x0a33bkl2dTIxZPpsnXP9KpGOLKIsDut8smxArhafWJah5UpfaElOuAyU+mAnY3LX/K5DvmbMkhpuWjrRzSSqRKyf+Dm0BWRgScB+Vc8mSlktNWKJ7VkfbJdJ6IBUy
45CsEl+koPiywAJWSzVvM5nshUz1z2aFWRViMbE3P4espuS94fXqtn8qhHyMVzgubfFAcMUz8Tm2JyHxiFaW9uZHSOSmdTOovX0rwmahsoE3L4lyQ+dcyjbFSWxFTZ8xHs23/LfIFdPESllck8jrxuPqjNL1ILmy
nPjAii2MDNObtSgHs/fa32IUmt1i5+wwO0nZEf2ZkFtKpLvCsTjQ1MDSQgitlFGNmwGwVts8pZKKy7f/v86mTzc9Fxpi6RJfaVOvtFas9vblViB90Ro22oS+epv7KczELTUgUrtcn5Ci6VcyjVjeG7P4a1JEg5nP
yMcUIenKyem93c/nuSsOJJDkm5ttD5GEf+njqEwfpqjmSPsQVBev55I9Esx+U5oC3ArulvfnQmk/0iNCJnLmBnpU3H/Ate/jSs3TnDk1PNDGWSpBMc3hopAM/EJGRuoqEAtmMWLfx1QnweNCD3wMxJZbQzI4Crbc
lQ0Tc1auvePH7W3taNxtkgUYR2czhbo1FABz8ChGD/z3DkuJr07tcojC03sKg9ti/9c2ixcbfDFHk0zRrMg9S+Ep11YUws6PUfdl8wxk0rpoQo/ARlPNOoUIxjy8i5qB8aE1kjrrbsIlHgU2qlXmA0N9ntc+skPO
Jf66SkqNUoev3/1lyviYLBP1W1bsmUWm0sTyyh9cO1KM6Ek291f2bkqZpVPdq7GFhkra7ddeqsrc12jik5SK6YEFLb/Mo8AD5crGGyxqyIFxwsyUE5SFccKmPD8+pGBlgTumnsB020y0OyfTLpDq/zqjtbfCErQo
SenhM8UiyU60JKLQo435E81oWqRcPlTssNRJtwVim7DqSi59BHMsuBjG67mykioRnNI597Q0+4Vu90wUBJ9yno78lkx6rc83PSbvgwO65T+bydkG85TjUkkkdn5nFq6FK/YquGZ/3zCiJvDTusqCpeVyMyiiUbIW
7t8eqidT48XBTaQNaXtcQFUEvNQAXFdeaQy0ezU0bgnpGVr6knu3WBHXS/HXm9msq1Vwns/AxYixrnDTGQQJR3NqCc8SdtDCX5unLKYXhR4/mRO4oPHm3pPtpTilu/vC4HkSKzxuGT+7tW6azXvfzhvf7Zq4YocF
hJruff+/KNU7oZXJcVwip6+yOkYKjlkHwx+V8RIUPfCkmmvKwSWDhU/C1h9pZi2yMl9/nNamovGJqyaLxZRMUhRzgP1XXCpYhANh4TmQx711idCWx+2CQJPtsTkupoYt1t92fGWGTHgsahBf8djBtTywNVeR7Iwd
y8+szRW+N5DxHtZ/LHFDkrofuVx26fmmdcvxi35nKwdBaRAwo2Q+Eqbm3ueU8MVsk3I1JoIrOIsdFtLqVNbrFnBqu3+u3w44v7LBVbL7MbHqYMQV0Q3nD+OylzHCBy3dEP6retP0TEq8reCwdmWxZrKyppwT9FVe
+PEBIduWo5f3VDkBXFgt7aDVM2k/P3h8pvQQZfF5FrBvZuVG2NjV90q0pvuEq1he37goMY5+HqxrO2mGGu2PKOcdv465O3Y7RIgpj0W1Cp/fmPb7bMj0jK0vTDSwEFn3See3S9edLlZs7nk6du9pN2fXV/+86i7n
+fH0uEekXdldjOLEyVqceNYvhMyM94ND1i9+gjIn9PQYd5YxHW+H7meAm3Qo9d3qbR0b5Fm6ntxPHUV+T5+SqDm8shB5r16U4hYdEIrdRGgbBzhmtnZpUcRnEtHNdOrhQHBBe+HkeCeetpo353PXbIrWtss++qD3
2b3pcOVy+HJ7jf1y8vachfh6F2ysp4bT5/TqG6TwyrF7k+AsH4ss3RxS//8LdzHHJoog8ra4S1ilxeBh1xQYXnY6WZYP7qXugnm9mntmgx+vyxaOoq1ZtVo9GdVc12NslkFnVKeAV+bhwz2EqDc5YBbvD5jQSk+R
c0D09enZxbv0Rli7+2e/7O+vgbUV2NLtNHmUwo+juxAT2HvPslxpfNB7ULJi+FRXAG3jj3FPrytQw992PEn8gidroEghG2qaxz4ar6m2Nt1g/E9mQLRP0U2qbaO3kGmj6KT8qFhE/0tTtjL4AgGKCUiVLTe67+1B
Nrh24ZPhZuL+efTou34mz0eyAAsxr0yTGIxWrpv31nohb8wsdSXRBrZwKLJatSb2Q1zIdGFHNv19UqVkDAA76EXKEZFaiHN+8PDrh8vbbNcxbZQouLDJqFRjueHVZp7zD+TEE+s/IzPBdWWPupYvHJFk5KN2M0DG
IkfgTDxd00ngJe46wvdt+RIP9iRdduy3b41s2Y/QfDZCHo9cyfsbwv6Y3dFaQhHLpkO0oTx5TWc23RyPIA/wQSlfMerwEabPd55izX/62D8aA0SNRwoAp6gumtuLU7ZOMXf1w+6qyEegpiEzsOZnLGJZi7wKpGjH
wtcem0C3A70wzS/5LMWfsaxuh7ulrlvBJm3UDwZ+NTlqrd8WYBAtxrO2vfSSY0yUFS1gf+UySeNN0j60eDqj9L7VPObTEVvSetcMab0glP8J+xBiMK5oNAKSa2kFs1mLuYvI8nl7MI3WLFBTaqGwSIPig0k4Re2G
PNT6s7plo/vB6Yf1HdBx3Ewn6uTehX9qzKMQbeR2s0eRySZu2PNMwAnc83i3Q3/lQt0LT1GW/D6Xm8pua7eo62sjseF8MllvrXr3R+5KWD+80ztNBDeltWv+7Yv8pnNWYbHPXqNVL7mnx0Er5K1G6ci4zADp/l+5
ZnGsXHXbKhNl2ASoO9t74Ixn87JmLhJnY+FcmSeGu82bOPfBIc2CJlmPPsgC/B8FbailjlWfuLsdw+5N0BGOd86Ijz0BB8k15UbfIqmwX4ss8I4YnC1167hT6fnDdzNYAe4GuciULMESLe3h7cB8+KuCo0i3uIrc
KPITLmE3AjUWxeD+97AaDLl6qoClPhQzjl0xcxSuGewQWeIhEOxo3gkbUji0ru1grck5ZnZBwVWrJ6XdWEX3Q89YM7KZkvbHCITT+tljqKkudl1a9GnXBhbazhXWsJ9OfDwZnm8Tcso0Ogvjhckd2Y7GEjGx648X
LxrI9YeL/g35Oz7CtTN2Adiam5NuO2kcZ2ejZyPsrKPoQrodLsKmU8AhtVh6v768mytvYJWH8akvZ3KWSuzvviZAN+kuZLjs8rjDlRE8y5RYz+S+s/aPv6qM6/YqR3MiWS6bvHIFyjlQUqbk4e6YhY4FMOh8L1Q9
lM+aXJjCQnYtSKEDsVcGbAATWWito7oQI0P4xd3VsQCvDHzB5S1HKN0TY0wQXGXfxyvQ894AWI1dAr8glPkzR9yDyiIo0YJ+mP40oKb+n7n3KvLCQ6AmGNRtpaifub36dK6f4l77O2Zd2yVFB0S/Sou7P2qsfHH1
1NFKOdxbk3+jg9LkOPaW5NwzrSjQu2vLwTPvHY/SaNYzGUAyPIgtvS7t4mCo+MTZCY0QkyBLnXa/dL4zRIotRzpHjkH5tGDt2JjbT4QcoK7wO0xy8kkdOANCvKUR+vKlgIhainwJ79IV5AAcX9LQL1TIcMg1MxYy
QmuE90+LxUZ7Cm3HL7tHUH4f5NLZrNfXXlvdDwn7Fh8ml9XWrJXklk4fM2lz4sKUT8pMJew6MHX6nmUv4yR0//5w9ZB+fHFxiOVdgITvdesF+6LpLOKW3o1Qn0/CoBIhnUn9kR87vss7f3s/gV+CixaPfh8xad4j
Mqz1vOsYmsLIS+ZfaGhYT9XbsimSjWC3UPpLPbHFsIh3qKuMHGpSMT9DEoSeHERPiaZ5JJzmGEV2E3uQIwHtoNoIfaEPrqgbvcMvOY+vLe+eJ9y1M9ZWpeYaedO1oJWarId7guCTenJhDOlnurnQqHoAtwP/wnHf
TmtuSXaZfdUlig82Ywusn4MJLB3Xd/q+UZ9o5ZUKHn3CeICjlLcytPCo0iUf3+PCXG+V2fvejIeMLFHntNkSBxvETuzzxL5vbQiB5UbUvmmwXg+fmyfnePtyjTGhltsNy+JibtItgRx8IrHvM2ti63vABdpHscWr
ZFy+ZqM/t+JlWiOUqkwFo0ciqALIrmpEIrD7Y/I6xqgXnBmVQ5NA/rRJ9R7cq4igtOq77jSQ9oky8zXKSg3iY94M3X85rbA/q8LYxRlVHnsbqhKYJdR8YiYLFqqz6HYWMjGNmnNBkvzTpO7CyR7Nq06hR7UD9o/X
9QBdunhWDf2eticGnR23jGcrkY65FQpVtCljw4+n5rdXzb4bOpahfVcFKfDOMqQqyltkD68JZkNq8tu9fJYRvHXE5QF9eaS/WXfQvfiMEWSx93ijXtDLlvCY2gnQnuX26/d0PWs0fb8I8vW7+Cjx+c4j5rPs50zR
qWlTS3HY3DEQVF0P70nz7b+mtvAYVfVTmo6gL4Ukr+UZGULdLdb/9U96XsL9tKKkuQkKgVAxu1PtYPWoEaGfxYVFHUm0TQfX3BS0OqhgS8aSezHOrkJC2Mv8IPHVLbfpO7Vipo9LH7zIng9W894tD1A63Ou5J6B9
5UAtXKIi3O6E3gG+c6nzhQoaCGfcVE1sfl4+V3OujMUMhTVdFx4qqZuDgEKvq743drUMg4M0wSzg7O/o/fGzFSkiHyIxbeqZ+KLcWSomvkebepccqGSlUqyxR2x9Vqak+Bdi+wvHLZ8IqErwRvpE0vCnsWUJPmdu
WaL5LdQ+rnfBfvGH+CBf8E038XtL6cFFKp5iNdZ5um0Vh3wopqHAA3KtKdKjFrC7uWj8LSb7sLmIDgQK6kGz87tIyFGA77WAVyNuEbdBF96avzP0QmV+7G2JbqYkgg6PugqwE3QdmLr+XXGulAY4KmiSLZ1d8Vrb
ChYqT/9sM/hSbrwqw904jxOLdmc5uTK2o9vtlA+e5pyiohYcQOyTccMod2OIZXOzO0JJXURubXm82EWgyIwZladlqWdv9nGlVZcycSP5IJWvhUeUje8Wul/2HbvxE6XH+vpt9y/RGqslutDUQBPaXZXrUVrtt2Q1
Z3VsZ9L3VJoD/JGlV8cMLQ/nyJltNgFhjoHlkesRtnXqMuVu/1BUhoSKup3WBb3IrBa8dqn9XUSNLbtIFhGnW9Euyki0M3RJ9rHJ8tz+DOitZE2fx5GVTVDoRp5T+ortsx70m/qARuAHbu/OF4sRJsTzCi4aBUiO
l4/rlC9H1173iHKrn9ARuBgYWZbcTRCFPRlyaiZ2J7medKuj+1s8vphNnWdhPNlZ/YBFbQL/rcO+RGfN1x5bLTcq747AAoUdQ9d1eX/vjymfe1MqJ3P5Pj+/vihCta+Q7o8dXOO7hph3GvVhrapIavsqBrTlv11+
j/TB2RbyLx5ftVKKrMikc1ar9pgby5KtwV7Cg/jN6lkXvk553ePNHDjizNX9CDeU03No+a9kXyIHKX51IKrzSDsxRpl2NRr9uHehRF7X1j532F6SIpu9+wHaNAC+3BR+QzbppJszGgFd7BdZFJ5o/qXEHGJ6YHaU
7lkMbWOKslArvBwcSg/8oUBT50n5erIJNiHyAoko0P+lDyvg9sZzO8phmwOFtVgbZDCPaqi69TRey4JevtJmB7lnLvOcfqSiZhjd6PJ0D4qDLH8wUe2fZ4a9idHKaMtI+CUdbHJEyPGys2co9ICcmUxGYGdz8FRE
YRiTchpVKffGvKnmH7y7TtLPwJMrcB1OizcG3j0B5sdU6dRjQA7+OaAas8m2UYKhMO3b3Zsiqh5YY/VwN4BsQUz1L+GbL8XG4h7nNVtcbFowZfT35I9HvHC3o7+jsTjGSauALt+cub0cOxe1AVOnvNWbD2+tHema
U13Ern5mCHLXdtVgok3l3iDIxDHir8lX4hx56zHPNBQ5NL5r0Hxe44vTrltLplykloxZuubDbg+iSie2SxiTCRc5JiqSOCe5vq5payCLtpoJYOyk1BtNyfewGOvvtJx1qqelkqJ0t+dEolHTkocXGk/Z5pXVY3ZW
cU1ao+hZ/lemAcOHNMGuowo5Bv04H/ABboUwLGhv16cbKWFxVcqFg1O2UhVTozHW2JPFOj7V0jLvwS/keRx/U8y8XaUxxnafo/f2/kdhBeIF5psuHllZmAp3kaoW/MrjFCaN3RthEXQr5rZQWHDAZafbEodYAinN
V+EPRoKJ/+NeKgt33yr292aj9U8YCxx2rEYKQV6Y/T3za+COMIOwOODHB6+HfHU189Z75RWV/BT6FryBy2yTxzBWtDnyEj2YxoSwnpwMBQ2+mdKtG1RnxiXyOS5r9aK4w9b1g/Q+XzNhcXxZOk6sspV3fCfzUqI/
YDuEnEe/QBLt5mQnfEGLpLOzV5CWMWkc+FQMDT6S9h4UwpLdvvudy9VZSGDkfKHlvvqX1AfvYh2ctq8E2DPcDLCxlfnxQIndJ9TdKhkmG9ZcGb+ZLWThieCE10cB8x+eWvO+0u3J23zcHqTIi7IVVhEKklavcExx
yBT/LAb4KpPfv7CbKSg6g9yCczMUA4NwKlW4lmtHjKBJLqhYM5MGinIBetI6lHrvP403WB25oHO+zs56KUXH/4gOzEWIV1pyD5EP1tu+o5UhuTXcLVVpxzUhSgfjkCezX3HKXctgN3paco2rPBQxjrbUAw8bajgo
XPjyi1HxoxT7sBYF4U/OaqYlziQ3NXWlIrNA82S3Sw/3YpQ+L705Ou5U49ljUKChjodC7p541/spoxKq3kEad5uOTdIExP5Awbsw+bb6+FC1FygbU25g82tzWcO6CQUIvpnQ+2fVshoKh5RxWvyPaI4u0N1lmgFP
AG85shl246uV+ryWh2PpjS/OI7s/lc8I7JOvcYlYwKnD1606WM+mZYHcHbcRFXegMp6uXRLLayPGxB/wHcaSd5ca/niRYbUzGu+gDh/lrVZcNWz3aCQKQCj+064q625vXEpzA3pkLd65Hyq7yJ0MPOcM/q3e0cpd
8IUriDno9w7n0MI43dIyrtf9vtbqowkZYvsmaYAGV6YFfTFZVlVXDDbXbQmWc32I19wQrR6Z6+i+ZQtxKdgXS7N1yR0N+EzqUSngKSSyroG74es1Kpvhdg67ExVVPvPzBZhfA05pjaAoja8Ww7Je7msZ3R/+c6US
nlBQoFDoDtoDvtMzyVO+hk8/i4Hhr0wm3S8mAn4uDdEt9QCS47zz/3LnH4OdCBJmkGCIMKYOXacj0dqzn/cAZIl7JhE9v7kg+YMI4E7KfY123XcrSz/+YChSwTlvrPzyxe3O9D+nRaNzLo9VoKJCqHG/z2phC26e
yxrHp4CuXHY9AWXzbOZ1TAgTulnoVl5wN+ixcO+qZ019wP2dRPwU3Gcj80TIDlzklNvABB3aYI/hOz8fpQa2jR813tVIi85YAft9ZgyBu+YZe/QyFZgsR3arbL8EdGXhJbCni1LUz7IYAT8kOFzhRt8egL3N4PQc
3SCRhfmXta2+IrkymBdqu93Y5sP6s+ejLhkSW7BKEWymTvbNsH9vAB/xB6xx04dngwaoLqv+yibuv3lrS5YIDDHW3nvb0ymgQB7Ih51WN1HHCKOd/gHZtF4ENMap4anJ2P8JWq5Gow4CL7Vxe/DBYLQtvxov8y51
+VoVHlQ2bzmrxFuzv2B4X/YeFLEoCYZ/rn8NiX7tm1QEDPdk1nihWZ6wGxRjjQagsRw+L88tlqjboFSceq9rAIJAismX12sbgHNY2zuXeK1KOp+tJI6fYrLwLpSubG6u9VGbCpLT8xQKp9AMJbmnYjiTeKVOjl23
sfTTzQFr84uf5vmKbANloHYm9dsp2r4gzuIf9aFP8pmV0IB5Q1nhABUqBkl5bWiTwwi7X6gYFIroAarujbtrtZicF3Bh7XcgFEVuiCO65YOZpYsrYcU8uw37v/o481MMkpkkkv6gVtLnFLoPn8bRCOlGMfOWsa9F
p8SuvVmygaGuQpFv3j9E4v/abHF4mg38Z/EZnSKsJaFw4c8Sdsi8iwLOCqb244eZdEBL2mwd+Qq77ppbkY1lceh+r1AXWg5uk91kwVPVIZN7UW3CcHbZUMhWQJCvg+rHvq4atsgQ4CHu6vqMJyRs754HlC3D625S
oMv1dbId8XhxXkM9ENRBrawV3FGbCsKJUYnlPZj4/qae+BB0ZCWStL1qa8Uhc3YVUXqAsYgXEQkrs14CHoyZ//glzprwzCHw3VW7U1feASGtihDo7WHv4rucPdbZ4lvDThFJj6JD4TgxKMUsW9y5yP4+yivvX0F4
b1U+YSfDIqifKQgq2QDs5ZwCHNNvtajs6qot6xvhPpWwXoAkrvYAJL34FPq5kAYwKYlMO2alh3RsC3yoCnWxenWh1kvWYnuAWCj7frJG9DixffsU7KoNpjjx79Qo8FN4XuiIk14kF9P2a1iLmbR4eXCJLIMtRzKt
+jRfKJRLRKUIFpeWeoj4Liof/R7v8zmFvA87cT2xWxsQmDJqUqR4cs01CKYhDOe1NJIRW1L3rxU1Qnmo5iza1AhRk6/do3RLp48lQmpUqOzijDawormVDwXVh+9b+V5lDTJwiGvyUOebZATukuDsANiS4cXio3lf
bvVn7pDoiNTT09rJCFlcacHuOdY0AzH6s7gbmFuMG9YFp2SRfxock81J1LoX0bUnWXHWwolNNOSFzrfauKB/Z4V5uL7e9JO8UldjA53yrvfC6R6CEPcqF9ZfqWmIMrysUq0l3YqtymC8BgrtWrVEkCbDt2MlijiI
6JxIjqOKL+K+YbOynSBMUyGDW6wQUfzpr9lJMzgSDNU3i3YO3aF6dkuwvMVM14Q2JVSfheMVF8stzZ1PZyWnDuyIS0d94C56j5cSOGM7sjuW+i+BHGRyH4g3VQtUiLfSVZciJYQxCZsw4ylmhrrpNla/O8mGIEM5
59QluLuwu5RYKv4b1r3odihOdCK26oPbXkMOeksUCwIMxCzp30jQM4+c7zexrCB7fbf92PdPHG8HrjFEyOoW0G4fopZ84SnyAb5XkzDIlyUOyyBBkErQizJ0bo/TKMgWqD2PwWHouH2Ul/+8r89zaa0G89jV1Unr
GQPPH9x2LeT9EVZkLxi69fUSCkfIy1/RZkhN7FYSBV3+m5GdaVhqJW1RFXmiaIQasZug/KL3EEjHYIW9KgpHKotyMfp0OkSActmNXAyz1BzPsAcixpxY+11BQhfiDfJ2jfqc1hgMRp+U7sDzAYCB1OttgYq7lx5t
r93ydAGowLpVGuYLTrha8SB/U106FpRrIOXq0MtoqN+Y4NSwddQLy7UY5TTYFIU2SbXUl8gdRtilI/NlFgKLznpnTcb00Yj6Vjctcc44OMUfLxSlPlPpgQcfqFJGglWWMPQk8lkq/+oOHWk4tA90UMaSfdtrcjJl
YVnb9Tt2u73uCEf2O4sWbT6P4wLI1AGzbowNaxxsBu6ZW2zRreQJpW/ur9H7tJgzw8TuYrnuS8c5NUw8GbO8ZQVuQZUQzG7IyspH+B8B8+p7v/2abZSenFlBOHdXN5HDUzRuVbqU7LjH501gSXk9YYZRmDE/9wXu
j8+r3dWgzUdmGn3CgzyxBLImZG56CwSUnhUV0p4KO9YVezCkTo0NpPw7hqNralFmTah5DLjZB2cS5yTFKY5AldEtujvfu3X6r0x/PLrEs7y5kXi4yjEqu426VoV7Hz5aFy14WkCpmvkeQrEbRubEHu9F98Gbhafl
fDWJ2/vs7un93YSCeEBUN5kA5Bd4ZAD8VNfa2sJt4GL+S+EuDjJbLETxBVv7KGkzgf4Sw7HswAaTWs577HzeTBAoKC/Wo8iL+Bi1wsy6zMSIwYFIgkUKEklf6qSG7VjqoqY9ZsLqHvhPmZXC2Ice12fg2d+Tty5D
6xtpBCC2hOtK9EBz/xaIV0kVcD1PWwiTxCGl+BhslLNy5iYTkKoKXWTXuB6KEdQ09oSYgrZr1hMSiin6cJF0jBfOUAVir1l0uCdn7gcuZSq9fw66BZdLDCvvURFEbqy/LoNYOBgB2OOOW3t0z7M+qzLQsnZ+n+fK
vYuj5Q0GEmfi76XNo9S3ju5kLx2BoNX3vnilUVyrrgHFZQFVYr/KARee/M6s2LtKOXtJf1AhOvaNtlTQflDdPMcgfoBRMNxW7RqcBjySv0vJxrzFW0FDz50LMLXeHwomrREQB5Kt9/NBTTjbueOGAZ428BHyb5Zh
UFKpraBVhFJBo7aA7Lc5ypLYKYKGgFqfOqlSnO5vkBdrWTtmWXt5UGbIAV1nUlui2tQXVNxPdjpPjyO1LAtPO3hmoERY+fGhKIoHyzn02WYKuC1GhNqR06Hs8e2xtL5/xliLU7y/bKDsB5sG1pb2z9q2yaP4da1W
v5EBH1SIpu9YqmOyCUdowKD9+5jg6J5iEzZEFX6SrbfhawnZtXjJ1hYUhICuUclGCLwGZE9Ts8tE3tYjHX3ggddrBIXY9o3Cfn7fD6v3cex6EVBAqDmMhEuljovKZWfcCdSPlt1y/1G2j0gtMWxXLqmQK1UryzTh
Y3ouwpqw1pjTeF9S8O3+lWr03xJC66MGsaIgeoIKwGjbktc0lfBJtf3qTPmLajhXYYR9n8odj3uxjMGaSq9J6r5wG8ah9TrqLAJW9hK0cjpKXQS56GwSIedE4IBp+MSuHYHxxMwUyL7oyxIKDkIh+zi9wZ49uiqz
e4FTfpsiZUlBzju4EiF3dbQ/HrW/w5RftRGzsvP4aXHOtBiHsFQl7reoLXzQMbjQtkmVp7GEknoKchRJpyN7E1XJOaQPPBjb1nhP3xg+io2fJuPZNQRxCHxUg4prOUhYrJD7tljMmirLyiKvacbVuDDbxUxa2D54
JuIeJMpc9ghbZ6oJk6VrBaJ8OmNVB7BK6NeMiMFf36bb7aDa1ekTROR8ywe6/8srxnjSvPkwVftAChmIzvk4n4SKX8TQyIhRsGUXFzQq+1FaxJNqQuwHda8iUCFZWi7aJ+O838GiD4xU53kosLG2B/UDRAE5scFh
VwgoXOfp2oroJn5dr6NGlyqxf9rinpRxdL325qt62EN66qU8gLSHiM72B3E8FUzyAyNrBA4KN0JnSOhedg2Ov4sac4yXbdrfDtKOv7WDR8zp98UX1oUz0kgPal+wRUvTjTYQdqyXn0VhCxzOtnKqucW9/mmYeKtN
2ODtk8tEHRX7xqzZd7vqB9Rw+BmLkyhUk+aD+9ao+oYvb5Qhq5aEduwvKWn2apzlK4tuPbLgm8h+YvPJCVIOjnONPfuvueeYi9M3ak/7Yx5sr+myeuIxHjm/bbUKgbMuBFuvqxryI0YhMp83r0OPbl3IgYHqH1pa
Nrxua8tgX6P+n5ZPBsEERNe6+ry/i6ZnS3L96BCrl3H0C/je+Ubhlc423mdvD25laV6EtYAYSsq8/UbEkMXuABep8IMsN6aq8HtWavF4uZfAd5NDhJz6jrUusF3reb0gasIv1wEfZsKSQZyfan1bYuJHnHOECnDQ
/+KZMOlNHIf51cf4f8ezqTXURZLMvKzGaKpgPBEMW3i3nHGgG8+8O1ty7KReSxDm+J7+NpmXN2PRVj02lmXmEX79mk7R2biEMqYpMRsmJgWi7cKqEkbR1Gnzh8E+3mZ+XQ1hBpZm5BjlydWjusaT/GEZLk6A7qg1
ki03koJBHNeTp1BGdFox6ItUI3PsFX//jNJne5EpLR14HF+bY8zSCYzX6hlDlQlHzRlNzbVscHW4JnGRnURsCZ+goIUsGWmD6Ie7sJ/Sfrlam6yco4EPEeczAU3evqf+nAWvuvfYKRbnCJamVj3+ZLT0fPu7cmU7
saCNNaWs/E66ppGbjvTWzRu5lnX6KyPZFkIwhJFkIUA+ZBxDWFJt+tYDnc5VNdbBLfnYQGes+9FLcDfBKydVpetXrD6D14jGrq8T1cy1O9kwO6Ziv5gdiIfZTR96V/e+0QG38txDcfqXkXpH1mYcHI5UU+egAdvt
mK6WEYmi28P5tLzSJ/tPbQRnAjN9zJ6l9CgIZXrldbGbu1hpeyzhl+fo/pAuntDEJN6sfzAsNgCLtCXf9td8wExZGfC4jsmXzkf1s/etliFnOEgJCx1TZQbqac+uMuzFJ3XvZZVr9FalHFhnK5MrxNQncuAequEn
FNQYS501kmitbOwXBQEqy5z37GLHSWegIPLERAvVlrfTglP/BeRBws5GnH52Ac9LHNqsEre/bdh+ep9RhOYmI6YK1yGBg70sNXia3rFousdgsPhxXEE0Vja7fqgpn1S73wfSSLwSE75rEo/BwXPxqHZ6ESy2w2Sh
AKrKzj2TbNjFYahzzvWHsY/85OeOdxqsi7cIlt5EXl23lQMtqBD7TrEw6vEaaxY3wY2O/KIMIWGmtvbCFUtmJNb8+jv1akRn4RThIlNsVVPnNPQ3bhMch4kZ1htAm92hCLn5gKK9U/5br2qqlyn7YpQMYW5v1VP1
hisNJPv77BtEZ7dRvPSAAkQpIcs/6FdAug3BB7pT5C1fvi6X//zmL2HDytXSx5MK33aEScXqHrJ/xtuwfzhkDqQkE3q2IL2n9MvZSmNW7kCfe7h4GQcznCzwqQn1CascTikXjJ/4mw7ob+govTp6AjDcAP7z8ZXw
1Go8evpM8x8vyxiurqQkvmdcm8MAkNQ+2lLKpw+MVVQP0yt0jsWx3ekSpzNlCSZNmyGU2NRmiyEfT1BnFJ73h/ZONyX7O2zOZAf7oHoa+MOTfsiHNaLnxMNfynYGkzxYo4zRC/lASWg+CfCR2NuJX5+M3tb9mILi
vkO+UnpgJ3HF0ptDtIGo5x601qoeWDPdI9J96vfJpydcIkt0xRGjlzcHquTeZrrjNjMXWu/HN3evDRDJocwVD6w9sgWZBYfCnk638XkGM135aSyTRmldjZ3kLHKta3ygvGK1okPbwuCHRo96PeNWtGp1cnPE2iMn
kAXcB8KeKo9niw9Sn2IOe84sK7vKXrRv3Wpr/Fou+JpIsgL+aUVhepnUUW6BsnDvPTcHubXJuvrMTmn3iay5F8gcdo5ZUwJtImai9wDNvgwzXS6UWxeD7I95No0SlnmbUemYAn8NWo25TAY5MUM6GuMwv6Hcz81T
grrlWjY/taC0xYzd/cBtx/u/V8EMRlOsoixWjN01HjZI/2r+7UKMiipCUboFd2f53E0BZM0PeV++nR/YfsTcfH65psIoBu8uOz3vFm9TyR044CysXfUnSyoWjLAAagIlq4l+lgjOqvgDyohWcD8n2ZZV3PlDS9Tg
oC2m+QuhxvMCaz2gmxLF7UFaSAKgzcQm8dgg+ci+kynrE8XGTLQmO94M5tPtuBIWFi328AEFEw2CTsvxJNQzY/TVJtU4t1L3M5/U5Z7vLVJf6ugdyHVt76C8lnx+3BcBMulTFt2ShlXlc5cG8vzZb3iWr51Ipj0m
I6vwEi2yrl7tMiieHCwtk1XWtSVQzaTQfMo1PcVr/KHK+p4sWqrKPqODvn5Fw3PiDB4inQSghcUz2vmjvLG8i2sQ/6mtlyd8MDgvV3VvSb1mWU/ASuY7K2jzC0LGCcGeROA745txt9BdmXDNc9uz3LXYreJoMYAR
8XsT/kPoAsGy7v49w2ZW3mYdW5pl1y8gomJZR8T7SVCrDoEFyqz+pJAvL4GFm+6rNvbMrDdjPwnHNnAuEVIjEPYGoT3YJAczQXnSyIL9YbXuqA3IOgVdLVYCGlRO6VchG5hnKoNAXfzx+6hDKac9hTyDsblFz3m2
IPpwqCfriwms4LFk6gk2DJlT5+/FOkyvx09kP0LVYOrXZC81vxx6W2JtWUIKA496zuRHe6Zvk8ds7nR+oxuGPTqjfyZs0paJBosqTiTyRli/ujkD4FBYzt3KtGRCKcpLJtnnq+zmofLlFyxKshzh4GGRUyPcc1MK
APEtneOtaWYseoZB0fOtWYlwMmfGNleQeqjNv1KfonrotA7QlvGZE7d8IkKeA7Cz0IhDwIecbW39gnqTGzWUqWlUU1jWoe0EKNVu6rCOE6had3Yyd2XZXlR8UKcst9HRBY1XChILhjFBJe+l1tcpRh5kcmCqAV+r
nb2ZBCYnCwXmJpPNLj9xAfUInY10WqIMpBdiDTjEQxpSaRwmBHJekms+htUW2zzDfdxwWyFsoTUENgJanenlMlt4r1rep6vOdnNclaLzVgq1RuZmtbHqo/4E3E5bdT+IOHxHxFrRbUqQvfciOsuzEHIz6frex0dq
ypEbv/w5vQc3eWum6jK4s0s/oWn6P6r+1l3KGsjZkh8jUKwx90j+cT5QRnMNTCiLzzF1/9ZF79Ej78gU1mulDuDRLTXlk2ErHsGs2iF3+VVrT9ylLoC/kLS3Y8MUKDaUWle0xwQF8+FQDxPgNk82BTJhLNScG8F5
kob8u3ALbLix8crRpVsg/8oj8xsxig3Q+BuGyjW6H8MBMvaa6eqZe7gvTxOtZQ4kE5swy3GP71EWadR8K6lor2bTjqhkjmXwvv97MzVU5UkPiyA/dW1aDe4qDNOl8yauq+l6tjooqn308z2YCWWKnC4gTuXrP6yI
Xyd48Ko77IdoBAt2JsQlYWBHOiv4SWvSyx/B20uGTel2F/IYfcG/RNUZLz9DcC9/2GvHNqrPW/JQYH66bneJIgaup0nWEXWD8RsoJu9ryk5QPqbs7+L0mEZTH7II/D4Zvb3J/mPsmxtlJ4qDQNQqS9fZnFgN/pyR
9l6K/xhMiV+F3knfl9V3Bkr3mr5EugAj4IWDzffURSdvq0QE59XL0Y/sEYoxXqbtCJHt0BjUesCnEthXYPWOtv/Aq+vp9q/ql4OpYCuQkmg0HXtG+vApEYGnK+HGTAWkFaMHAeP5uz7geweOG6hlhpmI8QzaJ5dE
1MVYUrlB0SmtF9M6vYthg0F+bfMix13f0fzRxUSrhPhJvjeqhDiOFzPiU1v56eQrmwgYh3drIYXxxPnKMuld+UeylsWKO8dedDWn6n31jtAkoEXI/NHvvlD+9FNYvO5x+mo2tKBJe8FdZnnw7/6p4j3L1OtljAC9
TtmoQmfqDiOoNmKynJ0Qq7fthcXukOBK1tZbXz4vxizysw7as8uzmGem7auXxSNehLuT/4R//Ht4/BdvSffmZqUAa/k+9otfmp376Xapci0pz89ck999AFxGaLXL60Ytx4emyeoShc02x0RZOlswyQYh3qdKeLMp
XRCrqahVZ5EKdUql6YQBACGY+RtCc9GES1XpOovVrHMqrkZnaJF+dSw8bOXwKlgbDoc7psAYc9IYXfKKmhgQY9kwGJcRjsWOkSONcfoWBpJqvHONwSPNAE+2WVW/nXHkzQ3USYg6zjgZFx9wG2M0UZDy0Y0HNLKn
w2cIDZCO+2AsERZJM3MvAxGqZLR5aMi3nOattUu1fFt/CLPco3KdLQQn+aYhJaCQAyYUHDmgnW0aZlaZ6oWt+CaSnriV5z3EP11KeATRT+RpfxraumlNPTK2zfgsgbYM7pZ8WHhGoNVuPBLgcc8FuBSc2suI3HNo
/nfxzK/MB2NueL4XgdNqorbbXWsbJOOPv1m1tMDeHLcRYuv9l4s3MOPvv7lfdDi3jIt91i9kw6+2Qb22gEJMY5nGn9HiFl6Gqv8J63hlrbkLPNW9BYWdpVmK8uuwIn9HYZa5Cbt3w4GReWMCMo4NkqMSdpFnj/hu
9K23S8YUbrWHYw48UUkGB7yFMAHv4i4zwI97skxG+RDryNQ5MmJyQV3WwkfbrcfhBq1BCPBLbM8yDI7gTD9od1mChOW6wAdy9kDyJjUPPMbRWUv4SXt/eM/v+Jrqs0079JpPg6WpFpQsTiVuMeMVCnC50pywoS43
n5XFkvrnMP0cC3WUp60DgU6cgBTm3lMUZwQgLStPS0CkIA4corPAyCxtmFUVd4DAoTJuYLmi6pLTzdCWb4IyzuFwAVjf5KjKNdjmeuPbn1fwuDjB2povzmNLkvsIhE8xzUDRl2ZIncu3Il45DIkd/MEQzWy1I3t9
AqrRji5IMSty4CvySAlaUd9QYTo2WXYlEkIG6OusjctePKxoRufZufpJ8CAYLq9vZf08vSm0EwH07YZ6NlkI4UD6fpD8HiJMS4lYt4UMjL65xa/hAnlmT0xqQRa43AfeWOZr3PLotlIYDLdDEeRWghjzAWjdBKtE
xuhnq9WI2YFuiqwlf6pEcnPtePo4Dw/dy6rQZZP6ZKyq29PHY/Z8FCtkNghIwH2RZRS/suQpaM7ILopRBL05/FJJblyhy8RyqOyRs7+3C/rM4DXyrDRlrE77xZJsMWuVHuYaL9zsj3HrxhsaZ/v6UtW5Lcjqmnfq
BdGTAD3ADol+NskkuTZdWO7B4AJcxJ07DdzOLYAnhzUsJucdxPTIOLKYbaQvfHBvgy15NBbwzrje1NzbkyP5lxISXXgsipoYxj3NIScA1NCycPzIW1wJ429RQ5P8xNiuni6TOsjpZ9ZN9aRkkRhWXJJG/cRLg4PD
DoaVy/S7wZ6A6nMPvPWVvn4YxocglBElmxRXwNzEXshInAKGJdiKzkyQKhxpcMXk4qGEN4s0fyjUM8xjFGHq5PE5280QTj0vg51Mbjex8JIZfZykJp+IWQWgMwFK95GMqOhsFg5dQVYlEKZxstVuvBgvM1YodC9j
JnnS+tHispZ8b7Wx/omAz43tOVp3PMz66UFhdiF+DiYQRc5bfg0s2igQB0leEJo8JP0M0o7yms2hdWNBROe50Avk/i3poleWBa8fQsa3prIYchZL6UcAI1All3ZRSe+41rFpECIjFhfvZKpNA+F4vuMjfWgv2BLO
K2pitBFrPbtV8SxwLhYFdVYLHbGMx0ZKE0Har0vhIEuwJC11lg2gaqYaEH9EjGcYSwdW6FAv4HLcw40Pbb6F/q/jwmAYIDLel5XsrzRWqeJeYFLcgE8LJ+4m0qWaS9ANB7ZGsnILUDyMg1BhOjwQDR5HwbNUTBPB
pESq1QHhgWaPq9C+iBlhf/ORyQlYdCk27rUufK6BqpsoB+fiVQNI0OjxwvPrw5wAA4nkpU2YBp4Hp8mIzW5hgl6glWUNK3RU42rpeVpR++AJx7PDvVGrRyXni8AiKwMZPUNzxnp97m6jPXENjOPL7kATOB35phSv
IlS3Rq9nC4a7sZfhxn8HFFHOZ0MDC2EAKWEMYWC8a4WD4swHhRnmfIDt5ZVCC8OSnDEMMahaHYxB55lK1FaaovqAtTNxKOZuxUTbSMl1uDFut6EcpZbrJ/qDgto96utcliNHKTkUVjuvsORpogl0XXTnjEhktPjX
N+5XfPewJOAfnyI5PPX6iekPkNRbEXKMmAGFJSd6qRnrJ2k6jwfuOES4fxOSbg/ukRFzMH1imy4gyzK+Up24C4XJCYyxMrdr/UuSvytdeYL7lR71He788s2Na3vP+lBfrD55lrEVtxqgSURcNeu8a1KDjLWQZjUh
PRGYCQNBCSc54tymIscV1ubsEf6iJo1NdSYSJWfLsnIa/rK1TxOqqcJwE0vUHHRAQq0N4xiYUTU/QLxIwJFjcRfAIjfZlrfR1Q6Nvmt9+1bEyQYbDkGD284VK/tsSsuH6KliH1q9XRrSm+XX3SsS+7sXwIY+vEN8
eQHu48Tt+BtWOVFSahMu+1282h5e2LPbnj97MXKIHyJo0RPHmgUEHviOMauKXW3ebpDcLWs1+nXP+eq/p2dxCeO82EDlkfQfTM1F3F6v89aKklGUhn6jHyZQANrkH/27TlunH325vr2b/iEuiJopEDy3UKECW9k0
4NYFRR42SfnSTw3TmzfS2gX/uaufft/qJgAVIFGaiue9lXpA4TJYdb95O9fb1yHf32KtZP8bG4778xLGlV4eYxNFrXXYqjMfS0EPY/YQ1sZ4ER8kOt8QKMObwgocEtDbo+/fnx/+b7cMev2BAwti/H91Pcts9QXE
Nh+t/FslsXMfK4BLKhOROFOgfBo2npmmJz9N6vjGz/+/HlkSjbZNL2+qcbajud2mG1tSbRwnSq911Q3FhDZ3L/r1YOF7AGBb2CioBrDWuxcUP+5c5EbQgqY7s668tZGii81YootnDoSFaf/bpg6tDyl+Al1rW/Pa
OT1rqhEfjD5VzN/+pF/l8nZ9jekHQqGbLDcpBJPtT8s1y0Zg2yZXKFFACJ+bk/1FX0dgPXE3WIMpxviMWZX0qPuxJ5e439ODzNEJgZet7z6pyXLqOptpODZL5oUyxo13aauJmeNZUslPAMnfNIYrkdDlPd1Ltd6E
Pwg2OEH9ntzJNmz2W3xAsBA+l1C1BR+mc6vYXmSU4TFlVcDISBwpwq5PWWjZ5pC3RECxsYiJ7+yjFucgoYWbRb2AAmqJ8/WsVUE7YaRhshdmbTwC3b7hiOIvcsx1jGPi0gurHX3tLCOh4QEYSGLWVbgdaWchkLeA
KeZCzmwGbJA9A80xNS+buJdlbLtZ+UjVmcygj5SIJ68ISTv5qz7IP+lxRtmSe9+dWXN25nX9DzdacG07GIY8R5hNBdC2MRR87NvmnYDfrJBKHXBkI62xb3IGbZt3ebiQIWcLdNtia4kLqemd/J/Wq9b/+3qq9YFB
HBdqkNXUWWOemY8xa8GJybBU3bQPveACdpxKcc4Z07UYm8QVSx45X88EWa+HXqC5hJt19j7k3OGI6jHWNbE83G9DWHiIgPvLkmjnBSm2G/XnYY3N+g8dVcVXHJO2V7JUjNV2l2pfm0g8TXNoy/lqdP2o2b3CXGro
vXkAtJqthaDC+g1x5Vv/3aVmwSY0aiYV5WghTOSoKIosteIHj79wf0NBIkR6lbpR+/OqjbfdwbOkodikjFgdlMIyNB8l3VYL4jYe10H4oDwW7fC2mHpCpdc0f6kaBbWpo5lAFaxP9x56cjPMGZPdrG2kRIpKRIZk
/4iojaBnB3DWAbplPP/E1Wd5B/MG+1yiPXH1Cd0sTo2xQuOL9ogxwPM4gEPumzqLQMgtRS3J+N16+w9He3h5U/KyDW2eaHVQ0F80jpiZyBPtOAFxCM0pfG0uvF3m3kuFx7AFVxbrHwsr8WxjVhTeScB7xvBe3YAm
Q/VVtV87wSRervZbCBk+Rp1Vc/cHQRtMbBOpLLg2ZQMJE1pLpZ8T4hzzLB3EPQdIUTBPEcEZTkrISInupp/oNRE8MXBsJGdEJlBhIy3vffv7h8ixhe5FpiamKp+JfqShWNP0xdTHC5GcApNd1t2rdcgcNdewFTzW
W6sDHzjpasx/xq7H9Op6Ai+uWK47KzhZS+eFtoMm9WgqsxKUvNBwXjX9dC2txpBESo0XXBmx+j++yI4VO1bT6kMbBEYa60eyiofKs0FpzXQOhuPoEhplYq7hNh2fyWCYbRChWwL02awN43/l9uazSfxyV5FFeD56
nUyqoFN/yGUSY3utLDwj6SVF34Xv/DjruDvMhj7KQopKiSGdtYJdtTedUXi3dB0g1iLttBD6nMYKsqedGYJQ3fipTgrXMdE0Z6BC3Jjrh6KXnMa1HlIFXfc3qS/qZOIPVjQLq0RX76pdJ3ZnIK7hZBewrw39Eumc
SMqLRYncUKDsyU060VJcIhuzsX2Fhb3Qv6aLGMY83XGqx+3giHmmYZfLO8RzbsQ2iFNIQQGS7xkk8NU6Cyk4Xo1knMER7IMNqIiCKQBobNmK04sLEO6KmnvK5q84z2d4ttzfOXcJTtVCjo+ykdHBZS0eUGtPMD1A
c59JLHCFxbanuWQ18Puv7haLOwbwhvfp8FEKW1A0NvUDRpS14sfsRHdzCP9tob8q0HPR4IvT+evZ5A0Kn0H0BwSMHmXNyZn9YNtrpR38w87sQjrsEcqUlLj3RRu7M2X2EeRhYVI0FMPw8WgU8G1FQYc7I+Nuj34E
XV/9YDKfIhsFC5qt8tiF/Wm9sEwaPC+7vWD94O+0BRYFPfDItGOxRnP/qCEnSkWKogbOqyIs3aclVq9xMSjBPJBF+ZFFiGvTOiGVWgHduqjc51D7RALIElluFt6TxofmTwVdbGt8TDwp3K/Yq+Xc7Y0/Znz1T+xI
ndSBUZzgjS7tqsgf4swV48DE2Ojni1hN/aBmBuNQTGnMvlaJC/shcL7uYvyMZcYlAEiKHotvnWqbZP9ya2O0V0zkQYsPEUZJzgdVSjMgUj3KdS3ub3zCb6EzaVikVMnAN8kAO6QqCesS96w9p518/80TTUNs7bWp
8cqA1uWr3j4ZFzo2cx8vVTHn4tLcJepMuD1qTcxYg7CLQYIiXbzVSlhC13XNR/k5dszvuPQgYPI7Io2MaTjLmJe/LOujvlgvQ4gBjWKl29984ZZF+AoS7FEav6QiQKl+VwGmDBXL02g+sR91X+ieeBKkeA5E1L9x
q7q9WRGQMs2KrQnetggcpWKfJsK9stb+rrGtv5eLi3OpolP1dZFM/R5qxeof1+w2jnDJrvy0Aze6qpe0lxjYgt+gDPI60shJT2ZWYTrnt+zvls+lQAGKU3dxNOkOzrskzSuIeXoEul/9ECNCsxE9kXipKnuuyA4I
iqxreV2USKSh5OloMvpFnv4YCURIyu3/YkqD6ZrC23yoD+cY4yTIH8ln3wHrNJjq2emc/1ZJZV3DF6dDV1ziCnTuyZGtbtMdIUgCeIe/y6txSXtfDwiCk75B0Fnk08z5+ECSmXO2L0IM7M+WVSkPD3ujSfH3FzI/
nv3Zwp3IE7stkgzeXq9jXSVvYb5kBAS5etzMVapXD7jJCzk3cJ+bZYTXPK0tlbho21dcYPlTKbhM2lvO10InQmXBcOYHscx3kYWC02VlNvn8ZKoux3k94df7d5exiKvRXc7nxTQB04RanU2wKnX9aSz74/C6PQ9c
QsxvXVy9+EXbKw+9M3kgllBbUPH0qubG2uzF/NtBjVCpKtOnmkC7teALO3JhRpN1R+8821nYbSWeY/+JxXPLbMeYZO6CY18Yx5fuj+J5mTIbqLrZp5JU7AKY+rcbJ56CKoV76IXiTRlt772Y87h7grAtfjNuWD30
b0dvr+dqeqtqlj5L5AFXHJAyZZx7jrD63mp9C35xpoCcHji4bJJui7l5B7KIf6ERDDopS134qTCnu+6SXr4+HWHF02MFrndLPHn5iL7wiZmLo3ZjN+OSp14PIvQkwVKHW3w9VpdG+0AdIsx8x2z1dLdifGeMWb1M
Z4lBUWYamFPgpl/UVjBcT+QuNXTFTdQn0ysDHRbUMumwyCwH8I2OZRZXwce96W3BCOP2MslfgFIk5/oA1M5XpiGCzbi0LWKtAkOZ0p5ZTSGaeIKEwTw87Tjxu6hmL/YlHvgXcyue636imAusu7kcJSyLJfi+SIe7
alzm0Teu1utMwAJ83xDnmKYTpypCCCol4amkYWzRkg6srtJhEk9D6VpOpuzGGSPgVlkUAWC3IwoHDppxAZONO4NOcLgFcNZgzdGFbK/QVmsaYQWl5TGQqdiifaF+srkaTES8ocQ0cxSlNW5qS4MVx3FhiGPKFEL6
Dhlo+q3LZOnOcYKc5kcXkI0WhheRR0dTx0DzeFMg920SgnmkHLRx4TtjJErfQ17pGCuqLk0TRgU+dEBNeOIsWLtVz3afjkfix2ImzxmtZy2v6ZP0FFnMxDxu3pjcfERLtVjfbAbWprE9l+dvWgD3RtooUMjrUDsF
5q8Es14OJR90ZixGWCiZCAWMh0hPtJ5HDLWl4GE2FXejD184RZzQaQkCe4pi5byjG4zbqCyOLumNXv5V3JEY3SZgCUQYGXS6r7VtrToRpGpgOdy7daBFnLWP5NbiqXpiQcMb/WJNkh40Ku+dg07siRClCnwGu/3P
FPosDudrocRhEMxd/EcpTUwnIjEKMscx0hga6lawmdEhmVMFx6rjqvZqFKnBNf2W5ZcB3apbuKCbNSOWHoeCqzdy40wKwAJVOOiQk/phMcATUG+0aqKWlOjlwyFks6IaeH5Xj6E02svE9YVjtjSHm93Uhd7wIgvi
FQlPXgdWEktmJ34LgAvY3lahXgdt6Aqvs3DGAbgxavytlWpRyWb3MD+fphiKaB7q4CZsytDTRpXtPMu4XyHFXnS65G2uVYjm0Scf1upFar9RDLEIO4yYKX+BEbfbnZM4hHOTCZ2ktrNuPp07eb9yfatrmwoDjixV
zZeguYDMLQMvokGNekiWjzzJOKrK/xcGF7W6hI3hJbVOqlUDz7z2ALYdPyup6k+1dL++8voU0xM+Dz267BAnNX/OfnZE57wTxKW9b64lulayxxuTaY6pyR/lXDuim4U8m8cyfwq4k1UjvUoZXY/qT4/jurycCauo
7fMGfCj+w+3wRNfxMwzMk0tnUyb+Y9Qs29zu6sFpk6EH/OOqrvJkqFVk/tUhtdOe5X5d8rOtf9YEk+kEokSArNYu9ykw22Pe3sgC3e+pGUEA6x1ufiC9zGf6CEFssuSmbv1tDGMqqAxXLOUGnF4HeQZgBDT4jB37
5XYuCJYNdHYm3Zi2fgATHacUuOrB0k681po7TgWGICBr6JXzC5nomd6Ja+ruEfYZPTif+7YryN63/2qiWaXRTGsBDWYmtWqGswovagWfk8aQhcKuVzynsZNLtcLPJn+yuAg84WXppWW6xdinJ0ou/frcTWzlikkE
cYiJh4wiotGoOj9Pia8qMl+eWo9L4opYXNCCRHAgD9CFD8KpLeHBhFmLu7U5OpIPhxzqjv55zeWuxQ8UmnodCUmsq7xyU3iKjDvyAyE4X2oU20SwajV1tUIEA1F15mCIe8N7+Hwok4QhzNCYAQllnVPcP/bNMICm
ltk9B8zkx3vK+TcqrvGIoqkT0aX1JgHNTKvm3F2x4FiuLjy6GhngEBlxhxatYyVeFGmR3gUe4Hzee76Nphag5NgjT0dKQ06w0AceOTmv2uurWxkHd+yZ3WtTuP3qdcmCKZLN6xFMPUBF2ky3M83uRJ9O1ndKhg+j
lp6Z0TQAY4Uv8dApygjEIs8L4jOh9dlcfl/WofEuj48b1pxJ2/h7xqMtzY0IN1mTAZDAv1hQhSOesunz4jMj2RnQx1DbRB5FZdh+zxUzRf0bF9QSzvo4q+AmKZ7OrRnJVstiXXOSLOhrEtXbIdqfLsODq+gW1/41
FTxH/m1uo7GeLdCWbQ0rJhjsnLmu2L5oEj2TmQV8hqVN87BmIN5Zd6SWl8k/x3AFzIw7mfcdchlxj16EOlalklRYASi8uUKXQEiM+1H3/UyECzJnMcba4Q7nfUZyuZjUn/gtD8Bb/23Eb3KbWRQln+Toeijn02mh
2j5B+7Xl1thXYgHvVgOOCcAvmMMQD9r0fJJQexhO1LRU1VWujbYEEQTj8qvjFrGhDLLyxnM0BOIADoNWGDokOkvffGG7CmPTyLEo5p4prgWEk5KoHAV0iZW8WDd1lMBPqzmyJ5WT6B5w3BftkK72K2xMmcUukQ1U
ZeRoI6+PmmSHuKahp2vvS9njhL5CPdSlqYIWcqHrzI6sojz/RoRZ7tb3LpVmN17jP9642tZCG6ivDgtygUaslcxDjZQxxPfhI+dAJ0sknzU7kpTeR9fRkOiIWmybbRh2l1c/kEPiJmch2h9JDzl7L+QaujSkXpop
mD8EALZuIVtI7HB29xhixDDxPQ8boyw4Pmp4U83kRSIgFveydzbQcsti5bngJn7quDbzJm6HuaU2TvMNv03ulkHM91+5iO8QRydoofFhrLznkGL4yr85eFNgnCjCri6yJQnVDlnV1DEr2K61t0Zr7fkHpKw03371
6nZ/X6PujS52wo9Et/0lh72IZindByMEE6pZHOKYNaIdxLUKVgt48cMGaTXFh3BWrHDosEQf/gZ79jy9O27qVOXs1LIHh5RsZlvanEYglvte6Pj5z7KZo54BeLxdvwmPyDhjWyP4hqluZ//WCjlsLyYS2r4UFhRn
whKWTL2Uj9ZUURKEH/K7SXyN79xP7GM9pxUxWCY5Qlg0xqdQHBX6WVZHPWa1iiMAll74ZmtkMhQqltnaTEyoY0NNOMosJ8oWuHu7WNMsW4foUslS5wekXMbuODhsBU22NClB/S+hPHvZPIvg1axk0SrmPHJTk59X
QSYIW9UE2FZwZaWl9d/e/Qa2jCxs8NdSEfSyqiCufXKk7KCgElX+kbmO6dq8dme2doKdHFZzD1p8fDoW4vihRaHKw2VIBunPvIUXgRzRKPOeR6iFMsMFzaY5ZNXdgjBHy+UW0GgfMjYvy8WYDjY3R3HBRiWmuk0g
H977YQsaYkUMnbXnc2IAaeoDSN6E4LOepw+ejy43xFUqDKZMjkapWZotniZEozPXwdZTFHYA4t3J9l0QM7NsPznJEh67LQHeT/9Ye1H0btsPr4L1VwfcG8sVwZL3aChXhFzx+B4N0Sq/Qcw2GtIxCi5mwfb1wcGP
3f4E6lfb4zCANVICWTmWskptk6zpMGJRMc3WWtSbhTE77RThkH6mQJeJafscGZXhZ34XC6WOEWzlaVsRtbg2P3LiN7TtfvPjOKiStZRK/uAKTYfTZeG/Y0RS6dP0MkpZySoFzlrs94vEwU0ZIlEb2bRkOcOVDxMy
1S62+O4xHN95eyYzO9AnE0k9WOLlxNExi5o8zSI8yA0kjO1FdSdsvpR5qHForCsysdhk0iR5RJzkaCPy5OjUD+McjZ+xNhPuAQyGgSjbMfv64QhmIyvRhMwZ8sUvph/GlC49xcofeXdZIKvFGaZwU2Ilixq7mPTD
5Ywi4GLcq72OnCNXbU5RnjkChNO0QbftdyR4Mx7F3BFb5m3QVl+Fix+/oQlbpJ1NMJePdN4w65jYc17fEVGU23YJ6o9rkfR8fJRXD4MJLYU2f7awGslyo3Z8sSQmMNsy0CALsVpmPQXMS0V3ikQCEAWuJFgZvquJ
GCCqF3Omqz/16A/+ViJ9nRa1gkdVorRkXjEBuK58eG6AjTmyskrGNECyhJT6Y8EAO6jn4GZY8gpEbBYwZcKdlJwWLWsh7WGU60QXTw8Gc9BQ+mgUdKuC3R0UQgSpaw0ezuvIjQuIANsVe8DYkX9AwVYMBthSAfzL
LjcR8zqmbpamuMn2NIOsTGY8UBDihn+HcM9xg2sXwHryMsA9jP9lgxAzgtaQlJ7jT2L74CwMoV97xWzFZe3AF6YYw1UeRTGH1Xr72mWfeM8IG7vpWz4wdX+CWY9lapJ4INMlBn7TWA82v7ICF+2NYSY0PnO0Cst7
UAITQCMGJ6KGpQbcc3gt7oC21v/oYDaNivbSlKJJKQNjzeykPfKlztaywtUlPE/3qxB9VYeRUdLXs+SXYpXJwZLm4qP+iqnG0J+eYM0p//Da47nNkTFcaAOANkFYfWyco9KMGzuEZp2/JvWarFRqOJ7Vxp4u3dBZ
l/TZ7LM5IzOQZ3eq7uacyU5Cn7Yfme9uhx8iE/nkrGbEMURs8el94wyA8Kn8XyTGZYpuSPhibCd+RskDIxzz2dDQYjXJbtKuy9p6uN+rc08LAXzxiec6vVRsl9M3iab0bbvcfn3/zrHr673KwVlP2EjMQx6MnWfz
zZG+F1FOvzi9W2Jgs7bdPtJxa2xyWVpXDMOhkfB2/bVfRwMS4w5kbB+foc19tleYPp+D7dyTbEqRXejH8Vz2jQPTvuY0Yu9aexyOwlKa3FpQHH/XrjdK98CFauZqlpqaJ88ebTcv/zlPULWxr7T159v2PDruvG67
dj6FVxCqqo3GmBCBOlcU3JvFbCP21aCoLku60/wk3YHKz/tBjc3w6q8hOhSEbP6VKTHD4dquA5sZGbCsfVe5vXlAtIkK1rgi73wo9irXEt+S5zgmsFnZWDiNn1rxDjXaXpl+1/0g21bQvEOwce8INj7IN1JaR5wn
1fLhVT/xO/glk/E0gQ21ROtV1N/IbMUmrYRUJOWxgj2oFt0F8uT3NyovDnc5YY07vU5ggk6Xm4FrsbbG+F2Beb4lt+tPJgxPZcUNAkCQ1NlHkGkRSywHhZF5lbb48SrOlnIUsuZqknjrmvJnt5wxrquCscDx2niM
Sa3wbhFm6SzX/z80qdfLdQmIZIraZIYZdw2EUwNYyRhFhhGPnSgGtDolo3EVAIFZwcgYzl70JF5EZrPyeA8EdzJmpG4bJASUoQOCfm51z4pvgzlA/X1pRcOKYB48rIf8imw4zoChSzKngeIYQkXf+DvWOHz83nLs
FPTtU3bTx3QkW6X5Ht26/zTpeSEBLTlV03PLjUmzAlorgZdXpbipN4UzCHLlI7Cemtl0XSgDVWShdISPeyaYmbPdohdIOu2aK8O1Kv4K3Gt+Rz2E2V0C9MKmN8hNzXQ65h9+H0CC3PliPrzplWLxPB9QDGLMNVmQ
56eyaUxl5GI2kJlza0Gx6Rfk44St+0/smzS2GN7VAvHKkHvjyzYuw0HCZ/HkPDbFl9kqgeNcPrIm1e48hAoAYgbmQfFxrS9/X8Rmktbr13h90EZ4njBJSRgK8620X89/iJG8WxvUXb9ejApddiMFXY6mMiGeXw4S
QdjAEVGAh6VnQ6D+J3Z9OKYV/f1hHvDcZcqorCDnNGe6iC4Ba0ca4UVbJmerbEQT2lfmdrAgtHbdIBXueL2a3u8/dPghnqoEBEfybhIAjfGVJsmtv/Sgh2isf44enQWF9Pmlp1nJHMsIulItH6Kznh1K3LFgMWwK
U3ooYDoJL09QN8HCRu4mT7Si+vBFL2Bu0avUbaKiQ7QNtmK4FiPkaMUoeXG5gFjI448pq5FRsdoqH18uk3z1fbNB7Z4YfBvE14c6hKO9mQdE07w+rG6VxO1coDxaMVSlWOTymtrMRedPrTY3colpOLY7W3OBFS5+
a03eI0S8+YYXGgpsvub96KQZcOBHnlRPi9tsiO6G13k16+4Popg4+6YvMw6m06jXajYAn3mNkSe4HdsJHt4cbH3F3K/YhqP0o/SqZFLAquut7S1B2kjg/JY7EPPLVdWcp8kKOPfKK5ViLId47+nrs9k3gbO2V58k
4+tgJl/HuF7cBVBBrQ0u8uHqMx/DW8f10xO/JJzZtF8RpsLMEAneZ4C5Wytsbt7MtHEUxRe2qF/pjhu6du9NPeeYGC9KNYm2eHAXaWCVM8Nv69oZ9hiCxNtRtEKdd7GVOW6rXezFX7EYjMpPMFnCrbkA2rTNhQIP
v4J20/3DdvpfcJdR0ZCHfvpzGpjlbuzOriMusarS+7i1q6Hi5e43BWr36gutgQ1pVeR3INxBL7OPrTsWVzmnnylx8uZ9YW2VPvvET7Gvxik1SHPv/6uW99b2ZbRJeBp3q7eoPoLaJ7cLE5y70tWjGtiHubfMclYT
wDwccWTy9f+VXsvLdlsWAa3uPl04lyUEl4WEIAU19Abug572VOWT9rAnSCl+6nKrqDL6usL86RS7B1zT6fzrub/9DVB9LKiULeaL3EhKit1EtRr2ENUrs5e/agXf73MG4zFeyN4X8c0yao2JALsvOZ3GBI4X5WPw
bnu+KB+DP91rDx9glCsE0zlGOozssyqcOnFxOacVAcNKDAgM5xEg1cdTH5e9h181YG6jS1v6iOmsxfgGLDDa0MmNwdvAI/N7lzZj29qplz/F2mV9why5RrZ3v0e1qwBHA3+Cjx4+JLe+Qt061w+yacj28HHKT93Z
X/rO+9bl6RTcXc4d8Byk+2n6FmRII/J+XOcRQCyDodJArNAwg+EWaMMASHT+CFfVREnKlKzUPgG1gcbC9PfgEBe/LJ35HVuqdk8nAhgD1wgUk8LFGK8s039WO7CbDryX+PRLG4FQOvPMgVtC+nxa0Lve1A5NN7lO
qF+vndJ/6t7vH6ucgXf6KWavnF7BU2jza5N+lswZed3PooteCW3VLN+lyvlyHJ44tzxUS3qI7vt7zwAdogbOraAYMQ6sg7QulGXWxldoCCct4+00YhUMxKUDoQYXahCPyYoHOJmxWUurRXsDW/flf749+92zOrBV
iQdhXh0/rGTfft9zw1QSspTPL9zV/A4ircNjXd3ZjZaD/E4w77LvMr4hC3rIyLJaZvZmVyLeyjewAbA+3DrQNfeA8+ise/S+ypC92PzaI6XG2f3igclbsfG63+ScH3Z214joLqRX3PMQoMFEYBfbXF1XMEgAzTUG
01oPV5bMvgc9cv53tnDqnMZVsAkBgaHZZF8tKnh2sL/P/3ahq0+otKctSJ0mrdQO3VZHH2hpbN6wSdi88+atMujQfdchvLoDEgcy2B8xu9v0ZJNAd2cmkF9BpsaUXABLQosF6OxuRR3PiaoSHg4bsBmNIjzu3NX5
RiHWYfcT1rZQbASt92vjfav9CcUO0pSaDTFFLfifMjbzFDfGAWrQBwwJhAq2gOoDsOhQpJSYdgg96kCOonKCjpIeNMrBav3SG/CiV/ufcqKqyxrg50mmLwNyPcKQj6yQV2miQBrUNu7hGdMAT02J6ntRviy/rVE/
BQAIWaAcx0ejSOAeAOExpICZbAUQvIBnlXu7a1D9QYL2nCkZM5PkKk8I29Ss32ABgBZH2lwqHNmf0+gQ/jUsFiHI2fo/TQ8JwsMyiRh7cG+yyZUx8bfC9mgB2xeg6mcGg3ALb5jht7nnoz5n/xRWXIbLYQ1rOj1T
AHDu4e9qCNqdfZ2MtNHDXgGtURPoiIu0uz5u9xZQjSvQ6+iD2CnTVcHMvv8vtlRISVzhs4a0l4LTUQWAT2qpA5SeoFsCcuPH7Rpb/7tkd38PDbD9WhD6aPws1506pm/Fgjx/g2zhIVuHbPAkTzFcK/b+eQobwB9a
E58dx2vrc85LYg8iYMLPMCC69Ru/Q0qpCtnwiiUN6XiEax8DoI4SfK5bk7FwUV6KOUUh0RFzJEQi3/7Z6C2RfM4li1E6mC6BxtiI4lT32a2qAMTBTydPT68srEMthwdsOdiiu2F+lbGrMry9GTF09SZcAyATSws+
r22/2nwtDyLzlOYrQaPLwvmQLBXN215l3A775kHOkRRoFcoOu9UsHkIVGhX4iGtFuJP3o6TJSVYaJeJZzgtkGNLCL/GbluX7Avb+3gTdADJv2s0CDA1RXl5JZl4MYysGvIUozgzYdN7EQN/7fkN/06cOD369J7gO
n2HrvXbxi87BVKoJIZ/yXfPQ+YZHTCNQAYRMp0AXaQiyo5AP1Rj61W+a/TydjJk8EauJeXbiZDBNEwAw6bcQvZlHaim/51+6+BAOmXEQHkzDrLVeXgPxASNeyuXcQF3ko+UGhiDjPZjnK8ji9bO8wRMXdnci7RZ3
vFsjOllP6ZZLekLrBTmenhDSLHI14xSViuiapvLIIA+bpzrYbfGb1WOSpmNLozduWGipDyiND0zh2ojQ9cBUouAXGZAdgDOFVRbJC2IZuYw4kZHbwjjQzStW9HnuYFofCx2/ZpoKs9mqoXqq2EEkWi/mLuMEYRNM
XmDbYt+qHsgcohgdGY7ZNndbFB8MR5UOyLqUgJ54xUyHUK4hkOjBo6HskzbOEUjgE0gHO6XmH9ChD40EOM2Jkj5SSoTzupXX+R4DA713PW8eZxfo6Q9rvPzOiW6IIg5SC1IyjHtx1W9KmiMYFR7i4zeIsAsDYPSA
yH/8OrykqYPQZPe/14wYSMVR6K+z8x7oDDp2HX8B/dNlExFEFqNABxjZTL2u/WG6OopnYZWub+zjafpyFJ0Kvnm2Pl8eIMSLeJKdMXjCQrPAqhUDQHUjiPMZ0EMfQKVYiGiiR8Q9hN/MqoyLj4kc+5HtbYFd6Lfv
a1otU13Dw8hLWDLnlRhbQebkgY68MUgThiAAAWLsopT6ZX8d/GNmUR+jxCzDsos5ddLPYnR8OyZIAuPQpb+29ANi2fuKmN9xfA2OYoIRXig4I4aJL6kaFKvF+b1FP4pREuhjndummg/20CIKQKpMGv8KY+E4J7T6
Qp5PTttMxUvrg3F1OBN3i5cdUzuwBsQg2Nr/PfgNOfyBj/lVn7YRNDMWCsrdQmbkDVttpS+xGR5PP3AtYrU0/GAxt6OCvAHAqkjItcNXqjMtqjmV4v6DGxjowfSaCvogJUIDfsZfVRh1MMgrkecG5aOLQm98h8g+
K4ZRs5Came8PDeqDxkdh2U4tF5Go/B6TgHIFsfI0sooqmiW7ARXjD+c1wtiI7PQan7h8LRfcQO1klK0iHKUDsFi0OfmHFjSw0WAJtm5NrOYS3JikPzbZhtrn4GzdQ7hR+XqfBhaLRVczKWlZe3RqMkSdbJ0U9Q3e
g9BLoU1jl79ZiUUBVrWiDcvpP4VDU7AmGU/VTXipXN+6fYuvOrP6U/75/4EwMbAHkFYqw4v7t1jXagqmv8/Q3/KStRMkuUbokiUWfVTborNq+IJbK7uHFa6GxOAHeZDGEE/AyoJvq+1dvXJY2r7JrZi2XtEv3nox
WFwvlxs9Kh/VPwcErsFYCt3+OZEzHUJTR222ivYJTt2h4FSzHZc40Tg9ilYDtEQRH4WdTFYAMh83nSYXqbr3wd5By8VaDflvs/pviKOOOeSPUM/NvQqo0/uOlk8/G8D8ulgfwpae63IUv/Xb6B/aDDg8A+bRANjT
TyBFi7+dSkQFtYAzGA9KQwStZFgLUl+1cnQ8R1IJHiTv02FlMcZc9FiRpeElR0ftR6Ys7BkA5j3Iwr7xWP7lVExtyKECVQOVsc2xNGVOcKVjYKITzgb2xPqF9F7BGKi63KLmZR5ZRTrU/prPbJz6UCEFM9N+LwLB
LGyaWqvUjfB1KQyuEsPOTU6NaZeN3E0fEoupusIvDifq672HmnSv+zLaQV1vrElZiAKsFPEOEdMIB6Wx6Z8uU4Xk7+z7UMpOpJ9AQvrTan+gRzmcZBzvI9Zp/e+C1fCKra+BGRManAjo1SqAekw83Y8G1BdSVxJd
aCNp3FI6JdmtxqeoiSEiO8L1l1NVfYhVSBKwKPS0SgSdW2lP8CDOIR4YWN7WIRfToH7r+hu4w+IaBn2HwgasnFbCjXlgdsAKgc1DNF9xqIWOUJgFMjLLwxg2VN4NrlrWgLc7wPk3MtXHo9XyxKzZvqek+tv5rfrx
9QOoFk+3Vz/23+yoeokxDTnI/qC1Sq5f1+4mtEo4B5V4acSlsH4RfctWphN+LstfK50icSDss8fvHcc6QR/gWEQLr+2jzm/7m9MXbiNjy11kpLnseNF8u18uYfvqovaPqlfNv/CO6S9UHHqhzEOO3AW4VMs/qSLt
P75IaJDOh6zlUBD4WNH6mH0+m92z7YZq2l4iJl0rUtRBfVTGJA0Gcm1Npk3GaoaBxm5RzbTTRkyXhfnmy9to+tQhFRy+YvJAfKcqhjDbm5ZhAm80h9xHtBoi9AlsL4EK45VEK4SZcUIMfg358fExUXNwG63n4v8D
G12sWKDaE1aOZ/iPMMclq5Ob4rEn+RPKPkX+2tGxtU7x6Em7+MSTbupkeq1GZ/wuZDlIJ/3l9hyxrBv5ddbFH9LmVtoTSNvECzgXvxTQEdeIBm6LjE0hhLyretzpB5NzhATZSPM2uoTzOOARHest8dtu7NFN2Bh+
ToV/gCarVLavYxT4vpmD7FGpfO+gPQYuMd9Gom1MzwyeqHJjcm6JHvZTAp8SMygjpaHBQg5jpHOFPi+0FLzoqVNXDzBAQHNATXst05ddwnVzajI1lcpQoFnsb8/x36h5BLJPEuaY85BXpuqyBmbYfD7sijbN66ln
1Ay4nNdjL3pu1yAPCbYxkm4icJPsmw1E65BczOnv8rzFFL3IZeSjS895HOl4yye3XSzPfLLb8/jJieVsPFn9yesnV5HP3wx95CoyQR6aCGpY1LXtfm+ft5YyP/EiMlxT7u8hso9h/DIE5icleVVkZvDsA4ZkDR4k
8+qP3x7GcphzlLPpSEucHtBcIKfeWKj5XTbw6QJyJHKAomfugBCJ6d7XkaJFoBvLLfWEyD2EcNAUPVDyGWQEH8+R8kMqIPscF+tkCKoa3kIZb75KSZIDU8535WUB8mIZ+ErHNHqwAdadfdA5OEadkFbLFqZm+Hij
CiZCYM5KTpB3ejETvZ77833njgvueeddF7EebDwqXEYQ75eZSSc9FYSBGMPgTGsedTKC8bZIor7zUBobzoPjRID5qjjquYyWeYTE/pXbpQb8dWMejsxr1R1gearDulAlmbCZEv9hb2ZCASXe/Mk7PrqeNmylFz1l
hE7+bB8AmAANuACw1j556duPfYOLECxsZOv4+FhdXFslNNSOO+siLeS6Ixlkf9qCrqrjpf27ebkxAqIYvCTaTUy72XXC0qyXvijoiLkf+qaUETfdWfCU7QLkt0CkISZ6fHz8mqb2frBHRAK7QdoB6XwQPwND8ER/
twK5quy0ATGRHAo6VDBYIpKdiErqTK45UWc4iubIWkbbNg3h1z+YpNx+VEHQlNo32Hy68zZjloRRx3SSID4FaJdhieDw8g7NbM/qXSZ5SQ/ID53nF4okSM+IjEZeeQVYUDB9tNt5SCvS/btCXQe2r0iaZrV8s8VY
ZAA/ovmq/TVYf5+JNvVtqnq6DtE/UpiAfHCucAKEGnGXQMjLQtwUr0RvR6PAYqCATxs/2RQ5RaIqSokdxbOAtQ4dlKaBKP8S2amfZkn7p3lOO7c6VvhWWsdh1a7wo3QuToQAKcTx8fEjFYULqYVZ1Lfes3CI5M2X
7Q2qmgJFC0FQYYhfSf6W+GWvAc90Y/6zXoiyiH6hYQ8t9EqVvYU2kfAvmQSlEfBJ3F6TUjPdAZM6RgBi/R7OfheilZ0T5bwKExsvvpNIIxMQpSSXUZ1wyXMJnY6rWD/NNPUT9QIRSahxh2VcoV9EnTq6aIeWt6x1
EXUD6j+qsWAOydk6evfWHd9p5nfeKvutepXLbSAZDcIQmTihz1q9DGe8lAsdh4IzmpAqDHwC2nvpv4/eI1jrdt0kcLontnQlcaHagHhwtSw4u81VK3B+DVdI0W9rDZVo8BB7lRFVP0HEsdaIuFVp/V4sBr3X1H/H
VIBstjJUS4j5IrAF9sqR8wrWmAKEdjSWyhwfDc1Fn78fO3yM9Zr3iptl574elJZ+97YYSye97Z68kIXBAhLFbwqYXdL4gDuaCWvaXUMGT7khVhOV7z4RwSHEbpusAiwyWQ+mCQocpoIdu6wm8AHpIY+Vqzc7JcUY
cGmeUf5QGOXxnOmOVu/A2rnnSOMqLmS/oerKj/ZT+8+55jbP+3ZpWcyM8YZnycd5dS4yYabmvC1KC5x2BmG6lASAeady187jbazU4xdy3CkBDt30Xbr9xOhMDW+YuaixcafyDifikV4oZaI2kEseJmaAtUS60PXf
et2ULL8i7pYO3BhegaDOhXn4mwCLoObc28vbEF1O0dnEuvsxnQeRw/czZ5qCMqEURAQwlLWZlL6DPL39F5eUpG0R9pd2ZYeSnM7msm/WXLIhUKg14+FjQGxcZoiS4xc0Sd/akwbLnMW3MvRCFmoviA+mnHvWkbfJ
s/mpQpkpJKBtGUMkWQ8QUwlCLxskp74GzhO1up1He8XseRe8fE09267d/HRW2LXsPINDZzbywf5esT7JHwEslk5/AaaYFTCID89eU4F4FPLKqjnfd4FIL2bIoGStm1Crd/mG6sbCC54b0Qp0GwSbvgfRmsa20Wqf
WKrQEZr0ELXzamQUoSqXQuzUBmWvrO/6SI/gWjQETuwIctOpnGuSemJKToWSyBP27weFjMTcshEQRjgVzzL0fDIV9Rnvz/cRFDiU5BBdYRa7HvMSNirm/cMvzIbfVbk41N90c2foLMgxvSDY4BcxZ/ybVAeQkb/W
n1/muLHQg/5J6ZgSw6UmAe/bx0MRf78veBuYBPWCBCtsrkgpy3S6RMqbx64i3UlZ/htSM2hNA+agnSWubIbiCPGuWpSQZePg60HzsZVrduOVLdwpI19JhcQZGT6AN63Pr8tE3YWZAJ2bvG8KY2N4tHgcACo1NBHS
K0CSu80oFgxEuG0SpJWcJdZElbNi8n6aaHkcFDWLUdTE4nEQJaTqGWcCTHUZ7xBV9fTHZKPjHJ/4nnt0YHrP0sEu3n4pF68cvrJ+4P2Vg3u2Xvm+h+V7uPQfOTnAUti873wvoTpLGp+fvwmtLYDIxujVkKxf/dF+
DqVN1qNLQ7b+jryFdZSNNeU15eWlvGRHWEhiRy3GIWNfWWQD5ZS7t9nhnJiXKoP3Ac4xQk1vN6Cirjvrrr+DxxtA2NwKgKyQ9E4sCNYUkYiEbKWzfFcpO2M2CGJOPA+iWo1CADZIMEpLMZzFPQ6bLjYsJxpOgyNB
5kgKh3KZ4CD2ndVXilvwMIv6hCjyjSEa2GrE0jDkXeKpARJsxHkzkhUWTd++D+ss/TWQ9iOhv38IxWmgrQcXvoIzMEtbPtd2pWu7CFkXdwBskSIOWCKDkDTUzCN641B8w6iwBEdM1licbYnPKuAoPIWA44JbNqIN
Pk4FY/lx+Ru8eO8R8ig+oKSAAj4yNkKihBKsI0iwJgZr1YPJKFIRc5FiQTaOkmQDfN2CLkrcA5ejetREADgNnj4L17Mf+xgU4He/dn7rGuwYyXzjvFyx6HXp4aTEJoT7KI1Z7q+gWGaIHEDUpLxoZv0+eZoBCQD1
vPNEFoH1ONfLNezPdIJ49lqMUGC2vP+0zcuFC4teAQ0bZkn563U4GB2IO3YMBoWBOCWgGSN2mGYbYysNaBRQbrZYuiisVExfzJqL+DmmJuKDdnTe16OC/RdpyyMMe1EinSQ+krvZWH00HSPel4+PXwKPoVmVVxTU
YeK1XBT4wDRRD9mL+muBx+0Ln8NL6CdvzCQhecpWvLYT3W7BUytgEl1Hmi7JXT/uAJnC7JfUvW7Mr6WD4nlvMuBzIPD+8z3/TuIQVbI4pFI9x8dlA93SD7e9U446/QOpaxPdLFU7WrkpnVNvTxpa0as6ruQmjuB/
7oYAzsUvRKz1MWHpY0ZPouFXIoR9+vZ0DNpLughyxtelpt1JKWjNj+sGCpTibXeOe4z5Ci2Z6vTtVWsgqL1MX27jWAFKYhFNRxRklj8nn5w8fn8VTHAftrpb31cnJ8/brePowgC+Ji9xYLDw/O9GcF9alraoNyhg
AQ2h70vfo+JGiHKGgILKhD/ukvJ9HhfOZs7JHxmNkwbirXOf+1ICdYWsKkFFMvRLgVLxlNdoT1muRLuREwh9pnapb1H0SxvDwMfv9NfHySVyXl5mF3k4OkvZD6ImHxFQNH+oeOnhzsLnP2iJcL+OO9hQ8ZVSyCsp
oEVrd2zh4d6XTTc5NAma8RRUlDT5DdMzS5pUNZMZI2vI8/enH+4kJEQVckGiXZKP+6KC+0A70PBR8Z/6b9Nr2yOFQ9ZctQbSwItUcGdNyvLpCfC8xTTE8asp10eq51xlXEdE2dlAaU6alp/kEk2XlpD0nnl4u+UB
CYOeChS7FKG+ZUthBxAXFCYK8/BqIz0xN17NF0+AhpufT0v3CxsFVVifgzYfkxSunpL4D8FACcG0J6h/jPuuNiGApgTsfPPnh+4LVmZ2I3keyjBgAwUjcbWG5ZON2h0rSUsZqmqmJc5XsSAYf0R9R5IlMlsh3a8r
o4w4EUWYdSA5iPrjp7eFZUzF0Ckb8Tx2BiR+bNNN8mpFCjaRVppzbgLNzQlkxyHVRtRebswnS7n0DYswVN1LMe4VyY5KPyVd2KlWmJu1/awAPIoqPrLR0wtusEvzbQP9aZaj+b3RI+rEOwi/BgMxHMCBTXrg/2cB
Uq+fbZh67uieKPO+f6Beb284A/rro2knjqyeeY00/ACO1CzFuSXsbnAmBXx6VAFudajbn96U4PcYoDnROk1QWITMU2shqxUbtqOrK7tm3BoyxuuSMZQnaUouGtNUrFBxPmRMLBELhKbAhU4azgSK+7absFUsAtJc
pNFUf7Fgf4wpK3VOHMMHKoJ7Uchora4BSx06dkrZUDek/OL3LUtIxwCnf8t78LGEz/co/PNSMWpse6YCq7Vmqz1hekG8lPJplkJSTt2fzJKQ8x5v47qx2c4EYnbHZbu9TU7tto3rwFgB6Jhuv1GRhf9bF0w2wkna
hoJ3U94Q7wopAQV4MDX6QQ5EpqR53tQvQOtopp8+zvA0e3O/KvBvt/VXp5mpO6bpQTRxiFxBTsVy0FDbyuoYQMht5dq+MbQIurOQ+zOoLDR8ckAoYGVHJ/+uTnn7WPUOqiWDYD1TnxsRIMhOch8Y3sXstlMliSet
iasA+WlWT5WuvqNbJeo4tvUQ6VqJMcPyKkWTA0/bxO6KZcWeMbwZWByPtdj4J7Jq4yUOURGNhYVnVIyg0ICi8cOqhN7JJorSN5RdvWJ3f0yD/jXbH4U1TePHAGG1I4ZakTw6sZ4cJe8pQCmmakbiKwAjW0xkYYM1
GBgV8QYcxuX1VFW2nHGq4VcXBpEZemIe7VGGax1RATaVFuLlMt4mMW/Ye+uIdBJcfG9gmQi0knwLJ/36R97gc3b406SiMQW7y42kVLZHZDcON2dbavj2PrXWq2AzTlQ1z8gvKZIBVGYECX3YIHwbtB5UE/di4O8X
wPnfP9vsfjOLwsXl4JLKElkQ8waSiPRKn/rS3VCJlWzBqntIGjvJTY2+yaXJMM0wUlbG6RE9cgWzwcs6qtw7diAFneiEoNOB3oQr5LhFtRVMHSAAKGOBXxptg8aVMTRL9zyFiZa6tk9tGJAfkJRYcEdDqbsHnSeg
xT5yRgMCK8BSyAspIhMC47Kw2qx7GaDVyqN9OlTKP8tDucrxHX5rL0ef9ORJT3mjNovINUpnhS818Un5J3YJXYXuud/b3jkBJphdZ6wa1jlUwOVUE4W0ljJmdLoJ2lQ0oxVN0ufLytR9W31lzLEFUioNw1FXcslt
EM0YlvjZ/ssR9X1P9i38XWYES8EpS4JoP/iBvnVjgdal1ph7vPDAC07LB6p1l+07wprNrKtEcxc+cHLxByMKiLJuBhMlN3pdLHOngztKWMj0xrWho6AWQXI2/dWxXuxwOmTH7WnQHHLlTq9KniQNZ6hwAsMyZA6V
sFQLkHh2cRHDG/1xgUi4hZVTNXeUr5T2lSWJXlJzrDc6HA1tU/pLbKRoiPwmXuDD5vSomBpcVHIb2pQMcZHmwr0rcyeb6if0/tB1yaWW5P0P6jeaNDfAvVNvAIAtaOiooKyQLBV3xTqNmT7o6P58qo9N2x565syX
rT/dsSHn6y+QasJKjGscutUyrqrRu0Cvf0ZybkWFeb9En1eaA7ZnU83vr5jj9vbZhx3BNfOv4o7z3hKcshzwXGPP1FvcuZK9LtOFJKRukXE9K7s05cxopjX5iL4kBU2jO0hIs3qa0lNtuC65gGQeNZ9Pct7i4D1n
DdeJ2Z5jqq1rHMHZV1+I7tdFmcJNYUu7dYgsFd0AZk51TDW/Dc/yQ/iOo0byXOmI25ysKj9ry9YA2tKIHYchiSGC+sh/8bklbbnaIMgjLV7YpUDPu3KU7EtMN+JZbg9pSZzGJQj0XSS63ny8rqtiuNbTNxWIX5s6
Ncti+oeyCAkCsdGI9AixIUeNBvHLHDy0o3IozkokOwaWeG2LEHnzUTBRZPF3vtru+oI/1iN0xLFp5BQm1cH1kBHrxXgLSAWtidXKFeVGvaDBi+Y0YjNS6cHMzuLNYWAQ012Xx1bnuqbi7TmJGwof5fZ3cvwlXP4O
A17teefFIYGHb1G0fTUfQhQafwmCxLctcqvtvgQikKv/FSfML4/xOsTQTK+gAUYC62gosZa/fXoOP/JmRO5Hdt/wtN6yGPOMIHrc4rWgO8YQW0LFiUkz648HB0Wbv1Dq6YJbPXTml9rd/N53zvPmlUtV5Zv1yly1
raz5DWEyjVkR/pJoNJH+iBEazbSZhAhcAqk2RJLkZg9lgRrd0NJ1gGrXhGuJfQnVIqgmr3IzeDb4Y201h5lj1bBgJKp4BjzVMY6hmcpynoH69ko6qOTa52C4U3nVIFH67P6X2L/W0t9qWt/WKM6XzX1k1nueKGmv
GXrVDhfsXTKJ4JcrV0bwWeT1FF51O3oFwr3hXUHuetWThXY4r2zBdWrFJQz2bSj0jd2eBfbbdQOMp4Jzc7Z2ITy7fvMNqixKUWzArLkKXWOrf5ep0Z/nkTMT/CCVIbfRR8R/Z3GH7r4twJyaskG6uXpncPf4cvug
dGzuGlprK5WDrn33lgtTLNUbwarXoz3B2bR3JIA6v7uCtY72Gu0rjtm4U+juIgNepqfGQPfEW/kGwbZrbQ0JbiupDwUhGcNXTSpLmPdxCE39FFTzrPiKaAAdCaZMigtMqpAJFzMmMHp8vZpBydIiI+sXibLR8aDp
mCQTLdFZcA3mvcs+NnDv42P3w27dzc7gZVXXIyCbMxNakPgXzaxRmGCp2ujANV/xqQjFdDGzaigo4i0zquwvC3sQB33hpl4m8XqANxXtwGRYyhwsX7l9G2+6EWCbsNVcx4vzYlZzADPpivglga2Jn08Z1v8NbSy7
z9pebb82rh3UDr0ja68io9H+SXuPmkNDA3sAri9RSpmyTcp1NY8sgZpeUmtmSasVS3qtXKrW7FKttqjV1+Wka9b/QRtiMFuEbkvRazEsEfRbiEELMGz5ui3OukQ9MHCAP5RyvQ62okXjDhXtql0Lei3wtSDXAl4L
/roau14FCsC+xcSkeYVu9cQOqToFMrU0W5zU9io/dq0k5Y+ljWqA8PD1b4modMjbLFVSBMjtVfCSgXqrBj66Uc29U7+pEXQ8Bt4YEFF2892XGyKJAwtQh/9fnwFJLw3iON5it7KfATx4mZdrWX9Ny/azowhn+8Em
oluBzd9I8rKmNa5JDWtQ8zW3kI0dtMUWtt+DqF08GJsbv37VAzJZiF48VpTgwyOR/EarioTfn8VOJmiPo68dDmBvXKYykOh3UP5FAKNJWbIM8GSELz2gRDFNJaIUMMmgUsHlRhynUnqpoiD5tc+SF9TyD4uUmv4w
SqyZD4P0teLDXsZa+WEnQ81+OMsiXpQvLCp6EX4LeMjJ9ZIAG7ILW3LdBi7kOtyghzap4D8PA6y69Yc69GuRA6b+X0uo6xmNcU3xdHbNHvpKSwuF/fq+xvHqSaCaMnS/CeIl3iXfjzDlkWpXbxpnL/5Ksaw05mka
4Ze3Rpr2395v1om3tzaOe7f7vCWPFwgXnfYvjpdIa4iw4jtR52jVyM6FSxkJF0CQMtx9fx8E6qlyVUlrsNn0kmGiNCF9djpcqN3xsiaTpjOCtLW2d3/Ay5bPQ54DK8fP+jR4ocuw2ZiEtFFlDZSlRv2kyvyQkR4L
nvaMjvwg3o15Nn8GfhFkXmmxCdu/wyaHZWnLcC/TGjxq1/d3CsreWzWRYLdWD6LKqMvk5m3Ujuet0ePy4iC4CpSQs26g5Gsfz3XXUaTeE9kwMg0Ee2PTPMdijYXGOLVfdP0z+X4Tl8QOPS08+nTNUBq69NrL7RQt
RY0akbfDrEYdks1tFtze8fWi5R+F8r47ypS7eEGCJNiQFMuvE7YvDC1EicBn4ov118SUDjHWFSZzGTWuAtYXyfxMsPF7JUoOTiJG5LE9tfGgzwMmLZd4slWgNdFoRvP5joMx22uV7TugqGqfsk8xxDCyCE2S0AJn
F6a5jTg2l06ZbGGloftlE+FqU6SqKANI7rGhRESFespu1viSjXeygdtzwLFD5qnMDc5N4JYxvMcdYoShla8kHmF/ehYpr8h6xQWRpnDlsJzcKpvlbJF6oiUsurubG3VCB6xwJ37EL6SPZzC7Bx38FO7vdt756d+J
hd8ApELMKWVnIYa0YKnYdiFXkvFi/p3NRpmjlmMpyRVaWmilqiEtQFA6/V0UIv08jQHaknJ3c92tXmd85TXwELL4VxGkSHOAWlTVl7UCR8PpQtjdCc1dBmnObEftJ53Wizg3zuxR4X23WUEqAWWHtceKjyfmtIss
3tDl6LA7S6M6/+648tbEWfBYuM6IEJWdXEiNYKvHbG2seuTGqOeVmRiWpKeXBS6PxZG54FHAH6lSY/zFks7NakjtN6SlgH2rtOVdF1PevAtiIXvKU2cdvObIwOZ/0z3j1zlCy5JPRXmKI+8ZkNy7uKe3mQMd7mhk
HQGU4kupUhpHfrSQrq3+UzqP0B4n1j7QsCHMF3hhsJVB/Bt/jlq0OOA0uo7ZyO8GDD++tG2ATdjtp3Rb5lZHjTop9mp8MO7y4PoCYskFb+bRzov2G0QZuD3FIb7+11GwZhLYQWnvDtAlvJNFXSWEUgHl1PLnkDOz
cqstQ/0DfbqvbvatXJ0lS+aPVI/Iyz7q1Kdg0V8/SoKNuupOYSyUzehiuJlC6kg0vKqtrRvdXYF384F5AiT/A2JggtCBl3CufSzdeKPQSXNoyO71eppJD5ZfopnVPzqR2nSn9JH5U1+XQBfB3lYc6Lu7ZSdFRKfs
ISz8iuax9gsSwXfNKIi7O1kkSSC20dHkwkoxCY4qCDD97nS1WKMJy5bffRkEFwMo2R2B/s+Hi4sczRM/UiEUz6UwVeVeMDLyDjpRmQ93fJjsR+5kfhoiZ44Ct7Px3Z0aZLUACjupNrM1EX23m9eBAJEWPohbYE9O
X0z6I9chVrTL/PUvKC/rcJx4TbNKiqI/4bLDxUr3JLEOxRbecThlYC8ksNFBe1MLOZzUSfFobWjYD+RnnppaHoGDQPiXNHfiJahWj9EqAPKTmxS7/TEmgpQo5bvrbzzyefeUZTie3aT+oIIgBz1Ne6KyEL4Q43EU
pfGUNjXcnYzpBnIWa2xZoXK4ouAL6D5r6Hx2xuurdKoH7GKe+cuto88zrxOQQzHUbuEZYTSa/a98Cz98jRW5GGsk0g/SEg5Q2hyzW1mCVPAvJSsHWWJilx1s59AvfQ2FSgDgNKNe7ZFYPf5F+RsbNdbSJmVXNhLh
az37pRqBfQ4FZAlii8EsryxqgmLX7/Ca1isphX9VNuRX4peHl79SkKjzzaPKH03Yu6DtdCl1WYjXOF57tJAnyuDIGYkxLH9Lp0mW7B5HaRAKp63j4nlh7BdzV+50TP0kOGOXaimzYIxZP9tUVEb1FSXnT48UMG0K
Jv2VMI0IVz7XDm6BZXL5YxjDirQNJTXTS8v0VGvdWaBvodwUyEaO4la5rF5D44T+sbqHLEsMDyryKvQWWE2HEtfnfoU62PqOVrIi+Pud3vGExDP+pkaY3oQFUZ0LHlvtWxWhp0NqprMOsxbWfqQ81b+TQBV8OYnt
6c0rwTDpSgtQ8AJhQVwTr67AAGkVJzWkqRJoKwikHqJSuptB2g+3oWY8oyCVnLkDc2Ix3oaEa/DQ+1LtQmwM58gUbPLHg/YSWJFE+7jKh4hWYfhIMXtCUBCc21uUB2eizEaeVoVIWX9dLNS12Et9SOKl8a+5O02B
Jm7r9llLwhfifgZHqRcXLB7zkQJyza5XYqUnxQCCmfO23ws26ckYvJ++kHhoA5NDsd0OPbRIxIFKnLXUG2laZjQvmIuJCl8SjSf4x3iR8k68EE9FSdcjdWyRNLUNQ6rNd6KGSEt7VQ0sbz+G4KkJdA+iEBBeg9Jl
J2IQoCDtES2NAD19qJY0dkhE/kgLFfu55OWJ2AaYrGd8Bomcm20gnfnEMDxKmGGi5E0J/XaL0pP04k1AzkSSQG5uQIDOZCqva/N4c6y9lI27xY2as3hLZ9my1eVJr4uHyuJEuLJiSPkTZfAKzqTMWgaP7Er15A0B
OV12IsPdmvQErB/wjG+zYzrZNaUSCtYKTE/5tByXitk9XQFibPeBe1wwymDSEkRHH4Gv9BipsnrAW4VdLbilxgjMJuYb3nB6pfuMjDGguGVkZYMblMthm6+dYcAkTpNXtKAhwwQANHR7Z/EJ8QanHjQ5h3bcpnFz
SxC2b7ELUZWGG6qjQMHeZullTLsVpYCZnnyFe/5jW39qv0x6wHSQoEaTqKghUQiF66CaJXotnJ/ch8iDSEh3KvyWqArlbuHGa8o+5tmQjVYewM2EU2vevid9GGPHI0UY3wDOzcNeiLED1N+TUHE/whVWfROqKfsv
30LSJmobxLKT9OTm47LUwU9afTaQF/Ejc40Eov01dwdtYv4911l1mH/mVujW+J+57cnFszo98g+Dnaijv4u48/trmOTj98/yagc1tzw0RrwQhDVX1Jqtv1I/8WEfPfudcp9CKrhinrJPOaTwCql9hMdUV95wyjRt
wGd3I9WkvbuiELVDw7hTcXiFsPvdBq7V38xXAr5Qa/lEZFj9V7LHyDaYtKIJaptdFQ64qyR2Scd5uWYpXFbAVop9+QzhU7UYDd7BKLwiIFwR5VDiqG9tRgi72MRpk3Bdsl3YkXg4bRJ2oIieUyvab9W2riY/krfk
7UgF7LXaE2/qMVKeIbVLJ5PIUg9ZdUFUAT+G6FVRhdaHmBzt2E6b74AyteL8MxC7/Bigfzh6HYFAffCygvTsN3H6dmybJEFC/ZTB0NGqGghTCX8eLPjxyID7EAV8bHVU0MEBUpVxwhjGymL/eVI7o2hnJIDl+eS+
YIbG2r0ZXtLLbg2C9VRxWx31HkqZtlDHKzeTDOpbZgFNvLYwlWzJ0cekMCA3AitPIKLH2fVKRskhBc9KiEx5Spq6ri49ix4F+c1+stlSNkCSoAwNEV5sFBq3tJA0kVjLKQY3R2Nqikk8xqK6q+iN7qwLjyG9RhHE
mBp1YMaSuBeZlesLOVnbhuWeRuDRruwmMjxGB6XocmxxYjuRiBQZrVQ0PLcpmPlyNVLoJwC6cC62xtBK7GRre5fVpXhnNWL612bDK4IVFxo7FtHRrTJky0xkB7w+njf+urePfip5lxU88iMQTMKn1IAmvb+/7Oup
Y56XH/1XQ7dslJTgE8A/Hovkjs4eMvJBi9wf0PWUt7N+Zw5KPOIgtrAS6BKOsEL3SibkCLcI1pHCA99lsw0XDscSh9tjamgiSbta5gg7n0ZTv2b8QaejOi7OszmwwkzIKESig76LvgjMl55pta6dhSWN9YT6xZTm
0L016OILN88gX803DwUrRguMeJEFgxDVuX7rEhFpn2M/MTVa3ZC+fBR+Z0imt12mY0OJu3YOLgRbxnOqy/k2thhVGdBAWYDxzdmzVSP2QrcexLAjHH/86W5RPTrdDc1lFBTIGLGHZbgL6rvbQIU2R7SRjKEX8at5
s0hvalXkJA54EfkS9fhGejFFVcfENZyuIrLqIE7pLd2ReDwa2yJdUlH5xtJD9cDvsANOnEIV6wpfMUQ6HL8P9oht7QvriF0y4PJ+0Yh7LP1tkN7wwm1+uE6rbfLhCDuj9P6j7VJTp9THHmPFkR4IetVPS95kmYU1
Duw8OzHviDhlOCpxDeHTS09vaoF1WEAa80E0B9P9ioJjJEDnKFyoYkJvXG3GyYYxdA+ddlxJ1zQN4KOdc+zX/tf/IcxK1mwYnc1oeRtwU8ZN6029nlm2zq6rScomN4KTcWzZIhdTIJmasgile/UETFWc51PTD7Q2
ROAnmlDYDiwK5d50rOn21PtxNEd44Olqe4xQMI7sSScw831DcE+EI6aQzprNDwEDDSmlf84qhaSG75ivXFLGwLStEb2xbzRdjcvqjEqN70A5mGGGzA0z4tCzRStYuOQFEctTy1azyjqjjv0iEOHoL+hnZxS/6zjH
jwndtnERKO19FzjoQBPYcsD+B1OMCXuYxJgKWYIT65Q1DMcKjMY6nEp8LqzIjKpcZZtQUBC3ohLB85SKeMa7Un8uQY3quMR7a20acyKygGDmlV6dURH7b2rYWUBvE+kChlxx13pFAVALzZsJZnoKdocX2h6jIosj
uThPdP06AZmgAi4vXx2bxaCzopFbNOmIuPQjzT4z+Aw/sPN0PaO9ZwanAnUUg3K0VqjfybFjof5ZN9PWPe9jd1ew6OzqWHXz20JPXoAjFr7GUlzmeRxxr9d0259e1zCV+8S31qAb+TmPnGvO+vNhl6DBufdwctQ9
88bejXc4eVs88u6e1ILeG+UGyBP0mG2P3KH9YHj28PJW0oHV7WdSyhYMfz1yZY9Ibcda33uP3bim9k0TBY6PHZ4Z+gSIsw0ZyWDbUgq6YF4upI+reWCJaLThtqCwAROWgNVyFKbKPGj0L3sioR4K2S7dLGYjL6d1
byhpZQLPf4qSjFy4DntSAN4GxZoJI53EBcdRAR6jTFjBht7zEeB+OfbkshTzIhiQEPDzS5Kl3rphn2E4WhOLxTuc8WkPHZcZkVy1fs6M7C1TIVZ/SAmTielEi22VdyA6feLDZG+KbNC5pa5pf3J5rkBOVVEKNake
70mhIK6ufjJCYhL0kwkSYksDhj6f9TrOSy2UJRb1zXzeP8PABDqidtwYa7U5DckWgpAhw2XwRAIpBOKVFJre5lXocpX+qtcv6Yw86BWFQwZioS3GdEj9eowOfCwPJ3BSzumhi139DtGXFrDKKV9inKRTdRXtJ/2x
ISBOqJ7+Pi4ADRYuCDiEt1RQTht/tWCLIrhejuZ2YQjh9eQeLd2fv+0PA2M93fNYgchB0mSajTPTA5OU5J3btO8NozKpk6Z4fBziu7Lu3gmJEsDsGUG6WNh0IAVKD6iDHTbtXonQK+piS0qVkYFv7mJAQpjsGcQE
uGtaLXGEefo2MfERg3mwwvZzY47K/eN1011H0Tlm1VaBaskbyobwTiACFYW8MwzRHhU1BD8/FRc8DdoRixlYxuELtWaWhdvvYBRwkzhJ5hbNIAY8424g1BrEtqq5kQ/AiJdh5YX5YcfMyg1ZR6Mj2AvwH7OhuaIU
DhGQCEp2nPivzIoy+ykIJkxovMY71HklcZAHMzbMuzyxGYtCzw24WheWvoRTkQpu6wJRv4MZLo9eOL6vBfSGCLA3iHljvEqJXeungw87L8TOe+eWb8bx+BdCLtcLjQdaBh11dFrwr+wo9Z6TcAxCq4QHiAkC+Imo
UUrV2E9O4sBkQmQSQlr7ZQplqkhUjLMRZ/VXlI6XnZpA7r9Ktdg5pBRB11V3y+q9WSEHFX1LDg4khDY2V8kwdjVraxQwNNjKmJ9sjzvVtZtmAPg1YYYdEf5GaMI4aeoUzb7BbVQdc8uvJTm4oOWprukFM/yAWFI2
s6HQWYM0acZpUNlurPw90zhSoq5M1rBgQ09nrZBsiCgZJeIEHT+iEjFoXChe+Mq0e1ratzuk/HWaRZWcgFiylqTGJTxQfga3QZus8dMhKrOwkPCmkxyfowwY6GVhBELZqBJ9ztDgauV1iLRc1lUGMzAAANaPRuhV
xCtLOKT+MvpF5V9K7WUens6JAupWql1qRk5xb2nCQxLXpqOfwdnSuDLt0+vi8Uk/z7hejMmOR8GQO7a0jEoMpRI7jgonPD+uLkU6U46IMIwUduapt0P1EXc2aqlxBQ1Wwrr5oOuHG+ohQOEP3CC+klgK5oQW3Sex
aeQGeDlHLW0tTG6+6FSb67pRkET9+oJgQ84Sn1jJLokMxyoljdkdSszUKT6sdyXIocDr1iXQuOs8NSVnsn1jc8WkSszBCT2CiShgZDKBfkJsK8EAXUD/JsdIN1Bs8KggTqK05xOp7/6ydzchd0mqdvd0Xy7LfgFG
06W+ub7Cci9K36biJ2wBHi5rbhHoFfE5zV+UVZs2R9rw9mbl3VeflmIuwcITnZubSor5PBvKte0CZ9wQz/NydTEywLt8A8UJOTJ2BQAafBujdEJmEXyfLYNR9536S6H795HH6RVP//m2OvELjotRmozS/gxnM5zP
cOA8++YM9p8r8r2RsWouOJmRB7FGcTJg2q9Y0S9KtzVsZN+jmJPZ8pIuU8NxTpbYkdoS2y1886CaezUq7rZ/7U9WXPyGI3RJ620OZsX582XJwQXdj7R6NhVnTxZPbwJv6u2efOYMn2QFTyOsyVbH7i/En9zOK646
6Reavhyx+ieb9B5qhEUHu9XN2JmjpcCrLA3EuTeZEu90iZV/BifA2EUmXBEWGRqmTfA3tF2Gxeo2sYW0K4cyDQsOpavSprVwKbYHDGa/XAP8p0IjXQJLM2siKVrTAAiscOuU9vV9puAvStcA5nDqoPtt4U60ta2D
5a8hJoAadV/BdZpQoM5XwYlfv5khSExU+vzibvEjBosZsmcXUX2a1GDMISdEpPsOu4fMy+A+GICfqfqORv3xbPenleFQVqKHYxcMA9pA78YQj1yA1LIoJsnDVAUi57kg+x6jMGTfG4wiewwY+6KJUt2hE7UNK2E5
3hjkIa9j2d9CZEnf5uzRGnJGUsG2N1jObxJ7SLRIVjj3YFcMus71eaibffEWm2pU0weQ5iT5y6T4Va/cogQflizqpvPCPkA3jzpGuHiGWGc4Vg07HePgpHHGbGahBLpb3JKxASb4fryocLkgpKkA4N/v6lWje1WO
O4O5lgMvpuRoKnmWW8weNfEZ9wyfIkbUqzAUdbQe4h0doBV0TBboMIzpyDO3z+mwEFuRIRdi8T9B5N3a41TYPDM5XHz7FVMWkKV9RlcvzSqHyKoZbmR/4GA3IUkak6IjYYY8awpSh20PQTe8VLjqtmSZFn5sD3sb
W9Cy2tiK58mpnlxGdA33EZdGS4xo+hewjrOvJlCFdMX0gSg0IWyJjxlezv3K40A0wP6KzxtqgiOAf08qgWhRzfhspGwWGNBM6xFr8pxe4dyiuriT5BNVNCFc6GQeTJgbdfhrdXYKrh5YoS3gMygxj0bCf7RRT6hc
apCZzIFDV75fFAxmTEJhoIkZcWpxMFMJDlLNrkTU8r9aAfKJNpjHO1F4xSPfMVL+L2OaWMqArGpJCcsVxb2C7yQ9rEOjlOMk12H8uRjFBZOEJWciIw4fT/PKO5vH20AKqfS37IUeGLhbV0SInKpOAq6+Bsp/XKrg
HxdSNEpkE0iqXLA6hXrsSpTFB3GpgHL/BF65SXLUBBxkaA98ZDC+yNa+8/bw7REps+LpsMii5s2lVRldQgb2lwD95/Cbb0HoorbeEhtekYoT1gjOS8ioRBUX6u6LQIU6rXZXyDZaKYG1anfldfxHujT6C79l5n4l
7G6aDjGHpegSbvhLLPK6DvgPVddTQDTugOWdlifigM/uHxg43kp4wjVN8C9yBthvgf+d7yBgyOMx9V57v2D6rr4PWSz+5K1uMqzwQv2pvJKuis5d1DGhp4L2RWPuchalw9tAJm7oUbAtS6CFqNGg//EL+K+8IbnD
kqswo3HtCjZNL3HRKa3Ed7VZ88OgA4prjn6iyXSGp0oOmnfQfKkUh7Dr5p8s8epDrG43Vh+nS5wdMMAUFACQItkUkGCY378WnBfOsWKeX8EL1PtiaU+i9X8yfGk1BoU3P6tv5v7+q/7jwii5eHM/259N7uizt3Pi
/0LlunQab9Hjm9yP6T15p/3Cdk7Q6UUw+LKg68VQD297SuVatjLhaOjvWXJpf0v7T8iHsY+aeahkkPK3/oaG9BtCQxLzIjVjD18zjYiYm/H27D2PeVhOjG0a8eUNfFVsU2Ylm1cHicCXrPLFLsrB3HewnjBkAT+U
nM0QZBe+sKs1KSbEpgWrC4+GDI/dmAiiV2NVlV8slj8Q6RApqIR45ihZpoJ5UgQ5fpQGEZRrqm9zhiphm15E5/sa5nMeTgcYtrduuhCDJOs+EZDmPFJi26o41tVOmTr0h2bx4QiMplMFUytRJ+EvCjOKL/1/ZeV0
xyg44dHzXp+/0DyuGPTfzpy4AkJgQcfDG8562WhvK4/HI6p1bD805o/GK4+yN3WhQ6+sFypRU7NiNMC+Isi4m3LE6M+0jpL+vu/tl9BoRSCT0xt5ZRB6reqgfRnbKPuQB/IayhC99N4o7PAghWPiE9xx0ESWEfx7
JK4UC+2nMYCrQNl0LHFAuThBUluo1J6WaIYT/hLGC0PJEZEzC+/IfSxRcblmSf9vT8FAuuUzOiSwesXTe2wk5ZW5aBxEVgsdaMtbMqayIg/odg9Bvur4O8JmsmAtok2sqpNYcTmiFwwiqkuIgLb1fUk8BmWhSAbm
9F0vHANKZozcr/JqI6gAgrPYgyy42cwXGDv1apvm/QDGdI46XtrwrX9XKmiNeuLchJc0PKHYAxJmshaVXSd3R9gnOM8CdVCQKx+6F7z0gR+pwHwwVBJAeWFSIETMwejVqaPungkUAMvbub/JvfftG5NvOM7QEM2M
g1lgOsbZUKru4XHJQVwA32c7LvcBY4lUkHywSanaS/KRsmKtDAY2GjkO+rGP2pfPBdKagGo+cJYB2Gr/lPonJfOCLfuNGjQUzcmizMs4hvbxDk/kOq/M1tK6LyBo0+8BGO6n03QLCcSTucoFZsfGTzs6wdBW124A
+YO7kBeEHYOQQ5kuXZjzUZ2XAasE0FKDWdmBqRSoWSCfKrAmZtA1x8B0fDxHszB5BmmcZQUYE24RROtB8GIYal6zkdKql6WQvPIA+dR2Hyo86xT2C6FEwxogrPjAxzp+cHcMKN76la/rlDcP8TQ1h5n6zcmOknHz
oobvVVDR3HXviX9x/dAh/CawEBIy9+w+js0rMY8+ctbPWCi5WLW00zqTcxSzCC7Enl2xI6dOiFbzJLdwFmbwafgKxruu1XJMwHI8riCgYPHDeXw/PVDopGRjXRasmnKXrgcSHqTaN8Rto8LVNF+ZBMLdR6eD6bxJ
UTamVKMD340aJZ4cyAP2lVILUJynVPxf0B+UFTx2zAVbVmX6YX6VGPnd8trjjpTzMjx+4OBVQGOoxSBGFz3Ujw0GsPd3QYiCNj1aTr/oJmdHAYQiyyCCvIFtAkZPQL/M5UG3TT8jmfweUx7QW5sjXoQXqffIoixg
TaI6tx+pITRk8YZXd5zL/L4olF2AUmciZnWpm9xu3OyX+nZ98cQ3NOx9f/Xr6sOvXz56P3c9HOoLGDHbuM8u3RTdguMGkhXfnr3zlcQhQtr2H9FxdoLGwZjIuKvPE/8zac+HL4YgGucgMfUlcwdWd/OUaHzcHjg5
ktFxOzcKXstb4fviyRMPn4TDc97oOmSRZs1z/+AO/yhyJN0Slf5zHbf2AXbHL7KgtLuBni/cQ2G92V/0j/AxJLNeSNyOPZGZsdeozTu6Hed8u7gqZU1b25qYG2TpWfLhrrlksHe1Q14CP4XfqfVtYqnWiX3XtMuu
/gcTD5PMtKPLfPs1OptEZe3QmGRATQlvVagBr8Z2YvzRnOa6YI2yRgdP44ejyzl1iwL/UEKc6VPB1I+s9rIyn3O6s3CupHEEsuQ6J8RN1ijbfKsFzXtESt+CMks9wEon0Dxqed6ugwAamnFN9t2nhZf43biBjIIo
assgj5LY8VCKdXoQC/WNmIPsgNqxaA7ZAkbhMT4ofbtahR555sNLH5ynIVFTPQjPNeaLKoBUlGSuHBzJFnvoAGMP+AZZSW3Eet4YVV9qAK73j/n2Tbe6EyI29cBpYyshlWDry6kfRIqZkjTwcQHrvnqvCnD8Bbp6
K3xXuLDbfjbMg88ODmXYsSFx7CrScPkONbZvXmHXTH1mD/7SIQ1JDDuue3N8HMSHxs0o3oofLSen7xCpbJJW1ZiVlXYQNAyd0GQvYFtmPHScCKfQLc0CGgzggcMOIOMJL40ZYoFieAV23ENIMKml4JW0ClTGVQTa
kVApSaBq/YwTgDEZnPDnnrAMIZsywYgBOH3geIPBrmmVMeTj3K1YZx2oPQKOKJAjordEYYmY++RXpZIDZP+FbZA2JRwBvwa0+5Fy7ylyDvVUQw/PEnkUXba8ze9GqJymkKBMKqWTCk2kIb4/LzxcD+ju3LpKXBYf
MUDVRXAFXCFUExDVTbKJrvNJTwzjadSyW6FG5pTea/LqGBFIrGWGRfjzgzHgh0L6ft+56Nx+q3d+ZnuLsb1Yinv1OM6rydRGZV+PY+TKfZWLCuI0GbGt0Lc6Vo0x07Eb79tl8yKZe2nYbEeRNP6N/iTNqVu8NLj/
/S+XvsvvPRriWgMl8Q2ur3XU8YEFaPxHgW1uCd0glSFvoOXFrhVNez4NNRSdmxa25Zmjz3lm1TGUl9Kt3zYO5USuxwzZVDie5yEYAPaz8lZ/CyEBGJ+AQh0Bl77Uhqcz1TN+QFGqXrlE87tRVWUFlmrzoT8Q+10p
06dI1u8nUug4KMOURzp608xsTyXYNPN+F1UtwKX7W6f2ejDplqCXZUqhP9iL1E3VT6YV9wAML0iN6vLl7Xm84rIrWb97xLb2APKD6ZXkd9RL4AKRxguU6GPKuNYdkVtXMfDd5R4YeEk2XCK1DzyQX/Ky3zCKeNG7
KZvNpOUWnleeLAYLNa15jcNrGvXX9fdcgMvh4uApLcc4Li6nVBHsK7agUGkWnSSURRFViveXLqX94LoKy3ajRyAGpI75KLkIbkM8epvSbp30+jZxlmXSAAAabFAoDSk8xC91mPkZmdeGIWJWQPmPbfE8P3ECtLuq
5BMiiIkhSqjEb3sDVTW4Q8dJKFaL8zHvJgO60s9T5V03LVfatBnp5RN0UcxkAoxgjSmuqmuELyX5URJBE7NVMEMbvitvz1dTrr6DdtoMn1PMzM4cro2konJXyu98VzIKxz7tHN3vQpBdDseUVALxjeIRDNsDdmT/
xJvNQJEMN3jDykFhu6wM4h8z3hxW3zuH0zpdQbozsHr/EpshDBe8FqedwSBGyLOMZyyrrjHueT9kwh2Lm/lluD9VjwSLQo5xCzddj7mlt6dj0tg/P1ph+2XKPqpL6gWOL94sHEDyjefmIkB8d9aVPZvVaKmpf+v+
HdEVKyYoeHvwpNrBlis5NLUhiIJ9AOY+nZjadiJAW5dUwfS56u/7WMVms/jwkRNP3xOezEPS/7GYhQQhSUHXs1aceZYh2y3CkBVLAtW/tQMNmhJ0frYuvRLWQfvBxKsSOHQQdKo5Ejri7vfp9P4pk/DvOPoOIa4b
An/0adqohqsSTMHlpfVsSYGRu0BEEXALcS4sj08j6hKv6Vxo9lODyAKy3NmEi80jlIW7hMBRTNAb9YibrzYdVUQ3zRBlShs0Ma2yykUtXyIYGJ1ftALNlK8z+txmNiuvSMbX4Orr6Uw1wGgWx0F3QR5smZIe9GOY
IxtRt+KTl/OiBKeAlBG+OJH2U0qsb7wg2Ttpc/W6+bQlI3kxeJ5UbyYaWQ88UjjJQFqK3tx5NW/um79f6cihRdd4Vv8MDXzmppfGkfcxCjxXyibze8+yeDbSdRFBtoGzf4/A9RaTRuz3Jc2epAIaMbwnz1YbNhzV
OS9ZUI6aUCLvDkfGloutEu5VzGskARZRfx6uoawnko/WWoaTgbCo5igXKJgLOeVkc5apFF0nNHmJTkpgzM8EPQ2qIAhGBhBXpTe0HWEaVH/is0hYWMxe2GAtNTCvaNjUxJi7saRS7PxaKbU2LbLmhAYW0iH7DutM
A+1tlsh214VWDDhjKzAV33ogyFKbVwLnjc/7ahjgLNKwOEUsKBdEgeHvLGLhOVv7jJcSz/Sy7OH7KTtzKeLvIl99S7GkyR1nLCI3CCeRm4MDNRVcAPG1LwAhxpkdXl9DC4GdfyIPwwXh0D1W6b0hNc6t6yYAm1If
ZX2nLrLOFP5J3y86V77Z0BWCF8iVeTEg1OwZqFZ+Tjgn+FbfA8yOj2WhatAagL0rerUdLGm5b08VSMQKSmIjVrd0BIqxRxh5ctHnHJ2RxDAir6XeTEil666ZdZE5YLZ4qsuUwciUvq3TVFVY+baWqwEZl7L0pZZE
b4Ns6IqWi8Pmw/4F0i7qMnPZhPeDm8C6rHX91If/flEwa6rWx1WFM86gJ53HgTKRIh//xN+gjS4WU6WNW8wyeKaWIbCEo9HcNEirYCohCbydg48nAqBIBLPk1u10Jt7ZjO1/Y3j3Srhb05QlcUzixgKHeEq4PdkW
Nphf1PtWAWz2aSEHj8WKXsx4HNZzSVIEoHSocjF1UueLJtNojOpIWR/Pi6U+AtsN0OiOFNMzGSHLemtAv6H3nYPcUOZv3ORZWQQiSjT9fWv8vr87dfx7+geI+kWoVL+t0C2oONeCh7kgFqGHTARFny2u2dj9j3VF
9WHkTpPbyoYEDBzuOkxW7J4GwK0d24c/TQs+K8KKuxs3JJ+r5x+MPWUOrWKwO3tiocG56WlLv3/gs+pcfVmcd+7O2/QtljNY3fBjzcB5uioEYz3FHjYKS44F3cRDRMLKlxiz4O4FpJN4DMc7wkoAczTIv799Mwts
5JYNtRZinpUmhGNOT6QfVlsbinSHPgkDxYtBbvCnxga6brFoSfRAMYV6YeXhWV78O8Y3/Y7DiqC48lx4njyrimfEXLtY4YxwhrqnjH59WWxcCKk22+Up8J+ay5106T8Om7WRDLNt+6OKrEaATWkR5Zpn0k4+UUet
MJ4bhE+qZdYen3kJ9dcxeFpf+LkaV5Oc/foylNWUR37kubfX1zqyB+wxtSnOnl8ez8uiFgbLjemPuxxequtvWHOyzpYaD4jc8LF2PUhkMO3anc/KTNnDAlHeWhDG6c11lg6cxYjiPQKZaG3zeldCPBqVilYE/Gvt
dwT3Fz6UfP4g/aDYaLsS7AKKza/DRcAdUgjeATF6mn7NFdHmJvSACoPDKJfCY29Kv56xbZwChx2mirsmWghV2u0iZgGbFsisS78/RGCrmLDt99UyMJd+XkDh46pDNIU3fdI+kWNLDd3nPAnYD5xaXSGeRxwWFdOE
+eYFU/cADb8/hPRbtDgJA3yTi/q5hI4pAC0MetJYpHcMNQJPqEYJgiy7FIVhmErppzGazJYocAjgQbCqtsr0nScDKckI8SKLx6DQGlSDtaii+o6kz8jj1jT5Rh8Pdq9E5qlTb3fT1S9AMOOljVdmCbtirVzKx8ZE
h+GMfKm4vnn0UJNBqrmUhWrzD5jRTec9zNNjaI1c6AzIsop5Zmg6HaGNI3UcaxrFpvC7q1h2cz2J3NGtprTnD6tbJkszZ0DjiWKGd62nY6VsXnBGwIbE94ZY7Z5lclw2ExGnbUQddtA8yjg3MmasQqrM3aEdgPVv
WvzqV2hjdnSJM9PxEZN5p/vxBm/A0b1iUSafkzEwJx8I2mQQtENeQYVdbE4BMqR6U/9D6guIIdW1CT7Ix+h4MNTTlJ+hcelhpJNcs5sQyfNEQYsf+gq6ycEeQjA2SNM1qGh8PKdEe/TgFi0dELkq0O68QUeXJE5w
smxjrk3sXjSJ3Xw7WOUaDI6YolrcYpE1VeGjnXMMIyG+iP/PxV+91HAPBo/VjRPk6ehF2rBJ7hHB4KRzSKEO38gHEnNQ0lr0aBzUlFMtjpjjUvIYjpTqGInYM96xKV0gR8mpKNqzDMuj9RTBDSRfEST4gLFZ2w3w
rkngWTZHJlLeTwwghOdAAD4XPchv3yE69YQ9BTk7mP/1alBdL17PygHu8wyZgCqgR4PZzMguEcguUpBKgwI0tgToRo4oSqUBfpHFBof3kCqwNR/zvl2fAnG0bHcO0/iXi4dAfpfHq8//31aaxfy3sWu/aV1D41y0
yEihW2PfLpxUg0yjcjLaCAyGbvqPgJWY4my5NxxnZJUCGrP8IrULRfEGH2mHOSx7z2GK8C3eTQhdATOZe9EBD4wc0ZmXko9IvIMo21s0sA9a1wEwWlAFCirLaAz6X0o39jvFEP0+vNsBiI+EG+1DqhhjKs3V+9Nn
hmN0yCOnmOCAPTtXkYdoKzdCvZRKBi27H9bWGmQrw0oQbWTnCmsFNfT1sYZLgYi/v7ZPrSnf4H4SoaPwbqQY/6ffUdy8Rw19Fq7IK5Scz7VoAaOidSJat9jYiF174YbDW4kFXsQi+KnzDGlzirtCRH9HK2WMPqG2
2sbswhuGRFWMn1m903ht38fhVGmCp61r3QCqgFyL4c5oIeA1ikygwubOBV2GIhOmIQe2kSMkx9Afniw7rBTDjK3YKGIc7nT2Q0e5u722MS2ukonFCF0sNuBSe5/gHBi2avB+ehfwZnAn6PBkrOrqOWQK6YkrHHhN
Hn6P+x0SnjjtDQT79Dhp0EwL3mzFsJSaaqgp1xkzkxqnkX8KQRr5TZRJ+7GQMYNEHTvZEiw3HeNGH0BEQYoQiH/C75JVXrgBw2whIODdY7rzpC4jH0Lx6RpIHhGZMDJre5Mlqbo9Dj19QruF2Ae0QByeUh37+yn0
qYrlsXqenDBpRxj3m8aYu5JckoybPRGfxbuvgi8IUY4woHVoR3awUcumq2Xczt16pzvsfdzwWxTUkcH15fzdpHwzi6DAdhnQPtWrwyxUsm2poCaIrJqprq4YlCGgyKrl4J0oonkIEYo2Cx65uoSY8k2I48y7biFm
n+EP4w9veEPWYkvBpzsm+t0NUkozjWXjUHkWVLUY6vvH3W1hjmSZPlA7NBIKMTnhd56VgBGWCUEGO+QXi1lpWkZT4q7lkLVit4mqYc6L0nJw7GdZFT7hq08XGTkGIchE9c20Bhyb6QhmaeyXV3mKlDLSr/nVG24+
o99b2ZeFeW8OZXqwIb7VvElWKJ+nnimQlpqMWJHkyPTKcBlTYhQAHhe+gBhVzig2RSLkUQvUnUKvLe6tHDbCAT7SI8BQL0Q6gGt+OTH3H1oZCwUUxuHUNSeLZIaqAQsorRZ7IbUwtobnlFKkcR01YEf3XQgwCieH
wGJrcaCR1ovveQjsdgXgjQp6ZJE2UYcovhlb/uocrfrmUsNZlFbzEAUex4PBA5OtiPq5myQp45GFiNEQpZG4HGh7LrV40HmoE3du/VuwKFidlrjkCNuYN1y9f/yPRctyAdwwyiwyk8wp5N1zmxE3tGPd/wMcek95
8f7cjBfr34kWU66XTZDTDlMb8n7N3hC6l2bDeppqnXRc/rHfujI6p4JF+rjyxuMnhbG5c5woOs8Ja9D5iL/X99KraDBaAp+Y9Pr8/RLd+SPFj2f2e2bytinfWedFUIlFpOr5Bcs09LCMunw7Gps+Mt0FBwK/0dBj
dqh8F93uWh1FBXNfywJ2wCtBivQ5pdhwmCTIoclOYkeAYpxScF5Z43OBkUROMU1XDgTey+c/FQUYniyk/XxJx7IJM7xoNTrsW/0bmBq8XAZAZElwG4NzwBRqP5G6l3PNefFWqaGAjJKz8A+FNpT1g0NgR9M7Nh7d
gi5esCJMHbcpkRnSPkcOnDFYYKoOXv2+qo2pSzEXmwvgbaaiYAExbW/E7mLn98JS0gb+2xg/V7tkIe3PzxNECebRwQiJqRXjb43w7xi3eDa1vrlXiTt+0vkC1Eejwj7SRS94HyHq0Hm8zblugXbKz878mnPvh2CQ
KJxst54bc09RlPD631AbWf2FHr6gozqIAz0V6llie3p01loS8Jlm98IkALcW9OVzg/9s4d6utqeyR7n5pNUrt/96Y/u5Jx1sevoml0E8yzo3EaY+/Y5DcJ2Bwk2HLMV8mzWfotnrxxbGuX8ldZPYQ9i8RUc+tLFp
fvebrzjJx212nryIATT0w+FzN4gp4gVSnl5zd57o59Zo5ALP8A9t87XH/bkmeZd8+dcIAsEpkbYV53wc1RH991bzy6UAaYWw2WdpYawetLgf/ip/I3NoQV3l8I0ae0wgXRa9H1nd96793HbVqI2GwJTZ1hZDXZef
6YrKOWZetkOwlY6LTi0fqkUHOQvvimH36+fWpDzI5oeNnpp2u0TSXaH69D7noxjPmoGZVr2AvjShUigm4PXi3I6XlLveRow2NvV+NMyRkivVIbS3GLrbMHks6tFxLuzOWCx79avV/gXpnDODrUt06pW+zjgzElMJ
mLvRuvd3JgYQNTxdlqaVuZrJBERB9T0sjZ2SKniem8ywsBA19MRFJjcOWZItH+5TRnN5SiAXdC8QmjunHakw6IEfN+f9MJRv2jJFwhtH6UGKxEy30LhX0qpQydLuSWKXJzBqy8b4spBUDSm3mhSqKkia3hCa5RAu
opmXkq6qy32vjNu3MCnOXu/frfFv+O+fW6W587N5+n5NfZaLUZmYvcN9ftT+5lTvSXLVyjPL0kAqbJ0eM2f/nmXVDyDudiDW6XzzoShd1kW3NBNzW3WpSvZPzwRv+BLa3JjmWfx8KfXk+RawNT403Uld78urN9AN
XKG7Sm8mKecjj/FazWTMoSCPIesphRkzfhK/2YZMwwRnMuwTKc2UwQfrjMxlUZcfbkZ5Qkepn6zzXTTaVqbSbDths1ZUUFGZB0OKA4OBrII15UzoX//STz1699d/UwTBy+lGRGHO7eMOLMdGeuPufhe1D8cp3br/
1EO3wFFJdsxItYF2+b8DS3I+iEsAHCYZb0FI4gUYdBwaAGHzPJlf3oE7sIomWk9VyHvymzQvKBR4wyv+QKXUvCG981Ch1PqVoen1TB2g7iqyGhMj6NKofUavVtV15pkaiiZBho5MdNgKkg72YvqHTYKoJVeWptE6
3qhJL71tGRujrrRMGBkSujcUupYYKAHvGuQlVG1zwWSFwgJ1g8B2dfMAZEVRXy/WYxcR0Z+MLcPvNmxwWJkwEcjsGHIqBiHVOXLAYyTnaCVHY7l3CyVJNKFzym6jYYZ7JxdmbE7Qe+gkO+ObFYJjaNkgF/3ORsgR
+CTSvyvqi7qNHhXGb02yVjyYYkXSAnGosqQ0Nxyniqay/sHZ8vHm1BlT/UUspr3+YuGvRI9D0l+o6pa7muwNjCT9+cOQB+Grv4OQpOo38JcKZRDdSNkSO6rpgEvS++Z20GNaAzN13OrgYjUCbsDQjxjIvC2187ZI
5sU8caL1kt9kMx2hQFdHn2Hz5e81WhiPvCdTk2LsJ4DuqLmYUobu39ogweqK0PPYB6jxUDIm1dNqniwGevAZAngEqT/rEXjyDqFCv9tgRrQ18Cp6UW6CiDX3X9BdmLcaMs/iGDxLR1nh3mUWJg19hsgxA1fMbV8F
UbdJH0w9+XwqimkMjpugbPRzCRjPJqikMQ/z1/VkvpdwDgSMKJ/QowozJFfKcGQb2Zh1xbKwQlcIbIDIVDM46UPDrQ17P03c+yFTFYHSKhYnQBHi/l3lFg//hly7YP5EapQJwuK3aZ4DzCQbyIejwHnHrzYrTviN
mekqgOAUiWlSakoIu3EUd+Glsl14xTNJThYjtULZVCmvrFzCQWNvH9k3g7dXbD4w0/MAv7haC8ZCC6gmvrMSqJU19Ev/+ZZGWztV27MbZY+9I9ATzR5Eb1Yl8neLIOsiKXD2Bqf4QKByfSbbslb/MyEyRUCCgzNS
nGQaiSatGwUfTBmRIz/iXzZNHDIakdL8oYX2h32bHZcPs7IYBNpnhzkaGDIvfmN4wUROEuQR3wTss4WmSlOD6Wo83ACaMeFbmkng8sxc7OCkKKmQO7eG3Q7u0lvSPbWd1GDsCRz0QWQXEwydkK5p83yOTjA352nz
82PdKWBLIvs5VHD0Kh+jcpUizSNz9wVwYFDZqhL4xi/F4GQ1CO0FME0bR0LWKp5xSZuQip3AsWBYMAtzSJ6vxm76zTcKdAV6OuYCaZ5ux25aoa49nLRnZbNrLzj1cJxDBrrX4N/zwrxAok35VsBschMZi884dxEj
lNlxzJVpHJ9/JaNXmJfC24LyhAcCdMWSdS+mur4Vlg0ESSO0L+RJOmTcbuCQtSyeiHC8DFHiLGs2jnFWkeuK6lgb2BXdD/eNwMtj4gU8xhh5TfhnrHconovOe6qDBJ0JxkoIjgXwlthR1KXDssBECMGp8J3CThhP
seIPzk0R/mRCnAL+z13XcblJ7A/KdNtmOw8QICopsKx08sVYXXKRWLi9K1Sw0p88Eul3jBFIP8b9OgTpyBnARhmes9m9En5cEUqzp5WeVxmhZ2qES6U+gd9wgxPMd2SFcXOlHlwOAf0Nq+lqSzMQ313d3BZeHtGj
2gfl4ANqfDhwncHYZycnqG/OxQBuM1m6LGGN4DiRc+MPnQklmlxGuQ2NWfL+9k/Jw+zfLW2J0bNszWMSf4MkmIEX++rtKxVOjPH5f4OiyofbpWHsp3itc6xVVf8Ebj/VS8AwHVT2mh3kebVSi4EGWB5X1k9DQQd7
evKQe/3Tgt0wHX7Czen6szQrD6Zj1p5plOpOpCdDW2hlvihU55e/VVYCxjAgn9CvepAFvYKf1mhcQGtkDewKdDO4N5T4/tNU65sNp9LcyiVBWW13a7K6vKlP/NUGMyiRav78Svlp+sgFPuFLnHr+34YLqfhBgy75
692nYUeJ5CV/6y03bxpfmZXPPblL0DBMr0MLwm7jyukGnZ5QP1XpXj+1XYjVyveMu3VFM1QKrwQjnvTvS7Uns3/eMnn93xhm6edzdLL3dBXmZ5NG7RZt/REBognGDr1cZQa677W9V3CVa4YWreO9UAM7M4CquxH3
g1b3biQbocVcA62oZCqCbbWlZkGzzBbwfm/FndWKxibZWs1138oaV197CIPU9pXwi/yl97bZankbmiPVxKgOX/TRVytnDv37SL697jbk2H/1z/U0t5sn5rPRU5ihhDjz5pa8kTg3IyzUYnfgpYauPHXDlaCkEcCR
1grugkvpYwSbWlYgAyZIjjAJMZZW1RkRk+3sc2N0kdGecsgYihr0lF0dQpirddXS6vFn62vqzaZ5lok1NRr+MwxpjkKbYfkEh7o2bCNNqLAwB+kXSDNMTr94cprPLwQJCno98A3DgA/ut+bd+2OHGszWargZUjMl
FK3FCGTrjJfzkWX5hVC0LrS/taDJfq3qg8m+EPBhFkfBlEawpwU+V1JvEQGMm/8wru3Fo/GQ63x6ssNZsNaB/zYJ2ZZMLIAmFxu3FkCB+culOSWnwaSeMwRf2heYOLCU2h01ogU9am0CraVSqa746sNLTiC1OpTW
6qqafBKM1Yo9wCC8VZGLyVhRdf7XGuh7vJbBBzNpHfuUWDLheS3R32fW6Rg+3CzSA+3KdnubT2t6VsSLFJxg8Ubcch8fPeauqZLYUYGqdwuwqlU5lp0LqwlHXwIe7Cr3iI2r2guTXAkE2eIHjvpmKCMFD2OHRiOr
an9AyCd2hDxdhGiy3Nyg9JCjv1PdSPM+PBdiDziwjxHHtP3xwUaksU2Xkt5y7pCw3hb70ZoBGgr1SPjFc9k2MiRPSw5Dva1VbwHMdIzE9ikfzEq93w90PsouOsKdLR3GnFHJ0JJA3GA2Q1WroEGSSSyEKHzaFGRc
rVXfCC9R/JKJT8GR00hjTaLTlUIHRFl7w+9h1dbvJsqy4Lctaicm0isLk5U4IJ6XSmmzbc2PiO9xYPAtJOkeDW5hcJmyZPRccE/3bGpOpmbGBlyOP0DMyVw9rNI1m+bzRwQ/FuRBN5PPGK4XL3bBY+SWVpoGeVXt
ugfqof1lX3e76fDJ0BYyF7B2VGjTzZaArrrvWli8iCmHOajNlv0xQKh9C1gQEuCKzftaDPIhU5WGN73lN9dnF8Y7KaaEwmBRimB/QruPmxhfCveAbozZ8K0HufQc5jWUaUxpoEczJ6KMxy03d634jWaL5LmofW/N
1OeTFs31hbfqRYQHAlJcJjOIUi55DQXO2qMrJeSsfHX1hJx1iqq6wtixPqI7F8+nCz1eHmtlrsg3hTffMCpYrYsVcHfZ+qW4UVyY+3gZ6SWTY9+QG3s2SNWUwzzMszqEFVCZRtFCfjBj/kYp1EHJaGURkERehcIc
2ngEG/kUU/rkLEy4Z052rE5ulMkFBZCrpwLGYu3mXphq039qtfdFruKj/B02d88+SKjHcPkG2ARfd7XZR5HFTgGEhjltLY84qjjo1LuD6hc+az9piUCAzGChOeIvYQk1dAlpP18QcqcsSdBFvdCj3+ik/C4iZk2+
okSF8zkwwf2RE3HfEJxCILLT0GsdcRnJR2oQL2ML/lLYFSc81mUJi6H4fqidWqoBDvsNcRPA2rBpLzZlcUyDRbdvjOLljStpjZOBYJ5Ir4XaALe5s7mFdVbl4jPCvBZwJQ499O9d/dUqaiXj+Mtus7whryw6zIC7
P9Q15oe9aRgzyjlvJbhtJfpyndI2c4KzLPaN+LKr9pUFPArwKx9wd9cSRRJeAU9mhYm132WcQExee8eBoNxOM03zUqWwJ0ihsOfCTy6E3Yx1zW+kw+TspXYgYMdUYu2uNhHhgVcugZn1vz9iXSWK7xpfkA8SQd2D
KOl1WwcatF6NJTCGJ5QwwevftNXNBAuT/MYi/6MYLuOhHAN7qKCmvnh/AlFL+WUr7YkF5m1C2TMO+HFvVrzlhtI3usKoDXAR6cRKcWr/KF3RyVas7xTftMfp9XyPFL4alxzClM3xEjQ5247cumWToUNbGYdv92Q3
l9Eg+scKb9hf7jJk5lu//OGTUMRY64emdGN+z9UN8EZh+GncIDV6Zfb+C/lbF4DxjagrGiBgDKePkohrylQyXGTZNClHskXQ1AHNtCMcDl5SrlQl0o0JNHJ7UHVI67t8fxpHK9daOtCk+jLw78X7lmdEZCHsPk0v
nQufC9Bn4ItAszcdq4YOaPwaud3UfPFL5v4FpV880tSPQQGYXEUrdwqNYHQEQ6SR2sG0o7Hvoqow/ktW9s/JNh7dzI+VFjG5q6wZpVSLxU5WlnJfFnlko4sjgO1ACNZCWgC783yLqRYY8GtDKUFBTuVG8ZeMfOjs
rFt6tWhc5FjcXPsi8fzKCYDxFLtyR6KS97QzD0PRtaXCl/fWzTeL4UjX0JwahJR0DmMDpO1V5Jka1xdr2z4Z3XKxcSEyPL7YWpbke/1i992v8msXgStRptm9/CbT5M2L2+8+bXzluSxWLU5OrrZuL3J26abRycUV
ti1W31ffkbqcXhY0Szm4/OZT31e9bSImN33C3nUsY//KaFSFt1ebOZCPqObeQEjx5riRBi/FwDilVoFCjza5Q7cTkBBsx0FXUMFs0OGv3AwWgQZhY7jhF0rOUqq2S5XKC/Rl0IjcfzHsc9h7IRkSUlzLX74h/mju
0FNKg04r9qBRYopGIYe+UXOHtckQxVelStn4JhD711CkLEU3jBhQwWkFKtIurZUcGf6Oq5KVDE67Wbo8cBWNBSEw03LPFaLredX76z3veLxOg38yXefQoV+HrRutdMzHl23Pagbz56NGe29wRIBZUA8nOGWtSNjE
NCVDJ2y4kbri7v4w6XbJjxJzuyIFzUtmaOEQpLCY9tVrz7yz6SQcF+XlpiJXkge8o8wvsvbvrBEdog3GLcZdkMbIs3DrZxgKnTmzF16MBuj5RTouKXxuW4Yt9gTAUY5udTmSB4j2ERQS8Lw5Fl2vaJg1U9XwIf1T
r/RHBO7qeOCteZPa078ECjzreKRj5X4RAcQxNCZ6NUiwqFYE/idpyhUaZL9e+1IHSEQfYRQh9d8Z74x0x/nVrvW+6wvlh5bSf0SNqyf/PB9sp8QO+TTjH0eZAIkZ+vID/h48JUBE7tv7wg66xrkzgQK1AJu0VtHl
Z6ZbLHkAH9FIMf0dah1B5qKN7xdl/4/5BjOy6uramuJAp4RSRG8ZIK67q6vVCZ2N0YO/0pXhwWEfIL0Hm2rUfU+fTW2hc936BriQGW1tw9ylOz/JQuaMy4w/Z7bFCDJO/I4vtJj5EdzYB99RRrQ//CTnLcPijov/
9lVcMEncFI3pMIV2COdiZZudJeM+7O7iWfP1dlghYl3bQKytGmU6jTUrYG3mGRDmwYIQMy5ReccoJM0KFIsuwV+VbAo4/v3/xn+gmdveNANqnH/x52NicY15aFxkAwoqSqWTbCYxGuNijVPQjggZtHiFidM2bdeh
XzLBZoTbNAjHxPw1Xi/KSMYwuXaVqnqbb22hNrzE5l/D3b5v6g8Jk+4cfVslyAtaF0Cfw3dkUcV3ACYdvR6Z51mXHdIo6ydRXDvYP75Mepc5NM2sicGkUvupeV8fT0qy5F7HUCv08wlKsTyGy5q3QYm36FDE1xjG
A2uCjNS4cH/j1ZeyvRMZZR89o/XFeN7BCn75nA3c3BQs3pFdtVljY/QHk2SsZx+rvcUu6lUrFtIxO3vvzXyV3OV7ka/8SJxzrwg6NricpWQWmWAK17lsXLaeLX8I67KVqDzlOKtp4thWd+NXWqPacD3/8z1z4KHL
u5jXcI66nJh+BCF1hnqLUM5iodwQ9QrmXGelZyDfJsaLHY/LwQeIVOF2M/vG2gt+xwByo/gh7Q+Km/NeCAJCAuUkwPq3c1LAk879IHp5PRdMgs+GHGroxehVzTdF/91USsEwPEIgoWA5SAZHesM83c+kZ7kFYMnZ
X6HA3or3928C3/PUVxVKNN0iAueXY0iwXJe73CJRSbq3J64XWc5HivgapsTDgLQmkgEJ6OC5de2rb4YNL0K3RGGGb9E/hm9Mha+qdTHnrvhmcE67rbZW1sH8qUJ2NpOPMqRg/FFEL3ZmDG5ZFDz/WsSR5ENT/LMS
VuE++CSAywbzS9wcHFIQvSkasK9dWizQUK86COwce3X8ruaklMP3dLiuH1utI2Wnz/MYJuy2vlbzp3+LrHS1Vck9TzkAmjQ9DjpJwNdfO/jKqCzy2mBvdJ8VX9N9gs3JnAcD/zxvqdP7dfYKS8G9slMZEFFN+XfY
XRBCRqfzL6rOZ7EbvSPE2enyzLl8eM9MO7cYI+6o60gg614pOsQ7MLrt2Ul91MZn2ZX5crJGtH1W0KMZnx+PzZiQ99+wQeXUEE8tGTA2sL1G1Gxi69pijq7bRel1AnrnVFdkLL0lsqe2OeQeMSyA+xuxqPSG8/31
D8HZTC4yR+KHemBty3gSaXE54w99dqo2VWrTm1btMJaqXy2CQp4S4WnrbnvIBfmbu1UBXn2N3q4LZzBtJaew3TDvyUo4eHkYY5o6nzB4F2OEFbuVVguURivebaAZDsTN46+oBe8GAkGRIA4h4hLfrx+I4W6ktab3
zwXdFVU0Vg3P/+vhIiyw1nHe8m9z5MpHAVkJykGA4Cf2/GIJ8i1MxiKdaf0+gKkOmySpG2axVViBaCcXQ+hxCIeiYv6RLCKN5XECt75fI66Z4jJKnFnsz4NgS5vJvx+VgYrU1efXckN1bEnAHSQtskWEqe6pgxF9
wfleXllaPBUddhOv87JQMBHsOmGBBmJI1O58LXzrGzfZG1DO9hvfrGxggSRgdC56kNHRUAjvxwqs//EhWVq4KV1Jj17D2WFTeiTST0CKwAYJ/x1cSVfjCxZe+cAr1qTCK+I1gr6gjKwJ27K7wJkMA7UAkHiqIYav
qaDFyjvrvXapMvNVi2JsAD2vsWU6Z0sElwXy5IhES2+S4El2wXoYciGqcZd7ko9utrkPOKN469f9UU2cxy7zyvLevNcnxYz7J98zT79TogH7G2zA4QYaYElgBs3g4/vMb7jjv2Wr0GbdGBtv+XW+8ZpfZ4jZJMJK
msZzlY77k6zCXgobdbx5Ol5aU2EKSm9VlALwnkgIvnWofhzM2frDPpGec6sPl6lpNdL5gQoqdKh0Nxmgd7gkNGmdS62JBhBtcMIQ669e6Oh9zQzjYhoFqvWDpVcxV6GRy2Izd7pd51KcWCNTwWKQFpMuPo6BhDZ3
KvChyg2vYfYbrByJQSetyQckPTagJAg6veFa84DLdBkyKroyW/Y5Ha/twFDp8L4CVyZ/FqMg/d/PztAaHkW/c0yKxiq66L1VRHnxmvHUnlu6rT4ZjgFORtl0hwiGqVjyCmBKCdKzgnZ82ZBz92FY9QcDeqK0pss0
oQu0m+l/7rM4lDMdJ8so1W6SOT4zrBwh6RaheDlDX277nVhlwwEc5xDZ6xujWZUGigc5x5vJso1YRC0yvFsiWWds5YRyUbYRiWIMWaKpjGJFPTauV3zkbnjk4+BNDEQqaDwqwpc1ZPCFJ3OhiUCG/00HpfW0Vost
JxLgdSWBT64k7ikozBSUF1jaSLmiIk96LBKK7812UZ6YzAYVR5fzbd57UYoMz2cVhgutRUvpwd9s04d1KcYxSzqnkbBo/HL7Z6sZI/QyrPpC57HhnkMUBQHD8LAzEFiIgDfLXtAx5vwJte5HlD3zi34+hoGXPS02
TO/C3bLAYKpYHHmyFq6GBg9Y9UuJwCX2wGyVD3DeMUPqqQxMeYKSLm5NM5lu20BsUcydV07xHsbA8gS39f42wDpwOhEsA0Zo721vlCFxk7olLd5xWGmPVhCB43Q7ZLAfGIRWB4AQNHjCgZga07M7AiSy5YND4KPy
KOAQcq/cChNKhKd6mDF5rjy2LyDoopZFSP58M1sIht6VM3EvLb9P0ep+kgaoWe76kTcCCrAXLZxiDpLPHqQzEz2spPgpvwcQ4KEEgt/tJadUIi4ZQu8yXeBFWVCaKX+yCwsQnEQ40d063jUGxO2d8/fxZKDGNhYq
Gpbv0cxAEOUsUm7KALo8SSbaxjVWBziTww4rhS0QYoqN18nqZ0rtIWzzCXUKzMpjxeHONP0qBWAWxRPt/JuOKN6Z5wWuPb86fvVe0nk/IHnznvZMX8gYQrfWcYj7fw3QGTqADsgKOpKsYFkgA/CAucQPoLRxfdtG
JYsbOptr8QgfWHCxJq84cmcHj4cMXI/jKQPnC8hSVmhT3jUdkk2b1Dlb+f6dy0KqbRg8Xn4NogRptGRSASNOx8to5POSDa7XjHTkdRBXIslhEkxFLuC39gP5ctA0Y8KwSH71SIuF9NAFBB4q4Zt9Grfknv1lfqBZ
vFbilovdr1nnYqEcdtJ79Q6Dn7GtoPYQWZcRcmPAK1ZPZ5as5Ji2DpI8NwYiweppdEYsQtWhZGz6eOcWrY8w+i4uSrbSI3wGytqpn6IRuEvUSbbc5nm24gp285KowP4MQjyQJjnxHP0uJmvIzJvnvgLglhi3uOqZ
xUmF+sPVUCCDNG5O7U8caBIf2HUW6JItcCSY6gso5BFpe4HtJBwKk+8UmAs5ZimvToxtl44A/c+rfUaGXPNMFnJobxN51TdNm4GQxXORvca13QJ8O/ooWA2lvmGuLkAOSctLxc9E8TSKExYTxM6WWwSPsIv7d0Th
y42FRpOVRAH1wmaPozP9J5CmurYgiakIcjDwhZeuVRjfilfQdk+BAd5jubGvhHppBX7fHhLFr3TkrT+0KdGyXYi5HmtKAQ2wm/HSohzVTXQeRMQRJMwu0ebLoHgikRQ+F4oCR49+JM7KCgK1XOb6LRahZ4RGKweV
FeYa11DQMrOyhYzfi0HMqbssFpX0ha9PFThywhZFeKEgVjqkgLEgF3StfChAVxzLV+n7kceBvp6FzPurnjI9gZLa07KZlHSlto7T5yjoSYzaOsbXriC7fqYR03TPcCmdW1b7U3ZA/1MlweCGNdRXhekygbNJhrol
Bhi6l/6Ce/DkISfpz06LwRHj93ZaUB9j58Xe1+r4d/C4xbaO6hKx5edsXWCPr4sz1Ta7J1GqtZhq960XfBTCDNRCSkK6BAjjCCtLrNl9VOStvMrKG/Qj4pL9y4cNjavFspTIIk2gcdJHvGkHYy0mIleymrJef+sH
/ZKQjGeoUfKW2HGodqUX2sEVO+LXX3As0iqcMibLwxk5e+vZrPGqDts771qW9nfmV3zNe9gT+Lc3HcRElvkd+pBkMtLlMlOLwEuXaljRXbpNjx+a2lnetMT1SKfGLHaogpzFYcCKTDbn6QPYbjKgZazX1iQZS5ok
0WI471jPZDVjimio869wuY0Bc+TXI5DPxkd8kPjAxSg71LU5qEjcG6HxobsHXVmhihlB+gbCkRcmwkTmKysvxhC8Z0VpE4VQrWJr/ZLMumNYMnstg6bK6YBtLG4/aI4S/XCH8vAI9+2M3/lrh9zUCRKfaNzJn5k7
KsC2syO9GcwQCMMYXphhHv20WSYLCfazI2TmazLiNkNd789DBx0spFULC5vmtJ9YeMisgOTQKFC5LIrcEwPcMkL3ntbl3Gm6eHjtKj0r5XCu9A9+4F0R50swzuHxuRbWmteBh4XDYNRDe/7wqMKFJKplYspdX5yo
xBIpakZqzq/bYLRq86stl5V8FFPUEfVbNe0C9xzNxiWdNNSJ4w6kmrPCKZRXJlOs7RartcDVzCiwjd/ofViyVp8REKIc2ZbgRDSxoLisFz4OZdCM6PFOuonAWWI3pQuOM13Ngr4ujIVO+UCMIps4T/O6yJEYVkTt
E3/HK9eL8LJmlGW+0TGNbGeQt9m0cz/cl6BccVu5eNVPv8R6mYn4VC5FsJRkl6vpX7arM4d5cpbLRusMPO6uxonwGsm5fUfLECI/2NEKHvkc2OkObYCn8GkWDT/I8grlVQxV23oF24VDmJA3rUrjoLwuPVXKP4LK
1dG25AY/Ln0dmYLqBc3C0eQGWycn1P4p8zlcZixeTb0I9p4XndwB09g3rS3yJnIbucH9OtIibf9qjRQdsukLxozzyGOj3DhIMdIoNnsLqdHA7OY4ofkfF1hTo43493S04e7gW9uBsxK46EGmm8LqWSXYeBqYxZMt
Yk5Rv1lf/lLdZ7KyAIm0ugtip1sN5kHvfTs8fH7LUxopEz7kJE1ofIzuC3KDWB/wOZKENbfSl5JfHxN/p6U83Wc+GTHRFSDLdCtNs9NnEXWhPHHirw1m2k7j2hYhi+b1exKxRzSWEjJ7i/QjGBZeEDbUYZZs+IY+
BWc3l4IHunr0o45TcW747IMb42l5q3nrHcKt0I2vLounyJSBjLpA81tznjf4/F8pXHyfupz9NyJ63X5O8dH1/WQsnps50Omwrq6qdQX8OHBxvWq3f+UpnOjDH1viL+U2FMMHzfyVG3X8b0fNcrz6/q1/WvzhKhb+
x4Q+LJuH4wOeb3ia5q/OqRMIRs18rPf4NzrsTCAwTxmacXxJh7+RoPlYbOEXrFyjsEjKrDwofx7+GAeaKWvQIBt0e4b1EJqKtLG/E2Wd4+/xcdxJuqvVvXo7ueJk7Q2hF+rvST+KIkQKxLmMZAT5M2qov5rKHZmm
0RsP10bNGDRJZUaA/At1Th2qkb11N4iCiCBX+up7wQFrUWEbalnaWKgS/yVtEbaqbxnwK7UlJAZY+DneWtEQkd6/nnAL1qN+RU4hAg1+6KnD929jEOnw774LkZUi1inZaIoOFDCXiZeGh8OtR1iP6/HJiPckvf5x
aPZK6sz+EEXPnrNhLsjrd9nDnEHEwEez+ZBfp3tTSesOdat1xzVq3c6/p8e1Y+/NQbeC/blHjuGJqU5PnP7ePXGyX7/9vrZ62KghJ+Ct8Fv1s4Ld1Nds/RZOJvoinFSbrhwpvejL/eF1Z/gRq6N/BRg/SNv63Ubj
RHj+ZOXrxxX18HTvzyfVLpuhNVcAIqFSMj5PTf1/SkfaiCWVnqO/WubTxB+y8n/6JRWX+M2c9LrI+A2yuYhcCf60ZXJclDPiELUbNdKW/ZwBFBamojb9VaBAc/XVqBf1xS7Xd+5hE+NOdV6kdG/xL8dMZANLfsk5
TifZzGQUFpsdIeCdxNr3pp4syirVGVYAKxjiSnz5XvN0vI5q7+Nzk9gk1rZOG5Z9tTVB5l3Ust1GHYaa6p/WWGhrp/X4MeVXmcdp0nUKF/paU4r6KWcC9nBgvl4XKmGICSQCz4RRfo+bkiwKNKsV6wP2merk5PW3
ZeVXUTOhfxjTfd2Og4ayCgnDtM2VCNGxLAItJJOc8RXw+CIQu2OToeN9aSB0/PJP9iSC5lZvk4lM4RE70q8u6IMF/b22GjueufLo0BOb9EPzGnFjgW+O/2HTcmmAsSEMMNK2o8zHExb0alLcoJsrEkVaYkblZmt+
P8JZv65jt0BmvtxjcoqFwvRdJjk79j4QvxzY8X4Vp/OW0GM3kQxFc42YaL7Vozi7Xjy8HcdpLhZdGrNwyHL7whHCEKgPqt4JJOcN9UF5Znk5pN2zbvVdt7mbXvVEM1ZvsbYM3IL1nwLC/Pvv+iSLSrCfj0fYrSwL
lSmbaCjt3axDpMbJ7HZWkFI50quok8FEvXi0D/Ok6gQX9DCcUUqCeeUpLYv73c+nPb8bW7kUcvUZqpaQdBHiyPgadLNDxyZFSpdnck+Xy0qrUjnG6yPZpjg4E3Dn1ImUGeqgZCj9eRoAbPlRhAuIlH0vfVaBXmoQ
ltNg0+Y0lmh5xKzTMcs9CsgCUrdow4z5LAZncUpVaRbutCdxXu80VuUD66Z7G0RYEyYMPr8QhRhc7OwkpKGgk69uz2PceHQtKGVK6q+ArI3LqPzDc8Fxq6Q4AwUbbUyrrg9uj1qKkdpGgKA/braiqiOVBGavzcxc
g0ELaooSvkLXndGOPilpxwzZpsn0RnPPltZ279WSaKp7Mj+k2fSF+gR1F6qiBpw2l2Nvtsne693660MYVYe3fx6mETmPBI30zpvbZ46gsj4v2PInaFrZsvNwpXXaCCvo9FAt5qNRBuGWUno9ViexLkfmGY8eFube
PRq1IHyKo+TTgn985iblQt1xC5bQx602emZ3W+XpJm91hYnkqREtLtEE8UV0EQWS09LWKCrY90KGfiItiULXt/SQM+liKz8RbzKautwjpsPPk1e0YsSc5jNg1yUBtBeinAinh1xD+YEQPmt8BJVr2QeRxupdf7Sb
mmOaDEsYT6F3mtLxtUu8uagbBnDRB6xFROelpbcOymUaR/TdCjAv8hC2WxetQmjPm7wr8bY7+8PeixeQVMZhQCc7eXJdqOYETqamZWRBoecHKx417s62LhZtsjn9+XZBvQlSu8N1qVe+llXy1AASIKdrdFGtJ4G7
uk6XPoxWGq85w7QF7WKp/ecbAbHAW8rbpezf99Wd86LmTcalZ8oHwW+TYZ8wQDjxpR7w+0DlztpZBfM9qfrzT92Df2mg1EXGr/Rx6LyOfu2b7qljSikf15iIoevT8SB8CWOajnPH6D8uZigs16AV5dfysz098vP7
xnVopo5hnscYi/ry3vr7s5+Y3po0NgyqA1odkRuwMMZ920PMiL7/FTtkPXVsfTrxWP1XoYS18UYds1/jKX7v3W7LS8f0vBD3pyvt03f/QF+w/7XA/kb71kxHhqeWuKfc0vr1ODMktv5THGintoU+2pZpe2sScb1O
LcmvDFNm9Hlonvj8f7kPfcNVGC/0cVziEX4bmrHhotxGBziYvYeOj9IZrUdZ3XRhS10+r1bTPlaasaIQSdBBo+qS8YSpnKAi1ioSptDsqkM/rnQtBVWxxOR+c+6o3R8sZJVp7Qra8LV1/aXPZCTD7lKYUAZ3SfOp
dGRfbDxWbpNvDHMWk/Su+xidDWoMXPJBtPSO4WgptLpWeQHVr5xEZ4+XjnqmI4TX5qk0gDbhGlHn4wJt+GK3uWYzsPrrn6+5ud/M6GrNkS/yhdb8q7cL9OeOg6kJDM+ytEKc1dOFSdNpSseoVe9nJ4s1E+ydq5b9
Nu9VxTYNX6HjVc64YYUnSHqEe0uuwt0hJp5eKrzwGNXQi3Bh2PbVEDpDrBV96skj5bwr2qmzNQEWeI4lIyhM25NTRV2xRZFUWvCVsdwvdWR1J/8pHecZ/nbm+9AywyuZCRnZlx1S+5S0ltY76bHuR8Ou69vU3XzH
mwxlbv6Jw2Zn0eKRyWg7hALSHNQEcDOFDL4evRrwY516wiyqS05GkLo9dSBSvfGe6UBRIRKYup0tWOouNtwJ1FGRaYbdstr/4ip0Stp+pI+VJv54/IpnYltxTHDHi9o7U2CCaFzTfS3n3XFvnAjNtJL7AvMyVa84
xOt0VckwpU//Y2Bhw2geLtgXZfpdoqk4FFU1Y2G6bipTC6X+cERK1WsoP0aaHsZnWmkn1ROFGtx+hm4ONHnUGoyATSTWENnLBQ7hlDkUHnDxTCAaevy0YY/nsyyEDjgWJwkf81UrVlKVqJ7Xea5LiJmItC1brsK9
OQiydpvn5h8kGm11qzia+2tyZubHBPmvfumyVkYWTlXcKsXpw61QoXAfG2VV2VSTYyAXTcJOaiV6Uh74HWbIXDF65Mih3W/kz8BVDR2/soVzYdBI9+nIQ8HtBUtsV4TIclZLtqr7nvf4Ua3rlaWsq6NkogZWoEmr
HHyI7UppNem+r2gH2mDX/OCd6XZ41kri8wUlqMWiWje2qGDDI5F7yICxzBhL5xplwOOZ+tCXuttGkGNLgmvS277YhFAXBJYWMp3h0+a3okIl0iXD3IRjFc5xf5c5pRyLt2cxybktBUegJA9Gwjpoig2sHSzNNOWI
QO2HGmpLbhDGC5Q5NqiKYhbtEwHc6liOQ5JFYVQK1Km8XxcYnXyKQX132Od4Km1NUDD9sHWqPAgLugOo/kYkhMC/1x2jXb6BXRAPSGjtfz4W6RIy5JpXZtiBIlaa1g/lIrVf7bNemCA3uoRVp4gtEDi3Mk3X9sVG
S9RpeaNbR5fiSw5d8DSYrWFAKl8J2swidJvVRd/3EGyGbkOdDThCX1Da6CDZywS8pglNQcJzKJQ9ZDLSAdqkhU/8TWwaI4SCZp9SiHr6sdhz90AF3/9KCNo+u924uvwsMD5BBQITk3NJQlm7lCHjwJvTadmiRkyA
Z9e0abBr2TW7xoF2li8yZdMJHV/ib4KwcamBW1IpGW702R0UOKDBfW8RPCf0SojDqXheHZekAuPf9oHCvQJEt+UgXIQGCDBJE6kgpIjoI8E1tMGDeRG3aRClK/jkrnxSgXAEbnS6UftZgc1YbJAsb4PcYB8N+p9t
QjLagqVZ0YpkRaCMhqJ+51+P/ew1aSjqW1MzWxWhXyqAtNo3lbdxPYXV6XXjGOWRfY0qPM6tHlhhO/oIVs1pizxATk/xsZg045CymhZ5nLgFTnpithJ4AKgBR9+cZnHp9A6SAplFf7fatBGqhWmbYXMztTgz0VbE
bJXpRM49jAmgVXpZgVxoKHvdPjNTzRudysAnMU/SPknZQ/W7D8QnDNQfjdqIRvImL5dBp6yKX59SNNtlBmrbGwtZnjuts/FmpzutcIdWxZ0UFygupofOcO4e8rpFtyw/rdycqUNHImDGttNdQf81rfMIPHu4/c7q
t7EYSj5xcZy1eL6rgrpkxK5JZo2hjnVY2MvVNLqRJRxGgQbvF4mNU4QxAEvMY5rxgBCNalDt+ftQbshFcsOaVGqm2oRUkGsLJB/RW+4ZcTzWaeOusCivCVvW1uzjG1OrVafVPdT0M5M/Jo5xgyEzAbIAMKTgxpL/
yzh832sZ5pf5HLvio2MQuj6hmM7zoTqU7vPDA0W5zkVvrvFrE5D0xp4nuOySD0DZFbYRsnu4MllODg7EXS51HVlAEssCezZ+mTKs7lVbgKoLA8cbcqasI50w4wnGPmSGbrGahUJvq+ng2mEZWkYi1ykSlnfBUD3L
L8AEaa3/V2i8Cvf127San437uTXvZ8DwN1uG0TGhomJO6dZ5SVSSNfFvhoA96Bea48fXbvY2Awhaik9vqVpWTLzUcldJ7Lh3jAtqUn0baHLd05wgtRky/mxIOXeUGO02JLuzCqQJlXppxWHRCKw7hEq8gU+HHmDc
h0pSIlLEBjwFTzxpDE7ZjNoCoVsvNteat5zaG+2WkFVSXJAYx14A6nA4I69HmGyahlyA694pZkB7z3lu3VOAExZVFWsMIOpa5ASH7GPi2wrc6lpa1PXaWX8XpxZZ2Dr0qOry87tkLdU+uzh6AExcryGfPVYo08DH
741FUmTEKdTRDDMAluUE9h/zDswvpiTmzNgMdBUAQhLmjxA5TZR4iN8tEw+a0BLbHug1Fc2xsRmaDpmIHNkdhLI4MSNgYNDTP5tqqhl67HrWAQqAySR1kKA3r5Wi7SUJfZOEMcTGYQtcYknv7dsoLUvRW6TUnEos
MLPTJFErBwak9HGfyip0w0yS63Lc6YwfbmKZVXlicLIPxRuPN1GV57W/TrJYRVz7x2UMkhzXWSCBkL0UPJMobGMaqMu8eqgaTnH6jvO0Fk+uB/RxE5QzQbtsRwtlCf02FjtkwnaFIGBAvcMuhyISziQTvr/ZCPPM
8hbBVW/Ycug5MZjLc3QuY0QzORQW6YeFyP42XLzDQ4jzj3s0cygNVw4ggyTAPKSymzBQlosecSKE3cqdb0EKaC0BAoVxfr0Jan/lpbfScHhFzeh7japwmVRpHLZkPUyJ9lVL2IKefNofNzEno284xI8KMabENg+4
PFzp3tVXTTRWL7nyGw05mJMs5KQFIQGoyZk55MQcJM/DVhNcJJNNAGgprQ131V/wSALsh8A5zwqD8bGvvdHqN5G7mn8MVaHQWou6eql8hRfi1Duh259XVzKcticHCgOVMYctKlNNhLOdWeuoaKp69mIqsy2Js4Ut
TDzA5GiqfoGlBPIyky0GRTgNGnYily3GgtDVWMNzniw/FRXHYBooDoErqUUYY0LMa+98z/CaaazwqbMtWsRB3TdBYczQlcBMHbx6tIQRIqss2IgLiEyThAEt5JnIkgb9i8TeXhjLEI89qyIGvd8cKsRttkAVxsF0
pt4qST+BlHE8dlOr5M9NTa9LuqkoOID5JqndfdQWv5a4n43GhaULowvE1SWhtFi50VLcCWkjIDDgQI4FpiOnBgeJ4ExDqSsyoDtRtj56M4tivqbaUMCTtA5jdKlsdrgmxmDjpop0F5cRyuhmRfVnteNgYI/oaUfr
O3bz2scU5WgsWXQ/OEzAQl8GldoClAKhb0R5K0WTXLKKUEkI58R8E/QOdtddoZ2mrv526BrB7dkWnJAcDj7mc942BnRnZWN2t9XQjjvePyQZqd4X0SyZuOt/5NQyr6ltHZN5HzimflHw5sEqPk6L2GiwJjQW5pcI
OCnrtcAhTnhZrWSgqabxDR6wdOhfodTEpXdpK8xhLlLBv9I/pygieKRjlwezBXb7DRB8+LA9ETYZ74jYZ+dReEI2T2lpLHy53RaJQaJVdKnm8xSYGDkE8lDlxCALYXkqI/Eonn0yzsABcZsxj1BH83f1H0ioKxeC
/szrIwfNYSx1wKc3P2eacRes//yYX8071QS8v57sAFLfKW69DtK1EbAiKEEoFQpScKFuDOyoo2UqZBlLTa/5ttu1oSUL7TM3jWr8jwANtOaDIY/F1TssQ5UdY9Ci1ftznC+jxDff28iFAyyW1rDdJfHr6fMcNTpW
iSwoDbzXG0iaYWtqOdsJK28BDmQLDuNx43aJjFoaW6tSfKRGjIWzuly766lES2+uOF1gPgAuaUmr0phVE7SIEdASe0AEo7ze44G7liNFamkcV6WYPgKxdTWS9zxLJZHhzAqHevgl5HgCdweDTI6/s0IgEuqEHOgL
wlp0aVpzOmG5dfHuU8GhFt0MFVqbwdiqyZM33DmTyJaSbE95qa5Pfhwpm+mggz+zmI4KbNMSOlHDpH7kkSTcPt9zXm8CE5hENm86NMJQ1BjBZNOhPkpa9L2gg3f33R5c8r1Yfy/K8LKlH2vHl5W89OwyLz+GpizA
/ZCyMbo5qHn6PF3++K4JrsKLt97L9wyJL2QZ6048T2K0L8J0dizdm3eXcjVRvDXHc9JF+Mc3TRKIOxrVKF0gkIzsY9nff/YqvGDDzbXWyy7zyhhoozrFSA+dVI+W2JMkPn4JnnIwyRee2Fyvq1hTjSirK/82lHIj
ae4xYcb2SF2YkzTQEjnYagQPuF9ohLT8xgn60+/zpdhKwfCjJbvbpJw8UfMs0SZzDVzs8AHV2gCyIx1DP//VM5HrtYSV6j1GXUhaMjkHfkJzQysL2js7pHiVG3idubmb94K+ytRoyxZAEqbGf3bCKSy3wrOz9+Zx
mWtn9VYwNQcOE+WPi+8BIK05WLBJFKjNTG4NfDC8/MFyaIC4dgPdM6NAzeiUjA5/a9ag2fQLx3X4cIYDWcn1Oi9qkm8fxZYV88ceQ6mUimK8ISK/Wcukfr+ylxO4rNv6JjFmLQyr6sl++YQ3Brm8exeItJ7QTXRs
jMN8oU1eoeht+/Qp3ire80hqpWKVCF1AFaMN8z5XwtIeITjOzhYUuMSD+xtRMalN7M2rNbdKsI5Bbg4TmtEry26FOKwv6+WKr7sjZDmFb8rg1rOILXcQyqosF+SpscEAH6W6QSDBkt95eyyRIYzlxk2sb5DXAqDY
k5mCMsphxXdtckA3FoZD7ZmEc1+Z+dCVg3BM8ZBpPCT1R4aFSWprd2wXKThucEget/JMo+9MC/RFViN+sXLEfX0BSTdsCy3ejUN51r6XZwBoc3lZJM8LUcX+4maK6/hQkvDj2Kll3TTjgefEj4/1O4+OlLMZ1VX/
0I/7u+OMxeofnF+BaL+yjyQ0UIlSLXBrbEQNdOrKrUuY0CXNIqn4vGK9+VRkW/BHKnU1j79saHHWoxxycHJYzIEj2dQ7uWp81qIPBpuPtu0R/BmedLg/65WDSN7oU7rrU/NYJbWeuJLw632Q5wu1/sMM7Ys3rg/e
vGlCz1/iWtEaOyqVPsScU0BezQ65vh2pxXU8/D6ygix6RgZjQA6oS2+ZwTcQziC4C2zwrRp8HK66OGdSMAE7D+3ysAewYh9hPA4NpYPD1yju70fg8NAJFV7oARXLs8PLCVhg3EA350E2Y3OnQ/tzuHP8VcGOHEqN
ExZERJvXmpyTi3PRYYTnhDD2K2t0BlxSoVm1AWkSTeqUGTZc2SmD7I2h1ItHkx9dd0bz3KglRplDpcXuYzij8pDziJRQwrQgJycvWEAdOnlXLIZIqY44GZlwD2+MDeU8GToX6npvtDHroNJfqAG3hwGpAZp+jQ8g
qm6hBeMa2UXa05BNhTBXEhlJ1mDHL32slkrlmGIOy0kjy2CdeFyZxJBfzy3YZ/UqQ5pIZ31iyToJi8/x9KyA1N0sGHTPcNn+KQPuCMzGW808wPcRzrNj0Q9cVyq/HfHPejQP1TVBNSLRHIaz2q/BST99MZroTSgC
ABbLF7o9OBZu1Cx1N/9ZDdmfwU+n32fTg6/7gSCfdg7uVjwYDjz145G4p0D6yW8lNRdoqBz73VTudZ1W0Wtd0m73rlLoOb+b5ZvdEy++L/JL8QvCwYo0tgpc4/pZffFcI+6uRkkmCzR2QkJ93Wuj0s3scvfUwpQd
XgLOBWqdmFj0zF8iTvzp3eYW3NCyNOw6HJps7kwmo9l1T+sONKE+oHztNnZ4aGTrNfmp+m/xPhPhLG8exO0LOi1f5jiaaQczjJJygefjJh/iAuM1E5mk68PLAESSovT93lQ7wwC0MhZyGG0v7o7dhFIeij+vLz9d
OhOcmpFU9PdCpR7p/Xuhui1EeoLJZGgnYLDYLNrA2gsez+WlcIslTbl/DCEWKiJOleUtlMCA0wNsse1GnVDFGLZrjRGZVWgS2csymfuxZciF6eJ0MU8riEe+qXuaSsqcjew5IvAd8rsCyZ3oqWZ2NfVE1ghDQV6G
3Q8Vkk0mI7eLxrmynLk3Ej46cgkJc8LTuuaR+7Oq7TvULmo+n1fmCH8dEj1o3rO/nsvBZdhgvlLov1YxAfRG6DAuzbc/CEtD1E2XJq35gu7iNU6yZ7+/rXSWHrDz503gGZ22cr5ZrJ4LXNG77zFM6IlS5KK0glbB
jh3J+eixNMb/IywroZA59PIUKwkYqb3xJ6xE7KQn6++Pmtxku7Va3kS+9YxljdspRPlupU4HQRyGbIKCi8IJiSCblG/qDetq91ziOqxR2/zPF5m4/UXgRKdAmh5y6slfmvOJaW3fvHV/qkrvRyOEZRmqEObQS2tn
s+G6b0i4c/EOl0AWQEQLE+qQcMWJwqFIBeYwGJoqtpNQdFnSjWNnWQbfTGZCE847YnVIpT1eGEGZ5NVdyh1CysNtllr974E8QGzrVTqTBUEJY/W8paVkI7hgfdOSUKmbUKl9qkTH6Ub+nbYbpM1bhqII5cDQ5AFN
/O8Eh7MPJL0SpowzGyOPTJRU4XvrKjjc9A/Ca+OJP3Ih+Xnfq7RJZi40YcpCed6tsnWxABYnsm1zV1gNGo/eWwiwj1MUKYAv2N9DOlPeJPA4D1TdUOpZjA2v54bFqzrw0nZ16UemjslSqGsKeXUUxdiRSgTYJBIr
AoFR568vFx3Qb+/mb0fYcQw0hnjfRLRJZlflzFNMH5eAV1c8N7JN2+Kpjr0d+aCeUGc28tWUPNFri2heFuSoMbES+8ha5oZUsQcJg+qRqdqyH+WA9PIuTO2pcFfDWBzmrUyM+cbdYbhTF1tYL906UCy0lcVbySGc
lrFlsgoQcLqfhRxUtikxQZ/9LKZp6Gp2saQI5n8yy+VyeTmR5qeHJ3pmAIDokN2tbv85qbeBGb7oQzpIYHE8M0gkLChHe+TsRjwYWgNUmKKYPhJckPAQ/Q3gQwRekaNTY3GqFobkpQejukHZ9QKJAvGkBEgxkTy5
fRA+OXCbPzxDftj/aA4WJkjSs3IqhrKCeqrAGr1O4Y3xyn9tvkdeqyOyUpL+BNvLVCNwiNx481+ZpSyN04r1yEsUHeCjIhxR1iRt/ONizLoBqzRk0/MFvow5Ud/MUvFhLGVeREiF8SUzbObIH/OLZERYvEBmRH1v
gNufi1M3NpN9G3nnUagsZdOjSvgAlUBGEF0L7nij862DyzBzxSVCl5ZadSep8bjtz6oW2KiD7xaFbbASN6QGQObMVJb0sM2qrwh6K2Jis/Da2ccppTwpjxGJ5OOes9pSDU0lwDC2UNakxtIuaQAQJR1YgDlfxprU
BheCXHfFSpUzyE4eU46W3WKXK8HQZts0gxLmys96dpC8AzzV+EzKjWDwUdy1yckkY8FhZ1uCDbZxP51HQ5JwQgzt4VpUIcLvYR6BKZUioZEDvmPXBcAg90ogVTdiMxT91jofXcr/E+StfsIAC88HnXjPIPGB1SQ8
9Fj2NZDbiwRn8pbK4MidyEwwwy/eqP2U/7JutXy4Ju/13ty0J8Zlg/eQtisj58fVLt3tM7LgnQkh4aHpBSOm3adUDuUGMX9J4HJJSrx0q9wRfhJWZc8sPyyk5B+IBRIEKiyWU3tEoJEKCOu/T0INoV5RMCCK+VAb
dvpZqcprCnKr3HvpRtHg32Pfswy3QF0+ZOnPpto+kJGIog7PohaSQA1dNutix1VmmxrrO7dlxieMGKAlGcqkb0E8JLnu296gtiTAW6lu/yjEGy1g028lh5BjOebzg/76crQ5Xbi8oLDWm8HHPCdgDBPbDZ4R113M
j349b1ALDmnUo9bYkcSloKqUt8dyPLMGp0+0k1/DC5ROlwXZu5k0jRFlxJTBviWydU+XZ2gfmzYPkIG/RczQ1EYk5NR3NzwzXzISGw7Gpf8rGvXrmz+YUszrlTZNXcM4tet86K22cctS32QLmaYGRg76fBVXFJHb
oKQikHqVFviAm0kr33GoIJPNZ+MKBmKO7Y41rLgsE7hQFdaR/6rgeiA/6PY7Q/LjzZCWF0IAsDATtNfCcyjDr+OQLVCN7MgiXoaEKlAww7RSS8qnKxJx+NB3LDvZ7gIOFRnTHp3KytLCItxx3Nv9slH1G18XXQ7m
Q/45Kae5zK0MbMbr3SqLH0B7qqk7Vhfg6Q1Zgcq4p26Kh4VxxEQdzF220R4I4AQAM3Be5sGpXMEj+zhVe+lQPqSkbdaiDMnqTzTnBl0UQGt+7NVIe5Lhx6/6bd0ndQOerUfZrbK+WBmUFAbKjHoSJ+XCG2NXKYqb
a8pj3DtljsIrcVn4twQ2ZIjQ4ChIQ6oM4KDUlvgTULv0DQvJmu3wcBLFzXNt2r6Yp9FQCl4cdwUg6y4MiW7Ly5C/S6KU+VIqxakeOiUREmuc5uacetSuNRwN6T94FBTbT0zQ2OZqwniMm9Ml+16SehdYv596RwvQ
qVXetjFadB1yj+3TrSumAeyj5HF4TnbmBP5+glM0t4BrVF2FsxGzpqjYEGFGNm/S2mE4gIxvtS94ku063pxivFsDy9boY04Y/UWj0R/h0FXXapi2hX47tro/9Z25+zIWGAqYZlDPsWkyU673BlffKw4aCfdZLzyS
LZSMrWcHO3igVtUfJy5DU/30GyFWmLXKFbd2drHyWtXAbJe/0XPallLZ8rplDTh+9SMKgBOofdYN22Mr0Z+xWS24V7pYub2QfezMJBGNOwwYJMmTh08yjzBFmPTFxtmXiunWdrcFNqfdOmKmNqO2nZJNBvMthoEY
UDEzSKaBA0LEaq5TVJPOWyv4fcavQfb1/SJYzauROlmiYHGNr3NdhPgjyqiBiqpWVWOlD0N7Z6Cr/dBzsemb1WS8ExkYV16jewvNkRSLgiafFhst6nQVS89YsLI8I8pahz6zCu2ZG4TLa8ZFet6lMwth8ZZKz8Le
YeON6r7guDMDpgpqlSQBkM5jG0YkdCseeAf0XfC5vWVfacxQVAysY6VZKr0HeyqDkpenM7KZZXr+cQphcDUDXhWh59q/Fgn8+nSvORuwm4pz8ReZEY9eqah7zuQmPl4SS4StwzD2pYwlN2Kua0XW+0tSM4NdmXPO
9wWKEAw3/DXzWZBG9UIsguhNul0v7Q+ZBLt65AK4aoS2tXw66CCBbF/P6O4fOftOzid4zdtNt+//z89eS922LE1sySBSwixHQ1qmIzleo+15iJvCEAr/NcyBTJ0Uxkaex5IRRTkO3ehYQt2VEaLEfH4aRg030jvC
kMTX8sCYCdWbeXS0Hanr9+tIC1GGTLqNCu6guUR2c8QZtrEznBudic7yPLIFCamLvWWJljRk//CE+kTFwEcFZrVXBbkfC9HxvE34cgB4gRvf/wg4jJpkDK9PrDZunAB+pjrwZ3w/HN0nEQsiRSxR3dFqjYHfZL1C
GgOVhz44aj9fFME3FSbf3P42FhKaYArlvmI1UxxDhp8i4KDJ/mL2fs20Rt8cveJXYUb6JGCgByJpHwbOiDO+io+9H60Cz8Z4rQleFMifGjybQzI/04dkF85alQJwEC9qNP9xoToKmt2bFbwyy9sVhUORU/Y3B1rE
7mloADDWhM8O9uaXaYntBsPxVKZas+g3oWzSKyB+3yxICE5mvWjuH5ZZIy1XfNxOdJvaxmRGQE2QUCZN9koQd/bexx1rgOpsmc703rLYikBIWMBytzfRgFW6Tw1Ur8lSXwiElA+z8bAZHh/ctFjleV7xEFOJnzZk
RtdTplkeH1lV0ypSJrFJwiR8saeW/aiFu3rZumW/UtvBPV/Xc7QKrETQaRXwvx+KQPkTQwJ6ED4kPjtFCoaqIv3g0Q5scQAf+Pr4RB8ESMMTHe+1uuLMtgGNm8UWpDv34ajlyZ3Tl3BYN1jcaP7cBRXz7FNLYc/z
mbagSyfVlKBhNwKBezIcoFIbrFXVRUFopM8c0FpEMyufN6J033r07rMUd+J66OkaToHP9UOoNRjBx8jqgz9cwxvz32AlPLQFYh0vDpHQbav0KVx3qleNWWL2phPin/LMOoj9W2JTnx12FO6pjB2bnQpAulZAwkcD
VVCo+UIPB+ouYiNDms4ZuYdXqICiyMXUKQ0CJsdGFOMnkuRIaUP6iI0Q6hAUXZw7mnIT+Z9ClrUwZbtvn+fS+4s5L2vKNejdOdnn3ia/04Yp3GIjI+2BK0DtSpyDVNxIRitvXanzZb+aZyqYSqRRMGk7BGR2cgaC
8uOwjELclc4Xj9zqSTidQ/Ynd/g290aY28k/Yaez9hvauASmr3D7MHDhLzWIkP7Nd4+JQrai7SwpOz4mpXA7QLAGu9fEnhERvWv6Smd8XVtWqKLzcXgAp3DleUh3nq2UT5XOPr/6uBqTkdtl5IMsYICCMmwf0cX/
mmP18zUU9BXQcayXokgaoVQTfVsl3V1b+umx7o68vxLxfW79L8xrZhCkT9MarOJRhZ65oMhJoaI/IboXjD/5oql9rcQ0q0XI7isvOEoE5PJODj+LMn0QgZfn85iUtmkIHjBoPTNH7PS7QqBbb81+QTzsoA1f3tgq
6yx/gt8/TqhGYICstFkurIasqcaRuCIxep8tpYtFQOMigoC9GBOH+he1HTRF6LR24wo+af0F8GV0esBSjcY9ZDil7nAdQm7gY7bETh9wTJJD0cTrEUgKIQJB2Bv+2O7A1elVkkSvpT1eDiKc6vB1Uyk6pBeyNIjx
321iZuCBuaGl1lUT+IVpK0CkYIEv0E9AU2Wx2uhzm90kcW+K1KLq9irOzhNr8N59yw2BPFh/86s466zg/YAFagIHd2RV2im/3SwBwDkAxUDKmYUxCDEqzgkToqWA5Td7VeMOGOyNcWEaE5hkgX2EZogGaJeIQXiX
JF+ZoONUAhMToHD8mRUIwDMDajpDRtJlO+Y5N9NFdsMu/B2XjQsonjwYNDOpuuf1zZInf1NqrK0A29lyl0naoqV1UACcVFvrmpC0kHyskrn+gR6Hj+ce4xerDI3F4zvuw8rCbvpzy1X0oKE3GswCLMVkcbz5dAI4
0G8Esm1Otv5nXK2ufnPcdkGf8I/m48fxC3e+6VnPxuuWXp+DIHX9bKy/PyrdK7S8hXP8y4uPohhOz1n82H0UH6EIlIsGfxwxNRC6xab5HleZ4I8wc+/bQaHsYM+c58uA2SvwgubSbezZ5UAE2jT2I19BA3rdmGQv
KPpBBpErLfhJtLdLEHf4s0ct9PRJTVr36b4Lv/3a8+MaQZPTjTxg80u3eBIkb3QmPxQ6KAZuEu6+EkG65lplA0cv6+taGl7IP5AASzNfGBw+33lO1NoQkkzupnbJY1LsmnHU4Qo4CFmDoIxYdtA6oamYnlgO+t0Z
AaNquAfoYQX1Z2Llw0y4DYeA6YNq0W4DpbEFsXkRfldQnaYrNaSBuUDZKG8rv3XoI07Bvzxe0LeK14XCE7kx4Vlkc0vAKzSQVzxtNtJjaK9jWEiE0TaTBhszZVRnOvKkjji2kRLj1TrVnipoBojYf49e/j6XE/Eg
bdejjX9vUErsZeRm3tIo8gV+wwLqAJgzqDi6KwmPVsbiNKsJgGc2jJcN4GNpbqSHNknPkKoqC3GgXcqr3ZekdO+EoI05sFME3gI3CJaRSzpTONELPqCmsh2fJG4V5lWdwcv4GvApjYJCPrChNSfpa/JIUWJhmdhm
xFiskSIh8Z/DGy2hPb887yBG414eVEfpSDKdP2b9Qi7EiHma3PM7lU15PPjnxo8tZDQrskPaxUf5tNzBe/sBSCofdBQpCFGEol5XU5K8yeDPNgrYR+tm/kaZK57JPmUkH2iObYlfQdR6b632vjT8Zb8auv70ZBQO
RN1+yVIARx2RiIL7HL7tKJxS8okE1lnka54fu2bsM9nhVdBVqzTpZJdYtrnOmjvqexVjy1S/5k5EcyBqsluTerDSe0AWbssTvTYbdTI30yRLAa+OsAYbtGTzv9FW9hbu8XWdn45a+EVPkGMfB+6vL9F+yUMdctNr
XrghuHjkbHNpNFG+8U4MGRps3Akgn0KP3B0p7PdobrRg1b0saAY+BC1vm0bH3TqlO0wH6oxU6LZIbXDDk7lf3oiFOYknet5MtUGijUq+RN39mrynM0tnTNRHCaRe+HHIlJTVuntp9yokfmp7xf2dS8boW9KAw6WH
S2fQ1YHLuDcWLlvTkilDhixlGTbpxMwUYfoZVRzV+7pQmse9eljCwC0vMn51hK9MAspA5bGyU+DE5wNWlISwyLm8Ii4JcWZa702CD82lXwTyXyKL6ee2ioguNjHEAZ+SumBzkO+kRiQMf/G69wuwOv6vK62nKSfp
vTolFKI760CTVJ6x0DOzOopPp9ssiEhM5Cbzw593xuI/m/M/fim7CvkkOUM4gviicOmHPpjD6KFyx6lx4PsYfUATeul9ZYB3asLzVq22SLd3aOhHYF2YVnmQ3lo3tNccDBbYoHX9r+EWv1i//xNKGBFlLzJNsVXv
aY+Db/qGX/H2C1J1zswnS184qb6waUuYNp1rS8roHstQNK9cbb0svojlYaf3HMpFp5izN45CsoYrOhaMIYBg86fODI1ufi7UPOBmdZabMqwaAbETaJRitFmG0o+Uv9WqIwribhi3GKsVy3QMXU9zU1xB3uMYPfHf
s9UWpraK4JfWFUwUZt24k7JkGoiSRmSXl0If4ESAgb7ysB6HDkjZ8DMHU9dMqC676VvXXjidZKqEs1bQ2Vel3Wm+uWxxT0XAb1yWFiT5KJg6hOtBApW1TzNBId6NDPmktAEKIeQ3sYDkr+3Pm/MRatJN2oy2JL36
ZYKm4PPcwC90osmn7XDEc5aQvrom71J64tOm+CrW+mZ3uoft//tRysIV7AgfEvNNPU+076R9DcLfY0BAUOqmE4OuRToYcEouYDdfJNhRUyEbDgmD+AI7uniXR3pIJuHmPhZJmHAAp+lYXPkEhfdYxS8e8/mKx/5x
Nvz0QIE4bCzgEbaJgHomC9zlcBjkIR5yRdDSnsu5jQx160vOXTy2jyl7cupXZQZDxchVdYToTT497zQZcZAdXsQN/fZlpCcYV5mFj2OkK6rjSEt7qLo95DCOTy96om7NpIsNlqTKLQjW0ZaZB6OC3k4LdK0Mty9B
UR8Dx8aI3awU3Cty3TsBS2q2YstsAJggLi3WRmaQ0N2phKQmZHVsIAkCK1pcRdGEWOcO44sdf0aTgAw3VCy0NngzDigZp1UTQZ1Jv+tAOpbZvGLtFR1D90thB06LEQKUVhAhpFGYZ0CvLZgK71z6ZJkkBtb1nq/J
3Lq08VnGCcGKQ5iJoeBlY9JH1iAEFiZ1rYV5R4aqK1St/IA0vkEJIkMAMMlRMi/mQHyquPWX93nSFGdQ2nodsSP1KsuSIZcKC1y9d3oEjcSbH3i+a2BCSOSHeBemoWUkK8MyiLt+SzekpYyJrpEfb0/iE1rz6W2B
COcwLuTigfModWsyHA8mo2KF2ixvUnE7i/dGB8ZU9WqFUuyzd2HSBhN9tcLvd3bqwwgoeVXgZgHTtRUXhX/S7orZMASqeipWKkEZobJQ+7ss9Nxv1ffvvUyAQMNTZA+HvI2FZwDqzmgP32vlxpjBAHgaOdaPvtBp
8xlSacp8jkxD50BI28eqY7Mq1gL9KOcI6lm9x6LYsWncDPjUsd3B3ciMOOP8k+ydgo6P34mA8Zg1PyhSz/LRNIcHxMFKCxj5WLMl0JHE4x+4J+6bBp4bMfCQuzkAk4ai8qQEYujfTeJ/ePAA0ihnxKvuNwkRvjYP
Dg4gIq1TsR7zZdun21LcP6LdZvM/SjrdWJCpM21v2n2GssxgUqBwsbBCeikuI9rizZauHbtmHriJy81VrTBPWyjAQifMEFggXkF6bRrtOwNQqkOIrRhIcLaDRx1i+MtmKUA2FFTCPFStOnutl2hq+hajIBkGU3Kb
wBl7Hb+fdE2GX3jYkUGRJ7pCaRUN5nfA+LXBuBYXWL83Ko1YT32Ycuh3EVKjNzdqUtxFyKA0Vem55OE51AGeVC4ZYrMS8KWkR79RIgZ/MeLWDGD9EeXpBH54uSzd4z2Fhim/AyZTJx1nW6tHG6QnCpJt2igSFoWw
c7cEHtl+nzG0Lff9Mj+a7XgbjoDr26YbR+NGhiUhwGxtIQ3x2sN41ke3TeZ/6ttL/8CmP0QPoeQZ/GFCzMpEwkl1X3AbWbXUerWX+sRfnFCcNijCoEI2ttc/6DVIiWeIL0aT1CljXOdPkg5m0e69QG58artB3pQy
V+oL1AOCGEVjfp43UnNBeZpNBSpmQqrVtNAudfs4y8ec82O4oEsx7m+aEAmMjOAvLTeOeJHzC75Z4vBLJaXb3RhEXSWdjWYHzGzWz4fT4SKjePC5Blq/NIGHKoPvScacnZZ5O4hUTSf59ifDZU67cokxJiaN3JrA
p2XMwp79G4HtJDsFLVm8QJ4NRAN/1KBlKFgLuw7eIM6spg+Zp6Fw+6T8DZ48yHzXIpvQWYzvrOvhYDR6CWBvHRSPIaxLVBKFaxnjCyI/CUT9FKuwAEdamo/B9TgiWfNYGsVKIyHOCNUeKoKLmVoC+zLnkyo8o3tw
OjbDImUP1ZFEvI0uw+2UqjBplA1f63kfChVO/0Qo7GpT5V0MU7xDlmqFKBoMzYAqKkZlnLOmOzqSBGpWrBSJShp5GV4sreUtWYTEr+nPYTj5E2q8kbnSA4OxUx9ai2tNmUKxgmRPmkUCl+AcocRMo5AhroeIXUlR
cO3Blr9JeGYPjaMEL2pCwrS05Nv1yLz9IzpP1k1p8J9y6nANTbC4iwXrV8rLurletJclX5eF54DMcuLifctZfESQyTgC16B6vRPmZ5QwQyBGlvBnCvGcEyIL8SnMmVqJtudblbuNWV2kpUXT0bU1dNE/FyoH0iyT
TfQfCR2tzv/E51PUeeNpncyovjkS3uLGczFrkfcO4c3MImhSgQUXlndbuwWQKcLG6WXkTh+7j1eBLxYb/qzM8sTIVv7UIELmXTduecE73Y1fZD600C/UE6hdyLQkSk7iXLRjlXJSn/sD85I1AxvTZjIMQ+uNmjDj
oBYc6J5ryzTLE2U0TURSi6kjxZKgaOrqG7V2k2RdiJKWYSCUWgC6j2YtjQO3B8rgob+OL82FzGDf3KG3jxU5fbGXqOUgdKUo4Wnzoui2dCXWm0eapcWA8Exp7LaVuldiV1hu0+Q+SPArMrYZvL/Zbs+JMQciK1Ub
EvCtdwDmhnqXL2bO2Zhz6tJg0xtx7V4goSz05kAPFi/T+zY2fvT70FYUS0S2CzWNbbAUdkdIItgFrwu7KarR+M7Efk+VLBkphyr1rvFQfAayBFg4TSyqpzf8CHsAyE5/gpukFNZmN5C7TUjxRQBGWBoEvFydRp2/
9NxEoTBLHIrN47mp9l6NQo+p1SMzms1PYbJNRafkeCY5YacXUmNPcxunBXkcesmpx/ccfP+wQNpY/00CUdBea2chxW3zm1paUEIdb7odgtlX5UPoEjwx5tfzttFFYfpTgTrmMY/ATZa1xW0+kz4jV2ZNovA640Wd
u4KNemaYPdkjoOPpuacu2j2warTBMjEybhBMHJVE9MLyVSw+iybLe5pNP1u4yHb2CueD2ULJenbBmvX4EGN3y7o2RUf5zA+opyvI3hVh65xI2WGvKvnAUVpnX9yeL99CGvS3FGvXFGCjQ7vCohRuRtEthB0Ok7sg
V1/rNdgRO5ydiT1jIm/d/Nt79p9fceuBMGKVHg4mQGAAXszWzNJRkUUVaKKv3/vJkOi7UIdorvfEvkA+vv3+rcvpNJId6wQ0Sj8R7sNXf03e7ZRhYB6Wy0SfDiSoBqR2sg0w6hTybjFrZyJ9ITwp2Gme6IhN1zEh
5qmlgOHLf7vocTHbH1dqmV9uz37j+OqORstoNaeKIxdFXjrrAzLziQmPlBqtcKlBcedX22UB18LB5pYTdwU3L9DfsMovjCdThVDPzOSUC1tn1sZXfwl4KAoPtsb2HAagWDGhKKCtwTS1EtwlPal0Elk9QdFU89IS
F10Y9daCqDGJXr6h600ocanMdQfVrLn1T7aE9M1iS5d/9QrgOkuCzxeUL4yJeE0ERtWRBW8hOWc/vbSaeUgEjB8VWooXtpO5fgbwxNl46PL7zntOJJwJWp7LGdL1Ud+981CeFFHI16xHmeYWCydV4TdMlofubsod
DvLZCokG4ecJqcDro2fPTkk5x7AXr35h39uDUlejC6Y4bG7uOKKpWAIlUs9sdDIpDpaWTyKeYEucGReTmh2m+HWoKEyMJmnr8085sMLdsd55xRnVrKWmuURCqgEaW2KFZTPbTYvU7nKYhEdXb2CkUqjTxTuqyfxg
CjygwU7Nk+l8TR2WijBs+s0JsAMWmv4IORZc7pRo9wH2M9zRn/xpfPG4ZPob+NUov54K763puRaSNJaLMPXqMZOztqLOeiBiQX3J+H9WgejTxl6kNVfaV57x68gfAwodc6HjXSTwXNPTVSBwubLrBuoG1VM8V/dT
t187yOYxNbFSbZKMUtKcBASnMvF+stGqAELBveRBHZmps74WzUBnk2zvL1GxmC0tT7ia7N0YQxIEiqf8SDKSIFO8h5tWTvlBPaVdyNi4Y6HNWmDDzI205a7D08VcGWKdG8+bsQXv9xgC/hJwke8RV5qfjJdMUzXh
pjB0n2Ra2dSmkcBcs/TOxJ93piK8K81ZGheZ1ZYatFkZA8a8JY3nfENFsMBltO2wz67AnhTxWNm+PRcDYSEx3jfyXjiGoJAWMFOsJInMowyFTIzt6eAKcdY5+EgLOz5r7XQOsMrydaYHLFl+KXXPfg3w+ZtHjwJV
Kjzwwr0UBHELGulYZTiUVwj84zbn3qdNngC1YtKUWqnm+kqGOUlRd90D7ykp8PkNLL8cwkkegQ+5MAOhoCiIO0yBqNvzbkXxaVFqqozRvcobq2Gx25l5cQ8+xfLwm0BX9kknJ6kTubBWH5iPQ469dNpXT6TeRqu1
u6G72qSNhxcDrj5kzFplM1Vf61+QgDTdH5/2tUZRpXoyJFv8e2Q1y4yXKSVqnvxptBX1vv8m/mbm9wfUBODl36+Re8u/O9F/5W1WvPfrUWdvKTv/zmZzH+vzwqW4UergrhgMoSaPcZGai+QVYeyf0jnqSSrljtIu
rN+t9TnTzUKFCq5Kqu0snCdFVEBthuTKDiq8MQoPZsUiebPvdo84xqYPb5B5nlQs7oI3T6950JiCNC7bUTzYHrK/LGZJkFIvJfaOW1BUkrARQIolCw8HnZNAEVoaQ/Pi94/8fN83EyDIwm0V35BCQU3KwRsadUwV
UB7+lF2261X1u1OSYVLdS8XQyYnBrJ0z78NCnQh7E3O84tiMbymwsraTeslQK+wutkqSROiJAhmU6oZ0t7xaurFeV8xXVrw5SvosUvKfSooT9PDtxlMUAOW+T7XjxOkMYL2R/EaA4q/t5XXo9wx5lr1hdA9qyeEQ
bif9JzNobYtvjnRlF/Vcd4GVqlxkW03NrMoPNY52q2ZWFHtMX5ZOLWgbfRePS5bBUT4k/0OyPN0RqtNOZ+Pz/DmLoTaFWvJsyciq1p5sKnhN55FqXULGw2CFwiP46bAmDPVcT+NrKh4tlAm/wbtHmOMynm+E/9Tq
ka2/ITeXzwd78Zank5wO6w4b8vbKp+8kRRY39LJPM34bJF0yqZIJ/7oP0bwywzJoqVBliK4Tmp2s0mRuEVQqJRkz15RiN1uUwtLbozsty28696kydOkrPIXkKVfiYYHqIKc7ruKCktIZ66VgBGiEVcIUJ2Qh1NKT
CSbcPbI3YamTpYMxSIMKpb228vBWzII+an0tKGIBKvBjbcOsDhuyPFbHf4YAFObTvBVW7eDmyflkpLeYIJpIA1hiZ09rdQMm4ql76FwQkCorxXZm0dVoS9AupeWmBJZO7T5oMLusrHmT62d8Dn5ovbr2UPSv0awJ
5sUmSgGjCj7vdY+u6bJTUE/L4eDcr5llsJQdfj/MWE81x6dMyrseatlRRqfyo5NUxl/PnRC095bdBeLI0swyS7bhErx2gMVF5WCLil4mjH6gX9VyIUpbUbqJZ5Trfd/jnQz4BORVscuFOoy0ofQz5glK6dMS7aiL
7aX3flkt/dk1eA9UBpVIZRofZF2svkEYgN3yx0odib+Obh4uHeysTunhz8Foxi2YEIqw5knDg2ElJZ1qLpL5CN9qGZJ0IRKHjZsrzLJGsR8Haw/J/tHz6JrJ4PyhEPL47lgrPI6eSPWoVGFdD1fVAPqj3Goi5Yxg
s4YRgmghZTCjafSPBqHtFVJzKX6KZdUFlgmmqrkriI6X2GhKSZJCaF0tlcu8gLbe2jSbv0WPw29vnPA8vB4PPdBRHADNGfwaBULd+YYxqSnbWFrqISw8/uzr1Fl+mAe1plfzIIfr/fTDmCZp/vECpAK6IgCXCu6A
FYOsXF/2VWwS507eYPXz800NxfNYFYAYx8rfWCJ+Pw6d3GEgwb30UcJe6V98/S3fdQ9ZfJXTxjQr3V3SzLCOquyMSCabki8oM+VNOrdZmDmB/UM9++ZnWzH3hyf+paeaVQoBMiNQ79PMJc8chYjGFTDBY9sVVkrU
bihWQuS6v3cqh4cH0fCSgFnCuU1YW1vG9Zf90fTo26qZkxUEH1GIaOqHpSPXMP8QOwZQe84Y3FTrQjytZeb4QHSHRY+E4zT8MOQb+Fe5gk9peo/Xl8Ixbh8ZASbbs6yGnEldCLyeXGECG362U0IG4H8Fc41m3YIJ
fSQ/A0jgbTDzn6Tknyu8AjtQusEXz9aftXBmnqXrKZleuu0kcRmxt3izCE4fmpAnnM92NL+ZG8orroCJhy6/vsasP+hB5d/fILd27dOsIRZ8sGuGAy0XUafUygqA0gFvlhJlsMC3Lyp93T2Eg7MC9Y5DPEQqCbNx
4JzFIlmEoMrtdvPE2TT7Q/kDYa9YK9hlKXFvEgdKaXL8q6WKouSpyZv+uQzQKP5OQgRz3Fc67sx6hQ5WsAX4LYYT98qQ7jVkL12yQjShWA2dlM00uI2ckA/WKlBTk8gac/w2XmNnnTjEpbSdjy7hnpySE4ZqTwJA
dSg5zRMpTpsGyflP+r0pYGjnRTqWTCcvlhffkDft/p+M1913qflLbC//vkbH9WtC+kxEWtDblxbFBtld8llllirN9+TOCfHdEvSd4C+yL+Pm3MXzJKDWBbSoo2qtszZ6pdd+d2vAnZXOmnOAGc8tzhgiVnyUVctH
jKhjn2IcA7mBHjvY+1BsoFxNvAqiNrpOZkAxBAsS4LhssMLp4wwZtTlV/0FuExf2KQwjzbyNt9jIKmu/7/CQBf46WAGharQdKGujjgBirt9OOTo6n25HWRV0tEYLvccFJu5BPLGZ+DhOXoRrFWD3zd6ynUAfN7YQ
sPsqWqrTaGlegpmjNwdZmMB7ryYIJZNB7lggJ/fym7IcKTm7s+VstTkHQFMCyTPyj4NPnMg1iWQvyhJ8Juji/nzh4u7sNjG1794znc0NBxcvKc44tqz1+J5QI2e0OFYeSlAsEhplDcxOb4Mb691S2ZPQJRk39EQL
gnZs8oYieNnY621uhB0p359mX35xWn7Uc5BYjjYSmfROUn1pkjiiS+W2qlm0R5ttr7M7OyxTSJn1PsWwCtXhsb48ZWTU5tFiWOeR59mrA4U3IrF9KDYU+hvYOVY4MVc3iv5Xm9qy1FLwfOH6jdTa6m9alprK2vJQ
INhysty9c3PUmWRIyeewqpWhPKAV0xxCGukIX3uZnzMemRfxPVlVxV/ncm75Q03Q7U5esPOhRpRqTrgwMeEyGdXKxk4aiyHS1XDdBSH4/YScyEIa98KAe/108lCj3WSkleA+xYvs4g1n+V3L60dJsqZm05qGk7S9
2RiY+zjEbt8APQmZXQ+c3dQMsgFjYmR8tJS2sh4+tr/aFgBKAnJ2rokDdYrYzvyGZovx4bG6uUiQNnvsaLMh+szUx3I+2i7o3afwj51tlbw4Z9urQK/vVAsYQ+8+JQB8gQIZaBLd/scPAm/ZUc4RqiJEGZ+XTMlY
0zdRKdV5dbKJH5VSgoCPseM5tgsLx4/MeGGTAA8TWBZHigoDSLvxyXWaW7SeF3XnNnpi/xXGf64oaqPkDSO3ktUS5mhSrovom6eNslqcJjjtCKmp7ZhxnAH8hyvOCmBt/TYzpviltfuYRBNi5tZm22lA2N50eYjL
pLx73A+0BIeG4auMflm6fvNH1QOkpXmFkx0CQ42TFI/Y2ZG4Rytu2xlq0GpJs+bCxFsQ7trrYboHNc7/DHtNGgkceEGVPEzJcsJhBVqnYOvEaCq/w+9cHSDXAq8AdrHeJHDhVFeY/nphqGYpH9E1mNVEmYBq94Pu
u2/Iy+s4r6Yufhbe5dofhhW21ABagUBLrhGKMn3N3Jy2EntzrmpFN2PBJAw/fmB0PuaQHDRMBLtheKHTACezxV8Kae6I8ZFdrpFGkh3heu7Js4XMqNVsXdNit0Tr8QtTSIWAtJlttgSR7k4Ea+JW6gQf72+NoOoA
UEZBLenJpE5a1e4zH1wpWgO9KXiaefE9sPOtG3wa6auBNJWPYQkchF4ffL8t09ESRa6X3KlJ0GGmwtXag90KuH46+lhu3Zi+vXwGakUCpVZt3ATVWReXU5oj3z7bezcu9tphlwvFcVhaWp5S21+WnTNAFpU1oZP3
vesH6O5HGfTStB8NHgojPSbXgsof1WxPJupDMaWCqX6ESp3G6ynr7Z9F0N3ldiBYPDNbwyuWMslnZZsDocodJU73lZqHScGyO+xnjbkryq1XWSv4cBHsiK/ijxZmxNOA8+J9kEi2U+4PmqwuJv66yqD8AiroJcBv
kft/fQkXW66EgsatC3rTMdWR2sxh+q4HTgJoM8SJp63bx0cFk7Yy7S9sZHpFFCasswHARGet7BlYeKnnIqRcvPSlQOx7a49ZEX5eCZLDY0I2iNTq+5d77+tc/bWtw3/aq/mc06/htMfYEua06tSx92zYR/vL5zHa
5VW/Pe44LGc3u+xDid/0xuu5yrDurBdgRctWftcwybKL0lJabVkkFKLdBUqGsCn6WtEU1+TgYC+RUirYOnFAyDx1+XTqddjwS9ls+/yjtVkW4SRKaV7uYqJ+yzmlk8dCN5sX8sGR2jTW0J2HkSSQW68s7GG0gBqg
gpoR5nNjjUBTKvGtUjvcDNWRQSgEXlLZw6pcyhziA4RyHXhCq7K6Qg2fkNgy8X7OQpOpPFOT/GTjSad0AfdgzZHjW5dsl6p5Cv5IdkCGTmb3pD//xbsgBClk3sH1HEl5nlUmlKmWuEYP1fQQYcLtkjJKlnfyvM/q
rVPSwniKSn0vSpF//20vfz3bW48+38r/yWtHa2+kJSEvWlvTDoy34Xq4wm30tfAT0tmEQBG3EUcgMImhgeQj1cjkuYuG24rJMMknLGLTpbOjEOx7VPro8hav8o7TcW16Id+zkGf0c9A3m6H3kstYFKwkFElh5dB6
XvlR4pFnhfXp02li/MoCV2UYRu3AvLEGQxkj1mL0M0obmC5WP7Hsd359e4fSaM2hBQwvrvKvk/yyy1UGRDZnMOQxxlljn9pgV0oFqiMVB1ih0B1rMtaq25U8UqyuiCVyoip9STH1RTL44WbL5Am6v+qOsNfibLp/
nn01GYrHsXCf5NfFGeUs0H0cAAeUV1dDD7XDTCdPzFRTidtDSK7BcVTH7qRIgDSe4McKfHg1USlRVMrnAQYeS7FuJGVYD3Y6lVG5IDxR2Dl/KLuhtoUFLdgAik6ZkPC0mWw046f3vdIysBhMkqNfEJFa5QMsfGFJ
haJJ4uOUYXc2J/jCZrTF5tpky9l9VJVllxQkVOXu8ZJY+WuhpE/5rUCW+rZOzW5F/J1k2uiUNBxTJbbHN91uyzgLWiK6AIiru4E32T8ccZ06QsXl2qGWJPmylBYcY7hYN7++vRU9EUOnMIdtRo8Hd5yDtP7Zm2q4
asl/YOOaQbpxRwexFm7nrHMdyyW2zY8q9Ko4AWQlX4C52EOXzv4SM74hSo7hS2EsZpB/c6To4DwnElZ7hSYqBPdW82tQ1g0EDh1KHD/8KxHT85hQ+VKP1lI7zhTcKr5NP5bp6ja0KO241VbMF0enni2lHkBoNeb0
8WLzVNrCqLBY8RlFI+GsoyV+tnYLQv42QD5OHor5Sv2zcryrjlKPhBGElSvgR5LRgSj/tGL6NMz3x4mPS+eShDkLo17NPbbODKTyemLQMZQkgoECPkVqRV9Ic3XHDBW1zXMRLllHU2UoCx0ZExwA17uwmWFdY1DP
LiuDCx9b6DrSPJ6rZoBd0U6ki6XnYdEu9kb22tckMYzqIjjqEJHknAuoaJPcXxx8eNs/r1Pk1fYkn48/naYNcyIgLBelXP02S1GAzIBG13LvvhjSwfChw6EvNWWycwhZMSpQ7oeROR4XHQFX2ygRv0q0fJXFPNm6
WJEn7KOFE4hSkxCySmHiHauYv79bNt+r+md9iwVsSARKpL2p1kwmC2ehDTIP7tr6SknRpuXqMxihx02K9INbLqVlkC+l5a5utdSUTI4WqmIruq9yqbVoSNry/BGR/EMzuxZHQuorCBJhpgItuE24eOw84W0SFGyi
eZsu01pqpC2+wYkips+qs5R8II6irG2bmrwmSZj3BpNykn8oXvee1Z3Yv/soPN7RtGKxSVbgsrYkuGxQGX8oH2Hv0Q5wpoy6GVQ2qJ5k+JKLivfl6BJvkKQyay7LkBnaHSrxRDJJRvAuEUDfOPgzcXoo4zSee6Jl
cKsY676+SEfzENxqpeVCv9xMjVGkR0YDazmx29fCdR9W0npSoS1yBkeR6ZtIo9utSJz0+XHxnp3KsY0wxbzRJ7rWI73xkt6yN/Oq6Fh95CX3ql0xI1S7KFzQj6ZaExF0zCvdrCk39O25bzTpN+SVpPIubAgQ8Io6
56PFBcW9X9QD5JOnEzwaUAidyjOR7AD3RWqBHWrWFmYAz/1H2qaTLK9YTET+m+u9PEEdD5XyIna7AfymYOegs4c0M3KQaYlb4fywNnDzsFflUmOh8Toxnfbxwq5a+FCAaco/h+Jh3LGksGJ9ONvqB0Ha3ARi3IJD
+JOqPGJx9twj4Y9K6OjC5kHzlgBuqSl9i57U2KOa0t8vnTV9jqEMzTMnC48IgwTKhgDcN43I7ls7qpEBHH0ULOo5NDTl53HXsHN/kZJ3OcrJ8N4KxUtf1jq/ea7SI7rHodOQtGEOFFmF28sS7VZGI90MY6Xm/ZRF
gWaFKXdWF3opRYkcI0IQ41tbJHVU0U69hTU+UpQl+z0DGHY9ndyDmAtjtFwsZe6XnkvZeENttUxCqNO9KqdKpR0dMDN/ftTIO2oH2H0JJmj/nSnBZ8o0RBNM093VdGa7SKZp5mDSqZPNrxvI95NctX2JFOlsiFOi
p0hrl+9HzIHSwqo09IPh/9P/oO0tZJwVVwxd6oIH6UB24jo1nVrhsOiDhQgqR9ypd1axNbW5kOEaAZqqjLQbWjCxRphrgr4jzZDa3fHsPytziVU6Q9OLwHpyq1+zKnu8mBEOyiqIEXCxKVlEnsct0yYE4Er/E5On
JC/Lkj6QtTtKk1x/CBuf9d+OgjBEXNrtZvk4rcc2WpKkv41DYanWP8RRN1hR0BQw9XXGnth0VDxx+vf9lEKPJw21m0UjiAPnhrECX1Ic8dFxPxWQmrMC01/3NZdJ30h3E2DUEshXrxlVVX4jKav0R2CJfzrMCTKr
ppqYUgkIzQJzabY3GqmJihujYAoKDgr36Z+d6hiTTao4lAS7kn9DPA74i/PovpXOSJmm34IMZvzzKQSFqWeinMe+W+IMmXkR6qm/IZnZ/GGXhdxyEojekbQiMCZfhEbEJz2UrfI6zI2Gv+LgGCBG4s+M1nMs9sQE
NbiN8Ca593YHn89MNNaWWU4r2aYara2R548x6eycdl+LNJ1DFhg0pvpF9xTyniHMU1FMjqNTOW8T/WL/b7Imke4sDdqqHyyZtlbkvBZW2L/t3d9TjJ++gbLyPgdwkbA3RUGXVW7eLSraDWRfvtLerOBNFGZ192Vb
qgsaus6FthRRq4h/1G7dxiNfZNSvEWMr7Zgi+WwFuW4sBjSfV4cp6QPYGoAN9+33PvVlKHwrzwnxtt9Xn/2EK4/LZGqfLvMuWSfJXVufLPDPceQnDuLITA8qnbjn/xp6ooG9TSUbUDT/2ZXdTkmDqJc0Qeu8TnmV
65KLhGmaVA6X8bM56966bAz01mqSBeRAFUfNDuy9RZLY69tbMpvPBa3x5mDbINmrnAoxMl/Y2yr4z6uHER+wsUxki8a74YJA6sgm9xSbOxYyhPl8qehRSf3eSVfY6QD4MM9zz9MxxXCd0V60MWVyyvQGTL6ddJrM
jvgmJNVuq3W6KYlWVgza1S0vVIL1RJB6YRkl5XjqWhA6GZOaBWW79etsKrjkGFjafQN30BKVwajAMBJnvlzQhbw8zaQxgRCrzgSgRWRYZna1iQTuI6tug5CvsAF+Dzz+MS3eihq/phnIZflcBLzcYtq9mgUUZmc9
a7+a3zO0qAx6fJmzsXkeMtD6FF2pwJN/atPk9wwd5atldxGs0CPUHbjs0LfCJsbKmg0IcOOPYtEncxXuH78A3zcpzierUwpnFdknlWbyvTDehkSesdFzvyAYqJg3KRBpY12ypE2a+6V/oVouRPqOHOrclidg+8Ka
PHyomKEK89BjavAfNacH6SBVr6JaQGvAn0z99JfBGLdjolyLl/tdkBheix8JQ6ujEuepoq/CfuFYVLyXrTXFE54whPoD1/F9TROT9U3i9UMxUHxbuKjW97RCpa7UFsPuHnytkR9deN776kSQwcyueuWZr0o4DEaW
DQ51zonr7JinYPE6grLBagqPDKw523p7DFzHShHnZANG9j5H0mvqISDCx3aEOxAMjH628+GoXHleSqig3bJWiZG/P2Mf52BBzGe6SC4U6tjoG7gXE6vF4RPUIeNVKiilIiE6+q6IbzSGrLlNTpOHYb2uXVJFrGvk
lWQzd9XcG0iZvUl8eMMl0T2opPYAWAO6znPhXriKHaDq/rTpWYqe+o2V52YupCkBfHiNZ8wTH361BTL8SMLIBEYh82hfiX9Xmtrt1C9pkzhSM/CEG46k8SdF7+2H38nnoxrNfSU656U8URsrsADuT+P4Ss2Fgh7n
FUCXAoonCNzgJ1rgJWY4ATjOGKfC0EW5rTRG5UrKuHyCHUSDuOMz7yAN5D7BD5qIw4Gs06aWUJvpPuE3ADWGFLm8v18ZLtCgrWHYxXNhfZRExuDy+uGPB2y14bRTKkuWykYJAhOlYtOwN149qp726PHZ/TS5yUeJ
crbaaW+GqunUSREQx4VmOu85b5ZxOqOlOc8xd0QUUyt/qwazn0vPZ4A/HA4Lyr7js8AYX1bILZ2fW9sodJrsa532wJc9KyZUlZgRpcae07MiHTffmBD57xjYxsc/uLsybd9s+oP7OiIPSSmre14guYSWoVr/CJBg
yeYgeekhFOJR4FQvTz+bn40gfJK6e3lBFHa59346vRs9QaPtc+CHUkshGhV38+GzGH058QppWEKF6z5vg4txGNlyxEEHxl0CphrzJqrh6jIC58Wa4QNghTTUYiQ4uGcIxEtgCbjJ8HG4yO/XgPY78zwwjiDZNjdz
by/1zlooCeGly5869tqxxLGO5UsawsHM3Q/SadB3HuoWo5/K1OLyVwXtcqAWM7mQaRypitKK85Y5v43Lb6f2z9PsaC7OEJk4d+BOMSC1aqocQlmU/7QmBFkDiSvGl8LGJCcTZIzikFuwTPAO/w9REIBiQjW+kX3h
ASAHh3mUCIU+5j9ytDecF8GZ1lat+GRSl1FzW9Yh2eQdQVc9jFyRSciVbLPlpdTmReCa5ZM/iRw/lEzK19BlXCpmrLbjU0Vfo0aixk/46/o8jDD73Qgcql9ZIxlh/qN3DCnhXvi8cptzYeP5DmmV0mBlwo+4kN7a
PxsKFfrKhLjku1MwfsmypW6U0KAkRMRunZm6PAx6bdBcVTIP3DR3goVAvku7KZHLeQJi5lywEA/8XY6b2Sj4ENJ82oFQXnMF5HoWni4FcxaCwvxjdXDE1Wdibo1OuEb3c+eqYw1h0b1FpzOLXKpChjIk2XB5aboq
QxGDglQtd1rBdWsJ9ociD7t4mIUhocfXoH4k4vkXOpxERemrUNbxaumquecM19f3U+z49vMgMQ7CkZu+69efGe+vDDil7U0QPqVPxq/wIZ6YFCCHm9tqdHgnU8c0SBqlZUWcL+dpDxzaj0GxyeSOay7y9HTfZR4H
mWcN0osqfnN8+fGWk2NKVbeN+aa2+nCtjlee5lSEfEgSyYEfm6v9DxixSDyd0z5suplJiCcLxN3dhX8n0ZkN7IaP8uvfcov8Bh6ebBxNPzN1E/rllv0EMQny/fmh9g6fZwKHnt/onJB5ntQVb64/7F38wfT2cXNM
D6XUqAgN4cGZQUzevUXID3x9Mubb0drCboMDta50j5/qIe8Iwnh38GTA5wRYqdGOo1dF8Sja/SlayzqvWpk515GMagcRDjgAfXOEPrij4JJ+FtHT6H6tbrCq7oHcm3rpgVEf7DlTzxtzZQnlI+jx7ogAnOLahfmv
ePw6IIgu1ASdAYmTw8peTyAcI7rOmjYy/srGGWs6LnVSh/UYGGfGRLVOfRRjtewuzORjvvvkdMyiH6kBqdPTX5yB2naUE8DdujTIWt0C5AU5ovsmbxInF1TQ5iFhBcAAkRp1MIzVzsOdnn/qGHjLBd5IdI70K+pv
WAc5/n+BsDn8ujGdHtYaysC3agnfL2wYW6qBHgYrSZIl7wVq9d6fRjbKfayHao8LaCuvra/oc82SG7OhTlDM/8XditI47sz1yPMbWhDqJEB69IA384EbjknllbDojjrl3qPlZpvWkgNisL0PzqljO7wrpJlqVA24
u7HeTnMhV60Ps1jnzLjKPhVaJCyP2EL8gzb2FpNI248yoBp7bmyFajABS9sCb4smFZbLzSzXTO5J5MPGr1oSc/NLjAy+LWNamxuisTZDeoap87vFpOYixKrb4VXyyoA8sLVrnXTLyNesiOawgEqkIjx/IbzzDvM7
F0hVcz36JKYoqhfNOhh1/no4Xvb1p07ASVTJgEPRXV6StyI1I5IH5tHHTdcPwdU6bNtq2ZjTe/ylIICxoKBIUZs6lMfpNN5MOfjK8bXb8eMDNjbhu/YgfLL3qMcFpX3Tt6J465J+EjezntfPg8XoHhf+P7rXXwd0
hxQhbpahlsqAjfHOmmggoLcucqHYTBkf6dYxv1JFfM3YqrZD3RMdk09eE6Uxz43E33BEi/KQSrJ+ObAy31R0IZgxnvO5HcgET5W++VR1CmHGK/7Y0OnaUdOiuv1yBXhqeqkzLcoAx3j1fAXZjioqGYHyerpX+T29
NOi319R3dI8l0pFPSqOESA4p3cfo01EbJN3gzekDTIa4XlHZJKYFJMFs0ZRWMtllKGc8q4FcnOqRa1Kq80UrUr08Ce3GYa3N0X3V6iw9PyRKd/XO83S18fuGley1Kf7RcNN13k1WfeocZZizEfkMz/JeblooQ22J
SML5zWOE5Qhr1phbjpIWo3zvgYUq+VLBlmfvYlHodO3QEqBKjCCcFL32DaSc7YzUy4jFzbsWPNSqRuvPJMmRnPy6fPGdcQg7I2JFN/OCPDmsqrhyz3nEEbHhOd/O5ag1Uyg6ZtzX2ePs+uMH6KcZPCJP7sBvUijm
sHuPj4BfHHY6xnOyYYGTlgBtl1Ht1aK4PUV2+SwRuKg6G2tgeAw9R1ag6+RhgSKgUZkZoZpOuJ991FGy55Iyk6brfDyNH7kmrrAakdOOMDYypM1pjEIP07tWEs426uh+chUz18F7DfBCW+4ZvfOOju8n34I0tQN4
wKTv3ZMVQRpFa1w+TaLN72cW/CaHXZWrg0FHiU8BR2McK26nTOMYDdp2am54Trnb5q2P5P6b7GXC14Q7DcuGcslSEppTMhwn80NHkTSz5gRG2n1tRuh+xXIVUP7+ct5QOZF6P7tQU34S5do9xKYdNuYgKNjUJpu8
beTM/28//dxyIP9TDmdY1zL0u6MmOTnKtiLGVruuE5vEbe4ARgTlFEVTak6yE6XPEZxQ6tt55saFKuaPKuJwQztJsr+aEH9REeQp4qhgrdNxd0M63ddGTNRcXvVmbzMTjPGVkyYTl6J9ZRMa6f8DnA5cQF/Oaole
6JLYuPGlqRL/tursHXhawQxNKBPaFHMJdQbJ7cPhKCDhjhAniZ2AOj/rMisQb6Pchp8DcpdyvqbvzC2ALPXHdp0fXEQlLUdafSt+Y2GE52nc1RzO2SGAhm/+46xvzHXC2RI5BtwWMHoSmA/d39cLQ95OHcjTK8H+
4ptNtIW834yCLflzkBeDZsFmjXNe9MXZVzpLWpRIWyXNJEILO7/gZ5036eErPLuwcSZn24HGvc4SsecX+UXJeE0zOqnNJej3jS2JA6nF/QrLg3zHV/exIrO5BRLWFIZcZto901vtBVgOpcmNoN0SizpkZmDZOkGY
GNY6x7HaZRE2Sbw49+ThTFB3hE2YZbiFHycpNruIyOJITFlbaJffdy/1brXOqJ9YgkoWO50KjMeCTPHjBMVxe9dY0lizbqNK5QBuHL2893KzVNmo3ElUvTcBpi2P19j76SppvvEKtRftM728WtDsJkKXXSjBSlyG
R1gDO4xo9grGtbntqzJ7wsXYL2kkia23roxGESlhO+QzTeB/PuKmt6YFZQAymKwb87qBTG+rykROuuKyaOYl3ZNlJiJ2pxNwuYcS0ihYIdglM6cn/o+JltXSILXFIsvAxvdii+TuMNOyhfLA0voLXD6wXrXy+p6b
rR4CdJWrf0yh86lLHyXNMCWc4B8gRT5/S80WIRmZnllmitGZMSU6tckaMfca5PfRbQEqAKO+ITM2mtJxGAgdZV1QC6DtSvEcwENPdQ2H4SNvqLiG1GAl59/aeMhNuyj60KQzCs3R1p8XUdbexwc/g7fzCgn2IpSl
K8cx+f6yr2Lrt6G6fuqSdDSjBLZWkFDmJoq5MOTuhFZ9e8qYXqtWjRejhf+1/T+uZl9HRinON2hM70NE0PTRatLoLcs2tnV7Uly6jW6/Ysi7qZ1ktsqMQVSObik5LxKWviWpLaxtWuTV7fNowY9K330aWGjUb5y/
HRk4KKGErgXyzls30/r7bu6HwxXdxHvinIFy2Pi1UX7Oeyevh3z6d6xbh1OT1LRTo6T/b1VVEVC9/ijTP2jkuCXUdVYmoAgclqSEHQ5godYcoEwZ3Tgv4KvJ3cifwjtAhGkjNME4FxrcZEUhWpj53jTsP4Lwa9bf
c2gaVe+xpr5E4QLhRqCnF6g/d7cNY00Z0SYWuNT2daQ5c8z2B0TBVpDATBiveDaMtrc/48atwpgRgGHBnU80Zl562w0kjkTiP417elb9YYgpURdBJqcW8NNuN/7KwXZ7G3Z1E/jvSj46wdskqF6R0w7jtsSo3TpF
Q8HHW5c7UBN9uxnDY6HFFzRDYnSry6ZiUvgwOsyzIAG8m2VQ4CjNHZ+Ux4XPE1XiZ1YGMqfQpDD67UH6/EIqpEogVjQxn5oXlD5fED77G5i1n0pXMEO08hsLBLqU3nK8lTxeli54Y1EoJ+7DYlsFfOJL4IsuaevD
D/aTVZYF6PJw+cC3ZDWAaJQNoCjn2CDUkYs9akFn8Ow4mJrubXpQHlVXAzBzfFCHft1Kw/hzN1wd0D+3n8aJ8w6OnvQpBYifEi03A2ORgD8di2yHR0XtNGswfTFo/fBu/lAP9y+7ZwqauY1n/6+1ayXOxdcwANhX
uXh3W/0t3BoENKGFQwVbUKEC2gCg0TTDI5G0XB1ENkMhwWcjN7DE0rzHCV1Gyn+NzkMsk/Lgx7zrdMAmB9mSKNeZczAhftGu/MD7layZtPB8TLvA2igriQdjs70f2bFXEDzIObFmNpM5Z2AsmSRQmPSo5cNlc41U
YEExFrhk7N4zhxd848dTjBqtGtvktTv3wldnQk4Wadp0sr5DkUHqdacRx8NsfnNdU/GBaP88hkr4SvTzsiHKIBsbBnJ6+Z/3j6rcHZxuCmRomULTxuvWpJZptMyDYUeqH1SrVyu2uOrMpKt0JnWyZ19hSFbAv2se
ZQ7iGb9EXRNy4xHREFym8o5N5a+Uat+tjGLDFogtM7LwbEZf5y6iqsRsmiz3WcNxmlUcg0qSVb41RtRquYJ5/26GIUqnF3NqmRCbYC4CVXE02KAqry2XnUIJ73h+55yWccxOdkxNFofvL+YhjO1s8vZ/9g/NDBg3
N0rSQC9jerPJWU4kGlPisTIsxdnps0bUcx27YDK9ZwvL/of5SGg9pOf7/6EFDTZO/4S/WU4grcqsfR0H6WRZh4epBudVjcbrwVG3j4c6yPUQTe+If5mv4BOix1zv8UNsGiLnHFii8o0GbsazEnKRQphSBPX0Eo9F
czB9ZJ4bOnt6KyRf3EU5+QqD/YgjbvhJ2wKUtkw008ajyx6aeV1pc6L1cUj11KrOR9bJq9FlYgy7f8uPFHdkIZsZ50ygFNv+/G1sNKaIMzZDYDFSQs6G5o4uRSLnpvq9J5e/IpRIo3EEE9v44IOzA6v3D95gvr5+
kl5ly+VJQxhaxHyz93PKs1M/Sp9l96NYjYRS9ejxX5wozav+Tqaa8n5AHu4SsCZuf2HY65Vxu5y4oSpN9Tl8oxWZYXnMslXdzOxHIwekMbbeDLTzPjM2G4b/zwkSTtJ0PQY2OaGngZzlIk1sNZmemAcwYMrmyBRe
mJYu7UZkqFneUDnA/COZQdw/XrNNxTEQlWD0eWMqnyHv7uNpXASco9f74bqPyjygR1+BH7IGLZHb6kaHf06EWISfZUZz71VpoGFrbeFY3rDnATUbqaXEgxO6UMqWLzc1JGOYo6rjKFWwGppUMKI6GSYysl1RLFfU
sO9wQ0cNBizdXvOThSdNopA8Vmz6NTes5JYcAhdLnOqIchOLaI/DdaGl2wGMt0ICt+PWOoK3yP2vlJqhMEcGf16mJGWww1qcVDACZ1z5IUPQy48fVTM0MCu1fcjMZ4dZbPGFEEG36wZV99quUG+T7rICxX73LLRX
Q/Hyr1CK7WTrObrTQSLUJ4ELakGZCz974+Lfo/splt6CQfmiM/AKl/45StdhfYRKolu2moTx4Zjgn/bkStEtaloz16DY+3x9uP7JwjrLOUG2OMXUUOv0zTPKUnjjhUhTT5TZzNo413hy36SQJHBFWlyaukbJCE+2
vP6OtB9L2ig0CiJjov7htNCO1z3OGCqunNKwBFA73xjAsyZSoTLGOBYGKAcOnJQf7JtIU3yanJ66+HHFDN8Kx1bXoILm/sYcbJnhn1j3NUW+iJAMqkxfJ4oKENxJDS1hgunHFbisvbe35bgVGxN1CGCU/Mvjr0li
ZnK/+7ucDkzkmfNhKqWolNa2um5iXrOhR2wmkFEi40ua4skWNxZ755Zmk0SLff68SmT7HWBTprTj7M1GxKM07wV+5o1J2L0rWKg0Hdc7j0l3ve53zEMQgIuzos/So10Xg5L+XCWgbniO7z/PUb1ABfZEuvG5arjo
UvRCRCeZRP8qAIltHo1d40q+VUkatAMRj3u2/e+1rXAmJk1oQRIMFnW0ANckKNMLno0oDFJI6DeHcyTcnKzP5CgLu0XfFZp97eiCUfLRJT/DjeCRju41bXLrJlUYN/Gk9XmFNBXESjbH8aDmU+yN9UAnZ3A3d1h7
0QbOb41WxVQlS7fZNnfhT0OOYcX0FB9HIrMIKU26zYTV5pLTi9kwgWgzlzU92hU0xRg42mFNJZIkfLxdH10Omgwpqko//yZRnEGARZJacNHG0bvtEfeEs42Fj7PzslmLRFbGXN9z1w83msBKEIZdgk7Vn+mb+uYC
Xh/GA6aham+RFZkvs5nXEc6iYzIu/AVNZ3duPmoZWoJ+t+wub8tvrhhcrMWmfFo5k1s0gOmxg2pah4sudJzIfg/B77wYuA8dfUN2k7l0RrA1liO5zFCQ2u4esNKOMs8OfjfRCDBrNajG4srRmjW04pivsIqI9Bkr
16QPm+iI4bWcUx8+toIg22tRSYOGWG1hvu6ys9m/7NGy+lnr5WRl7Yba+trnO+KVyilPivo9JtD6KTcrOPZ8XNV+jEOeVh0OyABkRzEQgCml8OfSjPTjTm5eNEfqVqRy9bwrJaMM8peIEG6nrlk1ovHl0zqw4b68
Og7bY0cKrd8rBqRMh5/Fp4kveSPjci+wqnmWWnAnSj9SZC3BHcaKar/UP/mkVFsjktcVwJdrVjILz1Aj7MWUTFSIIqGlPUXCRiukTVsep0C9mmjs93oVddyGH330mVfDuqbcBsvoq8J7r14BtPhC7VrNxpem433c
i1VjI279oUpixPop8k4blsug5MA7dHTo62exPNgvHqgpwDwniGrh7FU5BMwsKqkPI36X4Em9du1xAbT9iJAv/tDIS3s8rLJq9Bv7ZoWqh1U4oEtr8X6Ft/I4WcvjwCLlxS4zMsttp7I8+pIkvbZgMRDxX6G8zM3q
EmnQEGSk68yn8/0QsCamThe5PqbNZuzBpZBaEGOS09uje76HQUKT6d74ApIIm5s6HDwuWtY575yzn1Rf9Z+ClPSvIBxw+8XUeQo7hBkuO1Vl4pZK01g3l1uyRrUpceJPTQia2wJVyQRJPwm6vu/hl71MerQ+EjiJ
TuZojhlKAoMM2wvv3pepvCgujSQtt0LYiqUAB0S+3mly3ahkaWv6Inh+SYX6fSLFl7mM5swiK3B4ZT3LTcxy8vu0BY6EbyzEzyodpYhqS55uRhBuWpLt+Ecvifv5dUDEckfMtCiW9M1suY1hyZ7TPPElimvpS9vD
jKcY0VsnA/sEbExUpnbng6u3W0dIxmiWu5ibOEE0sBL9DdUzzc2MfmPum+665+ltMBOYYl5xSECcNT/iZ91Q8fahbcG1vXGvxiXjaZQ8qJi1QT49qtJaJLXK+iR1vctxaE14IaCwvnNYTSYqY6GhN5sOaJN6JFxu
eGav2OsqRwDT3FrN70iAV8YEdCtka34Rae5HYumc+SncngX6/RboaV6lcakVjTEC6xdn6Jxf6b24tMq/qugC/0jFQBkl068PqKPdPGdu1uoG6adaipevSk5Rs8naXe0fu0lGfGb91HZgOIm6Vg30JXbIF+AiK4PP
ksBTK8g91dM/wdzDYJTNke12CAg509yxQOLrMcNEE/RGdscQJLCS/no0ZTIF7iz8j+RwSkLx027p5uuLdg2BNh7KjIzaIZiR2yldUhcKxml3G8sI367VA6mzHOxNsatpYJPDO8EKgobz2phK4MjYm6/3wWFbucO7
T6r+oDYPgpOzwH1Osxlfq6Hhgk087TVCKIDaKwO/Va0T2zJVXS/EuiZwKFd/HufvUue8TSPz2CDFEZSYGSZwAsy3LxdorIiCU7CZVYxcg1hkHUSDbvwTCiKV7C1BJtx3rhTpnj4zv6F33DzXMowlsEhjp87GgGxu
/ursSC6K2VxJ5QOXo6ijgwhaKltD7NnS1Zb/L0wL0RVpYDaOaQuEJ5umbDJ7UuvUM7U1ENwR5zG1QaP4ZwUirg290yLSUMcDw6WX8ZsK60cqSOWVrMgBHWXclL5PlYZneFXY3ML6yDBdLQnmX/bSD/DRl7ad6Rbx
cGtERAr/3zUZPGajQzyZlveIueBZ68IAk20/J8zq9N/KPGXOBweJ6PmPDmxfP5VRdsPHfiq+o+gB1QFGM1EdyLYpkJaT0Z7gLfom9j2r23nV4+2CO8JNJHtkt15o06RMEFYPSr9fK7guquh033Az67byhXB7dYyM
6yYvRtmC3/ESh4PbYB4TwWLD0bwHa+p0xrUBszkGUzTQmGJPl380Vt1mDvUL2Mu2sTQ81tbl8WJ6hjbOF7qQI7EErvtQA9/rvS/3RZfuiTyjmYk5K7pFv7rjLz5ujtZ0OfVQmLBNypwfgej7XtHtZ0YePZSzomYe
y2Ohy4ueuYaJ4cM8frrR4KSiojRIO74mPF4V/NxL+GH20QNfA038G6e7IVhUWGICrO687usxeAlmqVOHX5fGaibQPXf29jzYVWaAPjtIC84aE36Uhd/32m2GuY5QFviF6WQVBINH6Q67T3+3i+M8DVW3DIzQLLed
aZWbC1K2vwkgJnQ0yrAjSX9zOj1KxY63PNDjtoeEORb1tYYmrc4ttnUGnJHukIcsQDcz9QeJ3X/KPxpfZpUKIWuvagip0N3atDrNUNYB5aMg241SPnyGwnHM0GNnkLV2pS3PhPvbgCYXSFxvJuUbVENOrlbh5KmQ
E4WrU7ZXA0TOPNaBDh2YCHwA5IIt0rcJmWn6ap6a/kRLguOY/u1pch4CnYzwf6669h/N5d+p0TA9ET3jsHmVL+39ob3qB0HMfXwsQORFxSksToEhzwEWFPlsf5dY6ukmQFGnGlFeiYM1NUZ3FzV/twCd7h4ITziP
ntuPD2FJPRO8pXUE8HY2QnAON3QGLMmNVNVzsFqrw4TlPpFcCpK7Z6Zztc8Ja8jeedHTGHubjb6mAkXIOuUAnIBUhVmL3MEFUi/6YZ+FfRdmyuxdsc6ASw9qbTSbpOpolj00hV4u5cwVGannFjwdIpLw+WaZ/wix
nEOZikVDOf5ZSnPf2FS7L9fsRLKpmPZgmIc5AzBT49Pc2YnyWpi+BK9NFqHBI+zVdJ56dst+PouImprp3UOxBNhSkU6tbkNkDLP2y+AEzCpQ87qkfw12Oj4NfRo6r7WzwV35l5m6ZkooIxbgr5mgeK7p0/JSgD5N
h2b87WJi1DQCzWhOOaosnQe51cGbNJeTnB4dQJb67LhijtVNmabyNoN1fKMhE1eFnjghpS9fnnGc7+IbgbQJt52aoefPZU0O9xtjkobnr4zNkro1iEkgMlKbjb+HryWEU78fXo7mon2UYO41mN5C390hxz4oa4wg
GqaxnNB0zbAzH9mVGppptXATfd53U6kpluFNYqvrd9YtdC/LruRbSI3wJKhMqY2XzmubAM1SUIzCkoPFx4cDr3/H0Kllm3gCZc8qWDtGNfHYhv9GSCitIgOSI7gzSpQ0TITVw4Mash/MBZP92JnvE64aNNtwkGI0
TDupQ5SIVGGkqMLgfYJg8wcMCAS+4IEDKiffxZ/V8QyCGTVLf24hBO4ra2WPHIylxDIdG8a5ssTMHh+HqEXEOEiySQVlC4rdPf9yHd/q8z9e5Sl7QXagWKWsZqOYvVEfOCpW2+stkAwiolndRz+E/3CDj48lzJt1
PmKng8Jk4YKvX3tEI6z7VQIXjSIAHgYRiSyoYxQF8k4L3TtPYjQwkolIrnJl5g3/zdDdRbmcpF8JfrOP0oBz9V6A7VXwzQgH8YaykYMdBMWiFFPbc9tNFoXMPxt8Jkahk6ct8wS+NJHmgBSu/JzYtHB4LjyoFw+T
h4F3P/Mx09usqS/xzeiWWrKVgaRTJaeIJ6KucKX9+DRf57YFkVBleAifEhLwlwk8EcUrjLjSEd2znFgihGU8iMqCABqpF2G8jwJ0a0dcMlwuHrmU0ybFzhopL9QLVQKrfLtwNIK8RJJS0KRmAAchZPhe9wDzgJDw
IAQeTbkXbbyNuyIdI/H/sACxkjEKgX8fk4nzCHhzxQO+IKEvI3Hv5UxP2YunN0ksn0YwOW9rnQaN0X5Ru5Auj8+zBtDWmQcqCznBMAQ/lFaPvxgWNo3oT5hJsI5CEhi54TIWdIt5hT4l7Qw0JlsJq+4+QtE6nKwR
AxfaR5jFEeZoPQLDAYEznzkKH+D2IQ9mCsQWUmMBrZrKMNxvRD2/Vz7+xJZHO+4xpvROjZSlaUR34WaAL5jIEieS3P/I+0vDJhnU35BEeWIm+xLsshFZR4FsC/Ey8mSgV4sd6amAdTHfvXhQJjUUb27rBDrWdeh4
C8kqlFArSyklS214+oWYfff1Eix7L9JDielAMhoBxGsdFZP61TndCO/retYiOrEwmauc/aSyKrXPnFDxI7dU6bIJ1TITMbN3sPOjkXg5btJaqFxoh807rp3XKmLdW2MockwLYtluApsC0BuZJt8FCUljuU0fx1QV
yS/IwqLVS2J3XamP/R6Y7A4FxLciAqR2l/3ZhyddJ1t3Reumad2uPoO0xBUyrMdhq+yVUPfhzDkDCS5S7NaVfU37HmnWyCBk0uExLqf+wxijA0vo0Ec7EHiqOh2F6oID9ebuVdGAxu0KnKZaZ1mngd09chgs7K0+
9hEL6MAoxwiuY2gLfQaOxtQ1KVsf5dvAJmUE0t0NyBCpCnru7iYNgNG7aSgUhG3A4J/AFAapUOymn7g+Kz8OL90pnurTNgWfQLb0qw5upwEg5Q9IFP9hawhKajiyypB7UnS7e2LogKImEv7HhnpNkRCIOpXn1GGM
qCOaU/f0hBQ30qx4tyhz0qGy2PfudmmKpE8h+TPZRtksSemIhAjCsSH1fHHGemHjDzj+mLR/xWE9uhEp3BZJSCBOg5k25Suk36BTC2a6QYN/izaXhHjNgKNfbtvbACwjNvPOUxIRBtu+GMq2qq03JCmbso56snfH
nbKAUJELssSg4Zw7DAtZ5M+ym4Gpa73oyDWt+U8QTKtDDe9z/Zw4Zi3ggSqb6TTHRiGBDj6i8wUB1o+zFPtUxOKVvSmy1LhefJF8kxsJpKFDYnbNnwocaK1jBDP/ZHiPNbHhnZGWWaBYFkAO6XmwW4dtNJpWKKkf
TuuBuyd3mvCHEJF/voSvpnUpQXayA9mPfZFCCpBYYnh6ApHLqbeI6bZpPZc5SN+PFxj8+aadyPvcyL6j7NWqss9DO+aEFtODKDZFRcwM3OB7LLzNXAXArPQFyZZD1WTFZLVtL2Wq0Psl9tSbCT1V9avm9loQQjNI
rrMvlpV2JEcNSClF+QvDCXaR3IMQjLUy4KiMtueu+YSpyAoCANnO16LczuE22B2xAzXbmlXdQJnW6OdAkj2IReFhw/0qfy2BnObpVk4XlUcAOogHFxRK/bMUDa4/wmRBrfpkLafXI1OKkug4gArubsJH02ekZ0BI
K+Ndh1Tqxc80Ieyn24Qk5oo0iTjp+jk+qHfqgErjjOS8duVtYq6WadDk3AKBj8PCRoW4TTSJe918Q9ocNXxd/kBomYsMVgkgkOJjzsqJ49ail6poLIsGIaAHjhgN/M5cMZkc9EJz9IzKIHewvCrCgSdcTj24TwQd
R6+8H/MmwSY6y52lA4oYVZvHiDL172YVSVSo9aEGRGonVQOD6qRHvMM3Mex2hbVdjP1Q2dsadVJAfk+8P5qQ3r7xBObZ9D2IcPsNjR3P5hoQQs53IIbvOHVcdCjPiWYxUgNEL/iMBG0qatddjySyfvby68SPfJbd
tkopNRSHPED2Ux+P3Dkg8FviPn7cxVHLSLEXZNpIkVGwHYtLdG5bKzlfqKoxLYJhFjlSAcEyewhu7NEYegXBXlWDDCG0iSVFb2nPpVa2ETyxwMDKQDXe/34R63FeLCmzUUHAImiw/mBhT8GBNFtLnR231BVyPMNR
vjnmLW6XxNHduoNs6lsoolilroaSSX7XOWqUpJM8lBr8+TmJkJgYBWRRcdRk2DNdVTFcRToQo0bGwm+P9/qaZ+2LTMgBOOxxODMaMzuKntTsi2cS8x0rdcm5O/FfB/PHZgyuGxJzjHzab5YvRp/w6YQbv2r78HdP
DvR1Apg/GVOjz8wjVw8Qr38Dp4uVozJKQylAqcbtxVH63FHqB98Ig2uUyIvpXMNLjxXMaA2D95TG11PLWNvX7RM7Xrt3YKffWuRBPSl+lDVC5duvOzQ7tE5I37nsWpM2fzwQNN6qmzCm1M7gs/cF7sDxXOnXRGjc
Dn5WZiUp4DyMryvoXMVCzl4YpJekhJz0WQp07Pzk6ml8sosGk4doOd5ufA519D5yfNuQ1YXy4f34A9YDXfTqJK43mDnprn+rg9IDzu5Wx42y4IMQ/pLifu4Y8RBDPm7mZyNro8MUXyrxGMBGe7TL4VM5OgjLb4LY
IGjhephEP87yPTFb7ckptGXbmFJM3TpyGpQxqqplNm0BA3J6I1jqqI8a4tUz7zTCoyANGig3G0no5/rYWYfoX+6OTik8Vc2Z1K2hUZtki8WO3hqr5zS0bHGjS1jeerdM0dO0TdITiojYrYjdUPUGxdCzPRsKuwtJ
rYM7rWbznr+uJIRD4YkoZ7vWDETTY1JYF0rxtVnVU1K/bM3yGRoLanMypP/u2zCjfJE3vvuvq88nb3OL3c3NMdn0DJ7W+sJq/5zA6vYCoLMkNanOLTVVN9kuJbcJ300kUSCPHSE8rztehkB9WcmwX+3Jo6E8+htF
DSgRLPeoNBUxrOMSPI2hgOMrUProqg7SbiAjDvHpvDosPH7vjpBqR8ccNXwLfVnvWnx1BFwzxuxxhSD6ZXbFMUowNvOeqchT1GNN4w8LhAxreWJmBXjLQwYg7wXXqK5iLMVKXvLwHuZULyubIBQUUxRGNcjXcWXo
5+lSZhjZ6UXHrcJ9EipskCPE5C4gAxihucq2qWcZmVN+xJ9UDo1ZklSZh6IKlHtog7yb+zYbZh6hfCHZYlhlNMNfHNKcHrOIyegoTPVNukEIG2xpjpCHV7GgzBWf2zr4IFR6089GTEfR1ZRQHyH+FW0NlxXlJbsi
vMLznYNgQnk8KiPjTaJEgJ33LBj9eVxEWR8k1z27LRzRObijH9LE+RWb3HB7KT/pVapjVeGeTyEyhbj0ptxvPq2KaVFHOPCmFZECJVNtbO3j3ISxpl9uqoYAk0Tjzb2FUsFMvLoihYWizWr62iiS+tY4oLGC+KKq
6RjqkPEujZTl8HXwYJKkeQKQ6jUECWk2sjZDGGAMlPvZJfS3zY3VkQHlaxH1rV27bojZI3D/0BBY3lxxk8GrVYHw/y5hjG9te2Lo3jbFWO49emiXzWqj/YyYmdjykn3Wdvbcnqz/Tt8wCBg9p6t/g+bxwpavZUVV
5Io9dlFTv/r7b8LjzJzS/4RhiMdVFuGXwq3rKbNxGFxEpqJFrkWIOg/NRqY3H3WrnRVG66yDQQS/0BUlRSC6mgCVyfjaaMaAb/oogd0mKIP3QgOcf42X/gKLYhgcKqTgspWkBxOpM6MhznBdnPQhl50jTb0HaWme
Mdbs6nlEfI4H07EQUN3QSpKtBdVtWzzdYkdZxrnQJEoAmuoEDh047MXESnaR30hYOtmkRM+y4+jAr+pluI7OdYkDGRQyyHkjU8CBvEjo26kAhea8jNo1QVtk0ilZJU877V7KX8WzoeVDOPiv9zJyJL6Sp3vjw3zN
61vDn5ONyd0f3/wHJvmaUDO5iemlK1vgTlq55cxZWvER3yJf8Yl9xif63cNhH+uG1FV7kvofN361aSXuM5nXPIg7MHk23834ddFLxyE4gTXCw/5khLL7PrakriPfbcJoXjIDHi5fpzLurwzQvsLcaerNoDDolIck
gDriaEJrSbaCsPbZou+PX5OG4dMuIhdyZXKLefpm9/+HgX5edXs1uyKInAJwHPgOk9QEH+u/otHgDUXM9r+6ZNHfVMCmh3OFocP8H+lP9uE6HXFMJ9G211ZnXcj8ybKoez7p0th+n0O4hQ8A4OM+HQgx801NZrLK
muRoEQYTVK+AN2KmTSuI2EDA6EpunhS1+0xzmSvFBHq8dwbjRos6TyJhrDewRiLDWGrs5AQtG7cniUIL8tLLUE3rY1X8QN+DKSW+MxKBHjtQK2jDVQEYKTjkOWeYuM2pUduRkM0dkY45ki0LTZPcOJlZTKO6v/RE
NBFj2zBJkfGwN/uh7ytQtNtLPdzy/SITKVxEtauIuz0EycDyxyy2iTE19LOpXeJQDELOZsue7lDNB1mN4MQefbQbDtEmdE8DRtgLcKsHMfSietXtOzdXTVtPlVps59aGojMeliDqRFiWqnQ1wbyhrBEmiXSqEB+w
5qDrLAPBtLaTX11G0xDzNM2HUspmKdL/9oaApi9Hn0Cw1v0eNZyKK7NN5DxIY4RFh5ZVoEUtPrgipgdh7e0mjdpn2m366DjseUMAhCu8fNsSIqddq323kCogM7L6xewGwbBYe6IYQveMeYgGOVczIO9Vc1PWXWal
ZPYBWq8+hZxZQI7/Ssp8Y0c4xGIjsjLIa6ov85OSRJTzWXLgpIlHq8VnnCI/tUH/00I6lCgZ8qoRT+fhGA6gvBYl3vyohZi2YzA5PL67CYuVp7ZDQ+LbRwy2LqWcqXarDc2V5nKs4TK8hDW/iQsRSXs0PMBDBvaL
kPTHSftC0+hpcFj4+0AkHZh0QdS3v6ozSB8nWSgOeU0hePEFmEVoBkhZsNdL23OikxrSEsdJmZ/awvAivXT5DeVZXc+VFpigRP108xQPThc9CixMC+V5t+xPFkURYIPVViugTMwx3nlHcObMuT9MEY+54cZcIu0/
27mYxDS6ETzTrLKzsTYrKU+8wHdbmvkol5UnifZvTh9bJY/ZX0jeDhiH1ySJUxcgFo/xy/+GLpg2RS4VfOY1njeqwV9TjFUQ+3ntzaqPoZ+PyC9f/3+vnvYp7etekaMuou83YCDrTEenkbKibO1+TI84cnzdyF53
6/TA82ncVwWULgCiNNXOULWoug0Cpms/YKesDqFx+HHHH/yesetyOCG2tJavcspNVCMBj8rxkhjFTiKV/RricH3HuBwHqF3LFY/pZ0Ms2zla2dZwkNrAmhTe15FqkFaHqiHs/BgvSAbm4qLjcuD1JCKRcDJ1EXYV
mV97FXE/siQJWDR2BJ78PjTm2ce00dGrBXnyDUzxYBMzyfxd/nXo9/dGu5od5rHzdzkzrDAlJT+ek3Yv0g84tgcWPNa4EJUtf22kUkuq9QO12MSHweE+6Mn1N8Pv1QmIRD9zGejjVQ+vyHoQTHbK4zEp/u0dn7H1
WcSUfSw5AUuLST6vTZ1g2nT6ZxdSczpwp3ja6bXKunoNiBjlufY5faRvwqYFM1DmtjxB3rt0q1mIdaTQ0m3WStTZ2g1Jrk6+avv2QUrS+UclRvPEKEH+5j85zyQA2k8RCGuL5AAwerqPRvCKqKIMU1ct/P6LgXHS
xq0ptKYup1USSjlnOV88rw5V5vhriLhBXxJJcNzQfs6+l6nauyuQD6pq64y3QG8s4F9B5XcfNKWGkNmhQKmMEALVdVtfB5N6d0+uhnoTxTKcXATZiWNCuOQHwVUDalTaLc37Ei6iRyrqsvHi0M3+kiCtpOZe3H7Q
xPDWoH+jkbd5YeNyDKDCAv+iOhzCByIJrCSEcbuv1nXSUeOTIkEcLInzlS82kTzyAkteXIrUkCnTFVs3J03Fn3Y4B4sm7JlaximS9VclvjohLSfN7GkxcL7TfaoPII8pZZarhk1VhatqYXyyZgMxbI1GnAzavJUA
Ir2BvBJVFiXTOxS2fpA40pxh6xChfDCpGzAd9we+FYSxT+0JCQeIwudQMADiiqSM/b3OR0mAN23wfUi8PEHOXOa2CH0XTrtr8SuCSb6FigKSkFK3B3PA2Q4bvxX5Vm6INlNB62zLKvcEAuFERHtK+aSgJ7Og9TQu
3c6KNXcS/XRHAGEX4KJhhhOCGmy1UTh0rDbNitxqn5UNUGc7FByGZvoW9D5iqOc6zIScJcYFrz2auzKvmviLi8CMJwjr/XCGzQtfLUeTP0nUAUWpIY0mEZgnPo6y3mj5Hp/9OnjvWFjtxiSwF3EHJMj7gFwAZlxm
OVeV4TnArhPtx+9dy3eaGSLlkE0o+bjeOLNZBs1zwyxz/EGCjCq22e1P5ZWUXdmIwv5MGEcLGSvbEoseSJTGESll7v3vT7whFtKqtKOtVrbWhNnEZ6Rz1BZj6sXJW1dISV8K/UO2rYiW+Lt8xtcM4YtKg8810AsZ
beaFYBGoPpVtnF65ky0aaONEb2u6HuytgUW9GhVkb698e99LoEGejRNvrz2O1u0mlXNv1NO9qjr6FYFjwa4xwol4pMJk5N2Dx+rjxtHhB6nBnTdTaI8Ps2fLe8WD/Qll1HooI7xXxrxPmZxS4c9yWux68dSOcnPd
u37Ntb++owd0fhHd8HDLYVyoFDK2TAx+nSNGQ7vhtV/OFZVfOjdX1/7geg6OovwXWXXAMo+fXtvlsQ4d69HoqCcrMwO8XiukzTeu28J97gSgXpwxPnyUxu4JSHLmo+Xx0lo3AzWIRWMBGUmIYtMfjJ/9xxA+jSnz
MS/b6JQ8y+MyLgzij1dozEU8Rpp4V70we0hNjbZ6zRprbUiDYVTl6lqKlUHzEUYRaVYvztQF5nXyBaqIzMcx7ReMkPZQjHRbjni3EGrHBkZgSbJ2PflPHSdTJpPk83+pLoY3SYcEHRZ3l0PCvX/nYZwumRSIeE3W
6torEBv5aedrf6e+OOaxAKyxW7P7cYaRa1ciQh578Ytj3mUymXX14JmmG3cq+kLzrr2IXfwrNOZpFQSSUqnrc+yEnvnetK8Iu+kaytEUiH+UXUujmE2cG2kjVZg9WafGCJK0LvpHNLzXnsRa96nrisVba1+88aCr
LVljB3ljReJCjnInYqEwQ5oqTT5VgVzZNVlBIw5kMzwj/BSwUWhEJ7SNnBkXwfjX2zgMdCeAKQDEAFmAg7ZeG1PIkUCKCrWDUTGmloK9x1jKpHRkOZ0ewgGws+zpsTm+OfPh3BnoUJTDyG2uIbrfw5DHDY2zTNoZ
O8NgWpFza/I0hjYkymBTUOo3FGeKQWYcvDTLFRWGVjESE+BSyNBuhNPXVddZTP0fX5JMfqsfDB8dQrlUFsjruCgbt0s3q/2vtUHaYSSIaPyIpxVNnMymfTnG+K1zm6XGep3KFiHjl/oJxqOGAbreEJ3KvjCxCGw4
pZr1BWi4pvaZUYSvFzoQXT+qXICkwhtDiJCwslQEfmKsgi0HrxOKdI1v1av3Hj8/3njbIbUhbGli4Y4GU4d7pbicJEQISsnFsgFagFVDn2guYQhOLRPxKlSgeygcPtC8lbuduFWSq3QYUFcIAL4OWofjQc+nkOne
LXGz1dOK+3/a3BzAn5m0MqOwjxERg3KYFvh0EJvUcCK/GkAojChRDeZiA6yq9o+DiB5wpBCvIaMaXb38o/iuJUyuYmvz0+KwG7XOrwNPWQUKVT34hAXxR8dH7fCAFXZs2RFAru6jD5N7uSH7HK/f18xhyiGGRVWP
TolPQvfmOPhKcMS3chVDZJXVIUFi00xhRlKpg9j0aHBrdR99QIqp3sDA6gH6MKlVioCwKv41LTbOAYvVA/ShSA0L2QJvrAeFDxsIfkaGJK40Qzy3OJbtI9YjGeJpN7HPOryVeog7Z3OxZ/Vm4YPDvDE52FgkDJYu
HLe2ny1AqIbBrX/wUO+jOTs7T+1kbFmLQQOOsk52JVpj+5FGZtg4pPl4ABsHOB8MXuNw50IHbBfmOED/wKng+Jr+4x8UxqV1YxotxhfYTHD2YQDWI4DjaXOWHAq7MnRz4DpMyADj4hEiZKyF8Wcv/pcdKx4uBPJg
0MvarhxHTG7hfVQS7DUslK0UIGMUagv15jtJL5NFy5KJqTz31AVp61wOMwIJBQR8MzgvrWlB9WiFhNB2092CIgANGo7NByo3INZA1lhrlbqk9atdn5NoL5wjsjgxano6e7PxBBU9e4YN0d3BOdzJxGblsjBVqWN0
54MDLVW0Moe7YEs3X60i8+O3mXrlYN2ZJ3SmrFsSFHWN6fsb54zkdypBg5Op9aFoJDa19AzEP3hB3u0oyV6gmhqznJilOwgOtGhTas1KUaEnGE1jpyWL6IyzVubgVPPDItU9dK0ix5rlC6EbuATo0ikI+8mCepVq
3Pl4erSzwKByqckwmQX24NrmyHry8oZoHjDJ8iuOQdb0PIWDWuNIhj9hih1JU+zqE1oA7AzsHVK6WuVO4bgyQxByj53Mj12ZPxH8vYz2TlkEiQp33fV4u9Qu4fxENdzBa6V7JOdmSN1kz5cPWLE2syplqhXILnhe
Y/58hyYQ1s5+332VjAPGadXpt5gOCqdD/6C7HA1ATdR6Dz9KZvlW1CgbmAGmH4hv7s6b32qO+Nv2hTqYEdU5tZeNrc3D1wzMb54feGbdp5n3B4CSWgnGJtyBICaj5FgUV7EXPVSBnxeNazuTE+XMUIXUyZXkLdh8
yNitU4ACDpDR8xdnqVO4+5Sc30WP3L9y5WbL2vPksLxwSzX6mhwlikzsGyO3ETDlV8AHWA38PIK5BBYfWCt+bu51k+M04OV3nhrGNGc7gflc5Ps/Z+EpthJe+2+GsJrPvVNUYSGEIguDm1+ltfeQTWocKPtBJFnz
G3KNKd9R875TlzQyqcZMclN551OB2ikiy/0pIvTtxaCfE3oqczno1N/qYJa7Oa7ZEkQAk4C95oaSNf+bX95XTwQiam36xUjeftmbf2RKxO1FqlmHTcBStoSBWQYVuWhyx08ugrH7pJVWajkxyPJaBU/L06jlz7Vi
p5bqHB+hWLhEyd95FTTES+Re5V7EdYGf2ZMEcVzXZSMhI0ibs+hRILJsJfLBzQyRifjVY3P2DV8LJUy0UGtD8ywyyo6N2sQYV6SIOTDWZXpqxTYDjAfiO+h3+FP5GSoxIuQbDW3Cj8xH6ZHQZIdZSfrLrvRT/F86
UygamnzrNqS3G7+1Qa1m64lFMuu6xrsCgUBALc2XVHgJTqqXfouAPhL/E1AjlNuiiwEPr8pHRP1rq8bfKTPMUkcCEWRER/rV/hsbprfV+pXzuLByeTaqPRy1+/YhpYPuWfyfEyT+UEuB8FaOJClbGQ/B3HFLWwG+
onRjq2ZObUlGlDSkSI0VLzyGonpQCHyxi1iKMBuJrocrS/lSbfdGmpN1FjGx56ZE7IRLOyTxPN+P3zXtrsdOGvtd4mucVM0SudwwnDELCvlXT5dm913D4AfhN1gE43evYwla5JrNqPIEICA5OP8c6QBUhawG6LB6
dy1FQ/JEorbQdI60F46z4twDkYa0QCk9Bshb0fm9rI/vUuHNF1AmNmRMavRldxcdfSJHg4z6oT2BoLEtuTxFki8HMLNR2j0QoGKCzcEAWowXchk44ogvDQJvCT4iHmOigxHmv1Jds1kOInKJj5QnUXPW0jE10Jx0
KkSAcq1QyXB7AbzTMP9urzUj0Jpe4VAlsCgfk2QnzMzp1dGPMiPsvAhzUw7MBJnEzRMlzGidIZx9jtC2yOBj/bUFuTtKOR+/pOux6Y3qZphYx0wGhoS+oabRQRP7apLxCAdwkj9ubvaPLFq3zVoBZjVD6tapO15Y
5ldxnJmugPoUA9DaJbLqewVaa2c/l0bdekgTZ8eAi57eJCbmSz5YZBmMmmkurBlTY9kI03XzoxpB8vr+pEYnsPwADOkjE0sHK6uia1DRA811FJUjv/Nz2fw5c5nslipvsHeMnFb2ucqrzEkeFOX0KCIzekOI1WWo
OS40/Reh9VSfewOOPabJnKWBsI0Gxbt0zHUEmc99ZTT0zGxnhaNcza5uVjcpPx/DiJb0ZiPpAupAXlbrGr+5e5/9c6r+FuIyqx4vmtLbm9xhBFDofCntRTTaEM8e0ISAReWzS4Fh0nQmdUje9GRolekR2TaYY9Mw
dOfCxJpfK9UXf/nlz/4KnrMrl/n2j41tjx9grntDRDemW04+ECtKK2I/+M9DD9RsULXucf79gCyCkKIcz1LVz2SEj6i1rZBdKO5upjcw7hmzSm0FnS0EIMk/JcApWnDt1cJd20+5xnBjjkcZpWBoPeoYAV7qV6c6
Ih0dmO6yv4BoZ89YH327bGhYqJoP5Er8tfKy7kCPA4/XitiKSKqs/DtyxLPcW6bsDCuhfu9gcou44Ayxb62kjt50iMgu+Kdnn1cG/bT4EHy/00iBpaA3kr70QNzF4GPlcmQGWF4/cObyUm1WO0uFP//+5vBQU8HN
jRZxnObvZLTwL7qF/wzv/4Y9vEW99e0zdKrRU+iBo18Ggv8Pcg6cGHh5LvlLx6hl26ZAGMrX2XXzcUR8zGftnUe832W3p+DXi3gV5Y4XxGs8n+0lIg6D3LmKdR1nuTIfUfsd6mhnJsK3wcgrAK3AgWykz1Jf7ozp
0kYU+mad3qBT8LHrldV1BjsjGjw6DMxL2pSrd2oe/L2VVNf3S/3nbFArRyMQ8jijVnocEdRGoy1p0WNa7XWZUiWnlxUuXLMqPGaAhCyE2ajU7z/kWSN/kFPASvTfRA+ail49ApA5/ujr4dPBF21caBeU6xlbd9T9
aV773/+Z+f06UN3GdKSTib7Z5kFbW3y9cIggVkWCtJorpHpnaxvTa3tfm2QSZsObvol8qHLgq4sPaGQ71vMrvICAZHUL+sjnbchL5OxUbvMcggpblW4eU9HSr6y64Gu6d3baZe3f1l6osQ4tiKCeOt/6blNqxKA5
Otz5hcgLuzV3ka5PC7tlX5mGG8+oUpbavQzGB8IE/AukdHq8JlWkgIUDYYNc6+/NJXvtN4ks6sxSZ7bwlJc20b1Ry4hSLGMqUeMUpWXC5BVpzXgN3E0msZJCPkqldfHj7x24ftEULwrlxG15ZafVITuSbLBC4QoA
mTs0P7jHypgTso84DRD2CrfkzM0SAJiJ6eulkxKXq/eg1KsydFYW213r6WWwxthrFjFy69zi/8/pJqtREndYO5Kxt1No8FriXMZt2NNc+AB9luy3+Wt9I9yM1LSHfpm0EMzhnDd/+2PDEFgoh+G5ByKJWYfn+kl/
UHlrNR5Dbid6K1Bk62pSPMgIabuuWFhCQRFOhA6MC+Tqr9663fZ9zLOR19/viH7ctUP86GLZpgw+WzAlyVHXsT9AMHJuo7dOniUuBtk2q3nY6GkmfXIccP3sgODtmJIJ7tGhp+wOrghe+MvSUYcuMjHtwx9ZWbL1
c6yCEZ9r2H1hZ/O2i7jHOqN8Cg0SRGa2livon6mbtHE76N4MoxUA6AVMnCFeBb1qdJhS4UDvwWTyiCYE+fnFBX/4CHrQeeKUiyz0RPRwUSTWdYDX1BOI/rh1pXVouJNwROvml9lEIwQq0XChxRQNd1AdP17TgUWr
YsnZRQtrrGxwwo1hsC9XbPGjMMFTiE7uv0pg0o1lQA3G8x5CpHDXtk5RntJjGyqXH2gPnRVFHWPpeKGVOUsrNyfxSuG5Be/iKlx1A4/pS/7v7QAaYxaLtCSGPH/LPyLf6RypudY4AuqkDWvwxBIfjPugoGTcCw2O
Qdut/1c6cGVdjW8IJrSqoA8xH31RrkhINrvSjdeWUHXwxS+lQfsZ1uwqLmoC6I1J4OU+swreR/y7YP9yrQa8OYzqr/5c/WM24QjV/7+cM/+XL0zh+AoDLpsc8P62BtAmz/xt1XrlosONlXxMCkWABM2Vh7um7ToF
23tvACCQfzuMOrZgZaxDi+SjLpGqrOtQib+pGtdEaUa121fFhLrBSqDuTY68lMrkNNRpT5Gsnic8epS9RokAJqEI/V5JMqiVu8p2UJvj0X/cGycHtAji9RqiDQlgMZKHAbXQ8ctqfNxuMRXer9nRZvGHRBqf7RdV
eLjlKIflTqeJD7o3l2vLiR6YPIaq/C46NKhIersI6q8bfl7yHORn5r9hGQw8OsEB6vTLWh1x/RNbssvz/i0ru12MlA4np8DGi/9c/A699+FfWQomQ0KfGs3XVTaQHkgRdQyaVYcYdAgeFSpp/ZiOAx03pL7TXR77
Lf9zEcRSQ+E8lZiM19PR8h6i9ERIQsSfuBH1qJ6PxFolgDGupd97o63rH4jx94JT60KfMrV6Jo+gl1npsGr9DU0B7eN4CyHjlmCLNbcsRZDnDLwHe4eQkwxrzd3cU3IHlCgkW8dTDjvRjhGMhTBRaFEzZNwY0EKC
mGuM3q811jPCx0VoSrtImQgtLCCelJxuAXpP/nghEPATeHPiaEHKodm+xq5csPy3qH29CHZEqg7imwEzdyn7RvB6lyDQgVU42rScqXcp74YMoa4DsljXix+YWwYZnYXge6pILB/kHPnNukLZBYb+ZIcILyZLvyDQ
WlkKdyY68d2IZiHY42cmvvh+v7aWRp0nv8arWl+XxirKPcCkapB1nE95GMtrMryOi/d2WjrQreha8JnXNu9kA2wvli7ngG/YQs0Ih/0oakkQkVTe8/HhmUl3S+L9jZ2mDl3ly4Ng1jgr6MElSmH6AFt9FKIfDj9t
zq4jTx+YByU/H5D6OZJ5Gshv7+VN5ZVyo3BmCj0zvvoSCwfvg6x0nW96jBedoMQUgtJ+jsSDGcCNN3UMMxWpvagrpMyAOWcP6CqulziqCZjk26hHtPru6C642zQ7bEpurOWxgeiTRPG9EX1kDT2mnM5Yv6Q4a/Ij
+I+Vch7Q9ira3Cy4UiBXbzI0BDds6nqVWl2jr1gLWQaGrOkYzP/lYxYnIIvQsxKoNqnKgWbq+HNcV3V33uig5g2WBk02XyrPZmscWXB5oh9JTZ7mf1TMGtPYrhRdP0hFAeI0bFdXXJ+lEGMHv5/urTSmhzLmeZ7X
dR9u0COThV4oODdagP5qlIR3rCVHNq3rQgnZWriW8sc2vdsy7fHbKj7xwRTK8vimyOYpTv212RAzbGRuOEOtd+AZ9XUT0wPzuLDetW7gqo5X5C2a4Pu7UMsfaFlf0rVWtoaUUY3R8T0XaVgCRHza/solWTkkB6kC
b6hvljb7h0yW6R7Wzc7bLD1cGXNWLpflmhuonTZ9tNT0lIsKLUYtDPmB1noi1xDvGDo1uxnBexZNAsqUmN9puDWB6GVyqZOmkb0k/uFxwr7EL1KGiaHdzgKuzX6P5xmDqf3QSLh1KqwhgZUWfnlasO6FSX+8VM4Z
T3vQ7k/9hMHh4p2yCGzp5ymYwT74rLRKs2Im1og9mKyOwF/ntaK9eQeDWpkhnhw/AxYpckk2//GQxC5V1uHpiMjaaq2TSyol0Lr0BLhu+AeFc/SndDGx9tvqWsbfm4Isoo9StfIHdSRtIFcCoRiYW9Vvyy5UvnHJ
bKKEhKIEetw2PxwmoOqgT11zHGZXEsn7lT9gMYbgO1T5jYfzVGErKMF931sIJ/hlVPk1ud0+5TjkYGeOjctJEUW/Kpmwudl+oPkBnJsFmp/POcZJwh3vdu+a5EFktzkdnXMfa50C0viR53vqErqa48jPM6YhHw30
ORKnsZBW/zhlZ4W+j8TVGMJqDh8zdcKedQDRkSF1VsCVFii6uvxUx5eLrnY3UpmMG10Zl9z00eP5FB+9E3Ot+3zSg9V877V/rN7tnVq3PLV+fAOLkOqjF/U4Mi0TO/XzmIyjIMD5w3QjYyBaGQiry4O3BoHTH4Zh
HZHP3PAu/Xg3g5xo1zMn04QFO9/54+taCyPyQIuVPXOuIySRSXshISQTbS8kRGsc7uYR4O8ckkbQ3b5g61G7G0l39b9IthNkUu7hjl2w2dXOiXusk7bo41qODPGwnAm1v//l0zrN/eczxJ1XCMPTQkl5cUJtPx1i
ZmaIKxpwid0ZvV7w5UBQ/QSShIwwA6l1fBSznpZ1XqLq6DOQ//U6MgLJDVY9lqI6JThbw1ZP8Tb+wvfhWRerwGkV69BpLXzWafMk9gFC+Vna74tkA3bdl23mmkNdV8+CJ7Y9f97kE4JZA2b1EZpyGqJrSpCckCKx
sMcTVsjPFKkwhcSe4qUGGntU2KQ6Zchgy+7CbYnLCoCxr0dFMkq5Q4H95+uDusRw69+/9K1qo86h64lSoMPZ/hVYFBvCyQxpe0q2ZcPcHo8ce41ebvPCHT/MXLYD2ai2S9nw3s+9/JzbkwKyh4J+5ibi1Bm2vLRB
OS7BEwPlihmM59Z6+qvEdf/iMF0vk4TV/txjyiJWSfb35XCaHxjq1PvzHVfnayH6i7qLUFqcgcRkI+hHje1g/604nM8PW9vsmZklVIPLpUFP/KB6+r4f3UK/hFG4kG0D8kUbYa+0vheM3oWS9c0HIKlVczYVRM9Q
oXkzEc9GXJFFkOyDbBApZIGhGQJo3C2Ur9/rjA5ZI3ZLgJioPe4YfnP9zR+JbOBjWFqm1+2TNbZ37zpLzW5Tb3iIaIBM5mfCc5SNYJgldac38zWRudEohT3cC9k/Mx23rVP+vQouFYAN2atxSiffhIbM8GzE3Uze
6wyJnH3ApCqILzuygInbqaKdbSrJj/G0BXolnVC2QCIcHGqyRH0PXHciEOEAtmKFFcfMZLI2RFItbLxUQUl81wpA//x4c0Tm3feIoJgNuwo6wb/NFVg46F24+HH418s6vvduXE7GsJ9fx69sUbdzbvpVR5jQSUZD
giwDbeXoYhujTvJaj81/7Y/8VALkImXY54eC6SYu1HQDXIbYzoz10P0KsHhfjMIStUd8ZmaiIhTKh/pMZiWRg8tyvZCpl4XhRsOpQ5Qj8/jDqDxd3Cw5JBNgNfjUp7nDBvODWhNubijYSqtwtbX/ZzcU0ESHP93I
APnxr4mvmtkxsMkyd6Zw2aiXnFeqX/7I0uVLS/NOhdZmz0TYHtSdHG7I6uJMLJIjUkbeJm69hX9yTt3lbyL6pWFwMzPRp7UTCDNkhOjGmG8kCcYbY1WzYn2T6HlTuTa61J+c0OCILtPeUFWIHQqxkMtH7lGLI/qR
rN5d/Vymj0QdeI9pm7irIKLW1Zq/v/Fv1fFroMbEHlb0LDhhg8KEX0b7bxEL14MwEZVR2pW7Z8ZZuHRVIMnT75HyqFbMqMWOQYxp3hLniZgNqD5B4t7tJDg/rE//ce7OYwAbxzpKtwYCEqdbuwl2uXFFGrLKuRq2
rzNlJfTgpKRVcC85BVMKmIzP5Vs8F0dMG3+N66WCpMI0RKFHrcJSwazIVsxM5M8AQo7FIlXUIWjHV0SlijrJvIu3Xw4fabcFACnfZYEebk0Ke+tAhWH+LKY3nFilHMxTuTzkyA9oQTZonRcHdE/Yd2sog49eK+7R
GVUvJg11Fomc9cM/QEcJPUEPRkuiGqb4tGhUvYnlxaslrQACrLKlwNmybyJjDyBWu/o6TrxnUoJVl+5AUh9q8dfDbITDgDCQGySXuYkCIFakrqH6UhNhQkPMXbKaRjREfuheQsONIHZmmP6/BNlaFYa5YlOahSxA
wTAiRE5jRmkXXUccBjyc9lZctWKXc/SadLYhNPsyVFMc5+mK1CjQ2EOKstWbGrlKOSWtxaJuPBAyubesut+AfcQqY9N13bRt+qWUfZGDBMcWnp/RHh0i0jQZj34u8HQSjv82Z8715qa94nxUQU8yNl/munOj1T5+
NnOfaYodnpZNicZZd2KcIkeKK9kI7h3w+o9/1I/vWn6AUH6wBOxv8jm79MRLHmUluHB/yMhL0qWt5e8SHAlzk1ahao56WD6NZ3WHr21xBG7C/200B9vKaxy2fJ/wtTCV+291RlQ2+1QbUfs2Wy/+yZ6vY/f9y3/h
NX28CISZF5F+N+4f9gV6ZfGZMAjin2dvc4ag1USycDfYhPEZdnKktPDPVBhDINVZcDnpcfSDmynKmk8W8bw5UXWfkagJi6+XW2VSsesK7JPyJg2NbQZmkQULH6IWQsvx6pDsf5y+8bqQVoh0dHlyADCyq1+zPL0l
80SXaV9JcGw+lY488ewlAdxsoWli3yxCHynilG2rTxknn2C+LIJuy1Q2k+ihjzTFVbxewtdLMXg/H+mHvTOQmj008f7x5HW4MVwcoI9dtfPXEHJDMVtk6exW40M1A0FaJTbf2s/4VmgPtXGCX8LBS20zwi8wdYWF
sxmTtzdPIYA7F980WdnA/36KJOU/QyZd2QG8WgN3BFaryDtGrlaw6xA7tZ55YDfy/Hzo4PG8CZXld4ivs9tS4dx8+i0R3qHEYTwfj+bo4Y7icdCzlTti5R9niCStvqoAWYIx1R69nUSGbtDcskVp9PkbAZ/lTVnU
a3C3Xfa6cQOUE91fRUQuzcxnNAWp+qzvBubpvztVQr6vR5MRCjKV3D1PZmFNwLcvcC52fW4JcVamtvFWWfNhbnaCxxgwn1W+HCLZL2KCYPW9WH9Fn2UWUp4VjxQP/PnUz4e6m/G/iovJF5pQDMGo8+blWdH9q6DR
1+NNNc/BtNLrYrRcBSyMPCh1dAB3gf7r+FNDq/WBuY+efTi7SKfKL/PGzpfnshSdpYa/H8/P7bHsINlK/DwtXyBQ1pWtvbIqWCXZafdnVU6P2aq9skbwrVp92YO6SjtfqDnNq1mN4y0ZJKxpTUP7r6GD11l1dFgd
6ytIvTEMPFfB9LqaXW89QM688znqWSDOcK2Lw9GaZ/mWglTrzEQma/2kJ37wuJxygNcKxUnV0HfwO0uhwznyvHyYEKHq8iL9ZgVsHIbLjInrDMmYTai0UKmNC/gVrNFJe/BWsSdAuqytC/yFrCNvW4ruIEaOAdSb
EFF1d7zgy65BJde3V+8PGkIQ1jC/wm78Aky0ihae/lS1/MDga9NVVR3rg92xmvoM7oMp6P39VFkhYl1OfdcxG7r1uoJXoIMeVuvI6HFMiaxcrQ7fBDzjptHrUTdNg1YVfALZWOvrpBn06uAqoSRrf4VsUR89bLJn
WqTFkcVRWjyI9PUZJOuVDQiEmSCZzWK2jS4rzQxjj+hsvk/SgP0mokGrXuSjoAJbtEq0aC1WnXjv3xe/phjTcg8sVfcDEAHqqXTNBU2tvFHVGwSRhOqFAtUwjjHAtTMTATZWELScNlbyZ3Hw2EZzqDreqZYkSKPM
V/+2SX05Mz72iP2CiXyL9WS8v/cGJYIMXNQaUHpaopYpql22zJtiptaAQFRLIIc6AoAf/fCK3ns9RtHFESPp3ov/rOoCGZGwJ+4cWCslnx6dVxQda8zqk4LBI0dZ+1KIguuJbKPa8FYIzSuWDRUlTpvKfdEtaGQT
90RrDjq2j+l1G/pY23XwxT+mt4HRYxnLYoegkx1DtPFcQBZMnxVu2Zi1mhmndsnNcA3pKD6z0VUjUGzfQNw8AnlV28tVViZK49PbJpr5bZXyI+YwPd8PrP3I2fRP0oHglGzt+1zg5zKb9gl1DOCfDl5f/73vZkD+
G+jmebDNhOU+6bAq9a4ow5HrJtxio6RpUKT6s5ziWgQef2drhLOj8bhyVjB6gQ/MvIrfqzW6x7bV/gFEjkYDXoXluJBJB+L8RksZ0ZqgQoxZhuwE+PbAvCbmWwa6emEpCXDbKY5uH5PVbCY/++uHtnSnaxgNK1FM
sWoVmVP+IzxtdpRk2CwU2Ns5Epl7AKEzgxD9is86heYC5fgdFuZpflxEAlqFAYg7N5FZ+UVYz/Ykvngnf3ZNGgmXtPCwRXRJVnW+5XpVrUpOR9w7P2K5Vj4s72yec3lkKEu8c/eQ3DbS18uAjqXApGtiE1gxz7Hm
Xz3Cuqtw/mXBTOC+WBquS/FyEnjjkEilD8K0ggNqRaV9uvuV0CPAi3iXWnNYzaWNES9P4WI5roddgt/22mr6Nc46QaYW1xoYT/PBEAvpsiSgIPaDu9iV0lfSc4GzL7KQy5/jSC2+KJTRc2hwgbRMWTy6WFrxwpEm
moOhAsy/MYiLnLi8/f7ydpkkuhB95OG4GH/RXYqf6UoRqRVjg0NDKhEMhSW0wYFhPodxdDt2PG4edevTbXXfhhXz/QCe9pTamae619NWzgCpbxk/5D2DCpfaDyXlYj1nt3czEfqRcWj7fNBKiCZU8hLygeIkx7bw
umcrA06e37uMTYwlnZLg2FJ5YhSum7IjYEt/qD+bku6fBd7ULgJ5Kq5/tDBNWUVJc8Ttt+dR8kZWr+EhuZxd9gLJL1AyhBEcqslzyX7Of6pEQkWSGpAnf8H+9OMUXDv//OSVRbPjDC9Xh6tffAjx9f5vY6Nc/v6q
vXHjH4WWb1/cDGt327aPP/P0nxQvJRS/jg5UZN2s+wEYynZfU50XrKW+vL4rcO8nPL3N49EwF3RMU1hNKV4zpLyMQJlueUsO/9X6GeGPOEf7nM5PY0yWPOxY/pXc63a4szAt2pZep00TPfQDfObdqOUuwCFPW9ko
yNMaUeDB5iosXZ6T9dK5mg8FTWgMUmdhl7aNFWvsRopCJ0iz88v6hRmT9GCWIIQksK7U5WxUGxEvq2hJHD11Ch1wXLZkgQXpzGiw7xM1DI7VkgHcr2gqRpZgtWTMlfVScoC7v5w9t5QLzqhLZfCihrwkOJza1sBI
1PjnaXtT32bKzWUpf0xa0RANKqh4YQ82DL5LGBVgExrMhaJo/yruZgq7myPzOUHmU5IIxbQgEZwu90aJSEQMsdvHJQJhYu7oFUQmDMU2xC8hcSXuK9CXMNBh02wVAvdpqfDhE5Kia8nXF6Oc1K4+dyRmB4fbGgys
LhoTyRCS0XtV5/CIE6Kx3kBf5DwaEEw0V1dR20apmJGYm04YCrpfJp8EbMn/R/G3iwBQAiW+CGEEqUs/C7tA/hBTNNRcDnbOxG0Dvxzt/WycB/jtReWjJYa15lrDIycBn5M9BAL0c+RwwhnQEmTiVn/mbylsVJyW
v/hbIbf5W1WNPBtpXb7oJuxzezWnX4UnNSN9BWCfW8HbNzxTu0uG0kKTYR53JdkA41psvkOl4BVA7S2PRL7TPABjDFH0Fcgbp9iL/ID8OULeGOYGw4ykBRLOhjd/l9DVV0JOKoi2JU/nDbiaw1KvQmK5glFbQVuz
mSv4FL6hLlfAxxgE7D14UR70VRiYvxiLITDIoLPQlCz68b6amnR9jFiVwu1v5RqId0MYbqJxpDgYjJp4+NuJ/KxGGnaP1ZuUWxXQfdSY0tOGcP37ldBwmPNm9qqO/47XWHlR2bdW7460QJnmYRxOtPnnh+BlnPlZ
fv2YTAs+vsq2MydYz9OZEK/vadaZdmKWyTdU92v5p8sRd/fPbZuH384ghY74O4j/9D/t8jGSxb68mCo7jIne/Mmy7AzfY/lO4GPOxZdO9Xq+S7q4uceO2IyclqKKJ/9PuTIX48C8EW/y5CC/2tN0eYvqn2NlPg+v
XH0FcLqfCOqEn9sdsmc28t+OYy/C9Kw3ZZ/4K/gZ8JwAWQF3UDkdWEKvFNyE7ow/C6zbzXWcyph8P8CM+Uu8/d/D/AuREPYmFdoDuBCkT1hCH6o1cdRXl+Px1wF2+HsFrf6ENGt3+p2/KiEu/z7lTWn+qQvWM7hH
uUfEcCv7tYBAETNexgxGqJ1f2PLRTUq1OgaGNH/SBLc3wRDdeRLxmcAuYVXtHXSPb4P+zg12/eOoZcKVMYhGDn8Pkm8Ra0n/n48B1wO8/YYZZni9YUL958LRR+Gb5i1o1MaCqJ2AN6X33SK/xmG2t5L5s+rKMVdS
wf/7mJWiStEH5c76l7kWX8EcHV2wR//0+t76wccY8mKXxs0QttAA4tHbkwh5X965brT8y2UBHfzLiyxD9j7tb8BOPf0h2NU9itPz3ynaAr9CrVvbPkiE4uH29FGGqZbU+QYfO7ufRvtzdzqwlN7pZYGDXndnMQrG
fNojPNV0b/HvB1a6s4IAh+XkyqbSbmCov/UwUA+k79+N27+qsq2/tTWMf55kNQa/gtonPtor5/SI843w++3mg/Vu+AdaZbi9Wjr8l02gjxSiCx7VDB68DB6jDB6KDIQ4hrArIa6tX8RgTD70ZLDRVEmlwoEAqTfG
4BIJ2fg27ta6YXx0m2jH8wQOxEI4wCVhoWzTdmVy5EQjwQzJwyMCtZ4t27bek4fpl5L55QVpbBPtD0evf+p/b3MdPT9u1oVx+FSL/tfeqzfXp/ajPzbD+T4TNd4DNYTdX/xpVDOsxXQgb4mcTBn7L1THRE7CLO9m
VD5Qbm4oLIS0ywk7S/UpdOmXqzI/9lErOo6cqa1P0ud7WD+A3kH+eFZz76lpNZcaRHdG0hj+M30FAqAvs0GAVekOoMhOgb58d15IO4W0vq0S5FJkkR9aBMV1B4yN/pzucIaL6pqaNks30nODeLX3TRlPgQKMwGe/
9owzs09dVDavdgO/uBHZ0sBySlCMGzFycTw+Ng2AFomBCg4/s9C8ArljWIXGDjGWUoq2Exa9wZ1UKWse56sHCugqoFvY9YECCaT0LURlFVfj3Bxc8miFRUhJIfMvyBNR23B4WCYkTRNjnPCqa02FOIdR8JV64aUj
eYoRv4Ogoe2Z2Yq6MUGP1+pjVXoKpVLe0sD43aWvwslHvPMm9iYcG+uWiBXvrJa9BSwWFvEdvm90Pn5Y8lFUaN5BXsT/pIu1Fk2kjcm6znhL0bLW4GJGXRcWZVbm08KHrPsN2CUl5dqYBvaxdOal3wSd2nGfNjNx
D5SKUtrGBFWagGUuDIw9yrT1IABMneTIF22JewQL82IBQ2FT2u3tca22D6XR+vX4mOTZO0oL7xYcsjJ7G8NVCMnUduju/S/LRrGgMvSYjLUqdYVJVzgjS/c6xjDhrCaHFsaA209EpavhChH3fG1UuTOB2dtZjQXw
hbWc9YbgxmgTDFDqre0i5p4CgplNEzKp8yKTwyj9N7bBl6RUWnI27VhCTRTpzbrDiYkXM6eUyjAlrTyXe2EaqMQbCP5h2TEl1238hgWwImR1Qz/BOtR+Kqi+rwduO2RpoMemVaHYrrsQILsrnvbz5+OhbBZ1OMto
462NEFL0kixju1DyVkAkyrYmjv7CVBhE88IgbFIcBWZ8lDsc/Dq4b9clkVUo0tnfIjYBDU8ZF+OBYO+hQEyDg5ob3KB+5Opmjx4D+bkRXt0wdLrYOsK3t2YfrgHs5M0VrhJXmxJE/4WYz6ql5gHsaegvY6dL628t
eymFZqGy5pjtKHu1G0p7xhbB7MWTpZv0pz/IBuAlwjSo3/Tfpg9Y43iwuM2jKiCUUl7qt1wVnvceWoISyly/X5cSW/iQPn+J34fI7J8WsQm0q3mRGkeuCfBxQWZSEIRFkaFWBpGzBLMMB2TgZMMGzYmWBn1iiF5l
1lCGA3+AzM4Gog1HFeKHHokXQT9YrC41jp6808Cfbd6SgG/QdCfjP2+PzUXwwbRk6g4u1wTWovovBp2MKqM8AuROP8YTPmYRle1wpIImMWLKVPZ/LVsBg2E0yEn4v6F+Tx/zLcd0y3l+m89ow3n0nEN2jyncaYXf
wC2H6CbH8Ck77VOO4Wve5Fve5A/ZyXeYosecuh0n9AX76JZWHUNNDBYyxgvTtK1HiJ+WF2Kx82P8pCwngGD+3E2oxlVtfA33RMhOszWA7Q/xVz+rRtK7wqh3mIetIQ4VAcajD3rnGkk6mpNg3qMMDz0dGAL8KDlX
ufGdTqbbzHCRclwS01Z1MdHbr7I2dYo7WHf9eLfmig6WReMI2gjKOYRnbia3cvzY2ZcE5tX2CUJaCPkMnaruoPlj16L5Soft1g2FhuMjkUXJPCAQULG53LcEd6VDTHnBwd3PWK3ZvzOGeyMcG7FEL5x4P+uVd5pO
3O1zyx2D4qMY0g2Uv7sSV3WWUatF5oZPCDgkqVvdbPQaqp1+hbeRCLPP8hx4z6DboJHuH1sPsowU5pXtrPcIIRn9CF9gNwrIEPF2gTvSx+ZMU7hs7+f+4XFYFP+qSq5Bf9LY0WwHjms/kZ6JHnxTNYf8UblRmjz7
ux4C2JtPh+CVTuPI9Az47FoF4kRIdtT+bj4+O8Qd1iv9I3FhClzxGVbyIXYzmFATpuLuHdMdp7CTH5QgbcB7rw6o2JhUeHt5FH3se00QcYARI+6F2UdLftZ7SqIdJ0Fdd/pKDny1z61AlrFCDFGPGYTICp3rQFDh
1vV3GqwMjfXRVqhEHrQ61UIRYnfN2sN3pE1fc7ITzc7/KSYgD1ObtuX4MlaTggfDF8XykRlf153CUy57inj6H42eQxxV1Fjtex6sDDVKJ1tuZpM6OE4S0dPDxf0GzPy1ueAUv7HYqJtRLayT4+OUd8MtVHVNHocZ
4xKYxX4PWkTUdAhrXxazxh5gRFeJDxjLWKuwiHpS8IPmYGRl4XEZZ/2dlkB4BWEJxLIHS2VuZiAslV3VF7pkZOYs2EGdjD4NPip9ecHn1vAyrnPnUaIfoKSg2OjgZCwv0T/UaeI1lHpn8mpYugCbdAiTjjpPYAdu
ZgMVJbPqfIxil8umuoEkcACw1jUD3uxZ9uQ4c3NrbPUGoYgrrC/cTHgmQFmk4ip4BszP830gNrOxEbOQMeolDomZZjQRg4mtQnADueLzrEQAUgr9G+DQJj4o6OQ2GKEGGc8C5bKol1URUdVWAEcfChRvTeiL9gfa
TPhHviSE0FXJ+BHBkthDhYnxzlWubDje3/2KWEituvJ1tCXkbNW5um7esKG3vBs80v2raJ/RflbfzOdywKBaYxgT4AKPpudOIvpr7gIOrMqFp6T03hBLpZdI4IwM5sEG0NymbhzfUng20zP6QJdNzBg4Hw/HcWZR
YGogUxqGLnTl9Als1gvg2bAsEwMtA1sfkPIgQTXeoUWCdeia9RwGDGJQmv5V8QO+hq/gO/KEUiXqFQnvDMJ6lSo0kemLI9+eFq0/i82UJjC92NFt+11uwam2/+U5yDvIrpffZEx5/GyP0YPmb3bTqtp6ECxdB+ae
BF9yPoqq4VcGxoC3fsvkvGa9oBQvSMqAiNBFDt9gn7JIBX9h7tTqBljhkBjskL9ZnCBe9s9apzLv9wFr6u4ThbDkIXNNQKQOeD7UsVAHu5p7/2x2QoVvtM9CQhf8ayRktVclF0f2uJIrkIuThV2qNuuacQRHJQue
Fs9dOU1sQvMPwSFJUQeF9yO2jOFdb8FFRvyjGVHhFaTTh9Bu4QdyfmbNBFFwG757WtoxS6HH45wAhcyMB3sps6wDTnDGh8oocrCM7QdZcot2Eg2B2wqI/LRZZJT46mls4yMp2JGPR1OEDYwozENzVBZqJgW0mIoC
Lpfn/X5QzzWjEE5kebBBzMW7y4fKWtcugVRaeTF5YqhdFsEtW2IR6tuPypvXeNjNZoOz8d99+mQtLl9ommB+y/F9zEBrGz1rJhRxpJ9cb9H0YYgAyaFNE1v3mQz5xDZtJgzkMUurWfszLRp0AhmpjBAh6N/7SeEa
yctedeEq/IKKuZxYc1BsFHw9MxQrkMqiw6JDYd/1qjdanocTWIiH0d2WRZ5SOter+bTno7190uC8rGg0g1J3yVRN9+v3LcKdpPnjhPH8sQryb8tAh5FrzTbW7gwZOgRx7Wmb7e3RIt+25zZqPqS24cdiyY64pxhE
oA1/AjeP51TnMPqNiuk2JxokVhskggtsuEvXWMF9JFqt/BMM0AA2GbE/w+Ug6L/e3NhkztUJNAtDQgcxZ1LFnGJl2IzVr0g6ZAXVaVDp9nT/e4UPB2QxY4NuzlvNfocfNyW8WRJheJPn7W/5Z68cV8yXd/CvuVZW
1p5Fs7Hc3SmTefm4nPFUexYLhRXzcd0mhUgyBmLzm6ZYzm3iFnKBxW7WmfHLhKinnJQ8SC2SkqXYP/KOG1XTcghpSOOe7fQz0EIXmIFzskBU5ZLYZK+ge/5WK57v0jKyM9q0fw3SMiHkWC2RKA+uaC/wK9iDPHGm
Dj+vER8KQfVLAqcksea++Zf4vAVBmf1cw7ptUhcgIgd4/p6S9rsYE7xI0rwkj5lNskZKXPiQ+RF1FNgDriZJSOPCUUt5BwO/tDiaU6bWr8cyc3FhXN6yoB1ay2KKa3c6dRN4sYirbp4dXkl8xFjsuCay3pS6lOdL
dVbajEhztFftJbZDujO9Pd+l7sjowQC69fNfSudk61AUyiOrZ392z4sM+zX9d8jlqPVxs9aX/8+p9K6ffs24VG4ohNc5RRuxmXIfpzbahKSHvd90pT1dB3Nus3Tn1IHmHrPt251zhU63dumgElHUWm2/0ps5phIH
0rOHjCcIRC8PN/oxDmFqcscWOo/TCsfgfGuKB47bst1o7nhO+jeC6pKBtXF+khneY1NTiiVfWbMuZCbLMG8tmNzVyAjh3OFS40hGA8s039wgjBYM3z0xuKvL+wxiBkOvufoju7koMPMcZ4DElmbrYHRGx+lpn9Kf
kc3CbaF8NMOzndaboMlP+694fNqJ8Jl2djLFjhtUfGKFINBdvdMrzFTjUL12iBRZQ7YWG9fBDdyudr7aY+pbh1a5AzuusibYJ/ARYpKQzPanFEDkTbdQAQrmKnYePLdAhoh7hhTEoT+zEtswGjrdubJw3U+5/xbf
WgwDDAOrHI/A0orFnIYY8jW+V+fVN0oyvv6L98tFBweCk4fYk/a2khDsafpBjogKsXmQjb+4otxgAvSJj4f6A53PZ/G1MlvqSAh3SN4ihh3jzl3PXdKBuh81SMFPaNb+Ede8tFjwMnVzaI0Lt76tz2cRRpsUqk/z
gQEnTCHsrCQCfBA4LQakguzBMbqHGGq547D/paL4ebp8UNF97F3rsS99q/13Y/e3D1y+dutJd+wPKulBpqjYKiNJWp/J6J/HUawZurwnZAJTyQkSqC3ZJwDAY61hoQTuE6DdAPLIPjG/Ggm01DDflk/4k+lerKQ+
625mkie1MT+gvvDb+OfIj3f0hSE+lzc5d4Zz4jPHJrH2LEa+rOLrMb3HmMOeHrJlalY34SU9SxgS+eJ/Tky61cKv+E2bEIwcl3iBXfLJR+a690qiEPWJZz99POOnrqKImvEhKolj2gF0PP7G7WvdBD+jAIjY29v2
YKyp2judwOLbkN7aDx3VpeMJrjTeiZ92NZYNNdDbxBFvnwmmzIs/NxjqRzZiSi+s+3qsh3oR5s8Crp0U8T9Coo70KVZRmrz3W6VF4IwQ4Hn2ZM0CHhpDII42IMksHaLIUDZQ/DmSBKAizIGAu0cwDLQTn6QFmtSZ
gO+VjydmcSxQDoGAQojGdrntvOsO1/SmlJtc0CPBBh2WnLWFDaYpcemKTYsD9SCacWAG16WqfF0Cpbn1hVfBlQ89WOqwikvOVNK8Mv10lNh/x8hkk7x5AiMMEBbPNLCClmyZY4SPyVEhUIJ3+1BhrCyQjyZY1SnP
FtcKWUR9ItKyM5PYunBKgtG+2DJlDwsUrBfsX9xyCwDcF2t5DTJRLldxY/tN9lQmRV2EsB8gLAlYK6PkmQXVzmk1SrSrStnZncjLakZOgiY9snjR+N5qItswy03KPFMtifLKGJlJSoD6HUnQvlWC8o2Zj6pgyxFS
yqdxykUIbKZZpFuKvg404umbT48VzgM37hB9pCFcybEIInjXogn1SUFDPpzVEvztfDujiz8fBc3rtQxcz1bePRzie85TdaUtS/ZNR33DgCwpftPFY4BY84iJwEBNe/Q9aqJUlo3AMdKi8ZDpKXdGYunZswABFmnJ
tnYI+U0uzGgyKPdcJMse4qsp4h7wCIcWem7oeuw1xgeDvC4PHJ77Qc379l+SDNbZOQHJqfOtJTaOqSnCzVM5kUMKJSF2XJkD1CqMVdOCm5lbyPkRavBuAp8Y6hqh7NqEoJrrFDWoqH0qqZ7vwABqSWgLnG2JbFOV
kNpCYiI2k06dkZJQVmSxFVYApT3q9hUmLg5K0PZYlnS0MqaQgd4i+TY2S5pGiWDm4z+kF5gMFfM0lQluKUcIDKp2pWmRHHhpYRevM+7D2O5kIG6FY1E/CglfxV7r3uLq+gLG1UdA5qVoT88xWYlpp6Bc/uBAD/R0
S++qfXa86w19wInA+EZYrTjwBmGejFswk7PxRxRGwh+bkFvY/SV+OO0Zq6JIpH57ekPbTpxKvCSJABQ6uSfiCCY9U0n88WaVPK1iFNTMwLunh4JFP4ApsJ/PoaPrwLeayQ9//ucxvYZEP2cvbCDUZFfTeJ+RDBD0
PYUlUNSMkESebd0M2PMxnSYtASq9eMIn8zLPxybIxPRZgEsGf2R2Sn5qe3D7GId96DLeWYla9qSGXfUTz/QksQP/Owv5gNsThPJopSc+rT+hAz4rZRw6b3/Btv3gNvTf/HgpJs/5ywp/FvKn7GQd52OjUijXAm2y
4oNtuCLiGVO8g8hcf9UvWFVegXNG9cPKkFN2Nbd/3IgLZlNcSjm15qwWChyg1NxmljglooT2QRJbiRRTVPR4+NtmFG0bxcJw7oE5TAJYJhML+1tbvwpCkNGtkwxUgZieTaDZD5CUv4ojou8lbC0JQqWYXLqZ0AVv
0o4ofZakkGc0C912kaZI7fm7FiksbIpacxwmDMSzbT+Fv5CQFR/e4z9tV2Afs5zjFshbVopQDNREj84EVyB7eNwpkkAlal10E7syt6GkVQyHfmY8FLa6jordIFiQB72g4OsJ9PHhyTx3x4QFVXgE2wMk90SCCeE0
uIPq5FZymZFwlEz3r8m23l8siKjOUyH0hnBcl4FlMvkStQg9hGhPIcYNiXRRHnnbBot4CV6KEi13yOfINGecZra1MO7VBw/MEX0XjMyfj7pXt0kNRr3Soi0P+z6/KiDD/SCKzBR+7la8xguToCLVlfvx1Sm0pwNv
1lEbjy0Yi3HpxTLUFAu41Snfs1V9GAlahqqto4OR1lMWWoPFZNgiFgW7m5HDzmWKPNAZ3DdMu2bOsE5WHmnbFUNhl3gf2sesN4TnemZFVgDem5xlidNkv8KyqNacK1tmpu+zuuEj+6K2zezvdw70gDDVTDsbol2s
YCW1LPyhwSbm/d/lNzHDLGw3DTNoDqI45kXjR9O1AaV4tWQSkKziJg/SyqH4AmP8KmdYBaAlDZ5GzJl5meWjifaKXqQDOKTlkZZHWh5peez3MPH9bvJ578VlmBDx19r9l6jV+F9rkPN4EhcaiK97TgXDWrnFY8xX
Chhx528XCYC2F2/KeinnCBkOFBr+ea9ta8XASBmj+njSB0Uv1HvLf9ZvNS4F+cHhCGbRJ9x7iUt1bRardUeBHSpdmgliZC3hHfz09XJfyPL0rEAZczUKbboKoEi5uNB3B8H84ynx/XXQRCGw01afq/ND40ElsCRp
b4l8kVpWaTLsQbdWWhCJ4y2MXMbBnkhAWmWZ0LNwcEz8R7QW6Uvv6G5zY29EBV7WojPGg7Mdnft2sDHtYRz4Cv239Di/EOXFQIXKf+TPeWqs1FAqxLVIO/CbT4C2YBauUwXHAmQG7GalUJt/4BkYzxVPnNcaLwLB
2NYOvu1lXrm4q1I9X9qWB6LE6Cy9r2nmEpojgLzO5XkpoBQYtpiGv85sfibYP4KoScD26ERSYOwsxwKOhfos2HLjXBn4dTbA08hfHV4BAiEdZELFIr7DJpUg3amX/VSN7pRZCEKF1EBLl0Ew6OHTcVAwUMpcKjEA
QsEKMwk8VMbOgBduaDazJAPiW09Nb6TNx4FVAn/ErU7pyY4ef7tzpVOTeokNvF+DZITNeQrk2l/nFntJMA+ODeOuDj4aVlZ9j+jRMugwndt8lQF4GuHKKyWzusCKhKdnXIgBGUOuoMJwaJRqyyJMtRiKxT3M6ZpS
ybmkxzJGTWwot7iVW5jX6w7YcIybMfYWLMaQkC91LThzUgMiXwrebZVGkQSBCGNexRvUl9MLqHUsCUgro7m93Ik5iLIZCKjVhHgbLIzlVAmMlwF4XRcxvYoPVPhcZWxjiTMQ8Xg8vAep036BY5usUYmmB/Gwft2g
S1hUOHXDLuBnKtAE6aRUr67d0QYNVEL9azO7OVmNA+M3qD/Y7MiP6TjHL9iLbdw43haeodtEYpjErH4Xe7zW4QzfI/3yAlmlJaTty74y3z0rR/t90lGtQqVsK/FL4HwuV5knKT233OKtbY7xjP94BvpIIjfxFjvb
GJ2UNViQrGCgXKN0zMsT0kW3/72xFhJSxJ/BjYS0PhFfD5n47oSMlfOhH/xI/uD/ptbCCt7IrtHdshTQBV/cg8BiEceMwMtykgCTmtpPrIg6yjrCAXcT1YjS8CE40be6wR41OS9m5xdjBn3/16TLTxWRPwNi0uQL
bJcDj/E9M4Pib43y4FAaNM9BX5YqHMuwHUXfOs/1hdlBSlYLMfDz+bWW3EGXdT4AOGr66CjP6s5aMgszKAwdVLfEpqrxb5NqTacDVlYjuwgepfyyeufcctouoLIT17tfx4zzliveHNI5C0B9593XWUpmqy3h0BzE
kUqgZpPXHEcoU5cOxdqrvDyBettkGnigGSi/PZjCBSCL0+Q1UecHvtP5kN9s/LxaNKrQSW8BHq4jCCeGNds8alT9Eh0skBMlzFwmJn0FOtxbT3Btp4mQwUbpvsF2fGfFmpk3fBpvDJcLkCw50qgJxFpM8piswRUT
6LVGeMpkV2MJkZpFY1GhSz4+67zpEkUWiIMpM3VaemOb0RyUS4Sh7fUuPtNuBjMYS08F/Es6s7GzAidSB7pj8k+PS/bw7JuMBErxX7k9Vlt8Fq6juZpnm27wY2hyyHZm1nVqF3vHoFSRyCY7L4sVNFWrLEFks6h6
iJX7nme7005uHLS1COYG7dAQQeMtz0cRxC7blaaWR6LDn2WXXFlvVWKh+uThWDt6UaHGRMkoKgAzs8Jy737Yce5t4s+2g93/7YF5Rc4jvEu8ElcUQ6k1SlWqcbNFJO+HYXD1yDxHeFyvQzsmTITEqJuxL8kK1BJT
b07SzU3tWFgdQnDWG1/didDl/OjsC5qkRSqwFKNFtCifcFS+SXSsa/EzbiV7AcghpMVIbdU//oNgQ2paqBXH/S6fgiX/Fk+jA0KUlNRxRDSNsNCXEE0SlGLCIbqx1r12E9ccoXlpueYAv0Kq7uYI6v2d/vRB5fno
usSSMkPJx7IRyC5/W/RDLNeJBSgQNXYc/41MyZAVpFHO0oWGqLAWDdiMICsxpv32PKRsHhckVyep4rZmKNBsyfGcvMHb4HFZjv+C0mgDUn4QRiNcMR92T/MO82X1p+TXFe93owc6TqN6C6jSTaX5WcNShspEl4+/
iBSCwIGigKXbKLNEyQh8mhhHcWR3VFTIKapHR00odiQZLf2hRfzgRhH+g+aeBIRS6X0AzjeKhCFY5MlAihTcsJRuFZrbz644y9b/P2nRxx/ALc+9BPrlt81aQvKf3NhyKI/XtqwYNXtqRgXHNKzJgHQrkuB+URUU
oXtuE0HH0QwWnzrY04zNjt7FXlYaviqehwk/OmHPHDD8TbWGVnmGmR0ogpmz+gWIchqCzfOvx1tl2OA54+jVTkdfKDen7E7t6KWlhJ92YVC3mhLUKU1gkgC+yTiMmfCESFfn8Yr2t5sby2VE/EE1MfxkdB7zeww1
5zb9kKLOHli8xRgPZkRWDM06sm7cvbFH+/HZSfYBxMoBUy4jyZvQBDisxHji225gpNTRF4ws0yKEyRcECC54UVtMdT6dDLaQNmQywmxWAaxOSE08fsEDl3BmFha0l8SHQaWX0EKpYNCMYXEhUBdkiSSDsh4DzxdD
sZG6w2TAjK+hFZH4qQUGfxwO1NglFXvT+W/1LZ7Hei4Kh+BKDHkbhOhrtYAtsFAp84r2jD+5nCfapl5cEMLbHo1msI7IaCzIWJLCeGzl13Zav2tu3xXVDUL05tfBRc0ZyOAPHAwz4Y1TCcJwYOO9+cCW1zbuGIWI
1SGbejTlAOvNdbwlNXb66Vu4Zhx1uLLtQrsVcA5BYq3VOHVzOvnqNIULACmOEy0A/MIOGL9Wao8kyjJZDIY5hItu/rfcTKtotpi8BA8FKusQtDdNP/XgBJQOMHAhM2j8aUxja0GOTUIrVdhyf7XheNZMg01V24My
S/ksLr49W17knKrPMqztUTYe0Reec8ZWrCjUsgqL2NDRu3i4UhOXhOqPaBPsGQYG96jjp3GzBV4PLz+FIMgTUWEpRJoynY3brmUarTBO41ROe8mGOJgOH1A5u1qw40RHCsMZoinTv8WfKhZkoFeqzcve6wpaH+43
rW55dIJafYXnc1P2Cyk+Jf5opb+naPS3BYrv1nNzHV2uKNpk6WBlTeeRm44stIVNSnx7btZxceU1q4TqIUZxkb2gjRcIeuNo6uuRpTVSIBfnYzSCvJHd1nKyUDvBPONsNrZUAZ3GpZPr+IqpCe7N1MzF6T2+c5R2
Aa0ODfYuaxB2sz6NF3Hdl5/FQ28MN2a6XqxdcSeNMHMO6bLuWh3LR6/MxeyP2MIiARzKsw8RHZxTAxySbyfw5/Y+cQ3vBMpWt96W4TrPLFrkYmAj6kaL7A4p/ujLJ7e0c0q2jrf2ZqzFFa6hp8CrbdYYXz0+G8mI
5Xn5D7Ndw2er12ZbQaGBBSsrwZo2Ou0Z5b92bUg4lW0peLtssM7SbGcO1dxEI0krBVwKQ3f1TQKmNGiSa2kak50lRH03QbFOSWjsCdBgpxot3+TdwLYnbVGL71DBxVk9gvEUvDz7fJm+hdapfpLPhvmz9ro6Srx4
qvlsnvPJar459bHL/Cmnp7w3CXx01c592dx3+CO7Uh97actaZssUs3AbG4KTNnkds+nl02F5ZSQH2rx5lGj0yMg9Div0WS9/dNfdX44VTiu4TRowV+GJzC7GnyPw5qONvfCcxSWohoVvNNJ8+/rG8qHXlGAjkRmK
BMup40IyzJMb0hNVH7jW3jL4ycTmjKNRlxXzBZQYL0UbETFbICjU2HCnWjZmg2FcTaKIESSxnqoIZze8cLXMZ8GEax/CGuCRtkyjGlOTNx3HBziFpfNtTEiq8QLTfuiDHCrrEXkPgmWMlO2eENesVwVPIgDJnzTW
y9PmeNVDWzHxNQ5WnCUdOcWI61+QEvbRN1ayIwDMYlTk3Uhm3mZe59A0JxZ7yFzF1RQ81OpUEDZLg95+yLvSFtHocg+Y7pcThk/StxG2lJz08jogHv3+4U2/9mXo10RPWosp21gtsA7ltl5olUfQ4Kfmlo02vxiy
or6zOhTWYz9YGZIl1zacRwb2LC55l3cmYnMHEhE7pSCpa0x5EAYLl7bHQ6ufJSq5G/gsFcBlTkJv6bIYZmVXMj0Yylm7ASeyI8k6JEIF/KCfydUnWMac1PxXxyXq/cx6Ptnu729DWyLYtOuuWOAqbil+XT8lboGA
g95S3QLZIQ1JKPKAtn7RLZcF//+vTVHkIu5JZ5n68xlYvFn7lNWMJ9iQWviO4SYf61mZLLbLBmfnvCalE2k1KDcmcs/A24f8annGoo05K9WpDVmQO2k9b6mthdUWupeg0yx22nfOagxOjubQ6O3R/0xKSyKLMYKi
0rCnN3GEFQSGppmhbmu9jGfrGBH/Ne3XdImSsa1hkJ3jL2kNF7BK4hPIJFCkgmrHnuJCt7lpiVS2kKqZKulp9R0z9WrvSVWSNuWtKqAmw9JUVuH/l73UA8zT9YXFhe86Z8ptTpTLon19AeP2R/Fso3NHBniJq2EB
RZotXusb9bkwY6yAg/4ZIqo542QJ3ungtJ3d8zG0Nlfh9kWNUcsdCpu4UexKqy9hn+eY/qVsTMpMSb7NMNq5x4t4EYzlWqd0oyrKFGx2TN3Bi1DG+5LMi/AZyXtaaotN/iShXO9pC+MwWROZv/A+LeuoQcm2XMku
pEHu92V7moFQ6CdWTohxWH6xd1lsTuyvjtW+ztcBeNA67bzGQKPM8OgDwT2+GN9eU0iBk9I/5u0/+J9LFx6WkZnuh7Ba1Kw6JbVRDUbuJLmnQR71gtf1oNKDVZVOloavnNskvlcu/y+Soiq95x+7cVYVelKSx+2k
9baHLLTeBHSfvYnTDy0JTjKbJiOJ4NMnB5vwVNf5/QdCw1xkW+YkIMoqtPGCZvuhEvlWpZY6CCGodaU7pZc0p6fJWP+sf/GCzby9eorTiXioS21KN7qqMBR6HjMSiTLulEU334bSG5H+M8+ng2FM5qcLIedmeEgy
JI2jGw3T7VAhkNZ2KBl9Oana20i0Cqrcq2lkeyHX0K1WgT3HHKEVOLPDhsoOrSVTW8wShdSfeTt3Mc1rq9VUDHqLeBHTASv7u17tsOjwsywipQAtcsNCY9YHd/OeQsKRf0wyWVOc3HcE3+ofyXXFXLOBL/bELV1R
LD96yByh6Ok0OODKB8kNHgBH3Vahe4xQ0JPMljuJjGSkbE4I0x/dGukp9NIeWRlt+3broeqW0mq0mu5RIVxJl8pjmOb9/cIDjfvnJzHQV7UWXS+2S6Xn6xT3B/KKKSHQdJXrmbOjHgmX68rxjqZTIDrf816w2zzk
VFrDr51fcp2r0UfUD/VdfVDv1B9rk2GZQJP1rd85+Kc6KoD0JEvM0bl8lEQ5ydTRPs5UWXqsEU5JDxP0nfslImqAoo2+uks+DShUBpcGsn1ckaT/tIzlgIUQbPZaKoToS9JcdbJW1U1dw7PygI3VF4Bt5JAyQS45
leqPjGLaZOZOrWXpZCA0l2wQtRtaSXshJsYbtHCg8uHP9OiZwBtg8k/eBb4xBoSE6b82P+mkthD+HKVlhEtdW05T7v1YDRMBRA2aqLozRcAG6qN3uT2bWFcm67WWYWQMI6tqvgA1h1E3sEsIIKMu9AqakZFsqZ3P
a7aj6fn4FpubshyK09qfi6V3KHZjfrnUBfP7k93p0NYXtrd7KqtS+6NvFMqD+MD0M+6SHHPHI8vQqcSls9S7SBxtyQrfzhclgWNWstUprkjdWVhWvIXH1Sq4Am3Iiow3o/8klGgFyMXfymHCcs9TnQ7bbFd81KAL
pa0VKzhSqO8xHT7igfjv5N2sTtABpCCV734LOKRP65WFd/bi1Y1uymE6Rr8vCGU15qLUy0lHJdSnX1DCD4ekZ8XWc4xhvPZ6dJGz1diCrSfpPCwDq+9khVzPv7VlseWPlO8fkVH4eHmuNDBQQCG7n/8q4icIuRIB
y/2XnsuEEIlzLsQ2FNLlBS6Rs96gkeYCXN+fj4mpJnGm56XljvpQ7uaViQlDOgrxWraPdSiYnOc3iLEczM5aDZ+0yknrz8U0rU5WeRXyItomWVi7VSNVfQW/HjJo5iPHlJ/K+mV+nhINh0JgRc7aznDIuFSCiEXD
+OFkFKuzhbjSmLEWCJSfgTBR5FA0dHDI8D3qgZhG6MXqWUtCNS0HlRabcnafrXGsNIcz3rrQ/Z1aSMKxG8CEJjdTyP+0OTmf1nTUKYXUx7c4rDKxfJJZ6JOH5RNEcH6CNNonz2n/nFpIpySXQ+v2ntmBpgxqawWb
/07+4lN/7PpM9Z7zKJS94y6vHh5DepUeQzYHSET7Zws4+puZ1Pc0st46PEjC2aWmcyB8i8GpqU5cs52tiM2exux0VkIUQSFNYGyDeAFVxjec5+aBlGW8FPYIMRqtAlgg117xUZKolZvwUOpr0NyNCl2xfJnyYErB
QKbIqJneaWIX9aZ3BEBxumKutLn5GMqBIcN5tiTZXq2HmbHVide53MiGfMNIg3ZTRAYf84HHMzPnq5GHKmhvIChC7RXjC+OjaxkR6BXmcwjt4JzUYOPGobvI1QZlO1K5Fe6Uvc1QIjgSCethlBNaiprBsFpr88uY
LRtX9JW11HBOUsdzFgP3gySDkRNfOLhlJTofc/YykEQZ9KOTI6YsXqB28iEfqtE8uu1xC37UdBDRzA3X3D0RwANMewHowxcImnpmgDWJ7qltjKsMfMDxw25vgR5+BFRE79T8zCQ+BBrm9MNhb2T6O8j+9OszgUa4
mt4ciu4gjpYnkHRK5KqQ8xkY87sJgA2fBata7JTT3Nm2g7mHeGd2iOlBe7h717eIIoYQ7xgT+orx/cQbS8Qd6jopXiFPeI79Hsk9k8k4740DgRVZ6emzfnyk+PXSRwns/T1qr1LVjEN/j9Zxuuhln88iepHZ/Gfj
skqk/70U/3S0/rR0g9mg9Tcz04vKTSa472/HYuNnbc66xvZ+NviT3P67UvA+Rtp4Dvrhz0cC7sc4VhitUhUbJCqYslFVmCDkHKsxe3D7imPOEQbRIC2yDFFpHU9uU99y4m7p2YooiOQ02G9fskmETxv4X+JgTS0F
6R17NR3yaBFCyyCPhnuWrBG5IvJnt8DT89nIdS8Y2/ld3WtholtakAEywX3MG7HjywCHBny7kPP8v4hItSn5Il/ybHUyfLClFlkyXajN2I5ZGCHJoYIT6UMbABFrmpIuBPsQe59ziW77Jqj5s4T2ybVfjHniovL/
Akl1VoUDEVxU4KDNN4qU58DH0Ji/05rgAuYyWajIP0wFdEZNDoGIL8MGHOu1tWYZACeEJfeDuZSymQXsUIKSXKKlEZF4JkgBDeJJSDR2ukePD83Eqa9ulyT22GI3pJFgK5AJZRsRPws4dDMOZLfLeXecAp+9n62l
fGcUY7SCAksdOJe/n/3rcx0jj3+bfaifCuWbvmGS9tE0xsS2w0TI83chsYj9syB3DPliNiYtvORLnOQprG1uML1RVqf9vnPNwgIo40ZDxk3QKPOL7VZAyIC5bm5VpaIYrazzmlERAMmpBw+K+QlHJDyrCih4FmA7
45BUoL7BqIGKIunEzwG4+1z6aO2aqHJ0bB+YGpulmuFCA5APHseheapjKm2+LF3TvB7r2OA3gpNW3zD9VMeCs8w5PfJjI15++CxAkYK2VezzqeS5bKfOU4YSGxvD/WgplLqM7nYCsqQXtTqX9D8SyFdTVp1Ydy3f
hZxfb1oKliCZgMTOEi/nP/pNlvEnH/peTVNll0/WZ7gQeDr5ljvQqG++E0GEoqttii92YDhJ3T/e3EXZFi7psV+Bqr6EuhX7LwIZJjvP4UDSKQ4fzaWY99kHmkv6nKF1q+CAG6YXwhUOg6iCdyC8QnqREKReoTDU
f3q6H7CJKv6PR6jFyUharJO6SyYavWC5ZuyBe/suLxT2B7OyrY7gt2pzHF3ywYUm2HvgMwagXJvNer52OcKb3EvKRZlNz1xUhHX3UX3aM769kfedGSeZwLIuuWjYpXM/Z8vqAXUGfS6OVBdXw6qNVd+ytMYtY/DJ
W4Z1f2toU1dB3Y2HX0mkdqFAOZVZl+NZWkkkzZk+rpdHhCGOc9bw1GJV7KUGYPPg1d0laBEYCdnyNVMbUFWwq0cRH57UfFviIJi59BgbrmZrX6BFixpk3uh8wDupeSpgSqohQncnXsUGW3VjN8Kt0sVtkMmdPKlD
Kv6pSnFqMmDkn9PCVAp8TbpoaOQzs5xl3NgGn4Q8wx+w2UCqop3ZiGaZvaCKjXlmsklustidKAAaqSzD5skwZpjSoDCYDK1yYKkTZmmhQfAbAgakmb55syhOp0j1UciUkDh3JzFFbksZpJqbHcKqzJFpqMHFE9kE
MWYgXQEzAmGjwFKrsqCWOp5KphfGm6Dlaa7NhohQ0gY3dyONoZNAFMZtkJeKuVK1GRMCKLSkxvAeG8ChQo5xuv22dlVfHJJewTUgSx2fz2furgrQZxECHxzCH8zZV6pLKjXl4+IJD6ZwJo0AVgU7fS6AucgGUZgG
IRp/syYXEwQ+vn3XQBrK0vQeLUuLIiYts70hibypvYAuC6AiXFgWSa358oD323xtz9UtoDKLJFL6M0DLofKA4aU2zTfiSDETOwjcqetlAdIJejSde0dJo2pbCObIBuSFXJ2uFRt0OVbD3+txkpzXVB14JiASesCk
xcffUItIP3w2yFqAatVsnhbIOlbFdx+HieYKn1A8RYkgEE615QtmA+xFRnxIfNO4bBiJuwRP4nRVEifsUWo9MSvAkPWUxn28vTCTY7Ek8j95ryfzmwlbC3nqs0K50LJC664jiGNhM4OaZbie+tfAbBnMO4uIDCUn
FoBQGswNDcBZKxlj015hdHhkBGJOosZNrnsLIQfpcFa0de8EJ0dIIUBWX7XQomAlcgOJ1J7WysQU1dKeVVdfSA3agUDV+lD/WrABC2zv0xwRB6JrDAJGOpYVGZH87DSJnlHOAlKjo0Yy1MZEjD1R/Rg6QE1AQYE2
3reYfjP77xvTOW4GPCWt3J9IjUF2pKOH7zsmtJJ2p/SosGfAtHXrzCQ7hHAIeEJm0mcgTh6fEl84cT0ZzChMzn52n85CRQ5X7faJx/4a1Kt2CEFgaF++J6JIeMqZtIGTrBFOdO5QDN5NviGsO+Dg0GSxm+EuyRs6
mz1EkKDbpzWqrbIaUvo0FQss3adTU7WNRL1rklyD9uH71T5iGTOKb7+qiDLXD/0ZHT3mxWHc6UMqZNFuyctdhGKYbHzNi6DDdPmInhzm4E7koUJ+e06u/GFbt0fMgcIXUE2qpypS3cpq3CBnmedTd7y/VbfAPa5P
2m39EnAG4H08L65QycszVEWIdMGmo64odVqiZnwFuZrKFBY5ldHS9N59OJ9HmB+VeJBKfhNmt7GYl8xzRDs6N1dQ+onYpjVqVNgZIgsV66L3DfzE7afPROc24ZdhOqI+Z8W2hR1RR8fLPFmBQE00MGf8ChKDh7HV
UYd6i18ygzFuY81OGDwIbfs1R3ESCb2f0Sr+sQOj0VRZmVzQzo9xHS2w9DmFS0PEm5png9KQ2hsFW10HJy/6C+GrAyCi2lVg0G8IPxztRrKCRFxU75C1qd8nBXYq+p4v8caRgCrkJDw9u144xwfPhtjlSl8pW8pl
PlGLc7bXRZpxNTj05t9kKjKzj24QLCNGzbJMlcbIcCQ80GbrwyZG3pBfHnm45DGujBsQKzgSboieLQe7oB2xvOyGHRCL9AVtO8lx97k3YNPwwTdkA2hWDhcAQ8GFZKASI1WhGYUUMKYfGLKo+4rQRAhBkvQFdULP
7yaMclU8MKs4JqhBmtglbun75IrARjkZKze69LZX7+L0Kaz/njwDHCHT35o7n6gd8pPSTkKe3dolVDWwwmrMiR0GmwP76PLbHaOiNNdLKKjWywSL6QssKKia2p2G+NPE2b96v8nxRLVtGaJjgKMyIZgp02Z7Tn7S
cGjbk5ssOo91oUN3vVQP+KzACwNDuv3pH1/tBGQKt9zCVIccFFgvkPDioc5MhNPBCW5oPayTY+zsdip+E3PbI4I7oouMjKcVN5MvW5kVT+RD6I2FEto7itFOG/SphgVPmmtFbetGtUq0bqYKwnZsA9tZdffuqC+Q
uDb8kf5qLDdahZFxM/WUOP5fRvB7L7SU0vO7w8ti4F++Lc1k5mWEOT0WXuevUWh2HMlbnygwHY8juujGr9UgpOwA7Xg4opVBGvf4Zx7Exdh27MlkIUJ27jxkqovS7qGMOUSXu9hRUKnhPRKUH3pJEmgABsfdrFbL
lTTouyVxPKnLHspLiiHUHXfJsoS076ue/RXPsqa2f7oExi8fWY/GqPcbi59Gfm2pZXf8ZKpx97H3B3pJsfMM5cqpmn7RZQJqIGuwyYbaZDuYP4MTTYltE03oVkIlqF+iMZrrnas5GV5SEaRAcnY+SfypTLwvRJ6P
tun0QcnN2n7djN7Rnh4mkYYAfxWiZsCqrRNLt+Sf+15BvQSLTe9D2NSmaCQhH22kLevVxDinqNih5d4RY3XAwW5sTW0vXkMKs6Udi5Z2vIwdA+Nan/nf5hkZ+kYYJoETzsUZvq8okwnTPO7wXtq2YzkEYYj0iaTg
D3YEVKN5VJoD9AuULrsxDT6s9IbrXpf5fujZS/hQetMhBXUfM894vNI9WMTTYA4vY7UZbgo6SEQy/k2f4jIlIj3blNn4ioA56QsvmcNaV3GMa7YmMY81nnZE5HJSwIuWcWbJ+ugb5FP87uJHJJ6djhRK+aXHubw7
w27pc6stUmmpOtQVYRTmL6cQLarvKzg50Ela7wZp57+pBbWJwwz+NL77Hh9LwH5Y6ev0QX8fQSRdD0zhY/fHQVdKtkYuqw1PXE9kjbFXzNv8ekikp3Go+5t4/Df9ZNooO5p7FXgJUPnUocCWKx6VbWDTfIhs+rTz
Jm/eJNpjJe4VYrz3e8yBqIBcdjwF7Sxhp3yMkB4m77UhQrhz0/qt5/I3zTGYBo03pnoQQABQbPHKJq+JRSup5ZWyHCYGFyorg/bmKS2swlvUj0VZSagiZjBbDYDrN9RazQnj8lhhc0ntD0NemrlmrvdaT02NT/IB
Gxv/RrQrF4peezIsE2uzrFyd+gqhA3zL4PMilitgm80DhZVBhYc3exxRZPWFEXOqeiSFGBvikWJTNAoAqKA0oJ6Y5ctIj0T1fk/AjTIQFwww4JeGeqR8lDXUkv9Uk+oT2mWO2W6vBQwEuvHwsGCyK5BjHr+CPqeE
4hT75WBC8R/SA8FkLHpJejPbBELbud9AaKR4OKqz4ZnLqHoJmgUyIAC2c0Q31D0Tgg4b8vbZir9/VPpHUCTvvGLNVdMGoXXIOOT7e1Wm/y+se3wn6apqHq5x6N6Ndej5maZBWPtXq7mtUhBda9QwBJR7IIUwoeU8
M0a9aYaztKmUhqT/Epfx0DWJvthRA59L5SXFhUfE/qu6wbdBZ1fDUlbZh6xQbHFGRk95WWDUrwEBbNb8OQMEES4aKC+1C42L2ELJT9V8gHyn1VJpTvtGRomsHuaT6ac8Vb6YueMBXHaxL13RVmefe1WxfXtQ7R9p
uQtLUoWXDtORuaAEKASmjAqglAone4dLsN/tGjtGha31pBc2E17YSiRrf9YUyR3vWJcHW11Yry/ZSg+LnGT/MEsnsZzYFWlnfMVweNPv6vOOOvswCzNWULQAVMALvxr3m4utNsdiacrd1HdGwsZiA+ECfElWpWPB
mYZ0tX9TD1H0hfBE5pDCnNFG9DihNNJ+ziZHSFpNSE6ZjLu1DQQFOUUhDUV5iaY39HGcrWK0nccRHMRu+fflMgzXU/9Z+v9hxAC7kzt8LgxutQpdF3JF7zJI1aW/Ot18N/AXqpe5PenrX95bPA9WcXzkujh9xuEz
Ec/swqAinundczzFfx+JdfMZJxmO/V3ywXrrH2FyAlXUTA46hFri01Y7/bKopi22BZo5W6ZF3cPo5atS5XFRiYZQphesTgp1VLtFW9p6G0L8rARIfUXntZi69s3UmsHeOgkj+CScz0o+D19YKDqB9MEFTtVXCYb4
gKEm3MIuxyK6ERTFDTlzdQ1tVE9bMG/TUfK9+ed8ADOEiQlVrFO5DH2NcaIW2ifqMEUwKCLBVK7gBGSbGWelf8v9NQF4f3E7Gi8GGc+GAw3vcIoIpoy8V7hGK429MigqWLwaXv552EnyDkQ6y8Ti2bREtM6BetCA
13ZrrYheVc8Hr7Bzxb9N84++uljMRy/kEqACoUZSMi1hyvnicfcH6IVxbTP9rhAVHQHZqi6DuGSrwnGL+P4wkdzV0eSOqJwKWPF4yWPPEOf0qIOkO1eTougJImfjWHvkfv5mzhLy4XKf6c/jdCZb1Huq3IxQc0Qz
COHycKqpfnv81hjepCZidn3wyx7B1wnokehR4HrVKASBVzE1JlSoVlOzeNNihiW5s+opzI+lihcDavifS4tLf8zmzM/HbOazGeY5y4NqjmV5NxtbTMfl0cs0z1Oe6j3e57jKc5Enmw+6fMuEcaIcdYoI1eOyhUNn
kxNsBjt2etLJWYpwvmaNYhLANd2m3s8r0LzUU+IadmlFd07QT0CyQsf2Wk83DdD1wulbT5OeYW5dbfY09TIWmeykNAwmhNulhYb6ueDxxLXG6u911r/r7keLWJvFtpudxeQv6v0S2Lc0DZ7CfsC8Ov/pt3TvTdVS
ah3SrJ8W4puJPM3TjCEtGyf59MnPfKPXe+0tF/biA2tL5tP0NDM7aIuJnzH/fxdxyo2tkJAdyuh9oob4UlcnZn/1a09UuQ36XudS4ULIaizIvY3U2zSTqZ5LEf9588aX+svjxr3zmL5GFMfSL/9zYheyqdAlvmeb
ZRjoybhl0+zaAjty2JKTx58F9CtyET3t8pyrbBMNYRuWm6aRadqtdF8E4nXwyRlaMKZ532ATaf9LM4yIe9hbPDUXl32Hb3nd8QmyHcsaGEYPWIC+VXg3d6jSBqIVJGkpMz6AK54VOLklt3XTWajdr58NWPMpC9Ly
5qqxoDrdIDyprIvwLIiZ7ZzyYMpZbwBqUn8JuuP4TuqXyzqBV2vGJfgdVhlj+nMLau1Wne75wx/HlGxjG1yhezqs7php5TBuDYP4bj0DLfuZJdtjA+yUZK//HzULDAoGsGrPltwPDSPEjaT2kI7JvXF77/drH7li
PrH/ZvBieajjO3ZWfO2HwzNL6LG9Hd2RXrXnEj/FsmPs2c3ikQ8NK98c5jbYRYD5eyBiXHY7yuljdTV/tkoUTLQ+o+aoqLol8YVzq/hiWvXRIQN+TmmDvQCYKhlaUU0aLGZ9/A1J6SipeBKrZRKqWw5TkduGKkzA
zUkiYbvGIlMjT3/kDpMMPeljo2RLeCsUdpzkv4FswwMImr3+cX87VxMYNWsMGz7pESg0TjdrOFMBQb5ivdF3xxh32UWzrmXvKlmBqrljboSjNJmMi5jajGPTZS+2f09vUpKn8CTuGexY4ueKMFE7z5ELPOi3wjlc
s7nSTtjmD5Ml9f2s9BuMBiZgupVWxwQKDfPCnwgYYyYS8Bmf6Bs5SgzdS9gGQbm7w+Tk2xSChRPdaSMM3widexTL5nUyPo5+OLvniXng7Uu7ILaGscDYc8TOL3n/d0NEZQ28+DLXPZPGoR6cGtOdeRqPFFEZOQUS
BpYqxW9DJZ/4NX9DS4vA2K0Ao3sZEuhiJIQpAIzO+HezLdWfdk+rNemuDmyKdW+WlafjqUVfvzDaUOdOO68DE4WUuwhXnzQTIGJsNSusG47NQ9oKDirWYmPz7ocAxlQ/3rzZ+xqStqyhlsy+I0iii3GarLkP6Rfo
3VcBp4x4JY0+ClRy38+yajNV/4U4MsYOXjARC8bY3yAullcS94qhzxHsZ8omWeSLAL/wrNGRduZYsBrwgQIbYdNCZ1lNRELQNjcVHEOREbStjvNTdDHoY7NcSvyBZURzcE6TReAgnM70XV4LvYrGyOc6WGSiLYED
yVxOyWT50CfEDRjc5CoDdMK5yWbmBkEy0VQ6YR7sk6+d5xkYZr997aNqAt/gGDiU0LOaX5m0bx8KTEm4Dh8aMtv2IocCsaXRz/mw3UOQdj7RGlmNLn93+vLJ816UDC59/up/cATnnIRE5Iwm62BNggXA5FcxYe37
qRBDAb/IM+fU9o4wEANmiTEJZBbi1Fohz5MkFCWI8opHA08hO2jSDHl9Rio//t30Kt7/BDy8pDt7ujOCzYrd/04rXG9bu8ypbMf4H73njL6mtpz/DvaP031P889W9YGFysbc8f283uS2kEK55bCDC1Lx/K2S8gcr
uyJ/Ke1mcQneexE/WF3OEoChBBc0vOP8GasYFomwoqx5G32c0DrJNXvNW2JPGepySt/c8FmxiK0G3TZtGD/LLpDNlpbxoggPmBkkvodeNhIPck0MzNFM+H3JxOygttRyLwv9cKJm95w0iAqhJueXJEaXS2rpJEBt
cL1iCFmqFNyTpxu5LaYR7vEFGo1YrbeLWszq9YodBwaTRYRGkCPY/+Q9py++cxutSd7f/nLBjym6Ui3ba87C0xGxeck/0BK9WqKYWZxWDjJFbKAMTDRB+yZYn8BgyOC6ofezlAo24sT8OXMcrogXC9TAGaCgdxpS
BAw2JZ6KeNZTvwUVyxwnaQltVt1wDm4df1sFthFsF1bf3PL5enp/BBpe/lONs69Napd6UFm9UaCriIgZJx+pq2qw3AWNx5gTgWmd0WQZBdh/bFVDtlW/9tHV/DhZf3iuUBDTIXhbwde5U3+tehrQGPHWOU1E8m7S
37dKMEDIyu6V4DGunJ0ZJQUaq1ij0KL0pfg1H+SWolGlnq3uVy0aQwysSoHvdR8WPhXiIFP3DvJFKpxvhQ3sLiytbMNRoHqz6hY8yC0ilbEdH9gaVNgFbDEh3ItNUi+YINq5wrGHVfNehOvRv4i+IgtYsV75VXNA
QMPtE6f+FSGhSDCNiZEujhCPDUuUZABzIGS9HrXKhxJLJjTGZ3sAZRPV95KKag+8ENhl5eiIzG4CUD7KNBjVc7wgukceQuUod9NVpmeO5+w+LII/Dy7yd/emyncPkgHw2RkIQsnA8kRPHp9IuBinIsGukI/jFxcy
0SdF/sz6Ez2axke9+GgeW0nstFVheqQJH2Gu8av7e3hAGTqFD/IVvc9hp34xAYp9OPqb857HcH4E7Zk3VnZ1zPi3eOd4pS+Hm7q5T/D+KbaqxStwOsPYIpjY9hWU22tbwoIRy2uibWTBjJOI+ha0YCaZvnEtqIl0
3f3zo3uma4ALc1gksNsBeHc6SH3c/asfRg/h4/nq9UerV56jxvSnkRKs6Js1vBY4tvEL8vVChYXOZWYZnAQ8Nt/tzrs9UkhYZSAk31Bz/upZqtDr1r4XtrYra0fu458hXB5QRqt4ZdHJR/7DSBTQp+8D0NOfE29p
pMfzRCkRyP7DIgvUwHkbsczJUb0f2P13jSeeYQeO+G2yt99Wowu/HY3sd1ohD274h4zvA2JMFUTfvb5WBCIQnpK4ctjx4bDVskYJ5FtZY2IfTGqYAJfP96vStvCJz9wnSJFLHef8kCsKXnH/6oBiEKdlrHWy5b5D
6D8kAoEGELXm3yV9BYOnj11I1nnCN9iz7JpU0Ox7dxv4WEoitYmj7whq+3MQQ1x93L51VUtb+Mi76ShMXRD36O6sbuZaXlj4xTCdqzyBk8qFGX96+MsVnvCzBcT8M1jATH06r0E8zWY6HbmuhSIHS0/WVsPQ7ZHr
94Yg6ml1rJkRPKelqCbKRL5/Sj7OAyvZJAXRUUtcV9ovBlB/xJ64tVe5Bn6ccvOjFD/xPKPNOKyh63Nhr+9priJHUDXigmJ7aoTvv3I/zgXTtdh3xOx0DGtaN5861cQApqSdgVXEy+2DqyqeOLwUZ9Eo9UTg8wgf
al9WFSc94BsddgG+aBNVRzyzolhHI/GmBXAArlSkOLeCogSaMDifBoGABTyvDbvXoxESCSp9zFwVZ/yyqiw0jHq8molNiIBIRIjehMU1IxyFQIhGIAu0BhQj/qSBgmy4D+A0xYjgQbOUezpmBLzHbyNzdWBkkhh+
AXoCSfJy+ZdHiI7mAawAgjaIW/Poh6mPDmm9mOm4FtCoY/Sl54rfZWG92SxRqCk1zAs8gC2wBjwpWrGDC4KIXrSCMDiwD4vtAjanKiqEOI96qUbMvcfAbZ1VRjKU8S9IhuF9QHTDVLw6+bD/DlKck6tbDn4IYCGq
2f0Y1bSrZYkwAq4OomTlywIxWaOSQCUwKXrSV04YE5CKQuRpfK0EUAlaEroJ2Jr8CAxY6HSZ1ISv0vPxE6V2UzgxfR2piywsytb4FdcFLDVnKr4Koik3hcQfiXu8gafQVafqdHbjqXJPOg0g8cSxJCb0+4uY8XB/
qlEf59kFDEyyNWM5OedZjBcND6cG01ReWUxf8zW0w3XF3LvgscQnScLVCL0pr7HJq+SZ2wo/o9RsJ3dcb+EGdQ2TBjPgI3zV3hmDDWLAYy/EWtyMT+ZM4OOfG/HappzfSxb+Bnrla7AIHVJNqJq3LBV1aX0WzsLJ
nWiMgxbiVP4b5TMqBSpJ+/dekRD8GDYSq5zxt3Kw2syjESGy7V+3dUnjTZ+yevKC35Hb3r6fMZawGjWGYrvwKeYYLH9sko+FmDQROq42e5OuS9pCKAFdGnY0XosWN7fum50fxC4inGqCvgQMIWRErFYinG8K0YQF
zIYw9LUW5UMiKbGcgHAsj1+Lh1zh+yarV35UKPDQhRS47qWqSvBHwtVQnNvQLuFXt1EoEYMKr9fJXp+1jjVcAncKuMWwP5n8GyO+Jt+EF0MtcZI1Mj/+FUBJtaT2NsU2lCw4WUDCXoqR//hZbSMLGoQxwdmfDMGz
omuBE+GcKPiS7CfWS7NhcEEQFjyJQlOV1nCZm72z2hnULgghBCEQ/sJDNRcOcWACmj7k8zb3Lg8fsKuCH7jtj9qPgxuEqVmQImYHpDjddCQxYLOg6WaT1okZOQtG0yWHUoZY+nWyhnDS3AZXfAK1tSHG7SPMuO5h
/jxZh9NzaL4pSEQNsI2q4rrLyFUmUhrmsMweeEK5ATDGNp3ydOw18FgHMX8FXspuF+OU4EedmmDSBABKLDfYCOy4aya4tgo0OGSX2+qzUHTTYMshu7iQWk50OsBRUVJC/LXCdRefV9477Up4O8zgmVhCAHfDllFi
ha/02FwzsDykqT5yCaVm95g0TG0Muwdx4EHPO84POijph+L2qmaE5HjCT4tEUUEN4f9gnH6khfVRwA5EyiYq2khnsl1MAh8EFwOcMm879W4PWIi8wudDOITXN1lkjZACBCLy2SWeikjCT0RmNcqKuAgYbaXUVOpl
B84ILtfeXBqKmEk8rxFpE9/HZ1fs940h1zCHJeaA8elKlMlowXn9ymM5we1MLM6HMeDtWOjIMgqb0POkVOV5oBnNXcw+fF6ImYKEDr90D8MHIhwBfztk9Fz3BJMZbeLpqcfyfIS7Amh85OuRiCs/x9VNl6rMJX0X
Md2d39q7uGtx4+9q46cAT/rb5zMc3qOe550GcWX7+f4yj0sm8RsnxeX6odDWnuDjc1Q+8RoFah8P+5lfpaQRaE6cwOVnsxdlWs4JcvTLQnaub0jFB+E6x4OxJnCEtLYT3GDSc4rfJU1pt1aX70DP9TegwfX/gs71
3QZfIUzj9W7y2QLX/8WK27vSbfjnFPaOsyk9Yk1HmymRn7vau8v/wAEt7y9uqkTvK7xZeCfTsGsUogUO3XfdRnAEK3ip3L2rSy/wrfR9pX83Xt1u7kavFN+rr0D7wsM631Xya72Oj5rTb6Ahp27/NyyIyvd26d2c
VA7fu66zP/+lXITrqian47/ysrfAzUdEIOBxXzPEOek9S+WUuXqFFFRR/t4JrwXcEN3UOjXgZ510ZjbXD7w6RVxfgzKDflZHh4HVzG+43febZ1ZmAIvDYnccnTT0kDf88AKbeka7LjJCaiLP29xdrxntYzkereTA
ecMewfIxjtIkPydKXucx5RyXk32zwncSa4W9rOEibUl9Y9IcSarCpCgm+1Rj3CO7PgT0sifcKDXedZJYuPmnhpm5Mt8Ws3diWW8y1T50yRDdftM8KgBak48sVUcc+XF5DQNeQUcBbHGta29siFVtb/uqyzXw8WBm
8H00uE5fAwyit8oyyjFWkhsFYn6loS6Fqkjctz2khphRz9VBz/AdaQlpB7lLI7o+5BhcvRs5YHoucJjrQ8UQIybSGOkh9ZEPMRZhFvSkz7ABo3wUoD5+mmYaoWGtwXLC4J24miv9aRkrkREARfhQkPxdBo7fZRA3
PhqIATfpUWiuKNcR5B2zozyw4wyFG0uop9JifBajXYSXI2SOiKUZkrlslw78+wUG71IGiPTaP66ZnWNBWmmAA5VjFC8L4+adnRM6Jx9jE0hbX3DI/eU1iooMEYgJa51sVeWgxfgSj3ydL4JDDRR250l/rDI/KZFx
RpAwyeWohASoRDbFFJNoJCSDIAYIuLKa4ZHJxy9f/Psq3mCCgMheXziGmcyURo6woU9bcWK9mg8c/bMrtDOCBPVoj2wQXBF/j9CYVOyOpPcSWJtkhwCWCnu0mrCe7WqVxKHc1Aa4HQWORKL8OHXMZUjId9EtXDnZ
l5gkSzP9jqw5B7mnwtAjAfBPstjU1QhVY6t431FjtQmJqfhmcaSDHEYGLB0ZNFBNBfQzAfpNmnSYq+mqz25lR5UWWU4iRVAQxxUTfZreSsSq0xy4QXLfBox8mn1XWRYq565hQmCfoFTT7tKHisi/3r+YSqH0eqTK
l1YwsJ5mwPEc8DQXS5LaePk5dudFzG3yqTHZlYnjJzlP/L0aywwPLuQvvYmFP58EEChNSSZkf4MMTIq/29CelAA1qDkscBRUCCxNaLSCLNQcnuYOXC9V7NJRKtKS+GqNhk+hrjtBKXiJmgPbXUANA8hEoROxU2KM
fe8qKfOdVSgGo0gGZwqUO1rm2RlSnI7jKPi3KpWzpqFwLEghd8cYC80FK3gyyPBRVUd+0fTd+TwP1ZAOql69xGfCk0n1VdKVpwTQSsnurjYNtJzwfw1eLGRSOkSm5FCwPFx5FQjQYj+c+1yOadXqEfqR77O+JScH
Uc/ajt9Y/3x87vld75/ToT1+9Tu5Dc6WiM6nKb5mgDEvZ3GElvrz+mBRHPQh9niha7ZHdA7iva+D6shcV3Vq1eQucOxl71ZTwQ9RBdWXqqdHFJSUoBGk+zsRZBm8nnpGZDVQoRRZBuOUCFkIQZlR7sFeqclR1P6y
jhc1T67p8G2s5nHx3K9TZhr8gafKuP5dz2HK//tjeO9w+/A7MnPdhGlQ2csdhvN2cqxRWciNmgM7eHJkpqfxHPwfjKR0uTKhnUB/FBU0SeTvHzZ3hGbPVs+KdXbuT5+tBSWzdAxNUnNY5gmwWLitdFRW/ZTycqxQ
nc2pqZi2Oz5DpEplinOJQjHQ5t56nc5SwDI1hxxpdXPHiaPVH2Isr5JnxssDpikb0VclB8EARcFvytMEf0VK5s0sipAjyAavU3bCQfMFQQ2APjWHmZQ5V/Q4NVVAMa5xT9ptqq1KDs53jue59ccH187kyjfyR8Ol
zkr33MbC37w2+ujhm18AXFn4kYuX5PJme6dLl4uoPykfsVwbsNQGYEGVbvzY0+79U5WTczaJ5yse2lm2BBatIxj6ywwiXby8UaIjqE2rYtqusyCmLi2EaqOKlA2XXSifqNrcLX5B5ASdUqG5aw7zhPg3oC1Xe1+9
F0H0bBjxQv4Vq0JKdcWXGYLMa0m/xPEkK5tJyJ8rLiMona7EXRHLXpcKnbkA87UPC+yCYzyXM738N6/BNJk4jsEvvpIqCGMhaXLNR6eEWrqiuDSFbV1gEnsLJ0NWAYm1NK+QDodGndDhYXU4nvow6bAjm8EsBDeE
gt2WFYHmHXFnGfTWF/jH3o+gYLwc5S9DmyxaHMnwr7gG/5ojocw7HkJxchai6rFTBkXlzmYutU3JWQgYllmqKt8AgUg0LkmoZ2FF9F1lVgSYMbmO8RzqMCBykO9aZE3p9lxv18cmrg3+xv+Oc/UVoskypb3u4C1m
EpbcvPEM46zwLWpWOtrcUrnFanZeQLqhRCjHzk+rN3rpNuCKniAhTbxI3v+mwxVrksJUBFje2PgF++eYp+3K7tjpj01YLNPRRoHO3ABckAbq7ki17URiOeJZXq+eBqpvynJjn/Y8hUthVwajdLQ2QcFqS+/Zo3h2
YmBV4jHceSvsN3FKYhc4P2AmCMriSgY2gZBTPvFRMIkV+Jy8TmtUe03xIlZFR5c0vDrxNRy80gbTMQyVUGkFFLNEVDsh2dsYC6JhAQEoxapVpccfYjy1uKS+ktSK6aJL/jo9GBaku5Keh02S6285SimHECbOCsIn
rz9Fk9odZD+hlkAh9KbSqxV0+VUJqvWl/NCBQpys7uz/7IyDoGQkeRtwCbCDAlXyHiHn31AguP8GvV756Th7k4cwicMPyD9z3TknnN3mJnP23HYunHPn9nOHtxzFddyLtBMmCyEm36hOcW4wt5g7Llpv4M2KyveM
rkXba7KT4jZf0bG2JTp6DXRArfHspXjbhY4F4eLnOcAcA6ha7aHW91FgCVa4BCdch8VuJvB40ovaDGdc2KrSUS5NYnzEancsB+9G3ug8/3pDA6pCtAa/EeeTRrYQNwMoHPHUzZ7Dkz/t0QLL29uC7iJSxhGIaIug
I9AvmAjwq0DVEZc5McGUA2ZHezAH6sCSpYddsnb9a1d/Xj0pgjk2j/ZgCRI6i30bFT/7iDvUhVka4o+4+hOnmHLi/0gvBLlMz/54b8lwNXSUQhNfqf3C/1U4k7elqW0zjMXWcghZSz8Xn7bdZz9HzTAugaZhtW23
2dR9UQySt842NFpxZbFrPKn5ivdS0/hcCqux2f8B1SGE5a7o3iZ1hfThA9UjPOyQa0yGCznz0xKWFOTb5zn2F2semn1fiwavgou8KrqIgrNx3dSqHPgKtGmpWSzQmqqRLNA+qxEt0D4rSS3Q7KlDoymWstJYAAl7
DWAYbNPEPkM15OPFZkZFHp2Vx8jM8xapNcMgwcRcp6OYJoqVCZMg5/Lq2lLtforLnEpctHEvOMqbodTkhhlkScbhyv2ekiqGPQVrbDMEqdC/sbOG3QSVEGc80XlcmZA0d6zZPgWhEL25cp5dtakWoBD1cxJaIXp7
PWsh7sHnCsZPHuxCRF1xVYl5kAxhNU1lDb+z4BmiVE3hNERpnI3aEKWyBtQQpVEKwCFKY2OaQ5R6WaAOsdnskmp3JWKzZLJSIJLTBVtmRJwh0lyWKHrdAUfEqSHWH9h5ckRk/w7KQzdFPoBExLwu5CSnkA6TiGid
SpWIeNSeRBNTvERkoSwnWS/9IFpbcCaSthOXUpFmSP3jeot07kREexMERcRnSw5FRJm8B1E4FUoRx5UDBj48dtixe6eO3we7mG4tIjVxkzEWEf1PhlnEXbGsEVh3GWgROYdkqkWErHNHvuPp2M9oUDkWi82VTbYH
s7+zJqzDaY7w4cBzXrg6RGH9SbZKoqxDPFjR1iFKWGHXIe/S4etgxtQ+718ngdjh+JI0UlUC2SGbpIPZIVvLfHbIWduQ2iErMF47xGz8UbtTUdwhGxg9yxL2MHdwNaoI+iMtuR0wpkdHinixIbhDlkgnuUO2Tn+V
nxNB7pCPDOkOMZvsdHdwcSo//ce0MFbF4lf1+PLsh6ZqV2vnf3U4q1aEd6kpTwG6emxR0WFHRNivpATsPGZeE4S2HXEekkT6s2SsZ81DtjJlziMq88PLIPUx8xBWkMCGN45CIuECvJqX6iEfsx5OLZRgfe9LcDFI
uaaB10NvKAPtkfJjx7aHXs0Qdo+UAy0vKKeUCMKHaMWqAWQdL/NQ1gL0kTmFnNR9JDnB79rhs3ET/Tczyll4vwjywYR1Fr2MPfUsek09/ix6BVsOWlRa6Ty0aATMuGiRdQ7KU0nOSEiLEzwcBEHT4MHRPLi0pIh3
k52WFN/SWGox05DJaknZZeOsRVO1pcLWku5eCei1KAepm3LYIrtc1yD9n13Bs4Wta7DOKD6mkYSqkYtkIC3nN5TA+MUOE98ib0iNbmqa+PyN+BF0eLD+D2X2Xm6D+Q8LORD6RgCOS/j3LbQzix2xkWTe2fQvem/O
eqf9rLvgTr112Q/qPdi0yNOPRWkg/VqMtD4EV2nvNiBR4yOj7G37vU75pB9BtW0j8Xlu3jeTFiWgakI/eXhaNxMSYOqe8Oy9un/8L596eny5VDgIv2paU6xseOxvHanfnfhloxpkQ5wNH5KnuzQMIJ8xIYVK3ReL
SM7CMTXRNs8IPFhbMlNMS8nCjeFeFOHh7XLVO71SJA5i28ViuEJty+/b8tu/kPzqxc6zobXv96eWXbGhL3vNJ9Jhy279Sogr38c7u3SvOX3qRRcHw2QV9YRL5PsLVK5PcaMnJRoBY3TwNjic/KrOITZUJl+Vvq0f
jABoExaejYEPfk6ByPKqFXFX8p565w49pD+Cq9SlxfpRZWWKWJt9GGHglLCDHyKebRmTRcBg5YMMd1v2ndOCHDCZ7VdrR4cbD9o2H8IVq1DlgP1RNRBLjKYNQ8Gwps0t3Da0IIPVbk56wNeR3lOuE5mprHiW3WKl
d4QyELmCejvlAD/RYAZiJQwWudpQcuR8cVZ0k80F15tvMXz6ilKVedU170eQ4iHGWn3OdtTd39uRLQXMN/u5LVFAMoH8pt0swujj9JG6nu3HJry/8ZkCXnN+JZo26WtJQMOea8h8wNnJUU71bwwZgnuFbGhRn13H
oiFZcCillkTCwR0+fRO1XSCck1Q4gLg6uqsW4gkypOBhgSYowSctDB6VsljQjo8y3tF/xH81b4gCS5Hnp39Bb1t2O7bbht2e2/nYho9GYllq4e0QTuADjSORsbenKIPp7mfW2nHLxnLXBOi/+BuSCD6pscT3EaBG
cUvjpGkkg81r45q3w7lty01kbqpX5orxSyo+o7MH13au4fSSisasaHTqc76BW0xcp+nGWwmO/3D5GazdxmsprqrH3rt3wDorSfjaNih0odwQ8jB1m+6rXQZacS38rYZAzD3qDn/a4yHGt7/4B6FLjIWY/0O6v4DS
gaxcpeq6o66QA/qeSFP30trP+yG5kiEnT/2Ht1rYiSH8I/NuDOQfm1WZ7S2WG2x2+2SkwbMHsBDpkTJvsj/t4b1qui99b98ob4Inf0uVBqKep23NEzZ3ZaO2qi1yquar1vPcPTX5+FoueJMoADufbVwxe/2+TQsO
Dh77zHHxCeIA5Gy9jbNhK9yTlLbAko+jV+xB7KEdQIsusSx1OzFQahfFp6kbqKD6HlXCGu4gUygvy8BGuPhKFhIxZk3zNnBfTuZcPrFuI7Fy4YN5BgKiLD1BYCpuwQ49zP4e6IMvGZst3xKVrvv4Yp4BEScRyRBD
GMVVQiroFDfJJws0meOqeAplNtGvKbstzY3JIEpHM7NANCmUUrezo55ZEproFEjQnqq4jY+qPAhpTqcl3UrrgNTshXEhMlPfBIt2qK7y2ekZ5k9fFmgwfekqh94ZRoESLmv1QSAJNz6NjFwavT5Izzl/QuAlxj9r
q78URPuKzeP9ORC8ykEafp7+VXfocSNNXj/IiYQvTrsedOD+FKdypzzsUB0V41Ty40O3D9oVaAo77Ldrjsyodsgj8VO386xmYqUU8O78MCp+vJr2xmTEbEveypmPN/8KE7edGUG2bUXCzT72B+goGZvbrNWrAr2C
8y6eP6WhLfHJ2N7uKP0vj657kwUW3PZk3LkZ8cTdcVMAyZQFSG4QOMYivEVM5KqyBuNRFTVU9PGPO6MMdEou9+8WmkurPhOGa9q9E1RhT11Hhoiw7nTuj/ayCZrFzAMb6cDp1jgRuwjkK1zHxX8ywLpZQZakTLJS
VGrwUijONCvZlFZyo7JGx/pl42CG7G5ONVcYeJvHKqX68A6mNBh5l0/l2TACcwLWW2m7v+sVvc5ho/F+lgN2b1JPtP8ppPFKzgz+GSzRlYCS705RCMNGkwG2viGiqFHkIkC4NFNjD8zvBTAnVwPhPjx3CmKncv/s
YP0tOYNvX65CxS/KQFLJYADH9whPxY3D9cv1+wL0KMnFpM/yQAWemex+FWarXHSCZ5eOvW/sDuLX+7tc80IffB8WngEGh7R99c+6yTMQU10UlRpC4X7lec3TsqzjPNay1IMsXOASa2m633mQGB7rLpAgMqJBwe0g
suoSV9QVcR5lgDp8BpqYHPVxmxqMnCgQR3IUFS0TbPS+V2EIEufqE4mRl63vD3YxpZT9i8Lt/w4oNGDtugL3T6jr5pOK5q/U914THsWOwehXvPDrpRdABb97Sn0JmS+norlWlZ5M4ogiv8XKA2xk/wD7ePqYRZvL
ZOQjVKiY+kov0Mcgr4tjV4EXAr+dNTRVHEtG4FN7zb/wWtBMt+jF+QN2ZixG5tESKtVxIavkTmIMrCigFk3VJnLBMHwQr8mwq6Z4TU75fZvkqHFZvBBUrFUuFbjVkFt1pKR8IaosPT4SH+hRVX4RZMUTITJdit5Y
gMMaAjiqNMVZ+yaoaiWm1fWQJGQBQevUGxmg+b9bpBeEVGsRnQrXn9YYUYCRQnrAuppPgSBb6FsXSu/hobR/gzeJKLoOmyFYuw6OyO8j9BfCTWOsxY7SKDf0FITMa5A8BAVUrCejldRtQx7E26N1Ei+f5FUK3A5Q
Ls6vURI/abeXx5Wsia6LQKqRSS8EMth7wFRQY9FE9tC73rlQhm3hx2KtpGQIYtu37JCoKwGx2NnI0KMbG8Fm31hSv9ur474B7HSJ+Me2oQT1I45MumJXs5sL1KoXj3X/grbfex4gnuHcc7iFN8bwqykyoJoHB+Ve
iqMHVdG3wl5raABSnr58TuSU+wiKahR3DiP644Lvb91NNkygx5hBGq3s6Nf5yoBkORSlnq0LfMsBpVTUlovC6MNHyZAu1+vlSYYXeqhElwIAcxUhtJFV9MZzgcRcLyB8MHvYmIP7aq1MCmHSvzFImYsdfONoUJ86
zFX8LF+B0m7KA5NTzSSNcEI/8E1KvLnbjhPsA6fqOoxsVFWbgT4B0eZebowjOewcVIjRQMfJHPrmYZSXFzdopjLitHT+/OB1IXg5B0FolLCOMsZOMFqDUS7ezs1b4gC5JH7Kyl0YqM8Rrkip8Rx5OhQn9W++Ky8g
hb2Mq3qywjO2JZ085eR0xQINfQa8OPd0IGKZdTF2nKU3gmti8t6hGcIV/VmCuVEKbgh3dH971+YwiPSihPknAqe7R0kb0BBF6aGrpEU1jfshIo/eO30+q4xcn5qQypgeuSFq008DA0MhRnlLff06xIxhl8Z44V4f
V4bDB5u7aefy4u79hMiq2ScodN5VSIS7N1sLwggGFOHpfIE0IShiDzo4W13vg9FlNFFkiwqljVnjQ2EgxhOCZcRiN01FNzfIiGIKvma+v/cqfLb5GjAFPUV+clpO53c3gFIBUkeYNZHi9NPovyu63QdZRTo75GoX
3fAdBWZFfsZwrFAifitgluOBpbSWWTpsGcwSUV4R85KVTuP5+yPKszHj/TWiM8Zk4i8xge6uPqgVQGYhdzgLb0uGkPlq9o1PGDxmN4e9/ybUaKcAEQwp0/0RZExbxNfjaBYZ/+oRh9rSCZv8cLhgpqRM11ghhnR+
diWh6EImjA1G99qfwZWJvQv9UQg5u3icck4M/5t9gVPYe+mEfx9wlNhiqz0R6Rd2VPqey8p/PXJjvLygSIzFRH3y0rvaSkABxMtAhCM92Cd6e3kWqGEKfwYflmR+1ErxD8nhN+nbGwLGIOZAwB6YbaWVsWgviOpS
yRW87uP/6+Q/Ymk9N9hX9ULG8RxKSxt2/PIGRwTK/QWvkyFE+cP3HDFk5XJSSdGha7+ayuINFwqKGAZ6wvXEBEsrZuCXM7Aj2E8ly71SiypszSi0XybAflVcGkiUkD0aC4oHvpoaOpOjOCxM6LhUssHreyL9WMXT
5Cwa4nCCHJ2nJwoC1PfguRqaE6I08WiiL/iwYQclq8YFIQzfbP/4gIMnViMm6uFTOQ3Jf4OVpe+jW7Iduupi90sByAiZgWDWcAS/78KtF/kZ6xRQqrPICuGF0aj4eiwH/3whrltmLs3iL5J2aDXFj8MtO1pDus+3
bExH0R7Cz5o5KmZd9AylQ3/loXx58BBZgHz+iKv3ty4WQDtBTkYcifCSnCDqOvZOaS++OxGndsB0nIpEjz78Woo8YlE0UbDHaceP+VxI4LBjFr8k6sJvvX1LOcwrDicjCzgZSUvsCRGtw61yOYW3x+DlGxEOR5hj
siJxV9CyFyjwD6Q50LxPHRwcravqei891AxH4vkw7sXjlT0AbybgIJnDpDEvcH75YpFBhHzKSDbci0EZic71RQe1UeXcj9NSP2UcJZdL9emPfF3v/Nt7SO/xUl2QuddxTJPwE8GCJkhPUKgrjainOVtmNL0wiZTu
zOKQUgLzCBtbdHiFXCJGZa6noKtEtmdKsVYuB8CWMEaRbF0lCOkANKtozXQStJfgSZ+4yOVgFAj8ElCMaMSKtQOSb9VsnckxygaVH2Ym5e+NILt48Jrw6JeYW/96xcbx2Q834s7JC6k4KQ8NJzMQD6dKoguOvyTv
Bul4OoHjvhJEm60urImMtZP0UA5yaYRw0+/kA0T/qy1ZGYEKThhuOjpcVrqy9x8v03wjsa2sUtPL7V25Hj+LPnB/qlyCmm9Ly20bNk7z8U1bTS8aGKou+IcPiWYKE+1g5cElgq+6qSrhuPv/x5dPw3a2zQk4fovY
KR285jFeP84sqChWSSam9XQozFtoRthHa9/FBCa5ggQZ+08ntZdqW5u5nXVCi8/HCkOw6eX/9sC+/C8q/BglfJaJrwVLttJvPJhZdjAPfgqoV6ATPtjCYCxbUbz82j6xX6cvCrqFp6SYCPIMyzXNpRCuIt6+pxDK
Ttzo+C2wipIQ4c0Iw5EDLB1xy6ECqafPPn2b/45nQHKEKMGTif8Nex/8JRr0idXf+3yV8ZXfsgo7k5ucTvF0UZRhQv17lP8ahSxZplxVPinHqbp3bRe7tW8JLp/ZH66FmSrz63vMCCehfsTzZI9Y59SZ0qeubJxw
DIEpv5cTCnkFy63T8OFIJR6BrqTIT5chMDfWrHCIU9Ni/MeyGOw+6jiUGkFr1Ap8HGYpVsBxZAVTjkYywEKp9MI6sd+u4M1ogWwOqCPzoa0YW6VHIg2DjAGkA/ollSxTucfJhvm/KTOLbdXJDpyODZgIP1Xg2Itq
ig/8Y5xAC5wlLg6nGFpC3MmEImBlhW1H+XxhnxF4kIDhQStfJsG5TIVw7pLkxYLJQ1W6GLOgQKG/lZSRH/vrURh/upQoqqw4xSVoS0mw98CaIlbCsqrbkJULLh8IeZVUtQMqjlKsFL5NPY9UxKhq3CA0PPkLbV+T
sJo3t48oTUy8ImH6sQcz/K4ZNpTyklP1/23MpB2RNyS4mooUEGwu5IJfxP6hhlUdc5J6lEcz0rbXu7b/+Um44wQ4RRoeWHCalQu2aMgkzWA5Mjz1wb4qWgNZ3Jc+zpOU5GAHgZiUn+Eqy78zMsb779bnt7ziYZ5U
0srs39WXaMRR/BSOHCVysKWtCQSAru63eUG3gpGmZEYttg/xSGTwqkR4KtkTzA+RygWyEj/7jI6jwGkNHzhfDxGu9ktOxcMSzHmIUUV7w74gx0fJiKMlUOJv/ehtBDGdWVjf+YG2ZEjDtLZcE9lUmsYANW/ODJ6g
Ow9KEsMDla0CJONgJYGHah8melNV18Uy0f6fWERQmLiIg5AKx4q8jptpabsNpMUtVbr8JKGUbOlnCXusU81gGs5ESPXP9EEcAKNDilJoE4EtF36qyiScDAStZqKZYUzWEkl0R0vjF0pI3Kh+ZVxXZVzbgalSy6xO
VBTkZIWJlZEOICLeGweWrMI6mjSYi+ZUZz1YjJyNvhRAaGefXutCLAcaw8cmOiligdwdoohUd/fnySQ5aymIZh6FRFhEGVW7XPxcweqs5aviIqIIkNoAfNmwdYVm06lGm3uJZiAZWFgcq8hczgmx1L1t50lZa/J/
sKc0BmVVhsH/mkvm8jl/js6RuWwOz0GR0ZyVDBab0NFghrtOy9Q8tE9wVykG1QQ4DaSKHBcP6k5N2RvsGNXQCkgrcirWYAEJ+4htv5AbV54d5RqfdvcuYttT9o71zUG0FbErLiLMhJ3egaxwT3Cxk+NPFeqYV61k
cNd0onB13cDip6RfthtRjECUM4XTI7bSvs4De5wq891sPI+wDNlznSkkJ5SJzfTrq9VSo7QgePl5s1adR5u+AMOH5e2VAZl+yADPZVRLNAzj4rDoo3TscBJx7SfGI07Jo46l16PHwd8TzCBmKMJWaB85n2SeDWq8
+PC3+HfhyizQ+9P3pD5Zr4LSnhowouYBJa22BPyfRPrr/xRSvfXVr+IBAphOKJE2gC2EAO3OvqOOI6VADXAPpsIrxDLfxTuhHqq2RCgHy4D56KeFo54mWJcFASNwH143gOBl44OE2cWyidO4hBA5Hv5n1kgL5HlO
kPqs9DPeFrIHfdqlnOQVtJdnEiADUO1y59ZxZ4d7tQVMjaYQU9fHhQkiZWwhspY7ty1Ue6jz8FrDjhYpoIWKbAsArllZG7zJFtrnmayc9ZYuQswaNueRwLvU7yepV/oF14iZcmrp2xu/5Rbt7dYmsRI57xYsPMpz
AwG50ly+q//SBUD9bbQ+eTSfH5g/NKaV6QpHmKLG/vPDviQSFxQ+lu77QbybpckAufPr9cUfgdqMQEhsSXYR6eF0ly77nxmaFOTdxb/9nLhD7s7MB9Y7VcYEfs3cB5v3Gyshyr2CMBPk38laa8J9TqzgQflKhmtR
IKElmoigDIzhxVs60FHn5azz6ql8UZeGWhtgGZTGyfelrSePND7W9RZnEJJWWmZQ42VjwpOqpoW/WbwJJdFZWj9uy0CiFl15YvLirMf5OSqfDxMvCf1GmJQYJ9gN/N4W7ZVSWqjmSUbIWTYd+USfp5s5ubW4zsON
a5XuiMoe9nlxdUgDTOlXmar4lG848C4HQ3oq9aW1aW8XTJbydLzppW8gkDYRjnqin5BEtSsd2+m2HG9h/RUDYT1DNlMQrmcpoT349dJ3LqhTAj72QtveO+Zgz9+qjhZbPO0hRVNSbc2DJFSsNDLutKQgpEA2TO5B
F8A+Kc5NX53XVDkQ3lvA3PMhQWiXCYyvGzEdy86QILslMmOJL91hSutec5/carNHIl/eAOj2CguNokIflkjos80sCrtXEmb6jGWfxp+bptAtBW199srBqLIBZ1+6QvDQG/FcXCNdmRhnMJBap/wLL0jvedT0D2lt
MHk6gymsDQCjB97U3G6js2sL3Fwois9WbYwrCxVM333bOBRfr5xCE5t7d8vQ6LrOa5sZDvMnwXDo4s4KEZ/SHf5PjpMxDklPRNqSNIQpH4qfSKFRj54q1N8dRY/brkEUdZPwUgPno8nwOIcgUo2RjDqHOa3w24Ty
Sr95nUf4zsQlgZlUOV2QuOY/Qgw3Vl9CNFd2Cl2/0KVzAy/jVzoTwKw0WCL/LQWpqcFaD/5eQzx0E7jLHA4WNNoeWmWH6DBUVAvfY1Q1hDThCM//5FrtdmVcDBMbefbNTaL2P01se3YHzZHG+X3JY4v68an9NFyA
DDySnWf8xE/FIrH39eB3e0xKng6k1LPbxlifMT9Kg7AkLzgiqiTuJfVGV3pxELG4T+eaVVukzq8U8kZ3FNLVSxA8kxNU8O4/xyWo95jj7Yz1rGSP6SPbTD8rdh/ak+l6SEK/3tE1yKc7WrxU8EQpBOMvLU/GsTxd
SgUsZfl5S461JksCRKW8HmxzGqwz1XMUoSKFtVJj2erRooId2QGxEnHXT9Qh6E7fsIHcqugrblYUuxMG1+RJ9ZRyjFqF9B/GtiyPSNMETBmlN4QY6YPeuo0MVr61P8U6a544bsDz6jXKwbG9oPGvsgqhKZVyTuPT
tQ7haGUPzzdeSLPylb2ZsCePsu4/5y3HnZI7jCQpL4a8CTaSd7VxJrQk0Lbqkmq2zTclfNyuWV9c7W3Kuu8kSlxjx7REbMwrwJGhSgBW4hzyJHgA4ZjzrXnruPr3zY11kRvFtbwl69zMILy993fgqZOuMpulgabz
Nq2r7qfOC7uaAFDFIMeWJ04MEermnY1hyzYMqeH9Drj7gzEdEOzu8WgCNwkHSh3EsS3XFy8Ny69IiG4qpuQsa8id7UjNWeba3Gw69bgOuFgYLH16+ovN6wsxpA615qNgYIuS28qiEHDeqjyz/CJX4oWdnfd5R6Sr
kHTvvUYZyjRZ1dCr5SAAdw6TWCYA/nGJxqtUnbwMxAlnng9x+x2gQCDh7oO0+2CBJSknZc5EIlVnX9MRiYtstCvxeGgsghiVAh1FL27MYpr/bX8UeyfZQ+xZavbYUX8akky0muicaQkAyY0m4y+brTIRVjjK1Wcu
Lw8p9IbOLdDVZXjmslaAc2swiInCWgNuH6X6JCp5MUbeJXEH2DSdIW/99LZvhsjKjjYm3RTcHI5n39VuPfxQNEMNkhQxyys8Fqco+5aOJjgxYtdyBX06M/SyB442X2OOAvXNL+5vO5rFAcBe+0U6nfMOZBQYGlbw
R75s0LLNW2oEEm6IZZZjpNV6jQxP6qWC4iYsi83kSBhHNp8OqaXSujc2EG+PmdeImzaBMLZyUDJlDCE7flaQw9E6mybTWC2is1xNIMPNNiRHGLYWpVvCBFfcM5iaVhQJRaJj6KbatUS6qIl6zHJ794yKAJXh3Qlo
c4eFZnEz6p9ANdwgiEKhG2KgW9YJbXw5HBYWApjuqSUOBIjwLKuLzsGKylG1mcZhvinwxdG3x9pAJaK0m/Nmx1P6H6wMOwR4wxGv7NFmcuTa87eEECA2bvIM3BZu3hswNR6jFnPVjQ5IH5cNTr0XoPAMyLknBB0t
zC7E4lgszj1KUrW1KAUGFSJ2+jY3qh5OYT7k7tn1Y/TOusznrAuTf81ybSly5/L88c8qMTyguYwg6sy96bxkCyHRinjJRut6TX6z7pv52mF6JWftLVATPokqPI9YMd0ZhuygeZ7B4b/0bGzufAdB/IdywPUMvx8n
YRXbWxezzAx4z15q9VpKj1laIl6fGxKw1rJ0C2GvJk8cf6KLmquQqlPUxtJS6q0yV5czNKD5Xkli46cSgn1K1j9BkqpC4K+3JRSvRdNygd1EIbScrldZCcO9QMmMD8dAcnYUiM+XCQ/RYwwrmxS6MtkfleJi6/VX
iKT6X8GmRVvOabxzxSJtShYS1QGWeUjUBCWaaZTKjVUlmK5gnPvjh6jcaMyFIGXovmOIj219kaGEh6WAtAYHXJEEwcoF3PY6Q6KbKUdjsojn/Wt59dGQkB9R6YDf7ijbOBwtF2PcOh7frdmHT/DjaZR//LfGkY0g
v+Q0ill52MP69ps8rtM3gOE54OlAhJ/bbkDZhrTv1HCcCjk89dpd/zsYg+RZdSexRp8sOVIVr6ONTM2GGED0CqfRwVET5Sy6mizquPUkRcv6O85yt+dMmWHUp3qzxvK9ViZoSFO42fyGC6n1MMrcMsjmnqcTSP9Y
Gl4vRxgbaSidxkO1nl7LfyEyXja0Ma9CW4uXq96+xbIkt6oUK7qPGPaoGREux9rPyOmxuMfrd+WejZ1+WEcaIh7uvBEglp17e2I7PuwGPoyhu9y6TEspjNT1dsNeowza4zH6XTaU2vnpEC8BNq+kkyGYhYzv6/1c
v4HJz/Lsxu9WMJbbOcdswWS+c+5W3MOnRBi5z2HxORC/Rp6EFda4+U1cDmd+YYFreTFAqvsuTGiLdcD3kb4Q3dxdRLk7thwERpF5kTcdgUXuS4kWo5E0esD/PgZX79hTdPEDyahlbsTA4Xh4av8u/baYJ48jPf7k
xWgbP1+piOHbPnms/0/a643y2yjZybmB+tsNreBIPVyJkV0Gh+Wv5KBYm3whBebD+Y9gzKwpvtd7aasITuRRZkLFZi1HGU/FK8JZElIO+FpTrXTExc9B0jlYaE+Igr82e8bp7AiBrScuFWFnxvXRCSTHsxSlJKuU
Z3YVjmQKbDnV8Y41JOTF9K1GZzL5B1ykmOqaN3soyeMslKwBcjoTlzfQ5OF+mmAZF1nnuYfZG/GzFXmCHeFi+JJZoU+YocpQTO+wOoV4edgujK8UPbh9CB53LqhPsR5plP+jvxCuN2jY3v/XWORU0AtN47P7Il9o
233d39zFlGqmoBD0/2KCHj8KW8iQ0UvsRdd67JAlaFckJxOmsJJ1JLUwu9PdmMAFUv6FKtdeoCZ2X1B1IlB6ryGJ0LWv2UD4EzSqO4vhJJe+f5VymbxmlFEeE5rzaXFoi2LyvfMCsBj0ERJcLTtrStOWF4jjt+5d
Kf1nkyiggjMNdFphwOlTCIqtJjXVb/EQCG/vKhxYsRhfievt2nuK0KmOdaMX6dAM1/XDWpcj044lBqWMmK6SoLAiE/WDueyyyDgh7v/UabpFmbn8ACM+A1oOYxK0s2QNZyM74zqboyvb6NfhvSPAFM/ZcFLq1MZt
cC5uXlJlubHgeMB99jBpdBwdQ7Y0lI3nL2gEUSV9eoW1YTlETruL9nEeRc26VZ+jiQPEj4xUqdaWgyzy8tcxj4KnW8+OQQnU5IalWhUlUWYYUz5KynNrL4rqyoroKmqmjt2ugbN8DtJNITaWNkJqssViu7VhiyNW
pgf2eLknxSZkcUf1WKSJcpwb0aoKBJ4fbeYooHBxWuKtqvrvkUHtkX91MkUdAsH5DBZnXp/d2WCusBMFEgXtC0L39E4UiJlf+3EfgLmZBP1JGlcajCNDT87CyDgQNcgkIAK5vHR4xlyDdRLHvS6Sk8241uBtBr1K
cTfezZjkrYjRsIHp1ARij66euW2tku9ahGpt9W/MNcg2IIi3il7Ibkolb1iwIofuBq7hbpbVD30OYl2qOSfR6Uhi4fzp4JUyQjiwdBrSebmT9cUrTilVHoogZzL0OHw0/5UT1uUMRA6CYkRt94clh6gpGEQfCy54
jFRiUpUj3mpgc/CqR64oTxRdFovxs/H6tLlrrc4VHWpmNlAxmGefgwR7YBFE9STIsK8mRBWZ5rKBTDvjENIvhBicDuNPSY/TFlM1arwpHtulc0ns6fCx+gs6b4vjdlFhN28a2dSqDWemHgHudKLKC4zW0s2GcFJF
kFBszDHEpmXQcTfqfKIoAzGeVBmGHTP0C9Kl6iZrfipZ6FZ163/U0kyzEm2Q6x7NfE6boZxGvSxgd0/xrxO782FC7Cee7vrkuYUG9LHtfTWHPXBKvFGYOPBVyOWIkVspjQZsvqdplASy6SN3I0kC11SSnaUNcVI0
43kFTwwhcUVAuEKhnGOCBdeWMWaWoT2QVaVNAqg8pDwXFUFnFH1EQOEiDHJlTCk5T2qLZOJhqo64EKDkkaOYPviH3+dcHKxazECQTaHqtCfwUvAFri1VT1y8WhJPQu22JivnsToNVu3Zd3HGw2PXxQFlmGmPTVya
MZJyR0HtYlGv3rpyDxAAtAI5Loism3/0pH7aJByDKg1SLhbAgayfShnNMQmNl4TVWw6bQBNEsYSmi2cFMjclTDtUQEZ0u7BUkBNO+sReBzGPkjFKXvCnxzAn7hEfZJRfoBrSc9mD8kXUnoR2bh0cWtLKhUgTE5LE
vlZQUUmmUsEjYjgtGx5gZJ0RQfoMd1sQwuCmxvaWKqO7s66aqn+HQUqcqwIREWMGAqKuohpM2CTkvdW3/9Zz2PSkRojYhpEvPajFoC3GVcq5F1BtyDMZhTHIcUYQg/FeoPHaSCZ7zMZA7LB0QeW3eRBsO6E/ytbO
/gWft/Cq4BQpbgyCKC4aEYoMDKVt1VGUnWj1/zxyTEzCp99d3nZ4Fi8X/ABITVxFe3D+sRLdRqX5+glFHSADOugVCIYEWM92HFJ+FlKkSyaSRIsWquXy8U9ELlxLXexXaahMcOlpAtbVJcFDgd0OYEDgckCkQLdD
r6vjeoIS1lrBbPeW8ydl03EUPSRCI66XcHqfC+d+5uw5Z86aG8yN54w5d643N5kbzc3m4usOpYmO/FrHg+IuOvV2tFCS/b5tdX9CybbYMyDOfyYrn62Y05KlkvsSP2JYme8R8xqDJSzFmfyspoQjgyY0pWWpewxG
atRyruyrxy9DxaC0SVm5qKBHatC4WTEViiGx+H+hhEHDZ1eJN7RsRbseyYH0cSlU/fHW9lrmdzo/IV0iv5Fw83zE7EoTWjffDoaj5yT1f9of2POmxp5kihkAeariiqo7SLFKLFcGkUyj5FTVwc0U5ThqfXdstAMf
bydVVxvSuhpN66TRe3VJfK2qeGlp4DFh6GnEn1uHNgjCF+wMESHYMBBa2llL4kpbJVXBJr7OdW2nIdV3eCACmOjHbMQBuqRZzSPJ00c+nfd39v2lrhs3/irVxBYWctysBheJu++u5JAljjAuGrSuSZ1MLug2tvg7
dDV3tG4Cotpz3mKt1TWBy9dk8rQImv2khbRvPYhXHjh8vdPLg+31TsfFsP64GGZBDf07sA4e6xBYiGJse9wZ4FWN/4s1IwQfYf1e5rGugUsRAnRdFSEblAIrvhIwyl/Wiw3Ww/K+s/3hEMlI5ofrOi0fyBzL6CRC
fxkuo6C2TfYR8v8j1E1wqvX1uZcMZlCDS/i4BRZbxjfjHdOw6eO+07xwsu2Bl0X7KXsRBzM6tZYAMes06XKm9e0cfjjmbxerVgW22DCu114IJk5LcIVsNB6ZohWzheNjvY7ytGKR+JexFJ1ITaPWdSzOjtc0e7+Q
blADgiG4JiIYGaV1080kXuQW0DbwJlrSBpXFbBQdoY0PLW+R4LkOdHNiI6mmXjIGCjy00T5ue2m2L/Q50opFf/m+R3/ta3STzsUTd3Ndu9GSBUl0+bmnfU2EBaz0Fvu5onG9cwfLb2GmRaqxNFZXjCAWB4q4DxvQ
1Ak3z5+SP23/pVHiy7qWkqn7Sc9C0S1h+wQd5qm2B081AoJeDZxJ0wRS7jHDIcSGu3emsxSwp6Bdt9Y6K+Pqx8YIU2YQ5cOfJvBZ6jsT8buK98g97Z5wq0YQcN8myykuMG4qLNiM/WOz9kFBhoJa4WxNHbxxVVK3
jaeuAqV/S3XQKoMUfkXtKdf0fsJ2Ic53Ucd/DfGeYJjMxnrx0u/tOXuOohDLIQfaUlwrWwSx1EG7fdrPW+DAUUsONsoO3T7YMcMhDWZTc1QLyfoEOh5MLQbIpYYMckb7PKNjomM4dOTbMXwzHH0kydzFe+P2FLE3
XUfrti3GxKlJ5x2ffmz1WOXJSzQx+1lV4zJUpT6kmOtyNVpzRWP2CLTPgaq4eIogioxASU7cgniXetZFhhhpgdhsf12hr8Jd7294OkGIzCrpPP0IJVPbcLmKehagwmyWCBEMPiorTzoI0q+OAGAYTlx14UE0pOO0
UP0eMU3XZUTSRUw6FfinfdjbRFmr91DoSY+bzIV0CkwWCQVSvfLXQtWodEz6UXYCjPew3htHA1igyvuOUy92gPWNVi/xhxyXgNtHq4JHdYiYs53JHubJU/FDK0oz9tSC53JLXGONMKoiadvu0dOizSFocP89UmsY
Lx84v1OzlrtA5HMHeFKPVK1Xr696h9n3HfUBVPQYnnpXVyK1Q81Hf997wDpUhTg0/vriCcJY1ePoCujEeKyL+d4AkceK2R+e7uTuUP69ecKog80PkWQxEBiEl4HUEfezffDhEeA/1z7nX3QQku1RErc/+klkPEYu
e2RGOlAcl9I8qtG0xGZbcd45nWeUjH8Y4Vgsb92k3CDQtI+Y+cXJWKFcl12JFyUWMEgw9dLOyiCDHXoFYWkfjn6zXFR9Wjt3rTKtCRtwzTd90UdtF6YO29ZdkJ5Qf7JUlKApg3TnZuC5fUdFKdOqwdYm9w8agwfO
fnCWYFZNmQI3rABkIss8auvvznEYDKSrJT7Al6wyoDEIMDaVnMkPxIkWpQGrAIbp+uTr2jWzWweAdRPQwKI2vtoCGEwXRi8z/oQl5S/4CmbdgPVxyWHalvms/9KYVRTQbwx16CBPiRzhL8qO9HLLlPe339vt7Stc
YJBNZfNgm573C6on4DKEFwR9943JPNpyA+42pVP5yrLj+QrykF9VsY5aFrQfzk+0j/BbO6jPYwCYkp+/zvcUDfRKgFfOJlu+fzKqeVnVlUBdNNY9AZD6sjgSvvOpzgWryLTR1NAY3ENbTaY+BesyxXM8yl4SBLNq
gDlP+WOn4Ci6IpKeT4kjctqf1Qhs68sSvOUSvNtlSLxDDIQk4T1piB4Jo85HaAz3MKXXaePZKdfH2gFrqdePABIP+wpsls49Ga3+T9hDuaYWx/CVVf7whzpOu3uUA136R3FnGdzdY6O7ijuqY/iig0JhAcSrcY/j
nGl/hDeTBZ7DL/ZD9KN8bVOzHX0GKFX1WLgXKcRyKZU2TqI/KRrIu5JbetlmB2cAb2PTjg7f4oexwAGWNMsfi4/GfelNXm3X6dbVdH4aGaYX5dYBwz+Vq55zwXBxZSrRWWEgjLzjnkpws/Ne35OboB5p9730K7C5
b1b0GLwE+VYBN0dG1uuDclOSp9nN7JIXf0TtHhjkAo+tYU74eWjfR2kKOCNLbB7nvAK6Hq7adKtVlnZeITCJSQULUjjelsg8xwogNzzxU8F5U8xFAwzWub16rZluqTlSvEQIiZK2zoGxtzedjdjwC51b+TbIoK1F
xCj/EZyDLpKXDS9xwc17PgzSF47ysul0EUlhmiVTgmdqdHnWri6oFDQcoPEeYFPYa9zTDwSz69z1dxXIkUrl7phtdI5Tc7IS/KgCaThfZpNxDzTmeUyYGVCofzOBti9mBn2I/DaLLNA+XTzfxKOpemOkH7AGjxKM
kWUIIncaGQWVThpukLlQ3dPcUw1kfAg/b1DPeiR0ABTFfhGxM1k4q/cWjW3ievyy9t624PaeLiHdc8k0irDXH/Ip3U4FOPdJvjEtlVWjkXjoEyqBSFVlYuFIRJVNpUwskq/vjbaPp0SmOMr9jFfwHmjN43wF3AyF
+MkSsIwiPdon3okDe7LN+DIrGm15OuwM0oUdXYHZkDG+fD2R4TJrRJiKb6KzIVxRiU4auuPRLysTNsOH5Y4JiTNoWmZEXe6E7JciGUJDPB2tZFFg/bTd5QLldLn4E7gQauZBc8SRP/9UhKHrrO+mzAg8pLb+zG/F
/vIO6zuvKrvBwvYR4Pew3h18FPz9XiZNfD3WE9RuftiLNS9Q8zVe8tr5Hhqczr20a0iw6ZUBrV8IgLB4I0jvyo/+aBiyR2FsNa9h/dSN7cTnH4G57D1ietZuFzdrnCl60XCE0lKqrGG7dQyeb3VDbePoR06UWSK0
LGAKCnsuPO+jtX80qq8+IPbcBrmqhh3R+ockjhM6SUzDAIZi0Cr+U1lT0LFsJL3eJxOojh3a0yb+fEcppXMagUpUZlhLx6PQMSrtsACc7HUM0Zw+phuoPnQkYLVdqJTYtcXkR0kiHomGnOaaVpli/eFA47Y2GAAT
0i7sfFekS3GIWBvOWmwLOI9em4k5btYb/B9wkL1uYex0oI0reqTyB3SgHf66KWFDtbJAyLtb4/YVWhWGWEsQhIvsepc2hQuUMw2j3UvuZ4AbYeCSleHh/grqaFHYwuo3kGEKDYbnhxCIrKdhvNF8GTDoZaCnMStU
g+LjNVcpacIkuVNvh9a0GM92S2WXr+lRXraWShc+kF6b07usEax2gYfSVGN76hwoGidu12+lDgIc24HB8c97cB/0sZ1kOZyhm/4Qwc1wH1Wg4bJDF0j/u0MhhINBX8gsgrpstCLc7X8V+JMHC9CYQjl5Y4duhkxv
6V4uQLQN76f1fJAio51qEg9p3nDi+Koa3IUnGs+bMUGuPSSQL3dw2O7dleHDMh8JafH7FtEllVJy+dmDiwekvSX+3sLgkTCz+ln9D5481WkSQgZCNZIXFSLvugIn/xF2y3W1cwNaFIAgRiI9a+FJdRSRTmOQ6JKN
eu0qFMkK53VeZcbtAQP24EmP07VVwWRZyTQkQ3GGRv/PNanEFy6Onp1ruToIx8RbvGxjvXZkFx5qsCAN+a8hfrGO9xAv2G56MJSPtzACjnu6LEMXgw3+hN6NHiSqKzimN/UyMfm3gtVaEt+2qcZhNGAxfCk8TB9a
JcikH2daAb91cZjKrbphKWhf9z1+qLniiZu/vS7PMmOO3+4FeS9LcK6ApJp7mUpbCKPE/K/Xx+HAApCFGrg6Ln7jTaFNPsocaIuMebPFWYT3tsPtIHIJ7EtOHr4sYgG4SFHVerC9qoT2sGAfV32PJsXrHtBzV3AB
YrGUOo1+1vhhmUkD40XFK41Gcka1GORst6fFPoUY4Ep/eZ8DGe1Y1vVt34f+Mj4RomnOhxViYx7HY/IH+dQjPsxoRPnN5ABpAvhXYu2Vq8s27ThykTf/zlzddwMRj5I1OTiXuufsnA+Im6AO7whoRtdSPpZdpeik
yNpi8fjZnRbPVz1JFXgEVFRbkBJNalAbAmWoNE+9nbNewVlqkbNwO7AYXjahWEw+rSdtEX35j/v4vPkX53xfJ47X5V3MC3mYoN+YOYOC/n6Lna1WTcCHsN2zIL3kC7tEt4QHDch4uk0YWd/2GQaV5KkLD8NzZ/Tv
VUu64zNFevCqwkUxyYc+n19t0OI8MHfZCD5tEIHe2Fpj2ZllCJ1YVVcMsRAvIWsbr079sAK2vroqSGOwleh7qxa5nNihdIZrgZXBVqbzqkozwYMlOpCqNJaG5M7tt01m3cZFWnEbHIRBfuuOOtx1Jv4SDwEw4cFq
umqpwID/WH/LnngLP2GtpKuVWqGvEaADXTFZ0jgcQHs0zcd7jReG+WAmzDEsQXYacD1gFIZ139TYLUXJL6F5YRBsWzMNNSK/Xe39p5ZMFkL+IDRIY5BqDo5IyKEmemSYTI39hw7ab4dhQv00CmSM0XfP29gaW0Qd
N9cDkznCrLoSsW6BMxdjI+rWBNobeqppoUcsvaJrdIS3zZaS4pOqUfYBfVYXKxUB263y2gyyJw+7sHmftjnNySqX2HG21Odoz9HkC1rn1xGRSz5irveoC1NBd2uVpd9N002SCGX9kAzISLxjRKA7emyzaUUzsTOF
HDnuCYu77+oq6OaqLMIoc4khGnU2XeBcEXtRhmxh2vw9lVxn19L04JnAXuZBdJ/CrfnIj1/xtWm+HACkNqHQNU5DJS7BxTgMx1FCypESGRu/1NYipKwavf9wxK5bZ7NtMAAURq9+/EKeNLSAqb4uDHjs9+rRyoAi
AzxjXkguMsbdtNT6pQZFTw3z9vbJU7Gw9mC0+j+RI4lb1sVJBJEZPEj1JUuCHDC7sVV2svHNz/Lyj42NyQ4OgxtXW5Ymr2+0tWk+K43hbQHpOTtmnGVARnSyX28RrYGQP+bTZus+0O5UYJahaSwMS7xEcPoSJssX
yUbfNEzfgv+Gd3B0JbRap4PGKdQo+bnJvbNNP7b9zR+SZogTNFK6xgkNQvB4afSUUHVUqG/ESFhR6JDnUxqw+oVnOO5Hrh22gQzHKAcQjBPax7z/lLG8C4ojjhg4ZrnMQYTEqW9xVyu7ujB4ED4xa4NjVgUt99WI
U53eWD71coIYEP4rGZLPgNho6leW1oSqIixhKFUj34i2SB9nBS4aP03+SYmSNUxIXHO1t84lXjvnKNtcLoUkhgbV6gF5I0FRzu0smZMZlUnNUmmNhTPuHPD/XUHiSNDmOj/VI2HpdiYtKlnJHUmr2GwHDStp9Yjv
JFykobyEu6G8mMtKXmR0wgfL0ErLPMmV5g2AGm32S6+Z7tlpukcg8yaIQRiFISAmt20+FDVekUycQghJB7qeDaUTA5HQnsf4caCxDmoLo0kwxDfjtVUg6iV5GcrV0rmtJemqbLFLiqaL+FG/n1+y17qqEd6vMoqj
3UwsXxZttQLQWkJT6r+FHVX7/3Rk8bxc5KUVJp0EYfJ920tPGEa1ZI9C9Nxw6mhnBMrqDRFAW/ZUO3IbwhWf5mhcBZIOAdf/6DAD1A6j6MUB5hAg5S8PgTR9Mi10D6/1vEksTWZ10uShnSat1cBZyKjJqNWQYbSH
uUpaqpxNy4fRNuaGc/V/HHOQ2Uo0XrlhHMv8ItPZhOkln6SVunQnQ2FYv4Z1a1z71zSgSpuozoBMwmSiOZM9zG5A5MMSavkZF604wlC/q10b7xgW8Ktp41sPC5vBCiRiHGWMzU1wuBl2I1JI7gY/XpgWvNCvzTAI
ImcI9J0zHDLDGRmk+6uGtmiMuT0Io9XBgYtgkQWYJ2MewsQf+2jBmD/3FaLva+Biwtep5eoisnUoLyp/FCh7ZhhXzrejQfk4Za40bZmFJXG9Rr+RofGbIlc7tpt8Wf5QIfk9r78e3mwOhcrzKLITN/luGIl2Qy9M
KKpUAS0QwEBlKmj/Gy4Rz3yRxG3Q8cGF+cAY4Pr9CmsRVO9TjSI7o/iko+xFIPCRDGtvteRFa+kXP0YtU/7Q5Ff0Jp7YAVr5SgDGd1mvFjLas3ggrC2fllVnNKBbly+rcg4spLMHq4CgIfrDmalFJoT0xSVB2noK
fTQvAfK7pzoFWCwz+vNdFJ1/p6Syop91pgnKSC5xxFQO9GE4jiNbknm4kNfN1DOJ+R5pRl5FJiZL0W6JNAZJwk57JfsfvHrH6VT76srdR7vJAOnwPB13V3seMkq3WXfOrsirO4K7tRyIF0L9MO7mUhxnvi7Iq0lB
JjZBWmnYxzTSZEK/JB6i3pgzgb2KSlRM0/qFXUjkMK8SEZHmpy4HYvdnoWxouinKQPmQ5PVZASZP2MbbeTwcuFVQDgcrQiI2jS991bYyU7H9Y2LLLQdYmkMaT0xHFFYWfy36zcRvSSn5IhnWRxXjmqXFbrHTxSLZ
rbFPBwAzYlBN7VfOyiCZ3mqFnHA3ZBfXkOxsFautBdSuaAg7Sqf6swh279vNHPOYxoK5nCBbsjQPk3Stso3tf4j1cXifGkzkwIeZLzPERi8Mtw2tlogNsbSz9lcLjLg1Awzw3RGhbPIX0MiD4Ow69PYrEKsmM/LM
WzjSahJhGE4HoFe4Cesw+h2BwFJnk0/rDA9NguTD6syYACk4kFZD5uuB8o7Q2ndzrbMLz1vyubtMlPGMo2scd0jh2otnwix2K4Hc8oQC7Lj3Pgdg15Xm7OjzTia7Tjn/dNKpMqIfy2phI0vZ2FjIroKcmb0F8E3S
mOAYfhvaz1X2IAioyghyRcI9NSmx2ak2OSowrQyN5sDMqjNZo7iAP5XjdCRtjZ1i7tlFzZOy55aGFVdkI2Hy47QBLLNh/5Ds2TNjrFEubXw+q3TeEm45iqxsoUhi4kK7ybovGDWYEWjZaKRzBMPbeBzGnJhN9feQ
k8dVEFxuFtLXTiO9EvJLYDBXL0gpFMgZv1JPvJK9j/q6Ow2j0UmNcORj541fYaXsD/rIefU5+Sml6HOd9w2oomqHKg83pjsuc9uskZMYiBJAEITPASCUPlleN9PfU3RuODPZWhgdJFCPotHHNfgIGUpbx9WnBjpu
Z792QKDj9xLNjE6JIAkOT6Cjwr4/sxrnerOhVtmM/V0inrzyM8QiECpxbqGqrvdSgflgGWGodeWtfowD/WPcnpSj0PQUqm2FcFSCa3NqI8pXOH0oCKoVNU0jmkzeimAnNpPa2hIl0THsJvLgbFhmbBMp4QRXRmVE
ZvOAlLVWx9kPz9ttaGEkcJvsedKsqVtyJcDmaOQ6FIHp8QVPtVGE9CzeVs9YqU8/PI053uv8JsxLmsWp5Xv5NBoS2uE/e2x1WwPe24fta2kNv76D8cj4jxj258Mgz8uaZmCtwHmiYrzrLB2qx32KABEYtiuzeZ6y
5eIont1H+6tCZzBAuXGbVtMAhMnrjsp99rFy0CYpIMC1Il2jZ5odMoKub4pr2qk5sIhKUyXsYBhUxmSeITDqXD5mrS7ga9gb/9lVXrKhS+SvcBGdq9aXQgEoOqlWF6HY6iHQ+v6wd7sqrlHgiXUTTAHm7dqJU6Op
D0Tv+hnq6Tu6an/Ic2ngesVpCbCM1rVUzYK2A92ih9nMRZv92rhysRIbPmqcvMlJ7PfdTJZfUHvPfI4JQTqJIg7kL2/fKjZxhgi9wt2KSX0GMlFUWr4HusNTa811+X+gpWcLzlovj6PRjnVqhueyMOAe6sz7waKJ
bVAvjKq0ZWD3nk1jmYOqb+f+bwv3XhRNp+0NGOtgDsBR7SeAHqiuWkruIdfoRCwkMqM3JLwZBkS1PC5FEg1jxhx0rtNES+8vFFvBdGOj0xJMTIdnDzb7j30w3vXEcS0NuvetbNmOeH8zOlSeNm3msBkiBAZWAIZ5
7sI6JDHmzKUxp2k0s/DKlio+UXx1wjyaFos+nELqITSDVKQtWDSRFIpKompGpZnF6Ngok2g82FzRmhhROeV4GemWuShKKcqZ/ENcpwlHLKj+Uh6KmQMtyyaNC55zzg7Yc7HtLNM6f05AGPvwyXqLALrWgUaGt/nm
2VSWCrOBialXHVjGGa1nPBiWcY9I4Gnqm3CTMaZmyYTFkruamxaczIYmrPq0Nn+shpzx80EXZVr7vGlSjHt8m3YPM3C0FK/ebzSMslyQUdKtft2I2mUtGKvG1SAmFWOUBrqkhdzNjLZk0o/skpVw6Nm6mFHe46HF
e0FebpmyWfJjovuaEUBJ4BnML164iCgORzAVc2KdH+R1qG6ufJe6JX3fo5ruj3yIuclheayncTmWBpB7el8Ecm59yZ1QEq303RP+GHDfstVyHFuj7GCPHHT0+P25Vqy6FcbJI8KSzTQW35RQwQqRZyvDU5qU+uIG
I71ja2lAY5tzBfO1KlpyO/GrFsYP6JE16Xcnrinim8qhwLR5jIOfpE5ZVHXFyojI8INgyOSDcTcbB3zk42ltxpXyEhVT5gKSUNYzbD2fBnqdXrHbJLAtY414c8SJkaefqbsvlK6Us2mEDaNFuAtTKFqfR8eAHd5V
SIFXkHjeuiYkdcOKbv2M2NiXPVklEgmaBr6elHl8e4Lpo50WWy60yPY7bR0B01ExyTA3FCn4Lbi5phtjkji2wybxcM7ZU07P6A/8lmixTa/DoB5Z/TIb/Z2T6dXqZ25R+Xdml75HYZSTnp5gLPQcCkq3pNYZTJKu
QpmE+ta3/9ffk75SbwcJgEiIzRgOGwzevDpcE3N0cOE5CCdxGnb49Q6vDtzp9kuQkEM4R/YvK1USGvAEuqTiWT3D2H4gNv/1ZmG6TYNjAZga7GuIVGMk92Q4BY1JzSYi3M/uggTxcpQPkcujWppQ/XPRPOkHSra5
cQoP2RAQvHcq4H9yUdOBGn7jd8WtOlQBUnmbh7YghOl4f5b/AR7xj7DoN0E5A8oFKiq5YCk5Q8FNgAaDAmChXlnezRUoa0BsGB3OFhao3t5ccg8RNDGpbMYq9aJ0pqjHMgtZl2Un9/NimCAHIatSHvIqBI6LLQPS
4ootvWHJDMdGpTGJSBncdMSKtb58TRlZslxpq2qdh6S9xvgNX2zYhkZsFH0sbAZfI6GfhWSBkU1DWOJDUYJmUmJEboCB7wPDnm5ABt+A5pqaOSA13pO3EO+a12StWgumFOooTXuGhYQem0QL9zGePzMTQ+cZNonm
sySv32Zd1HBNh205KZjcfVyJXyK8yt64GqZwbBp2EpSOesvKX8uHS5eL4+XbdCALcwhJg4ritydUFLJWoAuwSNuA8OZhFYv/ZpTsGXgKM+WGDZDV8B3Ul7VfS2nWTFOw79SpmmDlFcdcqQvzfVimgA6hXNPGhRiX
1+qfE3PUl6sURG3Xj5BY+hNkyNAuyiNzlpGIClrnxXfp8kliMRDZBOF11QlfIebVUnLDszdC/8Bp4Nr7b+puo9RPVvzUy84WBRAhkQPfqzwKavwdz/Ml7KmhDadiUo1Ff1n3RQcajM1ON3Zp8hYesA9Jn4cu83Jw
IUXOIs7QrNIyreIPWvO454/lo0XUmEiP+M/lHRgb+LcYPoUGpJwWx+FqyuRanllvrl4Lba+CRtczMy5pPWfHgvbZCmKEEV+kmpviJGRRrMXncCoc5sPNEPq/tMQPcDl+96epu/mO+25RohfcP43tF6PIWrbDgRhd
cxCyHgX1tAgoT4jYR+dGjl+SpjzFKPMxIAPcqW3YjDr3nnIGCC2kTXX7hdmgh/XcZyAlU8m6yxwfnYoxtjtHLLrN8adVqOjBoG2nxKdPf3GVde02B3LdKqvOwEMlBDXYafUGc7UUSdqZTIoxnZpThP+WWW3XWpgp
SkAaDtsoBtrotiO3WmMtCV6y4jrjU1SoKGir+3auR9LYQzpHUqLLDQmr077nF6k9RRQU+VjLHEnUkzM5IW4aGeXoK4kOMsuuuKy8shK8+SDl1OLOfzyj+aRlPtCo0i5TQhD6ArBFKSHgsPb2F4mmB5dHzcjtLjnT
NlZTgHpvUIdqU0omXmI65FUqr50uOTT9MvMzppg7cI+ieeAqoOa20LuTuYhaP0IymTsCTkXZSU30lQhHp9XXDa21+ExTTebB/35NVZ7+w6Pauc7NFcSStw4yEiQL/uuhopfFZyMoQKv3y1kq0hgiGlSIusGZ4K2v
0A2ALYLQU0yTUzy4oK5+IG67gsz4dc3TlcN1urYydVLlF0OJxdkdUTtzuCOKgM0yPsa1yaOg44abX5SPopLiJNzpn1JMPElc6WsCzC34yzeVWproyuQswlCyZ9rIfzmRxHnHmzg/wUPZ+CB4CGbKesfgDVh1b1/i
icyUvIjZiOcBtWLHiZ2FM49TMbw5URFQViyJREELInP0cVifHWGMqN2C2qx4zE/3grwJJG0qdKzXFM0Tw08Pr23LmPnurIxzHO3GRf57vixYcVu4BQP3sBkwlbyAmD23WfqmYXBNnmfrhc2mlaqFj7XbNXufCvDa
fVI0FX4b79L/oYPrPAAEOPLdevJ5YkBpVQqmFdHFJzNtGWKcxhXwdEgFbrA59tohLxN/QZgo28Uyij3xupnfXetH1n+86Gc7xM/Cc6JKY2Nb+mbBbAimqo/FFHlfxSFLiAyoTzsi93i0ipwNbX5snBaORVQ5yUz/
dLMmzFZ6NoFAl/1NRmquQmSWQ/yw6ZWwq8WRRtAtdRSJCxWArrHYANr5a6LdKplAEfxqEVBeV1mjuOT8F/BQwYDVvmoTwTYtv+/qWNi05UG0ChttisqKnorTQBeU8hrsBoo9ZlmJFpkDfdH8MjNcb9L3xoO5uj5E
YPmoSklpvfYpXi5OThLfuD2oBZKYmIpJP0UoMy2uOpdPOE6mUOua94engLeTk3lqIM4Qpt9Fb97kKDaAQfKUcGhA/dTUk1l/icn74n8Js4sKBCVqIntXJ3eIN/JCIchqk/uglM/Aa6mE+FLivF8PGqrFq7PLhmYw
0Lp8erfsjulfLWUD3YmK7y2FF4y0ASioaKmNXIV9ks90PoYze2H2h45Q8Dafy2LmpahNLcRZeD3Eq+gokT1YupiLZjorXYL0Ez+LHY7IMg8Ib7gQiuuyht+nHu8YhZsyE0oY9Vf7Mmw0xdO05aZNbmylBzaGM1cJ
mARRUJfQWbvZFn03KyhPgfrzNGZURKhruVMuG3MctoFmo4itLwyBycHPU26hZSGwfclzZVtSytTsPIafzMEcy/OR/VL9UCkgeDvwbLlIOYTnZXL6w2zkFd8l2HHkVUv09LRfj1aKjFiYE6jtolIlEWqpg4f3W1l1
pRP6FrveaAAJ7hquOs9ba/2KEYu3mCI1KCB1QruwoV7QIKGXPJN+WwxcpRw5BH/HjW7YSKgookZ6ZgwSHIfUPC19oi2qPxv1TIF8/GEoRxa19Xq0+gpQYMRPohyOurceTHM0RjEGkZYLlDciZWyDit3SINvp+6Xn
WbeK7+dipThANcfNyeufjNgtFxSULherNZtaO9wUiuaLzuYpRIueTO0yiTgPBhcrPDmP22tjH6rzixKXQ96ktgrXFuxuk7iJesr7pNaKCzVtzdMJEqYqaspDSae9v0P/bM17uORjFEAT0hak1464AFHHd9Q5Gk4J
PMDxLQNfJRFYWrPypNn8XNUBdlgN/4fzxEh1pAKyGpQZktHZCyhm7jIb8uHq8hOPad6U6oSTUh5+quF7FTiy6dIz76LwLAkvLt8H7jQ0jG458TjnDUdO50UWId1hD/IaiW4z8a72bB1WKYTRwQjotVMDTs0y+kum
a09ulzZYe634D9hRBHy/vD/+TW48KgHVsDzB1iXCAKaMYSnC6ZDVkGtPWKUgqBOHPPgBq0hSy1pIVK5eDo1htTbYcPD0LBvfjsEngEgPX+VMhW3gN1Vu37RVZvnQl5BIytRhyiLKYYHI6lSHReIo9o1J0agAqYhL
aVakLE9P5ZnxcQ6XwMRNp46z8GuXzzRtlIRSPoG7G0nKn3qgli85Tp7H610JaLFshz9fUUnAIFt4g8Q38XG5OSunSelyo/zqb9c6duxUXL1J/C26qPGp3xd0BYoGKMLOOAomMAZvf6klyJFRG8iTnV1L8aXe79rU
1OO1S/27cHWsPIiRjHV1v50osxuQDCug1q5lxhKdo4K0ebyZfR29DoA24wDBhSb/IhzfqK1kdOYgxzSreL0CJciTmFjYXP8ol6L5FmRqfacwZlbFsxUAuZhBllCI3OxUuLKwzaO0coULKo2zkuRzsmfZS05OiiRi
ZQmJ3E0R5Hskp5qSU4NrNlJMMknn2ZCHyVD91RnnXHthllN2AWOWR9Tce0argU+d+8FdaqRzT2CKy1V6gi/Ut7fRmxSyCOE5JFIpvRgp6sCQuN4iAN9A+LmlY7ZPPLLsm6UgWVNKNlPLIKd76k5cSvl7FYFTteln
1Hr2uoYk+BG7XuQT/cRd7jkxsXCvrd/MvYRP9wyWuNRJaST0nztqdvRrUwFpZSs1zXoyxykoJYLe9LCTl09OFkHT159DjEDhe9px1jGROtfsi7RfwY6+umdgpPkt6ObQEiurWvb0FjSmQl93AOcq2Rsr6cr4WKaD
SBA3irNy8h5VXVLXFQn4VKD6b5SEulc3Q+lH18mvBukbOqeakcrwVLuiLxdl3OCp5RgadsK/fvAcfeq0og6B54idEZS/UrJCi0kQYi1CWVfGoi3Yax6X3stA9Pda4IWXFx+PM3Ci1rXCRPiuaFo82FqOsk0RsVZ/
uRjvXLb+2+G47xF5LHskBTm0cnEWEVmB4uBGhoCxx5cDJQDX887JO/dkHMl2ZlYM1/t8FkHzKFtENh5Tx+VKjhF05tEUapPwiyHU4THIjwBh0BEl/LI7scXOeTSEr5lcI8vMAHkkP2XHG0Ecc1KE/b5VC6tzzhNF
uwGv2tcbHIwXXl8pmOsUN9BzclQlZRRmK8X8x11llaFMKYrtuu6aMhRbN5/NLaIYEQnoquaqAWO2Gh0WQqvfS6zp8/wxZajEWu2e0xLf9TmKughlbRRRFXPr4cC5VuQ9RLOK4BGgOJAEioq+SfS2s8dDjvFNi6x6
0LEJO0GzLF191yQWLRArfBr2Knhd9BIMj7t315gpxBWcmMgWtDVm2n3LBCx2Qdw+0B9MTDsqJdvNtJDgfjwBGcwKjzOczDOglkNJ1UI79gyeR4k4SigqRuvVzfkL9k+rUU/7TsLQPR8qZusbY9kQrPSPnvMDCWJl
D2NgQMvZNAB5AoE0NUoCTSrnemdfAMhhy4kRCYBzSSSUB/pNFdWWUd0WdJcImk8nJAJAdOOpaJ4O7FK51oFKbbFADAAznHbPvDQClAe+zZ4B6QhvuqsXQ0odNsHZtm52IMa+VdjumAlgDhLJLbUVnR7TfiyPHA8O
JgoU19jgnAyb4fdA0i1U7jxrMZv3+Wgox4DJvUTnmZlU71Hwqjpe/uYWxrXpw5SO6rVOUlNZoCqlnm3vivP1GSzE+DqPH7+5faNLNvBBzx0OT0Wkg58FqCjWJXlt/nL7KWM8H6BUCHD8l7d1y/wU4ljOTOQvR+z+
cXJiMUcpYRJC3TfvmntAm4wAgZ0yVBI1l5p8tW5vjEmbMTq+sGjc0SyekIId2aeXLh8RrsxSwuFvx3dUCAKvsXyZLyEtq5AXWEuV+PUUkHgtKmNsxOsPU056dhcntCz6jTWfT6kekkUXOD9O5+Ea9xW9Wpy/Rw6t
XFomQcEF+HYdpXtv3kvytSvGS0TnjNhN2Nb32jee8WVtV2adxn6cY2RLxPdW3l0gn5zd7SrXEzvwC8X9EFQaC7m0bWRcm+wx2o7vJ2i+hG1P37BPrvOv3RdQbpNHl+rA3NdNZ+12v5OwVzy8nTXat/vbjdctr7Kl
fUTahtfib7vRnL/w69BPXLg9zyEpt3mGKS+0nx+LIijaUFpizz7G4XL5LIQwhlcMy7tTqwUi/orfj3Ecmbal1buc1uhfRSTkQqJFXwThFw1iVrm6qY8rSe0H83gUH5RBUmt3iqYozI7EarU9Z+O13a1dRvD8z32J
h54ZQm09zdpjfb9Koh9tUpXe2nVfwvls/si8UX09duWZHcJKDlOLeOuFOXd037J3VLkagSoUTijhNBpqjdyORr28+hrm9mUqOPcxET6Vv0WeYNRNWYkwkRGWrs7KU5J2XHg7EygeVkMa7LWXTRy89WapaAHplPmU
sV5G7UzFNXyANQhmaB0di5Xmd+h0n8D5MjqCStJPdtLXi13I1gcHmeQFecXN4X03W/bYeloNEg63CBnmRgISzqAa/1bqooR4JVMONhVgkjxcR72c1e/jtAnRE/P+eY0GUy9+I+IiRrfOIDqh+0Mw56VhYIKpkeXL
QkqBUg6xbb/PBOMjDow4J4dnppVGTWVASrI620kYnpt0Io5tyuF1U943Sz3dJki2zvwVBDU3EAaks7RA8fo0m7eof3HDVZeInLCXb93xesF7Buf67xmqtxhhuGvDvad6iA/16Zp3PW/2q7Or3R2qFxDsWZ7r485y
WqLJpu/F/Xmc7Jb9tARwBl0BMSfugIIDJKffahD5jZ+EtS5r90NlMiNm5a7Dr5tYpdEh3k1h5VxwCgBF+HpD2s2Br4R0LiJDoEq+NGfFPjRmnt+itNq+YZYdX8qIppoDlqe2333Nd2cNjRVb5KBy2u4HvB79Wues
wUoAvQ22/eiBF+4IB131Z+QSSqfi3790xbEPCASwEDxNHKq8UzlSYnVjIMMNDTR51vW/evPXMxvPRsztF7IZs1HNl3KiJPrWVP3jgpGA9mKZPEIJdQnqHpuBs6XxuTuWavN55Chbpb3sfRkdY1aF/B2vxAvJhwMx
1HvJOiPNZaDAyMhvvSpR0PGNbqr55TVt4YI0GmeZsc2r2tEiGqpzb12FErVhbMzCcsPtdYvsCfDqTLNtpfW0/K+L3LjQjD2NN8v8QLZ7iTuXv4AmzxGwtt/gMa7AWwk+yws5fOsR77lz00m6TmfYhBtpDneYRaK7
MSnJsr+O3+8BFTowxvig6bofm4m/KG34GkMxTsTLj/pqwT5EoR0yIhiJoD6Z6+8KoHMO4MC6sA7cRRy4Bukgs6eJMGlxdmvwoWyhndUrX6MFXOCd1K1bmxrsBF3R+kQEDm1+IvNQu4xy+5P+EwrLWTxB2KbDmavH
cMa4yh8/IY1EhY0filJKV+AhCVmt37dQUmiyyeqIUdlAYTrDIjRY6YoZle/anzBRU0YB4ZIuDCQJv3yRAHsT10w2Di1m3fOTMNnZSd90lhqwGAN6t6yoJxbVR/V7jSIWa6Gc10MY8gNLo6UjtYlUw8WmPDX26x+L
pV5Yw6jcY5iRBM3EpboUK6vWUU9yO5zWe8jXXlpUnvl6E1jEKA5uwLnDeqIAIjzU7Pc6mjGyb7b1ingZbXodRPCId29hh3mH0qWtdzR7V3ZOJ1lSHdcJjtSTnbhnO92RvESXi24YDHBCJtRvcRoc8rqJV/0N+FG9
QD9TD+Mvicx5M+hebXLeWHXRNJLEz3xi7NVBwebc5YCQLUpT9O/32cXxRFkbcGg9Mlu5dUOVjNS2tYSciZuZvMVYGBEvN3zynq+jJ7U5gxIpe8CiJcj0BDw2yGsBj6kTNPxBcHMDA6y0LTCKyGANNeGhqWxsZJpE
p/JhvHBac5aJblIdjnRqeffuee6a/9Oj1cKP/PnRpdkwt51Y5Ixbz74FRBAKlI0m38cemVQ0tFRM9MWVMe1j6NDk9eE/kFFV4wuDkHx725Os5o6WZCtOzWkmEfxF3IIrRinBgFSmuf/yDwgGiXW0j2TVgAGTLc5w
7NEP7dtyorefFi3QCIcQSdDoY8Pw+XdML3EySmiv8xWiR8N91SS+XkqgETx/SRxc+xhiSZPw7vT2b4IX7z89f+txMEYETtdspbhtsoIjADg3Zu//Us8eDwxxphQ+1iaxTIpnmKzBQWfhUTmM6ngDll4srat7120Z
ZHr7yHp5N3VnKqgaGPf2mDItgWHEL+uV72x4vpbm8wwaGd4f/XH8mT+t85EzbYCu7rg4DldpkAZLxrSSR3fib3u9HXLiJDXrZckKw6UeaB0yiV9snLf/MDRsedu8ZXHL+iYWoayD3crL8/i0Y1Yz2qgJOCbUYfqW
YM6nCDXRC5x8+P7panBPs5MLkvIiA4j9Yo8ga6gxTSXnxaToDTuGmbYu7L0zJUVt3bZNux2p9o/B5ncE+ncQlplpYEkKjcuw8cVVZOGOh+5JX/Qj4uqHcWT6rqDx6ybiUu7nfnHv0R8B4tcfEYYvPnQvYfzrO1Gk
7/DQT3eGpZyQYDD8Tk6kYbyn6bM7L1K+8s4kR/kZKz9FUL58MnlR3pkUItXbx7gqY2bcgcLD4sTcT+4DgY4twPwkqShQWEBkSTCQRtJF70xZiIth3mxtxA4ZuBunbGRv7Kk2R9pSI0eWO6c+t22CmCwhtk7ZDqXB
y7hOZoSj4lJ6oAhvQGbNgEK3dCdifB5G8E4+dcutiuXZzMGLsZF45cDBfo0PiiBJgq4sJlURwX42Dnu7fEu8sP64xIhyL+JvgdosNRngx+UdjlCl28iVP44mFXyMMY4tO7a+BYnDkdZRJmGAkWn7nAeLYVv/RZHl
LPvMTKz+1sIPv+FYbIUlvtzz46wq4B9kMODxpF2dDtQqQhS+ApZJFOPLGtN+NSvdGr5lbTsvOd76BEiJDiZOacZMnRkLgxqr/mvbFgySC+DFywgqWhqlmGx9ncLxfsnjlwwOnRRuffNaiWMZ6y1MkwFuSTdF+vD7
zK7wpzDTdSt8dNe5YGZkybzvQpTFwUxPDXV7v536OGynb+3nbQSXWhDZhA6uIQb6VQoQDY3fxhoG/YthbJPumbrU0vz0vO1Hr7Wije68W2YAZlvyJ2ff6tqv2ihFD7SALQ6+ilsJuz21Bruob8rcjC9AdKWEDB1g
rDXGbwfi9mteOl8M/f5b6H1PWXsLjjzUoFNidBz+SGjX9vU0+zn127vMALXrU9XoAoFs871vKbgORcz4plEQNszbEiW6a07h85IIVBDpHNCszQhMnbUOnttUEIJVcLi5BP5aWWWNttudG4wvwVlu3BPlads7TOJ6
FMGTcNsZqChj+TbvcJV7x1MVodmIVa0I4vCTH7mZssm38aCHMHY664SDcQtvu+fLN3CZocx8GJBhwWgvyz4wAZMRxUP0fCXbf/uJuRp0NCXe6wUNVr6neMnbYO4lPLsbruk8OPB7yQaypXIE5Zkelb3ykODP+5X8
4G5mu5u+2u1zG+wxJln5TExOUzpa2PytA7GnWfISZtS/N9m+saWtEBXLFTez1zFOld9nNgufhG9B49VBEDy3JKRr0Ya4nN2ufIbr48SYp6DbxWOrVHeYlhLAjKiJORgjKIRcRYVAmfLGZp+ZGel3u8b9kChqFfHP
hRpHzEtO9Ho8rN7HuCfhrcSZnNU2iyV9c5mE3HsC89znt2AGVLVGKvT8vbAKqvZOkiI1DW+1Y87CXLST2DAd0H4SVkxCOf05TmxUJg/MPpLXxT0XYBaGSGi7/U21dz3e0qKwv9d0XoLk/uYmKXi61bSnzc9C0I8i
sBdFnzq1NTA5Z4GT1VryLMlOhZ5fSZn5xrBzHJgj1G3zTcZt13GRmxg/tfdDACNT1nURy8VpwwuzgefVA5Wm461u3h4gPdA9cU+ZVHXEWAVtxEduGByk+bR/xLNiaHUFTn271bM6wtQg2KQPSkywG9rKPR1EqoHk
KNAWY1rMhJKuk23ePuD+7KzKVMHnE8FIucR02/Z5G8tNBOl+dgSapdbkGznK0xux1m5390hcC1vFW9If+q2hLtMH197aW2bigaKJsBkAUGtPxt7msrOaSZfTfYSZKW2p0OcmBoRDNxMIgA1Ld4uQIr/0YcqVzHMa
W0uwZfTZfsDSi3LGIjqUN3OYkFLbnk4EakGjxyZ2/5TRx/plUXHhqIyyHUMQx1Bmy/1R+pD9FYzDkIdJPRdpGpzY3xxlBNg0Hb6LnC6hjH8JWLBoLnYkHd5o0XFzzsiZh3PWKBv6qENiRFTBepw/rV8wMTZSYIS/
x2o2gidaUlaEf82Bx4HFiJAHNbBEO/atkgimh4RMFs4GZmk2ikSlRqUga+aX/Pi9ilwPilADECF5LW74bX5rxlKxtvW+NpGAjEzL1/qywLHsWBo+UdfRGMHEjjDdSe7hjPgPk/C18YnTwiY9tW3lzH7kw2db2lq0
u33+Tlx9neZJmNdhUY+RKTv/cP1stjFZoKSfkk+QoXcYddphVX/FER5iqRhdbMTrS4dfEWNdqQPErERrKp7hpjI5vKVibf2NeTlwCsqNkAaMaU6vuzPlrq+9/Bcf5GWXPxG2Bkacb9R4YA3g5GbMxKKrfEHnr2rO
BhzMCQT2EE/uGV/M4hzMHd3uVMtlLRwgpnd/AaWVqa2TBs/1rV+urv5Iz3iAxlg/m16WccBkRvzIUltb96orB6w8TNFMAlGCfWL75uxSk0IFvPJM2aWn2yeUReHpmJJJj27FyOf70FHca/qGDlTuXVL2PHf5ZC6U
JArTSM648Paal8gS03XNO3tBA6gMX43mi8kzwCG81WxGrED40eH6Qs4h4eHLmThsLd864kQTa4Tchkv4eZomEmjS0b/jltknI4YC/uWzuoJfsIY38L+wfB59unYLkS01FjtTP0PfC1CooiRlvwysZ0bBhaJruYaO
3qAQiXWqp/wl8CnTH5OIaYUBI0Tx10Apxuquc2rpsTImzcY/ZLeJpYBBZAyCOtVTuHCWQae3HjdJ5cd6nB9xNxUFV1vrMW+WOLcpXuR9FgC4zhSEwx16SR2Ad8PV31mlM0pQPihW6NocYonY3FD2pNP0TOa3jxAB
tHDWIQCNEWsByMCp+S5n5+EaqAvDUqArDF5nMGNK44w8q4VA78QU4amdESwnybReEYUsCs3BXMI85aYkYsMkzh6wNSDAMXqRU9QTTno4SAbDWNLXpGnOahWwMejQNrx37xiQkqsNyEoMseB0PnTC0FxpfVe3U2pR
Qs0qws7g8cJPKSOoxjuEZEqnsCxXFtzPxA8bfU967mzuc2skYvUFJSrH8IsN/WhWQqjTsixoMESZN19OWOY4t2IliG3R2er3EqI3cU5jDL8QBA7bjBBluyC6/33XdzWEiaqA05hKohTXWgDpWHh+MyAP2OcO3kkF
g0dQ37fOCryNcEErqyw8vy1iGfFcGzTeXb/ZJDDCdSFnk+YKXOpyHjL4ROwePGS7GYfcQGx7/3eHANupIYtao5bbIFFoXY/OtV4OmWlcLll+0TzwuFsSkghvWpg2M09n66KXPmVDzwHpOaEusemJ3KQ/0Wi4OkvM
5dPqePGqp0GQ0QcaR19aWQNgcj7JduZe8nhnck04RBBt07wJIphR3D9KptI1q/vtFY1jNexpy5ksLiqtMsQpQlm4zEvOrDXeFkRQ2QpIdakh5TZag+x5TMqWuqyE8Hw81OoXW2P0yRIzgx75aU36GuqVNrVfucP4
HKh/6ppPs3U4BBgF2qNS5nnPNclYm/uhvwd0WL1LKLPh0ZdukKhcL4o0EyyEGtZ1oQ9iDFuIg67fDnNftY1O41cmsSEhwnQkNowUCFQguuhTqzRyxp7xxvMLUnYrIKCdDR60b9HV/CY47jT06dNE6lJ5KnlC7gvr
CHr3oglX6TqZY2HxtAphrWqjdNXbYqZH/woTWU2LOfH/pUCouzE1d5dXwRt0ni7kkhLFksMPtBE4JNDyGDTLDKJKUbC/YJ6p7OzO74xYunKou/+VmosotfgbVfhCYSRezFGjnAN0dl1pxXptjFIOG+1JEqw4ugiC
xNLr+6BBXknYnnSSoFIy1kboOfPVTZlBjm0T12EEx13EsYBB55AlfTWrwtv+mPk1xUVWCziP9Axw3ncmY+Jxf4R69I46iOhKhsC3YmvYGW4ge4igetS0PcuaYh2TdGVAxZCWK24r5cgy1oNTFr7s8jqeZnpPdMHJ
ZvBEq6KQ0c72+TW4L0PUA8Hcg0EuZRNv8xHxlSknDVDrC/Rwx8odRn5elpUbxKwI1LA83AGLZtyMuDBoVLde+8AUUJdF+LGO4FmdHcpinGv8f1yMtuTI8JXuos3AGF9O3Cy3w7y8YowydhvXXmEf+sUXCO1lijkw
nBLdNZPl1WjvNAdLu9AVB+wl02ZFFDt+6zKoNUiYHrSSQ5jCOgmc/i8MA4tAYqxMS1C6pSJITQfecE4FpLEUd4SjOVc7J2N/zBKXrQ+J/aMvWl/3TSX2NEHFksAmKSjIFbL+RTx78RCcKtjA6+KQwSVg5IH0G8U4
M4eoVMQhJXgMpef9gocen1BFAFfkm2lDB9kqP62lo/G+DSXERkRXnsyiocQOtgBKjkkktB2Ot1Esa6XgMTRKGmG/dZR3Kqij3aRkbhPr6AkLVDeBPB0el53JQtqAlx4ogGCUN3l2V+959AMX0sJj9MTcYNYEGyeD
sDFz15chDtt23hOnm1ANnuDwGgbOf9Supl8BMEiYdgXChqlw0mHHSStuJ4T7AoWM1zvoZZbibztFpzkPXk6HGLtoHeBQ9Tt+/fTzrrt00gYiPIQfqfTGGSsmqYlIrcn2+oDwErnHV+A9pQS+4thAN7IJYH1lDo/e
J/A9H70LG2XbUhU/Ih7S1+OuP6O8YFOrgA5GBZkYuTZ6vTmkQuGcIUbvVNCzkEhkYENnM8eK/rTfi4EDdd2u0Kkl41e4HNmqa+C4u0DUNh69vQJfvSIDhRpjD/Pg+d+J+LgbUbQ7pCZQaNQV+ZGSAEKHbtWheOvz
9rYtex0IYnwRBrV+9uoltdlTQF1sWxRv9aSh49DswKRK6bBLUxnFVEcBXfdcDKXuP2WoB0oNlHG2VwfFJZRWxnZFYkGANoGyVm9FgF6D8u5CFlInA8i/GRJlt4y0DN+85/8GEjbDTWWphIt3jbhK4sNC30vdL1wn
4cDFZcriQB19mj+aRS85pizWvHXcFh+dE5q+di5qYLwlrEgDYQJIMXzzZigXd6DkbPQ2xd9vDXsM3rQ4bjifR66hzVy/etnF5OhJwqU8aGzpk8QcEXPk6RTWQGOO9CbZv33KSOr6MUYQQySg18nRvBeMGWCE224U
QOeLmw5jB8r5Yfetx3XyljPLXjGNLYWD2vcaDgy1Xmh4ZGvJ+J2dPyPEsPfwVTj2Rx0/0Q6pB+SwTGUJns2Dgfo4yNFgdkkdkayJt5ZCCPCKrRvrcAC7U43gXHmq5hnEBLEdyVUYx0M6jodoIJWsrtQpZmezWud/
A3+ZyxNFv2NvpWuald15CldKIeSSbPw4fsDYDBlS37prRFX3QZCOMkj2XEzlZ0NQu4Sw76VgUCPM3bF+w7TA0FSK4NDXKrKP5h39/sFK8hSE0WkP92i4LRgxpoIT2em3W6sk2GVShjAucJTVgTlZH7nq2QI94Xau
VB2RKWalDOHaSug2xsYSZJl6fcoBFXn1Q/tuR2tK4g0RDkvaHBjWM+sW5RKJWLaMZBeXXhgjcf3FYZnsBka4S+RM9n9cqGB4rv5A7U+uqvUbj6zcdDtGkYVWcrzB2IZmhIEDJSMBQb22YhwyLgNLDrqMtHD76LaS
XNMME29vGEknNjuMvJq4UoHINEMlXBtDFrBAneiajQDQD6ZtEn3iLUUOahFPlr0sDgp9lY5bjm+GmAcJ2pOhW5CQ//G03eKUhXzzYlybv6bdxeH+SeC2kkvSBNuGbrcevYOEpLi/uVOTuvxr7B85Fo+j8XBNt41X
jQg7odmjvgAcX46eTpgghWYVjKXsPZK81/xCYr/8gBnV4hAjBVFpZSrmnVITphUXcn87p4TUzNZVNrRhxAz3+waLEgDSMy5A3ekh2O0s08MhuhT5le67MsREGUjoalhUVpnFxEaCg4isaTudcF+GV34ef97t52dC
fgbkYNDY2al5Zvdqk3lSeULBZEnIozxdVRUU4TurysLp3W+mcIi/ZztrRzLjzFcTUdSfEVpbPgSUMze9ufzqUESNfVUpbYlpH9eqJJYF76NTu6M4JDN80+Oxmm2nyZPWraXMkO9DqCl1d7m6BBXdzL8Sc+rxiY81
4Qr83NbdQaICHzzua2op/dccQuKXgtYMegprqMPY4d1JEiAGaqc5mizJRDqFlGZ6Eu7HcN7O+sHtFFPs7ezu7rKTg1IMYA5UpBoVGKmOSuYCnURlgXsN1resKHsivYHK+2sGoRvLzcO8LD2BtzP0jUQ8y9eC4re/
k/Wb6R3NE9IJG1wnR3T4uCm2EFJBUMYPJC5ueWbU6Som9CnWvzhEFoXUZ/mSsj5J/7kir/M70GyalZndVIDK9cn8kEDJYqrjFRJ6kNq4zbZe6Y2dK1pbSDqUKMqBwveHeCx2HhcBwYReUzSwtpE1E8Fz64zALlrY
aXuEU2SMqdxTWhU20FSDqqKpfVzhPsNKJgqqMB2JerSqiQP3SsH2dwvRLV0Q5Y0znDSddbwzk8R8fk3VBqIThYrss/ot1UnJly25Y+Pcm2uNlZbRv3wjKtnOLxiwXbPUHpzNHUbzeXm2ZwASpoGHDYBlkwWgqmJB
02Z2aNfRRPYJTTVBSwvjFc9pPsm6dT7bgA7lmr5Uj5byPFSkYuWYT1Q3KyilpDDjvqYkRWLg7prUVLulTmogWnN17plG9VmxCM3K15vh2WoPYTJRXQ2TgmoDm7wvODTbF6O6cLlVhC2WUVLB6km0DObbHFB+s//8
yJikQ9bNmafehhRX3roByV4Pvg+qt2kYYeo9uSXPPpTWByZuG3EnGeMpO6dK1Yf8eX0gRJ9cewPohdp/Gv2dyYENWfIcywRxkBFKG1tRz3eD4AgLj8otwyu0KZSmdIAlr+LPIQ+zQ1rqnZ4Pt5rvC+1B88np3tJC
wJi9P5+JSd0rKilgRjaZNZ/YhFnIbaN5JMI4LeB6fMi/Bk4k4KqyMyCIMXMXjhnCbX4XFUjHMJ/89TcBPSY54ZzT8A98mt0ghtYTM7s7bMGfGscXIER6EsiSoKcTO23X0mGtLLRuMGQNkvk5sFwdHnAVtiM2Afoi
ff8H9qiZgacoHYp+gQ4SrV4qAvHdtmcvw0ZiR1CeBQ2w/Hp1c3Fz1e83JBYpZNQBAq4IPIRm9Jmjfg9DGGhQ1tpJFkmYqeUMkUwLXxX71AZebMQ8O/02jSDPxzT3V00yv60cbtGLAmQzzSfTjKl0Q1iPNvPL78Mu
wb40DMYbGyo0X/w2jLXT+T0o5xBWuizeRIQJ4fceheSP63fphx9cH24nJVHwOMuIlVU293zwu4i3j2aKJuHM+YL38NpxQMh2IEYvy2t4XtxKXuwUt0TtjyM5aZzpyT2deDKzSkCZlvNJNAc3kPM5RgcmL7ebwUoo
L/iXKBpqvo5jQUrnwnyfiuUxYLZKUYGZSx5WPlnmjxkHE2+8gjYI09vurFNYI5z5J2QM7Tv4+HDYgTrPw8TIqC/u53kIk5xbMn5D80Ti5HrytEak5Ev9yKZBWzpF3A7//4yCswQg4rN8PPC8mXgDdWWXQYReEFsV
xG80ctfjFuxgeIJRF/umN434MUZg7GEX/9MJk9E4dTSf1FZV87Ld9iRUL/BKB+xVUBnJgwbMfHIKzf7mxWOLtc06+nHoW6xAcTucAb3l7CkaGPsQRT2JMrWKa1zCXSxoMY9Rez/JmBYjy7ZFsQCH9J8qaUAGAYzb
FUirY1Mj8svRCVgOBygHondPqwNqNwhFvhKZtoSnQjPFwpTu2EloVTSlaMigmtk56CqStSXHG2dOAxgcCPUamFPEUa9sdcf6BPWD2MLIsXGagjFIuQCg57tbr8ZjLC/yiX6PjYtEri2hKwZ2wBC0ztfvIHjC5sP0
nTQeysjhwMBsjRK3w4oq9AYy/rZL7al/SRAvRyL30TyozqcIJ0RjnGZ2sqbjMIdeZ0NWVRCk1KEvVBIP5egJLaiz85ElgcsaOtmgVYlqrp16CAwpcq2toQ492tqo00P+uqPp56zr8KKcwTu0Or+gzmeXYOvLPU8T
gas7ddKVrerWXAICqttcT4Uwu3DksVoM1vYNUA2oiJyYRVvgRRA0SLLHY4c7n7Cvmxy+WkMtH2yKfVGN48aNSHEmfyo+Tma5KWPN9QSK7CFFYJbnpWR0bcu8QMhdeEdH60PI7WefwfGVmdvAYqRf0zSPj63wYr54
Qeg2agKBFpMcKLyIIN5MMjBs5+rDiMlMN4gNxuvEpOe9MSEn6ysjKZZFMTV1oVD0tgqz9z+QUBw54XO4I52V1nnbx3xK6ber8qkVlaDDczTscijyIeb3XpphlXn16XdAe4N84UmHGLQp3HmSoLPis2AgxI/5Co8c
5HLGr6aB8Bp30DaA7VNrOmMLCid7RpN/d5TrbnQPgo8FDMuxOhdhAvK+h1mwA7uJ255AY69PIHezOsf1haRtk6hCKvwTxKjOBGit5jjnB3kKPq7Ixwij4V2l6I845ZM9MhV9LSplpxGKy/2vpMmFS6NWXZ6nCF3G
h8gX0IPuGbxOwaYGmNQcT/3ciSZR9iPfXuZuU5fwcUU+LuXjcj5WNGdwwk2llCvhyOKCtZKrKT11tHz6Kj6kOfMToF/RnDo0kLjCcCHfNnf2La1/LtmtuU4be07D7Msd/ZORSjkzeWw0KxrCKFPY2z5I9xjTbaQU
5FhUrssXnBWEkN5qFQIV3myS2aV0ZgtdS6gzOfXYz8TeY84G5ot56hm/c8Oy6jtvx8B30rMwLxusICEP8iSRGsIlH6rXS/cVGjyMa11dGFChHmrJlBWYINS3cPJc9boQesGJ8onEelsOdfvu8W7TKxqJ0qFOXCmj
kZIhDinpbmBWq3eQt0mZDmvYZdhaFNGwy1QGB8+W7IXoTCq5Q93d5Ct/qRcN5ViBLciwvaIDnKzDh1VdiMNVuFZvBciNwEn7QTrk4lN7qehcCh7lqy3Mk2w5YIpmdH8MLOe2ELWBwybpXcZEopTRGNCoc1XJWm4U
kg3Bc9VeR2JvM2OoEa/thoKQTpP5oVQuq7iJpCPtnO4TwD+2oDjoKgiSjLQFkdtrTY0ol0ffIwp+ARWf6kx/Hez2l4U5z2EMuVF3KAvIreb22iSpZrAOM88zCVkruDc9DinV3a+JQOas6FM43UXNwplgzl5iaMVo
09CiHruYKdCEPGuXy34m1XJRKw5O613U06y1jcRkWbRfZD4PYYurIYqa3fdkQ3AcBLLD/MFmQTlACYhrRN8QwIHkJeFCw06tDF0OAC753XsouasMs+Pe/ieVuee1shUVxCtHO8wtsuIaU7fPhHY2iOeO0fzyLsOV
lFTXZJntEDv6b+J8N4+cbgXJ5Hp9P7vVlUle8bbZ9j/8+D/UqWu7hs1rM9WH0WphgsLzA0T3YKZoXvtapGWjNi0mtbp/D1LSEd4amusi810NW0F5KLeprmv2KaW6mKaJqtplAYgAvKoq3qZlq2kh8sQfGyf79gD6
Do1MQTgalpVBe77JMXFEA4huY3O4MOG+7qoqiCRKy19ilCjQbEHRDhcOsTCc1JD/UAjNJ9qgPtgMgblDAD5+EPFnpTfaxDBtj/ZKcxcaVenb0GzHZWB3uk+zr9R79PQ0+O63g87z5RtkHRb/qXlWd9Y71adGtT/L
FJfTBrNnWHuoPGXRpqkbdaOZMQWWX4TJtF5SGcJ4u06uXBtLgvoLJ0TnJYChWKLbDhUV9IaGc/Lzk0ctPcVWlP02tcA0xDjOnUmRq9TdcYdI/fKP1uxkk9rkxX2nVciCXsgKiuDvp/Qa11+WdQSJ6d4ttKuZMrSD
A+0TW1O1wO4YwRP03Zvnn623jDl6VXjtkoakmofl+LG99Xe8wJxXQ+/AnaxKIa4CnbbGOLUyiIs6a9u2gG2qRNhbjASuRHxrS4MC+1laNsQQnIVsd+9tPwHFENiEZ6mFVNwLmuPSyUXi/HTTnkKv1ccZ7jF219ny
/C00RB7t7Mq3YFDWDFs8jhnGQUBT+ihzjW5ud5rbAsiZZ7S9suoSdIvF8zsbBRnrWBFi/wpMis5rMxo/9xgdiLSdeZVDsJLnxMhJIgNzgbqr+pbO5j3ZLBQJFZrD4mBZxhD4qNos2D7tA1QAumF5RomYZbE9UNB3
VuZXFn2HFVhJwo1BOajn9NjH4V/gF3eoqpxBObd+DZWUEsuHPvnMTr3g9GhvIHo/uOQu7aRkWDR2NMidRt/+914PVzrKOl46BKd26JJ7Snuv2+2N5CseD7HAuJw0co9E91dTkjbUbbqOsj55PfbIcyqUUPA6i4tk
xHFcINnsBqzsTuqNfuxZbfTj8BWDtqCcK1lHJ0rC86jdpp1gnvJPDJ3RkvRTQcfS03blB5z7Ouy+v0hFaHU7SaGvl1RWKztwCqb/OBM0XdOEw7snj5JLf8aqxyDgYqRnHfiySKrF77y6kFW1/LOFycKphOOf6H/o
aV4R0aQ1me0lNWCPSpRERz8wTic5T1Wph4/d/VNds+MzMZRH4u8vMkRVfAcM6j/zHRcD5iKdKzGkBdlreTS8w1vJQg1W7qD9NuueXuw6ggWrPVcOx8LQRFgfImZU5GIPxSj3B3D1YP1c1XX7LD8kDbGjjQdgFwB/
zs/66LG334dvNMMRC6SImZGDUGnOb+BVPqI4xhcQWnaBI9XD8fKQ67AkNgQJEdQ9EQeIaE5XAczR31gFBvGsuCbp/GMIrD78HZPMYC6Flujtre59U47bGz6cY55CIBCLGeooI3ixJJ6ufq9OnyYIpIW3VVB9EGYP
/ClKTc6Rg+/NzOwCPqKGcK3jRbxugK9xX3HonPNV8CsFBMixtxRuvMJMSCgtCqRyTFur59U3kRM7PMlQHubTuma5AA39kJMt6hIUXVdBGVDYFRz9r3IDngDHx0Ak9/0v3Vn8AILXPgiCWQRCu7ivSae+JCtndqG2
uT0DeAHlRfn+Xkmuv/272gdi9eiNTS3hlrSemjx1c3Tv+OzvElNFyP7ETWIWrBzH0HSvRtSr1hOyjex0bkN3BjnowHH3CfVHAncVssyd2RJJRckD/9IGfekwKWIfqvIDxajH/4oy0wKQ/ESb5iVtMnFfQRDmR5Ux
n56qhMs1aU5GakpHrA3xGqHckAs1npBP9aHyEIe7EcYgYwdLTGhyj8spVcRaP4aviOE50bzkUw7DHo6iUyPojhkmPhKtZGd36J+yC0kXyLvW66cjse11BkG3yteSbrAkm9TJq+/owsJ9b96kma4URS8Hk+0+4BsT
VcB4tiVxkrCzhbt1Hxyiq88udiC7jcaemI0viRJkomNqUYcKyxJ+yz9LiJZd7RS2TeNlB073SLteG2PRgvMVDeqb9Z71qenKop/dDB00gyq1EDWnAvNFAf6uje5zxe65ovGGq45aI9LU5NlylScJIRUDb/vcC3Vg
Z3TwPWs31vFpzYTzL0CsCHr5TlQRr+2DrtFT8a5tCPxjBJu7RFNBPL/bQ56EO5Y/fjs0GNoEOyaPor5rSss5eIqDg3SBHVI3QuZuIZSmoO8StBfGhVN7+mbRdWLHVGLs0NFpqNVqRERf9+nzh5KQmJgqz/r8IdT6
sn/i8EptrkXzWjD+aKDwtk5VTKu6h/FR5oODi0Ue2zSHR1u15Z9U8+M3v8Hgevj78Ws2PZ7vxOLjVb1azP8eRoi49LMXeSkmEWAsZHknIfxtS5uFy3Rn/PI0WCc+XkdQWbv+yCGDbHXNMY8RL/VRakQ2qLePvidi
arHauC7BrLOYbRY0bHWeUsMJKyHiJbYOoFtMfECxE9oDrY/kkzVjx4HfzVdBGegCkTUD2eSwIwznAxDKssaAzDa9EJZSllT29Gh+aOAFqba4ioiGvo/V/3s+ePV/z/j3QwjZ/oNDXDxTm0Fa0NvLuu5pHIkYuaoL
XcqhwyUZ9dM9O03pMuqLKCNUguBR2OmDFdjyo24Iu5uvTjGYIuD30+S2NFSOeM2kfaPmuqLuGajXw5nl0olovVq2nYlZlm0mVZStXYII3mlK1FH/2tQGaYkBuKqck7RIMaFJDkFFx00D5PdgIz1taZrkw5W9c5XC
Ho0jtuXNgomdg3p0VW/wObkpprTK5m+7lAEtAS3dMAHMe89stu/DUm8fz58Kg8EnMgDg6a0udkHNz5dpuDAEgzoJyrPaP313Tnzv3UvlhULazz7fmXs7NUnSLx1M0J4HZ8+BZze8glMIqRb2fQ+qKcreeVzSKxwu
uwMkfUHC2bjMiOplaaQsu5lqffW7F7weip4m/N1DSmEzRrC52UYaPl5vH+kxDbIk4X5+vdWc/zJlCL2kin0/GK0+/brw67eHd4J1qlCPP9IJ7Fp+ogNIIhExeC0UDS5V3xGj/LnbY06mCO6R9sdGIpxm1IOusM91
ZQN86wsjQPiwboLYallQ0KFV4KEtCmVN6AMQR9Hpmv3rKng6VDwKwR4Bms1zw0rIM9QgyCvmZAlKWjpT1geI1IK1o8cTDpxY91R85hHclMUsxAXgeOh8ctRDs0/tUonkMBFyNsTOPIYWpnld2rxb5/Q2HwdgKn3t
3zVd5Rrb9OG4vDDLtaZ4BHIayBtXvnU3lXVBAKZZuw652JRNS/ZXqk/07U61FXupY6kMFzM+Pk8GheVlkIx6FblPam1POghNKz/NDfC9v3H9NsLvUw8/rWy6D61Hq2pz6KpYkduupwKPSJ+22X4fzjW8xfhD1PhN
9mUbI2zlU6wCKTi2E3449hF6qVD8chneU9HqxyidveG2D3TLQwiEHoSR9jShn3UDM0lCieeiAF9NTxfJQaJlHNGtlXKwTI4LU7krpSqxDcADFI4U8FqmOI3pdYhIKHM8c90eH5YzoSUEV/vepkumgPcYMdKNW9D4
TL3iJSRpKFume+PWLnEj1gNlFYP9EWM45o/52QXKhQ0u8neeX/+rKtZzY36r3n+/1us5FaOsWu/ye+MjCcCUs5CO3pgeTFILgNsKSInQUUMSiPG2gbojGPzmnYjPxZ6cjeKkgxW00cCpIa2W4OpAug/scRmqHmA7
4IciOEWKv0OpFol/cgjDOWodgiNrEi3z8Eeg/Vgi2FmXhAAb4aMoTsTOkyKNaIMXe0aMt5oKVYmn2D3UDB28QqSypL4iEuMT+z4EPw7wHMm4duaWpFnu9Fqv00+ZpHckFQWeMDZDiiR0AZm70zKH8K3YFK4SVRW4
kI6QPHzRmuPfke5HZYvCVkwVCJydmH0X7sgYfVQF/39ZhQZfNQH1Dfuf02s20cUTzfbsL+7dyvQx6swaTCcvQfdjTaVVTNtMvUTGUuelV99oX/FxidM6nJ7N3eexy8NzHRbFTeg6YRIt7Sq8a8JL/NH2pdOdhRUs
BrBdPJB9w9Xg4EggLvJuaHchMTAcUdb5ubmZjdMsIqFOjpm4eS7Q0hFj1x90cce0D2HXT/fdaZrAXk6GCULHDpd/8RAmBhSpwRHtV8PplohYvgUzivYCaR0x04veaOW97WdE4bjopYA7QaaCKGH258V/pejqFwO7
aqVhz6D6PDfKw8XMgujVD8aVu2qbd9HR7bkj28q9Of8IiRPJzV6lxggMS89pI6nMKhoyQMIxqiUllhpHL5/o8TMipAc8IdH0S8Ffdt/V2zJytUqxFYRbfBBY1Vwoevj9Xj/Xjth7jSDyUtmlcoFKAYPyy3iSHSHP
TMBSTgySMv9upgqkAAOtuGmj7Bm2zGgI8aUFV/q9Sq5OMZdUMqJ9mUrWFM75J2zpqTcJr5h9Thzke7sBmCW6zDDPpUdLd6k8bA1dJ660FsGLsFhMhDPFJKGtZDvXR2ksrT2iJVsHxB1uZaxe8XNHSMbQEJ/UI4/m
51Q9REMg4QBq0+/UgyNNwvFhN9ZTinbkjjJBHXCcPZy9VocRTWpEJjRWA6tnwCbtfUnJZdcJ7FnknUUXX2or+brS15nwhP6E/kT+OH/O+K6qq9QloaMLJjaU1mdEM2tW90x8P/q5ypn6TBc6Tezzq94m6T4unc/n
z3f+oYgKOYZuCWpx4FQ67bqmYs2m5A5U2NdLXR3XqT9pcR9Rd/XEV2hA9SKGzreaLOzOs65Qpb1edTKIXv180Sqabrx/lwouWqomJ2ZfrFDZO6SgaGbo7wqVPJPa6EFlVrzIAV1MdrBpmQE1ZpxDtit+6bSMoLa4
KlRUovArBkvLjgKKasQ9a6bF9n4jhsx36WaVfMtSOU+Elz9oM+xKyKXRSpTiogzZ8RHuC1FUY4i8SaEzB3JvVdOOJM2WoNO6LwvwodqVZfJbh/Vofn7GYVAGIkkp9kQW/J9JJcazVLAoloK8RLv7Rq1Q8B8pdX1b
DUOIXOCfeq487t3bdFiuaA4AalQTLbT5ufZkeaev6gcqYM3AD15xOOYRg49poxAbqYaDJcxp4K8tp/yzS3VkPT8DynKRdJAivvPNiD5JkPlxL1NBdXdhXy+bd+prdxm1YG/TNnW3QPpZWAIBF+e2wvUxG3RHSPte
alaYtIBUjbKjenY8A5lyOBSpxj+2OFzlFEX2CXkTW2Uyj5Hus2tKi/pAXzWx1BF6FzwH9AmQNCLvvXNcDciO2itXx3pKk/21OIl5CNy7npBohnCQK7xs3osgufMZ7Orwz5mZIE5aIxnpvqLN0HUfJ2fEYpJxjjVN
q2NP795S145tOuv2j6xB6rH8VgnxEqrvBjBPRWPT52W1JdoU1SGPuYs0zZ1fqcrlaT5tmdBI19VFKCq7Ws+GqdvcJdad1MIejcJH2vTZEDGgzusRq8FlZKMXrtcAfso0zfUCNEoGa7HxO0jfFONWiS9mwXvuxeNt
twwdgDoSqdftUt0tjMBLrtPSMUt0TujQDke7JUg60EQlKWIP3szazOygtO/52AnOSjsg6vUDAYqul4gCFRD5Q4/dVGpmlEj7OY+GOkoPTWbUs5V5j4KdZVFzQZHCBlWtpGEaUTKSuxcPuHKrMHuHRweS5surdFO9
ODmfYLeyu6mLl5Iw1DfcivaH4xysd/X71y6a64cnnn3kUc+tZemNvcOT05B371XepUfenffNm3hr3vcnw7NpPPB+ePrkPJrau/HOISFy6tlcvOJ+fY0+L3+NY4m+q8p6cDnkajlIBW+g5OPhOZa8xLRGzlOZlmZR
TR6XWqm/N3ob7Qnk3O0/S+u1zEFYNX8MZSx1tKXEXlj/xWs73rFvC9C7kyC3xgD4bN/By12Ipt8OW+LrPpnJ2vgW0N27/PmVZd7tXTw4a7o6U7VbKCA2Q2nb9TpWRr5YC1PvBmggh6rBvjoZb92FjZFDsnuiai/y
e0R97QxSJpzF4LZ/om+hcmBWe26F0emhmV1pkWv2sdMPorBpiQlIND2HZKrSOhQ+nempECxO5O50hjXv1+wAauKuY1k40S5QvJIDTxHYZ7lmtaTR2tNUK9hTfeAGvwa9M/sqtvDdg+vlb/doCeRCS5l93ca4TuN0
R18qVo2140MztjhNETkuqZIOwacVv3GUzM4GP1I/uHqV8XHa3kofRAKDcNRZWrCydqrOFTjlGUKXEYeMJago2J+IXwIB/QN/GBJ5b4xyB72m8vpIUPqnkDaBDMy3hMI29UP3xkUUA+1m6rwbQ62cQf94b/tfqZCI
sfi7jBhR+mgNnw7Fpe4FKviwsCtpd2NSuWmRnZYg8+iR8aMM4P2A7v0VWGI6oNwQR47QR8lXeGEqSMUv5C0Y8cexEW1SwQjUEdEdUYBthSb9YNw/Hfzz+VP3SqBmNsd6zG7sF8ym7r1Yle5IY+rA25HNpxV/shzU
8ZvFAFYtUewgcOVgVBGOjbuXUmaQCdkpaTjhTVBIPvgCFPMAqT5RuMY7t2+8O6bOo1RRUdIfDROsTA61iyg20ynmaXf1Ds3FwtqZ9FZJ2rltcQ9ophCZebzuDS8N1CPJ8d7gidVKK72zrka2UxSypgb8E02LehYJ
ZwV5lc/GDfShyKv+KcZVo1LIo1HIJr8BTw5Vts/Dqlwb/K/oQ9DgrO1ePYjeE/q7w2bT+vIo3AU9t4UKFFTO9oIxqKA9W7xzF5rHUEn4bD0YFEIKROrTrJzR1e20V7qHVFED0Izcu/qCevyVzyyilsI0hBgL3v11
nqgsctQXMlUxlpvLPi1mXVREYplRewjNRJAbj8n+HJuU/T6mOkPU0ZQ0yU95Ik6lf/9LEejx6/vWCxBi/3HSH10udyY7CypApUuoZ0vkh/Fih1XWjyiUK52yTPHfJQXJeBch3e/1ocBS+w4hD/YhUb3UDdtVwyIU
+72b7p3jbaVND6L89Wb4FVdQvH5hGAvEMTNcf4HS7e6Iyxbq8Ts3Ir0Kxbb80mXdurtg2r2egmu+v2sw+I+KTHc2bIAdrZY1/147DZ8Rtbb1aDwyAivHE+9HTbZ0GIrj5OgJhAJZPFPFMCWXFn6kQ+68hgZ4LlCo
r8GtxeH6GtxqFM5skCKNK9g5q5m0qbAHg0WsHqNuYTGQhImWGP9e/94EgvKPBxZuYf8aaN1WW8O/FhnyRzEP7uy9MD8vlL+rLr8fl7+zLn/nLuuB44u8xRf9hiWeye/t8nfqsh4WSw+vk3wd8hjYZM1o5Td8358N
L6npWN6ICKv3HfomKMkOcqfOiVvMaFARht/c2p3Fq7iRmoIoEq2rRxYmwyCE67pNssbk7pJf84RyfofyzOEd6lRt79Dd8S5gHoM7sL1h7jycVBqigbWRH4tOZEyWZIJEmzifhjvODPvsjxD44UjY0h+2rv7DG1Pz
GAI3YXYay5Byltqv9zCNE9pMs9Y7To1dZH66ypuwmMtGG+i0w/FqOm/yhdHmMIcHWE5Og/+6dssiLhipsjExC5JRZJmhpg9TOh3TquOx1buQuZwf9wbfYHJzyg2v3gYNNPuqW/1SADS+8fL3F0yfe9i/x+RBC4Oz
ZCRKKwp9n4hh0lIYXpXT1RiPua+NB5B4pUccd9d50w1w3Tepej0zYT4N9tVo8DzGDMQhya2fj9RCmsNYRStMKptmiuOa/CXb5d+hmltHpkuEdpfhXUdB6OGrgjnA9BaXDxcPt2Hojw/oSenRS2gCn9XXeR5RrVRb
bAogZ89QiY+COYQiYqhQqxhNCjqFpWW1HMY9NXL/IeIriw1jOtwcdzgEH325gErwoWc60MG53U4OwdMXeoju60hF7ZnWBABP4a6kHE0UmjztnfHYkComs2eJNbZC0FBk5vEh+lagJ0ofGOTdAFbdCk30bag9CWR0
pr5xM1lfyT/lLEQbTzuxZ3CYdasM9KWRKhy6JFxkUPbhvOLMPHgtjweQ+wcPQFSknQxuX+pYbDpEoyirWK3h1srshc4Wj3atLA3P2TWoWLmtIgjLLg6jtmJwKIhqpGvW7Mh3wH0kaBNJRxB0Nl5nQcb9ayPLSRUg
FKz3o0u0C1iT3/a7xn6JiHNOfGtgyAdYi0m2yvusqjmKQyMAGIuKnD1CRmIiM1EAeY2hlD/C2TT4GCvxiQSZY5pWgQvqwWdYyjYqOlHkKlKvo0SxIx5uiLFjw4oHYQnHpPBZd2lmEIskM0MIvOuPDBzxc5uDckvs
HHDhIumRdNl+KbvvlG1F3+wiAJL+9qYOZX7eChE/ir9CbqZXki5J3YNLw3jhfbPxkMAouYaqXfkGQhxDFc2lJUEnoa6qwDGLaGdMs/hxYwDw/YdAkpEVhIHd15cztQg5HrjYCUmwD+jwTzrCkcinD39C3QycOv1Y
LVuhKnbODEzoHeqwrNKNXTmKiD/sRxfMNqYMUHRHvhi+Ec4NM96uLfarKKNgjJnAcKy1kEHcxevLQu9gMpYotzfIGlrGFqg9VzjbsDGbfBhvNER08YWMgJ1+FNq1jqYz9IuEuFaKp5Bg7SoMAmXftPObLpBQoDII
NM/a3B7SE47aNUDkau9tQVA0di/R/SdHc3b7fHgvaP+YOvnFXEWpIsLlxu0vuc/kSeLGfkVmMbkG9xXVRIC+Or/2u6Cej4xthabMjHLBWp6VlvE9VR9D9KVVSCZMA9viyMbX7pr4EvMN6C2k9WANxuXY7xIPIHN4
x3XjkUMCLnNWoNljMwFEAzIQOURBqUf0fqB8Z7m1Du++wydjYtLacrehfs+/ZIJyAPhmE5wNIH4IL7JJH1WXKqxM1CMd1tmPY9Kxqas7jrkHnRcEFEYygg6kPs8lCH6UxSYA1UMaLRxnmgFCTWNtJBy6GU27NDLf
WpqU3+ETQ0kEJYEwH6XGZZIsGIn0xrxLn21XEHH92X0fS5L6/8ZirAPJBgyN5/1zWbUUIzFeU0D8/2PMm3f+1JvX3MYjUHzGyDKDZmoViDApKoD+qpZwgIbt2LsXmJiRNtyl/xUzbKbuRLafIFwO6DuH/tfLGWbz
M+8jbihdS/vKBS+XZUz6oaaET0wFUI4cM19c0lPtdlZC6ySco1qDjEiB6Lf5i7qbWxUZMViqe7Y6+5IhDiWzO4/JJlTP9jYsXFJDT2jNyDU1eJ4xFPeejXNoQif9Wm8oH4BdmYGMvaeJWxlW2hzUI8qWvx8nPB8K
W+FLTOkebbtjeLCBe7klkN9EbVrvN8v3sMPBseAHRc6g+CRzGmQEMw1p+YYmRU6/j1fCZAmQtLMirYbraQ90UHjlvFHA9VHCFw990sCTTepywmGPexug9uHQiYXJWOXESTB4cXOiwBOHtDtRY6Sk1XaI28JvXgrV
Loidtx27l4iQAiFJed5xxDpN+VT2qXcQrpykp/rNFskYJfLAuEX3Tm0eh2kI9MVtup4YprG3oMVgfPmuWrtIVyKmer9cIKGW7BrjLvdSpBPghtNQxGLjIsQiMrZUe0jVecp++M46ksgm54rKRKMipP01E6wItyli
325h0N1PtjcJ/b8/OAuacrdVABrtThEcLxIpU10Q7nAJXBhjp/VIEGoUJePIRS0LfUZOmFN/o7iituJTTefuqyPiuDo7iwxd/L2sWVWq25splmWalnMqDZm1nWHab+1q/LrVj66B6iZOJxskZv1lh2NFu0gaFT0L
2ojMmEZ1m5o1NHmc3IJxKjt8sxNdGmJHTw2oNM6cQmvwUubRe7fe8CBUWoy54Ua0KKxj1Sp5cpzPVZXjcNiw8MmGM7KALh8CotAF4XyJDab7QSCBRZHqqChS5Pj1hOjEMFkrFcbs/oZCUDGLPXgV84KVPkp7NYky
u0h9hV9vH4AzFGLZqoynreG9GpHM1FHXIPalkVaXIr3ABRmm+cF8wtapRXIOykBPgvpKNbmxnsKvm1cKCi8F3f+xAM44igpJdSVb93ifgSL9LpGTmwhJdZWPNb8MQ+hmrPMCASafFiYkM9HzbufQ3kJLpy7T6HiK
f2DFElWiJkmPIAVL1M1mB+jHxIatW9QUo88YXNc1xBXkaGNGef81vWI/qBH7MKQzPqQhTHvnlOtg32rSbe2sB49nJsib9Ao0nb/Zc8YEkH4PF0dT9x4jxjC4xQNLAk1GPBKqQazQD/tR5HMj3E9bP4eDPy7FncLF
gzgDV2fBlFzy68ngRyGa1TvrGQgWi6aDbZqCVuwaU/j/0Y3pHciqsguOWn0rXwPi/c/FLNsHThtHuUnO3ycgfqcsk7gfit2DYR+ob5b0svrY7iUPsvRi1PuTjBvc2qvOuCmbjJ9j7J7jUZvjzGZXB20XvoodHWR1
HGXRVcWqPadfpLPbwcnle4J9C6z71bqpz3IYBZ7gm+wOtfzyUFN+VfjyAuNgqxz1nL0loVoiW3gbB/RCqxfYrLc7sq4Rm+3dZFIg80axyjvARWdm5yMocm7W5z3JLbci1g7Vz8wmQNW8qovZbi0zn4La6qDu1yJN
xgKxtBpVpPkUlvQyK3Jr3sr1Evoy1IOaRNtbEQRHH7NXMcaDNH8oO6306m1xr0HRNyRpzQxS6YGD0myOLSZMb6ZWituzfbhjZGdWiGxKdfOMc2FjX2x3ZBiuHeohSIH98daU8yh7wTMh4jTMM5Zcd2Oxw3JV3AP1
9EoQEe0blRUcyywjIeHrTnsSCwzhjEqWYisEZFwlaZIJaBm2rQDTdhPBcsbWSEa1Y8kwgKGsk6Nc440ZAaNc4mn05LVfM5AFxOdoL4hPZoXvKnifvlgUwicLocI0iecXL09E7JahcFdY22p3rSh+OBPx9MjD6Qli
WWXTtirkzAAfWefgWwLWkHCxw+K9mg33nPGFMnAKJQedJQwWVfEFbFYLGyuoQ2FnpUz20mxBQDChaKKSH9VqTZSGoimsvkec/cbTDAWxQy3qnuNw6Zq0nTQM3jGaG+HRjICtU02/5U6rIEW2kWGXZFGQo2Jzqmth
JD1qhDFGn8gwohrJ6Kh94mC3YkurheVIP4Qc4vK62DY/3z/IWJNfiT6TGgjqpWVKcE0NjpNqrQJ9YJkL8DRH2O6+vBlO0C0UPUGeSTkU6XUjW8T3eqqEHFjSsKlUP9SvskcJFtYYmiBIgthPm7J5mEhAOPC3EIlR
Id/Vh541J/axXdhHCa63fVfvSa621xK+XeWXG4elrpEw3IlPbmw+Q4KuLNTarpHL0JEjjMOX4xMq6R8HO07ePXqCZJClvvQt+Yvs6kBbiJ92UljhHC3DYaN3J7Fbsk8BRc5kNgdzJsWFteTFB255AyQJnv/oYRkM
A1HBiZ2x0OWQmpUpWY1xdFTBAckSbFHcHSf6miQiajEKZKAlUx7ZTa5nUoUdIyUb7A+/WvIOOi8kaDFxRgf1FVOLxHRr3psXr+89osjTV1Ocv3ipX/7JFQc2sHrnoLo9xUG+ioSdAO265W4jc6j601YzorKMfVAp
FhF8yVV00CA0mzbOyT48mHj/OHakIn58tF+dXzqcZpgsluECDhXPklBU+k9ifnIcihAQG5u7pZ9m2Se13MAHA0+3GzNCT2ZBFIfm81n3EDIOUaIbsmAZZIghvFURM6b+VslGBs2lZIfBtRAyWvLnSipEesoL3jjr
GYli5ZH0DEGDPpHZ5RP2fOE1ElrQpuX0+09BRw/VZtfpzcNE13ZxdX9NDblfypQp5Jl8PXmH49MYaC1DYyGm7OTVW1oMr2/sfq1hmGYqZ36gF8Rwdf/lxGleyabTYnAmjcirDCZssdg+j9yjWmn5u8RtW29NJt3s
giKbc1aiKc1TBlM4UYsp4mQNVZk7iObA5wh3i3yjcd48Tvp8XlVY1BpO03EsBn2IqSiIQygXfdwtxKhQrEOi90i+M7fgyeEoAilnDsBo3wSA5kWWqPcRy4G4ZXY/1tCmDV9JyLBiS4SO7rIvHh1jJL8JhjkH4ECi
Mj8IHiUdnLGZDHTwh8LRdpNHH16ysME0MUdVDv274ty5uh7vRTt6jEs6+HGuJCpXTZUUD/gqjOZqzGjWJdUBrtNjd4UkeBa5BwT3eoVGR9WQ437CO5usSXrNYjfosSpWwGjVcN46e96DPCRwW/A1iznz/IuUlgKZ
sQxRaHxwMrepxjXsQV+7105C7k1B08Szh5UeDbt7+yoooAupnysEkEqYRZb72GVvJVkQ3nbRdf4A9KXyEqTRW44eGrnFLcbeHdVeD77qNTUKWmUxUa4bLtZv611wWtAtN9pzGrfcXLIfiO4yLvjQI/fQvWdIzoxf
th+h5UxmLfZ48q2mwRaR7RP1rHOQ/LTArDz0e4HHp/iOdWaGmFKtZhvyHLHQ5oZfWGjI1sSOF/XFMW8ULsEWopgtLundYuNibkandnOoRccm0zE43fcjoo4DAZhRvb6XTSBlGda1lTCqiBSSpykLE1kZzU0PA//h
UGu5hFSzl4fK+15Lhmi75SMcPYzCpU2731bpPqLkUUEYw7KkJIPgRVpmQh/aj9GwOxIHKPS2xY7G82fdGHUtFuSdHXMYcJCcUU+KYdbD3ZmWWAm5WPYWCE6QNgyxrGx/YT8YV2AJ0aVRYNplZKaM0UHgPj6Z4PKN
KxOH7TqortZvngbkFfYFqghkocVRdXICsBl2V8TmxOOjF+CQnN/nsLP7RVYwT4VWzz6U5B4wRdkl8hOjPiHuQAdOv7+HhyBH7BvalG+ocyCt09mtVRqikyqPtsbD9gqWl2bdR4dEQjccgMmQ2ItQ949XXecyLmwg
4TLuhmiUSVeGItJYpnFW9slIoi5EAjQnKepQro4IbRYa4C2Zp4Zxcj6JeUzMl/NiQAZfOFmzlbNeZJj73/Ym9qYmRs0qpgPa9Vr2Lqa3+IttoAUCIFZrRArvxopevRIXKtJFOL4LmlCu/1wJgUskqWIIKYTquHXS
6C6sE3SynBkhLPxV4xJiuoSUNXZobNWv+0t2qYcef/N6qOyYbMNNgup8s/VaF/ZJylBm0AP9W93JdpL5MfPCKKcwgRGdAk3sKkixwmASSOe6LvnvtglN5IN2FMXswptRVGmJ6vvNLGwE98EBluWONrEZwddNMyEn
EC9afkBs5y9FzJjEx43on7ZNHYRX7+Q74brMjKrpGBJ3EJLusdABM396KyyPoZQ83Zk+85bZqvdMZmWOeETZaIxEePFmle9XrlmqaSZQ3xney0kI3qC6/i2c3iq/JZ3OI6n4EaafhZdhfiTR9EV8KChPVY6UqsE7
f+M7l1O86qZRpQw6Ejt56JdjF+41UarKi8Xda35xrYpQK6Sv5lL0Xv8dxZArjMqtyPFMGebamqezzVtF+dj3/U3Gh/J/b8QLii0zL7w38Deytt+yH9SF2Dwv8rz7kuL7sVNoJL/ahp3bL9lwmPfv/ZkTnr/PH0rz
ubz/cO3NE/RZE01SU/hdm8Zhzdk5M6e9stDfJ9vrg/ozIPgtRBLHm73r+jegC6minU5SoPL4NheL96M/yE/NIVRW0yveOBb8nHzdIGPYhvOPZ9lZXZwV1H5M5ynRK18BDzwzqoI3NV17/HXsz8Q8yskxP2Vje14Q
W96vJZcC1hJrDykf1+v8h2LIf6qT+l5XT88ioTuZCSoa/7x3C2SlTsU0paJ/zlNG6au5OtfC3jMz5XvUBOpjNZYnqjisbligkFqLctr131hEQsZf+jx1JwmpPFkpxW768UUcVsA9qFh+p7+WTDjsXGbWOQQpgb0G
5Omxgmhw7WPeM+HcYT0/lqQKEfh74xI/51IbjdK3870CKAHWphuRReFK7iXlPeZZRJ3ezwtSMgrTQX5X8XZwMsUb2+3TovDjDxVHNbcM4SxlUNRfd/LrxzF44lyXCeEpXjORMcecH6QJ6bRt3XWx5AujvKXlRmoy
H+vG/5LxVSP16hBKk4lsE7lqw93GRKQSNG42MgZ5hQ6GCze4WoQrFP4NEx6EIfcQ2M8lz1NgaQD3sbGQWrq35dnf3/Bo5b058wU24kFE/cfCUh9VT8rzow5YYalaPtRGby+dHSfmyptWgXbH3pc9RKBbEb4f8qOz
BgtzUGFIX+5O4GtVOa+wU+dQucheSQCiBNxAdKDvlTd+wmCkGl8bQ1zhJfT/rdvvXqqi5gFVvLY3QRWpERySl+8q78mq8azuH/v4xKObm6CJGI/WdouJtHnrtlMPS1Sux2HUuay8Pw/Hq/UB1pkV3wRLn7C7XW2e
Lvcg4srSz3pBNHYkNb/0av/CcUHpD5WaJ/qIjWnq7Q0Q193oe57NsKPQqQvqgV1RpxfpJlxdIJC7Q4JA/EwsgrvK+7zH4k+mRycZlU8GBzQIFVbRMx0Ma5WFX4xtPuoHgFE8ZarsItN+ShTctzU7utxuP4aOfaCF
ULdDUSrtZ1OKkUD6XY1N0sa1xfe8bgJVHF0MORzoBLsYW1k5RA6hcUt8N9TVqVGUHVCo3G5DJJExZ4KgoT7m3vSOhGOPyc6dFcGn72zTjoBHg+DyiF+M9AfwMMALvhX2CkaneA70dNseToOcoAR6W+tfxpk+ITet
EGPv8n9tXBfh5E++P+X9otmn0qhceHJQV4MPPL4HejHqbtVK/GqmBJmsiFr867RTa2zeSMklPyla4kjXv706kUdVOpQ9ZgaL2MDn7yzVsf20jlBZh0SIcOd5Vm5Vd2BJNb+Cp0pdf0WNgZqrsVpmvp2BZ6wB5un1
ykcI150GAbzHp0d8q+4m5gtOgwhOX2p1sy9kKpFhX5i/VeGmar8VrCcRp/V2ex8hk1VQne1eO+Lc4XuenKDOa3VkW1wZaEE8J50kgyjHwguaoSW6c0TCwWZeRNKXltPr3s2SIgEINkUO63EqSiK2Jxkr9Ch3XlVs
jFjOX7zuhchgSLc6RKqNyZtbc3GcrefcjMTUrBcf4Qu5qlJYK8ADrE+X+ZX9DlnbJMDnL16ALJVD5h4nfCx/rsnbHYoVjxhtUGFY1jDCMFiH6Bt+8SFL6/qJBRon+fW2MdkkfUvLSg6JfNW2T2E1Z8zpOF0vMerz
tpUIvRaEs77sBGFKH7QzcpU9b80kYtcy3hW9c++yIdGluy6G9oN3WnOJ28jYtg0viv1pGlTCt90msmkZMba0hU71w2Cb6rQuEG83LPRgpDL3BRiCyr8GtSj9BJyPrricStA6V6BefOZXQsNZ9SdvDE+1A4UoO0KX
WRnc4kgKseUqRc0GTh44FLK8vgj8zt2Nj20P+V5opdw123GIWZLNeffbVL8jND5OCkT3H8L2fjqWzZRVrEzyMQX616ldNvfppKxUSwWGkzzD+cO5882PV3/MHg6cTavHHGcR3XO/EwJ61ngF+9INbCcb48KDohQt
ExgJzs4XEYWfkW6guUoChoG3A2FelZVUR0/DKdF/Coqg8r5VHlW8hpQ6Oo34dONx6mTR1uHMyViLKQRdzlpeFSAy0mJpjJ79qH+mkYdfXTg01rNjts5mRsIC61+D/2HygAzBaB+X1dStFsZp8gaY/qKQe/s/k+gr
P0pZA1g9+4NzG6Iwfz0nXq8PyhfE1IVxfIXgapCBIdBGpJVOQsR8d2SHQPhr23m0E0VeUodGSYGEUwIr4xzSi1BFvMWRQ92IM8ycTyVzfETdSUfwXJdmG2vyfuPTy77ZjIOkC/2k+XFqLAIchnR/ibNcZ2S7pD2L
m8TRpKVq8qf4rYWNXngqmYsmTVuqJd+zC4zLWoFCvOz7N4BEcwegiT92DkPGg2EbIGUTfPmMxzYzy3WT37qpW3ALW4Iy68gc9ptyC3RoR5mkZfV9gr4QL7R9Bg/ioH5+30+uZXv20cGQhYRrv0pdwRWLeL1dSmwx
mu+OnEJrngxkbm0aW8tFd7DLwonS9I4JLx89OGCdCrP9w8jaP2cRH7x9Z1qM/MmWWWWrpo0yHoSwxj0GcTK/D9ydRk4b+ErvfO0cyBctpcpQikLohlHudBnyjujb9uSu6/0XhE8IXzv6qYxhXePNDAkNGa2HRKN2
vKJD9zClhPzeBnrDlDKxXhdcuz8pkD12jxwC0Q4XM95YpOLLY+IoPtb0c+7jdOwQYLD4h2s6AkvhNWvpZMka9walJDfyiM5AWrYHFUvplh4j25GdFxpIGPBOoccAIlnK8S3xrqOmk6v+OFu3rso8GlnLi3Ikijp3
nnq0CX5Enlxw7DHjpfMOAnNdQLYf9TtV4MyBhz8/IYithkneciAfl77uRijS25Ar/wXCPPKJh6sJFgzWh9BZxI2DOqpbiGU0PJPIOV0Fm4YtvqshuoWnqz/3pe9kMY8GR4LpRDqJHKPL6EiQLsHA3EOZpFEJsh3v
DHPBx2FyEKelNM1XnffZptpje3TAIpuTFMs6kMFgPxq0bUyxc4NdB5v4IpOYmo3emDmkcRheTUEcb/M2z5dAEpKu2mq2XxlXQ9OS22BioOFrISiIMmbUYFMt6dSg+sZvTanyi3fVD2asXTbK17nJbK339NYExhpl
kdMn4+3LN243SiZ38VWTh5v9hKfTMo9pyJCb2EByRN+g1oBWrzut0wnyuQGNphOzydRpLgy3K9Xf4dSu1+tqDmT6e1LXAV5hZZWi66pevYQq3/nVwusDqWZLhXC08ThbrkeMjbFbd1WpYXG6iPXYd5mwU3xNuMem
ndcf3vJJ+1zeiU1XPFbDfaFzGqtRkHGHUz/TPJ0/eRp3outU6k9NXPVEtOs4VvNmsYku20uyKJeN2vbKUiErqoPU5ZPwTR4rl2amcqxvvLBEYOkZ7R56QAQaX5g2Zj+dJ5QNYKKpot5TNA3fMyFTGr4PCgMREGQr
6nblWyHQsciMvmtW4wTK8RgGzUQAfK2I9DkJ7vu06Fq5nUajhI/LRpM/t/nZbzpkbA7x6qb9VZOz6GqOw1TwgoLcxTM6lHVKS5mnwxu/JaV32RuwJwb+SV4dcW7CTnVHkbof9FmpbcC73RhdIdOCkpiCqlQbNxer
5a/wupTM06zUokZ/20e3DnmbJ7lG9jHwzPSfKihxrJaKYD/rEwtLJ/vTvrrbCTTeGxwBas29k3bkXaeTuGBUoLTQk4DaB3vcsyE+1szy9rBvjQLkHA9mtpZXuEu73h26uj9lOh42mvZYGpSr17jSOwUzbVZk5YPz
fD8/3kdTwWkj78Gf9k26E8xibSavh9yxWiGFq4DpHjb7yWS2XJpujKcU4rozMVxPBUoZMcLZyz+6mzbW2ZV0TPJ90Cwwbuh66vBKTsXbY+O1PHnUZF96yCJb4Jf9QqMUS7kzW4911AEv0Cjiqviqy7pNQmBfYWe8
oP0KkjiAg9bYDlBR4D/hAE8D8BWEVMBNdFyIdZHGvdzSpGprZPsmsC0DDXsOVahYYM03E2Q00UNJwSXp2dM/Ff6Gy3NpQsLUeoHmdDHYJJAh6LTkiE5VqqQa+r6MLHRaH/N0lXdWzcSn6WTYnmtHARaSsSQD6FRn
CTozRMQUWzniaJF1gZK2N+/qY38lL8CV6MbhfUs/5BF+4uKqaHp4MVY4wbQFfdFkn1la5p3FuniJOtpG6S1mefY+E72Vs8SsKpo/re9XGT4HHTfq5ahN7rJyLFBR11V5f+wd5v4EbCo0S7efXIwjpJdvaFi7P9wO
QUgRCvup493UG9gkYFcFSkWqQpHaK23DM7E79TfzQWKWYADGJBhb88uiiKpheZvazlZnstZCnItJ2Rv8u1L/EU3nrVRfMth09u3Oqt1bBhia1WZD9a8deLkD69tNdnhtqhxYfRu3VmSPy9PKmxdTLZW5tFQB26iW
7wNhcj7S9caFL950r5wKh7PZkmydp90DYvTK1bOU4X0yyA/Fif7G/YGU5hlBZ1CGb6jP2c4gCQ2jdwpmAS/+8Czano1Vqhi2duvgs7saMKl3AuAYWQDEcvsDuEBmtN0MJ6L7wefFNNX5Y+wpeA2zUcskW3Ng2YdT
FI6gyWieZOfyD1wapuUyEBcCVI/xVHQ/hB/WUG7BxwmIUwD9r47phPXp1gfE84s1cUA10NWumkjvh84H2OOq8Hos/3/4OGA2B/8IFNaqTtM1BcY7yplOtu8AcifhcU5+yx6wyid+Nj8g5/L1IYBWOSOAQKBQV7Oi
gK04zY1gYfGcNHxd9pKz1Igy89Ii0qElG5JRjTwtVBniPOQ1MztfdgQH2PqB+GX69CCnGn2ZL11jODz5QRz1uMdDZpmdaFYgRbYPpCbNof5x27kzpiWoNwhaC3SNpmqPdP6hrAzJh7wAS8F6GjAHJI+/Q21W9Vz6
pggPHBwXUeJ4YGGaAVt1lctbe1C0NVZUtuebs9akqaLgylIArKKqaOAB7eIde5eyncSAFRE5VtIvP/jP+Zq6/F452oZxPtu+H8qvxI12/7A3WQPJpvLhMcqjIbkHQgCABfuOpmNV5W1CFFl+OCPFX8Tu1HI8wpaL
njWP7Lu1/neiE99fNSH5CUlEuYJO5juS5ddjOLpE1QPjv6FYgFlVICjRFGaKCkBSoi3MLFApLNvojyaMG8CTEymDqejghyWUrSs6huuN3tulMxhu5YyA1biiG6pVdM3SpfjreK+K7sy7JgPNN22A6K7ASOMUSCgu
VwEuQSlwcvU8DH547jLDA3IkO918ZNRdM57BVyPI7qGlYUhUcj6PIzj5AzOZTetfvupLwklUt7+flBHaOL8wyjG7NgJ91fY5flMBj4KsAgGzlWKgV3X43xQFGEY6kcXUqCkcAAz9w5N/zQJvtQlAvW7Dr9A8bI6z
Woe4cZIW0f0/kVWGPoZu+Z24CUtNA1Q1V9RZWL0a2LGoCDg+DTj1+LVIaoENjPwCA2tmlQuMruZysILgagVYkkn1HM6t+AABvYR6MTlvQQMLQdqerxeEIA3+ZqzR55n1sKLfTtb1+5CKWd3ymVz1t9KAx4l5i2mz
JNN39kkimT/4qOslb7j1ILoi2zlbOKgk5ZSo8U1kXB6+FJVWTiWXfa/iIBV63Y2ODsnJo8nCQOYC66WU4z0HX8j64IQpqFUmfBmaunN+n/mvox14RNLg5tXFlhVnSiVmx/xKulcvOd5uCrTYnTL+8oKoGrLB6ucp
7bM6/EkEs7gisEDZAzMrKj8G8hl/SUv0KOsocNc0P2nTJ/8txGL1BylKXjQDZYYgvD4aRDlm8ucDbB7vTUQckOdDtwcWWF1EF0x0MVWCTNch70ZBT0bZa1LgJlskQVhhF48FfYYXu4VW2o0q4BveV8zoAwu2s8ue
Pgwz0uTbNJBW7l7BQEWSmo0JUcDWlHEQIPw2NlBcflegvD+/hOn3ZGx8FoMKxRtjrHF+/yMSC0cNfKzCRQAFtP/r2TNXlfhtGKmVgAKEwijQ4ErSoDoPk8dgFrVXwOHL4CbocGtjjJahqgyhPdK7av5Zmsm8wr9K
5iKESzifuzqUU2rtI/kcePRNso/n7fbvsQykBpizYC5kxEWAyWGLQ2O2Lhj8fkOjgatRQQN9yp0sY/LHJUoqRMcY96lTYqm8MoBqlpQpg3dU4+PQvDD33898lhD0pQlfihLeInVxbKtgbTHT3qP34qR0tXackTdo
SKgccy56YKVYQ8ONzILO1qGOipY1loTuHIcDzjCeW0pvql3C4IR+HTB0VwrvRCtm8NDFUIIkoIkhU1Pw5JqMDIcY7HuUH+CA/c1zBvCzwPNEfNIJr5hYQHwyhg42L07/ZH/mUfBit8cSlzlh9NOhshsxjZVPA1Uw
35Xf3sYbmdLOd4ucODjRkQk/iuMQ2aY+hUMjIgeIN1sn4uUztcRnHomSIQVikKlcTE9yQ2PlNqEhvYDENKhLJqX+nYA51MKqXdbIhTOiTOWh6qTQ6y470n878EmAeTtqICVYKpAgrS9ihiJ24lhoJfvlwHfQMb6S
V0soDsQLLZ/Of38Q8BZkGUMlH2wXUkOc8Va/BKLIAh2hFSBj0s32ZphYcREoP7ePDZevP2AwMmRKnlD0LOZNYX5pkl8/EuP5vRFIYTBnZIRgMdxi7yEeGTe0ZHAL/YTQAoXLuEERLX+TKxNd0brdC2sxP8NiaxdI
s1pe/Q4dslQe9umGuybOc1EM0g3qxDF10DCOgaySSiZPAQ/sh/cUAQRrz9CglPjd+87+XEwIXcxIaUS8JDys7RebIol4uKEjLXENlpL50qbFWUfBmmY3zhNne0uK6VXceyqT3SUIG3BOOXJ+eGE3ls7RdQNi6q+D
UMb9NPbp5gl1TMt441RsLQLlOtzPr1B/qB0l6+ZCVuK5/tnRL3SM4vXVivJz2b+P/HHtCTHF58/YCrO6mlha2Q7rlOG5BD2nMTn48AtExjIwKArGmpOB3Iw9YnrEuofQzUqE6Tb8yJlamhKDm6HkbVTeCsFe5ZFq
j1/KCOqrQwXVZLH59Xx/H+gZXqDNYxXy4UM43zzZBfbkNW25aU5xmvD8Kjp5NgU+PoP58K6HutfJxLe5zFfBgC+PX8Cvtr/LBMnsB+J25XMJz/HsKRmLvcUIyvg8qe2FV9O/Fni3Vi9805TsxYdlpIESE7jka7Oh
jNtGfghx/5sgub7YNyBGcrRuIJBzNlYzLeA4H2t66VCi8+D4IXCdg74x5mOkREBsK9lzgXUalAK/61PDKS9bmP+5NC4ZTtZ8LiUIkaW2yW3qk6RTt0ixeuaWeAmWvOHD7qODfuKgg+f2MFsvW2sXNFwm/UHWoJVT
MaTtoEIc4dS5Lg7aDM7QPl7LAGEzE07EQFn74vJwHNMyWPTIcrq1CE/seAv4NlW7OQdvyt6/hnpZkrYTW5K5awiqLivv8uMRIX+m4IE2hoAsoPlkLcBqarq8/txqud8rkwMLKfuiH89+CPurgegZl61Juos+AFd2
a1R9+izLBulHY/TjaUDKsLmKSHA+pxZ1K814/yLjbEjMpCNlllazCPS4GEMMQVawR5fkIpdcAim/OSwbr9q+irkmhMUjzr63LKjbV94vOdog9Ql3GCRnXLjEfOdIpudsk6BwcpkMV4i697zxOgR19GMOLxiUjreq
s2VrDCWpI5V5w1GQgthAfERh/7eoLJfOoxHlzo+EijtxIWvWI8wpDOZ6Q+mH72HZGTfvp32q+4CvZ6t36bn9u1wmsGBZh73L1n4KeP+u4qOhhmQRd6weuc7+1zwtiIHSCns5WvoYreBiY+3ia/wQBH2b9gEIQlpU
j1lyjB0UHfWx8c7Um3RU9+s3cA7hLpq+jn7R/Z2PWdnOIOOrlyPaiGG5NcqF7PTLxyneyWjmjrT93kXfdsCp8mI4G+S4/LQMPpxOsUoJXhq5bJT3PvKQXGXb88PxLj3MTfCL68FyKNT4DeGqvvg8jdNNsieJaFqh
mroWPfE+rKn7O/PaPvvu82d3n9sxl162YySHmRkHiULfdznCo8Dpq8sNK6uKyy9/wVjJb6LyJaoAWqxMbv97M/cqx6cDI6/1SL7gGYy9wYIwhtrySYt6Axitck/O42nkpSmJS5/VAfSrfmjc79j2Tot8nNwhKLfm
Z+e2DOPSz/LJ20w2QEC1D9BOzOalFpFqx+AwygWmf0ZZ4xgBsqxtaIJgW8FzSUZ7XGjjvOANj7mnhIyx0nto7FCYT4p6S8pDssIz+cY/7wUTDaV1lbN7PUft1cKqchQUTehUwdp+4QMbAWBwe4U+YD2/AS/ECtrh
dvqEED0rEVtEt5/hoG6hTzCEgOk36E9+YK1m8C+jS9paeqAz1/7HzXQ0vhtqtVhzn+tftkT9eH6T2LEu8HGrG3ruUy656sjkJWLBUUjX44W+NfBpOCbeE+FwasvVAtsZc0UOdgJ6gLo0FDde74JQc0fXbNX/uoV/
3itZRaue156DsJGB4FZzryVbafddVuyXmARpkW/YoEexxIhvymqe1UqHpd4F/WczuM4zY1t2MCNAK968WmC6i5PZ65pMSk2oLx/er9SiUxCePORUb3P7Nc+385E0roOY8ikrz2U72zDdhSrODBmt1AJVECFUAf29
7VJG5uN3aKuzqOwQnoPm4snsMEZY2dtrNMQDlqhCM4/WRMyL7W4D+qcDmIle4Re5nqcuAQeoYpNKenpAh4143FwPDtwXO1T11PPUPOmtH6Sd9rY1drsh1D1rDOqembpSdlxn6FC14bK1SJsVhMqBtoai2tDHwo5B
71WQUsa7Jg3ewBofaAC5/Y2pvW8QYp0dRTBoUmC++hvzSdif2N3DsapOHEE/LWGMhqySkFzyhXBPkBK01ahSZvJCZodEknmIx5ZaY1S1W/1db6xu27yUPtgF3wl4rU/Rk7v0MBzX36YjGfWye6zU5xWu0sx9HmLW
F7QR2LEOunwSybFDnmzN7NAuCXx1eDsY3fWN3IYnKw9n1VazoV2/8kGfCQx+DWIDYEbgI5wZsNR9epnPuBO08ZAedAYL2lxb00k87h2sio5L0aXmomR6VVBg8UJIbTAtvl/YsecGpeHrPqVf61/ADfViL2+nMrm4
aJipng3ExvyWax5uERhnoenFgLVEC+e2CrxsnpOdQidEolui4tGFtUI90wGHDP5Azgu+XDuGuiAXJ2CYEBdKWP+ErsACUdcDl+gHFH+hBQ52qpZqOzEdrm61A/Kr56UqL+2iebiMXwKc3l0tyojPe8xUh8dAW8v/
mlY6fpa/ZIxk7Z9dfhisLlGb+4br+eLctzoTdHl4vrvDRELjghqLT13SW1Jb5GaOFsgnd/P9I4fIB+9aAtsY1+pI/dtB9IldY24Rh7X2fJIXVNgAalXmZGhZtuiTJoEDEMBnfyLpjuPYX26CVP/tuRcIfTEGY+bj
DUlAtaWaGdr9sPubVojghmTDfaYwAeO3sU7cxHfKrrS2O9FqVP+n4brAP44VrpoW52Xbmftw+qY1+P1kaoR//s38J8rOnj6gLEUCQEiAt0BgZ7IAfcJ/LhbwiRRL/xL72v66xi/voHQtqZTsF0TrTkREbXSKpeMv
Fren5ViZfcKu/cYCkWrvg8tDBVMuSvVfqCxDJ68qRmfTA67e+f5OcYlHHNZepC5n9tsv/odWkbsA9rGRWDQrZos8H/sBCO3NFtxLvgHNqbi1+BI+1sAETq6GoQAoOihoXtJQQMgYBDKwD9Jq86JHiycH5s1Utdb2
DibUaRpaqC7tLh64H/9LbRqns1Am45nVE9ZYinhTV4BM1dxm7DG6TgGARcUV2QV9neR9j8jxa4qgqSsaThAyWHJCx79Ze/zffQeuQJaFgns1USQN/47Ao8v3p5AFn5bFdxvdeb2vPjnjOBirvASg8MM92g9/968L
zTiYFFc1Zp9jHsXtwMgnAHAY1sObdIcK/lFKs28R8vAJSrR9+255CUFb790tuMnaI8I7hme49x4U8DswnttXinxdH4Qh8U1gYzs6F0EHoQR+c4heMEZlM4rtBHm/U7vf5PMXXc1OAoc9wBFhoz0QQPBVS1ZhWI/O
4FAMkfvCY5qb1zRvCkLjhFJXk28jty/7JLAafglAEEyWFA5VDI469CEe5RgYfVgatunQvxQe4Yw2MLqmVWj0owjq+4euB+e5+VbSTYL3aFHr7DNTxzTz/13su/cSGlKXuruo9a1J279fsOSig9lbDaUQyDi09UOW
Qqi00UmPkgkhL6Z5Df20nuOcd+ECJv0ogMLLnUEf5NP40rNWM30FKc59PD174fwfiN8MvWoED3F3YDTrIuF+wfMwJKARL4+GsYVFTSNuAS8SL8SdKrQA8aEHvwRd+x0NWc++6JjQvLmedBE8z4yka9chBYUgu9AQ
ulT8GNVFyiItkKNW3tXxUaaeA8YTBfNoPtDB+F7gp9h0rwS3DRATVMGRBATyaAMxl0em2m5IFUHQgGBTk69jXf1fb6CyCZcdT558MZ+d2klCj2s67Ymx/w39iCG1FsEMha+4y6E3N5f63kHfi97avGAeRcAa2YPF
Ab5Vb8DCFqBaqwOYByr4ook1FV1YiIqkFicM2H0NoM0TOWhlYeBnl5EJlF+rtyfGSRAuuOtacPFQ8ryKewLBrtdG3EQPRzq+NNDae0mg1O5AJyC3lNpe5Pm280D1XGDuVNxfhcMvr9LxHFn62HafnCNdsLNZgHB4
MVT4cbyuwBUGay/vnulxAJa1AujwDzysF3/Jq1lsCY6i0CnNNkcI9Ki8sQWKxxUBxZXffCOedvUBRYkH0IKbrZZzvlMPJyFtMFM+SVjLxE4m3iU99Ax4bGAHUCsVy2NH0oNXpWy8JfKhBajNant8IdGGTOlhTfp4
v4/RSKWGegTifSTm5l4C4kSpFQ1Y4O1IuSVa2u0lV9rmmg+FELEV00XYHlYBQbSfXJoeRKcBVWsI3ngikAp72sughE9XoGDoJQ/GDCGAHGC5V/ABXYhbQshrd203gqJ+0l0V+V0c11i904nlPZMJbzUiMOpNxTq2
UHVn2kfbV6m9yhF1tbnvZu+qaV5kr3iRtOQvTJyKgXuVQyqSMZqLOSWKC13LLpYmw+X7Mzlqtuhv+XANxw7qOiEACHXP8PObRYGu5Vg7Y/Sv2aSVkNo76XixdDWtrlxw2qcxJm70rQ5WOzGFJ/V+sFP2Z576nxQ6
u7Gd9BXW0aum9dIkkbuJ/8GJ2BzBiSlWt5stj+Qu8OX3JuHuCeZpk2g3/ZWUZ5u8jJJzYCXrZIO1I2bz0iKdbgYU1Nex7/b6Oq3VQ9kO/2pneITnRyyjz8iLdqcd/zJVdZYX/Lq3fpuEh5iIWuZIXaUNynQVKIjJ
DsnEPj2MjV4AomwA16vcyE32nauJzvStYQVj6Z+Y0x0j4+ry4HdxfhJ/gYFKCgCcQZf14CbdiXLVb/iGs6avrRvgipIJFgjINEtN9vN4xKUq2/KVF+fWfckvFUlMuTf9/Vug4OWBaTFRlM9DiyLQu3n9RQQYPfcX
ZfFjiyUfvxyWuCVR9v/aq4UW+OJQGX45zodqQHsDao5gXuG4E/LfV/cKDnTEcD6Gt5VPfb35nTXx3Jwg6jYnm7NUMf8cw5uhghNmN9fepBPCb5sRoueVzLw9vm/QQNZJGq5UytPAzfWC09n6hQ4CaothEHCDbq0C
jNDcUBjmN/BTRCDCCwV2TVAKPWoEotzto0Ib1y0ZvJuj5zEGtwwVAntIaBtUhwV7W+3iujalQpGmtMlELim2I6neNv1SUwJmfuCG3fFEir9WdyUW7JEGOK+koDp2wrwuQYWHgzUo89Lxa2zcKGF06htO5MVf7oIG
dru5525qc04BmggAYRqFV4oF35EBTjnGqF2FUB7WMF4NaIcegSA3MaEON+6sRkSVehxfhwsTuS77Yrkbybgox7dBE5QYPgdie0+bFXEC4ToWPRdfb8xJhjYmD1P3omhufltAjo9gI04sOnmiexUhOGEStFTrUPrX
iqDo2/8EBIaZMlr4G0hMQIm+t4OHuj8B/tADZJ/uqXS+fU5TxVGspZguHpp8HyCww7Koe955zDYQruEoHZU3icCAKXGrKQKgUHiF3YhV0e3/Fm+6ObgYEQgUEe+hHNBJioCVEgh0CGivCURlBaY4DzU/Ag3vBXUI
oddFUbvLCdCLgpZIz9FUqfONnHqwjxcZGvn6pOJpyhJ2XO6hRCLc6+ijuFaARstmlk3f4D7VjDTQmz7w09DRAWLsE0M1bwdbBb1fAMoRAziOWByVDrObbIcAPPQA6geKTtTS+wHbv5bNQB/lGgreG/N1Im4/3L7D
4ueYctyy0pS7+Q90e3qC9qBOLnKr6Q5qvwWWzp2OqlUbuRFg7i4X1Mu2Lv0RY1tJg77lbveDcI/6/dNhNucsvVLejWdUyAYcfAIeKcL7swWGYMDm0qZT+I1WdAgLW1HHSsInIPJXgl6Pv///41RpVB9DML+6wAJf
EUjKEUmKekcmLIWr5F1Bxj+gkKSs7Imqb8RKKbziLi8JBWl24224Fk10NKPfS2/f+MaPOUcGA5yKVSpY2FBVzlBmg/2lQ8OR7piUcybqffpMplrWXItbtx7G2rpbpZ1ebYXZ81j2zGjFHwOthCGS2gND5TJOq8NJ
4RlaTb3yp0t7ChGjSujsHdBeFDhDrbBgElFSi356sCqZggMBs/iZAmR6zXJqckRUHGFyZvHEK91pLr5Kz0LYY4HBYDAOu4JjuB3a8vC5jaUPKC7CzsPHCmLwgrjsxHwsyuhjQ7iKxSkSBjfKUjjODX5bSECLYK4G
+KewIIL+lUTAJAIQ2YpGvjIILvT7KU0kmKDrhRfkojeBlxGUzSH3miDThkITq5H6O1az22PCa8aPtms2qfy0drMkp9hExZfQ6BqGZtdgU366OTZIeSq13KaE0d/myMtioHPSAlWISyVCmL91YuBgvXjNZ8pZrRc/
o/AhqsfN86wSXvVGfvyY1KDLt9DLLtKR7KHWRoAvZC4GPFCuhw833NiGD/QKYB93ttWu8uLJ69eaNS25nf4R5omh0mr0g5co64g1caHaigjbSN12ExOYEgso6kwZFDTswmdg+WFi65RThF0GcyA9RAZJAiBbq8Tq
ePgvMYcpBKdiCNjvH+JLnypFeTV6+RB+TlmKAOREvQgIO3jxogQF6bBC6HPGmD2kSbpHiaVEMwZpbh4ddKtpdIsh0EaNZqpGKiMZBKcg1AgsjkI+xDKrumvAxDFAVV6ORjt0fPoiFaxERQz9PxQZ5+yJ/rAK6koh
WItSGFIxKS9tAtKbpoy0QUeBU3pek6YGK5fLWm2oBKWEWaMJKk8D/PdFvYJYVwV2zI1QGkyPnOznvFHHzfEUJq/1lKjWWzUspBiHqvuw3x89wOgY3FN88nBB6hfZ7Rz040Bn2YTG1XhFRj2D3qb+EUnYMISYDbwg
sU/unUOvlNDnfc3DljrhJRGwDokPP3CN4bhws6qXaJR/g1jQw5izD5viCQKPQYv+twsDx6BZRbhREgHKiDQ5cMz9gO4R8l2fBqRnVuzHAGpB2Xu6iIJ8KBLzgTZ5usGCwqkyhSBInHrmPlxiTdB2CQt4D8cn4giQ
KndmckY+s9pVkVHYWYcw2RGeuYOlfQo2uLw1wLDhwwLwodYhOiHDiCUrOcyoJshPhu9SdedvVByM+0DfIgMi3AL/2CjPM1B2ZAfsQKCBl1Pof/UcXf5STTGe7BjDUXY2MD6LEUvCKKwE6dUKiIHiqHWHADA6ZWJA
MlYRDLBLQBO5nc8LQVqsu1e4o1IRuw1AiXpAXpsqYtB2F4RWggHXYhxCtlxYF63dLw/Byo57y5+tFbV90sqXELA3pS1UF+Wrh044kiaeT/S/n8v++eijROHix2gXPywofdLAf3YujrmPSe7YkZ9ghEjX47kgoyU7
q9pnoKjZzZNEvDAiXEFUH54SBEl1O76K0lC1BR7MfIbSzF3nc9U5ZeVxm0ioKkdnG09n69Baw0NaWZ1ztWSJiJeq4nJVPPYV2NIZg0DI+KyIzfSpFNAlW6SFEHP1T++9syiwu/bpZ+DlmrZADi1fzIh4zxKB1Db6
EQBxn42SeFymYrSY8KAZ7qBYn8ETKXomACseYHdMyilJeSZlfnhU8850zqe187xajUU3iXXT9qaXG/8fT9dXLBFTeIQDBukpMjaUAONQHiGadQXWJbZzaxK43tv/EGE7dnMyKBEHNha7ihOIa40i3E+kwJ4xRjDs
euIzdf6W/AY/I7dSjIrwGdgKYXvJ0pivUDriQznkhQuEuDBCn/1XNazrIUiy01xzxbb11yiwhwxBfY+KMRKEO4P4fJK09/b/25/7TRcKwgI3WLrUcbtgoXJK8G7BFUSDfIjbBcuFtFHrK/euQKhaMF/slLqM7AJO
aVI11Tjqt7kTLx5SrdA/IF2Zpx8++y5W2+R7wFxI4b41S3Ptaqs2VqgJ3EinFgADHKpPXBHdWOuQqaYa+8Ei+xEqvwMFkDrGoD0/aOAYsUUd0doQKbyl6HqavDAF2Sp0+5QtsbGQoyi+rcA3T7vFI2qBj8RCbkj5
qwA/iYmgI3Cin3zffIXrPvZu6klYGJXAwoAwogPh4BQyv36hHpUGIdICgnJA1KsTGLLVtqmn+/KtyfuK1Xm/lSZ53P1pRoIpsEmgEsAtBKEKgaYJh1A4+E41Y3YpAghRVIEHBlPMl7C3Gc4Pt+2DAqwn0ms5wj7a
NPYQENxvnlTslyg43SsMYq/orLlzYcu8OC/dotjtsHJ1v86aqGYzh7IruBL5LNBujVLUTj96H0xJPeQSHtkXOeHbAuozU4DD2HweoagD+MZraAkS1K7bfpQR+XmyWEiapLNbeOFsp8RnpjG3vrBofZpRauqXHOSx
1MqWsJcNN1cLMq1PNV1mxpwOV2ECRp+RKj0+OIRrk9v8tg0xX5fqgFFBvQR2kud3G21BZO795DL7NFR1ThQmKHlCzekPspYjl+lWeSMf3R7Kw86o4wuJFLips9KiWqOBAwxekioZh3cRrW54OQkRkh5sbFZfpa8U
dNojnZaUDl/xdQ7wtmYb8Rd5on24Azf+aMjGmwxtgawjB6XQ2buBnt7u4O/+DobE6gaN70089Te1Fe+M0AQrXm0fAuwR2BQWONvzvp+s9O9vsFkjjRx486I9HXwtp2ls6GJ/KUrMXYgUSz3tFBs1FbZIWtHM45NG
0doxwnK9EIKLtT3+0sj0bNnS283U60wvX86ZJuTkgwuxJD5xZCQ3ttlE8Amt5+6oI8FS+wqBuqUWg6QgtZn97qdsJrvHjVHnFgklDVK9nErxG5g5bDovv55wcVqoXycEKElxklF5UquWdhI6H0DQTAqirJ5Zl7HZ
NXBKKqRdcsaHpN7KYeKubfUfWIBE0nzd7d+lECiHdSGbuSeGt4BmSur0+dveuyFPaGEezZdjgU4kCnvtcU2ZE6K7uZf11GMypSzC0M0uTgdZl4GO4OMj2wqgHWczG9VlWQSlWJdAQBOpA3Sf8rRlXye0KBNNQ5Yo
dxv/HloZoWz0Lpxk1JqWHXb122Px8mykq8q56Ny0qHGHkTzexNZgh3aQglc1ugj12sMvCdyOVy9fsXGAzu1Rjrcom5RrEHLyeKfnwAc7Tom3fa1sBzSKrIGmPXlsUKFBrFbDcOWD2VrfivLMKnD9D6aNAPFyibVo
t4E4reZyhxyIRfFC7cmzfcslNP9Xkel0J+dmnqHnhuWwChc4kHt74M23C5n/2XGrCU9oIVSNdeHJYaoi43yt2k+uKtmIJzKT2+Lcn5LYKqhuZPX1zY3r413wii4RXKHaLw8F39QkIEWNC6yWjmdus576PmIzNixW
5mV82toWeCO419HCbll1R1vkpouWKIchV0F7SwpUkOP3gBBYkvwrpVgERDfTdNpx1Gp1JKG1/J8pN/uPimWN76m3IXoykNS0b53pH/U3YY1PJKjMEcos15Fx1p1rJDAU2T8GwTDnySV7h0jH3eAVCvUX3r4voXdq
rtrYbZ/QM55eSp9YDEmnvcsqFxUIyRb0x3DE/5Es8NEl3yVz5cqPS3PXhbiEsZVfh497f3FmJt6RFmO/R/65BhpBvRbJVo6xfZjPC97emgnqFhJT7LOT5w4DoRA4OCYMM3VJUyq1M143pEa/Fher3FIX14fBFdM/
1mFGXNI3A3BlqabXmABLJ15hS6MiGf+1bzwtdHVsAZgfe6sNzzOZtwNMJ8AgqjVMEg+nTBbkpUtkk8J2JkLdVfW7dCta1XRXI8mjCX/q+F+vUVkIMP4jSkhsrx/caQwyUkbqsFO/Q090IS0yXXyUWk8TKlKGa3U0
tr/lE4ogdxUi4savQCg3HrIS5CySLuUyAyqhaTcWyJXSLPQgGL0wXRcN109KpwFjUZb80om9EsjNEcuaQ3/ok6ftwPDLRt7XTXICXd1qEpAz/DkW8glvkUO1HWy/GKzeea11kK9Z8DiRgQgnMKb86fSMPkHIpxXD
Qkm2tu8Eoi1G3I+lqjtZDI8MlQ8TA7bEkQO9gq1yuzOweEsHWlqTa6KTTm6gwpeKtNCChw7YVdXPcjSiyEgtCxbJHkonpLxZEEpJRIzlwD2YP+uHIXTrwmR73U9OsNa70s5/MHFBht1+sn/FAxU9ZEbpqrCXJGMe
kf5Tc8MEHRKbI6Yev/3Z/zDvNZ5o7WOlG23rlfKw8drGdgz7GsYmeVs9th7XaLw1YxKtp7FlYWNMKg3bdTejevXIyCYttRFiNwz1ZnFCQ3n7WLBfmNda5aNTX0YTdp6DBBisjgv6Hk5gP9faTl2FeY8RbiyYkecr
0qvh6ZvRpAE3DHYnAeS0IULpb9QTwhB8z0dIMN4ASBAGyJnskYUC67BwKJC5bX+WvDKwNb0svoicuFVcCExWVaBbA6Gsc5t7OTnSs5HmCA/lUTuiqKdVI9yuCmAKeS3b/5slaBS3Q7pTFEYObJBxjgzDlVy5pCTT
JuGxiVquigc2gKlkfAwZg/NQl/FaRyrN6AaePTecAV0JyhVNeRUhX+hf4HECNv3EJBODz1TrQ1cMHXHxkvo3Uy5jA7kuduyoGq4yOJycUCMKIfcrScqzXUelvDSGu3/pkF+WtSiNlFsQ1ehsckS3kQKPPk4AtCaM
VFxlgkiLaNnSYn60FWRSXMPvFiYAY/RvO3iRCuY1AXcpIxMtoE6Y2DUZfaVLvov1Tl2SX20RcMtzUpV5nUKa1gQSSptZOIbJQLluqDsPQkvgi1aLf8vltg5/08RZZbMhiLwvSnB5M+GrDdJ/EtFxwUTZu9gdubEn
qdlz7nDgPVJajnmND1nRVHOsUXSKKIwd/6+a/bwOA/CvEowR8X9fAYShaLp24MKD/md6bNlsuan4PFmZLDHhYQtDkThclLfz42HqH+2KYTMUhe/SkbRMHkVggWB52L3gU9zYMPNK4Cp1uJJDsZvryFEESgghbmdG
mYyNEVcG9OI1DdUukC99FOqDXjnZ6GF0QMK70csNMFTEduFhWWBG/f7CtbXF6hV2DqzATGdvbVahiFKKkwwIGsWRXsNaNecZbjzb8aBzbSkBBNpeq0sbStYa7T8PXeioaeiqctPdRYKAMjRW7aF36jsoHSGdFo27
FzCdS2XW6598v8NMAiIk47Z7A+8vgz4YsYOU8YnKZRVOoq8Kuz/5imPlB5bxWEjfXDmriihfVj70krumCfHiuzdaRTnpu2RUpWfr8WOWhhCZJ1jGynjEJjz9GV9A7ATZzjztgSAvum0gkOftndvSLiLQGYW18Hr4
ZHTOzJDKw1CkTC+WDMa527LjpBQZtuw2Ffsou5x0/Wi47BZQt1BQ6UQMkT8HWyFQN2m0gehSXapC+3qkyZVuQgLnJMPl83y1yJIvBEShD8N8HYH+u4Z2mm5Ud4SYwysfhe4jrxXRPJkk2P8MDy7Dedm9OUN4MIoy
PgcaTlgd5l2LPj9fOKnGgcNWK7xeXqNVwdeBIQJi7EBcAH3DfB4kRJwWFcPTSeYQEE/w81RWMAuUCZn/Uh62OJNmN8REoBb01AtLq3kHe8JFCx1gPKGnJGSZDXZL7lwqlMj4ww9UMsyIZWmoAgstm5UwAAJjHeDT
mXJk6SdsKC/wlWgJSUAa2Z6j3jwEzMP2uX/ZMwhHoQn0BYFvsgNLrd5WtTs4F3vfmMA2vT46lBlhvhErEB+h2qeHosxwppDYhvCawhLTDqz5md1SPfMeebkUpUWWJsoiutz81Q7YfuHRCsy6UgRxkuUeB4nmZWsr
H+hym1fPeHosATOftaUVVdhulcJUNQzGFFyoQsHYqtOko5v5Yp61LTZmmevslbq5n9GwDVX6pGGCoO1v7rjqRqdBBl2/3FJOXmxUAcZ4ZNiWDk4TfjcYZ2tDZfUrb6LoQ/1DHgKR9BGPe9yh954ArCpaNwtTZM50
Dg8qs7+4Z786015DaqD6chK7SCvIS/RyjU2jQDp2A0eN/ba3nnhnDigBuUJ2l/2jjEdJoouDgEb9lyoUfpYugOQAM7A90+IUAvaC8TzI15C6NwzG7zj/fi8QmLgxjsx2mMTuhB3HFAKjtjCVUxQxnDopSK1cuTXb
n8v2hf1PxLWzGusXgQyuczTViDrx8Atn8bhkPJ2aTMCEgQFCRMBhRBNMHMRMoSmh5LID3I3OpFI5GBmiejcGLjlNn9JBlwpuwpeKcMpYE5Guxd4dgWEt2r2a81iyOSL2k9nhK9wNVp405o2PUwt9ufeMZC2t/bnH
RRS82YuBWTlhUaJNDNgtyzvUAcY1BLYwEPPJVWoNVNlf6M25zuOhZVzG/xR/1MbePXXsy9615GLYlh/A6CoZzJp412TiRhIW7bXC8gdoyecfMCX25FeLYf3BGWrh715QVTiqZ1uAGotXLvkzdtynbXuhPPllWrfH
tq/ajZde6A89cu452VVtLY978cYWCSQfMrk+KTct7+CZv2mhefWloOAMVviwtLhm510L9lYsavXVUL3L6ZMe5yqWiNP/1kXbh+MifIGw9HTRg/7R6mRPJ8wFWGZagTPPtu/ilWLPgb7Nea6swk+aYSaAfN3+J1SX
qWoJcjxJ14hFhe8cyJOxbURTJGFGHHhoRr3OrRHOXWSgU/Sf/ESuJjqEPIEJZ8WPP0OB6DBDXdZ5uJftxzUilFrMndfKfkx3o4sbrpSBtCnaLK9BJYBBa8q8OsZA6of0Km45Mr8SVXrRB7TuNRYZsuXEU9r3rnhd
6buvv8qUqNn4RAxTRwTTSMgHF49AJZoDeLUF1WJ8wMDBAD2/7VM7iCZGq7zfsjdX/Kx9Z9GkDKLw2ljNwbQUSGV5Q5Jgbk4P1ygjgYhGG3fChc0m877FlRJvUi2LMYXK0Wn5Q86RX8XcjgaFkZH3zLhAsw68XZBS
PjRH9+cXRUp6vrDowevxWpeuq0YT6qIgWyLPLzKdETwote8oRU9VpoGj3vcqEw/VbY82WmggbSNi+0s5HoUg4LPIsYOGPOibuCI+rp0INldlzo5rmZanARqLIqCufAmFxXlKeEhrRuiJ+CfJX/rM3r4e39iy2fe7
UTxE47CqZXMxS5Oomodqa58vgRvb/5bHGs9UT/khPI7UCblOqapOflbF8zRv30JE9LGJKc5FOgk2sk5uXzg4jMV5oCCHqxAGcYipYYTvpK5CXBPSLgCsNKiyqdGQIScUcAOaXEZKP7hF6t2oCxnIKIMpkOnTJmiw
1FB0fwtZaLAGpRE8e6dGEKUxPFgKMkViHFuOWghOQZhXFVfyaxmbE9hSBXvM8KW64BMIeYSHTHWUSkJnv1fq3qiJ82SQ/9uP6bumIjvXa24RCNn9mEqYsHe8t7hwwNadceffvS7tNFM+N36yh7vV2/H45fb+vGdI
nK8RepJ0CpKL6Xh+NwPP8+NxDd1aonu4o3ZPPOwYLsOb76VnSVkwj57UTj6nnC+HhNlncQXVXMkZjpYPXoF1a8s8BbVlriRqx82X3o02vlXqP7XNaOsaE95EzCHSjQ2+tHTA/BRd/2Mo4LtI1UHBpenGqDZafHis
RbaeHUJf2UpVA6owfXuJ/OFKvy03TJD6/hzoCrm3ln7g2grJrujtOoJ+FPgIifte8EC84cMFfRHju4Fzztl5EViVwgjK9eurpIVhVK3NSf5ofil35CWN76+n20bZRBxahdDkmew8EPEVFvZ6QoQW8dXbQEic1TgF
QgVsmvBzoOQ3jRvV7uCZg2nxfqr5i5lz52fWfjhYZE0L0e7N8X8/MN4A1NwpCOZlUyo6prG7T+JjTka7v7xSzz4vgqWS+oBBfAJyvphNSFNZbqWNQbReGW5ds+jwU1tfcEAROMac3uD14mY5F6vy4GZK67EQ04J2
Aj7Fh+Vn2uf6ipO+lpN0QQrpoXB/A5i02NQo1Ofn0L07BQdoYD2vGRvpKolmiOKQ9xraL0YVIkIf69eecbP654+PK/CIRJLV3PFOYZizB6zs4GkX7csAuWNSW5V2HhJM4GN4pzwxxKjCg2lH7CJX4pFBaWfhs2X3
I06OmGUaeDGzX4FZtDIfrRDUDEXpuO3rBQMsuvxdkUI/HLlVla3dlUZwa4KrQvtQkbg/nIAIMyNyNpAYjuU7imZGvpxl2KWyNmpgDoGisflSDBe2YlBFkPoit8CkrmTKKtH27hcOs2OHc49m4YcmSGZ3GHYe5fRh
EG6vF8fXaUQZaRfBU3GrzDjydM+w+rqBgvTHrewcfteX/+FGlNjhpZIZwKJgJ9aYAxVNmv2oWBdGLpI0DNrYHi+YFvO54nGOjCO/FEKKiWqRyD3aIlIk9bDOXfZWhWHsGNrgfq5AXAGFDY0RHRTupdTlWIE5W6LV
vKDYYUVUSlLIgg6oMzYsktH4z9g828MavLY3JKBSRQJn4hOyRcfRSmVS7H63wO4aBLHVqZFMunWnGS70MrhJrNz1VF06PHbNSfWEeIo37MxyM+SKM5oHhyu+YRaedT1ZssajqlaoeibtmoXaZMJaDfTJ+9QOfiHw
pIzwQuuhcJwLLoZ3IRyNl88PflUW/WMHDd65j2DJhorHXZhVjyosXKkdTwkbIj53YaDG5S0Gf7sQGzkC1v6J+NohRN4gbu+8ZJrypGl/VAdc6fhKJVUPBsFexopFOPakESz8SJakZpR/fFfJnjBLOQceCwSUikI/
UZjQjVmOtdZ0aVIJO3guiqh1BGjszayIkatlJAmuzwyVq5+AKDNE9EopH57Oe6mwZ7ekpGwnSdRPp6g3dBjJbB1ByxGIUv4aGfB6EeMCTKsJKJCokO0y/RDFM85J14ZOw1qJFUKx/CV1xOZJQXvrSgIqGi9oS0vJ
i6DEM+uh5XNKRXpDD2BVVWShWMALh1/YOLOYP68XuCkN9MpOsvOstYI1DVSFhULrzXV12YqHJtVQKJk0MoqUInVReBjwhr7+Vbkq/ohVNC/nhME0FRgeahoR6PWfzC/ctqeuoolebu56uRDPcKE/h9OgtOZ3RmDa
vo8wxQZYQnQ0RdICCQSle+gJbuh51UQRsASdQw2Y2iR2nDU+D2PNQBu9XEwqpFcz4HfKBKUJu1rT4OcvDGBFkaVMeaviZS0y4LMEsuxtGDYg0Omovyz8zt6/KfgsGaf7u5lXBsk/uplmTHAxLy+9OctbcZiPnDvf
5HQH2mwX68pQUAwrg5wY0FmVdEy/ICCIZ2Uo2RZaE242lUEWyYBFu7siOmA4GqzOQdnyriCZMPAOqlHPnGbZGH5YiEskAFyxACorIw6cDAJkGpcje+I/GAZJZ+Z0RNvhV8R807UTbWoOT9qOAGG0skfuIpjL3iuF
N9hlE5tJKiMHjdujdbYClNrcvi7xgtkyVP1ZewDuboTfbprXNFFUR5BehlW6MbDeTZXsWdlbdGxLSOwHQVmydoTknuIiWSj6S6aKUgHj4WWqUs1svbShguCb2TSO0WHaMshMJmdVh5puDaotuPAuHQfdJI3MpXDm
d1r+xauBTNYb7jWMpSXixphdvwloKbdUhE4Jhgk6ClfdggO4cDXLTBtUYgubxW1WZcPL8nCtZBBG0uwTLciA8Prf7SmDorMpaFiqohsekkcxdEsu9RZbkOVtxcwkodnEhMqUv0sibj2JX9i0LLEi6nwvTctrHIFQ
8ALdJDaalYy38uJU6nYB03cgGlu2eGQn77ZuNAasabApE0EvJDoEUA4eq4vglQ68XTBxTbv9PY1+tXsfIv6TmBaTVWJ4GmBX23thoQIDcOZkLxfVS6M6ocRmjnNMHV7eOqflhKdzRsNpLsFqDHRaUNvo26K0ZPeB
vmzYh73a85BhImgBLN8UBznkM/PB15vSsgJj5qETzl+E0FIRB8wda1xvesEbPrhjdoFKRaIwrtsYEQsNlHixuIFz3U/XojnJbRjmtLpadh1ZEVmKpQn53R5UPWtPIr4DDAsmNANDHTm6MQzP0Ti6AVHfGh1vmY7k
8jJ9ua73wIqJF8q+lmNjVhlINTchFf7E9l8dztkmlcEn8J7ii0DB5GBW5WawqK0j2eQFghe/LiMIRH73a/VoYAIRxYEVDPXp9Xzab9YZV4EsIj09ECjkvR4bz/BU/zqO3vawwrn5kDEf5k/KJnO79zRiM+awtHIB
lX3Vmuf78lFkph2ZDbm2NI1Gs+7UkggiQNzJnO1AZ2engYLwMoFSbJn3L59YnanKfEqNI0NDqZZv4sx36wfpbU1S6o6yp4GH2lkdXsUWWCFMQl93/nOHcjgsSDxRg9cljVuiHzD9ol/wAjbbkHbZFY62BfUuqBzG
SVXae/llhL3jddM3YtLuNfb4Kds9qInKSMIs2+mbw59wWzd1SQocyvT/qbq+kW29fggVsICGGGUgH/bHnH5+nJ7t7bmhWceSyyCOvTxjSsX6MtG0f4Ys0Ll6xtwSXk07C5bM69mynQfhXYtwaPvxprhMqHhT3glC
YngK51AbVMdU51RnILdc/S6DUMr98mnXNLebTmN8xz0lQSEuaCIapfui2FzPA04vJpL06dfOJnI7iGSfpY3fhC4jrcglu1tsKDSCTzZEFV+H/45h2NgNIs7ZBsMqX7XH3lqPmiox1iwTNHaQu2SM2zGm9quZkZ1t
YnMdmGkk+UhrrcnjqU1sk84XgQAMC/InqrvFMC4GWu9my+nuon7x7EhDW11Jsu4quxe8JmAt2vnChnH5dzxDWAYTDB+pPhS4z/P6R96rSsvPY5HDfcgRVFhFUR4DINHNo+5rhi/dPr7+xy1uYTjiZFgQGBX79NvY
AhMbI6nVburFcouyVYuuluXm1pdhf1zswJxQps7UlPk0Kp0soCBlQJQeJI+ocPx9S/ZFIqWar0FjACvuUfrZELyAdwHMR5ui5D6BcLB8xjOcRIAEXOBk356Z4RKrTG7oBqnmVchBQ8qLL1pIqmKV0kJ7Vjozc8qK
BZJTQlu0NjZouX0/w8fcFNONvD99hMlKW5rMuR93sn1hvpSbUvrFPytLxk9Mfv7k7NbsHsLB8uZ2oDL0RxPffhQ/pSAf+1MgQmZ/0ZzYKswYYhumwhLdbgnEMEyQm1eHRnw0UATnXp8WMay7KuTxCx7zUyMAJr11
3//FdPyELz/ndb+m7DkimxtOTGHRjP1WKdAhFDnsCJwQXoQm6iB7L0SJG3dYKS8myWzPMdVBbV3JH2+W84hQH07S5cNusCw6QajQ5gH7FWdmQSuOXT/U0BxntE0qfDmYeGhnHacKX7uFB1cMU6LNd7vtRIyKQ21Y
Ye5DnD9b+LnejVOTsDj/1sZG5cAx9sfHQFzIUKPCulZRz7VjmsHlepkcoCMvusfFn+vxdN7d1YSjzh/NFOYTTYVOj7yLBavRzX3rTQnfzfDkHcwtxBHnzQIds0tf8ds7UqVuoSd+aBQQSD6a3FEo0RyFRGeJwnT8
NpQdbL7/1w39R16mvjbHd49ny254+ygRchguC6cYXQ+Ciw1FvQ9rpKp53zKR/oKxqPlK/QzSaycuw988UmvWL677DwEcpCeKjcM7lsJE9iWsOZemM9R3p4s2pR07ujycl/u/tRBMxlfu+T+ENF5PrF5JKywJBVEf
y4eUFCPvU8Xc4Vb2H6QrbiLN6mrRTo7GUqnm4mrRPiKCxhq7HzKWHclyw8UDoShgcJmu//oyxxDDAv7lPL7TCqEfTW1Y769Cl+5cjdxIKN51/wn0+3V9dDfox+kD9P2m0lDM3HyBMYaS7/njqX7xclPwMs3wavXW
vvMaLiKcKrK5f5VD/WbCuhVn5Q6mTPCFPbVx0lLej6JFS5CGD6PcFxyR2ENdsn1UZY/WlFR6OXHCKkgO7tMFBa7+7reD5vAo90+AiJRmquJNaU1kX/ZGgvKAXl0Cu+2A+1qA+oW+BCzzIIXyFumzyoWOTlz/sye/
cvnStbBN2X8TcfP0aMh0RVk1r1MEZe8k9fDf2mzc5Fic+3QcXZpv5nWuIolf3P6jHG6tIyxSY2lChSxjD5efIXhCBGTpHi3rKWd6o/y7lVkw0J32dqyKKdvYWbzYOqWzS3HBbSp1ehWjdNlYGes0Oz6A6vd9g4oF
gwLO/y70xBJy/W7wyL/geLk1zFrfe1WTlR93BhkxOBZ1Gpyg8tDCOokNaoqguAESK0JXvgwGvuv+Qw7JCm7YXuKOLAkzdkJOA+R2vcHERbrbPxdtYXOMr0VCzyVcxq8fVKsai2dS3h43LOYyWo4L7qHVqyFJ+RR1
TIOVY1Qz+xi3SgTGCSfG3wrQSRztq+Z/KMd5bxgVqSpAQn4wMQBvD0/YSGW85RdAFKPIQo7u3FueIcbP/CQn3Mxuy68GOO1mmxK7D268717MniLV0lPkcg5FlgfLgsyLX0m3dX++QSruYNGk1BDL9p8EAs38RaEb
HZExY/MD59EjTfrFzYiCOSnnfUMh0Bz0Hl7RPMhAA96Rtvjy1UOxtT+AemArNjSv/E2tCYEmaQB7h5sVeX2laZtbdwacYY+MdAS0ka1NBUdCFN5oC0RTTmVfizLhQt3IqdFQC3Zzn0v+yZSLyaW4GU4zVOKpJzMR
Jr6JkKa+ybOWKLIl6T7lrn2V2GLutwej5cfRHwSOTUpkT48iXMkdkEuIeeh3TRvziUTfEK2Flrx5ZihvK812ql4l4k431CdN3A6LFBHcEz2OYa5/0PLnm5aLuS1Ikc3sKeJy2rupFMgI/hJyUFmFlUSqFEXyQgtD
QRHmS3OOYnuraG7zD9tN6e5oGo6WN9gV1OkXRcPQ9FsUEVbr/wpOMyzhXeiHK039X8HzTcF3TP/EV36fYT6x0EjBFW2cZlZqO0YReYbMmlsRMszPI0jCgIrXbCQrpXUeVSjOHr2Xi//cIEXw/0J8RFrcR6L+A5DV
1R4Xx7J66zL2fA9/bd9uqP/8zGimPju6kRSyGNmxG6F/05KbKT0UpkgEZ4W7jQzL1N3tCKZJrvH+kGbUyrdeJFLDO8UnNrupWZFj8ocMSxzwmMAaO+wlb0jqAixMYL3rmpQ6avqUswU2yykEPtlmNcvTXJoxKbdy
auOscQpxorsD0/nK95aXwTUiLsOtRHtuqxG5SvrEM+GPquNMKSe8HLlNQXSClZsilrLVErNVltyXXBw7yRHpJKehQjZfXW4j7LsZPChHYGWzP/wuRejiRi/jOHKc3r4Bh266lnulDgYbbx0fAK+n6iQ7+5xlhktS
qdYIG4oNauwSuPs0wxJD61FB3PqNJKvFKApTAjoKAMUeywh8erSVQRnpjbueWaovZ3uml0Fso3WUaLkPbmW3juz8zvzfL19RzgCKjLJFszFwl/aVRMhy/7MLt7nNjy2d2zn+bYTWdTMV+dHqS+CChNe/z7C8Sqee
wwP2/DdZaJZEt98mkpT2wzIZieZFXCGAEZaDYCb5cTa5NpOzQOYtP/NsYGYhdvMsHtzsHb3qITSQpi9X7fTzX5L1goZ4BXu9WW5k6WjFjXriV/h5EK9p53xOTuEc1qsTQ2VyFyUyWxwFdv/CZbJM6hJThU2KrFTO
36rj3MlWEiiHiHZb+hZLpq2cvda7o1xv27fg+qcDQlxTJ8XXaV1s45PvyvKSP2EuBuiyv/VdMszuyKp3cvi54dyu9rL/ImUFbMZCZofwt7wHKA+1OCiX6a043B5JUBFhSKxoWbjSoBfdh5rQ/7ujU6GuTljwFpxk
65mpubipxnH5k6D2OKfM0UfXT3Wprc2OHW06KlhiczzQmcCkVf3SPODsweJ9yG+b6DsR5cQ/kNDq1VDBtZdzpCTcUOGTJjOblBZ4HnVmi+AZ+cY7TavwPkm7Atr81nTp3z5iwCJx1GMKbLWwC94gyK3ZikAJO5be
lXaKtgyDvaNxirJdG42z6vpuJDym9qBRGO4g8r9HYQuJ9Vzs5IhK+Nb7ZOEyj4ioFIc07tNFvAMQEcG7T0IryKkNZ2uTiIowhrAVO8TQrkYHCe/v2syTS0ueUTBPjQuw91eeyVLzTupQevcGnMGNoaEnX3jJePE5
wfuDBDmhFbmpaJNrSzeQrqMeI7XiPh/m427s4kucxsGG+cD9bgfQgUDJ8/1sO1Wn/cKTQLb9ZZqepeKlOne8UT4WO6Z5aly8xc1EnFf9L9AvvyT91vDVhqHUaikNP+5/1qXZPTz/qk/t2FcnQSolmrEQPKF2+MIa
z7HEIV9mqlq0h7lQpSm9jj1u4pp92GDSooG1IKdLmAk+umD6bp99WSnCmqcRd8rpAw5sGBaOhHEiMubkMhA+YrsOqpsHEwxHwyqc13MkHFa6+TiCQhwAHvQt2kKTKQ0D+yc40+fu3ZbVTuynFBO5nODKQCm1csxP
w5reCKkR9DqShUChWrGEyWpxggMDeSF0qVgXUn1NogmmoyuxQIomZFwYp1ZW+VAZlmVKGkhZQYzlN6gexUnyJWNRpe9DqLia31wDy/dsM8g0wPray0soGq3v1747DAG5Z/UyzkkKdhA6OUIH1X1xcPSJV0BzLqTT
Gh1VUjzdqI1vw1cXYfY+TwW+SQyyo6Sq7jh1V1YpUY3udqXeL49exmFcYwdRaUT6uUvJdwZnaj1Blf8hL9s/+Nz50Cg3vgx2SaFzqHSDSyvRLtgJRmU8/itXAbJvt4CLN52zcpK25Xd/dE0w3PS2oJZ0Z6cLkvn7
Dq8zD0CYDcZz8/McTjNXBMWQSck0xwpHzXvAMNwl2IN/8g62OyiR0ckwPNfihqdybcEDwJWtu7r/qy9E9yHb9tExrntynKhM1mBXPa9ftnF4x7MD82jrza3cK+1mldfbRmo3BshWUjREY34q3radJ2VqpTdndaJr
ekM66B5+U9RcS1rJIgrtazdVOXjTCo7FGB3IlVCeyy9lBlpX/IsE4Afd8vVRAopy6fhgplQxFTDdwhFmZ5ls/MGslEPObYO7CertvQjlOS2PWXhITDZZHWouo+oZa0Fq7cbtc8dNg5HQambAmuG5ey08YgsGi8wL
ZCNzbouxuZ4Td0In+/f6dQImY9IQaKhqBoouILtwdW4peAfdLm+T8dDDCRlIowywJp6U5DkYqr8QL9/E4VoKOFCViEiBgxsnMbQqEhhQxpSkKyidU7OB91CfEEGGmrbe/f2GrUaRhRM8kvUCLHulPxv1YQgCS+d6
SKKuvnpj1efyuexGrbOts4TDXTp6VfmZavSej/EJv8OPFx3fdk0W+O99iCacJf7npJ0sdMP/srbn8L3va2oeBrRLnmZT7BU6/SrbMndTrml/szm71CG5j3/Q78xCuerD6OAwfDydRrfvdR/7pefJVa/4Bbhf/Pmg
qy5ji8m1Fzi/wr1yFpioj6hmE9R8S8/m6sqziMOYOzeB+Adi+GgB5FwaBvN4Zqdelx/BeUqBLSeAw0k6sJSmu9vQsvffpiegfhMka+Y3t3muMf0XqEOvoUnJjYzcGGRdKB2c/Ogs9uARbesBziDcdR5f/Lt19nCP
1H0+y4fH5BKJyL+Oc43nau4P/VP9Pax7ZXJu/yFg8ft8l9BrUyL2EGbc52ZgUCzMcMxzRr2+BmyLGG8YUIjvGqVIG0+5oLIQ/tpTqa5ztOGp2+mlC0mpQNQvwQVmOQQ3lfTfbaAWqaGwHmQNqrSMu3Hrw1J7aTMZ
9uxJRScdp7lDLLWx8nJ1U9+i2TYjtOJoZ6buv+KK8hZD0leen9Krqew2poHpTrAbQb6Rbaz/RAbiM5J5GM5zeaCrW4SSxtCFIUfTQ7LHXRUKdATmI4bQ1B6xI0DF9Dd7+zHc77kpyTIY6pYzdCfeQPiuheTCQDTW
fDPgVjDJQ6Y03trvEawoRAV6VdXAX08RazHsP9ot8Je+4CdNUpBXda1x2fK8/oaHJy5GhUaPW9/au8tda43EDFLBD7YHEK+n358rWV/niW5zhpEdDrgznAMteqYSHuHer0v7QyZFsAOtQJA9O94FG4oCIEG3LFHz
N/icOfZ+JhwV6rlbjpqCyjVjpc9/hs07YZtDMovLCricTWTOrNaPHCsukzSFx6xhP0HdmqSkHusz7Fruk7oqceXgsAKnqACKcJH4XApffQvIU1bviOenGVh8VvaAfU0H4PW9rdwajZrcPSsdX9NSz199mLvrB45t
X1fT3RFrc+ODdrmJ6+amdE3DnMpnffdgmXJjnNZePa7cZx1wd5U7yCZli/ndGy2iZHNPNspc5eWmIJLsJ0UP2esB5L/fKHNQSJTrvlbRPmTuiKC7CiAyaQmTOoC/o7hX9nS9LSJABBVhqte38hASC+ugjamOdfGs
JL7/aY2u7Ykehry7QR7IcBOI7OXJgbkZDd1m9u+x/7Wop/wNzsOm5vXw44Z7F7RUO+j+y5CT6jUxvcSAm58bU4drItOJ2TMmqcgO6LKsxaO4sJOun/7FtCYDLOCeVUU9j5PH1us9qI7I5dBPFLuguV6MZ9pKGJDv
Tl2AnPO+0bsgtlM1UBIW+Okr0mTAEeiGnLrQOYDJ3DYwTjKlThSObG4Oi6HzoHsc/MhMd+UqBywxTZ4b4YRJ/DO0mxy797MEyFsLd+aU7nqmM32LvZff1DBuOe09NWA/98f3nX5/eBB3hdK44/ild/lj1dxatuK0
NHg4yxImRoQcK+guD+pWcH0t1ELALTNDu76t77cJjQuoO4oMCCU+hPwuMGsWMeMPoDQZErLRUyCrD0D1Z8KkKH9firUPmkmxu+TeBLi271LOhbqPNzpyCA6LKipLu3dWLk8mmMgP9ctZ5hjLioq9IiSEj8gYeJew
aj7Vq+atDgHXuOzW3Kj7qPnW3Hxqtcw/Q5587vyjTAHwUjhUFnPRJYoNBQsrQc2bza0srnuyuCb6c/Y7y00SkkL/zhaY4OoKSANmB/z0gjJwF8MVreSys7y1i5eDnmV27/E2YH3bCuuXtxdmJBVLdLn3AbVprdnn
SjTLFn9rjUkzbjxMd/72afmTRVkmNjAutvdA7JLop5qxx+Drgnxmq2pn1uLfq/IhavTZE31uUG/aWqjefvdk7+rvUHM3EPu6gSpPf+lNh1xfe1d/b5qPWoX2nLo50v1yZeh15jp7CrJF6JfJcC4jJ9ox01J7irTp
QCqj7CmBNRxK5lBJLiXaKMAvNXFBxdu7ZSIRoeyh6ZpzonD2qBTfe7W63ZDOtpVpVuP0SfnF8OhBf6jkW5hiOle6lD9svYcthBE5zucXI4olWP4ahdiEZm5Ts43yvAOjLSScY3SRbZ3PEewz0Ya+QQwbnzfneno1
4MamSo6b/ZIlF6Z10DWtCWoHi+vUv2i7ydl4Bb2Wj6FGYtlxkh1PddJLzEiLaHZKSyIIgTIjCOYZc3f/F19BIhILAgy83gk78EMvsgQzb1frQnmv+Xq4MSVvzwfpAFUIecmRb2z9sEdfq03uNG9Lx3OrEzVlTpal
C2iqMUK8fgInsn8hObijozmCJ0quU7bLJ5WVHdmaDILppugvMHiwEO6Ijr1Tpa6h2BweUqiLuAw7b/dV3EVAUV/FCNv9SeGQLryypZDE/hABttwxKUpjxWzoerkuv2GS4KSnbUkXjEXqTxy2grF2fVZ6I4GkvYpE
eld60SYhkJyuPvlahY2ue/m3fD8rVuZe0qScZ4HjOgdY+TzX3t1voOCIjjUQxvGMlkIIvj+cdYBdoRkayb5JrT5mENLOr9uA8Fvkdf8lo/mcHJDeQIMnX/IPG16VhI+seNmvLqFUXUmbUt22H2r84LLpIuJBSQtp
IcDLVbmI8ncg31xoiSQDdrsaQ5KSGbO8DHgC2pYyr7iUSMqjGh0Zyp9CRHX0lFoAHaGoBhGZW2lmMJI3TDi8MX25M3q722TIPhansZqi4D6HT9681AeHcrOwekrHM9bnj6gpN2WzAcdJDKUYM6VIvoznA7Q1guuk
6dQQKFnLpm4C7ITcgpqJjcfEKkxghRNks6NBsAxUuuaiNFvg9MJi2/IdTi7Kuu7XFGN8U/0SLIVStAuMeM2IWpgwAK5pyx5KEAXY5KRwrPj8pfI1C8reWx3rjY8jdwVec5xUEd0CKTFaXLKlzQ1drxtl7hbm3pVA
/v6x8M3G7ZNvVskHhxZ5LRYIfDqWj4R9r0fDEDZ6crVPkhkNR7dySuC20b/2ZNm+1hg6hWRflahfCtRcsv3UEk4jH4cpvNhImMMc8okj5ke+6Bhls43qv7X6ylQ17EjbDqM/b9CGnpL4xU2lpWAMgoFoNlUCfF0T
OfE8UsYsWU6+FHpyKGQrMd/24XJawrzb48tpAf/QwuiDu9triBzFcU8RlJI2/gdPg1lk3A9GLNsGAr3qQ4OSjkdRJi39xjDk16TPHzJ0b8JLSN+Gf77J7yW4txT673RFbhEYSBL44qldxi+YN1GKi6SyWQ0foN6S
BaUugduIGLtcxpkkyFVU+W1gR2lisSIPNTyurw2tjjMkaaLzR4rmNLO8yNi8gMpDSX6xR/hMiZN6NTsQgmCENtMIBMzA/PgogQ4236GF4Bz6g3UKqBnVnaLPU8TGDYL8RuqGJ0WZeRtmidvfXiOJJvdrPgrpbeUc
E2f0RBl0UbXYOyLamm1z4ATiEfmrLl2V52p86IoBL6xSZKtsDfMW5NzcsqFAfTcdi0aXKpzEqm/YqfhWT4wEkYU5uj4npHJotwam/d/7lp39tOL23rBwbwlWwxF8GA3r0GupcW+xqVfq+Zto1n+4/kiJRdQRRz5a
9W3IXq4nG7F1YMtjSGEW7QoEcNGK0TcqrZkZmEdh6VyBSBjB5OJkn0QoVHNPD3Vg1Jc0C6GDVxIdMI5nFRumUru9FztUxvS/3rMdYGEennt3IPoSi4NKsYcSPg/Z+V27GLFJ8UG3/+XyLNUvJDQNgHvIuyeMAZ2r
9KxnDtyE2AuNMzE74zDYUHM6xy3ZGlBPeTjd20iPcSM3tspCVpa8PEiX5vXnOBiSwf10swznd1txGmRLfUXxn8EU8nuQRR4JkeNkTigC5ge/QRt9XfvDVCTsKvZw56i2aU3QR1b9d3h97a5363lX462qBFBjqJmt
yUrPCbSQhbGJaMpYZT4EBwOxN3I3W45ecVsiV91WKRqG/msQaXI1uJlEPnkChzdlXcZ2fmlRpEok8Yb1IWxuL1szk9uqbv9Qc6dNl6Lc77aSYjSTnMynA/uAy0ApLZhIq/eNm0Fa3gjj3ZokoaHlYTkObgxTbVxu
J5KCJKF4MbDYDAKE1zMPbtaQl7QZh9pEGjyOp8Rbj7AMtxWrJe81IWEt4LSq4McbQxmnXBdr3gf+xMYr2oOIlkNxt+uh6ffXSnT/YQDPhnwMt6t9syAyZVwuCyIbrpEMGuDdUOCgzcgk28fVWHCrQTpoxA4M9pSR
rdb0PKUlGYEaxdl/Bmp1vdgpPcmBdFCVkDa4YynZkEVjAOLud9+1tT5NGkI4d4LkOHOw5TsttpJtsOR5hNK5Lx4afAf2kB5kmvm8BkteMsmByh+/KyMR5Ac1ZmVHlapsjAZGEG2XPlcCSkPhkhQHqFCK55J79eKm
lC5cXgJIJEdZWcyIwXxdNMwM0EhEnJaNXRAIDzlgVkyBzt6up6gmst4TAlAS6wWskJhbrppfaY+p1mhwYupx+ERtfUsvuueht0onF0NGGITS4qo7fc0/7mzXPLOpqPDHH7qoMT9iFMXmcgpvrPDfUnlq/OGoTfrD
/OsZj6sf6Rw5j/y0GY//0/9nJyNChCeMnvYemDcj3Tou/8nuj9Q3B/Dsju6bHwHdlLoBeluMS28ABzdlXtjdDiPNJNIDP7gleTQ2APMs8E51Mmr5pOEAuCsxsOU7XtaOjGFD6nOUUrgSktpYDRsbnfWF8opg+pRB
8DyWNpFWvA2iJD9I/3wHHmNHlX6qfHCm8i1T03D6pOeYn884z/NNkZFHwEGcwby+ce8Ew6JnXPCrqMlstKuQxhPSfNve+iNJpHGxZVd4fQ0mLCR0fsDAMxtz3kjCKfpzOlzQixTH0bRjkqdfMJZ/pLEjfoV97KKe
6kYEY/bREvqJmU2PUvomPHcPk0hm0VjkQYgnZFSGiXGQGMIWrW/KaYizJnOaGvFNmNg3/akITm15vinhhoOdB4xozgfQRqKSUEFKPdkxHefl6zRJYmt6ajbeP1zvkuDaWD1edsaNvuoo3tmKAOrsPXHRpAYOp4cR
dUe4WY99sSBY8cRENBSHoVk9XpSGRwKgUdyYX5OYPH1BTI2bIFbKMd8TZkdKTIWU4B/AptaeK41BmBD+vwFIn3gNnwClX985lQUQ0SdAHyePOgyA8q3aG6goQ2LxWqeVP0VIWD5zISInli9bHAGBafmYtWhDdJ5I
pD/7CVeBqckIa6CrOPSYy0sCDuiarl7yzuZ8wJWXjV0KWVaiyLfC6ZEUz7HkwaWvvRi4UcBEF4hQ2YJtw6akLyM8gUr20ClksCzFddNf6LaUOf5AvcVGiZ6M8pa1EK82wPOYpBra4VkTOh8s3BVJBsd0pQrPYz9C
NJzKXKFBhFR/DzCFHRoz1CCLf/V0PLiNpmI2EVnZHWXj+wWNbKNAjwiSjQL3/tcint+f15kqwA5obliDkL4OGY/zKqlMa6KcVgCCosniBLAGRjGbG2YeglrEivE6RalqMWmaCU+ht2A83LZVdJa6iA2LxaUJog54
KhgzqtbRDPgjM5PhFqoWJrEmgHH7Ldag/64rxIGXAhBE3PqkpwD2zXG/wNFMVXGhw2nUW1GdpiXFyeYW7mS+5Xwh5A4yWi0twlo4QGc6Pt5ud9Bs8guBERtRqXLqIgfY14lw9hZrXJ0jNHzTCI4qxTXkh2kHIuUT
iC/Zshpp7rSlpTvUZdOX3MSQfGnUD7YnpfSKZtPFsths7kYX88u4dwFRQd0i9V9UDKD3Zk8Xf+RvVx5rx5ferhIazacBjvrjBFeOsLAj4X5bPsMrGFHg5sZEDxDNbTAcBnuEARcMl0XTxquG0D/jAl2Z0Q9Gfkfx
iJW41Mqlyq3OU+/oWXh+sCfskWclQpVKCL3b/nO37B687hzGsKiOUGPEZySVG05mL05tgT5Tu+XKjZZP/mry8QHF0ITnzk/uS8s5fFRaHF9ZrX+x5mnzIOCKppcLGdla7K8WvqPFcXMpFbwoYYGqYr28G4UEjf/H
S6/o1NIqOMWr4FsaHckQzZgFk+J8vfFS1MBNMRH62Uyc2GfNCPFitHi0p/X5OiBfHF+HYuhRysygta8d2a4Fi1haIQT8ZvpJPBKHYCfWESK33CDMQ0kBivtAxwoKY+LggdyWpOFpDn3wJ3P8TMk/u+ZCvCz5iMnj
vjAP06LxBEE0E3gz5eUDaTw49MEqyUzMexGUBK5ZO9bn2N+M+AiQB83CB9IfPFJj2Hj+36u5B3XkcI1UE6jmbphNF2wlWbZUcjtJrLx+3xzjYn74MdljJQee2a+7QnukaAp53cHNX+X0eXMHIqzRepde5W9aQOHM
NhrbPy116HbLYTu4k5nFJRPSIJ7abeeJePt4mfgPKbw/vCPa/V0YjQgDuvnTV1ZE6ydQqylhnSc4nUKzYCah7LLidfY6bKVnjGFk5zBPo70ShbfzyTAkiay54+d/KBXph7357ekcSVHpZ7vba7u0IZgNV0d+22qX
oMiQIzejIrvS0wdTGK6iIdbY4/IdGTbLA1bCL+7S33APMHLtyDXPpI41C6skYuUlTRIfPbJ3efW7qhoGC9wzEMTdDhtNG7h/QHFXvW14d+LVK+szv/Jg8a3olSqZ32E51Zh17gnEnPzSNHPGntkUkNch3SbBmfeX
g7GGtj+ALqdx3T+IfocozzIhfRWMm9UbB/OlmB9VPE4KBtLoDiELyRCPOZX0IqEWWmEDCYykynWyZu5t33IYEuUoOdptRHT/OF8LmKxuxHZ9xBHD0qY3ING7dAerTCgusGkfpgqE7IWA/yDLpsz6G+42UsWlqqKJ
7vBoWX1Vh5rhMNqm3K1z8W4tEteXZRp8BAo5WLL0mMcJE+jSl/L1ecSkYJRNazDeHS97lDyFmosfk1K9a7QWntVMWUAInJxrX4u75GDJBGR1y8rFK0OW8Sf77dSw2KBdaznin8Oi0ZX5DzyPba5ijZxeTFGglLvA
qq9t0JTh7BM8lQIB9c4blbR8Vk8rxxZSDoDM67ZXxYQNLNCVMdkMIZLhTZdxJbkgajMTaR6U7TZu4nYMdaspreSRUnMK2DJkTw5J2AUi7sjihrBQWf8GxFUUW6pxazEbKFs5DcVUSaDzqTJw00L5sejTNEyTdboR
L2GI9/FNOy1mn2e9gmvgQcZZN1MDj5URQHBGG2xkanRBH6d6r3E57ZffYDR8vsH4JWQjx8A8nmXmUJTog/wpzUF+J9RmPZlPegQhXk8Kj+fsf2ay9OY+I+prbjEjgSiagkZuZOYoirtdEdIzaAk/y/OSRkvcCinv
IozjI1ZBMOLh9x40exyLPtQEtHfLjaTvLx0TTGnGfKj75rmzi7zTDgUacqFLekTLAg2YZFAk4tSi0Tjc+JTo1MQHB2mYrDhLxFrs1wCPYZG0L8zKNUZI/lY0eHl9/RvLmbH9W4zXTOI3xNgp8ecoz/flm2JECa9I
birRaY00YZolyFT0lz591ItJ/ZHB47WlmRyEuzKVg4OIjjz2Y3kyjyMbZJTuqTMxnHcM+xfhYTj/H8UjRSgNr8/3bTlJ2+si4Hs7LN4scetMF/st0BbjKehrHmxyo7vagR24vzgitbr71w91v2DrEyTwZwsXGuuy
uzplwwX5oYo8hyRfsredZz2Dm7Q1fy/K68EwnM8W5RNa7ip4MpCjc4PyqNuJl81VXb7Uz8YMo4vRjtJWVheerd+/Qmu1tzeFONr4tVMs1uXfsxJ4eGK1uDjtQKeGZ3VwwcO//hkMp3d+jYtzNsi4nYwa9Q27No/R
xOrxosVSA4WAUT9blKM4GgbF6mM/9LVDYvnnjyu2uBF3HoX8aXqHqonVIeCmORLR77UzsqjNtpyEH/WFmlBBvfrnmcRvr/F5QrymwkFRai9v/Lf8GYzPt7N2qEwxNuYfxJNz+42ENS5vlFNEos7qsnzQCvrvSWEI
KtCGDtcK8fVT6METqSuwqOlDsGb8cdSPsDXJUFTyF5CXUZrb4qbOORMpy1FmRaNjMxKzvykhnyI5wlgrWFI8qRxhmhMRc8Adw7Y09uyR6SprWoJl2zApAawIqgYQcXsgK5G5jSrhTFtc25d35n3Q048GQKDKNy/F
YLEc9xi4mVwL/e5Ouk7w2x9SJKN32UpT1U1F+1wXfeog/J8ttwld+b+jsiz5+2CwgNydpd3IYG4y3gTsHoF0zVQDsIhE4J1RHOv9aNuLEFR8eHDj0iGV9czk5UPcgIufCa1jYEfAbO4UbmniFDmDk7CNoWGkUjzu
xPkST9Q2F355IZpEjZ0XKctVttyWIVkNlKJddWY/cWIjVz79WG8Q2qlehvSpNFdauYWAqCnMoo8EoqdTnp+GwoVnYgeQoMO4KU9zKJvtZ1G4VpUGe6T622T/dwCoi6mDJlEWuKCzpkn4w8LPifCzfFMcJ9IoxzKF
VHxJFs0woMJHihBPRyRltbJqCsigssGTjC0Ag7k7mcpvmFqVsedyfIGNUSkY0fG5KjSpPlBJowovZqxkT0VfEtV9LD4OCBWobdfpzZHxXKIIUDckEjNojt0LFOjd0GfDAsdwJv24Vn2twEa/SRHLNxP0nMjQ2e4M
YjgbgY3O2OlcWYKLO1cZRrY7qWOCG8OukkiV1Vx7WwhpWGGF5SFiAmDUyAEzcoLgekdhxCEKYSU5G4gXUxLNGJo2MkGWLG/uR6Hp608vbMT1wXjcTFBgzYhSkIPJmCSam3jphcH8IFdo9zDh3E3Zxf33IsqdeT5i
BTe56k8YYCm+9TOqnGbsnO0g+9w127Cn4ZN5FpKLciQtsO6oNdfi2eFN//pY3ObkIZwv/WWh/9tlPm4ttg8ML/gmBIHU+7KnZ1qH2w1m4rDPCDTQa0N/1w9rNVKoxed/04hA1oDEWuaCNCdqLfdO7gDuOR0pEi1J
8vOhHDDmoDP8mLhLnVK8Fus11zyE7KRcZ8nTx+fO6FDyDTscCMfAkgzIMs8nxVistrJb+ZXVG4FKssEeaeHYabg94s/jlZGXBwTKH2+kiKMd+sad7BUpLuqLLTrUDQInIXVXvTOneIOzSzVz3D+n+C5+ivo4ghEx
634yRhqLLfUlXQVeRiHLWHbR38DbfERcfYaCNeU4rcNccs0mmxTOHIEBoXncOFzuh2ReWyccH6I4s2yVoL5Cuvf/h9OYbGJTsQTCTrGFbEUUoy605mmPaiRrRGE6uwoRk8SoRSq8IzvuhQ5uwI16d7Pc+lgZFwvy
Oo2IcK53u1iHeFhCyVTUGekW4Ro1LAdJEP+ZwTd62q1g5HkZWcQhLXDIaOqJynaApZNkRyhcjefr/mQqSyPaKmtWq/eak7hcibobWWQXNf1We1HgiPtWwDsdR7G7jVSYdCy5glZ+1wgK2fpuvqV2gR83ROMI/TOP
PI1UgZ70LHLNpB1PFhNGrQpmuJqnFXW+r4E62jlBbRpLbF1WZOMJMdzmsbzWNie4pT85wQP7Ina+7HyEzUYsh4RdI/GwstkLNj7YJSp54wDKMbfOpJxIl5HoPR+we5tiP4UPX6ho2aKVoS3ndFLRAsmRToLLsYyG
hBYgWzHKgAOkwRiw6H4a2jJYNhrH7W7B1SY827PuO7pGGsOr0sk0Dm5l6hyzy4X5AomRVssdy+KzqBR6/QVirKHXKQZchTaZEZZpudLj0q7wqWnT7z3C26TUGDe3cBm01SDzdy/eMoOKQupEWgtRVwDo9FSazrCS
6Rgybm17VpYUW4/K8WbhwUrqSz3HjvGywo285ac925Yc95WMasVF/okKVR7fpOzj2ed1JOJAdMCsYQeQtXKdfCMDJC0q+yLPXVjTLeul7P/XOGKyGYEVVPmJvttrsO45bkl3GPdIgxwNuMWatR1nWykRZCBZra0D
pnI0Tcoy2udqnJFCM7M3l3zHWXxGXVZYl5EKW3u+lueNDM0ulGHFDxgs5xlBfR3SysDOselC792vmS1tQ80zZcm5lfC3n5dy7YEyZDlC/X56yOXo+gJrsrPhMkuk1JxMgkf8KrVDkD4typ7cunxaiEPL1UktmEvQ
dhw12Wgm5+Ixmhyi554E6wDGNZm2MFJfMpU5q08EStXKSENCYk7Wx31xZVEM35daS72DcAIXgWBZQ7Sn7bvLWIjKbiejQjgE6xtORElkOnqij05lVFOc10vkJsMrnFcykkqMxAIvSYxrR7V4+pgNXx7wU3Dx6nB9
F0sNQZehGIhRLk1FKRWJcaGW3nUAcp+V2FlC0kku8yB5vQopVO2WiKNZMmemNZmjFRlhZfBdwlnRKdUgW2t/4amjbkKARcwp1N6TFlSg24vPnI/IYjlMJZmvyB+58GoUDTSIuYjmAHJ+tmdVHZ1vtNIz2/GUibgb
J+Lj0XoexbxfckmI/KSB5Xh2Ai+mNtTwUxS7cSZZtQ/43OigFyZeAe/Osje06qebW5ubW3ZfnHlj1SvFHOKLSzA4w/dBg/iG716w/isELaDOaIrVaF9/D0FCdZTajfio3z29BzqC7Ub8qV88vVuYFvKN+FM/8e6F
O8/Jyt6GyVGWvqqi8J61RIhlvqA6pdmMobEVfq0sW9pnweQVsMl5t8MrWadOBzlce0xIHbxUGGQkI04zITovTeKyUHaZLXAarZ2/SI6YVKMznSTII5qUEfCRgA6T+4G9NKlsjaTYrD1tq2P+1TlOwLxDpSQt5t0B
2sfb2Dfk+YuQ5Ma3EFEcPPEyP9MjctkKu+bR1+MgBcalxJnZ6fZ2ubCUKC27O91m0g4JAZLGekY1kDr16MyDFVho//mKSip8HmB+fhoSRnDZ0uVg1N38lTWanbvh0TiWtPoAgiIwhxG6mOBbRzsgmRRUjVLLVMX6
lsLMA0vGZQSEDUewkCuqWyKzkW7c/NJIh7Zi1dvXdytH3pMH4LK+kRYwvB8g/JDygzV57LSlK2HTI7yDx9PfCfu0HqeOhQ49/I20T19QCRAEHGMIeTouQBje9SGKvdwPUPYMdTswDEzjbQidTPDBWOSLrzBcofSI
mIMVfmUTCHrHnepUvnvV7S7WDeMOJQ+iLgiqmVi68jeE1dLpXYSgAey61tvtLB3aqUgvOCog6pXduuoOZk7Tta9aqr7qwdmRMnvRBa4zQohwzLKKUBcboUehfwcr4tMGpXByZG0SQDiw4BCtGzyiAeAT36Ha4QuO
oW7TDl88/wDvgel009fvaYRgri0CCD7xlXMmPtC6+Bj/JeZSBP9rkr/wkK8Yoh+QH+0sfNhtStaUfp0Jr7WXujqaNIWIkwPwcuviO/7LfrjLS5+Pejq69P3TYcpTFmhUtS/VfrWubLOP1p5YmjhqQeH/2IyV5kTa
m7KWVX4On3NGqbo2STLkTPBy/ipIQutyA1t/wLLzH4hFThiTmuSoxRcBfOxCyLgzqeHPYbKyBYMZjYyEAVQPYoHSVm4WjFuD6+PEv+mWZw6fVXuPLujzEsU7LVsRUzKX6v1EfHXCihXRvrYGW5w0hPAmW985+fWr
O6dEYXmTvY6OnHVCrXFbofsroDj69Fu1DaS0hwSCvUWxWHOADEtT/Jye7mlpeuNhQrDiXeYkB4kF05KnzNODfxtKmfsRH3FMBqmufYnDs4VL4tIIqHajio7KixhSXy8Cz22y+I2e/PY+abjEte7H7IyU6F5qYA5H
Ayk4TPnYk886fj5pJBu//p3MR5vY/6JA9CZo/CO2WQadZEn0WV+ofjsfO9P4edLAczx2Q61YGw1iO+f4lryGtn9if5TpZciPbEH8xpVkCssbrEBXD8lIm72ZWLFMuFiW2hq9nNP9HELZWEXxVwbRAjopYLkLd084
Uoc9VnDf3/03Qt38BTpE/xETqWIVmWOFZrUmZWThVbgJld4gRK3QQIbFe5NPJtjXfC+czvNl3fWAz+tZL5R/zX0d8es4CRCrk0z2Gh3oN+SV9TFI8xLVC8fnLkr+yy7+Qq9DPiFxIJ0VQxOMUkX+id3JhQKqjvEG
9YLgVA0/URBeJ3kQ4HPxQIjj7d5vJQ0SZTuIKrFm0RML/B+vRCPPFTe3pBMreeYw3l7d310uPweoTB6I2CFZwr8IsG20zIH4aEJA1YJRtxeR41GoPEef6LSe25g66T2Hp1+HmoJWgWhO0r5BRhR0/SNuTZwKhARg
uedhjfRB3YIAdJKHIVsCDpYEOdwyFMw1IRhVI8iZBulUqMP5nQiMcFYZlqcQOzTWf3a5gBaHExxegECwgcABeePrCd3yCb2vBr3LAEEfPAFXquuaFba5wWwPzR7miXpUXtDiCFYe8SlbM36CZz5W4qeux3rq+sPu
3B9qD5hBxQb8AbEShb8MThQGbR539kqBfF7nBih2sKaClSdN4GcnQKx7wgNqQJ4uNGybIIi/+O6RKjS2ehHi1wudfM9f3/6N5flN5fh+fTPyu9n39d3rRKG4dZjgBZb3C0jj3RsLePcfq2MvciT1/7SNIfBnKEj/
cUx+bVmiZwx+z6zTk5kmgr3IzD+Hq8dkTWyFnxB8u0YMVrjvs8lbgUily+roz9h71EWz/5fDRyo+KK1RN+hP1wIquAy4nQ/Y1xYmiH75VcfMavI6LxLv/evIjgmwyylb3KwagVDr7caQgHMIfNAtNiAqYOQ/4nkK
QUSFvVZw5AqzBXRrAWNFejfiAcdB1f6uioTanHi3MIgeFoOWbCiuyqJ7YA/CyeO/oSsfcp/pR98nPfok/NJ5/4iT8Ccgr98WauHVbyF7h60Gqj4p1pOF1ziBEdUb6Yoe6xph+LHUy99BZ/tx79EPC0B5pkvs3GRt
j608YNnbSD5KEZeMQZZ+PlVjeyBnSvO/NWCSRXP+lyLaR9ipnM3W3j6tYEXfEqbB9yJBrSxXKyu7eIrorQYApI0hn1vjV9L7VjlGVTLefsm82Fgg6cLMTSuTnx1p+WjcO1sZ+9MFhNhhqR15XRhMGho/I4X4oNTe
s6BTggJmS+GdL5JJM+EFhQ8hYWKiLL/CrUeXl8oIunwObBrHDoWfXLXfV3giL0hWXfeBq9ufLx9A1z6YMtCcybj8R4R90Hq+nkoOfRH7kZTXZ/HoZU2o4ro5DO1QEeeSQeNxQFBO/DyUS4VXED0DRwLbP5eqRi9U
tFlnEQQX/Y0DzF9bAKjvJqSwOZm7Kq1p5LHO6jKsI66Kbf68yu/wefPPSvz5X4wRQUT1KiPv5SRs5sb9PoMNW2Vgpl3gqei4qlsK7rs4Rwq8mYBJfCQHNL+jg2QWeScOvBHpi6I7dzpjHUGGB9l+BfrKpBGOwTHw
AgwDPxEf4mbAFuLliXea2nk/Acpw9E1dcA19cVw3+288OiiZYDK5bIyt3372i/AylfuQy9sInMXGl7FWwrxXyjdnNFb98sQfI9p15g27pCCgAbpA/k2NDW2HX51vUXm+hkl9X0v0tFFzbiArgQkwZLneLd1kk+3/
GqgkrQ0Da2HczzD6StqpO/XP7ZZ2sCXEA5W9ppAMjFiW7FL7pAeoonv1tzZW82F4W6zv7aQ3K53sSKr5863LvnqqsP7+NNGQMbAeutc0iXSlAfUTw3OGXCjfxHjdQO7oU1QTQPbPivHEa367+tvehh5nyCzGaws1
Z6aNgHEzuh+/kOO5t54VRwhI8lOXvtwf31i+GC9ubRhZGlZ3gvDE6rkmLWtZw6C/a4+XR6/Vkx0WrqxO6JqtKVefD3Tehkv7TcrdB/MX2iMoGRJjv96Vx7twlO0VWdHWspke6iGgPs1Pw+KJbpWv1q8Y1NWE6yTx
mZ8/q50GrmTi01Gilxrsv+FF+iVRlt364C8SNbG0msPUjBe+Hc6WcsC03OleiH+McNOINyho6Da6eNygO280RzyEwZ/ncueqx/rgfiTaDTrWrfo3nJsjD6YtVZvAr4wRcXlEODsGq6cGc/2h7hXA3K+GKg4+V2hH
uTWwx3Xse8QpHvxT3cKsF3Is30DDOq0khgeYXIn9a1+35Iw2vg/LrtEit7Z+KwEAqBMZKHwh/yo+sN7gK6C3lcCQxnegyLO69vSye8aA2/MYbXMdISNOyvLgWZLt59fiCBVjpCXK+TN+Nm2Bi6S+uMoCqyQya29z
iSHiBxH+1UHUMkCsXAw6VxDp5d2mOq8isRv/yXvEhkcP+4zjD6C1VWpsz89TuOa3quJ2kFJFLxGfsI6ZKyIpjNvnEUP4piaRqMoiF9AC0QLiINJ4TD0DphXS0EdCphqA4K8Z0dSP/uoagBl34zSeWxF/iAruCOhQ
WDctbgt9Qcr6iGtIV5eGeaxnhQKtvTEm6nlhm3KGj4tJ0uwumnwdeGEoUgA8fGb5sgEVfP5Q6j4Sn8PvD5ph1egbyq+OStxmLUlbttq3HCVo04JoXvOzcPj0ssznlr0vSYnk1p1Uih3UPCveHmkOhfdiMTcsN5zK
rng+nSKk/y94Z5xjsyfUZhSmFABgb9Jh3Do38Is71StPlr3J4JPhJc4fXp79KwHf+mPBzoh24LAjchH3Tk/q3LP8V4w/dsdyhUD44FU31Y/D51i2AFIAAX84F7tchYNAHkBwY/+CGY5WPDJdkZl89ABYhOm7JrZp
qSkD/swTBiRNuTKq7LpLyChRgy+GoQcd7nIjFeGZ39OCPRKG/iAnIYWzyiYHCAqWMDACUZi//XOpOrTlpxcKcU+iZc/CoDbsMISE9/S16Of+JSMt/rwvxyhV8VUoQUQQGGSCL5xlEM6oUO0ZvtHChMHhtaDrSVR7
Ofwsa6jzKRuvivoncmx2eXtSj2NtYTUN8SfH3v6qflBDGysccQ3/QshZExzni/ncZ7qJXikcvPfJVd1J6AvlB/ak6oZFkAB2Q9pdUZnYorKbP8u1sqhploNM6rUT/j4Np8EhxEwlTqh7tPqNxfVIdRJBQ20AUTWH
+E9b017qoe0wwhMM3+UWTCLuHQpaGZ01/BJeQ2bt4FpSSC8a52nMESy+5KAsq4fd8tYEjUAylohQoobWsdaSaWphSFVIGD2HbBqO2eFRLKxh7LE1NFNwFmavqCPbHSHT6a3ctCcCwBISvyQhOpGZ9/1mu0oY109o
ZzQq7YPYbn2/tMfxxOgOr0ZYlIb1hufuCby+YNIMaP8s329MMobS817ZNv5onAWowU/E2tJuSVHClSbSILpn0GP8PNnm5zVuVYb8sT0uKO3jpg9peLSkXNz5m43d1MzJHrCydrq3fnp6/admH5177ujz0Fe6X9Dz
4WZOzMnlGItxnkabkuT3YN+z6IDVVr/vfBm/TUuMVlV8uzrO6zbHOCelQATgsmI3M2iw3N3qwSnRZFYmVnJIGgdY/MJndC+mAnfPly6v9FboUISnknp4x52Y4Kjk+GB6F1efScO7AqYVqNhR1+VXPUsjbpWKXuaM
LLqiL78rnXdRyfGXOqXmG7w9gai6M8hdcWnA5VfINaaWcRbLQ6bha9E08LnignzRn3Zlp2uDnfr4vWmK1kMPz7ZBYyEXRb3qrD8ww2uY6dQSiofffxq9OYWR+CM3cynjjL+XySK9v21vl72McfIk3VanobeRYrLQ
zUL3qpeioqa/LLFMoQoBCARt4MZOErYEBYxEu5/LpCRlKFu0hWOo6tQ/cdSy/8LV9CAWaVszVvNut8B8CrZtMYITfjM0Ba/Ye+jRAALAoLLE9Q7hBlyPxV1cpi1pByEMJ/504WVZ7g05fHJ6yIpJ2RpFoeKUqjdQ
dOF5EZ/wu3V+whpeePTk0GC2jx2jQnZl3DEvsJTVlzwqKr7uIuV3hKKaU37d5ilWJY1n2Xry19YplRCtG1YzUQQhRuWy6HG8mvcn7HHhdxH+U9tWedHRqgvML23tg+w99kS2yugQSnZg0F66bOLWYyccS/S+ieJ1
v7MTHkQn0BSTbN4eydn5JQtjP4GXmmrUTUw59pCEDxGHJpNMdHjDjAnJUnTjjvtngRGuqzjP0rO6NRR/aLQnx20TvnQxtK8jBiw6YD402W0FEUBG4Wz0BVd6VNFiD+rfKC4eO2Ewak1Zcooauo+OcwHDi56+M9My
lPwoSWJH97/4eUjGoQXqeGiJMiZLTPHZDMNX/dzGWtLCPq2sqsy+ujJXpZQIGuWhf0awXlVUCrfciHUUoIK4neu0gTk1bywngnvLA9pty+IDUvxGYWYBICVg52vRYcJC37etYLpOfC+qAm2a3zLdMUT3aoeiXLKN
CX9L6MbxfUAPX4a4bBPNPmz6IpPnUo7gow9ZDdvPUHNC+C1rM/a1bUKbKcuxB6bjptLldIasfr/UeH6teGeOeGRw9sjIPOKcBhOiwKTc7O7tSGFQTd6v9PYNTqc9fbnoerj7NIWQBw4GXnw2yNWoaIjrfobqUW//
SVqZF5m7IXM5YG1rlKeIjMkVfc5cVm3WpX0gMq2+S0bfde/upXxZxCBWsuzWUT9JYPRaYAQGH+kWKgA4wucTYLGcvqXl5Dvff/t/sn0SGv5QH83j/BrN5yF/Xenp2Ze537d9abgf4e9Lwv5MewcnkT/uVw0PT9VU
WQ4P66M6nlfDmqp3K1iWeby5WZHG2I1zKiPZxn6X50tbq15STQHw6902O6Go8dIs69Lh34ekBlLx+DegNeuaPfL7CxnpkF1fNvTxd0PFHhdMokGOPrAOwv/QLSofkCoubAN8L0fw1Efj0zfgnVy0jDxM0Ig430Ku
sLW7uCGOnTyjiK/OpE+7upV9o9Fggyn4mqxWh/7jph2KG/Dcfh+QjHGDIvGcTeCPYSRgZc9rSBA95aWLid6XRxW/Z9etbatr1jtPjDQjcSeX99Zk+/V0OQMfu6bpGHlv+MvKXP2E/d28mGMu7NT+4MEZxVnRQX8x
ePU8LrwUxRXUbbtegWTBtxl9OGKAaTUEWQeoJRLpTod6Jjorv+PTM7pUhzqrXXlM/+2wKrk/qkQVwEP7sNGftf7yrVOUzpQ0tj1ger1WRwixEfiFlEALA8aptNlkS1xCtlnaRmI4eEOl3oQbdT6XMLOGEVIPXXLQ
Ki73r33C67YGDr5ZHurMxWeHMVgH78AKXwddMu/XZx4RpEVQFqp2Rqj7sz68kKhVdPUk2Yu/6isOhnM/C8MBYAkE9gxdt/y4Ac5aNCb1K9Z436az0s7pUuVGMi5M65xO8aQ0rDhMcxF8ZSGxH5+ZfyCu1gWUquon
T4fTqnNCVLgaGYFlkDkUEadaKUrMtOA4zFDGehO45k/gn/9tcRFqAMHnGKjDq9D/s0Tu3phICkTU3h0iWmIJ4viPFNQ+I96khJrLjjm9SuHVq3/RaKyhe1a5UnaxLHOlbDtMx6UVdIurY3G2mIqVsRN2WLHDKs0/
4MzM5ojcGMGjABkJEBN/XadWHMKIQyj0452zWO+nUEfivsSU4PLmBAdzI7A4a5zQZOEq9z4jS6MXjCdSAiBYBtqwPta66279BqKUMEzxepGONH1ZIW6PC4Wy9EczDYO4oBgWoPWO1wuCehdjv3bukmD0qqkga4VC
xSe0kDEjKrKWN0gMAtXdgvFJC4UnwXBz5S/L0GCeUBrGlTxFSN73DuHwKwTOlJYhD0XcLAklRTrPvF8dsLYFbzNjZn5CANf+Ys/8fGOgqyODX3SV7ov2w2kyJPda3jBO/EeiVehPsT/9TRDbPfgR1U6TkXG46vEq
HpjGWimlX8LhqT2iDcy6NNrB1TC9jyYIXOpVkC68sxlC+oMsgX6Agh34Hl8acam28qocz5pKtaSHU6GEoxQ4qbwZGFvrLk4hVOHNVH7WtYmj/WHBgvpCtZ9AsCtV1hP+JuZHGUGPIF0YQjvWwHO8hebQdzlcfIz/
+ZERqq/YdKAsS6CkJnQVol22Uv1uvL9pASNbjhRHlSPq3R7jZGDnJt5JiwE/sOh72pZwFKFv7Fi9FBZlQGSCoyD5zX4dNNCw/MJ0oAoNUePL8hXOcRhSaZW9VLfZ85WtMNWw0/yEFYZJcjFLFz6V1HkRIWZhDyqR
kRn1YnGuUjOeWxtZZ0bf0xgA+05oVGl7CHTyhp40wEQtYlfZDFG4Ti3eLJpd3iFQ51idpEvwwoL2p9TjvNQ5JeQa833mIChjkxOOjDOOq9X5xyo9BH6ld9w8NIRc4aCZ3b0SBjxg+bqt4v09NxuB5ExKvnVvhF3s
8tBwCQcYFhZHkAq7lEMo65qJqzD4q+JdHNfkgyLvVNwgd7k7+jEuOwaOw/ZMypX0qKEocZBoLbYXHWyWVUZvN8B4UKIXHIEQ2BCFvsOwsCLefRG8M579PHiIjUbTSCnMyEkreZj4r3N3nytf5u7YOe5DYAr5H6m6
FdObX/oMv75TkGTVR+Agcj4/77z9zavVB/BPfS5xFKwtNs4WchD0+REWbIyq76IpnQJyNVzHmMk9VvuAzpkYJbSNsrjIzVPMM7Z06qDHA/OHzi0wjtVE6H50bPlibTS0YWSt5yD/BfMQpHHMa9RRG+VKZbHVxZwD
2u1LoEh914+1PwEncpZdpqoxC2OK2UmaezLb3Lx0mbVZHCbEyhMFXipuS/+SMekbxXaX/YgQHyTkaXAcsAMKxxcca1H48DLkbonoshZiwyFnSqRQbBBN7ik6LZ8gEN3TxktytnYFKUui82IHNdM+xTb3ScOPYH8s
1CanvD5RgHa/Ig2dOMycMFACv/OfaV2z9WXlvxXEgdvgSZXc6CsicgXnXz9Ac8DRO6cZTL9cb+qO3hHkvXpx2G6Pr+BJeXHcernr6x9j9eqaQMvKJX28fu1HHgVXdRFr4mb00SXdbE12VPWrLoryrfqnVI6fRq9c
0k9bt3f98vrlvms3w5cO6eP1avZ+l7dxHuJLbw27seg6ze983MZXqjRY3hA3efOiV/q/17m+9XpMBrYKlamb4AsAF8pE/d1QMHhhnY0wPSccOJceCfGBuxuzHmITMqW/MQj5C0OtX44gDupIMIBaOS+0epaYx/oP
UjsLnnZIigOKbsWBQu4OY6Ow4bX7gpshr+nBaYDIkjQQa2TP+HXvitxyvc70DRjq2VJXN8HyqYivKyhizjXV5oRIXmLbcyNp2af45VdSZu5uiJW+XctnUXkALGXadOJVMQTuLli1aD7wBEOVW1sicmrEblzfRYZo
DuMTYbv1LRhCm3Y0f41/wnx6qiF3D4yl9o7GwtDsJRicZCoT4DoO1KZrM2fZ9IYM2gLtwVhGFh4Ph7mhf8yGJU4bxfuFJwx6FsaJL3xrboFv3BZcdCV19sUZMLGfH/qLbqeJVGq7UxNhWBwT4zDeA5JzqaApzxgF
ArWpXT+TFwYWn98YCUw1iMo3SWG+aopbBgAlaB3R2m3JrqlNG8mcWsN2cgFrCSuIcC5CPmBvSpNDC/Bji7oW9OZir+szIdoL4zyTVZHBUSRZr6QzDW9xl1lXY3v3RgZXsIRJpzHP6ga/0rSju3w7aLfSat1Ov0jk
gjLkAhvvV6x16Kr29Je7h6t0VKgLx5Zh59YyNE4to5OVDucx84iAbO1dnyzJy3PN+TB8cFgGtAFmstfcIrJUvF7gtowl2/e23CA3YOg6D5JeCEg50/sTS3ddbGZWjgaiaMMTyZN8D5y/xr7/LxNo4ZIv+I6MI97c
OwruAQ==`;
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
var linesOf = (content) => content.split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, ""));

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
