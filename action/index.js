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
var packed = `n1z9EVkEMca8503AyWCUzc7R9qWPJHLy9IA4xnZApb5GeCtB1Es0r9Mhmozd+WgqmPPXVhhmqodJjmMbaEsSoKqqqqqqu48fsmb/JuxMEi4R5QqHZ60inmi12/6/hIlAGwvfCAmYEYSI4glJwgDTmKT+TGtN7ByZ
DwYjR4FSBEa8VNQycbWq0SRpTYeFZcsowUusiJ8Hsk42WtwW2otVf2AH8+lhDz70hDWZ+yrxFjBDRMjxqEpJTHxaKWa9SiDHASaZKvzTPCAhJucYJVbpEdHlirxQTGgQJsHNzlV8QA9NM7quQsIaJZbDfUpqHmv4
cQ1G5ylqMnIZLor8Y0+tIaGmjwbyYNsiflZyc3r39YIPhi9LdccIcdFTDLAqS+/NB77sFZ/oFXOx5IG8eTtGOLK5nxNvI5I/wxx42H2rcgRkojhpjBhHRTFTBDOnmX6jS8jE0L4lOW7khJHUcbFmJm9Bdx/zL+0p
DFEueasLJR/+YjQ1csPYugt1xnCKSXIUklZVxq1pW0/fi6FIn+hGssEaOV0YEkeG9BnEsT/i+1ST3fvx+PmZRQIjb9xU/NsJ+WKHIYdWFAxDebmA4D8wbyY16gHb20ZHI96ts7bSqjk9P6Xm/ohzdydncsIBy+UD
5yjBdVTZcx8Fi19El9Lsy0MS4Cr7eFDJOjoLbecnogfcxU+jAMHEpkxcC5lySNwnqqtAmh5mLxDxUiBqE8owqgI1iqmGn2YQGj6zxOcAm+2AKL9jhVAMC3mpJnRfhzr/vycNMbjwhUZrxNC603AvC83Tk+63R80t
bLw0kOh3UMnKhUIrPhCHf1ezGl4xQhwPDP6aVzFs2kP3nZ8JzDbCZS+YN158uF0w42vJpSKzG4Y1DFFcDeqb8SXINsuVCEm3txKMRmpsVRmC3UdmHFyh2q990hRzJOOLJGSN4qmHqFZEhGfW6QRb/EWtuuPj3pB/
+1mq+qS1kBCavA4Q6eyeJGRgtDiAnUCk+H1WCl1ymjC0CKt6cYzCkCIzuC520CdbkRz/FO8q+Jk5AXvYXcvlw+wgXjJaMUMO1tvFgw7BuIEvCBAh466/35ZAVRBAJ5QkKNXWowXdocM+keBwlBPBeRSnIXOWOWUh
yFUuBHkVb+JdNoJ8MG3PsbUmK9XyEt/yIVi+Un/yJ4RrS3UcD1rLw0WbMdjb5Oc++WNz/uF8DfsFkuAEfcEKfis4WL+1hoQB//9pav/xcxKBMB+JQ2wKcr+sKKo8TZLVbbknoJZBUZBM2wJlAvSEuh1kwfsDD09T
p+zLN1fG7SSwhUQvNxV1RZUim0zZzZhrhW0wAgPm8wYFQpP0x8z5/+t3NytHGEcishUHOrkxahhLW4aSdLjVkTNZBLdgU0shpT5hv7iL1XuLLX8aL1Or+u/npUYoYmsirmdLvc7KGN97KggASYhEJpWZkL2D//41
K/PLsSCeanQ+4oJISnuAgfC0LlZlqCntvWXpqCqlmcn/DM8ZtWxYVceTdnckGc5XhvARDPX+REM04gWo7BDc9qbn1SWdL9svlv0y1frTtd0bjB6D1IbYY5ib8t94IlUYmoAljphMQLY1fpr75d9/vrNvtW3rcCZy
TzCSIWkyMzKH/CHkBwmQKDQu7i1JhVGVuqouxtFjsdvMZz2+qfpO608ngGcyDSmyYQ4Lh02n4ykX6kuu9QvebPFTdoQBgTAo/WEzCWF5N2m73Pm+ajrN6foQKKQVAhwmb9hcmCZXRPTj6dJpalq+vknXAs6BAvhy
apdSK2OeYoCRD2OlkIG+1KzecjsUuwo8KKkuggDFBpe/9nacGezNMZx/XCwiel35UW7spxsTbdXYnygClBF1hOv/+7ay//x8CSWn+r7iCpLM/kBWtqW3WVa3T+EuC9rTYDOWqGWw/LeGlafrdJK06jXP1cyGE+Nn
lHsEvbu5kVIvDGW7JIayDG6FnvlWvqn91+/ScaHazzQNKJejeqzJcdxU4oUIUkLZnKEBUEcCr4a58vUt0GsbSWNrXE6BOAecHOT4sqm9vhpSGs4FkuvkZgSWZV1YoUiQ0nQYF3kOLFNS6uP3yfzNU/5FkXZWNpO8
TLxH5EDq6OzwcwHy2FCzyvK7t5WFon1gxA3EVtJQNQdfZuuN0lIf/SfVb1M2qz0DhVY+LmPoEHB0VubQ13dDsIG7IL+KfNXYqq1GtmQK+frj+6bs5sXP9nzba/EItXrAEKinv5FnSW8PqQn4ZxOtf6vW2tpGwwAD
vHSbq0p1Hpa2+nptcttnud7TdUr/2/6pRyTHdAvxlroeTC/ISEjLk6jFwf9MNU/XbUn+FmUJWWlFdp+1ipuc0h4pUPxZCg8hAJfIzv2S0y0RVcxUq6JU5wzWhhfdm3Cjr1wOlIolsolvYCTOXXvV/us30d1rzoiw
u4CQL1dq1SABktzQA2ynb2qWXX9fbK/z1Znrvip1BgRBESuCgAhAOk8o1CNtKpUDetXt1f5X6r6sw39hbAlYSKbrt79Xq//8fHE9MzvnbOvZK6U7y5NBxkoAEQS2MwfB7MiTFpa1JfaG98da6/H+Yi2CJkKtlnjk
EXa4qdStjK7/5rSq9unvBb4FG6rVzWmKAMYpDJtgnCpfvbqKB/apflq1PChSAvb2RTwoTi/ZuaNDytQvukae/lZT7fW92xlLt7bsqI3RqEnXNByJRQkhYq8WqRv2S03r80miLiUyZvDomd0bKO0/zqMHFloUSiDA
QYO2uSwGWbJHbHjr9z5T9s6j9vGoUh2DK8IjpOLnJFm10eere99H/KG8LvFKF5ucLrtrHWArHT+p5AD/9ZpVhfHdnyKKsAqi0PbUgkYXmZ48RrAWL1jhZ+HfbPXvapvKeuzhJ2SphvsaFTbyRzZpMh3/073VR+l+
XTrWsXqtkOFa+yOIJqSpLQbL71G0JKpBzXx8/df29q62k5FexImPnbhLhoubflfuh74d9RvxgChINE6B0A6NazXNClML+Z50hFpWl8E9Cwxe7X1BeG5s8zAANPWNrl7d9//1K8/z3dPeCw7AntrLIZRTIJjgJCgx
SC1rbKtHTLccMM9etV6rOpfA+Rrp2+6iaPRKNltZuQkhIBIK9KVdaLn59EF4apn5p3uSv/C3WY5Z1stx+EVhGsuMARG6JVup53+mmqcrI2fCp1JvLnST7K7iUv8WgQQpwiuUIUCvnO8R9N/L+VUf8AT1BsSb3IDf
hJpOZ5k94Trjp7qKCuAT4P/v/dT6evbve+EAUqLITFWlspzNbJdVvXrNAyCUrVLlN86O28Td5mzGtYx3nxHivYggwwBF2BQCIEs04jE3wHvve1C+9wJSvQhA6kAAqQZB5logpKwmleWSRlqVMmVV7e3QOUqZf610
3+S3fs3bDCbq9sMe/sGwBpNh+/37llZuEWiOVt5Kc9dwSY6w1zP5I+K+25X//8xGiqplyRkCBM8hms1uPaMj4v0sZGYVOFVZ6N4CMIJqhBDWaum5Qrprr+c0vd311v9/38+senRABMAaIYVhjpcRANlCCMdGnLvP
28z4/8cvhkBMIQJAVQrmGmZmcy0SJLv13efc9yL++x9ZCJFsiCQ7kZnVi1msFkKa7Y43ll3VVs/YYxqotoTVhj+G0/7XmgK97CuryBWyQNLXmP17uRAchMhlqoBdhe5EipNVJCQJi7Z1FdYV/r/3+9KqSgOYbDOy
R2bVrPU0SS1o82B6WytavnPXfdvg/j284P48vCLigd4JBJPWkc4JAHMMVr5z77nvuoc7wPCIIIkAwBxnZA3DrEo9jHpr6ndHT2SPTKlKq9a6tUkQpP4/U9N2cRRPUucYilJFaWIXurO4DJJ54fmRJ9q5aA+7M/wP
BKHEU6LkEDPm/5lZYhdxAQIieCHxqBw7P3VuC7t057LjbAXBiXdOdD6eE2vL/8+3rDxrbQJIANOKUlsmZM9QKGX4W/Hj/btTqdhVKc6gGhgJKtU8frx4IrIys6pLAWwU0BipeymlScOmZS9tK36C2hp6dOkRvq+p
UrddMbMwnucJRZL8D+nMAoPwlTS7NyIIBLJI8/eT5ztoAggi15QZX93t3+1ecvsefkBP5HuXUidtUrewSE7fF1X/Tzqd4eb9WKIoLnGAwCXt38rYZLYrQzlxPl1kkYYfPBbne0mzf5vYSbbf3ffMqFRACJD822OY
0v526557moj4IyDRbCZjS3tYGOz2iRnbqPS/cq6fFyd21SaeoYHmEELoAu8yTKvLfNdt2sk9cYwBY14hhCTi92NZvUwfO5u+9lCEAhWQW+RXMvtjFv9/3HLfvnHKLyMymiAiJYRQ7ilrFfbUe9TdRKb96UdFBDod
2/Nj7PV7RxnbK6HZfQ81rQfkJwKmbe4uMtWXdIe03UPy1YOwZ6voMVL/30jH+qO54elGBE5p02gmvvrPjxOn7Y2Tk/dpuZRE8QOCAEjbSqhtWGuqe+/qvSuhlFII4UtSq/g2cv8/3v70l5qwhRYCq3IwopXocgxf
OjPBls4ndQTfkmhv11iquiXd1lcqnM/3vhAC3ibT6stmr7SZYIzdMZAEZMmR9H8/Rr69/G7SNOl271ZERFREFIQBhhF4RPZq/3S3dPcLGGMbGWSg6fKkNdTvZan03HXSbhzXuzXoHCQhdAHzhYP9krWvcpdx3PUf
VQIhFwEhRyd5dFT8GL7633OvnX6SNLu1hGAECIavAB+S2ExmOf7voaWitUzpBufE3sA2lv2/42zX3ZknRi4RgQRsuyF+/jWWVWX3T2ZuqjaIiIjI03Q3RiAcPDGmX7v9b2l3iSKCBUsSBHTmYTZmVL42xA4IQb1k
z5DxLWQL05PW/4kRRywEdufK/pj2r/fnqMWFEELAMwSqpN/gNNMktaSheR5SphYs/jPIkfZflVaac7Ke/iZ9WaPhbervs91vw2TuyU9MkEJCsSGhgUde439UGvObw0VHOc/GyeiJTJGpCU3NzQTmcC0bknne59sU
k0ctei0GlvcEYe9h92cw4v+dwU0Xcp3GRwPxcWjkJjLmiA3I2WAsLJ5dgf3CY9QKWRyc/x8+upojhYC2mL3DIWvOD2RoRe7PZ1B8M/ccUBc6VCEhBUBsa88vAtUWYBuze+whW8X5AKD4tgT/TUAC323MKj0H3B0D
vef7Y9Rv3ZDRFMBa5IcVfw6K9U1Rle2D2vBAf7UJuUCz/KS7mA1+ST9/KhwaXUgNc/ypkIg5qJ7Sik0EZhoB/336XgD6ZGr6PcJ5dymi9cFpWTgih3GjL1z6Bo/EOmF8RI3HZuVB1/IWTUSvidM0T/Uk29ejZ162
LyYf/UmivymJC7g/69Z1NlofWoII7Ja72N36WWaaPq+j04c5TEMvp6JNn/iAM7xsttKd0MgaoL7tcBdz7YSQ76UiPX5cXj/loMe87+T/OvSYgDiW9vJFRkmVzfYck6U2EH8hqKpKn/hNGlRJfsucRF7aJclPuh2B
r2X4Bf7gdl9zmXk5m8cLSjM3XnJl4E2UCo+JuaRF3hdExcMXXBHGAoX3UEb4r7MZh7Ss2ogtpCYZi4Zrz+q/ir10kOa/8p+7oZwetCCHigUVV+wRdkUCc2iasepnvM0sR+obj/4r2+ZjvJ+PJ1X3/3n5ylL86OL5
OD6r+vD0u6l1C18+IaNlNby/4cwit0W7ZUqqfN7WInm6/6Dqwv98+i/LchmeVL27+a/FPM7PqvZ/v38+h7r54baCmUYTouyg/5AqzvPCdBlUNWesWQ4qvvSP/AlDSWMS+eP26D9YvDx7B51pu4+NvfqFvnDv3iFT
v2B5jAMCvE8v6UoXx702CHhcQ9CtG9Hroi7BD9oquenr5jd44/0HHD3sVOxjdL0CN+38+aQseDL0Le5+vvm1+d/+7qql/yWXE1fLvwn9h9+BZXl9/uOxqovp1f7f2e3rgkVqUZGXP/b1KU+3LX+7bn9c6YMvrrva
5IIKySfv9822pCU2MpXjcrGpffJ1lst8wTtXUTU14x8WxSpCOkFuA3myiHm2i10j1SF1ItmAP4T6MvVF+n7P57mM6vXiD4/Vbq8tc4kI5a+K20xuSZHYcolstUfzNuO7/OrH+lT9+OGfFp741ne26s7enbRlVGzB
3fVmw7ur0T6vdLF4kFsSdP8I/0G8QbFvd+3rRJkapfX7mVJKvW1VZX9Li3gksFW+q2C72HomwD3zwLm87Os9hUp20fxWp++2tjSfACx/bjVeZyuXlqtsdRJo7TYuw9B9NrSX7KG6N2mbh5aIG33wrss/ah30wxka
ZRkHX376Z3t5IbUcIY87eaVv2UVooWuzvGTNSP8Sv/78GdmmcbWpdlNIA+r+D8SPMGtovO/8B7ILb7WWkThIunH+XZYhn5H3wxojFNdE1IQNCD4qpw3Hbqs8/1U7Iq+FpNbXd6qqFczlz4HTf+qMSHXljku/Ectz
RVt0z1LIaq09X75L/lZt0N42N/H06ZcWTkjy5fmTugw52SH2xnABs8B7cNG/XCd/sy4TZ+xD1Evc3owH3MUTuKI3UAZkKfiaXfQmt0W3FtxPhVe/s0EP0vuTk5/qX/freIDpCBbewoHqO/Ay+nxa/w3DT+X/6gX4
SNngHtJOnpn7wOfzH7/EfHo/2JUZVU0tb5Qlf1Msou+RjY2CF/hNavnBirQlcLcI6IrGcsMoY/M5s/z+L3OaVhko226nLRBGkdIRHTmqjXeRIi31vykeO4HP0N8oGZbMxtd7/N2J+INYv471yGAvspYUJxiL7fVg
E2yJnNYeTvb75wTh4+eNhTsCXP9Uyz9qX9bH2WwGq81QHzaZRdJc92zlBG03aXjcxUl0WeJ2Htd3G3pvPC5+zES7q9XnabwXOHao3NUKLHgLzubxiNWOjZTU37mBgE7B6IUWgAwjIDBOy3wOHr/JxeFSzMCdYGeH
2qPKX0fAjirO5YhXgUIHagC80QBctyDcY1h0m85SQR7/MVVYxJWmUcljMQ0AjsVn/BeaO4b73OoSykP41j9vUKsYdz5LKRmU32NwVEmt+PQFLxzTV/QjG933/s1JG5SeriqtWH+0niw4tKGmfotOKyHf29Yy9ldX
eccdWqEDYKkTiVcBbv3E+uWQQc9z2XciLbJ4r9F8afd8WLwvoC5yu6A+Hmv0OY9x+nJHkj4jNaSqRXhyOMAHQeyLbxATzN5NVP/yLAMYOhehWCyhGmOIwRPwUgsscxpuymHg07d2rxWKCTc1892ffxrjV/if6syq
D30CE6b18gTby71weDU6JHbH3zGAkSyIBzx5bjFx7Uiwz3A+s67Grkov12aQEb+CiQqRIwfZ0J9E7FWNjORcka20r7r3K6FAnqTEiBX3LSon9Nw9O6zEoPDBkvcmIMjv0Tc2WJP5LvGEw+ve0bihtxFPI/nYg/+f
9RCpIeeLImrxVjnvfZuMp2+6tUj7Uf88EIo/SHqPuOrQgDRfYcFDEfF4bPKnsLlOSVE8J0We9t8lBRLdnN7GWNupO4VVK57mZamE4/LIJ0/DOlBL18Ruwti8rt0j5xcxmy28j1q6xQjHttC6i7ErM+eT5lsQksO6
DVBrYtBnTQBPepbNo2aQ2A94F0ZuWIEQsFEN+UrGsNkS+7dw76RpFn8lR/sB9KQ6KxpDfl56Ja+HVT8YGQLTyIVJZNsiQkr4ERGXE8DhgRv1IumNXVzfkMnfhhZbfd52lIHnTOk294U5qnWs0V5LuJzh3OYcuYO3
Eg1e8J1q8YOpNsMpXNv8pWzt+2HE7iQMAs3OqqUciGiH3hqzKNhjSK/AfhsWlZ/TDQCTAE7otLqpYQNbhgD0hHf5BoZKdZQhS3ZhG3AbGyDYH6hTp5UM3mXbKv8McirbxlL4bHDD0syLseHJfU1l1Abk86hW6it4
9XUd4LgV8f63iqdxZoLVzNd/Iw2BRoDJLHB5k9YWRhDOqkMCnEqyaXHUaQT5L6u+BB4NWAu0P2MFaGWdJaSHlTg2MkUU4/Z62eZk3kCCNIraluDLgrBqPffiqq0hKyKXBqBvmlAjMkNocFt/uOyHFyHvimjc92rE
BzESkaHTHYJGKdvERniFwtAPrp7ChgAR8x4w10D9MNTzMQGRm0ImOsa940tdh3qOTwjgcYgsoffC+TAE1BxVlN8qHkkYl03tZR/0QeX8oULvFOFZb2nzLVvhsa14Bjnhgm5vvVz6+aiu4akxojpZspYyqqsZ28C9
nGERod8K1N5V351apC9QbmCs1ELQuNqjRhQtm0t3qZpwdnKCzwNQb4mBNVQch84uF2ZWU8965bBKIWjwrhNx6gXg8WVHSux1iyGFKAaE7De9h0VKCCFuJRpoMeZ2PF/ShwUWQefN2iXWZWWzBSByz07T2uVtbK6m
hjkwhzFHuOTXAl7yVqka91EW4+1PLekN8xtAR90Z7ahge+mvLCrpQAhPVke7z/twJ3U8GpxS8pwQl9wMGEeELF6hAeB7cgVDTsQN0qY3MMnisMM6Pe38N2ZRlD3QHUVivqu220IJ7UTpDR4WqXwRoWu0cRMizxbl
ZFwaLYg/3CY0IKxvbMSeHcLnk7rJwNIDPm2USDyrFlD4p24YdrYExl8rmjkaVh70qtOuOIvS3/VhCgSixZKfxvqyjRZXEbUjV6nFpXfl+VlPEaytj0/UawiHnKyc91LgLCrALLeVp8uq7MyYgsKJpGbR3Lz3Lknj
chTitZjvfSi6/oqocBK4q5gkLZJvfInO4bGRgSk9gZlMF50RIxHpvQXokZxRWlUMiKEyxhW8sec2zDdWYmt/38b26gtSoZvbIpHpSCOpcfbhk5RdlIstNx44gOIIH0M/3gQEqkgxWYmONU8oStm5PAVdUzADjddw
X9M0NNVr5rDZ4dgeODRoh07armhwPkdje/r3BupBa8cKCD8sqLldZkRWdKlKaBrw+rXEVDKkAMGJo5yCZuC2hWKimZGhZJ23fxv76c/hCXBMJlch4+MUChtV0RUw0PNpAItCWFNWeJbvkvjq0GniRVL4OSh2ZAjQ
eCjRYfG4I2y0wFRM6AOV1X8Gu3/ngWAvqKDaaXfVWPlQN7TPKZKEmH8hLYZDr5tFwza4EPni6up24EhJaM2yK3I4dNwCciMH+ioguK9QV+S7qAUG+Er3rtI7/pSy0alv+uSKkBPRLuGjD33RrOm7M9G+QVLGQ93+
D5Ljn224F1ZRhBjU3I9Y7W5Tuey4MQbHNc7Ow/9Z5Wn34GTjHrCaH0O0T+KLypL0B7lfCj8LRpQeD74hMilGHUpMkAO1/aLLpVQZQVN0DgBJa87NKs8p58UWeD0kYohisbb1QbX3FKzVQBgkTPrU8q14coaE3q/7
W6ZI6xSolFA2oSnaGkZ8NIe0KVCdHfQMfgj2LPsd8hgfGyPT/GCE2vf00yF47SQsWrBxreAJ/NYG1bc6wDbKRIF4SpFAdWxrTWhJmZaoh6b1IuZTEzGl/YxNbDMbgG0BnLJ3I0XJ2iMpZi2Fiv5C/5kvDb5NbcXQ
GUVDHy9htCMKar+cFtXIJn26xgS5Sx7fhMC6KoEzZJXVTaSkSEsUKzLUT9FOJqGmCbeyXWtnkngOzqqezRvzmT2dHhCfufPmdkiRqsEQE7thnFpRmdfHPFxhXFm4zjVqdgXfN7JQweeQ52rLS9j/hfuzmmbA0obO
EZHs5v/Js7vwI6likgKZ6AukVFsfn/49SiAtwmHLf5ifs2YFTomV87CfGdjPpGq8lO3jeVGQEEoRFJD9GqOj0xtRTTgS/32LFiimIBP7rzpOSDl7b4IEVzPJI2P+2tEBzOLupIA9CUoA+bZN9ohhnuCatGBOOi6C
16U6qCcCBksO+zdBxR4zjDuL4kKKsuVvGyn3gKCjPkvRAnJtEWNdhWHJYKul4kiOIUGw3FLEHtUxg8QFmSoLJv0BHzus1KHn/aSDp9WQV3fylgW7XbRljJXxtea/tXt9P+zK/t8oEaYwrS7FyNftnllygVXf6JOO
Ci/H49o6pXrqUQLvIeQTHRfvmLOxb6Fqvfy8rXRPmTGrwXcRMW5N3hWGyGnMpih+BLF1t/JOU/6jpYjSCz1tHwrV1uCX/lw3RCn0MWsM3cCNybb3O4sOh7UIbVc7qdG7o//QEeS94GCcpsmQrYfglQLQ5gnoIILn
CAdrFNizQ6HydNvVyIiDXtsREX8bU+f8rcM/1yIjsGaHqg6oAQ+LZMzcK4ZEmDR7O7ffDAaYmdhzbpvBbeV3E2AO00NLFFMHU/kpcWwp427E8miDGOAYY8pkqpDVh7Pkv1dSEWN2GjtvWqBMN7Om/5pARfXw9g3D
Sy0RS9hm48ZR3g/xmgcgFksbLxZ8zt2wBQ0Z1m6GLmB43quiQggtQZMMXGatsjZWyY77Ta4hM6uJL6DcmHgRCiinxpvtjQayTMvNp2zHGjX7cXNqmagqAEzu9Nr4NsJVcby/BykQ/cVdngHalD/t4s9s1iIAMonT
ZRX06QExWwBjGaHrlD3LPhpuOA61UYfRtUGw7opxq3GHvkioZtC0oY7MtJTTmRUbWtU71DLglfDqQcKoO4KYpszFOz1R3wxQfYCshSauFFGqfS/RWaprmqMiiIX8BWOes8aPVMKfVQpnbSqBL1NxwQhsPvtdmujc
32bsVi8cxY9tuTsD74OfN3fu96Mp2x/tzzuorY8mR3yfXFpeKlVPflV3t7jDAGe6wV1sUDNHEDjEyq52AuX0T5sMszq1a/YcAJWOmau/WJONBd2Z6cw8+93lXKhhJDT8gc4uz7PdU2wyZVjALSik2ggMAHx9HhJd
tVZ0oAHhsgqGdPHT3/IFv01srJW+j8QT12qAOm+8GxJvMA94a8xipYJ5FwbxFjGZJ0zDoxz+Puhf3lbDE3JtntPWF9Dlp4JUEbS1mQdYOdKpAFov+CeODuX6wpTzbAy0DwqdDYA+vKfTrpQLeSPLnLs/oUnI0So0
fjsWJ8ZedyjzYeJ25lsSkMIJtgWO76iqBkZyBFmZIEuVn8DtIsZChuUUYHKH5388siQhmv/F7IT1iARY02Dl8ZTGKZkCbuxkgiA0egJ88jQ8ewu+FrlknFEreEvtupatFD5KAkX1bOJ4DOhhy3XqPeAJnbuyEgZC
4kAnCEfR62tzT/sZEQHeys45vI3RfV8Xn/xkfpxEVk6hnU+PLki3HYyXnFvUD8liKCWHnHCu230BqZPe3E5Jw2WiFv0vZJOZWp13Ewx8s2oo64H412AZjPoaZQ/SOp2e45TkQGVpSiTWNKOoZzkJSfBGNjHd5zsU
JcjEiXe1SyAPaSv1omA/Jh4daZPdZjMzHSGFrz0gFysm/1qthgdzKe3uf+twNJWNTcOc1k5uo7zC0NUXtSnMhfO6kPDXL7jz87aociKfTfZzGmaSJKVVKA+zdt/ypuj/NPhYbNtoXg0WM+GnsKuQ5F7qVLm4BXYx
uRMJzFrgfghNbOwgjArSf8F+Ggdue5pSEwOuXhSSiXT4ha7nRYj9CfC1XAZyP17V/vpHagah9wX2nyf8xvbjYZLp37CZgwPz5byJefYxq0oW1Rpk5CY9AVY409mx2LYMYhHYYnlIenadlTCe5RY35mwGA7wxvv9X
p2FHo9A5QP8TGTRGQ9nIhFLaSE7K1Lb0F6hLFqq1q9vwV7K/JP4bTK9VFbYobXol1O0VV3B0bn3/Q/H+g7IYSXJ8x4RqzaBNYIlJGrzilrymfkCiFtNt2+o7cnVn/gk92FrCBygpfBmuloWuPZ6WYOTXRI9DY4fL
0TAaw+jGyHKROUQZqoalYxhR8tB+GYJkf4JFtODHB9f1838b5U6jt9wpGTBz2SKj73eDVbDs3aeTbma67OZ7ozOJQ//Uyn/7YRNJ9fNxsXBoEIOMtEU34MPbg4JBof5ncu+534xVrIVM+9Aq5/7O0TbIsmogTcUv
EieAKUPVt4Wh4B0zVEbFkP6JWE8DjJnOhKKj/bcleKt9C7cbQuyVnagTiTzkQ6WZbbZp4YQdE67Ux45QU44iCo2JXF7as9dF8n/UHuLRu5aIWsSquW4S2hrRionj7cBGWrgCXEFmrCeDuMd4lhauvSIeVSOrh/oD
zpKRyuYvUr+2pXhAdd5VhaYxCpdCwY3BglC0T3hi3jkzjQ/fRWlVUbRm+noYtWrR7EbF+bqt6jIRJ0RHwnYnan+qqSLvLoOKTSWYFQRPMOeB2PmNIF+cWhTOWrMC2RvtaQvgiNowESb3SOrVJLQhtk3bsuDBf4CU
wxW1IuUNIr+rQVbdMik4R9u0fT/1W6O8q6SpWj9F4ZTvsFqKj8fUQFEAhbvOitSDLMf2aowy8WMpRp2XZWP4Ynv7I3wSPfRGmDp6lmvrqNoRpEGvKuTt7IUS2OVkvlWjAgpYHqOxLMyjGi1L+9vFfmtr0YGxTvpG
Y8WHyUptPNYW1tmAEdtWchLRZObFDBZeq1D5nSiYBN4UQ4TVZoPAzukHItONw8aWj0OPpUa8F0G/8qtXBQ0KqIVp7GZJecGJ0bemx5ct56Le9tgkbBiPjV6gt4rNnDeLe4Sy/WcvnKHOojeAOusQvWMDD7po+z1S
2Ioc77wlk1+kK0QUnXYt7fnszSwVc9tB4JkoSyS4+c7RjfqsdxVwUX5gX2vt8DZ+XB2UHO3nGZePEEv76UckcVVcJaOQAA36ToXD/WRLI+MP6aUQAdsNyGyiOUMSk1ahkvYUHkEbpxAXCZFgh0hnwL/ileYCgnOB
ML4SKagMG8x8+CgzIypgari9iUbcshNvYJLMRfpxJKbrGUVr5xgVFyhiS0f8HkOL3b8WcHtySuJ59cNG+NpzLPsABZ4w/5m/SSqZ3LP30hp88CvIVTyqXFm7jHctIBeIse3mOWqAfdNgQfYpi4sMO0KCrhG/um04
GBbLOtioM6IjAYpiijMxq6jZ6mtIefihsMq8Dcr/BaQwARdz38kowyh66MQaSrusqfZtrXUJBwyO9Ju5X+qxJlDFJEvVZ4WBNBy6ol6VyOOyyLMaC/xgmlmucKzbTBfjf1ATNVVN1VINVY3A1Y+z2eyoRXnK3/zG
L3zLh+r3hsDfXy+cIJuWYQtk0orM6gqrPj7xevE70Pxq8vrXyn/XOavW1bpwyLVXfS0bcdFN0/KeogOv6z2rr2vZ/ISFKFOEmnXFI/9c2PAzWnE+Le/N8nARDS6+UJIEMoy47DdwMxxa6QQZhTFOTh8+N/65SNsA
DVzE83o5SooSbkL2nr1aB8kqFBcWUOejMJsGu+RpvnpP3HqxqVeezFHPsf8RknQZr3IC7lHwrsH5LNzGRAob2Fyoz839JTaT1eMzfspZKff1nJxs6o5rF/x/4tUL8LkFI3e8INuyWNZ5NPcccbZLgLFb8nYK9Ars
Slpsl7o1hVI8fw9nLm3Lsh/3Yb2hugbkhfhs6msdR5pUzR9du6b0CByPfpigWr63+KoqVIq0hrhsKlGqrIb4dQqKTqokvSETfZCYDY0VHR1TsgkbSlmkRDH8RZ/rcWXyy0TvieMJ/xlvDA8ng23sDfWWrtbvkieL
7sDdM+ktPV+nEhFqCsHkK+bRm9k49Oju4ZwmahLAVLXwEOqWkFC0DvLIP6ekGWL/4lb1/f1O7IqTWPOhTQ85e66516n6i1gAQ2JxT2Et0AWUKfJJqN9ZTpLRSfTK+Xf3t5ffkN0vjoAwL5PiGtGTc8/Ais4BLQcv
w4VWUX0DiQnlqkyOQ8RZl+LolG+NeJjoFkRkAEONX7M26+z8sbphy8X7tKjf99FrV1FmD3iA97C6o9zpMbdZ8KL1v4AWtAHOv7Kw1TuH9Ckrfq8CMQJQ+9HHF4zxZNuMo7xYCXTyTo/d4EmNvFj3LAbvDEGYF/n+
9bS35/Ay6TX2Y1E5KFGPWx62UqX4tKYNTcvyPS/g/CHCMGj55NcqgU123f4+xs86MVfnGbXRmKYyYLHZDX/dRe+FtRFkzZYmHrlnJc0aORtTWNT3ohSocVx80487mzsXpRp/1SiZ592KVWvfJCfaOQkqrTFapUGp
+i5fHg0uvvoCvRKc5OmT14q9aQopxdy1bjkMOGwvBeT4pORp2nbejUCSYmwSpxkIISAOaUGj9R+JlPb+CSsTux59wAtypGrMZlSyAX6TXm+C3ynkQ7ien9/w1sokkeClUIF5vwV9mCpHGh2zDLSVRDMRNRQDWbb+
16+0WzqBJIWFPEvVgazPCG7/znpi3Gt9hszVxcKfaW+A0dMzd0m2JpCJ12JFgurs7Y+N3z531uIVwngVZTcVOv3sKT+Y8Ucd3/bwdw5mUFHGFNa2CpD0Fs+7LK2rRaWyPsIKJ/PYK4WfFAjZ+ino3MaGoavUAyon
AipumuOXvACVqh93BvFL2DSzlI4cOYufWBtDCn4oeXABXWD+BtFeNSOElz8v0+mT23NEsbMdIDvLqJkgFVDoBil5elFiF1ZenePOOjTC2PK1mKCeAlVGxFEfRRR37M78UCsDjRKBuLKxs/pGK3PpahK+/4dNOugN
syQSqChSdYa2yHDDqy7gLm7MXBGPGcNGpsWhvCjE0Ws8gA1bQjmNHw5g+3M5cWCVoyTllfhc2TfFbqOxzWwjmeeZlUS11Arb4yb9sjXck7eayy5bYIYk+i8mmVlyKaHtamIBnPnKv0UW39J7XXxk2RSkldjkaGgd
T/dCfpNaLlIedlnbH79XTWXvciqojwmT18vqPuKvAdqN0xHvVoTWpKv1lZykLkHWyrVbibippcuQGHrA+SxZ/rn8KsJ3+nb20KSG1rbXuV/QQ8o9tCD/ml6eWvk8uH12IMoTTr8pv//FqHcyP8nEudofOVs7OoaJ
FlFTxJ4jdtAZxpHB7sQA3WSva1PHLMM7HeZNZfxi9hy0MkUQ5gUMPgvrsR4ezXBf0GXP98YexGZpX03eHToHZF3fBHnNfg+SGaQep6rugS6fwWjkEe9BOeVo4PfbAw5fMPp+7iwSIYqoFUyP1K5vROD7mi1cSX0O
EOe24AGp+JmbkTvizqlv1o5Ysnyi/Wq8QJzGcHdWkWbu7r66776+r3ofdUg0Ol9HVfzHYndXxntKmEoiqHHZr0kRz3BPF2sAelaLrQ/XvUPqDa+6m3+r2+5+KNTI7bIKvTey0Fudy3/psZ36hts5Rt8g+W0wZSjn
ksa7SU+/a7hS/08BmSjfczdAfdpWN2uQGZxJQXJSfEo7uyOOfxdffq2lHzv8aO5DUYpJAzoMzwDXszGaxxltH19ZAHee/xZZd48J9U/VODp4gNq6LeA6uOjtyHGd+SVS03JvKAby1h3mN82Pveo8UjW2d8BzXPCU
MGcPYLZ4aQhh8GTwGH53+ZmNT1r8JY5Pe/k6RBSnj12Sxg2ndb7f3jsHJ0dyWvUQ3y+EsOJ4kvDYkivzUj2UkM5ZDLlZxTYebwYfSJqfSTD1SDt8/PBOGEcpLbOCViugkoWzIzmZGMntHNjqKNk5w54lrXwB9C9+
JjRiE6nWZd85H9pHCwzelGw2s/NlNErL53QVa8K6z31oi30JjcjWCCgQOXRTPwBUACZfIHOQ+Yi3dtQXBCJsgxrqwGFWyOlvR6Ox2Qa2xV/PRSvO/+dtWehXgcMQa3zmcCGo+7J07vcBMrH6eKeXe4OzVyqKPr9S
eXPRvWW3VCaTWL3MQHOe7UQJhW8YSAMwfR1o9G6mf/6HKrohmx6bGLcxaP4zYwxNacbThsH+b0Jr+i986KC7Gwqk6k68+27xZ55hyVszSHl00GnY0hMeFqQ8t6Ugi/djvtR3D4BsLSIb7Mfb3Zdr3NYGFCEYZWJU
JnfeCIRoLxs+DsL0IDt+e4H2IeeqgbAcRi3LW0XknUSK9yzoroC7kq2MrJka9py689AUTeFIUj3rfklFye29U5Jolb59+SXQSf/oOzuocgGvLY9N5eNu5L+Nirs37BA1zeiR6IosReapUUmk/OtxlApUGZ5qpPZa
8zqSjfQCfYVGdigGI73cg/fXbNbNN97Q2t4wbWPcIWVnZFjlI/mXtrVV3P4GKO6H57eJNj611qz/oNe/22e8Kgm2ya39whR7B+wj0Xm4oEOOIsHn0E+7OgQsCy/BJ9PYiywv9WaZi2gxgJdctxd8lm6hk7Xez/UF
Ps+2hKSdpFtq02Eu1jiNULBGQXFaqq1VpWa6qKoT6o/0Zn2ZOUpMrFA8A0qw8H+Mr2Y3spaigl/94H/oqAF9zKc/PPpZ+8pRnSZEPK1IIwt4ujowglNJAk/E6p8SC53gtfcnZqkZU6GoF0ZrsZoib1ZM2H5p7ssu
Cwem9bjusV4teu/TSa9Ik88S57czcmSNb4G7Rb29SPvoV2hQ3eDLOBGmqqjoYgGMLncpMALCOjB46HgJZ2mY3f9MQ+0zujecAxCm48i7pWeYPGPRArw0EK0erILCsbdggbsKRHmZE9e3wIA0Rb0zAH9BUiHKcgFv
VdomlMfOw6l1uCyML+pzZ8Ftgdd34Kno0mtW0L4o40VdVMdZr3BUuh1FhiTibBrwfwHC+Nxx807TAuMuMfawXzf6BRPC/kMzzSuNrQkzXYVPIfGKQBT7BJ3zxquzF7wn3exH8Y4T7PtEeKloEAqqrYEl/fNFQgxN
bOO5tDKeONBv69R9J7jlRlU6qsppJzg6HqUyjzsFMT833l4l5y2tcjvITfgQ7L31e3kaSfMm0grBdsZ4x/AovC+pMPReH0YQEwqHXcozaDedo+krpDWDfDhKXwXsaXzngHGM/EcqFY4UGW8+5YRqsUTkinrd3uLE
33beja/UYovwvBAnsfkGQo7xMZgvMyd2sXeQ+SijRJk/4pT6ZLvXanLd8qEFgH7ryjahBJ4XZJCw2ibES9GRsJ4lU78JidRBh1mJoL43VERX0j/nb1n1XFZdlzXWEdV587+/lj11fqAiJ0Ga/7nGLbz2+WeWkx07
WEPkKUjJNF/NHMmsTIm/L1sx9a6D+ZV+js1xxjwig/dKPue8FDd7/A3F/Hhi9dCDYn5qnIKveYyPV1G+l6f+2P5/PB6cdHIlKrCK6jwq8eYdxma+Bw3z1BsgReQc/HmpuGFm+feGWuE77otpVRioMy8w05CUhFjX
RTzufSLr1/yJbJuS5i77nXv+AYthllOM9GaHFHQs/bGv17PStcLpoJ+zKYcEmpkywoM0NwMXdSuBWboXY27mgmPEKgp6ja+5Dz2O9G54y6OasR708tkFWMM6vKGPdm2+aoGltWvD4ws+UfuTE6tR9CLpWkCTQdWw
yW6FaWXubi+Z4Shqz6JtZK44zUr6rlLjtEt93e92T0dDvtSHdo6JXwXL6tTWSBboif0QCPKSbt48oFxaJqCmtkyrF6M6s8ObbiJOIv1Mk292f3RJZ1dN32I+8xVLXYznVO1qrsAZo1eUlmjdNG4tpQKPJYmFyukS
3rYp5X5UWaV6Cw637rWOCxejt9mn9naZfHT/aZZ11t2qMnqvmdK/mlsiu/KzknYbBBHuOHsMEvE1jFnReWX86tT2nKuNAP9qBMeE7t+4KlmD6MGlglZX1UcfOV+hQhbsywIu2bF/OJChhSQaSB0NKUl6kEKYLDa0
1FgIBnwgPo/RJcMo2LXxXwbMkOeErIvKChOZnrYzQetCsdZP1KKUpiR44amLhR+He4E2EmxxLRaIxu8ATBGMKxv675TNuH1DOCdaJBeixr/LLKtKZEftPR7nbm+aLEe2hT0bdgC7c4Kq9/Rzxr6nn/12IpeR3gOH
vX6sW141zjSpYhkMjBujB5gX0A64f5KbKKEEMxqKumcsuyQBqZs713+FZ4gQVZmD4iCixxDPa/fGcnlYCAHdIcoUPmMcza/GL+z0kZNquWwYGKYMAvvSQek809iLbCmJlGi86c7wYsd16IdRacFMomzMpzIc8VfO
Wo2M7d3drGrK39i9Yljab/wCm1LaV2TFF0hpxi2xkebTeIuTUUN/eeeIox148nGwCYbpT9muu7KycYopVkyHndHxZKZfg4bIP2FObmCHqS2I3rOmZf7IY95DCb/fE9bodVYD+vfvuiJ4r/3DBpopJYK3ivYCti6/
vNak98pNVKQx2+I1jV7DVRb/uZcnqjv4QE4FfPaExVX5C5xfMKmiVcikJKHbz6u3XKpg33Q5kLYr1OcHJo1g8Gr2I31alpnt7KPMjY26DB10gae+zjys+BDIphPjFjPE868AW+z/eHqWk0YsmQdphVE+mDZdIhT1
4GT1NQ/1hVR9Q3ZKDDhc/Ec5fZekm6kkGgF4qqdkwxK8QZjdh99h2C5m5/WexXs5JI84erooLv/jVhz15uegEIbdwYdcVpXsbah1TdFsL5YFnGp/qTO19491HE+R8oo8crtBm+Ts6qYKq9KpARqmeoKTCKbrnqBh
9MC1WhpjKXv0nnsduhxGCtXI0KRWHagMFkZ9UZr0LBnx9PAjSXHdeCHeu7SescUJBvwZ+PpbdpHa+NJnTdm/n+Hjt4Kjq8BuZV98Gt3oc4JzTTGKMZJANXyQ1qy2lFYKgIfujbzzD3TAZwTqooDs8KEN472FwYZp
eHMEUh8NLB770lnG36z8l1XJwIzJ3zjI3AHfpu1iWuTvY/fFAvjohh+UlMQH5Hose7m1WKThNMngzFKc7qPGAlittVv0cPkmGa5qO/yd4dLlM/mzLwGxp90ub7BB0qaI3hqkdJWmNS/ssGWXTX5PhS4pQxrj/hMu
8mekh1gMFUIoS7F8LS2/PNmt5BfCM3AtwoHgvPcL7CcX5rAMQPuYW+2bsPmB8GgIf81Tsp+WpaEhCt3IxEqmMPJmsPfEo8G19lyIje14CGilUR0zMlpiMTEN+7y46IeF//CpRByCl8C1mZAAMKvaKa4dmrRxN2OO
nHiEmU+PAboZBQbLfZLGuE6MtswbwkE9JehAsgpOnvn6TNoPkhGVpsvT0lCQGGqGYHnj/j11c6mwpQQ8vWtixDs8+PtBnev1NNmbK/HTs49px1BuhgES70Jdc3W8ha+Dmf3BojDjeiBL02TqmlUFS2Xba5YRNw+u
OCC5X2b3RFygnBeqhupYDSJ4ztmhArf8u/MwtLqMimrC0OYR5BOp0P/vtU3e3h+mMkbCbEODx4tkxzqRYfOLKOmDfh2skPaxtwN+6MZ2ZvkmaSyTInhbopRUmoZL60uXhHt7oviwkw3ro6sk6bpo9oYOK8zYydLe
bK/shVrWP0V1pUKvxoQdU8r/TIufWXf++/hss1r/192sjlEEXS8Bg+pXjcN3DJUtEy7L0d/qOF8Ct/+YJzSNdSK2X80RG7JEdMr0qHe0AwyBKcaYsr8db5d6+ft5m6vmu+HH21SMx/3bjhiZIN4pXmi2HKvi2edN
/1kyQ4TeJdRxnAGUO+YjA6ASo8ITPKGuFVyzf0p9TvoxzynmEPPGj3AiXMrzO7+DJvdwUl0w8U+j7C/KFgZoJVK/Xuwr6EiYkbysKHinhzxZKRwhgJ8svxosCLpy0iIenz6zNFcSDPcckek7Ma51J/QNvojaueK3
3CEl/ls32zHvMszUxsPLEHkXTt4esEnL10IlVhq6o83n37Eb2XRn4gDjrpG1vp/uzehU7kY3GCsjYqEx2A3jrxoTZy6++ZZNkV6s3yfb6Zzsd6fg5sG64+4+JE6lNQLbA3rhFhaWv3bzXmBj/YMZyUiHuHFV5Npu
/Jxb03dwHPa/5RGx1f6gd1cPziukBbhi/gMUvqgfc9JJbIZOts2Okdl1ay1bcZRNkHlPYFRQqGX89nFz1YH3vKOrk5Aapnv8I9wRVS2ps3Ofejip4TMZwQdkxmXWsBBFxutl1RDKSiLNNtdXLdW27j5aJY/ERYAh
PsEx1eKTMvVF+9ucC57MkwenPv+mJS5OzI7riv1z49cJEMrsY9Sum9a8ZkDUVsdii+ddbqySdK/isjOo/6dAZAi0jSL+OXllWB2zb8uJGbV+AOdC42kkOWAuwvoQYSj0XlvyPmcxtBfWinPpWhytqdB9+r4I4Waq
Pb6CZVGNO7hkA/izD/kmPn4W0e+75pTaulrfhnGurgN79WHDbBN7mn30Yn1Rkox0pXm9whet0Ix5Wc28btypXyZUi9siwBXG0a753PxmS2NPG86eqxe1Dpv6TVb2y3vaI0PKEVXM6k4+X2BA1zIVhztLwlDP06pQ
NYaRYiSre/QxgkFurupEn8Sy6DLPOcwBC7poi6mRswpXshjhX+OYqM01EXpXgIbvgjWqeZA3MtuOb7FX0FzSjIrJogljWAehunTLYI4Y15XgugUSEMc6S3OcJGHNJgo+jRV4ZfnXzT9K6QFXAch0sAWL9ZjOQhX/
M4jJLW/3/uiE778nMu9NlWc3L8sn7/Z2aBaImhUrqNN8XYOm+snCk+vHBjrPgwWh+qyiQO5tNv4+i5n5XJEunJ+kJIU8YdEEWHLCcgetgHjGQEHDO9PIAvvahl20dMUAuV3wliGs5UfW7dvyrlRmktbHXHwFX39p
fdOlXY5/5F2Olb9f8VGUZ5dDszmNxaocmSC8sXwaUltqsQ+851vzjJbVAiM0Utv2+u1d10Ze/5Ol5Zh7nyXk5c+ka2Ijm9HvhRDY3HfjIjlI32y+/3s7xrnVPn1PWdNfjmwITTFzhbGjMmn0Q3unvtdSb1KQDrK0
ZZR4kTjijnRNZe37olGri8rOscuxrft+nog4KRHkoFaVWW2stTwEa4XDqXFq4n0J5N0O6x+JhtgGhgsipHjGeKbLOJ3Y8eE4JKQDQ2IfnKJ3z9jiTJM4ibcWzHwVRdQhF7/PEJ9elm9+9ofPK0HsgYEcJVZ9sR9v
zVQH2bHSMlC2HThJG6Wm1+R9efAj6eySpRnStPe3QlK0uN7f9OKYHgTlxiXeFZRaJ96TRbsyCrA3Gb+I/4X0pxbCt1WF9aUFXIUsYoTZ0e6VFyjNiQXlyHlrurClEubukcJ+n7uu+MPqITM2sr+YcBs0mk99bxlY
TjRiG8bFvMyGhHfbjdlXGpDOdUOmlf1HjFjtS3uQiJp7o5lD7cBSThAvO7MQCW+QhHezVVIYraQEIcNcJVkEt7XO2ufTCtqUle1kdKLkHK1eSULSYIgX6SA4x3vLpdslwmgGb7O51Oha2617dlgXRUswQlwuVlmj
q/9lbrl82Rp/D9ZCtNv1Pxwm8scGgaIiKrTekEYivKTP22F/zN1lydvtRPQUKKbU0a1Px3uHZzCEzIQu0IY+XSZHj6mD/QVhpnWi7zkTI87SjYflEX8nkgUf4xed95vbzD9tQ/r9LC1uUpzSXFQylMzTX15EFFAI
xpJnonhx8yXN/ag6TfL2X04ESFvti5hwr0/tnaYGWy7ZnOT43FlNabrnbF92lCLJo3MY0a8eoRCtuNDBAJROVlkD6uQxBZ9lsbBJY8is5FXPmva2raTsT4Wnqe0YmviaKFVkAakdDwNZUX8/emG+ODwraBSYFzBj
WQ/VXYchl+jPoamULvw3VBb+zegbs++n0Ew5GvORdhGC5ikriNja7HQPiWaJdwca9Aaypq97UvWc0PsJ/LPMrxsqj/+mq8h3ybiwMNym2urgXCXHKru9+XmF0do5QN1JODozp8+B2K9Tep2HySCVa/uu7UGUCa4y
HgR5OttfH1ma3Z0uERqZcDg6qhf9JoV5aFddt7e6/TJbm2V36BwGUI0INcqaraEsxgFZDEQRpTyj5sdV1qD9Xll5ZkbysKhR52U1DMhGOgomNBKl9s0YLoOLMEjeA/JgMGMqU6L+QcWhHbiEBWS+AWilBjO8Y3MD
TVQJtC0I6q3oRf+UrTqpNWyERX/WL9ZaOqLv7SKWCAMcymQaOZAnBcszcSSP66PmhlyXyixfHE5dw39EZ2eywQO9fuvICpFNLqmwREQVGfPvNF+3zD71n1louWa8A6wwlGe8HKf0hO4HaH44pf3iY0VxRRKbW1NC
/eqExcJV1CrcNgWC+pgX1Jh6ItIFG3AcAwVybNUYzYldibfUKQm61VdVGEB/veWovGnm/62rgJE0n/xvv2Mke9QNCXg5e/3rltOnYPNV6rWrXBW/2RILw5PMN81ClLLMoI59ECFFcJK6Ab4HbzavskEikpDw07Ez
KgxNK6ZmedBrZInvaamHBFBBY1mVsCATap6eu88tVk5mMKAddqg3a98hPbMgYom13oOkh9/34g/qbMsdJ26Lfo03e/3ymZyM+xwncCQimxPPNaxubN/NUUJ0F/AHC5hMPeZWlo4eMGb7QEckpvEutKA0Ow1K7NWi
cjkVs4b4vJLV5DtSJ5UF62y8+LWy4DUKbtM72ZNh9ScRL5/nEsYrvj3ze6gbkGdsz+rhRaQTfco5xoTtFXR/Y766gjJk+/BTLP6ZcxYB5nkKmCX1Y1I3Taei7GIdc+E9f5rejeofEsJgYmyxpjbawsJjHZNgRUzs
GnmkYyUoWrspF7uvlOgDEiedfJL+vecQ59Dihrr473ZeapKW/h71Sdc1haQOVLiAp6dQSSPSYr2m3zvOKGDzaAieeR0dQIPwOIwDXQiHX2q65fh3fyfp1NGMQnnqgTVUO3jRF3mXr2d84zGodWiDjLP7RMb1gPBR
s+sYP/T1WJ61Cz/fdhYSfVbAbfNKeDc310dS8b+Iq5NRrHI0UFAQ8fYLVvYykqUnUlC5n8ecp/9Oe8iYjUe6gpKT7wxaNbOhjSYh8j4D32p1Kcxg0os6VYXggXDaPU/Y4zzB0wqYuVH+np3mU+YKyzZO/lGUC/oc
2gXD6lAS2HV8NTavq0oiyr6EkUK31cYvqukJixsfdVqwyADL7CvWw4sNK1fNr1DzUtbMB0sZ5qB3nuejakePlWZ3T+u3fQRMi8YkYYTPqFLrrmZl4P2PlRBDXO/m0w7/FikxWEvMHxZnFPZw8oB2UZhXIGVZg956
WCOOFNC/Xr8qKeUItYGre+qIpmw8tsSyp8HxSNx19wJo3ED8gLYwgBnhSF1EfYT1cViLtHf3NBCZSjian10TCDublAr4YC4xhhgbfo+YtOkoBPDOE245q8O8uXJoUoUuWqgOrDWKWa02IPPUd0p7oVI4s7M/UnLb
Y+oK5QjdewH8/iqt9loJoTdsWtbijA3e7LZA8/e4PDtdDasoSRT3/vm+0F1oEQguTUphbYRodp7wf1tOC/BDhyFR//+t/lGuAg+6tIKSniwDE9F4YYs1IoovTnwEjjj2vGxm2nVZ/NzOJwEOGC9YNcOus3hxpLMy
uAhT6S5987KUN7iHqg2+cGxY1Aad0kGqZq6oxWSLalwQ5D8u7aG5Bo85SpbaJfdC7NcN4MI26KPUWqczrqXx1kMWW60jzntEoZ/T0A7Ca0lc7L1W5iFOnOp8KUhHgRXJLZ8E+SjD/AdhPknUUhXEXrEBoUfUl0g0
4bdh/bR7NOK5KfRt2p1VRhSh+KbxbpcosAc2T5fiEh43U+uo+/VFg5Cvon06ps8bNxhFUittioY+NIaiD387gcC1H3iGzifGjKzPWqczbBHuq+EJgdxQkr/jlVliJN80pcu5i3sjyA6KWfWVXBRf+lKxQHW1OR4x
nHDi7oJhfJOIPgPxb6pbsa+SJk3Ktp79W3YYn6RnZP6eFCKEN+Tm0h563FuWlL25Ki+tiN5GccbUgLoc478Ax9t3r+u7SjHcyCrG0H61rMjFS0ZyJqfiXAkG0KXclNlyQWZaYmWGsTHr2onUYcGbo5eZCozSe2Wx
rLAAN0Y+igVfr4IVJ1vvD6qvLNKMUTFI2KxgJCF30FBtgsSzEwS0hZqp/Wsu08woTuPndvHXNzKjg+vOIq2BDxqR3PqBUXtlWlkRCz/wc6T9NXKTxnL6LpAMfJYGI0xs/F2p/QQtZE0YAyfyvH4JHIqGDFQEfjPL
WBtpbNhsy4nrWkwq96vvLMFK7OkydXaG/3CTXVYJmjVFminOtq9kGkPI3xHchFMZkN06J+gRirjcAY8xhCU2a1Ra/bVZ6zRkiz0Zxv3vcq8lN3vUUbsCaz4N3OXRUJtiMj5e17kgRF73SFo9T//SbeVS/oEx13wl
zMQ0vzbTxMmYJfKlSWSOVdYd/x7gLTprRPsSzorpW3iCOfzcmAxOpZjulpTOC3jnctG38PGhII+E09mPVAsvV76kqJZyk8jPqN907ov/RbMG/4GDSPq1ih9FaHxUvVpwEZInFUoB3aXWpY72eG3DISr7kpqansnx
J/vziOA5sJE5bu9+N9yVxyGMu3iuQ9eaz1DLXyNDgNyIeSqo/K1aTYQ6D2CgvTPRjshFGldNrJGQ+QaYEHEgl3JhsD85bgebt2YysKaCY4kpB/ELd44mP6p32plUTIT2s+yp9DbXNPyWdViPRvbsn5dI3w28Qw33
Pg5UKObfDxHf998hV7p0mHVSDdcFzfcudcscX7GRj7zKQWbXOZ3a7imkWVghxLTsfNtTWObCyFQ695XmY4ZvexXX6ezB1MW7pu9zsaMbILjRbZOCXMVM9p6s8GTnXBYnX4zU4dvP4eUzszhnCJRba+bneGjtEPIe
qN2jMEkeLuOQfDiJDPBIV5k/hhdE7mNnSGGB60FFjvsGRKxFyacL3xwtRbzLxCjfh8NWFk+OeyWT8+e0uu3RWgpqrhI7dtHM2/+BDPecGJtE/MOcKBw0dKjB+YPzM2bEWr4qYD0NOylaCHtnJcF7kFa/ZjYMVIDh
rVE1v2x7Mt+OQnyXbYMGdnx5EnAHhs0VodklkvcICxoVSY63S15R53klWF4uqX7SjJL5ozWzw8xTIj8HbQr0WxJMJVogTPVQIGuJ3rNSypuzf5ZI8LFXzhZ3Y9wsUuPj2FYlseWXbHOOBWRV8JqIm28XPU0we7xH
WqjUlSr4i/xRful1mnyj4f+9LkivZzavh364jb0nk1atR7MKKvLR00Pw+59mhzUiWVtg/kUU2bBk7duj1ifUG+LnCFKvoRzCvDq08rILbbXBHEyVKD2dRp/CUEVxI84DKM2IkhKVJkJ6ogiSTqs6GvE5hHN1r23R
E6Fa+KzXo9Xum9YZX0H+WXohUDpCPRrl1hJNQiBAmPw3XBRUTygUY5DX+hoZ3cr5LfUynWAPsfgrFVzG1fRp20in+8Gft8tHsH6qoT/aMjpeTbRsz8IrUTjob0v1qGQPj5e/9R16w9w8JPXZeD/ZyMLuZ+0ST2FS
XTrfEUE4W31XxBY7mOUJ1smizDcgaEbL6tLNmGvTzxhvg7ckCjz5EHMQYCZt0RfvGqDZ3DRlwUOpx2jqODN0Cr3UmuLGRZxn6w8fD6UA8/sIpu6JoaC8xwJE+9PUCiGWfPluGi9dsbkeEloOsbIod6j6xrReP2nn
268Nr7mdKldXVbtD6Y23buc3YiTrI5kZ4L7UpEaZqeOGHyeg6Hto0BeabwLkdOyMQeipKv4rC8BUO12K0fTM8MaM/dEOwrF+FzDMOt7LNz1uAFpEfaVQXw1PBoPNdkyscLMTUVpHHzFqytMZafAKzAkWTB8fX0XO
9Oy1Cdu8dWk3CKwFsq8oFhsDJRukR4/BkNpBDkdjoiAN402dn4upWQqhH3RnL8VlkEHV3Nyolo2317KoxZVviT9leIq5PvP+OGITd1TmbUcY/S+zaygwraBln5WmZI4K8RxpLE47cH5wvJzW7e+SC+qyV3dOwiji
DO+Xs3ve6mHCDS7jYRUVO3VuTcAGHNTDlq2fsvKGrGU8RBtP6gyML+gxdpRL3lug7FtfQoFZIxafUYinNS76OWvIF/trGbsJVZ5i1zk7bjAdG9VmR9m8qtdawaXa2HXLhbLEFac9qVt+PIP8UtjwfW21Xd/pRMVJ
75WRX4dIBUnjWb9n3sCbfRKXeiuTlCpox4xJsxXHof4gBj6ZpX1krOD07uluifASV4jVjsdpVrqbX4OMS6rTRPYHejcDjrQ/KP3494aDfmhQI1B33uBkqt+u/3tyT5C8F6+V5QkCSBuulq21+27xncUwhtF6ibPG
MUlLP2bOE0lfuXj0ODG2EV+gb37TgmxUb+n7a7EYJEX3YDwABxMLGZraots/E6PcFtAA6lf1v/dtuft9bWF4s91YKKlqDz22vf/ooPVlVWU04vU42EcAbnwUJllmNQbarUZwtuuI9UOhnSZfWjDtI+e9kli+s6ja
nulY26W5EW+z5qwZttZFTkCTlUgtINg9C/jW6XhCn4xwosZ83qYels/OgTulHLdPNwDjUG4s//vMMYb5SjeCQh0htnpJZ+pNm0UPO9rEZNK+AQF8AJY76M1CRfw6FiCRpgiwULFfMFJMdcrzB/4LsBIaxCEL8I3R
KQa2GeGlSSApp/XSFmQJGkTtNQXSWyOKRr7vrezIF1bH3rJOikd8y3VcWuBMLY2SlFT7H0VrZd6/lPjol1S+wyvY25CW+TLe+GGTYqgrXNnbQ8wxElnJlugfd6gbGjgb90SL9tZng1Xj1ZnnsEC652/0WEDuY46Q
UI0sBi9qXkjDWXiKacX87EukJEM3ztHxclAwYXbp2b3lvNiybSYlzEAh1WhO7IZjOiqNTRzvvQuCUtO9ItRBJNp2scTRRgj7Yi1+R7BVGOw/7el2vqT2Llz2eyVccjSSqUcnA0Y7x8LXJaPjUkl33M4yG7mnplUR
t8yCFsu/pQvTWaEdXxW4TK7JOqRGeLKRMYXydjmMzLNaD7CCHxGKiYF+ee52nMUhCmQBHqqyDvaUb/0HDSKqQTRHj848EoE9ZJZBNAA6dwED4qkJVFBT4MIbx5a5CTMWzNyegOocAabDQoFbaX1RFy50VLfWv07N
cQtLyqnDOwLG7B2xODGlLAwMefMkE1H0t/Nw2dnsjeoWOTOLl8J62b2L/bK2zwsALL2Ewva1dkkTAFR8NbziwKOCdL0z8EypvvDWqYn1WZ0qnd5oIBzHm4fnHalT/qWZe7Ozuv0ymq9GnXIcVC8CVOshw8L591nL
H+djFkJVRwxBo5KnMhHhLtQfgC8zTxdPmP9iea7Am10yNgUQwZQmvjhPLOtPiOecoIRy7cdZa9UsbfxCjjBJnAfZbvUaS+1bQLWSByNEfdiQdvISUX81/Ch4e6GtszuyHPkn7REH9uBgvFF+7WQ6of+kRrKLeMjm
L/+EestlsyzzS/Y7l0jJnT101KWFBVKOiR15lN/EeOsKu34dWaVoDBu/6EkzRXO3snKYkv/ME2zz9ad+5VPM95bYdnXW/njYmq/UlmL4Ejqm6LOnmSrHdP3SNVz3JqJVJi716ZZhLI9q41IVAnAw2SgsObvjdn4P
An6OxGXogpdL7xK5mvaY1NJobqU0F/w3sA6UdoqVd0apQpEKAcM8D4CEoVdROOwz8rwAGWld6eJ1MOA1KSa/o4PI95enO9Zr84L0zRi88YeDj6JO+HJB+Z5LPCE4b/KXixlDGgrreqfCww/N0I49QbrkkOAVNUiu
LM57a6JiwjQ+9rDPsaJvnXSbmxo//E/SvDgtaPbdML11uN1k9EQ7sZUexoRuMjGa+Vib6P7o/S4MWyyM7vXs/3Pgo7VMkHE35U8rz69aprZeMDGjC8Mkyt/QOIa2ibxo595clRtWd9pDPEsqqPs+t7mN/ilkgtvJ
3vm71/tV8rVoU2lr3Z/bnpGwrmlNfwovTl86KI6iEVIrNa5YeelBtD6FdmVfxgD0zD2NqIPbBme3aJs0Lu1ZBeJZ3MGSO/RM8Kbm2W/+lt/JBFKNE+CgPBULaMuf0zbAYS3zAdrimErICoiFejcL615lbCuhmCzV
hH3EHvoELi/8le2lH4MXA1ziyiEYOITM54pCll0bwaZkV4OldoQtGdW6woq5munpZQbHDA/Ij8GtPLteLZ8jrWAXCEZiV1bW9W4sVxSp80yLxWVGXnLa/UTnBLlxt7lL8gslaAdP3YWv5XJu4p/DU3G8MFI/HCv2
ICIIFt13NbQxismXfId/mEHC3+M9UfQHuHHlvZWhJJj7vhPX2poR72dcvrM9tvAvyX4eF+smG6md6EBbOrzDfg9kYByTOtxluPgB4WqvscmEX+egehLoa7kKs23DSDJO4LMCSRITWmH8laFYoGvI/I1wwWBWAcYb
bPbvJuhjgy/3BjiOyzNOcwfO1I5OZGQKNRjNiJu20IPHxKkDuw9wpBEkkz4+2i8v+En2b2mltTEEOEDduvMsXqrnxepTp4IqS960f+0xf0R7xNDnsgR0MoLvR+Tg37NLEzmHo5md3O6vTfcdCLCh1DpBJZcWHR07
FQTOTfeZzPCSzd4wdMaKtUMeVr9DoWS7uX8Yh+WvlxJN17ycF9PkhlcgQPsDDZx0+K2TPC19ikvKiE3p+kUaqNGV2DtMRoDX+DKakoXIO3JeqC76+/9C38kMa8nYUl7usSnaKU9/0eGbD/9tzYq5ncSbguXX5Eim
GnG6hqZKnZ3xXcbH85lrkFzOt8PBYJtMvUE84/kCZALBT88z85ZpvFqs5dA6SzSDU/0DrdysT17qGpcnp64YuToKDR0YxIu7elvUs+GAX1nLGzTG9lljBoll/45tMask6q1/m7/+pJwBGs4QZm60d/OXBXqGrsHm
6GbQ9EQtYbUelF9Yj4UbEOtr+BRM3aboUSeML6ajJsQkKp+UGZiNUvrlNY7jvrXLaI5XDZhDk+DxaJN87gKkJSM1iqSzkAs2oguLX62ayjqbc0N6gQvT/NeGMycAv2pr6F5/aRlvUtqi84QByiPwmSL8bFMC1KGO
q/r3uDFdL6srA7t6cozvbqtUyb+Hz+fadtfQLpRofA/LtNyBv0o7uKU3/7elMfem5gPpF5GC7VHBkolq5iPDRCHGg8x5h1tN23ET6qqZ8qsfw4/NrKKkCP7Rc3qa0tfSQi3Zzhof+rfcC2c/6zba5HH/Njdhibkt
9jEqk1ZmL5Tdc66g0kwxTeGKTIZYR2d0iqdegjy3ly08hrqWkm48lXI4PZgp0Q62JLFrJYrT8bLZkLfgJU8Cz5Aj7bPxiTlorkJl/SK7PtUpHre4F7QU099aW3PmTjmQrhNrbO1SZG+KuhtXVLoABNzWVCVvGX7N
V2i72hM7ha6MO+jEt6euZC82vsA0DbySUUjEZ9F/i2MLxPE6fAbYTdjBPIgk2HJDPaw5O3uwao+glgw2ZPmRg/L2XeN2hocar6UynnyPu9x19jxa2OWCe4b5HU2njgdSOOOmoX9qWnJgozLJvDUIyPn0rHyA0ZZm
elwW4wPC5etoM8fJ5vxPky/jjlwpHLvCkJa1gSPLTM/X5ePj7U1SFOrvq/TbBQXGV6l1bWQKY9l0Ze7zwj+rP0BO6QO4zv5PqL+Fz1Nfbp3DzueeZt2VD/zpT4EVpid++H3gL9R0uMaf3D7B8sDqdxfgAvc+kXUh
0WHnkerO57q7qLsfBAJXGUQLY8UADQY+HXV0FzfRPdmE9zwlnUHniMO2zDE5s/cH/DT5sHr+9eEjP32o+kI/8ezWsLvsi1+8dcOomrrJSzkP5BJIURvM/5zVq2/dFyTtdS+s4jCI8MrUPpNqmeruOAzv4G0pjmsH
7KvpDQIeCvXJ+9ha7Cid81reSQjHO+KOo05Zn8bV4fY1S4lVannN3s8bffp7uvH1YVZl5B8mEVgFBaBhurNQrkIADc6Z0S7nm8VUWt1JGvqi2iPtGksBgqcSxSYOQrG5WTnsjAuTDpK3PzPvwgz+3ovYMCBg4949
nRvY5Fw2nh08fLdIOTptrpsSCG/UoFWdqbiBfAAHrJryP1Na0HWwct2wAy/XSqxuEgEIShGK4H5W1rBTBMEe4QdWGGH5oJ3ZQB00GpUtxyivG5qIByhvZkM9qtj8Ty0L7XzPC+m2VoxNe1mdwt63EWuxLn8W1l/X
9F3WkFsvApWHWIgFrlzkqtaPTvLNlP6e/q8a8eQOKdJWl+pqbvnKJzoVxkKJZRKcQuGp76EKzZ7gVdfpTXE6ZQW+IdxG5SmWzsdUQ5zLdoWE4U0CtJsdtm0brmreygeVnwHCBKuLywu63AEHEJI93mmCaAoH/3bm
NFOIT5OM4DCJfEBgYbVRm450nbjx9iNHkLz9+5N0rOHe0FOHGw3PUu/+rXV1nfV2on9XKrw3jcjWVMkj8a9MPOCfxarOiD3blhe68qNTBVKg8YitaahMx6bpf3SkUXF/ewbjMjrMJcIfUPbSr9q65Nk43J+ZgS8/
1xjX5bddb6Fq6as4Iuw/TntNWT5zWvoZ7C0WpZBifuPpYSddXdJDCnTdCHqpFijfme/DNchmpyDx5fjytpZ4Dq8/HF3YKJ1dquZu+w3oYF1ffGl5fzUc2/uI9lXmN5YSj9c/6y6fl+j2/73w6vHSbDoApc55yuoc
FkkmaEl6iHSG9+N5U4RAFc38keEVyr+VQ0FItRJWzciHesh66zqIaKOIjjlSbORAUPXmGFI3QIiVfSqW9AJzPl3Lc2/n4U0vYSMd+ipySbgZGBP09+9cTrTnF9BR0nehm3Vfx8uJLgisVjLyZCOEdDBnrLd+gNpl
t5BFO+ZdOyNZLH91jzFBZ25TWyzYWzpea0mSPeJYRyL9eeVR/ChenDbRwC936XRDftra+uOWU0q/30lJFKihFF+4E1Su25OCIKh2ajvJRJ4BUKauTyuR8fnTIrKpwxfHHbtXiuN8lb3mw2pPg+yUWQdJytq4KNc9
C9i6divOlbgaLs0JCgqV7J8r+y5wI8HnzQ2Sy6sfZTogx6DempdjlaymqEYETTYOPndpyMe8opuL3uuS651CsEw0S0Z/2MICylaX1L35RFNcfMBYxZkWsIVLz3p9hXLB22+sWjqkvtLXHVtB8JwXSEJRj2YQ0Rnh
tvCiboB8E8nkv2ZmssLeajfXbh+/Lnjz3wZeqj8hIkA5R1No8Ypz0QX8QyPVSB0T3iXhIccBhj0TeBlnYQQpz4anX8kehnbULZeJhLT9VmaykHRtWzNZA9pucWZHCYxPbUGkWXtPb6QPEuXS1KPzDLH2VeS7KJi1
RCM0JEEsFupa5bWp5FNS4yauTk+dDglWmN67YB7LPS6524QtXgUnXSI20JN3ffNaZWqMsCAFYqooOFKDXwUgE5CFKZSTPea36YV8kQLhiNdiav/raOXDJVaqb9akNN3Buow2uSC5dO/+/VXyo9zObx411iTAnYSV
O/uWj9cZsLFxGg5/f+nfnbqORFr3Yw7Fjx144kA0GYcam3vh3eiuJuYSVsBZiAdp7c3gfcH77eknsl7V/s8hTaBiI0FVjYmNMpHYI8uBlVnmp7SFvylqgs52rXr/9ioW/SH7xtwHqN9bSv32LK0TCZxWE3tP54gd
j28w0G8AIHjkWPxjfb4Or5niWtqp0yfog/OHW/Iizy57xKe1lFyN9Y7Wmrz6/7ewUm7w72g+HXYH52ZCeT72BukHqz23QwuC/poPlGVdrFLMdz6vE6c9eTthqKaWuUvkVnvpTjSeRkO40/uLKEA1a8w97VP6Vb5X
Wx697WpgX87q6Z10lAkytfL9KfNJffAnjRp/IDGcrgjn+uMJQrNJVldNbcMBbRT00ZUrDp6pqp4KOdUJ+s7M7alEcwuzgSLH8seseiaDugv8xM+xWnUDKOSd+DVlxyFZVn4XeqdFnoKug++2nRSPnqvYND75hKJ/
9+SRCFP5hZgV0yrcVLKBkjd+AYFXHgH7Cr+xPjy06mSn471eUDJLv/CklSUxYR+jjmoyxNf49EcbJz9BNmrNYu36VRcT5E/RwXycv9L2IcnrcqMliBZa0kg9/793gLxR5RvnM1950zDt/0v2y5O7OCTHm+mb7U78
pv+lqqNU2WMkxGVnu+CUlZwmfueO2pQfhRTmYRYleouMUdxDrfFeS9XHKOtjyXdnvfZqXPRhUnrityvhbyhiMFcqPb46rVO/b3jiIFuIsbEQssxLDITlZ7xg+J7UMjJ65p2GThtBHlyLHTRgmcQbDMnEsdyhH5Vq
4k8+HPL/zC5iLhbV5mpYyxfrM+DnQSjPJXZpflNVt9lvUXL3cmLJLWRUhwW61WyOmwbftLAzVJBi4TZMKy5o7tdpRpBws5emxlYo2m8YtMpYMgt6G8iMdNTPVbHkZilEVRgq7s+q+C0JTxYE45laT/56gfOM1aRk
dyxaw0vkfxIHMLZ5o+HCBr3+Em3ehVyDMHNVneyjqa3db047bWbQkVfxu9L4rb0/a/pTj5irBtYF6+6opDe10twhG7Y0Xk4BV+9Sdw3E47M+i40XhtdDzQBvQAd/2XHOI+AUOs1qsk0OtN0HUL6fSiE86ypBX/bt
t6DTSOaAAAh5UWVlUeZlnXJdt+xP5LXd0iFZwBtOdznH/CVj0zdssOHIrzx/zjEhEXDJR9YOIrPdxnRcUZxyg6z2lAV1owKKj0C15qxDD+niNTTwMvTAkar+w3VDdqzNMKNJADBLvA6QFhqZcO6dSedU9nKCMXJ3
c3TV566hCMN713RFxtL+1uCGvXenUW5MHhaH3bAb4jrdxFA+VpAdYIhJrnnGDrUVK2lGm6DP84O55GJOc/wuqogV+dCuNKw5M1JndhcspKv8Z5gpq3CTTupAnaW8o/NarV+0xVE4zrF41n7r4/wuxkJOnbUE0gpV
PCI3rqpG4HxuMGjAsgSb/AlQzNdg9Iyj5qhQrRTK8w9OE6o8Do5xlzoRQ7oQp2Bsx8DfYp+IjhofAD5r+gVjQ4yEhdHgXncDS4lluxLj7fT03i/vwQG7zZsHLU9ct8jg+7vIn353WcF3Kc2E0fsPOhnF+X7+jR2t
pZ40rfQHxB/75cE+eJTYjTJtuELdWLF0E93mP/35WW9bLamvDsiU//VSIOkKr5RtvykQC2WVynn0H/Um7Tk1qEJ6uu9S43W+31WQ/0lbSc9Ann3VVsT2LoFldSXC6XizFGqlmYhb/h4nTu/b4MYH7JGu8v2JjVC9
bqr2oc5t65gd12kQXNPmC7UXCpP9OCgRXPXW5EFXE6mB/RCAsIckD7c8DHG7yF1DaRowvMNuJVTMztR7xcGRwTwDlpxnrF/W0z5S7mJraCAac5wa8yJ9ES45nogO6lcK4C2sL6jfBjg/DODDtXNsRDeWp7HuUgZ/
P+VOzsscy6BlmZW/rGWc5m9A+K0Iw8dhkxCY6vFyoT91qc67/dfKXpAujYovQaGnpNDgWw4ffsldpX9feVh7kY8L+R3zVOTjJLLlYM94gNrKdnjlj7I1mwykh+BmzXEzyGCGHbBgyMs/ny12E5W6fgTfGQfR41Da
o1oSnLkdWrP2xnN0tYK/2d9Ot9P8rKjE2jcVl68uYdR8lTZLPHcFclZvaJbZaBDJOKqbbE4PiItLok88bLV0BRjBbT82qqGKWR7A3iQjVeRLUlLnpISxwCdaxBtkO8+WCjJSmS5Z2Ogsazwk8Y7zCYiiMUbiThRc
BAPh9S+fzNP9HAY2wHfROaZYChEn+/bnBD2mQtrMJPam94/c9ttuc28BIvNvWSohPMYgM8OKt2yo1cvi9hL0RUaLf/rbSMt+BtOpTdGvFfwO0A+b4T2qyHNWwmrsD0rDSp5nVG8ie6TAZrBIPlMHf64fGHfwRriD
8WnIvcwzRR81aGLLhk5lhbnPa6xFDW3Tl55q07ZLMG97UTpRbkdpTliA5HoufXxp182uyWQXBs569ahL6lun+NgltCUC+MarOf3CeddfyPbskI5p2lD2nEDTASLyoa1MPvS5DyKQ0brT2crzMYhznwGwISJKh0El
/onNxbFCfpxWCmG79M7rNFKgHxLw5vnEusw8C7Bj/+ZzqOsYVuG1Gz+7zq9wr9lXJdJ6mP2NPIp6bDK2YKTZ80Jxh022LP+vQQ39w4+CDp19R+mFIE+GiaqEEJzd/jGcz8ufe1sFbzBVU8ENPe9OuywYNTvVoL0Y
HZpa0k9zuNBMSl2JM/WARqrpItDFs8iYd1vk9foNQ8fSw5SKlzeuZzvRXh/i069tHVw+2AMqbfx6lO9qKH6jgq7nrFLx2nY4bgeZWL8RMiuc3ptCiv3p3JVSd7AEmh7F1MSfoUchjFE3VBS9aLoLVW0e766XyQrC
7Ja97tQ5tzSAh+y+5uD3/FEvH7iMd1LFJ0WzTXlztNJqZkf688NnqPgJk3OlJBrxoMU3q7mP7jDLuFumPIPNXxDMU3x9zxeQrq3YByTwTCs+ILpQI56eRFtNcIwbd6cAa467WYTTXRNzaF6SevUjHaKtiJPETWaq
MNDsQQx1LW0k3H9XXGFx4NweImWku6+/X6jDRyfDP9ZsL+kNPrWyWDTT966Gh1o7RM85PvjiL6eFtIZAk/gVZ12GcUdM9MhrRmX4K4HvyW6KQM5iTwskIbLCvSl/iQszztBek8X4KmKNF+Ch7qBGZfRgFfD0vl4T
tnFgLZm67F22398UC7C03QuIsHlUoRvLwJ9XQMne/sh7efqEXBsmX7hl5BG2jo7aWWRi64OZlwnd09p2SsvJqc+bqkTUPnmOgTno7oD4ysw5xX2UTdayDVDnJ44bGQaKqV0ISDd5xafJOl1RJ0vpI1nU5xNpHyQ3
bCqqhoj1JspUB/FAaVOdbDC3f9Zeglu2trDTyo4vxEGh/nzpuGz9vb6vCN3cG1FPZh+JlF5bl7untwdHN8HBJiMrW90g8h2OPuGUBIrx4NsaVLWx8dlYJwKBrCNv0m1Zw0rDgtJWOfRRbKIQ1LR33e0iWenfb8cN
x8RertWeSyNe+hMCgf2eO6yvgL3fUwtduaC5A/Uenhj+MXrrWr4b+QjwtjA8V/Ia02UiO+wgeRQHrRFrMKlyY7KsP5zSQqUcGt8ImGaTh6PYefCj1oieF6zI6UW5tCkbAar4Aet0mFV7HUGl+4LEqlMJRl1UNtDW
DkNJBC94xzlJSGKukTAYsYJUVEzSKJvpnQLGzcMuabXJTjheQ/xl3Hvvhe4vnOOF7LGT5WKRN1u1T3zW4GyXt+f67OVai9wszFu04s/Au1g9jA42OQNXMbq0xetzL8CCtDmpyoVT03Fj6QAJ4PGxFrcvXGuBH488
hjWcX2fKHFPq8Ifzh035zeIo/UW4Fst3RME4GsC9hzqHVgZWTRZOVvn0SjMLjxhsATZ6fKRclr03gc0SnXfbefUEWpI4U+CVtJLge3kHghWWSXXyHdoUTLh+ghHUHq9eRU6ioimKC1H7O2IQzlpCB6q0Ce66/9AR
Z9ro7QbJ9NdvkatsYmd0+tpvbSHmP5vGLHVrFEX896pSexZa8JSt82Yf+zRa//WtrVOxpV+8lblxd4u8mlFwRApzjfUu2Drn3EydNoJyR19NUuJZl+q3uJ8JFbP43zSBNeUrnTL9jsPJeEi7EG04l63LvqCqQcqT
LSkm7feUNlW+/WGcIv6k8rhjCtlvsNFycy7PN5P0jXBhjyRN/NHYnjT+dU7sTmD1VrDxPzt7K3LLei2JpXy085VGZw2kIyLyO+jbuLb4/wOxj0Pz4xr0PsL8XYPc9e79K2lZWStn8IpFB9S/4sCn7gdV9ns07aha
WP/mk82fh2qkXtJgUZkTrdWOO1p6aKri/qVLfSgkqHV9GK4MNSGnyYNzSyhM2udl8DZTW6VrOhC3GbgLXN7DeYPBMgJST8/BwYStWYKyfsoT6n8USVfwJD54pX68rklk9y6vN3vxLbfWpiTL+64WuthZt85fsoXY
Fxg7LjsDOi8N2T1t5eOBskt+bEfcPfV2TzMdBbZCfznJ9oO/eqd+41rFlW3EX3nXrpT6QbQeRL6QsZ//bn01r9Qf3LC3kSUH4sBKUZ5fQA7XCHnUUWgfonXnf2SF+6jCIuQ44HguL7nI02QghEiVRCWUUtcbRBnC
poHtBb/uBoQybryLdjX2XBqEKaBUAFpKHHZmHxgz6MyN26evRIUyOTV8XFNHdmsEzOHn2EeVjGgDBjFd0MhT9JJnIoBxCB+3OHYaG0eRkZEBXdYlJZOq/IFHzzUs2lHKy/2qWdIq6iM1AsVHjnWrsdiMO1JKjRsF
YY5hJZ0Qb6ur8OiyEisLzpa7SZQKkoW5topGkhkwm6M1zIRBvuWHilJfUYBdRjR7bWfo+dSgs1+MSjyVl2qLAS/WJT5gYVZXTrgTGRcBWH0/znYDXcpT1nPybH1na/rQuhg3X5RU4Ftfg8QT6v0e1fCovAV/12bc
93+UUE0HBLb2JScU0O/HbNHzZ2obayt3Ggn/uii9yO2DOGEXBzlBXvCs/K/XTVhZNrAMXPA7JlTn/jcQIwJ2AZEC3wEiXoOT6y245WINp+KVRqcurrObNyo5OpbpoHjcej+kZpzGj0LLs+6oRaW4XgU4HtmjaalO
hxq/JywugndOsbKnQN+vV9F2F5+q6HetzNGy4mYe05FtegMqH6U6J7suCrszBPzhjafl6HieEpNx2adG5hNPFtjTWPpt2PyX60P/gK1lbHpTR5Zgn0Mnj0yHx3smv4ZPDfzcbQy/XhL+t/Ft5QCA/LhVxew9GH2l
aalzOOd/f87TnQpKW4wrg/bnnyZmC58xWqNfoI6R7JCVAvRfbH+iFP/SQ995FtIvgPG1jyo5qBRiqXrlBSDyxl7ePjCmazGvcKj9+PPElIx3voD8wTFHOVPdrV/TitmdpheLhFJZdkntgRq4SPvubqvUWD+9cPeN
ND7QjCBudMNAgwHBX762V29cWQTuxyQWL4a4cmD5jlgtkP/h8NQA+Kv7OuxwgwnLDJ6wIVm29+A98vlqeMKKDBNwSR0XIGhmr/ywoJfh9pZevslxrz5DUKj7eOpU25FGp9zXqwXofqV05z8+huZkPAdfFUGFg864
pa+Nv6ULbWbhlwmEpV4smbBOIdCQvTtarALwZ457qPuQap7T86EZ4NdEi3c3XgrTO790XNojM5Zyn5nzCY82SEO1YWQGs4+w4eIDS1gr4idTXVxGNkEQJV6K+WgupRgxttj1W2aZTZ6YBjI8rKzihdxpGrG+KY0L
9lfXje+Xfoh2nnlAFSfnDlWGf8bNfGnT0uta1DMJwwBO6XBD9v9sXIgE8LJ9X+75C9u+hCF2QH+zp3Trrqa+1oaA9beZSVB6t8mAZe3Yv5hPcr1l29YtY8o7WrfVmLR2d9p1RwjGyMP738324c3idPAs9lYC7kB5
X2NNqjYtgOoqfh1mWzcPR3KJ+Zz2J3nDr92sf4oD34tAUF6zEjj0MP7RjGZqr3rtZ+xUnHBHjTg+mrPw3pUWi0sgNCKvjva9B+1t9izgXspNZjT9ZRNuYmg90J6s8cOeV+3g5UmuCWPNki9nW+XjIMLLOWWW/mEb
zRP6pubfbn7JG+1W22y/ix1RcHxlPzvm/+8pU4CinNegHVRTiHR6ntKLwS0LuTTINZu8qrd0f6NSCWtMQv/ry/h8jppLw8NJveBebpbXcTjcvJk3ya5DUv+jVq7kuRwEptPGn47ssW/BzfFtOhRU/c4oUiJkhADa
ZtzDcn+w4Uxcd/wiwzlEhQCFQl3E3yEXg1uxh6xt/4fF4/tAp13FnYkgPOy8G0L+BF/b5KEK+yvqWOVNdIZBcjoLB2gS+pwHr847Ca5OOTcZNFlwK/2VaRhZon51SQKQ1SCbXnepN9iYmZtxfmq/4c0sVs1z/2HB
0MJVjDm3kSpjC9Ke0b1Rl2RhFNOeS0dib3hlEm7c8bna7VK5oORz+3if3RuC4+cWR+v6y6S//gzvRaLZ/wYGgvKbrRG8X9vtRZDtV9VBQLkTddBTJHa7dkD1AK+5goq18VifGt0m6bQQ2HN7Z18AgCXp/bLOH8i0
cLwhpqPV/V10AlTfoF5Riu6JIuv6ZjrPji/VaDcaxfKmoM6jPVa7IkGX3agd5FPSKqC5hdwjC9KuKGCASv8eoL9OGG1yqiWR5QS7cjUJi1qGxMA7UzZDHnvax4bycmU0rGsmN5k01qUnu7dH4AcU6LzAbiouF/nD
46AtAbGQkQI/D1SwYWJHkNDMKNgooiBqbVQTad9IBPrtbjlAqBdgYjM20/BW+ejuSGbGVyXk8uRNeK0PtIqgs7Veh4mjfmLi4lByZ6FYUblLXtRSPvFGTrPMu+XFcTv3Xo3jM39oGJxfLnivtOXy6VrKUf2VWRFZ
L1SQ8nTDyHda8a7dLKBxkfpzN93zlF/54MNEJRSxKM52az3/eJTojHR42NVFYop9PFhvL6CifDOMsp7qqj6jblFP4Y3GyqZi51NMHdPs1CqmxXPrkDX3fCREd9j7mr0OqZPXNkwO4blW1WH+nZloDYb1uJY1lGoo
kCl7aoIMK2WSqDlphp2Jnbd0pEXBjuv3EUMdefPIPlHss6U6OGYl4y5KBMWxPWKVZKai2kgvj3mfhPvuUUK2iehLD/QLj5vZkZS3SDA93Qp9FqKnrUE1Autdy+32jbPkTlRTvNuOuw1xW14L3eehRp6lROxKXqWy
hu2BIg2eP1OChlVhQfIZ68+DCBYPHUCiZeMv481PsrVMTSaH5n9LLcfBMrMDFN6zYtF+3Ky1Ji9vbfFcqUpv/9F5eJ41uD+way1rr2yIbPS9MkTtHKn6oCFu+JZJAqvvumzdY8mxeF3ZuxlPYTu55hfARWHRi2vN
XPyyAts73YqmgYg2EogdXCRGPvRpLzl2YXJwKlHOmvM9rDj6vLqeZJQzlIk1gbDhZciUoVo9ex4vVfAdLVhd+2dnMmQHf7HTE7Mv58DIxLyePHDjO9KDYLCYCczzZ7PAQdwOBM3es5Mdc5C+TprtOBq4fh66kEIK
QLCMjcEGe7bvnqEtMWLCI1iBCjutPgxjxOaWu/qwDgsksnvZPNIo9HYI/1rYHFlD+8uT7H2YY/YHwqxyRT9ostrU+FW6SCmdvtg9632caMqHFkEFOdxrV5b2kQ/iRR6YPHacI/r5ntGZv/KbttUJlewQ+CztD42l
jULNRibt2GGr4Rrr/cpuo9MhIbtApchwKMegCB3ndxE9sY8rrtiV0nhjAcXtbcZMPzKihIRxcPWrpTN6Oqo/slq1Qovn7tSCvnkYaxhJQ26yhS5r/GiFpRnl0xrRvFv7GVUTbv4kQlodKUuC9RMPLR2edbondqJC
azj/tCDRZSqMEuyIp6cfgAXvg2C0bFu9AUuP7GXEVEDC7qXd17IOf3fXsgm1+sis8QkaX9vufh8uYKaznsmAz17sCYcLLP/Fys6G3ZxZo70ZJyHjIF3eXy9wc45XtOTCzDhQEYIiWtnuytEmeHxHxOWaU8OcgVoS
RIfSmfQkW3BiM8PmRDrnY5Qf9/PjMV6QWzZuTkcWgs2ZcG3a0RUpczRiSy0PuPbYuF/ZvpCbEW2WeabTNYKYY6oC3TIyCEwQ2SNySLd4NtLOjD2nEvSh/Lev/HFMgl3dsu4tt+lQmj+QFqWYxijpp6belA84teS0
1/jCocWahPNkbEOMkKQ6WIvskdCYhpdqsrhpA4aNO/oWy4Gm4cRr+cIQX+4BJerCbmzTr0zb27758hoK2jfzwzIV1clq8V/rygVrLAoWBPxuIJq1jT+gW7tJk0pH0O+lpRQdOXwHAZvy7UC+rx6A7RVZRsfQiQay
o4BR2F3jdNq4JDe8oGIJ0NbgsqRs6bqvC/CqSLwA5mS9+Ym0kHUtZUxKhjYMRrhGsH2y9/q3qv0bwXg4fRQkG2H2XEAiVjzsG+r5EaDb0iSnZVJOfdENpU1GPtjsAcvSGfNoMEM5kso9lC8brqQ16AxDbuwSEdei
qb0tENqrWZOmkmJn3LeSUk0XuLE5T9XdPuMPFWimDF3ubi0KPRctuEMeRSR2FYWcrFwcswdBA6VgtC1oT46bTymalDQR2S8PH+dHvXdtdCsk59skWzVT17odCC66hyKf+5xMwP4GEvv3IMcDB3HJadd6/kdgJKv+
OVjGW1pHWqD65FB0/E/Bz8H/oW0ZLw9cyzp+DvVL599/UFS/Bert1EIVcVRkBw3Lnba1Kr20rYv56vfF66uyu02glyy3FfrRXkxTOhCYbg/9tUBBNqMwPwpdlA9JqCE8IMWJ5f5URtLeh57w8gUFlZrWL+2nDaKD
yPo4yMWcY0mAaArEAnLCByL/HaY5BEWSoZSQBvNGGX80Vp+0j+JnxDcomv/1LdWJB3b93sj1R9kHg89bqkQsBlicuAJb3FOKFQqWcFa5UzoNHSUM2cGIAnNuX0aBTxvJCx4z1gc0h3oAafbMuoPfIpSqF3wzAxkO
Tk7mEXdEgj390SBmHQ8O4Xu1XyML5fM7t+4cMxi83AWNTkA5iOPmNy1LmBcgNEMiEoK1AuMij7tSOrhU49fEiIEB2x61n8OW5/offJCWNPNZtZOqIxtORjAmfd5apdM/m/9qZ1128y/DpR/VFBcdldYAc+ZlQjDS
G/rbU0Qp/cIUzVJc+m55kg9+QzrMG8vjH1LiuvQFyzECU7cW+UzPcyT43764n57Z/YO01ezNwb+14FdSyZjS9trEbFC3S9961yzwp/tpPgLx7A3n9mDY9gD2xQ8D7Jw5hM/IHCzlYHKJQkG2k6KQzgTaBseOxj6d
QREVL1Mwtb/YWR0lN5+3pwwClyVf/Ihx0MdvoY1G9Lr9NM5X1mHYngYdmjVO+ows7UwfcW4OmOVzBuSP7aHNcMlW/OYasKbeUVJDptQ8JUu3MEa5UacnpE1y552JytdSZSnq/FbV8eAMnvOIdj40Co20LXWvaFMH
S/sm6lbiF0Y88heWXI+sNTxtumZXLyY3art4LTygls4A9t7VVNytls+8hg3ydYWE681gSsB8n3yOyfLSM34WbiOOI+bZFADOcd//nsMyde9CZMIwB4t+D5C+4rZpQHdN0yxjr5ktczqxHIBg+qrcHtH/yRtgYjAs
lsZkUyklSFZMv6xuz/DmyQct1WawOS3Ve6dgAg90k0brWSmWPYSAJxbyLr228y1Q2/GGkWkKH81Ouzmkv8GTNmfUe46oN2a8fY3ML0VeozSnqF5X/223By0fy/CtVS3r+oDkT6J9CqvStd+uTZN0nIRTD9lvAzyq
G99BhvXh4YOjqe+3KeXPNfR4d9zaivwZ279s+OuGV6hVpflayQvewRHun0BZbuGRL377nC9rfOLtXN2NG7DHJJgWRVHHdyttW1dUe7u3I46V86Nj3WE55cZ1y37Xd9wJ5vvJXtVxLxjSjYlPadAd6kUh4OLdhrW7
XU68P++wWEBXAYF5vY3fF2m/HWqubVl7K4+R99G1OoH+NzkuQ1GxrDExKXycQsyzqsxM6q8tLvu+6qzicvG2KneVoYLgMp4IZFO06kkdpZZUrAx3OMi9+624GJoHiLOI3VFlUYoTTFpEyPD8g5ZLVUTnK6FiSqDf
zYtR2f47EncRSMZW7MuwXGOjsRWrewQEHhjOLyD7rDUa9EwyZxM0XGFPgAzvhvrd/pJi4BF3mkgOBoeJmAtFCu8eav8K9VBLuA/XrC/KrX+75Nmgewu4faAR3J4GL51TUBq7ncTInzFUAhlKSFOkX4TIz4V/SLB9
tc3jBdwmi+lHwfAruzDh7eGt2so+pVp/qCn+Z91p6vXGvW0PO3YGL2jAZKq4CrLUy/oyvtgq+uufbzdpH7jd2VLHYTXhHNo5+9QrFwdY5YUoV2yrIfBOaggF8vzayBYCqwU+rh5FNpkKM6u8Xn8VglsmWsqXacup
HOnrzDOW9v2KAv0F3t/vY5cupchdM5+gqOURrUkzQnRvFaaa8tAD4xIQrXKmbIkyJZC61O8/kmTaslz+tA00Rzp8iOjliI3RZBwPEOMKOzkXP4dAtd3AddNjmVo2LOztjm2DvrpsOUrq5jNDoXK1/ipftweurTmO
C4/vjwcruwxLGKxLwtdoN2aqGJJuOZW3MMr4xB7c3ld/D2sWqdezqU5uqw6P659T6L904ImfQLqBlb7RKmy+d6otfsyu9mE2oy0GWh+KEApfVcJq3w3H+2doH13DBUimpNkCVAs40wmuqYK4qAEzI+OnpG/PjvRO
vYqORw40Jdl74SX3XCmwWMI0JyRrydvoT+qdSrty8XWMYz1IcB3xq4LyCIUhzEf4tc2ro18jLks7KXQZrhHqMCvypx09XGj57YYl7wFvLDDB53U+rH4WwbW2lG3mwmmSUCARaU8Eutj1o8GbiWf8O6cOjfnLTnPu
5vDeG8DHSuFDItGHq4/3rXnZQWK04VLX0iFKarJEcaL57LpGUZSdgPQhQcfvG45Uvp5L4ve5IrXmfhg4iTYeOqJ6xdRSXpEdrkGC6SoygwfGHDO6Nw9ni7baULkUfH9b8SPuHpfL5OO0H2duk3d1/RJNgGsCrz0W
qu8QKogO/7cTfEZpAGZ5e6rJZyugJVw5gRfpFdEUT1CnM7aitAQDUHQ9NLqLuC0dTox6V0GaE6/BaBjWsADAkDPQ7AvbD+GK20d0bo2EK4tLPanRSdzjeXm9/4VYqc68XQi7EM9r7Tf4GdlpESdcpBCF23T3HOM8
7ffU0MhQpzbTOVB10SSDlEK58u/uu6SDXEy5audH85rF45c4Z3NtlEdBZP0i/5YXk1NkPlpbv8pTILqLS6hHsqNRcnGyYNItrXljfTUJOIeUtPV7/t1ZbytY36Nsx55VTCkRLoltfrA2coH4ekK2cyldMciR8pU2
2+8Z/L7ZTCLPYkEIQYsjXxajqQVRNlDQKNri04eRysoO9oHINhxtqmudu+YFmp4klXKz5xrgE/OchnyLF4Br0HmK9yAX7euJ9+ouRaZauOwD43jf7hz/mowgLIqdLySqA+qpP9OnqN4m/XOmg5D95cGS2eu7deHO
dURpTo2Cx/75UDKdz126aw7AnV31TbtF/CyPUp2fTjKJum/E0GTWSCDS06eF3ONmb4/A+SgvTArvo8KafDFcKql3s0Mo2JN29384aDfJe4Ft24RdLjVYHTOyUhnaM1NHtC+fnMt9CGaRd1ksQ53Fx4UuVICHZWyB
pPh7rcfFpNxbTXbQS7bZOl+TQeiODyKL10gf3KeZptzqUK8b8oSir+Pcd7xYhD3vnb+UEDGQrhceHb+vVQOAQhFfRcHLbFBKNXgn8bS5b8UKoViANzw2Rn1Dd5LhrWrPO5SYunsR4rm8BeVFNuxHAmQI1rznXUBV
/HNumLKGF24coxEMG7Uyl7CP0bJQLbdvcEO00kz81d3Hcf3b66CY/vQ457APDZ011+z1yiEfjAzGO3h3v56ZqWSR+s4QcoNrVPAZ8l5XO1YiZeBTy0CdnacSsNCnae8++t+qVFNLpvAqKx0I4kuvAxquPbUY5Xke
9Jtyw7WO6b9QA7JxEIrMVc87Yf1tvTj6ezVgMdbOnENAxZDIyxtpspGNrf/9awvPtY7bjFWh/amZ5PHCa1BzuD9Y3pVEehqBUFhtKWHdyhKWkjYuIaxYU8KyzsiXmJNGqq/eXSO6n+EFhCuhXEvIMTvOygvV3eRs
hZINUMwIUG+86xnOOXyF3Nz+tLx2JfWdh3KeZuBkCtH7A39J67jRgXqbBt3qdmRmu/yVEGV9epN6Ayqf4USx6EyC2Dl6FcxvoVycJeyj1OgHKLz+NBWRKjceniz/gnw5yNsyDDe2hZtS4Jt2mMB0/X25H+o4LUXN
bn2aFygvAI5OkfTxfJ2mf405y42yc5+k12IFsdVeLrYcw9XBI05b61anOqLnMNjD1fzrRC0NvqzlpKZ83knzZ+ti3ZdM+D7iE/xP/z+mblu3PrJ2W4T6utbVUNVFoCGHCZapvlGhAAoAa0AMVTnslcXSwDBlCOXp
FoRXcGVoZTbXTpWSPCTDJ45Jiu7y2YudL7+bsjoBLGm8v6QqrR0diNxhyreIj0ucdZ5uYzdBaGE1lgtqipgdznpOSkNYgVQvnbPK+AMDYfnnwU+etnt933n2XqcGPu93NFB7CazAwU5yaHUexPVh+A5fJti8EaMb
B9HeH0QXsn7bjQTW9fqx9ZlgnHz6bOjsZ35vdIZwgVpppauDx/64O65wzeXf5xrlRd53luMtTEHDQKFepUPjhSQ5uM2i4kwtDx8WZ4hK+LJP30v/JP8IToyuAGsKC2l/nkQK8s8AH/vj46EqjSBawHOKWKtHkvJp
zPXMe3QqLxzRYe4UGEz7JXPa0qLxtcgS3lpgkbdWcEPGwOa0GzL+0JKtn6Wsf2QdQR7mHWxYKtwCDtcRuPV7+a4gqJp1S05B42vWJG89S+b+te+ndCtLG+3+1O5fTiSp1SbtGzTLGfqvyKjs9WT16t0Rpoi/7GCQ
8nW2mLkrjWbdPoZyAw3YKyujwCaiXDBEYWV7h9UqVI5CwqKytxhC7E8BDtXlrajMqda+hV4OVrVcuUidDj+HxZT5jZn+tXcqwfWfW5fc+qaLds6MFRNqfX/hx41wZ9PERBfDKboT2Is+oN0pp2sS24eCg0/JKsT3
3UcUeTy3nTPPysuur5fxBD5ZJNOT+4L+gKbHeTKhy/Q1WiwINWHIipHZOxR+dxZYg606eEARzgXvtU+WSG3TQDW+0kYuqoMV3+Oaw3URnviSW0GUVowlw5l1Hf1tV5h13IBcq5qcKI3XFP0vgBVymE0O+ZbhrZ8l
DHFIUGM1kbFkkwuaLSRtZWSuMGk0Enqsdi88BqzydIecbed70s7V5AaZjW7FrrVTvov9TRYueGsVmoaC2qk2XMqQx6eV75sne4zPzpodjLkWye42z/OGZnhXzZ1Mjlfz3Gn9RDVNJIzYN/zALz4l7Hx0lrx+VZ5X
NoseYF4JcY7Oq67j3RArDGRsIo/blz7v3dPa5W2brvWKZcFYbUdhPoBLYXTz83iyuWZLVtZzJQPxXo8W2osZ2r3JkhE0XHGogv4gRnSSQgDVA1ySM6C13mxlfT4BtnyOC7MwOG6bicDkZFVpC9h6fCC/fGoduyXq
93z4GZfn7uOYRN5xOmZ1P9oQOKITzSdFo39rOGvVqcoyWa2LYkpAak2zB7/p8f1qHh4zioIto7A0tzm3rQkD8FWPWT18CknbNZNoRRZCglIemQ/6Hjc4cgQrP4awCgQPghv3KC0WmoZcD4gbZWahQz9fK8CBac/+
wa87GeqAhBXmOznTh6VqJUXIdaRb+OTAHv+bZDzPwhlH5fQDHiln/+Ixszq32wEjVinKakaoeDuNtw2iy7VX/H6hLcCd+IqvBNBz1aT8HZ4zqcVutNp602xr6jI6paJ8x7ZboUD3m8B1hbreLNa9JbbilG1pwSeM
x9vZBhUWg9q64SLamZ8sf2hkiI0Hkxjg5E/F3xy9ZzgeFdr88TObY7PH1sdAs2JdtH6ZLVDt1LKAwim6W4Qk4lAlvCwCD+tlBlhLJlXaBjTiTYeJ/Lg1mOcPBQvmhK/PhU3ZJifH0sGux5m6VaG2sDpuHUhHPrwx
A+rPa6e2W8EdV3q3SLbrdoF4BN1ZWIrKKevEKbnSVqGwWDkG6C1WYZ5carBQWqweRhq8bJMZ/Fsrwms8Rq/p+D1KWkBXyVwbPNhrAH/4roomq5XdS3TS//O0yhf1V67qS77j/lLk9FJn7dIpwv+aWmAitCqjGn9K
SjJfqDLHmoGKHezXaMMY2AiPTDF/BA+xe+i4HQ/3eG8HvOjQhXfwNn2SzLdyAkUAFt1pBBzlSjbY5vqBSw7WhHd4dRBqHbuTF9E/rayu1bqHQhKqwls99tJrbaVOVr1q/xsZ4A+rglhkxlEpfzfC25cnSMPTuQlM
ACJeJucPK1/zCWXb5dPxumQSdNuMr875pKuC2P6Q9TSaak+N81f88Yo0e4rNoAUfzguAjsmeVyxHY6F16oN+kDHrQh+ifucqftAacw136Qq+jTRyoNtcAf5MjN2QDKSDkdfVEQnqO9Y2JrWHKJ46XaWOwgxpGvnG
5uHHvOqLn2tJ4XGX9dJzzrlLJgQ7Wrle1eiwwNP90KLuzug8wjimQ1dNv8gxiCeU6qAnET75s175uOrZDON00IwHGWVKyBNLzxe7p8Uhh1gc+fAc/r5nxwtCeLEjvz96SmiHi6g4KqqI9xklu27wPsx87p4GRIQn
6hoMaIY+h97dsmo+cQNNQBB5ZIjle0ukvYMVFp0ocIgLck6MTBI3EQW90PdUoFlT+DyEHQzL2uP8LllNybGk46wc3CGZC4bmCMH0Y7Fc0M3pjmMCPgoNx1qFANXdkn0JlsFv35iLq/X/3V+Cihu4dJsNVKsz/u3H
ckV6yt3wz27y93KOQf5ncrj0JxkX8OM8JZVn6Qrw9eNji2+a1OHLt2wqIaYPUlF3ym5r42Rkro6edYaiTzBEOz8YLhmucgbh9PrpCgoNNeOAayA4N6sulKUSkM5RHd/Y4lLtAa1Unw4F3X9SeFlVgslzfUlIFpzT
tKvSqt6R9tWHMaXKGoZOOKHONQR9Up9CoJ/n/y8+vBv7AtJMn3uP1ChPpnLvNalY7zh7eeA850S9YYy74u7HpJmMbHrXBn5d50xZZMHoQbux9bcsUaZ9S8ZD1jDe4xGtPBi/XpKZ+6IMWRjhY/hRxPnqARtKe5ew
hIvaFz82HPFWdvX85StE+Hy9XmQk3IYkpOFcpmq0I+++PCTpHG40nRxKyW63pzoiCcqXk/qTdiF5I3Xvz9vONI0HEikAzYg6rVmvaOf64o9NtC9CPTOziyeRjZL1YjZeNStp3N1w3eaJ2DwpKdXDeCaKiPKx+i7K
1gr85ijj/434Z9N1r/WufX7N7N3O+ND97v5iwY4+elPRDr9wxAaW4qQgipg7Oyzk2LLYSJtAHhNQ9J2MVIB6j+Qi+JtHHmrQEmp6/SpNzUs/59E1b2/+7xk275HHGn5dg/cMLqdDmVvuzUR7CNFe8uaWbSxSJG8X
4tPO9Rbd6izr5P1+oq8rbdstonXyPprXAYBqt9+YlzWMUfNgul36Tb3TCP32C70cNqkekgnAGdfC7gsUU1wUzgXXlwBZWHupicMRs2lvsyput8wKQdwasD9Qlh06z7Hij2qmuDNRdkXtcPGc7ftPrFoj9axaGCip
J9huV/FagnTkcXg4JaBgdAINdIItx0/UCdDGXmWVjGkqZrp24wTYXhQdJbk81Uxe4Iis+vy5rLht2M96AU8+4QGehcdjZzc0AvwMWc4kuJCODsxH7ODoiN7BcwYgryHEZ/hO6MgoagBOhqE0akFbKoAjKUDlkFA3
J3rpRvHVmJbEFb+2C7bxYnFqR/Kg5H28a5zkusK9HTxFpm/d+SPVqBQ6xGxVQRpqkmt/WI+sVr4iS6NfkWsuYaukCQ797pBOwF5CjT96sJWPVRmpf1eafOcUTmjLKdQ6zlJ1NjhD0ZzD2eTmZ9vp7LeYqh1fa6Oj
Qm4aVHqvhYeEm+gF+V1/Pr/Dr42/3YGsihE+/O6pev3SNXwqTYgP2KMp8bESd3YxD/WQ94kofe5g9VtahDmRkaKT/oHbk2zMPzIyFTqzdv2EQLOBavazx6bc7RTLup1P1ITjsv1oQv5Y7+7qweVq2BQpKnARw5NP
h+746UEKwW8cC8s1aUTU9PfTI8e1RZ+O1ttXXYOiKqTJ01nxsPZFU6tuNWL7VIWMcs/nrZdDQjy6wnPvGtyu8lUg9UuziaAKJtnY2u694CkHdjJ3zebiYPQEOvbhHWdxPZBPn7CjOqAAjvrlnmjuNTeIscPOL960
mPRenFJQhXRl8U3xDZR4tuP5VV1qQzzqhaY7mec1LzlxeT+Sx16yEYGK3iYMaF5gpScTQz95ybcnpP95dVDibphfmrNpdjyqtm/Lt6+ruRXVwWi2KR+VhhQtIq+zW1bjSLatqwffxD3u309BfwauXv+vBXfs3Ej0
yhHoU5m0DxmtTz16ITsKCvo/rGrquohXxCef/RGxXYCQlu4CHEkGNp+nPb8lq0E0eJlRZ4Cj4HIUT38O1UuSp0mMJuj/wI6qBwRHszS4AXHWzVJ6GhvPJ3b/aZ60BwclQpEZ2CfaH/1/4mgoYLQT3byAJ7wyMl5c
AEWtPkYItolggM61+pUrnzu4JNCFKFLnjxy21z8+q1HmHltS52p8Dv5MY+nrc86o2+rVSRZDNAf7mAgf6IzlijcFnlAcU3jQ08ysXGPHUzalULeWAHAi1Ozo6vw1I7AJzJwm6yxTbCqAmSlRYNeVqV2os/0pUZjw
iE9km/JPt+2aOlG1Gr394lyuGoSTR2EV5wx3Glu39fDryz4Bnbc/bjuzGrVajWCFomVnqHhKD0rMucsOGZKnXKCThzVAe/1bED2/XehqfdXJPcVMkFqZbjVKTtDAi7EZIXLWaHSWtOnj0TlQplCS9Gc6oSBg5fnx
PrGRGmNtYTikPSyrTRGU+PGdVg3NC8OhYk8loeyMzXZdcjdq9mhak1qZ2dNNOqF2fgBGTUj4H3lve4w2OdoAhWcUhQ/vZ4E2QlJAgIBJTXBBpcZZ2i9rAikP9cQSzgiKKGoNgg86Z/4i2hgnNKKAh1zkTDPgrjeq
zGR7alCa0H+8RGTgJ/EsFbG2bnb47dluPDqsODvphocV/LzIMX5gS1OzhCFVGRsxKKmZ8jt/E3oI1zTZqRlS2/5W/8SMjZL90X/1x/ccHJSxP38W44j1t94p8QrlCsi4VEjRSSJIF3ENfJzY1Rrdp0kGbUdcqkgv
6OWD8fbG/hzzs+frN1bxGnzyW5M5fmLzf9Njw8aEpRo34H26+noQdlDftW6pRoPaGxfX17SHmllNDYOMQtBMjQLpWfx0iIOC/doqQdM/gF2HYaimK95IApq5KNiLS2713vA31O2kpkc7NJJI5edGQOmcR4A+IpLv
6EBxEQDsAsi/GybOTtxEeJ3VStVT77jYqqZafxWTXl+68jqgmov/H6EH6iB+Gi1qP2FvvUmBuw7nFDDP9UnJswqrixdJuOZbDs+nsKKTPDiJ8XwIqD9zakXXmgPY5uqyev0ro8xJqT1Mv5cZGzKIT9CPIrc7giHl
ms78nP7fUTnVnGhg+S0cp/LDFdfmygV25qmx7d3Ck+fX7+RrtuRxdSB6l2p3sPBy2xyTk2KN05FGJcJVkm3vaQ36KblMna0Rr9FShuyU6wYvd2peSORoSqsd8JWG2Yq0d2tu5/dt/1mItM/L5ybo2FyXQ05wkBYf
1qtEFWoQ54IWVlReWR45i41kqnxozsigI0d8lHGq8nKIAYGIaU1USgKW/ULy8Wj3EwbZc4PswtRB6vLHNRRQqC2BnONBDKH8awgTgjfKXWtVsqgBz0O8rzdDRkWscHxxvclD2Xp0ODVjF3N+3oOLSxH9CuwoKsmQ
UrsFTb4u+nwgfdxEbwj3SRmOvSoKtjMxtT7egc526TwtC1OX6d6/plrQLBXTN/19FlIFXujlKAJtj6+3Nw9KgV4pSYwbJNfX0gnPRD1Mr8OM1f6IMfZ4NOApfn+S/lxYb7lFzTtCbYETaq+5K8Sd/9/OV31SZ8Z1
QZTKl/3/Znwkv5CfNcqL03oX2BAXR6tAbJyzFoss7LlxKd2nUIt0HIljhoE60EzAex04qr99dJ5SCWZiV79eneQHVT8pEGshtXbVHdVl6of1TJFW9w6YAMMOY8aQKZ+Mxlgpm5Tl92QFMkOBzPpQhST5EYffxXex
Alc9FJgLZRuXjuO6P+iFrCcHkkwgJAxPV9NxHGbzqiEkhUjmpIEnYuwVtoG8AJdz4tyTXLZTgW77WQQXMqqKbYeAQvYWJSqKf8S7T9cPP6ep/Gkx/WpUC/mn6IJIlG8+gistPr25SloNJrnixJPFitAQTVSDTeST
KPzutj7xqnUbndFULYKHrJmCzcm8WFqc6wutj1P9AkZhNgO3B5KeKxcq5BGY7YEgcv2uVvJHeUosPvLJgq7CNsZ2iOdRDeg9zkrzlTV+4vOUSkbDPC0ytzYiauBCkuwrkVhtp71OoxSypdezs6tJ2R+4NUf801oV
pwTBBieAlI081M/a+U614U/7jsRim34qyJRRiyAqltyn5i0aStSg+0Fl3I46+0xgqPFwTXW+vaebN0pK/T5YjrjJVV/PVT2A2ubjMyaVAQMyssxoZnXrqGLgRQKkOhJoaK2DHPEU2FJMGfG5XI7cqWQZ7QnCXYoZ
GZUpCu594Dwe71Ilb9bxWnCCwlVOvggOZEUQ9JuPqkZFBV0o5CtpR05DuvXLqEsBOmqvyrtbXziXL/ArtxhwjtWbo7OuWCH/qeVXRxiKTjAb8+JrhP82rD4yxqGctX3OEy9V631SZEXmpaT22FvJ4HmOPZZ1s1Ax
DHwX9HTyqu1mAnc8BFVUR1PzJ5JzUwarVEQ8CegpE8l1iogjxVpUJ17pmMrGFIhJDSoyUebGKHSP112uFBQvJyeTESiXeq00zTkytHefxBWLwEh4mlzVuMjgEVWzUbAxN3FYlUR86q7czelkGYN+p6vY0+8VFbel
Xjx8SZBFKKtJyvjoV2sK9d8zU2oNlAlLyWYX7k3o7pQReO6U61bRot+Nm/HKqbPCrbjq50k9rJEIc+/9m48wJjoI2MOUszxtPzwezdE3/ZF2omSye172QPaiTNjmYvHS7TuyXjBWavJJi9YCLunM1JPmjOhlQ8iu
DE+Iax2rK23WBgefBxTE6Xs1hAvyzfhyyviBk/a1nNqA57LIPy6wCCoG1AummKn3CXmwCgQQei590NAInX5F4YJiAF6xgiJiNMCwGxMISHWBtVMY/OoC69Eor+EV0YsVS1r9HdjY3MsFJwIBx8vdpi8bP+rerqTQ
XDSaNYGLEZhpXItByKZkhdmPx5zalU/ki8nbeF6QP5Uf/9mKtsJvfYQKYJxFpJ9IAa0hYhWxL56NL7DYxIbJPFYCwVMpUpvBN/SfhJKtILA/ciHQHkRiiEsEHVvDeIF+ZIoJRIHCkL3EpUKZjZjZmq/6xgLRUuLu
yaV6Y8yPTsXF7xUjL9vHmw0l9sJ/tJZApau4lyDrAUh6D7ar0v97unlLDLUOoLs7NquC5SnBl2siQHktYmzk6A16Ypz5FurVJHUxPrdb6Qm3JtQOuyuzGMwpKk3XBPSZU/qaC4HHnv+TrDcDr7roSGL6O6bJTE6u
Ex93gOLljFuPhlPPQzwDCXNjhVsMjLDE0MYdgH37qb1bmEEjNyQk8I0mnGlVPffHt1bx8W6zo2mzZ13Nndccerauts1NY+Num2s7qRtYG9FOcbUlo6NCXrTmy9XxJMXLXHJVfko5J1nblVMLHksR37C+cq3ussD0
sKxi/0t1VylRo3HWiV21fqyT+zhgim/KKsrqC60Wr2P340/iqVM2UxWvYxKwxwED+stsWbSNm24ZnhZLPtViK1BWkPCQ2Kk1bwgXw850Q/oVcO7QCcdDmSK6lcFGqfAuqLp7qnhKT/YcnjQ4t5MOuynxsCLLPxAy
Dm7JA0BVwvc7Wzc3+lJU6tQ3P7R8sWTkcS13EpVxfzYx9FL3vw6ztr3mhCh1V3mWOkT+SKIdXlfSdwvqcjLaD6QLvVSQgM4Q4XXhNguXcVXvwxaQ4pW/77Wzn786AHz8I+vLXnLzTeVOCUja0cW2qqQVnMDBictJ
9bbQ6ZoDc+3z2Zk/VgL075yp6weHX05zIyD4KtpUZCbQLbsXvpsz3Qo+/Vy61hrL9yXKXdpVIht3FcykRgA6XOiJ3IoguJ4z7e/kuu5hl1J4zTrA2b/8wv48qFmXxzQAoK8kAGuJOL1B3NUfukaoXJeeIdICW7Wl
bi26fDU0M7jaQ25avqyEumtYgS98y7SBTJtF7lCY6UNhhLM1wAc9lIXXo5dIXzsD+Z/3X1sMxR+TpWwUvL8Z0WhdLcUIXO1cwvEh5SelfFDij8JhIlbDebcF4KJY7duxlh9aAcwok+P++P+R3VaRoHN2dsJj1cMq
+/zdk2xOMbtCtSPpWDLZ3FGYYw0VAo4xTRsTEZSXklVe607nmkbcoIWfFc3Oi7k0F30RDF1mAtqUvgdoJ9XEkvdW5cSyaKZ3I28YivtFG00TL6PJ3Blk4xILUV+0qcxn3gkhH8t/XY3myno2GG/avEmgXPvL/Lib
XAZ6TsMxXXzn73UfpXYwZDnAqX5hApIdzad5t5z1iUwAlUM6/92BFVl7spM5+ckc8q2fqn0tn5sD/cXZbOQwtuAjcN6GpfCogNBXu/luJzlgubhpfaFWPOpEUiveVIbXtRqkkjKed5QZvjOmjFZDpJ6ky2X1xe32
VVQSnMpFA/iwN6hucTbL8n4fOaB6j2f1UuK15Ia3S3OX7Ol2kXAh1fWJQNYNXdDQ7DVRcGOsouVPmFc79VQ9fm61zmCl0fi7MChdZWQTvK5loAf2sgEwpCmb7Fp7dWTgQJPyGlzi4ggK/KhqPYeqzC+EOa+8fLpo
mR54+PPgHBXISAwi8H7kU8iU5GZf2296AEVRXPLUpVKZbxZMR3yRS1lPE2oSlc7+lQscaIUa+zNjdJSJXU0G65GIQWpK+C1UbhuDyYvQInuD9CIvl/mknve8JS3Au0JY4TP29lkqJj71cHlhXbr5bzMaNoploFip
ajk5FPS7FIFpZPWwYkA83YnfbYVZuGBAkUQeZpCg+5wELfe9uqSosq8RBt84nWC6QMLXBSOTWLvys3BphyLhR4/kT0u4v009wexv79XmvpHZ4pEl93b1qjJSpLUc1Muieuwe/VDcXW8gqAb/6KSTHe1s+pEdMjJR
1o5aXfE6uHi96haVjKIpkKunYk4ova1r3njHGX8JkUHVeMVTBTKQNj1JvcEdFYdE0l0JflRRmcCYnIjUEfAQQ/4qEiEKq8+IJ8fC/vYIr0Nxtp4LPE+qNG18MZ+Kllcot3Ez6lF0qL/zgmQX2qwRWdaiV2uAkSYW
VSl9ESAU/vIRfBs6oicIz+YhZ1FKo3RpYoqgNwQ6poYdMl4N5D6Ee3XdGh0eZAGaIV9Dkq0QlDJAwRuEUceOHy9efLwAKEc7gxBr2VO+EQJ/k8r1tIud4oWpIbsUNVq4LoTwUqRl8bES5ssAlsvVWQUUyu8B8l5T
L5nGvF5dFbWyqv0HtSMdZwEscNfZuZv9cuQBRt7TVerw/FVSu4p+qKfTIcEiFKDfXEaQPbIWmiw2pb1t+LyzIGSRhRGjltX3CIgAhKC2FPvYgh+8Ta0HUun096Rh/+VzeR0SaBbkAH7zHjhsulo+wyhH/LsslYC2
JtTFMgFe7IFoDs9Q7WBBl3AMUGMplGtI9Qf7fGp2eVt7+Yj2zT1eSyXGwVfXztzg8R1yiJ0d1X6XcgSk+p8fh8q2OQzBIhVxcfxzLY/wSbl1UPscTeK7OWuHeUPmNBXntTmhxCSVC85NZSJdfTRQLeRWR+RiU5J7
VzKeI4mU230UBS24ouoXR0ev2MtSRIAkOP5/3FsyNMcYlybgXPhGXI5mMl9BN62mO8v4WvoKqzgMYldLqvT9OMVIo5N8Rm/lesQn0TJJWu2IlqWDeGxwnjZGJRvk7uJsSCR4nSw1r7LH0kIQlXbEOQRBWPXCikCg
muf3eUCP/MgvM7VqTt4TOOacsr0sxjMjy4CBvNuJ4VHyTLO/qQCGP6DYFyODmfZlqMH2sNkov4LbFeGOyyywZvRk5Q+k5G1AX8Jq7HsF+owLK9IFMRVPWbHbLtPqdwhqkeuRCCITyj2b2QJjblqDu6c/iGzniWLY
zzNXMaWbyuL60imzucNKd9rbIhHBmptftX6zFF+RCw+SfNNWh5BcGleoT5cOxWH97qTsjqcUJikORypBh7Ms29ID5zLC6P+OWen5/jIP5bmkFsOLfNeatWoLY0TfXLkLwg9tFboqTKxvtcCFclaYt1xfJRWlBSVM
jI3y0zzcbPb0e+xbipMlwF77pbV0lhrjrqSm2btM9RwS33IPkQVXca0cpqxSji/4OxsSkN9Dp5PoOh6RkA4cTvnP8IN/DlttFLsvwKY8HA0HT4FTeUCUtCt0mJBGlxPHi8a0v71uQD+fZ85f3B+bBM64/R1lX1K8
gS5Kxma9se/DU4NevNm/IiX5Ko5o3Nv7UP2p2az8u5+hW0t/Zh/CM31bW/ez2witJYdIuRFLpVAaC4lPZP2O9uSwzZ9OwZRZbE4CiANXDzbHYP+JlUVeoeKv32JIQk6pqKHy+nWXlaQBTqO6G7T4GBhY8bCq0xSd
2wJFrMTEYPyDXe4RA1Vt1OpytHy5BzmYRaOMAsznI9OvOjsG+aoYggO2ioOE/VS/0Z0XIBY/DDOTMC18C+7la0S5phJgogI/2ZTKJVAeDR2jIFvB1R1fMDUS08WJXIuqw+s/IR7TRrhHNtbYlprE14jATSMCS554
wzLXnrlwSC7OMH68eG9/8RXJT0XpaMkXvf9NvPnHkTt6M/mc860l/s5vTGPunIvpef78h7kwOnY9uyjuDy1nWQr+vvxFl+ej/PqAYkuJzM8v9sYm4eOEcdcxPfS7znudeT6tJM0IS2BmJpMqcb7mw71jBfh7fgH5
W9v8fYC4+wDTvcKnNyv5sA6seB84gjFbo6qfXFE9SaHLlqOzL+oUTGipjxqBObH0GAgWzrCQ8KDRQq8cNTx0uVY4OTny8QkQMY1LhjSUzPUBcSbA9kqYQwXqjrNNVZWPG4u1PNSWBrd+R4y8a7ipyqRSHeqHitqk
L9vonoUE48H+XWVJouvke/eQzVQZ2lk2Ls6TtTbJVCFPQMDHBzzq9Jhe6jie1iXAJgaWCgadsW5vQyXsSCui95F1QFXXQJvzjacUu8WzVeUIWz1LC804M2TENxs9/1Q/MrJbFIAulFemn8olKo4babK3ukh7UT1E
pV4jFIcaWd4lzDRdVnNRhP4hkSD/8S5Ve/c4lOeFet/+iH5UVFjzq0XIc+uoyJct1tQA5IN03gvc6iBcZ6aSOrFrjEYL47SboSPymC55pFqiSiDvriHQBGKjriUh++L19pTqZMAzWonuU22M24mv65YBiEd+S1u2
Yj5eu/t1aQzYpnHka0p9u1feBGgWQ4plw/82qp21vDLL8lxgaoz7FGzV4YKEOj8uWtQXQ+eDqm7Osz6oHHEIhz40w2URQLcmAPmPEnCdkgb7f4hJwgPb5QRsurmTbfnQBXjH9XbU4Hf9T/G2xhc34fjHq4OM4X89
mSn55SphilVkIwYIQumx1dIO6xkK+/tkrAy8WG4Xq45dsn8eZzQsxwvfF9iT1aEY4RcXXmAFpzQk5KPiBMk/F7cmT3GXkAlKHMIWHoDzgFaSpbxZj4hrVnE5LnqaHwc5v7zQYhiNxFY3Xskh8Ex7MXvyKQwx1OMu
Poz3Ux/zzV2WMzieU++c4TxPIHHS8ApNdYW0ESRHbmB2w1T7auswZ6RK/Tnbi8LXtrBbWc4ZwbxZHzp48hGeLrHbYUdrxeHOyqa9c+88QwNclgyXxENB0LjEMeF49SLArqd/rDyhFd94WJrU54nPgtiAoNI8eL+W
RsFHh6FsKE36639wR0M9o6p1QVLUm+MHS/bF7RMuVZbQnz7XTNE60fzO/1ToZxGlzOAMA9E+7IYkZzNM37CqhUe2qJFYg/VAsix5awV5GhyByOD3ieVTA8YDIEINOsPYEyqaweuvBVR9s7sau0mccdOeDhTCz9j8
1tNJWIF5DF8Jqp0PTZmCJlU+xH/06gFRNAOyW5lToBGWXko/BArHjFRjVCkrqch9l3n3UjEtoaScDNpNf1Eof9v9nsSlg2RMYtmTOuTTmtBugpLz9IBWIN4oGAOo5cj9bCeGgdH+/VEos43LkcjK88/g1IEINw0t
MJZbUTzICgWT/HsD4SnCCHVRygByfIr9JXcuyRg9h9wtC9lXMYHE42tS8T1Kiyp9egNEbGo5wOn9EYlvZzF33/BI9LsCkMVlQ1tpPrqS23xLFlcWZPiUKzkrVYKIkJbKT2CHIkYWsvTVK8SjM6X/dLv1PL1APF0g
xKEy+NTJQP3p87ku5CKB2ScU54doofDh/KBik8uPt4hUh8XF8iZTFND3AMVzQzZL6T0YlJlalcQ61D1kmHwgwbPM8D52s2yATzLlCqh35YGKfRQWuqvsbZIzZOIJYoCTdP6Wf+P2gozu0aXoYIh+Be+J4FLE8IQT
OYy7r09Esd30sfch6x9P89kV30jbO3I3piRtm/P+ohD/XT9ZDkjtBiyqskksCJ4ma4KW3iG377IXpS+IzihLeAPvDCrDMbPBBypXx9vktHjDZkZKmtxvqO8WM4jqWpUPk1Zog2RDYyO4/sBoXtblWY+qjeGO3o76
1rOd2Z6CrJiauM/qaPosj3AzThPWuVoC1QfGtuDoL7HaqXzbb0Slj4k0vwK1+spncZt818x4lTjvobRVLFBK+M7vWT8jFTU5OKIXLdZ22TkMFnU2poljAnrWVJEBi+MhmydfSfVgSwhTnwcSJe/TW7bcs8NB5KKU
KUiL8tmd6/O0plbgGysF8zw4/1IR1G/JKwvjReVumarK0vj95+qjpUokOncTiHGVHFnigh3j8oMvN4eFnf2cmeb/JDOiODCUhlLlb3flx4mN+PRhqwPl+24+wQj2ye1nzKQ5tOZMf97wydn6q9rY18G+KwKaPhd0
mWVE6uQvGw9f6oTS864LuHfxMlBWbkt8sG+hRxETTo0VfUqxU9ujQYxSz/qlNg/a286A0+ggT7k9TJjxHFGHebYwaHa8bQT4iJmGbHlJtr3QHQIAyb4ji2d3xN8EZh87wNFRdN83tf+oofEseXGk3uIowRlSYkpa
SZOF8JVXVpYKg1QrRkYOvceczVJlauuqXwbid9n5GzbT0qGLzI2NLv9i8IGnCZY9GjSvF2L9OnG7azGAeTU09mkyeLWZpVAPHDgPGnaEs1inhNZ6UT2DFoakxnTGJPGZucgOns1F5X4+oL0oMfLkck5h4FQ5VEOA
yatsAeLn1JCSoB3SMaUnZGMRf4tfiF0oDu2F4+eGXiQ+KgcwbrJf6cYAciTAlCg5IdcMAdnNpNdn33iwstbzav3d1Q+9rZYGBczdH9fiWQlZTGZv2o4zNZpZ2kcd1F5d2IECk2t3aydQtW75dkXcbSBXlcJo/bOu
n7s19QGsm7CN2TLcHP97Xn+JQGeHFiuvJK8T7DwRxZy/PpATtOAyQ+byagI6PZSZIM9kxcQxK2hGEfX6lEFyfHaJFf0IrocatHXosN71dEoNnbr7EMoPuxJZDTV8YVcXzrINYx4wE2xSN6Jn19WCLqxvdWi23EWy
1azx3ntd6RddmhsnCZZZyaagy75I/CRmhdTfLXIfXqF6ryne3HHoChYnNrZJ8mfYYg3ojZpN10uo686JJtiVk7YQQeN5VcaCkJbNaXUsnDf6Mwf+zSUIIl4RUpM5YOIrLINZ8Ef9mFcoEqOnQHIN17lo12w5qsI6
n5d/UfOlcxFICypHQ2zYSVgBkYGXHI7X5BUTs1Ay+ZgofyFr97ZcImAxXhRpfoQLfFriEJoNiYyEYH5J6oqWJQOlYSecaH18Icic+G18lwTV/iBVNgEfZZvNPH51NnaykDJh87jyGyUYLSSGkrjTnKzVf4xVhezi
FlHzeHmmOSvPLwCUGMOkusSwp0cKu5dEdzrMl+NykKCJQIuAn5lfjupNw2boNG4QME9AElzrFXFuHNQICvoOPLSCHKGzgIt2eWKr9ZVALsLBitokK0MKASVqUD9FbR/eiYRcvP50HthfxG11Qebo7IVToQ4z8+4V
dK7vQCUqt8a/Eyl8y7g5dberVdsga6PNb6rekqeIqKYf77O2fRBDB8YzoXqGmMYYZ1XTHMGNjL2TuabfHBzTVbu44lfvcNpj/DffocWv8hIgxiL36KhwBWnUbepB4sxH9wiM7nWT/pdPkT3I17jSKr0swI6z/qnM
9QhnFuQdtcNmXTd1heS/Zuzjq9NDju4XL0YL2DIjI0Mpmz1oZvKlAd/cflYKSKlxdHe5o2/UHD9vBZPkotpRqP0o7mXuid7lkh7xb9z+ylIlrvygssIls4NR1XIBE+mrVGNutR5TRtn4c7KA8VTlUOlLH8UjtFSC
pKYmWdML6USHLdzUr9IBRBVVus5RJZmjGj7VvVnQTh/g3SClewO7+nCiE5Xyl4E5l+xJynLxnvx7FUdB/+A8xHXFzFhyS97FPx5+7ym7OcbUDMQqwD6eldK1ERyB/cEEBA08shLpTOhhJeepP2SHPG9PD6x2Rczr
v/4sxZ8pWWmJVD7zuGN5zvjTSZBHN8p16pAv7ZPHDFU3VR5hom/CrUU2h0yaT9sYqOmpJ0H/nx15JXZ9+D5A7zrQNZvtPdW+ZQrTb1kwrAssoQSQkCIF76YEPPZiygv/B7HZLD3mUQOn1zw3Ez6A8s+mJEzd+cVy
hpTngGB1CBvVlCyBveBmdn5JGx1xKgOhVN4Dz+z53Aooyxn680yzHZ6SV/xf45Ol6g1oN/+8KVs7++WLwI/aUl+rQQ59GZEHLAlxzUhrt0d7fl6+JddlTw0j5ZYq26Vk69Aiynm6Rn8LGhqmyxzEvCx26DsrPMYu
pZqVP6AV0KaY3hqvLVuNS+3Da0iv/6ivx50OtLN3bdSodRrEasuFcVQiaa4bPehFLyv35vrd2Y2N/r2iOMEbNnFSCL7gXNlLv4uVfdMOovsVNU9etXfgx5YSEMvb6WbHYoatu33Zsia9e2ZZYX7milgvX/HgUtc9
DNT7+G0nfeKq8rkxaRT3sHiNyjPWJGOyutExTT7QZD/rQIrlnei0rrl+ho5XAm7sOwvQt2MQADXO/pNH5NFOEfzqUB/FpTTUOgmJysc2zZqWZPb6s1L0w9BAHjcG3HcbVHfv2umfemHRTKLlw1N46tUwkzopqQT5
k+ZZExIfgnXS3H3B1jaqx35NPuRot0avP0j2hymC5r/G1ev2+qN67q/y9P8jDurn8hF605O00lyCfFe/9A5yUe+rF+2bYUXisUsPiKBiXe3UyW6L+3P4yQd19tTyFBZdgr6RqWopxn2Umdygoyae6WJJWsnXhyh1
/GObCvGXS/fWPGXvn2YUwTgbJQleB5GcYASYGNBy4ax/oDehNBWnp8F17E3XUPCvSiDKvrLq5GTQWiRy9dBan1rndPjjvDoEzYEv8O07LXC0PR0beFyjscvV/odEah+pIaX9DIfODckbiz3QAvyoUpAa7xhAn4Ul
TlqbE7FHt/0TBBPoaVZ9m6uQ5F2mz/2fVXq69usGkXz4I7huisHTaUZ7/ccGdRNXL/3pnLHavu5VEVaed7ZxM1WzCi37ZPQiO2gfy0uycsk4dWQnc0i2kAunb4fZfNndPiCp6E4gBl++udusDK51k9UL+mH5xWNZ
Bkr/FFGSM0IqCv40PmXubLBCqboxJVdguZiXiSjZVFsnLc7PlnV9oXx93aiuxcmLBMCW2m0CeS5pvc4tkULmYimxZkwvI28xz1mx+yexBVICvH2nJERme80qSvZQ8zcaKF6U2oEKNcsUi9mTok05Tr2F5gWAvM2s
NnqyEvrrs88UqQf/G9yYAxZC8pwwTYtFRPOMzZ+t8kjTVis6q6ORPJpH6YGyeORRQqfYfX99eKtljhOgYh/dsv7xJHCP0oBApK0ovuvWqhHd/2jmNKjF+8e6PxbSPzG3h/23gIHUTuE4e/JBZu5VheHTGnDT2OD3
BvTct+n4D8LZ3xqUzJ9RVSz5Ot7Q9d6Om5cC4Ttr0dewCh21ZTJB7UyCGdwQY5Bem6D3HANywLsp4Bmm/mt7m47IJd1Q2ugHse0KClGo/DfUiRd8x2YYcqTvrX7qsIjjJXkoJZSapxY3edJP4j45yWLZw+fVova/
z9tb05pERAYIg9a7ssUoFb2f52N/lh3RivwbHAhJ/jy33gb+cELRGye2YheipBF6+zoLC+A38/OCyjf1g4lWV+4Oto6X439re7sd7Xs3+6TX2v+65/1fH4r/WcqLmv9rcfZB5sbogle2DVShtHRWxoX7SFICNRDj
u7dKCSeWQva3T3UYyEaEnQL1zBwphCHGeMjYCKyos3Y3fc7oWCPy+oqeq740zN+HM1vGHfVPeToNxBhUh37xdqr4tNA4dQ3kQqfVywk3Q+8Fb2OWGq82EZA7ztzjna/qX/LluzLj9RCy/+unyJW2Dgv2sXEcI7XQ
84rpGMdgBAbjBYoxeqN4ySCfGMCXHohnGsPjhtOQz66+IEa5zlctbJWwOXOUFj0b0RGMEULt9rew4kY1w30qzPMYzhDLErKBfWF3Ka4QNnIubMt+QdFosTogQf4LfYlO7u9BLBt2dzzVGrTqS5MDG0NkRnZYOMCy
KPXCxUQ3YpJ4iToaV/Am26HkWtWanr7CvGdda9e2I6/rBIt1t/pZ3BtHFmUEDxaEJaNXHH0L65T+fYUir9Nkp7mMNiHXDHonPWiQO5oSuuSV/hpuqs1YpP9mabRqvKm9R7kEeloH1yEB7qgO+oYuBytJGBOlqaPT
QrsO40RfT5HbvAu/dIN+6ZW1fscFSJNkUkaW3xJP2AGqmKvg0MAlMo/TCkLshOgDUhpCVMwfgRuG+fbBLkoge+dHcvps/6vEA7LlBYIv2ycUTQrJ5MbKg8TgSDIgpyjMDUSs1+1lvVahOdoakyBlKoQaqPyTIXYS
f5Ok0XTrv3X21KSIGzVXhfRAvEQ29clRLc3fJPQR6fqedxqmxrgvjqlYjSKNHSB2AsQzvtKDCR6KBl8jtVNyCRRLHw5i+SUo9NV3tLWhT1JKOCdulN62XgDGBdmLULaVnrg9j8gHkZsKQXCkShqgo0zr0jNoXlDe
lCDSjAuWHwKOxpQU6Q7SjPpMvhWbpQwtJzfdpLchr9xQ7IRYwH9orrKCeNedZdIPxGV1R3A9HPCq+4HK6Yx33XaC9wMSqCMhDGK8GirCBmwPzddwUaZdrB7iaWu/Ub5RaE5iW1MuvzQwwds6c2xTLs0HUpoCtzSi
ax4JTaF8oHADm56WvqR/hpRr9oiZJ/usokLEWFhfYeWk68lxJpPKBtPhQrCgNVJrFZKS2BWZsl4NqniyLBexP4P0krAqFi8sqTfNsaJBvCjaPKT3aPft/jfEnTsWq9ZdKI9OP7zG59C9O+r/Da/zaPNtvyZb48HR
0xfSOb6KrEqjjyKDkt66jhsQJor8iDYPmAAffPzbhCgjqSoGcziTLLpjcm6v+NhFTK4Vfy6+bh/BtdxQAs8wtIbFD/AHS28zcG8lhrbnsU6MnL0idHWd+/5AlQFBWKtFK4dlEizxU/0qwBRB3GxbPwNW5GbtonJ+
9hnVWxLHyMYTjFrr1asF3WI65etMrsBXOXSisdhwUdErEZy/Lh9gvyDPsHC3KC065DRMWhe2px7vbrHN06HEOV5AWSqwRjqxLDuLQLTA8NiprFbVXTO/vJ0nNr4Sty957596vX9lS7FGvTR/jRQDmmNp0mskC3nl
6459jWqZIAu5B/ljH6cUT0zswq8pLQvJkrcB9b3RwvLBigE9XsAj7SzXi4ysMx+LkHy19kzYMSzaT27IF9DDEEe8NM79gy9xQ6PX9AxuqoPb5OGvZYNMQjP4sv83RaP+imYxNAaepgBSO8rsXpyjruIWvY/sNXSi
31hVWN0zUzik53qrp6ck2FmD4yp+8Co4/a3ZcuGWCLlxi9xWukD+J0Qd0WzgzgWvvTRgxMo2b+A5OoRz2ZWOoeZ2g6hivLP0nPG8nPhZe4nk8GT/jNJdQIFrGycLhGUFQjarpsHP5h5sgWflflvCAWttH1HphxRz
vbMFNf9G+yHApi67slOUfNMuaj2F/veeupZ4Gh+HfFntDgBMoRVQnaMbtV6mZ4hfmlXEqL6B1rw0aNDpTSFOBUTCkeqjAxaa8x1bRKcc2EWMdqLafW8EXno2OqmC0a3qwpXeOesU7hx1h/ChYmss4FC7iFd1FTC+
07122hSZEFlpVcw/Ofivsv5oqIrosS81vUp9qymVQ+T/zjlonxwSxSw+SzqiFMsmgngitd3qvc8HAePJsqRR6q7nkWqFQTMY4JNSTfF5z1aHDz6vSVJbDSpaslUeo2fZuoi+YFeCDLGmj0XJwge6aniPTVp3zP1c
Fomt+kpFWI1jcD1Uf+3URL6M4ur8JZoeD9vuq0vO6TQ46m9vZx72v32y66cgt9JMhEPwFXgBieQTtkkD63oiUdJG8TkuukKjSMtRiovzrHhQtpw3MF9O69+t5XeCV6wD6sHWZgD9+gExtcXOQF/c/QXWDOynwgcl
KSTLG0y4z7ICzMk+8+L8KDfv0dZRtPJITJ9z48KdRxxqSLlj1FLGWPKoH/CaCZmHqFOiC6SHIRxKSISEQTVRITU5BQfPok9HTgs7uhX0HXHkiUH67/P+H4An8MFrUBlyzyAjy6GNAUVfXJ2nE6nmTiqmsaxbW2qZ
3QZzRyL3ATsdfVmX+nPHnuURM/txVDAnP66NnmINKs11QrrRjoI1ZUs/HmYQqhcR1bqLsyFkVhmiSK/+5skpOespL75U3suG6+BdX9730qVkqHi7UCnMBBkhWX9rlaLL7Kvr4MJQS/hjcHOFrDeoFw4EYnINtaNH
4WVmKBZQjpBz2BdUAKMujTwh2GJD2ZaRtm7JnFwhojgU4zQa1IheHGX7NVyBXCT5ziHIkgu+iV0/3idMYob5HATHX4S3sO3n6Ozuv2V2TMUm4VKIm7jVSxwIYUY4xq9dasAWS1wau3DlCaw9Ci7FyYQfyPNhOKTj
/PGPpq9iJnrSqAPTrXTm1Q56/r6QTUuTAK8aLus0xvWf8zrmEfmRBLEgOD5WYQikRf3egnxmll+4zDkHb0gkCrdkzRc+OqmALhX5R2ETPSTcJY91zJhaYXIgeq7eF0HPsJJHURWvMBtWW10oiysU33CTudqpCAVK
mFlj21uJWGUpdiWk6H2UJShGQvsUAAVMcO8e9Bj3q0rk8Ux4Ry4sHNhSdi0lZT8heMV13ATOS4sBgxZ9Nxp6ZreocDWh49Q4//IaFhVLYQMOaums90eZ+Dj5oHWPbLf2kt6bFxTXFQxABUMJHSzKX7CrS2q3TYRb
EvvC/Q/pR3jVNVzDddCfmg2qQusVP7nQ2I+j/MhuJr5IxFrwFipzWcRGfgBHx+CjyB/CmWiCh8kEEJn2dwwT/zBAsoM9AUYpAmeJFrlLHu+3X+3tBTcWDmb5Y9g0eO8iXb5y/Rl/1Ql/ZfL5ebfrazL8B88d/Y+s
349b8/6TTfTa8c3j68df/Ee4gLcKu/hUf1OaGGqci8ILZnyfZ7nb5G5jh8UuKv9r3HcX7kt9Iwd1Uw5tjfCvFIzMXH3UgmUMtSoxjmfiV7BZ/VzQrNJPFIfwiTT+iP0f4HcUXxC1P5nxP7KTg/cXRa2l3HiVtXAG
Vy82/bREmNdcgwG9E+Dt/prLnGj5/WoGu17tUpNvNQ/fGHI4yxWdqZL/ujDgdhLtBtUBZIZNfrj23V/bA+ivwmJthmXyp3XXM9WhInTlulUy9ZoPcDr2cyl1XR1InAxicSvGXb7VimDnd7uD9FoKZ8JHBsuMOIaw
yWLRzJlsjrqSinXcoj/QbYwqYlm50y+2KWOoWsR7V3R5IDN/ScraK8NsX82/wksKFM7LHGmZWGy/guvANZXvLHmmV6zMtqT9ynufPOPAOyiEurzXiZ4gellXwTC14T9fLZ/XCMn+LteYDFvp6/GOr/DXxi6+vCgr
WWwFeDYA0uAZ8E3IyA3eb8QXvzLsI07KAmVB9pZMVlgOkK3w33xH3q7cCRS/hikvHMfbKndE8gMA2LkmbqESq6QRXff03mWu6QB5tVPIbXaKUhJFYp0lwf6mCtCmaqUwNc7hlmXaS9/EM/TBcl/gosBVPcFQR7nI
+YoGdn+gaOAYf98lXRTaaCdFr30UKeFALEHghzE/tZPI8CC23RruwJIRJn94hmSribY+0avuRv+BTZUfVRkOvEZzFldm0MaZcIGZKW2ZzPg9A8l1CkBR0n+pVeydjOiaxB2QhiKUQ2tlLbMq9JbGq8qnbk6xaaiL
b9gfwfo2Y/Gy87EIaga+Q8ELN/gIjJVmJ3hC7eDX2NfazS2CRZrf/EOPCBq+6qYRGiodt4Dog7H0hyUEnETb5KnC1a8tNhSXgUQUJ+DQCqpA6C+sl22mY3nBUje2sH8YYaIaOmeDE6ncDQhfhvYFpiqfSJMfEiE8
D3/RF4tgSF/xhAeBF9HrXV1Dx57jZK2Bg84VY+kXI5hYdraT6jeFBBV4F8zUCVZ9PSGPUtEM0zokQR/nZMQLRfFdedcNvOtdZZyZhrBe0K6/FVecM0MFFSOBK41l19nNwRDPOuVs4HgRui+8vSuUSSKb4gRcNJU5
8ghRAJM9WsCDkCHS0CvIbz0f/bdXwIy1GJw3vDTPYCWADbCBACrEuSpAEzM3yiejINvq4fYmmZB3wEMYqSrbgIAJ2t+CuhDmm7+VwvBh45H4tcW7gpuCr3gniX1uY54AJLQEdlfvDrWvhj/vfZkDwiXk1csRIEdB
hHBfGxFUGx11QCqNpOT6kyDRtEag4R2CCrMEyvxkIDlaYx+/vOv0DIP/iqLcxYIQBjrHPYqAbhRcOqexp6C/RYJ2cx38TBuKMAHvIKipRIKmLLgOQkiV9w8gZqW+NsYAjnoZQt1aNSjtpCPcH+BoiU5t40KQ8bYH
USIjjY5oBErGnWREwK6yEr8Z/94fvkWWfha44gHF21JCZn1MxhlPLAiYhZIiZPkmocq5r//bVWXeQBl8WTo5/wx3FPAMpFxCsmRYjNqZhQhQt6ggWPH1EQipPMkkEi9vXwV3XpWKeTmpcL8TiLtPWZ0BOIU/Ru8s
y2CgkYm/RL6FZHARvcm5hsH9quT6ZD4UfTysSizgI1KuQgrvtbf5yYTn4zqKjHag85fte/VxCyhw1yFuaLEfEo3G4tP2j3YcF7oR6y8R2FcRsNg15s7Xaq7hGlLHb3+DrSKoXHBWBcWaHHQcThQ2DLsYiGjs0xD8
vuI71sTqurOrfPLggKia8sFFFsFDFs36jBCUDwm1wvRfV4EYlG4GAGZlwHeLr4PmJVtVT+Mn4EhODdIEXb0avGwi7DbL4qaknH+kYZK4+v5GvSNWiGoh4rhJiT4+jbT0WysLo39Ei9C5CCyprzUCqbx9DQQOleqp
O7dMGF3phK4YchKaTQQz28ljoqEWJ9IvSchmlszoJrEf14S3yL4pkcEn4ZUKQIQhqrVNRJXrqMNjaTX10VBM3i9MT6P3uRw/SnUvWxQReL4t3Ta+vG17exBqDMDZ+CJ8/XWVOni6823R09o2bXsL0torDq3L2MbG
X6iThDVqF3Zkf1YX3Ksohhd9AUDY9hTQa6PrPnKKzU0k/0aCRBAAq5XBTdGvvndaxdBEC+3f2OB67ifkgtocBXKbpbxMPWyDBolKb+IKroFzTy2D8/vJx+jBN3MJUymK4BkHgCEJWT8cq4R0EznREpdRfNA+3vpg
iyqYf73WeZsL+Jk4goowtoVG4Hml/BIxCnglpeHApZ9EPmMoKUY4MYjPfORup+4aIaXXksuUHBIUB81mFgIBZNP8U9BUI9o/rIhQb7u5Iey14fJygRM9NiL+6gStfY0D0i7dcr+8woR7y8rq5TnoWarGRRlVkyqX
buSuZaMlCikjqNAJKeh3gJr7Xon70E2nI5+770o648kJEGjUQl3FDHv3c4/3/+wcfifjYXjyAD7tPclmVWXY2naPrWfk0hQHTy3I9a1D5H09PE8AQ4YYyG8gIk4uNUck2tZ8jejPTCYcjsfF6j5fw+4dhtGt06ac
sZb41uMV2jVcm+xe9lh5mwVaoV5+vVigV9Kzj0oLraH9r4EVE7B1FMSujKPheIKxw7Qi3B5Ft9xJv6BG2plcCmO8Z+LI4z1dWRMv5Wo0CC1PNrNP+Z1heoxK+ZLwgJMIBg/2fCaIPBLT8PpFgPQta8biT1khlMae
Ys8fcN3U3/ChTpOInf8H6OktdjuklonFdrfL+79rnmzAbS5YgpXsJSnqUnq3FVeZt+Ak28D2Gc2QFY0Arl/ymwKqUZe8Y7uvWjysYbypUBrnyC+cXRfxvc21F+K9tJnoTGMyMWJtNLmeG4i0Z2GkJ3TsbTGvIXLe
pavRwCYK1Hdr6SXyaSf6yegtIqXVHV+mOLBiZ/U/ISKSwLCK0VKT+HyLJbUoj8DkoJOFwywFaOxY1utGjgHgls4ZGng9UuJt8kiEb8hn8gpLkZRqywhR62EKvXlJ/ru7ewS5MSL6P3N5lil2XcE6iOF8dcVyrkjt
pAswUT1IHM6H4VnpaUhZBwlk+FkZ74gJ40jfpAVbjxS48MbcL5onPMn93f1yql0r+n/5Fs168qMAo8J5zOoDKW8gz2AG23Sygoig6cgR2d+E5BJp4+QK1qGxtZtW53eDIrUHEgPyobOJmYhEK7mEJZ83oN/X7cqw
AlGVb7v4Hfhogt4q4MNjgzTNa2wPZUjQP4ajJJkRiU1ChAKdDJ0/oWzwLEC3lbaYbpfwZwZOO/B53FJEkXyVuIWkgUvNRe8pj6y8ov6tqn9qESVKet7T+MZQrzGIB4gn666T3Ej+ejoACiLzYX6LznCFkTJbDU4z
6ls2dlb0HmBtMNxfWKWFiUqLA2szEBnm+t8ZwwMkFcqHhzFCyuJroHHIV+WUKlE757sKv8SjkJQf/mnKNUwky9D1mn4kWq0wLj645ghUgNwWo+EA1eYHFBOrVvjbL6H6eod9cb7FxXUI97TUltCCivmGYQ7HkxKm
yfnxHofPEZjAepDJz74kT+rI80XXQcTFqxBp8WI9dh/DXIlR0JXy8D537gZWokUZgA9cXXFjdKI/kL78L25MYRqWKc2igLCtUQJQZ6BrYYuqxixOVwLC3xHd3a9E4Nc7EPuhvITwAgAyokBJ1tKPu1B8sKZtflKV
xiLCYn8jAXY8AseDTY1cDFSoZoBL1GtyibHfRB4bTTWcNndbOl9TLLp8kKsEK57+bPmya1MpVBetymg3UKIB4HNC7vEf2Zav/oUpgNR47L6bq/vEjyoKTyMSCLxB4N91EvUF7jPpTxXRs2unalMQP80aEV+tKvXQ
HYkvhPg9XL7TCxkRQdgp6PUoIHFQ41Lldi0zRXsNprI3WAATXkQ6SHxDf7HzWDwefw5iG6yoUwd9/30okJyl+i3cYCdoASnQzH+XQcQ8MPQH583g6n2ZSOYUVaMbsDRrfM68gJfvfBq0BmbonX//Md60jEQQf+1G
pCqM67J3rMQyI1s7sKpMQ1WJNwZfQzIgdeOoIo0eUrkr6R9mkFrxR7rGWSCyALTO7dfasSwLN3jR/1vAb5iKoBIJk3SK0d7WSyox3d2WVtVVm1pQivS6lI325UiS2mzPfhqhtqLUtIFuESVmPMvSAo+3VL8YEITD
Xl4RSJZVpPGP1keCpPCLV4rZW+8fwMNM05C4Zfzn06SeciblgmrntSp4jkndnEk/0Oi65lIJV3c7JpOku2AGBHw532T0q1Avox1L82JDzSF+5UqroZApKj5EpUizh2RYYlyDMoHxkeYWr4ovHt/UHgQfaW9BoGKx
qfREs2INhbcKTgympvwMM8UNAUyM6vBU2htjKIrYVmsDjKsVJt/xmsxoK8S1q7Mcoq0c+yZ+pRZF3Acv+yJumhXLMrbKnDtanxSteYAq5YxZO+Nlmm9dm4hS3CfGbCCEOgkOdgJvX+C5rLwNRoJ7xmC9IGowiuon
6ioZBX7Vbr6xS3fPF32c90whtVqbgVSpZ5r1M176WY4qDqzC9ZWLgtWKU//TjmuSCdxe4E5G2AUR1TF/vUcLUqfE/xYV5AzXpHguwBbIMUOh5JIXwAdwqgN4qQmmQjmrj29opZtFpe54lSs3Ytm2jR4ZxeyQzt9w
MPEXhCFHiD0KRfs7403FT7HgHBDI3bAt1pfrYXwxS40LZD1XoU6+/NNrBszr1fI5OvfWf3TZoHVHrn0OSCzVQMR+5amvCYUvi1Znngw3doGJdl4ueOHKZgMetsq7GmfsKt+I/ajQNMfZOutf/Lg/Oi8XZQvE2x9B
QCpHqOxToEes8sAX70psqnHgcpTnAW6PmbsRfq2aAus29caj3uxRAIDmHYIyLa8p+mGM/E40FXZHo+BezGJSdvl1yHlnQKivV+C8I5RcK0ozeflLZzi99qWIPVGpuwne2jXjrV2t3j7oPdLJjbl3TwYJ1CnWuLNd
6g18y33iINl9NIQSUKtkiI35C0pb3LLxpb8/HqS/nx/yqivWS473RlgOcjsn+iCVs9H/Q0V65/u8jyEH1mknpfMNuMblQ/5ZOoS6Bjp1cTV1FJUp2fX7gxjnOejxZtvob9w5Z785iwpFgm0pCbN48DA1BqQ3kego
W5i3kB7G6kiKW+A5wGvL/yDOiaAB8LuZ39Tfym/u57YBFctdczUPHieNYGZilZDJkBamGOOqCReutXE1mnrsEWjDg9VT9JUJ9myAoO36+0voN5tuOr3VdOOUcUYUBVa3QHaIfamnbI4qecYBSd4sJMfCYMckr4CU
AcHyAf55nur6P8bODOjyDUIR5COq8ZIjMzbFlN/PqFXLzFck7wEbEW9KKojo/BJON7Ob2lvZZfaQujZr7076aOlPUabPfCoX6kw3BFbRyvLPqakmWKgxqB3gACKJhA6+63bA68onqs/nKryevJN/DQj3fGXiIFej
gUwfaF0GmnWYm9etHK3D0887fqYJqcvbFk/feQd8SPLoDKOtuwa1F4NuMAY7ChOF5AKnHlEabaUkOGd3zqhbtfLcNv0TLwS6k4jJ6TCBCo3VdVQ1KWXLyFQSK5S0CyQjQ5OQoq/dVPQnmtE7R+eXAdRvQi0jE5uc
RKxKshMCC+G8rEvEG9dGIcM1swsn+cdR0RIvhyGUyyWZCHyCpD+4tVSVhLouIPBlFhzoKz53tWfBRYIaN2Jh+mbcZDrw9nRqkq1snL4ze+ntQyASiHU4LTp2dmb8fzDryDslKrSmZXPoiHiw6b8D0RSneMnpgc38
cvK2yU3aQFZe0G0BmDmnHQ3aMX3mDVgOZ0fGxWotxd/5noloKthfXk4bmoYIOf0NRVhEQD5YIio9IpNVaDSSxRpL8gSzXHf7duqMQnFTsNdepVl6uKe8RMcKj1bHcSGBbBV4eAicsyF2/wrKYqUPAs3+d5uWVh+i
Dm3bDHrbeW9E6aOS4T3ZvuQbtIfhm2weHibMcyRHmOn/CHk45bTFWscaOMWrcEoWywm2xbFzi7axVfmWnTd37lcXbKbT0gD2e7DCKkdeFrmmyiqtDKgSe/mYobBFAkvEGgTaow89oOXclwbvZJfHEx9d4yoA7yBT
Lpv0nNgJVRBzTRoQgW2qEkmu9yePcp9mw0WmHZWPevm2z/WsS8cSiaV7M5fvK/v2SOrt9xzum7HuTSphVMq7HcphFHDGxuGPmoZArow9pOGek2KpggQXtEJGnQydAgauQzozyjsRFY9SjKiRIwWOifSts3lwZct+
Y1hhoNMj8MvLzcVgSSfeE0wPwepO8lIoCq5Br4CaVqd5a1JUb80SXhWFOVO451uWPYV78uT1FkzvG4psmtdBJ50uKgXNIBNgYofcXUb8hW4SwV7UXMV1rIOvJk30latLfdPTWLVL5lf9xzfRk4UU4qlk7ON4XVxj
8X0z9lSX0C4YFVG2EHlvSwGGeWhkBcC3NDRh7Bk/BzQZgrNePFwVhgM6CYSFORQzgokRfdmhTRJT04TZ/i8KiAik30lkm8dpWX4F6+AtXZm3XI2e0/t7W2y4dXJzTcJCure9mE4KtRv/Go9Q168YDHZPUwadssuL
SHbBCfhTGPUHfXv1MsTBGybwGm6Cc7t26Zwr1lP1tYy8O9LmMxysrXYWBvUCqSrQi0S/47prYFU1pLXGAKeaLTBD1ZOHW0uwZzWac/StjQZiux0b/dHeBjhiPNI6IYLapgnx3Kqu2rJWD40/pl6zg5myqsc+GRRH
/OCeiCqKzYrsg64WUA6Cqb1KT77R6dOXBCfNeAXiIlyqCYXaTpDdP6eJleqChV7o31hVWmhnVabZOZh0B3gmKRGbkt65HWs4FG+JXOygmV0UZHkOepdA3B71XLWY01ZxuJ6r3uQtyaaMt3iiE0GbyAYRt4TqgGe4
N3OoZNB3io81m34FayA2RbHcdZlekQ58LcqWJGPm613BkYSSAQG2ahgTlhZZZabVH4jQ4kquLuwqA68XbQnaRzfqgQ9EPmpQCgT63KcZuhlIIaalYd07MZ42FQxsorL6a5XYRj6wvmRtZeZSTq9a+zoJAkMWx8yM
eBjKGzdqs6yE8Zarh38Ylty9uGZpD2EUHrYgtjmYdqKd+n72Ks5BNo+ASRNYfEp7t/3clQYn6CIWZIkPmdxbqx0a9sBOQsM+iqx051SuCXY813XePQulKw2qNt0LKxi4fb4D8upXBD/iO8PsztYx42H48FJzV3eC
RPfv7EZmDs2dGzsJf0MLg1KqYkR8bmh0IY+yj9jFY/iA/nDOS86IqwkyEDT/nNfFaxchF0o0N6DLI1hE9tItBpptrGaWHlhQOxotHPfeZFWFOAXMkGnOFhXoWuS/UWXlhBaw2xDC6V6sOad0Myn+SEtu07RtW1tn
wWACeNHxG/gvPJlAQK6gHewO6k86T6Jq32FcsTTZiF/rS2R8DTod9ZM5qWePPy0fgnrz7xutUz1h2mkTBum0d6txYzAH5ha1K+3JvI7SonI7gGSlILjBA4DP01bDwtTT98BsDc56Lbmh1y3oMCcABs3RZA5xMErL
+0sRM5VBcsnTPorWV8cbJH0UNt2rLrMbZecJNsjKIDoxl6pj5sT0syoTRQh0LIPR+ce4ndOWkZq0LZn7nqWLk/3JcjUgt6DnBBolmZn2pKzix7wl7cvpGXiGcjh9wg3HSDk80aPLGtGRL276wuCB8Qu6EfuGbJfN
1tKgpggho4pbhyBlJ4uxr1wZW6CtlSWY6ck7HndPu/aD75e+3+1QoX3AmbEJkBTeOzNEPfaFlHBj1HCur15lqFWWe507I5QZ/W3BvFmeZ9QcKCAN2XUh8p18L2dAoBuJcEeTZTkbcZ0E62yZugfWAwJaskPK+QiH
PccykLqne0D6dNZ6zVJKRVgERYZCCweB1YX78NLrLFY/6aL8NskoaUvEDw6rLAw0c4F3Y0NfzywUojAj1oe79nenTVYk2cgMMXXP/cCzeu80cQRhTY+ku7WB5UdeD2xBrmMDeGnQpAWvEpqUNUdphCsl/ezloYQ4
JsxD3LLUK1RvTxGzdFwfeZH0hJWIUIQbE/0FETuJQJmUtpido94vDiXTWqGwTt7+cSbAoH7RXRiR2OFyKd4SEEGDyKzAjMRTsIeP7UAsQ588MxG81EoMV3u4+a+1GGVBOwk+h4rroLnNNdBbrkpuH42g1VwPGRmE
pIo6txpkxWKT0Uf2uQhgZWbzgmn2gWFiVtweiOPhdPmcsqHItAyjdQZiZkjlQcDapNgtakTmwB7kpoXaJf5UwHLEW7CC4otL29nNcPvin82ebGfkJIvUIBT5sSL6BFt25U5icak3TSJyoEHzgHqBsUhL6w26aZSt
Bar+lIffUISInMPStPTDrYxpkBJRp0VTKYdr06OoHsrUkDtPvW0xroE3UR7euDA8D/WnT/QfFD79LjP5IGv31+ZCMM/52cRveHuixbb1nz0oX3Y+1r1NvF/94NuxHXBZLe7lvFRl7L49GU/3ZZlF6SXfI7eBrR/A
Yd1g7zMm0YqHlZT6s3yppR6QLrXcvE8xMPnUrOV5b8kvf5WX233ThsNP/24fQBVu/Z3r9d20ezbxj/Qz060/+ezwO77Ita7H7AWBurB6TjpnfHJPvuXWwmCRYOCfB9nj0w6RI3/Qm7LunlgmriSlWJlrQQumUZla
NX1yyRfro7Y0zj5yspvbgSOhMNv43mOfiKI5LG73toipcqS/m936KZ7h41vpAb6++9fQai6L7hb/EBe6u9T71bYA8rlo6536xddZndpr9X6teSUHfeYXMbG6eH5DoOa/42MaThxMP8qQUhUUkNd37YqneUOUz7H8
E5B/LDdVqzPL9uVSYyIHR1GtsWsNJy1xGeFGRYlYjU9PpeJ7ECA4BzsL8JhM4ZjpT+wsywEgt9jZk6jTBc+RFEJqWQWkpAzcLqtvJxmE1FHeESKd3YGAiHsm+wCeKSbHpQM7QCdsAADgbeEOX2WfAdlOnaioiWEj
AvNvIVEy0CYAPCFihM1cxkI5GVJauQA4W7RzeoCF2ahQIPLAqgr94k4/SrzUQ7wTQYIqsWSEOoeUbaOrFFayG7N56aTuMBVOxeqDS0VNDkMK95S3F8Wlp71qPbYidTXahXna7y3tNXAHK1I+qFgybYWUj1flh8lp
LT0HDXOCayrWgSbtCYl/x6/okb6iRx/mCvN4bIzB9ktazOWaU6AZhZf6bgEXXF/b0Re/uScP7tHTGzxlSyRlv3zyst3dc33xWnBldXCVUwbeibgYuSLcBmpP5eFVoFA4ET5GbU+ss/HPHQkMPywFwU0NI6l42+Z1
qPBos9LEc10t1iQ3cvogmeN2wgddoCWnBvM0qEus2E4ryPUclutlXb6ymtFcDZ8r6CovLICEk9y/QTvemZ1ynMJWHO/ePmorSGEkOvYL5rXD2lrkWJ4Joyk23BnOMqof60qdeMigNdjTm0dOAH0uULBzjuDNV+jv
wqP4ownigYFXz/JwXUVwzxL1UP5gPKtTTQQe160PXFImpXgvtxXBtxQhIotanfv9/RPG+w8X0kKybQVSz2FSF+MdL7ufeoaup4xWzkm2rRWPPCRrQW7pJtjqj7aPf6LKQRVxJUDuc895j2Lmui1MSM2hhjhs04QI
bVLXykveUJxFVUVXZBiCFjH1Xgv6krE2cReFEQJyv5yLlorLl1eNxyjiqAmi/REmhfzjN4s7SLSIUsUEF0WHlTgSPvxEgqcNq5dDUtI5oYiNxVGfFIvQolDhtD+YeBziTvWXyaEQ9osyDtL3Ni1v5BRoDhenh7CE
O2zBDJtKYZh2tSuilAgYBouVHG+CbHqrZZpXb7YSkZot5yevRaNUM5AlyOGXa5DCbLL5npddvK235P7bo++v1Ah5FLJsYooekLrwjNr67s+jEPszIvlysGMXJsyG914xWxglSgTZW/5Xfh4ENdJDVBG39cA7Ev1W
C3VOV+OcKtCcq3slPu06LluUAJVehEwVLnn70GmgqifLrigOEoAk8WptBl1A7qdkV/s/nfMXJ98u/JaVhRvgsMtW45QokOkD4PXUJWA/Z+CXMPWwXcLhIobRWpDOlVdGdBUEzZ6W3Me4vAX8NmPNaXtf8khZuIED
GGOYCdiPQRg2J/Mp7Or1oOITBiAG5UmGKE4wMpALw29H0vjiTV0XXH4dRHS+Ml+5GrF26EdK5A/FOE7RUWL+eCwEs1CaGOpB4SIMEgolDhBku22+DLdHYt56CN4EFMNdeXR+OzpxgU6cddIXp8e1a5vhYYubr0Md
PrOEZOb889zLORgAPbzspTPnkPBBGKg48tifniV/QJfW3oy7w0WczO5c7hLBv7PF/pE/q4bj5sFCvjXFfzmR2Rw+ESRN8rDbGsWKknbcvsKc6BHtTara/Z36X2z9khbT6vt0odOT6QHi5omEFuva/JRGXVL2sOoA
LdJU/RPr+ISY7DPaYQm4MR3uGzHRYBUg/Uk9tWC2/yMXbAfNTErMjrd8dbnlihojm508hTxNac+05+SZl5TyUGMc35JBW5Ry6aXYHWCohBpEpPOYpp7JbrsPCijo4cLkx+DHB9Pc1Dx+TbY/0oF9BmB0aepjrWAk
6glHhIX+nDBZOMR2OTLzLYFal1Lcyv9Tr5sU/YOYq45CXsujU9L06ObGh776P9b8q06gD7THYIH0/npTV5ZgVDobymifEiOT5PlAN99SCrsAdcVJ0ADb/i+y85sjzWY3IOwEuQB+9iBEfcmnWZfht8QYh48ihjyP
RH5eUXJ+wFVN1M86b/HrOef0tDGnfLDGnKV9rSZDpWxAzsR1wJUV0ZVAdciTPCjTEbrhWR5KbkDmXAudc2WKuo2zbodKTZ0Q7wvKmaBlXT56pvMPafBVDbd7Io4zKdwyevdKnDbsJxBEbcXJ2WEa21/lrlurh/3M
vKqU+rjjsgXk7fg8UT6tiK5G/q3+KU9+rBTQBMtgF5Cvr+j9EkPpxjm4hKSKG+Aj10AfuapGDhp+VQFNL2QqZiCuA+F+JLLa8fSenWqScKUV92qjqgGy/ZGmgOG3TY85s1HFRIsuS2KHp6zXjCX+qQDeUqSgHMVF
dpAOcD+5oHHGATA4NshJVbtGkXP+H5cHiBC4DQF+rzJpD8dvcQZA4TraHATt2hFjvRQrCgNXwgde/JbUV2RyNuGtPGDfjVcPCXtiFn1Qs/AWMK1nKvXhW46tmktEHqZ/6I9cMQHsZhQMgmuPHNBndpW9Zp/7zXz1
nEfV2X5CU8rivXBghygbwiakIjF3src4zIko7u3JzSR8E3d1qZjSDlRdwTr4bNWIz1aVSj1i8IxGI8LKqKlCbusRic5Efz8adH7PkNPOAxbmmBQGUS7yHnHFJJJFW0swai2Q6LrA1Zz2siN34f3h/ei/zZsccd6G
jME8YnlIeNkKuibWqR6zncJ1rINY76MdX70U8zXGCCP5QWZSdBc+EhX++Z7QkHwZpOYx24W9Lx6AwqiqkFahiBAZsKZYbG8jrURZMzCHdLU/t+b1p7zNG5WGNy5SD8pXiWfPOqrpkOx7IkLoq8LEJzEgoBoA3ssS
u0V4X89HqlhBrss0PG4wtzeH0w2PAAXjPwTQBdAWsrvdjvZOmPRXGugCrgFNOEBnLuhxlCjqnywgoahcxw0QM700JK76qBZ7aXwdLfV3Fznw+Y1PUT8jD81i4VjE3Bl/F3oSe/ENfBfE/i9rmR10zSege8CjP+hZ
Wp7n8dJirE3wtgNVlRKCskjAlRRAZHAGGLmv3KZBbUtrPuQ2b75zHn/VQqNkgq5iHdzpVm0IgkaF4o75QPnrBAqk8SRVPeE5lBe1l0JUxHLkBdk0p64UwhUEE1qpBXihT/FEaSfjc1gb0Ppi5eQzFvjHanhzTIqM
lgfh6GoD8OV4WuY8kATYcN0TL+zI8NkREEk/H6bw+mrkL2JmaRLsPCMCBpIyaLwu+w2xf8KZHEzkH7vO//46zqD0ZnfS18TgeRh4rgXpq3wIzUPKgSQy1/Lcydgj0+5yblKTTRxKWs6hkosZgv+t47QPki51altu
Bf3NjJloyEmmTY9vqpgGRped1MFO4lJjt60peNEXb2mfdOic8nLvyH4vnJSTfvozRY55FDuo82ebSDUVxfNWPa2BLfulufjwlsIqampcCAxbbz+fMo34SZH9m8QZv1euL3YzFFQZqWGYdwQ8L4QOBa3NJMcIk4xH
E0t4IULgzG3Y7wKn/CLajqmTzShieNQ+wv4+zRwA3ILmbQhbB1HerBXR36xUjk46ghNGIrECml0MUe75MdEiZkiaW4zqiTlK3CaKMLE6H7f5XSpZFGbOpFjIgdWMkZ9P2Xb8YQ6UYUcSp92jravoSJhlh0RMzzPu
KPxQWSoS4ZCjb0YeaMoy6XMPVzLPWIJPrIfWLTNwLh456nytmH60L0voRkcrpYWoy5nqPanzFnGoAuY5gIaGwd9PcdJ/IJaA5hLfGVi0sUVKbq23eQc3MijIlrTsPZwHKsRsBKYhoY5ODhZ4oPjiawj8UfJVCf5U
Sfrq76tiErIYqm5zlTODmXqICto23pJmixChUe5DpKWSo2loABMcg50aKnH1dDDmKaFarF/ZqjrlSpQvQPlqIbktQzpkS4In9xcpogyhveRtbtF9RSiLHnIUXRdwubLhF3UCCDRZa7RIPZyWi4YusAy3ujy9dlU9
ChoEneyQhLe00NhWiPdF46vGE6xMuRKJ1drGAayPB1U+7AF575ggN7CrORaeUbBpE43EfhijftAHgPw6KIw1nu1j++2kGe3lFCxUAK35BHnsRYpht1G0DLs5n73s4OIoui5quxR2TBwG6DnmYhNq6myW4AhjIRDb
C2oNbIHOIGCu24sxqseiG3B8CPNa1VXcABHQrBGx0a5SA+B7Fp13DmJQOzF8TQYlpDi14l5DydRTF/aBR+hB2UwquJB95eUjMtICxG3ZrYumjhHzB+1fGrSD7WCjcPxw1NZ8J6nATBFclLpIGPaoz9CB4CUt3Bw+
C6WBRxIvtL1nBlHR9yHKkuAkAqjasDto2PGR1+k8gsFgMXy6knXIM9dCn7kyLXHe4Kx9Qi+26gELANhK9aL0mWI6kRO07ZMfs1mfvhlGlSAbXrd2Eqrs7fNffpRpt7jjDZbgbgDHoM/v7PcPLUW+dmMleURAh9rq
cpETod9LU6Khp3rtfLb9E63djm6w+452GNOSM5Y3O0Iabjst3O8YqSbbn43Yt/6W5HLV29avo+I6gQS5uF1YPxYPiJRZy49dvSQVI2F2+TarG1tab1NVqfSUmqnykMaoHWpe2jHZ2+Awt7Pcp6gsTV9cMX9lKtT2
PjE+2jm0R20PlNJileJdq5cFJOcCzyHru3NwDogLAPGD8Yt6mOC8g1DCGhrI8IaqOmH+4S8UwL1RXCXwASU7AuScOqN68Zl1UsurYuJKhOn3fqCeZfHD9o8EOYoMKWWGxeXgo2hRgEZM8e8UHQLYvJ9attBpqYgJ
mnETX5z0BiMmyKI5SwgszWG6F1fpNeIFMHSLip5qkCVzuQO5FdlJ1oJPKmVlUcW9GvKDfoiY9a2Aob2puliSEaERM+bScHAEFhY0dxl8rhEUGjlDTDinpmz0hEbJTfC7rAXuSmW4/w6miuVqibLSJIY/MGBIxZd0
eFAhlj+3uuZv/cS+9J4CV7P/9iknZQ7AlJZcB0CZWQEQzC9lJYIqyPYea+Ge1N43dkBp9VeqWNuLjdSw+SdGKo0NrcXCc/zASALxG/0Jtw84j98x/Xke8k6i7TvewRKDqBU5MsvyJmbljWzKkyKgTvuSvTNpOY9+
IHdDEU5/DcXR5UtGxBZyMZbiPXiV6zhDcro/GY1uEZIVd35XfBLueq1wNyiVGeIWeOqSDOmQf2XTyRWwq2WRk267JB1i4DkzihhOW0KRzBG73KTupJGdAiQsbBTD5PozaejBf2F53go1f0rD4WICU2tYUg0vJOrF
8VTP2SSv3F9e40UdFsVvmlxMa/MImqPt4TuKct4IpQJFTYK/32Erz34Yicg5U8Sp6lPa02b+WAS6Ve+iux+WezSVxUiQhlMTOysFAyN7bQwrtZQdX3ug7eD6D0kSHg6DhG3MirFVYi0xcdME+YOYKJGM6oQFx8Iv
WXwNnPJVOaVKNAlTr4DQm4OZUdFlEjhEnvUMT327aaWfTrrlx2TWVNYTxmCevHORWOW001f0di12dL95u11ef20MNnGGFR4M0ZFAbrBTi5ep9AEHZz2teHlMHyA4Ey1tWhA1bcrUbzqkZ8cTCzfEvZvbN8bVZZ+W
l1jv2ODpJDcXpHAeEzCWLp+W2s4lPc3uU2EfxRJMxtyMoVhziuFgZBBZ5RWpqansQATkn9dPJSExyia09b+1w/KkUaLmY3jMnVvwUdZkzHpSurKtTZGd5wyLkN3pHjRKgsRSTmr+ID1lzJqQFlSADY+Vehwic3rN
hRUCYqRSch3XQGw0aUFMNCkTC3Q9h+UsjxnrktwrPoU8Eyy6SlQgwRYb5k2HnyW7BFt+SfsxfZ7MkHU7QwSyOPve9Jyayulj13zkTrG45dA2bQJpf3zl9bigguH4MvJXsA5iKltZn7kaPkcTheEnSqQWBoqCOmIQ
JAoJr4lBVOn7D6Dl9dQXa4nOdOLKgvWRDD3JE4GEv8A06hs3c9jNqR0FMOiEbFBM/hJDdWyXwQHk/CGO77SuMJLaI1nism1whq5cjt/3vYyjdeynHcn6VveuRIkklwbbXvdrFX5lARHOvIA0AR8GAqR06Si//qb6
g+hFiS43Wv1NbF7vDD6ZpFy+Dn5lK+uUq+G0Yuk+sGCV1GKb+E4lzIDHKmmpBgd20jhhPUEY5IBTHKhFUnNImwRFO2rSmrwiWGuld3TAZHljZO2aDmsBgiE8Se0/cErAPci9xEUGxGHqiUObu4ab4D1dkfdMRRqY
NjxjFi6ayYtPz17llOvrGOz09ndTk8K0tDsGsWrkcESdAHYtX+J1XOcHETrAmhbSKZu4TiBQcflx8tywtdtYKmJhhOwsO9hkee4UJDZqoROeIGago9Ut2m1eSI5UX6ZFaMm+iWVZfuJFa0maU077QxpHTg2dcGfa
769kEWMIp35FkPnST54saUO0gwvmimfHAcu7QuhmoBja5O2Ff6Wvc8JTwM5X5SNRwkd+BcgQn0pEI/x0pdSm3oYbULj94qMlFgBDcIKXKWOtK69Er0w8evx9lqjLV0BDIqh5UbPq+SHgCvDZRaQOW7IevhIMDH7a
9xgTl9jyR1GhKTdyDRS/uSp9DZ4RQTgoDPm/EE06ZwGTcfjipNlNI+sBSm1fWklGzLTIUkjPgX/Bm1QnNW6MZjYAluTofrQigwr1eXysYDKF+KBx3QrUx+S/YUw3IHdM/supl4ZEcj/V1RZHZQPWMgrlJmXowMNe
ZoPWI5MhRGaAiHql0d2MixM7fs3Ymh9Q0/rAnD/0JY++iVBfVDeLNERiJDFdSWkp50W+NmkDVU+OWQSWbzHuLeDSCBEOGqw6EdAAm8FA/zGeM+fNH9maWwDJ+18tzXx13lJFevsuMlLvVHK7IYVrVm+jHV3F0spi
Cw72Z9Bnr23oGRchlHx0vmWBk/1zKkp9cf+SxGdsvZadkcW+4UckO8YWsZVBdJBn8RZ4i61ZSmLzBPrBURav4xqIpnRV3nMl+dFANgtyfgg0m66ibdhFfKO+4AsfB7/UTHn4yOIPxjEHk10f8gTDDAxtU7WuTozP
La5oDddA2LZqQwg3K5ScrQc9O7ChAk10oCcLcxlsE78+s52X4ssJW09W7PBXPuedQKDcyi6jokw3y9NeUl2zQ+rGrvMmQA4ZU0p9hPF+5A2siokCXXaCZOW2A+9PdD/XhKOuukuoSP3VwWpJK+Du0FFDnsvZBpio
RxI7ajAvW/IVlrApRgiKQt5lSX7vTxSRBdNMQZcWA0lMZnftQaptKc9ibA4IbhJnp77MT6C38zK2gH+G/BsUDVPepQgVUywhOmSFBCVcOjBaFvNXwOxNn8hh0+HjLlQvw14DtUCmmT7BveVCWLuAOKN6vJqVtEdM
KAiHC/27yC8HxRYnPTC4QowNLu01JQy55bw1AgoRC42U4oCEFOUgFoK94oTnynS8w/OlngiCwcx1KboJqaUFMC3L1xFCNl+Z8M3VnKQgEo7Zr7KEsfhsNe0xnTavpcAwOM2OoAvpQggHxlquWBNqK6vlnh2MdCk6
W5dUXHi6hM1lsBvkWeyGQgtwwsKvCyLOmYhruIYozlyugSImVxUafiU43jur1zyCN21o5Kt03or4sKJeCh3xLRcCuqPF08Ey3+VBHkn1o0Zuj7JUvQTzFXnLVfD2j8NGwz5TNyq2u777U41rj6hNQnJm9OXFSNvB
NwUk8pCYzodc82e1Tv6hrpjEk+D4MSIylq5c0EI1lhN0DIHhCg8kwsJoZkR2pTVpVlAhb+3aiRFoVyzH0dAx8qtIf+lpZThKgYyQA/lX4WR0MsQC28HYH1+D1fL398nxuEpYENHcssoZBVqp/QSICSJ4s25ERGiW
QiDJLKgq+0UMJWAhezfW/W3b1fV9J6ZOQKxrEYC/w9InVHeBId+NiCOo7d4/g7UVNlnvwv0cfFlyQUMwg/9rRyPKlBJD4hcpa7nMu867JvoEB0adcFDUgU7g7w6nchh/MAycw2U/TXvPfeQEdhFIjUo0FmZ/GF2C
+D5D/nr0k2KdRGQPPYCxFQpo4LCYuiFTqKqDCop4ITOs3k7HM9i5xtPpwZgi6OxyYIbVXOYiY1NE/XXxnUVw9r6DW0YZsEeH48UwtSrh9IeADZxMGTHSvqlTDbFsCKjvJA7ro8wCqy4OLTs+48Io2tfCqNu/ezHf
f6O2Dc7hxA43q5PoTwP7ESmbB8U1RVmNZlwNITrQiBXBIwMMG2o8z0VAFdrSe5XR/Lawu/Y5Veexi6kKsROGDkVpt7Ef3Ae/Nz5gysPBA98Apd4Ba69eIEsI8UfQR435V/6F6sD/ZAr6Z1MvlA6ca01SQeyCHrG5
Nhd0DvUAYIjiYGzd9pEuDXf696UICarRs3jn8MXWrkYyCG/NJL7pMsTHIjZmdEQxNcU789br/08gVgnkvX2iYqVUEJSdu6j6M1fQmAfU9/1tXJb5NXOUwRi5lJccgUCpHJJiAbNqrxA0vqliuJwPuj1xPltq3eSK
suCMHA7kAIlzwFPdI327at/uNhb///wH7uj8BDB8+fS5i2VE1d11/C4Doq7twrI/3Nv+6vMUjyA2m8VG+FOB0/uM/WfpXe2njPd0ZdhxCTnIq5bOGaAStAIojUzjVb1cYQbmZJ6us16rVEwpfEXHdKTp39VmwEUy
lIskZ9pvkqSfRcSBdtQv4VKAMGtVpdFyWkn7v3E/TRKGJBnLNHNX58G1/2M/5KRhWE4y75fUuWolu2eiQt+5AN0bhi+R3jlRpf0Vm0vVqD6wlb5X2wgmnUv0TjTT4d0j0gflaBSm3dBPrJZu28uKeHYTfa3ON/Vz
YYWm9eFG7sR3rM8k27g0IFiUlZPhktEuOUHLEo+8FD+qJf5wTNGBiOBt7YwfJYsZ9V5GzOqEgq3iEk7vO3uRtWmBphYyhOJpW4vWzI3h3ZZEoBmfr+khc0HbBereMqjbCW5j6tlmw17hLAFz2j2buyQtAZ1c2a6z
gXcrqsGB3cqP1gTRkrWF79z77JsPLD/SOprex9zIt3pcnqBBtAuUcIBGC5I2N8fLG5OpSZGR6GU3AvgIbFIQuReSM8hnIRHst0eCUF46ut1SIwa8umMkverIMbEWDp0177tPclahN7/71h9E4KjHMvSXBFTHP94C
czwDxz6zrBLlHPbBp2inmJqZBe3/37527sj99z30aziw6OKiS41xy3HzNkDXWofQV0zZI98r/CAygror+eZUsovMvdMjf6D76udF0//rK4rTWv5xvt9TUxnf1i3udFESAs26kOmS+dIHRjlYEto9qXpDwmEBzAtk
wdQqggxlBj/Nxzg7UfLfxEjZNGaYc1OB2wCzQZyttB0X1VLmq66m6/dpebzGesV4zy4pzZSK7B5t/kId5HLXtxvpvNHFPE1TUvLDLDY+17YVJvQ8ETxBWOLMq+vH4NvX7wl3wMHM2yuuQlMazf3ABKIWdtGgyaPP
9B/IQrXIavA9XlAqmBW9fG7yIyFy/rNyLP+0EEmZZnUk18zzLJQWkxkYIhWm6Xi+Z+k1aHGQasYo8GegJh+d4HuINg7wHPIYP8A5Ico7DpqkSKhy0ge07Alq7zEU5eNEAe2FO7O5CvzcLL9p4ziNBVOohSLn8Ghl
wiRKs+/xzelOQfunGgAH4fyWnlafehZ+xerpSCcbgjycETsBb87E48R70SOG6Jsep4Z8KAIUdvro9OrgziWlxf6/SB49TUAKaQ25SUIO3v9M+gAGyjhhhz/47vsXKrpfJllC4S+yi9b/IyOfKFDsAioFbSEQUoil
tuYfeP/6pe9aT45s9EboMrVTunn+QpjN8795q8kdOUJrvXHUjaOEOqP4yeX/+UdBaiH8d1gNrEk5iVI52XK1onmfQ2764Kp0F9ZabHt1RXDuVrtZQ27eWjfUN76W/rbeXvzl0YukNHT78JvAeiPQQMfA75w/DS5k
W2k7XtarNGrb7W/pWK7cC+td+2+xZdYplqd/5nzc24fqPGl2zrW3lb4+4WSZxypXdDZsBrBxzb5hrKppX9A47eS+00+h7L1YeKfKTngjLCP4PZLOO2/qJS0n2Y/wMyas1QE3nOVaQ8vVemWkY99rBW/P78d00ehd
T0qSrIUmIFFQO85h+071AFBBHcxPlh/mXil5MKOJdyygbRb5HdvskQy6vDlOgknkKTKdvB/v55Upf5kYYrIxUFy5+xVPdMeK/or1bNJdm0LCT4jmYwhjPm0/mxjk2R6Fd/xNw22GZix/DQRW2VfRv8COsRyP2Kzq
RZWslzZWttHoI6r9dz8P/EILz0hz0vuhs5F6cB4iWfxKhZF/kmvAdcuioH3wJs+yGb7Stqi14mlCAkpuk/sK6S8FISN1ZNzabiZbSXD/cJ8OTMSh4tjV70ev8Is3Kmx+/+24wGxfS3PxSAD3jkZ4JujObPtw5Rb3
cvP/OSBJEyDu/fwZWbUA9KKvr5NtvJ2SXk5Mraf/2CXJFc4AX3x7Nawk911VitComzGOReKU3eBhv4Twwhf3XsW9s7zgVAtxE/skGwo2JPnfHT5ndtJtdPjMIdHT9HXLhIrmaHZM+23OI9XFruS/wVB687E/wx8w
/785nvlqUou2ds5JRpOqhJ4+ww4NnnmP2zPQYXmaZmcnLaZT+2+rg3H/ui18dQb/tym59O3Ut3y4bfTyS+TBPYwUNJpyJ+II4Jj40yjNjTsezkCiipkvTaAdypg0+AiAIOVtJQGVFE+Eo9S+gA7CSApYuEAwTMj8
ED9MIgm1Pyb0cOJCN2950OwpnIaxPuDDSJZ/0yskmR63esLGXAqxW3NhYZp0Rh6X7z6phk96P/PA68DbPXnemSZemkf4nu6S1Mu/Rj5egMc8wK8Yd5lGd2YDcs8Zjmqb7Z+jBDwUWh+V1GpJti87El+v69ZOtCKO
OwtnYRH7m4IP7tosyPHFM+ih2udh8cUEork47/SGL0C+V9FNYHxyTPaPwoFrP66kfkW0DsH1CG5AMOjSsviB0mAB7qCJym2EsCFPFifcDXfD1ZhqDHOgrBMGSyhoxYtcBABkG4mW6CarShnUPXQND6yXiK8FAtMu
2rfOozIuT3a+dD+4N92a7y0J1yUG4fyEYOMvNGNvusgTUx01Px5R/X2xe2/FIuDcBuGcepaOyH4yYth+X1GSzSKdPf0QGK9oukQZQm+OTS4mkWFriMMh7JHgLNYsvN6qjfaU8fOAC6FOIYBrxAZbQ9CDnnBTArZb
5qs3pIrnj8DwLIjmZ/mocmOiZMjkOtSOmIL3gwyzECDsixvJYLkmI3KqR3coynS6UVD8rNTo1eUHArZPWL6qTdH1YMUh8Bh6PwK1Y+aJPDHVjJBVWg+3wxIxYFpzx8wAgSVTwLykq2ltNIzSOFE4n84Z8gv/QhFD
tmX8echXNxnAjKDV4xeArA59HIKbI5jwDjukUsZN5lIsFNxc0JUBJNdoMLx9/lma+3IpNB5SfyQ3GIbZdZFsqWLTOhNnE2Ibg8MKt+l3M2gEGw3G9IhlvuetrWnsUzsTR7bRYEyPWKYwPSIaPXjAFpaC3Pi7SADi
skCBB3BkcyIM28ooO+bNoKfkiqDYk12PfO8TzFmJF4blPDCuNYw5qodTOgbtd2DDPC4ftZXQuKCFw+C3N+rm0n5+8vn3JEAZI2ely1JveTeZ0HTnjAPT01SA8uPwJ595I9oyHVSe6osF+9zb+YrzVn2CP28duerj
b+TPFk/AQ8Gn+PY/OvNEnLAsWrR0eJqfvWvYaFrBvUz4T+z1k29mBu0gXB1O/N9yg3m6Nrw/byyr38vYAADrM9CDlhVWWMUqVrWqZctWWmm1PtQM3TZ+nnF9KtI0Ev0k9CkvxDFzuQGYaxtGr9Mca3J+x9zBxJmL
77/J9IKLRGzV8TbG7GfyMzT9TBrfcpjuj3AaH3/CPcHmqIfJd9kQXyLYUf7jw8C/Rt8385f3K2f4uI3Jf9Y5uw4d0ZrQQErThImRjLYrW4mPvsHpCc4f+9OMw4VxMXZv5PCLtoZbpmuVwy9Qdl5pUsOHr7OMsGhb
rg6ngIUPnc9fA5mmrXzDnekOLRFKRqc3PMwjnlDTqeXNJAmpwdImHZ4iJMUZSUMTpJCYebDgPrFj2YeTQ8hrReNut0nHBE/u9SLvaW64c81TXJ1lvz5Jjs6ivof5sfbtagtD4tP6o9PhuOIy6shMBDuNLl5/EV59
CglBZIxhEdHdYK9u7So5BBnQkavvOsnJpLOvn8w/VgxSVBgGIOVwGAvWFnlMF9Hu25G575O2X6Mf2CeEAYK918pVjBdzBL0gnMasWdYFAdQnR2sMDPQX4feeWa0J4bgqHP8Hwd3oKNTugkOP/A3/RU/zBW4Y08an
ZQGoazBC0ZujS5iAQIM7uZ6MhV5fRJqnPudHk8dgxNJONsN6F7EYZSbs9Fr9f6kJdBIUXfhZItWSSOrcPrjacezpbLe8WV1WlSAtJ3psu6N1K+GcURQH4lGq42wDJ4gz7o5vEPWiMBGmYQdniMqj3pTowjBhwe0e
SzcpKpTBVIfGNt23ghctE+YkHIcC4CKEN35o6qyYjbCMmSQXcg3c5pd4jPAY5jHcY4THUo9RHkM9hnvEg9Ubo/Ra4dDhvqrJKk242i8yTqN9jkcyFeoeJKqooPjuXwPSgCHPqjYHIJwM+lHvQ+yDROGDGVFdgP6c
ueqOonKcgFJyKPf4CHIUOYQczj08nEzFHvrlhp3PILcE9z2VfrLfpx/mUfrGsAvfz2mzh5/NdvcQck6HgzQuaQJvtXqQK309pb3tchxhCS/8NHowij4wJlqg646jeMLgmOE8zpcG+q8TzzHmq8z3DjrT82U3Bhdt
9H1lBFX9/93Z6baun64HnyRIc9e6+eS9I33TcfwT/9A5vn9Rw9wlgAFwTe9ORzzij2M843eArU7REPLlTfhiBUV+zvNCSZiJk5Pf6Uk08FsQGQ9dX0jDXF2iqUyc9K6+yRSi97tVdtb+eh0J8WNqn6ycVDl7l3o2
gUxHHffVCs2JxmcC2Ibi+MDmtSXRfmPwNC31zIgYS2PcnLbp5HMS1FanE6zJa05v5ZzipJ53ku750Vxdca75OG5W8l9Q8izlszgAjvO1xxKIR29h/aJKHp0Pni4BK5x9LiqFeoJgkKSeOrh7cYSdAMJFJBP0zKPO
Nv3BVZYA+hSe7A+LzOkIc3CIjseN4ehIQSPME/CbIiwBSVJBu9vBno4cbcKSp44eOLzElT18ZIx6sqdtzGY9e20kOZvZtDYr5d2o6j2bWZYpEGghjUxBglWej+GwYrC6h2IYOylx+w4MpcCSUeRetvkpczxQe4WU
VTU5+3b7tBjIuGAXNMlvori3u9YWnmDdvadtrU6D/mQOcLOhnzjOeIDhUaSTrXW5nLwrgv9qy4un/9znk4XT25fN7QjzkoyMUFyDdhLz2FMp0pSsAJ1M7qjfMRABd6XoZYSOrwBTsigAmvJnuNVDdPE5e0HJzNtL
Qqb39VyXE36if66BOQYemzinO7vkJ8fEIyrn7O1Ot9G8youOvU8DaeWB62TSsQY6rbJ/6564pkOERcCEyPjJv3Ju013CmjQZYwIle//drt0lmoGjhyhSmmfmQaaTKm7y11kOJpjWQAULIG34UeWM6fucE0R8Q8YQ
/O/gD//RAc+tH14KRHtQXj3AHrz/kAHLcsqa8IWLK6m6Kb1QhAYr5LsXi2WNQJewSsz5KJF9An3BUo1c5fnB5LZYen2zWiNKLQgfiuCizpIR4USxpLeC1KaApVwAeUbPFvodi7SDcIAxqNAU3UN0T1HC4tISFpSS
55Rm9zJtO3Y271N6ZzNm0dkMsHwwb2MV9NdFnN1lQX3sXZzRzPH+BR9vbeDh58Xn+rmnbw4l1056JCwZLOpctX4OjzB5MCBQnISzrZ2TP3LFsxEAU4q4xMvoRS7Xw/8KdKFdDqH8pYE46cIkE9mpT1cnHo2kZQFv
VhZe/MYk3YVMBz6F9s1KPhvkNJwNDUx/FOgxRjialsYvF/bhkIl+0O8GPgVhsXLTLuABxFs38BZIuE+n9Qs+70XwpI7vy4R2BqOg41n2ooVybjmXISboFLCsgNo5vNPJ+tN884MsdTooP9t/PU1jBhRqxo18VnjA
5DzpytqDN1eDPxA2wzfka4reghcip6HTJKsfkHePRu+Bsoi19iKwqST0P0cWPBdc6Tl3oVBCumEPH2XKJMANEvQL+CQDY5jLaaASP0KU9vqXztI7IpgKQbrMqYsMZgXzBiiDfpaKmAAMAxQwvWCmjXcJ6rD5L6K6
4L1jMyLcEePPAgdfCRkYCX5SVteL+UFIhpJ8RhAZiKDYXq1u1kC/Of+Kz4n6xQgyZQGib8gg5kiYULZ8rSQLdzd7vZZPKnHwphpEuFGEYQYtG0mGXrSdlyQyYd958kwDx5m3TqHo5jdjJM+gB/u/n4LhConAEhxp
vs4QpGBz4Dmh3OP+h0jbgqXXa5a3DCABfEZQg8/GNra3jdONn3S3MZMkXxdAwOVmQmlh8naPtF+4Hcq0lQif7v9TjNZnokCOFeXkUz26kquUQXFq6e08e8bs5M/IXIppKdR9ikBgacJm4pD3wbXbg/Y/JxJmzCx6
V7nv0iihiYXeUorFO1tic0Ce5oeaPkoPW7zXomeiX323OLUL9reCHmLXjlITzvblNngH6ujF4x7RummSAjY4HEHJ8aQOvOt0CDwfbVWl9jUxLIokJdVz3tYwnXn/q5DPMdi9DVVtaaqGKnmsCXoF2x1JDiFfWGhY
05pQk531+D9/aSokSb/NSRvOQfsJnMkSrc6WnuJr6AUjJZxXCxJOnf04d2ITwgddb91cEMoXlk8hHTuAVxI90ueBFXTdC6iFk1stcPOqBbzKq+iEVSxW12ay/hIVOv+qxuNghsJyUahRukMxpliNoQrC7HL/saSI
o8cSHntYbfkCWqpRN700/AABaVEh2Hzx5IpA+zO0rnG5qxVP9rrlEYh4hGPyhMZs9iLA7RLIcWDN4PaS3Tv3AGymm3HbOdlrMG1pWeCf3zbpYn2JEyrLbvnZ/nWW3Gbb9oSgFOxvO8HygT/ofo5fu9frl90WkOwM
YphJGMztPHbWQuwsnyea19TL1o+dHcuf3uyubvuhfeR+NO1h7N/blHIuOY8h7cDPZSYulkxm3/Cg09RiDUgbIBg+WxW1C+hZKB3dtAfy2furh1ptlwrmjQGbsGhf+BGJ9Wo1ji0E3q8VSt/pumPQm78+/5TQxExD
ITSIzuy1MUSUDUoT+wSC1s3H4SSWWIP17NdUVAxErsZtwqbVTr3Jmju9/WRw63A53QQsOcPhwD2WoQadz1kAxOD8GXP2gn7LfjaFFKJdom2af6w/FzkFVhs4NKK9mFtZlpVrRBT5P+Id2nJQZ8cZ3dciY1exR6oQ
+aBuUB6eKb1mhFgNpRWl9IPZ+toLoIYRVFRsUK9/z6s4BV2OVuCWyJxC9fWDNGqRLmMrcDKowHz9e9nSDaZbiRC4MpGOO9Ea3j8GbO1zIteN0AmZ11SzLXCJRKZG81SRAgK5GtZJBMeIeNqWdSojU6JR+jr1fBVB
yv3fs7gJxnY4oEqO9df5s7VtMTT14K7+muLghgdtCVPcrJoMke561IvKuL9+WQfi4X9Dy7DYzEHg7b2SSdD2+GM3/Qm4+hMtwe3jPXgX5WP7S7nVWPQewtV6t1X+2GztSKA0SfYja+a9zKcL48NG36CDaQCw8VOS
Hduusy2wCF6BJJoUgx3qWzWRjcjXgfNhlu685Y2GiC3LhnnLkNyYqeDDfs92KfvCZmKqKcL/BmlGfa7OWNteQgIuTEkoPjuxlQIOrNpPDAFW36ew7e+R3a49/uY2K2eFJnq6CRIKmY1pH6UQDsqhuH49tf2XVZIu
cRpw83j6/7twzBdilX2y1oZdC6W8jAp3NTLc0N7PTn+LX8Rp9QRQw+hMO3aLMPE/wbI2NnkqYAaePOUsWCdk1jC2eLimSVM6MGhKcCPB9zNhMxz8kZbgW9kmj4P3BrOX3g2arCEFNDhMLaYr0byC8hcytKL5TV+Z
uS3k9y4tgIV6LMNjqEeiNQK9kDcDEzblZSzBLRAMS4NEd8FthrWTkjuJaPw9Gqipcmej6opQcISw+3vAKed6a2KbZNRQpqxnaBY33EEXacrUTEvrQyHf/HkxMtuqVo/Zn7OqKgKH9uNImm+2rPFo9W76mboBzPIH
tDyvK2Eied64HiOyzkp1M5Lfm8+SCm8gUQwkOvDHzwRoBwptCMuaGuk/pxBIh6a1zyBtkzhM2QtDptwTRcZRRoLpsoY6nsZXcxW3KVSMai/HURyrTVEWNiWAEYScTATcXPcTOACXAw4Brw42zfJtb1t98/V6eKVm
yGwLNTonCtrsOO9pKC3Qoe2ASHZea9tLgW/wAd6EUOAglUCEa3gVHJ5SiN5TCPZ3yc6uFUuwiWoFUcfXDcGU+o6TUcVo9pOWNByn4UYNP+Aa07KZVfGa727FeLg8G4qtbWztuNvNq5/XfCpDY9XhikPXfmy/yflo
zXejRBPIINNz2tdeGlj9uvlYOze8fJWKQeopnkYmbSYK+M2RjGcaXusy0J6bQolCLEpAKRYHKFYHBBsp1+CVHPWt95lsJBkxndNOU5lYW2QyUkaRHtNu2zCxPshkJOek0rJ7JWR+jY9G+xTlJNMec+DKxNrwkwZ/
qLKRNgP6fsSw8yLUa/hL/t58s5RywaiEo5pbGlwtqvlpFhC0etTSn+xpClmMXyemzZwXCdt9KaEn44y0hOY2+mxRu7FaLmu2nriOvZ6E4gddMZM5PNbt4MFcy0GLoECbSaHAIWfOfGBKm6gdY/rQ8krxuOPpFZgo
f/UsNoyr/cnmvNFveLJLT72bfxpmgLLVXoY44P/mQUzvQ+fAm5hmooCbGU3qVpePGcqryCsQ79h0A943vg8MD/otm/tDsffcHyd65sagJ6Sho66eGEiYqJetNMqSlHTa+N4WK3ILIseKexloo60kdWxPZKd2ZrOW
jlndid0ZSIBUt3iA2cOwXP0mVTZxyTGIqjUIhlraqTMds+qOgJKkVKAgToHdj+ConcUsj/2M/xBvNQFuK9lsMIf9qCrZ4GrnHgkCSHppHAX5opfSVHep022XKvnI8pfnFnvjMBx6DkGY/PPZxd4vMZwi7AtqGZPM
bCsv5BOQBWFos2lDW2jLef4CCNrQnq5eyTFKrldyo5IfYKVp2ZRsawL9SIhc1JNr8QBdsayiwuiOnqhCvsMKSVEsKJiAju1vhmDqclKWQKFgeguRA6AyxAqE8u0vp8X/PC7A0goHmXsU3/rjEzQSfuWrd7gWrweu
yc76KNI4Ced/Y99lJaf6WbsXuTmoNpqlXGUwqtESG8EsSp6YFhKW+BeN3O472RUI3cPXDq0QzB9jluBbBp036iyRMo0YWPK7POA8d7OPu31g8uzfJu1PDoaWD2eoAVx2lkfu+jCjWXSOJp+RAnUytOtzT1DKsKuC
2DvHSLXFNNx1JrTEERWzAKLrqqdm7YhwTsoZBJacDw9OleawdNE8osFh4Bd14LIL3oBSh56Zyv8SaLhjv3HJ6J/fcZnLS3yMBzyusfah87sj42r31/UF0IP4IA4gLFgHGrVwf3OoSD/Mywp1zum7FLXAr1SvBgXY
N3ZzEUzQ4C+giHvrKd7I1c2x2iCoQh37jyAs6+ro0z2xUlsizQFw5aDk65OzAGbBSbkEUWuHVb0K2XFt3ndFLyXfW+PyaREXp+A7akzeNo8qijb4yYhJO83uP/unYr/864YRrJEyRBHCZpdqQdeUKOW5VdmIfnSQ
Li4Z1XVDgQYPsbH+nRvBadQeuTYapbzzAKVIsfT8VE8oXoXfiYqdHMnXCJ89jqtu5/ZRZbqvO2K1461Njw8wfi7t5nGTBC9Qf8UP6nW1q279yTF4cgyGtxd6LXw/ISfnVKRq0a25t9lYIsD1uisxEZVlHrG1E6Sh
PnxVFXy9zjYGSyVWWagMhJOIKzXrpSBJcmb7wCqK9SLhZDx99uywaLcOHMDWJ5sBjDdYaUvA5GoDG90dkvefhu+zNhKs93euOwjAIPcZ5OQJEG9dAwoQ/lPLxl865YpzszP3QTx+RYvqYVdpBTzdRB6Nt6UC1y2i
zavwzoDrIGKBp6LzCmZtl5h9C7MXcV7VdJO1Hm5clzSlkG15ya76RCCuC7R9aS2yMQVxywNiX+2q1d6VMOKwoFgAH72j4AITm5h2jqoBxwYhR4CssxqHW2Cp/tb2fJN83ojRe2CWWo0h9F4SKhEicf6XLQlCjppi
6+7LVpYsDhZlT6AEvKiiFKHDao35eJVHuYv6SD0F9/yZ8WX/ITCUPlV9TmjkB1eMgu0SFcUASE9VyMOCAEJAsfXAzO7sApmXR49BwouiF5E5z1Q5nSlhMn3Sb6MNOrAZwrSpt1OUw8NqgV2aGXhd+obY0/ju6wqX
CrSpq4WJqzACTwblVPusibvhFus9RGzlQS2rbnb/J05AbHeHaigs+JqZEWLfJKn54PDwbOa4t7Z9o/xygQel8T5L4we44ssp+xImWHgQ0F8LEryjPWrk3dnk0xOE7QhcC7IeH6h6l29TK2INELcKsbi4BRk17RDD
QM9K/X6F8JGGwwA6dL//jTLSL1O3bovvsbx7LF7UAonY+w82zqCvQLh6J/Tidcg8gI6cgsWhl8Bt/9nLoHYr6FevoB0McgSLQ0/200DbNrYiNa3yFdUeDHIEi0NP9u+z2lXvQQaNTO5R309LKMqlKKEog+Jg2WeX
Okaauer0jSWlC8nj5hlkB4ksoh4LJTufskTqxWn3WF5l4Z3C07dvX49fO4opNSyhKKaRf2EGByyVDtaLl1viWsvWwXJzbEXMIERAA/Ah3NvC18CmN+MGmMRKP6tVbf/+rxBdUooqpe077afbxvthSYP8aZrqdItY
3aJ4CeJy9dqP2HJ5f3b8carJElt5B6fbzqnd9SvvW+5+qEnYNthwdJ6YE+eYybh7N8/gESykIog0d0nHLs7+QxcA+CeoeYqvQC5EfTFLiwnY/lybYPWevSTqneuxUYw9Lz2y6nQ6JaZdaVOPfkKqAIUZQ4Cr6ZSt
LlAJqytJYDoEXUkCI4GmR/Kp2gt+u6PKSblL6wasN8P2yXQIejNsb/IKhKrmkynH3ANXP23y+nUSXnBmTqevtqVJ4MGG3yMl/LUiBBMTTz+FekjVNx96VFKybcu7Mc9eg356TZcsQnhseI7H9nu2Xz5xKPhAVACb
n4pm4mAFdZZL2xjKlKoONJJ3UO78NuuUSnASZsWDAUkZAatREKhXbOYMd2ZZLP2EcAup3O86UMnAuDvYKTSJTStUdw2dJdcIhXUztILiZqjWWmhV6skLzli6h2BSJwlvNOP842a9a8PoKZsWhIJmvUHBwimkHSkQ
jQd1Dr5aIM2HCr6xt3QAZBeXiJ5tZpJ2SVzHV/lNBj/TDWvOAeTX8JVc4AVS/X4DrQydr5t0a1BpoHGwxXK18/WIHTT49AB5XCCrGWTCblZokFRwGM3bzjcE3YGhUZurDmpAPzACjlfftKMpJ9DRpYABklogay7i
Q4SJ9EFhymWKB0Xfpiarip9K1aHKtRn/vP/GwxStmK4Zy1+L9evrahR3ZUki8p5UiCWUBvKkb3CK736jEQO82SRkCwx58mp9qvjNxB5GUHYJ2aZ/T1xY3h8zyqNBCFZW5xWtCXTQ2gNvrGBrInJefsXVasHLE6GB
3Byd075FmzyLz3dt8Z5pONv5ivrdL2en3hd/09f5bP0cyiSK8QGtxxzqdJ+7s/MF9pN9Tpnk6qF0oD59FXbRPW3nGKLQLfum17HOda17Peu7fjceU5m/T3Nk0F3nWH0cLVTqExh45PQ+B96Bbf5RrDsMfSkP9rgu
0uev7j8H9wUkxNr4JfBCPAKt0UTYwz8dhTs437FszmtOMSJgPZ3ini5zRfdx7QGQYvX+D8fClWDCbdOIquU7dWntVXL90OOaQBaTeRrW+RwN4pS1lHafD3TM908GyVK5U+s5jjuE35sE57hV4TRzrQ06rkbqBX6S
32FzXhob8+faG3suHLozjQ0SJP8AgsnbAFDwOr58tWXlAd8g7bZo1NryZN4QChu4L76t+CpYRJY2y9OmhdVBtW89kecC5l/9P8rR1izqGns1ibPyYbssvARMqQniN7eDs0bzH6DM3mezQNJMqAZxUv1f/KxWswOd
P5h9mM39Xi95l/YN5pbjNGP3CmlFSluGda2Z5GdHnl1k3RlpffAE2OwlRhj8p1xUI+58De+na0ST84b/UzqJ++oSYrvFBS+2y8LhbF8TmRMUaynJgvDeagHa7b03Vgr9n0qyVl7hH1G1/CtRnPqGUF9ufl8AsS/A
U164hQKFIi3HXJa3NRukZF1lUz4vV9QN7i3xmmgjn4UTrrFDl11ZjP6io4kNIuF3no0eV52mI4bIR6Yy49WBLSJ/HdQK4Wp0AiUhxmu8OTWJCl8V0hXOTyhUuFS7ac5KMkE/kxe8Jagi4e1pgs6XlHlqiL8PbNwV
OXSd5bxfEClYa4kfdUnfNHmes/tBi2yjpIiYCz9iuaOPfqoLi/rgCQcNOldB9kTnOHJBb9C1biQvF16WT6UDcLkqQ7WTOdiV54yjmOkmZ4vAWXhgwYLr9eazknFpJqAaO4X7ealpvHgQXCImYROwbm4C2Evs5nci
tqwx+TgxCuujYHfUx2m2C85uWfnoBnK0d7haeuzasPoOsU25+2chVooK4KJjO7DZ9r74rl1bEoS8/b/Es+G6x4794pOKiyS18RaYHfVlLxNCXHcv0TSVxwMm6xOv6Evgcv98Szsu8Hq9OrHap/XWUrv1XqhozK3m
kkJgtgvB1C8gK9lWHnwnpIvf/CXmR3fq1y+yogtaCoL2RgUZ69Vp4xIV98zvudRzUYxIkWuJFTp/i4SlBmnL0dcAmSBXuxfB1XKTa+n/gGEzxoZJCHSn+jTbM3MlPpO3k7YpuoNwIeInv/lctl41ROnoqZo3WWaq
/QXJrGdDyqaOf+RzGJFosqbJ+kSmtZDHTd//srmh2a2/uYhUC2m/iKMo1oW7r5UAGGzUmjqWC7PRTGDRbLe7gxvhnkoJrfmKqVwaA+WOUkWz/HnObj/dk1smrEHkmAN+NVtOEdYaYIYXj9l8ut2iKZ82kIbnun0s
BCJQbO6MAZZR6R51fMBI3U+3Eao7/V6pU8WQP4Sqety+uFzPlDjJcJrRQo5N4vyDYVBL7ZUvxV27lD/WL3ECHAGbjKt6gQwhIk3PdfK4zPKlQidK96iz2ZRD1VNPlbw1KbjVjx83HIdSNsHPhhyOgL1UzK2O65U3
BxX2pdRpcxCKoi94Gv+je9ppe3Z0iWkHz24/qbSgc8NE9gGxfkPYpckcMoowimn3xoj2Hdz8DCq5CCusqnLDfIrXeT2BxQT5H9D260qvrquJAW5/1qefccd/ZqK29mrCOz9JsLq+WOuOa6LmWknX6u3mcJ5ipelG
vA/SWcmU1Ia30h7PfH3rCSu5DBbdMZ2TIg+Vj0i8vrbd3M5B4Dun+/U3G994uBbeXGwMfegko2Ud61znOte5znX+u7T2vWNglnXruRGeugVwu6ZZMda73o292XVfy4O1+bE/yq9s3KxvOziH0LzWd3Zpz9+P17FO
wfwqgFlu4Dp3fPUN3+GvvoY3eF078byTzzfqhm70leE9JdlH2u+dhA8PtUueU2RJ/LfrVB09CQeppuTX0bmxmnuvXge45h/BtPtHlGd5M7kxgJAFYfsnADfvhfsuKr0wkl0buYMsAXr+9J83qiN1J26fOWPCz0K1
YZ1aWIK3Ri5sGAps9r3AVUEnovKLAIF/gKnLFnJSHZMfc9ralOrXEsVc13HOlwTaPIJBMvYPVwarZRdNIqqdTQvcS+TtfPUm8ouuarhmhIr4V6uBTkXlENw+rfwWC2tvvnr6K1sWDJPtUu+7NXcjPna+M5Y7SvDI
SCzhr9yQyGdFlbZSAOgfFMjR36xGrgkQOKFUP6bL3+wlG2zY8kbZRW9U79d40NAeSNfH05KuTMkUW4odi6HeXCQHu2jxzYpk1qscbK2ZVDbZBf46r9p0E91KMnCR2GwYXeVDYdWKGLm3vQmi/X4ae3VJY8endb+0
1v/UsZLVBcgdZWiVUOZ2AX83AIjpV5ffa57HqgxVps5H/XE0ESle3sV0IwiTzdKp0pcGt2rKg9QrhafOeVBZ2HPAiTauc5sR4La2Hn5H5dmdniJ57/A/4qhfHcaZiR/Ns3D4OsHCmxejyTfsQmBxtr5O2KxxlPam
yreXf9Oi7oZmtFAfO1nMDFPp59rH/hIliahKsc077R2Auxme/MNQyj088/dmtofqdzL2c5OEHaVt/UgP0kBkcDs1KYz3fjaHQATtCrbzvpuKBXYBps3XMdYJm+B20EE21NG73FZkntrHPaVqWFTTixfSzlqB0QnP
cakSFbQ2OpgqrOoxGWqwPpbMldkpCbPGQwwW5lMjTVaBTjG+C03uEwNHFG9vcUCz2tyAK5kZTId13WkAUS6yibl+zEVRq1lEJsuXory/StAFmowxtFmRGxC9zQTaAhR9+dJfl8d9cPdrGld+7vNS7mxXtf115Mno
QPpqnGzk9no+FaV3mdE4NVVrq9/ldsn10as60JkYF+z9459mbVaVQLYCFihXYsm8ho6tAyizzVZhxXMdwvSbH7/RNDpasbwRRS4Ev5/6UB3h+6X/gkP3CyE6jh8egGFD60R0SjvXkiqm+zEkVfbPlWPlOEr+yf1R
dMU47QSs9J4TzNrT0QCXezaiYN3FAC9aYlbA2ggCoK0Yx+F8CyyxiMul4QqHcVOZmR0VN+/2ouPZ1pVPUTe26UbD1WFd6F3BPHQIF87LYiroxBvDCEXR1DS7ww680azljW6Zz45YFMUe5ceuEXF0JdWBb0vkEKzl
YvrIC9JCeIEy+dGeXuaZa7kQCX0PECbnNbkho+Ha7rGAGYJ6/iGLTpBOfDSQhYmQdbmOJB11+8S88XLf+CC5N8LD+pQJGM+WRscz65mLHaroWJDPKQ+eDaO2+oC763itzKTWSRTcoKOkPGzFibV9EkSdfWWBA7Ja
J+XhEKAXe1Bx/34MLR6JqPYskfoJTe4yC9GK5zSw0GgD3vpKJibJg2HLcTiNzUBJgXmvEuDfqsLr5UkXux+X5USo9WW/glBeNPcGoeVY2GQTiun34Vve9EBYprvAxBLmbS9pHaU15DqOtgruOMy/KsazRkv0/K3r
ghVwQT43c+NNKkpyz7pS6YYb+ZUGxD9Le/JPvqGWpMF2UjuEgOkjdytJlw7Ie+3KdBPeOq2k9SqzSq79rpHLgDyVa8Q87UFZjOBnyUy7qSAkc/h/Mjuh3ZxzNkEhbQ/d6auctDPSsn5IYMkRnvaOXrvGKkg7pDhJ
L5/ZF9/vVy6tZmucuEy2oXZaDrvOXHb2p3JNV7ZJ+2uOG2wn9JNkDWJlm8EK3UuU9+WiCzAaQgvREyUvSX+yZ4q5ttA7rtkEPNSdLlPmIQrawB8O+TQdVoOLJi0seZZr3Asmxz/njSISte3+A79ItKTt5rT0BeId
Puddjq1fq90GMH2NItBS3E9lLs1O/HR+DUCWY1eaG/zvsIs98nHc5ygfLSayh5U9buYpCqYgJoW59Y37Sw7MxohHcl22rp5JCM/HuLwErbutwOK5G24Z6G+t6CEqv+H405I1V7W5IsqgzHO84f3p9tZj4LP/NoMS
gO/+ZKXIw/tGTlpQjuv7UDkS7UdnLWebZLOxt728CE3RPytiWHp071BbkLtj1LcsjCgALeDL47OV/X0shp6hop3vvP7cj2FLHMQkxVnsz9++1UcGGTS5A5zPP0D2rTqvOc8IktDBbuUQqRRI7pEpsZVUQT+OnFeG
4W6v+dw26ifIHzr+nvayil6p42oluZX2fBr9/bcXygV5i7zF12MiNLS38Yx4Mt1G0Ii70WENWGhbqndjQNJFIjoI9oxTajNicuLbtViR9Ok+N39bEHtBMfY1iHLS2+HBE2LSP3PCjoZePfz+pG+xEFPiWPR7ZHML
KdLsdN/w48LJhLDZFdDd+wkcqKnfUoKXXn1djsedUA98X75SfGvdkzAhXb/zoKkdfkQpLMvwSxO+3L/cySgo0v+jQY6vDkzHm0AHX6oLIn20fJ6YLZXCl2igNyFc7Cn3yyNCl/Q2Y1PvQ1UvjTwC/O6D4KH3c8Ef
lMBSFDL/3D+3SG9bv1JIau+lsFmDk+4Vo/DPT1EdSp3w6E7+VjO/vRHhzsPcLUgqlbmE0iT+XbiMVqaEXekygPXCTi9zFFi7uqtaRIxpCGvMoUEj89yLbDpusSp+VjzxJTcB1dR8KPYL2we207Ure/qeKdmqKRwf
cPuEILsHFu76+VoXveugIiN3s1AExGcTtKLCIrbQKCROrt6Z8tWMLvP+3pwJcy+PWURAjbFM/Xts5WEJFLrfAv7BqI4FjoNb34bATD39oMacHfimTC3UKrokwDI570V7ko1OieO2UmWj/9D3fvVWxPWml0c6bVdF
vfrcr1WTlGsKtSKTyGRmvzVSDNcja0dbF9h64Ver+U+Wp2XpGVdcvtqWsS+5vJJ7j4/E8HBmU8BVZZ1tqOrqDP3PLXDGZdYO9BoIr9n3N/95+KafDfEq5onyJuECx3Bw4aGk2ul5DY0UBF1+/vpcOEJy5v+YVPQZ
0O7oGX+Vf6W3r/3vOrh1nbOEO+ALSJxzUU2Mb8Np1PvkNFkdRpJAl/5XffeARuoXbtbfPLK0X34h9YvqjbZHvTw2bejwseWL6HrzfbRZEebxkWbXt9W6PNX7/8CBSyr0NBePknQIhUB19H8czu4pXxC86nHB7G9y
+46781eaEvdfmDDmIuqFgHFuQc6EJCTYltcgf+dW9b9w+3pfyg8WJTw64U9WQ47VbrpnSSRCMdA+aIod3IL9mw6GbzAImwlWp6hCejnpS78DDjARl+8n3qAH9Y2FjakBPJNAoFsXt5IVFHfpYanXJFpPoP9sFzVK
svHwRocugn8D60haofvLbajbSix+LrL44+GNEH5dQ7PvlMm/gccNbwMRF2ctSNL5P+CZ++G/ksW+/k5KGEWPPkShIiNZlW+DpbJjKk/J4ow+GfaMKIkTiXWppH8A4EVCYEgxGjqGRP91rKNhc9J9UUmW0vBXKg4a
PNOyurHc2f5TRw2SnZIhn5v5B5L9oVCH3hqeCttMvL+/7BClB/ypA5RsssxDgv7mMul+5jTkUFcOYIzTW6tY0kYuKarSk1+EFTdV91KYb0dFFW1AcuxsJkbj8qMElF5S3WCgVt+bpYYC8z65uULCalvbz0ztwqqG
Mrgp0kDmK7wVBUDZplJIh3XI5Ri3TzgsUpFJwZV83HnmJEVtR2WhICfVCXGzfxG2ar8jmSPqw0M9SQsNwyBX9A34WBy7Z1pfBnS9YqlGAbfTRZE1KlV4NPhHl5H+z0fYnaP5Pw8/Ln+YKfs7GoPyIKwfQ+UjOvzO
xF1g0qXcAXbJn+0vsrdwz+o5i+GBtlI13STHGrkZ2afOKRyLhyI3CXXH+IPwcNxq6vr6A2/JFi2DXsUZxl1tl1SC78Vu8KR8RYR7a6yTcIi2UlFMlsUuaqKnT/nNTvBxnDe1IXggUxGyezuxwJCudIO/HI1eVGxd
i/1PU8meKS809pRzLSDzYv/Ep7VQAchSvnzFAnJfvmSB//Z3OWDiE4rGVT/gzijPExOVfQm/PPTSx9WV/eoTrszWkdomo7dNB1FUHWU+lEu6HYl/kyo1kgjZouEoVO5wl3vajxzPOTeSJKM9Vx4URck0TdMKwzBH
WtRco+Hkw53mpr/PN8d8p+sQPb3Kh0LlDncv721WvCFbZ+gVJLUUaYTEy7lSU5R87lQ0rTAMo7Lssm5mDKPkEPFAVkkTAxuRTuEaYc5TuUZrufM47Z6wmx0exlmLP3KrvnbBqW1m/h7cjkOOLWWk/0yLzusBnhkP
52XT0ZJriyjf5G2dhTp3zByFfjZy0LmVZ//8+SClOdL3SU9d4HnjmXFi/qNfa3G2cC6cEi9iAsy/KbIzBJLTyVqo0/wwOaD3bkJRPkpTWQvkDPn2qYDzAjQv6WSt5l7o4ZakW4GQcfpPptHJkbs3PwKf6e2ordXz
XcPwoMuona1T7p7jMPSh818S/Q/M9awAvTiW1TYA+DlIJWakDHMiwWJwYnKgF6N/2RqY+RDgQzPyY3jHOiYBNYZeKKp75LGkUt2fwnDFU3LB99aJz8EcE5lStbLUlx84h1yY0M5RU4gfgkgd+6f8CJCzsyYkW33q
SpifJLzvN7/UplJ1i7Uo1uWTyeolg/77zG2rbYMOiS0pu4DM6DiFRPPpARbBUEk8saRdgV8SnD3itS5ekD4QvHw/Mn0jLqVLSI5jwgbPFq1phMUAXUVPATy+hHqc8XN7YUbeq1kbTPVmVur5+qehwASEKnc+DFo3
H7B16Rq3Hw90fUFjXkaMvxsBM9xA6/TB+Oowzra75XFyJ7v3oYgpsH0T6Ef/zSBksE2RZx82Bv6y0N2xPE2tPV/uB+I5wx3nqjEQ1ukHFMMjzvvjyM1kgh3Z6y+O9MzyJQydY/qGSwpT3U3ucBebvbNy7Gr/wM7l
Yf9xEY7m0WG2J8ezgaE+qHOugxeSfnPt1TogtbhdvHIIu45I4ruMLz0GL0jAG7YMtdSDj7cRUHKlJ1zzHIuOoYATknw+Frx6PPHeWJg/DbV8Rkq2vmntiZvuHnpE83TVRrqxbsTltx4FFPleJMbwXmzjkMh21+FU
ZoHbwmr+vVEYCwgLHSBec21imD8p4fx6fH9jM1Ff17+6Fm23hyo4f+J6b30ib2QcYnzgJQI5L30IKA7NVUfkxJg6NmChfJtxHYhRjHxUkvB+E6iwT8kbyB2fOR//8zoWZttCvDhHKCD9uucglVCW+gJjfat0pVYB
NsFuUZPA/b3174/m7llcZ1ST7ILabH7cP5Cv6rXRyOAH/eFlNag4EmbWZGhVNv/Zf37Qcr6yCAuyOTOy3h54Om++oXazFvY1cJKiZjycC6HM1kW/kPGTIZkdJ0GcuuyO+5k2RHrwTLS+ezDmxcKyRDzDft48+ruC
nlIki2w/lrn6hJYelHRy6bfE/GCmY9HPRaWQNdwKTLz9/F6znaeGcaHZDx60DgOusx/kWJaW9k1+IlnxdfGK3XVEz6j6fb/seYGJyp4s4k7eCXgcCLz5XmWRGWA/ggyDLM12GfTvm8MaeQi+9fg0wDPikc9RySb5
sR3xBnDDST1aSm9lWuae8BBgaU49lFjIvygknZOm4e7z/GiQpMjMvP7+jyLmFrCGWWZLjVuFu6GwDs8uk6Ir2eP+d2maYhnhvJ4o2w42kJPtHOine9qirnrKmoG0rPjU2lVgUmI8crGk9YvMyTJfjDV7ckG1OKQV
hdXhxQEhw9s7lPlEGY979Ljvyvr4mf3cjf9hTO1+5FGARH+7B4e9fys5JlW/Niy+j0U4NbGpdCeLWjYRYnc0r4gFn2WjpHdl+9uvPLYhQYk/MWw7vsj5yYj974G+v59st9NOD63Il3N4IZGYuBpXNqUq5xsyOgMx
m1lmm/c48oeii6zVxEV2eQgZPvPBDokZsxis3XmfN2kdTQV7VWjHm1Xa3AVE/XpG16BIrEd9HoGugS+3+lCp7YuvbvIX6VavZuyBA8cRbpXJk9GnmlFKaJm5f+gBSHACP6Txl1diePuMrd7Db0pPyH8v1Mornkc2
JizmB1ppXbrgMwMm3BLGDndcOOTvK+Swn7cRrY0EBDJF9FwEi2evyWltrxwqPo9i6ZKAozBYinn68+mhdl6cNdi7AHENQb96zyLRfrHGHbrbv+2qJ6G/h8Tm0nXjbWy/wsigDkavRp5/B+1S9F7Mh8W+ItnE1eei
eYN/3Qfw+7+jYt7PJ9uyUWWfivBZHyjamlV0sW+dTu75ns4LA2SK2SJIUeP8s7voKSyR54qL8AUqhgwYWcAzCQpgQV3Lyl/DV3jwUjckoxSJzWvL7ahH6wJR1EhM178UBurSzg/cc2zsYFMv28tDbHnk+QrHqL3x
gNm0oD95aT6q2QzyvhQ6veOEIMSne3XHK6/9NgL1OT9U75m8EqdTy/MYWpLSYgAFpGdb2IhEhSLIEUD+mNW5ryFZEFZpwhqlP3fUhQl92mjpIOJ67qk+kQUm13gnOrp1n9K3MrkKBa0RejsHgvJR3tk7n/V4PByW
CTdHYbvwWu6Stj8233pOzStplU+sG2HJInBYbqB4ZJ/UjBhRaZgfrH6KanM6QweTeKLCqogsCSHzY2+ImmbEDh3dOQenla3I1mpIUrs9VVghh5QBJr8XnZKpZaDypKrGO3CEOT0hbUdcSrTrWxJ9U+GU71hFgREI
tg+cb7rM11HTZsg15rQflpAa45co5V2bL91aVcUYHTZ/17dGZjkiKpE1N/bfcug1uWlZwcQXTZT9WH6azOZ7zXh/70g9h2HfAGtlH1brK8EwuM815+3XZhN9ZA2v9aLrd+ouXNk2cLmfGhpCP1nYsH9uxOo5l9Bi
OGlxM/zLZ1Y/3zIn551u4+yOjPTE3ILP2hbz2Dw/8fzOEM/nenLy83yCuG8+dkxlEdBOqr99iuv7W71kLc+4F7qL25+nVTKtm0lAOV7hlBdFkd4Mhgpk85bbV8qqa3oqR4QPKa1kXQhaeVMIfpXRPziAGCg3Vb1u
njx8GbqffarVKmxGL/TKXlrNCQu6Ldzle/Ps3wx65sp+hetLg2ZQClxGtsP9aNfjV4VgFp995PFjaYOm5xwLA4lsLqrwrH/UzxR2wl2S1BpReOcNiX565VMLHDaFMEzUKRsA2ObJlpcEpAfo3ltR11PB3h06Ts1h
+k1Cu9WahWSxIo+8fJ7H5qD5IRLz7Qrcl5O5KqthmQyPeKJRD68EfkEb+d3meIGwp7X8CGltXtV9wTPCgsBuX+ZLfjhk9mb4hWiGQDeepktm0WlplFzWiNDetEVikzAeaiifNM/shbm6603FrtyrP21oFtva6+d5
u1fvJkt6cGyPKbds3JUQYS3zfJJlmZgwkySRpBi2RDWv/Z5VQZKZHF1qdH0r/8hl9Pjdq1UvZz5cAhAdo59ryx45YCY0ZRy0emAktEXCvpWY20XNt2wtv+hyr1LKkDyvwYDDvshn48qzdVKOTqVGcscNOiZBTros
hLk+mx65L825DWW7j4OrsvebjqHd2/er5nZzwJJl8mcoPmuL3Yr7cOuzVRPUylsjMHGK6RMCBHpluPCWqwAYzp5GvgfJnNual64ggKkbp+2LebrOmpd7c1fwXNt5PdzzqdaPXXdYucwsTK1vbmzekqNvRB/AV9Pa
0ZN5c2jb1w/USuqQJ7f55mcbbYtjhCijBFoziZ63pf+ihNVMGJYeWVxWVnL3drcuFCnM7yYYN56ObyFylk7hUBBKmmQVdvlljDRvJUEBl9Ufv6TrF8ZVo1tOTfh06OQUYDe7Mznp25hVEOwUXXOS+er1NFHXBsnY
mlxSxugKcmjVidZaSsbTy3YEuVKJmAYZbC/XrgkQcdq1JB52z8Xp55HM/n72uP2VN0hTh+73DwiPEiHUxj9pOHump7r/42s/a0lnzWBcjK7HfK887CISia++jSf04+Tlh+hfLrmTF4uu//M6k9v23xr+q+xaTArl
H/1Si8JKy3wqP0tQfiQLJV9zvrCRTjmYXIuL8n7xp3aH0qXxDe4vOgKrLOuvB5WQCqjoYgj2ajkM2EjNhUMdSYFlww84TFJlW3wsL/12Lqpj39eL3NuNohbItbFvtBPfyJT52k2TZ3PqJDIsk/3Tzx+uQLsHpFDb
dxwjqcfZ0jNkqXwHlUldwlplhfVsqER3VuzlGApkCE6XdL9f7TrFhH3BD2Gf0GLfU0tbVyPU78VuwVL9SXmkw0C2xZX0Z3TJ/IgtGplngTSIP498kS9kCiSLyQU6NQM7fDHpmjIhiSpKc57HHDmXF8t4837Qujyj
5gylFObvFGj8xP0oDVveUm61V8ckc9ThJgEMrq9qD+RN/2T+fqxrO17FWc4fti+UO41gkJjsg3MW51nWG6PcJWynGDu/65zofKqFzoyNFFVhuA56fssPqLUeIX5IupJJS0z1z2T7NvHFj+mwqMjRVHZ2w2zZnW0G
/7ECUzk3vuv6j5ckYg7QlVBdf/KUv8kFSsrFwmQSwfzqs9VUqpO90+SVE7WGg/aEjf55cbcKx6sduNrWP43nrcbQGnUAgzxmUdBZ5M3m8mouhUsYnGSmPDDQZGKkdqKxeeGuaBVwadDoObLUj8thQJkqDCqaAeoy
3BStolGO8e+dJ6Y+2WED3pTC8Aw24Wf0lVBmOAR8/d/UzxLzkqaoufqQB5mWoCytFuiQxUK+5Szd2mFe6oU6pz396I64mFCmuoz++i3yzkkB9BfUmVUntdTD2yKyO7nrgNZzzaDu/wXXjHzs8q9ID+sfenibxODc
dCPVNEtxMhufKf05pxPF02c5HrrzbddGMJeMZHNNw05ZclLHDNtgT7mf9CPLO0vq0hzryOM0kOR1YTSPUUSumsGo/FhOYQRlSPr3Oaj4ENi3cH5LYFZjR7MUHv4naapZ+nirrcfHI5fSFX3EXNRyDWGEZMPxDE6v
3/cNpwqnyBX90vcSXh0V3KkbJATz79O6lc40l0vdyAgtOwZtQjU9wc48zrg3sCDgRmLdlu2OKAJyVx++vlupnaTjWMGfWsoHopA7ZymSiyE+sgegPpllV9Msv0/DcMGQHgUp6esA60yFgGT2LW16NQQEdb0EREcW
175SaUrdlxOnDb/GAuV26LJla9w1jZq6/20rgw7f7UuUTruCdDzXP2k4cAXoJ5uTG2Vx6fIMjIW0FjhWtCNXJtRjUpTT+7r/YX4pWZ55JXjBJGbVV2M2N2LMhMoL3TZxiHgETpRNKfvZmfr83LDeXp3LR18FmIfj
AdEmcr6O8IstKAPdMLKt5PVWzRb3Tl7uHIJGuGe+3greUHHZENay3XEZmBwYz1yc/RqZrIMsVY+EIMIzZ/4Dgz9TOl9fuudTF0pgHg2flPooE/FVrhU0DgkvWsnWlTYsWOiolGNx+yfdedRLW9bVjYSRR1EccgeJ
c1051je0z92LKBTzC1ZOfkOYQWKZGspjEvCFcLHf0Qo/ltu/LbHza765qRe5XUXawKpQVoVb42kCrNxJFfNYhykHIkIFKlmnhHy0wd5QQ8GNiPdJtx5yUwxiKJF1CL1+O11ysCWyKMj89/I8TNdjL7tRmRGdRiin
XV6k9pgs0KajtDMJr/PBvXkB1ogI/bXSE82NKDPNfzUvWhhbJu17DWaDmPoJozRJ8jHfK1cygB96Kf5IUfMuK5GXEW8YBhGa5AnTVU2i+dfLkWl+0JjsfH6m+rPGPAUUl+AHh0ouzKD1mA5ojHX5UdapNrboUuOS
LjpcR/TMAP9SRvD6RuPQSmtruZIIfbQ/dFwmwa0xzSTV9OP/GbQvn+Fmlar9RUIhPZqv04SfHdHZuUs37HcvmfexohFB9oxIoUXYP0126Gm3+O3flWHQjYX4RIvJk/synprWaA0gp4MuK2I1ZlkjzI54fX413Z7V
2phcVwDQitbIHwqFr7K6lih9EncxN0Mgaz2nu6CeWIyXJ3Z+RHVxjmUICdgxrRL4L13AQ/gBv/IYoYFASKRN2uD08pWbr53OqclVHVEQHScqxFxFuvO1o+l3FrpZb3dSG2YulLl1M1cpV4IrzpolgYG2atuG+cTL
1cisoOtnqnW7hT5HdXFZUhD2wn+/HM4/3oyUV1nVNWSRIn9vrPNeN/IyhfGVdTN6gFpPqzVPOp4QF5dFXK5GTsDK5h2eZOkkzUfRhXp/dJ0KO3WZhOi4t+6HbT8vzVQ2uMJossEhzfk+hypmlLAjVKosXiDulVx1
ejpbIvuZu9jh1esUkOFsVW2nO+awwtOSblYITy/8d16oFS3ExsfbFF4J99B5vIdGDIt5bWU8gUc5j9nKmw9HmU+BtuN/qDYRU5V1Yq+3s9FBvoL+nt/oCRibJ722rWrc+KHYXUwWBgrcy59699Ar8FRWzAlgvmfY
h5nGAUd0P6xR/YN0Tigb+DBcgROLPRk1mB+gSJKwz467y6jdxS7P2njvDHINU/gpzgPfyJAvG5y6PS69SXotcVbBgR7DY7V77eJP9pBZFYVPeAa8jfqe+zlpQmBCSiE+QNSA5xUrlL6vkRum7y9t+6KFSrpNt0xX
P9k+4MXQL4diGposkgWqqHTZN5wW8yRHFtC9mvdgcQOByQiMK8SmPTPuVYjmMk200KmJHIdYTQ8Bp56HAnGyPmJL4oNaj1s8zX3Jj7O3vHo1E0htwCc31+BPFnyMoOCKVOYTl9JGkLoPNc/v2yv+cWrdftIwE6VM
EIRzOs2rk3lBS1iPYFlbdiM2KiVlwJ/9g4O5s7O9KOWmKrnOqTqMVaqyJy5bnRnNtD6YXc62MuMC4I1Br3DPwnu2QeqS89dS7Vwo4uTcRZEQvwqRLJHEw/qleAtr/P8X0Gr3+IT5QmVhK9hqgmFQNotsrV5Lo6H1
/fRvnLIllzxr+/aBPenG+fuHTN0eMyFiP2ROBUSx2DAmByNvpFDjspRq6paYC5kr6p5CB4nUwJZsjPaN7dZOKBpvCOASVa+lRTE7Ve6gBbpcnPKKGBFer9D+gjgPDjcNhzDcN6GMdDWnxdUVsotAKu8aUpgJg58s
hX5qrU54o61GhOi6ke+tHO/cPWtDeR6PaZCMY2KSYEi7FGy3hOySnz+OqaXkRlNGb4pt3n0c+0oNbGXnItol5+/rQdmu6t/PZdPGH9Yf0nAsGIf1cQ0uJO80tRn3wfvbW2Hs6/jw5Fmq3aW008ZQ2rTTmMQeWtzo
P92nKkmuAPlRWJ1IbFdLWk2WQXNsVHou6WW5QSBdJYpY8ANCGH1ceiHBdyZwrrik+by7sxt2F4cDoR01ulGJRCHIPjqttkRkku5JwSSChLnL7ggNSAivaeMrRhg7/XVKLZ/iGB1bD63xpG5K9yh+AzvSnMF1EkUR
Ihll6fcnttKKXLLV/z8BHzx4sM2cadmNlOIKepVZOtPLg1QVJcgwi6tyvBcMUBp8MaqbbnIxzZyFThcrwix3EX/G+vN7jjGya0KX1P5iF+C6RjzAK7Y1EVwyS4/wwCXrIpta+MGjZtf+roKOHmVOqWVEV83Sqxtk
3X5HK/7zl7pz8ke3k1TUqLVKdClUT6r4LkWu6BFbmInz9gS7AmLvL5pcC8rLVsc5g7N/P7XsQK8NxJqO7q8Ffhdd9e/htn3tiHNDUImUYN6TT+aTnQ32sMqkjeZzPIYmTo6vIu9kN6nbJdEpB+cSV9oUlEMzMRgm
mr69ARPWG5ASrI+9wyp1zCDpi5Zysfe6WlJZ8ZyZ6q05vjQtqdV+5iabwv/gZjwDStqlr7wScjeU/fMCTszUcs/yJHJrESejXHjGw/dpXw/edXNEFXEALAxblCBLIs54lbjjro6Q+9xXKXUl7sK8GUzNEuXQ1sYo
X+Hb2pa7ZDPF3Lim/WB5nXRxmodzH/ityqvgS70MoQrwnyYq23Dq67sG9yXa5evey4OnHWov9nxfiX8WRd2LVdKPFA5U6KA7qL3m5jXHNHRXBdCXFyV/wqW5v9knQ9aTW0mUBWzT1+UY69z63uddr/37ctfUeH7m
260rXwDbjyKfP4DwBkTlXjULlxz2SWaEdklsn9ezzhfQkGpa4N30rtpl8mVLVNAzqEx0m5n4zM0shh9eQhCU0KNMAZ2VP6yZ5S92is8B3ndkJmhrce7f145S58/0eCftN2GcDoAw79JpQVx5fTjtUp1EFt1Tu8vr
kN39NQInNVJqIPowmcWL1j4DDvySUERE5yWqVZyPYXbTC7cq8zMJyMUJiOModSGioJxyG9cwA5WYH16LWaCyXpVQF2N+BygiEJUzvQtZ2tgNtIc3KPFAgT4uHs2LR56cJWtykaqaQD4ewbxO3N51E69NA0y4abr0
Cq3sGDoKLIxkvRg+aXR71lotybfxtKM/54Ame/pebxRpXzbddxoEeHFTIqxIlGx2fz8beBwt3Z6vUv+5MvQew85jUk1PYFjMLsJPgmImGRTSvogtqDXYMMNks1adoUbpqozdSp4Q62Gjap5551o9LKBkLZ0iLdjX
l5jpvR4OP1UlwxsY4yhDLoZ7Nveteaa18vJTAKqI1u9TzxuRK9UBXHUC7VyaVb3wS9ka3APUo2XbVbylG4jyw8MouC22EQh1fODaOSw/W7zlasrLocyncqvZ65MU/ox6MeJ4VVtQ3X+cVvZyLEVGauk9oaF7QcsN
SLuskGV5KfkVQJF8ZgBkeJS/fC3DcMzCgvkoPy9Eai4sOfPiWwzHxHpvnGj8eZuCPo3Fzb7+NPpJGsrag5p7VXXGKY9skVdCbNjA3U/yV45qYbZv4Za3lZE3GnjwyPRxPF5q86s953enCSt+t4Sd0+3ZaT/fHhu3
y88AG49Hd9wSXvb9IFew+xTMfMm3/CUtzRoGHU1OD+UENHzwZqvBTtLZNoTsEKtDOh+IcHA8xBEd7b1Wsx3ihHfAavTlyNGwx1xxT+f0EDHnRREyTD3l917xr/xvgVHrb8yKvpu5FmEgA8Ojx7QJHTsc8eAq4xxm
piD+VufAeZNCRknI50YRMjQ/2kjHYtSUpmys8T4ZmxzcrbEWW3ucJZZPmwYWlm/H3jcBQ09iI9gUaboG134JVtXSYsKGvUsfZ53l2gr70olnRMI0sww9prttO+LQdDWasvhHAHwDPn23B1GHRviWWuD9pq63VILw
QCvfolB+IfgYb3wBP0A+rUH2177vI6AUuHxq5jbDeMSckfl6WT8+f4YGdkojHQQjRvG5CcftL5WFIG234t0ThUHN+hj+cJGP9yDL6x0aQ9y7NQMSBB4E4oyeMxkdPw9d6usBxjrLu7Fhu7t4jjeUzsMjLLqu4/uy
AzYV08bfyQdaSc+cc/cIC72TDyu7T4armR+Hw/wM6BjhTtxfWqzgnuEonDKZ08ScCHlopzK4QFNW4oZeAmy/XsaO7cvpgzmYHr0hMxeCzmolrtK6jNEQ2jL7Zuy7mPMVYj+SP3BObzZGZsnLqxT2gtuU7DJI1ub7
cfFJzkTILNwccRotkTu0BMVhIO6PJR8QK1Cm4kzWHNUZu0TM6aTE4UzA5i7/lUO+p2RJDGtc6mnnzFYiXz7xU7QFZGYogMuoXEuWuAwhwZHuVh3tkEjbAdKEpBiSVY4voaDktcJWDHM122LyJC9KVH9sLMyqEIuJ
vfLtMozJ2fBy1fdHQshJfsMxxsWW4MRp4hTLk5CY0MoM4TxBIjVNWVZ1x74BsAm5rMObHxVwf+kMbotx4raiZr7QeDTP+VPkxGtioMyuhchT43G1jNK1lZygThxasYWRYfHGCxjM3ubfYmSaas50tjA7hbIT9BMh
y0qgO0/QVmJxoKmJpYUUWiijEjYDYL20eUElFZePrvdUfbrDc6Eilq7gjRPrc60Vk8a93Zmkj23Btt8hfY0W9wcwk2OpAZH6Wf+EZE3/DuPE8t6Y2V8VIyrMYgIfhwhJl0/O9nK/luehGEggybcw2R4iCX9L4yhM
n6Qo5kj7EFTmwGezHgnmuCpNAW4Fd7MEtOW0n+kVIRM5Cwc9Lu4/mdj3ccXmWR45Nb6jyVkyophqd1FIBn4hISN2mYnmsxix7zOqk+AJoQc+BmLLpSEaHK827sqGizkr1z7w42hZ2xsPmmQGxtHZzIxuDQXAAjyy
0QN/brDk+OrUz6ooIr2ndHVr7M+1Waws8MUcTTJFszL3zIVnnKJRCDs/Rz2SzTOQSMvcC72Nb1TFbJCJYMzDu6geGN+15nDVd51ypkiBhWqR+dhQX+O1z0yQC4m/rZJcw8Lw7eNfWsLHwTJRvmXFXhq1eRUryn9w
CkqxTUryY39l76aYaYnqYY1tbWolbX7tpYrMfY0qPkmpnB4Yaf7lHiUeKFc2X6BVQw6MB8yMLVAWximLivz4lIKVGe6EegIzXU30OydTz7Pqfy++2OoyNEKLnJQevlQskuxETSJbe9Qxf183mhYpZyEVO8yY0nWG
WEesMiFMH8McCy6G8XqhrKhKBA/pnIdamvxSt3suCoKXNk+3zx2i9FpfbHpM0QcHdMv/NoJHG8wLjltFkdz5/Vk4pa7Yq+Ca/QnDiJrAX6LTNrSYy8Ugi0bOaqV/vaueT7YXBzeRNqTtcR5WkfBSE3CZwKUx0O7V
ULklpOfa0pemm4aKu16KX+9ms65awUU+Vy5HTHSinG5BkHB0px7xPGInNfy1e8FmvLD8+PmcwAXNF/eRfC/ZKd09EgbPi1jhfmvxs5syp1m9j+288ean1hU7zEPUdB/7/w2p3olamezHJXL6JqtjpOA46mD4Mw5e
VkV3PKnmEnNw5mERk7Dlp2dZjSzM15+gtamofOLky2KckkmKYgrw/yfOOCzSgbCwD+TJo+mN0GfZbfNAl+3xY1xMDVtce/XTt3skVGI2evi2x0Fd8pStuYJkY+zE/njUXOEjAxkf4XjLcVOSuh+5bKf0fJc36vRF
v1sLB0HpKuCIkvlMtppHn2PCN7JNytUKEZwIWuwwH1c3Jb1uHqj2++f60wHnNStcZt3PdWlZxBXRFecP47KXMcInNd0U/u/2ptkVlXhdQbB6grL2aMWqXLDqq2z8+ISQfU/Ry9tVTgIXVks9aPWWuN8+eHzG9BTl
4XkesG1m5UX42NX3StSm+6yXYV7fuSkxjn7urFuLNEMJ9qeU84bfxj0Yu+0ihFTEolqFL+9Me14VmZ6h9fWJBuYz6z7x/Kh03WjDYnPLm0P3oXZzdnv9q1V3mf3z5XwGpJ8gXmzHwumWnUTWL4TMzLeDQ9a3dgLr
E3rzGHeWIR5vhR5lgLt0KPXdJHCdG+RZep48Sh1F/oyfEqk5vLIU+bDeFOPGTgjFbjK0jwMcR7a2xSjiWyLR3XTq4UBwXnwRpPggnDa7d+f70KyKlrrLPvqg99m8GXDl2vB2t4/9evL2nPn8eheMrGeG0+f06nsk
8caxe5PgtNcxlm4Oyb+/8S7nswgDRN4XDwmr1BAefmqCESWn0/Lywb3UTXCvV3PPfPDjZaK5UbRXq1ari1PNZVrHZh50TnUKeGXsPtxDiHKVHebh/pgJLfQUOQdE355eNu7SGuH17p/65/75EVhqgTXdTpNHTfhJ
NBfiAPbes8xXKh/0HpSsaJ/KRKLt/DFu6W0FSvgjx5vEN3/yCopksqmmee6j85pKbTNcjf/L94B62Q+T6dsns4eXjmyK57Q3EovoZytTfOB9ICoqzu6psuVG970+zq2unz9lhIm4fxo9/q7fyfNtYYCFmFemSQ5G
LTdMe2s7yisTS5mQtIG1EoqsVi2J4zW2bNqKIz/8fZJcshUAdtBr1EdEyjVu84O7Xz9C3mY9HWojR8H5UUahGu3+W5tpLt6RU4+sf4XchKMrW9Q1f+GIJDMftZkBMhZtBM7M4zWdxF7iriP8aVuu4smepMuO/faD
kS37HlpMJeTZjo28vyNsj9kdLSYYWDYbog12iarOrLoFHkEe4JNSvmHU4VNMP955DJv/4nH7qgwQNRkxAJyiMvduj6dsnWIe6IfdVZHPQE1DZmBN52xiWYq8CaRoRyvXnp5AswO9cM0v+SybP2d23k43S13Xgk1a
qR8M/GZy1JTBLcAkWJxn7VsZRcecKLNawP7G2ZbGu6R9avZ0tvS21R6YXxKxKb11zZHeCkL5n7QNIQfjxEgjIbmWdjWrKZ3bQJav2YNpec2IqlKjwiIOig8u4ZTVG9qh3p7VzT7dj08/vO2AjvNqOlGnb034Z8bc
C9lCjpq9skxWcdOWZwJO4Z7Hhw36Kxf1MDxFWdq32e5xu73eoq5vjcRG8MlovTnL3R95IGEa8m7eaCK4KC1d29+/wR+aWYHFPluNWr2knh47zbI381KLTB+ExPu/q83i2LjqdhQmyrBJUPeX95Vzns3rmrlMnJWF
C2meOO6IN3Huk13aCppmOfo4C/D3CtpQS+2rPmF3FMPuTdAxjk/KyPc9AQfJqelG3yzJil8PLPCOuDqb8t75ZKXnf3uYwQpwN8hFpmQJZnrpCO875tNfFexFusXJ6IbBTzgT3kjUWBSD+9/DYjDl6qkClvpgaBw/
8eYopWayQWSJZ0Cwo3knbEjh0Lp2gPUq54TJBRlXKZ6UdmMR3Q89Z8nIakqzP04gnNXPFkONdblri9FnXQsYtY2zomE/nfh4PrxfEXLKNDoP54XLHfmG5hIxuevPFy9qyO2HcwcO+Z3v4dIYOwK25sbQbSeNE2xs
9uKEnTcUXUq33UXYbFpxSC1a6tfXD/MtV7DK0/DU13M5SyX2d18iYBh1R7lefpbdEcoInmc81FtS33m7568i47o1bTQnkuRao1dbhnIBGJUpebg7pqNzAQw63wsVD/ZWogtjWMquBSl0ILbKgA3gIgu1ddQQ4mQI
v7i5OhbglcEXnCVzpNI9OcYFwVX2fXICPR8NgNXYJeMXhDL/0BG3oLAIjFowXqdfA7TLX7bdisgLd4GaYFC3haJ+6fHx20zD4lH9O2dd+5lJB0S/LMY9GjVWrpyEddRSDg/35jcaKF2OY88k595SiwK9u7YcvPPe
8SiN5i2TCaSFB7GpygwxDoZKTJyd0ggxCfLY6fdL54dDpFhzpHOkGORPI1vDxsK7EHKAOlHwcMnJ53WgB4R8SdvYli8ZRFZT5Gt6l64gBxD40gz9eoUMh9wyuZARaiO8f1rMNuoutAO//B5BxW2QS2+xUVt7qXU/
IWxbvptCVls15ZJ7PH3GpdWJS5M+KTOVsNuYmdP3zHsZJqn7j4err+nnFxeHWN4lCPhet1awb5imiPvx7oT6fBIGlQhpTOqP/Nz2Q9742/sCfgnOfTz6feSkeY/A8Nrz7gFrCgOvMf1CQ8Nbqt6XXZFsBL+m0l/q
iU9fRLxDXcY5VMVifqYkCD05iB4TXfNIOM05iuwmtiBnAtpJsZH6Qh9CUTd6hz/Sj6/PEp+nRlNwrE9uzSXwZp95sdRlPcIOgk9/2rkwhvQze+d8peox3m/A33bsx3hzS7LL7KsuUb6zGVpg/RxMYM1hfb/vO/WJ
Wp4F8PaXGY9x5vKeh1oZZUny2SMuzO1WmL0fzXjKyBJ1QZstcbBCHIQ+O/Z97x0nDrOWqH/TYL09O/f54ByvX29xLtRy1LDMUeYu3ZLIwTdE9n1mSextDzjP+zBcvErGtZds9OdevK3WCKUqV8HoEQmKAHKoGtGw
svtj8jomqBecG5VD04D8gybVe/AoIpLcqu+EwUDaJ0vMt6jnGsTnvBm6/1ZaYX9XhbHLM4o8tjYUJTCPqO2RmSxYqM6i2VnIxGbUgguStF+mdRNO92BedTM9qh2wfbxMK+jSxLOq9Xvqlhg0dtwzXrFEGuZWKMpq
U86Gn0zN76iY/TAUlmv7oQpi4H0zxCrKW7TuXhfMhtTkT/f2WcbqXUOeH9CXp/qH6Qs9Cs8cQRZ7j3fqBb3uiYip3QDa81x//VO6T42mt8sgb38SHyU+33nE9iT7VVd0atrVUgI2dw4EVdfDe9J8+6+pLTxDVfnU
TEfQF8uS1/KcDKHuGhv/+Uvdb+E5XhQ1Nx1CIFTM5lTfWT1KROhncX5SRxSt48EtHwWtDirYkrnkXo7zk5kQtjI/Tnx1s3b6Tk286ZPSBzfY8/Fq2rt3Ajkd7vXcc9C+U6BmLlkW7ndC7wAfXOr2TAUVhHNuKiY2
ru1tNX1ljGMtvOo6eqqkbjQBll8XfW9zKtTgIE0wDzjbO3p//FRFisiHTEybeiaxKHcrFZPfo029Sw5UslIp1twj1j4LU1L8S7H9heOWbwAUJXgnfTJp+LN4sgRf9aUk0fweIMX9LtiPfxYe5Au+e0x8L6l5cJGK
p1iNN55uWdYgn4ppKPCAnLKK9CgF/G4uOn+L0T6tLqIBgYJ60Oz8k0jIUYAftQZvTtwibJMmvDV9MPRCZX78fYmuriSCBo8ymbATdBszc/07a1yxCLhdvEmWdH75rdQVfK0i/bONw1e7D6xMN+MiXij6neXkBNuO
ZrczPniaC1xFLdmB2CbnhrncDRHL+up3hJK6iFza8nj1c0mRORMqu2UpvTfHOIvV5iYupH2V7H30DLLJu6bul/0L3fxC6bG+fvv9S/TKqlEXuhpog3ZX4XpYrP2BrOZMsu2M+pFKc4I/9vRxn6HmEew5t80mIBxj
YO3Ia07rOmW2c/f/KCqjhArdzuq8YGRe82a7lP4hooSWn2uLiNPN6Od2JNoYuiRtbDLLt78EestZm/txZGGTZLqZ55S+Yv2sB/2mPqAS+InLu/PFcoQL8byBi7oCJPsrxnXKl9sXX/eU8iif0BA4DozMbu4uiCIt
Geyaic1JoSfdJOv+Ho8vZlPnZRgvdlY/oFWbwH/rsF+i59XXHku1+6b3QGCBwo6p6zJLwPfH2NvelMrJQt4W+883RKjWRdL9uZNrvOka806jPqlVFUltX+WAOv/3s/iRPjhfQvtrxFctlCILMmmc1aI958YyZ6uw
V/A4fvVyNoRfo7ztcTMHjjlzkkDCBbXpOdT8V7IvkYIUvzoQ1XmknpijXLsalX7cu1Aib+tpmztsL0mWzdb9BO0aAN/qCt+QTTpp5sxGQJf7RRZFJJp/JTmHmB64HaWHFkPbmKIs1Aq3waH0wB8KNHWel+/DJtgw
mReIRIn+L31YAdd3XvtZdtsCKKzl2iCDeVTWqpuW4zUv6OcrbXaQJxUxz+lHU9AMoxttl4ej2MnywETVj2eGv4vRymzJiPh2HCxyG5LjZWfLUOoBOTMtCSFubOalkMIwJhVUqprcO/OmmH+I7jpJPwNPocB1eli8
ceXDDjA/p0qnHgNS8M8A1ZhVtvUKhsK073dviqh6Yo01wt0BsgYx0/+Eb750Fpa3OK/5eLFpwZjR35NfEbHibkf/UGNxjJNWAV26OXd5PnYhugBXp7zXm7O3loZ0TakhYlc/LQS5az/5MNGqcm8QZOIY8LfEG3GO
vBOaZxzKHDrfNak+r+G16ae/JTPOdUsmzIDzabMHUZaI/UzIZMq5komKJC4Urm9r2nyQRGvNBDB2mtQbXcn3sBjr76ycdardUklWutvzQbJR05KHlxtP2Z3aPWdnWdOkV4pe5n9lGjB8ggi7jVp2DPpxMeADXC1j
GGnvtyeclPCwMndh55iUqpwazbHOnjTs+Exzy3YP/mzu5/k3xczbFRpjYvc5em/dHgorEC8w33T5yMLCVbgNqhr5m8YpTJq7d8IiaVZsW4IVwQmXnW6NDtEIKd1X4Q9mgom/dy8Vw+57wf7RfLT2CWeBw47VtkiQ
R7O9Z/EM3BHmEGYH/PjkPZNvoWbetV7fUclPoe/BGzhbN3kGZ0HbRl6iBdOZEN6S00JBg2+mdOs61JlziWKOy1pfE/fZun6Q3udrRiyOL0vHiWVS3vGdzEuJ/oTtkHIe4wxJtJsbG+HNWySenb+D9IRJ48BnYmjw
kbSPoBCW7LY9blwuzpoIjNwXWu4rv6Q8+BD7wWn7SoA915sr7GxlfjxWYvcJdbdChsmCJVXm7zS6XPFEvMPr4ymXB0+tuq30tuR9Ph73KfKibIVVhIKk1RscUyVkE/8sB8Qqk3/6mvNgCorGoDDj3DiKgUE4lSpc
y9rKETTJBRVrJtJEUS5BT1uDUu/tp/EGLyNHOufr/NSrOR3/n2zHXIbzRkvuKfLxet0/qGVIak03S1XacWqJ0sE45MnWrzzmrmWwKz01W+NkEUWMoy3VysOGGnYK5898Qyp+lmKfVqMg/PlZzbTEucSiZq5U5BZo
nn/s0sO9HKnPS2+OzyfVePYYFGiu4yGQB4N3vR/jSih6B824Izp2SRMQ+wOt3qXJl9XHh6K9QNkYu5/OL9VlXdcNKEDw/YTeP4uW1VA4xIyz4g/RHF2gucs1A54D3lJkNezGN2dffUoQxwweb41Hfn8qX/rIrPma
54hmnDp826qD9QwtC0/deR1RcQcq4+naJLG8C3Em/oA3GEveXYr98TLDSmdU3kEdPs2tWlwxbPd0JDJAKP7TrirL7mhcSgsLemor3rifKrvInQy84P3Af/B0tHIXYuEKYg76s8E5tTBOt7SMGzW/r6366EKGWL5L
GqDC1VKDvpwsq6orBpvrSIJZYR/iNXdEi0emOrqv2UKcUfbF0myZuUcTPpN6ZA48g0SWqXQ3fbtFJoY72O1RUBh95tcKMK8Mp7RGYJXGN4thmXb3NY/uD/+ZUglPKChQKHQn9YHY6blkl6/p5acwMPyN0aT7w0jA
z6UhuqUeQHKcd/5f7vxjshFJxEwiDBHO1KHr5kD0+uzXTgDCxL2ciJ7eIpA8EAHcSLmv0aH7boLqxwND0bQ6F42VXz6+7lz/c1Y0OhdyXyUqKoQ69/u8FrbgFrksYXwG6Cpk1xNg4tnc65wQJnQj0aw88jToMfo2
NbKmPuD2TiN8zO9bA/NUyA5c5pTbxAQd6mDP4F9+Pk02bAu/3cquSlp0zkTaHzNjCNw1t9jTl6nA5Cmym6z7ZUVXFV5X9mxRjPopFiLghwSHK13o+wOwjxmcnqMbJNIKf9vbyyuSK4N5obbbnW0+rD97PsqSIbHm
qxTBZuxk2wzb9wbwEQ+wxl0fng26QmV29lc2cf/Fe13SKDDEWHvvZc+mgAJ5IJ92Wt1InSOcdvpzZNF6EdAZp46nJmP/C7RcQaMOA7fQOBp8MRh9yW/G27xJXb5WhQeFzWurjN6a7QXD+7L3IItFTjD8S/k1GBoy
XjMFwGAvbo0XmuUNdoNyrNMANJbDl+W5RKO6TXLFmVpdExAEUly+vJwiAVyALe9CzltR0vlKJXHyFpOFd6l0ZXUNrY/6oSA5O7tQOINmKCnsiuFczht1cvz0j6Wfbg5Ym9/4Ms81Mg4Yo3ZL7Pcu2r4ujvGhPoxJ
PrcSmjBvKCucoTLFIMmvHe1yGGnzCxWDUhE9h4p75+56KSb9Ao52uxOhKHJDQtGtCMwkbU0JK2bvNmz/6uMsjjGIZhJJ+oNqSZ8z6D78EnwqId0sZN5z9q3olPgpPEvrylBXweCbjw+R+L+2m6xIs4H/jT+jU4TV
JBTOH1rSBpkPUYPzjKn++MWsOKBFbdaO4r5r7ilz5uPQ/Z31LtSuHL3QL1vwzPVtk3usi3CaXRaUihUQ8l1Q/drXtYctCgREhLu6PucJC9u7+4lla5F1hxXo0r5OsSPuLz6uoREEdVAva4V21KaC9IFRye09uPn+
qp74BHRiJbO0ver2ikPh7GKi9AAXEbclsq7Megk8GDP/iUucNeKZQ+Bn2O1OOYEPSHlVREDbwz/Fd0k9rmzxg2GnSKRnwaE4PjAodiw/R3SR7X2a33L9NsJ7q/YJOxsWSf1MIahkA9jLOQ04Nn+UorKrq9aib8R9
EXYtQDJX+wDJLz6DnhaaAW4l0eMOR+khim2JD6VDXZwEu7DXS9Zie0B8Lft+sUb0LLG9fhF21YQpOjXEHgX+gDauLyrI+Ca5mA3HsBYzafHy4JJYhliOZFrlab5QVMhEpQmWkJd6CL9Jl4+xxvtiTmHvwxNuZHZr
fQRjUpOyjifXpKvgPYQhXUsjmVJLdP9WUSMqIjXnblMjokRfv2bxlk6fSYTVqLSzi3PWYGa4lw9G6sPPzbRXOZUZOOT05KHON2gxuEuGcwDwM48XD4/qc7m7PwvvEh2JenpalIyQxVkNdu/g1GggJ3/Gu4CFLbjh
KjiWRZrb9TJ9kkS1ezFde5o7zhrd0ERDXup8s8sL+g9WlEfo612/2CvlpG6g67zro3C6JRByrXIR/ZWahnSG19qp1pIuxU/uYKIGClWtWiKk2/DtRIkyCSI6J5ETdMWXSd+wWdkTCONULuCmHSJm/vTv2UkzODIM
1TcPdt51h+LZPcHyngtdE+2dUH0F7p+4XG5x7mK6KDn7wM6kdNQHbmJ0+1IOUmzHdscZA0xiB5nSB+JN6QUqpVvpqouRsoY5C5uYyRQyQ110Gau/K9mGYEMFaeoKwk3YNSWWQv9mdS+6HUwSXQlb+hC217gEPSPF
SMDAzBL9RkLPXTnfbxJZQfb6Yfu57V/YXt9xjSHWrCwB7fYpackXJpFPOHs1C4N8WSIsVwmGVBItytS5386ikE1QNI8hYRi4fZpf/X6kz3NprQbzzNWlpPWSwd8vabsa+WiEFdkPCt11vYTDkcryF7IZVhO7E5KC
Lv9tsZ3pVGphbbEr8oaiEd2I3QWVF32IwDoGK+ylo3DEsiwXo09nQwyoUNwopDANcjzHHoQYc2LVu4KFLoQb7O0697m5x2AI+jT1HXgxBjBQ93qbTKHdjaPtrUfOMYAKqlutYd4QcaXiQfmmcgZaYG0g1jr0OrqY
8E2wh63jXjjri1FJgw1RtFuqZX+J3GCsuygyX6V1sOi8D6zJmD46U9/rphbnXIJT/InWwuCZwg88+ESVMjOssoRrTyafx/Lv7NCRhl37WA/lItlHp6YkUyuWtd1YsTvWuiOO4nceLNp8noYFiKkDZt0YC9Yw2AjS
M/fYgq3kOaXv7m/Rx7SYC8Pk7nK77kvXOXuYeD5uecsKXIJ2QjDfyCLKR/wvBffme7/6mW0YJ2erIZwH1s3k8IwetwpfSjY8kvMmWGJeT8wwHWYs7nVE/sSy2l0N2n1kptFrfVzn5myxiMxFbzIJp2dFrWnPDjuu
MfdgyD411qfJvxPYu94tyrwZNc+BG31wJXNOYpzSCOwyuiZ3F3t1pf8i9Me9SzoremwknpS4j8pho65X4T6Gz9ZNC54VcKrmvqYoqmG0JOzJOnc/eLfwtHy8msTtI3b8WXp8QEEiELubbADyAI9MwC88Wksbve64
WPxik5SDliVap/iSpX2WtJmg38xh9x2MwaSU85E4X/xIEAiU36xHiRf5PqqNmXWZiTODE5MEY5yIpC/lQQ3bsdjFnvaYCat70D92VgoXH3pW30Fn/yl1uWTzhVQGEOsT2gNN/ZsgXiVVwPU8ayFMkq8pxcdgo5yF
MxfZACmq0Aa75uVQjqCmcSTE1FR3zT0hodhEH45Rx3j0hiqQe82sI+ycuR/Y3GSpfwGaBZdTDKvdIwNE7szfIYNYOBgB2OPOa3t0z16fVRlo2Tp/xHPj3sXR2g0GEufi7xbnket7Q3djKx2BoNX3/vJCw5pWQwOK
ywKqxH6RA7Yy+YPZsA+U0ntJf5BlOv6NtmTeflDdPMcgfoBRMNxS/VSeBjySP0bJwrzEe0HznvsXYGq9PxRMWicgDiRL7+eDmnD2vuOGAZ518BHa3z3BIKdSW0GrEKWCRnUG2W9xlCXxLoKGgHqbOqlSdPc3yKvX
rAOzrL08sB5yQNeZ1JaoNvUFWfOTd+cZcaSWJfP0necGSoSVn+8Kq3gwn0ObbUsGt8mJUDtSOpQ9fnosrR+fOdbDFLfXHdT6waqB16XjXts2KAvf0Gr1OxnwQYVo/M6lOqaLcIQGDOq/zwjO5ilWYVOUlSet5TZ8
NZJdD5fW0oKCENA1MmukwFtA8nQ1u5bA2/ykoQ888HKqoZDbvlHYn9n3w+p9nptuAAoItYCRcKXq2Kpc3uNOon607ML9Z1k+IrbksF05pEKuVCksmwkf13MR1oTXxoLK+5LCt/q3q9GfEkLrswaxoSB6ggLAaVuz
azOV8CNq+9WZ8pfVcK7CCPs+5TsR92IZVmsmvSYt+7JlOIc2aqjzAFjdc9Aj87EvklR0PoGQPhE4YBpe2LQjMHbMTIHsy74tomAnWLaP7g327NFU2boV6PLbFSntCNLv4CqAFAaKPzxqf5Qpv2shbmXn2dOiz7Qc
V9YFStzvUVv4oGNwvm7TlJ/mEkrqKchRRJ2O7G0oSi4gfODO2LImt/iN4aP4+GlaPLsFIQ6Bj2JQcS0HWRfP5H5aLGZNlWVlktc04+pcmK3iJi18GyITcY/jPJctwt6Y6sJkzaUCUTGdsaoALBL6VSNy8He36XoU
VLs6fVYRKd/TgW7/8oYYO81bDFO1j8U1A9G5GP1JqPhFDs2MGCVLDnFJpbIfpUU8qSaEflL2KgIFEuKy1XoZ5j13Fn1goAYvQ4GdtT2oHyAKyIlNdrtCQOEGl1szo5v4dbtCiS5FYv+4xS0xPrpeW/MdPewl7Xqp
HUDaQ0Rne4M4ngpG+aGRJQAHhTuhMyR0L7sGxx9DjTnG6xbtjwRp99/awCPm9PvirehCjzTagtoT7MFSNaMNhJ3o9adQ2AKH3lbONLe41z8OE++lCSu8fVKZqKNi25g0+y5X/YAaDj9VnCSHatR8fC2Nqm/4ikYZ
smoltHN/SUmzVeM831h019wKPkS2E8OnYJXa4Ohr7OV/zT3FXJ5aqF/2x9zZUdVl9eAxHrm4brUKgPMuBFtOzxraR4xCZHvavA0+vXQhBwYqf9xQA/G6rE2DfY3yl55OBsEkRNc19rl9iKYXj3L96BAvl7H3zfje
6Ubhhc523mdvD+5laa0IawEr8/4XmUAW1QEuU/bDRW7YVeGfslKLx8vDHLy5HSLk1BNjj2kvwOtsRpSIb+2ATzKxFBDnl46+reGBHwnSCDvAgf7FS2HSizhO86vP8f8vz6bWtC+SxszLa4zeFUxkgmETdWdFDnQT
De/Oz1x2mt4tCNvknv4IuZePYNFmO3GRZeYRcf2aTqFsbKGMhymxdZ0YFUi2q6hKFkQz580fBnW8ffh1ZQ1bsBxGjnOewn5U13CavzzDRQLo9lpl2XI9TRjzY0881jOis4o7fdHUyJx7xb8/p/RHe5ExrXnlsX/9
McY0JjB+r55xrVrWo+SM3s21LHB1uCZzkUoifiagoFDrloy2QfSiXaintF+u1iYv5zjAh0zymUC3tx91f64FL91H4hTjOSojTUU//hS0jHz7Y3JluxhBG2tKrfY76ZqD3Ayst258yLVc6c8k2VpHMESQZHQgnzLu
Q0RS/eFbT/p0Ll1jHTxSjg18xrIdvQx3E14kqQpfv1D1LXSN9Nj1XaIOc+3+NDSOqdwvZgfiYeuiD0/v7n29A7dyX1Nz+len6RNZm0twBFZNg50GarcTulpGIopuD+d75JUx239m9+BMMLPHo2cpGgWpTa/2vtjd
Xd5pe27hl2l0f6gvnnSISX6hfjBGbAARaY++9Z/FwMw4weAJHVMunbfiZ+9LKUPOOWAljDqk7AzUs55dtYgXn9a116hcs49i5cCVrdyuEGOf2IF7Qs1vdFDjInXeSKK1solfFAJSljnv+cX2kz4CBZknblqotLyd
FST99ekBSZWN+PCzC7zd4tBGWtz+afv29GEGEZqbnJkqUocEJ1tpEDyH3jE2XXMYRvw4qRANlY3S/3Qon+x2vw/SWbwSErFrMo8hwXP5qOP0Iiwfh8koAaXLzj2TbdjxGKhzm+tPY93zi187rjRYzgEjWHqTeA3d
Fgm0pEIcO8X5VU/UWDPeCLd9zy9MhIQPtbUXrWiZkYzmN96oNyM6518RITHFVjV1zoH+5m2CkxhihmsDaLM7OkKu/kNHe2f82a9qk5YpdTEsQ1g4WvW0e8OVFkl9n32H6ew6iJcuFBBWQtof6BWQb0P4QFeavOXL
d+Wr399/ExasUi19PCn4WhGmKVT3kPoZ78Pty2FzoMkyYTQWpI+UfkutHMzKfeizhkuUcTDDaQWfmeg+YZXllHbB+IWfdEA/jlqTBv0E4O4GcN7vavDUazyafGaZbipzXDkhk/hT5uhwDACkaRv9jMynD8Yrqofp
IznH4tivdInkTFuCjUObIUrG1ObnVD6Roc5sfT4eunW+KcXfMeZMKtgn1dPEHyb6IW/eiN5mHv5K6kcwKcI6Z4xeyH8oCd0nAR+LvZ347cnobd3PKGjuO5UrpQeeiAuVXu2i9ck099BrrfYD60P3yPo+jXXy6QnP
tCW64ojBy0uAstzbh+64xWxb2+jX93etA4jogL7iDWrPxoLMgkOxZ9PH+DzHMF355SKTzmldjUpyHriuGp90XrFa+dB+fvHDQY9GmnErumt1SnPkvUdOYQu4D8KfKo+Xiw9yn3IJez6yrFSVvWzf1GpL+Hou+JZI
ciL9U5vCjDKp49yCZOHWR24OcmuTDfszO6OnE1lyL7A5PI15UwLHRMxIHwF9fBk+dLnUbl0O2R8zNW0nLvOIUfmYgr8FvcZsJ4Oc2kA6qsFhfk95XIunBXXPtfzxqQWnLRHs7g33De//WQwzOE+xmLJYMTbXZdhg
/auabQ6zooooWrfg5izfq3cAWfJDXpc/5we+77Ewn1+uh8Ioh3ffdnrRJV+msjuww1lYh92fLGkoOGMB3ASxrMb+WTKcV/EHtBGt8Dgn2ZJV3PkTJm5w0hZT/UCoibzAKSPQXUnH7S1xIQegzcQfxGNH8tb6SaGs
LxSb8EBrUvFmMJ+O4kosRrTYwwcUTBwQdLMdT6JeGqNvY1LNcyt1P/cHdbnnZ03UG4zeQW7req/KW8n3J10E2KRvGtEteVjFPrdVkBdPveF5vncmmfaYgqwiSzTmvnpVZVA8OVhaJruta42gmkmh+ZSnBhVv8Qcq
63uKaGlX9i190JcjGp4PnMETrA8C0Kh7xnH+qGysXOkazH/21ssEn9w5r7DrXku9PrKeUJQsc2Zk8yNh44Sw53HwxvBm2I26KzeueXF7t7uWulUaLQc4E7834z9FGwbL1f17rpuP8rbVscdZqn6BEE1G1kHZT4V6
dQgiUD7qTxr5iiJYvuie3caem/pw8ZP0vg1cyFlTZxD2hnA82GQHM0JF1siS7WG17rgN2DoFXy3tBDSpnNKvMmxgplSuAvvizz+3O5Zy1mPISxiHj+i5XSyIPhzqKfriBiu4Lxl7kgXD5tTFexkdZqTxk40fofRg
GtdkrywPh96aWWtDSOHKo54z+dGemYzJY75XOr/TncLe3tI/G8akrQ80WFJxIpNXqP7UzTmAhMJy7lbmSCaUo7xksn2+yi0eXb78WYuSLOd6cLdI0ki33DsFgPmWzvHm9GEsRgODouebozDh5DEz9scKUnc1/Cv0
FLuHbu4DtBZ85gO3fCrWvA3gqdCZQ6CHgmVtvmG/yVU3lE0Po5piWYf2BGBgN/uwziOoju7sdK4qsj1WfFCnLLeh6ILGK4XkhmHcUMlHKftKYpRBpgSmDuBrtTfeTIIpyUKDuY3RZpdftIC6h85HnFqUgfVCnEoO
cZemXJpACIGSl5Saz7HaYtsucJ833BaEn68NQYyAo86McplNfGQtn+Sqj3ZzWpWi89oKtQbmRqWx6rP+AVzFrbIdJBx+KGKt9G1KyN6jmM6KRgi5EXT98OMjNrWxG7/1Ob0Hd3tr3tVlcqVKP9Ec+j+q/q4u5Q3k
bMnPCSjWmHtE/zwfMGmuyRDKNI3l7t+76D008o5dMXqtph14fEuN+RTYyu/BrI5D7uquHk/clY6Mv7C0t2N3U8BsKLWubIsJhfDhUDc34LZIMQUKYYySc2c4T9PxGPkP4UbMuLHXlQtNMkH+d1ZuN3wUKyDzN3RV
yHQ/xAHy6jWz8cw9PJJuWf+/dSDZsArnHPfk7jZIo+rZUtFezaIdGZI574P349+bKaMqz3tYOvJT0z6qwZHCgpkYr/y6sK7nk4yi0ka/vQUzoXwgp0uIU/n6ixXxH/rTUOyHTIIFPxLylDDhI50Z/EZu0u2efHtJ
4indb0Ieoy341ELdYuWXLbjZfcZ2zqP6onseSthP1/Uu4d3A9WTJOqNu0H+Tgcn7srKTpI9N/HdRPaaZ6kPG4HFW9I6U/UffdzNanSh3AlGrVrrOxuTD4C8Yae8z8B+dqf6r0Dt8WVZf6CjdatqSjQWYAY9afb+x
6PRllfDg9uHlaEfrHsoxXobtDJHt0BjkelBPJeGvwPMddfuBN9+fVz948Df7FWAqWAtM413Hnkgfbg0IPEMJgZkLaF4ZDxAonr+7Bnzv57d+Usv8nIm4zqDj6JJn1MVVUrnObEjr7qJ3sa8Nhutr2z9XcscNze99
acyreMZPtDUqjZTzeDGlntrC29FXtovA/COJNc8UxonrlWWrt9mfq5YFFro7x1fRVUzxvlwlNMaJFmHlj37oTvN2SeOvl9+eIIQSzv0LdqPT4Lf+dPmVZYpyGVOCbs/ZiEBncjmMkNiIxs4puVmp20s7tqSGbbaq
q/XlZqFkkzfa6U4uN81cN8s35MVD/1zebZivkO+vi3vCcRlBKbD2g137OHL7xP1lVQ801OmDa0n98kbbZf4tiN9RWu33z43aEghmlZ9rFHZxFLhbcrB0/sElH23itFXHz3Z1iJLrGodVp3cIdeqDpnNsBVGSnXIO
qxfu+NI86Dr9w6xzL16zB4u946uTM8G/aj+E3M7j8QYGmZCbmeCaL+TEDgHlikf3rnYI4EzTzITpU2js5io6T6kBnmwxOX83+pF3tlAnDTO8jiNOxjkM3PsYTRSkYnTjAY3s2Y1BaIB0XAZ9ibBIIt2dCUQoy2jb
oSHfdKtX6C54OmkLuzDLJSrX+VI4yTcsKQGFHDChYM8BPbbpPvPCVC9sxTc46YlbefsK8feQEisC7yfytH8Q+ulaLa3I2Fb9swTaMrh48GHmmYFWuz4kwO2eC3ApiNrLBLnn1Pzv8pFfWUzGtu75XgZBq4HazzW0
2gJMEn79wcVS2Ld96z3ENi8flC9gwh8/rG9md27FL5qiH0qGNwJP21z9EMdsj59yjgyHoeofsUHPrDWrnlZxr6Kws2gzWj52K/K3oBWVdt99NhwYmb0Hrm9Cxr5BslfCEfLsKd8d2rxfMYZwq94cd+C5quoc8CbC
ALyLu0wAP1/Isison2DvmTp7RkwuqMtq+Gi7aT3coTVIAX7J7VmGuyOJ6QdBxJIErNAF3pBzBJI3qbnhOY7OmsNPg+XhpcPjWzrLJOxw1WIaTCa0oGR2Kn6LEa9QgMuV5pR1dbl6VBZL6F/A8HOMaivP2gACnTgB
Kcy9Z0jODEBaFp6WkEhBHDhEJ4GZWdowqbLtAIFDYVzHcrKqK0E3U1u+SfK4gCMEYH1DoChXYZsb9W9/UbsnxAnWp45xblsjuSSiFMLQLCN8r7vUubxk8crhSOz4b9yjDafSkL3cAdVsQZckmRU58BW5pQStqO9e
YTh2WXYlIYQM0NdZ75e9rrCiGd3Mzok2ghvB/fL2YuT32VKhnUigb3fUs8lCCAeaLwfhnynCtJSI9TTKndE3tfj3HSDP/MCk1skSl/vAG8t0jad2dFszOYOnQxHkVhIfiwFo3QAvROboZ6vViPmGbshWS/5UieQu
1p8+x9vD8Lwqd9mlPumr6taI8Zi9GGKFzAYBCbgvMo/iO3MeA3O2oShGFvTuzK7Rjeu8SuZD5qJgee8j+MHAa2SsdGWsDvvFEsliq1V6uGs8cLM/xq3rMzTO9uVZkXNLkNRVL/gLsjsBeoDdE/1skklSbbqwPHZD
CHARFx5UcAfnBJ4clrAYnHfg09s4ZDHaSF//rZXPtuRRWcA7/XpDc2nP97AfJSS68JjGMtGNe5pDTgKooSfh/tVscSX0v7HuTfITY7sSXaa1k9Mvn64VkZJZYlZwaTTqJx4anGx20q1cht919gRUn0vgua/09Yth
QghC6VF6kuwKmJv4ExlJkMEwB1vRmAlSRSANrhZc3JT87J4Wd4V6jnGMIkyd3L7gdJfWqBclsNNJ7aYEL5ntr6PU9I2YRQA6k6B0n8mIis6mUegKsiqJMI3IVprxor/MmOjQo4SZ5I3Wj5bnteR7r63VPwr43IT3
0brjYdLPFRTmEOLnZABRJN7yPbFoo0QcJLkBNO2Q9HOXdpS3bHatG/MqOuNCL5D7N2WIXlkreP0QMn4wtIjIWSzlOgIYgSK51HNTesd1DRtuKTJiefZOplI1kPbnO9/SJzpiS7gor8nRRizl7FrFMxJczArKqBYG
Yhm3jZQugtTvy+Gg5mA5LXWWFaBqrhqQ9cgYz6FJB57pUC8QcjyUwpu22Ez/P3RgMAwQ6e/L7uxvNIaquJfIwA34rBBxNzhdKqkE3QhgayQrTwmKh/kuVJgOD0R3T6DgWUqmqWBSIsXqhPBA04qr0D7GhLC/+ci0
CVh0KTfutW7/3AJFN2GBc/mqO0jQ6In253eHNQAG4slLGzAdPA8OkxGr3dIAPUIryxJW6qj61dK30oraByMcY0d4plaPSs51+ELC9RQXuDfnrNfn4tbbE9fA3L/8AjSBmz3fleJFhOqm+vXWjOGB99Ld+B8CFCyd
TQ0shDtICXMIA/NFKxwUhw+1SNh9LAfb6xeFFoYlKWO6x6BqDTAGXWQoUVtpysoDXs/ErpiHBROtIyXX4dVwu03lKLVcP9EfGGj3jIhDWY4cVsIIrHZRZsloogH0GunOOR7IaPGP791e+oywJOBvX6Swe+rlgekP
kNRrEXIimAGlOSdaqTnrj9B5EW/c+R7x5VNIOhq2IiMWYPrEOl1AluV8Vp14AIXJCUwwwbdr+UuCfyhdRYL79d4ebLjz20fo1/7S96E8L3oylrEWtxigSUZcNOu8aFCDjDWqo5rQPBCYDQaCkg5yxPlbRY4rLc3l
AxnBNFGLz1r312bLshIN/03sWUI1ZQQ3uUTNTgc0qLVhHANzLeYniBcJOHLM7hJY5KZX87a95aDtL61vPzjh5rMNh6DCbWeLlW02peZD9FT5Gnq5XSrSq1ncPcgS+7qXw4Y+vEN8Jvvt48RRv0OREzmlVuGy3cWb
wdCTlt1+/9mtk0O8iqCxP45V8xA88B1jUpW7Wr1qIXlQT856vx45X9bvxVkuYVzUG6g8Ev6TobnI6+t13FqRM4rSMK70wwAKQJv8o7//ErvGH30nzf6i/Ie4IGqiQPDcUoUKbGXTgVsXFHlYJRVLP2Wf3j2cKRD+
q/HDh9+aCUAFSJSm8nFvpR5QuBxW3e9fNzt/F+L1kWsl+59ZcdyflzCu9FoxVlGUUodPXvO5FPQktxXCFBsv4oN45zuEGrwpLMAhAL3PmrfDu/8d5kFvv3NgXo3/318r01ZfQuzj0co/VRK7cK8ALqlMROKWDOWX
wMY904zkp6m2b3Ly/3XLGtFo2zDtphrnC1rYOt3ckmpzP1F6LauuMyf0sXvR9wPgMwGwLa0UVANY690Kitc7l7mR1KDpwrwpb6mk6Hwzl+jykQNhZtr/vKFT60PK70DX2pW0doGWNcWID7bfKubvf5Njub/qX2P4
gVAYBssNTMFk+zXSdtkObNv0ZUoUENL75uR/cK0zsJ64GEz3ExM8YlYlPOpy/M4l7j8mNzInThDFtb7LpCYrKOtsdMexWRIv5DGxv2tdTcacj5JK+wCQ/M7WwEUSuryHo1QbDfiDYIOTlO/J3ViHzXaLj0kWwueS
qrawhu2pVWpAMcrwjFYWwMhIHCmSpk/t0LItIG3JgGJjFpNf2EYtT0FSCzfLWgEl1OLn16oUBT3CSMVkL8zauAV6+p7dy3qRY2FgHJPnXpg06UtjGdkbEYCBJGZZhadj3cgE2i1giqlQMJoB62TLQHdMzcsmb2WZ
225Wu6fqSGZwjZSIkVeEpJ34KTfyT3rEKJ+577uYteAxr2t/uN6Ca9vBcOQ50mQqgbaNeyHGvm3RCfjhmVTDBuc20pqvTZtB27a7PNyeIWcNdNu418Sl1Fyd9t+9VW385+2oXgOHOC7VIKups+Y8c29jqwUnNu5L
1U3H0AuOsOFUE+eCM91KcpO4Ys4j8fVcOOvt8AbdJZy9sfchtwZHVI+xrIlZ5n4LwsxDBNx/U0QbL1TZtqg/D/tg8/ZDx1XlGcekbpUsBWO13aXS1qZRPM05tOZ8NXf9uNkHCnMpoffmAdBqPol9Cuv3JJaP/otr
GwWbzKiZVJSjhTCRo6AospTZD25/4dGNgiIkvcmu1/48auP90bBDYSg3KSMWByWzTM1HSU+rOXHtj1dA+KBiFm3wNk49odJrmL9S9YJS1VENoAqmuXtBT47r80BYX143Yp6iEpEj2b9NbCPo2QCcZYBuNtA/FR/l
HUwb/LFEeyo+oJvFqQkmenzRHtEHGI8TOOS+r2sEQm4pSknOH5bbf3F0gpf3gmrZUeeJWgcF/UX9iImJ3NGOUxCHUJ3C5+bCo3aMVirchk24slh/eRjEs41JUXohAS8thvca7mgylLUq9msnmMTL0X7jlOFT1Fk1
dX8c1sHkNpHKjGtD1tFgQmtN4eeUOCc2Sgd5ywFSGOQpIrg7GBHSU7KL6yd6DQRPDhwbyemRKSpsSstLr/b+OXJsiXu5qYmpymeiX+1QrGn4YujjgUhBhskm6+HROmTOqmtYC57rrdWBT5x0I/OvtTYMr+FK4MkV
K3RnBQdrabxQN9CkHk1lVoKSlxrOq4afrqbVGRqRUuMBV06s658fZMeCHYtp5aYNEiONjT1ZxUPlWWezZroNhuPsEBplYqoRVh2fy2SYd4jQPQDGbF6H8XPU/y4GxW+vLFmE8TFqZFIEnfIlh0lM2nNl4TkJhxT9
SdpuLzK3u8Ns6LMkUhRKHOmsFXjU3kxQROfmMkCuRdoxCH3OgIHs6TFDEaqbHGVSuI6BpjlHFOLGtnYoeshpXuohVdJ0fwP7ok4m68GCppFKdOWu0nRidzrgmg52AdvacF0ynRNJebAokRtKlD1tg060FIfI5mys
X2FmL/RvYREx5um2U1fcN46YZzp2ubhQPOeJ2AZxCCkoQPKlhwTevbGQguNVScYtOIJ9sgMcUTAFAI01W2l4iQHCXVFjT1n9kaf53J819w+NrrBQreS4lo0WHVyrxQNq6QmmB+juM4glrjDbjjSXLAb+6WvOqZLc
OYA3vMyKj1LYCGpsyhVG2JTzY/5Ad3c++rfRcFRg5KLDF6fj17PB6y58DtEfEDB6mj0HZ7aDrY+VDvAPO7eGdNhTlDQocelj57tzJvYZ5GFpUHQUw3B9NAr4tqKgw4WRcXcEH0HXVj8ZzKfMRsGSaqt27MJ+jTYs
kwrPq+FPWD/4s9kCi5IWeGTaMV+juX+UPadKRYqiDqarICzdpyZWj3FxKMEikEV5zSLEtekqPZSyMEAXyR1lMqRCAGg9e2qWvjcaH1o8FHS5rfEx8DThfsVWLReWF/6Y+dE/uSNlUAe2PYFXurSbIn+KM1eOAxN9
o99a5GrqxzUzGIdiasbsa5W4sO+C83UXyr+5zLiEAElxxfJzp9om2d+5BXP0F+x5LglvIoySnIIqFSdApHqa7ZTd3/HTj9SZZlikVMnA19oAO6oqScsSD1ugaKc/fkSiaYqtvVY1Xr/Runx1tU/7gY7V2MdLUSw4
uLTpEHUG3D6lJiasyb7LQYIiXX4qhbAGXdcth/Jz7ljccOlxyBQ3RNpuRMOtjO3ylyd91BfrYQg5oFEsdMenWLhlFr6CA3uU+i+pCFBq3FSAIUPF8mY0n9iOui90T4wETTwHIurfvFbdX/MISJ7m2dYUr34EjlPj
w0S4V9La3zXW9fdycTxzFR2qr8uktnsoBau/WLP3xFjPus8/fcOdrugl/SkG1uAb5EFRQxqJ9GRmEaZzftP+k8WxFChAceoOjibdwfmQpHkEMaNHovvVqxgRmvVoROKhqtJyhQsgKLKh5XWJRMKKkhdPTqcfW+GP
nkCEpML2L640mJ1TRKcY6sMF+jgJ2u3CO+BMg02cnUH690oq6xqxOB1uxZmyQLc9KbJ122ZGCKIAPuif8moi1N53A1bBSd8j+EHk0xxNfCzKzDm/ohADX7esSXl4shpOistHjR7P143uRZ747zFl8P56G6dV8hEW
S0bAXW5eNnKVZtRjXuWFXEjGc7NswjUvMmzIRT++wgLLj1Jw2WpvudgRT4TKgsPMj2OZ71jYguqy8j75/P4SL8d5H/j747llLuJq+2YC9eJnAmYXalWbYEXq+otYtjq93Z4nW0LMb5mjvcRF2xsP3ll4IGZiWzjF
05uaG1O8FzdvBzVCxarMXs4E2k0pX8jIBY0mq0Pvv+7MD7cavsb+U4vnFm3HuGRua2Nv88+XblW+SUC9THU8ULn2qSQUhwA+/NudnaugSuGeeJe/aUXbh+9zlrsncdv4J79h9jBejr+sMynfKiNLnydyhykKpMw+
ziNDmMRv1bYl36kpoKAFDi6bpCMxZ+9A5gIwZIJBlbJE93cD5nTXXdLr93fQWfHsVQUuNw887f0jxp1PzCVH9cruxtWfetmJGCcJnDrc4+s1urSAP1ASYRY1zFZLdyvkO0NmdTudJYSibClgbgL38UV9IsT1XO6S
Q1fcRG3ycWUwhgVHmQyqyCwH8J2O2RqX0ePe9TbvhAlbmbRfgFIk58YAHJ3PTkMEnnHJW8RaBYZ9SkdsNaVo4ikSBtvhycdJ3ES19WJf4o5/LTfDhe4HipvA9J0rGIRlXB3f2+YwV5jLPP5JmvYzAQuIbYOfQ00n
QVaEEByUhIeSurFGSzqwMtmHaTgNpWs5nX03zukB98qiCAC+HZE4UGjGEQabUINOMLgJcNRg6tKFaM/6VusjwhKllX0gqtgif6FxsLlpBiIuSDGdHUUpjZvZDGMlMGzz6hg7hZC+og80fe4iWZoLjCCm+VEDshqF
4TXk3tHQMZAebwxzXwchsEdKoY1t+hojXvoR8lsMY2LWpWHCqcCHPlBTHjgja7Pquc2n4W1N62Km7xFtxC2vjycZDWSxo8rjtAb95sNbCsf6zjOwFo3ttay/aQHcG8mjgHWvQ/kUWHwpmLdysHww0FiMVKGUQEgw
7iI90HruMeSWknvHU7FLHz46uzihUQsCnqJYOe7cDOQ2ssHRNVqjl38VNyRHtwlogQgmg872LbetWSeClBFYDteNO1BbztxH49pyVT0xoeFCu5iTpAXVkPfc6QHqTAgDgc9h5/+ZnT6LwcWab3E4BGOX+G6liY+J
SIyClePoaXQNx1agZnSczKkdx6rhMuzVdqSGkPVbpl8OdK9u4QJqzahLPQ41pt7Jja0UgBFlOGiQSv1wH+ABqAu5migpJVr5UIRsZlQTyx/oMQaNjiJxfaLMlm5wo3y40DtexkG8IuGN14GV+BL4xBcAXMD2Ppn1
OmhjrPCihTMK4EaviddmYJFls3uYz6cpRBFthzq4CZty9LQaynaRady/LeZWdGPJu65ViObRphjW80XKv1EOMQYfRoyUvx6pWL9RiUM4NhnQSWo778+t8SDu11rfatpVYUDJUpV9CbILmMSWtCITajRCsmLkSeSo
sv+PRi1qNQkewy21TitXAy+tRwDbzs9KqtpTON0vP3l9iukB3w69fdkhD2qxzn52ZMz5wIlLd9tCTnQ9Zc9XJmqOKcEf6Vwt0c0oj+aJ2J9yZA3ZyChTRtPbdX9fXGapM2kWtT5vwIfiX8MGTzSdn2FgHlyqTZn8
zchZ1rHdzUW1ydACvrkMV3k6hlVk/NUhtbMe5XFe8iutn2sCZTqBKJEgq6XJfRMYt9iXd7Kg+T01JgjAvcPdT4SXxQwfKYgrS27m3N/mMD4EleOKVm7A6G2QRwAkoMHv3HCcbrc5waOBjs+kO8OnIWA6xik7XA1g
ySdezc0dVYEhCMgaWhV8RyR67unENTX3FPuMHlzMt+wKsvetv5qoJns0s5qHgzlLrRrhrMKKksGn0hhaobDpBc+p+OTSUeHnGz+5XySW8LL00jTdfeyXzLFc+u15mPDKlZMIchcTD9mOiEam6uI4Jb+qyOL+1Hpc
ElfE4pISJIIDecBY+CCc+kwgTCprcbM2uiP5UOTQUPrnNdulxg8UmuM6EpJYl71xVThFxh35gRDUlxq7bSJY4Zq6cCECQVQDHQxxa3hLz4cySRhSGRoakNCqc4r757Y5BlDlMrtzwMz6eC+4eK+May5RNMdEDGm9
jYDOplV17K5YOKarY3usRjo4R0Zi0aJFVuKxCIu0LrEAx/Pe+xWaakjJiXseJaWRmmC5DbLneFzV11e3VhzcsTO7V4dw/97vkgUTFIPXI5hagIy0s27nI7sTfTpVX9gzfO61tMyZpgEYM3wNd1FRRtYt8iIhvhxa
zubyx7IO9Xe5f97GlBJpe2azFRhaBSLcdCkDoAH/YkKVSjzVqc+LZ0bSGeijq12RR1katt9zxkxRf5qoRglnfpxZcO8pnsa9GMkn3WJdcZLMC2wasrdDlD9dRQRX0C1OIWwKeBv5t1q2x3i2QFv2qbCYYLALZrpg
+zKS6LlMFPBlljrMg5uBfGNDSS2vkm+HuALOxp3ofYe1jLhFr5kiq5IlFWYAbIqv0AUQEuN+1LVeinBBtnGMsfZwg/E+klyOk/qTv7QDcOm/jvxFlrl5UeNJji67cjGNWq/tG2i/Pmsb+3Y84N1ywDkB+IYphnhS
pheThOrdcKrUUlUmyzZaEkQQyOVX5BZxUQaZeeMxmgJRgMO0FIYGic7SNu1sN4JxNXKMhe6Z8lxAqpRErVFAk5gQjHWqowR+WtiRPa2YRLeAcl/UIl3tV/CYMo9NYjVQ7SNHC3lj1KRVxDV1PU1H78oep/Ue6qEm
qfYokgtDY75nFeX5+7reP4o7L589lnqLH5FcbWuhBdQ3lwm5QMPXLPNQJmUc8X1yZRzopEXyeeMjSel9NJ2JREfUYsus3bC7HPxADIlFjkKUP5Iecv5eyDU06Ui9FFMwfkgAfPpDNkrscP5uOcQ248T3PHiMYn2p
COquGsuLREDc72XrXNByj2LlXHATPw1MO3sTR2HOqU1QfMPn6S4ZhL7/rBE/II5Op4QmhvH0niLF8Cc/cvA2gVFRhF1eZFMSqhZZ1YdjVrBdO1GN1pr3CUfFC337lavb/WM0UOjiB/y2mLa/pNiLKJbiNigh2KGq
OSaOcyPaQdyq4Fog8h8WSCsrPoTzZIWiwxJ9+HFun+PsefhNUVXOTs2ecEjJZrTF4jQFYrofuY6//0oeyNbRDfB4vXkRHpFx+rZ68B1Tzc7/TTlyWF5MJLR+spkszpSZMJlaKb9qVkVJEH7CnyzxVbZzO7GNpDkT
MVhWGIJb1MdnM3BUaqeNjnrCpBdHADy88MWn2mRIVBDZUhMTYthRk0DKLHrZiJv3izXNo3V0XSpR6mKDWDN2V4PDJ+JkS5MS1P8SyvOnjTc2Vs1LFK3dnGdmSvCLMsgEYamaAPtEsMxqWv8AD9/AkcH2+1YKgm6j
CuIUKkfSDnZUooN/tFzHdHVcu9NrO8VGDqvJghofny2HOLFrkahydxHJcPozl/QikCMaRet9DwkUGBd0nuYQVXfzyhxNlwUQtA+XzYuxmISDjUspLlioxFC3AayH93E4goxYEUNn7vmCOECy+kCSNyB41vP0zuMx
rA2xEYSByuTIlJqHWfM0IRqdux9sOUTBByBeg2g/BHE2y/aTSpaIqtsS4OP0z7UVZnZdfngTzL8G4JEsVwRrvGWiXBFyxfUlE9GqfYXQNhrCMRIuRsF8/+DwX7v9jdQH73FFgDVSApk5lrRKeZMs4TCrosKRrSWp
B4cxO+0QoUg/M6DL5LR9Skbl+FncxEKpYwRbeVpXRi0uxY9U/IaW3W8cykHVmEsp5A9O9HSoLov4FRJJNR+mV8fKSmYpcNRiu19DCjfliEQpZNOU5TxnPEzIlnKx8XfL4fjK5aVMHo4+nUjqgakuJ/aOc9QUjSzC
nVxBgtleZHfS4kvRQ01AY10RgcWVSdNYRyQIji6RJ6VTP4xTGj9WbXa4xzAYOsLUMfv26YjKRp6iCZkzrRc/Tju8Urq0FLP7KrtWIM/FOaZwV8IlizK72GhHWDOKgOO4FX4dqSNXLU7ROnMEoJo2UrP1FwR4Zx6F
5hxb5jJoqa/C5ff/eAmf651NYZePdN406pj6Oa/viCha23YJ6k/IkfRibJSfEQaTcgrt9mxiZZLlTu3qxZKYwGjLQZMoxHOZ5RBwKxXdsQ0JQBS4kGBFfFfvYoCoXl4zXe0pe3/wF4v0RS1qRkdlUVoir5wAXCZQ
PHfAXjmyVJXMaYCsEmLwo1GAna2XcDMjD2HP2QJmn3CnC6NmZEmkI4zyGtDEM4KBDhqMR8PIrYy6O0mECFKmLDzU68idA4gAyxV7wPief0zBFgwG2JIh/mWTK495G1O7SlNeZHuWJiuzMh4oCHnBf0C4p9zg2gSw
HLx0cA/mf1kgxIigYiSlr/xJLB+cc0Nq114xXnGZO4g7U8zhSh1FZ4dVWvv6ZZ/4UBoKu2lbu2PK9iRaj2VoEn9gpUsIflNxD7Z4fQWOvZVBExpfPlqB5S1JgQmgHoMDUd1SHB4ZvBV3QFvrv3egTSMzXopSNCi1
wHgxO2mPfCraWla4MhPo6b5bp6+KGBmWvl4mv1VVmTZY0lxi1F8x1Rz6l0ww59R+j8rjuc5tm7ehDQBaOWH1sXJKpZkWdijNuv2a1KuiUsnhRFwbB2Pp5sa6oM9in43J2ECeX2fd3TiDnbi+mX9kvoYNfohMtAdn
ZSOOLmKJT++FGgDhqfwfU8Vldt3QYItXOwkjSu4YrTHf6hpyrCbRTbNpG1sPt3t1bql1gC8+8FKjV4pvcuOi3tS+bJWjnz+eNXbDca8a4bwlbNbNQzsYG8+2F0fGVmQx/Xhat+TAzm27/2r2W68m10rrymEoGgmX
269+PxoQH08gY/74HG3usz6bO/oc7NeWtIYU2YR+NZ5NbxxQ+1pQiL1rJ3I4bGZqcm+nuP4nXRJf7FyBrdfMhS01ZU+eLdrufvVtkaDKY5/V9RcP3vNouLO6btr5An6DUFV4NIZCBIquKLg14ywjjodB0bEsaU7j
k+YGVHHcD2psS139tcl2BSGrT2gkzjhc3XRgIzIGlrXtKte3CIg8UYEbV8SdT8Qty7VEa4oM5wQ2TxttwvJTMt7piLbXr991P8iyFRTvEGzSG4JNTvKNpNZZzZPC+fCq3+o7xCmT12lCNVSL1quovZHzik1aCalI
WscK/KC6dxvmKW5vZK9B7XLCeu30osAEVZebg2uytob8VYF5vLWtN1MmDA9lxQ1iQJDU2UaQYRGT4gaFEb1Ku/9EGWcPOQpZYjUJvGVq+rNbrhjXZcGY4ERlPF5JzSbjEM7pLKcRQGSpN4p1CYhgitxkS2XcNRBO
GWBlxShWGImqE+WAnqekN64CIFRWcDJGsBU9iRcZ26zc3wPBnQ6N1G2BhIAytENKOzdsmfk2KgeovV9amVgRjIOHtZDvkQ0n6TA0SaYaKE7AVbSNj3jh8MlbS9kpaNsX7a4PdSR7pvkh3Zr/VOF5lIAenArrufbJ
tHEBrZnAq6e9uKk1NsEICvtHYD61ZdVlvg1UkAVjhM9bJjibs93cGUga7bopx7UK/grca3FHPaSyuzjoxqM1iE2ddTrGH3EbQILc/2LeI/VKMXleDCg6Ma81acTzM1k1VBk5ygIyN44SFKpfkPdTNn1A8WcpbHG8
qwbilSH3zgmLy3CQ8K14cjs2xaf5SoHzWD7jJtVv3IUKAGIG9KD4rNa3va/hmqSN2jXe3mghPA+Yxp4wFOYHaX/ffvORdrMu1F2/VowKbdpIQZOjmViI57uDROI21Igw5KFxNiTD/+SmD8fkor8/zGPum6iMyhNy
qjkzRHQJWBrSSF20ZTS2ykY0IX9lYQMLQmvTDVLhTtaq2fP2C29+IU+lB4Sg591GABTGF5ok1/6lBy1EYf0rdO84KKTNX3o6l8x5H0HXq+lDdtSzQUkoCxbdpjDGoQB1El6doG6iChtrN0VdK6oN3/AG5h5cpWER
FQ2ibLDuhmt8XI5SDMuLrQHRusefU1YzpmK1VD6/XCb5M7bNhdo9NeptEF8fahduL2UeEE2L2rCGWZKwcYHW0cqhCsWiLa4pxVw0/sJqcyVX0AzHcmcUFzBxCUtr2i2Cx7tteCKjwG5rux1dbwYU/Cjq1dP9ttVF
D8KrXs262+PIJ86/6d2Mg+E0a7Xa6oAvv8a2J7gd3wju3jbY8hO6X/EVZ+FH6VWNQQGTt7e6tQRpI4nxe+4gzLdW1TZLGzPg3KqcWBgd28R7z17f2b5JjNWt+iQY3wZn+TrH9fImgArqZXCZDTeGNmZLV+unJ35J
OOdpvyBMNiciErzPAduWurO5RVemzb0ov7BF40x3XtC1e2/7U8fEeFKqSbbGg7v0BlZqZsRlXTtbPYYg+XoUrVDjnW+17LfVnu/l77EY9MovMEzh1lwAXW1zaYeH3xZMONzW0/+Cu8yShnboFz+ngXnsxubsKnGJ
Z5U+lswuRsXt8p965VltITewKa0qru9w/+1F+9i6YXmWc/ZRiVOk94W1U/rscz/F3hunlCHNvevl8u7Hh3FNglOM6/5d9RHUf3O9YMG5S10DqgF+0bxHlvMaABZhiJLJl/9Kq+VlryyLgJ53nxnO5QEhrEJCECMN
vYP7pJe9VfqkLewJYsVPmbUVlYq+YWf+NIrNA64ZNP6NzB99A1QfdyrnMtpiMcmNRkqxG6hcwx5O0DN7+Vcu8OM0Z2Ae4wajRnyzDLnGZCt2TU6nYoHjNTwB7baS1/AE9OluPXQAU64gTBcw6bANc5U4dUPncm7O
CBhcYoBgODFAX58o+7jWn7TVgIWBLvXZR1hnhbuDosyvfBXmptsCR5e27Fe/tdVlLz/jFrKyTOw5bdGei6Vzc55RhAtOjbBdMJUUWHWqfvbHrEpfYfBxtMyvf0ZefYGEVSA0caGJeESu+ER+MtaNqiqIG8HU0/XI
LxWYndnaqOGFh2FPCy++z4i+/VVXRsgEtERWDzw9ASQayK2m9+Dln83nMrcyy0kiO8hr5iUK6J3LmhYtp+M8U33yGGGkPMJno/Ow+U+lz17WvjoyWotz/o+6tEtxd92JVrSHi38HPiyXKhZ47RA8u4TnEEJbQ1Ww
SXCzNcds2gi+lFx+hHBx8Ssn0nQb+U3wHQHonzkzXBEUPwYQ0xe/XGr4Bvz0dKKiU6RXDqnaquhjxTnNDZlEZ7sob9mmw9jBoh0AH5DefpGPMZzhsI14aucikF5JouZGhgCSxNAPYPHvXhlpTvCOINwXBLM1FP7x
PUSDF9KGDnxfFpkI1/Bavn1K9FLWE/EbZMYuOzCHuvdf7fs4RVT84sAQtgCmJlEKsgAeA5AYGH0oER2YKKiDIYF1nIBwZITAcZBa/ocHRMEr68/EzpRVFg9/hoxb2REgHSEoBvDHm91U8RqonkPC8ytANWw6JSaK
7sbTWLbo02FJcPbREAMnBj1ITK9/ojCIYWZswam7xA4j91bXEeGDBpxzXpFumUZbxgkaltqqN3DNv4YrttC4h+wvaXCIMhoeihRLa+N3Z++B0NB2kUPc7V0NuRYTfQs6jBqmuwC8PVug7tYsIRlOrl4MLpz9Y1jh
/60N0lab47MJZ8wjmFfNsaGzp5IZaXLYq8SMaRKCYdGsbgwPvYbdcIbwjTFWmjJeFZ7p+39wQjxK5IqFXmjWUuAgynDepNQ6AIMJqiVYKn7SqnGSuUty99cQU51ZsM6j0tM+ReeEXkyCHL9HjWrISQibHOSQo4Ji
7/czGhw59JkkO9H7Wuc2LQlxh0CjPocaaOpNFTMjOZXa9yrWNDQwImx9HOc4zPvC0JKxclFL+3KGm1kQcUVSwOvtn4xRieSxLVrcSH1pCRQbdOhKdf+IUgXnNvivltNTK/cbGMvCfU0KCogYtjcZuyqBdZttBuLd
RAUAJKJNFPMyxahdV/tZJc9o/4fD6JJwsW/+EV3bXnXcjuoWIZuRVGgFMQ27ZhY/qRPmrvc2WkWo066Hxclp5cUkolmbFkgwxEVc41cTmPcGer9WXteJtgTt7kyoBlFLo9KaeClaqji+E6I6c/zMeRcD3aD7Hf1P
l8dw8IdzgevwPJ8k1iFMzgXQPTXl8wW/zO67fX4LUwg46yDjKSFMGQIgKLTwaPT95s8zf7efFjHtpiVNxMtCJZN9Ol19aX5IQYL5f5WVbrc1DQ9RdxlPYtnPkLUOgFT5hXbr1nODs/gelhsIAun08DTfhyRc3+Y9
njiTu9DjbufEktDQ3KRrvHlNLwhuAdhgJFIxw1yUcY+MRSwdA/BQLIHVvXYs29AXv5o0JGE/Uhp1Dr0a8/cwXuxhe7gUoWUethdPT0VaJIehZsL8mggaiCTkRMMEG8Pm3BjLW5GqT1PH9vU5JvU/9LgXJPP7WaLS
5QZa13naIjLs0GSabSKQvthXt09LHIDlHCygsnR3SxB34l6KT5Z0IQI18pJMZ76U8R5Bg4N12UWtzxEWwYeQFt1IRT8DIT6bi74hJ5KoRzESTpsplmrvBESDxfUkOWcXY38fMkf21cqzWRDtidw2ioLtm4XyBAJu
ZEKJ8PZ2MtO+ZRtM6NQy/e1jtm9jx3zDXvndsWIg+DGh3ne7K2wRhNJVmP/Tf5UZD1Sx5sRYa5Fk6kU6P43GZ+1ISMzVzr4dRhdnbWHF16P0fvRktLEIF9kRgofMQAlkWNHhILd5UQvts+sCwGsKLZi2wsPrwa9k
ba0LhhHh+mBLLbDj8vItx5aTMNawO/ACZMnpIMZKN/bizlxx2ybu2OjrhwGTrtVS7/jrFX+SWGBzKD7JrOxaTm36caHFvZwj8n1h60TvS/wZBtNrQ4xXO78gDWJAq13jG0bw4+/CMKg1i/1Nop41JwFbsE5t6yMf
WMEiarhHGRjplbmy89jRfIY0b3bpptpdWWNu+XRMNhQvOcfpRm1IdiCt/32xJ+Ttw577gzWlE9RZhQLkrBAJeQXbaKWW2IjCpg98g1iXhm8PTeQskVXA0DvEpdrs0hLQiiyngop+oINhKxBfI2FeRAEEgM/4a6o2
QtCRAZEnjuZ/qUg8ulck5pNq2EYWwmzm/Y4EZ8dIUVC3g+RBBBtfb7swngUi9am3Oqg2+9UFDxc/ltcIsa9iR1f9+9izXKCDWkkoaSIUDAKsWJSc/B1DG9ZpkAhbpBJZRSVTo0l/zs22mM4p2E1WEJ4oX2mjYb5a
VO6NEsrawfaYALdkWcj/buzR0ZIUyBR72deVkAcgQyvsWI5+rxwK3zKJsJ0uNEHl8i3TKHw+mNRP+33dEwab0mGAHhVRrP2rjC8jBaPfGfqrOk25QBJHhM4ZQZ5H1hft1PYxeivrhwaXW7z3aZ5mMAgXYClB+2ob
D/fYFvo3cbLM5g39+GqVeQvtctrpYf3I9dGjweeLxND2V81zOAjajey20pANHKlQxcnZIU7WknF0hjIMUCKFFvbrcLIC9/fQdWoOmPLdnZNiY4tMTvFfY/FviEebN6gPwbVNtXLgxnuvjvb3gmO+Si2HrKenLBJF
v8iq18+mprdpZtA6Y/iRfggpJpbtSAL3p3jskDvjxSE2GYNZkOp0dqOiuUUVUSjypozhyxe92EORxOE5RlF5iybNugMIsDcrQl8M3P35lGVpUKEEvAGZsEWxsGfscK5C/JsjnAPWWLwFiSDBEES0XJFZTO6tDrQb
/RWdbQ7kg54QdGEqL8RaLOuayuTH9ShpSainos2Qa3YOnZbF+JPuEguxOsdvqzRUJ4IOVaNcnfPrBi5VV00ZxwosZfcNHjoHW2fmoj+T5RvtX/bdtWVN449YFP20dL4afDi7yDhcR2vT6q9Eb/DMmlcbNElwczBQ
rTIAVLPU0fVgGFdAqnIlC3aShpXS0S+SqIaDJ8sP3t671csphz5oJ0UCfiXUSAwElJtjjXDH2h92YlagVpH9UhBl6/KjrCHFJSIbQcE8SQ6NcLGlLmsgBfjZQcNFMVOCYCR0IenJUj8CQZTXg02jM0zbtWRl8e2H
otLILMq3JXYuOlLnEj08me0yU0dLjhqXGDpcxgP2O40ky/Qg556J5gWVPDdIacRSWH8R/TZZ2c7oc11+rbBHspGuT8dzcxzrDn2Ao4gWjv8jav+cMdUjy8jUMoostKSNey3vGx/68Hb6Q9WcDCy8ZX0FKyOveWTI
gVFAdv3x31XV4kFQCqTuKa0yEgRHybAcJfFy70/fL68x1XHfUGZhIkXb1IPlkgjcx7OnclykQnMWyHULU9FOGU3wA8Vfu3r0sj5mRBv1CMl96Yy3Cf1sHlWOHdxpjWEPaLUL0Cdw9IGKSisJVggxw4wQnP4T6tls
xuRgltGdTP3/aF8rjGXpPILZsOSVO8NfVToq4DpOcrpynIFPrTsUQDosQkyLVDo7sC4e9vAoKCRIp75SewqYhIz8Be6ov8GGBewLgi3EAiXVlTw6whrBxk3SZ2OzIO9oXm/YjlWSEPow0jyLJZE0DmRAh2qJ/Lbr
Vyy7eGw/x5JvjkFUKtnPEQx8u4uD5FGxfHerfg5cZL6JNraoaqT3RIMboxuJ9HC9J9ApMYHiKDVjCNmPheYKPS80jbszYqfOnkMPAeeAmnUPsf53HzxnA0VqRl8XCpzF/kS2/5KbBm27hBxzHsPFMxeqgQybT4dT
sqK8P/lEbtdFu6/Zh/RcUxCP0IsxIhoi8JW/1wvkoJDczOn/uh73YObjk91InVhExpFqzSWxitzLtIlJpDEyImaW1yenkUeZWaQZ2SD9SF7meueq1y5HfTx63zbHvSMrTQyLNhrClpJove/QAASbzCdVeUo/MepY
T2jeMxiKtPYPpxqWb4SrlCF6yIyPbtB2i5x8UkrbyU8kaQdtEfDgVmIxqIqY4/+viBHpbKLxmTcfWCE21IwodYJryMx7uUqq7pPA37Mfl92YV7L7CprE+NTKQjZMueLV7s7AHqs0fFqYGT7p4BnjH4gRztEidnhl
A8x++3CZuQ2EwGmVXCLvPD4z0e3UXx9yxwX1lGxIeljjgaQyOvG2lHb8ooeCJFDCsHOOa3o1ohEWb41R1FMeCWNDee44ELD8jCRZ042Oyv4169gBXbgx7w/M93a4hxtU7TfkVmWiEiTyTN5MRYHU3PwzzdTpmBXW
WET3GEfnlWrd1p89BwSRPYPKAGrYHvvQxB/5cr8IgapNNmazmbl49tsDn1p6bXYROHfIlgZ8Lajx7hDV/tLdm2l9MQqs9NDJEdFLXHXYZhzj7r++eun5ww+F9RRKEsIRHje/PwEkT6Xg3tlS4Jr/Opt9TV+2+8Eu
FtouBy0E6XUjvgTOQYn+kjKyPJ0sBq5ZMBlLiiWMHglbxNF2praQ3EAOYsGzRthmOUz5+F9NPq6vbVZvWi6eJvfiPvaZgiRWdSSfJT5AASPOZ31VZVf/lpbt2f6v9XhJHVK/l56fT8qJmhYBjbz4Ciii4PzBlwNw
5JDlfXkID7a+LC/N8vTVRmNBKOiI7qv2LNh8WIt2b+8keZYzwp8lMoG731zB9Q5GijhjIOSP4dtUPbDetpYdh4xywaf1No4pZMxhRYqxg2hGDtzQIYkOVBjWacNSsf/+wnCKb95KPknHKHbVJvkiDbHcuYFk4tfZ
7ISSoZQmwSTsS/NZKsICbNZepXQpEK8ggmJC/IruG+rKzQVPfIr5ebURERE9y8AeWTIrpfQG2Z3Jv+RbMEru3cYqmo9D1R1n3ZABMKd+G1fYFCjpFJV53hVJ7RbfilREIr0ich5P8963jSXEyS+Phj/NVK9rrsVw
SKJtxbwd99Vq7ixiDV+3MaNbDMMQIP5sCANm8uZuucFtyT/ry2/AJvulOujp0Qnh/gA0I16xlnZr134ZsltZ4EuueVJrSNAQVN6P/7dyo1HkQ1tFGNejLM85LMrcAx/1konv2hhrkStwMEJlp3TIimwdJB9DsvEo
CbgNI6n5SDrBVgYsu2gcSCKnJnilZa4YRVn97F7CBZcSfsPYmWRsR1y/bPb4+lW/ryvrjLe6XWte61VPNn3nrkGsGsPcjwJ5vh1MmCbRwCW4N4ydaVijSXPpFEWvLDdrvJuUK4MAMGwiWaiIxkgw7JCIJOXkyC03
DZSOdtdrLkwflIxtwW7bM0gfkHo8XE9dofQc1lTXFCm2WMvSXqBc5Y1m6EZdhy4ZXjupaR0zRBtcQe8zaq8UVya36VmgxTfl6sJwmwlDg51MXbnGt1jdHb3Jo6RWKlD1fJnGuGg6keErUCtqzclbzMWIjnzsILUd
q8j9VIxslUjjufq8ZvxSflmdsgMzozUPJJ0EK+yBvwoxB8bb3qweXQU2RcUS24DHBA9K9N4LvPINyqS4HiIkoVib+cg7CObt3ZxSSpsk8VMs2ULeE2wq+1rFNT+FFx+q1PERNDouE6Oo+Hkl4bV+KRBfTtLrFHsh
w9o1AjTlnrNONZo83b/kKBNRgVKUMSIjqwHyUQKTvgY56Y9Bya6W4jAX9rKvp2Q/Btkz69KbcBbYte58DEPk74gP/gQy66lYAxY3uJ9xY8Q0GBCHFz2UkAzHVBbded8TSA+fNQa8lLac86EU5quq6AktOhZeR+XW
GLF8F2GpCtbGoZCJugqpoGkfogq5GtHVUOlLwYZoK9Oavb7nRmqYR6QQImIHyvUq67hcqStm1qnwtuQJA/e9CmbF3LEi8BhhrT3zyIOk1uoz3l+f4AP7ciREzz6LXXB5iRiV6vzuF/aG39GoUGQ9bm6cI6wgYLrg
0eA7ec74lSR3JEhN/hhHZ8XMBrlRKscpcZrKJJBze/ukxe93Dk6CEKBFLIKzby6rOcjxcomzch7pR9pEsfwvpL6idRN4DuzwEMBYKUBIq6lFubVstN4dNB4btYVavbDEd8rYG1LBgdHK+8itehWTpP4YCHnZPa56
dL9re7somz55yJlupV2LADKXSl+OJXbialqtQReMHJQBBE0KIZFWqbdxedm+DXE1mglmlt2TH4PVrcVC9XiFJIU4Q2/9y/IRKWxHs0/qLOWn6lq21Ft/pEs0/ksaE33LEFkRnUj1NzeRBXH9ZCv3+0aalrWl95Ee
MnmdemHD8oiOXmJ71XOL/umva515XqEVLQvr6C5dOurTqqOcoRz5LOAoJxTKZzWN6FgtJFREs46qAyLpZqnvgdGaw82YyMmSS9nr+Tijx9gsQOX1nXVnH9GT1j/oOgtIRCDpYV7gmCziGBX6QqvrQIOCrR5HotdN
PGh8TSqHSMEfTQiU6MUbJq4uFnHcORJwsQpOb2GCLyPchb3zMqTbAhNjFH6E0Y/Z5VCRLVospVfeoTkxSECsfOmMwIT60gufg7lxvGJf/CcS+gcwUEADC2lYbQt62BYW3mpvwRlbRJULHEzgkCJBLIKBShp1yCM5
zqH6hLxjiUDsoaJuttU+7X0j8xz3jaPP2oiWSzkZjOnH5St4fe0COq0fwCjngtE3L4eiHRQDj1C6El/WzAblUGT9Zf1EXWx862bRbsAQdu2+8dEsNZUbnEbvPqzV038dQ1bI4vu184xC9phKB4dlZZgFLdOinY8Z
DuFGSkMeIjbYmjP0FYco7HnByPpsSFgmJiBv9NZ3Ngms11O3XsstGg+QZzenlFbMqj/92JZ15cy2O7BIQWZu+us2YlZOcMufg5ZNoAoWkN5RLZpmlRRFGlRtgKfZQH2ATSU7+sK4dGk+xaqWN0IKndZ1S9kDs7wB
sMveMKJS7ICX1z1hcnoueu/X2ewtgBKcRf1CQdEqZmV7wE7SzJrI9sqvhXexz9v67d4G8GWN+wpgsTZdcdhJci0gmZQ3gVIZIhhNHs2QmFS4ySU7XvMR/z+RP/G8VznH6u+svv9Zr5+CMsKZqIzo5U5GZ2PBHyzq
aL2MRimr/yZ6KPmDWSjLeOUmDdH8vCx4pVjMr8TGIsL/x3sgSqorSH44Soz1KAn2Mh1+p5KzTz92z0F9ytdR/vG2UNQbjISl+vax5oX2dzMb4UNNfpWNmVrN7XYSlsC9pDg9+qUC7WCRKCMUrF1/Di5fPHkB/KWk
IQbMG+9WL64BcPY7wjegXqKEINTznzWz0S2LK9SdEoT9hsL90t8oZR3Co4SAlcoEPw6G8r0dE04GFhb/Rr8mtwDxTnjuSwn2KpR8FMx1zpyE7ocwrp/OKKvNuq6FxEihmfXUk0YFRGsfgt99q79fnyHRt+Uavuhv
I1gqfJAi8JH4lsYPc2W6bBl+/oeMSMrWcYgaGu2gBMla03xF3K0w8Whwy2s3xKojJIwqyl36WlWjTzT6Q0XSKFhju398+iujBDjBXFBh5/Tjvq7gLdAJiv9I+0/+v79pm6eKV0pzmRok/y/QRsuaj/rTVceWyJQE
8qsZ7484B3QRcR2lbNCGV1jSigQoIqJltCUQu888ejLtAINB+gRFviSgcbpFIQDQC4CJkX147YIe0Teu5hn9vyHOvboMvguZu6imRaknZcV6RskDUAYgBHRPMXMyXgevCRMfShCLr/++2nrBvsyI2Od+DKMwIkYq
U60RJLXRxbilkrMwQ2PMVD99kROU8a9oDz+yXEsf0g2Ff1L2FBCKeNM9tSlMe1NQnyg5AmJDkEd6QJuPrrkJPsORcCbqRHMWMlC5T0AnxlTrkGO5Om8Up+XPewWjaVoYf9ePFkviUjqjWaPIUuUn0eR9rK1ZI1p5
HvN+av60IMl87m1HbOKGKl2D/Bmm64Anbf38JwU/7LbChsevDupJG+/7e8zysBMH6MtH04sAWTlz7yh8MEFqjAJuwb1s9NL8T49ZHe956pyd7oLgYwjhiogAQ8F4IVieHAkxLdjwM111YdWcHcEyE0qIjTyVtLYo
ml+pfEDl4aF/xJFfIcAnsGZKwzkGcc98G71EgsBTzvIAJoyYsT8gpIU6pY5kAqn/bhhyVswzShMWjTRDWTOvMkOMXxsXkXgtk27Jv+a78xzz3z9w/s3N5OSmrpEMmJaKnfZYVVNoAkLlPzpy+eSUootYzae89vLW
drm6AFx3y+k4PpRObaaoPZbEEYQxy+PeaBb+sbeYbMYf6WT+vbzy6wxuhTIGhZBeaowT0ocekcZ53c4BGSyYhsFmcit7/fPFOPl2Vn92ypDdkX3cj6KMsIE+opjvNCpkZXEFIEpk5dlvjWMhpCgLwZ9hZZHzJyPC
GFU2Ofu+cuXXv7Z9JD2SAYeeMMdCACQak9x3JldiTv3L/uiKkxqbVXDqaW5h6Ooz+pKxWqDuZ3KgyVgpoEZLUSJ+p/8M/pggKy8Z8U2AAh6qyVkoEXK5GORewUnWTIRZWEpEKLoA0PhhpUNvZXfu9dawcnWDPbVU
Bflu1t80axw3f1YIYTqyUtOSh6qfu5p0X1MkDZiqhbJcgWlRi0kp16AJBu6L+EwC4+J6Mk8HzjCm9JgL058YumQe6lOGVzMiDWyiqvmyHm+C3K/svoxsdRKqfXdQJcOuJE/wpNM3cYPPyfZSyqJxucd1uQm1lM0O
a/qU5eQRBW9vr7leRQbiRK3zjHxVkowuG41IHB9eEb5EraNq+k0b+PN57vhfu2VyvyKLQg8ZtL7AwQBaB8A8iFCVKyX/FHeY3ocycj+gYgfVeAB/n/szZuw55AvrAh3dwXTw0ouV+4UBRKMTKxEEXdFd3jLEDUwP
cGkPEEQGC/zR7DaUwjJNyLJ8vb2zaLJrD8INw0wGSHQsaPqhVD2UyyPCxR7dpxUAXWQpSgIpwhoiLmVhYK27BUcxlYfWtK/GR/1QUDk+wyfu5eC3Iyerp7iRm0VKLEr3Cl8sOg7jIzJVVLH3HO5tNk5B48quCi4O
6xwsdCrVIkGaSxnyttwknLOYkYkW6e0lZhj+9eYHbx8tgq40vGhdKTq3xpTV0CRo8/8RHPZ9pGPZfYsmMY8cIg2Ccjj48Ft7fjMhfoN28uLC0de7Kqyqd7NdZ+z7zNppmlvzISYXfpCLAC3rbniiBKObxbzstGmS
xMJL+8amoVP1LEKZ2PTevBWK7c9P6cfmTVA+qcotXyU9kRoWsrAEwx1mwsq0QQt48Ww8FuFO78aE4S1cQFWJKW8d9ZU7Zot5VMWao8MU0CbqK3kjRW/Jr2MOeNhAD3KIootG34bOaUKspbmouJWp+boWDbo+cDZK
6lR6/3J1QvHwHpDCGgAoCAZrFGCQKS4Vd6J1mmd6/3368l+355DPCebL0pe0sWb5c5qcz/gnGtf4PGsKFMS249ljN4QiubqiwiZcorfLbcvsQ9P595dtaH7ZbQKCZ23uh/i4CS1BKMcDnin2ISaLA1di1+N0ISKp
GxS8NnYXp5w512lOPuJ3kUHT2wsYpOmrZZJPtfd1CQKMedD/eATeEvs9Zx2vW5es54TtI8cRXGX1lAm/qkYZrqukPK1SpdylQbKcCphqehMKfYt8q9px54YBolWyGPmZtq4BCkYjAQ6NFEOg+qH/iUWl2i4qBHGk
+ofLCJR8SiZ6r1PdKB/w9hBVcxp3peg7qEu5m/B432rDs4GgHBBfWzq5rGP6Q3UEAwHaaAh6gFkIqFGgv5TqIRvpQ3GpI9leMeJm/yAlyUcxZDZRUfG3/rzsjYQ/0p9hJJ6bJk6hZgfzIWPyxWgCSkFLlSuXjUNM
Sh4v2HBN6vjX8qtqnc2b/SAI06HVe+2xrpkke0bidQofFH0Gxl/C7RkKktpx52tKgg7fYBdzNu+DFRl/EYPE4y1S0OaszxCQKz/lldvyZb4OMzTrb38Ev0hmHStJrIU374vw1qvjo9Wa3VfdywNT3QcILnGLA6E7
zhxbyuRE0Ez+8cqBdtGltrZLCWiph8L80vRZO45DTLz+KuaW+SZfWau2jZxfU6HSmFRlK7PRTPoDXuky0xYKImgJlNqQRJIXe6AFnoUbJrj2YDoArgH7IkzN2MwOuh2BGzr7vco6zByTYSBVKeUZgMqxXAZnUst5
BtK3F+nAR659LsQ7qZcGulR9dv/r9N8/8h++mv3tJ7yyqg5IKetbR6B9Z+mlXVxg76qmShDr4tQIOou8nuA93Y5egObe8C5gdV56asEdzost6Lmy4hIS+7YolGO3Z4Hy283xTuDcnM0uqGc3br7BUy3KUixtL2Ou
za6x6d9ldoybHrlmCj+o1JDbKIn47yx26O7bAK5TUzbQ3Vy9M3D3+Or2gd1lc9fgWptKHXjtu7dcyGKUN4KS16M9Qb3V3pEA5fzuAmVd2mv0vXDMxk6ye4oM+Gp6MgZyT7yVLxh2VGszJHBb0+pDgUJj+NKkssBW
Hofg5JpRzbPgNdF9dEmQJWkOMJuvdmCvxu1vPb5ezeCRUY9V6SyCitDxwOkySRKt0CJ4CeG72scGnu/42P1wm7vZGbxe5XoExF7bWqDh90zRqExh02mjA675lk8eCOlJ1qrBWaV5S8Z+ESobe1Au9ONbeTUF1xu8
SWkHMotRzUHxxe3b8vgzRLEU1ylxPonnVWzMFHH/OvaRFD5ljtPDq8XeeNeatVatXevUul7PalVkeP17Hu1dnleEf+FbrOFF9avcF2N0h8VGZK6sNefmtdbcbq09t1frzD2rdeee13q1v1bjH1Gz/st9OAsbM7A5
M1szsj0TO7Nnd9bszVa3xbVJ1CXx+uAPFNzFjIAWXhEq+qANBRsKMhR0KNBQgGExdl0Fygr7BvwX8grj6sQORZ3CJdJSbDGp7So/dilJ/LGUUY1y7d+eQ5Hu6aul7kN6hlxeBcxAvVSDFN3j8/qCdlMjU8LgcGcE
UTL5zr1BKdrQ8c/64/BkbdNLr0/H8X9IA3sNa73XeB+1q9492+eftUU+my/GcjcVxPyNgpc1rmGNar6ma7ZmZqIFQRNamH8X+KfOg3ie+Av/0USiVFwXR5SAlgaL6eY+AAHSdTJVjvYMU20Za8vEC34UKfe7SUD+
u47R3aMCjSKtgFpUXP3q4qUkCVFGVlMsfnXjg6wQJL/2UOJRa3yYpLXmh72o1vqwFtTaH7aKtc6HjUKt++GoFPfkC0VFF+E3oGGEByjUkqA05NTdIq42cCLX2w26baMF/91PXKr1+xrXXGTPxk5zCXU5s1vYkKSz
B/Q7lbTg2Z97ndmgVErZ/QKQLtBlgPR4oNpDK5w9+dl2IC/oQXKcPf2vt8Rm7Z/ZP22jPjz98W/N583epxlKLAid9u3yQu+iNghjwGKiThaqkZyUlTKwbv+gbhH2/h5T+gmXUCNRB3jJEMGaCL5a65hG47IE3abz
fLR/X3z3h1zikPpNENuXeu+8Sz4f1aAk7A9V2i1ZKj2elJnvM/4+iqZ2Be9ZP7yFeVp5hqYhyKfSEm+3f4dlDMvSFrGWabUe9YAXf6UODr41VbfrxjFwZrQsqOla1FaQtUd6eSGJPUqKYtVA2dgeWnnXQcKuu9fQ
MQ1ik8em00x7EwJ3LY61oJW8cJf9OoXUoKfZR18uhUsDSq+93czAqeBRw0of5irqQHe3nrRo2vqiJhuFEsFbCry9eEGNJRQkxfEOq/YUiVOUUPtMtmKEmxjCIUZbwGSGokaPGrpI5GfEnd+t1tqYhpiQx6qYxv0+
UBJovsTTjYi1d0bTVV9vzVj5/bVcfYUiqtpQ/BQ7F0bioFGwjsDJOShvI43NhTqTDVxpoMOsW9HTisCMMkfRPlb8hyhRj2l6TJisfSX7yroYJakT81TkBu8kcMPrjXKGoaSvpBxhvw93kUS7fDkJ7OKzHvNytL5p
vJST3PWMP1hUT7E16swCWKHOQIiLdvZLDPDBUfkU+nezPvpcDwnCd4FHpQ9Zi1MuQVpiqaiFIJcroOX+ymqQzMEgqabkikJ8aKEyKSzQrtTpdlFI3eaptdAWlKeOZ8PqVUFnXisekbT+FRhZN1uoOVXdvxIIDaej
xD3xxm0Tx56ZR+1nP9aL8rJyGlMK+92mQKUE8juMLytbPAbDKXLuBpSjI+50ger8S8zKexNjwY1xNaYkVHaCuhqhge9GY9MvDox6X9nJZUl4el3gO2ixYy6QCv2RKjnGf1x+NFXZcvFCSgqwW6UvX/ZqqxneBfFU
2/PUuTr/OXKs+U/acnqdYyxx8KaojeLCbAb17ct6W9GZKx1eXGEdFpTEj9IEK0fbaDY9e/r3gmnycZL7gQYWYSbAC4O7Vu5vfMtj0eKKu+g5fHX8ZsXk40vH5UKJpyLqdaJb7DSqpdjz8ZXlEAnPTRAln3yYtxxd
XbxgjEccAwuz/21kWBaBLdKiOULn6FaUuVwIRQXKtdbAIecI5VbVXPb39eLuy3lrZeqsguS2I3QSedvFHMIKpv3VSdeZpauOMGXBc2YXpBnDFBJDAgKr9rZW5dMFeiXc3UHC9ivMOZ16DqSEc4CydL8Z2U7goqGY
1zNq7nuwfBPwVn/rvdSmOQVZ5g99XYJ1BHthsaeGR8ueUBHY2X1EbCvgZO05CATfNZ0g5m4V8REEouwbjQ5cKTquUYUsTD8aXWzmYMSn5XdfNo0t1TjthmCI0AcLFWUcOz6kQkiec2Es66n/MeJZCVFUixh1mOzG
7rRyGkoGHUVwJ5vhEVKyWgCendDPbGVE71zO66BXkW5/N71dqnL6YoKYXBU2p52nnzsH09PVHftds1pkR3E7Ya3DxQqekhiHYmffMX5My/4gUY4O2YdayPakSrRHK0TD+kTu5bGJxBEICLT1kmZONgkm7iG3SHj8
6qAuk55LGd9Fd9lThaNmnmdJjaep6y4VumvQ77GXkp3vbAICYZThrMsark/GcAN5iTWmrJ7ZJFn8vNJJ/RhskM4k66SAeiAipoXv+Bt9nSUbgGyLgcyF5ybRSG+/8BRcZsaKWrY1IjEHKQpXSAs22Q3qUDf4l9IK
hu8Y1sWD7RorptfQIARAOzOq1h4o06+/uv6GPnV+0ibvumxE4th69Es2AnYOtc0SlBSD+VxZpAQFsd/ia4oLjMS0KjvyK/HGw+dfwyjqXPKICqSJfxesoC4lJgvxEsdLl0f9pgiOlIIJw0K5dMJeyTAbaRA8p63m
4nlhrBhzXe601etaQsYuvlJGCRgzf7ahWEa1VRQxf3qhoLApVOFvSs14/Sed9o1bYJlM/WhHvxS2kZAoNqGD1Y4cUaDvoVwmyEaAd6vU2Wvo7M8/YGqXUcfxoByvbG8RITyUAD/XK9TB1lO8EhXBP71uFo9IjOKv
KryqRYIQAV/w2GrfZqF6OqQmahrcWpj7Eb6qf6sM5suxI4ou83wlvUAEBbvcFRgzSdgFRnOWOKdZniPg7NZEBzWn+5jU7nrQYk2HSPGsgaMezHtCilhvQ81HsEa8VJEQO4M5mKCs/PAwqAlwJI2uV+VDBHMYvlMf
M2EtDTj3N6v7B6yWHQ9iITJuXxfLdA29xIckIJ1/5edOoCBq3VvWpPd6Qlazkv66SIl7DKRQqmZHmFjoQfIMVBXAnXeD3REzVoqusg1tx7BQzLZ925KIWE+Jn5ZqIU0PXOUFZ2IkoT9aqtPPU7bL4Pr7PxBun/MH
bNcRwKHPrieaqNHT0ga0gYXvh8hYmkKtg5CLg2swXM5EBAIYoR01R8ND1xr6jcYKCTEYabEiPxclNRHZANT0jBAgEfsSDkSYnhgIRgm1ShQlIqGTm8iapC8eBGZLJArkaw8I1JaMZdCKx825dqlO3WyjshX3cOaV
rbq7zHXRsOKlbyXFoP8mSuBl0hyFwwse29mtyR0JcFzORLa7eawJSN8DtA+TxfAs16RXJzgcML6Wy3BcG2Y/6bMdhvZOqccVomwmUjx0UEOPdgyUS90DNqEnC/bQGAPYRHwDDClWll9iuYBqlrF9Db7WXA7Z/KkY
BlDfNHHBqxkSTBA0Q18JLQ4fd1iv8SKnyI4cNG7ZPtcIFpsQEDXcUZ2k9es1c1exyqtIRMn04CssGY9t9ajdMtV86SBBdJMoZY8occJ5UM0TuxRGp5ch2kBEojsJ/RhSDXVExXra5aLTcZ8Gn2eh1psLwTgQOMbQ
eQ8V42vgsTzNde/1Wl+Bt99E4uWyLrsf8Zavo8eSH2Vg00mP85uPUuyC3Ur6bCAfoi8RloS4s0wudpwxuVldUDHZbBadkZOrTu/t89oLE69NA4lLMaKV3ktq+PX1m7o59ndce3hXDN/8o2FbUStbfyXbxK0fPfjx
pgvvpNdHYpfglXeCO33mPpufgd2XxgfSYbz7ukJXpBHtwB13wolX0Fw/rKE955voOy0WKigfizSL+2SXlmUvgaQJOZtNdbqdXpXEWuiwrGvmwraB1Y5Yfc9ovlSLUWkbjMw7tn0rouBJHOHXJgSxiI3sFRnWOT8F
Ohb9pl2CBYp+49RS9RvXh3J3824z5ZT9he6tqduImYSUf574iMylocCLRHljxxCxKpo0eh8Xk023oEi9vKyY/QzE+j3a5m92W4cgJh/84CDc/Sb/8DE8dNWjsAiMjEJ8Vsc+mLwFAWDh0UiDHogC9bU6QnSwhZRP
HDeGNofYPXbAM6qnjGStPEhWSTL0utpN/2nv2I0F0TiV2xod4vThGLQQsSszo7yJN88DDry2Yp/YnKPPUcVW2wCIh0BdHGftAqeckGq8io3cz5TUoK4uvWp+VM99zGTTyWqgAoIiNPSNw/s1MiN0WBvWRIrW1cEK
u4Hp9JRhl15mXU4Me2dU9xf3Pe1ZxtGVF7mO5gsuWSvD0aeR29AOdxM50aJDEuI4FjOxnb9CikJDKjpV2xS9DI28MkPhXMwrA/OuJ3LbOy2u4h050/2heiUn6s9mb8prSEeveSDrbyFb6PH2uvan+fjLTyVnmcAD
XQI3Qfg0DtDUYru/8stzp7r/+PXPOS/ufMhwNhLk44FI5uiMFSOftMj9CcimfJz1G3eY3JHaAC3lEVg44gp9U1I0RbggsA4bHngkzYavAgGJ7e0K2TYRlF2c5ogOnxaFoGb4swawOp6c23GAwwzIltXwK6cMTtGD
8dL1VXXpDFzSWJ4LeTGk2XbvepZuNbBuDN2n+ea+6J12BVP9kBkHFdX5ZesSqRZdgxmm0S3XZ08fhc8jJCtWL9OBoQRaO62zwRbxHOpyjoctBgAGpEuWtvf68ol+F+GFbj30so4w/PGHp9nrQ8NT35BGYUAYw/XA
hl5Qj6gCJdoczsYOCz2JX+nXQIrVrIqUcAEvoq0EK98IL+481WluDZe5qAd1pdyTW7oh2fBgWSbJkoppa0w9lA/8tqRL1v2qzbQ7i52YeDqfzK4S29TW9t7qX5ckXcdNHB33SLZtQKZ46Sbe4oBwm2SGsPpJ119f
x46qoT72iM447AO1V/VTYTcpFWENUw7PRsznWU0Zm0pMg/r01i1Ws8A6RiANACEowvRcluAYFtA5JBfCR+glq02F0TDG8aFTXSvhTtNoPtp5rn5pcf6Df5UUsTA6g87yPoAqg6h1h+7PZlpn7e7zsbyN3AkgtiyO
i8GSjA0LQoGuHkcoi/PuUof8WZIU+A01ELYDi2y5Wxzk1f7U9RieYjzwdCQewxZ0I2+k9yXzU99vV4nDpxASzfo2gRQNKYR/LioTCYXvSLFzShlyBrZGPYu9aV6txmX1mFKN74A/mBCQj2FCGXm1gIKFFduHKE1a
Zs7qWpctz3Wr65Bmu6BIZwyebQjHzxG97uMivRabym9wnYnAkgPsH94zZAzopHGpdEBwYJ2UIsYxJtHQ6TyU+PxLkQlhXGWf4FGQmqICwdMUiniWtVJ/LiFltqGA98aWYwzJHQBCgye0nEGJym+0O2aouy2R/w35
4cutx9sirYpn2gfS/aJcVeXy6i4elHny6c9RkImgtLx+sWcWAxhFozcj0rFwadfNEEhI+Pm1TxUaIViWzGBWmhpDBp1grbg/cGBH0o6wdRgO8YcxNHeJTIdv3v5+4d/Y2MBqN+nTWYbPzsh7rX44vGDlSe7dmTBR
yDvpp12er/VF5rnLbT0l3ru0ka/3ifWaJUZ49HVi90KBBew4JiswOFVa63LZBla3OrHcZVHMqnvqt6vOCWfNc7uw2Jz1tKrZs3ykzT2eVXvVItc9rjyDm85rbImI4fKC7o3BdrOBSwiCt1tD4DFuRjCQcSrPXRiB
RkpN54drY7I+rEsK08cjCE+j+rKFKXf8Peg7XKselQQAadi6LeGhlN13N4ut3OS07tTcgJpdBulbGBS7athMh8HCEpGpxAS5Udrvgyy4xvrOOQ7QXw6fbMu2uxS0ehzw60uK2B3iZGdYtq2d7gURZrj70PFjGJU1
f85s7VvutAi34bLsDpU+sXH0BgTyJ14He9PhDp17Wl4uHog8axgJpIRAY2KjOLH0f+kIHZF2O0F0RM0o1mde6OvJZH0uZaEosUA/87nqDC2TphXVA4yBW5taQbSBFerwW5IZe4Fw+pKAU2e07b10bOvFUS3SaEK9
NoV17BEkkoFqJ+vRLfA9Px4nSiKnn8vGLXEAs0vxWdUAMzEJMwemFaHbVTHd4rjm8QEFqF0SjKqG3CxVGtXaM4O8FOFlO2urSdjXVUhl5O97HC+TIDXc9U7B5DJpCkXOmVW78mon725C8TkzkTpoYOWjEGeW6bfj
MmZZlgoVwMTCxwPWL7XJDVuixRZa6GU7agdAF2zwnEMqgrovuw6xCXZ81V/7vsjiptvzDoJJK1y8NkLi3R/t+uE50DgnALx6ymBoTtVvJ0BFBcZ3QkiYUlEhGvqp/ijPQd1TGIE3Lb7wy6ZIy/13vInAiZskZouu
AgKeyQThHHHYVjUBfkJTvQyfWJhjdkgs0ZA+MDqAvEELZdZiVRQeEbUtb1tEnWaWUcK/HwNRz6Qn2LhCKVhJDeShpvXTJo/vh6x6fSfQa76j9rMLRQaPjJPTb0GA6dELx25rBjdDotkd+b4Y75Ji5X3rkpJX+DsP
3c04HvZSGnB20PhIbIDcW3MkNlSCfJD8Ei1r/RVnzYYFyWKCqkIDSWBAARyPiNuA3VVgx0mURuSIEyIWheC2ExOIFV7JCjsnNSzQdNW7ZfXTSSJaFb37zpZQoZorTRj+zC53J6BtoMtQDffHtfDasolsr42IkVOE
9RHSLA6XOkf1o7BGWTAX9Vp4gwhantrcXejI97Gao5YDqTPiNKHmNDjpGxvrzzixzqrL87dJcePfZ4PSEJQrGVLiOC39QsJ0bRSN7sIShbv3aWkzDKtc+4U0yJyAvliTUWOrlkDxGTyUNtnmxzsDurD08o0DjeRR
Rmr1fHR3f5QVLG4QV+GFiCxR1k1GPjDaDB5EScsiRAK0WIIomNEz8L9UF5B5GD1HBoKwVLtwjBxsb2nBXRIbBcnP4Hlp/JzHqV5Vn9C5nsnDYgxwTP99urxqGSQXSsZ1DBR+MAK5KhDpF0witnkkmTOnvZ0AkEjd
6RABMKAJQ/RB7hL30iWel+aDoBDHSazpcaRIcCixA3dDvjpHtmxNQ25O6ZTL57qTldQ59pqg2Kn3EgvZOZIxXCWNMSNECdk8ZQvrM6pxqGZ46x7g7TpPm8iZfB3YXDFqPnRMCd2BieIwcl+CfrJmK8GgXlAzToax
c0FxxiNmnDhpxyf53t3lnwpBDvmY8vCE3+VSFxZgEbxUB9dXWJ6a5dsU9wnDgEfzNjcwi/Q9dZc/HatybIq1MfHNPLtnPiRh+iVIlvmZrCSZT8d9JZOdkch2q+dl9mLKgTe+g7CzJNouAGAU38ZBsrJg0fwYUAbz
cHjqLyzuN5Gn4f+CP1lU8refq5snx5LS/Oup1rP54uWNvMMnL25r7WCh/NcmT/nPkj/GZ5INJX8OjUXBsHvU4qTC/6IIXMNH8wcUUzfn8ca64A37IjkRV2rXWIDhh7dXg+tupl/S5oqLpzWSl7TOqzULzmKyPuvf
G7y6tEeSndOaWU22s1nTr2nVrGtMYqNm1+F1ZLATD3O73KncySoZ9TSJc6Ts+6ikRikxYc262TQ6WCnyM6vC4szPjlHc82Tu/Wj8yIldZFKLdpF2Xdp0/obmZWBWt4mFpL2LLeNiopksmxa1NJyu7RbDXFeu4TxR
ulbnnKW8NckTrZugBVjh1qlm7i5D3i5arYEyx7HtsW1Lb329tnXAfg0lANTg/aplJ5KDBjGDA79+NgGQLKlU+8Xc7GNuE3Obnk1E2Uk9gwmPHBCR+R2shwzOIH7zzRiuDlqpMs948+je4VBX4gZHvldYKDygOYYM
5YxLJYpiEE9MWWpyGgvk99hLTPa0wVmyQ4uxUppwZz1gU5uUlJfjjZU6hHUsIFywbOubEipaQ8ZIdNj2Aez8Ia4HoEW0wumDU6I9MNinXV3sizdIdg9VHziYk3gw9+AvJuUyJvgLyyyvx6QoAwbwUccIJ88Q6wzD
qqjHYzwgIZd+rghWIwJvyiljzZma+MP93jQXajYlAPzbSL0odG/GbueWruXAiyE4mkzm5hayak0MyV1Dh4jh9CqyRR2t+2jHB2gFHJMFPgxjOPLM/XM4zMRWpM2FmPyPY9lbO5xRm+cmY4xvv6xZBbTkZzTV6PYS
nSPZjgOh7O44Sk7IzpBR5fE0Q5x8BeFk220wFLsUyrotUabZH9vPnQ1HaFlt7MUDMqoHl+Fcw3wkqdHiIppFBvBx9NUUopBl0bxQ307o9sTHDC/nmuYxTmBif9Yfeu5zBKJOqoolmlMz+oWUTe0AmijVXU0bpy2a
W5Qld5KOoowmdD/o1BNMxBt1+Gt5dkpmIODQFvD5fpiHJuE/2ggolC61VppMpUOH5C8G8mXMLsaAgRlhaLE1YxkGUk3SRMD6XykL+bQQzIOfKNLigYcVDwkgA5xY0oCsaum7aVdU86q5J+FhHSel7FMyh/HnYhHr
2pksMRNJt/KxMM3s2TybrZgErH+LL3TLQNyqwTZyqDq7frU1oGorpCz4B4VJWh9m07GTc0bqEPKxK06WLYi/5QJpscOmXCQ5cgK2MrSffGQw4chWvvP+8ONoSJOicVhkMcfN72uzwDGr68VMhHR441uguuDZW1zD
K1I1wpjhvIQ0KVQxoZ5sB5St47p4AWejlWJZ1sWLrOM/UqUx3ugjE/ctEXPj8uRyYEWTQPGnqKF1Hec/VV5PFtGABJYrLU/UAJ+LPtByvJXIvG2azr/J+Uq/5fz3nAeB6nFVLY9ae8Hz6+5jy2L2qde5zufeXqjv
yp0uzOhaRR1S+F3gumiMVc4iVXgbnsANNSG2Zdm0EKwN+mdKwH9BC8kcplxFIo0zU6A1vcWpUlpJV7Vb85PLuQOJAabZ+bHtoCuFjSrFavag+VapBsHq5p8sB4wRq9m11XWsO/2IgwFuMAXLDJDqtNEUzqCn/PPR
l5f3/x20D3aOr8DPB78Q7JZKOxC+UZWCwvqqfqc+/Dk/ghEzBQ5qKHXBP0s7pzqh9oA7DYiur/K+4D97eNrPz1V7oNOToPV5wbKftAfrbdeJDMzGRhFsf9eYgUWwPmbtYoua80jJtZS/fjud0k7TqSytE7dm1r7m
biJiiMbbkz/PoVYCjVRKlTqM+Mcd3He2Q2YhmxeoRNqXjAvjwCugC/ATzSyQS8npJEB2QQ079klxSee0kHfhasj72JUVIHo3VlWlxaJZABHQSNGUU6CQ98xUCDeLUMkPciOlwKbFbY5QJZjTbcjIr2F8TePsQCkR
dIULGytJpU2E0nMeYrFtkxvrZmuXKPKHJgPisIxmZQVraKJOGV9kZyz6rZunYtZkZJ1w92lguH6spVmYr+/V1D3bnw6JS0+xsjPSRrXtrCGrPitTXXWeEW9Yl7cnJe8yVraNZCRWTapQ6/iK6MZd128x+EzrW7e+
73t9g81DJDc5vJHVBluvVUNrXwY9yp7Xgb36Yoteam9kd9hK7Ag9IZ8bNLFmbP4dNQu5QnsxRn6VVjYdS2xRLh6Q1CYq5dMSJkoxVDuWCwMJiXo0C58ERea4uK6ZM6gG/t4Th/mM9vpYvXRi+0Y+fhAXSJ99P6ul
Q2hDWzo7WlEGeLsLo/U+No8wmMxIC6gIquq9rLgcyQtGP6pL9oD29b7UPge3CZEIdMi70Ez3Y8UFxH6VhpagBAjCYmiy4G6zkNrYKWA7TesVELNC6iQtwzceuNTpqAfOdSQNw+PKbpHworV08jqZOyBewLgWFAIK
dOFD90LSDXAiFQQ8jFICjHCYJIKIOYS9OtHR3XW9I6FZ3g7+JtfeN2em33HckSGaHUe8wHCMuzFY3ePqkoG4aXyfXbreW4wpUrXkgwRStSvaIhX0rQxsbDSCBfqhutflczVpzYZqvuYsN2Cr/e/U/1aiMliyX63h
Q1GHKsqSjmtoH//weK4zrJwtrZvUBG3qzQLD/HhqZgFAPCesXM3s2Dhxr4nb0KZpdwN55o+8TdjitqWVWazCQKvuWIezkoaWGujK3phKSZqF2lTVrIkZjc0xYh0fz1HLTp6IGkdZAQeLm0HBbcFB4+KzNWsrt2C3
FOQ7D6xPZfe+IrBOkSxWtvQ1ULHiAx9Z+t7mOej8Ni58aRfrBnE9m4cJ8+rkTEl5clH6ppBqFU09dL9NB5fZv7zLl2NfM/J0P4/e9oe2GgykYbNrnZ3Ad3l2aHJGXRaRh5hzAXakIIdoNc+VCydzBsTwYY33o9bJ
MQHseFyBQkGUw3F8qG32fKXZR10WXJJyFygECRxS7hvytpHhauhYZpfhqRNnI+7EnwyO0neNBnw3KpA+2ZL7nHfUt10rzjMWhnkfURRkjLwckuOcgcj8HE0EW5DG641HCWx4AEHoVa3G0NJBzDp6aJ9rgiPfH0II
d5h7tJy+0U2OjwJ7iizDC/IONhlIhwJuy/wedNvcZiCR++OuB9ysjQ1hRC3iaxRoFsCTasgQvz9V81r2T8aycAboBcL2jllAEqUdZS1z1ac3brZzfbe+eOy3pN39+RjX1dtvP72NaaPWzGt3VE4x28evLt0324Kv
JWM2vIs6CdETAG9GtFBFh47x4xR7XbNBWT9J/Vt/kba/DEo0/qxdrkalUxKHfr5VsLHddsWYm7JG9Af5vSSrQ3rqW/BLJy68zv7tHbzBL1BXZeyRKpPQ7Cz80AamQQ4H2Q1hVa3rfuNlRTX1iyjSooboQWHVQOsu
/0j+Ez4aOasTiReyS1oqP42ahkXULidmXlyVClDXppWlCkp61r09x5SsnGNnkJfASXiiWk/6mlud6DtNp+In3VQeTFJbjrbV7pR/9Z2ydOlNUiimhP8qtG2yxlG3D9KM5vqBmc0SFTzd/DxYnbhaFKRLibCrj2eA
+MMZm5Ujve5pXGW9ARyhXLrONnGdGUlL33hgwaWEIoXrFaKSEB0F5kYtz/M69GpDtabJ7n1aeInf/F6ADgVG1JaBGyVNnUSB83SxmcA/YgyyASriolOjFwobHpEnhder5fURcCde+tEBBUBN9VN4sTFeVAKkpCST
72BHtsQ3HND1UBQhK6n4WK2LkSmmVVvsvZ3ujpuvhuCjHctpZwshFWCr1X09CBVzMGktyxlf19UbJMHhOcD6rSivcGK3vTTc56wd/MtgsT7CdRWJvfwkBNurHtlrJhza/U8cURDEYHFtM9fnXlxV7BnJW3Gu5eQD
7iPYJylwjXlfaQdBw4GfJlsC23BjXKcicsPy202hlRJ9u7FDF/FEssYIsTRweAXW6UOKRamlIJVgCirLKmr1kaQqibVqVZDjoDG1nEZfIcky8mwqfUncttPHmDdY8ZquMtx8Emocq0jVEyRNFdUcieAj4XZGjPX1
K44ajGcQBk0IlQmHyq8h+T82sUCOHarFxlrIHwCMJltg08Uxe0BF9FAmqtKptb+kQR7XF46v+7zc5BhbIVz8hRaq2oPL4grtUYEOwElQXH+e2gnVdQJe3pUyI1N7MarBlYIwQF40AxO+fIAr/FQE4fedqcNL376f
/A7xU1CCMRl3fydEZI0mMo77qhDElPsiP5QVF8CAqrDQ9zpUFVTr2A0S7lICkUxfGkrMUQTKsNEv04mrxcMK9X/LhCo0v2PSptMZeMU73LxsuDYEDKgNR8Fk1bIztfrLHUx7DpxaY6Ydfp/GKoquZQsrt8zRfsZU
dYwFpsD5286xoMj0kGc1Ucfzx/fgUDJaOQODIQIB0xpQ5iPwvi/18e1MeMeHDaS8Kadovhp5VTZwqab6Ge0RfpPK9FmY9dY1S3RslaHbIh2cdktlTAm0ZgbxIoMNXHqwOvPMlznOEqBZpmz7/f0kUUPt5uuKPoCZ
CKTWI/PT1ffEzFatvN10ucRHVkgvQuVRP5QLpCrPQMK/UiTG9khfGsh/Orw4QYBW3rDUpGWb/JLv6oRW8kfvZKwVk+Y7mE15Xhko8rRdI1JGU21NLRper+WzQR1uDqHS3VDJxWEGFkEbvQVxgLRoJ/0ssFYpri8e
tFi774qh+OgCcAKBOh8kSKkfsqHXlJp1Uvlbp0lL2EDHyO0NRKaEocWIaH5G5sAh5eRyF3qhJSQosk4R6ocwZ+ZgAFMyYCjcMEgE2Eq2bidAwkFvHaOh1WJ8SLu5hy7083CtpJ4FLO3bdPr8BZoodkIEhrXGjFrV
JdJWSlSkpGIpZglh2tZ/T6KfL6bkfkfytGk/h5gRqXlMG0FFya8UrvxcHArxAHmOnk0gSGmFUz2uWEQbiSQo9QPX9Xfc7AY8ZtjQFysn9HdZGZS/prvZrh64jPZ1ukJQ5xX1HrLdECUMbsXaM2jFAH2U8QRp1SWW
efaHzNJjNpkuw/QENBI8vTq6LWyqIVOD19KRafjPj1aYv0wBSfpxWkYUaL74qkFIydE1bdvjy8tmRHMW3VLBlFv+JwIcCyaMGnf//lYja239pqm1QeD6IWv36cyxHTXDFXzJptE+df47/9qGfv/BrvqhDc/awx/B
KvSvib6KrlImdjwhs/rAooqtYqpceRcoMz4ydRqCZel1L4+0XGvorzS8+MKhak+nlnWho+qZc06vrXJf/y1m7e3FVbhipD5NK6Y0LaEbbH97jZbWNDmEJKPUzcQpMz+eQCyYVJfM+0B+yLYSGZccOesoRVfwDIeY
8GOi4GZUPW7+/LrWimSpCabQJQdJTWvcYreWe74FU7IvWoFKvNcZvB/W1ikvc71nfhL4Z4omODPbC4YzMmvLDPgAqWHWbaTxypa8nBclPLOhDPAPI1KOSor1jee5/WJDmUX79Njf5MXgM6heDRQiqDx2hZL6sBT9
+vS/vL7tv7iL1aG+03gWfc99a83dsRpbJsnIMGcpjcXvXd/p3mvHRZhoA2G/S/jlAYNGtNslTduigspkuCffrzY0HKpzSXUlHTXJvcFb4oCmE1tFbK4Y19hXWPTIfLiGop76hjiBET9KBOz4txhY/bxQc0if6Uyl
4FRo+hOdmts0PxpwAlzBzRkZjlyl3lA8wp1VvYbPomRhM1tigwfVoNCihkUTowzGEmTZ+ZBRe6EWSXlCwxTp7fwORaTB6HAWxy4PCRwr0mjSS8WXG1AzU5ulAsdNOFTnvgQ/KRWxmxriaYB5tsQDZlj4gf99Iumb
6vSS9f3Xc1F9cCHiryJ3KqX47rw7Rli0biU/q7wdBNRUKQPEAD/jiIDOfPP6GloI7f5HqBp8CAcCskr99TEUuGV8lfOU/Chbezckw7LwCz0Mcq54sxEvhEqQK/JiR16zR6Ba+TmRDvCN7x7HFfmIrqpKbAGsXtG7
7WBJR789XibpLPCJjTLRdHKK4SN0PJnoSVttJHH6yLVkuwnY/GDjyiScwPzzlJcpdYopfZmnqayw8mUuV0NSvWTprp1EL61s8FJIF+fdP0wRgBd12L5skv7BS7VlQuYf+xbakNKSzvRRndCMajNK54agWCTXxy9n
8qANVhZzVMgNoag2pqIhEMjR4HBak6vgmJPU2J3Cj6eCLEnkpuWtq7FM7NsM7Z/nu3slvDJkypLYk8CxtEQ8JlKf7AtLzNdlK4jdnpBn6zFd0Zvpjv36LkiKrnXal/mdOqHzIJOpU0V19J0hT6slQ4KpDaBRHynW
Z+hBFg/XSAAGlDxbuabA3yTJs2oqKnQ03lbDAf6l7NCD5H9R7YxDrezXCtuCcLwWqswFYaoeM5FL+6yQzMbqH4wVZYiROv1rKxULMFBF2aFbccoqkdL2zyexSpI49MSF0ylUCQvBYIH1CnThoeYIBr1cpLMuZ8fb
j3lfPTx0nTMwE1m973xIfgqYTOuaLwom0NNXCTioVBypVpimLGQpHosSOAPfXcgXknDiwSJviQuwOdIgvn/j4rbivRziodxChEg2Wz/mPEh6cQkZpUiI6LM9UPwcZAZfNFbSVZckjEYPKR6PmvJfM6pkVU47bCe9
cdZTZvY8W89l594zIOC1w9IEaZT4d+pV3x4mW2MF+mg3Pgb+e3PckVl9J7XRgTDddS0dJU7/POooIxYymYJFn6ng12o80wofdc6s6SffYP0LaD1uBn6mqxXC7PgMuxzjyI88s3p8bCJ7hcpEGTf7ZKiifv04nyXC
MOVh+kX/fnIVXv/iTzWeZq8FtwTf8Dbf3QsqZoC7dS06spgFNG5sQRRom+d01VBXDF3eZdKcb5vXOynEk2iK1yLJbXSolIClZT+YaNrWguVAsQp2rLC4gMTabapQ/jR0zwXRJj50n++xXMFSuHbr5OsVi80xevMw
Zek1b2UkO2/b04Rk0wm569Ifzvm7ybrjvq8lFqydbIITn6YdkvnD6TMCioy1NfSveT6yD8+6DsfngUsRYRqB9y/UvPvssndcp9EcJVz0TSuy7lFyT+rDZW4SRj29pUQ6xlKtzwjc7FIShmGiEmJMZsgliBABXoT8
astn37o/AWAVikUcD+EEfKiGS5ZEdY+kPSpzq+4/tsUr1Zsjxc6pW71tMhioWuOljTd3ILtgLRxqi7U739ozcJ9zfe3jIpuWv3QKMNF5BEKLdtN4lx4kB9HS1Aud9FcWZ/PMsX0vTzmRA++EKDoz1tVWc2HK5ZD9
l+EOHqqTVgFwt+LLGFQGRdv88tqXPas2f+D0hA258TWx959l1l02Rfam7cDiDviqDbyj+EgUxcVvXjoq9NX00o9+lph2XWx86lPB8y+5VblXaTNzEksvsW7DbV5ddZrKcZY8aUui7FWe9mIM+tP/MVgEUwVMdI6R
3eESFI+pJmNmbU7rpunYXTHawpNtunq5lGf0ONlcCZwPo00Oy8xrn4qbynii+AN0QoGye9NGWmnzTcqruZ/oux9Tq5e/V01U5CAqPlVFawv6ydQG5+2BJkJA/Dr+/7x6IjTqq8XEBfRgCN+L3XHelgx2KAKvbh4d
0+XFdDAeBMUZkmdulI5NLfDMg7gKs4Qzkjdm/O8M2aGXVV63jOIulnVzI4EUlGoBEEfBiEKvDUVUAP2k0Ad33lHmlDutIfK2ebRiclwGcXjjmLTqlG6LPGj9vflmJOur/YM+Ilo6W67tERgwmvNT0D8D9tfCFBwo
4UCWwq6QO+DMaMKzx3pLbvWYQl0bAfDPtegfRCu7HM20BA8AajqB5weOqZyLw8/xm5/aNyhkFgvIWsRt6GhGVZIbm1UkYya0X+zUgcZMiC3OyfV3qpEtysNY8tsURSiLt4TReu+RdOUj6q9b6LOE19OXYpc+BEpz
5Ui8lnwmuDpMInZTU+9R1z3ThyYnfZIjaWbDMHMeOsESVBMf9IFAhwV267hPZjFhWs+bD6byLGF0+7NiKiOBuOoIj6cY2Y02wgKup1RKs3N5t7GRIlt5WwInkisXiamTBu6fQsiU1vL7I0uhVn5dOOWAv2vLqvqH
rqN4gg+m1ayslZdpeXmdBBSYTq3DPC4vt7ZM177bsM8WYoFnsAhedPYibb5yl6nZ/xB76nFPCJjb+BpLQ5soi/Ezi+813vD7MPhMEyRtnCsoHWOYM0oIuEWWk1SY5Tmhy8hnwl/kIEWyg+QY+qNT5GZdtDMOwqdI
jbhV2at18vL5cTBpcRtMLIzo4sYBkdp1RNoyLNXgfvpWkd2gJ+jwZJLr4hoyhvCbMxy4Je3vw35DoSd+fYP6Pr7cQTjTE4e34m1KHXJqzLmi2qTGlOTvgvtNfgF1WrwvnDODXB4b2RCom44hqvdAglmRTuTfAJtm
lT3jYNgthNL5PMPHI+JClGwoflgD4BHBCyOyNpsgyebtcJTr49oNEt/Aktg/axtm/HH48eL8WD0PTlgPSBpiHJZqdzlBecfEJ7Jl8Uo1eArC8khYdnbojuygGetNx3fc7N3d1imx8yHKbxDJg5Dry/kRlHy1JsGE
ao8/u1QHg5kpZdtCQU1OWRVTy7bUQiECNqxaDtKpvzRPL4XquQWJnF2CSfkmmHFiOCzE6DO2Q/fDF96QtVhS8Cl+ib4vm2M9NA2k44BSC2rIMhxvAL3bouDIMv9J5dBATMRkhK88AQLDLrMJGdwKxlhYS4MrTUnY
lkPWSvqmLg9ztpWWg2M3D1D8RMw+3TR0DIKSiaHWtEsaC2kiSAPPvMITr5QxhQ3hhzPkiWyJ7MvK5jflZXayIX3UwOxzKN9DzxRrS0XSrADSaEXODOchBUYBG+TCNRB74BrF0Ei9fFQCLdehlxZ3LxIVwgEN6RHt
UC9EOoBrMJ+Z/odUxtI9Cov91MGXRb5D5YAFL/MWaVE36le+7DajJuqlUSvo/Pn6ABb6yTaw8FtsOlDr8dsuAxtDAsWKRI0Wx5IfQ6DfdC2rLFBWHLvUES1KF1MbhdaQe402P64IDLqLJEnjkduIzhAkSlwOFX8u
uD1AHurMlVv/FjIKZqclSTnCYPbvBd3Ig8dNTCJlZF6lziyZETPwPKrASHis+//a3Oj3OHh3V8NNfp8k+vEu7rP+oaJRsb1XrRYkn7VWUDymWj8qnf/In6rS16YecLZARm5ASYzNU+RT0TlSGIfnh0y+v9XWd9S1
LKEtmdT6/PUi1OiM7O9vnPrMD26B8IHmmyoTixgz+nlV4kjUCuXb4qasHbO8Yd5tOEKN2QEZH20OneKaiuJH0eM3wAp4OTgSdci6yhw6CVJo8gDYEVkxbhAYM934nhGcfqeIpnOHlc2X77eNGGO00eIqrlzr21nS
zaHARuFQ/MJYZ9rEjhUZCMhonCtC5PsJyWc5V04PrzkfMsjIscIbmTak9SsnnORoasfq3m1qXAaREWGhdesSmSbtriFeGXF27Cs///EmNqaKaS6WM7WPkZKCTZlpO5HcRc7vxlJ1gX3tYX21SzZavPnWb0XB5C0Y
VXFqxeZMCf5NQy3ufWedermy03ONLgA+uje5TUO/xeeIQ+0kdom+LVBO6dmZ53HyHhiDXOLosvOvkXqSIkcmfwM2snig+2+mcR3E4aIKmZWIMx6dKpWExk7NVPpL/XO1ntTlc7lxh3qX8/E57VFqfsLq5et/MpWT
Bw4mPX3GaWXPsv5kYerVb1oGd3Qgui0WJEt3qdopGid/aGNE71eyIxJrCIs361iHOsVLvfmK875fh5LdNxGAOpDY/8atbIpogYSnz5p+69vHQWgkoM7wmli+9M24n9V9607+YEHAOcXStsqJBKI6UPw4WFKzFIpa
wW12GcyM1atm98Pn8GudIwkaPN187DaBsMyCH1ls+7L9OPTqqOV9cIRua4qhzvM7KlM5hwzp0JFbcRvlHq2fokV7JahSFmfeT3SHqnD0Rm6S9p52uUTUsKF69zmlI2vPmoaeVj1Ct5vQJkMm+evFuRwvGR9q6cnb
2Pj7UZxN+FipWWl3i6Pa0HnM8sE6J1FnrJK98nEo/APCnNODrVO0a9u+Sp1pcKkExV2rfvonzzsQEZ42sT9CLq5lBJjA9V2oYsdZEZ7HInVs5YjqwOKiEAtXk5IlH25cRrP6twO5WNQEVYgntyMRBt3w45LdD0P6
pm8zCSpKN1Kk0KdasN0rWVSo5G73CWLbc+ztEI9eaiGoGiA3qjW8KhhMTwhNMuJiNLMs6Yps3NRMu30Dk+zsc/3zUPkn9Pc/mlXufHSP36vU/1SczA+Xd7jxj9rvfIJ9mnOV8MyynSIVstEgE51/Du7qB7BmdyDj
dN55h5Yu6aJamq76WbW+SjZ/nzRfeMCWK4+q52WivqmMqf8WqDQ+ODxJXM/DO+WRFKG7Akefjzf9l/GGo0nPRUHtQ1azxqE3fhv9ZQs2Dlk5EUCdUCVE0ixiVaBBMer0fWWvj1mv9Z114IzGoRapkG26eCo4FWyt
DKghwYFBe1XBBu6M2OM3PdPPl4//QuvB7TaCSfS5fdye6qkEb9zN5yh/PcboJ6jfqB4NRznZIef8ELQKAB0QyPkqKoHiMPF4CwLEG3+QZtmmZ6bf+jenO0ysq6L7tFKVyXv+F2qamGTqkTJF5q0xbwjv1OEop36l
v3vdU4dSd2VZjXEWdDBKn9G7lXcdeeCHogNIB5QJd35B4GAunl6xOc1q8ZUlabSqRyTppWEu18eoM22zjHQs3S2bvGEzkAIeaqTJVG2DymRNzgvUBQLT1d1DEBVFvF6s22VIrL8tHmLschGPyUkmLFFksg/BFQOT
ake5In2cOdJCjvqIX24yBNE40qmojTor7u5cGOQpIe0hRlbGmSjqw84O6gThOxshT7JPInt+pC/aNHqUhN9YpFVcGBOU0wJ2QFlSHp2OXUVTu6bEWfXy49hlzPt1LIaznajfK8Gxz/EKXsvTzSxyDrQk/PxlwIH7
6p/AJK76Dv7SJg9i+SYf5HTAnPSuSe46mQgDKmri1dHjxhC4M4a+3wnTPvc87bM87aZLdrSefarLFP1OF4zxsMNLba7auCSTMdaOPUhB6Y4a0SmltgCtI02AXc0dPbYZatwhjTmjajVLDs70YBbK8Aj6rq8HMPpc
o0K/rYlztEbFiu4tzUbEyP0PLN+lSkEm9xuDu3CECk+LWXi26RMio6OtmFC9Co46WPpgavPnU3GdRhu4SZ2NXhRWhzazShrzOn5dbRMAzhFImGuFblWYlrdSgiPFxcZUH5aFirjCzAbwTDUHTh8a/kuGXUn57odM
XpSVVmEZQBLWC7yinHb/m8bogumD+CgRhDpu0zQH5mFsIB5oQQHH13szHug5OOZE1GRYYhzOjRzCqerWVealvF24IUuSnMVAiSmbPOWduYs5aJThI+tmUNXYPNzlPJlfHK0FbSEHVFPfWQjUphr5pXfnaG3tk+ae
PJr70xXcXxqMiD6sXOSlJUBdlIbdB3DxguTK9VQLqMWNCZ4pupv0g9NSPJFppEhaRcYHi6LI4R8R0RhIJqNNg5q/NNP+cJ6jo/gwuxm7kvbZYbQGBuTFm6AaseYJgRyNcyCQLcxRmlqRjr3qBlSM59iliQQ2z9xs
BztFcYXcDDZcNIWXFpXu0fEkBmN34KAOVnYxs6ETaLg2zVM4QjbmavODb/NK9Hmm1XUakv05ojpyldIsS6ZeF0CBQW6qSiC5vhRtkNWA3EVgXJyI+bGW39QmbQKCncBmL1iwFOhQmq96gPqFN2biyBUTRpZ+ur12
0wJ16Zi3p3153vzAyWO2f0l3+Vr+97SYBSTa2HEFDks3krjtG+f2xS0/R90xN4zj2AjGv8erfVmOE164b0kc1xX2YsD6Rl4FWtzP+0xMQsdzpzIjSVk8NjDdRvyQvkk2ds61E1n3RdpiA6c03ud74+oQx3COUmno
v01IT6y38Ju8PYxYADr9iJVYPhaUt8Q2eS89Lwt0BBcci1UKK2E4cIND2DfF/CczxymI/+OO67jUJPIHabpss203B4hCCgwrnSQl1nL5OPnCzZdDt4lBeQDpvFoEwo/crasUYGQPYI1hlM3qFfPjiFCaNM3ckAnd
U6O6VOobpuptwMEkO1ZYJVfq6FbIyI2Tms639CaL79DZMFktj+yP2vfHwdfN5sNMsAVjg56cWX1TIYbstvKbSGIrHvLmovhNMsMOZyShdQcwMXHe3xgmv/zDKY/5esTQugqxpK9+g58zwzTmq3vrXRIxjJ/8+OKN
r2K/PXXn8lLz/RPjZlkvgcXB4l5SL5ertGPw3e/+C6Ef5uTg9Y/sIQ0/zD8XJz/RgpVtddESAByJmzM69cLbR3oNdmG8wEr0uwESxmCQT7h6gnwjGfww3ZTYjWkIu8yppfFV/PbDkLXZTq4hlkt89XRZZWpw7q8n
aZlBntXs6hfKDxMbmcSbW/XJjxbzvEHj5ZKn+9uXrUTvlzxVR6tqvJVYPveJK4Erpo/NBX+Wm4pn2S8HqN/uXeeEbaOwFp4z7ZskKypdYIISH7F/p3b/N1/sJnid2JalY1J0NJWmCu7Z/I9xi7H+CDhoyGSWSX7/
CFeP3fl7GB4VP4IOC93/KDQS3B/hvN5zlxy/0375R9TWJ+ofAyUB1o/wb8Vp/6jQTMQ/wtS3W/2PSsmE/o+qKurSP6Ki0pp/jEZ6X/6PYIvRqv+odZet7O9zvZx+hFxN2b9/LAr6x2j/PqD949s3izO/Kf6o351Z
L+EZPn6dyuiItbwnnpPnhzzljaLSCmAa2pLrBtT5PCPMK7QWcBfaENeNTtOy0gBgQgQRJo480aryxCTZ1s60O3uRGW9zaDWAGsopl0t3M0StK+7vSLx07dRNts+ssKZg5f+AbaFsW4U+Mxa8qb3agtMrfTSsB0oo
jz8Pj/TxoVBUlNd9v5v30AF+gx6+WAJqFKpWY381yTElAlSLiXetM53J5zsrP9+FaGkyfg85E/uSjGDiNQEPLThCU9roJC2QuZB6gwEwOFBAbS9krkOht6VSgmCtg//Wg2wWoTqNxsWrWwdUtPz2QpHHnmTPCoKb
9g4sDjJE7RbFr1PCS2sdwMeOSmbF2zIvKgHT6lSo1jIC9iQKUCsGrR28UbJOFFZE8L/BgD2WMujdlFpHIROLIrzQJP0+pyi9r/urQSBdZvazjadVPgviTUInZGwjnq2OD56Diq0k76hgjHcDtKVRDk0XmtU0zEvo
7rpKT+xwVQMnQQn1rsUHS/q6YyjlIe/QsKyo9ju0bCeMlk3bydJkW96J8mCjP6XYQh3iLXA9cOAcgwRo+8XZ15ZztQ/JWnNQW5BJW8xHcwa4UmyP4C96vW1kGk+TDlNJW4uYMENzjPI5GR/YSsr34aYH47ZslMKW
TgGckc5QTSB2MOsOQUADJpM0DJF7qhBk2vrmN/AlnC+t8SmYchpoM0kEXSh0RwJlr/9GkWx9L9ksC+mzRe7EJJLKwvRKHNSRl5Jp083LI+KNhAq+QeH8JqS2EF3GHyv0XGjpvTc1xciZ8QrWx+9gmZgWdZKfvGlu
HxH8BJB791es1biuvRgED5m9ttI4yzp81zlQCO1Pew/wJuBH+lCjWcHaYaDN/U4N6KotaOHoRWxUmMO22ZQ/BCR4tyAKQgu4YPOtZsP60Folh1d99fpodgFhvFLGlNgwaEoReIL2uC4xaSbcBVTE7MIQ5FLfm9kx
MpMc6AjeRALdcaM1Khm/0asqeS7bvjNn6vMpF831jnuyIsKdaBAu0zOISpXcfYHT9Ggjh5yGrzZ3yGmmmFVX2ALWo8Jdfj7Nr7y8mcpU0d8Uv/mq2YLFSqy0apctXIorxAWy4+NmXzIWtwbTZ16RosyhDvNs6a4E
wzS0FuyDCvMXxkIdNhmZLBEkia8CMPuuOAKPvMlaemMljLQXPtmRim4CjQsAkCukgojFGsw9P4Z0vhVRBbkSj9S3H7UXPChSj3h5p2OCrEOD6BZlsdsAIiQ5bS6PfFQB6FzFXYULn7VduUTwgOzBQnDE3+Il1KDH
kHaz2SJ3Lq0VdNleSNGvtlS+hyxzvu/iVyaplkpgRtsXJPGrOrgmRNkt6XWeiR/RQbyABf25JigOpEyXGMxj0VurfpogwtaffJqMzhmW0otlvTjIQbTbtAnxQn0hcpxAYmUiNRcqGdwCJ7WFuVIJ8YzezBqcRYd2
7b0u78Wg5gwf79g327X1ilGHDuB+xz2Pb8boMDrGc15djW5u6PNFpqVwAkUWmzbSrCvnFSN4iMDPtZOsXRNESbAxoFAKJCsfqZhGbHht3BKChB39p6R58j8Z1iJSptn9Gz5RE9ZT1MXro9hhALtdp9kkTCmZ2lUW
PGXdFXWgM/6bB68rJYC7hmvkThqqGzZb+7qqO1aUUA06MMRPSCnsrh8b5v1Vjm5ldpD47ybl+FW3G7JdjhpZ9P7Q5iGWn7rSWrRApDWUDVuC3x7BiVf3bgemC2y5ARpFOmzxzU+bt9gVQFa+yu+kvynHpnXviWyv
4ku2TmY9ZvCk3rb3rYsygd1yK33y7QZrTRzNov7ewAvZLHce4sxbf+n+pGXESOi3nNKl/Xv0N4A91PAZOdv1WLal7++yDmmy8BWNCYpaRDDa4U9qiXObSWlolGVZqewxR0FDANTRhwG2kMqFSox0aQvqfXuz1U6u
r6XduKVWLtW6Y032LvNmL9DFxHXBHO66nZ7sEFoKUPfAxz5nb7Q5DQCw+o7ZV8nm8+9cr++W6Rc+bK1+uAzAAOWZFNRyBD2QrTQ5IncwvGC1vviswvDtmfRbvK3/0HX6keUiBriMGUIyazF5IZOYXOsiD3R0PgWw
mhZBQkhBsE7qpqeakE9fS8YSiHLEAsWfsDm3ehNnX1UYQTnGO7RWicd7lICtHiEpVyJO8gZtjoPClVrhk4258IY27KErRajMviTVh5EM0ioXPFPUNh7MwJpbo3NmhKA1PDMTo1rfJ2fxmRv5E7OEos00vtcqtZNn
5+oztxufTixzF0eQ1cC9EGwpOjpCrEAulp+rC6tO0GXSWRJguXrj56qVEzG86QPWoGPebxun+Sr82iwziB95NnePSEpxjr1y8EQEF5PZKsjQcxYN0I2AGIKdPNFVZcH0CPD391cUBWgV2Zj88i9YUnX6X0/lCj+E
2TL3r3Jsz71nJoNkinP9BkSCcbZnT1EPklBsTYc5RU2ZQ+uc7bk2mqL4THixK96eiP3L4Bdr39S85YAynRZkReKXcwklB+Jf271kaoOW3Ux2M9D+G5OCwFiWe8r59e+pDP17o+vOf0fy39DXniL0CzdfKLaj395W
QXCC6b+9LNxLOsKlWcwfDumUBb/gRk5ToBHC2r2oyyv3Y/TtnLAx2/nFoqnNdCGcoWQupmxKd4czyKQBJ/blKr/8RfGARpSxgbf/2WyOdkAMYQRKacgz3tk7sABMK3vZm9QBqnmhHBclfEqWhY19AeAgoK17yOQx
NcqABJh9x+ks3dB6I8zw1Jx7eNoD6r8ReHkhgUAEtt609lEP2TizdnsFCmH2Yc4cukG6A20ZGcKkrBU6SmiPPukDpAuvssCh8tjaveHxTP9Y7fD4VOyPrbUHDuNzJ/MXkmvoxk7rafY/GY9CeszYlg78B2CNkWz6
u3IbFRRwX957pFJboEHaYhzWv3HnXrKsH/ZIsT3IXke0ctHT6TFMkwsVWX2HbXP1uU+J0k19Mszcwe8K9xindfTbn3FCGgIel8BksWSQ9Xo1tbHNlesjcCYz4lqFWVJXXlCFTCsuQ/4d97gMCUJO2P0MRWbqgkv1
wXvmPPKzF9S8BS4onPVvXyI4ar6N0hitIbQGNRczsuYs0MVh1/tNt9irJuDDqmR1WGEaRHWMFQJarXO0d7kjvsOklSi523glhYAS85BWvyqQ42845r3tQYnZ5ktEpeaffzkps2MRCaUWWUsNFdmlE8kNMdCxYqwp
OOUJxsaQUFJijfld49APVs3IlkFLjZFNM38Nx0UZyBhG0wq3yo9+Zw+5ziLW14Pmvv6qmjPp9u4xngAvaJ4AdbbgnkXVHo6YcPSqY550b3FIW1o/vHVfDWw++9H0KnNomKgTrAmp9ql8ykNPUZZc8xhARj8ZJHHl
PixrXoY2XsEBjS8Rhw4rgoxAXLh5jOE+dK9FRtmDJ7I9S5t3YwU/f2IDFzEJi7dnVy2KzBi2M21erKZaqr1aPwYXrbQnbl6qSm8iK+Uu30h85XtqxjUjqKivcgLJKDKBEM5jWVrZarT8Du4tZg5xitFawxS1Je62
b2ENc8OFFu+RA8+qvGOTwynpsjH1CLLQaa97bB2cRVS54q4rEHOVlRqB+GiMW3ccl23+aSJVdrtoTGOFBxCBoiztO7PlZS8IAcGx5zgM9q9l6TRjfO8ML7ztXUjw8YhQQ7fKl9x8xfBPDaIRRAMy+YgEkoGHnUME
3UwEIrcGWHLchGBv+Zeb9yA3PIpJBRNNNYsw1WzMEiz8cl05JSqOEa6J65Zw8V4juYYR92GwtMYqgyWg6T3hfenf2t9kEao5Cg74Yv0JPAcFPovWsZGu+EpQSbuVplQmM38okFXM5K2GgSQfBfxiFcZAyFrGczAw
XSjGaKTI8Pz3yJBJALgssb8gzYHHN4RvtMYEb84dHdR2XrcKdrQ949/lnphy8B7YdZW3mpyyo7se7StxW/VVf3QzOZQu1sy5+1oCoAy8h0fAxIHvLwqmIioLjRbYG77ESbTxJcDmRMmDlq+nijbv2I6KFNxgFg5A
s2rE3y66bLgyLDpdpNU1iUYlhKg4Xdw53GfvUWhni7vKndVlV7Ra92Ili7cTdNvQHyCSgY+8K8rlxBnZ1kVB92pRLcc6Gir+lx0pODzeVBOCxjZsrwElG8W6VkSia7ubjDage685yYHFt1Dtye/eyA12NIz385QU
eq2Or++DoZmcHBxBHmrHS8hoEil2qeAPTAafFG0s1PoVOyJS9ZdKNvo9M1qtu3+DczxU5+4/x+Grb/IXstE2xraMaLja+tjLp/KAwTJmmDrfJprHXRxuiFb3FmsaK0m0ybwjTX3UFrCMFYSGBLFAiEsar3dkwGh0
X/v7Lwz+orjUsbrHLuuvxMjnyAZza/mvcpbKZwZZZdsKUuSJvVi8hPkWIWMZumn1B6vuFMQ6N2rTWWwRK/B8chG3HkYWFIPwjxwi0lgeFqT1/RrZKS7OE5LMYnOehs12M+X3o+lGRVnq82srY9LakoA7HvPXlsFO
dUMdovWFqen54Zw8Hvbr2Ov8NeOZCHad54gGYgy+3an1qQdusrh/4nzfkK9XBRZIUj5UGF3s5WFYePFrUlVlAOROHa5nbSKFhn3BOpGlxAQcBTagpp59QtqI24VtE7hiKfM+Ee9h6AvKyFIRt2xH90HUAkDimYYY
vsRCyx3Ks75ov6rknrIW9e4N0O8lsUzn6IngnBMPqntBvs6MxtILVsNQDreabHeMXJHZpg5hMu7W68bHyeY8sp0Wplf1Nh/BidePDJmet33qPvJieW1v7+WvkyfSBD6+y23EHf/z6PAxz1s9o7pzvFjZ8KER5qf6
pE1IseK4N+gtxzSnijYivHk2/HZUYYwXtSqqBfAeT0l8a1/72BuCo4d9Is+51d/PY8POjCv+4JTIokOF3GQIvcOQ0F0jLrVqfoHYlBOGsv7qSZfe1wxMXEyttrWesXxVbfTykFOweXa6crO4l/WKsmFNyUeCMem6
5ViQ0PqGhA/Vbnh/MekGC1tc0EFrOgOKHi/VJAiWwWGsefdnvkIBYK7VIkLHc4gHhsZ0+PaXanWhxahz/93EOZbKMZaXMybF7hVdL98iobz4rN6jPlaWVk+Z54Amo/R+qzC2bmLDmExpQbpBccaXRXLuLvS6/qCU
nijYdBkUugDeTP+aaRb7SkM4mQcpk0mm5Ex5kRhFtwirz1n05abeIKYgroCND1E4jkumKm8hHpw53kyvNrLgalH33SJVnaGLpLGLqo2oG2ORJZrhKVapx8ZxNY/cLR75GHwV+YhaJ3nUXF+2K4O7PJnzNQQt/rfz
g03f07AWW00kgdeVLHxyIXHXhPOESznAgiPlcopO0l2Rq/jFxIvyuGQiVORc3rdp7VlpMjzIEioutBYtrQd/8xJCrKEYpqATnbbgovFt/BcbRQ+x97DqLp3HJvccnCioMAzPd1ajWIhAkmUn0jGm4LhWhwG1RPpZ
PW1DM5e9EBMmcyMLLEwVmyNP1sbVMPYBu35pEbjFXna7uCh2srBIPVWBqU5Q0cXUNItpeMGzGgTdKaNM3sMQvj3BtB7gItaBy4nIMmAJ7d03okJikrrVMN7ypbuRVhAhx+lmFJD9wEJodQEQIg2e5ECMdf3b7QAC
2fLBV+BPdaIIh5AX9VihlhLhmX7N0HaPPOIXcOmslQVIfr6BtgiG7pfk+l5asN2ji5fyHrMX0b8iaTYAt+xNC5eYveyFgvTSms+6rdrhPaACD6U1/LDqTsiq4pJL6J3HMzhLM0ae8ic/wtoFR6GZ6G5L8Rolye2d
gnsAEZjRjY2KJsv3YCAfJcpZtNwUUegyp9RMq0kVLDt5zfjHdi29zDA0NVn3vWl8KLb5uDaGJxO04jAzzS3brGIjZnb0Rm3qSkcY78TXxEe76c3bH94PmjIDkjHvoiv5x0GG8LHk17Loj/iJO2/uc04uJdhfFbfE
AzNgRhL3Ro0bH6WlbTJajPOu2lM7PupRjbXBjCM1sXbcp5mn4zjb3nweWN4kbNKbxomyKfI6H1a+f+t9gvEsBn+3P9xxl4FhtOQjBsZMGsoQt0ssSZ5yvSZ0Jq8rYQFIDneRqcgN/MZLTtAOmguoMBY8v7gViwn0
0JUHUq0wz+YzjZHcs1fOvcGLa8Vt+WU/1+xzGyIxjlNil8HPsq2g9xA9mBF5jAVesZE7k5xTjWlfsprPtZIJsHoWdRKL0ACppBOKM7coNMLoqbooSaWjfgLI2mnlon4xyh00yKrrn09BHZBdGmhOjezPu8y4Ja2K
56g3FV1DZt089xqQKTEsTdQzae7qqj+6DQYHVtXd6O9/Vw3kNZI9UQGHbAYjkqk+4wU8IrswEE/CPTj5ZoFB7IRvfQwqxF066uB/jvaZA3+y4MlMAHybwKueqU4GkiyeC+w1ji43+LeDJ0KMWepVDMYE5FDDPJd+
NOIJpOOmESyx5QbGSOzi7mdiNubawNLolcQE6oVljuPD9K9EpKluWEji1oTcari3xktsE1OjeAXGewoo4D2mwb6St24r0Hm7jxVEOoKFJtrsbdmMckexphLQcDaMl6Y40XF4RCJBD3NMNH0ZVE6kkML3TCxg8ehF
eo2t8ECtF0XAxSb3jNxoBbPHwlxNGz5oUbtsMQ/4opE7i5cloFK/8P3xDBdO2PUIzxQoSHsjVgGUVZbFbx3oGH3j3M9M99HtG53DQZ42q570RwIl2NN29TUDTG3UtISjYAcxaqPmjHYFJhVnGktOdzUt6biz2meW
Af0zKYIxdc9QZ0Jpm7CTz7u6pbkjdPd4xcS7k7ucpM8XFivfYj5WpQXddWy82P1nu1+C22fs6qhLEVtmitaF9njbOGGqeZ/UeN/CgZUBUwiCUtsMKU5CLgIEOcLKEUvhEyryTl4UZW0ByeMS/csvWzWulshRYoos
gcpJD37qBkMQFDErUU3Zyt96Zp0S0uqZapS85JocwK60Z0JczeT7egPd7GIVVhmD5eGYnN04eZGy6m6z8ZTT0t7g2c9Tgvew3oCLN+xlQyQKD/2eZH7UpZipBfTSOXNR5iBfx84PHXZSbtXjeqBTfRY7oCBncaxg
QUbL4/AB7Dbp0DLWvbXo9iVNhkjuzlvSBMeMKaChzT/L6dFbcXc+3gL5XHzAt7q942I0HZpsECoQd2csfehw0xEJWcwA0nOwH1kwEmZSXzl5lvvgPQtKGh1CWDUj9Eti1B3DkdmBdJoqbw7ExrLte/2kax+qSw//
h0pE41c+X8ZNG7vEJxo3+Tyxo3bYZjqZrytmCoSxGhYBMY992iiThdjtZ2dM3WMysm0GXPflZncdjNlV2xc2y0m5WfhfnkVH9g0AFcviI3cVY9aI0K1gu5xqr4ub66qCJvlZNs6lPSPHhHEkSrSJYTg8Ea8yu11i
zgnKjzdp3ABraX4hva6mY0rh0JpJUWV5woghr3EapnkWI1pZ0Vuf6BtLdhdRYVzURRnR457d7CCf09De9n1pzDLC9XUJoE98itiEWV2nPH0E43becjVoyWZ15igmyYJUk7Pi9bbVyNR8w2Vu37IgHiI/2LIQvvHb
wE63WAw8hd/Mj4Z/MeVF5VVMC9p45NDsh7DL2rNKQ4KxNXWsvj8vjQs2HgV1voXTOPxrRrUYrjDpkn9jfqHxTxmFYJswPvpOSvRuUh6SgDhchV6s3q+RtpEVELK2JMXsX6cTojZyueDdeAQeG9fCJ2sMQpXDC006
DGflxoG4f1G1FqpsQw+S8Up7h1L2Bval7+KFmP4p06iqBNqa2Qqy7BBzaPV1c/p2dp/5+e0/kVWHOOab0+D83d0x+bs0/fGGO+iQe3ifXriHhqvoS0HbIM4HKoSETnurdFnr6y9J+qV7qN6weqR8EWet9BmXWk8h
c4E+r5q6Z8jsyU6bpitCxsLybRIzQ9QDEM7uFeli+QpbDxtwiH0ZvqEPHLmcgZpfWD3kCRxAcm0c37Yx/pxKaN56i/Lb2MZlouIpMtCddKHvS1OwkLLyc+O4O3yPHczeJrPPNzEwxXLyI2N02TzlmA77QTVXjB/j
XTyv2ttfM4XjXf7AEj/Ga/iGadCWv2ajjv1yUCy3V//6xh/SbyhY8z8g9H7e/HZswIC801z+upQ6juBNWz7We/jVkdmJQNg8JlyG8aU//C0EzcdiC59s5Y/9KrJl1n1Q/nz9QxzT7LOGH2SDea6wvoamYtsY7nhZ
5/Dn+fdhp9ddyW70CLzHkoUfpv9CyEEUEUUUGUQQYfaEjtxNjeWcRdHocdLORsg3rklFRkCyCpCSnhcP3lfSmxEZAFf2ashkUA4mmV2oRWlDt/nBf0mfhE36xsm+UFvCwQAjI8d/LWiIQO8fj7kFAza/zKcidhrc
PKXD99wYRDpceg4CKwWskyyjKTjQjtlGXzU8HD47yjyqx4+0eB+x1z8ozV5O3cygIbL2KGfT+5Y415Xd3COIGJsH+ZC/QPKyWRj1FF4y6qTZYdSDh53/1467L3n5V/B53VF+99hb2Hrsjdt77JQO3vwxvOImqGQU
/DeikL/miH/qQk2/gWc1n2+mzmw6OPIu0YOD/n3rXSj0//5JYPRkb+d+M670zpj9ZvDVyNNfT3S8CMA4pzFcFolMMWX8JAz9f0qv1D6WJHYOvnDMp6kMcvf8XRCX5Js7q3kU7msM9yRyIfjD5odjG8+ISpFPaqTJ
xZwhAAuPpDZ9/kCBR5ir4R30xCjWd2p9iWv8dOab1L0lv/6fmUNgwy96juNJk7tZFSabHfGAN4+lKaautlGMc87hwtB/OCtYHluecr59uC/5J2Jr67zmgjyHBFseojzeXdQRwlTvOmOGant1+wGWhYw+NBoawBmu
lZLUj2lAjnmPHU8yOxiPSf4Z3xIW5rtyXrLzgOtqFeY/7DPV8MbnXi03+WS5RUL/Ndxetk3Py8tyU1IGm9aaGe5qwwD0iM8GK98L4OFLwWO33FK8fildmPze/hJvZpr9q3uUSqRwVK70QeZ5b2I+AqnGapJUebB5
hPmSG43Gw5kF/ufwYTyYlEbO6SNkDk2jYz6e6u4uJkVl1VyWlv6U4wA3a/eR7M16Br5ukEd3Yr7kTfxQeH5/gJxMC70TvxzUyXo2mc0bgqYKjgygqVLWaL7UI9nsev7gcqVdnwZbGstQ0LZdaIJwToqGvd4Kg5Il
9hA8syIz6PJZOf/+yDx1PpkLDSp9ntmJtoTTw+pfAeLnt3/KzaysZj2KjExlsCwck6yTaWUvkyoVxslTWawg6Z1HN8dmgglnpopHDyuqwIma5VE4svAD28qTFLHxW3fXDU+rWucKVi+hzpklEiHJc9docp3QohRp
WKPIXUUGub1KtRi3J4TRX9u5UP0vac9Mrs9Q7rPwesT8qMBdQmqKLql2lKSGqTQN63BOYymTB1yYd03uQbRIRuoBbYjznx+Do6gIVNDCrVjJtFGnGSgf5MmlN1FSr50SRKbPRGIILU7REZNGMMpXxvr+QREY4ku5
FfGX0aXEfWJA7586jhulEulNYK8NZeC6SHZ0UryUnfKg3sCLg+v0H8nMbnwKNOQF8UZkReko+3KoxqNvYE+BXmfTZ/ogjamla9i7ibhiqicy/0pz32eS4yTL0LVowGFzvfImTvZup1VdUJl2101RR+Q42uHR1TP/
yAFYZKYGYv6keKoc/v8bXGlq+18FH+6rpW00am6ZpPRejyyLBJcLM9iWKmXcvaUyasX0VEYppYVr9szYGaXrQRV+THEzRLz2KAnMdc5gUYaUqBGtx9Ak/U8TVKe5C6Or4NQLmfuJwyQKYUbkPpq8OMlPLO/maqq/
4/j858lX5xSzkzRd5AlLjNQsdiYRJwrFhtoDMfrV+Ar8XMtGgTTGtfsYNqUZmTxLZHT9rAbDSsC8OxfdEMlFD6tEZMikZY4Jnkt2bBjL+TeHJohHaxm+5tCO90lXyu2y4vJZ7ElSGfuMTprzZDSj5oROppQJ8oNi
hw4CHjW7rES2hJF1M//JbA5BK224/q2jWBbJU7A9gJ266KnC/AF31U3PHpUJPGjOhEekEtrAQO15O+xV4Cvl61J8eOGPDxWk64RUhHJy5a3jaqcA48i7ljTzgdM7C4Dl3s330n//e3eEPRJZMuGiP6t8aQFmiXIS
EqstMysZpWjK/b2IwH1ZBXIvLob2kWtgVPnz+Zu58PfCo8YuuLi2nIr68u7ttJRO8lFbhNIGaAkrN1BhN/Ft1mx42P6zCiIXYQC98Fq8VagXbNxpGfXnecnPOBUbQpoGuZ4OjHl6gxFM/7cBbzE+9gVnErmqJQzM
ZcUxA/zKFUMpEeeUSOUelSxHTxSYODICWI0nfm3HWkvkjG1jHNvIC1xqbJGnmjZKil5WHkrJojO1TpGHg6LZea3B/YaKsk4M0t5adVJRjCTooLHpsvGEqRzh2cSoGt6kpakahzGlq+6nii1G3y0eOsrPYgpFZVp/
eFa63JkNYEcSTSd3LUzas06BHGLtyL7ZcLBukzeMcxaT9IHsGOPuOV+KyT86hdChJEtpYWqVbKBGWZPowZO5rV7oSHNh88ptAG3GNWpTji3a8IVm8WUxyH76+9x0/rkZ97Vy4K/lQuvmY6QH9O8tz8YPYHhWpAMC
F1RMYp5OSzo0q95LEmEuBLsPPbqu2/wKOqhpgCXH75JxTZUXyHqEX7Zc1HeHlHl6feHGY1T3JMI7wzbrCQ4aWKv61IMHynmXDUOnHQEW+B4KRryVdv6hio4cQzWptMArQ73Y6sDIo/hPabXO8LczX5OGBV7J1JCR
feistaeEtbRRPFPBS4Y9Z13mfRfGoGToQ/OXrhetB0cr9gZLYxmkudIRwM1UF/D10suAPpTKiJFF+8fJAFK3hw5Eqm+8HzpQVBgamJZbV4nUXWy4E7gjW2iG7bbaX3EVOiVtntN9U/8vJlpE9hwsAnuU40VznKlg
gqhOnx2mzoWkHf18s7fSSmAdnOqWY7x+omwpMGXM+0PwuGH0fxbciwr9ZaabOBS1WUZhumkqAFnUDgZtg7pTjI/BEeWsyoN2Ur5QWn/bs2rtBZ48mgFGwCbyI0R+x25Dx6HwgMozwWjo8dNG85zPsuA6YFk8tfWQ
tbVYSVWy97RNS11DykSkbtkKlmJkrxavt3lhei3RaHOcEXSlkUG9fQkg/tWbLmtl5PBUeuwL3UmvrVihsI6NMvpqguQYyUWnDqd9JXpSHvhNamKycEa0BTPuu3llGOufV4Z5HjAXokG6T0cdFtxesMRmqIC8zaJj
K9h3K9A7GCJrzE1WpWhj6u2qYJMWJfgAx0FRcjJ9VxK1rcF+54M79zbhadfM9/M0zFH1LO/5oYIJ9SH30AGG9uqwtO4rdB63Sp/5UrewmpczltukN0NVY6gL2UUL3cXuceuuqFCJdM4xN+FYhWdmP6SKKcfizXoT
sW5D8AEpySI02ARtZ4PWBEszbXck+/VDDXMpNzBjA2UOrU1RzCI9CgCpoxKHJIvCqBSYVVmhFRid9vCM3csOsykupa0KCrrvx2A9CAu6PbD8RiKEIN7rgYkF7+AEEBEJrfrqSaf4DJ7EmpcnRAPAcydaP5Srm/lK
M3lhj7nRN1gMitQCQbArd1raPjJniTqtaEzryLp8LqALTkDYGgam8uUgzQ3KsFhdzH0Xxa0Ky5ytCzgiX1DG6CjZbQpecSBTkPDsC2UPHRm7ttmkxE/8rXw4RXAFzT4lF/X062LPUy8B6PtvzdDxRVeoNz/rOD4e
jkDdkq4koaxdypBhMRmj07JF7RT4nj+rzGI3zVBcw8C6eBel684JX78kvAaIsalBW1KpGW50dQcFDihwz2KjndArMQ6n6nl1P6cVPv5tvgSQdv3QbTm620Fs7WaHOiq4Ax26/LIGF+1gXiBlFq67oU8OlcQZhSN4
o9MbWfwosJn2CoLlTXBd6Jmgd/WByGhD39uJrIjLgITJUNRPZ+uhb751aER9E2FmIy+hH/9+NPY1lbcxnML76bBx7Lcj+xogPJ4RPHDMdvIRBM1JhxwgpivYWEyGcUhZjxZVnLgBRszEbCWIBaAGHn29vyGE08De
RZDQOaB/rzK3vb1RbVHddOxE9io4QCwDpse67ndDBInUzQrmwrDb+673qoe81alAPvF4TPu2yRLg9xGQnjVQv6OUhgbxna9S4jaRSmPj16eMXIx7hc72hkKR545LXbzZalN8uEMDcUdFA8XF/pknOHcHed1smJdO
KDVrc+hABMzQA7wU5K9pnaNDwx5uv1j9NtaDkk9cPPQavBwqIykZkaHGhBjqVIeZjUQ3GgWGUaHBn+yHDVEcA7jENKWtLwfpBwz26/0ekDm6Sg7bUDojdJ1aE1LV4lqoAwW59k5Nd9wTi0NB4bwmrLq2Nlq8IXP9
xLRuDy39zOSPiWOYZDLfVa0AMqT0cSUTnIb3PTl/exg/xs7u7IMwYAfFdC6H6lBa5Yd7YpY2F/16Ta5NNYs3tESl0SW76qIrzPVE92BlMEKPp48u6x56zKDEssC/G2+xwOpu5VWZe3DA8YY2U4MDHeFhgPEeUqBb
RoxCprfNHHCpWUPzWPA6RdZoXZjnDBAhLdW/Cl0u4b5a7vP12eXx0JoeD0DhN7YMo2NCQ8WcRNd5sTFA5Sn+zRALB6MZc/r4Yzd65gEEbMWXN2TpLFwo0nxfCUyktzwM4D7Dt4Em1yOtCVJPF+PfNSmUjpKi3YZk
742GZUJrvbTisGjKzR0CEW8Q86F7EH+KlaRlo4jdTgpmdNKhm7IZ9WBBt15srjVL5/ZGbxvkkJQWJMWxF4A5HM7I6xEmc6HBzf6c7wNqoL2nIvdJ6YEomMwydAChxupfssqcRIrjY8Dr6Kn/bqKll0Vf96HEBiYy
Vsan9xYMauCxhMvvIwgVXw4CQgBVVlBhb5V14LxRPT7rikKvBrRHpt4XKUKUSYgfzRNPm8AWQwS9KREX0R+DNyp5HQP7Bgv+pzOQTbBwEgKWHjtRKqiQd1q+RQjeromayizyvfCOyrhvYim+bVIqLiVDVhYKMR97
CmIut8vJqC3DzFjreszujL/o4EVOedJhUsfFtTNPWZzPfo3oZ6hrf1F0SPL02kMyiJ9z6LkkRJuGAaaJ4wwdyOuPXER59vS5aDnzSMYBnS6cLNSAPI7YIRPq0wYW7zQy6rKv6OBKMuH9jQaEZRJwhECksBGwY5Ke
SlMylUieg8EklEhXJZeV9C7pt796h0eQch+zNMsZDeMNCb9kozwnqRtxtA8XO/SHNM9Wjt6kai+90KGkSBHkUpDF9w5wDx/aJHq+IY2vjLKo3rXkYySJNgQibEFPP+3M81pDBRxiOaVJpSQ2D6RWWymh1VdNLFM3
ePiNhuLL2bjjbNHBZpwmXXPIiTkaLvcbOUE3stgEY+bS0n5SucEU0ygqGCjzvFAaH3O3+qz+SeDs5XdDISZ01KIcXkio8IO4xI7rd2fmSoa2duRAYd4x1rBFZamJNrYzCt0iUst1KKaGWEKcLSxJ4gEpRh/eYgER
CfxkZlsMUHAe1G/X6DUbCto6xlqM83T+rsiYAtNAcQjcSD/AmBJiPHrnlYe6TGOFR5pt0WLOxb0JlmKGsUSMvMGXgJYwsV+VDRvxjOjSImF+CvWTn5LmaovEWl0INYFHrm3EXOWbY4W4zRapwjAHytR7xOgnsH0b
v1ZOi3P+3ND2srZ+yuD+mWeP+nxH/cBrisbcluaWLlxcIK4uCTHFWn6WkDYCAgMOxFgwM7JqpZE6O2ns6ooM6E7cWpcczEsxX1M1IZhKsvYToqes/jiqw+A7UUW6i/MABaKxovmzUqwXmCPaMvneUp3Ey7PkaCxZ
dM+ME7D0bYJKbUEtAdNXo/auxS36fIxQCYZz4r4JagdN7SnktlQbbodNVbY9WiIFku2Vj/nsN50IVko+zKlFXfn1Tugek6IP2RfnXCQTd/1TVs3rtH3b22iDMB6vN/LGKj5Oi9h4YG3REG8Q/ZyUdRivT1o8r1Nb
4FHNwzdYtbWhv9JLEJfZpcViDnPZFOCVTlZRRPC4sh0iNtMcw9r7WobuMnSPzqPwhGie0tIQ791ui8Qg0Lp0ruP1FJgYOQR/UJWWQRTC26mMxON49C+3/O8RzYx5gB1ifRcXQAKGLETgma0ce8WB1hxaxZv/Tsxm
dWF992PumLenLfCePVEABN4p3r0OwrURsLJQglAACtrhQl0M5FpH81TIW8yVXvmmx/eMh8FjLcvdPzL+I1V/rcZgbMfL1QdsSCk7xugHVXfy1g/2wzff3VGNE0Mcka5LEb+e/t2BKx2LRGaMhL5B/g4Uw7rSfLF3
+LtlvBBVsBjLLDuFFTLSGGd8cd8TLl6cZTD61JNaqzeVTo/cavQjDcpUqqTq5CByCP8LMOLGkYkX7/HQDeVIkVp6xVUppg8A4gxD8pFnQB8iSqvQwuGXsCON2YMRH8f2rXiEFlN+QmCfpTXln9pKXD8sidDziSl8
yiXeyDuZhwS/F1cWhsPY+1rfFJ7G+LwmCZPChBmsWxZI4PbErqdObUmgE1m2mVlBNVEhCGM9s8USTRKFCg3hvtXG6c9V+bmK/cO67CInykJeWK3M9sBQdgvQMSirqk9XsoP5y3j5p3c8QOwf5tDO9rmkqgtli1V/
5LMXpsMi0mPHgLJZAZKLnyt+NoVTtOwJ76/qpTPq4KmhO0OQadmzZX7/h3f9g62Tm0tTK6dM355hURSXirDMpHZtTjxN7FMDsMMYHUn8sfodLmKNdXTQrfxcIm8j5wumsdiuqZYyic4tSlc2Pk2XGAsPIZW4YQYG
912egfL/wseWXD6WBefx+GnGrXIN4uhwQ/tsYL2xOzyf/2V5tK23EJmot4yazCACcQ7W88w0KhZG2eyw4jk3z2pmSiHvhHElE72LLbwcmOim7OREr0zAZOfsdbP20VkcBBtmWGDEvqrIAmBaS9DLRjSoLU2Z6rvX
9a/SWgaMa5ewuCjlFyfURAeBObzUogF38wtmpI7B4WNFOnVehjO+aeLSpu9HzpQR5rfzkqO580P9fuVLT5n506g3YkeW3ElVZ1ZfnmdWwWzX3bsDaYSfOxawcaKCeNbJMRXafPpd75fLDB5pMlFMo6CXc8The3nZ
zCtVLMD77GSCQwL3fn5BtCI1rrw5mLxVGmYYBHMYUSYCsVwkxEG97LXvqrlbLBei3MZMBsOifLIrJwt3WBb0B1YrBd7ZukGYggdx52W6xPlJZOXa21O/QF4CgNgnagUyykbhQ4d4d7Cw5ADUmLDmrnLyQ9kKkoWJ
n7SKh9xbj2HKtbTxsL7ZKXjf4C15WO5MGt9pF+hCFi1+tnPs+7oAsTdsgmbPw+7O8OzpKv5bxYuQPI/hE7tP1FA1U3THV+GDIcDUUjXNwOwSQwv9VvOExTVGWVo8NOPe/loHSPW2Jf8HnP3KRnifESoo6fQ22sKV
/1HvjrmECctsY0cq7qZ0N7k4bQEgj64GdK0hC1iXinfBSWMxrrnHunwGq9xgLf4ksQlU7AHAHEf7g2GQg0ze3afwj6Z23sJ65znrsbvo3+4BXn7BvBUbr9+9Xv3pq7ctaPlLXOsLYyss4TLlnERUNUeH+mYsUz/S
7leoJUt0HQFjQGGmS8eWwREKZ7SAC2zw9c70VH3ioWQsGR0Ict8iC4ejKvYRTuAwsDM4ZYPiMWUEPR3GMsIPui268urwagHW/dZYzJmCzdTcGchpAW59UQnPB1CqXrBOIRqq1gSPXEzLhpKaLMSxX1lp01ovgmlV
7YLNC02U+r36V2X7i1D/0kLKlrzrGh+alkatKcqUUZrZPoIyqHmcs709yphm3BOdD8yQDp28I1XtNCiL/mZVLG3D69E4Ipu8NH3pmlq0cc+g4lqoH7D7IdSPSb/GLYiqW2hGmES6SCessanB5XJGkLamm33pM50o
VUmKOSwnffWCx3nj8qTCdDx0hJ41hAzZG6NWQqJuEivPxuOzAnPYba3Upjbs3bEcsQOQr7aaTLn3ENpUnvlAjW3yz0ZeViIv1EMXNLNQGtur2tN40S+vRzW/Vzz5sI24MA7BkXCrZmkM9E9zzHgHT5ffGacHbPqB
wF+2DvffOB0JPHn6C9yTCH7y62nJKzINnvrNKa51HQLvSXtO3zUMk+0Dm6d5aQss3jaHtLbE0dcn3vmn4k8Y3zamyS7gkt1C4es9fXcxSjLCv9Eo/XWrNCp9Xf65qzYa09At4LrES9uwWJP5l9b/Ra/eQ27xCi2L
2bBhX4gDbV26F9Q7oUewinqG+rObaGjbyNa0elGjg3iPmjHxzaPJzjOcFncbG02/ASQG8Xm18/F891Ex9FltAWgGj7KCKnlOxhSIz24Y4FvGRg6j7XXgoXsli6H4+/r887kLwZkZ+UdvXyW1P+/eVDqhEBkHJiug
vYGChVtRAGt3IDvbj8oNASUyYIikjE7U+FTWx5AGBFwe8H6Uc6NGiHyF7VoTRFYVypx3W1r+2xeWbRaWubJMZdKMO0JQdyVBCbGRfYgYpofyrMAVWXTNxnY1tR3WmIeKvITrQCWDWExGbnKJTA/MPNQFHx253IX5
1elY05TDYcSl7ryUuRjzYV45IP7tmzzG46X9VXZIbqs6Y3flkfLflJnfHg3dhSr+3k9UFcmGhzLnJV/wLr4jWfbBydvKpvkBnP8RJ5Dj207eLIeoZGJR/OAwzlPqjqT0koXpceqlLZyvHmunpDYsqqGIEXuxJG3i
1dbcvgdAGdPnR+vnO9xhNvuEmPUr6T7ukjtyk1KU7t3l9TWCIUGCwIpLwmMWFHZVPqhP4o7UcAu/TezRXn3uubpHk8AJOJGMvpTEm7/M+7lpe35776OHse35agQZi6Wh3wDdqu5nOy77TOJdjcN3DTn2O9rY8ImG
Cx4rHlLiLOLgSIC496oEjI2b6cUsJOXdCLy2+Q6dbDZMaFv8RItkc1dxB5vqNMwmQY15oo8wZ+MeR7OfGOFSkkOa1R3ien3QmuinxxApMWqNviA1/L2toSSZJ7PIg/UArM0D5vKfG3AOHxjXlTYqPjeTB27pJRMB
+tNDIN4cPVFH4NEfUXP+lGbU7yZz28/FkueLN+PN7GQbaB1jFoy/tVBH44B+yAQsiByFtfLn5T+QNPPdIF/9gKWhUpKNs1Pv6LR6oVRnv8g5nEmP3ir4bIt5twz1O2eD9odJJvxDIqP9t+GHh/73tvK3StypzLiD
cN4bC5KbA+0DlkQfZ8S7xfowzXZr01MrZ9JpQIdKXjlNNijtqKcGcV42CsONjGO5ematGJAl9WjDX7mlny5QSU5YP/MiTt2eOY2t1pERysY+H769gPebKIR9lbeCd7FQpreaQ5CXwTKzskDA69fZsIPW3ZKeqA8/
63mZuhouZo4Q/3BVzeW8J4DGj9smu6X1S3IId5f9vyTNLDLLhz2z8/2J48HGMBZxNu6WiNvhxqU6ggkn0K+eiRcY4ybPO4Ica8CltJvnhE51cYh35RabKyrX7nBOJJ1khKSJ5sl7HfWCyB3fsYLv8D9bo1UKkyJc
nKqxbEU8lbDG4RPyxv7iv5nvmdd67NZEWf9YtufSEDkokzz+5qpiaV222kyIQ9UBDaqDI9YlS7t8jsacgDhkkHuOD/kIazpl5ho/h63iB0VJhFeuyMzhv/HVJDkkXsAVnfIG+fprbksY2ykPo53vDomhMn2ftGuo
REqH7NooDEZvljJ9gpk3BCyvbbXr9lghd/eei+xvWqGhm0rGgOIx2MI/691UyGO4Z6WStPK9LBHFpdce3N6VlBcNMWLsyvGdkNqyzCojBBh3jUibG7PPy4IgMh94Xt+O1oneOfAK8HotVZaSgScQnNhkefB1N0YI
OlnblqFKuPWVJhhYdigbIFAN13W9EQAf1afNeCJlyPQo25YiwNas1smQ5JCg8VlgqyrUGrxfJSnrKCVCowR8y7pEgNClVwK5upGaoT64lvvoUv8lyFu9hwgLT6PeOM8g8Z6BTsTnkezbinz8IdGZvKUSHbllgQm6
+IWnKp/zn7c51g+XXKp357bbY7oseBfcfsKE5nExpJf7DF3wm7MgwU19C/buda8sxQxbEMuXBLwoSYGsbo1QREmY1j0z/l1JyT9dASQIVBghx07KVhshMGh+miCdUaBGSA2IbD20dh3/gqS6pri1yo2XrkUs/Hvo
vZe0FrDPh3L+SdfIM7L7UNLhVdT7DmiBy2ZdrLE1dVAjPXNbzvhEEAO0JUOZ9CaIhyTQtu0MaksQ3kot/CNMN1rEpn8qJYb8rmAM/f3ehgMQzEv1CRvNDnzMuoBgWJBrcEN4zmx69aueoRYcMqMHVdiRpM9BVS1v
h/V4ZuBNQ/zcoPLnsRP5sg2kykqhljFGTB3s6yJFTtuZWFtMVmkb/jrZiJQygqZFdjyzboakhishlU/RqL+wepI42zww3CUSKM31Sxm1CdgQfbKBUO+84kqxQ6hQRGmD8oRA68U4IQRcjxbu4FBBJpvPxgW+UhiI
+ao7fmSYZcm9ha+VdeSS6nhD7L23yze24UePFc8vpFXAwizQrt57CHVWbByKBaqJaViEwJDoA4pmmFdqWfl4RiYOc3FjOYHzMsBYkdHv0VCilRYX4Y7Tke6XHKR/4JgVHMyHQnVSsHKZvQxsxu288OYLaE+UuEPv
IvD0qhxAFdxjzcfNbDiaF+pg7jyj3bC6CQBm4Lw839iPK+ZbSnEq9tKhfMhJ26xFBZLVn2jNVfpQAK35vFMj7VmGH7+iUj8GKQPWs4OWhyW313muSBiIMBqnmtQLr45dpSpuHimPcW8V6OVjn+nKZSWwIUOEBsdA
irkyoINCQvFLUN7r32NAfpy7gZMobZ475fwe/FgCpejFaVcAsgUEIoFtZRlyZ0mSMu+aojjXQ6ckQGKN7dLpUk/atcLRSfu9vazUfnyGzjRXUof3ZzPcsmeluXdB1NSpdeKfecFsto29RVe1i9g+3bpiGuA+SmqG
58mJgiDcj7BFcwu4RjQsXIyYlKBiQ4QZ2bxRla8tARR8q/OMkwTW4ZnAeLeKMX6Z0MYiRj/eDfouSkTDvC1M4dhqHtV2eepHTjhDK83InmNTyKVc77a+f6UmNDLus1rSsy2UJKynzzYAUCPlx4XzvKlZ+bXQ5Ji1
ygtPdXY78VLV0OzzvTFk15ZRj/C6Zc3T5PgoQE6gSdqy25paiRqITbLf7sftxM2F7GFnWokp0jdlLlLfYYLpCMttSfc2zp4ppls7lRO4nLZ3xEptRe0Y005S8g2apbBOMXM5r82eYB8y1ylQSeeAFfw+49eg+Ppe
NnbLYYRQS3QDrrFjrpKY/6HsdSRRVashrLSznXdaBS0Q/WwrfTWbHJ7qBXaPrjF0guZI1ZegyadVek86y4Y1MBasxM0Iita+B1agHXN7cH3N+JBRXenMQHT2xn0BscgI75P/bF2s0Fl0sUY5SSxAbtswImG51GfZ
b6Dvhwepg7oZhgBgilWmr45M64YEZS83FrSZsOUO7hyC4WqJeMg/arU/VgnsRHab0xXiJvAu9k1S8OiBGtpyyW7cXxGIPsq2wRh7qGPJN2ek0wXL27cUPQOqOmfJ+oLwzzoD/nH71MiMmo2giLmLOkFSs+zkzKFS
/uXQFNu8Pi61ZCBsXbeglreSPen5AB/39pjbg98/jFY2Nhdphi1Jl7CcDGmbjga8Rlvza7kUmlj4T2MPaBg0Gokuc+roBS72TbQAob41DCJnPv9YOw0TGRthyOJrfVDBhIhpHpqtB7Kd5TIBPpSZbG6jQodRLrGT
EXGBbZyy5moXopPsMtuPNHWxt8zBHIfoHx7ReJsY+KigovYKo685cTue1+C9+kFoA98/BRxGvSiGZxfWfjYugDBTHfgv3g827gPMSE9BSERQWm0p8CX7BVFoCviwB9QaF5JFPE1FVW5ufsuJRRuYorMvu1zEPhT4
qQccNAldzJyvmdaod2cv/hzMCB9AGmpAmvYQzhlxxjfxsfNsFUs2JI1Cc1FsfurwbA75+dw+JKcH1kgKwEO8oMz19lgXHDS7O8g4MMPbVVlDiVPTnn/41FZctAAwksdnw61rX1pmuyBzuUzdW9E/CYpJL0L6vp4I
iE4mtaz0D8eikbYr7sOJ9qndTA4FTM+4CqFGmpBMZ9e/65jUUWd3yVexSWpaQVkIIw/u5u7cuCqaDwPxiVhSYz6Iyi5rui93fHCTcmZkXiEiRfy0gQ+5rpFc5BFqp2ZU8CBiw9VI+PqTJKVRy290VFverQ8oUnDX
x+WqW1AqIs5pDM3fD0VI1og+wXlApSP2fJC8IdaOHyhXs9iDh1/XT6yNABEvouOd0OXNlLVmLGZYMN1ZtZ6WboXTIRwmghULIZ9DWKnuymUUKgTP9AFEY1Ki2Qw1gANWQjaAdjTIpdKFEmZEuBsgyEPzVPRJUPQY
Hl2PjGJthoe6AjjGfZz/QZ1nCLaR1cYfnoeN89/ISgCbgLKOV4eY0O2oqHqtW9XBmiIx+bbRxD/pVctF2b+hdl8Xhy3jtxXGGJv11QPRMX4kHw2nggkBK3R/gBcMGwXSnJ0FP/4VJkuRlWLSzoAgk2NJFOMZSfKV
4obpIyaSUPt42ercIRpL5D1aLOdKypov+7nUXkyBnM/WSO/O2VZ7m3hOG07hllgy0ifkCqR2JdUgFTbCIsob5zmm3fqgzlRIKhHpvEQWA0h1cnqCGM6w/JDEXej8ywM3KQ1O1xiq44BvMveKvA+pM0hn/RfWzfGG
0gemHG4fBjyc1SA7l98MHhOGbDWWhk12xElJ3A4SrCElNQkfiIiCpu384cebujbTA/5xMWkvT+/P+BpheKfeTcP0Wy6SdaF861QJYo98rJcejfdwvAdCPGduBp3+87/FKfe2e2CO1bMX+FHXpLlbanJHL363Srvf
czXc96KBc98+sOds+1WCuJx1SFstKE1R3YXTBHj2dhRklGGPIZ5SQ/vJ04dqh4QNb3UynUDP224sfjGB6sE8taIPYFViepFTOB7uEnHYQQQ7J2cYXdFowKWHZ6os4odWnSLWHlpDn9tl3D8VkErZ5fQskURer1dy
k7TqvlSN0ZCOf5b4wT9L13iw6WoaW4YNk5iT3+FR7xqetsae6veF4WQ2PmojH0Bq3enV6+1E1OFZwjQzVbwfCM3QhyrSrd1+IXYMtfbL0IEos1DTNmd/Pfb0/gTsBGzaap3RL+5PszTlKVEjZvCvn8n4WuMT8uKA
Po0P5fH5PRCJDMkunTKWKtvOvfZRC2/2tit5Y3rRc9w8lfRjlNV1BavyZo02svB7lpbqGjRh15dPz1jOASHupm2TFHutoo/PZVU63JtVXmn4+pWhd0tXTKEEKhPb+vzPqG02vvDvK0efl7SfbMrSpBQ7QxN0oMn1
yoohREMKKiu0ULo9eqetHmnJSh8Emb+3pitKkcUnLT78+i39wQZbNlyXsBHRE1JZU+vNdb1tLP8moahlNC9z6/BjupmHHmW95erluKFfidxYuwTQNmCNyEUjIPpqAB2PpYfV99z0M0C9WmF8zH5g6A8spuX97gfq
VNtdAL66nH4hm0+JmobGS5pEFB91JUW0M66Ww3RVYIj/d0NwlaGwZNW+OsLBlJAu7/1lFkr+fnmtYOaR+67PSq+/yftVEOkuz6frV0Z09SzBRkQubFBXwRA/7C42Gseu9v2HqzrjSoeQVjH+haCUq8dHommuj23R
OkflHBX2IBNtjnJTrVPV5cx8B2PPhPHQOkhTLeJDfQWtoxNbBsqMjZft+QfA/iP2QxgUoXmbZIlezWnn9TZ8Wbop1gx6vpUGvUQBWkgFOSz9Um3RGk6RkTx6CCczJkxQ0JpIHkUgkBzTHK5UYUrHv9e6OWaXBYqK
fXKJDBolpUOVTRRBTqXlI3eARBCKNJ8DYVpNVkXhmXXKPGXN0MpcAXRaUnGd7QV9fBSTtQfRj4oUa1XE6pvRFDE1tkEvAM/aXIG2ocMMXMNTQQWtDc47Q5jpf0z0t6yXmdEZapmMZWYB7BDjgts6dr+5uaPjdTp1
BoIU8dPcVUgS+R/XmvzeRQCEBhqEdbWOoEAhUKD4+Igqg+GTCD6/dzGDDMH3xYLXt6/ZqGwdZrAuqooS2oHJx7uVTE+UfJPhsA71N5FW6VtLysJcDsDM05bsUscUwwr5OHrXwm6qsMAlD+pRpniHGK9QFP87PFiI
KId2rZ4zpzW/rgFNFFeU3zEcp4n0L6KgJif4cExQjHspAlNRO4Qb+wv+FcV3itrlzok5KLClmHWjmPGpkpLULsRs7cHgv4iPRZDTUj6K62zjiR9vieZBotSv4jTY/whzg1r8jKzp9KozUlHichwwASyb53hrydXT
E46eMTbGTb2fpCEuknKS6xvMG+xERR6nD5q4crETPO7ztD0siHxZjr24Ar8VjjmQg5CHjo4cc5vVmBb6vn1oh4OwNZBS3bWRlWbsuDcrpadpNTk9bo+WXVl4XJRqft7skBHkzCm7TEizRJae4SnkFjbMbiq4mhYU
8R5mlGs/0D0bjYLN5i1bs17i1Mj7PCLKtCB1i0kqFApRQCK+lPKJUXYUUKMf3PKUsvZa52kfNfx7LY3hAYT6yY55sVRe8vff4Pm4+Si6P/bO6Y+9tgeH87P9HVn8x3yvpkevo0P8sIaFGs0sn9G3CwVtn0ttspZr
ipaQ+D6rvR/5nBSQPk27gisPqvqZC4qYFCqaPkNujPwIOaM1DX9n1CRk55UXHPcEz/ag5oPg9QcReH7aDynUNo6DBxU0MjQSKRxZ0HTjRyvfaR5So8bbm/8rm7I6Gn87oRolDfmhZeZDapIfT9OBsKJmdH+3QV28
659cmiBgL2TGx+G/banRRpihg+PgFtTrHwRTmmJiwyGhgZPq9ncj5AY+NpaYHk5G1pJ9MYLrARIhEQEgzA0bw66sV+f/ElZ0E4sZTpHGKeoWnI71Sfpf+w1i/C1eczTxQGhoOdIuBV+YQw0QKVhwF5h/qqkjRtyg
5dKu02Bvigdv2M1VmJ1vfJwhuL9zQ6AZ9H44jJoPntcPWKBGwuCWrFI72bfrNQDQBeCuAmaC6xiroxGtsZaCcPnsVjM9fp/deTh6GiNZk0FOHJoYDSq2Ipac1aRSC5PCUhVksgZ8OI7XSAFYgyjo9ElWl9nYz7me
Q/RuGMJfcdVxgY8nDoadGVXMefVy4eQvko3VFaA7m0+Zwi1aXAchYKnaXNeIwoXk8yrZ19/TT7s/z6y18ShD8+LxFW/h8MKu+3f4KjpqSI1Wxke0DbIAr7/dAgL03QG4yeJzL7Nj8ew3TxUEfQI3u68f1MYD+KZH
PRo/Xo8CGAVVgpsE28+PynZ1nn6Fj+LP1x+F7k/IWdy8fBSbUBaUtQan4kEOhHbnOz9ERyO8wZn71i6wbLHX4ln9YIYK3Hxbgo0dQ64IdBxk70TM6aB7fTXFpQD0KxmDdaXmlGT3TlGAw3k3WOzTU5on63P5L6YP
v3b72ERwzelJEQiRTXf0JKikUX86GOkgEdhJuMNKpEg8lyoMLBNcXa2jwwt5MD7UzXw4GD8/9mrk2pD+sjyVQuLIeXvWfEzDiYi+ZY3efkS9g9AJQcXkxPGg700BmFqbu487NgzhmTD5MJOMm0MKQoRM0c4C0NgA
XH4BvyWZGZeTacpCjwDp1CGu+OZfM7foiAMq8nlU098lu5kjnnh7Q7wvx/OVMO3A0OjpfFLGH6CaopawqxQZvLEYR63KY4jszMcOMgnXFNhcVhIMlDwZfqd/fPFSEr+dVeindvg6I5nkelT3vOkohiE/M0T7BM9Z
L/MJb2VV8GqCzmqiNjqnnhb3+Fh7dKRP3YaQYVIwshZ3e5lwTS6jTJe3CC7NoYGixC2yI+iCKq3/NbMveth/zWr+0XyrNhunprMyHzHJ2aCO77YyVcnkZD0m0LEWC/cEMeEJaYJY9B/4LoZI+/D4fMUyhgcJtHww
IJnZ/hfNV2zBVfDT+DhhbRzFx0f7O8h5xdpZxh0mQ/FMncnjg3kdwUoNo6VKVsLISNHhmKyUdubH/2sDxA3ar2uWxrn6+7jPOqQvfg6s5l+J1j60LrdGpurT1RbC04+mAiRl35ZTA97piKIoehvAOyc5MKlOtWD7
P3NlJgQ0CD3LfS5Qbyrk5K3dOCobZjavKewtHttM8bYWmp0TVBOw0faooR8CGd4FtH2dTwpkHmcbL0WkVnAdlyadHf7LzgW+clwKeP/0opqvchIbNzgR/4XO1D/5wgzh9OZ7dgAeUs4ZZHCi2DFDIQ4tPHUJGE/a
RwRHhdCVjKdW2/IgfUbk58Dl3WNSJ1g3ebfV3QKjgj0TNKOtQuH7DRWYnhM52bP7aw+KtMLENlAc1RQ96XL2U0jcS/HqK9/3mYRendi4uvuCCU/AtT4+NoEgNSwD7Y/69KRMhYBoy/HpcYFtZITNYJJlXZNN3jLD
RkQ+F1WgW2c+UjoEvhw8PbInfS7v9tTREynQUR7RRytAGr5MjCtFLQPndTuKlnNmxX0e6I+DbArpm031Yo4k2SC6vROh8ohJNAusF/yOJkIczcS4cys0FN3fVrH6WbxGOjgk2hAPti9aM9HnVfeN7HyQZxV2FiLR
UbjzNHWsb0T/sR7fuOB2tfyjgSmZq/hjurW/67tIBEkpH3dDIL8mhj8ShH78EyvBtePq5+1aM0Hv3aGp4Z8/8TlXKrfFT7g5gGPlPx2R/6+x1Mbjt903CeapqELSngamw38+8sS3fcqfvnoXU33cb2Mc33WxvKvT
Js4sz3WhUOiSesicVxjboa/sRnG0+HlpLG8546PyLnOYUrzMY1ERRqTscNlFbLbb8TTnQU/+uXDKMgqhEoqjXUqQ2oJumDT17ZZdSb7vqSfEpEyI04FOVx1s41bUw1FzmD+9t7rI2swgcAGQUUmp0sNDXMdl8ZSW
IvtMl6nvqBuBkbRSyz1jAFRY8Pwm9TkTJcieK7q17/ofzVbq46J8pdeJMscbeqs30wL8gl4mZLMkiUwSmAORcsymYgmNhEBp+Ue6AcPQ8i8yiPHvdNOCOtok9Wg3O7PSu+8mbEk+H7T8wVv4n5w7tFlQsfpl30tQ
98gzy/haHeZtcIHDve+wV72oob3AjWT+gVHU9q3rWxP8SyISD1V2mZ8kLQxgRKhByOkjlTFezKkYCzApil+jpr2dDztwrPSkhKtW2IiezwhMqIZQiNtX8tWPYbz6Vfh4c/jkNQPxvJUGX8AkIe5sDPoyAHCUS+9U
ZXR0PvR5j1vpmT9t1z1U9TNfwECbWtZJVrE7Z3W0CE1+spxxiUEKNp3eld/TqPY0SFuPocGBrC/1RHNmjtWziw37eBIEMNvt1hywiZKKvo2aw96ut340DvTHpUTj1AxXY2L7DwQJZIft5jMIwZIvuEZitZwtWeEN
SCSolLLpuHVi0Pu9Y4g1qVeHFZSQcFk9gGInyDwYx6/3aqFZEQUY0xYbQy2KIZCpMs2FrrNsuqcaauHNF699Az5ah0sd7iaXgEGgNaqmg6ZSZ2BXQM9C3Gk2ZC6aB3aAfLY99WRth+dCqihLQKnEKGQL5PiM1Bwx
ysjS51rEx8G37AKDwkew8VNaEkypHUsICb8YSBoqYZu5c381JqLqMgt1yGbZq4hLtqwriHAdXuMzhXz86pnFEMBokYyP+V0qh0UMcWXp2XcfH7xN0prCmNeIo4KLPCU0v94cJ42cS74Q2iMjfxzU5GM8oXaJSXOz
duYbpkW8Z40MtuphYVk9897pSQdP9GHhPzpl5hEQjY8aHjXY9i8DM/zHh0ExVrbQ5aHFKyWqgBWR2i8z7IN/bb6+HmaZ6D3jLSr3p1w04wvUQ2jX0Sq53LdOigDL6mN9xwdvXTnDRDllDYfLkjgYIReU5rGlGWuj
0rGYMlpV9X7VSbof1HGDum1XdycPdrkSVeo/SHFe0fUoAxlx8pmNQ7f2Af+OPA7biZfbiNO8bDCKP6I4YrSPX1a7Es/gHjkwiJ7AnNuoITIRHY5mq/i/rB+ZVqGDvG9vGjHK7dXIZAKNXKCSfgxTdkPPZHzU5Pni
XtCJQLdXMjzazorzDaMwzkRSEeCqZrXmgsFmdgsnV+CcUOd84vZoelLdpeeZYZEo9MruEdlIpQr2Oo/htp+TTa1EYjfkVvDmEM88xPZ7Z0mqnVSKhJFU3XS6ImXMLWFL0EjQ/JdwE1qwt983yxNb+WtfFFoIPpag
kK5i6uNVJjS5oytXfH78gxkbRH3l7a5e/gEjm/ZZTFkkXAcF0qky5OJBBLVPvFggQU/AGpV/acfo1JgIzQR54dnC83vwdou+avPXJ0nvFdL/8p+B+XStjrOmTfuYSB8LJVj2OEEQFdLAPUHehXAfBIMuwn6WR4MN
Z5oHHdrKdmfNWeIiBqnWptUg10NczcLok7jGNKmukBnf74wQQpT4jA7BC6+MMZyJu63YjezG1EkVknnqb0hUl4ONiLYQq1Pzl3INy8QL0ZfgJL3NuGz737i6R61dXkPOXrYHhbeSmUvzkuIBkselPT8bNc25aHwa
a0kXc4qpyzLtrgX7WuQTS34ChG13RrNsgTEwWyV/rTW2Esefv+YPqRi+z6Ssw10SkSEo+2WKA240MZbDeTLkkRwabiBNNiOV1QpK4xIENmhStqNkeerVfDYDtAFonrkEgnrTUm5z4p+ZZgHn5lYq3hKgUkrWH2kA
D6UyA81BMyn4nL3fgZ/EnNX0h2UahUi55NfoeCgs34k0JbG4PDivB2icfRmBP00UX0Kk1NGaZriuI31h1o9IytjPbaKSb60cA+Z4QZiRltZoZZBIVcByE4eANptLAK9YTlqIt94nF1WZLCrs4hxjjd52B3j3U6mZ
lsqW24lvjpoq5O85VvXbq84foprkLlZ6rmJGQ8gZKFoFEvTzpp9be0QJOiZkiqDRDurkqm69MGEVkqZOXpPhxo+28SxV5ZFJ3ukI0hLxqbChakC8Wc6iUdLjEJAiWyrkHORD9MikWEHuwV2c1yzssXQUieNOMZiT
y7CXQ+Nf/mOeJ/KmHK2DuXU4YSNxGpMQNpm8zrF7rf0M8bUel4wo6hO093fMhj8Uay4LJUHqzd1oyUfibMkyIoZ/Q2cpOTFrQZ70nM2VuBv2Q/7elLOLnFxcHt2exV4c7QqGI2bm4lz+RwSyOL2IPr9i2m1Y9tbM
zBuC4LyAD212gh/+pR2DRPKqAREXxHcXtSkqFnrjdrHr82n3y4waecmIbcyZrIhgaoajhzjfu6RdKt45mKawHJr2V9xJil1s7dqayWk+l70gS3kcl/5IXbJbkXnasIatdb2dw9nbbMFjtw9MK64bImQ3LHRqihOQ
TigjlNTdKkqfoeNzJUqrw2BkG4KUfcz90XHoWQtaJBxZ8EymWMD+ak2f31+W1x/oQ5rLYVQ7I/G5sijbh8rm9Q6JzVo1IG37AdhFSqgEKNW3bXRAKXIZx47omwW2pSUTEyIvV5ckwP4WEfaQvYsp1j0o7DUGOWT5
RjDdT5jcInImwg5ptcj9HpuXcF/CSvES1dsVl9YS9kpMYlRHr8/XW9TI43uj/kdTzVIoOSyld9Pn7YQvU3DhSVVF9fWP8hL3EJTd/o4uslK6//OFvS5DSy8KMgJuEvFi54jtj5vaRK1WlnjqdPnr3GwGmc9wKIwd
2nSx0J4iVpvqetnxyHJSYmrSV0+rSmchquNwqO1I3kqP/psZnU5Xf1gkCTq2MLVtfkViMehYxw99HjQYdSxvivhwpfjP1bbUK+P0RxI8EjD3zHOVtfG0nUm9IlesmgTwvOFF3rqiEW2LpJ7sHkRlh26IodUDy1YL
LuMT44LB+FUBohaXz1LxERpV3oMydftOfbWzF5HexBXSqmdnLFitHqKnLbNzWVTQx/qAvKha1r4tbh0LKWvVqwxlUnHp/D3chnfvrgz6q/WrJgurRmdHPxm4IBg1Gni23TFXHyP5S32KdnjqGjRUz2jk1eSfvexf
73p5lVbMIec27QFCsYcbXQYv0gfV2XZ9rRE2wW+Pg74OhHZd7fIjgXp8m/Ver+k0rFrVIVlQP5Tahy99Qt3t0GCgb0XU7QEjqo50UVklmlHV4rtJ0U4j1Uh4zGDH+mCP4HSVAN48CoLy1/zx8HGNudufbUt/cNYt
9umraybV0SqgFCNqRayd9cD4ahSLB5vqmWzG3LpJqnhcq1E5WMRi4ToISQfwawv12upmUBPywkwsaWTrWNrhGpVhHBLNM1aJ9pQuVhEwmVZYbo0tI1cCLyGflHkSMXsCUVOWpQVfdGwSH9cstS1aKF9IiU/LxEVm
rgJkRXOLV56v9QvDSqr/qgaAnkAdz+cSLt+PduU2NqODF7wC6Rzf7ZOr6a0kbPWBzhN4jbUZiy2U4mfxQ8ffj/16sNq5hSbnWCCdf/Cz1obyUDfRt9A8Fk5XMKhVJbG6Cf3ggxO7FkBsVgjSd74/k2Xz/FNjR6BE
lVuy167RZ9/cwDCo4aSM22L3NYJ0pAVVeKqK9SBNUcrQ+RDEC3CJnYkAVOGzJbzPdILTUpNg1fJTJKzsaB6oXBdTWbRUci5NIlkCDS4xI9w5y84gK49HUyC+Xa9kFXUhlxcexTSRY0vmBxQau/NgcfzhO3h+dyf9
NnK1hgZO/bjz0O3nXObZHrCvLgH94R9sHD1Zfw4/kH70SeVXyecaq9SgLyQgXvez2DnXU/NwKbPsS4j/eYlOKh8vJaFzq0sx+mWOHxC5gDnJ4x0LWsRT5ZVQdnVp0G0kBimfiMZ8mPN1e44Lx+DE0myTsCpITa0A
aUdOa1VgFJA+CaQeyqniXpNmoN1raniidDEyWloekk2OwZL2TPUgj3i8S5FqQ97AppUjHnpgPNClJXZMhFk4api5lLA4wJGqmDNJLML+s/ttzKOzhMAvA8f+uB0je5BekE3WhBuUn34g4GtDm0YAw2XxDZE/HaKU
eOeWa8mvJVZLbFCqMlrM95IC97zALFjDJX5bYR/fiD1wwhl9frWgeWeNPNYv1XtNMwhlcQFhNUcSqnmkvpCgsTURjKNeGxvesqKaj1w4Xqm4IjHRqR5LJNZQ1bJfmujjV16eSXgx80Az94IXhG0ehmal/lB0EPY/
eZ4bX2TiaVTAxDU5V7Kau1SWwKnq9qxHZ3JQ9gIWX2bUTSPgEfuGJ+Q4OWrayVXq1rRbkn2a5JoyYXSjolCaGbt05rV9rubzw68GOlFPvIRiHSqTq55G1YOaPUHdV42kbgtnZVd9d7ZJGw7Pbq3rkD5pFeWUfS7e
IPc61R4fnUUBRRbriZBo8a+BVeeHMwJJ3Hn4B8Wh3sQT2JsOe3CtAWj+950Ab/KPFv09Lnz62U/JGS1l+69V1mM7F8YgWU0hguqikwSbPHojFRHBKpq0P+2wNr1iodxemjLr10d5zug/BzMVlBd5SxfOQ91EjUMb
mf5utfCGcJzeb5vkdV8fxH0ITXcvkJGNPMYz703ja+o1Bi8NZjuoZ/Nd9idJLgGS/MlFrrZknNIqbAAgZxL+xk7kQD2RptIgm//6m3+3fRMEAh2jz8EL5EiopkzPDNQ+VgDiX5RqWY2L6tcvUYamqpXyvpNWBpNw
bmkfZuo42KtM85IzyL+YQGAtRL5EqDnbKXKBbCI9TEQSBb82+hadpUrrFePjETkvjxI2CzX5jxRJC2r41scXUgMQuaJsx2kXXYNFGYLmwLK/Vpf39tNjBBCJ0Rnu8zpqnPnbQfxmOKGl+eZAXVa6NnY9sJSX0qeu
oZlV+s7G0arU2BXFhigucqfGtI2+bplNFt5RvHAYGBmtuqa1TivzeumLz6wStimkyaMlI4paazRP4b7tinj7HDKcrDfoH5mddi6hHVekHXWp9ogSNfwCrxahVzPuLymd1uzASLiinMrHo3+65e2WKKFVjXVpe6bT
1ypOoreJJZ/CfJcUIZqU0RqC1SP8gIlhSjTlyDxEFcmanczHRd6sUMmYpE9cg2T3LEEKcm/3ZkS4fGqfzqnvUud4JEI8xgIPMlRbtV5xJTfLKe1YLHojhoZYSTl+GuG3mloywrjd4nyVliKJORCCFCiX23vfTpyy
WWw6GOoKklAAHPSMQNGt/IZI7t/h/1wDifzINmfFDiqfmE62+BYiRI0UgAkPobxwFkxGuMAonaoAxMJKdjszHgu0sqKdrC03SZ2B8iCnM7lTyWRrjs+61+l1q/zKkcyw4JgazK2uJ3lM6X3eGA/3RFlLqEfpMr3p
RmZpc8zOfp4xz3Gy6JqmvNYHp8P5daQLJGYef87aEHiMyV2D/Pw3zTxLa8NFeB6ml+NSw8ZlfRk30aBqUcvZcC1Z6YKegYgRvs+1BnwE0qLY8aN2GKuOmp0RScYVNi3UHVUaJfXG9zPGP+sSr4BSoqQfU/1Dcm3O
11E+syv9Fqhb5K8imvpL01rOSTH0meKNsMVWuCysXjQ8aAuSUJWsFs03/y0nmE/HKwmOo/JyTBIoNqu3tkv2G9NMo0RwUz/pRdf+d0kqT88RB6X06yq4sgbQb0lSXMn+EtsQffNBaEgRTPy0jTpuFKqskQip9p2Z
VQ2YMhiZ4E4v2t98oylGSRIK3TXlTvkatKTWUrL5q/TT7uefWngyfJROkNae9JmNCfwchfm6/WUPyFLYhtxS9WHN4nePazv/GIDSpWdsRt/1feZuHhfF4/tzFDLoEg+cPHCYiLTquL7ok6rEszZfEPf5Upsm535c
FGAhjsBfokT7eZ96crOBqJTUA0FX6J98/kdefT34yu68bjrNCrvJHQnWQYWdHkmzQOaPIlFeyNWccYwN7Pu0/crtyjj1Z09PUo01MxfCqhlZ7X3IOe0zhz6ixAq2QkPbuXJN1LovlkHEsr97Fd3DIyx6zqCzhNNa
TWGljes7fre8t20ZYzMdlVdq9Gj7zBG4OvYZO1Npa8rYxijJM/HoykTwVDzc7QPhsM6+4fO1/CN1QdcUsYeLC0qAt44MAM3SJKsSvr/t0i3rJaxAw89y4fow+HcxN2Dawqigk88CBBDezN82VHvvjGdmAJnb+sWT
8bPGn3LuqvsRiZUuh3JfRKwt3kSDo+c3SBP294fDYmeBacU5sHKG6sc7wvztnrt86EJq7dIXXUOM+ZQ8bRo02eg6VIGVAVIEexWTMIFl/fZ5rq/Qs7rA5GrvmO1vABnlAtlyZZUhcW6QpXaraeIom82KIFfYqMpy
aplo2BtoH1TI3P6LhgW6WVXwTf2YzNAw/A4U07M/olOutf0yEQSwCfiW0MqNkqRaDaqLt8jRmlDMh0DEPbWWLSWkU5x0talRydpYdNl++Skw2In4pRwigQF3s9OeMA4VBHSL1kjwsaIdVEei/8nRZA0Me9JXHRsv
Vn+Fe2tRtCj/jYv7/R09vvTh9lcndTp7LmclLRNbTQs0Uu16sFlpkiqwa3TnEHBrgnqoLvruy7ABruFqbki3YK1LjTfdrOReYbVfWzPRg1SAknMDkzg3ua6hCPhAmKMPmLzWJodxCOQSYqzhGKmRjHK28iJCLf46
yMGyIZCRYJqLBitYP0ySXpgjb++RC+XMPohhoJxX8eobWUXhN7VOrOavgA3QeA1WAwgL1gFASPULSdFB+7jsCfPRwQKNS8eFY+g9CJdfFp0y2S26xAGrbdaW7QD6XE+2AA6ySzF1mJjcbeqAXgREWlXvvlCgtGgQ
aYyB9URnMTEfKWq7dstZSnOmQFCyKs+WfmyxspFLChljihx8ROj84WCitL3tauQP4I2ts7xNw9mXFBj2A129fTVU3zOan5YeSIoXUsi102EnBB5uqHULeU9EFwh60kMroipqozVkhZdlrd7yUlhTxMxqtOVnJ+Rb
E7ZrkY82EBnFDiRMaiCvqFPuMtSstUfrqnu3q2FS+ZRR7COmq1CexPfTC9tHLh8aw0KWeIHPTmfkFohtQrYh0V9hV4Lk2Ln6FBh291Ow8UeY93PlD+qUWv0V9VEYXVvOhApbWi1344PmqB12SIln2q3AkBZQwNSD
Ij0dYGvPw5WtEmkRPd5umf11aZ1Ik6ydy7JbTqQfqkfJ5oRjVyacVFIV2AhRohggnQ+nI9gDXw9Ji0SlYS/wuBdvtxZqsJ4MVJLpT/JCtWjDWXzlBKxSICOwS9Ma4ETd3igNYz2xYL0vgBqFjLpnPbuxGWQBtpW+
46OJtpVV/7H85XbwgNCkk14TU4cEbMdexMyOD/edxXEFKdVje3ucDV/nbCzYre0C33QNfku3VfTF2VV3gl6uLYRJg2+6xgG8h3HyQE109d9v87ypRmqHK4pgzfhoMmnHmjp8VCjzqiQT3+ruAnifnXW+lTJSPvDf
azRp4G4F8uJQo0Jmg77+KUAbW7SetsaspT6x/mjSf6J10kZJG0aujEoLmL1M4RZtxNuyhRHsaQLrFhyfihojDj7uHn1yOHOga+u7L1l9+FLafTRRh5iptW69zhCWV952tTTltdvYkgm22w5fKfXzqvtX3rIcIJjm
BbrHkwkbJzEcke5IOO4uV+N1NFFciUy9duJNCNXthVsc55n9/2AvrVtyg3gcCnkQk8WKWUlCB2/r0Och/85+hnMwIn54DnQXq00Cx6h1ZetfSQJVOGkjqhITl0gjUGW3Vr/WUiTLOC/mdPzYprh+N4PPifOg6QmU
6BqgQOTi9FiKI9bmXJlDF2bCBAyf8I4pnxlVpg4LYZf0L3ixEkWy+OUQWQdMRfR8F2gE0mSupp+4puEMcmaLmoxdDM3HuI8+lXmkRW7d5kWqPgGs0JasDd7vIRvHawoURhlf1CcjPwqV60+/eqUoDfRGiNNEih4n
qq8q7mb/VUAKzxPYPAei5zvetiWaFmrkas4dmwTNsmSu5hZsK+H+VLQxt3pIX16egZJAIBWqzEYouzb8Yk3R5O33aN1g7LnGTrYax860aJ7kWzfLynXqC9wKhf17/+YU48PwBFYa6oPEXWakhuQ0qPieMWs0ke8M
KelN1QNUiDRcTCpv830AXTW3qcDx2GIBL1ildUMz1UwFJ1eUdlHiJJutcopdEzsrkTuD3NzJCuB5c7ADPpPfNEyPpwBH490RJGSb6/MTzbOJP1QJlJ9FSZMI+Bblf/nN3aRdCagqXaVqrUOsw7eZs/Xr8JwIUBjY
E09x2/tt3qQMpv2ezcQOkZjMzToAQZ3p2CMw8ULMsY25aO5LgliPKSXhAnxfUs3GQ3w2ox/cNy+PMd7e2WsZw3/0yZlPOTX+tIbYpBW68tjxB7CwQitLf/NvL9k9mWEwZ5U71QPyRvXKn7eTQdlZzcPyis3srkzA
nJVSq6KzRZaQC3bHyBmynYdBh8awJnoHmwiUYsbWIQE+8wj46QhuWPCTW7d5lgRLlYW71GuKlOuEoF9sDqo3MhFN6kIe3Lt2nEvoTrs5kFu6WlhYwygKFUB6NQPkp9IagCblcsiQkbECT0cBD09C3sPcPfMc/AND
dJl4RSmyusDwnyyyJeh9zxRiKi1TIXNr/aVxdUz7HGqPeOmcylRFkrNHVIMl6Ch3jfrjv/cORBB85jXcT5EiXmApQ8pqgru3UEUMVkzYrsijRH4nrk6z2jolGMYjlPxrQQrt+6/pH32PyoPNF/g/fOGg7KWEBORZ
CyulA8NVuBhOcEt9jvsrwjVPgQG3eA5XwcT7BiQGW30nz1U02E5q+Em6Ylw0XTpug7evQenB/QuvRZUjHk3PpXvG6/OO24kb5FB9iXks9FYCioRj1Gg++xVB3tWjwPro7bbv+BUZrkwwDDrMkn0JBhNGKMWoJ5SW
kJ0vfkLeb396vUdPcjlQgEyOXfFXq/xiIhPwiKRm0KUxhiljk1PBuiKBWgdydrBEwV0hNFSpqyXxhcwJfpC+XmX8EnSbDGk7xeXM5CHqP8uO7NgqWvYoovsgFm1xRN2H+Xl2Ujku2SsdpoG06mzowXaY4RLvGUoq
bbm10TXTHJaxa1Ukg5Q4Qc9o/mbVWEsJdCE/ToP2Zop5IymZ2M6OFhilBqGRwspVDloltZorUJR1oDYok0U8pZINcnx6H1NdBmSDkTAJdPQgLG2AqE8sIVM0UBKflOxacRliLFIbF/dCSNtuCkVZsv5drih3g01i
3q++pK751UDB8rZKyW5W+TsQ8NQhajikSGxDX3briXTGtERUaneXO+46qN+dF6oqxGrmglBKEmxZiAsOkZwvm19MLUmz6AaFmU2Wuj8F/Uz1/J+NYwlXTgobLF0yCD2uiMCuhcuVtZ1nnIzVaEfpe2U9AUQu78F4
R+jiNSqj4wXW5Gh3MmONAf03+xodYNNKwmyvUOgi4pozv0SubMD10MHI8e4f8ZieZHzlcxWtmHaYLDAFimXfJ9VdVShaytdKr2A+OYcOrbjaA+ZbDbnI1UidSjGMDIuAT3y0RZx5TvePyi5eyH8MIIsFmRc+1v7p
aRYZECNgtIqVc+JHG1WBQOzB2vqRrfe3y7MYr3gPPdM6YUU/Vk4SYn49MPBMr+LBrAZ8CNSSsZD6wq70Skqbe6Wkb4fXymAS2ndMMAW2ObjIYSFIVJPLTOCajU1EHSgfTVXDw87qToSbmGc3aRV7qfZaFyR0GFVF
sDe0lSR7zqCCSuJ4cWbDy1FEHgKvcrwrfe7bbV/ysapAmBoldX1bMCuAcrBG19TvOl3+Af+h0kNfaMokPYQEjPSU635kDMdZjwDO1pP/sqSjZakwjbaOi+oJm2jhZJVSA8XlCspJ3pyYvr2WLt8D/8d9iQIkS2Q1
kTZWpWaUmbtWhqDz4KqqLySyNsVWz+BxEuMqTertpqY0scR0NfVVlRaaklHTXFFsVu8rNbUSDFFYXOUugn0ocqdxBKTqQCwSJkWgSW8TSgtIN7wlvIKlBC/rKVsxDYW1L+uJwsXP0mspvqscBcJCNzR5DWT/79Ws
ugwqtbo3Qg40zu/B8HZY0mrGRlLUS8IS4aJEKf02vbtj3NzBSWHU1eTJLrBANXwSgcibJLrQN0jgGQWnYtAZ2jVJw4kgk4jgNSKgfmOL5wt4i00i6BFpaaEUibov/4ymqQ8urlJSoV9sIrBl6aGjgcU6drdPw1Ub
ltb1BEdpcmaaQtkX+q23WpDY9L6TvSekGNoQk08bva0rMcIrbuE1WjMtivbFR5pzz9IVYbJiF/oL/OZaCSKE9mmlqzWlhr5WcmUbu0GrRJ7XsSlAmFXklenNGxSO0Vf1kA/fbvEosJnvlF4vcdtwn6UQdtj/SmMG
63P/wOUPEfkV40sl/+XFnsxQ+xM6Piu7XZn4C5ROBK9x2EjIGQF/XDLnWyvhYmEvKrnGRKNlYrw4/bkDSnJXgWHN3yDjGXhgSWI193C88W+oBnVBiG3JNEKf+vEei3bPPRB+L9mBLqQOGksE2FJT/NZGUsOIaox/
3z4VcfZFROVPHxQ8wA8iKBoC4AiaQnffPJymZDbXbxmLfKY/jfhsU2sH/WdV8mqPcpS8tkLR3JdFyq+aqtSA7iRL49ZfmDwsy8otT1Kwm0kN9WZKqATrxySKCZbIcu3yBivFIBFzRHA0S2wJpPY44ThaWOlHSibs
7JIBdEcuUhxBTCnPWxhLmvqF5WIyXqaouIhCcNC9LKUKrhURjDF+vDUpajtMj29Tg9afERN8rEQShQpnV13j9bcjyKbIA1GnPJmfN5CvR7kq6gVSi2cbmU565Nqq5Vs5IoBxYRYa6iW74NG/6/YmRH+LcjZR8owH
ioDuxHkBbRXgIOsDmQjMR1yLB6tYubS5oORKBTQWGfG4JUFkDTCXJHEHyiG0u+M1ShfyYlfp8E3PAuvhlNpdlZ0cc6w4SKVYiGA3oVEhtDyqmLLCAWfiH5ZTiPIiL+lBcltTnOTys2p8Vn/dKzB4XDw4gHEQD/g2
WiQbxiWGMlPNv4Ejb7BCr8lhqotsx4vWHh5Wjv45j4zq/tIGdzW5AGLqxCBUwEsII966jb1mVXMUYOqvTe7W9KVEFwSGLYHUeXWhqPL5wKTS74IV/7llIS3U6ZqYgotVNHOdS6O90UBBmN3oCZ5R60HhZvjPah3b
asEqZgpvlwQhiYYBf7zU1LVriIEb12/hJCbx5yNIDVNNRGkf+6qIYw7jWfCH+DJts43vstkhYhNX6d2iVgC21WchEPBRDCartAxzqemvKLhNECP0z2yt55DtaSvY4NbDC+ZeO5qYnikUu7aMhAvKaryttbWl+X1I
2pV192mk4UoXAa8xlC+qpXDWk34es2JiGB3yeQudS/t/U5AJRUdu0Ep8SpdauazOK2q5Z+GA2nvQLNdXwi3d3x5K/wKHIOi80Zt3CYrWbbUvdbRXObyhhlk+fNmKGYIGunOmLUXYKuL7O87beMQbpfplIm3GHUMg
H5VA3fXZgCLz4pAlbABaA6DhvnxsSrbMMt/SK9e9nDfJNRo5s7iIptbrZV6noiVxaOvDui432Sb0IK4uGfNd27AVUCMNGG0qqAC0qtC6GnaKAnixKIi1zqvkV6koMUsYsgn5cB4/m7NujInFoVcvR3iGOpT1qFmB
vbFCdsreXTsv8lOq0rxo2GqQGFWOmRixX9htJf3R4mELD9BYxneLhh0nAyAOZBNHio0DC8l0WvrcfEQljntHUU1NU+BdJPdI0yHGcFkQnnVj0uiUlBsg+nY44yJ3C29cVG3baNBNku+17KCdw/IaT+t6wpH4swiS
Yjh1qUBHaUIwx209vneXjEvMgaXszcVpG3yZSdUwDMQZb2d0Q1+ewlI6gWBXnQGARiQTN9t5WZI0iEpdDYK2QjL4NXD/W0rx5pT+mjoiQvlhBLhtiWl4NVHIMUcxc7sa3yI0axnU+mWO0sbVkoHuyetSgid+57KJ
bxHaE5POqiPmoAfwm1J2qSthGWlFwVqoVfODB3DGnHeHR5xDD1aR04coMYXjytkmpXLSY8VfskSasOEzVMJJKGFritHvtEpG3wbB9Va/gS8MEbYj+jrbZD2296wpwjuzGTI/z0ZMdfYj7+mBIpDXS5QZ0AKwJyOQ
vwhBuhUZxVK8OO4CaY5c+yaR3Tooch4K+jLsZ46F2XtRWSM8LSOdr99yHz7WNDBJ2sS+fkDzlq/mOkr3HhxUGEpt7A5K50tb2dGx9r3PQQThzaw7q9xpUcKsi9WyrYc67Ynr+MyLt3iZg5LMavCPZGYaLeP2yEyi
lpzAEiXou/fZU/wKIwR4eN+OcA2UMtLnw0UY7wvPU8pntJrXSppZ+LO+seRkEP2DepEwFIhY6jfgWItmi8OHKELEy1hQiEUanRw8J14oHbLGNjmF+J/VsnaSULQqkBaSdXQn6xWOm7yROo2zW6j3wJzaKTACOq/G
55q5asfP2M3Fm12XokdQyc+NvZCGCPDsmq/rLbpRE6JI+x2FoQzEh/QnR3T/a+t2tBzGJS2U7GoEbrjufH9/mNxb3v1afmamAeuLpT0vxZXcBKAx9f40rF+pXmvQ29XPUEke5AZhC/iwFnihMxwH7BmG8ZCpFLoM
GsN8JSZc3sYCUZvvqtprgvPk3sYPQdjDAZVT1qZQy4ne8AsAG0Oyury+XXjSgQItAUNWzwXlUaSPidP7m9+fIPg2nEJiXjJ5lpogJqOQbeoO5rKD8u04VZZWO43e5D35bJsd8kVt2XTqUOtUOc4107kP18SE0zHb
wPKEsFeiGLnwN2sw+zOy9wTwO1PLoO/2fhYQ4lMJsaXzEytyDZ1C6GeHI7ZnQ9EJVUZ3T7Gx58iAdBi7RELof0dmFvz2v4uwWLevu/y2/fwSp6QU+T3pESLsFr5a/Tz1IMbGRFxhIejjgbpuTy+Soc/mIHyYomt+
gafsvzfeXYSaHqLUNnXAZ4qWQpCq7ZjRx4nhUyuvWB0WSrcZmQrORmOoygGnRhvVCZPVkFfWGs5uA3CerRweAAXXhloIBFt6HnPcJjHAVaEfh7P8ugO0Xx9sC5pAQp439t6eih2FYBRCc5efeiWCZrHHOuQvcQoH
He259jDpO/V1k9lPJbXFaa9i3WXWFtOqh4jjkJcnzaJX/FU4nXY7tH8eeUH9qg2+E+cK3BEDkvMGz9bmRel3aUIQBSBtlnxu2BDlRIQMQZylFsQSeIg2XBBkQD6i6l/RfeEUwIMdG0ikos/BfYK273nReqaVoRUf
TuzSCy5tHYJK7uWE8jHC852EXMgqm/yIbZ4Frk6ufjskfuPSlC+j27BYzFBhh8eKvkylBIEf8uflA1Lo/jACM+dHlEh6mL/lhSRJyRifVrQpFzSer1StSuNgjPgZLsS3No+nQmVjZRptGLymO36JhHRvpMKoQJzO
rkyduuxaveRsryqxD9zA2mCN+kim2hjJNTYCIXFOWPu/UIASNjZLeR9EGi+OFkxrzoFUzxjxUuucBaAm/6EiKOLsI3RubYNwDR7nTnn7EsJkeIvKYBYxVwUdyqDKhhKH1lkeCjsoCMVyRyXdtJbAeCi0sP0zE3a+
kP/l+A9E3O/Uwwm1KNUJRREvVt3Jekp0c389Zd6/fgkU6Zg/clVx//DJ8ea0jwtvYIPQNfVq/PQf/OUTwogOdRlGB7sFPsRB/Cwts8r51J7yqBB+HIaFre64kCYerus6c1JgkwCpWRW/8uGhfckl/CUr2zZ2KbZ6
89ot33Z1TlmRz6JE1OATf7V/DKMZicZzyrvQi5yIuJlWubtq+NcSXX/Nrihqfv049zNfOT08JVKKeMKqMtTblmOEaIJ4e7IN0Um+jeAqJjlpRea++k5eVXxTd/Lb1pf3qykWirFRVjQ0C44EYrDuJUDe0fySMbjm
SgurDQ7YulItfiiHvKbAeH3okiWoFbBCox1Fz4LiQXX3RwgtC7lKZXopIxnUDsKdFg3q8nBjcHsqjf0YRCf7gIWzgKK6Hak11dwD8X2mzs5ZXp8qCygPRI7KTfPAQb9oiPysj18FtEoXbIIOj0Srw1JdD8EfA7qK
SxsYfkXpDJUdTB21w2odGMeOiXKR6iiGClk1zGBjvrH7PMToBwqA2unhr10n59ZcTwDX60AiC2fJIM9IE9U2aZM46iC9NvUJEwB6iCZQBcNQ4dTfqdmnioRXOp63RToH2hWON8xLscAXGJQRZWM6PhBRIPh12RK+
ntkwNFfDRhjMSKuXeBDh5QcPHrpRrmOdOUflQ3G8Ml7Rz+i+8XKzMkF2/s/erUB68HafI/L8sgRDdT2kg41r2FtuOEaeF0Kha04rN+4V15WtJVuEYBs3V/60NTmS7qRolA24q6HemruhV603fWVTTowz75O+RcBy
4Ozq+VvX2JudRMp5kATZ2HNpJWSTCZiEFngrNKkQWy6nuCJzjSLPnB9pEr37S/QdfIvF6JoLoqEqs/gMYufXZ6lqzopYeTu8jKoyoAWWcM1LAxv6NUuCOTOgFCkrnj9n712Rv9CBUDRXq5+EGEX2QqbpZfFX/fF0
rD8OAo5KlfA4GNxFk9zK8RkQPRCJOm+6ug/O1mGrsZQNKb2TdwWAoaBWI4Vt6iw/jhcbahCGWoqvLPv3B+xt1n7XdrK394x6mFdal33Jipck6VPIxw0v3tPhySPu/X90Iz5POxUhQFwuQU2eDhvCnQXRREC3/oyh
SKWMznRrn//UiviyUVWuhnwkOkSftCSKc54biL/g8ArFiV9lMT5SMl6ZdUGYIZbziYNIBo8U23xkZvRhhnP+HHe6Vyet8/w2693AQ9NLXg9eWmjGS/sLaDsqz2UAystpKPJ7dAlQb6/JL68fE8QjH5ZAARE1kqIP
EafC15H1xMvXDxAc4jLHs9B1DhYFk6YpJWey2qGcxFkF5Ox4D3RJoczXWpHy5WEINwxrVR75LzpnivkmURqcde6ru+Tflyxkz2Xx/cuXdfMqs+yDV1LGmIyI16GZ+5JwrBkqLSIBp4v7HJY91qwxthxFXYz0rQbm
iuRTDiv97l1EC15UKkoElJER8ydZX/vKs7ijnRFHGRG9sTP4XamqV36nUY6g5Zex8RVxEDsCYgY3PZAHjWURVxw5Dzg8Nntm6sMc6TKJoiLHTcUBS1ifP0A9zqABedAHfKGGYvS7N/QD4FsXlYHxtNowwVGXwNou
W7FXCeI2ILCL17LDcTXYWAGzx053YAE6L3EclgU0KDFDVKN+kgM/6Fw+dA4YIbvK+6Pg/JpxgbMUsW6PdSODujmlo9BZepdKmrYNOge5XATjAryXACuk5o3FZ4Uq2n70WxDWVgCngvle62ZBIK+M8xdRtP5+/vMv
c3KIuTgYGyjxEeic8SPg1pppmKNB2frrJa98faus9Z7yf0BlGj5XXBvKG4o5S4GKZIlwWI13nuvehBsrEGjXhRkg+gXTnUDx64tZlE/E0c/OVJZvR7pXTwRwM4fFvIJlVbLM61La/P/248eKPflP88DKH7N+1wjR
yUGqZWVstus6DB17m5vCo6BYw2CKzUnWxuSYiV329svVsEcpyOe3Kofhou4kqv3lFfHHZYU8BhwZrCQ6qm8WT1fXaCvJijtf5a0re2P4hVXNsFvSvrJQyPc/Bb2Vn2jn2vuomS6hGze8FF7svy27xiAelXSPxuUJ
LYs5hToWIVKO3bkKQzXBr2J3Ahz8rNpZAfs2im34MSF3csev8BV7C0CX+kOHznc6wpyWPStxs/7G3AzPw7yrMZ2zGaEOX//I9LzPI85iyCHg0sDoYWCeub+vJN7lhTTVuL8pbp0vI6wRN9GWsUV7btWLrc6CVI2D
zdviaCu1S1rLkRZH6tYAzR07kc8qt7HwGZ512jiTY2tp3uvIEXvyZ95xGS5oREe+MQf9pidHcYxEi7/A8lRE8sFeNcCMLZCQoND6PNPq9ahrY4DpVJpUCjyOzSBC7AwsKsdRTsZ0c5irXaTpmNgX5wbpzzh+e2xF
5+HGOk9S25hBIPMzMUVpoay/78b4q9Iqs35CDiq62KkUYJwI1nwhc2vbQ2NJiZq5bEUqU7oV9MLJC8uTQjIqDhKVH4yOYSdfcO790JXALnEF24vWO728mBXsKocu6lCAJW1Ab36NqWFAs1fruDa2fWVij7gQ+gWB
SJ4C54XRlkUK2Er1mULdTO9lUVvTWs0AS2CibEzLBmJ9WxYmYtUFN6PpXb0nsYxHrFpH4PQAl4RUzEFgSGasD/0/hrqsYgbyTYwsAku851skV6eZFhUUJ5ZWN3DawNxpRfcem63OgHqV83+973yEKp3L2WyNuwxZ
GMks/VXCCkgGxmcmGWcbzBgEQ1szB7BeEvX3UW0BSgDxfa2XtjWlwzQQKtyqoKJAOeD7MYGHGu8czqaPvCTnHJKTlez/bONBPa2iqEOjnpFrjra4P9Lt+To/+I5eT0sG9iy4hTvmMfn6vpnH1m9teX/qcXSzGQWw
hIKAMjZRjJkh1wta9W3oOb1mrRrPRgj9K+cfKLdpWI2SPd9YY3qdIgLXD+YTZm+ZtrHN25Pardro9n1H6by0k4xK6ZhE5eCWkn2Tk/1ipGJYqwkRndvPxIrsKMXdpImFevGG2duBngMjSja0QDz2B7tUfl9N/WC6
ostYT7uyucycH0vNz35yia2IF6nKvHU4BAlNOzlL+r9fWbaA6uH+JeOD+h63iDpPyjgUroclcsGAA2aoeQ9QUhhdel6wz0JkMD+FayDcugGC2DwXClwzPcVgjHRvmPYfQPDZTfaaIWfVu28pL6G/ALgB6GEF8o91
axgrhRFlZYKLbV8HyjOGbL/NiarnEDAN40XbdtreftaT171mBmBmcKcXhvHc224g9kjE/qdt3zxzPAx2SlRFEKtTE/hRbOOviHB9smFXV4E/F8LsBLcpqF4koYZhW2JUlo7EZXy8ur0DBdG729W+ZFq8x3YpUhe3
LDyaggc+pfdU0/C6J7iHPemqfOjOtZ8n8LTvricyR98kkfr2QpyfTUN4EURA49Op0aD48ZziOaqBpP0oZQUdgpVfnmigA3KGR1vJ28sElOgWKBDkOqxtq4CuvE1qdEFYnX6wXlK/REEl/tFbXqLSDISzbLAa5Zgb
BAdykWOrtcNzeGKEXtv0oDirrgIg7PYOEeplKwXjT99wV0D9WN2Eif0ncBtJHyRP+RHRcjMwxhXw0/Ez7fDAqVwMGkbfZFrfvH78dlyHJ+FjFYyrukaZLSiJnLt+DQkgt9R415PxFrYWQA3NndDkHA9m0DoAzqbZ
LBKqlnOAyCIpi/BJzs26xCLbiSAkpPRHrz3A0pSdl/520AGhtrolUSoyWGxF+DS14t3eLmTBKISmY8rNlG15Jf6U0bbxVXfsGQROxVQomY3VnCOwmUygsFFqteXdbXmBmGEBmn047di9Jg/N+LZvjTFytmpok1f2
o406Z0A2E3XaeEnxsyyDMOpOqRxvctPFRU3ZB6z7pyFUwJei711DlFY3Nsyq09P+vN5WMRwcFwnSJrLguuGiFRLN2lrmmWQH8m8LrV4FbN7pdDpUOqI60bLP85DMiX8mGwis445fvKgBucQRQcZmprSOhee7VYe7
Y2Q3bK6yZUTmnnP1C0kWVUZ33kQiN9s0pyhFMTAnmflbQ2gPmAtg+4m4CxvGj3IBzGA3wTACFnEUWMcrupbzjlDEO7y/c6yLOLrZcY2K7PDNST6AkZNQt/9n72R0GJeXShCAL0NGs4lJTos0hshjJlnQ7tbHW9HI
dRiCSco9i1/2z5XfBgnPt/CGEjT539M/4K+6H5BSZFY+9wuRxOpmYbLJeWWz8dppV8d4yL1c9dH4ZuEv0hV42iaJ6A04EcBZ4Bw9Syt8g4SL9ARCSj8Vg2S6Hm0nn+OcTJ/1wOYGe3rVQq3YhSn5DIMs4ggbflK2
AKWYCRklPzppoemHo42R1hMLM1IrBx9ZiNXoMnQMu9n6I7WdOIpmxjERSM5yPr1rno2phRnLITAupm0q725L/0UjNZ2fu+ofaYqShvMFLLb5wQenC/P3Ny5wv75+kn7J/sAgASFrEfNi91565hTnErfsvLLViAJv
j57/e73SnB0eCrcpj1b4cIjAmrj9iX6v5+LWnLihKq31ObzQgkByHgruqwbu7EerDkhzbL0eaOd9ZnUd8d+cIGFPOuSjZ5P0NRB6GxAeMWxi6wgYZExgIBIizOZfREWv1TMydIoPPI+Z/xFAUP97222qzoFojWaf
d0nuebxfP+vfddRz9El/dzqOgX6bnp6DX6wmIRFtdTv/fyeShNJzBppffsI4mGlr3cUxcZWPCTWH2NLYkxP6xHKCt+VRQJNGnFUdglRiDYJsYEZ1nCaydrtSulwp077TzQcPHbAc9PZPaaTJme6r14LNpg6GZWqp
QoG89KmISki8UHidrouZ7n7AsBUSuimf6QzeOo+/suamwtwZ/FO81NExoLGJlhKjxIwv/+AU9IbjV96Alsiq7HUB9LODLrZwM0SS7NZBy362Zu1tE50OqMdOT9k7Gwrmv8HV2B6b5Tgod6qhXyUirAXlIPywxqvv
zu5ntWotAIqb78CrXdrnrrqf92mGShRtFv9QHsd9gP8+X7gEQfPONUDjS18eTr8j9fpySqGKI6aEmheZoUGKslfcgDSMRBnlzE1e95cgUZByBRcMxsW1C4lGaLTllX/L9X21NgoNlHkZa/9gnWvHqxZnSC2uGNMQ
A0A43RjA4000mco2xzE3QTnrgRPEUn6h35CPxPS1i084DLoVjixrKBnN9Y05WHGHf+y6r3BSI7JoUCb7PFKUgNiuXykRE1u/X5LOyrW8TtaSb0zECjCV6F+cf02gqZnrw9/FeGContmPrBijYlxb3LrQtNAyVd5G
BNlyZNSkQa93YRcsrJ1pFrIbWdn7MpKt+5oqjWl75uVmxMM47xl+xI1JWN8zFjJBh43OI9hdbfgdkeCofeTI6Vn25Pv4PKc/FglwGJ79pwULywUysIcyjM9F7Y23ZBQiaEkT/dMQFBt7sujGhfpKRdWgNdCz393m
z51NxWlMyFCUBJgpVNEaOFcZN77Yc6YGXgoq+vXQjoAbq/kRNGVsvajrQlGvfCkVyLx3wM/DKbNIe1eta24ugofEJhq1Pi2ZtVZZSWocpzWTMBrrVN0O7iLOXK+1gdOlwbwQq0TuNtrmjvFkSWnPmB7hdiYyYxvT
hN40rMKKnl6EBxFEqVzmeq9Wq1NsE0eb1ZQjiYqP2+2IMt1GJc8rfP9YogdvO/qZqhZmtGH2bhtUP03bhsJ75mg2CwjVypDqe+Lm9KkJLAms2QnoUPwZviBuzODVaTzYOivaG2dZ5pOM8TKHMxmYDIY/Zj2Gc9NZ
y0ARsLvpcHkrWJwLuFCKDfIHs1NbNGDrwwDVphwYnRs4EeMeWn/nycR9oOlLdjcZc2cIm2PZU+4MxWLb1dPq2551DiNQGQ0Ak1BjxVhwHKVZQ8mOeZ+ziKo+m+NqevufwN3QUs4Rso8lI0jONCoKUBCzLcyHLjkb
7cuGEvGqVkY5med2Q23V9elRWsZ8ysPk/OwjaPWYmwAOIx9npR/DkAengwkZWLUj7wmYLMnxpzNK6RNO2RvNnrPka7lq2hX0Gwf6l/AQqqaqXDmj8cl1GVh7za/20/ZY00zr+/qL48aTZOSjDC9xI+PiKLAseSZf
650ofJOThATVGAHVZi1/0lWhtIZVXudAv1wdEguPIVA/NGknKkAR0FKdqMIGJYRNWx7GgaOacO73/MXacUu+19HHvhoWNaU2kEefZd5r8YpBs1+o9Viy8fJQvCeTI9fYCFt/yJwYdv3k+05rl2aQ9sDbfkJnY/2M
l6ckyalDM5gnBLyJs1bk4DAjqyQ/2RGew5ce3oV0BrQsIuS9byZFcY/dIfNJP2FsVuO1W4YduuCKN8u/pcWJQu6XspTHdWKky7ZTiR3VJFFfm7A2EfF3GZ5ys7pQNai1BKF27KfzvgXgEuOgi3CPYbMZa3DBpybE
kOj06hieb9eKazJdm19AII14w4CD+y2zjmnnmPwE/2z8FItJv8vgH7ZfDIOnYECY9mBQVURuwTXMdXNi1RrZpkQrf3KFE1waVAUZBPFIQAXfx/tgH/UoYyRgFbRM0ewLNQlkfuQ97k3HMqUVtVupkhZbIayMcwGm
RLLubfO+44nc1vAJ8PgSMvXrlRRfQBHNcc1KhsOL6y6bmKXV78MWOAK+dCF+XOVEMmGL8bjoQbBpSXLCb76E3s8vA/RkvIVMYyhSN7Nlm9Ale4zz+BdPm7JPwggzGmO00Trh2QdgiUQpa9U+0/WytCcEFTT1RcT4
FawDS8oykSPTXJ2ncWNu+rkdnqe2wUzWKeYFh8D2zPsjftzLeNw9sYxrebNDqxgdTyNXk9msBfLRmRddEfky6RP41W77Fi7hOWuZ9ZWT/3NBdcPtcTSbCmihzSqUSJLGqNiL0gcAIx9aRe5AgBdDBLpkshW7aHHu
A7ESjvSULXe2/n7x9MiWCZwKBWkMwPremSmnV2ovSpr/z6GHwN9zQqCIEvHXnVARrveJm4WzgPpTJcaLX4xOQTAZojIeXsmBIJZG+dSq7XDSylo50Rc/IJ+D810ZPEtBTwAntVSP/hJzDYP4bMxst1KBEIwiDhkS
H8YEE2RQm9kdfBDXlfSHUZZBFvbwTryl5i++s5/We5iv97prCnXjjZt4o3KimMR2Sqe1CwmjdXdLlxG6XatTRWLZhkV2V1PAmo1dS2dUVfTCU0tgz1trvvgGZ9vK7d50VfbbSvOMSowmuLIUleFXNjVc6yYe6hpA
JUtt1InfstQJbZmyoRd8WZP1UM7xPE7/JmnnNkvisUCyR1Bghp+AFSa/TZLCxwIKrLHNrELg6mjAbEcHgdv/FydCzt6ECGB/7ZUi7FRDketGx42sYmEzgXEaOlU2BmR5+WfXcHXWmI2FVDpxOdD+PBZAk2dpiN0t
dW3yyjBFReXEidkophVQEzmFWzNqZJzVYx1qIrgDrrZwrQviHzcQ3jXULt5ObR0OtFsro4v06wdyCPmVKMixepR+U/qeKkuf4Vlmc/HrfYfpbEnQvztKv4EPvpXtTBeN2yspWqDw/9023mOUutFi1rQePhXcJTd4
mGj72TCzixQt0pQxHezIP+nfPbB+uH0JtyuK7qf8m2U9WHGA+BnPz6ptg/pGR0d7hBftC40rzWHnWY63jt4RriJCi7uMQhtWxQph+aT066WCi1ZBp9qGq1lqK59Qe1r7nHRV5sksW+xne/HTwS0wJ0RQWNtm21lB
pGMZTZhNMUhBA6TJ7uniN+eqW+TBcQFryTbLDQ+ldXG+mJqg9exE51IkYsBF35XA10bvi2PRhZ1+2fw5I0S0rPF2dU1vOm+O0nQ5jFAYsDWl/33M2G+iwfJji0V3+axWMm/mMXbmBcucw3j/oX94UgTZpQ+GcZBy
FoA4eav4DLH4GEV0ulvNqvevfA5TsMiw+AhYPnjdh9F7cXLJY4cfSmkVGXB/GN4t1GCeGIDNdqRRNOeE7wl/+Y1hm2EucygT/MR0WHTyBvf09uRg9Z+3hrkZhzLUgyA0ExtMK91ckLT9jQMRpKPUDNtTjDfHiziW
H3hLPT1se4hjEa0vbRi1OmWNW2cAhrBDHiK1EI3Yn/33ROAtzrAGuZKHmqbLhiKfXm4MBZmhrBPKR6odHEka+iwch5mkhwxo+F5pyzOCvWWY8zoQbRJN+woogsYDMFaPdehEIbhm83IAyZmE3XSIlxrBEAQzoi84
oJmbkHg2sxapGU+0JDg8WYU32ucdo/5uM2XePlXMdQT24cgYaemNpAYrSxSMOIWsbO5XKL6b7gZkgB3fMuubxTjImJDXlipLMGSFAiYP84dqdKsRR0jWCyhoGJNqkG+h38xRDRQhZSKeGyQy/D1L4yNy5QiRWYaE
xFR75oQNpYDbFIS3DI+SfEJCeXYkwnQZvlHhIdR37ayKAxnLpGLJqliiUZ/pIzZfKy4wkBkkUazFSKBT7jajj0yTJmVi2J2Y/qp4+xoYXarvL8LI9SaLRAKdSqP4M8kgBeumlncf7YLJwEQminFGDWWWDf+dkXsL
oz8Nq4qgV3YrDRgKiZe85UQLkpCioWLk0a6Y06QUxxl0u0YYqCuPDXxjRqGT8wa1wFiahBCAksjjyHMdD4VigC1hlGGg/c+0zXgJ6gHH0LRuqiULGUiqq5QUsdbUbZq1m+ThOqt1FAnI4OyDeW62gG1KAFa8QqeV
SI/ImSVCDC8AqrIggEXqMYw/okAI3ZGWDDB5pC/nTaqdNVFeqEdVA6s0JJ2DNtIaSXa3kzkDeAgB5Hj7Z2rLSUtjOoMOW8dcfjoB4v9hJeFMxqgE/n1ESy4jHJpmPBAKEvk1EKL8ObOLQAr0Jjbu00TB4G3l86AZ
lKHohxD+Pz7POoK2qiPQjFsgnGoor568Hkw8V7BR4Y0E65hIQZAbvGfqJ/Tl5fNcayRV2kryjoGIRGt/ziveeIGehUUc2RKtWxC4ipHCBxSDXPFKL4O1xPhYNCZc5w/7DEOVX42qLY0kYvwNIZ7iMfuY8zs2okhT
J3dmsWJn1ZElTiS5N7J137DJBsH3kUx5ZGb7ElubFewcBfDDrG3Uwsn/WLxCUI1YF/NT2xUuNZRuXtYJe7XnkKNALSqUUCtSMiVLbQIETCy+B4RkbusynQdoOQ5zptFaAjKOMsBP+xkpTtxXj1V0ZOTOPMvZDV9X
Ze4zRVT9aFia6TK0GOaoY2oHWxcrNMrhoKWFEEX3MRYwPUuN1kYTJBqYJsS8nUk9bMMXgs6HEKA8lkP+OKWqSr4GJtqSXw10c2fTpn4H6Jn7GpLJIgJk2Z7dyccnqpNNXdHUNE3t6gnZEGuh0ssOgz11Qq/DmSED
jS5Sr9aV9Zz2XcID4VQEKTxGf9If2gq/q6QlrM8AfKo6D0d3wYN6dTeXpQD2KQ54TQXwaJW1eTvaaguCtKQoH0Do5B8b9iCyn31XY3scGb3ZtkAfZfo2VGXxjCCO6qMIARH7XVHn9xo6LgCV5xoOAfaA6JprIkgN
a2fjtzkGFGc3NANI8klGaXatTjGNec0LYAvL3tEyXddyP77dxdZIRjHUaVIAMiI+sijOvs+mQpCeqh5qCQy7xJEtCOYJHNKVY4oANyhITbXSMYxtZEDy5lKuJbL8fWzDlZW9atw+v0C0rzchG28OBCqyDOvlIc7I
P2hjUHWrBRd6wsNRr+q8wXIE3/p6KWr0TIriEgJnh1Fvup2UraWTrKHf4OPnxExiYhKQOXstSWZPdVVcPJEOwaeR7fBbYVtvLUPLzA1H4PBt4SWB3JflroW5UPFEQsuHSPU5t4X2RoWP3T1a1yRCDLxHFknuPzxh
XrqNd7Q9/H1zA921+/LvTE2oIkk9vB+69X9xly+2kkpFkSfx7LbU0vZC1/1MGHbKU4TfNUq4Ywb89aLEPljhGp4y26qxCXXqbfcPK07kLMfyf9YI34B5mJq5rYrtD2dZtaTEkfZE+rs0Wb94UZYy+L0O1qL+7P7o
ZYcN58rYJrQ4CN8t5TcU6GYl7ed3rbvMoUMC8TiWO4lzFCPAp2PK9aYkMQjWv+tC8WyWKx4ijqLg1KqNJbU6z+WIBRp0n8TMLHWnCFtCsMBMzwWzYEPnAG3p3FD9Gw8xz1heL4+Ht/tePW0gcuL9IEp6gtc4oa0u
ngmi1lZhBwKrbKlOdWyxqXMoENG1MpNrQWySfBSi6ana9+6bkbqlXeq+BbBQ46FascIU2DcxMrq6F8pmQpwx7f57GaXdOsfl51RAAEj2NIhx4frd9kFqCyhzTcqr1K1vKoNhBMEfE/aoUZEUMg/ECUooMdPAVNsp
5bHl8DGlkmshl0eQ1N4HULXDyOJmhYsU24Q4yY9Hd6HUFDQVUAoybt5Cga37M2Rt34/DlLJRYlxVuS7fo2DbDKSAYNkZNEACmquWauaj6dz8rdjFplErEpAZCQXOHcw3vNU9y8LQ8m8v5BpUlUPsfmGfcvhIUFPK
Ebv6Jv2OhtckjuVBEV6GCRZpDPV1F8gjBzG9RQiOeakpnz5C4is6XCW2zVUhWcXvOZ8FUcDVcStV2t9CgH/rlEDJn6ZZEhRJNHQ3LRd85Dy6g1V+k7hiKg13lPJI/4i5M/jCBROCFqfEMDcVXee0ZYIpHfkVEVr1
KCCbSvncorocsyTpb3L9xyzR+rfuyNY6SFHKi9QUSjZbBmstaR1bo8FiqcYirYoYzFZ4SBFyJdwg5PBF0jwC7OJZTO1Tdi41QxggvPTI59CvTeU9cs54LbA+5OK6JZ5WwMt0aloIBN45jfktJk+MykamzpD6oYl4
oy7HwDFxRiaWuORHsp04cpTpPyVQVNh5ChZPYft6vt7aSH0dYSUe9YUUV8z2NaSaRa0E58WHYYhDVabNl8L3h7vgbYMTy940f8ezSYpKSDL16q2trXMvZx14L6jgF/oQvghlUpOMMhxBjQIG9ktvDtldGTI4CeYY
fklWf0bEXAcOwz5wpUlC6414MFnxDOVjoaknetty5ZSEDURbCjMkCq7eByTmuNUdpZsqfSugWAvOTmbxOQUqKjIuhSYQbfAOD92Rw/tErCQP+UIiYsee8Hk2Pu+I0bszapJzn24HOaw9vbhz562B/VsFvQ4LMDPN
SygNXWiOTiflvDxtTvrvAEewO7T4yC/COuMYfrA7XcTl8QcHtuRl8zrK3bn+b8qCc3TdZyx4U8qSt+O823SYOS9GvESx4pljxjM9d7nZ+tfQimmfoP6L5nueeGIdiCeXR5MdijWbO8DelmkKd94E1fP9vmnGM/se
MuSj4M82iSTPiQGLlq/th3wjGPHokiZoWjOgIJa+IQmg330e+vVZEhzCpi2t+v4FA72/SxOVvIKVO+RMhGsJ7O3lxPMRpsQpCsOB7sqnOvhY/xONGT2YvWx/VByLuKioPffHVVn0wxe5To7hOfJEBW8l2z63OgsF
2aPLRHd9VuSxHcyhy8I83HtY50M/Zb4RhIzXWJMcLcEAQfUP0I2Uad0KRmwgYnRlN0+OOuuA9JhmiglqsbdakeqicppEwsjXj7uahC1U35oDbe42J42UDuOlHy/57XreKlykb4WSEtAyIrQuBloYrL+YZSKlATnk
BC1BcxXVGoK0PcMLrI3k+mSG5MYQWHw+updMhmAhpvaCKAgTCXAc+kpRwzOgvKzlT6pMZDAJ1Tpxt+EnQDNw/KEYF/YxLcEnfTukoWhMyuYiO23QuwN2Oz6ZFmEYo91fgdbpVewgwK5Tp/PHqB51y+FbaS7ahi5e
RgtsZwOvqFwRJShsIuxCVb6a6C4ot2dJnE81xvuc23gVLyMwPXfk54bop53JxM/aFUA5DAi/3XYk3eeTT5C40f0enbkEVwbnq3mupSRTDZlW4DwPEPdCwbpfGcadi6pj3pdR+WaK01eFQrfCibepUu2AyvluwRkz
MrK2ijw5CdqxPf6kDVlzRWz8tlLalJL2onNTpwezgSN7EeuonqdOHClIQ6pwQxM6xmIpsgIOzTSF5FOSRJTTWbUCZTpaOT1hF3nU1m4eVKhValmD3WJA3XG45HkE5btJ4nVB2hjTmutXjogPF2XZKspUOn1wK3KT
2EhSg6nlVhsKlcZ0rJl545yp6XUaiIi06vY+CRGKnoRki0qc0jXxw+93TyAN1ApZ6KdnX/MTaB93i1AG5CZAsPgAymxcnORx486zj1NpZ6blKAMn0/LUJoYX6dfb2CfS0qZhmDpgQhL1w52G16Go6EmoT1mYznsr
uvFOiIACVmsv3MZMEYZmtxgN8VP9MBMeewdxuQTsaTdESIzDW8Ez/cX6Iz0hiYvEm/huy8YxSr/yUaYxGOWPjGBp6gsJjXCIHLwELE4qQKx+xm/+HzoHrqsMNH7m6U+qdOlvaMYiiv20BFZ9DD0eld+++ZT1T/sU
+XQ3QkdF9P0GtnSdKLifKCu61GUYDiVyet2IVk+Z/CDhNM6nAsYWEFHqamdmWhSL84DQpRBXKkbqGabwjT8tG2O25fGE1G1TfobD/yVoFqBJOV2SohjkSTmuPoCpOyTxkA3t2ZJ8EfyzIHXtDI0PAIcJ4epF5Z0E
XZaNUM+YNh53JiSjXHByW9hzsvIb6+2kvSC3qjzDj6gi0SNLcNvMGw3DJ99Hh8oUhv2C/5yQTwCY0sHuKpLhQ/l1jNxP6krxOL8N2BnK8OiSlMXxDNgtlZzg2e47kaLgd6Ky4W90dG7JTHdgFpv4MCja+70VkNff
xtfmBCSinzkf7PAimxuyHga1m/LK8ZT4do5L2PouYsoxlpSApdzJ57VRgmmzD55dSM3uIJ3SaaeVKm31GhIhyHN1nV7xi3CcsvQUuL5WdCIsUatZiHWEzKI2azVqq86mgrH95NPvNwZWxEc1RovEqEH+4pecJxIA
7VEEwvoCOHp6aEawIKomw9ip6O8/GYqAr06TtqZOQ6yeHRzj6fXzXTDR72uwtkFPk7b+rPExQTvMzPTNpeSDqQLnhHhJ94LuryDxmxExuG9lh+MqyIgg0C6h9X7Qq3v9XojkJmbfiGSostMOc2rcW69IUHAakGYp
73M0azxSTZe11YdZIfYHkuuBkVLefCGaeKvq36jG17RycrkFUCHKv8QOp/BlJclyAZDB1FA/8wZB0UooEJ/jVPhiF5I7XoiD1QfJuz5bL1zcTN4unpThFM667Keh4RJMhMutOdRxeT5raU8nL7ylaJeOmN5LRTPf
hNHgmLmg9UXjPYEaNm/4ZhcHztDpDgJrGA4kre8Qb3KHzJFWDVsmhJqDCbUe3Y4LfCmw+7q0q6Sb45Wt/8QyO4woNYb3VSl0Fd60uhFe2uWJ2QWBN32H+kgqe9nyPYFJfmlFActIqcsraaRw6xr/afaNw4xpMRVc
X22ADB8jmsi2oCtn1dL3f9kWCVs6rTsL1tQ82q1HgGEX9KThrf9kAK7FOwqnjrWpWZAbndNSAurxFrmEL83qo+p9IIydj2HCpjJgnO9UhOmu7Pm0X5wEVTu3e933dYyfvwA9axx2k46zuV4+eDOJTCzi42gfQ412
4ru+H3wVPQkDacBuZMMwHO+BkZzY0/ANXo0q8ayw62vjh2fib0sT7TRUZNPAd8wJMxulZj5uOCkcv59ilbbjUPfHMl6VXVltwv5oCDcL2e6updg8kCaNo1HKuyl9bXmiUGBN3fDry1y1e9kfZkLqmrbYUi/2X5cV
yvqS9g/FthJa2u/yMx4wUM5WG/ZTU5tCNJt5IlgCqp+qNE6faaDn9Kyd0oI7HtytwUV6JSjJ2wnM+16ILkLGPOb7Fa+KEfyCwLlgpcKw8kPBrcLde96KzpThB8lbyJsJzkompcc/OQr2O11Q6yfS5c8JkPduRVMg
LsuNMtWvHMlxrS3uTzyS69riD5qBUP/mxFNqB1Gv9+EWQblHVacQrye76kTDmUh9KfWk1V5pjt3Riu45EsSrvFOVTjA85pcOHsd/2bxNmMApGqQ/m9/kCGH7XIOU48p08EusaKzupB8n1h++u/gTZoAF8QMzgY0G
iAqfA4zrMRYI34gG8+vCtXGo1Sxfu2xhF3J4ibpcZHNPK+iqB8j0YuWT1aP2Rb6J0fzh7EDbKmWs15Gd0sQNV5xbEHgXkqYS2WRq7Wd0WAa4nQ5NRY4ii/hKCdXV6hkKkeyn+pEvtnkyh+TV7vnP6miemwaHTBt+
sHWOAe7+Sxnm6ZSBskXWaKP/6Q4UST5h/+zPc8/mU9NHCrPm0WAZNqBdGwrylItfHHmX3pTWdHud7KpvMTRRKO/ao5TFP0lTmRRRkQq0inVogdC9Q5t2jngl0X1tUwTSGFXW4q+vSVZH2iws1aNB6bwcCdXo7y+o
veoJqnWdqqMeeCtR7we8J4xuAeRt+UgNOcWH4Q3NVm1SbVBPjSIrV4xd4MYBlQxnhO8mMQrVJoO2IDPbG9jGehNgqz4MMhWARoAuIEGTa6MPVRLINeHoYE8Hk7NS77AlMmoPS1Q6Zwj74A7j10mLjS9O3Dwfhn/C
UI4ktzVobb9O6B51Vs/GUuPKDFWxoux6zv3YHB1RqEbB0b6hVlNUi/HFc1mm17SQiFGYgNY0hu5COHxa9Dppcv/DlyQdvrUuEx9tNVmi/HmbEPk9b1izlv9SlUi7vQAi3gbifkUXTrJpn44xfe1cpVtcvUF9yI50
n7MRYUYNe76xpRrlDS2yY5RwyrR0AeOtmT0zauXW81VUzbrSISJChaexGELowzkq4c6fBP3sh8SYdUq1bXgvB9Ddl/f7K5YdJNybeIR3xU3j9DoRP5PUYhOj4ilZAD2Pu4J+qQN1CGwRY/iiFYQZiukHbrbyXhbf
UQLTr5A+S5F43426vXvxO4Z/sSTOchdh7D+rL4fJxTCYrKbaE4axN2h1e9+zUaMX1CfdvtcNrBNSJxseCoD00X8lqni0M6eFj4qRFtMU/yDmcEckSbVb915VBW+mepHcIEc1oAVqhjCuNj+a618yMsMe19auaxiS
Omfu4PZWqxYmXJcd048sdeRAzaby7yr27r4JW5yTvwd5yqH9nGbJLP3FziISP8YJ9It9OGhHnTN35gTSHVKiLpg7OFUnAadQ7R27eP4leIq6YO4imLma64AAqgvmDp4szWizv+O0+l2bIwtfoCSbVb991Ti3rttx
gv2WaEvhGXWPuaOf+x2M24PUs2WKWKv+5DH0NM1uZ5c9mHzUs4S5d5TxX1DiTDNOtC7qcV4H4zAYvFzrOS2HzNZ6hsvxkrWe71J0bS15jh6Wz5wRP1oHv+RfkTSdDsJUrQ7BrUOyc46UrdkcEe5LtAwDKlbmbnpW
P1Ub8VYvEFXbM1g/LWUirutNyfuQJ40OR1SL5+jJL/w9WNMcNQ4cQc2fWbaoIs3d9/VRv9RV79KMnPsPE5anekjJ3CVMOoF0N3M9uMgyog+5xyJo95eVBeL/N3g4dAXKxaTAHiZlFPQas8z61txE74SPE4kLYsr4
yegjK/azqktgZADQHp/21J6szYrrljzINvLq62es8c4Y0S45wsZ388hHerN63ZVbV47yEb7c1TOZjK7F9s2jcAzrl6yRzMaxty6rkopWpl5AdgMT8r0K3VgILGP7uHbG1VbEzoBpCuzdhgW2PpSYZSnQia3KNgzH
sjwuov6hdKIa9OIVcuP/ObSznoRQwmRDZX/ejxfDYUv1FX5Bs0zkUKwGvndJZD39w4MBGmCu5OeZtqu/k3yVXZYfGP00U4xJmeKJ1yAiYFuQ3yalMAp7EF4nEwmyjY5c9S/vlj9e6Lc0aysSgmkKJ27cPZcGJLRP
bffq+dBkj4G2OUvdwmoXHtEjG0gVy80GFCa4Ux25vasmCKU3l/teVsl6xHiw6gxboENESGH5qHtYFZ3mW/0MOsgsv5wRtIEZYfpQfHNdUvymOYZ9Y0UcZ2bE6J385/MXsMNPG5ofgZ8Vi01/ErM/ghJSNb0YwhOo
WYYo2SrBNdAlrifv98VFc5eNF6VlqMKgLfseTmCEkHW/TgGRh/xD9Pw/86hTte3OYWEXA/L8Qcd9533pQF67SzT6cyl0ZYHNMTOqG0Ezdws/+Z+wjGIFSaLcQEt4CKi2ZRV1jpEFmf/FJjxcJfOas6iGU54f7sJY
JlPnadIfj8rltouDgYzwMY8DTPOlVyEhmWmnWrKhXozFN6NdIe8hYsGU3aBUXPMbCpqpOlJzfiRIaSmrWhmT60pH8RVotCKy3F8iwqR5rCRYKvxgJBiXouTlw4oasb8I4P94tTVGdC6an97tZJiEtN10W7S8fXN0
UceUk8JnqSYdUlcnM85A3IFamzHLy49OgqG7OK9vTY60Xe2r4Lb2jbogXGtzpK3qZUBCNV0p3X/rJ7AIMiUOK+8lnhGC2I4kiF8MQ79OlORr04oeBVLAK8sq3BUKOcm/uu2Wu+GiPZbECrX2h82iRUOxYVwCc76K
wBGrMD1vY0WI7Dn3HQxq/KGCGJV1EcqTBrroJqui3EvoxMOFS3rx4VJb8X9prxbo2rSP8/nzdvU/fdyquXhiMVF2tWCiQKAI0G7zRQmt/itZ8iYoEtg/4kuchVBuiwdX3BQIHxG1Hq2S/6bqMXN1iXOQER25XbvP
tkxv41CNcxsmcoUzqrcNtU39Iq1Bx+r95yTfBEEtJoZXOTKwbNXvg4Pnlj7P+8CFa6vfVmkyZ45TxMaKr8Om+XZb64ZvaauIvpDour8QyxfGzRs5VFYrYtbQdTmlCTf0QuLZ3o9el3bo4jC2sDxnn+WlmTqQyz1c
GSulUHh1ojS5PFyUfS/1Dl9fnAQdc9ii0Lk/VSAAEcnefnfkGhC7Ew1wWPUTIBQNyxFZEobOdKS9lEErHgIQ6aYHlC+kVMPCJXTc4vFByt2cg4SMNRCM+wynmiicskQa7MwPPQwE62mp9ymSfNnD8TFI61v9FXfg
FAwovXgil7GMHJVUg8hbYpuIuJfoYK6peovnHJGM4DAneq6lqHlrOdUr0Lx0WooA41rBcuE+zXer8PNbb5AZgFx6hcMVwKJ8rEwqrN7pVRhGmcv3PAlzJzSY2TeJshNl42inFze7mMi5yODt0rPF0DuGupBf0sjV
vzEsTRwCspGEU2Qa8n4mixKTmHe+gH3yOl6y/4XXumk2hhmKpk7LTQ7nC0l5VMUTlTtFKsWYpdjFsFK9wGDFzmquzZbFQ0DaMXLUs4uaxP0Q9YpMgxFB5EWPq5QpGxm/eP2NGmEf4zvBMBK4ZMR2WouODaOy4ahB
AQmYl2FUNnxiqXBdZPaT3WxVyxoeDafAPgd5BZHQYOFPj8yI0ZthjpqGorjx9J+EXlF992bG4zEgctk30ca+kru2yZXfzHqax85omfuC4OiuZtV89AxI+x/XF7OSdnFAE6gDlyAV1tRnd+/o/j8GfyvxEFIKr2rT
e1kJu7wrBmkluy+M0caOyAOAgUlVb7XJOtOks8k27bibikgi20dzNqY7jUv5ZNO9zXKJ8+1PwQKfslu5881wa9cvH2A9fEPEsuD3knwgMvUmwjrbPgnFA+bNIBZkcY3+AKUDIdbseha5uUPV+AgcxgnR3P8pGA4x
7MlqldoKhl8IUJP/npi3FLW5+qTtru6n3FC8qXY7IxPzjiLvpIoQjfErUxOxgq9Mt20DVT27g4DoG0VJprXOZAtWClZeZR4Yg+BRFtVGRKAr929BR6b1uUzZGdVC/d6h7BmVmTPEvnGQCj76nubsgul5cray+Ja1
73P5mNGIU0HvrHnpStxF4zDvdTQDqq8fOHPSza+ePC8k/PFf7i3eG+R4cyNRnW7zg1UW/5Wu8d/7z3/sOnzRZ+u5FzzbPU/x1Ph8Gyr5f5CX14mx5M8lG02Mit5OgQLK2+xtsv8f1CferHce6uPvnEgQ/IVCvb1P
87ZAneDW2WOEOrpL4ytWpZrV0zyK9RYV/IclQrwatQegXziwDXTTDsytgj/YBYUeH9MH7NXyocNMuk7rx4AGA4+BtUubsPpNHRu/W7Hk8V7Kf8p6jdDpoJBHY1Tp/oDAdSNtgQUVaTHmNq3EDzsHF26QCtdvl6BS
YVZp9XuXfGjkX+QVkI36z6B4SBJebAHIHH/x5vFm6xd1XFAvMD0OsCbATPvZ9b/3HebLdUB+G9MOZ3/n610epP/F24XtNAodAcFarhDqnW2s4EO6L/VTCdPrq9pl1g518tWnD2ikvvP8LK9bwIKKBf+ez/OQF8Hs
vDuBG0YVNjYF10y39AGpC96le8PTJf3steuF9u3QpwhatfOzb1UnjjnDdeXiRGUT2pqr89LHhTWxL1fh1hOqNFG3n9ytL2vu5P0fkNPp8g2784zNBWGHP+tdeKtw+zUyDo2JjDk81a5N6MScMqKRwZgdfj8JMBNq
UKR1EzTwN9nLiyO9Z6Cfrfj44e9LGWE0xQsMdAIcrGApZKUHDRYSOgAo3CH74NoVYnYeNmKTtTko3OiHskoAZCbmJAydlNiOL4rgUIa2IHqTB9vVCZIxBhfMIpBzQyLMZlmNVEmHR7ExRn9rhqAl3mXYRI7Th+f4
o2Qz+8/6g5R9xHnH8j4qvtxRPOfV3XUchshCOY7P3deoOM4wSn9keVE+gfXWIS5Heg04sntrUlwhpnS0VWw+oVAmnEgSME6QK/M+hmaG2+cWgdecA7KNcH2wJWxMKaNULkBJ6th1Li8YhJzz6I2LZSomg8yblR3W
zB1LH90H/DU7yOjtUFlXi3vo2FHlCNcCXviN6KjDMqoT2ouXV+WWLHyljahcQ7sqLG3aTsV18WVGWd2jaJFxuZQrbGqlaNLqI3DRmxV0Y1brAjpwiqpUEqtGhMnKyNZ96GBSiAYk9Pz0veWlIjjdWsZMpbjgOsZ4
GJUxdavhzaLnluuXcm/NMjTkSaxz1YmX+egKHchHQ4aWpa6QB2Dq8bAz11VlSs5nV2GJlWVOhP3tGf0Vm/zwTFAUTqf0XyVzX4dMg+icvvSZuzOOSCFv0/CR5f3rmKPqJ0V5nHlFHT9g855W5gmsMjmJBwofuLdU
5yo05sBN+pyILu+M8dcRdjHqPPuIq8iL2BK2uVk4u2JNCWtQxMIfqMtK4DQWGkSo7ca/lx4239X4Bjih9eQ+PprffoZAWabecgY1OaGg2OIWNrD6oWDV5YelqRSY6ETgIQ6ziN4P+beC/avvNODz4n36c78W/zza
eAzl/28HGX/PdVXvtCmMN7Qle7x/LN/iljz5j0UuOjxZyMesvQTI2Vye940Zb+LvXUBE7fsbFXsjLFoQxS4R5KBLQMdNVrb9b+qZt6LMo9rvV8SEusFKqO51nrosy+R39NOeNVn9fQ6kV2b7kBtgphhhICx5B7X4
lII7U5sXqH/R4SijSSA2AaMtQCSMVH1ALXQoqxrn+cCM8J5ne1v7H3JrvIsaxKVfy6b5yfFcia9nNdv3j3EWDFUZPf95iw4YKJLe5oBpdY2vvapC/joAV61egsfHaaEvgDjvSOqfqJP8pCvI7W40Un59YghsvP55
xzYAg5VPFymYHwnDbSzd0Sc1KUPLkLTAtp6/5g3BGB5qBXqCv8RDrgq7jl1h/Q2/7AZs0hAkRmXhxvuiA53dJ9ETceqQoGPnbEC2m8gEElXHSezsUiUn7wAQrUD0NyhbcGn98J9LWMtVGR8JsXty1f2i5FnlmkOD
8eiwfLcE424ti8xHFQhRcsbpg523yJk6a+1yqJ6hd0oYq6tjLUepqDl7Y0KMMMSaIJMNASskpIiOMZPWieHjIjKkzeFDQrwOqCf+aJmF3ZPfRwID3yDQy4zle4chy32I4WluoE6DZ5PghDhXvPH/MWD7sot8IZVu
EBXqKlPSsFqifpTuR0MDmqtLloJ8uGDWK4IgdBEmNFudxHLrzkFvFkMq7mDoWpwPzqK19BMC8y5Px12Iwc7dMGYlnHueAqrExQFtKI0wT37kg9oYluYCyn3koCbvdRQ+yrAJWkPw1ixR2UkhQbf868FiaO0snjoe
2rOFKxSIM7YU2N40VkVzEhjEyrLofK7NuNgZ1ri/jhS9a1R54KucZiXxOaMrtOe7tWcN+Wmu1MmPH4an1anA55fjqfQMEDNEekclbymuFycYwaR7YQ5M1+g5eBxkpYqK01fe6yQ+phJuUNurBSjQRMrpCAUVaX5R
Z8inwRLur8CPFEcxAacEN5oOr46BwgV3y4c8K7m6xGMD0ReJ4sN+fGAMPaSQ/Vhv0iJucrowgHwlDjDljaenBddcJDSFphHBjZg6XyFRKdhXrEV8uYaskiFYi8zHzLZAF0nmSpCYk4oc6OuO92Ne1SlsG22Xq1HS
QZPNn5UNaw0TjzpO9FMOlEf+qZazMevtctWsS9C0NE7XzU5uxUohjB3cXu7eFCyuGqNnO6+ifntCLwEURuvhhDl/bzVIwls2IIlPKkXrhUwWZrT1EDWfy7hHz+fxsVVZKeLxU5HNY5z6a9YQM6w19wVGrYcwjLpd
R3FVnFxK5DU/4UOQD3+DU/A5444b0LKhSWytgQ5pzBoXznfc9mEJodJpH2WfZC04ueJrgGj6Wumf5LRyXvOT/rJtNjOujDlpXuUG0A24Rpshmmp6hkZFIUZNDLlDnz+Ra4h3XDterWgEj62YBJUpYd9xtDaB6GUW
XidNI/1M+MPDpFQTX6QhFEO7rQupMftdlUwdTe2HBjKdC2GJAFZa+OWEdB2k2P7wv1Ob8bj73XyzXtjam7xjJgGVPk9hy90Hk7asZBUzD0foYJaABPlaESxemXPQaqwZ0tHxE8SJIpeT858NSaWoynw9EYmkm8k6
C08lhGZW8Stfbjl8RZ0d/SkNR9ZeLLYyvMytYURfMrvyR3UkyyBXvqEYmDsEbyuGKl+93DdRQmJRgjlt2z62dEeddEk9y3xP7ph23itfwQbfLVO+4L/nTRk3uOHr+95MHPHdZsrnwUMalftQgv3DSHM2GRTxKjOT
iN2Kh5bnIbGbpuVZTIzsk7Q83t51zh5kStPpGEwcTa1DpoyfKbpbp9CNkOdacUE7lGNo8QyQmtNp9fZHcXYXzwFZI9Rr+HtNl+P4W8cDYxCkJQVkaXlirPY/zTmDYmj0DVuaOWasNEtpBhrn6ZTP1BOp1n0WGyeL
+VHp+NVUnqe5W5lQP5/AItj66ByOg2iF2H98ESBXBRrO7sftZIfTKsAkZDlP10FzujJOIsPwhWe8S6e1D0pyJ7mwNV3YmczLhLyvmWMEDbScUS5MdegkslW5Eh3MTFmuREdvji67G4DXGbExgdnfY+u5xezkuptj
kTooMi4KvqNkNtqu0xRkJ7Df8/A3phxOOBc1vv/Z93Wae6jAfUFX1CMyvMByD0q93su5vi2I5gpCZndKMxa8HZiAfAqwyIAC4nxr/yKSnqZ1WaYgI85A6rfLyNCkNG+QczZqbYJPb34hW5TN33nRnnUCxZVVhIFl
LViMTMmTKBoE/7PUFlHy4U1y9NtMNudLsloIbiw9f9bmD2izBpxCHgDslV3YmiwkW6RKzibnLVbJxeIqXPmcbFFSw/fkrGOTwpRd7C/IPbytcVkBnievB8oPSncHD/s3nmU7wEnKWO30ihzqz1T2WDbQcWT5c2A0
LoQPN64sW8hWjFPLecOxR3a8z51LfjfQnw8UY8yyRIZPPHPlWbVs0sj/PgPEqetxRWn9YlSg6oWUK2YwXonryYepMP6zu/H0Oe6WwL/wdykw1kiOB0032QeGOnO5Haw3X7BoTeoucoP+HMBkA+oXk14fle/TFmm9
V87lS2xGhOYaSmlwymvQ/JysH3iib2FG0svUgHyRIuwXufeKGVCvLP4WI5DUlzKHOaDLUGH4ZiJeu7hJFkG2D2pHWJIFdh0QkMa9gar7R53HhbfCug2wJOrPOvs4u/6Fr1Ix/tl7EjPq9uUNta+/dUQtTqlXPKbe
I5ksWiKWKBvQMEvsT2+1N51cGo1y2NPVlf31qrHn2iv/SqOtlYf4clATjE6hCV0Lcxg/72fKPqaAnDlyVBPFlz1ZUqQ7mGIzN6ukMCamLdAv0glNDhg5mq9OlmgPdfOgAiUcgCpe7M6fAqO1MZJmYuPSRCXx3SoA
/cuzTD9j93iW68QoHBroJO+lE1g86G3ofQ/d23Edfw8f4OfabR/Or3/36uYcW6nd8dVxDcoMWYY7wtFlHqPO8loP5b/wsdwWGC9I9fg5UmRhCUXDRoTLEZ6IEQF6dACL52kQpqg/aBFTQEUoVA64iMJKomKXp7uQ
Uy8rgz6Cpw5RRc3jd6PyfHG37JBCmEvgS5/nDgqWx2Uind1QtJWccDO3/+sPBDEy0M92GKA8hBN5p1kcxokitnNFfEI95aJS14pvL1w5dmneVnQo9gFh+6hrQzwB+WeAWKaipAweRZ68lX/xkrrL7xb0a4ORYgro
s3EmEGYoiDKFc7kRExIVzqoWhavCGHhTcze63J+S6FaIPtPfUE2MHQqxmMsLv8a2UvTtTHMru+N4JLBxd4TeUrsKiagtZ67npD+aDd0A03/e3fBOdMKHkfDkqMeR4Ho+wmdl1Pbg/pmVLFz60k7Jk3+KzVSt+Egt
DgJyheY9WRWfo4DqC0ncewWg87vN5T+Ou230aOPYROnavzvy6dZhqV9h15js4lHTGZJe50Iu9GDUE1LwINnCFnmYjNvyCj4QR5g2/yuvl4qr8q4xCj3j5T0VLMqc+Skgf4oUciyyUEXnSuu4ZVRqUidZcPGx1fFC
e18AvvA9PpF3d5aZfTVTG5kfYTiUzHnNY55JEe+6n6EllaJ1QRwAKmDfG2PTfPSrKT06pRjE2IBTkJKzvnVcmEk3PUGPp4JRDVeIFTSq3hKXhVzB1i4BnGwtiCzMARn7SLFa5xsk8VMAEjhdOmie3nOm34/aEw6T
hIHSOC/MAAWQWGF1ofrGFGFCR9gYippGNER59BlSww0odioc/z8FUa2Jw1yXCVmhCNYNLBGipDGzaRddB80BZTjbUrWgJb4puia2NsRmX4Z8jOM8PTA1Ciz2gFJx67VGrsZPSWsh1NXH8iH3nFUPG/C8f8qYdT1n
4ur/2au+yFGCI5+cn9Fehh3SNBqGyW88OZuEo39NNaZaUw/d4nxQQc8yNi9Tzan+Ygc/GZhVmmKPp1VTomHWNSGnyJHGS9ZQv4Gu3/2t7r5ruQOj3LFh7K/xNTn/zCWPxhFcmOXcuSxdmlt+j0AhljtpFZrmBFle
/0r7Gfur3RyHiIl9GM0BqjziouPytOOmVX71ncqD2GT7Vh/g3I5dsf6jLd+Duv0H33P1PyQo3L2F/9NkJ+L/jt9ZEckv/fND55MgOGaasnRDJgw7iYWF0pXLXJgg0NjuuQ5nCPziZ1aVeacUj9lJ2X33sZhw9fHz
WQFf7IkAPa1BdZP6CsrAurTg9hBQt4Tl5eoQ1f84f+O2mHhMuqXNI1lfsNnM3pzkWVymNS7BOVys9mw704iQT1vSOKE3i9AHijhFbfUlw+QL4Msi6LmMZTOJHvpAU1zF42f4+DlsFmh+LrAFSI2TV3AoL6Cgww1D
2goT9NXOv4aQqwk7GkkXvxpnTnlAXiUuPtov8Vn4+lrrJXgJn15q2zFetoJ2SwVzSd7eu4AA75z91mRFgf/HFAy5f6sAzbRB6qpC2xBtVWbaWKZVHfeN4b6qVgBjW+12Y2qBJv02LJ9HvM3Nmti7+fQbErVHScLh
yx/iwJT/eNjY29ncH7HyjwqdZK2+ohjPAZhqv7y9LAxdJdsyobT0+auBAN11YdRr5ft6XBnHVVBOdH8FQaUzK5/RGEzVZ33XqEzeJ6aEPKiayQgFzSV328lsrAnk9kS+FLthW4IilVLbeK6shTDX+zVvqMB0MXbu
ugDQ5zEbdL4XK29pNxchZat4rMrAn4/KaBFOC/wX4WL2hSYUYzBq1+/YKnp4FZT2erTUqLmeMSgvrwNRi22UB7GNDtAu8D/ld11buY/YfDQL4Vx7e+suG9t62JpYBEfV/x4sRza1HeQmCdmp6Ejg7i7rCterUgVO
ku05blHl9LAj+ivrhECi180fl0RaJ0Nb0ryxah4yuCRjTWsaWq0NbeXOKqfD6oq+Iqk3B+PeKhR6XY01cj0AzILzBZpZJM7R1eURVSwzfWsBW3EKyGRdLvTUX66UUwn8FaE4qZqGDrGFT9ruIyrLhxE8VZc36TeN
SHEYrjCsi1NgyGnUtNB85weIDmwYsvYQrGIFgfS5oiIQK8j6WteFa70x+iUAmoWIqofzJe82JVy1sTtt7/yE03NGqhG0iRPQSIoNfP5T0938kttJteLWY4x2Z5jNx87mlOg0yyfW2s2djeOHgdlw4pObDQrU6Dnq
Pdnj26FNJFerw2cBT3mz0ethmKYrVNF+AZxH78e4vUId/UMC+tH/AdmiPnrkH8/FmBZHhGvz4pFIH/MzDGBCpgmEZVCFLGK2E21RmhnGHZTIgl+kAftrBDRSPckHvQp80uoAj/RwOvnzo178dYVJkgdgVt0PBlmE
eiJdS6ErKc9U9QbBQkJzoUg1jOOM0eQUEOBCgiXsrmms5c/qEJ7M1lANsq1EEqRR5asH2HWZJDHEHjAsGOtH7iSP+1NPXAgy9i5rADTLEnaUvFmTy2w2sdQagOiyIVBzOQIwK/nWDR+7bszoohAn6e7EP6J5Yipd
3JOiG2dgV08PHauHNlhm9aiZ8Mzm2D4Xgyr1RNRoZrwNdO+KaUMNi9Osci41B83M4uasPbRhuFjS6zZ6j75u8NmP49OVpceyIosdQv9xhGhnW0AWTF8UMcgcWd2M0/rk4cCFdBRiyKzTSBSbCxM3j0BB1evLSVYm
m8ZnsE2w/CZ15ZemYPrBGrD02U+b3kIKBBdsSx9/L/D/UTXtM3aT19+dMf/63V9UwHajLfOwUvXKrqfnfIXdLAMsuIm7iXS4J+lIEqn+zKfYiMAN9WxF3F8ETypHDaN3BIvFVemYvFjenmvr78F227QBP+7giFIj
kwIU+ayLhCArazbEIkP5BPj50+IxLj72sTqvmjCjnLBN8hitLmby0S8eXeHeT3E0OKKcYo0TmXF804w2LXQrbFaKTeUMkLmPFDoVCtE7fHa+TC6kHL/JHQs0v9R2KKJVGQaWM0BmExbBne0D/Yxe/vyG9fEsaeJh
jhiyrOp6y61TbVpOx7J3edAtvUJYfh5ezuWRoTwhu9wHnjvpG2VAx1qQvnShBBzmBdb8Vw8S5irgWU4sgaNRNHVL+XYSeK+BMKYPwrSSB9qIWvsM9xumBzHzw4GRTCDN1oY5k+dwtSvqDg+I+oBPe67+OceNY1zV
uJrPvR1DGCJL55SQitive4+1nL41hgo6n2Rtkn9bOnXYodYNvk2hFMhCahGPg9i14UUlT3RAgQqB/5Sad+57a34AsH2GyYsn03+HlLi4/Kycim/3pAgZOxpKaJAPPipsnM1wZE8Vy65g+qrT5fy4ZAnT7oEtjy3v
b8Ph3LnBPJt3PbN2Bkz9ZPg5LwuooNV+qSmnA4yuTx4N4W+Qw12HiS44EBhLHgwTqr3Q7crjFYOCOFZRlfc5BVgHY4xciCaCFLXfMswEJx8V92djOnytFB8BMreJVs+iFk6SUymABNSnPaTQ/c8GPUJpXDiXZUTi
hAKDMwKqxnlO51dtVYYmlW4rWZ1lV/7EJ99PtMXkz0X7NinQxaiqN+iz6D6noOX7zzSM0+M6/Wr+LqJ/EbzF5HNcGFx/E8nXOE+/KaYrEf3to4QSrlU/jYgxZ/fnKqeA7tqHnHcDxh8BJeFomgq6B/+dTkBeswW9
jJEIvRssKlvY9NZhP+LjqOd0OBIPs1RlKYuHtr2eZ0crWdQuinyaI3GI4pFt8/3oUk0z2dq2skGQrxfcdNnEDiKWzoN1vtZV82FFJyAFE7fCXrvgNatL044UumVA+5GHW7MYkvTbW4k6QkXkcB8TUNkQ8LJLJsPo
rRnciOPKogWuuMZaJu07aFqx26wc4HVcsRihwG7BuF3cKpgCvP5VbbuiIJxxy22MdlF724fCnmYmCJEa/7q69VrVMxZuRxoekrYqxRVaYfnaerJB9l0UtIKzMAjniFX9t0weY9g9HpnbFTI3RhHqqYcBnLXtjTUa
Qjm4br8MDaCQuKBvoGEUyLWhfnFILXLfCn1RgM+b5l7YQZ5qD3v4VtLRO6mqPxYWMC7NYUhswG13y4pSG40r3cF8Vbdsu2XzoEut8+xQtSETRBaS3oQCkhqZkd6Wv7B1dXm4Ok3MEv6/4+sE6bqMXVYdAgKoOv9L
Eu2P4vNT8Elt6VTiVa/cdpwx0uaXULzYbx/rPgreDWv1qT3yUcBvK7dAJPw2YSe8AVrCj7r67XchnBb0HLr1zR+D3PaPqRj51yKtm1ccEV9d1PylFbxoIqUrAOfcs2KfFaZ5Tdag1UgG/yYS2d+gqhnl/1FO0Apg
8i9KhO73qT+rBoN0BdKP2Df4xv4vwfJubO5AzKFYADs7/JZlGTh9YTm1Jtrn5em5haS8ZqVbS0xlRn0+aCebKvNpsE6Xvwc+xgDAbl4c3uArIvAWn8VxAc6CKUX48dtVNQz9I8RSCuOfzjUQ/71chDuNI+KgPiXy
9nfI+WmtGLbD6o1lbAzdh5WJntbCjf9fgKY1dTUdVtbuJv7/vcZKodrfNjq9WOA67cMonGj36T3wMo5+keG7Mi3oP8+2Z08Qz9PZkGjutt2Zvg83Lh9A9wt+RfkbRfc3Yi82ftYgoJm/g+NflJ9iaXgyRh8up/JS
sF3M5neV5d7ws5bfAnxEXdx06PV8nwxxc48d2TNK7hRNOvl/Ct1cjAPzRrzJs4P8s24sz0eo/nl2md8By9dfApzuJ4I66fR6g+yZDTwGgb0I9LQvd3ziz/EtTs8J33XxMKicDqyhh4Lb0HvjR8C6veFRwmhWB5ix
f0b5fw6zQyKEv02F8eA7Xm4nrKEP1bo46qvL8fgTAHv48wWt/oMizfBU+ct/4fL//7ZEGf6tCzYusEPZIeIZQ42xgATEgmLEYAScX/VePnikxOoYGNL8gQluQ7BEd+cZnwnLGaJqb6J7+Bj0Z6+w199DKROYLZBN
HP5ZJHtMYkn/j48BfMDuT3PAKYf/rK3f++cJHH10fNO8BY3aWBCFY9XE3ieH/HNu5OHImT9TV065khr+n2MWihqi97u762/lWnwBc7ASgj08S9N7YYeYYsibXRqtc2GBeGBFbycgZDiqwjBa8XVpgI6y48Vpjuy3
E04hTn35dbBXO5Rg5z9btAVxgVq3tH2QCOLh9uRRjqm11MXoXrD71Wy9mIIOyNIHvSxy0IvuLQYhmF/2iZmqfbb4FwLTHqwgwuF5CXVTthsE6m899NWbNN1/G97+MZVd/em1YfwDJKszfvPqOfHR3gWnR5y/iL/f
aX5mvh3+eosMt5dLx/ylKrVhpTs+yvQEzL1vTZ0+dLJ86FkJPkHf5xDo62dxGK1XLM834lJJ36uIlkvpjZhKSkE2M497YM4YD78W2iGVRAFnIxyiJHdlsWG5tMnxSgJq3gSeXiOalsQaeeue6/l/9tyv2ZDGQ1Sn
euHsX1Orh7iGw+fRtDEOKrVI/8kWbiiV9uN/RoPhVIla3rMw6DsseJ8qja3NdEjdEncxZYHgL58QdxFmN1KGJq+XYGvOHWWXd4D34WeBKr+MbX60TV3RseUkNj1Jb0X+52NsvcE+GqH/sbbasTPVQWyaU57lXYv6
d7UVx31UZ0OlmxGOnYi9mx166RBnIl1TICyeyCYfmgTFK7AQDBABbNHDwn2mRpM87bp/EL95AAkFDn+Ma7+n/5iXazM7L6GgvFgGfnItsq1B5JiwIqKIIW3j8dB3RDpIDIZseM1MeZmR9W5Eh4beIshOira3Ft3W
bXdKWXOmo+6JWJwCukVdZymQQMrfQlRW6TTOzdadjFa8fJQYqfsCSRCVhsM9C5c8TQxRwSsuamLMEgYxV6qVl67kKUH8jF+G0jOzN7G/E3R/6e6tKjOFWikvNiBad+m/8exaDDq11/FUf/RErEhEzXsEImaC+BH4
Nboc3weyE+WGt1cC81vwPWAxREpM1k3GuxIja7WuF9RtZlwWbT7t5JFMn+cJhGjX2iSw96XXL71T0Ogd+r7+Hbo7Skcpb2NidJrQLC4CjAdFZaObID6ZZKp/tpy7d8jZdLEs2ASb3h5nevtAqmzYFNMpZ+cgGzzM
PJI2e2S4CiHb2g7tPV9dWeOBOkP3yVqrWleYdAUTsbQ2McYmZpEmpoCc6JxVpZvhCpH0fGtsMm8Cq9+2KCrQCy9K1huKG2B0WDFSaYQXCfcMCCxsHEZIXWaFHEYBD4IN1yKl6UHOth1rqIkis1n1eGbjxc4prTJs
SSsp9V6YFirRFoK/Km2MSWsav3EAWGF5unZx4eFQ21X4YF8NcuOQpYEem1GF7ug6hGjEXfGsl867mToWbQC8aKMPGyGkCDtZNsdCSR8CsqN81MTuWEyFIOwuDJVN8pkuxvNuYe/7wbK5l0RWYZLP/gbRKaDhcaPZ
aI+x9FAgpcFxuQyGpO8/Ge7TfWA/10JXNwydLj4c4dPbsA/XALt4BwWLw8VagujffqoyM9ISwnDEMF8GzZbWS1b2UgrlRqVz8/SopeuxoYxnaBIsnp3P3aS7/iBbgBc5od7Cdv8wfcCaxK3NbR5VwWDs5MVhp6PQ
svTQEtqhzBfPr6PkKHxAK58dM0lgf1XEU1C4VBYzpeBOAZ3+YCYFQbjNMtTmIHKWYE3igA28bFiC8dDSzk/k6FVhDWU58Cs17GQIWnRUoX7ogWg35AfLoUtNrCfv9A0iNZ8ddgJNdzJ+fH3k0AmalOZcvYPPNXGR
qH7HgEtRFZRHfNPpHYw5dGwMNr7VkQua1IipUNn/r2w7LA9Gu5KE/yfqIHnmBae0YMRv8AVeY3S/j6PHDxg2ezLRl82CI3iJ02YHg4cdnDbHeMcL3vFnDPgdhrCFc7eHMzrAAbySqTFgQGiQIToYJJeouR/INWS+
dLBOJ335G0Tz54ahrlZn4wu8vO6PvWgkYLtt/NXPSge9C4z6mmXYKEWoCTDufcAbaSRpncFBoCIZHnq6swTUcGKx0jK7Mk23mcEF5bgmVYvXxUaf+SQuDyqqoc6Gfjy0dK7JgKgjUjOYrmc8SzN6382POfuWILza
riAIfpDP0JkiOiAeOTSar7TfzbWAiHD4KRVRMqchAWo21/uW0P54iC1PXba1Uhys2X3doXURzg2bk2fm3m498fbSWrpdmtSDKJ6ljW6c8x1KMsUio9YDmRs+Idh+DNXI2eo10C4/y1tHhel7fAo376A9/I3uHbc7
NOtIYVn5mPXqEJPR18oEdqOADQFLF6gz/Vif1eTfN2+nvrwfcvWvquYa9CeNx0ppj3n2E2lNVPqmagn5o/JKefLsTwgFXqPFag50GlNtM5Arb7WoNJoBkVF7adbNbFtYVToTAGEMqvoMK/mQuhlCqAlTcfMMx45z
2MlXJI828rkSBzRsTBTXXB5Hb32vEYYEGDHi3ph9tORVuKek2nESVGynB3Lgo73vmCwjQAxJj8lCZHld6gDA4MbwEi3KMFgfbUW6415X4UYoSpxqkXnwfLSYa15xYtj5/4gNyCPUZmw53oxgUlACXzTLR2Zy80We
phDx+r8YEaWITnWVv6zpGgvDo5HNF7NJHRwmifjFo9nNGlZAfTnjFBBVbOM9UO0wdePjlHXDI1ThYgLvc4xLUB1zEkFNiMqeY+0qIcR1TwQ9Jd5T2RgZg0XEk4B3C8aTscPzNp4H8awdQF1AWByxqFuwMBeWA2Xw
CSqrIzWQidNgx3gN9KiHoPT2XPbdHA373Plggh9gpCAdM26ylFX0N3WbOIPxbjaq1nRhNukUJh12lsDO3Ez6aoRMSsklCu2UTXZ3Eg87Xq2DB3zY8/x648zNrTvTp4SiqbC+8LLiSYOyzOmp4D0yPy33gETMwUYo
EeOol9gnZprBRHQmNhh0d3KF51mIMKTk+jfQkc34oGBd2mC4GkSehcvl+S1WRUBV2wFcvK+gcGtCf8k/0DbCH/JXXAhdlCwfULEkdldhpH0vLBcWnO+t/k2kSK068/PeSijZqif1PFfDFr3lveCZ7l9B/YxuN/XN
fCYHAqolhDGCzvFoVtJINPnFXMCDVTn3lITebSKpI8gQOJCtvx9QQ+amduPylgC5S0/oDU02ETJwO74fx41FgCmBrGlYeqdnOp4gZpUFWL+yVO60LB59wMp3iavx7lukkB/XrGQ8YCBQafpXxU/8NXwEPxJPqFWi
vpWwZxBWVarQSh4iC/nwKNp8KW7WNMHkYkO3+bvcsFPN/+UtyDqI18u/ZEm599Kuohtt32zHXbV1NVj6GMxdDr5kVEW34Y/gxIAHL2VyPce0oBQvyMqAijBEDl/gqSyRKnhYbjV6jEgmJHwU8gfPYYaXXJYKHQiW
DmuqriMML7nPZ01MpM54PpBZVodezd3fMruwwjfyswhlGcuQvzyPfj7p2KaD8qlz19lxvXdN2TXDCI5KFjwrdn0+TWRF89TEIUlRBxXvR3h9Ya+34AIj/tZIZEdAEjp+ad8dQslzkwkJ5tt997jUYF3Qk2EGo5C5
sWAv1ii9rl3ojA2VRWRgmY7fSJNbylfRPfBbgRI/bRNZJLZ6nI7DIynqkY9HKsJyjMjNQzoqi2smAaRMRTEu2yNY9hakZOTCyRQ6bURw8R7yRWWtnt+DKTblxeSSKDjI6wTEVhj17Ufll1c86NF2IYmAfj693IvG
wM0ziG6A3SPkpK09mmwOuJF88vxopot9pP9QaiZU7plIbWKdNhMG8tDS2uSOT4sEnQCSyoYjBPt7P5O7RnMCrxBkrBzQ+5YEbQ7o74ZXfdqB1CkdVnQoPPO26kUrDHwCz2JgNLd5kdeUbHo1SB9ttFcnVZxeRaNR
lLpJpmfpfr22IkiE5g8Txv3DOm15W86RaXi22NLaSzUwBxJx7Z2v17f3lvimrZyj/72kJuPHorIj7CmECLfhD5DmcU5xDtKvVki32dYgsZpJFDxouO/XUOakGiP5kRgooQ6uDNjfYDsq/ufNDQ3oXGxBszAcqw+G
rFSMRwkVjp3zy5K8Sz3du1DpH3XvxJP3A7Y9ssFryVvNfpPTm2d4kxLC8KbMyz+7xe0W8+U1/mnvVRtPjB2u7Ku74Obh99F5G4+59iyez1IIyy8avwxgGTKC/5qmC5Be4hZygcPCk2L24CmgNuWkZFhqmfZVCr2P
t7yAbjhCcFQ93JudngN6xV1gBs5R1uR8S7ImewXL7z8945/VNMy4dLDLfg+BvSk8ec+SOsiDO9o1oh3sTk0PWRx+eRbjE6kRfbkRCtxyoi+8eMhNA1AS/XlWkCbpewYRFcPzTzfJoRpnioo2ZV5SJVtxkEtEQ5qA
2DU0pr/oXahHLgtvpZRXAPi3mb83GTPFwLtTUGIOpqYBzBpqy2waJ+Z08izwohFX/NDoUAoMFItL0DtOHYyU50vVif8woM3BnWU5UTSk39Obn9V0PR7di6BzQP/LdEiqDuey1La+to/fX3Yh3u32/evDME7zcr+m
fHx4fDq9+ZHHvVu3ivBtTlEjZmPu49RFBba82YTtztvTtTeVG0Rujm0VWCPbvL04V+h04yZ3dTIHrawKEzgk4lqCPTxbyLgVgej1YSwfxyGMhSu84DzKPYnO+cbtLBhuS1+DucM95F82pL0GuDi/EA3vEmumzOSr
09fMZHDzlkKTu5IJcJIaXGoNyWhgmWabG5wlC4btHmld1eV9hoi1BM3FRXb94YmzwHEGIXY8Gz/CCS3T0z6lhyPruVnT+EjD0/3vzwZNdtr/xKPFtI8vad+TKfbNoMLHyA/Yrt7v5mZL4obsKT1Rr6ptUbHAzW3F
XYzx1a7TqnVolV/YjivkFBxF8RFCSUi0/YoiCVU2y2oQ5rNOdg3eWjhDjHuGHAR0n7eFNoz2T3e+urjuxz15g7eHHbYoD6xyPIJIayzmOCLO1/hYXFTfKLnl9X95/7qoUBCf3MdfyLeVhGDP0kc5IiqE/x9bN2Ci
kjBh+sTGQ/uBzhxn3pTZUkeKcIfsLcawY9h5uZIu60CdmFpJMKxomnCLDRQSC9WUn9l3ytCsb2qO5spMitWn+cBAMqYQd1bSrCEIPC86pBLZg0t0C9HXgpuwd1+N4E+S9b4aW0cemke29Y3qpyLq8IYJtRv3soJe
T0kPMue+rCJJ0vpMnHYew7Fl6PJ6iOFRyQkS6EOcJ0DEY0lbKMHrCJQLYB7ZSfG30YWXmunb8hlwle7m1Ng+8jKbIJPaCM6lz/8V/9L6YcpXAvFlfs25M5wrnzwtiLW5kHxlIjcFn5lnmBNnrZm6CoWX1IhhyPSL
L1cmxW7h3/hNmhAWDgNVcJmdXBeue2OaxU2feArS15PB0EUUURs+QAJU8Dqj48lXvxnMKTgDSAK+vc0HY0mV73QciQ9demvPdFTfj0esjnpJ3PNqLAfq+eKJrS/HZ0Ip8/0EwcP040FM6YV1XY/qYT0P05eCqZ0U
439kYDHSD7GK0uS9XytNAmcUYJDpwmRE2xdDRBytHZtskw7RlIh8H8whcDFIEWHKBMBT2tLuaCchSQssqaM/7+XXczO/TDiHQBAwROO43HTBNadrelXKbeYRSbBxhyU2bdEqpilx6YpNSx31IFqNYGbXpap8fQ4+
c+sLr8Aq63qy1H45pspU0ryifvwLgwsdI5NNsrIEhhsgCL00YgUt2TKHMnpOjoocJXjYuhqJlQX2wTRWdcwPA2cgy/yCiNLZ/DKMS1wiRMBG737M7GGBoPUS+xdfmwUg7rNGPtmPKJOrOKM2ky2VCecWGY4NUJYm
kCpHyTNg0d6KNWQxTp7yvs7Iy2qJnARLemKxovFMayI/MMtlyjyP4wzllTEyk5Qw6ncgF+1bpVG+sQXYFBxSQEr4uIRchCBmnCeypWTrwCIevfrivIWPjhv3nD5iF67oGMTABteiTCWSArt8uKnF+dv6NZDpj4+C
pvnZliYf1L16po/uUE/VAGiW7Eka9A19ZMnQp+of6IoTziMmc51p3D70sYlSWdZCiQItGgRIT2YDEUsXoIUJsMwXa2vPke/2qhpintDgfLlZZHzRR/j2ENa10HND161bGnAGeV/u2x7WpU4HAaCkGayz54VJTp1t
jS05DkmRbx7LywDx4ExvHTbBC1qFA/ssOMPcMsNXQ3PeTeYTXV3DlV0qllDNdIriVNTOS0mHeOD4yhHXFiTbEtnGCi61ZdBdiCZjHriW3PRkjeu6uE0kd15ORmZITRyMoPlYlnS0skkhA7tF+mEclrwOqLZD8ZAx
0niiinZxRZgZt5TDBQZTu9K0MPWm4Nwu3mf/EL2TO/G1OxbVWyHcV9HXuraYuq7AsNQCKLwU6ellCCvE1FMwLr+xowd2uiG4pJ8dcN2mDyQTgG+AVYsDAIT5eFICTM7aKZBI+IeKpWu670v4cNw3FEWBSP1yYu9t
njgNNVGyjBSFPi4UccWTnkmAfjp5VFkWKQpaZuDVE6F40YfdEtgZzHPUY77VRn74i18IPuJEP2fPLBNqoo00rjOSAYE+xtiFFTUDJJEGOZvBez5SL6MBTKUXj3s5rdNy5AXMmD4Lc8nsj2xOyU9tTRiIsduHJuMZ
LXtS4/Zon3jmeo/jcuJ/Z116g6/Hmtw9dBkf+7juHts+2qdvpuGg07e//9UXRl2M64fL62mR/Mzu69L1Le7//dtvP/p5ONN9iV33mc0hM/D0Ep7+AlTSkuuveh+ryjtwzrKcxnNcKRuc2T/qNDNiE1yKWTnNWS0U
O0Cpuc1cJpAhzk09yGKrKY8U5d0m/oYJA+etYQ4qE4EYTAKxTGYs7K9tthiCIAf3YBJgCWnSs4k1+w5SyRcTaLB3NdbrtQiVojPpZo++epN0BASgxLk8g4nrdqotUxyw6EM5wLlNUU/HfkJYPNvxU7gbCVlxe41/
Oa7APSYrQ0cgH1lpwcVAS/ToMDILKstLb7OYKWSojRLQrJjHUJILhlPvFBgubHGKisO74EAedFFCW0+sjw9P5lt3LCpUEUWw3ac2kYZsQrhw7qA5uRVNPzQjQ8ZvlmRb79uWiKjOAkeEQ6C4ZcQymbAyLQLGG/Ip
hNwe3RIYu96ZgR0uipeSRMve5ZinAZ+kmW1MgmKxwSve80AwGJk/H4oWN6UGgqu0YMuDvvBHLEK+H1SRjULV/3gNypBgItXn++GBa8ing2DWsRCOLTj2tPRiGWqNhd3qHNfZqj5M1FqGqo1tD8Po91hGXykuiS1S
UbDDHPXURU2Z3HAG5H/Ja+YM66TlEbpd0SPsEk9d+1jkhvhcz6zIAiB4k7HMVWmuv4I4U2vOlQ1345dN3fyRXalNd5Ku7OgBYyyKAtaUpu8SK6ll4Q+dNzGvvyXajRu0sN40xJHZieKQFy0fTPYGjOJlkklAsoqb
EJKVU/EFDvwqZ1gFRksaYDbMmXmZp28S+YpeTCdwSPGW4i3FW4q33QYI29xE+V5chgkj/lp73YxBjf/eg5znk7gwo1dLDWEvrJVbLMZ0opgRd/52mcbM9uJN2cTlHGHioHxQlQAo+GJgJIz/U6um7YLa3/1Iv2pS
KqYtDQcwizrh3uu5VNe6TUqeBG6oZGn2mDrT4t7B/y253FPkoge+AufQqlFo01UARcrFha5LCOYPzwhs1HCgPsKR43hZ3eRPrE8qgSVJu38+q7JKo2Et6MYAUSSOFxi5jIMlk7C0SjNhZOGgzPxntEiYv/GOq07s
V+ZAlrXoVOLuZMEPth1cTLsZJ75C+y3d1i94eTEwobIf+XOeGjvVlwpxzdIWVpYMbcE1XB8VHAuTGYiflUJt/obvoApccQ2c1ThwBGPfO/i0l3nl4q5K9HRpUw9UiSWzdMqmyZ3GQ4B5ncvzwnApsH9jGoMeLAub
nwz3ryDqErDZOXtmrstZzgUcK/FZuIZpXDnCLTagy8hfLD8BCuGAyYQa4bv9HiJBu2aQijnm+nvLJqBCXTWuF7g8fadLeFUu94SA5t6MGJns0Bg7g+AoCzc06yjJgPGtJ4dDZvN5YNUUJOJWp3RZwc+/3RlgalI3
WeyohzUPiyPXXm8t9hJnHjwbhl0dMAhWWn2XaFHxFUwPz7XKADyO+EwJJVNWsCLF03NciMEZQ6mgiuFIyffOIqmaDYv5NUwHQKXS5pIeSiRqYo3lGiLZgmquW0QsIW6OsbfEYvQJ86Uuhc4cFXPkc8F7rCqiSIJE
haFQ4w3q2fgcYh0qAWtltrWXOmMOongDYmq1iYsNDsYz5wjAywy8LotQr8IDFTpXGetY4vEfPBya34PcaY/lY5usQYkm99Nc+rZmEhEGnLr7LuZnLGKF9F2qa3Q726ARlVD/XE//e3a6K9O+yu2qtm1f8BeOX7AX
27h60ASe4NtlLGKSovpd7AhbBxfxPdJdL9BVWkLa7s+F+e5ZreyPef+1Cl7ZVkLX3zTLs0KTFB263MB7W57jGf/xJJ4iiR7iLQyOMXpckWD7soKdcY3SMS+FoyI6+c/WRjjiIv6I7hUE+0Tfz19KfHek6TvnQz/Q
Dv7Ff8aWXAvuZE8fXjQFbMFPxj9g44pjLMCn0SMBIDX26USLGLppOeJuIhNRGpbOiX7UrRyQ1Xljdn4yy+7O7qc5Mj9VNE4akJImN2y7nHiMr5mYKP7WHTuH0qB5dvoyX8ex9Nuj6FsjlhdWBym5V8SIn88vteQO
CtaVDqENmj50x1nWaEumuIEA4a771uamqvG3bWlNlTqsLEa8CF6k7LJ65dxymhdQuQ7r3Wu9m2/ccsXrI2nOAjDfebfezIiV2RIGzU4ciQRuprzmOECZunQoll7l5Qk42CZDxwNpoPz2AIULwLQdVi+JOt3ynfYl
X6xwTC3KOHlJbwEerGA4gQqza14wqn6JVwpSooSZy8QcpIGOtNoTPLtp4sbLRsm+JrZ3ZcEazWs1CAfDdkeDgF8SNWliLUapJ2twxQR6rRFeYqKNWFykJlcoKnTJx2dLlg0IsnAcPPGhT6tXtlzMTrkEGNplvPiM
mw1MZyw95/DPCcbOsmInUse6Y/JPl1ey8GybjARKsV+5LVZbvBeeg7maZRsvtGNIORQ7M/p62kWtY3A0kUzLdFaLBTRFuyxOZJNLPKTKvUqm3mkn7g20NQdbg3XoHnHjrUouIo5djitNLC9Egz/LKPRYb1WiXH3y
dK4dvahQ47Vlo6AArMwKT/z1/cze2sTPuoMdAu7Syo6cx8kogOitqESpPUpt1tZmgRkHEINwdcsqGeHxXHlXD2kw4hh1N/ySjCWW0Jw5Sp8uymNhccjBWS/8bCyEnn6LTs5BmbRIBZZiSRFZ4SOOyjeJjHUrvotb
yeaA5ZAxyEh91z9+NzGRmhRqx9Hf5UcRxb/F0uiMECUldRyNrkZY3JdgqgqMYvIhOlmrZdzKJUdoVi3XFhBWSNRhjsjW32lP4TB9nZhEKmWWko/lIBAv/4zUcSBkKLBA1NBl+BnZkiEj3VDO0hUNUeEtGrCRIDsx
JPvx3OfYPC7Iro6Sxm1NwEg253hLPuBt/LioA896wflB2UHYob4K8dTdVE3Ml9Weol0nC/T9LNExHJkjoIoPlea71i1lrkxk+fiBIRcETtwPKgkyG0EyYp9GYieM7A6KyogA6sFRk4sdSIOlHwrMB7KK/B/gMsSE
Uul9QM7XIuA92BLKAFQKXkRKbwvN4+eUunh48vsJRR97D355SgL//O+mCk7+qc4+j+TRxj4XjJo9OcPA8WDXZMh6G0l8v4gKnkp3p9cRdxxNbPHJwzIw1gv+EIKsNHxVLA+PXeAIj3TAfnKqFVrlGWZ2oAh4ROod
YJTTEFyevw/VKgPFzBmOP63g6Ipyc8pulY03NSU87dmgrjUlDLBggsf5my+yDEMmvCKS3Xl0w/ubtZVHakTyRjUx/Lbo2OPqCDqeW3UXqDp7YKsXY3o3Y9Ji6NaRvYbOjj30IJztp2/ItBwo5biQrAmtgNNCjFe+
mY8drYLjGKXGAxrC4xwEBC54UTuMdSGdDA6dNUSfYGbqBJNOSE089sB3LklixYmi3SC6GcP5EoorFay7McxuhOuCIpFkVdZjpZIP92I7YQiTNZZaQyki8dsfuOZuT0ZdUrG3NT3Wj3he6rnocM+fEFnDF5CvkIH2
iet1Pkqk5/iT7bKr42U/FITw1gcjs0JERmMDsBRy8uIhT/vK98PfUySDA3n5/eCzTGCCNzjp9MCJEwjCw521lxLcWd7R+IgKGuwOOcqjInan18N4TuN19uKvMASqOdxYY6HLCviEoOui1TRhczzpnjRz5/ZR8Cba
8PaFEw5+6d96S3osj6tBPxfXotP/hlRM+1dnKUvwV3HJOvPsbaV+503A6ID+FhJC4/NAxsYGRSmhnSpc4HbaMDdrfsEmLO0+cgKyTf3Ds+WHTFP1PKOFPspxI/LCd72yligKpVbhEBA6+DmMEmpGI6H4A3wKLoiB
HYDU6W+WTQ7cvz//N8Q+noqeMDOkNeOJzXYpq9EKQZemMtptRBKao21U0HK5mOY3OkkYbhBtAcEt9usUZH5XaszLJqPzfD3YOYv8GToHpS8Lcm7GtSIlSvjRSn6POQOLW6Cwbj3Ww+hSU9HhSicqa3oZsOmYjbSA
p23OTYjqlUN8fOquRfEha0GbPkTOG2dSXzUyfSQHLu6XaHD3Jc2tSdJR+xC1xclmrKvCNg2boxzHlxWDYGm2aC4Wr/GVqbQHSrWvWRqtMcyF9WJ8COe+9GUYevHdma39YumKJ+mDmXMRLqvu+lrz0S5zEfsDT8km
8RvqsvcR/fimBjoiX46jz21Ct1OcExhbXbo7wedkZdEmBwOTqJMWWc8oPrDmo2t4TMnO8Jb+ELS4imfoJujVNGssr44vjXlH5Hn5hVnv4dNvg3UFg4ZRwerSFwwa/fiMsu9tNMShytZw37atQGbWG2OUVKmTnJVi
PApzdvVtYqQ0TpJraBrSQhOituegWJ8kdPQETLCTdNQ3Af3X9t12qMWP0cDFrA7BuMhanp11w4tjy1Sf4sXCv2vni1XiD60CL4787Ox0uyl8pM+fcr7H/f0jj8/ayJf1g0N+EldqxVzaspXZMsTMHMYSuUmHvBar
eWSfx1PyyUjus2nxKOGgkZFzHB6PVr3s0aE33z5vxWfhdLdmqNnJVEOMzyLvpqMNc3bODrGkEkRd4atVgbdvT7h+9BIKbAQwY3toNystJP08uqEe6XrPYIJl8JWhN4wjrc5L0wlCi+ciG6SCLRTv01j8TbUozAaX
sJrIidGmxKqvbT27psWSZD4LD2rCGtbYNNLUNEiYmgzLONyioSud8Q+0qYYjjvvQCw4V7YicB23MGKHaXQXnl1YFjRqAxE0aanK4HBs9FIOJq3FwUSzJyKFFTHtBUtdHf/IXHW2BWbSKDP3IfLfMZg5tUWKx0sxV
lkTBA73ZE5mbpEEfJ2RWmhKNIlsA0xd1QnNJ+jLClpITVK89LpBPZ9z02QpDP39x0kpL2TZqgXUs1zShVfxAsyHAx5HNz4ZhDradIB/0fT2TyjBIcimWPLI6ZzFjO92JyLiDIdLOjYAr9aIk/sHKwGvb477FdxJO
Y21tGzCQTmMReoPLYph/WUn3YClnNKZdqPhqZhCA977TSWilT0FIljHlHKem9zOrWX+3CsANHQ8Cfp+7bMGvxR2bgdZvd+qIgL3esboErh0NUiuug7H16fI0Lf3//9qEGMPQs8rnkJ/PwNHNWp+spuj7hNQ8wKHy
VZvZs79Yj2TuTkWJoedqoZ7c6EOrpdsF2ZmtjEUac1Kipw3ej1uUDxeQbCHJQrcKOoKb457aaMbg5GgKDbGP3nkYgBNZtBFwhGHPrqNABQTVmLDYtIetnSt6AYMRTf89TKIUvEwYFNf4z3CGC5wGEDgmK0VKpHak
FwrN4qYFUNnWVE1fNxdV3zFCrq5aMBU0S77KcEYcUp6c/ob8O/xOQGWy2bHY8bPOGdN1TpimRfbKgiI3X5bah5IOgVwtJFhAk2Zp13qOPQZmTAXwqn+CAIkzDpLgJx0ct3Uz73xJc5W/vogxKNxhQ/o2klxptBJ2
mQc0IFmbFJGSXJuhtXPXH8KlYChTnNK1qsAqWF/vZsfBSwtz9yVJk+8ZQXtaSIut2TxCmN4JO/a/ZElk+sLXcKzDhQzbMoNcSILc93m3NAF5nx+fORDGYfnF6kTZnD6/uo92o3q3eMidzBSNh4NEmbX/7zEzv2K8
XVMf+iYpf8zL3/+nFPz9PDbD/HBbLSqNTsFsRL3IHRx3Auxx1xibg1IOVimykYarnNomlkUuf0mOogje83vbm1WEHozkSRtqZ7vPwNqZgOmzbyHs0BLYJJNpTbsQlvTRdzbQqW7Ttw/7klmHtmyDfyia0NoclMsP
pca3CrXQH4RVrSvMKe3Dm07QIu1Z/2CFzXi9emjT8aSvC2lKSVa1DgWqY0YAUWYbYdH61xB6NcJ+pu1pYxGwgDrfl9wOfyQIkofRhf6lS5tBJ0/VfVnr85WyvQ3ERlBpXk0t2xO4hs5YBes4phitwBkVNlRUaC2I
2qKXqA/5mbbTvaFfG0VT0egNot3oDkTZ7zrJYZHhDxIYCv2ZtQ2sZ54Tst6/wX4PP+f6Y6I8S/vkviMerv6WGFfM9An4iircQiXD8qP7uAMmOx1HtXHlg+QCP7AddVMW9WcACzqZLWYSackI1RwRwh7dEumh81IW
WRls+3XLoehKadSsxj8jMbgScyqPZpqfPk440Pj08x/R0K/U7+bvG79mN6o/V/fL2s+Td4YuL6+4BA1NF7nadDI+Eg7HlSyPxvsZoL6fFRt8ZkGkRvq1d5eMGFNaD+qv+qPertfry9q6XwBosm4cHDAd5dvqSWqp
Q+dSkASdZBpwkjNFlvZE4VSrRQLyuV8iKgXUessXX5JPoyXQg0sDoB+X9cJnybMD6iHYnLTQhOgqaTN3VES9aVnwv+ECa1Ootm+j4DcTpMBToYBkpNQmPXcyUUuHjNBU2YBmFxJKexgDUwZaeAh5/1mtfWmQJ1Sj
s3qfm0Q0CPun//RckYq5ypuPEQ0HVMw7xyvI3V1dBQaIGNRRdauLAC3UR5+S8oPZ+cowJVyG+2S4z6qmC9BzOMgG8xLWk1G7Egue8Ei22E3nbTZLk25ZXKzPZrONPK02KUv3LWOFlyr1tsf91Et2pj6/fNx7XZf6
vPONgs7HB7LQOCQDU90jy1CvxLlOSC8St1OywJeHKlcUFZoPS6W1zFVdMR14Cy/GKgRPemRTxeuBM8KdFdhy9xY2s57eNNd5v9V2wQcd6nnxTrEJI638PaYcJODQOg5LQT2ASFT57tcZhvGIzmbVwQ/2rYlhzH5S
RZ/NgbKGst3pdlbw6i/1gRBK8EZs9LTa2cbVD69zHMuA2cFYwAKUdK6WnsUvZIFcz0FkTsdfMqbHPSBaLI53m4J5gI1Cthv+VbAoCLSJ0MsVmp5KBbTEKS/AHArMeQHZ11mdkYjGAJP88zExlyRO5byUFbz4S0zp
lVGJIRkFBZdNM/0rbXKeT+thObhjtRqMtSqHXjsXl606eatVoEi0jbLwAqsGuHQFPootaPqjmSnvgPhlvHcJ9QfSYEUce4z+wIOpBDSM+uGNgCiW2RZSujFDOcJsnYF4SNGMor69bcETp3sEv9mIsTrWkkFfy4Ho
YhNm3WRDhdAcs/HGDPk7loGC7CqwUsX1MAwzm5NVZs2ZOobB0NoyY1nH8g2i5Jv75RtkcH6DMto3T2n/HssAnuSa0bq9Z1ahzaCWVpjz36wxPd/RxTrgL2VEgwIe13p1/5sBq5ke8zYBQC1PfxLR4XhmQvBpxL51
OJBEMabG+wASF4OLT51eznaWEjYrG7MVlP/aU1B+JwCSECtQ5XhK81w+cM5ijZfyZ4T4qrUKwzO3dtpHyVSsXIS/Tq8h5XxToMbyZVr+5ZQZc5EiE1961pp706u+gTNEp64Y6DY314OkYMiMnC1gy6s1pxkbWbzO
bCsm8lWDGO26SqbxIfqL/y8zL42RB120OzDmAwIWwwOHRxe86d9lllMIznBOVNm4fOguaNsgiEfoW+GTsnfbl5BLouZEGGWITUVmRXUuunt4V7Ds4kJ+Zy10ukgis6dYSSNIKvM38cXvVhai0zFlLyuUpPB9dCo6
k8ULZ08+5IM1mukxC8uo6UCdmVrmkjsRrAcIj60XkH04M0FXzwzwpjqAagvjIgMPO77PbWbo4fuBipicftXDJN4Gaqf0fWEztdM5NVP1cCBSXlE3pfjT6yYvT6QOVCyvOeoLTRjz6wgIGz4I4k+MUpPm4DsYnI/4
wGyA6emGePTDNadHvT0I7wwm1GXl+8j6BeIGek2KVyITxLFfTzkzGRwljzySsOIVpSeJvn1k+LwUkIi9v57tiFU0AVN7bQ3TfuKG5cxydB+Gfy1eqkT6H0Dxrwutv050C7OF1h/CpBeVH8nyA0dipaFF22RdJH9a
DP4aav+wC5QiVEMcpPZvCgfg2hwVA612eng+xiyoIs6FnEMlFg/+XWZjLhEG0QAX0SEK12Fnl3rHyN2QppM6JZKnlXR/rsdEWG3gb8WBpdSnAN+hlfPHPHXhrgnIQ+GeRTQi/9Df57DA09PZyHUqWN/pXTx/ZqKn
LcghmeA0yEbs+WVAQAPezeQ0/78isDar0MiXPJ1Ohg+0RGWp6UI1QztuZoQk+xJOpA9uQIxYLaEuBPsge5fzAt12TVDzDxLaJdd/NqaJqvL/C0l17tEBXScLFyDXteVGWeU50IY3z+yYdXAhcDdQU2MYi6yPmuSC
iC8tBbzXayvQMmw44bbkblQcLNlcD3yHkqIFiWhBRdQsDCSNBvGrI2o7rX3J+wb2NayuVRJ7bLHrEyy3EALs0tWOn2Vz6HoC8N3l7BwHcmPnxxwlHy72gzEsSx3InL+XPtraGHjsx2TpHgTKL/1CrvbR5z0mth0G
M89fBe5F7N4G7R0h356NCaqX/MgseZzSLlFvesZcp32tTzNW4JFxoT7jIt4o0+OzWwpDvZ/v5mRUZuVb/AM/MOTkvUTFaIUDMn5GhUfwWwCfEodMBMobdNKoKJwnfhzi3cPSR70B43V0xA0Yuc1Sw4yfAR7efxyH
9rYRiG6+JJ3SvO4aofGrwWWpd8x/Lh17xjL/r+jnaivqJG1lonlYKnY5L6G8bC/Tq/QlbmhMdzBOtGqN7p4FZElPpSkmI0N2bUJej3WX+i7P+dV7Fo3dj3RALWMST3Y8em02w5/Y+051U9VRn6zPmEOw0MmvdDBG
/XJHUAlF75cpPj954ZB1f3sPLsxbOLHHbojUvgTuit05gGyy45q8pFNykOaEzLscB/hM+py+wip4xQ1ZhjDNYZBV/B3IXyF9GxCkXqYt1P968B+IiZX7owFKORlIyjpxXzK90Qsl8ox95d4+ztKF/USqZXUAv2Cb
w1iV98JytXdfNzWGMfJmM2amy7G+ya1SLhQ3veJCHNZdTfVxbnq5k9OgRzZ0tJglFxheOmdstso6T52VPZWrYc1U/Q7tR4RUkXwrQ+DJG8qLqklD/9RVwCft8EgiyWABNatMvmlnkUhG2mzarhegMGTmlDV3arGS
p06zYFvAq1v9XhE74rPlmKnNUhWa1UnwkCdcJktmiMs83IiNuaZkHdCCRcJPNzph3knTQgVMCcsPdCvMKTa7VdJsAEU6YJvNWkUipQaHBqoi/5H8i4F/RsOqwQLHpIvJGdkzyzkoim32EywzvMFms1JFZqbAujI1
Doq1ea6STUqTxex4CM4IY/qaboy/TT9FeCeYGVplz1JHzCINPfABAZvNAplJ3pLI0rAsUciUJHFuhQxF/sxlpaoT8YFVUSLTpAaPZ2PTilGBdDJCiA1bCsy1yrya63CVQi8Zb1oti1qbDUHFpM3elBTBwyQ2Cjtv
Ja6ALkslnyHEoqQlCZ56FDZBhVWI01Nu1xVvJiTq+GqWLPz0nn+yahhAexFiP3gOfmfLpKGpuZ6apquvs0/yYAyHpBGLVWim1wKoRTYbBfGvJBo/WJMrE8R+rJoGorONEO/QFM1XMmmp9gZK88ZuaHUeAqErYV0k
HKrlPvPX/KW7bkEz8m4E3X+G1TIy6hZea0u9oZkUMjEDz50USxVLeoIejGW6mRJHJccDphuLJQ9zKTgqNttlYnndq0c0CGNT/KZMrIjvAdHOxw+oRQ2Vs2w2awgsjGy6mWmsP6qo+dhP1DFXQVkoSgAh4ZTcTDCF
HRf9LUtIeNNjhNPIfPGeUO+qUFfYbUJ5MqxYhqKn6Mbh9cIyOWZLuAOUVk/qm2m3hnl4x6D8onWFphofyMzCFQZVZZgn9GvWbAXMexZcG0pJLICDIpwyNAtODkCMYnTCUC5ixMYUCTHymM8NQgnS7VmdrXPHTXQk
KcSSdamaaEGwJnID6qg9rpXqUmRreybAdKERHgViKziOjb3sDbLA1qY5Ag6JrmUQZKRjXZERop/tBA4b5adYqaGD+w9qPxLK2OPVjyHDRoFUDRQZWXu2Q+cKzhQwuQmQCUZzv5SGIjSs4Ntze8Y+aHdMwzYyC8he
t+5M5CGEO7wTmkifgLg4fEz5kZfSk9aEwqbqZ/ds42HncBG3xzr+60S6mh7K649EsyxajDhjJDjK1MOJjoCBwdfHV+UAlDu491jspv9nkDfQm91HMcP/07qrraIaUvg0pQ4sXYVTE+VGQvqa2h5B+/5s7AP7s7i/
/Yp6lLneYGN07zGvHYp6H1Jai3bOXsIfFIdd4+v4A+XU5SO68jgF1yMPBfLtGViZYlc3KyoR5AuIJtXVCaO4siga+CzzdKrD7o2KBbn5VIGBWz9rk4HtfTy6ixDJy1srWoh0jpWjTgJzWnI9fPNyAoQp7FMqg6X0
vbtgNI0wxilx0pB8XFi3MUqTTAPM5q/pK4CT2JpWv0Oz00cWKtZF9zX6KO2ni34R24RfafqZl3Qrdi3sgAr+rOYTpxCIiQb2jD+Bs3gAW0fl9haPIoOx38aSfWIwH9r27N6Lk+D2flLp+Mfuz40Yr0xOb+fHmEwL
VECn0NVE7BOfDeb01F4n2KEenIzlF5CsAxxEBFYABRzyH45uBrKARJ0H65C1qc9uAVsbvrhX8eqBQxXiULI8vR5Hjq/0hkZjK9WlbCnOzIdaGLFELqLJ1cDRYv41ht04cDCxAsaHopJZpoJHMnTkD7R++WadlTfk
/x5dPfJoV4atMOfNJDonbjGCELRFIUf3BWCU6/fBV8WNN9+w6EMPrREkjpRoqQqS0coAkPvAlYfqmj/zkbCSSJLXAQk9SptwdFHxUK8yv0APUpAumV2+TzMKxKi5IgdQXY/PVZ/9pP/M37XjcLoLVmpHsx468OK3
R8kHL2JY5JZQZc4eu59Q01yFY2+x6DggF6/bo//7jK6oAGpGpEdUT+Alc63TOe+lQLV7iiowVtOBF2ri5o+6X+cTBnlb+igncBQm2JsylNtT7rcJnnX9xCqzzhO9vZW7XpAEfFZgpAEEuD9dfl8M0tIxUy3kPeRA
Yr1Qtps6lJnxPF250PWtus1aZHX2BifEiW0JJILzQRctGg0tN6OdrfSKvOQZTrWFTUx3kAS1NphT9YtXaS6DWs1G5E4jTJsB5nywO5/7+D/azC0sZ+rzgLIyS95nl+hgNRmrsSdVNGMEt0SEPfw9445x/T/2Hifb
lG0gKO+xMKx+rTrJodtxpLceVjbreBjBqBv/JIiQygxo212+VgZE7vHnaIizse3hyEQRQak7D4Z1UV1JlKHMgnYXZ/AqNcA8BO2H0BwAGjiL48pWK3UlGPqwPNZzivYQZFJ0y9w4pOU+IH5fNOyveFmXOn65K+2X
v1mPxm31a9tdQ2tbaO0Ov9F0dx/5wOgkxc4j1rpL0fvFORPQAFnBItuyhKTe2Nc5B061TDRpSwmlpX6RueomPsWOkd0lIEGSJmcP55ZIKiPvSZVLLqHOCl5Y/D1ptN7RBhWTyNYAfy2mZTijrTLHeclvs1xBV4/F
Zri2c7Mx5vDlo4W0FY2YmAfHEKu13J0YjNNUtQ+vkORs6cqCpRQvQ3ulTes1/23akGZ3ookExicXa//5sXKkIXSDhXC0FYwG+y3NzJlWd9AgSY1CUWkW3hvZzsm1G/XMsGvlc1mmX4XAbcD7MtUZCeouZFowl9Id
WMAJGJcTYRuBX7LbyNojNykhc6LE+LONmWTuBzKRrmjJZ2JdRY7WY2KjD+su2QGSL1oAKy3DzLT00ZMtoOK0Qh8ROWrKF5SiRg8z65zraKlhq23/0UIo1LVvKIxBTmuuaOc5gUP+nIh7N1iXtqkFlIDDXM1pPNk9
PFMb3mGhQKjF8VxASK8HrvGhr5zFSinS4LLa8MiZBjHGToa3+YObvaaRsf11vNZoybS9PKHcbUDLipMPnQRwNXhkS7ymuRBZ1OlJmpx3k2mPlbT2j6mLS5F4TOlWbhS7RiZgAKt+YG9f3UKeddpU+TTozczbhZ5V
RE9ofM9onVkB5v0BK7eyUhA9mFn9Bym5Xt9gwuPG+bEiptLINjjKpmaae2mHpoYndY+NKXsjfuYVvK49mUstok9tPcoQgvJ7y2E9CxTJNOa16TxwWOEG3J89CBFktUyRgBE90mKHDTVE0SlaBPhOMAKoq55yUqST
GUW/I15EEcRZ+Q12o2GGKG9lc3zkj2oHfcI+3FD469mAAGFGPNrP6LvkcqLilxFC5uwexFc5cAb+Id4RC8WTtEhvG5swVFvcQMc7cf92fuMyiZ4DswgFxKN2fGtDazEZymFjZm623uhbZTztIVnnBWvqWbo/OjpE
Dtn+rqv3/gv/svhOtoU3VS2gicNwN8zQjfWuBOHzR60Xw0iXWQY0LazjGgQEYfJI81oxqQIzXKUgpNQnlY7YNkzjvm5HVKCOSuVcwishCw+I8YNswTfAJBcygFwB5Dyh4QREEPsEML2GByBmKfqZgQERTcwnr/8J
ja5lQvGTmWwh32oltFI+aYUQq0tlf/zJUMcHo2PcB1d1jKg/tjrquYuC7dmxLrRIi5AVhkKs5RzpC8JsQmQGoADDlXC05y+hfnOgh6DC2HrSsc2EY1uJgGSzJkg67JAIB1tdKOYlW+lSlQHyD+UwiWHkskpSmMSw
f91vTGrwrw9yXRxZ7FkACmDFryw2wupBGag0kfPUdwai2mINoQK+JEfpWcGZhqgf/3qxx9VcuFmQeQwTzlDvl3HQZoQDdxEidCVE3JYMd6YN0iPw+AlRupMXFfcnFKhmRow2YiWCgzgV/+167Yf7yX+fuv/ZsAAN
Vx0+oP+2Gu3BFkpB71CCLhJdFHxfw69llrnby+sf3p/I27bxMru5eH2N+2uSr9nPASJ4pnPPcRX3DUipz+lw5O6SS+utf4I8AKpAThxMCPG6x73VlamoRgFqCyibbBnF4O6HqrkqUV5VRKQPyqi6qhNWjmqntKWA
tiEQy0oaPld0PEWpPt4MsQxWsUkYkCXBcZTj47+DyZgToB5cwCHiKYERGwA2wg3Y6zFRbQQwcUMcMakGlrqnJZiX6YgeTnuwQ8gBqGITqDJ0NcZhWFjZ0HF+AZIhwVCt4GzLq13N7A+PNUaE7efXVxRvhZwuJM76
Ix53OEaasIvcK1JJk4au/kJHsPi8f/6rfp8DZOBJZ57Mvo4Dv0gNVO0FPIFSa0WsCvV06OV2Hua3Sf7RN2bz6cgLczVaAYEQKemkCeWY7Pj0B49nzmrn6aFAFHQAI0JzDJ5LNh3Ll9D6F+7mAudqVKOysYK7F6ta
cJcR9wCkldjKKL2R+lFcxLz2yM/zo0FaJQe2EEu8duYfbRm6Iop/SGLaZbKF0D9kH9vXxmTNbKkO0UWOlS4413lDj5GKIm7L1JtL3yBODEil0cOUSbA8MGEKoLRV7+Wc/850bTX8TxaS9w8TJ3/WEz8nDoadoaks
l8tfEyWxvvO8MxlOh8WJQcvhsDeMp0aWI52kA7QmhyZMqkmWKC/pWB20QRwafDDJiq84TpAwwg/QiZNm+Hg/yUwjQ/JcTjbsrnM92TGC7w9iiYzllVBu5Leux07efBzldFPzlI6niKe2wNwVqWZshLucyxLyXXPj
oUttxqfRODDKsbeI9CdW3eRI2H5W93Owb0rqHIWcxVmdfv2z6WpjqUouQ5j0aX180pGGUoo1BLXt4BI+/ImvbGuXO8uxnuFbrZjpOD5MjLrSw6NezmnX2P9Ujzk0pODzRI3w+WROjOerbyshL50v7nJynlQK8mEQ
Do5se7K6UchN3HIUyeQ1O+PuU8FnGiYs/RwbJ0ZzfArRNnQ2cR0HbBg34pQhLYijGVsC+P3clLciNObRZTl5na2TadzdlovHZkvGknQ/dgOxC+Zj3acWzxWEUpzhCA3jRPbwQsFANqwucHIqOwcx61F8qrbhWQnF
wlgxPd1fbVGiVZrNY4QFskwpC8CFyHpvAA3WuDIkh3LzlLhulGMyEbQlhKz9WNVyaiuczcdRBstRQ94qTJuucksgF0PjY6PbDYGeNeZm9jAz4huwi4yC9H7Q3w3JiEvlCwyr9SkjvnMY3KZFGwkoKCHmDlg7ZNlV
JLLMcCA18k2zlcwuHaO1NpPgrChrj2FauYGK9f/fdl4nWYUDsc5QJzbNK5KV1HlLMlDRr4UL1IgE46sXOj+M5cB0JaLvgrvEAm+PUjgZVxvI0OhDAPWQTTRMhjvUh5ZEALgUGhscye2nyLcVixRWdKdKfptGc5NH
5lRuEzDJOcngnibOCWxX+rmNR4Pnauj2r0zNkj//f4NRX82/ZrsantAxbv7XmH9E8avzsvBxffdv6WNQJdHzyQ+dZwF1Xqp47fOVdjrnAkOnbizVN5SiIUs/nz1CcM1+Ut9wxNwqwTQbgikSM/K0MPk4mxEbV5QC
bZtoaz9IOMSWoLbZpxASYqTS9BQBmgt02kpTePFh+AfwEhWID5IXrnwcQQ4im6O91tY4y1+CiWXYF6X83YoO3umxkgT8+3OyeG4rGtam0Pd0p8Y0556M0TIfY58AkwVYt6bRH36kY5DKyp3hAp5gkMvKjR759wth
j41Om8BeEG2tGTAI7FHTUT/kSekukpGfMVkRRTdEJg1zNSXK8le2H05gsMqqDlC4ZoA0d0IA+uiY5jvy7wRzPshzy8m0L4zaArxaI2S/QE9aHk2S3d4TeEsJh9BmymDYyxgAiECDz+lV3UN4cVbz3U0a9P8O5oqL
Mb2NRDj76Qv/gYmcswkptCkwDpNJmACg/CpOe/d+GGIA8EU7N2XqHaEMDNhEzCkg80emNQp5HpPQ3UJdcPFoECjEgmaYIfcn1fvxW+1rvH8dvLzu+/ZW30hb5/bNLfdksW/scEK1I2XrPm3pPXXV/E3x9v7cI39v
yBcHe1Jyy9+vFbvalqBQbjmmwQX1vGZayv+xtgvyY4xX22ZcwmW8sS+QVQC3NgXER8f5Y2+SPWSD5VrL/uXjVFgnueZoeE9s2FJTTjhuLGKSFSKhyN7Zu0mrtSi7QHZ6j4xvxfyA0cB4gVlOVHKW60KwEGfC70sU
84PCTcuaKRxdDi0v26TXyB/spvaWxNBtCSOdRuoNlj7sUpVmwezx1W4yGZMCjt0FE41YbeVlJ8zq84odB+6NRYQGVCOxv9nm9BkPvKA13cudXyl44ERXquXpy3lsExEPi2ITMnT3RBmuOqMcBMLYQB2YxSHsG3O8
gXuKyU8fu4+oHj2QD8z/kgRJm8l7dqCBFgBbsaYJioCRnMQwjshu5yvY8ANxXA0hac0NKxjW8fRU2Cf+163XdzJ6Pp4uR1B3o3+ip9nv4XZa6kEfjKTAYcwhpoe8UA1awnIXNFoyG4EjnALDaIb9mwZt4r15zJnR
PD/h2vRCpllMh+AnBNPaznzQmqlPZ0QKp4BIXuVpz/oWa1pINGiS7ZSk9Z7gZk6LAkPZa0ChH9VL8Wv+GoaUjSr13OoQxhB3nizwGs6BgU+E6iCttoN6mb1p98LucA9gbaZGiIFaac0tab4Tkcqcxfv2Bv1wAcgY
43wvd6pbwQSR5SrHBlHNWA5uxvgt+ooiYCJG7VeVMwJ60V7ioX8TkFAkeFwAE3k2x9iwFJL04Q5UYjSjVvtUYYlCI3z4A5xo1D8qKurdXyqBRVGOjsj70o+QjxINBuoN5w9VRMJcOcvMcRX13PFWnAOD4M+THxV0
O0Plu/spAMiiwSYgKEMOT8STxxcKzhZjGcGuOR/HLy6kyc17wZ+5czgP5emhKD0UppZOvWy64XwFErad1XjNyWErZFhNMlIGijjEo1P8SOKJ8aK2N4Uu6tjyu/Y24Co7AdPpDdl4Zi4+BHO0C9CFbwwi7blwhvF8
z4hNu1K+Fql2J36+ZDFsd2OToB7hdjfF9OC3qwPp9rCcz9pMB5D7DBgk8BIBff0aEh5YHOg52gs9AqLNxrBNtWcQCtmcSFoY2/WoAIiQvI2fllv+Y+Ymd3MCYBTJV/CGWdntNV0oiAkIO77JbsHjW2agw+ag9rvy
0denPv71xPVBNkDJvifc7CNPx8l93ABNcFuAEjzROZaRVsswWmiq3yXWER0QNcqHgRp4mQ7t/w+GX+rHMsPXobP5ige1bwjlsoL7UAbX50NedwHEmCoC/XC/9Bo4D54wbOWoQMNdqxXNho9XsoYT0V/SwwVXaG6t
YGrhys/+I0iPrY5CdMrwgah5vIdH0kA8i1BtF1oeFEn5/gRM1c9O5F+mz1SMbDRsYDa4/g+msuyUVLBJR0eb+FZaPNpELr4jiErPQAyxK/H18kwbrvDX7ssQu7RbGJ61zuomrJWFbFqcn3Odx3BRpfCcts97ucZj
fnjAPz2FAYzqk7tdI6dTb80QVbdCkXqlD9NWg+j+qFJHIohmWq3JzIK7YKSsIepEpXpCPc7cJ5mSgujsRFxX41cDdjViTnyyNykG8ZVOLb7O4RMzJzapLA3dEaz1le2miBhB14wLytnUCXtrpT0uZGFq8Ujc8jMx
JtO6vXYK/usJZadiFPGu+uAM5InTH+ZV9ALERNDcCHJV6dF9vtLhiv1Ikagjn5tJrKOTeNUCH5uTiohzOyg5YFhH5W3wZC/AeG28vWWzBo8pfQlTKLX4dVXwz3Dp+bbzT0LjIVyH3v8slRmxKERBNPp44Khdi/bj
xgiKAbLNjZQzBI+XWe52MLfjXN/F4uqIyDgp+wIk3CZrhXLLI2h6lgGSG9EapKnFXsnRHmfLBj3teHPLZMy+oFDxu6xrdJgV6jTh5Ir69uELd3c0iVbv5IrIYdStImS850DanhBzVlcCIaGjlTTMh+4QcFsXqEgu
Mv8NuzAQvsXQS6Vq0A9ABViCkhtXD6jf8A3N4KtFfprdqCfs35wOomXl6xy+uEMFrtKYiG76LoktOFEUOk+Ko1NfpWlNkIOzRfgBAli0dNmnCV+W5xzhpK1BCGrGVT4uLEpli/qKjwVQhNMKeni2uKZQ4sMI7QEv
lqsuyhncJpoqfNMZhEg0HCtXQo9Ps/zTeTRMn1c5RAzMsq1guQzneeBVo8KZZkHK63wStXZxeg0IL6DDkppkidAM9Ja66Y1dJvN18A10eqccn7YIg7oGFPkU1EhfW3FGFINk79yL6xV34+OpEMzuL8youkkIfrcs
JuV68g0phY7xI6xptC6Khkw+i2ThFAQ0p8AGDir/rsAquTlSMYHurCj9fQxZCZVzvvMKrGbg0cggsu9f56tNNX1x6jHVHcj3XtM5i9LUWAEiMoPPeJG4go98+EyESZOQE1qwD7+WIX1hTcc+2gaeOIUW3/f90bo4
laqIWKoLIurgiWJGr43yOL4rbOoLMBja0Pdaax/SSYmvOmKxPF0tH3HFzNdMr/JIrfPIhRC17n2p1ug9yMMMxfl37BLK6rKCjLCwf2X+tQ+vuFfHKSUBBTtu2e74Z32A4aHyTXp5uxIv8nQsD0k7TNLI1N4myDop
Al07yvJSQvyX/m2tE0FM5RIC/fFqXhTwdm6I4EWhluQ9sVBaDBZ3QVuoJGpN6+dFuDzchKrdANJdjloJUfBnfppKLCQgCekWXQ/xkFs7XBDXRD5wmwf1c2QGMWoWocj6ASkp1wzuO3IDXXNLNlayyHmAmbYccPC5
IuvkDRGkhWMg9hSz4QA5ZR9a+Y99Xf49LuzB3L18UoSINig1S8V1r+5WneDFz0DOvhihzPfLijWb3A6HPE9zEKtU4DVwdjGey/ioCxGMm++vhFfeR+MgXXNBaKsAaL643VY/D0U3DdzzxfWF1UoCRo9ARWkSUm8j
XnKJe+wag3Yl4vRTGJPL/w9fyBAlUfi2J+W64Vdvoz4qBllreIwbpfZFwl5mpOZFb1UmatL0UNxeFtCVnPBjplAkqCMi987FRjbwdJTgvNfnTVHWnEt+mAQHPtcCirK5tvHuDyF+Ye3LYY4fJ5uss0pLAZT8Yl6J
lx2SEM0vTKOiGOjDZSutpqKXH1z63K69O4mzKuPifAhkE818YgXF/l9fEOQBWiCjJQSP75peEr4prl6xJBOUbXZKN/fK/ohxPqyC9M2B2UrHSoZ5lAW1GLmBJclSYqHylHYIBkNg/gg+Fnj3SNlr5BI4N93Ey1qO
5X1JDZ4z6lgPieCdX4bh2oMqQ1JZhbs/vL338T7+/NP3FflLhyZ99juSEWNHPfK9MkH5/vjtEzkudYk/OWKQ611D3/4ELx8njZus0TTtI4aIqww0ppmNDpBvSVxqGq4lbtSyCF3Yap7ihc60knh6hCQDIW3fCRg4
PSiqmpwt2+hFNdBD/wQyQP9PiND3y3x+0IZ6P/J0Ae//kynsfdkd6PeLP3OcR9MjqjuaOyPOfcX9yd9nAV1++wRdG9Fvl9CthltXhb3YaLRkQPdbt4PJEczfWeHe1qAnBlUqr+dvQ+id9n70UhHjPR4M+FKeukIV
vs1v4KMF/QlyAg3fjYEVafmJR63DHD3gJwbq+p+fj9PaTEOIjvUvUfY2CPtEkHh43Kcb4iC98GycMtRLRIWmKJf3QjcZwxCd21hawEee6gLGG89OpXNQfNIvO9AhwQ91XHq+z36emURxBot4sS8z6zSSiu7TZOvM
CfXEYoPU3Jd/QuFrGqK9nVdRmMZpBrCDozyXR5qob9uNV6lvJcft5IEn4XdSa0F6Xsl105L+xmQ4kk+FSVFCdtEQ3EX7CUmXhbGBXfxwMmK1z58aTphXzNfF7O5xfQ5YOi/LJWV08ivVRs5H1DVfJ6lU//Xtqafx
e0DC3VruTvjKqGtLPiJXlXFcF5jJ5zuN5+1nUoH+rNei9aFfPI0o5GWjQ1Y2Fd/+sZ+JjMbREW+xs3x26Q65yZwyXfnTgLGiO8vxn6vBNdqPfEFPhLB9xedUBnIjbAIRtrJhZFCFvgjA9/w6ynEEa7B7oPyD7CbV
7aIZydBvXAAwZT4X2FpeB0CW14GB54sBw8uRnoKvgPUKppN7PO4X2g+AlactyqoJDzdhN4rwOnOM2syBpWGE+v/Yga3hlnP8zMe5gHPG0tbHa2/QkKvXlZHVAY+ELpANGQh3e3hVIXc2HoVKQirE+NPqXUz3Ye+M
EnU3PPJ1NgfTNRPHzmOfZbPclMO4IGxv5JpTUgJUKrui/Ea0EpJFEBkCrq1uCMGhcW4/Oxtv0KAgitTXjiocL62RI2zoj686uU6aJ47++RvykOsI+rE5OYLgisT3DI2minZEsxfgkyM7BDio8Eg+E/qKQ6OSPLhy
NgEAZhJHwrh/nDrmMhgKXXQL6Tn+dSTJu2l/R7Gcg89mgY1HAihOFDlSV4OrRqJ4f1eLnhzkpeKp4sgFGRrv82xkMEA1FTBPCxhzFLkwV/s3fVErP6rUWM8BRZKGBKm40B/f1wrRozMDaZDZd0hBMcN+aCoLnQu3
NBtwzE+qaUPmuwbc//ZBl1QqpTcjVZm0iqGuMwWJZ0KmWeeWpDdx/4K4izLCPQqp8b2rFFk7ckn4nZorAg8p5De9jYU/b4PsjqL+Ejp+k9JLipdNeJzUAP6dGdjgKNIhiPSg0Q1EPDNYzR24nise506qxJLk2pgt
n0Jf72VqQTDPDMTuCW5YQKYKfQNXSoLxeKRK2nx3VYqKHtqDc1WUB17m2XlSbEZWD/xblc5501A5OntQtmPERrNOUfBkUNyjOVHzZbc9+DzvmkuamLb6HZ92ejJmX8WuPTXAyEd0d9VZoMV8/2uQxWNPqgetj8wF
i6Mv18ByKvdFPS+UmDbNt6AvFTvrvXMyi3qe5ylUz5dW3nb2QQvdHefP9+A9O1sjXnYm5JoKwbxmxYHGx/MzZaIC6OVBjWaxyF5Dy7jADw8BJip469j285baBdeDi71R1PiQ1U99PXp6iO8I2RlBeXwnejyZ64nK
IKuBw6MoLcgJkc8AAsKcyg32BjU1ipO9rOVVK1PoNHwHb2VcIG4TFhf8+mOC1L8MaMr/95vAob4XwX1AmeGc2+UuG8KcHGVUF5B6ZkAcfDiy0ZPiu8R+CBLz5IqEdgKMPVSxJJE/v/SP9WRPNjqpxTn4P32RFlTI
0jFw98xgm8eir8fbnkfDNOE+5X4FUTh7zZkI0Wx3HT/g+BSLcMkho83nffNzOCvBrs8MlEZr221NEq2O6Mob5AXxymDbx0f1VSk90EdVaPiJNMFbkfJ4swNFKA3kA58fP+Vg+IKiDrj7mcFCKpcr+puaMz4xqfFu
eiBJNwr7EELnaFpOf/R760x5fCd/NN3qvITnNvL9zZt9bXrzFsGlsvuRC1HKW/Fmn64EUf+4egAhnYCtTggRdI6Nvdsf3Q5oVeZ9mK9vZNgslklgcTqCpd9miEXiVYwSHcnJsxqhm3nxQ+vWAlOb1aRiMElCzURN
WjfeRJUNJqUCV9IMlgmRbwA/qfZ99V0F1YtBNgmFV7zqJVXWW+aH+aQlfazGSlYrk1A2V9xG0DplJbsmaCl1nc5S+FWawwZ7ep/Ac76EM33OUF6DUDNxHBJLPIgqKOOx0+SaDya5tHSVcGmq2bqE79T7MRmnB8ip
pfkUs3DInwI6nRuCowcfxo4CqCmwCOyGUKXbMpWfRUc8OAY97fb97t8JCDZeju+XkQaVrYlk91Rdh1/uwISKjodQkZyHqnooQ0FTubNZSm8txQqBiihPXeWpD4hB4zsJ/ayscr4bWhSQUWxfR1xHJy0AOShzLYqm
THthgOtj829D5Bv9M8I1nv9M3FNyLIazA9ME7axoPXNRVkFl0azs2M8yyopAdll0aKEqqCAuXlZnfQ7r43WJBAnZ4UXy/hc93hCOFC5VIFeLjcRuXMe87FBtx75jokkrZDpS1eDMzf+SQ0SnLZpUE0HgAFfyU+hp
ULOlrCz2SZvMk+I46TftwMmBdrUHfBSP2thJgFclx3DjvWCYwynJXeH0QJigKIsn6dsFzTnl1EeFJF440IkmrdHtNUoW8axzdLVBR4eHbvCpuZcm6ZLhHBXQzBoBpoP8biNuiDYEJPhwaoJJj26S+16kkjp80Wpm
SCr5Z1zAtPrclf56HEny6VqOErRD4IeL4mEnmk/VpHYHZDs4IaDAuanMagWm/LIQIaxUHsU7iI/Vfbtgdk5B14gkJ/7WgAAeUCU/Pt74yzUI7n+vf3g+kdRwt6iwNMOHy6Opx6lu+PA69TL1NJVMBVOHqc+p7Rs2
/YloqbRFbwl4yY0zJ07tp+6mlrO7O9h38Tx7RheJ7Setk1o2X2Yi9Dp8IMnr2LbixXPupht/SvIWb5eAcGROtROFWp+/eSWIwi04x3pvkvnJFSZ9XoHhEgvwo4wbwKXvmHEix+8d6MmQ1Zn8q9EgQjjroTcOZbic
NEJ/eHVApQzP1hwlPB36SavKW8yCru9RiRGo6AtmGdAv2AjIqwC4DN9zEoJLCcTL7ANLoA8sP3rateQwqnbz79WhCe4wmZkCW0SlixxvAyXP3CIdTntZG/hmuP6TpLiUhOKMXglymZ5+/GiObTMEjkIjRakRtgNp
hdB/gdRL3bjr1j/I2i65yH1TuH6OVoBDQonCamnK1iT9NOUjp8wOsR1/K6sH/JJa9LeTmvjPEoka2XHcD8+RqeYVo2BD3bo8ODcfqd7mn2tiSQu51NMSqSIotjxyJJ/rS2KoRYN0+Mto20R/gcU41tVW9eAgXquW
Ghbx2k3V6IjXXtRoiddelKCJVwGFnFLoFVtZbbRcSGcNIJgkX2IOc3nx0V2LocitTPLIwpHdMr1mauyUnOpUin6iWbnQg+FCtFVbUhc2LDOU2adx2fwUxdBqSvOKYYma02P5PSHUDHsEaSQPglDo79hDXO7CWoZA
nmzkVgYkRYt1yy1sZtCLKyPrqkW1XGZQOxPLGfTyetozhFceHRg/yjCgQcQVj4xYhh0NrKdppKF3EaY0KFEtlGlQChcjUIMSWcOZBqWQhUsNSmFnYjUo8Yrwq8EnhSVNdt0hBTJFCdlQUgVf+jYEIlL0SjS97nC4
IcCQmw/sPIkbZP0OAsVpinJcbhBDXUkl+2DndYMobSV4g1hqK1HElekNMlCRSsazF6K0B+UbbJm4ewqbIM2P6yXsFHAQ5V3Y4CA6T0o4iDBlCxHYyg+HkJSzM3t3Jdi5y1nGDxGniNuCSENcM6McRP3NvHIII3Yy
Aukuc8tBDpBMMAeh7tIWvHgy5DNrHIvFXatyEpnB7G+8yY4QkIu2tYYry3MEEVhfyVImwiOIhRfxEUQILwYkyJmdBwlMmMbn/S8LJxJCWoKGr0puJMgido4kyNIyVRLkun1IkyAjMOokiPXEUpupCJUgCzg5GcKf
VwkcjTqC/lBJogQI010ZIl58yJQgQ9hJlSBL219lZ+RUglwydiWI9RQnWgIHp/bT75nM8ZSzw9Ojn8WpiZ32bN7qX2uWpxX+XRrKk6GhHgmV8cth8PIbKs8AhSbEh646aj/yJ0gQdicJ62mfIEv50j8BMBjwnsz+
tigIR0ZgyxsH9CTdc9dw2j2Uo49CgIU8bC/XAOdfOWgqHinoBWVuKVh++NFMQY/myDsFS0E7CioJJXJSQZRi3QDqzrd5IGu5rFDYh5IEWDApwS877Nm6if7Fi3AYfF4EYXChHYYexp+AGHpMPRMx9Ai+lMRQYdmp
iaEBcKMohoxzEJi35IJkxQiZp4sgaBs8KFqGuRgW8G7SGMOim43WGG4YMskxLFkxymNoujYr7zHs6tXAggzlInVXSmTIKrc9SH/WEaZksGMMtjXl1zQSULNykQSkHfymEFi/2GHyZcjpptFtTSPEbcSPPA47+tEb
+5bS68xf+bYspCvibQXgSuR/v4hyTm7wWMS4sfE36SnW3bjp0vaKj+mZVstBf79iYphSeg8j2Hj6DNM+lCfU/4hhlVZ2EfG2V/d93vIJjANbjtoZOasNsxTRogU0Q+jHH99vtyEBtu5JH6aod8pbPvO0PO0ODsy4
p3VleAi3YWzwjdmpK2+dHR/yh/AleTpj/yPM2JBChR6bRSawUExNLpGnBGiwVsFMrF9KWoo45iIIN9NVuHpnRMrYc+v1ju8WT71eHr9eXr1Rnl+bXZtc+7o2vNa7Nh03tpZ9fRiy1nn2U6X/068pbgfv8ylf0Z1P
jJVksExW0U+Elfx4bpNGH0/YIdEKGKciyqA4PYxHugydyedF4vsHJy5iCXvNxsKHGFMgs6Nqhf2IoqZRuUMf/g/MsxrSfFp3Vr5sx/I3hwqUks3UYWVKlr+3MHyqXMg8yyqeBRRkw6+8Hsz8iJrFjU/Nl3DlOlTZ
8HjUDeQ8o23D0DC8iZ+VJgQtqWG1JAg9obqMXlOOk4lUVj2ttHKtd8A2kHkiYTtj/PzIGmUPR1/wCOoQW44clsCiW6QUz7XI0pLPD6r2Zmo+riDFrU1a+yhdtNPfry99LRzZ8o9riQZSiFNb2hQQZu/IQtp+tn/w
oN4WjxRwYjeaoFDFxS31wJ5jyFTd8oOjQPU//ei89RLBOKI+X61AU5JvoZV6koML6vDtm2jsAuCSpOHCsbkLEvIfqCOFBRZCgqQ+SRgWVIpiQQZcMu7dOpJPlr4BW4pUNPKHkhj2D/EsO/oYSVNevhv56aM9UFpK
zO0u9cBAkkjk0+BMsf+l+y9ZwsY908XdKqDP+c2yA3fq0/rsBX61d7U0WiWIpK+be1ObAfdNr4kM0zytSYykxRvB3oTbzg3pnhORhBVNm/q4Z8hy/gakh0oQOAT+b1x/jI/K16uq6rF3b4JtUZIlpfCkefZCP7Ad
8d/SNt++mVWmjdTCixoPLjvUe5z5g8MlNrX4G+BAHRgu/5vc/m/S2CupOl056qrV6mBXdr6rR5VFHlooDJ335PTu8xKgociL9p0NSB7ZVSzunR22OfV3TogG/MHxkzChg/pu/rF7LV4jYProQPinAxPFx6fVSQem
A2Yd8gxHni07TdXnm61Ry9s283xlBVeBuu3S3BSKQO3f5aQi8en7e/13dtlDC5iF6hPgACgbbSM2aIU61zH3ryqPhzNoNRha/3NjO45F6h6Lhund0K2OfdkMpj9AVl7DF1W3UiM2vvJmhFQSMeIp5n2Qd2uWXP5O
fI3UKgXV2ymgIOrRExSm6hb8gHwb3xNziFVis+03tFrXfajfTgEiTqPuDAmEVVyFu4KePdP+FEEJbl4Xz+AiJvs2Yd+LuTXpe+3AwhWIJo1SmnZxAOJKShOdAgna723YRo+qMmDFtdNiP6R1mMaNyoQYmemv4UA7
FG7yt7NlWD75TYUG43mvOPTOMCqUaKJWHx8IPxuHJR7FnP1cEefyCcxLTn7WLH+JRfuclPHjNVG8KUGa/jn7q3RR8MQ2e/0gJ8NfnDX/1Qv1M7amdMq7neXkFCM6u0/kbh9wqMjEO8w5NENmEKYsbCsPte6sFeKl
FfDu4nAQfmkw2BuTwWsseSvn/tr+FS786CyId2MvEm61kX+AjpphcswauSrQKzjv4jdcZ2g2vBlmxx2l//nBuTcuCD0uT8bd21VoH5e3BdiZurCBDAJH3IS3hIlcVdZMPDo3DVV7/L3KDxHfw8O9l1ZUlpv/ZA7w
0NH7fIu4ZA85NB/rvrbfrN9p3IhtYObchh3EyBo3Yo8a9RVuo5TfDHZkVosl6ZOsF40mPBchd5pVa0qh3Oxeo3vwsn1wQ1kyp5prDPzNYxVK9QwPLjZIJ9dP5fkQAkuCR1l5eP/Wv5R1Zo5G96ce4CmTfqLhTymN
1+lc4s/+EV0GxCp3ikJYNro44FwZKooGRS4ClLPZGn+QLC8A4eRqgPHDujMs4lTunx/EliVn8GPfN+GsL0ouqWZgLuPvgKvy1uG179uHQYpPSS4m/akP4MuFyb5Whd2qFynMxXfH3zcOJ/Htt+/7VhaGzHNg4ylS
wCE5+tqvjo/nWITq4qjUcGam7m4IFVnnZWz3Ug94ZkFKBNN0H2VQ0ZzrGpCgMuJBIW3fsRMlrgg3RHrUAbDmKWCI5riPO2R/lkRkM/KjqGgZI0bve1WG5mauP5koefnw/UYHaK1i/zKSm98HIIy8ua62/VN6TD9p
aP5cHfyj46Pc1GN+ycnx+4n4ID7OnrGKzOfjsaFWjZmMuzFFMckqAghk/urnwWo+Zr+xZTKECxqMQH2ufyAhBoVdgrgGhQ34CM4wtJEsBUEIHA3/0hcH7XPLXkM4YN9Lg5F99IQtcF7JJr+TGAUrKqhFNrDLvmAw
MUhWMwSCKWKTU/5OPMtR65XxQlHxlHJWEAVj35pZS/FJp/Lu8fHEQO+pyqsga54IV99azMYDqMFQIHDZNGft71lVLzW9boe0Qx5wELa+kgWa/faK9IpQIyzC7OC1Z5UjCng4sDPWzXJignxhKFwpvYeX0muv/3sj
ooXT9ge2rkNgig92+DNiexkhWuwUjTKlpyKUDIPkXXJAx3rCaCV9O6Ef6u1j5/GKeV4l5rbPejE3jKr4ybjjflynNWTqIlBkZNIrge/wPiBU0GPRRvZQ73qXQvywhx+LUEnNcCD2b9IhUVcDeoiLkaFHGjHY5thK
0vj4Ped9AxzTNWKR2IcSnBxx0HlX/E7rFiK1h9tj+CrH11TTsM9xQfDPaRJvTuDnFXCMahlMQsddHJyfhH4j20sNDVih7duXRDF0jKBoxqLmMKM/Lumf+fF+YQo9svKkUWBHH+arAx7R0JR2sch8KxklK4KiRWX0
/JEZXtF6szxN90IPlehawBitIoRSWUVvvBRgo/UKwgfzh3A0pG9CZRKHSb9y8I4WO/PGkVk9mdF7EhfF8yftpbJ7ZZqFZBBB6QfzYsl88t1ywFMfbIy67ToxqvOagT4BXdJx35hEMu+cnBFj6B0ndxhKp1FeUd2k
fcqI09L58/3fVYJdaRCE1gjrKGPiBKvVn/ViX9q9DQ7YF+MfWbsrA9g0+ArL6c5RqEPxbYBb7LoLSGGfkU8jWen3eEm6/ZTz01UL+ukpIEvwTwcq3GYdWTsuMlrBNWTz3qQ4Qof6aQL2Rqm4I/So4+vbVqYs0rMx
5q8hmOGeJa2vjoimTl0lLWpjwv+93NGTts6nJV/sU8OpjOiROyKo+izAwhDHKMd1iGeFXVrMiOv19Q5wxHxzt/wcFsTdu4fIZkQbKHveDSQR4TbUHoQTJP/T5HyBNCEvYg8pcLY63Pqzy8j+L1YWSlu0JubCQJEn
ZMvIFW+aIF4HCs4oAG4yX+tvBWO2uQm4TkCA8uRsWOx3NyYtAEgdcNVYKLYno/+y4Lo/4QHsu0Ncu8jDd3SSBJTfMYQVapxLAXDL8aUotJVZCrb0q8YZF5CLkpWS8eLrQy7ZmYnxGtkVI2TiP3ICw00dqBUmfICM
nInoS6bTV2n4M4R+yVf55BTUNKlGBw2IYEhpj0eQ55dA3hwHk8j8W48IaksJNuWnpgBzJWW6RjRfSBdnV9OMFpAJY5++5rV/+6/OeTCgD4UQ28ULlXNi+NPOgaBxjNJJn4gwSrvFjN046wb8qIyg9OQfcRZ1RHkl
ilCMifjCYcG11YDI/ecBmI/0YJdxfX4aMbx+P4atdwH3o1WKv0iM37jXVwS8788AAvaRq720MlfuBWVdGrmS/+Yc7wb1jxi0njvsq3ohI5eGsqHkHd/eQOVHi78QdbJLUTH4XqKIrNxCKqk8dBtX03i86UZJ48JA
T2pOTLBkMH3bziDrZ38bWXZKK6oykxG0X0eAv1FsDVT4yxGNFRUEX40aOpejOlz66/ZSuRu8oyfSX6+CmnwXHTHxHzmDy79lZAG65v4Xapj8i9Lky4k+w9bnHZS8mtCEML36/qJFzEJZ+1BmRT1830JDCt9greh7
cQHbYTg17KtrDShlmALBKM8ilsfzA06gTQmlOotyBt4SjUZfj0Sqf32S3LDMTFmL/4hwoGQ5gxxuxZHT0H19y9Z0FnkNPNYsUDHqHgoM6dBfeShfH1QbFoB88Yird9q2C2AzJKcgpht4M06Qdx17p7QX3x/mqe2r
HTMO2aOPuJYyj3EQQyc4Yibhu0YrhJhImIofEnVpd7SvlsO86jDrsAAiI2mJfaGIjUm3yuUUwR7937wSYeKBeSYbEveEtOwTFfiLylI1vK9qpXpxrpoLV/SuFXoSL2blXzxe3QPw6gLUhxkwaYS/4P2KbSKDCDnK
SLbcq0H8g873RQe1TDnYGr1tnDJyksvt+YxHvmGs8u3v8lu+WRdk73UcXxA8IlgwBOkpjXRjEO204MoMzr+YREp/ZnWohYB9hI0tyw4blxCjstctSIeQ3ZlanJXtAJ4IplGUW9cIQkEAo2G25hgJ2qPkGQm4qMv+
rBCEEaAY2YgVawck3y5u60zOUdbP8pCPqH9vBNnVA0mCZ79s5+InKjZyT82zkXdOXkilk/qQKTEFxMOrYvTB8V/m3cCObQl47htBtNnq0prIuJewp3KQmyOEm34n76PVP2ggWhmvwCEsHeBm18ctRTn0hLpqxHcD
VDl4TxhuVHqBiR4prqXL1+TrtkzyNO9/8+fnBQuDpwb+Zi+Im4JCO3Ci4BSBF9542uD2of9vnzrNtrNVKcHxq7qfWRBeCRjPH5kO2A6rIBMKe5qJe3WdoXowq24CylyxEhnrz3WwJ5xdbdRtZyUtPlk3sgSLWf5P
77yub3B8dDH+Tz3cSZYszd/Yae+ex1NGDXYBNpoYZGHTWHSicB2pdWL9ZL4gaAuektSEk6e9e2a5EIJVhNs3BXxrNXGh41chIV9LIrwq0nDEBEt7rHXIROrhXqdv+Z/hGqAcLktwM+y/zd03/QUaeLfVX7u/xHz/
Xnp0M7HJMYqnimgCEapfg8LXIGQiMsVz5KNymMqPqusit/JFwelzAcMFuqm0v77JjXhItc/nyTXxVFOnpCF1dWP2YBe40PfS0MorOG6dhvKBlXgkupIyP21DkBysGesQUdNi/se6NNh9BCAoDYLWqBcQENxKrIDn
yAsyCCPKAc43SS89B/Y7BQQzeqAMAerI+tCeEVtjRiIN/ciBFQHmJTUrU7nHyZb53y3asPbqFAcxwglgIsJUgSklOjF8YJHglGWB86i3hVNMLSHuZEIbsFwglNBdfWGfEfQggTSBVr5MQvCZCuncJcnrBXaCpnkx
bkmB0nArqSY/9kdgL/4E61BSWRPFJRhLTRBUwJoiraStVPchqxB0FZDyynZSB9QepVwTfIfqmSciGOTw0CFTJ14x+JaE1bK5vaCQnHhVQmZhH5gRd820u4eXNqr+323ljCPzihJXrahdwOZCPviF6x+cUHU5J5Ho
bbrNwu31vu2/cWp2tgKCIkNhyzTDzAdbNXxppsByZHnqk301tCayhE99niepyMEOgqKmvIabGv7OSWj82tz+xW1TPeRqalqZ196N36ArOvFdOYpryMNmWxNIAN183OFLulWM+ho3arF9iEci/d/WCBUbf4L5IVK9
oLLhsc8YAQec1vShdvUQwtVhyVZs2sCehxhdtjfsC1J+lJKYtgEl8XbNRRdBLGcWznd50Ns40jCpKzdMXCpNl2a6910GL9GdJyXJYfPHVwGSsb9MQP6ZAxOjraobcZboxUwsIihMusgDAgjHivzsNm1lu/WlxRCQ
XX6SUCq29C3SH3dAUzANMRHSmWfGJA6AtBxlKfTJwFYXloGKE04Wgs4w0aEvPmuJJLq7mPQLJSTdqH5kjAUVXNuJrdLKrC5UFOQUhWyQkwkgI96rB66DkrMzGXIuOoWcDcUv8jbGZgChT316rEuxnBgM5/pwYsYC
cVw3EanhI8aTSXK2UhDNPAuJsIg2q3a1WBaC09nK1+RFRBsgtQn4iuFcaAYIzfmX4oyGjKa1OFmRKu8EHPVetpibs4b/2fWvotJp59Y357+oGXJDpjClowntWsNi/uRpsIobBhI9S/PQPiVOpRxU45rXQDqD4/oB
lqhofIOfRjW0Al52nIo1toWEPdR0+UJpjCd2VNe4+310EWeKcnBs7PqhqyQONUSkmfAzO5CV7gkhd3L+ycUcC6qVLO6WTrSurhO4WBTNy3cjyhGIhqZwesS+ptcFYJPFeSgtbJtXElagfq5zRWtCGUutX58PxsEq
rQjqadGuVVfSpm/B8CEFe5VAiRpqwAs11RINu25xOPRZOu55TRhTE/MRWyqpY+X16DGp9tjKN5qhDFupexRCknk9qPm2w9/mX8Yni8BgTT9S9GSzSpp76qARtR7Q1GpP8K1JpH/l6xWi3vqaV/VgXbMTSqT14Qvn
Nb/Yd5zgSC2wX9sHpiIoxLPixbthD1V9iFAPrtjK0U8LZwNNsC4rAinbHHg5gRS8LPlB0vpi2cSJW0LIHI/wM2/Us/E6J0h9NgwToyvkD8CqrVzkFYyXVxIgg8Fqu+s26M4Pg1ZzYGq+hJj2ZFyYIFLGF65WpWvb
wjkPdR3qVtjRci20UJHtAYYrL2eD99XC5raSlfOmcUVV1hzteRTwLo1rSBpee8nFLqaaWgryn/A0letSt17UlworyVN3S11q9vbBqJ8uFw1uXr6SoV9HU+fR6d6rmr30tDyNLp0/B0Xy111/BOGVUbeV+94VW7tU
yWEGq1hcr89eRnQWgVDYkuwj0kNbzC777x2IBQVj+a84J++RuzvLAWdMVTFBXDPvIBcfAFNClnsFYS4oHJON1kX3JXE7BuUbGW46gYQN0TcEdeB9LN+rgYG6KGdbV08Tirp0PG0DLIPmOMVBgfX42/P07SxvEYNg
WmmFAUZWTBORVDUt/NXjVWiKztL0uK0AiVqkk4nFi7Ohsxeo/CA9bAr9CXpNxkl2g7i35YbXkxo2ZZIVcl48H/lkn9mTBbn1GCvDjRuV5ojKH4JleXXIAFzpV9mquMs3HHjXg+cylfrS2vR3C8ZHuR37ZfYNBNIa
oWEmhglJVH/kcrlcJx1vYf1VAyczR21a0GbmKaE/EM3sOxfUqQGrZqlrHz1zcOdvFx0tvtg2Q4mmpNqaD0moXWlk3WlJQUqBYvg4gylA+6Q4t311QVP1wOlsAcy9GGoS2mUE5teNWI5lZ0iQ/RKFcX1m95jSutd8
jN9q80cFWtkE6P4KC72hQu+eqETzrSwKu5cJv2jOsk8Szk1T6KZEPloh5WBV+QAlzUOhtnTWphbXzMAORgwGSuuUfxAEGQOPhrtDWh98TE6BKay//7IH3tS1boOLi6Q7XLbF5+rvEc4UKpm+Vx0diq+noUJj6QLb
q0yMEp2fZ2bK3UoShr4SYoVIn9IHwp+CTkaWoS8RaSuUJS7hQnGTQgPm/yc0cBfFgNuuwYXyJBikBp0PRsvjAghSnVFFOQPmbIRhm1BeGTavCwi/J9wW+KWUywXJG/5DyxH6l7GJaKGdDLphcktxA8/bjIgJYE4a
HJH/moKaymStJ3+gEt6VTeA+6bBe0Gl72Ih2iM7CtrL6PUZ1epAuOsIzRriNDkd2LRghRpl98yR5+j/DtuvZIWT1+db3JbOJ8+PjvKfhA2RA7uu8xk99NVok7b0fxzd/fPidDZDSzt5U1vqIXsTa4OTHW46IkxGP
kkary94eRCwey7lm5y3S1lcKebM7CpnqFgSy3xgq+DiG4xK0e8zxcsV6XrLnzJFtpm9Juw+zP7sZktD3m0wN8qmOFrcLtv+EZPy11ck4UqBLreABrL9uyZHWZE3gBJTXg29Ng22leoEinEVhq9RItNXDDUKyIz9Q
BCLv+qntmHSnn7vA31IMFXdri90pGlcWSfUkNIx6gPQvuXa9PIY9E0g8lMEQYqYPeu02Si/51v4EczY8kQW083NrlJNjR0GjH6oKoSmNcsHg7UaHdLRygOcrL7ww+co+SXFPHtC6/7iznHdKHvmOpLyY8ibZSN5W
RkxoTQDK1BXV7FtvSvpIH7M++do3CM59RxGbmTmmJWJzQQGBDFUBsJLOIY8hAAjHnFfqG9dP/H747FyURlQo77+6MDNJbx/DHXjppKteO6SBpvOurGs+zqxLu5oEUNWgOJQXTgwR6q6czeE8NE2pEcMOuP+DaToh
OHzkswncIhwodRBTotxcojSsviIhu6lYkrNsIHeXAc1ZZmMe5l49bgIhFwYrn57+RNX6jPN5ZKDFLBjYouResqgEKKOqwKy4yHV3aReHfT4QGc5GujfTKEOVJqs6dbUeNI7OgEmsEoD4SAYTVWoiLxNxQszzIW6/
fVYI6tE5IO0cucCSUE7KnGsRqYp9taODFNVoN+LxYBoEMSoFuokk0qzDNFt//FbsneQOsee11yNL/VkWyUSnieJMawArabYYf9lulYnwwjSpvnJ5mTvEO3q3QFeHoVLKe/8trMEkJwrrBbg5lerJgxLR2aLukrwH
bBLekCuj3ubVEOXE2U6km1A3hymw7wZvbMNQNCyvSMqYFRUeqVeUfUlHE5wYcYysgj6dHbrtQVzM11igQH2Li8fbvZQyL5fXfpJJl/wAFgQcLSuEI28b5BrzPhqBhCeEyyyTldaaNSo8aZdKmpuwTG6mQMLIafPJ
LGqpjO6VDVDHI+xr5E0bUxhbOWiaMpggTpyV1HC0TspkGtEiOsfVBb7HbEMKhGFrUfolXDB+PAWm2poioSh0DKP2upVIlzVRjx/k6J9REaCyvDsBM+S00SxhRvudqIYbBFEqdEc8Issmoc0vh8PCSsCLPGGJA0WK
iFpWN52DNZWj6S2Nw4SmIBRH3xFrfdWImGSuNz892X9jZfihMRmeeO3QHBMz117cFIQAsXmbp2++0E8+AUzN56jFXHVvA9L7tsGM8gJQeIqUc18o6Gik2YVwcSyW1T2OMC6yhDM8CRk7Y28bNQ/ALO+Zbe36MXtn
2+hzNqLDvyCi0sydy+X7Xw8S+wOabQQXXR5MFyVbCCVaQUGy2ZO9prDZ8MVC7TC9kbMNFmgJHzsVPmg5KqaLYSgOYN0pcPgvPX+Lu1hB53+oB+i6CPsJEja5vXU5y9xAsBulVq8le87SGrGzOyQB6yTLsBD2agrE
iRFd1E+FdD5Fm7C0VHqrrKvtDNNdvleS2HxUQrJPyeYnSBJ2zO/8TJrI16LpssBuIoJXLterroLhnkGi9RE0YK6OAvn5CmGTd4SGld0H3djsDz98vvXGq+bR/FeyadGWc5YU113Rp2UhWRNglYdkbVCimTiFbe5c
guk6rIXfkU3YZnMuJCVD97t+WDXWNxlK4DD+tp4GXJECweoFv/E6GMqaq45GyCLG+7fy6rMhoT6i2sF33FFt43C0Xrwf6/T4dpUxfULk607xEWMaRzaC/JLXKOfkYQ/rL17hMVZ9AtDwDKmnAxWGue0RKTuhHDq1
a6NCDrug3fUmGYMUWHU3XGMjS47k8nVsYkqzIQ0ge0Uw6OSoiWoWXU2LBt1GkrJt/R3RcndmpsyuMyds1u3yPVYWaEhTmN38qgtv6zTL3DLJ5oGnY0r/SJlBL0ewG2kqnSZAtZ3eyn+phYNsaGNehVtLlKvdvsW2
JG8USqzoPnqvs3YEWy7tOaNgxuIer9+Ve5KLflgDA5EPd14J0IPNgz2xHR+WDXyXLN1lNmVaSmGlrpcNew1ZtMfC5l05rLF5dEiUAJuXKTIEs1Dxfbuf6zcw+Xkh3WhuFeMqm+uYLWjWd8ndigf41Ajp7Bmw+Awp
fo3oSVhhw+38oVsOMb9wwJV68UCN9h4wYVN0Dvg+0kfJz91JxGljy0FiFFEv4qYjaZGHUqK7aCSD7vO/jcG4NvYUXf5AsmqZHzHxOB527u+ScZjHmmfXjyOrbRRelYjdfJ881jTSXm+V34FkL+cJqj9WyQqe1MNO
jOwzOGx+JA/FWv2JEpgPRd+SNbMm/Voflq0ieJEHoQ2Vm7XsZDyT44oIjoRQA77WVqse/dwzQNIZcqF9oSiEa7PnqMyBELh64lIZ7Uy53juBqm5eopTgBPHKrlKuAsCWUx3veMOzWyzfanApU3yIJsqprnn1h3U3
YqFkA5DLmdjeoO+G/2nMZUJmnQ+8x/hK+rnqeIEd6WL4lLVCd9ihylRMbzI7hT5vuC5MXxYzuLOBHu8d6VyQj1Ta/3HtTrhqmmnf/t/EOUcNvVB1Nnts8oW2n9fjLVxgpuE5KQT9X07Qo7MzwPeJ/i/3S9db7JAl
6VSkIBOmsJZ1mHqUPZhuTuDCovwzKnCdBVpi50KqThGV3mdKIoxRasbqeZJOdGc5nOTW96+iXSZfYVWA7TGhOV+NAqWmmHzqTgALi/eU4GbZKaNMW94gjn99X1R/BBsDGmZmgMEoHHT6BIjcalIf/VYPR+bNueIG
XlrMr8T1svaegBDVsXbNwg6TZtWAkg01Mt2rkAbFiphuUNJYkTF9Yy67BDJBSPiftky3nGa2IHibpwAth9Em2Exa1nA+6s64Tmp0ZRv9Or51BCTO/r0mZS9t3Alzzu4tVZa7CY4n3GcPrELH4RyytSHeuXxDI4gq
6R4V1qblkHTaYeQ98yxq3t35nC0cIH9kpCq1th6UP9e/jnkWPN16DhqUAAbt2KpVURJlhTH1Ixa6tPGiqa6sia4qw5S12zWgRM+AdBMkNlc2grHYYrnT2rDFkVYmd+3xdk+KfcgSjuqxyNDJcWELrapE4OWRH40G
CldnJNGpav+Q87O51b+2mKIuAVJ6CizOgj67s8Fcx3sRgUTB+JLUPb0JJWLmV7A7JmAefif9MfF4AefM0OPnYJRkCgMyCchALi6dxJirkB8SdK/K5OTEYwaiy6BXKe/HuxXjvFbBmQaYSY0p9uhiZmFba+S76aDa
hhLeWI7hDSCJt0Qvl92VSt6rYFWy0QFu4GGW1zfd+65t1VyQ6GyLxEL8aX9q4dYDvJwGs17uJrF5xZZW5aEJci5sgOCFuFeEdT1MgUBSjKjtPosgyNqCSfax5OLGSC0m1Xji3ZgMQVQ9c/V4smCbWNT3nuvT1q61
WldvaDh1garBH/YMkGAfuQiyehJ8r1cjRJWZZtvAF5vpENIvhGIQHcafxBabFtP1ZrwrNrKluCT2BLpY/QmT98VUtqhwmDdx2tSqDW+mHo3ZFFEVBWbP0s2HcFJFkFDszTHkpvWBcTa/RCtoA3H6NIwQI8zzk9ql
803WfDey0C1cukmccbJqJfqgSDtb+Zy2QjmNekWAp20JrxPHJaEh9xMvd3186aIBfW77eJ7DEUci0So0MqEFuR0xcielEbvLexJDSSKbPnM3iiQI/STZWdqQJ0XDWxd4YQjGFQHhCoVK8ucFbiwjzqzDeCCrypgE
jG1IdS4qks4ornS/wkeY1MpoaTmPtTcy8cAWR7oQkLVRopk+8DlXx+IYpoAkJxUvAPUYbvP3jKj0UsTlL9XgaVCzNVk5j80DZ9S+fSvOePdadHEyxMW0XRNn24yk3FGgXSzqNVpX4RsjmVnBxRni6vnIHzPUV5+E
o5+1sXeGBSCArJ+GjOE1CU1UhF2mHLaA5hDFk000PC2g8lBJs5kloCSnaXAkKEgnfbJWB8Gj5MyxGvjqccyJe8QPFXGCanJ6Ln8G2ZC1J2GcV/8I/y0Z5UJlgD9ICscrJYoLByoVPCIfp5XizQ1FNSIoX+DuyxAc
+Fbj+2pVMXyxPyOixndsSDZd1cidHKaAhLguUUMuOKQj76t85663QdWTGilyFSNvPbbnQDXGNeTsBFQVeZo5ogM5zjjEYKIXlvnaQCZ//umQDR1uRF69iwHDCAPpN0thXl3weQtnBadIceNwiBKcEaHIwFTZjSyI
shMIXOeBY2ISPn1zeTdDz+J2wfK6NXEVteD8S5Kz+3CzVy8omwBtoP1+hcCkRzzbcWj5WUiRLm2RJFu2UK0Qjn/KSeFa2mK/qkNI/dYzBMTVmaBa79cADEhcDaDrlQ16XVm/LlBSrBVOSeG2e63Z3EI6erjrHwO/
q3L88PvfVDA1mnqa6k7tpvZTz1PrqcNUf+plqjn1MNV+znZtxKv6Wq844pBy7uPhQkk+t21reVyFbbrKwTFC+XPYWXhayquSrMwS++OHeNJE7L76k3/DD49LSjyPaOnZfpjE1SzL3WOwUqPkZ2VbPX4aWjTUSjTl
QuccKRTgphN0+kKs13+tQLqbT8iHO3pC1FuQHBTnLTWlGLy+GVO+8P+9JJwxpPg4csqpqLhuW+a2dZykSCF7rXW8qXobmXIGGp6yvKLrjqFcJVEr0wHfnORTR4NrYMkx1Np5Gj0HPt6Oc6s2OrVqVB2SxtbpS/Jr
VdkxS313CbGL836mBCvcolQbtgDT9gwHoS07a1m40lYoVVDnILhc7TT6wR1eUJolemaMGMnHM+t5IJ185JLPQkdtz6/8MSmOAij+O3qV/du5eH6H39avL+5quNaFXy6X7yrlchkHwZJNIGCFEl3Fo2KADrLgVMDY
c/z+Nc5MySScNKSEEZdQQlMup/eIpNpDqfZcShN/Nj6VKUs6MtbNHBSgrklL6FyluxoUA5ZSJYyohFV3qUD3i/kUfMMQKSPzwycrLVcEx8ocF5I1FmpPBnpbF09O/HcrVpFKLDenUFljrkdmYWZz8fpo7JzPzZrr
3nE7myWUYGyFtFfjMLTB7kEyX0xgHUNWzoyulalbrd+GYz3oml2v75S+Qzxvln3/S3A31u5hylpwFu4O0zqq0wrV0rtUWsuRw3iL5xy4hFsax1s3d86XrWENvAUArbZJ6N5xeiUkXpr+/FNyswxlDZxvacJBb+B8
MPQVBd74AA6DqRSno9hbh0Z3+yXEvvi+pZiEGJOZYPKow/Q+FAIOmpyxpkNYW8ee81RXzB5c/dhQQpFb1M4ncpORFnupYfoqFWfEqNpK6/OipdMnAve2+sEcRFxgCYXgIXPusVn8na2NgzDOYGgYdkEnjXq6NeGo
TD2uvuIspUqt9OzHBsFtJp7Ooox/k/ivTA8kqVVbLxz34/QIZ87lAFFKIGvL15QCILeL/aIZ9xB9N8CIDN0XbPnrikezG3U0BinQADb+lQYS6iafSAwlqiFjRHGVjfCZImkjEuZcD1k6W2Jld1zOqUudTKptiAew
ueYtHzniy99wEpOP+O+FpC1jVRyxxxbbWaI/gX9s46/2gFh9xSKCIjMSW3DiFpS7FJksAjLYfbylomSFrjRmvUP8uCKIpHDQO4/Q+KdN+NDIepZaQMK9yBBM9sigGEXg0J8ZNdDt9Wd0F7ayhcZxY5QZk7hlC0tx
i5Ol9dRp0bC98oK1to7+adLjptBiPIF380GJVC+2tXiqGjZGQRE5aZN2v+LMc68WKqd9S5MURwTfqIMOf8Tp0is9ypcYFAr7ZvtQXJgmjyXppzA92GMLOXybszWrISaU2qceT6rOD2iUgnsgra8qD1//nyoD2wWi
LSdK9HS0PXrx6pvJJIG+w26+CtMzJ2vXihT0Mh+ufO8xld7pViY3L7b5P8wKWZuOM4KGDMO6nJCeeKGDnf5JxBCtF7heOtDQlv99NzufM3YveDlAHVkW65NExPW6CDeVvhEiqhd6z2dco1s8vzFeHI7gRqM4ssg4
R2rUAa/J9h4TMTrPyLE/iNpQ7cZBKNfcMe0aW36xYxUEKDolzokWC5CSHdu1z4WOlQDo2/ujZ/8WBTdrv1NVxJr0mq15tXp9tHYBdWyoXQHpAfYVS1n+iQpmFxkGfjZfSY4ZUg0Jj/dSIICdH9xEmUWWMXqXFTiN
BiXD4xJZGpWAV0k5HSCKIOVoEwh8bEyYfXq4ngAIB0wqcMN4/K+sItaGxUQBvKQegwPiobzaHgPGOQQdIT7KIu4LoqrhIAD40ImadnJ3lvfaU2kDfKFLYg8UJNZRvRFqo5Bz5nw5X+WLZcxgAtmYDmtr++Nlhwg0
m/IoiFhfRGNUrxZugN3Gwn/srWscBch/5R2+1KawoFumXOy+5n+q4vVRqCGTiPnLeYgHKOiup1V5w/aT0c1r11Qg6z2mjiA9z1N5KH1yY78nlWiSaHroAGVui8Ki7k7qJE3EFDEY1Zur8iaW0ee4fr/ldG6EYQcz
CsT5EXiIhwoFUDK5i9v532TeqLWmxIjozdZli8P715qKdBOO/EHYvgLnywEhj6qSkjUv9rTHV6gE1XAgNufiIsKbUWLOkQ76EPws901oz573gZpUIVXhhocQ5FK+mOfq83hW+D93OQ0OU9uffzwN9UTUtSX9YKGR
VFKxdSypCXf7TrxaGoPU1fTp9NGPW37UgU17VB67ZwP9XQhfaYJ0pjyNt3RIFF/mbUSKm1S00Z5y6AUQ0zfX/BicJaUUYWyKBpdGqLihyAm6iWoZ5R9Q+qADuSjqVT8r/bRuL4MyBTLInJs2OZvZ1P3Zmm40fkTZ
aYY8tph1MBML29McTTN48FInAT0W+ySC6TXAYp1vca7VZStlIsVLpJBcTKsJjA2E6ZwGirvkfGNoAwXQWkTyoz9AH5mK4mXyktjT/JePzNgLx6Qxgy4jaUwLZEqYUoPHqXYl0CViJjMT3vaScjUozjqvsKus1ovM
YKiyme5IqIJ+Y7clSPCjijK1+TK5dG60xLQdcnz9mGC+ZaIriJc520GoZ1mUh/bpkvAlHk04CSG9BDT4LmkW8UMQsRIj0ds8s9TmTU91V1ucPTAoLAh94+jJQEzY+ESzryN2zIVE3L1BudtSGvZ57d2hldsKJxfd
pmTkHNjpD6VSbiaAMX2SnxiPwPqYmai7SESTF2cNcCSTyKZTRpTG20cO9uvjGsa2x90YaXgHSJZxPoBtr6X4bQ7mEkR5DE+8iYMuVJt5VVYSfeVxv46+CHY00JRBJs3hq0t2XCbphILSm4RlEK6oRSf+yDHzS1zC
0fWFJhBms487KVnne0F5o0jH0BGPN0GxyEM/rerPqD2cKp3A6y1mHmgiqZINeABou6k83AFmgnTb2r+NPXuirO9wKmTF3kCPAr8O68t0V8T9Dkya+PtIT1Dn6WE31oQA0U685L18iwqmcy/tNU+AdMsgrV+IA8ni
GTjiU37014che0BEVPM7rJg63kx8fsXNBfeI5tkuhYfGhbQX9X8AU0AVGE4bRx/dT91AKBX9yPEyS6iWBYaC1J4KT7to4Q9F9bOHxa7bSq4oyCKCPySxnpBJdBoGZ0ABVBGfCkxKx4KIeb1nJqc6tmijr/jzM5mU
bmkoKlqZwJo5HoKOoNJWC7gTXJchmn+kPA2BSLkicVanmUKGXUp7fphWJFeyQzJzTYsYAv5woPFUoyvAqHQK9vxcJEtxLbE27LQYCnIeXNvROX6tNgQ33pTqNFKG59OkpAB0yvb7tiEx5EBV6D28JwtzYZ11wecY
giS8lqd3uC3xjNrooVowuJuDvveCkMz5h7sLpNiK5i2saQMZpzmxsHsIgcjqEJ3JXAZt2DLIlTBrVKN9w0uJULKEUeo/ajM0mu50dpvt7dVrBlKXg6XSLgXSvc/pIs9BVfczD6UuAem0j6CEjeKun31KInjqPiPg
g3uN8ayPWQv4dsV+7qbXJHRZcBeWmYZtLwVJf91zIUTGbF5LAoFjNnrG1p1+FcLlDhNAA4WK8oZeyg2ZydKdtHKvjeSn9dOgRJidepIEad75xOGR9eBe354x3QwBud5UX+7u2WF7clfG9yteCokM3zcJndMlXuTy
tmYXJ+l2iPi4xWlCwnx1mDX94LnH241CRA1QMbJXIdSGK/Ax/8Fxua53rvKDQpF/EUHFWkbR7SEyMQaKGtkwN66CiXDgNE+zGNw+Y8AJPOmIrrYCCMucIE8L5dcZ3cLVJJBfuDg6fKvl4MANC290wxMLNYz8WVh5
aay5Rr82Lz5g92bYKqjpjjn4VCxmHHfU9i8Xhw3+hC5Gx7LUNTum15UwcflrWOmods7Jm1ZqZuiMgOFLWfnpXDMRO/hhyyDgX8I5vZZ5TGbkP7VmwCGYAj+bb6f+WQzmGNweeSc+ONeMpDK9iNI8YZTA/37dXhcB
gHhqEOpoYb2bUpt8lDuQq8XH2PIswmXocDM4iQnsPicPX5axAC6ydmN9tr1K0zuvYBFXfZvO2Z+KlrmAtXCB9K7Cop/mgJxJPfCiEImfjeTMajFQOW5H3j7VubCVkX+va2F2+XX97dLDyI97A8M15yKgXkOB2HHR
A7npGR9mNqIMjAqLJlXjSqLGX73oOl4WF+6rMjjm6iMSiHy0II2Dc6mbZuceVXuyS+pIjoBhdCulxQtHXEcp8kytJPzsUYsXVV0uSHZAsCA/QErIWEE1CpIpnHgaw5zVE8JALQoD3A5WDi+a9OlLbtYPaQ/d/8fr
/Lzpm3Nh3aRk19X9Ws6VX3MkAaw2YCJ5e3atIhgZfcgx7BE1/2EKVVjiA+Hjczh2O12he67rbdY6GVJwGiFxF7r9p2u8rSyr6tifkgtB5erN+WcNEyh9RvRtE+9tjQx2RrAG1QE5R33b01oOMRH3j1aKSh040haX
d+FPRZkAW1OX/HTVrlr0XPWRZYVXgK2rT3tqhsDomvqVp8ZqY5vUTz2l0TMurAZpMhDAwUfqcvcg3JkgEC4Y3awenKlwwGg6cOOtyY/QjeqBmW7gzcqvbTuih/ZKFocjGI62ZUn8ls5nzzCN5kIxRiBIUQM9pxaZ
cT01NfRQsuTncLoYyIrWJCsH903t4VddAAvB+w0aJRZEPoEDghaKLUfGydXYf+hA73ZwAvXP6h2DRd+ia+MNvCKKQLkeGFsIJp1sCFxb4OPx8IXZ+bsb+W1bsfwcLfwyiQ622A9YxJ68qrl4wJ757klFGF1+uGE7
yD77Y6sn7yF6d1OCcskd50B9arPjbPKZVA+3ia/Mf4tumM971BtjAHYLDdKT3k+yeE7G/y2CYyw4Y2SgOzpysKnGF9aJN5Yzx73G8u6K9vRvk6aKAMWUOEejPigPeEH6nWhD3pTYHMY+Cjj0gSfNBJ5J7cQ8iFZL
lzW38vhlN8qvANKbYKcZL78kMcFFXUcRk6Axo2TGxp21FmGppsEXV0fuutWYbdIMUEhJ/bhVJ8VK4dSTWdH1vW52MHegCICfeN73WATGhViqEE4rI5865s3rR8+VZ+3iYP43iUeftizeSSQRA+7Fr0uxy0GWGxoZ
TiG+eSvf/rCzMeHgMLh2omXXIekbHyHNNe3z20K54OyEdCwDO9HRfjpF/AyEfJmTzdariN06wQ3QpM/DEi+RnO4CstxJNfqmcf5uWWX97u0GLZNOi/ra0yjp46935vS51l+9G+g1T9BYyjQGVF5gdqnuj7DYpqCd
h7FQSMGRek2pf9QXZhX3mnGpOQIZbVkOIBkv2h3LJjfGehECVDigkWDJeR4iJF7yFbfOcVlmNQ7SJ3w2OBZdkL+vRp7qdGb11B7oMAXXrxQ6RQZgo/ZLWeoWpsqwhMppGcV6ZUX2OKko2Xgy+Ttl/K2Y4CidQMtq
iOVN+UrnUJEpb5oLIptu6xl5WZin8a15VJiUNbQrVVVvyhlRH4H/owK3h+xluu3oPlRWiKZIWBTi+VBV7tUJ8hZVxUyfYuzQUvb6bSn7/zjKfinvcHUVDkoyE5szNZbUuGvB9+oyx6nrXiG6N5JJwCljBkbcdl1O
u3xFuLiOuDkmJIdsaeme3BLjMp70v2EWBoiP1g464svI/4IC6hfqOn07m9tQi8tVRblLHTID+aNjsL8iMytl9q1KJs92U+J5TGsNqfLZLIo8rQPhRbf/vyMI4y9akeSoxr2Vtu/4BffLKLXqVcieW06B3qzA6l0n
SFD5va4mpi2hWYG5Gk0N0SVQQD7smf6VZZXWAq1cAvHda8EMpB8vCftaM2uoWIKkZQ/TgjRIVb1bC/AHSUrBYxk1ym2Uut4WWfkyapfbcpqYxTMOTNoC1b9tGce//jTiImmOCqiyLGp1OAoJfiW4lQbmzDcR01yT
PrejTSgIJuNGSe8S4cuUvutJy8iGgKsPqwZYjgTAJxnih0cSTaAGoXMkSxQnxHFG4kROabzhj9fTOhJxY5aBCTRLQGya5eDXzMrQBL5xkOpFTPvsVj4/oGwzIPTAEOY8CPLrBQ6p8V7eDOF9DFqsu6mVdy2V1aXs
h/wqoLTLMppntauB8jOLNGdoHeKKZLt1tzLILXOaJvXsGyiPPslvCyT/Hc9/HHW+2PY55pPMKTHJGww9sW3FPUVWFhasAezgVnZEkG85Zjx7SzxblDZsXvA7o5Uzw1VkmeTa6krn0oRSIlPS05REgNx03O7Q6jnW
AzvQOo2xllxEJe4sizeLYOY/KN8auEB1XevIQnZBAiLsB6VB/n8tLd2nskanzMJ8SmCdInnn+e8n9gcw5pB+ZglEx1PUi30P4Ncj0S7DEjj0ez2K2f2poUT0u88cabmsCsuI0XTw8+RpGWJJh8jE0Zr6GUu+V5rE
zaEzUiS9m4XGpsmk815Wvfu4DcXgWNWsZh0eWYHlw1vG86tx/S3QbV416QiFNS/gvptWCWLoHy7oalHG2TYyYVU+Cok0OchqzDxUmVTSkuVlzZ3Nl5v4riixUzqvv6mTPQRbrVgEyfu5cWX0fNcqEgSYtEYxz8L9
TFlAIe34RvfldprdPuPmeRTBgk2ZatR2F6ZGNXCtDbPbDMt+xcu7Gp9PoKrTV8VvKnoe2VjCzh4fdXrALN1ob7S1XjA9LH16RviKGPhE3o82Mojrh1HIpuOSsaxhZ4xVwljLuLNiiFgslm6N0xD3/oWOgWnLfqW8
GKTN48I0D+MOXFva/6dwPa/cIZOwbhbC9JlpROyk8JFF4iWMIW6O4aBoQMrWRIbP5wWhHvLXSeogpCMK3eMTNKrZo275ABBoEios17hAl2BUXaZRiZ+JrNX4Fjp4aRAkP6/rVAhgW3NAQ7YNTHNXSOK760k2ss9d
sDWrVEBqzoaj8awVzalHQ0tBgh4yh6yvSElK+4O3QBuutHH8n3s2GE65fT0OEofwEaCFpVrXYVi5JpTMVtuewdfPuz7xG5EIhBvdJUNf16xMVgh3a+709kO1AnZyQHJCz7H1G3eW7M0kbamX6ZC2JuYWeT+itlD2
vJCisqKIfb979ot4CtE5xD9m+mxWS9Iilz2VOzeZ28bS9QphbXLjr4HYIyu9Fix6bcTothoGiXW602EdLokd9/UpjRIFgaaWlLFsptdHRjxrgoheYAsQCqzTJDBu4+F7Px4euDjugSEgXm9tnVpi7a8rdtSTB/mp
UfTVrtgC9kmNPZch6oJs8QXhHur7zqkb1KCIVbyK7INsyHyqRf+hc55m6VTRr5wBEl7Jqh+0zWxLGVK+4bm1hW9bKK73GRkrsQXHeIbeGNP8lTkvarN05mbj6lfLT6ZbeIhEBgnkZ0vND2wk10pT3fdIV1QHFSL9
2Vtv9z1O7K9le2zDYB6p1Z4q/5WM1nDaI7Rt8PpmxULt0Hma8SPxXRtJaab1MyMj0QlxkyVwTr1TsQlbF1Fk1Ex35fgahi1GXlbv0PZXdO0mNFEGuEP2NGvR1A3JVmmuaNQ6FI3p3xcCT04d0lO5rV6xUl+/f1py
bKfDjbClWRx7fGwbRhMPc/jHXlrdVimm5cPp0y8NP78HpzNLysJQucNgTcmaZXABqTZSi6jOLD3t4778b4hsmivb8DxGSlMQT9tdlxUGYgHOtXKfrwMYJuOOynv1sbL3Jqmc70Kka1z8cp4C9yLGU+cYmL2wC2uC
SBsryr1luAJQ1KViKyQltVTDzuAnR5Y9G0XZ/oPuXhF+XhlpRGdT6OLMrdB9Zj6373f26LY1RhaxnrUnmOHtetyfBpv7R2dj4vPn/l9QMwvOQn/A+7WVO/q0hCIE1rVvTQruv7JFLScsZ33yRtkmqRKfP8ggHX4S
/3oYk/Tu2p3VsjwE2YSJACh13i6TmhyMSGh0uy2ThmpkYqnU/bpLonbe6sK7/7LqHg3BTK+dd7QMUz9X9+slhfAt21C/F3NSW2ETZSttTzh12x5DY3VqNML+V4TrhIrm0/YuPLXXAcSX9WPACFxXrNFF6Jh0HJGE
kkdaJ68dAmxlPKw9oYbhMAeP1zS9Mc8KlVkwD8XojLkSy/xkE8ffnI7xpiPl55Tot7StUrtrlv1tnFg8bj/DYTPapYNfBQphzVOgmoTGXMU0FspGsyKvnOLgE/27FJj2ZvSiz6egIcIwSG2hgkMTf44oQlWzQM1s
yMbGmD/D3upGa3pEbs1hFzj3uOisUozX6g05Ro0EimDoL2XdTyy0NmoZ55BTwS7L4GJ/lEWr8jLIn9YHTxqNAL7W0bMJb/IlMyvmDGcgSfWiB5ZxUcsZxlFlOJAo0zT9TcBkielZsmLRgSvXtMT/Xp0oWXpr/bu6
kuKfD9hd1rW7TTNiONDPcUs44KAWzUQ4BkbZLygo6QcAPYjaTS2IqgZqcGaJsUiTGqHFuJnVbXErH6jSB3mu2bqrRd523/6JCTxsWbPp5N/ERDEDwEoQGMyJdy5iC8EB3MZMsvOd5GsXLxp1a+zpu+4H9R+lE3Mz
hPHQo5foWPr/7OmuQYZG/QqfjZHpnXdYuqzl4WZpr4BqtHyVQPYWdQKIcykfu1V6gkfKUTavpwaUEm5eIQpqZWzSRPuLW07bHammFTq7ZyrA12ppqfPET3cX7zASaJINgKmp+Jtao0AKPRbkm2RP2VV1y8qCiHAQ
DZkwWIKz1mCLIE9DYWjrJcrXzCUJO9nPsKNpGuJ39LKmANm0ckbQXHxi1OxnHscL5SvlFBrhKEMRcFEK1evz+BiIw5vKLzCaxItWfEhq5xX35pllspffMZAInoZ7PVnz2OY4/UfbzzbcbJDta9ocBMyDismItKEa
wT+D4puuTkjiMg+bwf2lfk85bNHv+LVpcCxX6yBbWH1Vmf7Wfsx71M9gkfs+UeVhQUY5+OlxhsIaoGCc+2l1YNL7KtRMqHf9xHG9kfUpXjv4xEPybcZ8OAsRzCvdc2LYvbzTXMFGyYZd6mkjC66dY+SwnnCOSmBW
3vwz5CvnnEli9Yzg+L66/NsdEIYi5rEiTA26FiLbGESfLA86Y7CzKa3lJ0cuo5ejlYhcCdXSSixxzrqnPYMZlzZOuSKb4OHu7nr8pSNq4dOVl5hL9wCxPuqqs/vmUNZMvLfmx5AF/w3G/NGwEwBOoZijU6zRCWQs
MjSYFQAH9Ybyx7qBggexicZujrDA9PaeRbuPgJXJZhNq9ItSx1OKZdGyrvN27u1ihCAHK5dSTfIqlBuILYeAo5VYek15nI9p05h1pGpuushttT7vSVlYUlA6HVdnN73XWL4WqlqtbxTuno9gMWANcj8L0+6imibY
gPedM8uWUFIEYTgDn5PlkX6gGnwCmYXF6x4rkidvYKKvPYtq1SSbUigLNu3VFhImbBJr4sfYfmZVhs6s1KSwz0JkfwVqPiD3wahIDonehwVpieAd+nMxXIEANimHBOWj3rrqm+Tj7GC9O24/lt/sktrmpMFE8fEl
k4TJFjajxt4Het9PM/mo15MQEwOP46bZcAieGqmD+rr2rRScZoaCXYfO1iQXV3HJ5TKrr8uaDjqElkUbTQOXlxipidLuL1cYKLXDkpBe+gYyTGiPDJEFUyS2Wtah+CbDwkdsDCLrob1uO4EVdjYt9cfw7L1xAG+K
oN1/vet+DNJtrPhDkp0jCmDC/vp3t/Id5PG33Lo14qm+T6Bi2sbiv+z74gMNctjpwS5NycI9ejn9ue+6Rgc3VeRs6AzDKu3TqvygNZ4eMmK5jYh+tteq5eBakBv4rbjZhIZMHC0O89Vc1bU8it5cQ5rY7gkbX/+y
cuU20Kgj9ukTmh1GsMiCMsVXzqKY6c/5VDhN4/UwBsexBAe0HF9747vuh++4bxYreuj+aCw/C4q8byfsSXbfIXqsr595WqLHnYSFHl0PMX5Kqsu4F5wPgQNwJ/N5swDdm+bMEFo4++nmc7esh/XCJSDtUwkGM8e9
UzEY2w9HrLvt4E+IVExg0Ek34tnmL44V2G6y5DBYnOo0EIoc1FAnJAeDWhoF7XRgw5dOJnThv2ZGxz3NatiByKrqdzgIuz8B2WKGtZC9ZNWf1Z+iyJI8G+6fX/qXdHeOdtPadbk6eXV60PJF7lEMBRPdqGUpJOpq
y0OIm0s8ufhKioPMFiy21Z7IjGQ+aDnW+pKGM1hHYOYDjU+GlmkgKH0BYhTbCdgvf2sGjcdQU82o8y7109ZGThnqnclqUptVshANptdKStW40w2HDmBmrcaU6gjuUDdPu5qpuSnqwlXbQ2FJyCTzEWRTg3by+csr
KR+dlr+usuVGNE07WV427mvKavbvH+mm7rmJJpYadlCQIBXxbweLnk+djZ/2rMkvZ9tIQ5Bu0CzqKleFtz61M0C2SAaQImVOsTmCugaJte0TquTXLc84r9Z5tJW1k3WtMTRYDrsDykivdkDSsOnCvxGnPAhGdbX5
dfko1tKohJsKKiUSSgKlaQRfZ/Cnr28Vp/4ok7MhQ6mkaWOA4ySS6B3rcvgJWjXkK6aVzRTsY/AdWXWf4eGxxD65KdmIpxmF2HGKFcGJ7ZEF3pwCo08QS2JQsJSgcfFx+HD9YzGKdgvqx9Kx3dwz8VUgt2TTY91z
9eJar3MGKzuaxqh9Z1WckqhaFoX3aVdQfVuYHQMfmjFQKmUHMYd1sPQOdApNXrAN0WDTk60Fxjomg73HCfTs3qiYCt/llzGui4PbNAAGOPAaWz4NLBFTlYUJHV3clOncDMOwoeHpufhfvXAshXEOErAJwdcKEaPx
E6+duA5NGln/8AY/26F827dhkldkpBBM2USwqb4U6fK6TYtgx75rr3VMHfJIdM7KplY2rgvnorc5mUx/9LAmylamJ4FIl9NNBk1XISjLa8OwbgXia3GhkXVLLU/OQjOgZxmdg8x9TbKzYYkEYF+0AZV0FYzinPc/
wHMFMla7SqwER3X7riMvhYO7HVSr8MWmrmzpsRgPdEkwXEPdEPCLWRTpIgPQRO5lZbgNehU8GNR1F43lXhUIar3mca5meycraNycyDSSkpiK3j9FK5MiV12IHxwXVKZVdtn8GJHsZGJPTRIHhOFr0YY3efkTAJC8
Jpwa6L41+2Rkk4S813/4qbntKhCVqJXs4yDbPjbIC48Mq3O1g1E+A1+NEg49idMDQtCESTtfHS4KHwIGRpcn1uDjmD61jF3UJsrfNwxVKdIpmKC5pbZwEfqoNGof4zB7oX7KGzxszVerlulYlM7G4WzCHo+rkChR
PFjquKLp121MkH/iW7EQhK4MAfENN0XxnOJcPg29KEgUMBUmlDbquzYZMZqCNGO5cR06LegeI7hahQAkiHuwhNPQzW6bu35qxgtUoZeqDhUd6lYurMvBHOdt8kRR9NZ3hkD04O2UW2vZCWyTbCvbnlKGjpfRf+OC
KZHtkX19/UFtgeCPPde3i5F9xC2j92+ckVd/l2bHsPd6Dk6Me9nB3JLRvDMnM19WVIohwixw8Nd7VWZf8a6qF283zkEEfw03HfJ6GCJGzGQxFWpQRuq4fsH0DHqQsAudyeQrhsiJHDj4XY77p69Brii6RnLh6xER
16glWnpM31Uft8cMeMd3wzqyq61mB/MpmA0YzR+JABw0H/tZ3Csai1j8gpaHlFNE3rAGE7uNQbXTq1s/b3Wr/n4uFobbUy5udsA/GaVbLikYOj9ao9lUOqilMPRd1IWnkCJ6CrXzNJKaGNy48OhzP2Map1CdE5GY
Q9mkhsK1ZbvbIDCxT3lDcK1AqM9XngYirFUUykOh1t49UHq2Fj2as7HRQNPSlqXXnqo/8Yd25A4aTgM8wOUtwlQijaXjF4+OK81V7eUmqpH+cF4coQ6cwOZBGdlE5xBBmMHFGXJ3jQeEh9h1JjgBUtbDNzV/N4Qi
Nd14hi7WkKUailv5gTvN9dOYPXgYXddp06EoIqQbPIeyBtKYOvjU1jgOq4R5dAABPelmoCknY7rE21qZTtIml1crXkhkQ6D3yuX1Z3T7XjuoRuQJri4FBrB8DEtDTvuM7Ovuiao0B3V8n0cAsir+rrI2FZVr7BZj
RK0NGSXQeVaz/w7ZJ8BI9x9Zqha2IT9V633jRlaWu76HxNqyDvHYQI4IRNCpjojE0fgbsyFRAamUJlVM8vR4HRM+TtEcmGXTaaAs/GOXWv6YjFykfBx/GEFMn7onkw45TprHdTuAUFrhdc0vlABLkC20QbI20XG5
KSvH0QA56d5lHiNw9Yrqj7cVj4uLGr/OCkXjZICdlTSTs/zd/FrZiUcGfZ77sTMuC77U5bjkZlq5Lg0/ZVWH40GNZOWru/U3k92nk2EL1NqlTlnic9ScNgvM19vs5T3OOeM4EReGfMgapylWMrozj2MMJrx6gink
ISYWmOdu9al68eFqyr1jEMMu4ckTQF3CIBsoSm44Va4ssHmsVi7tgrXF2UryZzQP00vBTEISsbVERW6igzkNZGxTCnZwDVWEySTpPhZyNwHVdx04p+sFLKfpcjKzPLrm3jNa5/ijr763yo1x7tGNcPlETwDdV/qt
QwpFhPDdZ1ik/GKg0gf6DO4WDfgrKF9fu4YCwgPTvlnyhjV1gBnrvJnucX1wKdTyVQpO26YvqPXsVZYk+BG7X+TT/fht7gFzsKxeu776dtXjj3t4G1xKjTQI/eutHkdfm2hIjq1kmvVkwikoK4Ld9LKT9a3SpF4E
ccIIFA5px9nHxOhcI7TQ3glH/uoepYXmj6Cb+0VZomq1p7ewCRW62wGdq7xkY4WujI9l+okSJI3ifFbrHlf11HVFPgVVYPZvOCbdLbfqhwkeyCf4m3u2Vq4C59CdqTbRl7Nx2JGpZQwNJ+Fvb857Tp0c6tB4mjkZ
AWicViFaQoJmdGFJUNa1Meszfs13HL5Mxn6naC+8G1/S7P4YBy9qXSsEwncl0+LB1nKUbZIJawVfi/ydMexDYae3mGBIM79IGnIY5WwuKooG2cONEoFiTy8HTkCup51z7txDDCPbKT0xfO/TSRTNo21R2XiMrbtu
mCJ4AY+mwphkvliCOlUG+RJSDDqHfV/20CRS5D3qg/0m1sA0bCgeyA5F7AYgz5wgst9101LsnAqiaTf5Vft6g4fxZrc3KA2EhBuxleQog8ggGsoI8zd3WUf6arwhbDd113hC2Lr5bH4RJYlEwFa1cTVRmq32HguZ
qt9L1tCn5WMKX0lG7R7wBh967oz5CGVt6GHcqUr6n3UJjLn7aMjhO4BGCpJohNHXGVvX2ZM+2/SmWasqorBJQUFzLF21NyRmIxAnvHKXwfa2qTVoedz1G8aEEFfUYiJ/oq0xT921SCRjZ/zzY24HE3GjUnLdTAcJ
7scSsME61DjjyTwHbjmUVB2MY8dEepSKgziEMVrlSM6P3j8tgzrhFxKH7g3C+9JWaweGCNb6R4/5SQWxtvshSaBZa7UAeSKBND0KgCZhu97aCGAZtpwYEZEYFyChPDRwqsRYrtOlLejGC5rPJCQBQEzj8WCa9txk
udYBa21xQAwyMwy7Z7ZI/OWmcrNjcjoyN93V++6jjo6is20VTUCsvSJPDUsJXoFyWo8bysImPSR7M+c4jDVlFKiusVE76dft06LALVTeBNZise/TwdCOQZl7TqbVBNV7KLSqHFdYSsx6i90VtxH6j/pYbdQ0kFWl
2LPtRoDeDAY53mF1+SnqkBTxg4XV45Pn5+CbFSrKdUle2z+jE4xAchIp4PjPblUFNxkcK6SNPx0x/DtapRSlVJYPasB0z7oCxeQlCDR/qMRZLjE9tL7eGErzhNExi2i84EKWkIYdyafn+IdgEJSSCf4EfsESySQW
y+/RIWRlFfpZHqmSvh4HkmhFZQqNuP0y5GRnhxijKKJXsZrmUzZn5MaM/YOyGU5xpulF3v8FBVqYW/SGIoI4vzrvuzfvZlJwMnCgTTux65BTM0Vfm/9Cits2Xgs/iESzuCOy91Zu3v+WnA1OKtcRAfhCcViSCrt8
C3cPE/AF4a4d38twtu9Qtn5aOyTLf/5OUK4PR5tUCE/eH1TeVYV6L9PvVODu3rByv9IqW9iD0fb6IPwNt4P3m3Yd+gm/9TnPPiq3CU0kfNzzSapkmw3DTOzqm369Pz4LkZ1AeItxb44fsog/679dHEeMp6WTz3Ia
66uKTDgJyRbvS0KfT7+sai1zoitJ9cpTPBQvlEBSY7tCUxYWR3K1LE1sfIyotasIC/8z+667MGS0FZ/rIZuMJPbRBtcFrY2JzvlkvseZDvpqDAUkQFg7XmIvta7f5Nb5UG43qlw8UAqBE0o6bQzx47WDrY0Xf4aZ
vUKlsHY8CI8Ab1GHpnQdtFyayEtLnFtHYDwmSR1ft0uB6mHVmrM+uz+ZQBUGs9j5l1xdkWeslwbNUs0arikOAgytzXuwMvwOj/4TuG6TBm85/GQnFz1Vx8ajliBeUFDcbJ9wM01sXlotEjbBABk5KwEZZzCNfyt9
ESBeyWPDJgQmiV5HHdvq+/i0wIggl50QZ4B6MQsxotFzo6FUKdkif0ITViz6ojzC/kff4m32qW14ocbhLfaSOCeH56aTRldXgOCzOltwGe6uaEJsnI3DPy9mexP36RaT1Mhdp0s24SpSgnTiDJSgT9MknrH40i2X
I1uYlrdat+ETL4VrPZvAJ74w3MWo3lEBtvvyCr+7Xmr5e7fo2x+qown2PE9HeDMf5micTv3YidvLbtlPS0ht0BURc/wIODhCcvyjWsHd+DKudV67G7wkM2FWvwsVu5HxM0WnezcGLeeCUwGowtcvJ9scXEtI9fox
FKqUDrkqjrEx0/IGhdHxqXPsuLMCGus1yTy1/e5pjwy/zk7xavRTXtvdIOvRq1qfWaOYAHZbiZLUQQl3goOu+zPKfmJN/IdeWLlMAaEDFupAE8cqn9pYMLC6FkDK8o5AebZJ//Si28lKaMXcYSGbNRvUQynHEzG3
ptlvF6UEdBfLHBBKuGo9d3VUeFsav6tnqfaQRw7cKu14CWV0rDsV8n14E4OQfDgQS72TrDNyhQUU1CDhW3sKCDq+0U1dy3TNWPkg9StLz/TxVs2bu2Zozr0RIjRpw9iYhbjhdrpFdkR+dWKeG7aeFn56yheWmbGn
8WaZXhjntZSqV74QKM8RsbZbEzCuIFgJIcvDHKH1SD9z56YTuE5n3ISbdQ53nEViuzFpybK/Dv+uERU6Scb42dD1MDYLvy452xBiMY5n5dJcLTyIKOZDBoQvETSnPOsvEXTOFqhXV9bBwYiD2x+RctgWMn5anLWD
u6910M5YkBAi4KGrtJO6TQsyphB1Re0l7+nLMJF5qJ3HucNJ/zkVbdQTtm06LH09hjfGhYX8uDQQoRwHh7NBuoIMAWS1ft5ASGOTTVkHrJm3oaIT1ph/0i9bGyCyLrdgpOKMAjJLupMgIPzyQQrsTF0TbBx6zLpH
XV6ys5O56TI1kjEGDW9ZUc9ZdB/5P2s24mnNlMN6iER+IE5aOlKbrDVcnJXXpavZOhZHvXClVLnDOCOJmolLfSlZDqN78JpsPNsA+dLXGZXXS94kGTGIJzrg3GE9VmQRHijQtTVhjeybbbXY5jKuanNQwWPevUUe
5h1KZ67ewZO2sXomyTNVdZPgTHU5iet20i3BKHwuumUwiAqZtL/Fa7DPJCKofgf8QbtCP1pn8V+AzHkz6EFt8t5YTdG0kjSf+XLKq4OCzbvLESEbsJ1ieL+HddcgGmsNNGyR2wpS7g+o5q+UY87Ez0zBYkRGxM8b
VQqet7GRsz2DGil7xKIlyvQ4MlREF4BjmgQ1iQh8TXoBVS5AL0rIYAM1qaKpbGxkm8Sk8vG9cJqdmI1uUhWPdHL3Bd7nvPs5/ubJ9+v45eS46apxx5mq9UD3gAjMgLLR5PNIl0hHfbVmon1fxrg9N6HRcPYbCqpq
eKHw5ObbnpZq7mhJbMWxjocZvvBEwR8gMZZg0CszMuq7mF2w2J1TYDuXVwNfcsy1Gwf0Q/+0nCHsE4IZHuBBlwStPl5IPL9peIiTgae9LpepHTaktobEZ89WtMlVzr9YtE/xtLeT8tMZ7F8X1mT/6rxO6Ip1EGHs
etRGzW0SLXgCQHJj1P5DFeQ7sMxNoVXhTYLMJH9twrKucHSI2mEeuRtis7fSrpxwyw1Qpzcf0Oy+0OWY6KpBcPcEtGmJDKP5skn1J1ueP5ZhXSKe5tx/9FaW8qd1npFpA2x1S696DF3qRzka3AXTSh482k6sY/1x
JWkf7CPWsjBe6r4rUK0bF+fN/xRs2PDnDJbFjezrMAnXwepmG74+7XHRcbBgBj5zGgzK80aCmkwXovLa53aWXkqhHf1vR6QTe3gg6CpKy/RhZsZk5RWTDNFZou3YFDSlr2XAFp3hFsOs6rz6fMcDvYSw7tQ51roE
nVlHvqwqetpEUiYDGbmLtu3OR8lsSiriFxJt6+fe892HL71UyC+9aGo3ljJZ6/oXZcwwlCbl7vzaDsCOjQfDAPRSItMA2UH/7Rw2HQ/cHwMdD7gZQBz3rw5tjkvVVqRcO1nUuiTPUOKvVCU9KicF/UEDTG8l6wWo
LRDGhJQZvVvG6XWLOxwjTruNk+gQwM2crZH84Fy1KYVEjSpZ7qr6zBIDMcdCHJ9yJEriV7jOJsZRrVJaLQjLuWbNkkK3cccT/Ax+4I2y6pavVWLOejBSsJF+ZVzBfmHviZAmQbcWqypMsJ+NcWeXSRDD+v0SqpYR
6m/gdZhrEk8jl1dUk0rPaSv/fzipkIOMcXDZooz3Z8ZhrHX0aWBAqWn7cBGUv7YuPCLzzWIJpkJHq4xirxvbrbAgzL04zPup2wcJD3i016jOI5laY/xKNheJTB2zWUOyO7MyuPANO+sjEuL6OERUByNNnjGRdSq+
IH6tv7a5ZpBfgCBeRlPx0qhHZetuCodbY7ufzQMvhVvfvOTRWATAgxkywC/poUgXIMwsJr3hj+Om91bm0b3nwqCRJfe+i18WhzQdHOrmXt02n+34hflzE8bZCCKDdHA1ksyvUIxoyMCNNRL6JyM4lqZnmlKL3Yld
242F0YoxujNvmTGY7ehe03urd7/KaEWPtYC9il91uVDO7eAa7KW+LgnvLv7FVEok0UHNWpP8piC7/PcyDdcuye4LVEClbHmkSj5kS32Bn+cp1gQEOdbTqAHQb247BV6uV9ajixKyLfgOzcQxGjGjbVAQN0z7HCe2
a46R1hXyFNziHEStzRRMXbZOpdvUENJVcHi5hAxbWchG28vfvGDcy1a5WVBUPtPDXgXqeRTFE7xtFRpZsnyad7jJvROpi5AbsapVQfx98iU3WZr5aTzoIZKdvjqZwbiFP2uoylexneJO/SkgiQWfuq14AAopA2qI
6JONYheXFXPRdLQlXn5hUTZeIC95rxl5idBexud07bY8DI0b8ZjuuDwzpLLTOST+814lS3Qz27301Wyfm2AEhrLy2ZictnQw3PythuTTrI0LzDj/u8nND3a0Fb9iuRJndtr+m/LPCVNGGL4Zi8eDIARugaRrUUa5
nJ1nafZ9HJ941JRdfDiluse0lChmNM8R4isAC7lKC4FK5bXbO0gzAHiXhe9ioqgU4T4Xhxyxfebkssej6k2Se+J/lCSXs9pmsQI4l0HJnUOY5z4zAhOCdWuAoeeviFDQtneUnKppBKsdI5rkopz+hPGC+yeRxSKU
1Z8TxQbV0CLZR/K6uEcKySIRBW23vzU8uh5vqcX2d00LFJK7Sxh71elO0442PytBX0rAjos+9ZOtsck5MU5WM+pZWjphPb+cO/URqH4ImK33bPME7OU6OpeH4StXAAYQZC51lWSXxcDhhVGjvOppBdTxRqdAjOD6
xD2uOtV5UxXuEY8uAB7SfME44hEeWl2DY493lQsjTJeNmlTDhhHG0a1c2TekAEEOjLaY1GJCSrpO03h7hZqerJCqQK6xtAJd4mmbqLvSIm8Iu/bsCTTR1uRrscHTQq2l7w/3QJws105bohqvaWjM9IEJ7Jfl4Z6R
k2CMzNnvyNrbfHZWO+nyug8wsqUtFgfbJIHY2GYBobBhqXEMgvNLb8JVyT6n4WrhtbSf1/fZRhhrGVGDcGY/QWjbTiQAt3DTY1O79wWmx/Jh0fFqE/5ukaEZQx3g7Ufpl+yvAA5jOSzq+ciAcOJwcyAJsBk6fBYF
MKFMeAlEsGouebQ4vNFT+809Xk/uj3mjbFyk9rmlRBWk5ubT+q38vtBrk/QnFrsRfOYlbUX0b7ORXmA1IpqDqrqenQlXgYLpEiGXRa72RTl1m4b1qDRkzf2Sn81XWdb93E8ASElei6t+mz7MZCo2tu6NCgJkZVrd
ZC4zEuuOpbEV9RzebLzcCNOf5G7/gf8o8W5yfp5p5pZ+cW3lnHDkYylbrjVm9/Wp+6r6L84rhTtt6sfIlZ2/wWE2r7FW4KSvUoDI0KtSOe2wqsrOyBziqBi1zMPLpM6biLWutMbzVdI11ZxhWAwZ3lLIWvwOZmAQ
yjVLTd4zA+xu9dFf7/P3Z1fyFn+fBFuNJM44ajyw7GhyM8ZpzlW8eeBXZS4DCebworoPp4WM+7A2h3RHzRPVslnLDJDSuz+A0yrVVk95p5T1w1XbFelc+WuS9fOwZWnNNSbqeJKpra171ZUHVh6maqaAaME+Xmdz
1ipHmQSy8gzon8ejBOWpzOkYsD0PTpG6pxWMFHdNK66gcu+Ssue5EZS5OJMoHKVyxnmw1+y2QkzfNe/sBYugMkI1WigmT2Ng8EbHmnkNnY8O1+c7mBQ4iFu5OGxXfnQ0n6JgTZCv+xF+iZ9JJJCDkb6JIu2T1vUA
v/P5QMEPeGww8L8w/jl4de/OQjZwLPamfoZeGBSqCKbsp0HUAI4uFFPL1azmBoWRWAeCx18CNjn+DkZMwwaMhMWvAUDG6r5zZfSx0l6/xu/y28SKYRAlg6JO/RQ63jIY9dZ73SQjkPWQn383lQRXu+opb5Y0t1E6
MBwaBVwnCGF/y2VSB/DT8PW3R55molDeK95c2+yjTKZuKH/SaWnpYfuI+EAL6zqxZ7TuCMAGXs13OT8Pl11cJJbuphWavTNYP6VhRKbVAk53Mozw+NaIlhM4rZcFNop0D3PJZyo3FyIuTGLdAdtl5jekhcopmQnD
Hq4kUhxLOoFNc5ZsgK1Bh77hvaqjBS+udiorMcLCVnnfjkNzAfsuzlPqaSpvqmVn8GTmcSp8qvEOIbnSKS7LlQf3MzF10Xdk5s4LQ24JRKzuOaNyNCDVMJBmJcQ6zYvCDUOU5uY+/mQKc2tWothmra1kKKHMJnZT
jKbKgehhmwmi7BZEf/r3qeAmiBNVEacxo6IU31oA61Da/zBID9hHFtvJiQiPcJ9vHTNsG/GCVllZ2v+YpTKxu7bSZvtnNImMcHXUaHK57pbyrIdMPxFryA25bsYhN1DX3n0X+WA7OYGoNWm5DU1CWw5kfet26NQ2
QvP8on3gxrgjZBVeNau2U6+E6myUahVDLx/oOaXd4hULcp2xcdPwJlFuvGIKrJWcTyAOIdB4CKWV1WIY51vY1iGlFkE1+KfGIvG1Gd6EKmbg+8eFKcBmdb+5mEM71npanFDGRSFRwj9FqE+2heiEncHbogiqEwWx
gi+QdhvNSOwGeqVtubBnQ3glF2rNC9XZxaTM3KAHvn4re7/OSpvar1xncvY0V+qWYTaeA0jCvjBMXMkdFuZi6ZCX/jPg0+K3hLIbHm8XSNyjwnnJrHaLZx7XdWFMcMYtxGjqN0OdpcvovOHKJN58OpiexIaTA6kK
RINqZUqtiuuZbqTjgSi7FTDQzgZ/VW7djQPCr54FanLsyTTaolQLlYzru5C9zKeOJxTOcYKOVYzwBUsnHSW5dsWNHrwWQ5MVO2di9b+D+m7QJLtoXBmUwhMiSpq44wBPDwgHNZew3D6/soRo0hQ8ZSbPnMyW6jWQ
StcO8VVaOn1EbavsT0XACiPpYo6izOyRw9cmE2uf2KQ8Nlr1jqxALRmQVHp9HzTEK5npkw6gTslaG7HnPK9uywxxLMKPwwoOV1THQgedY5b01azyP3ZX2F9TXZQ1Q9NErx3mPY+6pTQGHFSpbdRBRNcyRL4VC8vO
hAM5QIQtq0BV5E2xtfQU0sRTsB49saE5srRW3ZSHL7uiiadhuqe64uQyeKqVjce43Oz5/R4vk9QDxdwNZS3lE2/bxv/KGDkptQbbWr3lhQvxizI3WvxZEa1hebgjFs20GfFhPDawPfMotCBtG1CraaDP6qxTEcMy
sQHkkrShIiGwdAgUQislTrNZbvtZac0YSHYbn2iwD75lgeRexkigwynJXRNJWo/2eiMwN4YBH7DXmy4rctrxa5dApn2EMIJEcxAq2ysI9b82CCQBiZkzLWn0lkqgTTo8OgcKz4jGHQlpel2e4b8zy8Tn8rCm/tEH
ra/7poA9TVqxpLApCgZycml0BxShOJWzgdfFsQSXglGk0m/gceYZIqeJfRwio9LTcSbCkE+oI8Ar8o3Dm7+6VAgbBjrxbGaBjYSuPLlFuampvoMKxRCz2U7I28DLWqXsDF3PI7YR3DrnOxVc12RStreJ13WCGa67
kJ4OXyHPZCVt1Ev39GAi5U2W/uodt9/cIlrYJk9MfU6KcONkwI2Zu9gMsdu20x3NdB2i5p8bfgpz8ze1q+k97wQp015D2TBhJ+2H0x3cBmZ+gWLG6y0MM0vpt528NZz7r7HC2SbrgISqazb76esdq/RTIM1AHqlW
SBcrQ6mJW7S2tNujZXrGO+5471gLqjeQgXFkE2D+ymzgtY8TvYjBhbWhXSYV9zgP6W0xVemRs7PdDKpxRR0tPeMjEDikOsE5fnTeOmFiSJFI00zOdo41/WnX/Z6FNrcrdDot8StcBzZ6DYTcXTRqL3nHYUiuXp6B
Qseyh3nw/Oejy2UaMPJL6AhUOm1FPqxxEBRw1aF664v2Iqa1CQRlehGiXj97LRZqc6eAu9hcn7fVvYEOY7MDky7VHrZvxkFNdRTQTc8lUYrfU4bioNS0ss72UqG4lNKQbFf0MojSJnDWOvhxsEvwbGYH0lFng8q/
GRNld4wEQoonfzcd41bNijkzetQY8ZXEz096IU5VI3V0DmZcxhzAQfq4AS4yXPJMWZx5a8vzPbgFNL12wTUwXJpYpMExAeQYvvZc6dMHnGUOvtWldd+7riYSHvgn1riauu24POX1TkkuZk9Pgh1xz9AJQWIOwAMH
OkU28JjtfUj2jJCRVPtZjCgG4mUqOvE074Rlhi+WGZGi88WFw5Oj5fwV9aPlv5C65UzkK6a1pXhQ+17DkaHWvgBHtpa0Xdb5M0L02xBY4dQfdfxEN6TucIZ50pePmhpghOFP9zSYtbJGFtbEOkshRHjF5sfaH2A7
1QDWl6cKoEFSkN2RXNg4HtATV1gklayuFC1ma/YsT3+D+D6VEuG/Y2foNc0y7zxOKIUYcgEbPwbvM8yVQPpbDbPq6h4wUJGQ7BhP5WeD07vEsO8EM6gR5+5Yv36MMTSNODj0tYr8V/OW//2BdcyDCaPD1T8alidG
iqmwRnb6eLeyCNYakj60oRll82COYs1Wzw7ocRdTWtXFo1i00kcKLaG7GGsr9Dm0WeAAvRbUD+2nnbspSTdEQizpfGBYLUx3KOdY1LJlJGue8DzTUkHaXl2VwRqBgGxK+3Xy7eIFwwv1NV2ycFVt2Hhgnk13Y5RY
6KjjDck2PiMMViiZCwiquhDDSMwMzAUYM9Iy20e3MME1JU68bZBLJ7Y7zMOa+FKBybRDJb82xlLAAXWhZ90UaH0hbJOYE28p8VCTevLcS+Kh0FfpmHX4qGI9SLifDMMTifkfzvnlVyzi63dll/I17S4e94PAudhf
6iXYFSm70WURkBT3Nzc0qSu8xuGRo1onq6/5bSLvpuXdCaVSaQE6Ph9PBEdAsVkFlyl7j4D3mh8o7JfNAKtaH5lRVBpSxbwjBcH0NAv5v50DxmiW60IObVgxw/++hiIAQDpX/1SrFILvo2V61Ecdi15pVaMXRpwX
ob4sqEJIi82K0BC5WFPvTMLd/Z18Hn8f3dePhv4o6F5Du9mpB2Z36pJ5WrnjwWROKaA8nlUiFJl3UhSU02ugS6FNv2c3a0s7Ze1Xk4Drz4itLbcR5TybfvHp6mREjX1VaW1OaB8nJ4SaA27cR8cWFR+SGb/pyVAm
rtOonzW7yYz53ofn0nTns0tRMc38KzFlnhx/60WOcfZgIAQq8MHD3TRZ0P+ajWD7HBYQ5uQqcQmq+ZksUCIdy0QTnIRr8pq3Xu3DGk2xtz7VnlhnoNQO+O6s46dP4POXAU08SsoBdw2UuqyIfBK9itr7G+Dl5uuM
miyICtMxzs/iFoZHGP32V7L9YYZG80R0wpZKczqHjxvjboKECMr4glzGDRtBny40oY+z/clJGFVIf5YPwfVJ5s8FSJ1eQ69p1mZUWrvgASGXKx6dJiPD1it927firXvE/VBaNM5+Er/gQOyQfB22uEu4wbnap+++
M2MRwkUz63YgIkVGW5K9XyZqvyeIW0XT7Li8e4ZzTBOa16OfgplxLCTE/4aSVfmIBKAPF85971qwJL7EP8NSEv75ckt8ilLZbseP/CmAfDk3WIfUq1fvzJVW3r3hjRhHqa1+GsiVdSoTcG3/mXAymHtHnqom+WhO
fKoYUu4eebVck4jsQx3pMAHiCpu+Smk6ybp1oFAcyjWwkR4s5neoSGrlGGlIN05QZCJYy/iaWigKg3TXcEfaveikp6A11eceg0ifRSO0K19v+3er3UfDDOlqP1yQLmGk/G3n+V3pLlxtFZGL2FsqpKhE8yjX5iDo
zHpIbKU+0Cw3oiZjR3B8GDAw7xmVxxLPy7kqygWfXMri7ewzH2XV6a1s9eOxUe2+pjz1uD2XEAhmP/9nolruiEqOjZAdzZo5akSMXtlggXUuBoBb7Sv+GpyAADizrmY+mTghySG4UQ8R4acxpSN//q207ijn53Ic
9gGjaONR5bopjBN/oMDKW/28KImRDKJcfMvxjWandAojM62b+FaDAD8Hh6f9PZ++dnYewF5k7v+Vba1TOA8tRu4rWkgkWgwMyp+DqZU2IPzAeBbmt/Kb1fWFGb5x3xEZcXSgg/BZUc8hUwbvYRt3P0/5CyoYO72x
xjLWTXS4tEhFcUhsRLUGjAM2btMK8kjlcnfRuIvbOsMN8iZkyEz7yVOGRKYhsgfrIRf32Gf1HRkWI6jCQY5cF+7yH5ru4ko5+QjCeeE6BoyRuHeoJP96aZWvc8PVG6WwWlCwXVHCyrw09xCJu+hvH00f98oZQ2jt
AbKjYpqVIao06h8O4hjJy5PhhtPNecoeNT/AuYcGTGb+AKjIcb7m4OAHcr4m4yDkpWY1UMAO3S1NaOj8ccyddKNoF8ZG6mfHgMkc+8K7XHKWpWEKhYyDiRcX0GZ6l1RjmsI9Nit/SU5cXmpoqxbaOv6GwEVzcb8s
PghnbcntDH3yaCbXa001oPA96kc2jcbQSeY8/JeNzIpkET7LULmbGflXLVq4tP3vws6psDujibseE5Q1E7be2B4T10u3iOlqkqn79QGH4ybjYr6RIARW5FZwt50p1UU2JmAvfslAHUG8jI1XaPKUgnNY0qqD75bM
YQWOmyGrrB1n52Fh7G0W9Cgs1aqu0V+oWFhCHqLVfI8h7puaa4tmEWSjOSwGl8BBLD9b9zoPMbJ8OTqByP4at7+Y3Qk54HYTDuQ+OLSlPHOUKWEQuuWUeFU0rWgskJp5GCg8e06eznew7gA4UOoaZKaIo15ZTcf6
gt6D2iLJsXGaQjJoOQNg58M1qvoYirfliXkPLW8Lcm4J0QxCE9TH6ntg6GMaxy/YPqbL4cDg54wguuFx/fMKaTbTpdTOPyWI0w6ye7COQOXj4HFxiGsOHyvwghGGL/FSVUSWlB8vFFyDJBth/F77yx5A+aH9zERg
mzS1jE0rXxC51tbQh55Wa5RnIX+5yfRTfLV/Xk5EDVpb90Sd/ivhUZdrHCVkGfuKSbryEt2YZ6X76bbXYwF+JhwZi2a99fXgrxaBhJxcNVuoJBANRHLHYxr+Gq5GGNKGdBTazJ8p1UEyThA2UoJZ/PHwGJqUuUwq
1qHyOECKJBzP6yBYAYmrC7ywYWnCGx7sO7TzuJGmXm/6roWM6uwx5B5jKIfW0nBCni7tBQMhk7HGgOvF4QEUI47q0GYAmLnJQHIT55bSOWVXXFgQrCDC0Cyvf0jpi1YFrowQhS9SUARyj3phF71qzXGqom909FoP
N1+P2wb0ZMOK4t+kyUXMx7ZYm0bzfq+BuZF6WhktnHIKlvrOA3KtdIe48T18iZ9vQg29vpcegim0lkTg5Q/0czF+on6xj3aAXKSnxk6rNAc2LyB9SEjb/kwMqeotso/Q12DwOoI2EliMwnVczP/HBT5QtJsu3CMT
/6rkiI6eZqznumfl8RhcVuTS4D6Onb/ryTCc+3LU0auolQUtlY/nN7HkILkR6057gz/LuBC+AzvYLvGl9amgJnCJBR4jRDbKMo56o3TGoJZwWZHLUi7Lueyjj3pD3wh1ldQupQOPM7ZKGJN2qlukU9fxDH20HIx9
jj7cYgZRjdnHpbW4s69K8IS+P+68qKHOHHTvPPrbI52iq8FYWOZooFfJ+bYHJeesw0AlIDDZuywdUV4mBe2WRnBMdpJ3i06Vk6lQDYQqXQCOzXSfOHomMJpM0h2PMWGx7zd3c2BCj0O1CZZAIAIiASLWUOLKHVup
toPbzbnm+8tiTLYjZsGVJRtBkA/ugKOy9d085uDieDBPE7dz2zXRpRMbQ1kqzEEoVBQoOFqUEv5JWqvseI8i8kuFt4VlNrUgo4xOdO0TOMKsZ2IzYZ0VrO8g7/+uvdWMQyWWIEPw+d0EyaoO5r6TB0a45AcJIuYs
0R+EKNf+0JeSTZVAVJ9NYRyYyBZX1FHxJWw8IpDTEqmbYHdxIxxSFYUDnDqMCt5MqADWhjms0lqvXqVfJkNRq5oBb/IZ3A+UUlUpjJCKsj2Is48v2VMaqyQCVAysCUjDtaJHWyMN7wNWeWJMKB5KbW2w/UkEW0NA
i/p2a8HRoLm0AI1yDguCyGNBswr4ppNQeOf1igzgjj1dcocIqAQ4DeZ4zwHty0bhteTmxUSDIuWxSZs/o24xSoOboMU02mm02gIRVcbp9otAkacj6rT3fYZ+fxcJzNp4gVsoCVB7/9IOrOBXcsMy5uPc3LBVnBFA
Tf26D7V0VXA79en/Ucdc2lTZSnJgOPMwz3inu95ItbdDnk3iua9C/8GOelDY2RrHEYbkW77G5HuMOesaYqcT/br3x5XY46dgP3wPuNnuVNax30b4d28u62grn49ciViyOvZvVBnmM+xM2WvNwUIGW/rO5GLkfxFs
UcfouwTit4J0qtqIWvw8z6q+69B8lj2tktSCiNr0IDqGu842VaT+ZILySSPs+2iVRuEUwq3A+ma0rERukrg77ZdrLqjzqGVniai14atNogYjsjlXEjvGI6SuJT9iJWCac2B+UjvkXpEAUYmBvyjnWxOnR2na45pF
ZfbW6uk4DvwsnpK5VK3ZzaPg0e+GVvHZwbEIV9/EZOmKucO+xXBPyCLD+aCrdUcIaDsSmaB/dGEuLB1dF/g+VCqIEHEiz7ea+op7Jok3vHPHk+Y2tp1egW017LSfImrN4Y9ZMeVEyhl+lT2ilAfDBFe6D6vUdyVJ
Qv1z1jTnx0BV3mRbPS1zGthyACTgLxS+5fkOc7BVGEnfxLqKKzM0IqCfWHmmFwtABog09uqgLyLNp4w4eu782TkaknV8bTSaL/VeznHHx0+2Ew5eqRQXgY1TY5hekeUFmxXUABBUDzLfIhBLMNqdU9oYzJ+FcXnQ
hhQiUDm9+BNjaAMfV8gnYIIvKOlMhROi4jjQp2Au63NxOWc5ejnxW9AghfGSoVX7Eg3SmcEVYyPAmIY9lN4KzOunza2+dNkYNwmMUpByzlo9Ck9X4bD58ljhUgMTfoJOM9cZfP+FrwGKlnPoMds69GuUpCJegvhA
3lmUSZVzn9x/Bi+Su44Q271MHyPvdRsV2+TqgpNRnpDioyAMhGQ7atMrK/NubMO6AnMm5YYw3lPzhWzCJ0AihGul2JhOO1u/rjpJF8zAenN2u9A4wtxLqF6PObnOiUUibtp2NFt2bETzTx479eg/q4TuLHq1Mi14
rbj3qtteRN7XbANrWoQR3IoAMHrARCvnc6UFyJ/VzEImIwxJtTLpoRkuxXMHDhd5k+sqDXaLjht9P7DvfE0m9iysYhKp4GmwbdNKjE/6zUfU8BnNk7HINNPSwfH1tQ7rmx6SgatbAQi+XKyzXNtuJmf794vIrGoY
k2vXlkOg4WeM3NHRP5vFozx4USWWaLcvU4i6mrxsYcjQSeR0j9O/499xsoQnrkm3BD1AzRrkgvbq1YIF6ZwsXg4eEVisXymYRV7InlFeWx5tvLc/adRdVichD/qL5XUY6g9y8rkALTJqc3T8eHcIdzoashOp0VNP
abV3gFNw7LXoNBarimB80JgyJsKcFf0k3wAcpJt2zb9CXZoJWdSJBDyDyu1SnzZLyJD4qgPOTq5QdhKCgnNStMAYCuUzilF1rq/0FGev5RqnpyfKV1Y2Pc0OiWuUnSWHTGb4ihpn/+WvKUAuFQiW2+/pGYBPv+fn
+YKmlF7G21EA8Pti9sUCbjsbJzxdDuOCOndcs4yU716XfgAZpCdvKnjtK1TaG/4ROgpT9ee0TKd2AR9RI7jV6SJWu8rHcE8wbI5zz66VgjFwrEd/a69rFiRWD4WCN0Lf6lnYTaa99g8SVoD5PJlZ+kOfD1nZ0jXB
0HUTVvpEXiFM/zm6JRJQ9LEw2X3/S7dGFxXK7z06qgTzDlS5O8bQ7CMnFBDJ7sDAz+n5NU0s3fxn9agMx1NdPdIFj8tTSctqVuK7mqdZpVSTUflCF9yFVk6a3XJbeaEHbcbEGHlH1BjmzmAcdMi7d0RqAnmqkX7h
nIsYcJbiFehb8WJmu/pB5EQozT1m+216mhal5CfaMT7ThoX0FcRvflTv8Dxdx2KkXRN9dkdTquhrSGAJlw3lUsPK8lTt+g7xyhuxDtI2pcRENXc5EtzEUmnhyzKeFf2u+zgMeziqTleQdky7wpG4Imgu13IqSyRT
oABct/RF2PZWL2D54eb3zBxs5yVV/+dbJFz58Jz3Y5MaTdE7cmN7mPjqpCMw/2lJHqfhbAAqv2Lm0AZ4OFAAR02by5oOaEEGCaMWfajYLZlvvpI4LrveKeKbGlgNHCqFLn9pGixaXL+aguZmvWcjXwSwGIo34wvN
yEstjs2pwXzpg9+zaYGupD9XGl9/Z6LWVDY1VJ5c5E1KSLG522CVkwaeoAi+Z63dND6tqXj/AtSKmC6fidPEtZGp0Wubrm0I/GbEqbtUU5E+3+txUTI7ouW+GfQ+/gmerzZq8qGFxzXCiiOIdIUdi26gSbcIyvVG
71K0i23M1E7aoetkkSrJeejpNPRqtSJirrsU+6UWSFJMnWfFfslk/bm/4/BmGa6FfjvufjBEvK9TFWMR7X78KvOLI5BlObaRZo62avOlusbtzU8AXHd/av/MUnsBCYvtjRVazP/oO4jofc+LvBt+CAALOd5JiJHb
aPrKL+nW/G5HzomP1xk31rrZNpSgknhw9jwWvVRS3UhsxQ+tYnKYBq02sUsx6wAAmxUNjfkT1JzIEiF+xo4CjBmJDy1lCj9aP8lOaiajg+zrfyDNoG9E1g/0lEOQSJwOwCjPNQlkz+l9CZRysLJzu7jLIDhSuWqV
ELWbHItnzwcvvnlHp4ckltEUdhDlFncviOU7aWYAkVNrJKBcIcGyhUo6ZJTp9kzuurXnJYB3JqNK9maWLLfOgMJQHHsglT9YpErs8O3EjjgJmPt0Uwx1b09OEnKvBIC0cBFa6Hrn/nYmJVp2rFRJvH4AFLx6fahB
BbTQCTbgAa6r4DM9ICw04BOEZG0SaKQnG+lJwQwpRj5HHyxFUDonhMubhTn2IeppWl0HBp6KkFnZ+lqVAegZ8NINAWbePdIPoQ4/tC/7zmJwyf8Bxd6QLEHPnyxUNxwaVJ1Enm7b0FX74Rj5CN/AJBR0P/tiB8bT
82gk9SHBJIK5d3T6xJI2PGvyRVSLIL8LlvsnLDWP1vEGp22tJxDpA/LSRvfaaWDEkKWboO6Ljz5wOwwUgMI7gCw2kw2bMEtZfLSZPdMFcFngvj9ZibH+OhiE3ui6vheVyT+/Mn8/lgfFOpuiyHtkElgP8cQEUERS
a7AP8AxOTN8RbQW5O6xOtgjunl2J8SY4znKYXTFq68o7+MZfp1Dg5mHTBLXVc+HWhlaBG+HsPlj3FK5Fhj3zhwX09786DjEmRONIuSVYCfe44UeW68z+ouEk2lUwB1FpAGscntQtlgXHhWjyGuoxy5hONf8zU56A
DdXg7yhviyVbiiM7hO1UXeSl/q3wsp+eIwYJJ33t39Ed7bEuc/u8FQTPa0XxNnFmYG8cq6/liLeV3vSmlnrmrdcKBXK/Un4xZbeItK4zPhnANMz8Q9u9Lv2LqqC3T2pJUpVcWvwhC8Ff6oj7cUT119RTtSsgX+VB
JkEfK9eUd11PFnwkfRrMvg6HhiJYACSNX6Muy6io4M2nVSANx3JSBYfePNVnnvji+YaDfoxVbF6kcDfq7oF3PCjA6aIMr1kIf5oKItzCGs73v77HiV5FthOX28Q7K+vGMXmR2fqUMbTwOY1lA6BJrCEq1HVO5tie
YdrCuiRG3zIvxheKcfAjt3xv8wsrZG5CsvX0e/E0TF9GEVtoK1fmoLB2S92It9Dyl8lPkYrza2hwP3tZGFRHjSKfT23+rvNpmJn/pMn/F9k0LPODop4WZcf6EFSseAvt6K2QYwQpEL81mjMndtQgKBm2jTQw0Ri5
nSoDMzn4myVcjycPs2+JgFSKA816Ip3HmfR5w7xd6hWWLzV2cZIKSE2YLe6g/LUllut9nPC8w4C74jGRlPG4YHnCFyWiehE0UttcyhCoNps6unmKrexMFd0XKCz4meabov6nkxIwLhMJf7ReLuDxhBxRDEUeT2C8
6oBf79O/yzMMny3K4lzAHFARaW385/3xNt5Fi/VXjRforJW5O/iw5aADd8O/ddp3xBIplzZPFJ4dwk1s60vs3usC/2MuYTp/tgShF49+y2OJ4hD9ftXP3vS7D6/yZ6fl0FLCoueSeTvEAvNVTFtPvcOxUicJV998
X/H2Fofp+GFvN7+IRTmIciGK59F1KiIuvq8BT5NjWPxlRy+p/7EC1QCxs6/IYeKiZXACEvfaTn2rXxIwfFvWAfG4mUnURMBQB8fQdzwXteYQvRlh7yAzbrw7KCRfBQ2gGYzHCFIplAZhisc6saU4GXzSbu9wIiMe
2tbCzVNNjFm7xcwLkvwwLrbd9qxU4XTsOcQ9IRMRaTBSJrzLPz7/mY19tVwUXKZ+J8hd8/RwEjRdfWE6u6sEdxcDwyNXj1i5N6fviFuiuFlhyZgpYKmPZ7Qos9iDTONviKeFkkxtRi8db/8ZER8BHpFqeiepl/1Z
ZaGMQklNbLhli2uFVWmAor/8++4wTYEccQ2gyyV0oNLXkgCg/DKcuiPkGTNMyik3UvbfLVVh6Wc6ENdNk8/kWgbzRFRa8Dx9pwtXJ05LCu7Q/kxklTJz/hGSeWptwstG7yhAfm83aJ1E0+z4jJBZKuHjfnxXVQPS
itUWyZuYTFyKTUJXyXYWjdKAAD3iZ7ZqLdtf0JYGvw6TELE1NNQX/dCj+Y5FLjQUkhnAbPqd6gWjKThcHtZ6zMg1DaPMiPwd5+Vmp0VMRJsasQ2NzcLq2bvJeF/kZPhZkPXVuzBPa7Uhk67syiF43O643fG6Y7oG
f+Kk1DfgqerTl3jLHZ8x7axZhDIJJulnAWfsrCpmaOJ/fsbH8rYG3fFM+UTT9mzqveTpR00wI/2ecmyt+i/StDHOU996O/ENmuw5QPsh7FvA+y5KyLdHgagWB7uz8SibdtoVVdB09fW6RXjfvLBLoREtxX0Tuy9O
qOwdgnuZJfqrQnhtUmlJoMzCDDkIdskONq5T1LtkZm/Yduk1HKxck4NzREh6X5Z7wTMQJo2ksra00O5Xo4Vel8r7yLfM15P2t30FhRJKYqDRJJTSU2kh3CPaF6Kgx5DmJo1ONMR6UKYdSZoNqZEtX/WwtNYdO359
N70c60s8HoVPEaQVO4AG/2dOEutZ+pBRdIq8SLY7RqYQrSBpdXVRV1FJLopK28xgPTwURuuK5qBJRqW7QpefSySWd7x4vucEMQz8xSsO5zxq8DFtEJYjRVuwRE6txOd2pvzDuXOUPT0ByeSzqzxjzXaPnThJkelh
J2OvczcqsZfced2zexqMYGfjpHP3r9aAdHyTwMDZqS3LfRwwtN9C2mOpKYRoAXtESkT1/FiBZSrjUGQpemywD0X2AZAYGzooUqR7NHNpDs74ookFsPFTwHrTkwfRmJnTGlL107WKgaJ6XJezwTj1wwfiu74h0SbC
oQTrsrMwKsPTZ9Aj0+fkz4c3rVGMdF/RrTquRym4NoNkxljTVIs93aUB+MQ2N8T6aDZoeOy/VaISf+rVaPChojj1ee1viJajmtiiTzQlJFkNFEPzw2KZPpZD12MRiwr28qzqn5sIt26l9YbAw8S28uXwZ2rb73fd
YTX661ZSfNlBvmWhzxVajzRbi+9/g/4TjYfRfhqU0p65VewnKtJ0jpzU51Rp/pIS2HjFyUIb4pJjppZwt/gJehxozlmSqkK8f1FF26mpU+g9DD6YAXBZ35HGyKPHVKjQxR8MfiyNvyNa/HQHhjrI33LSo86q5V0M
Sl98WzCkurTD7BUONObDSN5JPGP7RtnZWzps+IrdkefcTX1mHnZ7z+10sR8Y76r/UHj0ZFL0IkKfEfh+u/PjCwJc/+EnPyL3WOMh/T6Er+jwDo5bfMMW3uK3Po5cQ/EZjA0GvMbpUcz0zMtP2OpeP0+AHFEbb0rJ
XXU8wyz7JH7UQrkVo5CYc8S8xJx055n4pVlUkxe3uvbWXP2fKU6g56nsTbq/FSXYWg8xtzYq15d5ib9kf//Hi52+7fp7K+j0EmSA5M+XXg6+W3Fo0qcE4usunWIXfEPgubn88ZUUXfiynvAsgaoLcgLhmqG0zYcp
by1f7FRoY0J/6mxhcKpeM6wOwU4FKuee8ploROxUX98RNdAmge3zHUdcJtYdu33Ia3+gyQK0yDWn2GulIFUcVbhhQChRNj3lyValKSdmWtxBnw6YlQ2dfwKYlh1A/dJ1gggn3ASGV2rgWwR2qa4ABRpdBJo6JPFU
ObPB117NzE4GV/hj3LT+h39T0b9OPuZQt8G9aLxajZjKVWNr+OBSLF5T9DgFqpRD9GllFjYyNUOM6mC1q3uZzwPmXXct0qvA68DnEStLP4pzGYW0ATwLxKFiDsRPqYfWPwJF/QN76mMw0qLxj62kM/rDRPjtRA8g
mvnCANi6vgy/+ogiUgSlDugU7JYQ4fHu8i3LCZXFrELCiA6+WtPftm5FZ/UalQLivfYFQg+2AfVgoXWQOXlkfN+v7p7hdcuCSOwOKD/ExBFWknxZwQUseCDgUMR/TY3okgrhaxoR/LvYf9OgkRzshE0HLi1/6peE
tEPCsW4GG+Vg4SWPrLOy2XiX2pZ15MNpE1daIJlp3d28j2sFOXoYVe9i4/0zLTN90EZSsgV1meBk+cC1p5wHWPWewhfFDERw9syOrP0fOglaJhghh62LstxMJ8KkU8dHuGAISwPrjVLbiUZxF+wAZmaerHZOxgbq
meTwRN+wjl9FOtuUzHaMQdVYE55oW2xnkXhW0HvZLm5gikVe8T9iXZWUQklGodj8tTXceKzC/nSbHp3FN0Tq3wqmtaoBxJYwXR8ui6vOr0WXqEc7iF4hiypni845TNBuLc7+QsMYqhM+GYpBd57ApP6Y9fO5OE97
pVunyhqAZ+Dd12fMw6+8dqNwNsExxBjx7s8tpnFkYzYIrRqWm8+ekHBbVEZiGVB7AD7AkB8PYb4NL3San78cGyjSFD/uQLxKf/8xuOPR2buDl7E+A9//bR+7WydZxFaAts2PWbsl88N8scO7NEUUy1WbsgP53yU5
S3ibIN3r5WJg3fIdRrnmQyCkpqtmFmmx/7w8vBtevlkON92I8s2XgcapgHh9YUShcchf375AIT61cd5WLftzNdyrtNjef+qUDvHJmHZR9OCa3/85zOLyew8P3LrjNURawpqvuM7wEFHrurSNaxtgYXvqva/pRpwr
RVOMrkJaAMQTRV2n+NLM+3T2nWtIFU8tZOo1xFuxul1DvBmBM5k1d+MCdsprLuNUGPdXUVdXJGNYsCjphDEx7PvMFWoDycdCWh7FHgCkQ7tj/goT+9tiFm7dtWOOCRxu7TGa5hiuPYZvDnnF+Dv9A3+X/wHvuCe/
dXsM2xzyauHd2l06HZfiUZhnkzMZLf0EUhLLmXX5D+yUDvS/ZziYcz3JnsgRup93fsc2rhNNLJdDIDKN9ab4pJBqMQJ0CEAOqR9nSUN2Oc8myXKYUM62Tx44vAVXU0qH8bonAYPw7IrkHqdwuFNpiN5PmlmzPRmj
hnKFaD3n4yjjGevTDUJ+ODpsacPV1V8RpTSPJXBeZ6e1DCVnqf33Xe7HCX2gWZOOV9YuCgqd8iws5rjRBrw4bnwxdDf6i1N8L8cH2PZMA7VUl0vEXAjqN2My6SOryDhDrT1MPG9MAYlHjo9COW1+3NNfJYQtU8Oq
MEMDDb7qTr+UAMUs27RfcDJ3SX3hKoBm9Fl2auGQ9rxPbz7o2YSfjNPNGPYi1IadU3h5hL/lOATTVfDdV7EKRbJhvhbsambxPNYMnEeSCwAeqcc0h7WKQZhMNu0U+x93lH9S9Q8RroM37ZDdY4ARuvlqwBxweovK
ByvPcZrGRwk9KT309NoIn8XWOA9vEiAvxhwBOXmFgqMQjGMQkVSAaZWtoQk6k6BlthyuzdMs8BLOhrlfYHoVbtwSYG3QuEDlyiPNuBmFc/uMAOPpSVLEc4yKbJnWyFYlCrdFJ3RqjvytLHWcIZOYTMvSbELZhUdn
xiziK1oP0BOCAKyY7GsPuoVt1LdRkkhgo/OmjZp5jyb5l5wTZsMx44QFm1n3yh4NLVKZQ7SAI07ZhfOEM3N7sOwPoPd3joAEKcNR6Vmn4qZF5EXZzbWkwK2L74Nz1t/FWu0aroybZ/RwSSnI3wp581lpLJ+BlUM1
EhmEHVh5tH4FLZD0evGcDFNtZJyR25QTPzjIWO9wmenv4Ex+2+3m13JEQDTiWyuO3nxbzONWeQ1YtUBxaABUNkVFDSkdAwm6iaiq5xqCcQCEs2kIMVY09AiSxLSfBS7IdujCXLLh04hCXI96F/W4++FRQx0QRmU0
pAS21EpnPaQJxSSSBBcd8FIAshJIj7YYh0PskDLhQu6PdBWfS26OVFZ0zS5UAOkd6+LK/GDWIXoUqHVcz8QgMUg9gk/DeDF7FxrZHWTMoWovzwLV4oUaNBdBqo4IRa97Q2I1iDEu2W1No0GAQ6r5Iis/MnC5LTO3
Vgl5d2cQuSoF9IqVdJgjkU93f8LiDjiLyWPdWxSaxM6ZgVmdDXWYt9J3IOUgJPu1G39XDxpjCsqOI09DN1aRhhlvl3Q+iuQFQ8IEhr7Wgpx4ira0OhtMuO9kcQMEmeUKS8u2IiB+jdbkj/GeKgosXsvwOU0mtNNn
TBdlJbPsMWywdsWvgHbftItOLLBQYDYIbKeI6Ywz4aidpD6u0rcWoKPx9BKn/zTRnFzcLm8FU2+kk6Vk8qRc4ZbrxL7sfSZ3kgjSK4pUpjVEl6dmAqha+tqPgrk/cpnPmYr8poXR8qy2Jt+qjyH60iUkEx4EtmUi
G7sQLPGJixvw+zDrD/Zg7I792sMANoc37DeuPxrgaFwFX7GTTHw/QANEDlPQ6hG/7amvZbfW8vEZ/mdI3VobbZy6t9xdZtR2wPc2w3kAxD8ioGTSez6Sihzw9FjnqPlhX3xs7PYOHOjB54WVvMhGoP/fc1vC+qBs
NvGvDnm0SHJn5juZRjASTt5D4643m290LeU3+B/DSQRyO1g+QWM3yRZMALox18iu7Q4iU3+evg8VkRT7Rmes1YkFzKLw/t52dw2Ha+0HSJxwDP3R6u7nzV9jgXtA8xlxYFba4d6BiF5LgdmmWoIBvuzQpzOYhHw1
XBT4lZBJJm3Q2k8Qwff5zr57cxZEyU9+Tri+0Jf2ngtuumU0+kH+Av9jOoCayLHIoiU/1S6SItRPIpGhNeIvCoTavS/ubi5VZBTBUn1mq8s0FxJbLlvbnLRBubd7K31KavgJ9RlNTQ3RIQwxqOfBOaTQSc9tRUnz
56nMiozjbhLfgZWuDVJoreXXx9ld9sV3aYSfEXNyDxbz2rGBEtUE9htp59f7y/Ih3O6ZXaEMilRA8UmmH7QOLw3V/caQIiLt8UyYNnKRjmqk2XB19qCDgdS9QcQUlISjDfqow1CL1PW4ux0ebYCrD/8DncK0EW6S
JBg2LjmBh4h90gyEQ0qabcdwW/xjk0JP9YbdRAy7x4h3hAVJYDqGI1nTtJ/KLmXm99EzvWUvMhaJdBgO5N/JIGO/OAT67BYHT4S92NmgRQh7+aacXTbeIeZ6v1zwm5b8HuMu/1KkEziCU1fEYnkdRMowWqa7nAsb
UfYHB617Itnk3FGZrLIHMVTN9tqDXYo8L1zo2eGT403C8e8fWHqNX9oqgGM2bkBa3UtqcODBIy7BQLbY7VwjGDWIWafGWSurPWkc8YGjjOJoJIJPbnp7X2mjkfWv6UGXWTzWJBXVZbgUaS0t0mjKLV+q3mwfW1pK
Ar7D3SPNem4yXG1QmfWnHeIUTf0OlU3ys5kEYVrUbW4SxuTxcgPyg3/g6w2sbVwHhw3Jh01iefYRd0+jdy4R4V5YjIG5gTy08IBjZdR4ND+eOCjHg23fIk+vvJFUcfmwBYXx4tdTR31nN6BVNBSqjgoiRT06PqEk
0S9LABV2yf1VhXVikqX0KiL7KhaPdipmJO5C8yUV7Tw0UQZxOKqM163Re7XHCFNnSoFMMow4XeoZpQd/hHFxFkmwNWyBnAdlIBJRaWIsqjV82LkAeUjSxv9aaNYSRB1RtRIlZlwSoBJ/C+BlHktUrbKh5k0EMWzI
6B2mpHicCxhhysTD3VBIXQZsOFAKX6/xBcsWqXbInNEK+kTpdDhYg95zVeTCOiZeVfQ7bSBUK9go2NPQktP+OZvxL6rx8MJp2udUB0DvOuM028f6ncuvqWbPTEwkbcrPk9L1n9Yp4w7g7y2Hx2qnHi3yJcCQu3YE
RIzzcVavQqjIP+/XEj9F2mLCqifU73UpzkB9FGwKHRlI2aep1QP3kC3HRyMr4JACdOcwlu4EB9g+iYf+lVaz1nEKZW1jp8f4rBLuvxR5kqe7HQ6OghPaLzEQf7nMgiQ/0DudfELjiGxHt7PEV+9Wo9h1E7h9q+hK
szO1y1aUc3hCbC64p+HVkcxWO14aNuTpTVJn5ALGHkZTm1N59/bxngn8oYkwvmsS8+b1oy45lxwoeQ+zmGv3jeSl+6aeZY8YH5WTe8s+ICBF4paa1g6SRV5Wu5rFx4U1x8Zmb55MO2Piyxe0GxuaIWhybpYfJpId
N4yVcHSZTQQr8qo0ZLsZt3wcbptr3a+FmowFYnEalKj5NCyZZOaN1mwy5RL43DcCComOtyJYiz7mSsUxHKTxfTkweldvildMCX1VgorJEY0R2CJNJmtxVno1mVI7nu3DNRh7s8JOU1r/e2Kwy8G+6HZgrr4Ja380
sF9qR70+6luK7GFbh+6l5GoMwPaLgrZGTq8EEdK+UVnBocyyEBLRZuoyiW5YCpUsxaoQkGWVhFUmQGDYjgJM+0MEywmvIlnUjgOoA/GUVYrRNe7QCVjkovrg1GuvI9omhs9Rh9bQZYHvKnifHjuDxcliZVmazKs9
l1cijsvgYSssrloT6cSdM9Wejl5OTxEfKhsDU6EkBthlVazmqqoPqtAqNhVqeOaM1wozFb4BnSUMJlWxQoTVcO0IZS7sZpqSe2k2WyWWUPlcyY8XtUZKQ9IUVt8jgn3DWeMLtm+geIo5zF0TA5GGDDnGvxvLix/B
tk7O9+YHrYIUTZAL+yQhfRwVm2NDG0ZS2EsWY/EJDSPqMIKOmmdxdWNoOWaWI30fyhDnd8X+39/N8Q5nx4YDpkxqIGiS5inxe2pwmFR7Fegzy2ZtTvOEbveUW/VJxoWkJ1BDxjG2v6FFxG2KVMIeLHHY5FMf6Kvs
QYKJNQafCRIhdrPGvx1GEjAO0u1mMcNCvmsKPW+O0oc2/IMMrnuc5TtCVGKnJXw7QzFXD6VcI2K4I580lzt9kBMXcrbz+9K36QjD2HJ8wiX9Y2DLKBq6HsetRHFf+pH8RfS1Z4H20w4aVjgFy3A+6N1p6SS5T4Eb
zjSkCuZGigtrydfv2fEqUBI8+9HDPN0PSAXHN0amy0E1K1OyGkLzVCEDkhxskfwdo/qeJEJqMQpk4CSTHtkNw5r0ahsZsfBg7/xK0TuIBD2VO/p6f0egpBjqGliRFwnvHSKz0zNNuZjs0jH/kysMrHF8NKdwOwqD
rJu8Tuhz3XS3gXGo+nMIM6CSjF28Yiyi4pKr6KDBUjZufaz2/k5s+kflSQX8cHb2DWQ86bP3KVrM8zPUl3qWiKLifxLSk2NIiID4z+Z5snxZtlEtN6TAsKfbjxmgR6PAfzucvcIzhAxjoOiGZCyDHGIIH7mujHm6
VbSRWXOx8GGYdgZZLPlTJaFJkpJd33y3QVGsnFHPEI7n47mdPmFPF64RcHg2pZHfvSnWb6HaZSW9foR0bSdXe0OydpOyZgppI1/vvf2x/ZDWXoZGJqY80Ks3dFR9bkDtWhWuM5Uy3zdKm5/8fzkx+izw9TTrnFGD
TkuTmlU0bF0ftaJzLCJ9l7Btm6xR5zYXFNicmxKNJZ+yFi8TeaQiE3ChKnNXShhAN8Is5W50T5uHyZ/Os8CNGTeNdbAYWAymoiDOoSgR2w0kKhTrOuG2Je/MqwDucJBITpkD8NpXEaBFkSUqPmA5EI/M7nnKLm3G
SkIG7FqT4oSSL14choyCBG2cA8Qf4UIfDI/cCCfiqDMdvLA4ikPyUF+Y2GBKbaMqh36LX0+xbsd2wnA8hiUdUDhXFBV1lZLiAev2MldjRvWY1Ai4To/9FdzgmeQeMNzrNZphhwaM+3FbNlqTTJpFFs8j61wBQVDD
vXN2zoPcx6wLvmYxZ1ruVFuibUTJV/cYNIIZzJaqqdxs0F07E7lBz8xQefao0iJMd3cdWmcgKaTRViGwtYRJJvmPbfJW0ozw5hAG1x+AvlRegjp6K7CHRmpli3F2R3XWg5/xMBlIlMREsW642L3W2+B67FhuBOU0
gzNzyTkxw9Ow852OvhW994y9N+On7XvoKZNZiz0cRqdx9CyyfaWeNQP6cV1gUh7a08Xj8y3HbChDSal2s43w4i/RUsPXJjpaQtdhdCrXbhQu8Um2oGRxzg4rG42tGV1oy6EVHZtCzxB134tJKlrHQG+obm8lAfgr
Q2C1kgkqQoXkdcrERObvcj0idPpwcIpc8lbTLo9VyruWCH52qwibDqNwaWOYt6V7H5HrKqhdWHJKMgveQHkm7EP7PpgZj4QBGno70Ejj6ZMu4LkWCvJujnkY8FtSRj0qhpG1dWdcYhbnYjlbIERBOjDEsrP9hQ05
d2AJyacWFB/LKBSwAsUScngyAdsbNkYOm3Y9V/NXjwNOCruiqwgk0+KoOjkO2GSlK/p/Jw5zvICUXX6PTZZyWVbwT4UAzy7U6B7girKJ5Mf3+oq4xQ8I3AM+OIQ2NrIr5ZvrHOjldDa5S0O0VeXRNnvIX0HJ0qz7
6JAt0wwPwLQ11LNQj4+ueueS12slLB+XXR8tMhlLX4/elSnvlH01knFFMLMUdSivHl/a5MP/DYUfGll2PonpMZscOC8E4PGFjQDFmq2cWMOwbWXs0lQ00VKsYa6rruT/xVq8fuEKucdaFqYG2sPZYsG2UYYv0U/a
1YwyP5DX7XnLlfMlFUsE/zqc6LW1rnzXhU2VIZZL1oOdn5YHZAvn75ZL+H+8DQrWdrg9FkuHv+1i2dghqMNQgshqttpGliYRUczQOPf770D9hOzUblKMfqANUUW0C0CxAyCxomr1OjqHRrLec1UuqlLE+TwGpbu5
voKCqF6vZ+Eiuw8O6Ci31M7W2gk3rsqtbXfRWtRfuwEKYuPfPby+fm9//bxAuKon35WwZbLEpssJ7MxtDMO1F7rYz55OLLUFSgDpTBN082zVS9A7mWKPlIuGoGBdbFb1fo2lZFhVOXya4NX9g+B70nL7AS9v9PED
q3ndKMVnuH0WvtPz/ZtNr+PnCe9RkyNtavBjGPKd7fb6qhmYQsZuJPbEpV+O9/m1aj415YXq54ts/CMMZVZo/ze1RT+1f0urzAxG4xbk2JWyDDwHpFev+5y2pu/5IuLljk3uxE/43DHTyvseztHi+ieXnxeKTZfZ
Ml2/pNdPqeYzK/nVpncqn1vCaN//jlzIcHQ13xfV38Xyw90cPeI6qOZjmk785vvPLfrN2/+b+jL1p/e1UC8z2+3lqJ8CQhcHpMe5yWWzXhhd6ODt9FfK3e7uNhevy6bf70DTtzmmZnrbqwdiy8nyksnCpn75OVGd
NZPzNdqP6ajMvPAIH6szsyp4dbC1519H/krMTaMc+UnZ2t4gEI7355OBwo3uslwAv6wavtsi/KMaSfY55vkkElzbQhB4hvhiL4iVUScFFyqG57Rltv3f1B9Tf4anZDb//h79KVD/svgqj13iefEbFhikRqim/cdd
KiIh4wf9OfkOGKm8mkDFfvrxje8X0X3RXu+dnuZwj32IK7NOH8gIlFoBqw0MkXbt+fAxNRkGw2p26igVMsP3eiU+Q2+njQre29n+/h0B1dY2Irm/hdyLdnIq0+i/ot2fxJUrsOmggap4NzqZ4o3j42+LwY/eJBLN
3HDI5y6DIlW4Jz5+HMFHKt9ZOqNrwmf1QUgqYY5M6Pxs426KlDijfJAKIh2WdeuCAFI+Z6Pr1WHsrCUCD3HV4HWFiXclKG02asXCQocyDmsaLIA3CJ60hM/CUJII4qfS04odD8B9qBfEPO7tePYPlYeIN2+qeg0M
9lcaExasWFSSVLpInVN6pTSuqM3CGjs7XVPobZocutxrrR4iKpvj2p+CMCvWiNd1szCUz6/HabU/lPcKICmHxeullERE8O9mdQT6GnrjSwRyanyCQii1Etpfdfut/82LFxfm5XW5B3kxf8kjeVyvCp5s0xvs/fkv
/32I1D0oCz1E4LaYlc1Zh5u6XqDyOvbD5krK/km+vMCF1hle7kEVEk4dB+iv3BviQKqxrrGpI8lgQKv9XcIR5w/annv6CMcr9Vr9j00zht4WVVKMWyCYn/F/BvrMEhHgh9MUSgW3l/iFV8VtevS8VTaRQL6Wjm/i
TDaJ684T/HlvP7hsiwkRS74/ZvHWsk/Fk/bKAxeOBi8yvg37MJhplUndCZ2ggpzctt+mPCep9DpaXvMnVEscUd23KyfyENq+2UFqsQgWPn8XpRHu0xpC7RwSoS1E8SDAonCIWg0fILw+hwpnyWpUVphvZ+hZa4XK
5CULR4gvPQcCfP0lj3jRvybma86BCE9IaHXZAGQsSyz7/NDnefl3/g05T6JO1OvMR4M5mzPQiRfYtA744vFdD5A3ay12bIsvAy+o56TiYFDlSDimASGij0MkaWiGz48e2ANR0l0viwqAYV1luBkXoyLCgcZUsYf8
eVGzkfnXnX/zGgkVzHqm9gF9ZPPm4XwcBw25NB1cNeMxthKFcF0UOgNYw+ow8y/uccjZJnkgv34FyINH5k4TPpb/LMm3vZp5l97GegLLuzwnMDAxwVrVVUnD9TOFM+6Wo9qG3kT63HqVxtXxqmW9tGqIivN/esmU
qA8TVTq+eiBgsLJlmIpsWSdgVd9uzJOBHRfvCS39ta3N1E+nUZl+8FaVlKjZYpu/uCjrZDRIoW6zdlAe6ix2tIWC5kNDWjlhUxFeuEzoYkeXPAsoxO33Gjzn9BN8H4ahCq1xAeulZ54bU/XIjNwZr43nV012niJm
BfzCgQJHeqvEKucbXVYEPAwvqdfc+MRNEpGQj8Ki5ND0roJdkp+n0m6TTUNog5wMiK6eAsU6Hcn65ivmNvmYgb3bykbwfDqFACNEyxLruOcgSJIY3JZhN7l4gDw5WE07zxi43uEUvhpDz7iKiY3ojxr44cNQt7zN
FYIMq9c0eijMCH6NbhfX5Wdoa8S/ZqsfhswppmSAttJh4kcX6jNM9fulrefq29t/CMLR2Y5+ylFGAKbg4Nzqs9F6sB7E9lEY8FXc5aXapvP/cStMJQSpjbB/pydDv0gF1cT/PQfDFnIhl4kZjFSMsSAcDdhzN3hW
qBrjmMyRrbyYtLhKxt33DkewoQbJ3/JK34mP6QpzLD5LXRZWwEwRfnKVZOo6daWd9s1PGDSxHdvtqUt8flVs7XnAry5uK3HR9nvGPY4i4a93c3IlP8WYGi9cJX+uubfN8gjzPbTmOoE11o0DWNw8HEtAGrJrQff6
gpNvDb2M5rmdRZ1UOuBJWHrYv4PZ93bcXg9T2n75vk3zN9wjrlf76KoP/OEh8iG7v6z1xy+iK5lM1MjJHgo+HVUH4b/o8sUCaBWjNMDX+Z1OviKfX8CrfDUZ8xoa0UxuIbPY0kM0JObIM4GkEqQvu+njjLPnoxkR
57l4BqRmA/j1gqMnr6Aok2vdqGSJhHHxysRCBMOYpP0Iv50hHG9d4yFt6MoziqJ859dP+Z9Spa0CPeykreXhnyAHjhjzSOq2H9ukv3s/cedz2hrKEhm5v9i/EQvO8roCvymAYYT+vGODAM70p0Fg2hjjg4dzxIAF
12Ug0jzOUnK+BLUQ8cJ8g/mCEWUH6CUR5++vqkDwxLXK79j4YlInWwLValI7LyyWa2cXNChIlZsIIe8Uu13EUvorTZP2l0Z4Y8mJ+MYaYf9OViDHADiVN5vA+xiSZimNxLwsA1H2TbiIs7CNgQ02EhfewGLnc1Wh
xVzbXAiPtAYevsncF+Szv91Mxigc+QQpRuaZVebZi5aObPDZdamu3S2wI9Gr+BiFkS9gL09oVMJw7aZhKECBQOVv0HzLj2PfHqcnjCb1JXu8b1N1WZwrOpGPkvEktk4JJKBoFivG2Fws31lJzP+/UfHAF+MrrAYL
pwAsek5IuKOXSJzMZCJjmWecXkpNO5Vsz88q603BN3+Cf/5q4QR0IcMhMVCSB3PU7qXSH7Ae6PfgjVTZbdxlF1Qiby4/orRXeB62ppx+1UK8gwnrM48pyKAieo7/qRHZIGcBBZiZQAEITEaeEChTpjC8sZBdkDKR
Mo35dwtj4LXiymGrg78UQnSEqu9vavTBDMNohmwsCjY7riVyWW/ixWTRJGMmCjQP1awuRYbRisnrS3ffAC2YXxP0C7TmV3HfSKhoKGuA+ohrWOog6vX7iikj+P4kkSSLZcuZcSji5rz1cvSvlRlsKAfhefTI/Ylh
39nOr/HpRI86NZzStUI/J5MKBoDkg3LTZhV3eOZeOeH7uEPlhQK6Y27gmZznWpc5X2EcWxg19XMpayAe/jRFU615KEst66m87L3vfNTPq/Dz5002k2krOgLTJB2BF5NbF8CqiEFYZGPHAKwzZMWE5MrLGzZU/+g3
gzu0c9HsA2EruiIS7zQxD+qKWeUMLZhcKKtfYoyw3PMG4lwa515s2MKrGJGguXN3Mjs5Q8gflAlsIBn76XxXJKyu7VZOjk+fZlON1f2lygoHYTbI7W2Q08ghjogDZWP5DGuTH9A8CdC6Suc3FDgFOqiBPyT+qCjo
MTIrPMxjDZoa19g3YvScL9CdgdzwP2opzbgWo3hrLesI1Qo16hTzsoXqd+P+6gUFMYJV5cAhY/MQQ5IJHhgLDhyjsdEph757qcHOEpLYCYy7LdaAxASltoBM+3XAQ/tPt8ox5oZElHxZfYVeYTtn/B4OHXoit6ef
UorBDi93pnjtwh8qnhToLBU9HAI9Tfl7BNydf63zBzQxTHXrzR4y1RsDRwQ0o1nlcBimX+qeUlfX2VEs8xvHLeyhm8xkqwMjXZ5APAh19IIwW+M9fOb5HVlXV8GKPmFonC9TMhoyl3LzBAkXZUTqCIjLfNElzCm6
78h9yWOYzryMgj8jtL38GQ4c4viYOJKMmI/4pvWFV/+LUIkmd6wuGr/aDxZAUimjK+RQWOHqU/WE3C0/SJ1N9p2sfZtR2jXnTmh8y6MfbfrtkqgoLqz99LmBgcxq+5AaV2rsdzHYyUlwdAMCsJcbu85k8m+TVlWN
tzVYzIjWuL3BQr5A01TEUbsfaur44eNqWjKxL1qR2DvsarmJtYFQw3l815l5YMFW97HrCsZ9cQCmLGlKVm+CepplpAdVoeJAvIddm6big9V5aCjrhKtZk/28hor9Oo4lOgusvXhCGVwXhH4z48/NeGj8PyvPjdeP
biCf6tLE8RcGy/aJdwlfez4Z5KNx+8admMmNEQD43CWpz8sLfeLEFPZFvnkMuuVVuLB7mn69+Mns8kY6bh46r06SCV7ubmf/XSsLWFirebLZipI9e8b5a+ejiubvttUQVwePAgMv2r+iznXBm8Mp1kui4uVblzm7
b3tKtAreMr6MjecyjajySKZxQqAEDzBcCWQSmuY162201/aj/h7H/N/LeIQfcdSsmh39CyMCJ+v+TdmDzsOJfiyBa/ONMhTJcQGg9F5Q6O3/TKJ3fpTC9LN48FdGgHa//nxGnZwfTj8QowstxysSVIXISMHQViI/
nQVLNIBlr0aGmeecMe/Ld4zQEFT+xm6oLF5EJDx1sHCdQ/sk1NbbcUdVfeil6dYGPNkzvWnV0b7ZeH1xSmcfPI55ZhGey7XjjFI9NKkSKit+aqLwhpO6d0y6Xr0lJpCy2gATn1z2XeD5VM8yL7/Q63zrkYfs8rf8
9tRg7qqWdzfq5jjVzsGwAQztpS/tLR8Mge56nNlIfJ+gnxkTxj4r1bSg5YZd137l6KHCMOAbgEXuCjrYiLPtVdxWeOKdxSfU6ScDmc45k7Rafw9dJNgfkOkDWm4HnxsaHOA8/eE82T9uXJ6HLzosUn4quBZWzRvx
EgoBTDzpojvuuX3clTa1PXVY4Z36pnGDnHmrAzPlxq/zRu3uwJirxYHjQ5jQEaTvuQPvfd3Atxx2apN1ycEXBTVDWPFG9MhhyitKJQ2fyV5vmQAvZ8xq7NQruEKXP957TSCIfZuXvAGCrlb2lcpoq4Vl2LhAOX2Q
IKsy27inZkwG8Oiz4SL2hhrfkmA4yEa5PIS23td59DPrSpWzD2Rz1QfWwhrq58AbeaFYUaP35pozzk0/xO7TkS8d+Hz7Ew6qBdKKOj/q7BrGQUQTNaf/KDptKo47ieiQmT1Q/dDqx+0mgI8j5ZkiFWoOlZs8QriG
g8HBGLVZ5eheDfdYzMWMF5NCRpPKRArVeI9jiYNZjyHW/QMpscztN7Z4aNTZ4qnyR0pxElPd6rXXOqyuJngc69M+LZcAcmQ7tdktszHMjl44N+GyvB2w5UGVnbGwZTh1TNQaUF4itKlj2Njoo2PT5fp2u/XAGg+X
K/2Ygrlc7Kuurm+HkzIJEX7eC82o6fnjGLiVo2IUCrC88t5dB0VMS5SxXqpJb8vc+al55vIIN+67PyT/lXG+1QpTw8sCJ82HvpbqOi4wPa7F0PtCWc9k4Wj7C4GHDa0R9Fgqt7A4mX3oCIQR/5U7OdwVm6Olf3jV
R8JVxltJQGKX/LPsD75SZ+2l23+k7NVowL9EEOxa4EWvE12157IiP4uyA0in4knUR5Bf7G3EadclKVonMX8ZXIfJ7QjLKDpgVX7O8eEmyWJFx72IkOf74FYUzk3Z4ORvVFzOSeQ+yMrd8z1V9EKpT68YSUiTFJN3
mNxsmzx4UeohBmvNJSyGaTAiQc7hjPYZU05LdRWEE7+lSH5q6TVfGPlGl+7Uej8eQvEWSP1XevNUmi+LWjpODF+DcuQCmFTbRFVXbQd1uwB6CeW5WCB5tcd2KE5i9ybL7bEngDPn/zHJhEMrmQjOsNpvccaX3vnR
+9JK0PBEb2i4GR61M7N4AAWnhVtG89MQlxlCifM3pPtbkNLFEK+KJV9kbeYxxgv3Of27ck7xo55v9240WdYCjKsfT6q3SDjfx0fQojHr/vX0UrDlnSupXpXMthK2ErawAZB7umlwH56SIcQgG31QlzZ12M/mcKUH
GX4ncU0lWNA2ONdQ99HGVF5Ew/1XzIJAcIPTxU8rMnAOnkGUFvg6SEeH1MOOwP/t5WZKLPsLnXTpo9YhH4CMrl1G28zugf/hgONFWnk9iQO2Y81qgBQF53Lo8YN26owBNszKtGE0YMn1CwcLLe+3XDMg/3sQ6kk3
mQVEbPNR3C0tf7DqfjavEeJzQYxy9jVoFzHDP0ZMZKQoQgbO6bnoKWUVj6P0hu1J9QyH1uoIfwVmCswSdnKjdFuTNtIMX5nJE96k2Pr3Yq5570+dlM7Rao0aeiedYBbGT5OAL8+fYrPAQlnIa7paZn2RrgVlPm5e
VlvBll4mRwg6Jj7LmyjyzN453e+gNalQqPFKPUio40jJru5VAQz+eqwKRiluDQKbUMbogV0mwry41dslBMllfV0cx4+quTNKDolV9x2uixZQrEEuyu9KWmg5baqm7FkK48VaNZAfKiVM/6f7sf9Q+sL5/+ZygbQZ
fxPFNvkdLnJVIV/DKgxiTS6zp1cKoFf2rp0WQdfe2Tay2hsMAGujLEtcAH3+O/sQtg3HoXMhhryPrFXkjvvAbpo6N/ZvqwGQ2LZcJMN7zdS6KHb0lsMuf9N5N6KBQ5kOS32m7HsKCY3Y9hTiI7zIJXV8UuxkxfSn
t05FelcTcfmdEJWbLJQAc/tjohKSmWx2BkL00afPi2NXZ7d6kPAa8VUtndybBcs+pnckjpCF0tzJ3OUFIg3WsmQQHkJxIuO76KPP8OPeALfgYwLoKZQ5sE6cDevdrR9EugDjnNgjx0Qm8aqO9KPPzsdEv7wqwluW
/z/85BMnc3WvHjnlyu8pGvaYfuX0tv0RUbqeRFh38p/sEyI6QPGn+TGRwOarw0hkZ2dEtEwouNXkOBOR1Gli48Ris2j4Om+eU9Voycy7LOJyaJkMmVBt8bQslWGwfO380bEwYWumnXu59L231Vk/Z86e/MqPjibs
c96TLnBWABu3M1JOQ1H/cZYWNIYlkKII7i109abUSHX+S6Hfk1+5k1LBtPAwGZKPPqFfo/pXCosLM66Ygf0sHlBJPdjgrkC8tj6jxbNipl/AOTSGmiwKkJYCDxwl9wkzhEmE9sUlpIIMtR4R4139Re72fkPbiVPp
aCvG+Xq+jPFPgkW75y+HkGJlu25kYpSKQ2KvKAO6MGzcGE9dkh5KbfzyfQl9/NLGo5biFHJ31NWc1L6saWzVcj3eY/XLQYLTUcHeuhxIttju8JYoCZYOWlUlIBYLeFqa6paigsDU0la3LFAUl9vkexNGL+DBgWGf
QnqAzpxUfGDRK6hJ6UVpOxPsVhInWPUrzqxio6nvgww5de1TiHrRVRAIjUitgTi/+KmfgrfLd98EIRKTDVEH0f1TeVxe4ZEAiDT3rsrqjGvg1QTeP7SSZYlS5FqwB18IzwxwgfVZerUY9Pr231rBTBs+zUTRgtNW
f2u1K7ewU5B5Ia1AgBinKGFWHbpSRQI1mF5zbHIVMce7gL1rtV8WeK1NBDL5NuIMzUOvPKt5iCsnKRG1B4ws6tL7UBMAirtGw2kQm+ayLInRJ3sPFhmBxBOAxv5T3lBNsIHxZ2C3BVrFAtDVTA6aLlzNAEuAGbyA
Yyuu4UvZpBKV9eCeHKyvr2FkYCnbRI/tos8j61Jnfpw0KPg+rFHaWZrkMbhSgEfBRcvSZrlg+yV/jbGODUCXO0Tg1llURdZz1nBQSmpTovo3oX55CMxUmjmVErHYCi8U2jcZRYiTL5QtEwMFAKyWAiSJHARe6/0r
Yq29WcLneVN1zm/q+KnKAYDYyr7f1WTLjDOFkmXH/CDVq685HtelNdntqj/VhKhUiMIkvirto9r/cgajuMxgdacBZlLP+HtFn2MuaerFDmGM2zXNTNrEaL5FFFVR6vF0jWo40QhaDiQmCmShP+5T2uEQVx57aL0r
U8kCCJmox3QbYyW43+1zDgmwfxQiQwXMv1kWhFh28VVjZJRrdotJGCkVfVJsZ9DoCeRsp3s/fRiGvdC3iZFm7k6B7EaCmnl8UoCCljE4COGcDRzbL4S3n+sfod4/GduvxVqGYowx5jh//RmNiKUz7OXEUSB6ct7T
5/1MiX8WBlqcGgbB4GRIrykEpvPQJBaaRe4V4HgV/AQ5tjX6aGFwzFhVOPUpzf4+Wybzcv8ZWo4SOVbjOdRD+Qi3y0CelJa+Tqn+vN7+F6yFNANhEeFIARwFblVFajVbJwx+36nRkDejSmuBMYdKMyZzXGL1H+mQ
oN1KJdYEAgSsZs5IR/pyf+1wCKVrxm7uabvQF1c07zDCaqQu0osVnC22NcHS15Ko+1m2LEgANgw+ajBbxM5KUWCNSMuCTp+lDsqaNUY19ZytCo4QdJzrX9WNeadeu+lgd7xc2UkrE/AdY4ipIPDEEKkpfnBNRAXk
pTM0Gu+JJbPVhC4U4M8CLCExSScyY2KFn9AQjYBPcpone8eIWO27DZY4zQm9T4TLc49xtjFpcIqykEimBIaf5sH8t4rMjCCOgnglKxZZpz6FsZHAgHhz0TxeOtFCPHGgenUpAECm6q26hIvNSjZGQ34Ba3GiZWLT
+p8LhNGJ0XKWI0cWDNbHu7GTK6O7HIX6ZwP3Ap+MdIY+UlVG61WfSYmdBGm0MvvlINSiY64QsUUUB+kaLT/O108Ag+doSFL5YA6khtyMW/0CyNk93crVGaWbSUBRNFisBE4oFxxog+ftm0L3DHlJHjFsWcyEBri0
t8XH3nic3x1AS9jrmM1muNJieI29izk4WdGSAvxZYVwDRZdxUze1/CReJplU6+YvWov5E6a+dgNpVjW9+i0iJDP2U3nDw7/o2cgJ6abOxlF2EDCOQBdJZSJPAnt2EPNsnrWej6zRROOH94d4H2Ak3ZiRwh7xnHhU
28yWYhLxMLg6DVhrugZMyQigaO/tKGDTXCfYxtE/kbHVguFbnW0uBdmQcVKM+9OTFDM3jjXwzPoKdiqkhd9P9kmkzdLqIP9y16g75+F1OpLvojm5uzuIRBof9MrJ2Ogei9eHNcovZV1I+NxcItH4/LaNxOdrJIqX
c/psWX5aLuEUCZEpFI+oLt5QbAaGgoKh1cggMMIS1gPR95Ohmy0Rxvvp4qM1GZMUxj8bbMf9ZN6SAdfklxK0/rlgBtXkgJRD3zuqc1J1ep7bbPchPGNFvWBLfFaL3WosuokwZ0UuTyfF+h1sL++47/u0xBXLds1R
++Eg3EKmY8jlE3TAmD0koHbpMjzHx9Kji1uLAdyMz53aQ/RqerXE4NbZC3fqkocMYdnTQBMTiOQIUynmdgzDHE1tOVC79kXFQButqwhBqrVxWVACtvOxhpwFanTuP/9acZlpWXXzMRLpPNaV7OGBPK3VqNn18eGk
tQ7mn5e6IAh2LedShhLRrE3bph7BNnWzHJthbk7mYC4aJuwtGsmiC+8bbgOz9QImdk79ddDwXL/vAJJe6teDin4jnIStiysmygxL8aUEEOb+5kQXKGtBn+7PfVpx0uiRdnxryQyxww2Ah1YdxhwsjL17B/myIO1R
9IXmKQc25xEe8vfCAFdBBW3BIQmCHZpJ1gIJtLALXdbirdlwAp91Aws5+6K3Z99HqsmIhnFZmwQlBQBy5dBG+eWzLCukH43ZjKdBgMa2VcRaNHRs/NlWmvb+RUEelRiuYwpmu6YR6HYxBh+CW2eXz+MWudwFkFp7
ehXlcf0q+gTKFoM4m94yo5IXei8ZyfQ6hO59kJx24WLzneOCrWcrC1eDy2A4Q1RbFMdtZJysH3MYwaB2vNVNmq3BSkJHMSy/g3DVlQPpEe37v0FxmHW2RpSWYAlld+KqK24OBOZqN9frS68/QxyMm8ZpjH2/4+v5
4gU9t3mXfRkMrHNYS5evON/1F6x9gemk909Xl0jVHSMd9YNDJpfoc56ldg7qB0WQsbQNR9gFpiqYy0NSXLGn/ttY3ENIdlCrb5/xc4DO1Bzq4L7+9GeISdpkLsPj7htZ5IOhgipPYtOfHyfc6EP7uGXY3AKwiHvA
3SBGb0M5tr8e77B6HaOH1oj/e0W/h7yJV/V80sOZtC/vlL81xTwGrbDzSOCFH96Gt128JLFoo0Ix9VF08TYcqfsLwpLvsd7fw+6HEXE9z3mvyQVwMdAo9FexQhRscPDq3C/CEiwy5BfASvMmim9RBLBiZaX2vyMg
uWb9dCUGwJSVKRfCGInChToU9D1XrsI5Dh68nkaIpVc8+iyuQD/n78ul6gVl0+D7CEugOH+cnTZpmG0/S2CkQg/axdXtFh1V5EvPdqoB6ihIEcSUI44RYK63NYuEzDN4L8lI7RhtnRd8BmT6k5cJDnr3tUvLcGEF
MLc86rgVORbrSEZDEaVfRM48fw66EAsBkZoasM1TPdovVaVFQBQ8X6FHvmQ7xgtZR+WpeY2Cm7GIorLtiQJQdtWkRsEoikxvsEP5jrnLZHczhZLb0vlnHv2Pz+ZodJqzOKyp5/X9TWlWa7w54amPW/yu557FaruO
TD6mZbgK6eN4PpbDhPG0r2SXeBk4bK0GQfkVoWDH4fvYmJyhxiv3asEiBl1lVz3c3EJX8aFn702J95hXRgdNqWPyyNmKWy5GiRwjw3H2ijETftWcoopY6aetd0HZ8Lct4LqQoG1JDiNsrXj36i95xoxT1vWaMqxN
WDsAiLO2qMINMPep/BSFwZu3s4sZNkbwUrmTZLwcZxvPmKEzWKDYr5qhCn5ngsH8u/MzBYSPz7OmBjdcRjuOhaaeUY2wCu3YqOI3MNGJW4q0MpJtb4ctkXULmI1e4atdTyklm4CwRlb6GbXb4cw8PmvcBPcEc73T
ep48x976Tsq3y22bpWrrZbR8Xi6UWZqtK0FwPkG5Jq24tevUFYYZGNqI8bZWTknGjN5t4EYgWI4OE0+kjPO7C7r9WeFGH5xYlbo1waJJhfnKzwozxG/szvo9rlq8uZs+X7oAiBbcRM+YNyrXBGDR7qrKorM3ETl8
RDCS/u1bqUTzrZ0RosgPb1FWEsqYtFIcJ2fmIp+f5375aXpZ7BuPvcKg1+pHYeewoI3ADvlkM7YTOSbMqfedJ+2CXPdD9HwSCVy9tmaSPvRWE8rVjcmfvivmC3PLS1eQ1BGEo6eSh93zd+WXKJc24QUEdduga+tU
fbDIo/Ve4SsUpmllSpuuyvQtHSQdQ7abz4O9CvnEUkh5zFIH+S8gFUmkFIfMvPPRw8z1UC6jS7xTzo1CuFooET2Qw9NkI1cC7+ZDXqNDC8XqhiRFuuOFw9B8oECbPxCYoXTXYtNCTOcETw15R53PoaBsMTg+QXgX
S9RSrjQA2qeoq/Ywnz2JvNf5qetaj+da1CxEJ6Agv3fqRcrc3i1N7ZmK95afm+04eli9SR1ptL/8XR2w0iRDzweuZ3uMn+KdoMMXar8YTxMoPEjr0scuU7OVS+Q2HO2QaPANZEC1rdTGgNONjXVf3TX/Hp0ah1CZ
czRCE19p5IoR8qH2d2UaH80bjKwRygcBwPw7Enscxm53BWr/u/uuMLTdBpOJ5h0SRHVdtWFocTnu9810zp6JMn05PCVcuHwSx9ejXVupveh0BR3hm+Sp4kmsUZgB+n7mpKoytm9egx8nU1ATZp/Kx4dQa9sHk1YI
ySSBU4Mgo2kBCsN/XvyASbKu32E/cbqmxq8dIZ5lcmAlA6UkLlZE9TqU7/azN+9xiTVBnmqGP9hAyt679m7PIA2SJI9BucvQ0f+sg07fqDdcOP9bcrbcE7vOInmu1GMZ/+IDjkeWGQZl9ZR4asowIsdJ00rQgXDy
NHR6ai5GZMnOp5hEKtY0UBDdIAABTjLOh4RgEFN7iO7NVY8Rz4iiRZ7srPOXo0GzGS2lifsWZ/Pe07+M0jW69rHzTz0v5kI5Ypt20q3SrsTxVNtWwaRUpWVfE8x18l1XkWzzGjA01ynGZyI3eq4GbfMb7+yJ0fXE
/jq6qf25FiS5rGG/4gCZ3bc34TJJh8/e1bnbNs9639zo8oqIqzwFoPAlft1X/uid37R5MCnPztk+r36bF8+oOHm147Ae34umafAXMnZ6hqCbT/FG2/c5+I3kQn7IIcLG7R1ljt10905IXswD52PGbEobvE8iS7nI
fGxFFwqoEkrgt40CB3O8olEeGOT11O1Rm89fhIedBqCCwESEZWlCyP6rxLHJoa3OuUaGCM7wjH5Or25VPY1DEEpdRT9BihodmIlq/zoAQSo0MQl9DFFu9CmLbiUw+qQOSPHQXzQe4Yw6MLpmxWiopgXl7VOnxnhv
vpV4keAjBrJ80W3JwafFfz+Njh8mnBMSOHyIWt/civ4TIXEKCa3XHkojsOPQ5qvW9BfmGN04o+SGkNfyooV+6pnjgld4BaZSAaPw+mZwDvJLKHvPnKONHcQm93nzVKf7P5F/xKa3KETo7IHa7YuG6RdmHo70Gnn3
ODDWfOO0zUfAy8SxuTOD/RBrWl6Drr3ixaHH8HdCPHWuh+6HmWeLpYsOoILocF5qyrpRP2p5klqRKeR4+JKmOjEu7gUApyicrPlYB9a/IHy2Ob0SACMg3FdhIgmW+agDMVcn7tphSBVB0CQ13KY/17rG39+BVRpc
tk2kh3E56tHTCj2u2Wxixv5n/CNn4y1SSUXsuMvpN3fXXz53DIvR25tHNqsImOuVGHFAGOsV9W8B71sD8iUoFFWTeyqUBIlC34tTRmhgA3jzVFZiWzgw73JlAu1X++2p1yaIkNK8Rq5vajx0/55E52XPh4bVw5mP
L8WUzF+C6WA90IGtLleOmvL4HhllGXawKeki3hQznkjjFRrp87H79AZZw84XRRFxG6jw5WSnAtcZRnt5i4aeAMutFWHEP1HEOl+Kck5egqOIfli1zJESW1VUrUPxLLfM0eV3H8JgrzEZmERQH1wttVzQJJeD0oSX
bZqTpDn5HezEu2SCwYEnRi2BmnFzkaSmHjy7mvMlkU9t8LpY7bePcsL7aWrDM/XxPyY4a8bxRslv/ZTfTNcqkmCVmnnASBpH7MKt6Rf0WykydzE+I2Ipplthe9hmhms/vR56sDoNeLwh4ABFIhJ70XiFuB5eB4Nh
pohHiBBATvj/FcKNF+ZaCHmtX+sDFeV/uksuQLeOayI1k2J5a8jEbDVLvuG7Rnxs1HxnVrfWrzVzU7K0q+djN3tn//mYp85l40h+YxFkvuKbYpk2Y1QnWU22LnQthVBchtNqafLo2eq/9iccOHbI18nyIPQ9B2E4
XwW6lnLvzIlxs9pWwqS0al4v1pwVxis3Il5qQhs3+ma5sR+i0PMmRzwo+8u3/o8oBw9jOx2zA6dXblY2pzfjXfmfOHa3YwaVF9j1YstTafayTb7acPccudxvtJstN+X5Ii9XyQUo0jrdQ7PEfBNvwLP9hDN+nRSE
L08aWmYoW+F/L0yyjfu3xUZf1pE9nHayHKpKKzfiteia8USEPkW13Lgu1kay3xk+ZFLlo9inh7oSDLAGBwB95U5uuldfKbqhb40KDqd/YdztaBuXKQ9+2OSn4RdgxsRIjgZqQMJdejTlZlyPlbhifyrpnkBTWoIF
QotnTY39GTSh1mMRG4vWuXUf2ruKTUxt7/XHfz50nj42BZmL9nmi6QZ9mC+YgEEv/E5b/Fiq5fVvhZoX8M/+H3sVnIjYHDrDv8lPg5VrwwE9RzhpOKcJgL6+Z+zwiOq9jGgpn/569xV9Ek1zklW3bbY5z+TtLwin
EIGazhN8JBmDFm31fGeztdfYF2vt+/4xVl8stZQ7+ToKrZHm/UAQMrZKAQ5ctw0ctd6KMS625c+5lfVfENhVkIle9QHGuse1FByl+mtjvsFgMqfUhhHllxIsg9Z8v/fmEHEo6jVYaYpFJkxJS/HuOjqsvrkpCOvP
pmEvJcnu3r0T2z6xHrj3JLmaHfD6sl0ylHDFJDCHQcVTjgyjQ/umaCVgdxLk7r3vkU9T98cdaY0Y0dZ0jFtMUCsztj0uq3Y71ID4CsZzF6okKQDTioEPb64OTNCP8/PjYoooex/Xq51NSMa+FYFSojotiMWwbp6v
E0j70fxc5noT2WTodXQx5VEU1cX1C7QBCfkVxYPoaFBgJYQtJ5FQhR1ug60Ijr71T0Cg2jmj5lhBciQltBuIiNRAgd/oCVupRy7dXmy+6eKI4GCe/jq6+T5BKUTr1MMUE3wRpH24vaqlO8kA0pSsc4oAKBw+QLXE
B8LxrQbHt4ClEkEtiXhL7QA1VAKjlLAMInBwE2h0BdliDzc/Bo1vhg9D0GsrigqyAL8wwia9wFCnbi974IP9eY3nIF/uVAartLDj8oSfiZheZ39sagWcXvZh2f2tTJ+wIw38pg9HHgY+QFhGcTyBOzi0DA0DkEtM
EC7RJiodfJ9shUAQe6BzAvOJEo9b8CCsLQbGuHoo4EYW+0RerM/jCYuCo1yWrDTnbj7JLn9TUEzraYrcao+apr/Jl3QMzFdcdIUEjd7lRNfZtBgfYflKytkwKzYRIoTvd78ZON85W1103rX/RpltYIJPBKEiYpFb
eCIDFpfWvaze2LFDUHtFquuET0CEXwL15d////6qVMuXIdS1LijpKwZJjJLJUW8JlDWazfxQkOF3RJebnT0x943EKUWU6OVNn05q3Xjf3yKpPZinE1N3/EuuN51TbEheq9isgtHOVjHO5rPEuFTLc3fn5rMYr0UP
/vfJplr6XFu3bo3QiPVhlfbEQCyM7sdYSEcX8UloTXUvyZs9dC7zAKvUWmFrmZowMti9tEl9b3QJXfoP2iOFarhVkFk1dMftbQSrkgvKFzAjIi3w22vGWJpXRMUFrTSLzwIontriM2cu5HgsPBsG9TIsWKfjoXUP
71uLMeOYhF14nBVM/hfSbhMiQKl0LUbCFUFqsTBMoyzRpF5bvw1G0iKV2YBQKBYm619IBMwiwLpXVBOeQcDW76c0k6CBZcebIBe9F06UoN0ccvcJSgsqHGK1hNSPbdjt0uHFWQYrDpsUk3b7sCQHW0gRWdISjQ+H
XUOKBerDsZFOwpKHiMoY/f0Ue0kG6JwJLSwp9yZGmD/0RKfCXMebTrRntR4RqcKvVT3uVAxLbK830uHLqFbVaIZuSiGR/h6oZQU6uvEY8EC77p/fcikR3jPJQbro2Xq7KponTyxr5mbr5vGpOW8YsgRKf5UNNTpi
PseoItzCY6Q+dpP0sZIRUNyZdlDQIKTP4D9iklWXY8S4DMOBqNwNsgmAxlplVic2oXLMYQoBzgzBLf8+SzzEJVLnhh4l4efUSBGAnUhPi7BTyBdtUBCVQEJvM8bdQ5qkvZWk6DRza3Oz8Iho01A8JHCMGsy5GrmM
7CA4htiNYMRRtEwsraqrEk1cAlTldUXAQzveaHsWyomKrHWBKAqw8In/sAvqTiF8TilS9piclxYB6b3mjLRAR4FTul+zpoYizGXlNhSXbuIcacIrakDGX/QrWOuqcNPcaM2YOFmLolQ7nE+nuDRcwOdEkxRZu9Bi
DENpKdobH9MFzMcQLOWj7YMrAY087Rw8jwMVfo9OV+/5RiIkV1iKogOrzd7Q505KCb5/+nef1i2DDdDnNTeW25dNbuZEPRr+Xt5VCKImc74ZUft92wu1Qavr0hVrWXiXMvX1qsmP3+UcxVh47qtNkfVrPDFHPj2l
sr6PgyMxVwaOdZPccr1WBPQLZepr1IZT4CkV8ukEA+lVugfyFV2DIod4kTkv7RYuPxkqunSWy4urhCrkEuN6ZmUfS3NDMyUJXolTQ7tolFRx+5TCtc1mVxWplWdtw5Rwe+aTMu0CYnF5OIHRhw8KQNuDtdGxLCM9
WZmun64JCdbiQ8JxSPVKB8Mpn6suK9xyNRrIxO5XuICHhDzpQMPWz+H6v54x9Zprih9Mw6v5bNBHiyujRKplCVHYCsFE8ep4hwFQw21ioD+rGAbgItBEtkqQIUTPegqD6qNF7AuNsroChQ6rmEHLahDCyfpBJiVX
1JNkpPWMm6Bnh6f6c+MlKf6n5Wuo2RvSUq0rJeL7dtiTGp52JbukezUriyUKL74M9uKLhQYpDfi7cwkrf9xMj+pVBeNhXZfnikVMdinhz0CyuZwnWVnDOMiCLCaeEnysuhm9q9NQRnLubXohO/Ph9rnyArby/XKU
JHMjpXMFHetRa803jVKEfJmz5JFQV9X6X7Xu+zIaec4ng1BKZ5HkAlRbTed8lmcwlmx537mCPnDq6808C7VOW8CIui/DiMzSZaVT25vqFhDvu16SsN9UEmcTbjTDKrSmaCVJpgwGLHjAiJm0dyXtZyntw63aLFAX
011bHP5Yn+Uko5v2CHy5GBFycz0jujILX66ACV1FqvISoC7bI6RhXZH6xGYUuF9vCJHkHpdzMo6QgzEWFXgKhNqjCGvvFaivaAT9w1V8pi7ol+/w3E7vrRi1YToYK0T+L0u5HEPryBzKYS/sIKw/I2bwv6L9qh3E
IzzNJXdsmxZdgWqLBGmEFkOotKvIZ0k76gO0n9cLQRWEH66ydUmdxmCjclrwMGNLKq6etRDO83x9JtYOx+iEa4sGMk6p00Ew4CY9dhwPSpVKFCu6xGsWsldlK0vz/UefZdQ2BcAwR3G/5yO20y7bmBZwqDQLiR4h
gAEOpalcRK6vITLdVJOVWzR+hCb4RYFQyRi19IMa+4kt7oijDaVNvkR8VrMXbnW2Gt2+YOltCLfVGt9QUbPz60C3bxB1oCPkmhQ+CvVNjGS70ie6EqPpC1x3rDvSLk1Box1VHBAgPhAEq9Dw6xfSczcIRw2I44JI
kx7os1NMwcd3/VPzIHOszvvjNInSBnIgJNibhDiBbCMIKQaa2q+G5eCr542pxQkQTljBDAyamC7hEWrYPii/EwWkGaVXcoR9tGbsISB4ngG1xkwcnF5ROE6Ozp47haE/k8DW2h7jg1yuzHCzsqQ1s+bBgrP10sJ1
bLQV7vRqPeehpI65jEdpcE5wa0CajAVMGJtNwaEPMDdeQiuQ0OFuWw8inyf3mtxmuhibFxGfStK4GvfwF0HZT6V2lBeTLPlkJ6q7w/XtjbDsp5QINte29teh6Aw+kpt9vEMJ5/K9+WETIvdLtZOpXAgS7FI08Cby
nOWI/BPz7AmYOtFoEkglRQ707xXN75xnG/FfvKyiD+N/duZ8f8EZgaM6Wy3KHBpagIQ1U8dVtSl3/lhp7iSSmnpleyYRnaUgBDR1WoqcfaUwP4B8x434hQoRP/yC1vhHQ7elrW2BAw8ISqOz4yRYdLeIblKFk8Ti
No3rN596M2q5D354QgsseLVzCOKBYIhicKdZfD9pIlVwZaa4rg5IcdvTQb0v7VhTG9+U8PouDAKgPW0DG21IaEpJ0ayHiUaz5HHY03BTw99xe8Uihz1YL7jxaY5LynTr9TnIvXJtXOnHXTyo9xybMg1QElzPfSUZ
4wkaz2C9RmJBkqvUhsuSTTfeb8wZ1kB0NFjF5eSqhqEdzDQbL+vfx92eFmzyhDDXKk0yBk/oHGsXSvYBrJopQAQoqDWOzTbht1UxE5UzsUwzWQ5Y/Wub+YHdD6bE19t+wvWteR3cbNROGJsF5CmF0+dvphQniELD
cGgwR4SOL4JZwfw5ZS6I7eZO8qkrZEGZhTB4F/dG1jjQs/742XAFmxxnm0S6nhBDUKwxEFyx6iS2IIgo7XlCURnZJCbOcthKqgqM5kbxskhGTWnZkoqmPhZvX8F0RTmh1X1U441FirxK4pMjIWoKVdV4Z38vXb5P
YD1evP3E2hZ6PZBqvCXYFFxDLp7HR+/j/eCoKHHd13oGRLNoNdAMB/cNwWaIhA4Nd1swG/feUb4aC0r//bHdQcxPyxY1FcS5ai6XyZ4QZ1+E5/mVI3OGqH8qYjm9ybmew3sRoVjGLJyRQH+1S6m+y9Twzc7zVXhB
i+yDrBMvDlciGZZXYusyCZsjJsSTm5JevIyxBaZZs57fPOBY3sHnpBNBV/P1ywOh66CQbpAzomLHnttWT70iKWP9Cnll411tm5E1M0jRQhNXvdEWt2kkCqqGIVc37csGLchFj9NtuX5fKTrVQ0KeTRfJQq2jPUho
7T12KkOhpaKiwaX66MMvIBIKaNeFftM7xllTzQsq41nN7NYB9ChFvcAI5B0Y50cqzWcC2NFZEeKKMHPjcH68TIRzm4tK1m3273KtF/MiAryIR6QV/FSIVSXcjuEHCw6sPU9a8lMUjq38vTWljJKQjFf5dfi4q52z
KyqOCyv2CjbTGq46dbr+LeyB/NOeC2a9NbFVd5U/u9TLMPglgkOPzTAvFWk6pR7ANwqpYLtbX5VbaCS/n3kIgtd+IavXu4Yz1dw0Jmw/yqawZaDFDF/u4yCHzqgtKMzkzWpj45nK2x7hscMgodVLklS6gUR4bwoS
/nJ2pd9NQu25VpIqliLJs4mn+/iPF9Sl7/V/ac+sOlBsepyQeWgUDrtAVfRIt9JyzQlLaSBkYSDFXKOa3+6eFjTp3K75fNnIe4MUkcgD6egWqQ7+gzkjFWeGhH4i7ss7RddDBCtjDe41G+4PK0gNeiWj2GmK/oCT
J0ThKki2EaIFrs0SdpeIcqEQ8kVM5YfJ9GKEnWQ5ckjWsLMtPe9Rrp4kyfiZdQGfi2lMggc26EWQpDyaOWKlBtpD8oiDIxLMD8RBGpE7STBTKsjGyYT+z6LJ5tv5HC1rb0K683+JKWYXTqXN88+6hdEDrkvyIpiV
JXMZk953sTUTNolszhj75oCJ3nof16GIcWs/FrpRAnUpfhPXNpf23WuYC65w9VzGcqO55tQketuOLWoUQ/pH8c89tS69DyPIqCpZr2MfGOo8u6BbefyY8deGRj+e8nOiv3hQAwZv9z0Y3i4hYJXm0pwrQtyMeMxg
IupP3LQG6ZNR8BfXnO3CQcibXYh+4Uj1yxBu7iM0jjfAI8Lg1Mku2c5gHbeIArnz6x8krQzYqJfOF2nH2Crny5XVFehKgCj93NaccZl0b+R20A7trXbEqqdeI/RaBR5GXsr2/94FqmTxEI2xwtghGmycY//dSmf2
K9m0ibptJNVzR4MHwNTuhxhSRe6hzna7Too1oyPCfm44AcgJ2kmZdh2E3TR/v+cF2PcvJJsYsuxar8RjaFOd5w1rvFepFCPx4iDyruFk3MPGicZSiIixZCuZ7TyD5a4xRgKmcfdV9qJUN4qCqYZ23RE9KvI8enge
wFAYG0jVEEReRN2WcqWk9SAnOzz8aKHCBoZC78GdVPjkBFIGjYZo4XJhEttn9JHOjDT2O3XmqrUpApnnrUDmqbxpjiawDbKZ7WpzGWgnGNJfRKgLfG6X8Q85Ae3hV1pMVnnYENL1iyK0ciZu4SD/JxMd5xWXXaf4
yI0Ppaaq8OFAdlLqjnkqPFmBuDmu6VRFHMaOcKymYuthMBsr4cGI//sK0KCi6Zt6RQ/6zSlwZxvLTcfnxspxJCbOvDAciUMwebW9D9P/6JERtoGikFhHNhNyJR8LhHjD8PxLgXUL6wlzVhp4rUOJtOzIcgTaxkBS
L432+TXqnhlwFq95qHYeqemVxB/0RMaGSuUB27QNTV7AcBHb+Tlm4a763ckpaMbuFYYJrJDCs5fWfaOurYmNDQg55Mivoa+a40KMz3akd64lZYDQCbY6A7ikr3H855pFHdUMnXx5+nSR0GqGqpI+dC3mg1fRC8zP
1Yipk8vZTo617jJ742wj1QXlWIB3f48ktJc6nABwRgJ2MuwfGSrc/MwH46SPx97T5wJXMgKwkz70kruxTfHz925lw3uJ/hSrdJzZet4Fdwe58AXbWLiOWsfbn/FndnpBsTMHBxMc5m23J4whuDsCiIsYdCoVLdQz
UQYnoDsKvp1Ih14iGfwHMqadLVpRYMs+phIfFZcnvH40BzlLnx6hII+JBCI/WJghmWzTYJGBWy1jCvPraNko3+RtIU82XDnPWlhLvhIQhTkMMP9A/JcHuYl0I7kzRLApfRSmj3wuiJbJZMH+vT+mDAMZf32DMINT
tPE5ECdhdQ4QJv35YsmzpA7sV1mV9fI5WFJ8HVz1QIIdqC9w/6rlPHiITNpUAk/jaiNgleDz1M4LCzzcYv4iwDAZ8tGrEiIIC2bqheuo+YYdGhdd6YDkCT0n4WjUys0qk0uVEqk//IFOhul7yqqvCgsd9pQyAA4j
vSNoPElZ5ok44gtMEC0lCUwjnTnoOUMgPWx/dv8lQN1KpQniBSvf5IY3enW1zs83LvG+OoVtvLtNKHOFeSfOY6FCtT/7PqYRaD8qhsBAYGI+geh8OtVJpdkjny5H6WigyVQZXWn+Shdsv3C1grSuVEWcbLnrIL0n
fGsrH+hKm1cuePpaAgCT2ghaSdlu5SpUNQrJFHwOhWJmr86QDu7CF0uwpziYZemzN9XD/Zq7iEjaJ40FGD4a9kN6XaW7DRLe/TorAnproxAMxqXFLkzwNmE9BOdjPi///iLbKGah2c0yxGukj9PSkwmt3gDkNG1B
hcldyXbOv8ZL80RmdjDbXhGuUM0zJ7wEJX+CX1RtKgfbMY1Vo9lulYknNhvPocPwr6XmokVMnxG44QFCEVMz/sgI4DjPuvdvyK1E2IMHqYvPBpxUqqG/dQUvOjKA3wuMM+wYF0rbL7pmWLtjC4GrttC3U1RrODV0
Xq2S/zU7EJ2uxPnHC7WLWqXrtA2ukUxrrDrxaghn6eq02U6NDCcAyZgCISZQMCKjT03EbKEpo6Q/AeVGF4SrXIwMU32ahRmZet/4yZQqbiJJgXDLWDORqdnmLcaMOLdQex5zMkUkLDg72vPqYpVJQ1XmOJEjz32i
IisaLc51taLVM0oMNtUThq5GY8FufZET6nrfGqvVMBjklKs7UeiyPzGbcw2Wp3m2PP5WMpgbZ3dTJrnsPQlI+TYge6P228TXZG9RJptowj6XVzjQvRbgecEqianAmg0vvzJ8K/y3FxTmfnUoAogy1qLSbGyp23mn
gFJ+mf6M+2GORLKmT8yHbpllt9GpHV4GeFJtJL8m5ZApo0+ZjtZnp3OX+yXVXWF8N4jcbiEvbeePyNu12NSaqyFnlzMnPZurv1jO/FutY/1wqBQNxDpXZzXEH6NO8XQyfgPLTisszLvt46wHfP4VBLo6GJYMEJjj
yL96QByWEjjMg9ftdbGa32kRVwivSlv0GtMtfJoiYJnL7HaHH4wXp3aVCbNp7YKixwjCHHGndxqVdRHC/S8yscWIAK+GIwyfRUYTNORVqyQV8ePZd0boJcLZiVUofxpctVEMlA5OKCL8U5PqnyLoP5FBVPJdeEQ3
C3iWPVzvD9yDq11595bnrlgo5mtea6r9Wq8rA/UDLvWXCVQzK5yAZQOAJ0WlJdBW7IoHtDfUMqwacZgpyVw6iq54Jz3F0WFIZIWCEq5C5S0irj8i/E3uKn6UQt4FOCn09jY96qNAOYCfMCdXkNJRWqQ1jb5QgIzu
RIOZvjbHgKUVVxhokZcGa1Ea4BuU2UYRpQtABcGRMUA5gjNC0xsDU8CKPegHYzcwPlWxR/AJ/fC2sWQ5U4WHw5BolYzOnXjF3bkJW7FwxKwneOap2M71ORUHyneoa7TNF7rZcRJxkUuuWxgs+ylt+Eqf43N5HB8Q
jHF380DsV++dwobNJumQizimGDfWsOR5nOa+H1e/Szaux6cu2DlcDT+XqLCDIvne6TbO8nZjXs3XtNgl9syIV0Bb0YDZFP6YbdkKI1I3a7RxK56GbffMC9xTdv/xhFoRIYywyVKMyDcO+Fzq4INWpPFlKCajkZZX
NRbK3hFihXx4zCYb04fNCAarmmzX6bvinFx4R05W2GMwAH8t2Au37TqWRXPFx/H7kJm2cE/QehFsDWaO4EXwfXjwo6ekXFVxDQtJeZrUPcYy13Y6JFKLVJceCFk9MAZBqvDNJ/yzYmlfa2rgesRzh9Dn/VQxn4WU
zvxm7UZNRJZYiPYPYk29ahzWNStKUtDZA92iH2DZMXiOX2CFwaVUlfjWUsG/nwkkiU58AuSzOfhXdkgxxdXhlIsce+4NHxzHQ60m34RKDQqQGuu7Jj4GtBOOpncze24ODgvpCwbiBuasMSmkiS2308Yi2qwm/3yu
nM6vuvU9N2oPcEXs3X5qO7zTKXNiGWkD/5HlvtrdxsjOc6dgy2CwkC4rwQ+VtRm+M9SEmxrKQrYhZxu+9uYKLJ8/O8+YSSIH8nqpXQ9Y3y1gfHKMK8R6ysTRe99O41tLjxe9G7CDPn62syvRFq3ErEKIpRZF0aC3
nzTHxMjkjxQu2Iy2urJRB1ovVXK4SUF1+76O3Ck5AjbMvNpZg1zRkb/RNPN6d0R4slEWnAfmEmga+7sSuDCYwdOiaC7q3Q80ldyhtWn+ftfnIMbEidHycCA0Qwq1I5gJwVJTYPHGF7vP04zyyY+IOYmIm4mdqAEN
3f0Gk+kP+nCK+Ld+oAOfLValo1GLnCPsOqFFzwjEb0PqdomHEt5xm+Y86nSQAdmOxsI7Nj/X4GMdrhU+r7Uj2BWTTkxbLPKMtqoVXKJfOGTfCsmxnOPTa1rRbr+075ckV7Clc+6+RzobfpfyutWkEbwDR39k/Gzs
KWZsiNiOH1AGhJ5c0Gnv49kcBM/aVnbEEt2nh2KFpPdPk1MPx6Sy0I7GY66VWaD8du3kTqOjaV7z5G1l/bJGjbwPrQiNTXosCZ7+IlrrQI9yP1v6F4IeaCcMrRGoAQwuLYQhfMyXPx94Dmz7B55j9pY+gh3rK8WD
YdLkvbXwEnZ8eUgfKR8MK6YLH1gFV1KmRi3B9n/rhz4OtXFI2AJubmltonxkufjUO7CbyGctqBoVBHsPfWbdkfcQcW0daUxqXm0OnzL0xmJXjvfdCozelMJ2oVAL01lbl6dv7WEk7AB3atk6AyL2apHxaHKMSwrr
nmFw9RcjiYfI/i3lh2fTnZBT3O0oBdspUvbTC9ZA2o9dts6geAQuKH+9Bryd0bX4WxvBwOiJrKf5bs9K9tVppuNgFEYRWfAvV1drfrSMCl05QJ0sh2hpVwIifENNzrSe3qXOeSMNgI4oGYYIXnhVw+lZzM/bmYUd
wGB2WbNnJdnaOIDAmCIAz/Vw2ToaKUTCFCBv9On0MVLk90PcBENgVaK/TGy2OZ4jjtJUMHzyaUAUNIHiX3gIT9+i254vh449xMOZ/ZzfK+vK74Qikn0X5Rnf4TJYdSvjw0G4V4h+wn4dCEW08Zq2OPeBcER2h0Xz
82g7DVTp5cQyYfZf0N+30jPbEnalJupRDUBQj8QyxVrFcS0Krt0E7f9tLBUIemw4aL3C73w+fyhMfxkv/XVrFA3SiwzzmhNBmV7e/PoCDc40HzlVXGfzhIJ3lz7RUDBaRIM8k7lzbq+D+JoAIEWioSQ1tIZu3aFB
omQQCsBNJRjoBbG1OSj7te/lIu7ebTVUgDV7VvN9SpoDQQWQBTduGdFwn8Ij/8s4W7pvG/Fqx+oDifYIRZHgLms7X2r2T3EzwBmtF7uniIJenAvGfk6JRLVIZVm3R9fLkiu3mZZLsWYoNdRFiR1wIHDkI+C0n2ay
eB5hQzXs0tXhT+CE/NnK9ZFbW0Niv4jCXLSzeu8x1TQLxaSyVpQCoyEvA6pfs8c1gTuE/6KNI7DAassiE8Viid3edGdR7WjEbo36on3kkXkQzEqxD4G2oSzySNwrjEMgksYI7ttIbv0lVCt0ajBMvuFwRR8gBSj1
edIm9/fHFnFbVDnwcjhaG9Q7RtPsEy0MfuH27+KhZpVpY7zIAkY3E1weJHj4cmmP2IzODxXLkIT+MXHCTgRcN0ZlEn8i3X9iEwh83fxkP4chXjBe4P/pbFSU1zbxIEus915neSje+72s6SkZELl1Y+qjLgkgUynr
K8GzG4SDy8J1f2znIWH0058mE+MvEpyK6XKzSgJPC5ySZVARKiibek4Wu+heasSUScwcQ0d+39v/HVz4JNHdXHMCjGMG6LRjYX9bggOrmp0QAmywRrBChMGVg05EjDSlO3HLt0skIadgFin6HE74ZkOIccBwh4Fi
oc2mz9vU10z2JajDTYqTfxu1tMB8EIzNDW7+faIuHGsuAR7NtUzyuwQa0jZUGBu4tesJkGX0SnkLW3wGizp//MYCPsXDlBZEf2sc1sxHyhbZ+Fz1byC8imdsz8vnYFYFn35uAvoVZftdhylropStINaY10HKhMOq
0uzwYl679kY+XwdhsOx+rZ4uTByQccWVkWh9OrTigLslWAOjFOsDA8VftIdmXfT23SbRqa9ZmlNyGwsgY9LtrZv9TywEszl0ijMQ3xfNPL//slV1aAemJZdWaVQHl6cAF8SA5Lk5x4FGZKnB1Npl66UYxB0wD6bS
1Gw+rvFj753L3AWiM9z/dnMjOXleHE1H6c3g+tyZybUHAyuLstAf1/7xbWi3J8ze6MFti9F9cHRh+kJfoPshDbBQ2t+VT3hQn1Rl2NeUJyg/VNhb2rH/ZCYUS7KvvLIOuInOSKstzzo2lz/uRb2vW1Kc7cz4r3zr
q0im/30wMAJS08OZfzAfwYj8OI/g1Uwj4KF00KfYu82oXKw3E94wmPAt+RP2xLlmcsJ2EiPi/tnyHAzi1C8i1e6HZxMVruJV6WSQLeVJmmFt4KEZO68sRRAglk+HAAeteTNqVB8B79fdfQDFNfXPiMY0faXrKusA
pnStZu1iwTQh8v+eSHZpQldOXEFakEs+a1rBEcEbB6KKH19/yzAs47+EeXlNGD6TRfc4W5tRm8saazJz1A5KlyyzOMY2frVqYBebePKAkhkk+ZoarynjiZzJSZGLYACJde8EuZyO0bhEjr1bkKm7e5HI+yoNWWIl
bb6rW4iwOSY5kq9sGEri8QTCaTHB8lHQV+59Bz/iyKdfaFWytcj+PmZcoVitojyFLUi3XL8vVP1reXt/TGsKV7OEUQYG/sj+WYywAZSgvEj3tSiOWQTWrKuluQVTZtiqix1KEsqmm9psH4eSZAHf3gxY0IOsiEoC
9m3AOkJHcHwNZgmw4B7k7zMmaftcfK64LSTbzXlVZo7BavEEAiZQAkdbsKfDndoaJXx6nan9HTQAvviilaSqDPdBdAqW74bvQrwCjbCen9cgh7KgzzAIDk03zxDqOjaci5rNnHtJJze9SLFcB/An36xiLD9x9vM3
ZzemA+VgfnkzWCn90VMaRUqeUpFP/Y1HTdHuqoSUCqlSp9oSPW+J/HS4t27KPMdNmeoHGzrWFVSG1TSFqCTCR/OYfWkyGEX/XzMRxaBcPBB+TfV/SbK5KcEqmECy/6hEul6KG3ba6RClL0160ewcQgs3yYgFGEVy
2X44VadH8EL+2Go+D6huF1MoH5S8HCaDBD3OQ6dh1N+CFhx7eGhwWU7oeOnDlyMOJpA2mNO8dqXssiSmbDYf9jAZ5+dFbTHDjEMcbhaiBCyXWe5YBP4D4gxkihEfH3OLhfGjQkur+OeKmJZwuX6ODgyRVwCrgi+0
N9cY3Dr/GRSGq9iEtT7yvqXdAwuZbYE1pMBf+QC+6+HqHcwxxBHnpY8O+YMniOHOKxnXbfT4Z3qCZmofTCF8lLhTSaJL3mM8ehyiFZu3f9/QeuBlrBzIwTs8FG8D0EeJkf3kbeAYB1fQ4GIx035LmY0sHqLUzP2u
Wvvj+lHka+eqMrh+XOGsX1+9fuCqqdIjxUbaj4VTwZ7aVUB+uhSoT82BUp7tNI6A737VAsEUxOqOX+jPuJ0YZrIiNVsw9bEmhA2FvLpLbn9kSgGTK56RZnV9bSdHYym7fXEctIuaoaGZ71WJjOlYfuDgFeViYOU2
fbz3ZS4WcKiqOWfiTwvtubPVcSmIfv8vqkbuOuw89PUDwu/b+oP3qbdC/XxLv27s4GE1X2CMoeS7vjxX+722yvTSjsIWp/ZrPsPqhKPd3Q9gcvt67NoMx3IHU2a9WXtmk+yq3Aax49ZLy9VR7guSK3YgsgAfVTmB
NSWxRiZOWC5yjBAvKEgpy78RVC8H47cHhLCQZqwhm6tZJ0M7A0F56iu9pLdtR6cvBSjG8ouAhP+pMBF2fVZB67UpLv+zI7+yfR6G3bmvv4HNdEK0Ar+i/oriQ2MUjD3S/PC+1n06OfJxl3Bgg8PxQXJtVHx9rx+M
zzjZERtSk5xHhQ1jD5df7owCBGToDjfW4470hnh4IydY6FZ+EZ5jKlvsLFotOaWzqyafRpWiY4tVurZYmYrOPVwA9Xt6AMX+MizC7DyxhFzfCx75C45Wt4ak9Z2XaF75cWeQEYNj4bSRbFgigJLQyRAPeVq5q7au
aFz5PBNY1/0TP98EV20tcUXmlOWHIscLcbveoOci3Q3YjMawOcZr0dBzjubJ7Y1hBWMQgRSnwm4vAzYumL/Z0iFI+RRLwo54X4Me7D7GrRKAcdaJy+cjmCGan7DG/xDFeWe1i6VKl7uZtbGcGXeg1pHK6TNfqrIz
MhJy+NO95To/Apof5Wh+2fHEIvKsVXE7jlQ5rr7vns0ep6/1j5PKKRSZP8wbsq58oaWtx/NnYsMuFd4AW9Lb7r1WXmt+PssGJzJmjL6nPaY6wn1955CiPSnnfVUrr3Vl8iEwDwhoIMvcFv9+8Ui22h/GAqFIvnnl
L1x0GOcCIO4drpfU66uFtrl1Z8AZTsBIRwEbebOp4EiAwp0OAwvlnO21mKxX1A9yanSeGLu+beknY25PqBTX496PJR57me4y8XV8TQc5efJnYLLH3qLprnUVbDF3ZjEafgz/BAg2KciejiJcjjM4JWAe+m5jQ+gg
+qosWujRmydzeVthtnPuVWzu9IwlLcTN4BwR3BE8jmmvP2H96br1gb3NUFHs7HH8fN65rRTACv6APIgRWjUhxaKN/KSBodYB0Zf25mA4Dmea2/7DfFSICmuL8TnedldQ558U58qXt2gmrJv/K1jVeoRjHs+1nPq9
4P6Hqnltuou/+JbRdgSSgbQrWrutDUtoXAHcEwo8ciNG19B4f40YUA0pm9FKaV5RFcLZo0em289NmuNyDyv5piWCRP199DV2CQfH+vD6bRAJzwrFul1V//mZMaI+O7pBjPO9Qq3YzpffspGbkb9jP5kQCHTvJlqN
sbubUfOusPHu4v1u5RurExrequRsN12TmqKLiAxDHHW8A4/Y627njvS+s0J34HHX5Vd10JVi2gKj5TQCH219n+Vx4P0q5dadt2vaOIY40c+E6XzMg+WVo5KYy3g8oR03s41cbARR6azGlXFIheM+OHDcnOEEz26M
esxWi8xWRXRfqDgCcuyTE0pDhY2+OF9G2Hc9ISBH4Iyf779oHrq4q+DlGHYcO/v5WQBZSWRWe43x1nHbVgmopPLOJ5pnJj+RStuMMKJsQU0qF4fPWo3Vnz4olaV+J8G8VlG4BKCDoC7YhwIGT4w3Al6t9OpdpS/V
57MiHNUiNoksT2h+DI6nbj2Z+Dvpv1++vJwARELZrF8rehj3lUjIfPvZ2SO1+ZF5cDvHP05Edp7YQI9WnwMbJNzeXfnjBWn1XB/0+//JQJPN1V5wgpT213ZZonkQF556gEgEM8GPs83cmQKsMn/kl9ES9D/Erh9V
1Es7r3j0PnwqYZ9v2mGkvySXiDOLpPi5QjKInlpxtdTDwi+CkKuGaugUSNN+k+RyO8rNp2DWBDfgr10GwedLQr42IbKac/5mueeOtpJBSSI6VWWvyAvdKnx2vXyw3XmvtLQEShDiYgApoaPrZoNnaNvwva9K/oi5
WKBr+60O7mQqkw1+FOmp71Nfj7ir3RMnBYRr+lMmV//LmUC5b6CC6csbiT2mJChEGCIrGglXWkOlO6kJ/b8bnQrt4SQGb6/mKyDH5uIxN8blP0/g6qVJFP3UIKouELfZdoZNBxUrtaQIXdZgWlkLzQRnD2ZXoeRN
9J2IKfH3ZSz20etz2cpEhbmLd0xHV2VpfM3INOkyvcFDdw2PFlfhdZImobT+VHV+/wpmkLjgZsbwVdnLgtcAuVWPAEqk/vWO7E1tNAgyR+M2ZbkuH2eZ72PCpwQgtArDHUT+/1FIH8d60GZyRCXK2k8bXPpvEZXq
kIYtu4i3ACbYaPsk3AQ5F8PZUDgiCGOoVuz2cSwPo4OE26Hn62+/uOQZGadvrUOx21iCpeaTf3EjDy+wWw0d0Ql2X0QWerF1VHYlgiKYij65tnGr23XUr6RWV38Mc7hbme6lq6ilTQkB97tdzQ4EYfP3QS90O1xa
k8Ny7+DhUeJd07lXjgqxGJjmqSz7llSGOK/67yezv6U9VXLlJNCyqqyGh/vnqjQ6U/Ffsf+ylXqOUqmpWYpQ61d44w3PVOJQnluyGtnDnKnaKN268QOsLcXNBpcWnb0Fga7EnSJCMH2f0B6vIFizGYFTzhBwxXPF
eQUrLsiYk8vQAxLbzY2aMQ8uGI7tUzitoVI4/mzzVaiOOKAJz7dop8BMaWqZf4Ijfe4e3bza1r8JD7plq30GCku8sTwMa3o1Fo0UtCOZCXDsiezrqtmJthjIM0HpyA3dvKZN0QXTsWJ4Qix6PMXpTyvZ8hCDvGKS
XrVZQU3Mb6X842tvvmQsquz6dSqu9tPXwPwpOyoyDagDZGclEjbXd3o/lStE7lmdgTJJwQ6w+O17te0DHN3wAmgqhVz/4gO6xMeuWuTbCNVlMjsfp4IfhYLsYIPTTVN3ZZUS27jPPDM/myvwP6O9xg7ZJcni52bB
7QxXrqP0G/8Kr5WN35XzQm3l30Fdy8qzBs3I6k8M1mhURvt/ubhTvukG5J04Xw17baom0THEcIt1hZpCoF38XOaPW7Wu/aLDG/pVSj/PcfdyESj6LNhejKoGSWnCd1WHUgz85WtpHehZsGmuzmSKeCpoCwEArmw9
1ONfd1S6B1ErARjXIwEnYvgY/Kqn+lM1D0/XeOAeze71ChU/vZjW2ybRQVajrYTvPGN84p3ZfqXV1FjDZnui5/GIdKI+/KaEBph0C4u6al+7rphsTSelLcbo0a+E+lj+RWZ17Iq/0wR4oHt5fZRo6bh0tCNzUQEh
9qjfUVcanYyRWSn7PPgGdxsi3Dl/1jk9j8mZICabLFaay6l63sqlqd25fe6kausbWuVhWDM8L7+TAmKLphaZV92NzBkXY3c9pXkuw8YikEVeR3nJEQIdVS3A0kUVL1zcWErfgG6X78b4JWUTcpAGg6Gm1inJY7BC
/0JXqE56NY4CJIIoUyTk4KotGHoVQQaUM6XFFV2eU/OBd7EkGGWoWWu7frpqq1FkeILHsl6g8V7pj0aCQ5D2bq5jEnXz1euqnpnPtoV21DtFEMNdOrpSVQyG7n3MD/gdPr9g+2Po157/6mk04Sjxb4y21767jdR9
bL5/8b3rnS37gXbJ03yKvSrOX2Ff5m6FP+0nWyJOHZIV/UE/0RTlqtStvbl6KKufO/S6B+22NUP1iqVa/uKP+z1st2G4hvai9K9wN6kFDPXgZDRR427p0Vx9qxYBjLlzE0h4II6PZkDg0nCYx0p0/UVfPlL6KUW5
OQFtnaQFq8V09+NaruIPCgTUD9YRmunmds81oS+BB/Sazim5Fg+PDPJWKI1BfvSOenBUzzSEEwVe/Q75T5/NKfe03Z/kyzMuRET+fkxq3O/uft9f8p+47uXWDl9KmP0u38yfPqZQZ27Gzfi9IRg7A5jnJL1eAzUj
kTtGK9K7BsnTxlPhghTwrx2xjJyj+XXdjMQZk2Ik6qchSp6TAoLr6vXLTbBTiZZhDRYbwg8aTkPsw1IFfxM54tEnuI4GNnOLKDWy8lJLvbQ4z80JpfO8M0tD/sRl178GS3svpmMmnTAHh8wuKJwEIzg0sr2GeyIv
sGYkGxzOC3kUXLeILInQk0GPzEOyx6EGmQ4F5iP6sGmPGQgQD/Bm90yGu603Jcngne45w8DVP2mBLbQsrBnFmjdD/wem5RCTxq39aGhFYbCgV9QO/Pk4Q20IF3/aDRQCfdGyNMlCXtG1xnnL4/oND7ZajDjSjpvQ
2pvkrm9QusSpQhhsRxDvZt3uKGWw250hscOhfwvn0Ck9U8VHuDvy0v7gUkSZnRVFZc+uFYNV4wR4NStepPmrXCCHnRezocICd8sxINC6JihK/jNsmRObYukely1wvpiqIrNaPwJWzPAw4WNW3E90c02yUq/pI5wi
kWSvarpyqEtRuqhAYeGi6TOLr3oMyDO276iNTyPw9NnaAx1qOjQw35uKlWTUZPKodI9NS69w9UG+nj/nwaYRNj64o9pcfdQutwwH3QJVakiy+WzmHixjmtK0dhpw5WZp/nDT4E46ZzbK785EXibRPYmUuZhxJhRJ
9pOiQfaqqvmX2qsk5Frixy+yYfk62ZhBFwMCe819MIVQ+c8p6Z2BPx4PzABhFPC0cgrLLa82rEhBFm7bxe6g5euvakqtMEeE568nBCTDLYe8l6YJniac+WTaf5f/z3ln8ruc8ox6kl+fwLvnNXrQm4uJQaq3ielX
B1z/zeTqcE3EnLg9w0hFA9B5SaOjuJT5XD/9k2mmBO319qzJaY/GY+8nIFQP+s2hnyi2qLnOIzDFElZ4feKLnsB5z9sIQWx84KsFFn3IVxaT1ZJAtw6kC701mMzvkHFaUuoD40h0s9+AnQftcAgjM9MybQ3KrTQF
bqRNTOLPvv3k2J2zIJ+3KhlNk+7KUjRDi50zh2k4t5z+nlogovvP++51dpC54oXxdez0ELvUa9OkHNfnAGdej4kRoVAF3cxmbujnFKyF1LvMjPxJ7X2vfe5j1s2jyIFQ4kMoX0Xvl0XN8gd0ORmaZKOoZqUP6uzP
iN6pnfvCMztsTKLuErwJ/Nq+Qznllh6fbAwI9rMK1dzefTdAnkxhyA/1yknHGGqRYi+zJNSBtCwPsUu92VctWgEB15Xxxs1k6U8tts7TXatn/lGKFHLnf9kjAN4VjjB6TVuJqKHgYQXVvN40GP3ckcc11RFnv/Oy
SUJSGL+yByaldgUWA0YHLesFl8DN4yd6yXmtvFXkmENsevbg8SZA/bjhLrNzozNKISj6sPcBNUeyye0O0bhLuLUkTDPOo0635mdz8Sjz1Kayi+0ciZ2jXo6FHaKvM/zMru3OrIrKV+SP2NFnzxxyg31TbKF6/tXT
ndu/w87d6trXVbR5+kU3QzH72rH9e418QtG059TNke6XK0OvM9fZ47CNoF9mxzmPnTqRmZbaU0TUgWxG+VNS6XAomUMluZQQKcC3WuHSXW4Pi6bQG2X3jb45JwqtocIb9OJ6uXUM21Y0shqnb61fHI+O+kP1LIOJ
8VS3Un7cegcxhAGF5vOTUd11tHxAlWmmO7epKbCUn7FgydU+FHIRrfM5RnSsgoQGFjc+78kKv6vgxgwlvbRrenKhoK5pJ7dFmF2nWYoQlrPxijpVPsSdapAdu+x4qiNlYhItoq/y8shESHUzAjTPGHv5//BNlUTi
icAlz96pB9+HacqCZt6sRWF513wFuDFsfedT/AAVhjwXKDS2/rGTr1WUO01x6fjG60Q1Q7syd1GtagyM10+gIfsbLYObHM0EnqiHTtliJVbKJrYDiOArKvoFBkMP4SZ0OF26+6iWwSiTFsJluAW7r+AuAko+QwZu
98siludWlthS6cqBsOWmpKgNK25D35ar+geMBCf9cUt6knikp4bDGo21b2fZNgpJ2vmU8PQuJ5vJkMOhbj/5GvSPsfVyx3w/K9HMvbSRchYxxVXAULmfa+/uOwApBKxB/qJnNFcG9P3BfAbNFTkayb5JDXZnxfI0
rFsD+y3xunc6tnyYPTopNvDo6T7btFpJ+JPlp/vVJZyqK2lTqtf9Qw0eXaIuMj1gyY5mAlcoVuZ//BZcczppIZLBRaQ1hiQlk7I8D9gAxaXMZ1lMpIxrRseO8rcTnBw/rmZA12NUg0iawjQyOMmrNjm83MseY/7m
tLJLIDNWVxT8yOGTNy/13lyuHlZP6XjSJX9A53K1Npt6OYlYijFSiuTLePNqcI0oGtLEdz4la9nsTdQ/IfdEzcTGI2IdRsqHE2Szo9c4MtDqmnlvIMnpymPb8h2Orvq67rbqzvi6MlCpQonsAi+vzYhdmMoCXNOU
HcwgQtikxClWLf6lcp8FZefNxvbq08hdyGuOEtvQ+dsSyeKSLW1q53q/Ue7dwsxdCeTXz4ef6fdnvSxZxtVn9VoECTwRyScpydtxrjDSk6tpuUyYvYeVY5DjRlBu51/6d11gM0jutoNl1kGzKWD8qaVsRv7sZ2gR
SZiiHMsTO+VH3nRNZrNNFr61FhVTtdzxHg+jn3dIXjiJX2AqzQUpCIbes6kS4OuWSMPTmTJmyXzypdAToJBYYr744XzM5bzx8fmYyT/B8xDc3dRW5PCIOyJQStr4TxyjWeTc9xYqW3UEvdeHBjVRf8VDKEOdSj7l
xwzdUXjB9G0KuTeFvaQULoXpEz0Lx0hlSBIlx1N76t5g3kRhfkdls+rfK4RLFl12CWAjKn3l8jKCBEFFld8GdpSmK+bHA1WzqmVeHScmaerwj0TmNLO8yIvFAioPJYXFHuMjJUnq1fxACBMjnTSNVIUZGB+HkmrC
5js0ExxDH1jngLpRHRR9oQqHCEF+J3XVk6LMvA2TzPOP10iiyb3Oe4K6xzlHYipuqKM+VY16R7IBtEUHjqMeU7jq2qryWE327dukVawSsVViwxyDnLqxRBSos61j2dClRJti1SN2it7qqZEgMnOD0Oe4gzK2OAjT
/+88Zmcvs9jOW4bwDSna8hcfxOzq9rHccG8wE5lFPsrG+k+WZe6FSjFpWjmwY2+bmL08h3zE14Evj+kTs+hXAMFFL0YfifcsE5nHyVJBZGgyoiSKk3+SSaGdP6Br/R6W9CUtemlvdTTpEIzDMaSGqdRur2dXqDH9
KqEfb2u/DcPcPy7/dUD0JaYzSuFCCftDc36XEyNeUnzQze/rwSOhceAWIPLwmL/irekq9fUOjrsrxG4MXrkdDC6kKZqC1t0lUuHli3Nv42KNa7UzWz2ytOR+FV3yR6LjZEiGCNr10rnvtoIRqmU+ix8g5KMIf2/e
5VooMXtlTmBV5o/bf5t8LkmApUjYZez5rbk9rPLwQBTkf0vUovXvthYdCeJTqeEYoUa2pG89p9rsJsbGowltEk5hJPs70u6a5D2Nu0t/7jwXy1aXOwz9R1B4cuWVnlRfNIDDmLIKrS/x2iJJdQXFq1ZwwDmrk02M
vu0ZJSG0YCyTV5TXfdiv03hnhsUqsAsxgoWS+Zy05IW5HllOb8T+bkWSvaH5bn6xcpDoko7z3fHqgl5f8aKJF4/U5fVQRpuJOCe5/aK2kLwq5BmROCQsws2UaUKtTuiXX6JzzS5OJM6OtnJ51rwLg8PGy25mMCUo
0+6th6beXRI6kx7Iu4Z8xF6urChnIkWcTzO1rLjGNdKA7g4DIK1GZg2VXO1jhbTyMKPHFgXRybija7xkYUlE4EZ+9u/APCpE9oo7ZM9zRrrmNqQQKeEVxcUA1N0tnbLJoSaMYAxIwtCeOegonpa8CLYmct10id70
Ob+1yOPv4GKRKcdzDX7tyYQnKn/8OgZhAGNSZf0M7OqSSxNIgVGGdkif05qnYfBJimZWKDVuyb1u9kO597jcAHh3lKTFVDLM25ITRuCdNpJWasjhh/0pB4p4VdAvFod/7bECiGXrsTcQm1tOX2rJULNWa3CmsnLI
oba+phfn3WGulY5uKwIkhK7FVTf6nH80vOTNvB6KYpb7wcE+VLTokLH5LiDrFHau8tTjtg19gQOsYz++WubqvJ97VAJ/jPC7fBBd38Ev+7kcBhmPABYLE/8rHHBZPDjwpkVvdGnOoGejvXQNk8IxC5AZHsY1k0gN
/OCGmhZ9AwrPzBelKa7lReyAuCs+cOhibutbON2K1BPXQrguJLU20Kxs5OoLxRXO9BIm+D7SXURYMTaIlPwg/ec78Hfodr24qvxy6NMtQxM7vagbQycZN+N8lQnTQiXhjF/etv4Ce9zR8PCryJfZaJcFYqNUOLlt
wS+JNOxk2hVGcoMFC0lVZ2BglY+p3LiEU5QMhxN6kZtli2GH5Dpf02oe28J3FhLUyJ6m+T/HLJct9I2h0o7y+iY8do+Pki2LxiSvmIZUYyxcGe7IQtgimKacC3FW18tpKtUPw8hA9akwm9rybFXCFQcLDFqD4K2B
N1KZhHBS8sms2smX/WmSi63pV7Pxnri+5IJrQ2Xr7Ywb8d6RvbMVdd3ZS9+kWR9CnG6RqI5QER+7SlrFxxPZ1VCcWLO71lMa7nm3iNOC+jiJSQUZxJAtHWKua+e7iiw8kSlVvvh7vCm7DktuXqZKTEAfaeutso8Q
Lm7fuZD0EtEHQBMn99qPGpHntOcwVgb453ONxpiVKv18ov5Ejk9ftqQFUhOLH5NBOhadFhXpHa/YKnD9C8sK6IprOYVZEWFQu8TRSx7Jyw+48bTxlkKmleqZXKGwSYq5Lxlw6aNbTKsEE3kQERuYUe1wkdKXkZaa
XOWm057BvBBnmbZi2TJJ/I4mywt6WiIGBibE6wwokCa3CQHFoyZ8ZFh4iu8I9mno5n7k96s0jDk7gxJPbQH7ErSZyhvYJi11F5M5XcGSm0ln4rkXPCUXIMMbcE+f3vtrx5u+nlm480MssFe/DWoN2yfXODcqw0wo
B7XHuBpYdH9Wu8ijuWqLQpCpWLGanShUbUg2mbuo0JosZretEJ27/K9hvjg1QWkDHgr2vVKrdQx/ZqGansIb0zOjBv12M3Gv/9SpdrLfUiBWm1ut8rBvfX2yT3BUyypuVDgt1VZkpylJsbqmhf1CYHQeiH0k2loK
u1nIoJN5H2+2mlFvaQC074i6IKfOc0UScv3Nrolldg6wIVVHsFepzCE/TMcOKfg+7FvLYkjz6DC11BJeNv7OtSuwEFucSZUUiRWfmeHELJqaO8nzF9f6WZJBaCIprFVE4M6zeYt/82cGlKXGV71Zps7wqEaCJxxD
OHOEaiAJOzkwDj0vov2aq2MzQBUOhLFNsNsVcIRTmTetvIqF/jP85sqcxi8yNooZrISx4S1lm+k8qcWfudubHaG8PWv976i40Jf1L3d+PNpo4WrhbFXueQyrjOR6803LXrzSBXpCuhlXm2d58YdJ9AgUMeP1nR+Z
jIYi+6h0672y1flFh6fVg8B3mz75YWTLbcnarh1Njpukq+BJQWxp2j7ptXK/md4Tj3Z7m1yVVoHrroLNH34kAoaQbZJJ8Gq8WCrgmUMYYJ/1wEj8ZddniWkzcaLWWd+sarS/+DqcbA+6RWBael2R7UzQLqYZQuAV
p28iNzkEq7oOMJAWDkKvlRR0lADoNEGh4hw8kOZPGh5m38+a1GYkk7wuiRPxPXYUJgkCwwRnS7o+SEwjgVcHXz6HxoN9x00vMpFdRlAJuGTMtbqLoZnZI0AZNAofmOJye7fTmdO/V/Lg6cDOe1QTbPtuqKAX3Eyy
rKm07SS+coO/OWRFBcKPycEqOefM7uUKHYyiIeQeeJs/xOW8eezwdsFI1Sp/hlAKlW401Br5q+lm4xHHtlOlccmAxERDu/U84W/vLwP/EQUPhXdIR74LI+eHwAh/+syKYP4E7DQln6oezk2hGXmLUI9W8Ty7jbzY
V7olRo4L8zDaXRG8nYyJIUFkzh37/CNpQD3smaZQpyWLSle5pbB9cCuCmdmI5MeWfhnFCjb5pi3ksn0t5w0xnAhYrLDH1Fv1cVaeqxJ+aQ3A4QLf5DqGazqijhXxsSR85Z4niU8c2bm4enuZhkGO+Kwo3KpioykD
FwcsLpm/jRQvPHtlfuaXHmwWEt3Kkvkdtn+LyRifQOHkl6ZeQihMSwEDd3vqIt+2MMHs5ZgzbANuOQ0v/yD57WME3oQUTTTODHm8hy9RgaiSfhJ5iMahKVmYs3jCF0gvMkq0FZqZwLhKuV6bnnvzGx4rrvJODq4v
4IosOV++5ay+8V0uWY1xJ4pmZP7VQw5tKN4YLsC878fCKomFgIog06aW9Tu+X2CSS01GI3UzaFlNVfv6qrKxKd/nuRi3ZoFTczVFE4FCapgsPIZ9wgTr+aVVfW4h5GBUcysGpzB6Y3o+ksih+zErSHitio9nOVPo
DwKj59JfO3fOwNrLy+yWmYueQpbpm812ii1m1651a3FnYlGqM/qHz22bbwsjpxFTJChhs7eqa1tkQD37AI+ngFC9804mTJ/V0MoWhRQyINPL9qrmmgYWqK2YJKEQifCqWxuhfqE2i1qY+60fLnJ+uJw+3Vrd8zYm
XcgpEMeQgzgkYJce247gsh/14pv6rQDftmspW6vFuEDZ4n8nS5XsdD5eBGnaXn5M6jQOUWS9upKXfYj3qMhzkEsvOV3sNQB046ibwcDuZOwgOK0N1hLZuqDn++6AcTkckl8TeP98TbBTyIscg4t7kmNAraT3i1nz
GfH407rNwrSYIMToSfvjOYubm0z9uMhwhfTKRGuK6UA911qyojisXkAVdLTsP0t3yawlbkSkL+HG9hGBLiJoXJ/ttl/9phDULGglcVg0grq/eNUC+z4gJtRdUyjbKtmqhWnkSAdV0i1aZmBFCAuK2JlaFBrZjZfY
pCZ2d5DYZMZZLNZiOwe4D/Okw2BWEjtCwr2iweHq7Q9Sz4jj0G/rSOY7EiQL/DmS/DX/VrRtsJnNtY05ItxkahsKTti/RRmbrD6y4LG30nwlCNzK2DY4ZNFh9r1CstAu9KuR0XbPxPt5HT3fpYeR03+KdiXtpdG9
4j5sf6W6cQKeyFuPI1NQOxN/fi0o17EHWoTNxswqYSU4dvuFIZnW7fY6FM2CqgiwkDlbcDiy+LgrrjWQE56lyM5HTN96lRPrCBqDa/4KXVzA3yVO+CJeWufpENO7stYimaNC1RP7LWRtve3MphHqWww5QVsgyDlY
dQvXCq/WDHpvkKdcV7R2awcJfGaibXLJxYG4CjflwROu/ed2vNAjvvrpYwbMWLlD1dWNjmp2yG312L/igsMEoi23WHE0HIbV+37gdcWd5c+feskmLe6wC/nDNA5VA11IwPmpJYKfpbPCoox28wR+5O/khAre7UHP
KK/cBPSE/KYLB3mpA7ytP+owjJtXgqAohph0VAgmIZS3yOhMbEZcJsTqrE7zd1oE4j0t7HYVaEWHW0Vt6qe9B0/l0njhJc29LPbH4aKHNSOtopRfQ0cFdbBxmxYCJVLWRpklHYB/IKE4VPBCVtcxKunOJlEYyrFP
czzm4Lz1u1xez26ZroKsJXgBDkAfWlKjMQwEr08e02tb/VIzDq95Az3L/a6nHw2AQcWbXKLKYTnlMTArvxbGI53kRfCbP7SIROwmuGkqQdPocOusTU0aUmSHbUBXuPAovjv+2mu5RB1gYdcSGJv0NyE5R6AiM+UA
IiLleGuRLGW5NpMSYUOH5zXOPSg+WCZZJOJOGoOJfIx0AQnA5lZFy4FThhhO9m0MBSOZ4iknzntAUdtY+P5DNDGFnSaJ71FWb9OQXBgl+ked4xU+f6QzcGFP/2mQBbHv6VOMj7S4zQBTU5HyIQnUTie9P18KHaiJ
HkCc9kNTWOdQNNt3kQiFlQZ6ono20T9XqLfJ1KESKBNc4FHTIPxrIY1FuCvfEMeIFMoxTSElX6JJMxZQIclFiKAmkvgcWRUFdFAh4EmWGoBBT5+M9RMdsTI0xqkFNqquYMBIWqzQoDqjEkZFcMqYyZ6JuiSs+hjF
FFAqMNeuw6tNjGFFgKohlpiBeXYPaad3DW+eZJHhwPtxKlBbwdl/nST6fCaoa6Ksk2XOfDh4gY1S4nQSNsFFEK30A92d5DGCRiOtJJQoSs8+AaJghj0smb4Y+sBRA63EGSbFjPoeYwy53j/CL+E9x4xZbiPnZAmH
5m4ZZrr/8dR7PNdi1IoSrAlVbeUAGbMi8ibCg2FlaaAwfcpq+TDlMnsPNmPszImtJ+onF9MODVr3vQ9FJ/t4C8nD4ufGxe9bZ7hdnqVOWTlwPabTjVr4ARBLP0hK30NukTb6Sxe8tu6cAi3PEEqGZ5y0/Ha4noSZ
SsC5TlwVqL6ThNX5iSnmwJiJjUMjraReE10WE4FfwQEmqiAwU31VagNOpyJtalcSu11aEgTl0zkuplOelpBa+GtkaK77cKE4mg5Cropc56Mb43QQTIcpUpdjcCkGcNPzvYYmmntlswxUrh4ELMUGeqKFxKrhchww
7S8vjPcQpD/8lCQOttifm8su7ZtJ3QhyDgg0ojOk5Tf7CU7Rh21poVmce0PffInRop6HuoeofrJCeI0t8zHmxKH0Tfr0tahvEB0+BCWkodpSsYpTuCsu8cymhppJIHhFHpOH98ORTArthKuTFCfWNnHqGb80NQDi
MCad31TcwXimeAScQ1TaYGi5+x/lSLqJwtJ4FconMRtGiucfb+MLKVCqL5RXDKBjNxiPFPI8jVDhsy+njYr4MDKDqcozstn5NtoQcSSB/7UPq6IJZBk2u2MtO8gfmDrBBJNi0rfCtAY6UG2l+k5PMY1TPHEJHjrx
ZcsVvvuzP0EZS6eJDhOxpvExQU8InOndAW5DRrn81h7HMKJvFrAZ5iiObVyFSUv0LGgRA4107D3/FWEt23d6tCAIo98tgEIAUWSyz0rOx05q5LMIKmxwpNU8zdbzacxo6w8Lyr5iVlCKNh4VCmdvMS+xjQm+0lta
+8A+iYXnJPjO5ICVJWyzA4qVkGGw0SsvUY2OE6Bo9ekU44kUK43uyKJhN1W+hdJhqEjI15W+CRl7UnEFsUNyNJdjGg0BLRB/YlQrB0SDgGPRDUK0HrFoRlE86Hed/U/bqv3ETZhGmKx0IhcHtzR1yublQv5Oe9p0
zQ8siirHCZtPvtLBqtFrhVBawYKJPcD7sJwWh2kaq83W07bz2fGypHhIZ1mE70wbT7Q+vZsbJpB+XZ2SmkiUxkY4vY6mY3gv0hE0rm07lpbEh40iCGahhEvqdz34j501cg7Hp71t1sz5FlHNuMh3qF3RY5+pjEm7
vNo6vIdOsDX0ANJWnqOTAgdYHyr3uJRdOCv4XJJL7y83Gb1GsK2gzI83tSes4kvQkq9AllqHHFn1xhoUHmeueBHsR1lt+UCnUg6TSkT7WA0XLDQye9kUcLj6M5JYxTqNFIvT853mFyw0p8h0M34FwXRm6iG7GRb8
HKvuaRuzDYuMc0bmYJZTFJyLZEH78GuE2cAYMh0hBkV9d+fgr3fqubM3PAtfKWUcmOCEvghtH0977couDUO4LmSzzCmkLjia0HbeNeloJm3oMZie1+ceBJOmyDWYNjGSjEeV4QpQOEqKH0mWkWKy5MftGbNIhhvN
1lK7QTiOiTRnmUN0eO5b6/0KJjO9wskQ52191d5PRiDS0NaH6pSeJIpCfonsYICNeE2x2bItEjM4R4mfO5zF/WNZ+FywcDArWOqDRp+Q6OVlHb+8KMYloRTi2jeTMZ0IwKXqsVsW8Ra0rTEydWRQK4RdcbdAbDeT
GTesScSuSA8rIfYSHuNkqJhs+TqHh47aAQEXMYdQh1xasKUFg5jj+TQuFsOUku0+/9HnN6O3O1opHexGgJ27diyrg2+aUc1sJ2EmtN04Hh7rre4upu2cSZyNKTGWi2sGnkyN1TBTFNt+ZhWAH/hro4VdaJPlDd/p
bsKYRbOdaLaj98VrY6y6/8whssQEDc7cSBvErdF7wfT3G1rA/fOdXTZT9m0IAdWpbVfjt/7zxOZ02tvV+Pcolic2gGUnX41/67wm5aCwfrKybUQ5StNXqW7fFcvqqeY1zbBgOWLonIUflbtMlVpGcQknu3qLwyhZ
h04LMVyHWUgePFW4g0mLOI2Eajtq4pdxWazGwGu0XnebkZhko5P8JEiim5TZ8ZEdHa7bDHaSh8a1GhRn6aLNjvh7fpxAZIdGSpp1vQPOiDcxsCDgjLBimW952ILwwPPsRL0tdMzCqbDYkxeTdt0lKovZ5WLscqFk
Upp293WeSTlkD5AU1kNOGN/KQmwtbG1oAbg+50q4BKI2+dgpxRJHtequLMWhc1F9Gh7ur+0HGBTBXIvg0s3tWjugmUTTi66uqeILLTErB5GM7xAIZZ5gFD9U0YXmRbrxid9o6dBarEoE/SmbUm5UBuCYjpESMPAR
IP6Q2FM10/FIL/mcTe+weZGnl8W23Avy1bRwQw9/orHcf1BsDgQ2XAgGN44+FTZJEcVuIgSUPkNFEw13prGNRCcLw5uhlG/pwnCG0jui1Fb4fikQ7I5H4imy6apofqyWQ2o+5UH8RkGpZkw+hUNcLQXjRmpvgVP3
sfukrU2HjkTSbUwFJL1yLFg1r+Y0KZdnT1WeTTj4UmZJ+8B5xg29OQQ/aCqGK/QunD7BidiZoUTNjLRNgk4FRgKi9Qlk4wHoEzef7bAHZajadJQYHS1gA53Ostwvv0QSOhO3/miiT7wfz8Q3WjFg4yeR7yKqcBci
9MArdpjedhJfHmslbUr3l2JKK2tob7+pAD3McM7L/B//T/axDXufjzoRnvvrRJDCoAUWVVmJtpeniQT60XKOTRNVY1r4P9aFVsqkPZS2rMJ/+ExTOXPHOiRHvMVcWg8NFfi7R8pA4xr2E5hRSUi3UPC5pi879tmd
yP3eDYuhLQgAW6Qn7Mv/QCiUfhebOePa4Po9/ju1x+awK9y7iptlP0Xxk5ItiCmYS/Z+Iv7iysWKVWSzxyxmIDgXJ+C5XlfKgcPykEOVjpB4QlNzW2zeKzCe6/SjcoFUamAJsOcdG2twkmEzbZ+h05+wmt5xP0HY
RC9zC3FiQfJsl+mceEGuyPzoz44E+PgNowhdF5dEURRQopsVVcVYYgj9XCi1Fl3dkB9PTXnF3TZm6/+aUi6gX2q3iDjarQ8Og2H1iXMdns8AW43X90lkbYJ7okD0Iff4H3EaZMVhGBN19QLax3mZCP0/TyTwFA1t
gE7VBhDVzuwfydru/hNnVgbeH7NsKLmH0uYK+q1UAV0PYdqaXQhyqgxFVZbaEq7OkptjAmZVBj8q35oL6HBJZcLwnu5OdXjDCvH7O+cCyg55VewDv4kRbqoK5qoCQFcTTKswajfd697gjW+Fduti8TaYI6GaaryY
CbXnbS7zSR3LvGAY3k3dHsjLaYaGqg6/1Wexh7wB61UfgwD4ULQ9PhM++S9Z6Bay9aGDxIHKWTRN8L2vyH9nJ8wBRVn2/qI4G1AZbYIjBFDrjFlQwbmSByWni36/UdCjKJuCaCHHihuxIBNeDglzqbKBt1assGJD
W36FBGa2z15xiNRKskOyBBLdBm60Ur69H03x9teC7uW9CDaIAnI26tABz7YWOQKfDSOfhjMFVwUCgEd7436LgspI5GaEyLdXAi9MmVX1JUNTzQ64JDdHtQSElgTld0FDQbQJ3ZzVyP04DQLNTy9oaITD0jA2eVjo
wf68c1BssppVVqsChWpQQZ1U8WiN5ewtfeMxV8de8AoActik2UONlDhvHwcVx4do6SHmTHpIVuimBA9x9kllNH4Dx/JwIX7yeuj05PXUuVNPaw9hhRYb6ilhIQp/GLYhDGc5LhCeAoa5zgaE3uABtFaGNAHmm0DU
7bEsqqaUi5BGQpwsgN/K90jCb1uNCPEvHqN82zMZyGcwn1ghLm0cbcEl1UdxktMjSgDZA2u8PpjDO7tC9dJOBd2hoFTPr1DQm+QQaM0SDWPwS3CdbohliWAjMlPl4eo9aRMbkmd1iPxZIakq2fTZpCE6mFKshfQu
Nh4tQ0r/LYuJVExQWibG0DuXRFXwGfB1XtRUh32CqPvQMLUbrlQadOdTdWAC3HLMIG0XIxBrvZn3QdTsg/ql9j8gil7hf8NxDqhErJqsVRnIqjiKcmkU5auUXNSI2hu1Y4eKEGczQlNmEL0tSn3aoehWiytO4JxH
g/8a1/IX41UBNH3Su6dUp+o/5D/tc87rNgOOYtRvARmHrQtUfRtfWOi5k9c1FnzAq6z2Rhj+omRueZ9cHzD4Xf5m02SBasN2AWG9LyCS4GuuPVbS5L1T9e0izKTGkGU3Kwd0Zk/F20fY636czNt0Bfcw1jD4VWT4
F+bKECWvHqM6pwMQ0kaZrd3xy/mfy5JVOqaUGZPpOVmQ2cIMfSuBcV/P43JUgmsZyeMFiLFDMvyAzg0WJY2vSMDPJ6lPLigXoYBlS6GjMRJJW8ILAqw+wtNIWbNg3qXt5MNE0XWDmMZ2IuGLk6b+sorJT1jQXneJ
Ts1gL0ePOYcaBMHoHoq4HBE2YutG/R4l4YuwH0norhZPtpU5q+Py3LXDRbc8R4yXspCKuZqz4lwwE4MqehWcKQUpOIY0emyFyVRqcKSwxlMCmlh3gHq+yusdnsxsUmuGvNeJiYZVcJNsc30KHzFBtJ5h63gnCIRX
Nx/mVzncN3NjhqEV0qcAz7QHdoqKq2RO4fINdCDiN45HmgZyELw72Or2HNbiwNs9dlHUrKgztDGEuZB9PsHhMSm54+4YBAEGyJ3wD+6K6zI20xM3itr5yiHEG32UF9zCnB8Dw/7Oo0ZrCaYllxdj658/+DjcJvI+
ZuI2vBSx9q4opDCdlrLVGRerXnyU7xHHRPOKXdIuoAFHPf6hbCW3BZuraFSe0dBG8LVEnY1MSgNdCWZ5IYv1Tomf9nf/aeklWB0GHkV8P8PIrWnLTFKvzTK5ppoQMyp9TWEiGtEseUvtk+6jYzFLPdpUj4cB+bDq
12bS1Gahkx5JKdcf1C1h8s1N6Z2MO5L5BYbxfmR5xs792PlsUArlm2ivG8w7mhTVAFD8s2A8Ntv9ytditfQrmAjjmSXhmcAoYES07scvrPVarPTlEaql/NRRqOudKRkvy5waE438n1IrmyBbpw2D/Z5ttiewvbCF
i9YJQ7k1wx+TDwz2hlP7NUgXTCIbkM8k2n69I+vT5wAOenu1tqw/X6YaUZ/mlgZ/qr3NF90nVrxtWJ0Su/z8WSfoZ5zJBEH66I0C+1/4dDIFVCYY2glKE/BNqHnV4ltQGAgYJMwzTQxom0Z0bEGDkFw8Sl3Ok1ru
b2G3qHOsW9V7nbmXhYwij3kD4Kve4sFMERuVDMJJHpkuByQ8QFaWPnL8QEy9wljuFzHlKg0+01amfGnY1dDbesQliKIERe3G/FMsrONAmQdKuVL8uz3suBmd3vplrdEHeLOPczDBRqaTYTi8VrGZSLzEv8zonU1o
zO+AgnFdm9x2FRfJr+fxsM1zCEFJwfLoLMnN1YaZ86Lg0qQMz/HTyWXtltSjq1Zgleyy9jEFho3vRGw2B8pIFRaEDDFX6LHlh011bVDiVJlkqeJffHS3B/YXmGujtXF3X2aMv7fK/20HBVXSEpmn69D8wj8P4206
OuBwqabA7M6avb1A7qe4ciLOqS9MtDSmR7VEjBL+OwOWfqjZAC0v27vMHnQja0+sQ3CLsUvH27RjW7gVJMjcryhkgMjU8vnl0qGaR9smbBNmqM8nR7NHtPgKtNDZUoh8Dk+8UZgFP5fvMw8R+AeqZXHQOwo35/ee
zdortqyyHzl6w6btonn1Z+Hxj1dnhjV7V4vexa0WSwK7mcnU6/sbJQ7t78XKN+wDnAJvPF9KkYQTECZbzkezRyQ8ChNxJ7Az5/DYOo9ikVulcu3KzlzwySDPAUAWBVSicAnATpqRRNXhRuSivHdewrlj9y+LPx1O
YSVsRYDNsPpx0I7ZAtwDCKjyi213x8Mj82i5cTC2hrOV5k1XpOqQHqCN8HzT7DaJWzKgJhUGJk1YFVVu3WXPKMHdF6PQQwxP0Qctk+l3FLGjYehfTKYJEYX0WjZtgKBiCXdGIAnzl78vlcK6e/PAIduT6LooiVBG
zejD9vf0uejn/nEDlpd/SlaBjr4MZRcRFAad4ANHGfgrSlTrwgdNTOg3vBbEZIlyL/vvsux1Pq5+ReQ/ktFll9cn9T5O1rAaIZIF2dlTlZUeWlnhjHP4C5G4uATH2WReeWpdfP9m94N3PrhKjhV9ovzAjmTdiD1K
ALch5a6Ylthi0Js/yyrXqGmUK4HcaCdUgxoOgyxEoiWOSBm0tNSeEP9MObtHqvyv/2m2+9dsli7giynYl5Ab2I9mxqEg1dGZ2ETRgHek4y3pHzKIllLN5uhKHy0Zw0zj2+V/A0WNwFJsSYVBuQllKZKJXfJjEDfq
hmIattnhXsytRS2VMugPB3n2Mt8xFyqr9RbkLPIAVEJXmsRFr2rpfb+ZpoDx1EEHo1FqH6C2ca7x6E/k8/BihkXK1i1n6YDHNoNGQMdnuTE0yWCl7i4gmqNxFGAGPxG71NIgSQmtm0hM1KDRY3w/EfPTGmWZUQJt
4ITSMW76lTzmS9LFg7/NJkMT1YXA0triveydzz2i74LQ3NBDH9SY0fPheFOmuHOMyThPRHMVU3zgRyJdYXmg3rem9qpTjFpV/Do7zhMs1zEpCSI0iRVBn0HM0vTWg0OSL9VW8oBIUsrikf2fSWyhey5d7tiqVZE7
ZaikIn1yqwGMN5P3JhWRHhCNuCGmFRiHqXFmS3KLYUIcNcKYhnh60Tv5Ieqm/5nU6dz63BOopjsrXUz8E5y/Qakx5YG4eL7lOrcsmhif+Xrs+ag/7HvcT23fMu1H4RCt+xm4Zitl7GKR1atOUAQr4PES1rZC/vCU
vMESiVMuzZHrGYAo+HsJTJI/J1e78ShjvDQk3VTNA2Mj2WThNgu3V90WFXEMZgnTFAoXwEBQB25clnFL4FHE2v1cCsAiK2u0heVe1cn/RdSyf2jiF4hG2qZZaz5VLHgYgnVbtOCEX1tNwU/wPzRoAANQUFqy9X5Q
rP6Z4pT0Kfm4abIXw3DgT1demuJyEIdAU/epKIsno0hUNqXqAYYufE7iY0ZtcgcreOG+IYeYWT929Ap1KOOWYsGtqL7kkVHx/hYp/0YoUpvy5/iPQsfEnmXj0d/YrL+JaN6wnKmeJGK8VYsGxyt53sO2C22W8J/f
9pIXebLyAviliX6QnTUdGrBEaS/ZgS6Aya/FjfMGhhJ/XwXf9xs94X72iQVci+bdYKWOfslisK/wjaUa1zalHLp3+4eIMJhJJDq9YQKCKN5G7I57naIYJlY2z1rpK5cUFjGyDuZmlT80NrS3EY+NdcD0tUkaLggH
WhTORodS611Fjiqtv1uszhsoBUsVMZ2i7N1H7VgAeNHjJ9OkQ8mDlMR2dPfr7ZSM/SOWWzX20GWTRCKKJmzof1gWfqwQzunJWWVlFoyaqSnlVUNSnlohaZX6Mt2xGMSgCUNAhzN3Ucoo7TWWfcW9dQ/ZEbEf0OK7
xaNRE4LQJd1GBzYJfY7tI3wA6k4NrtKS41hD110b8m+rCchniSlkLToIOMdJ93ZzxNR8F70ZIpxs2uYlWrqCCsw1NueyE7xuoJk2Fd4sPmpIrfs/fO47nUHA5+WZJ+ZXm9P0lV+jfJtF3Hz0lbvBXkmnNjEFPK6/
fjB4q4NUToy1lpcf9q6HSqvkvuaRj8MV0gOtQv3ZEBqbRpYwpSxk0fgx9N0Zu4cooiGIS3Ye47dhkBg+NRQnQHCYIpoQdE7cbkt4qqq5tTY4MR4UXISrZYcgFPaClMKSeOc5+PgdgDoMQL7+B/ClFg+m01kMOHav
cmxjZS8kjnzBPehAFP/oslwwvdtLA+rYBE0WbQROIuZ7N6Wh1JUSHf5PG0tsnLXJxtFCQNPHR0g2MZo+RVE6A8VqVLFJlNEdEkMojnTK0iAhs4jFMZAckYzYgHcGyDzDAMIY0ccPwv+ftILS3GhYIciewkArNCEA
JAfTbCRClQMQ4bGkpJsDQs1zqCpEqh9YPAIO5IwSQFW5LAwZRieXspDR5qYwxqz5hDBhskYoSFpxHuOX8H5eLWJk7PuV/n5KfA5Wn7D7CJuO+Vsk6mQMafwgAh+a6HAGgR4UfRrcs8w5i90niO5o5SUxW12pB4vo
9PGV6XJxJnruc+uPhnwk7k0dUD5CAZvHizB0fj0T9j2J+8nvIKFmq6cHPCtAL9DgucectyciN+dvb2AacfS6186fRzf7CaUySr/ub9aH7y/At+ngu/7uo368xuUx9Fktsc/Of49+8mteje7vm4ep34d//bPzj/o/
J7QhF77W+Yblu9j+E/7cZ+c/9a8f9e7wbDsd/wQ/cez892g7/pU9zeJAA2BcvbXoqE4fqEv8SpSINi92mUc/9tr58yhMxz5ikDBFIpVKAj8mnk80tmh8wQ/c1wjl3GDPQnqBkfu+k4G86SYkS3/hIuRPXGr9cgB4
84oEOzAnJ92oMxd7cW8snWZBTRuyxUFJx2+FTa6Hsnh1Gn76JW9BuA0+RYjMKRVKbYdnRrcrc1rgf93sCITsKXbtfQ7SFPG2guGFnjBdECE56LbnVtIxu/cxykK9DWHSH0v9JGoZAEbpNnuxi6VAEYGpxdPf3MG8
ykdWUuQ0FLsRPRiG1Bxuj4X1wbfgT+hV2Rd/w+qvKZbDzUSShmTI3jItBINzSIWtVceL1uTvWVYOD6S5EcigP48tZGkNkyL8GLoxHDYqrawl5DJObl3dqQk2gRvoBy7GHVfHd0a9RAdz6He8SyMrla+jRvhtckwk
nXgXoFNJGilPRiTcbHLXT3iHnYHND0amUA2g8c16k15l0ywjluU0j2jutuTn1HqsZO4KgLmcAh6fqyCiuZD7vz1vQfYNIMMVec3w9dmu6hNocVdqZ9JML9iLBOvu+JeCt3AJA5+xvnvfDIIICS9LwATjGvxaoo4a
RXNQb2XHjr0vZuSYhbhDO4VvfmzKWGr9P7bDJB1UKkM6WtjJRguNZLTonFNB3JgYISBTesdvLykpz8TH9JcNy4pfCefIZ60Rii2h5bepE8n6val9pBFVrjMWv3hBy4nZcTTdVcWJdCNaKTJzYETy7eVEzz/uZf/N
Emgh1ym4VZURG+iLgjs=`;
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
