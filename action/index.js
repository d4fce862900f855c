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

// node_modules/fzstd/esm/index.mjs
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
  "node_modules/fzstd/esm/index.mjs"() {
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

// src/gathered.ts
var ENOUGH = 64 * 1024;
function* gathered(pieces) {
  let [some, length] = [[], 0];
  for (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < ENOUGH) continue;
    yield some.join("");
    [some, length] = [[], 0];
  }
  if (length > 0) yield some.join("");
}

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
    const { code, message } = error;
    if (code === void 0) throw error;
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
    for (const part of typeof text === "string" ? [text] : gathered(text)) {
      const bytes = Buffer.from(part);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    }
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
var packed = `n2KCETlQYwzvhVRmkMvNztG270sicHL1gGzAcFImv13Du5YyQ1ZP09kQNOT+d2jVTMwyrdBNRDjfXjt1apLyBhlVVVVV1a3Fl2dNXz5J/gEoyHGJUG9qrbpudoQFQtU6L4SVYQPiJCUrT9YprOUsV91wgRIVGAxG
3YgIpIzQduYsN2mPIbfYYox3jjGBG8xEP/z+sJv88XRWXJhccb0auoX4NP+8uYF+Yrzh0xqShazHjCiUTKuvLQ/aQsHdHYIefW8INPSHtHeoDcdv3KB0bFvyqEkP7WPMeY+cUVSwae/LvkDXQWjA/TmTjmejpXxl
yIrJ6wk5sOvuWMiFIcjwAEPEFNPLJEfO8pWWRp4ZnuyEhPOhQBFiT6U91Dn83GaIGYn8wWSqF/L9I5sgOXkmUOSwBlkrNvWqdOwzEp9x7QXyo+yTViFRPCxef3tkyEwOC+rpH/b+groZDAeFxxf5ekP624Xd5f13
/n0u5pms0XmjN4hpQ2pziTIgnNmQVUecbCSZULWcnDdGd1xwt6QqZryazsBv3JFVDAY3qOYalzlaHnUw90FJZt5AHU3ooSZr9n+wN3H//yF05nMMMWxbZ9BGIVjA84dPSBtvZfK6/m7232WePaIU8u1o6i1pMKIJ
sAaBgA8cuLauyV+/yFXAWMOCIWL9FxmJbLpMaM7vGBmObOuQpdSWFhXsw8EiRjjXo4r4Z9P6QaCyVrN3q1FJw95UyLK1hgBBfQ1H3brQkCSp8mqvquBaIB9Rm/c72tn0wi2aM1l6A2MCl6dP41hUJ8UQhImQgZ9b
S9N4x2AMb03Z7zDkgUUgvtqOoyBItBSFY+yxNklBhLofxhsf8PsuVAVmTGDUJZKVc2rVnE5VtrcNJIpii81XgeoziRZDqCOyByMD/6b3o2k5jevd0KODN3xUntyonBRLe4PC+h4ThIk7jCf3kocGnh8gYsjd/n5V
DWAAMAnNGS1oRWqTPqxjSdpG3Io7GXT3B/OIxEn62VJashLUi8RV8iam3InxQJ4E9SXrWz4E5Ss/gvyHp/7+R7pzetAL+JHemQOWhEuWUqBb90cdNvff4XwNSJlAgh10gk90/YAFgbUNCeVYaz3eX6xFsESo1RTF
PMKuzaNuYWz93nJVp2sQZYgovmCMDVponKFnZo0V2kq6EHS2IeuhpNpkau+HOR3X3/bHfGf/+7tZYTejHoFiW4H28nxxNXxKpuXzLUzHDkZxlERgS64kJ7RWutgt5v3v26zv//18EQ1zyqnOAiRdr7o6qRpWQ1i3
VDtCyEYg3Wuka5slPfAfn6nS77NZQWyFwiUOCal7LuixMgwzWN9QFDpRLJOOSNlJ+CqL3eJP/9tSO08vJ6r4kA1ZXxIYnHVzBk+drcWePoGEUQKIgnAypunhdp3NVH39O+W4Geazm5SdWHdQrAucNdCEqnkKSJxJ
dCq+ubRHNGHS35eKz1lAgg7/5knksa9Yrte1X6b2/6ttxOPzmrqvY5PK0Ol7n5TjYYqdUfEUdi4Nl0EJVhVAAyjJDn8Wu9U3Uy2r9t+RCy0Ehw4iiOk9LqocxA+VMUei1qSUHd6EheLwE6WbN2J1C6lDT/2NPEu6
fUhNQB8ueMxlPuLh+Q12wD8KlWWd1zM1lvbqIzAniuhXRCFxrcTNlaDh3RnQsUFZn8u3KP2+eCoopKaZGaHm/W3fSbIe3ziI96Dg/8PpW9Vr03no6BtLjnjusDl1LDPWz3IApyCKrtqdJjmtSffDfRG6KWUyTqma
0oosYbRY4c4Ff/zybX7/9Stcr3inQwtmWRtkzbrkLSuhuA4SXG5smZE6CxPZf21Ydbp2tWYjv+LhEsOeqHysFcqdu9tSm+BSubsHRwHIRlNfR2pV1pe/tcGeC6DhBQ67DfBf2Xw/SlWOHLn23Nsz3WNeA9DHR7Ay
SEb/fdXXaX2g04gwT+ee292rNk8C0wjvySpl2AYH+/f/e5329atoC5cgAgKSjnNEabZMM7i8lc0IjWAM0shocHtk/fJV7et3jfNE2DFAXakbr3GldFLD0CQs88QWAoqty5Nt395K6V8eHkUB06P3cm51Oak16/qP
9AFtTX+TEB/4+a+afl+1B2r8CPDoTaRZL+HZ9sy63TDWjc0JZSqi5Ik/4KKrHn5tm6g9fdVaW9toGGCAd91eqq6KwdJWF9IP0VRNp92T+j03ek6mPlz70J8sBlAZg2QBOaeaOq1X9iMLKf/EgAEoiWaIio9FUnHq
COz32Pk8FTkP25SvW/1a6tfp6mJCfKIUJsZT2nRLr9pWf4s1GMYNqq8Nfs58q3pXIQ3arX6okEU1f9bW2PkCJxAXnvBploIFsl72WrWaM1MY2vALmGSzDLe/iu87jULU24pmrrDMlUYXYL8kcnx5kWWtviblCoB4
4fGd+s9D0AXor0Xwp0upldStPCrZ6TgPMn/vv4ge3dQuHlQaDiss4h9AlOexvWj93qbV6TqbawPbMCnTyXbn/AEJqhtUPCTc+X6a020XYfu9+v86rZnzv37Ot2NPtn6mds1BCNnEQmBAdu+wTo0++MxlH6KGFzKP
AIWId79Ll7TPqlZ7duB7fyNf2U1186WfZYcyKfTcPLiQJ5z+10ytp6kYKiMtToFzit2H0vEellPgQHMgyfZ6341tHgaCpryRoe2t/nTdb+TqFN4fvrAUPs47cfDVQghN051IHhwB2XHerpfZ/p3WmnA0DnlXmZZv
wTqpAU+vZlq18q2xSdFOUunMVaVMK+ybUMJIC94BoDN/+yo/6U+/r7fpQGAxY0YaRHx/CvLEwZ+QmE8Mzm/OyEhIJopBIprB2NGBvtii2qL27vtU777XrCqM7/4UUYRVEIW2p9bSzOz1zV4GyypzAD0VtQll4T31
45MjZGmHzhgaSoQsetaIaL7t/Xe1f+v+gLSlSwUmQQcZ6Vq2b+hvoFpb7hqGR1BYsT0M1xb9z/b6tdp2XlVcuroHobTT8yFcNDXMZ8Vjw46iXXaDiWoI8jOYvMyg+f/LN+2/7lHHvQASmaSkIsuoqG+r2qra+KFD
Jlm1ZNoYM+rBDLHN2YmwRETce5nXACQugCwl0hTTPtGecyIARgRA1b0XqeoLJKVGJlO1kkm9v5Kk3mtRqm+KRlxdkuqt8u3s7E+7x5Le62eMGfWbtXGzHtXwD3vYg+EfTIb9f3OlnZ/kmIS8UoSur6xDEir5mSS7
s5zc7hHQHOeqWrev7lzrgB2TYgfkSFcodBVSF57/9/20qluT2ezVmV4LZaoR0vCEUN5YM46X79x93hn++IG/+OMFogA8MKZIZHEVGRxOAsjFFsiud+65991QIBkAkkWQLKE1a7RrKGE447n/f7TKHJltVXs93oyn
DMOa/99U89uBIDqEWJQuWmEGVAKDbCrYh5TokItKeIF3SQCbqN11CgHv3fveEDNDEImgBO5mcuXNqXOo7KJ0V6Sf2wJvKix/oqSG/2fpJ9bf/n++adWYZAEozqyS1hrWOk6RK7WlHbMy4r5/u5AJ5jQBkqfIJNlK
cDR7hYz73ov4yARKgGQpVo+oXktqc2xrbDPZVs9a6/9/b5pfNQTJRFKqNs5Me9wzAoRUxpjJmLz3nLeVCARCgiFW0f4vplmdpkz+lFRed599XjDiRSALCCBVIJjSIpmp6kzltymVcSM3ajPs2dSZ6eh3D0blf+9X
WqU6wgMAyV62RR1BHCzM3lZBGkVjvHfvOwn//7sXwt0jmohtCiDI7uTWkyQze8+7vO/x/3cPpLsHkBURYLJBIjOHSVa1MVlZW86+SSONII6iTGmzL5oCplQ1UottI0hjvbrPVh9WfqlSUVcel/XF1mqOLAeAy7So
0dpH3IX78Lw2mV2y/GH1w2rWGoL0d4rO9r7K90cOqNhRdDcSDMP2V7/7/2Lb94f3CjoiMv/bZL/ZlqZpwFLnXnwn9WhDSguU3bsmtizr9xmNRqPgeFXGFHCnXvZsm+6qQ7Z/jObnnyRPtO2XXBYdYByW9H5Ui/pn
X2Nrq7v7f7dWkUCSHEEQJzXLUqvLlpbs3GvH7gJTBcgq8XtZlr2e2J6jJ9NJdg0IELqQSgfSL+HDSkytkld2Ejmy7jUJDL4BCPC7HDHoWb/3fWcnAbq7UR5fFI1kW/OUYvAW3+L9/ar//2UP+/Wpya93C7Q0QUSG
JETwfpj2T3/csXP7xVlm5ncsISgWAYK9QAvf7/d7q5N57Uz3PL6iIiICAiIUFbmYPfZ71UPOdBLqV0VN44G85GWWZS9/5c/2bY/zfV0Qo+YgEBWwduL3e1/tKHFfdtp+ddczCAGC4aHE3DHC2yiVxqnT9ur0fG9i
ieURQgixxjEJu++bWs+J03ZzNF87U4CkKIoHLkIau5LfD9V6SmlO7rolwBKlifkz4GQXM1HL0VWX/DtNhaRAsMmULvaMkQXWkdqn3RmtJKVhHcMYYziyLhf//jAt/nWnnabX9B8TY4y5DZKQSDcmrP+Nlc9X/bK8
pdPJ/zPTArIoIiLai+eekLHY77XeO31/XaNRBETAJLKbsjOP/Yr+XefnHGXmZKEJIswK97JW/bMXnenD7t3/W4EkleOuhBAQS6ulG2z1peFod0Bii4rJBn0Zqt+540bScas/gYfAGzDGCA9dYpqOLrLOOct10tYi
QTyL5+OHBUlg7fdj//r8Su9JmjZN8z5RRARExD8MsoceE5lWV9t/TMpCN94CiYTl8WgZM/vZ9tc4FZGlLBVIkOB9jzuNGz+aYXNXUumLCpZeEbax/6nsxWBNPf7D45qN207toechjZnmFqoEyRgUDBKu/cTu+Hcq
SX9+O+koztMui3siAUI0oZD5SHAcrh6xCOYdvsdCgjI7yuyE/VAQ9B4G9SEMy/8uYMYDfZ66Z4L0TIyRCwrICCa4HhEsLG2M57/I8oI7h5T8jxw9P5BORltqN/8kL0sGFmhA9zelE99PzhG4oEGpICj0Dy3r/AKQ
xgJO39MsvYKYyto9AOH3RPjeQDKHRVJzzwHZK9CH3r/IMkqk5HyoqkW7DvyE4vR1kmlBgNpo9QsV/jhP8g1Hr5iU0MTGBi+NQ2eLY3g5LoUUzJF+yaZ8aiqRBBV/lKMX1fQGk+UhnnSMqrd2XWDyGV6pXWtzGNE9
/jrkyhh+w25LsVpAecPVXWp6K0IGM0+RHtgceObh8NNmk/sWDH8WZ/joh2+a4vf29Qr9I3bLXexufQuW/DEdnT7Md6lbkVNiJC75UY22Bdnhe6BRdtsznFc8xaTRyaGsj1H06FE2f7qgz8yOk19DpiKIdbHX9aHO
8uLJs8+FKXZdjweZTut8HvQbaOGR2uxsRIaaNNLrcIBvClPsfq7ThroBLW93MK62thc2CifwomrYvagJFIT8UBFV0yAmjJWe+q8jBeNhe5tDSVZFEOhR/YX9HB5dnksehfdZ+c/s31dSZ7sCEfcLoX7BAkxlgn5I
4OZZpj1drJ9ytJ2NwzPD1OMkxTt9pvAZptBHNQPNVtztYbsKnjwXLGHDte6B2Twjv8Ad6TNKoajA3ugzlKFLAy5WFG5ivAGVRMA/pEdLE5FBdx6nXG8SqY/fNQuV4jTJZ9L5RP+YnPHuuCMHMRFo0K5aewU1X8xI
fX1cnt05nZLUQjXfg7TArqiER7elsNndazw2mByE3hl4y9E2kQZzkxgtnK9gt0p/oai9bvv+l9RJQa16V2uGxjeYbQct/S4WwBA7uqa0FvgCJqOfhX7PfEoLjo4H50d88+U3ZPdPIkDCq0RSPQ5e8AuwoJsxusRy
2WqkYNueVzy0TaoYjW9R0gnfZECMNKdDfJ4jMZSn77XDei7FdwdW5soY9F+LA1UKggQ+zwYzfZfWJYHMDROy70LDn57tXQqDtE5o19MTttMmQ+5GaALSPU9Wa9Jaxf1zoXzFLhB1+A8MQuiAEa6L+yhWBfH59SsB
Z8V+w4a1Fn/RfAY5p9HGMrBSopntGgymBoxXplnwBcqo1Mx1R1SKqEy/wXTLCzZtS/ZPUlSb6ABAKX7+60vqgQdB9vKH1OTI6joS3cFM7/bSsy90kMiy9PO8VQCRf96tfra5VyKm5A77v8fLXtVmlrDMKEnHRDa/
q7/Ug3RrH/BLt8lsXhmLFq1D5NimbSNoIwWwrHBS4ShEa68KtA/YRKtiAJ5kDio85N7I0hiwJ/ROIdafFJH29gGrkjp7eYsP1EgdkvXR8Zgvs2E57svzkA3hWdt/zasrzKOfYdK+kGt5rQG5fA3YoKsGFE8Fhdw1
YeD6orwwmOlffIXbwgvEKS3kUVSpkKiFpXR8wHzSDvzmrJHxG6WRskzIDBh/5J1kl6qWsqb9TtloPN+MlQlLocPnRmtjcImyH0xr1eg4yheQpFiXpLrEelfazxQ/DHzJhKNWMEKKZENtWG/yEFL6kCt8TkH7yrJb
Hky+kuIpz2yLpCBkmxgEUlL0p7b3YNc0mS+7AhdVhLnqewfT5yjSOiM58RO9oi9PS2aDfcZDjW/pDkrDu/sz7+cbmiSeB2nNtpRQC1AYQaUeKAGVa7wgqQOrrphxe7EZ5ViLBZe/0XjPYwOVx2CWy/Xl/SSI4Qxn
zQHcoH2Yg5cBOm8x2GllhA95NeNjUZnFhCBVrjwMjQp16NZXys5xTEV42nS1Z9vdwsiv+1z1Kps0wwbEiOFlHpu7rkYDrGiUsvHJhPSmpUIdSwbIuz4x1bco0al8kbR6Lb8M7udVEjSBa4qWWXfVgjDEeX8h2Zc5
F0UMnqkFCONbf4UsPoW3A+yA8j+Q6MigZz4uRUdoG7HY+j3f2WDuMECsJDrH1PPD8jIIAc3kp6q7VXb2Bc8GlgQ6NgjJKtipl2hUuIRYq6A2IMjsqdhwzlVApt3ICX9h9pOCMsJz8nJ6Yx/CqrzL7YweCu6BCflt
er6zoj22jTGFsHITFIxI5v/qhS36yErog1K173zG+wQtoBzVT+Umpe3SLSxvm6WC5MOQu6vPKnae2GE3nkntF7LHoIU5fTAuYNrhJndJctihn9dpyyfXdTajtMcbvkE3Q8jIN0DWsD+C7ItR3xLB6z+WrbS0XKMe
i07eIG5rsRKZ3qv9OwMarojq0p5p6ssxWMZSNZZe0ri+HMHeZ+3gpp5MXsw1COemkAEJ9iTAkistmcaWJgtYcLZ+i4F7x2/xwL8PX1AC3du+7t1cZ732XJ2ZwjZKJf8xWdJ8f02lEpSA9SwrXQ7ltQ1kS6l+E7pw
xXlmy6pP1K3Tc7Y2vqv/5bdf51LviXe6t+cb37sXm+bxAvy5Gxb1hYA1O18m8SwoZVG1JTbvUNxzRCq1/zQcE46zu4Dp07HqPvOKWnsyCkrSPjrZRRny1+3nG6u3LxCvN+kQiiSI3rO7LwOt52ygj1LeOd5egECe
foWsqyeE2hdpOTW4xjhfKUXrEl94ASWMXhKQ+pVbrUoKr70g/Ibv7QStD6ki9tayIAVPmHB6w2Wzx1m+SqAsiXnKyLvL33V4+EihvGLKGdLNS2ctsLcFG2DXjoXDC0nrou5MVCpxzSEnIHw/EMLKE0MiY3NBjB3d
JG9jZl1VhsTGe5uWHEjqDpSWDUeL/IcH70Fw5ApSpZICnb3cfEHVKOs1S3d42RD0q9bWk6gyCjD/7GeiIpahPJmTrX5gGy4I+BmsOYPrl1BvatGmQ5gI/Y70rob5HBWhKniWAk3a0I/YFFjJ58nsZN62taP0+UEH
K1GGGDNUKZS/HG7GFabKeW095egk/2/qWeTHCY8hluTMwUQo9ylono6xsW9XAhLukCGSUe2IsxeTV+H2mj+PAOWwChTIjpiwhvaixHUpNLDSu0C9NyP78+spvCGb3jMpaSPI/JtmDk1YxsNaoP73MWj6D3LoULsd
hU8159294dTQtU5E8prhk4cvjRgy39KDkHB8nlelFe+gqmrUHvvYWDq2cBCvD9yC4jI3lgi/SHlRyu3cDXxoxOkL8i4q8JcWXMc/NMA23FzrHRKCdlBTNit5vANU3C2h3EG3A2urxci+/ilIS6boB3uO6ml50tu+
ofGlA0N6es6afXic2KS/8I4zdLGAB+ZFU7q1D+hS1DFx99ttEaEPPTQsQ8a4PCGT5KAfH40WYwIF0qlKZq/0rT3XyH7CXqGH7bqOt5+34P0By2XfTRx0tTumYywPxeqyRKry/CAlG9slbn7vUx4Bd+6a70Lr5tjz
xF2Z1XObbukFjBnzh7P69U1CbwJaKZnYOlXPc2tpQYPqTDMjHkCdardgLRSSJyGMFjnS3FC2wv9QqjQFLT+JVhQZ/SrgREcT7SeQc1WgT6dPmNQqF1nDSudLvOwfaj1DNHwD3tumepF2aUdEze2/qA2qo5NITXUi
EPGhoAkCOOrfVv3JcBZ1ShBCCHezoVWYML5+EUkHFk34eFgoEM218nl10S5PS8ECnCD/noPVvhgmijDR+4sSPLysFiJiSJTuqirnororJwm9ukKxWi66jm3P8mx5+5hG0itqmKqRt5kf1IvvftvkezZ4trwHDKiG
yGWdOF4zlSw1Lias6INn2C9Nj+koerW2WHI8RbJMyu5/J0n7yNBqi4O/NBS8S2EW82YkT+CWgp/FaUrdqPWRD+ExuwCdvMzJ6EMIDM3y3Rh7Pz9FUKxxgWpVWhv7e+6LcOZRshC1qLeOguuMqG+gUtFkyAxovnK9
C/5QPPmglnwcAOwPbuUyqOdBkmt2yuG/B2G8byyyDtOCUC4R7bC/YbQzHYTVyzDV5TWdstHWqBM5q1dTSKoicMT+IN3s3ovTB7zn26zCTJdz69vkFlMvOdEEmfgx/Y+LiBOaxLsKqggTO/rjHbqvBdecD5moBqTN
kOjy/KgtIMOUQqE+ICxmnJCU9fv2tkBlwgdg63XQ890y6D5UiRDbQbGwKgrfJFEAfWpDUEYGlSd8D/536DRdiOlLV4vu5g2nEg7VA7oex+OjRWHkv1RRMFLE5D4UXGrTiNBWum1v5ZzfetWNL/UzrQivCnHsIheo
cSxusNkZkzqkO5R8qZ5EXj3ihHrk8WtYVtdCUsGeRei0VO8FXe/kxA72r0KeK91xQaUHRQpserA8uq/1jz9LjbOGXHW1v7iPgRRkwszETX9l46pgwYZvLux3EkKT+tiHQwesW/26M8TOg3yO0//tgWwkx+sUOvYL
/JPMGt74+DPzyXgLE0DPPkr+KNQUVDWZknqfmu7eXmfnw+Pm1v0EGb1rc1/I/bim8H2t5qzrT5Ab70n7D5Px/7+R9l9w7Ht8jrgzlpNFaq4di94+sqAyUI+3W/KFtqznseQ0ZGjP48wn3al7IGXkN+1jR9IbgT4v
0QXfcFtmVGGVNS4Ie0grP0zKycSte2Q9jffINqQcO223q+MvmHUzn2JlHAsC5Zi3ydfdrHKl8Ubnp2wqeUCtRka5hGYnKFHXc5d7w7WyT4Ua4VQB5ZFacxtmHIVd8aYizbLh8/IcjmZYizcxu5pZrdpw0vjAYuGC
L9H2vMQ4fwrb7K5bOV7SlQEp2Q6SZlbuziwxLE19fdy2dUCHYv5eZ36cm3pXcNgPu3fQIF/sXT372I+TxupQNxQWtIn8MvzjxYFZ3lBcuiVQproai2Eo1nS4b4bet+XhlVm++9WkkF0bfch86t3NL8UR2y2Gtl4l
5y0/U5puMGvzYIhYytfoOLs/b5tUbN/qmU/lvFM37jUmhLN5W+7jWTAtOx37lw+zpgOqU4mf25Bu7EcTORBDJ2UalN0SUYQbTm9JIr66OSvs5EdRNYopoXXius5oJ1zej3Bf4u17WSvfQjrh8qGvdXarRJamciJB
sCMzBtYgKAv/wq2KNoinBBtxKE8Kg+LBZr8buzGRB1EwhY8+GCEt2LaYHw7MkMdSfGUu5blZlh8jmNA3KaYsklj/lQHXBfPNvyjHEv1N0re+6xtvX3u4+wn2uwzMERycE3ujtCYH4oKv/ArmVEJ6qacbQxQNP0yL
mziN+Naakyv8AjZL0vkkTDb3NnfawRrJH/ZFR1wjDBq954Re7xNVedB09svDv0POlPpde+z10930inGqeRbTNGDdz1AwLqAjjL+Pn2EiCYnUdXFMzDuYsNXlzQAgUB4iOaGWUDmu6EnFszzOMV8sMwExLiY3HG9G
BuwEGXLfXqVqOm8mmlOCin3xDSpUlGv4S03EaV2w2z0vbMZB9DAgQ4uqUZHOZudqG4HKEdK8Xumh9bJhAfbjLJ4Vfvvn2VTSXkk9fJ5IY9bETtIMJs+QsEV/eMeQvZ1yKrEbDITkH/J43BLAOMEUJ2XIjgxzu6Yf
h7rEr6gal3BEKCuC9Dpqqih5xHt0YUzU6P9X1jM0QPsxrIQAlv/cI/3PfXo+KKB/wV+nX4lyTUeKN3NpnwnFUq8PPP3dJqAZlmR+7PlO83Y5CqBQnrAVl4eakCWrgKGtqhu6c18vD+ZVk1PdJoiHLP0XQjiJb2Rb
RNQkoYtCDDPjIxHQcaT6kskjbA7QJYKFITohWO+yjBr9OGXDgamNCQX6HwNr3P/x9cwn9QiWa1WSlq9P604Jrbo+OAPNA20pqm7ILoYORHB/FyevsmQ5gKFwgodmKjNcoXSWbL/PgpG9+F1pbdB7ObyPcjp1Ait/
fVdidferUhip3SB4BVQr8yoa2zi0tGcB4jpFiPuUBaeYEhcHVy9siJXc2+e8nG5ZMdqcFnCdjnT+5WnG1vCsE+pyQaFRDK9rXajlYjPXc5nMJR/LR17q9stRcmgdDd1qeHQgPCyNwgqkJViUF4aXLDmRcV7EVKSL
l+b1n/ypIICCwv7RYSWSN/27pur3JU5+GJS2gr/lo/AFtNOthNXnITKHYzCIE5Lvpum86Gm5AR1AJ8BPg/ApwryAjoXevlQ6OCN8GMaXhiCNUVDjfjwdZYJNO3pJF1Lcef32zuAG+JrXi4utn2S35QJE58URVo5k
5jU0rd5C08GTAhwGmZZRJPlA1lOAr9UOjR43X6YDR9npFsVNpzvauLJUyPYT60JTFzSwy6qv9kxUkTN0nvgjZbXpfymDvYEB9iQ3iR75dccgw2kEGGFm8dXsPrLMBewzielUktuCtHz0B+I3R2lCOpR8jH7wXLn9
mPBkCH9VI+3HhSkqAuJ6pVZqBEmc4N8DT4Rtc1RBCa7rsaCZpDzibJsThcFH6lkKzouJf+7UUTyCH+O2ykwAobWmaVo89Gf9qv4PDbSETCOCI1Ylg6F0H8V2Msfi5dU1Ko2UdIPNWlrUEvaJtJce4TAN57vHPQgZ
moXh86INfLLIREE3CYp608w4fHj9+0IfG/UwuIsM/u7ZxrYyld0gMIl7d4DgLFfDW/4eo5rtcaJiRfaC+kzG1f15Y/aAoFuEtWD5aTMCiLOLywooV2rtU3I4QJ5pF9bAInTgKUOgBG4ZFGfhcDxPjpoB0fKe3mNR
EPnbZtnL251pY5hgkAG2kqpXzzqWYfZGgHkX74KV0h4Fd8J3SZ1lL3+bQsRot50Cpg9rlASCz8RCpPevi+hl7zbKL26PcdCNUcNAOTt5nFW/ncMUWwH90zjP1prtKWVToGYNe3ACwxrWp1Wv/6YXq2MUQdeLKKx2
jaOHLDhtknmpz3tfZzgBLn/gHZrGOpHVbj6pJX9oJ9i3POaIVDDCRCza7ArA74+3RFe5T8Dmqrn6WadSRA6/46DxCOgjYiyU9AcokV3rBk8FubqibUKTNGrUAL1NiU4IRMGtitjoMBhXBaEZfjGVhdujFpegyg0/
yCWQ6KH/fJLdruRyipnMc6l7RkkmahSirYTaDWFfQs1S6VnMln4fbtcmb70lTPDj7qNxgsIgjj2SmWljtTmTq7inBDPnKdNid27g0JOI7mj6lwsG7l+9eazMi6ipTqcXMXkTzd4WiEn5F5VEOEl8R4fPI1eoLqzJ
AIq8wtP6C4bWgk/tOOFI8jJyVSSHXSoZrMnFsc2XqNQl92QeW52vIjmyB2pVYHfUXcXitFjhrg38tEdufyp1/Px8shjnH8zIDB0SxqETtj33OcZn7YqQUQec3mxqtn/R9G7O7SBfAS2Zfwcdr7xPewIs+M4WBsi1
nJM9WXPAjJI2Q8tbYqKGgkqtb552V4y565nN4zNsL/u0T04xWtKppEg3Jdd92m3Jzbp4DV4TtaaqYkXsmNdaMheq3i1NjDKTizOWTZmIRtalf6vP+7PFmvsIyMNHGJtevCzTHLEaNhhsat0bhz7/thvOGGqbpccK
l2ms/+nzNzLAiOK33QTcnJ4RisoskbKIrOkC49PEsMz3cgVaV+Z3QbBbikWS+PWyNiyKO6Mb2OQOa7hWGtspt2YLavUBJtDo7TCjxZhZ11lIF85xc2m4Joh77eWAnJ1Z0/GtS503Lnj/JZHPNrybchmaaSxmAKkS
yuNQpN7SjArfBeoOIVcg3GstOtS5IZI10vPleUsOva3Aq2zTF4vrrLL4wpprpq36LmFZXIdSGyiSNq3k6jdZImLaeB1tWzQ55pYR79nrLR3F8HqU2pc0HL2z4QBNAaoc6cy5Rz2L1RGZACNlZzoHhz71OJCzXR3w
JovZYNl7v7Xwx2fJpvCyMoexKK8f59ikz0sJtIb+iu+zlQqHSnhLrO/4NhUL+kr6UFO0qCIX5qGmLp9emdEAyiogJ6RuQgGUk5w5myfzuCaGg49jJVGZeXqmEFGCtRp2LBMoT0ZSzFto378OuTGSRHA1At+5eyXY
wVnL2UsA+fhmVlQWdJqZm2zEvKv+ufquxqONYwkj53rBzT6zCVlgy6HjJ9mSaAN/w7pZl5bsREKTWvMbpqOzpcIrBxoqvMhyCuIrC1euGYfBcJsQLd0yqoyfmkJ+NNSrFTFGW5/26Uv4+xb0ris4zXzJu4WU/75d
C/TOniZl+bMg1oBIHOP1wNkBsy6y18G+o5/S9JIoQ+PFbT8uHzqx8uDvLLo+i1s95tn/vcMXVB/6NkSEK6MWFZJ18lL1/d/bPq2qenM+q5f2fmWLaJRxq7U3XTN7jj12Uvvs7Gab8CTjLQSVdh56MkrGNCRdPxl9
X7jZ5YrXFhtvZAtbpEacXYFx42BV5fVspKs8AGtmIJzeVPGOBLIxh3kAS5MrUuGMSyl2TnE4GfNip4TjKJAGSoltCIrWw2JFGFUYxKdkFisCnRmuLLhPuMTSSsPqvT1yHqSvBflx2DL72Yov1SyH4ebevu4aKdlm
ECR1bJpWxvwW+rekITxNI8+U94fhOdo039eHThUnxxRrDlhXZa6CZf5K61T6qTPE5y/ugOH7WffgO6rMOgsKgoQnIlzZtGiPZJ/HprzajHyKZxyINLy59Oz1O9JVrRwWJ0t0yP6DhFP/rPHQz0Z75Vg9dmAcyc/R
EOtv5wX21nu0bxhK7P/XI+meNVhWvzemy4XjXSjDML9BhNGIf7d3l7oWKmLwiga2GNsrxS65qxtsvX2t9ZH97IqFV45vaaf1nIdO04DZ3EKO0c2a0KqUfb9SlhLJbbaK0uxrC79mZboGV3lIu3hh6hwA9F/DHbmE
NDOE7/7Mmftta1rCsJ/eQPMR1cHHWboVrYiW36GW+Zstryvb7S7BWR2MXcO3LkxFpx79B/5PJZSnIahJ2ecAYU63qc53KCT9DRGmi5S5NzMn4lFDt8Xi/pn4FV7AH4Y9n62z/6yT579grd1PhibOTT1FxQr97V1G
Gf3g9PGq2F2qvg4RVz2IlhaIt09OM6DbljNYNny8Vy81VRvcJod3dsnsIelAk3Ov+zZ7ESubslAt7xtNTcThfDyWiQBoIdX6HuiL79GPHAFM74NLwS68y3Bpx0qxvinbqzyGh1ZVaYb1FTvx1DnGKX+KujwB1EP8
fviBzTgKK8wwMC5grTIv+E0HgYro96GJSEP+jqq/vxnrcN2NTSsPcdrrDNC2Xdxy9NX00jfphBEbW5fu/xvDkrjW6mYSZG77W6LKLvRODH9Pd7+jKvhvwsJyXSY7HEmAbKPA9WS2x769bm5lXhG8aXY4dw9CHPkm
E7XtqApMU9pv7fXlVKqWT23qYk/wr7P5jZElStzolEDxEUeI/YSjX6GwAuWQbXtb8iTYGV7PxtbXDbqZFJTGuDRWLxvEViz32CveS4xNrnT5UaG12I3hvHsoGc8JIkxZUQv6P3LC2RLHMSyl/CK0cgJcJItoR96S
70CWBsyllA31t5GENhASkorxDqCL6gTExUl+irsSGFtw02tpi/bFWhZeWnJBzYQI8ZF2IoCF13qXSyQA9WRqjOI3i2CLSdWR+3XCccG3S2DiS6hpXPgv6ehU1b8zLN8a6kHgL+Bc+hDlUxvzb1yZW26GDZ7mxFzN
3cFUkOOJIscJPTC00plvTmkPdgQOZ+Sv2bEfXev1kkhYVIpq/TsQYrcpBlyMKlhKaobwQvcVAXsCurZWE41JHQq4XFBG+NbeQ0oA7TmZwwKnGvk3ZgljFH10G7pB3SMWLeCl9HGTy2k+AZsPMdwOUSr+iGLIzE2y
2FQJKSndoIYNENGEeJK1AXx0YbSsz4GRSYLKT8OWKDMvPUnmvddMUAw/k8gjxM7ihXgx4B8TZcxU/Nbk5GBnAuo7DnGd9llpmf/h+P+Ywq+FcIeffIotgqgDcSS3aNR4kd/vpjuNpYcth24kCJsj0XVTFPyuTg/k
u+h8IMhLai43smi06GDWz3KUJLO8/cyw0U4zEvulnFyOSa1d88t6VpAvce1kTSoI0tJ4Emx54muU2qpXPTd01B/F3JM8lgnbMT/Qdcgjriv91yTGCTnljCDEdpuhPSvvb8SJsj37lIl/bJQlmCcoIBJF9ulcnlsU
yysWMWc+9OHqMaweUKzg7h0rpLFO2gSe0FFX/KuX83qlw9aL7S+/e5rpSMuz5CyPZWH7ZRIt+sMSlz2S1eYMI1y0siFmB15PT824p39EOeqipiIuBAFVcO6XrtAy7rFc8bQvIhyXSPaNhvq9IgQwk0NIngmzeEJI
wylHz/trWYeORjTyVy9YQLXAIz6ve3owoSOPYEnd6COU3gdiFgNCS00OIvTR5yN7Vs8MfdPpR7RZ/rbJy+DdxFwbzsX/NC7Hs9gKUUeFjIk3mdFyzDNZVLDIMShKCWBXqJxy3z8pESU1nz391EJOyjcGLRgMuy0c
I+8I8PWSzgZo6S5sPrhDUWegOOGeLuyRjs60hcrEKP9Q5THylGExZ/gvoJjRF9AmDJaGkrqmg6u+bp2VM5HK1J8EgA5rvlLZT1jZeN6pvkpGVyJnmN02W6tySH0FlZeCJrrIaIeDplmEGhO1xCQBb1/YyscAhtOG
YJLAwWmwSCLdZaU9918sEQ1ZeDOeSviPiqJumEQMMCOLgi3D17Q5/vgfFG9rYFsPqseRAvpt8kPOKYcYhszfZ4VsVIg6Y9OeRsY9ZtfNMyCBA5Gjq4UgaDBLasb6o0g+h7nwevfWQhghIRBQL4ZtyCB2NCtE8kFs
MAQSE+Ae0aiTWoieO7feE7F5P1BxZ2Ma56aTW1iaIpsuUFzSr6BbnhpOk2coF8hoiJsZH/cyAYY0NreugD9fQb8dxBK6Z1qzno6g4OXGFOh/yfne4WJYxMdYc6/Oz4k0Q5MQUO0lBbSMWLVz6//bclKC71INGer/
3+omHlvfoEkVSK4DVPL2juHv/ztGlZGofGXiucjhrCEb2m9Naq18bsHZGvIXz2mYW9vMbhxurYwsilF0pzKqTvgPLnFdK7Cwr1WsAnqLj6KKsiIrySbXcIaxf7+uh7oaIGbPaWoPYvauytpvIiPb4epV00qqGZUu
kxCyVdYhO1uJ2fOwISPwKH0TG6QqHXEiFBOlIBEZOiTGgMFkdRY5ekU3V1unAhssDPF+SD0ORQN+CZhJpUcNrvWgr9Bu9CkrCcLXizc7JSH9Z3VlukTEZKYPO1lfMAj5EOLTEb2ftY4vSarJV+Q4QRAClPvpzNDy
lFIia7HQ6WD8huSQS/9oKvEJIewoTuDlV7KxlbxPqoqusn8jvAaiWjXmZFS+7kX0DKb1ZDJvtgkeozbh2N8VBvAV4lW+gfIfdmGVfTfu0iRr42m/qeKUxkFDiXtSgmDgoHWl3O7IF7RevY5P2Qt2E9kbU/xjvsb/
GRlTVXdT+UkRhhRZvix+s60vuOI5PePWDoWiTMo1XBHcnuzKPHmO5OqIi3Z6Mc63eTHUob+rcespCig3X2k8F76t/jAQwM7IRKO/16pUleOst++nz8zijCExEFgz3QjBNpBZbYBYwmFC2UBZ1f4FD1RTibPBcz07
7J1M5WDb6aNVEEEjhhs/Kqq/kmYWzMKP+hxef4RrUllIPwyyUc8o2CDAxADLVZ7AhKT+YtREhsfho1gbPFFhAM4UYzTMWIqplmNXDdtUTlbbKYKZaNMparZ2/lAXcSw4sD/FYMpimgxZD0IGgPsO8yaEq4WX65iw
hSYiei6S0xZzcLYhafiyXMo4JCs9GcP973I7cHL2cKN6kdZ8AnpQ3h6KSjYNn6kaLQUlr/vgXs99v3hWO1R/YEwy31IlbJtfHd00DaOxHpcUapSW/OQtwvO4zBHnhRTN09TbbUil09XfWgxfIxQGBw2YuyaZ4wKe
Ni33Eji6hHIzyJx9S/XkZ8kXpduqj8Z68/iMc1L8C3UaxAcOs61uXUSMwgZH4aEKVyB5PKEUyk3E0Hxg69wlNxPDF/X0oZXcBgy/CUg8Ok6UbsvKLRWn5L0QuN0IroPUqr5E/U8JZyZiCO51MDL3uHLjn7ZUcacR
7wHws1eq7dBSnhFZeI5UjHcgmIrTbcmXBHnTiK2nH0lloEsFuRIRFuIHbmYagnje8F+2E5baT7KlHNxcvfBHJ1GjGxhp1eujb2baUlu3epBLl08ewH+ubiArTVrLGE/DtT/jPc8LSwRAXtKnX9Ek0+pcb0tU7akZ
L0bdOywdznkKSFT5TUVzVRE+RvimSXEtzj7MW3xo8jpHOrwDbBs7ZyYwVy6HvUDPHuecYyLsco8avvnkXd4cyy6Tqdxc0z7DhrRwnBWvjJMGSNoQndp4xBm/AA9xfXVj4aOvJwSRBvwOMpMFCyQPAr7uS2Cw5rmf
ToRUnrJ8FxXSfAOOMYTY05ATdsr62I4UW+WmcMZC3KobwnyqcQCZkhKZQfw5/DMdqvPeEAJ6RCx5rNKnp1YnORPm7ywj+AhU+TKyFv0EqN0KSvNLrmvwh9CIDU9kxIDnMwYB2T86ecl6+ZkG9z0EBAQVcpIvx7ui
j5NKoHfZovzU6aSil73RwrT5kH+DvJXyLrFD1SACHfvXGMIo9nuliOK91fYeMcAXHiEqdvOPFy7yeVAr09fz8vWE0dxnLpRy/b0m7Of7WVEjjJNsK9QqhRSu7ut6qO98lFYZofVHzEVvzjweB3tAmMUs5uWarjyU
uU5W+KXXr0P/TU4NczgymoH+JUlMY07bp8PKF8W1cO3rUNyG4O6bflczz3Yq6tLhwDwJEzPT0JPgqSxgRCRh74aSeCia4NCThY7MsqSjG5iDQB5eOn/hAhVcE8x3vSkr/SKFxkfIfusu2I9OoI6mSbVk458IDRT+
O44IOE8qiEIdr/c1M7SlEPhxga4dD9L380otBtVo0PYRSfdryZSTZag2UvnGaM+QeDnLsj+rrojewL+24lJNYrYLt58aoR8vZw5s+spgv0qoDiugLjmS4ZMefTrYvdnrU0Ka2Mn8rh0dY2e+AjYz5K72zsSmeH3k
FJbOFtmBV19al1tjGq1piJcfesxFXaESNtD0MJS6L+uaAllqJMtxYuaVxYcflsORZGL+DQRTMf1RSj5nAeL8bXgRsSZvP4oETFdcKZcE10IMZucOlL4poa8fx/P9l4+3qF9k1yqvuVN6HmzdSyZUJOuxfJJM/XbJ
TRTDVOX4CuwRXVdcLgqM4Z0J5wpxPJWrfrAAFLXxODSU7jO+wGLf7iAc53cBA8wHepn1jjH6tMK9MMi1Nc9mRudGOrgsTPt2hx7FUCnPiypO6fhXqcikr34KLtPNF+e0GeytKQg3dAVQxw/NQJ6krbeSnJ+S6hqR
ws0kMA0NNsWPfNlzKoHmiJu19eP+glzjoE4cy+ova6K0w0akVwDdHlSAXt9aMN/UMmbzWyk9BHyHfgmljHU3xzQqAXlSts4hieEr6liyaN9PqhiydhOrsRovw/Vq4sd5dnNtSHUKWkLVw3Wv/wAUtSDX5Zxn1Q1Z
a3gozqRRhCt9Vvepw8Kst8Bpty4huq8ey47i4Ak1izz31RUr/WUNO3BUzlJHSQljJF1sSMsKI6zhUHpfKWfg+oedI0txQWpXS9ZfN5H/o9fQz50W43XaCF01+JEz7HsFYlQQL54W74FWjP1aK4l6KJBUpAhxrEc/
lkW3J4ntnPSlPUisdNJf8URvJ7Y6oBAUb+m0tcwd9PsAEqmGZLLP9WYEZtLeiPTEJydFNag2LdLlZkdf0LXnh3+gmh5ixR9ZVo7NPxoel/Sy8UjrDFDNQ7cJUNkp6KLr89xvoIZSu6maFQuib4TcfNWCati4tmc4
F4NY6Cb9rmeQsYiaKay4fS/Buc6gPtS7zn/m47h5DyfGF80NTWhVuF3HdX9T6yzfdlQgjeIXccEGgvoaswS2MjtGPZslxhJVt+lkAFiCmPzsjMxYL4c2GgLpiGIfZbspNJbZUvDBEPBpAn15kN0PEDtWH67Pbk3M
J8qwqbL8aqj/teZhWP01uEFnTiA+VBE00b/WqWs0dJ9vwz7kMrx1mO3QCOxDKR1ErhjG9tekDSGhOgrR1EMZqoM6f17ocB2bS3sqBdBnid4Oyc5CV+FXsAApBMGABQ77rJFi6kPLn/1zYBXUj0cW4MdIzy+Qua2W
JjQKq7W0RkBqXDt4xRDeglxjqShqib7X0iLfY0oJkUVS+uWvMq7rCqDRywT9pYFPEjY+FqeZCf9S3Eu/pcJduny9EmKpx0DNMyWRcfR4Df7Kpc3DGCshlbgG6ahDWdEA2Lh7SZw3Pg/kGp6dcg6ro1v+QYgFmD5q
bAzOyErwrCSG1JqZ24uUzE8+JRIyNCIbXSfhs1QBVudNVRxkUmxaMZMMpp9gaTQmdQI59mZdv1H1tS4FlpTmV0HcP6JiN3o45hAIX6aN2BE0FbqBn8p0M59SZVdc8Ful2phoZOyiebw+0i1j5tuEynG2mDtSZ0pD
7rGqLN+SUyBi+fd0VFoqpOULe5ZJRacBABBN4qr6Xsn3NHOBY57U+6qU+hKOmHv+2Dpx20/hcHzSj6ZG0rqe8I2/UBsiF0R13GjJS46+D0UNSu9Ny249ASOoSZcgkt5irJDZ5r5LttzhT0bqiS6dw750ICgAK7VP
1n4bLKpZ1R+jclzDenIu4AX1YfaFvolIZCF9kPubNYjw17NUXW2sYZGLkmKj04qaGgwrlq2KS31cgJ7Si2gpBTs6nnD/yb4KULFTcHU0PS0QTAmfeG9Uv/p8TlecvVM7OHI3D1apCOwnGelm3TwZl0GmCmrKUVg+
WS81Dhb6zT9pLX6c9fkHSh3RA4ZKhurL67yHeqPvac7ZkRPYP1uYg85mk1xN9y4BkyaiOPta5b6RXQvxUwMrlHL066pn5DNpjKngJ0yESd84yFYvqy+yD4FiJnc8fD5kPDv4MZ+/CDgK0N5g1qqWk8P9pDLCcV1r
k6N9DSl3vNjHkuzCHJLJy19Wr9mXiD3tSfWvM/2lByFXJyJbJiCoo2BHBum7Ud26Ii7fezopNoAtP+Jx0yrJW15YTGP+zK3FCUlD/OKhVoakL99nXtWztNjn2WdVJeHSESV0FNFv1vb4LY/n6qca0i6aErNna9LT
+UJ9HrsUp3IQAIARHYgPkeDU68kcAXwfMuXIhqdFdwpZTbaWlwSKesViiqYKuoEmrWLwwRDV4KMGfWGSh16EwFYROuxNeVyAXJR2dPLacbwmQeUX+v56crmvo7s2LigdxSCM330BKS4IXygo3GOZywHnPv85WBNM
10m7O5x84NAIbWgTpON1FdrBgW8lEd6vWYoB08jIbd5iZT9DumViqv/a30fj5KSkzndj9NqxdpUSFPWYVnYbZnPNPwBMxsos9wv374/xa8fQ3u76fw4u3crFuJkwqCV3BpVPuEXszQDiGcMwZh+CtrFiTVGMn/xl
jVxoHb+LetLNl0wwvQEvqvMjgNu3Ocd1yE+ERD3sztbxpfMPLwesMdeiQqWidW9vPKy1H5dzX6/K3zJPTmY60I1KY2NVVL9c5cUbUfVkKpWVOjywmVvqUQ63JU5tUTHZoLRt+S/P35RPZAtqpDG77YhAR+SfrifK
Cu4r6de/Tqb5TeZaUwPG0X+WzDmpQzxWLa8ZdJAJgrVQWKW3W+j2Wq5WY4nBzlmFiHpOkClwetQv7f8ij0GIARJx+btLXwiGz4GAlk1rwKo0l4Tpr1NPUJxcYVFh/v63ylzum6duzNiAzOh8cNf4mnwKVXZcwBYp
O6zlW+Oack5+Ok/0yMfoCcmZFbCdMoC911WM1WCOyw4aK5YeyGfbwN9OxDuaGZYfjg57IRQI+tw32TAQdtKp8t//qs/lUPTulQhXfY0rd28ZKFmH+45wtbCmB/qJoWXgJYY4j6rwsNFtkmHacW1xbcQCu0dpTxwV
O9wxOPIaONSrEogCj8mnHlvHQq7MVFs3h4wylFIaSV+CKfQv2oWlaw2Ov2AtSIfVesVLrPNvJmyjgk6THRYFHoXM3Ho2VaIDMRShOn5E5NJDd4FZU9fnXuOxIkgqfrzQT4/2srgrkbSWgn1Dl9tOOyuX4oyYfd7U
upQ5qxK9esqdaSiGTJe5HifD93YYDv5DVXtlPyopLbk97nyGjugz5KomUOTSiqMjg8DAWm+fChUxWb4Yg444qbTI3WvvEDBZzuzP4bH89aKo3hq7cVJWrjMnNHkDAc5k+o3xnaa2NSBZRCV38CwCVG9Sk0XGIUB7
SoVRsgp5AdmFcMXf/xf6kHRdkqu5jNxXxw0e6JChP+ioI83vjVkut0jCFKy9JjsUZcTJG5quaDVKSx4Yzw5uTapXLjQMdJWJa8NTNVEAxQ58rZKp6dBeSWt9WTUbXwYn9wciuUmDPBU0Tmemrli5NArxHBjBG2n1
unirKoFfWs1rMwb2Ki6D8WT/7JJoBSl6+Kfua4/HWYDAWQSW6zXnXHDB5yxSbPbqdqd72fpVaT55QZss1GGNF/BZGEqj0VSd7wXC+EIG28ipyHuSp16mLPr727/mxZmeRqN7Sqg4D8wD0Qb6ppHklIoa5dFpzAUN
UVM2Vq5R09bmTJtYOoVp8mspKRMAXJUFdHefa0wukh6dW3c4vozusBCzTbG31rRf0r8vleta0+WzSc8eje7N0ScS/j14avg2bmCXSCTAh16att6v0Aau+c3/banPvKqIQPoVpIB6rFSZ0mqiK2pCD+MWosTqRiN2
7EJ5NVNmtaP2scyvkhS73qEoP4iW/jEPsj8zYkzrinF/zYmwoH4rroaOHndutRk9zE3RmNFyaGbaQmqmGgsnTRNTD85IYYhFdIKkeOLHyGNlWUVgqGURaUZQyQKZn5ISlWBV+lpeQeVIvBjd+xq0xSZk7TZSOQuR
mPX5wlHWr7Brcy2VR8wTX5MZJsOkd9H8YyVdc3bIAG+dKKN7l8V0V1y45cJKZ3oAA/s68khUTF7ZGvxk0TnJLSfNlZAGHfjG+5j7qTIGImbglZR3Q3z+/GUc3SCO1nHCFnoUNlAXInG13Of6IQ7pjU57CVxJOoas
PXJdvJXUbKd0nPFq0v3WBgdT7+voUGEvl9pTSuxo+LmAQBZI7zybz7VVIg2VwcxEVjD59HR86KBN1fa4LEYGaMs3oc8xQjLhf5J9MBtcpeKoZcazLAzs6WV6oi6fMfl9Ig71/AvyTnUBy5eoNa1hMgPZdFhO8kRP
+b+ALuSHDyrb/z+o3wbMs4ZcWobFe43r9+iz622onP2J/2n5u9evf6ZozuCTc2cdeTrqNxcg9Fv3yDqKIWHrMHVRgrtYW9+hCw7R2WUGigUIGOg27pAudtEJWYYW2caawfxpKKbjTkZd+AtO/A/f1jr5Zl+3jB9/
J6M4q9q6uI4H+7DY2eK6tDM8ZfJAFgERlZH891k8+hkagiS67oVlBDo8r8zrM6PGeTx2EJy+6yJya2v2EfMG7g6Zi8n7msNoUVpMxf/NE3J3RByF1VmcxqEh9TWKoiVqumDv+w3ffR/OejzGCob9xfgBs4z/bYzu
NJYLsJ8BODPUxc+nIs/qIqvlszKP1IsrRf87FSeMGQ265vIir9OvSlq3bQb0Zbz6G0F/WInsQk2Uv24bkknj1IAIYjNI1yZZf11QP0MBqThbfBbF40XSnyEpkThYpn7jhuxXshKcu+lozjBhxgWhbT3vFDMgRKg9
HywRrCcosBF4GJu25KK9/GfxWL+9dg0bIG5NFFK1xNRl6N7p5yacje1ST6+lCGGI/P9uhbp7GwneGhGjb57ud62Yd1wYz/Xyz25HsY6Ca0XoN7pGNlkKPEur1k91J/TL1SOZRBbvFeQvvVY2r6ppf+XBZak2sw3f
rIo9jAYG7quafsE6NF4HqRNWEhj0dAS7gkBAmQCMo06IXQwFFvr0aqEVsbCoWCeeCQvt9qYRidGyQWI9ejsEIzd28i6KWMV/gm+iePDDIGPXPRDQqVEuW3Bqe+xV7HbwO228kgR4OG8ux1+XlIHmDnexPs1X19Vz
iCuJ9j0Jg+5Tg2zM9XgIfYrplWSpzlAyxpYVy3MZ/Gp09ViI5bGaU0ObhvXSX39EbuT2ihwWcyIRG0ioIwGvHGrVonOOieWTYTS4GdV6iYXLpTMKi965TuF/oetXSltGanzVxBaqFH0JQ3IcyiaHbKhVTRTEC/lZ
pBDnjZ3n3aEihnIStiCPnRjIl8PTO+pMSLyUdLRfPQ96E6h303O/gVqB5Qvo2wsbWd9A1K+l31miSm5/vj0Pmyvd5cSId05bPPpIjbOTFUgsBE0dJZO1pG1Xv24O0Hc+LY766c48/8eyp7CTGgQUKzIRBmvvLccP
s4iXndjFJwhd3ykjablbHJgNMJxFAPpNTAbCXZPsY5M1/teYB+wKJL091wgHiCs5HhQbhND7x/dOJ87jB2gXkZvQFUjvaD7hPvGU9FlZRoxImBe393Z9tMt2CSttk/f8rGu28Pkj94KfgEsv03csSjzliPxM0c57
OHK/EGHsfQ4Dxmgjwv543SWw0vQscNCjmmODf9xR7PhcnpRdKDAEB22JJVEpWms5WojOcliOzo8PonMWwyTyqME3TwG8UXLLaUd76Y6tMi0kGQ2Im2RVUorWk6uk+fcIel27Pq2c8nIYKHUJQhh5te/Qwt83VEsK
W20ZaRYuOc+1Po4Iv9QtRzpeMRLGAmk91u8bx+cjWeMGFp9ojUsC/HGSw25MuUw0aNl5YITRNZkwl5xioR7OfrW/vpkKkcVZT3p5BHHB3A9WZh1QT7DthlUgIM4LggtTizoQ9iDFFeGFUfu4+tEhONxWWYUSt0pz
7srxmwQ//17CU/gMogQCSIrQjle8k7zjz4yYMTEQvFGqUShhIv89wbtEiRWjTHfqAknvSTZvHTllQmLtbEqC2XzlOlksO7eKnaxzrVe0syGXycd7ZNtW3cwLeoexq6lqzrm5kS+2mDcRomsKQaiIv5GRiCXnqxM7
KCeqTrnIQDGuFeQ+3dDmrAC4+2WFy6C6C8DROYQKu+deqFtDws0wRLIQRNwGRaeAovO/CdiEjEKyrzRFPSMzom/g4bkI9/8NtDLhEpXk3ZqOqtMX86EzE9HkTty/tZCc7Hoy6fBIfQAFFlYnrTytslMg1eOkOP7z
yfv1vTfofjr4Nsvd22vPCf+nCxUemXbhQ3DLBrZAJoF6Erew9UVd+LyPh9+/QtZRyv/f1amfWIk0FhHqsRwk6vCrYPXZH9T1tpnZImLmtrCsqxssPPUz9lm5g0n+rCrym7N80ND8TmNtaFZUe5JDVlsgwwE94J4q
87f1+Mzo6WTXCw+B/XjL3j4TpPl0aBC8bL0oh2JNp1Qlr/z/LawG7IobGg9fLQQ32VmG901B+sWK1s2Q9KC9dAd5fh6zlPHF+wvi5PVIEsivNqvMKSKr6ot2wmMVPMmF/c2wXG3CmBPapuhb4Z5tCfimi7p9OSvE
F+m5LMXIviOyrYjkjxpWcMFYjbryqxePR3pVtbOu2kZPBSoocMCDw3VBxHFPJZxrCRxWpWiVwyuGoEKWKvt7vIvM9AjP0Ew/Iy6pHSB0eKJJBWZQUr7r65hpC1mta134IdYjO78SI6q/5zEc//AooTCM+YGEFdsK
FZVT95J3Xuh+B1+GRIe3o2MQilpMSaAoavui16vHmLaKJQcX0N1k2YTeXqBe/X2fc9Scuv5m6YChhGMaHTy2rIFuyXndvQfJWpi6LVjhA5UyOUndro/mVPVLzWhwGOMyiu+TzP23gNn1zhyOfAyRDO9iizxD+Q3l
sMobyoSILLajDbowacpP26FOeEVzw4QCYgql9PwIMbwHauvtIKp2TcCns89itb6sX9ginIjKz1UC3lC+ICCVu3E4pxOfNAyQoFpwLC1oLJMSHaHdGk8o92eiJwnO9uKJiw6zEg6EwaxYCnKPIZ50zlvpWykN/J5D
V/w2tOdSibW6VzKjYQc0SwjiqaQOwnO6zmXi27DVW9nu5BpzqcEi5DCPyzWir1q8WlSKygKtmFOcrCuYpw6Bi89+Oy82Q7m+Z9AipiCI9E6QyeiwsGMPqbK0KqclOUBVcAS1BxUyKs5H8UxBYSRT1cnf6YSK05PF
3tB27zhOXav/NipnWHWt4qjSdf0hurITOQAB6nU6uHutYpufmRgtsy4YLV41p2TmH3FjVvUWx8pdA9L+2qmxYl5VRXN6ZMxSeSwLNTxFzaUsL5/ymfhZAnoWkd7h9Bv8MfsJj3xcVMwyHTxjFS8q7jWUtqklD7p8
QbiXnftRaCuT0arSO9CFo8HC08uKAGHX/DM86QYgVb12Npx8do7AjYLSl1kpxZ4mu24xergeTmnlyr6jk3OYvBPqBDhkRatpidcL2XgOim4nrXmRvGFdH0/dvTec47+5bsiOsiifNAjoyRKpNVILJWFAvhjkasV0
YwyQm2veaw3uHMI+fHSpQlizNJEygS4koWyzApyp8QYhqezGt07+MgSstW4dfRDhzvOEHUpklpP+NnU9zzbYkiM56fibiFuWp7U7z5jm1KbItnsgkx3S2GGaLKCYnUSeOs3pY6tcxz9oh6NxkCORjP7YF/mTjwJo
OmKizHMpQG7UrxyHqb7WFtReyqVHH+9sfC+Mm1AN7YXGNaH5/C3TbCo3girepU6s4KDEpldYmM63kYhEDo+fVPBRw++aPQNsGDiDE92sT0oUawU1nw2VXqImg7vC0bpMmhdq1zhveZFlqU+C+tbuFFvYTYoyAbR+
Q+6kctqmv7UdvciToJnegPphHjfM3pYjqcqc4QwXxoxFm7hWv7Wn2b1pl0i8MECR/uMiYBwkbuv4H0rDRCCnfAb9F28ze3ZqUIU8L5SID202Pq3X1dfsIPPvt5X0jDPsfVvh2bvU5UWyKE7E/VKolaowbvpHOV56
09q2fLRe0k5+PFQJuKirrvmilm3jCDrHCAiuXvMl2jG+UdtRG5uxuCo56WJA2RVAsD8wGd2DLXZDFp2kkfCqRgsfUFmxFJdgRH17gB0CdApkR+Vf8D1IXuPbgyUIwRjzSqiB5GZYS47uo+vyW/Shn2zfEDGOvnyX
uocyaV+DLi0Ta92kCv9xIr0cpwmWLpr2Wf6Ykms2eQO0b8YOfHnHpKiP6oFy0Vsh5+q9+DUw/fxUf/pcF/SElOoCJemLn7Sd9B8zj2kv9MUJ5JsipSOAxHQbVK7TxD8PEpRrDM/1wA+g5x9apQs+2DZzDpqBBDPm
gOyErvx8stRJUWr3VXv/tX8ej/Y6t+aYg26IZLCNgRyNFf6vNDPU9baeA7Ff2ybh8tUe9NK9UmEZXWHrb4ZnU/lSSnekH9INrkQGxLInpfc68AMHCYjdbT4oquL6kgyAhItpjwxmrlapjhMaq3tKy3cF/+rRY6Iv
VqBzWkQ67SHvSZSumYX2GAMOxexEiEfAD17G9MG9bc+Btb8bJi1jiqJB4UyV/zFhC6YwiW0SCdc7e65bKxveWoCY/Cs6igyI0RmMsPJdldF6SeT2NESCiH/ye5ZWjQzqYYswYzOYWKAdKOPRiiVf9Q4zgTRW60UB
1UlN0WfVbELz1RmQ1poS07kKUAbr4xU1+K1+xGw6G8Wti0+ANjFPJNyki0QV+42qUOBna5QNFVrmLj3KplhHWq1cmTaQxWFbDpWa8C69LvqsHFTK4p4G/K3BDiJg50TUVq4R5xqj6WISsOrEG8A7fiLP1Q4fw7RG
6zmGJqNDeGBLgXzgfRvEIEaD1dHkmlbEWQqBjiFsWLt0Ev/GlohSwo9UKfS2S+w4UaGSAOB/V08mxnwBJbSGjZvPnqYDWAtsHsWQ61+Km8zWYp/GAbZXZClOjSBylK0WKUtQHPDnXA528PuBUc3K/7DL0D7w8n6D
dT/zqtUk/81NrOxoZtpNVv71jJ4Hw9hxggWOcR8F4LN+3y6pRMHMrlHrNLQ8NfX8bsI6x8L1rIKoZ0k8daFJXzVpR5w6C9RQVUcAKZ4VxnzICq+714JhLj1GiY3bsYWVRP3FUD/3Wta6qR+vrKjxcl5oZyh7vRCy
Z7zg9GZlYM4FORifBVOdnKabEoqO7ZySXFsw7TGdJ0ThH6F7RpPFFrdgZtEEvN/zZxWIo/PekCZGhaDZ003uA8HxmkveX3597yOVwqfPsnz2Mr/Z4+JlUrZK8ujoiJoHjY2Xm8lNo5lMtuXSJ5iDElkV5R/5aKYR
lxx5Alc+wXwo+/qR/4Oy4sUKIMAjrfisIYUK5vQg6msEe8BxajIdzd54lcnQoxDAht/pywwVCVGWwxlXUaapUELtJJa60nC/sPEOrH6xNliD0nLRndSfkhT4K8idH8TXMWSDz81sn2FMbx+Np9KjO4/bvr7wz0kp
rbuficWM06BjdPJCRp4zHt3tSOeevOb8a/56RCBjlGuAN8tcg0x1HYjX5C9mmZjjic5Q835GMHSQq+/kpa5Gy2POxTcYU2Xf1rjBcyU0k0rm5VlsMf8flZXyv3TK8Qoc5+3n3/PdB+TK0vfC/iTn+Au0l0Aj9cmT
HZTfOCUUN4yq48WvNtQkXi/vWEsAda+FeildUqOwik1Vxd85PGOjki5FzKUFE3jhyXySrdKdLshc4kgTF/OxtNcfF1Aq4pQY3VEExi4EAiUbespIbrWT0ILzNTtDV06vrCuzsWFpP6g9STqOaR9hfBIh2n3iQtTM
hBNxGttw3fQSyRzscGch7zJoZHdeykykHh2TeiZOhYa7w05nGWJf+B9MeoM4OjI46y+IghBm4qnZv1/6XKtedDe9XtoIb5EJZ7h00e0kTemT0pSTIZhuN7ojNXjuzbKgIPo10kpU/Up3TyfUDuulk+CihyCGv4G9
Ny3clUQEeJ8o12s8KdMx4NgkEDVdC5zw7SY8N9a1Zd0w6MIOqdIYDkkpNg81b0kfTWYOe9b6AEelBj1LIJGT3efVxzykR8UvyMNDkNvLQWryPRjreK6AXt6WJVS0XRKJsK2z42xDZKy84aJYoumpoTCZ1NzM7WTA
bb7jkpaaLKw3rflb72qXiXwzuO1MjZMyXSlyv1dyKEqptqfeODm9t9BC64RxhhbEGfgwOg+9LVFOwSEEKW3y+tQVRHgyIRUcNdUbO0vOSXodn3Y5M7DO1fc4d9jRcOasyZNLiTsfzgw4+XeJoMlowoFYu2Poi72S
3/u44JA8Qa6RiT1ZXruQU3KMuhZ9Rg+MlKInthSnz2zsAa9jSyeQBMWpO2/pyjH3NwtIsLwyiYe+oPXAgJtbCzbt0eJR3owdNuVwIk7AQozAWUjo+il1zMnulFS6sPud1o1pL8Mjh/iZi+ro0VhHbQlO35ZOJzXo
jzSMbCthGJUxw2Pe3nf5wmsw+eurWidGTLtIW86Wm5TkFVWjHdGil6u3PNe+bBTQZPfxRf0p3CDp9tsMlUEKhB1YoPr/fRNaUz0TaertsRdpDmgTnIzlVIPuC8rLxzJkQ8pI/QmlQjWTBjFIMdKkZmhI5r2eY8u9
qS3Oz3G1+z8nfEi6jDga1sjlU2NSZ/aqtRCR/+25tAsWLiIwAaudPTgaS1ldIgZAA5ki5xZxYO35yNnV5m0EFnC1cdNT988VnVnyaICKdkXqhXpLwLzI60LmnU8G1C2WMfp4+nXhjFyU1FZcyQnRarEYKj0w1Vl8
0yXmIrIu6/wduHyXCV5Uvi837YKZhH3at1VUq3RA69/O0bMrOLbv5HXc9Ogmgp/rBBOwTRHkZXAeMP5DeXSlzlgkz9SIx9JSNm/vWlMW33CNdHL8ym9GcaTTssjf+CfdJdgnmneMO6iuC9nbWu57zRjFGesD36qB
sdTTzp/INJYDHb/yowf27RC/vtJ64JU3X0uuEUSyQ3goCeX5N/TFshbxcCnee3ocsDzLxXf8BmqsRrC9HEYriNON/8harnC1wsi5wN5enjuTR8iA0ZJdIVY8KXKt+yfdsmpUe4GcCrBk3GAXCXLkjtQGg7XgBEhi
cRDsn+1z59qBjSAVoWM85UQNcvUceW3DX3yduEKxk6gAOhs72r+yo4hpCDo4BI41IBsNjEshkSWjOZWXRfFUfvrReYhPLPDkNB/ycmzj2kJiaJ+OsBPP3ZIfR6LSG6Cey61n9tkHlORe3Gdn5qhZTqQgOH31Bvoi
ZmVmoi2QulJ7ZaOjB5jAx9ce40QT0VF7dQZl9hLd0OxZbY55uC3lXLlcsygpI+3h6yzK8kIGdyBmBYBc7Ed5PMqlMKksl6fjJ5ZoRrJkTJmRE/NvfikZfzPopifzo4W1IGpx560Z9P0fxW5jA70W6zs/KdGAET9l
VH07R6IpkzffxTa2EeuviWCPnDswE/botzEz/mfwn1ZnYGb+x6bEA3XIC4hJ/3XEcACjX1PaG3SH5yDjug9bwM9gS73c0NRFdPTzA0cuHcg0EK5uvl8mSp0NHg0mz6KjGrHpWpXe8pgeZqvIIFbzPeKRw3b2v5Lb
g9xvr4bYnb2fxb3plVxaUNy0Y/LQ+j0YSQMXnOmukVJh0abz4RXEZacYnTATM5mlm8nE4wVxH9Z9Cyj/pWp3Z4AluaverRVLHZ/1IIOSnJK3ovjWOZW+555T+3qRlL9PrzP+fhwLDMA/hcLQUIokPge1+2TCSlmt
NgPJowimtP/4cZrzhAeIQG8CqSM4L0wTAxovrJ1two3Z7T54BYysfMnSgtgkkqTbV4CYC215+WyfqMmkwsHgRZ57pTR88ArqF14NPVWeqh9XL+wO05PEwJLoO13MIkrPIrnZR5aosXh6YtIck2rBpgOxHhxKKHRq
/vaNezXFwQpwPyCRSDG+VevjL0gzA/3XwXb23q+O85jDjSQkJ7j1Evx6b8F7yPPV6ARUMkbAEneETrhMXfkxQSvl9CWx/DB7xfrcQGjwo4x5tkO23Lx3vx7e6p1R1A/gSJR0aNwBexyBgqNy8frvD1l/TN5bpd+n
2MEmQi05ME8JsPF6c5hY0NtXcnuINJEuOyfLRHVv32ZZvJX1UoDe5qf9uh5T1UkbTM0krPZgUrh1czKotoSeGj9mmWjJzINqRzZFosCGMkKK6onzFB0GFnu1hcxVrYuhRbmyvBgbZkXUEg2jlmFGqLct+EobYNpZ
HwJxo5wVWBn7PWXB9Xa6q6dmJqH8wAkfb8j+jwwK4XKe12HM3Xmiv5iBh12Pv9pAvLGNrbda2bH2ekFZF73ZTMD00lg1FVG2m7FvrP3TkskZNxqMVm9FvObQwDLc8Pansn5sM3EGcgrhU4A0kLoxQDiHc/nbhYo5
i7Hi+sFIEjFvaW+yV+e1mYZT5T3vSQgI6BmEDDKMvylDmejVXtspdFWOtWM1eJJ/NwX2oXjk8OEYoUujfdNBZasGFdxXpGR69WaWgc3i4xBb0sUvNjhrA+NWckCoauZMWFvLHAf+Xc4WtTQOm6iC0Vc0+bH72W7U
a6az+ZaFRIjzmc0Lqf9laZDpQjlzSbsuTSbG6U6WWJSKcUxpoJOn6YEIJuH8DyET8N5rLAw3x5WKOkknRZL0rRY6CCkX9pCT/e57mte/dHRbTnOE/AehGR0NPwjGH/RXFaAwdfMJ5IZjOzYyRoP/B11LUIb4Bzhg
kCD23WVx44QR7l5jdA7CKBgUQ7atCzhNEKsV61qkvyNKlvrCA6rHyaVdSEEqckonp3I7pqxTweJMGUsSaKScr7R2uIjo2Dm2PnJZyJy5S7p0eJmO6SedVmeCy0Z/eex/mNezASD6bFsqcbet+zwytAppkn/FCN0U
jUSz8MpoJLbLJ2A3TI6EvjQmd+SXN8Stu2U8b2yctp/N/PZTsfd4l+3PXvkyOBPDMD5Zm20Bkc2XP8J62o5/QUsu17FkQ/WhbblwjdEgq83lXMe+NBPS4aUtIOgEdBBp+lReERhVOIIPw95q+y46oVnDYE2iCeln
aFbbm+PctXz9Rb3CK5IxGVEk5Ybm/AHa60rJJh+jylBGD5k1GUwypALlWdpX/+3FvKhjPW1sVo6RhVRJMf9k8Aa8bWi127E/mAnRjHZZGtCWMUMmgTFLZPd+Dn6BVs4TNKTKmR0/O47EUg8W3FA6zx1l9K9YEGSZ
aQIZQmT4p/UiLq0cm58/4ZrTA/VcSWQaZhhf4irdHMlUEAuCzc/IFC/gAQERGLUtwmE2qB3vt/IuclNOV+XMlDz/JHVct5OK86YdGrEzdyIon7qSjlifLrgTOHN6X1ufEb4ofSFpgjKsm3YM06YZT9lu6RdnUTr3
8oSnzFL/xZayHWKlmzhdR3+dR/IuHXgTdYl5835/XDyHQHBoqF891rt2ermoHsPP0jaLeKCPMU001SBXzHVr1aBSh54Lce0+Uk1eu9oxYUsW/Fz6BO5M2maJZZrzDj/y0lVVlMaUNxF3wqBAEi/HorAxBvOGDrMo
1eUie5TBjbxqZ39wECNajDMzk2IaOSxhm3VMvgkiscZuKSsL00mfQZuT7uFB4gswZ1J/A84qjRHwXjNLWzAYnHLGA11SIHKvSjx4Erb3TiYLRPXw3uy1XiI2PRBy24NiPIqiqOUsYiW12tcTq/8gUtO9vhVgntDz
XIewImgNsYSQP4y5l2yjVZupS6qfSNXGejUafwbMDLTxL1fJrcpCXRs8AUrRbT80r9fk1+XuLYZGzpprrTqhaIn+wbGD5d4BRmPzGMVv5Up7CXuv/KHSJRMaYLkoUogEYHbhKtbxa7wCrvQqPbIthCs/pvXZG52H
qlGIOnYweXiG6Pigh0txrDMzfoMOzNOcKWWNTM8rq0lGsERTD6cgYAgUMg9oVZ7ciaew744Er67yox5cK+nhb+AE2ZjcuQ28W1dv0nlXcAuimshY47wpVRO3+fU2/NlBs0n6J12D/1gO6KfbaaxFqTegRwU6BqFr
imhCGAEMwRYs+gleLeSCilXf84Usr+6zDMkJKXQzQLvzCFFaol0Etew/N9nWuzFafzxMnxH9KIXrtmq+nPZRBGbXnGASc2PyvGAtpLCLJO0Os/Bgf/rxqGRkMzvt6JYOI5p81aw+oGNHv/SlvXGxiJiQq9/TWjvf
F58b0QEqy2E1d4Ux22vVJeXcZokXEJqj2YwEN95NScqcKopTMyF0Pk2D4acTTo+CEns/SqRppalwQz+VSizf0SmFO73zafIoiOHEMGiUbQMstd5CbU9iMtbtFaP0uIUNhUMXiFrni48fCOvYLMDCsjE40cjkU0uI
qySB0Lv6siPx3KuQkwDgLPKOC3ekPXdtsEgVQSeSTqpaXO9trrQ1VcYu3DGk1SYnvfQWMMflIoPRHj3RrXsLIvNBQ1BXR1pBuh2RByKy0OrjbMkiI2MlWmiQCgrIFxD4JdMp6U/9+0+ONRzwkmE931MjxrAjlki0
ioSme8kAdpp9VF7w+nE/X1CelyEbKgMWZiocfXxwmUmGelCp+1RkgC0ohqQV7p1BAThyTuXR5v4DpuLcue5XwIcnJHteY5XJegrrOXGmz8Qnvv0XT/S5tkozOTOHk0mqHIdqLKAK5jBa2tjpudf++1QL1efKk+8q
bhLHnYxei3Qji8OsYCiiLv7fJAvkpQqAl69gkp9qTXttXxJ4+sdHkwth4Sr059vu1s2+vdiF9d4JqZmH2spr4i/XFQpXUzQsBfYndWcuXIj+zVZp6ozSQ+Bna9ZDDx1igtYxBeqrlCjpswcMio4gx0QnUcqcSTVt
/R6rJIwZeEZuErpanWed2NTsYBfgIWFjQYeTReTH0hEDa5OwJKckRMdj1sH6md7tr1Lb14DlgbSReazvsGvpKNFAYmWc54d/5s1XJzqSJl2f7CClCkqYwKWsNWfAYyMZCpHJ0UPhkrFKWljOGGRnF4dYNKZZKwJg
XtXiMeWkNeOk5SRlukAG5tzPTvWpsDeQQAudGuVTTUuV1T4PJhMlUQukbJJCccTu2AwUgV4von01aD7haBSrH9SmEJ/he/toWuMGeOSbxDBVUWudk/Zypq1Q9w0rVvo9ieTt3rz8Cw/k5Iafvw4cu9RPEDF5Wk86
gvOZfdSxnQXPXfENWzOePrhhYPxB9Bt5v/2IKM5/a+qsesoDqMgLapUbrZsy91S32OX9HkXAC4weHmgfEyxiyWoL+vBSMFPa1z/OFU626sD0XWFyFKQoH4zBhbDeFBuP8HM5SXsSWnaWz28/qW5R0n7yF3DCsD6y
kCbHu1jwm4DXH466Kvl90JYvs40xUoIYjEOkuJJeO2lFtIJV6Z7Y5K+rpo4D0OD3Crqf528JMG8qzrFRtcJxWh8KbaKE1CRsOcKUSIFFGXhs3SMXnOsnw8VpqQi8o4J7B8U3V7CoZ8od4BZBhBb8Vaow+D9YCb8d
gkCn3xqYb3EOxux7JY6AEvn0qzLDnkG15SaoN2DKSTpXt3Q717gAQQkEkbtLFdCv3Lgp0mGly31OcBjgr80RWbpYa17/S79CNQrxVHE4semf0vdh0vbzT5t4l7/LltVa3uW2CT01uEKisoW9uK62qIN0T3z4PUSS
vDA/M+WBvqcd8vXbkk8Op16czJFS+rzOhGDqo5grMs+hkH/9wv56vs4fiK1N3azvahWvsRpjPtuLCLNEm0vDetPCNw/8SdYD86kb3O/VvaEAutF3qXVcB/amzM6KuSXhZ0qxOHwsbe2HJbyHJ25JTv4JT5XJxIdZ
yJjkJvP2merftNgbkWGMC/JHaZMeti7PoyiSj/WN7RC7AkifUkWduSPc38UUn1N+v68MZXrL9NyvLv5zChNlssXk6qakpReKNFcK6gQLSU67U695K+WQ4oLfqAu8cPrOGXVbfT9WidgSG3abC9D6p7Shbnl9Zrhj
ts4ysynbAp46ObnDI5kluF2kJtZbS1v5b39/Hu5aC6cuTAN33YLBbGhQGmCyz+ylyZrRU2EKbikyIskqK6jbo3IYPMVZF96FMwdGVNno0Z8PTE5Nv93maKZRt2ktMZixGS9BhFC53qPtlpdAmaB7ThozTblkwC4x
vciFPcLP91y3kIVBJrTsondSI3ArN2M0n4Zlat0ErMiwpFpW9cQIrOK4Z3Mb4w9T024C6bd4QCeM2k4QtQeL1y+Q+aHopZobdHVLTdBdH66zD807SNJqPxr5FfSkoCpMoO1ojqThDJw1j+38+RH68YPcakOYByNZ
69Zh420LrfVdrimGPvBKp7V+rDSGVanUXTNZ8LtwePvLKsrUzePpNMXzss6e385M35gwu4//x17gRvu2hG1cOW1tmo9ykJwfGtvpNYPiuDbZO7HHbUSS7+xTBqYRg2UxkcmNuIuaULC3+JAx7R7J636/42wBzRwE
2PU6fh2h/lxYXS1r2msJh3yMYrUA7c9wOWNEi2JEmSTzRUowdwkolMSvdeYGv2q4vs083XZlh1QSrFPGvejWZDWSslbS1lPM3Olw3fbm5+FiMB66m1nQjl0pltzUIc1CY7jz2nNWiQhyZXCYXL9v94JTNv90lJs3
REEVK6iQ28Cor8Jia4ZA68LZNGQlqqIujmTfPAKBq9iKId1JIVG3P55R5Sg3+IiGgbFHxPwjmQ/fZf8Sa3OJcBK2rCHSqr+enWyhaQ44d8AQ+kGkAU7J19zA7ThWPpfBEchNghkYLwTH88S2JejtWmetA86RRPMF
MvZS8yu8MzxPG9mghBcPl4l/jg2+HtTs1S75WIwW3IByVHYJZK6J9QXctm/D9mfaLm0ANzpPIgBWLcChnqxPfGXhh9LnnJmR22oBb2CHohCenlhZPaCIwGf0LUv70gJUKdbjV4Num3qZZoe1QMmTAXTzqW7Chn7+
HO+svzGPlJIlmamOkJ96WjdNB9G2BZQyzboQDEqAspohaHNoKQVJS43+ucTRNq3rT+pQYyiYh2G8HLJW+AwvPwqp18E72WgElO0KUpoexFTjf7F3OnoZ+mtlw+FRu0+zhOBQzeW4nklblbSkoZwjfHsgWN7cWQa+
uiRgjTmXJgSPNMsm9ciUEH9dH/ehP4IufPJa1tPJ5NbFg/qnGPxO+5ZNeX4Y7oyvsVa+NlPHa+YG7FY5jBa8ukCUQ8OCws6W0M/3Y/H2udlEgHDrRaZ0yepTCVWRBOeUK9xQAZU68WOSl1VKWifdyo2HDFSl11sQ
RputFFJZqmxCyDQ9r0M+iVuUeonhY3BjHB6AjvJDAu8oCcDAHuWvdRYp/Ubysq6TEqedGoMbqnR+5qLEiejebkzyEfCzUiXY684H1E6budpqsk7VOZshpD9kCU/YuVIvO78uLDbL1kkhYvAHBn9uZazfHWAfJsv6
VKsuCSiwZEenDUkfbxf0vHHHqMBNBksHJYkYhGIA9NFVA5/IGzDpGUFw7x2HJx9nkRH7nBFVc2VHTYYYDxJRfFXaOl7DOZwD/9JdxYwcGHCMDK3GNxvkO0TLosKPdxS/yk37cplkkDbdIczuw9p94zeAWQW3HQTV
ePxUCAv/V3Pyycx7l0YFxbqVZLKUzhygnJCzyIqIf2ddTqdBRW79Bf3Q+WDoLtaybjhR6Z0FYk6kOl46Gp014HFGmW079t1yRm8YnVlC4PI8UI9LYwb3aFpf7/whFvIwbxa0roiQtTrd+BQ5i8RxDMlNXV27u4OQ
nfZOQhQc1KHOBQm0C1HYfeSCuPIj/mksPy7mpLL1prwqz/schWwOjEQo8KGfZN70SGbQmRd845d4Wv/cRaQML+M7dtegv2TnM7Ik+2xsbQ6kiOA3rJ4FAXWDpJ9UADoL9CMxQBIuipAKcgL1ekQem8MuG94E7dUs
AjIIHaSV842Rp69g0ECJIN8mQ6kJRjZdII3uW95upFadA7cWif/UhqoRpGtc4IlJrCaXW5IBPiVPqSvc00CnBkGm+Cgkob2lQK/2rGGCkiWf7Qf7ctr4VFLgMMtLPpOiBnCn9hSfSoUxaZ8tDTjnT/1DuwwnSbOF
QnMTapQ63AFEsXT2gmkuDgCndd73xNIkiWJfci0/HjSDunK8ZZQuElD09OjOeG8UlZEBfMgIYa17XnAZXwzHSTLbLBj6ehLZ/ueCNpO9FoTLKeRYqbZqmYvRlVCfk+ZrYd0APytyWzHLuEhuOm2VM+2n9TokVzP4
xG+bmMmscBYnDgEzvXKzdjIbzGQ/yewB0ldWPMcsqxpc1FUZYoOgRGrrebWADy8tFTkoDHjruZsWn9RQq5+iWM8itaVqiRKG7diYVjesqBZUFtqOB8VYw7BJ+MLtK/MGxSU2jUJ5Fm9AYTH9+0tCY/xV7cIvulR8
TmslFdvCDWJs+IKTWcYy8QWqFa7JzRvZEKc0DX/1sUFc+8q6kPd+upEZwsONm22i2QuLYyp9ZozTu6qmZYL8sYazCLLBAQJghlneqx4kkXLvsaO6nI3nEcz/OeWTju3PU7pMc2r8+ny0/ocruq7HsPWoYhTm8YKd
kR1XNV46II+ldE8mqrYfNxzrniY7eCTqKZZVMmewlyIQ5OlZvCWqaPrfufTkmwVyk0EqVD6Rnh3PXYXswu375E3xo4fLoQmzrSOMVSdhHWnl+sFARRLWdJZ8KzIwSfzqTU1iJ7N49eBM8NYcZEx2pdxEHjczFENO
sSemA7hovNkczgiwwkz0/rh8bkdi50k5KzngYGqafjpfJkpcb/y95RnW6rxJs1G2Viime7pLLRmlWzHG6HMimUXyB3V6l41ZIKl6AZU2jMJiUYepWMr1TpD2TzCXA7dNO3B9RbisuL2ZdwxEgN+X+vEAp2dXmyRq
XOCEAPCAtgnZeZeGf/UZvY28YaJMWMUAqlVfKDYcvNXAmk8baxKoGMpzYGneIttAcYkWPs1lYCfdtkz6oJuJ7eCE3Sb+IP/T/w9qWjet9qwW1UG8qHUmOHW2x6ABAmKK/S5KL4GeGt2FkLl6fqU0HZige/J4r3uX
McNoMJUrziE3686w/5tTXO2uU5xV8X22GDAsibE/RSl1KLYUwr61NLsovtd4ynm4lTIERauqUUfQzQ//GGAq0t2rgiRPDcvK4AOdX/lcVyQr4d3ddxy9HZICkfcb6uhASUcB/4w7mDq34OBQe4coEzTeiM7OgbK3
758bpH7T9f61g7Wj6TNAyfi08U/tm5dLh3Zv6bJSRYcjx/aAO4Lfcqb2ejl5PvaNmXMbmKBilBBfz0WDhcQ2uE5JYkWVhwiL0y6l+JiPvxT5yWw7OAi+/KsqIFj9efwocD8LiNhf2VyU0hDKApDTMLUapAfNe3Io
FRzK1kcYxqG2CIyk/Xo5c8dR/5qlBy/Vr+G2BoAhoV5z0nUxL0Sy+fOTxY8sItAx3notkuBWb7hWwC3em6zZG+H9oiUndfEG1sdbT4+57aX3XfpKs8Zuj+r+bsJHDeuzL9OsZWi/HCPvusr40M2hpfC+bKBj8jYr
wdwUQTNWeiFfO9PnNdWhACUiMTAYYVkVhp0sF7nr/9Re6XW6DVux7HRg5ddcyemSfYitEMyqjHIWNR1iDpP58p2Z+Lm9rOAaz81La+hD0sY5MWMqpeHP/NoJpzXNSjTQhqI9dr0hB8xqUNR6TPuisCBSMhPmfePh
hA7mNnPa2TKy6etlAnaP8mN6dDzAPkDocVZYaDJ3jQgLBpcQSEVP6R30vhsLok+WHLzOEd4J6LUi66M2aZRavszGzGsHHb5OMtEytnjWy0wiYglFAzIMcdfQVniZKcclcbUK0xIjeA2O3wUgIQfWZK8OCND6SYIA
gAQqVhUOi+pRUK32aC0VcwuQGiPBxsIT4cBfwX0dZLae6Ek9SZMdMhVdC1qrR3s32jfKWfDaxTENqbPTpXAphxuflr0vj/EYm6x7gcHWhq+7yZO8RdO7s2aN4uIFVkc1M2f7QjOAqLAv9VZfuE1k3tgSBj+qWmW3
sAEmleDl6CwC258Ko4MBg02Ycfui5y2TGh1bvI5tr6gLjCp2lOQ1nAWjm5zHCs+Rglhq+WjtwXvhWKgsRmjzbuqJmDtKDU7Qvn9ROkNhvanX2SS5lzXfVGU8mQBNPkeC2cA3zkVGgHFU/tkMqB77zU/vF4O2Jqjv
blfJ7aWtD7IiZsdpt3R8a8ex5NCJ46Nc437ttmX6uF7TTLUdEf0AUlWq1genufdLebhBzwc2D7+yic2xdYMVoHb2GdLb3gYf6hWFaIspWAS5DBL7+b3X4JgRptlghCUgWD9cSEfZSqGhK4SA2CnTCg0a+aj0Fsx5
tg973plQ10OYYbKTrfmSKZgm3bht7A8e43/9ytSBJpMsbFUoNjFUsvBcsqXTe9wK0i77hM2KkMoYYWXbibGduOaSGiP2C2IBptC3yBr3eQ6ZJLrD6idR1HpVrJdnL61O45IrxzdsOztKc7PZW1+i4zoxtvTYnPO1
mdWeUB2vpxmUWQkqi4azMGeeWftQSQ0b6ysxutFH1JnG7Uk2Vy42v40UcPxsquY0RJWWi6oPmkAA/iNA/7kwHQnpwxhMWIwEAtbT1Es1ZvKxdVB4m3Y5/JhkmDt3HavlDFivJc3yzAw0S+s6H1nqainZSmVsa4A3
8uxGCag9oZ3I+cINl3lXsbVrFXpx7JDlyz7KmJQ1IpOcr6iQQiw4PMKIBZSTc7UVkojFAaSRyybptr+x/Lv63XCVdtGNsQpoypZriftzgp4fdreivqql9VI64//vYZU19Eeu6uCD9EuWzEtM16VRbP85ozEFofo/
Nr7UQtwThcqTq+ko27p+I60F9RoDIlPGz9HxdRPBtYsDPfq/ra+15nmJpmGDRBof5oQI9yva0pK+KIeRkTYHLzheN4zwAaEOgoxBO7qC/nF6NgvXZ/u/ITp5xVE3YdVmamGtSW1/FguIw1opzFLiCArfTnh/dxQv
PG1/FHqHyULmvLHsVTcaxZ5ucqsphaDrbuyMzt7pB9P+gPOmcjIXIet3bAkLK3vKTBetczguACxGrcaYj4MJzMLWhf96Y+3M6b6OZQK/KuYA7rgBsI0Esi8rXOl9M9ZtgAPSQHPrcDiCTI6Rb1Ub8OEJkSrpr08J
sPVEY3XsMfZt+TwXCx53TM8654wcD+h6ErX1KluABe7rxxWxKaZ1eHHEspmpn0d//0doBMsz/j364JUbi6gqzMk+1nsR3Jw+N7QwE0t3NlpPk10bMdm5iRr46kGLF2jwxMHAT2Uedx/SuW1IFPD24WNcwJMw8r5Z
SRD+nchq0EEZ9xx4c77CTOLsCXcgMkigyremRO6PNRA6x2dPGmg29BQSlyH6vMHuuXpGDdGd4HTQPdEew32ZKpTsLg62/sENsm/HuBwOmH4gpqVcDAbZx/4F2lislgNQbFLtS1D3ffMGXByq/Z/27FPcqKXZVKBV
Of1fv21WrJncQ7blTbZq1sPr58je3FvSGODbORLsLhY8RP34wuSHzejw7as2ZQ/TBqJop0nOaeVMpF6Lnm6GxZ0wiLPeEhIZ7sqspwGQJrzLbdFT3mstCMtNqRu80mKftkMHP3DPqbmx1uSZLgq3/Yzw5DopTZtr
SIoYwTkxu4Iq9Ya0Vz5zSVRWN27CgHauFmiT9HR3Gnke3sYfJvHQnxnet+aokplMcOJtRjFuNVtZD12zIa4Vy82I921CVYY1rS8FXrY5Rybp761/11f9kh+WY1+V3OQLgz2+XEuA8ZtK9iW9aNop9J1jiFGUE9Wj
Y2iiuxSzt4i++YGhAq1oA/j2JcLt1R6XF+NsQ/zTWE5RGmXnWk73OmDatTu2/3+UcXu6n8OQoHA5lj/jAs6ndVJ1mdPQ7/Cj6GWWyMiqwkI7sx1/umFlHD2V0sWjBCfPeh4br9ilNOCu+8/pidU4ihXpcUFIIcoX
Qg/QhqV9eRbw/1F8SjcvN6837zdRbF7xYjp4f6TCVr70jCLyfWbHEEx5SYERMXac0Y/D3bIlFQIZTCilH+SihWYfJVkI8ObcU7ZZgkyv79PNjPQTHm0zduf/1I55iwy2sdcWfNBXTlurNd+UGeIhGHvJMl3iFKWS
jJ3wTjsn3Iur+ygLc/XT0OVcjgtfHXULetz6R21+bUZG4KLqkXQ965u4xSj641d5OVBSHIxwv+kXwq4i+FI5H5wLDsMHUhg9hbxwjNK0U0QVk2GqNBDXbqAf0MoODNtR5tWmVZBYE6/1K/BjxTO+4T/2SjHTVa4w
4FGP0FVZ4rm46Ji15CGTgNTQqV9gG9Gn32+7wIy9vCoKZsrmuHkShY69oXPkmPKEOTwBEMm180lO2jrqb7WAG5hlja+2cd/Sdf30fLpGcwgSpL3x9eE52BvRtwtOq+M5OPh0FwgBGQ0VgA3eYuK0ICoVPSOTfspB
oHYnbGmnGKDM1sNlv9dztfE8caIdhpCznN4WpzeWtreB+cssNc2JI0UoCg2iNSsXDauPozcWI1sVHzLSaFXeqovXLAmCPL/bcxTQlrCaHyHYmNogxHQTkv6hdvtpm4oCd1lY1TiKqjxw2p8547mZiaLFWdsPmcgS
H1XQpRxuKuR0jwKDvU3p0fgT39n+lL7WAyel+kxnvATr4WtucvzQ6ZZECPGhehglhlPitE4moR4I3gxHem8c9mtagTkIw0TH+gNbJsmAv6diarDM6OAJeiajVDWex7Ly1Irk28JlhOOY7RBCfrEfM5qjTQabLDoF
dl949I6uHc++P2GdN3Z3zawIIlbvtxMix1VEstdm7LsdgHJqEJPHsvI2866YqneTYv08hWnartumjL2+1pvxc3/ra4dEFUj6VBciUIJJMwq0ewt+mvE9mbjGMTpoMoGAfVj22UgemKGeUI66QPoba5RbwrjndG5j
A6817loweisyKchBOjPvpnLnTzzZ5r5E62yIRFxi2uN4bnmxKWb2Y8zYs4ofcJXXcQIaF0TRUUzoR8+5a0Xab78HS9mOebEJm2qjqZrruXzlOptJVF0HTRwKEtSiiBC5C0zKGkPYNu4i+Eou/5sbn3X7/0wMXufY
0Ft3wF6sh/aMMfXUYgmyE5+g/YfApbbFNSS+7WxPhe18UrS0dz5JCq36JJ0NSHqHBgmrZRcLH1oeVYogIu/1ziKvcwHKQkk3utBAQAg024Z0wBV3o0jrpvF0Uud3tSYeHJHaxAIgMqWL0f8nTi0CsDrxT+acCqtV
6CeEWKICjDHq2tQuoOYKcOXK+4YrCWoh+6HoWw7XXRyvuyFoX2NoJ6r/BLalJsbbc8IAbLVaIUsIplh9mfshWInlxjYZQ08ciYigJ3Wr3EzHYwaLpxvV/pwFm3N0AH9T82sAW5xJVspk5wmwUEoppuvMoi7EtnxK
4iWc87pfVv7RumH6EEUw9Porc7r5X493yzuVqHjF2LxTh9+0zoFxXv9x3dDPiEAahdBEsw8mJ5nhsq7XoTfymAtv8qA0xl776UNvRBfWWV9NMYiiSqOWF1qNYRMC8BIm1JB1XwKzNW3f61BsMhWRtA32Ev0BHkAm
PNy700ys7O/adHPpZzP+pHL8oNJM4wVeqETS2k/uSbT2TFvXb9Cl9NAS6A1VPcDDWOtmaux0h5t7TNREgf/c68Rj6XyjcCc8ReI9fJwFPgPJ6ADpJU27BRsyjtLeQBM0eUQnNseSsJ+Uuu4T28zmL2ndgHr678iK
rAID7vksZQbX3c1MifbHi8QAWxiPotBedaODfzntmNERv9FxwxvWkOdNFuPXbQ00dl5I8GKRBCXNUX7tO5GvdvOSjeYg7Qt/66+qmJFsT/urPY/Gco6M7U2uWE5V37J0W1JVjtdtzUuDFcQREvpoSIdxrhmyaiFC
SKe+lmn8YZAXixNX1YQ52MVZeBHILbV9f1qV6fIZ4Pa2CZRPxk88QiqwSOCcZgg0vxFUfSwFl14A6zVlr4GoDe0vx3fMdO/8OzgiCqhqqha+ENXyQdDDKD8XZqvCdrPHME7okG4JN3LsZZ9olKvtVdjKHnExfYId
9XRcOuocpq1usat2tYa6rr02JFaiQ1XKuq8EJT6zCMMx7pOzNhAORZwJYPiBhgMLa39kO0N+vOv3V5QBQtMD12MEl8Ey4MdnnwwkK2PHiDOMKulWCan+ZrG/moz6f82xeTE69bQNzgVBOx+iaRVoeqntk202ADOC
iMP3zzZOiOydOrh1FlJ49Hz99sbTqFzQaiDs/x0VEyzLWP1vIOfQZyv72OVBKGgOsukL9VPOx690ajbk42qLBFLRK3SReVpu2pIsDPCQvd0UDbZQv/YdgmCWLFv+jr+WnFPiGWkfipaZT1y8NKjy1mRJhf4o9QvN
6y3L214vlHpNiXbBUvPYsT2FbHN8QQ/FXDS22pndfRHcLM/LjK/Qo/JFWclzlxzuPJzDdKtpQ9JF9uZUqv+nK3X0YMzEGk3fM60zzGzJ2uVPUhidAL9CwObOhl0eYExlKNtsnC8BkrPVfB7gfd0vxGzwC2d/2F1e
xOaTjKqa3pvP8Fp8w9JAtFBVsvmoBzoRpVV7BTEZ0ZbLSfsNonBo6Twk7p/Ot7WTaj+hXJYYi7WeA4Wd6txJmo6kLrPl/Zxbz2a66c/S+5OAd4RDqxRRYlv8eWeBTQh7l8n8AkJbvZXxfyKyFeiZjN7anFTJfubP
PKDLz7DCjrhNP20TbkZshPhHN7hJDPf8fzs/1ZlCf1IfoT7lj/yjmkLMD0TNvd0y7SXWJf+DzOBhHUvT5AGs8FRddUEbW06SFJKSLkUH4Q+s3IOJ/jdP8lYgYNv659nJIVWbL5zFhXCDfNGrwcoqP8pPk+6Ys70s
EuMW0yqJZdGcAO76cGZzCFUt2p+Nxmo/iopR/AFDZHtrNtraHJnYg4HNLEv5y37ZuvByAS317koW4/1lL+W3gD1cyNpBa+MiViBUXfIFE/hglhMy89r+OEJ1q/zrSY7ExEN2HUmQOE8KiYP8tN+8tcvfOWp/Tmp+
pG0b99v1aphsbE4QyI7e5iXS74yT52ecKTd+Nl9XJfouL6LlOCYHq8DuotM53XJqS91NaulMPlk+nugnWuf5Sh9UNdMv4R8dcx1e0yIR88SuLAHYV29jBVL1zTAf86onBgCQqs4qeYMBzs35pt8/0dMOZRJsYpDX
5EwQ2ZZuyLT5SWyvvWaHRC0UrtG+1pcv2rYBSu10wV8HnoaHiNDwMsBGbnTAWfM+NT+12U+refyYLb0kJDbkd5DtK7ffzm1ZiEas9ciy0Qn9fsgz9LRr7QW1DCK9nn6IhKa3m12Pn5/ArgeqWNqdf7IFNx+A9kVP
NBdvlg6B8CVowwtBGJgli0Y5gm0uvZDadS4Wyn0hDYTY8eKAmA079S5Ia6JvE4Q3m/JSXILG8KZakhPlh4ClRuFwrTqWc1m5Ti7whhH0qD21fyo350CZ/F3tE10+Mo+v7udvjQWgA5rb8ukQGn+j++iVMQcMAjZN
BZM36ZblcyYsG2TtnpPkh9Tl2RgaffNDwZ2r5JwzRGYcEHtWg6yFYKDl02Yb27u8+LiWAhiwabRkaU29q9z48DiglViypFktXDKmZVtqWiNmA2NGwzQFgZOdeYIv4HvLbAVfxpaD6GGUgDaWiRQyDjbHziilZbVZ
HUHfOMq+M4vGziMMmG1c5lS5tWGIb9qta3NysPb1rT6KqPf1cTh9fdAHZknyjBK7HyX1euxHbfP0V5kZshYMCHNtZhs7WdirLSA6sQ4k+/doshLK6SBz4i1ZlPYL9MI3RkLb3Lq5Nfi+xcFjI7LxHdMXD97dXTkq
e3PP+SZKXnVLqcstVNTQyQPD45QIWmMyKdNMpumsCVLSqba26ZRt9IeiiMIwkqQ6o2KKHg3r3x0F4uSzHMI9QycWUIWj46C9HeQnmHPqQ5ILLBGXwfPC/Gi2HogOWID+wx7iWztnoNOPUqSgMuyuslEiflkgpJ2J
AWSAwPj8Ff1pguhR6wDk+Qi+BcOs1qmrnOvlajORDftrXRTKLT/k/mUD6HHFmB4LrjpA97uaUHB2ygz6qJels6lFzifq9Hirmz+W739vxEThVz98T2mcRo2fhDONSOOa+DXeYDIYM0UYlx5RRHIrV6ON4CtBVorI
Rqg8EBYnW/ROS0gyDDU2okGyZo+3zNxGBSMh+bprgtRgm721xW4aR6Svkh1VLtWGIRl0Ep39WZpMs54DcFFLbxSp5vLQdUgNC0ErQKP3OLs29P9IPz8uaI2xc/e2AgrobiXkclPNSPd58Bkip5E+xYeXykotRGqb
0UHK4YRjuttFs9casY03LlSNdNhQOvL4qDbzUfJAxh7/s3QpAze56Lj2+rOPOOHOkmYW8wGFl9MtyxlOfBdxLyFoK4v9HuB5BbPpBpi+7bZWXLEpTHYkGvBO8/a1wZ3bU8ALs7uZvjr1mnSbgAbEZEZmwHR75goE
cPOmJbXNlharE6OqfGuc6SoF3RH4052Hr6XrDNuvflDSZq/1G6ALa1ZR2fDYFRPAZca8ZLp9od3+acnJB3La+PE1PtDxbyyZHzj1Ey3ekx3DGNNb5FeyXpQGaFDXvv7f11KBRGzykLPoP79y1kM2h2erAYd07+kW
+THbNLlw1etI1zVeBWntpt/kJkq7ywCsdzPwRM6+x4q7O27P4BnDRj7pmMuCMi7OIYREZudzqYd4DG8f9Iss3EtxN2bvflT57LDIU79u5Hvl9oZ7aLWpBBvo0bvlokE130MvMTp+LzQf+ZbbQBkAcpQQC+6qnu64
gcbo4LG3pI26dLi3yCZo4sH7R3VuJy/Gfi9/1l3ZlxK8qxJpHrd2ksrN6tEG58FyKnKavA1Mt2klHb08OeLbTFj+jXt07ZDwgwa3AP/exjWRdwpa9fWKXyWN7tER9Vb6u3Qe3JssNWH0S8SqIVGZAAEHIBkNy5Dr
STbH3dL26Z10bqxrknsxPRBc5PO3am/tm3mteQP2+Uwe1TafuVf4T/uZi2fovBIm0RDII+LJ7fPr94OtU9c+2i3zJYrKm4YF7sJXTR06SdoEUCo2r1ExCeAI68E+rP9uH618RNsYw/+s/NhgFP4y59yW4vZXk36N
tz4ZJWsee+xYMfnuCH+tSiz4AlEG3rzpkQhRzPbmjPiP9AYSjmwMgP4fOAMsK2I793TeiLUPgfT5Vy9EO2PsQI5KGrEUrCQio/UO0ABnAqhli3Wk2/Rf9xH+Wd9iOWtRpPO7h68smTruxdN4am61IXmxzKfJJIZv
9sWkwVM90zy4Xzgp+9RSCsPf58YgG5SMtfq8DSQfTSCKskvfHThz5r1cWD6vuUtQXNt7aqeZBwxaKkaZrryz9820Eh0JrxlwnvWhGrO0lW4+rOv6l4qk5dgA/AYIc9DabTwHop/RYi+LVOXP9BOjddxSA8axZxOL
DesXiBG5VOBF2HZZ28axXK5imt99GOedGmrGJxvA24VaKLdmecfRAsisxLTPMwvpbmjrLbOv9ZG1eqRQuY4K3GEfShxrvuZjbnew2Iev5f281HJN7Q7uGtypIcBdDZxpcl0LkOy7t5xc3KXbZvTaMiqyOvkPWtaL
RnmS71svMzoNNJlu5JOu0vsIfvNusMc+7fAgkKY+spvqtcOCBJp2Q8LFpxQwo8cueOY4gcYnaCHz0uEULeiCD38SXIoKehEdHmucfI7d2tas6uRNC4woxkpe3lcg+RK7dLjnNdfvxEtOAnH2N5sQQMuA629jaZt7
JxgZxmBy1Yd2vm1Db/CJpSPjRVGxSEPxQh+KRGnn4/Jw/8VKiBgnSJf6TPd8LkA4fdACOY3E4U/OTkWwKimMmaUSgsiMf5lh9YhioDvdSNC8L7YRgoE+Eh2YDs7aOfPc3ds6KXSx0IhQd84KmDZo8LEDan427CjU
Etyk7eWH8eeklOBme/1KCrH065/UUCHqCrqrT3G6I1PlEMM2OdRu0Y9j3fkI8FZkRt0m/2jrc1i7PkbIHpar8U7+4Mr1ewEpFw7zgFw6QSCWMzXFg4S108HMqBiEYVsllRHMadkLOVx4L6tAShpd8ySq1WOGw+R8
7o4jjWDCbDUI9Veso5BWwf7pnLBP52SvvGasf6V80tzenns0ez/Pwa2FutBaunFBGWZtVI9GhLGbGssXxCpk2R8qMvn20RoXA2JopnyKL7AdbYJi/Sq0f5Ljm2aqQkLbENSYiDRkOQzIPRvh1XnBOXzQ/lejvRb5
EMNQlMEIXqKAOgMJeX/1k35QHOX0IT5nS09SGO6b7eGfegdfPPciSpcmHxhJK6J2acJ+8TwT2csCEpezG2+oqLMHvnu0X2nqOnrx3ubSXYwdbFwbjtF3X8EUuOn0uMZ+ygsCXoh2iToif0FT5/yqye7KNxcuZFDf
XC+Qm+u2Rpl8Pt1VGBqehmiRbDptm1b9COviaCLkX9XIyG4Kvy56rDXpls4d2IbWfCqf29aZzc5KxnwEHlMgzPcWLQX/Oh1FSDvFlsRMWBf74OvFU3S7ubA5dQRLY+rlbZQngPR8mnN5R3uHm7btOm7lrtghS+fu
2ZDrDbqHjVNU/2q7bSABf2RfEXutksxoLdjL/K0We7iadA32EY+pVV7dryOwrnFbX+fVyqNWI8HV5pTL4NJLs1MTR+hRs4iSeB9KzDmMCde7Qt/iQigqvjIa5sP+6a8FhLTjH+V5oqgc+miwPbRY6Dhfx6gFR5cO
5lancUsDkbPQGeLHug10/l6RaZOOk655ysVINrKTKZmyo062fa7HZ12O9fXIEu3oOBpil3CnGI19etu2sSY3HxUO5Q/jybDbYoHx/KQH9Mi3QzzTlOYQ/IuUnIEh0sqsmCS9Lyh3O79O7rcP1k95TqMvMoGdotGb
/GmligxRx/BJ+mWergiHU7bhNLPxWn46pWgD+vJ+ZNvLz/da2O3X+D150EXadtpQf4DEeACR0ALiZMx91dOCXG56fJOdHHU/s7d+4U7ejI2p0bT+rR+aol8f8bnhr7PKRAhd/gL5jSK522lfT/ZJCwuhrRT7W59M
HVoi+t1M1Um4KuZoFHM4sdpMnaW69k48X/93zKqc99d4SYcrSfz22fUBjvJzTpDaJAyTOC+//uAbeo0uT2bWm02/FXWrCGy6d52DrTFKgehn5IdKdoP2EpWsPssAbR4Rlh/2OIXYa7cFPI89AZRvR+g6XR4ysd+u
DMK0n2SVBe+jIcb3PXCi1thRj6KNkGoGf0Ic/C3s9EkG2ICUcvf9RPg3BJU7dW4Pj3a5aKw3cVZ/5M4dqIM+nUdmyd1vG/tO7SpealCm8tm5UsFC45m+Z6fZvPI5/8Dt9iGBaBLb+jjt5QvN/6dhiBsrEWgbUUD9
RFvzU1uJqmWpsA20mBuCMlNIZWJxbxhJjjnDi9at10U/rkjs+sXbdvtJqD7WxNcEXrTK648a4rJ0TBoPBRfOD7gM2gVsuuqekI5IcMCyxzSApkkebniIQTUMuT8ME18SmsGMqpOdtlNuCwE9c+HIwdNfnEieseEL
+ROEQOw3ylaH7bYXpDspoCs+C5vtMG0qYF7zF4h1mXJYiVby6aME5T/Pn55wECTCAY4vaDPErG+iy2Kw8Pg74nyOKoentomqghFfFYwS1FOv5F/3rBNtfk5eV10ckvt4ft/5EiuyDDXZU3NZ6DNv4OffTgDV3ZRt
LqumxDu/PE22c0w7Ovz6C+0knWGkXf32s9P01pT/romkpOeFvZfPp3OCl35hsLVJ9NIq7ol5SV/DUWwjOZpE0Ice05Vl0AXBVz3WB66AP8crqJ/2Bf/a6d1rh7HXwHJyMuxhj/3z37EbmMqr3zsqV3Qr5Ol02uj0
IS+EeMH1vD0mJzHuS8AkDVIMXgfUednYrEOTC4UzQ83jWx+tZlwbZHxktge/mdLaqlUuGk031P/V4D2OEWuez5axG/9ArHw1XlOBmq95EW1swadsXGtdSnoZInewuoOUJElb3h5R3BRitm3RzWouG6n9apQTdN/I
Lu4APRR+7ZlpXQKiITipkM/pAXtL7sJJphB9dsyDpzoHzZwvP0PYDdYfluA3Wm8O0wG06P5fcRKNYD1bZL/Vpl0RDxSC5frM2UDpmDx+ayWHEhC9ShQOm2H5ENtNgVlJTolESiYU/me6xCa7ez6eF+o7tqfyY+OE
Of/UuNNunj0XJg+EqQK0B9tEYRBWh9o6umPaWZ2DFS0m6q5GjVCGLsqmlnoStLstxJjAD9lR+7GifJd/G0AGIqNBXZ9AMe4e/Nm21r+85ptGsZbs8dxrr3MMYKs4+0dbR3df/wsWYcJPTEP+/YhOmT7qHVQ7m8hE
ooZYdbCwKSQ/I2r2w4adDODcnGR7BjLiqA09MyNlUTo3pvT45xxmnbUL8lccUuEx7bT1Gq4L9WeeubDuuNgOnRnX/vxuamWxC5kfz44vRua1NG/lu+VuKwu8UAb+Qe5jo/1K1rIIts/GsgHwfTastCnuMzIuObNT
YSxrEx865yDEC4G9oCNWHfzggjOstF2HuVMpq7L6W26b7ai4jJKg+ddYCgNIHkivYggaSdQV3baBxhQ9aSxCt083sTSsSOSB455LBdbpnuizPgQBeXoSxbNY4+rTgbkpcsTFc/uFp/vlLQidmfbI5bKm2AiFI8eV
XcjUvtJ6fHtRucWc9ePgbR3pGpEHK2Cl7CjaSCakwT/eeM1hwziVI53lg/rgpfNPZt/UB1/miAvKxSXO3Y/6h0h8LTNjZhVj/MxhTs3SYx+FpAEluzAiBCIkW7eX8qCsGEr6i7/zfYhmEmx/NTLOGxP42yHb3aF4
SOlpn8LKa7qzSfW/VUkyiyxKxTI4JfCzD7quvVl2CjWG2zpJNow8j29P0Fim1s5CNg2Cpyb4SbF6qMNEAExKg8YI9hSJatz6rUCpnzdR8RqJU4Mi2gUj8FO+s/V4kHE2jziWPghXHsruHBp08WGWXg+Pxs5FoK+l
thstMbKmbTiCzAFLYBihWCWBI4HRhBiotLl/5XjQRiFJo/dbn/G0LA18kFLWN4nRnuZEdTMUOS+haYDuxqgYLC0ngGm9JAyw+veHYMDWb/V2edSZXgIAxAjTMP0iXRWrBNn96bfuHV2ggsJUYnJ2E5MByviM+XOJ
nAqWegbtjVYUWasGBDUVtjZvDuikhOezFKAkmtL9Gz5v5ws39pv4jqeg3xR7rMoHtx6UpIz+DKA3uayQwScP4QzggbjqFsgniEMl4WX68+Hl4WmZsni6Pm5eWCA+l5HCIeA8ddwSKzTo1o+bUNK+lTh7qxMyzy4D
gmhcfvLE5HSYXCn3maOAfi2QQa9rRpG+ORyZN1JSh83mFxYfJcipamSf+oDqsJ5isRUM6OpLlHtu7NzYOM+iNMSSE1Daon2l69/s6WPSt1xuJQQDGWV5o7hSmKDhPYlNpL95rqDdzux6F2BD+6SXbcmK6WRH7snt
urfL4/XjQuzn5svkYE3dXnYK2gpttvLUL7Fp3mWe3HW3mH6VNLSVusGvBI2RmB3ngQ3f8rmTczI3YiZiNM3+ZMDusHdYDFL5poQWzaA4RGbAy49qc8tlHdaH1WH4FO/GDfyzmw3RYv2wYnFLN07K0vbUNlHcdmaY
hMEOKieCyRRgTu0nfqGjb6pNPwNN+cancJe8bbIpXNBEaTolJrIrvvQ+xqdE4XzDjLRFm01cbh35is2cSQsZAs4JptJ7H22uzDx5CNXNGSFmlt6T9Hjfv3lrzzw7QuoRpAc8njvReyALaQVP+PczKjfO/LZt46/R
zTLMonRNpsGxjHn/meZQCYLEym5KMEmyFObskgdTfojlakFYbLWYGv+z9P5ZrlDGR5X35rtpp4zd07PW6smP7RwIgm26+kqWVIuq9vj1s7eN/iOe6WsQ2RmxTJ+yDD1lnBflrxmPXOrc//OhC3jX7DVg/bgNyb62
Ix6rlUhn2bgnVzXVfVQ4rOpJj35uUB7Sr26LEHlZ+jGLjbdRO+bMVZPZ6tNSWI8EKJSWp4L0G61DsB+5Y29024UszoA+uB2WnbBuC1M3i2Vo3B/PsunNsghWNImDBKCDuTtMt62+jQSBKZawDb0lnOoNM9QN3Bcu
/K4vv2N7LPPU0s8GtPIvAcv81COyx+Vyu6jqx+IGz2WS59lo2Cf1/CJdXwACF5wE4znCKYxl05UlVE+goxDSTDoMSXxPruDWgVW7/CIfaF7kTKtyuWEHyhlkKKJ+yU3kwR1KU6jDQDmeMxNQUXRNHF8ywgy44mhe
OAt72C3Mss0F5Da5U+4J7nG0vgwnORs7gPrY9m8UtS8/JFnjjlr7RLWjbWub9R9z+/cbHT9HKQb0UZkCPHFSaY9uUD2ssIH4JVv3FEunWh/z+g3eWyGrKiPR+CXe973RfhSM776JfTISXP5+ln+YyNSOJpY+Sg+O
kVk1SO1cr+WEKjjtjbmOmmGcHsioLDQ4qbjSVi5LqfSGBre54vOWikUE27Gv3hqsVm96Lm1fQzXPHnbT7EwyNUTEwq4unGLhYV4QIKSkdmJOx/vMrngD37FV6i6iL0kcBMMjvMwvOluBznyFJsOazB4JxrcqZcdP
i91KXjvz8DXayXVHMXbsnBkWznysRhTmQN2IojlfKx2npbS1Ds7YxNmPV7ixCIu2bZ3W+U+z3Yasg/jmFP+QfCjad3UgxAdGnJlYrP1I1vQRS/PfPEhuJ6J+q9QBB2t8Uv5phUvD+OfVJxr1SzL+GnIGZqBi4H20
47eGy+3baJZhXYmni2TSW7qI4MR4p6959hZkszmeaDTE3ijCHClpHZr6YMp4TjgnBvkRkKTv9+nNRALmD0VlcaWSRmvU7b3S2HmdStz64wZvDF8kyqlA5hzL5rza/m28QjIX1zj1x3uOzcV3/AYghjFmw0smlDo3
injOSardg3JcC+bSI2gikGGSkf1+ueFrCGlc4cqfAp97zTe+2Tl0EazcO9zQgDJCY1ci7cnB2rhb6zgpBDNuT1oLIVNKSkNptxngu5OhFTfri7rca+9MuNhlPHbqipugBrqStyo328ulxAat5W9JDr5pxZzW2kUw
G7yatAwivaUcMYmavr13GL9VzwXMTIDNUM2IKbOirUi4VFV3ClQ2zAcHdDAXN/ZqXUibMH/zq1mUlZcASpUUiKLtZ32aVcoSLuP3u2XFIU6yc58g6G6bn8V8c+zxvfpHsY/3utiRrl+B9k2kMeNZqoXQg2/oTj4W
G3H3N00fluJ2lWLp6NoCUEoo+YC7iG5lxu3N3WnsSDfFpfe1RLStl8tPWiYYS050CEAf2btIYkpfLRktKt/yyFt/KtlJiD1QnAu4rJ7ilpRQq6Vy4HIBeQwpN6zQ8QJWUsFx0h97zgZfAwFJ80wWR+8OFTtm5skW
VTpsqOwewXMiSWo9w4utbTZUpx/Dm06klwI7YDh1iQ3xpyVZh/W0Yzq2p/MeEihoX5a7dbzTN6b2q3eVj0fee8xmrC5NJ7QA08cbtzpi3wjiD3fHpcO9cZdOBbmVS5sthmzQ4W2Ze+E6RH1sfZ4WR3OaV7pMTj7J
tSN57PWzQpCPdmLrTKFEM6rzWQRrCj6KJb4pnioSrT6ZO60zaacXnYR9Je1kK5GLwy0AEhvxZA2f70X2zYuXfs3jYF3gpSRAfhTbROAMf/slTHveQ0hL56Ccaa6cd7O9m7cvw49B9WdTSaXuMmKqs+YZkFYdqUZN
SU4QL3hKsgx0/U4ylY7YuOCdQiL51BW4ESDaW7GzHpmSL/9fY23SZs92vyablSv9uAIili2PsjSR5GiXUXNgJBI3hzT3ZLS3sOZDyXo9mxXJT1PJ7TNRptE1ZRsm67Iez94pBxWz0nmbbl4WV/OdjnJFrqMovj+G
F9DnSeE4bpiPF9fZs2sxj7/507LPx9dGA8HZm85oRCsGeSyfUSZy8sw1EwY9m1/5pVxfY+Pc6G+L4gSfiIbz97B9zYioftJmtXYQ3R9RDs+6NPDTuw105c1MsDP6w8Y9vWvs1nhvviwCVzuVtcoSjyu17QUgXuC3
mcKJG7xnZwoo7hHxKndjWZU3z+Jwy/ZMgqlfGmMo5u/BinXTvrToYDnMxrZ6mb4Tj/pPpT6mfNR8lIsDPzvKhxs/EMc6DSSC503SY5c2dvuNW/osxMVjZyB916F0twZNf9eFEWk32zbGg903ajEaneS2nfmjbNpa
iw/AMipzWxoaDtjYj8u7jMEB57XHx36Wkmb+G7mW3G4/nef22+r+r+PQfQ6CbyxM0kyKBPl1funReR0v1CtamIE0Q7aeBypQZevsbIXdBi/m8JoHNc7RvFKRrjVfkp5aVt2e90HdRCdKPLpimV+Yt0cidTJjk0bw
l8vaVlWi/LuZAzJljrUHflMrOVcVoBXQ9EFJ+WOyWWoLanoSXsZdrQuF+Kq5ntlDqoYRR3saFUBofM6ixzTex/rIW5HUPZfHF5pJ8A5HA9U//rWmj6QUfH97rvhJe/WGzrRtGw+kFSnt/R6VNGbHYPlMYnDsXSnB
Hmv2jxHCdaq6l3KuQtxxGd6337Msc223BiJl76e4bTvNp5GOge0ZgzpV4oNfLXtVm7e2qsS46o2jWy3SrBWVVQp30heU5+n1GFwvbpu70zOkT8hV03a1rF5z1xvyFN0AhsW7Z2tmLdRojazJbnPbdfELVMc2TBNw
37BkwsR1Y+b7aAtjstDSbzahpVcu2OUulOTmZwcdOc6GtXshc71tJNdyvpPQX8wYDDrOM2rUc43kvTkx0ypTnZtkDLFTdQFIAiIk+3f9veIP27BX1aN0EFb3jUqTZ+WoYDmaaXTF/ayinjtOX4rGBUC7VeYnPZoi
hQhaCc38AXidLzv6iThCB0wjYqOgecSVk0KudYolSGJ5NiTQfH8eqOWHDhE6pI7tIj9k7JNvoJtXaJ+E65EbDYiIFU2K3Vi9tPvrhgSolTeOdT/Em//BPdZVi3zIKikcr1V+rHRPQwTuNBttUxgTeA+RacTOXw+S
rzBj/s8Fs1zEy63dvexUzazlg3XLBWw5jsgUKyiaSQiDS99dkC2YUPccS3jodNMwZ7gZY1lVlI4uKRvTUv9PUDuDhh1a4hvSxDOgERvm3+9Z/mZuEZBMgibZkwii2eme7pNyMA6aI12/taNM/zhbmCZ7j0EqC100
i7fu5c/3/dB2dW8vKwbs1AECYgq6Nkb9cOLn6+9qRa5Ck/vo9X+r+Ab+iOcN/bg5KSh3e5oH3gBvbpjLrt7efNRDiQ830X94L/yPk100gU+8PgqPNG70h397U1+3TnNO0htFDvEIpED0lvGf6xDLvPUfmnrXkQwH
e2UMNQyRAR4ixg77frPW0z5ZNKpH7msZZD2I5vk4zq2DjuofNy30wYyoM5GR0e2Cw4iLvH2JoSTtybVlizeTbcBS4Z4nvrjnlT7vKiq/U43EZZ8XQriVX9yuVAvwMIacwkGM/NE8Mm3B37E+I/HSv5jB0MFjlj+M
3mvQ49NCz/iPmmQ5H6vGxmbeyIy6JHnMfSGz6GlnDF+M9+y8NAW9N2wYb1PLgjWNZYjJR8cMJbudHOTEGC/JuoELzbXF8nKg/cVAZOc7B3TIGNqTz0v91fS6tFGNEWKS7JOjl/TJ1CiEaENs9F1SQKMaAyVLpySr
P0aNXNnY08NcLmztua4X9db1YjUgj1ttYM0PxvZjYSu77oBK5t9LHIVeNaJWKsxE0hwGS4POLE/qEfq41YCanT7dwFkCN4qgvQqlyvu/QEbx7zg1Yt+e5KC7muycZB7MaeGdnVf2QOc5P7VVnYUuby8/1b/8ZfUH
Pn4i9wYHL1Mo57y+u0BCtj4JtuhAI10fK76nIIImwg7kZkQ4bF8yJzDPXx3pIvmw1z7Qvk6qv0TUF0tCIPOSFbLCYjEaubHqHEZGcqNxOsXEQeh9/Spj16MqcmeCEaKlRKWBlzQzgkDRN6AEH2n9Kad3Db7XRp+k
IjJw8HDTa5JTF8Z3o/KRSP0gcIOlslLMBlScDCHN0ggCgUBGrWjNcEOp7RU6O10SwQQFyB4ksYSGaL2ttQu901FidylO1q2zZluZtEVWipgas32YYL+sZ1NHDZyRJA3eqEV0ofPJ+SeDTw5TLZi4AruyaJRIhwhj
6ox33Fh1XDn38NP9Y87LNivgw4NkWmy45ML7tix77ShcUnDEqXP0mw4ALzk1e/oZDZ+Hgo/OicWQwWpM5Tg4dHSMQ4XL9ni6CQyu/GESp6IuySqaYomywZZwacmxoHyzz8jNCv515C54YplE9kDiz7ZBLJxfnxr9
VKjyUZvesPh2BUOlygYVuYd3GWX7qZsqSoEIU2BzCsTS05Fo+aWoSYPXZFrLFFljBtdEQspXNKfkYbTCUgYHn9y8OWHj227XPwg4r1nQXddBrql+6Wyw0bY71/gbuGmY+Tl/Z+ttw2PVj6SbgZR0SiE4SZ2Ej77V
BuJdcV9y82aMfQ//Pa2eS0V6ZY45yqGJboRh5oSzYNaN64RjGm+5e3AjyZUMJKRPwwQAfmDWRJmTnQgG7sNUKziOZmdPeZr0fkeV+sCjTYVdhwmqucBpuggIRQgArrsOsHai6ekkxxkYXW5yZ+LmNAxXrdXRfiir
06lQYPI81IL0AhXY5nSSBo/geH0iQL4hYbLsOrmI6Ig2RlrvsZeh0910KB+MOtzgBWppgf0ZYfJGL4s2LKhdqjJVv14EyH/M1eZszOOf8tdf8V7/Fxn8jYdnvIDLAxQH0UaskTMWl7eEulQFWHDmAkTiWAcp5bN7
PPuZYrVCYFg5kN6bM18grDFpXMDdXOtsksZZM5CERmoTQHtiBxLmB4/vUhASBYQWAogv1Gl5AhGnJuHS6ddEqbtbrgqfJlOqN/hb/rnCkL+iww1Jn5PyHe0ZlQOv56KnxMn63DEX0Kx/i43u2aer2/1ZkreZtoII
bQsSVwXAPpz3N37WRash5MHJ8rjU+vD/LMbg6OfZSW4FPbEBa1yOeXN00PGb63o8E6oCOCgqxrt2xBXfTYZf9RLCYUp/KukeIL81x1sEYSKC0MyqEfBnZImHgEn6/JMS9ka9KhHDkqwbtZYW1LEcbYSAwzRpop2j
tJtO4eo5BN5TupS5KkSHRFl7EsCWQhWgnovO0UKZTu9+ISmFUQUWbbmbkFAST6FMBRTCkeSjuyzayD8yQ3yqkYHHqCRqT+5rlmVJQwflLzpLT+9S52CTBqej4BDgqYcM41gqV/BlpfTF1njgp3V+CSGVlsP89sH/
qo3bULfVfRClFlFQpaI4hPzfniOWO0OiQMtPVl1c8qVFwU4itdLq6e+NgMFkmc2oBdfrRFfHoIMNAKOUUfybpbbHX5yo8VGu+BTV2Coh06sSyq2+5a2Nhl2m73IynHeUH/GBGFVwzJVMOoxZBbgiosYG3IzT355n
IPFHOeV4vkbGYyt9UfPehFvkcUQxFfPyj5KSoTiUA62GwV+ABOdPCvmEkdXocj2Q8WlSoJHbkmMU+UVKXvFesFaO1eYJdthp4Xup9l1y9hGhb265tQnox5yvqNhYGoynzS11wOYONiJJpVe+IITbLVaAXdxX2h1H
+auPio6q/Uiy6TXnbJUjYj8jJcHRyn3jgvuNgK85l52Lcj90njw3hD0Jgdg2qJArJCWndsCz0yOpRxkEHuK9I4CcDc3/jPe/gZvA/3kBKov06V9s4gHhS3RJ8RuzlHEHpdIwmatMEbPtfi30cd+ViES/yLMGh2Oz
ck+8ANgl2MXvF0WvsPiUGzUqulGJAnv9IoDHjED1eRBV7cIphMaq0kuklX3TZWqyeqWGLcVnnXpIPnXZIdftH+ok3c4POG+ehO+HJVSK5qxK6xZ6WSIfg78u5LtBa5ASCMbVy+48qkVzgoIa5fA499uSBGAUpJEh
BAsdtLcZEevCYL4cRD1LDNJYUEb0yqgzD+g65QqJ13TxlUwUUWz38XMJlTILg+4GD2aE27N5B7r62He5NaZqDHVyZSwHy3BzxGIjPPzX9jRgVCauiztwbRxsoYTThEsCADLR9YQ8M/v/x9OrbhDNaPTswlk8x+sd
63g/c0JcH8BLhoqP0QT0/8ZD8PE+7ZHEryAuPix9BHK5frqgXnw0bUW54RwYe7wiLZW6CxuaVPCWqkSqMJ3QcJePg5yyjVY1dSAMsL4roN+jxOFTw71NHJbrTVzpaCHvhofcqJ0KtaB6mGvieCOjrCi6bsRBfYZx
BBTsYfkj2Am4u70H0H3Arzq2R2ewVlwwyqyaca3ZZHMNzD6kG4SjZNYemu+9GQjJyWDDNJbjfXF+v/ETdrPDAWN2UES3eOkH7nqcnOl6QB5b+NL3xwkt62CM70NQ94cS3m+5ZSXtiZ1axmFe5caHBBAWsTC6Pg6J
f9JbabzqdZvPK/bx+B9pzQCE7FULMKF2oHmM/QdmtI87isQhzhH179gssUNW/RNjxD8JMF36BTtTi5LZ0OImUnzs6Oetej7UxpDBSW6lKY3pky4uhR1dGfF2Jr4qj5jQ9zfxe0AwhBEP/0fW9b12YX/0IzwY3hge
Dv/UP0P6/GiKFl/VK/m7ocsCc8JsAb+2d9mG6WdZcZi/OfX/dpuNwueFZnlDNyhOag3Dr9UXORmIUVseqmvtLjrmg7+E9+fHrH+VTKJYvrWi8Wfc/5H2jgwlYndipuMPv+TwzKIgWcoHrVgGq121afqrhMC0cIm5
u/e+x53WfCYaeL+ecZa1uDP5WxeGv3G84chLdKWC/UfC0bYDN9ehBRCenHhd+Xnf2rvgpYLeTYNMxGDvBEJ+dgisQ7tX5kdVTqZMx0zGN7A3HniABkbF1WW9/FL5AWDx/NaoRXKbwUfIa3YIRG9sweYlHOzpIJS0
YH5Lh5TOQYfEgPLUYd1WAuI2Dw1Z5HcgvMKsx9rewB+snleoR02C80W2uQ8WE6/zkLBQ8ZziYdqzANsF8xJnPfmMgFqQLXgxnNjkRF2H8JpKF1Yu8udegV1Do/pxcQ3GMIsg99fa49fNJSBe2ZDPFHp9DGlgowES
ACWkFgfYF8qL94ahx0FGoBq7WU1huZkAmQXgxmvxcX1nyHuNySxs3FMkwUhmAKBrrqUYgZvKftGUme/7bGE+ol3dLiVpu0K5lSKmjuJfM1jVnO6eYpN+8raawBlBiU8Jvvrc0nzAdc7p5SipOrMWNQMChTXHwPse
2OAGUUmKJvvIT+LsYN5pT2J/iiaR2kFQu0h0wBzXyLGfkTw10aonwumerV+Y3gCoSW1gAU1WXH9ja2YKaqhcl0JYJlN9n4HsIgWWKIm/1PL1SWp3KQEUhF4ImdBWKc5K+Xmm5qoB0w2J6aOuvLFfaI1+zFtO4PJQ
ZgAaisI4AQ5sU+qcAIH2bN+i3qpureAnwsTmJw/3F2bRfPAKjTZhQBjFMKs2cf45KibPpaf81vSm9GUgocT4sxSUAsd0RNfEJeK1+zhF0JZwP8QUNUznDN6wch309jIaBIxSfiRVvo+BMBFA0SVFVKd7HuvA5yJs
vYez1zgV56vFb1DiY5jVG/zIZgF7Kxd9TnJghQ3q3VX9QovtVsqMTU09BP1GSU7gJ5oUy6dO5VOfKnXO0Ht1obr+bcyyy/QSVEEFWrDLHbGO4SBeNUg+wTpFmF4wnd96h8j/TVw7ZLCrHt4JOLIPF3APZFE1FFXy
B8/ZnK8gtlmCbz6wXJy6CrAasHvBUkCSykc0ZlKUUxz/moZ2MUDeuPUdPEhT0obel6BnLygIYaL5BykZ3rzW3fC1UFynG8TLX0OCnj+JnAENWny6vY0RFts+PDOrBZdqV7uJALkEPNe2VYGdmkzRwUXpH2XIn8AF
y3kRYviUcMJTamQ+GLRF02SHqonfZGoIf0yExHiC4NY4+yZqwAQK8s0h6hQ2XmpAp2db98zgiQAB4SCQHSPhUqcekuDRZftrhylm2Sz6r2O2Cq1ecJDVSQ9xfwJiwTgtPgv1xb8Q6HobY3QHsCeJOEkswEl8jL8S
/96fXiFrY6VkxWqJj9XWOO4xqWacrf6XdyRFsHIKQcpnb+HbG4rKgCLg8tbkbAeWImD0oyRC8rawiNcZVQdwU95dYPmZI/Si8mGmhXiddkCeuSwnnmWuSr8ZEPfJPTVAphLHaIZIB+oZ2fJLOI5I6hZhqXctAB4V
q0r4+Zy5/NvoDRII3rLKNvKuU41jEkbGDX6M2qbtF9WL/Z+uGVjSEH+gGyGCQ1Mq0872NoILE4jtF2GhWGV52YHyzNsFDuiQUcq331crUzB3CCo1etdjBg83tIE7DcP5OUwz+9ch+JXd22hg0gedxIHuXA2N0iS8
yOvtkPdlfUVE3R4SZJXiv0mkG8baDELr7dibPCQ9S7iexuEzpJAjX7SEGf2BkE1U3Ebj29Rm8880bsbnol+SvynRFQpxgTVetgf76UND+sUrhWF7esIGMEJKJOhGCNVpByRkuJzG23FIQlylmbILcf+Zqd4y831j
QvOPA9aXBH1m1pHolvMCriW3C7QV44oogRVyP4TVqW0wxMWO2FbGMlzq2Zp4uz+jFuH2GRM/qgCeS/0QCL6tJrFZp5VL3akyBtSKwhq+83aPq1uj82PB++4y4XiUZ52eduqKXJQv0NuMV9HYKLUBTQWzdXhljvF2
uPsPrLxie5ilFexZHiPgxRx7IwJLXksH3GTG69PDMpa2WMh/xdG2zz4OF7SeyOGkLTmYahUb9EVc7gZd5yH57NueE7nPj87DrxgiTFkogg+/9gvtx/ocWHnWG3Dulg7pIYP2lOmDJirn+bc0KdqY5dJ0IMx2US0U
e2evChLxDisT3AoH8n2CecYqUrx73ODt4t45o3sfVJMeJuTyOXhajg6beQcI6DMNuzClmMjvqTK17/j8QMVrIm+5RSyPI/C/TKzvPshOvy7TTMtb4YFXZk0t7xwaRbUOUd+xPJpkrpeopXoYud0iKBsQyXp5wJkn
3jBg0bymuTzP3eZPfpMPnH5yfU0SW8U7Ix6zrcEYePOUFs4P3fOhhGxZlISBmVM4dGKWhg7wqQW1cmFRPVayjzmc55+Oj0nZEeYPvttkHPM9I+O/T48fJJriNE8T59dw512QmFbILUuUJX7+3grqFqipgJfWwFmm
o6NQu3k9n5tXYj1KVRduGPhrTcVSNB05qJU+Do61Fruvyl7bPVzLs+hpmQ1nIhaM8RUxiI+vcE1tuRQvoPVncZuZM8j3E3m8l2r2EhCA47NqD4F8xBo+9qRhEl8APzRbquLPebag+iVir245VKo47NE6JKJRCcFt
uhmhh6YyPiP17vD+d0uQDUjNBT2wMrYkmY/KsraaJDNdWSq+60zw0VihbnF9bW8qnHZK247jcFf8LVTxhmyCXCOxcEVS5aeri63rfWE1ybGDycB/5TrkemWm+vWsVPS4Kb2F5oBe2i5ch741mKtFWxduC598j5/E
bRG+ud4ONxQHOuzK4E/AQhIANugsbf+e3xBRVrcj8DYwYEV4JMcNJ3r1Jqt8hcMyLUPfrpeJf0CGQfg19UgxWinaUS144NXDC5q+Uv6++BZxWd8V+j9iZpap09rcG6TzRuuqE8dLaID0AqQ7D0HgfGL30pmG3Oig
QZhVmcUwf10E6RvY8pK9QK4bzz4cT5SQ26SzYpJ3Fgu/7HBOXjOPAlQKx2jVd0VlQBhdxg5oXi5E0GvErtjvPWJ2tPFhc4+oqNqpdfk1sYQGAoHv+MgnoCWixUrM88pXtcT2lFdNNrm5ue2GIB0z1+QsyxU30Yyu
Z+NgyECCfvRGaS8jPLQE/wQmrkb/iKL+4+65S1eL4UEJcWYgswM742ECP3KfSIWkbws9RfcjxlS+ZP112fpLQqFofucrRDbGwoo+PABJ1pImsX/8WxQA/D3PURIWk89yMTKzvibt7pkjXaYHdHUpGuj9072qFFSW
CrCcb4icrf9F9A70p1D37KKD1HmHpF8I1+MjnK8BzscKy9+Rbc1PrlmHDBO2MkwWaYoWq41zS/FtiQEaKB4L/USAIAPhvnTS0vPbn6f++7bEgxQV16QhEtMiv6KtyuMbVjhsRjGKyblvQ+Az1wsAPeRhUa/1TUqX
s+mHpKv5y9PFgnlyMb4HTSJ69VZKwPtaEg0Ua0Y1blxbqCYwJr4fiJ2kSgJTKIZlMzOvFmwxP4CuGZhUWFCjHeVMIqDyHbjulg1BQe8g2kOZf7C7/yOWQG3T0kdaKPaqDZs/rAs/4Tlhv38ALR5OyqFM0uSCLkUP
wMleueQFdvpU39jQ/XEG27lGvmVPXt5Bsgilb/qr1TOgDfmCXbdTLQm24gBgJy7p+M/Mqme/QfMf9Rt3Pmd5S3E/danz6AKE3BDgTwY4uZXtUfJTaohap0VuSXSc9FboWNnF9LrdkSIIKXh4+UL5MbBAaHCdegnc
KR1NmQbRnLHPgPHGG0rpEsuHcIWoSsWUm1i8b15XcNF+1bMO7Cpz0YGXmbSNucUAAV1TQYf5rxjEPAPeVi3tGJB1b1vIPMUojb23Hg072Sxg3h27QkcDG+iVeP8JaZr+Iel4/f4jZI+2XxZLnswwyE6sR68Qzlc/
8AkStagr6RLJSqPMSldPw8lH5DdeFqtNNu5nnV8z2snxCleY4/9D4BcoioBYD8Ev5LrtxY2C26V70MIZt2oVUz2M15Zb3ZcDb7uFj91/wyGcbh25R78jx/wbx592Y6gF4jUfr0UXjme3yEcXh6enLIhPMj48Xxig
FaZtNdx5/HwC7ofnTV6SO22dqpsTPqgL6wM7k9bKJ/K0HTt1sbmLHiBwrMF/YrdPuXvs5pzlM3LVc/Wd3VAjweVV7iG1ROb0zKcA0WCemnh0uKXCEVNk0/76d3S8RW6KQSl94FF6q+B7uSbGkEpk5k8UKJUAiktK
N5NG4zYpwOp0HWR3mqp5QYes0ySg6N5ZBphk/L0P3VMrgQUYZSwwX70sjlk1j+OYhlGywkCSZGJiyj660ltXXUtKh2G6pSHYS8TVIAhgxb3teHfIg47EsFAxsjTfpx9UGcmBdtm7L9JvH/mwaY1O9jRt1iwYSTpZ
yic+8ileT5wsZejlrX81fYP7nwgDkgU1Chov0hCAz9i43uMFVU0zeMtdFs1QMnQEnHy8WijzX3EFvJGhudae60SRyKW8crOeIOXpBjM13t0U5z0KfWL+ij77F1VTPvidkDOuvhfO8y+bfGASPQzn4nsXzkjvY6gO
v5xiHxi4I6skivt++ZrI9jyhJsR6F3d9hmwQeeFFj8zKNEd/tzO/bxq+4OiDMHVcpHdJ4KAH47exYHC0NnlNM0y6+J2sB1VXQupLePSnjw70FWPrMXoQIeCocjMeJshzNan14TXJyjQDhqi439r9q+Veit56ayTL
+4hDlR88SsDWdKNAYX5b67Kv+rV3IBL9EWMQLLpsjMO+1yi26+Dm2HHAusmKCkiY/3uFHSVWNSPREN0gL/maeMkT6uX9HjWn3CeKufV3B0nRqX64yVxqTanLouGga380TROQqmRyDYTKfOCMHrD8Z/1OH//x9q6z
xETBxp4F5Ijbc1ylp1y19Y825ME3NT+gMopcucWc36TNFRQ5fqJCWuMfKDxyncgpU9fuj9bhA4aDyDSbJL6x8frNVtRGy1ZRZCB/B0tQYyp6ij5HXby4LfowS0dUHzywf2/HFuHAzhjk3qq+Zf0nqm9dr+39KYqn
9o/uPOfGLjlYBTQypC0v+ojKIQLzLUeMhLZft+aQUDopejqBK52u3X79aaxvld1S3jrjm27mEoV/6Vgg2r7+dEs2EJYk1wBscUpjBbRlU4wCQukD69ztw6zI9R9FZqZyYWlQ/3iPZLywY8ZylH2fpdyfJecVYTzw
CuieThBx+acxu5W6pfoTKL6phMIshDL7ptJPTqbnPhFHsMxmpGhA/8o+REkmnMUPUgfYeib6CATuoRp5UPmhWkyuvIPJ4nVoSKAnpiQCYguawvS+NligfMPgWMHN+Am77nSwm3FJyxfnzqh5QN2nd3RF8PZ2g/NJ
g35VBg8KAzXkgnAe8ektopQ2Z//gaJtJ89o3xhSrAbrRh4mJMIEEzaehTRtl3lxBlFRAwQXQkBFnEOKu30n0U8yI2TnTx8xxxyKpDNWZXEwxQ3kJQX5wHtMFuo1LksfAnMpUVv4nJF7mshdCpVyCgZAnPPphrVWq
JMj1XUJe7oIAHf0dV57/FqlpvMlV4pvdTaMD761a03dlawe+6rX74LLCKHWwPibLa7b4f+HQwTjFq7HmhwwNx5JtSR7fVHB5ZfPABpVZyXgc55HRvKUblzDZpr07aPPJKWwqdNg1Iomnowp/zw+cQ6pWf6lK2hjW
iZlhGx9l6dKtkKLiOZtjYJ/uIjDTLJIz8ls3z3Yl7qAGKNgNtEJ+HkojAGF4f1MFgjdOXtw7EOc+ySD2jQtIzrgLe48M4c3S30O+oWPVOu9Y1yQ+n1WMr8m31d6gJ4yo5JLasVJ5xLCHlv6nK8Aph4X8iK6Rg2+f
Q2Ame9dMSOc9TdqyDdOy59ki+uqW5zgtLaq/Qw5WbHa5nDUNn7TaWZ1Pk3ZAbhMXllw1SLFHp4xAU8xH04LaqM8+t0WUA9shQ6wt9pjSCY2JttTUxF7OSqBb937aKI+QtwiZJUu+M2gcfl13uQwpkVI62k19tzbi
PT3EP3CwpWHdGrnCTqWBeNiFO8DuGts+zv0EWDJ26Cc+psPSpAdu8ykyBQ06hQqChgxj1P/pkfCodYjasSe/8Y7KqoMBgtiy0uiywQx3OBF5saMYVm7iqajdR387YKRQTQ9ID39S09KxpWy0i3Jp5tEAWwrEvMW8
KRDDE59JYsbdUF/TPAiau1BUCJchAwBS8tsTF/5KNIkwx4yLgEMekmDPzYFjzlIYlR5mqV3jNxE5fgt9cfBmhcM+E7Fu69vt8zPr1FTKzulx+i8h0X1XgF5uF27t7yFFYZB1BjuAlAu4+pAJVzXhgF4nsVlABwKn
wVy+7CEpkZOJ0TpohHaIQPedFLa5kVbD6zwkb/GUvMUWdIfeH2dx0xe05nKaQvrjZiebSPIvuXnazKqrYBdIZbop+1CJ8Ar2YR8DqB/u+RP+4KdtFFEHvEG898yL9w6bsp+mKmF1M1tnIljufDkMjf9oTmkYKX67
ZxOCJw8iPo8PCKcV0Ss4YXy4pdI8m54y3nt+IIjqPCr6cZ6FGtDtztelgJqdA5GctdQsVjY24z9qHRFoqdNZ1pPRCMKn9mEJn1PCxx5cZeA4BE1nRUIUzr7T3nb3mHb395PuqKWEcnvH6d95oKQ5WmH8+S8vUjz6
bhdrOeOQjxvoet7CN0+8ScblUi6cF7BSwgs0fIyKKWOf9zJIeqJgqUU2W6tQnQ9veYsWsly3sJcTLZvI0hCxBOnA3dvXE8G4853jDa0svE7XiKgUm/JQAz0cHXwgyrY9U4GL7gZJKslYfbYzmSImrK/Kik9IIZKK
W6W62Ljp45Kl48a7+sz8gcJHC0dZ/Z7HWZDCBXmYXL9pAyWepDFTmmin/bpMvCK7aBFErZfmpUQ3bbuTqPdh9gflE9ebtFUwbpxftJrAWw8dfrMsb/n5Ry6/Dz+bLqF8rGW0xygPuiu/uhxkgxXYNB4pI01tI3dt
qoLj9DkMysMHDvc/1AIu/rvfAJZQlO6aKzVhMTOHXu+GOrCj6dqGq1CwAufvd/9HJ8QRwojfHkl3Nq5012x2HF3buRYtsnPq9eLKmhtriEjDUgClJMWI9djFqAk3sdVLQroJt8FIOBMkZ4c5N2egZv5vPLyc11JF
XljY0YAoj6AQvKUzrpmt3uZEXfqgDTGWQtx3xTZ5/Wk4gDEUmrMggPbBglLSpiMJ8ycyzX88l1HhMlL3kQXWJrVgBTXLv+v4Yv8P8p//bQL0Y9M8zAHnL+2wd61XHG4VRsES/A0RMsehw8O4xR49ev43eefX/f5+
zUMsB0SfZbkA+pTjos+yXCgruTh5e52S6yghKvMASFMKWhu8u45op0XfFrqOHyStwS4vwwq9bauIMfUvzBmNExFborRxwBArK++KTO20PysS3Bin4dFjK/VoumWvx8sTMpDVDgq9Y8+Z+A91H0n9AW1kMC7/I7eZ
tZaiJmyc6Fit2ExWJsfSgKKCPse6+ZcVoz4rHKnBohCS7JuBZNhFuMddalyFMJflyv1DXMRmqS90zOyfmq6GDJS57OSqCmqMDZ6/oDvEjBTjTDsKtkCrNgvQ0ik4HtdN+4oEVsp9E2tTCR/wzqwEKAdvvWOi7Vfs
NdEY55wX07bctKqhnQVpJDGjAzfcT8owag3kj2boCxPOGj6VbJXtlyRYy9ggliFuUl9d2aD6FtJPIbVah1TyEbZ59hP1tuuEQPV0m1heRUX4AlWBQls7bdW5K/CjMfbxB+933JbUakhGW3J9sMtKM8UMCv7FUr4T
Dk3Iv4wsHxbUvzOt2yHJEkZYabuCCF7NG+eTOBCF7kgGWhPyPvJgYKE/pJuJ44Lk9DxESNpJ5mdEECX84ItDBtF+KDnEn7A0HlRvLbfaz47mM1cfPZEjwtXfxrL+GgW7WN8l1LlV7bH1ODIUjrVOQ9jb4jJCoMNk
T0dFpHR4sdJtCSigQV9WkETiU7B7dO0M8kLPI0kEj7MCl5VPNP8bdj6VPztIO4fxIeloM1PzlrMiDI4vR3+57Y7bBKPqObe5gN34zqJH8blIXSWneUEz+1kx0SoBD2TwaKk4f6YxFFqGntCNbBly5iDgZ1LnFi0W
Y0gPuWmNdok81a4ckebaJrLEKC1rBjyL8r6XMmfE9IrUFUB5rDXvBNvQ5e0k31I3QSKKn0HHgDM1U2osCyvoViFPC5yMVW57o6gQmXilYdWHs1JpkAzRNH2qisOt01E8j3IyFM1TbwvpIeVGu96NJu5OqJ840Ulj
KM/fcJJ/qRu1g79dQobzq4OI4XLjUp24VslUmbJz8qPopghq0pHhT8Ylt1W6cK87JXB1x/we3oEw+EMdRd78demyj9px+U/foXyW32X32w+CUc06IB23Ob1CISTxUr7yfGSY5V/mWN2nlhoR+vfiCE7uor8r2mTc
s9GF5D4Q3/vEC9+EItezb1Z+IkUX/s7cbPEpOvnCt5pgkTTg/eeNrx4IN/uhN5XbPfBJzDwkVxlPT98laUf9mR4W+eJ3tD7G1fv2dB/2Lu0eVdLGpw+8EeLYrWv3MQlo2NHfy+r31Jjw3RvVAb6zucnQPjHrrEvl
g1PjbhSZLXt8eAcwT+slMjbB5bmn1q7UWXSffT6ZRSz9LIzZEEj53w7ZDJd0VPR6uU5h7Xi9TX8bGUPUDymNJ6D8WC6nnmCuxYiM0yVy9/Dr1R7JLxEqwKEoSlfxquVMp46C4gMoh52SArxHoduUeD+4ZnwdAHZh
Gn2IXroK0pEFj3qWQoGSX+om1mFlxQsq1Ph7m0To6op9kDqN4uEAs8Jl4TVwGwQJsf8B24KEReszgjAvNJ45EwIGENZhsrcMBMaBOhBBjytrRQSGpCvMalTki3mAOf7Gxra/PO+Zz1bjF/T7JnOXoqOYsiIoCdpi
ytkla+sNUej2OPJ4mUzusIr6ic1Rq+ssx9DBPRcqRenmYeFFShV53kcrwnjh9yLCJ3qoH/UotYbJaSjv349HkjYtboCGtG4pnQ50XY9L+dv/8N7CD++tR7LCGImN6Gt/vhe83KL9K/lgKt9tYbT1vVf8EDQmj++N
tg0Q2YqhbGMnKDFUbr3CtpvEdhGs7QX+iSpBmZ0wAgwbt42GgELeRIQYLZdhy8M/7iFw8rBqgRuWRJLwLmXrvsZLrZASj4MsUya58sY30jjOUz2YZiz5lChMQ7theMSdJwZz+GJmTIfX1NBOPwQlITHE87WPAL39
N3E79LFDcVO4LegN5qNVgmgiMclesK561ZsF9RxImVI2oMNVwQOj99o5a2skRKAa9rIGq+OAnu8qzHn3gM3RjXThJvxDa0oABhw6y9NmKVp7lnyH8ge32exnFDZclx6ghBJK8QG5rZJCSxEc+n4yrN8fmbC7fmhC
36g4FKg8h+VcVlUy+P/dWxsiRCy2ScWh1Vg8lGkBq/Qi8mEP8e9vq4pPRUQJhHseseBR5KybkUCK/Hj5k5wDsZmylBUkb5RYUU29FZmAoPVL/e/gQUO/okWByvhmqm+9UnHssm8CRhFBKXD2Y0tq+Mdv1nWQOBF7
iga+729T2HrAEre/tNPNC5WQlEJOqF9jDdH7dSKs6acI1989mImHu8Ivy0Ih4RcVHGTUbVjZyBUQHK7hDpEHd2ytDFNVMAz7bhbxSeiPQWGjxBuHR29joIx6oymI0ciwDfftfvmpkcKi7H1pHeRl42U3Rnb+gt6k
4xZG37xUc+NRw7KBE3oCblWbSnPOf54Iq/9eoGW4ohbOawNtHBZ64LxgehFKuvc8x7iLJyK27dTwzm9r4t3be3APRmVb3VXydOoJb17pU8YPski4MPZhuECtLrsOT270/0ju9wuLDBR4Ctaz/2VivxjtdhG2rJrc
RAAunIZDZKopjP0HUy+G/oCBJoMMbZfIZ1+cZ54WFHLlYRGCBEEDszXRY6BsAd5O5Fx2W+cECeW3QegX/cMesscgAZtDSSb8G8NyCJf+YaxAMsRvgI5BwQu7nZl3eQANWtDwkMRyPCXH2IL6OYwgJeYHSY1TZyfZ
fpAFofomKWl6ULOIDSbPAATFbtcgBjyRULAewDaAw7jDjiliRwe+qwPv3sAxKzh7zFKEsppplEObOHMBaMxNH4aDdybr1uN1q3jpbQlFWA/XN7aFVldZZQ4IVe2d8EC46gUdYeWpBPy3N7gv5bNqIm6cJmSLUiOX
A4XN4eNAzyROuG3xq/jII3aPxdAjzjNWBkc68Ugr8i8xZKOeXmiIYXqMyGOQfjXe1X/SzE7q6jU96kX6PkDgF88kYV9ROHwAc6PjvpENDf4ACp+0Qwat/c9Yqx10MCElO97iaeUW28jmNJudPJ4Ws2fBcwrMSzJ5
OF0cPxBODQfZ0peS6FFFNckgoJuHAvUsczt9ikM+D0clvwy+H8V2uPnO1j/SI4IGSLm0CllWcJWPYAlwkAEcIAZTKYQ4rh4B+wU6jTQ2nqPf8TYh7oc4qok8XuY5maee0z355Djmea3ed+p8IDwG36P76+s8s6Wh
MsxQe1J/iEnQ5gPR/AImbNrTlfBAArD9I2X5jTFW1iWwNZcIwMhSo1i6JmeUqYqSSy8tQ1FpiBM/KrNWWn5AVEvRr3Bu8RdyzOgJYz4rG9hRVlggwiM/PSXBtSOSFXEVgHTkHh5k6QhadxcP8xvkPTU97yk7ireb
33U1sih1QLnPqWSCVnR5s6f5ZyLAx5aLd4rYyKRmy+guLn7BsK8yocNGjLP7bXn9qnTd1jI8ZzKqUtLjhsgMvPPInFVIK+IqKbzV/+MpjJVCmTAZdvT4jq9+Toeoi1t2jh9p/Cb5jKfWZ2wlKT7DXy2TRSOUKGaQ
yIEIPBJTeSQ9dRMNEqj03/YbTwmw9mNMocLvstAXy0ZtEidqEGQND+Wu2ZXCU1XYoj5BMX6r4iAN2rZnQXOZA1SwYVCMqvxcvLD8T8ojLAjQRsDeTmK1JeJnwgCwdUS50EB+XkRXl03FnxNEeN+X31r0ihLOBoKV
O7K78dAhkE2s1B208rs5EuuV3fQILcd25iX6DtM/dHAvn/p1Gv5DEG05A3ruZq3rbve+O8fO+06G2WcaQvnuRfw65NcQGSEVg3F4PRMqJ5a4qvPdSfXG7ztVPpkdWLnOI/KVnQtfWWtKOmI4l1GPqjLOHSIX9GGi
bxz0zxzp5g8iYMHzHPnlWA4G+S3iLpbF8pF1ngVatJAfMfWprDXvtkkWvPv1PZuzYHJEeA4Tw2JhuT1YxQqsMXt6eUHM1hGPSJT3zItjl02Ou5hbJN7CyvbTUY/kg3917bHJ/lp6GrO1i2xf3PpESlWhq0L9IDJV
TVGYb42uxFcakiOD7K+s7/JT3+ON9twb39fYyX0S2LPNZzpSdk/kBt0XCT4JfoHTAGBf1MpahDd1Z6Q2Fd5qoIlxwwLeeuH6Ye4nuP0REBcol2Ld4/Zx9QlnvtcQF1gNdN6AW4k+N4Oxnn+iVIRq7YhvkmjpmhsR
1WNVPKXdvam031POwFc3HPk+vdjM6tuUWrkrL1eNJ7Fb6CBqQTz/OkkJgA4ModwBjH64s6o8r+JZ67C2pPcMomqP4JP3BVZR7UNGS7/IFeUCDfUqC+2Qx+p213pt+3HdURHxBo/INc7Og+uftCWBmPcVv0adQJqz
UtPDol1lUVsVREUnR1aLzRLP1Rq4glpCllSA1fgUL1R10t+BpSDWjZL5uQr8RD3BHIP6osXpNzrNAKEczyu2A0FqDSecvaYj43kREEOvw+AeXO34RcksLH8dcyFgCinTxck2gMmjs3M4WNK/YycY4yacKmz2duyg
MZyBgbEsCMf6CXQMofiR4KxlrMnYxdfueW7klCnxJEuzocrCDGn/hWvad+OmaGofq4K8gynG6YqRWRb6N7VJ16IGs27ppTRt1227Fd4OdVs6A1+WUKzSO7LSW1u7FjtvOQGaDR51Dpoi2ZbKQkPuPDnD0sikPIo6
65GHtclWsdAiQgCYvb1OHCM+EHm+QYbxB7re9mOopTKKwpBxBGIuhAgF/cyAXUSRiZsSq3chGuCMvdePgcYsIrdB7SeXiDxen8nxm0xTfzM4PiYxRyS+0/Mh7tP2ZNNkCDiQIhK20RBmiG9jxkRfmMlo5itqDOZO
MjZRf4nNzjgXcak0UciZSVEQQyqNjteJZ8evc6a4dQQZ2i3PuuqNRPh1MFd6zLWjCkNVQEhEPI5eLh5oXDTh6xTXCs+4AF+YCO2NZjALjxhvNolPPNoMXKLRwRRRDepiiXrn2mkRgapdnrvQZffqX2BEe8QkD9Da
MjsDheWBXUpRrY85dxuZDlQ2K217eB9Ug1kPRiNBjl4z5sSemNkBnUiUeDrCPjaPxv4olSIb66Bq3laJFirIXTzQq7E2S1s1CI1KH6IglWxKo6FLWAzbLzS66pkAzP1BY6Zf0XQ6xOYqFKB8Zehty+WyLFPaySJF
qh5D6ClZK2i0KBEqoofiRLe1W268921d+gGNAxtthA/75Do301aG+VtWWLs5Nwqa/hysjSS2ZAhsK7h7cbhvAsHKEJtLltac+K92rU2xS0qF9UMKigJ7OZHfGbWaLkJR0g/X/wl0KiE7CHKzjEcrmL/NLWUvB9ek
/ahP0ouAvSgubN6JVmA3FrKXHacc9dbFqS6FB+MnABq7XHx+S5qtQBvhOlPBFpzaQlpAMwTGbcs8xrmxmC7mEgR4a+UNvklCPz0XoiJvTVPfO+vNuwYlqNtxaUBzqkdxrjNew3wVSAvbRd3iiY7QCabAkTU72F38
yVuJCRf/mDquRhRoadQgHFxyGlXch4et7XdQBKzsAUekpg+GU9EHbEkQLazZHD4IVYFH+S60cmimTzHqweNHMEfqVA61QxOOH8aediK40H65LzM/orzi6fUV29Hq5g2X6xMzYjsrKLn/Ra1HpJ9JOyicoLWlvGuz
+u1muGJXlAcybhmBKnuU/ZduZdWYTYLBEtYJWAx9/aP7vJ8T64Ebz5CHB3FYbI4VORD0XXMkDjota2/G7S+x9ifDm/SR4fMl4kV2V9YQDOmyj3MI5V+QevLtrgjp7t7WiWt76F0MPByi6btUUmUtu6Ad3cP+2Yar
x6PiHkpAfiw6xpb29NSc5nuqzFQFSGO+DnUseTR2uxqyOoujiapROHKqeIyM1eueTYh2XjZNjtf3o3UqxVulUxbQm3NihoaLb05wB9AYB+AfNs4RyAt1EtCcOgY2rewnwH/1u3gL9GpzLyFPEPVDP2bTCcvhyw1P
x9NxCMx1+BvvZF5e8W3/Z1ocJTfKWFrxOO0IvgQJxMz+3eIigNnoV1YmdDMK0WB33sJR6W4IJUHJ4xxhb27x0keJlL6PSCEAh+VDb6d2aVwu9G+lO8TT65CyMxee4ngGzJakqkO+twF67kzNX8mssH/1qC0jvhHl
V8g8YtgNzZ1QlQyxVjZNbt6Ean6D+oin5yNph4+/zGRYqRYoStOk/eDF2ARjtG1YDZa/trzkz3LQR+NbyGZWvn/wVMxBgNrbR0Q4OrYJPt9IqgM1o8x70uZArQV2fNhwsTVJybVnzQaxXJGjFE3fpUfg+IXF/9yO
9AbjN7HjF6Lf4hH8WGj9AT+iSMDZj5lYXvkuSeU7ZZQ3G8RbdozjMs1Q8x7EHX5Eia+xLrr69glkQp5NnvgRgsq95tLI5f5iHA7LjZx46CPxMXzk58NHh71YGu5AoK7Iha7yb+w01VQOlWMxurvV6ICUc4+46cq1
DNi8EaJWnemihiwFLFVYbdLZjpfQcITwhfMLVpj5S7qMIc6v9YPdo4jWzB/aezSEo0bKa6ao++nyG5YV01N5hDlbK88HfmLBCOXsiZatv/5ynZ+vwnX/0NkX8RNSq+fQo2n+Y1iHd9JF71x6ZA6pZiiNhv0Su4UF
UyK7loRntJQ9qXvQQnDiJ2SZAIdOqTbyYcyqq8WnbBpgfohzErWoLlVrLPwSswNyiKfjEJpr+aWuVNAbFzlRMVjihEI+E0QC9dUs6A+Dl5XHJF+qwgZjSE4+BUdKz7SrN8R2S9Xo2fMTcHnnrQwy4ozVHAxxEYBt
2H7FKlT6WJO77lOsMqaPmdyJk9z0xEvSjkRMu8TsuFfhUlhcc35JzFL0UXF19R57cl8SOQqSN/epF0sfYgu95lqY5s7rHJozJY2MrIxhU9nE8IJ34PnjDZ2pleqqBRSe1/YjLiXKFM76b3lAzo0PdRzj0fbcTiHK
Um6sk8xVcWqK6ZgtLJJ1z3JgDaslpYzO/N3kwJU1oCuo0BqPkvYaj2PEmqscBERHY35IB0RUpKYnGlJ2xPc8irFi5ZGrLmm94iMoMMG2nEEFUmspD7yn+7+5rASLohb8WN33ZODbzuSAKMO+NQaoVCV9yoSPvF1K
xbLrlabg2Y+s+CQuqFY4vsTgdR6RaAqnlFdsga+dyb/w1VqrLx0bzgliEAwK/a5lhKXayyJAyOtTH7r1Zrr0mYK1q0RvwBCBVL8gMerXrvYIj1Mn8l+YDXigFMlr9tRdMXcDKPlDQ97RicIITh3JBcKzwaS5MiV+
PwpCcdZtJUs2FovcfQYlAhYNxbGeVTrxqpRCmOQC0ih/mAIQEqWj8vpTJw+iiwxd7K76nWt80hlsKDLS8Ij8CqeUIbbQLEaS6ANrVcnpj3FMT4MDsCwlmXPgwF4/J3IniHQcCIcDryhnDlWToF5HqflSUIRCqvTt
IVWy/q8dy6C0ewogmLwTnPoHDgGshzxqRmSAG06eCCyrrvEG+Qin4iM21pS0maSyML1MvngHb5Vz0qs02Ivy762ugmlpCQ7iz8i2iBMCWKFc8lSlwU/NzQG5tFBIuQiatAHlVx4nZoWt/RBTsQr3U4bYwUbk83ZB
SaMMkfAAK4M2VfNlj3UL2UzNQOvPEn0TxWI4e71aggauk39Kc9VpQeOuSf6xl/WLIZD66h/zZyBtHRvvIQ8rOCruGgdWdoWgjeAw2tmdZo3h+Jws8tfxdHwG5nzGh39M7mn0M8KPVjJtGmd4E6qoX3xmsgAw+cYZ
yz5qy5em3pWJRMu8z+p0mW007YJWELXSNz+0WwEhu4jRsdXq4RiAf/g+37JLvMT2flZjLbYRT63Ija3oOJgLgeY81n69seYwActwmFnQEKrBd4Aq25d2q+FLLHIhFObAxXO/2aNxSZTTAOSRY+Cx4AuqpOfxmYLG
ENxDM7pVkO+y//xsbvWzdtl/xGzX3IjhPqvN4noVA9YKCsXOZHTKYZfDoN/IMgieAyCW9hrXaUTMtvEWM0s/YSH7xD1+6ijP3hKon1eOVRUiPoZYqKS2SfSqXJuwKbAHGyxSyhfSBwu4KZKDnabBTugnADMM7r+B
a6eM+T0vc6EVxv/iY8bT6i22wdvHSC+603bWSZK3fqxH5AEaqCqLbWrYXk4n0C4PBuSqgZIfnk9R22T7kIZMn99hKfEBiyMqw7E4s3xzZE/rIqoicA551TiBb2QbazVsPqTYMqrZER2QOAqn4yM2jzcFylgQC0Og
PLrqPN0+B+x1LmBEN9hxZijAR5R50M82GKz3yL0LuRcWd4ommu7tWMzGNR6QgM3Og+BN2xK21kN3DWw6Qku+iOa4LAZzutcnz3mpu5zI9FRwDn/5d/wECFRa2RRUFM2qNGivRa7Zw3n9oHkKiiOzSWl0MN7UOGDP
JuGvBjPSlDu2x1Uvi3ANxOlqO9+KnLw6+Cvh2be7b5gbd+RslU2cQZA1alh8LYUKC2QUI/jEFh/ydvzop4jIWmmGcAvrgCTOkgceE8m2UGAxtgUEc4Ynh87xT4jnBRnbwr+Rf0NxsMrr4+FhRW8LLmg7wAeNBuNk
O34FxtYYjQwwEzLuQSdl2E4/LTBZjJ6wXnhoahfgZj6P/TxDe4oGwm9c0t+Lat0iFuJwq6BtHxU06hoCadxiwRoBAk9+RqpwQJKJYvgKtV4Jv3NKhtwR89IOXP9hjrrW24Sk0hyAVsMjumCNpyRwYwtzaiFhQxwU
CfOK2eDUfSJtdooC3bS0kn2udAuhGZhCtmJLpa1OE8d0MMelzLbwo+KFh1PCXAS4Ia/qMVRCgMus+TrNNYcNpRofkJdhLp5asRJbcV2+Uhvv5vMa5+6m9wymSs+bAzIKnpdKRHzh2Y7kzNcxQMbrO+QZnHtUL+BR
jTQ+MJ6Kt9iYt5+EyYN9pUw+bAt695OMy+fSJhW5Yu51dHJs85vaEXmC+Xqzciuc1VGyTzSbpJyEkE9RQSTPlWlZqEVxgIsR6G2QQAoszGNGTDfzJcEK2uItPy/Bf96mbESjs+M3Of7Cfco4MoHMjQPlV2FPNA+l
wDwM+5E17BR//1opTva9WojGPlUsJdCl5o+DFSd3N0+MiGjMUqgjldCp4b2IyzSNK9tN4X3bcT2570TTDDpd86D7j3xuPFL1uQ9AvuVRRlCvvZ+72iWmTO/W/pyN+yzQLI3BLukyEUdKXG5oSFbLFN5VaF0J1Nll
TdcVDh551+wG4e6wH4fbh7TAMVDODvYWuPsMM5wihJLmmgWzH0AvQXxfIX8t70n1Szyah5a6mAUBmpwshtucCSHVt0r9LkQu1VpOeQQ4m+sKnswmgt5TB0lYS7RcFWyKfL+muzMPyNYZdesVnObZHCV6iSFrzuET
YFMmQymMtBfwNJevIKTST+qGtcsWA89bHNrQfCSCkbui9bLJ+P1iHrozqcLV3De1tmlLkvdpcASRynhQg1JU1Ggk0hDyAu2AqSAgA1waTnee6X/K9aJPbblSMlZZ1/4N1cOs6xcai4cwOgkl710/3g+/by4WOxye
8gYQdaeq7V8KiwvuZyTk/hv/6sWqkf8XmvbzqBcyByayJkkgTumOWNayCkQO1fUzOXGYTLc9qqXhGv/ze06lxf3WVX3XRSi2vAXhDp7lEJ86BrHrPBC5HFFHTf6afMNeJdCpBBhvz6pTSl3/umYv0vCKTZMMoH7N
b+KYzA6YPe5iFFFe2AGBTDnUxAJJ1fYIFL9C1RYqhKA7VbxfbfdrYhtRWkYMBIp/xLsjUN0zc2upkOKoFANrII3OXP/xldPn+lW0erxj8F7B5rG4X1kZrmq/4Ph0R+Q0GyVF+K+BilbbyrPqruVesTSpQtuLSz5e
M2kN1WeFjiQpxmvaE8MJUSbz6avaBFQaihS+3PD+8GGavGzlR0Sp/DyRBLvZXzEozaJ8Zw/z3IYDqGFZIZomJ5uv/9fmev0tA0lKlcmSVmfHasuqHM+K5gGTMmfBL6FftTTrHqx0OHXOAj+KYBMoEj1/A5rSUNQH
yI7a7/VfJgJHLhvQIU8VvU/WvInpMPQJ1Kxtu9yHzzb4rals6r+R65M2heF6O4n/7HOJnmOOFDbbaH9hMtEhmdGlBKql/2yZYlCXPjXXgm92GASRRYO6ZxCNminOys/e9FHE+dWGuZmWbCHkTZvPVzPSg+/Tiy2g
MlkUEO0+86LUqgzdcQLJ9eycWZclnDVWTnmz+Suhipe1nNaT1q/lFd9AnvKDlCC6sIXn2+8z33q/4mDWw3N/R3rJBvPQqQtpURoJkHQd6WzzCoZjGjXJLxIsdmNTSQIEXckV8CgRU8whgkx7ZKumFy63l6qIDh58
7AhLHXmVsrkXM1tGmXGfEa4ZuOEDtUymIA8szY+pp/reHXh4CA158DwJ2IB9woDEAGDsQL7+/8z633d4PEZyjHdRJ60iRUWLKJAeYAfIAyaDFo4bOzWYHayrLvr/a/y0laFRzfjGIAp+zBnjkfd0f/09Afrz3lOc
1vHL+9lua9L9Y07tGBcVKIinPD9YY15yVzWnwz1PV1TZItomIMEimEjINGjg5/ng6D/hZ50ewPiPfH6NVC9u1kJiBoMJjHnYUsFxLU9KLW8tUH9Zy+M/rRcHNZ5zmguR7tf/AK0s4t4qGmBu9LV8DkwFxq3Yz698
bEokWwDmtfBfIKKluZnPN/fBV1D+y+UQvJRZlLgCoEl11j+/8+dtMBTxM6iPfzzyJyw/dUtVHVMigzyDTsZ3d/T3TvijKk/bJ37a8HBsstvDqiM8A8xmf2p0jiquAvE8s8AqQBw4tXcCfw7GZM/v/GcIMHbtXIL3
HFAQMdagAYdyUnYQQAs0UDO6UMiBhx3rDMCjHSFfEEuP3zfSOzaOpU2NVDUqh9GzJw4VXo4J/HdWtNs8BLXqCZ3h3lPDbLuyay9gNAmKBBXIs9NfXvq9Luk45o6PLB56x31oKK5DgAhVZKxYfbntQpnR8T+NFjYT
QHlwg1gbSQJ8/DDzAhell+SAH37p7iohfQkiLQlR3l674PZ/y1VPgDwXRImgFNWJ+RUXzfO695fCu0OCa02d3EicqMr01x4Yf732pRoXj66ZW0kZNfG6rcaU25jNykcJeRVVH7O6WLJBvMLLAzWrl8OeP0bdU+mN
l6Q7wpZmcNJCtf6OmjWaJMYj15Te/aHV09Ae/661KyN0PFz5oRpQh6H6BI5MjP1XregkDTocuTyjPDt/06SZ4keENaA/iG2uXGJm+ivX8pF/8dRDwYwKUFuxzR3VlLkr2YVWTRqAwx5JajbuVLnPFfZiaJNH/a2U
9YYvXLlYVnVmA5jA347JhHW7crpyqPldvdF0RhYANzuXVbZV2FcrFYNGoNiAo9/0s9X1nVdIq0dtgqwmW4F1YfSSapSbmgWUP2rPPJsPsbxpF7Q7wWtQ5bEkqLqrAbtdv+ENQ4WN+kjgatMXSovPEau22i0PFnYv
+qATzE9FtzmI1d+Zqv6Uz6TgDYQAe9BvxSchyl244hd1Nt3WZ/llUOun3UfPArliudu3gqsuJclGyWEjR9I71HruXgOP0NYNdZm6+5r7I1fA8NmsepQqSNIRkYmmGZHLPnBfrprBvXZCSxeellx6PdXksaIrF7Vq
R65O2RMuncxIJHh02HahEtlL8Wri71OsYPEQl1oi/r9JzsgeRjEvO61GssEsqE0uDrjZEffs8MvOrf3/A6t29usbamqngoW+tkGOcT5HLE4M3aY/EhLk5c0A5hDth3tkXqtmCdTndGvSosoUyplgKSG2Yg7UPlrN
+hX1LMRDHJPoOrChen9f829NDt16YWdeDz2pP39CYXElxJwAkWjNYOr2vrzfyYwVqxf+DP8BWKnW3pT9VOoyFvV7CKEqn6wR4YLPzd5V9XOYmSYcbIdcuur4PdfGlRj7PPeslnm+sbzux5PYYlgbiuWfIoh9yLWb
Ri1eDQ4Q2J6krUOpr9caljFZAg3vVh3CMZDDPqWFmfJxrt98p1gLjqnoBeMOhpO7wiWcTpq0M35ClkxDlv2AtEYSZ4Ge75HnrRNrF37pR/ePHtnI1CdI+AHcWcjTXOBJw8+l5cobgb7Qj3Mpz03P93UveyS5aTXm
8jziq51FaOr/BOhYCAchvskI+mCINbqhSm2S+DlKvUNR9YFWqpZe+xoRX73HIQkSxJzCyR5g1AjuzNcsWNyLx1I3OPGwKMe4GJdm5Y+0MTDtYYDKEUk9hAOXXPWWD0yUreRsILCRwCYCQQkX1Y+SAw8wgYpWbCOE
PeJkcaKwUdgoaEw1hpnVDUbvWUux6uU7AdTYRqIlusmqUh4tHBYMj66XaN2LAkKt6sD6T1TGxcnWl4UXhZuFmu8oCdfTEojdE4E9v9CM3XSxy6c6an6qagabFiZjrYqAXRuGXcp0XCM2kg3CznOJCaGO2Hkh7r/7
UoWnOSMolNneYpQsYnW1P4EvoNiJSxbubt02h8n4ecB6MIcI0GrECbG6ogAMs1BCNljOy1dN9PH8cQzPolH5Am/ncYmR7PJmibIjZ8Dumn4OrJUDcTMZTNZkRE79aAnFGdYaBfnvahz1HwwENk+afIMrOc6g0u8/
Ix388NGOmSd2+VQzQp72Th/CEioQ85UfKKkhV8tA5x4do7GnM1zpt6+cr+UM+qy/LHKadAW+QPPUJgOYMTR38uqPzeneisC2BGJu4QqppHOju9AS9mt+wFf5jnKuyXD70v0uzsMq2kBI41HYZOjnjriJVaq16uZY
e8G3MTgsT5t9CwMnX3MCdQrICj/wTI1lmcuRBiFrcwJ1CsgKlfXDacMGd9nAUvR2flIBKHhKoCgHtCgGVBpsK6NsUbaBHhOrgkImtB3xjieYsxov+lN5MJxuGHMw96SsGHTQgfFi9J/Q/TRan5/eJtOfZR70Ha0v
/0ICjAkU7Fx7GizvJhOahTnjwGQQhSg+hT/5shvhJum4yihfnZ+vcLtksKR1J/AFfWSlj79ROps7AY8Dj/+9f3rWSZwcnjx5PtXzrVuN7zEuYUoIx0l8NkXNqOK2wbFw4v8dD2hmwYF35Y5l7bsXmwBAe7p5/PDC
C695zete99JLr7zyxgY0dNw3/irjep2WdSH9JHofPxDHhv5ykGTbj15rHGti6XVNB+0W1j2/EZhiHWG7dH1d8uRgyuyZPIXGd23Lo+DUO3i1PaWxMfeQ77ZBnh8YUPneYZBPkDtlfGVeM8OndCn2K8t6ETq4GVGp
SIYJE0MLs5ubh088FSfbmU+JP+04WFnWEVMzB/9ka7hluk45+CRlxx5Kavjms6cQC7PNHrEMdJ7D4OWra8ZpK98ozCwMLROKQ8f3OioHfSzNSg3vDgmICqZrc3TyiOQ3SxoaIHrEzTMFd4gdSxZNjCCeLhp3p106
IXjjXi9gZdwwSZWbuCbLQX0jOSYL917Nzzqw69whxDz1IayF4wrImJNlImwtWncbS4frTyH3PzaGqAjlbrKre7dKtkAeDOT6u04IStTOtw/unyhWBUgdAUDQiDAWrPPkmM7jzbqReeCjRt+iA7hBdAj7f+haFTRb
m8mBnhQOY9ZMtO6/+RiYFn0CG0uH7zizWhPieH0c/w+Cu9FJsHTrF7rvT80nmGVOwNctzbCjqNYqGKHIknMp4wsoy+qEIGj7IsR8uc/EqOYBIFQpcprJjeL1t+iJLvLW8h+15C93/tArYLF2noVQsbNftayhYra1
5SYqskL8swO23bW1Kx6cceRH41GaE9mHIFTVW+NTsRzWgxHRCj+CUSXbM6Zp14RR59cesHSTokJ5TH2oZ9O9K7AwGdEk5SQUUC3GxNaflzoj3oZWxkyieVtDN/Y1OcTkEJVDdA4xOdTmEJdDZA7ROej91JujdFfh
vOHhqsk6jaealxdn0TC3JhHzcg9JKzF/+J4fByKAIcGqtaM/mgiKcd9714ekpR2oxj355s+ao+5aVM7xX0uM5OEeQ4wjRhCjeXhHE7Ggw0Y5HuebkVui9W21fnI+oO/l0frGzvF756bN7nl23NLTQHAGLERwkQHc
1PpBrPZuQkPb44fBBF74aXQ/lHpWDDc9n/iRG3zghOE8zo9d5G8RzyVPl5j/m8TnZopLilkXm/f0r+v/v4IzN73dSNd1TxMyS6u6/dP3NvSVP+xP69OTzfvPapi7FKC+VGE3PNTR+ocFMs4BpjpDHSi1m/JMFYn+
wv8USkJDgjL97Z1Uo3wHJuq91hfSMFeXajKfTHsr32WI6Kdb7TlZ2WU+UPV7al9WQb1x2i7zNAL5jjnR1ys0R5w4E2ATycmBrWtDwB3G8GFa6pkxMdTGsDVtr6MnI1ha5SU4Ldcc5lVZWVK/NNsjX8E1FedaqCea
V/JfvHmR/wV8g+N8ybFY48p76FuS4qfmw4engYucAw4xVXhsYH9KetTgnsU17AQVCphobJ57sLJNR3CdJQA+iyfncyKVfpDKCH2ujxs7p0YqHmCBQrwpwhIQHxW+pR1mXuR4gy5u6toDB5c5MoT3TVFPzjKKxRDT
1GYRi/CWtbeCbkHV74xlIkModIUIMgMB5ng+BqMKwdyeiEFdjsTtOzCUBBOGQeGyy6eU8QDdFaJVzcTcs85pCQrrubiaSXlX+e2dtTZnPG0zBrNVe8F+HAdY2MAmjrM1gPAQ5DhrWImtEqH6qc58ME2f8PlK4VT0
OcNOKAs0qRilhNXBQMoFwEAa6T8eRx7ocwyEr90obBnTDy8Ck1gOAA6l09PKnnrkZf2wbivpx20b+/NE+4mf9LfVrcDQByXO6s4u/SGw9KGUs/Z0Z1tfXuLFwD6sgfTq6HUq8SADHlG5cWtKXa0BjwiiPWjg5L9y
bq+7tNVmLLgEkjqd27W7VNNt7fmJTF9SykExm61O2y+1XIKL+WwV3SfrfFzLLn2Hc4IIbFB0gP/1/cg3c/js0cWiH9b98ea+9fAdhzyYyNFqyrNWtzC1UAahcQvmh1sWC22GQAkxR8LuqLFhAkXFRI1cxRxgepsq
u07ZUiM8rXBOh/DCzcRQcKqY0PdDaltgIj8AedZmFTrHIg0gnF0MzSuFMwjrmQlYlyxgLZI4qzS7F3g7sItBDrldhN2CMxlAuh9vcxXwL4s4u9ft6rrMMc+ozPJd+tHAv780LjYdzjPz5o5Mh6jEdg+eYErLZuNZ
fJSREQCAlKBktQ5O+bCLb3z/jpRvqS+gV3OtHvzX2yJ1EtLxbw0kki2C5CM/bdDVqacicVE53ryqPPw3rHQLKh3EqRxvXsllIKZh7dHByEcFHmCEo2lieKGw94ZK9INiL/jkiKmaXa8KtlbvveDNNZ4+m2Yv/IQX
4YM5cV8w0M+Chsos0+kFS8dyvEiQS5mtYEWFZGfxTkd1pOW+h1nkdFgONv/MVhO6E0n1Cj5rOxBiXrRi/SHbqiEfRafKdfhiwTww7zgHK06i8dn4wtHoPVAQsVWmUjWTiOIXqYIngas9LfpAodj3Evv0nVDaoFhA
oFjBb8huYZGErFG/IxTx+s+dpY9C0BIEbGlSDxs0ChZkSSF9MQ/Ir+mzVAh6wUx73qWorcY/oB7BbdepxrgNJl8CDrmFphegOEhF7RfNA28MJqRqGKmHoMxeqxZW9vmq+ldgTlWsJp+QHiDspvaa5AgTykZukmae
7navvnBSwpmbepC8zV2HoIqLZhGBqUbzaYl8uOE8u6ShE1k2TaHqztswUqK/Q/z8WQyXNwQWSzLLDXZBBj6HPhlU4Tj/VmFbsPTq07vlAQLV84IZ7XzSJ/3TJ3NTn+NucyaBXhFAyIVmQlFhdIOHGi69Acq3i+lw
rf9rzmZnokCOFRXkmzq64qqMKRI0csclF0EVPhhnx1yOaSLMnYlQaNJGjcj57uNzjwfueE4kzJhZ+HFyx6VR0qUlfMu4JX5Bz0IZxBo/alhcf87iHRY9U/vUe8WpVtH/cZ00Bu1aasLOHrbBLTAnXWvuQVsxTVrQ
DM5FYGI8qaPvOgNCn4i2rpKHmxgRPiIJ82S3S5h2PH8K9OSCvV3aV5VmqqPEE03ADIx2LDGCeGGhYbVqQk2urMfx+eemQgJ12ILsud/gCIEzWaK1sqWL+DJ6wUkBmWpBQL7ZT/E8j957UGINc4EXX1k5g1zsgL6G
6JGeh1bK9SCgCk4wV9LCqxeIlayTJqoTYu1tJoZTnMLKX1V3HE5f2SsHNU4TlGGqqy7UgLtd6L8uHuLaY4kYB9lt5FIrdai7XhR+iNTo0MHFQjVnRajsZhrXWNv1igt76fIKhd/HpRjRUAx5UO9PgwIHNgvvENmz
cxvAZloYHzzX+vmWWDuU9scbJl2tSMhNmbiFZ/OLLPmgnumrgVLR/0mukoP4oPRFvqPXk89xFxAi+zAsQXTlQzrON9EYWLlA1aypl41fd/qj+zOY3TWcnRpHzsNo9+Lro67LlESOkeZ840nM1HXSSeObHmbbWswA
qv2KzovttAZBmwVlRScNAT1tf/1Qpe1ywYQxYAwWfOU8FNGv5uK6hYBHtEK5rCczKMxfb94iNC3WWgKNZnbu6gkRZnxyLB5dmb/q2I5qcTU6Jv5BkKo+yPW4vTBmS9e7kUvu8KaTwfOHy+kmYCkYAQuWMQWadL5g
ARB846pl/bBkFG9MIZMwl2KU5u/oN0VOhXUG7hrVUJT3VxSFGiHl/Y94BjcZWNY4p9lSQLhF54CVIB/WHQrDc4lZJI+onnRRJbgf215jAcwIBLUUu8SsH3aLTo4XohW6CXKnRH37FBq1iRewFTo4VFq+/UNs+QnE
m4gQunQRrtfWY/r6ZNeU4wsi14soN+bFZpkHKTQhqdGcFtVTA5I09EnoxolA2nnrVIakVH3ks418HDqaPaw5fCp6dnVAFRvLN/gnq2edjpn7de1XEwd3vb8W0cKtqknv6O5H4yDX62+ND4k8/ADNwhJLhqBv7BUl
Npsx1t3tx97aj7EEiw+YdCuSY+drtcu6sD14qu3uKP3E7NIRQFoS4v1qxpbx6cH4aY8v90GeBez5lGTLrvdN8yvClyCQ9sTozvOtm8gmx7fA+amhNG+54fSRK3pxBpylN8FMiCP+RfNihkUs0cn2CMcbhBOVuQbj
9PYSAogiJEHKZaktDYgg6vzU7b6o7FPZ8bfLbtuMsbttylmlCYa3P8IgpTHunFTCNjkR1z8Ebv45XdIjr5VojBn/oXIsVIKUG2TNjLgQSrqIC0s1NizQwc/OfnNf1HH9BFC96EwjdqsIwh/9lGMeE1SAqj5uKliw
QUSjE+d5uKY9UzYI0FbAZgHvZMLeYPinWcJvYhudCJ/siJVZDyqiFQU4ZYRcSInQtoLkSy9tLfNbvjKTWtAPLSvUiswhQQ4ROaBNERiEvDsYq0kXLQXsQEBYFYT2+NtGWFtJeg6i8fdYgLY9jzSsoggDG0g3vR2c
cvZb+9qI4UJKQc/QJm6YQEnTjqmZZtZHQrz2uxjKjppVYvZPWVW1gEPjcYiaWyyne9F+t/vMmPpzusM8c7cE7SjpLhUEoBVW0jXI/FA+QyrcgFTRjfggvj4bQFdQpAaPrKMh/rMKQebIMvN5lG8h5ygHYcCVKVVE
K0k/dEqilY5reAdXs5hihBq1UzmaTbUlyoKu+C7CEJOJQCHXnQQOgEmAEcD1wV4jveFt62+++nMrS4aUtlCdc6qQWpzkXUPPFMWh4YCatLzedJmivLtnd1NCgm1UA4/uPatg69TCB8/e13PJzq4Ti58JawLRio/r
gCuVHaejbOE5SDryYCsPNnvwLteYFh2th9d5S6tFDiZLHfFNn/Rm3O0uVs7rOiTog9TRDkAv/TP6Lieidd+CUsmfR+XWtI9dOlj3uvuEDh76wlUWDTCP7nQyXjNVKN+eRH2K4dNdBhpyVyBVQIQHMCkCANXyqGBP
xtV3pUdl6xsM+pGXcjXtNJWLVUWmI+QVuTHttgkXK4NMRwguLCJ7UALuV/fotDORJBF3lUOXLlaFnzbEh/oacQ3Ap2sMW/fBvHq/9GfuayTJ+sJijZbcwuE6Ud2PsAB/1f2W/uQsLSgSeIWYPvOfImFzIKXz6J5+
1vhJjX5QHOKyz2NHSWZm/fsbofmTkprCHB7oQ9CBcj7ACyBBTQiltKFgznzrpDW+dAzmQ7Mr1ZOOayswSfz1UR4Z1+iMgqG/7ckpPRWu/AQoqCm3eQHigJ9LAKHw0T9wUyNMDIjmRnu6zcUDhvIq4irkF8L0Ar/s
+QYwOBDuZv+huq/Zf7y02TaGPCV1XGvlqT6EiXrZSaMgSaK9Jg+1liZ2YGJL8xADNW0TSQObcVup15t0pWNWD2JvBmIfzU0dEOxeWK75ZJZF9GnHjio7g2iwlJpvZsWsiiOgGCkTOiD5X48kOPQszEaEn3EcWlvJ
L42kWAaacMRURferrtgRwHdkGcZRoJe7lKOGpR4/uNRMRFZaZixmGOhPnJP/pXTOWsz+qp4U5UAwS5XkZkN5IZEAlQK7Dp+x64gcyc6fBAGb2tM1OrGFExud2OzEu1hpWnQlzZoCP1URaXdY45EYoKQWVFTZTNpc
KugXrJ0WZYIC+W3sfDsCsWtJWQZFAtebhxwCJOj0P1I3SB6bhtODAiytiECZ4nTbGI/jZOA1r5700XLbSxWR5aNq7ka4eVhYj/2pVM7aezeNZ9RGM6TUBGMeJvERqGPihmkhVkk+Y839jpNdQZ7beOfKuv/zP1BX
nMqwE0adIVKKEQeLfadTWyZt5kT3D4xM833S3WTvcOFwjlL/daNp4WfUGZWqDJpSNQMsJ3TBc8Yjo7pLgjg0x5AaYhrtChM64vBFs/ShS81z815XaTkpZxBaXD48MlaUw/JFzYgHo8A/6cBlG7gJpU6bLVV+wIaf
PO8xDv1Lr8fEvcWf5Df+qK72nvkVqbga/XWZAHUIH8E3uAfv0IYrCt+cEOWdvGxQ4Zy961AL/TL1lqCo9e3TXAKTYvDhXn57jeZNtoY5thkCVqLjxiP6JdoK+myPosiWWMpAWRod5caoOtBYsU+ehlhqp6l5/bHj
2rzjil4Keai2qqcpXFhcHqUt6jZ2WDm04Y9OjNZh7q2iPxPDxS8aRjFDxvSJ6dDtIi3wahJJLludTc5P7NAUl7zq0h0xhg61pf4r90RLpw7H06NRip9tiLwrQfRSqKCUrSInpFanQMrVo5uTuOYG7jBVZuHxQKx3
vLXfrQOoz0i7ddwkwP2zX+uDeUXtprt+4wye2ILB7YVeC95JyMnJh1QvWjS3NxvL3ZcKvXsyIjVlXmNrx0ZDZfimMvxKnX0MJkqtr9CYCkFGLtNsYALoEMzugfUT2yVDUOojZ88MC/bYwNlru6IdQH1rlc4LmFxu
YqM7qf/ip/5H0BbC+uVLKg0BCDD73ejIWKv3ngE5cP66ssnP4rnqpOzCclBPXuG8fjhOOgHzmtBJ8YZckEpVsHUV3vX7RRCBn7cqU8Gcbg8zNy2HEOfrm260ysPN6xKulLBNF+KSTxSQSgDbl9YiOlMKN50a/t2v
e+1jg+HEOUG19D38KNFzHd/CtLVRHTgxCMkBqHZqK9xcF+Xv7cA30BNGjN4D6mbVheCHSKR4hPh//rIhgLfRUlC98LCTIaq954tXTwI+vlKqSCOqjLneflq6CRQ1lRTc9vfGF/n2OhJ9tvpck6JUrTCMZk/rO0Pf
x0CV02mioQZCh/MPzOzOLBBlYfQ6eshy6FWy/CdT5XSueMjsCd5AG20vVJVxS08nT8JzaqFdlxm4W/b6lr/yF1dSrhNoS1eLIAWFEXjyqKA6bE3cCk/Z7z7mNAFqorr7/TtxAmqjO0y9YOFXy6wFth3a8ykSg2nL
9Z6p8huU4qV3y8Qvjbkf474N62QDjWDNIQC7BKC4RQfVyFvTtZVn+nUjcCHIdpyf+m2iTavkakLYKUJ1XQ8UOe0Qw0GXynzaJ3yk4dDDLM6OvFFOOmTmZm3hPSS7h+r1PKDketfBnjPsyw+u33K7xDph7mGWJmFd
YASiHTl7OdRoBfvyRbKFngawLjCUTQNt2tla1KyKF3U76GkA6wJD2TutttUHk0EX43rMD9Ia8qTkNeQJyI+Xw7ap60gzl5y+uaRIITrRmCp2EEkfyogxsfIpE2RelvaA5SUW/kxl8q23wzdvcikjmxdKzJX+h4IW
sEouBFOvtaRgrdhAl5TjfMQMvAP43n+U+4bzOd34Wm4ghK7os6WqnT/yFcKLSTGFnLeC3spNnzwCQzrkSOPQ4Ju39M2rFyPXqtd9xG7THdnxx2kmatK8B2Ru+mVm9sCSnco9DzMBOwZ7rV2gJsO5zmQ8tttn4AgG
pNAhjj3ScXyL/0SsAX/NuCz5a+4uoj5qzAsOOz/rUFHp2fOifpEKYlCDzsuPrDcdj4bpVlrL44+TSk+Y0QG4lE5iXYFmhDrAgphF4AALAhSYHsmnbuf3LoxKkkKX+oZSr8XmKWYReC02N3r5QXXz0ZUT7qHLz/ef
3BbKqc5M5vSNKGOBDgr9FCvON4npCOJi3lOohNR834FpBSa6Npyceeka7MPLpmQhnFHokzt237Pz9Jih8H1QIex7JtqZvRdYFpeuMaQr9RxYhE+6Jc4N1qnt/JKg3hryRVI4bIPtv3mtZsEozEzEok8QixBL+m6D
JHmk3hLsNhrwdhWaW4XBorVAoW/6TihsQzXVwq40j1sIRjc8IEdzILihefPzojke02K0veaDgkqjQcKaGeQcGSAtBw0OuU0obYcKv6W3uO8jzzInnW/lU36FXMRX8gaHX+aG084BxDfVP3zg3Sd17zfJCtD5ennG
cjREMofOVBW0y42QozP8yAA6USCdGaTAbrNojVSIBJpPy2wIStmHk6ycZzSAZZ9CxGM3tnQl9xxeBBiQ0Qq92pvEQTxE9ujgyjWKhwXfM1Y28PnrH+uumnUwz/TfbPFOpAvG4psI1l+Xorg7l0iOt6fKQ1AUyMPe
xmc+pQ9zLQw3n0RMaSEPP8ZnLOhhFI+hSL9ETLu/Jx4bya4zXbr5K2kQvIbKBjRpbX6rExAlglj3Clviu4j69znS+sqQizKxKAsHUqR71JUfXBWrv215QeTSHV61rIfyotDpyg2Q+sOkIYOJtsYi1URbWH1IY4qm
qCzKrmIMiF6ffiPlVXxadFv+LWm3aKM7mkwXASFsjmWFuIYCsB+LS/47E7w4LJNFj3OqEDlcsX6Rvxi9uDhS4fylhYEyov462add3uURP53lHtKAX12Ys6i1/HtahPdB8XzeAQIc/2VZl/ToDL4fMuB5SwRva2K/
r1vgTH9KHgXLspO3fyJrQ/gY7j2Mhx8L2z8RDmEOn8bD65/2LnV/0XyaTd9RV/1/ZFa7qEMHyqhszTsC2K7WMTn8XIzKYbRb40txZvce9n848oqOArTj3Vu3nsFx88Qbzw7hdavbzbKSf2NyXYLjr6TMux/fpbTs
zeIylfIwuo+zHiYgc4G+fZD6uh4NhruXrwj711kWoXX2itrSeHst+CJ/plD1aa+faH/drGIF99bPKSMQ2tI073/r7UEwGo+/0KleHZ+R5xdH5LQ7r76fR46X9vCMI/Sk3T8oUf1fGEdPV7Sz9FJH322QC2xfbNpP
iDmiG2dfu0B9KLhbTRxc/ZqD/sLf6rReg1EwvaTvNn2XnLNIo6g/fibcoxk+/EP78aSmY/jVvuK9tfiYh6svulVFie9Beg6/bi07WK9To+vY/19pK5Hv83/MSFqPd38kh2OfYgD4GAPEh/k8Hi5kLwfdKz2Yb4lR
7+3v9dfUhRpH9NqtThaasn87T/vuL5TIQUwvz+yWhunFGibAfzp7YBWZv9nhoSrru7v5vOsHvVXUYJeDNbSrzCmdY70PV30MKpDpstdk77wUxGA/tDzCLQhgf+Dtf9QqxYtIImC/hknurQQxsXdzVPAp+09wes6x
3zXpD7d1FyeiNN6/gQt7McVndv9G0BhNf9J+NC+T+LFacf9f4vrwophXnDrO1/3vl4TOasV/HHN/jl8+eSLFFQK7onWlycnGvH82+Qj+hzfnXUo1bu/wTgFtenb/HOxdWsAV58MUiwPrszlnMPpos0r/TRw6b+PX
ebx/JmUj1EB97weZTtflHKhwepPQi/L98p+2vh30omWr378lYX5RoZxSOGUxsi6gnveWZd3cy6sM2T62JmKapAXSDowODwqcju1pwQ3tIomyuF+G1pZd0RJ37h9VYEjv1i3/NVKcQF88JKvfeQfvs+3Z6Xv+/1Zr
19Zc6gZR00w3OfZje6eZ5rnQ/Le4+6F+mPtD23vP2t4fF9iyv5J/31Yig3/wlfGUkmt6urAfLLHiJx2/eFfyXLN+emuZDvEudnsZborSZLcKTsr67Vvs9g+xSbZ9aFHWpGAtIKdHp6VwRCY9Q2Kh1E+YZ3GDuEkn
XHJ2QW6/fU5D4mQ0oPIdQTEXDoWxWJSqX4hKCm2Sc4xyDmG1W6ePHk5IMogPfkDecF7zOPmXnPvhYRFFWq4xxjVTQVC6RHYY+CAYfO8hh52OejrUdGZ+RiLPCuvMWEqONzGBHohOxf8M+fR4QCwYFIzOf1MLjTad
lyOwGAhqe1TQXIZWP7e5dE2+fJUfihc7VAw8LRYcjbvYWvC5bvDspTIetsveFgtzg/4n8Jf0mfb4BqUodING0epwY/cvdfsfXXXN9vb2RRswIvcsima6n1d49Px8x+eGk4YP8dAodRglt0sSObe7cyQgcPupvX8x
fEj/RcMPFMPew3V1sVb1yQ41VXyAbhd78qiMlDxp+jtAhqvqlvNWQfRF1Z/efFX8UCJkfVUyjDAVVPADgUnP4uVKEHtDXGZguqxmbyRLqxf7+SCx7lfJy66kM1FxjAyPOmJ3+fhsPAJ7DliU/tuEZi38/AI3Kynb
ndli4ZuryUBJjFFehANSZ1SFhEFQVFE1ZgrU7oKgrEbwivAnZNG1/wBcQQTaZWbEk+CtAo5AP1+kQABDpIlEDguQzcm9MeNTTAmUU/Ye/pRPAI5F31cof81nKH3qYcQC4mpcsOhof6C0fIjoFhKjHiYphgtZXgja
BSM6AR+DBMyGgQwI0jAgajjC7BGlek3g8fjXnpbnqEse/9Qm8Z/Drq2tS96BM9X5ZfPzRDre7/bF/Kr9xmNmTWVdF+10YbaBBhkh+a6l+8XyCn/+/Ip8BvJjiXSeWeBxBgjM+Wt4WgaFi1wBPpR5Liu4ADgVXJzJ
BnptokwiRKQSzlvfHgWvLAVj9ugrQBbXXbsYzEUobQUIqxT0qxl7jTAnwCqVpdRFQNxD+yrM6o4wiBHUy/0GIS2qfvP8oYuO9DjihXPRwFDMjzWfypsQZ7YoMypp+EaIFr5J6ZR3i7ut5bktPCoXHWvkstfDkl7p
cjlZNLcKOh+rBuNI56VPNiXgLMe+pzsy5iO7J7RdAZiMcukBqoZgevik0URfyDXXfq6+elGD8HcH0ZPAoRpR7ne9NsUQ1iJiukwGdu5YLJwjJyKQS11+UmLbfMgOJ6W9podFPh7FXpmMHsfOWTZpC/cbOm2dRnxa
zq6xBj7VmNPAxaHXRDBCMPSjzurxwKCTEAEgUsVIctRtCMpyiIvACeorHNMfVrrSYDQEVVFJw3ImHhgmPYmdP6v3giqHi41psSUpQ5SpQZOFwRp1ape3Typpk1nwQUzP6YWjA2WHoEfISqIchc/Y/XTs3tHf720B
4B7z0f33nHfybugELFTKGAPLePgVbCzwdO/Qgk+S2CvKQjGgljkvzpah+jLmNR9beklSkPrQXIFF9Y7CbljCdNeufFXaLXDghhwEj3BIDGrH3OB11EsxiP+4pihlPBqkzCIegEZjPAVeGfvPpGcsOqI66PhkneIT
C8QksVq94AcUZU7tf4+KdfSEmn/nxfwXC7A4yCaFsFNJp3jepyDdy8MrtkoS/uTM20QiasV1ejLjo3LQ2H3YLfSrRewRF2evc+crMSwoHrnu9qsZ5ME1H5xILqIPTcRkLAFZSziLQY4/fYjRO5ogDwn0MM/jvRRB
jqESZQaupW0Yn7VcMkVUFjh7yFOhBaF2acQJOpK6Ke9KUsdjGuQA7VaHZuX0w2j7s0yuUdcZHdnVvrVarF+syxo8vtqUEwxnbHQbRtCAhReilhuuQzKBVU9oGS2mNdiCXYXSbAjYq5VD3uLryli1XBzz7r5HnR9X
eDJe3hjdqC1DrRRG6h2uN8D6ynONc0DIkHkhYQ9SnS5qlphnBEiEkxQ1FitgfNo1Ib304aa7zPgkP8Q8nhAmgCsOSChuwjX0q1tUCcH0DkcIIeqMghDDnAwVNhHEyKxUZXkhRPiYnyVPdFLVUyanse/HC/BCUZQc
AtR+qLHrPDZUKCBPCnyWIV+WydcoYc3b8fSbJY862cCHv1vrJKCoookCO0HubTItXFy042VEU+VOXmw4ekU2F3mzFmFudEUOEswc5UxQ9g40FIsjn/NNGlVEhaAhwOwHsUKxKEY0qF1ofA1PPxGvoARbwy3oFYwl
1xYx7fUiKm5O8oK3gpD51AtEBfVcw6QIHXjs+Oa6OjtcHHirGrojrJqshWfYLl0V77j0lyrUCtXteaZPhwzS34SKnQ3Roh3lOgli9HaeUgqxat8XfAxj254XihujEpSEp34fIw5YG2XWvWakq88I2bZdXcKcyEGE
MMs23YsT0QqhPhoLyh5gbGh+yyCyYYoPnp6PY8qzLYylRriWooNWDKjV0ZqaQWuyWeCfcD+SKPsV4f4tB4mVv3gpRBaO8NVX+hDk9NMSor/fxDCdwyM55OZa0esN6hqa4hP2HaPNMV405CXZs2nseVVVbz2WjeGM
oxw78084+Ixb4VaboC5uokmc43vbY5BfUg5Tdw1O3gFJffZfS87JU3+CEQ9C6Vvs5+k/oRZX4IixPuV85IooMR7+A+3TYdD8g9Q4LGgUna+NJZGh/tHE2RaLcgpnBFl8E8jNIslbFy/oucy74NpcBoThMf2+UhKt
unCKvMp+09iypniE2KaqOEdyZgPIDx1MGSINn3wgHtF0rsPLNsb4WvIGxfkQmyW0O50tX9GOWoXwisB5WFqa+iynpqslGlFNqXbqXiX1fNAli4h3BcJieBQdDpBAVzE0bdIwKyZylASXYLiZcEoIIYXCseCoGR1J
8DvHtE9sAXRERLaS/3dNpH95JQUmH795ZEc0Jlw29BMeqzO5aEb9zmmVfGeSCSrEVnJsKlLORdw70CQXJD/LZ+hUJ0wKiT63m1d2uWKdafeMKZTuiuyaSsv3f4777EqnIhbRxq/X8HlBjLWJbL9IIhuk4ueDdXHd
mu3qNe0emFktU8ye6n168pAoF89Vxsdlo6T6A1cHKr1eSyJIUzCIUOT3yleoLjEHt/jVFQpSsCSjhwogc4hXAsQYXCs0n0Q1wJk2teGRoV5ReFvK0XDcnLKqE6ja+jg3LEhqES3miKB8XBI3V4+T4rSc32qhh9K4
3BZpW2IRphbrEqw/lGgERKsw6lEViZcfvXBrkotiRFDuYKnBA00TEvFQC72+bhdr0/jCsCelLOx8n3QJw/g1/8UAYO9jD/f2i8qmHtmvdj/QpWXIboWDsq5WaSFvYIfnlGFq9KETpVKPujYE17E3dKs6oy4rbH5Q
cMqlvR6RlqFzakmIcRgAIT/xKXUHjlIc5H4WEzm3qoilOTJPXNyWKCVVLdja6z1awrE67g8ct1NLhEDQBD3RDpVKnCCNwfFk0qw+9sRX4gUXoFi3/XSsKqAAKFa7g2DQGprTf17gqrKtyXRjEywDt3Nip6gCkeWx
GAqqBuP8KhFcosUtkJIJ0NsAAD+J0d5Y/SH+cc62YXa76ywNaHwMQKJR1tGB64tBM9mmSd8H26RZ9iq1BV988osxAxLMILAGUnBvVVAca5c2zSF9vy2nHkYRI3fZUyDh1abkZ1GDXcYvmU/XziUoTtXLkbNfbacK
qGLV9JraAlxVGCcjcFR08aLc87PY/NR6O1vbYnNTRli9JfWmz/D95kHr9vSsBjjQbjPaFXUqO9p4mO6UBFH0ojVfNk+5XF1hB5lS6ELmIsNyHiOIAsRaPLj3jYSLaay8eYuH2xtOkoTwMiwRLUu7Ed5hCcUMIIBK
x4BLyrJa8kG2XH6JbuvGsPndYXrNDmsFRf+eUxyG6zGteIQ90K0tlbp98Hr8PF0XRx7kb+XnW26Wh1thNWMus5m5N/t54tlMy1iyA3xhwb7H0lTZ4K0NUXeSl5eD1VGrwFeKhX17QaW2ynzfl1Jem+4uKloSBorO
saq9OAO9elPgeR3+ot875UC/I1rdl7siwPfm5GWuW3ZUy/qFhSkewZzvHK1P3xT00O79mFtL8V0j5b7wBKbZ5m5fc8Cfmr9K6WJirVJ/R2uYIfahVdNZBI3LLR4ZsdnKIdRMmtf8gExbm22uD7nlqrY/XPepdMbp
CV7E9KaH+wCMtj4rnlaZ60A3yZl7/EJpLLifagU/74Untm7dSUzmIh2qQlFXA5c3P+aDsemF+VhipDERzWMXsuBHDWDGoNZWwOptpkQo1gg4ruWPuP+TLphndAKezpJnS8j0QUaaNrDZDbe2b2V9FmUeYXPI+c0m
v0K9j3ayll3dEgtvcA/MHVJp8mnLPET/otp3cl1OLZ9gzzWgBHOxcuAJPTODH5BT1Gf69iq9qijvQwwjQE1Wr7bWTnA9JzfcJbUrEF7NcBQWCgaMB0YMnhgyOr5qqM6GWwSdrpEjKcbCYstIUqtv0Zq0/Aizu9Gc
U1PIOvNnYIwt3xaI984bmV+tPmTXYsFityTzGB3Qtpm2yryxpi6daGmUzZVn/mPLHtp6T+oYpzW9hfsr2vP5TZbUUYEnVaJF8W40ZGuoksjnDb9LTqmTR6SggsqwUuiXFVMb/yRWV7Hw54AazFs5Plu5VXncdzlu
WZwxuCroIaotyxj6EZQ6xa7bQDbP51LbwAG8FaIZjycD7+p4ltDDsaQvMhNeqOUVIEL9HtraDk89R7PO+NDMbhrfMJb1ZRKrZvDmB6yyTETNxzyMBcBsIDecwAsohVz5279vVYZNqVmHEeAOhSbGkl05YWGp8LPD
WKMVECYTOVDndLegYkT6d20nY2wmWUOOWhNbyFdEgF08iN66x6aXQJ2RqHQTSBOMh2XEaDOOm9JV1gTCeNHSrlrEiqZ+FKLFpasxW/xKwaoXLz81cTpWTQUtH0kL3GFfI6VyFIBiLDqALBX3enu5b8eg7WZ0XA02
hReTpXVUf75ezCa9/Mi6vOOQyHuO2zKFuE9ay2ygz38CRHLlyzUHTdHIHHube4lzqGWXi1jQ/j+aUufmp6tnLPoQY32wCnjsTfIDaz0+89D4WzBp87WQsLrVi6HvNOpx6o+9mHoUqQSX2vH8I6/P2YyAwIneW/Hi
t+Uo0I55/314CTtEOgP5cdLgmXrYdQRdWa0AUDM7SfeTKVzved46y38fsmeROI/XmB/icP5xdX7IXXHNeHu7D2ldJQBloZSHUDK9yl7iyRi5owsPtiMOU/YaagCw4isxo2HL8kP8LXR7tyFMtkW0T2DCFefgGBy7
W5OSt0Mzx7fHUNM2aIf+iMkeqn6rzgWxuBDr3OGvLxuHbF/K/RHFRfszFC7oUgu4TqnpaYQaA9ksH2DdhkxYBeGPIgWs7+Z6LQ9yvrIu5W57TulIJtlJzvrIl4b4ao6w6jRijvdtiVq4L/UAQ4shUsaimaRxO0tX
J/rD8JeIL+nAQnfIedUQOq5Xnfr79gk1z5MQyiU5zShjIYICWvFZGvO7QPvJgniXzDcMSGtwCnppoAURK3SjkWlUjBgb3mRiapRow6Ob4rHulDl6JKHcCQiKgX721Y5xNifzmF2O9lIHmjdbWb1UqoBqKGALYxeQ
jesGGLpxdVRq/GWL6NpOqzZvwnkEruwWmab9ynDf65PRow1PnxrCBNtY3XGw822pHTBt2yeway1O5nMQFYFEwkLQPan2lMjjJps4acQdlWhFzICG1prZQn/NEExQ4sb4t2GhRM2qWhGHIGk4pcRt+uhIGS5M4Uqx
N7I1C1FDKNNRyXDHigVmAdDyrcHBE5tA+ZhBRX5B1PxMwfdSqthEC77WTnEB+vtEMzpSzqnG4pWgoPQlQ6vWC55yy7RbAtdCGAN9yt6WntkIMQ7LoU3uAUSeNdaX1zfg+wEcD2CJHfipG3RuFLAeUxT0EUYJRSyt
BBzBk8HbNWfqsg2VcYBIHqnIDdpqXHgtxhtG/8QMK48n5SNCoR9B0TGg0Bcl3GBCkqHa060h8/rqIU//NaqHExbuqkMc47iJoGgxVfTni3yCq11NAVmPClFNB5BYiE87O5ttSq3bOHDGh37lDcrQp2PTKz4c1lvR
JwTu5y44wQpc2AqJEF/GrH7Y3t6OT6iIoogskpgSf5RIeLqeF//i2D2Bmbsn2p9cF+5Xn3jHs5H+Z9g9/U7R/9OXzT9r+z7p8Gaz2fQLYlaNBF7b3Skf3D3FrS1AcPn89sTz86kUok6+qJ2I8/jyucK086FeQufe
lNxAGc/N+cIQWlpglJMhAsEk+OmyN4ac9aANnGlzuHxqnHYWTor7tK+71/OspMVt/loDSeuppr0oXRYpxKPeoOQI+KfzwotOdWpPPgll3zHou/Qe47SRgpszbM47G8EZXEPic7Eu1htLf6XWloIdOOd92a7PaXwe
2VxpiYsW+IY3FAjl+R777FRG2nxAVwcEp/0hNaIOZ5WLbre/XiOvIA2aOdoaPOHN71xeGX4PWcLucjAO/NF6unSuRs7Ga8oKwJPxymdNaKCfAVwpZ7Zod4GWa/yeKguEIrFERtYfSHT3owP1+N5h3v3x/XjkLPgu
IB379v0Wtr2Nf9TjXWouloe7yT+fPx7fRvHoxuy15/dAyqlhYo1F090c2T47vPxjpWz4naFC16qHMYMonLSdPDDrECDXvP47PNGncmKyaD483o3PLKH9Sgdf3W9BTzs/Gq3aEdefw1141X1udl0orYUxeMmF5tot
uMBpPyY0N4tZuc2xOSw4LGXa5NgR2EcyJv+X7o37nNi1ksAGkQ0/I7COADPi+1zKecUd19cJIs1ike/WNL5PKIQl5OeSF7pajeA4ubhrbl4Q5pu/SDK69cMvxFEuTlj0rlv+RsjDSJk7218JIlu/EIVzYuS/m4c9
wcYvxcw2rezw1Lzzr4M03nbx7zvfulFWd/v/noJMGGvJz1L1uoBRyKt+Mtwkv4+3g51i9BnoCXACjPOq4hH+bTq1KGvewAeztccEdax/qYt8n1E8bEOtgyFS5tbC9t1R8oGfFpInYNijLLCztfv78hCadUcUL/F7
ObX4B0fM/GG6vV//cw6cPgdv2mdzxYj5ZzE6sbhN3iDV3caN+nOx2tsQHg03ZI535i5DydRcdNMf/I+JynbYb6z1e+L/RcEp1iNB6KQekBjz3U0WhSq2X8psLENH4A0Yv8Hj6YNKPaz5dYWTffYMsugsKCGEoObw
TfO6A63IdGepM8TIwzuw9ZeRhRcyu8aqgj1NFMjCu5Zo+CYnPzW5zP762oVsw5t2wHP4quaWfvD1nFkUO2cvaM2JpQMbOmA6h6zwZ/lpQm65iiONA7DXqyr2CgBBXlnHHEr2TdpkrM3co4htIabX3fd69LnZqTjS
qaqP11bAK0KZhY20gAAL5v6/fMQwoiabVWISp5HpsTBMc0t9P7B1x9YFOXOAmTOCHeQRu649LLtnb7PQ/ZuQHiIrZXWwHc14WE/YmM6VB9nWvxJymrtTp3vxT4guqmfjxyDmaF/3J7MJGtjCzTSI6haZAnXZgkjj
f1lyLUDVdVtTi5nrtbSwwQ69TBHbZzEHhqYP0+hnkKfMNgihJrm1/7kkij26r+VWDUV3zGmgMt82sOpMBoWz8G9P/Z3TQs5LC2FvC6Uq5K+TmGdfNhuwzI3akOcoZW6NJrKAr+6wDeOoJKQ4/N8wvuIpQ/JKYTvC
pq52cbQn8c9m14b1qs2ODi7LeJ0VCVPPmIpONhRrOPgPvIWM5PGqrNOBEpGRjet+8H4hyuwyr48daBwkUwiI5u2cPchSrq1r2IrGYmoaYgTM1xuJHNrCtTOhljVfERulIYjtoMtXqv34JJzZWtci6gVKxuL/e9hy
iornsxi8IvL+Yn9GO14UIMB2rePOMUkHkaCtLenfix73EfFGQAu+HXvAZftLjw7/AuUgkRpwXZwdyDQbDnMP2/Vg74D2UOXRja6ZwcpS7GRN5ZA1QEZJNOv2xihzRHbJzSODTntNE4U3B308MVoGbJIc2gbGvZd3
2/8q46zFrlozCluffAyqQf5lvkUmK+amWvpmls22AAnsXuG8xz/e9BbstELZbCjQuh4pw2c7KqEBICzcZgSlBkZFyBKVBdc/cr2bHnsWlnAnQrBseXtstySf0DG/YkH278xxu5HEUlEv6V/4kzcsssMfY5+ben9U
nCNCyLVY84YxUc52SZzF1+oBBzXUbrsUA0zUo1BVmx+iHcxKPf8rLuFeCOfWdNMeD5I0T9wPDey6Dur7J3Nd+H/3X/Vq9q6bES0lQcd3BEKRWOI69FmBNhkSH/y8jgnXidqSS6WzW1U8ydOx946e6LezO+kjkWbz
hGTarbi7dwRCKvYWsJc8pkye5z3xQzPoOVWKl5Qvvrx8jwZPk1g/Xh2WUey040bOtlEfw7d1jn3RcXh+BvkdLYueqo2O60jlfMG3P/5adXpVoicQjjgT9cqJQNT1FQMXmVPYJeMaNgBPA2l3zk9bVEvENdo67uch
PWhHDmBVVDD51z0mtgqsNRhPRNkxgyLDXRcRP/Wr12u09fwXHytgZqZXlR8nSbCgA6YEiLSWODSaqv51SKuDGA8GFNlI0w4OEWkjj3edH4Gf0Q9vDy8MVcUJoIXVbHROM1zUhqzqcnid9ElhN7ztaYxzrhF8GdzD
mOlSbbeNq03oDb0IG3UxhUAJVOFp1+Kf3AQqU6AGYA0e6PXv1D0WwmKz12zdOI3sMeEdS8OP6ow3KrcE+QI0E7gavqT9Tqqv2hXtUxioOlAa16jH2pm+eutqUeI22yADag97R0VjPiNnkUBuo3mZStV/Xp/6qWbm
7fLl712vFlZY1pC/rDgyVrBmq3W/++Jnb7x//ayb93Glm8Y5P/u9F/tIKNJFpaXsumAmjhYY+bPftUwAoktzDofz1JgbNgCQf/JJtZG7oG0ArmF1WttnfpQ1+Eb/8UUJVJP0RziCAkqaiuhd56EX9qSLlATm7Ghp
HHeNYJON279/VJTXwS3Wmpp2fYk8gYbJOYa3DQ8ZDooXa9xir7kYYzj+z+ibp3e6x3vOHr53PcLRIOmi0bC6JXkIQCnaVlFiAmW9tY/yIx3mKj2BwW8hKAiw3FFyYQgIFoKaP6vuuq8LSgsJ2hgm5agi+xz7ouC4
CloOYuz3BvI/ziJBdlTsQx1wX0PCmNFLY14c7/kVCVvKM+tkim08PBetb8CjAL02NgFcOI81AlSFawOxyNQhEKIfGEW0LzKHYIeyMRE0TKfqud8kzJkUWjHtmEJHD71jBAQCsHs69XfkMQPufKT9VosBL1bNvJ/t
7yCfjAMEFpyph9vrZSYe7zy9qKn0acvv65aJzODGAB2myAKsf/Bj5DYl81OmevjpOZ4UKqHRNEZSKmbL+FJrB4LK06f3m+ZAkWq3HQQ0qHA/38EOwgel/45d65ngWsDXDXBg17p9loJzLbFX8s6211M0L+BcQzRY
PBkFqDczByzH2UbFWiQVG5FGTjkVueNHOW81Fd+1EZBRlanDWJdvjrNLtnKhezNAKrPBVKvETdpZ9EKlaWVfx63DDGnY/3JCt3hXMHHcQALuQ6SVI7T3ggR2KYUeH6fcaCziq53ZX9axHYoRqw2+kC26kmattwW0
/tViaXyEsuKQmEhK4ZGvTCH/WFuQENvcFm9eo1dp0L2lEdEtqRlZ5Jhv5He2IyETpfxYp1egKqEvaadbTmNvD7KeJLbQkwDepFIS2MJ9J/FgzFbEXqQCnk4TtXZtu1dwI43l0yER6M3BTB5BfKbMyNm58sDcBjK1
ThjDadCdbc6//asxZBBPzsEsSvSzmBgvC8tUZKZhjq0BcO1rllAf1oStK+Ek2wBmwnB1QJR/zETOi4MO8t5eF5O6dZb95gLGIs0KkNKKsKL/hMr7KC2uvBYsKp2LmoTm5mezPch20NuwN1TwrKG+MPnTRqtxdept
zuZujv+mVXGdEb14Wp1FdMNHKCuih3+W9lJ5dC9NVIBGoiAEVPqEMSXi5xQVL+9JN+FWo+Tq17eeaNd3jUhTVCjtDnXFU9Uv0J4ma+ymtCPqh38TS4XgarXZHIeLR172ZVpwBjqjHxFImvpiVLDsGputrsoCgsWn
HiLO0w0pG7PGNROYP5hjmnCd2nD2F3GulDqk/d3Gq8xL+ZPUCxRRfWAm7WHH+6vQGYB74DnoSd9/NrTMozrtKvhZayw/1nMHJIP9CDP955Ni3Tu8IK+JHGKf4HxE9lghgebLV/RjA7no5v2G/5tYiu0OpZROUO7J
M64wrH9UU54g0UfUE2eCRiq+HDQuf9FfQNC96tE07B+3O9tOPE+0vkhTQz5ewwOHxfE1Epbwyc13OH5qSMRE/EyRUtXqqRYi+XPoWdccvdvc/NDBLQL6nRXiip6XeD8T91BDhAOLnvRVPJ+p/rK19CVM2vsY1PVT
79dqRVWVGo70JZ431GltDjjfnKWcXnQbG3sj7MmVhfp/FqNJaTYVUkQga8d4r1t3LuLSBLu4fhePv4dd0LbGOKvF1//lR3AmHaS5+mV+/f7eG9LLmTvj1m/8+AzJH/p7cf+Ya9x0oFMOMapvqDmmLo2nDPc8ajty
C3ReE7xt1M9TLAz/VH9KRxbWdoc3bqb7sT67tG8s2A12E3+d72VfYKc9gsdcDqxz1GzLJnXoffi4XJpryX0gCsE3APOUqwZlAEzi+9SkyW3fzph9gpAEDH7gG0WOJBIePokc+rNT7r6ghc06J32Hu4pxGaJ+l1nV
V4RqpLjX+nDBk5Vcnr1d1u0LICOlfpe69vS1r4vjtNvLBlwXm3Ovr6O4ylO3V1hM7fIr1mxRgVzj78X+twYNBf75f9SY7dUIQ/FmQGAX5tkWamr6PYIgJYHrYs434mrfx1mfTrbyVG/zuW/1p8KVYngA7J0H136+
/yX0N0vHbkiGv3IHGG9Y3skhOekkoIptED2D18zz45oCTgPYnEc/M0vJf2QDF52bSlDd6f68w/+XESiEssNVs7o+Qa6Ul14kaCh7fpSztuBXG6e25+g3mXPuxiYF3Fwp9RFqNVeVCY6d8qd6tub5QHC6VlXN91SK
EkbK7kFWH3GN9LP82yXytZh3X6fKLzSexcKnU2pBCcvXKqBAMrlap8bOxd26bPtNuN75abICuPVhrCu3H5p4UPyEwLdR34+i2Ml9VdXnwG2htX7YYyzufjtcGa7Zbomw6trqFyUjWpwEZK5I2agvfB/PXkKy3rQ0
xXGjqlWqVz4p3UjhTetTVEZ8WRx+PaMD7j/0Omha4CYc7G/hnoRp2gechlb63kOce/fqNdy7vIXeDqeGB7jor84NqAxyir6qClxrqRqBbgApmj2xcdv0233WQ/XLJ6qYtJvta8SjKlBk13RdPYP4ALDP3+8KRzSO
6xZRy0csO8RT8Uw3wc0bf74CBK2DEaoBd13AYjsprXdRaLQJMks9R7FHcDC83zf6maKfuVl9dUrJn34T9Wvqq83TnSalDZ0+qXwNXa9OoM1qER7PZOm+Tdb1Hjv/Vwe6smoNoxg9Asp6AzLEn9r216K9mtVVj5Mt
3ilbN/t04dV2xIMn1vu6SHQB9DC9rzWQgA8CcgP0HwSp/wmB632q3yXy7NnPPNkELWJTvxpUoIOuGPuwaXNwE/ZvN5h+a0HYRrA07RT06Umf+k1obmEr38+2gScNZUmY8jRjKvMDALqtFfmOgOS0t07Z1QPLvx9J
FzOyYfcKKLe/fxXrEE3Q/Y02GLCxiZ+QIf6wewU8rteQdhoG+a/iuO51SpLFaXNmdP5Re2bwcRP06+v3pCxReHaTkwgZGap8F1yzV6zELIpgeLJdgUr4dkFyysw/gMaJgj9NGxpAmjn/K1hHIiwyIRqzUuz1S9qC
BjO5hkOKlPa9A5tZJ3HjlZO/zayfLDriS2Kq3Sjb/v6GQzAd8KnJQTyyLiOF/uoG6X7gS+R43jMA5MaXrE3SRi4oStNJfh67cOO+XozjgWhEog0Qc/Ne7DFOz0J+uIe+BlNq8r1edE8A46OL90bo23jWq1E41UoG
gCfSOjZdyy2z/qRwejSXG8DiSNUnvuwKwKEAoue1fmQm2m/Whwsjqf9P2Jr9gzDP54apSKUPTkV+Fq3CkFXyrffYFn3my14EN/2BTfazbjstSqnWo2Iarf0GZsJ/TK23w9pDaPxUhh3E9ft/OyIilkOBElI5HI4I
FwjtJjZBf7Of//+31zuK4POsX7inXe4GJUMyug15OhVOMdfHpSoJFUf75m1b7sevZ+WBm7HlbkGvYoWYzv3NlOD0E7vAhSdfC2E3e1ZIGD5bo3hihiz97Uzywilf+kt7jDRlUUNhaxFCA/eXFAhtqkLD9I1o8nZi
i1rmP6JKN/PkLcZ+oIDBS/+8UEL2d1GwRR/H5aUDaOUn76zgwfuPmipeSjXl+8BKPRPzUOESf8Hr9d3T9f54e2n3fdanaKR9edFn+03aus6qJxci8fc2aRaV8okNKG07vmw93OSvklJWP/UASqn+YQWtdWKMuQmx
apnGPWtvy/2e83C//WFVzuWWWaVt5/mVKb4xWAOYkO5VXMolpzZVKp7eROvEGJNa+x24dcUkLizuhoKbZC346TqDNSaCYMGrngSC/tW+OrsL6/cv8r2KVymKineIRlX1ELhVsDLZ2JBNuimNDC46Y0HUnnlrV2QD
YsE2RNQvIuVu93QOCXYCB5PqcwTx9A7eIGYO9M/oIlrY81I/xroqCIfW4tQAltUkXr4ECP+8iKEmQJYWXmA4PQ3H4LbvP5HeajtZBv4U+fqJZ6C5h9vXqsbn6VzKQfBoMeGPVkHLgc2Nr8LHer3Xens+3REZAIsa
2bqe3RNMc03A/tbo2/MuP98EvZn6qm1I7xOVk8BFEeFAM/2CS5JTeinGL7cruysjQ0+jPYcPmjnPzeR5JlXx0CTS9NvfwV4rLtANX7uDPqiieidWC7espyfmOLZEgnPUDuJTnBTf3m/uMeq93IggzxyW/JDfPdH8
1O4nlYPL5TBvHBpWLxb4xrHtWG0bRkhoRtkDONH9EGqXD2x3H1ESulDzdYP5AuGoVJfdNqH5A03XiYjMbYQknRfzJDzh0ry1i6AMAEg0xajsSqLjOP5uu1rk3TpbwX561S7q8eOnVjBAo3QXxfnv1ByFlt7Nzzfo
vhhDUUAMP6I+hTQlD3044RcQbB4Q83Ca0vYRheyX9z8c6B8GwE8tHDS7aWKs3x66Q9I0mOn5cpg4T3JWq/sLMbBOn7BoHwiuP9raRkaIA3P+LZHOKW3AEA2Zb1hRknIaOdQeFk+rQuxqf+Y3PVziwX1HxewT3qfz
2YYmdIINS+pD1Kt3XW1jkcva+QPKdupo+XufGWa7nzz3bhgRZRL7+dICPVzhArytEW34IIZE8vjEtrp8XPC7YgFzmtbGQZFoeuOqE8LtrjmVeabKyW2oGGHj2VkGp5MQCEXphQYOorQ7BThaxHOrnvkvRWGdQcxC
ALsLr4Q4PumZcD2+vaKNqC/o76mi23ht4vLnL1uptTFGEBCIAacIwxXp08CzL/0DB09KYoD8dmUUgfVQnb6gRIX87hfCg+6UFAMa8tS1/MMrWPbNA8l/uDookPu6OQ4DPBT5hIPKVr3XtwZ6E+yJtgfcP0odrxfG
KQo6I17R9Hyz+2mGUtWrotHePuAITsspwkEqK+2Fpb7m69XFYZsDkAhLsQm5WG9sz+Tpi1Vt1rLMsQEqZ4YDFlIyNS36CVofhQZerOIXYOL7fJkCT86SuOwfj0NdJixK8KcYp7DB0SXcTQrxx/xcye0TVTzpoenU
b3N6skSj3JfbAfwaPo4Cazy/22yK0ZAQ0g5gUqxNz8OYx7bvjtmEvr0U4mV+y9x1RDM26lHcMgpdLngU1W7/Ku38Cw1DJynKywDxY0gX+MUJ1IMBGhZUx0PMmz9fxX0GQHmOIsLjY7f7NnDDPXpkim7WWGoXMMUQ
01kH5gr6CgtpLZeGaefMaCr5EJy8/fpyBcJN8NCBeVI2SNaAAaMr55Wi3BLJ7R+QGQoFhCt6Ip4dhA5rpZ0JT3e1R0V1Ym1AQUHxiWt3MCGGYTT11PQFzWRd7svSLpxRjYC4lrA88A8Jbre/KeeJuI67ctw7ozK+
f1xpCKeuqacDnP6Q+Pth3znrl6q6qGAlEe3r5A8ryxubdqKctfZBpEXaFyXtCg+FsEuBz58xd9pNDD/RLBBf4/y1yMT3GD84Lp3brAlDS/JlBV/lI+SspE+lSDkZZGiFAR6zyMJ2HP6G3WJcpUF5XT9FxZ/6IJva
GKMMbIH8Dm9kBY2tetlix9tUckCBRL+ewR6DbHpCZwegtlgvtnqVRe0zj4/GFzrIy5lu4DAwg2aVMRmcabWkwKsLrxCwTf4G1kcUf3oNBpdPiePhfsF0gv75zCydbZ5KIFeBGXCNdeHijgVLqEpAGg5Z1ePvMeSU
R0eRbSEAFrJDT/dRNns1jqt69c6hPwjXKSjuPp/KeDjyyal22lZprXfr4Rbe7lTvaUwaL9a4G0AH61Q3CR09IsIK0ORlaK8hJfCtg3cLz7+EdhN6L+PDMp/R0L7V58SMwa8PnPj1n1AK6mqqYA2KdzK4L9pDUVCW
0ak8MB0ke0/Yqv3YwWI/xCjD8XvP6VdYHE+UFeGL9S9ErJDrTw1gfWV9tUrhW5QVHrfoGKLERCDqqnIe5YO3GaKaKRigvw2GVaRdGbgf2NKBdl40lseIjwuFqIvyLQfg0YT6ctdxq2MjvvuK53AL6zkRppPMrtVc
+4XAKnM2MnclewNuxxgeooqyWQwN6+jxFjFkTsHgUAcYc1QV7muIt+L+GXl10uemUdVAz4ogHVAts053Bvqv8Mwp6KjZBIVTdW0sCpoi+LICwsNnkX7/Wivx9nQ7CVUO4+ypVXEXlMTYfNslka9mVEzcCeAI923a
31nZiDukBlVERaGeDNuMkoMb494lbSI0NFRMuUA5sN+lj2akCx2cYE3Niibk0mQIOTufJUoJZ9nCNPxebhJHUxh1BJ1x6g2QzQM+N6MLo3TP5PhUyaRTlVFMC2g6H4PddMDUrZqNaEuy2Y9KZMX4Jcp2197X3ut+
YqCFzR95UGiROkIPsnRL/00H7kKVpkolvHCO7Kfv4zw2mbNS/L2lbDEC+8ZWVnfYeJbiYOrOtmq335dNcA7Vu+yJPTe7J/g0hVk/D0YcPX+tEKq76bVW9esiqhBJXNZM/+VT63laOZMrTrdx146geCDchE/bSAxW
MxNndkXrvDKmGh9MQiP9wvPAUE/W2aLu26esfrDVM195yiwJXQi8zqjQWKflP5oPzayIgj2vwrHaYzrYZSYedO1OdcZpQsyCRwTG0kMJ+CZTn05QNBhNNT82T0yPtO77dXaz/c3oJV5NouVCqgBgVS3fHVedbNYl
iP1K1hc6jSomYAMqtX02XePagIO/qzdNHAsbY+fEruwTFZAup+xZxW5nIpJQLVFWjcS7VV1oD2eetT1RO4i7GcJB+48GTzS7CAyeANivZ56XUr2bmqrpCP0FQlVa5h+KJDTlYh45XAq7yu7Hedx7+3wykOKHymEw
o0IHLbIE7hmtMbvN8QxhZDT9FZiQ9ueB4Bknt5jOb/CFOByibjO8Go250Plf0qVGFcCSHheVCvLtWpA0gYOpTPiycUUryRmotwi7dM8+eL1CavnKuW706t1eCez7tnxmlcl0NPvVukwzFX5p6x0T5RCJgGaotNf3
rVqRjGn2GgP0Zv6xUzuJu1eTntY8nAOwG4ODa15+4gH5WjvGYckTryxHgX1rMFsG8Je1wgtg+5WyBTG8hOrIesOByFcy5WBN0qPfNNnXcWuOIr/RKQtxXJmNHxmM+aoGe1V4wE3T+7Gh69z2/ca43Sm8qXD4U65E
1ozRigewz5MNlOmUZ0svkBihz+IDy0fClbDcLP30jGno1QfK3O3n3Fl7v1CMY+ai3qgVb7k3acUeyxc+CPdKKvu5FyEo1xPDU/bNLc2XvOhL0Af6zTBXTGOezuoyP1lKMR0S5DYf/udmG+laIFKTHEv3zzUj/Tcn
lnOvsE7H4oKyVLXnAV0ikijfKRwsOSBvIpCVZvBQ8xT8WMY5vwsVzVkk1rqpwePXtX9m3rms6a6En82ivPvXnZyfvN+brCeA6d259Pbyxr1GDLS9v5jdViRVdAlBlbpEdoiiCHpqLYAkJWQ0QF17ce02NMnSrkWE
1j3WXz6PqWjvp3fwQ3OjoUD3V750e63v1FAsf8Jq9rhcqQQ8WPpWRVrwwBAHJ2Iydzys24S4V1/OCQJ48sJDCEyL7eg20ZV/XuPM3Mpbw38wPYvtoP6J31o5WGLLS+FZYOhHyqf4nsQLOHRMvkQSzor7uGdmbQKs
dBo8cHqExxa+TzvMqaRTOA5g+pjcrNdg2EJ+jkisutSHbHtUanHv8+WfTkJ1xPf4rDCmUcR+XJuHwHBcSlJeu7Oc2sQVEpGReuXkA0HsPbDRPc2vNZRQL7B1Wsg68g5Gkhz8WsZo9XSqOLdq8zQCpDEIiaN5UC9y
38F55wifRDuBub4Lrn2eESj32jqxKP1BPwKoQLDFNfTHBENlBHaGCikQBXH/56MgQBEQcWhpTq69jt7ERg2BEKGHkq7wUB1rYTFFmPcHxeJTWkZN0jj2DmnGl9ajcsbiQ5KqfSxGNSP7mmSYRvJl1QHN9wfl97ld
+/ZKMJo4XCbiFCxgoCfZB8npm6d5fqC8ncMmrdjJ3ieW5RlkzZgciqYlXAdCvulTqKxH4F8wocVEJXby12jbcylztjFqb3gTO71hnewwm8H/LvlqYEun6/aXNyNkC9A1UF15csbe6GYaytW8pChdfveTjZVUyN6F
sLLQaTjECTH6s/kp/vteDiTtMjiNy2bxrBp0aOR3TJ8ATBTG5vIxLiRLkJegpDwUYC8x0jnhojy3d2MJuCho9Bg84c/z+WEoPRgbZQYo5+GlZRW5OIZ/6QQxDqZskwhTEY49QgbM90zqltlTTMP/gAOsxU7woSaJ
rvOLm080VXMBhTZBLzaatjyON3mhwmnPALpHdCMLVHtV+u6GUHlON7RMQk3ViSz1CLPK6442BdD2VGHIK3+u1CKPvQKrosP4xaFtMcwzN15CtstS/3yc94dywrNB4+zeiIdAvuDMAXOxSPBqEmtkwYocI2OD1eQB
IgBVcdZNi6ure0W2dSQfCBtvDPJxzQnoyh8rhiidyEZ/HvUTemDcwoktgU2N3axP8PAilJvMwiOsZh9/64iia/eAcFaJw4MBtxk4M7hzeV6pzQiZyLX85HvNrK4L3OkaiN7yXwbysIdRbi2H0VTskK+iy3SCm3Ks
SDdmPsAtxLoh213SAsR6Prr+MVE7Ko+TM3/omjwkRegcTYiWQfyOIwG3a5vspLfxl6HcXRiXjvITnesA0SkKQX/ZFzP1WrQPUPQiDEAUQvtWpYcGvtgTCnwPBQ8LwRHTojgoLJp64LmU2Gzv5eGHwKggICf5S2YC
YkeA4CUnBXEBdkqFfrQW9ly0iUDegdMomul9gb8obi1WYV4J3OwclNVXXVZbMMZWihsAU+QhPMLf6nLUlewUfXxtGGdWa+HoqzDK4bADz8mbL4PwwT6ZEoq5tSXeb9Zgt3fCcitI1cG95nUWeGLUsiGqZoKTGLAt
oJC5LPs1Ypum+jR6pHUCV8H4SW5FaZwPb5I6T4qBpcvgSdZnPY9qaZWgYRfvgolsTnFRgYUQtRGLmZ8A8nIn2eoM4BlE5dM8YhWwSBkPNnjC3bMknp0etnTf2yQZqIixlTyUf48BcX4PRBzT+gcLDHvN14c2vu26
PxszKaTGb2ucDehS6EitvIkiuKi9/aj1JmV7tLTOpYHURkT4BKBn2w48GBKCDlG4dWfT/MFcjnZABe6NebhRD11dwwIjfBa43DmFRdpQQf9MPQr0RWatdq3KMzwWRBBoKTqd11iYKdokVERztljE3EvYDMKmDxyI
ksSf1AFDChn3KFLbh+40DokXCBnxUpkHoaJC2Bm9JNh+PR+V2gcsyU7GR8KW4uQxdAUzYnCo4YLamR8zXskipx/F+WxgC2BckDjeMIE2LYMFJqnA6wMXoKV6U7m0BbqrP4Cs5zCvIa4h2e7jf/OSP63jFn80zBfK
AvlsoZFbvXrG2Ggwt+p3dyoilHLR8utpktIR+ecm5TMnJxOwP+t7TTHWZCcy9k4eSL/mq8EUgO4EnVfEZMyilpZdCXd1NcWe5cpJbnv/xkJLEodCySs10CKNTyCdzcsKyFpPAigYJFbL5cLID+ktThAB9f+gChXj
/rYJPETY7IcuDpwDgI9USRNw58++7DzjHNtbZXeCACn0h5E+AHnSYPcdLa6a6g5DYaqCFKDbuJIkCaQaw0pgBaqquaXy8+ZXklIB0KeyVaOFfooBQ0TUCvZC/lEF7L+ch6THqwxqgkhRoK/2esoN3aCgsGJgBmwb
8mRNeQJyRCRctG9ahxzQS1tYtucrYoOPygqU/gAqJZ26GoIU3LMrYTvulGZHDXCFZWSDmyjne2xtOCGQ3UOlkeIZ6qtE603vDDZkP1sXu3H3AYUJcGb12gGE6pUIWjTHCnDlDX+IG1SiqafxPEL4sdcewsarZ8A4
MaGtOhN4T+hYpzy+YQ5nsNzhky4byahSgjDl7Tj/qU6dv+sPhGBUzSed1KwOt53IGaq9wkB7e/Hpdk879guz4ZQu5quFJzDzAgDwbhf+/BOdnFAw8FE7sUZSdFRXUD8ASmmrPm0PsIjpUs5PW3sJY0INOwRIsEFQ
oMbXpZWA97MWMa8FoBMc6uEba1l0kV++wnscasHYI2ypmN5jJQv+AbYiCe/eoQYEr1ib9D11LDj7ioHxxeYpASgXi9MuFs6Qycov/DAN7RVRbCwnXVcMzmp8VB0Txt0a9zJxoneJ0mt3k5n2mrhXC6oFmmCek7dw
ewhH9pBu6vlUAxGJIUMSH9aEmglRB6Efx8t6bDUmfGu9R9tq8AcjlQCH1Eo0kmcwYhBo4FDt/IFe8Sc7NucnrDJBxMTybxJweiypW1ng9MiTNS+ftYPaTAbE2e9/Uc2d7S6tSllsHWdaMoyn6mo4bzNKNDb0qRnl
zDUYZwBvyHfG9fq7JwOSo9Wvdcw5V2TJsX4iCX6WIFmg4g7rK5FLQts/zIFld3zieIwU0xJKo1EL6jKBptUrKlhZP5j9xAxecAiz5hfOaJNumb9/trTMmBH19EPKVNAjJgPGIF9oDgVblu1EmhCdljBnlLuKbiHS
AVswWOwbmpJG3RnnAiA6VmrJaGVLzQ6Yn9OylFeEUvBa5vWXwnl4hqg3hJm+CcnNVd0RZxCrKwKRvGuQOO8oAXOLL03VEWE0a0EIoEmiN5O7NTCGQrqCt7PYGRxiojxIzyeozWy52OfPYahMbTFl8KNWm88dh4lS
A0PZWj67Vvt9setCNX+4kksVf7qBoAOHVnG6wa2pS8h7h7q49WHbm+3kryXw0cWjSLuLaEtOKAzacTHC9Cxu8R/AUh/JtR8/Dk/rIeZ1kpaTWVCNGDWdCzoitwbE6YF8BT5NAqMPmLcQeMfWjVTTBq/nOnvV/sdH
HVkdcdygQcLwVnd0Km1CXhLA6L4IKUIN1j0CvESvawdExQih3Pe17CrP0EHH7FP3RwxMAWxtb2BEGrtkI7REgIbyioBfCm1JKLlU/l+CV+awt50tLVr7UUidj5dpJj2dn6wlAWpZPI7DLjCYxuCzUWG3yWU0Nf0c
f7wkbHJX2WdLPJ7T6JFRE4BB9Qvzf3Ny8ACS29YccM6oSoSHIfUWaNREDB6UUfs7Ft7gUeAUKkYA0aKresnv61JZ+JfPuZLxB2eGVBtO83joXKhpVIOTtyY6I+UjSpa3J6ZrH/b+hr21oLHMQmrqZv9JajF7Xg4D
wxxeWXN8ls72n942nzQguRUoISKop/FRwZS7gj3KdM5d84NIwFsmnKvQM+yKgZ0oSxpTi1sxH0jjKRkYbDF9pwIGTm9o2Vs99oTIXWPkR19UahT7J/TlwXqqSfMourCkoskaz9xkJe73F/ETIEMVvfIRyJ1U2s8z
uHiNpkPS28fNBSRyceFCpK3Q/tiPwwy7wTsNRLNqUfNLlJrh1dwOly6CDravRupSXH+aB8Y2iTRelhPlqd3SWPfHZgenNjeeBMsHpAPDG9boOBoWhHmuV8JD//enRPXS0PX6gcGDiNb3uvfCvhjQprDH+1Lxa150
vTAe/ViVWcwamwtqv5ltzSHO2mWB5ZFF2z5widefDqZo6kGqBEpJ1dT3+VgTnH3v8873/hO586a4evLt5kuHDuZRFOyH0GFYj3K/mnlL+HyiLNAuiIXzQdZqAfWoVGx3Zs/TTufON6F/rvDoPOWpZGdm8/ZlIgKB
UDzPR3KAqb8wLNMv5f49p/C+SyfytwysP2/WacCvlHhH7knezN4P6vmc5gjig2E5nzp6WACGapcPILudNTIyaqTRANSjYOYushMGHMQtnuilPNTegCzi5gd8Nynzi0lYxXoP97PkGEg7WZIa1zD2LqJ++J6rHMWg
SnQthnzvJyIMaGb6/LEwsBuoDm+QwGYsd4qHK+KhU8BxSGcp6whoZwT1gDg/bxPuKe8SrhtgPppFILwu2byImsLwpAh4WvoQyRdwlinPOXTKmL4PGknUF3z7Tn3AXtyOCEYRtY49OC7ujqPSnOfLrN+uCb3PGHkU
Y3SBY3HcQUomZkrOgTez0372j/uvYAcsCjnCHp67rpcq7RDRMybQ8dQmtfLmTxSbk0QF+wYRU7zXw3Fnslh4gipuDcjZcNVx3zmPMGc//9XvV+Xq9+msGL1KanO3mQHaSTTLWssnaRrIfijRgnEVL+YGeuNhGRR8
zLcFCIY8DJ0ZFl+ZMJFGejnifDGpGlM+UcuPcheDP/BssTSTx/FITyNCXqQV3aMOdC+8knFdGyt4mat7kUNyNgDgG+X/e1H5Xm7AToveftwUHba42MxffgVb0JxlV5zM+bznBG11xI0Tb65Pmh9rX1ZCu7pQTd2t
RU8BDNiU1YP5753qE5v8AenuLe3eswYeBLLWicf323jFY/89YsKBP8xgJwHf2dv7p2XJzvjpWHs3XmNx2+XLpR9U6u7dTJ64mF/4hhlPgzrRBvdSngGuhy9z5+mkXSxJYG2EUHY5JxGTOwDhzyaN0GYH/txz/2Hk
/si0i4stgO2STGLMy1qJzkc9BPw0/8b/u0W/Ir82e7ZLHBSSQITgrmMKieMIwj2rHKePmQD/I86A+vKM6CKhX9pKwC8/X8I4ju6M1EzJvcRiEYJ7salJkl5P8s1viTliyq3VXzUBQdu+TiE3RwYtQf0ppKuUFIPH
mM7nk4bzlaMg2nXDxC7PEs5luHSfGNVXNVfiY/lp62MPfqL2PmTxi/DvakbeJ9agZRC8e1m53auO81MUfK4GCf3folgfQbXXhfe5Tdnv7inJak7SS+W68usH+uvzl9GrU3NzsOCfwjNJAu1tdjiHVPmOqWi5/HdA
9YpjAvHdrAu/u1+x+bf3YnZACngZ4G/rsTFp8YfQKb6/xFj2Fc3ScAw0Hs6G2mXURKDounqfc/91xRDnO/2BHHhfgpdeE0FnJ4eIdQdfNfNI1cfPbY6KsA/w+00ajvIQ1TPe8yQRtkL36xSeBbKgxDORHM5l3fpa
XQjuyzmYmo2LmQK3ixKKKSXkyDeJLTEx48JBeK/D2WCSmcJXl2RoGpalb2wwEf+0y4CmV8nT/GdTfoxKMeIiCr3DoyCKdFQBxSMAwBvpE+6wFKh1IYKuU++wMI33ORrudop3uOvvC+OeOZthhIR03xoPTChyTOKX
6DtROSGgP0B272mEXJLBKe5FbVHN0XqgMfxExmOVuEJ8wo8B+KqytGgbmbxlOept6y69kEdn9q83X+lVyXi/R6F6mzmVQLvIIyArIR4Kjnsp3uSKlCIuaOECD32Biax0zfBnb6eKpFlYrHDj66Isd9ElYGPerneh
xi82GM139QnyuJliqeTVkPC6wbgGQ3Q9TB5fVLy04+l7GIYba14eyd7rf4POMbslLzrQdEKsA+o3utxFUbQrxRVGmSp2syDxqlhUI2YKiF7UPKMqey3f+zNPvaeb/meNpHRFvr2v0VVZbc3PL2sB+9AGZ/uO3Wu0
rb+KtXikMBpSP2irIL70L9FdUt4fg/c15NAgzHvM2xQE7Jjk+N7o23lU5KMIhOwW5tk7qFJ/zeBWkp6kXsZB8AFGXcKki98gLcf1aFhvM2a3yEsXNvupnp7YP85c4d03jdV04wAXKY9zZkZ6KkOtVCximrQyCxk4
ZLnYSKs4V6LVhut7Uf2UdmK8g+jDOMWmnAbuO2uPY8NtnFllHzhwb3kkxcNFk3thaDZj0bEG1l8BsvHQE/oMLdg9w/lBcUXU6Un6tUX8X1olDy7wS2soybDLUsBgwWMeYVeQLl+jfCCrliOH1qVzeptR0ZSxAQex
AQ/voQ+/+I4H1LJ33uGBfoVtkcvLY0N5m6/8VG6cS+QtDbGMkoBvDH8pud4m41v9kvh9obVi9auI+dgRhMU2s5HPLcT9O5NlyVGPejy90vbQxnW/UF4e+Fa/hxylhYGBMi93RWCzSlZvrdRBDoUT8rG8x/qLGduJ
HHhJwyxuC13i4f5DHdEfmUy7TLb/0/zuJp2hGXqwUbj2gkmmzGnVCOV1q2D+5S4UMxgPIi12ueBVt9ywpaq6nlffJ+tAcG0Mr2fKpFOAY8pYPvJpeU8C7ruLDzjlXNw+61n1WpuvnZiiN4zmFv/cKJjNjM94TUEf
GvbBNB4RXex3qMx+1e6Mkli/VbFAFbLFNow/G1stRX+bTpeThX94Z7kGgr0dRlsIRarArOtvtY2yeznUbAHf06twInXhKHHQhfHznawiqBKcpcNnGnyk65x1BhxSo8M51TlVi+r9Wj3D6fiFGV/OM1Sgelsfy3fj
pQD6QAi0bkkFiZZxsFvxrFG3j3fyhosfGV3schm5BnDs+PsK0hhVMkrEBYJ7zKIYJrjNakasyx/kD051iMyVbOzA8SKWX+u3TMoWrWpef45tGeo1Tzt2vhimWRKjgPz9f+2A8UKOggV3gDw6X50OfZH0LrHnhj3+
ma/gvVpc2333iyvFNFZQn+9aO7mW1Y7mKhpaYkcPH1r/EoW9Y3yMO2Nht1Ke7icrl/vzfIcLaukKh7MlA6Hw9m3GOn6qUdtGBu/XZbDcUYLYcfzFLpdT7FS+65bxa39wrj8JuB1Z2yp+/ZyZFlWyAmqj9rNB2dMA
4UU1V+L+y71ifNMRZUiJ064v2U5TqMcF/l5mcOAlXa8rOy/u/eQIXNKztCNWzxB+fuT4IHOJ4pG5Ctgws3SC+8DV982r0n08VdSub010DKIfKXVzhcBQ4/wCagv1FuorY/f0sWiK9FPL8OWtKc+7FtMzqv7MxAIu
R9l9iPxe6xLiosJGsNNR+0hTYLYW/7D6TvteP4xHLPrxPcZ2fmTn5CXRri9IxtSBwHj1SyNBGRB6eoA7i4SIb/Mf5AAv2DjquzU8W++NZ+G68EG13hQP4iSKxtjKJNqjMpHchgY8bG4Uqg8C3L5ybgo5ATlDQXcy
RIdDwWFNRpDdg0jarN4Z74pRD60VlwOMEe+jbTNQyeWQy6q9/Voa7QeXY+09IqWe6iGcw50fksQrBu4NabP8GbKbmyPyg6/e+QT3ixTyHlihetKi7fAjy4woL81i5FN3j/3v7i4nl3zk43W9NGNUr1MtNycXmeuq
vA0GtKKG+Lu0pJ09PIh6ptTySD9m41VhCmoDoG4tnze9rSkCle4f/1E+P7BqFbAV2rG/oxTyqLcV2hfIzr4UU2nQ+eGTLDmnzJm6DnRDOebB3FLDivfSIFLk+xJJXjshDiu7mWvnXNFUq5qhH/4n27+SNNlr/2i3
N0eR7focHx9JP/Q/l5vKtvZtxVJPOXORbLFR+56Ps371w1+NMAf3z6D3v8uXbL7t6l+S5FljojGtiuubZbuZEA05pa4n3fa3FE/Qs3IxHHu38OhSFvn02hQsMgttuqAbFMMhde/mHEDa81uo2GxXs25jJ3Z4q1FF
xrL8diPDxam4E5T6D8hFefzK5nRmLhiOpHKO2xjMwCIn3YyDqHF77J49boSfWuoAh24SYJ3u7Zux0dda4yrXQJ5essn2twSNMXstyKDIZONu11DOUb0Z9bbAFTMGeFl6nAgMdYE15lNmUeU/u++vmgBQRiP5TU1U
l07v4TSsY4SH+iWPU6QsO4cJg4E1XeFERBHyGEgIjqVQuziBNgfge7cv+lvDPuHi6i3DxKCtVRPX6KeG+Th16xXfm7BEnLjC2oMY0aKWyEoV4ODkwfLGO0z5Md60omTDah7ht6bYlN605mjeBALjH9mAoDHtuHZD
yFsLw4/Nivxd5JW35cEpjGYA9ajBRDQCJHQ3b1KVhjyeN2Z1iwf48emANxwAUtfRgTK7t9+fGiMJ1BbuNX/yS9RvZbMzoGfwsOPD1vylA+VRRNqx5ANcFkxwr7Qw6M1B0gj+gqY3Z33sIw+hXEXC0yEGOG8HRWv+
z/ti4T6LpNgnyFalp6zTI8UKbyvxWSjpw1Ci/yfaMMXJ6yJrScLaGoHyYEXzmStsXlPxefysKZzJxQVHusd3VtuL9Mxi7GQhepwd6y8J9W5SSKg+EXcvmjyUoAfYPtlCJjygD5NHFh19+VEpez2mTHEEv2zKu+Mh
NZ57Vdzicp+ZPwIV8lcptlBXR8ieKp/8ekMSAtCOJTqK8GQHMh2iDwsj2IPvQRkoVXrc+4rRiw7Hj5s8SpEpQgN9uMQyXTQegQ3EG+xaO0D0+uaIecW4Vi2bWHBD+dwPdaLFIuooaUdcOjitn+ZCJjkNWsj5dMD1
QYSslAsHGZLH5fD6TIpjjdEqFL4bHXkotTmMBv1888SC33p26NdBv3Ty1pbYAeg0NzoAO1OcIKTqxaU6byU6lz7TCjjj1ddmsliyPv/4KEc7m55cRib/WMmbSWJ/4Ep9Id0O0lN+kPQRGgiuAonyTNZbtVp/VgPX
23V5KCeU37K0leMmZ4B0DLPDvTFCrK0vALufKBvKpdIKyEvqak0O2gc9+WLJgAZg8gqtadQQ3vsg+MaysiPAS0MQdpHjIUV7NIJLgbPg+2ileT4eAJOxCxCQSWT+9SNNfqUPFFPBOEG/F4iq/yb3UeVdkP9sf4EB
a3f6heX8+34WLY8G35pu7ReWHib3Vcjtg1F81sFraI9WxOGRp/807qQLceybC7lnhlDW2V3bD9+5azzcQXO2pIDPECA21XqCL3e2Ydgzm5F7mMDwouk7pfPFkAkOGwFrm4tVTgMnV2Oub4A/RL/O+zCxydJAGE1/
gBvjlYZ8qh3UMBHwcn+uTAggCCKN92cqtAf8TV1LGNlQ5BK41hlI7m8DXR4OVMyAXFhxRoz2OuQ+ASyYXkchna05Y55bIS2m4RhL+EcyGKakAmcLGEfnHhUvMkQCPx8BSebnJ3eFTN45KLj7KSyw9617cV4bu+X3
+QKO6UMQJ6k/2ud2VATnt/fNiCV26frR71P3y3vkhA+d9w76pSDnkhuvqWc4m+o9vZBJQ/C7FP3iEPwsPIe96SrdhpoijC/Z/0AIh9mKoasdEZlZo4DWBPaxks4WbYYMAuihnBvCsl80ia+f5ENnwjMorZ+boGvO
jedpDdUFPcLZgWdfzSxs/vyM71xuWh1Dpf4f2e9l96qezBTYZ0UivaaRVUb3ORzESWf0g75fXU8b4pXU3f514BijivcKtBRQJT8+Xf1C2GqV0vu0cAjIapQzYjPDgdFwkPWY1ffdO4qkk06pPylp39jsxHY8YtvX
m5RLtNxr2E8x6S7aIoTgEyX9gLUZdsaDXaaDFEU8i8XlmzUEcje+pcpoGlWuf9GjBBTr41gvIpHSgzEIHSPqFqyMQp5JoH3fVFNx1vZBVFV9T3I76PioLfkm4VUGkDVhBsDfSWnMd9EWOz9HewdWQ9UA81KaL8mg
v5rerPGcqY+YRpkLKZL8baekf7bl8bJT40HnAMzxelZYJ/7Osqbc07JhjNNxV3iTCHHllgiUUpVyGvxoqH1HbexHoSIiqR+pofg9MEGRgrBFdt26VLaJTP6kbx3W03YNujJAEBfah2ef9SgzNTjo6z3evVNhj6nf
iKKdwNj3bfC6N++LP3v0cR7426+hW0tse46Y317fdM/WlXadlIDGrbGsS9cjbHT4Dl7RWXiK1RundCcCQRR+vJYr0iW6W8T419/r/gYeuxvK5ToEvEkUg5fqa6pHc2jKWTi9tFv5bAvBTRtSVocVNEkttqeR/FpU
BCzm4+R3d9Jl3+3zJvuolcGL4Hm8suHdPR1sznZ57hIsf5sf1yyq/vY90DvEN4k6X6PY6GDFnduIjX25LGeijGFJgo9bB4c+6kYDdGHWVdm7hNN04EyUYJK4YHb0/vxxRQ19ByWjDSWTWI4724XRu7PJ++MADSsW
YdWhYOhZKZIUmETsLxm3eJa+asB7v0eJwp9GCxK86a5FnPld0BDb/tcPv84MEAXfOaJ6RyO7lLrcQKbGOae3j9IaL2U0GOuQvOIg6dEE+D4uOnELZV6OFY17ACk9U+v8NaDMZlgfd4A379laxgr+3Zp+OMRngR9/
X5B31xAxbkc9F7wDYwsYh/JdaVkp1LdtcUTRrB57qwMFT1KkfLYReC1LGKZchrNYWeh7yonzI7zx3E5FJ2jOEf00sfZsgZwUBqEbB1+07r4XlFBERFSL69UvBUgm3EoxJ0udujlGKiRdAoQY8ukpb4Mjv0Z3l8CL
/metvkF0rG/AvnOJPlItpoWuA5pQ7aokj0Kyn6kiwXMkPMp9pM8skB/4fF5hzaORl5quFSKGPYZ582jXTA506skq3n9DToZ7KQAc92UdyaRPe/DU9IfgNav8UomE4DajX5qXMCd0gTPY6CQN/wIxolpNT+KIlkbU
uCpkiF5hcNaj88boNgJ86YqmRDEN7hI838aJVfuhlRUjdZqX21dZd0F1bZyMCzgMBDo5xbsUCrExMC8TeElhCN05Mv5dPrGLQZ0XIbxpWf2wSp3JiG8d4tfpfOzaI8qytMgH0gqQdJSg9SQv3x+hXPYH9E3m8mN+
/fp/4ole18WGwSt84+Rij1FPatFDYsNXGrqt/P0irKQPkgeff42IqrWbiFaMOLPcrmtSLKq1BvEKjqO7N7Ih7jXS277elIH7vPEarwSx5JQcWuIraJe2+TDy8jBIlweDRI3iqtU24rddCwXalpoZ7mZ4ieprsPYF
qov/f6d76k0ySEc8TuX+nA4I9IlILv9KNHkY2G5E6ZH7pmoMORaohJdHhtID+UigpnPZNu80gg1Q+FaChPIv0JeI+1vXNWydzYG2mlYFmVooNUndWZWeK4JeQcJgB0hnIeUcAaTyZTqK0eV8ApQ/p6MS1R7MDH8n
i5UqWiv1ZSMW3zbtjRedbCGJDbJMZisAp1ncihxslqSCEVUK2Ck31fZDtN8k/aw7hdLW8mG3jJSHs19+juEqSgy2+e6j8+HleG09CAGStO81XYxy6sIUa4R0FH34MMb/iGi+EDFpdvOaD5tBCxSL/iH8zsjD9jn6
C4WmcJKWobuNZuWKSuxMROiuS3m3V+3bWrnovJmG4Hv68Y0JXfu14wmPk3tjmEAccv2m8u04eq0h9ihACsqJrmLsvCY3tl+9nIx5qXIy4gnMXvI8gFJysF/InuzwUveE5RHnEOiW1s1h22erlmBUnZRuo2v4HpnQ
/U570E15TiqqR/f6tgXlMi0IeNpyyt50XE3LKu2SPiJ6kVmG9cITjDhbiMKLrfM4n7hTuBeuMBDvW+Pej/CMKoGyNVN2UaW7ohrRaZNFNT62qjKP/Tdzn+NvFrFtVzsYI9nh6P21Hwcr67mY7abz92opXH+7iFQD
/zZwSJJqYO9VCJ5iLvhS/goSOwCLEWKxovQgiTiopBL/0m6FhrtdrfrH8xbMCad/l2K7isdcSilmz/xatwOOw6MuwOfLHfC3UC3vWl+ZWA0aeO9CF/BiC+UiXVvZZN/SeexOgTA2Tqb7bEQz7rSuC8M4iSgmt6zF
DfWARZSDeIevUargXBY7iVV28W5/UzJAnF/QHCTZMa6NSLU5yYEvcUKFbLU7mm+VsAx8Kpr6Hvr1EZ5JSnYLHnOWK0yqd6GDgNm++oMag4/gjQvDV4TVM9FIrdOU8XmsRjxQ6LrVPhjFypukfndDyEQQsdmu78cs
R06t+VjqFuM9fi2vU96FaQrLCMXErMr6rV+KR0E8y0LH+pI/faJTnHjGCQprzXUoBLMGxyKFa75mGhz2uEy/Gluo0JITqDuVm9R74WG5wRvIgU72Wu3xWsJt/0+tlfMQbzDjLtGO1/vBwRCDNlW5TKzPblcGKh0O
/J3Mfutiu5ap3RFi8bJd66eQZbSFmnIzoGZrBKc//qJR/DQmPz6cAO7lWcSuxEpKPOPQKHLzM5cfuZRwz0cq8yKM++MhOjz7HN1PqeDB8A93fCj9lC4JVekgjXSPXpeYifX0p5S2c1NE1Ae9qi5AMKYss/x1rMwJ
3QDSAz9KkPZVVaymhWTF4rTE8ZnDHxuvy9UCLoGIzbHxufFxV7ye0cntBExfWo58ZypfeP7JSpC6OixuMdQbXhR0Z1exsE1bDxAZ6VDdcjrzIxZHDE7Bn+KHWUrem6Lv43m6N802creu4UW9MYSrVu0umqP2M61/
GFVFwx05pTSXGBdOU86+1HShPQw84xbcz56kFtJCLFkBhMP24DZL8+IAhFnciPe+lhycSxha5C5mYKOtzPD5fDJNqi5ZNK57kjyp95tszS3hthGbHIBbmhBOCP5kZraeeE0FkYlDKaE7hYr2iRmIvd2ksg/uYJ0H
+VCFM98uwHb0NoUpglJjfFwE+1nTnyvo/ri/WDKPxLPup2lzB4MBDbdSOd+rvJU14b/HG8pI9wslAF8LS26LsU1sHHv+T3v+KJZAlEpRWgDuFB2ApnPQB7Nvnw6SGu6FRLaNLcSgoxCAJaQdjQ6Bu+sLADsqFKm0
nDUWYvlwArny59jUOedyRQn9FOA56XtVdUNw88BqBp8CgoS0ekCXfbN5uLoXDLyNNJ7ywMOax2AvZ2RKfYoLuxOZUyI+m5MzIThwnhOAwv6cDcCewv/8ukgWzm3ydhRcjajohNdBADElBlh7rr66eLW0l3xz7K61
ACiVyyYyp/S0oTj9mCNmuHcU5C0d43uN4B8bOD1dGwRaKfkLqjdW6KtMDZ8NtzvNfLqB7EdvSKaJWKIU8tcommDMgLk3heDs6GrciR7SVFNTL64BmEbcP24fSBbzC7LU3jvi8ZBOAAHkkw7pW6I1uHec/hZZFDFg
OdXUkaHG2P/mKq7WQZ0KbkmKe51P6qJH+zi+Jfjp9L1sYFcab/l4MbYGs2D6Qew/qF+tGpj+S/0xNVQT8Br70k/txU3xmlq5MBqUQ/QOACzl4GVxR1dMbkWVOFaWq8AwaRQXLq9XuAFn0CI7k3irGjrfqpo1esvI
WlhStLK5h6ZH/aHmPj7nTziFYiUpnIdhJfEGhRy/em/pp5hjdM33XxJ5eBFA6aWdKfo+P9ufkaDpcT6M+3tuIlRQbiAoLFCkVhBV1o7qQhiS9wKtICmf53gE7KRdb8JoUsDBWGghEQVSSCC3FWNiey7tCEvm1DZg
fvWBiYuLlTEqIf0xWjGfUxD034rQSOiqbHnXVU5TKPErMJdsSqCoUISb5zeFBr42m1ik1oDfw2dxCjht/8ku/1wkN+YjDJC8Vmo/fwugQ0q5xtAonrjmrmc/cH3o/kUZWmj5f/fu6ksTPNXeBrmHInzvsFMsUqYA
8D8A9R8HukyvBWmAqNfOoCueNK+9t08VW0bQ3U1Al8Z1yBxhZeG/m1YEbwNQb2ip48h8AnlUVLSxB7fd3wwST4D0VJSZ7WVzShxIZhcitFq4KM3Ku5RQ1LvAOhij8hHNzRrtv0wwvsI5d+r114AkVAHcVD38i4Km
Tcc1LT4bcoI9dJUXjISjglI25Jf4L7SwF3m0+3cpVKIYJ+wMWIjBGcPbCNuw+sHCemP2s7aT3UC1lXsD0tdgrgIIymofLBCLT2FsCGloN5HoBQcuepBWm0Cvs+naNQwMprzEELYHvCex7zeGQ0+TLq9fgz2VPSl6
VwjTCfxVeV7ujrDqk3Bu3D9GblFDU3iHV3vKJpNDNVb9zwjNKCEFFfZXQkLqkdgbzfcYq7vPB2fGPnyrjWxurYMQyi6T1KyTa8rx+/RgtlEThwxdJQZ+3bAQJepnToyhBvBadv0uCi3gKk3KhI5zM12syAWnuOyN
Q7Hzwddmul94JUpwxDONB8NukLG2C2pzAO0XjjCeGc3XYs99Fu4PHXr0CLFqGFn9Vqqv+wdXtgS67zPc0OdcasP1bwp/LAHn21o/Bbp8kt3aWZ41a3Cy0rh4Enaz1a38h6tuRxjknbhpK/WanKCbuevj8Pyyd6BV
yknul4YZNBNedkatBY3Cr81jIu4E61UtEJob8O3kiJT4EGDRwwnm4VOiN+Ap+9aBAqWl23g2RBVI/2mduHYDtZCD8jzHfjvUkO4K9jctcQ1Un4HqW3Dkn2+LAnc2VY4cE2ArER1Gx/JFH19P2Oba0dztgi9GGEGG
6AGFUaeAkp1WgHTFkZKn6ddAGK3ZMq0bR7D83UEzNBpUsEFdQZj+PfOcUju/cuAFwGmJoXOvFughswbi814iBgrHKFmk3Ai8lRbsfoW8itetH1XGgn9lR7vXGtNIVg3emPayX4kXbB8vOXsR84J4WaCISI9ZUREq
lBLWP05T4TeJqnZs4oUB4EUe/vmB3DaLGL48dTdoaL0A+PQUtWvRPthTmuSte+6KXkTekIL8tc9sJhO760mDrvLNGM70Lmqla2Ee8kS7aHOI3QETFn1EgWkMjNbrLOFWxFCFqWBOh1OfQlmjsHtZxMYV8uiFoRpm
pSszz2WZZsZ2nfScni7YpHxSEweeDUBPaW69TVAE96rO9vri+7F+al1uNoX5qgKpjjog3FQvIA5KA0hpGnqNKic3Bi6m17ovxot2GRYz2BBGdTO1mCwRS2sJJy3mqyyjK1r1FPxiBOcUfR+YFoJz8U0KJEpCEWYq
MfDwB+NJZVVlAZMOCp8X8e/tsF6C9XqsQ3F57HunpBhTFhFD3VirO1S5AxJk7zxPmHeuM8J6UodaA2OLlTNgIxOduatL9im5pOQFfJOeU5OQhNFA2qj7woHF9BKX06ViWYLB8wwEkxutyvEB+beBevw+nr3XGaUb
Z9YKzkNLsTc85nRblShFSx0JeQOTil1PhOnMljE/9wENJBbU7obPHhxqjF6JcYWb0yalGPFuAkHmWVLJ7DlbxzVq7GlOqLGOVGBPYNX6nCiTxaK5xtrowzspc1TcuIOA+aLbvu58767xXyX+sGrRyYoOjMRJT3ZQ
OeTo+vjtOTyj2RU8LSBTTXyXKNDByGzVo3XplfBO4yF1sJoI8AMYfhbuRxMkwsBckwksPIDcBeYzj8+oBq+9FotfyjEmQia6MiI+EdWnSRmJ8Uc4VNuFAya1kY9k+cLDQEB4eDKQKny9glpLZl1N4pRgYY9giPQg
EUQ9omG7XrQwzR5qYAa2zk+5SwqXHXra3t7J/lLpnKIghsb6YXs9ksCb/iaAzGIqRvI8LSlJopMJ2TEzUI6WGfEl4KsedBFcdSOkwaFmHEkwpQauOgT0ElOdwyEqGA+WnwI6XNQb4czM/TBLgErWnwOe4GLKYOVD
KVLIredPylDs8ETAjHHroR6AMeUzawItStgPRJ68D1m0vLVAILnseyF4q/Kdy51k0QHLOur739pilHbV0HriorBYXL8KAZcC+cM5ER+q6tQl/TEKx/En8mmJ88OitjmmEoBRCaYXpV+J2RiB5JcpubBFdzfU4+bB
RbCz3h/PKLTeeziERt0Pne03+8Rx08E67SAi5N99a7Fqig0FLUMUljJqa8d+cUGQxOcHmgaeM9TRJbW5/qby6sPqwCZrL+wyPA5TdKauFvSa+mKUtiefyzMiRy3ymtPXnFsnITq+Xg+l1oFKzhi2mdptkyKJdtvM
C4EVT18erb5rRM9Q+3jNGdlPjAt8IB1P2bZBVeaGJqvfyg71KIQKtxDpQBD7saq/2Di0dEgg3hTGrxKlFCbZRtuDLPa6linZpgJSEKZoVPwgsW7Ctk3Xscvk3OZFXD4jgNcrxQVt+IZxfrbvl/R7juUu0on10gIq
wpVgyFLf8ul2hO7RogP406zoWVQ0zp6HmAKSVG0p070eV3IhuoQPxYKR+4LAvd2/Gwv1Ce1lfdpQnCgmd2K1v3dsi0fTXYSvqhzUoMif1zdYlkQ4iLXSiUgXiyRNY1dqooZPRuDk2YhL50u/fFSf9yz6ihCb0GoK
OE2IAG9pcANfh3AwKzOksc/7LaXE1kDh+Ta3wb48+JTZRbD5vl2LsjhPkw4uI/CVeuLHRu2XmB4zY3ATO08fkhOmaSRLSNXgfpe1engcY5dbOKnKVIsncYjWF7Vy0/V5E+3IGRR0rInbx2gv3O47ijlPkwnpJjRZ
CPus1hTXcioJ8RruJ6KJhx7L0uxbw4ark2BuF7dn4QsQ2Yc7jlW4YAc7J9UlydJNAlDiTsayCo32oN8YQmP+YCvu90LNqE6f9Nlm7xsBL/ziyC7MmDfvdmqPxWRZj3M+JpNg2QuNpywYiWhDJDGi7NfNAjK6TJb1
ouFlcGuNvCCXqicyXK8pjY4cDV6mhel07akGYD0CkGHVOid4694Gt5tTdZrwvVW15pzaw/4FC4tROtH1WpTv6d2fsHmX8tDoeJDcbG8MOFOB8j5ttJp7U8X1Xs408farqW/8MpqPvr3ezvkbwZTjJ3N3yJZ+X+RS
btl0NMQ+7YvpedLw0KaEOMLrj1F0SSSbauVUC3N7/QswkL0pwWi3zyZGuqi2YNgu+0bKAZgODr5YlkTjcbk8vkYFvTf7jlwMWTbEs3Wg6EZ7B714PaLPXbMs5h0kk9iDCdKTw7WJxl5kC91czk+N0W8HY6zpaNyy
vCObM3LxwGoZwZqkBGy9unbIu4sCtPyGuQVeXLb3BabU+MDMsiNzRJtmxjXqv/GNZCoIosd1jX0+PkLFi5e3fp0Qb5Rt1Re3e280jFs72U747I19tyyaENbcTMz7PylpLOgCnGcsAMjb+DyFX1rVTPPlUQNvboTI
qukHHs1aOw/yeoHXUl8aAU8yESEdjm92vS1x1EeCDQSz35jyxQvdYTeClJXV5/j/uRafVU5Ekqy5fLjo88BE9hc20e6i9gEAkW93fuHJk3ov6ZcTevob5GEfqaLNcuTyyqgg4sE14EzTuCSxHaPEbIJQDtBnJzkV
mT/jIMwfdSp4u+91NXkZRPiQ42SncBLVNZnlD69trfR3q6wxa7meFEKJYN9yyrCITiP3+EJwmLPh4F+uKHmoF1HM0im3lesHGLP0AMNzgRhJyiSiVos+xzXFtnyAgrIIDRG/kFtgvDImGWJA9Ou4QEnpoNysJm/k
4N2DEnsGlhvbj+Y+R6vLwJEsxXAQ1c1Um8QfUpZRUL8sd8ZN99kwTMoa7wQoPNwMTLdubKuyXOOv7Ma2jAKDpEgGAf8J27GpPKofu3UxoXOdF+twcSE2IzLWhehntRu4xYyqEvVrlz7TqaHpun5Aaj6uPai7OjGl
A0JdQKFl4z06Odf71Q6kpddd2tK/itSX1WsuvhGYNA3WmJP/XOJqkfagAHg03m5XxjT/MXbfjBDGj0NnSeoE0qBXfiJ2B9IztmvzvthADxom4pH+JfkNysHmroHJR3vZbX/NF8KY14c9gAyF0vFRA+x9qw3IigM6
wqCzqdz99LjVVRnZ4tm893LJVX1WEweuaeVGhVD0yAjcCR8/bXYal6dzDgkPyUZ+YXjrx6LaXW2ykvjwE6gQ3K5QZbudFmz3ryIPLzWNcOzZCTdvbmgjC2H/xGW7ftb5Y7wmp6SSyCEwxSIW8R1+dwytd41j7j6O
CnyXJfh9c6Efn5hzP4/m9F3KhhgUlGMT3zl/Fie9gKOdMBkkdJ2vc99hGHY4vXTOgX4S11Hf+N4NjcF6CS+Bphs91xCwip8Fo2ENZ5fHPhGnZrilbftgFmX/Ee5na6+OYuFE5MpvvESPezZePkvEPSmw1AgWXv5q
huAo/MtwVQDmudssyM1vm2XvlD4nVU2pmEIRo3CDucrS47kNlxo0KPscOOxmt/m70FAMvBSP5cWUCkC0Ae6U7rB3i5cfyOGfP3pzxMoiLX1CqMitFkwqS/dRyhnvwv5SGBzImSWMHEH6OBnTpgpPVoqlj6u3RLUG
apss5qmJuROWMTgYBcO3/Xet+jnNLWgwSYDtawD+K4clQvThDm87Yz9rEmukej09cfu4fFV4/5FaQL+g/umD4KPUo/ncl0Nb7HeA2bYMQ4JJv2aAQg61+SXxT2SlUyXm+fC9EU0h+24OZ0K7XoxNRSDY4qf54Rz0
nG34K94evqQI0cliwKff1gx6MIR539mYxG9MzcbofkpBW99SqBTYvgXXLnqzftah1PZsylqeBNb99lATn8YK+QgBF0oUXVuEvMUtQCms2/12vJ2WS2r040e75oplZaHcUbx12dkRZNVqAPF0hoPPE/joim+Xl3Qy
63LUkPOcdb14MXPFckGE9stDIHg8GqnFLel51SHKoaeO3IEh4D7g/t/J40XTjaQnLV6Pw8oKPdlz96dObYlcrwJfF01eBwW1djCjGuphPp0SiUVngMMtGLLhZGanshUia9VlNA7fwJyPAIeIUeIjLHcuw/2Wk0br
NPzBGJvSdioy72kWIiYh34Q+XC73BDlyLzpazzB/qKp33DCf7lWWH5xaI7MJqe7euL7U/b+qVQYnKFY7FkvmsroAm5n+ak6atqqdAgpMW2BZFs/dZ3+slSHuixv20PfVFVbyi3UcjDRu97S2jm46QqZ1+Nr2ljqe
+2RBZIFTFYyUALNqNDmLQvLx/RQNRDNuXI3clmUEe8KcFCwYMc1fOGMRvl3xB92BztqeKQga2hgmOILHjuYf2S9IZH2lyIhHWRNaN1ML5l7ciWjuLPZAt1YJ3kCnjXgC5YXW5XRIlasqDTyJI7rc86vt0RcBvYPf
0vZOx+upr+8UEcwgfcqdWxCwqnHuUjueP5WGJ/3e2WPa15JiJUGiIU/Uy/qCFMLhtAaZDV176eQayninuLKzeIF/hA19Wj6L57HPTEBfnzFNOGoGF1np78vSKCQ4+cOCsXQHqFH+MVUvtvZwz7zEvL0l67pbPYEc
mYYpNvMDaeAEOJcReENmI+MGBeKWNc9sr0bXNCB30DS0U/B7U/0lalFfua5/z4S5i7dZSC+w0PuyXqhwqwOCn4znYyGTf3KXP2HhKypdMt6+c8au9Ph02RO5YwNnEsl06mBveDiDDVowSlNkikwsDMZ092uHoVMj
qskZQMXIFAFVn4GxmSJ+TMSvv7abinLci8cL2Fd15zkvEwT0Iz3kXtxaBVYkio6I1QxOnb2ba5iRuo9yHqFOXxoPY68knm4ZLaW2PH4UpNwGOaMfzEzhkMdk7oA9hNG93t67/kw4pE1HGUyNmkDhpS6/BLiEMNiV
GmhpujHB5OQFq+HzZTZum+/lb1pvKRuJwDqh7UIuts8IYLZbOsjN6T4sRl5BIeTNpVLg6IAZ+4GC5PXsgRVhCnNDpycAbaWecdSWZ3qyc9C+CTplyDpDQUSbD5g0uZmDMncM1RjRB9AY1pwgn8Bal0527Ww2d5bX
HiroDIdG27RcjHPF8NoqjFsp+Thtf29fEECG+CV777XcOZsJTIixwFpusszs8WUI6KsHoYZwhV7MdKFdCRRhfUoSTSCBALFLiMxrRGbX5qXtNde2gvvlNpHJEMDlzKiKGYJ0Xvtsq3yom/U4CrCtCWrOyY0qp+rT
/gk8K1h1IdBr+EKKh01sCvj9t9nNityD3CgAffSJXpRytMa959xx+/gytubzXIo79PmBCr//fdzvulLGHQcbX/eeMFzuUfZ1JVB25Sr8J+MNTAO/eyHN1fHuu6frWqm1d/9aKfaQ1tK7L8tOyF2dWmfirnQAgZqZ
vV3fR4HiPRpyqcUFnkkeTuvDrbetZluNa7ESDNapzTvpxX+INGCvjV1QLgRDa/wvWR6wZ6eH7p7fIEmhx/22L0AuWzMe/rM9fCA/V/5fHwDJRPjuNu6T+yiP0Kh5LVlovydfh+Zj1gZ4n/9+inmpctlDs+LHoD6l
wUOFd3MB22R09VvPrxGNqoJ+Xn0ZKD6L0zkkSHz99yniX/dsuM8PavcVfDPQzaBwIh2j+6Qr6WUh9l7w3qF0vxNtDEHYAxQgE943IHYvS363dlB93maHhO/pHOlqsixoT3+sNWkDmStmJe/nx45oHLXzXR4vEh4R
LobgX0LKOzrSf8h6B2BZIh0/+lVZos7G6Dnw59xj7zXrH9JImcuou3xb2G9IES0yglATASrMQXH3m4iOP5eo3E3NLacToEPQ3V0UbNWL7fowNuQxIRXhXIEPOlrlgcfv+uzf2CvoplgUBmpPTSn0+Oye6L2jiAAT
Q4B0TOxe451FtHjXM+eYhgdin0+aB1eYiAMGHceVUKfLT63iUSm0vp51HFSL9YnBULC2dar7Lh9l/vB9saCCuk/4UFTc3yjxYoMgtRUvjz7YFHvp9FEANWFsLagsjeELe2r/rXWd01E627JvX1b1DGlZRJEfvbiR
L5/YeOCxPterJ/Gl28FZbgXwb/634swV0HTKOKTm5WwNenOG4fYX+oxIPrOjCNGwV18OWOFWNjKOBsafhYxkPzroKitngvOz/Gi01oGn7AAbtwsp/4vPoMdfJ3zQq/WXc438G/dcefWMk/cUf1wSCb9p3z8Ewj6I
1fZXjFob8tlxGQ4nbOtlP9GUzjYs+E9R/IcXEycv/L8lqUtBpzqW/nRYYzr6LhCKxD658aPTRX8XNa5j61jnoPiTcJ/QUq5OMvW2vC8IaRa/fv1F6yda2zPRrp7HyH9NEa3oqEuVSOTrJ9rMM9FCd/XePTydVBgF
crLN3CpOnchz7/aso/sb1E2GKWjcOxgdQCAFaOOd+kWqNeMQ8AyACCuAFwETSYt0x4ogVCll87iQbzrNCywY03B42H9ZrI5ZVitjSb4+TGY4yDkgFOg2oO9q7GCek+oFrPgGBzFAK8/bBr9DMrOF+f3uZvo+6nLJ
FmZYbJvOWRrUMnbzsIOUUyFWu/5wr33Rc0ItxfbrRYTtWQ4vaq32lfnkyvXN91wIQg/RdH2IF+/+0YeL50kL4p19dg+bb/+C/BZg9P0SvnFfbuER+9RPj4Mfv7g6Jl6fcUzW+xNOceTFTv2vWLMnrMFDl5PXGyjm
LM2ExF/7FPkfoojOjcN9FA6GzOsjaNAxSHRJOISdXTHdos3PKzb9bbXb4tyXKmvPgDeRPcGnyFDEfp8XMk8PyE5wd0sd3SIGi5WVtdjRdrMyueNqINF90ePlEW4hdvPDlza9CFUhO76Kc4SQN0ix1RpEZ07ed15W
NvrM8W5np8kHHNgrJjDt/DmZp6Xksa7uCka3nAlmrJ/LzagPQdBH2ushcVCbeNoaCugACYgx7j1Fsin0aJFzWhAUjODAETr+U8NeEvFUATL8GyrXOhabTl0JGCjHCqVI4ALyEH31DWH5uAbY3Khz+/NymxAkWJ/5
y7FhSVqKQSGBWZuM8L3tT+fikr4zucOw4x9wzsRSW7HXR5+q1nJOkpNhA1+SmwnEivo6CQKxC7JLkcoEgL5meqfsybYMZXSeF7MmELYAjvLGmaUfp0vGdULg3u6QZ4Me+A2kb4ft3yS8tBCHeRmkS/SJKhCMZsgw
OQGpdRphbB9sYxGpYclD26qEDCxHIrCtKO8K0WfdAM9BauizeVT6+lZuyOxI4Wdx5I7Hkz7Hy1VDQqWNdZGPOqp6+47BmD0b4jOBzaQjA30RCRTekewUGqee3ogs/Xmn09ZswCu8SiRCZXaClb2HgIMg14hd0kti
WecXC8SJ2VGv50bhqM3+ALeuv2mDbF9Phcu3xeK55vXagXoEoIdYZ+g35lEpygb74nCDEN0irDmo3Q6uApscZK8QlnfhzdveajVVI/2Z3+3SurGq15xhS+DRGxqrujxSfjIVoIW3GRjZ+nCP4VYp0DT0+Nu/p0d0
IDxvqE4JZgBsV/eVndrD6ReWS9Y9EumhzLUkBw0rjgsW2yz6lIvAu86eaOrDeFz7il6/BSbEHxS+xAulVQa4iWs3OUhdkHwtKU4gVBGIgss1C7ZDX93H4n5QT6DEKGDUiY0Lljv0sN9FsevORHU7XbBktj+kp50v
lJD/YYaA6F4JiAzNZumeS7CqCEna9rTahtc6y2zz1HoUK4M2ObqKdUILpndbb/9iaM+N/AFadwyI92E74gzxfRbaQ6GdFu9ixIwKWRC0hZrJ49EP9+zIbtroV7dNi+vYEXoh3L8pQ+jKssj1m4Tx2VRRh81iIS1o
qAhUsaWdWtg7lmvY8FHDFanTdnAUuYDszLfezM/tiLDcCCg01Ig1k92W7wwEC9KBqtLCQCbDhoHM5Y/2fTFM4+RLE6LAskFTzcsFyBKKa4WLaOApDgoFQvJHVHi75pvi/+tumBoAiPD0RQ/ebzdWbd+eY1XQgE8L
e+0GhzE1ioABAWaN4MMiIDzU7scYHR6Kuk1QurOQHDsCSAnlqQXVoRZbs8Q+xFiw//B0zElXMEYPHuTIhYm6FkyUNXP+qq5DUPREjvmDYWm/gHx4YUOlI+cBHRmhzk2G5gFFssheSRPZoxadjRmyD+xt2DXiK4r0
UMK5Dl9DaElih1NOuFAf61pvT1ADtWf5zaAETvu8l4hX+ambqd2zqcLD2FNf478FAkUkKwdwH1yHqTR+gXq9jAXF0VXOD3aXxeB57eBjBNNStCidy8pZA4BB5xlEeCymqsyAVzKhH+ZhroQrSMFy5yKg3WohikfG
NhUeFLru4qBvBDmQl2qDMbWLUkrsIxw6rxGGrIiERQt/fni9/C0CkgAfXyPRN/VCNI4MIXWSH7+Yhqomm9ZEzfm+SsdZHL+0c/jKISHd6zLDIhYA+oQKXcMry5lKW+IhlCHtNcL8DM+ZLwr7oWgVSe2v9HYPave3
S+jR/soloupMFrsYqnDrABdUlLVYHTcOZyZgDbJKE9JawEwMQEKp4YjVW4WNS2bltBYjECFy3pkr/nLnygPaB/95z2miXKr0ttHiNHockCjTtsH3NeE8voC7iJCRQ1onMJHb2Wq37cLcbL8TvX1Wslo3Rvystm23
wIcGm1ztwYVUynqeaada9GYSjg/Sw76GaczQp28KTl/uffjv7Q/Mb1oyyfW3aHTx+GWw7826/cGzFw2H8PmBhk5MaqaReQN3DPGUNrJ50VnysNyddX09Mrta7tlRIV6ctTdEeSjwC71c6Mp6VlqrJYtUYhjX+Jn2
BKwo+Zu/t2yu8Zt3wvhrqiCAgsgxApBzk6UpNhbvHbV1gpAH9VGx6FMd9M62Z7D5N/3r1x/aCFj5HyCakkpv5UJAsDimuj+6Xez6A8jnRRdJ9r+i1rg/IzBc6WUr1E/ULIfPPfZaBDrJyzY2Q9KT7EB++ZaghW0K
cm8Wet4b2iie3hcmQG/84sC0SP9fv1bFVX2C0pXRir8shp15VPSWWCACZSY1+a2w7WFpRsLTjjZudH4nb1YSirYNLz8UnH0tc1uhq8/UCNpDmJgzquvUVK64F34/dH4T6LXJGkEeYMe9m0Dhk84pA0T1Ga/J2/HW
GorOK7U4p9UGgpS0/3VDy9FNqh8919rWiHbOZjV1kJBtf2mVv/cxWdI2ads3gcckwjBMbqBEku33SptFFdW2nUuRIB3IB+bkf2BlidQT1lGfJCAjaDeZAiOvxB9Z4sEd9RXmwE/YsvVdIYqxgozORncQmynmsgQm
9HSqqNGcWkUqee2P/GlYOHg/jN3Xo0gbafuBgMERmXuwJiuw0WjxmEEP7FxkuZZZLx9VyQHayNRPZyn3BS6ASCHaPaVxZZtDxKJQYkP6om9ooKajDzmChlUTIEFKHn6taj7Q9xaqlewFWBusz8sPHZEsBfK5BnCM
TrpszruvLWXIKSL0AkGJjAqWB7mVAqRH2CuioECVAetEs0A3iYevpG5iqceGbd5HWY0ZsA5TYM8lCWm3f9av8A9i25184tXvdqs52+26xofrTaC2HXaDnUPGUQLXNjhBDHzbPO7FxVOoxNbqczCBtkruhJmQN3Z6
zgK2FuW2YauG06SwS/q3N6mN/25F7eod3zhZfMynUgLNMPEGZkeIedIhuWA6xl1wgK2mUmxzxnEz6iE3i2SHdtaVcL6t8FW6MX61lt5HvFoboWwMGU2bJPRvx5FykHT7z4twy4Umzaayz6M+eLzx0IOqdEajapok
U66YxwZqbWijZNM0OVebL+dG32/2tLScsue9GQxlNX8OahDfD0XLpf+6kiqwUcP2lOU4nKzLnNwgFFnoaY998YUPbhQUId11dl32xyEb7226bBqA9JAVRV6QUko5PE15Wa4oW0+8BmAHFdFza7dhFhIyMQf4tUbu
fzH2pD0Ve7L1EHRysMxDcr57xUhZIiwOOYz922Q1GjFafyMD0E3m/DP+WaSHiMHHKsSMHzAqZM4I8/Q+FR3B+bETCyzkfqRjREFuIbJIzhxm2n9LdASWt4tdWKzC06ocGPEX9iDEJPQoO2YgC1ldCp4uOPf61pqo
YAM24dLi+x1hBZhtiIfkDffiljmxF4SuDOpqpTo+pgmQeDrUbzAEeA05K0ftx4kKGH3OFUCqtSHrSAzR41TgmRHbSFR0oJsN4O5CdpL87aZFVPARdfPCiV5a4NGosYEWvighYSNC3Po19tewsQnD9FD25fKenfye
xmGNAxeCHo5CQmoZtFcPD9UBp6qrQRW4LrRm7pcOejrn77P2EFhDG9jJ2zA0ZAmHaWq50LbO5JI2CKxAJE+emAs48HTVrE6dhEkNR1s5JVteH2GHXB3yaPXrGoiTwEHswywbMsM608XSOQyO1fEzzIEoI6w3Xsmk
npz4oHvoi3m8AuN/4cM/0Gr8dq5VEMHOGLUwqVJO/U7HSIxwLp5dEfR4ol/D7fKDaqM7wIbK6TzP5Egc5qwl/JC98eTu6JrOAOgipF3Dz+c0GMKevlsQPHWjM0PqRlccsFaQ4tuYa4TCx5vqLA9IRLv9DewLORlZ
YjKXhw5Xpqu2m9gbQbUG7YScFIfOwSKiwAl0OFIUsA1FJT1pjRMtxvGxkgeVK0jpifh1ndUB5uk2km3tWwbAMx24XL9BNscCYIMucZWmwHjlOGFv3lKIkfFqxOIMiGAvNUDDCcbon6FaSweWGB3cJaV4yuaPjvDh
mC3rF+auIUGaae1TbGQK4LIjqpuzTja0ud1whK/YCKTZ6rDaHfe4n7q76WLV6N3g5nmKRgQbwOKa+tkiyoghZHIjutPhPwfdIYGRcY5dHCuvZ4OvO5g6fP4M/qKL3DEsoxFse6B0AH7YyhrMYU9R4XA0E+06OPlG
TK/xDoMBvBzmA5AzRnubIdDBmsC112Ijgq6hvtTkUzzcdmWdlQYuDJFguCyS2s6r4SfENvubH+GhcfM7cOyal+FpllGdjUsUIYc6kq4Er3Sfalg+wMVxBIsQFsWnFQGoTVfpQRQ5ARjHrGeQKzTfz1J4VCZvycFN
HOuBTo9lbIScFOhXaNJyZnmCj6kP/dEmVI0ObEfubgrSrksyA2QuDQITvKKfFXQZ9XHNaVzT4kgD9rVM2A9CsXzdg/ytBcYFgY4UbKWvKNfuaP7xeFHUuzpiV6vh64NBjIsRleLYByQX2Za0/lYhL9KMNCZSXMKA
l0oCu1xOIjMSj/AyJ9z5fonkUgmsPdczvvIRz2cetvNsHeXYKD6e8mHBkaWp49MRavtkmRCrCofTCEGBSC81B5Yo6Lrpg/CsTYpbLR0rOMJWSNvoMZzlygtfHu+hsJiPQdBoRiHHHS+xZIv0ewmGeRR7LkiATmrY
ToCDxUdW6IEOjaj74vaEPSDFcChS9qur1P0l6wAlaJ5m7eDF68D90H0YevSKV/sbhYr+XsYNzySF9fR1njkbPdRc1d+t2WO5jmbbJ56+1U5UCyX9FOZdiBtLgKJWNLTHgxP5l87sTfvXynNOUBBx6o6MBtHBtYjR
OHwY+4Yq+OXPL0IE6+G9CMepotkKmQ5EZMORnQtxhGpJni0PIx7ywAcfADxSYeMXLzEYX5c5bI6WeJwP5+jc2JonHHCKwRRZZxD4vYSKgkaMpQMlmOgQQHHXHJsVpqkgUP7/kP8Gqwnr9X4Q8ICa9ENCH/CeJmjc
sQiYs7oigoFvWFAgHuiek5vRykFpjOcbBvd4J74MaezuH1tYlonGz6dYAOqvnzdymWLOMS9gIWdSEdwsGpmaZxmWmkW/cc4ILD6TwEV+suXswEoiKyl4hvk4FvMO5S5grKxcIJ+/Muqx+jnv8O/rQ5nGt9q+OP6F
cTbAkJ+WhxKsQq4/i923yV8XRISyrhNj3zAjTte+fT0a1xxoE2ku4+/0WLfgDB3GDdtFcZCrVMa32YB2M4KYlorrkgSO8sGdndN7rsQd7L8DbG4a6hiH5S4V7MvhQ0y3Xg/KlAtA1Q09FXnhULXzfru19PhTsaYT
99zSuJXto3tj63SP2LHhhxaDsmG83H+87HOqrspWepXoxZSgN8oAOI9U2BysqzVKvGGYgALyG/uxLL2nErId0FQuBhIw8IgsYec7bjndz3Xpa/MWIBWPrx1wfXKfkwdHjJEnJkyL2lu64xeYurmgcXupYjrc5fu5
aWkQDjSogZlHlc0m7lU07mwdVi/rsrQeUWbOLqf0OnNRn8d2Xco7Fc85Y8LGOFMZY2ABFpNB+5jF0Hmr22S7q1TGrb/pu1fHC0lM8j/grqjLjVWDNV9ZB5EJjAvBItZKGgAoHcnUJPOIM6wVzGuGECcxfWr2hwkV
rn4jN5MzQ0OJb7bZl1fAgWVYqPeFrSmqkmXe/8n7WZuTZQFio8zCbYxOgnIIlIMjCYcj7GCbJ+n01LmaTOI+KF3LbAM3Tnj0d8tE0zehHS1lQI8ZB+hnwuFzMlWbwIKMzTy9LM4rHat1drDIz5ID0DhsQbjQ2M9s
sN8Sacmly6JIp+LGmCCyBCrvucY978lfBoDGj4hhO0XBdotmvmmgNSwYbiCchr3GlAbxpmTbt/7HZCNFj43L0ccM2efH6KOptHm1F3sIrwI+ErTsaKgZWGiqJ44dKrf9qFxm5zWWjUTldWaSEReLXbUcNzMAvm92
UsXVd4GB+bzYfsKDN0269nsJKFD61sFCCsxf8uUkDsUTDIYrhtpPwgeSHrgPh7KezmVFJXFxgYq7rocPDnwTqCv6j/snlgKdK7BOG5Uto0uawT9esjgKndeGrmKCJmHQaTmL2lxugvrKfuVo7aKBFkIUPZI3pcfp
CakML3N3Dg66W373cPEg3wzlJf67gk34ZyA+k6r5ni53uHJELfGlBCXOEBHZCbSMg41hV8BYwYdFB3WcjBrLKivPq+10CqHct0i8XMfd+nTwMWRGXdJxlFDy1hbcIwIwgNIGVGFEP3D4Hvp4gUgTNZk0Eh/0Hxul
VGHyQ311jtFRDM4P6LClq9qoziv0lqnEh+ccePLnTJasyITEJ9X2C2SKz0XADqMzCq9DcIbet0FGWy7xpIpMVHjsPraTaWp2iOZRDu9MSjlt2hzHdp4V3L8kanw/kLw7WgU0HoKJEb1RxMobafBZKmHEJfKfbkjk
vMODQ54xkcrBZ1u1A9ig4Ocu3wzqfjCAWamsuwR0BURRqfCFRaMRhRVTTmREVfmvQe9CzWCmYHjJqjtVpYEXjuogtfUpSeVAqpr79Q3Xvy/n9jzq9u0Bnc5ih/3sygHng/gtzBkL1dD1al1PiXwcU9O+VXKtOTeD
zMoj133KCCdvQ0YtMoBu97JVXwcZNbp92pw04COJp3BrJ4Dq0wuMnMWulNH/Z83Ktqi7bvCZDLDxf/VYlbN+TEUUXh1FO24WjxuS32pSrKl50sk4EoJSrdvbp3Awu357qwMCvG+iAYGp7nDnB4llPhOHhHdPyY1D
9VuN4MefckKxFBoGtwUi+Zv5M/ZbQ8aVdm76XgZ0Sibdun0UGcYHOMXeVgNEKInXqnIHP2AQ9bEG4QQvVoKuPMlZY6ALHBttcDb7tifg7benEc1YvWbcwygx16eVS5tl4JfaPawoTqPU+TYip1GSiw8JP5nCyReE
CAGXvS5X6L64futEYdFvjSqqKJfiD+joggjZTiqDRnVxgaKvWuB4Z2o9LrlZkHBCfARcoxzsQPjGNfWBnBh6atE8bbSO3wN7Q0PTn9dczi1xEKHyESNnSXIVPEzHzo9xx3sAOJylhn02AaeqTF1VEDErVAMHDGFW
cJcnQxn8C+oJbe6P4H5zTPjroLz6b5qY3QlgRme8Z/R/uNWqzYnGARFDRm8Sy3W0ajLukoGESnVoH6gRsdWUSGhXNBtKPJQJEWEJbMvM+6/PaNSikRzpkiMzadANTKNjtVGman9+c3CvwV2c1r02eftLr0uilyls
XO+8jG2taNfbzg/rDtppph+xW3i9XBGSa0xjOGjtJd7JPxlqn8jzBP+Gaz2Vy89V6bbQ6f3z0KUUvrb9HGNqq3LnwO1MTwAkiC/UUtLcqc53XruIDNeeD1F2Lx6pCuygb60ypvub/8YhwtEYR/vbdxMPWJch+ZiJ
rJMl0bDuJtG2nYbw6SoipEprYQR4U3FzvN/mtt0fzJYxln0kQ0bk6xxAK6lPhxFdSc//32BpE7ypMqDnNDTT8irxn2argOtwR07fQRcjzM4NqIYqlXwC6r8coTF0qQOcuG9K5wtmSrScuhhrZ3eD7WPG5TBZP/oj
D41b/wnoD7pNsHySZzi6rsf5hitDtk8wfn3QTfbd9A4Vaf5q7u+rhg3iQqAX84PadTDTPqmqYx0cFgMB3ozyq0aLuB2DaLkhg0oMWG8oRTCAAi2LoHhPuxGC+5BjKBzPpJsA0iOJ3J0AYDaeI+v8RmnEadVFdhbF
CEcfRl+09lwdVCiYMvH5QR9Q3kFOLOFluiRr3xpHHaDR97HHjL49PRjMjwNNvMIQxlcr0zv/o+qsz232aV3JOT/jNTCqbc1ZOn19UIsTqi2ywjlYQxmnek9asEZLFgqfhBJJzOwDqLKHDnTF7cM2AnszZA8rHu1G
WdCEj2CGrN6NVwMwp+hJRoHCQUD76LVskKTh5O4afJsV4vvhCkZ5XGK68I6KvotMfZyGzJpbWe7lK50IbhCnAajrNnHPXdW0CWQ3+LVziwXN2X+lBT/gjO5APBMjeGUPe2Lwhp9M6ikceImwa4hsSqC09qrysZgd
Zw/7nxettZuXMOtdZ/vVn54lz5GBxMVyuznK4WBPmxdNJoUZYC6wozRDBB1XRbQDv1mYygLRwoE0mvXwAZLXKbAbFrTDzzGr79OdC6b6KWe3B785YGOjzGJZGjBQ6UdRw+9/kCfxYlYBV080lt+BEsei5qV7mgU4
4YhRB8JiUKDtQzkQ0dnhQMaMw6OvVk9RcINPxEMfviZozGSdQcvQTBUsQhAWEV7cYxw1SgZYHhr1iGMWHYL2xIIPHymZWY3iJa27YYIhnS6BiVnB8hoQsF8Mxl6m235LqTydX/ClDbvrvuHjKLOFyQbqf4lW+8PG
GkI4EyufeR/nCqCmvaB1DHgWqQHTx/FmpZr1Z1e9CWu6g4F8M5U6Lw8pCCNgHVQctJcSPvJH5jqJbgva3TWpGW7hsJxit8T4eNTDiaNqNSrWlVMYYD7jJi8yZ9BQHjZWD6GY1oKu0JyV092wYIcrZcIyxgcb5nWa
ngg2Jky4gEQJSW4D0AnveVidWliBPEfT+YwqLOj5AH63geOU5/E7MmPYFeK6MIL5Sw4aqXmCLTFGHKOV3og1f5oSgPYZlPkhvOtYdpDqYYmory2gn6f+zFkoDrfCw+tA4zXAjQy5Ak7yruy4AtqS9qjss8pPzVyN
ZonYai2Uv/jm4PCvvXxr9E3xuDJIkbCjyVM7c2fFJGsiVP1T/LDWXM+7ejG7LX/Anp8xMGU0Yx9mUTlxFm9fwawx4Cy9TkixiqvsEV7fYMH9xgcjqJJNlMr7wDh9B76yiD/NHKl0Hr2KUlCiPWFZ1mb6BsKyKaci
qoSNq5UVYiEMtJRQbPjuGgmfuL3Q7hnj2aZQD807ctqqcXWaosOKYA03aKZpr7V1pOySnFATMFiXlJTinqRJdhAJ0qKb4wnT1I/iMMWv69eMtkcPBMSgfC5m3xgK72nk1RnxOGWn+GEG4D3SaTOxsr6WZjG8Cedk
wh2oiiys6WIygLBbFLCG416VdYSDXFmWwh3mAA0fbUjA9tFSu2uO4kAglXGbqsiXkfT7v5kCH6qj7VBXPjB5Zbmx4ye8vuOgcFfbBVg/oTrS8wmO3iLyRaoJ7YFsZtKQZfu0RCkNDCfcNFCVH97ErOnfw2Nap0AB
GvRv5b+S7a6+fwHQebpbOgdSV/3UPwrFV5+oFSOqQs9Ucmnubx3/9txies/I2k9SMwDRH6QIj8X863S5LZsZOGpd6wSMHcLNIrjiXq2hI3Lymtj2nRGCOaChdNAotlbFtFvUQICvI84eOHXk1mVUAISKPRB8tR8T
iJV8MVKpaP1pfpul8gYG7v5MWl57msZTRk88Yx9oqX/AtYfR4Lz9X825iG0PzX8hDUIp0GiR0tf4JAgHJyIgA9o3URQXTYN4T4oaqXZQdF1YaVNfv6zMHyk7STeCysekzoxweSySEi0E9Lg0q28a1cHmd0eBQz0l
c4PGN16tIuIuql9A81KxXMgRqbGOoG7GXTDW+q8ac6VRcZvkKJyOMgguYwfjEQ/VVcuMVAdyPt1LGfFVtSGjZK4XKaboJ5NDBMMlpvuZTNWov3UFmk3590gYjwlu47A7bQp4zfSXH1OGSZpS0sEM6/w1b92Uo9S8
iVQ2Dg6kq2G6dA+Zz0ZXOiBPnrfbHRZpjqKeVh4Zn+HWPqAk0mmZQ51Zo/MHB5Nw/wfO4/+Q91rGfhsSQXifk7iUxFqh7vLZqEBdNSpr0qDlgfVgppfnbJbR74W5TsNdNZ/f3I2XUf522997//p4oEZcN5z0Konk
arDKxkMeB5qzeV5kjK+q+eGotmhMd7Xdf6cz1mXkFKErj4D9IsFt67UPogHKboEWO8fnfeZ8ZJXIdx/XvRjpYkLp7yfuXD5pHHbM1wIO9h72d8JRDixQ7nYU75Shu592K8wyZObqkxr7Jg91tjuHf84Tjx3sKxX9
+XQ8D5BduK1e5zN4BJXKHDSuR0OgHigKLMowGcTxHCg8kSWAuDJJa0/FFb+RYjOC+mtQ6wFozVlsyr2Ga/UGNoryXpkVVxHZPAw4RGWuuFrFeaLv460FGk0Eqalr3jCW402gOuqW09m+Uv2eV+BgrBhvBzij1AIb
DdoNNdVK7KS6Pbzs78IOcbPkAk0mg1poehkoG7mj2CCUgITEAlbmDKrndVE7CWWjNQai5UB00fR69BLUQ59hvm3ammhsxsTGlotUHUkYbMfcMYixjJ4OBUEURHuUOzICHVRpz5xo1OzFhtFqlUYlt15ZBO3ZTW7d
+AutTcTgcQm1MqU33c1ZXAUGwZ/eqMoFlpVRG0pmJHHXACT2fhVSUZAWiWSJNBYGlJ6HywSGSSo4DSNYhJ6UC+UzK1b2lJBm83DU3WYQ9WTaqahKbrZYJapNMoAD/fpS+xSBCni6oeHh2PAkU2X6yDgGFE8gSQgK
/+ic4ScfJnacAkF9zQ6j7zpcN2J+xC66P01hHiSWl6Xqd275751wAZpHgFeXTbhxGOX4UCg0joBBaibeerkkVHsKpRe8VktwH2e7Sx8h0th1EO9o1c6rdbzm934HSbpTaq43wrCq1PymQ+URKwAC/sGX1kd0bKXQ
Ns8XCtKnRSaL5fxY47XjGDlM7pjDOvsEx17QP2Zw9Zfir8Rp8U5Xi4FnnvNbmxJP828gZzvJ+a4UXiaz+dVVvHIlFXdffwxtlAw7CIpP+/wL9AZ+GGkjpcatgTnw2FqSZjAY4bNs/z79lh15QN+ju34qjIxaPhUp
pm80hv/weCxIiISZOETRHJZuDWLuHw16NIYL/f0RjrnvdLyovBXHMc4Me7nAqlo0JIi2iDDLPCkmcK4s1K4AKuttgAT3ZMMZP+6/6fCbeK3mDwKzu0lo48RXgiSi/voDoRmn/tfRR+c+IYL9+tNdZNYGgl4pNw5q
k4c2SbgjWEgYI5TuCXYsCa8OI22a/BpEmyK7ioz+vm/CuLxLqW8Mm5cxBlsbXMNItrEwCiMurYdlbPyarKo8imWWvH46vuM9Dsr3aHemCW2gsz6t9be3fgYuuUTo24bjkVCzgAW0NEolV+QqmsrjAuwzq4wYrkga
CUxn5xV4yxKzavKhWK57UPYCL4G7IPMBuCkD7PVRZNLTMzabnIcR5aCadffjKBtW3/kxxoFCqlRWs7F/4923I7ft+hJg3eYQ67sd+BWPVRUeJlYly4Fde8O1qhIgjAjYu6Gwyi9NqrkQk6NvLJKmFEYbNjq9p68v
n28ETKvSR2V4C9zfa93R0/p/jOcMOIV+/Xlw8taJ/PTsXALJHdqvvaVySFtEnT7Hyt1aS3PzlqTV+aOfOP/xiFtzufbub8g4wMT2wiQTFd3hnUyBVbGMmNG1O7IxgNeRcJ+CYbusyqy05S7r9MMVA/n4FTqatzUR
lh+zOWnt8LuMqR7WSPo/oedVu5BHffZzCo5XbdBl590t8XHSc63J4aV4Of/bmfqJg4ArsCGhSgs7PHrTDj02LZUcb44/x8MpOugLa8vE2Us/Jg/FKfZGc//PDPEe+Kf+d54H9uG6v50+4Pk3IjX/m7umNSIZ+G8H
9ppyUtb+PCCwW/L1/5PK8qJmZAHLB+5j63B5KQjlRwBf7EJvkV52yUs0TqxeD/hS9tSLbqMq5Rta8gecLZt1NAPN3wj4/jdA8rF0wrBYbG8jaSZ2A9ll2COpf/Mz4Fcd3ccKZ+Y5xquMHsE3i2TKGIXVPd50Gv83
buATCOv2fQOfQCDdew9088jVrNIFHjps+zexZerEX14V6VmAzUUMsxaO7AfJJ5o7LnuXj0rekOPSNj3kN2uiefNJq58q55cqERuxExC7g5pFrXdP9//t48TdGseWqkarHWShKEM7dgmwGUvL7Q1oZRM2/TRKTkLE
6N/LQfNtMZKvuWTM9lI7DqQMEqtbdjJL65PXa6odnCmCny7vjr9O59uWiZcr1on4dw9XGQ/lPVscXfPAujhX6D5zRcnVIiOsVokivTYY7zkGIy/wigE2Q9qKToHjtVKLaf4HAtHPy7v20JtQVt+Cb8LqidLMdVoh
xfJ3GoCKzwMtYJNqeENcEguLbr99yaZQ8KxS4RUkgQScFgV1kI0a3M7uLgK5NwaZ3fkQTij3uN0mcO5WhIR56fRe8YR63fss0f475pcxBWZpU0P2rK5w5I1TJh1eUiRCJM33rCcROIWVhXXz+udNuWZ7e5vTM431
lZSeKdLwmK4Hlv8UjV2/XCnxfuMGCp7qpLjWhfD91FFxeM7qMmXXsHVR2hHHLsWgJ2mJCJetTiWv8SHdfaZsM9rnXadMZBIAX78QUb2zdwvJwVlHyjZgFMT5Mi1Ik6ivdv8+K2EzNlpSESqXPDvYYCBqAzlPg3LS
UuJ4SmHRk/wabjQohcOMItFVEuGSciWNJgWdEHjcSeVRINFjTPomFPfgl/YJwvlePNeb1CT05HyP/8hurZDIYuVwhMY8NvWe/gk3aBMUpw4rLVpoR838gh6MOWNcnFYa8ariIWkdtNMvB8vsaJjFeZ0lXtNnDJbG
MxSnhBVPDgVGS+DTQq4qB3ENPOXe4hCr06iYvIeVEv9StL+ZQiMAnatttOPIXpcctKnh7i03GZ3y83ipREjeN9zxTPPGvmPRzeSpQW48B4d1KJoZiKMJindYbz/7fOPftcSru9wsaRi+bZuZMt/P7cEEm0UNTSR5
98eNYv+iUvFiK26EhsHBb1BXUQqqB3YsY9qtUTGHOTaFaQYOR40achwBm/P4PANe6UWegILOJfqPDTgmFEV5LIk2Pop8NZtvIQDeQtE1MRcd/V9BnpFu2M4yHjRFH/04C7JgEEhmCfo1pGqXnwps6spLrQnS7hmX
OeJbUL55/4SsPDNmOTIh9eZaEJ16cdktgbemMPVvXlHv8ymubMpsbL0H9//tReZuHhVZRoO5+jwKFmweusXks7SXoWDZ/vHB3ZbIrPVac1loNcs3g7MEHQUzWhSNTk+oxR+tNqhUOJIVc9pjrzKzBj4gj3AU/kbe
P3GzPN8occ68nPFVI7RIDHzAogfeHpzss47DiHAqbxWpWrvhrZclTRApiN8JgnSTD8IddTeoeDgM/jDBNpyrXWAGinA92XyGUAIe0mHzCT/ANXadRzDO54FHSD8aXwEoHDmpO/S1mMITAEImWDz8PYDa1/hyrvYn
EGhlwDZBeH4PRtLMVB4rYTuIBQiUSo0yVpl/lAM8pBrwzcLPb/mQWYxpk7iS6v4tsUSKag14Y8GQFrqxwR9iOyC7BTEiCBovo9aAebYHOo8u/ujtUOQyBAge5q8+xlt0qTOBfECEXBgOUNTu9/e4djmSAeADslLl
p/VwoQVkIFpjwQWahpDCDfTi4GEsoEVKYEQcIRGpBVnFUCGKm4umAqmJ5Or6Z5QsVwagCLZQYiATvh52TI7sWiydmCit21bZUAkv5gDMv5+UvBR4I1yQUy0Gf2GDGRmg0VTFDvKCBhpCx/H3ptWRMQrKEXrisRW2
nU1WFO7q5ufSlWhTujEtbHuGmqfqYFJxAdoyeRQkpqDHv9xILDTySvga6tOP2KapABNrKFldkG6gglh0BvLTi/q9tJvTFoOsc3/2MgyK5qC9O83MlL7FiOCuW2Lkc28KuYKeZV3UCCoDycZN0xrD5HvBsNGCdMAx
ZmSDqaw7UPr/xv8Y9MRZkl3NNIkEi4MF77JqlWOgWASaSKdUPGm6ALYplNb9yTPIxyDMhwKR9YmaPZlLLJCyPyS7kgcwVhBE0ptGR97ev06x8TTXEXVhVD9bgnMkAupzDZVfDV8XQDTok5rZUCqVRFQzkE1bND0u
gnrF71zbjKFmYTUwdkqGzqpyKiTwv/dPw6g44j3HE9eMklz8SPHpOkXdKz1W8b4JL61ST5LcY6ChcQ/ZydeKkWi+vdjTMbylbQtlBgF0lLEULIBZUqGWwwktT6j2lIZUhHTpNx8L6K6T2quC22XCIoTHo9qsIkdu
18ba04kzoQ7cZpNotOSJKAyZZfMLhcjKkWCpZYyIq/sGyCFepd7Xxt96ggLbPMpROJSkBruSKadRo8tx7tbqMscRtncw0HWE39J/e/KlzeG3+97W0Q7AsiOEC9MAwgx3eHvG56V6zeP8BEKwHnQwSUlqMQGpFtQK
J7w+/rTMtyvJhJHXZ5wUNg2gUKzQraKZ9JcES3+ZpSfJKd3/3EZG0MefToY62aR81aqwyGZEJ6xzVmBjMUgKDYVCto0IJ3gGcaSu8xZPmgZaCcZFI5H0E1POwWQaV/MGkiURfPoKYvuTjsKU1QkLaVCGZoiJqeLm
Kn27IT6eEA1jJVAUEUsUyMAUIfNLhIIf6bD+Q2gVuhVk4iMtCD14stXsABJIxbhGiBXbp+aAjIkXqPcwaWhF16Qd38bDKjiNX08xVDm9FGN2QhTgJa+NAiTFeQMbYifqB6UMg4Ypaxd/2NZV8XOGduITpZvBPeSc
JceRFzSslnj13UnV8VXPDsTdBGLGTRBxBMauhMkRRjYUe7BKOLDatKpH1xUwaMnHg5acV8jIGAGsgEHVAkrxoxO/MolGqPSI5nJjpD3gEEX9qNCN9MkjzaUQE0ni0+90UVhDXllJxi47KYvNMET8DOanaACkZke4
k8WXjkgH7HFaThh7iDm6leaTtzVOywUa2HFLn9683XEapNYLTdDh5omskyS+v87k74T1YlHUULGAXVOaPngg96g+5JacKAMeGMeRpnSY0Xkja+1ccLTLTrtZS2mN9PLj+xZx2dGwtG4a0E2KPRilMKQWNFMAgebL
WslKGiGAZqcq6shPB/szpdhoYNHTiwouZVO3D4qoYxgVBJDkRTE+FfNIQaBgK8xXmmiB42egdjuZtUnsQf8w+kCpTQwfg8NxWm5grOKqfen24ClyRaUO6R1sJnUzTfBasi8kuLvUNip9qElyKKdB47FswajALgch
eg40/ZvWP7eNMELncGlSbQEFTolg8WRUqThm3lWJxdVEo+ytwCCWReGnohuMC8LUEIpRaUmW7onk29qyKVs8I7x1QVPMLE+o7moGRNlb/JRGxVSr2ZwlBwbhQ/pEWaogIr1CHUzdCgaqQ3wy06wZPixcsbN0iYqg
50pHMpnzI1CZ6hp9m1AABXDB98miCYNSr2xfe/ykUPDWqT2V3L99IGNDKdjJJaVBsjFuMQC3Wq2cUvQQDe1rbyYtDw5uAtPGZ/rUHL1ORBOPxSho3dk+BrBiNYiZsUPfmvXLwgGCkoYNKuiXgX4V2ar0LmsGZdan
mOqLA6zRltFbw8lI1v4L8rLL/3vCqPCgCNgITW3+cdwE0E3g/c7Nx7u/6t6I2R20yyb0Q9k2RAO0MOKmSvVlayuzdb9JHjqaju+9infcUKttPnmBsXFjggaDvZWP9qfJj9EoW7d4pHKUmaYvghExYM/k/CNg0QJe
wLLNKlrWpg9LtaYuUof4TCVZiKAN3LQXtS7Zn7zEP1falnAvVpPvzgExAgxAeuTNZv8N8eX1WYgRSVcFkjSQd18vheWXwnN4tGCOaDMPjRUW/C/B68QRRIcQWQQxZqRHN3qQEmAbPAVg0uArAEdkfpUwtEBxKcqT
o+d8solPIl2X06QsqL+hjFQkYOAuH6iEP0xzoSAA/ZRChvqEsiErduXinSzU2GQbWlJVUWWslteWUYADpgJrs3niwyt2l0cRZEguE5qTaAKiq3X9AsGEBS9sDXgENohlBHMWabsUQOBBR4tkgbxDUVSl7rJDSLJS
rNhL7GCWZvilMu3yJVDTavAS5Av2Ze4gTtwSudrLKlaYughh+mJCClzZRh32f3l3yZdKZZ7o5IHD0nzQMqR0f7E4gdSg5V9Fi03YLGUCgmgiWWYof3Do/cmxggXy48ConZwvpLmyhVSsiHrcFnHjN11KP3UlI5pf
SKXfQ5R4lYHjO3nSE8qUZbq4rYkLqGPSsOgobJsg97GjT1ZVH40wGL0rLLfLRgusFH1YBYJgHIESrXqUUmTRiwSRbc2FHgCKjfcHW36PidRKGjIW9MztkJO/J4oOwx7B7xdP5MMMQR6BiBAMl45iHv9hGbTryeYl
w5ooqnwoilgEm++CTFM25S24In+1sDrSP+LPnHMaEqxrc6M55TN+dODp3zyQvNh4q24NZrxv9dX7DT/U83aQRb9g/M+6hRQw3tj8xEnBx6s18dK2BXEIoqP/27tpUTqkw0s2LfganQZDdxrExr0dvp7OZaz10QEf
w1a2+X2cOCOh9b5+LHNVJsdvkNOWjMPNDaAEB/456saCU8LbaDyQPuQooIf166kj9LuNGIZY1svYvA2sjyekSZI4+QhjVCEfj3R8b1pIdJtcnlD+DcofafEA+1lkcTmO+/ULGEA8vSwOe4wXyr9Itp7dJUGF79DT
i+JmnQ7w0+paStZo8upwmA4pmmcU27om3/1RhqBVB/oYQbf5kn4Zx1Oir5yIRnCsUtbOhKf8eWZlk5cUB7lcNagPie2SSBLYC7Ec6Zzzbeenuo72hedN5B0NVUwVMBz61KlLWJA2isX3BuaEHCe/iTpb6U7oN1LP
xvjaOe7X1QBBkYYmLnRJOJ/ka5bQM0KL5MfEgo97JtceJ3/DejWFCELcsOQqM5VbxxLnr38h5/9Gucl2Wx8dEDZYeTG5cSC3FiNgU6xSn2f+Rfm4pNOGVTTPb6uQ2IplRYl3hIcnWatINTVylNb/e12tHrqhNWl9
W6bWuNVkxgld62L5dblsnTV9wmJGu8uoFSY8t25a48zr1tWyy3xaq5YTNp3otPVqzSBWmtRigFHOJOKmybW/oQhgoR63yr1wPubdkl8bHA9z40e3PExzMvYnc7hFkG/DpdLhOHZw3qCbDqgbmozpsmttDg8E2UMZ
KebrJuKjmXKETM55ChR3pqB1Fu8eI79qf1S+NwFAOF3akMmfiBUuS7CwXbUPY99LVHq8dkBZeLnJov7M5IQ9Zx/LEUZpECXxNaTuWTh6LEIVKrCCKHfHO6LNQa9X/Poma1xk/9isSHeYdECSGJc7a0o4vuhRIO+U
KuyWGU1Xg4cwOEvkT68gjiCOdZIlBl0rAuNv1aYp/U88pXCHJ3/O8fPI3XObPuFoqsNSv6WXLNYmPrMfk0qwnXX+ekveVrYru61psxi3uYomN/RbfQbCXlpbqqhQvdLBk46+/GmGQqBUJcPt7W1bfOPRBQV0o+Mt
ddFM39CAqgI18UxXjS99fDPuFrMo0EH7boMfdZ2ua6Oo2lIQyPQrfijm6eDLjwQiz/t29wJUUXT+Loh05EQetrevw/NCFzmPxir9pASEoleMePmfw+2K59RLscsDI5ATjlQiJxYhbyRi/JM2cNiux63jXixuVm6h
BNDyQatgLWx59PG93gtuw+zXgYIkpjuHPk6CCAvdzUM/nRYStQnPwow2wX/3jd+s7nqVhJWSCIwos2mLmOURl2Di6GUD5AK9+w7ZfweLXlbW1jb8zfKwpJbOie6l8ca7+lqNOjV2kjbdgnEWToKJuHMNYQYjOXKj
7/O5gmcGvepx/AGRESFZ4CWjzXUOJWavsmXXUTiz8Ft22AigkrC23eSWqueNOOTfL8kHwf/PTWn5PtuWU54mIiCleNje9kkMniv/p3G2KG+hYA34QN+hRCnBVPBPbBCPxk/r+ItQp5btcF5JggvBh9zrkCWnUjIP
SScc+GVdi9Gz7hWEbY6hn7qDug2yB8ym/vADPKnnn0O6cPc0oQXx+G4qlQqShIsLeJYPnveWCmc+tgR7iWraTISLIX1CZdwfVuSDiLVTqxdsBrgu98EIUMZS/wXrcLXhYU02JN/vdtCDNuVb/qT9ZYaS/s0QtTvW
ZFDNN/6tkliHgb3AbidU1TcuGwN74X8PaxNdTg2VyEOwBKQLO67CYBGvDVb0XAN3tMDeG+6eopu1v0rEhNzegUSdURBr6kNC3ca3QmYBmFkgAyCFrfrhy+cs4VlBvdpLWOFSI09YY2bp2AGni2eI1+O/PkubXDe7
G4TaJL+SXE8Wq9nOVTTtp4nPDQ292SwiQG04Jqwxc1O8XVupUcmbZHaBAq4TIR1n4EQzpZTW1IC1xtoEmQm1QOCwTQLnvKX+zQKzASoGUgkd2FOIGLYd+XgndY4sUVM7nUeFUhSOlPAAaV3num49aQc65HbcQrVW
MEVI4b3zei4NzZKysctaNVtfO2pfoXHABKFim41W2N2rVMIbHu9YOWkXjS6zdr90qsU3wOrV2pJ3mQCafDlsHbWR9eNh5mrTo0jLufK2NDjO/7K31TgQzfLMSW0K195vQMyRqLPXV5eZtzTlYnbIrY7p1qt1ez8I
Og2qFLXOACUKSf01KwerXgK2/7wv/lm3IvZyIG2gTDQz039U1bICSrjWVePj5JizTOckuM+pad7Mq4RnOU1v3OlS72RPCLhRTTZ14UTlmfRao0wlEgQSG4MSKYV5YzwRuHrlDGeFeQ2yrqZ5zce/m+1x8jppLf/a
Woupjf4CpYMW9neX+RTK49q5SdSmrJ/DCa6xC7GGZ3gSBIMkU5bc+oEbrIR2wICScHVLrrNgvqP6EeBC5yoNHbfKsBP3EDpdaSW15IZRCkGgCQxqfmgvkU1FSkkXZwPeGd67MRKQAEUIvnCOe2ufvdvPVOqJMyyV
BgiPWLIfNFb4yieJwFb4U9wsIAeiKZ7P0a+/wPrtyhSIzjsLTVl5RpS/tMOt7UIcvETzeVzP+2fjKCjIJD0bn+GOMDP+RM07RI1/rTdtRrUYZ1aUYjdFLrqneDK19y/xuzWgVcsMY+WBhGDezVUNB5k7UWE+zifS
Nt7SV2567Kda1wgzcK5DXUNFTKBI4BaUMJnsrCFoxofRgqstTkFNKdsUKjkzpPIAvZ7etY2Pfg2U1cprhhH0oGFxO4tpJDnIHLfKED+gLZeLr3tHc75SrIudTaOFWPGa+oQQQquqW7ZahTewwzhHhxL3HC1Lp/TY
Wxq0QFMfOa4HMTdv7afVhzntmPDRxE9+uqxu1Kk/5ias/i9DO+FuxjIzTdhFx2gHxQnf0HTGU+t5xmbGMRpIwoS84FAYRCeG2m5VVtEXypqCfrwXZG3KrWNkHvXN6iVY1tTAvDYElhWr8XXBoU33CfEL2cxHdQCR
SrN09kCa5s6JnZY6fI8bHEhGbyvWK6Iw+rbM+Xe0EtwQZs0yzjyvF3heemMBk1OIglaWh1oObIy4JrFQxYHkOggb4Az3U4St8eIb1qwuVVQTcQGMq4YrW1jbSxXvotlZtX5tgTUxKjz8iGD22VWXljSRKivv46az
IBmmUHRKVsdI6Ydz1EvWPwmXvrm+vZclxZxnzgz7bEEzIALV57Nb5FwjQLDFEBwnMAXqqkwJhNGEECBhN/v5ARKOFZhgbMpDGKjVf0QQ1vURYUarSdQkypmgPC4oP97y0gNERd8TOM5HspnxDdEcRH4H6FchlrWE
UfNvS+RyZGIUJqMkfXY4uwxoPBaC3mhwFq0dMPXMP+YXvUL6HpxzPBXrITUNjupS9RiUxImJBm5DcFfZjQJVw2Mr+NRriAqe551Ze8QitzUJSBi9+4TnyFqZd4oaq2gywJO9DqiimLY3x21aqsxtetXL6mNq+cvr
UKLy34afUAAG1LsCAjvqQhP5fO5QrgE2ZoiyzGBKAPp86h25z9gVGSMUylloRuINHOMhII23YdBRnHu7ixGicToLvf+wvb31IPtmSdNLoqlYi4GA86PJl0hXaqmFyq7PmSO7CNiMxkMVgKp1J+u9+pZfbvlJt7YF
mJYr/keKMTQX1v7LdraGM/89Xlxx6A0mOUc+3/++xz9BCoajSMGp7DzB9lDx2RY/tSfZMLXNf8N0qvls7aK2QO5FTtm8/1KRXJvoQfB5HOH/80EQzvKfWPH6NDCWp0EwNOioEgzbLF76cEKmL5u2GIQfVM02MSo6
/T7SRYzAu178/jh041c8zLiJ2V4jYPPbi2R/mWMFAbBMAvgKdq0/X/zyuhWeXOapXoil8nCzfnVz/6aPFG6AvowJggnmflaTTlRZsqCej8DhJ8a3y/eTFLMQ/oHH4qTCEpdBxbYnuekAof5WPwRP/XCvMHelAqDy
hYmCLOc0m6L9DpgR5qE0GqyuhoIUocl36pPLS6HVpxbEDW06mMYQ1XL3XkTaaCZWC/CYoujElmYJWTJ9rGfH6Rt1sKdvyMWpbyJqE4RpmdleuBvheUvKWlbqa2qZ7Gd3gjKbr+pO0NB4Ce3ROKXk3N9f+jyLkpGN
syWd5rx+zv/l8M3TCfL+KO7P/G931TaPledw2ZMMwv7nTZJ09uUQOT1DzoZM9R+3mkR/YOzPJSGZY+SAQ9LaA4gK0bhsEZD26ZYs1evufe2n4DYKreL9jdXOFuuCRH1NUfpwXCAwZnJ75jObTBIcF+kyLC7C93BT
Q5Mn8WEdo7oBiAHaAxhHkTMZbsrWiGXcJvDC195+sr9KLKcY6XkYp7YlIkRhxi0JDJ2E7LHUMv/SpzSmzumn8aAb7giGwoPHv4nvHggCVfWAGxAc3VdtCrRvCgpM4iiFjSl8vJUE9piVM7DcRnIw0vxZsIWBGn08
e2JnGjPKKTuzJYKWD/eL5DzHX7iJjJYTX0vTjAZDgX3wBgQN7ljdkLkyeB+HG9P7JYGFd3/aJqiacCv8vEHiDCt1QBzvEP4W8DFXaNpvbHZgK68V1zmQl4dbmoJ+WtYoiQmrTR7CjZd4TE1HzFoc/k2TQEo53BdB
bkre5Tk9+8D7CCIL0eN0AIlCUDnlEFJfNGDf1r04G845oAufQmGDoRI3UKIhSoX+FLZDZMSUryx5r9gtJTEefbh/t8tkoYBGYRrGrUABMWc/KVTw13CfU0egwN+Lgwy+HKMKYTkfwQOrpCduGH8knzDk6lr5jPhr
PkjrSf9wmPr3tzjNmU5oQH252muP6k69TEQ+1kP77e1UEQw+kTQf8DYat3f9mLCvcFu/Xl/6pSFiCHcuSu6o6Y5Hksn/ZACbdPTH9KQm0Z3X9UDhhbmC8gSlmHQ5xodYSLM55DkKz5oRz0yVpXpDHMsLONu13KdT
y2tjE3yYE8hoOdqCEasJuy7QzXsSeF2uX83i6EKJB4YMn8OLQ9EPdgXJqWR0eQcFbfxuf5klXGaIQE+Jc+U6yiZN+e8sFdNs/owX70wkFmBVkoHJopzi6hAErmoJMs/06QVXpYTuLGWn+s7eI37HZSt8jI5NgWJy
JJ/XxruQxMXy9hpYMfc8jcWpJgf5FqAvLqai592miShZzcJh1VN1s9NV+JuZ95ia5NzngGBJIypafDxUlp6Mko8YJdCnehVgXqBf/qY8LkPdpjy3QrxGFcuzd2aXTwmjMhb7Y3jBF9Z98pCZUpwSiGIvI+vjyxG8
DuJWpbe+mOAmgri7i1VhAEr0hyNx80t24GN62ikvJOfs0RV+cBqs7+Ctr1ZOv5DKqrPRsq6SNniCbd4MbD+SFMhDI0k6iE/5v7iru5OJLQ748By5+b9XvnFfPkXpaMyLP8G0QKuOgEv7YGy4NsoPF+9k/C79rmik
yxIEpcEfcayyLzig58AU1qdyIs1mbpeBtfI3rCuxHLEv0NxA3/VXX3Uo4xX+eQAIWfYF/gpgIwuWRQ+Y7vCcsZrX2lXMwHDAPCTR5SUWKC7ub+4xkV1PdFObMWqaEliXAjlJMowtNPZ1ryLpSfJQOB0qw+/IUEYK
HPw/MsvRL+epwJ2yQxkWBX4qHQ++kGQfGX5Dl2dZgJ4LvfWtUYhStiuCVa46jxM0wdQoIC2bjHg7kYGXQ15Sx79p+yKN6c9/fJ//fUuIksSJvLUSbatMV4P6QOt/ZnDB99hhxsffJJnwq3WA7iasSiH48Gp+rnsO
L3vUGXmE48tu/1U14tq+ox+PzTqOW37MgzculiAJAfI13cCgZEBPiAXF2SSZfOV/BDZOCl14hBEBOKf/+yVF2OH8ku0Hc6SG3sz3rPKb+AtbWNh3fuMsO0kiKAzY7/S2dP5u92WojpZW5lRzKV+F+2sbnMOlTXC1
HIfVn3VpfgqHlCtqB+E3MUfGbeaOMJiiK0P34rqdjuOz0IMGYmbS07AjOt92e0UfxG9/r77xL/7VLK63/K9bZNFu+sRnlig7pQipsKXpNEz64IP7/bc4KCog14wrw9/dQcHyjRvPzxe+o+Gevb1gPBzC3su8u7Y2
0WsWKq0LJdpena90j88B2V+1puWX75alwHXrtY/P66IS2DER8IVqj0M5uGQlTZ2g80GhDiF0mtNd8nHqUNDye8A7mXzmbANQZN6cIM/UO5RL2gDjUXfnYbZFiXi2nE7lpHWeiDxyhvfKpS8Mwyti8N6aSCynFVZp
dEmYVKZKpQas81zfBHHJW5HGnfcJkjhjKSRnCSfNhtYd0ukH+/lkzqf/B/OpTfgSh2krIj7sIsDmpoySnaA6mLjJIl1OMiAX38c6l7lxj/vOD64HANfEzrWrZxaZjv1YpsE3QDMaezzCqKAjqThxQenhCvKE8sI7
0gNag7dNDCcsgGRGMOXvt/84vRp9/bi5oA7elRaX/CQsOBBSRqAY/3gAgZbZILlqiEMRWnremlvinUk5u6C4bHMYFcWkO7b7RDq5YbLNDwyhLzBIsk/nvoObfVpiO7vDmUwSEPgQnM3C+BC0RPDncJCY7jFRJ/a+
FDuufd5PXxWPO80pg6bZPNeaEZM6jaJhI31zk4e3xDv4plr3HV+PDXKbOizl4bZ88uWOw7iWsF+ivczA45pB2fEIlSFScJKHkvzy+KSaxhRtrv16oV3Km4HKWWrbEOyrIsgxpkXxS/ahleePOIVHmLYgFgKKwCjr
U3zkNA8RgfBbP1rqAMYnW2s2fQHGmZwvztOMDHtsfK93TcNsaC8No7vc2gWvHLZa0Kz7uE9Ak4urApU8KWo03rqfB6SrJ9J8gv6HqrGAZMZgKtI1wDm1wpnTXrdAPY+aBzZp7h3PBr+O5d6CT0Vm1hit3Cakg6Rn
+XENefw82wftcp+lgqv2FY8wOLlmob+VRnvAenfO3Rachnu+g/Bkp4uvttVHwehy0XQrEd0qXc/vL9ylx1OrerfJte3ezAr054P/5YccaiZnwE4NSwKZ4dWLwOXxde5BmZZ4J2hV53YHulHyjgez6PLbguU3W5eC
cz26rQJw9BLDOnVdBr3PXHGQ41FSAkzvrFdAeXVSCjRT5yXB3XuvOAVhl3oeQp6XefRCY/ZNVNCKproK5mTNI2H17OvdglOPb64WLunRsREvPVthoJmW3Y0QFf++fLT30vfqoSd8nHmodbK3i5ErZ7aApJNUB+Il
xWcwvbfeDbiZeZIEPXWxrwbaTyl7YHwwvvQatRp732u/3vbUG3jrrluYbLp6A0uxRjlSOwozH6vNuDwQb0sxTuUQc87oMGrjX3ePZK9sUIUa1KEBPmnOWqSw6TRtZLvG2yLhHW8oLhPKx6qtek0u7oobV0M1bgK1
uFdQj3sNjbg34Me9hSb8VaVfh2z1X+/uCHs7wP7O4WCHONxZHO0UjnccJzudsfm25aFyKIjBT6nLw6BQDdPJNU574S6O9uIwF0dzceiLQ1zcRefzP7O2Xg/ffUBpGnmf9lBeGrX98HDM0v159vzel4dIGjizHKCs
ur1fmQBnz3g+b1NXyDX9YMU49fhDGhovy9+WAy00Wb3YYsk5JnnD61cfdYJMrOjxF/7XJVhv2rct1ut/Y6pT0aF+IR15wLziyh7s3E7ZkIb/9q68ymjiehWQ4ADBggIOGkRMMsN1s1kVJ14OePtMwLdce/pJLULJ
3HI5VYCIQN2XaUidDdRey1RKKjFtk0ZDvV7rN/FStyidfAYo1WRPJCBIRBQACPF8T6hEoSIQMZh0vNoTHcQ4Fqm1AkWWoJJtRaGarYSgls0FoJ6tJUIjW0gAPzuR7GtGLi2e8PH3JAjIlEUkqQ2wQs6mmbLMQDFc
rzToRo1X/N/DwLlMf2jSyUIOzNPHLEJdzr1yzxcbW/U/rrscZgHSbzxPLi+om9g9fTA57Xdx8PxEANUepSOzU/v1hsWM4Ve6frj7bS7jRfvr+926vM0//DveuaPPKXm8wMV0knZ8n4NJ1ggpB+9KibvEt8ga8SPO
32u6g/3ALy44/IO1RyPBLz2FWtX48NfZ6YSdvxnLkDSd4KP95E77pbt/eH3hvbEH/6l5OpEOeyizcBcpMyJloWQCCnwhkQOGGAppaNPpTN/4issaRa+kVJzxPBp6clllqJN6suqZlT0xNJKjuoAwY5kas6F7Ac76
25XcNyCbnrhi+SKGMIeXlnJCthkwkUmbKHphaM1PXuAvGOWOiX2yOnCjB4TcQ9tdnJlltc2bCvGj5An4OHmUOmvcGb23glQ5ScDMqE4tiEs5EzZa40A1w5SJGoBkWsCfbC+wcdRCioqHqQ34fpH8oPUkBi0XHelX
r+2cOXtlY/TWekLL6i/gGTXSeBD7wf4VuC+Ns2LmpgekFhDolccGJq1+jcGuBYO6n2PgLlSHMkVgKnvYipi5NlbdGTh0TVED+1cv7MmGhn++RxGRavFYAx3/Kdov2EzY2mX5TOo43naduHG6gRmNbMvFYzKaGvVk
a4p7rfx6k4wTM3HHCp2rlo2C2FshAnT7elwFD/qI00mNueOJt4SS3GXEMX1kaBV5QlxzNDBQnE+NbN6zWBlU5emszvF62Se0dqxNs3nr5vpzY90KwTOXAbFa01+DkCMcTNPsqW6n0ZLW2UTEPHCTXiXWib0rree7
wSU50+ZsKmCH206uAk9wxPxfRfujIw6BWRpIgo6YkU07985Qy7sSPd5NZYUyACR2jKACoQPusNPmNYVEM9X27abEM53e8xmo2CY3MhXur5KcGyMCIs2IuqPFSqcFTWZd2eYnmKAbng/HUae/eK403NdopbbJ9c3/
Tr6pvQZR2wemqgyNVu5ikckCuZT8W6KP8oII5wY+dgb9ghbGlY5FpHGbEc0m4JdmjQ7mdulkg37DI27MEAFJyRWPrmT2DHkBJyYUTBP/OkpiTHqJUsk83S5iJmNAivpqc8d6llGFv+UmQ36gDXOzhk2Vli2FZBsR
Ew9538cMIxKMfyujJGmK665YrwKAeJvm/6mcUh3CK1XtaqUrwwU6NAZbZLnaxgNscpJzB+b9Oz5e8X4bMpp4cPqqWc87GURv+Ud4nLpLR+aamhRnL/fWV4jMJ3v+fcDPrxROmwh31kNUbCg8vNpz5AOube5fNN2u
wnO/zL6UxqtfI5MOpRqZFn/Xt7R79mbJmdzuynqSTQUzuw4YSfNtGpsXyFM7lULcnA8TTR6ZhQMeNHblXC1RaWQ/NsLxfDXVxpaq0+78iqGwWgJIJyZhtny6v3/GFTDzzTgbIXurgquJpL0VoXO7BfzGOeL9VToq
taxLTSxxI6FAQzXFxZHoa0Iz7CQ1IbDP1OKhQ/qpVNiQmLWA0Q5kfn4jke/ElAIIdD3t5KNpEv1eozdiS0OI07P+WK166Dy+eRM9TGWAE744ZW7QsJjl5RPmaqDXSXWOCP4u0hrbbGSlEUumwOEhX0NyW41uqW/a
NL49U2fIz9ik0HWzaaPbE+1Z4dvwSFeywj5HRhjMq3Akow70xouf0g+9X01s/hnYlgBCb+kQU5I6jz5hit9JKJJjS9NNLjsrm2AxMfIy7zYa00OXLCptHqnN659YspGDSnrZ4loip5bLevhLPgIB97Uy4E1FBpOE
cusLbLO8dh36pYeyQd8pe3ErkZHD9j8hSDQIyiGIWkvpkh2VK6m2UryE8dIjibxSKAfFeSDC7VdpmO9KSYpLL0CnrQThkB/Lq1ymOpvTZmpMYm/pUcXGImYGbWP4GPgmgQX/WV8hjylpzzcbmDjpWe/UdQMOk/4d
Ddgte2wgpg3OCZc7Cvi/bnxVxcrEAOZqm/mr75TCPy069GecLYSCThndgnC7UG3duWAReWBkyIWD989ncPyqpKu+oUrdeWM75I2CCSx7Wdqf84pH/9t6au+Y/RErUvctLa0eYc/2MM5YOkNtIwV1K/BjVJr5G2I1
Kyg6s2mNg6TZXayB61qQ2e0JwIpbBtbacuVAKNICVq9s8zGBvdjXNckaFULa1YBq5CbgWG5c2PPCb6yCxS9GgNydHZMHB1pud7a4EQRGGJtHXdxAx9x4BA3Zr/0YCXSEa/5mDeUsp5QT1eVPRXo4orUEBpSdGcNi
9zIkUFkA99wLOjGXWLzDNANoIz1C0aXuujsUEZUmkZ5SMSTzQIBdstVjjTy3NEWep+foaPxXcM4+zdtF6kia18Euz7tzvhI0Fnf8Dbid+gjqNSZoIGnmgrwKgly+2Aa7MM0TVhqm+5zc4iL7RvC7nvELy4shR18s
hpd3E+YVqUDs7YBasVJMH9XEdVcKufD0lY83/Xj6LuR8JeGXzfSFoK8mMpqNh93VdlBydcc6Fac4i7MgaHm50HVJOLlaClZWGCjdV7ZdRcFauJjvsB2E+nclwEAuXzTz4aYPQh8AxvfDWrxaKijox8XyyY0sxHFS
mJ7zhgEjX9zxG6eGokctlaOjJrzUYQ+1lZhlNDjXC7NozByeYncCun/p6n6RRQ1+LDOC512YWIt5qwWwXzoI9T1+IVuJuMpop2FhGL/LaYOyb5asfGNWwGLhbi+hEn5juJcmSfXX6eafhjhYBdHqSve7UkejaytE
7RdL0ZdSCDICCXLeiI0zOANqeGSX0v2gVEe6pfVwp5HPEU1cgeiYHvdZ6CzdpWNls1ib3cVIOsxHYuS4z0DiO+C5Pm62/SiKoLjHfPb8Jj5J8bvLGYiW72JNzZKPbPNgzeT6IzYF71V7djrSlMJ1Z5xaBrvPzApD
crnvmcL8t9w1U4GWcV8z7bHovr2e+NsgBE3rbx2UfH8bU/HWfD1s9cc8eBirns85MaZqo279TDcIdw50ek8/tPaP0x/7Yzfowhl+vRP21yRgXSoci+lnUtuAo8U1KU2RrkxVOodPdy777Roq7d2gS39guqMnyQN/
N9dIn4CMMvsRiXSIlZgGYH40MpQ+b7QaxdLnqC6V58PF6u8ZueX4t1JDBEjG4QrWe89Gmd2zsaCDtTTX6AUeQZWOFIAlqxp77e0+530TNNxcmvYOYSmrLWOL229t6kvevLTbKFsdLrjQ76YOHGGNctrp0p0vJJyW
UQNGs6SyteCu96alnfvNV2JqYyoavwSxlI9GuYst1lE0Lfd+qBKv+gyvP0e/YiHJlz6R6tBglQP4TUN3ZkrwSGRA2wcBHFof2VqwaZRbnDL6Op+oLkv6wSDingWscw0itzjfLWYhkPiDF1WEs1UV62wL0CeS3yNG
IM0LZtlfxy3z8tkBEDbh2+wXQTJdEjoG9MBqvf6oBi3PJlylq52DNcAjoIDxpbbnpSbI8oIprDWyoVlNtnKdwPi2aRgIyaq5JVMdlojsFQqG6pZUQjRBijSG/uDMALeyc3sJHBoxxeZaLyJwmhAbZQUMlR1UbbY8
9Km5LnOCudRpZVIEO90ZTr+0FOfMueinRyu+mV++nM9yvy3vRGuE4rsu+QbaeXtbvfnz4reLRx9N4o58ZXCdggd0mUzDRv/RL286XX7+5K5ot1GFxe+ywTImKNJEY9eYfNNy/jdQj+oTID01+Irgg+EXBvnqBlDV
t6P7WDpn5lY57J6lumzsRRCQRIb2hGaUtBNd4gECrsf1XJwZvez5NYfPJxAGqJq+GGSDX29DZR8zDJSen04vneoXk+UN5xa9mY12rrZgq1+sW8Lcw3x9MgM+A7CUm885OKdGmsbLRGV2cKRebCivXYbIUboLjUSu
4eVUodpzdnZmc1uos5fLaC9eNv4PUL5YKtNrt/96DW/ONythJuMAnZ87vhzTD8WXXSOCwngoRlXmVgcCtL/6wWdQjC1gZ8RC6PH72rqGsF1JPWC09bxMmwireMOzGDGpA9ESV8gROwnZsHxV1yFbHZ2653SxptkU
ow6f4DkO/s0Qc5UzbSuhGnLKnPzlPMTcntjo9liWpZa+leQ5bRz2uPpN8gLlxNBZGmLwGr3XgeVJ+vpkmXZUrnSJx6capR5QBVR/UHyg2RuZn/054PXmw1uziGYSrSA4fKBv45JVRB7JPxAmuvSotpMjFS9XIhVy
T9CJKWxz5hlDjA0Net/EdpmE2WiPeCfL//P/CPCmGS8ZjaXlvANAiwyx3riu4xrjYJCUXlYEcigYr/I05DYL2YTUlDpB8Rw9hVD+5uzHzvFm+Sl7/0RNhC1VkRH3hpn7yc7U10k8w5jqdEY0hhFoQd6ibCwgqErZ
M6X0EGLEsvZnBonosw36ecs1EhM6v1qu/kTpmdcYoQv7d36yDhWalKKMa4ElOKucMg+7aSn4zWSB5a8oLGR22mVmq+YKyWCR1d0e3Eaez84RHtnY4vdYtO7gEkhmd4XYLRxBHjZA8d4ELkH/ImdNwSywT53xipKY
Jc+IHL3IZ2areiEiOwRbguAR5QMOJy/E8RZR/dkKj6WxXg9dwaxjKGT0OUB1YhazVwLbG/WHOertQvB8o/ns1dbO2ySbHptpBxAHytYFv84Hq3uIkYKaZ9+gIBbiJOWkpdFZDrwYkqTwUUK4/AMOEFjN8PuZY0U+
N6Dr2EOjVBlGBDBbrSn/fN+OX/C/bR9P+bv5RfczE7/1++Xfr6dX53NwqbDlvajgfIqC53ptOjw530BUkOaiUPjVeH+5/LORhoqcKkIPjU11PMZbhtTvIjK7zxCycWDOrkSRwvxeu/79CKBTTIfXPBEOmRuLW9R7
mcHwIOLplG+ncwOurh2nnX7Mjv7QVZAS99aja1ogvPjJcPYshKHt0HEj4jOVPaIFsG9xbhj5RgZU8DHPhCEI8TcOGcyjUh2vE8xmzEpWoqoN9bkrK2tJieXdywvV1Frj8t6HQWuJRZ4qPhY/gODjlee1FA45X6OO
fdjgSGLfjLoX5t5T0txw2nScNaqFxFGZFVTx+SHDAI7s5KjGADvqDwjeA+UJGvFbMwlVOJ7ZjtxXbJIB513JJFLHaqf2NDXbsiPEMqG8liyDJyiWl12PR6lslhCrEwRkDpS9UUUGdxaxfMNRzqHNi/zfwn6Yh45M
NEkqN3QkNoSHXmtKIbpcYrdgSGskVni55SCAM8xcyWZRMGW1+0ugNqlP0yh8P30iyqj99J5Jo9zRn94370eFkywZ0iNmf7rbne5rumQ+P3uI4rQU5VvFRj4Rzm0zU8P5dZrXaIJZtcfM/c87IU/0pHlp17gY9sPS
mEUYc3PCkg18jwcmIKDzjWh6wLE+vBv2cmgNED9QE5SqpeDEFKvGy/9zo2wuaXFVKtQrRPWRzdTeDajRasSf9U9Ik5HwStnLOZwSG4KBMcoxvm7LP4lhpwVYTxETujqGk5zSHPdvVNAzpvpMkdvEBhFbfWOCswK8
XIm6tSUMS+w8XckTVqxU6WPSPW8pTBKXjDgurnUwEnwdgho55uXmkU3WeIqPQ2RhpsNOyQ7UwWgeNMRCRARqr/BI4IlLIA5AL9vJd4pi0mMZN3fQZMGb9hwiFey4KaIYsjAf4JLQI6EJokJglLjQO3hk16YbwDkj
4Ev1Dg2JHucCPx6KKHDKKaGyfgqq6Pf7VGc5IeMplOnUPYXh9q7K6p131NRSTSwkwVr2OQHht1YsQriaAvVsU7xcoY6KfkxhItqOa4zhQ81erZdGfKIrKLZBFOXvncR27DdSjITdDBhqU167Vj4H9scRY+LoaNxV
Dl33blzbqf2IFuzylLVC49SG0ccohqZzg8o5WrExzwknPzQEbnGiX+6KfNXfJG7Kh7cbZvp6/cfSGMcEzoBqTviJTgQuy4/XEhxVWUcMW0YhnUFCAtOBWZFZlPRXZseFa6NA5gKxToKjQ3yzxqJngiwlI8xcqsjz
rpjOEqhFcKypAFUnjx6BWut6hWYX+IXNCW49gk2omDvSD3kXqBtEGfHKPC76N0SGrCSOucJwhI4Swmh2d5OD5oe0R/kpF3A0/wRqUvS5+mXCoR+QE0G5lV/OjJ6JWY3bsShJNESTRLFeV5dHQXHNr1sh12DgMpHk
cKod/16LJHE1ZCk8PDCdACklQWigw5PIMcSESJs1mvgpZlN4eUZckzJ+Mip/CQu6MAOp+WwXRJ6PPinLT4rxTg1GT4FFuqaJwAGjouJA0FRnfIR6iwnIfDL4wHMvnhztilCNjlXP+6TeeWLguOVWJmQqoZgBBxrE
M8lvc/PQKzlmLH2qrRr6NsbvyfEIaAy+V3QkWzoJSqWCSF5pIP7gTogVLS2OC6mXJUE5QmyF7yAA5IhwnQqStESxkhJFeM9QRLoSamQc6xoXktD5ZUNivuwZma4ZgXyy65EdbDeczCPk2qeCwuZMm3kpdNVCdCoi
GFNUtJBmFNrNk7elUN1/OiA2t+7ArT+Wl/m16ip5MycWabuhsT9kBIYcLj5bIEsrFLGTzojRSGT2kVUb7FN7mIE/Xf5gLPURXi7pcSDSmwSThDXfUp1DqhoTjokdjuVAedCja+4ek4SRe/NjdiROx6k+C1H0OsMe
WmedKPaCgWQ+tRbi+CadKznsZSkv+PlsqjG+5/8/vWdgtMIeQYqt3dh4rvU+7Uug9/gjImVjK3TG/Rn4Prq5+1/xmy2e/nhfXy8tGeSoo6ZGx+svuSefg9dR4eRVj6k2s39r/qknDJ9q/lc6jyX3OCiz30auu7TX
UcdHTd395Kkit3xjGt0J/iZEB05SY8KjF346b9Od0Kz/w8v5Y+R82rUyUb306yiVxbEn1zCbcMAm5qKMKE6nyRSWGIP9mIDF3Mz1k2RUqNwsOf25v0aMjK5V2vV36pS14lPV6h8zgi+2aLRqPo+Ompfs3Wg6epyw
Ga2Th9EyOTDnZBetd+JcIr/xIdFGtBsM1V8Nrp/bnqspoB6qRY6RXxsR4arrly6u6Z1R0y/oyssuuZJSztJEqlLWuiaz8iZOKQX6zca/t9NbNsvv1hzVEWvMCsVWfZ+oGwVLZcg9nfitbdiSDWttWwGEe6w9cetc
csfb5DdXAnI73MbEqd5LS7FH7p2aY9EzPVx1ZkAIx6qgHbCYGI7KXhGY60GBSIMNjNe/tcpSphXK9cbsf9u1Z2vdXaoCyOPn0WwROofzHnLTxthags7KAg3puQ8KUDGNSgezTcOxxBsZBQJE1biTfpm5l8E2hBXc
7teLqduSkNYHy1+ki9oE2z+BmD/FFaB3garmumRTjBp79Vlsul1tyIzDhd5DrUdNBFx9qDzzQcz7LfaYDXMxqTqsaPH0wlHVxwpDpypLYCbkEf35uxFCP/0GmzERZBVVMIHRPa7LC5ie4gHeIbqXPNdJ2eJcNbYk
wpD9IjNSYreEZXeinu4p3DsMe9eRESrlHgKGE2sNp88SJ8mQU6G5c/aEudiKNLYUU8EpYsHOJeacbVsm8Y5rvGwzEhCSg1FL8jhlAR0/TijjZH+kAByfWJ5xM1GZvvSrglhg2zc3ztcCOrZYwkszPNSX7UkatKwz
duEA6dP9yrCroZlB9hbrUAcxgILDrqHglXRFdiakVYC7oQTDilyUPUkKB9hz3xymVoOpG/wzgTBBs2dK/YBlm7sOTW1v9VamLeMVkC5o4zo156Kcxsdn6ugiQXs47QMdXzU6D3kSYgXKxfAKZ1OacBOKlFo1UHrJ
oXPbL3d4Z0jcqWc6yW3X2YyJjLWx+l8ifPhfKdN48JtnuSYKFhl8jU/iA4jILrFEAFFv2VB3LJtmVZ8Uz7CKQKnmwPNk/LlURZmw5BIsgePLT+ZZY5cW2WbwxWDjb3GCbhIwWjGkceyluThtTRmEbH2x/PdTYmAa
cjZDYm/nvMm+JVyxr2gnwp2LKrMHbMfHo5xsgM3z9YWTBWGWrYd53hlq6n6xcprlcZpI70vAXJ4L4ZKaXj8pmJ/DX74KQgureotVWDW29cwOnBdpOr4qq9VDio0yclLIFzAzWiMmtUK+8Ar+IyUb450+A3+OVNOk
kq0NRKgNUO4jc5m8DtpvldGTKSRrwPJFipGt5RE3Ck3Gq5F2ySZD+y6PyiwttFcLpgCu2hybN64SnhciGawPE7L5xMfs/6aKX5/1Cf3YGQdDAbVj/GryH+GiZllLuwlRKzMQAOYgaqnv8FkBtj6tDKdgGt8zHEmb
DY/ZBFM7AELvp8ynVmwd+WYcZ0214akdOzJtmLjk3TpUO3s8NbKXFLDgqS1oWwHNp+TYZ0x+9/L6a9Qhp9WHqV7HVTq/S51lYprAXHMQgSPTWoPzMEXGEejpEXn6Ov5dXGbc7M4bJfGfX9jXfPq/xfDPs83MP/2r
eT7z7m/4XjvWp/wf98P8UKEnJz7n8/8dTpyLT/IeXd7gg5j4yKj0G9Fe0skMFr8tdf35fQvA7SltKjRc5AWM/sD6VNivwv7ln94vtDfcCSsOBPjuf/AUX5inmrMmJeXCWJgxWkQujgvTx1RnNVmyMSvEUD6mug7x
Gtiv3rIYKsppRWq5Tr7z1ufQOoZJIYGSwIEenSvmJAuzt2exM28pFxCuBXINF6NZlP3sC6MPQ71c1MxTJYxYo5Tt3CjzgVWqEQIhQQAcJUIUuBzLBQ5N1X6p58LfO9S3Kyy8Z3FrxDQ482hG1ggFAyy3sa2NBZu0
8SZl/Id6GJJjEnX1Crp9oobkSDIwWDz3/3OoumJGZmk/5tt/UMme2i34TE7IFfuRbJkf2OcVj1vE0CEtzWEzLNXbwEeO4H9oqDdSyu3pu5kZY+W4ZAQ3khFnWpK4pyrfRAMAb1qcs22xQFT1mo0o41+tUVI/cc0D
AlDQzejfN824GDIEweT1QsbUPdiWsbFK8g2h7oLgA73JrRRkZb0ASrtcu7NhpGXX5thJIzPDquuJcEHbxGi+mdQc7XxOLWY875eoAhdNDIxN0q2cODXRqZUrrnt6eHLkDEyDQgxZsf3BMJ5LxlQFepQrLYEUMuLy
nVEsldFEz3pZSPX2rzolfWq59Ms2wUszy7FmfpxHC45tCFqQsrCs0uqOIuQa9JBvFT5Gt5hTKVdEUjcMlRCsYqCh82CFtEfo9PHaFyMy0uZge71wQgjhAHn4JAM2IBRlgU0IVTXcZ3pqsIUYuGPNwgCLvi6tFCMk
8vAnJiN0dS+6iWI+eUqxmyL0ha3v5m7SdERtgBiR0RCyitP/xWJ9Bvq3pLRTFNLQbmOUI6gpmF+NZKf3dBkZ4Ih2ste51rK+mCXtNezBL1lPOR7oiWEvWTZfWjCtDRPQYesDk6ypisMdUCfWnY4/FdIeK/+yFFvJ
gu4qrCarl5tqh6q8WUEvVo3ninu9fY3tq2r+hOWKnRKKinOQpLSYtEa7VMdTuU6PqIBaH1rVO+Pb1obmyRQ1ou9wT7eKgBdCpa7eO8MOrFrzAQNznxatupe7NczUUgEKauqHJqRLKphKfJe9Eol1D6zDQUm1qs6F
yJjLkcPHiTlIDeTutXF4lVAE3hwKjx0UhafE4K3ObeGzU1Lq3F0AKjkcKlpkZlgqBesMxFBo5bI+8cYHtydEWGBc+NI+r7rDqY8S0+LNdU0CuiOhSvMtaGqDx7nphfUBjuyVZnZlI5WvX75Zqn5RDfyYa6hG8i1c
Zml+jaMkWKc91aRxn8zI9Vw7sJmdjwUjf7tDAgX3uYkNLLTnDQWEOSQ8rnXtSxWFBqtE0nSIyg++dNbFy+lPhcvogJSNrqHBbPAnlnriuHmXQJTHwn3qwZsMAP/SKCfkoWshYMyueB31Zww73AZzfzeDe20uyRsI
MYsAUbzEgaPr7RwMamif15sx2RyN65Rb0LNdBFtgoq2hkUCAyQ7cvML+E0PMkKsWgYmTLYHxOCxk8DdkRVAzX2d3l/jwaZG2yKavMyAsDG7IRDi0YG6wJ2oEyvga3KaNDpKklvkrCEAeII5SodypPtYiK380X0Rp
CHCfX6V0cR0am5Z0dcEeYZJ6m5qr5uLRLzzt/djHFc3pe/NbV5ZFpUV55wncdJ//umKf+gX36tLe3gy180PuPEkyOyHhTvJTVAdzwjJqn5X/z8FsNv3ZAv/kbVr+bpy5kwTuT3Zx/W63PmDKQM6Wus/cq+xLEc8I
GoCTkiujBcKJu8b7iRQ/Pusd+izZcMLP6an5IAI7G51F7ey1KpTrvb422bVmGlyHs8Cm217BkOTcAQ/ibJVLItuE898SwK1mQdslFpZPQxOWOdzuvVvOvW0cAUgW8W9nL5GDy15U23VGnI5fsXJ1W2+UsxlGe/rO
y0cxrMF9Drp4EU5Bk2G1moOJV6DMV5agj/9qxsJJs46loX967bLD8vl80mzgSgjrfK6VLnJGIl4LPZcUkaLDqtaaQb+nVR7n8LDF1LytTsxbzNSXWmVFauDUnOli6q+ptrFB6nQ1ik2myrXYai17e3zad0qsKKUQ
/F4gszvDHoJ01ytlc5R9P0WFyS212OeWMHqF6IjmiAMsAmyCUiuNTiiCZci4ElvQc8/fA213km8dqSKSrSbevbByfPPqOYb9VPSwKDEpM3b2NNDeEePaqNg2Dnz1RNbW5GIQxBeF70J84DHnx1QCTMWZ3TnSlUtV
4VExvOqhe2ahCjYdWPAzFUe8WQ4JOKTWFsVSWKQV549R9phKKr3Lfg/imM5oD5oCNXk7t4ZQxHhslos52EiJ/qkVUt8fVBsCDTBOWaA0BuO0hFYlg6WDKWyNFtg6JNoPssVkDZVr0IPoMBdzDhwfnrPVef9FiMjr
HZNpT4u+8pJOO0n1MUPHYi1Wtz0lZrNecgj5AchdFnuqSQ3lx2vyvt7Vmpq3OfHBDw2RBu8CRWjb5H13sY3LJXDQ2uCazryFtjreAfohoUGwFm2pObIqVpZ8NCNUSsCPOHTUTupUnaaW3dQMXCtpngKNzgj579U+
RFZxrPhJrjTrvRIwSEgzy3VQIIpyZocGdlHqgMLlgj4jq8CFUhG6ptGQKNp1kIE4k2HnChpIjg+MQFWhD6l64AMQgeBeqM0HH4ki4bm1qa50babTKA4uUZuIEkrFB+z53Oeu0Tr+RtNU6SrP1BrF0sEC86pL8t/2
tjF/vYnm7TO3TQ2eGX2NIluEzYyo6AJ4fPrY1jV+K1D/D/yU717+83fzK9h7DONHMprTOy8MqfGUJP+vLOJQS/5FntX2Z0HJH7T0XY7kY3xE6MTK501QmUwnGqeQYLA5+f/+PM3ADnsj2P//J1Tg+9eP3st4Afbw
Lv8Y9FxaBBzO1KvgQFqzM87y3V00qvsEfxMaVWADSbcKhryYJ97QwTDceFtlvbRpr22n9DDS2vEME7+L5H1NLPCqmdyTk0aCOTgjBuJg2yOvWr3YJSKaLE4fJojddhyd+Us7pkNDSKiknVZ+B+JBH8X0frv164Rj
HJtjzLuZjjYqtxNFJ5CXGzboAN3h84mdT1VD1kzqkjO28IJ4kD+n7Hd60cNbNIceeu31qQnTH6u4ceR2tZa2aVoNfuLtiHtMGILYi0sE+89xZL9HRCG3fi7Qw+k3PTcEcCk7trjMduS+77hMQ0ZpB/d+xtrb0nKP
YjvuiQg2vftoSfjmdGQIzRGyv+YCUuEv0k+lFK5dbvvs4a39Ni9pJDB44BYgrN1ifL2wzWa3Zk9pjx09Bvsn5uZHMaJgJdnK6SrbFQJkPU212TaeXNlBxJL5yDFXQNAOBnhJZsStpDsNMYrtJqgFwmyZ/QBAZKa5
cEX/EOZusmk7BBModNNJ6rNO9I5w01vVxX6BXkZc9RuXdmzae+EEV5d7xINhptEHW3UJtIlqxVTRFlPm4cE0avcvOGDwxeR00ZFcbBrO3mWEaBGthj9R3KvEFz+6WIMnQC6jh+IhmlA78f4DhZQYMcQfdwaJpYHS
7QNspd8BbmuzMAJZ49Uv09JsUB9MAVT0XgChHpQ7+ij3QSBGuJYnl1AbuALhxV3qVZdQmtkR0q+TY91s669HbytvYc/RYn5XBplpnTUlS8NxLlRVRzHzDQtPgM1k5Pm692S9utxaU/qLI/CK7m0/xHGWssXEV7H7
/whIF09oOfHBB1t9WqNhxGO7uUiP+M5vYKzmdD1h5FEvSoEajfV/o8XcHptPvH+Q4tPJ382U15LlS2UMvxTYhnet5RaUUvcUq8AVdO8WfJSQohNH3tJ98JXrm8uiGB90LWryOPr5qeAILbf2ZUoR+D/wmVvDFg28
3ApCOMAaI1W8e/DhaJeFbr/Kja5dsYyNmeE2HXvPSxNS0EsvAyEOwPT03hwjm7EiL0cYSLf28Mf1ctiRAHb3l7jjDytjeZlcN0VUA/V+Lyx+I9Mp4ggQo0uTgafgx4f2/7Vt/+6dSBDOXiLPw+99S1uRCxIKI6lq
EEjk1PxD8AOHfG/luSEiCRlg828UanlAf5G56pM2d8KC8nG4RV+vM+YrWC8udkUYMmrhZ4o9Asuk1smhxUcZWm9IzHOZjLP2NFMtv1NI2wekSzwTZlpXfkAwFX9irpye8fwsgIlYAEQLLdHigilh2+eOOcI8VauM
INgpzXSE85iDd2e0fofVVXeOxuFG5SBscBe6HSi+QLLPi8EjtCsTiBh0IwHYmNB0TErFNeVAuOslT8WTo2PpUn2bVUewA1qo9w+M1didPbNfk182YE+eaQq2hfrHxsaWeEk2yaixTdbM58ZT4bvG/eiSXJBZQ7jV
XB4XjS4VzAfWEEFT3jOAa/1dE07+PK7exkyD17HiEUdVjzHshNuSlkDEbmNGyQXpKHgTLW3t4zSNntJscijeqaFa4RtFPR3pNFwT/YXgJ8A1XAmNUwMhiqBZ56hcCq/+shnarvqpY9QGQbqBesATqSYnVFuNF0V8
j0RI/qsf+8w4BOvBMmyKkQpIBxpMz6DKa90EHDBvPws4Pv+gEP4O1GxaUQsRF0tXBhI/w8/SNw1ipooN4LUXLVbNyjYN3uHOMrdzqzygs09ybss76N9YA1/s1bPAc6g9TBUbwnBDGl2ZVGB5ID+q+NdumxbvIkC0
KW26v6gNxsVByHjmOSWp73FTuQEzmfCcQqEVItTSHmJqza+Ihg8PT0WswU2sWfseboJCRyE1s4WK10cjdRCrXR+fGkizYFuinwrW5iW25AeG6nBfukzgZ7NA8WeDwYa3FarLqVBO/PE4sRyXU6uPpEYyNiA8jeKd
PIGsHj7r6oYm/68FEqw3wp7LgNxsJ5MuSHVobB1kdlOxn8HPpQLJrwD7ra7PKAjZqb4O5Sv5a+ClvVkWw2S0ZKl1OXbAYdgRlnW8m0VDCu3zCRGZTQcVejctcVjf4B9lWRPf1ejvOtKYCWhOb6s6NuRhs2pJw3CU
SWgUGMvNaH7LXBw0cIchPYLNW1Vwl/DcsmtCm/A5S6u8zN/PDrxP//H5TjmcqP1njX5BDtwWCNQ1YkE5LB5gxOe54W1YnFy+lIcExUPFg3pEf6Ahc9d3qpupEaGKfysZklPzENwt+LKtyEABR345hhhdnMSTna1M
DXdbEA/7xL98uA56WSWNn0rsF0L6Hhe9zV0dxJKa+ew3A2XJhTsIHUYoCwiOhbUCjecLgFyhRoIsTfW23SJY9Uoob9+7+odwLzXt6izEKoTNmp7ZUZj+bgmlpF3sJHOMnC6INOCTRhO9aVODcFlkuv5jwRspB2kQ
BttbsmFL8dhdNZbBMdgBa8DKdqBKQ/4bmv29H1dhfnwnQV2f1oPdfMtk2bT8/WSjDU5wanVVG4b/jxJqdJ9HKwLQe5OqZ6YULuvOQXVpDXjyDdbfQf1wNDRDtdntEP/7LweSPYBc9wuft5tzjYH65c+L1p7N08c0
iWHw83X5Z/1jc9+d/qBftInTDG3gtj/OdA/mUmCwt/FfIQyhYmpjkVfOLp8bqIQOLNsfmeu4QJaX0cPBcMsmSc4hyGo4LSC7TXsuY9sy+pKzutW5Y1NLFFN7siSUU2P+uyhaz6Ae4HrIDSjBpTf58zcsM0/crq4V
3Fxo5eXt99xj33gO2ru8s39xeJx3rvgH6jyg5TGc47wJv/etDvbpXWYKIo12YK5Qh30fbuY6t04H8s4NyzH0zgVy+YAnTvYvqkig2SgWiUzA+XYF5bzN5OqqcJys1aWVIh1wGhO4MxjY5ZbjOL7lz0OrC2nCuMXD
s4CabZnsu/fqAHSDfBnAIzjn+dXA5Wwg3RWdhxfyr7D3Q+oebF+75thSve15lbtAKR4r+a+dgJOLx+KltK9O7MyQPR+zrY/Of7Z0BDUDmKsu9GDRDFNvjwg/BS0/d6EBAmyJ81xXH2QTeT/iOM8QN2uyWX0AsRtt
D7Kja01+QRroWjbXA00tBWsHDNvT/XzafMb+OxvsHVbFteMs3VKzneVBbSKu+17KyS8iREtuoNd/BcGpdFS54nBw8yzpzTfBK2t5ouxbGYoLdnhPUgvNF88BVkZ68YSZlWJVdiKrHNRupteoVPKKubIx2JsyuTAR
eQNVgx8FR2uMUlPM27gQaNbe36CX/sig6ytNgcdjgwzsY/qGcIo9fNRr2+eRlN/mY7PMbmVLB6M2O7hUAV1CGFUGvfYQQZaEQM7hlngS/QbChocG+5PBe69cmEakhu4T0dYbS8jqFF2ufHOWWDxTkGGE8cKAbr5J
I+M+M6198xayvREE/F3vQia6328+oWi3eqlctOdN8u3x6sVqN2LKWUzk+V9Mj69qxDIXHGz4wpv+fyHe4RVFhoFz1f2xFPlBv6XTyRQf643J2mzQwwPeyQFEw6mkB4nTCMgGsFo60HAwRWzqiGOgEf1gY9HLdGpj
JaUykn3F0nxY6adk8i38gk1aZ/LXwcKT4M67I61OWZIVIH8BnjACkdQMedciiJUGWWa2enevG6D9KF936gEeSvuMYX1QC1WznAhtIUKcEL+mAgutDOacP6CWqxNsGmbo4Hoc8TldUyoHe7ce42WyHXUrGYGNpHO7
SNTACnLTJlf8bs/t93ZukKCYVl50m25T+pRcWOGn8dgPbaBGRnfkSsYWnxbYcpix3CVV3PXM8kE8pYoWGhxIIr1Y5Hsx6RMYCzKidxxKU84XaLo9Wmx48jsC9iiiZwnSdbhw0jooFoilIYS6TxpMDyuAIRmP0Ve6
WDAKhHfQdtq35C9GX7/rz/v3DQ50UnGDOifQHGIqHq/5y8NuEcNy76Gqc3ebd++Wx7OSEXkZQxicBYOrG+xGkWjQ6IHAD0ZalFHKLWmI4sZXy3R6xh4p2vqjbhiI0vhDk5ydmk0IRWHbWulvrbnd3gatnTYujIuA
twVVEJ86UHiP1qHBq/Lt/4/sNqWgQn7iyUfJB42hvMaFl55o+M7ho9HmnsAjtQON+ZhBk3GogGsgCKul0QnFeGnmJJ68i0Mv2TaSmP74VFlemWBgGNqvIyjmdlY+2b7dtJ/ALLf9iLGceZRXwEz7GtMwCQ9vcDur
BnQf6AJKp0qGqRufQHvlnAeuof4FcXoNt9SammXBG3XqVOImpOJGkpfPwhlv3ifoALKKlQDNXaUkIXX6b9S5NM4eDWx5/VCgXM8RkL+Glb1IdNjCvex4Oil3ITMW7tJu+YUyqFkaJhkhsN4FqfHsNmXnn9IOw3df
wmbm8NJY5wUex/2nTsQXxvrKj6ADoNBxARLQeTVGyp6dM2Sz8vzsEfWG5pqZnl7umbPQ4db5x64nkzaWVnv0jg/M+y0SWtcGdEX+Ea++UXP0DKes2D75k640FV1tXqB6pa2OQ132fF04HkOqFIEv4byLICwU9h14
cR4IYPJ1AHDqqqGCYWdshJaHT7wmq/BQwMMcIF3rJuu6BCQKLIeTo+ctJqKYFXRrRPiaKqxIB5o9IQbTev7CykNVBpn14uNqCIfGjBr3Y24oWeZ0WNdw6Cbsh9nNUkvK2M+DBBLqRPfZXWATIIgXGUOr9kjS3KaC
JG/rle1xqZD7WCiz1/6B1vjgVSXVnCHplrBPnw0wUREV7nW2Zp/SErPErTXLlsMtEPKJEkIZhPIjJJ5WiijVj4YRRrw7DbcC2N5ZoCOrJ848oHLthECptwELsen4g/lZQNgjVUhJnyn4yEaU/ZWoTagPqBVu5X3V
+05DnPpYDdD4WUsJ6y/mzblxaBhQ+s08HAMvRRp8r/MqmYAQ65qlHs/tDDUhi8vKRjM2SEzlrE+zUKP19kQPzZ4VNin/OCMRPHDj0A7CCBcVXy9vGtw+IUbQZC69um+BDWFeWpFoI/XzfxwsEZ+dvrOS7Ab+7tyW
itKk1JT2nHFp10FTm/Z/wr4Lp+/CWmsl5R3DwQ16OKq8Llq+RB9Wl60ULlK7c9ur1qQgL46/LWpKgHX/pV2YUHRKTMyGSGukUxUxi65P68XfulrE6bwm1AeUopw7X4TNzpQ//ZSGScx0bdy9VmiOcrCAWdB/37b0
nSj3JZgE0pzqbHL9ghuU2as2HnZRHdyKoywZFP0L5mDbvxysiRBKQ/aI6YFcGT3p6gj4Uu56lMhtfM8J9rtVdqVvC1uZIN/vWT2lkIXMnqalUf1eZrCoJXqAWn55igV0ia8r6wAEhuVASTb8gCiXGdTz4q3egEIx
cKvgDwU1BPSDNGBB0y9WHs2CataL4IPVbq5JxDK0D25+FOktMpwGP/7zRxFL4Z4u1YvFh4A4b5ER3A7F4mLhD0KbNRX124g6S7tsIbMv/hzU6+EZVBmRqbWie7SogJWJfWgbOGe0k+Lxg94LEFxIlpGGsEsfhO+o
s8WneQUYiKU87NxHzegNiVfyGu/23pIZ8QjcTIwcoiJLa+rui/6be7EluVKzis7IKn3icwkV1rJUPJdY97UW9OLzG+UAx3ZL/ybgUQ4+XfTq1X+cLDPSC2CezQObSJbOt9jSPPm+YzDzCxJzchFSzlYTJyzq9sPI
QudVZNHObtg3eGfzPXlPp9r3mG+5TH4VnCXvYjpxeDn82WyiibhfDqbXDf4c2HHYL87R13AS1rD8xbyue+cpeRqcYgeYpcTYVp3NsrGOtP8ceDajCvnHYDD7tJsAVr+1iO9/1LzaG7KdsVn+BvZoQEYcA9ddWveu
PQ4LxpzYDjmdDbBWF5q28ECIovPClE88Hsv78va4eSkT+VKDsHdHZ+pQa4zvrSpSfRmwWyTQxin1D18zEMRIlgXmWM0c3MhvKddshsqVBS8bnjr3ZGdsG7uQL4pHiQ4qX+49+gwOw7RxzPYLAyeUFz/Yey3tHTK2
YO7a1OCB98MKYrgd0hHu9OD0GL4yoqz6rKZzr21pIWNAz83vQVft2B3KC1Jljps3E6LvXxJK5ahh2eb+XbLIVg+p44GyU2i4LeL7vaQvg9OrlS4GgZt2Y2n8xEV6eOIkEKuFi3gVKwdVPOF+APm+RG817Uyyx1mS
rm81TdikhvXotaBpzIAbNBFk17TDc2eM2LndJ3rZwT5qbR/w3H9nJ/Xuzu7Yh9V4MeA0lm5p/zkzal9Czxq1tCoHM8sNlKmhWwszdbAP8dSuh9T5nsDSuQRet3l2RYdkTl8JNaqFzwn5R4mkB6lmPLRnpQleVsWR
MGp2+Hh8kYKeM3Aue62W5rxBgwDhHWtDvsV4wvDIi9ZjpTQoyedn4B9b4UmQylSA3hCzBB++tqJYGTtN++PK66PmtflglcOT1IaZJtAsm+UWJVMS+TxyLDCm91mwZUtjvP5Fox1Kd/2/aUXC8BcjiEnI+YLa2Ebp
Te7/TEH3+ySjv+4/bbg0IaPS64izqxsaVUMH1JH7W5xBElY51y2RDr7VF3EBCz03+HNw19/g2E0rmPqTq4Ldaf0pOjM/uQdggyyitlXsBsduntqvIm5Dz9EhW13FVEPMi66HKmf0Yd20KekeL2VfK7xpI2MOQ3oB
KO5Xtdm/csmSpV60UgPq8xEDWpjIpGl0Y4WEL35v/OS3aAiCvzsmMwtSm4yq9JMD+PS9AGhNdxCYBNFQJzZ1FytEPxNrSt2vaD9JYh8cZLb3ISRhwKuG0VviY/DPbI5EVHQ/OSxIEr5wH2A2ab0HE3iqReQ3tIbd
8FGJIx9q2jFi2FaEPISdBPwYkVLhDjjTvoezbBqvTfB5ugJCiK/ELJSTk0Q2MdGcafv498QF3fTrOMQLNxMsLjHgkPVPNvG26+P2UwGLDOedGZrAcPUvwEuSvoufk1Tu0H1RThw6oOl5355zVadzx5aa6XVqcCso
8qFCP+HkWZ/fzfoxnnWzilOsU/l3Cwen4G54QsD47eUq7CcaMrECt58CsnaUgLhY8Tithnq+rzqNH0ZoGjNsMrtSruQYMsSDlQna4aXFl48g5AuZiP68KsbNNKhFetf5T/iwyW52N+ZWNJ5RSnoTW9TiLRPdoXQz
f0qVU7UtngtxedcLybpMarfp5qGCNv2UE0KUfiJIGW3CSZKq81xXLo21KIKMuo2ixxM13eDiPeOkHo4nFl2WieoWQhrAJjUcaFye31qvF1lfXN/chOBoNawKPJDY8Zo6W/3vmJvlNe+0gTJeJmByms/AoT4cMAak
V/Xiu712nOiE5gNEoCEGowBNSgWbq+vlfwNL5blwReUop4k9pUFsbiYfvK0Egjb5oGSv9NpimIfDoQjki8u0ICckfxrqWoteY26QW/oTwThr7y379NrMa4+QF5LVTp9W/fLUUrRc0sCZTyDnawKS66vMtCydNLBJ
6QX0XyQ3RpxuNVATWpPCDtaEUyAz4kEmkINF6/84/9GC+id3JebgBNNvwGXes2wwDujfl67RNbB4WuMn7v94oq2lP+WZxjQeGG57FIk78qbtBpSdukYNToeSBLkps7fL8pRWsQWEbUrxxZ66QRCkZjFh0BE3Ppy1
GRlTFTWdHcKN3Qm+dLG8KT6wzzFNJauYOowzsyyB67wapFqY1Y+p6WdXAmXJgUk5zxfRWpc9iWwGOOZ4eoDMBSu/9+XzikPaLw3e3vKU0eHM9n4EpZrkS4t5y8+v9sxzHbvsMxnvhkjS0IDfs25iRzRRlCVKuRzL
vNEr5x+rhpXQL/MWsZycf8j2eEve7OuAosseD6yZpzdtdDkZ+VZKKnJhERBzOUqMGTd7JaxWPNqS9ApiKb6rM3YWJn2sqUW2jgpsajr0L8m+9mAYnFRp+RvK7KbrXS77cl0vhlqrT1G6IgNiQWZLqF2C0wFZIB0Y
30S0O9j+o4m3NIazUgQ+meAmj/4/v6CT5yCxPPDRrZr1n8A/mLnggTJ31tK1ddwHXt9MlaC/bVFFdNFJ1gZsjz+vq3QYR6l/FSPczI6VwONSUJx9zLwFI3qORsRS6huOBuWAlGeFXf6qrtIcCKjyXAGCG/bSN6wI
+N4dEzEo/w7gVf1wwr2rZQH8OicwxnY+BeF8M2koYG1VUUJsqQ4wFxTfZC1kwSO1rLsY+N3rtP29B/Jg/8tYJldKTcyDmcIPe4UZw5HyWK9x3Xky5LM3siS04Qj42TZHrMtZ6E/pap7v1stg4YRGt2yCPMsPvxgM
iDkuPj9HeRNGfexdlMnPyfjCKZ5KhL/+bcJGi+D4kM4F4Q3AP7Y02S/ez7Mmen5xTagYoHgKTybCnH79zwk6BfSkLthco/xFM5in8edQ1s52phRDuSyTYW+wsOoay57aYCvNi0ldVsFi+Tl8eYg9vs6yZ28EYjUk
YsBlG2lYF6uHxGUbo+5dheLLQ3MTf3bUCFivGhBO3U6NuJs1qEs/m6HDfdvVoC1+ziVMgm3gF1GGiAX+j8kwvN4Wx/djgi7P3dJC8zpeTJKCYWaa0lrSdARlUNCQaUL641emwumPuZ0g3lzGCguNdaiR4JKp7HiV
EVLkHeib/QbWi7eDYEEBmyxjjcM/IHQmYpkIR/93fEAWjLAe0G/ext5+fWra5kEKr/axvR+ZtMeqBwx780e201VbJZm3NPjaNW3kdJAyLKD9L0mYeZmfLLYpMZ/G6e9p6qw84Of6jHTmto8ktHsxAwq9CucWl4eM
kXjo6nXqFYnxXyTDlxnyvJcpZyP6rQTsdahGXklrXIlhAyhs3YANVUN9xkzKslTtQcjXoK1ijt4bHas80fDQbytCo/KOAc3kMqN8fArfMMk1A/obbZYzXhUFTVXV3avq5KxakKAudsLv/NpaGa6XZ2+fTXFC0JfF
4jhalco4X7p8+NWWiug21Dt2TOrr7HUzhOdUM+Qp4m9iQFv2+agby0gU90JuF2GRQ8rpPyE7bvyNfm+TjOIQNsrCyv8cSxrQqbJiQJiuFlYEtfv+aIZVV6de10ODV26H2DkkXbcVPsAp23vVQ+aZolpC6TdigBkM
BJUXdL7KaIYiqZDx5TPinHG9iycMlZOa3WjIsz6zQe9Qz/RXR+oNSwgc1Xz8A9YN1vrFIucudnHKZLNm9cyiOIXcEklJEtfY+0ddWxAkCReVdNoOcW9qOo7UfUxlYrAiop1ebSNPg9UbB8mICIhfvDTXr1lMFRsS
DgngfNofEvC56QCvux5i0k7fywv0vHT6nmjW0CessjJrIELzv8ySP6t7WcUMZ1iVHNsCSBL/YgtaHkAVAR1xvNxEbFIGm+YXFsS/fHPjVaxPnbUPA0ogqBSLDw86+rVLJIx+6ULmGkULdQPi3LJmaaYuQzQm+mo9
sI9liBSzM88wHIuIRTrp8rHatCdKRjS3WOgdZeC/3Uno/frDBFYW6fqLMokph6f5hUdyBHAx5c3MjhsjQrpD3mCBrhxZ/QvdSskZyvNBs2xw1AzmPEanOBJ/CCv8dFmsB49xNM8A4d3o4kEWeGZyPW6x/B3R3FVp
EuAzQtBNU/HsPvZzRtBNUaE9rrnXdE5qZiy6NddRucK0RaiDVwDUbGEfAZCpwMD/QehrQT5u2IAdUlIeeMP5aGe71zY+iCsl4AX1KLzmu3HfyvXjsl99EeDk0vW1+Li8WYqFxSIjD9Aihooy4OQwEQW5voHoj5cH
6tvLo24ysdDydnhTuwTmncRcMBMTBDWIPJJBbtLRtZvKTXl1PadyExT5dCUqVU9wyUP4dMHqq5QkM0WkKYh5x0BgaSRWcUjMViiFdf+ilHpFwJLieEtwnfhUTL0NBZhbqVoXUtKIV1AMhsqdSILmgDGqW6gjIVZB
J3ctbAGxbEWJtuz/saRHY8dHkC8DhIHqCxVT4KtYy7jnUj5184Sl6LeaGAXuMJn0xomiR0f5VpEFLnc0WIhesSc/ySqhtmxH6FR0OxP+rgqFL1sW2RBsH2NXcIv4KvigAZ082k9aKO54CX95oAvB+U774w8RJGvE
FfnIl80vHn2yD+5r4dUB9DrVu3bTxJHkhgVSbu8a5bAhLYcBVLoT+ObbUUyu+c0KOJBE6WPIutgufmMPgFx15P7CuifOmewCNYjkZU9I3SpDUFRoD6do3+K9WMSujRZaku8q7lQqZZj9kS26CFsm3RCAobfkqMda
54pARM5aoe0Y4t3Rm6plgtsr6kj6D7NbMak7pt6zUqUisdjQI3wtYDkc7FN4t06Q5FmxWqoFikHvOZs5fvVeHhVFMR2OLZgxUK1JZqMd0tA0M9MTK0IlqyQkpv7ShTcxM/gBW67P8ZZVxhIrHotOkTtTYCWwlv3O
p1SRxsEvghCsQpzY882ChW1sIW7B/bczjf68SnJpiVA8Gbfvgc1JfGsWzaMJgI/Lr6HaPt3FLGtc5SZ+D8QKQPqoN/jxUT2RVqxfOmd2CtKEJ8942MhxYwpF+tZbobngYoizdVStwshOE6tSr7tN4SYINKL79dRW
/bD3yyCYJ37+jSSJCwNOn9ik20b2PIgC3zQVV8QIpU5XovED/OvsAdZXrcshH+rCz59WCLaDpfgB6ZXt+qONk/40Sp+A7cmUb/yxp0aObhs6dVRPIK15dKNddVRVGen1nU/adh4N5mgsvAJT0hzOB+iYtbEJIB97
R4ut55G5sC6rLWueisen70QRd8Tx0/eshHuN+2cY0dXRHLEDdROkQh5k1qCxYTXc6HxC/ddQhzvCrL5HBdzbWIiGIZseT0/4ipaNqAPY2BG5YI7Tyf+yQQE4D2W7KgMtGNUioY9tk0QQ9zzsIt6FWjvkOVpgBTmQ
3ojYKPaH5505dVLzTDiOcsLlFLunDsi0VJfwmPSUVY6Ddq4KsIPyJN+iF0gdlcmUTVBsbUArH4ZGNlRbYBB15pkVdkc3/JCf3iMbz4iAJVDM+XaAHN+MDvmA8foSfyfZTfT3BplFzOxKc5xo74FlVznsncO5mNvN
y5Oiu7u/lcNeR/kDIk1f4lJuxPXt5AJWil5OlRCII+Zxb4NCwby4Lfad4TxNUNC9Dx/KG2ZpDt+JPIAT17g0/ss2SvuMhdBKqlEa/glZSDNVeROjNODL0MTZb2Yds+6Fw2BwxEXxJEq1xZB5UxIBOUWYE1jZRIU4
Q3MMmWVjVifuim5fWOUa7LdBtpfjrSX2p1TSLHxImFQRWdDxCuNjiQNsuIk5AXBYR0sroNmQu0oAvlY91a+pNHVfnvc/jtRQUvMtO/5LgUZI27KRacrwux3RrqpEaBUWQsJGJaVFtsPMZjLE0DKf27n0sD4Jue3y
HVwmkw1lCJZa8UbuCQsTtqE9MGvRYzJpAZZxsr+4bQCpZL5mxz8ysA3kNOUs5dw9qMUTsWaQnGAz2NOLtlAAiInFjbjcvIeSf1nUtP4VMjGRWw4PBVA7i/OIotgPedR4gBJFfeDw5vdLP4C4/ay/hrrH80KTAcMd
m+V1kW65JnDR7f30eM7e7+gLCL2/Drl0JiW6E2Ku3Qz6u63rhtHD/pThl2f/AUu20LWRSLdmF03toy6WuSexZNvdWxchVz913H+seH4iSmQckNgHhTjUMzvwB5+r4qTBHzlrzRDUy/a/7If1LqdEYZYr55cp9UJi
0JmS6N0CJwyoa9KAGVQoFLt0DiVKojPTjVFXHEM+oONFOJ3uY6NJrnZFdRLTNyvHYpWBtepw5NM8bTLCj8g/ZixYm6lOZWAiIpzyWcSVOO9ybounL7dHhgGjucTh5m/6zrbJF7yvxFMi2LHLsuCZdCuqwZE0TsaC
XY7EKA5QKvtwx3m7zH3GXtYG+kafOo4Ab4FyKqyCkOEMClZQZLBbzwZcDrVc2fWOpgP80lRz5NXrwa6KIVhhQt8wTNqoCSDfrbAU8JFTNLXU/tbyWy5GJrPerO6IZHplFQc+b+FWhe9go35iQD492SMejgy1Xxir
qyalQzOe9PLCrbHZPEY9kDbZpyBtHjFHO0G36HWMkLtZ9vR5MP06mVN3Dk7509vgONr5cpbQ95KaQHS98amAuPndVu4eEEp7d695qp4pIne/YgN4PB2krXGIw9TBTVrtFoai3OstbWlEdYxoDb39QZNzXEeO07te
Nlvrz5/cntvG1ZB4jM0wbPlQkg2M0IQknuPfQuzmx3C9HttElgMz85IwMR9R8hhUlJkMITHdxNAh+Eps+dv9F62n9qAfo67dm3btwMDSZl1vf6vm/2esiSbBZ3kzsrc1sydXHQ+E6YjOMOiAi7W5fC01lO+oqoVq
fTmzvjvQUJMGhC3a7thQbRhd5y1MzlsOTsscmg0J4sGPoAdjtQTklun8ZpNCysNHFDaxLtY9MZInq/E/b853tBkQYsx9rmVny9mCrsef7t68c9Lhj2eiEaMraqKBpho1so1gG32nvn1iEg23S/GyZ9AWJaH/vacA
cXC9riaR74Ajc6hxLkHWSmWg8yWUlNbODqlaYvpyrbISpRvID80060AjH8U9nd2vzlxdrBVdvymyrp1ETOHxghMUzCXnQy6cTCnVqf/2/yaAyAn8AoCvzF6BE0pPJOKOiKRjHpC8T2fhIxQERnSPtC2XEgOVKIvB
oGEJELJWjvAZgCl5C1DLFU3qG6SMUWO2cWMGCQkPqIp8iBkkl9WusDd+Pm7K1ZtG2xoNy82It+GL0UaYSU/IOPjoHacVdgceUrj7/xa/vrdDJBs2ZAeKaSMPuYvGC6BVUWJCwYg6hbUjiykeoCwGVo9J7uDb16qI
inkcCB3DKM4eJJM5RNMobmUKGlqeyBBqcUOsfUEaPvOWeefoYlIKTXCTdVDc0iXTcLJKu3KNuq5aRsLR4G84cjGJgUwBmPPpT0caGVUwJCi9p6GQMexescUZJ0CxAkmP0JKVhIxsspvVuYz1eURClXwY2WF7Z22m
2BB7/TmypEokFOoezLG4bG4JGQYRluPKWtB/KINGq0ju7GmPpDrbSxcMOq6O/qi0Ictax7CRa9alo7PJHxYfY4Ff5UvtsPXHkRvmQp2A53PkLo13RyVe874y7H2qznBTPiZkBRYSN2t6dj0ITsk5rUAKnuEbWgTz
pB31JZmhG/Ih8+VPBn9JHDNBiQ/CXwMX/SdGsc6Ht0WGUACIHSHFAOlEzE4s32OmC2VzdOsRVv6nVd9Khuzya0B790gdrHo1raPQtUpQHElnTOZkVIEIcGtgJfVcIEQOxoocDtsJaIIGBFxHWVa5yY0bQ9x38b0d
BcnfhVGurqJDNLvElS4czsvjyW47hua+zG2ZsHmdBUCQCHA8blNxiWHN0dAheu6M9s1KBUAS1fyzeuhl3CfOLa1Mp6vYpV5krhVTDuz8uLbGQQkDn2Vx9zr01h88Hb0mf7oZ1y4XlB/eMiQQaJPlirZ0D52etaCe
OKbBry87oUoPFq2L9lJHXfMtaw8x6HVZFO6c3QdsZUibTbfrkQEhrApiZThkrHrDPui03FG3d9wOqGYCD+6SXr934niEv27AVdUPBC4+4Q5DgBqa1Nzcl+VpWDgFErlfLIzz+qrlHfrBPxrJWStcOLNM2YMLYiAl
TUnBysdttGB5aeM10fl5fxkX8RDnIC3YZfWDAJg5EcaC4psxhdJUvKGoNfhzg3y+HzHsvhdKWu2xVxf1SoLsUugSu3fNVfnpFqfUCcqNxyprKxVWQn1eo4F4oSAIbyvxyqPGFVccLdZZ/BRLt+RLNRxEdOJTOWHb
7oqf5RjalKnyKdayQKu+r4vQwNTtyZvjcMN2GWQIlh3hZ60yZtJEBOpLpyFkYtN0EESqaHGK4cnxnd5jzeR3p/vpl9JZ8svfrKreN2fLKzc+8MLGjz2fJQR9rnPZZ+Vw8//ansrQcXtk+j5hs+fD2ZT99/PS9vYm
PgG7Xh7+n55nJYH+iWEBrOkDu1EWs8i3rYkfYhNd0n3oOGRt2WXbLl8maRYjWs9tVTKxy5fMhQduju1CSpm6SkG6ROmZrnDNxWvRoBZlAcdWZzIjyXiWOw+Gpwv0z9iesOIVkrZzALpbCcJGaBZ1nGrWCknjs+J+
W3qTLmzpWyp+Guyv2h/ln3lPGZNFEz7HCtdsbFSE8vm4zifhG4BDGt75wU5z1bRd9gYYa/vB+MadgyidpFY8smFrElJ3LX8tovc8k+Ms+nhvpTBWyBxSoRshWngxC2BFjDFLbmRW0Y9ZcKKEZAfSRvBQG9EM1FH8
SUILWndhlALvfhpfkOQjQKXVqBPzR5I3eLZXpAeNEIca2odDHT5wLzzVk+3Af8zAKa0Je9T4DxyD2egHYv0420p/F8AeFrRYLzSpXJfEebq0FpBFpMEjSUTa0lUgwBsOCTNQBWIKEORv0SpNP+q3CnQJeaU34xig
xQgqDUOL3kMLt4I9iYA1MLR8Fw9xjWSf+Vwnb9tS5iscQwBQ1WtRAG7BKLs6woXA2BPQxcScXvN1Y25ePlk5PipVgn4hi1rBmNeSTomGkXM/cizIAL9jVlWO9WsM5IEx0TsLzqinlbfn4Gyp1qoQBNtYoHQ9Fsge
r7B3Ocg2qqpeMpG8MinjOcDID9JJ6wPHcQFZVscuEMQLbE6O6ZzRLfIXX2W2sONYUvt8QRmTkRomnoH7AAVISI8xigZWfDSAI+m1sCcqI6o0W9PcToNNrEpAanw7GWd5zsCfScPXkkEiLvUpre4oB1s8dMkcEWI+
ro/j8dBmgHmciR4xV/XLz5en0jNx5jndKPt/ZOYNpefGmw/+96vx87Peig1j55I8PGbQBhFSdosfZtXss1FkXpk+MV5gLxGAgtRj9wUNTowhPyz5Jc26kvEtcm4fIq3856rArvOryDc9Px5GF+OsZtPOuuUbnaEY
XugsGe3KRVFO3vhX8eYhchN7rxWbaSNlWp3pY3hgz5mffhif/pj5xDz69Pzxxg9c7mGZS/3Edml3PIOaTON21ZzAg/kTa2yJAzZPoDwYVM4Nfl492nPhwtZ6mB8/i45s2PtfOyMDBgiD4EmYpAa8glHDWJimaY45
SPrDHkP7ZnwBNF3cu5uACzDLFVTIYQaYLxUt9u5eAtBo7yL213m8fZYN3kkpZzS2hlxM9gfPe8DkgG3dOnoLGtCqXCFELYqdnXWAKxMjKZzuyaRpTDrPEzZzNk5mdHH+hwOkxY26s6nU3bPS8se34kAjsqBO2sNb
XR4mkyQd8wysOQkUyn6OJMfGUpX4QXA0J18ZmISNCAzbNpcQrWN4IpGP+dxRHCzIMJu4/tCT+E2myQ6wIFMsJ25syhIIbdOHiJhdfc0kikMBXtjz+RciP4F8yjyGrmu6c8IPbMT9H2ZZXldPr0S8iQzH0FfOjevo
fwVJVhfLJXJZXA5JZmUiEctWnWgsWVGsJLj6oZ6PHCFaLAkEd0gUOOIEQqZEHcl+s544NxX25PwJaiFlnA+INgJWjoDW8WFobErIk4gPhftcLonf6EcSA2DANZLwlS8npzOcohUpzYjZLUNcY+GDbZEL+5IQN3ZQ
lr2UwIWXxwvsM2GgOZxQsvtzSPV67zhN//giLlqWOy3/xI+R7t5PnhO/nvF3Bw+ACqC7vUmOH7dvEDxgH2zMIU/zMNceUvq3YiiaeECkCi390+Z72E9zp7cCMhNkbARIObV5biw6nQ21U5Dd55zTjL40flydwyHF
o8HacRJ6EbutXRezqgicu4tC7ueE3jHI158m3H7Wd6Zvvpslo/PzHtaQj2ZpE56dktKu1EU6ExaWbLfycgyi816C63xv6BdnlnkYak7FfCkOKeMyKq6zZkqjf8H7/kpODQhfqN6ep6HbbF/qQzS8BB2/2deX7MMr
2B5DC7wOiATrpfzpIU896trsDcPcpnBSO5UO6/KrkKIvGxwMw8oXBCLljBHg/cisuMimUNNMQUpQBUb1DHdSPEcyU+CkskEyjMs4qOkBIsgyIYSWbZZQsf1B++y2/66uJANoA9i6ildi9RVxO+fSeyS4gGLwcp78
8DHQEL7IKGlCFEc/HDd52mR1YHeUiADcX4vxyM7TyiVfovpLdJ+eFmTJjrzTmc9+UhR7YHso3KD3z86z44rz8Tm68jngrMLyHv02EilgC4IhQPdZpe98VReTUWbf0/LVKZX2fHDVtsSkPu2uB30MTTfRfwft+/R9
svz1d/Ae7tPTaK4j/5p+taX0unnFsY/oB5+5oAPMkQmfRw9k6R3F/8zgjO0qwtsDozijnIVOksB5hXx9drr82+/SE/twd/l0lU0a96OUgPuZO2Dwv/M2L45G+ooHeSN+7cmCE+7f9KjSPSY6EO6rb08tSX61vwT7
X+IuaJwLb1n9v3MF0VGzQfOldn2KJmVL9vlER87BP9nD7rpUNKfilBE/6Kz/0qcV1z9DpiPEk/zKV7dYodPpCdnNv0lUmStzfX50eeCe41Pe4J2ZMeRdjAC9HPai0Jt1x/6mTh+XxvaKnEoEnzGSAtCYQtozrAB0
riPbtH3RFymlP852mKEqZELO0EqLwxsmZhYAEsWsmyVnZPVNDVvgT9S5izQyBQINqpkadMpLDWgwKYISBCBUwOGlZgmpIgBY6LRRNnUtZr+WyzHERpi+2Qq+ozkSHgc7czfaW85rTYJ/AxIkDdd+lfxG+OOqxAos
oKL6grTJlg2MmHI9e/cfAKTDYktzGo3+9y7AJmzadlmyXOcK75wIzX7oMMXE3UK+/Pf/YRRLZ/1S6tKB/MW1/oDbYrrSLqXKlrdfmqHvj6pN/D6IXx9Bi03AsOV0NEdSIRmemhOHzt7lQi5UOzr4eZeluK2HT2LF
wrZ3/rWGOToJ9h1fENIkXHFm78ubeGMcolBFFiDxyEuXK3fBHd1fZfrQp6fXTw9ICt6ReDxE5Gt3E7ysxdWjEuIklo+/FmaYaFCXkQXzMyCdOxQjyAYyB/AeZ6P/X8BU2Lb/yzDu6q11zdEbszAVoBV+7b7ztVJ6
PrfHGoCf/Me+upGOF5/6lC/78R5JPrjTbnh4xoQVcwKjPHOEp2ZYindQXv1QBMo8F4ms3FOYYhYAAihA/Msby8pB9Z6+fDy+/Gk8/0FKHBLzc/H6HvGH5wYbPwH0zO3Baq4f+yCVuWkbLDKT9zb7QyFBi0yKBPTX
Ogyqeq2Du1iZGX9eC1qQ2V8rvHDIahXyNVCpE42HdFJ6OedZooStX8zor1ejsOc1uClbb16bv442eB79bXXUt7eU1za2sfX5T8d9prPFgE1avCb/4kOyL+LMl7UA1HIYY6yKc3kAPpwLwiSAOD+Guf13u3L/JWTE
yepf8DCy0edtKvi/F5QBSWqLAzUVgKGuXpFnlZg11P4Ho9y1gP5m+Wsn1msxROUegB0JodGApIgpOpnFq2VVU4av3zFtymTI4hUrJYa1NhVPn4aT7lBb00JWyP1Iz6zvpvAYGg8naBdtlnHhWW/J2mFxgEExLQ4e
O3syx1ZDfMarqk0Nl5WhqeL5pyG5HPn609F3rHdcdkHeSo52WzqlZSOd9ZFbxpbrgqd865fEt/odm48/w8TxOwvDsJwWUYe03h8ZRvf2I/GiFJXeWQY2nygGXkbiRVsONvzx/sxUTEzq/BzIte9h0vlEid0F/nQQ
dM23ak0E2m8qv/lNy5l8kWwdHW05c1wcblIcfIt47EaOBbUlqq2da1j99+NYkhwbVGYN7I1WECd/ooD0PZIOBYmVMtPEgAA0SiHZ4umLHMzGgL3ayKbiysyVU2UgZUt6Mn57HH1nR+wOwVKFEX+NTnys0T6zyoyY
bktHuiHDKbCayjr2bBVMYHI6AiMDQefodtKezzYQML4qbVPHZ64dxo1lpZe2as201hC3TRLYQEfMjMGwj8URa038ECX92UbgpC4FjvPNIIxLxSTsmMNooHoMjpMB26um4z2ZWI7XvP06H7nxauI+3r0QrXqmedvg
viy0FnrEmLE+bevdhj805fgqz2Yl3LY0gZAu0AuLIQ7d6mJuGGbqSfeeqA2lST9Da7y/ajfXwPa3HjMJBgoxiv8eaxKwKWidVycr6hg8qUaTZ6CLBCTIMiUmF6i8KMmYLgscrjUq0NZWIW5vlObBdr9DnxtM/ECw
eBaIKLK0piXrlHqNnds7dRgRdzOCfAo3v7eaCAGv6ooec/oALH+PC9t81WZmnaGx8Vt1RuWHRbkYEq6k6Jap+cwSRlOD5IFTKxj+ltVYGI8+4kKfpDelw5+GgqG916eBTuNhBQmtld9n4UttqsESITvI50xFmLQL
Yner7IGpmUUdqktjIzpvQPUYqTFWHwBnJ2QB4UlaogCZVRZqEVHu2KFuDtS+D5poyB73KlKl3/F/rdWjwBM11x7+zm9Ey7RNrTh+XrUhBlenC5rKz2KvjrnqG0mMw/Y+3wUxb46sEyWhkH0/cw2/Mjs7R11EuKf7
knfMKTuAYFeE9rLVj+MZCBnL55BWgRs+zZgxVEEOi9+PoGO47OT6z172w9IH+3mx9w+6gKhTKWZ3x3VdlL9WW/ILqo9fyPc0dV1/HRKcydHI+hTlLRReVpk5zyvXQIXmgm8xcXe9f9kXvuc8Vgle7cwH1lzQMMVK
85+UYEUc7nGQfHU4WWY5kyspyLjYFX1B97HfDV3d7pzm8i7q4wwWuVDuTWv4aN0J4FfPGfRwk8jTUTeWcWuyhf2mYGQgAwfinJHa+HBtyq2LeZSK41/Rfc1KI7YA0kiKPhDdTEp/DMjvDm0oT7wdYcUji0RPMD7x
UqDcanY5Rb2eikQM6TkTDo1zY7JDryHtyXgnyEMIeE9CGnLboXISV/VlLeSYrYY6DszGxFqFKYtZ47yr6MWGzXtsIs93Tf9mVbilX5mzxE7TvB/69XdPtJMSN8TlUR/hkRZFcQ6OWerqqTxK7fniFO/MFzjhZVgU
4zfQgi8xKKMvry+1L60dEbLgq2XhGGci8INf78ALBnwaUKc7w5BR1DXEtzm8dYMuwL42caw9q4iPQN2ZrhbDSnCcets8p6wjuHBT0Iwogkum+gGbY2tdKtTNJ2f1GrRTvjeYUIXUzbAKq/GhzKWHV7+3lTbEtutD
KaXgpiSBmQFS/9phQNaM02AZzdeEhggclNPV3PJl0TMC1WRTRcDIQf5Gz8GykG3ZdUdDOQMqgEoUoL3X1jZpp4tqTKm8xMlosLH2e/tFcyIc1g0J2IcKqeeyvgQMcpbxw0sIRrdEELcxONBaEIFcHLvhEQqzkUEn
xTTncq8mkP+MO/NeJKgTE+KxQMC9k0Q7SGgeYdKTZVOvmwwS922Mn+1O9YdHzHmEQEaTNeVrBnDKu0eEMJ+8J+Ny97I1XyZZ6RDgYU6cZhk9SX4EFQLuAoYAV5u8QvYXsro8JcAxRCKPSEDRzfbCAFrR9XW7K2GB
nDieAkC5b0Hq41v/7ANx/z2JdsGAAHNS/KkFsv1E/I4cVo+U4c1ItXQfSYF3F7Ls6JuNAL3v3gFc5jCfo2TJRBO7izdYUKVLj/sT7FtNnHCWfF2j7HP0cf6Q8LJpwOBzBJznsju5DiAN7dL6pBCPmZB8ngBUjRQJ
QB4ekDwvfgSQEYoqnybt/FFABHI08DCW+vNFZdSfaM/PzLx6U3V8j0M0fJ7Hxz/YRQ5oTqy9z5BUEcNR4YjMgRYTJ7pqGAVMHbRZNryftAcIbREELQATVlcQBj876PscUpQE0QtbPuGMLNnw4hAM0WIbE5V3CGVA
G9SWTXgn9INB7NdMbZkXuSu42FOVqihWaX79gV+sdPPgojZ2S5JjNBHbatMA063O2NmjqJ9HSHkTGqQGhSwWDKlrisvosc5fReMG+8upx6ini6nfrr4g5RRI7QlnIESyF7E67lBWGvpqPMFJBqFvjbQ67LIR6KfA
yOm6/7MtgajWnvD9JGH3HDIVmZiTzC0y0e6OP8CcJc4Ny0ANSudA+lFp5pEZbiDmaDC1rITZHwfmb2hbtxyLYlu2bGTM6g3YBdvw5aZiYVwAC1yLMXqP0NQBVYpf0mRarLsMVl6kjxAYSQccdvPowx6yIp+31wR9
GYSZ4hiI/zUao5eQa6CxlFCp88BGjYWhLpkQx7DSXkClaDYRiV/KSn0Ui7VOjWu3str6F1nO9/3yQL09MA2cLIdvgJGvgULaIYGT54TGFjO57M78cLR1bL5vf/aoB5cHKZJbZ+2y9rEK+k4rAODybii4yDGIbbta
gr3oTmrzxAW+WAY1opYkctLc2nKeeYP/BWDePX97MqtYSYakEyggCxv5k4s9Af02XVgUoo6/b8M9v6uNvQT9aqY502FDUMwVIy25UK3HPyPXEWl0PPOkan9/v8s4bDRbSti9OKqjZAXyAGe0RlIdbCsCYxwa6D19
CEm1CVOX45r7myLaqHMizUvUhD3arFaSkz/4t0PGW8keLzHjlC8rpXkadI/68r1gb3Aj4Ygub6eSrQNwqdfTVZk4LTkvACqM2IUak42uEJBg1S6psqEm6d00OYH9CSsIIadIBshyCSSCzfxRv153amnk4itJ8enV
ZCudywNGCHv5HPFgZ7fYWTjv16CAS++HGOWT/QlruBRmCu+xtkUsNtkLdzZZKF438pZBanbZDSXrTt5C72xipszd0gfBHJtg5b1Y1I3qJszXuNv1XHyKPuVY5w50tnpE3Yt80LDRNRHBuMv1VVYiUY09tWguHsON
m+eRbT43ZXxvTo33TODVGl63q0aUmdDcRgGpK5t8mYk1YpdM7INjB57HQziBt/HZgbIxC8qWcx8UlEJ7bvPRuE3lMHHKopKbpJUHA2SijHTCgraDuOAKbmn+wogn2Oh8Wn1bOQ5RDWXmIaVYtiI8ZS92ZDq+YovQ
r/CvX8jD7Yu9JbcOEsFNneRJP2kF9ESwhVQPIYHnDC2c8UqGveCoMNxIJ+aRCZzqFXND2dnEXtTdpkhFd513UhKAnqWSAAUSgYYG/3ok0IiNzI6UZk3nNgc76KBytLdLRkOWcygxSg1EW0FLHpdkjIzMTFHQopaQ
V+LWN057rZE83HLQNf7jM8x7QZJL+fnJbYkgJWqAkG7SpwIwhZu6Q599InwGyJ3DZq1xbRjtf39+X7OX8BbXg4nt5VjFsnXUsmlrWKeeHc8j8lAbsMzp1ort4xIfMyGMJbajaRZ7yue/8vHmZPLXVRhko0//bPkf
vXaVnDILj7LN2c7Vp9R5Ap1RZuZMms/HaWWfhQrxJB9ThY+bHk1GpvzNbkGoKtemfepg7eJdOKURCWd8NqJxXHQbmgW9FF824+eRSfKDr/upGGm07pS4PeFhPzhfsTJrW+xOD3T5/gdX29dG+6A6/r1TFmW3h6La
ZVIg6WkNjSrjVmVdd3H2+RhKaFMSdEWTxH8u3arw6X5yWfuywswmXWi7dNEYfYwY6GZDp5iyTUa5ZXXZ2lO9erZqfhL4+MyHjxtyjpw0WLpcgYaCOo26BD0KE5UAbdXjaKB1XvXVsXoc4BV6ksoX6ImoRtzqatrQ
aFNT2omJYowmbV0ksNDtVWAKmV3M6OMvjck7OjiLNPr4cQ3aQC+MWv94Zg9KDnpFncpBOk5r1eBmI706Mr/XYxyMWSmJReSqtBk3+TSbIlAZZXnS9CNsORERyglQIMaahkAKI++cwtBsPTkm1HJUIaPZxFV0djs+
ZNE5EcnZFzm35t+36/keQbubdccwsHsqK7kDfhH0uIGqt/J6Pw3AQf2t95A3/9dW/PjPkJUWXlMnfNMnHiGIqYkCoCZCruuI0raKpS/sH5aQJEN2pQ40rVpG5gwkqlD4kpl8nwxgw2Dxi1cAQLcZBEyE1/Ei/1ch
TqLMifGnDHMOvSX4nUHLKg70esOhPGzt9VwqQwL+vimc/o8nUJZ8k0ZdpRGpTuuTE1PD5IjvY0Iz4DtSpWhcjD+oMyw3TBtWwMlSgoKyp9YpSEh3Ws6LSoWTy7GNdfR8LgYjp+zsJCABHx5zNX9CqNJGG2B+N/ij
iTOAkUKfvBGU0r/ybdUegYOjq2KQWDNISV5Lj/8+Ks481zqRnMAdFP2iLuivcO9dffn7LfcYSLbskJHs/ujGfS1JA6J2aCU0gm+Dd53/as13iDr1aecmvVoog5aUX2UJrYW52y8wNto/u41z90PtJJETMhiYkz80
Vg3qGRzPLTnpG/3Tf7HM3OhoiNgozDR5AvLnDf6hT49IMOZq03upwWAJ8VdyMz1auIRX1fRPTEQIYBTSmlwJ4wBvsPiVspUdOA7/WPxX1+xL/EKw1ncYHzK6PXV5N1LX/4nNcV9dr9rLgSn4ffDSJUa4zZ7sTVUv
BzYq95fri+WSVl/v+Qf9DQ0r+KVC9/Lmr9xgg/R1Sb68IaV8zK5VL3t7N349CzwpENK2CF8a8bEhvJGg2RuLq/STlHxozBNtWS2g+uHORzhC2VgNA0gHZ1nUuvSZQmO80amyqdE34W3UaW7XsjvnFHwETpThjvxB
mOu6Fq3IQ3DBxfAF7QevchgTmREMblJOlEPB3aiQCPIkoO6hXrQ4/PjcyggewGRJ9fznBYXs3FWeFp6N3ERyPv8yWHsydmaLtVXwCTBaYvjPovpw8e71qKZgEMeuiqsmbAz23jf++5ksbBy+9GW4VHJVZ2RRyS2Q
rQxbiZiQB6aNswQ6vR7zU0w+dSpA7Y1jpcHtKPQVE147XBPbZKN9cw0dfDjSFTX+lMUPfyeGfaOnDHv89wXDPv/34g68L/+hT/+wJxQJ/Srjd/os4+f8KuMnf3Phr/SMg6qH6ueTwT+zHzPYvzyjs07ieCKrcWg6
4bfVaDWvKE4u3hvHl/Hk5k/g+5003aDf92XCvH3p21Ztv0jXDZQPbDTPdy3fGTCGmqrRYq+S9P8VjEC1wN9ISGi+KpmS/7eY2Z+/JbzPZvWT0ozMWbXiGj8qSKFl7fjB2qRg0HcAji9XNmIrxzqeDXy852DKEwFk
LnU5K04JR29+OcgRkh+DtZvR1ztUosUiXzTcx6uFq+wHwsyOuOdMQnGPN7UPLCNU1Ho7r8LMBIzhQ+aIKYaeZl83j2A5mzxiCRtjgdkd1NFdOR3hBvWv1DDHjdfN/GknLqn9cddvNWeNWuL58YZmc26zOV5HE88L
TJP1ZbHvBHd1Me2+OO2o5cQtNpb6cs2Ns+mqrydrCPQ/Q//zuhilqqersQIPX9e21T187Xo+cV6MAQAf3T2u0YKD11N7rdRDA/benkHUaS3+6V1PPUR4frj52lvx8d41Vy/X6bg06j1DiVfr7jmyW/q6d2dXDuaV
Bi7cweWeal/fk94lwvaF3a91a7De/6aMzQxD/TUUfSDCa5nfqikvUKiSfFbqJf7ukIqFnFR6blWK4FifZPJ64h4IEqr4QlNQp/R2VZ+D9SyKhfuIsR1WahQF1fRoflROqAXemo4hjoBGy4wtssYKw9DOnTU6hlNR
l/9YrHiKJ1ZBTRqXgUbWLzLd0Palv4Zx7evcjceasStaxlZM1WPjyjJ0r2eAGo150WUzCGLPG6WAsOVghkGiprKgnXaFv82F86te3Ftq84Xd1EXMdO0amkzO+xnl8dcCtZ+iJdRH3L3x9hDY/Vk8JDIxPyQwwXUu
fKCPVdrZO1+F8jTkX0HzitcsPFgpABmU3sPWs3PXSV+UokDhy9UIuMMwJrMFDIuKM7tMB9cX3YgpSmpdSs7kC47HgJkMnRiPN2kPEy17HHHdEtXyFNwWYVYF4iLzfIFFtoFLH3iDQdoJWQakeSUgsmNnECdeTKVg
NKBSJFZxhD+KS8RLyaazNitN9SkEkVqzDf1QUVpV9RopJ5x8e/WA1qsEMrfN10A8PQh09BKHRh246EV3en5NxqI1MPejUxTuEFFePYhbEzGQtKHmNgOuc/5Q3j/EGREZKdeP8meiH/5tMVvPHwN9lEU35kAkXu1F
ZiFFIcQCllyqKtW/ENi1wtkXXr+izkQSGimJBJYEeRvrVeWNk3pfK0wYhlGkhhs3JX7Ga8XtB6vBHIvejKNxe9eICyPNkOwjJ7RPWvEtOonrqX75S5OvI9k6lQhFSeshatDKZbyrLcTwECd113hC+dB5x6CEnRTS
WgmV4204BfunzoqhokJagmEWeHNtS929+Coq07ZFLJqun5jLkwQyLFcowINVclbE6y2YdUwckIRP6I48U2fAtSbolg7Q8qER+sWp0aitcg2kPgziYToYy9mGA4tlh37Eu1ZSiv3u4ikhVpG24s9fJdaQt/Qyr86w
hsLn3MKuX2hspYrP0H6qk9bXLgXFQj4/wGrg2B/rjX1A4m5a0UrV0eXC+YDKfwLCajBgMF4O8ryIstvULZJ+gOJ62m2j587WqNRRyaGnpK5QcCmpdFEsc1eIeGi3fmDe9BNbInvQa17BCDTFVKS70++IIjePFDT6
d2do/fxa6ZUa6dALPAbXpjkHaUllRCCj4iReUAsTNaI2HYcmRDZdndWJ+e+E3gJWxMqGrjDiO5f5twSxyjSKhGs1tA0GTZDNAG+oQV+78+V16IANYCPQuXmtUY5v/UghXlmjxgoQ0MtIVwwSeWuYJN4yE0GcnaeN
a6DRK99VDN9RlFrltNSIbyxk9mtsLQxD6wnHYMB8Pnj1B891A0N+2+baAIVCTpUeq6MHyMgX70kUVg9d5rT6u3RcOyZ+OqiAjRMpvJGeMA6VIFKskX5HGh89R2Yv9cV0OU0vDzDoKdoJk0xsTdZd+e4gEKbDLiGG
KX5kZrPu4Nd+LhIc6W0YCeR+/7768lI/rlF1nqYrepETMi4VZktJR7ri7QBBKA3AFGnP2OZ12xOaJ7tRn1ytLjsTj0/rt5H27gPpDW30k0HpRBb5kD9XiFTSw3F9UfVBiRD0htOUggB3UuoczcZazdOElr4dF6BX
96Qv30GvxQO6Y2FBfkI5a0yXe8JWRv6xS0l/mmo5cYxs2vaL1WBD3SMZw6Xnq3T4fUclJlrEIbeayYUmNeEUd9nphz5s5GbwkAWdrOTBQERiluJA3iSUPUPO4lHAeOhBUDzgg+jdtYQaTipSngzTqJi//KBiujPT
VntHUDig8T2jrXGgYsTciHasgqGAzvT76DMwcLC3XZtXcpoc8wNnJ5eH7iEHHpzxwaqwyJlzJNSEyk1geKB6DU2m32noV6d8gh6RkQXM0SvmL5cmXF8e1iIyShPjfDWhuXcOxYlRFwE/YNx6kLqoHmkyZUdDYhQD
UW7Fz9eOaPjDYO1xn2lSt83ubTkt/QUsNdZl5k+zl1bRgKHRsj8rrGAAbit1Slem5/211e2vgOJ3VgmVxSBiMOoLZ2DIup6xzRWHeWf5yBE3e8dPYxlwwWZcV/Xcg6MkhO4IdAFIol85Siuw3CZYgSFqSTZ22t1N
vtGHilQItsqTk7KPWjnQ0WLO17uoTdJBgcS4v41WdEWAdArFK+LpOz4BDKSj8HHSgtBlEu7/1btmFKmCscziGE07nNzGgfJVdEO8CnTBoYwuh8yqHuA9rqLn+ahtDN9Y/dPprGZvbwpcSjtaJioWzNEnDQ04GFIO
s8YWWvBbhCW+2n/PLnIHGjcfGDiEcpfNQJRwEAswGYHkrxuSL23myrVg4N3umK8Rkvhnnm7tmQhY4d3Y+h/Z5jkegDCSAnRoLbt/rQgf/pW17g5MrjnMO5D4nr8MSZvaCxCIaLQGMapApIpHzmftPodhLyMemiGh
xhkhcP52ct0j9NGBzHU2MOKt/rrmc3TWyOV8GuuqRqG5/ECE3oeEDlOE+53k9Y9xqUQwnuS6uLO1XdXG1J9iSoPv+JuN47qEEV09dw+iYQIqjQFcyGz7XKcDE6EyGo1oz7P+U4QlQWRexniPxSo7JME9ROY0ODvq
WRtzZnyf+ySRiXyXZsuXjTkXhPoBmiAyMhwEFnGtYzEdHkpAnW0ZeAhj3IjdJhBP+IzznJHPxDN1MnTw4CpUjvAgQqTjA7sxfyRyG6JOBn21EImnZaR9iQbTyL62TXbyvT0CQ2kNmJ32ZEnGyRI2Ls+pmUCQa9SU
CyHrwVBN8TrE6EbVbAJb6GyzpmA4fUqYLSB01cqUyofDyaeng9gefhmJCaUtIUjSz1oaErojoW7RmxJHDIrnZn4zYcCEUIfC9zUjl7AHPF8U/KCAJoHyBKCMdcwzU024iLRDOEnRtbWZhVKvplHOWqkIt7fI/WlX
PCOL2CK0cvilDGh4jZGh+QOgepytsvX15V+qgs5TpDpJn0V6FNgaUQjPWdcrt+3a9Grhz+lulEZ58Up72/UGJOSkX+HHn7ciEo3XBHnlXXcjrOhf+CJuRK/r7zWlDgWxROp9F+MVbh3u5AAsFRETb4TX/XRxjVvx
bolvMXiPWmyPwNRTOFK2iIYp7ukaHLlk6Agwg04fi87eFLDbQUP7nkCaO8vk2NUWGuMZmiV/d2OK+lB+kkt3vijdQTFYYnDhXGbWoLGiFIDbtf7o8mf92gWgA4v56sIiP4skGgLsGYUD5tK+RNW+uLRapthr7Mju
U0qshd68sXtvFwDvW1u8k4qJ7KFjlbR32UjDuCB2BCx+Al5YJNUI3vI1+waIq80kKK9nwSvdXS1fcTBjX/iRh6JkKefeFhhl3ub+dgBit8ihKnZ9qw8xG3RM2iJnbfDaQQ0nyEJCgtnCOkMz5ROJb2OxSVIoKkYZ
inZB/UUWlyQAwnsEYMjrLUnBgLO0lp8A6YfcWKQeVXbPhs+7OT1qxQsA23lmDNGcyU5j14CptORsqf//K8lmU6JG6csfe/vyh8Uu7hsWFzhP0HdI8goVecI2mbfH5sUWqdklbMeuGUG3yCbiM9tgFXSql0Jis/nw
PFskXRAkfLO3IN7hLFZPGdaKuLfLHieRC98BSk8MS66tND8fdyiZNZ0Xa2mbTJtUtBRCS+DgKsXlbidDAYkiBPsqNUWBaJ6OwZx00Eq6Zj6yAlurm91+DM82GIo2LgeIXP0FgbvttOgTw4GMKXW7qPr+g1dMsIaw
rgeFlDAVF03wlgWIUinRLJWV4SXtahkVWJnXJCZS9tETTQ+YhL0LRnDtb3mh/kw3xHD8UT/KZvFE3DQ+8M8hfXmgq+kxf3054SRzQbRp8d2i58a7FrIrqooELUlYgPXEgppxWurf+h1W04eOxG4FbsH4BQvwD7KE
jChJTL0TxkUuTzmRwq0BLjo5f2fXLPe45sgIKGVzntI2fa2Aghwwvq6voRVhikjKj6F9Tqlofys2owJAjR2OKyluiMMpGLv7JOnD8/N+wSMxroaRK1g77BgzWimCM5R0x584F2uw5GgVAtbjGRVzOO6IVSZ14W4u
vPvZ72a+lj4cMaMQZ9BZd5TvIZSFaMagEVk8IrShdGITpA+6bSYo5R0IjjKHb939g1nYZJ95zKscGxdLImKe0fpjhfiX2kghBSdruO31o6A3gksNyNMKj3gfENj6IQpnJjeuShGuTLX4Y8oI1MFPkY4sJkpjMiP5
2hde3AuaqfybZmV4sjwndPC6njSqJSYVCtR8gZLoBNGnqsbZXDDsXDgcm3pUFOyHIUypzuedLqEN2OoPG3ZZZTvqf0wn9TiPX2facy0ZuXW3xjMJkfUknbvg27M19PaAKwN/IqXZQN7xAoCPtoAd/Nm8jEmnck1S
mzjMCkuK8yc7g77f1wXWfxiZ+doiL6xs1jHm1xMZXpZpTFV9bP7sIV36Q6SJhcJG+WDQjPJNOnOBs2L2PE3+8ABBBcXLaMEgBgdJUI4JeGeUBxaWX0pNzJCUwTOBuhFbtjCkjpocco5KsauOuEIgTKK/uS0xpY6+
5YYNzAVYgGsWPTd99CxvvsEn5Q+qKDqihDukK0AT6XBf+BbJxbvCPvb68PIaOmC+Gd3FcgdsVbt66EoGl+MU/0HScs0Cg82qQHQXvv23M/qVJbs9+nNWF7frBNaJ2QjfbWiAiF7/kovu8BwGb3Lw2sg8W2Xyz7a9
z8U/TB0Nn1ZNG3T6mV8ZYDxGRTaZCr8TwBErR/igYeEJT/nADZ7deFzCIszjGQaWD1ym2q8PDy6XPNedgKIiaRFLhRx2qHC3k/7h880zmeQR4TAsggaeNCZA7rjSoXypOMivYEu8yNXGAqqleyPk+ThAbANE3YSS
ahE7ZpliC31GETilp5jbYQeZKH0GSTsdsbzrB35JWEn4sfEoKKjbXHFgJQREaSMx7llkd5GZv0UoaAKQLRq5vAw4BUcev0SmM2N70R5YBDQKxUpq37fSubXCJiVLhO8eJXV7JXFlR44z5sCEPz/RfU8J/m1CIOk6
23ssb0qoOus5O0kMXVA5wzyJLlYdJOcIDiP4tmtawhrEfKAz9/UW0FNgL59+uFegAcROqxYsttP7Q8ZiDyppWV19wwyINuxEdarEY2prw06oL0scg3M09kQcDcqzXZVqzwys5dN95FM9yEiGopuRQ0uo321+4oFr
TS17cmQekfCR5toLGFD0MP9p//7Fu81YyUFoeFlzqXZ9Z4B8zIwni0UPy6ljguEcnc+wVmDdPQsBeNTqZTncUQKr3iVVbl8oCyV8kb/cQldLH7GKRIjU868L8isFGLGkCDTbymsJ7n4yLnngfWuYewh2SMBdTfw2
/erdqRczkBvjOMQhcvYGOXWkHA1nu3Rd3P+cfvrfSxC+L8UXJx7C5xPiHq3RWmTWEjTPeXFU5+gVShA3nNbr6ULdxan++eybYD47R/ZFGVfnUS+xwiTdUasGyywCky+3fcl4Z+fkylBavy/PfUba8+YVUy7k5Gpg
EyjUNzTqygVTB2pghM7IytJC03X0HVgiczKQGdqm1HvMd8FsFpVIpMANpZF1ZINFM1SYHs4kiqzzFFzR+EE/SiTDGT7DmzjvVfzJD0WxrDH7cLOMixzYcpRtrWejw3OvDPts7IPTdUUk0wZAWTI73xp95jbxJxoz
Nuo93tjeYB0KmkVYZEZ896QdwbG/q4lWXdTiXcg8LJ2hYP6ckBWcqbEslADWw1G25FpOVS42RTVn6XJHdcRdWLfunihcNLwqulXPvh01eC5Cr2HvbCaw1LJegaFICn2/GArlJYiVQJQyA1DDVuTSBxrqmAN2Ibeh
sRAOTuDAysRyq7DQ1ARKLgeDQ/RqI8w/+Kg/YhBogNBgmYaVuepu7+8qDgcKxMhEqmLteX7GhHsmZ2nVD/bY2LcKpX/9HN3QP57xqUXAhubrDp5HLWZVYpFum2B71HPCd66Qkp0s9IwgAbrXrnml4nlQfI26Y8Zo
bSqS8lRs5KCNuGIail+C0549BTqa84f4vLxZZBNdwJX6YiHeyfCuOxJBeyxyqgQ4K6HFPFegp0wfe+ZIHZFfNz9BcOIRLKKSfElI0n0JfHwdOtXpXBKUctelAG72ifdnwLkUPTsJ0ZjNRfnmHM3VGCNlOkcYYnAm
2JfG4Fum7ZmWcZ93gV6CMlpAGkFgSzxq38NSxaWz8kXLFUE/89xwiTUbtoC2BgwsNSWyfJCkoXAa2+W5BNQkCi1NpOJFGMIpcDs41A3eTdCGJevTAtSE+7lycZeWBgq0ayUzZOmaB4AIHnVSfls7U6dIit2woCHo
J63wSXKgVOEh8MuAfxeKtwRgRKhQoFVtXnPdEjoKPpiH3KjhIDloFAqLr5pfU4tRWdJ89RkfzXmt3XPedPqPvWwRS3ry4jBy2jFO+rYQfXFmFGcEm8n5xnjhRIITCWAo+QEMb26aoecVcCgRC7c2y6aYilZscWsR
HZYZA2iKuOf7IKV2ZSBICW0rPLQES89eFBPRGbDFBqvAicC8wiMXI2yDomRzP8FnftwBsUPvvCKDNf3lDYpdowPh50JVlLILD9ncp44nkHzIwRrfx0Kj8TcqWHXRDaop5EK71c6ZS1dm7ZtPfBmAv2er2DhCIun0
6ocE5PysMns7Hx6I8iN1gOGlf1/lIiOQhxQ5jU3wiFuvskt9UbRIQNWcEYqIEQI7CgH59VrsIKMIN2SDh/bcz8EzoSfkjJUZ16pgLnXmoDxm0Uhl3YJx60vFKQm6mmtqBRu9nzklVFKjwmpiB2bEWf7HqmiTALSF
vhaIWGk9XtlburmlISA2/1f+Eqx3vQWloBPeeh+GXJ9GZcqAAWgfGiZYI4kcBqdTQs0eFWOQUSKdTSfChYQwrTOrbwzKdW744yoNcGczkcfYeAOFJK8dFtn8ASfQ+iDMDYNA/GYwCBphWeMv4uvQKZ3ST3LipeB+
3TkVU/C9iRUL/r1AkQ7K4Iyj6CzXghYy7f2D4Br0ifvAGBfztEgkxGwI4YW9XwSHYWT+yT1zPDEYsSldK0dOgGOdPJpgEOzwWBVbz80vo9XzVnuucNq6XT3blYW+sgCWpFsacWrg/p4O5ixK8O3lyjRKG42JTbzV
8dzy/n9Quyl7k5MM+z4Ii2RNNJD8uuUm07ElBLD6DgO9loGjLLnXdVo0pNVUND98WY+h4TC9SnO06ouT9m8B3wPXrMHN+sr5UtGWQKvnHkXDHcZg7A5Mvjyw2XKCVRo6eXpkO61+Y/1prJpXvH77SooRxP1lXlaG
UIjjahslscHb85cZImzuZdy+ouB2kkszVpCt60VL2hG7yB98xB6IXwopd8xBYNFOVDqaD37edKFT4p2kxocS9m0+vI71UMRHcNJa7S8NCkfrR1JpiM/NZx60XgUY0O7qjNUceu8WD7HXUBZXWVuWXSX8VGzy9u0G
bU3L1AeexlYkFjOl8Dllzb5Mt6HC5cehKAaEVx9lxEOoGlVdsKL+MmdMLvC2QhzOU59SYF9F7qxTpqEZHngz/OXarSy7CzLIyhVB1vkYKr3juZf4s6pgmms5yvRwBi2O42GABxHcz6xnwuzaBaopaz4bpD8lCfz9
rLH1m0xjTud3GDKjwfpJBdJQdJA37QJLWN0eXtpocTG3p2ik/2wswJBiQMCPUEhLweI7EgHzsdFozIHCtiSK1PTePG3hvTTQFY4Bkaa11NnaeWXAS3aNqxDynCq6xp3MiJc5IazBne/WspzENCjhHUI80siYiJI9
3eiumhcuVzWq5Xoib0xaSrcg7slchJO+lg6faLjK4kaY84w8f4dlxtBuyMgJQeN3WDWy9tmX5nDRt1uf8ZDXnYjyVd7H5iSb+p1OENdWIIzi0ugDZ3PTriPLFwhtw/aD72zG+9WfqMMlaVlt3Kt2v4NT9St6AowG
MjnLFgi1emL1+06Y5bPTD9X2IVfiymwZ50IrHrQ4vllODs7h2h0PJRlPzu28p2A9zhQz1xtZJmQ8Ue5+FAcat2SrgZV10bzglWST6DKk5VydWwC+CAtSRRsOh2dfjNBzWkyVAol3w6BkiRiJOGwSfTFWHbrZ0TKr
zavna6d+4PrKPF57EmA2UOZTrWNEs5GbcdsiI+6k1fzeghKl4IMZonAp/VkxY2HkUAlOAYngBSwbNBPvZCMFy6BZslASGokb/3Kfyuyxuzc6y+RwuCeM1cYZJ9YLSA/0n+ldpSpYomXFnTMi3C1P/3iHwkKsHaXb
q0mhHhLCd+mT/7RSYgQQ87aPIrxFinhHEIbpV9tEC/012ABdfqxn52UbLfhAT0gIVflvqL6qu3m2jUmpUeQcpcjvpoPeN9u8zIBcyc8tjjGPqaRk8QggjgVPPovwIUbIKivvyAk451hCpwiF/pEyN5TXDn/HkVMa
uhMz50SOBZCST59gxsPoxLw/tqpTfJdr9mpY/v2ZAaffU50CBjiFv0Y7OTYURd53ZvmW+4S/zDzbMd8j9JXcMS3aBrzoXOXa4wT+jvXkvreWvOV9aTXfm2jD0mP8u/cGAy81HAjCDJ81pqa7z3DQzb/brEZ4zalp
0LjwrKH1eeoDfm1YY0b+uJDk1/L9tcydjC32VnQCmO22j37y0SyR7ggDl6z3IJeuxR3Kwgtq02iCCSJGiFx2m5bpgQlJq/ZuQx2Daz69gDS/BvG7NTPvlGevwj8zgq+BEqyFY39BDk/lzKLGNoE6c2XIfjoji5tS
lpbhhqPyTLi0WtZFIRGaZqyipAaquf0wbCz9kbU0cVvKDBrghFGTUkQLczAsZhXr3QTh32WPj+de+A2r4S/Q/Ryrp9K6eh7LpYtuHWLazeoeh6rY6h2PZR+uKVT+tKmofn9Z4KujRD25sGeknzL9pOPnmSazmSFH
cMbgw3iUbqZqKvdEoL+/tAUf2+VkfP1d20lDljh2PypvZh9KTEiKufCxXMSSue1vxTuya8yYC/8oJW1J8YLxw4qUZz+Q2xMeOZkL2lZ0mMCbl3NwZAJ6BOfSSXIvUBjFDqHoNTxXmV+TtWYmWkV1jysqyfPgQfDf
tGUPpXEeqqivs+vFUoX3oOyZD6K9CqtaoNfoSbHuFKdFmqGacynGHsYpwn/3EcRTrgDCOO0vGlZdfew0x6N3jN7rvu0npXGbmt03Z9T033LXFlY5icKM0t1IpTzxNmcQXk0Gzn0z3Darfw4//vYD9uiBw4DO9st/
Tq9N4nYmOq4MIWvoygWczcHCRPOuJbSb6aH905BjdKIYwfbpWwk/0mDCzCbxegxUCMFPOlwO8Dp/fw8Tyrcm78DaK8VQvL6R5hMky7VSXTCdJpNTpxUW3DOLQ1kk+39kCldVVgdLqeVOTWS3NoDwKfkktgptrQbp
nTE/cprVJFGDkxmlJmXvOCwP7495SIBirAAcKp327DnSUWr/kdD8wUnt9r9khjqjQK1Ugjn4uz5JK7ZORJBjzzQM8MMQGsYwt5oE+6Or5phzd+863cg2/j9fzTDQ0DlNZTxglKPkWeJ2E6xuuyTg/p/ggd5dKtcj
KT50ynGLTG38zKtszOjMSsxVu0utJSO9jxSzvWMdZRPO1cM+EVO4f3T9h+3h2AtZ/bHJ/31WHItDn+uxZs7/RuS/H6MXLk4VS9a2i2a75LC1vH2BF/1yV5rYHj0vjPYeNEl83DluaOLV5jMuKDbv8fxviOkVjlzP
q88bF70RT40xz9x/IvEMQjPyvWTs0mopJ81q5Sfd8UTnb5aCrYGezxgk+rBW1EHjvPo5Tyo48frO2f/RNOeUpXLpxAtzGe++/3oz115yIwzZkVRScl0dyUZdun6TlYNhTUVWh8ttdruUqibUf0//x/2z+ALB8VYi
n5l5zvUcwA4rmg2CvahhUEd6C3mF76MiLfmmF/A78Ubk32KiYHb3AcVoJEb2ObZusq4SG4s0Pdvl9ZA3hznPr4kMvIpvL0OkDKk1OpxG2TKFOJkS4chrU/m19PCBlrn59c61X+Z/bPqCMGb/228mBu4ly+dFLdAd
K2hQBxKF+7kg2xXPtpXvHqQZzMtByBtWtzCglaCMqnL1gRTBhbBE2LjN2VYOKamAlRXaECwnKOWh8xVBtN3kupMx6CFxlwi/EZgA9tyjAtMUFejXgNP9kJXgaZlqzypPoeYsDySOI8KLjKcnGLaM5FtvnIeIB5jR
Hy41cEEL9+5HO5olxilTSpuwVqIWM8cCjq/DiVuD2zZU6I+r/3vIpmPyZLjWrg/5ugpIM7vFRJWNIua4ZOzWCHTtLgsa2rp731VBYMB6n/Uc6mqudZkP9hhiSNdZY7KbLHcXROatpHRgZA+9o6nSNEFz1Tm5NnK6
fNda3IwlyyFPZFEXWafLzyf1YpEGX1o5Fhiuswxlduvd85ZKlomkitHfYsn434j7DBmX2/OKFyXAxtYo0+W3dpPhgp6Z2yYNnRjS78CGkrmJVG1/tenYcSIKULphu4udcsy+UidaCzN3xNHl9YdWwf4NAxZJJYJY
nteRHKFA95MD9N0Eo1NfI1H1ANRTneacDegEdFP0NGgnBojsYojTXVNKEwKThfuLzURngCRAZuOdJMN3gfwjm8maJUskxWO6vQbW1nsPYtx8BSbSWl4mwokDMebhAatqiW/SfSa/QQl41n7kt3zLHE3vrvie9Ysp
Y2CVnx1N351ic2KInLt+1uNkW6PgmToTd+f8hVFmJ1yL+ZC0vPsmCfDuXHmPipTiLErOfc7fh0tZrhb54bHq6cYTZbJO1j8waxsE9SW7LWmMahSBKVgOcnZNkumlIMZ/sjTUVSr4RJ1i+qnnENqc33McTs4p7xu3
8iX7mK6oX/muadzi6pqGr8liVbOYaA4tyi6jp7Q1ydtdixzVwX4187ouMsFTFzukJtMWeZmQsYIPM/gWzL8B0RfikNp77Zc5kVXIVkydDRrfKBmdyrVePVucUzZDVixmSrrggIxVkrpOAZyNJ8u6qdrdEHfPBhby
AtQya1eCA/OHLM/TtpzLVvRXN13RjYdD3FxpWm38K1LFLhne6U0RwGbTecyM/aLyNe2YihDgMBngVfBizPYGdcYY4eCt4IEDVYpJ38ANEX2yAzLIbat3d5z37BwIgaS4RpGOTLjtTr/ZZZsfvFQ+2PBoMeYnqMWG
0ic6sRKbqCQ0euBhhuHKcG1GR+aql4DFCvcjKV0WGS5D2n+ZL7JcqRgXlKuTs1xUvUsJoIMqh2ejv3g5VpHYn97GjD/h3VgcMAkr5s0QYn5KKzXjjyy1SSJf5h/q99Kif15KXp0D9Ws2cxibtCzHgpyMvNyxNzz1
b5MkkINENz3HDV1wmbqcYK5RJcEkZElXJAuA228BfpDsEKctzNANYKMCQDzlfOBj7nlQdnw6JhfFLAbDm1tsM5d8v8j2kY3EnWBVojrf+QGdGCrxNigWGFyIHUogMAczsUoghAbyUbmT5yVVtCBNYmPxk12TIf9Y
2oAD26ZRonrCTVaJOMBFjTZlphF0PSiJX4HHyKrkinVbCtta3U/KD1KvrSh3Os75FKqLOywIgueSfKAR/b2rRx4A41FXBEG64ZWhwmpjdRsO8YOS3erDx4TwLOr1mZwePlDR9PZ1vH0O5N6nuGUyk1rU4fkM7KlI
+fn3Mrnpz2OHmcNlG+u92hzuceqmeU816wkn16ZLIdbtFVLgw8wrwjct7dXR+4B8tmd7mhi5REBuG/kC7VZ1OnT1g4xnypIcSvHjOBYlPwWz+sRRXrOjURXa1tOBfatXkWwd5EqoeTN560GGzM7pa+/Mc7ViZtid
LKecEpy1h7KAadP4G+IPJn8zSzTwJ6gNxBJd9KtMY89EInxbJnckpQIkjJOY9C6lDlGAQG0vyRZhYis2yw/Q02iumv7WivP4N0ai8oPepzvAqfeB3K2ol0fUpW4mF3vy7fb7DQfzX9/Uolwhp/vIvcqikcgFnyqL
t+1MfGJreGdPkM/4exP/4DgX3nkS6YadpmTAvit+5XReGN1Fo1F//F0sGFHDHV7zVufmGXhQOOhV/0V5fmfnwcJiP1BGFnp0zwdlwDpSC4R4iGcMcXdQ49EFc0BUg70vg7xL4wHrfzN4iwl/00s2Yw0bPGUJIOqo
ATxJC/WUI3TJqSPa5Y4LwLODQe/9EDxynvLCSmoObGwB63xbsLMYLvHM1c0TK0LrVYqQZZEbw4BSC8cnO4TgcFzorVz4GgH0ErmI/jj/ttI4RAgr8dSY/tr32YvxHPcpYwRDpClYq7KJUZTxelvu+bd0PTW5GrmL
0qY7IruKtSeSd8BwCMYlehp3AWmHiA1K/XLKvDoetiBqxmO+Q6yK0pP4kIy2qYliI6sh0eId+lSpWfNtu/LZwwsXhAZ/Wupbr7Xvg60ocnsdz1s4PWJDXHqSTOHOKFTy4eZuisj1boG+5EsT0RNIwpCTg0bT0BiD
ZIgLCpjFn4O6UdxTgvh5kiKRRB7zfF8mAzqG65PbYo8rqbHuHCmhrREZQZTSxXweX5UgD9QRkQxL4t6Ku+6vG1UOKycOxkt59VMwE4eVEKo3h9y7O5qC7l0E6bArqM+6qNSQVLkCJhb16WoVqSDio7rhcUhg38HR
T0CXcQstIvWPu2G5Upr2SfQQYOTAxs21Twq13mpUIMSvxsgiru5mkslQl4DySaJq09133VYiEWX8EFv9b63hbOYL6C30uvDCjHL1gurCLYNx1t7iTjxHQXWt96ArB6jA2cRXFpCpe8nV4OpqNUdYAJz0fm833kCT
lJwhn7mWUdOQekw1IJ64XwXIBJju7abtHteiKDKz3eeUd7+za3yuFpi+7haS7V6jCc6OKRAWiXN000+0mlvnd8VhbdWAd7RXG+sJYXyl3Kkz993XA/RKXHZYP7BAjbjntiTN6nxVxOQLZM3ulCT7NqQxl2gPUMO7
d6xCdK0qacfWGTUNVPZ+LDqBbC9EhgDgjaYy7PX9DfKEgAVGHxSZvWGwU+b+v65hmRNHrWLJ4AHuxNj2n8teN5FDg1ksbuTi97acXVX/X9iNGWEO/ZsIGrQDnZfbW2UK0vu1c9RGuL1FWCIcGMHk3m4cuZ6h63kK
7G3I/fCgHhWDFwldStuvL8IdDd6kbyXpRbjwtDP4Fu9g/klKAuEm+9JmWGeqINqhbe8qojPqInSC2p/deYmheTncsctOa5pgQcTeAnDdREg65ZO9XwGvyZfbDtg8yeUrK3YXbYPP9wngzk6xqTSoHI2DijEsp0q6
FZ0E0mVp7uH1uEkwfdoSPykIwVxeMWmQjX2PmaQvUNkuHgdOqhvRrBl/WoMnooQXvGtDGKDSUJqYuj7tWuZEtnxmRJHUHMWZnxboWKpNiSHPUZfVfxUTsDFZVkJJF3pS17G7h7SRWYhHgQucCS36HYFBP/zlpDIj
RxvE9xqndrrFC/wUdy46eSHcrlQwQwQMJhjd5u/0pXsac8HhkBtsnCbzPG++JIajFYVNVkMX+GuE9Bf47qHToe0V8/UnXxEGloEfguDzoDdIyBL4zIY4qu6f/wB+cYGZSezSjVq71lv2e5HYQXQGsMJJyD5fpek+
okZfrb158AcjDcZ4QSx5R/Th71iBK1pfg4ymqgWV5TKev5Gx5/MFZCAAu8U+LHiz1eNiYtw6t3awOMKErrWQu6HYoegCbA7pd6XwJqrWkAGOhuepsn1ZTnoCEHohXPMFF7scrilnaor99F/uUJct2I24Fg9+dISM
m8PRLtiDNAobXzrppYuzkwGqGGYykOTKchbOyuGCbO/ehFZoXJvMn6O4gwk0IO1f2KclItbCfNKkLEiCTykMfTNgfFCswoWCFKdBh6z5Ann2TESsfUr7CMRrnJowNBlBNcpi2NUZiqogiteBd12QWU6UwjZxD/v/
+4NmyKeWUgZCu282K2WZ3tPsS1t4E5SwNLOTFQfR1foQNjAVSMLXom2QAZ7ypMzLobeen6wE9jH7bx36nqti0yIGM1V2THT2L9dFeI1UccQMPzITa3fgF12eL4TQKzYXsvZiQIPReaZhvxwJ+sdAW0IkX9IBYkAN
mFHLDpVYtMSDUTM8yD8y8vNEyr0cHPOlU8+LiGClQE7sUZI/fONzRCbcILFFBfhEM1f5O8Ub+ZO542H6vNeUP0NdKpnYeU+nzbHQIdVFUtbq0MW7aJMP0QjHe9atrb4R4DTbQDK7RnNd6t93VmpExOmEEZXuIIlM
xICDkjfSGBqO3BVTOkSJheU5T2CAcph7kF7fku231DVHFjMgPXMbht25dK+b4dFg2HhbomZIVzAS0Opa8j5KYcSIZGgZvdKgrCapDCMi+tvkGXNL/FLuHpBHuZZ3MdnFzp/OOX+WT89GDM6vrG/ypxXhJhZe9dzr
X944Ss5dDhBzAUeRYTkoYS1nT+TC7X+5LrmDFJOo84v8B8pC8ZKzGfZdVw/Shv9dKto/5Pvjcp1v3qmfZj/6kqcyaJ++9FPzz76HCWg+mF796dWj+fmb24U8mUMf3ZfX2+dInKdv7qYQLtkrBzMP/v7Zqu31jq01
yE9e5e8leq4sWAlHfyedhWTwj1RZByo0TraDeWEObGV9hjYT8PEn+0O1C4Pxjstd/gRGzm4y3EqvOqWLrcIFiNQOnXn+vgjTAEpgXy9Sc16G5Spn3V/+9T1XFZ3k6VTUbOgufV4ZaBRgkEXZp9+pIpLrzYpcNDQS
E2dqL2TcX2Z62TjtnYlg08ukl7rgwaC0nfF0dwPPmrM9VCETEFu10geB9dNh/+1HArQtVi0EYPl9RZOsJCi+ZNKtODA01yRg+fbtIrimnfZUm8D2+zwsD9tpmYPSe+ADLE71BU1hCCdmGr9mLK86+J6fcLU6vx1Q
nMOAQtqdJqMkdbLTPHh3GfZt9hsuJXJ6hXfYH41TQlHSTZnT4msUB8WmbVeQpjo5jtjrFTMwVvAdDhPo1CS73tD08Svp2nj7C231RU4NykvvVJOy+qkmbqPwTzmr/O74v83pz84K7nV6tUdBUgdcWVtadfkTr9Cs
y7ia1vvuixto6W1zEZT94fbppAa79GK7KaDfWF2srEjbdhNbOJ0ulbuN0bzv7GKtO+2HcEbxHW7Ja1R4WuATg7/1+63XHgeXoOv6ouVN0YY4GWQWUwC/a5PghtX22Nj8ZyqB4gNmG2u8Q8eIW54QERCknmcncOWW
fzt3/KVTSnR84mkL8oSwqzNX0pU45udus/AfXtQpG2GVKkajI81r4e9m1uwLXr6dzuXOydKpcKDW+qFPeAmefNg+498daOVDbQWd6SF7fpHNsxufMgc08V832l1TxKYAS7GfkPKE6p3+/XeYCCOypxMFeyVpjc1/
+fogNzM3BaRnK3Qwp24ASi7wxGIUZyEf6mRHtuaV1yTr/fTThf0rzNkVDzC5ddWC4cxZaWWjMi9eVqZ6nmKQ4DcpNvOp+ojVbna1kjiZBTr2C9AIOkCnDYoxHH4d9yuJKEK4QKOz2GF9TnpIA3eJiElk94kzvlBQ
FMT1m1k91b6PzpGgsjnaRzQw0/cLdaYOKXM0mMBEnA0gBimV9+QZhermgekjKoVcC2H8YjnKtDJ2Ps8DP6yLQKfQ0RSrSVIje2zkDt/Yx+xBl5v6ajHkMjQy7SEtAgjBuwWDzZsZRGMOJvUTtzBwT7SR5qn8mSr+
17dn2hUDgFBBhbDf7CtIkAgECB4OKEOYWl3Prqs0vAeECM0mX7LR34+sZLiPBex7UImcd+KoJt+lg2mbFJqMnieKDKe+pcLeKjVwea7fRLEqZaX2kUiSV+O6ju14qNIgkcw3eqp4B++uVAEd5ISu4EuO7BYoaF4b
ak0DfC5eqLhPOMU20DfaHhu64EzRUnJ7OYJQk/mCW6uj/C5rwxlq1/sWLFqJWbamG5WbT9cZrNrlPxYdMTZewo9lD2elv8R2x5KjLtiSWjjtovkq/oIDD7+0paXLTM2YVxyFdgQtF0h/R1JOEX7FNXNAcUsaRvlx
31BlJv2uVZPlgjV2hDirDiRvcfJiqP9rRLKp8V73AZv1a8EYELBqpZrjHQeqaJQH7hC9IHntVa4ookQh+scJHNMisbKtffFIGFCAKNyJfkbEhsxxSNAgR6mMoA2dMUc5kDynwjM5hK2x2owgovA+/eKiIq9Zxd3d
JxM/dXHf3xajW7OVzcYoivR4FJgeV6UaTgC7SR0UJ1G0ImGWCpdRaRRtY4jccs1nOzvdfPB5868ZcNVkzzv8rHWa4FNCTvK2zQ4bs+XIeo/M1OLTjySbI8GhzzTxqsTqPb9OBsmz0hocTLLi07cCn+x68xMGo5xP
8NqSQJdH5iKCC96cdOovZjWETGDSXip867Gp71wm0U81LTBnSk2a/VJiZ/S+X+lb4d6qyTaVcM9xlozoZYNn5+/JeSWfJndrQD7GBBFyDP8+rEt1Tll/T3bTWJq/7xZ9O7KLs7l5tvZ7pSDIyPpz5Zt0HtOp9MT0
W9wq5HyFKHXirT4SgfprXvG8zSgL2E8gyWWV1hEcxse305fn7RqB1UJ69c/td4BXz5VllM8Gnkq98xEXwBDJzb6Des87HhA/YKoX4XNtkRMERBMOexQU27RxGoxfwwz/vRXsnjLP1ePY+zGfuQKmY/giaKyWwepK
5xIxrkRNfl3gGyMRy1niLd6V+I/ma3MsA4pQRYPsWyiXMjxvCHMHzxE65ZoOLppbIN4JT6xdkUwj74+YcqomzxVzBKPXSDAyhT6dI7PAjGJHr1NPLIei6DW0h7NCiXOV2F+hJh2l1iA/ci6izYyOaALEnBJQ6Bps
/sNL5DcQ8iURiQQ6VZjuCXFTK1Jh11O+V4UvV1RhpHlRtYlpMPw3JffLt5W0odJ/vw7aKaAQjLb9Efbp8aBykBnyPg9JBnVS+5Pm3ol2yy8JrsnQxcn7sNxBKVLCaoxt5GWslXZCQjgVHhiiUbA8szqdH+Ji8FWZ
dlYWzRxA5IvEmAihhT6E2/10J6hznOSPULxxCHYllZxXKAFot+WnQil2knd2DkLnJwjJrgBU0Uz8+BYEmm1yFJIC2I2sYo2Jn7OqyAnNJKp+0lbSczSTqncMt3n6Y74zR82LX8OOu8AeWsYUZ/qOCxcnGhzb4QIZ
whg+wH0f154NCDelUAecQCSfe8LyyK0dBbQ4wkhEnyUKtm0vpAY0+mXLUrgUYrpJVtnbVba1RkupZLZJo47cFSqt2ln/wPnquHiART52k5IsAzsvu1I9aN/KrhAJCOSuDqeWCE4SyA1Kk5FxNjWwGiDE5CnL4eST
dtOZcTrJJahVhV9+eFuNVfXG0lFlipMrjy8Rg1TWwjxjqXVuAilZWQI3ccb9fdmu8pMeqARRdORYU8+XsX9LsFmUgGfiV8w7Tv6yErigNhc3vnmUcCdDiuaIThIqN5BjhmpO6DytAHnKIbUJKBTQ7O4LmkzzJ1o3
AnzOgorEecoOqgA6ulUppZIgs/vP0eqXSWJ4t7FHtT1WWcjv0YYU4nJKlwuDzKTBxuBzUPlGzUYVygiWGgRL6dpyrjVJNuMtLQD6kAw0h2uQCMgwo2rRYNVojpWp/OOb40QjBUpcqtD5uit9G5207Ep9foj9Uzds
+5PfmaSbbGkVMXE989kX8rizA4trHDv/8mUCzhCGpQAdVJquzINZ8HoaydHApnaMlZR4aCuGnUHRq0uHyFR9Odonge10ZvmVSx5kjIC9VLUQK1zTXyd2tQWAM9oaDqfmnjnvA/L9EkNDp8ymFow4lUdQu/QI/HUd
p26Eid0xp3YaA3OiPNzFGu4jYooACM/tify+KfU12g4y9UxMBL2MsskEisLfS2bPdrhj2bWzfktAMmkhuUUXEqyT7KtcInsLDpCJieHPLV5CgZ8/jF7fDwF6ioGWCwMU9LASyxrlXUk3QacTv+XSqzist5NKtafn
XI57IZLO5H2MraGo+Yh9kcTPt9pw9YhtCRc/n6d67jehtDMFCWiE2eofgr1j3ni4rrJFKrnUIx5Ne2rlLWYrcFP6W0lmzyVu9YnBZdBTysodq3hd8CJlGasdNI36Nue0UOc1BKd0zLAqcrc9bi2ZbE867UZFfNVX
0em527mPureOmaP3YIqTzl1FTDgFPv5jnDJUcAy5S0cA+NCwbdgT+S3PgbuESKxnZf2N6s2EeOrMcE/CeO5rbpxrRyzloUJVqvHYkCFzAamn0dhI2FWDeCHoodLE9KGf/OWU2UmzQPdp6on0E2sbeTwaYI+ixhqk
On7jl3nutwier8lamPrrDzp4NcXgQk3v85bJ7YzxUrhG9LzcFqKtPD7fh+ZZH6Nx7ZDjRdlXt6e8Eo4melFOug0Cg4ilIaC+fnBkOrVYp3LE96KNpC+5gsFfmFOq6OsW0KTqh2QYT7Lx6mwVFbzzczcO86skat7U
BqviVMjuEqcLxl8uC59w3PE8TJ2lEfu3OcpAmdizZHVbNihpN1rMjqM3o1CbRtZ3T/FVYX/swRg0NZPyHHr1RrCzHcFeDhY9bcaJf0chb5zHHUaEDR0nY2HIhHlQl1OoShtQPntvjSBqrGDN2AYjKgTJ2N5C75IW
kxr7/PmzmKeUu79k/6TfKxs8SVKii9GVnCMftLcplT7840gjvwCL3JNw8I2okaZNsl3jFBBL4OdPBx9YliPfE9bSODIJZTcskpUx2cOshi4VDvl5X2N2kQGVS0qZ85Txvg/ajR+Oqn1Wj2mNKhV6ZTv3H8j7Oroq
V0miUI0iXz55oS/xJcofnJXA8J9QngyM4mkt7VHyzGyF9heubBgNSmeUdFnS8jVUnW4qJhn21L1X95bTGckKDkUVHmqoY4RWESvsV4s1UiU71FoyKZSfCjlLCu6tJLOGzhyX04hbzKyW21ykptJP1ZehWXgMGRwn
7OxmMjXwlgEt4Wg9DxJDuLfIpdp6j3pCktsT3AmtpG4A/D+hIkKMVTNzoPyHlik5E10cQgTHhJ2Qpq+9w1ydPT4vfrsFQYntl3BWUVvR8GgETVVhxxgL1mPO3mY/Qjaxe+Oj4zgIlsT+3skuZxYL0eAwB4b2Y/hT
JP23U7NIaHjjvior86iWYNrHJTWbCk8muwN0zeJ67hGkhC6JRI1LmTv/HPbneh85CxS8zEtnToSouBzSpti7RRbdBG4bI9RMSerD9MzW4H1CoMdykoARllj1sUekDesL0QdQcNEyz0xLyq2FcFG9S+bFRpAB5/8N
kJK3dNDIs7YN5FsRO02egOMt77g9panMhKSwIFMrOyZ9GBTT0gzC7VB1xrd0lNK0/3fy9fWKebdWzI8ffDpxozc5UVIZKHKRWCWk6KQMbPad1eCodEzoRDuDoywDsxDqC2TE0nNVtLQU1Z5pfZdCjR4gtSVVJtlb
7RXg9ppF6jdS9T1mKQ5gk5Yy6UeU/KC29WyZmWplRO5WcvW8GmwWxHVL7ee1+96GEjsV0iRvsRKf25SDll44R9oKFy0BnIQ0zxAkOOYAFUYFQpwHZdJsB1OZAy+3jEESOnkUbc0NURLwLl44PXlaaXN1UnlS4Axb
n11EOU/IA5NFW5pj6XStZyS8W6w+6m0u7F6aredWd2bCvvzwPdPhHnM7Ui1NKcKwZTOPImp1/bBBKYfFzzHi/WKbvMVNiO3oAo2UfqPdbdzpUkEeKaY4Dr++NGZuEMWwCKD0EffdE+8maohUd9RHayAbyl36nlLa
l8aeTGt3RbGwaqMrAYxaVrvmXjIELkN6Uha1ZE4aPYh9AtxqsXzcYjyXgQFiaXntpTqt+znBOcjg9Nk3HuDRzn5BmhM3QvBk4tuDQ4T3bMzzpsmaRALMqzJaxcbZqNPxmmGCtDX3MvqC2pf005uL3ETsQVZGHpXs
v4VqPqjzUi8Pd3NF+N1Gkj80Bs9tmb9S4EU36oTwF1LKa0lGAQgADe4i1m9NEQAqjEtAUhCnfgepXRkR5Ep9+lm2Sh2ggIKFGkzPosx1Lr8olVKxl7QfWMMYmycQ0s0kuN3gPF7vKE1lC20Nq8D6Bp5bb/xmpwu/
UTtC6zQxeSMlF29cjSGNaIWSM3Mded66WONWQRHTHSHwl3DNzdoc6oIy0MTNiqAu4t73nkL7dF31IZUX7VTo2Q4Mia/gpezCNDqsqPcc151ox3OZZzpsRYwFiVUd2fhtmZTSzhwQZsN2V4OYc27UnbCjcSVGz/Ei
bk8dPi26f0aWCxJa3P+t4sy/HJr6UfdhneuV/35+0cZ6s17gWbfDGzqPY+JN7P5LaMy21APOOcNRMT5nfk6qZYKN0uEfkhJvs7T4Tj97Jjj///Z2QP1Owzzhz87PceYnNAIdDJBN6wd3uJrI4OR9cUQULQHVYf9q
Nsri+9BQ7DgoY7OngXkysLvyEJiRUYCQ86HwEJkkDZbcWEbIxqhQAtbBJsNi6dtRk9WMAP2y/q5ysS+umi06JOYNH9biEDlCc1KZQpt+kX80Z73nEt38ZEEeKCvbA1W8jNuqN47d66FzaDccYo9482toQzhTas7L
CWxBQnh4IHT0m7TnR2Y0saTCcVztGJ8OJmt4YgjMCPM1F6SpFrRPfQHGUJa2oATnc0sifL0W0Y7pvhhfvxQWyEChD7pUAXHAQsSlMbkG9Ai1wKklDmXvaGVMZ8amDjFdnoPjYXW8OnYBJx0sPsBPZRhGojwWe5re
nUg2jWkrFraCGmGJJUcvoFHBHnoKnm0xzTWHnkh5gHf0q0qDcFTqRS9I9AzMEhhxtg655pCWl94osLbZqmo2PwsKMoGFGIkxGxpy3nq60YMCykmwmi0zzT0TUs14DhgOSmeftYk14qNd3jZLkngPsTijVyRPo1zi
trJWyiTnFvuWC56Ke14ZgoNMaSpDfUvxbz1KTardQdPhI3xkK6bJguw1cH1r1QTPDVsAkA8V3HSvhdbChdZTFja624MFfvHaYJr/W1XEIrKyBlR4xr1g1uRCz1kEKqMQIo1nHiCQO23ZkU6nqHUeMfOb2ie5dsnn
IkigmQTSte3WQg1j8xaypFCgaLFvE+4Uacns2JRbNdVr5VmRPF9ED6JkI34NRVBnRHZnJjEFDt/kQcjTkJQl1y26kzJXRKsjV7wrL1ol25RC+EsEKrnBvJAhZln2akM9XK2j7S4uwWQLyHo/KtTUZtyKXwjMlNEW
aqptVFzWBoRoqJ4aqqQscZ4afI0G9JxqEB9QswgB+yMmkKA1qz7wf8DRIgnaCQ9Npq9fkyvIHXbMT7biwrnodcf7Ed7ybBFBkutPZ1QPamyIsmUUGaZmE06kz65sWOW4W5nI9CJyTj/XOPLWZOXYP7ukueiCa4GG
HbEe0VUtp/s6agyBpN+W6PFhdeQXVYeC0+2XYQG0fRpVGybRc1dnPjhE0i5K3pUMju3arbYnnayo9nRMYlBzVJ1rpiEiOBZmLQMFKVkQyj/hmxu/KP2aGnM8FX1zgmdt1NhsKPoSiv26DFpdAr2ckF959JL3tVVd
t/QqtFOQrpNgXcqpni1UZEVB2IVpiRcrNh/V4maariJIw9cnCG4hnkqL7LjvyjzUFmC37OCMZXQuh8+GeI7bxOhyeSc+4T/5tznlIjUTwjhWlCgnBIMcS7QLSJFHpJ4XVF0vjeBsO0eN2Sn5D/gF3++pZkmaZ0CN
ZeioBU2sR21bpPNarh5nSUlkwPGB2qvR04MoncHXTjOVwzRHClfavD3fqwrogTyQtOXfHSCLYjWadeNknaNy0G0iApgWe7a2xdPAJEUw36lTrg3PRRR+g6vFcbH24CCoJJu2w1MCTL+ek/7fkNq0B84FzyB2J8Nm
o620StwhAEBsbocRvj74/mHzxZjnNmAozncOQbvHM6OyY0d6k4Ey7HaMZNtHe279EDfK0lUs1xWb+25SmaHCNskqsrtQcyHwJUXmYB2UoqLk7Kx/iDNp9g+7DQOu3laUyHRuOsleHU+s4I2SpLTmnTb2rEU7VXrn
2EQA2ktG3kWTwfA+7lSXYleyfe1FXIP1convg9usBbtClY2YuHtIyHONX+EH5gcl1dR1BHyx0ltwKK8JUdRR6hUogViVrrm2kUng/IHHpSlGVSCAlZfCB5DaetvKQ3/Io4D9usNiDbNP3GGyyjDgeqge15rby7vX
3Rjz1qoeoz69TnDbascbmYdgVjKQrZLG5+kYOazyLaPtQ59mFszabS9tu9pfrKrcmu5PKn3OKqt1d9WiidRJJifscSYBSHRqXXbw7iRJQiL4PTQuLzRhvOSiJ4KHSvvJYWwXx2bNtfdhNsAZPOYCLqi1PqZN/pNB
0il5IWsKj+cXhh/Z534cUIOSY6FJk+cg0pR5TDT0alnMFm72qsczQ+pxvYvjDOPa4DIQRRsKpIw0P9hKVqvgi9eMitPewjc913RcX7iUexE2NJ1qeyq6itf5o4s6qd24AtyXDHpEkHDR3ylZ2La0rubP0CX6kiTy
aCpK3RnMkDQNS74qwuFiQRVHea8XW3vzR4kEZwJ4JuAQDQzzCi1WkcjjLB4zk+CVJ4LodYnbC5cN08jXlnYUTm1dKQWWUtsvwHtvehskEi5ZiNPdR0xVC+mnXJKtwgzbSui/rN1RXprbRTspnej17Oh7eP5qE2ve
dMiKm97qmeWRiHAQl0Sg7hrygGee2c9jCqJLJ1FXRB5yUhcASWZqIjxD/6BUXsNgoY4dPY/zpDLVspQvNoftw2h3mPSXxKg8+ptIulG5jvOBqXyuzVhb5V9/IZzzhMzwnorNG0h+JidH6nIYhc1HcAlaNRV7TbXU
dgKWOSUd8rWYTS/3XrsKpXsp6Q8lpSJUMu/yJzxhVTmWJPi5xmekTSxdgYooZQHKKM6eqfMpYFgdpal3UzA0phDuFegU1d7hqmtGct6+RqlPY0HO9LtJh6xG36yqu9BFgamknYtBIEHJinwPHrvkrLCL0MMGJrOy
/m1q1OGh7mV/isqzHsCs5PtOoeBTrZx01CDdjwtfJvaL5fn2VpgngWRm0UuhZ+feo0k2gtTpKofPXLUSbT0j6QT02xl5BWg73msZd05baQ4Hi/3x4gAxXbY/A8emyNC/ei9loV3iundtvRpB8g6paJBqpY8jXC9S
CZOOypMdPCY0hcUBIG7q8KgXylQpe6huuN+EvJZEB35KM8N83smQSvFvMUofK1/V8R4Ox3PHeLpjXhZ3IyP3UXLXOcDDAaxsdzW2ULZmArNwu8oTQCKqwAewdKggdGschjaZb9R7ARUD9MqRXU9IwuB0RyY9taTw
LEKrlBKaUoQ/LxW9GRfT57+nE8hZ2jak5iKH6zNEqxPScXkdgxyg2eqd+tqryNX7ouuvvZv6JqlkASLCU33aIhVz1l7FQo6hbBVH41hHCh3t+mBJq5oq70IaFy8wiP+eJsLPo7QAlPp9ZE3oGbNIvBc8VTafK3mU
EPgkg46P5w4iRIs9yI5R1zPnV5MlotikMfgr1wMEzJFgJ9rGZq9Z226p2WlmDbKzRBgk5NEAV1JbycwEBtdUcJbloOmG5RrIWFgXfOiIb1R5CRHD6YxIzHzdBdZvok9CCSF+EaQIrIWjVovJh4TkVNxXaM2cHrUg
NbMoq52BuD83NDjHaIBqllk5vn3m5s0DjHEU4qh3Wac+xDk59xud1esetNUGRtT0ytZRvIIrqxgmaTAothA/GtPL8dLzx6EqgiH3RQIGpGSysFvF9Mct17Nq6t+2ZBhsPN2PKi93SVxCqPUU4+Zdbg2Yhn/bc5rd
dXjJMke8ommCoEfbEivy2riaL6BelVqVYuHV/QoTSoc2JY5kpXD3rMxt4x0xYuIQFb5ktk5SqdffyVBW+42KGkNqbHQjFDWhjA5chwZNPQWGm6GYV32kczba5e76yhEHkEkbDw0Vb0b3Xl6mY30iBWfEihf7XMZb
Tr1RhAQEV5VBcEoSyNCEEwciTAkdf7TkI4zYPGckrxC/7fdb9C/LMlA8WndeDXWHy49zdR+HHm1D9LKvMNqPuBWBj8diy1PaacB1fAlTvt97mdI9ehj8fiyiSrojCdapIqI18P2MOixPQt8UnZhiVQo8hqK2ehTL
NAVvUhYkYtGADvFhOMoCS6wijHqgNzUx3NngRne1bm689QIWws2HOilr7FEUGDXxcWqn4U7i3RZNkRxq62FFwS5p6NDRI36CHRBYNDUx3Hn+hqVSjI233oC5cNMaK0sjKxbTNwBgatdwJ8NyLGQqyKKaNtzZBiUY
9BiuHgcU7SWmPtdmmYclP6riXVvj0OoRQZHizMSTqZ2GOyy8FpHsP+LypAmxVfIlQT/K5bX6vKHTDp5MAa4ivvCHqZgp12iNK6wHogW/ZaMtls9mNsZf+dxmA7yVz3QmHGCB4ZLp+pypAe8q+2FjRZY5fi3gLx8z
sHJ42Yb2K2tQW1QeJ3nIagXWhs1owdWbR35ucPXxlv+qpTZf/exxPjkUS/DBFDIqDgh3rZS3JO+U6wgnjoVz8fS3tZTxAIEgKJDjGZ632zntUjqwWP+m5Pdp6Lupg9nNj3M0d/ZqiZfI/G8zMU1uARpZZWIbmTw5
WsYWZ2NBSnvhDbSoUZA2js6erfZAVzmk6EtN7KZjbwR3qFPiI9PfMP8X/C2Cqec8V3iqvdxauZvdX3TaKxJ/aDghQF4eyzRBO9bfXVvNABOpRf0bNm0cmlS9lpxOCXnCrvhRo44GVWnT0KPnVJzTRZFp5He2aerL
KxgjYyATQHOd1bcOOyMSA0MaUX0e0nNw3O5j6KmdanrS3pl6S73hzadT+uqw5kAbylx+7DcnQ8vF36+GCTtOV35NMtM0g9dWFN+zul2XZOfFaHUlHhJF2JNAGJIsBcr/jUNfa6A/NH9a0k5W031GmoPK1zbr41HQ
tqBt1XdP4nLFaeoZ408LJd9NJPNqPif/PGlHEhtW8qE0j0ypzFKoWMsrp2uc8IWasTppPFvV0orQoTCkcKakXeEVtme9r7r8+aHibK7hsDD3aAVB/XC7/WwHHKzR+3j1AOTjBkJAy6GlL8oXlmGOLwYi+ys+3Bdm
Bp+2S/JyecYS+KYh8OzyEb6s+exUfBKloooe1LBanZTDX6HUVqUoBCeHEQba+upFrP2ETCRz8ZzHspd0fqeeDWDn0bfomKqXE50j4K/MQRiXDKPKc7jgits/MNm3X04WM/pKfqsclaN8ega9wSfKET/m+qZlRp/T
/BwkMFLkMmUgW5y3riQtSxns7cudZILR9HfWqkCb6T7rJsiv8phGbSdIv+FG0YMGwFgN2bo8DADlW1+oVGQknEaUBx+/ZdrQ1qkLjJXTgCRc/RVSmal0cDnDmJAJuwL55KE+DngtAZsFTPwPTNYKXtL0V6ynUEMl
4qi05Y9ykorkMZVTi3v1kkOrSH9uTxUmI2F31MA53/l73OK2I04Hv8KXfJeLkYOvOXBNoArRNCL96twedYqf29S/K5daGHrwRdZbgYWPq0/IIdd6ITWVEv1DgiWHjillONkt2MRgv2rNDYs4COyN0SDtWsuvxwOX
uouICm81UU7v7273OIRgdg5p1Xzm5nZu4loBbafad4mroN+XppexcSDEJeFtWdGd2bqT+5LyLSrplrjg1oy9m3UZWyfKYfBJTlJr/K+o7df8g0zHCFMyxSEV/tyQP5OuNmNMkb2fcX9gPZD/HxA6/56G4B1Bmzfu
EJr2Uv3oMKbIcMpaQ1yZo60wUa3Ck1vvQ7DyRXGaq3MEOAg+J6vrIY6PQd96oiDEcbrL4tElODIo4RbWirrQjLm177TEvucSpe1zsbPQDz1FegQyfUsqcKQmxoYb52RxWbX6DKbGH/t8wg/fmnb60dB+Ju2ibdr0
TGNzI+Frh5DwVcOiWVXmlAl4zBV6KFtkyjWR0cwsm994XdtHng9YPPkqvsdzNTaPIRfZ6cl0rZDkXiyfbWtC6yOuOJebtvza3B4c0Gl6NcVyFda15eveR0Wbgtnk2MnhCI7PBe5Vz2mI7apVa5EqaUkK0cwbxJ5D
mT0SGzhtXVM0n4gTRHlJqjXH5Wz/bOYHY8xkbid+HAGnO+/Dq5VbXbJRtlkD/xqD0mthqL0BLLbknLGP+2LfTOqY2lSgWlTNRqONOHeE+RYcfIRQY0OKwb2KVryOu2ls5ATcqXJfGFI4Beh1FeEMjOTkAOukUGWx
V0ed9jSlTQg5cLNhrOeHb0Q6zKLHDTEqmsEVC5b2/hvdN502wPqYnUihs36GhcQoC0hQbCOnJAF7zM4dIWOF7ncNRS//zZY5UyxFNGePVxa5vjLkDPWZDciCQlOW5Qr/NevY9jiM9yGKEHKlF/oh2w9vFjNVMtaO
hfg7C071IiIqGXw9tUsbro6PqXh8xAJUAHDjmN/DVh+kqBhxQ4DS5mb/FTWuAd7fSXqNxOoupuGn5DyTlyGcnI3lEret6d5PnyzxHfxMiMO8vvTerN+/rzKVStG43dXpHlQ3jCdzeVfOc5ZwZLNr/PPwGGzqGe8m
R2vTyozL3S5Awy31mi+ZkIf4y/+LCPgGTHuGhhwmczbJJ940+X38woFEaFYuv2lgHQQjB58NFMYxWi51m5zCshp8BoY/G7sOxyZdL487QQbvhx1hYzZSHOFirGSqUo5ylF+1m6iM362QpGG7mTCoHpIO7IhvxljQ
38DK0qHhF7QfmhVGH7fuax7tLwXuS+++G1djaT+lW5kaIlMbEoEzfCTi25QQegei9Iz94doMR5ORKBPMNnSX/w3RXnAwawkh052WzJ223zFvdc1kIPdLvm1M3fCa0SDIB888sO1UA7zB1RkuDj6bVfcJLoeImWAK
hZNFVnsUHdeICDfQ89MvzOPogifu4Wi8NkkRqWakan5ZTemZzSaJCrFmpSbYn754H44j+mgjqpIJGYCAkQjq107kGfBEtMV7x/JocsM90mu/zsxQYil2DgcetQPANSWmOuDXlRAJUaPrRNVbWNBpIbr/lVkqL+Es
X/Ir0v+6c3zqETCsG8GYPODssggedhdIAPJ04/uRBdIY7ohKsjXXsuCR/OKzmJMtJOkd1RUEtAPPZ3msm8W0VBvxZLFKYwe1Y3gowv9O0phMPk35WH5uyjBlR3BV7M/zX346kKWzbFzshLlrk3Npz5qgXdFAWcan
pvR9f41Wa65aUYedfN/VJoum43V9WuOT5yKo6KTab4vgzcI0JWo+t3cIvUlIicaMb62kns2aifp5Kz9/tLKD7SREHFW4nWhFLdA3cmLcnOlS8mlXCsh6RFDXOzf4PYhzJ/xy7/9x1/iYIsHVSqocJvEX3Wj8b7rK
/+3fO+7yycaovzglEesbJ8Xre0VK8TcUCFEholb9H0yj8uhroxEkEb58G8Zjh7ztxkO0N8iPT/GIKYd5Qr7bxjZOyIEeD/oSIS/j2Lb5shpv4kKyJ2i5TT37KQP/czCKbkChfBixp6Dqu9s5G7dRqj6uhzMspG/k
007dOvWf99q8KzHqEzNATSx8HjdtaEO99OSLX/K+VWi3cfojHv3KG/c8K8PbAt04wyU9Vyg1MD2ZNr+hTri6qqqhMz3ZKM5hgzOp1hmSPcClQq+RBUmmWK/XqAPxu0/D88WXpS2US6J1i047Uvc6Gv0rTyy2a8dO
OBZC1PmuHXMnhV/ey2lZyFUFBC2zkjjbcpqzD4q+3AvED4Y3tGTYUhUiqIsbTYKm3vw6rz9tGuqXbJ7MntMLIB67vYjRxx5WGSxyNeMP1Lnkxtxpn6Xg7HujCwUIoEAXFBvgm7/Z5BtqKewfNpW5DOcKa/YTjD6h
P2HY2sX1F1Q3Fe0OsvrUno7/D3HC5zGomoonqyERtxxZ/7k4lnb+iIhlmvmeZbxpKtocZUSGYMAyiEJIoIIriYaQLLlD2vYmA0OTNtKE3rfPYJJb99HfH5CwEYRkEbURND1BF/z6rOtXwu4X6j6knpFkcD3DQlAa
wAE2Yh+7g0OIzTg3OOIhtNUvsb867WoYpQcfEFM/j+PIohqGEE+/AWo5lAqx95akHVtYw9AQu+sG2CuxK+X3y8/1v2nGUTrLfzfHgltKm/k08Uke3lbI6o36uw1dIKSKUi+M6ck2yJeHddN/THNzE2pBwurNFMdh
bOZnrMBwveWZorQ1i7jHQ1lbDI2aAasxlVRTDR9GbrqmBfVEJzobmAN2GpVaPBhOoJWiIWvk2nmj59kkVTKwnuFbyjd2bobW5OX628NwJq8F4l8rCaym3bId7/tV4+0YQe4RrEjiQ1Olwid58Vz/RcWR+67N5uuD
ZsGi1P1LDOG2YTsXzGYWZ8H0SdQ5M7vVzcJ/yl0yQFb3f4PLENUhb3sEPKyRui3Jj3obVv8O0aKEDlI1EblT5U4oQkQYc2DjuwnbL2/C1MoBLLmsCNVGEPxa4wmTxLPfaxT9h9jQFOJv2/d+L9oBvvROef5cy/qV
TlTejoqSQU5Uv2J8ILUOgq+BogLdRj0uGj0is+pRq4t+pjQI5shZ4vRKdwbsl9fZWTAgFYKfWI4fQXy50yJAwKUggBSiL7iMNrqFOeYGK3vEP2CMoHtHv3KD48pXf+XRfI4CSuv5E1zNJT2gzcYquRE7lvNAphNu
AotTOYUi7AaG/cmLoG1zQnmLW1DvmgV4yZcKq4cxwdc57iVHx4vzPOm6ey67MtRd3aBtl0LE7pMz6tIAwcne9835Lw8jWeMw47x1M+HqtYzMUf0gS3LCJDuql22oWU/nDp+ighKW5rMqmjzf1ztkmhdIRVCInrCc
6tvAQgMeJ9OmqQ6VJyHzzdhy2SRkNjW3HOsyqRdc/9ZMwQvfpKyDACEfIwmeG/MY/m/lZ6V3yTcZZLdSVcnBl+7Hh/R4vWIZqpFFNTpWVUDj1thbZetiUpMQrMQh7vF/S2l+2izZCLwE3k/rgb/xc/Yzbl7JV/+/
XiLzr0JIReKwG5RE/4H4zGmL/ic/s0Cwu7UYDM/qRNz+gm+7UjPjbfSqB4i91fC9suq4Rg08q1JB3L8MVD2iY/GXTC0sMuWfHk+vXhHwdKgqyelNvj/m2rfSq9iBPXe+fpoJ76i0L3O2zIRG9NQkH6xR3FTY+1iH
2n56f7bfdtLc5keA7jEgqoqU/kH+9UabJu6wM2ed3/11SNPrI9O8JysSQSxpRlNidsN2fBgKX9lqfHvtYh7rpwWisjaBk9i2ja3k+CrzUlqneDGYHSua4/ApdhdTQGe2AyF4JObxWS9FUn2qe0yG01NW8vrzD9ac
6e2MucyPWfJQG83yVL2oxiWK4lN8ei15nTX/b4z0FeshZzKGE3kFq0u0ztXvKbnldakbnw56/SW5LVbv6pbfF1bV2mc9piXuOcZdH+jsUhMQG0Zjcw50cJR/JCNjOVQyTWW93ikAp7l+3npTgbduZXr3uw2EAy/a
bpcsnFuf7KlMpqvnsTHA92VM/6zkfmXGfbWcmFH5JryinVAAG+GuNdCrYGTMuxiWgqn91uoDega3ZJFrrurJhsOztKQhQ3vGDCo1Baq4C/BHFvqaEQDRVAKRm+lu25i98bFQwJnYrq4REo9+mAL3+BOcAtPnytfO
PmPf9BocLYkGamHsGpLJEOopVd2//qZ58MgB6rdHFYsgEqJw+xgC25oRacLeWx16QryNIDxPkE9yiHOk9V3GnORuTQd3x3tcw7hD+R2SXW8BN/1vcHEV5ZOyad26QZs6uNXpNYDK77Edvto/+8KciHny5p7kyqd5
Gt87HNj6fNIVbobhE0A6r9/GOH7ibfW5nwoF9ckvbcx8V5DFqKAy/zztL4R6BKoHFaxUwOLZ1BWwlB7yhduhvIdKwt91DVhds9PcWRnogQrQHbvJ0gNLg09k/8Ym9NN8kbtRW2oDuuIMBsOVaL6OwdOcudVQILvS
AEFdHEYN6CNTKl9g4IEuENcnubi6duQTxSylSAVUTzch+sM0IXRaz+79eSyCMHHrR5ceFxSvyvU34Ar7P7bjT6675XSPJe9HRIV2nE3g9g3fZRoygTnfN9dVHmU7o1SI5lPhaV+TEpjE58jPXSdthHlHBETZbn5q
BY6qHU0R1kQ7NwDDvVl13rtZxch3lv1eIMOM7B1muPkeyvEPmrUXUOynvqX7VTj1nwecm2KZjF6fIMpEhkALufjgolvryT/WArHbNOXbz2o2l8jUa+StLn88QM7tADDcoSQPfF688fsjcmrgvsytnUVx/U2+VcRq
p8Y1I9jGM5RSZ4i/a/xlv2SYUwMkruTss8WMA5kwfiPVMkjqY9CjbNoSP4s2UofGOllshT9s+wpr6icRJn+Bc9OL62+EAEh67PvXNxkLSrrcTpPVVvB0mHUmyaBDnKMM/l/TQfQWdkXKa/Aa48jCcxZHUu1MKm1r
cb9ojoU6r3FnVZOhoQ+ahR/nPHsG4ptTeJ+8KIm4q7Q1uo9YIZnlfBXOqWS6XXKV0wIaMY316hma7hq2x4zIUysU+DSp+3exXKpLOGZBCElJjZC8FzMDqD0DrycpxjCiNbKtAN9IY8qXWi6nUUu0Gi74lN/qMPel
0iwwo/nqvN+MhWJxBzSs6y5cPj5g9n6d791KbruFY7CEV2A3t+iBEKhVHqS6rqW/GzT3u1aFsIT/mNWVymoCy0CAOwuqMuGRC5MeXXVKqRzf1pnikCu4JgcBYDOgiIJu3UEC1ee+266Aio6s2/osf1RzpN5ihxYd
6f+ZTJsK+PUqfwJ9i+q82n5NqxVs6ly4SrE5leHafXELNj+qrHVn06m7cbdiMRdqoGCcstbZVGNZNf3URFqm59/VZDMonZArIJ4LQ2PmnKHky2fEPTcwknxUkOwkYoQXgcziMCRiIJeIvzxC8A75JFUrGWJtVCQC
8HsCCyxBdv09qT4KWiYwFf9ueUK8CVIQaHSTS4snPOjmX8uJ9UhvJ8xtJfoKBZbkOS66oJeHmWUpimAiRQNjHfWPluvtBXjcPpkWXrQYMTAZl/+9gITLWHXDE7ETqSA6CgojbFJnGkofs6G7w7+YRU1/K2ZK44+l
WkazqX6d9LHL271WPviEPKhUNjmg9RUVPjTD7fQym8EeITOsSqD2Bl6FPVYYOE3+ugSiXnM2zrh/0X6qyVGaf8DDXHGNu169fioqPTaXx2QzpPXfhUvva27A5A20HUdkmoCZJDmh6w2Nal0XSh0qS8IhlBJpGGTi
OiQyFMe6lYhsvSCeHmxCFmfu8Hlr2JP8xmXzpwjnnQiqrhnfg/FDz3CaUAV3t0RZ6oKRn9yTDoivgUMzU3JJDZXeuBWIvykuZSDNDpXPpr7i7qo194rwKgQDGIRhEokX9OJLkKJlLkV+eS1l1seM27q6fl3kitr8
M38yZmNDWY5Z+mlA8L+aGmQqMs1iSDTXHTVEfvv5QdNhKzM7S/BFXp4TVzCFgSJYL18A2U2FmSMrXOLfZPYqtLgVWtoIBDOppPBjjhWHdnhfEEHk/yLItKB8/BlfTYbZYWoJ+kKXbx2LbPcgEvd3F/suWVPwo5EJ
yqRKHE6KhuLa11owE0N8IphOig+37Li+7KzqLI2QovOnyuJl5y0acgyUWEKvQylYVABMHrK39At3mRn3Tp/nxjWNbXgGaekscVCIX/oIvm/CG5i9T+gnlzlSPrnx25RKSk7et+H5tGcN70h6YjQZhTcGs2r7yoBi
e+X73S5cT6QzSFs8gxBSBjXVI83gv2B+XY9LHk4YDzOAqJYJYyN9RFf+ytM/7kBN1315Ly1O+pA0UrKw3HTcVIXUC3IHmebG7RlQL8/PhKIosXFtfDYjTbFs2ztPb0KzfDSy2Te1tQQZamZicO0grtL+Xw21f8es
dZbYiWN80ivdqElz+bJ97stcnylBmWfXKd7ZPFWcn+MM2XI+WzCwKPg88zU9kgRV8WCzNYwE5sc06cOqLAp9MC1gMHuYFuqU6YDDIWhsO4toXI525LhcKeYPshZUgfNFu9BgRszI2sVH6UvgYY4vViQFOTSU0tEa
55pT/XJC3Es93jqWoIUXjxVZIoavLOs093P1d4ZRpQDY05nyr4GfF+LO2tKiqCwndkpUaaNLfDTafe2zSZYCfXaOoPLThhDi5TR6myKi2mPZNpSNhO42mEiQqgoxsbJfNhHyIQWDSN4p5nJuxjxZFJxKPvn4r6Du
Sod8uIesQN+9zZz6g05i3Lo62/Z/CEjs7WV3NwQ09lwuh+gHcRMo11kF0Z94vFMhTMbCs7BW0MwXBnk202btaJ1qK1rdy0/4oax736lJUgvjQsIgWH6/P7OnLp7sd0cFKY+eozv1xWHeYAv/br128mPju5pTCxfw
Li9yJhKXk4RjOYFQ3WLUfuKrQCvOoiM1YjMkc1I6cAlhhbv/w57UAED+Lq9BMTq+MCg37pHNrT0fMAAJ6iiBRS5Zy3mgTophzA9bafJ52uQzxByB1qKGdn01qvxDOkAVWYFyFUYJCDD04IhQEBXpToex0OL6m0CN
GY5E/8oNntPCL5VmcuwwaCMZ7SZR8DfrOcDVN64+DP21Qanxue4U94tlXZH8PLlP7lOaZrfTtCKeA/bVkOdXtV9njDaAIPCciW0cAGRThz1n2xaG8N+67lgD+Xn7YprJ23dKDrVRxbbBdL6kNYqXmy++chmyt0r/
6zA3ZJOh5nvLPOLq1P5hHklnOexBNHB5sefD3XNll/oUMpfUtXSGFDAvxLjb+eebzr+nL3cmegb+JAKwmToCg3YbV3TbMfVIJJFCzT6HM2HNiMSl8ss9AsbXe74NnWDslIv1fIHn9rGO1pJVgU329XaMiE/eAO1V
3fxoUuRdSbm+2JmsdXKk4ahQzzC/Id3w1Z5UAB6GisBW8kzZhZ+JzaavfCOakcptBL0yFYwDkY++XwuwnS/96TLslFp7aFgweCNLevzpsBQB59ruvj8xvpKCm5xf4oauP73Wny7dTRAz69E7YOzDrtefSWYnSOH8
wVWPyVtgSig65LJTYCbSQn5JaBqzfeVihQ5YBQXj3t86eFltjv4d2quORY4qEIeQIIsnKPX4rCb9+GQtEzYiqOaBQY90CuG2iXqEf08rwJ1KkpD786mSyMvvOzbkPhO43ecZ0m3MVBE1oyTW3bPqG8Dj/WSXrrfT
bEy8nRNJ9RxRbH1VAmNXpaw3GMfEgZWKcCeRJ9K70tPvGqcHONJ8RuVKVNvz3+eNV5aRq6KcFIYfNvzx6Ew8ZYqH8LavLpNONgfz8h0cXbNITIpUq2/wqIVMchuYuiBbbQHVO0TCDr0lxDKajPggQ6fx4WJqi1Yo
1FWB57FTqn6DFZDCS3+m31eeGZwTTBNrXeIxOyFmqeYk1IcrsK9/8tT+GVFQSNIKIJ4h5GPPG3Zh5v24xnNTR1DNAWnBtse/U3UswQVkPAdRQctIhwpViq7TW3o192Rfo1ayisY7ysYrt4vH2fY7IBpTt/aoekXU
kxqWtPnLGO9VOMs0bJIBIQEXhKTh7P61eNX6CMSMKiSX6fpG0eDeOA+/0Yj55rC+jsxeuXw3LUiGnS09BEENTx6WIWBvgkTurq7HMx1ywsPkikaBNqbOsYOYwXIbY3J7jPe05NxsJvOmX9qadEL0jhjsSI6P8Tzf
2ooyQQGyxcxfZ/eNktP4jYXpKPaLBUX0lcruROL9+ulfbvshOpoXpEgPfaLAnNPKtPL53AfEdD7j2HF7sPOJXFOMPZiGEKJMTCy9abmhsWiWcIphfHwl1gaAgAC6q6i6aU2gljOR9sy0SbZKYuSn0y+tZNwVNkq3
AiqkoKvFLZi0qBJT7wEsg4c/Df1+XMc/PRdS/gZta6fvtkz37V6/F4o6XbEYkV3CK9AJfr3XV98nzUYSmI8+fejHfOtfzB54lQXphnS/lRls0yJL3Zn1yJfh4i57a3z9Gl/gboDOXjlQZx3NR8Zl6cdyXys2uEVS
dXXRO0NsA0J1hW/hZb49a3B86bwgX5o8jOdeNBJE8w2uYLSojgeqkFUFiqN/dadsbIHycJtdqZhUd6WfI0qq8/WbUPpCSexZGio/H+L4QWpelPQHRmReljhXJfHgE3aNxzSzfNrjlykacADlz8ebqqHMw9TYamPK
Xin7rdPmFAManm0k57qTujED4BGz3YnBoTfcYhFTwp21DohM444rl8Y6TtgIllkImi1Y9/rCblEQ7x8nZWW44PstQ6MIYu6dNuYNY+8yyDYMxE/ff5p387HNDsNVVGIQa+4gMyfDv6MmoWSP4M0zlmV53UuQXIKK
u9UtgDF+IkL4Osmlvvi6lpFCM+g/XiZiNu2+TNDNaQQ0v4ZMib5D2CG540sXk3fg5EQp+0hQGOC+5J+8rNfx/aqBXav/pdZCv8woY9J9n4QEAISc3lir0MFxeCI8vFvOgXf2OgfQAMC+W6VXO3dhJ2jnXOciXoLY
CxdzGXBBfHzGWsADcKIeWPMrTzG3cmePyegr0P77dH/MiS05Mk4lBPh77M/+YxEpcQcfOahBMC5R4wtOBh+Qq8B52TZ1j32+g7NoFdm4up4bV1uYn6ltwSHqdVxxEaiBgECRHipnsnsmR8kphDL37NrMHtoYqwMv
ea4SwpLvux1TmeV7CbvwUdq/jt/U4S7j+YNMEl7kkkDAqrBjLHQhi2OCL3vIHxZ4UaCFSXg6bN3fEhHAA9KSoGTvmkQ0iJPJIS19qI9jZacYXOQy+LvgJ7/aFeROcHgwHsKaqEa0kE7+G2HXV3J7f85bqF6eR8Ak
luVkzAu6leG8GvFHId7v3ncO76N/iFWidnzk/ISpflG1BBfs1JxtFpvm63VrbyN/koieSsk5gdeqTcwRIfS4SWoMwgBiW4Pq/G+N9j7WXoexisrUNa12llVYMO9X8ks7oGfgSpTEqUUy396sQtk8z4qAwLdLvnGB
Hj0ToGr1uIQzcQT45luW4CQATBPMnlEZzewDgMwYEnvzkrQZjn6qHAo9ziAmcSYyqyOhjBdMPZlscuXoDkfa+aQyBET0uvQYTySnPxCKxfNxWhafBjcx3T8vSg/37rld976OPsJqjW/z4cbrJyYC1Biu7v5zTKeC
Wq6m+7WU1zPhZxicVaBya+5cWfW9sBw4wS4W+ZiQuJE2raoNdy2mQIRiyXHUvDWN94f/JmHUoa1djbDU6cRFQodfSms+kA2niolXFIGRUwsXoSsVgsrVrbWvf92QBX2hbuhZrBb8JovydKsUhR7h+P47gAXc8GnV
Dh/yfFHkwQ+psIAiBEtUZVZIn5imYyD7oN/lXT24rPp+K8U6itN+VPIPVsYP43C8GmepC3xEzh16s48lZ8y1LIGFJr8mYFF4Lz19xx6W3UBCvfUGkOEvpOoOqVw8WeeMTJ7oORTX+ox4xkkcUlCZNRLp6tqH/JrN
LaATBCIl+iLKh7cAHXLLtASOFcA8uFg4fNRTSp0J+lIVGYe8fbLDSAluwRknxIm/IkB1Y7DxMi0OFUsmTkPaZdEpr5UUx7wOLOJcIo7FziX0/xwn3H4KngYMize4r8PUVZSaChPEog7BxRhstcEp/jXYFky4fFzT
WJU63J0dDn5iY6uucCfVPLP9iWmN6pA+MArYBKNWGYpUggbK3ocTOdUIzukPYebjOE8/MbU2yOpzEvdqhKJ4C0EgcS31Y6VCbkDIfKC/g4u0ignqkHSbo5TR6CycwhfScYrE+JAlPosl/eqvM1HXL6r6Bp71J1Vk
YPHA+dtNhpfQWteBSrj4/usFGfui3+51ccdcIrroU9HMVuhft1LymSAq3Q2bgPLUNMJsB8YIBqi07gjYn3BHXrdWum7ZxjWMwTUuuOvfIY66dtFtgzUrb0adt6pml8LeLC71ixSOTpH04351E4g/5AO/Zj6m4USv
NyMEqW+9Vw5m97nMzL/gZ81sQgOnhW0G42NpqyEcwgP/n/SuCQCyUp5w2Me7xbkqvk8+KXyOS6xa68O6butd6unLbbJc4+1fbBd1fV8ozlAOEWcK5TZ/+yYdv27G1gMSEs3ZaNtzKEDI94Ab+fKMwuaXPEDA5TLn
Kc7F4nSJxo+sWTUXkccrbY+arw4GbcIs0K9nZr8t9dP4kMFrPlweF6xnPEShmFT4ei5XltA6sdjCHNqUFJy0UqB+A862fCpajrI16shEKyt0zdlXyUkboeXUhmHyT9U06tfnEeTtqTQBis2T5RjMlJQ6fWAEPoLi
8mS6g0kMEASQY/RMHQ+X4uFCWcHNtaGTTu8HMSZXPEJT4ND7SeAAMdUL/aS+9Kpim9Ux2T3MBWdBk8jQkUb562Zm/kyNIk7teHN0GEKPAt5dTnas8a9OfEpPopuJ/QbZvDMriYe3v+kSgA5xxsqdd+7CzeJ+uNQd
hlNxdbr0qgyn0B0pl7NO57H7eTgE0q9MJ0SKeX/YRVhCspHBfPfpd41MhbYHSwZEEVTXyXKwbE/hzH0/Fb7CoXs6V85Vtscp1fGcYclFZc3Dz0v31v7x4j8IvjD5eSSvo5UzK9dQfj39PF79JoMk6flyC538157Y
ADGLo2mQJovlqVE85X3MvTXI62EAN7FXYIpb8tdZp2Ssspt7SyK3hPaxEiO5PeaLi12w7nxa1XaU+f6NQmthabDuI/zNyai86wAnJN3Wq+JlD+HvpbfeCdHJGcmflc7M7WKg8DG9PTnYWGhcXO6IAeT4LPQm+MFT
Oi4TcQZcGeDUZwRYiWxQjyEKev1eIceREelIpfORe2Z80+iYecZCHhHmvxodKPCB/0KiNxguj68EuvbRwHCfyAuNScWhFb3jZF430TEBL132XiezuTqbfN05Bme+iw4BLcvbj+9SyQUUWHY9TgXR3rTH2bIlSbBv
wY6ZhGK+GFSrjLfKspOu4yCX6m9UxS65vSRNmlN9thyXojSoSIvh5lvs74eFhmnX7J6DxiZszMmimSUCaZki4TdtvSSpHU/K+3aq1NJXD5JQdyKmk6Hj8K8PBOyEz2d+1j/LjTps+ti51yBbpbJEsOH4BMnl96mM
FUsRstMkV2iM5DtDwU2OoY6CIOiOtGZ/4GL/q1SDyrGusbi/YjZTOa3fbkKi4otdJdUR+em5cPJyUbkFdr7NdoGBVuWVgECWRqS2ue/Z0AyJT10oEtGNZUbfQRG7Pg9RTUPLx2Ed8otpxLJs0Tyws3ycBg38idzk
28uWGWmp7IgaQLuXDS3imNLp4mKCxSJaSDEeo6Unl4OY0ULnuSzqjaMSUlusinZn85QltLYGMULsV4ImhGSxpGNIdfpzWwgZnRtjdQaGrqt7UhFOA2SGTHiW989sX15ohe0J5ZpESzYgvWZkocdfL70WHoygBxcd
J7q7Kkv6vt3hF2SQyzZDH14LlpbPl7mPc/3sqyhNi/EFj9aN1bHn6nIdhgsue7WmlLTL0Gz9pI24Viso4MH2Hommsw/wZ9NRMtLsmiq0gOcXR+KlHeche8qg1M9Mg5EuT19OmhbUAZHmEksiWgfP51B7Mkjx1Azn
KslTOlGBIGlOB14DRdwv51vr+7dDk7Qnlw/L6ufOqpzMb61z8JzppmkAD/kfmDP7gx9cNLP9qZoBfNT/yRcPjtThl5cpSPFSypY3c7jAMhcazJKvR8lEkQ8C8Y2kCdajhFuE3DDKMlxcuLSSxrNnBogoq8xkDXqM
ERHV4DwC0nt9z+Zpv6CfzgN+3uwlsJTP3NoQa/45PT9Y6HYCpSIK8aoZ85D3D2xNetwfH4DMuf2tTigoFbvvnWt9GKydtgc0+fiFYW1emRsdMPoWDylkDCNs0jGu1jeLYGWlb0vO0ydhlbu+2rRA6Ni483XB2Us7
ImbzlRktynSQmtrBCWvxc3tNRgDoWvIDNvmgIV4aTynGpgEkgLSuWOGfFUW4wgls0dRZqJNc4vD7DgwxHGZ/rp/2qeQoEoz045gcH4fCIgUP+UMUSjXrKglM6yqjw0Z/S1gppfIuWZdFepJfV6BzNWRniwpsfnmX
1dm8/E0YCMLXIxkWvs9QeUHJxeHvkIAeF4Q6Xcxleg/NLb1yiuASMEfoJrqnm7JdUsXnFWKl/BI+RxEEGx/akjSuwwlWtOU2Efg5xeaDuo15cAhwbdZVUcDrIcttquueLcPJWIeLx8r3OV4qK0UM8cRORMjQMF7q
EwcydoiHUozwwY4rXUpTZmkQOMxD3Lu4OJWvBxIqXheL9RxxmFkhC/JRJmOO5wKoCLW7Cs4MzK3ORZqtwTz/wz8OKufDxHx35Qdr5sq9+7JEviYUdWw57zWEX9I/PFl5eWsixZgvtdQMNnQ6Y7POWI5gclxys7XV
d2NQvs3SlZkBOwsw94O6CZwZXEvk5TF+hpsp9GtOo66zCU1VrY9bt6Q0Z/jFYaZDdyGjp/HUIjL4MgScyOPLqQgf1hT1LwvgdDqHoDrY0NHRWHz5/VsGkXXd3vOI5Xe2BV7bQLRLPKQxuKujp7d/04cdsPsRJfM8
SFGUbRKqd8jVuSNO5DoDRNIH6TYFne4z0t9roUonxyaOo0/hetJ5tlyshqwhUFe7T9Td2e+NmpxjbFv8FQ5gI1xbvtMfE6on6pBfPR0RDqWdDbZz5X6G7lwezByiqGbFs2v85GnWd/Z2Z2yFoTAtGznu88fX1rvl
FFqFybJ4InNTXQnZ7tiMaWSVUvAFC4EJjdVRdoj6VElWRNQqK0kq4qwrSGJ3uryeEfZiZmPJ+SbE6fm2Q1Os1nbWza8tW+V4D8Y182fbErv+lpHnHhS49QqrqYgmb5IhpZYytNlVuTCz+A3DOAZyIffi9Ap3j7+n
w/CxQ3JGds0ryTzHJWU9yEyTdDwqtTfk44sz5lL9OflDrm4qiuM627XHJB2oTkEvOw16m/7ukuKW8CTjnRnBwrNnBaUVwgnpsbGb1p9Gni+TSUolavWqafgfes3fN7hB9GivmsKXrBPmo8iz2Yorg7l4FAFI42rX
laU7cqdmMjlk4NndRWAhCvF6fUo5QJYxClqNYlltzzwsynFfQGQqI1KF/YrMZF50GAaVbOhimP385ZmI+oCimYA5fJKcJOyFOGQwBeY7TEl0U3d/R/mjNOtIVSMAfrvmAOnc8Gi07wB5/wD38r/YDBvLMIsydmHD
OR8M0bCFngVMjl9/SzaqQMutcbWtuUXLuC+lOnG9sOP6VLPuqGl5jZh2Z2IFulhuDZIaayuumUmDYgpfbtTWethPfpct5Ya1zXie2PJVLdgH3dgA8HRWzytLI8MA0VSkdRl/IJJbo+25ITx3VT/3pXvuvA77N4XP
wOlcyq1nugcHrT40keVGwznPn1bHb+kWKuBAzzerQyA3bIFY5ZGmwfiFCloljy5eZq82HlZ83SDibwaH/YSglq41hM6UZYLNe+fUgCgVXk9Hgb923YaBWEMLMJloTp5yPUrxhF5StEAyuMdNZ0vXT1CEleNKHTKu
tcxDCuykFjjinjtAkZM9VHUMwdeqY0Nys0YBx9UcCQZTJfO5k2NZEGgNcnBeVrf6BtcpVm8qu2W61xbB1LthhVrmP5VqR0jNfyQjK2SouCWYuInCk8kNAgNyc78kzxSnLjxKSqee5jFp3YGV+95vv0Y64lapwDXT
ETD8F8ApNmB294yFU6hhvpXIFb0D5pYOoG1jnMIv/pdyHzZlHKG3HFM5nUu170FeKUh51R2zVm/S63ZVdf9rkr4lWSOrGytwQkCOuOUMQWc54CMdWrcuplyl+dZJFRHDsTnemOmK0s/Gtz1L4R7eKkZdPjuwhqra
w9esPB0hcSIbrAfaZlnAzA37OB0OT1bQbc2pm7m+043DZfsTG3dqmuDcyZhjlGEbtrOX4S7xJtP9bipfgWL/U8p2l3szdsJi7/yK4iZRp9hwkhUe03B31BDRkPanxGJpU36mbTVc8MOBelsB9QbIwwpuoVLfS4K0
4C4kQMC+DNzDeu3Lm7BAiUJQGD9w1wNJHsEH1qpuQ8d9W71xKy1N0GGMJuLQJ0Ot2ntabt1d/dhd3hs1efF3TnT6HKRsYLFnCPpj212eEBekwvQjiKUL9LATJrUKyW0uLNu+VhflMcDz/8RvCsiOrb7Z6srSAAJj
zvrvwtOXn0hXM/i6I8iFmd3QPmyRyt5TsTSLvP3Q9M5KYa1F2sTIRXCz0ic/GOVOikTCHPsMeEYAAXX975R3ecN516dTsNtMqRn5xUjrSiTeQTA5nvmso4eriOo8QZvrI85XYlJ9MMb1xJ2FOkOG99xild5w2uou
M5BV50HstGcVcOVpVrA692ZvKzSmn6Jn3v4QspsT3Ewny4p/ILLZa41DySMXyKYZ+uyT9nSnGL8dAfEoyTASDfWpoC1gUminko+Ub8PHGFM3pi1q20QFXfUV1oPhISQrpEgoiTGqrnJ6/wix0QS7t6I1EGSkc7aG
chkzsK7C1hLf3NlujVKrmOKNyY5TuR/uzLBRyVshxPzz2CrfvwOgRHJve4+Vb6TMlmh7Rwz2JzCUAz/b334TXsZRDOX1NpUWvHxKbQckUMkjgYdIdLO8XJ64YFZ+IGo/pSc6LEzSX7Zz135xSsayUuhAO6HsQSMf
CbZMM/iwcHwGPysJc6At+XFRyn7gFSnBnhZ1Xg6TLGD26Ei2CDNHcA75r8M0l+Jg3oQ3e0+fR9tOZ0H1t5NfxuBF4VrAiTwlnaNu9zsAJVkpPxgvL8im25vbYniu6f9T2Xbl12l1drfxBhinx4MKnvnpXrBuN++V
ikPjw4eYAT6z3ZnD/AccCPtgCmlzuBbTn8E4naS1gtGjC3McA+zwjkKr31mkGSWquobKWfi/hJXx0bvV9uYoYTIWs6pF+n1ZBaiKwRDfKqIhAPeSs3jpNsSIqoPIzDvNcHsbgCD/HlJRA0MG22ehPTwN/LY77Pp2
tDLhRdHVcoYvIpIhVJHO8zHg/ZPNHdbiIexv8/fuVzj6mPjmeQsatbEg6imz9apZhXH+x9guVZz5bdTibCvsHLKuZGpEPMZ3TsH6aq3Fa5clh74+/LutAne6YBeqwwlW/DMYP4+Vy7ftH+1VVaySPaZZ05PiodMm
HwguV4kgbJTdCRgyKDNOXL0U+UzBbyvaAlGbplW1P1iImIPd8qMgaSZEnflnOPem9Gi34g2wQse7CmXg1flFKUyqm3mhRDUvEy8NPOY4BagNmxtWMGW2A1P0ncdOeUMm+ghup1S29Za9YTxcsqIepbc2kothwid7
jktPOD8g3m80Lz1/IvzdNhl2H6wchQv6S4TI4zbdLyGesnX0Ry8M4fmrOsKKvPppYTlfAyp2XuC5enlYdKuDcmgNDudttFUbvEFsUKk4uijpaqX67X2ZFd1EKrqH7nq62Xth11ZePHY5Imdg2x2cCO7xnZ6ylg5j
FXFY683zuI478zqGx/Zuk6iZkvrk0N8nlN5PBuv3HFIzXhensYwI7vWIQ/1ZPy+So/6yP+ln5c9Ri6jfJ71sZ5GIu0PycVlXpGEdIFOdj9L0tt9iUV6DxzPCzFF+V/Flwo+v73cj3wo4h62PPGy5Vv9xsph5CKLm
H+LgSCP/0msYwsZ2yk9R2o6P+Jq9jpx1LsvGLX4J1pqb4KV1MvkmCZucyzyK8m1TjPZ9YK4fUZk1taZbsXcqNo135BvbUHBp0xRhtSbif2xul6/wXzGg3djg5BUOwgYbZd3KPrw4HMcVbNxfMk9JuKD0zOd5Z890
VvcpkqXa+9pCXGYFZhO6DEcqQ57otCOXgIRXCMaIPHquvkqJXxDlGXnyIKyVdRPAsvqw2hDm6XIwoSI7HELXAi+UHSWeISnW0ap6ZPVfi7PiqVVxXdlKIOtSUUHMNChJXcUMjbomzsmgBplxHjFftzQeXIngNygO
FC2ajmMjumhgub9UpaFQuOUMDJ6nXf66H93ws1HgNRzaxXK8NVUhC94G6rlWOAAGUV/Aj4NoBxedOyi78NNz3xto0UGKk9a1xZmIfrXq/aGmzQ0mCTrKULxofcLoLQa1WrVtPSBNyevvUKVw3O781Op7SjkpLWek
lJm6RY9MNZlv2FstIuQs/cW/ZfXd5XOGTUzaMtDR9nS0ywYbaPPHdw+B3xmWTN0pwUWNHTKcBJ+NbCfp22uDVVNRWWiAzLQqdYrlrViTEpfaxQwgL0PP7ZLKrPAq6Wo4QbRsvibbJzsCfYpd4hUwpTclcRhrNjDD
Gai3jzULJbGOwXcWMwkxvSnHhFzFsmnmsZUvrmJt2ahjCV2BqzErjiPjLgZOqZNhRFqDVDCPaZpWOdgmr+PgbIWbGKbf2s8CVp9PtAuNVwo06JUgP12xOEjGpk++tVp3ACpxVBzrm9u+AwsHPU5KbbidEVmUYQur
2iJUuPmXrWQrE2Zr9WqIZW2+WGeUdADhVOnxB5+hbUW/SU76qf5yC71DEnhcfUwfSGp7E68fmYV4hDed/fhw2ucBIDwfoscOGLpbbBfhw+nz7i0BOztTBRL/uVDauP8D39GqnxUJ05ihuQdsPfnZun69Pynlc1Se
NNOhVo8thtKbkbk97thkfhy/2gmy7r/ACjgzu/Fl7v4aEtbnte2lSgqDtReavaCAS21vFtHWpJ69HWgRK/i2C6lYen6mOcAIa7xI5sWOuTENY80pk8pcvSc2hI+q6UduEnSPFgiS7BHOpGaq4TkGDFQmFmUy8JlP
clqAShDW6A70SLxa2gGLvaW2+dC+9IaiJBWLuKnVkSTjfjvJ1GYTyOcoM5Wua3DRS/0MyYowVaIEMgxN73thn/E9KKuRkx6bVhBCPr//b2lYzk8F+cyd/w/qvT/WhIuUcK8Rjz7gfvMap9sD7ki5ISNKOPX3uKCM
Q3mBC7riqyZ81R6HesKdv+Dq8RUu0xNO/IGbyiUVw6WYoVNeeg6agfdkfo7QYTd9OpGfwY8/P3XUZnd4aM859X68Vs2H2zO7U/2yAkl2kd488uzDMXbU2o27H9uaafLRWhgI/kNlsDeP8yaAWtxgOMnJn3A2HWbm
sHPOJSqaSiPGef116hOaBt6kcd07ehD0KHO9u/B5fAN1eBkjRxbclcPRebMB23o7lpDSot1CxycQdz7xyWq7pMNurpzlVN6ARS5TaH2u0lzuZUQaciZGPDap3yqtMM3+x463YzAluUTMTZxXzcZ5HU/L2scuzdLk
rr6ezzGrO4L4lIvXaou5ckvCCTa/6Debu4Ta+dd5b8th8Lu+ROvNa4dH9f7JB2DlFvEi2cI6TfDG6IGhlx0oIEAmOXlsom9r05zqt/XNpS8GfFMctyqLymdDWtNxbjNJe4fIZC3alapB3okajNjVvimSEu4rd6EQ
p9Ff8z3R38klqcGCbWXaLWiWKblpCvseMjaBsdJkrHKHoE2fzpV7DKs3ZFGcUE8e4f/bki/t7qF+ZFSAfHM4+HjXNcaYG2kp+XMqUOtUoKci6+rlPSpND+HAe3vf+bD00DDud0z/Q5rkUTkcJRye9hkIMXTVpVr5
onbQHpn+yfI3q9otZq5ZNLWoINHp4r9E+4uIs+lZgd9GGMkrdF5UyqWl4uomr6rY1cQu1zjUr1dskpcNy8S1wVW/FpJZbSoOkAR8c+jY3eGg9LsKhRecDc6aeou5oktSZg2tp4IvCAeY3DLQbYW0eZA3R3Rfqi5/
sNKAIUdvr3RF2eSiC6apHxTJwgrv+EgdvrM2Nn4xbHHBgmUGy8LMEaxc4SwSIGpS0qqbA0dNHxyEozcS2XfoF6yOPtuwB8Dj5ccpSEbx6tzlk8aPLuPybi+ipIqLT5OOCNZx2gTYfTbTN8z0aXYxqHhjlzl9L6yJ
c6Vzy6DYznO3c+Y00q2hbYxUWR/cpLQa+2RCsXQ3We+3mPys3AcQUjaNEKNnuktYx4maYUR0I/oGuVcuFJjn6eIbJac/kRphEoM8P6vBcDJIbhYvLncR4TpCqZrscdyhAgKtEfyhnYE2B36TP+I86EJk5B5FIrE7
CWPhTftenDDdnx2FVBStpuOX6f5I1mq26mV5vY225aywhiqvoGIGm/ncs5C24dR6Dl6MoXY5ssD0gxduaArYrjrtmJK4e1PUGCAfz+kX9LMNENxKExzZYhi052T6jdoakRxwJh4I45wy1ZxbRicO3oiPOop9OhFw
0acB3Ws5afVwFN0nL43z1pI5t5Gyx9AD6PF4NP1fzSfPNbx7P0JOKJyiRrnxnsAflX5DU/hlUK58OSw4upWz0RnYgljHbTtdrq26tvNl4WQWZL/LP2SwOrq1N+6VZs5yv502hAsE2gJGuuCy+yZJh/ubnuvwbGZ2
viSOp9gkSMeAcNDkEX/Ac70tlszE26gm58gaRGI4In9xhzd70Y/bXgVTdlVjdhkzeCQP2eTkg9R9nf2k4gU39jP3/pvZiSUj0g6LsG/qFsnLk6bzWeN2WmHXuudyreeyfv5mACGn8AnHyoeGxEc0NvvIEpAkx4Qi
+hGserzfLbmQiLs0+SmiAl//apJ8Q+DC1EBAImvH3XGVLfMIHRl18CWkrkzXC3UWvBZPNMp4yjDpVqr1b1LhlrrxdBcslqeQT8Qbw2ykJ2kdGImlArlklILvLhE6eCSJWvcy01RaR437Wq60KQ9m2JKqAfZ+dz9Z
TXGoGB1r42mwDeXRieG9jCCCHiXMgyO6twvJD6d6u9e7zlao9zjF95uQVOyaoX9kEhdzUWATapqeTAuTt3MOfXTRN3Jo0cAJLhPJW1ZmM1agiESybMKww8DTQuRTVd5B5k4GOWp9wc2rrU88lRwbNkSNveRxxOoV
Lss+9tfrOy0UnhS6zaoljCeBT4UP1LQFkUdXUusaEINxdsqoAPdy0OsRrWtjXIr067dT4FBE8QBhGN+s575Gywm8z/VUqcoeNO44QrV2ntbK476af9NW9lF4h1obFNNqJeBpl4V4NZIwPo4rKsgu750K5qpGYHv1
Bl4oFAcZcgjIcFL1d36MEtxXYZU9ougrvSR/v5uhztlLlpc6ziuld4Y02Eexg8R24KsSj1lONVldsHjo3+XEgEc3cv+4qpdB1+9zv9qGq5gwdFbzvPx/zzd3stffRV7HJZVFHa/xV9Rnyjrd4yOvCzRT/SOW4cZf
o6XCjgiB6TCzBvJZrgUlYnv/4B1Kd4jYaJNy6p+WELj004h7Jx49z/cLBA0qf56zc5vMvRaYDnTcqH87R0G1LL30PnR4h1G9/3NMNa08dD06GmRniCgbIPyRI2u4dX2uErKMdEvQXYrUuj7t84R4DWOGl6tVB6TE
inOdEbvY1KSswH077wXSYJwG7hrCN0mB1T2RLIXRp0d+yen0L28MR6mM8NfLk0/Q7e9SNjVNg4p3tp1D+hF3OOmjmhwzYaxJZ86CLKpwzX1dJyV8yiinXORsRpU02rmrg4z2PsixMjiZ5tY4wXRYz69V34z2gxK0
KvFf9kMS1ll8LbXdt8eP+7aLd/v7/r/DME7z8nJN+fjq4fH0/1ejNJd2WUy8zymKZuxzH6c2tcOlO7MbpM6Up42Y/BucWM8Ybr++Pjidd3V4U46x43xGKzONMsNJ1H+W2DRmtqYeOskPF8YEhIneHNbFR1hOEHwW
PSJ0dkVUjau3vvBuQpU1wLj5RhJ4cViKYRAkdYekiFucf5ZUwGVvYMXoWux0yKhEp2aUEy7DBMNoj9Xvy/4/F1IycZdLq9DacvNNl3FOQhyIhzsjlxF6xKc0jW0tebQi7CiBZ8ZfFjWVDLSb/0jzyxRv8XgPUx5r
QM07DDVBac1xL1EnS/XVYrUmq8oahoTy/MAchN41ruNQA9Da1M9xDe3Qj8kSI0QaPkjsLygS4HlTYRBJft0b7HhW8RYi4RmSD7AUvi2oYTTqopPUhO7PV9TeL9UQKsQDrBJOojAbCXNSSL29xtfS6+ruFX9k8x/O
Py4xxhh4kuv9xt5eiQUGurj2GVvw4bS1Hy+QshIfnxj36wlJn1zaOrNCyERtJ7Y6AQpitwieZpZT6zcHvjRjs9Rcw5T9dqXQBSAPHWM0+jX1CX3nMZbFyrksT1Kl4HHWQvfz8pwKXVGh9OCgbhp21Qx1618yIpd5
af+7GbS+qRfECwU502Odlx0j4NZRHnmdKJFB5gkUoeQjEX0mVw9P4sjwiYQIxQjIZCCeGolKD2Mdy4H5EV7GwT+2fNOn7keSkIpqtt9qUmBj72VYh7MyNgMRz0bMv3zuF/znoLf32Y4V3haGnDQjd8qTFy6rEYh8
r23EVcyi+gntYEursT1Kb6uoOk60XfhjStRvE/4J35fhw5hRIGvr0k9vctZb57rLrj71b6i+T4ahS8hVc72NBiRmc1+OI1f+PIkdGnoHI2RXb9198RLVrukUFF4689YmDSpAEcawgHoVxvsZiy29kG2+fm85I4qW
F0NusL5NbDBFFjZ5UzdFM/HNraQKjEXijzDsM35BUpRqzUL1vQ9UCqRhwaYmAJlWoBqtrmvERyTc+YEQTCCyGnOyb3wAd85k42JHJj6Lai3fEUi4daNZTgqcPMAz0UPDUq4b45rD1b0h5SYbDHpsXsMK87WIJjNF
GqmYVeCie27P+9mvLgea0E/kFq5h7zVgoc0H1t4tgeZcxcsrqU9e1fA9Gilsop0JMBwAYXmrQRK0pMkcIXAMnxpLD7xDmxGSLI7cm5JUJ7Rd1DktHVUtsPoqY5RtCEcjGHVlr5K0YR7H6YX0F75qBMTa5wWD7ymE
BFuHVGQTZaJuJ/CzgZh0FiIwPZ5xbz/vitUNAokx6nku5XIXoUzCkBqeyoSRugRuK6t5tDzDVEYJZYyUJBVJ992TpfnWKb03RACGYeQ3ldhJLZIQAoNJwlpUTEYOVOEc3nhyfOiry8ZwfATOeTMgrknOjJr1vvZX
cs4ezmdx+za+VGHr288DZt31SDUdxH46ahfeyELyOmnmKf3DCvf6NaWkfIFd00CJSyAm/Up10qNpnCVFsUwJ0TxC1NC6c6oJnYcrg/gALCcdjRWOBOQaUFn0VEmENcYFl9Zh1xgBnQo9KXRz38sVuIG8IQ98X23G
yQxZkoqmrk6f1T7k2BnVCsrFXCJ6mieWDf5teLowjJrAzl7j+LB7Zw23QO7km9tu+jzRyTWc2OVl5GlaU2Z3ojGr1JpECMPgKE4tzmmJYZvIONMWFIFYQjqCUhWLftSx0sTO5yr1dkJQ7Qb5td2VJRKtoqLHcMMC
/TLsJE2gGDDz+t+RLkFdTdxEjElYKuD8Ash5EVoYdVOyDhdvsHuJwsm98NURC/x32RxXs3+MWrRcX/oo+xDkXMqy6TYCTjcVFGCl3+zi4QbdErQoZgc0Fh++GL4LvcdVfavAOXdK73JlKj/1EAr88WXMP5O1JHA4
6YGEUAhS/3hi97Y9OB1ONjIA5ehw5ISfPKTPa0C+nZqO52ODahl4cbgvj+hsx6uOMoGDHZ+3msPFfvVrzpbe0F/Jq9YHulpAH0jTNhQnJKsb+0PN0EjAsbI3PJ7z1+Pm+SideMr7WZ2V4xNvkvksPkv2+8i8FPfU
5oQJnB0+1BZnpPNF//t8rAa2XOO4GNj6TqIjzgufj6ZT+1ASHv2R9o8W16a3vgxPW1X0+e95fzaw2K9vdReXhecXyv+Xtm+hufOzm0c/D+f0Obbth39L3tQ61XhDR8jpKUuSv/oFSZVl/8XOyb1HIyrqO41/xKnm
yCayolM7htNZKL8AReVmiXRQa2ZqG4W2kUqoOE8HY4+0ZNcjhYoB6UoEJCaTBPuyS805BPBBpCeCi9X334Rb0rtMzOWICkMb9RtJqCllo81ZAgAUtCzCazMyzs7eyGm7mM9T9NU3O9Q85zAFHyVxmCD/nc3ylBoU
yJqXn+G/WiowjGmtyPqxtYqlFwaqoQcHuF9Uepehby7nZE8NHyNRKNMCRSORcOrvUOoFg2LBQNxH3XGgJ0UYefL3uNxoPOuIkwndLdS1BxgVqehH8C9uHdQlt4KeSWgrTfZNnK3z7xYqVOfi0QcSqKYNEpPJp+Uy
mCnSbkLk2odj4VORUzKwpdaJUqCnG4nPEW1zjjAbzu0bY3wH7hhdGCPl50M9ky9NA+FjLczydgdP74zoe/pBCJkj8401UyXqmXACJMhoxdG0mwM31jETiC05NtF6ngw12vRr6d2s444lkfPAZLh3MID7ZgGXT6Wy
L1E+MMJKymzbOCutQzoHnni/zKnVSb0DlLocpXi6Ej459aEsGDxzPaUiTwW3TXoyX8QTxVWueq1MtjJ03Z/ny/cc2dez7jrHC7l4OEbRCJBFLscMkySN9PtIi7SnsoncX2JIhBUmIY1g94mDXTRyj7wpMEwIRgoB
SSduMBxWDmTpab1XycJqJE3SYGxP4ZTLS6ozcHKtvPDaHNgiVtdYXWN1jdV1v4lg8m/k77o4AxNS/VpvT6edQXAt/aLH2bi4IJPa3xBnY5HfYirm+uwTyU/cLufCij1vU3pjko2wzCBzUCX/L3keMBLDf6nxs+6i
7PcX048G+pnnxtaTGfRYe8dwlq61tk99BgaoFpEZev7FiGMHv9wlQBBcK9DUwRMxwcixmZf7RDLF+X4risxvjkM/kKcfOJgPWPQKWfrJD5YH18BspL0vdmZUmhBFir2eQFFwnIGRxNg7x4t/VqkkNFAMsVSH/Qka
6m9qV80F7w+5IzJadDb8/nTPbo06GJd2NY5ahoZb8A6pZP7K9kQYjuLJTo0t2jXPwXUs36Q46xBuNNXWqIM1qw/TQwsrOdrcBXevcFnhxInqcOAChrRp+Mua4ZXzuiqhs0XLynARoRYrTc3LktJJQSHaha+YJMmL
AkNVloTznOYno+3XS5YHWG+PbHbbaMuxw0MpOI1WMP6Po8W4BugjxNKYD6Ig9mV+4wfxbpMwkCsLlQBzMW7IEadRcfTps3X6Mk7DcB7O4XQ0nMoN+NnaHYe7uBHUxE5R5GzIQmVjQGLrmWmJGnxsZtXBQrmGQj3a
s7oAdAYiKqlXrfGVkEx/StUowmNZ3HiwaRhwzWGas1Lne0Q0bLjxTGwVVal/JwF7YzeQLt3aahKRngkhhrcYsgQVeaOc8qUGpXRMlJOLb1B1qtVJpEfajC6BSMGyNRHUq28T90Fwm8n1FhJG7SJRKpC557ikd3xe
OJd1GX3E23AvL/pocbOc3LHAnNUAUe3drE6TSzYI7kWTj1ZjVhnqFv9pD5nvXV+ESF0FBmqiJGWsXJFzC3p0I88eJE375jipyRqOyIiC7rkS87rJIvKjOTYDeT6fiYix0iDLnij90SMNOkKz8t7BH6OzaA30Ky3a
m4YWJeKCPc/GzjGyeYo1DO5VkSvFF5sI28E1sUfaIApSSr2h261OjGtvsY3+MWmUZ5TL2MpH5A5XmV3lTWxAjJaAD3HWdsddx/99ErIbMfvdwqEFw36zcFlt9AvJw2pkjXmxV+zd3f/dbjgwHrm3RxpDGxPg2y0A
1x5jvmUu72Mz4w7+NfHWt/9ujuywryKgBH7tkI+oHIQYwlf9/h60aWLO6kNQD+0PiXATpFRSv3BLdCs3iBY7rShZ52sJ/MPw3cRirgbA90FvUrTnZ5cDsvElJUXfb72xWyiNVmF3L11PCCy77fT5VpoWCj0Uiy7X
YBDniy9XkgZ5xxIHH8Ol4Vv9z1FNUpGiFXkO6lpi3Rb5ZZBWxixXlQXI/oGHlUFWn5xUTnP/a48BveN+qUu1f705y0pWAMBd0GpmYD55BV1m942EAR1Lu6Ecmow1EoqXrRLyeM7NRlOXAyVAie1BCy7CBzMzbVnU
2bprdb7xh40FuGWCAVJahPP2eooVT2M67xij3JeguTaOkTCTmJjonnSkVRuvbaCRBWFLLXpVqtGFRWoSXvV3xiZcaalg3stSMiqSxTjNOA0ulUAvMsKpmbypFucoMx6E8jXueMtF3ngiLN4NRk/wLPvQduPYHZfQ
QtvT/XvqGtGmGxavXP15zqwsU36JWP3tGPfTQy+mnY2SETsphquwqWqLv0vtMK5m0iYTDRhKG/KcuaSpthOz6F3BkXP7iFfEUzPW9or7mBoXjLvkfmDBvrRl5Bw0nGcFtdBd8oq3Ahsm77pYKk0gj0Fd32Junqui
riLx0kejQ/bo+YSSaSagcAB05ofPHqXDkr2ZCV8rjeqe7bgVF7AyNyDrl1VGanNig6wu3QVwiQxZq2saGLXjRh7NUBRg7Gm6sSNJjQQSZ8fG4fOH2quwIPS+WT/4xSM/vVvwm57b+dOXXJG2VgqFHzzBjils3CTB
Na10y1hxO6Q3xLE9sc/3576sHEMNX801VrpBtaB1G0kxOhVEcqSOgst+fCe9xPXFGA+DCNHiBDlQ/c+yApQnVQgcMgqB3EmBLu3nJVI8NcRTi8hkUgeyY8kBUt+fI/7VXG4fMbk11MgX85w5kkpVzEaWeTyIGlf9
wTZ9mYMRHjLzLldV6qCuOg6FsTWFJKR5ZTTO7TZiXCYCgq+taweVqqACIxbUOrPolhVmS6SU0NU3IiWmnpNcIJJ/ncsn2W0uSJkkkyA+9y5Q8QEn7mpfTu1laY8R7TTGSWw3kHPbobRx1dF66pu2qEnC7om1ST9j
l84mSPxBX0+iQGnTfZDMVyvgH+HhXXvgjPcNTExINjPPppxk8Xp6ST35PRBys8f//Iz0b+aLjH/6QuOlPOI0Lu6N9pmYVhB7UCtFakI1Ef0C4qG7verGJY2DmSY+c3HWwtd6Zqb5VbSElpQTzkZkOZU8EvDpmWsU
tD1nmH2BfPYquM4ddLsZQrLzuG6pCgPjeXnK1Tl0ra+Rq9MHJlCZqoj/WXONdXUJuYMVuw7B5RM1VUZgsITHBrItj1SsWK+xWUEgrlQMw8+4VZefx9E+WXYD3+W7/26oCuR+SqW+CCiO/7d9oA+Jv1u9AJCqN6Cq
dQyZERoLp0WAp3xTiW2lfuMyq5JjGQkjBs8MvnOui8ZiojGRZDC08sidkF6aFak+FZV48oLvXeZEREXEntBXAyMqn5woL1uGYW6he7k2v3s2GT0GQSzvhq4jEEUb/v36lD/iZ5fccHWgJSae2DmZ/UC37jzK0WBx
F67d5Xa6AALa22ttONHwRPGyObBFjHFNtc0F4ayOarUBFSNZQE9KidyCU4L2i3Of2df5dL0FYu2ZPfU8gQD+4IcuIfzgKAJ/ce/QtRsewCp5EFRCYs+DE3bPr+UwFQA7Q/OHl8TrPL2y0sJCK2AXvI6Z1pOozcmY
bcmkdv0ogBMsfPelqR9+2SsXxciKsu13ZagtuuTfkpoyv17iluBL+ZN177NzEr9rpRfADRHgUizL8KdgxnABJ9KgLSpdsHre0DlrisEMt8yDMIr2LA+/HF1dJptqtlOSKaLYHFko3JuFNU+RrxWVoqDQUbfl4kxC
EgqGpqdiKxMYWrZWvMkMzW/JDixMwf9xpL/xIoVHTybU2GWfoRpn3JLS1ysIJKj5DCpw2W3K+5UOOIaiX3Tyzib5hu9KFWQfr5SZ589j6L61h7iUvz60Q05nmKuMWKhhv4rRWYz70TJ/TzgLxrYEwd2m1pLgvsDE
Npa500Vhm45dLBOGz359oXJYWSkhx31WxcqyM2ZFS/q8cZz5lT2BKpIbF6ZBDTZPUtrGFamnHRbRMJ6H1VR8TqN2nuj4qubO3qoTCZebl/BeT9oVl3NokmqsgeVtsxlGQd0Xgy19/eWBvNsoXlY0XS1aH6S5rOg0
U3k0yZzL/sh1YRH/DcXZh4gxySlBPeePU8D5O9OJJ7ITwKw+hgdB7dPK7CIRA8tPl1eg90dhacjHV9g3RQedW76zWn4gNfRqKAubNUbW4y1x2swuyB/VavOeiZajApS+lbHqXXkhRhvFg/AVw4I4U+kKrtsVGxCQ
hzl9MejgJCukFPbcNV+RX0rzTHIhTaOs554ctYoci5TEvJ6XTl017ZWbbN9oe6c2fiFSgsu0GMFsa32XW4txehlrh/w0TpbN1rhYatDnr1qcYIOjs5lmSp9Q6YvGbewfR7y6GjNX1s5P8JZRhRMvbSnLbGli5i5D
p2+SfdcIm8fLNJmeVEYSoM26w5ELHemJxyE1XCbZj+548+/HjqSFZ04NMyRB+rV5uKffzUYbZxJyc0tQAQvfqWlx/f6I79eeIoKNOGY8tZbM5unJAE9Lwj7IB06pUQm+Mb64oZbngjybocB4Ptpwo21JoaCGTjrV
UjGPiLbibSZWh+SRWGlUOrKrXKRU5q3iRFLjvBq+I22FRimmJltrRuskgqXziwUyDxjKhB+7S75SHpHZIK+MEbHdU/CmOKYEoJNI8qQRm6LmeLsD3ypLF182GLVJi+MIIy5+QTLYB1+YQUD+L4s8ke073J0VeIN9
V+VmhOygTkopeFvjNlGa+C4/hjrt2vKTPnR98ctK/DRGugVhFSmI1+ABNdbr6GZ6xZKgv+lK0SrB2qaiek2slsVCW3s1Eyp/GJV9LhD4lzGAavbjiX2tiJVcDiWIfLMqtwzPnorsLoCVniu05GgQJ0HoV9wonbq7
dCt+lHDripZWJFFCQqfNUxXmaCJJHXTknHSUsSFfbQMEVNgfVthUegS4oC0HBThDvQuvhL1TdAMSrfHw4AxctWS24d5S+7M+61kM7zun6uO0L1mLdX9poGq2ulFcMP//mm3tMTa1Qh358yXo/bC2HDLjPWJIYw+j
6fShVbz1lulo1DctzCVFE2kFKCc9eKJG74Pw7XiDZRnmfFSkNuRAbujpcIH2H5ZamL94HabmSX9iSmOwbyRcA3yoH2xhmWaRg2fqDDt2EzdkqlcQ+9xjD1Gda1rLAGP74rvtWPoGx0s8fvHvau4115PYWQA/Jjki
tVM7HttSldY0HJWZTVGm+wymmCwDebVjmKr7pgjtw/BI1X7MHXmvHZsIX69YrrCfHuylh5bMguGOevvxR3t/k1xaLiwAodlHvr5jIMIMyVrO96cYcDljrAQfcXDFxvp2qrsfrUD7osFgcofnZI/R6kpjl7BPMP2R
B7MdiZaSopphr6euk52kxEyndHuqn3bK2nFhx7bLycrkSjRrwWdg9zRkS1WhqojWe8LKIEw2QTbuLG26vrPT4FUm1oW2LvyxYEO6CYJ+amM8TI7Pl/1Z9lkQ+KsDtZPw6DbkgxzknQnJlGUnN2QXf2Zk8fKqDAJO
Gv+YT4OH2KlZnxawifbDglqQu5swbcTAKB8j9wTY4c3kbO/XEjn383AjSs68on9Z9tVzixTF854fMaKsq3VMkiNtr4yzh1Qs4wgoPY0t+tCCb5JtVt00uKfbDUaNd2ra7ObhOud/mZhVwQARpdDq3M4TDzXIt+qz
sCAEfzYP7RQfUU5PUJD9rHvxXk3SXh3hdCrZ1SCbYmOkykCh4TEDR5RKoydYfBv6dgL9Mytnk439MdNdNLM2/YtgIUmBnugXPU0gzd845tjtvVCxedqe2P6q2atpX3sbV9+4qSQxY4bR/bnUsL6ooTUstcUigUH+
zOqZo9WyBn8wseUt+tVaDZjYP3Suw7L551kGQgAdE2cLwe0Dk75mZuUAadXxPoG9upaAW1GVia5SAgIWBxG7FqwllgsdUlus5ekkxkpWLkOe4AsiUa/JwF72YH6eiTbiJLaPjtgcI6Af803REfTSk2NRs33nG6BY
S2kMrSYjxg+uQjAVsUnWOG87kDRmZ7HNX6hQhg21aLjby3RcZfdtO/EiGCxkP49GXdvbCJKkw1QvSIQgTd5YouIg+n9W9glLDEmTcp/4ysWSGcOTHQPJjlkwY5rMmDkzZh/tGJ3sOOAuaTPJ6VgSQelRj1LH79xo
Bokn1HGG4NIUVnkOKq10glERK6Cr2vvCLHqdw6rvUuaxxyoNqTtQhlkFVo1k1Iiu6OVwTGXPdTVVAeXNFv8iXTKa/msd1LuZdQmvyg5Wc3C9wK3MQpIg2dvu2f5SpVkZlM3qhLIiHcpUc7W6LfVgiWonDaD3E0hh
fMLnDRnQykLazLxPTJHfGdn9nkmlUUQixnX+IaJlKbxoOu4+bG1k9uqnc1SotBOA0qlfSMGzuulSN8vjXofPUozTSGCw7RLWADUQAPbXiwKDBE8tWLhzXjbmrS00Mzmb9VR307Ew1rajaC1Ia1HWSZ8YkUZ92lKK
o/+rF0tI3tvj4+UeHwKKG9cPhbv+cMAfj7cL6OZZ2qJcitDBNjIaEVbcajZB2NCPsmbyuI6krJ9dBSlYMos5feVgQHi+uaVM4kduyNxMfQylrw1398XFjIaYzZv5Yc12kUcdOnJeQXGjhnYdrYM9CsUDy8mrmRwG
E0RCz7W/C16mF9Wuwuv29Ns+jD6MN+5L5pi0Ikxgu5L2rDwWFSDOovrgpf+MPNn62A3nBmgXEO+3NbA6J53rcm/pQ1nMbGavPgY6f86IPl4C3MX343GbcY64saTF8ruCjEXQeBVgXQl+Vx1n1xkXLFkFgk+PpZRW
FhYiVcLFBrqEkC0hDBZ4Oe5ZBwW3FsuoWNHiBIWp9WSE+ZtPa+ZFtFSCV3PDYPMc+j1OiudzktN3QM81Gh9wpq55aKsfqM+Q+I3kTCfxxKQ9j8f7+sVAunAWj6bpi4FH3BzQWFuEjocyZj0bkbJn7nY4G2K7a5cj
i5xlumR3n25RWK92kbOTF4ig/gsN7UlbTBZ4xB5AfGGwYZezuo+Pztc09HaApSlAYoxkoZGyfUllY8aaexuALLSB7J4upD0Rkz4DWbhLWeRopG8Wy5UG7LB3UxreKvq+dqC8dLa22IB3UGt2OEEwOEq4GVlRzd5W
8stPVqwn7ATiccQnnucNDaSMDO40JeYVpgPdwXr1yqIzRXxjk7TrmGG13FqrB0F24w52jQhTxuvMlz5EXIx69wppIhH6nL9nGM/lNYBd0SkuSmn3ViA+wNG1Y1i8ViuNu/yM+mPqSHaWVbYxrWXDveZSjjdHEDVn
oxjog88wZ1llf9UhUHsbHrgmKmWvjBCIS3tqaDeei/HrxDlynGnfxTZkgG78FEkPy8M4WXHkTtx5r+4Z+sIBh6UEONLr9K8QmCxlRSguq+6c1yYLCUQ3a1CHBQ9C8PCC1JU677bPS86rmcUWLMQ1uH2Gp7xoZxxE
HNglkqxuo4TX6OK7CM3GjJ0MUppOZgdn/ZCwemHK/SBr9LVGJy1wUFe8XoyZ4ZHMOwCth79OgNj+cwFVM1OgGRVHXVvYL9F72PHjbm+ODn6CqIBmCSnJI597+jujHw97MzubMzNTDwcCWRT0rBKVI5SiApHydLKc
ChRdo0jlkwSUDD4OIuBimQwHor1BueGPzXrAzDYRwc+mdp96W4ngDAnMyCb0Mb/irKevqAQlEYLE9cmUk4RJodnAKUQOrygzKd7b9+w5J8k/IttPZjsGKZimM/vq2kOH7caayNRf1QTqUC5fOtaJ7z/N4n8yW0BU
20okLYz+MU58sfgTWa53PFZmlK5NuQVqSGngP0HtP1kFIvc1I/HR/D8XFYBqITWVUZv3RM5/Zgy4FNhYelKflh27JPVjwo4NvBzxSBsMBepmcjA4BgqRDEQFdLRyIdFBEve+moUUb5rsBhefXC5uV0g+8LDKtVxm
HBQ74sJa/ah/BE2lTYDKtdjxULhjiReBMfOVNTxjZjPJNfOGaHa9tQo8Dy6rIAV6hBfAYoRuWQo0TeDTXM7yXxERZLM011wpstB58LGWyq/kSqlmIztqboQfhyacQx/fAOpQcwq3cOvj7H3OFdP2TbDy84T2yW14
LGaJ+eS/EsnyDbTf6DRxWwjeWXJ6EBqXliap4xv4S/5UYF79W0EXRQ8xW4tsJSQOqhjPeDQO/VoVzObTufRpUoGsC5pMkIDUI2KOvohzon7zhSwfxKicKOdRSW6fG3xL6S5XA0Wcir4rYAUcaMM+Id7EeHkNGXAz
/EQPUzBEOd0LJhlufsgbrum6bbEyHIXFGqTgdhnT/k+SN1vtY65/nC3qpyh8xS9qVwgFm1iJ8OKGd9naAdHmY8cQywveaJwH8Qf6chPfcX1/dMbxa2dgn1puwkx98F18SLLKZvX1vURHhft9HroxExnjNXwF7MuP
BjWmU1yQctItzMK9gW7AVWByXOigvehLAl3mb0LcPJce6u0whGzPnY4ZaOBWxQauQZ1/9jgOzX3FAQj++9IpzXlfcVnPgr9v3zELkzIGkJ+ob+Tz8016Yr45E9RII6d0CXnenZLdcHdooyq8PFnnSphD+OpPKvTP
vmbev8dIb1NIUJBwVu7R8Q9rUz/TptVTH3yPzwMc+43akd/u439UKl3VykntlPYEF4cvXAJx+uIL4etW7iwUv1FT4Kj6rdWreRBBcR6S0zYsRAzY05y+jwjj7rbgENUjdmBqji055XQMJ+5WwtwddWDXO6yJBByi
P7CYWzYTF0ZBzFI6ixjTLxmfGBiULwwfD6V1YQyt04U7T1PcG54ax3bhdx7D7GbfzBcWdYFm5T2Xcau9oGLe2eA+zkFyatDJTrhpGY5N9mqyQAfuuQeQtQ9yxLoW//hOvuCS+JBjbEgWPoOSNVIHXiICubcMJYVU
Hk/s2uUJAOR7aYlHXH5sPlQKS2i2oYZwoxLvTiQos03N24QfFQPY84Ueddzjo2dAp29hyaUklFWo+HWvhK5F3atfUeYAAZw17ji1KLqGBhsjisYTYM2AprCWfw9TpaUB6lb4iSZTnOX1oXyYeSgtTQNOvv2qrYZF
2PWoATiBu60JYo8NsktPCJnR44/SlqClG/Po87+hXYilZJGWC10EO+9XO7WIh0OE4a41S79rbKCn+wq6blBwNK7IM0Qlo8GNhiAG8F1ik1opB4GBvVqafc/r8cDGABXp+KiARdYYG0CwhPzNBnkjF8Hf7KpTBs5X
c2C0TIzHujI6jsIK/sFVtb5KPRInkKFtBf9qu2J3rnbZSIyH1DVde0qyn7MLdxpP/UfA739oN0bjIO9cgrsJ5ohBBUbS0B8WMZu+Eb3b2KpNN0McDqOhNigMWFrlA0/EyekmBIgHJ9ovzwUL62yFTWVz5SCANbz4
AqquoYFMAsEJWdpd07zxaOiOciWgiavH7QWC9w0A5oqewi3gspHmVSl7rt2Q7poh7EuLNwigPdj+M/VKRc2tIewNV69S0rWH8V2Ys2wkGoWk4AqrfP0q2gYoJDefTJdZBwFMcFjbp0XRG7KqIhsWaXtEjsjDQ7IM
IxNsY0AfTr9pO5VH1Ur+6sseVumGPQHGJq/SoOsa2x0XiRaMsoGJMr4Lupbgp1dPlnxIgRyeHR4mSD5CE25TSVGn0lTdYyq0kSmk10n1AJmScCMMLdgfi7MUrTwkNhvsC3Mg2AaklFGIiVg8dBobE1J6SZiRDBor
dvVOF/+qAoUb2AaMZxa6LpDeRTQ6VtUAEWhvEBCk/WudGxREpp0bsRsSFvABFKaRSyncNzm8jRLRDmhnWVMqq2eEH2lkDMYFyaBFWnvPy6D/VgvN8XXQcSGdYIpORjEmwr63TreywUHB+Y8DojeCYEip3qj+KYwI
S7RIuRFacVYoXlEB/RhenimFDxvm31kRhIr2rNJUwgob8btr7hdu8oe19m5YjVsLeNA+hDmkaGJldPhp4FMzDetXdLqOV5KldAZZ38Le54P3fbE4M4ZxegyO87apJBXCdrpKRG2iNw8YCtfCPPQ09aT5A99YuVYg
frx3aMb2AkkTkmIznJ3SLoY/FYvibl1FVlOBkMQOBmLG/e4eMuCkhecK8bFSybzHqXJJG3PUnbxfaUEpZd5od/QM81Md2A1PMz86AJgb7slROLdmEkXRD8jFXd4/besbIhAiGqg21XttaEEuS7wheZlmUhe8wM/P
1wGeHV5B6G9fMbgpXmval1zpy5mpIhbpzSaFejdMkdLbG0MPeSuIJfwzk3FSPeB9MJtBOKNGj6Id8mKRW94m1mh/wZjPaZLyvN/mIVqtgZPWLlJNUSv6XCUHoTh99LIkJ/zIYULACtecqtYR9ay5wtP3caiZBpqM
fzyj6zDyWeogcuFZ4jAmbCzrjYCHt21nib5JPJl4kl/Bz5xjEk0+JmfgA2Gp9BfYFKbSgwzCdZm2Xl1A22l7J40SR/WFC9T7HuKp3BYYkisiDgc3Y3hqJN8QWJCaqWdZ8o0tO6TV7RyWdj6epN6eWY+XDA4Oiu5q
IA2PbRW8RfloYcaMR8TYL8GlG3//aZkvOPf7gFF6deR2XACjos4xFhlQItDaj3dt9DuRv514TrlyNUYMqOV0CG2hs5TDaNBeWB4pJg6IRTJ7zZIUuLiJO2AvXOaOmP6swVEAFLkVkopK5FOHJZEzAYPCg86KuiwK
TQHvI/LPYUEj0ZvqfTvlC4mKTgIAUpcv0UjXYS2kXrujLqRjeoqvZvw1vyZflbHJNTG8nm0ZCpgg89+aAQCJx+AYl1HCV67t01EbXcrRGQCTAAKxqx98dqo6BbY8ggik7nm5hWqbT+e9FsAV9yWR4EHHZeJqZDRH
fd7kNTIvQO7S0cdRjM4Z9H9Gh5i+A3aH7HjVBtswGIBLn6xHDvEAW09zJjYGjJGC3wrQWeOwZAa1omzsMifEKd10KDl6NM4JEHNAymbgvvWPSLWCLkdok573Y+7MKlw/L+shOi+Ab7pLgkBxVoDB/hc5QdtOtDX3
UQY2rXYBGZkMXNhHDE+QQagAriMfeJBGzGHTGuIRDue1eahatIp1zUixj9YpNutpnQ7FeBsFZVXUBdhR79RG7uJXzRiWOuP3HCB0DP3fi1Owcu3DatIZ6W7TvV9jZUZxVn84bBzuxibKPkereOWga83SkVwcpbiz
Qfpqdvu+rKJPlScSluHhqtyIWMxAhfdJGXkWBArfp7A8FttOrIasjaEqKob6ZtA0kmaksGDuDAtk1xLQc1CHD112JkHqILfFX61UYtjvVK7cpPh/KAUqZ78XukPIPCaYPF+L73ERUKwPCWOTe/VGbbSeJLJ6/cpY
JiAFE49+w0KKP3ERo60QxU952DJVODJqkUfo04oOTcsKaKETqT9cqbKWGZtFpSzn15hxp/MLt9TjjBuRHNzpFZ7JATLlvqyySdX56aMkrW77gsu7ozunKrXm+yeZhvVL8OV2rTAHjST0PL341qd462DCE8xAOUru
REtrAfySFMlP7YbvjTxuC9jc1XsfFMWpJPdfdKnK4sRNuZ0tV+ut+I9Zj2S8EzKJYMe46MGfHC3ao3QtVgfM+KnoozZybcAC5QLfFhFmETXV71eMtHX1mf1ji1c9axYxq33g5uehQH8URt24zAoe4nUbqvAEvBzz
YlUWroc7yOLzmJH0t2hLRYEWOWEujITHPPQ1V9yRwOt4WHBWI5GMNfR5xIr1U3m9MsIsiiD4wz9XfhqMEliTTgdXpdTgU7j+kuuIS6uWbUFlS2mrecFg6WV85JwFOzsNjuTMZYdBAocuS7WAaoSYbp/GIu3RLjq3
JYt7nX2COwtiyUTTjRzGx6mp6CLMrMo7doKAP9nLMs4eU/+6N2oHcBMfEFmoTSWrtLRpuLimzGEjeJDBg6jacJrxEHtP/gcy4xlTEWtplxDSpb+HdIcyCaZf0V3nDvjPh1XpkVybawgNbr8OPpY8DKYkBnM7N8NU
cATwBkjLz8p4HZcB0Ngiy5F1cI2yJahojtGaakCVflrLszgpIgGzogW4cbsGdTllXBhrbBYpLmNymkrzMDd6eYCmRkblPRvXNAO1HxcU/h0ZKokFgFaGfCoC+YR3F21HjQipl2XYlB1IrfwA3T3f3YgIqxEMpEcT
BJqRM1E9F2WiYYhJeYPu9MRLapN4dFZUbctno2TD2R4Mz0tiei6/BUJZ2y+uz36k9pcjodplAa14bRxyHdt+QA4T/TLCUCA3P2l6OfwC/zH3E3nIuNuD6jWTE+/ZxgGhkMMeHqbmrJLQeai/8cJLHhTTL460Pkvf
wW9tTa+18aCTZJYXj5k34+/6GX/BRr+3cq+/+X+Z+lwo7BoBN9cPn8YG9KJ7Nbf/9v9af/ft8fLxq2oQ+JLbgC+diI0bqo/dBHa4SIVW6a40HuMKPC7NgFYlUu2qK/V8xuWhsD4zt/86xpKCACRuC5g/cwrcIoUO
jNQ/fAcGy3oBAy4geSDlLJ5LRvlgkp9pRZ32brsXpRnjfdDN6xHRm3jmoOoHk6w8APdLjLXB+uqReHiJiX39VVUZJTSdYCqlz0YakqSgXOvZuAndQ40cfz/N2V9GmlXWL5+lQG3iO2Xx75QkgAKzNRFywQsWfsLq
5tPGkpL0iAwZcQK9YAlhSlf6r0M7iAN/PprVVJaJseXtsRF663Eqr/ladafPfKXD12TlGupaeyJyYtng0l1xtpQNGMETRTwk1rI1ZkWhZyL1PIDx5illiI+jfwM4vuQjBson/U/KZlO9fgb5Xz51a3lB5u9kehNv
X9BIuQm2YbP+z+UyANcz/zt1/z2IDz/3S3AYGNs6NyKkL0S8zwiq91WfgZDtm6XL2L4u1L2cBHnAGL4d7C8sb+HyFtlbur7GmdM06zk303DD4x8xf+3PDF10o7bNW1gDQx0KcwflQR34SffXjeKopyK8JdQxt0p1
xndD25CVEEeXPbIcVdpOnAs0Tb1Zr6WivT7Q4kWfYN8R38mpjf4M2BO2CSuic6OF6E0EIU/s5Jj7OwKv9BIPzTdlHgNHPMYudYj+3udFDoAB3OcRmTLxOehkfdlCB7P/n1XQQFj/Us0RuIZoZAyWBrVv6shOMII6
3lQibxRfm9rE2Erz/prwdX99/YsVGXc9eoi7I8ybOFq69IV81ph6Po2se8xNy/cDCze7zSKtIMRZYD8O/aQyr9AENV8C33AXtTQbFz8rnMTe3wlsS/75x2PJrHZEbr9oMHE6a2375JGc6h/3fYCYGzV244UoFHEE
JVTWGwQk6wkfxgwzKTWOwecjr9v/w6cSAyVjLtqDnv+A03YC42V306b0mrmKiGJFdD/r4q4bWvLTlo3PHJiOOo0mCdhhsfdgfmCz4qeTrpeT7ilUxscL9Zg0wb48xgiOzgQnWRFZ8bEXMQWBHpEOKdQH60PZCcTV
Ax95i5Ggq55ftv+5Lrr+pozZHbOrKJfFJDmffcC4jq4jzpX32cXJRcmZ5FrKu+SCDQe6g9hpbRbWGDJhlAPbCDdkfvQVO6k9xIcG9xzaX4dMaP8IP1seidx1uB9GgmwDorLmzs1B86M4L1kYcOkIbDKoLdlDBbWf
AKDQCmEAIykGTVwhAUxK6FHRzDVoOFo/Hzsu2R32wiMaYGcZEvBoql5ODmBW9znMsYEouogw/o85+uQn/uY9BSNs7UrfRSY8khPDdIMYKINJAjU5fp0rRX6zu8kdyQmHYtAknlQ6nTbqXbJgHRgAo6GjL85Rhyrk
LEIbFksiFSFGW7/9hNnc1vIbz/yciHmRDNVKH3HKE9Q2aBHjr7nPi7EPTt474+zcl8qdLp1RhKjqqj5qHeU6lmEoe9hhnDIwgRC11QqYW8IVLjdAJfzv8kyAtRa28NRKN2kkLKy3lhEsTFvBJuWvjPGE8wUarP4/
kk1PzJtvMZ8oWsYfb7L7Y3u1BAv5Bt0eL923nNjaIEqcgsqVlvBE1wO4ET4niuZ2XefV7cS7W19VSpxyHS3usXoIQNOp4Meriu9kHiez8TAPUS0Dg90mxoEhhWd7YkgzFVtw8zzAu/3S79/3+TPXaVXrbR/645/E
rA6CO99irnPYLd0C3NrWLDY0wYWVy177ZX0RzybrPhte2OtOO7JVgod1pY7Pm4V3l6hQhvVhRkNaezfjWee4eD463maUZTw6OHSw8pcO2L92gR7b+6ox6Vha0sLtEHcExw5zbOzy/Nw3D3AT9sWhcBRUcLvdnp02
k5WwJdSH8LgBn1tsjI17wZDINYhybc8LE7qnxytUYuwMwMRJO0DnSudKcBfC02QNhjyESWXrRuqcRE/cKX1fih+t8wdzezBoC29FExAThVD815SxY42TGTrOIHlsJOv3OagvtiGQ4XF9pns0FCMgzTv8cEUDK4kz
JFS3/6nBaTSVfjfU6duC3NqkVBvr3TXkMg9K0lqOmttZooYkpa2ggGzsDsja5oS+Ia1f4s8eDS00SnQWoFx+Ej9tRpbnqulzxElPZpQZyu7CU+KKS/w1NQaEkLkFPoHqqwfzhKga4rdAgTxeQrXfLKuukegLpsrm
W9qlASwU9iBKxWGsetjggg09OIFVjurrqyR4gTyEFHbxjhXxCQrtw7vCYkzcnVGRGDnaAqmeQvAdegA8bFOhGM1u+SVjQ90Ws0CMv42SqWAi+Tl27RlQYyHuCz8JQhkJDytdD+sYLT8xSJXWCkxfwqp/0T5nezGI
sYkBhHO/uIxHBFuFoXXKz5k/n2gVx9eAuX22i8qHDbNaBC4ZdXo7G9di5J5rFkwfv8Dl0JML/FQeu7vyk0YQMOkq6kRIjvngMVRq1uZz6vPGRXOcKJG9h3xQ/FGPKLQwyUuVM6hz/pJ/gmSpGpPAVCmUqKJI1VK4
eYQgNKnelCCIb36AMsF6khPkOWSkctQmmQIOGbCX8G9oqLuoYGQyUgFhJXpXDlwkE2pK+Iem8eI4a1Uo5opPEAiFKsP2Zz9gWHaVi+hLUJup9mrILurPplRjkoIWr2JCQ95q6JfRLxnvP4h8rCyU48ciQuC31RUy
QSc11DKBh1bTvsq24F3xfjlcEwqD/dQiJJWOZwas0NZC55i9q/UqeQVHD9nSEojfdBU1aVaV/DLy3bxxNhyZw0KYftXDxtqB4VDFvOAEQhwmDaz69om08d22dTQJcbhTOcByD5iLxOJ1h9MTZ/acsUvKmCBnHNml
bvMFFKqBt7WWSqxhoR/B1TmQ7pLsDOUEvoaUpginUeRXVO+VOFpUoDoVZuzuqZY3d0X7NtJyp8bsvRT6pymCwCvp2M4foFViyIASeK+aENNKhxw5nPhq4AgjRGv2saO9S1if+enUAnUkjoBp+p51yNHy4CEboSsE
WtZMa6QHNvUmgTwF7hS7S4jjoESyqkCqVtCwG8mkMafUduqo44Ui/RkNv5GlgKRW6GpRQxwNo+ODCannxSWN3HSmoIkNaCGUb0uicImyNZQFmELiFcZiK/jUd7cjPqCWDQWDeiMLnqNmWSwGo0X4SQspU8+kZRMF
MWOZIVmuON8eal3n64kVE/yyNuaSc9dqGUicPDhYS03rRKezEtKYjVUl/buSolGIH2zjW0KlSnlY2qB0aS6z6iIF655QHnbYJI8Meb1B1ED7/zhhnt180Ad6DtgeuwvZ+VOA396WEivSyKKo6XdXkf5XyBWjOIX+
XWEr+RNi+HuFft6JuAFDZlYKI8HQJxOfXWrBqw6yFQesU2nfxbSG2Wd0ankm+5CV4JzXQWUtKcsEWN8Cy47hyebwJvS7WOiXMshu8IyAF0cfCMqcDqY/pv5JkJyz2fY/GZThFO1B8fhXON1EnwG+GsmGE7YXqYi6
GF52SGYetcAsf1D9i/1y+KSOnAbhF3eC7N4CkkqOT0BdmkA3R8VRpDuoT+2FiOvYhq0TTXe5YbAYQo9GzLrzcWFN8f0cTWqCciUXs3WrdMCr1rrxXZTgxW5EcP1GiplKr+lrryPoIYuIP3NhaHbKlBice5UVHmBy
aAerecaom9C1onLRrkCtwKucpxaOk5eJnrkN/zeLG5reRKgVJQR9eXtqq4feNDsOJOaGmwT81gRaNa1DqGR12GSpl1EkbeSTfXVjiiKxi+KQQuQzA+UKk8dC5tQW0DH1Pg2uVc4IU7V+meBEh1tPyDtZS0ig6Qks
IfBl2lfC4PNcBcDa/xQc71cUbgaVMrcgU0jl40IA+sdvQFIBW/jHle332OH7ScseyGq1jNL7yuq1BJtXooE5WqPpia1X/taGTBKZrI4eb/nCqZJfA0T8q8x0Sm+m0rrkaOSrGN0UQz9tU+cj8EvJg+3gtth5nlOx
r2C3RHWm0yOfLxNZAz9S++cfgVeqnuplg6q4T/DwObN+92Nr/8wcro6zei8xfMYBh/+UW6cvDnPX0MvNKe3Wbf8e5ODY4qLKRwENuCiyHOLJf1nMRfmP0A2LoZjmQgGUCcVEU5SnavNmR3imrjQxsnPTq5yDLRjY
IXP6lgvB20hHx4Y0I1XKwgOXk2kbbMk3kOwgaEaPzw/sf84nkmcpSmIPBHIecWRYUeY022G5rGW5OCFlXPOoGt0rPDP8GSXtmjdIZCkwr3wW4Ivuaaa7IIElELGQyusf5l9SfnFUG5MsNYTQ6UxcjuCYfmEEiXrn
ubqJ6iqIi9JBJ0rjQxOGJujkAFX8LeOdUZO7KIkWglCviRnPkoJjZylRUBwsAKOwjViHQiLtzKn84pP1HM7HfaLZA+cV8lk1BAbmawbgIsYFz/w8bEcNjcQIOoBwTPcykal97bXBUwhSqqjO/GSVqSCTgMKOHhkc
EgGyRWlEb8NKLRi3SIfzEMv4Ph0JTjTkvCK+mCMVMCvAgYBFbSjwgw6mujmd242PeDPxZ0b7ekQqB/LORqvjS7qk/MFTzTLXuYjbOs2k5BgtdLSGzvgpxbMkKffloODyRHGBt9dFQbPlMygzCM9FeX+hJ+oIBrkj
4v8vE4Sk59CUeyz405QjVIfBcAgHdoiR+fgdlj1Vp88pgl10L+SMWVn9Lp2vmNY0EHZM1HXvtJrgyAxPu8PjYYaIKuThEkbsAw/DS54mfmA3MrJQUu7jLkKJi4By4ce58w9CCD2SbyfQ4QjxSJv4dznQ8uGyGXTh
ktaXdLjPKpQ/owoY3Jyo9+W3Gf7a4BVzh3AC+0uJPAOJ4H5D9F8lsRlGNiIaJhrAAYy3Mg6HPRRH0jg9b1O/8DApHzAJiWfOCpQH/B25ItMTMSJEwIg/8bX5F62TlehtD7CNgyWSR9d+m+XXJ3ODP3plxwW/s6XM
WpdrCWYRYljfah8yK2WLNXeriPyFoLsziuWMyDIzjNw8jyzoA0vUDPf1rDvcMcK0n4KGwHpqpClCGHED7ULZ5wcXbzzkkWymua5qwZlrw6NMoHVxlb3o9QKERephy87oLFuYISQNl/k9uH1pmvghNt6AcLQFmw1j
KqAkhMDCqueSUTONNtYV9Yx9BazYtgWbZnVOFBQLrXbN0aiBJ07GxI+golIEJQFDFNdYNLNEq4WAhHSKReLXhwuJaFipshFEpGXOT8e6aZ4PDN+1Llpe8vW4657iHKCuPgSDG2V5X3zBNNB+VnTEOIpAVzWkGBKy
4wqeK9aHB2/ds9gCfU2CldyntlSKuwmjwExermwkrx4QS7wJRro2EMqVYWm8iGJOVAsNFFNF+aRVZNd8Eo+uTPqahIQd9PqfvIdnjauhIFCCMnokHqVaPjcY5uNGBE4xp9EUReB58PosENQwq7EkB7T5cuqo+19e
36qhKKkem+jmxO+BieT0Go6OaPpdtu4sp6afTJHgJmO15RTe5/ZLSeJNsGzOxv/mAUm3yavfE2PgEDeoCnm74tcaWPpePaQhw1tvL8U9knOuyk73Qn7zQkVeaMi0JvUDXrzPFhXX+Lz9e/ZNUXeudhPPkdbEOd0z
wiXpvsJFzaaPOzAi3wYI+ZrxCZeEp7DaoCgpPswPcQvBM0mBivBVrhk4pDQcPxsvtGpifJQLQSoicvEqLjEdgnzZvDIP4NGVIUe5Zor1LC1fhA4VHnsf7CXqeNP0vnzTpXcHEJ0p/76csSx08KI+w0NtQDDL9q/S
yRCWAZ6biMEcuVwy2N34StngSYRsd++CXztocUGlqYf65AurX9ovk113et9wqm+jmxpUaF8p/tVuN6/JNlfv51a+Kx7wRD02QkdWjbof2f6TeQEn4rzFBKbaH8ClRqTBPz5qbv+6lrRrrqdf/1VkfYX9Q3Rw+DAq
6MDg4sauxWCwExVsw7YmEw+GZ8Ak8ns4vpN4QqiPCSEWIYqlHBA4iLdNs7N7w820PIhV/gPyix519d7xWcF51M7a+gT5oPiqsOWInTNMxBzy6oR8c+MK8OLC54V3lcMoFf2JJLawz6kSdI7CXp75Apgu+6XMp7tM
u0w27+fL+RI1yFJ92UzUcanooCbnrjvIBiSkEdyvu9GhPWC1LC7j7K01hUI4TARJjt8zJQZSdYxf9IW5+RAO4IAGNGGah2V5OP3SfYDPpvBzQiLTZ6hhJbcn9JnimLdXxjvirqpsH9M4lPKMAR/8YgJ4JnU8IbKA
Rg++s6QFISiiYYItA0A1tRWR/Q7d9w0dTwRFcfdyyLRUZNiFpeeo7sKyOJgavPPCLv/Odr75+y67a1EndUd3A3fbqnnt+VPlAVVgMQ7CPcCTvuGn0XaRBOkyg4Sl4Y23cx0tfemaCk5XKnCIqcLOpuCyoiQqiw5c
4iULDjS4yAEfW4IHNWpATKpLJepBZF9UX5haNwCjJVHBPKZpEXva8bs0WWAv2UfY8xgrODDsq+rwhGu4wZZExTcbucmcpt4V9YQT5nbuckCZXintGY1RPMG9E8jgNCV2SCLNd007oTuGLKBJsmvxQKN2CzKb4ZEe
o/rtRIKSK8tuGRLIiracZn6woCKBLHp0yM0hw0gf6HQLK6rXJFr9FDvxs4J2Zw5nGod+PqRtpraezwmVsKxSnLmag+KQwJYIYKEdosU+AsVcwwGfYTCS0yBaMi6OjBphQBiSmJREVxETuobQMtJxFvH8u7zjV2op
DQwI4kFIw7zVsPCJNBiJMp8U9B6PUxodql1wpqSHAlGAe1ROzU7y0L85c5dSlUluR7L6Uqdafe0D4HwV+GlWdNCJotGkzCk1ikvKUum8DBTwOTGG38NIgVPESZANaQQf07xcxXz2hFC4n0xmqQxJD7ver+5nkrie
uwwk/w3owyLrendrIdbiL2OKx+iZ3xIBCLTFYLvANqM49IEozixi+OvUY/7N81zsiELkauzvvSaVOZAtb3E9CjiIUinozqhfTzJ9+3V2BgIvtz92MIfGRiqbbgzGrcCPQlB5q2dmCC5UAQ93uABaoFZ0yq1xLreX
aatqq6rAH9gEJUY+iS1e0zS4xS0u0K2EuAeqAELFMQ/DUwFyCPxqQY5hdUMAHoe28zn5pnc9pOSlQ/rFlWZGlmNn3QwIT4zMjMgkjALp4N8TjKviSN+7wlVg28Fs4JI72+xbhgxHadF67yorBGFDBKF8MSGErEaN
WDTuokxO41z7dzRlCuJnWBWJTH6lXL5VDcMQ13jmSYST8xnbiSzKENelo86z5Czp6DBn/icLBMiUFwN0/kKZKNceNrEUPJkJQLKDUVUyqpJIIumtFIq6hIL1j5QKBYcE8YVlCsAnbjB4sTBiwfG7F9dyzCZDV1Pq
i0mX4g93sQqdIaWVj47XdDbbZIgvRYGPACn83URzkZaCqAsudkNUxYFlwNw60nT1Z32LQOb9GRR1RK0mOfQhBXN04p7vk8+3DJFKtXz2/Gz3OozAkd0ySSxXKuKOYHEQHPw7ucX4kmAoOQxE7nVYJxUN2CcBcglp
zJV1kFeaZttgsA6DH9Kk0hSlHLTFxsc8A2Q24O5TZ/OO4iPQwy2MAsy5ibOaJUYUHXWCVMNR29wkGKAaSHmUHcB6wGcjqwWZNfD9hCVNnu+ISf6E1xR9tmxxWN+b+ns5aGohD15qmzWVLTUf7K7oUsWUAt1DBnxc
IOCuBd80iCZStpWoI6L9adLBeohQCg/IkgTrTZ0nxMj52FF9DqTFrunoXGpGSJbEvGbjMugR9R8YI7/PpOVAkEGjMHPLz4CQkcYZwWwg2JLPd26I0jm6uAATLsXJmTlaRwaozNw6u7oUmKss820pejALKQVzFUcZ
jbxN/Rd7JMsp15kFQuQvC3GMzPQlPdY9cDZxsgKvu89hxO3QXjVb6knHDMgOPx6MkECKP3SZdUGQqTBl/HNk5L+L6/8gm9rgFSmeJpJ+wPHTXN5zFl9rDL19eT76TNFATs8TCa8yrh6FzINQ9/wavyqGjYDgLxD+
GhKTLbpwQ77zFFzUuObmTl3ueZIbJFNF8z3u5Mdogsy9pPyLdDf0HRSDxSftv6VmzsHMAQVirwuvQADeIlbnANaqfTieDzvKQxuoXCD09zzuOcYoXx3p0sgGR9p4SLSw7DczCs1bWKprVbOj/KsKIxQP+MyUG9ZY
+V81O19sS5DnzsSIkmA8W8IdclaUzRFnMCZr6YVMx/XFmkOoXnrc1cNCz1Z5DpMt0/fLiK7yANogaKe8y0t3M+VkBIWvbcxr3OtRlR//Y1ijtNDVvq/rRqJ/6KJcVLklveaoxu9BoBbDepfhshaj3BS32+IcJGd0
jSaAYo0KAVkzfsbnIeE+ayl51/0/Tqa9i35Uaif60LCDMGzdzCzWWB6jn9RknCZ0+G2u3MTx2oMDXRU4uHDgmQtscWqn8gfT8MOfcw1HI6NgROBZNq5jwe9oixW+cW4/146itpUcxn1NgY1LqXghGoPk9woCtjr3
Irp/H89qSmCjtD1ttXE2IC5tfEqiGD3MuLpaPW1AZ5aPIwPtcEeqkOiNBFwkXXxs9mgAsYBoZ0I1b5PdvbGAp9mXe/0fG8On+ABOtf0376j84N08mQd7NfijDyIQ05J86oDVCN1Wqbu7gCkulvuE3ZNohrByIrcU
4wDYE4uQHHZQ2ou4rVJwZn+R0bvIxv9k1Bs/mzGw6BhEm5nYNRxvzkRaNTNjQyOTFRM8hH6O4epMi0dNj0oEDHiChQdFnkaQtu0VawYkpkBH30HAUzRUdVNzOzpgKGpcUKaA4jBJIjBdeWMGVL8GVTqhBv9H34xk
uQDeMpmM9A9tF/MwzGwpCKqVJaq72XjKs0TaGxvn/qY1+1SI7qAcgpTCVc+264SiNQrPofc6ZbRApbIa2SuU7cqvRQSyl86aa8PSg6+MiHXBPON6Fj7hmzxLH7mF5VZ1CgRIgCMbkIjSgmM+m9fELoUb2uEEGdEo
Xq86AYauPiM8sdGrWtDFI6QiZWN2jnfLOlVkHV67oaGGI0qUFUNJliw6D4z8Mfb+l+EZdc+D/Qdb8bjM9OvP8tsxxTCJjPiYztGDxjp7ukU5lmfirib5NO+ucqu1DoahPfx5gbExNdMj2iJYlxcMlunIcrhnDsn5
ip3/gBs8lGnDmgU57LiR0QpJzYZHCLrsYDVlw74w8wa+u8tfgX3Jj4eBmg0IgW/OLWn3iUqEUkMQzjS05fqmi8vdt1LGJ1gx5SCMDbaSiGMHojeuQONEi/YG7to50JOCw1R4zaotgrTE2kXHd/pXulYuTEzZYmbb
j0GQpstwmkYCjBO6s3DcKpQmW8Fgwic89pkIPmu76IOBqq4KRcigbSJwtnexkNpvP/jp9AGofnKEWJp9Is3hgoaJ278iBEhGdAV6o3vcz/uwjtlol7bE80e1klr8U5y3hAKR1jx7ve8NsTJfBrnaCQylV1yyIOLq
lINdLbZ0O4tm9XW3nzfooNNg6aaP9637KE/D3xaUdjcwZ8I3lG5ggOwf+S9QRLd2RMxyEhjbQtnG9C4UVUUM7V9fFihgFIHs2Cm5mT9LABnaeSzSmPlnHO65aLUzGdeAJCAgeptNCgh2XUue8EqLwHxOH/SNbnj6
AjX7ZMW0pQoc6sIqWkEh0EgSk745HNxN6UTfDoeYdGN8aG5nhLelDTESkmNEijjG1fxGLNbG+U5WnjBQbRVOMuvB8g+4M0pq/bofsbgFGEGaSvXlm22xAeLWoWUa8UOD5GrMwWwU0dwds592ofMQLBtE5DAoWuSK
vTESR10Iri3h3xupaGePgjs0AXJ0EcKpEiIw/4IbjZ4dqgdlW2R4bbqB2zQBiy8nJWbnT9s0huMDRQ9IPPia1HW/NecnTt8Akb7heW6HcQMU9A1r9ZfsQvTnWIaD8U6nlsxrSY9dWkeXWS8pw82Toi9+wLO7ksCf
PVQiIKm0vn+k3e0oJfIYthUMb0Dfs7294lKu4VnoCwLX2PocCH/k9cvA3Xz952hx1oHIqybQATcyjfDTTzezZ6KLzkSndxMK9A6g0zvcULeLzagcTnYXeAxY0Tks+fCQwl49G8xF1m1xczOkZFg7vFxhA5DR2a2K
z6jMXQXDkIDLXb2zKl2ucBvsIrBJakrXbl15tDyT30PrCK78Zji6duH74Llc9jyx3ReJc0lX56HTuImGNG4lakDcfxddw6HTtr91fOX5Vc7GOB3KbO3hLxGKavk/abfLrNV7FJBKg3e2xVJPz7WMghDqv/NhNM2H
qZHl3/acov+2QddgAqK3pfTNJ9PeZ9dxfHsk+sLDmOb92hsR03bFFrHbEhkwtLvjvb9uYtLyvt5DKLnfN5nAMn9sJL0aTroYLNaCnrtmUcZ+DdO7ggk040LSpmv8RQwtpi7IOdcYEtwwMsPhmgQONX8fM5I92tBZ
dtNTKlMFt1c2Zkj2xesbqomqLGf/HsvinGDewZeNn+4KdnEkRLQSKVoyfjyy0geG5Bsq4vLUn8rd2XUBba/tRvPaaQU0DD6OJmnYJenCt4uCkY9S3tWKnFIpP1xpm/fLN103+4oAY+sCFAwfgc0bSca+u93AqQCa
P3cSdZ+7yPaz09HjElrzpfoVu1SQP2SQ59k0x6Vro70Qyg5Y7UL3RFB2Zn8fo48YGnlAYzQ4g2qiZ8a7twVdRCF6JHe5Hm0csRtqJMMNkgMcvoWo2A6/BNlkSAgTYIABffbNmSioRmCI9QvGKtscjx9kDdG0XFhZ
qNIucTU9NliavVMelJBjmo+3VBgbalQLHLEUE3KkSUZz/UAvBI4ECxp+pP2Wk0woyln2WY3LRx8Gv3FSfOZi1Xw0wFM8YRwJ3M9PmWnwsQk8TpPJgUQWH+HExpcT3mN+uPd2LPBGFEKsTvef7LKdWCMEvGbQa3jZ
CwSIRxbmmE5nSr5KAjIbCK6PWHH4GGh11Y6nYjybgxZ0pg4/JXld3t21oKKN/V2VwdU/Ylep5IFTGLn4WbamZzbbSN4DbOGHdwKeqh6nxrTrIY6MHCzk7GXXintdXiwlpQ3ENUU90RDEWQqa7+zTTXCieWpmy7aF
KQ5hojzMNmx4QZvx/HUSWhR9GQDmJ5bmr6CgAFJG6Bgmr9FcrQbrKrqtwyso9rkfPFa8HSooIEloVIRzLaeDbhuFiIthd4Q2VJOzGjSl9+RHTOqKkTFrw3ZAQIkiPp2q45fVVvgjJAzIg3cbnyA141mc0qefIlYq
eDaP638hppvmKuPadKJDAIFgjv9Q7IKt/d2w48cbUUtiTVa68sCgCJe3Ss2AiU0XxE55bSEwboyrooIfQrJrAiTZheo2JazdDB6cc++Wt/wYkLOC0QQIXuqi0c3xlhuCGYIWl8ONPmb4BNPyRrkBkZLHlXBlxb+x
THKr0OyPGEOxYcaBoLvu8C34X9mIIkwHwrWXIEHxWkLNb4huuMoQ7xQEOqe06/spIxqpscIz2cmXx5zVimmD6LySvzS3MjVgdCFY/Y4ixpPplfwiSNOTY7NkCRLROjWomYLFWJiIq4HRwxrI1o9OqjkKjpHeoQM4
kw5HyVM2V2WL73qRXkcXs5F8fQx+WydRjq1qpcaB5f3PbNUN+4kG6Ch0vugKxmWS6+miwPh+nAGalXd7CHA9YxrxXV+ogLZ8HprVIFYtrNFM+iQWQBCrD64vcBzNgH44wV/uGjfcKwZSF9kjqxLPUxprb5PR5uyc
gjNTtLBRvxnC/iIA+vlGFpLLfn+fMzKesVEZrUCBgiOAx9/3y+GYYsPwoK0+Irht0EEFKyb4inMTJLml8D1ZuJk0XRlc2Mu8wlgIcpO3iWfQiUMfpBPO6kb8O+aXTZ5Kk5kmzDVPApUylp8BHqThkhGFK86yLGQK
7vHDVHh7pk6w09JspoOWSllnkmsYcsPKYlvyL5jBY6ibkm/pJuJUVVhiCojA8EM0q5il80WX42oi7qc7tyc05wvEFJhX9Uy7+sKlxAM26uYF86wRwSBIXP4wa86KBaIinQokfEMgN1i/H0VmDlTMgGdzL9QBR9S5
E7mV1PySiMnL2bihc+sbL+3bVtyNAx8Jn/X3K4kHkJzNAQWBiE/rwPmV7Mk12C0tGT8w070jIyz4HF4itVrwbwN47yzU80aISTQ+1/R9aODUVb4eFW1OPhwe/25GeIiiisnfgaKpQVIlyFugPkm6BB7IrKH5K/FK
ipYbASk9hWPDvrLGa0XM7zuBemTcOlgVZqVlYwp0bvqqWmRgu496ApV/g8yVSK6kSU7YWXCFvhjAWW5xXFZmBfnblW3qgnUGQyU5ymREC9Yg+dmTAcQZRRDuRTYoGTnRzeM9m5rQssANJFG36+pjxHjB371PCb1/
qQv4/+8PQt9weuegqtznwkaJjOduksG12pIXlQ6SYRQjFhzqA/B64JETg7RrRbZ8xFojFFsixIYq9uYFnGb9QKJG2HCoMAUHnNF4ZAEI3aByGRvEppenBIc5dsBSk6FJ0W/kd7qir3u16+9O/fH2sM99ksTMnZ13
oNHIeyz0eQYJwT7mxwRD8lSAG1/bpjTlolqpPVqDjSGpDwP58ZMfB5s27z1h8d45gfbskpb9OOYbGphNxh2WTRFe4L5BWSG3NwJJ3CzO5GVggtz21ircRG/2NL8QHH1iiuG2lySZDjDJwQXBo+Nz/ILL5AxzgVh4
tWMGGhIoWkqrGSdEzThm5lihEiuVd/pebwTPaB+il1GdQKYghmiqpgvT0r04P19LxJ7NZgU2LaoNsnOVWluFjFGSPvyKWjqbV8NZQNeVuDR9gH7d5i2xPGrRkixT2ixBt/J1WkKWYvhu7ay4pbImAGG0efEU1Mpo
RsYDJPgKP5go392a5QTd7NiGWjIhYLaEL1fqJWWt+sTjNCH+JQJDzng0hSP4uyZ7Tq6Yil581WoWe1rnc9YMH+S4nf9KsA+JiFT3jy9MYiEzMvjlIqe5msZVZNBfzT56+HU1aHrqG+q7ddJ3rfzatuNByHbsMrI3
VxTn+WDXUEEmaOU44L1/8bqwoiXx8m+I+//UVFRCN0x4TbbO55jI6SsYFxZZMmaTvN05Xi6XqeHpxlcpZ8bFF4sRbpQjm71ugIf4om2lFJHaT4F6tylhTFHnRWq7NUZXMHzQqs5httMhARF1c0IcYUoPH25hTirh
SJWagRB5jEZyi3U84pqLWvptbgxz3Asa4eHwoE5psPv1+CiF0KDMKsQ5dPO2EzpqJoWNtNsGSgz3E1DUkEX9KbRZbsXO1JydcCzFBPOJg9NO7lf33i14wLCIrTea87kyRwbtrxXRY0/yhUvMzomYoUkQl2tWaWFn
JSzJzAmDwET4uop6Ou0rkCBuQDEG5uiEqe1I++4CjqD6CcIDWnE/+p5yu4OT8/KPE4gTdLAOFUR5uRuIFE2Uf9mWV48ZwKVX4TNgrRatKl5/MOltY7KTReDDR+IcyNUElOGC0JKKjDR2yLa9w+KMhCNRiKbyKNZh
FvOSPMxJ1PACjqG2wH5nikG4xZyd/LDlhX2R/f+zSoy59/R9Mr4d12IX0PzZdZe3+NJHSu/ITXyzSTqUZHIEQ+Lh9eenTYI1b9v4HkEMFFQTT9D+Pp3niTANbqU4pr8QA+RRUCcd0K3upP85ewDKa0oqErZMsRfK
87ikID/ObwJGCE4gefQ/SvDzPatKbriCRmyzMpMQ9+NPfrU+58D0KutP2bxQ6Q+gWZvpF9vnscIMzmAIkCHZBpdoDBdL2T08MHqUUFb95ZxOucvW5DRrRmW24ofUKB27KgsaHoKpjJJJiRvOiZERR06JHpEBRqMH
QK2eO5OkXrwQ9vRCESv/9eiHS0fgA8pNDH7qS7avNDcQ0pNhQTkmRVJ9gRHdOtvqAWM23yyVPefFB7Bb8RCw/uodHn4UzyGBBhfv5mo7HPlRvZk7O40UuvaJVj3jdxhIHiCI7gQlA0SoMpxoK0f0MlbXFCsiWbwT
eVYGWpVcsBFbY7ro1eaQKjzHy9GYeQX+x3hSg0+znt68/vLVfmBoKCsBc1+nvznyqB5+Wxk34537da68VNeRdNgTkBKjMnRjPYYII/8TnjurZP4ZzMQ61rK68LDmaEBl3aH5gYwNgHbQmmNwkP69BsW7/5Q5/YfE
mpg2GBGkezknYO0EjzhM95F6yZGWOUWFm+FvvDtkEaKDWnQ2bvDxPiG0U9S1eujVHcs2JQ5ofdwp4/KzpYL4Z1IPGVFkOAQqir7HwkEJgOsMenE9iBKS29iqxwwRfLXCUihbi8hTLG6oHiav/iqCkWuBl+QgxAj0
rpQhU4bvpJlYk/084E4SgqWs/Ka4ZYgUi2WGoHz0mpRtPayovnCgx6ED3ERJ9Rp3lDcLNNypro3zlE/Delc+rvg3NgJT0tL8R2fdbNpxM6WzA4XwAUmOTWvmE77ay4OAjxogDOHqlVtU0IWcdXiMtgSPHDji51wd
dJ3yoZNwnR/kFGzZped5nIKOzYRRT3xgz2H0O4IGvm2XE49RaZ3sbduPXSYSv8ccqLfjGS48Iw4l+8ya7DbLn9GWZ8wlu8wussN7DMNOPDDzRacjKX6Wmtt1Cf9kdWl/i/Vjq7u4K07mUmxgesKes6+kDf3SFAsQ
m2zkumqeVWravH/NAXXF/XL2MopgO1ru8daB808EESTO8WX6l8mMavOojxz7s+l4dCxCsdJ4ZWS+bVSRtrPVFg7nSyrjthd4hHD0gT4YAEfLB8AaW+FHCwFgpgykMyeKWZsmbFFDW1wA9ukW7D/H5gXqbRyK7mVg
NQwxAmK3+YzvkSGtDSuA4CEHKRRrglgZ/wr7v0Bl2/uapa7fHAHOBsYuKouX0FcU4HhZoWjXOzCaJEE1bAROOGtXVjbGtIU1Lh8YJQtVFbQFZgofz7fdeHJOO22YI6EfIhjQ0AvO53qpi0gCVm5GHBodLRew8gr8
ZS8mjHKyuaGSBhdKLkJdm+I3No5nU4SJHCjdPKHoJ5YC5UzOK9Lj+wXSNmBZ+YhBTxOZOl7HzlcLHW1OeAzpL+AqWZKExR+uMTrQL7Etj42L2h0jbrM7KBUe3Ng0gEOZArmPj1qzB5e143B04MkgPkzw7JC5piHl
2XrCf+VbsDEbWMjBORtGwJuwkbBKfOz03s5l2M6KSzHXyBN9qZVD3neoHfLV1QqbepPD3fYleKLmR34InL3v2oh96ZzRbxeP81aKklCz5AZ6mR7epVZH8Yb2B98UTLyf/7+LXvIsf9HSks0DecrJfIDTB29zkiwW
B3EhFkuWMiZ1q8sfMrOFKn3SEf0yCJxTiexqIxuN0UllAcc6wJ9ydyV75/EU6q8LI5qrF0KwDno0g+msFs1+J+SMFHRYNFgLzNTsMcYy1KCJjlsdXK7fdUDtNHmP+s9qv1Ark7d+kPyeFNW3K/QhHpeQ9oZILl0M
7kO1IKVWGdW0DDsqCihD+JN2yiFCZtcWXh1+5rDvJMwOUTirSiBazu1Bl8hVkagn1IfVQoutaz6XHRryxZ6NgYdk95pFN3+5Bp5ElWBhavSK+yY9h2OtEO2sG6ioPgt1yW3Y158jU61qaIETLh/pWcCQcTU9cewx
VVYFMoFya9KA0x+cyWORJFfOwemxz0j0yDNHpVyr8yOSOncvhVbkWYgh+AGbxx1EhhimnJ4psYWYhRjNj7i13SrNhMXFvDjA28kwzPbDZ1i+WireSRmiJqjQhFtmahL18JRmt3SXWeTGrIo4iFkPMPsFmb7RbSz6
ntIlrttvypDWNMTitoOTAgYLtkzckvS3cVO6gchFmz4m/olTsK7o08IM+pHvYoF11zRvDd+sHe3PSpPDuZJ9hKTmhmlncimdDEctTuBmZNJGSixDnMy4kleOaplkKG7VW4ttNY7PUguT1aGX3DFRuJnam6wXPSMX
ZLc41fktHYmtec8wD1s/UMssqQue+HvbtIys937U1pGR7ufkSz18VSZUjjZ0V9zX5yS5UgsdChmPrjhLcETV65HI6sNnJPK4xB3/ha7SX+sYYSHCIMGdVYPJlw2Rz+FoNUu6iZlNrryMa2PRkyS7V0lkTcJpcQVV
bj3iXCY1nNZ5BTt+sgzEzro76RRsKHNGJJl/YoVxsXVQigcLytL2OMMoQeoUgAxZzo3ZuLOHw+OjzlZRJPW2AWKSGpKGWwfyU2eAB1s8HNpjaWrW938xjHYYxZNPEB/v2VwzLfKmLXuyAxjiwWoLKl9iDZvDmB6e
rEk4KMRtKyoT/KlRztVxCKznnVhlpolKv8i3hOnhtU+ai39N8phLrJF9XWdHmK8HSRX/xNHs8wwmfDGAiCgPn2LubOAyEnQKYKf8q2ViKZ1A3LykYZSuABUKqdYo7bHiZSCMIENQtHOkxSnDWVLJwSxa2C+KIx8t
TTnFXn5poo+HHJwbo5Es/s7F+Vk1DuNyi+BW56L6ozB7oJGZiFYmqFY153PjpuRVBw7K/W/2v8uH8lNc0jpfpTKZlT1PQ4+rZgEnJJIF5auwjo610pmvSpHBqpEzB3sXpQ6fzqePZw+x42B0JrZGuNjwzQFVdBC5
cL5epcAQPjC8qP0DO7uzO/kCFuDEm6oH3wOxYltX/oQfaFyjMQlTjy3rQxjjY7iBsnKt8a5OTO4V6tYtuD0PiPTkNKLWbzB0Kk4llvVkB4sSRNhqq9a3JfdKhM9sCb3dgikKq+gfHMv8pq+aZzY/lp+8oayKhhD1
mRg+t41LwlTHu3ZzDO+oPcjA27EyduvRMH+YHNHaPSv0rcH84RosPaj6LyzNDyUnS4WOP0wyDREljNgsMKSsuHATqrMaRuODifD8qIVNYDYOE0w0xXgjpyuZCnowz1xAa/MgjkJxqo46Ak4uGPThK02XtFcEIjgi
E4t14oMtfV9XnHygWMA+WhOnGnTkgTIIbnsd6IPZDXlshuVD1Pp2hno0NE8coNXznDQk56FpJmDSxBOfm11kO4p/Iqty/cMoBI51Gnc0DptsKOxz2KZy0RUFagy+zCADB5CYjGRrzgWEBtzflabpv0be00E6KROB
1YvVq4bXTRIrrWKrPdOelsg7caKpkd5feWtbSrguUyMrYD1xRwmpdSdl1HCuYTk9tSV5JCCQZALYWgSD7XD0CfQLu19Gr8yFBwhIpA0aHhadwbDgmruo+sdOOEemCbPB46UMy10vgCB7ES5DeVkS5vHVCY/RQKdk
ROPwlaO4vABZ6kUDfSKDTNmoSSOaWK3cz3zBGDvbjpILmKcf3TjElid5fM6hQb8QuItyDYB+McKmwDGHzGDTDEKRC2eNLarN9pA85DJrIlVmPO1KVK+RIpZxoIzAdY50aUuATY31rL+Ya5hQz4PRvleP7Z0WvzsP
P4GzsnN78emTJ/Z3dsp3e7KC+f95ZFBVoIRX8ep7KYvBc3eYnGC2T9+pXRr4gwdMoDxsqkKAzZuokHQApjGYAv3hoSODjvHXPAZ8O3KKaw45qbSleASL/sLF1xo54iiqNw5Jm1jFr2hphKv7DR/U1U6z8yB6kJpk
mNbCm4fpczgLi8wbMjqVDZtve9Kf6oPFcnSSww7WWKdC4ApnqkzkuJx3o1WLEYprvvnU/r8rVy4NY08jcWxautTMW51GQm0DEIBLjCKnaL4HqR8IrYtJWsU4kG5lffRo4XZdF8d6xWzB37NPt/t5XER4LIvPCw9m
NeVX1xjgKV+b8UFGCD/1J3FiqRemcPKnz6YB1VUwMU0fB/U5N2GprhJK7W7RMC+qgUnIytm4OgTGpzuC1i/4+E10M3EWmtP7M43s66YxHkwtIMXzixkM+65FF8eAdGmRRstZv80L+ERl1JfSW+w0U3eJ5ywzJACH
0QIceOGdfiREdPS10IWPSNtFNja4FtqVbOM0IztAixl49W8pbrf9/jgfE+nKIjL/VBMVmkH8YCO5TQJoWLRnSiDGXHA+voCBq8cJDulBSYwAnsYsZ0Df2agSAk6huw99YZ0SwA8KJf6/ZqM1x/tRMPOEWImD5OV0
LhElmTSKXdoAAmTYXsqDodJLmCJaW4ZrbNitrrmIsxTjgk9JTn5MhravToeqLHdTIdIWzfVFr/EISgn4NFcZky4mjj/oq+V5TAKgVZGvsCKhPs2CMnwtuGj/Mdei9YHnLIYR+hNTyS3Yw3ZM2NxDF8l9Nefh2tES
NDjHeb8UMwD1u2FhE/aRVwULQxJHlfZ1qm8hhSJyD8WpFIHjUABhPkdxjnk9gbpoVwcXiOsEiMMYmKvTwqIBiRg8jSwZolIkuFbffgmOpzPL1wHAxVeblBlzMyt+WxR8YiHjNU+/5Uav2LZF1DLE1moFHSrnBEmF
HY2LUWLMLVbtrYNH6rcib7FVxKxvYPseKbqgOit9GPcQHIU4SnANUxd4yR4Ns9KY6Z3VzbagH6/bTvoFNwvEsTaolpMaS/yuv7//0qzUmw91T8ZbVKfVyB9cQE1B1VRTjSqaJ36Zm6rS5lM2ObvvmbmZU6eS/r5v
Yj+l3N6P4OO5s592hcYb1LMJzzdXd/GW8qSNNrymqPlQzxKSWOW0KE9v1oM44fpxvHN//0uI4n8i5rgsncxY7jVrY1bleg6Svp/FV84Gyx1KqHwWKXHAttUVhcFpKj2lq4NC+Kb7+u+A3YkEjcFV/GVoUksMs86I
TBzqPFY6zm+dAm6AKLFZ0OQ2huVrEro949xqyk9yO8fTGd+ji9ABRXMLo8uYrRVZNAwv40oEI4RDM2ZHgYNg30iBHCQMLiNYEbTBVtcXNmGQ/vPCg/9rHjr9Uf/Uz/r1/qFf7o93zmF5tV7Ms4aOyK1WtLIveiuB
29nmq+Dw0Zqzfgh+c/syvoxUCcQTe4MbBsPxEWb0SRrwuXoXS80VXdkr4ukarSeAyZ6qk3Lk8AGV8KFZ8KOac7E6Lfj50bLAxmqrMphISWQSZa19wws6IiasuVh1AvzqBd9QVSUaYw09RvP/V1gjMej1p2gXPKwD
mdn3wH4OWZSlnvh5jFQwezpn8knXUS/hgDvXAIq+6QkhgUe5H9FkniirBp3VVnpgn+oWQTUHw566lFmjOrQftdnBuyyA5m7JMokXOTDotBRhGhzzabxT8av5iDA5w/VIlcXhOTPn/eDwcb4dNAgWp3YXYDG9q5PM
6uXXrQBtlzlg+NsrGskZuHjMf5ZtvED7Mg7iLWuup5vJT2msHXIWdi/dKn2LBAm9oUmvvsNQ2YDxfHE9x+EF73rRVxvnhCjWEETNplT6YNYLTKY0yCac9xJvTcwZlIQ4xUui7pfDOvNA7EwRtMcFkSkTrzkr6FKr
OabEaUBkIgOBCbRNlcyIGBa8nnhujISRKD3yox2U46GPC0t9LRmCw7xpQB5+bFzToAz8VmwJYxozFyB+2nsED5f00LH+OiIxVqsNudGV+WI5TnR2h83HdEyVDLXlX9nfy/ogqhYQpE3Uf4CjiZbTSwCK6Hx2C4Ny
uEEYVkVFhwAA73gbPFBd0gIEiTr2OI9rLcMEHhoI01Zh9UBE2mX6ke139C784Bk97nsaUvKWcTPuP4N+EyYPknFBOrEDWzBzOdUZ8NIa/oAibmuDse2UrKM+Xjhei+b/+u3+fLq/TnEWVxp5aysG9ACAzqKcc2oc
9dMbxjL8UdlUIpvb1jNjOv1DPTuPqg3RQrdDZEUmLVwJMyi3s/7UfKomd5DN809Hx+D7MGmlTsIzOT2w1EPKbFYLRJbyCK1pj7dw1xnKeFzWjQqCv+DtHoSnWkvSzB69b88CZxYoX+BvLJauOG3sVu4ykQA3+/lw
sHjTopIre1kxL/9byzW/TGwLCUNrgYVaX7ZBhr+pHI9aHNNyycsvx3eNjEvT94oXa+S+A4j7TbRtyoj//rjmvxJXxKTYFcaIWaFiWm+znd1T9pS1Zffs9WQ6gxzSVf0F96O/JFjqgYedo+CJ5eGnuUoF/B6jsi0f
+3C6zDn7ngypJmLnNDsKq3TDsCGK7Iliey0lfFj0MGH59QoFzHup1Cmjl/Ad1v7MQhS6hcGr0iV12ORbNHgD4RHwSurYCOfzlsd3IFrVLpt1X4EfP4hmhKa03pHlaHZNBtJJWAaEq7YRz5hap/xl++cROdPZowuE
ITEgAg4mkZeNOeZ4iz+yiB3/WsQsMgtm9NY+RVSjFOpSkNQd8a9o221d9jVKtSeyjlTlHSh0kd1bkijYfDrDBZ0lw+6vFlU/sSNkjDPIkgsvZATZZ8OCYlD9ni2YdTIym4M5zFvneRKcIHgWOPOOIFi18dK8VDJu
yU+NaRmvqOS8QcQ5mqQgwWMK8xFiefbPslC2YK9TSsBO+G/uXfN9EVhZbFSuVxBDuQ1oV5/iSsa/H7kYVZycThKjJjmktlmqPaXs+cMimqVkGChbJOXaCVbChc5HIfkn6ykPCIbYBCb/itKsOPjqMLXrVqIrJ6CT
gtg+GaICcqQnTpynNrT1NRrFvA/qZkvNbkf1gLOYIAlhi5K0GrpAKx7+9QgYJhKUYE+6yY8kYo3zDRgkHxiSRPfFgmM8iTACD/hbWzk1ZY61zKJcVVPMs3zeNTofLoLlmPSN/JiTnYGOl7xoqQEsQQjnEHYDq+ia
kOJB73eGPDmrZK5M9vY7vUYIthXt9Fo8wEGIP5xSwsXQTfNnJQ4wyAkZ0eEZ0WYY0EL3iMMZzHmXRuSp22wS45ZnMOcyxAVL/i1rTdT2/ugxd3z6B50VNFdVocLnUibKAJNjN/keV+V4hm5EtXbn4hRyF5BQNShw
YHcMI//yOmzxEc5U56RoqZpcdk0JuT1o9iUevyozVxivNFo3y+dFZ2YsAOxnBKKbFizbX9FCf0BETv9rg1C3YYvEgoM7It59foGVS75Q2wJrRp3iHL90PgcnBNYK5HXhOFmnVsVk5mx9OWukn658IfZab+2d78Gu
xV13aaeDBDoYLTXQtzM0ApfTsWTk+2W2QTVRYI9yn5BsPhtZTY+PpJ3eWaRyNJ5tfEssOA8qXS2ohGeSq/2dO4mEuxXZSrAY+uIUBeixZhkNKkcSdjUwRQSIK6qpcnzAsSGbzQEtZjC4HzRAa8tc/dt7qFXrqZks
4f1VI4/TILASbPhE0ahx3UpUYI27cd1gddJEtjyZGsaf/UWbZ3tcsR+SXfj9eNCdDbuWAHaGsNKSKDGoAPlyTg3+21wp0cpnL01RinIE15UvFLjtWDcUIKbaBOAZ0AICV2pZ7wHztdScD4gYDXOhYk6c8rda1THr
Lj2ngQpTSIuC3RYz1hgIZejFkn18EZN3JV3xm3lVIfcB49M6yXfGtQy+cK7d3Hb9j0T9rNnPNMEHO2RUBthSNzAc8zJO1x8Mfhk3xnwznrXv4+VCHqQ23475T7+u0sTTtKaAI28ShV017So87mMFseQc5dqL+v6T
XvmKmaGZib0ivnmff4HPddqk5IYc5TVYCONOcueI7xheJcScmFD8Paidl5wYc1us1+l0bnWKgVyOEyVgslPKl5f2ONwIiuxKNufNXLNs2kkEBB0wpTxqRZ0BHAawGTyrnycnW/ENpYtrVRy11zCSy3JUqaywukLZ
G+aMcMBVHXRuelUmh1Y84IBlQQUVQW0atAVF4Rj6EUmV5/7HF7xbal1AA9OxzPR+ru1udYPop2afnAEBH29w2z4kSuki/Xs3QFgWcBUE8s1lBuICQw0oOvmu8LoKQxCQOOLV4Y51bDqTKICo/YV8LcROkesDD96z
GLwo7ux/ezbcZDd5uQ22l3jgj2DcLf/VAj/S2vsFPuCm73b5roiPDvLK6w3ny/KfRukaLl34yB+VulTWzvXUMy4eMJUg1+/iO7FjKt4deuDqEPcxMIrdeUj8fF4F7d5RLdvGQNyuye+lRjT7MPOsS0kvxTWJDRUt
f8qqBsiFH3oUT9i8B2ejrmu3SKmCdae+ACqq71FBa7YJy2g8psWw2Y8hEF0ne4/1DEqhK+JIrLpH28Q/HEpo6/NaIxatl4JCEaetEOGmWqxyqgwZjDXHR3QI/XaFlwsPIHAKLuCyLiBLKMnitEZyhSAed4gH/uyK
gsJCWryZVMsc9r7ZhlVf6BXlYPfyt/tkmp+rggj1/SxIeQ7tYBwFzuXDqHMaHJU0173Lq1EwHafXEuaF3t8eAHO41Wa//kMx9iLe4a7wheqAFcXjLz+OOou3Xib/3HjFFOMjs2N+af/x0wW9lqNj1dtI3J7d8/x3
2YIPna2n7qYNcJ02P9OHrc8HXS7pX6EKf3sg79+LfL9rFhhxlGug3HvCZDGzk54W8NQbRs6J8FZB1K20Z56XJ5iEdSwPKNXnc8w0Kk+F7Jg+DcE/AClEtIcCnMV1SfYZu6ODmFDAfG+7oofMtC9H81Qfdf6DbUh2
qR6bAtXhq26na4px5oVQI8Szy5kXpWJ3ZTafMxJqoQcI8XgYkb4LDiEZzfSlS98dydnS4Kvrvn3zKF+LzreNUBFw+LjTZh2zz/iSynImNhPeplxgKPnc93/q6JvUoohj5X9pS+Jwleuc7Vn1lbmd7stEsy/3d4SX
ARO5iky3vlQZqTTU/3ZF8ZADDj+3E3XME3mGcQZQRvbxx/QtmEXqQx/uaLIIAPm605qCDRiqBQD10wvbUGN9hakSdpVI3KxIWRpii9l1KBMTMiD64Mjwv0QdbU/RFshGmV2OzoP0dc39TLDgV3HVEYEoLFL3FAy3
H3AhZWM0iuW0pCGZZQx9QeFHRGXID4pdrCGx9EqLmIoFMuUwYrj+TwZbJyaqmLCq45fRsJfng/j8bz785LYVEYTYhkPaBccf37yDipVDI4cSEZ38jXgfZAs+6EHNHEyMBluLC6xOSVWNF6KVpmVtLfm2yDx6dVu9
36oDRV2cLe/iyasmCNoyaVIJs11HwIqcxsEJjGlWKsPj5mVjxzF5AwWu4ItBGxiub+m4l/7oi0t+dL4hdYkrlwUTh4PwLDWCDbjn8DT2Sh5K1w6JqCpLzKPfiaBwaLFP3/lv2uw2qRf9xsPrih0F4UcvXZw5lWad
QeGmlsqexbhx7Vnl6W9aBs/X9tIcIrrMvahZOMq4FjInR+hpYfSa8vjedjr0hnEKy10Q9w6KmGy5mqLZ/05MdR14Blm5+TOsEqpRI5uabboA+EqH+K1o9bdh+m9iMamXV51s1eD8yQ6v3BLRZr1VFEoOpZssASHq
sAJH1zxbUf89wS4kRDERuhcXRI1iPVdKMLCYg1eAhyqH5MGpCdmqtZ8G1zu/fCu2Mf50JBTNkMhSsUzS117YWSOhqFxciCHVqtezLpAY+Fb/w5YPAbjqqEOKbxh3hamacqjMM5mgmYtPGraDwepVpxBGiEGXcZGY
xpXEBBzyIMVGMMkrgKI8XrvhgxOgEIK9QWizSK7wtG/Jp8IShoyM9HGnKd9Y0fR6wWFNei4z4Uu3ABVR/e0JWGBelKkmRkp2TlTqr6EoQJUZBhCsgwle4iCut3e0FNVXZ3nAMOUwUCjysh74cgV1AwwJJn39CRul
PfK8lXy6CAs3E8o+NTjYImtO+kKP2xeAtPxKvTC3A7OFXz+6uLClH5SRp0eQY42raHEBYELCMw/Yd7a5TX+UmmO7t2uUZNWnRQZW/g1P53yvgoQUyPeabegFUM8HsYi3MA5LfMU0Oz4Hi1CL4gDy3xkFcPTgsgNO
98xb0d3x6CexZ9ZXUdUBi2M0fAbQozzP4DFPwDtwq2nTD2rWKOHZx8aVw89guLaWhe+KY4uimhvjkUJrISYqgm9ZsU67ZNfAkYIgtoKkXEU/+5hoXkPvmaEjO15J3nfxR7f28YEkEXuzA6KMpv2KiABbrLZviClA
9wzddcCNsO3VXviMOH0I7I8OAsSefJ+5IUq+uBzjrR1v24dBfiY4tQxwoTylOjhW/pdD3kgC/5gVxclvAcAvDC7Zjg5uatrJlgEZgoDHf32OEMAEwTlRLVHrbfv1CwyrCtJYaQxQ/vns3CXr/8tludMjIjK5izfi
vNPdNfkEuCkjWHuyIzlVmVMrqNF/LFLhmuu8kOAWwRcZ+ZjvN667vp5ERrfAKNhETzirFmejSdmF36QkEO0EPNNX1zVIQWVWYIupZrPWlvWiI2Z/9gj3D9Pfkqk2WSKHbDBIYwXUmMj9jAx7H8KKsm/6Trw2VPoK
+Sgpvn0CHN+GCB9VJNObyZFMzghEdUjmzf3uXwDI/dRJf1Kegdm5qsZFVagrnXJq9mYa7HwqlRMFib6a/o+skhOdHCnJedyDwshKxXXpMm1acwcLYKrjGLJvhmDTfs9lX5UHlhOlHoh9+sGMqHAAZC+F5ftHsvPb
gSXLLdVzvvIjBJ8GGY5+bxzp/nghFj/WP4BboLA2ldjR757V9qSNnEx5flm7mKU+Tv3Zx6c/3oEwfYrHyum/JKMkNBX7vmakhIT8u0iZi64wNG0wjgorn/Of+ViTO8oq5c62bYQD1vuVHLqVELM+NubNSoytWIqI
mRgpEm878O9B8BOGnIBI9k5uuZiJkpMhxiIlpbzDzB8dkavHBDfWzu3VA1ybq483fjpskQyOk4sT01ILl8sp+hZ4e1dtJOWaRa4KdSPYdxQVd1pZM+BfVpY+SrfbYHe4ZA3A5AOWWFIO+QV49dLtSE5n0WIglxDl
6AUwUgYVSU/K+pol5Pg68UBq3AOU39RwjUB3JDi9B9OrJ2lJRqLmO1b+F+vNGqxxPl1CR3hhyk/DjDAtSsbi91ZJRJ4xWcuUGpv1Z0+aDubn0gx9uhaCMzU75ZKy3wP6PXHkIiZdRAdD+wwZMNjDNMVw6UUagKww
LRp9V+NnKLmTbhjI0pGY96ra6OWHyksm/UR8pH743vpfnHbfd27kxFtMPxw4G7g6j8OZPNI1hfS+ZxafH7z1E+ZHLvypSaeldSs4PL3OkuUlGj5WQL+++29ZdIIt7xLgLwjPqH/xadapDrg0cIpr7VvsIXomYqjf
LO+z/UuhmlfikcRBu1v2cnZ6UqXdfr+GUdOU1AHZx149P4O2DimbQbw4l4OUNwaMo+FyOqf1JOzsRFKheuh3lsOn7Vu7uBCSAg642OaAOfev8oBfAAD/YuGBWUdonT9eCzXfv68ylfIt8vIQV/3vVuzAYSrN4Z8n
vTKzqAjUs7yRa9Cq6PFjUBSYxy9Kzy4tXE0BGh63Aaay25Xhkb9/ltNJpMWqayf12on4u3AwkvuUKY3yJ4MhsfeQKlGTHndIjUAZV4E1lfnL+QRcgATe+JDidHxieQdS9brof1NeDfMBT/ZXideR5IpY0z0d4UuT
Nuh9JgiEM0TE+cP3z8ecdfF5pTaXzc0zkk3jUKidSsIdAvOvlnc9gUJTz+RFJNJJEeJM5ML8vbnX2FYmNpVl5M77MZzhjjgVeXNjBTnMn+Y/Yp2tfgG+NCdgkmTAm5yJj8HshcPvzIU89ydwB/DjJx6yHn3N4lQi
2+wa0WM7iG7NUpSLxLlAFIUj3tec4+wthD/OL4d1bm4HWWLwMsV4SVVYyHiPjJMQGG80kZ9W+d0jfNsAkHFA+6vSriqST71x1ZsxGRsDdH/RsAo/nJGt+MHaquJq4/xUNStn7ZtLLKw08aC8+BpuXsQyroWcMNv3
dHQNFVoC6sRERHRLi/BqVuxTn22voyZfszYASEJCswXNpxfSy8rT7FcSgFwOwjOLdzyPD7ssa6Sd2tzJtulRCWN4TNYaVCjz2QmEaYMkeLT0YoDgaBpVzQqHHHxLb2dAcoHuQx1qwRQZ/3rNOYpOmhACuGL5o2jJ
slb7dJpd9EsOVy4PRHTOpJoq/5Z6Qcc4CC0pOjIEv4jEtlSNShbwkKZApZpH8yk/aJNWmgogBH0I+0hQYfUfJ9Fsa9S4+Nkw4yLrsuNpTvNszYjyy2FFINXHYR9jumDc1I4rDg4jWdtIAmnelGHSG+wt34s4KV67
vO2n5CC5zmbzWqxpOVXXbXEcU8zlQZyzABIHLlxPbenMjx3cD58P9aTbXbOUTvEbyjdfiFX+xUc+d+zkF6ms/Ktd4/LP/cVt6XiFOyLop1mw4hFLlT8XlyOqtL+Ew8MZK1DHxihsZuuxbIuwzxFPiDDsYDXtqfpP
zgrmwFRPfqIlxtNhsBkUSfBq4QTTyhQ35aTyQUm6AEB+mTdxy9dqLoOZT7hYWrTfN4QOyB3+k0+phDtl28VZ3ANNhGQcFSyslgt9pFFspMUXnvp1rUmHY/QDkvkq17CAwZY3R5HYv0SyWIx2Bp5Nb7gBuy38jC/o
M04gddLkZKefS7dInzf5n9iH+GgUKVZRw4k4jml/F21icGdupzhO9IySkfYvFqpHIMBCc7XM5KHPe5U14SSQ/6VfQLwbuTx4Ky9FpzciJoTOu/Wmt/ranZR4KhQMn3rqT+BJvNKmJnd1jDjFrz8zk1jjWOyBB4KS
4i/kX/B8lh++/caAqHYpCYhPsF9Z9gkkm5FglHK3cFg1vOMs4smoDx/U+j/5fAEFIjWJrZt+IYsJc1UCgA9WFfwB5DtYHzfIp2+bSuOclSI8CTMusAfHcj8jy92T54+YGl2ddrDFk/B0TbBwSl8gaV7SCU7lfhI0
ud+4H+TA1TGKv4NthwlPLqieDcOyIwngNSF+8lOC1FaMcMVdVOW7+K1ZFzk218Ij7nUtdI5IW6A+CpFFAX3SceacQmBFO46oD/3s+OYqxbHyO68lNblf572WbM45fyD8RFb09B//PG+w1bxXAxob+CnlyEokL1OE
6ikDVDMbWBvaMxlPDM0FkP/FLxGQrG6CTbDc+TX5Vldl5XShxZuuv7rikBAvLMjM8ZAaI2uwUUmcztww2O2YmKiTLgvjj0LmN5CdDpQb0E9Hj/6WZTzYVOf7tCCx9cutn7nG++YMDF4SgK9MofoBMnoRUNOQHfgb
5j99sqKavy5XDaMv/ByJ5CymwB0d17xrjEmdqRQ1iHIAN0K75P1usCF3rTa5mCCHJOs4danQGvsFzUARIRa+6Hxc7yljJlSID8aDRzhxBkJLisUHK0TBvcgzNoOSPjgoGfizQU7XKtgBKi7Ag0fd1NknsKyTY3dW
OQpnFrZOukB6uWerMQGXvhQg9JjN8V21RQnAGx0QJTcLb60KUWEeFiwrb3NII/NK1mVqJhAyRLgh3znOW26bULO3s0BNvx3kHP0Dq2Z95bicoVYFRso6NYDj2KZYyuEhGnUMlMR+N6vM96eZeMw5sItuh3McnB1j
EXw56V0wzBT6LLiCPmmzXraWSCNm8p9sIxMpew2uLyg03tmjoDAw5ig1NC45Lqs6bH7v+vm5c65GTHamThZiePKw5nqUv83yZtlbCecG+Uq978pXgzjCKp4c+zdkZpdjlJscCf/xOETUvN7VPDBgIdLI80NgRkAF
FeGzXhRPJH9cK6DrcXI22o/kqIuy8+4KFu6ZFglqSchTShKR/rv+rT8xr8uHspKRd2kUITqQIjxM7L6iw68VW/Yigwjcs6QC+nf1HWCJf6bfkMuMsztnlG8Sgaz39ayynEq+XU/6EIkiPm/wdrxlwHUcvPkqINYV
akqZDMXjOn2fglKmLGy2qa2MBziqQndL8JvxLmduA+2nAx1YfMLZwtsrm8jsueJsv3Z7MYjhOU5+EhcOu1YZpFFqJ3cYCPSTMvY/052O58OhUuwqLzpUBno1jgZenrnuOiGb5feCpd0VH/U8MZAJAVMKBPLiEGMd
tGPgSYbwJUdnhs38SvGX9U8KY6BboiFJMZd9DHARob4nI81LyR82GYdiGNj0tBllBik6GuUpptg0kHo1Q8hIWjyGpclenpvOWcjSr4+urfxsfxDGK5MRzjVLEfjWMrPNjN24h8wEh8tNpZAcyQOhTDAlfuX1yWxg
VB/kHUiI04mEdp6gSypIFQ+u602UItRLlLYvpkN+sxpSuD+YDUtMtZdE/GkEcg+yGQ2/hMvmRkWlCfBO87B7QOGTcO5HR0TxenGMZw5rfgTdZ5UfrIfNTLSBebrZSSyS1EiLZ1BaTzRM5sDXvJ9EmVlW3nTIlIjj
uNnjE2WhHSZqc1NtB2ggjG3+sI702qju+cTDBqaghORBSXAWArJ7Glc9OS+NeDfF0XUzLIQzmaeszlEmTDl0brN27vnQwN1bQJKms2EzmwShnfdG3X4UPHmVFcGqpORrcrmBNiaXNXebPj6OPynoHBGjoImRUlWx
pItu3qe+78l2dioaIxBZ2Ou8uBhCVPTh6MaLfuX3g0WGM1zJA9mjMC3PAOtYeDb5TJ9+KX8XGudrcTTObZyj1KWRjqQoRzoPfQ+5nmfWMEQkHk+/v07mu9kuWBISZTGaOcoSnxkaOJfKdh3bkKW4rPD+iGUhX5Bm
0m68rDsJD5OzLJ00NcIYC/1nEsu3cWk4ZH2Cete7j2RQ47e4C0UUfV7/G/1gOnvhIf9rHir9Qb/bP/Zb/dqwWgCV8tHiJCVO7eXVSF0Ku/H2B+nOl3RV7gXCKUdlHboWIAe/IHIBfGW0/5NRDy2ArrHUtadFI4Y/
1ahQpsvxIip70ez4nQVopYb7JBqEOaa44j37+GXKoRh+NPXFp6UGUnUaZ19fUPEADMf/rI/WMDA0y6/whPOiXv1XhkeroBgzw++AMLi4Ebe7MSN40wxFFTBhlcKeRq4v2+CEoPr58qOsTOqehTsx6koeSF/YvMR+
swUWK+Q0yihV17iwkmLPB61SXYGcrdKzoEMBzRxg7MbDchlXAgTKdX/0U1mt6Nx9jyFj3VPJMgysTHa9sXMukDYusoCD5JvXL9QS4VLch4FlivdqIFNH+nx27sr51U9pylFV0wsjGFAhc1MxCAxcdv/rZjMYoNwg
D+ysvbPbhuvFjWDNyzxRnDETohgC905eehR1cqBuUVtBr/abneKRPPJ5r1oJ4yWfuJa/+3rzEX0spzrlaFAoN3vDOjCso4j7qszgmWn6+QInarAwA17lcgjV9tGgC7XknfXOqZKJ81JSch5fPvrHngDgpBVQ/f0q
EVD+gHhqlSsQoLdC1WA4c/yPs5ogVH9I2UQX2M3wwSsCaobzRYEy+LewviV0CdJ9dbDM+iFnNGZmmBX8afbVUO0Kl91P5XAu4FHDjHs9GW19xUlw0ZplPu03kz3noDGpey18qW4/D3TDI/XO9+N75yUtyE+V3LUu
S977QPcSD5cS0e+F6HXYDFKgcAkzMSkax7zkkkGySUQ8WSQGNWXkiXtJt7DDKqAQGUKNh1QT+9VyXAqy04r0mHUXSbPpfNIYGG1ig1L50Zs2KfXKZeC/d6EdUCXS4imsorr8uE6qEjKAHKpYCAxvDz7QgiPNrx/r
HIda0PyT0Z5NhLvRuOtvQvybzOoZk8xU1lLVPRUJzTqTtDPPDdLXfh53zrnnNd9d6xwYcBbxXRcnChhhjPk0pMPcP5366aMjUOiAlCja4UdCjo3H44rm3GM+fubLKrVY5yRq22W4/pgFe8rhBUCF9jElL/PO++vO
rBdWq9B+QGtOxhyMV0211EgW32dI2JNOm0XOYcMJOf54/bWa+3iv6FQWnKth3/zTv8EG9vYLJIkvP5/DDS7h0yMZVV2adk4B7jEE/9V08cNC+a+rq7lu4sOC2xUk6FO4fmzbLeiBKFbWPvviTusWIyc5QjnRdKuK
L+zErmYzJM/n78XimSg7c2dY+iT9GrdHMP11nmGPXhBbf1XMaKpEgYE1TotkST9JJEwGabJtob0ZmW4Lvbc63yvdMVHD77OTfn5duXlb9ba3jaY746OdYIwPIsPko3jpdWDr062C/zIibPmyMGtBQUHPhqpKcqjy
R4i5x5yDNohkhBBkSUIXbfICkLj4Ve8AswBwTeT3XkSdhygJK/pZNjHPJVPjieFKI4s6jTceG8/OAVSiMGV7Gd3fG0PF6rAACtZI/aPy/ufJ5jMGNr79VMgtuGEJNnNYAN0uPIYXrhgxAV8yi1Lf2D0uHtkdKRdw
QNxz4NP3mdzt4ts1ClvMzxDYQKsQsD6Z1IWbz4vspr0R8rNOpyqELTmVtE6sXrRKu31iUbFurcTfyWd6iPl+Xr1n/tvbm/Z1tFiDqDX1s/B4RuaypAXa37CVFImfSTJlT9eYKup6QY+w0ZdlbVZZ4GpzT9Dp3nwz
QX/4t668uXQjl0SvpilaSBnDmTAtocp8aGpXQ0Irldkbe9XyUSsOm245BIOM0koWCF85zpaRbVqffYF03RNtTlEU4h4ofRWKo77oaS4WDC5R9+de9pv0kh4FvA9GnPziwYFZDztWkYg7aEcYLFuuDzKfvhQgDLOi
3qACuhxXVD2OqvMUz+I98w61mX1jJlxMKGsLk40D5VPKkcGpRjbya6kf4w/sS9fjQZWdMWzzbQ2O+6km0pP3IBSpwzPrXfs0ICtVXmHzQeOAP5oOf43YAeoQGRCPwBJGIVIQIoZGGUJ522yaLj8lbV0WR4zH9hiJ
HJfi7ArLbglmPZwtvkITUqaUuvVLteH8wsBj29l88OZO8soNr8xKTee5PsrfGW46sFrxn8CmVAJGbKehsig8CEJtSlUIcxUmy/HGK5o9qw463wxjH7chYf52addotEOpVpWJ/dMHqjm8YgWWtLu5zgKNqP/8bK+8
4BJ1FF8efhlvgh2YZRqVuuE3OMrQx90wgrXHxDhroUwbdAUpwkESon9HNFlVYGuGGNeVVKtsorAvQkg3ll5rZvt/PrltDkf5w15SyzcMDv+vZS/NFNKfXipEO5tuNoxe3aLRlSXKUhq/Db+ylU0WE7c3NBdnPkUV
HNJOHht5oXFAb3T1AnksXhBHup1QtMqc9J5w7wzKqMwuHctwNaS5D/RhfYJZKXpXAUXfg7b9IiCIwuQC9vxk70R2hZgrEM++J/EV0gI6VyKkxHRn6a3H760xlfe0xDSz7Mb48eAjhKFotajTJcMNKJ2bCyu7zPMt
vjowYPJCdpoHLJneU3l+P31ZG3IbXnFIJ0B9RznOgbyUpJo+/a7RI3umIm+JrANdP1feJcyQujunDogJbsJftswcGPgQDkAFYA1bOJrVcf6RFFrPOyKijN1ksIHztQVIRsfgUErV6f0VrdbkPMFiGH7N5eO/0UrB
zasFPOrIwaBfnkh2qSC21WBmL3NJQRDL48AiksvPZjGMOkTRSVEERxGxmeM/YbTqVk9Z5CoBAe22YB++xLQ7S81Icdwss1cN8Lj5ALCEw9v0dyLmulqZgqBfpK8s/BvMhDu49HZbqNoX/LGH1B3Pijsl3IpmJsi6
aHvln/LFp/6fKY/jsJ1Fnrk4ZhKob2jiu9QOzauTCsYGMKiebea6/oEpNv/LvwTqM9LRxT0NzPl+9RtRWPmZ+Mt8feD8ANd0fsKNAuKxG5vDmF8AF6e2ByrbgKrXrwVWmreojJEx/V2xh/QzdO1148AiUfVWVa+b
NKbhBrjXB8t0UZ6B6RmikXTL+gV0xrKUq4mqpWQqNQEoNddFEnTFN3AYQyJBuyvGNtIebSiz2ejsO2Dsk6HFDbaol1QHjueBqd8C7dD0y+CXSNoB6hoMqJgmYH4VLJ3WuQfbWWHPimpLXJXC/jUixBPPZ0GEgRhI
lduwFm0oFQudkA8EAsrkvtkRQlDmCZotTtAAyBEGni0fdeyYtDI+Uh9Z1xzaYeriq2thW3dshTJMw4HJ05QlxY7d9Mzlsl7Khcvsptc/aBDmxa+p29162eGAc9YN03kEGaIKzfTs5x1fSJLBjWQrwxTJodWtEAvC
6NuJPNIh+ZnnfM+UodnmC55ytw7gAMcAiZ0KLnpIyZwnTwSW6iwMXEUGm9j2+WvsqyCIRFzW9eHpUCAzE/x1ZhPS6o8qCVgwXQ+VmRVhd4VWE9dmXbKAMXLrw+4VH6cjTz7Ow2c63Ljx6miFcLUHVceMsEkVcwkJ
x3Zy/kjeiowXILlZDp4FMQ7dwzZS3FAcxfjxN1acR0hZJN2j5q1GXIEf34RIVF9mY8cvI1vBFOqLox3EHy7Vfs02yC0PdQxRBdcQ+YKW0HTvp83hh4qHZUlCgdAF99oZ8iCD6IpLujru77SmzPlZDUCd84pvM7Cq
1YBP0VxBRm5ITQq1EfmlqioCidf35YieUEQZ/Mns7MirXmFamW03HJxQL38CG376dpFDjAiBPuI7pBhTdixK69H4V8nMgG62GfrJEzzA/LT9MTfsHJo/Kq7C/CV6B+XGgMtINyerDLz4tuJk3qeJEK4u3uhn4C23
kwhDTir5nkiAkhouaPEdHJYb3JfShT1E/JS50dPxV2fUE9jfpN/QU8uLv2xcmB3CWdXDAHnOCwYiDrFjjk54vWuK4iieqJESHJ9rIfI9I/wis41vHkMTyitEgTzESBxmXj/EliB8G9t/vmF2fmMZaGe5poR5IqcX
bRFS/BfQhqsd++mqsAUol8Efg3mXz8Ew84SIW76+7nMUHqt/4j+iQ+XFaScg4Ged4YvPTQ2On59C1MuSLVRzPyxupnIg4tGU5Tkvc78ppbhmUG4uXreiUMIRJzykLuWaXZixV0k0VFMh4zbnkkVwUc1vIwBsHAD8
L+zipFkEaMOQqfRuc9jgklXk4Kbfgpu5xrEh7izD6cpFKjFENNXr/z8YiG4LqsJ6stN16Oq5vJe7gW/8WmQExUfJf2ImenNLQnawBgSohJ6vIJQYVNq7E+dSQaqcR3uCNLFwMUHjWET3KQkpR+xwkRvFdO4YpBtw
hNk41UAsx+ee4bFy/JVMcwnlpHO2KK9HJIwTOQQI5LCFG9ws+LgrY2yEtSUrqTpG4rLCcrANPMeDEuzI9zxG9FvdvUVq08bi9PLtb8a6zqaguoqzrjjopxloMtQ3cpLSnISAZwlCyGvz0U2u9c7w91ZSM+8mV0Of
FVgoJ4sPneojzjXKyOIfKnjr2xvrQ+rnPymcJcxsxtNpg0Img4foxe95+l1t9cHHpXvYFuDxJqhUShpVu8H0RYQ8hbLdHRTT4vQ6sV5kn2dbKOd4xpZsh7qke5G6UKRWPXV0DJR+uvd2G2q7tPzlNDM1aF6OLOuC
iWWDhqnZOrmG1NcQzq4378/Dha9uGlVnVWcHcktjZUAePhsPD45ua1jutt3h0Q4PjR1g4UTYjiPrlV74xjUqZ5+q9+KzEquV2avVl7ftpCFxu4o8gMvSrCNfEcKAxW4ynI5fvfx9TCohCJN1o02x6K8dzLWG1GfK
HCkD/xaZz73RsnR7MaN/HMbI/aTnsT6xO0/NTGeDU76USCTjXl3/2IPHHTVol4UnHHE0PSWbOI5LDHlFk/27ry0VEJflDT2LOJGkKe2EqjTQtgQWaEbvSyKPDPPSIqIMPU2ibAb5K8/HRzMwlCOQSVysjokcg38n
VYqj+ACn3xkeQrlt5Rlz+ACieaK8IyP+fRiIjYPwc0uOp8ozjrGWi3kqqM/hPwe2UVuGB8gtHzv9BAM+4ksx9yNSpprEFtT6/QfY9UJM3SHIKIlCXSiwy9HSdJHT5jyT/mCVks8yqaXQsk8D5ML0OuoSxauUWYAT
ainP/gIqTWx3o5p8bIlSKe3GovOVmFSvQEZZSXhyqxYnWjIidgMcH6/oCceq42XN1WNaPDzygPFNBbV843P1SrlCWeE370x5sm7UTZhytMq1Z6kGj2E5ObfKed1xOyS01/ux0FEDkKYtETCFhH9BIqsmgVht7Wq1
cCoO+SjCWfRNpK/7m87MSpa0aLZxZLxrJIfgLbkVyrhWSXmJYmLEBxEPtzibxCW7IFKq4FERoV8t3KfgLpaPldqsdARUeXWIQ+nddNW+/89B0npZ7LqHI0S9Mzw0N2fHvdp/IUs32CPBQ71iL1A+eA1juySzh336
CR7ADK9zDJywNb++EowiFDwCxKAwPCK8SXCHmD6ULpGKSXbCBpiVjYnm+C7ZACxTmpzBAxo/lflHoauba1HNm5X8alwQF5Q9L45masfiX2Am0Qg7cQIUioZKppfqhk8TqXw6gUZoH2B1YlA4BiROFr7vgmWxjCsY
LsePZs7XsF+LfD2CLDgx6AkzkPEgyv8O8Nn1czz6VEkaiRg0PrAPxKDWMg59PNhY0nYbp2nDm5jAIUqSDpTcVV009Hpl+og/xrVpwZusRhyJBd2N18hspNGjIqvau/IoduMNoV1LiaZdQEtHXM5NhLGwE3r8ko6n
mBgpTI4pCeqhp/6cgVnyfY786tcjVRk7/KWV3r1Ox6YlZYA7hfHc6sIP7rQPnWhNWUnVF15y8ePJO9Ywf1b6OKBMRPpwamz4hlaJcNzYgmgxcY6sGLKCJdsOpC+LFyAec3wuELnSWj/evqQYUKCQNob/3leSNNn/
6PjVgcqeVLZh8uPLT5IaQxqo04WlJSbJAw9oGexWRt6gCdfRfOU4nbeonbiyy0nfX8+qcKUaQrVKZbgIUt/sqAhMuykSQxXMJI43KHHg6pJiLfFe5VxAGsAnVekZ6EBzel1ngrbnkVhTffF0aIhb2k95pHCUNh+F
zTmCg+3gqp11zcRv8S2D1QMBd+S+frPdvP4zd0xYVPv5ZzA6w8Qvjz/Z1XOaqEEF6OvmP4aoxxn8F92VVWW91siKl94RtT/S+i28gfDLvFYgiWbNAX77yp5axzH+I9Rkysqtq2+O/tkU6MoUHJWXnKmDM8B8gBK0
0OjBzdId3unoJGjGPOqHFiSZv8UL6g/SInFjQ0w3acAoGbYYqU75Fe3DhHI9pDO3k3qmYBu3XPDYlqcPhsqpmdu2X71Uo0kxTDQROl7Rcb+ksw/ZNDPlXwkVfkiURKmmQRTFTQTnvFzfK4WaRIAEczMSVuxmmk/9
2LFrGE5A5n931ygxICsa+vZPQCvaKGp+tuOuzOeWwjoiUhbdFF3+aUjf5dbuD7KikZwtppXaffcnykZ1XwVQhEOBl8R0PVMkpsofTgQTZ02xpaQLHwOAQh/UWbuqI2db+V0A1tT1nWt290CqZOtUzvcPjbmqnI8p
jtBOjQDtCVCObgfeWpJWIw5umrva9zr6+eemNZ5W8WZyjm4QO9Ghv9Yiah9p7Ht0kwqxLGqOfPf93YAXgkr+MR+3QRWkGzu1jYGPpETkQO515g6D+V2XueNs03V8TgDzVGI75ai1L6WYmRo9T0Go5aBpjvTKMOij
twWW3w0wBMoukG7p860EJGzHptP0jG3yBD/m7wMn6i4ignog3Z7QDqVBGwe3cZHN+eg624SftdZ7CLcPpaG7OsENxUq3cjTh6YPJ8QsNuc6LKbtLkg45ZBpBQ7HjEs0iIRA5pD56UoQwCyUma82gWJOvrSW8Xqjm
lV3k9525WE1Tda8ZiEISn4DHGOEuO8jP532jmpXmcOy4pYUZcNidaDUv7f48vSU6X///gfmmnAfaTsD49LAIkkGWAqKfneyDhVK/34gaqZRk8IayGbTeJhMMwqibHfOMksGG5xvin5My5xPnaeDta9WTyIxpO9zm
NhZJcEFzD1SSfiMSuQjpAgRYp+kLH0+jZAE3zydB/4B7Tj8fFXXDD4ronrWRuTlwu8FHH5IJvMKqHQXHmA052DfHgr0DNAsjiXm4fjFgNOQ43EDvCwqIdXTCnRrA8wienZJleGPpkWAjAPEgL1jC07iiacwuaENG
Fefw3sIubfRY0zzi8vuy+fSkzyMYifRQgtSspScAK44VXP3+AcEFtIQqQ5Ann2OuMvP4q12EgaE9TxrmUHF9oYJAfRsFdQK+rFH9P/su7qGrkTxw1owDl1vp16g6lTxNbMN6hLlpKiKtJHNtt0Q6+13WSFEK0xAC
NWReibkXuEEGHUiCUmawcp6FnLqKJhxj3Mu0EapiYFScZdmgIaLz2pW3H1WqKYQEajGF6fz14anQ5hvGwFN2SIOnO2nRyY2Vho8bng97GCQ5Ag7OcAPHIr6s7s2RjmHNyiw3+i8rEWlBFbbW9r2p3jg37ocHBxPh
4ZU2WB01oNpg4jwf6HVoj3xD4Aapb99dRh3TRhwbcvtAwLdvzFU/ypoyV3wi/4M5+2+t48xJvuaLNKAc+3mx1qxyj+Eja2FZCAGKV7aVPA1OCbiryYXfx17jaJUJ5iPnHSO9HXgj2HTuwrs2d6NpSjROjSXGgAi8
AtSVBXOAAmamu4gVkHWh3nbRg127MWBTHqCaQswAPHECS1bbrDXPHHq6aIsI7E9hbRBr3w7M9sxhnQ2oxEuJWihnc0zzAKGdYsb02zPpz1E7d0PIzYiFKQ9WN9HAIqKGzowVFjgZd7ADz9HFhyLoB6yBj6AvQtmp
4oB6gTfiSiJtiCFF6agLSzzJ9jDE8ijJuEz8KiXkvYBZRaI7F2G2MDotSieDNG64hJpVmcUO+dc5YaUIPLqCvW2Ij7D03JkW4505s+F1qkNYRn76/OAP6M6ZYeteYEBIlVcvPmNImASG76rdgu1wJK+oNNSaFUI1
xAOLwBhTwlJLPG7sgb9fikyUSMfeR9qM8kY9RBEPrjjqqDiBVq86wD4WJSmrUYKoUEm57QFEt/BY/ZZLyBj+1SLxysSnHRVV9se6+a0KpG8Cd5BBGLxUJXmq0/JAUaQtUrsGts9VQAtkJUh3AEgrAbvjBg3OXuWh
djZN0dhCKsqhX6GjLsqB9eFNsy7/VZr8tKzMFP3q5X200d0bfpfQxgXHzSrNa04hXVKSd0RRyTwG4FJtTRRrQu59ZSqOphFPmDw1Of4IkqOX2o3xoADF1uE35b4Nix62HI9ReJDDa257dc2Kx7YszzfS+whhf6I5
IzRJFFjLRKK5GNS+1M6nDn7fYZ2SLxbmrJuV5BUQhaYapt/8phupMc4PqJRSpuYY+KFRzcIKnrbhhX4Rfo/WpsQzcYb+GuCrRBthXRaZCnkdkRzKgJKoiinTTVN+F2VEOqzm2CUHxErXUk0K6RwQIG3rJItRbp5T
bSsz4krlX0HxmSKmxQOpU/CoklKVF6fiD+KnIUDtzX11d8fG53bpEmNVx5T95uzRrFk/Lw/mgrlbtcjSNMbsoVLKRDr5tdmmY+NjZlfHeVHn3omTZzz5BLLRMle8guYULQhBpMLvYJYcPgQYL9GBWo6/PEEMkvdB
rOYG33E4zfzIutF8/fn2SFaJzq0cfdqixl+Qqn2WuKTBr3JUZLguE1TRR2fejiBWeiP2JiDWz3xBSNzngEV2SC5b4P2kVb4wkq9jpdbNtJj5JovETTb0V/asjZTOsATpLg1Zmc3RbDBtVlBpHLuSqJ98kzO3MRAS
iUsS8/UD0s2+iOyqaOyuUGfxG/zT+UegtfsSYgBHjdAEJKfaKqTG2LjostvgU4r4gW1IFKrZwOxxmIiukSG3EmOpl+i9jw1cqE/mB/DKa5Xs2ccA3FFIRb70FDy8AVA/0oMQz1oirOoYwMdNBIi6qKAYuyKgDgLP
nPiQkZiGUD+LG8HwU2WbJc/3/NRFftjhMcfoXko9TfVBqw9IqCZdfgvhMwGS+wYsqxyVvziq6bJfFA58tljemMDn6XTTkPlWb1GJuzvomaiUZ+iSHo0AHZJ6xukijK7lwnQ6z0YhmpDQN0e8yAlVXK90rQyPs6gI
F5Gz/79FYciJdJgDDdwFc3nTwrHlnbPyywfCtqNeiyp3i9o6xYlYNcghpf/DAfvJXZC9zHiiDsyeCJ4cMQ72NlJ21YOp+Tj71i8GBAL2E28CajafRNz91FTPGn5gzFPRU0s2ILZGemyak3M+tjvaUGwPWnbi9Bl9
88emT0VeDaKsN9DqeJvXL6MED38wM8jVSYFGjh4sdZoy9Xl5M0PVLqhVVNlHJvk2bKe9ptLu4cowRK20ogvYu0VikAfQgA8e54rSJ2Gv9AygE55Su9p7n0qwHGi1b8lprD/EL2ZFlWgGUaa60kjWie38ljqVRW0Y
AxvvYYvAuIenF5iyJVMmO4ccVVvawanjgMnS1L1FLFHRuoxu2cT97R5eALczomcBIpkHTkJ46sToOwFiNEimue+I7fpXLCfn5hTqZxlJzMlCsJSJOTuaHx16ePRxWPC/RpCSH8GJVf6jZbLRn7NJKGnpsUEe8cbT
5VuxPT8n5hszq0LKyj0CI9KWCy68B+VFEgbVnfxs90clk0HT4jD3q8ABBQONjehU9ItHKbXN2sVuGUxUnAXdu4AAfFf1xWxxrWWy2sBIC4BIZ/4EJQp9DOXQU0ni73pF6ovrYv9TSwyTmB0IzMHw+8il+wwUIy8K
2WCcLrkPX+rvbjRtGbFIfp5ESnvTG9m76syJ6/OLmfVYOE3m3Ee7BTvyGIn29Fn1xm9UlwAXeISyU3rfku6hdCLnO1LBt7hXKqHCua78R3hVH0FXFdZSufWWzStkRGlk0Jub6a7PrmQKrB/Lseon36nWP3SF14jw
iBxKAJHazinNfppUJ50RwixE5H+ZacoxsDfySQOq9moVScxHAy0ftBceJQFDUJWZHAUSZ4kgQjbCSIN/UWFEDDImoADzkojRf2tKD8j6bMbZ/MkSly9pPGBjzYAMfKww5/hFTVOZI3oMGIK6mLvBmpurdUZosoye
wJNhpRX5Xtcpy1tNJKDrq/r7JbJBh/w4e8Pa7EsShy0QRSMEztinzN6GyOC1yvnG5cF1ObtJze6tFgO0Dp/lXeRxr5qobkuIhmVxhzkZcnxVOudsuyHD7TbbXyVpIa9VssHxlD0yXj6T3h+cmtkXnQ00F6W89RSd
FwsSgLsJj7MOuLZt15zwW/aV7tOlqd9ac4aXjeeO/enP55liASeSOv2cCTC9BBC3WdBnLc31+SxVNGnpzYiUGXHZCjk5SQwLTXfBXNbtIkDlKfQZsaBamlKRztgMZFYtoOk9aAEcGqlvg0to4vVyxYMCEGXRsZCB
hZnAjfvyQGTvFmJdsFcUXN+AUsoUDpKtZglbEMv7RMnohN3QYsYXt+4Zisk7RVoNuZxh4gAn22fOrT8vglImUsrz32zlTZZh+v/DTtLVK/rZ2uWBbg3h3jgGhCfUu0JXbvJY5cOVCGMl3UvYyd0eBg2KP2rsDSyP
LPWnPqoP5unx8spme/YfBrzgmZqe1ZiwgMpUZrO912Uu3NRQZ5LeofJmx0/cRdrbY+UX8cPMDZ0Lf0eT4wt6ymILUlXFUxMZlaANjfdaYqkyjiEbfeNDL0aO2znLu04hihPYEjNrB7enIHIb1CK+DtUQgXMgflA5
hp26xe1EpVogw8m0K1l4XMxG9c/w9gjrAU1/KnP/4yM5VveynEZkXUvgb3lZGZ0zcPjgQdNpu9OCNVq6VCbwkQ1F1Ef5sX7TFEv3RHYbjNuYou+II8iNPCoZwRzbVfaXcI6ARuwlAYkEG3KLq4g3oFBnYk5a5nXl
phyG0fJyZvfy351NFqcmwxkh32awmRdCPCfVWsnmnHTt9mtvzBNkVbBpXHVsFaqkkNBdp748/o8psH225oWHG/g2v2z9C9nqDNiQyYHDI0Yr+I7mUwa/TQMLtSxJ+UFSfinbU49DGzIBFQ7y7X8OVaLFiyue3Pp1
l97r/uVKsDyRPB87zFD2UlniUYuPUo33t+R0lNurqVVxtHBMD3oj+f7pt680ya95YZ8Nf+cHYkksIvqLraiZKiSdnH3g3rHNXtvFaZZ8phNaS0z4coBfctgHPOcVfXixifVjTjDgbY2b1WpaClsLKDfdDMtftBDx
qRACaeiWHGuExkmwKYBk4QQ+lXpscY594pfivdNrA9cs31nAINeHbILz0HokPZb/9WjElJvRT/YZ/PP3p4cx4mlG+W8aM3bGzdDMYmY3s50JfXOakTes+j8dGMTCcWHUD24Q8RpPHlL763oQcBMPwfDpG3924n/q
9I0/rbZLLm58tfr44OUHt3Nebn5fXXyE8MviwAcTJsdIpFu4gsNXB9yF3HEm2NdhO7fiAkqaB2M8AXNHT2WZZpQKpDfzLKFiGO+7klAU47gCBH8SGxR6rMWl6IV/SurH43oPqE2tQiSNN2jYWxMCRYd+L9YoiQum
aaEHhLFZKl7uEC2qkEMpeJw1Cmujs9TancxhIHkM8BrsCGC3cv2dKSG2AJSUzis5LxUZAYwRpgBdq7Bhmsg6WhOLDXoFeksVatuhlx2GkH2h5pABUWDDECJLdbKH9yTjjo55yt98gipkujEGQmi9Y3pzJar5iS7S
31aVJvQsWy84ccNOtl6gPa4LmuRNhB0sIr5Y9HzDGBVWdXRwjLVJ/IQwzFZOJrwxeFQ3DxQTnpMiIggApbJkvVRROizuQzoNp0B02BCu6racUS0UvXAiQ4QoTxJRJ/5zjNe/dUgh+oQFjG827zYTQLm4pEJ2G3hd
WykTudqAelqfRALoGm7TBNzC8DMrNgea8Gw7CAS5xx2jtPFYlt4AH/GP+srqxOxJ3CLjfKByOyJfNr3JfSAgNpvwtnKBjyTQ62REjlUPkNNzfX1C4EigkVx1Q88ES3Y5Xba3k9sqOiDsx0+EBqIjjkBxsqaNFxDY
sSjLMjmB5uXFEPqqK0LS9zeTTt3P9K1Oh9f3r7V83hhjyznI/savJ5hhJyJ1RwZYI+q0cAKSFIT2gLI/yH+uSLVEE34wwTUhe+rnQbRWEKDnLTAC87r8fYPaUqKQir0iABgQVKboTs0EwpWZTnkXJLCv3OcNGFcf
dJ25kshrQhWlEHV+JOUgGdHRSnAj8cAhNtiSUYtS5Xri7naBGLI5jw+w/EGesXBJZG2lyIJQGHuPd0xORsJrDMIoDe5tgF5EcB5rXzW2gZVPCJIynthtGwDuyrrDDWcGQm1WUABw3ZD/xN424VZF4cQTQxifKa+w
WxY1WzajS3QhxuoZNhF/YZG8w4eNdUXIWLlEsx2/QG/FBMZBb1XQl6uOfgHELIkC9lltYO0JM6PBhVeyGYnkPPLzK5zb1knRYihyAGvdt2pCvONDs5vk9cqsIuarA9MJE1OYYrDqzyB54SSHCcnehAoGiKCaBYY6
F2+fUEpt2Timusio4GSGKFySIXsBOOCcypluEhsJB572tFMYEecJLrve1zmqHGshULsImJ1BLMiv109z8Ea4Y98JAd1syD11FZkekamTdpSqnfMoC5CI8yyQV3yCm1Yaw28QRY3n8lKGEI2jCZpLeam7BW/0q8bI
M/W2PuCH9ckQ067/rnNM+Dno+ZvtA4uj2JhUe4ZNaB64pcmOWSgXZV4aoqEQMsAwG1/dyD1JqFm2iMzyPfz6m4SW+CJT8iAg7Ce6Pui4KJ6ZcbhjdqkTc3BnnqETARUJ+WXwsrwVOfXzbTb7Laxb9VuEsOAMRheW
A93CD2YQWzm5+TMyUIx29V/i5acOcRSEqmUF3pKTUSlHqN/THXO0myLhAer4gcHH7ITJA4Df6Um0eHCWFar1dtKMXDb6kA/wb6cve8z26cYCqzkQ8dTcpPfHQternUNtKLRagnbCTant/itB3n3icSIT9mxprt6K
ASTYDwyqpEeaCjLQo8HVGJPPkoLEYY7uoUj6UyCHzCbgWfg8HdAqUnnX0iwCBgPJbe0R59lhmuNe+IQbt7isgdPKwAI20RUCW1gIJJWNGAnUC7qVqTh2yEBAKj0eGeQhbr9cMxXJiWjoir2L/TcPp3ZvO/XZhBVd
s1Xs6QkpugJl1DVTYIWKXGREqOnSNNt6koNh4kjmVzNTEHy8Bs9hAkwoXoj3gc+kX3PX1fqDrkK2FUknILXq7cHDZcjoK3LGgDYaaCmxV7quzjHRIM2ANP+hyZRyfmnyi26hpGQlBGl7FDXg2dQNl1ojr4UB1hg9
fDt/hX5pRgn5iMK7z/HKeGXBKtd2ae6k1CBnzJiWiN05H9JQR9HZk7a1NF1UqGXrR9rnKHEqkHhWMA8oEknN/DifSLpyBR3leVby1pB78q0ztG2lFvReqepspVCVT3O7cx81FMK6Ya3rHpYhw7u4ENeGVLZXn9IY
rgtzfLq64MfGoYf36d+o3inPjOqc8OUr0t72nHWZGRXgceS9cB9dcrekhpzB2gBNmXy2lxr1TCO31pQYZQzOFieyKLmscz/JHxqd1AGUxTvMRJ2Xc0MzrJezAhzt1TyHMG+fBBh8Hd8VVmLKZ9AptR7Wkp3JbxeU
1Ht7g6SeadV9N2u9VXsS+akd2lgku+ssppbmKUzeWbfdBXCGXbSRT5JPalWSdenvjAc9XakrOD1QVhWQM7xnau+TmC48wXqqLdHyPVLrkKSQlPfvxu2ehfbCuFGiUMzrLBVsiJHsxXi/ajft5oxhShIq5+dsaf86
z7OGdDVu5OCL0rOU8P5k7jE0xf5ftXL0Uq1637ijW517I4zluffGwcAcaptJ+1S5c/N8krYyZ9+miYKMX2ynxyjdOvKVlsJUYDTt3Y6yaz1uLBZ6acaZX7ZdVdPw+/3mih15lyWcW3gtxN5kTQ8gVROxXEYfrcV5
N3ZmZUS5/auA9joCSYc1l3sIIddlTc1uruS8STvD8jDSzByBrwooywQEITvpEEejHJlhj8NT1Gf6dWgkZobLrw+9Fz1TBF4Dn/4iYuAsKoT5NdwMRTrNG6rPVlc93ICAWQfRMTvU98uySR9naSjou/nVgQs6TPHh
S2cBJEEYFKkNyuUibzoymz85WjnPNyWH9/NZHH3bA4NZ7+2M9NP+/2ML1Bi4zQ8mJs7GwlincDHL+6zS2+/YbgeSEOroRAxDTO4sK4WtPhSM6awcY7DDEHyh/3IBK8t6L7IO19O5NN2Ig75JF2TlQicYOwz0Ksbg
yeRdCqTSg9rjG9TTneiDo3Io2hQcLvl5/iElbgoTX2EALtjvra3f2kv35pD1RSOr7EbpBPBTXH/EP+1cWZs0Tfx6vMer02yzF2vmYbfSc9mLk2+hg/z8Oe3aGGB7ZbDTLaRLVjgAQ63oQp8MQ/qAoXTz86FWo3z+
KHz4oZk8RYcYmO5BYRhB8YP8Fsx/4EkOrtRgGh7zEr+ahl15j+ueKtOEU2ngVJLDM+FoH63iQ1Fz9rDZcxubFcf5oNqPSewhVBdv+mESnr3o0nNsNXI3dKcE1oFposkG7elX+OEbBZM+4nBR/DHFtUA8hI6z4nYI
2JKi3rs//8htPnna2fiQSfU61yikyxPuBDl8+EwDkAPc0BJvUfvJQONrwx+AcQYOTIfUuSRlfej7dp3jFSmhhUdPNuNt/LXSwPPx5iIDLKCk6nVy5Kx0Wma8YoFYBSq88srz+9nWkSw7jBxSkSXaQPvh+6VDwTeo
5zy/BIt7P0dRL7BPrfy/+xNSuk8LFtaMgXTQoqB/+L/gg6y8hnqjQBkAHjG49pF9qRE35PLWXWkIjHPkiHRN3Ne3bIR37ljmmaOcJpWfsh9cqqozMUZLER5FR6mVIaM4dyINzLgG86TBf1ed3RMOZ/3v5FjoCEvT
n9WENf/wnGJaYijad7KSvuxFEDR5UD7NPQObrdHacT/zCh7vDbovugvN73bPPAIhTzpzzpNySeJqLnsIudHchcRHrJ5rra6cadNZdzZEXVxOx8qK0xcFV4Ja4//CKn5zjW108+jLimd1uMRsfnOei9AbYZqZh57e
7GEVJu+cpMPTCWEptgE/vfOMXHoc1BMSdRRB0oQIZmk9KDQc6kBeIDKy2dm0TUOo7aUCyt2Bl6e3Hu7nvtV0+gxpU1tqZbi0HPpOK2mlvTy+EjAaI/CZT5IEcmyniknZMKzXltMcNXun2LKv2fMpBrp6S4112u/m
iNXgKSzdGivRsd5u2pXg/DhEEsT9i7rrnkIJpAo/m3PqnrxR3P97RmjGerf/ExVbM6bGoruUhc8UuMLmJHB1J2aEyjn5U3GdyTdrKTIFHb2IKbB0av+kbqbV1I8pOvZntwZItL3aQIoEYnrRr1aBRbFIGt4PqtmA
PdnkGGTrGqCPXd8rJs2yqLBgcBlQ/ac0vV6KoG9CKVdQzxKgH8o/yZ+pgUdS5W0iqilDcstZNHZk60zzIyj+7YwTex+g50zo8n5aFHEC730+KbKl15JnmrG2Rz1yE4MJxt6yJryBltNn113xyqGoyxdUG25OmmyF
EfZGFJieNjp5kRgSMTypUufKd5mfYFUxcn32fKUXu+6r750RJpLkNk9RMZtfibT9cGlCilaG1HYXsaCXNXUZ4MNkF3c58VdtYd7m8zd82yVqSkev5Mt5nrLFAUKnKffkam0cLL2GeNeqobRKFRMSmQIfLI1q0usK
68q2B8y9kXOo4VTOTrWVT1p2f6Oaag2fQD914ywD+S/UyLMLwmP74ntd0Du9cZrGTnPnHDUIT7ziYSAFmIcZr0v9zQSY7d6T6IZSaKkde9KUHTvPU8NSJhpRCm01BE8oBHy9pcbYCWnR1S417k4QbksfMrsbTujC
SczR40V08wW5gajP1zvVejGJuvzLPOFhMsAQlDrVbDHpsIcisyuaNS801OK1mIiOPq5f4ilh81iUulaOSgF5vhBXApbYIbNSS1zL46/mzVDoSH3+kncDS4OaPwVXtgAOXHSdlCPYgp6wIuvxj0QHRRn7i44VwS6L
vuQ3wwelLB/6grp1yRJQXWwoo2PorLjHnn2D7z9bhSH7ey/ifXwvnyf9Db6WDfhiKrkxw0wElwPl2EVrFAP6TkWqGjA+/u697yd0ZUy66TiKxjlF70PtMvLLbgOfZrM0rzuiVnpsKAuCxrT6zn0/DK+oH1Qe1wFS
NXdU6bnT+oEZ7QDKfuY9WDLeU7b01OrXP09qdQIqCGJcnAEtbNHmC7X8gJ1oqdNaztsxJzp3p4kwoQflTfW2yVqufMNndBIKWB4DHE65AhVmA2+fhjlTB26aURJbfTFMm1CtavHhbBet22HcKdTST9HK51d/O9JA
xueazBGFhwRbG2xn7Ar3isfXH1WqvkcSQ9CD6uOY/Aof7+WUugcs/Tu0zwp+W6Yl2IDQPZ5aCIdLcwsXJfdaqdX+QT1Pn1C44q7wIyY8OZk5URe2waYXNscqjEHFz9UQX0u1+gG/9DizmuIw93fgrGtS0AIsGYHN
dEG3cSGn6JM66BMUzfOhQcNk+zkqSKrjdpG/Bl3vlvhjqfVHPIlpXQJV6fXD0MQSiAKjzuWSAI1eam1As2Z7l7Tfkrfm6LqDzu2XtTemSXlDEAl0Ipcos47MgWh9FkwelbpmE0Ij5mSbe1GN0xs+ed5ToRdoou/G
ku70xo7xo6RLvEjWqSlsIZBhw5Arm0oeT6WVYa9y9e5JQiTWQDyr2K3icbS1GgrVWCaesayKqhy0HymJDqBEBfFqol50AFUuxavaRJm326b7UWjSYHcEMRhUlbn3jwsUEIYls/OBQRj3dajhWmgiglCiosOGeaEA
cYuL7cG5PEzZuTxM606eMIUhZ7Z+6toAob3wEZnuYziTrq707EbtBVRkA02zlOJqIKMZ2yYq2lSh6JZI/Mhho4W53AK7AUyxlo8Czasx6OM+l2Lww3ieDsCz5CjJY/sujSQLlaqsoqWEdUD+P/uortvMekBL2apQ
5zI3LdbkGKYmQTxUqrdmOkExevW1EPmNGbImsZybS9UTxnXaxIvgprwIbsL19LmOG9BggdFskpFLWK6JVtW/9cfe+4KLI46s+xo4n0PeuAA7mm5y7DRVk/50Ds2DzMVoMowuQmPRcg70MJLzg0HNL2d0UufU0f4T
Jox1TAxzflItiSOFhpOCmGGb4yPnSTlwJ/IHbA3SeUg88Hxag8YQ3h0lksDzOE5FDXriFtGNhMIJjWXdyK0WaWiLllnHNrUmZvTVfh2Tx8Xd7y+riIfaHCPSog0Bgq6NL7I1pNMgGZ1Hun1TbkonT8amUgpYRCgo
d5Cyd5LyOzHgfjD6VMtXLvfLCmDGzQPpc3MALt188DO3MLw00g1o3k5AW47XDXxqw6/6T+LMIuDHbR4NF9vFwNdcm4Y+LXeyC+4DoM1GklyTxiYtfgRe8n/YZstrB856ZICmZVy9mmWZHHowoSek5dJHs/dRfghu
wfq5Ea1qZ3r0ajxyWBvdfD6NKvWOuOPxbr07/Fqj+e96+6GyLNZXqJDHawCnQcCFIV1O1D1SPC7F7Z7fSsjz8GEZ8/FgvzCaG9naCiJBbx0RzoWwv06ILpD0vpaNTVyQuy5ztoFoA2nQR7UbsiXqW38EMmjFZXhb
2hnJjDnx9N7l1OuBYlsjP2EKmz/7SnEWgJfp6uyWHUZdfusigjh3Zcp2gemnV0D01RbQc7g4bY/0MPiNUH67uPrAuy5ivT8Plj2QLrmgyJj2E36RnGlwWkvaDndJZNMcmEuAM4zlaAxrlCEHGZigVkDFVyuxYpQc
b2M/umMgIVme0yxesTcpo2qcG8Jt6K/45d3TE8K+UvoqyN0Kqj/7DfwVWMa/LBu2JiH6RJxi4hGfUfmqfocnTiWLqXvd/KEIhArn+q9Ink/pJPH0YXssfr+CH6JjUWRz2HVtLPz0qZBmPFUrHtj0kwaUc6qLXNOd
IlSnxKxeWz1ZfplMWTNthHogau1qrsWDGKSLpHdaMVysnmq2K5qurK+uhUXktFkYdVbQdhnMZsKdsW4IPZvpxw3LOWXRw7BMUswkK9B5pRI218ht3U1Ic3+xJjBP5YxQayeeRWp1HeTW1FaF/5/j6rAfGfOARZy8
1MNlsuDb875FNzyQPFwtzUZKjipqU7Qx7JeLcrS/TGqTBLdhnrO/NJrOjFlHu2GK1pqgC9r6ljhhBkpz1HTOicakAj7M0M61+snfSX9BjvLbaK1kXvsuZ4EuseuHbgM5pxU39tK8p1W1c+FqzcJ2++2m0JuthU95
ydFaG23vyTL4VaeZzeic1eRXMef3hPZxDn0Za4nVFma9M6D2ieYxdZb3NXRfsLrDIuqLzoO/SNLufbwyuZurZDHPp7WpxIBLBQ+Z2B5ijGswXPrN4SIeVLUx9yKUtuTPqejzWBYVHVmyCHKdbYNIi8RHss9bVDZL
YHaUgeyygA1FcrDZzxAIANKne6h8KlA/PFOQP9ws8uHYvaKUw+DVjAsqV2skeJdXEYF22/mZJD1OmMdXL7iPpi847Qi0v8hZvt6PXQ5IgoMpPjoa8VKGEP8RlVEpYYzn08kcJ80r/E7FtH1qvbkmfKPo4YAD7Rvk
/+GwftJWJh6C3p3qu/3k539i8BJwBkiQbggx/h3blC0EC3+IXgMFUxuBTakX/N7ikEhIaw2pY6V6dSLq9G4K8l2XnUml7jkYGeN1oQXtEaGTghpq7va+dtBmscxQndJvt34gBcXHoj7sVmESac+OKALJJl6wXM27
Wxj86OJaxZgVQ4xEoiDsTQYG4UwiUUk1dmTCxLmbgTsm9h92fxLXTY3nh5p+eh+n1WvYz8jmt6E5sl1H600l0qjH8obEMl9thAhb6cpbXnXO3kfXxbhyO0vZ83ynfL2Qhlb4axXGtcPvPe7U+Hay0ePhSGXBBX8Y
48XrczBMTPssRREIhY7pS/ZLgUebnGVCUlPNH57JYRYikICtjsxrmN47xU+eSHdb98zWvzpH05T2sMQk7v16a7K2HEbYX4C3Xl0A4+0+BbnHnuYVCN9GB4JhbjEpEPYVpOl5fEM69vTAJLIM9QyfrV5P1qFx5h/x
QFKE5ANBSUzKXESzil7EnCo0OPOOD0FAQDnMvMGuQdVs794IK3EOKo8/SEx//ati0dpFTFJ+OFjcW1JhXRuqNOBMWGeFyex+Exjy6YpvzxE5Dkh36niSgyDyDP30KmfBtIrRX3wtj4l4YmTdOHfamRoFzImIA1V9
n4z8VmXw0ci+f4ysPj7kSYX/S5NIPARPo3h8XFvTpX6KZY4g/Od5lH8JuN6NMHfgiMng1Q+2bnYaSN/sbeWpWHIpYjDbIjZ63gDYePQ3AWMgf8/SmgjNkG4gyCX1VDDpAZHgU4JYv6y3oULlgbdu6OGjxmQkRkse
gKZaJR1nd9b85kxM72Zl+23F9A9Bca8UPrbwvDVhMFh33iPhZE84rKQD6YfqVURf6x3zFqeVruiot+vFDXv8tet3Z2+STltkxwiqFMUISPuvDaZMCBVL9VZ1aZret46F4L9l6TeVFhaUtrdla4QHoan+EBBuX05L
/eGKUTx/NrfXjhV056JVaawfbOK7qPxOgR3K90TqeZ+/SPQMYJDt8t76X+Ta3a6WBsIQa1jfclYb358RltF2LntG4lN6oMEMlPWQQl9NazYFZSr+/6QSNFdSjX/MULY6Zi8HKnu0AybsX/bsbd0CfP99CfjVD0n5
NVKaeCRTfxk/bScbpCTNaQKtgbokg7Cm/dNb38ZR/ERbvGEyqunnSL23ufCqCn+XoreJ1VcIRnALgH/ilKAuPGURMoUXcO9yDZ6xFTbE+zAW93qyn3tUBqRMYrZMGux+zsU5Fj0FvRYLEFPpP6IWGJnOkA6KprS7
y3PgPfmVj8n4KhPUW3W7HLpJBq6lFicnedin01DtbaH0Cm0Yn8NkoPik3vFcMw7olDz+oLmmj7EJFD+O+3gOLboOi58agKnsm3ZOESvsMYVVkScxnUqfQrVgQzEN0gZi8c3Rjlj+eEZOpoStsuwtiwOueIBFGWpX
rDp2++FcKx34xGmjvfZJv+q18audo2JoLBVm0V3ocM8ZXIFR/JcWFngdSS9aK0Nshhpe6VQg+/e9OtASIgyx4OTJj9d3N5h/qfMrHe/JyDoJ3g/XcxSNhfpC7ee3wWSVZhSNuMDDcHW+bO7TTqPzl31X0GFdrBC9
TvfTbes/PLfnke6zmdK+PNEWKQTXoQfoDZpGq9sw8ICboRulQXr47Ps/8hYbD6i4J0PBxlYUFtpUR9HTZ9R75W+ORxKmnzrASrGGTeKnxadn2PqTn1YgqCFqMUt2V4pZrK4acqr/VwrWN2WOgp8bhN1JCRT31lp1
IYEjzKOICa0q9rDmkOCzTyuW8jJ2GpGVS211hFx1xXv6ocTEWFFdex5N3Xu4wl+anYpNX45CAV9BOdxvcFEHig7lSCpH3aL6f1X1swI2AtgoVL01iqU1AiX35eh/DNw0e81qKGVqWAmimV41pVYBdJuqDoIG6z7J
W2fEOCBaB1grt7V9G3rtgztSVPRx0GROG5Z3Ibu9TB1kGYgk+kjYdlTszYqto63eJE2EmY8HGTotMUc3Qrd7tw9baDKjYcFJl9awfr2eyqCq/Wfghj8q9Fzpll1YvWJVLVIJbOK18HE2PctrVAgfAcGk4HWuuNqg
ZZMfMB9dfVWlLlNHaRyhmnYrhiFLNUPj+KMCT7ds2J0jBUD6DJr7AxFXanbFM0+JNPDLKgsS43lp87h1Q9eE5XighpZ4k2lcczXsRr2eyxy9VqMDOJNxNzh+MLnC/zhRfAJA0FfH7cwDkUsCN3NrSItvhaLBxurS
s3Zyl4oCp6Zg5aIuGETlgkYHqc3VJbjbq33Tq14nN1k5FU95j4E2W6FIyCAZOsr4nepXj4NXoTN7QWrhd/wHRGTkDTGew2xpNWjEPeq8lQ7g42W5E/KPUN/ei3t4XqQPqepFeZ1ziYAP3bj9zLW2loZ8/UNPYIVM
au5CR7NYxfBc9no4f5uNxsk4N3JlwnNyt3vy3FUDD+Zc5PI9ixGVEnQCHkzHocej7XUu9K/VF6zZwhps9vhPcxF+ajToajYL3arla/ssb/NmBjF7S7Pw8h8qb8wCmrzDvLw0J+QSGuOdMK7ZVyuareFcSQ2nTXwY
xhwzhjQFZMZTsCPxfcvy3w379dD/LqZ8dEs/I5cuOJGcw4Yd9d87A0YIXhpZQmhgQ/8ZaSJbS6j5EnDs3W19QUPPH7YrtUHjLgD5/kv39Q4+ZIvjaKouAn2Zwa/qNLc5EacXNhpHfmPYo+oJCT+plmHfHNqzvc+R
44zdZTdYnahIpSLjHFmf5lOKQXivJ7utkInfoRhPHcDBg6G/XKZT4/sdXMrgkH2rJRo0L+PoX62h6FQNe/mf2dzP/DObLzvtG5uX2VTU6fZTLDEBQQ0bkdHaAiHa01qOH/4d1ZthV4AF6cOUoMWgOEFdFYDxw/bW
NEnXP3ui5+vNlPZW9dZCuG+BeGbJBlzUNWUr6zEirikUeKCrHVXvStP1ZikvKx7jq3GrJJ88RsDLnzDsRoQyWDOoHnhUa94XE3FKdU+3SGgzmk18om8HbTW3VIgeeaIeUm1oauoIGVqRONEZov/FUTNUdNwjtib4
uytVEfvLcUYCas7F1Cbs5ZJKWkKDim2iZosZbw0yMkJaNPt1xWY5zd3l0/O1anaWBkN/w7LcpRrvUotVhysksrhVXHMXJIepZkENbWLNg3hDeRE4RzX5QXwJK9CY8JtAjaj9JC1H/69QoRD+3C2Ke8W5XGIy6RoC
Z9PaO5fBg6Gtn3e9Y94zfi6i5FA9L2Ni1ePgLqbq3ugEo6I3FX9MbXctrdVxyS/lzGZRYm4mu5BgrRJcGQzZZ1x2XLRUvq/KdSW/Olcyri/b7wPpUPZEtifR3/x7t0+tW9lRG+OZKn1dthql/9y0DbF0SjFVxHss
HlCdMnXo1gkMfVJHvCWpTrQ0YEZLL8OA2bSA+YSlod/qDyqjip94V80AmHDtA+2J94SFHKCYC8aSb0H9T1Ar6KubyU/jwT1EYpTEOfW/zggj8ni1L5Te+szL2GWQ5Vev3Qrt0n5cuC7IW5F7qC1lkQ+Y1IqV8qa7
oC9ne1equwWblJfd2vHYbaQdewxTk7xNztIfGdGgZkHpKqa4c4RNBBvmBU9wyt2oUqxs1FHLbSMOC/pQB+hrPFsa8oEbkB4R+eeS0q3GS/lWrE686ray+WqDparTyPqIcuZyWvVaUdxcglAdrqetBJSDzaHn0RqT
UlQ0NDPOqrfIunShwLJauC56GDfYnHeGrTh3pdq0ve4mT6/OPXwqvT/R24JimI75wIQ9ujpuYp5v53sDx6GZomONyHNyTU+BcaUinZoxsuF5Nwm6yL2F0zb0d+GZMf0F0e6n/bnhfjqJ6Ujqw25O2MyJ8Z0nwKAg
MhbgeACv7gDkWVW+3xSCG3WZPs0b81gR08oXt+aZmLxMjULK1yhJUiqq0K1ChbqWBntKrepa1UfNY99u/rQJMbrQJM/fJCn0cvdoHwLVOEeiRLC1CcKkaXY5QQMzfjR7fnNj7eDZ8J4pvi4o9bd0JiwYmEkRItmR
XsRFJWfJmE7i1kXI3PyucdKISUcbdkNHO2FH0YxkcHdpjOcoRAYqlOh9w9q9XzmOxw6L9WJgsZwSBi4Bj6RsezEFWBeMKGsyabNYbM1feb8vGBnjl3980a5B4uu5Xx+P7s2RgJy++jMMvuW2Tddx74+r/OJsv32f
+rCsU/KwIqaok1wAJOHCV+/3tg2S3m6iSo3tpZkHSx3PwtjDMF4rovPEVKJBS1E39LfMeQOHDnBFq3HipYgRZ2EDxixTL4KqqwgrS/oezgAiphE5ln2mT6c3PWfE3vJZ+QXT2WH7Pr0MKnRl/RqS7pMhnSspySh1
JoSmduXimCieFtG7rhtR4bWbx7mOctPyrUBFCN1NwZ1ErHxSRVseLzdda800duQSlg4E4JaHyFRQKk9R9hrdE+qA5epc+kbcsPJDXXCuBMfzO4Clm77+fk1m4Jn2XW3rpE+yh/5aSYRe1HetGVTVPj1SZvZS7NHV
WFHfwj5reV48hRkkohpMW/Su7T2ImlOGS0ttBacxrNqd4eqWjCGmMh/u9/mPJ5aG/dAZMzvntrSD2CzCgLPXrA5aMiO2vjCR/BY/UsfHUThTkG6z0aYx1jJGaEc/8UJX56npG7QsRkh3pRFKBenfgVmuWl7TNOjV
bw1fgdXCBfSgfnpc+gGZwhszJb1vJuKlLUYq6/ibvlsCZr9e7zqAy+rL/2OLKnPOGOSAFoTVZRh8nS6oXjbcgxK4Q91YOkN/mT7la0zOUVn/mSyj8tVC4Irxbsm5Z++nulOIjj6mej0uBl4VZua3Ur2a+pDJo1JG
O/QjT8nIPYBLdXIRhxcc3wkAG0iidFZl9E43E0z12KeroAHTo0BW+C9eruV5h5HhyTdwH0WSEaee6wXRxiV4/HreAHmWHIS/V0FWIvjYIAzCpkTE5ZNVrrONtiP73T+/NlnNtfKld1J9ACva/sFLE5V8wt2NTILg
wfe/UiuHZNFIHOVu+Un1Z7soP5VFt3HayL9gO8flQYDRplgzr9+tL12G936p2grsDsXbiLs2DxVpT3s9LiCCxpbLFaP923B2lrMkdVIJOlMZocOlsaUcSmJo+PqNvkV/P3qF5Ng1iNmL0NmlAUVEQN4bln1NCagM
jTn2artZg5Wq2T64rJ7brlthh4QhYjthEe96c3wtFKzSChbwZvxBtBucC1f40LrSL6kz0+nQk7lryDbLMTI7WUyX5iK3Pd+Wxb78SYJQe0lM8GntcJltNKFcMNzntOrJIxZqnT+ndTS25qcgdn/lzKiDFtaE2ZJ7
mmijYa2VO/Snx0Gt1MQ3LblWHX3Hq4+/Ohhhy7U9Is/oG6+z551B2PbS1fc/FSRc/FliUGu9P0Xl31+LDPpkZBq5tNMI1ocdQiHZLzpMAE7+/pPbZKUye1zRAY2/CMfZu9R+3TGxMSyyDk91ZoBB+bnzZDGoIZ9O
yXwKiyhBDkdb6M6nOiyIysjiaqAhQwHF/Xkt9LjrSFrXZIlUA1P8tlWzj9P19LgNjzc/Isctb4vt0cnFr1Fr3OUVu+yo0TJ6hsvvT0+upZpOrnRM7SsuQ1ATS7SGRjSAmsAmSztc8ct+wh8sfSF9vy7Pi16+8nid
B/tpOilS4Hs42nikNQ6xE5WauMmNJb0zw/2Q09m7P8OUMWGGbOP445UOxrHtUNqOugLKRJYHmliy3nTuptn/NXdk/UiGVNF9MysTXTvDWPWxtnuM/OODC82YKP0IG1VSkUIa8A3JDLI7jT90IfGsLhvNkYcAlIV1
9k20UJyYCS2gJTnwtT91VQnw7AfY2JfGajs62Jbe5dONivmE0PbDwsO5CT2LaEYgxP/4N9VnrqbtQbaXe9PyIDPsrIJI0hH/RCdduuqG4NluKlVglXxvaR/flD/Fyk7yZ3/eGPSR14IVB+GUtNyl+SvQ4JdVjZvO
0cy9ZwHgCLLB43h1t+CSNfdkzh7ZdEXTT5HUEqggc0qblwQG0j3k352fWtc+9WEBxhz/7JPT5OFJeEzp14RzedWp1kmQvezfHp/bkQQZ1CJVj2rQSozrZOYWFULfdlwgWc8DHY4jXRO/qC2zp+b4EJkEXeVz+x+5
L73oGwDQe92i1HO4JrCHYHt/6ZIvOYjtPE8kBF2rdejnQICEBUGdScyv798x8B1YzTBKlXoOCqEckThd6CeLXoLP5x+a5w2A/sMrbsab6sK2FEeVRyv3UE9MuKcH2OR2CL2pLV0Hm9J7murGvB9dvw58iIjz05LS
4ralFRGyIx5LnfXmNo2+iZB2wuKoDOEn82IwkwHRQmdbU6sksm8aZRclqPsqtm1oM9T/UkTKW705brHCus0OL0viFWHcycJkhuxXKelse8tMEfauBegfth86VwAfhgRJNOR3HLveV74pSnSZ5u72IrNEpgtTrsDh
7bcVEfxU4wRRQP5YxPDPeRQ6nXQDpKT3SfvXLUA5Z+b2ZHVRkdFZancRuqMxYouzokM9+aoblbmJVZtz7vS8/jRMNWqI6H8B3yi2lAx1lUEvnvSrRm+fZWrp9+NAFPWnSociXn/jtWjYHYKQm9x3k83wRat9JsIa
1qdw7q8hU/FSs/5AgTqrKyRB1gy6uMokwjYfhJzW3GhDPTdfXyat90pN9nukplFaFJhI0K267co1cpv9ZaEXFuarBc0yyuXwKA2MgDhCS6WTfphg/i6p3+vu6UX28NsXDMW2FtS7DPGl5/W06zc+Fqvoq/Zvu27r
2/1ps9ZOVLZcR8w22A/8nvfl5Pk59+dUn/hDx306bpODtXCEhRI5HamJwQQT+RAuX8n2CJQmCl7Vg7Pq80T8dS+nOAy1XS8HehLQrrt1kQbFk1TBOxn4rhPMuqDufteKxPKDhT+Ub3R2pHZ9FptSsCCSqHXa5zRu
DmztiwOX/4XvuR8DukyzvuIBIyd9fUQz2uAqEi7GVVEAU/pHBRuzyDJnCyv2TRdYak/O2qwgqtFHlXf9lEPJhJJLG01tZSWnZR04fsBR3CFCRc0wXtsGZb1G9GuglGIERk7qezMnFAKNEft0KBsWpJZCDB+PqjCW
OiYghy/prHoBIzc1n39bACFooBW1A5XOdzh6TuByHjuUdNgkK+Xnw/WlP/zwPGNkSeFwE5nj0otO/6jVFCHOtaSkzAOkmgEU960URanwKiZPbcq9JNpfQT2r1bTWUHlnilTB2HvQ8vJpmM5AQvxaQf9zf5SGDx4Z
4/tgfrwqjjdU0P2hNrxUYfER7kVoUEppumd0IbVIZlZbvR3646VPjICi539tTzdmxqcDJtFy0/FTKQo7WDBkboaBEu7JjjqJRNx6TOT1/As7+E5GP545Z3BpPp4m7WwT9V2qavm9qv2/kEtZRF15JD85xGr1hLZ5
BK9Rppc6uJFnFBTmbejLOKWX14NEugCFDzIUZvO6qho0csHlaEY2vge03lCdhdsNY2Xbdwi1O1W9cisGbwVKswW5dSm/b+/L9roTExhPudiUQXxsKRlHUMwr+lexFOvtKafDgNe4RpEEPTy97MeK3zHPbRxr78q1
ZwE64r7T2LIRnlAU9uCh12kwpbENrdXfVi0TDu53b3MevGlp630DNSYHKb+54mBK9aZ2tC9P8spv5dW/12blx1JHxa/+Q+1ltoqymYOnHZi8KokKNVOch1rQLo8MEfd0XSiz7H0rNmXYqx0Jxip3TnoV44g9n8Cv
kytbf/RjAWJ0n3YzuF+zTDS+FrcdIpo1Ml2sXNvdm2cPXFR8bO+UudGoAclDNGAx0HcotVC8BoXkTDPU+gZHL2msF/KJseo5FM/XCwTR8KnpYfJKLY28AlrTPRhWpAeNykXUigeoUxZntYaJqvqOXtJN6UDUmR/m
NLGQoljZtTRs9gkS68mPBUrRSmgc73y8rWC72i+KFjo1IIzN3PzcUxOja+eSdFMkPVp2Ajonx1679EjdqTogxMNeZtS9FnnX61yoc7O3LdWp8X1P/P4zhWqvKlmkxd/aqYM2xsJ7hYiPszdAupL036roVMPQi5sj
oMhDZRjFgnxTtZTiN15MLSJzLcxBxRp+vZyQEyiZtTzHJj7SJ11A4W657p1X+54bQaZ5Hsu4lYDoj29rhX5fPmnr7Rlq0oybo+mmLtLGMhJEmto0wTOGSG9x5YzVrR7kL40k4HpjUQ1HiC7+QIa0dJg2e9pwT16f
3oxXPmaOXroSXLlNgJHAZcLaUkpLjr+9fYpMaKqNL6/vkNyXRkx5EXtxiQO5qdWxSibC2/oat9ZZHLKH2Ypb2cQ4sU6Au8OctkUTNhyKR1ne0bfohpNnUbsK6zZgFTrTFvnMW7xNuFOxRY8JhmgiUxS4lAsOOWjU
0++CZwym/ELth98pzDkM9Ho2lW2sXmjGR9rIvIeLqCOCrazLUJAhhBQr+/26vI5zhjLaYOmdx5vxoyYH7SU2sJkUmKlOjJyIeCHxzm2+jkUgkkFxlB2qaIGXnkJGKj2WH5jeQONODd8tIgEt94FIwmKwb5oC0lQb
NopK4k3FusEw5ZRI+MhUBkQ6c/usbuf34nXYXfuJ34bttJwPZ5LXC5zGW9xKN0jUSIiJ/Y7fdLLOrolNgu9FjEnP6T3j6f4r5FI18GIhrZoEPO3STGWRBeEkxbPlHhxNefbQ+5lgyDXTCn/FB8+X0ONyeye9P+yG
647EyRDKiV+WH+T/E+I53l9oUWehJBjvc0Z9SmHS3hRHBzPICSPGVyM4DxXewYfsZh/lErsLyoe9zo+EBsB1/cvGhzHy5htJ0HVjsNk6WaEEADzPnCmnNL5jLHO0twinxhWRBZlYVDa95eIDyvI/goVLhp6IDZmL
+2oldjuiNN+8Jd3jsy6tJa1qYNkjB4wWlzBaKB0lD1Y5v5YeTQYLeWFA+hvlyGlt42JsIJeePMZqnBGWElYsiYdH5/2bP+s95PlnH70ZsSKSEX1u/8BJn3UD5G8WLNhxs9OSYUf0JvKa0MHmPDsg/hLu6NkyIwJu
3kOXiodyomfvNMxEJvPN1y+kfXKX2h8Xmu9Yzjf25Z6BchA9EYWjYjrdXaEZDs5OO/nEYA9Rm++Rdda0dtaoD2+q0xeP8lcwWF3Q0qyUjHBcZz62g0IzmsAIsmAitWjyc2SQUS39AKiFv/ipbw4DQwX9YFBp7i4w
hnX/Q5IqyUZgUik2is0xLapz+AOmlRNpBK6DdHdvP44Wnt9LHD3kPN+JG80/uUc4ap1kIuXZsXK9Hjm310atk8xI2+uQpCJg82S4GhvlDN/X5DUsGur1qQx32EH00SOzsFP967m9pG8cqNYgl6TOyPLP1OcLoqVi
R4idU3ZDCXr4NlgfcEziW8uxjOVxyuPjL+tGQi+IffigkLrx6JKFhNfmhl5jydoo2u6jG0pMkiDVxKPSgeCtUIVWHX9wXFh+fhWrMEHwe5D86YRYilwupDChBcu2/9mbdMg+Ru1b7hMvh4JxUpEitLT/0gSifjSQ
DILgV7MemARfxSSjMV2MIKoas60wjpf34jIDxxQGORrwG5Nsg1d6Zcb4owhHJlNtKGuJhnXsDKv3A3t/MyIft74BUaKDlSqdOBdfEIQiBe082USmkFwI7rstGaGfZTqSLVeoaD62N+9+TLKCfYqbXvciBAbO7mhj
EQ2SMEISGRjZF34T175bzCB956DYyDh53yOgxREjU0O9v99Xg8d2/Yz+fB/Jh/UvfUKHLPRjnH2EaMFhGzMO+rsRrIvWaS2ammFT4eka9PXRjUO+aGgvNl3KJKZvv8uoQ0ZafFIm6FrriZlaAz7qheK7BgBoSYtE
OUVbC5G/KEiGo2u+XxhRp8+gPS2Oh8tiyguLOiUR19FvkcOVvZIagyIGPGs6tusroUCvzGQr9P46Ene00RWgS8Fj2PSrPDR7uUZqr8bQ0GU5JVzrA5hSqCyyW6smFqvgeLhQCltbxB/sDFsPGHcZJT5NiilcjUs/
6iLQ0BE1D/F0v8LFU+KmLjHhshs5CwVzsKsqjqgPD5wwKX2TiRMo3ZgO1Op0e7On/NsF/ILUBX0LiKrhWe8ItEORv6B2iP65RvHWdWn3ks0uIj33Nq6r07qN4iXzxJUBPPsO/uYuP3BHcVFjVGgGKE/XU+pqB/jz
k2palzC2C/TdBM77gFwPs/KiS2YUXQzDfroDezrGtLcxfGVCf+YcO3VgLAs3U3e4cMLYtdAYSfguWzUcAc8Ik5Buyhji8vpk1DWLHjcm/o9N4ibko7JU2nICM8ol5mCJwYQ8oUJCmfJRj06Pot+944zeUOl98l5k
7jJHJX/cbvf0qPsO4z6Uzy1p5JwCrFL65jabV5/APPvHDXFGmFUVFXr+eRUZqvaukpGaulJtTw2Smv7DypijKT0StPAitfRnnNiimqMjbdHYIf6UGwm6oor1FH/aHOop/ho1zP4ehWYOkqd7nNceyXypVtjz9vSd
lmxW9CNfV4/7/8O9/k7kA5Z/tGjK9PzdfEEzBzVSIY0yW9NbR/OujZbcy6dvhUyBhV7koUoWxGnDG2fgMdXjKU3HD3ruIEaQgeK/B0eVBLOCnMTn712wjfqFMqrOsqGVqls77lo41hNuKG8KgnqyGFxsK7c4LtTd
ycnQNh5p0QklvdfzYCc7HG1IeaqEJONydimXeMIrFO2JwXQgnJ99gDrXmjwgpxtJiW6/PO0nYm64Wj2HBSpNhrpMvyY558IcPle9G1MhKuDXMvOWt840kJ6/fYEzIzo1ERJOU4macB5CARvGdYOLLL8kvsSRYR6Z
C4vfAMbLz7AEYzO53OU3c5HQXNtejInTnuZ3jRLvLx2fFf02lHvYusuv+8zQXIW+LzYvyw9Y1qgXciE8qudKS4NT+YeTR4Cl4+GjKekS2gSWAjVL5QmiZdEjPrcf/o1v0nw5NcoiK3WOHYhq+DWySyt30DsUOmH6
WZHBGHRUpKaSnmjcx2EJKhI+ABubBc2nxYn7FKpQZCG52wi3CyswqcY8+SWf7lcs6LNSdgBUPl6FmT821/ooFevZ3hyZITIvU9FpyqYAcXkFnVEDXqnqqHcgtCfJB2PWIk/Gnckcl69HS6cWHFxx6dz2G3qWwUyI
Ff9gneprSlrFqJOys8G2UF+O7XEK/Wv5BBkSCzjItqZ2QwfhcFFUU/fqFWh4ZzDTnQbyVjismWYrhhXh4c0UL2/gGqI5BeXRkuAesRJmKvUc37/zX1ni1p2fxkwDEXzeqPqM1cLDQ93wOHVxU9CfKlAXRav7dKo5
sBePO2QeT6zdQNlxlrUQHYJ5/3ecYomzgLKgX5i/vWYUTS8EiRApuZcmWakT1dEYhIlV9dc7+V7xqaXSQ1i+/abHzW0f1RgfZ8m4M35aTzEGzzGbc+fztDh1sN8sIo5inWQmEyrbPsLa+fmTeYRJNBYHOasyzKvx
5V17rdmmNyx2SgVpRBAmB+lePrtpmEujM7GnoQhc8uF2wVy6kzisxiJRVn59izF8gTrxFWlAg2GRjv07lzz7AB0x8Svz9Sb+Dg/vT/xb1J9PPj3CZdhKjcV+1G9NmDNQ6OIkZT8HorWD4wqhZVnwDzbw6Ih5R3M0
kXpNHptJxERmwLFc8RNwirENd8HpHT6j9nT6s8t2lDMYjCKDiK5iGhs/WWj0tocJOf/Ynssn6C0df7t01YkUu43oWLYKVTSwAFw3BeF8TnbSLsB35eXfqX6CzkH5vBiov7lAmMThpG4MZbd4wL5khKENGi+0uYcu
mTgi2LMtm0/n4WrqQ1RrP6ER9J5FoAFt4pzVBk506UW4OZdxcvCKfeP9DOyZpfuWM2HRE84LHtYFB7ukQdoRaQgnPTwoTBEso/ukaW51C9gM7NK3eq/u4O5qtxey0gHEI25BNSLQkNb31gRPzxFl5gCVavWXTbA/
cVI6RWR5p+A+iOyc19Jw91ISvc3K6j6SSuWAp2NoR7MTopyuySCGYSNXgQIGQAt3pkoRv3aFW3V0KaQxlRktcfiGi8PWR0PZIShvnrzq6w4iRFOsacU5UcKrNiDR0nr8pkoesG/RtYbLMnhAEr95862lIgVNIeP1
+O0KtYn+tQNNrrPBQUyE1+vg4MreX06ze8ahlI9tI00OJ35p2w/AqKeSMlJts9G+jVdOJy34adwBOH52x7PKqr4zXJBOgFN+3+2jJkzEtJNx9u+bo+aCXurvKxltO45e1uoS+oYBajYiQYD58RyB9/YCe1vKuvQW
IXtqykXws1oE0Zwqq/hLuk8JPYBE3d8F0E4L32g1ApBJZfcfl0SfO/CP4MNnwR7Va2SIk98m1mrJpyjg2Tu8NcRW1634AScJStghzzxYqzVZ23nPszs1T04A09CHVw2m0UE6bn0pwrhyd+TL6OyOvNXa2rL8ZoTe
ZamcJUv6cgAfTBDUTTPALGv4CUjSaCFbvlKfnXxDrpmsnNlt1lJjmdLQv3t8WtqjynA5TMgTSZESRUtq7Qfn+eJs21zhjJwIcbO9OZQcqqijafUixxcc05eZOEmxYILgsJ2+E5BVnRPWtqe52EvAkW2FL3XC7/Vh
SHYRBWmD0/Wid5D8/I6x1zt3OYErBvZWQfJe34rf3hssHwaIsPiUxR3diLm06r3aJv6fVwL1Id9Vb+Svcas0QFwIQc/SQUsOe7ZUQugrhoQrnjpq3m81vmse7JYaQQahFqrWR2v3Uo08JUgdPmMZHFhzqvOzIlud
Zjp9F9mRfEZIzL7mHM19CIf5pSVWIzuZbpTdEpXJBl1Gv/OM0oipkQMO0Bzzt+xWEqModY6akuvYJb+dLje8WtIo5DJtEr1YzJ/Y6FQEt5Godd6lvZA6zvcRdm4zk85lD3KIKvb6Yl3z6S0mNnkBE4fQYDysnJIM
KOuk0wDHt0W7RzGxp1JmchZ6Kmo3pFrMDd8L9nKpfHG7uVjONW08kx4mP2HNrhX2OhgVC95ZPc3/USy3DUrqrqi4Ynz6MZP64A68KL+pJevB0xVZhtm7Wuyrrm3gN17jkFrWHSVBnoj7SKbBonkNA4SJ0jzG46Io
UEnrSRzmIEH1625Sg5QYY4OZI2jQWRIo0G4AQ1fLImQp3EvaWf2/SE8oM+h1nyCMoNMxECp/ZZT1/+kI8CNQTPFpC3LITEM7TPtX967dKbQET2Vx9nv3XtyJhcUBfJqHD+k3raz/SKlFW9FjSrKqUVE1bm0UvoOE
CJmp8g68Iq70tmxlLOhfZQXNokurggssROqnN+PlSNA9WPZdIEbeTXHT4Is5/gMdA52rHVLQ1JGynBNOC0k82KtCknG/12SXBa6ydu1Sioge5j5hbKUknqeDG83cSBnaoTfaosuq78DkyujZZvmsAlDPXYHLOf+Z
EpJD/LPUo8QpozumosFIbpkx4JbMrotDJTfspqA5HoIEn5ZhL2bJX5I9k3AUTnLsrEDOwmVwOg/M5N4pmX4GilrfWIc4LB0A3i3XOrOtX/JzmuvjQrEEMot2f5rh37Atu1aoPgH5HGnLejOpVB3qcsWink4QdRVH
3BMd8fJTTwcQmqIdAv1YGiApbxB7MQDzWm6qYXzzNfEi+yM0bZPs79h+NQJFmKDR1L5uj040YaRj3Zs5p/tLM6KlmQC3SdnAsYr/gZfXBStYbQ92ey3uR9SGnRYzlAXvFXP7VSFRohxlJQkaPdUfes/5v0Un1zSo
/gL0BCqdtha/JaEM4ha/1juUj33Pfpu329UftIFFgQp9dA1LtBypQNfsrnP77rluLsPC9pISk/W6MGYrYdoFSK3zRKFeQW2oY8olSGbZrmqKJ4/Ip7sjTabCOgNNr4/QV0gJ4jSqqm+wIhRAR2XZLpE4aZytfaFA
EzKsd9fsLQDgJal2z8Jixj+YzU/xGfS8rJmALPVG1xEBXCV1mhtvIjfm4pJS9eQ6u4JlT8qbVEQXFBUkcP3b6dsVjl5Fn7x14ITMOZr6fd+x8FewIwu5RWX/DlKxj2cfqS5jM6apeQIeOcQJoYFYQ7PT+DYlraTq
yGGvBRBnLKOPuQ7VDd+rRUyFQr8kX0bHj8+7nLPtvzjYbDr/Fm1mKSLVtjIcm9plvR8ENhVgAjD/TIp56zJa+PBR2nlGB2RDRtHXSC48qmiBs0wCpY9BNy87LGlCdJMKOBGj8h6sUwDI0l+Ae/FSrTZoeqSYJA8E
bj+RHQOrzh3WFfWVub/9Zux+DeJbPw+JhI96OXTqivTcJLRSFDvSnV8nn9H0U4EUdxh6VdInINlHPia1s7qsh1+/iKKvkbloLWD79TIdHdlsPOQqlf5jeqNSoLKonMw0RqcRYmS5NQZvgLqy18Zd9YOx+ZPNEcgM
tc13uXqAM/PZ9bzhDCdqUJ0jWR1zpCYU0rk4UtCBUOmBQ/MinF/47zaBVDjwGMtyGfV7hcOAhit5lSGRdSba2zFBAK6Fg+kezXLx+RIuH26/eORk9MLGLV25nl1VwHhhm0c6MGlE4bnPK5EWqRKKmkomJCJMBtZR
7rZhIDQ7aczzJc1y+j+FHSOEPmV2EivtzMsjUIuconYRTE8uf01XAPqOxFHwJA4mKk3DMCz0MkoT0j3X6fL1tPdC6EBlEa4BdbBUJjexRiiGl2OZkLkm1FBqfxI4QQ+a7hbwdTnU64TkkBI1JjafHNWrrHFl5LkL
PHmBQMGmV1lQpUB9dmyGuPi1+GKwzUOWfcO1IemAPlh/RrWt8kZgOkKZK/iU4MuYO9WLGi31U+Hbnb1FsUaPv7SKX2QA+jMCCkL6V9lBJ8bSeDG3tNfDzDub17o5KZlWrFykx0CItvgekwbAgkhhKlve4I4J9d9G
/9u+/0TonwA9nxxl2COvydbNxnra+dCNk6tKteT1ppuZgg3PksIseSq9NXYEAJxh3dcL4pFrSmAXKEG17R2UnLeRd+J8KYlUJdRkr6tCCVzc3LFx6gS6dusDSyUN3OzJUitZ0+qunaKOGux9geprr72xwUTtlfku
6FtPbrzvWQY39+YLIVXCFnNZdOvAQViPkK1XUdxDykYbLG/3q8w80BCxYDxRYjLoTHYb1miCFD67WXvzw12cszruzV/92pg3wUTsy+jO1O2dYVfyrDqYsEpqQ3cCbstZk1+kNEO7/dVB5PeX84IoJ0iIJrtUQNfe
ofvgW3N496zrojlgzvt3m5ljObZIa9xDhZlJye+Qsnjs8wyW9FiN3uTuu5PIRpDl8GnwC2XPp9sT25/Hdtdsx/EkJixfX54ApLZRlX0TKRKetmJN0KmUVd3lRkLSFDVh4ffPsSnnX3ntpMLXS/QOoA88mJzvLZB/
dHm+45msIzXi/K3pxK1gYrbTi9rv+Mb8qfyYVOnG2JGRT4SYVobgUvJnrhS8SpqQ6nCqPLN7lS+8fsiXf1HJKnAtBomcUv0XbqpKXrvmXRZlvX6nXJzKe69tVGog/x0LrK940Doumw2g+Z6sLwikaaq+3IQ42WoJ
3V0xunpzdjFc4YjsuYdU0VKCDVqHX5bMdoTDduMUXJQ105BaLDWa6EgGZUz9oyZLw+ak0fWfLe0xqgW+3vxDyt/vsBfE1e+zJwVSr6tnsHD5xmJ+5+Y5mvdHzYf5e1QDbLP7gOwkmWNPuaNUJ/Y+ddFPBuSaYhWK
0Bj5onQorVbb6BrI23yhvOepl4hCCERUit60rlNrU5xKlVY/0uU1zBo75NPttGIXGFiL1bAmJGDoJ6lYhzRyaVNrBD5fWVBCysbqMdky6nj+Rn2oTwaO1ocf8CF6GsHGbz5OA5NFGWfmYGBRIZZfSSOA/mNhkNJR
EOIpm7Bajmsz9LCqj2OdgJ/RtEkk/MNKvN1cvYrL/T7UtRQTPyw+z2BbKe/tzFR8duV5a38UYGSyRzrXot6kRVR5cQ4tr2vRBXg4KrHG6Uzp3t/cRsyxiERN/Yb1h2Xb0KuGF78F2VwXjsUYEWjNk/NW3JeYt5gn
3owTYDavU1Zb3anP9gfE7Kbn5kvvLapfy9Qi0juyzmG4KIDZomkZUIvw+0CzrFlJSQQY3LqOMCm09h69LTKdud8Chf6bcea+AFQGMkiCGL0bZ3lwXZSEs9lJ6qFF1Gn0Z8zzlMiq3MOvNiYhyHGlaNP8Z9vYBcEh
wwLV/wMWkGgzPcBg/V07d9oxVOlQA2wGkWb5GvVwlm/Yub4j8ExFODsF9DWjcIxePG7UueZpCXVVIHGDPTSn2qaAvuuTWfjbgukWncswh4TZvKeT7rS5TNGPOR9UXJ42nDx6iaQVELpY3GRzXcRfcFmVqZhObbGe
xXoUgyr97dRzMYfX8IdY466YK08+nY0u+0L3Xs7sAIpdil/TDjb89Q++PkPSJk+K+cTNdD1vK8i/deZq6uOa0l/SsJQLt1Zb+YQ/R29B76p+S9/HiSKHK6iLzJtPtbw5ix6P7WVaGDuXaMl7qtmLg9aE52jZ71Sc
9OkzoYzSvUYags3LvMQcAv3fT1srqmSTHzSN3Ya8X9cipeBbx8JdR/uns4291nfn8+yPuvLgEHL/J1wif5p331GHPjeu6BD9L+/E4Uf0L64rwASXSeOipvivflk8DcHIDCAsskpzeK/N34LKEFXudUUhXC8zJ9j/
b2rRp3JDHvEa5P+sfIlq0AMZVkHvrKAHCCO9z8fwFSCvxaDxGBEiUgNu87xjePiGTl15YiJkHFLCcaPVkmcP+WP17RrL5KGc8JhD39rZpwkRFZHc/vNHwUu+GHHmZRHQPj0+ZNNio0/eKibOlFRBRL5BM/UZWp+T
ceMKGoCGSuP54ZMDy4jSc8zBVmiDBJE9WDj2iVHYfCj8Ahr3Yuo4zS9Zk7ttj6mSa6ojymDrQzmB10OoQ9AIq0/xoUtk/w05E198bkHXgjgnkDlK9rVt0RrzsscIAkOEs2UmQmSQ7zIEBX+0RFWfS/mxMGj2UvdY
ircZpEruZWJu+eFvBgPVm7guJ/QkVTsKmeBvr+HpvycUK6AANSrb/TOCwC8nLSwmSnC9Cd4Ql1idAGemy9GAlasWmTIHRZULCyXZSV6t4jzqevfZnKTxR+qZCFIa3x/WHkilMeEcWauqFCGTIaiaY+RXNU6yLu3i
ks6lfkx78SyxNQ1EHHMTww45IXNFG71T7R4PjAvG9Q21pgKzFhoum1fNxoIqQcQmO9soRoQKCWUmsjECkRVMKzm+/BKJc6OHsqmguhj+zCNvhtfZs/qgTgUhE5xymDmWcfqmGWrcN2KRBtD88dllXbwQuQXiyJu+
toLncmIFog8tmd4nFA85WsFV3IjMxhBjY7ZR/AgykajEnZI4jsTgQRKTyGniXS92ms5zxEL6pEo5e66kKMorP3U/8i+bXyQapmJasuGU1MrLuXdBqiV9WkXGuj1MGrvxGSRCMrzF+ZsudTfJdGz7tqmeJJiog5VX
ZSzWpyVg4Ogg+ql7p8SPKt3HIFr8nf4/KEH0oQXfXUky0uUUIZDA5Q5IQGxa538Y0dMKKi8+bQ9ZkKHYHVDZDXwqr3bo4HARQzqda60vGCImTUHpZviX4MDC7KstYXnlOT4Bl5bjBbksHWcYjpBIF2n4hrVlpfMs
yqNV8sMv/KeCsBHWsKWm6aCgeTwwcMhIGvEQO0/iSRWMt6faF8pzBS66EawT2lBqDo8FeczlMZ/HhBJjF9FIQq7gi0fPGI6sRgA07rKRL90xJaYvaOSEEo109DLKilrx1WDInov52bR8pKXY0omoVH605Q9G0mSK
xjENnlAOkcIIq/a6M2bplsk/T2UUyCx+F5nQ9AAs5C+G0z1sTt0UK2iB6wI5xG9HN4SDR4XucmeBugTsPeGtWsGjpz3VZtSBdu3WMgZZOM/Gw7g0ivkTNZtx7wDfyazaNdOh8VR3OWXEDCoh7IdgDy/uO5+HcL5I
jsO30aI+6N6s6e3bjCMFpqn5eHGBiEXx/kR+hIhWaklc8QKgcoSSQ0abiqSLz0cpcxbmpfBMtEVl6YIGSfb0j/6pnJIra/Avws+/DM0RWgKZuEgSVv9LMcxtXFB2sARqf0s/YUUxIcrP+3lr8zKvSQuMUElrsqIB
fQHl1fDaKI3TVGqYiwu0bM55PVkofCk8otDgVbpPvW7yjoQGszTLsVwKrjI8vJy4SMyDQWeZFa3Qh7+EzSCiFleEJfEkYzg6akmBlGET/mTkCETj+eUGjjfBVr+UVHnURuRa0SKTqOgupxuTGHvqVKrZDqzI+sBW
6VCdru9hmp3FcsWwBP+akmuzRTi4ml6gkwNtaoHsV4AuiHdQtRdLBqXyc6w1zTFdzjVU62saDFIMj7+/B9JZNEFlaXe/XLKdPcB4p36wQUi+Tyrgt6SJ/US0uRrSy/BSmyaB6+8t3Lee5KlSBsff+N+2bKarZOUh
xWtGtuUxQXRNxd2DkE2LFRQsylsRrO8Wp0XLMMAOiE0aHvzuerfpqwb3N2kvFa+RiH2DL6bnv9oL1E3uwEHUmHXIWO0DS5+tKPFac9HHoCOdrHj948a9tFGNS++raLWDev+TNuBLpVy0ce8glsqMatDqe73WKbmE
I9EZxPstiMJFmXVVs2pHV2hlnC3+s+awt0ug3KVczEAn5WipSS/X2d7pBVN/27RYb0/nRs6eKhkFdeXnKgbV6VZK4Ph0aLLyWofMiIY2DQI17Xy5EGKduXk/QuMeSc71CBsj3WpokS5ZmlaUG3GkgvZrPQZRI24s
DNSV31PfKQBgnyr+izaR4Ky0qnwPKtSnx86nCTWUOH9U906jISGkaWl0yXsi7qG+b8+TyuIIX9frpSvzySVCClb+9CFC1tSEptZzMV56WHt/zH8Xo9HH/t5rSyVCSYKsOZ03Y61QtOMfgeIRLrUFwUUNa6GPNhbR
DLhnDsTQH3L6ZvGJLBtYKvt7Db1KRoyuHBBYiMZYIeR6ZMxGE91HPD/a3izBxqeaAp1COWi95cOJ+/jUPG2FWO4VXcW8LMScfxEmYFPkKZTju1hb75pu0KcoGlmVgCXfIv3BZqaxZMnUQPheqPeQG/xKsiQ0tlAB
4pUy4vFsBZInM47EYJwJD1gTDmK9l4Ux84+3T91rKIfjwe+o9uAHwo3hSwAr6MS2Mi16O8BxtnX0oodt1wsu8VM+xsSOWzHy0UjK7Bo7CnEo0CC46ah1ka5Xu6ReGEUNQC3y0yFYLYiIg3JqsH74QO0/o4BXZWuR
bZi4jG8LJkxGx0ulapm6pMlGUsEsIe9IjRNI9kcTnTX5cPV2rPqxJFcWZUqeF6QLbwBK6WxxTUuFWtbux8owl4qQ+tarjIPiHOCuIbUfbXKa9MvjiGmyZbRgBbG0r6px2nPmBO0obtWZoPxVsLrRYU+DT006Ziqo
k742GcaJiIJG0MdghkQJezweaCxFbCGKdTWgTXTJpt5KSBPvV/oB2DXL6xbfNewqAY0pFUtytMEcc2SObVAnusf8ImNp8BSaiShkaGjqpZsqX4H2ClpEsa5OUvdlV8qy1SzmEEZ/N7DU3Krbry21kPr4Hz2TZYPZ
l0oaVAK5ci3QSho9bl6eHMeDFERM/O3VGOmoE1ZjsqUye3S2Cpayo8dQ+tYekGiU52vvXwqnFq9ilwZdwo+MdC4qt0vL/dP4eDZFoWjmp8Vj/Z1MeCJPPeUclYpULqSZXZ7JZnZUI+Suq+q+RAdUjbH3D4y5yH7N
DJyyF8ntuer6dBst2aW6yOMB4Nx3vrgnku04EYh9Nc57XGbymK9ksOqpxXsFle9QiHHPCQj/r/dCP2KiywpptaYuHyoch8djI4UnzHwt6b2//sub4Yuj3MbzP9yX88D96jPCA1rkNu4IK6z3QSSnxMKLOctcwE+K
bsxHutum9+71oxfJEulZBJets2NUzA/8RLQE6xjwBs8UQuZ/K3xJhuuGehudHcZkPe8Lgup37qRWRkAne2zcwkfVeBjDlE+iUjFPkmSHvBg0DWsXm8xQxswsmzM6vIbfwDPrEGaAeMOBskQIaoiJ/z5mTCQcO2vH
MCHccn72nDE+Rqs/EESIp4AU7PmpheGcyrjsBMlUvU6ZEmG3tXmUsK3+/yMlY/r7qeksyjE3VH0nzplsqY80w2RbxGm6/RsmZQutGeDS0apQ96I5FlHnvnPU0DZB7nHYR1lIi8ltxKqYlzNGxYUm7VPfexSYRjwl
Yo8WHV6v/jl0JmKPttAdUE/Fu0vwDqIyv6SAZ9gT1fi5CSWja0e0wPmCcFFccMiCWk4sLIH8RIGvXUUwAGyoKmKV93iRSSRuhx57lxGnRImDzYVa7yg1tduHCswzGkqdfe904ZBtSFpAYbW9MJzHWf0N9p2K7NJt
eyUw3L3/AZN5xY7Dr14w2b2MqOeJbEd/Z5NlwLtjNzR6ROcefOYfnLIrCRmdkNZG16qso+9CfBBYpYYkUkIWJrr2G5KzbIlTGjddzYkimTl6Z+dLmIhk/TQ4As38M57rYxg8Rth10qBOpxTJaa7s8rICn9lsPy+X
z8vOmy/gNDPUEv1deYuNpke50nd4PtXvfnIN+cQ0zxW8kOlREvYbwFHJSHwORQYnewIZHZYMQhfiL5V87nGV0nee9WQnTBsXy3s/lCypKSwdlsZ9pNNTmzbFaUGSV0fcbZGnNYbgzLPxeNwT/TTFTlu6ckvm2bFL
QfNGKYma5gNAPSXkRxKNxmtpj0N+YJx8sbUq7bFtTSm7nfBPqhJ3BXVB2nHP49HmwWnFEMSiqHaEuq79M53tOPozQG2Pvfr/H7e+dlGbvncvVUEv7Jc0Ab1NmmT6ATAhl3uoiW/3fIldmA/bx1i6JVtkuR/ToiX3
iWNTbk6cNseUt0IGGw04cFN/Tn9pKCf99Xgy6Slt5rGogE81KoEctGCZr1KOEJmfxg+BhIqf039pE60x5oHrw1fSJrEoAscFCXH8ga6+RhWxgLUUyWlyrJNyq/HR3zcgg1uk2yuclmmQNrr1w9xi3vpzK18/gBcj
Zc4N8VRF/w55/42SMeXeH/oeXMnXeJ3prOfMISz11Qg5pEv/syrU+0H+NPzDw4bPgmbRZx+xkx/dcmfoAyD4aXY21eqBbM7ghUX5kKNLa7NdEPSz8bo8XzLfr/O1QTrHOVUKmzuOVkLPTLE0VUCWEKGPTkCtVKzl
CGKKDKWEcQtca4cBmhD6qEXzIcCZUXw1WORgnHccJkE9Lh7q6KvegmdKVCTCSsfm9Baiq0BFT0gb88GKYtp0k5v6072MFfyjMYD49dCbVws/28ruwkLsdCaWPePn1Y977Cd8FD0vpUT2qx30/GE3yTmyZEqEPXg2
H/fQHDYjSJQ0WPg9uOxhzG7pEaNvcLqsDiUCn1SR1h873YzTtVB2bVK1L73MlvECzEITvA0iYhNDmBVTJGLbTQmVEbolJN7PzuNy8lLmOE3oYNfA0j/bJB/Ui9cmdSp5CxDJG2DbDzXn46IgZvAB3s1bg94RYzxj
fkWdohDcHBuYvqlMKlyFnfstnNsY862PhcHYDdgrQWC1IJ0XIvvzGCYoq8mOstui8+m5O+1gMbauL8EgWgetW4RdkD95jpOd5rZ00Zhr7Yt4ghizB/QLR0cIrHAiO8fUV5EnqzdMZToJCV8axaEQhe5mys9iOQMl
58wHGy87ihaFrwoYODvh616emb7q76uxjc2nsnu82vOBxkEJJZXjyCTWn93osbag7WjB8whxJs8ugQismOXqdLYsQz37PQicIu28HHW9LwzrywwotUhPVYuczxb4/das6h7dDAFdRYrZSlqWBt34UCZ3Ws9Issl4
STGddq0DnwIAwsWP2NeuNhCTdKx+Um1IzHUc+WvcJADD6cDQMVl01V56RyPfMdBdDhmSiSCGXM8pOh8XzCQKFV6tCryXly5zhol2YonuplSFS3KSOJQ6dKAp3WeMA5M8fat8jGNyKw4sVOW4c5OeLBYKlsSDn3ar
pi9JdRlpxhHqZDUmdtP0KrvQ22qPvrKY7huHhMQQbEp0Hize8fvfMdPAS3dhBeyV+T3Pzp8ywLE4v1tw8KnFUYAFGe7JOO4IVZgqE9KhG4nEhHoAAMujZkKHDKEa44CBviQIjnM6UpOxU7oRjjqKpWV92FnD9RoV
1gFnui1wwU2bqfEkfoHGOVMdl6DRi/bVHYv1sTrFL4R0txgdl3lAFDGRsld4+CRalPAOnyt2NnaRS8BGq7znj043J+ZYXRFccYEpG8FUBtUtFFu0aFzwXG3ijwNamQLlvzWQc+XTeL3OXGbI9Wg/BEYiXJhWJjXo
88jPzbYdNU4sPKlaJcQqgTrttBDuv3/4CU74pHUmAsXYgahpXwfRLy8uuFYCv7/3T7hXgSRU7H81u6jgKcedZ/48zHmUfRMJ62GM2AihJO8qp02nbrOBFJ+R9W33Le9bG2L3ejKYv4o9mVhNSvE55vHq4tInGG6C
7MDCP215RT2PNSgBMDz2PrlKXNMSOXoEMc19P4MdsIZXy3qnQ2aeD2pm39A09nsasmJFlwfCDRncw0z6hD1CdDvGSB+DkRheyoLSEpPijk6MKE4Da7SfA05fBH0GnIVOMrN926960qjkm36xq7u4koIPYs8jWoNU
VNqIcVjCmXifn4PgP7aI8ehsvShIyaW4CJRP00T1Dw+y51Vo8IIgosu1TdU/wg4jvnGk2YBQmUZmaSSrtByzFpBc4OVISpdIwrS5nHyqxy+JiGpwLEmldzI26d/jqoEGouIytkySy7eyqsoxBbdP7t11qSAEou1B
F0r52grQzIMuuWW0GFtQ5L7fTHjSpAx/vjhV3AQXaHLThRPM5Q7tTZUG1IJ44naXrLgbFscCpqI611WZs/itt1msjcHLzsoaApZbdaPQniA4855zFpeWMX0YXMbtddqaPTOW02PSNCrGCJ0kG5uZYpOTf6Ce2tqa
/e4m/13vixYRAjCDuuSsGPnMyroGkoYsIhoA0z+osT6bY0ZLZ6YnVN/6tKqqRAor43q2X+NKNKYBGM/QmVb9TG7S2xeUs1YnxwEEokWUBgdabbmi14pqOZ5SnFKcSpwkEt6PkFJPkaTaNHDkiKuZMgysWaM4CSPp
bPKZOEetpTzyn9/2ukxCnwSykigYwGjgVXJ2ERoUR0Jn1zmNg+zbJtRCMXLvNQ3hPE/uFSvIT2uEeMw/EBc5C0GX5fqLa136I1uo7WKuNU1U/75uEsd/YyCl1KHSUvs9MfjiforVkEzEWZQ7bZ1GT+yIZmjW7Smn
5DmxXZMOqBg6g31xV3wf6NCat4xbt4hym37ZTeDh3xiV0hsiV/lC97FdgKM0AQCWH7+rxhp9LrrkK0tbd49Cn4djei7IbhkoixAYBfo0K6lyakfSLFG13UgrRPl+DuutX/h3Y0dJI4i2n7HviQIwog5rYgz+K+NN
s1nxJpetDLBDmV03lpDPIakT2VxEWpVXNFhPJH9Z7XUEWq5lgcL1qLJj6OxzBd2K3oigHdgp0Qn8wWsNUxEJeIe2FxYgNb2wxEwNYlrNUfw+AQ2FznYwM6lOq+bZv+ffEaCRDLPNtm7qz3aL97AvOgv0aa2b9d/e
DfhZviwaA6BQtmOdYE0qDHGCsXu0WlGzTq4lSg4pttShkzUQKF9DGSqVZOOLUuC+Qw7GeiLayZHukNfWs5h+ycTCdvouMfflI956jTmz0lGpQLlvuz3QyOOSZPyS27QCwbLrexFNBXbQvtCbfvM/Z5Hs/80Bw92H
1hbO+9XA2rhv6fq1FXrXegsXSx2sTCZmdXoLSpZMtjnyv5DWgSRjwe2aQHnNDwOsEoOl0ouiqLXmnTpkcxBcTDMXLcXXoOxFgS/U3bZnL1Sy4U9fzYCZt9btMKYllUxtptOF8J9YcBfTcFX1ztiPZO5awLss8UbB
ZTFhnhbvf3npg5zbOvXhI99T0fVrJTSLCUQIUXE3tKURPkdDw/N0w5Ma4mJDVezHvfnxJaDa7AQyvAjVrv9/V0GFUIcQ/A3F3Ie0A2RBPxTH1d9AmVisOkhXFxknmeeH0LJnBKroqPLeKVCnXPQeixlSm2GAUF2h
gfZWQB6qfUjR8TwXtBjFqjiAexAxW14l1w9UuW/d3jV3XDoOFR5ZXXd+fdWdBV+d1f8nuF+WBS9JtU7qYVmcSjKsq4olKdee3K62JN3aqbokWUk2JRElmcjz2qpJSS7LYlmPyyIoiSpJV76U5LQs/I4MSiwOF5VG
r2MWzByyondb1ShsB0YpKzEn2iXk43aOiUeaR4kgwRuAVqRTrgIJN4s/3dEfem+smkXRg+rmPhxE9eTxb6TZftfzoRFPu5sq77PU+TKkwi4zPuOuSBtX97kg6tn74lux5e79rQQiHsXI6gxRXfxmIJwyFDNsxwzq
xXp7yltIda9MqdlJeuPKhJ8lUEuR/4lCacNv4fA2I6rvbogaaZKQeveBu7RA11waqdHeWq0NFUkEmqPtTcW4OHbUkpIqY9i96w3fjEmM1/P44TCmwYk/YQJfx+txkT0FyJUAuMvQPu1V7xPnX28xQfwXYsWvd/u4
qKf3sQrufXA8bb3hl5f7wWTe5La+fC5c5himnNTQnn18oS36UqZOKE6JBb/TCuxgcihD5OkQ51U/qvzzCL0lIV78CVyWA8eqLD87raso5gnGi6ScyfNQA+D/7RZEr0IvnnZJDN1XmqAzya9PBHl/hugRtDn5/y9Y
rc3v6WfrUMZmeq2D+7M6hIMb44P9P39rqARzZGxFsPrWyv8spk29sfR3OR/2ekLo0SYYbvi0vbHWR3I+z4lIYNs1AzPcCSgNRJvhu318mYOrZJX/Ifg8h/+wirgaNYQTQgG8vVZfN+hsAgwPaU5XyHlC5LcLGxlm
lOcOf7EUnk9grt2WQqcKZQ88kFb+2QvTHT/I++MEuYoryEG3qLFbBePysFkxpof1dxfZsQ8fR3Z2cJTml3vWMQPCDtTJjnLhP4YjqsQbtA2XFbROmd5+Gf2hutqMSIoI7Pr7aW0RhpCVewA2YE7myMrByF2Beg45
OkqWWJi6opeuzpx2goFkYiJM9Co6WCaSlWRVzeAmtnohr/hZ/KrSkS9pyBdv78CSo5TtfBjfgq//4+wjm2U3tysdfjHpH4pgTdL7onQV7/JDU2rjyVYgjMO4tsz2mSl8A0O1v6dj1UcGccCrs1lkqEuTmFPnG1P5
AhDv+WD5nDnyrTfu2du+M4sexr3u7rPBNN7T6J/GCahxqmx9QsJOqFzEcivtbcAGhhg8csrLkVmi8RmbcxfzTlsa5efjTfikqydij0zvJ0ex8+4HP+Y84yqdMhZb1+hD92K+bsn5MFPsMHy0KIriqssp3ZD5/fkq
Wc6rZJrtNhiQb7PD+Jj/Phcx6Y5ZxPTWw9Xpnn65SKelbr46WxiTWj2IdX11RDQ14qbLr1JaXpxbsFEv/NmJwCp6m/qj1/UUX+xoB0HXrbn7m1iKy2PMhqvEG4nDEDQP6YKh3BxqvRtO8dvHLC5HP/XqhA5tP1Vk
ne4pRA/6u3KKGxMWoZEZE9a8igXlzEBWvoq4LE+XryIuDclMq5QBXCTOeMPlDhWeqPOhkZ7o7l7ZjjG5G4Z36o9ufsF11w2XDP+r4PXUNftnpXj8Xwj/QrlKm5OEbpL8fA/bfzSH7XM9bJ//sOVT5qv8fb7K35vK
zuHPfNg+52ErTijKOTnRbCdsC8/ySJXL5m9kbCxdypSf/xUNqKa4e4IPAXYhA7MnenPsR6Iyeud3T32ukNlUszjbEWyf7DOs41istFH2dZbXHlgoug0QyvWuzCHD2zSbfpof3z7VF9Jiyj3utYXiqTO8n1SjwuLl
z20SfBirlASySJ/5NUzh1JcrmFzQXm10uMrz/m2QWr4KYkJnV01q+htcX90VH6BiiFlMq5ZqBhHcB7dz+aUjRn/5NDUeq/4O+dthGIANA0H1qrgCau+4FlnDG5Aqt1pgUgciDMVCuC3LcrNkfn74zQHUWyewl9yL
YSpt82s4Ss3AYVex3l/NAFWve0DaMKM/Rr5OsnUuJ2+wUf8Gtet3vIzRrWXq5JISLOewyZbRiHpnRL66xbSNZqG132caBU55ebKfal7VOWocmC3C+4j3Xbgxc9TU9ONIWq2gKt8xWt4+P73/YYlHqT7i4Zkwv5Q8
hcpDhN4Q9vmm3ZLz+DxW2qMXeBSxPbfWdxCvQhtg1LGPGh1wp8aufJS41NolDMugy/YfaXKY5a7jwJx+21JNNsnRkLDp0apk7gYVfEdzFuFI8yszBMhNP2k8gUhc01QyPeOcdeFFSPRhIJN/cMmY5R84vqRVSmmE
tg+jA6oI9MelhuYJ+VEPLjlj3fYUa7y3IqszENBFvcgDVMFP/oOLgPDpj3OGYKfceUQs4pEkodarhvW4GBuPmumCjVkTgsSRCwdfLj//THC426Dm3VJIf8YHZ7KZpyuvkva99QHWA372XpMRo2+UirY3o4VaGB4Y
BbLX6Tn3EDJnRihzBbGFdFcl1mzkq4qWauliyTXJ2YsBKka55U+LRMYMjUrmJ0R14nuwhrppVLuVOTOzAHiv0bGFF+yFBOm6E2/GljBM2GY3OjgXExmzB5nXKKV/G/TjG3E1W1jlndA3e6MvEwZr9+hIjZcbDNGH
atDa8GwbYTdX3hoDOrC3j3JGZ2nF7VBiMrcNoLoeimuPliOvZh8IJ336PEZxpv3103MV84ENGzMkgMN+mBFF5e2NmECF/UJ0ZK7ZIkfyVJswi8jUDoTLxZiwMCeaz++Se4Z6rHP++1FCDgjX4HrH2L/FBN6hcaBD
DMdn7jEQmbMIkvOYjiQweXLlh6TbwaX3yKo8DR9fZ5dAc3diA669QX1quPBsfEC7FFtA1lUkgshvZ6elXyVhaG/vcWrTrv+S0HZFLZui6/cqNIa7E7p3euORqofrBKBTo/d/VPPgn3oQ3EUP2EqiecyiDNHyTCWa
Bw8Z1sB7FkqrPUIhKO2mjeW08SRAMzDp4++xSu3hgm3gso64gN7gljhAHePMMmb+lGOeXTweN02DLGcD864Bs6N46hl0Sp+cRMhJbqEGoWsYD4cU/GLfMJqlY+38SCbOhcFNvkNrAGO1g7DPsjOmWHVpI4etcogp
47GJf8Cnog0ESzc6YoPnSwA7vMeA8d9Qef48YoPPa4om/Y8toNiQYUX0d8mbl1pLHpt2zyVBn7rwU+hXVDzlO0tQHh+VZTPHvngGzJw/f0ThCE+pAGQFfW6ZTnGtXe41Urpg7AB6fvJOOM7NZyPo3giIUeaY6Dwe
0mU00590oZDf+n8yJoHCLFp3yaUdVjQV/xO+U/AAMffBjU9oFJCkwNQTb8V7Htk2NOD0s+O+lKgWEZQYJlVyT3My3eL1jiMGRxL/83QNCY4EH/6w9JewA++FuTMpH3PQpQN0iCQ+pSuLNRNHtbvvjleiW/7DNZU0
tSCadEHF3kKJfAAMLWvn2vWxldH8ifeBNBeUaKts8IFAit2vU0v4TqueXTjQq9kBjPKqkEQKQnMbKi5n1wPRvewH0HWUYsxRmFT6tPLKNE4Xn/H7NmKTFUbtXdfpjCoNIWWRU6rahclQnAA2y8Vx0GQft4kYAWAn
5kCmMY6aMKluY84dN+zkJHWcJriQY9sxFy3XJ73t8yFfRWF/opDcSoxh7y/1RrMobrPGAyoLU7KVoRnEa/z4NlveojFBCQ9ZBbqJ5KJFGkkN3riehVXuLTJeFsC3n1bffNVx0e7e0Bs+1FzUIOpd/Dm8gm7oeeAe
qAZMc8jOcFxwwoDwk5bU7HA65Rf+CeqexWjoMHzhIuVzMAzbBcpSEto3M7PbYQ4Tv9mzeQfGcC8pxy57JtilFnOOnZ1/ZvUsBbSB6skLngTgM43zsPm2Ugf9svjT2vLk4p5ghOfAM+QRhq+49hqodBsXbjYn6OGy
ywHdIIqvyUylzJh2TXwGf20Q64PLDCX2RtoQcbJJYZ/82oUUxAN3Ab9yqx0XYz+k8kxKSnPfabrih9nNeQVxFrHOyeuKtbU78VrxhjSS5tADSL58d+Xvr1+JZ9dcLaN2V4IpKu4qqzSKyovqypkmCqxFLpo22Fby
2+s+gruEMZfbLCjLzjkvkkMsS0gtHb0o1pVfyVeOfioXOWf6Y/imxDQ/bOSG+vnkLCEJChqah30FDge6fgUhz2OicM3ndKNBzJBJtfTqN31dxswCvalCZUoMVbIvk/mmdxPOKpFMEDoNsGe4QpROMh9NFddPbHGY
N1eIq1i79TPlcsZZ7sf5UIPlRKtU3Vp3EsRqfRrrRhBaXitzShlvWDVvNzHRUzL2g7BHHsNfLRkFjRR+Xexr6Di9TCac5VEMuui0Wl2mzftRuwESQyUW/mnkbMR8Ova0UyqQeZvgwfI2ePo1DHvaFY3MLyKUYcKX
7fQTluswMtETKr9HyX0wacEtKVVFtbnXhdFG1aQy6oBPxsbW5RvmAdFMqkl2nZ0pe0gtTnEnLmqwiKWFcviv2mX/niZ5rKupvZqSQ4APabt1vt7Vr85pWjftksBhyieu6uFv2FmswR/idhTLTnMZla0IW6CWvs2s
V1SYgZHIX/GT2P/e/mQp8QUE+CG5rhiwSRdPRLOfGbEw3ShplpTX+mbdDtkgN6eUOoyyneMqlIAe26Cgqufx8G+hq7EO/WzoTb/9N+DMqLDu+tsK4f+fjMQrLtOdWZg0J7MUP6c2/bPr3QW8N9DdHxZpxBG/UyxX
+/lVIXklz47f1I3tRnod7snZ3J1TXoB1NgOm+1p+iPkzNWP4wyqQv0UFknMFpAt3KIOV5UvsVznr3WmmmX9w1KpeJ8Iv2bv1BZlxKn4lgh2ecWQWYj0JWp26ymqfd41vOhmpnkZ/M/eyEaG8eXJ+p0Iecy9ZjqSJ
joNL9q53LYy1T4HoTfjAaD7wa0Qlx9AwhhfVqHySCOql5NUGQk8OmdXLcyPfnPhkq2HLPyecIy0NwSh/aweKBTe65lPqmv5taXQSEI0RrHY6m33FdqjvZ6/kT2b7rd54FmNyYafVDpxp+HCmbxzxRD9djjQqkkzb
PRtU+6VXCZEJmRvQ1yIP+RUvyiohDlQeAUG8vjpSwUbM0IEhQQzDKgNm1akjLE0/GgCNGqbtBb54aG0Lp3R+YDuzbwn6bLvE2+dRRw4pPlLjO3MC9BuGtFzMt98TMaX2W7RKyJh+6mIMdR+dMC5RGYh7PmFeQ+S8
BeOCJDFmiTY7wFkeTxuLzvH83d7TyC4tixIvclXj6ENK4Q/gHGzX7hGNMWO2GZ+mxfNIAKMbvOB4Km6Bo5fwYIBzFbxeuozFh4wwggr075wgZqi2iEeL8VLx2D33RxmS3WYXembzl4tea6KEU+1C1MD28KhBgaFL
wuG1QRwdjXCUzsKoxkrOUc21oUowDLDzXOkdIjDKnonWZfcSC99rN2XwKZfzWyHSXds35wO/3PUBZ8+OLVaWOvxA6rlGQ5lMgw1kSlIg15T7LSEhIo74ZLqetpcLGte5wkGru5XIYp95SgwSfUM11bDAutIGoXKV
bR44pkaRlADbcJpVQgSjDQliBUcbVrZEIXxPeT2fnLnvO+DfIdfe+MG/Eo8g6gbvbaJlZsfGX2UrfJsHqCKbg9S+YJxBU8zciERYJgbihyqYfx3cD4rNpBvYgyybRZ7G30Qh5zbQGXaSJCo6M1n0Z7y73c0Yzwbu
22mSu/UeikNqw+ffeMwMohF6+kuHa2AexBPcOCgflxNl1iZYtSReRIfIAu9rUwVdpzIZCeJZVGgsqEdHRu6lpo13NZbE1DrY044rsoNOrSU/4hlp/tVb4yCG4/Dmsoq8JqOC9s16vHgkR9bzk2UAjnj43Va4axlA
BgwAlzfAfqTbwiKlfMl6FpR7cQrJukYm0WSFGwSX1la+6TbXYR+LZQC7YK8ASDlmqvMzJ6ghO3ENOVZztKvOKbZEWf7IOCYnkcQA4vNMMu2i1WjPivDcWBSSL8A0zQeyIi/ssIaG1uxBRqGNzvXpq/RydMG/JB80
ZEUrOyPrlUeth4GMtaInxZ0kJR2hNfTds5+ITqy9izpDflWfyu2RE3ZH4dUzo6olvHhr1iN40NZ71WFvHo+3tsdVDymDWacsm6WU9/DN5DyenEZASQwNH0y1iawe4np6g9ukrSluMOUsPzAKvOwEfyMptBv4Rjom
c+1FEGlDky6Nt5Of+2grq+MuBtumpqqtMI2YtJz9iEZ9TxVqW0pgsEmgiMahnsFk4Xqgoroft+Tvm1B3mi+YSvcU5WnErIVAKzOFA3H1pKW63kLiaGITIoNLz3OrESDro4xkZ9kDfU0Y/GDDp0wBFgwE4mnZfV91
sM3xCCFztFtMc1B3u1gvjBo7EqfvcnhaJFUyAJEDu7Qpa3SNvVdQY91gHtqMHNNgVmFIHRn6ZzwPsWknH4T6fjRIOn/t8uyntHtICRsw4B7wMcygWYySnQ/osaCSlZvj2z2O9Do7rdcOhez2Ux7aIppEXZaqqR5/
mWtQL1r/Zlz6g+U7JFmFes0wzqx8LVoLIgF0/oFHr2zGILAclypMy9+rVzHca4CeU84O1UaG693rhxXjGUQcdwkeTyJAOKIJDrnbVhFf8HpjmnomBRimPgTQW4Gik1wDFiNrR5XlwbdNGQY6uS9BPjBc7h/Ntfdy
Q8ryGYqngY/7ZfMKM7yNGY1vvOnzppzEGH9tv313lsxD2K1kh+Wr4T+2b9Et0UCyGwLdcT/mFY+vGiHTUw3BpEpj6+PusNQ5hdNKd/z2ZBjhqbksvtzE2Xbe7tRu2N2V0eVb71u4MROKBHt7DZO0W1vqo5PB1uzv
kQ9eRu3tKmROJAqSNyjHJDKhomsRBo7DTvK0CW0ne6m6HaRXk7kD3nLGqhFd4jpL+XErCeGBnSRM7LB4k0T9TkseJhSu/d4bLUQMAEnd9myJYfefXt95zQgU3RezBHASZ1G3h35Co32uRWJWW4Q9q0Cwf3RWiCWl
/cV5xZl6xSdhmjl8tKeoLvRtkMwNk8m/wFGjzbBBXkK9fTjOY3ewL3B8QHwsOcdNTgG2igOW5UBUs+DPo9Fgv89Xxl77V0Ez2Y28hVPtuiek1WDDT036VrhNNRDIGXz7KCKZV+Sq2CoXYOZPR3J6huD8eEfbfHm/
wjRO88BHhwyf2Ty32ZGUHoNmfOTmWudVXm1ghqPG7SL9kkXsSszsMiv/lbMNPVtQz/RPNKF6U5S0WaGEtxReJvJ++cgUY+LLpmM81vXSk9Drw1oFWW/D48SIeUv1TgHHgz4u8PErRr2RofXiYg9ZjYJkXULtvNUv
QbaceUpxwV8JCZUAHt2B94TFLtvQhrMnuUDwOoaIDaUjHB+QG+iFxb5tOSBnYysQoIdy3f28P9Nptor+l87WSo9A6YAiSWjQFtmEZUl63QwYyHjwI5Q7hEPY6R33Hc7cBA+uJzT0eKwpUPqnY2xCk88XGXGBjhtF
uIVrBpZGjuplT0NS8V2mJ6W4rXS6LbGyk4qMlboKXlfslpxWgDm762hu/7RP322Dt/MUu4XjzNiv6diVeZArd+rCHBiM1TN3e2TkUMmCC5jtAl23wjToGXByZZwRyHHq0irZraFBP+46FBpSrAZFeu9n3foBz2/1
+EAnpq08fPe3/0rveviJzeav4/OcjZyygVJy6eNfgAB1pd1fV9ouRRuWBE6f+o24Xk2a2FiJ58vrRXj30FWpkG/fZrbg08A3lMZQVVRrUU6eKZ3AjllhZVkkgLdw3z9Ub5g27sbnbGiSWem8hylYjf7k+nmiwKwf
89nyju6fpon90o9bbT3OdPOrXzX7258MzuzD4lgWP8rt1+bn9QH3oYlN3OM+cuXM7WuzGn2bGc8MnV+l6YDZ3ggg1wKBsy2W0drpUu2PRJcSVro5cEy55z5afjsw/UHVU3Czwq2CzmnnOBRn9PHMS8A6N+9zqYsG
3U37i0VnuZ2LnoAWqMWfOvzp5WvP6/g/lXldlONVx3p2Wh43ud9OCBIbnXU9AZ5ehunfhwr/qGbqdEO6vyyUKgGSgm65X/Ulauqc4ew2D0fmrKW2fZv5OfPLP7qky4+X4Fdb8092/1OrkKRahyRA0aighPbP/SRE
7cYHfZ25A5pRnaQAhi30c8/psIrmQUlAPHua5mSrMxWDxBXcP4oPOHdXF6J+tffZloniLSvhkMgT7O9wuhX+m5kKNGXwR9RP7BSgbYOiMh68GHgB64gI3Of9gJ916YijPHMKpmJ46pZMwWS9vltUfeS0Eajg0FLg
bEEVX9nT8x/H8UBROYsXRQL5uh5wQQQfm5ESnzrc3I3IZVTXpWyZ9kWp2NFlxPnVmHV1KCkXPdAhAQXahv1kkxNNmElro2C+AWnbVZ00/tkKXFj7OzHIRgTGM8VJVH69wG2kK4SdcE4c/Yu5dqGaM8WbkMgs5AsI
k9PSd5UZk1dUS4xhRdEKbnIu3OCMfAnUkd/DYlZ0C1rcz2oprmHk4hG+6QAk+OvZzV/91DV+Vuky6nAAJbwbkr7HK36qX3ZIaR2r5bVU17VMpZ78ZtsJ2lyYrkf410xl7OpYH48ZPuvDgDbUc1n2ZCqeXl3oT5pd
vd+HLYmQtP5Mivfeot5DTvzZGqZE7owL48K4MC6MC+PCuDCRXzMW+ag/enXLUUM4pUm6SMkXbVJZ0/bSXlJ8eWKEmcpQzkLSqC3PffAiRxRrme56slLwcO0b4qI3vmYfDzllyr7TSySNfTfWZxuaFVBKkdDLbzwd
c6kR1hnKi/HMzGEcxkWqaaZ1mbnD6jqj1lg0T8gmw9mW5bTJ67v0U9974yefJoXdb2Ljm+NxV1hikNMLlpvpD1pEXR/bBeq+6g//C9wrQ3b0CrD0X9z/SOBy2NsQrSXZxKuqMpVcv1rPvTKApAF2qL2e/+I//eVK
APREWGrpmofnjxgWBuA2q6QLaVVP4UEt1t/dzrZ2Ixn2Z93U9meqiu4trda/tdeTruhdr2rj+BdX6qaepi9hD3n/yWLmI3yfLE8mKxkHEdcZIDV55lurtw/XEiQXHNnHrL7mT5aSiPT4gs3XFMqz8m3fqtVq+MX6
zMpfTVxzxQzJcL/Yxvf0AnWJ8Ok9qPYiE0prqsfRokV/aBzmjK1++vWXTNeSjoNW+FLlvsMFn0v15Dn/0tNaAMBZbwdoQvDl+OkgoivO788J858MVkmp/7fmvuDLFxVmz60cTgywPPGWFA2t85PfxVrjtQtM9Hmb
oY4WnV7YDSo3Q+HNzJkDgKnGhdBrmEY/UM3ciRGSEJ/JAghQicuzLnFhTvCyN1p7iPI9OS110e//bcpe043KDajTiefZ9UU7noVccIskXZ62rN7pG75q4UXsc1WtLyxvL/Q3fAl/5R7x8RlG3cT3+57PQxIq1UPE
+rJCsHgnhCWewIrtsvgoiAj8lCVAQDWggJFCjfx7tI97WEzBSmZ9JMNxOza/MOvFcXNOiTxkFzy7nudaGWiGjwn4QC9mWS9irCO9XvvQ3mGxl4wORV8yUfFGwyeTgF4qOzZZA5ePL0TTYkglMEFpNuJJP4AriEOm
UA930cV4sjOJxEKeCwfwH9M0OJqURwCJQyDvcvtvWHt+hANZz2KJJ56+k/0s/wiF709W9VwvAJsQ7Ylz5QutgAqcvS8xuPQCx2mjMUBXWdesygWJSyHQtIduxJmn0jrNtmfpN8yXP73QEN2lWarroeJAjYlye2hl
W987Yo9Yy3hDwg/7x2PUNYgEEeezXuRuPZxPBjMcQfGABcp1MikXX7h7SMNb9c/gNhx6/XAd0pIn+FZhnRVRd7rgROpQX6gkTJqJkjwrnZwLcCZP4W+7+XOW0+WfpjLyZgCIxnczCyEVkNruB0YaCGde9bAzuOBy
QOyA8N4pjrnF6KVUAEecETck4muqmBr9y8YgqM1Njsg45AiZKS5sKsRmBMzgljjwa+PXVuP/VASJ2ajLiu0d/8a+iP7w+Uv+D3X9vfrqh9FXj89jiS0HrPqXjgavcA6HW4JILx8ASrQw8u8bUQ+YfFuczPxH6CdY
RZEv5wxJ4c6bUM0lBq+XgFpowt7Qp+UmnVFSxnWlEO0iRpoc/sZz2oXMkGyXjH1iF6t6/ONXlYoXZkCuGPfgN56x8JwOyIcAuBZa01ef2MiMx07cGv6ybs4DNSTEkNaLavDrW5cXD1PSyVAPai8TKKRKHorVTjp+
l792edKeG7rC6gTMHNZNuMLPX/J5BNgCbB0DwG8n5gbqHQJoiN/h24X0Xn9rOWRR8nS+FUUv08QmwzHyZ2FJcPloPHxXgoeAUaasmKBRgogNuvnj9XdvtRa9jETpvbXgTQkHwQdgGZf6L9EBxZbSEYGMEpOdPXh/
t/UVCvr0Kn1fZojU3VBhXHw1iLxNeLQP52e0sAC5/B0/zCc/ybsaIoySaXyPFuNWY9U+Z/40bWpIfhrz8I9S0r3JjY3S2nTUMfBOC76voLPTxZcRbSJZ1ZMArSdV94ptm6BCTfxDXJlyxw4gFoPi3MCAdggNP3mD
36GN8xwkhiOBVJ940o7wo56s6w9q5JoC9HUXq9uNtzcuQWTrE9S8wqdoAzMiqMiRc84INOMmBzblpCtdAenAnNCIt7Ba9ABBKopvCBGE+tA1rxVtEsIMklbVsaqwt+Os4RRiXhl+tFanKRVkLYCLQiihbad15ycF
NQ14sEu4CkPx4FB+IEgLBABSVFIhHtMHU4E5b9Y5BwwymkHDb+otq95Ax5mcKZxBoZHcGXqVvbJTw4DudCvqM0eZa3piX2iG7QnUP4OcHNVnkHW4jt3863or1/zGBp7DVpa5l+VCG7BxhKZXlw9xMXkF1FlnN4eK
MWL5e/HAPW5rDKVBUutMz3J/HZLdWbOC+YcQ1gIW6Ya/79O8Yf/HGPt131yL69KVtv+cmYdYRD6iltVT8JRQ1r2Dwajraw0A4m0BBbr2AcyteukYs3TZ7rFMDFFJkz1jsQyTABxCu6MvbhrlcLkLlt63R4TV4K8z
stkkIwXR6jaeZpA3HvafZnngJlIRxH5dP0u8ny6pkYhX+KuWRQpT7ZSBuB9gZ5iN33TQUy1hCqs8PaYDAGIFxlj5bJcGliGucsbmOEeRsvYUPuNYx3lLl6y2udcJW2ytYdO7OhbZN1HWAKDa+OM07+QA9+W/ryuX
9eOXxp6tbcJu6DCJbrfW+slBsSUs+kamyZN4rYdmhtyF5RS18VOtdhVGVOoX6vMYNC7CyJyKK8c8/GeAh3visRyGH73VGD4OEEnt4M93xr2VfHSD0S/+Fd5zqYbkmSiCOG+/+Gzq33xzlf914qq4Wgd7lZfuWEfL
u5GqiS2tunvU/MkvHrRrg53nVrtoNyHIeRwtdtJTzqMU02HUmwQlPUu1Kzzx+M7gg72qcbReUTKn/dAsoMfK1djtTuxMnqEOIG7+pmeqS5QOErc96dsywKZVAcjtR/XKd6l4ZJlY8dT/eVSMAI7Kay6XcdjILlWU
aEmc/pnKP82wjrwtPMdRChQv3nLC/7+nBoJpYBdyiOLer3Pwi3d6vquRrMewzhOi5f5N48IUfs5qnCIRFjFh/Lp5KX6Z/EzBdSZ8w6F+MW2UyxqY7kr0yvz3UDwy6T1KIz8H1aCEBOozvsM4vp/GWlvJdfETsGtP
yxYZcD9pb0zrQ9QOVb8CHYZQIANphAub4B03vdbUVo285o7E6Rr5vBPEEreoQHtDPtkE5ljeSGFT12hjTccQIOHLgAi/IsHgI0M49/DVBjjAJ1NdQuQE54QaFBE+HYsxkTbmeK4rkuzhuvsGJhrJwliROneR/ewC
VGNT+c5ij7+MqF4NECIfl9qGZawAFauqQmYgdi76NPD6Cd5dhIrZNwIyBePDdB+0LtHLN01rV4hdXRniUV+AlkGc3mx3OUQaKUPlfg0eV++Ltco1thmDDg8BdW20O62tJuS6YY6RXAgdFflK+8jeI3xRRuvNm04r
09xU2FFqnbFuAUKIr18+QdKNhsITpEvkr0T+djCIoOvYBsi11SdcEZ5KajjkpQI5V20T55gjlkUXpSCdSjWbPOTgJCQ0R9pOJPbSlSvA5/3+yaJO/xbbuth6tJKNbpo/tra/zkRALDFz5P1Y8svApgEbyCQG1/03
FtjDnS909q1ui6rlfZDYRW5fUiy4FG47v0OZroljlFDmYekgz+pHuQa5iSwmKzksIGbaCzOwhhLbKp6vgCLQjR2y5zqRf2WxUZh21poXiU78p97vxlWdV27MbeAa0A7Bl1am+rWnDuVJayURXMefa0hzWJnbl82n
ryWyotJc6rrfMXisSyNRfKPBZ840+YXzob6Db++lt8NOhErJFasL2eXLASvwlFrljlTUURbXhxl8B0BnJBUAgtWqgh5rT1/KUin3ayY8rOzXFhQQzoxzFY3sLHwRlNEpITCuLjYXotnsjtFqF6E5MvJI0Lk055c2
5V6/22RexoHosIzWgl/fqEnrAWKtukih4P7RnihGu0DMi4dTNvsvHIdyzNew5QID3i8Dcra/uLvrXFr4v3GDILh/bFczL92z/Cm9q7AD0PDKa220p+05NJlOmb7JfgKTt3biEMgF/OaTW8SWkrq4o6lkYYs3cbNm
lzlDEK7YZ2drYEbFdoOJ5uhSgxgwdSjiDZUNYaW7KxVn4IzYhiHaDSnZDr+bijEln2MRKIhIO29Yg4VlCVGZgcDP++tp6LplAk6PR5cCazkRwCSsK0NRS37iUdaRvj/Tg7VLIz8PYjCFOsaEOAh/q7EFcn0YmAhF
4dO+wTWXT4hDU1dVNn+NHpWFsj2OGlHlAbdiI/ARsKw+9D5MtCoNpO1rFR8HSBmQ50fp/G2af+cBW/fXRPCMdozOv4yCYJtrU5cKs8BAseUQZPXpmYaTW8jpQGYz9De36A87FlcuaYIxlPrhdmQRTscZKfTDvKb1
EcyOpToQd0hZ9aV3YkcXlUA+x7Z/tch6biZiF/sycORAlcZoGEJNC7PpOb9+PlEvDOpl33hiqaH+Fmq2aIwuIyTtCfsAhDQyDZC5kE45nBLFlnwfYb1gujYhL6FZOtzyrat08lCCO01eSwpXFq0GI9luByaILtDt
PLgwI4Si7MmXtqexzupcXG4V58i2rm1+6DhXj1O2neNURW+6S5dNHU82QYxaPl/267PV2belk7PHmT91zsjE74Lt/Tm86e7W8EXiC7u48aLLjzl34O8owVDBeaFK96KWBRDws4GVV8s3u6b1VM9GPSmhy6pk7umX
KacXVuFU//42LlVGIlwufPDCy48h756nxGMOt/VpCwy4pOBC7ppE/WcXL+VjxZxu4h3M/IpJlLxjd8B39Q4+g8yN0nB0uL9MBqj+DIJu7k+R+82FKNpoS60zmFkMF7vPF+Tg5WKWHVIjLmXUNJjDy/BjaysV7fsw
e39/oLJQNhunsdF7EXinJq2EXxPquCyOLebFUeH7UfbLlnaiMJ9wqT3Bh7+byuMvVhCtVOy3aLtEq/nu8gkIVv+txUQLD5TYDo4bNSLOZ9//WNWzftyNme9bu3OUAdKDeCfv3sDQx3nh4ajE43zxK8uCvBOXJ04v
ckzE9BJZIg2xnY+K+BFAXhfEvHhWR1CD+/F+dXLpjt9hR3rM7KfY5EZGqsq/OZzLNrtmu70SwOnhJgkXVfpx2fou3b4WHrjcUQn/wySSn2fnnoo2ArCTJWYLvgiFkZ8fZpwYtwNTjHeVPszzkEQZvzEemDbybTrT
LtFQlcgXI5Xh/dzM38Ky2CUDeWPr9+lSZXQ0MiNxeD6n+FVcrJsc/xof3eVpuDt/1nFBQhMpAi5gO1pgEPaWWrVIIbUXclFjN9u/T9pRMFLDMKtxmitJTVDr1g2lna8p7/5tJpCwH8/Ub5KNRuJENstSKUNsTj0T
wgmXBWdNkEN1Ox3P4i++eFuUG8/m9pJIm1K9DOpGNn81n416jlDFq0lObmWFn+VMIWIi3cRHCUXSOmQgYou3WOUWhlN1Ce4h4+oor6XviPP5zkRYomFNaOaR9uA1HKOwM5LXxvDIlRiiQ22duA2+sdJX2+FM9SsL
vlzjKSem6qH8qbdy7BdU5cXVTILBJg1PeIgg4SI1uulDWGoBBL5TKrs0G/luKBJg+yJFp+W3hoYWcez1U05EJ/ohE9PFsk2PJf98hJS9IUG8mnIZxwZZSpZoflkWNU+Fc/IgldHaQhYgufk+6yITeppvJBULdbcc
DNMOXpVos6t0Pvgm4oLHhARUkGr1u6imBVhnzMXRWZ/VlwGiYNW0nTqoedRUAU1fBxIBu9iWouKwHgoWhUbGOGciGhZdXy/e4io/8zEdoQ5gBWC6PGtX3Ilgm5R8ak292B8X1ILpl3eI4cE75x/OrHVE8Zon67bB
3kLNuKLYIjkHO2XNYPci47rNLW3e7GeJhsFv6pbe/luc9yc7sfIc2wFfMjbzvE/xS2in0yfQKZb1Gn+evoMxTrauzpFA4FoesoLyV+mclQj7z9Mm5yLlQF54NqdR5wET/bQDQHn0I4gw+iuXNTsnJoRYYHHHSQt4
CZu59qfNppkX7VI2f+WzxeaTfidsvmgpUctTpkrcjnOZTzWAYTJEIPQJGqDKa7Oh5WZuPrZRXNKqWm7ZGWR5b+CecZEL0cU03ZNnxsuoOL02Yn72gfZBsV6ySHZbE6ID8KA6e6wRbNqNwxzoO3nkTsV8KgcNx6jn
hENl3tgdRYBNUPF/JkTxbVgN4ypHeraQUiZ4jmhgN28QP/UF18n5K7T5UCMebBR6X5tOxEx9P8ViMHk8Z8lizF8wLcwlZLBLdID0j80vzMyxkk8anRrHrxs1TAXeiGdxU7REBg9+JQzrvE0ItwCMba8/6zBKZGn9
lpxZLbQYCEVyQ+4mmVDRcD5WDByKdKSsS1sRsdk8FBKv7h/tDlosD7hd35zEAxamWWegwE1oK5UvSCw8MNbcgSFxmYNMo32N0mTaK+blzFgBczQfBCrKHSqzpdmZ+6C0VVN/MfXwjM1EXGI7YjNSMa3Ry9w3rDm2
upK+6Vb/KXvW3AkF5BkoDQAzqSSU0dPdUr7gXf5j99qBIWulyu3QZcFiD8pSrdBC2Je5W1v9rYkRruKUhVsqH7thszo17TjkbkEMd65z6GyVLWG8qvxlnpLLh2fjcivuZM5E2/LKACjqUcE22aE+ZbLJaQPoGRsT
FQms9i0kY+xPSynCvK2SPBm+Eq8C2xZbiZDf0yUJ09Lpjq2HwdFRxglRs8CSSNWWC/oAFdLMz1LYzdZBk5ynHv96VhyVTf4o/1pCSJ1IV+vJD63v5oTgQcdMY81lZN1HS4g7mK2ti921VDaXh/FPzV5Ucl3145fI
vekNL7lqlcsVilIHjm0YHRgJra85aQpsp6tSjFuxWeBzRj8wu/OOa1yn2NSf+tPtQuncqB5jynXp1i/072eTUK3CNCoVyHJLTspU2lqiqpisXhMYrzcVBPLI1FScpTYH3frQ1PSaVdVnGr4HH7y6SWFs7KymB6mt
VaCzpZm7sUrph+YbKSJVe2tqVnLlC5gZQtUPbdJZag3N+C344NX/sBtomvfhd5BQalfFegX7WG9pHU31kxhHwwG9lKousGqKP3jtfGjqoLOq8nTL/8//6BXNuHLzx1SJZbmB6G2Bt4cBfW9/YGoro1Q5EuXv6Uem
4kiK37IPTTVmfaUfTNVBNDD10VIwqOlhNBXdUBNWdMtbd+HqgnlBKyNnWdQhoiO0mEFMqblNi5P0pwsbnb9tjti0zqT5IAPqdpWP4onVYx6UJLpQyyF1+rqdtKLNv12E7qUf9ZdvkFGjR6IdkQCFbV43ytLk3D8U
rVPjgxiUHmbZjtkWffAKDXaoFikpZywySJarhHF/x/hMKIUYr8Gua/UgZVn2dVByjmaspoUSehJ4raCrUFCbn3pvv66i4MrkyRIFPkxfS/FDV7gnC71oU8WFfLKq+itCd93XWkaBMG3R81A4juEMjBQeCIOMTByk
2Udd85TUxg1cwh/XUTRy2GyroMbshr5ZM1gu+yohCTtq/Ug8kWr4fIVHs8z28Bpj5L+Z+5QTeoULHZIyVU6oJHoktVU5BKJDQJtMN4KQFu43aS/zIhwztC3c6yRoEchNR1qKVAhaq6nFqkP5UWi3KOHY4d/21/Ca
+uSCmQJ+9q0C1xeZog6KsEo/emMQjlnKZChn+tk9wzTDgCMxa8oeFR+NCxsqRXl7y9Aq3BqUNGKhKF/h2YxJjPWTT2wfSSyc2r/XvD7VOIVikNdP2vjURtu79SiKBEvkDwi9GlVtJlYnpFtZqcqns703xfttiM1F
9I9D4RB4ko2UOw5txLFZpM45rUYgTplkP/SUmcaShi5Mz5J95KOseWIMlCvahCle38pm0w7wegKQPD4naXbzWLTLneqsgkJSErsL1MvLle1bYoLjBBxU5RbXMwSUO2jyyWw1sXo24LM5TmyIBoK7V0Pq0RW/c+sR
5Yc0OsuuWrOKU65M/wiraHFqlpiI9O+dheb9tUJ4Wmebr2IlMpGzb4P6UfMR1THDdihSSXClMVMrqT+v2auD4XYT5pwoBhhiEki6s0UKNVwKVNJjH+zZV4neOe8FZFrNhbs2Pptd4DbTwfWZm1nGmqmOOBzzhayu
6Qs8bgrEzO0kP5UpVBa0Yf7OVfbhHH6fg/pXJW/i+9DLtJT4cyBvGSjJ5HmhM8NmpqYFSLPaBm4hCKvW1ngEDUGgpJCSUTvFHtZ1H2DO/UPMnQ9kHyeoXdAAVoSgVWiiROLJQ1JfaLhJUY1VdNs8xgK0k5dOzxlF
7cO71ZArbiqJ27hKab0RKNNedyF1ORipWNcgERqz26WnIqlo3v20Qv/BVENXqfx4A6m/R8c0f/6SGhgpY69myLUnYRhjdPPbnxDCnBbwPFptGWTD31Oe2Y0S0L8BDXWugUEwOCXUXLcDQHPQrPBFi8Zr4KwsYCHo
LDKGsBa53LQRN13d1GJ75CCLyv02tbZstc0GckeH4hQhrT2Z6tD1TZJ35In2DywVtADUmrW2ZKAtA8n0tbocbTUV/CcBiUQOYFTtRl5DPjEF4iJj0HgjgstytURzhxOiNPPGEDwdEKhQF83Cmv3c1M9LX+jZMWGE
9kXzqs+wYGahBrH8j0KXRGmstUampegDP6j6pnVJpUxkJSWHoNexW/fa+NSYFvDzOqt4JZbqfHpDHws25yzWKax6teqaK+7orBpCgluBOIQyGat+NeUUNc/OUUzABsvNxRQ6Q0TvMKjiJcHoSMZKoITyMtmXRG5g
sr/WID1GfqgSDRyx2xNR1UfRSboLZuDgZ9fVn4/RSEgQ85sZrTQIrsmsXvGqVSaoL9IQsdHAwazjnT+ko07pThtKWjOALsZ6vSCJ8KW16l8NiQVElvkuQ5H3bwZaQ8wU3Wg02mqNNjNZ6tlxWbhdNgd/0PacgZIS
L8BwWp3P7Rq239xKhbUK+BWobFeHDW96FSVyqh/W8jv365ehocPYiGTtXkmHEt71WN0CMbP7DpCGVSUOif6ltlZaMtYEIUFoSHv9AJvFQnbGY4bZipmnHPBqw9Yl3MPvNSDnBZ1d2wP8F55c72FtlExlUUXnOl8n
P/Fi8muoufxJUsyqbm6+ZPFXzN9+6WQPjaZOPep3qZHFtHzTNDz2pw4PjHr5Nexz1Bq4iuNgl0jFhGdAy9S3HykT2xx2rNVrz+88v8c/YkKnhzFiXhyeJ4cad8eKEgxxML8en0teBgeROebN4X4FBa9mzq90n3NH
i3aJN+BOtDKv7JnpQho4knt4IReTOWMeJZ51Bm9gZITmSymx1GtamgOrhtSkH4H7yVAFO7VXWYALVXPPC33ZqyLWIWtdX6nh/UqWXTXM164LM+z8JRsqELRmxQbaXsd+hg5U8Db8UvUImnKyyAFgyCUYmYY2IQad
CMHgQ2khbl6DMJnWq+o33ATeEHNraLJHh9pWKa78v4Nm8BkWSqWbkub7xoQ34dRN6PEhb5cd/A28qHphfl1X36bBtlDlKha7P+N+q83mdecPXL+fyyXmOj1nTUMpxU0cMammQllAo/bxuNUMDzmHa7QcwFnFHjyA
z83aQzxq+mqJfq3jFm7UKA+RblnMwOASMON0/ymxdgw9nNicq6HGsl9mbTTH2kFSwa1WH5ifV/hYo4QFxTkPLu6bo581RUvVJUjaSdlLskd09yxIaAKujw9nomSO+7rcpBpBEofLGUokomaaMfUxMp87xqGF5OZl
HuajEbzuUwTT03Fulx9atl6Zzy5jd+nvh5mSUE4JR5oIaswcOA6zlhxOo8tk81/OYOAdOB+Ja7LiP8TujXArJl8eK+dcLWUIdrQDlQjrw2C9Kcz799Asq9COqsAdbhKwyyzmOxxntCT0VIT1HJHIjKMFYy0kH0x/
xIuvu6fvR6lZ566QrC+bleyHkH8RwZC4TEqCfigQs7L7oerLTbFMjS4UNgE8jdRPtlkisgC7idXPKM2V/mVCwWJKNgxBOYn4AvqKGEMCkSi3px7D7LgSfQsFU2B0KNTEVd7nR76EwjnoljoqROL3c5GkucB2/gJI
wRXhstq7QEwEttyxyvqVfnBsqKdrJ+6vxDTrHguEv6BovHVNPq0hROoGeSTV99Kg2jkERrTg/xZu01G4dYjyZImCWnGSByPlR7RW2TKus6i8e/XrlrjZera27+elXseX9nILB3YpoJNcZbOwommBnK7MndCtGPMU
Zr/tCRM3ia9qkauMgvxK+UNH8nEg/rjwCmw7kQWjHazibz9CLg+76B/JTj1+gEd18/KJpBwqCZu9HH2Hm79In85m7T56f3vHVnlhAhDLJwnon5+9/kkv+stt8XxfaUh6oKqrfKObYRdXjo/HuhiHVE4mSb8o9IfI
pfvRTub9fmy0O9/vsOeFZaxqqm/nVHz+YW/2N1eTWrXhoIK6+r30Z7+Z7nckBv2jLn/8UfmPfqj2Yxz1rQ/nVeMCWXy/PCuifcvZH4/zRU3JmmT56GezjpigfsfeQX213uL/9UE+eWbPdBBDJR8yVw3jwpr/g+g9
QVt76kx1NGrDOpH61edpURVeWjB+wyc/fixH6veq2q+h8u+UmKWtbi79uOqzOjtOYhUMmFYCtYSiWTq9VrtvYopUkhJ1LZsbA0DEzlVzDD2CeBHJyNgmbYIXKD4zTwAdCIQA7ZrXTOQCsWKZ7ZCUMBH5PE5wD6dy
q2y6lbzudVAIaU4ssFDT6ZpN/VJGqDyDykzgEed0F6peXF5Nvz4DvSAoFEAF76kbn81JPeu8wNAEqT+n/fFD21XN/W00adCu9O+am/7DXSAajwZaqsfM2+a7IeeHj4Okjgf3LmnpXs+/0VJfm1J5giFx+tEH8Nw6
9am261vPtXJ0APdbNCCdN49s6xT8AItlRljwoL2/pn8ftIi1suV+n/Ksjrc7Lz83mJmYkrDJdHK6QokVzHzGjZ5zDJ7a0JjA9jeMJYooFC9XeZf016ZrnXMjtk5IgxBVcaJ6BVJaufxW0mRENIIiKNCoUxDDGvIh
sR9w9BqH23nFDFPyrOpy00g2sA2ktOiMncixCOZUDRdxTaC8txvBQHN87gx1Gy4ewrnJfbngZHKwclLD4BXgroIAnpNaLTEomzstULiyzTle6aVEp6a4AziRB7Dii3qAvxAMF6wC/L40KcNZ55mNmx8/TLzXoVNy
2o7t3V0/jo6s5eSgFJOalHKBsHxGYlgDCLK15dZCZ7hSkuSeEWHdCWQI3LhHT3LkZP3Hde6B5UDJFC8yEGKFnLWi0wwpP4wvnBJqArsUJN0hCi+CelqiwFe8Z6LA5yXPAI3TlosDm5JWKNNr6+8jOYLfKcJmFAcv
oz//ORpSeuYuinHNUWUVR7SGF/G2gJ9Y+YeHG/Dhj0RevqSulYh5jFeLmz4y93jb4NaX2gzm0sscfqrkp7/9VCHqhWQvmo2Lz3TGwuP4rBjsCAzsBH8Otr9x50N4qV6bWpjvE7sq+9iYpRhNZanlAaTxWqfB4pRB
ZA/Ztm1Kdx2c5mK25mgELYsyVr9AueYzfMXWWEt/u+qY/G2IS08SkdOw5d/w66JaXFtdPL9uaAnh3MBqHN006AUaKcbq6UvTW2bLhvPV70AwMXlLhZxZqp5jCkym5cspN2eFMyPkKMElcnqoN8n6Jztza/Wg3jfp
hq4UajVgto7EWlL4HnNOF8UZ84bFv9pmPjD+8WzzOojIryYCeiErSM+qJm0KVUMkTbrJ7VLQyToxYlgFTHPqzOW+ymQ0mX19TSnFnx4R6+MY98OwQtNuNQCloIJT61DiduFFIxIYFXqAw6p9NUEDEznfBZrG+h6s
38cWEVdpoLqA7Tr6SfDZPgahU9kgt2ZiLN+s9L2mOEOazM3Z662ZRt9AVuCYY22BOzUK8PfyXYPiRLx0k7/6SmJpR8pTFT2TXg3+4BnOsWXAm9sjnvC1qMGROPkBmQ8bDEZ34mfurzSbc1c3KE5ggdV/MF4KEumy
a7CdOnLZoUbVWw8YOcnCRDyvrV4pJP9hcTcGk56pzVaAyAzJHH9zQoA0GeG022Xt/rHDsAz3ZWH0N03lfqG61iid8h+Lc3UtoEmGAJmK+vtC3gLIxjUZ2Yo9nHwPlxklDpBEJQiefT1JiZXfzIkyGg/Z5jf1nWkH
ttuU41Dhw6Q2p1eTunWWtgbVT+QtCtPOrsbm+fxr6hmESBp9bYicJ8dSmHw3l58t/2gbe367glaT29P54Qjn4mpNmy016qGtlqrfZwrenKbiFz8q5yjDtcaYh1ihIzdUzl+GDR0+mQQL3EcFXwpIDOkdxKE5cvYB
+wVIgiT7vIyjCw6D4gRf7E8KP8vwmAV15i+CQv6Vc3pIARfsmmiNI1vaGGbxoxpn6gIm8+zfN+Fz3jzlxkUr5yCXfqBMi0Z4HT2rOyx1eVWzRWf8kNMbdYdC1BoTUy8pHeQwKnXzsB1THXUMiO5CjXL+Lv64Jdsg
D5trsdeN3YyTavSS8RjVjvYQpPmXeyHAcn8EjG5vd2nCtF4j3XAUZIGbSVFFq3YvY7lStGo4Ixak0zAUxSH7cTGRibz8XMWbb8SewnP3yN0IbI3cj3OrTjJg/Ed8f8+eiXGTBGzckybsDHbFsXr3FpzX6tINz4I6
FEEtIzn2d9aXyMjP5yCc8hWxUUaHNAKic2yot8ABGNTj6oYo/wyF++Fh+KUbJ0P2tU+mH9Fi7MvP3hoQSRMxqqL0h764xw5ff9nYVqnJPA/rjQ0BISd9dE6PuUEPdOv6YuKfoRunGIJi2Y6GSESQZBXMUEapkb5A
vCcU/RP92G5XFxBqPiJ7KOOcGRSXI0LyYYJlTpgXMC75+LbPA441nJJYO5S9fGk7Xc/nOJv/bScdzTArCYMKFqTa6V2iYxyqpPO+EAxoIgJpMFwnpGNupWdSLNZvD5coUytgavjcdAT3vtnmy4818ZG3uSIjzRAF
ShlcXPrfXHQCgunZpujEi4f3/u3yzV24q30sduMmr6Tz47y6ei9evop6m33W11uSMqjPFFkEtz3YTo8zIi9uf8rVFTmFYmR6FpJp211CU83NSEhNHHP05rQQZ+oinCZcdJ66Gv8AlntKYJ2U7E6nFLCup9rr5pQQ
ygZX4nUybjSlVYNj1yMjeD2ZjI6WEQCpC5GVI/5zbjABA4PNI66Qx5B2L8RTycVv4aQGmSGDUapLtyuAK3mbzQ1ZRwGVCJQywG22yU7SVYEAIZHvL7LzaHUaLiKooO7/G/AFJGrPXpFTuUFwS9wAHiLoXdswSH+a
5oemfmTggrHU8+o/z30aB3f3cQk6KFtn60j7MRjwi+LEMaNDEAyWJy5Z08/j7IVJOf8NEvm9YSAno+68OeiIui2IWzIVp5xthCstwDICcKzDbYkeeRBFbRL4LLFZHyt3inldXTzAxBBPH8per2oGNDBePrg5Lhz6
+C6jSDCQ00TNPjR9qMOS+zhk6MQ259ynhZF6MWClnrun+MwQlCb3NDsTcgwLkNTTR7IgLTV7kURl0G4+EsWWUjuPVEFiLiMATiZZHnvxDqhQ8iQU3afWs3FV8U+xIXz4HadxKs8YQj3ngpBYDhORiKCJT63LsW4k
O7LVFyZZmiZg1ecQG03qiGnqOVY6MByWdPFDxoqd6Iaa8EpvMNtQ4usX7u8o4OoJWWD8KA70h7UCYVvEzTHPt6nyEkzEj8EYQ5woKoo59ubEsyGLPbWknPULnNHLtPjES5MnIy9E3ucRYbVMq0pLoCQUgDoG1hgg
8CGh0g2fsHXI8Dke4PrdRPV5ni10p1gE+S2q9L8AdicGmvYao8Nms1EWcq2+v2BUVTyy/DF2FZ5E7MxhHa4A8cudJw5wRhMaBikzE18mthMa4sZUTy3crFlZEZIMMi787ElRUTcga3XTI0XiOijkOnfQsbSeDx69
ArKGlC5cyvL59Wb+FS68j+Vb4Sh8TVwHIPcPqq5K7Wcx3HGXjF08KYQcHhAAucu7LJ66Q2xb8o/exnajOf0m3kyqTuuDtm+JCLQfrL04TljH3Z5hi5gfFDJz2O4YpkQYHn23LWM38dMT/m9ySHCwPmaw97EXiarP
iMHE1xI473+tudvh1Is8WfUQSjiiVH/x8/PR0nMACoj0k108ULzf7D6wuWpvFfe9utQ4YzoBZ+WSjG7yStsucK6sLBQTfOAEC41Fgtq7PrQKTpp7Euz1uEtB3shqUTTZkq59tztyhT8Dyc35gLy2qP3lU7KvPuun
Op1/teS4ifmHbSxLXVY31YSNFbYARElP5XfqCFIhGtqKt+lnsfaw5f8KJ5bzBZQCmUd5zwSK09v3DfxFYV7YhaLtA7Wj2GIF6Iu/ZR/kkQ3aJeOTih2SbHiB9vnZ+BC0qyIJ3RkrsgdRsWRiaeAhsWjING7BM/BZ
YhAQBaKzp0kSh7a/0u3+Y3/HDIpDoCLwaqMWSs16PybdQ8US4p2JYpPtF4vM/PFuLKeeitqf6UffpF4ummHrRbfHbxi92ZNnQpFVnm1056QJRJh5nH5Fo7JbOBWBDtfmkZpI8pMcjRO6jbXLyuPIK+QxPUeA9mvP
fDmK5/E39k8DQHe8Vn6F5L+5ftyj+SzIe41L3qv+ctH5Rvfvm77is5qWkIaSkLZ94Sxph1s0xggucsuN38p2arwXTrz8lEuc8f8h8Mpwfffwe120xefy3EVigHD4SMK2Ao+3n8svTXK6+X06L9guw2fj7d8EEb8i
HVa7WExqYZv4RRSP4Ha57MW3pXYwJey3Wkvu9qCnwJ1m31TpeaWE6A1J+w7ChAmj7KV8GgCPflQMzqyEMXfemJwLrOy4Om/yQpDr9lJBxZDxXPbDrOsHAmdsB2Ae5jcExsjdoQYCROtgT8ZLlp4scT7GjqfCxnUD
NeqG5vLXWt2PJP7MucWK0odBI0MQEnQH0gr2ITCEkAgJfqn2qNUE1kXn+F/segwhvQXdlNzLLHG9UbmyqCt2aBjq1Vql8Vh1LenrClqOH+vnr0EWKOCxQ431Oi0LLPBnf1/kyI+8iApfI/KDhnJHFh2qinD8p2Yc
csuzpvt/wEoGdOoAbrvuM7AkA6XuuhMC38zMrigUuC4HCfuLBjjRKffy3iKwstMkOm/qYofWa8sErQKbawJelgkcVZjaixq/1ozlmjHAjngbREP79+989jF+cYKCwnf9HA+US3XCLNs32Ho5VcHkvkG3+2s/dhlW
p4+MHqjidTx1Wb2KCYxivkE9KbQYkCnnad0gWg4ZxKq+Cwj+INW3JKunOr/t0V6MhdQULaM3574QFPY6ViymitjpZEVhGZ9eclhwNCHN7jEAxaO5yZC5UIBgWQwFnrwcvvldM+TtE67BlxGrg1daBCZAIF7/v+Fk
MRet+Ot1Ue2DpHTHkUsYf140FSJx8YlDe9IdbOsXXPfK0zn4vMDVkqe74Feg51P385dvyAJnKMqD3X3rUlPL2PiNQeELhJ2NiRxnGrs+QVFRNsWJrp+aI7DTDK89QdjEqpxqAnK9Y29GAwkhNw/ljEz8zgrrh5xO
+TOruu9HvcyESfV+xqmpnmsn3/DGWR+RL5oALm35rhBD3Qj2A4i50tmnjh2CkR2ot/RfDagqfysoaRAM5aRoYlvanEedH0hmvUzE67zpRVwQTTP5Myyfr9Xi6QoJrikm66gpJNpOOtAIxLyCV/XzKgvjemdhRWYj
eH0Qomuf7d1fvy48ERq5fMWNkO9rumgaoUZyrxX8+nWmHxhQZ99fKQT59orcW4flz8hddNfaWGeawcZyq+2DrtcH7v/LeALb9LGHvFghPjYmzHQvelpVLIwcyQDHTGlTdaoxYftI4hjiwBySEDRF+bub1ruEeo7T
tXEcqmDgFUxy4/5flrwYM/drb9Posi/IGVQmGcdVlxrPGoU9EOZqxUANdVbCAVpwbxF8+dAEFKsSGkfnU0ddtmE9Ej+5CLK1GuFMGTgrDOiFFFWoKEPDoqCFusCYOZRd5Glj4BOIC+knVhYRewsOgnQjIRjlL8l8
zRddxRpTCVpUnILVHe3heElBw33S5O0diTChACQFD36AEQiBXliYu75L6G5GPOXm8QIxLnahZLjD+PHWu/dBHrVv3eXam1MQF8IgR7cfk/wQRWqht5mZl0vtAmquhN3Co6mFE65s1MP/h0btDn/ViRvH7+fryfLN
XID0Eh2x8T8AoxnXO3sWuF2oF/GcNvvATpnFOA+/FXp9eH+80nOmhZSV541N+Gs56dM+l4q4znIaPe3KRgLn75ZlCcpEOZmjOc18XrkwSmfspd7zQY074op/tTujoUYBNunJBKILdgvcvp10rx5Ko4/vU6GPOaJq
wu8TaZttYP4oBzPAiMuuKzwYieFobMl/DkrssMsNm1ZYlA0T/V+XIQrre6tjjwo5pgkhOyeL6y09uY/KHs9uSGrNYNA92HtJDk3Zt2RTw2Dgy1K7TEuHT1A7EZhUxJTOBKtTcvwwzTcqkrw3viY8ABmjxyYv4ava
B9LSG10k/Hpbirmr2u7tO1gG5gzsl6UaN+ygQFcWfg0chJPbGMk6dDyHl859sZvJ0jNnBsd+II2x3CjcqS25Q5uCYcvqNhq9eDkcSUhzsv8XrEs4PRn9fUOXPs3Raky9Ly8+AyFz1eY4lZKvriFfE0/Z3ipHt+6a
ULL2gWcF6Ac7N3fBqca7QuZurpXx1TnPfVAYJwx7ajcyS/baRYY2vHEJZcPOUD01BkaEEEOR4fxA3yJToCTuRJB7/1GMgG79mKBciTIYp61GGKSbwT/VKTGiSJe9Vx+QsD7Eju5UJ52F2s36FuGRRop7DI2EcYJ0
SMol9Ih053lZZ0qvy6L5AizMaClMwO0txr7wNHLOcNs45xLYBVhHV8pD1Q64H+AXGq2Xof7ILPBKWl4O35q9KUzKM6TfC+g1CfjcP3mju1yr999mIXuAd1mAkro6vC5enHLfmi7N1sJ4ax7Jpc6SeuEDwcT6M7xK
/JJ19FYlhl6hrj1kWlDWGxcAouzsetjRKspNRiIBhVJH38eJa7H4TnVTOgqF7rvozJcCUIWROiG5Bqgxnk492R+Bi5aH08A1wg9NhDSeo9NZ4LmMBtIYWnYtrgaxYQU8RjHaG6HjbEN+1ZBwIvoU+SHiS597AXGT
SGA8e9zFCHa2IZ5w/WiXvCnPlKJE244aDxLJDxz8A1wmuFutYPkh4iMOPhRCaJQJkcqGCm1G7QNbgW4iY1NCw8HZA0quQ+F09MWunZUjlh7l9xEvrMiNNCGr88hSTc0GgVjouh0k+C/yEgNHnWq0NJxaTUkkljlq
OEiYzrRe0E894zzffCGxzFHDYQRp7sQ9fFMngg2ymqu2D7DawU7i9QoAck5CiLb0G5O1Mm85vWNClT+Sn8kBV/gRuIUk4oDlxgw3jRsGwRUSHBB6cTvAPkTq2VjMW5c2izkhkhGPa2F15kOWrgatrkjzG0INhTE5
c0679yG3bKn4arAf+It0yypGHp3HR6R96ShfH/t9yGEf0tcYrngY3vclPabNapDjrzROkCefwz6kB0arR8hsQzp0nn+n/RXJDuDs5+tLoIqNPFZ+PhtyKLjCzFCnzrkCeywEj+Hxh4EzsjhQYzRcRD9X9Y2Bgl4l
YUuScFna9+EnrDWG92XXrGjcQIhVTriDVRRU9QZSgtOFmeG4+pBQr/rBljI0RCVS+XBs9iCZqJivopV1RYjKnXyFytnd4K9VlAzhGRz/aSnl6yS2ShCYzjntG2i9AEp7jjikgSY0CRxFoIV73woPNMtkBQP/qm9K
SAqoSZtFUJrKpxe22OzGprZhATDuz6nsTHcRRjiGFPLn9RJV3T42do7EYM2miUlAtgIJI/fUNWWLTLVkDZCc7FNviU/yB+gwpGu+JVHnaK5NptAr5LeGUypRjM7aI/JBCRmYv760e9mlLtR3agbI0Ayggsm4c7xT
lszO97FIG8NQCXdCkivEAtwq+sWh9GseYec3bVxlTmxJkjhK6liEX1HTFC9gUu63//qwvl13z50XbOruYAQkwleMGMskxQYtIz0hhEynbb5OPaBMbe1iYYZBLffEgRHjqXyeQC3RNDBzacwrNMsxN+fZ3fHj0mby
mzy/0DwyjyNQlwwfoJaDINr31ZT6Dp0AEiugrvjk2ZD53H9azGMQ9jSfqtd3zETPC6p+DhQ5mYdznB+vqNoqkky7MLNhsdD/IaUWGS9kAkOvJPIk7ikTPuAqMIC2IdSnhVEbk4G+c1vQiYIYWkz9NwlCKVWRK5Vv
okSWXzt57MHV6QWVwgxzPOEIOT8UEbhtgO08QuY8LSqbYHAkQPXDyuwMFM8TOatqxSp121zETvGDeWuHL/mW53/mTRg1eSXwbr/KxItKfxkJUizYLzeJAXSjW+RP9cWUXl/xY3/aOhgnyTkNOw3FXKNovtC6PN48
ZvLVTKcyVvyIBeNlH8Y8Fydk5ZvT3MKMDsY1cQRCog+0QGuMQ9Bmaps5WeeynUC7DL4xX3azLBjh8Pp3VmcwPTeBhFV15IO3914Me74rg6nmdKGpudWG7/a6oRSY3QcnegyRIIXPQ2MbDb2yrd5GsaiiX4L1yk4w
Kg5bxiCql55HYU5v2dnHeerauNEDJODFhAlHQgsB7W1XsfE4xIQ+geokK4yyU3pVzpKhkPkOxNc34o8wleicZG9S17BpSgqv4lEnERWLk/gGYqycG1n60OPtkD2JRRCV19wTh5q6OUvUqYFGsgJBkxBw3eqwrFaO
V5gnfVPW5Zjxn2h5JT0KownIiVnN51581+fG9XiSE4Cd0LrRG7xgfeYsSFC8NhR4jRiTqFzKU7vUrB5bo706Qs0LWvZFgA9nXSXB+tUQt0i5xU5hIxsm8VOZMCA4FwdWOubLo+ue4VGKfeFAG2zUqsHROJGQ54p8
A2bIN8f7UrIe6wxfxjOg2A3Z/jZhxmUoDsuLzuXrIKZKjSoLu/OUiOV6YyTfBCH2NeDW+qRPAqZLhZn6o/9xV7XvidYiA4G8zgFwCjPbR0bBoB1eJ2LGE94X5gR+dEJ7WlHL3NW9KIPxhI5/eyL1kjsvDLd7zrS6
Z9vb8lI3mgC7syHu0kZ8yZMNQPfpn8EyCCToUjFMlJVusb/YpD2u8S4+rRTwHeny9/Xf/uD0rsIttQTZq4Fk8KnIOFWxFQ4z9B0Oful7eN+a49xom+wtkVuUrKaf9BN6x5cUto8Ql7pnUrH5Lq1XUaQ+rT5NreNi
WlWnURje7nOlz5WCqIbMsuXABbPnU86anS5DoWpcnCvwpSRzTg+h6nUvk7mXJMOOeDmpz2EqZ8s5gzZS6CyE9qhBK+WafWShgqnGAVfXp7qRmNrUNEp4p6tl5xjC8hzhOq+ji2fmSv6GIwMxmzwD//iaUBuGXVD7
+lnwt5NnhkVx0rIGuAI+gXvKPd76joMZdEecdxW7m36iwV5OeKaoR1BCnqmj2CeuIDQyTz+Lclk4QihVga+sg8OcOL8AeUsVbEidq1f4b3jFK3bTRBsT8a6mldOkQZaSKjNgiIZr4J7JKGG4rc/Uj7zHcrg01ikT
46J+FAIOdOr+qcSRraDJYwmu+Qw5ND+mzLygklCnJJnh50V9+Swl4ego5jCMCpnpVB1yN4KOo6R3jm8dbWdVp5dp7Tx5IYc3/RPSXiv/yVGIPubz3dcSsqG/925HKBwpkCnGGTQy+BsYwqKCSJ2M00bEIzyJHaNG
UJi9qvjLCbEDtz8Jt6kw+yQR+1oimmgMt1dcoeKTDsNiU4t4SrrqLVS/aB8lvxeYHzvkIMuKzkWxPbatnEXVpxHAgvUb31WLORxrpHEje/GanAY5geLNFc0Z1an0HdMpps411FlQ8jYhtRvwLxqMSWiH2d9KProw
9SQWagXbMM79hJPZkeOdrEExeP7HymZiI5Nc/I82u+zWnCtDsBBeCyhGP9iJpYhoKJn30D9L8+ezP6szZmN6+Moi0TWWUM6BXnWTJH+sU3N6NO3ZOqmXHsTGFZcZDQBBbkZlFOdG/5nZMmA+nd+Egh+rvTEU0/if
Qmmn42+DiMsfcKBgHX4Je7Tw3e5fbi+NKDYkSmTcxmGpLRbSbgU36hvlfNB214T4ZQ3JllGIxrcMdtZqXwnklhULxiqU2wWtC/c/CyrSKj10eI4v+JyDSsLN/LK8Ud7yP90RY1kC4/gcgFl0vygNKAuc39pUOCWH
a1FYl4AOIX0BNWJUZWF5stJUrdD38eqF4+T3xCQO63peXXy5sKoG7GjNmO8bo8aTiVyvteqDta93M2TrgslcTHDRwNFR99QIzm8btWD57E69r8dmOsxqaxY0sMIdowC9dIGTqWaggGLz/f/P4Ndty0S9hAVvszb+
JDQ4J5l+mFyNmWBAT3/KhSVO7lUXVRaXhLe+aihcD2F+AdWrV8A/vXlsATS+Ph9XGJT8uo/YiPixnPq4b4orIIDocK3bZKNdzrDj+rxm+U9sDZjAZtr2E0QVryfqzKdABguYfOYMUp64oveHr7tTbjbkS3cxKzpR
SibGUj6dcj+8jzCLkYU7OBurpoPlG44bCLupgxuXPfwGTym2C3o2cmN+WqK4DIlWXSpIrG1+kEZhvBXd8biCG+/XdfZa4apFp2YLawandRkWs4nRijz3a+P78cpf3OdQ1aeapbLxplflmMPU91+Q2PnNFFfV8aaw
HWViy89xNug1yfu9WCEfpL46iOEyYCGfXywjl1IbbGgqOkW+mF9lH3udREFJSpLyvUDOVgwcgCT0Zmai0T7DTi0Dr85uf4pgKbICGtvhyWsJiupwGWiN5QgRAS57W3CoD33l2daKcuWyimkzk7zhlGk9IJ0BC8SQ
g8H4CUoJPNHCcEDrAhAc79U+AlpH8ZvpMAXd8HwbXKylZA/QRa10gDVqBK9txWHrIlsAGbVNnXrcM70mdN3KNajmRnfIzeJi0q4tuIg2R1tLk8hkPikeh6hjnnZVqXggoxU3+X0e2YT9q7BSMlqDxdr6w7AWf9Xh
YtAwXH37pbZRK3iufVHhTeHfMEq7CAFQpZAc4Vhm+Hx0dpS5EV/APW21f9lP6r9zUkRZzCuXkVLIEFO+0fUW1jG/IusQc5tJfDVqdc7TAv36SbAo/JPfK6k6zO4OTOEQ3Eb1RcLtyZWWaDhZZf4pqvAhBpW2Lrng
hf6vQLhWTOwrtvJQcPN2sAEguXRwa+aw//o27tI0hThBCPqKwqRvCWI15bbNiuYnrRhU1AjBXrc0dN3jkvPt/Kp9LH6c1EiP01WzFbIwXhCnwr2SUJtxuJAw/Xeb08MaNbR/NCKsqjg15Ns7u8SMeQ+E54IXsK+v
wwoqkjLbO4qwqkHwmTd4kHsG47XV4vdXh0TL/ubNKaC2WtKS4rrPlfQ5uMjJunCzVtZ7JWKbQc+1Nf1gG6KhZE7ZWcouki3C3cakK6LcZb4aW55N9Y3MGbVRbTd3HgNPJsw5iOJmvnOfcXTiN+6ajt7EU9UZRZ0+
ZpllH9m7tdsviYpTsfCeYjTyJP5l0E5Jcenp7oMrkQESR84O43i+8iDQdEfE5Tu/zZN5vVs32LmLrgNGZxcqdSK4KaquwG1tjENW1F+2+HzT5knR5mxZK9jjtE7i7SuJJv/POk6UIKbiRRVMVb7TL1/gtf7O5itG
68slFlZ8v5uPjrsTMXyJ70agqb4mlU9JsGWebNX7b2EzuoE/dGwCT/WH3u2q8C2Ij+kHv0/lnMLSnmpGaHozbtEOCFIdaRSM/hqYItKUmmDbqnVi+imlUpXUyMEe/Jv5gvNZSmkeItiyWzp1Qf23gCGGguNCmbZ2
Y1IdmJWmEtvRlfNLY0P02cTtycI7XWS1E4I3dTir8DlBhZdvRIp0dIPX7rXIr6rbWbr/F+7jpt56n90U3i6nbN2JmZbHqTt2CtgcqHUDsR0a3Xclj3cGUTdQ5hERnr0u7zNHgE/B6TDZ+hmqkw64D5PauuAq2hju
WTeTw0JkevPt9tepKVtgyOvOmJAeLkOx3MVQnla07NnCKOVdXraNrO9CZbiivBdOaiMJmlM+ebvOWEwpL2uCuDdZ8xnXWdiBBAnJ9svOlwRb1PC8S8tpHhe/G+z921cjDFjRCVyr84ATfTLn7HVy4gxD0dUStpf2
at+TYw2xPTCt2cW1B7geG1M5P/tYi0JA3U2v4RXp8NENOJTcKzEueTeiXjbGC7K9EEIpRwJWT4z7gVLXnSMNKeplK9WIogrrpDl4WRi9Q6FlJ172HuWGJX/joDhzIgl0O+ZWkxD+aPHQLNRfXnEZcv2JZZVvFP95
kppzB6OwbfXi8eDl9cclA5XmOX8C/fafjDGTTuwfsZun/mExnXM1zIk77wERauamzF4Vl3LK/C7fihdrG8YJvTEWLx339rEXuQu3qP8LTSN2V+/IU0sLBcWzB5DWkXzcyE7dPO79KohOqf9auWX4PiwYXBR1ujBx
Akwfkcj8naiYxX2acNEzt8ZqsQXRfpzvBRZWEt206TQeQaxohdejXsCE3ige0bVLkUucuywFp0WdofchCjjaNHkU9+SL6uVp3soDUwzV3mMVdL8gugH883/veFwWmhyssNY03ABhVjSyM/UM1RMn2X7FZayEclRD
wkcLDpaKnpYfbYUrf77TzLdpkbXavG9ZhKbPMIqLYlTxfrmj0q8zlgaglcLVXG665w3TbUpLSWaJagM96HGMGXntwLEbH/dzdK0AQvUfyNTZzFFCZycMXebR+6pIjN5VPGlGSQMKGdOLQYspHY72q7+HJST1ymPj
gM64n2wxoMllXY1Pthsx8z73jVvNdeskgBJ4X3gQiwESbROTy8RGtuPSx+p4FW6lk1AdDEMQ+IPACmxrLZI/maAKHSbAuh0CAeSutaZoVMM49ABEy4SM1QjVv6AYcrENHngWDCHF4xBH3TQ0jXC64+KRN/7Sp5TA
8KTz6v2xtvJ1m5S9sgys3rlicYIwnSi/hEB5aPPhtbLZysiMbVBxNW4c53dWJMbXqNeprE4mSXNgPv1DS033iY0etHa7nQi/A/x87uLbn9dTe5moa+t/ZxpFO0yVu4SP8q7YJS1S454tcSx4vveejf5qHm/d0m0C
QDJceKDLWAGum9CJa5a307JJeEpxZYpAF0qcSN45xdmXc0tUS0IxRVQ60gvXvD3KZR8a2AbKk50gd0taJVha94SBcQa67OIoBuJI5Xp/A+9TjFIwremLc4UZVMJfWyeKLx2Mr+9dpgOpoCZoJauyx4mwdAGiRD2j
Tbc1QqeP6SOc4lfutwvUPuvf0vAcVs+06Z20g4ehjANl7oS8iHzrERGgmR7ENutQiSW05J0Swfu4e20lrmgnNL601SrFC2FrQzXvd622SIZaxUNhRj8y20A6jS4omsvNAP9LGw614iM/77CMSrC8pb0wA4Jadc8b
a1Lytk5qs08Rc+LqO04jueEeFmTpIOyda6OzXGTMKC7476yKIclgxyLyhpcufGx/ghq+S2p0ztE9lh+Jz5vtSkDRnYzavd0ooXJcUbn24l6L3Isf4FLnGCvinar5+xx8o1/InNAYdFKFX1hV4GJbtR+TrhjN+fh/
hZqkRAqtF5q3s2AVBAwb9/p3f1l2Z0k46QirspfY3/y4jYeqDTum3Rvv2CKbKS2UOLHLDJ35IwG2RviAPvWCD/nzd8rL35YoMO1TLpGxTol/tGcf43QzGnE/JkcY130qqcy4xM1ILhOd7y1gURtRzmQxatDcwTDa
epwI99r1aEgUbUOCCRPZTNLY/GkT4zCH7c37itbIMRKQ+IwKl5YS320KzyJRI1OkZOc6Vd3yugtJd2J0chF8O6K4fImuZ1J/aGoeki9ZlyKE1Sttd82UJ+YoxiUQYfaGh0ZdzZa5i1iF/EMTa/uNsmJBm2PukzJm
wSxNtZA5dZwVewd2s/YrJ67CwDV861pnnu5qwRe20HGHRYnhw4IRMTbUM1qkIVMTHLawAuWH3AtoohqOEFcdO92l9aFIRONWZGxUD0+YTKPRqhCaNCmiYk7kfgk1iy74898H2ACYcEchg52TFdoTCQkoM0pylS79
sWb97mFzWOGFhrU+5W3H1MD0Kr0SUBQF9HCTPiqwAAQRUt16MGLGLi7aik5VxxWqIl4/7tkeLh7Sa8i9K+mt/16Guh0eHzj/nb9Wkn9tpZN9+JJd22RP+aQ3qel9VO8rqnqQafE+zZrYa/PxFbZi+YfyRFvX4czQ
5NGnxAf9Wu9UCOv9B/v0+y5g5ntd95H7ekM56TW3RHuJez9oUhuz1kenXkgCEe45KACLPtbVNEJ5t9KoQt0NBXEVC8+ZIJ6BmDzindxKw1SeLMHmty45IgkWhfTpAFpeowULOeZ3bRR28IN8APVBZN0w3/INc0Po
t9d35TWKFHHVsGKCrAUV7t4H60kHJ4JqoU3EEd77jNe+0QP/B3sxzW6ylRRE/nOSJvNm6A99MV4HdK/GPL0AIfY+5RcKRiYk699A5DdhkAYuMQyXvGC666ugumiH0FThxK69lPnsR85ivCa/ttVOJBY4hmNei9kt
GMUhqD8GhUrmcAVuKsVvqSTWvBrxGKuzvMij2kQ9LDUpMtXBR52edHwmA65OF4mpvNjp3CrIxMzPoqXtFjwWrGG9nYWt/X/CqMd/yYiNVqyFHAj2imxdKmL5yT5FtA7AOaEI+UvmEwMxfCqJEWPI87ijA4vCsnLD
uwBTR9kFoIa/0eyxPHBPjqKiWnU/3Wb6oX2KJBpxhCTCxOypeTNItluShDAzbu3fK0xRaqHzigLAfR4naLB/fLU6NOqkGg0GSdB4RZWMAstI/YabfS4nzdBi2HnVzrZwdSNRg74DHrA9dHivcbNGkTbyDRmmdOSQ
TLkFKE7K2AMj2B5VkusuTay/0P9gCJkcmtmqHqdmNc4JDjO8Qk3LZPE6sK4xn92y5RqE1ZRYm5cNq/d5XUa4rWXoLRSTuhdWiiOXio9iZgqMWQN+QrlDEjwd0VlvijYHVMWp2uiukPfCQI/jEXvVrhfq0R/HGNiB
TEysFecEc2/iZeYQzbSvyXSloUbbUdKzLawIT/XtFOoYuzq+aiZ/R5LNzofr8tFeUrgM2olVsKemloaZUFeC1nZ9rcLtmOOKxfe6Filkvl6dYwlB4noSI8urZA0KH8kyV/Tajt3rv9sqrIJn03oqsdjkHsaEaO4b
grqBNDHxdvM3Fe3KlNN9YwJAEZvyTbWhVBOKH7CmSRgfEJfuK5rvf1GTVqYY4YrLSTQhjHzUbby4VCDtINzeRNzjF1/GzH7E/33bUfcPazl2ni4yRfd/Y/fUKSGbm92bPzcjh8oQRmLwjPE171zPBVlLRMmjv2Dd
2NcStgyCw3XripjPbENvPo/rA+qnz0XLabhcbxgQKYowMPLSGMOQW953OjoftsbfUclWSFhakSMTLXf5ZCssdGAa0qAJiZM0qVtYIXHN3YKguZcOBA8ytW1LrQj0SDL5bERrJOLTCXPyYrff7jgWreQXk1l+NbaY
XsX2W4RBw6zlWXqz0VvJ//roymUTskWTM5/+y32qyz7aEY82KXXfZkHCnAgfkwTzW5jBdbs/D7JkeSJcNn2QHvqH/YpKuR+R6aCcBx/fhVRLRbqzBig9FOQPmvQb9+/zAbFbM6Y3FIC8NJSNoJOUtEuOjaeUelk9
J6dfHSF0BQ7TsVlTlr1uxdlJFSxcv1/PxnzkHdJhrxpByPcIxrnD2McGrEa0ugJcVW7DczP9atTWuX1vtcm/QJG87eIUKD6sVgdBHxctoqRQsK0SzrzZZLXug9uytSYFSex2lpjkIvn6nW0vkbwhIAeYFmiwEhQ+
v2EfRPu4YFe0DmEKYJrD7je+BmLchxk2uhB3U9HqcD+y+JjGmZ41sAkpntayMEdIdCnDevHhzeK25AaNCHqs/iHY69o2XpE9w67r+uEGgONKwnkiXwDQR2d62wXYFlUYnryvNf2BLwCuibmqKYLdPu1mZFvVlIC/
FuXwyBPP9ZvI9EvNHCxnObuJiVLz59lk3sCSYuJqsnpmOd5gYOksqRF8LpbH0eW3zHGMoP660lXkZuvLLC5SlaiXWlizTczsBgFL9q8FU5OFrA8sqpoMHf6abbkN95famSujV3OjRfmAdY/owZKS4PPjaFxbmPyY
igYentWUS7z696CxlXbcZ1oRK/hdhZ8La6sl0P2dFVduarXDe9sqvuJZ4XmFkzrcOtlQ3VLEOso/sC7l8/CCAt4+kb5Sc89jnRev6y0NcIrFzkcjeQkejLDjKWE8mvSux1dC08d5KK0ysSRJ3Ef33CKM+XEbsCDe
sfFtx2zLF3NkoV0XPL4uzCsOv+K06y6+PUki0uOzvdmpWrFDCA3Ca4WCu7fRyiL+ZRLQadGeurNjnKb9y1kLS/urqkrk7fd46I8YvLANOpVDGnNdSzHbNVkySLX829AYtLF4QFdKOgrY/b9yHrEuF1EjVNaF0Fo6
GaXTVRiMViMfygs1fjvpStfZ4X89SVmOJAwba3KnMQgh9eem4vxmvRh1KQSc1FFBQVqXjvZ+NIk5e89Jq/mXemZ/z/qL1JLin2ITk7nUBWVF/69BlRDZhG+gtsgmBvNu2lH/8GDEL4/uEYxKub7/6+ThU/CUjyrd
PX05HxHNi1i+DsrLco1dli4yprqOKIcdGsKIt3ScVRylmQilWezxRo/xBeSb8IsUstJy+YwhP4mTlW8AH2sRKT6lHnYENWP3mWJUvn+m3WWWxtxEtlQO6HaCgDKbspjHqfFVr0WX3HWOztfJ/xmeMQiN0C/2fICY
kfrpXjfbSs3O/q9mtEHqBrOI+EysQRSaYoK8y/Hxo/gS0IbI1tg8Wp4WgBYR/5WaR85p/IpYjkLShKjMY2c/VaOocDuY25bgJjNbHc10ePrKFHrLV2b4XIUIrktLc+l+vtkBQDApYXZgqj6Xh4XW0MxUhjR+yVAn
v7z/0ag4/QRyvQe07YvrZpei0Jom3lzeh6tE1Tqo9CJhWI6AP/+3yO26IXDjC5o8nuPYEOBWbA65NJ/EfYoxntTxKaDYNmVjOpQTkBGjv/qVaLkdOMwA+LjBNgJVTCKRp5aSgXwddsVtDGGGCkgmzGQf+aXTOZFt
Lp5b68gxaVDHaySMnncp0lT+vjioJAQmHxhUUaTKfW9apFjOEs2VJYIUy54nV0KiiMUihwt5nopGxhfyHP0yn7zv/Pr6lw1ebit1UjLGfzldGGuLJdJ7xZh1w0wrkUgIZYMNe8G+O1N5Kx4yzI/CS0jfRkZVk99L
VGOQX97obDEimuJHqCBK7dSswHkTZU+c1GxWu/cUY5CF2A0CtxFJ9W3jZ1cNMe2xt9cud00tnM3bmm5nHVUtuSFJk8gvpGROc5YXId33pc2XD5W3i4MryOrV7IAPPBHR+kW0RApMjIOIdhFzLRIBmetDmuxxM6o7
RV+tRT9CUNxI7XhWlDlvw7Rycn+VzDS5n7wGbafR4rhVo1WL1rnUUu8IoyK26MAp1GHyV/O0VEY05NCrZrIjlBJbJTbMMciZsyWiQF3QC4suV67ILVE9YqfSWx01MkTmzjSjqV07zXpL1uG3EzE7+2Glsf1jzvKW
LHEEgXl20FZN8FrX3mI7RjV9F53CEpbdFftcdTvy2p6uQvZyxnGIlQMrHkJwpKJFgQAu2i+6046wmYF55JMaIEviQ0h7bLJMwg8C3OkfyrlO+pIjA+TgpkhkCI5aPTVM5XY7BzvF7eh+nLKdTnM83MZjAaJ3uAA1
uIQSjoTZ+fMWMWJj4jJe+zu09RJNAmmEwzvbqUi7htIox88hv/x61hsLHXvl/2aez7wJny7qW7O1uLex7UcIiqrtwbKchMr4luOsyx57UOgXYpx+s8Tju61F0W+1O3pwzyFUcnqQ5/1A2U6BFgTxTfFSY7T1jmtd
WCmFXbiO3vj76bRj8VVDT2/lPH1uQ+eAEbwWJeRRS1r2Qc87rOUysU3OPg7A12PxLUoTr0nR3bh7ZSDMVrOV1BOZzhEBcaE6F7EnQXe9OFNWuiOXdLKIUCXIuGOX2DNXmZyp61ZQpes7AkdEZ7a86UCSfby7K+sq
6e/DQlhBpRKLaECZvhnGkg1IHE/MVyHxDS3EhXJwck4pRC50pzIlTa7xUlItoZ8FOjmkM1FfITjDbsykzls4Rt2PAJ79tUxNQ5++9dScaF+zSw0Wq4O2Cp37eR8+PbDxmh+A4Ukd51odmmL3rKwOk96TOhryE5fx
Wo88gIC7hTpnZK01klwDTH7hhWgdYlNtImda53twA8ZusJM95hbcbDIFPok7oENG9jfPjKW5ndDiHPgKcL+VIDOTHN6iGQBB9/NDddvS+KCWf1Dam9QCvYuMlmieVkk2kLKXsGkGJtlJ20bak7ELeRWelGXkjsqf
++G+FwbLDlHQMyBUKTi5mVrpl7QofYbQd+LIGilq0lxxx5I7/bEXFXMe9Dtz8UBR7Klj2vCeSgkyoZQ6hqwEvDV9s8uBIuvMetpz+FHvW6AQEzjVPMLfJkGoXKrqoXzXIDoWPRG4RRtJ3JYBv96Ojm+mhHufkvZq
Bl3bHwm6zsJqFp/IGVR0LmPuyN4AZ0Z2ikuKm+0MO0jX4QCnvB2OER+g56qvx/pzV9COIBpP4EWX91HzsapzovobohD+5fkrcqDZcrT6o1HQ0Ph0SK+OT20xF7Bswg+jUfVGEkykAC4ylK1fapLHbNPkhfCuZflF
IyHWrhh406vQ1tZ/4cC1qE85zZ+XLtVq9WJNo6O+kFNhSb9kGH85o/ApbgYRj4vQT9eCrxET0mrVvnEaiuasNJJ+0QBmlTScLfANKfK/yrtyjubb/fkM4xRjnD+sbKl2tN2C/kUInVI7JiksjRpJXLWCeLCeIiH6
GUY76jEzM1KECtKZUJaX2D0MZhyRPX4qJxLLvb6R/LA9749n9cjBvBwT6A0bqWynOKCTIK1xjgbRkG8mXNo0oSVKowSyhFnilMoxwan/MKQxEeKPseoVp0bYs9XpeoRrDV6TSQnYTgNVIMLwYaEEk6bI8ROfp0nS
btMTx3G+5L1I+m0jJ+O0M/mNfiCFO1ubzUD7RZ1nUAYSpMM3ojRCgu73ZUBC4IggSVdycQxnBk+5l0Sz9AwIQtAH4pARUxwaLY9DYi93tu9FSfbrAYqqCJhST0CJnFfoS2y9DCPHmNPK75yeZPnrrFdLrcYfxkBt
Tae97gKS3+VlCBm2QZRUxBLV9D+1fsPOBgigNPjTnrlBnYb795vfWAlE5oOU6uXl4h8z0EmQu1q2wYz+pU34cCWJKWtCJEr0TUl6pwHlMIlct/S+NyXPCvHQCSJUjmvbX4p4voEcATCiPEneggUp6FE/vdbFkvD6
oUbHhYQIoeozZeL0BuyMogZ88rxcalchSy9k3A9Hd2We78e/zsHrLKZuem009acAyU9blEkN7K/PuqyZ/TmezORabsk4M1QIpHORHBfivq54yUCBd/9FAGN+ubhS80y9doPdFu3c2iEbGXSkNmlENak/4jjSYgOw
+gW5jB0zDl4vXE2mpchPo42iuqJRCmTFI20rRWclp7FhhigVrwWfZ7lmYnxcqaE/MdE8/jC8R0IPICbslww+/82KIX6XEjesfSsn18Z/fXM0yDZYC6m/s+urKKwITVOP8sna5s8riu+FOwjzlgHXRCs0DukU//6b
iR5Ns6PvDxldRwCVzKfObMDCMFXPVl7JzlaBnh4Ajq9M2uNiFIVIGTbik7YsmWTzK6nSExJWk1dcw5CmqVTeewcGCl63JsafrfhXz6X/Tl/nJ5hWRjM7ePorCBlLcmfxt+KYxV9OPvW1GqH+9BnQYj1JUWek0w2Q
pU9yq3s8EX/H9kMHiAKPGPaCPbyA6U0pM6U1Vw3SzyrRyzt0gpHTUdxhFSGGp5Urq7oI1khT9/h3W61uoZXkmanp9GL9mF+9N4Yh7gJY1CWaYQRnRI9WOBm8cLkJ6BNnVrmyouUXvzep824Z63HU1WfTjA6iE/rW
IL6q3frLVp7WDYJ9VvTjqYyszUDsvJFc8mmeOMsDm4DY9mcl6bQmsGwfSaJNB5fWwUFepVjdpGh2zNzfNLvpBOblVvXOnRktVsw5Majxarb+D2Z8Kd08bl6vAOJs+zqQsY7aRgwvP2+0di9QoZFuEGwK6Y3Iarw0
Fbl7aGnvtHR3BEoAEFjaW1DIHLUD8iw0Cc9w6F/63PXOjv5XbdrDzRUca/Y4GrgvqhBv4oppCfDi9MS70jiweNYmbqlPMgIFgcvGjpVdjU9xaHjInPh3WTEHcO/6cATgKxmHumc8S6oJ8858kCqWnA5ZVlOyOImh
3AhIjqRIF58LSISV7HpmP/MKRUgRc7mBkeb3cgC9GX9450huYpkKJ0wG3tBeLT5btlDFbruSMBqa0rCiDCO9kprSUcVhl8batQTN9enqHbASe6a7FQIscK5tZpKMPl/jnVjZX0fe7G+dDQeJ4eUZtBtTc3vfw4F4
EMU/1fUrqRj2mpSld5dEKj+rUFa7cWbZrIAY8tUGwt2yBs+mGZ7Ytb+pg/0GhoM+q+pJ2w3Tb9c7nvg/PLWCwpfCSl5srHlEdEj96xNhKHc4P18dq3GqP+NaYfS4NQaKfIrKRFMDde3W0CWEmpR4Zr0VzSwuNnjp
GqQbVy23w2t0IffUNf4JfaOW6Snv02wEKGDUTJjEnl+Yg75qDpHQ8jPO3wch6B6tFziRmXUes19dCBBfnUxoVz+H9y5eaTnoSKhUVPXWGlh1OhQMO7oM+rLoTNr9dA6T6mMdvS4wGdYqVpnh6m8Ydp3pZyeIqJhR
IwDvYO8k4PXnwSbyMBPSgyFqGehEYlKdMF5zwUQWm3DG7N2tZHUYHeqm07CX6rWGi4tpjhVCm2K01FV7K8p8Y74oTMgmXq67rxeEpFyrQQwyqn/icx0oLec/Jj3UFIq+KdtK9CR5QcLlFzlxPkAbtKLXorN4hscq
vbHzTI0I8Z21flwacbtRR6NKyicviYagn1xXoohOiqZgVdS2qJVOdtaPJ09jaxecRpac1d3JQX6UayDjNOyTjE/vwFK4N7PX80Gzv+FGrdATm2a94eNBq8dSi8eyL3TnyigqHZe7PM6pNzJvRMbpu1yVkTgIV4o3
YA7hZLEFkIVimmxE3FOMlPgbHy8DH82jHqoiTcJVWKdOnOIN+BCPPHvW2ciIwNRg8Af8pLezYLjxc33+q5nm4+9T7KN+qylyfZUwL/YqEaVH5k2VPn6aJrT6rt37LOXxWkzSWs7EqzCwz/VIXuqCF1iTSH1SZp5D
1sfMYRyFNNCU1ZBCGda5hbLTle8FpoGKhSzciqgvwoaDFPpQ87xo93tHg23nNAFDFai+LJuK/sKvFzCmCXdk7punS6Qg9RbIPWMRSqSHlczxQMimREI/LaqMI41fEiYaRR8djRBds4SNhVH5abRiRhFaVkqyLXli
0Ypr/N4nKTFjfZlNl0l2V4RnXn+FIr8svDa7fgUGnpIN7VBsZHlEXHcWX/mtWSkpjpg6dY5oTtYBrRibbUNhFeakayIT2HbRRownQnrYq9aBdE9+RcfxE/GmIo8W3YbHEwmnotsk2ylv0zqj4LZMTtpraQcy+6BZ
vm3M+lNTgVjYr46VbbfzzwOKDkF1nRiQI1saqmk5fa4ceoEscH9DPhbEPPWuOl46gGfWS/51Oqfok1Kn1BHOpHlLsxDj/PanBEEN3CDuNgjZeuf/TEvTrQvZ21roMPDe9A3bKLyagOjTgJM6VKL1ZnN0Ae9jaJMr
HT4gh3ibgmBZaz/zj0Tos7cT9MVCtFgdVKorGsVPduCAOT75cAkbbbXIqE5u4oBUn/Sx5w39u1853NZ6gPx8Dbm36RYSx22Ij1T1CAh4icvWplDdWxhibWKdR4qtm4GZcfLill/GJ7dYLshERdW2/mP1sDKSdaBi
19iovr6j5z8oKFGkahTlREK/mrrw4SgmR8UIMtPcZZBQqDFOfvI6OCpdSIrg8zr4NIOAg7Oxttr1h+J9E5GWJt/KmU0ZFqnKRmYRCyX1ze92G2AiVzchLeodeG3ai3toTsVED5RRxUcXr50STQRDf1xkXlvEpzVl
VMUBrpUSopCtZidqXEeD8I4msSqURijIeX+upJIZzfVMRUP5IuFab3coqbK+FFkI5HJzlZh3d16Y5Oa2gpnR6P0NyFhb5+3Ab0rwpIZtWK3nWYP1XGDtTebKemrBCT1EyW0XB1zJog3xmDdBgVSGEnKpDqaIYmQB
IT/ctpCOfi0MCmYLdo40ykNpo8q4WJ989BATf7BGOM/G+RCh6aIx1SkalxadS977nfXCnYkfXcrXYQltBNp+z6/kouxRN0oGJxvD+QW+vzaQUxZWGx1qmoRTbfcNaqJP7UIe4MDmmUBMl/1s1VmpnZWi1/HU1N9c
WyIFQ8g1nUI/BOlSFDUoDhDfTe9ec+0C3n+pZFpvKbmmDASrzOdqBouSiSYIDKjw66YAgDoQVqD1Jh4IwMIQUA1wZ9pxbYHOkEtv/M0obloFpcMNABpzu0gtc8ac8T3xgxuqRcLE/Zxyb04ybYvgG2PMKFV1VmUF
T+9eEpAfsoq1m5/t4aZCbOzIKPGVT7x7hUhR2cy0UkgBPhPpUgR4oqAztn4M1abTiV1FLA6Tqiz7IVe2t7J27BB8WcfVj0zsowHDKUcdURki25Itl2ekbxaa888PizE/SaRKORLyKfKKysswnULr/mk7JyUvs6oI
CK8ychSt136jE1Awsb73+xAcl/1ZbDRoeK+xK4jguMlU8aGKImfosGOiKJEpPRYGCcTxzKib/MYUfg/KQqWQwHav2vQGBjQdnLHrPj9wHhQZQ3tW4JPepFVfMcLzSySjplVWBpxLxsRzRjpxX87rwCLsxq4QEsSY
1D4tQqzdt5Lr7iA6dGvSJq8hRg/UwUrdgNVwkwQWFoo6Iu1CzcyalbrDBThTbEyt+M0wyT0eL8IX8OHch40gycNQZvAVPwc+YMn76liLJHhIcINoHws5DzUvAuFI1FPMc+2XxQpVsRmhtg7n+nXzLkQB6MjmK8aW
nv+59LmfUn379+3JqpvfP0Fa36AAtMkQbjI2GZtXlfJ6TiHoE2PR/E6IhzMGSURtbhgTYmrNZq81AJXa6KD7FgUTIaxzrqJhb46GbjQ6JD/HAo2TyZyChaPEY2XYA22rGwq1RMs0ns5NcCNZ7nvyALEw8fCgzYMk
Vs5q0JTam08EsI9ZMbv6ElwrtGfp/SdOXIVEmbwIr/WsQtuhf3gCogON6wSoA9aR9Jxi/E4Ps5Y8AaeVrStbYJRinesXasRmL8vXrB3OLz6Plev+PlXHghcmvNwBeSdL3sDJOtLc+DBW9CHaZPG0ZbZhksBZdDUV
rnlvLi9agQC0rN2AGYhAk2eZRShWurBMIAE6aeOvIsuBwi3+Zk/aqVVtWPQNbU9JwuEMZi9tRXJ0ZCNyf0EbMqfVsWsUIG16VAtGWCMMogw5J0xUsYOgtAYK1cUzhhZTInhFd5nJEICVX34q28t9Sd/kc1UEGTYU
Q416UwFe/jsFtH5Ss5yOAVMv0Y3s7JE9m+NCxd7AC3BWxmVgfs03M01orTKMjRiNLdnBq7TET5glKI7rmFWijfbxtGcJXUBURL3PXgnjHN5tV/X5Ojl/5jqpSmAQCpfOxUTGvehUW99F59dKTZuv4KSib6nhd5YB
5prDNIOHRfslkFt8qoLUF5QfPoF8E8Zn5+v8fuwoibgkBvFybv0RhFpWX3E9A6SmT7VMmwQZtX7W4EuJqO7UXIIWR/2pUdrGlBKxBnzfaaLKx3338MFPJsRrkA0bM2Hna/YczCEqbwhNRov4SLcszHB5cdJTWnT0
wsrqNeezYoXRnZsRvDUcvwFboyf6OPHPNrXklq8zPXBmVW1J66GfX0cLg3bdppaOKy/VsXVd6zU8eUFEmlj4L22oTuJVixc6prq+E4Aj+ra3r2jJQ2KyfG7hYp/CoP90dx4OFxQgkcrWZ+nzCTTnerYyO/MrbJB/
j5cvzG8NV1BmCl5R1Xbtcz5fuhfljEvu20AQ6PkInM+RWzuSX74gtXxhDlfv8gJVoMGaX6Hc2kYgbeNnvdWvh1o2Qyzu7Is0DgqSJZn1GVtfXl6/DMEuQSLijxeCPL+g/JtsRBMwECDJc0KaPaQdgVHOluWPOpPU
4qpeLTASnlU13m5fPRbcEGAQSfg4cHSX/NGbR7zuTC49+BmtQhZ415glbuPE/Q0jDMCKyQZhbD1Ka/to2YHH7IA0qGYOMn8fyVz2Qrrqc+fRZCIgZa+1AyuFlUCfXarzCXeBOHJPcS0ika5YzXw8RQiApWiP6qM/
JL+jfS+9ZnAaxD5w3/HjI0amMDBStT0qhJ3qrzMEW/NE6R14/zYvC0MRbe9E2zvGKlzZH+qm6oV6PgLoCuIndmP4Gew1b/zfRJSA7k92O98Zs7uX4E3th7UT35rfntg57bO1E9+bx0/sCdb3uxPfm58bn9hb0Pu+
53mlFLU+Kfxa9rwWeoT0pmbTcrtUWJoI39e+qVB85Y+cRu9uEqtljXbMXjwRxLEYV2wlSH60e57NKi9ygYSlJDmQ1McPE0dEK8qIUfZ9vyZ8LigHvgdGh78Ep3dVAbCPG1DFDSIQCxdfZfE6ZruCEA1Td/ZVur21
dUHHtm/Eo4X85cBh4jVULzvnIkiaAFsE3xLPuSCu+GtLRJmvibCIwWOrXPXqBCXvbPWC0NlMupLE81MrJrUQxxipqvORkOI18Ud3+IWuMwvNP2b4o8berdr3NwvlGtLOJ8UcIZSj3CTRGpD1o4zK6W7qYJ1FgimT
vhLZRbYCnVPir0kJQ0Cv51HYZ4k3Yxvsp9KFBCVsUTZky7N5snCOqdCSrYybezPlGGz1niWIo5HAxqQIcYpIJZZleyUn7QSaAi6onXAfO3SYBeiOoTBqhSBtJBRJBgURoBllhWexxNC7RROqMN+ruIescgiTtuhu
UUmLnOJ44T2m4CSlgOvy08QN7q5vSamt/lH5lH6lS3hiWbBcXqDDZkY7vZ7qzYudKYF9iU1vaXHbqdAr4YiyK8DqT14Nqjy1KZk38/VTGZOfH9iTmcvocYJRscLH6M5PNhxAgeefcfrw5nIi8hxFpZRD8FF0idai
7LmAFRZ74lZ4X1s4qukVpPhW91TDn3EPb/qjZM7NkY0oFbnnI55qtnLEvwmH+ZWNi6FWGWv+F8HA01j/akaKqPT9K8x43aJ7Q9J66nQuRvgtu/hTfU//fH1Uei7libj5958I0qOzgqFUueswTTxm5pdNNkjIYBCN
4v5Yiyeandc+qYhZPTLC804rU8ot9Cy8LTm97ptPqS5xzIVyAkGYagNnxVrk6gqkL/ZioXiqfI8zcI+qJcJgXXUNKvPTi9sS37eYb4mLQt7PU5/ItZvCW5Pek90a/MEJn8bXophtsvc6SeEZzJtpWIv73Qz7Z8dh
JJdvtBW4phmDSy2fihbEdvBW1vh73moQ+H2oQWWLEhIJOhcA82tvHmjxcvUzLW6QMP9t5UDCljKDKcXHYljCTAxjbha7KNc8DaKvO0xZj7es8XAr2Yqw4ZSOukGZoR2O0d4HQAEyq84jtDihW+I8CfMjRuPIUqND
LhrNb2Fd1Zy+1dHjptWa8NEQ1Ysy2X9jW+i98NmKsN9+sGvpDDX2i6ZPF+Kc1b6f7syZPLLQL41NazSdwz5FDxf+S+gXoejlcnZIfMTiHqFjgxkS5aHib9JnVi+NUjUN9deyPqyz+2FFFzVKRzOqGoovypuhoPWC
icHQWhUi9/fXU0irP2hW2mmoyqVRiqkRLeOYuqyBHVATr2tBkreg0fSFD1avWTnP+pxS4+Yrdm9XLvb25Zdg5nXE79dDZTS6kmuuaya+UIiNS0AMuVX1WHeu5Lu/6J5f4slKE7UEXtmDSQnmeRj/mz2rFw1SM3vS
/CS4pi4XKcLjUA9FbjObENdnZD8catqK9VBN6rXBNZjnpy+Vrj5mLErtE7tA7fhSQFXawlx5GK3U7HBZoV6EgChPRKs7lc2MleoxEG+lIgVKiFzu1KRL575aW5XQHWW7wymCywHZFUZrUamTZ/tze16V2ug21+gX
mDbc3QngMRnZx4fi5TSJN9xKM14dDCIiK8I9VVCzCLpVClFJuoZSGqLl6vy2vdBOzoHzQFBWClfGXJbcb/Okuz+6z61fDCnx0TvaQjXg8veuK3X7QutfGEfwkDxgOxs4xnlnlG3/J7iOL4vgmfuL6Jn7h9gzPxpf
MHvrej9OFyEIOBfrsjD6bHd8Iqt+ZyHGPBxBO5VCE4nnRez4Rz1oQCkunNPWKCIO/hY58nvW9EHW9w4+fs8pjnBDufIgj/G2TW93dl39llefvoF1KgoXBadP6tr3l4S70l+H7n9Se6H81+dSgnNksGJKTImBP12l
V+qYHVT6mKqHwKqB4oi18IO49vpROjM86ZnlVcxSMV8NvZHTRl3p/aQayVFJPmnHLFpvXg4qzBYQXgjOc32GIHj3XitC43CJ0rT+GfNCUZiQE9bw/Xh0zcrJA4LDCj/JlQhDYkv+L1yPokQkzinhkhN1C/a+BTZj
uElxwJxBh7JUCZqaVfGKxlBYDrx/UeBEfs1V9t001b/a5gjZot0x6UnB07xTDAbtn/ak/aVz4vqqW4TzW5LDwlbX1JyYlZEBhIntPe0gE5g8ZhznqKvHnc8LUFotBpoegcTJ/IS0oa4AMyIupPYYBL5qVp16CLG+
mNCWJmPHY8FYUt2wndkvpU5nLKBDQ/WAb2WKvi3XdkZdHlwm9wKx0WQM+z38cvbap7lRNah6o5gn2fKYEsx4qRJ5T/WbvohLsSVhrYGHd+2T46e6HFgrMn4FQqMDyX5CKQX8JRyWgk0yUkZz3iWh6AEBFVJ6PkPd
0pUkPpL1LcAg2d9n+MV5U3nVjsrnNNKr+w424llO5BbJ0apASsvV7hGrAARId0yfp1GJUNOtlwzXFEtfQn8lqUUlOPiCPHOc9XPka02HQ/X7pbAz9ImSKx3t9z8xQYrSKWAiQjByem3qrDomjilr1TuRsFHWJaS+
Fxkzekp/veoss0mDzmHvO/wKtQfvZEkV0yCUiZRxNykxkdJLfHxbhI2Ft3zoDxrMBlv8XtoVm8XCFS2UuRhgHKk4O6Li2J4MKQSO1jthYyrs1cYZIHCfxVQZ6SliBSy9fWxSxVwuLq+BG7lNrQgkL/YtUtI3TLi1
0c7oiNRGwVhTcPVvJTH9QO/evVVy4uS02Z1bf3z+O+cKkTcxVDRRQb36kWfDn31bCad3dFP9ehANCBDbPOVXtIxoEKSAfwf/Sg+AwfzMfTLHaJiv/Grc5qQVfEBKIv6A31Lo/XwZ9E7/qasC2guChxrThWlF+wXS
u/jX+ugHxJdiEeXxKdCMEd+UZ+VuxgNUzRbxR5uogfBt3LJytDjrLWaxkydK2dvpddv4tOSd/jCQl+epWxN503W7sR7oHj2dMmRTuSeuD/biDYOSSjbkDy3uj67y/SVNyF0YWgABnijrwBx3lrG93gUvjl0bcumj
IjTz/OIp0FV3lu3+MqOPPUs5ZQl94+V6YeHf/jQo7heryw8IVQl4a28PT1sW1oJG0LAZGtXjIVK91GIq8J0TV4+9L2/7v2OnHhQzPKmspdmy88nP8ktOkok73y1J/sDNPHB6YqMb3JJekukYpso+QfCn7brpL5Vt
gs98BDadILsB/7+fsq/5N8FpuEMrWmGRnrI00yPGTptIFZ48Igd/QaZsw3fMwXJK8a5q0MX65rlRizEDQb/jrX6wkjUzlQBrTKbpLHE0mf66UCm04iovhebol7CUqYQImADTVV+kp1M3eInSiRqx5YYCC+/RpU4i
UtCTtlW8v+3TiYLh/WtejZw6rM6M7DfNs5B1JBexB7x83dY8umu+TCQnG4ioY4dzDNG15iu+eQ65J4/rdZAVEMbSk1OBrUJxXmEo3HRwdeXYED/j+97LiG5W5XvVgrLaY6ZhdP5hRPPkmchUCsQPaVC2ojMQ74Cs
s+dtrxjgTUb+Qfre9/z+E6hsGXLWewx9gu21PM04SJ9ikYh8uCODGbwhw/OWwALTrMmX3NK7p5UCMYRykD+5cPMBqFbbhE60B5Glk19Ss14f+r0kRWf5EUXp2onZjreDvy1ZrUmK01Z+YTBJqF1a49TlTf31zQva
W9jbpzAuwUhl1o0qppPb7wCqKiUFRHrd028UyOGz+wb1/nR/bLUuee18+ZYbEmbspJeIgAXn2Hl99y/fWFs1K6QazpoauHSjHwVSAact4Tnhl+H45bSpYaLf15SquhWnjTkGrQiS6Ef2RouLoRwUpn1uiSoagZgY
hJhD2SGJCxC/87rwMbGB+P4NrCxK4Rp4+28U5jwvv108SRSQnuEFzcH+202Dlz0HeIV3qEXe7IDJUiP228RzlkQuCqsvKnen/e3OBSCyqnxTrq3XWo/dhdWSI+qELfzASl6xCwAGDuZ/4E+uDnEAODvt0iIOLgjH
iUseCuThwW/QlTJeROook9TEbkpHZXyL8S1GiaKTCN8y2E0EHG6Q5bKILjwZkxPo0SYSFEMv1KxmkuMYaBGhRSQmHbBUWnBprgYlWrgUBOGiO911uTiW/fNKyjMpmlG6YcoT6l3ogqY+/t3Ah4LGj9c0N6BqU2dy
99eDtJ4KxC38IO15CoYJFaAsAhBF+m4zoSzeAmAgDYiJWva1UQYZ8VbmrYa3mDcxeFWWmB832K75fYUEGFaPxZhueEJWDWEzaTuMepZPKSUT9i/pRCmFVQQRPbwpsOrDJHS/0VeIooLCAG/sSH7cRFv6/G8t4xBW
lBJK3Tyup3pRxbcvKaBBT3O0noTkLQE7svSaxtWXu5nHl7uZzUk2cNAMd0oVHAklYyvVd9DGyEOBGrWB5dyifBeXqdua+iUv750fxXoIIDMFg8Yx9AcPX8Nq3pl0uRQz90+Lje35nN5KJxr9la76go3AHNTl9XvX
Nt5rBmx5IIMxZYD88lzhkEhrTHKoBfKZeNUUiSs5LRUocEw/OEKzV91FeD9VZsnX4j6ffwFNiEVK3XVWX+g62SGrFr430dZ01NfHVBj+eHTXjlQXFV2KnKAI9NZjaIJxOybVaQMzPzecYwhRS4/PXSAf1QcAXDQk
SiCTjqTiiEbt9PxOi/F+ugvOlsBoi4iPjKakjfT0IbeOJOkVt15nQ+iV2KQu62nj/nJ+ar7xP91dZJb67EsLv/z7fXR/jql7LlxxtDDMcKGqQYkxCnp3rYIO6vpo2bffhnfFuOhZhe/GxQU5a+wHo3SHZINSnGed
xOSZyBbsjUhQfKqfUclg0sIPgm0ejdGZ3jL/eKUblplyiJe97/spwgk1is0VU84lUqzYxu2Yzj6+0j5arboCfSLdc0/yQVmmqaVPw9/vF/iCbx9/PenndJubi/xUfYuXV1jqR/+8c8qCm2HDykAwBnAX/D0oXKYq
SCJfuDwmfdSf8yM8Xbu0kf7xgZXeelyynXqQh6QQrVnW6+6fTEMkZttjKLl3Pwae2znO+yDw2j9FEedrvgie07/vXn7WjahhCcG9poksQry0Eg7naTg/6w2xQNhiWqqBPKLHQBJ60QnvvR0vh5KtCuey9wJXIklR
Qmm4QHjm/3HU0n+AepLiv7afFt97s1/gh3T2hHH9Lfw3viHYFQ5iMAZwgEI9SQDh7Xr9mWImykx/ztcfB/1w2OdL85xP7XxwqD17yAZu0y8pupRZrXoAxM6HJGZADVYwPWrOAHUFeEQgx1Xk0S4eNX/8oZpozJTe
CG6RGHvrOeKeSnWQMMGGkq4U0Xr5jZla8flY8C1ccMP6/+NJTVcnDf9/8O4P9oWlRiJpmNgEFsHrLwZhr3XL22r/uLBl3v/+tle90MZqCjS69tJb6YhnwHO677D0ps6r2/3IHijiwveGZpZa/sN76O45nPKNQe/r
pLuvib+IUg56mL142cLrF/5PxSbvXVicrdwSspBtnpShnUAugSRLeGjnw0zcjNJBy08Kybx96McsuSNKELoroQQdsGAFgCh1ZhU8kJkd4+YrGnp1/k/GRx1UzUN0TPdNnes6jw+qxdqV3NrWww2b6FtNhxrhLWEN
tDuTIB5JoYYOq43G+Dr5EHwdOpiO//vVk/fnTtggAkcXoT8xRPSTxJddCZxRZRX1Hr7vO3N49WJjQFUQF5qvV7B/7BPQaL2jiSbJtWRVqNQ9OC4mfJurCMvmgiEZVRfi5ZvqQpUjBnpfYVD81JPbA5Gd5YiKfDRd
pbPxR9Q4ALgTvPgw6Mx4NMjqQcXxbU/nla/dIigQsdrruBVxFssROhN/T61VCPBgOExmBxKwW5p+POOYyCRuaQ+mhIHu4EAHOFHCBwb51ULJroflJ9a6xhAJK6ao3EhHozrhkDV1JLGw3gPWl4UWOu1M3kUYbjVt
zBlsaR8LAV94t1UzAhqzCjdr9Y9bE1j/ASqpygHQrtTLMpqQ3pBU9afT8EYKm/UCIPrjrrThLW/U2M90ZowiGcnNpWHXDeLdpT7DjsSZRj1zCc1u+8ScUmFZC0ZRItpWT8/QwfBu/rTfDu8Nax6DUG+OSFBnqeV/
y+tmjzOHrzjofqghc+PeNGsnI7eSf3WssPbs6QufIopKWdyh4aFbv0vH3RukwjZBwO6NrX7JcvhyL4lpA6h4FRrfLo9cjK0U4juDo7QyRGKjcFwQebF5img/flF7R62vXnXKK3kfz9EeCiT7Xhpu83/WwfvP0SUA
cnMEQKKbjV9qUuOaToJBZbcBQj9IIbPkkofvgESi+Ilv2+LpHF0eyGWPIMNSy4WTKPj01k919HUu/6kMJH0QYcrUzIzDBC9TH5jneOZ+mnFqI53qFbraZVZY+9cq8hE7UoAsQhmqjePHPlXw2Eq2fGbwLaLkJMf0
weMdaT/ZHscgodoqecQ0ohJjFrY0xlygJLB9Q8xj1hnE4c8holzkOVxhp67XPHoU9/HUeQqHZMMecpOwUKNcicl00ORCKTLIwvVNIOvtrBVxXfrDK/LwzTCtobQ6AMm7+F7cH5A9jsGWyfTdI7C/IjUmisjMnT7R
9/69MjSPDe7+OpY6tZmkw3yOgp7WBZbZi74mUPFlqeMETcNqhY0RadEBHYNx+XlsSOHjX050vo5Pf41oVdH+8HgxFlGHjoPRK3obIX4VV/lENzlN9VmDOjcEHhDAme6842U14m8igX7IaqUMw/zj6ftLXnMYZLH2
EMvTO1T6KcyH9HT3Mlp44XUICs2nWq+gMB/eDj1s/tbcOZ+PXNDay44sr1RwaFPtGLwVtZTH+IBK0oL5UHecEo8MWR5f37tIduvQMzJrP3YsF7230xnuiG5v6np6O/H2kNuUAjyF0RpG2yeJ7pwBGumz9Bayrql8
hFLJJ0c6yAfj85lPsNvaDbhbuw8mm0N553s34lj6NqQjd6LrcR90tG45QtPHpu6ySOem6nwxTx3aN5sztBwnTAF8Muv+Z75C9XCagLU3mYEhUzIOfWF3CtHOemHb5qnphpXHcq8klTx+LTHpFc2jkgdcbSB0+e93
oa48CIIZO4TuoJ6tqkotOfTFcG5E8f1tFs636ZfrNl2MJAGXJTK5RPuVdTggri/X25NbuOLzESjYMndz+8IwTWTH1GZnm0NVJpDTubRQ/d82sd2YTKG3tjzJ0P4eV+dW65sb2L9PelJj333a9cey6UW5ZhRRLaY4
H33psTngW9D/pCYlpdoLkTOLzbkl7gkScnVwfVQsT+4BuEfop6qw66arw+njzkm4kQR35KHMbWVhxOwUvV0DaMUdpWx3xhHSP8tel3gXsKXqK6Hq8tuwWlPsMZi09K6F0DgXzl9OPqkCZjb/l+Ibwq7YCy3B7rzO
SoXGliz7mdzEvpRkO/HZAGV5+8y51s8Qq8/W4/pWOqDpNfqkCsKohNHvJlYfqszuYmhogCYQTdqWfDKtWbxtt1/CwzMNerT2osY8uG2wZxK0XUMvYNJTc3ZzcRjlUzIac2wzK+0LeDm1qfeGfIztlswPQ9GI8Zze
qHuY4P2BcI1rCTyzZVRTSMc1De9wr/+BE7/JZQvaD7vx6fnc9dc/oys656j8+mLML7fjfbmG9eWdR5/L5qeuTW1++V/DuvwVZ5ZH/vuKNvyyyD8TpO9b1NVUvNal2ziKWpeTTT/SWCdtu8+G7o31JxRfb5+k+pPI
4Hvy0DFHX9+d74WLsgz/mf0siCbOjqU+2NeD9xo=`;
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
var FIRST = 256 * 1024;
var CHUNK = 128 * 1024;
var chunksOf = function* (path) {
  let descriptor;
  try {
    descriptor = openSync2(path, "r");
  } catch (error) {
    throw new Problem(`${path}: cannot be opened (${error.code ?? "error"})`, "Check that the file may be read.", { cause: error });
  }
  try {
    let buffer = Buffer.allocUnsafe(FIRST);
    let own2;
    let read = 0;
    let at = null;
    for (let most = FIRST; ; most = CHUNK) {
      const size = readSync(descriptor, buffer, 0, Math.min(most - read % CHUNK, buffer.length), at);
      if (size === 0) return;
      read += size;
      if (at !== null) at = read;
      const next = yield buffer.subarray(0, size);
      if (next?.at !== void 0) read = at = next.at;
      buffer = next?.into ?? (own2 ??= Buffer.allocUnsafe(CHUNK));
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
