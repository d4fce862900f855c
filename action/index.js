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
var packed = `n2YHElkgcmx3qZMcyObRtifoo+6KpwfQY5uT6lO2lQeoO/TCFSBsDDcqMgHMm+bvL5x0GwJEav7X2tb1LaCqqqqqquuPH+Jvvgu7S9o0/X4o0IICIiqIUzc3BQthaBjPtwFxYRQrAkucT0WRcJrlkStQJilXghrW
SCYQIY2y7Rh9MmA5torEwFatx9ArxLzegCViYgczoXG2wOyqbb7jO9wTJju/n0RWmHQHm+7TONzyMiAHTUY++kgDTu+wdWAwiuEBthL4onI0ZxrHp+Wk7PCIOnQwjHkzn8kTnnPY1ktX7VavXfAiggvXxcuMB9Jf
NuxIgfExUpQx1dAoTkzaQMG4vsbwwK3wrUlZw2ZvaM4KF5JELuHNK1Tc4JQYuqxJPRfkt2nJ8zIr+hxiNAw6hMpJJen94jlS5GIgavNLtPr9Ayn22lJPxchwnG6oGh8tKhKh1z7ZIeoO0MfJhr6u48Uc7ehKJahV
55MgjtWGCGowyZiutVnkgCWyiFH4g8q0bzB0pUjvFEIK2C5DoROd+AyN9IDDQTHOpLQJf5qaviFRCGrst6RFrmgO2LyiQ9TLrR8SBNVvvZAjLZOnUtnD4vpMSlvTo0ITe+etEoz969hoOnKHSfX0J2d/RPC8PZFP
Yv/y8Yvmj48xzKDxvis9+DWHPN9DeF8TIdE/9Kr54TO6anlvlseCRHiz/4lHJdT4OjXQHi4IMu/jFU7MNdJ6JxAZ77sbLO0QlkJabjQEPaP2Dd010HAtb5bi2Q7VEVYEcfmNoBH40qNpFHI4I8u3pudetbvRhnbC
KLorTGCqPqh/wGCwif5+90c9aIeB9HQ5F6LwG4s9Gbo5gEdZkTJMI0GDukYispm0RlIJtKhfkvX+PHHO8FCrvvCKB6ngH6/hQoki9BQzE2GssVEVGPKGJIZJBwefjpTpvmjgSs+NiH4wlAJBCzYCkQQPKpZg2G/A
u92njyv17uBCMKRlGFyIltgv897LikFj+rj3Ig+1LPLzf3mJLenRIaQmsyipnVo8zlwN/jbpQ/7zff4nkNHB9YJaFonjUtd7wibDmro2MIpG6GVCyMb59RpPFRh50YNFIHJHAIkYt273XyUFAAE0gjAJCmltRNtJ
T2UgqCsZ1zKh4ywbgtjKjsn9QY4E2cqJ4EwwX8RWvIo36e5SFvExZ6b4FF/oG4ePlK+4yI8g//2vVPV0d/0piAmpp0ONos2mRqW0h/5sYD8GuzCkweR+yumWAVh4/vvFpXqdcleTjVIpb34RDKOpO/awuf4P52vo
E0iirgg6wRX9PsFC+ysaEgrU68X7CW2+XJpMLv5K+leoPIBcv0/VKt5NolaNYdXwg1hjC2pgnNGstMZCeAOSaGKwAwJ86Jbhkn15cFF4PjtrW1Dql3z44sLFi9cmOfH5IOyKFldYkbv6cn79z8+XUbDxmgmDJex3
zO7KDgHiuMxhxKF1yKmq7K4EVWYrMwvRaG0zM6v2Sxxi0b/GETtXEeTd5e4+wlrC6d5Mrb/P5WRyPJhSR6YJyfE47gbxvGXfmLQEk5AEt1jFoIqxFSL/cDt8+H++mlZ7b1YBpcRxiQMhubKnF3yenTk7xyH47VBK
2KJsgROQJ/6rxWJfi233bKR786s2X4/2WHRuj3itdOr0vp3CeHDQISYOugGcv6IPyv0eUtlT7xg6Qu0Xq1SEL5S65OXQnP4dIBC4KlkFAdpfW9X/ppVFqX3zPg+xx9nmg4OEicimVPhq96gKiy6k3Zv7qu37X20x
H+eL5/UFCu2ebQ+TigIiw1TakmQGkGhFYEQUg3XvYrf64+7b4+usr1+j4/ZmC6FnS6UWF0oicsTlAabIxhIG4yz8f7r8itJfrilKFw72Q0iyLYZS70nSrd6ZIFlWnl+9zerrV2RseF/iTOg5rmxKtcdxI4WaQWWa
MTpaJcBep86l1usb7QvLvsKJ13bskO4irlWMkRjhY5IsZRsE9j/Tr/+0tWbfTYgcTYFoY1UHATdATtipAmiqUS59/Yu/xJJmV7PlC1IJQ+ALOHXBViZa1WJUiht2Cc+XCiHbZvxjpvv//d2sYtV1pUae0jKJuKIz
BTpcEuDydOQkjt3gDnKxlIbik+4Xb7Xkvf//8k/+VP8/P1+KugCDFhjH2OnabtIxqZ8qIwG6AvIhkXF61P9Uzar2+dt3WuyRFmFn6uQZBjCcCBIiQK1WYeAQMr/UN1eVudtgsR5b+Ubp/DHQTqm6miXjmiJHwGdY
v5PxExjO9MfHUpYQv+l824ckQSIUenPu/LLl2+n6fmcBVfSV5ZTqpKPZ1xNFKRrTsRVjw1jwp5i0TVBNFdHVk0en2gC0HdaQeMpwBZ6l9VrV7pD3WWNT79E0v3RykxvEREpuoL431aIUOi9jHChvo6sBNcBO3YL9
a3cfUCApBVly9uXyK8sdzUFUUklp6FgcPlnPcLAWkyA6aiWIZg6h/UI0cxSEc5Ky4ahRY8oOTrhJMe/yJE3V/+zn+vj+xToETYQ8TXHkCBtejtrK0/N9Nf+tanNSr5KdxMkOSdcWjkgBnyD4rMxyi3Kq6Z6VtjJK
gbSPfVWK/k0Q/c5FJh7L0CW7WjLMqGuQ0uQhSdNrO2XHhH6YveZrnq79GhxzRKsoT4rHOlyKENirymLtRtkQ0IqBJS/KNM+GWlm2l/ytDFrdI0ZkwLZ2G6om0Luf6HRFhaysvBE/cUQ8N8Ig/6VWleX7tvdPsr03
vkIIyYyFwALsM0V5ksci+T2iAnYKnPpWpp+naxcniS1HLc+y0lJco599d7k4ZIPk57DxGh+ARMrb4Xj9ZqpGvZsKH6P9IRf9VyFCJETxTIA0QcrSzc5ballGaUGJlkbX3Pn5mpD/PzTQy9X0SsSORN00Z8+CMUGW
+IlFoV2kTaWy+fio/lk6ShF18jvybWZnX+cV7wvIqehUXnwBjKTigcoWTdnxHwz+UZYAmzbs1016euHgzd/7GKJXL7WLB5XKorBk2YoHQJTvY3vQILgt9ZdznhSLYGm2OH3NqsL47k8RVFgFUWh7an0z1e90xWhL
fS6kUm+/nrZ2DGIhEr9JgREojb3wz9efrvZBeYv1KwNwzp+AsLKZvb6XaQc2/RxYhxTGSSBgp2wQhYRTb92fLa0/Xd2ejAsFGWx3ZxanaQ29bu5dEFqAZF7a6BFJGIfIczic53Ce+dvxw5uZr1VLjMLdA6hR6vYk
h1ga/ZqOpcsQFx+eNF/zdBXUnweV19icCrXq938tzIBgRNpWLFEKZ+RYwdv7qdAXqvuqFddBlseU5J9iS8gL+Ynxre0138rTtWewK/CZJRru9UmjJ8ILaPefGEJyUhOBPnQsqE06FmnFGBH6n1uro++KJSlcHx8M
prfw5//NlXYu/4jktu5cOWdElSAQaiib7GQxm6PkGLNHlG1ZAbIEZsfPV/f5qgop+//3VmnVo7+Zq8gEkMwk0SSqRpE1CjVCnv14eAR50Ggh1Gr2yv8V74Z/CbdvAmHCHekiojJERiFkIwXwxPfA/98sQDPzAMfc
I4Dx8ExyIiOTdSIDYE0mgBZEJoDTVDUHVKPVUm0BkHUOqjSnOKOXffazWPLMqpez7P3IxWY5/v/7VtrnJgqUf4SS7hgeyEWO0p5R75y97/4V70VEI0RmIyOzsj+qUFifIIlWII1W59z7MisiMsGfotidVUALgL3+
Aj/7K4yQltbmWK6Qrkl6M+ON//++X1rN6EhERoLVQgrDHA8RmWQLIRw749593ibiR8QvhpxK2QVBrCGAZi8SJLv13eec+yK+SFSGADsFyEYCqF5EsaRqS7jtjud2jTVjj+kkx6puqy1z4Pl/3y9NTQaQ1FqkjB2b
yblIQebNyrWUZHzn7vvOQtWvLqHqVdd09wNLAzTJJbDoAHA4pjlzzz3nvlvVVQC60A3TaHCcNWkkY3Nl6a/fcuSMj2YyKZMyFwSJ5PfvW1q5CWQCINGcWa0NZw0LANFihVKG3/V+xL/dlaqJSnEaBXGGIEaTPdrc
8+JFvHhZmVnoQlVBs3lIcIQS1gpl2Gv5a67hK8t8v7DaG2/d9fb/TDXbhXh0CLEoryiP2AVF+5bhzlR4fqSOdi5aYXeG3yQIJdIpZMz/M7Pk7hIgFiBwgkKkeCHlzm1xLt257Dhb4eAESQ2dJTmx9lm4bPbu/mfi
oDv/Q2lSp6hsHBKJ0STfukTi4Xnypm8QBPYBByDdDQcUBdtdkJVCFBhl/n7yfAdNAEHkmjLjq7v9u+0P1f65l850/BEbIZYQQsjgnsXYNBaPhcHfaW/IIn0T+9nQa7tQYGaBH8d27FuWnuR0LUYzK5+aRjjwNZg9
UlnF1JDbc13TLQDWJrIt23ooir93DWv9l+7x/I6uVQ4hQAghnN1NwiH/GLMsXvq7l2+iKANSulN2f5hf9fyPmuo4x8xujI9IGGMOSchAH3L5vajxdqnnHzmYTGJyqFaV7OH3wzSft95tm2STHjKCAUlc4hgQHzv/
x9r+j4XWy8z/Z13urMCAaPkx9mYZhexWQtPegWbrAwEVZnD7XWSqL+kOabuH5KsHYc9W0b6ovj07TptZ3wpAiWNhUfmizXsNK6/t9v3E+KACYpbMpEXfH6V9f5x2LxMnnVn+51IbBUJIQpD4pXxfltbLNukc6czu
NmAbY3wD0pfSw8uY1o/eWL9UirBDIBHSr8X3h45eT2/pjZlQChTCqMrHiJeoWuO4KS7xv0QCIErdBsiX0Ov3YtP/Qx6kaZb2f6xlHY2ksewQMPYt9CnTT6l3PZIC2Cy2KeGXuvN2Gav8b/tmj577/6iICA5yeJCA
IeKHmPNr+0P4y7HsNrZuS/LodPJmAHOOWWX/2l5PTkCkq1iAQWb43YalTdLdXC9Jk5nYFuIxxjxC4K3XqBAynJn2tYIGmdiRX7lkqZ17jvs4SWcK6GP1AkLPamWjbYjaZUm6be2vd7MNGAPGQgJsVGm/WIxp3Zea
y7coAlKWFZMIO6jk/RhL+29/sleSdg+Dw4AII3KpL9ZCH7LZm1D5yj6CSSDHdtqe/41lTrpX271mIiCXiIhAjHye4v+P5dtJ10zTP7+dSRSRZTcioI+L+WPK/z0s4mAIQe3lHHl9hPBWZWN1MOsy+CAt8A2DSqJ9
kn44xCruf7nbnLF96taBvtdhMmm2ExPkMeFVQ2IHZB/pDE0K5/nheCvn0XE6dGZumFITOyrlQjVzWJEGf7zi5w1stF7VUdXpkduyfPS+o2dmpP/N2Wx1nqfxxnC6OTWyyT3liBouwdhYuPn8PjS90w/UCAJ+/zcB
0slovvqtn0Ar8GgeKvN1L6B4HCoFLm9QpYRXAAFrPQ9j1dZj9R59Sc8UrDflBWPxWo6bmZHMdZOCeuQePDHQbVe9043SFfxQxApoL2V+UNV6rcuYOaitvelxrwk5gZddFikY2UsPvlEcGr3QK8xxLaRgoui1uUaT
IZMoNPzbOUZBqCuYHinOO0olsd0dioXDjyE2LjWVHvGjkmZe/6Z3WfgtDWxynTVZ8EyQ0lRuKiev3DmXsRf7kOydiX93TsS4Z1Y97f0/SPddwN00K3V3PZFJLAe1d9go3hJ1aUweliheviGA5sz4U5PQiGZQveHp
Yw6lEnPaLy6kR6dC/JNkPe5zJ38B3DwDlomPHz8Nl8qsWnCeiHrAh6KM0W3pd24YSSItGtXBkfo02eXzxnDC8JC7B7Vhzafnq9d+DNFmzQevFwNvq0j2wFYViYr8EUTlaT/mhoROEG6jnFAsFjEnzqoQYCE1aJJo
7VJBfcJB+ZbBS/n/pauhNx6UULuggZFXOhUJBsGMSKqLHm8YTPc1jT5uvNn9fum3aq7/OpwTPr43btePezVnN0f/V03ItwUZWebHp4YzV2Us2j6TV/PIDQmt0/q9mov4/eODiO31Vs3r+38T3GO3V/Pkz+unU5j+
e2IFM2RPOsSOPueoUWC2T1eDmqdmCgYzFkf9vPmI2WUV1E7D1Zdq80JvB5Hnn1uQjRF94X9x725iyhdYii6l5PXfkXwrNlPfPlSTEn/ejLCtWnxZPW7+5GCCXImrWa+fJtZiqDPVFxnq60B9hF3nZEtUZIb3Rz3P
0b/SftSNaultZxj4AhevTzoLq7ivPf6czuW6N/tpj5u4TflKssXB+l/IMRMjfPBZvN3s4rWJwKTrUO/xFHOi8V8J0RKvP+F+Lt24xo95PvOkCYM4R1EOEE1Qx0BSKlSvKjeKJGEIsqSx+pKpu+nozccBpy/CB3Xz
5YHypEZlLqiZ8m9IFuBz1TiT5yp8w4F4mMkSXKv+ef9f0teMOfXfj0pDYepa3j1pD0e6Jt6pzervtGgHxdwuHsDnGLBzyd/CLTUKt89h3sqrIUDVyQKto25oTP4RJYYiz6S3HHkutMgIPy8P5smYRzvKcpkE8kmX
f855zW0JsPw/3+kVW3FGRRGD2Bn3VjPfXZu10DquMJ9cRGt88HT4Fq+pwfst/lLmyXXHjaWAw4P+UPXFNQ/omSDqKJVkHT2n4vuoN1pvi+sbDDIIY0Qhpn5Rj3Yo8IE0ex2N6bRI3XyY+aJrzHoSbEITH3e22+wT
0CZcK+eNiPawtv31ln9ZmCEuFov0TBjEC7IUf7x5yiKfV/Jt9Xbi6ypgRRsN7DZmXEtWj7wzuKksm3HBvOyEhWVNyMDqSgjkvyashDMgyqjKqfNfvNZrwKVY3HqMPTl05rX+PCEj2nBue6K2CXnVEfAmhY/pySPl
sPg+nxCAPf5rcunZLTBjRZ32ZgRwrvPhf6NL52C8zK0L5Qbz1BTqUNsc4rusfTJ40xpwXB+o+PR9nY2TZ7LsnR5Z/9b58UujwvUDwPq3k4VnkfPU79k+EOSnTVuapsG2HXiALZxryJ1YuApwsOTt1w2DTP5534W0
mT29g/nyltC4eF9DeLXbFWM7ZeJPPcbly5ve60fUglRFhFfOvPaeQ/XoGyWyyw8rLat6liEMn/ZNLpbUQgBi9IRiqwILeXJq3LExJ08/llgKiAltFtzxdqA+m0yD4iM+UXs37+uYh1vXCe8g8qHD6VfGD61DwYM8
OTQqf1O13eu4zHpFxuqKyzXMfUe+LHPCEeEHieHfRrBwIiNxA9RP8wJn10uGjKt7bDRBh62ciOfsWacpBihycLznAkL53fZNO4BkXoQeV7y64+Ug2hA8oXUND/6hNRP5UAeq4OwkeDf6/MK7U/J0u7cl1ib6z4ar
+0NJzxGnnYVNLAUAelREOB5z+YMShUIsilOq52n+tT1QogPoAN0ahSfdQMie4CUSYXt5lCdOQz1QQ6+JnQtj8Fp3TzkfezRgjXOiEIn2DgIXK6JdIZg5pVjKoJB0ilRA4zWbGPRZE8CSnmXzdl1I7Hv6f5aZuQSE
gIuAhs+UwZVpm/57zKZSbaOvK9AugJZUZ51iyC4BruR1l/SjzSgwi2QmiOyyXosafkTE5RxweI48fZX0xiGm2sXkz6HFWp/3XcpKTP6Xc1/lUEpji5irhstkeznnyB2812iwgm9ci523Mg2nCsjiW93b+1HkikEY
BFo5qhUoI6INejZmUbDnMb0cU1lYv3vMNwBMADjg09qqhhVs1bbuhHf5OIbKddTRIcVhDngRwxLst8Ti05UN3lNNC/0xphDbZCl8XHjCsszkpPQEHTDEKAfkk6TzuT1DLNrSAMOt9qR+pVBhyATLpa/f63FH52sZ
Hm6ifaUWRfYWkUMC3I7JpsVRZ2xjvxf4GnhUYBloP2lhRFOaJaxHyXGsZKrU20yjss6JvIGwfi6pLcHXtTe1KsXVVa4iq9LtBNBXB6jBby40uG0/TMzOV2Hvai+kHZXEBzHisaHbIwSNUtaJSXiVw9APLlSh9LYW
vxgw6+1/L+o/dxjs3VDIRKcoStiqwqEJYedefxBFltC7cO5PHhWH2kYV5TfEoxhj3zW+7IM/CM7PBHhXb4nVlja0bSw81RUvMSVcUKOMK1Oft5YQnkZGVOm2y6VMmkHWQ3scOqzX8oNAnT/kyVUc+oqatpycCkG5
ZakevHHZpXQ7acKFoKl8rgHdSrasQDiODE0uTGIlTjDkKFchGOFd6U3KrwCPL9vjsVfWnQmpNxjZX/HJevYcQvRsCQ3UGHMZOtVowwKLSuPN6JJome82BGru1Wg6CL4B+yCxloNymHIEO9kMcc9bThpXKOPc9hY7
1ar5DaBrzZncUMF+b6/sCtZBEK6nRTun2DdrGh4jnKqTr8FcajdgbICsE2AEwG/7tghzIu4Q7L+NjyPKTFgSpR3/9sWJeQ98h3dOLkKqLZTQ0ms5wkPvAPXeyhxt2oXIs/UPWYf4GMTPuhMrENEb6xxVg/DV4FQZ
mOX9j2ooE8+KBXSrpYaDgy2C8RfDzIBWiYe8Kh3ZN1nau9QIF5BcLPVpWgYTUtyMqO15gDEu2ZTXZ5yN1bg2vlCPEI7Is3K7lQJntQKschs8vSzPzoop9O2n1HQlueMPzZy4bNyNivHoI6elLtQKp4CzN79RI3Hn
J3CLLjZaYLwlMI098yFiUkSytYAu+xuBBZyAGfLhhJCNvbJ2excRO5h+A98fNEiFMo1AIVNYo0RxVpjrQe16nJYajwngOKpb1Y8nBKfWR52tRMNa127ED/anStMUwkBT61oxVcMoumaAbcqD4wOHCu3IwNu5stwr
GGnpHwf1g0bHHATPwGiwffJZrrbiobF6J/D6K0wxBVKAYMxRzEEzcFtRYqKZkaEkzTtoZar6CXocHJPJtHW4bUNho9avAgZ6NuNa0b1JZYXHdTknvjo0nnhWOfwYFBsyBFjU1dBgsbgjbNTA7APugUryH8HubzwQ
7AUJVAdFmhYrG1WE+jlEkhDjL6TFeOgNExbYosIXb6YZXHbcDgivWQ9FDoc6kcNuxECfBwQPgpphfBcNLAdfad41Kp4fkcY7902fTOdsEjvyudkoA82adjgT7UvkU+lDu9IaZMc/3vw8a6IIMai5H7E63Lf9dVfV
ue8UNnEe/q8UnrwHJxv3gJXePLRP5It6afQHuV8KPwuGlx73/umQFHMVJSbIYUi76HK1J0ZQypsSQFCbc7f259RLEAu87is+5n+W63qH7D1CCxlwg4T5dZZ0q56cgfD7bXurnLPoFLgU7ZtwUzQbRnykQ5oK1GBy
OoLvgj2rekd/jA1DkBlVMELLz/Yth5C1k7HIYGMKmBP6rRWq7TWAOc5EgVhKkUE1bFulU0mZTNRDqXWWU1fxhNJ2cRy2ULxmXQCnbN1IUSr0SIpZplDRX6ia8pbwbVsIw2B/Cm28QNCOKGj9Ml5UI5v86QoT+l3i
+CYE0qoAzpgka5izRu0tUawoUD+Fg4oxkBRudb9SZ7J4Bq4UvTJExyZRdDogvqOXKO1Yzao62vzlhiFBVTtZtzhcblwVvM6NUXYF3xtZIPAx5CnNJon4v0p/losMWOvQKSOSzfwfu0QhXkuVYpSNiT5DSuXa+PTv
nQymeZSwxT/Mz1G1AqfEymTYjxXkMyCNl6J8PGkCFkI5ggqyrzK6fWwY1YQj8d9btMAxOZnYfqtswsqVewqS6aFbHplnzwMfwCxuTirYk+AEkG9TfY8YUA+pSQZz8nEevCHVwT0RMERyOD4FFUfscIiPFxdSlEv6
5li5e4BPsCtFC8jlIqZUFaWVDLFa2B1JdX0Eywbl76sbZuhxQaaKgkl/IMd2iTpUah9WeNqMLjQnrwlU9WJZMVYdylj8L3Sv96O47P9GiSjnpmpLMfJ13rMSXRDVJ33SAbj11Eebp5CnjhL4CoM4wsP3jjkbx1au
1srP5wnPLjPlDE17iMWslHdVIHKaE9fxNzBbR2wHbdvfDwkvvdDStlEnuQq/tueG0SCuj1FlaLZEihlxe7DqcBSKkHsrByW9u/0/uYG8ZQnzgCzmOtvRTrUA5DwBH0TwVCYvRIEtOxQqS7c9xhwX9NpuK+5vMnXO
Hzr8cwUZgZQdqjrgBiwskjFjrxgSEdIc5Kn+tmBAmGlHTqUa3HJ6pwBzRBRqIp872PafGsclZsyNGHlMdAPcCRJlMlXI6pEs2a/wU7oxB42dVwUoK7mk9F+Q9nkpdm99Vnhpe8QCsdl8kSgfFH+OA+B3SxddLPgc
u2EN6gqszeKXI/C8lYvGe1+U0pdaBwhWckZE8HgxIcfMWkaKs9+YeBEKOKfkvVyGCmSZzN1mx0aKGv2Y5aqoq8oBTOn0yvgG+hfKOy+boReI/uIhywA55c/i+GNjWyKAqMfpsgR9ekDMZihYRugGZc96jIYbjl1t
1HF0bRCsIzBE0G/Q1x6qHWraUEdmO+2nKxOGUFJvUOvYQsJrx2OCdjgxzT4Xa/R4bTNAtbGIBRufKKJU21Gis9RSmtuREAvxDcNLo8qPXMJPKezUCvXA11mPYLAr/9hDmug8vgyObG4cMI19sbvC3js/r7748mLg
Wn4rb2+whrdisvlAec3cGlVPfjUPZ9xhLCnd4CFWqJEjdDj4yq7lAPbTPyoeJtBZ3OwrANWGmam/FJKNtbOVWQrzQmPXy06GQafwBzq7vKRxj+jsszMF3IpCqI3AAMDXJzGhq5ZFBxoQ1lfBkM7e8rd+we9iobPk
vvelx9+ascC882H0eEN4wHsyi1UC8ybNyhdPyDxhxhP1TONO+/KGBE8otXlCax9Al58GUsPQtiPqYVBGZ11XasEf3RHS9sGY3VvpA+1BYRhu3SN7Oh30ciFvRJlzb4uTthhalcfPY3Fi4nWDMh3myFZ8CwJSJcFl
Ldm7VNXASA4nKxNkJfkB3CFiCmaYuT7m0Xf+28yShFj8ryP8S41IgC0PVrdTEacUCphdiQmCkPQE+MRpeLY1viVwwTijLPgS2y2VbRQ+agJ5dDZwPI/oYc9VdA94QuOuLjqAkDjQCZ2jaPXl3NNUgceAZ8U5x63s
m9sS5OQn8uMksnII7XxadUGG/RC8xNKiPiSrTYoYciC5zvsCVie8m0mIxOuExtMvUrGZmgcrOm9yo5KXXsAvGGGivkY9grzOoOe4jX6gugogMmuaUdSzmIUk+CI2KaeZ3tWuBJmj7l50Y88ub6VeVOznRY9uywAT
uWVG3wgpfO2AXA1G/K+tGh4sU+Td/53hRLXuTA1zWpndgLui0dQXtSlMO/Kqk/HXL7izS2So/UQ2cecn1G5ZkpBXYX9Yofslbar+T8LHakZE86qzbgS7WliVJbdSp8rFGdjVuonXYZaB+x6Y2NhlGBWk/S7zNA7s
NL/sNanM1dOsJiYdfqHpeRHG9gTkWtYHctdtm6nr91UXQm9rmT/P9Rv774TVSP+G1RwcFF/OW/l/bMyqskWtBhmlSQ+BxaQMJgO2REHMA1uNvEjLbjDIxAuKYnZzy7nZX1k+vyNomCyofA7Q/1ADPURD3cmEUt5I
rn/Tlk3Fq0sWqpX5Dfy80v682EGRODZV2Kq0aURoOMoncHRe6v77bv0HZdHrybEDA641gjah0Rup8Kpbypr6gHg1ppkR1Xfk6sHSDlqwbQ8foITwZbhaFLp8PC3gyK8JT/lRdtcTDyTDaHaf4i5zdGWoGpaOYUTJ
Q/1VGkjlzVmvCH5scF2f/1vMdxq99UHNgIHLTB993x0GmKJ3m7l3mRHJXjgQnYmfZaVV/juwXZdUn4+zRUKDGGSkzeqAD6sPKgaV+9+RR8/dMFax7WQ6gBeU9h92lCDHUAIM4ZceJ4CpQ9W3RKHgjRR1RsWQ/okY
qgKMHU46YeD9twS95TbhNptzXdmJOpGWhzBUmtlmC2vUG4RwlR4bQqkcRRSSiVxv+ex1kf83ag/xaE1LRC1itUAvxrCSaPnM8VZRI61SAS7W0deTQdxjPEtGaq+Ie2Rk+UI/4CwYqVz8Req3p60vGCAtRYUmG4UL
qeDGYKFTtCc8vuycmcaG76K0ale0Zvp2GLVq0eyJLKeaWeA65yFERyB2J2o/XrHHN7pBxeXsSyUjWIKZDKQcnwT5dEtWOMtnBYo3smkL4IhaNxEml0jqqhJyiG3hChhY8O8hcGaYLFJWIfK7GWQ1rEiB02EN6/dT
M43ygUhTtX4bhdP7Vrrgn/omwVEAhSMDIbUgy2mUNMpyfizkqPO6Qgdb12w/wifRQk/C1NGzXMZEU48gDbpIyOuLhSVwyMl8aUYFVLA8HV5dA0UzWpamjqupzGzRgV1E+ka7sMfNKLXxtEZY0gBGbJecE3RNRl7s
0JhmEyp7kAUTwFMxRFg5GwTlmE4QgW4cdmY+jjNWdfCWM/pRXr0seFBArUJjswDJV1yD+kJ6bIVo1tWbj03Chp1O7wa9VezmFEXMI5Ttnzo7Fb443QHqrLHrHTt4frtyaT2qWJHjnTdlcse6ooti0K6lPZ/9jFIx
pR4EnoGyRICbHezdqc96RMB5+YFtrZXFDZgXupqj7ZLOckO3tF3pQTJX1VUwCgnQoO9UJdwPz3Vk/DG2ChGw3YDMJpozZDFpFSqoT+ERtHEqcxEwCWUX+Qz4V73SXEBw1iGMr6AXVIYNRj68nwyPClh1zVfRiFs2
4gubJNM+fhCP6Xbyxto4BuECR1ziEb8yzmpkLQNu36eeeL6ZhX5b5ktJPkCBJ8x/xd8glYoVtLdqKjb45eQqnsCrLhPFmhboF/CxHaaUWRj71GBBtimriwg7QoKu0fDFfTjvEMs6xKg7REcAFMUUF71VUSsLXSHn
YWcdqqfIr//nsMIEXC0rB6MMveihk0Ioi7MU9c1SXcKBgCP8Zu4XOpYCVU2yNG1WGEjDWQLaBWA8qBZ5krECnsR707fBOF/CSrz6D8lK36Ve4syh9CX1rvPQG4vFYqep0IQ2VOEOnmBf2G0I/B2tZlPWm43mfAgb
Mgn3NDu/YKt1CN1LV4hfVmFbN2y1Xq1bQEbIpoFfUmewar1Bea8DgK+3R556f/tkCFG2BjW7jbutZsHGLhrMPS+ZxMhrjcgK4Xs1L4jOB0JaYRnADBuWFsEIYQzzgH/Zo/v3udVGNrgYqDXdrai7tNranA/v2ast
1NNufxTWquajMJsGnZFffvN+5tqLrWryvHn6iu7ve0gPceon4BYFHxosj8J9zKTQ9h3q/a6gR20mA7MX9JKKyMTmJUV1T3dMXfD/SVYvwJc6jNxKRtZsdXO4fYUZeRuNAGO35GIK9Aa+lNTtTLk1hFry/HcM18vu
w2jc8vKG+URXtxDzOH2nOAsvataPZplSegQJO3SYoOquCbNAhQazaIh1nBKDGjTEhE6QdFIjVAv5lYNwYiis6C4dJfWbIZVFhuv9b/nWx5bJLxP1E68m+Ge6MT6cDGqIN8i3dLZh9zxZdFvZXpDPdT1PJTzUFG0m
31DKntL4oY+nmR2QqEgArcDCq1a3uIRSTJAd+aUAM/j+lYPq+v6X2OXcv+l9Ex6yq1tzN4Tqt7AAhsTinsJaoAsovuHTUO9Zz8zoBHpw/gw/+twbsvvLEeDmdVJcIxrN7QVY0zmgLms5rBUVxReQmFBu0D3hEHEx
kTomOEcjHiYwbogMYCxjQqqd2Oza6obdtq79on4/RQNJRUb16gBDTfUyeqfHvIagV40/A4BTA+wsZWGrdwmdfSDEFZgRwNIPPr5srFvKEezldSEgyHw30knNs0H1LArezEGAF/z8pSzXPb406DXfk1Y4KEeNEw9D
rpLw7DVuiLTod14r9ytIyqDRtV9uC7I4hdavMmHTs9Q1j6jNG1LMAxCaMP8z5BQDQCMoaf6IRh6lHuQ0IHLQp6CVd6sVKNUvHnX9zgBnmC/xkz6zzHNYDJXa66BEWyd+eYIOmRC/rfjqWzVA3LpArwin6Pn8pLWE
Hk7KYAu5Qd0IBwYMm2U9O+Z4M/UybZs3fo+yQnWJzcwMIZE4lBfUaf2eSGnvnrAysXugt7kgR6rOrI9K9hqvOWz2G+8S5EM4pMrfdGdFlsjCS7kqzP1m0TFXWgycJynabEszUdIIgwWK9S+/wmxhBZIUFvIsVUXS
PSN4798ZksP46J4hM9l1x2muRpggUfpdkl3gezNWxC/vfe2/ljrrYC2HQhqvIh2mQoXCTu3KzD4f+K61Py5lEzSUKWcDtgRKetdk8LOYaqlzWdewwp1Z90rxJ6wW2zgFg9vUMAyVRkAVRIDqpgV+1Q2oVHW9M4pf
wbaepXTiKFj8iq0xBEuFsgfPVQo8jSDZq+bvbfdEZtCnsJdAqbPdQC5tUTdBaDsYBuHpvCKxCyuvwXFvAxpxbPl6TEACwNX543Hp/whecDjzj1odaKReEFf20FXf02KuXU3Ct1qwSUeIJksmARqMajO0G4HbXnUR
d7Eac0WmMwbMmL+JcWJC3nqHG7JhF0juxlcHdLO43DQwuiOt8kp2rnw0ZW6jmc1cAym1Gh5PK2SxPe7Sr9vAPXkLEnXdAjMkyX8lycKaSwlgoZkFCOZr/xdZfAvvhuojZ6hAALCmRUNre4YXOjYhIBFO03Vtftxv
usr+xV0BqSNsWXdDv9KvEdqN44x3iwhQc1qfpb5dmeQulPUY2heHolNLr8OOqZ/L+cdyywjf6dvZA7QKgKxnuFvRQ87dsiC/TS9PADRLbp+cLeWJpd8U7n4zQvzl5/M3N/sDtYueY5zoEXWK2H1QRR01jvpGTgqA
gXpG6yp6Hd9pP+/f4Yey56C1KYMwL2D0OYcZGeEB4fqgLnu+N/VAm6V9RLJrdA5Ihr4J8pb9AJKFpB6nqu5EuXwmo1mPeIc4gKMv1S8MdHhh6Pv+vffEpYhayfRI6/pYhHxfsoerIZVAca4LH5Cqn4QZubDcOe1N
+hHJlt8TP4otEHdD3Z3RqCTc7S8v229cFr2M+BCNwfusiv1SbKTJeEkZ42SCdi67JSviBW7lYg1Ez2KptfG6caXq49L1/EO7w+n7QMSubUMre7b19LlJ/a9dt1W85LBJ0cdI3wtNGSq5BC42xe69xyv1/6pEJjhn
5gVSn77VzBpkBmfCok0Yk/SzWxL4u2w4EKcqtuzaPIaCP0gHOvhnoOvZg8rDjPaPTyxAOPf/i6yL5YT652qcHdxD7ZIVdB1W9HLLYRF7idS13BjORPLKHec3LY9twTxQFbe3x3Ne8JgwZw9itvrQEMNgxeAx/u78
XTG+VDcKx6dVuw4VijPGlqJx4WnN0a+uzsHJiZzWPcX3tSGsOAdJfGwtlLlXD7zHOauhNF1u4866+IEEskuG6Yi01dy+fy2Oo5aXGQtTKqiuhbMlJZkMyeU+mNVRs3OB3UtaHgXSv/o1sRGrCMWULb68ZR8tMHhT
s9k3zMfRyNYjp0dx+k03ufdNta+xERn4XSORYzf1I0EFYfJBMgeZD711oD6jFGEb1eAThxn70L4cLLCvAbKbWvc5Cs//4w4s8OuMxRAbfmZ/Iax7WTt3A4JMTX1s0OU2zOykmLynL1LeXHWvyO61ZBGrXTNQgmfn
RkLxGzxpEKbPAI2OZ/nnP1XRDdlyx8S8jVDz751W0FRmPHmM9n8Og6b/0oeGuttQJFV34d17gB+10pJXhKQ8qBg0xMv/W4HK+a95AbN4E5Ytjm4JkLVlZIPjeHv4GhovSxOKCIyyMCqLOzeCINquDR8nYXqIHX9v
SfYR52oHISUMLMvzRcg7AXO8Z0U3FdzUbC1Iz6ur+0xv1RRd4ShSPanvFKLk6uqUJHql39t/CXLS731nB1Us4GPruql8u9H8t0lxd4bNeKYbPXA7+UUV83hSEgX/utMmBXLUU43SXsFAXkexkW7IVyCywzOEdLsB
792sNuQbb6C2G4Y2xgFpcka6VR5VabK2VHH9CVDcD6tvEyU+HjXr3+n1DwLNtQTbBGs3W4q9EXvUe3cXdEhRLPjs84CuDsIK3BJ/Mj1WJstrtVnWIio68BJ02fBZIR5soaOTQc31hT7PblukTXsr0XSYizVOI1Ra
owKcllqrC2qmD3Ixob6nOWuriAExkUpxD8yFhf85zpxdj1wtFfw5ZuwF6Gbdg+hjPv2+ptMMOZA8IeHp5B/yAk8XgQbHyQIrxOqfEwX8svf5JT1gxrRS+JVReqymxIvDCLI1lbvO0Zbe47KnerHkvUFD+Mhq8nnF
+fVMHEVje+BuSW+v0jb5jgyqG30ZF8K4QEVnC2F0vgVgBIW1p7HquKSzVM1u3yZV+8zQ+SgBCdNR8y75GRbPSLIgL4VE86NVARx7HkLcORTleU5anwcj0jTpnQn4M5oLUZMLbKvSjozccWZBLWNlIXZR7z8Jbiu+
voNNRZdR02H7ooYX/lIdJzPgqGI7qhiShLM/u/8GhPG5Y+ed5gVmXSLmYb9udCsjhN0tM80ndeotZrqInUKyFUEo9nvonGdfnb3gvehmN0p3XGDfJ8El0CASVDndkPTrs0QYmszGc21FnzjIJ3fqPgPccCdXjqr1
tBMdHU9S3cadipifhmwLyXklmtwWWhPeAjtv3V6e/qg8h7REsE0I3tI2Cm9IKoy9xcMIckLhuCt4Bv2mCTR9C6FmUA4H6auC3Y2HAYjFyD9TqXCkyHTzMRdUq0lEbqiX7VNc+Ntuu/Fyt8wirC3EkUt+gSHHzxM8
RZkTu9w7zHzUUKJuH3FMfbLwo5tdV3JsIaCff5hNaAbPCzJKOMgSsqXoKFjPK1M/hxPVKYdZSKC+Mweiq+HP2ZcMPZeh6zJiHUmdt//7x7J9yU+ryEmQ5z/WtIXXPv3MenYZBsdzrAQpeUGrM0eyKVOy78sOI73u
jEd8jtV2xjxLBu+kds75rMfk+mdFdTwk9qqno/pl10rwdR7jnbnA9/LUH9lqjTstk04uyBasojmPIN58xrCZ74PFeOpZkCJyif7cK+4DV36/Qi98zV0RVoUvMPMC88JHsxBHpkjHjb+Q9W7+C9nu+8xd9puk/DlW
w6znaHmYLVLRcapGvj2Tla4U1gB9n02pEmg1yograTaBFXW7gFmxF2Nh5oojwioqumfX3EceR343fMpazdgIen4ZAqZhHT6BR7usXbWSpf5jw/oFm6n9xYluEu2SdC2kyWAcbrJfZVrYutuuzHDgcB1Q9oxWLc1q
eFepc9pWvO7Xe7azIR/pfTPHxK+zyerU1EwW7Im8URLksaF79aBy6ZmgmpxCa65GvrHDc5I/Nl3mn9Tv1embLvlsmunz7Nf8iBKL8RRhV3MDzhy9Jqlk66Zp65QSfCxZrKycPoRP65RzX6RdOL/bgWv30eeFq8lb
zbMoW2Yfw3+aZZ2xW7WO3qgL46uEpWJX3jp5t0IS4Zqzh5eIb8OeFYNX5q+OTc+52nPtV8I/ZHT/zlWzNcgenK9stQcffWD4iBSy4soTdMmWfOCGTC2kpYF0oCEnyQ9yCO+who0aZ6ygD9TOYwxJOAo2yPsbADPk
OSPdpbLiQqa7bWWovyjW8plaXaUpLbxw1647xv6rRBsZVjwWZy/jFwimCMeVfao3YDNmiwZOCYpksdT4u9KABEpki671jnO3V7qWIztwnh07wNw5UdU7/uk53/FPNDqJy0zvnsU+vrVbnjTOtKiijAZ+ZDECzAvo
ctmf4TpKIOGMhso/GGe4kYjU1d3q37EZIkaucVCcRLQc4mkOb5yZDD7nMxwCpvBef4x51F/I3UdLqvIMTTCYEgrsI3dhN7HaIbKnJAqi8Zw7kxeT10njMCxonkmU/abUAmf5K+OtRub2rm83teRvHF7x4esTPsim
lPYNRfFBUpppK+xZ+DTd0iTS0G/YOeJoR55yHNYE4fSnLByupG4cY4oRy2FnhtVkpm+Bhsh/QUmu4PKmnHu6NU3L9pGHvKcSvt0T1Ayboob07z90Rfhe+cUqIlPqErwu2wvZWn6zqEkP0uwQacy2eEozbOgqSf/c
y5PVHVIopwo/e9SmI/gLll8YqYIqJKskge1n4S1LCPaVrwMpG/B8eubSCL6F5mOkr1Jk4qb4uObGykJGDlrwqc8wDyq+ArLpxKzFhPH8GWCL+T+OnvWsEWvmXlpylE/PXpeIRd07GWPNLV0hVd2QnRMDjhD/BKfv
knQ11UQRAE/1nG043TaQ2ej1Lcbt4uFb71m850PkEWdPi+ryX3fwqJvfgkI57A5HyHVVs72NtfaAZttMFo7Xj1adPxwOsV3H4Nu29098nF1RDIuswF2hazKeTNOSte1pPzQEfsKaKGnXO1/j2jLTeamqpX6gB65y
0/moMNS+hp7VD9fRGQaPonnSs2bE88MqlOIQeSETvHQGWcUdhAYUKvYTB+89NdP7TNnPnxb5+aCSFRKufhSbRxt9anBuKSI4ZkFQ1SKkswQrFy2FzgOCI++1AuPwCSG+qCBbdtPK2N+KzmEa34aBtEehjschdZZx
t4f+cVUocBzxEwbONfAtiBdnDr+N3RULcESjhdCsJD3w2Lnujb1FkYfTJKMzS3Hxj3YWkGzNo6Mhz1fZVVDZU+1MnpbPnc6uR0Se6Li8pQEJVBH4Ghbrqs1uLjxfZV9DPi/B/bgG4059Ykl+xM5tYioLBKO7VD6V
+y/Pdqn5lfgMWklwIDoPvsDe8sAclwEoX+Zh8J2G/Gbh0RD+Mc/Mvlt0pyGi0o22rBQKCjghwSce6djaSyGm4rGE0ELKHXHrWFfHxBnn0xKi1Q5/96lELIKTkLdZngBNq61TjXfo0sb9YzkwsBPisDouv2ZOGGb3
pRh3JnGTMW/BBe2UqEPQanTyBNh70n6URLY0XZ6+XcLL0DKUpBcj4GM7lwp7SqjU6yZmlYenP3+oU7ueJnM7G75i9tGtKmVD6ElsCD6AdbyHd6nN/mRR2H49UKRpTrXnXEGJub1kHTHT4ap6yV1M8omEQD2vNA1t
Yx5FcJ/BqQJzwm2n4dpynSPVeUOrR5SPpMLjf9gueXt3mNEYibNoCA8XaZV1JMOmGVHTB/sMWCHtM3F7/DCMbS3LnNwnRdi3jVJTfVGuD5sepHv/q0hz7E3H/LlN0gm9O3Xo2GQn32azh6hnRl1/J4r0DXoxW+wY
Nv89nTKYQui/gZlui+t/30PZPuUuq+eL2qm+YhrzY4RtWX5ZT/5ap/kc9vLPefGa5pqY2leSZY2sK3WqB1KvGSzwB6aaYur+enw615bvB2xstZoNb16wtD/u3neExATxQfFM/JbbXD77dBo/a96IMLqEBo6TwHKH
jogeVFdT4Sl10KEVXrN/Tq1U4GNzDMa88Us4E851Z/b8Gqtfwll1RtKflO2PyhY7aM2kfqPYy2gkY0YpsybBBj2UyS/ciBz8qP9qsiAYytGAeHr6TNZcaH24+xSfxRMzXjdrv2Ee4d1XzS63SI3/tZuFNrxom9pM
edGUdzHo7UGbtHwrkLGSBo8+nz8jGdlZYtKA/a6ItT7H0JnRqdy1N5LKjISFVLErq2FVNc6UfDladv64OGOa7Blx8picipt1dofdXTNOoxUB29P0wi2oLD933S+wMf7BjGSiQ97YXXlt232d9wSBYwVY3qLWtZ9r
+avr+qzyogWMY/5JY9EW1Lc68NI4uZM6JmZbz25rQWWbUuY9iVGlQqXg18+oyyfe8x6aTk5uCAT5o9aTVa2h2pmvenVC45OlgveIgssWYiGJjIVnVU3KQsvPE5zNVo9HldJbt5/0klGuEfQQX8J4xcU7ZOqDdsfS
C7ZP5OlTn39dElfXZ8dFxv7Y8mPigfLz4MRF1MqpmRcVfUREXdnSlEUqghWXDYT5L4fiO0/LZOKPySvD+sgc/cRghO/BidHYuI89ZndYbyEMhd4N2MnnrIbyQkpxDl2KsDUlune/AJHHmeYem8Eyx8YtHrJi+7PP
8E18Gi0i5nfJlbW+dN+GeS5nfq/37GFGIZ4WIT3aHvXEKl3j3M/wVTCasVO6F68bkeqLxKjFVaCHHfrRrte5+VmUEU8mPs/Zi1wHinlhmf34jl6RweyILCZ5Jz9emwFd01S83VnjiXoaenjqHEYKkYLv0T9jM8gs
WZ1wGMqqy+zyyh4LqmgJqQxnVY5E/dtv4eio9TUSemeAhvcKKNU8yRtZdMe7UllQXFKMKq1FU49hmQ7VuZsVcwRjV2rXFZ2AeK+zttRJGa3JesG7saJfWf+1+WcpbcNVG8hUsBXgeqxqIYv/COLnCOPZP5Xwzfug
LH/TzLMdpuWjN2u2ZmlRoyOAVprPaNBUPyl5cv5YQeW5t8BbH9z66t5qkPlJyOTMDpPhvC1E6vPUi8bDyi4sV9DqEUsfqK3hrTiwtH3FRBItVTGN3C79luHoXY8s4rflRWOZtVpv9fll/H7ietPFXQ5/5EUdq78/
Ucm6PNvmm9VhLlbTkfDDG9Pn68bBF3sv2+HKE1JkBHpomLft+I/X3Wh5/JcV/ZifPjPKy69J5MRKFqMfhhCY/OxCRbKXvql9f7Ud4qvVvopPL01/drKhboqgFgZOZRLshxBPfV9KykmFSUgJaZRwETlKJGmKSu/9
rEWpi+TOscoRY2nfrzhXKR2QY7SqTmojpeU+0M4Mp8YVijclkFc7aJwR9bFMDFc4SbFHN9NlWlVs6HBMJ6QDXWKfPkXvmrHFmSauEs8vaPocedQhF/9fpFUvb0vvj/a548UePZCDBj0bdulH86iDwllpmShbjz5J
20hNrzX8eoIvTIMzmGZKU16eDwyjlfj9OWsjeeGXG2d8V5FtnWhPinJl5GMvrH7hAszQn5YQtqyqaPQVcJVhERmYHeGvPKIqQLEiIzkbAwtIldB4jyPsN7mrij7M95mQkf1kwm3QaD623xGwHGnEMoyDeZoNCQm3
mbN3CpDOeUMRlv0zJsX6og8uzdk1t9iZQ+VAyS6Ip05DeNv7Q7m8TArsSsYmZFiypHPizs2z+ctqFaHKxnKSnCi5VKvHGq804PFiUQTHVwGYbnUytEzeJq9SI3Jtl38mp3WRtBQs4nqySmKv/pVsBgHDJfPvATRE
ayD9kdbzU4HAQVHlWm8prAgfENam/bGEV0RvtyPRk6+YUVS3PR6v3zy9oVxMiARtxqfLXNEHVJP9BdtMm3x8z3kw4jggi3xan/H3GbLQ5/il835LnOVr3pT+wEtznVRXNhdlEKXT9JfnFIUuhCDJyxrxkigms+tR
c5ykYWBOYdxchESe+qHV1WqAdCmWJtNuRc1oauWzjxylSPTYHEbwq+9QqGAubG0AjqdclgNMuccYvJeug6YxFJLy3EdNq2UrMfvl0aMBIUPXv6aRKi4BsR33A5fCfzm4sGwcmhUEC8wLeGHRQOm6w5BK9KvRVEon
/g11CX8zVqHL9+WoC1tMH8luCxRPWU7E2l5O8ykds+R0exrEB6JF1Q2pamnozQT+UaxqQ13j33S5809ldSF+uIoCfHDOkmOWXd/reYHR3DlAzYNwdGZJd53r16lhcw0TLpVL+6IGGVQkroohBLY6658fUYbtWpcI
DWs4HB2ljH6cwmsoR122Zx/GzNpesmt0joJWjQ7U6KVZm5HFeEMWnCg6Up675oe5tH5+0Ege2kg+raNRp0UpBlgkHVgiGsZSu2kOl8lFCCRvALk3WDGVR6L+iOLQlr6EeGT+AiilBjdOhzn5hGMJY1sMqLd2L/rH
rOukqrIR5gDqH6wqdURf2jkt4QcolLloXIG8KFhPphTJo0bK/IC9i7PKF4dT1fDP6ORMNngwbJ47kkJk5CUOSURUnjH39q5RbE7rT+Vdnle801hhKk9oOY7pkaGboPmClPaTjyTFBYfYjGoJ/tGpFwtVUSuP2+QJ
8mNWYTDVRMQLUHAMAQXsbLUwmhO7jG/JU8rvVt9cZgD9xZcj+aaZ/teXBKNMffINTwyDDx9PwOPZa6nLlT4Gm6+Ssu1SVfz+hLEyPcl608xLKbMO6lgH4VP4J2k1wPuQzObVZVBOSTD66VgZVaamNaQCQOgpJIwv
Sbk+PKheQ5FFSJDxNRsi9/7FyElPBrS3Hfxi7e3S8xJEAFnrS3Do4dteqhFea+4YrlvUazzLvy9eupLxM8cHONIgm+HSNTzcWN6bgwQHL9ofqIyYasy1TB092pjtEx2RkMar0Irs7DQpsdOSyvnIbQ0uejXw5FvE
TkoLUtlYLmx1/msk3KaXfHloq78U8a7zXMJ2Ke+WbkCeMT09cwtPJ/qUU4wX2xMM3YV5ZQXly/bwkyz+/DJLArM8BUR39TGoq6ZS0ehiHXPlPf/FqBtRIOLC4CLcsaY22jTAq8OKBCukadfIKh29LAHvprHYfaVE
nyZxguaTYPieop9Dixt8KeDtLNVUaPoD2hLrmkLCBxxm4OkQMmlEaKwF/L2latiKDTmwhepochdkyKGOZSEjvgS8Zdh4fwbp1MmMQrHqgTVUW3jSR23bzifs41FhdNiChMH7RKb1gLBTk/MIW/TlOJ+1y0BfdxYS
fVbArfNKeDM310dg8V/B3ogq1nQ0SFAe8frLV7aikhUuUhDjzx21wz8NLxnt8QhXUIDytUHrbrYQUQRF3mTgW66uuRkMehVaVag9EA67ZQ17qKU9rQ4zN8rH2Uw5deawbJzj96JY0efQ1hlWhxLArv2rsXhdVCBR
tt6K4rp1C78o4BMWN97ulGCRDpZotKsPrxasnDW/QM1LWhOrF+U2B7XzXJahjx4zzfY5+Ldd5EwrjUkaET4R2NZNzsqN9+8rIYbYjudTDn+ilBhWSxTOVc4o7JrjHm29MF+AFGnN8NatGnGkgH5qfVdgygFqy0x3
aPqjrK6zSmdPneORuOv6BQDegP9obaFyMDKSukj8CMNyWIq0d3vqiGpMOCr87MmFnU0KHD4oqIvquzK+h0/aoArReOeAK6p8mNVaDkBVQNICQbCuUczo2miZp7pTQQzV3JkN/kgV3x5DLZQ9dOMG+PNJrHcDFqFn
/d+wns+jwat40yk/z+XZ6WpYe0klcu+enwWEocIRjEiU3FoJCe0c8L8spwX4AWVIqf//W/88dzcPupSCKkRZ9UwE+MIaAyOKL068DRxx5LisbdplWfzczicBDhiPmBthl1nKOEJa6VyEqXRLa6iUYgd3kLUZLxwL
Fi2DjukoVTFX1MVkRTauyPMfl/ZQXDOOOQqY2oZBF3aLArDQxvhg0tLphJY0VonIaql1wH5XHvT3NNdOuBfEYrerMitx/OTzpSAcFVYkV3IQ1CoUYrEFsQKhLlVB+hVbvnlAfcFEE36rMk+5lwtxikJbpl37NyMG
V2zReL1L5NjTJk+XjiXcaebSUa/XhwxCvor26ZA+L9zgFAmtgioarqFRzXtY7DgC837aM1Q+MWZkfdY6nUD7275AT3BkQwkAj2dmlSb5nNjuqUt9w8kO+Kz6CjCKL31xFFFdbI5HGU4YqXdBNz5OFNZA/Ifmrdh3
FSpNyNae/Vs20Z0K0cj8PUlEyHDIxaU89PDIKXtzVi71Nl5HqcbkAF+c8U+QGjv2zvCfmorhRuboRPtK5U4uXtOVM5lx5gKoUjZltJwRaZjozTD6UbcskToseLP3MlOBUYivKi6rowAbIx6VBV+vhBUnW+/fVF9Y
shm9YgZhM85IXO4AVG2CxJYOOLSGANX+pks2M4rT/nO7FOyNzOjgsrNIa+CDhifXvmPUnpkWxmNhO36GtN8lN2lLp68De8en1BthUo3f1cpPhoWkCKPjRJz7p8CEY4hCRe43s4xeT2PFZluOXNXSUrlenWcJlmFP
l6mzc/sPw8RlZNCsKdKZ4qwCS6YxhPwd+U2Y8QARrnP8bkARIydgo4Ow4GbtlbrPqw20IVnsSTfuV+VuEOBsh47acazZMHCVR31tqsF4W1XnhBB52YHQeg7/yF3lUv6BMdd8DZhIa34KxRaM2clOTSCzrzKE/Bts
37yzhLfPocpMX8EBYmJxYTI4pYx0t4R0XsArl5O+uI/V+ngknM6+sHp2YuUjom7Bk5Md4V90rot9pliD/8CeF8xW5UcR6h+5ZwsuQrKkQsmh67DOu/Wumq1424p9RE0bmsEbTuzHAYl74vgje2o3XJU7oRF35bkO
XWu+a1V+jtE1H5RUPpS0ASp+XeWJQPXACLQ139iBc5LGOA5LBGT+AiZLnJZLPTHIa/bb3rYHKANrKjiWCEaIr711NLlevTYspCGStO9lR4W4maLhEzdBPeras3svkb4e8Z4g3HhbQFLM5/cRP3ffHFzpUmH6pBqm
CpqfOeUtMTXESr7ypDkNu85p16g/hTQLSYRomJ0ve3JLjMaYUudu0HzM8F2tYiqdHZi6eN30fU528AUEN3rZFCdXLZKt6Sgs2TmnxawSI3X4+nN4Ocb+fqJcucUYuhzOVR0ha/PXHbhJ8DDShYqJU5EBdtBVtSDD
7hw3sSdKYYHrgSPOfQUi1qoA1MIaIirpvdA0ytbhsJXFdt4Wa3L+W4Quu2KWnJpzUcWuNPPyH4hyz4GRScTvJmjoUIP1irkpZsRGzCrNegp2QlTIfGclwQNIy+cZjzUVYHgrVM2Pmx7n96IQa1FLp4E9Np4EXIHh
6YoAeIkAPtyCRkUFyMspL6jTvBIsL0uqnzSjJBZAzeww85TIV4taIMwlbVMpLRAae6gjS0ngk1TKm1GDFk/wtScSMPDEZhEeHx9t1SC2PKuKzjGHJAteEqnz7RKocWan2ZWqBD6KDP6ovcUeu1Eka1TYH74gvZ7R
vNzww1XsXXCUbD1qV+CISU8PwdJ6OjusPZKl5eafFXk2LGD7aqiEgl8Q3wcYZUPdhXm9b8RmV8pqaXMwVaLh6dT71BGq6NiIsblI80BJjUoTIT3RAZIuqzqax3Nw5+KqitETkC1s1OujtdwX8BkvI/8uvdCmdIB6
NMytJRqEgIMw+W84KUM9IVeEQV7rS6R3q+ZG8dN0ansoi79awqVfTZ22jnS6Tx52GlJDbT0Vr4/WjI5XJ1rWZ+GVUjjoRyVKKlWLx8rfertumIuHpD7p7ydVWdhvqm22LPfVLveKaAtnra+KssUORnlq62SJ5isQ
NAO2unYx5qbxd3Rb2lsqETxZbXIgMJNW1MXbm0azGMZJnIdSj97UoaR1Cr3UklLHlThP1h/eGUg55jcRTA3CQkJ5wAJ4+90YhJBOXr4L8KULJocjocshFpboDlXfGNbLJ/R8/UHxiqGfcnbVbLcvB/2tq+FuYCTD
kswMcB9T1igzddxi4dQo+kx+FKz9eNsVp/mKGISeasZ/YgGYaqdT0ZueGd8jY9/bQTjG7wK66Y972aLHdECrQ1/J1SfrD0WxvYmJFW4220hr7yNGTXks7pV2WDniCQ3IxxclZ7r3psI2r9yrDwJrgWwyimIrllQV
6dFGK4R24GHaSXDS0N/UO5ZiqpdEaDvd2S5sucmg2VwMV5Z1uNdlUcWZr4gFWzhEjE15c3lePzEAZN7ogdHiLduJAlMSWrYSaArmiIvngFE8bc/wxfF0um5/Oxj9LdvR5qiMLs7wZjnh81IPATcY6YZVVOyNuBQB
KzAJDptkfszKG7KW8eBtbFczKD6oh9hRzryxQNm3PoaEWSMmn1GIpxQu+nvWkC/212XsIlR5il1z2JjOdKxXm00T86QdW2kueX3XNRfKEsdPe1QEv+6Bfils+Lk0etfXGmLGSe9Oz6+Dp4Kk8azfE/vLzZUmLvWS
JklV0I4Jk2ZJjkP7XnT7ZJb2B2O1nd493C0eLscKUd7xsOmV7mJJHlRxKgDJfk7HM+BI+53St31vmESHAjXS6s5bSkz2284fJ4PwqL3YdWV5agGkLS7LStu9R6qI68cwKjFxMpmCqLQc5cyQurJ49DgxthLfoG9+
zoJsVG+i+lMrMUiK7t64bxxMLGBoKotufyRGua2gAdTP6n+gN9y+n1oY32w3Cqyq8tBD0/uXClq/LYtJI5yPg3UEzY23UCTLLMZAu1UXznaoWJ8f2mpypQXTPmLeYsWylYWrgqZhbZfmRqzqmjMzbGaKml1MlUVq
aYLdEBhvnbbH9SnhTlSnz6vqh+W7lcDcFxpXj+uBsS+fFQB873WgX2yqEXB1hNjqJejUqyaKbnXkRWfSvh4BfAGWO8BnISN+FAsQSMEDrEOxHzRSTHUs8xf+DVgJDWKRBfg2KacY2NiBx2ZCwqj12BYkARqo8pIc
6QyMopXveys78kL52Cusk+IRv9YyLi0wGpeGSUrc+ke9tTDvX1J89FtK39EV7I2Dlvk0VgdikWKoZ7iwWkPM0XKwkk2oP+wQIhpjNuZA8fbaR4Nk48WZ57BAuucfcCwg9zF7SIcaWQxeBWBIwVk5RMAx3/sSgWTo
xjk6ng4qmsyWtrQr58XKspmQMAOFVKM5seuOQFUaizjeeycEDU33jOA3kSjblSWObj2vTdbK7wi2CsP6T3m6nk+pvAun/V4BVzkaSeOjo9mkrBwr30tGx7WUbridZTZyd03LJC6RBS2WfUsnprICJJ/buEzGoNpX
9/BUVca0y+FLjcjcq3iAJPyIUMyspx9zt+MsDl4gCrAJlFSwx3znDxSIQINo9h6VecQDO9DOIOoAlbs2BpSnJq0CD8CF1ZEtcxOmL5i5PdGqMwSYZhSKsRV9aq7CdTiqV+nvU3NcwZJy8vCWNGN2ahYnAspCmiHP
ZWeo8dFpGklsriDURUbb4lJYL/slsVvk9nkBGkuPIVm+e6cUAUDVFxlXHHRkkK5XBp4p7hNvnYpYG9Up0+kbBYTheHNrmRHeWFXh3myUbz+PxatQpxz65ZM2VH2XYeH8bdbix/kYhVDV4UOGUYlT1RSBG2TggpaR
pydPI//V9Oy0N7tEbHIgMlKa+OK8ZBqzQtxXs1iUvV8nRblZyvhCjjBBnAfZhswaU+3zQHTJgxOiPqRLOzmJqD9vfJRxex22zgagMuSflEfcIgV7043yayuDhv5lGsku4iGZv/wB9VLDZD/JU7b0lZKSG7XoyEuF
IlKGiR1xpG+Z8dYFdv0+skrRPmz8pEd1AcBbHSOmyn/mANnu+ilY/KXevSIqXp2UX7dula3qgsSX0DBFnyurxnJM15fGuLrBUOVMTOjTJUNnHs2NJRQCxmCyblhq846r4a4T8NXEtQQkvJx6y8HVtKufEkYx5KMY
Pb+BdaCCVHTe6aXqEKkOwDDPQ0NChlfBHfZeeV6AiJSqtHgZHHhJ+OS3tBP5+nK4Yb02L0hreMEbf3gPUuQJmy5I33OJJwTnOf510ZNLQyVV73R2xodmaMueIJ1yyLBDGSRX4uedNlExYeqfxEDr3UX7IegyNzV+
+c/QvDgtKPZNN721u92k+0Q7sZU+jAndpGk087Ey0f2W223qt1jp3evR/2Pw871NkHE3DKjO8Z6Cags6E9O9MEyi/DENx9A2kRfN3Jt9uWG+7R7iUeIM3fe5zG30TyFN3I5W87GF/6rytShTKWvN69U7usKaojW9
Vp4MbDoojqIe0lJqXLHy2EMofSrlyq70AcMzNzQiFLcVzm5RNmm/tGcWiEdxB4XuwJlgNc6TP3yU34kEQo3Z1aA8VRbQEj/HjY/FSuY9BsVjHJfVIRbqbRbWvRqxrYRiqrAm7CN2gBVYnvjlvUo/Bi8GuMTVXZDm
EDKfHVyWXQvBpmC7zpI7wgqN6rpCR2vNdHidwTHdA+JjiJ2j/Wx5H2nZdoFgJHZmjbrOheWSInXuqetOM/KS0/0mNGZnG/f3WqUN1gTtYBu56LlszE38c7tKHK6M1A/Dij04EASL7usMtqIwWe9u/x/TS/gz3Qc1
/mluXLjfylDSNvdN5dramnHcT7h8Z7Vs4V+SLeutrJukp3YUAzbRdwsL++fGOJp1mNNw8j3gbE+p4Lvvc1A9sva1XJXZtmEnGbPbSYIkiGlYYXzOrVha15D5C+GCtFm1YbzCYv96/M43WM9ugGMqOuE0t+fM5ehE
JqZQg9OMuIGGHhImTk2zew9LGkHS7OMtfXnCd7C/DZXWShLg0OrWK8/iJT8uFp861VZlzX7xTz1Pb6laYsC6rDU66cH3I3Kw79mIhNz5oJmd3Ha8zbmD0GyolU5QyaVFR4cGnMC56D4x0r9klXVDZ4wYJPLw8Dtw
JcvF/W4slr9eShRdcz8vGsoNfcBBeYUGTqH8+iRPpRVnCRm+qZ2/SgM1Gm96qyEjwE53eZiShchbcF5wF/3939DPtMIuG7G1uNwxjbRTnH6dU5W8+XdtVsxtZd4ULL8mRjLViIEcmjJ1Nn92fTyevysEych3W+YM
Ksr4BeKJii9AJhB8dymxTap4MmpLVTqraAYD/QNUblInl1jj8uTUBS1XR4HQgU68cldv83rWH/DlNbxAy317EDOoWPa3b/GZE6jn/xZ//Uk5AzScoZG5Ue3NbxDaVBzI5mjYzXSgLmGVGpRnlMjC8IL+Gj51xlct
esSE8aEY14VqD/mkzsBslNKvxuM4DCb1jGa3bQ5zmxrYcbRJTiyBVDJSI0kaRblgI1oo/irZVJW0OTWEl3Zhmv9aceYEjK/KGrpnXhqmmxRodA4YoDwCKxXCzzYFQCvUcVX/Dtep63F1VaBeT/bx9bFOQf7deu6M
oQ0b2okS4PewTMsV+JO0hSt8878sjbl/Kj6QdhEpoz2asFRTNbFKYKIQ40FiLsG1pu3YhJA1U3z1Y/ixyjJK8uD3XrtXrk+urtZUaI13/RuuhVWjdR1V87jZanaWmOuiJqNG0sLshbJBxNWpNFNMUbggkyHW0Qmd
4rGTIM/lZQuPoa6ppBtPpexOD2ZKlIMtQeyaieJ0vGzv4hXYJRPHc8uR8ln4xOw1V6GydpFdn+wU91vcGFrq008qKDlypxxI1/E1KnepZzdF3o3jla40Aq4yWckqiO+ZDG07amID6Eq4g058d5+L7MQ6GAjSwAsZ
bYnYKPqPOCpBHA643QdQn7CDlhBJsOWK2rRydvZg1R4ZWpK2IcuPTCtvVwu3E9bVeKrisLP2bLnP57m3sN0k3BPG72g6NONA6s64TePv5CUXNiqTy2YMIOfTsvKhjVZq63Fe9A8DLh9F69lPMud/nHyZYnKlsO8q
XVrWBo4sMy1fl7dNt+dIUai/k80vUCswvkqtayFT68umM3OdC4uYfg6Z6t954OY/of7W8Tyty6Vy2Dqx7em2fOGH3yWswq+tO3iwb820Wf1PLp+25WmrX1+AE9z4C1knUjrs3FPduoPdRav7gRA4y0Ct9BUDNBhY
0dPQXWyia7JK9spU6Qx652bIJiUm8+F+jt+Sv/dh6bH8yHdf3eUGpni2bth11aMlsvWCkTX1IpdyHoglBkWlM//V1q/2Q12Q0OueWfphoPDC1D6Tapnq7jAMr+BVKY5re+yL9AYBD5X8ZK0arewojQ1bXguE4x1+
xzSirE/j7HD7mqXEKrW8Zu9rjD59Hy+8381yev5hEoFFhgC0m24UlXMIoBlzprfLHaUikFa3koK+CnukHbEUTfCUotg2Pyg2VxcOO+PCpL1mNpwy73sLZt+LqDKgjY0bz3ZuYJNh2Xg2qe/1SLhZ1Uw1pU14oQZ1
MVNxAfkCJi8V8D9TWtB1sHJdRgcerxTN14yAAUolFMHgp6xhJwkyeoTlTZ3lg83MBtaDRmPtlmN0x4bmjgP017ZhXaDY8Kt7FF42BfP6AQIDwP+LVV7tffC4dWIt3z3oL9qI4jgrf3fG3Ov+bEP1HRfbal3sxLbX
zyZrjenOMytV/Jp+rIY/rS2Notll7Uqb/pnPtYdMC/VYk7CX7B6UrNleuFrdWy2ijlmBa4jNgWnFcv8YnMU5jYMohp8KLfRs1mvZllOxaT3TD7kRm/oXypkG/Hm0XXBJHm/QKwpI4k9hSTNV+zRJDw7B+gMC5bCF
QnakRcXYs2862vtIcBxut0LlN3hE4KDDUdoi+bV1Vfd+OdG/+texegqRtcmSB8DPMlmCaRldnIs9y5ZH2vnVKQOpo3GPLaljTcei6b+6CAVyf1UM43JFxHC+30yaoR+jdMkziFhuMzcY7fxoO/7gONYiN/U5NhT7
5ynv0u2VZWkiseeJgCzFTN7TQ8U7XzpFcnRZD1pJHAAGzdfhEkSzAXV8Pjy9sIle2QhNoAobJcorPN51vwAdFAOML4fvDx2yvY5oXxm/sYBHXv6oe1SuL1bLwvLDpb53NJM6xyjriVjWmdpKipykb2u/bUbPtj/V
m/krQx/qfzSGgu1Uxy1PLQnfZX3r2oVoo+GOWYBs5JngmqEMOSEM4dWNQZaQjBljtOXZwtMwA5iOn5oBt8gp4b8gbNvfuHU53p4voDGdr0N/VqodrmdKJsbhknYqKyFWhFlufevXTDvvJrJotbwtc6jV9OebugnK
eJmMY4lhaTGukoh8HBUelxXMa4eO6GLpZxFm/HiXhnTyW7gBHDactvuNTkq8QA4l+cJPwTlvT5qHRqCscSKPPGehkbo8dUeegZgWEU0dvhl+3r1CHOcEbbEaa3kaZADNyk1C1sb32TeJYOtqszgfZdddihMgFdUU
t6sbXXAlzucN8FGzSN8uVUCGpb4UL4cqWf/hegTsHXufu/zmQ15R+kWvdc1mUKGWTDRKRkPewrRK1sP4ZoiiKK4+YMziTGTIUqt7vb5cOePdD9ZZ7VMfpnbHUpBRzjNKplKPYhBhH+Gy8CwVQLaIhFxB55IyxHAt
N5cuHz8qePPvCp7c35A9ACdSIDhesC7oxR8a6Vz8cfAuAQ9ZPDBsUsHzqE4UhDxrzH4he6gG4utaE3Fp/dXjZOnr0kpysmq1XVXOjjIj76pFCFt7TS/EGip8pqlG5whlRqye7wKJqxxEaAiCMoXwcfC1gQiqAc+J
AwDyKadg3mnNImbHuMdFgquwxHNGpGvkEXrwdi5eXTbMiDdSRwQ8gyGO+CYAMj5ZSkM62TEOoVYsGSHQEeKl2PD/OirxcI4W6s0alKYr6EuVU9sp167dP5orP/vVcMdVR4oE+Kmw1mhXOI+dAOMdg8n4s0vwn2Vg
vHRtX+xqeWc2nrhploSnjsy88C6UYhOzSUHghcSDdLXQkHzQ+6/Lv5DVV/nPIU9NxUYSMI/tjkYivkf6BGvJxMBqhaEsPNFsW0auusZQqB+yL8xNCPmzJdWvz2JAJdrT9c/WRDuWgZAWGCAyoBE88lj+4j5fhztO
dfXv5PhL3GAM+ZbM37PNPuLp6k/OxgpNKU2e/P9bWNs3pNc0H98oCPdWhMb5WBukX6xPXQ/cBv2xGtSlcyySzLdO8sTxwQjjpKw6scxVIrbaU3eiShWqx60bHyjNqs4Zc037pH5N34st6F534NrnY733Vr7dBTJ9
9U2W7ACPv1SoroIKDjVJOOcfS8Kalci6qGutEyijoOh2zjgkAq49JXKyExSpmT9VjUoY9ghVHut3iHymmoBXOKCfYrlqA0AITxymssWTJCrfRQ8vS9XWdfBdthzi9iUoqPHgIzg+tgSdiH/52pgV3UKEqilvyRvP
TgucR8Bww26+Dg91rQN1uGq+JdFNDBNgSRDT6GPUwk4y8DUefvtknSgIXaVY9M7v2sYg/zUOzLd8V9piIjUX3ajCoriWMLTn/wUA5M0MXxlj/6oZENMesWSDQpmTQyS94h+yg+2r4JuLqqpu6hL8stWdcNKFmCZ+
5Q6GlIOGQvxhFiV6iYS13S2N9m6Qqm61q7cm363tarFxmYrIFYpfrjR+QxKDHVTt8e60jn/dMCFC1mljZQ3IMi8xCLqq8YSqfgokSSiwt2rKckSPcC52WYCFHc8yJBOvJCV9kVQTP3h/yP8VhY45WRR/1vC4ZPTl
gAMJrtyX2KVSTlld5r6V9ryX9U2uMKI6LCl2ozmu03zTUtRQQoq52zCtWKwSWKYYQSbPTjM1tkDSftagdaaCvdELQOajowa6igU3y01y21BxQ1zFL0l4siDoz1R68uEZtUmvJhLdMW8NvcifUp5lbAVGw4ml9fr1
NHkXcg7czFl1Mg86wna/OO2UmUELZMWvysI//Pqs6dX3mMkGUgXr1dGU3lRKc4Wk29J4OnXYvUrdMZPHZ32KzfmFO4WnOThNB3vacc4jYM06ndVkKxUou/egnEo1hHDZc5w+77sfQWuXzNZ9AyEvA3WWkZ5X4YBd
kd9ImLuCJbVobxi0dYZdTR5NX5mKiSOH9fz3UgkZhiXnW7lZleUyplvaxMAxZH2q6nw3Qma8DQKxkwo9hB5s6OBpuAJHDvwX1A3ZvhZVkiYBjVn8tYfUKUnEiW9NKFnZ7wf6yN316NU6dwnoDg8u7NDL0h7IYD++
18fAMVPTkMMg2XRxDZoy4NJqy45miMjauccO8ZXVsNym1ufpGrnkZAbrfhfwZFXOuQt1a04sANhug+m1yzGHmTKH/3UCMHWScrvOq8u+zgZHYT9H/On90a/zp+oLtUatBJBSyDHl3LgOHBH5ucCgAMsyd/JfkmG+
B70nPEBHCLgKgc8+OE2o8jh43J3reAx5SNwpYVum/a0MH0HV8W0KPmv6XWinYxs6osG17tYsxZftsMvbqemtQeGDHXaZNw/qyrhsksFoeZHXfldZne+SmnGj9ysokuKcSn9jO0qqJ0wLvTLwx55qsFcaNQapTBsu
kDcWTN14t/m1Pwfudcsl/tqATPfvpwKVB/FEGv1DgijgNdXj6J/15L6D37KbMdHfuWguv3/8hvxnXMdKIM5eMUVqbwJYB1gRDsdz++rNi2KLa/4eJ03vW+DGO+yRqvKNkQcV5OumbB+q3NaOPbNPg2CKNpuorRib
bIBCFRrmlyZPdz2RWgYAAhD2GeTWFochdhe5syRNHYbXJDsIFbMV+J6o4bayPAEmoifEoOxpryG3sX0wEI1ZldKgc1PCJcPF0bT6NQRwQ9ZvAIajOT948OEzOhaiK8tEWtcp/Y+PuZXzMscyWNUly55WIk7nbxjw
W7ANH2+bhJqpdlzOeY3Kod4OXpz9Ai21oa+1Qo9JocFVeT78lKtK+75wt/Ysvq6D3zETS94ZRBoeDCX3UNudDnf/URpok2b3ENws2W9mMJhuB0wj8uLPe4vdQKWqH1F9wvP0MJAatNZEfa4Hztfe4xxd1fdvNhTU
1aZ/OyBe+4bi/F0ljFhdKbOUS7A2Od0LmqVMSotk7NVNJqcHxDYn0QP3h0EeBKzr1n80qiGLSRzAkCUPqqgRTAmdkWvGAp9oEm+QRj0Lil7SNF3TCdLoArkfxKzPR2AU5jESdwLJkREIixh9Srv62bfeJN2icky+
1IE4Vcx/jt+NVCj+msSQ9eaB235rZm4sgGf+rl4JHccYODOseMuqZT0ubr2gLhJa/OPfRlrWMyh7LdDEOhhMYLnRDGsKRo5ZaFRjd5YaFjKZo9YmqkEVoxkskc/Uwe/vR6a4vRGuYGwYci1zT7JHDRbfsulPGeL3
6fC1UkPL9KWl2pQt9ctbI5TuOraDpnfhXyWRlsbJlPNmm2qyfQQnM6DrGuDs5B85he7lAEb9ag6/jnn7T0R7tqTHNHuUPUfQtIOIRGtJk7d87oMIZNJHdbbyjCNi7H5A2xChqoNXiU+xATWSyA/TEsK2Ce+8SSPI
/5CAN88n+lL+xMGO9ZuNoa59WHVvGTWP25/DtWZfEKe+m/3VUoqamjK2YKTZZERxS1O2LP73Wg393Y82HTobvdKKbZ4ME64JITg7wiNjPo9/7lsV3Mw0m2q7oefVaZde4xY76rQV/ENRS/gpDhVLVVGVGOUUKKSa
TgJdPIuMeZdFXs/0GMNKupvimKfjcpYT7fkhPv3aVsHlmz9AUxvPt8tVDclvhBR7SmDQ69a0cTmIRP9CqCLk1N4kUjRm56rUqoOy0XQ7Bmx/hh7ERkbtZ1E1/+k2wOXc6VrLZEgz22mtO3nXXgzwkO0bnoP3j234
wnnurGvxDmG2sm52FFrNvAMA9hcRqhyQiblaEIV4UPybgfmDdqb0u0TKPZj8CVFC1ZcHfgRpk4tdGASeacUXlC5UiKcn0WQTLPrG1am0NccdD8JasImdNU8JEP5Ihygr4lRGKDNVqJR2HE1d6asfrL8dG17sGbYQ
SCPSXNdvl+CtmcftHym2S3qDd67Jt8NMH161u1a8Rc+9XvCZf50W0roFuotDWlk83ZS+6ZGX9MqwKGnfE90kgRzFlhZIxd7q2JvGL35hxhnaa6IYI0ss8UR7qHtTw+k9SAY8flEu5v4TLCUFmP2tthuzIg7W9qkB
oTu3K9C8DPr5AijZ2/e8l6ePyJVm8YU9SW4jeXTEk5Ga5Wnz7N7zXK3pbloZyfp5443w2jtuA83OdHsY+MrsRJVfKhtxJZtkzm8sTjJ4isldiHQXCcvHyTbdOU/WwkewyM9H0n6TXEZTAUeizEKBfx0cB0obrySd
ud093gou2dLiWZ2taog3hfpzpeO0/ru/IQrdDDLhB7OPDE2LL+b68fnB0d17kMlIZ48elHyH22NwSgIoPxjlBnA50j8b80TAkWUkZJq9dlioW1Db44c+UCwqTk2r626LYKXPX3XdGBP7feYdSyFeew01ge1mQSwP
Gd9uBoaeuYI1gnwPTwz7GH3rmr4b+QjwVqjKqxIm02kiWwOhEjT2Gi2IYVLF5lVJfTilBQgeCt9IM00mD0dB+YyPSiF6WkZFju+KRU/RSKOKXzB7h722RTWqaB1UEDyZYETPsoKydvAl4by2d4x1h1QwNzIRI3qb
KhWTYuBmeqcy4mbbLmm1yZa9BYP4YNyf7QKtDPd6QjY1SrlY5LmiYLGEOW3btnD65P1ai1wszDu05s/Au7J6GC2DcgLOInRpxct9N2BOypyUc+JUdGws1JI0PN6qMnuHtVTz47bXbQ1jkJo6xxS//WEMeVN/Ez8q
4hLOxfIdpWAcVfbeQZ4DR4Jkk8I6LO++ICPxKIMtmo12PFJtrb3DzWYV9ncVWT0BrhOjvLwGrSaqX+0ZwQrLBPZ8ixYFE64PEILaw/Uryalwa5JiAQ5gS3TCWUtomiptosZudhl53xO90LRk+iNy5CwruKU7fTXO
Fhfz60pZpa4NtMV/WDnWs5iFu0zOm3zt3dj89aWtAQXTz98auXEDkTyp0eNtNJhzrLUd1ym1j3XaLMiteBHZjicDqt/qRiw4ivw/Z3xrylc4VVk9bmDFfdq6KN25rA/3GWUO0jhZk2TSfk0pU9UoQfRTlDupmgoy
uWx3BqncwMnTqkS/EC7skKApfzS2sIzPzondCazekCD/1dnbbniGqsLhUhvrbnTGTB0R6r8QQsiegAW25TdjGaZA7wM/wBTIXa/eXy9YGEc044pVy9k/oWAM+L1cewKadt0sjBj6aPvxhhrJlxRYZOZEa7Vl95Zu
mavYn3Sp8Ye01bp8G67eakKylG3Ola0wxcuXm7eZ2iqd0zRxmxt3gdPbdt7gUHrAAOrTdjBu6yxBHVHzhPqHJGkSngo8Xqge97FPdq/yejMXX3P9cmrSx68HONlJXeev0pDY0Bi5pXIGdF4asr3b7sU9spN6bFnb
jch22DLdLmqV+nKS5ovftDfOeLxrMts4fmWN0VKrB8FpiEQkYT7/Hn01rwAbrtjbyJIDAWY1L88fQXbXcHlEVbQL3rr2P7KOu8iwiGUOWMzLylqyNBmITdJMoimUVNe7iTIcmzq2Z8RXA0IZ098FD44cS4EwWcMg
AFfFvte/MEbQicte1RdkYqQMcCBT1BHd2gPmBtnYRRBJlAEDTU/4d/dKMBNBGwf3sedjp75xdDAy0qHL6Fcyqcp3vP4+lpP1IeVyo21KWkX9ikegeNslGhzxzbhroeS4UXTn6FZCsXiVk4VHI5tIWjDa501yBJqy
MtfmYKjMDbPZUdxMI8hX7rqKCrhRG3Z5oNnis6Hm0wKdPUXUwJN5ybaoHCNV4tMsyObKCXci0yIAye+HWdjRJT1lZJYnb/1k+/LAiYxhMmqg/ZbHvHgE/LS5Njwqb9Pepen3/fdiu9NmAFs3VCfk0LejtlhxG2iy
7kFPI+FfF5iOXD6IE7Z5sx+o+T6df3pdhIWlGatKDnarh3zuf4PQI2CnCEnwHVrES3ByvQJDYixhDb1a79T4dXbdDyVH+zIdoNIt90uB0Wn/UYflWXfUAoKuVwKOe/YgXgIA0cLvJbrOeWPNKzkE+n59Udru6qHq
/a6ZOZpWzMxjuq2XnoUKy5DnVBONyrYS0f6w6t5ye3EeE5Np2ctE5hOPFthhLP2W0fzHq8P1AduP2PSmFVlq++zX4khQR97w82/7VJqf28rw6zHRv9mukpvE40ts5ptNE6OuFFw9+73//H0Zt1gobUOtquA/fwEa
LfytwhoNGnWIRIfqVUD9xRYZKlQxfehrb4D+la9qcABBIqF64gbgeWEvL18Yw1XMK+wPvv85MAXjtTeQv7gVTk6UV+tbtGZ2p/lJPKGhrNvSdo/TuEh7sy6r1Fg/XRgoRzEq6Iwg9n9DpYQBwQev7lUbO4vAbZ9E
/EUXVy1vviV6FuRP7O/qBvzF4drtMJ0JiQwOWEH67g14P/h8MThuRboJ2NKOE+A0s1e2W9BL1XwJLz/U4rA2QoAAfhgz1XbAoOB9pnmtfXNi0f4fzgfWM47BukZQ4YByt/a98Y+it80s/DKBsAKiJRKWSQTaZe8+
LOY0+DPHPQBKpJxnkEk0N/h1osXaSS+5aa12Oi7tUcWbcp2Z4wkbPCimtmFnBkWV0Drjmy1hLYmBT/XkqhYUBFHKSzHfvknJR/QttqttlcxKWkwDVCWrg9JQO6BG9IVK/YLdi83Jd1MDShtbQgAeythxle6fcDMv
tXB6Rs/1zEKVgWM63pD9j/QLkVle10jMHF9oI6YjxKbR32ziXd9G1pdadbH+Wj5pK73bZECZO3YHhU8utzReX5envBV3az2S1m4HvO4DgjHy8P5Xs717U9xBOsWmUMAdKO99q8gBpwTQvIpBitn6y/2RXGLer/1J
3u3XbvpKxRvfhSPA7XQchx7GPprejPeiL/3Us4oT7mghjnHpxL3XRdedAqEReXW0rT0ob7NJBHdSbjKjsjKrcKM7fUd7ssYPm4y1g3kqOSeMNWtGqG2Vj4MIL2NNWuqHdVSo6OOa/dj8kjfa9cxZf9tAAsl8YQNB
5v/DxlRaUcbc0aZVU/F0Ok7Di4owhVwa5JpNWdYr7faooYQ1Jq7//DIun6PmwvBwUi3YxZvlddxAbFYxnaSJIqH/Ij128lwONqbT5pCO7LGv0D7zbagPXIM5KikRMkJo2uaxh3IPqeFM7Fuske4cokJohUJdxMeQ
i8Gt2LasZY+Alcf3np12nnZWfMBD7olCyJ/gays2tUgfAiArb7QyDJLT/VIA9tH7Mpij3shvNXDiVAXLij3sL/DQswQwdk0CkOQgmV43oZe2MTM34/zUbsObWVk1z/0Pi4XWsYox5lYS5La2tGeGTg1NojA60p5T
R2JveOHk3Lg1Y5+rrQskQspY+PY6u3QLjn5X7K3uS6TvPsN7kGiWv4AGp+QucRivV912D6kfXAQa5ULUQUmB2DqeoXwHOw6pUeuPlcnReZJOE449s5oNDaC2JNV+jFKEZFoI3hCzo1X9bToOom5ArQhofqDI6m6k
09H2pRr5aq6EuEkAkAyPxXZOUJWdiWfyhLR06NYAuQ0ZgAfJoDJL+RqgPCKMPCnVkMhyF7txNTGLWiYSA2kFWm55jAfjIMI8l1a3OiY3mcKoS08Wb2vwiyjQ6YnYTdnlIr86dtqaRiyRkVL7eUcSWlfsyiA0zSiE
XkRC1FoLbGmaJAL9DjecGqFSgEmYsZmNb5BKN0cyxcMUl9OTN+a1PkSrSMPZWK9DE0flxMTZW8lFhWLZ5S5JUUt8VxQJLJw3x9r8duAeePLKP5iI+WnDPczM+HAs5VCfmRVRqIUSUp7OGPlOjlftbGka92qV+rPP
19zjizfHy1gJRVgUZzt6zl/7BOXSsrwALmGKvdx8bQdowIUGo6w7A9mnoKG6gzcYmw0U6B2m9inNcIVpcZYOxBq6F7zbvfqavXR5ktfWBYeojWNLVgfzb2OitekY+9XHVNWRIGv0RIIMgzQJr4k0wxMmdn5Oe1pI
2Hl0H7mhI1Xo7NcBvwOaSWZGUkfDIyjObW4rJTO5QJc+N+bXJLjuOiRUNpq8NZ0/x3GNHYm/t4P18JLoTYge9zS1EFhPhNvtl188d6iL4sl8S9TAb+25gNYe1Mh3pITvPDtYlYLtC4o0eP6uAdp8KCwG+Qrrz70I
Fg/tQYIL8ofx5ifZ6dJGJUntc7Xk2FuEHSDHPQMd/POKuHXZpes5nitl6j3x3nl+njW5sbFjLWuPdnI2+R50UU/YU3GnIa+qV5EEFm8XbWxq5Zy/zry6i1Bpzb7u3AAXhWVPzjVz+dOy2X5Cl6KrI8IdEMLWM8JH
6vrBKjm2Mzl4gFHOmhhNlhx9XtnOMnASqRROwm3wMsSUIUu9chyewuY7cLtK+SeBbL/sxO3HFv4iEfayK7FCJGxej57QYx/pSRBYzAjm+YoH2HNd0MjsvIj+l736tGniKjVg/Ty14EJKg6BcG2kb7JhGhwa3RJAJ
D2DdVNhq5GEYV2weuC3B63CHRDxczTMFQ2+L0K+FzJEUtN8wyd77ec2+I2SdK/pR9tamws+pIlVM9sLD0ruMeslblj4WmEW9dmFuHzlYK3LH5I5twrjzgQ6hr/ycXXVEJV7knqX9rnFrShqFllZPcjUil7Hblxyc
YU4O2aVVygyncAwO0AmWIvGobtzSw64cjfdWIGo+Rsz8KxNySJgVG8ViO7NtpqZbUqs4aPnagyLp+yejv6NwyMFb6Dpj+StOzSiXviHMcvsrqnA752h1xDlSpgT7xWlW7Z4N2FV2bkxrNP60VlZXWwFMsBM9vv1s
WGg/GEQLrtdmW3piTiOWABLYl9ivZR7+o3hjM2z1iZ7jk2TUhge4NwuY6TrPrMOHG16wWWD5b3qBdurus0DiDygJgYJ0ebxbYOcUr6R7BhRPcBaCxloZe+VkGzx+cMVtmQvDrJhaNkgmsAP3JEw4wcgwzF4XrKLy
6/5+PK4WpFu/YS1lQ9hcClcLH5+RskIjtBR5oLnHoH4F34FD7TdkHqTQZhIrTIW2W33RAlNY9qgU0rNsMZlPjD0hxPSB/NzLv4hCs6tb+silvCVl+Q1uUYZhjJKWdepN+YRj3VN7pZtsLdbEnCehzSK1JM3J5vAe
CYVpuFWTxU0ZMLqkjn6G5UBTcOJe/mCg23WgxLmw68r0c3x2a2RfXqbCfC+E5AxFdfK0+G91x4UoLAoeCPhoWjQbL+kDupWbPKh0CPtRmkvRoUt3EG1T6cdkarYrvIyWcNT7hHCxSLgFuYlILfANT4hYQq2tnZim
lMXGBtuASyWOF9TmpPnmd6UFr2sIY5JSDWLHiYw5mD/Y2/1StXwhaE+njHhk3GZvDxCL3hFTunqyByh8sSSkTOKtTxrONEstiTB6QNPSqc+DzgwdRxC5h46v0F1p5qBTN+TsPiLypWgylwUAe2VL0pQS7Iz2W0qo
pg3aNz9pyUt1b5/IgeeZMUNLt9wignRV5zz4UUTWzhHISY6LQ/ZAaOAoGLUh2pH95mOKJiVFRLYkxNv4UR9dC10H5XydeKtm7FrjOuGqQStybOBkBPZnBUleDx5CNrBLTu72+a8gcVb9MVimW1pLWoD61BLqWMyC
tyH9/G0YLwdc8zq+D/XG8+/eKfJ3gdZ2WkLVYVRkBwXLtTa1qd3a5sW88r3R+nLc8gR4SXJbUz9YhTSloLE0ftbXCQqq5Qrjo+BF2ZQUNITNpohq7XdmJO1+6NlePqNNpab5S7vVs3UgWR9aqJgTugKwpoAtIFEg
EPm133SgDCkPpQQ0mIdaXaXx9EkOID/RWzNFx39tSXWUgVy/Vcv9dvJk4HmlEMdKAIuoHJDJPbW1QsAS4lk7baeAoxRCtjciw5yrl4nh00rSgkfx9gFN4AfAzZ5Rd+BbpOLa7TcTkCG4bjKNuAMI9PSLAjLzeDBh
35MBBQ7K+/fbzXkGgZfroNFsKXvxqvhN0xLmBUhNgIikIKXAOMnjupROLp3xS0LEgICtj6DSYV157U++SEma6axKNOOo1iljMyZd21QpQmTzXyUeYlf3M1zlo5pcw6PSOcDERUyojfSs4OsSaqFfGKIp2aVvp9Fe
8FtSwGeUIQJSo7o091MUkWVnlSuf8XkOBP/bh/bbs7h/gLY6erP3t034Va5kDGlbaWJWqHapW6+bBYaAP85HYDV6Q2wXDM89gEb0g4eduDR4r8zBkg8mi6gcyBJNCCluzFYITZmEI5VC3wblNY1jtBFHyYzn7ZBA
YHnkKz1iTAryibTRCF6XN6F8JRWGOGNoX29h0ifk0c7wEbFVwCifUXl/LA9lhEu1228+A5aUO0rFkKkVT0k3L9RnbpTpCW6T7HmrVPNlFFmKc36tzvHgCJ4x5XYOLIRG3BbfnNucgzWHj5qZ+JUej1o4S42lrHN4
GqXj9ham9t8261XYbC3FifXOw1DclR6feQ4b6OuaEsZCgygB431qJU2ml57Io3ArURwRW6zQ4BwdFngfT33unSmZMJOW9R5NesfQ1DTddZimXHsd2RIzGavJEkRelasjWmx5BUQMhrulMdhU2xI4K6Z3ObdnePPi
vRZiM8iYlp73RsAEnmgGjZbTqyzbNAHbMWT3wrbTLdCy41lF0omLfD46bcaQfoMXfcyo8xhRf8h48xyZrw+1o6oZVy+r4bnbk1ar0PC9XShrr0Pyg6jaOFMh+7Y3TNJxEE5ryH6e+3A99kGG9aHhg2msb67E/PsS
2ug7rh9Gvqr3y4LfVxVDS1WKr4Xs9h3s4f4AqgnPyLpZvz+fl1IpWfHbGOcbw2WPmyBSFEVN9a3btnaHam+DfMShcrZ3rHtYzYhjqmXrrh4T5Xpf1m2rGUQM7sasT63THapFQeDiId3a7WuUeL/GcbWAxg0C8noV
vxfSvju0uJZp7a00Rt5Aw64E+u/kOA9FXUuPiEnl6xzEvMohZuLf24wMftFwiqtRuvXkdgkqaLuMF9KyqeohpRWlTqlYuN1hWu7dd8XZgHlocVahO3qy6BanNmkVIMPr9wbOVRGZrxQUU2v6bV6IyvrvkbhRQzK0
YheC5do3Gksx34Yh0MAwlgzZZaXRYGeSJZvA4QrbLmQYGsJ320UqAY+4mUdyMph4RIw+UnnYVvvLjM1Zwn64ZHVRLv3bOc8GDXLA7gOMUDpj2JjToNZ3O4qWbzFQAhlKShPhnRR5KyxagraubTY6YDfJmr6FdL+y
0RVeGO2qtaxT3POHM8W++WZedwr3Zud7bI1224DIVHUWZK2Wtcd44eP6y59vm7QOXOts8WBYrTCHdso+/slFkKM84tR43FoQWLM6hBK5f6NlCYHOAm9TjyqZTE0zC7zu3xXArUplqvXVyqEcldeZV5QaCSsG+iO8
Ob/jDC+lTl0zh9lHGcYzaUSI6s0hqqk2haBfAqBVzT9bw0wJbF2q929LNG3Vtf648TVHMnwo0ssBnppnhJCHUIWdrItlRsDabqC6aaFMLZ4We8GrjaE9XdYbJLX5lFBwltZf5Ov2xNWnyHHm8f3hYHUjZykE65zA
a9SNNC6EpFtOZd9LCZ3YvXmz9AdQMku9nkV1MrR1uF9/H8GvFBTDLxHoeUtbaFW8Bp7OFttn1/JhNqMlBlIfKiIU1rWE1L7pjvfP0D6yhmtDMm2aTECVhDOe4JIiiCs2YCZkfJf0bYuS3luvh44FDjRtsrUbTK65
UmKxDdMxIdXvvA3/xK9U2oWL9yGOfpLAOuJLBeQRSkMhH+F7mx1KXyUPUzs56HK7RkGHWZA/dUViIeW36ZY8AN7oX4KV7mxa/XSYay0p2xSc00FCbRKx7QlBF02EtPMm7Bl/x9whMb9j5udeJvrdAFZhCke3RB+q
PtYa6HWTjlGGq7iWBlDi8RLF7OezqxpEUTdb0kOCjN+bDlXezSWl97kgtuau7Tgpbjx4RP6JqVN5Fe1wCRRMcyLTeaDPMTN0yuGskY8QNZeCjxcUP+MGfTlP2E/7EkrUH1r1K2sCjCl42aFQnbtQQXD430vhPbo2
MEfJ96s18rkcoB6sHIm7+IqQFI+tTlG2wpuCgaboeGB0WfEydbgS6h0FaI712nQqbY3NHgBCjo7mybbtN48j+r1oZgOE89ml3i9sg7jHl+X+2i9iLTrz8wWwS9G8pqPET4mLSIS5iLMKR+HpNYXytDoDsaChHjSZ
zIE8FwtnEC+VM/+FP8gdZDGlqm3Pxt3Y43uUs7FsCI8ClvVN/rULoxlnruZzP8uTTXRZl1SNVAJoZHGSYOIujezHPhoHnH0t0vo9/mEV+rD1KWkcehaoUkJYEhwTUcrIBvB1ThYawc5NcsB8RZmtzo6fJi8YKYkF
AgTLOuK/pjfVIGWjFTSwtnjjMFJp2QEHFhVPqR1Utcxddxbo9lSulNt7qgG6MY9pyJ3SgHYNZJ7CwxCCVLQvJdyrPxcZ9+CSL4z9fdlz6bNoB1xlO1/ZqA6gp/5En6Jym/TPmQ5M9svgg9lx/2KYgJSojalx4OH4
H45MYyWY7pIDsGcX/aNuLr6XZz+d7w4ZRN1NbGgyaSQA6enSgbvTz/JIYT7khXDhvV14Jp8Ni0ri3WwRDPYk3f13B20neS8wR1PI4lKB1TEjnZOhPTM1jPdydFXukjGL2sNFMtToqFypQrXhIRlbQSn+sM20mBRO
4cT1X6pNrrGOGYjuWE2yuoz0xV2aaZpbHc7rhjzh0NeQ3zvsurTn1fylBogBdb3y7Ph+dRUACq34IgJeZoVS3OQNx9PmuhUthGIJbnhojNYN64Qy3L8873PEOAZRiOfyGhwvqnV/JEG6YM3O+qJVxadzwZQlvDD9
GO3B4FqWuYR9jZKF03L9OjesVhqJvzh6P65/eR1k05+eZ0wMol1nHWu2cuWQD4IGY03Su1uNzHhZpHVnBLjBMhx4htrbqx0qkTLwruW0OjsPJajXc+Ljjv13VTpTa8r7mqzUJog9ek2j4dJji3E8zy18p2y40jH9
ChUgK22hqILt2YXXb1YRHnpeYzFWzpzChooAkcsdKbyRhaz/zWvPjjEg1xmqQvnjqeTxyGsSc7h3s7wrivTUBkBhsamEvpYlTCVtnELoaFPCtM7IfyGzkvh3a2AS3Z/hCYQLgVxrwDEJeeRCdDc1D0NNByhGBDhv
rLEcTim8Qg3zfrfpWpX4LpMytnEgeoGo/Wl/qdRxo8n3Vg241fiQZq0srBAmfbpJ7ReV4/xQSXQmRuzEjAXjWwgXJxv2FjRaLgo7RU2RuMqNAXZlb/CXA70tt+HGsnBVMnxTnxiIrL+P92MbETXUbIioeYHSAiC8
hlQez2do+teYk9yomyNK5Vp0AFvtx8WaQ7g62PBpnQ0B5QB69i01nGcRKM7S4G0pszrlmBjNV3Sib/0mrDXxe/if/z+nblO3OrK1SwR/XutSoOpqoyGnCZTJ97AoDQUaa7QYXD7s9cnStGGcFsrdRQuvYnxRZzRX
Ig9JbTrDxUWSVrd8deGy8+vC1WxhSeL9EqvUi3mIXGGqNRTvdBp1nlrpTRCaWI3mgjpEjGu27pPSLazAVpfmZKX/gXqwfHpIk23wntl3nr0btgY679c00PWStgLBf2TA6jyJ5UPwHbpMkHljjTR75gDayzfRAayv
XUVgLK8cWZ8ZjJJPGU/Uvvv3M7u1cKnVSqW02nksD7ujJXSc/z2fUZLlfWE+3oAUZHQU9FPa1F9oOAfn6VPM2PJEh0UoomJe7Mmr+E+w6OCM0RlgWWkRtz+JIkXonwY69svtwSq1AFoIzglkrRKbxBF7K4n3IJww
BNIhVwrUmZZT5uCEo/aeJAkfSmAFvRWwoUDA5pu7IdMfLpl/ltL8R5pHwN28Gx7bCjGBQ1QEYv4e7xViVE3zloSAxnUVyd0nyVz+7PsezbpZaJfHdv9ygpKqFmn/m3Y6Q/kZGYqTKtWlFweYEvvLEuood1hf5qI4
mrp+DOkCmpq90DKKoIkkXDAhhaW1HUapoMRwQnSy56hBLMMXh06Xw3AyN2ftIdZx4Kq3chI7neg5REPmZ+b2e/tWQdSfFW6u5i3SwpnhuKGh7k/8PBP2bDMwUUBxivII9sAP8DUjaj6yvSU5olPignxfvEfB/bk6
R56Rl0Xv22QEH2bJdLwewR+E0yNsr1Bk+JrShhQLCpoQYMVI7B0Mv2sLrENmHTxNEdYF7rVLpkitU0c1PtNGjWoHKb47majACA98qSFEdFtRlgzz23W0EF5l1HFFdK3g5vg4XpPjVwAqZCCbBIKWwK3vJQxhSGBj
NaGxZJULmjUkbSVkrmlSaCTwmLcvLATMebkBzrbTPWmnarJBRqNboWvtmO9K/iYzF7xyYZqGgNrpbDhXQo9PM99Xj/cYV/DMFoZcK8ruWo/zRkZ4F82djI7n2RrVDwWnCUKIfWVP/NBdxp62xBvXN2nSpjTgAcaV
YOdo7AA77g0lhQGPTfhx26PP2iPVW7z4F1vvaBaM1nYczHtwLoxmfB7bO3u6ZGU5V3Ij3srRQnkxQ9s/qskIEq4YUEH/JkZ0kEIbVE9zUJ4aWguOVrrjCZDlM1SYFYJjHGMEJCeLSluB1mO1+fKlPnRLsd9zgCyW
AQNyCOF3nEJx7osmgKWIzmq+VGL1r+zicTqdsgxW60JRJSCVptnm4NT4djYPzxlZwdZBWDq2ObepEQOwro9oPXwMSZstkWhdWRAJankkVvO70+CVI1m1vAizQLB5uFCP0slC05DLAbFRRhY61PPeARwY9uyf/LKD
oaaRsMB4J3FfWDutVBByjUUXLiDr8dcky3EW4uCUCPk7IEGLcUcamdslCIX1KMpiRujhbSTeToxz2SCl9wtuAQbQ1/VVBvQsNQl/h61PvLUbtbZeNf5YLVendihfs+02OKC7DeDag9ovFn37ji04ZFub8Anh8Xay
QZXJoDJvuAp25o3pD40EsbG5Eh2cfLn25tW7h+0Roc2GKNnskm3MPiaaBeui9MtkgbxwawGEUzUQCZuICZiwCwk0rMsMkJJMRWkb0LA3HQL5McQwrx8qJswpvD4fbJptapZZKtjlKFM3C9QWFcetA+rIwxsxoP60
djw3C3ec6d3C2a7bAuIraIN4qQefsjil5HpZhcBizhogt5hDPLlWYCG0mJ9G6ryskxr8a8vCawy11hSijcotoCtnrhUGfxqNP6xtRZHVSu4lOuj/Aez2Df3G6z7Fz6i/VCm9+KRdOq3w31QAEaFFCdXY8C7JdKHq
FGsGqVawr5LHCNgoHJnD/DbWxe4h43Y83cNXK+CiQle4g9Xpk818PidRGGBRnUaaoyxJOtssP7DIYTXhAa0OUvWhO3kS/d1wNQbXDRSiUFX++Guvcq0tVMlqrdp/Rwbow+qB6BDjqB5/G+HPi+Oo4Sm2/lIDEbuY
85uZrzmK1bYtglpLIkFXU6yLzoU5BbL9PteIJVVnIOdvWBAWbvYcNoPV9uG8AOCYbCvG+moUUqc+3Y8yel7oLdTvXMYNSmOWYRbtwNvYRoJ+zRzA7402G6KBdFDy2u2RIL6j61HVDqx4fLxKjeEZtmmkG5u7H/O6
K96W4sJjFmu555zSRSYAO1K5XmRkWODltmvhG2A69zAOcWVc6kcxJvESKTLoKQuffGUkH+YJKjHCmmaMwJSpgZ9Yer2SeyqiM6IIC/Cc/u4dOV4AwoUrgb9o7FajoqjaK3LY+4ycXVe4H2Y+d9sIwsITcQ0GNF2f
fce7zM0ndqAwCCKPBLB8Y4nk9FiForMKRJ9BzomRSOIqwqBX8D0n0KwpeB3MDob72mOuL9WaktCVI8gPrpEsFV1zmGDavlg+0MVMkOMGvIXaHWtlAuQbUvscaAa/fn0ultb/oz8HFdNx6TYaqKXO+Lcv3hS8ptyG
FuVNFmrOa5A/TQ7XfiflAr6EpZq/SpcAXT++Vn7Pozb8J5t4WTnE9AEq6p6S3do4GJlPR0s6Q1efZFjt/GSoZJiTM9hO98NCKNTVjDdcA8mZUXUFWeoGpFib4ztOOVXn1aro06Gk+w8KF6dKdPNMXRLiBWck7XJK
1WvSvnnoEqqsreuE2exMQdBn61MK1PP82+nweqrHJs30uddIjfxknH2vg4p+xdnLZug5J/yCMW48vC+WZtqz6X028H6ZM6XIgtHmd2PpL1mimfZrkjZZQ3+PZ7TSYPxoSRbqi6rIwtg+hh5FnK4ebUOV3iXM4cL7
z/YNR7iVLD3/9zIZVmr3DxllbsMmpO5cxmqUsGgvA+mcqEzT6JJU3u3yUoMkwfFluP4k9ymvpOz92VFO07hHkaKhGRGnNcsVbYx1/FbGrjP1zMQuXkpx7axls/Gk3kjD7oZvmp4VmyclR/Wwn4kgonzN8/usf8Cv
xmP8P4h/18vecrCcLH4u+zwaDN4uLFjRR3cq0uFXYoOgZCcFUsTc2SEhh5NlI2UCeUxC0QcZqQnqI5KLwG9uO4pBS6rp/op1zEsz5tEzbzf/j9w275HH2v26BI/cXE6Be1uvzRT3EKS9ZH8ucYVSJG8L9mmn5FRc
DcKd7KEo6rqao3FhrZMdgO43ALxqvzUvPYhRc2e6nfuNX2mEPuxELwtNclMSBjjjXNhdAWKKs8I543ERAAu9m8sOR4lNG51VMRRmFgjiyg76A2bZviHWEb9IXdBgLrtg0l08JXX/kSgkUs+ihQGSegmbehUvxUhH
bSQPpQQEjE5NA41yyvFijgBsbEVWyZCmaqar/1Bo2ytGR40vj5vJBYxITp8fy4jbBP1uFzA6BvdwNDweK7uhk8bPUORMggrpaHJ92A6OpvMdEqMA8hJMfIZpQkZGxQYgeghVohakpaJxpAJQGSDU5gQvbRTrkumU
uOq3dsY2li2OF0sINXvpXepN9gTu7WDbMv3enT6Sh6XQYc0WZaShRbL3m/nIWso7vDR6HnKNR9gi2wSFfhNdFJCX0MIfOdjq8WDG1r+u1X8QPhTqJAstHWepKhuMomjGRG5qmGhx0fbzTMWO98roKJObBpHevfTg
cBNdIB/+6/kI39s+bCRZxRAfPr0jr68/w4s4ITZhC6bExkrs2WIc6pbscDjCiUnYr3gS5qT0FA33D8yeJH3+kZCpB87U5ScAmnRUs509VqV/ViTrtm6KCcdi++GEfF+P7vTAdjFsqhgVmIjhpY+37nizTQptvxE6
jIviiGjR30+OHFMWvdtR5m+6DA5VBZrcnRVPa580tahzFNuHKlQp9xyTuwSS8Gi8z53V3HbpKrD1pdpEYAWz2ejabu32qSb3ZOwad+ig9AQy9mHPZ6V6oDZ9Qo/qgAA4Wi/3BHMv6dLGDr5q3LSQ9F6UUhCFdGH2
TXGXT9zb9ry7U21YD/eg6Y/mecmPnDC/H+XHXtURgRO9jRnQvMCOnowMfZc1d6hI/0B70I3bLO86ZtNsKlV1OJctXxczhKppo4kbQZyCFCkiL7MhWeNAtrU7Dz6Oswv6m5z18n8UtrEznOi1RaDv2kh7yBh96jEL
2UhQ0P8hoKnL4xASW332JsR2BoK0dHc5SUqweT/t5K/kUHmGLjNxGHBguWTB0899zmWr0+T4EwKXYEvBAaHRrKHngAPuZimtxsb9id1fzUp7sFAKFE2D9YnOR/8FThwFcDuxN3VJhY2ixrOBKCrwGCWwTQEDdq7A
Vy587uiSYBcSbJtfeJje/Pgcapc7tpK6r8bPYVFqVvry7DNgW70myZKI6mAfczoEk7FM96ZiE4pDNR30pJmVGey4y6CEul4FwI7QYUcD81eNwCawcZpkskx1qABjpkSRXReWdsE3+1OSMOE273hj5c+1NVOdyAOj
t5+c5ZVlcHT2JgzOo5PGlh09/OgyC9J5++OqoanhQTWCAEVpzgB4Sg96zHnKDg2Su1yok/uFkfb6jyBae7sw1bq5bhpsp0iB1Opyq6HnBBl4kSwJIjPqfXHdM1x36EDpR4nHWLSTIMDVyYd/SzR8MNYuHgZ/hTW1
0QVF+Xg/8UzmBexQsZ6qQvFirFlvqrsS/aF+3WLRPNXnCma13QEZ1Ynw772PPY4dcjQGhVtKwoePs0AHIdFBgACTUnBBvcYTab+vCUx5SE8sd5IgWEFtQPBbrTN/kWyMKzSSgIe4yJQZsHe4yqxML1RGnfzHI8KB
BYxPpCLT1p04/JfZiR8dVvHEScseVvjzEsf4W7YGapMwOMjYhEHxYco/8U7gIIjRDE12GobUr/23/6UZBiX7k//qz6YxzpSxv3UW44T1NVcvy4bFUbu1hukwidjDQ9eAWjQOGdKSwcNJp8iWkfxpkueLSqxq5DnY
xLl4lhRd6vJ99Duso4PA/c0YKJ/3b1x+axgvcEmLBaq3CJoeK8aoF9h6y+HXQdqG/mfkC8aI7/JxG+Gl1TRaC2uIZhEhaGTEd4eatbDfADK8EwawmcWNKHvVG/Vys2kLe5kuzidRsKFuR4W92GHkSgPIbsRezw03
hFaiTRXl3hfBiq/MwzC8+2THTYQDEheCGb5mQOGFrd+r7SHb5bXBm5phMm/CcSjkMIzBP17iVWBWxeQRp4gtaSYKZVXPfC81KQOAlsXzrqTqqR6M44EeAoCaJkjtWptl6wzD9IHisP7TEAmRwFyGYWeQyKNl7bc9
/kXlnM5mwf5VVMzgLOX2v4bMQx+uTGlXh6KgPMi6z9VPme/fadesyePiACGkvDukkbmtttVJFQx4wMQyuIIX2qe/QxNMt0xnwOOlpdIV8XS2hyTPNC8cuzSl5QvIlQYVUtrnmrebjbe/aijtyhJtgtnmvjt7gpxz
7LHuSrqonLUrMX3hPLPOzowv0qiyR3Om0B1Z4u1gHpavYxioukgMTqUqoJysk5fHYKyS9T01uMBMZ62d/2wNHRRAWMjYPNCI7QDlK8PhTVTWCpycoPK5hff1FsgU1hfGVLGb/ChbTjiqZpJvJs97mNYpEq2DHT1u
GQqRuGDKlyUsFDS6O4lCw11EsbENbMJ2u7L6TCh0b9f2U9mZOs/K/iWDzKaMKN/0517AOHDotVEctD0+XljJKYQoZVJvgFBdX8pNuKdoHdPL2Me1P7WSnYZF8wT//iST7Fi98is65qb0RtgE7znXe8YX/5+Of3JX
t4YACUUqH/L3ZiIxXxtqHfzJ6UIVWOF1kFa/6pjNKq6OsPvGBXPaiGd0NpKNGTx10P7AID4Y5n/9hG8FCHZZPx6e3FC1/vJZnAnnx4fuCi4LP1r3VA7H3u1GKsZLTK7EF0eTZFrFzfTdQNWK+acdstZH6EjyH/BE
1t/dOlzrIxa707dZZDZ/7KdODY/LaJlTyJQxXllmNr+mbUFDWhVqNedxA6H0kq+pzAeL7JOFp/f769Q20b+d6ohPP2TTUQXxsyVIH+Q7+HLkx99u6r9bmr6nmED+hHxCFFEzDw7Z4VGdJWM8nDzqsLNMF1o9XJVI
vDyG5HlsTgaE3UR7tIxn4JXFOWHamfeWu319TwPeLvhiq6mKCX9u1GF4/Y4Kny12+0GAKfbWVSZVWxO7D6daCAFsKe20nFcw4NLMb6ArF+dJbFO6bBMraWGOMSIFckOl2nfJvfo2FqImKbrRVKvM1wrWABI8nfBn
LwFzSSkaHgNECXmCz2J/V2Mr0Cf05G6bvzseG0R4sNhInjbDW0pU9FqPLFG0nYPtWRhqs+GcGtz1Xmx7OqH++7gf8UsBfL1SFVe7/Sdn4NwDYH6hMVpbdcweAs6XYQ5PBG1gzFoU8QhcQykTrmDnxNbvCwJBmMkv
lmQKzaml+jJwU6F3Ccib3HgrOkFhkJMv1Qk9rAj9lIS1BDyhi9iCJddRYvfkfmSG5IBNBK/y223vnOsn+LkWXAAF3BwzqFWA/Bf7rz6BP6CSNpQVbHxINyrfEsmhn3X27CfZq7bnpGofzueCk7GUecJmmXpaFKka
lLtEMxBZVbddvu1HkBKInFBqCZvbNLBSXcS7Aa3HErYOBbGlW3s2SMzDaz2mfWM6xNQGjmuducEa8M4i1xkF3ctJNTIC/VIb46i5RUbY7VO5siLYo54hVx1chKOHmzbhWma0udWeiK3dtXVzvJo22v8TVbHj/5Gn
uNr7q34v+UOJmEdJDR/93lpD/Wdmeq2BPmGt2uxiUgu9m9AWnh1hpB4Vk6GMGjLH1ga7NHWglb/Rk9vmxqeNLWGsdPDTiERVefr6/tUJ+XwJ/GjjkSi55+sVSJ6UpQ0trjq6XZW1hmQ16EIZ0Srwkk7w9KYTHt4P
oXWFZyRba+yPKao07H0fWBDH/WYI9wedGEsVpo6T9sOTWpDnsudIzrCkXAbVC0ul6ZQg2mAOBhABKr2nHIRO36N4QTEEr1hHEW8skNjGRAJSWKC3C4MfXXA9Gt1+vCDNN6en1XsDG4d7OeFUasPxdBedcuNL3Vmj
C5qTRlVZMCUC6t+1JISLUxZQST22qV2Nd15o1GMNdH5Xfvy1FmOFv/YZkaRxEoV+ks/Uo46rEthY28pg9xThXXqoBNWtWqE2g280WTlK1kLrgciJwHgQlSFbotixHhkSom1TLXMU6AzJU0wtlG27mVfzSddYUL9K
Jlc5V5eM5NGxuLjfWFeznQlwqLJXolRL+eXaJYiFrBVg0lu0Xe39P9B173hWH0F3e5mWQ3or4Zerdkb5IsJYydIbog45G5PUBt1qwTTdXKIJV5jexnsuKMs2RXvTnp9Hc03vbSH42PM/ks1m4FlnHYdev32K6+10
69S4PmDxssdlRsOx4yGeBwkKy2LCB9hewW+6A7JvvyCKC1vNZENiAm80H18r6Lk/ETwnx7uprNO2nn7QRC/JD9gPAugmhsXrtrWdglesTZKqeBCcMVEhX23m5WXtpGG8WZq6fkq5eV/bQ50Lw1dR3nBh5ArssmKJ
shwb/2XUtNREBDlpvPfqL+voOy4tFZyairrqRTiK+yQX+ZkMHZXTVMDrWAXs2IGBUGxyPbONX7qSDI2sbs5WWw/lyAYPeS9blbkwJexMN9Rfgc0dLsLJUPR2lz7Y6FzgQtS+u4qnE25P4U7DnD5psauCOC4uIYRK
5hDXMgD6Mfx+7WDnSau6FXVe9tmPLZ/sGUkC2IU8rlzedg+lgkewgCq9HZcOqnjkvOgY+a3cfJR1qbDJIFgO02IhJ1XHcTZQGCNc95E0CEyrUUQWYYorf160tfafjgBvf+Po62u2+azaTvjZWggr5+r8BuG3cirL
qdYrvun57q/G++mR/zkh+hdu1JXDw1fqXAMKPro2CUcWFG3ume9hM8Wld/ql+r4V6t+nxKnJD7Bt2q5EmgQRIOFoaCZyLtVmvWVafpP1SNZO1fBQBUGsf/qJ5Q2D42v4G0JAd/KjNjzlnuE17VcutqG+QiZRXRAu
t1JxEbk8DkatrjGaOPMtJcxNwxp94ddN47tGGjIomS1xZKYCrCE+4IEmPB6lPENbGMn/oH2vGIvf5pJbK3p/NvVXPcjJ6ODKN92OPFK+W+YPIZGT+ZiwQThvaom0KNx+C3v/04kiwIEk9S7D0+zvuACsKmU7LzY+
iNWHAPvs3crRTjfbEaWSeiylLNtRUXwHgICxFtRqJDvK14BVvkidTmlg5RDToU6c8MW2NHd98S9etszalL655lNrspI31sVsR2p07tFsGKqbRWstqDAsfq4NsnHJrquP2gDzUQYilGP5j4FoLhy1hfGhzU2C5drf
qTvdnGXQUzfKdPKdvg2hFW9hONiAXZ2vA8QVAXTzelmXT2SptAwngPdArNFicTulkz+Zj3yZpyof5edma39yTht3nhXGHc5fY6XIqIDvYLvlbid3cpmyaXlPY9zuFFIL3rQPr+dqUHTNeNtR09DJmDZpHYjUTzLl
0n1y+/pqURLUr6MBfdgm5K84X9aVt6/RDXDv8aZeqrxKE4WbOre0GbgphCu1rq0EcqTxQoZmRz0KTrJaLP8e82qr1p/kq1ebjEYdTb4rBaWLimaCDdkNArhe1wAc0tRMNqO9umTwQFMMJJzjshF0+ImxehblKH2C
IjKPny5WUw887H4wGxVoSAwUDHLyTmajutmN8ZseSFF0l6zIrwDzZQXTEh+1WtNTfOME0Nk+s6CBVoHYnwDLmkkFJsMeTJQgXkiHKym3VaLkxdGi6w3Ri3ydy6e4uuffkgUMioh9gsbZPmVE4QOHy1fEpVFKHBbl
xCeClkruyumGQhOZLjCDrBZXDIyna3Hbp8ZWWjCQSKINMzCYPqf+uvuwLimqmGtEwhtnEkwXTHjfVzXJ3i5fJQ5xRgB+w5LsbonS3OyvYkkQUb/9lm0Vkh1Ad3HbXO3IaDn0sFUUtRv0Y3d3ORq8DfnRKbQ/2m0n
pOuQiYly0af58fvByWsjAKmWFEOBnD3VdIL1rR/H5R3VMFNCBm7yWk5VZHNa9XIOB1+oZUik3lX/oWpRpmhMxtPuo8+NpCjRQoQizFdTKJfC9nabHJFzciEWWENhqS7/ahEsRl4Rp8eoOaTFof6ZF6QN12aNaEcY
fbZyfWmyG5bWL4oIRb68iW9mR/IEYRUrchOlxjpNtYWEvCHYMR51yDgYyLwp7dVlITo8aAI0Y76G3I2hWMogBa9wjBobCVkv9ZMFYDnKHkSCzp5Op1D0N43cn3ZfYDwyHrFLFRGMrQsRvFR5v3hbiPJlgMrl4vYb
CrX3QHn3opSmsa3nRzRXjpH/YKyts1kgC1x3dppmX7KDgB2inqWGzp9T2znRxp52h3p7oYL9ZhqCvCIHM0rxpfRq4Wl4EtJFckXD6MjqA6x7nxQhAivrI1fq4FX1hTyqESI+MTbZvG+6DhU0V9IAefMALKZDmDYY
7Ub8A3olEHiK4MNMiBc74OHFEzTIXAhJHUHUKH27jf4EUJ9Pwy4vaO9m076tx0sZCzvk6tKNGzK+Qwux80a13zXGBhL850tAGlUsCbu1qGnN39/iCNeUrkP08Khm5c1NO9IbChPwOk+VblGSOCec0S8jnX0MUBXu
z6NwET3xXpdMZ0kqX+8uehQXWlH+ydExK3bCtQvIacff49mSsTnGsjQh52LM43oxk409ulJId3YVt0a/rJZhSCBbC8zwO9XWTToKa8xWzkdykpilZNSOYlkjWo8vmEwbi5IVmtxxNiSO4E4rNa+zxzWBoKLzUeZw
CGI/GS7lA8A83+YBPfLjBs80qjlln2BjTpkt0mKGTJIGGMS7jTcn1S1u8id1wMgH4kNjtPrTrjxqWHtsn8Qz8u2CcJllK1oz4dbyHSl5G9CXzyP7noG24cKl5IK3kyddqNuWdfVrBHV16lEJ4lrMnaSxBcXcdPHs
Hv+yHMQuYnidtXhjqje1iWt7p6jYxypdG26rTKUIXf2C+s1S/FJaeDrJNy04hOpSTHV9vHQojut3LWX3JlexXOPw9jGYcJZdpLpnXdi+/ipmZebb0zzU5tIgKy7aXUtC1YpkVOi8+hSEzz8odHk2sX7rCFyoZUV6
5YVR4oTAKMfEOCg/lTIxtBWqZHcrBrT6QVi+60VwlgbjLkwaJ77b7pPIXZdniBSm3pV+WG4qaXnBn9mQoPzuO9Vs7HBE6UbYcPp/Qh/8/dhorWywATXl4S2K8CloKg+IWqyODgFpTDkxBoLk9QNuQN+fZ2703S+e
BM5MMB61KVN8gC4qW6g/2PfwNKAXH/Z3nG3v0ohme3svqr+Ioc7//RJdW6FA+0gDasfauu/dRmwt3RANlcVaL5TBQsoTXf2O68lim99NuDJzlTgpQhy0elhzErbvrLLKvKjl1ycaktCmOEHNvDzs0qkaMP+quSEg
kaCBVRerME0VPlxREZ2SGIp/2DA+kqCCjVq3nJhx7iGjZzUpEcvz/jh/921kyIeTCBuwVmY97BdIkGa/gLH4MGzhw3TFWnCvnyPaaqohJurBTzPFOQXqLOpJClkiDOz4DB4kZooTrRYFh/vfkOhTxA7AxdqsLZDE
pxSP2zQSsOQTzxrgLy+2cMjOHlH8ePReFOkVkacqfmotF23+Tbz5ZWRQ3Uw5Z3KrpN/5sWnKnXNU3ubPP1FQ0thQ2hRx37XctA7+exoLS3q7fGE/8ZWa7KUfmi3zGr+oGLfVEqXvSkMTQ1xrlSbSPqAuy6QKmq95
ca+5APwx30D+0K/Z+wAx9wGmd8d4ctLz4QKu4h9wI6zlNUaMygXVyXlajhydXIsMIb5vvd0BmZOVHg+CYjPkSHgasOCZowMPXc4Vdg6Fj62AckljqiFlJXN5UJw5YHtVzKEOdUcVYBXkY3ix1lltKcfx10TLu7Kb
cjR9NaQfnCBcL8fo7gVC8WD3CViShG35cC85JRe/bV3jqvKynuavSjwBPzHv8YDpofPryE/rHLAmgpYKBZ0RtreijppkFNHmyDKoqkuQzfnYoxe7xirEsoS1Vp1D1QANJfHxplQK1nJGNlfznznKHZ1gOUXVDEqq
ga+epL1EUQKo19AbsoMsr2OLdZiVLYoIpaRy4b+tS3W8e2TleaZ+bX9CP9pVWPKjxfN2y0RamFxlqQHMBw2dMGirQ3Ad9TF1xy7BjRZrdjdjR2SeLplTLUUlmHeXEGkC72N7VciuZL18SmEy0Bl1ivsEjTEv4uOy
NQDihV+5lq2Uj5eefl3jAdvE3N8LEd0d/Os9U7AUy4n/Vnh7LV9SZVlBG8+aoopbtb/g6NC3iYYo2ND9Aaib/axvAEcMwaGHZrwsDtC1OYDsWw25TqsG+Ru+q7DIdrkCm262BjQPXYh3nG8Hyrzrv4vXtbzYhPyP
F0cZI/96WrjyxUoPlzkOKwMFofZYaxeU9TwK++dkrA9cXLwZi/Iu2b0tMxou7gw7F9jKOqIlwtctvMAK83Wo55WqWqu/33WzL2WXEhNUrxrL8QCeBwKslG6LPWC82BRLvuhJaRFafvkKiYEbiVyWeLUNwZDdhUrr
UxhSqGe7eBODXL3VNddZzuh4Jkp4hg/fgtyZQldoqiqijRA5MozZhVLtk63F0pCqzeds7wpf2s6uc3FwBNtmfYQTyku4u9O0w46rFcc7q6f22tV8hgG47K4v9dkFh8Y5TgqH65dUfD3zY2EtY+zgYU3T0iOfhLAB
wdiLsHmt8SkfZUPZ0Ju05/8Qj4mq9bDtCUlXb44bXGsv5jXhXqUlfwo3rzKGSfM/2U+VeRZRyQxOMBTt/W6oclaDTo1uMCfJ1YjExVMPJktp8CzE02AJFAbfJpZPDZgOgApq0BnHnqOiGb3+UmDVL7td/jSJE7Uu
2oFO+Alpb90dYp/NQ4CxD9zJhxKTQ5MqHmoUdneBxCsCza1svtGInTU1zAgqy4yAMVzJShz3AaMMMYBp9RTL0aBYJ0kl+due91QuHdyV4jRPwphPS2K7KZacFdLUwXijYwyilpHBtF0YBrj926XQZxuvIyLpz9+D
goEobRpGYKS1ouUglxaYulE4cDxFrNOukjJAHJ9uf207S9lST6HJ0ULrqyWBellYnCt8kBYgfWYDRNZUWoBT//GscGdviW94IvpdEcji7rp1ho8uaFaCpTizEMOnDuR0QIJ49RbgJ7hDkSQrTXr3DLHkTJk/3b56
Vl4gPl0RxMFhPnU0INBp0EwhV7mkbUVxelcsVN5MHjhrcv5ki4rqUJwszzFFAX0PiKE3FLOUfgVMmddSWIf1ZhnmL8jJrGZ8n/a02hCffMkVFO5qDyrz1tkPsn62eZvhC0/AAedFkK79rbc3qFgZ3UsOBvJKswd0
qWyFhjtCW1N//bxGezlz7EWQYeyT3i9LbpTjHbWbibW38+P+Rqn+Y/3FctDabrvxH9ouvJJ3UtNER3pXzfiueVL5BDajr+ANdjKoj8dsmA+seXDnFrtladxMJGla/KbwbreBGIaqfDRpTTbIT5RB8PiCdXg51mZ9
vjoZu9GbMWx/NrMtWrQpFpa4dO0ELe1PcBPdbRcGSyj4oHEsmHwB7NR/7BdS+qrd9EPQqK+/FzfJ73W2hgvKKJWjYiK+4uPvk71PKhpyWJC8aLexy0tHwWI9B9NcnoBLQqpyAle3R2weB0h1fUeIpaW3JUneV27d
mjRPF5IaBelqejb7+jSu0BaM+UrHPDPnL8OK/Yo8s8IvKk/LVFCW8u8/VS8tAZGY3M1BzFbpRtZMkwdffujl5mNha6fI1PyPZElUGUMpK1X+dI+hnRjHp4etCZRveGbBEezT2s+USfPRmhv9+QvvEMp3d7Cvw/ou
iGh6n6VuLOPnKHvaWPxS4ymg113AV1dPA23KrUkO9u30aMHEpsa6PrXSqe3R4Nuqez19MTwo/14MmMAgsuL0Yxkba6Z2LJqbrWabbyshPpKmEFsuZelXcocgQPLa0e62WzI6AyrhDnAiXt3OTe3PNTTeJK9y6q1y
Cc6YElM1IE32jFi+JLK0MwhYMcI59AZzpjrM1NSgXxjxm+b8hm20dJgis7HJ5Z9N4/w04bJHD83LRVjflzh4Kas8L0bGPmno56n7Ahw4sB+U7Qh70RdPV2ZR3YMWiaTBdHiS2MZc4AWOYbvsPB/IXtSsq3K+Ou7k
FDjkEcDkWXLl4OfakJ6gLNJYCii0xiqRL3mhNlwxZC+MkT30SWrc5gDFTV5Xu8FAjgqYHiU7ZAMQILv84aH2sQdVVr+t1n+7+pG31QvNAov7jxfRWY1YTLY525alr84s7ZMOagcXdpDA5NLd2gVU9Ve+Pax7G8RV
pTPqv/vR3utFoaCfwjo2y9jm+J/T/K5SUxuyWPkS8DrCnrSDzO3rPTljC5YNMtNWU6TTfRmthSYjllhaD80ooV5bM6hzpU1lxTyCyxFNbx0mrHfdnRrNUN1ziBiaXUisBo9e2MWFvSxszANpQk1qI2a2H1124bC9
I0DqzpKvymo8+FXO9LNWANCpW9GkZ1OJjGDcsBJbhTTfLXIf+uDevfitOywep3NqWzh1xxprsQT2hremy1XU/uZEK2xnpxV+gTzNmD4IBWudXmsNp1MY1kF/s0RBJCtC0VYHTrxjx5nCaO2HvCKRGN0F6mxyuy/a
A6TuVea6X/6KynPLLpBenjvKYkN2wgKEDKw7d2xAuIjvi1LKh0GdYiTj3tJKBC3G+ofNcrggp9VHRbMhcVwRFklJU9Gyu6aU7YTxd5DtBMkmvtmuBwHYH6LK4nWlvGazjYvJxsZBVeIBINN/owejl6VDzQdtxgHu
X0zkEru4xf8/1slsZpXnjwCSGGM5vGRFqduKda/5U3W4XY7TQb1/BFkE8kzycoySG76MnMYNXv8JuOdruS7OxiGNoIe+QQ91iCN09jrSNpnYuvpaQRbHwYJBSauJVA6UaEL9wv59GBIVuRpg1GRgf7/D+d7l0b0X
roU6qEve69C5vIxKtN8a/51E4SvL5jTdzgPb4ACl1Uyqt5QpKlTTl3SM8bqEDvAzATxDSSPWzPICkHAlS++UroTJB8s0YBfT/ep9nPbg/2YntNhrBgWMscg9yhWu4iK8VcUkTnJ0h+DoXjaXjNka2aJ8jZdIpXXQ
2KEuPx0FnNjMihOqtpgqfFN3dsfYjHl4dnroRvcrF6MdbE0jE0Oppz1Y1CtThm/mddILSLVx9OW6HX2L5vh+q6SkW+QtBehH9VWyPdG7bkmP8je+/tqkSqYSIvKJa2kHi6rycjjSjxrEXKAeU0ZtK3S0gOWUs6j0
oW/VJbQAQdJQk66m9ZyKLrZy03mVBiGqGhl4RirJXNTwrtObFdvpm3E8SOnZwAYeTnGivfzyYM49e6qy3L2n/e7SKOh/OA9nP743ShPWm/LH4u/dJZ5LTFULzUH2sfat9jg4gvtDCnh/eLTv0okww2qbp/MhO7R5
e2agOxUxX7j1J9UnnerALhWVTzLuUJ4b/kwS5NFNch0f86Vdo88QuMl5hIW+CY8WiWKfDJ+2WbXTSk9CNEkb8Urk/DBzgMRMPFXb51upfesSpl8RNKwzRFACREjRcAGnBzzOYsqXkRC+zCkz5nY787tZEzN8M5R/
NqVg6iYvSrU1T4HA6gg2qnpygnuRbogzMHQa4VQGIUTBB52s530XQO0A0d+Qne34lDzjf44vN+kDaJtfmc3WyX75JLBcW/wrf8iQL6PwwE4kZhhp6fFoa2TN56VT9nRgpD5SJS+prXXokty5OxNUBw0D03Wzbp4X
J/SdFBkjp5K3yt/MIKD1Wec4nltfNU61h9cj3f/Pv7p7OsjO3nVQw5s0yKqVl1lSTaS5bvKgO1lWm8316dqB9f5hnhrXjTUxriE+43adOP0YzK4devczvExedHbgWw8AY3k9t9nY/WHtbi9aGpfx1oJZpJ9NVdYr
Vyy61GU/Bvw5fuspn7iCfDamjOIWF68xBsuaHH/mJx0LrwTVwNRHUqy/iEnrqoBpaHk15Ma+qpm+ECQA1KiSKY/Io10i+MWxPqoXZlGrEhLO2zqpsks1e/ntW/owxMhjY+B9t2F194ZOf/kfgU6xB4vxZPvwLEap
k1qAmb+UXAJq8RbYJM3dFbaGAzz2LfI+Z3Ahev1Rsh+mBJp/lWXW7eUn9dw/gO7/Ky7p5/oSesuTtJAuQXaqX/qn38KfqxedmyFd4nFKD4SgYlPtdJLdGs/nsMoHdc7Uul6RpkJfiapaWuLebqNxopEmHnWx1IXM
l0codfJjnTrx5+v01qxH+VcwQbRmjlYJNpSVjLcKUAyovOLVv1lmD00DTo/965g/U0Ohv6pearbAqqMJcGUbGTi0Xu1cp4L9cb6sA2UDH2mu3ulyWdshb+Dx4ootL9M/3IR7W7OUthoOnRqqN67SQDngx8iUVH7H
IPoUK3E0mFyIPabtHyGYl1VzBOVchKTtMn3uvxaZ6dpvGkTK4TfxssWXTyc1A/vzBjXaxLs/+zWs1m96VcS+6p3XuFmqWT1adkPSRXNQ3spT0jllTHC70zikWciJ03fCbD7trm4Qqehay3h48WTarCbsTZPVJ/Sj
8kvGclEx/VnA1Hlim7qCX4G9S7dNFrH5TSoZgGVKXhRREv1nJy32z5pNfaF/fdmkrp2WGZvcVADlGrmtKM9e8PTsims4m2uA1Si9DAbfnNnGQkD1JSF6gEfXqkKYtgboUV0PDn8jkMldVyqwU9PWWFBpFUG5I1FS
dGcBMG/N/knnKxEGQVMWjz/Iv804twGN50IPMK2LKUTzHUz+2dBwneUyQ8dlzYg2mpL0QAR/GJfQg9j9h/HhASsgf46uH8Y+Fd3DYwiEuhXxE/vcRqPdLxvJoJafHys/y5H+6/oyTm+vD3GcQsyt8mNVfa2TF36a
DDeLbQK/DLFra8v/gvfwt0KS+e06kX4eb6+p92W5dg0PPtp89BxmpyO66CoAnak4g9sBxSA+t2LviVV4QHeTyDPQx7i8uoQaXQ0xpm39QGk7Qlwdsv0N6cSd3CkahhzqrWxR1ee5BY1kANCaQomA6irp1E/ykDwg
Lnb/yC+0fD8rWKswIYIwC5uWb6cWA6n6fgDJl2l3tEJ4ow+EopqjNwb+EEr1DQ+2Ug5Ekoj06P8lBQd+o+Ud9KOOJaxcTjYOyAG/scFeZPvawUscm/+R7fpHXfF1ni6q4U9R/8M0NwYT3N014KhTz1YGiXtEUILZ
QAxvuypen1h02b9+qv2mFIywZ+aIrxAxxkOE22HtOmtv27uM7mhEBGwRuAqlcf7cz4xxR+0v2Rw6YgyqQ1i8nnMWCeFU4cUFa7RXCy+C3nJmnKXlAnrCIQ/o0sdbVtX/aMLgssPzIeT4l3cn4/07SNpjchwjvaAn
ReU9jkELDMaLLsYIRgHJKH9hAF8CEFuS7nFd4yI/1iRZlAK6WsxWdZs7OtOix51tBGO40M245Ab98qhmvE9FNtY6nCHkCTKBU7Kj4OTNjegk21y/wK+2EOtHTP+FUKKRxwAQ0oZcsSnttJpbkwMbg45JRVoYoDhR
WonDRDNiTvESeTTGJ1BlhRpr1cu08BX6PV7Xl/f20HmdUXvrKF+KisftccPODyS5kt4rzr6JtZn+fY6iZGCIqKn0NkFsDoKTABplRVHCELwSrq5Sq8cs4RuF0co4qaVzcXHY/Q6mQwA8zDroS9ocjCRmTHjvjkZz
r3UcI5ogRG7ZKnypgr70zlr7TnG2CSIpc4rv4k8UCRqfq/ahgVtkSo8VBN8J3gdIZwSvmB+uGcb4tMEuqiN741MfYmv/XWIOubgFnFdZx6UXC6fJDZGBxOBIMiCn8DAO6N43HFVyrYIBudUnQchUJ2qgRGkGLVDs
3Y1Gw63f5+ypSTtu1FgVwgMBiSj1xKgW5ndO9BHh+n5mDduGTTGOqdiMIo0DQAsE+DMmosGsHooC30Jqp8QSSCtAnKS4l8AXWl/TxoQ+p1LCBxVH6m2zB9DOiV64BMe0wO1Jiv9i56YyITjOShpVRxnWhTZYtKC+
m0CEERcIswLOxpAU4Q7CjNYmX3PDgqHlZFElXca8c11aIEIcBFFcVTziQ3OWSTcQVwk7gulhgOcdBko8Na6qdoLroeKoPcoYYrwacicHrh7syGH0ZbtYPWgGl19IdCoUJ7GsKSYqGzATXjJzbNFLZ++Qzgoo7PDu
eQQ0deYDFUXbBFq4S3+ElBKgxMhTeW+8wupjQVrHYOlqOYb5U1EoVQEReIH1eI1lmEoik0xRqwblX1qmi9ieQVpJlCAWSywpmKYpo8EBkSqPCR5tvt2/wO/cNa27jkDEqb53BnJo3u21/wbozNt83Z9kqz3QrPpU
OgeqiKokIYoISrgMDTdA4RX58JRHDIAPv3mlgxeRVL6POc6YFt0dGNQb5IKxJ9cGaRpfNA/gmpgrDjAKWMMKA/yAzGw65m1oA/ckK+0jx3s4pm5j3++qIiBway296yDfwOI/tXuhThFoALc5GyBKm62Jqv0cTHBw
kxhGFE/Qa21loQss6nQq55lcgYkndMD42jBRZfYR2N8QDyi/QWQy9zAvLDqGh0kb3PZ27ne3Xs2jBeMzXoCDLSDcnJCnzkqlLmChdltmq+qhESxv4EsoPh/LZ/zgv3oHXyLBvlGQxvtIMiDtS3O+RiIWLl9UydfI
KwsiFkCIH9s4pdgwETHCqSULgQDlYPa9npgCQdT/S6gLzrTbSx+NSC1QsZBM9n8m7BzF2g8WxAsIMPgRz4yX/gpKVEiCptO5CSt3t4gV3g93hL3BZ3m2jVF/hd0bko4n5UBaQxW1V+Ooqaii65y9h07002RUy7Zs
61NarLfZvA1q25Z0XBUGz4PRX1stg5VEyEIVWZY6R/6josbjoTDnTGYpG2DHZYueN0eHcK6H0jBkAHBMqhhvCT1nHC8mftaDJ4eN/RGlIzAD1xx6EQSPCDJtVg2DH8u9XAW26npDwglbFixRkpRUfa2xBdkxR9sh
4EqNoGin6PRNB6/1FMLvLXUt8RiHDvGy1hyoMIVSQDWOKmq+TKeLXxhlxCjbirYITkiwhqdMTgWThOOsjw5ZoM/X7BCdcsThMcqJWvO9Yhm6MzrIglFVNeFSz84Gvk1H3iEgVK8akhdaDuJlNQPGDro1zJ6XCZ6V
ZsX8l4NfqjTbkKPVfSil9lJopUI5eP5vpGL94ZBI+/KdiW2XfIJRsJ9ILbd66/tBwHiyTGnUvOtpxKFjYNcGQFKyKT7ZTPryi9s1SMrloKIkW4lkelbF0uozIlc07DV9niP3vMPyiLfYpGHHPM4IxJhleyvW1bgD
rofqb40aEP1RTB3vouHxuOW+KsBQp98iB2QOKP2QR/neHnb9FIiJGtHVCFABCDhJPsFlNXpdD8h8mqRp5KwmGoWEkZJcnFZUQVlynsCInea/l5jfCfdYI7jMLacBYX2PMrnFhtVgW7FDiQY2q7BBSeqU5UuacHvK
CmCM+8wL+1EU66OsozJKkug+peLM2SNONSYxOFrSbyx4age8klyMLsoj0Xkk3RAMJQSU2yDvrnA2ObUPnll/HjkZHIFr1Xf4kSdW0/+A979ZPQF/8x5ULOnTyYhwvdGh6M6NPZ1INneQMQ15bM3kMtsVTHWK3Ic6
hKPPkiLbHVuWexQGwFmBMX4/N3obc1Cpr02kG+UoEAZbwnicQaieBtXSXdiGTLOqAIq07G9aTo1Zb5vUpHKtClfJVXfvvXVJrisuF5LEjBMREmlua7iP5iC0gQtdLesfA8UuRL1BK4YS8MnV1c49XEizg7Qa5Qg5
x10xC2DkpREnBJtq8GwzwtZNzsklIqpBMU5jSTWiN0dVX+UVyk0SH+xWWTJqRLHpx9uAVMNi0GFBw4wgfDZvR2dH/y5Px1SvxBWsuYmKHbFDGRtB4782qQGuMnFr7MHr4GALKJgUlgkYyHbXHdJw9vf/N72qnmhJ
owYMVWnMKx3X/j4VW6ZIgHcNhYSNfv0nMq+n6UeyigWr40OmR0DC67cW5LPkJlyeOQfvJCRab6lEX9jopFJ1qRKlCkoEiHtI7OsUYVou1gE9wHpvgn63EnlRDQI3E7J75xJIC8k3LPKsdkrXgupmVtjW7jZlRSF2
QznqA4SLIG0Py7tUUMAD7t2CHux+5aw92oQ15ILEv9a0a00pm4Vgj6tcI+0locGoSd/1G4E5SAOuBnR8NM5fWO0lXBC42UEu3eajP/Dg40RO1y2ysCUvvTkvKF4MY6gfAmdAFCt/xswuac02cWxJHLi1PySMsNcq
V3mVhFNao8a1XvGTc419aP5HdDOAIjvWAljIE2gebv9RORrVR/3YI4yJInjozAoi2/2KYeLvB0h0sLPCKOkSLd4iD4n9/fzdnk+4MXGwkx8Fmsaw0tPlnmuvXPR21r8qN03ozSV4DSwMYdvt/8j6/qDq91sH5er1
i9dXrz/9jzABl6Z38e34ThJvqHagT5jp8U3u2s0ma8Ed5puo/td8mgvrQmo5qpni2tZw/zqDkR3Nj5oRbF0rZ+lYJH4JierH1H+VdqI4hT1I43eZ/6P6HWlKRCZipv+P6OTo7UWRaykL77IMunb1ZtO/ykmY91xC
g+4AeKu/p0RONP1+JePdr+VQk0/VD58YcjiKFZ2RlP+aMOB24O062QHEUE58uvzhL+0h+K3ivZtumUiD3ctEtVoRKgdxDaHDplM5HccZ6cBeGJABDbSKq9pd/tJLBI7F8wbSe8l9Ej5ivWaOYulNRI8zxHw68kpa
fH4LG0rnsIfEtPLApm7bDMttHkJk0eSBGBbmVNaeGwwIa/wVIKm1cJ7l+ByJhfoVXiXuqfhgiTM9Z2m2BfW3uPXJYwrgIGXw4lYnakEE2ZDBsG3W/3yuIK8eUv2zOHwyqBLq/oHP8Wt9I1CedbkoWwLARoU0AAPQ
BOHiAP5CfPHzg9NjPy1QJam3RrLcdICoAr7xgVyu3Akkv8ZJL9xxdyMGI/EBgN65JiphxEr+RWNhvjeZbTrWvNotiGm7jaQrRWAdBcH2bgiQ49hT6OrHcKt89RKa2EII1nXGkgJXeJKujsSqM1EENjiQXnP0v49A
ac5GOSla7SNJCQNCdoDvR//kTiLCA992098BWQ8m0n5GRauJlD4RVEdhv6DUwKiJcGAfjVlcmTELZ3xxRdO5ZTLi9xjU71NUFOX8LzWLfSDcXYoGBaErQjq05Z+zEoSeKbxqIPVihdJYN9+4H460pDF5OUDMqzUD
6JAaxgmIQFspdgIQWgO/JHkpbZzAWYTxzX/9CKdh4jIN19AwHgboUQyZHRYXcBJlk6ciU78U10WXgXoUJ2DQplaBzL+wFQJO6+UFMmpczP5xhCfVMBgb6GHlYejwZWwoMFT5UOrpIRDCdsBFdxZqnT7nAQ8cL7zX
o7i6jn1lZM2BA+seQ2aL4UyKc3YgtTgpN+WAC3rqA1Z9sYE/e0YzdBs6CfogJyMgFP6J5aoKXHVVwnOGLqyrtuvfweB+oqsgtypQbl321GpWDfGsgfgJ1i/C8ML7skJ9SORSmwUuisFYPVwUqsneXsCTEEvVYE/J
rzxP/H0BTNtig3PBrnEEK6jYgCuQigqIVfl1jRkb5UbHyaYBXnq3hLgBHtxIk9mGDpjAki/IC2G8+SvVDd5lZ+JrU3eFLxIv/yDxfW6gTqAmtDh2e498LQ3H+8AvBeFS8mrPESB3gWfhdjQqqCYjdbBUOkkZ9Sew
xLJpBBq2EFRYpVDm+wDN0bISo3mkBAzhd6siNLQguIXOvmAaMI6CpHNYewr6l0jQYW2Ln+lDESaYOwjIx0jQVIWrJIR09/4CYlJaNlkD2BNWhZaFOIjtpNtYXsGxJDothgtFxl/M0vZBpdE5UYGSdSdZEXCgIOOX
43/Lq3+RpV8JXLGC4i0pIIc+5sQZT6wImA8lRchyI6HKtTf/7QVF2UARfPl0cnYOixQwBNJZQvLJsFi1MyoRoG7eg2D56SN0pPIw00i8bn6BNLzuKu7lpMr9TqDuPhGoBuDU+TGalCtjAo1s/CVIR+QEFyEGzi0M
7ubNiPx87PF5f29U4Ke3u2KOvMu0cWDC8LitIqOSb/5sshs/saWBxQ7xF9goRKrRlPi0g6Ndx4VxxPZDsChWsV62ajR8u88qVxlHfrsdtuIFc0a9CuKa2RFDTzxsGIzo4M3soxD8TvHd0cQIEDpQBN25IRr+SrhI
dHjIR7M+I0TPh4RanfTfQNUNYjcDACsw4Aflq6R7iQ7VYPwEIsmhQ5pARqsxl02U3UZD3NSW8++offLxmvvrydqsdKqFiuNFSAjnNNrSbz5YGIINLZgAI7CEiG4EUt28SgKHu2rQHXsmrK50QimGuAvNVIeZ+e4x
we/HAfZLgm4z62B0k1Ue14Qz9t82QYwo4RUiQIQlqq1PxD3X2JbH0mvq0VBc3p9ID6v3GR4/Kg2eSxQR5nxb5S2+MNe73Sk1BuBKNTV8+XWTOli78y1x+bsL29YI0to/H5gUuVSxQE8nLWtUgYikIKqL3St+jGfz
A4CQIRggbtGtxKXicgN0zFEtSJAIWnktNLipj9e3Tptommkh/40Nbsc+JRe09shRpi2VmGpxG7RINPoir3CVHDsX6RzfTz5FD7/BJUy1KIKnHwGGLGR9OFa19QbKuyUuvfSgPcH6EIvKGf+aNnkba12aOIIJN7WF
JuB5rsIS0X13BaXhwKmfJD5jLCm6JjHoNH3O3Yc6SjGlq4kVfQ61loNmMwuBALJpWIvVn4n8yqpe+7aaAXGvidPLGRzosRH+16D97lVzSLsM0+30CgPumZk1yHPUo1SLi9odJjU+Xc9fy5pk5FJGUE0gUvvyADU/
e6ODRbOdhnx+fDMyWE8OgEByEeorZty7HXus4WbH8DuZAMOTB/DpHEi2k1+h3GLvsfVMXBri4JEFOX/RUj3ms+cJYKi0P8kvUabpzn1XRrTlOySin5zBEM7zZPWfr2DvNQBjmCdnnKmW+NaDCe0Wrjm3l21Nu0wC
rVArv56v0CtpJ0q12tzQ/dfIigmIdeSkrvST4ViGseO0JNzuJbfcbYOeRt6ZWAtjvEc64uM9nFkzL8VmNAotzjZzAP3dwfAAnfMlkAEn0NYe3PlIO3wkpmEXfQEq0WwFiz8lmkH1A8WePNBj/YvDSo0mEZuSENDT
rQs95Jbxdam3x/t/WplsIG0uRIIV9pLUPyqD26qvzKrVUrFgB4wyZEXNjOvLflNBNVezd2x11OJRBOMNNQU5RXnhysUq3/+5tmm9Z34mOtGYDKxYjibXEyMi7VkF6XE9e5vKVXreu3A2WtjAgIZuLbxMPnmin0ze
Iqpz3c1lioModoX/ExIiCQybFC0tic/XWFKL8ghsDlpHOOySg8ZBZL2hyxcAbumdoYXXPcXfJktE+Ip8JmdYiqxUm05IWg9baLWU8teF9whyfUT0P2N9lil2zcAaieF4dsVybEjdpAtQqB4lDed92zd6GlLWQQIZ
YVal04dx00i/iBm5uBc48cbYl8wTgeT27kExX/Ishn/ZFu0c6I8CggrHKasPpYKBjMEMtulkFRFB2xEjst+GxBpp42AG1qiptVOz8zthSN2BwIK859hSJiLTSqz2yicNFLScvNofQDTl265hB9YNoGe1rnjHR2p4
NraHOiToT+EoWWZEjZZQocCg2OgPKRo8C9BdqC2G2yXymUHSDqyPW4okks+TtJC0cKG96B/CxMpLxt9l4684RJGRznuY3hjmNQXxCOlkzXcSW8m/RgWgwLMfxW8xWC43UWbW4qRRn9nYnagtCmu98/7UOq1CVJY4
sJyFiDDXf2cKD5BUqCt3U4TUyaukdYhn5RAaUTfn6wo/xaPmmu9/pHINE80yDM2dH5lWG4xLCG45CDSA3BJVFAHXMhAoJlYL8bc/TfX7hupRQ4ur7xD+abmERTOh5hvGOdyZlAhNztVbGj5DYADrUQY7+hp5UiLP
Jl0lEefPQqT5k3XffQDzJXpRVyrD+1T9DbyyGbXnPDBz1Y8xqP5AGuG/+DFFaFjmNPMiwjZ3CUCdgb6FTWnqRDl9CYh/R3J3OxNBWO9I4ofyFMIKAMiEAjVbS590oVix5m1+WBXWwsNiv5WAOB6O56G86/kYaFDt
AKdo0OQCYz9FHhs1fpwudy6fb1mZd/ogZwmFPP3Z8uXWhqrBrouq3dRATQaA9bjS479jV776CXMAqfXY65tLLsVVVYOnEQkE3ijwH1p3+ow1dvRHzh5H18HUhiR+0gsivrImddedk1AICXu4fIMgZCQEYWue171A
6r3CR6pc2WimUc7BtOwNEsBEEJHuJLb2xUg5Fg+nv51Y6rzq1EGjfR8q1JmprWBuWCeolirQzH+dQcQ+0GcHsxn57L3MJHOMUDg2oLRrrGdewNN31gatgRl6l99/TDetViKIv3Yr4mpIux4cq2qZUVc7MKvaBteI
tQavIhGRuqNUkXKAVG4D+vsjqBL5TXvSJUBkBWid/Ma5dpBl4QpP+j8R/EaoCK7sYVIZMosflgslprvewmBdtaoJyqUSvcYK694O6u2m7UGsrarKbqBbQ0k+nnUVjtMtXh5FBGG312cEknUTcfqjzVHrKcLijboP
t4cHyDjTOCZuFf+5C9qQsimnpHmvTdFzQhXqQvuBNt91vqrIZet1ytJ0F+yAgi/nm45+E+p1tGNqWperKcSv3Xk1DIpexUpMhiyfkC0LpTUoExlPNLfk9RGT6U3zo+CJ9hYUKkb114fsSm4sfK7ixGBryo/STsES
wMaYdk+juzGhIcK2eTHAuNlg9E3nZJmuAs1dneNArjI1KvxKHQr6DF7uBW1aLpZ1bJU5dkwVGEJSsvaBppIjx/zIV8f40r4mlNKQmG4LEVwo4uomSDUV91h5d1gJDYzhfMXUZFLVD5YaWQU9a+++yan7mC9b3dij
xdRmXQYzlR5tzI985cc4qTixSt+XlwRr0HH/fWXqyYK6C+plpFsAVIO/3r0FuaQm/JZXLZq+yfBYwC2IU4bSyBNugA/iNAfwkxpoK3Jjfv/mopJjaHRsvMZXnOK0VFifGMWyS/s33VP5ojLkDLEPQtH+uelmsJYe
nBMC3o3b0vsadTe+XMJlMHADV2kuPv3LL4yYz5vVEd69xW+dNmT9kQufB5JTMxDpP/PMX56GZxxN7VPHTU4wWV3QgyDc2G4wwDZ5T+NMzvI7sQ+DXSPG3jH/0v3+wXG6GDsgY4cjBEhVhMYhBXnEJnf88J7EZhoH
o+zlAcC7U+Yuxd/ehRLrfeb79vr+gAIC1PUICv7bBU/6o+R3YCv6PY2Bf9HFZOzz+w7y3nUgdNygwMq1otZdmJ+/wemtL2d3JxpzL5K3/MJ4y5vV27u9ezqlMbdW7iCROtUZN7FLrdZ1WUgc1O2P2mkCapWMsSn+
glpBuko15T8Y9yr5j3d5XSrmy+zvMSxHuZ3jLErlbNgfGtI73+d9Hjiwbn/M6XyNtuC6kv+WNqWugSaC3AwDRWWq2/3ubCPhOWjpZnP0N26mO2/OokKRYEsuhCweLE6NEekpEh11C+Nq68NUHUFxC4wDvFbHEOKc
CBoBvxtVG9r1qo2rqV1AxfJQ69Gdx0kjmEysAjIZUu0XfVylcGGLLt0RTdtpCOTwUPgUfW6GVzZA1Hb7/RmsNoo3rNeL18dMM6IoKLwFol3sM11ZR1hixgEBbxaSY2G0Y8ArIBRAsK7A1me5rn8L8sSILtsgFEHe
oxovHJmxKWX1Bxl1asl8RXgPlGoKp6SCiM7PYLxRsiFdL1mU7FKrs/LmSe8t/RRlesZToVJnhr6rik6WraelmlBCjUHtADvQQCKB8F1LRjyvfKganyv3fPKm/iUk3OOZiYPYjEYyvav1GSjrMLOvmyWq7Kcdd+xI
41KXLzaeofMGeJfk0RlGq9wNLikNWlMZ3CgMVJILvHpEqbeVkuGcrYKjrRzNU6mPKVYIdCMRE9NhAhWawuuoqZnMJSNTzaxQ8y6QjAxtQoi+vK3oJ5rRzdH5WQj6N6CWEalNThJWBeyEIEI4T+sC9cblKGTYwsrV
rPwRVLTE4zCEcrkEA4FPkPSDW0tVSajrBAJfRsGBvvxjV54FFwlqXBur0DfzjUwH3t4+1ZJX1nHgHTn1tr4LCcQ6jBYdm84z/j/YdfBO8QqtWbI5DEQ8WIPkgWjquLxyemDdy5y8rQeVpT40z+gqJUzOabcHxUKf
Wa2iw9GRabGypfg7P7MRqYL9xeW0oW3wkNNvKdwiAvLBElHpHhnMQqsRTNZUkifIct3c2221CtVPwcafFbL0sEB5SY7l7q2G40KOsDLwsBg4E0Ps7hXEYqUHgcX9N5eWTh+SDm0lGfS29CeJ0ndKxvdk+5Jv0B1G
aHLx8DBjniHZw0z/w5XhlMOmao0r5ODPwiGYLAfYjGfnOvX6uuFbdt6lS786I0ynpR71d4jCKntelLimYZVWe0KJ/bDskFuxhSVhDSLt0RQjUAHzay2EKtcsFKtuceWAd5QhVhh7TOyEJoi51AKIwJypQL3u/eRR
7iIrKTLLWfncrHT4aRx16VkisXSrLfW9Con3VBF/y+FOjHWr5wpzpRLiYRxWAUds7P64/BPgytihoviYFEsTJTjDq2RqZOgUMPAd0ptR3/GoeNRiRM05UOCYyNC6Mg2+bPnc6A8Y6PVwwvJiezFa1om3BE4PxekO
eClUA6vUM6DU7LRvKUPt1izgWZHLmcIC3yL2FBbIE19MYgbfUGXTPA866XxRIWhGGQCTcso9MOKvdJMI9mrmBV7lGvlKLURfsbkwND1MVbtgfjV8fAM9XJJCPI3MeztdF+eYfd9MPTVktHO6M5RNRNxoV4Bh7hpR
AfBLGho39YwdA1KW4GyWDleV4YC2JlHCHKodwcCEvmwXKYGtSWG2/0UFEYH0O4lscz+t069wjbyFM/MWm9Fjen+wxbrZyM2llIV0a3fRSgotA/8m91BbXrUYbOyojDplyykRdsEB+EMY9YM+f80f/OiNYnCVL5Jj
fnHhGBvWQ/Vq5ry5p00rHix7yRxGDAJprmoYiX67FxSC1w8ivpQP8KqVGXZwzfhwy0R7Nt0wR+8lgiC289joR3sOcMS4t+iACGpuIcRz1lyzZdkAjR/WiieFmTqrpT4ZFUdccSeiquHiRPagKwPKUTC1n/PB1zt8
2hTvoOnOQFy4UzWjUO4AOfw5Daw0JywMQv/SPD6Xeb+W7ck7GDQueWYpEZeSwbmDaDhUb4mc7KDuY1RkGQe9SyDujhpXLXLaqh7Xc2mbvMlMMd7igU4UbSIbRNwSqiMe4V4NIZxB3yne18r7V7hCYlMMy12n6Rnp
yOeirN4zBb7WsCBJKBkQYFWTKcbCIqvs8JoUIra40asLW1zBy8VWgmr2jYvzByIfLSgFAj337fa5DKQQk6mf+UaMJ2eCkU001n4tU9fIesSXqALTXEo1zrZmfR9CQV/DMU1dFUaWjRuXGM3jeP3s4f+OSdHHNzLN
D+Xg1t9ATCyYto8moj99V+eg6qxAX0cWb7Gt5M9NaXAqLQ1DIvGByb1J7TDiE1ghNGx0XenOqV4T7HyutAE/C6XzWm7b/BRGGHj8+BDEa+IIecRnI+xO957x0O93ZXsXm9QiwztLl8qRuXPjQyLc0MKgMlUxIb5t
afJE7WUfc0+ewAcKh6MsOXvM5TkDQfMfy/bwKqvInT7aG9DlSVgEe+kxFloV32aqhnwQPY0Wjns8WcUQx8EMneZ04tC1yH/bKqMT6mC3ep1TXsbMyxkVbibVH1mS26S2bfPZWdALAF50/Af8p76rQUBsIA92A/WH
3W5nbz47rCumBhvxV4QPfI063A7s7aAePX5C3gf1lt9XzK3vbdMmvndNe1Mn/cL3wsDcorzRTuF1lBaVuQEkKwXFDR7O9kOeNjtm0GD8IGwNjnoZbuhttUaMCYBh4ajHiNgZpToEhojZNotkmqf9WpGsqtsSJGmD
qXvTAHs9dp4Qg6z2fhPTA3NihlnVgSoEuiOD0fnD3NZpI0hNWCXR7ZOFk4PPE3E1oLSg51jXFLMC7Ulx3SXjCtkvh2fgGcbh9XE3HF3c8MR3C2tERzw59YVe/+K/G7raG4pdtnMtDWqIEAqquPkWpEphMQ6Uq2ML
VICzADOdsuPx42kLkbDPpe8PH6jSPuDI1ATICm9tYqLttEJqvDEuO6/N3jDUqtPtQkgjlhnNtqF4s4xn1BQoII3ZAibiD/mWpFa6NZLwgwbTYjHiBg3WlXna9nwPCGjJDqnnI+z27IRA2gYTAu3TFek1aykV4RBU
HQrNHBRW536GZzAa+xNOim+TESVtSfjB/pCFkWam8G5s6MujFQpJmJHqw3z7e7OXFUk2MkJM2wBE8GzeOw2JIIrokfS3JkR+5PnAJuQq15GnBqlF8CwhZSydpBG+lHDdi0sJcZ4KD3Hd1qBQvT0Cmanz+YiLpCei
RLgq3JjEL4jYSQLKoLTFbGr3dnIoTGuFwjpl+8eRAL3xBU+MBmKHi6V6S0AEDSqzgjASj8AeIbYjiQx98sJE8FQrsFz5ePO/YmVUBO0g+hwmrpL2Nl6A3mJTcnt/EDrNbV+PQUiqqnOb3lHMtxk9us9FBCuZzQum
2aKKiVnxeyCNh9HlM8qGotMydLMZSJkhFw8CzibVbtEiMgb2KDct1C7xpwqWI97cGYgvmZoWN8Pci/82mxQ7IyZZpBah6o8VySdY3S53q4hL3TSJKIEG7QMu1kyJtCzaoNuO2Frgeqxy9xuLEJFJWBqWfjgrmAYp
EQ2LSJVyuLU9iuqxbA2l89TbpmKVvIlx98aJ7nGonz7Rb6z49JvM5B3W7i/NhQDP+Z1V2PDW6iPm5n/8RHzZ+VibNpj+0hPfiMsJV+HiXo9LDWP3rVW1zK/TSpRe8D3nNjC7AnYSCPvHzKLl9wcp7bpsakk9IA20
Of2ZfGDyqazlec/wy1/mcbtPbTjC9I+CFFTu1t80L8dh96x3IeE6w60/eXb4g1zkegHOyjcideH0nDRnfEpPvhm3ymCRaODvAPb4dENkzx/1pqK7B46JGQkpVsaLoAOTNKZOTQ+XfHE+QEZH4+aTg91cuiEFF7bx
vWeHRjTXi9s9ETOBI/1hpvPjgeH7d9oDfBQvNVRlTF+6xT/UC93tF2NrYs072hfLtiHDea5O3bX4uQ4m56AvfhG9LIX8hkDNf5ZTGvb0gh/eF1RVCsjLj/balHlD+Hos/wT0H6tNzdeYy/Zlv2Ii60Nda3vUsCON
4Ea7zOGTitJirX06mYrtQYDY2dlZgAdkDKdE/Wm7MskRMC+6o07Y6Wx2kQhDcllFpJp0xB4b8iSDJzUr7wqRzk5QgMZ9v8DBZxuNY+3ALtAJTwAA9DZxx68KIiTz1PGCGh83WmD6qXjGQBsH8YCInm2mUhfCSZfS
Glrk9/QAilEZYyBLtD2wGqVfrOlHi5fajHdgSFBlloxZZ5ezrddL4c7HUczLYHWHbdFUbE5cd89yHFa4p3K5KC09/Tva7heRPEzLwnjt96a1bdFDESknqoVMTkl5/1CeTKu1qA4ap4JLqXWgS3tc5t/+u/cavnuv
PeAKYzo2UrD96YrtcpdUgSUqTOu7GXS4vrCvbzP1yb1nR/WGQdlKpGzdJ9Pt7pbr2496rYoMrlpl4DMeipErSj/QeT7c7QUKhxPBMVpyYivGP24kcP6wKoIbJkZy8S7J61hhbivcxGNXyy6/Y01iK6cPkjnOEz4Y
Ii05JOzTqD6x6jot4edzmK6ndfHMakdjM3wuobM8twASRnL/GnazNzuUOIWVgd6CfdRVkMJIDOIXTCuPdZHIsT4DQVNKHXQ4y+jyeAHbiYcIWqM9rc7qONDnBAU7Rw/efLnhLtyL359EMjDw7FketlRR3LMkPZS/
sJ7NocYDjy2tBy6hkFK819uSlFuKEJFJWe9+f3jC/OaHE+kgFbsCrecwq0vp9F32jiJD1yO+mnNSsWs1IA/ZWsAtvRgu/KPL+F+UElQRVwLknnssexSZ62aEkJrSDHGYWwgRmjKXlSVvLMmimqIrMg5Bi5h6awB9
HV9T0kWha388KJeipeL05XmTMYo4SkG0H2FSyD9+s7iDRItjlJjQSbpbiSfhvZdkeFrXWzkkJZ8TithYPfVBsQhLFCq89ocrSIi7Hb/MDoW4X5RxkKG3YXkjt4HmcPV6iEi44xbMMFUKw7DFZhGlRMA4WGz0eOOw
6W2mKa/eaCYiNZrONa9Ek1QzksXh8Ms5SGE22HzjZedv63Wtf3v0/aVMkEclywa26B5ohWfUSpx/nipif1CQDz9M7MKGlTrXV+0WuncSQfZm+rmf3aFFuosq4rbtMUec33aijuFsHEMDyrm6K/Pp0P7dvAyoDCJk
rnDh7UOvgZqe9A2bHCQASeK1yAw6g/xPwUftf5rkL0a+XeQtqxPX0WAXzcYhMCDDu4DzqUvAfs7AT2Ha/raE/TwMk7UgnyvPjBxfAeuiLaWPMX0L2G1HL2e3NUmQUIQbeIDR+ZhA/BjEYXMoPoW9YVPT+0QAiFFl
kiGKA4yM5MOw222f7eRNfRecfpVEdDwzX7EZcXYYRkrkjyU4Tl2ipPyxVAjFQUkJ1IPCRZSWxVDTAEG328WXYe6IL1sPwRuAYrwzjyFsRwdO0IGjDvri8KD2bTM+bHYIdWjjZxaAzJytz4Kcne70w8peuqMeCes9
gaonj60zWvgDmrb2drg/XNTJbN7lIRP8GzvMP/2zajxuHC1kW1PDlwOdzWGNIGkSx93q2RNR0jM8x5LoEe0pU/lwp/6TrT9dsWVDny40BDLdQ9wCkVCNYNNPqWkn9RM27ehFWjxA4ByfkJB9ZdvhCJg1He8bKdHg
FCD/STtkMNv/iBXbQTsTErPjLZ5dbrGhZGKzk6eQpzntmfecMvOSUh6uGMetEeQTBOXSS+nQjopqrIFHOo956pntdliRQ0EPJybfAz/+W9DLOu98ku2PtIOgEQRd2s6pVtCF9Lj9C0O/JEwlHGKrrCz7JYHakFO8
0P/ToJsQ/aPYq4FCXuYxGEk9hjH50Ff/Y8WedwJ9oD0GB6T761XS5NGo9DbUbjrFRybJ84FufkkpbArUFS9BArb9L4rzGyOtTE4g7ASlAH78RIj6jNeoAfqXxBjHz66GPEtEft45yPkBVy1Rv6K8xS/mnNPTxtzm
vSzmTtpkbyJUygbEQlw7UlkRXQFUxzzIgzIdoese5WHkGmWMF6FjbExRt37WaKzc1AHxPqecCVrW5dt93f+QBl9Tm74nYj+Twi2jkbj4ecO+l6FsbSQ5O27E9Ve967bm4T6TV5VSHzdcZkCex+eJymlFdCXlt/qv
POWxUkATLKOdQL68Tm+fx3Lu1tk5haSJa+QjXoA+YlNJCRr+YhWWz0KhYkaSOhD+RyIrj6e3zFSThCuduOcbVQnI9iNNAcPv8r4vmY0aJlp0WpA6PBS9Zl6Wn6qCF0UKilFcdQdpALeDC2rMHACDfYOSVOUX5Hnn
f7k8QITAbQzw23Wstnj8jDcABteY8xDkF0eMdRlWFDq+hHcdf2vuKwo5G8hW7ojvxrOHQDyxEn3QivDmCK1X1tQjtxyrmpeoPEz/oll7+QSw0ygYBdeWOKBnNJNdo419I1+d41x6209oCEW8FwnskGRDxIRUJMZe
9ozHnIjipz25kYRv/BZT5VPagakrXCOf2QXxmTWp1CNGZzTqEVbG5UPktt6GJBP9A0fU+S2feO88EGGOWWGQ5CJuWFnMIlkXWxKMFgkkhpaUNaWNNcl8eP9mn/hbNjniPIeM0QJiuUtY2QqGeu+pAbODwTWukVjv
WRxfXYb5mscEI/FOVhYxnPhIUvgnVy61+9ei1JiyXcT74g4ogqoKaRWqCJERa4rFfMV1JcrSwBzT1/7EWtpPfZs3GnVvnKQBlM+TzJ5tUtMxxfdEgtDnRYhPYkBANQK8FzXiFuF9PR6pYQW5TtP4uNH83tY5czAB
FKz/GEAXQJeQ3a22Cn7Cpj/XQBdwjWjDAbpyBL0z+qjqnygioZpc4zUSM10LJK56TIu7NH/vLe33kDjwyTWvk356AZrVwSkRc2fmqfQkNgYdhC6I+1/nKm7QKgnoDnj0g56l5XkSryjG2oRvG1DVKCEokwRcYQFE
RhaAkZ+V2zSqa1nEh9wy6zu1jlPNtUrF0AtcIz90djEEQdKg+GPeVfwagQKp0UpNu4p29UVtpRAVtRxZQTbLoa4WwhUEE7LUAqzQp3iitJP+MSwFtG6snDxjgV9WI5tjUGS0OApHZxtBLsfTkvNAEGHDeU+8sCPj
syMgkr4TBvf8as5JzCzMgh0zImAkKaPG27LfEPsnzORgIn+2knm87oyg/GY31asxOg8D41oQvupKaB9CCSTBXMu4k7Fhrx15X88pUxJKlpxDlYsZov+L4rQPkzZ3ao5bQb+dKRB1Jcks7/s3NUwLo9NOamcncal5
bRUXns3FWzoA+7wpK/eOfO6ZnXHST3+skn0exQ4awtkm0kxD8Ty7zCJgy0GpTz6s+raKmRYXAsPs7TuJacT3idzfIM34rbR9sJuhoMrIDUPeEQi8EDoUdDYDjhFlYdybWMILUQJn7MJ+HfTELyK3T50so4jxUfsO
86NeLAI4g+YtGlsjUZ5eFNGfNip7Jz3BgSCRmAF1YYYoN35MdIgZk2YOowZiziVtE1WY2ByPc2GXShaFzJkUCzGw0hj5TmLb8W84IoYdQZp2S7auqiMRlh1MmB4z7ijyUNVUJCIhRy8jD9QvmvC5jyudZyzAJ+ZD
laMZmYtHjDqby6cfbdMCutHeTGEh6mKhek/quEUcqoJ5DqF9uuC/QKjmXCAS0NTTOwOLpcKXUlrrLa7gRkYFlTlL9h6OIxVi1gPTmFBHWxlzAlBs8iqdcJR4VoI/NBK++kNVygJZDFVzucqRoULdRQVdG6vetFWJ
0Cj3IfJSyd40NoAJjtEODY26egYY85DQTNavaFYdYiMqF6B8ZUhuS18MmcnwZOEiVZUhdJesIjRaqAh10UOJotsCLjcu/KzOAIF6hI1qwofDcl2gKSzDnC7Lr91cHgWNgg4+kMS3ZGhsK8R70fi8yQQrQ2xEUrXm
JIC1jpzK+isga7IUlAZ2ORXhGQWbLqaR2Q+dyw+akpCdB7mpxqPPmL+dtKC9HJyJCqAVn6CMvcgxbC6KlmE3lrOXzaUcRdfF1S6FG+PHARrHXGxCS52tJDhCJwbESpzaAlugMwqY20p8jMtjMfQUPoR5a+oFXiMR
kF4QsZE3qRHwnUXnnYIY1G7qdyadElKc2mmvYWQ7Uxe2HkPoXpqJVHAl+8rTRzDSKhDHvJtfmjq6uh9USmrQDi4nG1Xih9tt9HeQC6ysBCelphKGfdV1aLcCExZuDutCaeCRxQsVIppRVAx98FgSnEQEVRa7I8Yd
3/ZRjyPoxRXdpxlZozzjRegzNqYlzhtdtE8si1WtoAQAbOZ6UvpYVJ3ICSpcyvfYbD++GbqDoFLncUshVNl27D/7iLfbyYNssAR3AhyjPr92fx7mOtq5Gy+Shwd0mG1OFzkQ+l0LJRo6zWsbxu3PtHYjXGd3jUr/
oyVHLKsLhrTcpVi4XzNSTbY/GrGJBi7o6apVeGBDxVWABLn4XXh9LO4pvMxatu/qKalYieKWbzHe2FKlnporfU+tmaoMaUzaofYlj8lui0NuZ3FIUZ0avjhj/IpMqOt9YnK0s0+O2pqtSotVincLXxaQnHMCh0aX
4JwQDwAyHozfr/sJzpuIJKy5gBjeNPV8wvwbv3ur4V4NP5fAJ5T6ERBz6oT58Ol6qeNZOaiRYPgrnzAvsvis/DVFjpIhZSyweBx9BIeCNGJO/LtFRwC2sZ9ZsdBtaogJG8MbX0p6Q4gJSjLnCIEnLWH6WFKlP494
IQxHS4reLsAlc7kJeSndIV6EDiljJ4sqDWrwu5CRkPVtgKG9qVQsKURoQsZcGQmOKMJC5h6Db9QEClXPEFPj1OQmT6hGXqTe40XwnjTG+59nMixXC3SlaQJ/sKePwivaPawQy69srvnDD1pmfAvczOfvHzwtcxCm
NmWNBKUzAyHoT5USQZ2g2HtS7UCtEnZsgtrLX5kSbQ81B7H+QaJS1H6XHpnjJ74mEP9tH3K8ljx+0/WXcMCbRNt3vMGSQLQfOaHI8l3CyneKKW+GiLrsKw7OtOma/CBuGyRKf43F0dUpOxAL+cREih9DVrnvcIHk
cn9jNI6WIDlx13tiTbznF8V7h9FYIO5Apq7Ikm7bb2w71YCcLYeSdPdr0gGR52IV2Tm7FJLMwK7a1M0c4hQwY2E1TJs7vpCGY8hfePKyFWb+Ji3HKDawdYbdE4l2sj+0YzSELw2X13RRx4i/YXYxvZpHWLhVCH2g
KJaNUC6gaFnAf2ozeJFVlamz2irS9Klo/DQ/HNZdXHfRvSe7faY6GRnScGhiC7JgZGTXxvCilrL9dI+0HZz/Pkkiw6GTsY2sGLMaa/GJmwbIH8VGiWZUJ6Y4Fn7J5FVyiGflEBrRLExdEaEvtmRGRZ+J4xF5PPNl
6tvTTP10sld+TLKmKpowhvDkg4+kMKfdfkVvt8SOHtS93+Xl184QE2dc5cEQHQHkRju0WJlK71noqIcVK4/pPYaOREtuEURNzpiGTbv07Hhg4YZYcHN+Y8xctLa4xHp3LDycxPaCFM59AsbScthC17nmp9nb6PeJ
JZqM3IxhWDnFsGs78JzyhtTUtmzVBZSf1w4lLjHKFNr6b3lYnjRK1H6Mj7lzK3KUpaxZJ6WrYtsU2TFnWMTsbucuyMTJLGWk5g/TE2PWgLSgAmx8rLQdCJnRa66iEBAjjZGrXCWxkVoEMZEyJg7oWo4rWR4Z65Lc
K9ZCmQlm9SIqkGBLqXtPx9+1uASbac37sf08mIF1O2MEojT7Vh+gUuX0Kdd85GZc4pZd1zQF0n58xddxQRXD8Vnqr3CNxFQ0sz5jM3zOTRKG771AnY+OIecaMQgShYTXxEdUbZARoOX1yOlu1ZlOfLFgrQtCD3gi
kPAXhEZ95aYP1Jw6UADDksAGpSy/plCdFzI4gJ4/xPMdXiuM4OqRLFC2DSbQlenx+242kmgdn7OcydpWd19EiYBLQ7GvB5WKvyoBESa8gNTLH0YChHTpqL/+1PWD6KJEF1utfhsbX3cGG8pCOX2N/Ipm1iE2w2HJ
0n1gwSq5iC10GJWwA5aqJHMZHNjW50T0BBGQA15xoBZZzaFtEhTtKLVoyopQpJXeHSIm6xtzNr5p9ypAMIYnuPoPHAJwj3KvaZEBcdh64rBMXeGL5D2ckffIRBiZNr5gFqaayYtPnb3KKW2AGmw7+Ud11sK0VAYH
cWpkd8Q1AQSgSzKrA2dO0AHRtJBPuZgbFALllx8n5oatrQ9TEQsrVErZwXrkczNGZqMMnfAAMSPtrebQbtlMsqfaNC1CS/RNLMv0Ey9aS1DHdfIPqbE6LXTcD5O/P5dFjCGc+oog85kvHizpQuTBBXvFo+OI5V0h
dCNQjG3z9sNe4eucMArY8ax8BEb4iM8AGePTqGiEa1dKbRpsuA5V2i8+MqkAGIPjvMpqinTlVL1yg0dLv88SddkMqN0FrSxqhT0/FFwBObuI1HFL1sNXgIHRD/uWYuISvTyqCc25ES9A8Rub0tfojAjcLobI/k1m
Yt4CZuMYJgd1oRqsB6i1fam6Gr7QIgshPwf+zWzSHNS4McpsACLJ0f9YSAZV6vNYrWAyhPioad0q1Of5P25KNyB3nv/DoWuBRHKf6WaLvbIBaxmFYpsyduRhl92g88hsCJ4dIKKea3SncXFi+28BW/oBM9kHxvih
L3n0ZkJ9WrEWbYj4SGK+klp90at+bcJawx7ss4gs31TcWsC5ESPs1CJ2IiABm9FA/wHuvfHm91zNTYDw/hdHM55db7Eh3r6OjNw7jd5uSOGal7exnF352spitRq2p9P0s0t9QK5KKHn/fIsCJ9t6Gkp9fjOlxDo2
+1VKZHGg+R7J9tVFbEUQHeVZgwVeM1tLSWwegr5z1MlrXCXRFM7Ke2wk3hsoZkEsD4Gy6aqLdVsasNekgBHiYKeaoQwfUfpBP+Vg8NHHPMCQgWGxqkXVif6xxQytcJWEbXYxhHDaoHC2HvXowNojNGEPTeZyGcyp
X59s56X4ciLWUyE7/Lnv+UUgUG5l01FRtLSSp73muma75vV95ylAjplSSkOE8b4GA3uGiQKddoJk5bZsp51oYa6BRF1tO12R61cHpyW8AHfHRhfIYzkrZhOXEaSOGi3IlnKFBWKKEYJikHeZEt/7iSKyYJoh6MJi
IInNHM49SLUtlFmM1QHBbOLOqUn8E+h5WcZm8GfMv6OiYds+koeKbU4hOmSGACWcOjJaZvNXwGz10chgM+DjCHpdhu0K1AKZBfoE92YMZe0C4kzq8XxepD1iQkE4XuzfRbbsFJuacMfgDD42OLVrCARyi2VrBBQ8
ERqpxQGJKYpBLAR7xQvPmel5R+BLOxAEo9nrWnQTUktzYFqnr9GFbDwz4RubOUlFJNzRftQlTInPVtvu02mzqxToRqeVM+hKuhDKgSmSK7aE2upscWAHE13KkotKKi48XeLmItiN8qxuQ6UFODHl1zkJ54qJVa7S
SzMXL0ARE5tyLb8SHO9m9Ron8KYLDb5K59GIj0LqpdIR34yhoLvB4SEs4488yiO4/Kie36NO1SDBeEbeYhO8/XLYZNhniiTFNt93P9W4fEJtEpIroK8vJtp2vqkgkfuQacPKrXxWa7CVmmEST4Lnp2xEJNKVKVqo
xXKAjjEw3OCBRFiYzIzIbhZNmhU0yFt+cWIF8oZlPxo7RX6T6C88rIxHKZAJcqD/KhyMToZYYB6M/fga7Sp/f5Oc51ncgojGjlUsKNBS9Y+DGCeBN6+NiCjNUggkFQeqYb+IPgDMFe+mqL9tq7q+78TUCah1zQPw
15jqE6g7wZDvesQR1HXvZ7C2xGbrnbmfw28TFzREM9i/LzQ8ppToy75IWct03nXepckn2M3uuF3sDpYE+e5wKIf1h8DAMVwO5qmEu+84iRMEUtKIpsLsh9EliO8z5K8lP6nOiUf20CIYs1BArZPFMHTAQ801qKCK
FyLLapWnPIKdLXgbPJhSBG2mDsKwliNz1bEpkv6a+s48OFsT1K3dA9g70+lFMGSNcPjXwEZOhoIYaYPhafpGNkTUDxqHtc6KgZcuDtVtPpLCyPusVVC3X3dzvv2iyrY4xxMfOG1Okj+NHEakYh5U3xR1NRpJNYTk
QHMyI2RkgGXDFc8zFVC5rvR+ZTd8W8Vd+wSq6/ERQxPiJowei5J2se/dB7/XzpjzcPTIN0CpO2Lt+YtkcSH+DvSsMf7WfxM68D+RgX429ULpwKTWJBXEIeoRm1umgs6h7gCMURxNrNse7dLwQ//zLQNKtd5AfaeU
iy1vRhiEZ5nEp05DrBNhI6MjqqnJ/zCv7f73B2qVAO/tE1UrpYKgfriLyZ+RgSQPqG/6Wzgts3Nmj8EYpZQXjkCgVA5NsUBYtecIGl9G6A6Xg24fHM+WOjexoSg6I4YDJUDi6MhU944L85UX5ngTsfj/6Vfc0ZkD
MH779KnFOhXq7ine6kymWw5h0Q912y8+zvGIwmaj1Ag/Hji899A/W+9avupETVcnsReXg7zm0SkHoAWtMJQk03gN9Bh2wJzMo+0SYZWGKYXPDat+W9O/r620JqXS9EgCl/bLepUPmfKg3Y5LBwVoZllRmiwnW7T/
K8/p5GFIUrFMmrs6O137h/oxpwE7y0nW/RJ6Vwtk90jfsQA9GsYvkd6mkMryn28uDVN9mA/6nm8jmMT0zjvxswXvvup9UAZqYtoNfWK1dNsuK+LxQXlv2pv6CdvKHPXheu7E12zOJLtVaUCwKBsnwySjXXKCliWe
Mim+2y+x51GKAdkFr3vXNpQsZtS9jpjVCUVb+SWc3jX0ImvDAk1LyBCKp00XrRkaw5u0TPsZy7dsQ+SC5gXq0TKq24lpwtSyzbq9wlkj5rR7NvcglIBOYLvuzLxbXg0O7FZ+cBNES7asfPM+YN98YHFI6/Y1/ZlG
fJsn1AkaRFqgxgMkLUja3BzEcEymJkVGopfdiKokzG+CyL0QtCCfhUSw3x6JZXrp6PaSGtGZ+T3mtFcdOVDZ3PHMZn33yXl6KE+3//tWH0RQqAcy9GMCqv6PSz2rndFUe4ZZJaAM+zTB0EbMRmYQtP/f8rVzS+6+
X6R+LBtG6K5pD4zDWx7e/HLUtOUd12D2wIGYXfe/wg87A0Lqk3xjLOUQmfNBj3yo++33hdNf9DXFaQ3/Wd9/z1HPB1gw+0EXFUTIsqwlWja+5LPVnMoStK5U5ZEoWUD0IrSIahpCcOkfPOKrnR0x+XfG4XtiInUi
N8dUQdgA2mCdrew7Ll6WMna6Fq9/ruVxaut1iXl2SZ+pFF8CAMSubOXe+hsevNGX8xyYEpM/zuLHp9pzMOLzWf/ZCp5x5pP1Y/Bt+COXM9LlyB4VV+I0zVR/FdhxXvUQDWrhetaOZROql8cqBRZvmdUWmuk7Eehb
HHCRfTaLn//0FEblKp+P0dVtnonp6U6h5khNvjyO57nFV3AJUNU1CnbfstLfBXbPEW6W4fmQ4fUDipQdOGi6KnOVww/ojEeC2o4YipYKRg7utVhlsznwvlF9d6PL/tRdmqoVIyua0arEBE/mwDAY3uG1H6gWQNG/
+RVOJwsSht+U0XTEkzuCPB6JDYFXkY6N5C1sbg3Rl92ycWWnIkAtBx8NXz3jdolp5f8Xxd0jTUAMyYaMkpgGu5/MuMRLSU7w8Hvv8xSLoS4TCzD8k3bJ/t9x7R0GT7uAFwXNIIhJCFO7l5aVvWv33d6C001d8npy
ksfUvgZg7OuNn7PJJnb70+bWdo46eepWRxg/fJzefxQmLYj/fctLWyY5wZMytOXTimY31VvTO59Kdy0Ti8tS3SAch9VGa0ybIutRXxkPP7nb05/odKIkeulNyLXW4VhgKHnvrGAZnOm40lZj1l7SKLfYXzdgrna1
zFz7fUkzTbQdnk//zCvr8udPPXG2ImdvM30V4M0yz+tD0Z1qN4BLcTc3Cqvabg2WInLyAM1dMHsLz/XI52yIJ6+VCX7PcWrngeSh5UT7He2XOq+T14Abj7m2VyhsOSojQ7m7Vi/b6LdxsUpJb3ZSlMQVUld3Ba1j
RWPfqeSqtKANpgvz43TNLA8RU3wou9l2cEHFtnOLBkPe+HIbJpKnlDwLbbzvKCp/FhlCWf96g+XiVyPRQxnyV9lzmdwqcBE/IZzvCBelRtt/DnZlnbjNekx+krjpK3yW9UjXPO3zGF/ggbGcjy+Yqy6sxF1yJSJH
MkbUxu++A+JCM3dQM9T7LvJH2sEK/8gaV6ol8CeL+7fBLJ5oH4WKZ/WGzzUXLXvxNOEI1K1N7sqg7Bdey460USlm7XY+7SXB3eoWJEwkoOIJxd+HrxT0bpxxiftv+QfM9gXdZosR4NKRvGYWdGEuy3ATFneF+f8/
8EkkuVbh/fQOWq0GHEVfc5OtBE7Fo5wYsqffYr2WTzgDBdrb88GSLHbVzISkTl94WkROywk8LJfQXgu0vedx6aw3vNVCCOEn0algQ5R/XbW78CDdeslnnhI9qeG6hTmWQHMobd+mPKU6m2b5K7nH+Oq5P8MRpfbf
9Ini84kt9rVzytEIEb3/xT1p8NQHLe9Ah8+nCZ7t7DFd5X/nQpyMsefB12YW/8Ysu8V9a7rkNvDlUKZjnZy+aaTytllHYIFJ+zZKfXJrcsYmFNK8E0EkZTAZ6+W6MqU41V3pU3wjHMOrL9gBwnCeYGEJSEyb8gn2
mFDJtb+r4PKJg24ufrXrKXhibF2yiyTdn1lykukXnJ4QlgqFeFhzwTBJXYi71zyOSTXcqb3wVacJ8Ei+UiTJq3OWr7pMpP7671KfR4jHMoI61okcdVx+x93ij8XG/s/RA3gotz5aYKs9ZPu6R+k5HrGd6EgfHyyc
1UWFKRX0fGizYIsvVqBfY30+IMlqLi70vGWQyxFME0aJJUdT34KRn/34LbJKFF0Ch6VwqIIDyNJ96YSyyCIYQRLtNxAcIxgrJrqb7qarOV4fRc9iiXizhBKtVMtFBATZQBLi1VitrBzqHrlGO9YrJtckApMuWbbO
oQQXxjpbuR/dG26Nd5ei1bNMgv2E0PIXmsGbKvKa8U61Prevg47zXXtPLALsNgh26hEd6TvJHMD+/kD1TEk726NJYPxAi2cpQuRmYpeLScowE+Jtzo0Q2GLFPOgt23xJGTkPcAh1EUJyDdpkJgQ5qAmeErDfMn94
3Q/O108DuBdE8iuYz68WKekzU47alDPkjchtmgFhWewmwHONRcaUj3woyuJkU67m13W7mK8IEHsny3eYZVlIFSeBp9D+HqkdNk/kNeMN97IW1vYxIAkDJjUzAiMI6MwQFiRdQYup07wiel+8Hc4ZEvGvh5wq6/HV
EOzGAhUR9Hr8DSCrkz4JDjXhQAWHTVIOxnXmikRSdPMjupJBcokq4Oury40sgy48HbL0SKgCbtOnJpmuUtc6FYfxZgNDo4y36ecZNAWrTcDkCD0/tZUUa4vNijhlq03A5Ag9xekU0eTBjbZEkuTGj6IAIu4XTOIB
OfI5kQwby0wc8N2gJ/oDQgXe1PX0735cMQfihdv+PNCuNsBo1eMpTUMtd+DDPC2f4aNUfNBH7pPub9QHBz6p9flnEqBMI2dly1J7WTWW2HLnjADDQyrA/nOwO468Ee2ZdirP9cWife7tQoYCv3yCr7aGuPrIm4Xb
Hk/ApGAWP/rPb3mD32BZtGjp4DRPwTVYmh5gjMnwiRV8fJMKNEO4Ikx8qbvRPV0b35s3yOoPMroABH0OutOywgqrWMWqVrVs2UorrdaBmqPbxm8yrrfR39qAvgP1Y/hIHIOWfYRU26XU80kOGlDo3R1cnHF8/0ui
FjkSYaujuc81zORbaPoP0vihezs/4uZ8cMA9uc9Rj5NvtiFQBD/KTx8GjqMfmvn6/Rdn+Bz3pnOd4fehI3oTmpDSYtTgyCXb1b3EZzaxaUnxx37W0kCx18bGag08bWsaMlW9GniKsvI+TWr49mX2A5Bsm1qGM4TF
D53PN4F0E5a27s5wRy0TlY1OWzzMLZ5R06zV3aAecoPlXTo8mpBoTkkALSCHxMyVBdeL7as6XBAiWC2Ba2+T1gke32spvNXcMHLJE1wdslwfJ0eHpO9BflzLdpkDQObTGhQnw7FKy6hTZjTgNHK8zhJg5UkGCSKj
DYuEbpe9vDcqixHkQEeuvGsSTibZvn5h/rpisYcBowH0cnQYDuZ58hTWRLtuRMSyT/p+jWFghwgAJNj62nKVkqVHBD0lTAxbI9ZFAdQ7R2uMDHSWAO8+I7tGhfHyMP4fBDPQqFC5iw7d+k19xwkRCuzrbefT8gCU
GwxS8lJ0KRMRmCnuCanQ2mWieZ9v6VFkGpCwZBubcXNxOEWJNWzzWv//UBeYCVHR9586UCkvkIpcoqszbIsyycgXey0rIkrbZlsdrttqnCOKzY54KtTpbAMniArXpJtok1boCNewgzPEwSt2KVHN0GHR7TZLNSbS
K4cpj5xtom+LXrBMuJOwHgoIFyF646umTovZBMuwqeRiroH7/AVuI9yGuQ13G+F2odsot6Fuw93i0eruqIJWWHW4rXKiTBOv9p8yTqN/TkYAFevuJTpQUfGBXwPygOExq9oYQLgA5KPeYuy9RMkHClEvEfoz5lZ1
GCuGBSwUhGqJjxBECUIE4VrCwwVU6qFTbtz5FHKzyH1tpe+YLNO38Cj9sL8I3+Bp2OLPJvM9RDiHw0Eel7SAYLV87A/0YQp/22LM5Akv/AQtGkWvGBM90J4xi2cM1hnO8lamz3+PdOtzfZf53kFneqIqLUnmXpfR
Ccr68sPZ2bauk24AnyaU5ty69upHJv2BMf9M3l6Y719Uh6sUcAAu6Q10wiN5zOmMs4DNStERCuVLQFYYyHmeEwrRTZyc/qwn1YhfhwR47PpC6nBWqTbk4rTn+iaLkDheY9QOrffqSIjf4/tkyykqP7xL/WECuY46
3VcqtjqaPqMAG4r1A+sXK0GHjcGLCalFRES7MNp1akwl/UiCympzglV5ramtnHk6qceNnrHnX11qLnWCblby69w8T/kK3REO2H3oQAJ6C2uXquTa+eDFs6BFzjIXFY16hmCQQj13cGB5iB0khItEZuiZJ5rbCAdX
mEWKL/KOyWqRmdiCCk6io/mwv3akqBbUBPqNk4hDllTQfDvYzZGjLbDsqcMHDSxzyx/eOnreMaFvzGc9ulZTkM+sW8z28jyqfM9nxrIIhLSQR6bQg1eejYGwBPC6czGAbZS4cYdADuDJKOFeNfjVg+NBNLaYs6rW
T2/tnxYjMt6wNzTJ72JzXXfRbjzDumsPba2sQX82B/BsqEePKRkEmIp0tjXo814VoRTbyVLPf863g4VTZLTBHoIa8kBGPoAJ8JNcDWoYlLwAnU3uqLMMeMRdKXkZEduXUSH5VAC0KNzird7ZRz7DJUFmgctyTK++
v/MGu6GfHMwx8NTEGd1Rpb9wTDyhcsbernQ7zSss5djb1BlW73jdGHSqgc6r7NwaU9d1IC5CuBCZPvlXzjBdpaxLQ4qJHGTHs7t2lWoOjq6iyMQCHzzIZHqKufwe5GANk+qp4AGkHT+qbDF9vWNcTG/IOIL/Cf7w
8zl86vTwYiDao/LqEfbgw4ccGMs5awLioiFVntIOJQoNpSEK+enFfEUjcCWiEks+Fig+gbsQqQav9PxgekcsvblZpblLLSgfiuB2nSV3hFMlkn4YktYEI+VHIJ3R1kJnWVIchBOMQZWm6AF29xQNzC5tYEYpc0Zp
3F6ibcfO533K7nzGLDqdQS1fzOuukv66iOl28Qt6WyRPOk7h/i2Ph4XzfNc6XRf4Efu5TmK8Y08yRNSZvPwUPcLkkQGB5SS0tnYO/sqL7nYATGFxifPoRS7Xw/8R6EI7DqH8nYE46cIkF9mpQ+dNPBtJm+L8ZmVx
9bex0tXAMOJTnN+s5N5gJuAwMvD4o0C3M9zYijQ+X9hbAgb7dG8F3RURsaamu0gvID5aQQ+FlPt0Rr/g614ET+r4vuSKFwaj4OIZ9ryFcqb1ZYgJLkXzCqidwTs32Xyar36QXKeDyrP9P53VWACFerxfd4EHzMxS
qaw9eHc1+AthHn4g7wqDRV6InIVmU1r9hLx7auge4EWsdRCBzQTh/lUwabXg5m++Hk0mj3eBMemYFRJCGgTuRR+kJ4Ivp54sfg2pY69/6ZDeECFUCNIVTi0EhBX49VAG/TwVQgAZeyhgesEMjN1SNGHz//TTxbJ3
8IiwRIx/Fjj4QsjISMiT8rpWwg9KMpThHkFUIAK2vVrTrJ7LB/OL/TnRvRRBZi2C3TdxRGokjFpYvlSalbtrPUf+pBInb8pBhKtbavCgTTWlYRBj57OCuajjXDLTwHHmvVMoefjdGCmg6MH+94sArpIIzMGR5sv0
oQzZHHhNKPeY/1WkDcGs51jlLQdIAJ8T1OCzsY3tbeNs443uujNB8rIAAuabCdzC5OMeGb/wOJRrFxP0yf6/5hx9RnPGcLGcfKInq8NVyqA4tex2jj0wbvItMpdjRQr1nCIQWGqwNXHKe+cacKfzz9GKM2wuelO5
/qqpgCaR9JZRIt/VlpgPmJP8sGaIiqct3u2SRaA/+lYxORf5r/M8JK4dpgaT7X4bsgN19JLxuKOyadICNjgdQZmRZO141+QQeD3asspua3HYLpKSka95W8FI5v0fhXyNwdaWRmlpqoEqea4JBoXYHSkdIn1hEbCh
NaommuvJf/7SpJch8zYndZ2dthM0Y8W7mltliq+iJY000K4WDDSd/Ryucinhg6vXNxeU8oX5M5RNmwgXEj3YZ4Exum4HSuHkUQvSvHIRr3gVnbCKxcoaltbPUaH5LyUeBzMWD1mhRukJbEwxiaEKynC+/wIgN5yk
LLWFFctn0CJG3XRu+AECUqdcMX+xcUWgwylaq0m5y5VMds/qCETdyt4UqHs+exHB41kox4Elg9tKBnauBdyINKNhm9uU//Ck3R0Y/nnfpKP7iAaVVy7/bL/Okg1f8icEZcp/TQleHfjL9T182Ls2/vR2kUELYnk2
AuaEx9VSlThLvxxeVPnxJ9aOHI/hS3v2bcnl1j9yfzftFtyeeWq1lpxHkXXn1zITZ0unsK86XWoi0YCMAULgs0XRuIC2QmnqRjyQr95fPkq1XS5UNwZiwrxb5e9IrNWocWRR1Ns1vbL3W+4DbrPXu18lNAmrM6HB
WNJ4C0NExaAssQ8gOH3wuJ9EjjXYwH7vkIqFyJUYxmNa5WI2WXGjt55wnT9azW0UZjnD4SA9lqEq3T5nAbAH53vM8J/Et+zXppDCbpcYm2YX+OsipwixgX0jxouZo3kZXyOC5f+gd+jIQbWOM3qoRNgt2neKiXxQ
D+CHZ8qgGSEmoXRRafxitr7+AqhhBIKKDRr0b3mLDkXz0Qo8EpnDVF8/SEOWaB5bgZNBDPP1b2XLNzXdS4TArYl01BlLev/shdr8OZFrBVSDzF3Z2yJukJ2pobxaVAQEajWskR0cI/bTzltTxc6UGJS+y1Ks7yBN
vexp+haC7WCo4hzrL/Nny5ch0NSLu/olxcGDKNriobheNVEi3fxYepUH9/e2UwLO/4aeYTHPXsL7eyVzQNtjjz30H8DVf9AS0j4+QHYRn+u/kGuN7d5DuVrvusqfm62cCKwmw37JmnnNfFog/rXS+3RQ9RCs/LiE
U8Oj9MAieAuG6FIMdqpvxWQ0It8Dzb+S6yzyRkPE5mXjLDKmN2Yq+LDf/LxUfGGemK0Jz7/BmCHP1Rmr2ysawIVZCcu9U9sq4MDEfmIIMHmfwrq/SzZce+zN7VbOARoc6C5IKFQ2pnOUYiQoc3H9nuH2/3QuaZFX
x81j6f938fAX9io7ZKMNuxZKeRMV6WpkpKHtHzf9PX4Rp5WTpITRyX7slmDif4D95lzqVIAHfnjKWbBMSBcY57lbTZemdGBQk9TVpL6BSczo4M+0BN/LNnkcvBnMPvse4Mg6UkCDw+x8V4nuFcRfyFBB8+s+I2pb
yG9dWgAL9T2G7yG+k70RaId4GHhgU94kkroOUsPcYNBNcANhcWXlGxGNvEcD1Yy6sVGyIhQSIez5LmjStNa62Ca5ayjD6xm6xQ1PcEW6MjXZ0/pQMm/8PB+ZdVWTY/bnXJmCwCX7jwPhmy+r3Lg+un6mHgDTvIOT
53UlQqTAB3djRMqsVA8j+a35NEnPBlIlQKIDf7wlQCOQaENZ1tSd/jOKiHRoRvsc0jaJ05TtMGTKM1VMEitIMFfWUceT+OBfJW0KL40574+jJFbrJBFtRgEjCDOWRLo5byBoSB2HOoR6ZcS0lu9728obz/H0SsVY
2RYkOqcK2uw870lEdYEOfQdEqvNa21gW+Aaf4E0JCwnSAqjwWF6FhGchVPupBHs22XGrByk2Ub0gavpaIJgi7zgdbYJmO6lLo5M0ulqjb3QNtNpMUbzmp1sJHh3PgWJrG1s74jbz5POaTzHiXnW49qErP7Hf5Hq0
5qdRYgjkkNk54YsXBopfNx9r54bzV1k0SP2Ip5GHNlMF/NoIjVcaXu0EFM9NoVQhtktAWbYPUGp3CJhSluCVHvLWO0xBkhOzOeGE0kRpkelIOUV2TLixbqI8yHQk56SOZbdLyHyJj0bnFHFCB54x09ZEafhpgz+I
bKTDgH4eMnFZhLqEv/QfzA9LqRSMOnBUcRuDxaKaf8wCila3WdgdE4ZCHuPLxLSZcyKI3ZbSeTIvSBcc1Tb6SpikjfWypuvEXezjcUL6l6tYyRxe62PEQ3MnB81jwZkZgeGQMye/Ylabqhz39KHnleJ5x5NLKlD+
ziYXxNU+8zkP+313dGHh9sEvvmaAssVeQnHA/xYQc/vkf8KbeMxEATczutStbm43pGVKHyDwLjat4N2V7wCje33JTn2m2PvUZyfacqPXUjLQ0VRPLCSM1qt66rwkJZM2vrUlSroOSSdKWxk4o70kdWyPZ7N6qVo6
bDUntqbzAKR6xAPMbgFyTc4Xm08869gXbX0sGCo5TWea5pIdAZykVKAgmsBuP2gUWzHLYz+ZPySjIcBjJfOGcNiOypQtrjbtiaCApJlGsCjPeilLSx45ffSRqEdWeGxb7OFhnOtSEabQtS723sVyirAtqFVMMrOv
vFBPQBaEvs2m9W2hreb5U8Cpqz23pQqdoNBLFbpaoW9kBbTalGprAv3SHtJpWmXGA1xFXkXF+RNtqEK+wwJpwRYUQkDH+teCa+pyUpbHQsHoHiIHQDFCFAjl219OxL7cIaCsLRxknlF864xP0Uj4wlev9Ka+Hbkj
a/VR4nAcDM9taHFUTT5r61MtJ9WGspITBqO6W+Jc0WKbvH8XDyzxHzTyuP5SpyN0LR88ohDMjuQl5JZB1406TaoqjRjI+V0ecF672cfdPjB55m+TxidGQ/nDGRoAF29qw7X5pGNJG03ukSGqMbTrM49ThrGrgtg6
40j1xTTcMhPq0qhFkwHRnnxpVi/COSZnGNjhfHhxipvD8qXwiIYOg35aB1Y4112ouqEtU/nf3gxXnsR1GP1r/f+Ewzk+izuMEmtvHi4C+tXvr72B0L30CbojZZF1oLsW7m/mgv1iXlaQOafvUtQCv1K9CiRg39/N
RSpAg785Iq6rQnogt2SOxXqJYurYeQRhrJPRp3tiXFsifQBcOSj58qQXwCwkKc+iV9pgVRchO6KN6y/vleFba1LeI+L8VHxDTchHzKNY0QY/GTFpp+m70j+V+OVfN4wQjZQhigjabK4WtKREqcytzEb0M/ux80tO
uWc/oN5D7Kx/86bgNGqLXJ2aCnPVQ+ST7aUXajeBvQp/EoKdHMWXCO/O46rHuW2UEe5rjljpWNeqJwc13pZ2HRlkIAvULvhBXVa76tofH8O7TsDojYVeRN9AiIlpilQupjXXNesrBLhb66iYCGGZh4z2AWmQh69q
g5frbGeIVILIQmUgnERcqVnbOMmTsxoHiSjWi4ST8eOzp4eLBmzgBLZeUwvUeIeVzgtCZrvYvF3p+84v48+INED57jt37SXAYOozyMnjID5ahlKg/E8tG/8TeK60NjtLH8TzV7QqHzaVeqDmJvJovCUluWsJrV+5
3Qy4DiJWeCppVzDNq8TsR5itiOny0IOUeti9VsYUJtvyhl31iUDcFWjjEk1pYxhxywNiX+2q1fYtZcRpQZEBH72h4ApT61i4RNWAc4NQI0A2WU3iQ2FH/a1t+yb5uhFD94CXmsQQeisJLRVS6txPrAhKjpr21t1X
9ay0OFpH7BMoAX/SpZSgw6TGfG6sLTxFd0ROwbV/Zmy1/xIYSl/Mvk3RKHgqRsH2rEjFAkhbVcnDggBCQHH+QRG30wvSnB89BglnRS8ic44pY26mlMn0Gb+PNujIPIRpXW+HiqPTaoFdmhlkXfrGxL/53XcVLhVo
XWcXJq7FQXhySKfcZg1eAy5QH2PERR3UWPmw+zB6kGK/O1RLYcFLZkaI/SRJzSbBwzOZo7YS+4MK7Qw3CfPd5PBzcaTDWnWACWbuJRh2IyE72qJmXBNP1S4QNsJ5Lch6cqDyXb1NrYhVoXS9KC3ObpGMnXCU3MDM
Sv35ZmGDDYMRXOhh+5tpZF6mHt3mP+7xHvfSWS0iEXvvAWMK+gqEy3dKL15z8AguchZmh0ECt+1oS3P6raDfvow4GOUIZoeBHCaA2DZWkJpW87KKB6McwewwkMN7rLjsLQiXkYd71LfTBVJxpRZIxZDaWbbZRR2h
mrnq9O5SHReSx83TyCYQVUQ9Gso0PxmJ1Nlpt1lcZeFV9qbfL7t/9zybFZRSFHMo/K8ZHDBXNrFBvNwS11y2DFab43zkDEsENACfxKNRvgM2vREPYAbjflapXP/tn140pxRVypqcpmzbeHusZE4+TdMSPVSiHqp0
DuJy9RpPX3P5fHbkeVMzCxzlHZxtO2d28698bjnwVDOwbrDiqJ9YE+eIFbh51w7Xg1hK7SDSukXaN3H2L1QA0L/itvzL3xAueP6sc2IK1n/KEkzu2Ys83+Vu7C7uPS/fQ3Q6fSSmUelQj35KioHCZCDA1XTKiAtU
xuoyKjIXgi6jIiOBJkZlU7ZX/HZHxgnfpTUD1huBvTMXgt4I7IO8AqGy2WTKOffA7ZP9vvGtgRdMUdPpOyUXIx50+DNSyl8qImBiZvNTkEOquvowoIYyDVs9jfnsNeinV3WhJJRHh9d4bLxn/eUPDgVfiApg9TNe
Sxotp1q5NIxuTRF1oJG8Qbnz+6yzMBQnwSuZWJCUUbAYBYG6YDNnujNikfsJkRZStd91oJKD8XSwWWgSu1aonho6l1wnFNbMWA9S10D21kKvVT+84MzlewgmdZLIRnPusZpF5tQUwvQgFByXAhZmzlDWkSGi86DO
zhcLpPtQwXf2li6AbOYU0bPNXNIuiev4it9k8Ge6YdU1pPmu8adXC+/E71cRPHS+B1exWbmBJsERy9XGlyM20OCPB8jjAlXNoBJ2jWOHpALEaNZobwiuPUOjNuOTGjD0jIDjFbg4GdKAjuYCBkhqgaymhA9RJtII
hSmXKR4U/chtogO23/5c+9aUZfx2/9UqVY/qmrH8pdiwtq5GcXOeJCLvSqZ5ATeQu/y2L9jcOx0SgDebhCzDkLsucqGeeE7sZQRrl5Dt+vfog+XDEeM+dAjBaqCSQOPmFnhgkr2JkLz8Cl09eHlfbp48HVbTHv7n
n+Hxl0OntcemH0keGQN+pNX4o3uf2ZljNpRJLDgHfOCb9eyT/cqVj/c8rRQeAwdKz4KGk2E5bVc8RKF52zsnFg2AEIxgcXwplfI+FWQQrwWr846+n6VSnsDAnjCJmAMB/6NYEx6zUjZmpkhvPNGnCvcFFAhv+GLx
QjwB8ggibHMfT+Fa+x8L5rymwEP51az223QlV+o+WdsCU9TefzjtuU7gZbBiUE0wVL7CpZVJ5fqhfdYgi5DPjTtv4K3wNmujtE2e6DTfPy5IKRU7tR7jsEP4bXOwfNyq6KSFbTZoNWpkeoGfkV8HveRszO+3rXma
Or4wI0/jJBlI/AEE424DgiKv43Ovhqw4Uhs4u802am3uZLZ65WLgvuRtxFdBFFlms8w+r+FqS7VPPTbPBXR/5f8oR85mMf1NT0hcq7y1XUovAVBqBuK1ohuVxw+4zNRn8e+SJuRqkGIwQPlhreJBlx/ET9kMWrPI
O2ff0NxyFHnQXRFaMUqLw7qWm+TjyVOFxJ2K0gdjULNjcC/4CFfFNu5cxsFk1Ygmuxv+ia6UHoxJiEBA75J2KR1OcD2ROZZiDSVZCDy3mgXt9N7WqF39n0pcrTzCM1E1/AVRFN4j6JelXQnEXhJP7sKVDlBUpOFV
LsPrNSf1mLWWDX4eblBPstwSy1w+8ildweXs0GHXWVTe0FEYg0h4q7f+9xWXzBFDlEdJJeaVgSGUfrVqhWA1GtKSCMYy29MGw7mXhlRjuqVQg0vNbkpZSUmQT68GOwZUCLstMlp8GWWOBPEVZOGJiKHrxJOxgU3B
Qkt8ouj8vclhdPNOiwQoKYW6haeMVb3+LzRwURs84THsNOi0guyJwXHknN6ga91IXia8Sj6NDsDlBRXUck4Qu/Jth0cx00zOjMCZObFgwXW92axkXJoVUI2dyv28tDRePQguEJOwCVg3MwHKi+/mdyK2SmPycWIU
rQ/BbqqN0+wQVd2i8tEN5GjvcLX02Oqw+gaxxXL3pyBWcgNw1bED2M72vviuXS4JQt74L/FsuOFxYD//TO8iSa1/OWZHe9mvgBDX3Qs0TePxgMH6wCv6ArjYP9/CjnO8Xq9NrPVpvZW2br3nKpriVnNBITDbhWDq
pzAT2TYefCeki9/8JebHcCLhr7JiiDYKgvYKw4T16rRxgYp77OPs6jkrRqTILYlVOn+NCUMNwpajrwEyQa42L4Jr5SbX0v8B3Wb0DRMX6Ga1abZn5kp8Rd5Ozk3RXcT5EDuV0sey9QVDlM6dqvki60y1PyU161mX
sqnj3/FXaJDUZA2TtYlMy5AHVEsePBczNNX6paUQs+DsF8NRFPXCDZQFQIONqlPHcGM2MROkaLDbncGBcAspIc81N+VSFSi3sopg+csZ4L3YkhtmrCHIdg74uxkpEJYHMsPRYzZny8mbctZJGk5p+9ggEANKmtvF
AMNY6facZxij7sVzhOqKlVIXFSP8YVDVHm4/vaqU+UQEOIYih/k45Nkkxj8YBrXQXvlM3OqF/LF2gRPgCNjkuqoXyBDC0/RcJ4+Lar5U6EQZHnU2m2KoduqpgreUglv++HHdcShlA/xoyOEI2KVirndcr7w5qrCv
pQ6bg1AUfc7T/E+6J0/bO0eXmHbw6PZ9Sgs6NkxkHxDrN4ZdGswhowgjn3avjWjf0c1Pp5KzsMKaKifmU7zN6yE8TJD/4SL7daVX15RigBuftekz7vjPTNTWXs545/sIVtena91xTdRYK+lavb04nKdYabo50Qfh
rGRKauNbaQ9mvr7+uJVcBIvuDg8pKfJQ/YjE67XtHmmJM1q43e7Xf+jkh928W9fTMHSSrQUAQRAEwSui894xkLMOYdL5dMDfRsrFQFGtKzzK12J+HB6rX9GAGOECRJ0XNl/a5f0YACvMbxCzEGOaraaZfnVC5Fjm
zxbPTBa7v/Da6J6S1oc/8MMEh4eakmeLLIn/dl1WR9dhIGFKfoXOjdW29+oVwAN/FTfeP6KY5ZdDGwOINRC2fwJw81607yLohT3ZtdF2kCVAz5/+Y6MSqZxNf+YczsHcZ8dsWFKLSvB05MINI4Gtvk9wIVpEBL8I
SPCPMXnpkL05Jj/mtHVUqt9KFDFdpzlfStDmEQwpY364MlgtSxiICDubdriXiO384Hr7RaoardlDRfzPKSCnoiKEtk+D32Jh7ZdfnP7KMQuGyfZS77sDoxFfd74zlbuW4MaYWIKv2pBoz4qqbKUKID9Sk2t/s5q4
poKgCaV6S7sP7EsG2GrLG2W73gjvr3OttAeS+ngo6aYpmVJLqWMx1Ju7zMEULdysaMx6FcEOWkm1JruAr/OsTZnoVpEBReJow+gBz0xTK2G0ve0tIdrvp7FXSho7Pq380kH/xuCWqguQh6qYKJGZmwL+cK8hhteX
X7NrFvuaWU2dj/vuqCIyeXmX0q1BmGxOnZr60uCu2uch6k2Fl855zNbtOdBEG8fcpgT4hvo5/I6K2W1Pkdg7+o845q+EITPpQ6wWDl+XsPiGYozyDbsqcHK2viJsDriX9maWb5/8SLN2NzSjxejYvjszTN7P0cf+
GkoS4ZBiwnfaE0C7Ga5/Yih+D8/85zPbI/XbP/ZzkwY7prblkR6igZrBTWrKMOz91hwCFVAVbPYLNxWr2AWYNl9iGOmaYBPcCBrIujr3LjcUkaf2cU+pGhbN9OK5tLOSYHTCc1yqRAWtXANMEw/1mAw1WI8lc2V2
U8Ks8BiDhfnUCJNVoFMcmIUm14mBI4q1tzigWWtuwJXMCsyAddVoAFEusom5fp6JoqxZRCaLl6q8P89AAzQZY2yzIjYgus0E2gIUffHSr8v9Pjj6G40rP/d5KXfmVW2/jjwZHUhfjZON3K7nU1F6lxmVU0O1tvxd
bpRcr6+eA52JccHev/PetGZVCVRWwALlSiyR19CxdQBVbLNltOKxDmH66ccvFW0cJVveCP8Wgt+nPlRH2H7pn3XoODN4w7HDAzBsaIOIDmlnNaFiuhsgqbp/rh4rx1HyD+6PoivGaSdgpfWcYLaejga42LMRBesI
AzwriZUCtkYQAMuK+Ticb4YlFnG5sLvCYdxUZkZHxU27vWh4ZevKpqgb23Rzu6vBmtC7gmnXIVw4L4uhoBNvDCMURVNqdocNeL1Zy2udmc8OXxT5HuXHrhFxdCXNgW8L4iFYi8X0nhekufACVeRHPr3IM9diIeL6
HiBMztV4Lc7trmmPBQwR1PMPWXSCDOIjQRZFhKzFqwjSUbdPjBsv9o0PknsSHtanTMB4tCQdz6wzl3KoomFBPoc8eDaM2toD7q7ipXFHap1EwQ06SsrjM52m3SedqCtfWWCHrNZIeTgG6MXeqbjfECDjkYhqzxKp
T2hyl5mLVj2ngYVGG/DWK5mYJA+GrcfhJJuBkgLzXiXAf0cx5tlJC3c/LouF0OrLvoJQXqR7g9ByLGywCcX0e/iWNz0QlunOMLGAefMlbcOrhlzno62cOw7jr4rxuLAlev7mdcYKOGOf09z4IhUluGddqXTdi/xK
A+K/pfkf/8QbakEabCexQwgYP3K3knTpqLyXVaYb8PrJkdbzzSqx9lsllxF5KtaIcdqjshjBzzIz7YaGWMph/8nsgHZjztkAlbQt5qYv8z/amdOyvkdwiREe9YZeW2UT8h9CnKCXz+xevXLJmq1+4jLZhtppMeya
hcdj2dlP5ZqubJP2a45rPE/oJ8kaxIo2gxW6Q5T3c9EFGA2hhehEiUvST/ZMMdYWesc1m4CHutNlyiy2QMfCP5fNH9NhNbgm0sKWZ7nGvWBy4HLeLiDDrd3f9EOiJet2paQuEO/4Pu9ybP0mhQxg+mbLQEtxP5W5
NDsDn/ObEHRru9Lc4P+Y3dgjH8d9Ds/RYiJ7GKxxM8/RQHQU5tRX7S9uYGkM+0iuG1tXBxLE4zEux2hz5wfKYzfcMNA3EsQU5TccX5GZ60Sbm4jGoMzLeMPz0+ktB69n/m0GGDnv3q4U2VQ2cpwFlXF9v105Cton
Zi2TTbM5uV0vC2NK9PfE6JIaXYWtLYS77ag7lsbw/WyAD4/PUPbL2AQ9QxNtuvP6/R/BEXSQZlqccn9++w3JNDKoeQe4PD/U5At1enyOGd2gLbuVrUhYIOMeGQyKpCboUeS6M4zs9krndrKeb37j8W1tkYqopH55
SU6lzB+jv7+7UC7IU2SHr9uEVmhu45iBYDofQVPAjLbWQAoNi/YODCh04RAdAnbAVWtTIXLiZi1SzebTgIu/LUh6wcRoWifKUNph4wkw6VdPubOhV4+Y8fuTvsJMZTIARb/FbGqxQJqdbht+XDiZEGV2BXT3fgAH
aupbatTRa6+L7XE31QPfF2uKr60zGd+j23ceNLXLP6IUFkH82oTP9n/Uycgp0v+jzuzPThiKFwMCvpAXhOho+TwRWyqEr2E8b8I4r6fcL4+IOdJbHJt6G6p6aeQ5wI+ejPp5vxT6iyWxFYTMP/d3j/S6xRVCMuw9
hY0anHSvGJV/vp9TgdQJj+7kbzWz2ysjXPhh7iW6KdW5hNIkfh0chVa2GS+l6wDWCzs9i2Fg7dmpahHqpSGsMYcGSea5FavouNmq+FnxwJfcBFRTs6HYr2zv2E6rV/f0PdZ3oprC8Q63Txgd98DCQz+vdoZexxUZ
MSoa4uMptWK5KrbaKDROXrgz5UtJugbsvSkj3V5MWXR3GFBjrGv2Hrk8rIFc+E3gv4qq2Mh5UOtzGFhip+/VGMv63jbXBGoVXRLEuqrueTFJplMAnKtV1vu3fe/H36pxveHFiU75quhXn/tWNUm5p1ArKisylbBf
a/gxLC+kHeUukHtht8L5T7rTsvSYqV8+f0o81VzWyb3Fc5rwcCY8QKfKuvJQFeoMfaAWGOEy4gO9BEJrZnzbj8dn/axFupgnSpsEBOZwcKWhhNrpcQ+NLQhCfvL+WNhDcid+GHT0GdAG9Jg/5ad09qX/XQV9N4AF
1AHbQADOTaUI30Wm0cbJaZI6ikkCIe1/6o0BTdRP7dZeLbHkL3+C+mn1WvNJL05N6zp+avk0utY4jjYqwtyfaXa9XOt6qvf/LwcuJUVLbfYkSUAoBCrQ//57uhnlDsGrjguWbZMbd/w6f5WVePBgpZfzWi9EmM8+
iImQRHH88hLEH/RV/4X+677UZ3sl/OmEP8yCOS+j6ZakuCIUA+3dptjBddjPOhifYeCyCZamqEJ8OelL34QDDMTl+8QbdFLflLIp2wAeSSAQ1sStZAcFLpyWeinReiLaUwRpsSSb370S0ETwr2ENARe6X25DYRux
+GmUxZ/fvRKF91WkXadM/jU8aPc6UuPirHWSdPYDnLkf/pQk9rV3UsIoOvsQpRXpyap8FXSmDWtwSpRm9GTYM6EEIJLqQkl/B4EXCYExxWgIDIn+q1hDwjthXDSSpTT8FYqDOmdaVj3LyLangjVIdkqBfG7FGyT7
XaEO/UycCttIvL9fdojSA3bqAKWYrAuIoL2aTLr9X54hQzXlAKY4/cyKJa3ngmI1evKzsOKm6l6KZv5oWkXrEMydzcBoXDxLQOkk1Q1G4vq+WGoosOyTT1NIWPVc/lkWX9jEKANMEQaZr/AWCYAKr3JIh9tQyglq
nzItUlFIAUqfd54pSdG8WVmoykl1QNzsl8OWrVek5oR6+1TL0gpjGM0VOwMfmxO/mdZHQF1fsNVMAbeHsyZWUqrwYPgTJLX/0wl252j+9eB5+RtMtb0lH1wGYf8EVjKhw+1U2gVOvJVrIF/y5+wX2Vu6F/WSxHBT
S2ZNt8mpRmcj+/Q5lbl4qFKT0Hek51PESemp2/sPkpOtWgY9j2NcUZ0vqQTXi33CkfIdEelsZp9Eopg7FaVkWfJFTeztU/mZ3+CTeM6tDc0BvRWhw+c3FgSmb7vBX47GLCq2qdX+XVYlz5QXGnu8WRUj85L/je/s
SgVIOfXLS9/wwZevWeB+/oceMHRC0aTqB+Ay5XlENPCXeKqsHmJSl7uPknvuSG2W0aOmX0RRtYt6U/GRWJml0gBHnxEapNbSaOvDxFdc50dTKpVxXNdrqFQqWK1WqxGNRhOwqENNLU4umibr7/V9Rbv/rn3w8CoX
tZZGe/NjK96IW2vQiCSNalT0iXZdS6tU8LqXUqsRjUaDarV5yQeMBrGA+EC6pP9xbMxURA0/uoQaI8u1I7wLDkHOJCHgFm/IfWrVPfpnTZrBA6N7mHJsLEhPuS2KM+NhtGwCLTheRH2Qtw0W6gyYJQrdTFLQ6cuz
v/svtjTn9GPy37rAeePZ+ayof3RrRWfegCulxKoYB+dXFTkYApvTwV4oaDxNDui8mVCUr8oqy6CcIV8/UjLmDDQnCbJSYyd0uiWpLyxk0P6T9W9yztWZ74Lt1Ovtdqznu4bhQUiPzzYod08xDX0I/qej/cuZzuqg
z49JVlsg4KdoKrEgZZgTEyQGa0yOdC32L5sD62gCXEhjfgA3zpwE1BR6sVXfI0wljer+NgxXPBJveGyd2IreMYlroVaU++KJc8iNSdvZY4XYFEQayD/1eVmuoCYEvj71jjA/m/AWb3ZpTaWqj7Uq1u2TyGo1g/58
x22rbcEOiZyUPUBndCe5iubTAWyCoRI4Upp2g/xMxNkSXnbzgmkHghfHI/M30lK4hWAeEyYcmzXWCKsBQnmnAB53aT3u8HtrSUbeqskVpnojK/V8+QkoMAGhysiHQev0hK0L9zg/H+h6keZ5HTH/JgFGeCPt07vj
u8M0m4flPLmT6L1vxRyY9wLd6PcGUUbzipx9WB/xz4ZmwHKaWjuvdwNxznDn664xENZkE4rhHc7jyzqxyQR3zt7+VIQVls9gaJvS111QmWo0GeAe1nhH9dgL/S0jL+/ij5swbM4Os/14ng0MdUHBuQ9WSdqnaa+2
AanV7ew7gLDriCy+x3jqMXhBBl4XGWqhAx+sq0PJlY5wz2NcDAwFPGmST68NLx9HbDQWlk9jbZ+Jktw37T3R6+agJTTLV7mmG/tG3H52FlDEsUicIvcij0MS21EQVJZv20pq/mdRGAMIQztAnObe+Gh2UsJ5f3B/
JZuoF/ov1axb56UJzu9drrVNlI1MQ0wPvHhIRksfAxVTc9Uw4saYAhdioT7MuA5VkxjpqGzC26egCvmUtIEY+Mz15d36WFgmC+0KipDT9BvOQSpRWesLGvtbdSi1BmED7mVVCdw9ant8NA9ncZ1JTYoLarPZvH8g
XdV6o57BD7rDy3KtODbMisqwsGz2FJJ+2HL1u3ArsikLsm4HLJ+nP9G7WYnyHDhJVTPfwaWhTO6iXUj4iTBZHAdBHEIO834mhRFPnonshwVjXC0sCozH2M7eo7tLjJQiRWR+LnP1hJZOSjq59G4xmsx0rPq5qRBl
BTcDE+ef32rWZ6qbFtJucNI6jLjPNsmxSls6kPg0ccWX2at21+idUfW7fst5gfHqnijhTt4a8JgIvHGsssp0cN+HDEFZGH8V6t+8wx65i3z9sfV7Z44lPsMKvGRzO+IVYAeoR6b2VqJl7AinAEs691BiIb5TSDpu
mrrRZ+XRKFmRhXn7+I8iznVYFLMslpK+wq+hsAYrLoOqK4hx+9/CPMU6wmg9XrHteJCr5BzaT7e0OK86FTaQU1d85OwOMltinLlYwv0icbIu9GJpRy6oloa0o7A8nTgkFHj7sxY+XsFjDj3ou7E/fua4ovE3Bcq7
EScBNvrzDhyv7aHkGHT9crh4HItwTWFT6U5WtWQRIjrSO1KKr3SjbO+K//M3zG1ItsQfWsUfn+Z8X0T8W6AfHBfZ7bS3h5bk9RzumkjMXMmdDVuV09CMjpBYzCwy7z2IvVF0kb0av8quf4QMH/sks4oZsxps4WzM
m7CPpoK9KrRjbJUcnNOoX8vcI5In1qMuz8FuEZ9t9dla2xe+85K/iH29nJEHDh0z3CqSJ6NLLaGUqHXJ/aEDaIIT8T26/rJODD8/5vnh6P6m9IT881Rl3XAe2ZixWB5op3Xhou8IYkAtsdRB4Eohf5sgpzwJSmSZ
BERkjujcBKtn68lpb69OFZ93YmmXgFkYLNU83fnoUDlvrijsTYC4RcG4eo8jwb9Y0S7hDra+e+K6e0x6l9DJz3l7dxODAsy9mTy/Fm1S9FbNu9W+YpLF1XWxskHud0H+/fspi7XzSXw2V8WnYthyDeT5Zpm63H3T
qbTt/6cSQLaxzAMp1ny+7S1679bI0+rCvULFkAEjG3isSAEsqGuV8dfoFSV7qRsStRSJG/eW81jv5AGisERM6D8D3frSoAfuOzI7yOolv9zFrX/yfJVilGcesJgW7A9f2s7dbAZ5bwudznElD+LpXt31zmufJ9Cf
s6l6z+wVgG5bmcfQkpzmI1BAeqeHjUhUKAYpAigfoz73KoINYZcm2qO0c0ddidCnpS3tJFyWnuqSkcDk5keiYWfjlK7VVVHI4Ubo5zkoVP4p7+xf3/rx+OOwDKg5irYH53IX1PjYeNvFMK/mVZ5YN6IFm8C03ED1
yDGpmTC82jCerH6KlQPdwQCTOFFhTUKWjBC5sT9ETdMjh87twUFpJRe5aA3Z1M7nijLIIWeAyG9VpxRqEVI9qap+BM5hSU+U3IxL8aI+k+lTlVMcsYoFQiDIPgDfcFmuo6fNkEuWtO+VkBv9q5fzVuczd6SqmCaH
jW/MN7I8EVGJLM3sv+7QaVLTooqJV82UfSQ/zWbTvUW0vzeUPIdhb4BlyYfN/kowjO5yS3n7Kxmii+zhZS+6f6fuwp3NIdffU0ND6PsKHvv/jVgt5xJaDCetbsa/fmxdz1vhZLTTLaA7MtET5zp63CLL2Lg8QXlX
Cc/nelLy43KCeF9+HpiqRUA76P72VNd3e52LlsfcS7uL/o/zKonW6SagzFc4pUVRpDdCQwcy7fPyTFkNrKc6I3zY0gr2hUhLh0rw84x2P4EYKDfVvGwcnL4Mw1PoarMLG8kqvRpLy3nDgrCVunxrXu0Pg15JZV/l
+sygFi0FbiOKcJvterw3GCzio684fSxspO1ziYUDiUxXVTjrH+2Zwg6oS5JbvRbeeUOSH296VoVdVgjDREHJACDPk5yXAEkn6N5rYWmq2Iep45QO0y8TGoWtCIlSRZx4eZ7HpqD5IRLzeQXuywlQJRq1kOGMJ5rr
4RWgX9DW8m5jPkXY8lo8Q1rTu3ogOCMsCOz8Np/x0ymTN907khkCvcxpumTWdlqYJBc1IeRZW2xsEo1TDeXD5pW9Mle47lbs0r3ZaUMrtS3fP4/5Xt0sSzpwx77clJbJqIQIa12gk0qXiZUuKcokikNOVHrv960K
kuzE2aVG6OvZ+y7rmr67uHox8eESoOgY3VxZ5R0PmAmsjMNqEyMhlwh7OzE3TDqxrNVfhNyvlDOkzEsYcDgQ+U7uPLmTMjuVks0dM+gYBDnbZS6a6bPpzH1JlzaU7b4TzMrerzqGDm/f180dFm+l0smf1opmKdqt
uAundZlpglp5NgETT3F6QoCI1hmutOUmAMazpxHHIIlzm/PShgYwdeOUvxjn64i93E1dwbm2s364lVPZrz13WrkuCUzZVzM2X5qjeaIH4fMpNYxkng7t8vyBlpHapcltHH4p0SKvN+BlzYGWbaLHvPQ/mbCcG4Z1
RBaTlZXSPQ9rQpFC/E6h0fMEvo5IWTqFqSAUsGQV7fJLCGnGJUEFF/UfP6PHp8ZtyS1uTdg65mQtwGFZZrKmb7KoILK16NJZ5vP3t/3oa6PJmM0uIWF0iQIs7ES2lxLR9KKIIFUqENMgge3Z2W0EEaddSeDgcC5O
P4nU7B9nf7//K2ZIU4fuX92rNutU0Rv/NOObO36N+r+z9aQlHbHBuBndj+neOO0iAomvXuYJ3Th5+SG6F0vuxNWi6f+8zORc/K3wd1fPMivUH9qlFYUVznwoP0ukeCYLBfcpr2TSKQWTe3FRftr8qY1QQpZ5gweL
ZmBV6frbg0oIBVR0M0S2bjkM2LDnIoc6EiJWjx+ym6SKfHzHnvW3UVEN922a1Zxv5HEgV6b8QTsxT4bE12F9O5uqTiLDMo6fvDvcgQ4H2ELNRxwTqaXZOjJk7XxLZ9Lbwoqxw3o2VKI7qvZiHApkKB63BFEn+9jG
8o/BLyGf0GLfI0vLUCPU70W0YKt2Uh4J6Mi2mJL+DkOyPCJHI3LMkQax88jnuUKiQLCZWKBTC7Djz/fzNWVCAlWUdJnHEjmWF4to8zZpXR5TcYJSiGYfFGj80HFUClt+htRq645J4aiHmwRkUH1VeyBm/ZP4+4Fd
y/wiYDF9uDxR7jSCwcZkD56ROM8yfTLJXcJ6xdjp3abJ+dQZOjvMpGgqwzXS8eveU2vdw/g2adqLtMS23ib9YeKL504xr8rRXHa2Y7FsYBvRnuthGvAy77p9s5pEzAGaEqrpT57yV7lASblamAwSmN1smZkKdbJ3
T3nlQK3h8FxxvR/P9rtwZ9UTVbv4p/GkJBpacw2BQe6TKAjmObNxsZtrwiVOcB7SDkDHTCaq2omTmmfuZlwBSIN658hSvy6HQYpUYdDRdLAuw0XRyjvKMf7vRhNTl8phHdqUouEMNuGJE0taZpgCvvYzdbOmvIAV
NZULcZBpDcraaoaArBZin7N2y6NZrefqnHa6Mcy4GFemuh799WtkjVfzz/+uLawGqaUOZ6vI7uSqA9ouEoMa/zOhGfnA416VHtY3OniDxMG5qSfVNEsF2WnOlP6U1wHF0+d63IUzvysTzCQjya5JRMqCkzpm2Dox
ZW7SjajsrLlLS6zbn6kNJFlfGOwxisg1Sw+VzeUUJlCGpD3OQcUFx76F0Vscsxq7KlI4/U/CXLPw0Vaz8+ORW2HVN+BcVHMPYU624fEMbi+P+4ZTmVJkin7hRw2voRU8qBsEDeZ/7vSVzqnNl5bJCC07Bm3QanqI
jXgcUW/M9gCMxJot292oCMioPn4+WKmd9PNYwU4t5b2okDtnLRKLIX7FEQC+mGUX1Y1/7vxer2u4G0HK9rWDa0QFp8lsPk29FAEEdb0EiUClrn2u0pS+L5fhG97nBZX+0G2LbwyaRk3N/dzOYMD38hSl064ggad6
C8OBO0A3yU5OyuIS8gyEhLTimCvaHlRZ1GOSldN74b+d39pLmXnFecHqY9WrMRsbMWZG5YWwKQoRZ+BE9UqNZyPq83vdGr86lo9+ASAezu8wciLn6yh3lazu/8SRbQUv12ty3Ad5uXMIGuFW+BoXPNFxWedFsz1Q
GZgdmM5MnH2Vma2dIlVnQhDRIzB73umPlM7XlvA8daFEjJPhw5ZfdQW9irWC5kPCi1aydaeLFMwFqvWYz/8knCW9kLOuMBZGkkQx5Q4CcN059jd0zN2LhIqFAStufkOYQVKZGspjFrCNcLNfcyYfy/azBQZf9Yuh
3eRWXdIGVoWiLtyKThOhjDuhYh77MHUiIjRIteiUkPc8bIwaCm54tE/CWsht4yCGAlkH1+nX0zROtkRWBZH7Vp+7+XreK25UZkTX/8ntVV6kdZgk0NQs7QzC63woNi/AGhGhu2X0BLsRdWbJXy2LZi6fCX8vYTaI
uZ9olCbxv6QNxp1U9GMv1R9b1PyVlUjL8D2GgwgNyoTtVU2i+dfLkWh+0JjstD1T/REzTxEqJOjBrpILC2id0wHJVBfPsk61sUVITUu6aXcfMTID3AsJwWtB09BSR2u5kgntaH8IXFevrXlUSKrpx/9j/+nxHbxE
peG/SCiEs/k6zPjRjM6OIWHYr6hyymPK0IggezRKaYtwfJpwZnNn3LZHZRh0YyE+kTF5clfGhbVGawBxO+iyIlZjFjXB7IrT51fT7VmuzOS2AwAuWpI+5ApfRX0tUfok3sVcDIGs9JRwTj+xGi8P7PyI6uKU25Am
4EC0CtD/zEZO4Qf8FacIDQSieNqkCdDLm3pfB51Tk6t6REEEDlSIuYuEs72j6XdWutFod+wNSykUwZqZq5AqwR1nz5KIjrZqzmO2YnIliRWEfsyk2S20xaWL25KKsAv/m+VwfjM2UtxlVWjIInnuXjvGo27EdQrT
K/tmdAC9nqw1TwJPiIrLKi5WIyfC0uYcTrJ0kOe95EK9P0KHwk5DISE67tl42HJcmm21weUmk3UGac632ZWxFISVvrgwixeoxkqsOr09OZF95i52ebM+BWQ4s6rthGMJKzQtGWaF6OGFP+eFWtHS2PjgOcAXDXcX
3I+hOUbzaW31eAJvP9CxWHl1Z6avXbbz77XaRExV9omj3u40APEO2kf8SUdA2Dzpvc2qceO51buaLHQUuBc/9e6xd+CRZCzmXxYzHMNM04BhDM+gqfbFdo4rG3g/TYgTST1RazCeoEiSsc9eG6THdykvj9tagUGu
YRtuCrjjGgny1cMh7J3cqqTXAiMVHOo8PNby323xh4dbd0XhEs6Ad7G+ZzwHLARmpBDFDhDVoXn5CqVvq+eKdfdLeV+0UEnY0Ge6+4H/gC+Gfnkopq7JItmgikrXuOF6liclsiDdqvmJLE40MJmAcYPYtBXGXZVo
LNNEC52ayTHFajoEnDqnAnGwP2JL4t1ahzOOxq7E8+wt7l7tGEprwCc212AnCz7AoOCKdOZdSOERxPCu5vldf44fbtuwnzTMRCkTBOGUoHF3Mq5oidYRLCur/CU2qjWlQ5/9V/cvjHeWz11pqpLrXGPD2KWqMXFZ
dmI08/podjlzdcYF4CuDXtGtCO/kQeqW45fa7Zwp4uSMIk+IX4VIFqjEw9qF+KWs8d9nwLV7cKHZRmVjS/hugmBQvUWyVtfWaGj9IO2BU7ZgkWfN+w/kSTPO3x8yLT9mQo19lzjlNIrFhjEpGDGTQo3LDlJN3GIs
ZK5YtxR6EE8NbEEw2jev3ztp0RgjgFtUvZaMYnao3EELdLE45RUxIbxs0H5BnHuni4aDG+4bSI50NW6LKxSKC0cqbxUhWlkMfjJU+qG1OqGNZo0IETpJ91aKdwzP3lBcxmP9IuMxMUkwhEMK5i0hm+TnP8DUTLHR
lLkvxTYbPo5jpTq2smMR7Vry9zpQ/dX8/FwWbfxx3WEbjhXjuC6uwITkrU1dgnv3/fW1EG37eP/iVqrdpLRDZiht2mlK4ggtZvSf8KFKkilAvh8mbyTm1ZKWk2XQGNerPRf0tswgkO4SRSz4BSGMHkirJPjBDC47
zjwfD3d2zQZxPBDaHtONSiSKguJj0GoLRCYJzxZMIEgYQw4zNCBoeG2fdEUPp8Bfh63lUzxGx+zUGg/6poRH9evYkeZ6wBMoihCTSZZuf+iZrcglF/7/Q/DZOwe2tGdatDWluIPWZZbB9OIgVUUJEsz8rhx/CwYo
DT4d1Uw3mZhmTEInxJIwyw3x5xJ/PuYYXbsmhKT2F4cA1z3iBK/Y0kZwyax6hIcuRRfJ1EIPnut27Y8Gde4oc0otI0KlpVfXVXH7HVz8Jw82UvLn7iCp6FFrl+hSyJFU8ShFbtoj5cpInLcT2RQQu+80uebUl1ng
mMDZP04tB9DLIbGno/E1w0fRVf8It/m9I54ZggqkBOORfCKXChrsscXVFs2WCg3NnDy+iniQ3aBvFySnGDmWuFJWUIwaicEw0/SOBky0boSwwfrAPa62jhkkvdhSL3bva2kqS54LU/1Mp5fUlrL2MzfYEP1fraJn
QE6j9JV1Qo5CyT9P4V4LtdixOItcv4gnR7nwmIfHaa8Db7o5oos4Ai4MW9QgCxLO/Klx54c6Quxyr1LqUozCmA2mZoli1Cwzynb4hmL9lWy2sait2ThY2iedHfZw7AIfqryKfKlno1AF+CeIqnW11tfXDeaKF+Vr
1uXAow48ij0/luLbrKh7sUv6vo5PGzoYDmq/uXnNeRS6yxLRtudlf6ILuz/tUhHWk1pJrFKwqfvlGPuc/ej50Fv/WO6aG8+veL3+xBsg/8hz+V1IZ9Co3K9m4ZKHfRIZoV3g/rN+1vkCGlKpDR6lDdUuqyZboIIe
ocoKtRmJz7wY1fDDMwgRJfQoU0Cw+saeWXwtEJ8jfOzGJZwtA26Pa0fp80d6vBN7EMbpARDGQzrNGJT1h8Mh1dnIIjy1u6wPOfy+RqCkekoNxD5OYvEiO2bAod8SikjovHi9ivMxxG46YVZlfjABU/YGxJ0othFR
UA6pjSvYQSsxnl6LUaCyXxW0LubZL0DhIVE504aQpY1dR3t4nQIHFNGOi0fL4jkrWLAnFympCcTHIxj3ifNDN/GWOsCEF01I69BKxBDIsTASjWL4sAv2rJRekvnxdKU/Zwgpe/rWbxRpX7LuBw0CXM2UCDsStZg9
OC4Gj2HLsOfLzD+mDL3PsPMYdNMDNGxmD5EnTjUTHBTSgYgtqBWU0wwTby07hxqluzLvVfO4uBY2quYZD67VYQEl4nSKtGCvKz7Re80N/ZRJhicI46hDLoZLMfeVeU7JdH5qhqqi9Qe0lo0oldoAbgaBNirNsl75
hWQNxgD1aMm78n26TlZ/IIycz9k2AqHAh66Dw/I74yx3U67HNt9KreaoT1L5M+n5GHeWyYba8eO0sxfjUmSkld6TNnQXas27UMhyrjm4UtyAFMlnBkBUMOZR/sUzhj2JFdhonuX7RVHOhTVnXnmG7jRjvRonsj9v
R9AftrjZ00/WT5Ipa08qrkUmglO2bJETIeewAb+R/LVTbWGVL8B1t1SU9xp4ysh0Ox6vtvH0+/w2mrDipzNh5wx7cerP+1vm9vkZwMbV0xy3hK8P/SAT2LsOuqzkBz4wy7SGQUdT0GN5Npv44GwrYydpmwwhFWIN
SBt5CIfEQwLR3d5rPW2HBOEK2IjY7hwNO+ZKeNqMQ8Tc0EQoM/Uk7oPZf/FxlVGTt2eLfoqFFmUgA4atx7QpHTsCsXGVcZiZKRD/sH3MOUshrSTkTU2EmOZHmXQcRvkiZSPFhzg86sE9ONZepB7du/J5mYaD5avY
xyYg6E1sAtsizdCQ269AiiQFE7blcn5yF8u1HWBpxxiR0D8sg8V0r+nNjpWuxlQW/08S34CP0u1DVNMI33UW8jax+ZZKIGxo5bsUml8UfJku5AA/0fyxCdnfDH1fgtYCu6dGbzNOR8wFmW+u68/3L0HDTsnSQYhi
Eo8srNjvlA1G1u1FRZMKY2siNvzhIU/1oMvrN3QT9x7MBBSBRwFxQfeViY5fgk71/QnGbZb3kw3bw8XD3lDaQEdY1rpO32UF7CiG2N/JN1pJX5yb7ggLvZMPVqpPzNXMD4dmfgY0jHAv4a8uUnCmZQp9HXMaMKdD
Nu1UjAs0dSXu6T0EO6yXrNihgj6Zg6HRJzJzQdB2VOI2pWWKdaUt87kZhy7M5Qpjv5M/0Bk3s2WWxvEqCfuiy4BWGTRr89OKeHcyEdJ9Nkfc/0rkLi2B4jKQ8CeTb4gVGFPRBTXjrbEC/cZVho7dXznOuUt/5NDv
KVkTw4pL/dm5JZXI10/8Im0jamcoANe1cm1RcBlqgpHuQe3eNNL2AGmCpDDJKsd3oaDkTYUkDHs122HyNC9qVN8YS5Mqiu0Ue+WrMsTkLH1c9f2JAOQBfB0YcLEl2PFMnOPyICRmtNK1N88w0ZrmLEndc2xAbEIv
64jmZwQ4OmfIW8wg7rOoma/JHs1L+gK5Y5oYKbprIfKUPa4WK11bwZ3lxLEVi51kWKLxDC5mb+cf0DpN5eycLcJOoewE+kxKF0nqDkYsMTTVcaYFJyhSRlg2twGWR5t7kHLhcu/fHNZH3Z4LGrFUw9bWOOJaydvb
gxdIr5qABQ9UX22H+yzW5JGEQaS8XZ8wuqYfQZhYzsbo/jSM0GDKKXy6RUhUPxnv417IvSEuJFDIN2uz7aAS/tDGaTAdbznMCe0jQOi8niF5QjDbWWlR4DaBlXt/hp72dS0WOEVO6UD7Rf0/uPYmbmyO486pkYpm
yRIoxWjVJUoyFBc1ZMIuiBFKliz2PaB2ETxW0JanIbZyNEKDfrLpUjZYzdmU2lvi6C3z2thoGh2YWGcTi7U1ogBmgadutKWvDBs9vhmUt0MUtnVPzuTqsN9vk9i5wC9Na5JFNcsVXnrhmHsrCkOc74a6LpumoZGi
04QOWBraMGvpRMjm4QaaBcZt84CjvkfELR4FHdQcMu8Y1AW+8pENshTwp1VGrwF1uIt/OTZ8ulkm8J+s2AMTHy2LZet/aO9IEbAl8b2/kt0ZM6FRbdZYUiOLtPXvWWLIbFpn8YWUctMDFe2/OCJHBKZU1n1AYENa
whtmBv7AFGEUHMoWx2sUrOxwQ64TiDmbyBcnoztI9W+nwaRKV41Q70klwgeKRJCdxEm4Uk885itdKLNgcvtQkdDVSesdoo5Y6Mml+2S1BZfMeN1XFqoKhNzSOZu2ZvNzhs3cKAh5lS/S4Hgyaa+X2zom2xcx6Fa+
nQy522Du8ZwKRdzBB7NwL1yRVUjNHpvGqAH4cZ1MfEvAgrk8DLpo9Kxl9G+r6slgR3F4Z9KGtD02UBWBLDUArp5XGoZ2LwfmliCdqWUsuc9WKhJ6ob17M5sIuIKLdCQuhpioh5vOQJBwtKCGeIbYAYe/ck9ZTBSl
P34yzyYFjQ/3vnwr3SnDvSMEmhexwnrLxDn4ummy9/553vjZ9sQVu3Qg1Azvx/8lCekMrkzqcYGCvsqqsBQcdx0M/6uMl6RoxZNqrpiDLYOFT8LW/9LMWsgqfP1e1jYUzCd2TRbzqZmkUGwB9ktsFSxCQ1j4HMiT
536J0NzjdilA0+2xe1xMT2yx+rXjq9+go6o7NYivegi4JJxrrkJyMnbi/8/aXCI6Qcb7aL7qcUOSuo9cLk/p+WYazafvjDs7OAiUJgF3lMzHwtRofcWEL9U2WC4fRLCDs9ilI61ONb3BgVPb9bn+QMB1D4arJPcT
LqVTxBWhG8kf7LIXG+EDTjcE/3W9YedCJT6WEFjrWayJVsbKOUlfhsXxIann2aIX96lyAnARtbRGq2dwP288PjE9hLLyPA84N7P0Qpjt6vvFuOmedBXJ6xsT0+zoZ2VdX6QZarE/glwzfgN3b2xSRSgpT0S1DF+/
MeV1MTKdpfXFiQY6IusePL9dest0kWIz5+nSva8hwW6s/67qTrMft+NekLazu9iKP9w+uhPv7BdCZsb5oMn6ZZ6g2ISetnFnEfB4M/RODvDENKV+8N7W8Ql5Fl4k79SZ1fyOn4LUNK8shLxfJ2LcvAFCtZsI2uwA
x52tXTCK8BkkOkqnHg4FG9oLp8U75bTRvTleDYMVrbzLAbrR+5zedKRyOfjir7FfDt6+0xFf7xGR9Uw6fc6ovkHQ3tJ2bxKc5dO8M90cg39+7V3O5xCFEHkbbFBRaRF42J4Cw2tOp/vy0aPULFjUy3lkZvx4dVs4
Cm1s1XL1yqjm6o+x2QedQ04BL43qwxVC1IdUmJX7AyZopacoOSD0jfGDprvMRpDv/v5/lffXgJULbOl2nvIoBT/J6ULcwN77kv1KE4NeQcmSjql6AG3KxyynNxQY4W8rXiR+KSdjUKSTDVeaxzGarKlym24y/k83
Cfs+fe7x/uYF8wXqYcaObLwsQET0n8tVjHuvJ1pKdRmpssWG7n08yCXXNj4ZbiPub6N3vusX8nzLJMBCzKvQJAYGl+u2vZWdiwcbS/Uk2oAtIxRFrToS+yku3XQZjuz29wl6ySwAxEEvUVpEainOxcHq1y+ubLP1
Y9roUbCxyahUY3G82mxzfkVuO7L+Irkoj90xo679Cy2SjGLUaQboWOQInG3HawYJosSlI/yEJXdwiCcZchC/fWuskr2GZsOEPN6ykPc3hfMxe90xoZBlO6naUB4e60zWzYkI+gAfluYHjAZ8hNXvd54izX96Pp7M
AKEmAwMgKapOc3t+6NYpzD39Ipcq8jFaQ9cZWNE5i7AcRV4FArRjGdcem8C0A6OwlV/ytWR/Sre6HWZLQ7eKTcrUjwb8amovX78tgEGxmMzacumhY0yUFS7g4OA2SeNNpnzM7ulsibnVDpg/nWJD2OyaQdosCPV/
wjmEGBg7Go2A5FrYZDa+mLuQLF+QJ6f0NXPASs0lLHBQYjANp4hvyIPafNbgNrofnHFw7sACx2w6oU4/pvDPjFEL0UFuV1u6TLK44cwzAU7hyuPdCf2lC3U/PFRZ8nkurrLb+BYNfX0kNpyvROuNWS9/5B6U/sM7
nWlC8FA6uuY/fYnfOLMSiz25Blcvraej0kr3Vot0y0eZEfD+P2qjKA5eEzkGExXYBFB3l/fEmczmZc1cxi5m4UJKJAZ3m+8suQ+qNAu0nePog2yA/0yo5ZREXfWU3e3ocjVBd7C/W0Zc9wQ4DO4pN3q7pDL8WmFB
dsTkbMhb4w6m549vYmQLSDcoRaZmCVy0tAdvFfPRrxXUIsNiF7lR6CdsYTeCZSwKg+vv4TAYSvV0AZbGUMQ4tmPmKKNmkCGKxENAiKN5ETakcHh2bQfWWM4Jmws6rjo8Ke3GIboPeqojI9mUdDxGIJzV94yhYl0c
umD0WccB5krmytBwkE58PBm+HxNyKjQ6DxeF6R1ZRmONmDj0J4snNsiNh03/hryPa7hOxs6BWHN9GHbQxnEyG702ws4mii6lS3URbOeRcGgtltavb97LNw+IysPy1Dfn8qqV2B++IqCLunORLtsed7g6gucJKfVM
6zvv6tu7quO6OcvVnEiTy6JXrkO5AERlah7ujZHpWAGDwfcDw0P5XNGFGBaKa0EKHYKzMhADmMpCe3ZUF8TIEH5ndtUW4KVpLNjecoTaPTGMKYKr7vvkFHren5mdNXbBxAWlzH99TXNQRARVW9BP01+Gtusf5j5X
lRdWgZ6CQcNWivqZ29OP4z/FPf47Fl3blqIDql8F494Z1Vbu3D11tFoO99fmPSYoTY9j30zPPcNFgd5d2Q5fcXU8SqPZzGQAkpFBbKjq2sUhUPGJs1OyEJNAhp12XTrfHiJAzpHB0WLQP805JjZm3iuCHKLt8DtM
c/JJHXgGhPhIWziXLx1ExCnyTXhJV9ADcGJJg36RoOkg102sZARuhNenxW6jfQptJy67Iih/DnLhHdaba69c90NA3uJqckVtja8kNzx9zG2yE5cmY1JhKsFuYHacvmffyzIJw38wHJLSTy5uCrW8SxDg+yGzYF/y
mGI8j3cz1POVYFgSIZNJ/ZCf2N7gk7/dryAvwabFo+9LTJp3FIZxz3sHS1NYeMn2ixUaNlP1tp6IECPYI9T+0kjMGRbxgrrKyqEGi/k1JEEYyWF0TLSVRyJpjqEobuIMcqSgHQwbYSyMwVV1Y3T4IM/ja+7d81To
O2PNKzXXwtv5OLRS0/VwnyD49PmTC8Okn50HG42qB6gy8O/NfRtvasEMnX1dSxRXNksLop/DQbB0Wd/t20l9gssrFbz1GccDjF7e+tAyRpUm+XizG+ZGq8Le9yccOrKEusDXM3GQIXZKn0/s+9aDNAzuRtT+0WC9
nklfb87x9s11zpRabldszsXctFsCPfgEsh+wjsQ294AN2keRxatmXH5kYzy34kO4RiyqsiUYHUhQFZDdpRGJxB6MIeuYcHnBuVElNAnIf2XqVDG2ISLorXr9TgNpn6gxX6fWaxA+ls0w/FdSCuNVF4xdnmPI42xD
XQRmiJpHZopgsXQW085CJqahZlyRJP9qu2bhdC/mZbfT47IDzo9Xf4AuUzzLen1POxODyY5bwgtLZGJuiUIVbsrE8JOx8tsbZt8LBcvUvqcCDLxrAqyivkW2ek0xG1qTP9CHjpLJW0XcHzCWR/qbfgfdK88YgiL2
jk9cF/SyJzyhdgJo31f+9cc1D2Wbny+DvP0xtJf4evGI+Sb7ebfo1LQtS3HE3DEgqLqO6EnzHbyybOExko1PaTqCsZQueSXPCVPqbmH9Dz/f/QHcxwtQc90oCJSKOZ1qldUxImJ9Fh2LOlC0xYPrPipaHRLEkrHm
Xgxnu5AQzjI/SHwf3G36bnnM9EmtBy+054PVtnfrJHo6XPXcE9C+WqB2LlEXbhehd4gvKXW+UwGDcM6dh4n1tHxeznNlzEcqjHWdO5akrjcBSn9d13sjq2UZHLQJpgHO+Y7uL99f0QLyIVLT5joTX5U7S8XEV7Sp
l+TARVaqxRpHRO6zCiUlvhC2Xzlu8RZAXQRvpE+kDX8WT5fg826pXqP5LYD220uwn/+wPCgXfPOI6j5S2rhIhadajU2eblplQj5U01DAQ3KvKdIxCthlLpp8i2gfsouYQKCiHlZ2/hhQZi+A77fG3hpxi7INpvBW
9C4hCtP5kU8L+LBFIpjwqF6AnUA3MBNff4fVAgUBt0oxyZHOL7+tvIKlylt/tn74pjivyjAbF+FK0S6Wk56xHdNuZzxlmjNkiVpQgciTScNM74YQi/phF0LJtYg82uJ4Y5tAkSkbKp+WpT57sw9XsLrkiQfJJ6l8
mTuKbPIeYfhF/0o3fkXtsd647foSjVkt2oW2DDSxuqtKPQrWfktWcXrHdqK+t6Q5gL/j81OdgfNwas7OzSZAuMfA8pCrDnmd6qbc7RtVZUioaNid2tCLTMvhtcvo70LU0rJNsogE3Qi2KSPRydAFmWMT99z+DNG9
Z00/jyMHm6DTjSKn9hX5sw76TWMAE/ihy7vKxWIIU+J5BSc2AyT15cMNiy+3rrzuEdVjfMJE4HyDEbfkbt5ICKKwJUO6ZmJzkhvJ8N3R/S0+volNnWchvNhZfcDCNoH/NmA/Q8+qrx1LLU7l3RFYoLBjGLp+e3/v
x5TP+wMqJzPxmO0/X2KBWrdK9ycGr/Cha8xBoz6sVRVJbV/FgDb/t8vvkR6cLSH/w+OrVkqRBZk0zmrRHnNjmbM12Ct4EL9bOevCVyk/93UzB+7wyqv7ES4op+fQ8l/JvsQZpPjlgajOI/XEGGXa1aj0Y3ShRN7Q
0zZ32F6SLJut+wHaNAC+0i10s9mkk2bOyAO6OC6yKDzR/CuJOcSMwOwo3Tfr2sYUZaFWeLk4lA78sUBT50nrPGyCdRNFgUQU6P8yhiXs/sZ5jnLYZkBhLdYGGS2iulbD99N4zQu6YqXNDpd7Rn4Z40jtmnF0o8vj
/jAOskxMVDufGfYqRiujJSPhl+NgkVtUOV50tQyFEZAzkzkR2Ngc3AopDGNSTqUqFd6YN9X8gzd0kj4DT67Adfhl8caVdzvA/AQrHXoMOIN/EGiNUWVbV2JMmPbtrm1SVD2wxurhbgJZg9jBv4RvvnAWFrc4r/j8
YtOCKaM/kj8fsWPY0d9WWBR+0ipgOG/OXZ6PXYguwNQpb/Wmy1trQ7qeqS5iT98Jgty1XTWYaFW5GwSZOO746+KV2DO9xzzTUBTQ+K5B9XkFL027bi3Z4UVqyYTfuubDZg+iSiO2SxiTbV7kmKhI4gwMfUOPjQen
aKuZAMZOSr3RlHyPi7D+zpqzTrVbKslK9/p6kMhrWvLwQuMpm7wCHrOzytSkVYqeZZZhwPChlLAbaOmOQT/OBnyEe+kY5vjrjWVGSti+KvnCwSlnqYqp0Rhr7MkiHd+ZuWU+gp/KfYx/WMS8XaUxJjLm6P31mAor
EC8w33T5zMLCVLgLVTXn7zlOYdI4vBEWQbNibgllCA647Axb9BCLIqXFKvzBSDDxn+2l0rD7WbC/P+/ePmEscNix2jIV5LnZ3jN7Bu4IMwizA759+JrJn65m3mqvZlTyU+hb0AZeZps8RteCNkdeogXTmBDWkpOh
oME3U7p1DRrMuEQ+x2WlL4m7LKIfpGO+ZsKif1nqJ1Y5yzueybyU6A/YDiHn0c+QRLs52QhfikXS2fkrSDsxaRz4THQNPpL2HhTCksO2+43LNVhIYORioeW++kvKg/ewHpy2rwTYud5cYWMr8+2BEnugUHcrZJgu
WM/K+NVsIQtPBB1e36k5T55a81jqbcnb/LxdhMiLshWWEQqSVq9wDoyQKf5ZDPBVJn/inH1DEorGIDfjXD+KgUE4lSpcyYrGCJrkgoo1T9JAUS5Ab7cGpe7tp/EGKyPndM7X+akfJev4H9GBuQznJy25h8gH6/3g
oJYhZ2u4WarSjmtClAFGlyezH3HKXclod0ZaUo2rPBQxjrZQKw8bajgo/MaXX4SKH6fIh9UoCH9yVjEtcS6xqB1XKjILNE8+cuvhXo7U52U0d8Ydajz7HBRoqOOhkHuDd72fsiqh6h2kcbfb85Q0AbE/0upduvmy
emKo2guUjSkONr9Wl3Vd16EAwTcTpL9XLauxcEgZZ8WnaI4h0NxlmgFPAPczsnG78VVky30vD8e33vgyeWTjqXymEHaMNc4RS3Qa8HWrCtazaVng7I7riIo7VDOerk0Si7sQY+KP+ICx5L2plj9eJq10RuUd1OGj
ulGLq4btHo20DBCK/7SryrLb80tpZkGPHEUb90NlFxlk4AXvJ/xbT1Ard8EXriDmsN8bnEML4wxLy7he8/vKaowmZIjlm6QBKlyZGvTlZFlVXTLYXLcl+O1cH+I1N0WLR551DN+yhfitYF8szdZvuaMBn0kjKhk8
g4qs3wN3w5/XqZyG2znszq6o8plfKMC6LzilNYLCNL5aBNv3y33No/vhP9hWzAMKChQK3U59IA56rrLL1/D2/Rjo/pPJZPjDRMD3hSG6pRFAcpyD/5fBPwYbESTMIMEQYUwdhk7vRKvPfuEk2CRxzySin28uSCYi
gBspY412ww/fWfoxMRSp1blo3Pjl8zec6X/uFI3OmTxWgYoKocb9Pq+ZLbhZIes+PgMM5bLrCSinZ7OoY0KY0PVEs/Kcu0GPuW9TPWvqI27vduyfUvbZnXkqZAcucyFsYIIOdbDH8C/eHwUbtonf8rGrkRad8jtg
v8+MIXDPNGGPXk0FJjsjh++y/bKiyxKvK3u2IEV9PwsR8GMFhytc6NudYG8zOJ3eDRJZBv8CbeUVyZXRolDb7cY2Hzeefc+yZExsKVWKYDN1sm2G7XsjxIgJ1jjyjGzUFarfVv2VTdy/eKtLFg0MMdbeveydIaBA
HshH7VI3UccIo51+miyKFACNcWp4ajL230zLFTTqKPBSG7eTC4PRlvxqfIg3qcvHshZBZfOWvyr61mwvGD+W/QdZLHKC8V/qr9HQkPHasR0w2otZ44VmeWw3KIE1GoDGcviyOJdYtG6DXHFHra4BCAIpJl9er20A
LqAt70LMz6qk8zlS4uQlJovoQunK5u5aH7UvBcmdqwuFMyiGktyuGM7l/KROjl23sfTp5oC1+aWneOyWOFAWamdSv3XR9kVxmk71oU/ymZXQgHlDWeEAFSoGSX5taJPDCJtfqBgUiugZVMIbd9dKMekXcG63OxCK
crghFN3ywTyly1TCktG7Ddu/eoL5KQbJTBJJP6iV9DkDieFP49MI6UZ75i1XOYpOiV17s2RXhroKhb75YFdo/Cu7gXqaDfw7/xmdIqwloXDhzxI2yLyHGpxlTO3bnyLwkJK0WTvy+665RaxbFofh/1asCy2/uR34
ly14hm+b3PO6CKPZZUGhWAEhXwe1Xwd662GLAgEe4a6hz3nCwvbePqRsGVl3swJd5tcpdsTjxXkN9SCog1pZK7SjNhWEE6MS23sw8/1NPfEhEGIlsrS97PaKQ+HsaqL0kC4iXv5E1pVZL4EHY+Q/QYmzQnzmEPju
drtTr7wDQl4VEdD2sHeJXc4eU7b41pALJNKj3aE4TgxKOZZd3LnI9j6Kb+5fpVDxap9wsGER1M8Ugko2gF3BacAx/VaLyqGu2oq+Efdp2LQAyVztAZJffAb9XEgDzEqipR166SGKbVEM5Ql1cfXqwl4vWYvtgNha
9n6wRvR40/bj07CncjLFbf/JHgX+JRtj8AYmPEkudo5fw1rMpCXKw6vEMsRyJNOqn+YLRblMVJpgcXmpx/BP6fLR13ifLSjsfdiJ65ndWjeGKWdNijqeXJGugvUQhvNaGslILWn41woaUR6pOXWbGhE1+do9SrcM
+lgirEaFnV2cswIrkVv5UFR9+L6R9iuvQQaOeXry0ODrZAzukuHsAOyS4cX2R/O+2N2fuUOiI1HPSKuSEbK4wsHuH1zTDMTkz/wuYGYJbpgKTukiS971tv0kidrwYrr2NHecNXf3JhrywuAbXVzQv7uiPNxYj/xi
r9SrsYGh8673w/MZgRBrlYvor9Q0pDO8bKdaC7oUuyqD8RooVLVqgZBmw3cQJYokiBicRI7TFV8kfcNmZTtBmKYiAbe4Q0SNp79nJ83gyDDU2Gy3c+gONbJbgu1LLHRNtHVC9Tk4P3G51dPcxVRRcvaBHUnpaAzc
RO/xmRycsQPbHZf6L4EdZEofSDS1F6iQbmWoIUXKGsYsbGImjz0z1k2Xsfy7k20INpRzTl2Buwl7Zo2l0r9x3YthR5JEJ2GrMbjtNSZBz0QxJ2BgZol+I6HnasEPGkRWkL2+Vxnb/qnt7cA1xlizugS024ekJV94
inzI2apYGOTLAmG5SjCkEmhRhsHtcZYK2cCq5jEkDJ2wj+Kr3++IdS3uNZjHrg4lrWeE/l2k7VrkOzOkmvyg0E3XSzgcoSx/JZthNXG4kigY8t+M7UyjUitri12RJ4pGdCN2BFNe9D4F1jFYYa8dhSOVRbkYYzob
xoByxY1cCrNQjufIkxBjTqx6V7DQhf0Ge7vGfU73GAxBn1TfgRdjACN1r7fBFNq9arS9dss5BlBBdas1zGsirlY8KN9ULx0LyhxImR16mRr2b0w4e9i6I4WXazEqabAuijZLtewvkRuMdRdF5hdYDCw670yajBmj
MfWtblpwziQ4JR5vLQo9U/mBhx+oUkaGVRZw7cnks1T+tR0zU3BoH+ihTCT79qkhyZTFsrbrK3a7WnfEUfzOdos2n8f7AsTUoWbdGAvWfbAepGduaYtlJU8ocYa/Th/QIi4ME4eL7bov3ODsYeLJdMlbluAStBOC
6UZWUT7i/wy4V9/78c9so6zkzBrCuWchJod32ONW5UvJhnty3gRLyuvEjNNhxuze5ygeX1Z7qEFbjMw0etYHeWKpZE3IXPQGE3B6ltSadnbYsco4gjH71FibVHwncHStW5RpM2oeA9f78ArmnKQ4pRHYZXRL7s72
bkr/VeiPR5d0ljc3Eg8vMUZlt1HXqnAfwMO7acGzAk7V1PcQRTWMzIk9WRfdB28W7pLz1SRh3yH4M307oSAeiN1NJoD8Ao8MwE89tpY2dw1czH8pu4uDzBKLUXzB0j5OygjQ3+JgtLvwwaSW8544nzcTBArlk/Uo
iiI+Rq0xM8tMBmZwYJJgHiEiGUud1LBdS13saY+ZsIYH/VOelcLEhx6fL6Ozf1xVdp2whTQGENsr0QM9+zdAvEqqgOt5VkKYJF5Tio/BRjkLZy4yAamq0IV2jcuhGEFNY0+IKai7ZiMhoZiiD+dRx3juuSoQR82s
w+2cuQ9c8lRa/ww0Cy6mGFY+okKI3Jx/X4ZiozMCsMcd1/YYnr0+qzLQog3+Do+D9y6OljcYSBzE35Hma65vDd3JVjoCQavvf2ihUaZWXQOKiwKqxH6VAy5j8rtzYO+pau8l/aDS6dgTbakU+2FV8xyjxAFGwXhL
tWtwGvBIfpiCC+sSb4Va8dy9CabW+6Fg0hoBcQhdel8MasLZ+o4bB3jWwUfIv9oJg5xKbQUtQ5QKGrUZZN/iKEtiXQSNAbU2dVKl6O5vlB9Ws3bMsnZFUCzkgK4zqS1RbeoFlekn687T40gtSuZpB88MlAgrPz4U
hfFgPoc220wGt8GJUDvOdCh7/MDYvLf3GGv7FI+XHZR9Y9XA6tJ+r23rFO1f12r1G5lQp0I0fcdSHduLcIQGDOq/jwlG8xSrsCGqjCfZchuxFpVd2y/Z0oKCENA1KskIgdeB09PU7DI7b+OThj7wwOs1gkJs+0Zh
P7nvF6n3GJteCBQQag4j4Uo1cGG5rMedQP1o0UH4j7M8I7XEsD1zSoVcqVpYpgkf03MR1oTVxpzK+4LCN/tXo1FfUELr44biQEH0BAWA0bYlrWkq4btUDsiZ8pe1HlyFEQ78ke943ItFWK0d02vSsi9ahnFovYY6
2wHLew562zyPRXAWnU8gpE8EOkzDG5t2BMaOmSmQfdkPSSg4CKXbR/cG+/JsqsxuBbr8NkXKcgTpd3ApQO5p9+lR+yGm+cyFmJWdx3eJPtNiXF0XKHG/RWrmTsfgQtsmlZ/GEkoaKchRJJ2B7E0UJRcQMfBgbFqT
R/qG+yjmP00msusQ4hB4qwYVV2KUdbFM7gfEIuaqLEuTvKYZV+PCbBYzaWHb4JmIexDnuWwRtsZUEyZLlwpE+XTGsgKwSOirRsTgr2/D/XbotKvTs4o48+080O1f3D3GTvNmzVTtA3HNQHTORn8SKn4RQyMjRsGS
XVxQqeyjtIgn1YS9H5S9ikCBZGm5cJ/c530HizFwpzovY4GNtT1qHCAKyIkNDrtCQOE6t+szopv4caNCiS5FYn/a4paUdXRdW/M1PW3B7HopDyDtIaKz3SD6U8EkPzay7sBR4UbojAndz67B8cM4bWT/sUn7t8KU
87c08Ig5/V58GbrQI420oPaCbbc0zWgjYSf48f0o2gKH3lbOVLe415+GibfShBXenrNM1FGxbTw1e5ercbBzR75TnCSGOknzwbU0qr7hw/MyZNlKaMfxkpJmq8Z5frDoVp0FHyHaiS0mZ5VycPQ19iyr6xlzeWqh
djsY42B7VZflg4c/cn7dahkApyEEW6+rGvIeoxCZPzdvgI+uuZEDI5U/tLRseF3WhsG+Rv0/2nkyCiYgulbZ83gPDS+W5ProECuXcfRL9N3njcIrnW28z+4IbmXxWYQVg5V5+z9EAllUB7hMOQ6K3FhXhT9u1Vk0
Xu7n2E+zQ4ScemLsMe0FeI1pRE34ZR7wYQaWAuL8UO/bEhM/4pwj7AAH+hfPpGHeJHCYX32C/39rNrWGfZEkMy+rMVpXMJ4Jhg00XM44MIzn3p1dcuykXksV5uSe/i25l7dg0UY7cZFlP49g/ZpBoWxcahnTlJhd
JyYFku0qqhLtoh3nzR8ndbzN/bq6hhks3cgxzpPbj+oKTuOXZbg4AYaj1li2XEsKU8rYTp5iGdFZxKAvUo3McVT8v59TYrYXmdLSK4/ja3OMWRaB8bl6xrXKrEfNGa2ba1ng8haazEUqidglfIJCi1ky0gbRR7tQ
T+mgXK1NVs7RwYdI8plAs7fvdX/OglfDe+IU8wsET1NrP/4UtPRi+2G5wi960MaaUtZ+J0PTyU3Heuv6h1zLlP7KmWyLIRgiSDJ3IB/Rz64iqTZ960GfzrVrrMNbyrGBz1i3o89wN+FFk6ry9StVn6FrpMeur5NO
N9fuHofyYyqOi9mBRJhd9PGJ7t5f6MQt3ffQnP4Lk3pH1gYJDpQWmeYOULuD0NUiJaIY9ni8PK/02f47MoIzwew8Z89SNApCm175vtgtXNxpe2zhl+foQUdfPKGLSbyZfjA8NoCItCXf9s9sYHZ4ZcDjBqZcOh81
zu5bLUPOOWAlzPWeKs9AvdOzq4x48Wneu7xyjd6qlQNTtjK7Qkx9YgfuoXx+o4MaE6mzRhKtlU38ohCQssx5zy9ynHQGCqJIzLRQbXk7Kzj116YDEiobcfrZBZ63OLSeBbd/wKbdrHMXobnJmKkidUhwsJWFgqfr
HfMe9xgGjx8nFcK9Mvy9PteVT3a7n0cai1f2hB+azGNI8Fw+qp9ehMV+mMwloHbZuW+wDTs/HHXOhf4orjM/+LHrSoP14i2CpTeJVzdslUBzKsRxUFwY9XiNNfOb4LbO/qKcQsJcbe2iFUtnJN78+hv1akbnhVOE
S0yxVU2D09HfuE1wEi5mmDaANrujI+TmLzraO6OvflVTWqbUxSgdwkxr1dPuDZdaJPV9Dhyms9tdvFBRQJQRsryGXgH5NoSPdKfJW758Xb76/c03w4JVqqUnkopvFWFSe3UfqZ/xNjyeCpsDKcuEni9I7yt9Olvp
zMpdkFXDxcs4mOFkwWcmuk9YRoPSLhg/8E86oH8Aw1qdfgIw3AB++/hKRGo1Hj19dvLNyzLG1SspiR83jx0KB0BS22iXUj49GKuoHs9P5ByLY94tJE5n2hJMujZDlPjUZhdDPp6hzmh9Phj26HxTir/D50wq2AfV
0yAenvRjPqwRPWce/kraGUzysMYZYxTyFyWhxSTgO8beTvz61Oht3Y8paO47lCtlBHYSVyq9OURrE2nuodda7QfWXPeI+j71dfIZCS+RJYbiiLuXNwdVem9z3XGTmVtb79c3d60DiORQniseVLs4KRgWHMSeTffx
eQo3XflhIpPGaV2OSnK2c001Pui8Yrnyoe3C4IdOj3qaccu6a3VKc4S9R27DFnAPwj5VHs8W7eQ+xRL2nFlWqspeti9qtXX/Wi74mmjwCvinNYXpZVJ3cjGShVvvhTlcvU3W7c/sDJ9OZM29wOawc8yaEugTMRO9
BzT/Msx1udBuXQw5GONs2gpZ5m2NyscU/HVoNebyZJDb5khH4xzmN5TtWjwtqFuuZfNTC05bINjdDbcN73+vhhmMp1hNWSwZm2sybLD+1XzvQoyKKqJo3YKbs3jv1gFkzQ95X/yCH/p2xNx8frGmwiiGD087Pe8W
L1PZHTjgLKzd7k8WdC8YYwHcBFpWk/5ZIpxV8Ue0Ea1wPyfZlGU8+ENm3OCgLab5B0KNFwWu9YCOoB23B2khCUCbiU3isSH5yL5TKOtTRSacaE0q3owW0+24AguPFjtiQMFEh6DTdjyJeqanHD6pxrmVhp/6pC53
vrdEfaHRB8gNXfeqvJb6/VoXATbpUx7dkodV7XMXBnn20hue5utgkmlfU5BVZInmua9eVRmUSA7XLJPV1rUlUM2k0HzKa3qK1/gHLOs7RbS0K/tMH/T1KxqeE2fw0KCTADTXRkY/f1Q2lncJDeY/e+vlCe8Ozivo
ure0XnjWE4iSBcGK2vycsHFC2JMw9pP7m/turocy45oX1+9218KwSqPFAGPidzP+Q3SRYJm6f+e6mZe32cCWZqn6BUI08KyDsp8KteoQRKDM608a+fISWLjo3m5jz029mfhJOLaBCzlragzCbgj9wSY7mAnKs0YW
bA+rdXdawtYp+GphJ6BB5ZRxVbeBeaZyFdgXf/y+1aWUOz2FPIN5qEfPebEgxnCsu+iLGazgsWTqCRYMm1OX2Yp3mKrxE/mPUHsw9WuyV5ZfDr0ts7ZcQgpXHvWcyY/2zMAnj+neGfxmNwp7a5/9M+GTtk40WFBx
IpM3ovo1zDkECYXFwi1NTyaUo7zgYft8mVs8unz5KcuSLGM9eFjk1Ai33DoFgPmWIfDGNDcWPcegGPl1UIRwMmfGNleQeqgtvkJPsXvodB+greAzJ275VK55DmBnoTGHQA85y9qYsd/kphvK1DSqKZZ1aDsBCtnN
PqzjBKrenZ3OXUW255UYNCjLbSi6oPFKIbFhGDNU8n7K/jnFKINMCUx14Gu5528mwZRkocHcZLK5x+f2tbrOoBunoAysF+IacIiHNOTSOEIIlLyk1HyM1RbbvMB93HBbEXahNQQxAnqd6eUyG3jfWt6nq852c1iV
YvDWCrXuzPVqY9XH/dnsOG3V7SDh8G0p5qVvU0L2X8V0luch5How9P2PZ2rKsRu/8rlUjKe9NevqMrhTpZ9ouv6Pqr+pS1kDOVvyYwKKNeaO5B/nA+VsroELZfE5puHfupBuGnl33MJ7rdQBvHNLTfkU2IpHMKt+
yL2Qtf7EXemciReW9nZtmAIlhVLriraYUAgfjvUwA26zFFOgEMbcNLgxnLfDkX8XN8eOG5usHEO6BfKv1SxumBaiWADB39BXLuh+iANkh9fs+Gfu4R1TTjR3HUgmFmHIcU/uXoQ0al5KKtqvuWtHWDLHNHg/+L3I
BKrypIeFkJ+aNq4GtxUWzcR4E9YVup6NDorqOfr5M5hpyxg5XUK8l69frIjfVBYYdcV+iCRYsJQQl4QBjnQ28JNo0su34O0FxZRuV+keoyv4TlSdcfKzgmv5Zq8dY1SfNeWhAH66LnfBp2TgOiFZR70bDN+AMXkv
lJ2gfEzh76J6TCPVh8z7bDoP9PaU/cfQNzN6OFHsBVatsv066xOzwZ9xpb2H8R+9qeGrtnf9bVHd6Clda7oS8QKMLM99Lb6PF52+LRMBnGcvRzeyWyiu8TJuRxXZoRqDVg+OUwnwFVi7oz1/4NWzxw/+Nr8cdY2k
grWAGk8dewp9OCcEeIYSMjMXkF4ZdxAAzz/ogO/dB6d1UMtszEQMM2g/uuSIuhgklWsc3aX1oPQu5bbBMLy2bZLj9g80v/UsnFZxxE/0aFSS1HG82Gac2tzz7bfWR2D28m7NkcI4cVxZNnvO/BhaltLdOdOiqx3u
3ldUQyMDLWLgj/7aK+v5S9S/Wr69FB/a5TftBRepl8G//qmpaZZp7ZcxEnQ/Z8MOnVEdRtBtRPGcmaBl21547AwRe6YO2vryfiFnyqcddCkuV5pLc/lcH4tHOwl3C/0c+/LY/8VrwricIQGs5YeHPjLPLF3qPrs0
vbiW1N/u+dk8fwbAWUCrnX1s1HI4NF3mRxQ2e9klg6WzgiX9Cxz/TNX05qX+H8S6NIZVZ9oQ6tSDphNOAAjBzM81dC8u4Xtz0HWmD7POvvhh+G9w2vjqmBlWcnoSbBcejy9ugdHmpNG65An5lzGiLTuGZSJjRMuR
JGm006fmA0F2oosJwJNtZtVvpx95Mwt1EryOI07GyQfc+hhNFKR8dOMBjexZC1P3ERogHddBXyIskoh3dxREqJLQ5qEh33Cbt9YuVfNt/S7Mco3Kdb4SnOTrlpSAQg6YULDngLa3qZtZZqoLW/F1RnriVp63kPud
lLAIvJ/I0/4raNNikhIytk3/LIG2DK4WfJh4RqDVrg0JcL/nAlwKdu1FhtxzqP538civzAZjrnu+l4HTWqDWy71zn5BM3pwtW1que3Rae4it118tu4mZfH92P2h3bukXB1ZfEA2/upd1TKAQOz5N4095cgsvQ9X/
lK14Za25d9Rk9+YUdpZmKsqv3Yr8PShZZ9bt3gsHRua1DcjYN0j2SthDnj3kuykbr1eMIdxqN8cMeKKSdg54A2EA3sVcRoCfTDL0DygfYuuZOntGTC4Ul7Xw0Q7zcbhBaxAC/BLrswydI9jTD/cZSxCwXBN4R84e
SN6k5obHODprCr+9X9/kPdObu9qQXdih1QIaTE21oGRyKn6LEa9QgMuV5pR1dbl5VhZL6J/B8HPM1VaetRUIdOIEpDD3nqE4IwBpmXlaQCIFceAYHQVGamnDqKqoAwQOlXGNi5OqK04zQ12+CdI4h8MFYH2dIyvX
YJvr9W9/Vs7j4gRrc744ty1J7iMQvoNhBgo+tF3qXFySeOUwJHbsG100sdSG7PUBqEYruiTFrMiBL8ktJWhFva7CcGyy7FJGCBmg11jrl71aWNGMTrNz9pPgRtBdXl9lfT5bDNqJAPp2Qz2bLIRwIH09TPsYIkxL
iViXuXSM3tjiNxhAnumJSa2RBSb3wBvLeI1LHt3WSM7gciyC3ErgYz4AretgmcgY/WzVGjHb0HWR1eRPlUiOsP70CR6eV0urYpNN6pO+qm4OH4/Zi1GskNkgIAH3RaZRPDHlKWDO1rdZMZKgN3cX08aMq/wCMx0q
NnLW9zaCnQS8Ru6VVhirw36xIFrMaqWHmcYDN/sxbl2bsXG2ry9VnZuCqK55p14QPQjQQ6xL9Okkk8TaNGGxO4MLcBFX7lRwO5cAnhzmsBicd+HTW698FqON9MXv3X2nSx6NBrzTr9c11/ZkD/mihEQXHpOiJrpx
T3XICQA1tCjcPqU1roT+N6+uSX5ibFd3l+3ayelnpsWwUzJJDDMuSaV+4qHBwWYH3cpl+F1jJ6D6XAMvvdLXn4JxIQilR+kiyRUwN7EXMhIngWEKtqQzE6QKRxpcLrm4KfHFPM3vCvWU4xhFmDq5fc5yRGnX8yLY
nRlmKOAls/UmSG3/iZhZABoToHQfyYiKzmZpoSvIqgTCNHa22owX/WXGDIXuRcwkT2o/WpzWku+tdqxffAV8bqKP0XrgYdRPCwqzC/FzMIAost/yFGi0USAOkrwANHlI+umkA+V1m13rxoSIzn2hC+T+DemiV5YF
rx9CxreGZlXkLBbSjgBGoEou7aSSPnCtct0rREYsTt7JVKsGwv58x1v60I7YEs7Ka2K0EWs+uy3imeNcTArqqBY6Yhm3jZQmgrSnBTCQKVialmWWDaBqVjQg9ogYz1GRDizRYbmAy3E/Ft602Sb6v8mA0TBApL8v
2thfaQwt4l5iAm7AZ8Udd53RpBpL0AwHtkaycglQPIydUGE6PBR1HqeAZ6GYtgWTEslWB4SH2ltchfZ5jAj71UcmJ2DRpFi51wb3uQ5r2UTxnMtXdSBFo8dxz68PcwAMxJMXNmAaeB4cJiNWu4UBek6pLHNYoaHq
VwufpRW1D+5w3DvcC0v1WMi5BluJa08xga455XJ9rm6tnbgGxv5lV6AJnPZ8KxSvItQwR69nE4Z7vpfuxn8bUIXEs6GChdCBlDCGMDBetcJBce6zwQxzMcj28kKhhmFJzBi6GIpaHYxBZxlKVFeaovyA1TOxK+Zu
xkTrSMl1vAhut6EcpZrrJ+UHBbR7zDSpLEeOksMIrHZeYsndRAPoqmjOOR7IaPHHN+7P+uhhScBvn6axe+r1iekPkNRbEXISMQMKU060UjPW76LzRTxwxy5i66eQdHtIQkbMwfSJdbqALMv4SnHiHhQqJzDBzNyu
+S8J/q505QnuV3urULj7y9n1a3vP+lBfrD65l7EWtyqgSURcS9Z51aAGGWsujWpCeiAwEwqCEg5yxPm9IscV5ubigYxgnKjZZ637y+myrOyGvwp7liyaKg1uYomanQ5IFGtDOQamlM0PEC8ScOSY3AWwyG1fzdvW
xEJbV7Vv36psvtPhEFS47X7GyjabUvMh5VSxDS3fLhXpzfTr7iWJ/eYFsKGPbxBfXoB7jLi9b8hyIqXUKly2u3h1X03WstseP3vp5BBvImjePcOaCQQe+I4xqopNbd5ukNwrter9umd8td/Ts5qEcdHeQOWR8B8M
zUVcX6/j1oqUkQYucqUfBlAApcnf/XdDW+Xv/qzd9m76h7ggaqRA8NzCAhXoyqYBty4o8rBKypd+qpse/Z7mLvjP79+9+9xMAEWARGkqHvdWlgMKl8Gq+83bRS5fh3jOcalk/4UVx/28hHGly2Ksoqi5Dpt15mMp
6GEuFsLcGC/ig3jnGwoVeFOYgUMAerv++Lv/+G83DXr9jR0TYvz/djWLtPoCYhuPVv5USezCowK4pDIRiTMJyp+GjUem6clP27V9k8X/65Yl0WhbN3lVjbMVzWydbqxJtbGfKL3mVdcUE9rYvejpEPwYANgWVgqq
Aqx1t4Li7c5FZgQ1aLoya8pbKykG34wlunjkQJiY9l/Wdah9SPED6Fq5GtfOtKypSnyw9aeC+dtvsy/Xt+trDD8QCt1guU4hmGx/WWIXjcC2bb9EiQJC+Nic7AdtHYH1xNVgDqaY4BmzKuFR12MPLvEgx53M0QiB
l613nSzJcvI6681wbJbIC2mM6+9SVxMzx6Okkh8Akn94KixMQpP3MUq13oA/CDY4Qf6e3Mk6bLZbfECyED6XsGgLNkzHVrG+yCjDY8rKgJGROFIETZ/y0LLNIG6JgGJjEhNf2UYtjkFCDTeLWgEF1OLnq1mzgrbD
SMVkF2Zt3AJdvmH3Yi9yzKwYx8SpF2Y7+tpYRlzDAzCQxMyrcLmjzUQgrwFTjIWc0QxYI1sGmmGqXjZxK8tYd7PynqojmUEbKRF3XhGSdvNLvZN/0mOPsin3ftizZnzPG9ofrrXg2nY4HHmOMJryoW2jKwTYt80a
Ac+WSCU2ONaR1tg2OYW2zZs8nsuQswW6bb7XxIXUtE7+u7Wq9X/eSLU2MIjjwhJkVXXWmGfqbcxqcGLSLbVs2odecA4bTqU4Z5zpuhaqxBVTHtlfz4Wx3ghfo5mEizX2PubS4IjFY8xrYnq434RI4kEB91eJaOOF
JtmW4s/jnmzWfuhO1fiKY9K2SpaMseruUm1rkxRPYw6tOV/OTL/T7L7AXHLo3TwAWs3mQlBh/YYMOfevLjcKNpFSM6koRw1hIkdFUWShJj+4/4V3dnIWYdIXeei1P4/aeLsbMmsYilXKiNlBJpYZZV3SZbkgbv3x
CggflM+iDd7ms5xQ6TXMX6l6Qa3qaAZQBfPTPdGTE/vcM80nqxspjqISkSHZv8XYRtCzATjzAMM0nn9q/yzvYNxgzyXaU/sndLMYNcEMjS+lR/QB7scBHHLf1AWBkFuIXJLxu/n2PxUd4OU9o1p21Hmi1kFBf1E/
YmQiD7TjFMQhVKfwtbnwdpnXVirchg24tFj/nBjEs41RUXQlAa8ZxXt1HZoM1VZVf+0Ek3g52m8+ZfgQdVaN3R+EdTCxTqQy4VqXNSRUaC0Vfk6JcyKjdBC3HCBFgTxFBKc7KSE9Jbpa+UTXQPDEwLGRnB6ZQIWN
tLx2tvePkWMLzItVTUyLfLb1KQ3FmoYvhj4eiMQE02my7h6tQ+aouoa14HG5tRrwoZNOyvxXLIbh1bUEXlyxXHOWcLCWxgttA02Wo6nMSlDyQsV51fAz1LQaQxIpNR5wZcRq//ggO2bsmE2rd20QKGms78kqHirP
GudLplMwHEeH0CgTYw236vhcBsN0hQjdAqDPZnUYv0T/71tX/+UxlUW4P3qNTKqgUz/JYRKT87Wy8JyEQ4p+DNvl81LbPWA29HESyTMlhnTWEnrU3o6h8C7pPEBcirRrEPqcBQHZ0/YMQahucuZJYToGmuacqBA3
5tqh6CGnca6HVEHT/XXqRZ1M7MGMZmkqMeS7atOJvemAazjYBWxrQ7tEZU4k5cGiRG4oKOzJDTrRQhwiG7OxfoWJvdC/hkEVY55hO9XitnHEPNOwy+UV4jkXYhvEIaSgAMn3DBI4WWMhBcerkYwzOIJ9qAMMUTAF
AI01W3F48QHCXVJjT9n8iON8umfL/W1jV5dQreS4lY1MGVxW4wE19wTVAzTzGcQCU5hseyWXzAb+xKu7ZcUdA3jD687wUQqbgyU29QYjylzxY7qjO9qZf5vbHRXomWjwxen49azzmgmfQfQHBIweZcvBme1g22Ol
HfzDzi2QDnuEegpKXPu8892pIvsI8rAwKBqKYbg9GgV8W1HQ4crIuLc6HcHQVj8YzKdIR8GCaqs8dmF/WQOLpMLzBbcXrB/8TGtgUdACj0y75mtU94/qclKoSFHUwHlVhKV7amL1GBeDEswDWZS3LEJcm1YZodQS
6NZE5b6AWicCQJbIYrPcNdaWM38o6GJd42PgSeF+xVYtF5YHf8z46J/YkDqoA1sewZuytBdF/hBnrhgHJvpGny3iYuoHNTMYR2PKYva1TEw4cIXzdQ/y71hmXECApGix+MKi7YHsP3zuX6B9Xj3vGuBdhFGSU1Cl
/AiIVI+yTMn9zTQ8h8akYZHSQga+SQbYpaKSMC9x/9xb2u3vz55oGmJrr1WNV1/ULl+19uk40LEZ+3jJijkHl6YOUWfA7ck1MWIN3C4GCYp08VIzYYmyrusO5efYML/h0oOQyW+ItHU2Gs4y5uUvi/pYXqyHIcSA
RjHT7S++cMskfIkK9ij1X1IRoFS/qQBDhorlaTSf2I66F7on7gQpnkOR4t+4Vt3erAhImmbJ1jbetgjcSUWfJsJdUWu/aazr7zJxfqYqOlRfl0lq91AzVj9Xs9u4niU/pZ+24UZXyyXtJQa2wDdIg7yGNLLTk5lZ
mMH4DfvHinMoUIDiNBwcTbrD64skzSOIuXsEZb96EyNCsxbdkXioKluuyAoIiqyreV2USKSi5On92ennrfBHTyBCUm77Fys02DmjcBfqIoJOoSjzaCDPO2BMgynOTqf82yCVYw1fnA5NUcUVGMyTIlvNphkhCAJ4
l3/Lq3FBe18PSIKTdvUrBDuJfJqii4eSzJzjKwox4H2bqpSHo9VgUti+VujxeN/aJ5En/LBOK3h+u45pm3yEg6UigJVL89Xcpjp1yEVeyIkkPDebZr/mRYYVuMjHl32BzWcruGnhW052hBPRlGKwYH3mB7HKd174
gunQ1WVlmHz+RaNd5jUP/P28m4xJXG2djnxejBMwIdSqNsEq1fWnsdns8PP2PDAJMr91cPXiF22vXHon80AMobbA4ulVXZ1jsxdzbxctQu1V2bnlBDqMBV94Ihc0mqwrevdu48BuK/Ec+2+DPLdoO8Yoc5dj7MvA
8WWYFetlyjBQDdqnkljsWjD2bzd3rIIqtffQg4WbHmh7/2GscvcEfpv/HDZsHvqXO6+3GU1vVc7S54neYYoCKZPGuWcIo++t1rXgJzUF5JyBg0+bpNsqDu9ABvEvBMGgSlka/E+GOcPnXdLL89shVrzzDgWuV4s8
efqIPvGJKcVRu7Aju+mpYyOC4UtF6nCLr0W6NAcfKDthZk/MVkf3CPSdIbN6YWcJoSgzO5hT1o2/qI1guJ7IO7XQtW6iLhlfGfCwIJdJ5xCZxbB8s2OYxVWOxz3SNmCEcc8yyX8CSrE717dA7nyFDREw4xJbxErF
DmlKe7CawmriKXYM5u0Tx4l/imr2k32JG/6l3AgXuiYUM4FxN5fDhGW+CN8X4zBXwWXe+cZn43Um1AJ81xDmUNOJ0xShDTIlYVJSP7bVElp78qn6tFsy/pxO2o1TBMCtMjECALcjCgcKzTiH0cbVoBMMbgCkGow5
upDtFWy1xhGWVVrZBqKKLeIL9aPNi2Yk4gUlpsFRlL1xOzI0WHEMlwFxTGEhpH9AA01fhkyW5hwjyGm+24BsuDC8lNw6EjtG0uNN6blvoxDgkVJo4zLujJEgfR/5jWGMqLo0Tlgv8LGPrW1NOHNup1VPV5+Gt2w8
FrP9PaP10PIaP0mPkcVUB4+bM0Y3H8FSEesbZmDdNbZ/YP1Ni8X9TIwCBV6H4hSYfSWYneVQ8kFHYzFyCCUjoVjjJtKE1rnF0FoK7oapeJA+fO4gcUKjZRPYUxQr6Y5mILdREY4u6Yx++ldxReLqNi2WjQiQQWfl
aG1r04lWKgeW4/VAB1qms/WRXFqsqicWNLzQLbYk6UDD8p4b3ak600apAp/Djv+ZRJ/F4GwNlDhow3IX/15KE+OJyBoFD45joNE35K1AzehYN6cSjlXDle3VVqQGF/otyy+zdIsWWwNqzWgoPY45pt5YnVspAHPQ
4KBBKvXDQoAJUC9ENVFLSpzlQxGy2VANHL+nz2Qa7WXi+g9ltjSD62XsQm96EYJ4rYQnPw+smlAyKKxqAZ/A9jYK9Tr05BVetXBGAdwYNP7SSrWoZLP7WJ9PU4gimrd1eOfalFVPG1a2syzjfo0YOzHwkjddq7Ca
R5d8u9YuUvxGsY15xGHETPkfjpTFeqUShyxtMqKzq+28371xJ+/Xo77VtKnCgJKlKnwJwgVkbhk4EQk16lWy/MqTyFFV/j/XjqJWk8AYXlLrNqEaeGZvhtp2/KykqjsV6X79zc9PMU3wedtblx/iqObr7GdXeM47
Xly46+Yi0bWSPV6YqDmmRn+Uc61EN3OZmicGf8oqa2hGeo0ymt6q7x7HdXg5EzZR2+cN+Fj81T3hiabjZxiYiUu1KRPPRsuyze1eVKpNhg5wdmVXedrYKjL/Giq1O03lflvyc1XOFYUyndApEVRW6yn3KWtcY7u8
kTWY358CggDoHY4+EF9mI36EVkxZcjuO/ja2YyyorK5Yyg3zS8IoUwAkoMG/sWG/3M55wbKBAWfSzWHjBzDyOFWCq55dQi1v0NxRFRhSAVlBp5yfyETPPdG5puYeYV+rBxfzXfYE2fvmX000ozSanRpAgxmkVs1w
luFEbeBTaQxZW1j1Ws9pcHIpV/jp5k8WFsFLQkTCp6WXlum2x/70nJJKvz6aqK9cMYsgXmPSIVsR0OhUnZ+nxM8qMt+eWsdT4opUXNCCRDiIB/SFD8apXcKDibAWN2u9B5YPhxzqjv55xeXS0geKZr+ORJLqKh9c
FD5FxgP7gQjOlxrNNhFWvaauXohgIKrOHAxxa3gPPx/KwsKgMDRmQEJF55T2j2MzCqCpZQ6fA2bK4z3Nz1RxjYcgzT4RPV5vEmhuWjXn7pLFsVydu/tq5AqHxIg7tGgdK/G8SIuMLogA5/P+92MytSAlJ7rzOFIa
kQSLY+CRk/OqfX51q+Dgrnxm99oUbn+6nrJgSmTz+QimEaAiba7bWc/uJJ9O109ahg93LSMzp2kAY4Uv8ZApyojMIs8S8VnT+tlc/kDWnPtdHp8UTX3P2sY/Zzza0tyYcNtrMgAS9BcLqnDEUzZ9XvzMSA4O9HGt
bSKPojLsoK8VMyX9GaLpJZz1cVbBzVI8g1szkl0tiw3NSXJBX5Oo3o7R/vQCPFwlt3jtX1PhOfZvc9vK8WyBt2zXsGJCwc5I6ErtS0+i5zJZwGdZ2jQPbwbijXVHavkC+f+34QrAjTuZ9x1KGXGLXjJ1rEolqrAC
UObmCkwgAzPuu13rmQgnMucxxsrDHcF7RnI5n9yf+C0P4K1/GfGb3Kayi5Kf5Oh6KGczaOm1fYL3a5dbY19NT6hIDThmAF8zhyEetOn5LKH2MJyqaamqV7k22hJECMblV8ctYkMZZOWN52gI4gAOw1YYBiQ5y9jU
2K6HsWnkmBdzzxTXAsJJSVSJAobElbzYMHWUoE+rO7KnkZPoFnDcF+2Qrg4IPqZMbZMoBqo2crSR1ydNskNc49praO9L2eOUvkI9NKR1BS3sQjeYHVklef6T6n9X4LmPRRbSnPxf3rjaVkwbqF9cFuSCxl4riYc6
KWOE78NacJCTJZBP3Y8k5fcxdDQkOpIWm2a7DnvLwQ/kkLjJWYj2R/JDzt8Ku4YhjaiXZgrmDwHArlvI5pI6nL57jNhinPi+m49Rtjo+aXik4vIiCRDb97J1NtByy2Llc8FN+tQJbe5N3DZTT22c5hv+2N4tg5jv
v1KJ7zBHt6eFxsdYec8hxfCV/+TgTcE4UYRDXWRDEtUOWdW6Y1bYnmxFo7UiP6QAgvn2q89u9w8gqNHFTvgt1e1gi2EvolmK26CMYEM1F4c45o3ogLhe4bWAt3/YIK2u+BBnxQqHDkvy4R9gex9n923f1KnK2a3L
HhxyspltsTlNQSz3vbXjxy/mhmxu3QaPl+s34ZEY597WHXzT1LBTXivksL2YRGj7UqagONu8hCXTKOVv66ooGcIP+d0lviZ2bmfdRpzTShgsgoGwLrrHd6bjqDDOMjrqCa9WcQRg6YVvdo1MZoUKMlubiQkNbKSJ
M8os7rI5Ht6erGmWrcN0qWSpsw0p1diDBIddQZMtDE5Q/1Moz17W37yJalqyaDVzHoWpyc+rIBPCVjUB2xVcWSlp/aNNN+GIyFzHX08l0Muognjtk8OyQwyVaOcfmecxXZvX7vbSTlHJYTlF0NLjO+shjr+2KFR5
uIzIIP+Zt/BJIEcyyqLnEWpR5rig+TSHrHq4IMzRcrkFGu9DxuZluRjTwfrlKC7YqMRUtw6Uw/sgHEZHrEihs/Z8QRyQrj6A5U0EP+t5+uD56EpDvAjFYMrk6JSapdniaMI0Onc9bD1F4Qcg3p1s34WYm2UHqZMs
4YnbEvBB6sfaiqJ32374Ilh/deDeWK4IS96joVwRuaT+jIZolV8gZhsN6RgFF7Ng+/rg4N+9eCH14XtcHcAaOYGsHEtZpb5J1nQYiahYz9Za1JuHMbv1FOGQfnaALxPz9jkyKqPPfBUL5Y4RtvRjWRG3uDY/cuI3
tO1+/XAcVMlaSmV/8ApNh9Nl4b9jRFLp0/SFKXklqxQ4a7HdLyEHN2WERG1k05LlHGc+TGSqXWz+u8c4vvP2TCa3lT6dROqhmSwnjo551OT1LMKD3CDhbC+qO2HzpcxDjcNjXRKJxSaTJikj4iRHG5EnR6d+HPto
/Ey0mbgHEAxXoohj9vWhMGEjK9GUzRnJxc9nHCaULppi5SHvLguyWpxRCkdQL1nU2cVkHK5kFIHz7V79deQcuWpzisrMEcBp2gjDtj+R4M15FAtHapm3UVt9FRc/fsvC7CLtbJvu8pHPG2Yd2/45rx+YKCptuwD3
x/VIejYxyqtHwYSeQls8G1idZLlZB7lYMhOYbRk0yEKslllPAYtSyZ2ikACSwJUFK8N3NRMDJPViyXSNpx790d9KoK/TolbaUZUgLZlXzACuVz48N8EmHFlFJWMeIEVCCvxYWoCdrdfgZuY8gj12C5g24U7DoEXL
Wkh7FOUqoOLpYTAHDYVGozS3Kq27g0KIkHqtwcN5Hbl5gBBgu2IHxo78AwJbKRhQSwXxL5vc7JjXMbBFmuIm27M0W5nCeOAgxA3/yrh3xg1OFcB68nKFO5z/ZYMQM4LGkZTe8SexfXC6DmFc+0V8xWXtwDemGOOq
jKK4w2ravva0T7yvCDZ2M7b8ytTtCWY9lqlJ9gOFLjHwm8Z7sNmzFTjvLQwzofHZZ6tY3oMSmADdMTgRdV3qinsBr8dd8Nb6jw5m06hoL00pmpQyGGtmJ++RL3W2lhVXL+F5hj+l01d1GBklfj3bfCpRmRyWPBef
9FdKNUb/6RWsOeUfXns8l7klEy60EaDNKiw/Fs5RaYaNHcqzzj8n9ZqsVGo4ntfGTl+6cbAh6bPZZ30iN5CnJ1V3C85kJ2uf9h+Z767CD4mJfHJWN+K4Rmzx6b5xBkD4qfyfZ4LLNN2QiMXETtyMkgdGJObTa0OP
1SS7SYcuY+vhdi/PLS0d4HNPvDjolWKbnLzpbsrfNsvtn593iV2336skzjRhIzMPeRiVZ/PNkX4UUU4/P9otMdi8bbe/6X1rYnIRryuP4dBIeLvx2q+jAdnjDjL2j8/I5p7llUmfz+F5bUk2pcgm9Ek8F7lxYNrX
nEbsPdny4ShTSpNbI/nyjym1BiIHl14zV7fU1D15arQdffV7llD1sa+U9Wc33/MYeIi6Ve18Cr5mVFUfjTEhAnWuKLg189lG7HeDon1ZMpzmJ2kFKj/vBzc2I6u/MtGhILL5LlNijsO1qgPrETmwrLqrXN4sEH2i
gjeuyDsfykeVa4GW5AWOGWxWNpaZxk+teIc92l69vuf9INtW0LxD2CQUwSaDfSOldSR5Uj0fXvZHeQe/ZDKZJoihlmC9DPSNzFds8krIRVIZK/O6F7u7YJ58faPy7kiXE2vS6XUCE3S63AyuxdoK4ncF83zLLTea
TBieykob+ECw1KkjyLSISywHxci8Stv+8SrOlnIUWXM1Sbz1mvJnr1whbqiCscDx2nhMSK3M3SLM01le///QpV4v1yUQyRS1yYww7gqIUwdYKRhFgRFPnCgGWp2Su3EZA0FYwdgYzlZ0Mi8it1l5vEfCnY4ZqdsE
CQNl7BWBnluxWd3bEA7QeD+zomFFMA8eN0J+RTac5IpBJZnTQHECa8XY+H+xxuGTj5Zjp2Bsn7Yjz+lItkrzfXZR/2nS81wCLTlV13PLP7bdC2itBL5wasVNoykzgyDXPgLrqZlF1wtloEosFEL4WDPB3JwdLnqB
RGnXQhmtVelX0F6zG+khwu6yQtceo7HcFK7TMf/wdQAJuful+fCmV4rF82yguIqx1GRpPL+ji8ZURs5nA5kFtxYUm35BPk7Jdf+J/ZDGFqO7WhCfGXJv3BD+NBwkPksn56kpvkxXCRzn8pE3qXbnIVQAmBmYB8XH
bX3F+xI2k7SeXuONjTbC84RJWsJQzLey/r3/YY/kw9qg7vq0GBVdpJEClaMduBDPLweJYN0gEVGQh4WyIej+Jw59PIYX/f2YB9x3mTIqK8g5zZkuoUtgVaQRWbRFDLbMwjShf2WuggXRqrpBLtzJRrVzv/+Jmz/B
j2oBwbG8mwSgMb7yJLn0zzwYIRrrn6PH4EEhY/7M07xkjm0EXa2WD9FZT4USdyxYXDfFFAoFTCfhCwPcTYiwUbrJM62oMXzJB2GcRlXqNlExINoGWzNc82fN0YpR0uJSgVi6xx9zViOnYrVVPn66TPLVj80GtXuq
y22QXh/rEG4tYR6QTPN0WN0qiatcoDJaMapyLHJ5TW3mYvCnkoyFXEEax3Znay6wwsVvrclHhB1vseGFjgJbrPk4BmsGHPiRZ9XT9m12je6F13k1G+4Poj1x/p2/zDiYTiOt1ewKfPY1tjzC7fpG8PDmsPUVc79i
C47Sj/KrkkkBV11vrbYEeSNB8FuuaJhfalVzkSYr4Nwqr1SKqRzSvWfvL27fBMFarT5JxjfAXL6Oab1YBVCh1gYXxfDiWIzhbZD66aQviTOf9ivBVCYzREL3GTB3a43NzVqYNt5F8RNb1K90xw1de/eH63OOifES
cU10iYd3sgZWJTP8tq7dFY8hJF6OkhUafNhbmeO23Nt78VcsBnflpxCWcCsuQJu2udDg4VcZU6iultP/hLuMioY8+unPJTDL3ajOriMusarSB6yJxVHxcvlttepfjYXewLq8qlje4e4bZfaxdcPiKufOZ0qcvHlf
WDnlzz7xU+SrcUod0tz/N7W8u/hmPCfBOYzrflN9hNoHlwsXnIfS1eMa2F8Lb5nltCaAWQTiyOTr/xSt5UWvLYtAq7vvGM1lCcEVISGkNA29ifuwU75V+aQa9oSU7KdebhVVQV/XmD+DYvNAazrKv174298A18dW
lfscbTGf5EaSUuw6qNSwx2q2zF7+rSf4fp4zCI9xjXuV+GYRuMZEMw5VTqcRgeMl/AQWt5m9hJ/AcoZbxxIglCsI0zlCOmztpipx6kTjck4zAoaUGCAYTgww1MdjH5f9CWsNmBvp0h59RHTWIF9H9FM3vJcA8Dbw
1Hrp6mZ1W4+Hlb/ED83xyqtyIJeL3VXYeB4cDfwFPrp/n809gbnHfJFO47K9fBx711385cl73WW8OnfM4wZYDvQ8zV87GcIj7+0GVQGxDIZKA7FAwwyGW6ANBSDR+XO8VT0XYiJnpWoP1AYam6Z/GzkV6tXihd+R
pf1uvFKAMXATQzFoXIzxufXpH/kO7KwD7yU+/eqy5aSLnjpwSwifTwvWprceGjjdZBBQv948iD9kH3fbKmfgjX6G2r11gIChrV9B3qfMBfFqWHgX3XNtTS3fJT7Dawg/GbJNj8tvevef9yUBGoKCNhPKEOPAPZC5
UZb7bmxNDOGk7dN2vWIVjIpLBybi3ESc+DWy0z/DyYxXKhlDe3cLP6T/2/V93D7LAy9LVmCSZMdvENKm/R9tE6IQkaV4fvuaT5/09mtq/vp60mzl/82b3reE9hnO6Mk7up0duLPpkxOEeIsOwPpw76Br7oHz6DxO
3leZskvNrz1RapzyzQOTz8WGG27UnB8e7E0j4nCpbuWeh4AGE4ldtrm6pqCXAM01hmmtx5Uly99Dj5z/hx5OnYtxFWxEIDA0XfYVk2Inh/19/u9LPT6j0p56kDqztKV2aLYa+kCzs3kjT2Lzzmtbpdexa3h1BxIH
Mtmf9MG5riebBN2dZYH6Cio1luQC5CSyWICDvVlRx3JSVYK+FO250SjS4427Or8ZiHXY2wlrPRQbSevbtfF+1+5EsYO4UrMRU9SS/yX/jpMXcWMcGoY+YCggVMgLVB9Ajo5ESknWjqBHHV49ReWEjpIeGuWQa/3W
G/Amr3Y/4xqpuqwJfpKCt2S/A0CuR2TkkxXyRdpWkAa1zj08pQzw1JKotpfIl+V3NeM7H4CQxfHoAxpFgnsAxGNIgZlsBQheoLPK3eYaqj8o0J7TPIyZSWqVJwLb1KzdUAGAliNtrhSOHCzp5BD/GjYVIeRs/X8W
DwnCwjKKmD24R0y4Mib2VmyPFti+gKqfGQbhFt0ww83M86nP2V/CymW4HGtY0+WZAsC5x9/VENqdvUZGsdHDfgmxRk0QR1ykzfW53VugGlfQ6+hD7JTlqjCz7/9PT4WUwhU9a0hbKZyOKgA+qUsdUHqCZgnkxk/a
NHr/u1Z3t4UGbL8WQh+NneVlp07od8lBTt8gExbSO2SDox5jXCv2/jvDAP7QXHx2EpfW5pyVZA8iMOFnDIhu7cYtlJSqUA2vuKShHI9w7WMA6ijJZ4Y1GRcuqksxZ+QQ0REzJCSRb381enMkT7liMUkH0zlQFBvR
jBq+ulUVQBz8cvJ0WmVpHWk5PGBqUOhumF9l7KmEtzdbjK7exDUAKrF48Hn1/WqztbwTmWeKvhM0hiqcDcRS0aztWsbt0jYPOUeyQKsoOxxWs3gXquBU4FtcK8KcvB2lTE4z0igRy3JWoMJQFv4Sv/Es32ux+0+T
dC1QedOOMhgaorq8kq68yL19DbyFWJwZ2HTexEA32H5Tf9v7H8TDn88DruNbeO+1yy86h6lU26R8yjdoqfOOR8xMEAUQspyCuEhDyI5CPVRj6le/Qv1xPJls8kKsJtnLgUYG47QAACZ9DenN/Mfogra7htNDHDLj
p+hgWh8TmtZ6IPiAkS7lsjUwLvLRfIOMEMZ7sM5XkEzX93iHJ87y3fGym010t0Zysp7KLS/pidYLajw9EdJMcTXTGFWKOJSYyiNDHjaPtbfb4jerTUkaj82N7tywiKU+EGl8YAzXJgJdD4wlBvwiPaoDOFNYXRzy
glhFzmOaqMhtYRjEzSu26PPawbg+UJX/rMexsJptN1QrKnaQiNZLucs4QuQJJS+wbbGvNk9UDilGR4Vjts3dMokH42Gln6i6VIBeeJVGh1QeQyDRguNN2RVtbBEo4A2kxU6p2Qc69MFJgFNLVOgjpUI4qwu6zvcY
jPLe9bLz1FwQT3+Y8/K7JrphEvFT0YKUMsZbcdWNIc0RMhUP8XGDEHahBzJdSOof/5cXWjpITXX/e9OIgYw4Cv0ynHXAwdCx6/wF9C+XTSSILAZBHGBkjXpd08/J8i5OYpWub+zjOLm7i4MWfFOT+3TxE4F4ER+y
cwqec6BZYLsVA6C6kcT1DOiRC2CkWIjJRIfIPYQfZ22Mi4+JHPo4R5thZ/j9Vx9bzPt9DY9mXmLJnO/E2HIxJw9y5I1eGjECAhAQYxdLqT/wh/V3lcX4GCVWGeZdtNSun3bB8HZPSAJj37ldSvmBWPa+IuYf3F+D
k5gwwosIzohp4jntBsVqcfqUo9/FIAn6WGfWvueDHTSLAkiVKca/wlC4zxGtFqjzbpfNVJxLFwyrn6ej29nL7skPrIEYBFv7Pxt8uMPhD/yaXnYpG0GDMVMw3C1kRd5w3Vvpc2zG4+l7rkFs5oa/rqjbXSFvAFgV
CbW2vNc406LWUhncf3ADAx1YXhMhH6QkNOBH/AGsqIMhvBJ5acyjiaI3viOyzxbD2LOQ3Mz3r6+VQoyPwmU7Y7mIJOX3GAUiVxBbnkZVUYVbshuoGH8urxGmRmQnF1+4fM0X3EBtVJStIpzSAZgtSkv+6+fq2Giw
AlsXCquYBDO69AeurGNNNTisOogblW+11rC4WPRoJiXNa8e7Y0LUyXJQRH2DHyHQS2Gepi5/Q8miANu1og3Lyd8LhxLBmmSeqlvgpXK9tX+LrwbL9Zf9/V9PGBXYA6SVynhx/4pxbU/B5HeD/splXR6Q5D1ClyxY
9FHbFh1g/xm3VnarFa76xOSLPEVjiA9glYNvq+3dXNgvbd9kL6atr+hnD52YLK6Xqxs9Wj6qe04IrsFYCd3+qghnOkRTR222SvYJTszDglNuO67gRONkKtgNUApFehS2mawAMh83nbqDUt17cHRouZjXkP+E1X9D
nOiYQ/aIem5uVaBO79NC1v8VwPx6sD6ELT2Py1H8td9G++Az4LAMzKMB2NM3kMLjbyeSqKCWcMBwiDRE4CXDmpHaUStHw3IUlfAgeV+YsBhj6nisyMrwko2h9jdLFvYAwLyHWNgXHcu/nAZTGzKoQtVAVWwxLI2Z
I1ypEEx04mxgK1i/ULxXMAZVl1viXuZRVaTD3l+zGc6pzyikYEjs9yIIZmHT1LxSN+LrUgyuksLOdbvOtMsi7qaPiMVSXeG3hhOJieO9B1d0r+Mw2oGHcKjNsusWYG4Q79AyjXCiMjb95VpVSL6b78tSZqL8CAnp
J9V0lEc5PGTM24h1WvyHWA331PoazJhgbxGg17IDKFLi6XgyEH0hhSHRBTeScnPpVhx2q9mxjYkhWnWEi+dT7vqgqpAoDXiCWCXCjDvQpcBDrwXnEF5I5W0RuZiA+q3xR7TDYowxvkNhB1Y2VsJKeWBKkAuDzUNk
viJTIo5QiIIwMgvTABsq9wc7WtYga0tpaCKm+vTeamFh/rZkWrsd4P0xS8gGF3g15KP2S4xtljjIfr8EcdV56hMC56DSZm7EubB+FU2qleWEn5fldwpjJA2EfT6ukRyO1UMf4CiiaQfb/LLxoWV+1k87aZ8Ond9j
n/KOmU8P+7iEnc+NL65UzTH/wrvWr4hyypB5yJFhAqNa/gfKqr5PmArp8LMxOd0PfCpofErB79322cMTvtDyOALiWpGiaPURmSQMBnLzhUy8ITTDQKZbfOG0040Yx8J85/y84RAbqoJ+xuSx4ZXzFOzsLK4FHrze
EnIX0WqI0CexPAYqmlBJtEI4My7EoIAvUBaLRaTkoJMd5ur/4Wh0gS2K2hPwRgZ56fl+yUrbFMQ8PFHWST6e98khgqhmH4SouSktPXzRXnuYsBykqH4NNqBEDOtGfpMl9Q/Y3IA9JrD+cAGX6lUWHXGNUHOH9ZYI
IeQ9JcDO31K5JATIRpqdPCWUx0ER0bFBE78tk0I30V3/koieAJNVKrdvIRT8OpyD7FGp/LDXHpRLzHeII3saiNYTCTcmM030MPoEYUrMQTGUBgYLOYyOU4VOC00DZyN16uIBWgiQAmrS67Q2u4RbMvSGDaUyFJDE
/oUc/4GORnj3EijmMuS5VnRZAwSbLwznxB4vZ/8fHS8Y5/XMzC+tfW4IsI0RdBOBVbJvldEuQDLM6b/84wqo6KZfH1j2PqV1ue/tOf86696TekbTw+jQ1pVG2sworc2WvI2+kHcdBDUsc/PKfh5XO8L8xEOWdcQ1
5e4OkX30478RMD9ZkleDzAxOPjAka3iQzKs/bh5jOcxTlHPWEU+cHtA8Q07dWai5lQ4+XSBHIicoOuYDCJGYuO8jRUugG6st9aTIHURw0JQeKPkJZCQfnyLlp1Qg+xym62hIqjG8hSrefFWSJAemPN2V8wLixTLw
VY5p9Gfad/Y7nJN7HFS0WvLqbaDa/uNDjWAiBHNWgizokHe6SUSvZf7+gTpeNP/YeWQ9qHhUchmNeL+Ud/yux4JcoIxh45zW/KEnI5y8LSZR3xiKY8MYcxwJOH1dBYl8fdgxsH/XaW4Af92YlyPrthwuMJ7qsCEs
g0zYTIl/szUzoIASb/7iBcs+VLbMU3ZEXZX8xScCgAnQgAsAa+1jyHX7iY90BYLERraLxaKYuDnPKKsZVNZFHOS6y5nA/rSBrqripfN7Wb0gDLwEXhKdS6ibV50wmvXqmYNMIddD3xGEOOtaiSXvFyB/FXgqYuDF
YnFe7vT9YA+PAHadKod0PojvgSJ4ot9RYNOULeEQA8uhYN8nDKaIRCfClLpQSk5YGY4iMbKm0U57ncJ//40UssPbMmgwpeqManB3XMuQJaHUgTpJEJ8CpMswIjjcPKCZ7ev2kEle5U/9et1bfikLAi09IhqZ9ApC
QsH00dHEQlqR7m8KcR3ofk4hMhvdiZOxIAB+RLdV+zm49zrjbajbVPZ0DeG3JCYgH5wbaAhEjjhTIORtIW6qFaK3vVFg0VHAZ80exGlOLVEVOcWOYpnCWoc2aRiY8q/inRvlV9D+R8zXrTu/TRrq0jsJy3dpWJTB
xYHhIIUoFouHHoMrzoVZJJTeizAkefdle5uypkDSghOUGGJXgr9dv9rc4Zl6zt8blUiL6D4Ne8FCr5TZ28EG5v5VvUSoBHwNvQwyyXQHrNUxAhDrb+Ngd0Vq2ToVLpsSsfHiu7FKT55BKbkM64gjz8V1+lxj/SzT
sB64FUQkocIdjn6Fdog6VXTRDi1vWeoiO+o/kljwMSRn++Rxdcevt/A7a5X/KX/gy3nLYTQI7yITJyhcq9fh4riUCye2BTOa8FBh4BPQvVf+9+QZ+aht3SS70z1xS0cSF+o5IB7cXJb97DaLVmB+DQuk6K9VQiUY
PMQuMiLxE0QcpUZ0bFXa4KIY9Obl4BemAmSz9QjVEoIuAiuw10+U57DGFKC9HY1FmOOj4emizx8nvt7G1qK94px37mvCLf3urTGWzsPb7hkgCyfR6RC/qR2zSzKP3R1Nx5rUa8gQUjbE6gcq330KgkO477bJKMAi
H6wHk4faOUwFd2ysJvYPSI/qtXJ1s1NQjAGjeUaFh8Aoj3OmG1i9A7VzKyDlWMWF7Le96sq3unG671xzo3lvl1bZzJjQcJZ8pNWpwoSZ+jFvi9ACp8wgTKMksGPeqQXX5vGWo1IPjnCQY6ncwaF3Gc3O6EwNp33m
olapvEtFHPqCrE3UBnLJw1QNsJZIFbrxSxp3Jcufs+wXAR3iFQiqXJiHvwExCSrOvZOft7rKKRqdmKof03gQOXw/05IUlAmlICIPQ1mbhcx2kIS3f3tJQdphUbi1K7tcSGhsbvOd/IZlEYQd9YdPYLFwmS5KjF8S
kZziMYBlzoaTc72wcbXn5JwpJ5Z15G3yfHJsUWZSNWhbxmiSbDiIqQSulg3g2jfAZaKm7hpvr1v82QXrEHrWXf8onVV2bXM5RaCFjXywv1atT3EjsLhKfwGmqCUwNB+ebyJgPIr2ypo633MN1suckAmKWreAndzl
26odCKtwLrfYoNtE2PRDAU3jdbMu2IRUhYrQpIfIK69GvjxU6VLwldrADcL6bvW0CJpNQ+DEDie3qqpHSVJPjMipkBF5wvr9oKKRmLttBIQRDsmzjDybDEl9wfz9EyhwKLZDdIFZ7GrMq8jIja+//MJs+D2NiaF4
1i2dorIgw3RAsMEPYs74J6ku0Eb+RteyorzQkvxJyZgSwaUmAZ3bu5+T+Ht96iQhItQ1JFhgc12MWSbTJRTePHOb6bqV5X8hFYXWfcUctEXiyqIohhDvqkUFsmxsQz5oNrZLya68uoQ7ZRgyqZAYI8XHyOL6PJdA
HSM0hM5NvmUNU7l7tH6/AojUUEVIrwBB7uq2HBiIcNskEJmcgRZRZayYvJ6Z7RqymqKoC+v3KxVCah+wEGCYu7Co59+Ptk/z3di7z+cAdOloa3vs9yWTtFpvP/C1YFYP6ROdqm1y7KUVPa7beb/rEp//225yYxLm
f0tHxtmc975yl/VI0ZC9vyPvYR1lZ015U+bzw44jO0KDJHbUMA7p+8qQDWynHB8MsCTm1Rhg6Y8pp3dKSOK6i679GgPeAMLiVgBkhaRXYkGwpgibSMhWOrNPmbI7Iw4g5sSz0FSrcQjABgl6aSm6s3jGbtMVr33g
7jQkAmT2pLArlzEuot/5/AhxC+pmUZ0Qer6xT9sdW/NY6oa8x/iSABHW5rwZUQuTpl98Su1G/Kq+to2E4fEhFKOBlB4cfAULMEtZvlRaua0XIepiDoAtUiQOi2fgkoaaeURuHNZf0CsswRCTNSZnW/2zCjhyTyHg
OOWWDW+dj7POmH5c/gTZaw+Re/EBB+VSDrpkI9SUUA3rCAKsNYO17MFgFDGJOUkxIRtnSefrHoxEcY+db8zAZQbAeQj4g7ie/xFjUOi/+7XzvK+w4zCbb1xmGotWX3o4yaQJ4SZIY5rbK7hYZhhGAFGV8rKRDenq
edFJgF7Puw9sEtgAL426Jv2Zjghnr6GhF5jll1fbMlNcOO0VrPuGWeJeXkOCdkHclYPyiIFGSkA1RsNhmm7AVhrMowC62SZ9ELESmb5cx6rjx1xHgg+K6Lyte9X3X8RtizDpRYk1krgkd9OZ2mi6RLxfLBbfAyuh
WeNPFNRgYl0mBbNgsughm7m9FqHcvvQ+eUwaBcBMEs6espHXThK6o/7UKpgWXcd5urTc9bPmSMyF2a8q9Q6MH0gHxTNvMOB9CvD+l738CZUThKScqnSY02JW5srcT75vnTHU8T+kOkVcmblqg1xfBmdeGj/Ndasp
YmdxBP+5NQNcqldY0u1TxMynhG4WDX/QjLDPXu4Pqr2k/d+zM74p+rizkNE0T2+bQZ6Kd8xP2g7MV2LJlNK3l2eYofaq+nLeXjgAJRYDdETBwfKXoDnuFcerYOr3Ya27fXl7lOV5uyWY+cIweZUBhbnnP5vBJLUs
ZVEvUMACGopfVz9C6M0JOEOATmXCHldJ+d5PSmYzVfJHRuOkgfho6XNfSqCukEQlKEiGeikQKp6y/ShPWSlEu5mTb/SZ0qW+jnW9tDlL+PiDYfW2N4mcl8fsIg9HY6nYQdTkIw0UzR4KXnr4Wtzn36iJcL+OK9hQ
8JVSKCspoKG1u8Wyx7Uvq25JaGhoxoNTUaHIb9JALGmyopnM6Fnje3/77CFhIqJyucDeLvHHfZvDc6ATSPgo+c/+h+m1nY7DMGquXIPWwMt08LVYyNKnp8Bli6mL41ezXR+JnHONcB1lYWcjqDhpUn5ql2iytARb
71mP91seEDCoqUCwSx7qe7YUNgB+QWJiYx6ONtIT09GqefAEaLj5clq6XdgpqML6HLT5mCRw9YSa/+AMpBBMe4zyx3hd1SYI0JSAnW/99UZ+wMrMSMvzMGY5lyH2SFytUdjJRuPYSyVKKUOTzTTifA0TnPGvqKtI
MuDZCulmXRnlgBNRhFkHHIOo0X96R0h3PY5K2fDnmZqQ+LFMNzGIFcnZhEtpzrkJNDcn4BO7VJtTebk979TK5a9H5WDIVIxfJcmu6LIEXdiplphb5WGRAB5HFR/ZXPPk3ODXnPcN9GcVlqyXjnJTJ15D+DXoiGEH
DnTSLf//BPDDfj7bMP7TwTxR5n3/gFuv7zgD+tPSWFUMWS3zGml4A47UNMW4xe1uUGsFfLavCjzUqSl/elGCtzFAcaJ1mmBjESJPpYW0Vm3Yj66urppyaehy7CtlQ3iSxuSiMU3FChXnQ8bELWKB0BQ46KThtEHx
yGYHWptFQJqLPJqpLxb4J4i8WufY0X2gJHgYgYzW6hJQq0PHTimb5g7CL35tvMm6rMv6ev0PvINgc/h5i+HzC8EpYxyIArTW/VF7jgZGvJTyyef0Axv28Td6buR8xmk2/rETzxKAag9clsvz4NQ6bZw6xgpAx3TH
jfEs/GZdMNkxXaV9KHh3QRviXSEhoAAPpmyc2oHAIzTLWzQJyDqa6buPMzzN3tqsBuzbdf3Z0R66Ew/5OKpykhPIqVgOGmpbWRsCCLmt3FwnioZAdxYyfwG5toZ3dggbWNnZxd8bF7T9qFYOqiVDw3qmOpc9QJCd
5L4wvIs597fufeJPWhFXAeLTvFWmq6+oI0Qdp7oeIl0qMSYYr1LUduD5D4k+FMuKPaN7M5AMj3W5809k0cYrDIHF41LDs8pHEGhA0vhhlULvZgMPuiAYXT1jzzWNz/8226fEmibjr0GA5Y4oaknydIs9ZclrClCK
qVqQ+ArAyBYTWdhgDgZKRbwDh3FZPduUljPOF/jVhUFkhh6Yp7vIcMojSsCmZhAvp/EOSoJi78wg6SQ0+V5HnhC0kpy7k1Z/yRq8z87+mFA08hO7y42kVHbusfXU3ZztuWzbG2ulV8FmnGhZPKMwUiQDiMwIEvqw
QnjmtO5UM+zJwF8vgfNfl3GWT2ZROJoMvj4hwyC1zgNNRHp98PrS3HGKlXRg1UOocsPY1PA7HL3BNHHCLIzTPXrq824WeFlHlfvEBiShEwoIGh34XfiBHLf5Yg5TBxgAyljgP422QeLKGJqle8i3Klro2pLKMCA/
IEmxYEhDqXkEnSdEiX1qjAGCFWAp5IUUsQqBcVlYbdbDAlBz5eknHKrxR3ooUzm+wvPycvQJoic9ZY3KLCLXKJ0VvlLFifUP9Ba6Ct1zvbezdgxMMLtBmBesS4i8i6nWFNJKypjl6SZwV9GMWjRJ768K1+G3/svM
frY4pkrDkteVlHKbSFWGET87fznGuu93VKeQHAJNYrIHtNaDH6izOy7JutQaY8MLD2SQxgeqdZfte0xrNrOuEs2d+MDJxR70KMDLuhpMlMzoebEsPx8MEbAQ6I1zQ0dBLYLkbPrnt6nFDsefzefOfWV+jpU7vCp4
EjScocIBDGuXyVXGUi1A4tm7iQ+v992CiLuFuVE1d5R/KO0b60l0moqxVuiwN7TD8avYSNES+V1MAhs2o0fBlHNRxm1oVzLESZoL967MVbbU9fD6xHVGpdHg/Z/qF37n90K0Jn6NRES2cMkVFSAr1JaK6806jZk+
/iD//F91wJrPacyX7X/kgOR866NsgFEzrtHHahnXqtF7VD9/RnIoRYWsXqL367PTdNtdG35/XRa2M3GjIrgp2xd3k9WWYJTbAS+U2656iytX0tfbdCE3UrdJOC3KLkU5E6ppRT7CDwlB0/IJAtLMTFN4qi3XJRMQ
zKP2ozDekuA9FxWnFnUvCbeicAQHW31Fmt9QYQi3lCydNsAaFd1AiJyqmGp2x575qfEde4nkpTIwdTFZq/ysc6UBpKURGQ5dEEM49dF/0vk6dm7NI8giDS/ssqPlc8qSbcR0Ix7a7SGPxGkMytH3iKMMGuyxWibD
zZbWt8B/bers3LTpHzEtBAiajYanR5BlGWqU+C9z8FCP0qE4T5HsoDTxpy1C5M1HzkSRxT/46uFuTPgTXaAh9k0jpzDJDs6HDJkvxktAKmitOVeuy3bVa1B4WYZT8Pd02pjZuXlzGAHEdGy+60KsayLWXpC4Q/go
dSfE+Ct4cAIDq/a483BI4OHbOPKQzYfgReOvgFN7OiLV2mnmwARy4+9xpvnlzl9HMzTrVtAAI451SJRYS945ObunxN9jlz27b/tl7JhOSYYRNW7xlNAdpYstxeTEoJn5x52DosxfKHV0waUeKvOr7cl8GQdneeut
kWXmm/nKXLUtzPlNJTKNWWX+J95oTfojNlJppk0kROASSLVhIEku9pAWKNENLVwH+OIUcC2wr+CLCBrY083g2cXwu2auyZ1j1bAgJKp4BhjVMY7BncpyngH17ZV0YMm1z0HhTuVVA4nSZ/ffiP2nvrM7QHzIKvNl
QwOz3uDXgnYP6FU7XODumm+u94MmV66MoGeR11No1e1wcoHk3vDXFuiuVz1Z8IbzyhZUp1ZcQmDfhkKdsduzgP12Xbwv8NycrV0Qz26u+aqqLIqmWBWz5lLnSq76dxn9yI1xkzMTfFUqQy5FnUT87yy8dPdtAcyp
KRtIN1fvDLx7fLl9YDo2dw2etZXKga9995YLUSzVG0Gq16M9Qdm0dyQAdX53BWkd7TVqX3HMhrecexEZ4GV6agzonvKWfAGzr9faGhJ4WzX1aoGIRvWrZioTWOpjNbg1Cso6K7w4mo+OBJEk8YEotJEJG5lT/ujx
9WqqSpZ2YRBzqOvoeOB2TCIJWzQJ9kOZd9nHRvjg42P3Q17dzc6gZVXXI0B2zjRrgYTfMEkjssFq1ZoOeM2n+WSAIY1lVg16pfEmGbrtL2O7Kg66c1Mvk3B9hTcV7UBkWMocJF+5fcv7eBe8VtfWdSHna/mXJBps
ijCa+PmMR72t3iZb7V2r1xq1Zu22dufdW1sVGU74J+19fkkof+Ms1dsrRreHqdxL8ra2F1mKavtLldrB0mVtvHRVO1z6uXa09EvtuPbrhj+bOev/qatXytoVsn4lbFwRm1fM26vAuyvL+yvP2+KySdQjcwT4E+U4
zIE1WjhFqOjetLeCfSuYt8L4VtBvBfG2JrvOAqXDvs36mfIKzeqJHQo7hdnUUm1xUttZfhy1JOWPpY5qROXyzTl6c6T9WiY5iYNcXwWcgXqtBjZ651/SF7abGhtZDLrvARHtJt971lkp7Lzhr/r3t09ED736x2W5
/Csnzf6O0cXbec/aQ//CNv+znXdn53+9uZ4KdP5Gnpc1qVGNa6Fma77mFlIjgrbQgv89y1/Ono2Xid98JYudBr/xFwhAT4emSTPnQPj9eU4CtCdoa1cYrRPXVKLUnDVQ/hdARkm2VA2dWno5WgXff5YERbKIJKao
97vP0g9iT0h+7ZNIobb3YVas7X84KNQOPmzlauMPe7W1ww87NbWjD6ca4mP6QlLRSfht6JgiWkkgDTnHq0SzgYlc7zfork2W+d/DRL5Zf2gw4iIHGnzLJdTbhctIA5Yu3qtXqGmRKd1CewiDDAQeut8PnAzJibyl
sPCEjbPHvxyG0sONiIs/vXrrk2n73+4XO9aPN6djvRnP31zD4wVDkmn/ck6aO0SY0J2oc7RqpOfCpQyNCiCoCe6+t3c9x+LzzjGQ1KaXDGWlCfHa+ZAwveNl/TJpOiFI+zKG7k9t76ih3wfIP9Rvgy1ehtXGJMSN
Km2gLFXsJ1Xmh3Q+9oynPcWOHsQ7Mc/mz0gvAsQrLQpu+3doUli2tkC9TKvzKF3fXykIe29dCAW7/UlgZdQluHobtVvYNshxeTmYtwgKJ91Aztc+VnXX0YDOItnQM41A8samWYrFGgmOcapkWf+Mvt8KOcWip7lH
V9cDaejSa2/3s2nGatTwOg6TGnWYD7eVqlrT9aLmH4X8vrvKZEF8UZ0l15AUs/sJ21eiFKKEx2dii+XXxBgPMdoVJlMZNW5B+iKJnzEP/rB6y0FJxIA81qc2HldDEGi2xdPtgm3wRjOh67vH1ITjtZL4CSCqWk3C
FIMPI/XQJBoucPYpcxthbC6ZMlnBnYbsly0St4ciUUUZkHOPFSUiytRT1pPElyx7JxuoPQeSKjBPJW6QNYHbAXawEYaav5JYwv6jbHIm7frVTPhIYqWwnNxXMstZmzrREhbNj5sbdUIHFAZQphB+rWAmYvfgDD6F
4d0pq2/9O7HwA0DMDDnV5DTEkJbYKrpdyPXKWEn4ZLVR5mhhKefkippbaLWqKS2AUTr93RQG/HnqHbRF5bl4MNm9IdjKq28IXnykkW+l6aDmVXW3VqA0nE9F7ofQ3DUiTrgJqP2k03pFLhun9qhw2G1akEqgvMPS
Y8XGc3zdRuZv6HJ0yJ2lUZ1/d1z5aGIseN+4kbICVHYSoRpBV4/Z3ll1S41RTyo3bFgSn94mcH4s9syLnuRDSdUqp271bEzFRDWGtBQQtkrZ3nU1ps17Uay1wzx1LhqtORKw+U96Ivy6hGhSp1NRluJIewYo9y7s
i9tMgQ4/aGQdDpTSp1IlNI7saC7dXP2vdIwKcXIIA00bwnSBLw6at6/93/hrq0WLB0qjW1j0/e5A8ONL2w7QhHONMm3mubV5o06KvRofDCZpcGsKseKaNvNo9fbDR0gZuD0lJ7r+11BgiQR2g6p1AV0KD5LYVULI
FVCuNX8OOTMrt7wlqH9scPeWfLStTF1UlsweiR6Rt33EiU/BrL+RJY2MuupCYCzkzSyfTDdTEIZEwqs62sZYtxeg3cw+EhmyZn/ADFQQOrASrqWPpRtr5DpJDg3FvF5PM+rB8ksks/pbR1Kb5pQ8Mn/o+xLoItjb
igP+6WLbGRWRKXuICLsieaw9CSLBd00viLkHRRSiQHSjo8mCO0UlOKqQg+lro2vVHI1Jtvzuy06QTzqcdkMg//PJYhYGH4keqdBkzyU3VfRTMDLiB3SiUh/uuJjsh+5kfhqKzxwZbmfH5xdikNUGyOwk2szWRPQ3
/dwHDESa+8BugT05fTPJj9wQvqJdZm+dBLPLRRNKvOa4coqiPaGyw81K9iSRDsXm3klhimefiGGjE+xDbWR3UsPFo7WhYb+Qnnmq0DQCAwHTL2nmxEpQ7R7DlQHkJ32y33+PgUumyc++v/FU/s5D5uF43qdSKjBy
0Ou0MfJCeIOMx1mUxlPd1HB3MsYbSFmskWWFQuGKjC8g+6xBdu2Cp6i6WA/IxDzx3a2j65mnCGRXDLFbeEYYjSb7q0/hh66xomRjjZj7QVrCQVBFMbvtEoQF/0qycuASEbsEsF1Cv/QOKpEAQGlGvdojsbr9ivkb
63fS0iZZVzZi5ms9+aUagTCHPGQJYovBJK/MaoJs11tfC6xE2Ab9qhzIr0QvD29/F6dWp5tHkT8as3dB2umSMFnwl9hfejzVKyVwZJTEGOa/pdMkS8ZRlAYuc9o6Lp4Jfb+Yu3LnY1gPjDN2rpYyMcaY9bNNRGXk
tiJL+fMdhxA3BYp/k5nGSz7t+37QAcuk8kc3hqVxG0n0xE5JYK8jRxLoRyhjhmwkyG6VafUaCiX0T/gBMp8IHpTnlestkJgOxa7P/QpV2PoGuaQI/vlD73hCohl/Q9loUGZBFOeCZau9rSz0VKRmWiuItbD2I+Gp
/q0qmG/gI0iS9xjDpFspQMHjCAv8mnhxBcaQVlFSQ5wqhraChtRDhEt3y6m6ug014wUGMafMAyEnYuNtqLsEV70v1S7EQnAOPigzfTxIL4EdyagfV/kQkSoMX2lInjDKCM7jLerxGa9lvydVIRLSXxcJdS321Ick
lhv/pttEoLLbum3WkjBj9zMoSr24oPGMjhSAa3a5Eqs9SScQzIw5fs/ZICdjkKQ4HtrA6FBkt0O3LRJRoBJlLfVGmp4JzQtqYqLip0TzCf4e75Lb3gmYZSVdjtSJXdLENgxpOt+JmiIt7UQ1ML/9GIIrGnQPEiEg
3IGJy04kQ0BB2lNaGgl6FEQtaWyQBPkjLeTyzxVenkjegMl65jNI5LzaBooznxjDo8QMExXelNDNHZSepLOrQM5EikBe3YCAzmQq27V53N9rr7Rxt7hTLYu3dJatWn790Cu4vcfyIFzlYoTyJyrD6yQTE/cyeGiP
VE9el0AXl51If3dMegK5H7D019nFdZ+vGSqh4F6B6TU9luOlYjbBC0CMPd4xjxeM0ptiCaKjRuxOj5HKXA9Yq9jVgltqTGA2yb5hjdMr3R8yhoDFLZOVDV6hXI68+aUzDEziNGmlBQ1lTACgodd3FkeK1zmsCVnO
BTu3adx5+xYPIVwjiErDA9WDjIK93dLLmHYrcgYzPfoKS/pjW39qv416wFRIUKJJlNaQyITCdVBNE7kUxif3IbIgHNKdij8SVaHcLdycl/Q1r4fspPIAbCYcWvP2BPIwxo4HgjC+DZyjQ59rsxqB/j4yBdMRxlD1
VUBj9/2XX0XjiErs+LLVuHLzWZ6b4BJXn3X4RfzIXCSGaH/OrSBNzL/nEosO8/dchm6Nf86Vj6zvy/3Tv9tOMBWxYgSd3+9igF9/fKo2uyk+eu7LPW4ZYc0dtaj19dROvA2j9/yH5So5B9CwSb5dnq2TD0BbH+EZ
rN5zQB3xLX9P28veXZERtUPCuFNweAVj9+My0Kq/mcVlGb5Qa/mcp1u7Sfbo2QaTVDQBbbOpwu/8uonvko7LbM+Su6bgB4TYl8/grqrNqPAORu4dB8IVLR9K7OWtzQgmF5u4ihyuS3oOcsgeToeEABSD5dSy9tvF
7g3mVbKWfOSpQKxWW+RN3UdCM6SCdKYQWWpCEV0QlYMfg/WqKEzrQ5SPdmznw3cIPLVi/Avgu/zooL/Zex0GQ30w20Fy9pu4+jixThIhYXjNUHC0qgbCKYc/Txb8rKfDMEQOHlvtBXSwg1RlrOhDX1nsv0liZxTu
jBiwPJtcZszQars3w2f4snsLhnoqv63Ney9ojFuo45WZSXTUt0wDHnltJSzZkqOvSaWB3AgkPIGQHhftykrOITWeFRcZ85REsq6uPnC90cBv9pNNl7IBlAQlaBjGi41K85YWLiWRWPMpOjeHY2KCSTzCrHpO0Cne
WWceQ3yNQogxNurAXDtyL1It1xdSsrYOs5BGYNEu7CYSOEaHFFyOLU5sJxKRooCVigrnNhkzX206Do2CQBbOlaYxHvpvZxrbu6zNxDtzFfznC254ltjwuailIh3cKkPWzER2Icj7783LpX/xU8krr+CR7wSOSfiU
GtCks/e3f913xvvTj29r6NZYUQk+AexjWSRzdPaQkS/a5P6Crqf6gJomc5DjEQaxjY1BlnCEHbpVUiFHuEWwzhQehC6bbbpwKEvsbo8orgkn7ZrLEXQ+jap+jY/WxF7Ey/NsDuwwIzIKlugr6wiehXRiuvSsMZdO
wS2NdQ/6xZhm170LGF4Fm2X4iMXNQ8EG0QIlXmRBwUV1rt+6SlHVYewnpoarG9Llj8ImQbKwBZnKhmJ37WydC7aE51iX821s0URlQANlGYxvLf5YNWAvdPuBDTvC8Me/3i6qp6+3Q3MeBQEyhu9hGwZBfXcbKNPm
8DaiMfQsfiNtRd5tZldkOA54E9kS8fhGfDFGVYfENVzdRWjVQRzELd2QWDwam6nYUlHZxtxD9cAfsqfkMikV1CANc7lPch8sBPHvydIRu+qU8qdZIu6J9LeB9YYX7tC7G6TaJktD2Bmlzx+f5oY6pT72hFSc6YFG
r/ppyZs0s7DGAZ1nI+YPIk6ZjkpMg/v01us2s8E6LSDN+SCSg+nnioJjJkDnLFwoYkJvXG3KyYYxdQ+ddlxJ1jRN4KOdc+zX/9f/IcxK2mwYnc1o+RhwU+ZN641zO7NsXaRmIWtyIzgZx5bVczE6kokJi1CyV1cg
quI82VCSQNw1Bf54BMFWsMiVh91JXRxPfZ6Ec4gFTxfbY7iCfmRLOoKZfzYE95Q5YwrJrNn6XQRHQ3LpX7JcLRLDd0Ia55QxMGlrhG/sc13sxm31lHKN70A+mBHmxA0zyum3RSpYmNOCiOapZdasrn3Zuu9e3QWN
9gK/dsHQK5lx/JrA7RhXEFRtusDBfjSBLQeEf2PgKj4jGX0qaAmOrLPqNY4FGI3tUyzxubAiU4pylWNCRkHYiooEz1Is4hnvSv25Kh8qmYm8tydinxOiBQQyr+TqjBqg/6aEnYXgzREvYPAVd20QEAC10HyYYJNT
cO5pIO0xCrI4kig3rOu3MNgoCODykrWBWXQyKxqJeZNKxNXLNCFzuoZf2Hm6VdAsuYFRGXUUnXC0VmjfyTEQqaFNvbu27jlG67Hc1HJ++9eIr8a6dJDZfSxl29CWzbhnd0P7gI6GVr5P9lGwqwfpdEg2zZkP78kH
WUUDrd09UHBEd6ivdQpSNPRgQfdgpYBpgrJhS3tS4XGBs4vercLPflhdeA+hbGL2Sx9TI0ot2Op7dLAymti+9VEdHKe+1K3ZWBA9FUoMM6zZHDOcHtblQvK4mnfgiEYdbgsyGxBhybBaSmGqxING/5oxAlOKQvae
bhazkpfTuicmrYzD85/iQspEqA57mnK8DYI1EwGdxAT7UQ08RjkhBRu6pCPAcDlCck26TSvloRDw+lWLuWndFGaYjtaEYnGAM2ghdDzNsKhq/TmjIbSMhVj7JqUQTYwnWoxV1oDI9Imr0d40PqDzSN1UvTF5KWVC
EVEKNanu78lahri6+MkoIJP8GYWREGsaMHR91lOcl1ooSSzim/m8f4aOyeiI2nFjrtWmsSHZxgkVGS6DJhJQIeCvJJX0Ni+Cl6s8XPT6JY3Rg15auEtAzLRFHw+p34/ega/lbgUn+Zyeu5H3+h28Ly1g1Vr4EsMk
naKrKJz0xwaAWFE8OaLMw+giyBwOaS1VkNPmzwa0KILLtYiKSbjX06lauv/ofryaBB3woQ8ckBQkTaHZuLAeGI5K8qo26XvDsDKpoyZ4fByiu7IGb0WkCDB7RhAvFjIdiIHSAHSwS6p2QoQ+p6RKALplE98c0xCF
mOwpRAR4zhrjS5gn7zCWtW0gaLDC6ncjIfn+2aYbbsFRHEG0VSBS8oaaIrwTeEdFIO8MkaVHRSXj52eGMx1UO4U8AiEcfvFi440+ficYg5v4SRK3qAox4AWTEkgNYtvVvIRnIMTrAiX1mB52TC3fkHY0OoK+Af0x
K5orSuAQDRJByI4b/hUWYfZTYEiY4HiNT6jzStFAHsjYMGtyZTvmhc+doQBkRe2mxSJl3NajvP4AAcqPnjt5V3NoDQFgrzdM5f4u8yeslY3Pu48I3nnvdOxm7Mu/IHK5XmgMsA066mi0YN/ZUGotJ64MRr968BXt
IYAvURFK1WgUI7EjMiE0CQGt/TKFE1YkSufZiFPxVxSP17wkjtR/lWqx07cYQdNVw2317iyTnIpuooMdCaGNzZUzjKBmu+YFdA2OMuanx+NOde2uCRx+TahBR4S+EZowjpo6RvE3uI2qY275tSgHE7Q9pZpeIMOP
iYGTllOhswRpkozT4HzcWOh7ppFhoq4v5Cljga8Xi5qzAaJkloiVtvwCc6BB40L+wnfG3dPWfvGzF/46TUeRnABYsuakRl0WKD2DjtMmafx0MGEWFhTedNT8HGWAQC+DERhmo0r4OUOCq5XWIZJ8WReZzMAYALB8
NAKvIlxZ3CHxl9ELkX9tLa1XHprOiYLiVqpdbEZOcG/phIYkrlRHP4OypfEppU9vqKbw55nUmzHasRQMG5KlhcWHUomdhIUKzY+rS5EuhCPiGEYyO9PU20f1EXU2alyjCpyshGXzRUOHzyszYzJ/kBtEVxJzxpzA
IvskVoncMF7OUUtbM5ObLjqV5rqu5CRhv94UEjpNfGI1u8QyHavkNCZ3KBFRp9iw/ihBDjW8bg1K4q7z1JScyfvG5o5JU1AHJ3QPJiqAkdEE+gmxrUQn6AL8NxlGvIEig0cBceKlPZ9IffeX/7gJOaYw1OEn3ZdL
s1+A2XSpb67vsPwUpW9b+E/IArywbHOPoJvF5zB/VlZt2hxq09ublXdfQs7FnIOFJjo3NZVk83k9lGrbBcqkIM/zUnUxMMD7eh224QMYuwoACb6NG7Egswi/z5bBUfad+kuh+1+lrEYnVvzxsjraiaSFG1G4EY0t
vt7i+y1eOc8/vMLL96r89tiq9AvJGnYW17TNelXvkqBf5G5reKTfo5iL2fLe6Tw17OckhY7UUmy38GNjXzAr7o5//fBox5VvTa1bWt+YM6vOf5Q9kwvqH92c+obWRxqm80Ze7SO3Zv4jVDAe5ZEwoj+4oE9ufzRY
dfKUafrK0vona8weasRZB7vVzXFUR0uBVlkaiEsfGka401WW/Qgqg7Er6FnKLVI0TJsQbmhBhs18m3Ha7SauTOMCQ7mJVR0mZc+wOwxqv1wDwlXBkS6BpZk1gRSt+2oQWOH2Kenr+1yDvWixByCHU5vTbgt2pK1t
H2y/gxgBatZ9Na7TmAJ1ugqO/PpHMwixiUqfX8wtfsLDYh7Zs4moPk1qMOSQIyKSsEPwkHgZzAfN4WeqvqNRfzw//rAsHOpOtHAif/n2EdStgD1yAVJNohg5D1NhiJynAoc9DsyQfWsQiuzRYeyLJoJ1h07UDrSE
7XhjULq8j3l/C54kfYeyR3vIGHEF2z5gO3+I7yHSIt7hDME50Zwy1+ehrvbN2/hmRdMHEOfE+cuo+DWv3KIEP2xZlC3nlWyAbB5VRjh7hthnGFYNO5bxIBi5umUQQtQAXotzxiaYxvfjro3LBSBNGQD/flevKd1r
sN95mGspeDFGR1NIs9wi9qiJzrhn2BgxvF4VXFGl9RDrsIBWYJksYDGMseSZx+d4WPAtT5cLPvuv4DlYe1wKm6cmhYtvf87ICMhSmGnk+oomIVyz043sD5zsJiRKY1JlJsyQVk1B4rDtLuiKlwpX3ZYk09yP7Xlv
cwtadhtH8SwZ1aPL8K5hPqLcaPERBgbbGk6+GkMV0hWjZ8LQhHAkLjO8nfuVJ4FIgP1lnwN2wTHAD0zFEc2rGbVGyqaBAc3E1HxNltNbmFtUZ3fifKKKJoQnOpkHE+RGFX+tzk5B1QM7tA18BiXm2Uj4jzbrCeVL
bWQma+DQhe8XMwQzJqIwkMiMKLbYmakIA6lWVyJi+T9fDvKJNpjnO1FwxSM/Gyz8X+Y0seQB2dXSbCxXVPNqfCfxYZ0apRwnuQ7jz5Uo8pcoYUmZSJHDJ+O8cGDzWBtQYZH+llDojoG5DUG4yLHqROBqe8DVFpUq
+I8JKhomsglEVS5oHUMpu+JlsUFUKi+yqj2scpPkqAnYydCeVclA/1jbdz4efjxFZVaMi0Xma9pcHasgc0jA/hwg/xwe+Ra4LmLrLb7hHakaYYngvIWUSlQxoX58EShXpzXuAslGO8WxVuMuvI//SJdGf+OPTN2v
RMxNq5PPYSuahBv+FI28rgPhS9X15BDNO2D5pO2JGuCz+wc6jrcSWXBNE8KbnAH2WxAe8xUCHnk8Y5Ja8qLW76b/RxaLf3qfd7lr44X6Y/mTuyo6dFHHFF8L0heNqctZ5A5vIzByQwuCPWgpjkibZfYPv4D/yhuS
Ocy5CjIa16bg0PQWp53SyvCpDmt+GXhAMc3eTwhNZ1iqJKc5gOZbJRuEoJt/soIVH2I1u3nztn+KswEeMAXpAEihbArEGOb3b4Q5MVcNm/QKHke9Lwd7rK/vQfhOawwKj67VT+Y+/RU/O9dLrl7c3/FvzC2/t3ZJ
/TvULkun8RK9vMH9mE/QO+1npucEnZ8E3vsNXZ9uyeFtD4KvZTutDVx/35KD/fxmf0v5Vmqjph4p6Uj5Vz+nGc6JZhLjWqixGl8zjoiIm/H27MTGOiwnVm0c8dPreNtzHTOr2bwySGR8ySJfHLII6AL7CUIWyHPJ
6QxBduYLu1iTYgJsWqC68GLw8NiViSB6N3ZV+c2i+QORDJECc4hnBmiZCqJJEeD4Ue4UQa5pfZsTVDHb9Mb8p7CGdp2n0wGC7e2zzo1OknafCEBznimxbZUf62a3PjX0h1bx4XCMllMFSytRJ+EvcjNKn/r/ycrl
jpFzQqPnbT966NOPFaePnpnLhunvh1Cwb5ANtbk+0lpLe1zaba7kHY3tfOVJUzQydG2tZUNkoKlZVSpgXxFo3C09S+nPtM6S/r7v7efgaIUhk+MbaWVw9Fo1jPZlbqPsN5vIayiN6KX3Rm6HWy4cE57g9oPGsozD
v6c+VvKF9mBM4CqjbCpL7FAuSpDUZioV0hKvcMKfQnhhCDkidGbxrRQTjRtE37Mkn1TQ/shxt3xBZwhWLz29u0YhuzAVjQPJasEDbVtLQlRWpAndHsJp8TT/jpCZLGgLqROr6ihW3I7gBQOJ6mIioGN9T+oPqi7s
SUCdvuu5g8Jkxkj9Kis2gjIgGIvtkAUPm4Uyxk6t2KZ5O4CwnKOO1zZ8+4/GKa5Rj5y78BqHK8rukBCTtbQEncwdoeCgPAvQQIEvXHRf9NoS9EgFoYOhnADCC5MBIGJORq9OHXUPNUSKYXk7CTe5977TIcmB4w0Y
ornhZBYYj/FmKlX39LhkIK4G3xf3jZPgMOZINZIPdjFVe0k2UhGslUGDjUaOQj+2bH35XENac6CabzjLA9jq8JqGV8Xzgi377Zo0FNXJoszrPIb2+Q5Xcp1tImtpbcoQtGl3Bwzz04nMQgTxYq5yDbNjo6cdGcfQ
dtPuAfLCr3mHsMXpSCuTuQsDtNmxTlglAy01mZV9MJUCNAvoUzWsiZl0zT4xnczmTG7yCtI4yQowJ9wCiEwWnBsubu/ZXOAql6WQvPME+dR2HydCIZ0ipqps3/YAYsUHPrNvB9cHhfHWL3zZ4LJZiIelOcz4k/CO
knLzopQpITUqmmv2njy8uCz+7j1/NebmoeH9K9xQfNbmsMZnuWOV5pTIy8s6k3MUszAuxJxdsSMjToh28yK3cBVmcDV8OON9qDVSJmA7litwKJjtcBofS5m5yIvsvW8L5k25S9YDMQ9S7RvitlHhapKvTAThuUNj
mUznDWVlI0w1GvDdyAvxZEeA12zs2UZxnlD2f0ljUVZw6JgLtKzKkPGfPhZ2L2xlbSGmvA3LDxReNWgMJRvE6KKH8rUpAPT+GEIAaXq0nX7RTU6OAhBFlkkE+QA7CBSfgHaZyoNum3ZGUv49xjygtTaNcBHepD6j
AmQBe5Kqc+s9fASindd7T6s8J6vYa/PmPlGjImZ1YU5vN+72p3peXzx3TrPez8e4rz775rP30WcmAjGsxojZxl27elO1C3b6kKz40eqdr2eIqir9j+gkXaF8MAY27+qnqf8Y/j2efRicaDw2jqmvWDpwT/WUaKLT
n3nKbVVu59rBa34r/PzQMX5Ko/jy5Ks7CCl6jLNmNcovd/jvQmNJuiei/vNc6EWoOx4QIYV0Az1buByF9RZ/xf+Et5HMRi2iduyxlspeo7bu6HYc0+3irpQkbe2QYqyQpWefXH40lwx2rjHIW+BB6J1a56eaap3o
d03nPr3youJhkpp2dI3v3cdi6JX1q84kBWpKaKtCGng1lgPhj2Y01xPWKOs08BQ/H83HMJsC/1wiyvSpYOxHUnvZic/rgSZL1ke5EfCS65QQd1kH3ub7KFjTHsFMzpCkHmClE3AatXom6MCAhmpckz34tPGqu12n
AwkFXtS2QRolY8dDCdbp+XEpvhFTkA1QOxaNR7YAUXiGflbydrUKPbLEh1cPAktFpKZ6FpprTBeVASkryVo52JMtCqMD9D3AG2QntREbZblXfWkz4PrWMc7PunsSEIuS43Sw1ZCKsI18WE8ixURJ2vBxIdRt9UYU
4PgkkNVb4UHhzG57aGgYPjsolCFgQ1LfVQh3+QdqbJ8eIWimPLPH/xAEKqIYAq5Zc30dRGLjZmRvRY+Wk9J3iEQ2SatqrMpKKwQNRSc02TPYthiDjhPBFLqZmkODHsLgsANIeIJLY4JYRjG8AzvuITiY1FawSlIF
KuMuGtoRUylxoGr9jBXAWAxOYxd7wjKFbCoIIx7A6RPHGwR2TcvNIR/nbsUGFLE9MhxRQ44IPxIZS8TUJ78h5hwE8l84BklTwhnwa0DBj4R6T6FzqKca2vEsoUfRZMva+m4Ey2kyCcqiUjox40QaHPrzQsP1mNov
6t2SXRZf0EHVRXA5XMFYE2DVTbKKrvOpkON1GlEOLdTIXNJ7DW5MiYCSlhk24cMHOeKXAvp+z3+r6vnXjwe/sr3E0F7MxWdKJ6bVpNBZ2TfSmJhyX+RJOXEeDW4r9KOO5WPIdOzm+3bpvEhmKA2d7Si6VP6N/iKN
YdoHCfP//xn6Ln/ibIsvppATX+fmYYcdH9iAyn8U6OaWq6f8fh3D7oQaa8qwS8+nqYaiQ9PCujxz1J1nVh1TeSnZ+m3lVE5kesyiToXjxakjmEA/KzvyWwgIwPAEZOoIKPelMj2dKZ7xAwZTsco5mj+NqioruFVb
D/2B2O9ymb5Esn4cWKZjpwxVHunosLPQPZXg0Ez7XRSxAFcffW/NqV6pdEvQyzK50B/vU2F+dL+YVgwBKF6QGtblq9sNQ8VXV7I+fAq29uHOP5iOOb+jbgQXCDRewEReUoK19lkvxr//cgR9FgSsYMeVJlsayK/4
etjRi73ovYRRNGm2i7PKi8VgpqZ1qnF4T738uv6J6+FyuC48pdUcx8XVkiqCU8UWpCLNoj2HsgiiSvH5ypWqK1dzWLUbPQQ+IHHMR0kUYRti0duV1vuk17cVXnQVNd/sqYzpITYaLMQvZZj5GVnXhsFiVgj8Hzsa
6OWVI6BdcyGf4EGMDBFCJXbheCzAlCzpAQrtFuNj1i0GdLVfpqp37bJc6dCmp5efoInihifAcNZY4qq6RNhSnB8lZjQxWwXTteGP+e35YvLVd1CgTfc5xozkzGPaiCrKd6X8yT9KRqHsU+Do5y4E6eVwjEmlIb6R
PYL+eECO7O94dxjIkuEOblg5CWyXnUH8Y/qb3epbZ2Ba53OkOQOr9yEOQxAueC8OgUEnRkiSjFcsqy4x5jkcsuCOxd38KjydqkeCdSZHv4W7rsfcyjtRmTTC50crLFwm76N6SgPD8ZWPGgDON16biwziu4su69ms
RUtV/Fv3P4juWDVBwNvjh/nuoU9Bh6bsggjYh8HcZ4uJLQcGtHVJY5g+1/h3/ahit1ncfHQvfArDR2z043kfdf4fjgX10Fa0wjSaRHfREUkC1b+1Pk2aErw/NL9aJWwM7Qe9SCRwaEbQKVEkdNT83KfT+6eMwn8g
eIoR4gYh0kefl40vYFUCKbg204Es8WDkGLAYALfg59xyfxpe53hNGtTGR11GItN1+3C24Mq/QF4AeKplFhO0Rj3i5quTjiqCm2ZEGdMGTUxrzFNRy10EA6Xzi3agmvJ1Qe5tykl5XTK76ko5nSkKGM3iZ8HwhDTY
siQ96McwRTaCbsUmb+dNCU4BKSP8YkTaT8mxvvGS5GIlZtx6+LRHI3k+uIuqNyKVJAceMZykIC1Fb354NW/tm0+vdORQo2u8iL2HbnzmxpfGnvYxcjRXSifze98svXdaDzyCZANj/24R1muMGtHflzR9kgpwxPCZ
PNtt6HBUl7y6SD5qQpC8uxIZXS62iqlXMa0RBVgM8vNwDyU9oXy01jJsTIRFNUfZgmBeLDEnWbNMpWSd0OIlOjEOY34m8DSwAkcwMoG4yr2hBoRxUP1eTJawsFq9sEFaakBeUbGpiQESNDVDO+5WjrVNi7Q5oYmF
9JF9h49EA+ltFs92beEdA8noCkzFMws0stTWlcBp4/O+HgLhRdlrP0XEKBdEhuHvLGLhOVn7jNcMzvSq9Ocfp6wVxIi/itz7lmKGkztJmUVuEPbKNwcFNVVYANG1LwABxpkcXt9DG4Gcf+IjTheEU/dYufeGVDC3
Lj4ONqU+yp4Cu8gyU/iBvl90rnSzgSsELpAr8WIAqNkTUO38OZEc4dtPIRA7PuNiVS81AHtX9G4rLGkWtlMFZLGCnEhCzwwAihEi9DyZ6EuOzkiiEJE7qQ8TYu46NmMLzwGTxVNdphRGpvSsTlNVYeVZLVcDUi5l
6a6WRGdONmQFy8Xh8GHjCeIuqhNz2Zj3gzvHuti6v3pzp2DWq1qfrSrOaI2edBoHSkTyfPwLfYM2u1gMoY3bQhotU8sQaMTRbG7aSKsgIiFpeDvnPx4LhiIRrJJb19OZOLAZ2T9jePfO85u5322JYxE3lnGIJwTb
k2Nhg/mWkgjisKcV2HnMVvRm+uOwbhAlRRiUDhUqpo7rfNFkKo1RHc3q43m21EeguwEa3ZFifCYjZF5vbdBvyH1nJzeV+Rs3eVF3EWUlmp7E+ft+J45eiUrxP6p4EmrVsKJ2AcG5FjjMiyI8VmQiyPqscc3G5h/W
FdWHkTlNbisdEjAwsOtQd5wL9RVs7Q/R1dHjJLUnvZNetTvqrtVzlfB5wMyhVgz24JrjhINz49OeeXr8QP1Jp+rL4rxzdzmKVQwrWN3045qA8/zdBJjrKfagUZhzLOAmniISdjaCWsN08ybgTuI5HB/wDjDmaIBe
f23544gt5WlXY0nsktIc4ZjLE+l7F2tD4e7QF2GgaDHIDD5oZKAbdpykJHqgiEK991dfXuI5f2jsYYN0vR9ebp/MP2H85OdLtoC5tuvGGeEaM/rNYbo9UaAXe+U58F+b6yN36X8P+EYfwqyyjC5Qfo/46n0U5lpm
3+zmM7U8ceMFL3zWDbO2/MQ7rL8J73kz8HO9Wm1Q/PoyhHJLIz/ywnq/V5E9EDdCpzj7dP91G0e2MGhuTD/0t9y1Ob3iMfmq2NfYAnLDee16UHBh2bW7b+UakIcFLLy1oMrpzS2n49BBzijeQ/BCa5vXxxziUTQT
tCLDv9bbLsL9pZuxu38AP5getB1JcgFF5tcR6XCH5IK3RoieJl9zVbS1CT0mlypWsBVeeoN4/Y1t4xQ7BJgq7pq2clJpt2m8Cth0Csy6+vMFRWm6YNvvqUmF5Hw+xakPqw7JEt70RftEiSw1dNd5EbAfGHtdIJ6H
Do2KaQJ5eIHUPeaS8wvYb9H8JATwTZH1cxEdU3zioSfNRfpAXwFoQjVMECTZ1SQMQ8HE1ZgsZksEOAT4LFBVW2X67kMPgK0wXiTxGE6lBtVwPaqoHpC0DTxuDcNv9PGgvLdVT5165VlXvwDCjLdm907uEtMqLIlt
bA48687Ix4rrO5d/16wHPQaY6ib9gBjdNN6jUpSh9dCFzoAsa25euBy+59Vo40gVxzWOYkv53Y0vu7keeu7oUoPo+cPulr0aAxxPFFZ415o/VcrmE64I2OD43hTn4FkWx2VTEXHaSuKwA9nPL9p0OIruXwFV5s5Q
D8D6Nyy+/lQc7PtHFicOHwkbmr8PXn5yNLmdHENRJrdtDszJu4BNBn6zwCuosIs8BchoHaI34x+IL4B2beKLfBzaS9KeproMzGIZ6VDX7G6IyvMEq9vvt+rsJmf3EILnBmlwUMG8Y0rC6sErunTAILRAu+8Y7H9S
SZx8uHy0IXS/Zqj3/qmyHAdDI6SuLW5RyZrakwR7pIkUEX+E/+fii9ho7zYfF+EEY2radzx0DZuMFmgC3jwtpVC3L6gBzByUrhY9iHGecmqtYua4CnsMB051DEzsGQGbigxylHxRgCyjklpPMdxAKhEknmBs8nYD
BE3Co2z+QIUPcGLYE8LzRBzwuZDI785BdeppawryXm8e7x9RXd/uonLsuc+z5wxUAVKDucoISAQCkQJcGpQdjS3t0I08UCqVZscvsqlRh/eAK7DNad6v86dAnK3ayWEWLY6HQF1XevWJb6sg4/hj7NYPrZt4nIs1
dlboNsF20axqkCGU2lirwGBw6D8QVmLMc+VsOM2ZLRzQWOUfuF0ozLepEQBzVKDnyEz4FsGEiBwwU4aiwxaM3KkzL7QPlXgHqmxv8cA+LnskgNGiKlCWWQYRwFJ6gjslMf0+BDvAI27Cl6yYlJTm/Q+Tz+wEtK8B
CVGKCQZMHfNkjpGGaHuxM/dSKmVo2a1/+neDbCVYCaKN7DzH+sBJBTXk9bGESxkRf29siWgFrjBzFt7NZMw/+h1FzXt0H6dSRV5XyWVZWAsYFK0j0bqL7W3ftT/26fBWY0HPY5F90GmGtDXFXaeK/4lWjzL6hNJq
G4uJNXSJqhg/s/ZE442wj9tQaYKl7WYNyNdimDNaCHiPPBGokLlzRpepyIRoyAFtZA9JGfqzU2TdjnczLthGEeLwoPFv5OXu/NH6tLiNJmYjdJHYgEntc0KyY9iqwef594gcBgNBxZOhqmtVyBTiK1c48J4MHsf9
DghPlPYGgH16HCRopo42WxEspSoaakqzQmZSozTydyFQI7+PNqquCis34KgjI0g/iTcd80YfgCUgRRDEf9zuuqk8UgOGm40AgHfP6c6Luoy8C8WbPRA9wjJhJNbOLktcdXucenpFu00+vSAF4vBUy9zfp5BTpct9
9Tw6YdGONO83zDF3PYlgw11IxGbx4V7wBSHIESa0Dq1kBzuxbLpYxp3Efex4h73PG36PlDIzuL6dv5uUb9QkmFK9DGif/MFgFsrZtlhQC0RWzVSPXE3KAJ5V28E6YUTzICIUbhYscnUJPuWb4MeZ0WQjJp9hD/0P
H3hD9mJLwac7JnrsBjGmmeaycYg8C1y0GMr7x+C2QvZkGc/UDo2ETExG+JNXJWC4ZY4gg3fgF7NZaVJGU8KupchaoduE1TDXRWkpHPtpFoVP8OrzVYbLIDiZiLyZVh/mZjoSsjT3y+d5iZQy06957w23/oF+qezL
TLw3F2R5sGH4qFkTrVCuxp7JkJYqj1gB+ciKUhkuI4qMAozHhS4gDiJnFJkiIfKoBeoOYa8t7m1daIQDLukRw1DPRSrANbucmeGHVsaCAYV5OHXJyYozQ2rAQuBWiyyTGqGOr3tROQ5UrqMG5PBnFwLMwskuMNta
7HCk9fS33TuOJimQjVNaZBFHVDorvulbvneOVnlzqcEs4m3qsCQ5/Cc5YhLZCqufu0mSPB6pi+gNERqJ2wG35xKLB52HOnLn1r8FioLVaYlyjpCNebP/qzkJZ3Q1Yxq2K8foXaVf2TZ0Ks8BdqzbT84ipDf5H/a8
GDN2wmq248e8CXqV4NK+DxqliNadRpFlDWHcaiXB8k/8kpTSOfXoxZwpjZ9kxubWUaLoNCcsQeejLj++vGx8RIXREujEpNfnr1doftpT/P6B/J6JvG3CdzZkElRiEYp6fkmevoSk512+XRlx8Ex3zQNII0KP2SHy
XWS7a3UU/bcs4AB8LogDbU41NRwWCQpocjTYEaAYpxGcV9b4WiBcIqccTbcOC7yXr/9hFExxWqt6Oi8W8ybMYd0FtNR24TOlmtLVLACRDcF1TM6BkNr9pNedXIrm9am1QwkZJXvhF6U2tPWDtzX40YyOzTu3Xhcv
eBGmjtuS2BykfRg1cMZgTak6ePXbZW9MoWKuRAvRc6aiYA0xbe/kd/Hz+2Gluow/zfC12lVrVd9++ItQgnV0MCJiarXjWSP81zXT3ruGYmwa5W8PxliA/miU+kdY9ILPCKIOHad7musWOKfi7MKxj81+Y1CwONns
/m6MjaUo0fW/oTeytkQPX6+jOvCCngrjXlJ7enTVWhLomWZPoiUAt9aM5UsHo7mEt1v7fdujwnzG6/XNw4v7sTEOPj1/V8Mqn2XVswxTH/+6vXPVhdSNlyzFOFfNp2j2+rG1ae5fSelIHCF8vMVAMbS58ydx8zUX
kqn51mXyJgcg0Q+HL90hp0gUSHt6U+/DX/KjPTRqgWf4Q9t8/THumz55SX78QwaB5JRM24pjPY7qSPe9JX25FCCtkDb7rCyN1YuW98Nj85sbFzyo2xy+s2PPCeTKovUja6fetT9aVo1aewhMmW0dMdRl+YEwKpeI
SWlFsJV2dzq1/HO36CBl0V0x7H7j0FHJg2p+2ODUtPslYnaF6v3nnI18Pms6Vlr1FHhpQl6hmIDXi3M/XpUdB51CtrHZ96OhS0quFENo73QWYcPisShHjxEJZ8yevfGtC+ENcjlnBVvnaM+VvsExKhJTCRx38/pT
fPJiANHB82HuepNrqUyAK6h+iFRutFTBy+SN4I6FKNETV4jkhViSPR9uSkYz3xeQF8PAEJk7lx3pMOiJH5v9fhjaN+1uioR3gdKTFBcz3ULyXkm6QiUtu2eIXVuASTrd5ctCUTWM3GvQ2KpAY/pAaJZ+RaKZqKQb
6uw0CPP2PUzKs7eGrqPQIX7/w0V6k7N68q20vqrBKSyov8NTfdS+aavek+KqtWeWuwZSoffTY+YQullW/QDSbgfyTuemiaJ0eRfD0kzoumKpSk6XH2CwbVYXOlVCMqkQVcbyfAvUGx+63kpfz3vw5ncJtw7dKmo3
yJaSx/i+monMoaDMIRuphhkzfpK+WD+Zhm6cyVBMpDhTBt/YEHguizr/qJn4OZ64vrfOd9Hooknl2E6i52CpIFtlHgxpDgwFsgruU84ELR/pXz16d/kflEDw2nmAZNbcPu5AvjLGG7vlKWpeThK69slhTdKROFxk
x5SrNtDQ/x3IkPNFQgLgMKl4C2qI74BBmoNNL/Q+/LW8fIJ2YBUNaz1VKf/7V29IC1wF3jClH5imt543lHcSFcqjXxFNr1fqAHVXmdWYGEE3RuMzerfarhPP1FBUAyI6MhGxFWQc/MXrHzYXRC21sgyNNvDGQ3rh
tmVqjLrQ3YQRkdC93tX7EgMt4LFBWlLVNhdM5iosUD8Q+K6uHoCpyLvr+brvwtr6k77T+K7XXcPKhMkqZieXSzFsUsyRA5r8co5WcyTLvesqG6IJnVMKG4kZ7u2dm7E5CdHDOykY3ylVmFynO4ncu+ghJ+CTiM4V
9UUao0fp4bdPjGlvTCnqogXbocuS4txwXCqa2viDs/zu6tS5tv0W2uuOKhX+Stw4JH7FVne5m8ne4JDkPv8xzEH66p+wSUr16/j6PVRBdPva2ulYK9L7uir0mO4DMzFudfB2bwTcgKEfU+K8Lm3ndRHn3TxyofXo
U8OK9NfbrXCFHW7ngavdnppyKt1kPwF0R83FlDK5fysOC1ZXCz2PPUCNRcmYq55W82Qx0IP3EMAjSPhZj+D0mqBCf9okh84adBW9RbokETvuf6D7UXIHWWdxDAbjaCrsoll4aegzolAGrljbvgoWbJM+mDj5fCpu
0xQcNyHZ6KfyFM8mqKTRDPXrRlrYwCUgGSuf0LOKUmiv+OCoNrKx6oplUYWuENgAmammsNOHhn/6sOclPPsh0xaB0ipoB1hC2r8b4jj/j5A7F1QXsqOOICp+mxY5oEyygXm4FcTo+JXurUM4qHENREtBJqZJqakg
nMsXm5heqtqFd9yTpMViJJHKpk15Z+uSDpp6+8ixGeQYmw8Max7gF3dr4bAwAqqx76wGai+14Jf+wCnb2le1PRuLe+0JcKHZg+jDakUeWoKpK5IR9wG7+IZA5fqsytTalwmZKZIlODgzxZlaI3akFZV8MGVEjvqI
TzZNnDLaIqX5j5baH26qc6APM74JgfbZocsGhskr99WHYMsZgTzll4BitrB0aU7ILc3k4QZ0jBe+pR0JQp6p5Q4uilIKmbk17DK4C7eke2o76cHYCzi4g8QuJhg6Qda0eZmjCbY5T5vncb9TwJe07OdQwNFrtI3O
VRrWPDKXFWwAg9ZXlVZv/FIKTlYDKxfANDdpJGStux0tadOi2QlMBcOCWZhDRb6S3fT77ysabniq2Bs+6nQ7ddMqdT3Wnrf6mH/g7I5+u0TQvQb/nlcTQaJN+VbgbHITKe98xqU737HcjzHvmcbJ6Z/2FU1PrBW3
lSc8NiLcUnK9mLj6dkElViihfSFNEpFx5zbGbmTx3IqnawILNO2GjZ1pW0S2gje73sA5ntfhubHp6ph4DI8xJK+J/oz1Lne7wql7VWVAV4KxEoNjAbwlthV16bAsOCKk4FR8UDgI4wnv8QfXpgh/MiFOQfp/7r6O
K0zif7Cm+zZr9yBA1FJgW+nUi7G6w2ObC3dGk809/cljkM4xRmD8hGwbVLjIFcAmwwWbwyvpxx2hNI200nAvI/RKjWip1BfoG26wg/WOrDAfrtTBHZCJpfOabrd0D8R37Oo6UZRH9qq+D8rBI9L4MGidwcizkxPU
N+diC24zVbosUY3guJDz4I+CCS2akr9W1neC+uL96Ge2/OtSHcPB1X6cnhjulMRf0SUz1cW+7ENyp4kxdr3T0d4rlvd9rvqJdPfix7fn6oCGgkim2ZH3li7ismRctPKI52TFBamef/8+T9azobw4PI+pLLBxpH69
Natzjkme0/t74jFEYvLhcUnDmHqkuKyCypX7YDLd6LCNjxdj3UoaSycpvydD4k1S8upfxdHZlOSyV7yp4jvUTOFXL/x5XCaZbe7EZV8nuMl0inq6RJxy3NmmTavE7447a9tm1xTJrAhXSxHq2HgeWvTF2hhzrP6q
gMrr2jXjCWKFn+ag6eSoSrySOuFJc7Yvz3uVyY8voEQMs3z7HF33+y5XaX6aV7JbzVYZLBAgnpdB/ysrK8maxYeFyWjRxJwBBSe0rFp7ZaTGHdqnRarsZbEE5DggZE1BLouFTYgkc8sdulhyQtDFSlgkLVIwOGoJ
nXXnWESGK/NibUcumWNrKMq42WfPHQMNlzBtDd7/SJDYqst/xEfSZaXnqeKgiDNPW5NtNp2mv2GhlmBo+A9PbQCBkkYKjrQwrl2h699gUysukAFTkRxhUDGW1pruEDFZ3VfpHV1E06YcrkyTmsopLXSFuVo9XmzI
nPU12Tltn2VipkfF7yx066b14WFCPfPmbUuXeAt34NhAV+HDV+ID7s6JoKDXWX/FsakyX4Pz9wuD42C2lrE+SM2Uo2gtBYFs0cf0SdxFeXA8XPRwdQ439xY0148sMxjcJALbzOK4M6t5sKdFbeLUOVoat8zDuLah
tT4FwAVHOAtWUPFvk5BamGYATS5FuQACBeZjocUap0Nv+nKE4EP7ABUHllJ7ICffoEetLQq+yVTKK/7x4SUmEFodSmt1GRBPgrFacQIYhLcT1FnEisz432eKPTnNoIsZtI4yJJZIeKkF+ns8jsrd7XzSZo52keNs
s2kNz6p4Tc4JFm/EPffx0UqYokpiR4Uwe7dJQJyVY0efWE3xbEvAg13lBrFxVSdukimBIFu84ahvFQjjPPQdGlskqv0+Y3RlxhhNJyaabNJ3KD3E6F9SbaF9gh2aqXDgHEcc0/bDxTtbZ7bPMGuysBhivS22oxUD
VBTqEfeLd2nbyAqeFhyGeltryQSY6Ri5/VM+qJWs3Q80Hf2a4OHOlg5jzihlaCQQF5itgoEJDS2ZRF2IiqdNQSb1WvUN9xJil1R8CvacRvI5iUZXC10QZe0Nf4ZVW3+UKMuC37aonJhIryxMVuKAeF4qpM26mB8R
P+PA4HtAmqHBLXQuI28iein0rBs2NYeomLECp+P3oYL0yYolv8KmefmI4FlCHpxP0ILhevJiFTwWzqOVpsVoVe26Baqh/Wlfd7tp8CONKWQOsHZkaHO+NwK66rlq4eZFHMYwB7XZoj9Gidq3gAUhAa7afK7ZIB9S
VWF4wy+iReRNGK8kmBIKg6EUweaK9hg3Mb4U7lHUx2yYa5Cr7xohBaIyhYG2Zk5EGY/bB2FK8BudDMlzUfveiqnPJyma6wPv1YsoXghIcZnMIJpY8hoKnLlHP5SQM/PVjyfkzFMU1RV8xfpUFi6eTzd6vOxzZa7I
N4U33zYqWFuJFXB32eqluF68CKQ+e3rJUJwbSM+skLKQwzzMi3BFQjPTSFqID0bMX9gKdVAyalkaSNJehcQc2lkEHXkXVXrnKEwcPCc7saIbZXJBAuSqqYCxWKu5l3qr099BmU1y5R/F7zBw8DaoUY/u8h2wCbaO
Nb35JoudAggNc9pKHnFUMdBps4uqF75o2ZVEIEBmsFAc8T9hCTXoLaT9pCPkzrUkQRf1Qo1+u4PyR4iYtfYVBSoEc2CC508OxCML+upDm+zU9RoWto+kQCyjcn6oV8UGHuuCgOmu4DmUayk6GG52xE0E1oZBerFX
FsdhAO+qvBfLdSQqnOwIzRNxlVDo4CpzMLfQHlUxcY+TkAS2NYfW5F1WHyqjmgifR14/njJ5mU2HiJp727nTP1/oghGxnbPV6boI9HAVUjVzgmdZVHl82WW3ZTbwuAHfNIe7u9LYJOEfwJOjwoGFN6ufhJi8Kn1H
UMwGpaQ53YfQ1ZCixI4XdsxEKKevrWjROjSMzdWGExWTFWt3qQkdHniZKRC5/eqWdVlRfFf+hPSSnJqJnaTXoi6soGo1ToE8PMEKE7xebmQ+cWPRiTuL/El0lg+d9I6tEVQgm/e92LWtfGspdTULwJpPqfAdfno0
K7ZmJ5HSCF4agE2knsrFtWrfumIjhYfyTuGbsJ1exxuk8KW4ZFiELI63oAnZts6tVTTZdZJW6t23GRSijUZNfz3DFfaXG4Y289QP/uKTJIiB0k+S0j3ze17dAN8pDNfkLu41fpi999mPnGP6dg7DqihEAyPc/bIS
sZ0yJRjYZNlrUNrITVCjAorSTzIYJkEZqbRI90ygOrcnqtbCumuvGt9bGatzYRXbB4B/L35seXJ4prntpul0NoFzAdwMPGnJXuCzhg2w8no4LyXm0z9EHT9I6Kd/sip+agJAw5SuRUZRIqgbIkUKI0sHjRMr40kX
FRp/dS38C2Srf6IaftqkiIY5mzZ7KaJFy0m0IOQ4FjlnodN7AMUiBCghyoEyiLcwVQsG/NpjK0GcDFCheBe/bjSzqukVvMEmR/JqGofE84cZAFIOYlWOSFRyJj1SN8Q7NSo8fdZWtjkZ2qgiGAUIKYkcBjpIReK5
SY2tgeq6yWjKwEwIGXaGVNNKvuND9uXO8rFhaUooE/QWcjtNTg6rLzdtvDZAP6TEiZHRaHkRY0NZoRMTI6QlVr5Gz0hdjA5bFksxMDx/l69RV0UE2k1fYKs6Uj+f3EBV9LJSYto+YjH3HhopWBz3JMEzfGA/RaxC
Aj3WMSt0uEItBDhxp0sTweyhwm/OJ7AIVGtshG/8QuZUFQOmUuMXEXrhfl1Vs/RehAyGUFzUlzOWH8WzeErSwFGLeWdWSVEu4dAC41lqY/YoXhd7aTrb3In9OshLIxfReQmo9NMsokg4q1oyp/ulmSVLMuC8m3TO
A1xFo2VGoDkvd5OQb5vLzLeZqqreguX/crrGoUHfKooJRR2xfy8mqBkMf7c7ZV31I7Q+C/Fho5/SIi9us6TJADph4eusLj26nyDakE4x08kLoSFlajUcOSlSTPjptaNkbzpJhi30MklGOeFvnMuhB7CjzHey9gcm
/pD0bvrJdHQSCHmSZX+kK2yMiNrxDXCAmF6Mx2UMH+qWYcl7BGAuQ1OXSyAPhREEEvC6ORZ7r2+oV1PV8Dn9Vq70Rx3ZZ5x4B95dbe/Pg14OGZu75P5OBBDF0CQuYpDC6zV91fp0QRUaxFt3fiUDJJIXmEVI/XfG
u2Afx+KPoPV+3H3IP7SV/iNq3Dj73TIMByF2SKcZ/3yWCeCYobsf8Lu4noekuJ99KLqcdPk4OwrYAmzSWkO//cLAiWUCH5FIMT1KqSNIXLSpsSf/j5sbTMiqi2trqpZMCSWI3jJBXLfOwu5EVmMUfERxOh5gEBff
BpYDEKPuJlNLZK1b89ZNXsiKtrbt2qUbDyQhc8Jl+p8r26IH6Sd+xxeKz7wEF/LBpyLY2sMDKW/pFgMu+tuv44JK4iZvTDZjaIcpF2u62VlS7sPuvttJvt4OLUSsqRuIlV2jVKexogWsDapAmAcNQsyoRGUds5AU
LVAsmgR9VdIp4Pj3/xv/gWZuCwOHCuVffHg8eN1jFgoVWR8YFSXSSTqTGJVxsUIpaCVCCi1eRcVpm9x16EMTZEa4TYVwTMRf4+WijCQMk2kXqaqPaekIdcVLbOp0t+/usx1EulP8tkqQFrSeAX0N35FEFd8BmFR6
3TMvi6tzkUZe3yw2BwP7z5+63iQOTStrojMp176SnxznkxIvudcxlAr9cpTEl0cYr3mZlHhLpiK+ppgPrDAyUuLC/ak3d2V7JxLKHv8h2yejeQcp+OUVGbiZqZB4R3LVoo2N0R5UkrGWfqz2dht7rVb6MTWv9L03
s1WlLt8b6MoPORn3iqChg8tZTGaWCcZwPZWNytaT5S8irs6TTZpyntW0cGyru/Er7VFtuB7W6Z4p8NDlnRU1nIMuO9NLEGKnvx4RwlnMlRvuuoMp19jpCciPznjwYLns5RksVbhd1L6x0r7ZBpCO4k3aDw7OT3sh
FhA6oJwOYP2TUlKEo3Mf1G98OlUiwRejsBp6UH/dzZfqf/fM3oMQiMQPx50246CkN4zR/ZaB5BYMS05rc95b8fv9ISgVT3xUoUDTTCIwvxxDgKVd7lrGgUpH9/bA9YC0+rAWXcME2zAgrAlkQABaDIL267/377QI
zRSFEb5o/9hmQYavrHVWUFd82Tql3dYuV1Zj/pQhO5nJ+y0ylD6K3IudGIMui4TneIWuOdykx6xk2uE+qCQDl3PsL1FzUKQgepc2vrc7oTdQv7E6AOyse639rvakkMOP1FzX21arpexkkKMfkdu6raa1xUpUutpd
yj2dUgCUo+lR6CSBv/56QVXmyiKlhe2NvueOr+l7YpuTKQ96+zozSf1+HShJwT0WOQJCq4ndg3fhIGRcdbbKrr8q3uiIECenyzun+fCRiXYUOEcFcAdY9pSCdeuZTbwbQrc5e0d9pONb2qV0Odoj2pgU9Cim+fHY
th7k/VumwUQW8dRUGWODt1ciZyNZ1ymi6DrfjUo3Qa/dsjBFLL4L2OOPOeQRFHQA7rXgZHoT7V83YFZMdiKH0EOt6OAyNYgMelXCH1MZZG3M1PqyHSGp+vkS+vDFjMPS3a98evCPv7l31Xde/SJ+KvRlhWnrcQqX
24x7cScccDyMHQmdrytCHIxwwlvNWoQ0liJvI8xwm1Olf4UWsI4AQiJAzASOS+qvN2VEbzRb28efCPy0sMJYA3v+X4xe2l4mjFTyv4mJqPIlgcz0aQBwemIvFq+ZfAuRsRydaePfiobqsIVa7RqLrWEFnk4uwrXH
8RXFTPwjUUQKy+MMtb6f6LRGFpniMqIzs9icByBLm3n+fjSzVJSpPr92aUDHlgjcIUKRLSxMdUMdgvOFmenl4ZKcSob13XW+LvRMCnadtqcGYnDU7sj+1QM36QQoZ/mN75b7tECSSDsXPWxFGwphpiuw/iUQSQu3
zIwKo2GdsEWFYTMBZoENLh4OzmmmX7BwZgJnrBvzifgrBX2hMrIu05btSjBQCwESzzSK4evGaJHyznrRXqtcfNUiCxtAP9YpZTqlR4JrGjEAhLX0FgsmvAs2wlAyUY3b1JPMu9nm5jCieOu3wx0mzjOP59XpnXnH
Hzmdvf/I89FH7+FTswLXltd4T7Xudc7iSHx8n9TTHf8ulsdK4/bAOGP718Ix2xeE+akOt4TGKh2PZl4e91zYqOPNs/G1NhWmEPdWRTEB3pWYyLcOtbeDOVt/2CfTPWv12TIzEGLc8CsLSxjpUOluMojeoU/opnUu
tQZuQdDghCGtv3rRqfc1MycuppGhWj+k9Evl0d3nI97ms9PtmEvxxohMhRaDtJh09nFMSGgroNCbyje8f8x+g9UtLuhVazIBUY8FKAkdpjdYa1a4TJdhoaIrmWSf0+W5HRgWGN5X4Urkz2JkpP9+IpyaRjA1r8+Y
FMQqOuu9NUJ58abB1JZDCatPhSygySi7PSBCoqlYAgCYkoP0osINX3bKufvwWPQHPfVEaU2XaUIXaDfTY+6zOJQzHSfLOLVukjm60G8FU9QtEvByJn25AwEC2XCA6CVEcT7KMVV+qPHgmePNpMlGJKIWHt4t5aQz
thVMuSjZCEcxJlmiQUaxUj025qvzyN3kkU/CN9D1mDIaj2r7ZbP5LWaFMAxwyuR/O08MtJ7WarGlRCJ4XYnEJ1cTD03504xV9rC0kXI5RYZ0V8QWX8x2UR6XzAYVOZf39zx4UbIMD7KKkgutRUvuwf+yTB9WX4wH
w+mcNGHReFI82JYDHJfhlFlBy8VG9xycKCgxDI86p54sRMDBshfqGHOwotTtiJJnfhHmYxjOZU9LwPTyT2LPAhNTxezIkzVzNRA8YNEvOQLn2ANN83SAy46ZpJ5KwJQmKOpiaJrRNLxuZzXArFMmMXoPY1B+gmE9
wjVZB44nQsuAKbT31j0SJAapm9Piw11P3VMriKDjdD/K0H5gIrQ6AQihBk90IKbG8MPtAFay5Y1t4IsyKMQh5KKmFQYqEZ7pdsZ4rDy2L8DqopVVkfxSMw0Jht6NcHYvLRtu0fZSfmrZC+lfoTQbsFv2rIVjzEFU
3oN0YeCXHuCnfA+EgYdiCH7cGXNBIi45hd5ltiCLuiC0UP7DU5iB4CR6Jrob412jD3R75+ARACFgbGOmotHyPZrpeopyFi43ZSS6PMmJtY1LVwe4kMMuPXYLIDHFwutk7S9B7SHZ5hVlytMMHisON6ZpVgGAWey9
Xht/01GNd+bpJFN7+c+3f3m3NO4HJGPey577X/MYwmmt9dntfwXgo5wy8Gye5LWXdpJ6Ej/LZ1e92FmuG9fnbfXV4oaP4lo8dcqYcbHGrzjqjQ4eH8zguRzHIQPnSzil3YQ83TUMyaZM6pysfP/B1QRDGwYv1w7O
iAfG0ZJzBYwYjpeR5vOSTNdrk1/7X1AL5yo53ISmImfw29szN/mgKcaEKZG8T4u16qEzCDxUwjSbNPbkXnw1O7OIO8VtebWbNctczJTD1/hevabBz7StoPQQXpcRTWOCVwxPZ5Z2SjHtU8bJc7NHVFg9iw4UixA6
lOimjzdu0fsIo5/YRUkoPeUj1Kyd+BQNy12E3STkto5jVDN4mqdRTfvzoQjqiXPiJUAw5zVkps1Ljx4gQmLc9apnrm/KVpgAKnxBz9y4ObY/F7BZ+cCus8B8tiCR0lRfIKkeEdoLbCehKkx+PYfMLARrjr052i4d
w/o/r/YFP882C1nI0N6m6lU/aQgGoiyeq9przO3W0O+jqx4CQ6nfIMMFyMFpeSn9mSinUVZMJ4idLccHq55I3/6vPeDLzUWDZCURgnqh2eI4mR4JSVMdLUiiEEEOBpZ56ajCeC9ewdo9BSHwHuvOvhLh0gpg2x4S
GVY6stIf2kC07BR20WNNMaCBaTdeWtaJ5sMUWQmazGui8cugeCKRFP5dKAWJHv0I4soKE2pZeP0W661nbI1WDpQVpoxrONHCWdkC4/dKYBe2XhaPSvrC+6kCR05QUYQXCuqlQwo2HuSCrrU4F6CrjuVZ+n7q8kzP
ZyGP/VXPhssRSnbPyxKm0JXa9Eb6HAViYtSmN/C1KzBcP9PAND2Uee8Db1ntu+yA/l0lwRgNa6hnhekaIWOoSN3SABi6N31l9ODJJCfpe6fFYCPl63Za0D7Gkxd7/z7cXYL7e+zrqC0RWzpm69L3+JoyYkvZPYmh
1mLU7tuT4GoEZqAEKQl5FyDQEVaeWI+XqEh5eY2VFfQj0yX7l7+2w7haLE+JKXIEGid9ig/9YMhiImYlqynb/rd+8L0kpMVzr1HyB7DjUO1Kj9jB1XDEr1/QDZFWYZbBLA85cvZoDDJe1XFnrdSXpf1H53pc8x76
DLx43UG5GsX8DtWWZBjpspupBQzSpeoKT4JmYY8fut1ZXlxP1yOdolnssAU5i2MBqzJpSvYB7DchaBnr3loltKTJEAvDeWCE14wpoqHLv0x13ry0oir3QD4fH3EvqYSL0XQosjmoSNxzNCF0fLA/SqhiRpC+E9uR
BRNhkPnKy4s2hOBZVVKiENpVw1q/xLjuGJ7MfvdEU2V2wD6WdT8YNhL3UEN5+Aj1dsZ/+LlDbpJtEp9oXOV75o7aYDvZWbssmHsgjMWwYIZ53NO4TBZss190zFTVZGTdDHu9uzttOhCkVdsWNsdJn1j4kIcCkkPN
gsplccpDS6BLRujWaV1OTdPFeaxdpWelvJ0r+cYPfE7AuAvGSR6fa2Gt+YvwsIwwGPWtPX921MiVIaplYsrd2O2qxBIjiiM159dtTFi1+W7LZSUfxRR1xNT8tbQXuRPdKC7pjKFWtgdkKiYrnMJGMpli7bfYvAVr
zQMFtvFLewuzodVnhECUI1cJTsSMBWXNes39WgbNqL9f5TQRmEvDTelCb2S6ms20XxgLnfI7GEVe4jzP26JEurAiOZ/AlSXXi2i3ZpQy3+ieRnYSydts2rwfbeys1uK+CoPt059hvcw88Kk8m4KlJK+5Yv+yczBC
eXKWWdE6AwVhrXFEadUgte67hNAkCoNdQukHzwM/PUAEChSezVPDv5nyigoq7lXbjnPstkOYwJtWpXGw3i891dbfgsrVox3LifG49C2cFBzs0CxsMDfY3j2xCk/h53CNo8RzKwR7L5sxd8A09h1r1dJoabVs6LaB
JKTt36ODo202/WLwxFHksSE3DuIj0ig2ezOp0QB3c2Ro/kMNsmtlNb0RF2APCldtB3IlcOFBpndlqGeVkOJpdp3iPWKyqN+qqvfH9TOHsgCJnDoG8RK8BnzQe2r6B9H+9bbZbV6WTT6Evcyk8X90K2gdxPtwPEcS
DM2tdFHy60miPD2i5JMDrgAR0630Pjt9noIHoTzXztaMwbSdNmpbhCya5fcksEdESwkHe4v0KRgWXpps2nug4ig0dBac3RzUGOjqaTCLrDg3r6TnOsbvy1stWB8otr+u8d5lCRRhGciHLhB/a87zBnOjEC5+i1dQ
vCb5Bwez+OhauPDcPAKdDutLta4YPwlXxjL3+nfN5EpPfmLFv43T8GH4oF3+ruV58rejrjR39de3//S2RnLN/0SxD4uNHycHyBuexuXvyaNWcLhrl4+1Hn8fZmec7vKU1GWcPw+Hf0ix5mO5hS+u8lcUFlkz6zYo
/3T5YxrTHLJGGGTDYc+wvoRm+bqxvZWizvE3+DluCrob1f1Sltobghfqd/PgKnCKgnEO0R+i/+d/Gv3VVHZgmkbpGK6NmjG4JJUZwcG/UOfUezWykwMFURAIcuWurgsOkEWFfahlaWNXMvFflWfJq+oTA361toTE
AIKf43urGiLS+8dzboE86tfFU4iNBp/01OF7yQaRDi59FyIrRayztNEUHWjDXENeGgEO7z3FelaPH4l4H6HXfwya7VKXi9CZPRfpoIw1bv0uezFmEDHABPYhv0nyQQmCnRiHYOcqItj+8enjWtL7EMV7wXHeU3H7
3MiEz13q3XMXGPeOjKuHjmKAE/B2FMqPkuxdXWbrt3E28ME4kmrTrSPSiz4cFffdPoz1o78KjBdiNX5375eB0f2XrW9EQL+e7mINwHjsrbkOCQuVkvHTSq7/SeFK5bSkcnP0vWc+S+VQquJFNq7yl1BKo5Dxm1zG
InI1+Cctk8NbfYEZ4eqdmtDEfs6ALBamojZ9OaGAvPpq3Iv64pbrO3XYxMdOdQZj6d6S7x8zyAY2/Io3371aOmJRWGx2xASvEkvvTT17q6VU574CkGCIK/HlheMp1t7H2whsEjtbx007jW1NMHmMmnTzUYdgp/rS
GwtD7aoePyG8Fz5Ok7qzuGBrkRT1U9qm7+GA7F4FlTCmSU8EzgnVfI+nNSwKXFZLqwccMtWYeetjvfB79ZIJ/TdRbZbtoJm8XgwTT2PFbMZyrBiBnjk5A874Knh8FUw7uMg+30o50PFr9+nDTNP3+otMKDFnYwhO
6EvZqvl1bTVmY+bKo5mGUdIP8TXixgK/O55J2XJpHWNDqMNIU0eZj6ejoNeyooJurkuEeAaOys1WfX2Esz6vY/fgkXq6x2QWTwr9R5nkrO7sjfjVoI63E4zL20Qb2kQyLM0ZWaL5Vvdktevpkz+PY9+mxpXGIiRZ
bhccIQw79cHWu+GTS0Odaz2zLA5p96o5+6jbPDc5W5JmrN5ibSlGC9Z/CRDL19/7R7NJCrb8eGS4lWVBmbJFtsBeZw1hNU4ebmcFAuVIr6TWBIN68XifgJmqU7+gF8IRUhLMK8+Wvbi/cWf4wufbks0UrPahbhik
izBQxtd6NztB2aRIA/FMHmpzKKUtlWO8diDzOQF3TmSkzL0OyoRyn9kAYMuPItxVmCIY5LAH1Z6C1ACW0yDb5jREtDxi89xmuUcByYbUPdpQu3yeBnORpao0C3fbSs3XO11V5QM/Tfc+mCATJhCfX2gFDC6e7CTQ
UHCVb2zr7tlEnFpQKkjqr4OiPpZD+YeXguNeWS0HCl60wVZdJ26PTsoiNUWAYDhutfqqJ1LJxuy1B8VrMGi7mqJ8vEI31GhHn+G0g0O2uWR6I96zpQu/95JiNNUDmV/TdOkLaYWU8dSJCrNNcezNNtn7vTj3p+Gb
ubv9o00jMh8BjfS+T/fnHMEk57xgy59608puOA9X2sJGWMGzh0qYj0bUgFtK6fVMW8S7HJlnCuv7wtzao1EC4VMcpZCW448vfNJRuo4qWMIQt/roE/l5lZ93+VAkTKRAjVi4RHN1E/FFrESB5rR0YgwVnHshSz9R
TqLQzC09pCY52cpPtiObpo4XtHT4Ek+VoNgwp9kk67okhPbilBPZ9FBqqD8Qx2eNb0Hva9kHkcb6d/gYN4UxTQdLxE6hV838+DpHO9qqG6K46APqEft5aZmtg/clj0CM3QowlTxk7ZZxynPteZN3pd52px/9a/Eo
kso4KuhkfT/RC9WsyMkULCNfKf78IOFxAnV3+unvkzbZWv/3///tvQl6u8O3+Ttfyxp5ugMkQE636F3dexK4qdv03odvp4jXXJguoY1/0cVSGxoQC7imuF6Non/6yd9FzVvQlpkyE/y2kKZhgHDibTD8PvhA7kwG
wXxvfHG8/Q/vhXeG1SjQ0x8l/gLlnjkuEa36SF0cXWJ2fhC+Alot1Yiz/7gYp8JyDQRRvpvfqhN+e+osbBHJqkos6sv74/7MhlbYlXFSHdCKSNyAhTHu2ykyMPX9LxvhvkUs7Btea68KJayNA3XMvstNvvzfjdEi
2tbQ53IihC/eoC/YCygRwdD/1x0pBPTpIyBwTxWpYuFXKQg5BNgeAto42NH9tIDBHSkPKI/CC37FfpbMeIhOrKs2SailsDJKYWW/EYODOXiIP0oXJIVz/S2rmy5cVDvt1qbNwltSS8aKQiRBB436nownTOUEdWWt
qsKUOrtqHMeVLqWgKlRMVt+eOmqOBwtZZVq/gjZ960N/6bMpybC7FCY1g+dY3Vo6sisbl9pu8oFhzqKTPnQfY7BBjV5KPqguvSMSLaWurlVSoMaVk+jJk6WdnulIxWvzTHUAbcYS1c7HhDbshT3cO47D+p//Ueke
/jJjVhuMfJ0vtOZ/jXaBfj+wDbaC4VkmO8RNZzhEaTq+d8SM+ijPwCsT7B0ZPfttXpuIbRpWo+N1zrhpygskPcILlWtwd0iJp5cLtw6jOnoRimY7ow0Ohlgr+tSzx8p617Vra4kAC9zHcmAUph3JqWLTsEVVqbSQ
hbHcqTqyaSX3Ke22Ge52YV9cywyvZKjIyP6yKbVPSWNpo5Me6y6a3bKJadHawJsMYW7+hcNu09rsjjnAXocC0hwkAriZQgZfr70E+LFOI2EW0SUnHUjd7lsQqd54z3SgqFBXMHU7K1jqNjbsCdQRZZphp1b7KbZC
q6Tta3rXaOKHGWtEZsYagRlueRF7ZwpMkL3eW7qvT7w7zZ0SodnVfF8uKLDa4XOI1+tVJcOUMf2PgYcNo3u4YF+U6XeZruJQtaoZorupKxiySFAMaln1PlN6Di4gZ1XaaUfalVIb3H6q3hxo8og1GAGbyO0h8ocL
HNoP+QcUnglGQw+fttbj+QwLtgOaxYOEj2ldipVYJdeet3mpa0iJiEb2GNdtbw6CvNzmhfkrCUbb2xdCn/tremEap+TCX73qsqYjw1PpoS9sDx9uxQqF+9Aoo8omSI6RXHQQdrquBE9KA3+dKRFqOCNy5NDuB/kz
oDpUYvGaFs6FqJHu0pHHgtszlliPCJHVrClbwb670b62wb7GomSD3Sqm3sAKNmlNgk+wnJM4iu77qiTQBqPmBzfut8PzXiHfL6nAzBbLcWCLCsYeiexDOxgr1G5p29eoAYth/Ddd6m4HAYSWBHXSO7Eo0delAUsL
uZ/h05p7VqEi6ZJjasKhCo9xf8y+5TkU70zrDdu2GZqQksyMhHXQrmy02sHcTLs6NqD2Qw2zmBuIsYIyh4CqKGSRnAgA1TEJQ5JEYVAKTKssrwsMTgeot953h70ZT6WtCAqyHyaL2oEwozuA6Ts2QgjirR642eXr
eJsREQmt/c8Xve1ssAs1ry+wQ4On0rR+KFdX+5Wc9cKMudEVrAXF1gJB0Cv36do+2GgJOq0YdOvwbP1SQBuchrAxDEzl54LyA8qwG130fR/FYtjsnpx5HDVfUNroKNlrFLxvfTMF8c+hkPfQnrEfoBnRo8grdPwE
2IJmnhIGPX1ZzHnu0EDX/1oYWt7cF0bVz4Ljk6ZAIGNyyEkoaZc8ZBzm5nRasqh1JsDzm2IqN6tIs2sSWGP5ovRsOsHlq+LdDAk6NdqWVGqCG73ZgzwHBHjkEkEX0SsxDKfqeHVa0goKfzuHBskKEO2Wo+MixCDA
7JpIxdAVEZ0TXMO6ejAvoZjKVlbLPsHeJFpROII3Ot/o67MMm1uxgbe8Dx77cjTov/nayGgbnoepWZGMCJSboahz/vXYz153DUX919TMNq2hkwogjfZNpW0Mp/D1dNg4JnVkXgOEx2OrB0Zsbz6CoDm1jgQ2PSaG
YtKMfcq6t8jDxD0I0hOTlSBmgBp49K3ugeBPHyArdLPodxTTAdYPqumGm7skSaGiAWI2YDrRbU8iCFpNqxXIhsbVXnNTqB7yRqsy8kn2J3GflOwB/O4D6RU99cdrtaKRfMr7NdAp1OHrM0rKVoWCZHtdIUtzp3UW
bna7bJU9NBB3UlRQXMn/pgHW3UNatxiWldMqzalZdCQ8Zmy3Xgr80zTOU31iB7dfrG4b607JJa683tHi7VgFIWdE0iQTYqhTHRY2EtxoJBxGgQbPF4mNU4QxAEvMU5rlASE9qsFuzz+CnSMXyY3RpNIy1SakKrm2
QPMRvfmeJY7Hfdo4FhGnNWHL2tr4+MbMetVpVQ81/czoj5FjXEhnfgBkAWBIiRtL5jIO3/Ok4XEbnlNLn7kgdH1CIZ3zoTqULtPDAyVRnYu+XKM7i0LSG5uv4rJLPgvKrrArIbudgfOKhjKqQsplX0cWlISywO+N
P9YMq4fVFHTsCwOHG1KmRkc6Ia8exteQDN0yahbSvW1hh+v1LLSMBa9TZFneBSW/ABOk9S4VGq/CbWMZTrdn1/dTa3g/AYY/2DCMjgkNFXMW7q0XBwaocGEFcyQxPBnzJrHKfcPOFIBgVXx5W1Op4eyllodKJsd9
YLWCu1TfBupcj7QlyG2GjN+bUs4dJUa7NcluawHShFZ7acVh0QysO4RGvEFMhx4QXIZKEiJSxA48BR1PEoNTJqO+QOjGi8NSc8mpvdFvCdklxQWJcewEoA6HNfI6hEmmafAFuOX1iinQ3HORe/f0RHoKSk0aA4i6
FSXBIfOY+LYCfV1Li7pRt9bfJahFFvYOPaqG/Pw+RbW+HsZ68i5YqFFDPr+qwZkGMX5vzEiREaVQRwvMAVjmE9i/cx2YX8xJzIWu6+skAIQkTB8hfJoo8RC3W6YeNGEVOxHYkorm2NkMTYZMVB3Z7WqsTswIaBh0
9M+nDc0MPXY9HwAHwGSSFCTo2WulaHtVRjcjxxhi4zACl1jSe+djQsuB2FBS6i4lYZjZ6TKrlQN9cvq4T65Hz2kmyXU9aX/Br+/wzKo8MTjZh+LN1R2i8uy+WhFzKdv+UOKQ5PZKQTII2UvouURhG9FAXefNI9Vx
ivM3G/JePL0V0OoO4jNBh2xHA2UZ4zYWM2SifoUgYECjwy6HIhJuJB2+t1EHiywCsxCaN2wHdJIYzJU5M1cwopkUCovmw0pidxuuzuERxPknrcwcSsOVA8ggCTBPqewmBDXLRY84kYrdyvGHIAW0ngCBwji/3gJ9
fe6lt5Mx/9Rm9L0mUbhMmiQOW/IRpoQbTL0yoKef9aPio07ucWBgkmhNQEweUHm4kr2rrxprrJ7z4jYacjBntZCzLggrgJqM9CEr5qjyPGyTwEWy2gSAlmT96VP1BzySAPshcM7zQq997GNvtPqVSF3Nn4aoUGiv
Rd69NL7CL6LUWzHszw9bMpy2JwsKAZWxhQ0qa02Es51Y66ho63b2oiuTLYm1hSxMHMCkaKq+haUE8jKTLQZFOA0atq8uW4wFrVdjCc95unxfNByDqaFYBK4kFmGMCbHsvXOp8JqprdCpsylazEndN0FhTNCVQEwd
/PBoCTNEVlHYSCOITKuEAC3kTGRJk/5FIm8vTGWIZ17WEZPebw4VYjdboArjZDpT75Wkn8CacbztptY8f6k/nHlWbyoCDmC6Sep3H/XFrymqgVtWGbpwtYHYuiSUFgs3Wnza8Aj0OGBjwenIpkEtdTjTuKorMKA9
UbXOvZnXYrqmylDwmqR1mDSXyqbnY2IMtpEq0F2ZRSg3NyuaOyuJg4E6oh2h9QPlmJ2nKAdjSaL7wXkElv5lUK4tSCkg+nYMbqWYkap1gErQnxN3TRA7WJe7QjpN1f52qAvB7dEGnZCsFz7m7r7jRJCz8m7OrYyR
5U70z0nWVe8rnjIJYdc/ZdMyr123vd5MEG7765e0MIqP0wI27lhbNSapioCjsg4FDpHVy7xSgXs1d9/grZYO/ZSemrj0Lq1Ws5+LUjCvdGMTBQSP9dblwa8V7PYbVPDhxfYwmSbjHRHNZj3yTwjmKS6NyczutkAM
DK1rlzxvJ8/EwCGYhypZB0EIq1MJicfx6De3GTggLhPmET4183fRDyQg5ULUn1k/ctANWqlDfXrz98x0llbWP3/MsXlftBXen2dagMA7xcbpwF8bHisrxQsFoKArvLjvd3ypo1ksZBVLA2/wjssLY7UGLJ+5+6jG
PwRpoBUfDHW8Xn3thOgsY/ZFq5c90mGU+Ob7O7x24mRTpEuXxK/nbxQudKwRWTBivNdbrdAMS1PLxd6x8lZBjGxBY8w37hxRpKUhWpXiXW/EeHVWw9hdz5aaeXPlfElNhbikIa1KYVYdoEV2ASmxx0RwpDmPh24o
R7LU0k1YlWz6CCwnNZKvPEMlEXZmhS0cfhWbLTF9MMrk5HcrBiJhIuTAvsLLNoOiTG+vnIjaunr7VNtQi27GNbQygyet6mqVO+cS2FJW7RkP1fUj8xrG+3T0gz8zPBwVqKYldAo9oyREZP3AnCTcLt9zWQmBCWQi
kzcN4TAUlTmYbBmyjpgWXS/Y17v7jR518iminyJpb1veAsKX1bxQdpnVj6FeLaDtkLJV9M9BLcXbdPnLez6ipb15O/hsKxrxhaxiw5mnSdzsi1o6O4buzdKlXEsU/zUXzEVdH/bjDZMEXqJRjaQSBLmUffL0+39w
aW/k4c56O8i5tOYGSBtFFCMUOqksLZHHiffyFVjKwSxdeK4+hjWsqUo9qyv/wko5g3kCjxnbJVUxJ3GgxWlhuxwYbb9wF1LyGyekp9/neyNKwfCLIbvLVFKuZJ5HWmSu0RY7fGxqbSDZsR9DX/r8D1PrNdQq1TtE
/pZMznH+hOYbWlnO9s4OJV7pPvE6883dvJezrzLdaMuWE5Iw3fjPztMpLN8Kz87NW8F00s7avWBuDhwmZl8n3wNAWnOwYpO4olaYj9bAB8Prrw85NEBcu4PumXFFrdHvyejwXrPGfTb9xaBF9//hQNa763Xesyb5
TnAJXTF/5noQFONtYfnNUib1+40XEwyTDVvfqIxZD8OqRrJfrtDGIJV3b0JY7wndlY6NFs0X2pIl0t62z1+S85L2POJWqdgkQmdQxWjDvOdKWDoiBMfZ2ZQCl3hwc0EtJvWJvXmy+lYx1jFIzGFCpvWVZTdC7PaX
PU2Cr3sgZKcavinevWMRWe4ghLIsFySpsYFH91PdwJFgye+yelyTT2EsN8/i+gp5DQCKPZMpKKPs7vhY4xtyZSE41M4knPvK9IeuHIRiiqdM4yGKPzLMRFLbh0M+UnDc4JA8ru5nGn1nWqArWfPwi6Uj7usKJN2w
KVp8GKf7WftezgDQpnpRkueBqGJ/MxvFdnxTkvD92KllZp1xx3MKm80oXX6Tz2ZUN/1DN+6/HyYWq1+7XIBov7KBJDRQidIscLssNwV06sKtS1jRRZlGUnGtYb15KrIt+D2Vutrvf9nQ4qwnfJODk8Viv+FItvgJ
rBqftbipsXlv2x7Bz/Ckw/2sVw4iecPP8LdFdJQ9Wc89uv1mXx1clsbt1Bh9eIN654075kzcJd4LWmNXJxjFnLNAXs0Bub4Tq9Xt7fT7t6eMLHpKBmNADqhLbpnBGQhnVLgLbPCrTekn+rGNy1QKemDnoW0ejgBW
zCOEx6GhdHD6GsXj/QgcHjqhwi+6Q8Xy5vB6BRYYN9GYaJDN2NzpyPEcHjwe4EAOpcIFCyIizWuNz8mVseoowXNCGPu1GZnpynRoUy3HOokmZ8IMG14elEGOxlDq2KPJpy47o3lq7DlGmfOVFLtPwIzGQ85bpIQS
pgU+0/rAQtChk/ekaoto1VHEVilzD2+AHeU8Ezp30OXeaCPWQaG/UAduDwNSBzT9Gm9BVN1AC8otsot4pCGbCGGuRzKRsiY7fulbs1QqxxRTWE46WQbbxOP6bIqke+7BPotXGdJEOukTc9ZJiH2OJxcFufZqnV4P
afjeVfhJgDsCkvFWIw3wI4iJDyT6AetK5W9E/JGPQJhPCSUzc41xa1P7Pl70y1vRwDuUBQCsli90e3Ai3K5ZGm7+89LO/g5ezv+u1N980w8EzXn3uPuKk+HAs9/eEPcsgp/81ezCFdnSTv1uH/5qmXbR+5nEsHvX
KPSC3z35xe6pt5+U/GL8KcMwIs2tAtdpOdfevteZu2tRkqsFGpWSUN/3+krrVpYeohamVFQFXArcODEz6IV/ooj53RvlZtzQsjTtOhxa8O6MJa3ZdqdlgSbUK5Sv3UdFt7Rs3Yc3NX6LbzEwZlMXC3Ms6FQf5jia
vIMZRompwPNRkw9hgfGmiQy6MbwMIIlTlH7cm2qjGYBWhiKH1vbi7liHcnkofl5efr40FpyakVT0L2gQj/T+YypuC+GeYBIZ2iswmG0WebD2gMdzbaacMZhy/xghJFRUOVW255AKBlz/5hRBHXVCDWPYrDVCZFbB
JLLXZEXkx5YgF+aL06VSVBCP3Kt7nECYs5F9ihB8h/yuIMqd6IlMzWrKiawRhoK8ivyShmey1aTlDnmcC8uZRyPho6OQkDAlPO1rPvB4VgvhGdb2LfmcMkf46wg1guY9uysMzmt06DBfibqvlU0APRM6jEvz7XeH
0hAN06XJ37uCbuN1ybIXP61WMksP2PrzKvCMXrdy2RjL5wxX9OF7DFNyohS+KK2gV7BjO7I+OiyNJ5OwrIRC5tDLa6xVwFjbG2dhJSInPbN/flztp1kbmuVNnMLIWNb5VwpRvtvJGA9xGLwJCi4KJ8iCbFLu1Ztp
LQ3PJV6mNWpbZ6VQcfuTwLFOgTQ95NSTuzTbim5t37l2/+5CfT9qISTLUIUwh1xaO2HAdd+WcOeiHS4BL4AIFRPqkHDFicKhcAXmMBiqKLYTyros6eaxs8yDbyYzrRPOO2N1SKl7fDELd7GXsodU5aGfpVr+eyAP
ENtGlc7VgqCEsdD5tJRsBBesey0xlboLltinSng73cj3aQ3Kbd4yFUUoGwxNDtCU/5vgcHaBxBdCK+PM7i5+z0RJGb637oLDTb9Hd88Td+RC8qd9OSQBmbmmKdYs6GVvQSlXgMWJjE/+K6wGE4/eYwLs4xRFCuAL
qp//kZjSEADoTQPJDRo+HBQdr2fH4ksbePVdXePIjJisgrpGyHsQJBg7iESAOoGtiAVGR99GXxHQP2xMH42w05hoDPHYRPCS+wXtE9dkF1fAeyD+tDgGbctRG0c76kAbhmxcVIspHXBsLRKc7HtyBE3KsQ/Gyh5Z
Yo9XDJZ7puoaFuWM9FcWtj9+JA417MVh+jII89N/h+GjKvLhWLptoFjgy3JWWIRpGQ2zdAsEvPvggBbatTVTgj7dbLovwnVua9pYKUL+oU0tm+vhRJqnhyecGQAsOqS9y/V/W1wZmO0TrxogQcXyJJCYEaOccM/Z
HbgztE5Q4RzB9IFxwYy76O8EPqjgFR+d10hWDWFIDz0Y+xuUWw+QKBZPKkBKRzjyYWv5xsCdP7lBn3Q/bPHCBDg9F6t6KNsSRxWssfkBO2ecbty35npw2ojImpP0zzC91qbAIb7x+bs2FUP7um038xJ1C3SoAUvs
SpJ2/QfQ5rFAu0y86flln2nLYPTcqV+TqvwlJhXpXRtq+uh3fgePiIoTaAOpERlngO//sB3GKWS7H3mHCBpL2eSoEl5BJZARREtB6I0uV8k2hZkrKoQuqVrrdqLwuO1f1CywEVPfLQLbYCFuSAuArFVdmdPDDnEs
KvRWxcRm4dJF9oBqq/JokXA+7jmrKdXUVAIMYzuwu5saS7+kAUCUdGDBzvlyaEltUCHIsitWqpxBDvKYUrTs3q93JRjSbJvmiBDmyks5O0jeAZ5qPDblRjD4qD20yZkgY7LFzraYeNhmHHQ0JA4nqH3WL0UVqvg9
7BtGiVIpEho54Lv2FnaWzOZeiU3VjdgMRb+10keX6p8EeavPEGDhedAr7xkkPrDomIee6K4H8vRLgjM5SyVYcjcyI8zwy7+pGuzfNlg+XOe2PmyhvzAvG3wI5zZmzo9rMd0dDFnwPxNCwl3TC0ZMu69xnzNVuUFs
XxK4XJI9XLrlofCTMBt7Zvw4SMmviAVSD1RYLKeeGQSNECBsnI+WFEI9R+pAFPuBGnb6AEh5TUFulZso3SxYx/fYSS3DLZCcDyD9WbfWCzISUdHhXbRCEqDQZbeudLns4qRGeuc2m/MJAQbIJPcy6V0AD0mmfdtb
ry2B/lYq6R9BudEyNv2ppBzy787Bbf24l9EpxMzlBYXu+2bwMUsEwzDZbpBfuWUxv3mip6AFhzTqUTl0JOE1qBrl7XEcz6zBaQ138l3M3TusbrPBZ6wYWQXeiDEG+1XhIy5zhU3lMArQwL+KDFgOApfhOVq8UOeA
t4YDbfkqOvWbmztaldFPhGqRoTn0+p/eagfcGr3JNjzbAiMHeZziiiK0NiipCA69ZhNKwN1M5zsOt8tki9lYEDJ9IObY7njHissygQt5sI78VwX/PpAfrP7BkPxsN8TlXhAAFmaC9kF+DlX9Og7FA9XEjiziZUio
AmUzrCu1qny6oRIHpe9YJtnuAqkVGdIeHcrK0vIifKLe2/2qb2bPs5N2eg6K+YA/J3Cay3AZpRmvtaenH0R7aqk7VhXi6W1ZgUq4pxaVWhhH/o+6mLus0BQBnARgFs7LrpzKFa7ZxynbS5fyoSRtaxswFmVIVnei
LbfpSwG05utetbQnGX78hg/Tu2fX4Pn6W7ZXNhYvn5QUBsyMRhIn5cLbY1Ypipt7yqPdu2U29T4cDfotgQ0ZIjQoClJMlQEclNYSfwFqZnVbw/Jut3k4ieLmpZhmgzqNhlLw4rgrAFl3olB0W16G9F0SpcyHUilO
9dAqiZBYY6LNOfWoXes7OtJ/cFMrtq/M0NjmRsK0W4pDlf0oTb0LIt9PfaAFaNWqaNqYDLoBLmL7dOOKbgD7KH4cXiEHcwJ/P8EEzS3gGjVX4WzEbCkqJkSYkfWbNL8ZDiDjWx0Lnni7jk8PMd7NfieugUzT1oYR
qQ1VkShg2hZmf2yNv+Wdee5ZDjgVMM3EHMcmyUxZ7mU/6oaDRsJ9ESQjm0Lx2Hp+tQGAWlN/XLmMTPHTbzbWYtYql9Ta2fJOa1VDs1/+xshpW0Zhy+uGNeD4tQ8oAE6g9lm3cYutRH7GZrPgXrW8U3sh+diFu8R0
7jsKlvzk4ZXMI8wRJj0zcfa9Ybq1w22BzWnXjtiobagtp2TjwXz4sGIDKnrCzG7gAvohfZ2smnTaWsHvM34Nsq9hQE+tTT2kTZYIWFyj69xQMX1EmSRQURVFNVb6CNo7WWj2Q+di0zdalslBZGBceY3hLTR7EiwK
6nzefPSo0zXMPGOBeXlGnLUOfSYV2jM1CJfXjC8ZeZdOLETHPzoUFgmN0Eb5z+7bgU7XjLVGkkQi5DYNIxK6rY94vw18nm7sO3UTFIGBKVKaoTp6sHsqlLzcW5D1hFnhu1MIhqsl4CELPav5sUhgb0+3czQQO4Fz
sStJ2aFHqtueS3Ljvr0khihZB2PsoYwl34y5TmdZb1cpkhmU6htxBYOFoNPjT5nTwI1qMYIg5lXUoZeafeJgh7dcgOyaQpuX414GCUL29YC96zNnTzKd4Cm7k7qjt48Dcd3mLM0wJQlhlqMhqelYxmu0gTdxUxhC
4V/HDDT1VjKtjnNIJFaOQ1sZS6j/ygiR6s+nYdSw5d4RhiS+lgMyE2o38/TNOFJ/Gh4zLUSZMuk2PqCD5tLkMEecYRsHw7ndmegsx5ksSKq62FmWeMlCcQ9PaUxUDHxUUFZ7Q9B9DlyP57XhywngBXq+fwo4jJJk
DG8vLDZuXAF+ZkgQF/r3YG9yYBYSWSxR29Fqi4Hf4UwhOgONhj7I2s8XxfimgvLN4EaGg5GW278i6ViJY3hLCXDQeH8xeb+mW7NfjPorGROfckAGAlBJ+7CH7XGiq/jY+2xleDZmvSR4kSF/6vCsjc8IzvysH9Ih
nEOTAnMQvwa3/fbiezsFzT6bFTwTy9cFhYPIqePNmRZ9eBoBAPaW8MvbrftlIbF9KF/OuxRrFn7NkE0eFIvf3y5kBCf3QV1J5v79OmuEuu07f8J1XltkYgSvD8AECVbSQMRdnfu4Yw5QvVevF+GsWWyFEBIiWO7j
DVMnq9inBtA1WfBCIMh8mDOLhTwdeEUZ8TzfI5pKunTCGd3GOBZ5T1nVynJYJqlhwqT/8x01+9GayV624/o432wHn/n8bnxHWImkCwT4vwsNmPkTlwTpbfAhHTpFTAakSH/i88AWJ/CX5NPP/w4CyOGJo8mz7IrL
dQMaq8UW13fycNQC7hxBOMwbLFaaP5+CHJqnlnLO8xkP25ZOpSpBczYCgZwMh21SG6eq6sogNORnjm21iNWxhBtR7FtPZJ+lyMT1AFzDfdPjQ5QjGBmMXBx/foQ3mn8ySlu0BRgdrUPX6EPL8RSu77zylhaJ+2ej
av5bE+SC8T/ROfxeHN4xzALHjqtWTUCsFZDMMUk1+WEzX8Tp2LGLOC2QefAyeExvqxI0zEsxmNIgs+Tps6akLZL0iXlz/VEfadQrgkrrvFGVm+iaQtZRmJbrZ/5crC9eBx0pN/X15n30cvvelcpsaMJrmcaIV7MV
M+295IOK2gCjlb94jfP1ce5n9ogpoUbBRDsE5J2aE3H4cVQ+ZbgPO78P5u3qSXj3e1nt6PFp4Q7/dfpSv9t+kxXY6b1x/PLxfgiMGO4OZjSMahCQ/vPsceZFru9bZ0m5sUyK6R7RVtjCPeU6u/9yiTBr+pG3P+5C
qKI9js9BiT433I+Ccqjb/6Kr74ZvIv1PPvXqn3xkz3aU4fqn83RP/tyP+go4CqyXooGJUGqW/tB37O7aYu+x4wc+mUvE/8z7+oPlmpREdrRAsIqvyuY5ShS4ilRIQvQ8Mv5dnaL8K4JpNiioPtZY4Q4RkF85cPwU
JfNxCQ7SF9I1ht5uI+JNhNAzc/ROv6tJ+uQ39q8Mzztow7/y/X9jWzgJ/m43RS0KCVlps7xYDVlTjVciXjeMzZ/M+iIIaFqGIGG/llJ8ln2hXPQ4QFM00NrtK/jE+gtMjI4bLLU4uOYZjti9WqYcT+4xW6bh8YBj
krwSI6z+AZjAR0sQWvNhu6e68f9KktjcCN1eDiRcAXzd2IoO8Q9ZGnfx7/BxTe5YaVibQjWB35uxBg4Vs5YvhhPQyrZYnTC32QvGpL+iHhbVtlVpN9/5CN63/4424Xnw+NdPXNF5iO8CFVM30GgHtsQd9PaiMRnw
EuB3AykxCLELzoEJ0ebA8pubtvAADG6mvDKNG6gsA/sIs4sJtEtMQXiXaF9l0HEqx6RiFO7fs8IBeOZEis4le9KlHnnOi/SO3dBEt6bhwmUUDwuJZm4qsvy4WVnqFkJTLQVezt4YlkpZrJQOOMCg1krXDaWEjGOV
5PovFex//Umd408ZgcX7q5/7wcJe+E/iKtFpq41O31mMYqoYfvv2BhiIdwLZU5r7+ntcPbr6q9N9FfTz9of562/K8Vh35kF5UE5/7un16QTE9fdB9/VNuU2l9aVf/H9j9U1Ul1Nzbn+evonPXgTKpPFvR4wCgnts
mo+4yg1+ujn6fFhy5R3qbjxfBnKtwIHmqjbObfKUAm0aT9ZMDQ3oozLaXpb0pxlErhj4Cdp7Rok5/96jFXr6BZ10+jz+EN66uuljjrjKu5NPgM0v282TSbSGhfy80QEfWCTadaWDdM03Wxvee3lctrXg9fyGBJ6a
49yg+3zwnFDaHJJMPksdzDYp9j3TycYNOAg5QFBGTzsrnVZUsiW2g346PSCqhvsLyLnRUH0mrQ6W4TacA6YP5GJdx1LjidA8D/8LURfPW/teDlwadae8Xew+wAlh1Oxre0F/opZVgidypzGeRc57Al7RwNjm6Wpy
OUY4jmE5EQ73kUxsLLdRm+EYEzpw7BSSdLROrYfKioEj9t8/mP58cTIQfyHnoSDnPxcUknoatZm3CsU4xy/MoSOAOZuI4/sKKYPKMrrsOADPXHiPDeDnzlJIX9mHmmHuy7IeF5zmHO2+FNLzE0Loc3ilaLzF7hCs
FEssFA568Q1qavmQXgW36vOjzvhtfJ3wWqCgnhcqVmMy75PHHCnWv0w8dYhYrBGeoPlP966GRvv49nyDGNOjPFg+VZEsnX7n/LVYSIk8TY/8zt5Re3yydOfHbs1pVm2Hed4/xLPyAO/dBZDUOOgossVFNYo2G1CQ
Dk5Of22vHe7QUa1b3uaanrd9dhF8oznqgl+Z17G2LudOFnVar/a6Pv3jTuhIuf+SlQB/0BFpovh5hO06CqdUPJ3Ajh5zzPOjaWKfySMWTu9TYYpkN9NoM89WD7zuLYxtqegndwLNWVOTZjP1eKZvCCp318b0upq8
knmRPizFrDbcOrVYyo5/wV721h7x9chPr1rZdUsW4w5n5r+/wcqahjxk0Vst5o7gYs+5ZjIVUd55J6kNbTrtAMCm6JHVUcF+j3mnBVseZcHs+CUoeU+ZnFbrCHcfL6iMius1T2tww5Pcb6zHYk6yhOfN1CEAbVTy
FnWfdHzydGY52gf1URqpb326LGXS6rF7LffFJT61vab9g0tG9C2Z4HDpq2UL6OrwMe6LVdI2a5Iy1GXZ5W5TJGZSRLZzVTb0QMRG6RjzZbOEsXte5Pp4gK9MAmWg2lZ2thjp+IYVJc0tGNcRcUnEuXS2viL8Cia7
Ish/6SzmZLJnxLC4iyGe8JrygurWvlOOyI1uct37W1gd/78jo1zOiWVHcU0UEo0dESpzfsZC31vEp2w2zS4DRGKiu8zPv98Zm/9U518eyq56XoUxhyOIvyZdylCSBoweqgdOjY7fofTLitCvv6pzvHSmyvMeWWue
Pt0Dom+B9d3zmllYW090DgZOBf+hdf1/g0WOP7/Nz8Aw4V7HyuMUtTa/jkHnG1/23/T+w0L1bd+dlD98snx40ZabNZnrmhHRc6ahJK/Mtk1S38TyHtfP7cr7Ts0SvevEpaq7krG4DxM4Oz502TXc/VwuefDd6iyL
sq0awbET6JBitFlC6UfE71HojoK4F94lpqrFNh2h6+loitvSRxxjk9+Fra5RrWUED60rHiiPenqQsjRtRIke2a9shJIQN2CsrnxVwb4CKjp85mBGyUSpslc11rXXj1dJlbZoBRZfVbkLtpm2fkYS8IVpWUGSj8LU
IcwHOaq1T5OgHO9G9ryqMgAXer5Iw4L/5u68GI/egp5pc7Ak/ehxAlP2/u3tzSVd0+Q37UHIIQtIv/wk70o92awJvrZHfsNcsvD0PB44LVrOXmESmP/QyY82FZuawf1zOmQEVe46MataVMGYUZiw0xdCM5xQVKBD
l9yJn/DA1yuf2CSTfHcf6yQMHMCZDctURyh4j1V2/XOcralTP94f3t8WIF7mJPAVbCAsn6HhpxEGJ7lMTawALe2ZzodEMWr/sgXj4nm5TdnDaFepZh8rnyPq6FGb/GZbPCu5kp7fxI14/zLiCca1S6PDEemKRhxp
WXc16lsMp+7pRQ/qDirHVFlSSbdJYB3tLvVJM+hfzyo2pmF89g4U9RE4Ng707v8W3CvyfReDSsVWumQDxgR9tNghUbOAPhs7qNXkrI4KCpBpYbhKoQlpj3bjj7r3Ns4OJTNIFqwNPvthKdPUWgHqTHY9AulYsvnC
2vfgs3e91OPCsCQXLLUmHUIatXkGOLZgFrxz2ZE1CQZ2bL38JHOPNednGac5K4M2E6PAy8bZFrIGAViYjFKL/ECGlh+outix1vgZBM8cAEzSS/JiOtJRZbabB/ObajiDslbrSA/iVbYle6YKG1ybiz+BRuK3PYeH
AiZCgh3wLg/DWqmtbGMQn9mPdF1aREyyRm5vT7JppfndYQU3zq1fyOSxZZSOO245nk0OVculWQcne45m8V60Y6Sq5+XK9hZ7F5NOTPR5uX+yXmYjOTTrJXhOYPy04hL4z8ZVMRV7oKpnYaVyKrnKRu1PmeujX/Y/
ed1kAgQavkVzecUw7l4C1J3DDr7X6s6YcQc47Rzrr7+kC/MZ5pKUdRxNW+UApO1TlbFVBWuTwFbOMWlm9X6Fu6OQwk3Ap+7lzh5GZscZ57/A5oOi+/Y7MWE8Zs2NIvU9/uNtig3i4GGbMPKxpqbRkfzptj0S96sc
z40Y2+RuXkLfUtSYkJgPJ91b9w8PHkMa5US86l2Ti/bx9svpKTwKlUr1c1y0O3otxCdxut3m/2Aq3SkjU2fsb9o7RtFcEkGxxPXE6uNDcRloi7st3Tp2zXzp8GOxu6oV86y5Yiz0xtw6NmGr1npdKZ2PFqDURiN2
z4IE7+d1kSH2XxdLAdlQEwmzq7rv4lgvsXLULSkhCYMpWSZ8xt5R33e6huJP3pmLkuczqgpVKhYsr4bxayd7ufhFiY9GZfL1rbdzccWHCGlR3EyZlLkBEVRRVc2lzXPoCJwsJgmxWQF8KbH1G8340E0ibs0JtP9B
9faGPr9dlu3+XkHDlP85OJlo4TAbsh20kz6Tk9Q5JJ6wKeSVe8XxIdT7xNC2rPs1P5p63Icj+Pq2cedoXKRbcsFma4s0ZHWDvWkdfag6/zPuL/0nIfw9aojSnvFvJkRWphbOXM5bLiOPNPXYjDU//T8G1KcTRSQq
pHI9/02uASFear6kIhkp47rT71m85KQ9f4JcfGiPS16KMFf5ZeIBIUbRKZ/njSgu3p6mqqBipoW6TIt2Ue37LJ885yeZwK0Y7xYm1AKDkv3BuHHHi5w/8deVx6+FlG1z1wjUVXI00eyAe4P28+EiXGSUhY6b0Ppl
Bh6qBN+TxJydlXk7jlRNb/LVDcJlzrpwiRgTEz23FXhdfRZa7m4HtpM0alKy6Qp5NhwN/KFAqyv4mn+W0gQ/lx3/pXkaBbdP6s/EbmS+bzo2rbK4frCsh84EeplAv9opvoawLtEOC1x30b8A+cmR8l2s+gocaTEf
g/l4RWmzL+3NyhSQpoflbBnBZEZJoK08n7TgGd2XT5/n3aKib9kxS/N2WHb3qIbERC/bPh6ng01Uu/43W1Wu3k7S3rkp6xal15QEDUkyUJKKqIzzvq+OjhTAoEWhyFDDyDG8nlpvTDSEpKvzbTcc9kSNFxmr6Jj1
nU7kGdeakkI9g3SGZBHgEpweymf0Qi4xOcTUhBRbJj14Yr/umdmDfpTwoqYFLIRl3GnTypO/JfOkbCrAf8pbx801YXGXCtav1GHdPCbtrzDfl1UWh3I6MXn/oifxXUoq1wGuQWO+A/Mzys0exMgW/r1KMucEZCGb
Ys4oJeHMe5X7EIu4KIQlyOgOHXRxsiCSORZmTa7wj4SOdf29+fxWjIXG6UhmyG96wj1uPJM5eL6ZEXczi9CkAhsubO+uuwGQKWLjOIzcxb779SrwxVLDn5VLGx+p1Y0AETI/deJWBt5FM13RfGjRr+WTiV2guqNC
TnAunChSnkVzf2xeclCoMW2SYe9L73Bwc+rFgqeyr3Mrq43xcjhMDJyLc0OKJZMXSd2DWNZuMrsOosQYBqDUApN9rNpaOHx/oGwWTrbgrbnQDPa3exT/9VDePS6PnZQD6EpR7oV5UbgvXcF6x7RmMQzIF0qj2XXq
WommPN1u06OTZldt7Ox8t6h37sDkjsjDGroEvPcOTD2Jd3kzc967L4WHMNTkRszd77ZkTujNARuLV7b+lOqm3reyUliis13LaZ/D3mhJTDr2+sXuFv2S8X2r7sc4c5bSnMMy925xvcZAltYWnschqu/+zabtYU12
vE3uulJ+b3abejuE6C9aY4TWjPHy7jQ6ejeMJup5sMQr0bwxN/sN1ShsHOPukbliWJ4iDZsaInE8RU4OeiHD8LR2cNbEGIcNmxHf8+QdWCBdlA9VrAo69ahH2/xYIjToVsefeB8xGFLErrxN8ODAmO/HreuVbfo7
hDulYB5djIas7R4tZxIP5NKhSWbcX/DCX7rCNuqZycJkjwDw9JwTma4MzFMubZm2M15aMK2SmIja8l4vXk3bkHeJZv1p4dphZ+tCPZdccIeejexZNA6xhVvWfigC53U8IA9XkNFftK11JmUwvModB461dcbm+Ill
z+NLmAf9lWrdDAWG0WG7wqIVVqOAhbD9Xrv5IFdfK9bsiICzMw3P6OTtzz97F/7nE/I2UVgF4WDiQWDA48Vsi1n6oyKLu0ATWL/3B6Om7wJANNc6sC9wHN/++tIc6TRyONYGDqefy+jDr9/n2O20wMBUkWjTgRqq
AamdbANGnaK9W5m100mzEZ4F7FRPdMSi65gQ8yTwAoYvf/2LTRf13eFKLdPl/dlv7F/dMfkYrWI0+6GkyKOz3mtld3KER0qNWrjVoHjwq+22gGtwsJnlxF3BzQu01xfxhXI3lAj1mZmc8sbWqed89JeAhUriQdfY
nsMAFEsmJAWkNZimVIKnJCeVTCKLJ9g01by0xEVnRr21IGpMopYv6HoTQlwKc91AbdbcesuekL5obNn4V88ArrMk2HzNeGBMxDERGFlHFryF4Jw+91pqpj4QUD6utCYvdLuxbgE8cRYeOvt58J4TadcJWpbzDOn6
p75ay1Buqhjka9ZWprlFw0lV+A2T6aGHm3KHgbxYIdEg/NQjFXj9aumzUlLM0e3F0S/srxrgVdXohin600dyGtBULIESqUc2GumKg6XlDYQTLImDcTGp6XEKH0utuYneJHV9/ik7Vng41htHnFHNWiqSSwSk1kFj
Saxh2cxy1yKVhxwm4dHVGygpFerh4gPVZHYwBR5QYKfm5vTTmjosFKHb9OMGdMBC05+n5ILbnRL13qPekYp+8wvH7ZLp34Zv0G9b1fRS5FwzDhrTRZh69YjJob2oszZELIgv6f/3VKy9aXqQ1lw5H3nGrxN7dChU
zBUZ78zAc00PVwWBy1WrbqBuUD3Fc/U4dftPB1kspiJWFZskpRQ0JwHBqUwsVQBQcC88qKMwNcprZTHQYcT2/oKKxVzScsP1eOvG6D0QKJ7wlmQkIFO8hxetnPBGPaVNyNi4Y8WbNbFg5rm85abD03S5Foh1+vB5
Mzbj7R5Dhh8CZ+kWcZX0FbwUmtoi3ARD9wnTyqZlGmmYJUvvbPz5N1ORuyvHURoXndXSGrRZGT1u85Y8nnJCIli4ZbTtZl+8xvVkifvK9u0QBsICMd6X4b1IDJlCW8BUUUjSMI8aF7I2VNMHt4ijzsH7zuj4rHun
Y4BVxteZzlgyfil1Yr8GfP747lfCloQHLtxLLIg/QSMTq8qHcoHAP25z7n3Z8QSoJZNU6lal64UMOslSs+xh3VOy4PrFWD4tEfcR+JALkwkFSwHuMIVB3d53q4hPK1JTdYzutY5R88y0pu6DYptEpi8TpmvxSQcn
qY0OSvVCaz+U2HMb++qN1NvoGu0md9cyaePNawVcbZOxa5XDVPta74CANJ2OT7ayzIlaqyeb5BL/XlkNacXLRImam1/wgnrf/iXoZrD7A6oDuPz7TTJv/mcS/fv8ptXv/BW22JKy089jNrXb+jwzFDdKHzwVQyC0
yGPMUjORSBHB/mW9jnEbodxhWcL63TE/Z/JfQ0IFtyXbtgjn5n8MoDYDubJjFN4Yi4vz9ZC84fPNI4616aM7ZNaTjdkxe/P2mrPGxNKYt6PWwfaI/ryGJZmUfVmxV0zBUnUIGw3IsrDwcPA5AYrQajCkF//8/Ouf
0qwBwVW4rcAJWZSpriwGFOrYKiAe/lRctqNZ9btbk6GrTlKRO/lgMCvn6PtIqBPM3qQSr7JvxrcQWFrbVZ2yqRV1F1slJBG6MUhAaa9PuuVi6cF6q2Y5suXzO0nK4kj+E6UmQcu93eIhCoC471PLceJwBrCeCL8R
QPy1/XLpP90z5Bl7w+ge1FLCgW8n/7sRvLbhmyNT2aGe6y5jVVsO2VbTYlbVDy0c7VHNq6LYo/5SOjVj2ei7ZMpZsqO8S/4Hsjzd4VGnjW82PvU/ZzG0TKFynksyclZrC5sKHjkNxDsijnE3WCF+BJoOJaEfx3oa
L6l4tFA6fjHvhDBNHk8b8J9ae2Trb+j08vlgL95ye8PpsJ6woW+vfvpOtGR+wy97N+UnUIZmUg0T/jUfonl1hhXQqkXJEN0nLHay4jncGlCplmTsXBPFbpYqhdLbw2Ow/KavfarKXdoWTwh4ypXuUKDaq7q7VTlD
UjrQL7EROCNXBaY4gYVQq0QmM+Hukb2JF58sHKxBiqkg7bWVhxcxC75HrZeCSi1AC76vbRga3pDxWB3/GQJQCZ/0VtRsBw9P7iejvcUGUSfFwJy+2dNaTCBEPHQPnTHJkGZWarUzsw2PttTZuS65KcDSqc0HDWFX
lKXXHb9qHnzMtb3yUPSviVaHeZCOKGBU7PPexunffNmpTk/qZbHZrZml95Ydri9zW0+l4ypdeScrqxvK6IS/dZJk/HXdjqCtt+wumD1LM2WWXIZL5rUBLM5Cgs3CeJlw6weas1ouxmoRpVvzjLje9xk7Hd2TIZ8V
O19Hh3FsKGnGLMEqKS2NHXXYXnrv6zm1P9sBbxhVQAWpTOODrIviG8AA7Jb/LNXR+Gv45nxp0Tk75Yc/B6NZt0AhiLCmZsGDvkBJp9JFMx/8rY4hSWeKOGw8XEHLCsX+sLVHYn/rPIVRGJw/FEJe3x05g8fRDSOq
SsXrWm7VFoB+39pUUc4IfqxhcBBlUjZmNI3vjwbQ9grUXIq/lbxqGlYIJnVxF4uO57jQlJokFdC6WrWu8MK01dYm2fwzFOy//52Ej4e3+10PdEQDsLmDX3cCXHfarJjUhG2UljqHBeEPS9UhPcyDKuk1PeBwvV+5
n3hmXH68hiSgqzBw2eAGWNFz4fqhN45J1O2+YPnz292+tzwtzgpAjWPpbywR148yTm45EHAvPTbshP6Vr/+Zo+4hqcfEw0qz0t0lzQ7rqJmd0ZFuEfmCslNe0LnNjGYH+4ZaX25tFXt/eOJfeqtZUggMM8LofYa5
us4ccUTjClDw2nYVG4na5mI1E3ne39PW6eFBNLxksLKEs0iPtzbG9Q/8bDtQW02zmwH4iAKiqS8bV65Bf0ntA6i9Z4y1qdaFeCplZnhBPWDRI81RDX/J+XpeVSq4SvF7vL8Ex7htx2igW95lNeRM6vPyHl2fQYEL
fpZDQgbMf4KcSusWCvSR/CpAwFo28+9IsX5c4NXFAyjcWC+erT9r9h7mIV5OSEi6bCRx2WFf4s08OLm+hD7h9HxD8xtMqK+4AhSXplffdMy/0KdL/PUS9NaufXnVEDPu7JqRQPMD6pRaWsGgfMCrhUQdLKy3L1p9
K1xfvKgVRu+A+jtADWE29hyzWIRFCGq93WafOIdm/0X8gbCXoxXiMue6N8GBUoYc/2qpIpQ8tfamf84vOKP6O4EI5ritdNw57wU+WMJWjN8iKO5VIJ00FC+ds0W8d1uFYjUOUjZTbxopIe+sVaCmJpE1lvg0XmNj
nbjEpZSTjy7h7naVE8ZGAdAD7ATNZypOm07M8icnm++A4dA20rHZ6ewvNe8Pn5zu/T/bvz9b0eXLNNz+/slptl7LRaQFvX1tUWyQ3SWfVU1SpeUe3dkIdWvQT4K/yL6Mh3MXx0lAbQuoUUfV2mat90qv/c6bgQcr
nSXnADOeWxkxRCz5KKuWj+hRxz7BOAbyHHrs4OxDsY5ybeZVQG10ncyAbAhmJMBxWWGF88cZMmpzYv6A3CYu7FMYRpp5G2+xklXWft/sJQv8LVADoWq0HShro44AYqrfrjk6Op+mo6w6O1ajWeCMC0zcgziwmXg/
Th7gWgXYfbPXbCfQB73dAzh9FS3Uqbc0r2Mw9GYgCxN4zzaUUDIa5I4FcnLPv6nlI2Vnd7acpTRnARQlkDwj/djbzE6uCSR7UebgM0IXz+cLF3dnt4mpffdatpgbDi5eUlxw5Njq8dVRI2e02FceSlAsEhplF8Ou
CCLcWO+W8p6ELsm4oRtnCNqx2RuK4OW8Xu/8RthR+f40+/KL0/L9krTe56ONRCa9k1RfmiSO6KpyW9Us6qMN9/fh0Q7zGFJmvU8orEJ1eayvDhkZdfNoNaxt5Hn22oXCGzuxfcg2FPob1BgrnJmrL4DV7v6Sl7Wt
L3i/9v4XuCzrj/XrhsHacikQbDlZ7t7r6qhDGFLyOaxqaSgPaMk0hZBGOsLXXmZjxiPTIn4mqyr760zPmT9Uhy4P8oIthxpRqjrhzMSE82hUSxu7aiyGSFfjdgpC8Os5OZG5NO6FAff69uahRrvJSCvBfSovsotX
nOVXXV4/SpI1NavWFJyk7c3GwNLHHnT7AuhRyOx64OymapAFGDMj46M515X18LH81rEAUBKQs6UmFuIasZ16+GIxPjwSk7MIabPHDgftos8gPpbLUXdB7z6Hv2yxVfLiHO7vAr3emxYwht59TgD4lBokoC66/de3
Am/YMTiHiiJEGZ/XTJWxph+iUirzaiQT3+/uEvARdT3HdmHh+NjvX9gkwMMM5sWRosIA0m58cp3mGq1nrY2lhZ7Yf4TxX2qt1VHyipFbbLWEOZqU2yLa5im9rBanCc47JGrqdsw4ToGbX9xwVgBr6ycnWeP+pdT7
6KIJMVNrw9s8ICxvuj1K6co7p+OWr8G+Z/gqo18W71+eqhwgrc0rxCcEhionaT9iiyPxjFbc1hFq0HJJi6bMxFsQ7tpr8/YMapz+CntNewkceEaFPIzJcsYyQOsUbG28zvl3+JmbA+Ra4BXALtarBM6M6gr0rf5W
dVBNUxTRDJjlRLUBVe4H3Xe2fGLncV5NUvzU71P6w80KmwuDFhMozTWaIqavmdIphdgX56oVdFOWmeTCdxvBln0OyeJARWbPyS90GOBkt/hhSLojbh/Z5VJpJOwI10pPHi1kRhWzdcez3QKtxy9MnAqMtIRtOFik
pxONFbiV2uHj/a0RbC0AYRTscjyZ7MmrevpM11opygJ6E/A0s+JbYOfbEz5M9FWMFJuP4WAOcl4ffL8tSbQ0Itcld1okaJlJuFonsFuByyvRZ761a/py+giUVAJVr8rtJqgddXGpUhL59uNIbsz2esLOjxHHIbeU
n7LbzsvGESCL1gro5H128AXNdpRBkmb8GPAgjPSaXBmVP2ra3kzUh2pKsal2hUqfxvup6O0/r6Cb+bYQNF7Y2cMrhjHJZy02CyHL3Ukc7iulB6UQ2R1Hs8bcVeXWi6wlvM7B7Iiv2n/KzOBOMZyz98AI2ym3bzRZ
XUz8M9VB+V0EbDbAb9H5XT+Hs40rIdC4daA3nVodcZk5qO8ac5KBoqE18ZSyfTSHTdrKtD+VJC6IcgllNhiwprMKezYsd+nnzLdcXPpScdi31h7TovlpAJLDYzgbILX6/pet93UqdG3r8J98yuYzlhf5tNfYAnNa
9daxf2fDtrN/sJuynr/upceVx3z2sCs+RPymN143RYbzzloMK0a2RruGSZYdSkup2FIkFKrdGSRD+FH0VdBU12R2sI9KKQu2NgHgzBNrn04sD4v7sjY8f/7R2iyLcBClNCt3Oap+iznRyWPFN5sX8t7uIPM0h+4s
TYRAbn1mYctFc6gYFKsZET4P1ghnqlb8p1JbtnF2ZACFwHOSPayaXuYQHyCU66BCmWV1hcGf0Niy5v2UoMlUxFSQn2w86JTOcA/WHAZOXXKfq2Yp0JHigA6dwu5Nf/6Ld0EOJM68g8sZUjzPqhAqVHNcIkEVPzQw
4XZFRkl5J4/7rL50SsqMDxHst6oU0ftPTH/6OEaPlG/p//y9Y7TP5SVNXrS3Jh0YH8P1uJk719csq5COJgSquI04wgCTyA2Ej1QjN5NMnptoeKyYDJN8xuy+6tLpHAT7vis9vpIc5R0n1qYX0j0zfUY/B32TGZov
OY9FwUpCUVOYHFrPKz9KPPIssD65vY2MX5nhqgTDqBOYN5ZgKGHEUox2Quk8pgvFT8z7nW5vT+nJtxxawPDiKn87yS+bXGVAZHMGQxpjnDX2iQ12VSpQHak4wAqFHliTsVbdDvKILZsilsSJq/glxdQXyeCH51sn
z9H9VXaEsxbnvOfn2R9mjvY45u7z/HNxRjktPMYBcEB5dVX0UD3MNHhippJKTPc+ugbHURm7kyIB0niCXyvw4dVEpURRKZ8XGHisxXolKcN6sJM5jaorwiOFjfFD2Q21nVvQnA2gaJQJEU+byUYzvrr0RsvAbDBJ
jn5BRGqVDzD3hSVliiaJj1OG3YkDfGEx2izei2w5u4+KsuyWgoSi3D1eE6t+FUr6nD8TKFDe1ijZrRF/J5k2OkUNxxSJ7embbjcxzoyaiC4A4uph4E32D1dcp4ZQcbkOKCVJvizFBccYLpbNr49ei56IoVGYZbnR
48UdZ8Hr33u5hKsu+Q+cu2SQbtzQQayFy5h1rmu5xLb6UYVeNU4AWcmnUNwtdGn0lxg4IUqO/ndmLBaQf3Ok6OAyJxJWfYUiKgS3NvNraMoGAocORY4f/ZGI6WVKqHxpjdZCO84UPCq+837M491taF7a51amYL5y
derZEuoBhFZjho8Xm6dSVkYNiyWfUTQizrpa4mdrlyDkfw5Q78+WmuMj9c8q8FQdpR4JIwgrV+DfJKMDUf5pxfyJn++PgY9LY0nClMKoV3GPrQsDKb+eGHQNJYlgoIBPO7VKW0hT3wMzVCltnrJwyTqaKkNJ6MiY
YAH83IXFDOsNBvXkshK48LEVXUeax1PVDLBrtBPpZuF5VLWJvZC9tjVJDKOaCA7zJpKcMoOKNsntxcGHl/PzOu28ypnk88Hb29iwRALC6qqUq98WyAqQGVDpWu7dFkM6GD40OPSlqky2hJAlowLldhiZ9+OiI+Bm
GyXiV4mWr7KYR1tnijxhHzWcQJSahJBVChPv2MT8/Z3a/MfqX/QkFrAuESiR9sZSM5ksjEIbZB7ctPWVTNamxeojOEGPm7T0g1tdS3MvX0rLXd1qqSqZHC0UxdbovqprreyGpC3Hj4jkH4rZtToSUt9AEAkzEWiF
24SLx84d7xxBwbk0L/NlWguNtMUXOFHE+FltlJKPxFEUtlVTldckCfPeYFaO8vfV694LmsX+3ePh6bqkFatNsgKXlSXBZYPK+H39CGePdoAzYdTNzeyA6kmGL7moeJ9Fl3iDJJVZc1mGzNDuMN5PJJNkBO+IBAF9
Y2/PxOn+pZ/GU4u09GYVY93XH+NoHoJbrpRU6A+baIwsPTIaWOuJ3b5WrvuwKq0nFdqQMziKTF9EGt1mQWLXpzR7z67lvY0wxbTRD7TUI73xlt6yN/Oi6Fh85Dn3Kl0xJRS7KFzQt+ZaERF0TCvd7Hhq6C+xvtHH
b8grSeVdVBcg4BU15qPFFcWzX9QD5M3tDX8bUAidqiORbA/3RWqBE2rWBjOA5/6x5OUq8ytmG5H/+fWeV1DHS6W8iN1ugL4o2Dlo9JBmQg4yLXHJnO+3Bi4e9qou11hovExMwz5eOFULHzEwzflnobgEG5YUVmwP
p8/tjCBtbg1iTMEh/ElVHrE4e+6R8IfVN3Rh86A5JYBbOh6/RUtqbFFN8e/XL4o+R4QMzTMlC48IgwTKigA8N43I7lsnqpEBHH1kLOo5NDTh53FXf3B/kZI3OcrJ8F4LxXNf1ra8earSd3SPU3GXtGEOZFmF6Xnd
7daMRroZ7pWK91MSBZpVTLlzdaOX0i6RfUQIYnxr2UkdVrRTa2GFjxRlyX5PAIZTTye3IObCGC1XSzX1S8+lZLyhtlpGIdToXi2lSqUNHbAwf74/+WTOCbD7Ojq0/8yY4AslhiiCabq7mka2i2SaYg5GnRrJ/HoF
+XaUq25fIkU8G+KU6Ama7fLXEGZAcWEVGvrF8P/Df6Ltrcg4K64YutQzHqQD2YlraDq1xGHWBzMRlI+4EzVWsbXVuZDhCgGaiox0GlowskaYa0TfkWZI9e44+s/KXGKVztD0IrBujvgVq7LHqyvhoKyCPQJuNiWL
yPO4ZcqMAFzTfxMsjvIyL+k9eX7gcZLr1xcrn7XfDksYIi6ddrP8e1qPdbQkSX8bh8JarX8TR73CioKmgKmtM87EpkNczJz8eZ60rsdBQ+1mlR3EwjHDvQJf0j7i/dNxbCE1ZwGmv+473Lp+Lt2tAaOaQL55DVRU
+UVSUulzUPG3e4lkVs1QxZRKQGgW+Vz3XqeRmii7MQqmoOCgcJ/+NqpjzLZWxVIJdiX/hvg+4F/fxnZZByVlmn8LMZjxzw+hKEw9EeU89t0Sp8TCi1BP/Q3JzOYPuy3kFpNA9I6oFYEx+yI0Ij7poWSVl2Geq/sr
Do4OYiT+zKg9x2xPzFCF2whvLffW6eDzkcbK2jLLaSXbVKO2NdL8cU867Gj3tUrTGLLAoDGVL7qnCN5TYZ6yYvI+OuXzFtEv9v9NwSTSnblBW9HFkmnripzX3Arnt737e4rx0zdQVn3MAVwk7E27oMsGN++yK9r1
ZF++0d6s4E0UZvXmy7bqJmjoOhdaU0S1Ir7ZjXodj3yTUX9KjK24Y9rJZyvIdWM2oNm8OkxJH8DaAKy4b2/7zJch8606JsTbed9m9BOueVxGU9t0mXdpnCQ3bb2J5h/9yE8cxJGY7ut44p7/Gnqkga1NJRtQNP/Z
hWanpEHUS5qgdl4jv8p1yVnCNE3Kh8v4WZ11byQbA719NWYAOVCNo2YD9t5CEnt98kYR87mgNV4cbBskW5VTJkbmC3tbwH9ePIz9ASvLRLZofBguCKSGbHJLsblhIUOYz5fmLSqp3TvpCjstgF9meWppOsYYrju0
F21MNTplcgNG3zbFs9mxvwlRtdtGGt2URCsrBu1qlhcqwXoiSL2w3CXl/dS1EjoZk5oFZbvRfdgyLtkHlvLYwC1aojIYFRhG4sy3C7qRl6epFCYQYtWZALSKDMvMriaRwH1k1W0Q8hXWwW+Bx18mxVvh/JoGyGX5
XAW83aLWvJo5FBZnPet+Nb9naFEZtPgyZ2NzHDLQ9hRdqYInf9dNk98zdJSvlt1FsEGPULcI2aVthfMYK2vWI8CNH1+4D+YqHf/+AvzcpDg76yamcNpSfFLVTH4WxluXyBM2eu4XBANVlnUFIm2sS5a0SXO/tW9U
y5VI35FDndtsArZP7fgEH8pmqIV5aDE1+I86pwfpIFVfR20FrQF/MrHrP4TDuA0T5VK83O6CxPBafEsYWh0VOU8FfTXsF45F2XvZWhM84QlDqN9zH9/WNDFZ3SRePxQDxbdzF9X2njao1JTazJzuwdd6+dFZzXtf
jQgymNkVrzzURQnLpGTZ4FDnnLhOp2UOFq8TKOuspvDIwJqzrbfHwHWsFHFJNmBk73PIeE0tBET4WI9wB4KB0feaTIaWCs+rEipoM69VYuTvr5qiBStiek0XyZVCHQt9A89iYtU4fI46ZLyKBaVYJERH35VwojBk
zXVyijwM62XtkipiXSMvJBvCXUtvEGX2IvHhDbdE96Cc2iXAAV3jXLgJV3ECVN0fLhmWoic2eX5u5kKaIsDL7TRinnj3q82R/lMURiYwCpmm50r8O9qPTKd2SYvEkZqBO264ksZvqtzpR5/Lx2uZln4tznkpz9TB
CszA/WkcX6kpU9BjXAF0KaC4Q2CCn6iBl5jhBOC4YJwKQxflttIY5Ssp4fIDnCPq8wc+8w6SQO4HeEYTcTiQdcrcKtT5dO/4BUCVIUUu7+9XhgsUaCsYdvNcWB4lkTG4ev/O9xlCq8Np15SXLJWFEgQmStmm4Wy8
Og63I3p8dj9NbvJRopytnbQ3fag6tWkD4rhQTeeZyaAJp1NaWvKS45GIYjCTpVxh9mPhcgb4i2PWoPdHPgvc48sKuabzS6WdQqfIvtbpDHzZUzChqokZUarsOblO0nHLjQmR/46BbXz8g7sr0/YN2y881hG5S0pZ
3csuyCW0DNXaV4AECzY7yUsPoRCPAqd6dfjZ/GgC4fPU3fMLorDLvffD8G70HI22LwW+ZNQUolHxMB++iNIfJ14hDUsocN1X2+BiHEa2HHHRgXGXgKnGvIlquHYbgfNizfAeoNCKWtwJ9uEZAvE6LAA3HXwcLvLr
TaD90awMDkeQbJububdX9c5aKArhucuv3JrMscSxjvlL6sLBEB4H6dTpOw91K72fytTi8lcV2uVALWbtQsZxpCpKK85bfnwbl99O9Z8nydBUnSEycW7AnVBA6qqpsvd5Uf5dqhBkDSSuGF8KG6OcjJBxF4fUgkWC
D/h/2AUBKEZU4xvZFy6AdnBYRolQ6AP290KeOC+CM62tWvH5xC6j5jbWIdnkac4Q/hq5IpOQK9lm8yuxzYvANdjZP4gaP5R05afoNi4WM1bb8bGin1IjUePn/Of6FhhheM0ILMWPLJGMML/jhSEl3AuftW5TLqw8
3yCtUhysGvEDLsa39r/rChXayoS45LtTMX7JsqVulNCgJETEbp2Zujzyes0gV5XMAzct7bAQyHdpN0VyuUxATJwLFuKBv8txM+cKPoQ0DzsQSmuugFTPzOKlYM5CUJh/rA6OuPaZmFujEa7R7dy56lhCWGneotGY
Rc5VIUMZkmy4vDRdy0MRg4JULHcScFBbgu2hyMPOrhehS+jxNagfiXj6mw4nUVH6JpR1vFq8a+kZ4+D+boof3n4bBMZBOHKzxv1nz4z3yw8xpO11CJ/TJuNX+BAHJgXI4ea2Gh0+yNQxDpJ6aVkjzpfzlL84tG+j
JhZyx7VreXq67TKPS5ZZgfSsih/fHH86yeCYUivbxnITW33na7JYGZpTEfIhSiQHfuy3+T9gxCrxeE75sOliJiHuJoi7myv/TpGRDexGDcqvX+c85it4eLJxFP1M1U3ot1vGE0QX5PvLW5lcPs8EDj2/GJyQeRrV
Vd5cf9i78gvzy8fNfTyUYqMiNIQHZwIxefeyQz6o64Mx346UFjYrHKh2pXv8VA55Rwnj3cFgwOcEWKnSjqNXQfEo2v0JSsvatlKZqSsjGVUPIlxwANrmCG1wR8El/RQiT6P7tZhgUd2B3Jt67oFRH+w5iOeNqbKE
8piwvTsiAKe4dmH2azx+HRBEF6qCzoDEyWFlr+cQjhFdY0sbuf/KxhlrOq51Uoe1GBhnxkR1ndooxmrZXJnJx/wV8Tlm1Y/UgNTp6TdGoLYd4QRwt5YNshZTgLwgR3Tf5FXi5IIK2jwkrAEwQKRGDQxjtfNwp+Wf
GgbeSgXeiHSO9Ctqb1gXOf7va9FM9r4ynf5aaygD36omfDuzYWyuBloYrEmSLPksUKuf/Wlko9zGuhRnXEDZeG19RR/rXJPZUCYo5v/ibkVpHHd4b5HnMwmGehMgHd/KoN6z4phUXgmL7ohT7j1YbpjUluyxB9t7
O6aO7bhTIc1Eo6rA3dzr7Rxu5Kr1naS2JTGuvE+FFgnLsViJv5fK3mISaedRBlRlz3NbodaZgHmogbdFlQqL5fksV0zuUeTlwY9aE1PzS4wMvi1i2poLorE2Q3yGsfO7JaTmIsSq18OrySsD8sBWrjXolpGvWWU3
hxVURSrC89f80xGW1y6QiuZa9EmMUdRetGixmf/xcLza1p8aASdRJQMO7e7ymryVqBkRPTCL3m+6dgiu2mHbWsrGlN7jxySAsaCgSFGdOuTHaRhvphx85fjKdPx4j97OfNcO0g/2FfW4oLRt+pIVb1XSL+H23cDr
96J6/ogL/z960F8XdIe0QzxfgloqAzbud9YiHQG99TErxWbKeE+3jvhKFfFTY6u6Heot0TH65CVR6vPcSPwFR7QoL6kk63dPrcw3ZV0IZoznfGmEmOBDxTef1MUhzHjFHzD398q95kV1+/kO8FT1UiMtSg/H+Prp
CqIeVVQyAuX1dCzy+/DSoF1fU1/RPeaIRz4vjRIiOaR0H6NPQ22QdIPPTx9gbYjrFZVFYlpAFMyGppScySZDOeNZBeTiVI/cklKZL2qR6uV5aDcOa90czVdtztLzOyLlKN55Gu/Wfz9nIXvdFN9ccN5t3k1W+9QY
ZZiTEXmEZ3lmTStlqI2IJJxPHhEsh1S1xlxzlLQY1fcWWCiSryrYyrJ3MS80XDuUCKgiIwgnRa994zfKWc9IrYyY33xowUOparT+wFGO5OTXc/zKOISdO2LtbqYvyJPDqogrt5xHHBEbnvPtXI/aMoWiYcZ98zPO
rt1/gHacwXfkyR34RQrFHHbvye6AH6wbDeM52bDASUuAusso9iq7uD3Y2eVRInDWNjZWwPB36DmyAF2DhwWygEYlZoRqMuJ+9lFXyZ5LXhbSdI2PD2NXrokrXI3IeYcUGxnS5hRGoct0VyoJZxt1dT+5ioXr4L0G
eCFf35z8KO/U95NvQZrbAFw4wvdOHCSNojUuP42iTXfPLPjzXHZVrg4GDSV+CFyNcSy5nTKNfTQox6l5zjHlbpu3PtT5N9lLx9eMO4W8oZyzlITmlAzH2fzQVSTNtDmDO+22NiN0v2K9Cyh//TDD84nU+tmFmvIH
Ue/NS2za8mAJgoLz2uQ8b+dy5v9vP//cciD/y5rrYNvWrt8dG6KTo2wrYmzV69qEMLe5BXwTlHO0m1J1kp2i9DmCAaW+jDM3LlQxv9+SxzvaSZL91QnxZ4EgTzuOGqxVOu5uiKf71oiZWsq73uxlCAZjfOWsbuBW
qV9ZhEb634JoBWf0e1RL9EyXxMaNL0WV+LfVRu/Ak4BzNCFP6LyYq1CnBLl9OFwFJNwR4iyxE1DjZ01mBeJtlOvws0PuUs7X9JW5BZCl/tim84OLKKfl0FnfGr+x0MPz1O9qdudsCdDwTf9b9MVUjzhbIMeA2wCj
54F56fx+qzLk7dqC3Q/B/uDX59EW8n4zMrbkz0FeDJoFmzXOZdEXZ1/pLGmRI22ZNOgOLZz8gh+16+Pha3h2cXAmp3bL+73OHLGXH/NOyXhNMzqpzTno9709igOpxf0KLxf5jj/c+0oW8wgkrCj0Kc+0OdJb7QVY
7UqTG0GnJRZ1yMzAsnWCMDGsbY59tcsibJJ4ce6x4UxQd0jNGBLcrO4nKQ67iMhiT0xZWmi333cv9W61Rq+fmINKFjuNAozHJHO+v8rU7VxZ0lizplGkssChoTduvjE49yWjciNR9bMJMB15vPreT1dJy41XqL5o
m+nl1bxmNwm67EIJVuIyPMIa2GFEtVcwrs11X5XYEy7u/ZJGkth664XRyCIlbIN8pgj8z4dMem1aUAYggcmyMS8byPS2KkzkrCseq2ba0D1ZZCJidzoBV89QQhoFGwSbZOb8xP8x0bJaGKS2ssoysPG9WCO52c20
bKHcsbT2CpcPrG9aeXvP1VaXAF3l6q8WOp+Y1lXSDHPCAP8AKfL5Kxu2hGRkfGaeKUZjxpTo1Lo5Yuk1gt9HswaoAIz6+mZsVKVjNxAaypqg5kA5leLZgYeW6jocuo98TsV1SHVWcvrXOh5y0yaKNjTpjEJ1tPW/
qyhr7/2DH/B2FkiwF6Es3dmPyXeXQ+1qv/Xh/sqVpTejBLZSkFDmKoo5M+RuQ62+Pd2n11qtxovRwn/b+R+uw748GaU436AyvXcRQfNHq0m9t6zWsa3XJ8WtWen2Rxaqm+tJZqsMdKJydE3JaUtY+haksrK2aZE3
t4/jDD8qffepY6FRv3H+dmTgoIgSmhbIJ2/dYOX3zdQPuyt6Hu+JMQNlefBjofycbg5eD3n4d6zXDqcmqWqnekn/HxRCCzDHfz9J+6CR45ZQ15MyAUXgsCQlbHAAK7XOAcqE0YXzAv4UuRv5FewAEeaN0AT9XChw
3YxCtDDTvanbfwThn6H0yKGpV71HjvIShQuEG4GeXqD+uWsrxpowosys4FLd15HmzHu2v8CaLWsomI7xNa2+dW9/1VQ2anoAhhV3tqkLL73jBhJHIvGfxiM9q/YwxJSoiSCTUwv4w9qDv3Kw3eWBXd0E/ruS9U7w
NgGqr5loh3FHYlSmTmAyPt5+3ANeRJ/0a/s50+JT+iUwuuVlUdEV/jU6TJMgAbybZFDgKM0db5rpwueJKvE9dEfmFJpUjH57SZ/fTQVVArGkienUvKL0+Rrz2d/ApP1EsoIBu5XPVgx0Lb3leC15vMxN8MaiUE7c
hsWxCvjM1+GrLmnr3Q/2wSrLHHR5uLznlKwGEPWyARTl7BuEGnKxrRZ0wLPjYGK6dehBuVddBcDU8UEd2mUrBeOfuvHugP653dwnTj+BoyV9SgHiJyLfDwNjFoFfjcfUw6OiMswaTI6d1u+8te6N6/ll90KlhduM
/l/rkETOA19DAdhHdfXuJu0t3FoC6mjhUsGWVDCDNgCoN83wSCQtVwORxVCI8FnPDSyxtOyxYkhI+Y/ReYilKweboTPOhJM9H0mU68wlmBH/0K78wPuVrJm08HRMucHayCuJF2Ozve/ZsdcgeJFzYslsJnPOwFgz
SaAwaVHLh9v5NVKGBcVY4Cpj95Y5POMb3x5jVG/VWCevPLgXvjkTspukadNgfYcsg9TqTiGOh9l8ct3x7APR/vkeKuGrop82FVF6PtgwkNPL/7xbat0cnCYF0t+YQvPG61aklmnUzINhR6rvfbVeLdnipjNwU+mM
6mTPvgqAZAX+rGWUOYgHvkRdE3LjEdEQXKfyjkXlJ4XGjxuj2LAFYsuMLDyb0dfWWVQ1MZsmy33WcJxiFcegnGTlb40RtVquYNlvjHliPr2aoWVCbIK5ClTEUWCDqry1XHYOJbzj+Z1zXsYxVE5MTWaH76/mIYyd
bPL2v+1DCwPG8xslaaCXMa3Z5CQnIo0p8lgzLMXZ6dNe0nIdm2AyuWcJy/4L7X6LBP7h+D8SzPCf0z/hbzZLkFJkVv4clXSyqMPD1DrnVeuN18Fcs42HepDrIZresf9luoJPiB4zvccusWnYOefAEoVvNHAxnqWQ
ixTClCKoJ494LJqd6SPz3NDY09seuriLUvI1DPYtjnjgJ+UIUMo60ULrj86baKZjo82R1scedUutanxkbValy8QYdr/lR4oHspDVjHMiUIrtfPY83htT7DPOhwBK4Gxu7uFRJHJeiZ83nP4UoUQWB5+mUusf/OTi
QvXd9gny9e2SeNWRy0ND61pMbyY3z5dp8dyu0mfL15WtBqFUffj0L06UVfXkJFOd83lA3h8isBl3Nz3sPWimeT2xoirmdhxOrCMzLF8LHFU3mf0EckD0sfVFENTz/tba7Rj/PxKkH6Xpeg9sRkLfBnKWi6rYBpme
mB0YyLI5MsKLbOmdrkeGwfJJ5SnlH8kMcv/plm2q94FoB73Pu6bmGfLevp7GDeAc/bgM2zkq8xcoKBX4LWpWEllXd2j+ORFSEX6Wieazm3hsu631BIfyhj071JxiSzN3Tui7Tbjmy7OGMEbuVR13qcKaNNlDj+rU
TWRnu1JYrpRu3/mBjiYGLMfF0pOFZ+5FIXkv2OzqaFillhoCF8s01dHlJhZp7911wdo9AoxHIeHHcVvtwdvg9ld2Dl1hHgz+SxKFhUGHrTipMBpnfPhDXdAbj99VE9qYVTk+ZPLZIYst3oDIqt02aHnUdkW9Dd21
AU3t4Vk4vBqK63+PUGzPrOc4Xu7ZwzjLTKAG5Sj89MbbP+ndz3bYWxCUt8jAq//un4d4v+xTD5Wk2/LqIowPTwn+G940RU3rzDUo9j5fH7dfWVhnOaNkixNKCbWGb55RlsIbb0SaWqLMZtbBucbBfZNCksAVaXVp
7hrRCI+2vPWCpB8BHRQaBZExUf9wXqjH6x5nDBVXjmlYAKidHwzgaeviTGX0cSx0UA4cOCk/2BeRpvjEdKEuflyxwI/CsZQ1KKO5fTAHW2b4J9Z9RZGvIkSDaqavR4oqIHiQGkrEBPOPAlzWXsvbfE3FykQigGlE
/3L/a5KYmdxu/i7HAxN55rSmUoxKcW3L6yLmNRt6xGYEGTkyvqYpnmzxYLF3bm0WSbTYl09DJNsfAJtqTDsuPl+PeBTnvcDPfDAJu48ZCzVNx7XOY627VvM7ZiEIwMVZ0Ue5k99n2zn9uUhAzfAcXb1donKBGthz
acbnqv6mW6UVIjpJF/03Ayiel5M717hS36okDdqBiMc9PP/vzefK6Uya0JwkGCzqaAGuWVCmFzwbURikkNBvCudIuDlbn8lRZnaLtisU+9qnC0bJh8t8hhvBIx0+0bzu1iRVGDfxqPVZIM0FsZLNcVx06TW2xrpQ
vIC7mcPWizpwPjVaFWOVzN1m3dyZPQ05+iumDzHticzMxzTpNh2rLCWnF9NhBNFmLmt+tCtoitFxtGXHcyRJ+Hi7a10WfVyKqtL3rxXZNCc8htQCqzb13m0PuyecbSx8XJzXzdpMVsZU30sHX6ZVYCUIw85Bp+LP
8CV9cwavd+MB81C0N8uyzOfZwusEZ6VhMq78meazOTfvtQwtQb9bbS5vyyZXDlwsxaZ8WjnoEQ1gfmygmtbhqgsNJ7LdQ/A7r3Tch45+TnaTOXdGsHUshzrMUBDbbl6w0g7nnh38bqIRYFZqUIzFjaNUayjZMT/i
KhHSZ2xcXe//i44YXso5se5jyQiys1aVNCiIVRfmZy45m/3LnoCsflZaOVl5PlBb3/r8RLxSPuWmip9jBK0dc7OEY8vHtdKPccjTpsMOGYDsKAYCMKUU/qlUI33X0Umr5lBMRSpXT7tSMsogf4kI4XZqmlU9Gp/v
y8D6J/nVsdseO5xp/axaEGW6/Cx+mPySDzIutwKrkmepBXei9C1FVhLcYSyp9nP5k89KpTUieV0BfLmGl8TCC2wQ9mKqTFSIIqGlPUXCRiukQ1sep0Ctmqjv93oVddw5P9roM6+GdcdTG8yjr2Xee/EKoMUXaldL
Nh4Ox/t482NS2YhHf6icGLF+irzT+pd1UOXA239Ch7Z+Zi8X+8WFmALMSySqhbNV5BAwM6ukfhnxu4QG9dq17wxo+xYhn/5u8knc49GQ1eQ/sW1WqHoUwgFd2or3K7yVx8laHhVZyrOHxMiQY6eyOPqaJL22YNER
8U/UXpdqdYk0qPcy0nXm0/nMA9gSc6OL3B7TYTO24FJILYgx0eltbp7vkZdQZbrVv4AkwuamBgePWus6p51z8pPqa+2nICb9iRa3uP5iajyFDcL0y42qMnJLpamvm3NL1qg6JU78qRlBcxtQlUyQ9JOg6/sM314v
ox6ljQTOopM5miMHJYFBhu2Zd2/LVF4Ut0KSlmshbBVzARYitp72eb9TydzW9Ifg+SVl6reJFN8QMprTiD3D4Wu7IYeY5eT36QgcCV9YiJ+2ukgR1RY8TUYQHlqSnfhLL4n7+XVAxHLHnmn2Ykk/zJbbHCzZc5wn
vkRxLX0eWpjxGCNa62Rgn4CNicrU7nxw9TJ1CBmjWe5iZuIM0cBK9DdUyzQ3C9qNue+ra56ndcBMYIp5xUpAnHV+xC/aUPHkYDOu7QXnxi0ZTzNXU9msBfLDkyptRVKrpE9S17odeWwJr3lk1jcuq8lEZSw0tGbT
AC1Sj4TLDc9sFXsd0g5gkkqr2R0J8LUxAl0y2YpfRJz7WFTjTE9hevD0+yXQ07KaxlWtaIwRWD89w5b0SuvFpVX+Faom8A/FHiijZPz1gBraTVPiZi0mSD9VYrx8VXSKmnVzt3x+7CYZ8ZnlU9ue4STKWtXRl9gg
X4CLrAw+SsFTK8g91Ye/w9zCYJTNnu02CAi50MwxQ+JnMcFEE7R6dscQJLCS/lk0ZTIFHiz89zneRcp+2u1mvj5tJwJtPJQZGZVLMCOPU7pKXSgYp90tLCP8uFYXjMqyd5NiV1PAus0HwQqChvPam0rg0Nubr6fg
cKzc4d1n1X6hNA+Ck7PAfUmxGV9rXcMFm3jaa4RQALWXO36rUifWZao1vRDLmsChXO15nH3InPM2h8RjgRRHUGJmmMAZMN8+K9BYEQXn4DCruHMNYpF1EA268U8oiJSzN4dMuO9cKdIjfWZ2Q+u4ealFGGtglu6d
GgcDcn7z10ZHclHM5kIq77gcRR0d7KClslTEHl5cbf7DyjQXXZE6ZuOYtiA82RRl3WhJrVMvNFZHcEeMY2q97OJfFIi4NbSGRaS+2w/0j17GJxXWj1SQ8itZkAM6yngofa+Ug2d4LbO5hPWRYbpqEkwft9IP8NG3
cpzp5nH/zIjYKfz/rk/wmI0O8WRa3iOmgofkxgCTdT87Zm34b2WaMqeDg0T0/PmB3fEfT6LsRg32U/EdWQ8oDjCaiepAtk2BtJyM9gRv3hex71nNzqscbxfcEW4i2SO7tEKbZmWCsHqn9NulgutWQaf7hptZ1ZWv
CLdXR8S4bvJKL1vwM15id3ALzGORwGL93LKDkjqdupEOszkGEzTQmGJPl7/VV91iDrUL2Eq2ITc8ldbl/mJ6gjYuF7qQIrEArksqgW+13pfbokuPRF7354xdZc2a6Fd36pv3m6NUXU4tFCZsXZle/wai71ul6ReG
Rw/5rCiZx/qYyfqiZ67DxPBhevF0o8GgoqI4SLm+JjxeKX7uJfwcm+jCNEAT/8b5oQsWNSwxAlZvvO5nMXgJZqnHDn8mjVVMoEfu7EloX9eJAfrsIC04q0/4URZ+3xuOGeY6QVnBL0ybIggGD9Nddp/+1+0Nm9MY
hn50CM3cNqZVPVyQav2bAGKNjkIZdqi0N6fhUSo2vOWBHo89JCwxr6+1RK3OrHp0BlyQHpCHLEA3M/YHid1/wm+NL7NKxaaqQir08a+Duk6oaofyXZDtdikfPh1ghsJxytBj15C1dqUuz4TV04AmF0hcb6ZHNeTM
ahXOngouUXics3M1gOFMWQc6NLEFTAReAHLBHunbhEQ1fTVDTXOiJcFxIv/rlbdkm4zwr2um/WO666nR8PRO9IzD/Zes2vvD5UvvBDH3g+MCRF60eAwXj8GilSOvO/+5s+l1xfDbp6PHoHw3vH/HD+JgzXlEdxc9
uG9pezy+GNecRy99VDgyvKWN3NPf2WMO53DTG61JbtRUPQc3vesmLPcZWlKQ3H0iHqp9TthC9s5JpzHz5o1uSwWKkHXKAJyAVNlZ27itC6ReNMM+C5suzJTZuGIKgKt/eRW9nqTqeB08NIaGq6OufRmr5x4Stw5J
5OluJQ9CLOdQJhY1FOJfpB/LN/LL7ss1O5FsYuMej+hacQAzNTnPxpHyWhhXwWuTFBo8wl5N56ln1+zni8SaeqZ3TyQ54MMX6UTrNkTGMGi/CpUpMoGatyX7e+G4Ow07DZu32sHgrvxLTIYx+YBYwL93puFTzU7L
JAF9llXY/TWoQ9Q0As1o3tipLJ2Tx956k+Zykv2jA8hS544rFlfdlZkv7/MQ90bXTFwVeuIEU1++MGM3H2MHUNqE206N6OPnshTC/SkFr+HT1yaBHu0SqBeIjNRW/5/hWwnh7LfTq6v537yJNQ873R+h7+6wsQ/K
+t2KhnssezRdAuzC2FtT37vNQ16/teUXBiLNL6ZHXr8rh+xNy87GX0iN8IxUxtRmS0e1OUCzZBWjsGRr8e3JnrR/eNl8yzrxBMqeNUrrGNX0Fu2e9IaSUFojBiRHcM8oUWxhIsweHteXbevqTPZjU98n3GjQLHKQ
YjRMu9YjISJV6CiqMHifgGz+gJOAwBcAOKBa5DeADzNrHEXktZtzfIYO7ivr69/IwcXAs0zHhnGuLAmzx8edqEXE2ErSSQWlC4rd2H65jW/1+Z9ttz57KjhQrFJuZqOYjVEnHBWb7vUWWAYR0axuoh/CK27w8YsB
82ZDG/rxoIo1XPC198CohHXfXRAciEQCnUqjFMpZXB7IOy2yA0+iM9CRiUquWsoMG/7MyJ6jTCfpV4Lf7KI04Fy9p0BfBd+IKmRjKBjZ2kEAUSmqtufWmyyymW8b8kGMQifv26cKmtIkzAEpXLmdiIc9PBd26sXD
hGEA7mc+ZrrM6oEyIbJYS1YykHSshBTxRNQbXGk/aufrbA8rEmSGh0hbkYC/RgkgilcYbqUe3bM8skQIy3gQlQUBNFIvYXyJAnRrh1sygOiRqew3SXZWR3mhXlQKrIJy4WgEixRJjYImOQM4CCHDd+8tTwEhYScE
HlW5F3W8jasiHWPx/7CSMJMxEoF/n9DIYYRLU8YDviChYSSpvVz4RJA9vUli+TxRsHjbBz9ojPaLYQmp8vg8qwVtbwxQQcgehiH4Ib968lYkEw+iP2GQYB2FJDByw2UshBLzutBWOiKNyVYKTXcfkWgdTjiIgQvt
IwziiEK0HoHhgKDAZ47CB/R1GwYzhbGE1FhAq6IyDC+b0TcvysQ/7luXTrqL2b9TI4I0PecurAb01EiWOJHk/tjn1LD2BtU3xFOemt6+ijocYOsosG4hXoM3OPnLokd6ymJdzM91B1xqyN1c1gl0rFvIbKQGFUqo
laWUkqU2gX4hBt8jIQel9iI1lBgdyWgEEK9VVEzqV4GH+b3DlUQnNo3mLOce4i2tSu4zp5T8aFnKdFmFapmJmFk72F0dUCPHTUsLFQrt9jCOc+f11rHuUhuKFqaIWHaZAEkAvU4w+hgC6sdy9B+7VCXJN5FMe/hX
I8DbWd9cvwcmu0MLxLciAtTsLvtT2ydVJ1t1RaumadWuvpBbiStUrMdhbOyVMNThzDlDbV4XqdaVIad9n7g54FSYVniM6VR/aEdoaiOVsD4D4Knq1AvVBQfqJfdG0YDH7QqcptrMssEeY54+P7XNLeytPraKFtCB
UY4RXMfQFvoMHI2x6wCtj+TLwCZpBNLdDcQQqQp67m6wMsDoWQ2BgrAMGGRBkxgkQ7GrfuLGYvbWvXQnd6qzbQo+gXTpV3VupwEg5RMkiv/RNQQlNexYpcg9KardPVNUQP+VgWEK1BA4UYpwpvOYM0oJZ0xjzp6f
icYCteLd5gGjQmXR792drLmb/xSSP5NtlE2TlI7khCEcm1bKozOWiY0/LKefAPtDHNqjG+HDHU7JC8R5UiI0vkL6Hp1a0NINauy/aOuSMGwyYOeX2/I2AMuI1bzzbM6EwbIvxrStcuvNHKAo66iB7N1J+8zBVuSC
LC5ouOQOw0IWtbOcy/RUll7Uc01rZoE1rY4UvC+sx8wpayEMZrKZzkvaCCTQwTI6X2Bg/SxLse2LWH2xMUVijfPFlxFcbAgAaeiwmF0zp4JaWtsb1sw/G8ZjTmwYZ/hlViviAsghPQ9269CNRlMLJfXutB64e1pO
E/6wcMj/rBLrR84DIHTQIaxX6wIKFAIFis/PqHIYLXTLt8+QzyFH8P14gdPbd+xUvs5TWLdcDM2qss/ksc8JLaoHUXw2VMTM6cl8j4W3mSsBmJm+INlyNDVZERvb9pKmCp1Zok+9GdN71XqjuT0XhNBsbIsQ4Jkb
2pEcNSAlFeVPDCusI35BIwhrZRBEZbR97npLmIosIQCQ7fwqatm50NbbQryAmm3dim6gTGusx0CS3YpF5VFj+bXgsVhynqpzLbqoPQbQQZwvQbbU3yRpcP4RFiJqzSdrIb2hqXyURMUBVHC8SjhFn+GfAYNnxucY
0akWPxMh2E+3BUnMdQJRxNp6jg/qnehRaZwBKXNX3k7MVTINjJ9LIPBxmNgoEbdRkrjX1TekLUnB16W3AC1zksEsAQRSfMy5ceK4tOjFOgrLYoMQ0EPHTesuGvhdMzGZnPRCs/OMzCC3tVwUYcsTSqcePiKC+Ile
ed/zhYdN6Cx3B7UIWUhilG2eYGXqhllFcArtfWgHIrmTyoFBdUIR78piDrtdYSEXYz+y/m3bqRMD8numt7MJ6Z1wA4pn02/DVF+fbxCz5sxBoMj5Dsz5E6eOCx3KSzVPxmyA6AVnjqCqona9pkgiM7OXU48f+Szn
u0gpORTbPCDB0mejXg4ooSbu48dLK35UNXFEpkqKjILtWCyhc9teyFqpsjHNgWFyHLGAYJlDiDelC1RB0KlqkBhsm6jhvKWOU63UETzXcGXFQDXu/nkZ625sptTLqCBgEWiw/mqy1+BWmu3am11NXSHDMxzl6pi3
eVyBjb7sIFV9CyWKWeqalMzyc2cDmaRTuEo1iObcbYkxMUWQRcNWk2EP6KqK4CrSiRg1Yiz8zugtPKh0SzIhW+CQx+HM0WZ2VG4wsS+eSXwjrNSaSzu7PSj1sQuD66aEipG/0M3yzegTXp1w43dtH/7pyYG+TwDz
nTE1aGZuuXqM3cLfiL+YOSqj9JkClJrbXt7Kujpg6BrfCAbXKCEvpuMaXlplMKP1Bd5Tdr6eWdravmlXWTc+7xLH50fkQZQUv0iJUJn2m5ZBUiOZ6fj4ctSp/s+dQYw9uwnBp3YMPnsPqXfieK74ayJo3A5eOJeS
FHAexvcVdM5iIWcvlNhLsYS09FmydGx0cPU07uyigclD9LG93bgPdTRGjh8bsloph/fjA9YDXXTXEr8eMHPSzr/VIdEDzsZVc+N5xUczJpG97Z4B3DZcyOfN/CxkbXSa4kspHi3YPJzSenhVjo7G0k0QGw3Vmkn0
8yzflWWVJ6fQt20jppi6dXY4KGNkVct82iYYkNNVxFJnfdQQr1545zB/CuKggdKz6SzoXB872yP5L5OjU+INVc2Zz2cDGrWJbLHI0Vtj/icNLTVutIbjW+9Ry3kat0l6megQuxSxG6zeIBd6vmdBYXdBUuvAnVaT
ec/fVKynzngDI2e7dZyM5TEzrAtj8c3tK3wh3LatmT5Dx4LaXAzpv0dOtdlzlTc7/jjn55M339brMpyTTc9wOfILq/xzAqv7K4JnSWpRXVoWsm7MV5K3fQJsTIKPkN4OkrwwxWe/X5d8/+LOx3ADsK/c+htFDigR
WO7RWlTEMI+TnUxMBhxfR7mL1hJI5wKMcYhPQ3ZYePvZHSE1QsdsNXwb3792Qy6OgGtGlz1rVIR+mXWxixJyzTwwKvLk9Nj8+KNKJcFanhhxBN4GagXIe8F2qmsUS4HJSx49JJrSVNgEoaCYonCeg/zF6h3m89BP
eS568HaIF+4j+mzrjhwhenfBG4ARmkW2LfvQjjmFR/xl5tAYNUmVFeRUoNzDPsg7euQgUm4QyheqGsMqRzP85XOe43NHQ0BHstQ36QEhbLJNQ4QMvEEyJsn43NLBB6HSG94eBGfR1eRRHyHmFb2Ey4zykq4InwP6
cSAKQnncKiPtTcJEgN33Djl/nhZJyoOku5f3K47obN3RMj06ZsU6NNxGym/6kOyYbhA3t4Q0wwf6nQrdfN6cYFNH1PCmJZECvKkqW/s0DsBY09ebrCFAL1F7c2+TYzATF1cksZCzmU1fZ7KKaY0ajRXMFJVNx8BD
xmP6LgvhWwgUKKZ5CpDqTUyd8yxkbUZkAB/T9yr0t83K6sgB5WuBaWtX1w0RewSmD40Iy9UVd7m4sVWB4P9dopg/2vbESN62zLHcq59rRj7o9x5iZsKWl+SztiPtayxP1v+SLvDK9//4q/8I2tdLh+lP2WNdYMUe
SdSU6e+/gxdSvCpUJN7CMITHVTbhV8IoVcFqh8FNZDJa5GZCOOuRVjK9cSdb6aQwWsc6GETwC02UFEHU1SJQmYSvjRQG9K23EthlgjJ4Exqg+nWe+QskjGFwsJCC01ZiFEwk2owdcUar5KQ3uQx+eagNWFpSM8ZS
rt5GxOTYW46JgPKGliFYx4JAZZ5r7CjIOBSaRAoINBTGde+QFxMrsot8I+HYySIlejE9qgdVUS+jlXNuSWpRRokMct6I11eQFwl9OxUoQ3NexftTQnnxRWdlWp467V7NYyMvB38RDv6bnQY/Ne0xOib//Okf3G+P
8LPyUrz74dp/KMunhEfzs5jfnwFb4I7QHjlzJjQT8RaZiq9sMr7SPz3K9LFuWEm1Z1T/ofHaCC2OzGkIFwtzYvJclcQaZOgTh+AESoSHPTCDsvsRyqSXCfluE4zmJTXAw+U5lbG/MkD7CuZOk28GBcdTHooBRIij
CK0lWQrC2qmk71/flbSXpyoKXcFK7Rsqxcru/g8D/bzm9lp2ROg4BcBxYHeYpBb4WP8TjSndUcRsn+qSRb+pAJse7hOGDvMv0p9swi28ojGfOtueW110BfmzZFH3fNb6sb0aQLiFFwDg49adCDHzQ01mZJW1mKM5
GExQfQDecJm2rIBoAwGjy7t5fNReZzSXOVNMgOJ9UJQLe9R5lBjGfAPLEsJYqndygpaNO735hBbk1ce8rC6OcvED/QymlFhiJCI+diBX0IYzAzDSQiOrnGGaqlOjlpCQ6o7oCOZIliw0LebGUCyiUd0PByCaiK5t
aEqRcbM3m6H3FTDkcMqjLb9MMpGAixiZ2hz7Q5AMLH8spX1ijDv62dgaNxQDIWdzz56uoZoHMHh6OOzC0ES74BC9X1FPIC3PG3V4VTIV1dscXqG5Jm2Da+2xnbUNRSM8LIHqRLAsVf5qgrqhpBEmCX8qGx+z5KCR
JAPBlLaTXxmi/7eoFDzfAgBjCvjf3haS5cvJJwludL9HU5yKK7NM5DxOUkJVR7ZVIEUtPrgilgdh7e0WBREUqJpodGz2vC0AhCt4+XZywvZdq323IBiQGVn+YnaDYKtYe2K6BbpnTE00iHM1A+S9Zm4ayWVmSmYf
sTXqJezAEVBLRSp1Y2fUxqKJstLIa7Iv81OSRJTrRbZlGHe0GnrFJfJba/Q/z6RtipImrxrycm6OYQvKG07i6kfNxrRtg8lh8PEqsSs8tRlpEt/JpERlKaVN7bfaCFWpb8daWOYvhZrdCgYPST0aHtMjuGxvQuIf
J/WFptbT4Kzw97GBtGXBC6K+/SivIH2cBKFo5JJC8PYTMIvYDAizYG/N98ZMe9GkJZqTWXhqG8Pz9N6lDcuzuo2eWWASYtSfbDbFla6L1QkcmRZml92yXUgURUANVitWQJmYo73zgaCXxLk/TA6PpeDGXAU228vF
JKbRWcQzxSo7G6haSRniBb7bkqmJsq489LR/s/9YKnlMeiFZnTAOrwOLEwkQq5f43d+hC6atPgcNn3lfPm2le39DM9ZQ7Nf1lVUfQ7+fkl+7+Sfr//GboX3dK9AnEX2/gZ6sMy2fOcoKZWv326jkyO51Q/Z6rnI3
VqfhvipA6QIgSkvtGKoWmbdBwHQ9hytldgiNF9+e+eD3DLsu2xNSSWv5OkcvIyUzBx6V3SUuih2JVDZriIPrO8blPEDtZq5ky+sJYtlOKWRrOBA2sA7K+yage7Ay1FPGzo/xhmTAXFzouBw46x0kEk5MXQS7isxv
jYqYjiwBAhaNisGT34OkMvs2Klre3pBnVmByB4uYSeafwq+Dm9FoN7Lj/Nb6kDNDClNSzHgB7E6JExzbY6cyrpGPKtv+Rl/7lljrB2qxRR8GDvdx89SjcS5OQCT6hSuBPl5jc0HWg2CwU26PSTFv7/AZW98kmrKJ
JRbBUlrk89qcRUwbT//skdRcDtzJnXb0WqWsXgNCjPJSG/sP/CbsWjADZR7LE+S9C1nNkViHFFrIZi1FXdybLZazk6/bbj4CsNY8SjGaIUYK8hdfcl4pAmi/JUJYLwCjp+tiBEdEVWSY+vmk338+UIaMWxO1pq7n
JSXfcs563jrdBII5fgdRNuinhA2Om2bth+9l4uLZReSDqtrhtW+BLizgX0Pln04RQoKQ2eFUUxmhBKrrth6CVb3dOCHUm4guw0mWZKceE8ru3a8JBA2oAdot+X0pLAYPVdFlc5CoN/tbFtxC1Xtx5w7BjreS/o2y
f88zO5dLABVK/IvpcAo7lSSwkRDG7Q7WdbJR6ydFipgsiU+RLzaVvPDF1BmkFqkho05XHNzcNBXXw3AOFlW6Z2oDp0jX3x25vSIuR83t6fTC4073aSYmjyljlouM1prSTVALY78VEMMmNOLk0O37BIU62FtygEXJ
9R2Kt36QONKSYStQoXIwwQZM5/sD3wpk7FN7hqkHiOLPofAAiMd8xeZtgzMJwZsW+n1IuTwJPXO5t0VoT+G0uxavEUzyH1UUsISUuj0YIx122PiPJt/eT5l2U8HPi22o3HMBAc5UaU8tn1q38Gs8S0lnaWfVmqtE
l+kIIOyC2zTc4YRYDba2UDh1rHTNqtxrl00cUE93ubB7acYb0vuI+XJuw4wkrDFO+9qjuysTaOKvTIKmrHBY70c32L10bpAgIpNEHVCUGvJiEjHzxMfR0Btt3OPzD8G3xELYjUlhz+OJkSDfAp8vgDaY0chV5Xgm
2PVK+/FFknynmS2iE7LJSj7GjTMbZax5bpjKHH+cYisdy5z2p7Kvyq4sFGF/JhQXC5lXtqWoeCBFGkehlHvvf2+yYazAirjjP0+HtSbUTXxGOhRtsaReHD51mZT0Jeofsm1FtZTf5SU+DQhfLBv0rQZ6wYvNvBEs
CtWLCo3zCxOQaKDNCxRI14O9NchRnw+A7O3g2/teQgJ5Ns5cXnsc0u0m4NwbON0r6OhXBaaCjTHSE/FILpVV7x48yh8JR4cfJIE7bxqJNMpsKv2seLB/Qxm13pURPipj3m+ZnAL4szwsdn16ase8ue5Dv+Y6Xt+B
YNlfRHc8fOdwLlQKGdu4Dn6dTFqHdtvRL2eg8ku9uLr2+7/TCI5i9E+kcMByHz8d7fJYLqmeYuNfm5W5A7yOCmnzezpt4b5UAOZpOmP88lEam29AkjOHZ7NcpHUzQIM4NRaQkYZIRX8wjuePIfwwpsyvednGScmz
fF3GhUH88TItuUKBgZV3laazh4zaPfecppIDJuTqHzCR1mJl1PlIRxERqxdn6wL3dfIFqojMx4mH9KIZtFIxctpyxIeFUAc28FkiljS062/82zL0WSer5Me/llMMb2i3BJ1PdzdCw2ev/GXor0tQHPG6WemPTcHY
yd9w870bd6ZgWwpwxG7z6ceZF65bjQhjwqUrDb9rNdz6qPay664bXXyB38NvLEMJ99dlUREArZaFCy2d4DvfGxa01wiH6RpKxRSIf1RYi1DMJiaNtEkQZk/WThhBkiFF/1gN+ym3ItS6nbJTsXgr+uKNT1htyV46
yF8q4s6FsyuwC4VJaao2+VQQuXJosoIUHChk2CP8LWCjUC5OaDs5syyC5a93cPTMCoArAMQAWYCDFq+NNZRIIEWF1sGoGJOkYO+xlDKpVs5yOjOEA4i1y55emuObM+Xj1IEOVTmc3NaJovubCfysonwxldYqzJBM
K9JoTV7HrA2JnGwKUv2GlkyRZMaLJ7Jc18JQFCM1AS2FDO1GOPqz5jrru/O/viSZ/ta6d3xUU7k0F8hr6KgcyKWbNfzX3SDtbCSIePmI1xVNnXjTvh1j+tR5zFpjvU4Ni5DlS+sJJqOGAbreVJ0evjAxCUI4RWR9
ARquid0zquLrpQxVt17pXICkwsZDiNBpZQECP7Gugi3HrBOKdI03Oav3LoYn3nfMMRANYUfEwgOBqatHpfhyTCE8axSvzg5oDV5W9EYJaQhrLaP6gSpoMxSjD5ps5cNCTIw0SIcL6h0GgPFk9cS6tOMU3iuy2Oop
cP9Pa6PO+DPTVhYU9jEgdVAO2wKfDslWNT2RXw3ITkaUgMFcQoBQtX8SkmgwjhTqlTKqV2qVfxxZQ4rJVTy3+Vkz7Eatj9fBU1ZBoaqHT1g4f3T8Vjs8sMJOPHQEyNUD4mzDvtBQPsfrYcVMUw4xFlU9PyU+jbE3
bwdfHY74dq4asL5/pY4LEtvIFDOS6h3ENo6GW6sHxBmDWO4NBlYPibMNWgcRCKvin41i7TmwWD0kzkpqWAwteGM9JM6WCHVGQRJXnyGeWQrLXkes5zLEO8liXzq81XuIh2Jz2bN6RJyZ5vOTg2cWiZuli+PW9tYC
QjVsbv3NQ6uPdg7TvOMi41fWYtSGo9LJrk5rbMc0mWHjlubzADZucD4MXuN256IDdmhzTNDfOBWOr+nf/huFcX3dmKbFfIHNNGcfA7CeAxzvxGLJUdiVrZuJa5pQAOPiGSIU1sL41qV/2TEiLYVsqg5tHxLHDqaF
/4ikxOseDKmUAuwTJrWt/ean65wszZDM2srzLfWUNdUoh0eEX1EAxjcX59WIFtRtrjEK7fPpcEEFgD3uTgdXNG/ATs3IGhdV6hmJr/YLc6hecW/hcaTVDOunoyevT9Bp2z3D4+ju3TGpBxO7rz8mUyXG6OEXB1oA
rWx0V9nTzV8uI1cHP8uwVg6CtfNE2ynrqQjhusb5m0vPGY53mqEOjmtfyE+rKrZh6wnHP2xDfthZ4p3CYe1OOhJz5okFB02xaarESnHgnqB1p2UX0SkNrcyxU82nRWp6GKQix8TyhawbWIVncuB0P5mTh1TjLozK
gwUG4FKzw2SWsQfXV46uJ/+4EDcP2GT5VUE8BP44hQPUOJL0J1yxS9UUT/UJjQA7B/UMLQOq3Ck+rkylCKPHTjdfuzL/eWF/5sGefECwUuGe6063S+0S+idCuIMftd4j6ZsxbZMjXz5gLtgsqLRTrbDsgo9rzPd3
6ALp2tn31mtkTBinTWfeYjYoOx36SXe5NwC1Uet9XALc8q2EouxgEkzfEW88nDff1B3xmx0LdTQnanJqr2sr88P3GbjfMj/0mXW/zbw/gGpSa4WxKXdYEJMxcqIaVwkXvasCPynBm44zkig9QxNSD64kH8CWQ8Zp
nQqU4QAZO395pjaFh0/J5V3MyP0PRu7PPXWO6Zs4tUa/KJlEkYnWnVHshNryS+YDvOzzM4ptBpZN4BX7H8173WtfjQIrx2crxrXO2a9gfitC6GqgpyxILPZfhgiar7/RtcKsCK1dGOL+KofJwLLJpgfKRYgqWX0r
ucYYd7Q/W2uX2orapjPJpT7Wfiqldgp1xS9U0e4v7q7HrD7Vejm0tb/zg1s+zGnFgUAFVgW8Et2XZOJ/81N7OwCBVFs7TTqSH12v4h85xcrta3hFj/EIS+4Jt9QyMOWi9o4/OwmWXiA0KbVEeSIexlpdulpBkPy5
VrTWluo9PkK1cakmf3duIBQvVfeq9CKpC/zMnjRI4rolm0i4FdKmFz0MJMtWCh8sZohciV9dirNv+DwpYSKVWgXNs0hcdmxUKsa4LkaBA/G6TG+t2CGAykB8B/MOf6g8QzVGhHSjoVT4kcWoPRKa7HBXkn66hvpT
/F96pFB0adLltCG9XX4jg1rNpqcWq1k3aiQGBAoBtTRfUdFoIVn1Lm8Rpo/E3xhqhHpbPLzg3avyEVHzo3XhzzQYZqkpRAQ50dF+tf/2tuttqF857xdWrsxGycNRW5RfUjroM4v/54SLfKgl4PBWjiYp2xwPwc5x
i6wAX6euvD62pLbEI3IbUiTOincZQ1EyKGR8sauyFNlsJLYezlz0C2z3RpuT1YvY2HNXUQoTnu2Q1LO/n91Fduz1Cin9LtEtbsSFQS8LhvMArvu+nS7ObtZAgx+EDWwRjE9ZxxK0UIvNqMoEZLeA5OX2srcDAELW
xHTYeLqWEjh5oqKtNZ2D9epxtr3LQCRIC2jpSUzeGsafZX38lApfvaBm4gxihujLsyqqhkaOBSr1W3sCcWNbozylqZOXyF4Xhc9AgD0D2xwSo8W4kXehRxz6pVngLfLR+TEmG/K9f3lHTnPiYwXznOF9TGJI1jox
NQhJeq5UmHKrrJKhvAB+UrF8yWvNFURM3+O4SlAxfsqanXww58Fnz6NygZ2bcHTNQW6QmRk/oWEmnAzh3BFQ29LB+/pbI7mPhEY+/kuq6vidgIn1GmgYEvqGgaODGfbV2QaPcAMnedzc5e+etD42RwEwa7bpuHLt
tELv7fzdDM5MMMkGQGsRx8L0BGithc30hrp1j0PbErDq9JpcIr7lg1m2QcuZ5kiaMeHKTDBdu+9UCySvT6MCERgfgKE5MnHoYGVEpEGCDzRvIVHs+N2fy6ar5DRZzFdaY2/rOGT2nOUlVFIYROl0HhEYpUGIxTZE
iAea8ptQGoq30gDHLjlUxgLC1goUr7fL0YJM932lFfRMlrPCNl7dMtVT6ibD78cwQUt42EjYQAWQl0Veo+/unoI7vpmyPydcZmGwq0/3F4wwAgB0vsbvkTPyIJ69gQIBbSp9wrDQdKY5IXnDg6FFp0fSLcmcYdjO
k4nN/NC/PJ+89m9/Vf7Obr3Md75t73n5AEfdGyq6MV9z8oEIlFbEcfA/DbggPw2CdY/H7wdkEYRM5XiRWp4YCB+B2lbIIRTPuU3YW/YJLFIboLOFwEvyPxT41NR+d2Zrvz+YIZsL/B2ez7sbAQ/AnaWKPL/Ub1QX
kZafXHfNv1CZ8sTro18r+ums1jXzYMVfVpOhO9DjwLMXRW1HXaaH8u9mfZmN3jJ1ZzRX6vcOJbeoF5yh9u0rqeXdpBLZxf7p2bcV5X5a+zz0eJl03Aq6kPSlT+quLCyHbkRmEMjrBy60/Bk/f7BU+OO/1sTvJbXf
7cTVqzavpLL+P3Rb/td//j/sylPUW9++lJNq9LScgaNfUzj7f8h74MTYl+eqf3VL8mjbFChD+Sb3y1z/C//Yb7R3Gf7uKqc9Bb9Z+NMm6XOBP4NNtmuCP1ZJqWJDqmJU5lPs/QfU8r0nwu8XY6wAtAIHspHyWV8e
jOnKFhT6tOYn6BR8rBiCruM9LmjIwWHgWNJmtnom8eDvrVj18a3ikz9Znx36fVTy7JK89HBBYI1GW2C5x7Tm8xqtqtr4CBduBBXeZ4CEIYRZpc3v9/uHFvkXJQUE0X8LuEgqeu0MQO74rcvL22NcmLRgtoj1ipUR
OVzm2P+tT1R9GanbpGdOMtG3ehultcUPNd+iY6wLINibMlmYd9HZmDbDfX2YSJhc3nBeXmxVI/DV1Qc0ssfW88ucfw9YVrug73zeh7wiK978dJ4VnlTYPgAGrWjp66AuxJjuNc9rcu957IUa69CCCOqp863faBBK
DFAdHuOpupiGrXmIdH1dOAT29fF8+w+qcqB2W2q9IEzAv0BKp8czDZECTg6EArnWP+E6vPY7JLbSaMDYw9NY2qQ+G7WMmMUyBkSNs4hHJtSsSBPjNXA3WbWPpI9sa2xsih9/NPT6RVe8zIlMKzYOWh1yIMkGAwoj
AGTukH/wiJUxD8g+4mGAcFa4emVu1gDATMy5XjoZcb37ZuLCbcbgHbrfuXxz7oMxBlnEiODcFodil9XQb7jD1pGMkVNo8FqSXMZVHmku/Jr7LNkP+9f6tfRmJL6kN1z25Z7onDf6Jo0jsVBO6bnHysQMBvZcf+Sv
d5IzrD7YRXull4Eie7MuxTsZIbLripMlFHTFidQD4wa5sR5SdKW/z7MR+P2O6Pe7dgj3LpZDyuhnC6YkI+o6f2YmGDn30durXvebQfbNyg+biw20T561BcbXzw6Qt2PWILinh+9ouIOrgBceAh1t6FLGtD/afShL
tvnGGjG5ht0U1jZv50ZfW5lR7kKDWJFxK+UK9M9EJm1+bpA3cHoBAL0EC/coo2KqGgRTLjjQe2IxG8QLovC8O9rdRKAHXcZNpZCFnuA8rEq4urXwknYEoj/M2koZGvo0OKJt6nVsomEDp2josMIUDX1gHT8+8gGL
NrlSYhetlFhF40QYw2BKV2LzIzHBUESd0v81AiY9YhtQdPrwl+8gEhn0bZufknhKj62oXP2ae+giKdowlk4nWh1naWN1kswUnhotRVdl6gbp0hcUdA1oArNY+CXT5vnTLyq+0yV8cylKCKizKtZgyBu+IjzI3KjQ
4AG03Wbo/0qnTNbV+CZhQus5xHy0/JQrEqrYlZ7OLaF48MVTadA4w5pdo0UpgFdjEvjpPrNWvI/634L9j2s14PMMo/orv1b/NZnlidz9/z5K469cMvVzfIXx47LJgeof6x+gTT7xj1UuOtxYzceeR5kUwe+v6ORK
Zhhke2+FyATyX8sPVWw3+xHXgQvIRVeBLpusr8TfNNPURG1GtdHnxYW6w0rL3Lvs6JbK5JzqtLdIVt8aHj3MzkwjgFlRhHmvNBnUonPKZpjN5egf+ttpHpoE8SZgFAFiwMgYBrRC519WY5j3mArvZbZdhvhDIo0f
7RcBHm65l8PySaeJX3Rvrj08xcZ3DZTfxcANKtLeJuP66ybzMOYgf2f+2zbAwMMVtrBJwSRWR9L+xGZ2+bQfUMq9YqT8cmYEbLx9+/A79N6Hf2Ut2AwJfWo0F3oYSA9BFR2D6aZDDAoELwq1tn7MDaIDby54p2sZ
+wt/DnAsdQg7T1GS6XVjbnlv6NnZsCQE+YQHjuq2KtZ1EcMY3xKf+ndqU4Io4r9XOM8T/5aptd/4jullyXrYNv4OxQTtR+USQsaSYNsgt4wpyI3E++7aIRirYZOjm/eFPAFNhCVbVxumnejACGIjPEQE1FMozJKg
hQnpXCP2xnFA7OBGZMmCLE0MSSxBPKScmyT0PvnjykDAr8GbYw9SD5rtGyDlou1/HrevN8F1oYlAfDXAzF0LviGMvoEQaN8Emo4aBeonyZ8K3oW69lFSXi9+1jzfIKCLIPieGyVWt/Ec4S1IoeIRhi/FQYRXvWXf
ENhbeUbuQujEd8OZlcAePwOmEN1vzaWR5+kf6ayW8tJURrkHWNQ0so7zUxmM5S0B3rqFjJ2qBltB1wOfeevunWWA7Vl1PgRoxxZzRjimo3hPAofk4j2fbp6ZtI8knh7sNBN0jSk3m8bFWREFlxkL8xvY2rMQ/bj5
6eji1vF8YB6k/HKA1M851IwgvMnIK/SCHiEUs+2F4auvMXFIGmStIb75JZ10ohRTCZT2cw4DZgA9S4WiVdxfnJeQMguLB/Sd/PaWOnYBV/neqPq08eHo3nNVep93Jb6Bhyt2EL2QKv5sRB8ZR48ptzPWv6jMmuTI
fwTlPPCX0PJ0s+BmgVy7y9AluGNTlxvY8jWeDGsR2YEhc7EEx3/5mMUeyCL1WYnX2qSsB5qp4/tJdXW680Z3at7o0qDp5mtly1vjRDKXJ3pravLK/qlK1tjGdr3q1j1oJhCny04jl/dS6M4Obs4Pb2uM8hzz7OcN
2Ocb9JXJQp8UnIUWoL8y0vCuFUgiRb6elJCDhVHKHyvqt2Xds9/O3HN9fqwCj2+Kbl7jtF/zhrhhMzPqGWr9BJ5Rr3cxyp3Hpetd6xt8qPsr8jZZcJBByR9oWT3TtTa3hsxRjcXxPU9pWAKO+LSPckqy9pAccA2/
ob5Tqi+zvWw9b8TO25w9XDlzFl/rvOYG106bOtpqestFRa1GbQx5h9Z6otdQ77h0vDnMCH5m0SRkTAn/TqOtC8Qus5c6WRrZNeFfXibdl/i3zGFiWLdbkFZufyjKLMLVfmikIJ0K64HAygq/nJarW+mkP46Zz3jd
48oH6UTvbPNOmQSh9CWKoIN9UK+0Sl4xG2skHMyujsBf72tFR/MOvFqZIV0dHzMWKXJNNv+FkNRdqiyX03GRymqts5dUikzr0hvguuEbCufo31J2Ze3VWi7jOzeRRfRJqxb5Yid10DZgaiCEg1mqfueWNdmvmQ1G
gIoC63EXweVuArYn6FPfJbB0aSX5rdwbMAS/L3Kv+M+7IpdmoATf8XsLwQn+7UTupTOunyqBnTkql7McCroqG2Fzt36g5QE4d7O0PD7naCeJO97duHHJg0S3ORs65+RqGwPS5Jnne+4WupjTkJ8X9EM5NNDnHFpT
Nq3/9lQcK/QFh64x2DUaHjN1kr6lAUTXW8o+48aZAUU3p5/m/HIx1O6GL7PhRje6pTT66OlwSrfeqaHWfXzSo2I+GU0vzbB33ruVyfXTFSyKrw9P+TgCrRB26qcB7SiwcP7YPcgYRK0CCKvrjbcOlvNFwLAOxxfe
8a58G2ZQEtr1wt50wYJddv74staREWFghZW9cKjDJhWT9kpsyEa0vRIbveFwd3eAHBySh6C7f8K2Q+3uFLubT5HsIMhYe7ijemR1Oe2c3mOduUWf5nJkDA/LiZDo/a95TP3QfzpD3IdAdhBaKDnvQajL85wSM0NM
NBASu3tMqOAzAkH1hzg8MoQCZuv40AY9b+uyiKqDZmDz2zIyLCkNrHrKR61PcPUGWz3H2PS77MOzKWaB0zrmodNGx2edqyfRBwjpZ8Xpi+QD7DqlbaFbgrpuVoJXUZ8/P8xPsGaDw6w+dE457bqu2UO6R6qEhT3t
sUp+58QKV5DYc4y0gMaejGxanrLrgy17A+9LXNY4YOybnUUyxniHBPvuPFMCGG5pfOm56khfY90T+cAGZ/vbXFnYEJ7cIG3PCbZiMLenHSc+kut93qXmW5npfqAYqu1aMHzmu6E8zu1ZFvm/z4E684At0jbQsTJP
DDVXwmFytNajf4Ze98+23et1knS1P/UIu4g1mulzOZz9A0cdu1w+cXVCv660qbvISosTOFw2hH0sbAeLn+HufH573Zl9ahYIzSXk0uBM/KD59n0/vI1+BnPhQg8N6FdDRPzh+F4x9y6MXd+IgGSp5hyVLHqGCaMX
F8lhxE21CJp9MAwip1pg1wwBddxbaFw/2YwTskYclgAlUX++Y9Du+jf8GYoxH8MzMMm2j1bUfjzbArV4SL3icUQD1WTkCepRNoRjViSdXkmXWO+Nxi3s8VHIvrkpaNcm5d8hoFoZsKFnNUHpnJvwpTB7NtJppuzH
jEPPArCqIfH1RBZ14g6q2M52lZzHUN0C/2GbMLdAJjs4zNUS7WfgehCBKw4QKl684tgDq80USbOx8bshJfHWGgD7y/ObI+F3OiOCEiEcKuhEP5srCDroU/D4w7Cf16l77lkhJ2O3XF7Ht0urdktu+o2V0NJUw75B
VjBt5fC0jzE3eW0m5N+58d8rg1y0AfvyrmB+c0SmSXA58nZmTIZOEWD5RViELerP8ZkZMBEGleP6TGEjMYLLM17otZeV8Y1G1g7xiMwH35wq28XdmkMKMawGL/Y2d4RgeabWxLsbJls5Cjd7+28eIoBWBvzxSg4o
z/+adNQszgObIr5zZZeNecuRUX39ger89Vjnnctamz2hbA/SQQ6PQHkNJpYYEalz3iYdvJW/yJ66q58X9Gvjwc1M2LO1UQg3FGTRjXO/kSw23jibWpTXN5mZN89rY2v9KckaHDVl+juqodhhkKBc3nfPNx3RD+S8
hvxjmT6UY+A9dtnEXeeVqC2s+YvCPjX3XwOIid3a8hk54cOFCdpGi299gNuZMJHUUduHTM+iZ+HKzwlJHv3Kz0e1ZlFbHBikOs178nkiFQKmF1Rx32gBnN+tzv9sf1i6Bq3tqqi/CwhIut46zLArjCvSrm9yrhGG
14lQKt2/IAaFzJJzeEoBl0lfnvOnUueuTf9J22ViSYUrRWHnWoWngUU5WzED+mcAJQ9EC1V8QtCO14RJTe2kLOT8NOXSg8siQ8pvYKF3d2eFfT7zZJg/iVEpmWnzYB5L4y5HfpYWDYO2ZXHg7ol42xrm4OM/e4Zd
YymLyeM6i1ad9f0/BJwl9Ql2ZrRkmuHKnxaLqVekZfnVkjcBAaJsLexsWQAdewC11ugbOMkzkxJEXf4Ekvp2O/oxT604jCoGSjPJZQ4MQGVFbgy1z5oIFzry3KWoa1RHlGfdS+y4IdTOFOv/l8BQa2iYCzpFLxRh
FIyohCjpzGTdRdc5DoM+nG2vWoRlHw8l3g6h2U9D2aVu6D+a2qigsZ8kaZrrV4u0WU7JagSUPyNkzHvWOG8AhueIVcau65ZbHf+HDF9kkuCEof2M9tUhIs2roT/8xs2gk/DJ3+aezz2b+9B7qjcm6E3G5u+5i7nL
ta940uLpzGLQFCe8aJgSDT6el8zEeAofJFdyl2A/Az7+2tnt146b+AqE+GpSwP4XZOfMz7WphSF4d5G902A7N+7dVdKOhOZdq6FqTvuyfDoucIcf+ThobsIuqoOhcsgHyvcZbhNT+cF3Ew2fNvuxalrtW1Iv/udK
ftx23z/z5yHwT4EmzPwS5x9JDewLYmTxyWYQbH59zTJmECJMJCN2Q4oZ17CTN0pX/jgKIxgSzoIPFq44+oObWRWYTwZ79k5a3GdMWIWr98eLMpztHRp40rlJG2PIhEVkaRIfIgqh5e3qoZ/+x8c3PhZNY9wbm4cC
wCCrX5me3iUtm8uUV1KYZm9JyRO/qeEBTM6lZYA3s4hngl0L7fYP5uFPMF9mQdNYymqCHPFMyW7N/TG8P1Yj7ufrLciPQCqv0MRvBQOnQ2/Dxdu8B7Za/RZMPNtskbmz+uezjGagkFYZ1x+LAUwNR/dzgwnchp3b
uZ0x3O47yQIFuSWfJk+hAHde/L5HFwKvqC1J+V8L6GYFwEZTUIGgaIKkICTRGMci4BjNpnaqXSRL0cHHCQmV2S3ix9zfM1m3HfoLA6xFGbvzuTya27sdxeNZV5b2iIX/jQTGodWiDWQZjOncr94RG0NOa8uAivbP
ezSf5amUlev2r/s11w0H4SB7wRa5lCef0ZJmrz7Le5dKMe5UGWJfjyYlrLCj5Po6ycSaAt9bBI/FHq8ttTgr721jXzlyYU7bgDIGDOK1iyKSfQ+aADC+Xyq9RzlHIeVV6WEbB/5dy483h5cZ/593tzl8ETFtQjBt
vXl5VWL3atfo6zeaZOfcrWAZXz5ub9wmMfLdUkcn4N7j3x/2us8bv2HuR3sXTqsqvx43dn69pKUYLDX+/rAatzrtIB0ktE6rEQjUZRWmVxcFRlJUu7+ocPY2W/UX1qn5Vr2e/o26ypkvtDHNm1VNt7dkdGDNqhrO
v4YLr7Mu9sPaor5iV2+qDTzXeaTX9Z711k2HwjufoioCcY6mLt0crWX0t5aWat0DPCX1kz70i47lVKLxWiE4ixq7DpRZChfniOLyYUFir65M0m9WEOJQXOE2cZ1xzDkKaV+oRuMCZMBG2aE9OKvICZAfG/MMf+pV
VN1H8gxicrcA2AtRRQ/Tc37UmVbJJXr1/mxDCMK7mV8BG9LATFBs4cefGsoPjJ5HzQzVsRTsTmHqM+qDKbj6+2lOhUhdcuqHjtlwWa+rOAXGpoc1WjJ+HVNikJvFkV7AY764kOt22/d3iGL9g5aN9f47Odwhjv2v
2kqy/n/BW5PH3myyJyq7L44Bx8fisZO+rUGyXdhoB2GhJpktorYjxgstFOPeorMF/7AE4juzNWjNWj50IgitNbYWrYfRSV/9++LbtY1ppQOWK/v+NBOgnkrWYk1Tq3qqdoVgI6G5caAaynFu4NoZYOACghWgnDaR
8md1zWObPEM18M4FksKNT766qedmPkIu9hDdggn7SF3JeH8x5s8EveGiNngrPa04limaLFvm0+lKbfAWiNrSmxzqEN7gR99/y590ZRRdZtJdujvxn2S1YfY1hz05uDHRE/mW5fCZYqeiWn+RMHiilLUvBK1iPTE0
Go+3aaF5g95wUuLsVS5IfdCEF7eQRHMPo+mWXrebPtbXDD57073cxf5YEWWxQ00nO+asndcCvKD6os0tmwKrm3Jgk8mEdLR9ZpNGIxJsodi5eQh0qi6Pr7owyX18C0Er/04/l75iDtP7/cBbX1+yaUg6sHtF9tYX
F0r4vcxmUQHHADt76bsff+zbdZHLf0DHDxeLnOE71gThH/KTX4oxllx3IhQbBdKgmOrXlTyuWDTl75wfsXY0PVk7Shh9RQpmvs56tcbN3a7V/jN4XRqNcBSW40QmlRbnF5QyEpE01niKMpTeAb84qv9O6o/Rk/Gq
qcFtpyjdPhabo5n85FeXo7rHaxgNhiglWGNE5qwH4WmzjeSEzUob9naOiucegunMwcRu8MVFobmy5/gNrKWj+XRNAlqVNSDuwornU5hkzvaAPsjKn1wxIuHSNA8+Ykiyms9bbo1qk3I6tr3Lt1iulwsrLzbPJT9W
lGd75+6hmnaSl3hAxlqaSdcFEjCYp5jmb3sL665D/cuwElFfLI3NUjqdBEkcEpn7B6FazQJtxal9htuFsLcAL7a7zJIDNGd2G/HKI1xg0Bx2GbDvtdXiN7guFHU0MjUwnuaDSyLuohNQEPvB0eQ60leyusDZtSw0
/nMSieKLQp09R2YskHiI4tHluooXjmOiOSJUgPk3Zv0hFZe395e3a1CFjel3nhgX4y8aXfxCV4IIVoyNGBqCRDBklrCHA8N8DuPoduL80Dxt8Om2dmTDhvl+DI6Wyf5aPbLt7+SspTMA8SvzL3kfQYWp9ltJuRa3
ueeViL8oRniMY12QaALKSxjH1Cep2q37g7MSO9XvXc8VBUynzHzhmsWJQrT+lnlgXLke6l92ue2fxT63LgI4bV9ELZxno1KwOdLmu2Ej+Y1ZH2KzujQu52HJAUqGNIKyZj2X8Wt2qkQIBUwNqPIX5Bd/3ULu4p8f
XImanaZ8oy64+sVDwI/Xv42L9ab9av3Njf8q/s63r2Vpdvu9bd/jPGH9z4jVcaO+Dj2mgutmnQ+wIWP3DeVxhdTl8fVd4cv7lRXH0fAs6NhJYTX15DVDTy8jYKbb2pLn/2r9Ffl2xCVvp/zcjDFZjnnH8j8pvG7P
dxbmRduq3bBpouf1JX/mc9F/92bZIU9byUOQ52tonR9srsTSpU3WS4dqPhQ0oDFIlYNdWhEr1hjVSaFTTrPz1/Uf5pGkxwtTjZAEtpW6YKPaOPCyRqYco6dOoQOOyxYtsKCdGQ0e+0QNwlRtDOB+5LEYWYI1Zcxp
XeUMcPens+eWcsIZda2kTdRQpqQMp7Y1MCI1/ke05an+qM2MyWUp/5G0ohc0qGDihe7ZcPZdwqiAWmgwlwVF+19xN2PY3R2LXxMsfkkUoZgn5ACnK7xR4jkihrjt4/AMYWJa9AqeJwzFNcRPmeOK3FfgT2Gg502z
DTWET0uwhU+FFF3Psb4c4wpUO7VzzA4Ot90TvC4aE0mn3qu6hDs6IbpneapJSUuCXCY1V1dR2UYpmZFYik4YKnW/TB4HsiX/v8QvAwiutVqtCeEExjC9DzSB/CFMDaq5HOyckdsGGiEx743zAL+9zN4cdDTnWsMj
ZwCfK3sIBOjnyOGECxDiZOJWf+EDFTYKz8vv/zHIsP+YCqiLEeiKJQRPsR/t1bwbVqvNKG4A3PEqevvJM627ZL5abjJyvytZIuC1OI9QKbgBGIY8EuMu8wASDlHiBuRG4gfsi/zE+qGEvJswdzDMkbQA4ezw5O8y
NPgi5NQG0e7JwkQLXCVa6tuQmCkYdS+EM5um4NMwhst3gA3oCsgPXhxE+goG8n+gwKCAzkJTiujHn1Gtkf64A19I4fkPcgFhNIQRZhrHwAEyatLh7yDy49rSsB1Wb3KeTUD3dlWsnjWES+OV0BjNeTMb6vj/9xpU
d5N922qOaYE6zcM4nGj3P98OluDML/L/D8lA+OMeG8+cYDvPZkJI3/OsMzdilss3oPtOqkP2uLt39XeFvp/BgE74O9j/Se92+cBkMaUX05wO46I3f76Q68PnLH8S2Jhz8WmDXs+fJEPc3FNXbEZBS9HsJ/93weYq
+YF5Lb52iw7yi13Mt4VlP8XK/FkInn4AMLmfcVAHfy436p7Z0I/AsRfl9rgb4RO/TXsBzykkKxBOJqcDPOygkCb0+viTwBrefIwTjNlf+5gxf5nPXz+M/7ATwt+kQntALgT5N/Cwh2pdHPX16Xj8XQAe/0kh1H60
JJieqnxVQlz9dcmbMqrzgiUGO5QdItCtTFsBERAL3scMRsD5Ndvy4bsZYfUAGNL8URMNc4MhevM24TOBXcam2hvoHr/G/9GVeP3DKAnxQzBI7hz+HJLnhK2k/8cH4Mc+BQ/QDPPvRTpfX8DYh+m1z+sQWOtLMRsB
b8rH3SK/RLTYIiKeoKvvudIS/l9gNooaoA/szetLuYhtYA7FBbv9j6ux9QPtMZTJLo2BwhZGIB4PTyL0trwL3WjRy2UBd/7l5WGG7M9Qb4Cd+fZ7gZc7lKDnf1Q0Qtqgtm1t7ycdeHg+eqRhalfqdOW8s/txvKkm
pwO87E6vCBz0muuLYTCWtz3SU833Fr8QnPnOCgIcnrdQNpX3BEP7s4dB9cD6/qfx9m8rcfkP1ib4V6lQZ+JXMPvEh9t2Tg853wi/X2s+Oz8V/p6WAp4fLI3+y1HAY0qiC0TVDES8DESjDESKDExxDHFVQkJbv4TB
mHyoyeCex1hJtZIDAWJvjCEkIrLJY9xb24Hx4XWkHRIJAqiJcEBIpoWyo56nyVGSGglmqCYPiaoltuLY+g2LXXSQ+ZUJaVzG2F8On//VP77scTiZHp0lxkGxFun/vQc9l2L78T9H1/PpJGqMgRqmWcof70mPDMdk
OnBuiR5NGe0XamOiR2HWmxlVIsotDIWFEnc5o7FUH4Fe/OUmzY+FxIyOE1dq65P85zM4vuDOgukfz1EeNVuaz7FVk9FhXRj+EyESAiCl2bDWdaDIZcG6fC9f1OUUiuq2SiSXAi6/YRLkF43iRQWMjfqc7rIHhqpr
ap9neaxrbhCft74p01OgEEbg878uc21mPzVU2bzWBH6eIwJv8DMVkcaNmHJxPBt7sgQtEkMqOLxkYXAd8UuAQGjsAGgppWgrYdHzyjpLWbOfrx4oWGcB3aJaBwpUIMVvIVVWSTbOTW8uopUsQkpGMv9CeSLqGA6j
ZULiNDGNE96wipmgOUwFXylILxXJU4x4BEFDxzOzc1eNCZpev9xWpadQKuUVg8bvrn6Pi1/x/ib2Fp7zf1oiVmRWyz4EFgttfEXfN7oYPwqyH0XNO8iz6rdUsdaiiXQwWdcZbyla1vLuZ9Rt4aEsYD6vfIm634B/
pAyuzfuBnZbKvPSzoIMd12kzUzWhIEpxGxOCNBGWuTAwWpRp+yiAZOokPV+0pWoKVubFQgyFTbDH2+Matk+kldWbhz7Js3cqLTwuuEQwe4XhKoRsajso41+WTSoIGZomY61SXWGlKzojS/c6xmTCWcR+YCAZnbOs
9GG4QiQ8fzS2uTOBxdtZiwXwhR/OrDckN7BNMCD+VNouYu4ZIJjZNIFJXRaFHEapv7GNfElKM0vOph1TqIkivdlwvDDxYuYUqAxT0io+3QvTQCVgINgyb5YdU0I8xm+zACaFrG5enWgdap8Vqb5vBP7qkKVBPTat
CtV2HYMgdlc86+fp1JXNopbOMtqAtRGFFGEly2QXSmAFZEXZ1sRRX5gKJ9G8MEiblF5gxr3c4eBDsCzXJSmrMI1nf4+YBWo4ZVyMB4LaQ4GYBpGaG5SoH3tbHtI0kF8aodENQ6eLrSN8ecQ+XGNgZy8pukpc+48E
0X/9VGXRUrMDexr6y7TTpdW3lr2UguFUutRPr2hptBtKe8YmwezF3aU6/ewPsgF4hTK3pnfqX9MHrEnscbd5VAUipZRX6t26K4BrDy2hFcq8Hq9LiS18wsizY/HcRWb/sohZUKvWj9hiw2UB7RdkpgqCsCoyVMog
cpZgkeGADJxsiNScaCnQJ4bo1ckaynDgG8jsbCDKcFShfuiRGEB+sFhdKhw9eadvE1MwOya+QdOdjH8/n0m10AfTkqsvcLkmYS2q3zHUyahOlEcCudP7eMLHTCplOxyxoEmOmE8q+3+UpiYGw35XV4S5E7fx/+ac
I/o4ev9mWh/b535y3vpICVf0qUI/Mdd+rqLv35/6udr5h4j+IW59P659ZHq/HHZ+gY5S7EfG5apLKTkNFjKNF6airEdIPy0vpWp/0F8VcgII5i+VoV6tcuNreE+E7MpLA9h2an/1i/ri6l1l1GMWYbuPQ60AY+qD
vbGmJK2ONxBElAwPPU0MAZWQWIy0dEZO021mcpFy3JOmrOpionfeS+NUKe7gquvH42ItqLMsGj1oI5gtITwLM7mu+4+dnScwr7YLiNJCyGfotKGC5s8UteYrHVZeRCo0HDfCKUpmh0BAYHO6bwmtSoeY8tRFWyud
Nmv2j2tyb4SpETP0QsW7rFfeVToIt8/dVwyKezGkm1D+jkVuwymjVovMBZ8Q4pCkanWz0WuU7PzLrPoqzL6XP4H3DtodGunR7tL0WBopLCrbWe8AIRm9hS+wGwVkSPF2gZnox1YRc/Ox8zCcN9MhJf+qUq5Bf9Jo
aLYDQctPpCXRxjdVc8gflSfFybOPeghgUR+G1BudRs/0DOTiWgXqTJTsqD2ah7qLO2wkej1xYRpnyWfYlA+xm8GEijAVdyOmO45hJ2+UIG3A2KsDVPQVG5Mk3l4eRh8fvSaQHEDEiNsyH9GSQ7mnpK7jJCjpTi/k
wGe7JoAso0AMUY8JQmSXONchQYXbp9d8MWVErI+2ikrkQcvzKJRVnMte9+Q70hKvec1JZOf/JSkgj1FbtOX4MIpJwcbwJbB8ZCbfe5OXPUW8vFvxfudcet9VuV9jinlQIYuy5WpeUgeXSSJ888LiZpOA5WtzwSl5
Y7FxN6OaRSfHx6nkhnuoGpo8TjPGJWhW+z1oEZEZENa+TMIaeyAihkp8oJGpaBUWMU8GujkoZXnwqDgZ77RkwlO+FJlYZgqTuYWBsJQOVV/4kpGpCmAHdzL6orVF6WsvXBPbe7PNndu6+AFKCtKdDk7m8hr9TYMm
XkdSH0xNikAXYJNOYdIRlQjswM3sKcLILLuco8TlsilqImkkAFgbmgHv9qx7cly5uXWsR4NQ1B3WF+4WHBPcaq24Cp4A8/P0CAQrsbORsJAx6iVuiJlmMRGziW2C1ESu8jwbEYCUcv8GKbSJDwoOuQ1GrkHes0C5
rOplVRRUtQ3A2YcKUW5NxG86HmiW8Jv8lhxCNyXzRxSWxJ4rTGQfXOXqgunRbJMwIbXqkl9HW0LOVl2q180bNvSW18Ez3X8ewzN6sOqb+WIOGFRzCWMCVObRjDJKNPclXsCBVan8lIw+HCKM/BIJnJHBMtgAmq+p
G+e3GJnN9Cx9YMwmyhtoj6fjZFkMmA7IkobgB71y+gQ2GyRkNizLZKIlsPcBKU8SVOP1W6USHbpmPocBgxiUpj9VvMHX8Bl8jzyhVIlGRcIHg/Bzlyq0kPmLI59eOdp8K9ZLmkVziyPddtzlKzjVjr9sg5KDHHr5
h8wpD97aq+hJ9pum21TbCIJl6MA8kuCrxlu33+KRgTHAvd8yOV+zXhDFC5IyICJ0kcM3eExZpEq+MHcrfYaicEgCdsifrE4Qr/rjfaszm5ixpuYxQcCShzgxA5E64PlEwS4GOtQ8/FezEzt8o2MWMrrgr5OCcq9L
rk5bPUcJ5uri0+nf+9esa5YRHJ0seFI8DOU0UQua3wsckjR1UHg/EssYPvQWXGHE35oXFV6Bn38ARUechFyOxYlACkb5u7cYYKW1sBR6GmcACpm7BPZKRsboM4lLoTKLIixj+UGB3KJZRFPgtgIiP82KzJJUPY1l
eSTFMPLx6IuwmRHleeiPykLNZIBWU1HA5drU772Zdaw8ElfWPZmYi/cjHyprYz4orbTyYnLtqXNMVCOWWIT69qPyw+s/6eJzxOTyd59eb8W1m7BQTZT4Phagtc3LF6WII/fk9RZND8fo/2NlYBLrPlMgnzikTcJA
Hr+0zo/xTIsDnQAvlQkiBP17F8rXSF/2qkWq8Aum5nISzEHZKfh6NJYNSG3VYdGh8Nj1qvdbjcEJrMTDGG/LIi8pXezVIL1M0d4+6UteVtQvg1KPyXRG9+t3Q5RO0vxlwni+WRX5t+Xkw8jN7tFzRWzoEMS1N9+K
ceeR79hJWazv0rXhx7JmR9lTPCLQhj+Am8c5zTm8frtKuvGIbRkk+JJaCmx4SNfYwX3Er1r5jw8YRIBNRvxu4dr/rz/+z//JdMmca1fQ7OCA0UEsmVSxf4mVYTdWvy5zP9yrBw0qw57uf/wQp4PJasYG+zlvNf51
trf/Hmz/zH5wsN2G8Y897V6YL+/krztI5uDNCvN3+MLdm45L8vruPYuVworluG6LSiIZA4n5TVNNcpv4CrnAYuEBYnu0UGCUk5IHqUVTspT4Rz5waSReDiEPadzWzj8FLXSBFTgnCVWVS+pL9gq6+x+04eUbLWt2
AXbu3me0zAg9Viuq2L6hOAXiBvbAZcnU4bebpH8ToOnrg6AqU+ceXnmKrgWoFD43id435CFARA7w/G5Zs8E5M7zotmHM0WbaKQ4pdeFD4UfUUWCP+TjISPPCzkl5BwO/utq8Ssbc+vVEoa5MlHOtCNphsCzmOMXT
2UXgJSBu+OgdJ5YcMRY7qYmsN6WO8ny1Dpo2E9Ic7UydxnbIcKZ3mjfSQEYPIhjWz/8mPWfrvVvimnK5P57fjo5tejp9PP/wfOn6Yfw05fl6u7+8/v/XP/7+yyc/zJ6EP4acLLJN8zn1x2TVVqo2Nq/96+n6h2R9
raFswio9ZjtdJaHR6XaZrt8aUdSabFzpzcylJIH0nCDjKwSil8PWPcYhTK1asdB5dvohktJb9QKI3JbtF3PHM9zvBl5fA2yc38gP79Pm1LHW4csQMpM6z1sPLncjE1DliEslkowLLNNSc4MmWjBS90TW9+V9oces
5DXXuuzWeljccOE5LiCJMc32Sl/6eTrtMxn76KeKGCOjH54fcV2gKU37n3h2clPDt3R0kCmO4qDiqygEge7qo14RE4exc59stkTWcKjFLnVwA5dX0VfbpfHq0Cr3wI4bPAvOHPgI8UnIfvtLimByU6QIpKCJaufB
tgUyRNwzpCAOvVlspQ3jQqc7hwLXfcrLt/mpRvQoDKxqPAJLKxZzGhHI1/hcy6pvlHR+/SPvoys99MBw8hB/o6OtEII967yrgWOLmAfZ5IsrKj0mQJ+k+Fucggmor5V5pY6EcIfkLWLYsezcjdIlHWj4UQOBekGz
0s+4kqXFQtSpm0O32Izr+5oAKKNNit2n+cBAEqYQdlaiAh8ETosZqSB7cI6eIIZa6TjsdxGGP41nTxG2TnxeP9PFt9t/dO59cpHytXtPKok/qNCDTFWxVV4SWp8p6J8ncWwVurwJCoGp1AQJ9J7sEyDgsf6PhRJ8
TAziDSCP7Kv6d6MMLV2Yb8tn8sn0MJZ1ewoW3c0MJKmN5QH1pefHfw/6ecwfGeLb8jXXznAu/MSr+8TavXj5mir+PHyCMYdHesh2cGElH15830sYUu7iPxYm7Wbh7/jFmZDOHAe6wi77Kstc97akClGf/NtPX5/w
s66hiLL4BFUVxHCQjwEdj7/11xNkwW8LBBNHe+sRjB1VR6cVPD7P6a3j0FFDOp6QxOOdeHKoseyoQb1PHPH+mRBlXtK5IVA/shMTvbAO9VgP9RLmt0LonRTxP8KijvQGqyiXvPcHpUnghBKoZTYTNJC23wXiaPNB
UCsdospQfg8oJK4FBSbCDAQcH8Fjpp1okhZdm22Hue7WzWbtc4APRpC684yRYfe1K07X9IY8H2biR4INOixhtUUJ05QEumJT0kw9iBYcmMF16Spf10BpvvrCG5DEKp4sdVgpJWeKNK98P/1BiP+OUckmeUwERh4g
Ip5pYAUt1TLHuHBOjgpHCR63ihCsLJCPpljVKcdCaoUsqj4Rke7MJNfbwpQE4/piy1w9LGCwXrB/8TAuAHBfBPk7yETFXMUi9pucqEyOughjP0BYUrBWRsmzCKpdsmRPgndVqUS7E3k5RJCTsDPxWJNofB80ke+Y
ZUOZZ64lUV0ZozJJCVG/Iynat0pRvrHIURXsOULK+DSjWoTAZlpBXEsp1YFGvNM3Vo65L5kbD4g+shyu6ADERjVrW1fqk4LlfGjVkv3t/nEws28/DZ63mwXknk3fPRoCI+epOvGWJfuDir5hgywp3ueLxwDZ6oiJ
wkBNu9MjaiIqy0zgqOuNGmtevMOUJh3ZswABFm3Jtg4I+Q2uyJgOyr1Q3NkJiK9NEQ9BDJJb6LWh67FnBGSDvC2P3Tr86F/HY/svaQXr7LEAklNNrSXxjukows1TcWaHFGpC7LixBKhVuKimBYuZW9j5EVr2bgKf
mOsauez6gYdqsVPkrKL2U8mMfAcGUEtyW+BsI7JNZXJqC4uJ2E86d0ZKylmRxVZEAZSOqDvLCRrjoATtiGWho5WJQgZ6i/TT2C1pGRHBzOd/Ss4AtK3Ib6YxwS3lyIFB1S6aFlJvCpp38Tb7h4SdTMTDfCzyj4Ll
rxKudbDEur6CcfYZkHkpztPbGGLEDFNQLn9wpgd6uieoNjw7oEZDH0giML4RpiAOwCDML8YtmMnFeGchSPgTB96t7P5SPpy2nExRIVK/nd6Z7SBOLYuSmQEUOrsn4gImvVABHf17kzytURTUzMCH9yUULPoBngP5
+hw6auBbWfLDv/BhzEeQ6M/ZixYINcXVNN5XJAMEf1bMoKhZIIlAbN0M2PMZM09aBVR6ccXreZ2XE11jYvoswCWDP2KdyE9tgLSPcd6HMeOZVj2psVvrJ15oQ+rGE/8587cP+H7OuePTjX3uz/vpufFyeH47XJ51
fvcfu+mJ3qqbPuuuh5HzC9P/x+O5xeHPP7V7nofLZd+n45FzLQAcxrPYcEVYzpgSvdZf9S1WlTfgkhhvpzrklJ007p910ILbDJdcT625qoUCB4ia2yysTomooX2QxFYqxRRVIx7+NQsVnJdGk6ARkfCISQDLZGJh
/2DDDCLBCsYWhTAOIHo2gWbfR+bFjACibpSwtSwIlaKL6WamIXiTc8Tps8TlPKN57nZu8H3i9vyxZJXmTVH0x2HCQTzb/lO4g4SsuLzHD/YrsI9ZErQH8p6VBigGaqJHzwxXoHB4NrCSQiVqPLFaZHMfSmrDcOpn
QQWFrW2hYjcJFuRBDzmkegJ9fHgys90RXFFFRLA9hkUEAUwIj7M7qE5uZZcZKUfJdJ3Jtt77FkRU5xgYvSES12VgmUy5RC3CDyE6Uoh3Q2ZdlGe8iiEiXoSXEqLlbtPNSWjOmGa2PQnsnIIH3jJ/F4zKn0/T7Pap
IahXWrHla3o1viIBM9wPooil8K9hxWuyMAkqUkO5Hy+4hI504M06psuxBRcxLr1ZhlpiAbc66x/Vqj5MAK1C1fauBcPrKQuvwWLj2SI1BTvOuKXBZYo+0BnSN0yHZq6wTkEeEdoVmcMucZPbx+I2hOd6ZUU2AN6b
omWpSRfhKyKLaq25su2q7q264SP7qnZc2e3BmR4QplxpZ1PE1QpWUqvCHzpsYj7+HTHADb9w2DRcoTmL4pIXzR+NtwaU4gWpJCBVxU0ZpJVT8QXK+FXNsApESxoyjZiz8jLrRxMdFb1CJ3BI4ZnCM4VnCs/97kHu
d5O/jl7chgkRf63aq0atxj9vQc7zSbw4pem8l1Qw7JVbq6Rt7nRD9/XbRQOgHW37sg1Xc4Q8BwoN//tR29WagZExRvXxog/CXlT19Xr/oyalWn9wuIBZBMK9l7lV15YUW44CO1SuNDOpkbXkd/Db18sjRWHgZwXq
mKvRaNPVAEXaxYU6HATzm2ck99ewv0bCDgR5XVuUDduTSmBL0t5vF22rNBlJoNv3AITEmWznJrdBTSQgrQpM6Fk42CH+c5qzp+L4rvfrLcSHzwSIbS06q3hytuWb1A42pj2NE19h+pYR5xe8vRioUKWP/DVPjY0a
io24FnEXYgXQFjTAda7gWIDMgNysNGrzN9wD9FzxIHmt8S4TjHXr4Mve5pWbuyrT85FtfSBKLJdl9DXNPqU5Asjrks1LLZQCwxbT8NeZzZ8I9q8gahKwE15MFcbOci7gWJnPgq00zpWP8job0Hnkr/WfAIGQDzJh
FhHfYY1JkK7pp2ZOKn7WE2dQOaMurzlzvc7AdebpnzldZ4LLK/1cmHjAS1hI4KEydoaycUNzHS0ZEN96dhQym88DqxT+iK86pcdafv7tziTsGKhJvfwFLCNspi+ZXHu+XbGXZPPg2LDs6pCjYRXUD4mrdQI6TF/b
fFUBeBrzlVdKprbCCo+nZ1yIARlDrqDCcGicassifbUYiuURZr6mVEot6bEk1MSmyUgrtwiv1wPQqsTNGHsLFmNIqJe6Hqw5KQGRLwXvvCqgSIIkwlioeIN6Pb1MzDrWBKSVtW0vOzEHUWuBgFpNibfBwlhPlcB4
GYDXXRHfq/JABdQq4xBLXICIxwPwHqRO+4Rjm6xFiabv6mH9msHdSkSFU5l2AT9TEQtkkFI9rO3ZBg1UQn22Zf798nkcGC/gxvexNVjyhV+wN9u4fbItPDNtPPaZxTBJ3f0ujnit41f4HhmXF8gqV0Labi2N+e5F
trLfKwPVSrS2rXxO4fjW3lVeZZ6kPnLLbf/YHp3jGf/wCXyJJGwXb/n+PkZflDVYkawgUa7ROubVBdZG8b/bGyEjRfwRjCSk7Ynw9ZCJ704w3zgf+kFn9i/+NfXCg+D1HPA+DRTQBb+4B4HVIo59Br4sJwncpKZ+
+RxENFDWESzcTVQhSsNNdqLvdYMrxOK8mJ2fT/ZodfXd5MtPlWB/BsSkyRvYLice40emAsXf6sTsUC5onrO+LNY4lmEbir79OcJNUHdErcTEz+d3WuSjFQodMiLeZNRjVnfBkhlYUBg6qG6Jl6rG/5pUaxqSsbIZ
OUTwLJWW1TvXltMOAZVxWe9Rh4B+vHLFuyOkZgGo73JwFmTCVlsiojmLI5NAzT6vBS5QpoEOxc6rujyBeNt0lHmAGqi+PZjCi47Z9bx4XdR5z3c6v+LNJs+rRcUVOhktwJO1jIjRiGabFxhdv0RPK2SihFnLxOCv
AAglzLYDO02YDTbK9U2Sgwcb1vy86at5Z7iWEciw71ATAWsxyZWswR0T6L1GeD1TXI0lR2qSl6LCQD6+6NIUBUMWiIM5M3U+/9gezeasXAoMba8O8ZksLJjZWHoq41+qsBg7K3AiDaA7kn96NDDBc2oyCJSSvnIn
rLb4r9Aq5mqJbbpCGkOfQ7Yzi65T22lyDFIViW6y87rYQJO1yZJFNsnNQ6zcjzI7nHZsFKGtSWAbtENTBI23opxFELvsV5pZnokRf5HDHNJ+qxKD6hPjXDt6U6HG7IGMigKwMCus9+6HBbVkE7+FDg7/twfiDblM
xIdZVuKK7Cm1RaloNW62rtj7YXhcPbMoER63ct+aFIiRGHU1jiUZySwJ9eak+HZTBxY2hxCc9cav7kTo5fzo7CQwpEVqsBTLiUganwiifZO4WJfiF9xKNglADmEtRqqb/vE7gT2pOaE2HI+7/CVY8m9JNDogRKSk
ThBM0wgd+hKmSYJSTDhE99aGV2rhehBoXlsuG+BXyNRxQUCSvzOdPq6fTmHmWVMmSD6WnUAO+TukI6fXiQVqEDX2yX2PpGXIhOnaWbrQEBV6RQM2L8hGjHG3Pw9JL48LkquTmHBbMxQ4thTYJu/wNnhc1uN/oDTc
gVQahNEIV8KH3SNsjfmyplNM65SAfkzYO0lG1R5QJXeV5peHvJShMnHl468rykHgxAIXLUVmo0hG4NME9svI7qKosFNUL46aUOxIrFj6I2/VB9OI8B809yQglFrvA3C+WQCnYJUnAxAp6LCUYRWa+885dXXc/Dxj
6JMNcMtzJdAvHzUfHZL/1M5uJ/JsZbdVoybPFlRwzMOaDNmwIgnuF1PBJnTv/FcEHUczWHz2uDlkbLXccl5WLnxVEg8zfnSCsT9g+JtqZa3zDLM6UOTCnNXXcF7TEGye/3m8VXYxeM789G87HX2lfDllD3LL74ES
fj2EQT1oSs6d0sSFJIBvMg9LJrwg4s15dssnO8XCdB2RfFJPDD8Z+QEjst8nyO1SVBdQffbA6i3GdDJjCmJo1pHtu+GNPX0yXxxevyALcsCUy0xKJrQATqsxXviO8fe+VsufMbLMixBmXxAguOFFrZmqmk4Ge0gb
ChlhFqICVidQE09ueOIqY2FlQXtOfBpcegk9lwpWzRgWG4G6IEskWbX1GES5mIpF6w6TlTC+ht5E4qfWWGF8oC4oqdibzP+s7/E81wvRegquJJC3wRp9Mxe0Gy5Mil1xnvEn18pEy/Q0N4TwxkejWBEio9GQsSTF
exzkN4z4zF//pEgGa3T3IfjJE4jgDU66f+DEBIJwPbH53nU+yxsaj3xBfOqQvbw5qb5qrl27JOV1usmPkGRGHa4csNBkBVxCkNhoNSVsTidvSZNU3kfFm6iB7Qv7EPx6xVvoscwRg2EO16L7/22LCdfaGWUJfhSU
rAPP3iT9OngTUDqAv4Xk0fjTQsZ2Q059QhtVWAl+tRFv1vqCTczZgzInehbfPj0pLypN1ecZDeEo+424C/e5xtaiKNS6Ck1B6OgPN9yoiUZC80csCy48A+N61Kk382YL/p5efg6hj6eiTZoQacl02rhdP8ZohQsZ
p4raawrmIEZ2VNGyO2HvSicJQwvRRN7f4q99CjK8Kz3mhUvc9NdklzSuxtboaPV1Ws7F+sdKSkb40Vp+TxnbhFvgsm7dt8iGoCraXelEZU2XBZsOGmdfQfYhmAuy6yuTmITquUVxUbWgTdfIeeNM6huROhwpg4vz
HI0ZbxS4NZtC1M4szzhZ41AVsGkcoxrH102yYCkmfi5OHvFDrLQLOnVo0EWtwdTN+iRuyrmvPpmHHvFGTLaLnSvu0wczpxAuG2F4HfiYlrmJ/ZF+oCF+Q1n2IWKEb2qgQvJtBbi00Un9jHMCZatbb8z0Gs8samow
sBd1r0X2YBRfJfPJMR2YknHkrX/otNjEM/QM9nqaNeZXH98aSZ/lZfmTGG/h8weOcQWFhtbB6votBI0Be0b5P7k2JKPKxpS/XbMiajG2jCip0gE5K0U8CkN29UsCpDRIkntoGhNtIETlEEGxP0lo6AmQYKfqr9+U
28BdT6o3ImU0cJH2IRib+B20vPj1GVdcmeqn/vu+vGvvNU38KZNPDz+zYW+ufebp/5+xvj7xjM9+1tKXLWqfD7vSKebSVq3MViFm4ZPYITdpl9ewmiceiBWnw+vJSO2zefc4saKRUXMcNuaz3vbo2PL9Y47Puvzd
ApNE4Ym+LsbvkHfz0SZaeM6mEtS7wrfbHvL954v/uJyZCmwQmKE4sJwGLSTTvLhhnqj6wAl0YPAbM5ozjl5dVuYLlBYvRRsDMVvI6NPY8aZaFWZDWFxNhogRKLExfY18dhNYumS+OJgo6BzWAI20dRpdmJpy6Tju
UepK56eZiVTjBZf9yLcxVLUjSh4EzBhU7Z4Sr1evCsAeAKmbNPY90uV400PfMEk1DjGcJReZWsR9L0jr+ug3MbIjCMziVZTbSBbcZt7mUC4lFkfHXCVdFDzR+Z9EmJUGP3/Bu9JW0WhzD5ju1xNGStL3EQ6UnLzy
OqCa/NvDm/7Jl6G/HnrSrpayTSkA61hu+4RW9QMNWWpuWQz5xZCV9M7mUFGP/WBlIEmut5xH4fUs1nLLOxPRPoBEVE4Jdj6+KNU/GCz+CD2eWvtZoplkA1+kgtTWIvRqV8CwGLuS78FQLloLmVmOJNuQCA3w/e7N
fRoWXmLJatmr49b0fmbjn+HfY/1taEkEu3XddQscutaq1/VT2js1wEkvV7dAH4yGpBB5QFufdWe3Ef//r90nkc1b3k2cUH6+AKc/rOPJasZDTEitgYFM+ZZVsQ3X92tBY+glTaIRab0nN4Yvjwq8fTx/pTxjcca0
Sv1pQ/bjLrnnFae1sMtC9xp0fsVO+yjVjMHJkQ2N1x79PTf4SGTxRkAVhj27iw1qIGhomikZstarZDZ2MPGrWXykSZRMZA2D9BK/pzO8iOUMII5JpkiN1E5MXCHb3TQClS2nak5fNafVd0zK1d7JVEKX8pYV2Ith
6b6ewv83gk8BvRGL4IvgP+Mw++w+ZJ/dRu7U/utDn7hHG+LMdcECijSvdq3v1NXAjKkBzvpnmOjijEkSfNDBZbvb6dRcaa7C64sZo4c7VDRxo8mV1lfCPseO96XsTapISanN8Nql3eZtFszlHqd0ryquFGy9BHxy
8KKQ8b4k4+Z7BmlPo7TYdE8SyvROWxl/yY6I/cI3OtbxDqPQMkku5EDu92U7skDo85WNiTCOwC/6Q1abE/OrY7Qb8R/vIe+0TcEzOTmUifw6ENzjivHHHQXqm7T8MW//7B9ubfO4jE2aH8Jqkdl0IrNR70Vuctxp
sMe94Hk7qOVgVeKRpZEq53ZI5pXLfXMU1eE9/y83zmpCJyN50q442R5SsE0moPvsu6MdWohNYk3Tj0Tw6ZO9EJ3qNr/7QGNYgmzLQv6hakKbk8DsP9Qa32rU0v8gBLUumlN6pDedpmDfs/7BKzbr9erUppVkqFKa
0sJVlYdCr2MGgSiTwli0/jSM3g7az7ycDx4di58uBz8fLk8hQfI8utE03do8PORQPZS9vlyphdtIvAmqzavpZXsD11A3qyCJY44xCJxVYUNVhdZI1Ba/RIHyM2/njjb/mp2DiUfvEQN8B6zs73qXw+LC38qsIurP
ojSu54asjz+I5gtP7qw/JousqUzuO4Jw9bfUuGKJ2cC/6Ilb9pph+dFDQoJmp9PQA658kNzgB+Co+yJ6zxGIl2S2mknkJYOqOUHSHt0O6dR5uRZZmW37dLuh+pXSerOa3kNncCViKo9nmneOGg407ozP4qGvayP6
9+J+3db2OnE8iVfMmYCmm9zI3J3xSCRcV851NP3JMZzv054nXMaJnJ0C/Nr5VaMIW+wj6j/qt/XX+rj+UjsZlpkzWQ8O2amOKiA9KdpydKkYSVyTTAPf40yTpbve4JTmMEG/uV8hyn1IrdHXDsjnAQ4dwaWBZR/X
ZT51FCwHrIBgc2POgRB9TVqsToq6beo6PSsQ2JxiBNhGASkTlFJT6frIaKJNfu4kXpfOAkJzzQZDu6GFtAcxC92gRfqUD3/BD/TMTVEEXDu5Bb49HoSE6V+fVzo2HXn3nNCiJrdF0lKm3PuSXVMBxAz6qLrzRSAG
6qPPNdVBlboybPVYhoUxLKwqewFqDmvXwC4hgIxOuVfQjIpky7Q9r9muVXHntkABSQZxWl1aLb1DkRvLyqWulN+fOogHaX1pdb7lPIu0mXyjkJ/AB+adcUxyKIOOLMOAEpcO0uciSbMlG/zcGFVMLr1EpE5FKe0q
XsVVfOB0t1mF0JgNP4lqyHg3pw6SaAX+T/y1OobKPW/q5rBi28xHnXSkbK3UwJFy/dY+P01OOuKx1X43S4Q5gPSofPdX8Sf41A2h//TqqTyMUw6TKuorCGUu0KDUa1nLNQ2zC0pYMSQ9z+/8a7+Gcb3r0SUrNmEL
nnOSjlr+WPtCVsl1+4Mti85eEOsLWbTdrqcDAFP6CdlSnxX4BEGVCFi+7NJziUBInHMBbSjY8gKTyNmYkiNvAT6uPx8TU0PizMyrXcslzXfxyiBhyEQB17Jz0OlAyXl6D2M5FJ21Gh1plQbrz6UwrU41eRW0iLZJ
FrVu1TDVV9A1ZNDcR5Epa2T9MutSouHQASvSYjvDQbhUAmDRMFZMRrFEWxgcYcxYg3DyM6bbRFFE0V8HtwSdRz0ac05rL1ZhLe2IaTkILTaheJh1QTxrjmi8d615nlqLb+w2KKDJXdXqPm0+rac1I3VKLXl8S8Qq
F8tAbqGB/5YBRHAOII028JL2YWotoyRXROvhnlnOk0GlVrD5X49mPz3O23Wm1tfbHdU73rzVXT2cUzVKj+l1OUCXZ/+s9872ZqblPQ20W8cBkorZWatPRm8xojTVCWu2hxSxqWXMbmw17SIooAnYNYgXUGUxw3m5
PqHkquMrncxgyqtWAeGPayd6lEzPlZvET+odUGSjAhmWr9JHCpMleEwxSDO9w3qJrgSGmjSsTVesCTY3L09zwDDYPFvAzlcrixkbPbzOg20U5NtmFrS7QrLiY5LGd2bmcjPyWATtdQT2RLlifPHz0er6EOjVfrxC
7AbntAQbC4buMlUbjO0IYSuslL04tDQ2El2oh1FuZKlIFlSXou764zgkG1e7LWup3ZwkxnEWAz2HhjoXOfGFf1tWo/M+Zy8DVlEF/ejWG6YsXmB28iEfytFYT1rgo4aDVJi5ZazdE1F4ALznIHw4E8FbPTKQmcD2
1BY/1xj4gPFHDbMgDz8GZqTRifTMJMYeiGCuftQxczsfczOXH3BGJVfU/0reFcTJaycC5RTLTw4Yn4nF/DgjlTV8iEIMdmqaOZCOxpuP+OBsAPx8kzg/GI5nqWIHYbczHGGubO4+wUHcQN9JupX4CXKxH2cZOzII
Mh6ZJnGKzys9yevbe8bPC0GJnPfH2Ya2ikZhbu+scTqsEH45s3wmMuO/0VBVpP8JpP6e0PX3iG5xbKH1j2DSi8pRWHjOTvhKTYu26XSR5Gkx+Luo7cORJBNh1eSCdPsHIpww6lbjqLCw2mujBk2Z0XwJAs6xpVsP
fm/FMW2EATTQi7ghal3HI+6p3Xnl7qm5CxqI5M+APhJ4SYRkA3eHg3UzpUC/Y6H/zNOCEJoBedrNsxiNyC9C/rwsMH4+GrlQwZLO79odCxM914JuYEyARrMRm3gZuKABmxZiXv+q8LU2sV7kS567DoYPdomTpaYL
+WNs57YwApJDSQPSh9aBRVzTsuoEsA+p97kdcNs3CM2/Fa99Yucv+rzQqfxXoaBOzeDAAJfmb9DsjQLlJegsMGYVvIjBjEvr7g9TARVRk+wP8SXYgLd6bSVZBsAJw5L7QRRK2ZTp3qEk9OIS7RgRdc0EOTmD6BES
lZ0ed48PrRFTX93KJHBskZoS9GshpttL6YafJTh0N1Og3C7n3dH8PXtvqaV8rYkxWo19pQ6Mzj+q/flfc5958nP23XzNUP7SX5idfXS7xcTQYQTk+avgVsT+VdrnGPJt2Zh48JJv0ZJTaFujyfQDVnXaUzpeYQGU
caMp4ya7UeZ3O6fch8SX66ZUVToNo5XI60VF4EnO7plXjE84IqFXVUDBvQDJGYeEBYob9BunKHRO/GmID9fLEK2dEkaOTqxSxsRmyRFbaADy8dM0hicXY2jzVbrpXM4uVvjtoKLV183zSya/WaaaHn3Qx6JGeywz
w8ZW7JNfouayHeQhU4nNjf1+1Kda1UV3awEB6WXXYuI7IPtuZmUF1l3yu3bOb0Tn3qkESQXU5SxxKP/RD7abf+bW96qaqlB+Ap+hQ+Dp5K/cgUb95TshQyga2yke6MDwIXV/exsXVlv4LI/9vE/mSzBbsX+XomCy
8x9kIp0i62g+g3kfleJb0ucMLYGCHW6YVwgnNgyiyn4H2q+Qfh4IUq9OGOqPftwP2EQ588czlHQyk6R1YnbJ3I1e0Fgzdse9jfMTwn42c3Z1hJMSbY4jMh8EjbP32BkAwFibzThfuxzuTW6ZcmFl09OcGIQV1VH6
3SvB62nTCQ1MYFmXXPjr0imfs6XH3khiOoPfCFVcDSsWruqWhRK3jMEH7xln17eG/tVVwNt4GJNINKFAcZWJx/EsFBJJ46bleskNhnDOWZOnFmulXmoCbCN4dXcHWkSMTNkSZ2oTVBXY6lFAhydYb0s4RGa+cowN
XpPSF2jKImLMG12Z3Ul9pAKGBAURujvwKjaxVTdsI9xWuLhNZHIHS+qQL/1UVWlq8oSKf0FLZiyQJ110aWTNLOf1bWwTnwQ3wwtsNiFVkc0koFlmD6hic17Z2MQ1WdhWCiCMIMqweTZu5jSFmDCYFlrliaXWmIU6
g+AGAUOkqb95MxhOp6iMUciQGHHuDmKK/C5lwNqTHMKqcJFpTIMvTWRTiOGB9MqXERE2E1hqlUxqqeMsjl4s3hRa7n1tNgR8kjZxczdCCJ1ERGH5BnEbiCsVvZgQgWKWRAjvkfgNFbKK0+uztStccUh1Cq4JsuD3
fP7irqoArUWI+OAJ+P0tsYlrcuWm+b74xA6mcDEaEVgV2HRfAL7IJqLQs4mh8caaXJYg4uPbWQPVTpZUeaoWWhQ5aPH2BhTypnYUuizA5sGFsEgw5stj5iM8PCinW8D7K5JA6M8QWg6IA4ZDbfE3xEkqEzaQ3FnP
yyJIN9CjsSRxih4VXSGYY5sgL+TqcK3YRJcjCv7emINhvKbw35kIkakHOlJ8vEEt4rrhs4msBTikms3zAls/q+Ls4zDRHtkTykhRFAgGp+j4gkl8vegmY4h60/m6MBJ+mTyB0lVBm7DHoThiVgSD01O17ePthdk4
Fkvg/pO5nvg3U2wt5MFlhfJNYYXWVUcQzsI5BuVlGEf9a8JsDsx7FvAYikssUEIhlhuaACdGMkayXmF0dmRExJykCjcZ7xaCC9LFWaWte8dFO2IUIsg6Vi00JVgNuYEU1K7XypQpqtCeq62+0BCzAxEVtGBT7+EF
rMA2T3MoHAxdsyCwSEdYkZHaz7Ye7IzyJUJq5sBGhho8+EyksSvVj6EDUFBwjrSW920y6/0bjOO4GUiBVrm/kIoidKzl21PMSA7tTulhR8+A+erWIxPlEEId4IngpHMgKh6fUh2pcD3xOAqBs188Q65m43ANt495
+tOBuWqjAwSG9qV7Iio7TjmjNXCSwQ4najcUg26TbwvZDjioM1lgM3x9yBs6mj1EscDZp3VTW0U1pOPTdFpg6fE4NSXZSJi7pl5r0F6fVvtIciLb25/XHWWuN/wZffeYtwxxhQ/pJIt2w17qIhSxZOPrXQRl0eUj
enLkwRXIQ4b86wVYqe2e7qyoROxeQDWpXq5YUitrcYOcZean7nh/u3aBZ/iZR+u2PvybAXgf28QVKnl5sUoEkQZrOmo0qdPSK9EryEgqU8jjVGZLsXv38TEfIXxUoj8quQpmt5GXl/A5wi2/qivAb8M2rZbHwM4Q
AVTARc9N+izh0/NhHduEX/n+mVZ4K/YAdkQtb8nZzfX3aqKBOeN3oA0exlVHZfMWv0cG430b63bDYAa07X3cxUno837sPLe8xuc3UmVl8ol2fozTZ4E1zykMFBHzVGeD0pDa6we73QYnT+IL0qsDJKKUVWDAb2j/
cFTOZAaJGlDvENjUtaTA7pYvo4y3D/1ToTfA0/PTdZzjg+3sXS5X6knZyj7EJ2r5mOR1EV9cDT/x5t9hFB6NfmTs1slFjIpkmTJ+kWGi/UBb31ZWG3lD/vHUfcyjXJk3YKZpElpEry0ZXZBHLC+5YQfE7fiCZk9y
3H3ubbAaPvi2WIAm4S4AhpwLiUAlSqpywcilgPH8QJdF3VeFFkIIkogX0wk9vpsQyVXxWK2imaAGKV6X6KXvky4CG6VlzNyozttejYvTpLD4ezIMMEGmvzV2PmE65CfBbgouLu0t1KmvwibMid0ebHbso+9XdowK
y1yvQNNNLwNK01dUYU811fefJg7+6nmXxxPGtmWK8v9GZoIsU8bL9hz/pNI2b88UWXQe6R0O3fUyPeCzAiUMDOf2Z3/0LQAgMKXcwhyHHNhXL5iOi4ciMwJOBye6qY1mRR/Gznb89JuYyh0RfCG6QpSx8cTNqMtW
asVGfAhnysLe2TtKwps26FNNy37SXCtqXTdK5DTmiYPtWol7UXX3rqkvAcr6XLxMLTeau5GxXHpWRREj+N11sMf/yBhZdPynjvjJmhIAgqU8Fjrnr2GoYBzxrz4eh+l4HuFEN54mg5CSBrT9l9ysDLS4x5/jIC76
tlNDJpIIyrnzoKguiquGMmYITu5igz2lhlVIUH5oe5FAAzI4rmK1kleOQR9XKNtKOvZQXlKMDt1xTJYBre9riv01P2ZaywdDoPxyBjwakd5v7i4N9dqSwu74KU9t95nvEY2kwDyTbOVUKr+oMwE0kJWxsi1JiNKb
avF8N5WdaIrYEjqD+hVSRwf/kloqhpejCHJCclblvf1UFj5SmPexXDp9fI7N2n4GpXe0wYVJZF2AvxtCMmjVNhCZXvJ7vlfQrr1i0712NLUpotHHR5a0ZRWbWNoTFSuz3DtLWR1wsJvLuYWLV5aT2dI9oKUML2NZ
oFzrI/+v+ZQUfTsUk0AF56IN35PHU34yQZUIYrw0u2PJfjDUFVsk5w8eBKhG0ag0DegXnOns5kMwWulNrwtR5i9CS1rChzLm2QnqJmaeMK/SPQDiNFKHkbFChouBDhJR//6mL9GZ0oB2tilzYyoC5qRLXgpZWleR
vzWDSdRj3U47wnw/MWCpZZ55Zn10HvIpvtX7iNiwUy6hFF96nPvd6XZLfVttG5WWZENdG4xC+OXkokUlv4IPBzrR6t0Q+bI3tRDl4TCdP43mvscH6lw/zBS6bXH4EYTO9UAUTi4WZbhSsilyWSE80eIojbEnytv8
Fnujp5HN/V3cnnAn0w7s0TwshM0OKjcbCuy14tGs/GuaCRGrT543GfMmAo6VwVeIw72/RmkQnSCXfeJOO/euU84fpEeNMtoQITy4yI5TLH9THYOHwBhjSgcBBADFFt9D8qZYZcDySlmyiEFJZWUQbp6QZBUWUD/h
uSuuiqjBLDEArt/QCJoV/XJfYbwk9YchiyKumeu93omm5if7CRsJ/0aDVy7YvPZkABNTsqxcNHuF4AC+pWTyoqBPAdsgDxRW4hQebnwcYWQ1hVFApeoRn8TYYIUUSNEsAKCCzIB6pileRnrWTe/3FLhRCuITA4zw
S0MUUj7L4mrJH1Wc+mTwMsdi52sBAwndeOGwYOoVSH7HnwNrEhi92vvlIEDxH5EvFCbjbpekF7FNQmi7UwDjR/HwbD7ncmC9ZM0TMiAAtlNDN9Q9E2QOG33ts7U8fVQ+X5l7IhnnVWuOU0WyDimHTH8vj/P/cBl8
J9qqahvXOKyexjr08kgChPKvlm1i51W6vCiY9vSPOxA0CNNuOe+HGNakGS5SnlKakrpLXMPehIl62FHhnku8nLjwjLhcphv8Gp73TTmDkr9ASU9bnIEoi8sCI34NCGCzHvUZIIiCUwPlZXah4dXeSX62Zh7y3VZx
rjFaaYaFrB5lw+Vn53l5MHLHY1AmJaqhrVqee02wfVvkZR9pVZAjVUhl6UhdUAIUeoKMCnwpFS72/FX0pHuQrhkV3sCTFpAJC6hEWcrPGiO54x3T8mDQhbK+BJUe5Rfo+ofFOYlhYZevr8dWDKe3Trpv/YN09kla
WGtoAAAZsOQ3hqUCL1U+LE2invrOSFRZrCCUwJdkdHYsONOQavZvQUhFXxieyCIeYc4wG3p8oDSiJTlCjtWExJTJ6NY2uKEgpyikkCivgPEOUFWsYvQojiM4iHPl/67Xabie/d/c/Y8iBngoucNrwuBWk3fXhYzR
e/SZbsVrW6Om4DeTy9xfxPUP7xbbwCr+m2td3D/i5pG4R5bfxyCeadxzPMR8H2kB432S4dDcJe/BW/8IsxKoIlVy0CHUEp/2mdbJoppy2BYo4myZ0nQPo4avipU3F0EYQpkasDqx01HtpLaU8zYE8VnJdzRfUZsW
U7W+GVMzWFMnIQKfhLas5Db4wpOiE9AeXKCZvkoQwwcMM+E2tplO0Y3AJm5Iq9U10KonG8x2Oqr+Oe/BDGFGQhU/Y7gMTY3RSAvtv+RZFMGAiAQbuYLXINtMVfi6LfeLEvB+a9c1HlMUng0H/N3hEumUMvKscAVW
GvP3sSlY/Dm9/Ouwi8M7EOksc4utaQVeMgeqPQOO69Zantaoet55qZ0i/m2C//Qbi+m891yuzlMgmEhKPp5hyvHi0fsD9MKqdjs9YIiMjhDYJV0Gccl2SYtrxPvDDHJlsaObnEpgBbdLNizLbU7cdJCenSuL9G4n
SDEb88KR/fnJKekdH9jnM/HREYt+RV1Rx2YkNm2+CSEMd81M9eb0carSHhMRrTK+dCF7nQN6jPAoonhVvQMEjmJsQCgtWU3hAhBE9HC401ZLmMtxzmPaozq8/n9+xZyOah+qZl01z72jXopNMYpO5vSht1n5vWpu
ex97a72rqhn3fvZNUj2KcuJHpEZylOYhlNqWJfXubKYCm7CdG1x0MoinaKtZoPADNJ7blOdmAsGtYkpXDRuaE50XyLsfmUVE9TpPF3joOunEtS8TMTXeMtLsUexFWUxgJ1bF0ALtNrQWUN4TPD7vQtPqV3bgL3f3
9kmmZlHsuPNp8rfrOQTwFkE1QwG/XF5tfveNuLuWiix2EQyuhwV5VxEe8wRjMOSmBj79/HOeGOPdbiyTduCBVdjxk+UGZ7Ix8a97/v9lvLDQ5jhCN035JFEjPMzVifGvvnulxt7DKKS5yHlW5k7cM2UjU7WWItrz
ZsuX8tK48TClfJtiG0sf+ufEdLCpkN7es0MjR1wybqdsCAvsSGNLoMafO+dXRPc87QoVKtuazo57sNw0bQmm3YrzRSDeOPqsdRaMZd457B7tf1tmKVEOe4sJdfG57/Alrzk+gbdjWQND6YEI0LdcrOIOJdpAeIIk
IYXjY6SICSKqJS/qrHNtqN2vdzRVnwKQFjdXzQXV6QrhReVOCu85wMx29zgm5iw2ADUpLz93vL2TMlTWCajWjDL4HTYXY/oDgFpuqHDPn/005vM0wxBcpXsPw1SlTCtn29YwgO/W1mfZ712KssfGNJ2L7K3/gY5j
DF4/E5i1p0tu+eyKHgXes3NMnpXbe+f3TeSq+Zz/YnGgPNQhhVnxmRkO3wKhJ/aSsyO9Ys8lNK9sAeClOM4+NMyBh93chkQRYNkeCBGXN7cc227KI/mztUzBg9YXxAxU1S2gg+ZWMcUUHTIQPqUl9kLgRA1XxTTJ
bNuRYDlJ6ajg8CTqyiTothwmR26yoQot3OYkkoJ2jblXhTyd5S4RW/Skj43YtpBVgbBjA38jsg1vQNDR6z92sperCbrVqjFctEeP7IXGw81anKkAc75i6eS7Y4QedpHVstxdE25VmGoOmBukKE3o4qIMbcYpBtmL
7XTaiCRc+CDuBeoS29IVyUDtMrbiyOgPwrFAsmN21Q4rnqayguzLSj8AlS8FVO+k48TcVCZj3V8iYIzpNgGf8QZ24ihBci/FNggy5Q5rNd9WGViw6I5t9+EbZHOPRbJ5jQy3Wz8M7nnk/O/21bcI2BrSAmP3aVZ+
ybdpo3jK2u7FV5nD3+gYFHenxrpXnsZziqgcOQUEhnmqFG82lfxgd/Otux39XRaYyb1sEuhFSAh1Bxh1sS3Vl3bPP09po6s6MBTr1iwnT8cSNV+/lFc02q0HlQrMFkg5ZmGyUEwQ8kTPrxRItA3HaiFthQYVbbGh
ePdDVRqzYXrzZs9rSHQ5Qy07+44EYroXp4mW+9A84JF9FVDKiBfSK48CdYAACtYj2o5E1T+IYzWPWKiD7+mReROKvZMEy9ei5Ip/SicOthORbCMTAX7nHqMjzcxrQ6MMi0APBGSEs9TsKKsTURBM9UsFj5CoCKZG
j5uX52L3D99LiF8QycE5GATpwdlcP+S18FV1RtnPwWIX3RLpI0s9NZeVhz0h6cCQJFcdgBPOxWTuDgFY9Wmt21hfeO08zXUK+u2dlgfoBsdIJ6FnK6tMnrdvFzqT184eGgva9nn2Da2l0YuH7HYOZcL5wGtjNTz+
O6iLFs97tuZw+X1X//3jGJyzUIicgXHwJsUD4PLr6Kz2/ViIvoFd5IljfO8QPTEQnpjSQBcfTmsVjjxZSndVXES04Ckwg5Jm4PoFG378Ad7Q+0/g/0HyWO70Mg2V4NcDrkm9tvxijG6vqff/JHCdhnr+3rRvj710
Z99bFqCiMR/5/WxYeidIIS4GP3jPhl7CSPzFxn5W/jSLmQgJz+MlVeWsARRKSECDAudPaLtcGcGJspVr9IOE1mmhmSzviTtlbMsp++UGZcWCW4327bShN9F1NQSKntIy3g3pgXCDzA+wy5Fok1wXBwthJuK+5mJ+
MFtaJZeFfXCiFfWcdgAVQi3Oz0h8Lle00sNgNiResYsozRLc/acLNcVUoR5fkmzE+m26pMesv6jYcVAwBSM0RI9o/rPnnL/Sjm20Iflw7VcKekw1lFpFXnMSnY1YxEv0REt89UQwszqr7Gc8bqAOPDRB+yaMzxAu
ZHTO0PtJ2kAvz07Mn1KXhSri2YIVaAYo5J2FFAF/TU2eIiR26nPYiMtxEofwZM0F29+2ybZVERnBZZvZm1q+HM8fDkGjy3+kVfFtVPmlHVBWcgrsJiJqxsn76uN0WBmCxuvMmaC0zsAwTrD/YDzlYTW/F+RouZ6s
/3iqUBLTIWhbIdO5Y19NOw3ojHbrHKiUu0h/X41AgLCX7RRRJYvHNG1RYGSlGpXWpK/x1/IAt5RklXq2PtMYFl5VDnSvCzDwkagAmTt30C9R2XwvXGBvANLGN0II1E7WXKInuQVTmZrxgb0BhV2KKSake6kO6oVQ
xDNXOe6wZrmLSDvSuxorigAVS8av6xMCPtQ+SerfEBJmgvl4GBlghDQ3rFGSAdxBkCU7Wo2PNdZcaIwv/uDJZppPmqpmD6wSyGV1dkQXNQEoH2caDOv1XRA/Ig+pclKy6SbXc8dydgEGIZ5HJ/i7nWGK3YMUAHt2
BhTtwfCJkXzc1vCiHksq1lI+5i/eu/RhKeRP1p3osvPLH37Z++3g9R631axpap5h7sZzix56lGGZeSXfqu9v2FM/kQCN/VD01/ebHk2NK/6qG2vv1fHiv8ctP9mLd3Gf6MMjHKW1K0g6I0QimNnuFYzTW1vBgpO4
a5LtY8FNioj21rPgppm9YS2YiXS76+cn58zW+BbmYJAiagdg3Rk2p09oX30rBAQ6nnun8lpVnKPF82ckI0SxN1toLbBu42fkYdqFNZvrgjJ4GORrfuMWebeHmmvYZCBkX1Br/uYVqtDLJsGd1nRlo+c+/iVsuqF8
VumKonOM/LrQA2BPXwDg6U/JchnpTj8RIyLdvx94hsbNO6JhQYzmw0AtJj/l4RnvvBH/htzr08XRpqfLI7NZViiDGf4Bju0DKqcKoh9uLyUDifCUxFVCjo+AbdY1SSDPZQOd+mA2wwW0fDlfjbWVz7LXPsGGnOkY
58cSUSDD6Ro2EoPaJWNtF1veuiz06yADYABJb/6tkqkYOH3MQrbNM77Dn/XQZIJln8JtFGN5EWkbAn1HENufAzUs0cfL+x9aaYs86m6GEKYthHtydtY3c60sJPxqmi5NniBIlcKLPz/9lQZP+MUDXv4ZGCBcfTqu
PTz3ZDpDcN0qRQ6Wnayth6P7o9ZPjqDaaT3eLAheUFLSEnWi3j9FPyn/Kt0lFdVJT9yU1q8GTH9wT9Lbm1wDOka50RGKn+WdsY2v1rDtb2EvP7OEOYKpiRCUmlMnbP+N83GqUW2t7jdifjaGN23az51qXgBTtJ3B
KJbj9v6Hkkgcn4az+Aj1xMDzKNOa8qQHfKUTAbgFuEvotqOeVVFsopN41QI3gLQqtpyrwVECo504nwd/gKV43iq7t1siJCEqfQhLipi8rMsTNJx6upqJoyBBJKFFbyLimiFHQQixaOSB1IBq9P+tlSmG+QDJU4oJ
KZrlPPLxIkABv4/JzcLIJDH8CuwEsswV8i8PwRgtA1YBiDaIWyPkw7SvDGm7nvmYFrDYY/KwcyUfurbkNmvUasoRRhoP4AuqAWLFqnd0gYhIulWEv4GFGOwGsDnWsiHEebRDjajvDgO3Tcoa2VGm7zCMwPqA6oeZ
qAb5sO8OcryTi1cPdggwQTS9+5ocaRfTE10E0h5Uw+qXJbzzRiSBSWO29Kx7SQgTsI1C56keJwFMmtaEbAIxJz9EgZBOV5WdyFl6ue1Eud0UQUyqI3Xp2aBijt9wXUJTc+ZiqyCZclNJ/JG5txtkCl1zqs5gN8RV
uPMpAAkxJ5KY8Mddwv+5COM+TTkEDMKwrWI9OedJRV4sFI4Npqm8sJq+oLWrp9eJhmfAY40mGyLUCL0iLrHJbvLMy4SfIDm7JifHLfygruHRYAZoxEfsnTFqEAOeOghrSTc+sZQgxD81SXWb7P2esdA3sFvfiEH4
5dSEqnnrstGQ1hdyFk7sRFMEtiiv8ttk1vcHD1Sy9u29ISH4A6gTq5zweRJYT8/DcUb0qX9j5ZJFzZ6yejKgO7Spt28nrCasRo2hWC58zEw3lD8WyackJkuETqjNPtrOS/rCJwGrMxxoaBQt36xVNzs9xC5CTnVB
XgI2H2RCr61IzneFZ8JS9IY2fN9I5mGdjDhOgBwr49fSkitC32z7Ko8IBSldaMJ1LzFVgj8kX8NwXkO7Kl3TQqFM/Cm83Nng2Kz1ICEJzCnglsT9ZPYHtvaaflMOhFpqp4/I8thXACfNkNbbFMtQimBkAQl7OUb+
w915UBW8AcYUb39SmhdF1oJkIjhR0NKmT8yXFsPfgqItKKlac5XW8JlHibfaDcQu6MKVIoQ/841syyEBTEDThyhvc8+DnrpG/MBt4eRTwQ1kaiFSaNNAKk43H0UMWCzouthka8WMnATl6YxDKEMq/TpPhvDSws5W
/BDZ1oYU2duEX/fof58sm9Jzt3+xSMSNr03a4qaXkatOlDTMwTB78IRxAWBSbTbn+bhrkLEOav4KHMZul8OY4MecmmDSBABGHDf4aBy4Wzr4tgYkOBQ32/o3QfHNgiuH4vrCaCWR6QBPxcgJ09uK5l2oXhvy2o3Q
dpiBZ1IJAcI3loyyKtzzY3PdgPKQZ/vIJZSb3eO3VugLuQd9o4Oedt/Z4KA8Pgy3D2qzqhxP+EyRqFqoI/QfnNOPbOHxqOAGImsRFS+k81gupgEPQuoBoiLYzn34gxWirPbl0A1B403X2aKlAn+IctOSTEWkYSei
sB0VRVsEnLbRaCb78gNmhDRrb6xthpiJntOIbEPoQ9kV+7Ez3BrmYIg5KD7eijIZfiHeHnUsJ5KdyeByEwa8dnV+VRnFTei5nzf440VmNK9qsk3nhZgpGOjgpHvYHRDhENC7TiXPc0/QefGmn5p6rO5bvBuAxpbW
bYpXeX6rm29UnSS/V9FpoX+W3X68Z/ol36/FT/+d5G/D6QbBozzlXJ2T0vtraBHlkkvsniiS0cOh3ukE3gYoWeI1LtR+YqdPdCUNDUKzYgckn+9t1ZqdD+TIDwum8/qGlHjjmM5hQKwp8YRkp04gA508UfhYS53a
LdbLdyBPugtF0m1opPvr4gyhGtX+RGPBa5sl2X6VjbbKMeVsTheZ3eKmU6TTr+1fNNnkZWg2rVY0JKtvwVcxDfuUQ7QSj869DeIIzOCpktusyw/urfy9dx3ES7vtjw4rbK+sAu2W53J6SJkv7nk+8kS7aETUe+wb
riEu37RT3s9RJXhpa/T082RNi9TJFt3ZH9SwWfSWI6JEw3KvGxKJWE+nddKkDiOStki/56JnOvghcl3sGAG3eKtn/Ep+dipa+hyUKfpZPR0GVTN/se2+365SZQpYLIs9cDTb4Y52yNvetcAqa2SccBeP2iLyvEO5
GjG3Q9sXraTTvGFtYLl/ozRJvB5K3pD3VnDkJ+2ywl8k1yp7meEkbQm+MWoOR1URpSgm+xyNcQ+36v552S8olBo3myQmbv6ZrqLqqbrF7F1o8k2m3Ieu6iN6TjIiAFqRjyxZRxz5Nl8B2RWEvISizmtv7BtAbW/t
1OVCejyYGXwdDart639B9GFaRjnwJLlZMBZXCupSOCSJ+44HyBxQUmt10DN8RbRCWgd3aUzvpxyI1budyNJzEYa5jiaGmDCRwkgPKWE9xODCLGihz7ABRFCUjwLMx8+jxQQLaw2SEwZ1IjW394dlO4mMACDCh4Li
7zJQ/C6DtvHRQAu4yY9CckW5hB7vmJ3kgSvNUIiHUE+l9bZZjAYRXrcdDUtNFPoau3MAtjn6kXZXurHZ243O7GwTaTd5tI0baNw+8bo2YdnZJaNzLravCYxtLzjkrbRBpCguMkRhJq51cqsygxXfSzLydT4JXmag
mHbuv28D/fMSGZcDCJNejkrMgElnVzwxqU5CcwiqQCCt1Q2LTBS//PxngWAwQ0Nkr68cv0xuVqNH2PAvX31SazQfefonb/MdEaTYx/b5FARfhB4JHrOK3dHGvQbUJt0jwESFvVnNOM8OtUrSMG7axqF2FHkSmeaT
3AmfISPfRbcw5eRfYpJuzPwHsubsZ4YBCUB/UmRKXQ+pGkvF+zczTpuQmEouFkc6yFB/X6Yjwwg0c4HxmQH7Jks6zPXqas9u5ceVFVVOKkewkMAVHf9yvdWIU6c5IIPkviMUUZr9UFkWNheucUJgSlBqaXfpLdEw
f7tvMY1a2ceRKV9axaB6mgHCc6A0lyHZbsh8gd2pSeUO+dSk6SrF8JOeJ36npjLDg4R+t7tYhPNZ4ICylGTC02+UgcnwbRtOJzXADGouBjgMNgSVHjy6wRVqDp6WHlwvMezOUS7SkmltTY7PYK/Xg1qwEjUHam8A
NRyg0IVPwk5ZMfa7q2bNb65K8RfFJjjR4DzQisDOkeN8DEchvDXZnDcPleNACrk7xgw0F1UIZJDho6mO/Hnn8Qp5bokHeUH12g0+k0AmN1TJt54aACul+7vWNNB6wv8NUvEwSe3wmNKlYH1T5TUAQEt9Yu4LOaZN
q0f4073P5jOcLqKedNIvqn8+vA2rbd+c7qrp3rHREWdrRObTFFozUCzLWRyipf6yPlgUB32AvV0Ymu0xnwPdeQJUx+66qVOrZXdJ3cPeW6Xgh6SF2kvVs6MJSkvQCNbpwQx5itdTy4hsBimUIctgmhMtCyE488k9
2Mtmdgy1v2zkxUopNB2+hrYUl6ldp8w0+D1PkZL+rSnM+McfBLzG7du/TNOaqTYjVPbyJhW8nR5rVBdqo+ZCHQI5dtNTPf/+hyItXa7OaCeQH8UFTTL7i1vdCZo9t/qxWOfg/uzZWlAyS8eQJDUHw9wHc4I7nwxz
1s9orsAK1dkcqxzT9ubjh1KpQnEuSRgG+jy2Pq+zFqBMzUWOtLa540xo/SXG8iJlZrxCQJpy0X1dchAMUBX0pognhCtaMm8xoSg5gpywOuWmHUa+oqkDyKfmoCdnzlUDTksVUII0Hlm7THWrbIbgO8dGbv2xvXYm
V75TOBoPdVJa4DYW4eal6qOH3zAASHmEkcsdkrxS3+i25SLqj+pHK9cRMNQRUMGVbvzQ5/n7RHJyzoyebyhsl7IliGgdxdGfZfDokuWNMh9RbVqN0u06C2Lu0IpUm7SkYpjsQvlEzeJu3FWdM8aUCcldc9BPiX8D
0nKtj/V3UXQvhg8v5F/xKqTUVnyZI8C8VlgncTwpymZS8ueqwyhWZytxNwfHXt3nsxRYvhZggBswpXM586G/eYNKs5mT+PuSM6mKNh6GZt98aCXUshXFZSls6zmMfW3hdLgqILGW5ejocNAxr7DSNj0ThzD5kCOb
gV4QN5SC3VYpAo088WAZ/GUv8A/9x6GJ8XqUvw5rsmRxJLs/iuvwwx0FZeR5KMXJeehqx00ZLFV6m6XsNidnISBY5mmrcgEEItGkIWGflRXRd5FF0V8mzDrmOa7DAOwg37WqmtPthd6uHxi/jqQ3/necK1WIppqU
PYvRZMLMwpEbOc84zgrv6sjKR5pbLlnMZpcFoxtKhArsqFtfr6XbgAsSQ0qaeJW9/00vV8xJKl0VQHkT2y6YnhOBdii7E6c+NnGxTIdrgc7SATwnMazuSLPsRFM55FlZr54Fpm/GcmMftRdyKaaVwTQfqU2wsHai
J/Uonp0VeJV4DH/eC/dNkpPUBd4PlCmairiSgV3g41ROfxRM4gU8JxrTFtveUFTUquj4kodVJzmHg6NsML9+oTIqrYBl1ohoJyR7GzMgGhYQAVKsmVW6M3M9rbjkdSVpLTNEl/IYPRgXpLuWP48pSa+/5TDZOhSZ
uCgAn2j8VM1qd1D9hFoCFenNNK7WMJY/KGp5fqk8bKAQJ2s78z87IZOUjKQvA64BclDgSt8b5PIdFgT/v5ZQY/Xla+xN/SedxWFGcQBPcNS/btCBO1jBBtZwguU5e74RPZ3qZFgOaMl3VacIbejDW/L+IPYrUOV7
rtWKjl+TnVrc5pgQocb5K9eAg4vBtMa9L+n7HvjrQHh12ScwbwTUqPbQ5NdQYBNVNUNwwvVbY9p9gaNJB7QZzrhwbzJN64oMJmp3rAfrRuR0nv7bAg+oCtEb+EaSJm/VQtwcYHAkUzcTwYc/9JUCK9vbgtVF5Iwj
0NEXPUfgX3ERoGtA1JE0OStBVwJiR3ugD+xBJEuPV8f6HuHk7+tjCe64PNoTQ7DWRaa3YdFZkORQF2ZtaD+S9s9E0ZXE/pFdC/aZHv9GxURKhpvdRqkk8ZXTL/wfhWVaHO+0khu71XoIRUo/lxtN99lPMTggL7nA
NKxX6TabtleIQfrc2RGJVlxbuMWTk6+4k5rG10ryGge+DwhPH6wmw7e3yd8K6f7X0nt3uPnjBhvhQo/8FEW6GO3S5zmy6o9mYy0WtAqe50HIIop24bqrVT3gFViLZeawwGpqxrHA+mjGs8D6aKS0wHLgAY1RvZbV
xgFIPGoAwyhNEwsk0ZB3OouIitIzK3dIGect0WrGDoJJBZ1PajFRrVx4BDmVh6CtsPsoLvNg9Ik27gFHkRlqTWmQQVbIOd643yMiqmFPwBpphmAV/jexW9hdMAkJyZOM46oIydixboccfELs5sY4u2ZTKzwh5scs
rELs9nbOQsIfGSsYX2WQC1F11U0llsExRLQ0jTXCXQTNEKNqDqMhRuNixIYYlS2QhhiNcuANMRo7kxxi1CsCdIhPskua7IIiWTJFCRApGQRfXkRCInIsS1S97kAjEsKQGg/sPDUievj2M+1hinLwiKhlXclZL0I+
SCKqdS5RIurJelZNXNES0YWKnHW9/KNq7cGYSF6mrqUiz5DHx+0W+cyJqPYu+Imoj54MiqgyZY+qcC6QIsGqhAt8t0XYqXumjl9BmpJuK6J1cbMRFlHDnw2ySPjAukZg3WWYRfQS0okWUfIu7fWOR0O9Jx3Ksdyt
oBxVjWD2s950dYTIMToceCwLVocqbD/rVlmEdahHL9I6VAkv5Dr0LB+8DmHM/fP+PAvCjmCXpVFUI4wdukk+lB26tc5mh563D6UduoJgtUPNh07WzERwh27g9KhL+IPcIdW4IeifrdR2wJh/MlLEkw+9HbpEPsUd
unX+s/6YCXGHfhI4d6j5FCe7Q4pz/ekP8lxYlfJd1Z3vELul6saWVv7XurJqTXjVuvLsnKs7ivIMO7zBfoEakPOYcSggtP1o89Ak8h81YztnHrqVK28eSZnvn6lHPy8PYQMJYnrjUAoSr8Br1G0eyvHqEcLCBWzv
eQku61FqFnA97IY6zB45X35ce9jVHEH3yDny+oJKSqkQfKhWohlA3uk6D2UrPB+Fi1CSuI+sQMi7dfhi3kR/4UY4ixwXQTm4cM5il/EnnsWuaUefxa7gy0CLSSufhRaLgBsTLbrOfmZfkwvS0RIcjydB8DJ4CGgZ
VFpyxLvJTUtO2PI4anHT0KlqycmKMdZiadpyQWvJD14N2LUYJ6m7MtiiB7ltQfpPXUGzRWxrsM0pPaeRhZqZi2ygrec3lsD8xQ7T3qInpMa2NI0SvxFfaR3pqP8vsdc0C+/8mhbyXOlnBuCLKvz7Cu3eLA90lvMi
8/nTv6jrvM/Hj/LeH9WS36Je35sf5Ol8UD4g3Q9Wk/5D5XNs1RlR1OkXz6PVvSPHz0s+waG225RvnkdXyaRFDWi60Pev//l8siABlu6Jd+3VW/y3HnvIL5MK+8GypXVFykb6/TaoUvbQM/VokA9tNnJKnu2SMIBy
xoIUJnWqFomSRcDMNNs8JhCCjSUzpWIZObhxPKgiogXe1Yd3klLCB2KXa757e+1ycXq5OPlEcduf9fP9cf+z/9i/n4yWln2jjXqo5UI6Yt2tt0R/Pe+LZdxjTp+6nsXBNFlDOxE6+XRhyqUiHjlT4hkwTkeywfHh
duwdNjQm90Si7YMT/GzKyrMx8YFiCiTWV23wuRKFlAJ34Lr4w+LqdGl5v9lYueLV5u9CGARKyRAOFc22goWFs2D1ow52W/EsREF3lsxlR/3IcJMO25ZTuFINqu6sP24GUgXjZcNQMbxJc4vThhblsN7kpEdsHdlD
KnUSkcqq59gtVXuH1IHEldPbMee3r6QjA7ERBo9SHVFz9HIJWXSFKgXWG/UYPv6ToHJvhuZpBil+vFhr92xHO/x9OdZaoHzzj22JClII4jdrsgiTP6OPtO1s/+rC+puMFPCSx5+ha5O/lQR07KWGzgacnxyXVL/l
yA/cB6iyHvXJ1RKNqYJDLfWkEQ7Bkcs3cd8FwiUphcM2uof8BzWkocAGnd3MPsk4FFSKYkFOjxI/zX+Mrea7z2ALliIWxf3ySS8v9fJeLx903lT5aNgfllt4u1ucQQONI9Fxt2cog+mT70Vrxz0by90yYL/LL0Yi
ZGfGEd/76FUVtzSOmkYyKF+qS74dxH1bbqKTaY7KFeMdLj6RsYfQdm7E7gWOaMyKZUx92mvcUvoGTY+8leD4ictPoPFW2ktxVT32Xr8BtllJ4uPaoLIK5Y5wh6GCx8J9P1O/KITN8IfZoV6n7o+FGGp/8ffCZUwc
xPwfMv5v2jaVVqquHnXVEKD3h5JYvbQF4Oa4wuYmn8b/fFEF5eb7I/cuNuIfu1X07s0OBtDsTjjZCH76/Obg0YMyb/b+lAK8YmMf695+N3PWfPKuVOlAtM/TmvMMu7qyqK3qnoql+ret53k52fLYWl7xJlEE7KBJ
kWL18eMd/oIDBY8TerP4BHgAxtbbqA1b4TVJWZAo+Xh3popHwGwH0MV4krLU3Ye22N1In6bVQA2q34dS1vCF8bLWmI2Xr9/AQiLGrGneB+rL2cT1k+o21qsUNphnQkOUpadozMUt+CGHmR7ReKCSscXwW5LVdR9b
zDPBxMOUYVghnOI6MgpWipvNUwSWzGlbPAaHmuR9ytWWls5k4LUjmVlhmi3KOLaLI55Z05r5VFiwnqa4jR9XZdDRnM9L/iRtA1EzaRNCZGG/GRPagXzVz0zP0H/6RYEG0+Wqcti9YRQoEbJT7xvkyAkZBRQLDi/Q
c0lPEV5S9EVb/TUR7W01hudLpHmTgzT+dXx7rNDjkSSCfrCTkC+Ou323AvfHxJI75VZL1lExTiU/JN3e7KtAs+yw6Ks5MvSqZWU6bTvPWiVeVoHgjjah4odzIIIxHS3bWrBy4q8rvEInp86CANv2YuFKG/sNfNSM
y23R6lWFX8V7V8+d0tCW+Gxcb3eU/xdHzr9xgQR3eTbevAWxxN1xVwDD1AVGbjA4ZhDZIib2VUWD8biKGi76+IeN3xvOyOf+6cR2McNKYVNNh2eBKuyl68TmIWxXOvcHmy5Cs5ilsJEPmm6LF3EDIV/lOk762eDq
FgVZsjXpVtHYwQtp8qZFyaY8k5s0NVasX3cObqjullxLi0Gw+UDl1C7voMuDkHf9XJ4MZbAkWL2NU/ef+pOxybLR+H7VA3Rvtk+0/ynm8UJODN8Hx3xlIOS7UxzCsXHngKtv6KiOKPYRoF2eq/EH5fdSKGdfA3If
njuGVGfy//wg/a15g689n5aKX3QhqWYggON9yFNp5/D68/mVgAEl+5j8qz5AgRdmu1+D26oXmeDFjeMfGoeTev8zez7Lwh58IQaegYIDTn3t57nJE0iltigqM3zCaeZ5ww9lWacptqa0AyxcIYm5NNtHGRSGp1YX
SNEZ0aAgO1BRXeKafEWcRx2ADp+JkZgd9XGNHFRJBIgjOYqJl4lq7KFXZegRl/aTiJHXJ9/v7YzKUvafl+PXz32kbax2W4H7D6k3i08ant/eX/V0eJR6/UV/wNVp7eCnENZhlRea9JqbqblWzTiZ1CKKaIkVgWtk
cX7bv9MPmLe5TEc9QoOIqbebhj4GeV0Cuwa4EPgI1jCScSwFQU9NI/+5HxnNdEtegj8QZ8Vi7B49YVKd1rJJ7qTGwKoaWpFU7WIWbIYPppoNuWqO15Scv5VGOaxZFi80VWuVywVtNczWvEpSPq+qG09uiQ+sUVV5
HXTLU+ExXcu48QCGNTQIVHmWs/FrUdVLT6/rARnIA37WuTd2QPN/x6xXhFJrFZkKrz+aKaYAIYV8wbrpz0KQL+ytK+X34HLaf4OvMxF0HTdDsPUdAhHtH/RnIO7GqlZXlMa4oKciVF6D5V0oYGM9Ba9sb0fsWr+9
oE7iRUleNeF2gHoxfs0l8WN0kzkuZEPGugqiGp31SuCCvQeUKnasusgedt+7FMKwPcJYzJXUDD9s/5YdMnc1oBW7GBt2ZGNDbKbGktIur06HBpima8Q+tg8nqFWrr341u4VArTlwrNPBbL/3Y59MewT3HC/hTSm8
RyYQVMtgoJxrqmiqot+K1lrDAo7y/OFLoqacIiiarbhzkOiP5xz/p11kIzS6QzhrPLNjn+erA47lsJS2typ8GwWlXMSWq9rY5aNsOJfbx+XD9CD0QJmuBfzlJkZ4IasajJcCiLldQ4Rg/pAxB/lmrkyTMPlHCk7m
6gq+SSSoTx3iKtSLKlC6IWNgcpqePCKC0Df9W0F8tLreRrA3H6Wuu8rGVLUZ+FPQbE5mE4R02TmqEGMUeU7usDePo7xI36iZyojTsoXzg68qwco5GEKjhG2cCXWK0xpUvVg7d2+JA8yS+Uu37soAfQ65IqfGc+Tp
MJzQv9GqvIAVcQhXJbbis7Ulmzn15HTVggx9JqgE97RvMsymODupkpzghri8N6iOUEV/nMLdGDV3hDo63T5lfSwiPcs2fzbgDLckawM6Iig99pWsiKYJhwyfQOTx902fjwvP9WnxqYzpkDuO2PTjwA7DPkY9rkOt
GHbFxAr3ZrMxHJRs7oq7gIu7d4fIptsnOHXeRVhEeIx8B8IJAhTx6XyFNCUpYg8OnK3PPwfVZSRRFMsKZc1ZQ6kwkOMJyTJSuZumNMQNCiKYQm6Z7+4PE2K25RZwBTxFeXK2bO93N0BSAVKHPDSR4vzT6L81ct0H
WEW+dtjXrvrhOwrKivIaQ1ihRuxWwC7Hk0ppK7MWbBl0jQivSEXJaqfx6P02jtmaoXiN5ANjZZI/UgLDwxyoVQBmoQ82C3IlY7h8jd46nzB6vm6OR/5NbNCsQFAwpMyPR9DxbJHejsNBZPqjRwS1tRM25aFwIWxJ
na6xTAzZ4uxqQtCFTpiYiO6tn4NXJ+4u7KEQ9nbJPOWSGPldfUGQmKJ04u8FHDVtic2eifILPypp1LLKL0JtDMkLitRcTNwqWPK11YAAiBcJSke6vwzcX5wYOqbwJ/Cg2OyPVin5S/P4TXp/RcAXxBwQsAcPexll
KtsLsro0ckV/LEz/N4h/yGz00mJfdxYy1nMoW6q042c3MCLA9xeiTnbhRcH3EjlkdT6ptOzQbVxN4/DGK0UshoGeeDsJwdqGGdjZDOoI8dnIslNaUZVtGYPx6wT4b4ozA4USekRjRfnA16uGzeaoDgcTNl0atSHb
e6J9euXTlFp0xOAED2SQXiSTAPU9+MwMywlVmnQ20Wc4aNpBzakJSQjju+9fo6iU5IDJiXrwi09Djt8QvPS9f9XYD0NxsftZASpCZkCw6DiC35n2z5rHvElCqc6iKkQyo9Ho645H4c/Pxw3rzK21+LOkL+s2zB+H
W+eRGlJe37o1nUR6iDxrFlQxbp/UEznobwzK1wcNETQPCIMzpGWF4f2RRE5BDIlITk6QdR1Hp3YUf3KUpnbAfIyKJEMftJUSz1YUIxVMGO34Id8SgsGO2TNfLOq5m1+He04wrzqMjCzByUheY09EbB3dGtczRHsM
vnglwuCI8Ew2JN4QtewFBb7W+igY3sdOR+HDuWqu9dKtjfAkno7wLz7YOgJwdwEGyRwsGvMD3i9iiwwi9FNGuuVeDcJIbL4vDtQmlQv/gpbSkrFKrnP1SSHfUDP/9pz4mebqgu29juOZRJ4IVgxBe3FC3RhEuyyc
ZYbjDyGR0Z9ZHUpKYB9hZ0tOrZArijHZ6znIKtHdmVqclbMBrCVCoyi2rhGEcgBG+WzNfBK0l+gFn7iqy0FVCPoSUIxsxIatA5Kv1m2b6TnKBlkeYib1H40gu3rgmsjsl+2j+CLFxvrKhxt55/SVTDqpDwknMyAe
XpVMH5z8kX0Y5GPpBJ77RhDvtra0JjrOTvJTOejcCOFmP8gHGPWPmznm7FNwG3l0HR0uKZ078o+n6b6Rtq+shsC7M11Ueddk6T1lh8tP8yuqPK9WeZqPH2kzvczCYHPB384asS9hoR3WjFITYUt4Y1PC8V7/Hx91
Gfaz01yA46eqO5aDN0SM+88xC2TFSmSysp72td+bboS99YKKwYpcQYGM8UtJ7amtrVXdbkdBi4+bgiU4mOX/7Se65zeM3ZXtkw14J1lyoX5jxSzoYFbaDswrMAAfysrQmDpRdum168K4TV8m6Bw0JamJRp6Ju6W5
JsQ2kd1+XYaDd+KBjh+AFDcLIjwr0nBogqUjhjpkInV5i+nr/8prgHI0WYI3B/4b7j70JzTwDZs/etugPno+IjfTdjme4gkRlFG41t+p+DUTMmWZtKl8VM6W8j10XcrL8JuC3Vf1h4fUl9L++nV9GGe3L7XL56m2
OXXGJaauboxw/ApAx6+fBzB5Bcetw9DhyCceia60zE9nISg3NpzpEKem1fyP3dNg3YjjMBoEb1Ev4HG4lVgBz5EXRDnGFAOc5kovbhP7NTOiGR1QzQF1dH1YG8bWmJFKwyBS4OiAeWmcZRqPON0y/7bCVN6rPMVB
03EELEScKjDsxS3FB/YxHiJXOAmTHU41tYR6kCksYBWFbEf9+sIxk9aDCgoP3vg6CcFlqqRz1ySvFkgeJu5i3JICxfFWWkV+4lujMPlSKVFT2XKKSzGWmiDvgS3FWol5VfchqxBUPpDyKq9pB8yOUooL31G9hlTE
jGo8IiQ80UW2b0lYz7vb+5QkJ16VEP3YAw/QoRl3lPLKo6r/dxNmHIk7ClzNRQkIdhf2wS919TTDas45yYODZzTKtrf7tt/NpZNYQJBkRJMKzujkg60aLkkzsR5bnvZkXw2tkSzhw57nSStysHsgTCqvYQp8nDCg
8f5c/dlVUz3Ek2ramP138Qt04ig+K0eNEnvY8rYEEkA379f4nG8Vo0wJ1LrtM2pIZPBljdBU8idYBpEqBrESzviIQaMgaY2fNF8PKNwcl5yLhSXY8xBjyvaGY0HNj1ISQ0ughG59JRdBLWcWznd5kC050jCtKzcK
XSpLZ4D6d2eGLNBdJiVJYIHKVwGWcbCzgEO1AAvJVrUNr0z0/ydWURRmXaQBSIWwomzjZl7ZbgNZMUuVLz9LqBVb+lWEP86pZmAZzkRo7c+kJA6A0CFnKfTJwFYGO1W1Es4WgtEw0ckvPluJJXpTzdMvlNB0Y/rS
MV1VcGtHtkors7lQUZBTFCJWTiaAjHivHDiyittoMuJRdKe6GL1i7G0kLoDQzz69tqVYjgxGzkt0WsYCfShEManhQefJNDlbKZhmmYVEWcWYVbte7FzB6Wzla/IiggVIawK+Yri6QrfppPxL9EBDRsMsTlKkyTsB
R723WS7FWcP/BAOyt8szNM1/9UPf920f+9BP+9TnuWQFi6Odp8ENc52epXlYX9yucg6qSdFroDXkuHpAd1p4b/DTqIVWwFlRUrGBGCTso/b9QmlMeXZU13hzfO8grj316FjqDqLzUYfhItJM+JkdyIqPhJA7Of0y
oU5E1WoWd0snmKvrBA4/VfPy3YlSBILPFIWedC/tK+pLTjBEYduyjrAC1XOdqFUTykRV+nUvB1urtCJo+ZFda66jzc7A8AFFe5VApR8qwAuIapmGXV0dDn2SjuvdPEz7qfmIc+qoE+X12DHwd59wpRnOsBW7RyEk
WVaDmmYf/ir/VlxZBHZ/9lHUp5tVxO2pg0bMegCn1Z5g/9NIf/mTB1G9zTWv6sEBmE8okzaAL3wA/c6+o40jtcAMcA8sRVSIZ72LbwY9TH2JUA+OAcvRzysnI02wLSsCReAC/HEEBK+aHySuLlYsnOoaSuZ4xJ95
oyxQ1DkhDvW2cwf66Q/4tLO5yCsYr6wkQAWf2tmu27B1fphXW4KlyRJi2va4CEGsjC881krXtoVmD3UdWms40FIMWpjI9gDfmpezIbtsYXu3kpWT5nERYjak9jwKeNfG/CSPSL/o+jBzTS2BzLn/5Netk+cOTWEl
eepuqVuj187BrdFcNMx/+eKf/iq6L43Ob85Fu2tVNKZLn12KIvXnQz8HcjHhbeW+94Rjl9JuZIPjjrbrs1eGPiNQClvSfUR2KN3ly/6XhiQHdXfp3/RI2iP35iwH1DtTxQS0ZX4ghBozVkqWewNhLqi/043WRfcl
cYIH5RsZLqlCwpboIoI68IWX7unAoDqSs62rp4lFXbm02gDrgBsnGkdb97+11be23uIMQtZGKwxovGKaIFLNtMi7x13hRGflMdxWgEQrsvLU4sXFaPMLqnxaBuSE/ogMHONEhwEdbakRKWWGaZ5mhZyYxpBP6jW6
WRDbiuk83KRR2UJU/pDPS6vDBuBKv8lWxZt+Q8C7HvzomdTXtqa/WzA5yvOxppe/g0DaTCjqqXFCGtWh/AXHK+EtbL9q4KvnqM0cdOt5SugPfL38gwvq1ICNvdi1J88c3PmrtdHii6U9lGjKqm24loTZSmPrzkoK
UgoUw+MeTAHaZ8Wl7WuLmqoHvntL8ejpqCS0qwpMbxu1HMvOkKD7JQrjiC/fY8rb3vI+eZvNH4V8ZROg+yusdIoK//JEQZ9vZVE4vLLw0ucs+zTx3LyEb0ak9RVSDlaVDzD78hVChN5Q1OKaGMbEOIOB0jr1L0RB
UuTRKA7S+uDxdAaWiD4ATAa8ubvdhpXrCjxKrPicz8dBY6Gi5TdWzCu+GT6FJnb37nnJM+u6bG1mPMWfRFOhS4gVYn1q74h/ClsypunoiUlbsY4wldPwEys07JlThce6oxpx2zV4oh6VotSg82FveZyCGqnOKEad
i0e2Im4Tyhvj5m0R4ddHZwReUvVyQdKGf4dMocY6W0nLH9rqeUzool2wJ73BmQDhpMER+W8pKE2Ntnr0PQ3xrkbgk8zBZEWn/WGrHBBdhYlq/UeMqYWQLjrCaz+5jZ/DGFdOERtljs2jROt/RlfXsztIjnSu70uf
V9QfnK2fhg9QAEey8xp/6JVokbX35Uh/+uNR8nhBSvvwtljrY3oRa4OvpGQcEU0SJ0nJ6spnBxGrUznXotkibX2lkDd5oLCpnoHAmZxAhRz6c1KC9oh5sF2xnpfsKXMUu+lXid2H9WS+GbLQL3dMDfKZQotnC5Yo
08n4q6uTcaxIl1rBSll/3ZJjbcmawFCpbwffmgbbSvWCitCQQuSGYG312CInO/IDYSXyrj80L0l3+i0fuK2qseJurNg9RPuaPJleTo5xr5B+nTZ5fTaaZlDKGKMh1EwffO82Kljl3v4In2fDU+cMeNm8Rj05Ngka
/6qqEF7SKBc0Pt/okI5Wj/B85YUzq9zYR2NH8jDb/tPeet4pfbBIsvJqyptoJ/mUNs6E1gTYVltRzb71psTP2TWbs699i+zcdxMhrqkwLRObigoIyjAVAKvpHPJkRAAhzHnusLXZ/PtRzbkojeBa2ZN1YWGU3p7i
HWTppOtq3dLAy2Wf1jXvx76ndi0JoKpBja0snBgizN07m8KVbZxSg+IOpP9DaDoiODzS2QSuEAJKHcSwrTQXkkbWV6RkN9VKctYN5M3VUDyyKsY8evXqSRMIuTBE+fT8Tc3rMxpiMK1RFgzsUXpfWVQCzFtTZBat
ckGf26b+mA+KDAWS7ukWZbjSZFNHr9aD/ts5WCQqAaDnJBpSqTl5GYlTzjwf4P47QIUgwl0IaRewwoqUszInkiJNZ1/z0YiLarQb8XhaLIIYkwLdRC5u0mGav/78y3B0sjskXqFmjx31x5GSqU4TnzOtARy5yWL8
dbtVJ8ILQ7n2yuX16YTe0bsFujoMzVzZC3BhD4qcKFFvwC0o1aOnF6Tjoe6StAdsGt6Qc2bv+GqIquxkZ9JN0c3BRPZd7K2nOBTLNIOkZcwihcflFRW/tdCEJEYdVq6gz2aHnvWg0ZZbLKjAfKPV6XY9vT7511s/
2KRLvgMVBZ6WFeKRzxikbMueGoGER2Sd1VhprVmjwpN2rYjdhFVyMwUljFWbj0aqZTK6VzYAb4+xr5E3bYIwsXHAmTKmjx16KKrhaJMqk2ksVrE5ri5w4RY7UlAY9hajX8IFU9wzsDSPFQlDoWMYotqtRLasiXa8
cpN/xkSAyfLuBKy5Y6ZZwoL2M1INNwjiVOiO+OfWTcKaXw7BwkrA0j1ljX0DEaRlM+scglWOps80DhKbglgce3+sDVQjQrul3vz0lP8XNoYf+rvhiTeOZjM9c+3pj4IQIDZt8wzMF2reR8DSdI5aPGrudED+ddZg
1HsJFJ6BnHsi6HDR7FJWx2pJ3SOEcZpOZTaOUjJ2Up8bNU+lMN/O3Y/2PGTvbHk+F8OX/B11MFfmztX+1zdliWGA5kyCp7OMpiPJliLRmkTJJtt6zXGz4VPE2mF5I2cbLdASPlEVniZTxWxnGIoD5nkmgv/aK7G5
02WS/A/1AOsZcT9BwCa3ty1nmRvonklq81bKz1laI1afR0ggessyrISjmiNx6EQXd1chN6doG9fWSm/VdXU2wwJaHpUsNn0qITqmdPNTJGmaAv5yDWn5Wiw9F9hNBELr5XrVVTDcM8GQrI+wAdnVUSA/XyEsRI/R
sLFLoRub/Taa2HvpCpE0/xXtWrznHMftFYv04SwkaQKi8pCkDco08wyVm2pKMF/BuPBG01NuMudCVDJ0/+aIjW07y1DKU1JAXocDrkmBYPWCbXsT06Gbq47GyqKe92/ltWdDQn1EtYN9u6PaRnC0Xnxx2/T4qeop
fQLNpVH03G+NkI0iv+Y1Sjl5OML6nVd5TKcfARqeg572TeLcbgSVHbGOndqdokIOLqJ2Nz8nY9Aiq96MNgQnSw4V5evYxi/NhjWA7BVBo6NQE9csuh5XDVtLJCV5/R1nvWuLUGZX9andrbF+r40FGvISYTe/6sJp
Pc4ytwrZMvJ0gvR3rIl6OcS0k8bSWSJU2+Wt/M8lZZQN78zrYG8hudr9W+UleatcYkX30cKetCPi9UT/GQU9Vo94+6HcU6nTDxuagejBnVcCtLLLaE/sxwfdwXdj6a62KfNaBit1s9qxNwiL9oFI864cRu3ydAhJ
gN0r62QIHkLF9+1xbt/B9Fd4duO5VYzjdqljsWK2vkseVjLCp0YIuc/B6nMQv1E9JTfYKH58pOvhzC8ccKNePFDqfgMwbItzII+RPql+7i4i3B17DhKj6HrRdx1FizKWEj1Goxn0gP99DKbecaTY8geyVSv8iJHH
8eDC/V15dpgnN7M8/uTeahvfXamI3eUx+UDfT9rbrfJrCN3LeYT6zoZW8aQejMToPoOD/pfmodhof6AE5gPep2bNbDj93uzKVlG8yEPXhko9tKoyHmu6IcJJQqkB32qrVY+2+DmQdA4r7YkoxGuLV5vOQSFw9dS1
EtqZcf/qBorjZYlSaSdIVnYVz2IKYj1TeMcbDvJq+VbDrkz0ZIuUUt1y94eRPM5C6QaglzNxdoNMHv6nCeuEzDpPfU/pzvo5r7LAjng1fOha4TfYocZUTG8wO4V2ebguQl85ZnDtFHq8fuLh9nko4v+j/0m53qBx
f/9fYuEnRi9Mnc9OLF9Y+32dbuFmSo3GpBD8fylBd7L2EC5k/CP1w9Z77JAl6lekIBKWCM46snqYPehuSuCSVP6Zcrj2Ai2xC6HqoaD0XiOJMqyvxST4E3Wqu8jhpHPfvw6+TD46GMCPSfvIx+WyjhWTLxoJYDm1
XzHBzbqzbmXaSoY4fu2OMm4onYAUXBhg0AoHnT4CtdxqWlf9Vg9/8O25CgduWkxuxM1q6z1C2qmOjWsW+bAMN43B2oCR6XplDaoVMV3EiFmRifjEo+KyyAQu4UlbpltKM2cgWMRngJaD2ATbyVnDydTBuEnV6Cp2
+k342Q1QipfsOCl7aeM+GBd351RZ7yw4mXBfPEUaPYjLIVsbwsbLMxrBVGlvpLA1LYem0w4jfVxmUfPu1edk4QDpkJGp1Np6UEVe/zaWWfBs2zlsoApocj+uVlVJjBXG1I+Q8tLGC1ZdJYuummEatdsxYJbPgXRT
iE2VjZBXbLHeb23Y41gr6Ny4FN+TaheyBF89VhmpHKcmabUlAi+ONHMwKFydkZBT1X4PGbQ96d9aTFGXAHA+E6uLqM/u7DAXuB4VEhXji1L39CxOxCyv/TglYB6Nk/5kzSkNzpmhJ8/BKDgJNegkIAO5vnZ8xtyC
c5Kw9aZMTk5zWgO5DHaV0n68KzHJvYqZsEGY1ASxh9fMgllr5LukUG1b4xtLTbANSOJtoxeye1IpOxasymm7QRp4WOT1yW8DbbmaCwIdT0qsnD8dTCWzg4MspyFfL2+miL3iHK7ywIKcy7Tj8L608oR1PZOQg6YY
U9v9KckhaQtG2ceiCx6jcUxq8cS7TWoOpHriivIkkWWx7N+d12etXWu9rujQ6O4CVYN39rmQYA9WQVZPhgv7eoWYMtOcNXBpFzqE9EsRg9Nh8uXocdZqtk6Nd8Viu3YuSbwUPjZ/wOR9MdyuKhyWTVWbVrXhzbSj
v51PVJHAZCvdfAhnVTQJtc4cQ25aARt3p4EnCh6I4xdUhhiUoZ+3rjU32fLZyMK3cH8z0eBky0Z0Qq17svI5a4VyJvVKAN09J75OHcqHGbmfZLnrk3MPDdhz21Mzh6knzcgqzJz0KnQ+YvReSuPJmu9RDkoi2eyZ
u1EkQbhUkt2lDXlSLHN5hSwMIW9DQLhFoYLzgYU0ljEP1mE8kNVkTGlAeah1LhqSzhjGiIDBRyja8G/nnCe3RzLxFFXHulBg5FGCTR/4nKubUi1mQpKjxqXTnjBXCj5zMNfliUtflsSHqWBbU5Tz2DwFVu3Zn+KM
d59AF0ejwszaN3F5u5GWOwq0q0W9knUV/mHwPxtmjQse0s0/eKD2moRjkLVNJxdLIYCtn4aM0VMSGlJEXLccsYIliOI5LV08LqDyqKTZkggoN7NdeBIUhNM+wHWQ8Cg5z5AXcvM45sQ95LWKaKCanp7Lf0K+SNqT
MM7zj+F7zSiX5piY0BSmq4KKi2SqFDyih9OKzQUYhTWSVL7Am+8EhCH3Gt97rorhU3ybpkq/sCPl6arG2RBjJiTEtYoaseIoIe/zfe1D7xFVT1qkSFWMfOZNsxhcY1xDzk7AVpFn7gyMwY4zghhC9JJ83BrJ5D9f
YyB2WHsx5Xc0k9Sd0J8Ww9i/4vNWWgVnSHHjEEQJpxGlyMBY2a0iirITiP+XkWNqEj47u7zb4Vk8W+YOgNzEVczB+YeyujVC880r6ibAO2i/UeNESIDzbA+iys9CinRtj2TZkoVqhXD8h5QK1zIX+1XbjExw5hkC
ztVlTQ0FfgxgQOJqJpACI0Ova83rBKWdtcJfnbvtXm++FJ+O7hKRERdaSr37HzYwgDs4wh7aUIUmrKEOHejBFxx6LbMWTfXVfr2eej3a6zrOFd5927KGElmt/JDTA4jyHO/8735PP6UPKe8uJ+MW7tLlh/vJDblJ
owqGDLphKS0a7X1qpK5azlX31YM+1TOgXPbmZLU0CuhRa9DYjA4KFGOE4n+iaJOlz6wSB/VHRZseWQaUjwsVVX9cc3yT53d+bkJy2DOxO6ZhUaJl85Wduy7IsKT+T/v71EVTQ08y5QxuyFMpr+i684xcJVYrsy8S
jZLTVAc3UZST0jpXXLQDH28nU1cbyroazeqksevqkvhaVfHS0rhjQuplxF9YRRbMotx8vI5WYDkIPe2sJXGlrZKqtkeMi7qTBnWHB5MCrtHYGDGwJc16HskmH23p+dbqhe6lKFzqjprYwkKOm4dpicRdd1dakCVr
wrhoYFWTOplc0OvYJICt5o5cDwFRfRC8TT27HnD5hrzMQAd/oYO0X33n/a7h0mhNd+A8hl0OHKvCelzBXpijfxfRhw1bKCREMa497pZEVeP/YmJ04COc38ss1DVwqYb/XFdFyAalwIqvBIwKl/XqCuthPm99fzhF
ysnicFun5ROZY+VOIuyX4TwKatsWt8Hn+85VBG1UfX4aEtygBpXwcQ8qtoxtxrumYdO/fWezhOIXDk5D03bKEG+2e516T4CYdZp0udDbuky/GPO3q3WLAltsGNNrXzyaOo6BFbLRWGSKFswWro71OqrTckXiX6op
6YhITaPWdaw2jtc0d3Ym3eQGBENwU40QBaF105tRvJpbP9ugNbUnbVBZzGbVEdb40PMWBV7oQNcnNrM2lEvGIIGHPtrHbV832w/2HHHFove+n7Y6s467Uefqlbu5rt1ozjovX3nr35XymRkz2AR+xX0uJsL/YPwl
zDRLNcZkdcUAsDhQxCPYgKZOuNl8Sv20/ZvWCl/T1ZSY1Ed6FopuCdsJdJjn5A+ebRQJejVwJuvmj/KQNdfWNdq9C42mgkcJ2i3nm9NaJtSPjQljZlDtw1sTNJX6wdTYXcV75J52E9xqEQTat8l4jBdZQdmDzcTe
N2sfFBfWmhfO3tTBq1NVUrdNpK4DZX9LKWiVQRq/LllcGn5fsV2o57uoE79OfU8Il9nYWuDmw753TShwFGEshxxoS1la2SKIpQ7a7eP+ggUnglhysFN26P7BbhgaHMwe1FEtJO8T6HgwjfgfVzRUkBMiuOBncW0s
6Ci0Y4RmOPpIkrlL8MYdKOJguoBVGwaCQqEknXfdkz2Pi7IZJJqY/qyqcRmqshBSLHW5Gl0uRWMJCLRPSFFcPEawiIwgSU7CguUm9ayLDDHQAbHZ9rrCtgp3vXd4KkGI3Cvp7AmMTO3AYyvrRQFV7rNEhF7wka48
6cBJvz4CgG74QXQXbmVDGk4LLewR83hdQSRdxKVTgX/ap709lLV2AQY96X6TuYhOgdkioUSqR/5amDUoHZN2lJ3g4j0se+NoAAtMeT9wKMEPsL7R4iX+880N2PbxgfoZVeBhznYWe5hnzyQMrajM2DMLlsstSU00
oqiKZG3nls9QtTcEDeq/R8qN4uUDb7+pScu9yJStAzuppw4Xr97489nh9X3HwgoqBgzPvtuDSO1Q89Hf935QHaru1vr685MnCOuqHselgE6Ix7qc7y8gDrDL9GNkOLE7lKOmCaMONj9EksWZwCC8AqSOuJ+tPScy
vSsJ+5x/JUBk36Oky37cQ0pLLntkDmvM1i0avaMazUpstn2m4JwuMlJ+3XweEyuuUz8qGwNa+JySuKnyinJdnkmDaHELVgluvUlnZJDTGeDcfjn6zHLD7KvasWvVuBky4FYf16zv1i6mI7GWXTDPKT9ZFSUoFXJX
bsbuT88kGFVaLcjQL4tjBDo/+5Yyj6TcInZZjVGWbBntLip/cur7XVJNB4wlpizQLAhiDJe4OT2gJzJUb5hUEIbh+n8va9dOu0kBlE2AGxnqNy+2ADcMV27qYvxJluS+MFa4rRfAfKSkpk10Z+1uMatsQDmGGvag
kZJ1hEeUHTnKLev8fvt29245XJhAhsu3gzV5vswYI+CyCCcCfR8bg/nTwg3wG07/q73Kjs0Myku7R8U6yi8oifOT3UfxW6WojyMAmdI4/1Y+k7aAjRKYVv7I989HN2/cSoFW94x1D4JRX5ZH0je+1LFgFYk2mhoK
gwdoa6OpP8E6z/Ecx9n+DIJZLYA5j/ntU7AZXRFJz6eKIXLan9UIautzDdxyCdrtMhzeIQbiM9slRUsUdR0iMHyGieyvHjx77tfG2hPfSr1dxJB+2Fdsl3Te4Nvpv5nvodyKy8KQYcQ7bafLLyGYrJCsG1n6R3Fn
GdxdY6NjxZnUMXxxhEFhAcOr8Wj5nGl/RDSTBJ4jLPYjfJHvHe52W38BSlU9Fu5FCrFcjZVu+SWdFf3jXc+x7B7t4Azg69jZQoZvCcNYoABLmuSPJUTjvuwmr/ZrdOtqPjeNDLMLcutA4J/Kda+5YLguZSppscIg
GPnAvQRcZue9tic3AT3SHnrpz8BN39ziffASFFoF3NwwMl8blJuKnGY7U6ZW/hG5a2CQCzi2hjnp56H9GJUpBIMsjfM659XPdYVZkwwPI2XnDQKTGHWwwIXd69IwbyFwKd0H4qfiGEwxZw0wWOfj1WtNdEuZSIkS
KSRK2moCY29vOtux0Rc6H+XbIIG2FhOf/EcYF+iieFlEyRLc/J8Pf/RFoDxtOl1G0pjmyZRgSo3OU+3GiivGlFZovOOrdkjm+csvA7Mb3K93tZIjlcrdcWtwjlOHzUvwowqg4XyZTcI90JiXMWVmQKH8zQTavZi5
6kOkt1lkhvbpEvgmEU0tGCN9gDX4KQGPzEMQuRNnFBQ6aSyDzJnqoe75yzqQ8CH8rkE9Gy0iA6Bo9i2kVoowVu9tGmOiln9Z83DjKV7SJKTblEyjCHv9pZDS/cyATJ+UV6ajsmpyEk/8KAFJFFUmHo5EVNl0yoQi
+doxwP55SmJqo9xPoob3QGsel2cg3VCKn1SgKory6J94jw7cyTbjy6xItOXZsANAF3Z0AmVDxvfyjYRByKyo8BTfRGZDuKIWnfRzx9yvUsFi+HgtTEicQdMKJevyICS/FMUhdMTTyRSLAutnlccSBtPjFU7gQqhZ
BJlIUU6yp0d8+G+2hKnIk9XoE1+hXu2UvyFm4g3rU+TfjLVuOXeN35/ABMQ/J3qCPM9XPV+MAke9xqueZKdIdakFXosEkl4C0vqFBJAsHmD0rvzojzuQnYTYav6EHaee7DR/mgpzsXtE86y3yc2qf5H2ouO/sKeU
KmaYto/jTL91w5HG0Y+sFFlctcy8FaT2XHjaR8v+dKq++oCrZ1jJFQQ7IvOPqFhPyCU6DUMw7AKtMn7qzKR0LBYxr8emoDp2hak/8U/fyKT0lbqiopUZLMzxNOoEMm21gDmx6zJE85+Up1tQx0JHEqxeF5IMu+7C
j8KK+JPtkMxcqzUMYf5wsPG1Vg7AUekc8eytSJ7iWmJt2GkxK4h51NjROf7ZqD89wth5xSf7DT1S+QM6yA5/05cldvkd0G6/Qx5L3f75DK3G1oy1BEG4yK73wP+YfAmD+auozUvuJ4AaYeCSabi7P4M4WrRuYQ0b
yDCtDYaHuxCIbLwRvZG5DAj0MpDTmDWqwfDxerFVsoRJHk+7HVqzYrzYzpRdvWa06rK3VHoMgfSOc36XLYLV48pDaaqxPR0XUMQny64/yFMJCLdhwOF2/B08rPrYTrAczrWb/pCAzXAf00rDNW8vIPmfey2EMDDo
zdws2JKNNoS7w68CffJgARpTqEXe2NvLDZnB0r1cfGgbwU/ruSBFuJ16kgBp3vXE8U16cBeeaEw3Y4Rce0gg3+7VYXtwV4YPy74uIlr8nlVcSsUVVY9idXFW4znh9xZPAxJmVj9r+MHTU+0nYVQgVJw8qxBp1xU4
8Y/wslzXOzeeRQEHYiTQsxZlqqOIeByDRJdslGtXYShWOG/zJga3rxhwAE96m66tGYyWKdGQDMUZGn0/12Qmvwhx9Opcy7ODcCyi0Q3PXK/8yC441GBB+vFfx/3iyO8xXqzd9GxIjCfGiuOeLsnQxWGDP6F3o/eI
6lod05t5mbj8eyFqKYnvWGl5GFPwGL4SP6w/xxHhkn5c6AX8wcmwHpSRh4XRvFl7dMiu4wGZb6/zsxjMcXPPyHuZg3OtSCrTy1jaTBgJ879Wd8PSA5CZGrg6LnzjTalNMcodaLOM+WqLswgffYf7QbUksM85ecSy
jAUQIkVV66vtVSWsh313NIAw9W+WoOcnKvGgTFtqLfp50WHJpIHxChM1jUZyRrUYpGy3p9k+hRjgSjm/z4FwO+Z1/bHvQzmPe0+Ga86FE2Jj0fJj8gf50iM+zGhEuTEpQJrg/ZV4W+V6BctUOkfR9Dtzdd0NRD5K
1uQQXGqn2cXaJ+2SuoIjoBndSpkEl0trkSJbiyXgZ1+0eLHqOlXgETBRbUHKNKlB7QeUYdI8bf2cjRmCpxYFD7eDyOEVE4bF5Mt6whbR5/94E583f3spbtpMfl3dxbJQhinyjYkBTeT3W2xttWoCPoT9ngXt5Vj4
JbonPFiA8tPrhOj2ti8w6CRPXXgYgTujb69ash2fKdJ7VxUhwqQ+dXN+vSGzbsDHS0bwaYMM9MbeGqvOLEPowKq6YoiFcAnZ2nhz6ocZsPXTVUEag61Ev1u1KOXEDqUjXAusDLYyHVdVMgQPlug8qhIvDVXRGVUV
o9uESAtug5MwyE1fqMNNZ+JvCRAAEx6sppuWCgz4j/Ume+It4oS1km5WaoU9R4AOdMNkyeJwAP3RFI73Gs8M88ddNBPmGJ4gLxpwO2BUDeuhqbHWRckvXedPg1jbmotNjcjvFHfirRWThZA/CA0SD1LNwRErzddE
jwyTq7H/0kH77bAdUT+FAhk8+u55G4/GFlHHzXXPZI4wK44ErFvgrMUYJupp7W1u4poWesrh58QgK4pQUFF8kjTIPqDPXLRREbDdA63MIDt82oXNt20mMZfKK5fYcfbU53DP0eQLUqfX4ETw5CPmdo+6MgV0txZZ
+jHnV0kilM03yYCMxDtGBLqjtzabFvQSO1OLkeOesrz7Lm6Cbq5XRRjFlLhGo86kC5wrYi/akEeYNm9TmXd0Lc0AngnqZR5Elyncml/J/c/5dHa/ISLSm1DnGqeh0hag5zeFSy4h40iJjI2vrbUIKatG7z7tset2
Y7absAIU9kH9+IU6KbZ+qb5MAuDY79VSOFBkgHvME8lFxrgdl1q+1KBg7Jh36uFLNLP2Ain+JfZI4pZldhJJxIAHaTdZEuSA2Y0tspOPb36Vu7/sbEx2cBjcsNoyzEHfaOnTfFGu1rcFoOfseHGWUeNEJ4fyGpkt
EPLHnGy2rgPtbkEdY2g2ug5LokRy+hYmyzepRj80TD+C/YYPsOpSWLVOyw1TqBHxO5N7p0Iftv2Nl063iRM0UrrGoEEI5pcGTwlVR4X6RoyEFYUSdT6l8aq/+AKjjpzrj8tARnmUAwjGCe1j2n/KmN8FwRFHDAyz
XNZBhMSpb3FXK7syCfAgfNJsDY5JFzTfVyNPtb6xeurpBDEY/Fc2cHwGxEYzv7K0JFSOsESSuIxEA9oie5xV4rLxZAIDE0rWMOFwzdXWOpdk/RCgbKZcCkkMDarVV+SNBEU5H2fJHM2oTGpWSmsonLFagP/fCxJH
gjbX+akeCUu3M2lRyUruSFrFZjtoWEmrR3wn4SIN5SncDeXJXFbyJKMTPlmFluvMJFeZN6EQA4+ae810z07XPYJxb4IWhFEaAmJats1jUeIVycUpdJB0IOvZUD4pEAnteYxfb2isg9rBaIKO+G5ceQWiX1KXYVwt
bXwtSVdli11SNF3E9/pO37LXuqoR3q/CxdFuJo4vi7VawWctMWPqN2FH3f4/HVkU80VeWmHSSRAm34+99IRhVEv2KETPDaeOdkagrN4QCbR5T7UhtyFc7WmOxhUg6RAw/Y8OM0BtNQpeGGAOAU7+8hBI06dcR/3y
Kk+axNJkVidNHtpp0loMnIWMmoxaDRlGW5irpJXK2ax8GO1ibjhX/scxB5mtRMOVG8axzC8ynk2anhOqrNSlOzkKw/s1vFvjur+mga60ifoMtEmYTGQy2cPsBpp8mCKWn3HBiiMM9TvadfGO4QF/Pn1862FhM1iB
RJyj8NiWCfZlhsOJFHS5wfcXugUp9GszDILIGQJ95wyHzHBGBuX+qqEtGsO0BwMpDg5cDIvMwDQaixAm/txHCr78ua8Ofe+ACwlfp5WrC8jWoTyp/FGg7JlhXDXfjgbl45S5yrRlFlbE9Rz9RobGb4pc6dhusUFT
Ifl9uRQ+gVXoeVPgb53MTszku23k2Y2lMIGoUgW0QAADlalg/W9fWyKe+QKJ26DjgxfTgHOF608xojao3qeKoTqjhKSjEkQg4JEMElidSl60lp6EMWqF8ocmv6I38aQOoLBddiF7SUhozxKAsLZ6Wtad0XhuXaGs
ymFlIR0CWIUAGKI/WphbHNaQ3loG0bdT6Nw8B8itx9qvsFgM+qVOSjK/U1HZ0M820wRlJJc4YioH+jDc8pEvySJcqOtm2pnEfI80oK4iE5KlWLdEGoMkYWu9kv0PjtxxOsW+unL30W4yQDo8T6fd1Z6HjNJt1oOz
G/LqjuBuNQPxQqhfxtxciuPM1/14NSnIxCZJK5n+pZGmEoYl8RD1xn4WsFdRiYpp2urJLuRxmFeLiEbzU5uB0P1ZKhuSboo2UD3w93FPA6ZI2L/bgZ5v3CIoh4sXIRGbxrexaZvdVKU5Lq+On66wNIfIr3Kdjomy
+GvRbyZ2S0rJF8l6e1RxtWVpsVvsdLlIdWvs0wGgjBhUU/uVszFIxrd6ISuuhqziGpKVr2L1tYDaFQ1hR+hUfxTB732naWCZ0m6AuZzhWrI0DJNyLW1i+5/g4jh9TAISOfBh5tMMsdELw31DayXiQyytrH3VAiNu
zQACfHdEKLv8BTLyIDi7Db39GahXk4lOeYtA2kwiDMPp/POKMGEdRp8jEFjqbPJlNfDQJEg+LBXKBUjBgbQZMl/vk3eE1r+ba53dd95SzN1lIoxnXC+N4w4lXHt1TnjFbiWOWx5RQB334acAbFtpzk4+72S2bcr5
x5MOlRH9WjYLG1nKxrqB7CpoMbO3FXyTNCY4ht+G9HOVHQACqjKCXJFwp0YlNy+qTYEKSCtDsRxYWHUmaxQX6KdynI6krbFTyz0vUfOk7LmniOKKbORLfpI1QGQ2/B9SPXuKxxrl0sbNWWVmS6TVKLK2hRqJSQjt
Juu+gGt3hMgETJsLvfA258MwidlMfw/JzDdBcLlZSF87je1OyE+Bwdy8IKVQoGD8TiPhSvZ+b6+70jBCFjKaQD523vgdkrY/CAvn1efkp5Siz3XON6CKqh1qItx47rgs7IhugsRARAKFHnwO8KD0yfK8mX63noZO
CpX9HHAGSJBWAw0+rmEnyFDaOa4+NtBxG/u1gwEdv5fYMDolgiRheMITV5iHM6vJ1FsNrclm7O8SieSNnyEVgVBJpoWquse8DFA+WEYXal17ax/jQP8YtyflKDQjpWqbEo5K8GZObUL5CudHhGFaUbM0osfk7Qhe
YzOpnS1REh3Db6IAzqYXyjeREk5wY1SmC7N5QMpam/jsh+ftPjRRCrhd9jxq3tQ9WQ2g5mjkOhSJ6f6LEVunDOk43lbPWKmPP1x4Tva6uAl5SbM4df27fBoNBe3wrz22uq0e6+3Dw3NpDf/6CbqJsR8x7JnDIM3L
mmXgLcB5whDWdZZG+nGfHkAEgu3K4p6nRCqO4vm42K8KncEA5eYynI4DECZvOyp32cfKwZqkgADXhnSNnmkuUxBHjA41aKdmcmGaKpFyXpR5y3x2wKhLeZe1ukCoYW/iZzfRnI1II/+kS+iR3JICUHQyrS46tVYP
cTrfH/ZuV8U1CjyxPgRT4Obt2olTo5kPRO/6GOrpO5pqf8JzVrxtOC0hjtG65qpZsDagWwSIzVyU2QflysVKZPioBIHLSeR2nBTBjNp76l1MCNJJFAmgcHl7qdhkMUTIFe7WTBozkImmUn0P+MFOrTXV5f+TlrUY
BNN1cFzmpmtzN3zOlYLwb3Lu/aAnYRvwROlKmwfO3bepK3NQ9evc/y3hPoii2bS98WIddAAM1X4OGIHqhhm7CC2NVhIhkRm9EeHNCCCo5XH1STQMgznoXKdJRu8vHFtBdGOj0xJMbIZna5t+cAjGu5jYydOge0cl
Z3voR/SX0aDytGN3h83FAn+BFYhfnucQXSYx5sylMaVpNLPwyiNVfNK/CMI8mR6LPpxC6iF0g1ykbX+TkBSKSqJqRqWZxejYKJNoPFiuaE2OSMcc10izzEXVSpHP4h+ydJoIxIHqr+TKD+xrVjZpXImcC3awnot9
Z5k25HsPgrFPni2aBbC1DnQqvMOPcIcsIxgDE1OvObCMs1nPOAaW8WhRwNO0NxEmPKZlyYhFFa5M04IT2dCEWUhr62IMZfx8cLHIuHazaUqMR/s27REMADMcNYLf4BhlviCnpHv9uhO1q1pwVk2oQUwqBpcGuKSF
/Dcz2pJLP1ImqaDQszUoLm93qH9E1OWWMZtK94nua0YALYFnML955iKCOBxBdByzxvJ9MKwzFyzm9H3PZro/CiHmJoXlsX2Ly7E0ftzz3wmScusrfhAj00vfXfESSN+y1TyOrVF7sEcOuvXY/blerbsVwskj1iWb
W1d8U4IFK0SRrQyTNCntxQ1EeicO94DO9uYK5mvVtOR24mctjJ/QI2vS60pcU8Q3lUOBafMYAz9JnzKr6poVjkjEQTBkisG4m82aGPl4HnYJpbxE1Zi5QCSU7QxbzqeBXKc+u49sy1gj0RxxYuTpZ+ruC2Ur5eIa
YcdoEeHCFEarz2NjwA7/qzUF3kDiReuWkNQNK7r1M2JjX/HihZpEsDSc60mbJ7cr9D/dfrHlQotst7RdCJgLFZMEc0NVgt+CxTXdHpfEsR02hYdLzp5ynqLf99ekxTK95SBxVr/MRv9gH/Ll9bOwSF9myvQiCqOc
7XSFrrARUGCaJbUaMMm2CmUS6kd//L/+JXum3g4SAJE1NmM47PB380a8CuMSoMJzgJk4DTv0eiMNwl3ibQbmEM6R/ctKlYQGNIEumQRW/2sQLN8NK5V1DwjDzsH7UJnxXUOkGyO5J0MpaMx6NtHgfvZtxipejvIh
cgVUS2tE/1x0T/uBkWxunNeHbOgH3tt7+EdLVC2Xyw9+nzwYRwZCKm/z0AaUKB0fzeweCMd/myW9JuwEsFOoJHaKGTuBgqsVGlwVAAv1qvJ+rkDZAmLD53D2sED19qaSe4jgkUlnM2a0i9KBmh7LJGVdl+3d08Vw
QQ4iVqU85FUKGBdbApTFFV960zgMx6LTmGWkDG46WsVan76mcJZMKD2qWuferdfg34xFyTY04aLoM7gbYo2EfhZyBUY2DV2JD/WEsExKjMAMB+BrtrzzK7LBF6AZsWYPMAuevI2kMLgya9XBakohR2naMywkDNgk
VriPMf3MTAydp9gkms+SvP4G0dkECaZGeXKY3H1cVVgiPM/euIZDBDZFFgnKRr1x5cflw6Xj2fHaZXrClbpakwYVxb8+maJwgoWdqGtr/8Hfy2XgQbeOKYGBU7ipNux8rEbooD6ufVzKRjNdwb59q2uClFfkgUdW
eF/cOAV0COWaNjbfGZfXGmOVFnu5wUCt8fYRkkufQIYK7ZJEZI0xEkFB66L4v3T3JLEYiKyH9LruRKwQ8mopL8Ozh6R94BSF9v6u7esoaWLFN0F29iiACJtP4sMKC8jiYfcKNvypoY2gYtKNxX7Z9sUGGqzMTnd2
qQQLD9i92/PQcV4OLqTIWcQZulWap1X8QWvo9vyxfOsRNe7YI/4LrgMrA1+KzSQ04OS02A1XYybX8sh7c/VYaHszaGw9k1VJ6zk7FbTPz6BdYCQWqeameLdmUazl5/VUOM3j3TD6vrQkDnA5bv1+bV99x/3fokUP
3b+N678YRd6qHQ60S2gKQtajoJ4W/eQJDfvovMjxi9IwDUuU+RiwA+7UPmxGnXt7OVcILaRNdf+VmzrE62Ed9wwEMpXEXeZ4dMrG2H46YtFtJ3+KQkUHBuFOiQ93f3Gdde0+ex6nVFadgYdKCGqwU/QGc7WAJO1M
rooxnVpShP+BaS0vNFHDAkQyZljgoCwBj9xajbUkeMmKKONTVGpR0Hb79bu+k4Ye0t58B9Hl9vjVifb8IreliIL1eqxlCSTqaU6nEHf9GOXgKwkOMmFXXDO4wohw5oOUU+nGPp7RfNIyH2jc0i5TQhD6RRCzDCHg
sOaSEk3HMY+akdtdcqZtbhIP9d66OVSbUjJJEtMlr1J57XTJoemXmZ8xpdyBexTNAxeAmvuyfhzIRVT8CMlkEgJOoOzkTvSV8Een1dcNzCP4TFNNlov//cXUS57+w6O+5jo3I4glbx1kJEgW/NfCxMXis1UoQKvz
ywkVaQwVDSpE3eZM8NYSugGwRd3nKabJKdZnUNccELc9g8z4dcszjcN1nm1l7WSbXwwlltPuiDyRwx1RBWxq/B5jk0fBpA03vyg/ja2Ak3Cnf0op8SRxpc8JKLfgL92EOWk5y+QEYSjZM21VfznhxHkni5x+gmXZ
+CBYejMl3jF4B6y68Us8V5iT25CNeHiiInac/WbhzG5Cw5uzRwSUiCWRKIg5aBx8HNYjI4wRtFtQexWPZXcv8BtAGhPQsd60WA8KPz2icMuY+e6sjHMUlcui+G9eCyZui3BgIIXNgKmUA8Sctc3SP8CTafIq2wxs
Np2pWvhYp1yzj5gBXdsPCqbCf/LXmPvQwXUeAAIc+SyefJ65M2lVCqaI6GJnJswQRW5ezYxO5DabY68d8jLxF4SJghfLAHvidTNvx9aNrH95tZ/tUH8UjhNVGsi2dLRgtt5LVV/akNZCnzxLqPzQ3rwnuccjETnr
2/zYuC5MRVI5yUxvulkTZmt9NoFAl91NRmquQmSWS/ywFVWJq8WFhtctdbURFyoA3WR2AWTb1yTDSibdEPwaBZTTVWIUl4L/AX5W0GO1L9tKsD/L77tpKezW8iBahS82RWVFTyVooKsb5TXYjR7sMStKtMgc6JO2
l5nhOupn48FcXQ8RWB5VOSmt157i5WLvrOIb9wdJIAmJqej1U4Qy0+KqcXzCMZBCbZjrPZ8Czk5O5ql14AxhfilG8yZXsQEMkteEUwPSXVNPZvoUk/fWbwbcDhUIStRK9mlO7pBo5KV2ICuU+6CUL8AXqaTypcSF
rgetR4vnkWWjcG0w0Lo8vWM+j+mfLWPj3Imqf9sGLxgJARRUtNQWrok+STmdj3GafXH60SZq7zaPYzHzXORmFuIEXo/nVYiUyB4s3W9FczqFLkH6iR/Ftg+RZR4Q3jAQiluyBf3Zn/s6RuGmzIQSRrFpn4aNpnia
tty0yQ2t9EDhGLVKwCSoBnVJHWs326Hv1gzGMxShl543VESoW7lVLhtzfG7rMBtFbP1gCFwO3k+5hZaDwPYp+8p2pJS5yXkMf9yCOZH9kb2qvwgKCP4+8Ox5lXKIbMt+ty+b4RbfJdhJ7NVLfHrWr7+dKjLygznx
2nZRyZJIbamDH+/XsumK96Ba63pjAUhw13DVed6N1xEjprOYAjXII7Wiv1g8EdQgqS95Zv1tMfpUypFT4e+4wQ0bCRVF1IhHxSDpwyE1R0uf6YfqKZ+4BvLxw1COHGob9bfTz8AVGPlXwhyOhj/O3p85Gou4/yEt
l268EWvFNqjYLQ2ynb98nn2vW8X3czHXOEC1xc3J8U+O0C2zGyhdzlZrNvU2uCk1mi86mKeQLHoytcs0kjwYqjq/lxd8bexCtX1KqhhKS6xF4dq83W0WN1FPeZPUWnGhZq15viLCWkVOeSjptPcfyT1bix4txZgE
0IS0eem1Ky5ANeM7ak8aTgk8wOUtgc+SCiwtWXkyLDdXdehyWA33h3NQpDoyAzYNyoRldM4Aipm7bIY8XNN94jFzzahOOCnl4Yd6/rAKt2y69My7OPEsTbwYvg/c6NkwpuTE4+IajZzOiyxCeodHj9dITJmJz50S
j8MqoR8djIDKTg04tcnoLvFOrdXt0talvVY86HIUAd/X6/1t8uABBFTD8gRblwADmDOGBYTTIZtCrj1hFUBQK4c8fQesqpJaViBRuWY4NIbV2pDAweOLFOh+8j4BRHr4JspU2Ab5o+D2TdvELA/9CIkUpg5Xud8c
FohEpzosEgfYN66KRgVMpTSrsiRPp/Kc8HGOlsAMm05DysJvXMnpsWPkIOUVwnFkWfrUA0lgcpxpHrdcBQTSSkXV/XKpwhBkS9ogWZvScblTVk7TiuemvoiPm9227FTevEn8c3BR48coUDRQEXZWEkxwDN7/+HmL
cmTUBvNkZxUXfKWPq5jW7Wrr0vhHVnVsPIiR3l7Vs4ly0SNzjEjGFHCl+VyhLOocAGlbXzP7Edm4BraZAAVXNflfhNtnZitJQw4KpljF92ZgDJnExOTztTsti/WzsQ3be45gVlX86AyAnWbQJCRTzG8IVybfjNJm
K9zWVuOmJL6dzYfsM0FOiySCssjCd4qgn0sF1cwENUQzkWLIxIazwYdyHH61nJNbT25J2YnGLCNq+sg4XMBbu/rjZVpLF09eimdn6QlKw5VFG5MCi7DcF9SLBr1YqtaBBfV2UwB7KcKvjoOZPvHSemzOBMkOtOJz
rgY542k78UzO3zswhKqdfo9a37+MkITNiK8XOdE37tLzYWKufuXik9iT8RbPXolnOiklof/qbWNHPxgLiI2da2nWd4c4hUGJRW9t2Mm/OPmlmVO1mWMETn1MO246RqlTMy/S75nBCJmafZHmLeiDdWSmVT0c6YfQ
mApsOzNCn4e9N5bpyuxc1qJIoBslLJz8Cs87pq47jcintkz/e4qob+XFUPqedfLnj/dV4swyUqmnOoq+vMYPCzy1FkNjTviPDrrFp44NDQReRXNGIH8ls0LTJJC5iVBulXHN1/yBX6H3GhL9XoAXK+Xa3TopTtTd
qpoIP4qmrSdb5yx7oGJuyi+3Q+8GW/9nwy31MKUfe4SCAq28NlBEKtAc3JVjwfjx5YWyANdXQ7h2eiKO5F2ZFXG9Xy0UNKNsiiyPc6/PURxjK5rHgVKbuN4OjC0+Bn4RCUNLKOFPepCYbZ1HC2S85FpaZwXIS8Xp
Ot4S6pgjCPsLtw2uztWKio4Rr/rbXRzMCn60UTHPKd7TxCkoSsoyzFSK7TUusspCphPFvq5H04Vid/d5bpGBE1iKrq7wfOCYnU8OCy5t32dI06/Kn6RhrtbqeD5L/KHdAnMRcmsGpnnMq4e3yLXWtRdoRhG8BIAD
2QVQ0ZfUZDuvyIJdfNM1GlrPseJOaCzLqN2a7LAW0Ao/j3sVfKQmoOGJW3aNphAf8MRsy5Nmi23phSrIYtfcN4b1JxPaUVO03dRCKrf1WMjKovCE4WQrXqh5Kpkn2tGNnmcQcRkEFdO06OY8YP9pNeqG1wxD31Ll
Fsp7pRM2hCn905c8kiBT9iJBBvRSUgOQCQRq1MgEmoBz/frGA8jh5cTYVgTnTCSUwX4zz2jLsrQHY4igOZ1gBAB143p8FR8rk97qLZPasUAEwYyl3dNhEWB28Nt0I9Lh2ngffhBSOmYRnO01sQMa+wExdZk/8F0Y
zNvxVG5Ypx/irh+PfBhHnCiluMbDc7Jout4DpluYW3rWdsS8X42iHMHJ/aK5OmpSPQYUT1NSxfHyF9cwrq0493lSP+ckNY0AVSn1bHvtr9dnAGK8x8vxm1uHbTbkP6Q5kKch0sHPAlQU66p5Ovzl1lPGeD1ACQhw
/JffGyZ8E+ZYr0zkL0Vq//HokVGOUqIkhJpu3k2PQCZBgMDmDJVEzaXqXq3bG2McM0bHJY/GGhfxhBTsyD69VH4UXokDyQr/Al6jZwQLjeUhvoS0rEJ/uFqqpI9TQBK1qEyxEa9d1jnr2TFBZDz6je06n7E9oYhL
2H/MPC6vca7oNdq/q4CGy4ZZ6MlDjBetrN6b90O5tr4rI1pnxO7C93bXvvmUh7VdmTUY+3FOiC0R31t5PTg+OZvaVa4bO/Dl4noLKhWFXOo1Ml2/hHCxHb+VsPun6fio2/rmOn/33sOgTB6ttEjoi2keb8eJBfa6
k9s8En8/Whcud15lS/2ItHWtxb/m9uL7bZou597/du95aJJym1eYEl5/AyUlULRhtMSerZaucvkijDCO1z09v6VNABF/2f+dUtd5v49HfpLTKv2riISrkGjRP4LwDwxiVrm6i15XktpfXuPp/qAMklq9UzRFYX4k
Viv2Kxs/193aZQTP/8JJO6nAkMXWy6w91vSbJPrRJhfprR16COez8yefM6pvpFav7BAWcphqxFsvPGbsOOXkqHJVAlUonFDCaUuoJnI7KvTy2nWY65ep0NzHTHgrf4vcYNQtRZUwURCWRmblKZkbLbydCxQPq+4M
9ubjjgBvvFkqWkAaZD5lrJceO1OtGl7hGgQztPaMxUrzO5zdJ3C5xkyQqvSTnVQNdCHbn6dC9oK84mbXvpuVnlpPq0HCrhYhI2ckIOEMqvFvpS5KiFcKcLAJgElyso06nNXv4cOGGUmud12jwdSLX5kYxOh2DooT
ut9juC4NA8FQIksYRvZd3OYmtg3rlh2+xA0nzsnhuWmlUVUZEEhWF1ueL09VOhH7NeUwqsb7JtTTHYZk68y/QFBzG3FAOqEFiten2fWkf3GlVVdntqzt5dtwu3ji7eBSv54h9xRhuEvDvadyiA/1ds277pv9o0e8
v9yhOoBgz/OMjTvLeQkn274F9+dxsluO0xLiGXQFxKzcAgUHSE4/VwfyG1+HtS5r9sNkMiNm5V3HXzexaYmO8W6KKOeCQwAKHdAr0m4OeiWkYREZAlXSsJwVx9CYeXob1Vp+3Cw7HsaIpvqILE+ARR/7/oJXNFas
kYPKabsfyHb0q+vKGq4E0Ntg04/Wd+GOcNBVf0HLUDkV/6nF+VUfEAxgIXiaOFR5d+vIidWNTgw3bKjJs7r/1kuvZYWZEXP7hWzGbFT3pawkom9N038uHAloL5bZI5Rwc6Duseg7Wxp/JcdS7T6PHLBV2k3vy+iI
WxXya3zLXkg+HYih3kvWGakuAwV6RX7riERB5zd6UdUvr2mFC9KonGXGPq+KPUU0VOfevjI1asPYmYVmx+11j+wJ8epMt2vQelr+l6dcudCMI413y7xCzv9iP7t3oiZ3B6ztN3iMK/BWgs/yMIdvPeJP7tx0kq7T
GTbhJprDHWaR2GFMSrIcr+PHKaBCR8YYbzVd92Mz81viKV1jKMZKtjzXVwv1IYrskBGhSAT1ydx+VwCds/MG1oW10y7iojVIR5k9TUVJi7NJgw8lC+2CXekaA+CxV/1B6tYtKOOBoCvK9zd46OYnMk+1yzi3P+m/
qPD6EE8ItukwcvU4nDEm/PEVcSQENg4WZ0vpCjwkIav18x5MCU02eR0Rk3cSprMiJoM1eDj5fON+wkTLGQVklfTJQZLwywcJsDdxzWTj0GLWPTcJk4Od9E3nqSGLMbB3y4Z6alF9VP+ptRFPa8dy3g7hyA+ERktn
apOohivd4EyxTf9YLPXCBY7KPYYZSdBMPFCX4uXQuifXiiAnD/n68xaVO19vIosYxdENOA9YjxVChCdq0t4mM0b23bZR1lpGfV4HETzmw1v4Yd6hdGbrHQ0prBumkzxTjdYJJmrFTtyqnR5wbpvLRTcMBjohC9Zv
6ekIpmy86q/DL+oE+pk6if9JZM67Qfdqk/PGqoumkaT1zBtjr04KNucuB4Rs89Yn/37fN0tfoqx1NrQemzXcumFKRmr7WkLOxM1M3mIERsTPG1G852tYpjVnUCJlD1i0BJmuIGN9Hwd4TJ2grg+CqxsYYKVugXFE
BmmOiQ9NZWMj0yQ6lY/ihfPmRCa6iW040tnnt/6+1Pj/dBef/FjTXZgNj2MDFrnguobUAiIIBcpOk88Tq55UNLRUTHTiyph21HRo8nryH2RU1eTFsrHb3fckq3mgJdmLUx3PIoLfwhKsepISDExlmvsvf2dgELtx
bn86rcCAyZJmOPboh/5pudDbp8ULPMI5RhI0+lgxfP5t6y31BoT2ulynelkg7dQkHj0bgKR9B6zNOmR2tLc38x+nt38Lonj/5fm8J83iJBA0BmvF7VAUHAHAuTF69E6tejwQ4owBPtYm80yqO0wWpfawicphUscb
sPZiaSruXbclyvTONevnt9blBKgaGPcugTItgWG0XrZR/mHD8420OBREIRp2uj/6Ky750zrjQ6YN0NUDxzbZERqkwZgxbeTREbf0WDvkzAQ/22HMi8ZJs4eJyU1o47zz74AGLR7RWxbveN8FWVgHG0uGr896/4sn
1LrVA585ZwbOeTNCTZYLOnnt81rH1piNg/lA2wqG2OOjpLyJ0qGpmJkxWXhFHkPWtK76qTYqSo9zwJaMA7nuVb0SnO94oVdJ2syCCW26EnSmdHxZVNy0iYwxCTLyFGfbk8+S2ayI4BcSZ+vHPvCLbTeIKH4ZxFF7
sJHJKuVfrOFhWM3I0wn451fKBhkMgC+lyTSAd5DvzlmR8sijKY7yiMv5gfLwycxFuTSBIuU6yHhL8ky3A0sT12fZMujkAsyPk+0CFBYTxyT2j6Rd9MbKRlzEeQpCt1USO+Tgrp2ykf9mX7XZzZYaWbLcWfW5chPE
bAuxfcqWKPVcxnU2YxzVKqXNgnDBMmuGFLqlW0nwRozgO3nVLS9VIs9WDl6MjcQr4wr2AT4owjQJurKYVcUE+9nYH+zyKRHD+uMqUZUE8bch5WdNIgK5vH0RqrQZufJxOqmQk4xxctm1TUecOBxrHbUSBhSbtkfo
KYZtjRdFnjezd9wkLvrFBOS6AzK3RJh7cZx1CfyDAgc8m3Vb54kkaIxfy3NQyNTgzRrjbjMrwxa+bbJtQom4XoEo1cFElmbMpELZF1RT9e9sJhikF8CLlxFUtDTKUdn6NoXde2P3zx45Ak4K9745UOJYOnoL02SA
W9JNkd73PrMz/BRuOm9lHd15LqQZWXLvuyhlcXDTk0Pd36/0uWynr/TbfQS3WhBZSgdX/wL9eQoRDcVzYw2E/vkIlkn3TF1qmbs+b/vRaa1oozvzlhmC2WZ3d/atzv2qQil6qMWjLjhHFWG3J9dgJ/Vd+TjdCxBd
KRFHBx5rjfM7gSS+6ZeQ4NDvv4Km95TFc3zkoYWdEqeT6MdCvLBvp9nIqd/ZFQo4XpxJjS4cyDbvOyxMEwYjZhxpFIQN877EiR2aUySPh0AFlc6BztqMwdR56/i5TQUhXgWHk0sQsJUFbLQd104wHn+z3MQnKpfp
ce871PEogif4sttXSZzl03yHq7x3IlURyk6sakQQd598yYspm3waD3oIZ6erTlYwXsLHtvnybVyhsFC/dhDHgi+9JnsBFFxGVB/RpxvF3mLNXAs6mhLv5kXQzHuSl7y15V4CtLt4lUtvywvfuBGO6Q7LM30qe11D
wj8fpfmBdrPdSV/t/rkPLkFKVj4Tk9OUjoa7v1UTfZqVJGFG+32T+Tdb2opSsT1EzuTv4FQl7rOQ0vAtWLw+CYLnlpR0Ldogl4u7I+Vwfaysef65XXy3SnWHaUkwZkSLqIOxAVDIVVwIFCpvLr6Dm5GAt+v8HhJF
sST+uWjjiOWZk74ej6o3Ue5J+F2iXM5qnyWa1luEvD0pzHNf4IIZMNUaydDzN8EqqNs7SY7VNLzVjgkLc9GvYsN0oPtJeDELZfXnSLFRmTkw+0jeFvdEgFk4IqPt5R8O7/aMLylB+7ujIxCS+/s4Q8HTraY97X4W
gr4Ugx0WfeqLraHJOSFOVhvoWZKdoJ5fj4V6DahlHJjd023zQxC36xjhJsbP1PQhgJEp64ZK5OLE4YVRr/PqgUrU8XYfAWIEvSfu+ZKqThmr0I341BXAQZr3/SMewaHVFTj111ez6gilRrBJA5SYYD+4lZs5iJQD
yQHRFqNazJSSrqtt3j5BY3ZWQFUg1Vg6SbrEy3bsjXtHbiJU97Mj0ARbk6/bKE/PYq3/8HaPpImsFm9Jr9+3hspMHzyAvWomHihJGJsIDDt7MvY2l53VTLqc7iOMTGnLRD83cSAiuplBMGxY2lqEwPzS+yhXMs9p
rC7Blq5n+zF1gnHKI6oBzhwmFGzb6USgFjp6bGL3D8HymD8sKt7YHKb/7QpDK4Y6Ve6P8l85XsE4DHmY1QsRJ8KJ44sDSIBN0+GrKAkTyviXgAWL5uJH0tELPnW8OKfjzMMlb5SNftQhdUxUwZubP21fcGdspMCI
vo/ZbAR7tKSsiH6ZvY4DixHRGlTDEu3kt0oqmB4Rclk4a5ilWSsSlRqVgqy5X/IT+CpyPa6FFoAKyVtx21/ml2Y0FWtb70FFBjIyLd/qy4LEemBpBEXdwlMEd3aE251k9mXEf5Y03zr3VlpYpIe2rVzaj3wEbUtl
i3ZX0N+Jlz+v8yQs7LCox8iVnb+vfjYrmSxQ0lcppsjQW4s6HbCqseLIGmKpGO1rxOtJa18RY11pvcOsxGuqNUMtTQ7vqdiqf2PeFTgJ5WZIvcU0J9jdnaDf/+Dlv7iRn7n8ibE1cOKMo8YDiwAnL8Y0LLrKn+b8
VdHZgIM5e8Ae4tU945EszsHd0eZOJZu1tgLE9O4PoLRytbXQ4Lme9cPVzh/plgdonPXL6WXpBExmptTx1LbWvenKASsPUzSTQZRgn9W+OdvTpCwCXnnm69LT7THKU1nTMR+THt2Skc/3oKe4O7qgByr3ISlHnhtA
mYsmicIkljOuvL3m+Fhiuq75YC9wAJXhq9F8MXl6N4S3m06ZM9D16HT9Ys4hURXPuThsVd868itNrDFyJS7hGzVNLNCmo3+GgPZJd6GALHxZV/ADNvEG/gvL29Gnr3ZksiXHYmfqF+gSgkIVpyn7JRAdAw4uFF3L
1W/0BoVIrPM85a9AsswuacQ0aMCIUvwOOMlYPXTOBD5WOqTZ+Iv8NrFCGETOIKhTPYV7Zxn0euv1TTIAWQ/5KXdTUXC1Cz3mzRLnNsX7zM+CAdeZhHC4oy+pA/DHcPW3Ny0zQSgfFGt6bQ4xJjk3lD/pvMlJ/PaR
pQAtnLYGQKO7WgAycGq+y/l5uAjqwrHULCsMYWewZErjgkyrBVzuJBXh1G6ficrr+rk/GmyW6Q7mEmUqNyURGyZx9oCtBgGO0Ymckp5w2sNBFgpjSX+kTXOWq4CNQYe+471nR2+UXO1YVmKYhajzoROG5krsu7ab
Uk9TOVMtB4MnC3+mQqEaHxCSK53Cslx5cL8Q7zb6nvTcWd/n1lnE6iNNVI6+Fxs60qyEUKdlRehgiMraPJawzEluxUoQ26KzFfAlRG9it8ToeyEIH7YZIcp2QXT5/bnYthAmqgJOYwZFKa61ANKx+em3gXrAPnHw
TmZIeIT2feuUwNsIF7Tyyuan34tUJkLXBjNbgzebBEa4RnE2qa/ApSbrIeNPxLbBQ7abccoNom3vnxIFbGcfQdQatdwGjULrRutc67WuUJsEzfOL5oE73ZKQRXjDRDWFup+ti1EalA3dBNJLSnumuidylzHT0XBj
kYY75c3x6hteziDWPtC49qWV1fsl55Nst0sonZ1J8FBikUTlNG+CCmbA+0fJVMJm9X5/JcWOGva8OyGPK0yrRDlFGJ9cE9kJk8bbgggqWwGpMDWk3EYbkL1o3yhbCrMSwg15qNUvN2dK2Zi5QY/8dNb2A9Qr7Wq/
cmvxOVD/1IBPs/07AE6Bdsnmeey5KBnrXbr0PwGf1m4Symx4fK1DIiWB86JZ7WVvLazrxX6GM2whRl2/H7pUto3OzG1M4v1BhOlIbDgpEKtA9NCgVqnbjL3gAz1uSDmsgIAONvhRuXU/kRO3Dur39MkxFHWpPJWM
xn2hkqDPPThIousEYGExpkJYL9ookbwtnvTob3HNssLEnDiQAqF+GbjcXbrAG1RQF0JPonjhgGYjEGrqD2i5A5plDlGlKHiwYF4ozDlcnxaxdOXQvX8uuYsoNQKOKiJUGIkXcxQp54B5hHa0Yh0Yo5TDRlKiT3lC
+0CQWHr9GDTYK5Hck06FKiVjbYSe87q6KTPYsXLiOozguLM4FjzoHLKkb2ZV+L0/Zn5NcZHXAs0T3QLOR051StTpj1Bz3lEnEV3JEPhWrAw7Iw5kDxFUj5r2veVNsXZIutKbYkjVFbeBObJ09OCUhy+7k46nebmn
uuBkM3iqlVHIqGj7/AO4L6PUA8HcPUFua+oQdlRv5FDhmFr/qnKKQFbwDDtkyZxQZkW4huXhDlg042bEhUFduvX6t00BdU0N37U1flZna7IYp5YAIBenbbklBEvHwC7QwZfTapaXw6JAMQaQ3cZ1UtiH/kgFonuZ
4iMeTonumikCNdpbzMHSKmzgAXvZtFmRxo4/uAKSVgnCCFr5CaGy3YCo/80R4BFITJZpCcBbKoa20OnROQ+QRjDuiEhzLjlnYn/ME5/Lwxr7Rx+0ve4XldjTxBVLApusoCBXyPpbmCdECE4lbOBtccjgEjCKWPoN
OM68QqSKOEQhkig9HxcidPmEKgK4It80GzoAq/ysloHOa+9HiI2Irjy5RfnGV7yOE4oZJLQdkbcBl7VKCRm6m1XqXr91mncquJXdpGhuE2nlCQtYF0E9HV4Bz2QhbdhLD3hgJOV/JpingF0fuLAWdtETc/1ZF+6c
DHBn5i4wQ4z7dt7TSnfB6jnB4QAGzq/qUNOH/wsSpr0FYUOBTjrsvGrF7YqJX6CQ8XoH3cxS/G2n6jTn8bP2hLOL1gEOVW8J7Kev9yzTVx+o+IQ8Um2KM1ZSUhOVWpPttQHR+LjHw+8eK0ENNzbQj2ziyL4y+0bv
FaQn0buwWTVxUfEL5SH9UyyNGeXiTjoCtTWlTik14yNozCHVBc7pYfTuDDY0KhLp1dDZzLGiP+utX7Ovtj0UOkkyfo2zjq0OGojcXThqrxrXEShfvSQDhUSyh3ny/N9FeK47lBRPJAKVTtuQD5cgJNFw06F46xfs
w7ZsdCCo44sQ1frFq5PUZk8BdbGtUrzVvYaOQ3MAkyqlnTpPZS2mOgvouufiKIX/KUNBUGqgjLO9PCguoTQg2xWZB2HaBMpauhgBn1aUOYqF1NnA8m+GRNktIy3HNx/5P0DEYliQZUSM3DXiKom3T6CNMN1JkfJJ
jMsUOWlHn6Znveglx5TFmrd22uKjS0LTOydYA+MtkUUaFBNAiuE7d8NY8ukJR5+8UvH3hybj8MR0LtAZu+2on/f60GUXo6MnwXE8aOw1JYk5Ah/Z0ym8gcbs5k2yj2vKSGr3MUYQA1ExFb06mvdCMsMvVPCaMDpf
+dZi1eJyftL91s4K2HMm8BXT2FI4qP2o4cBQ6yjDI3tLOu/s/Bkhhr1HsMKxP+r8iXZIHXGFZdLlR0WNMILwpzsazPaoI5I1idZSCAFesbmxDgewg2oE58pTRc8gLkjuSC5oHE/odnvCAqlkc6VQMbvFchz+F8SP
uSlh+jv2Bl7TLO3OKUIph5BLsvGT5DFdNyRIfRuhU1U9AsHiBEKyZziVXwyodglh3wtkUCPM3bF9wwxiaMowOPStivxvc43ff3DLeSBhdOLpHg33J0aMqRBFdv7X1yYWbC8pQ+gUOMrmwJwMZ7Z6tkBXXM2VqhUy
xaKUIVJcCd3G2JyBPoc6C+yh17z6of2x0zUl8YaIiCXtTgwbma4W5RKLWNaLXXQ+QdAN118ZaucgMMINkjPZv7powfBC/YoqoFxV4zce2VbT7RjFFgroeIOzjc4IgwhKpgKCGm3FOBRiBpYC9BlpWe2ntzKTa0qY
eLsQKp3Y7DD1auJKBSLTDJVoawxZwAJ1ppsWCkBfmLZJ9In3FDmoRTx57hVxUOibdNJsfDEkPUjongybJxLyP55mVU5Z2LcG5WL+mvYuDvejwF2Rv9RPzirR7fa4hglJ8XhzpyZ1+dfYP3JiOI+WMwzcNl4eEQ9C
szl9ATi+XJ0OTrBCswrOU44eSd5rfiCzX77PjKk94eQgKg2oYt75NGE6W4Xc3875IDXzdQGHNoyY4X7fFHECQLrlAtSeHoKD3jI9GqJxyK902ZYhJjSw0FBYVCGgxWYTkIgaW9NqnXCPwStfwvjbvn4m9GdADwat
nZ26Z3avNpmnlXsaTJaUPMrTTWVBkXVnWVk4ve3NFLbx92xn7cZCOfPVDID1Z4TWlrcB5byaXl9+dTSixrGqlLYkdIxrZRLLGh2jU+sTHpIZvunJWC220+STt2kpM+T7EOwGurvcXIKKbubfiDnzZOWdxxzi7J2O
hIkKfPC4bxcL+F+z/4hfQg9Vw1LSaIexI7yTJECM1U5zNFmSiXTIhWZ6Em7EcN5oYzuO4BR7o3OPnVEOSjGAOWiRWp8BIZbfBnUIk6QscHdggcuK/iLW26i8v3cQucncPCzK0xN4o6GPEvEsPxMav/2VnP02vaN5
Qjphj+vkiA4fN2V+MhIkKOMLEhf3vGuo0wUn9BRnPz9EEYXUZ/kQYJ+k/1yS1/kRNJtmZfYXaXB/uXICqVlMdcJCQg9SG7fp3is9OrjiMwtJQxNFOVD4/Ql21eiPZgoTetPijGwb2TIRPLfOCPKihVE7WkRFRofK
PaUVsIGmBVoVTe3jEvcZVjItoBLTkahHial77ZWCNXgL0S1dEOWNM5w0nYv2h7kk8vYNZeuLThwqss+mTylPSr5syR0b595ca2y0cvKdX6nS/fySNZYXjJ//gLO5w2h+QW4LBagwDUJsACybrIBWFQudNrPreBFN
ZJ/NVId1Qq6wHu6c5rNsW8d3rEO55i7Vo+U8DxW9WDkmE9XNGQApKQzErylJkRm4u2Y01W6pk4RFay7lnmZUX1Sz0Gx8vRl+3OwhzCSqq2FGUG2Qk/em6253UKoLx3tF+CKMkoqxoETLRL7dAeU3+6czY5KOWjdn
nnobVVx5CwckRz34PqjeppGEqTfjljzHUFofmLhtxJ1kdKbsnCpV7+/n9V4QffKi1oBeqP2nLX/QuWv9lTzHMkEcZITSxg7r+TjAkcnwqFxyvMzTgsROyqQUZfw55H5GtdQnZ3eKP3BQpPf/PjXdX2IIGLP35wtx
WPiKKg6Yse8yySc24Ya6bbRIRRinBdw4nPifThQJjRZS3vcYFX5CYoZwnx/DgpYx0id//sNAoypXnHMa8YH32Q1iaD0xs7vFFvylcXv2oSRGMijSoKeVg3Zo6chWFho3HrIG2fwcZK4OD8QK2ymbAH2Rvv/Xt7NC
webKdSjp9kQHiVbPDzCo/9iO7GXaSOwIyrPQAZZfr+4uYaL6/brULIaMOnDAFWENWTL6TFC/hxESNChr7WSjEmaqDijJtPBVsU9t+MVGLFPTb9MI8mRMc3/WDPPbusI98skY2UzzyUvGWLohvEebyeX3Ybcf9qVh
MF7fkKHJ4rdhrJ3O78FgDmGly+Jd1JgNfu9RSP57a5lexcHizu2kJAp2y4xYOcrmngx+F+nlp9PHvXDGZMF7hOQ4SFIe5tJzBQgI38Ct5CVPcVv19YdITupkenLPJZ7MrBJQpuW8i+bgBnLeZHRg8mpdDFHFDvIv
LWho+rl8lFPiTffzQPzsHDA7si/BzFUnI2Wa/DHjZOJ1q2iDMX1syzqFC4ozf3gnxrdnXJ/WV+v5lvQO9cV9o4cwybkl4zc0T6SVXHdPa0RAX+pnNg3d0lnmbvj/ZxTcVgwRX+T8JPRm4tVZWHbpQeiFslWN8hth
dz3uwevZN8Gokb4JHsLmpd39Yg87+p9WFKN26mg+qW1izvfbnoTqea50wF4GlZE8bsDMTafQ7JcVjy0WN+voq03PYgWK+2H80becba4MjL1/op7EuFrFNcZvFwtdzGO05k8yZr5b2bYoFuCQ/vFEGpBBMON2BdHq
5NSI/HJ2ApbDAc2B6N1ptUDtxqHIw5BpS3ktNFMCpvTASwJviqYUjRpUMzsHDSFZ23L7jzOnAQwOhLoDWSnirFc23bHeoX4QWzg5dk5TcAYpFwD0fLxF9R9j5Smf6PfY9SmRa0/oioGHqlJ9bjwB9ITN4/SX1BnK
yOnAIG2NErfDlir0+tL5tkvxqX9REC9nIvfRPK7OU+CKaoxJZidrOg6z33U2ZFWAIKUQfaGSeEijyg8+TaDzc0sC9zV1TASjumg+Vn4kUuTaWkMderS1UaiH/IVH0y9a1+HVYMbv0Gr9E3VBu4RcX252mpByHio6
6cpWdW9uPxSobnM9FSbtwpHHajFYKzhANbgicpIWbUEYQeggyR6P7et8wp5ucvhqjbR8sCk1RDWOGzcixZn9VHKSzlI3iDXXEyiyhxSxWV7WinASW/s9eeIyL2DpLrzl0fxCGgHt65dlbiGT+vKYV+uNseSv5Ivd
9Iy926gKBEgmOSzwJIJ4M8nAsCDrw4jJTDeIDcZrZcTzXpiQk/WVkRTLpJiKupAqelmFof0BCcWRoz2HO/SqtMZ9H4MppZ90oC9qZQlavkzKLociH2H+VWsYV8alp9+C6hvyhVaH6IUW7jxK0Gm0liII8TEVBcnB
Wc74p2kgXOAO/uoD0EmND9eCArZnNPJ3R8LuRnfg/YWAYT7V5yKMPt73MAR2YB9x2+OX2MEJ5G5ukFxfkbRoiWqkwh9BjBoqQOtqjgN+kA/B44o8RhiNEzmLB9gOt34qFf00KmWnEIrT7c8E5EpIo666PEgRuoyH
5s9YjmUv8I0ff031MKlzPJE6iiZR9iPfXgZuU5fwuCKPS3lczmNFgcIJN5VSroQjiwsGpVaTMPVy+bRVvKRA/QSWryhwh4Y5rjC8i2+bO/tKJ17StjTQaWPXaRg+tug/GKmUw5LHsmRFMTPKFGzbe86kpLeRUpBj
pXZdPuGsIIRgq1UIi3C3eWZXpTNbaDpCjZGpx35G9R5TNJhX8tQD/6bGsu47T5JHM/fU952GVeaQB3lylijhkk9V7KV5eQYP41qvLwwWoSJqyZRVioJQvwXsueqiEHoGpnzibN3n28p9t3iXsRWNRGksTlwpo5GS
IbyU9MfArFLxICdKmQZruGXQLYpo2LmmwUF0yV4IZFLKHervJj/6Y59PFo4V2IIMe1h0gJN1+LBykThchWuuFCBTgZPsQfJy8Uu2VMtcCvryNR0mli17TNFA/8fAdCaGqHMEbBLsclEkqjIaAxp1ripZK4zCeb3f
uCoXkdjbDBdqxGu7WMCsTpP5oVQuq7hpTkPaKf0ngD9sTXHQVxAkGZdWZrm7VtSIdHn0NSLhFy5CW2f6RbDbvxFom30rLag7pAXkTnO5MEmqM1iD5nlqpYGCtumxd1h5vyICmbOmTwHfRcXB6TCnt+TJGG3iW9TD
ipkCTcjTqlvtmVTLSa04OK0bBdMM2jLHZJn1n38awKViiIaJ9f2Iwo89geVWP2gWSgAUubgOdA4BfxV5mfEuwy4YZIZODyCSP7ahCFeJ2Yn1/xuWVbFWXlJBtnKwME/xIimq27shy1biuU9R/NQu44ZDgRqnzQ3x
y//G4Lv6nLGCOLJeZ+d3taW+TPJbEIqXB70LKtX11AWRmKmTQIqJG1o2EBD+THqK1V5UI205CW0xldX9H+FQVhQnRrvoLqIL4lp5LndW1/fcoaqLxmiipXpZBiIYr30H3tmxDSB0nv63xqmuH0Z/RCHTxE/JsUpL
vxMsKT6aQXRn2eqUCTu6a6khkpQ2PsUoKTCTUHQjhAMWKUht+Q9bnn6i0+KXi4Vk3hCA/gdm/1ByBibpR7nM3AWganDrC32ceXYWOWGr1Lvz9MT77ifeL/V7N8jak2/RZ3VjvVOFalT9s7zgcogwe8DZQ+0pK0RN
XRaXJQPjX/mZH0nrJZVhH28zyJWrY8m8/gJGdF4HRRRLy7Z9TQWd0nA2P+CJ1FNsS9lvUw1MQ4zj3BgRuUrdjXCI1K/t0To7uaQ2f3G3tNqzoKtYQc34uxy+pvIHTFZUYoZ3K+AqpgyEcCA7sfWoFrgdI3hiefPm
58/WdcYcvWq8dkkxpzYIy3G/vXR2vMCcb4XegTtZVYW4CsukG+PUyl1chKzt3AK2rxLBthgJQon4kk5jAexZmjZE74OFJLz3Yk+woPdsQjO1cBFtQQlc+nzNcX66yaZw0+qDbE1KcRsqz99CMcsPO7vyLRiUM0OS
xzHDWHhmSu9nDodOuz1obmsgZ57RDpYQlyRU2CYWz+7rAGSsc0WI/auQUnRWu0jjp9+QdCDWculVltRBnhMnZ4kczAXqXeW3dD7PZLwCCRXqw2LPeMYQ+KjaLNg+aQBUQLpheUaJmbDYDgzLGxvzyYKfcgNWknBj
aA5qOT32cfoX/sUdLitnUM6tbw4qqUosH3p3DrEXnB7tc4jeDi65S1opGRaNAw1yp663/9n7LHWUNbx0CE5tLEvuKR29brcXlh95PK0A43LSyD0y3V90SdpQuOlG+ZCXOannVCihEHZWRsiIa2kZwOoyWXabVpF+
7Ml2+lFwuKCtLJwqWUMnqoxnsWyfNoJ5qq8xdEbPpJ8KOpaelmEfcOrbsPvlCBWhzW0khb5eo7K6ssNKwfQfeZZO1zTb8JY8reTSH7FYkRBwMdKzEHxZJBXjd1pdyKqa/9/D5OGLROSflv/11VwQ0aQtGS6TGrA5
JUqiww/ZSSf5mipTDx+7x3tds+OtGMrd8PenRV2J4qUM8KD+Ka9yHDQXcrHEkBZkLltjIDx8gCw0IMudSKPNeiRZ1EEEC1a7lg6nhKHC6J8ithnkYkxzf4BXD9bPi7Kqn+ODpDF2tPEAvOLPea6PHq/Tffi1Zji6
GEjRRTNyrqHSjLN3lY8pxsPoQUsncHTv4bg8vLDDsrHhlYQI7J7oQkBEPN07wBz9i++BQcwVkKTz7+EVqw9/xZcyg7oUVkVvz7v3TTkuSz6cu+gpvCIQ2Xw1wQiu5sTTXkpvEgTSk3cUIJkkyu2xn1USpRw5+Kc5
mx0CPqJGcK2HK9RJJwk27gsVPec8BH6llAJybCqFm+PhyEg0LQqqckxbq+fVN6kTO7xNFM3DfF3XLKPP0I/MElvUJSi6LkIzoPAruOXv/zaJ1BKXhwkjMvn6Xc4YO0+UsH0QBLMIhOzpvk1y7Uuyfc9Pz+3pwBcA
R+T7zYTfAtx/UW+Ssnpqjk0644pmzml56kr9u1qn+XXialJkX3ibmIU2TjrQdFuRqEdVs7GNvHO5DfNgME465Lg7IT4DtK6QYfzSlhipKOXEP7RBX2YfKUJlfqAY9fgiykwLQPITba2faTOJ+wqCMH9aHq/TE5Vw
uSbF1UhNaYW1IV4jlBtyocYV+VQDKg9xuBthDNJxsMSEJve4hFQR68MUvq6VJ6X4eU859Ec4ik61oDumj/hIpJSd3XF4yi4kXSDvWm/IZ2bbDxkE3QN9mHSDVdmkFl79QPTEfW/exybvFEU/CybbfcC3J6qACW1L
0gxhZxtRx78xa2hTix3IbqOOJ2bzN0cJMssxtahDhWXJest/kRAtu9opbJs6yw6c65F2v/ETY9GC89US1Dfre3aNdVcW/exm6KAZVKmFqDkVmC8K8I9sdJ8rds8VjTdcdNQakaZmzpZrvEkIKRl4W1gz1IFHo4Pv
Wduxjk9rKs6/ALEilstnIoq4s0tdo3vxru0IfDWCzV2iqSCeP+ohT7I6wh+/HwoZ2gSPTB61+FiHyzV4ioODdIEdUjekcbcwSl3Qdwnak9OyUrsrLLpOilwlxg4dnYZarUZE9HWfwf4qCYmLqfJssL+yWH/u79j/
mDbXovhBMP6o1/K+TVXMqbqH8bfMXw4uFnlscxwebdOW/6zqH7/5CQbXY7f+2+zB3/DEov+RXi3m/xtGiBj32Yv8HCYRYCxkeSc+/G3bT5jL9GD6OK6tEx+vU6isDT5yyCGby4p5jHhpiFIjtoErfeMTMbVY7VyX
YNYpzDYLGs51nlLDCS9h4mdsHUC3mPiAYie0B1ov5JM1Y8eB390fQBnoApEtA9nktCMc5z0QynONA5lt+ilYSllS2ZWvf2jgBam4uIqJ+r2PtSvPB6/98Y5/PISR7T84xdGt2nwvTZQixqdpImLkhuhrNN/ikowC
6l6ErOukL6KMUBiCH8KKFTjilW44DjcqT7FwlYDf17L1EhYB8ZCsfWExqKgTh9zbAWZZuDANF8t27zsTs6zbTKYoW78EEbLVlJij/nNSG9gTA0hVBSfpkWLCkhyCQcdNPeb3aCc9amSaRCpSuDI5Vzns8TZHbLt3
CzsH9eiq3kJYclNMaZXNz23KgJ4BLb1gApj312RFOy6u9I9fIoPBVzIA4OntmKJX86dbGFe20qBWgvK8v67ej4mH8+fkhYIeZ7/QmS/12iRJw3QwUXseHJ0lod1w+KYQVi3s+wo2mSXsHRpxBeFt+zEhbDgElcEY
Y0R1WBopym6mWl/7+QOvRQrGCX/3kFLYjBFsZkWk4bOu9Ok5DbIk4f50Hk/0KzAI/TwV+60CKc6+EH/cvRPBOgcoyB/pBLYrP9EBZJGIGBwIRYOfqu+ILv7c7TEnUwS3yDbGRmKc1ogHXZGf68oG+PbfK0ow67Bu
gtjqudCgQ5vA/VrUENkIIO5E5mr2xxX0IFUcQrCHRmdzS8lGuKenQSKvMyeLBmlpX9/1QUQaAbXDkwQDJ4bdB595B3y+YqbTAvCFMReUQ/XLPsqlYslh4sjZYLv0GHlxmito8+d3mR0xlb717+liG5t76YujMsye
1+4WqyingbwR43c3+i7PwXxard2Qi03ZbNH+SuVO3+5SYdk4x1JRjWR8UvNMC4MxkIyaFLlPahWkhdC0+OPcAL/9HfvdBLZ5AKtCVu6llqKAVVvFitx2PVvTPOmzoCjHqwswxh+ixu9wHMS8ojH/lJtACo71ih+O
fZLNVCj2n2874Sp4apTW3nDbB7rlIQyyHISRCjWhX3YDM0lCiZtRgD9KTxfJQaJlHNGtlXJlmZxUTeUFlKpE7QDunXAEwGuZ4zSm11VEQlnimevpydVyIbqE4Go/2nTJFPIeI0a6cZw0PlMveQlJGsqW6X7gqV3i
TqwDZRV789nMuzlMHvOz+4QLG3zO3/l0lWdgeWr+aqvhXs1ygvQybvml8ZEEYMpZSGdvTA8mqQXAbQWkROisIQnEeN9A3REMfvMexediT85GcdJBAW00dGq4VEtwdcCZkT8+h6oHWBH4oQhOseL3UKpF4p/pw3CJ
GofgyD6Jlnn6Y9R+JBE8WpeEAWvhoyhOxM6TIo2WBrcPjRivmApViafYPdT8kvgKcZEl9RWxGG/Y+CH4cQB1YuPimVuSZrnTa72GAiPpHUlFgSdMzpBiCUVA5rmum334VvxO4SpRVYFRdITk4RFrjr/HZT9uXRK+
YqpQYK/6EqYyRm9Vwf+nrEKDD5qA+ob995LwiS7uNNvzP4Jr9OI3swbzyUvQ/VhSaRV1n6mfj7HUhenVd9rXvOtSLuPlZO5+AdtQFEyfaiEWxU3oumISV05zYMvk1BR/d/yW1FlYIWIA28Xfyb7hcnBIJBA2jamh
fhQxMBxR1sm5uZmN0wSRUGfHNNw8F2rpSMjrx3PHtN/Srk8+MxrJXDBEIvPe36wMJ57CxIDiYnBE+13C9ZZ4Gv3qzUtN0F77lUS4kvw2qnlv+ylROC56CfEgyEQYJczGvPhXEV91Mdj30I+courzwihXI5kFLVdf
GFfuKm7elcBwD63YVt6bw2tMnMhutis1pmBYmk0bSWWW0ZAREo5hJynx1Fb0ykp3XxARPeApiaaPA3/ZwRfcMgrFSrEBwi1eCayKLhRdff9wMXSB5HuNoPIS7FIZnVLAoPwynvhAyDMNsJQrg6TMv5urQinASCvu
GsafccuMRhhfWvC4fK+Sq2vMJaWMaB8JZE1ZOf9sLT2NJuFzRo+EAPnRbiBmiY4yzDP0aGkrlYfRfAuutILgRVwsJsWZYpLQVrJd7KM0QmuP8Jmt9eEOFxir1+08SjaGhvikHnk0H0n5EA2BZAVQm/5OzTfSZByf
3431lJJackcZsQ5YLx/O3svDiCY1YhMam4HVM2CT9r4ioTZ6kM2KvCM+vtQG+brSF5pwRb+iX8mf5C9BfWgndQm2csHE+9H6jGlmzfKeie9Hv1g5U59qP6eJv33dy6T+o7LKBf25dFVggkZq+qXHE0Gb16P0C1iz
KeBRhX2zha/ChTQn4j4q+KqUxz4MyL6Rg2IqZgu789IDVdrrkJNBy9XXWxbR+s7+XUq4aCmbnJh9sULl6BBA0czRXxWCPJN6O44yS17kwC4mB9i0g0I1Jit79TVPHlHL2sg1UVtHBFH4c3aexmPAohpJ05ppiXu/
Hf3lu7SxSn7Jar1QhBDi9SQOMJdGE1NKT6W/jo/oWIiiGkNamxQ6U1Gaq5qcSaiVloLVNhrwodqwMvmrN11rG7+7vhf6Iksp9kQW/M9cJMazVPEoJoK8QtpjI6kB/EdK3Twx1yFEDvRPvdCuju4dBsw2NAcCNSqK
Ftr8XHyyvHNX9QMzEM3Av7zhMOURg89pozAfKYeDJcxpEB+blfJPLdWR9/wAKMsI6SAgvvNNhz5JkPluL/NAdTewr1clT3psHzot2NucTd0tkH4ZlkDAxaGtcH3MBvUZ0n6UmiUmLSBVoxyonp5MQKYcDkUs8o/t
6hRF7g/kTWyXTrKRHrE+DaxdEPQ1E8tFQu+CWUCfQHtGZOid4yr766i9DulYp3SB1+JszUPg3vUTiaYIR1uF1xoD5J/BHDT+Iv45iQniU2vEB93XtBgG/5FEby0mmbEX8zVNNd/Tm2uA7djmCtw/0gbJx+JbA1ou
oboZWHkq6lSfl86WaEtUh5yCDzTNk18p6PI0b84UaKQbUxOKyqnWs2EybJ4S60Fao1OjmDkdfkyHv1PCpvN6wGqQGNno1vQaIHdZprlVgN4Ko7XYfg/yF4W4VSKKWZ9OWAy9X6iYAHUUhd6SJ+dXiuEVHVkci+KU
E0za4ahfQOcDzWMSpFp68G8paw5qOCiYezB6qzvMaX1fgJJ+epgKlRD5Q3M/lZYZJZr8nEdFHcU/SdSo5yvzIQOvvqy5oEihgarWdmEa4WwkNxePuHorN/uARwuC5pPrZJG9Nwvsdlo39ZfvY4voAQ7X9Ohu12Ct
Lj5b8ebFcrpxmednzL0672chD2pv0L0Lh/Zc5qmaiHeukZ04cjox4/ETX5sNnuNfmXXGrkjfVSMgXA5Z+dFY8AZGSQ/PEfMS8xY5z2RZmlk1cVxspf5V7zG0J5DzXO+jbB2Zg920GwL2Z7m7MQT2wvYLoe14125N
wKsVII+LAfDlvoN9XYimP5It8XWfg8rb+Db4al3++NoyH6/6hm5vOIHnVkaEZihsp95ireQrjQrtoQANJE81yKu3461jRKmYJLunCnyRv01StTVEjdRLSN088w8BOjBrG26FN9JDM7/SItbksTceRKHREhNoMD1H
pKrSFh58utD5yrA+kefiGBvCr9kBgOKuUxBzYkOgeCUG7sKwT35BZ0mjvy1NVYM9AQQ3+DX2ndmh68J3D24New/QEkgvS5lt3Ua1TuPFib5UqBrbwIfmZDGaIpFbUiUcgk8r8sZRIjvb9JzG0dVrGffz+lbWUcQx
CDmdpYiV9be7cx3F0sOoZcQhYgkqgPaJ+CVQ0D+IpyFBeGOUOeigyusTQeqfInoEGZkfDwrbku/DGxdRxIabqRNuDLVxBu3j/f1PkpVVhImKHiOaP7emn5LiUg8EKviwcFfU7kY0uTE0KOgMmb1HRlshwPsBn/0V
WOJ8QJkheo7QveTnOLiABW9IWDDiH30j6qRC0E9HxA+HAuwYNOKDgf90EM/n8DXQu84uYo41zW6gw5RWnrmKynVKYyrh7cjX04o/6Q3q+F2i/qqWIHaAXBsYQcKx8dxLmcHSkp2SPRm8CVaSDz4ChTxT1Al6a5if
o2yYOoFSRUlp+hjegEywphzOLqq5mX7JPJ0bf2N7sbB+Yr1X4npyWzwEvDAyM082DkZyA3UmOb5RAh5XWlHOup3ZTjHomhq4J2KL8yzizwrals/GDU1c5PM+CrpqUQplMQoF89sA7Kts42HD0iD+d/bIk3Ge7V4d
iLYJ/aNhs2llbQqPXs9toULtVS5m3jimoEGLM10ojaGC8Nm63y8PUpBSo3l0RtcqaW/gNqlYA6iM3FF9wTz52qfuLK6VmQ8xMt79eZlprPaoL5RLirFcKXtawnNRjMSSUHsCXpghGo9ZhrGTUu1jZn2IeTUlTfMp
n4RUujid02evc+sF3FWA7/25WeGRLIs4laCTX6uOFuaHfLHDetePyJerMC1D5n9XVSzhY4D0qN87hoLUvsPYCfuQL3up2zYtMmK/X5/n4ezWwxb0SZSrxvhFxRUiXl8esTA4Zg18mfJwO8dlp2r7ndthX2XEJn7x
mlp3O5l2lkVwze4PsRD4FGjhR3rqQzS7W/NftNNwiqj5bJ+b/CL4B6sCtp6IUZx7pyH/qsnRY8gIkHhmVzcpVFp4kp6ocweN5rkzTfUOHBSHcAcODMeZDVrZcRU75zWXPBX+5QsWTfVEncOyJ5OSE0Od+osJhJxf
XTmf6/3Hwald1k+fFsKfAqb7SDPH/DvEl7+14/LTevzxjsspH7s1u4W7d4n8vQg7kT/2uKz8OL9eER4/pZb6adOe2KRitG4aukvDP1s71k9f6CoixI/T1AgXkoHl6dJiRk31cbjQtDsLSXGjxRRssa4eWygMg7Ra
1x2WVAp3l/xaJ5QLPJRXDh8Yimm5Q/dwdwETGNyB546y8/Cs0mB9nNTgfbALGZOaTJBoC+fTZEOWYZ//PoD8TCLBH9F19UgYU/MoAndhdirLEHIR6+s5LOOEvtKscccLZReFmK7yLixm3GgDm3c4dqXzJj94wxxm
9wArymkQX9duScQFa6ts3JoFSSkSZ6hNh5s6HTdUxxPjb2nncn7cK79NDH1KK1HZDg20+qpr/WoAVBKtgH/B8Dwk/mtQC1ooL7JRh9Uo9D2SDZHXyqiTTpdjPDpbG0cQeH1EvM5usKbbYLpvMGWZqDDfBPY1p/A8
ygzMIcnjPh+puzSHsooFM8lsqimO/69d/ouqu3bsegfZjtnfB5ZCl1+tmANMbxH5ZHE7TNN4w6F7padvoUX4rF2Oy4jLxM0dwoyAnD3ATvUomIBQRAIr1CoCJwVdw9KyWw4DPjUKvSG+shZiTIc3xwMOodSXC5QJ
PhqZAHOxkzlAer4TF0aSF1kxrZGDeApPRW+P2pxlx1YWgGzIJiZTsbSbUONL+KGELSmWVuiZzId4mUCL0sIa9W1kexLI6FJ942EqfiV/y2WINh4yVc9gOeteeaRdGqnkoTbhIlrZh/MNZ2bitWwOIDfCSCCEOM9J
lwnXqbiZEBlRlkq2hgdzn4ueHW5srWwDL9ibx8RK2CoCXHlxGLYVg4CCqEFqtGZHLgCdI0GzJB2EoLOxm0oZ9xpHlpNOgJC03o8u0z/Amvy235s/LxERnBPfGjhyAmsxx63yOatqgdzQCICMRUVJOkJGEipmoiDk
NYbR+xEOpsHHWKmeSFA4pnkXuCCNPsNSsdGhE0VZReopyvR1xKNNNp42rIwgJMIxqcash7SQD4ukkIUQeMofGQTSW1uC3pbYCcCFi0KPpDP2peJGk23FdthF/Uf6y6tdl/mJVoiMo4hXyN1saIpLUo/g0tBdnHz0
Vgzr2WoPVXvmGwjkGGrVXBgJdhKqWQWOiQN3xjRxL5slQOw/BCYZWWNkYPcGkzqtTO3hDRMZ7gM6/Ccd8ojj0/WfMG8Gzjz9WIu2QpvYOTAwYe9Qh2WXemlXjqKi5/3wNdA2pvTJ6I7cjbERnhumu12nfBTVCMaE
HgxNrYVq8Rw3CPYOJrkSZXaDUkPLUwCy5wpZGzZmk0/jRuNDF28WgeYCpNBOdjSdml8kTLJSPIMIa1dmECj5pp3YdAGHAuPBJasBWcUhLeGongRErgbfFoCgsXmJ5j8ZmrPTS998dS9I55g6WVBWUaqJcLlq+0vq
M3mRSLFfUehLrkF6RTUWoKPOrz0K5vXIaVZoKpQoF7TlRZ6ZTqw+uuhLc5dMOHdsiyEbX8Nr4vPLN8BbWK8HSzAux36JeACewx3XjYcNCTjPWcGXNjYTOjQgBZGDFeR6xPcDw2/xrdX/8R3+Z0yVW9vNx6m5518y
4TgAvNkYZwWIn0KIbNKj7lKFjol6rGM6+3FGxqaqgJh7kHmBP2HEI+g96vNcAt9HmW1CTz0k0UJuphkd1DQIx21G0643nm833Yc7/I8hJAKRQJiIUuMyiRcMQ3pj3p/PtguImP5svo+VXvz/xmKso8gGjIvn/X0N
PLEjBmsKiPh/jOWqnp96czs28ghknwGyzGA5rAWIACkqIP6qlmAow3bs0zFMlEgbLtH/ihI2U18i208QKAf0nUOPd6KWzZ/4nHBDYS3tKxfcLcuY9EP6I/yPKQDKkGPKi0tyql3LSmidhGxUa3gRKRCdNn8Rd9NX
kWGdpbplq9MuGSJPMufaGWVC9WpvMWgmqSEntGZkmhoEzxiye8/KOTTXSZ/2CPEB2JQZyDheJlJlWGlzUHcoWz4+Tng5lPSArZkvMbl7NFqrn2zQe7sl4N9Etmm9vy3fwxYEx4IdFPUUik8yp0EqMNPo5RuqFDn+
Pl4Jkx5A0saKtBqulz2Dd84bBSQfJbyz0CcdBNmkrivu97i1AUofjptYmFRVTowEgxA3JzI8cciQuThGSlptB7stfLBSqHpB7ITt2L1ExBMISUzwjiMR2yHNZ0HdkAxO0jP9TotkzBJ5YLyw7p1oHoexD/TFrbue
aKaxN69FY3z5rjq7LK5EjO1+uVhCLfka4y73UqUT5oZTrGKxchGiEhlrmzxkxzxlf/rOOpHIJueKymRDRQj9NVtXEe5SxL7dwoDdT7Y3Ce2/PzgPGrjbKmCNNq64ZD2ouoALwgMuwRDG2G16JAg1ilniyEUrq+2M
nPAW/kZxbdeKz24ad98YwX5Un0aGLuO9rKlVqiucKaplmqpzKoTM2s4w7fd1NX7R6kcXQHWT42CDxKw/7XysaFdJo7LNgjYrZkyzus1VHZo8Tu7BagE7fLeRrw2xo8eEBI2TWJl94mGVR+9dfcODmFCMuflGtADW
saJKnlwtB6vK8XTYMJdMwxmpQJeTAtGt4CQ0o1PUsx+gBVgUqY6KIkWev54onRiW1ZUKU3Z/WzmomOUSvYp+wQqP0l51omx+XlnkhHsBNBgKcdyqjMPW6L2aqMzUadcg00sjna4OjHJtkGFaPOlP2HpMkZy9MuiT
qDSdG1UIHzffGQEvacN/M4BTiaKOpFop6j2uC1BJvwV2sowlqVbFWPMOQhl6fPAO65c8DSOVmTLyOxJcrpGeEy5T+CvEVy1rotobkqQBspKJOr7JDP3cFiW2TuLbStKnja9rxXEFOxqbY96/ZAv+Cxp8hyad9inV
edq7S+4m+2S7d2U71eSZmYnkTfkBNN19yjnjHlj6LednU6ceLcowwPqB7Yk1Geczod6GWJF/2u+EP0di+GnVQRx8S+oz49WD2ITLsyBll+YFZfAIImW/TZ6BQ2XRvbNtuhe6YocI4P/BnbHbjxUqBsednsOrSLz/
SvyBHv5XeeMomOX8OgLx/yszp81PxU7UiS/Fnl5TH9++1zvIrlei3g+KK9zXq/Y5CKWMZ8TdSR41vlqy2WpEu7CN2ydZnVEKmHYZJrVn6sPK2cd7DXijkTB+aOr95nWjTnOYHISCj7M/1e7Xhprul4QvB8TJVjm5
l+wjMq0lbhVv7Yxe5MUF1swuZtYSG4u9ZT7nygj58EkUx6b5CIqcm/vzkeSO28EB4Gdmd6DVvGoWs90oM0/BbbPX9muRJmOFWDqNqtJ88ktGmYHcmvdxvYS/DG1ZTaLtrYiDo495qeIqHqTlQzmg0qu3xZcIir4t
WQ87RGMEEUqzxTWkML2RpM5tz/bhdo6dWTmyKW3+P9O688a+2O3IadgADkHy7C80UcuNXgmRGRFh6J5Lrlux2GHFwA1QT28EEdG+0VjBscwyExK56LQnLZAIZzSyFNsgIPMqzUEmrGVYtgJM+00Eyym5RjKrHTwz
BTCUDYqTa7xOJ2CWSzylXvuJaCkgfo6uxOrJrPJdFe/zbwrG4ZPFmsI0mScYLwciDssA3BXuXbVbVhQ/nKn29NT92lMks8qGtiqkzAAf2ZDQ/QBrCF7psHijZsM9Z8DmKBgGkIPOGgaLqvgKNqvB5gj7VNhNUib3
0qxhfWBCRaKSn9ZqTZSGoilsvkei/cZTTIPYoYXlPcdh6ZrQThoK7xj/b5zvzAjYOmH6LQ9aAymaGhl2SRoFORo2p4bqR5LZRRhj9okMI0pURkftkYPdrmvKCsuRfAjFx+Wp2P//6u3GzsTWzdYxkxYIGqVlSsKa
Ghwn1VoF+sSyIcDTHGG3R8piOMKwUPQEeSZlAdLrpraIb/RUCTqwpGETVD/Ur7JHCRbWGEgQJEHsZxVsHiYSEA78LbhuquS7xtDz5kg+tsE/ine95Y/xnuif2GsN3w755faRqWskDHfik7uazxDEykKd7Yhcho4c
YZxYj0+wpn8S7Aa17aMrJIMi7kvfkr8org40oP20s/wKh2gZnjZ6d1p1S+5TWJEzzZqDuZDiylpy+4E73gZJghd/+rAMhoGoYOVgFLocUrMyNasxcY4qxCMpwRbV3Umqr0kiohajQgZaMuWR3dxumFTRwAhkg/3h
z5e8g04MCSomzug8vmJqkZhuzXvzEva9Rxp5+maCExgvteWfXHFgE+vfBqhuT3GQLyFhJ0O7brnbyOKrftxqRlSWsQ8pxSKFL7mqDhqHZtNul2AfjjreP4tbFfHjzf3q/OIJqilZLKMFGqo9S0JR6T+J+clJJEJA
/G/zLvBplmNSy818MPB0uzEj9GQRR3GoP591DyHjUEt0QwqWwQAxhOcQMWMcb5VsZNJcIDsMQwshsyV/rqR8pGNe8PqZeiSKlZvSM2QNeiW3yyfs+cIdMl3Qpur0+09gix6qXbHTu8dF13Zxdf9hYNkvJWQKZSFf
z97dyXkMtJahUYgpt/LqbS2Gnbu6X2sIYaZy5sdGORc6919Ngq539nBaRGfSiCJkMDEVi+1yY3hUKy1/l7htG63JpF1cUGRzLko00Dxl0IUTUUyRQdZQjbmDaKFNMMwq+UavefM4+fNlE7hDDadhHIsBDzFVBXEK
5aqPu4dEg2IdPOOLZG0LADkcBZJz5gCM9g0AqKuyRNlHrAfiltl9S6FLG7GRkHnF1uylBGVfPDvGWH8TD3MOxoEEMj8IHiUDnLGpTnTwp8JRd5Onl56FDaaKOapx6N9hZevqdvJB0NFjXNLZj3MlUblsqqR6wJdg
NDdjRtMhqQFwmx67KyTes8g9YLjXqzRbVA057iue2WRNMmoWxUFPrHIFtFYN152zLnt5SHBc8TWrOfPy89SawJKxDDFufDCY2zTlGvaA1+7OUci9Jehx4tmjykiH3cO9EIzRhbRdKgQulTCLIvexy95KWhDeaWPb
9gegL9WXII3eCuyhUWrcYuzdUe31IDuMm6LccGUxUWkbLqa39S54u6JbbrrnNMNyc9WJwAwf40YPPfXs9d4zZGfGL9uP0HMmsxV7PNtO0+BFZHugXgwtZBsWmJWHcS/weIzvGDMzxJRqNdtITjgULTd8c6UjqxM7
DunKmDcql2ALUZ0tLtlxdeV+aUbndnNoVcem0DE43QCf4pdr0gIWVK8dJZGlLEO7tlKIKiKF5DBlYSKD0dzyMPAfDljLpWBn9vLY8b47KRxtt9wS6WFULm3ofltl7SNKHhWKMSwlJZkEr6YyE/ah/RgehmPGAfK9
XdiBxsNnXRt1LRbkXRyzH3CSnFFPimHB4e5MSwxCLs57CwQnSBuGWFa2f/FEcK7AEpJLLSo+lyjKXowOguf4ZLLLN25MHLaLoLqav3kWsFfYF2gikEKLo+lkBbApdlcM/09agvSCMCbnj7jO4m2RFcxT0dWzDzW5
B0JRDol8ZdID4gFqIeD7e3IUOThRtCnfVOegWqdzt63SED02ebTNPW2vkHlptn10yJ2PKNANS2CSR+xFqMdnL5vWVbiwQTwfzW6IjEymMpRAjWUWzspujYSOAM1FijpUXGaM06QO0W/kMZFbnE+iHhPhy3kxYIMv
PG7ZygkYGSb9tz3kmRejzCpuCLQb9t6HuLHFX/mBXGPYw2rdTH+yXeBw7eTQjHQRF98F01Cuvyolw1XAqhhdCmly3Hq76C5stuZkuTRCmPnrlgPGvKma1tihsTVvjzZ2XweOf+Q6bO0YtO4mAaBvtq7Xwj5JGcqM
xkD/+BK0G+TnlAtjcr7GERjR3tHEDkKKFQ1CAumsrkX/3WkKlfmgHUVTuvBmy0ItUd3upos8uA8OgiwPRG3bFl83jQoyIF60xIDYTlyKmCqJj7fsV1tfGwhv3sl3xXWZGVXTEUjcFJ7PWOjAMX96NSyPTddt050b
aN4yW/WewqzMoSeUjsawRBZvVvF+ZdBSTRup5neGD+QkBG9Q3fwWz2/3fMsGfrgKxXv4eCq8HufHHja/hQ9T3l/LHGlZg3f+xneutfsv3e11aRp0xHbm1K/7i/qrgVMjy8vVv2/55NYUJVdof8095t5f/qDV5xKj
dKtyslKKubmWYvrzvGz22I985eVz8XPG1RNuzcwr7w1M0ar77fWDnrLNx8U4n76i+/v9wKWS/Gobd65ZWsOi3t/8lQzHP+a3tfmfLl/h1+IZ11kDDxoS4H11E4vffVijwmo4NDfPFobjZHs1BQAaEO4txDaON5vG
9QHo0lbRzlEDctJ9tvh6PPrjuLFPFS7k9G5vH/19ThaPjjHs2LeXQXRWTS8Laj+mE5To1UcwB54ZVMEzmq49/Drx78RM5eQEN6xsLwTY8r6bHBRuJOt6Avw6zNufqwL/1CDx3lJtf4SUhzETBDU2ftkXsFKdjfmR
ivY5b5k9/pr7PvcjPDiz5dst+sFQ/23tXp67pKe1dxYopOZRTPv7f76ImIxP+j17ExipnN8oxWb68aGHFXTPVCy/820FNdg5bwIdgqRArgF2k1YQja7d54OJyx028vMLodIC/L1Biae5D1sDpW/nhwVQAqxtatQu
CldzrygaKrMibKf9aW7DUpiO9ncV7zknk72xXN4tEj/7q5Io57YRqnMG1fzrzrz+OIHPnOsyaXmKNw0hllQSgzRpO23bD4/k+cIoLxtzI1X/u3Xnf8n4qjH36jBKk4k0E7mqI93GROcS5DcbLUNeoeDgwk2dLHor
FOINE26ZIfcQ2M8lL1eY0gBuYzNvZ+nekWf/FO4ikr255k2YM7TN/1jo6aPipDw/6tgqLBXxQ22cnaWzc7zmyps2gXZnOZc9RNGwavl+SIzOGmlZggpD+PK0Qq59V8YrtNQ5LPewVxLhJwE3FjrQz8obX1MXqcaP
whBJeAm977r9jVGWv59YVhfrEJRl5S6D5PhdZT3ZdrCq+3tf7XdRPgSm5F1E9RajsCXr0FMvMKDrcRi1LivvnxaqOT3RukDiECx9wrnlnLW+HkRs9Pysd1x8R1ITS6/2LxwJlP6QtLzQRzRMU69wgLgapmNXBo0t
cWpBMJvwj5H+ha0W4ChhhVzBzTl+ww50Oz0qvRyEBPy9jt/FuWE7bpkW85DkvzM5FSH/Tr4/5fl1Yp9JK+2qB0dzNGTg8dsI4uzVY+JKnQy6wh7KlhD+TfpLse97/SyX/IxqiWvv/O2VY3m6ZIeKm0xhkSj48oNv
q1h/2kCotUMs1NrjeRVgreLAGk5+DR+lOb2kHLH7VmNlmfl2hj1lDagUnVyPEDsrBgE+MaRH/PjOTcy9FIMIr3tp9QhRyFRWKfal5XlZFPfNvxbWk6jrQbtdReisKqgudqsd8c3gez0o+LFrrW9bTBloQTxnAzsG
UU6EE1oRogbLiK3NmgnYSB/srqHn3S0rAoBgS+W4GRajIKKVkalcD5nzmmYjusW7/NrrBi6C8YDVIaAXKm8uzcRxdZBzwcFQI489ZSgkxUkhS8AjbIw+p93BHdK22XKb37rqwbUxyNx+wsfy77q8Hcxk4UJrwy+F
5UvEUhiEIcGm3zdZIdevSM84yee1jTIj6XvoVQoe3avWc9GqNSoO/6mTvaivE1USylMQcuyyG4RNw5KdgVX7cm86lsbHeOd0xNc1W0zHx2v0pR980DQlEhVj26e4qOdhNJqX3k6rwVSpF2va0rjxw6C16bT/Cz5G
rdDDvs4UFmAIv/o1eELpJ+BydB7BSIA2uAr1HHgVoxk024zk9WHYMAmUHa2TWami4mgGzcdZQeI3+dQ0reSNSeAPnlv41HLIrdAIOTb72YhaEn7B9jZFDYRi4yRB9HgXWunTUWJhvmKhko8p2C+aIk7ns9EYKhYg
HIRnGH94ML751trB7FGTu+SOmTJq54XXRtHetbiKfWUXQ5kxbhYUCRSLwOjD7HJRUfES6AZaGiFgGPQeeZY3tAXdcmM8xfo/hKL4w+bb+5WO+0Sr5SPbA8uMZIbShCUzWtUGwZizlscBiIy0UBqDZz/q72nM37p4
wjfQYrYqFmLDggu+Bv9Q9gwZSdFbWFarbPdhLGZvgOlbC83t/0yiv/woJSm/9uwPxi0GYf58QZ19PS4+ENMQhvEVFY4TZGwCaGvdk84WbPneDh1B5W/s5ZXdmnIlDWhN8I+QW8DqdYk8noY64C3eDep2XJrkfA2S
43M2tlKA57o6+2MDlu+X01m+2bz/1hYI/aR5P7spChyGDcYSF9UvQLvnE4ub5L70reqKKf46kspbn01q1qRk2FSM6ewChzI6IBPHmf4AsDw0RzTVxzL5Kh4NK48o2/DPT+TpYgqrbhLpNvW4zcI2oD2k6GB/JGch
0E0vtwrJ7xP0yJ/Q8gxcrQC7+614y79GV5LSrls7/Rp3BRlVxNv9GeIDdfLuwAgf48lI5l6K8SE+rUGdSAiTt3Si3MpHtwkbGL+s/7DU9tewqLb5pQwCJX+qFQeyarVRNoDQgmpjUCV6P7A+t0YbeKV33jQJwKKm
VNk7kQnNMBJGl5FeSrBtl0957n8gvG4y2dFnaQztGjvBJ+QyWld6Qu24N4VuDIKQ94mnA22UinUgYp17b0D6OLcvmVp7cNElqESyIb8zkMSP6TOXVXou2SRYYCmGPDgovHZYOl06jLtBbZGbaUkrHpb9CEVTuqbH
CE+A5q0N9AmQrXOkeDLBoRjfEus6Kife8YP/PPe94q03spYz5MiqvO4t9egqeCotuSD1McNU7nluxiFnl5bvbMGxAz/++KQSS42TfG1APi79PYz4K28TVuoVhHnKt+F8gQWd9SHcsiQcqFNKkR9GjSWJmPNV0VBs
8fMJoll4V+rjkfRkhgn7N7a0TWxgj2N8GhwJekQwELWhFvFMr9UgycJcOMcwyYRpKc3z1eAjlsnn6ZkAsKjfJMQSdz7wLu2obVHJLnmHksq+SMgm6SFsDiVTvFqCOFnndb65CsERUFdtKfZ7GJeiMUTuUMcBdtpr
+dT0JGNCNWuqCpYaGJ4trGmu/PKGrWxGU9bm1qWZzPLE6TUF9zFKVMUZje2LmTxB0Q+MFQJzDTQAo1aTpyGgaESFGglg1l/9twb1PlqnjvU7/ViOTZam8uKwMuL+Hi61easl+8RYvk9aGuFzCk5a1Y3h6iW40ylf
zak+lvd0pmAOt5+JFqCjMs7lxkQTLP6IlTvxKU74D3yM8JAtOS7/vPwjxRPj3cQsISV7xQvPheVWpSChByc+Uz2bp+MSEpQamTSKeoQJqo9lPrhooov2kizKZKNUx1XKUUXZNf0wm84cGSmJ202S2ER1YYVgZRLQ
KfARV1RLlLc2rm5z9Cs/CsglzCZRWMqybclWIq63JLKKlNxbAgA+kGfVwSYHsaVCfgmzSwWUYyhQikCYOoS/bD64RUG20QU9N7YoLYVZDl/bAPmIc+NUeEYn6p+GVuuj+GTXD0BpfrS8SfV0XTE7YwkRVtA8oGAy
1ZpooqtrQXeZA1qQJUchQcRv9xMtBhVuLNU8273JhWWF0tvYpWQEa9gYUYx16i+5fggLaHyjTNmnGe6wm1hbgKrysgaXzkZmEfbtQY6HbknbBQW0PeygOLtIPJpZDVrh3bzlfWnJfdClqlv92LnB93XIVr5bSLyE
VUH7ony79qPbfEuBS8DVzxOeknOQeFL9WU84pq1slaFkHFyQrfkkl5aw7WZ5GCQihtmJW1PeGqQNlhLqJtrYkhPRiAorBlTAOLOktLS0kuHtxoyLcrnWtnRnRZrAP/uVOSGW0kQmyX/UUiPHFtaqm3VLc+AHTRlP
6GxxxA7AmjVAAlQUjI5wgBPB4QnSArxNhKcQW4TDw1JTnoHwsXMgiC4DDh4ONaiwV81P7vFGJlonSbikl2zvHkV2iS32ZvPGpBd4zhbRJoAUwVebBslUSTn0M9RYmt58LEs93lm1tClMJw3uXF8OYGkJlKQAvTFR
gs4MFlHFxRwshwhhbe7zxrp95LtW47ca3Tx9bEG8PK/fL1VF6UyyaVzTDLt8mUj1nAj2Ut0Z9BEMtJ3CBwJvuR6SD9ArCfWB5l/rUQjDOzzSRlwOIGGXmQh9irwumOyxdZhHidtkaBYfUXAx0r0uXzVN7P6w0hgh
vSYUhY5PPm6gmwC7LFAdsAoLSl4puxOJ3k1+SlHezJc+DDUvVtKWRRIFOHeb3M7KRLICl81Fd+oNkkyp/4s+rvkoXlLYdPG9iao9BwIYmlVnQ7WvHaKaVMUdKju8EmG+qu+51IqeR3daSVZMwAdzTVI5bAPa2geO
MdjIVmsC4ts7vic+N1yWjU/q7JkFhF2Va4Xh/cm4LRQn+tdzu32ceT2hIVBG5KcvtLkzOaHBrk6Bod9FenJkz4plqBiJdOt4ort6yghmeCeEd5AFEyq3r/DiMQOoZrgSfXnxebFMdeJyJuc1GD4tk6zNjmVX18gd
AQjRPMnG5S+YNFTLVQUxIdjjGK9FX17CqzakW3C9An4KRvvVYXqwPt26ArG+mBMHqjtg1lUT6ZeXzhWSbVUQLJb/P7xdMJqD31PAmlVdp5//Fh//ZLra/hLm6SSIxckv2Q389MT35hUYKt8oSgCEMyJU+wl5NSs5
ohsKuLxp7tcIi2vS8HXZWc5UI8rMS4tIh5ZoSEQ18rRQZah0fCbEzgcdZ/21fvx38CCHnfsan9XPbLInX4ijelk6pPS/HiKzghSxnZGuVA31w5dEnTEuwTJBMBWgi5tqs9H5RRnUkU/5PzUKgt/fZEg+f4E6iupL
mhwIMw6O+whr3F0sbeAVdYPz90OTMJFYMfVkvTnDRJoqCq4sBZcoqmEEZmhnb6+5lJkgBpeHyLGafvVX///mJ9rps3I0j3F53F17eU/cafeb7Zrhi2zSl/AYi82Q3ANjgjWCl46m01KTaULnVn60MI/9UoDkH3cg
w6KhZqZfrdV6Ez0u/VUz3paQpHEr+BCtI0Vfd6u6JdT6iv+F4gA9U4GLQ1OdKyoAH4e2OrfAZWtMAjchUQAeHQgOyeInWKiEWHFFJ+Ca0RsxdAbs1s7ur+Ir3li1+otZuhRv9uKpaI+nampibqZN8O159YhPAfrh
WvMQzHIxgqvLzs3DS0sIHnAmMeHmnSPYmfEUahZB4x5aWViinJ915OCT2puJJ1q/+VweiSQ83P6sELtn46ixqMS72miuVduH2EcFEggKCgR6UqpPtKqDdaaoMA7S6eYlE8g3Xrvsr/PoFtjXJsBqus1ooXl6rs3K
DtFzkhHRQzoia1w6Dz2Kc+KmFTSNwlRzXV281nsrOxYVAcfTgMbdL8lOpWEDybrAeIlZ5QKjq4UcvftvZQGWxC+9gFMrXgG2rgmXlcPgPvbgXwPrcdHhynYwzM3p88R6tODD2Rv5PoQYVRme2VH6VgbwLLtocW2W
xNeuujYe42Sg3VpFw60zMRXx5xzgoJLUrETxN1G+PF0NVLKcSinRXEUjFS66G+3XkRO9Es1A3gKbpZTOPEdXf/Xx0b4p0ycXvoxM07m8GeMvMY6gNsfBH65qWyzOlErcjnkj06tDjue7Amm7U7Zv1oiq+BisVZzS
NqnDrzuYxHXBdel/CzCztsvbwP5iuaRlX4ohzPM1bZm06f3yLcRi9aUUEC6aAqhCcBgfMVE+iPzxmDldntMk4sD5z1Nr9hUITERH5GIxVQI41iHXmiEKRpkmUlAEW2TBQWBXThKz14fBbpF1MaOKbYYPFWX0QQTb
e0CePgyzR+TbxEiWu1foPpGk5jViKNBIykoQIF0obKC49kiQrve79OM8GcGaxaBCWYwxbJxf/5wQ7zCFLyOX7OGpkHOv5+d1V4m/ASOapwUm0egITsv5gUF1HprdxmVRewXslApugnaiNXi0bDJlBDmJPqfpHzM3
mVf410kley65nc6xDoMpDe6RQqcq+i7Z+dnf/q6tL01BSvJUMoxL9uAamk73slVj8CfrjAauRgXk8SlnPTCm5bjEqD/omPChx5RY6yQMoJolYxTbEH1DsaB5Qam/n4de/ucro93fOAMxIHV1wlXB2mIip0bfiays
u2NbEstsWbJnj/3c6Tn7wkqRhZxGYUHvqZ+OSsQa67d2ido+a9G9LeU3pJyweZi2Lu+367VsfeMHqb/FUC8goImpU9P7yTUdWbosuEtJfgAb5pvnHOBnkdKIcNKJeEysghsZoyxxFSc/2Z9GVqfXzVjiPCeMPh0s
30ZMo4nTYBAbSCfTAuONtp/yG8USSwi+hWm587shEqc+o4TGxxIg3mycilcPaLAcyoiT01HgBpnqU6RJGVesHQhoSC/g+RGoSyupf2MqIXmtZjbGkktirYe1lksdaVl3WcH1N0LZe/BqhSlks6UCb7bgRE7s7JpA
K94vR5f9OaaTM7Xo4ujEQMtP5++fBZILyhhy+WDXkBp+Hrb6BYCz4CyP0NrnwSRprBlDrF3dT95liw2Vrz1ws2TIIXnCmLKYEg6/OuvrJx0P83sdKYTB4AuPUEkMx9iHuIxOIlrSl7tOaDFQqIy7nzvLV1Jldphn
3eqFtJg/wzzWzpBm1bT6XVoWWRk+7A1bnM1zUdTS3U8PR9uBxzgBugaVmTwLZWA/eUQE1jwngtY7Dj9+9Zk+Ff5AZzNSXiJeco9qm0UtnIiH7t4ALVEN5pK5DGFxk0fBOc3urns4j7fYmE7M3VNVySUAG9D+iZQf
ntkHS+Lokgulfmp7MuD3+myvGC1hFkUOsS1N+J8f7mfrjlyoveOjm6uzHJ7rt71DAx2T8fr5MvLnMq2dOVy7RUz2+Qu27oa4mt0jZXtPPRnW34jvo1Hof46mO8kQ88CQUTD2RzdAhJMjQ4/Et3PPdHMmwnTfNyRS
kymxES7IO5iOO0w/cR/V3r4S0+yvN8aoJvURtfPX0CYE1AQdFwUajuPq+TzNHjfkTQe/+6PT29RFW0Ulz0vj3TsYzu95++2cxzT5dZrmgvVzKesCfgL1XdZBmX0E4sJzMc/xdE97xdRiBOfx+ab2WWg1/W7B5Fbv
hRvdks8yhWVJAzkmYMl1lFCD26mdhjpR/2a/p77YG0CJ1m0UXc3mpswJOM/HuhVsKNF5fNw0nlyzy4P5GKnnDVMle9mezoMWDe96ajgbFWH+eXW8EoMCn6uZCoq0TWlTn6ykbpFjY+aWZAmWosFh9ylzSrzBBM/N
MFufjNSuaLhNCrXz306TjjPHg4o+EU5D6uI43X6zEIfXC0HYeoBTC1C2XSx5OI1ppZ7QYy/CrUUwseMtpZZUHUwOzpS9f6J9WZN2Vk8T85wTJ4gij/luUwt0TIl5bAxVnV/jZC0iSNqKCfiWJVQdtnKRwELKvhjy
2Q9hfzIQmXGJTbIX4ANwZSej6rfPskRIPxoTj6eJnsKWKuI5xHNqSWmlme9f5MPwIxa9kIrAqhECPS/GUEMC8+vhu0uRS1UDqZU3rPGsil/FBuBeYcSZe8ss9ubJR0kmNtsUcC+D5MwLl5zvHDSU+MrFg1ZdqNej
y2hoIer/u97o/KrPoh9zLIJB6XhL5cDWYCWpoyFLfqPURKEG4iNa93+b2nhVv6MR5cH8CBV34sK/q0fwVK9Xc71t6fklZGPcPOfpmmHF1/O1XXru5V2u38CgWIe9Jc5+xmw+LubfuxpSutuxWrJ/1wOjP9t5V9v2
vqDHUojeZvFRSfwQBIakfQiEsTdUOVEcExeKnPpn4ybYakVHdbks4hwwOzTHOvqPLn8bY7bTJmR8092RRW4MjkT5Jjb9++NsD3TTbg+s9BMQTTuAVqMY3IZxXLtdT2y3U7lMGn3dZO5byGt2xXfn3/oxdJhH3Jfz
ZMnF7Di0R9SXH3zrD2xHxKJNCuXUJ9Fzh3FL3b9UJe2F5uoFcdVOYHuzXQI5zKI2SBT6GakR6wWcv+qHRVpVCHr5BGMlu4nKnygDaLHyG7P/E5nLpuPwdJAiwGzkPqxgTD30YAi1TSeLfAMqRZ642Z9GlJEjLjxr
W9CveDuWX1JZxn9VsdcTAkF58L7Yax3n2M/y14NANilSROUB2olJvVTRTe1yljhuIWjWirLFMaLIQm1TGMOfFLyWZFSzhObnBYXsmMe/Z0I3eg+N08TytS5vmfOQqPBUvvk/lw3mXygRmbPn5mXUTi6EgKIgRoRO
PtvaL6Q9I6gwuL9CvyJ32fq9mFTVukdIJ6Qtq1Ibeuim1+qkHhWdYKzwpT/mevJ9m7IqdnOVpYVmHmdu/Y+75Wg8VmmtWHN/1f/ZDvltewjXCXXm49bmeulPnzVqIJOXcwS9kD6Nl1JCpnOXb3iXvriB43ZnwTAE
ijCwFfAxckz/Ncx4oz4DHkM3fVJ5rzuOZKziTc/r6xdhI1u4rfuzCkqlkzJZ0XnEZKUVrQ37aSiWA/ANs6aW5PIeONa7oB+bwnUyCNt6NjUCtOI11RJNtzjpd65Jd9KkUd3DU1BaFONVyUNi9Am4mpfaSQMaQ5al
vKDOuKxnG5puIXCIIe2MWjAV3L6lgP7hZiDT6uPjp9XFMXYIxYtawImufYSVYrlGGYpXiQoE1dF6IPRo7bgFNYsRzJle4ZVYz6hevQCBq6iEV31zOGWPp118gUfyzsrPPc+WTFnfT+d3GEw8LYWpuxPLWN2Zc9eo
3Uw1ZlXNsbWgkhU7RAtoq/+nTbkphf182FLMlZ2qCciHl7aW1rSL27MZULZBiA1xyYJOkxzzjbPZN0Oihd09pEC0cgv6abWEdh+r2CWXIiY8v584beVVyl/iQqFwQ5IlhGde5eRkQ3toXzVXNlEvbe0dHbwG9Ku5
8kouem7jGUBAUrfZno3qRbVc4pRHtfcjjC8LlhTYsZwltLSdHIOTTh0aP0B5wdUqGDzfuLNpd9UGHYH3qwUWVfipfvT5yr8eOYGpi0AaNhWD0j25pguC81zIAg/69wTDXKeGQzOce1oV7m0gLKRD8nRZFKzhKAUo
sFV9H22PYhMumtV5XCypP4s+hbfytA5QcfcoYUX0ythazA/4yh9XxTpZaFEvoBbQhC6txKOa942dQAvIzHWBzuhuGhdekYGKAvsBhhbqcsuesYmiN4Gsg2yhhtSe0LtTMCDtYEusu4m+0gDaOHlLLdsZ7d9XpW98
/7Em6zN2aCeEo08whHcoRQriuzNT7R9jJy2/NDl5/6D52e7nIW1/efevwgrLKjlWXI8P5775iaDdna6Rfa9khLWQDR9YF6MjfeRFHe0G0qerlwQcA7N3Dwl0Y7tWR+arXaMbHIk5xw4+69VJrhjh3tNBTQsXZdoA
ChrBex9ARP4GjjqOY3e5gpL9h9euMLrXC4U+iw/g8GlYalFDs0u931vPfZ2lQXsp/4h13rJG3KZfy+tkaJIRQ0XZfxn+9MMfe4BmBXrb2bip3fL8IjV4nExF3+/80nMJt/+eD3RCIZj2CIgFCBQqFjg++GfEHzBJ
tvSb7IeOmMYv3SPPJJL38ZGKMBMBUV0Hzpk/B9gelD0gxsV19q0VrFJ6V97uG+gskVRrIJMM3T72Uen07kbzwqfK0eEWxQsrkmep+vmzf2gZchasFtsWAcyBtkbeOV27gxavSb4BjSm7NVMKPny8BPSphqIAzjUo
AE3SgB3IBBgy/AbSSvO8g8aT3a1matBqcwUT6jRNEZcubM8Jt+99YXHX2RRy2jv16p+aSBCP4MQ8VM2Vox4DphTAzFNckT2wrZO7lA15dk1hNHWiuimGP89N6Ng3K/PPvl6fXV3f5XUxl9+hiBv+RV5Hl+9PIQs+
69V223q0el99MGbvBsu8OKDww92HCx/9VVwZO5PiGqTs2ZNN3LyH/HLdDd16uEkPl+BnM6o8QvDTpzjS9u374oBySr3/qUAg1B5RTmhY4f4jyjXvUHnEVqlCyfqwEJNc1zM2ozMJRw6K4zcH0gRjoC2jcD2Ql7C0
d5r8/EWodhLQ2gGGCNtigWA8r5pfBoPvc4ZwYQjGFh5Tx7xTdZO9FceVupx+2wqbm29H6rEvDgjig5JCdIhBJIU+YvE9OkYf1glXOfSDzMOd0TpGV6wyja7xQL2XjZ4XkZpvKekleJ8F46rYzFQdzOzjHM697zAt
wVB/E7XOCpL90VC0My6YvZVQMoGEQxsPsgU/Sh2dtCgZEfJSM8uun9ZynPFeOcC2H9hNeLk1aIP8acLorKxKX0CKcR9Pz44V/4ciZ+koIXggqgMDFBcJ8wuWh4G7jHh5VIwt0mXa4hrwMvGK3R0DAB8+ciHV6dq3
j1s9pp4TAmjmeig9sDwznK69QRRkbetSU+gl72OgDikLnj/uVPKmjg8c9Bx8lSgwNvOBArZ5gURe07wSKC5AmEcFQxKotqN1xLzQNtF2XapwggbF8LT9JtTV//UGpmrCRbtD4p5Pxxx2GtfjCu9kbBwcIR8xStIi
Pp3wBXcx5Oao1fcBzVx0S/OcLIiAFW0HjQPIot7gPy2gb1YHAw1UPD0TSyp6JRAVHCtuM6zuNYI0b8txCAvDs7oMTCD/Wrk9dYyCcPE615ziqeTR8nZie67XRtwFD0cyvtAXofYCXwC3Ix1W2kIq8ZBHUc7dj3OB
uQMsfxX6vEfHc6TpY919OgMvYOersU14UVT4cbKmwFUGbS93T/U4mLlaMVH4hy6o2ktehVGLcxRZCWn8HCF2n/KGiyce1wRgTn70mxDJ1ceIJB7mBm58LRdcUL0iYYlPpmySsPKAnUS8CzJABHhi+PVP64rKozDR
o9eQa+wT+ciKoN5qe36uKfEvLeZoFnv2BxDTWFedXrnfPtI6c3n4cILUigTM8XqkXOUq7YqBK00uzUe3h/DFDAG2x8sACtlPt6oHwWkAShoCIZ2IjcGetjzk2+gqFFi05CFTITiQA3juCtKOC3aLC3ll2PYMJ+r/
DCe7/RDGNVGHY2JxV2XCWo3KjfTIqIzNtbKz02dNtOMy66/K2N12s7vGkee5d7xIavJrJ059r71KMZVojOYcPYnCQleKC4/IcFb2bN9Itshv+XQVxy5lnajug7JnkOjNgkBXSiydMaDTbOJKWIY36XCxdO2bLl0R
T6dJiNzoreVTO9yAJ2Xv2Sj7sy/971I6m7Gdjusho6sC7dIF3XaE/8bhtdyBUzpH3XpbHikWSK17E3H3BPy6ibTbWUTlmZeXQXIOUmDd3sCniGmWB6Cz3QRs+QaKzF7fRbVaKJvhXx+MbAWvbwmPPqsj2px2slRV
dZZrcTVaVzzCA8FDLb2brtxGeWMVdH/JPqbEAT0Md10AdWoAqqnczG3v+8sSg+pboYqv0T81xbuax9XkwaMYP4kPwFqSgull0As5OKIHVl6Ma7EhlugrtsEiKBlngeAGs9RkP4kH12TdRKu8MLfhS36piGLK3fTx
O2jg/YFpCE/kz0N2MPRebmABSs/9RV58j1R6/WqpcQOR7P/a1fAGfHYoDL8a7bHaRd6IkiMwRjjuV/r3yl6B9o0YocXwfPmU16MOa+KZOUHQbY435xmZf0YQqxBgmHkAJEbmwYwleH7g2UrXCn6tJJ3ECJRSpt2S
t9lh87r6DcQpxWVcZwNXzAAD3W2VGSMh7+eoUZ8LHLuKM6CXTXFxuz/Qr/E1LZN3GSAaM7zCMMdIdgR+0Bbp6b1a9W5oKiid7Qg0hZcJJqk3D6hNu/ggpsDafWaGfSJJ9q7uw9jkCB6/uZIC6uuAMS6TAuIEB3Tq
cuSXcKdRbnR09yXGQup2ATzd4/3IzdTVFGPuEMM2NAWCEguyjxn0NPag3QI6Hd7EeC6K9tEQgKKIASTb2P+IkBy3T6+EQUK6vl8vMDFV4NobAOIkRkSB1IzP5hIm0FxHk/Nk6/USZchhVhjfiiJcz7QABh5BGZqU
Ie4RPWaIBP0kUUJmBXh9XREEvfsnIDBykBERTaBg3iS6Uw41IPUJPH/eAGvpNZEe3+yiJeLIrFC7tDNy9H0DVBvaos688zBcoLmGk8VAq0kL35UKipjCAQqBz0gK0QWd/0YI4VaBOogAFYi4N/mAfi8EtFRCtYZA
a5oAyVWgc/IQ85NC492AZJB3pCfQA0qAXBgAHr1DU6Ee33alL+zzDVZK3l/MEInS3I6Xe3SICPO69WmmFdGuMtQy5c3NJySkgdycB1EYVmRAsOmEQNVtvW/Q1AtwFmIDYSGaoVJgmEkXApbMA04bMJnwPNkBrr2a
N7AOXAwThBery0S7WWjXDZbd5LMKwr06n15xnKyZn8NEXmfV5+ivII25d3M1punTCGu56zxpeWr78QY2Wamd1rIn9SCCQH93BhjevFwcC+/Z3yjjjRn4wJIoIufYQpYX5l1628m6B6A5gDdW6CtHdAQHc0rWke3v
/q95KgZqMQTj1IX0esWQcocIQf1EJtQsM3JTkOvvfs76JoV9JuI7kFCK/NeNLRg/zJ5ul1uGM68mpbKy2UTX8svXMdE0qalwxbOQWXKPyfPFeeezPUAfNci9yjD535/L1Mqah7D16s6Jq5tV1kshbWv0uucocpiT
PMBqcf+oUrhcuNLBUjTL7QWrGev0eWdT7L8uEpFi/9UzeJbEyrOb0CfH0ZmcVbNPeC8gZypS2JQ35z6SAVHTiHwyt/fkrx1z8eQr66GPhWzAbGhtxYflOsLy/LWzfgzAHKJOlsW2otmBvuy5SRNU7DZBtDI7KQ6b
GVXJ8uRZ/TYob9bxOY2RxGCBPP6HiQnjiKEeKwxmZAAB8nepwJJNcNwrz8mFmxBDBJI5jF4Tp8NPrmJDCW5PRe1u6PGO7lfbV5vIFWtdLenAiZAphVBaXa52E+Xpi+o4FdCoKi+tMBNvr+NBkYIeWcKjKjIoMZEf
sYhnvLqzvlCQsjpmKmLrr6CeNhmrmsmqL8rx46YWevEKm+JM6YB9rjxVYLMO6w4P5+urwxXXKuGXMgCKYFdb7X0xe3r/2lyBjk/jj26d2OoiJu5apGhHr2CJ0gRAqCOj7gZdj5IGlDgjgUKAo3sJng2DUk/eIvSy
qQN1+hcUBQBdW9g6iiGpw3RTCHpgCL/1X7LkKVQZNE0dN4guVzTFBPiEjuFDHY92IUJBfRCIOOcUk4esSPssqAQ0YSXz6uwAFs3U04FwHXU1EzWIjBII3kLEyDROAbPDmrVcCF6m0UG12w4wOhzF6V5SUIi2MZr7
sK3QVU/yQxGMQiH4PCkaQwzhhRcQtyCM8NDBcYrXAzcDUljeVWKDfHEChkQD/UwbovN1ubJQ14Jfy9NsyXCqNmWio7CaU269PihmWpap4RI3cR0uxMGT8cZfM3ISQQy/uX1+8XXR287Z+zig8UQEQrWrKR6k9m5T
/5MkNAwx3SprxRos3AaHMy0h97eatwYYceA4L3Hw/KXba2HAejEIFNUSof3Fw7ggFDNTqHO2+3ZXWkDSF66D7mvC2DeEcQN1AjnEbg57e4RxXY6A+YG69vG6WIFMG72PAi/tGTYBhZKNmcqFFVUuBF1cUb91GY+J
P3Ho3OVd99XhKxN5x5LnLjW0ZrK9L9J+uuocmcLc5TdYugPCcW0akNbw81pgY21zHIU4o5XcK68cqTMiEcKfYmrwY88G1304bUFODWFU8+OszvP1j2M54Q0EFqJ+76P/+pNUjzRS3DCGQXY1fDXrAUui/VQC77TC
pU8MWm8wYAMOJgllr4oxg6MAK2T3Jy4EnlefIdT3pJg6D6CCHpx8oooN+LvMtTLpoQrGK3D1fKlY13nKVva6X38/mVH7/6zt6gI+GMGH2irO6EvHHYmJv5DskK/1IgeUJLZmP642+1EBXpMJ0te1iKC+R7l732yC
oH9uw/cV7CrVqY8+sX/mcZ7sgBeCfBUHauFzAgqoPo49VWhQG30vZ2qutLzp/KiqhNy78xOprNxwDOk4BoP1NTwVcmA8qoFCDLLUEpZbwrF/VZjphJ4hp2VVoBx8JQb0y/ol/CJMqVafz9//D3jWpAfynFlz5GD5
UiOynhWAdOggDf/TLhklyBZmoZ2X9mR2dyDU5zRJRmz+H3oGxzCRUhJpJjW/PRuss0jMst7ZfrTp8GKTtFvYml7Xcj9Od2LUAVO+hwPirhQN9yPY0IJHT7Ve8JfE02jD/XLt56DJ8TivDB3CmY713r+EQxWjAXf9
J7yzgzHpNz3pmJFkIf8hl3274uKQuc9MV4iSIauNVjl3ZEM1+OULtLAwAIr+D4xfjoNQps5qzQW71gWf8E4PBLqTFNcwx4U+jpP1Dtz/4dHxOvpkboEL5i764hZkaiQHPy24pSgYP8fzRyGtBdb0eB3+yOZncOZL
T5Wzg27CKXNZlabdlueNeH2HZ1svdhe3S9NfPvourZ1J2S+znnvi0+Jcj21WnhW0bBr1UwDcwVG6ORXDDZ8NZTENFOUK+qM3EvZpuGOMOCx/UiHs4Yo4urZBAWcrQ3KBXx6DXGX68BCf2DXcgyj+MxVe3J8Ktn8/
KNxGDXkm5a/C8hE3AgXgDD9Jefnd+ft7xp0vCiZwqLFiAWB/A6BNCtRvV9BJzgDIKAA6/0FHPeCST01W+vbF+LZiuWAd9R+hmbp79ReaQ+fV5Kg0vAIBoBiw0v6o+AYvPjK5lwgAkEhlFphN8YWBbW3m83/GmTHU
BPIgjnD7hGnqLiC7hDiV0C8JOC4BBVMv6JTc1/GJL7OfkUNTt8HKB3tyJ6KaLY9OVrBu8CpoXQ0xau9+8i6okgc4inmnSOOALAXoBlGYwbiqz+jCwWzjN9EaJCCme+isRH6X7GpBFUUK+i5iZQrSIe2p9UV1891l
WLw8lcq2Uo+h4cXOivLmIz+wOeT0cmUR/+oj6pPHxCGsJOz85emKGyLJZUkwqivqQJ2K9WVP99EAUy73M7PsaZg650yYRuAJgZ4/yJq9uMy2S8IQ3B7yf3Y8vV5QJlCrM9eiWqBhBiiSInW8E95jtB7DcBK6Ej3Y
LpbAa6WQkZPodEC87lVXvQEoVW3EB3Zz9eEDZuNHw7bpxmyBDAEHA6az90QibXeJax6UjljbpvFws1N/J81sD52I0AirXm0MAeEH7OEInJl1308ySfMb7OSkkQPPR7PnndniMI1NPdZ3RVy3CzURSk87xUZNPRyS
UTT39UCjbuwYIXReaICA2l6R7KEHY47brz0Hk4GdsCPswxQL74W6fDVx3TfY2BFXo+vHeunsDjWBDYtwPtq8gzokBX/L7G0Ys6mrvxuelgEIJQ02ejm74TvMZJvOs9uKu/PCgp0Q+BtllozKk8qStFNF+QCCZlIQ
ZeDLqsdml4HkqHAxyYUYEwcrh1mvti18YrEAyfD1ef85ikA5bArZqBkwFgtooqROn7+Tc5py+hXmaL4cGlpZPvwOJ5syR8T55l7sqcckpSyKMEwu7pmseqA9+HjPtoIzjouZVqmEgqAUqw4E4Iw6nO4pp1J2OyGt
TDQZB55Ar/a27C02sk9OMmpdyy47B/9YXB+NdMNghq7qtRq3iKbjDWx9RuRgFLyq0fKj15dNAv3x2voTm1c/OrZHzbxF2aRcgzaPx6MG4R6MnBL7fS3H/sRFwUAz5n8bhEUQa0swXC7BbF/cYHBkFbj+x2PbQ5yd
Yi1aexBn0Fwuy4G4iRcCPp5tyvsxP1VkPH2WczfHN4kuLKMVLkigt3Yv3rcrOv2zo8wSHtFCexjryqPDXEXG+VRjm1wDrhEDMpH74twdktgCrvJW3b75mul4j9BSJYSqYOHLE8G9hYK6MC6I0h1P3BY89d2SGxu2
1NFkvPdtC7QZ3JtoYa1XfaYtctNJS9SMIVfxaUsFABjHbxrA8EqSf6Vkdp9IIZpODoxaF4oktJbqMpWruaOirMg79TzEDgaSCtStE/1QMwLWuv4DldlDmeU60n2deEeAwFBk/+hWw5wHl+wdzhjHwHOTanV2E9u+
hISluSrZtv3lbvBMr9SFxeO9v9q6rPI4gfBJweUYjvg/sg2cz8nPUbiey49rnq8LvQDjIL8OH/fy4swiuiMtxn6GYVgDeJ9eOWD3NVFhF+ZCCLdmdmop9pkMdYrLkfDEQKMTfJFTl8xSlY3x0ZGm5gquoLxSxdKv
erhF0lYvC71A3xwPlpoXjQEuOC0KV64VkevX5zWxgrNjCwx6XKxOC89wby8xrysMUm1ySWRHFgjGkpqxm+DPJLRdA7tf7mRU0zdOktxAiTndc/C1JPCfnkDchuvVPnuboAxkUEedoBkeaBSynunko7gollyRYg9V
73W32xElqF0zhO75C2Dcrh/ocsF8kZOUbwimEox7tiPUNbJI/K8vwhynxXAnY+0N4FqUzhejp1ndk2yOXoIYfOGX4x7B/l6j2OqZQjzvj4Zk5IQqxhfbGx7x/XQdGLu+Wv3OQ51BvlXN3zNjdOhvkZijYwi/JuQ3
FPszSqpd0kwm2pej03VW1mKxHI9Y9ZkRG8s08hW35VZenw18qcOOltXkmnDQyQUq/MtlXozgcwf8/pkUV7vxcMR6kCGDFLMHWHoQOacAlkB0RNTAhqm/HCcWPBpd8vRienGCQ6M5+84PdnNBhmdn2L3q1hJ9zpTO
STFCiiRCCTl5agc2YbjhzHHrq4ea95P392dt4jk8HvbUZFqRw4wPd2yerh/i2NJq9x8bBetwHG0vGS7mqWUw45rm2ivrWUofHDLS0qpkjrpieIBfPOGz1B9f9J/MtJSeombqoXFgggT1+D6fklRP3a75sYoeiwEK
FNyTz040roW7b6ml+p0ZpovDH+OGALze0Lm9EGTjA7iHT5j3IeFWyU1lIcMR6QtNZGrbf4K0SnCJXovfNilx93F+J1VFAVd7Qa3zIXOWMOLVQVOE93i2DhLpsWqAYqqGj4/fzPb/ZgkMzHWohzyRUmAbj0ckGN7L
CSkKnq5SPHejG092BirAORI+9gyreJSzM+1IAzeHJ4jbedEJdpFAqmikVbR0of+Q56VgN58QPEmkgzqORjAcqRev2L97y1Xf7qm3FxSG2k4eN58cQAAFYOxKUXm102OUSyOC+Zs36WUpRXMfc2uspv4Dx/AY/O04
KcfDzhIpFreoIEgRlq2G0BNWkAUsbY81ygGTuiwdXGRB7kxGMMigooXTg0GBx/AVZ/IW5a6caV2Hagwlz6iqfPo5Zm1iEaWrLByWYkCqG/TQQLAEnotYfOgsSrePeWSsUm0IZPUNEdRqBmTWgPyDxcZ58FTvNXWM
hhOkuTPU0YDwo1hOPnWDqgCZeVoAoxQJTB3SreauO0fCcKtApiHd7ytDpRMr14xFd+BflrJVTZdnwedku40mBsSxSIJEd9HY/mxHlj9silFTFFsr7igukwPDK+Ys75dv+DSFDssneNbOAipwFApiPViCgIgQELAy
JDJOg2gMbsUHCQ3nPVccWPjAOyenTiOHRbynjktAEpHa+WRVQY70dyunTBbFq18asEIOzgfT210aH6Q0FR4A7cJBrm2tVtOCIJ3rEL/5takwILRyXc5YJ62163+ORueUaXCysEVzEag+BsOPHrGf1sHrOLUuSL84
QsblX2Yf9Z+8hF3OEOSPsUnW2P03ALkyDTlwQq6p+mHw1Vb5e1xmqTpIHe9Frx2V76kBuabqoL+sa4djKr82K7s2iPNnk5UunOvPn2Q4yBGuBEU8vL5qE5c/pyXmlIDu8tXsY3nRh9Xg7d3NByq9iOFopbTlXZyT
q3NWg0oOgwatemly8t+yZ9VRXxQUu+s6lX6KXv646zcjOi1g1NCk1IkUMT5/WT0RKdLVCpKOOkal9vVV/bFMTS2bHCJaNs8OAMs4FzCoDdtSF5n+j7e21PSiGgk9/1Udys1Hrw8lWDIE1D8uR5NhDmVfbGtRfKiL
+G3gMML9l5xl4fdPl5xVfuBVK2utXq9Xq5xvAzUESNkT9WHoC7N5k9BRb6gUj2uHYcI8we9SW04tViaUv5HDLGah7EJUZGpxS/1u0/NcYrLgbXMdZjz9npSWZXZazqRxFVci/8Nnl7LP2kDSpTgWxM3KDZjADtl5
XABFFT5RFrzJosSKSzLSwTivuliImUft9+4tz74bXJPpywLfWYn/sjZ+b05wLn1fjGO73W4MKgeYfxjLsXuow2MuoAqzbEQd2qFiZTodcHi+PPvCnlmPXluSIsoyI87D5dDMvLTD3insrYJZr1VOnETpfpCaMuy5
1Q5QM5tyyotDibBoWPeyWpXbnkerqnM0GNNuqYoWM6mqKt3e1DdmGc9iZR5kU+4Vsbq/8Jm2sZo/RWgeMPVpDqu850Giuba8sKIXGq1BZby+vYcBnifUoJx7MS3+fLPOFHegO5ssJETSH3K2Fw06fwbweU27eZwL
pHE+1yQqc3IVLbvMstcGc1Q/ncy+g7WTV0xL803b4HzM0WucVC4t8aMZzViYK30/GFJJov4eQOaNjTpThUKJpAso+XoM3AOO4iyBvXBUu7qQYS15w2D4JOLv9wJj/xojZbbDNI3XYTjOITBoC6diinUIp671UCuh
Zc2OqsRWyL+S1K5qqPfrF1yX3qkRdGLyCxc5VDMupyYxvrlAByEs4DCiGPsXxCyhKaakNQDuRqc7qOyMDFZ9GB2XXH1NaXNIOTchNUS4ZKyxyNBi/YHguQvsrtY8lnyOmaJgphmVAitLGnNj41TxWu4zI1nL4H7p
UOsAd3sxUBFOmMspiQ67Fe2ASmBcQ6wVBhJ0cpVFAmX2J1pzrsszaJmU6UeRvGzk7pkRW/aakjddW279oq3WDWuiMCYTFSBhgU0rPPd+llz4AVOiOH21GF7fOUMtfPOCAsynnm0BqgNc6cVl7Jr749T3mfwq/eXw
9WU4VAcuvaI99LTpvUz2hyp0x7N4Y0XzkQ2ZhHyUawx3MDuOFe+u/hTkJoNg/JWKtOz86RB/VzGr1VZDsy6nTXqSq7AZTvvbMP3y7OhXLRB6NF0E0D9qnfTpxF4AlpVW4Kzy4LWRwxQX0Lc5R5RV9IVWmAnnue48
DvV0rlrC/EhSt5+oUBGVTkZZIpokiWgr4KEtlym3GM37Y6Bz9D23j2sFHTJ5ASacUT7+DWwWUUWSV015eC9TjuvMKDXOnRPKfszfvYsbAyUDafNrZ0jtkw+KulnZS8+QhrFpkMOWI3XGgJpYg4rCxhY+Wj3yT07a
W8wbfVuSQyfcwOtGmZmMeYwI8x4haVM8giirA3i1jeVitG+BowF6fuVTO/BEjMpWv2cpo0Tad5c0RjKVfMJqBqbNgVSWN2QWzJWk4fIy4ojI27hnXCGfqepb5bDyoJe5COwnOm2R8wP8ecyLaFAYGTnDjAvGzYFn
gFHKJebo/vKW2MCrUl3BW+lJt8t7eRMaIidbYi9vUSwYA6n2ZQIhpnLTJuqtyrVNSN33yiYNDVbWstg+KT+iEAR8ETk10JCJvokp4vPNA8PnsDo76UKHOg08oCgMqjNDKFSrU9xD2tK2TkRpkfynz+yNrR/YsjUM
nYuHFLmwyt3FLDVdaibV1h7puC/LJa18jeeKs8IrnmkEYNGmFAv7yrJ4QOv2LWJAHxubIkajk5AC62TQF2wYO8wdBRlchdH8QpwbRriRvAqRltDkAsRKPRmbExqickIB30CTS0npO7NIfRinQgoyStYJZPqyCSos
bRrqfgvnGqxOaYR3mS81nCj58KAIMgUoalKOCsQ8QWiMKs7lpjIO1yWlcvaYHUvVhw8I5eEhUx2FEtOln3Lne5AT0mSQ/9s/5MlERXSu17ldoGT3Y2rGhNzxSuNC1Fh3/ey/HdKuHuRL/vF3v9u8HfufO5f186Hl
6jXmgST9O95TTP2yXQael/1Fb/utREe55Q85Sraj5hjefS89mpUFKXpSJ/mc8uAiSZh9dhlP4krOcLScbgumrrasU1AV1cpM7aTNUmJU3ayS/9Q+0y+pjthNJChEU2OFL6UOzC1FXToMhc8sUkwUXGrki2CM4sNj
Ytme/TEPIDSqmhDFEmxW4LVzfaVtgNPSUTm6Qm6tpQZdqZDoik6vI9i9ICkk7juRjnjg46TZCOOa3d/GnehFYFUKHpShpquEhcGr1uYkfjSI5Y5A0Hidr6KMchNwaGB+ybPYeSB4cwt7vc49i7RDLhCysRpXtqfg
Dyb8HVjKQeMGMBU8d9Ch3c/05UtF65ZLaz8qNbJOQrSfV/jfD447gJonBcGcZgr4Whrrv5D4mOuWs26b4ezzJIiV1EcM4jOQc/8kIRWi3FIbo2hcGV+bZnGNErP1iAMKwDHk9LrXyjjyEpvKgw5RWofcRhK066op
flsqon2KjPp6LddeghS9QqFzDWDSYpOjUF12QQ8/Zg6A4KnnLRMVrmbRjHk25FhDe/9CIWKEUn3nGRVSf+ksMz4JiSwjuOP7TANlD/jWYRxd1C/jPR2zEU1pl5fABD+4d8oTQyyAGZh2lvZbJJ7qctvol9ZDpzg5
YsrS72Kyd6orWmkJVgiFCEVhuO2mqJ2ia4+RQk+O3CrL9ksG59YUAXD1ocbpfDiBJswCi9mEkzuWG7Jmgf+cZciksjZNwBwDWePwpygujGxQRZB4kQBc0lAyZJVo572CXB07nLugFn7WGEntDsXOB7kqFISA58Xp
9bxEbU8uEkvFvTLjRKY7w/LvhhTSP+Zbl/Cmx//hTpQ44C2SGcCiosOrMYfGEWnyUWEdjFwkaahFY+etgo7mc4XjHBhHEAshhf+0CGSOtqkQmXtYt1aFgXeM0up+rpW4AgkbukR00HovpS7HCsx5gVHNK4odVqJS
kiILzkCdsWGRcuOP4T3bz716bSdHnKXG62WyJGSLjiNLZeraflzwnldBctSU0DV92vyiRRkGN4l1dp5Wpw6PtTmpdA4P2WNn0bohV5zRPDrm4ps+Y2FdT5ascRvVCqHGpE2zUJtMessCfco9tYMvB5P0bRZat3Qi
Flx9mIXwnF9+P/hLWPRPbPvsjXwES1ZWt2VBJlaMsHCudjwkbIi6LguD4i0/o9cd5Fk66REs/t95uKa+dhMybxD3VyUYykdS9UMc0ILjM5VUDRyCveQMi3hikogBfqQ6qQW1PH6u0HeMLMh55bGAoIYo7EYKE1Ig
y7HWmilNGiHCzgXMtHKAxt7ICtpzLSNJcH1iqFz9AESZIGLMSfn0bP4g9bDslpSU7aRy+ek7bAo6jGW2cpA+AlPK32sKvlZwzCCSmsAVNwbZTtMPUTyjEXSNdRq1VRMhRKhfUkdsnoLJ1JUEVOBZ0JaWkhfB/mb2
ECt1UWrSG2YAGyAik6sGX7wRHCcW8/VawR3XXZWdCuNZ63pqGlgzgUK+y3V12Qr9JbULKJk00ofTL1UMeBhiQTL9qlzFbcQmmvU54XBNhRS1MI0IJNhPphcuL5Otoope3hz7cIVMcKG7RG/ULLnfGYUZ+z7KFBu2
FfRdkVxYAoKpO/QEN/S8aqIIWC/KoQ4iaxI7zuLP01diIE8vJ5MK6/+gfj+o/6eZC7tRk+CzIIBFIrpMxVexXosCziqBF3pbnB4IdDqqAX5nczwrqBsZh/u7+yMMkrtzM82YIJqX199dtBfnl4+cC3f58QVg1a7e
CEOh6IMwyIEBna9Ix/RNAULdEIaS+9Cad/c8GERLBoTR3dWLAYNwaJ0dlDXvCpIJA2+7murDNEs88KNKWmIBy4kF/FQZkXGydEBYXEvwxLZTpIDO/Y0RbYNfkfJN19bgag5PlDhAGK1EieeIghLVCvRMzol6O0rl
ErZHF9kKUHIzTquNRcUxBNSqPeBibsSo3LSuaSLHHEHgMSzT7cHU3AQ6zcpu1LFtRmJPBGXJ2pHe9hRXs4Vi7gVTlDJmBi8zoCyzH60ZA0FZZdMkRfjRllFmWigAQprGo2oRF96XI9FNmpAZC2feKP6LNwOZ1BTc
6xuxJWLGmF2/CbBll1IBOs0wTFyScMOFIClFZllGbeFyONg0btMqK17iw7XrAMaYNftEC8I3eO2KxWAXsymkVDLRjfGPRzGEhVzqNLagy2PFL5WEYRcTKin8ORZ0LIlfscJQYkOS8r30ntdxGCt+F/hxP6NZJg7l
xaXU7ULvRyCae7Z4edfMlTEg/LimDAwpHVESQDnIZi7iI3Tg7cL81XTa3/O0uH72ISIpiOlysUoUTyOc42ZpNVRQnLycNGJRvjSAxCQ6c1w66HDE4pyWAkXKGfVhuQTVKOi8ozHTbQlidh9bAmP+z3bgO2ScCDSA
pVZiJ4ekQz5YPM8oK/y6PHRA3xYhaCoiwdwxPbnpFZ7Dvx2rC1TWDYW2uA2PWDDYoYvZDdTFfbqK6iSzYcyV1QXtOrIiUYlKE4tze6A4a+8jOwGGBc0vA0MdGXCjG57jcZoj4nRrfNyYKZLJy/LlRv0OqOvwwqxf
65cyqwzvMDcBRfqw/dRhzjZJnU8QPcVbIKsj1KrM7C0tQZdW44H9GZcRFMm6+7X6a2TCC4kDtRqRz+u5qIehkoFAFpH3PBAoZGo9NjCMQ/8akyeTFc5NWoo5mT8pccr9/g8FylEO66AWiOxrbF7uLnbWqHZkHnN9
1jTyZt1ZhAjCQASnnPVAF92mgdjeZQGlGOmxL18vm6mJPKXFkZXBdEsfceH9f7z4qSYpDUfZi4HisrPq0jEpsGKmCH3b+Z/+X9jamrJ44wReE1tYILRfeqM3OCbJNsCuWcLRZsp9H7lhPM5BsV6+edgHqnYObFKb
MfbwKdtDTpRGZsyyn745/oqr+r4uSOH7MeP/yda3sQrPD0FBDYhPD79PD+gxp58f5wlvz/WHOpYkgzj2UmopGetXic37Z2JLhEs9s++E/M7OEpQeOVv28yA0xiJEt358Ou35UbwhDCBnhmfpBdYG6pjqkuokwZ6r
v4EXAhxdZ51sy1kHqJvjoQKnln1UiIaYnxSa63nA6cXAZn16d8hEHuEf2acHSh50KWlVrnogIEIj+MKKqJJt+O8ahqZrzpxYCYZ/ksp65NY4arsSYs0ah+8gc8mM6TEm/dVwZKebuL4NzFSS3FM5abJ4qurYpLVF
IADDerQAhhEN46KJ9G5Ki+4uwBWvjjS40ZXM1l0lsoJnwN1F8rkNo0dvPOMHM2eC7iPVXeFred7+yGdVaZXyUORwH3OkGKyCKE8BSHSTHfsacm/c45tfCYbOsx0WLIEBrqW/gVHegUBNPYe16Ik4qRalluUmwJbh
iV/s0I1Qls7Ukvk0USMLOEgZTJQeJI+oULP7NqwLIL80X4OpAay6R/nrlKGAdxfe8GgLJ/4g/bhs0TgassIZBEjABU62WJjh+qRMFnKHVLNjadAA+PBFC0lVRtQo9MxKF6ZutUaB5JTQPVobBa5O9BeYE+Sl+4Dq
00ferbQlNudR0unfx/Pp5BaAP/1nPcvep6Y+d3J2b2qEg+V4P5CG/uj/U7Gj+CkF+dS/cFvK2d9iYcYQsS6Vluh+S9B04QK5ecJfxGcDRczl9Z7uwsasVHIruM5PHdQt6f4//6oZUmIv3+Z139Hjy/41N0qUIngX
+6USMP8TPey4ihAKgCaWHHsvRIkbTlYpLybpbM8x1bFKXc2f3CxnRNVykmz5pAVpOoBgv+bBcBU720Crjt0+1H4YZ1gmE74aaZA/f7z8Ae/cUJ8VxxS2+bh+wA92Qm0xwpyHOH+xSOm8GxMmLC4/BhPKgWPMj48B
WMgwo8JCq5jnmjHN4XK9Txa0kRdgoRsLG91dLfPpsn/+9bqhqdDpkffcAsHnVkHva8B3N4yjgzmFBOK8WaBj7vkuwLd3AELdSlc+0ddZpvLJlHlBibudI7qgC6azmIayg80P/5qhdcjL1OfJ8d3j1rIbi6uPEiWH
yZuBUwxP8b/F0lCvaWWqms9TJtIvGym2SqifQXPnRnbsd6/WhfSt+dmBYevRF4qN1TuWwkT223ghjzJdTLq7NoosO3a8PZ2X+38qEExxRu75//gzXkt8Zm1F0JzA6mOxSUkx8r76xx1OFe5BuGLCNKsTADsFGktV
iYvdoH1MFI1N3eOQsexIlgsOHhgnBYO1XG4FS7uFkQfGLef6nVYVd4+oTfH+xGLpztXIjW/hsScHpN+v6fIjmLbpx1z7LaNjMXPzJcaYSr7vD9XXNvhnBY+0rqq1Y/vN5nBPzvm950M51O8mXjTOq/zJlIGpr2dt
8pGUD6NY0RKkPbuo8AUlEnupIfShk8CjNSWVXk6CsEqSg+d0QUEqNftrgR4PGE8WhPCUZqrhrrQmXit7I0F5sIwuWb/tgPtWgFpjvgKEeCJYiRF9UYliXhN7/NlTXLl2Np9hyZh/g5vpmNY+5YrtNXKjpijK3knm
4W2tg2VyYjx9Bh4wmKu3IU2VFvj1HYxH0OoIj9QEVVDRDOMIl1/Mc0IEZOgePeuUI72t9d3LBRx0t3nP2sSUfewiVkmC0sVZ64KbVGpqKk7p8rEy1VR1vA/V79sJFQv6Czj/RzASS8r1RyEif9mxGtYwa33vFQhW
cdyZZMSzwKI2gxPooUUgDmM8xdfjhr2rCKF8GQTRdf+sT73g9s0lzsiSsrgeZDNA7tAbjFyku1lr0RS2wHgnmnou0TJ67aBhPbRRDEoxYkIaLfOCe2jMaEhSPsMc0WHZNeqz28eEVSIwTpAovhQhZRb6WavjD+U4
7w15IFWxQ8gPJrHO7eE1+KgcQvcF5sIospCj5/CW56jRZ36WDW5mjyOFBJjtZvsbQhy4/bF7cXOKXMunWJZLKrI8LUtZSN/ItvV4eVrT8AALb47ta2z/O4GtzF8UutGFGTMmn+j3EjB91dwKK7iTCt63FdjKgfcz
0zzIQIMRAW3xzzePxNf+OewBhSU0L/39+xwOHghoAJbocLesUV9Z2hbWnQln6JGRjoI2srep5EiIwuudgVrKaeydWNFKqAsFNTp6ft1dzfyTKffkUtwNlk4H8dRH+jbEd/FAbyZ59hpR2fLymHLXvAq3mPv+YDT8
JP5ZaLhJYfZ0FuF6sqCdgPPQH5o2JoVE3xarhW7x5hNhcFtpttt0m7rzU+PFEvejFEZwT/Q4Fnf9Wctf7rp97m4LXGzc7BS8nPfuKgV0gr+FNSqrsNJIlaJI3mlgZn3BOH1Fi2F5bmhu9w+bSenhaNrBmuo2h4K6
+XmZMBT7FkWF1fu/hkPNKP6YhyNQpn4ruF8VKsN4k678IQv7hoVGCqFo87F1qe0YHOIZZcbci5HRWx7eLhgQerLmYqU0uqIK8ezRsVz8lyar5HILUe9oNZ6J+mcYrqnNODi20dvr6OkR/ua83b74+YWxmfoc6Eay
QLTIjN0O+5ue3FyUp8IUjWCucPcxycalu/sxLv0W4/2tdJKU7y1FavigabE1Rc2atf78MZA4QA8BGjuYIa/L2iEIhwC96zSDOurmVUQLcMupBCZbR1V5GpVOcHILStNVbS3K/ULq5mzMaXnFFiPqMjnWaM9N8CFX
SZ+obmbTuG0pZcXnR44FTSfYuCnmS7bawmyVLe5LLo6QHLt2ktNQIZOvzZaR9t0NNcoRuGWzP/xMSF3cmFScxI7N279UG5Aq5KU6GPhoHW9xjKdKAjt3JcpMrkmleSNwFB/UKsF//EQzQiM9KkBKv57gszpF4RMB
HQU4UY9lFJ4eb2eCOuntO0VVqq8XPTGqQ+yQOGq0PAbvRbcerPed+b9fPbqcOZBmlC2GzcTCsq8shCyPX1w8z21+ZjZ3B8d/nmpxdqAhP1p9bbj5PCnp6T7xol6SJn7/lwy0lPc8LmVIby9r/xKaBxEduQtqK8FM
8uNsSWumvHjMS36RyMCLxbC7J5WszN5BiR7Cx0b05aZtfv4rcs+YGgmw3upCE1fWVtyu1/KEvwBiW5uvnlP+M4d58yIml9xFiczqVmD3N0+DtJhLovI1KbIyOX9jfXMvtpJCWUV0zlP7JGhnq7ym9b0MrjewTyjs
0wohrqmTktazrjZ4AbaNr8as5F8wFwd0+d/GUBBhRpbLxuHnNuf2avf770pWwJYacDsEVN4VlIdGm5TL9F5NPF+ToBhhSKxoWbjSThPdq5ow/rvZqdBGJ5q8BY/ZeiZfH0/TmJf/EpnZTcjRD5ie6uxJm+0sbXpA
Mavbuk3lbpb8YKG6wtmDxcuQ7pvoOxHmxD+W0diLYz1rL+dIFaNlHJQUVJX+vnD+kXKzdBF64Bb5xt/3ZRWeJ2kuPltv1HXB+4gBuyInjXSawJHK4HmA3JreECgRstF70rvZzBBYBRqnKtvprjhLysNI+FDJg05h
hIPI/x2ZsD+s22KnQFSie++zh0vXEMIakMYjQ0QPSMXhNmISekFOazgbEURUpTGEmNchDs1oDJBwOnb6o5xelrygYFP2Gb9eZkaWmjejhqPHl9gOWQsdTfBFQohXZuPLyYNp4lZFZirq5FrjxkZ11AmgVgTFw3ze
DUd7iXg02GD8t9/tmCgQymd8yLMWei1Yml7ssf2mzFcpe6nODW+UjcWGaZ6K9G6JTsRp1f9j/GyZ+I2yNxqBkjFCw8/754Y0uizj39Bd7LyZOakUa8ZC8DDJ4QtLPIcSh3L2oGrBHuZClaT0/KnsN3HdljaotOik
LcjoEvpwjyaYvtlnn64IsOZpxJxy2oADF4aZI2Hof4wpuQzQhtimNQ1QlwcVDHvDKlzUXiPsVrr5OuP8G8CS8y3aok0pDdb4JzjTz91vW1Zb5B/JJnJZQIVAybVyLC/Dmt4OrhGaNpKFQKZaMYfJanEC7QF5IVgY
WWPLUguPqIJp70rMEJf0l8qMU6sZ/lAelmVKGhtXQdjcNyiciQO+JCyqRLcwxdWq4hptEvR7tigkGmB57e3HVU7N+nbt5/Y9WupZPY9zEoMd0G8NOqj2tYGjT7wKmnvA7fHvMr4VsNJt83wbtrows/d5KuSbhCA7
cqrqDlN3JZUS0Xj87EGwqzGPw7jGjqKCEe7nziXfBfl8ix+gyv+FUD7InZTQ5OzI4aZHh9w7sugLt5IqZXBGZRz+K1cGsu+3grI3nbPKiXbqu3brbV64S1GCGkidvbSHzMcDVlvugDALTkbx8+xOM1cAxZCTnGmO
1e017zFh+FLInnzpVkTjTELpSh83cpk8nsq0BQsAV7Ye1ePfc6riESyVN4Zx3ZPhRHmyBr3qRf1sfMOLWB2oR1sHXeVhnWdjWW9bAaox5rGSrCEa81P2tu1kBlPLvTmLE52qGdLn8vCbKqOzpOUsAou+dlXlgzet
EDaM0SdYCfW1/Fxm7GzFv4gBftLNXx8lOBeX9g9mchVjAdPljjD7P2TjA5NSDpnqBnfLwtt7Fspzah4z85AYbbI21FxK1bPWjNTaldvPnT7bAYRW3v7WBM/dYyGL2AKrIfNik8icfjFW13Psjuhk+14//btkmBEC
FVXNQdAFNxWuZZZC7M9tfz8ZjyabkII08gBrQgRJnoPR1wuRZ00cgaOAHVUJi+Q4uH0cQ60ijgGlTIm7Arw4NR34EHuHcDLUrDX4+21bjSJzJ3gs6wXw5Ep/NfJuCMK/5rpLom6+ekfVje655s749NNRwuEmHb2q
/Eg1ej/b8QW/w4+X7b4NXQr8tVvIhLPEn0/aTqFvhNSrJnQGvfe9sdUP0CZ5Sh26mube51mXuVvoTPvIVspSh+Qy/EG/4AblquWgg2E4OpxGt+31CEmz1aZ6xQJDvfjjcaOszYzBtBeEtsIdLRaYqI+oZhMgdEuv
5uqdsYjBmDs1gdgHovhoAWRcGgrzZImOP3X+EUKjFCRqAtCKpANrbrp7gix7f5iWgHowymamm1s914R+Bg8GvQYQJDfT1jPIslDqG/mtu+TnyK+6gzPAC4njy2/ELo/2d7X/P8tJTy6BiPzrJNfYn+r+0AfjjVv3
evb2MxCL32dm8Z1NSazTJ+M+NgOjHLoMwzxn0OsdhCZm8boBpfCuUSBuPC0ZlQX3155ydZ2jaUbdj7fWJcWOqF8CzwFTNQjuKtGf94GNFiAT1m6rUdYo4671fVjqpGymwF49U9DJxGkeECv1rLzaXOcrTGemhMZm
dtzo/ieuKy+rmOyd56ecbcpObYwjHZUgM4JtI9vw7YmMrWYkmRvOC3nQiFuEnMbQ+f5G00O0x7EGBeD98hFDeGoPbAhQNv3NDlwMd2VtSjIPhrrmDMOBNxBkZyG+MLaINW8GggYmfsiUxq39O5wVhZUAfV7FwJ+n
qGtD2H22W0DqfIHEmSQgn9e1xmXrr8sNd09cjDKNHre2tTfMXReJRN9PwQ62OxBvNXfjk93XZKFbnWFghwPBCucAAJ6puke4Q+PSHqxSBA7OCqrUs0MYsGpkgFezohs0f5uPmWPvR8JRwZa7Za8pKFwzYn36M2y1
BzsUk2tcFsDlZIItZrV+bFhRnqTJPWZ1+wmQ0iQh9USf4Zygd+Kq2JWdwwpCngJ0ucXsUybSdB+QZyzekcxPMzD7LOyvBTebYhjf+0rHYNRk+Kr0ZUxLXXv1ST6Otsx7aTZV0xct1Ob2O+1yF5mau/xiGu5EPnty
C5YpV4Zp7dXiyn3UAceLHlthONlCfvdWwkzi3RNPmSu/3OREku2k6Cl77W78HzuockGlyV6eXAzNp3CLtLrfGYGnuxFmme/9oeLGssdlFjAthFPgY22tlad4qLBm0bgsqa6Ygab7X9bkKq/pYYHbQ0gcGe5i/3p1
doG7HlO8cug/5P97SFP+gE9hp1xT+N5s3gVVmRp0/zBspHpjTMcf4O7nRtXhmsh0ovaMSSqyAbos1cJRXHA410//fFpTgP9uLxqh30zueSazmaxg1NBPFDunuZ6NZ/IlDIxvD12AjPO+YzRBbIdqoDgsiMJXuMkY
EtCNInShv/eSua1jnHhK/eIb8W4Oq13nQfc82JGZbvNVDvBQmiw3gn6S+HtoPTp270cJkLdu5cwp3bUHZ9oWe8+/qaHccup7apd87s/vuby7aIiNCpFnIk56zL3519JgEad1wcJZlmBkRCihgu78oG4v1ERXC2Fx
zIw5bakftQmdC0AqihQIRT6EchfkLIsw4AeAdwwyCaSF1P+7fYA9fiZ0DNz2JVv7IJkUukvmTRDW9j0G87W5N80tGgSHeUUVWPduA5MnY0zkh/qDWecYywqKvS4mgtvC6Tsmzr8+xKvWWg0CrkfX7bkx91mj1tL8
r1Uz/wx5srnzDxwEwFvhUF7MRZYoNBQ0rDg177bMvLjuSeOagL7Z78w3iUgK4501MCGQFeAGzA6Q2AV54M6GK2rJZa28dUaXo5TC7NbjfUD6bVu7X10xlrEAUKLPWx9QU8WafT25JKrF3loX0ozrydKDd/5cHmiU
ZWzDV2J7d8QuqX6oGXt0vi7oF7Yhdmbd7H1ePkWMvnimzQ3iTb6F6t27V+9d/B1i7sbWXrdR5OmDbjqK9tq7+HujfGUQaE+pmyPeL1eCXmeqs1MYW4B+mRXnMnQC2DIttqfIXgcSGaVPCX/fUDSHinIpsacAv5zQ
mwv92x6XnoL82ENTN+VEofWsZN97rbHcKL12kJHljifCL4pHd/pD1c3CFNO5laX8bus9+BBGpDCfnw/rZjjL7zAWIaCZ2tRsejpfN6IBjYcUXETrfAmwmiX+3sC7jS+7E16/G3Bjp1TIMvsljy5Md07X9H0xycHi
OvxXiV1yMl4BJOVjNOAaO06S46l+V4kZaBEtDmlJGCGcXQTOPGPu7oBvuP+IGQGaTO9EkvehZ1mcmfdLGlfeHWPhxuS8PR9K/1Mu5KVAtrH10x58rbzcafFLx3OtE1V5TpalCw6mMX6eEK+fQEP2b+QHNzqaETxR
zp2ydgaVlW2+lxGCYJIU/TKD5Q7hRnTsnddwDaPu8JDKHOIybA+7n8cmAoo3KgZs9xelxLT5/hLRMal8cgBsuTEpKmIlbehxuaG5wEgwf/FkSXpAkcaGwwSMtcezihsBkvbqEsVd6TGahO1tRvjkEvYZI/Zyl3y/
KNLKvRRJOUeB4xoDrEznat39OiCJZdYw3IkXNIu04PuTuQ3IRuVEI9U3SZhfBjGdH+s2bfwSed1vR6Si5ICelRE8eZ43G/1AEEn4zKrz7eoSjNWVuCnVE/ehNu0tXhdhD3JaSAsB8pzKWZR/AGtJmZZAMqCgqjFE
KZkhy8ssT0B+KfNEOok0P6pRqCh/ihBVeEotgA46U4Oo8FJpZlCSt405vGYVuhN6u5vaxz4Fm8aqioKbFD5501IfDIOiYfWYjk+4zx/RVBdhs2GBSXSlGDOliL6MszG3GoHq0XRoCBStJeJmw2KfbkbNyMYTYhNG
SLEJktnRuEYGCl3zLbZG3/ReY9vSHU7O4rru9xaV8V0ZgX9BKdgFBjFmRCxMZPfWNGWnE4gcbHJQOFbI9VK5TYKy98akevvDyF2O1xwHVURXtUkMFpdkaXMz1/tGuTcLk00JzI/fCy++3L6qO1ViI7ohd6Icgaej
8hVM3mtxGKKnJ1ezE5nhuDMrpyD9Rn/9WVC+iqNlSLY/mf1KBJ1L/E8t5TTyeZjhhydhLuTgT6xDfuSLDjs12xz7rdXlpqpRB+IPo9+vU8DrKH4xU2kpGIJggFRNFQFft0ROPE+UMEuWky+GngwK8SXm8x8u5yXK
6x9fzgv0szy1wd3N8EP24rinAEqJG//ZE2cWKfeDiekWX0Dv+tBgUMpGUS4w+M0wlPekz+8ydHvhxaVvg7TeZPcSglcK/Xc60bII3yEJIu3Uzs4WTJso2UVSyayG9+hdyQI8lsBsRNhULkMHEmQqqvQ2sKE0Uc2Q
JxrufM5TrI7TJWkCrkcK5jSTvMhwq4BKQ0l2scf4SkmiejU9EAJjBCDSCNfJ4PzwLOHINd+hheAc+pN1Dqga1Y2iL1fk2UOQX0nd9qgoM23DLFj5dodEmjxqeiS4A41zwjqjc8Ggs6qF3lFRnNm8Ayuwx2SvumRV
XqvJoYoJAqpSYKv4htkHOTe3eBSoO55jkehSBX1XdY+dCm/11IgQWZhTQlO7jJqtkcDU/3v32dkPK27v7cX2niBtD4BPwvGi2SWSuLfZqYzw+E0k6z9d91LliT11HDmy6rXLXk4TGtF1oMtjwJ8s6hVw4KIWo2+U
WzPTMY/M0rECETMCs8RFPxFTKObew6F34KAvae0/B28V8C2O5zM0TMV2e4929IPpP969HTNfHp6JGxB9hb7xQGyhhK9Dcn7XJkasUnzQ/f+j+o2EpgG8Bnl8poojVulV79kBhQ97mdvdtwjWf831n6ZbU93C8Sbt
anNvZd/UteNsbIPMLUF86DJiqabPERmSkfF0t4Tzu60vU48tuTT//QUImfwe50k+COXrnWRO3PDlR79B219aUB/mImFXsUe7bdku2vc9KtT/QNRf2/RuveiiyalKoBpDSbaumV5SO8NWxsaiqQ8NoUN4MEgfNk3y
RuPuwWOzXHNb5WgYLrcg0uSio5hU/xIHRzBlQx+4T0OLIlUmibeta1gzGWTNjL50I+qHVjptSopyv1lnxWhmOZkPAvuA6kAphCmktebF3TBc3wjL3UCSraHlyfIw+DAo18blslIsaBaKVwK62de0d73w4Ga7Zwkl
MNROhI5tPKPLpREW4b5i9f1yWkK2tYDTmoHPhyI9aStXYs33AN8w3HGpMVNLKO72PTR4f6NU9W0chLMhn+HbjV6ASRRxeb0QxeIa2aBB/y7eDQUO8kYmJTauZsGtBk1jjl0obJBxaNb02aUlGYEaxdnvgdkIKw7i
PTLRuKI/G2JZSjZk0RmAuPtt20toT5NG8Cgj4a3NHD2tnZaIZJsiG6ZUeFNn3xp8B/aQHmTqdO7Ak5dM3FH542fDSAKef1r/U0eVqmyMCkYQbZM+V+1Iw+CSVKc+oZSOJffS4k0pn7i8BPAljoqyuG/98k3JCFMQ
jCaG07KxCwLhLgfcu06go7frSbgB1PcBrzaAgPUCVkjMLVe4rlxmp9ZocO6n4dCB2rpPLzbDYRuUTp4O+zYglBZX3ek2/2yQutnTsajwxx+a9lj9BkkkNmsMDazwXipPjekUZ2qTpCz/ZnGKwyqqoa4rThhslpKh
k8gQNdr7ZFthbB/s/z24kXpygETuKOihEAlgaEoDg36JvaUH4GCr6jp+JkaaSWQGfnBbIcAbgHkWvFJNe1p+iR0AdyUGdmjGa2LAiR6pLzFI4UpIanOT92x01BfKK4LpV5jgfmIxibSy2CBK8oP04zvwM3YW6afK
J2cq3zI2sdMvDVOm6HmabwgBAXAQF2i5ONyeYbDrjBN+FS2ZjXYZfnRCbW3bh9MkkcbN9a7QtRrMWEhIt4CBPjTmWiMJp+h0PNToFXbbwLhjssE3jWG6CO2rK8wRRno6vjZczKY3QnfMbHqU0jfhqXucZOEWDS0P
vMspYwzTVyBxhC3i0pTTEWfdutPU6SnCxCbzqfCz2vK1V0KPg23Ci8iIB9BGqpJQQUo92Yk07/J5mjixNTM1G+8P16skuDYWwmln3FiJjuKdrXh9zt7AEk0Cz3B+RDEd6aB47GuBBsFTv5DBvCydwnBSGuZ8WESc
+jMmMbtpBTFfsgKxEQP5ngrbx2Gq1OH+AFVdxLdyjf8SDvfXJ9r6VNgnwOnXd87UqwvRR8AqSV2cPOgwAOBbtZc7UMav4a1BYyyqtRI+MZYhK+tXrQSQwId6zBZW+uhsbkh/+pO1AlcQIqyBLnDoMZWXhPLNdUte
8ptz9YArzxuvKWReqZK1FeZ9pFiGkgOXvvdi0Pa7RAeIUMmCbfOkpK8iIoFWk52Tz2BZjlOBTujXlBK1qO9j4sxIQUlJC/GSgXTFpMt3G540UWnBwi1IMjikocvbiT9F45jGGdRwags4lDBSVd5gNmr913eTBd2A
mktCAT/rNXpzDtpfa2JkJoClqs8C0fT+ws4sYQv0NawhMV6HrDSaRmU2hHLWe8z2aIvtz3oXxWRu26IQJBErVsaJUtXqZF3wcwrZbHF/2wuiM9bxa1gszk1Q64DHgpGXaiWmx7PCZHvl+kaGPTcBDNuPkq//XFxZ
/C0FkPy3jcl+9lvfnXQzHE1V1a9s/SF6K6rTtKQ4eaWFo1S0X16ZOCItqiXyZmEPnYX0eKf+xtPJKwy2WkSdkFMXObD5m/NvBiQ3yJKDCxbBQaVoQn6Y4g4piUB8tJa1SHO0M7fU3lg2fbz/6sLKKKN+YytSAFc0
C6OVxVJzl6KXX8LLd2AallskQ4OKHpfa7N7i3/kLCsf6+0Xv1wjFoNPAL/xJioYjDMlI+L10lvm9Se2vuT0hA1SDMhjrBHtYAcOEy6Lpxav60D/j2FyZ0/lFzkZxg5UEYOVSXk3nyUjybH95sid6gGetUiiVEHq3
/ucuqzvbI64DV9SlLVNab0uuVt+07MULW6AvhNW4Wj3LF383ubKAoi+UcZdHb4KWD/So1OC9Mtv8YsPTy4Ow5Zm+PoaRrQz2al47mh03z0nBsxJWhAfWW46jktGr/2xZE+1VWgV7dxVi2ZEjGaIp61dS7A81Xqw1
8MJm5Rr62XKC2GdtQGEwJvZH66ynDUA+Lr6Ols6juAi91t8zsp2EXFYyEMJmMn0Sx7shtGZ1hJr3aRBWkKQAkD7QZoLCZjZ4II1MNDzOoXfHwr8xJX9ebAnxCugRk2N5YY6URePwgGgi8NS4y9vQeHDo2ZhlJlas
CAoB1425NnbnoWnZI0AeNAkfSH/Q8hsWdv1T/XlGnl4ZD4+asSTeRsLzlhhS5ZWKdSfE6m5s85og/OhiiqzSNmf1Q64gMgpj6C5ym9+153yOO7RNFN/Sq/GFxaevbaNrJ73sBX1c3S1ue15bXBoRvTB2286T+Ppw
jfw7ikSFH6livrd6qbCwHv6iYQ1sPhOzmh3KxILmqjDDZNJrbBXN7EfIAz+yOTCKF+Y44b4Cvs71wEASmdzXpt9Jw/pRL1B5kb8k2vlZkvIOW3kh5IKIo1+17ALYJlSA51DIY37ElxkwzHMfauzXlO/E085gW5X+
VZvrDa/poVYcbt6JeqoYEiWJ1Q0qEjccOb+8sY1MIzE0PaeKaLuuCdrAK76JF1/twrszjVfmOV55tuZWuO8g67qtohoZoZ6JmlNXVnpJ0zOXAjgd5tOS0Ez2y8uWQmEO8DVnOuSfRb+XGAcqoavPiwWljT58Qfix
T4YJJhBKVWO2FbIw6+MJnyC9yIRiVpj6AeMs5XolVe7N7nkaYj1AcnQ1MdfixvnKNGR1K7brliKGpUkvEqDHzLYQOCguPFgfZvLVkgvh/UHmTS3rr7ue2BSXmoomZluHltVVdag11yE25drMxbm1yJwBkql3EShS
T8nSY/ImTCw6X03d7CUJKZgAzxpsVMerni8cqbQE/Jj1jrtWc76zmin1B0GQc/2z4C4FWCkBMW4xXDwoZJk+2W2n+sV67VpNoCiGRa8l5D8we9nmOsDI6cQUBQrIBVZ9bUPhdLOPcCoFCupddhp5/qyOVg4opMT/
mIdsr3LnNLAgVsZkGoNIhjc8oMR6LNRmG6V5XDpMMh2mzadbs1juGelEToFYhkTikIRdEOKOG8tkdaHRvwFzHbqWWrBaLAuUDURDWarE03mqAtw0X36s+jQN12S9FoAXP8S38MJLYQfrJaO4NXwP46SbuWLGyvAg
OIMNNgstuKBPMUUYl3OU/KZg/vNNIc4hL3KMneFZpoHghD4uFk03jvFPW7EIr9sHQpye5B/PeUWRydyb0UUgWb8vDKaYzzRwM0tBFMetAlQ7PYv/WbpLEixxL6K+izAOj1gD6a7yXm+HTeeBS1/BIInjSiXr+yt3
AYy5x12o+5b+8gV5t9dAoCNnXdIDWhZ4U8gLCoWZ2jQa+xtfEpKaRO8g9RODswSsxdEEeAiLpGgwKw8QIUlb0VDl9c0/UGbB8rx1XSHx6xK8SPxz5OV9+aIYocFm4Xc2TEQJk0lSpQO9fxcI6SXrjyx4fFhpPhME
rmVsKxwK6DCH3uBFmAemtshoIWVif14HtrdUYbTrP0FGSr40utvah1UkVXe5vzOvIUpIgtaZHOfXQogW+05V8mvMYlRVsnG3Xx4VW93uQ4eiW1Bd5SHkzhbKVixH3JW9NVAQbqXIu4+YR+tVu1hH0ORW82/R5UVv
GO3KpssnhJbLwmF/tC7IHRWqnTisU7X1xi2bJqivMdQG2pLKhbvLy/02KzxZJeiDgZ/au6JV/94hgbdMtM0u7XEge4Wb6uAZ1/65d17ov7Bfw/QpA2Ss9kPV9Y1iNTukUD0+XnEB6aNnC5cgjoZDsfrQD71nSCx/
6axCEQpxJ0/IH6ZzqJoZ1wEuayER/1ofM4sK4coZ/Kjb7qDCq3s5nkl+uGPjCXmHfIOiVARv/K+kGYynaYcdAifGxsqBeHrpemJlFrobIIpI0Fldl+81GP89Ley9CvRCh2tFdPWT78FTObyKNx1CRPhx1AywFbJP
VPKb6EtgmtDipvWJEilrpcyKplJ4kIuZScETWd3FS8jmKYFMKoefZiVmfqZjWDu9nj0wXaVKS+gmG55FAHP2ifGkeHcSYMxtdczNtMmpxHBnrfV6+tHAEijQ5gUCFssmj0FYvrUwxnTSIYLf+YyJFHQhRWkq/6Ao
unUxpgFl+1kzjehK+h2BseSvgyHDoTpLu1nA1GS4idM9wuaaqQZgEanAB6MUGTm041WJJT7crnFpRGCemZxZiBsT7Zuhd+zICPOUKZM1jZwiUXDitzE0jFSKm5w4b9hDbVPhm8XQJDR2XgWMq6yZ5iGZ9xSorjrT
n1SOkXMTfmyj9O1UNz59AuRKA1kIiJoqDNdIoHo6a+n5UtTNTOwAEnSYVCVnDmWzfRaVB1FpiEWqv02xfweAfTZ1nCTKDBds0jQK/7Zw5yHclW+Mk0Qa5ZinkIov6awZC6hwBSLEoQ8JmFZWTQEZVAp4ks4CMFh1
k6k0sigqY/N10wIb20kwouNaVGhUvaeSRsEtZhiyZ6Iviek+Qo4DQgVm23V+Y4j5GkSAuiGBmEF17B6Sp3dTXixDE8Pp8+Ns0rVij/wuVQy8TNBLon1nlxLEcAoCG63Z6Tw2govXUhnGtjupY0Iq+6WSaB7E3PzH
ykSHgRVetw4TzJ9Ga1xFLue+quOAQwyiM3E27C6mLJrp7Wzkgiyp3dyvxsKMPxV8ABrO5mS9AmtO9b44mIxZ4W4TZ7RwornRgnjuZp9GNGUXx2drJ3ehu8WK3eSa3z7i+jT491HDwcYLXLKtL72FvlhnuLc8SwV6
cmR7ga2VWvPSdgxvus+b4TYfbqpBl/7Plf/vnHA+lcE9MLzgSAjCkfY1+73ZIkSDmRTJMwIN9Nrw0IaDtVZTqAzff8caQVFJZtJyQZoTtZZ7pzSY8JyOHIiWZPnVdhznz6nNSbTwV2l1GNab3sJpKK2UGyLrfDYL
Rkd7bthRtTfGkmTAlnk5a+UKYysHw6+8fBCOJBtikRb+i4ZLmP08XR85DxXKH2+kiKMdumY92YPsZnW7sA0QT4n7H3XP486copuVaKFdjvun7N7FTVFfRTAglu4nKzKg2GIL5CrwMuArY9lFf4PW5iPm0TIUkinH
eQvdkus22TTwWQiEpsyTVuE4HpI5J51wtXXizPi/EtQ3hC25fziOyfQzFWv86xR7pFZEddCFVuDoUY1kjSjaVVehYpIIWiS4HXnlXugQwdvI2c1yeVJl6hrIZhpxNaje7Vwd4iFwkqmqM6Iyvho1DORIEP+Z4Ygd
7VYM8ryqdmfN3NhaNPVVhHaAFZPklVC4Hs6H/MlMlkbUKmtW4++scLjWqNYDe2AXFeZVOxRwxEspYLu1UewaBQqTjsFS0EB3jQC+1v+ziDX5C7yPTBBBbxmgk0FRcKRnNU0m7ThsmLDWqmCKq1kyqMtNCtzVhBJU
Sq3E1mVFNr5mDJdiK6+1TQm+06d8vYF9Fjs/tSSEzdaY9Qm7Ur9hZZoWbFyNSzTgdAIosdw6y2kiFwFEr7vB7m2qfwpXtVDRMrkqQ1s+2KSix48j7f+WYx4NCS34tWIi8AZIg81b0d009Mpg2WgYF6QEVynfbNfd
G66NNPZFpVO4OLiVqfM/Li+mC2QGWi0PLIvPosWvf4E61NDrhJ1Swa0gRriMy7nYlnZwp6bNNaAffi4pnlD4Y3jptd0g680r9ywg54c6Na2FqIP9OX0LSGeYZTqBjK+2PStLINYjEN4sHDVJfawn1jEa56DQCR5/
1tuJx/srrmVUBhfZDuWrPLlJ5eLZ54ar5B/aVtawA8hauUWPGAcSLSo7aOde/JG54IwG+/81BXeNrVNBla90Yc2SOGI5gQaMvMYIcpTIFWuqdpyFX0TIO2S1FfeWSjtOKhntUzV2RqGJ2QvAvWMHPj1zIuzzSHDW
Xm50tjYLzTkY0eAHAuYzU0LRaBjEOV660HH3HXPRyVDTTEVyLvf57cUCpD1QhsxHqNvPiFeZvYAXwthwnRpSKh8kwTV+jdshxHgayp4OQxItZEXL+QMttCjQtgk12WgmH9oxmm6i5x4FM3XFNZo2M5IBLpXZoU8E
Sl65SMkwYr7Ex31cZVEMtzKspXGFsEKIQLCYEMW0/cb6mplpnG2M0yA2wfq2d4aRKQyMVfg5gaem+GiXaDEaHty8kgOpZJFYkCWNyXRUGZaPaeFzYZ7CrCikjwZdeZYvlwECxKgAUlHK0DAuJLleCkDuba0bvQZt
awF3kJxeheyrdkvEwSxZMOOarK6KDLCyay7hFGpK1ctWfFt47KgbEWARcwwVe9KCHYvy4jLnLbJYDlNJ5v3VI8OtRsFAg5hzMAeQc9eeVXU0TbzWM9v2lImuN1aSk8m6C8V8XAoJBn5Sz3LcMYFnU+truCmK22Fm
JVkf0KVxgl64KgJ4b06OvO7ZnU/Fzie7L06dseq+H4e4nBL0znCrVhA33+0FW38QzgLqrJ7QqNnXXkNIqLZSux2/62ent6Qt2G7Hn/r96R3DbJBvx5/6o/csvFZO1mpUx1GWvspz7p7XVK3GvKk5ZH5NGNpZ4ffK
uux0Vl3L+5UY183I6JSsc2cLOVwxJqQOniv0MtIiThOhWjuaxIUPyWAI5DRaL2sgR/ykGp2FIEGOv6SMx0c8Olx5C+ylkFxrFUTN+nmbHbf3WjiB8A6NkrSQdwdWH+9jU+DgirAChW8Rgjh45GVxpvsveSaFcxbR
ZcwfecYF2MzssDm7XDQnlObdfcpm0g7xAZLGeteUpaRTN18ydgrtbB6UVFhuYH75F0McNZMrbLmIXFTb7Mq6WFeTF1bRdQ6n6TMIChgOAwGQYEPAjkkmGNVwoswC0bfgmDeWpE4DoG8iDt9KudCMuUgvLv4EoINX
cbl+05/F7KOFFYBgvkELiOoHCz8EOtgql0hbHAQbz7w9hudkE75K8XhiLF/R2/tQr9IKAH8gTIw50ukIO5i34Q9N3bwFFHsGF5KXe6a9UTlnqfzkmo9baTA3UDwDq6fC+1RA07tHqgO0+3IhVTxu7O1NPE6MHpDV
rDjot4XVuoxZRJ7+n/UaL40TOohUxO0jhUW9itYt7VE5q16vPspy9XEwJVL5uqhwMwOJeyMDIoKLJgTP+v5mVsQ9BgWXHKxN4ILDYYZYX1CGDAOf2N6ww2ONuW4jwtf3P/AWDZ3j0edf3YNsgS0mFHz6fVCmPwkX
bRj/glUQ8f9W0m8j4/f8yh9I2ex94LtoU1hT8RATNEOesQNcHQ3LtsPRfYML7vJj+Jd98UlGn486HVn67HSIkpMFGlUlBrVXbhPJKNYLiEoTU/dL+D+2Yq0xkfZQ1rJKyuELiYyZYwuSIWeCx11XQRIyy03y6jes
Nv+BWF1Uc0hNOKHoRcwbu8jr7Uw6sW6Yo2xB0UUjA2FEzINYoDSRmwXjq8H1e+VKDVg5vEPtQ/WduJ+j+LmWrYopmUv1fiL+ucOKlWy6tvaNygghqsk20vvrz+6YI4XlIbGOjkR1Qq1xG7z9FQiJPv1Shb0oNSQg
2IuIijXxx7AixS9AvMTM9MJhgumcXeZm4hELWDSjzD2D/wbMIPejf/clJX2mT8cShzsKl8RzD1B2NRVNnR1iSH0rlKB/A9Or9rRPuM6v1tcxuyqD7Uvt1vxGu+W8YaTHPvygx/5Aj2x8PE+sb5PTX5SIvsu91Ufc
Rhkk0SlRV18lPi77lqX8PNPAc3nsAlGxNvTDdvbySI6Gyp+492VUGXKfbfIvXBukIN9gOtt6iEHa7Mx4imWcxbLS1uVwzqe9KFJjFbJf+ZZIQMcCLDPk9nRXoMMrVgjf31snU1z6QbVofRILlmIVhmMFXbUmUmSh
A266x7jBG44K7Zax4v2lWxbapp2TzXq+JvV6p5crFC/UZ3OvR/rzvuMeVseW7E21cL/ArKyPQXSXKJ4KnxlO/Fc98yv3WLSD5IFyVnRN8D2HyH9/N+kqTrGWclLtgalLbPzCynTs0l2IHzMXJr+f9v32kCKy7LhI
xNMsrsSCjvhcbtLH9AsiY2LFzByG2yuK3XLtXqiq5WZlHVIloOj2W6PV+m3VaCq3HRZ0D+VFmHgUBM9Rh47muU2rhuo5hLwODQVfCoRukvbFfe4EXdGG28ZWb2sDQN7LNMvoTXQFAdkkNyq1BBksCcYfz4UC0wnd
FNPIfRANoqhQvyy8iAqRISiFeIlafdddqYZOO3U6iEloIaU7DYfWeD6cpW88l+ba10LoxsM2oB5qasT55raQrTet3cwd9bQc0OIItgbw2ZTV+ONs47YaP3vfLj17f3u5c9/WbrBsig36FrEahXfGJApjNY8v30lB
el7nAh92sOl5lSNNUGcn+Kt7rjvViBxduLBtkTL/GbNH8kTY6kSIX45x8tve0cF4QHDHgWwDa8MTKZMLipMpBV7Aqn4BaXw8WMB7f9AP7M/Q+5D0dwuNAX9FQTuJC59blugYg78a6vTUxhLBTmTmhsLVc7Imtr3v
lMDCm7TR9O76bOYFFlK5CHH0LnYedbm1/5fdRSouKK2ULuid604VXAZ8X3ba5uIniD79rtPaNLlrh8SWXB2JmAC7nLJ408MIhFrvVIo67UXpNzWYABFskf9t265C7pG2GKlzjmSrU2qrU5k++oWhA46D8nFdQYPa
NG77CaKnRa8ZNBSPXNG9cwrCyeG/Wed4ylfBPro+6dmn6NPs+ke9JX0/5PU7Kqs79VucncPWBap+YP1q4RxNYDD1RmKCR9cIwxcZXv4Kkj2CvYfMYjaea5l1LoS0J1ZzYNnbZXKQqiowBpnlnWpoD6FQmv/UBmYl
V87/Uon2EfY6q2bb2WxA4nwrNA6+FxmxXLkxN+LqOao9MwAgbfT5ghp/Ls7XJFa6ZJzaknmcsaCnCzMhrVyZ6EhRNuPrbZXp+VxAiB2S3e26MJgrNH5FguxByY5lIZADBZYtRUm8SCZtCS8IagiJtg5l4kwtja6l
hgLU3cCmsTMo/OK82r7hGyKfstQCD1k0Zr184IH7lEjamTOIQT8ienLWq+UNaOgr2GsVzo3Fk2vMWsJhtxnaoWJIIIPGsX6gnPh1qE0EpTj0GpgID/sMUI0OTzS5Sg2BlDJ4yoYGqweo7826vsTJ3rHSMvv2XJyL
iChYcZQ3d4ukDl/WqKudO/+tKAnfRPUaKO9l9Ju5qXnPoPJF2mXaBTtFx1VmQfDVaNMv+P0QUjRGLnz5HfWS+pNs4qA3GH1R1A6jM9Yy8maQbRdYr0yMcPSOgRd4ULXMxGO5Tgv1/MRrTe18Y3wMRzfqgmtoxHFm
27/+qGotwbTk8mJs/fG3PgmvE7mP+abvAWOx+XFcK2EeSvnLGRerfnmWz5GINvMLuyQvoIG1QP4VPSgYNAOexxaVF2l0sfdOos5GLbmBrIQhwAaMYr2X4Nlu7++eTpW1YWCzevsZitK5jDTiXzu9SGAJcU9lrymy
8SKWJa+pfdJj6lJb8Ueb9XQY1RYbznq9We1kR1JWjm/3rs5yIL+fMyXTAjMWe5080i0hUz93OhnkQvkmhusG5YYuRTUCZP+sGs/t7X7j82DjkK9IWYxLmSNnFnyAKe25H39xHq+DXStvRFIiP3MZ6Ks7TWe83GA/
0cAi6wmi+qmXerDBf1vDoL+bq/X9pzqz/cKV1Qm9sjV1dPlAv204t9+B7pqqw1QQ2UcM/XpPDr+VIvRGVpJXy5YYmjGgPs8Ii3iqhcjX5BMDV3vqFYldfv6itDVFQyauCyV6p8H+F14GnSLqWJ78JyRVGlQLtVwm
/Fo4RDhQ08lUCH+MWKcRp0fQAB1dPAs5Xga1lJ/CqMwzyLnqud67nyIlwRwzy/zbvoaNPQRqrVDMxYiwPKoGOQarTNMiP9Q9T9Ryv7ZWWeFzDmWU1z17Og1cjzjG41/VLqAhOZZ/w4V1WqD6BzK5UvqvfdqVM/r2
NsyujRZO7cWZSnD/6STvCG+m4y5SOib4OT6/8xCCDO9AmFx1rfO6z5dRcnsesm1u0cT0Ucp6mY0NJr/uRkiEijEZCuWkGT+v6+Ulqc+ussAqWWbtMSeGiO9HmLGDqhIVRjcaSww6V8jo5WhTnfOMOPfwQSapuqOn
fag/gNaWS629aS4Qjt/Kl3UHKVX0EqnD6pj6SxoIY9cd3ZHwUrPKn8pasFkgoTccbKUh9QVMq6bvU7WUpQv8PSPHfrrRgBh3z8RuijZhkvdGBQ8E6OB008K20BWkrI9YSGgu9fPS3hqCZe0taeAwOmGbUFBXYpI0
m6LRNyAHe4gC4OEn4j8aUMGryaTuQ+YL9/3Bxq2Bvi4xdhzYNisQbdnKPnIAz6Z50Tz7Ihy/PJ5FfGXvawGM3IazSrGDWmaQ7ZHmkH8vVlNDkOFUSsXz6RSRcH+hIuIcmj0hNqHQ6Ln/3qTDsHUusRUPipdzWfYm
g0+GA1Y/HGz7K5l69iNMZ1QT3PBK5Iq8l6DOPct/3dXQ691AEvbgOIrql3VxQCVsAfcAAoZaYtcmVlnhaLiRe2OorRAPXZEhG3rAJkJ/0cw254nNgBEsGKg0dwOpcu0uPaMEuy8G0UMMz5GDPozI7yliT4Whf1GV
kIKTsakCghlL2BmBKsxf/r5aHNv67aYh9UnUPFcsaKNkGML6e3ou+rk/by4t/eOcxAp08UMoXURwGHyCN/Qy8K8YUG0KzxSZ0Fe8lh2wJIa97N/K0us8pX5ewj9xQWmXy5O6HlclrEa4R9zY25d6ZstQYYUz5vCX
o9qRguM8mi98vfZSq9QP3rt19aBG6JHyA3sKdQMzS4C8oeSuqCi2mPPmL3JVMmrycpDZNe0EraWhHVQhaIw4Id7Q6mvMkNOhSPUKX4ZKdaEq4O6ftbTrd9L1kcY3wchdbvthJM6hwMvozLKV8OQza1cjkJBeNC5F
yBGsueSARj3t7lsIGoFkbCJAiUrOxrom05TCXqiQMOqGbBoO2eFBLKyx4dQawxicetnrXNTNmUoXvfURCogAYIksW5IQvcqQ9/1mXySMm38UGY1K+yDg9s8+bMOJbRleS7BI+/XcKXbAEeOSJkDxs9x6lGT0pe6e
0MEdjZMANfiJWMpOLSlKeIxE6kUtwDzG55mQn9fYqAy5HXucUYrjpt9SlGRJuRj525zi2MSXHLCyds19uHXe+iO46JulfZaHvlPrL8+Hw6syX45jzMZltDSpYN0D16nogOG2fj/YTc86x2hVxc/GcRm0pXFKSoGI
u2XFPGRQb2mr6MExccms/GAMhqS0d8UvXEYPEylYdi/Nr/c2hDWHjkq6ZjceBIIlDMYHNY7zQ6RBI2BaISGOugVGOSRS3JqIDm5G2DMRTq/46b65iiL/m0nQ3FzXE6iqO4PcTg8NuHyEXGMq6mRxeco1slqUe75Q
rtlW/ZP+xNsW8q6rHuYxWtcWlW2DAbNcFPSqM3LAjKphrnWUUDz8NcsIRnK/vHBHbuUAccbfqy6n4pze3SuxjHFyJN3XwDtnI4Vk4ToL11e9KSmx8cuUeQpFCEAgaAM3jhdhSzDBSLD7pawCVvqyRVtQvqqzf8ZR
y/5O889BLNI2LVbzuXZBN2OwbYsBnPB3fik4BuuhQwMIAIPKkrV3iM0pPZb14jJaooMYhiN/tuqpZQmxoxCmh6woA6tRFCqrUvUARRfeZvG5yG5yB2t44aEjh3qzfewYFCoq44F2Qdey+pJHRcWHa6T8K6FIVuW3
8OdYFxHOsv3sb2zWO0FkNqxmqt+BmDDHosPxRmsv2GrhXhD+S9sqW2Rl1QXml3r7IHtjOuRV+abN2BQMPeRlHuXp+3PM+5YqiYd+Zyd00fu5wmmyeTOsnMyvWoB9699pqtGEmHLskfkPkSIik0y0ecOMmsjiJQk7
7h/CgIS2yupZrpVtjWgbGiWEcadZtz2E9jXEwQQHFNsJqPPriABaFC5Gz6XWs4qGFkz/oCx86ShV0jRg5BTFdx/VUwHDi57fmAUVSl4qSUJH978fN8k4tGAVDi1BxmSJ8WkA9g+LK5fGCmRhX1SrKvPqS5mrUl6l
FeWpzYo2lA9y7IcRepowjoK44OK0aUikeeN1KLg3O1Afl2D4gBQ/KBpbainmQlxOKzo6WOhtpxs7foj4XqN8TSO/jebsg3u1TVGuOg2MSwndOLwP6OHTEJftsOzDvgwyed3LEXzxIWtl+RkqHwZ/YNqw+z70vSHq
acigYadkNp4hq9+vtpbjL23/IRBPDX/qQ5+iBSAKDsotWQU8hDCoJu8lPb7N9nKUbtXy+OTLFEIOOBhz8VmfrQZFY1j3J6hfdfM/oEJVGp0zlMNiMMQ2ZQOFAq2hVG8ysw9EprWDZHjQvePLrFvEIJ2p7LromBsw
Oi0wAIO3dAsV9xvhaQdYBNG3FI++m+rPQ9snsf5PdB0enqtoOk/4pM+sWU/9kfoWlmGAv67a2ivmNziJ3HG/ot9nta9x8fvlWVfXYlhT5YkByzyPh8EgjaGbre4D2cZee/fS7to8qcYA+PW4fdq+UOPVvDX6+LxI
amCdDP86pJqY7JHNehfpkF1fNuX2e1+xx4U2ZNBKH1gH4X+owcEHpIpnrwFumQ88O+bnX8B2ObRM+AiNSPgWcoWtT3FDqil5IaccO5M+P5ehxI1Ghamh4GOyWlf0H1ckFDbglf2hRzKm9ojEQTSBP4ZBgJWY15CR
7smrp784Jysdv2en3ddWF5r9HQPNSNyZ+N4+3Xso5jPIsWsqhsh7w989w5t4O4rmxcRy4WXKDx6ciVYVbfQXQyXNYzjjieuQui8bfiy40ciHAwa45n0g6wC1RALdaVPPRCbld+y8UNfiWGe1u/sm/u0y1LR2KVGO
3lAcNrqzNl4OUVE6i8nY/sbT7rzWEz7EhmcfpASaGTBOpc0mk9kS8pql10gMP2ao1JvQ7OJzFSUaKKTuu2SvVUxrpE+4vdbAwTfZZ2aLzw6Ttw6eTxO+CVBT2XLigCAtgrJQFRmhWtt8eCZRq+joSRKLvxYp9oZL
P9OwB1gCYTxD1y0/bmCyFheT+oE13rdpr7RLUIt8kYzrpXVuUjgp9SuWpbk4+M5CYp5faJ9outi4SyrvlrwJ5zXnhASuGhmA4MccSsTrIBQlZtq4oEqFMtS7D675k/TPWYtrXwMIPpeCOrwE3T9L+ngNIycfogLM
EFG0RpBqe6QQaxlxJiVkRXXM7lWKUlr9LwyNBlgGoQiTaIQidAQNCgugcU3CIagYwC5YV7CuSNMwZhvzfzlk2338FXqILKqhv0mn54JhJMjO4joQjTcOiBA5aHhL3FcowHT1gwJzw7M4+/oLZdCtcuMyspRiwPgk
JQCCZajp08e0HnfrB/imY0OIh8vTgaYrK6QCllAAwI9m0ABlH4Z1Z33g4XKCehfnfu3cHr3Ra1RB1gr5ilfskM0e2lQIgMb6z6MQjH+0UDjMCzeP9bIMBy83OX1xpZ0MkuPeIRz+nFgNXzU7sL6IuzWvF48ua3uc
xKgUvMMjZ/ULSB7sxZ7u+UYWqiODX3QB9kXxcJoMyVzLGwjiP1WOYdzF/vxBHXIMfiTaabKlDTf884sDpcasUkq/yhjRnNEGbl1aTbDVwMYLzQMhhMA955PNEE4/yBLoIw3jwA9FcbNRW3kDwrOmUu2sw2mjBFg3
Rv0EbwYNzjrGIjFvbabyYtYmxe2HdQrqx5/NFxCc+/Q9q4N/yPKjFkGPsZYPQjvWoFq7Bdz0XTYXH/v4Xx8ZIwNa05GyLJ6SWtRViHbZavW78f6GNR02HykElSMh1R6zk56ds8NIWvT4gUU/1ERwqwj9xY45S2FR
BkQmOAiS3+zWwQUaVl2YNlShPmp4Wa7CuUgVuQqlpGr85WZgqqSe+Qkr+pLkYJYuChl5jDXXAGpgpadhRt36y1USG7G12Rwxod/WhYOsj2A6TdUBgnfe0E8NMOE7sWtohoCrUws3i34d3iEwl9jspEuowoL2p3QN
cal9SmhtzK2GQVDGJjscGXscV5v9j9X5EPi+3bg5dNVywkGfty3fC7jB8i2tkf7jNB0ByZ6U3BBrhBdN5aHhHjYwLLRbkArzi0MEyBr7UN09tXzBmfigKuspLmK5fIHxMWUyxupYqHZ04yKL2coKIcTH7faIlmU2
Le8mdY6C6CV3KysRhih0l4AKK+K9nzpbAPC7XwwU638Av3jx4DVkyaPDf4O3i6nyYe5O3K2PIIIi/1PxuGp64eoAv71xkGTNInASOdcWyFceEY8oRPyfPpU4BGuzjZOFHAR9ekTXGKPqTTSlU5JcDQ8xZnKPcTqg
fSZGCYVdLC4JeYppwpbL9OfZwPzEuQZvv4yJCLjo2OJP02hYw8ieAUEtLuxlIQHGbKKO7AVXKks8c93siG5fQlVxc/1E9ZXjSE6wZapwWRgzTE5OtyeTzc0ZlVnLOWGCjBlR4KXi0tEvaZK+XUxU2Y8p6XFKOajn
P2gDCi8OONaiclVl7e5t38r03YY797WDAWHRp6N7hquWTzKI7unFS3K2Xq4VExLtFzvYSn/vYpt7p+GntJygn03NOTeiAO1+RRracZj5GqAEf+XfN7q22Cg/5W8F81M2uFMll+KJyJj8Yj8+4HHCo+8G5f99vf15
XRmT3KnPD9v15wfw5NmLz/Mvn/T4h3i+D13Qy2ZI/u/X334e+nxy/3Abpm4z/PFH/vfzd9d1QIcuSppbc5khp38NXw3J/3X++JM+e3nat/2P3ZcU+b9fz9c/03IdZ0ZKw+9V9DqOb8yv47eyjBDekFb56MWg/L+v
83j1eMwKxhOB000XpD8GykRj2xYYHCplI67QgwMj7SSIj325CvK3bUKq9BcuQv7EpdYvR9C/0yQYO62cbDPPkvZ0/1abZ6GQHLLGAUW39O9rnq4vYvCejQSGJH8nMz34FSCyII0sMbJh9F6uZfbg/6r1D0doVlOz
XIfCuiK+KRii45G3OkQk97btpXNt7N1MI2XpPQ3tpT/W8yhqGQBC6TYH8aEYgh4SiFo8fnAHiyr3fUmT02h2w74phvQcrs+F7dq34D30GlyNP2ERPVWf44+3a7YajdHf5RiCMUmm0v+tU7RsOjZz1g4PZLcVKAZj
GVs49hvmbf0xBZY4bhRbf04Y6yxM5Vy4oWWBm+EKrrh62vO32r/ETHzot1BOE4teYYyaoL9nx6Qhiw/BOtOck/JkwAJqU7u+Jy+MKT4/mKxHNZjKNys2fFW2sgzcSZAZkem2cJPayrnO1BoWfArYfFdBgXNVywL2
shE5NGMeW9S1YHdXO12fwWq3OXkm4xmDg0iyXj39peEtwXS6Gq9379zg8ZTw1GnMgbjBH6jsqM1mB+1WMtbG4hcIO1N46wAb5+B1aaMWU+sv1yKndFSfmvw3hp33xtD4boxOO19CHDMjF1tr7/vk+c7r8wC5Tz8c
s6O1AV2yN72v0LTk3AF39O2K1/eO/nCb0+c6t3q+EJBy9Spo6W7o6YL1NBpIQaGMSJ4keeDyre+7fy2BFp7ngtvXG7Gp5ii4Bw==`;
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
