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
var packed = `nxOLEQkg43BFVwpO9TDJcdiwtXXPGtkUC1H32zza/kUFVBc+TYb/GkfvG0an3TQNUXV0GwL8pZr261aujKqqqqqbi4XMeR//MwiIygwOFK3Whava2pYwYSLaWKcjeGESIbYJGaaORwkZuwkLZxyNcxTIS4FGhToI
tB6sUU9VlYLJDPNBeEESYllhCTNatEvFqiNrsvkQpmsIabaG6h3J8EkECdnb9SI9GC1HtKczehSoCdOtTy8XUvUNuaIpPO0tEXo8B8iQ7emAG2In0HCTvBGYoyqndxy7bJbjtJ+qDjBIyGMqaYLZSmE0sXqJhWzY
OTAY/OXWqt2M7APmXtYkJk4/8XiR1MCAi6F7eYzIbo/ySyD2ZArUYobkqrrPWZl1neLbwL96myB2tWPcyA/eRK5ue2zEcvvQ+GLyi/CpalBj0h+R4qIaY4LPRUDjMkhTKg6atth0T/xtfcTft3sxUDyG6Xg03yp5
voVGwNjXkHqqYEGKWWqRQm/KhDdZrOxp17+6C+mE4XrybcdRpMiEcFVAkyQmj38/zPSF8ZdPNH6WpFeNpDqVI7JKIqKxAYeqyNkhMQwOj7Nu2Al+7uf/IOBpjGckMLLCTMWuH+UVZDJl1UUHRjDEQpN6CjlyIPn1
nS0F1a8PG7PRiUb2nKmy51owfd+1JzmpdEYWsJgeDJJDmcSR8wk+ttdX6OMkSuELQSt21yireW6p5py8yUhvnVNwwQi4fOjAQ0F9c40WiATEpaCTQV5YNY4Wq7Fq4iPsDREa7WNEzDYHn80E61WxL0vHaEVyvVNK
W9yCZpKRiLBYSN0KdMX4xRJRZV1Adiom8G3tjm5YCoxXd+/b4sv4Xz3ILy0MY/4fDZYoXEe8twIBzw5QAsfO/zYAUFWVGkIO7EQUou2KHjGkK8egJuPZLIgV9RtmR+jI8GmGW8UdkQ/zRMSLdiHJt/HH+Gv8Mxfi
vEz9Q6/umbLNZQkQhJ2yS55wGGSVw6ovbKHtpjhsrv/D+RoUYQJJ7KATXNHvAyy077oOCcVPVd9pPTBNF9ApW0CDA9Vo4YtqJF2/cGl1+lvwPGyTsftHTa2v9zcVBcsUEIGX7LkQUYjvXHYO2bv5A4ASKcI0ExlU
CMjyhI/ui6lK71n9/Va6qix3o2ODINUJlApJDUX01b7nODPanzHse6j9vmb/9d8/X3Y2fR6euVVl/O7M7nnHYMDLjo2XrJosZRCZKRMhBZKCxXT5/VSrp6l4qow9bArD7l5I7fVZFiicEegEG/+be/NndZ/LKWYy
mjIxxnJIhmHbq5df/3+GgDAC1LGrHJUcOkHZw+2w8H2f6udqy0mQmjgQRDtf8LJXTjvXLD16PzhP0p+Q9Vor3ftVm0n1q8xJ2rPWnx0C9gvB/edv3/9oKrmua+jbQgLo8Zy+wYUKfsA//oi2bjYV2LpTFasqCuT0
YDB/g/lbb/x8NNX3dO0U+KonumC34md2DXbyqAiB4s8MyIOQ5aSDPNwuhf8vTf1yJRHA0ci4xCEhzUTTYLO9LDvVpYZpSKI/BchcvJEvyJLZuqsHJKVPtszvdO7Mpic9Cc+yEZ40Wx8pz8KNolzETRNXHOMxEPP5
rU013b1MaUWRCYAAwfyey7BlBttbLqLV0uXz/X7a169rdg/XKAW0fTvJppr3c8KpAww6TWAoDHldU+i/cmWnuzF/dbZHBirHC5nxVCPTEmgJWqb5fqtayHsRrHntVa5BWxHyN2OhIawvvDMZnlfVqmo3H7/1VhtK
nzUCr866ckYFx0tCBMyAtNH0XzOtTtdKo9vgi57oUWlWxd86cDbfeFexJ6JFIwQyYmDJrK2/X2bae7pCqF+e19KD9LdsLTXxt8WVTJaVw5KYIaxhLJOOQHmJwPspp1uy2NJ6fV3mkrd2ssfpKWHu85VmUkCEYWsL
RlJCsgt9zarC+O5PER9YRBFoe2qDxaxVKKIH0Hr6lWREDXgq87bm/6+2aZ7vNtyLA9VO1r4enBAVpIJjtJYhKgqJkji0cLvYLf7qu+GMhQCIU5/6Iev3/ieip+7GXHxRtk1DZi6+AKL/1JIGzbHWery/WItgSVCr
GYp5hF2bR5cmjO3WtERU40/biU6W+q5TnAI7IJ5HN+Gl2+EkiKWzs/9catXnnIZnkO8S27nPyrMSiElgP49dfPddqi4ckv/XqU0r0ZyiD6QVt2fzjuZ+nSdLMiiWkQ6JNF5u2JYUztPtq/k6rZnTy/ZX77Hvbz2m
ds0DSZBCRBAwDinOsC7lKbv4SDsnm01efryHuIRGTgqQ1+/7qfVfv9c1QV3rbtgQa1zqTfmlADoMT7QtnrFg1LCzrAvzoNuTyr6rqYJRYD9n1PSSE3YTqvD4qtquZfrDlNam7a5DJiQzZjNAynJe/Nqr1ddvFxvi
k8oge+Yub0ixr0fqsViDYARy2bf5qu/XfyddvQ7zsxuUl+6gmBc6ayApdOYlIFGT7FTgs/Y1ZVOe25/CIhzUEK7s+6lOD7u+rxo6rXQruHOSTZf02cPMJwmSoifyE8bHqaQM42z46pcaopeRy4BdDIS0pF5vK72p
vx6pPmD4/FJbX5R2kRhV6ekfd6vY+857BH6AauyRh7ZnP4GDLPq7MYa6N/qqvW/kSQYnBTQcg6uI96WgRQihDbtBz8+OAtwKae2b7vu3ajOpv8C+hJRaOLtosJGeZfku+Z2izKpaTnuNLqWK6RoNbUKgNYUweLQ5
6E2DouEoxapa6eurq/tq2plZ0NX6AfCGYkxjwpVRWxOVr6oyJyP0GKPEhBxkT0Xg+Vcz36rV59/4MloyTirZ/Mqy7IKDQAREYUSCGDxQI/lcF10Ts2rm66tTyHvArwDSBNbZattjaKVGfcfwH6Wq5/hyWkENn3gi
UurS4DituKTU3YnpQrtTtqhU7MiGafl8lpZ8ZSHrCozIgL3eNOj5dpFnSX8fUnPAnU20/q1aa2sbDQMM8NJtrirVeVja6uu1yZ0gYeSmynJaXz+1fMNSoDHyNXIJkvyzS86DpV7+0vfrN00vr7UGu/QkrDWvHg+9
6ZE/wqQyyLYGrOWBFIKL+v+XldY3o809IjIyExRAVTUJflk1kjVCL1VkAtWHxfpaL2exCrvi3Qx7JhBm5u5Id48IIlQWUyALERmJJuR7zzwSZhYBtrtHor5HJFkdmUDXSSSq+iRA9v8A2V8QgjhDVefI0XI7f7Zk
dbUQYjXzlyPU2XNm9c+sZj2rWc5isxz4/3/fyqpuDahGF9GaMJGK3YrQQ6k20oyi5b9vv38GZuZhC+bfwysiPuCrApGFJI6FSQDZNHry30f+cwYgPCISGQGgGCWqMIzpo6lmFs0yh2ZL1VqPNqMxQZDG///eT626
fcAEIbXxdtwzRgBSuvZqayYTxL37vC3G/xFfCgMsAQGgkkZcLZKlXhQkVfm7zzn3RXwDCmGohGGqCEpZS0ylV7a10x72qEfzzB656QTKUVaN6v9M1dqFaF4IsShdNBeIXVB85jLYp/TuURLvctGKuzP8R4JwIp1C
xvw/gdwFAWIBASYccqguVL62CLGtMFvBvERJDe0sXWJ99r/3rawSxzMiMhNVQxjVVhA3klQNJdIuVxTEe/e+U/D/v3sjPDzCKoNkLzITmAHdaaC6h9XUJe97fOKR8PCIREdEZmETmUAPitgagOoaQqjpSwRlFYUw
LulASd0rjTjirjZWTpPqx95NOgvjv55QUCWl6cwCA0Pwn+xvjfD8/DVFP9E91IsG6lwVZvKApjgacLQWwUB1jQAigSzSbJ/iD7YEXOFIDNJqldfKd98X1Z56mXHKpPzs3sWWKIrsYANB0JG1/n6oPUzsYZZdET5d
ZzO7fV8q1//JDOEB2f4GSbfL5VW2ZelK1fxl5PK/1c6lHscIkM2wD7FS/t80Sf82s8n+q5lDtmRZB0KAAPcaq/o+aqa7d14fO/uPEhBSROQSEgpS3f39KurZx2xPWcfXToGWJojIkYQIbmHT/3ECTVuS8v6JpT21
kvYwprFg/5c167mjtlNt3V1J7p+T3EBQ0Pq+r/068+gZQr6YYrk0OQVYW7peP/Z78x3DmK2E+lXRpOsBeYmAudtci7Gs9nHmz353iRJFQFREaKobM/r+UKMesZMpbfcuWAgBEvaU7tgfdo5hs/9nV1vtsf1HDeEc
hmEgQGqb6LxlP+3fmp+tIiIVGZIASY9kX/S170+5TrIuk939JQEoimIB0Uj5yUP5ti/L8sR7eo6/ZCX6okEIAQ/s3uD3e1vfSevbtJevnrGKECBQLGnlliT6Onwrzd18Or8bSdo2IYQQQsDYz05v08Fq+Osr9/t9
iQYyDAQiZk+r7OsZv4ZaX/lP2OD1ziULEEKILMBB3W/wWaxlnce+dqJRBOTSROgMXeX/j2nxZ3Zatv+yiqiAFDVKech9meyPWf3b23Kt/VERkRpCQEiYf7OX2PT5oQWaF5LmHwVbx+q0rJXWsmzMcj9W1ffszpo/
m0fXHp2lEASogBwBApqy92Ov8X+yTbp7m6S979MYhWFAQJTfiAgWY+v//c4TEZFYwjhAl/F+rOx7+dvpyU4mkz3SKiIgAuIFBVaVfof7pp6lMev0qlCesgoWThG2sf+W9KCTrL/5N77fktH93NeTP9Yzu3cZVYJk
DKoOEq792LL+J8yT/u7bzyaK82xkcY/mDGs0oZDZmeA4XFnMIph3+C5XDEh3I93dzQ8kgUlDjTcgLP/bkKnX9nYeR0dpdIyRC4OaEUxwPSJYWKiNZ59SOECrg0n+uz5dAGgktIVi0Tt5WTJwQEt2f82d+G7+ILAK
GJAIwkL/SJLOzyFJJaD6kY3zGeRU1h6QEn5Dhk8CkLifJ1WbMOB7BfrA6pTCYRwyblpVLerLkh5EnL5ukgQEqA1PWKjwxwXa31N8UsefYs88axTK581ejn89IOPIb56KBHdUyTSD5o/YTKSap2KRjwpNukt7sHZd
MvuMyBtj0Fb0HZ42T0L1D8VioTcL6GXs3SXqLccHM1+4rZy2O94Z204l5TfD8G1n+F/DtlqaBtf66gRSh3fX0vPMvB+eHs+Ymmidt2ntZ1vMNCe/86MXB9MOBRrdy+7U+a47n7RWUvDLykWPnxOmf2rQY3ec/N+B
iRmAqZfnZ12Bi6D4PiXxDLqun02SJLEvht0GGB75LbNM5OJhEnnKRQNHxObtbaqp586AqsUOnhXLNBurhRN4EzHq1kQLCkK+LxlG98OIFogwVf8HSIDo90YDgwer2gD0qHFgP8O1yvOvezz20/C5/NkOlfa5gTwX
qioWtCAyAR0SuHluZk9vbDsvlu10bHfe4NZSEo+3eXt43Lq+pmYeq9+FRY0AEQwJngFCLZIkIN/FY6OVhdeylCAnYfaywIxaqeU/dHajzBu9m1SzoJMWsXTgW2gsJvqwsnKLFqsHtsuWMgg9JO6h69YeS5F0IcZS
YzBRXAiS1FhVdHUPqxbzrNiFAb8KNM30wG0iRHaX+XrTghD6dXcbLHSyy+w+Ey8n/MdkjE9HHTLFtPovOlRrVgALY5/umyaCdi/1PEgtY/MdoCSySyPeh50Qzq9emIaDlCkARQieU5ASDA5ssYe67CKnqD/3Q7f9
/ZfYJeZWfKhPhkwtzPfdKf06FsAQWd2TOwt8ASn6p6B/Zz6ZheeMl86P6LcvvqFZfyQCArxGJNWjHYWfhxXNHNHFBMGApbDMvWDZtm4GugeK4pL3pfeiL0NuIzv7ULTo0MCqqO9UBpvv08jvP4RVqXPozP/taDNT
WKDxC7Dd6dvs6UOL/P3k4ZuWfwQZpAGmN0UFyk8QMXoZSzLdZa3ePA0bHO5ZTUl+mPElVhWG4oPhDXYBLOY/P0AWwtD3+3JddPAQPl+/nHx9jexXTRPlkV+NmkHgNOy5DUBKErPbjEHExLry9AmfQ8ykg5nf3ZCY
olfVrzK46WFyaNu8D5UyaDIRACApOv7UYJ3QQFC5/JDmHBVdR4uRaSYPKavscx3Qe44hpy814vhen/fKX9uooohI5VGzqcpeQ0Rt5gkKmk3GSHLVXfO1HoJb/YBfuU1589IUtCQd8HRXsq2mjSLAocKrakcBw+5k
eylBJdFyWQso5YNqD3lgtKyEGgx9phbrD4rIeP+CFYnds7zJB3qkbsn66Gj5mXm3XoLmZUiHcCr73/by8vzoR0BlDAQtX+oe3r4vCcsUbyDxxLPkURJDTxeR5VCmf/LlbnMvECV3kGdRGUOauCyRFCFIthvwkak0
6yMGI2xV4EuM3jYnydfGlqjkfqdkYaBvxPIExUPXXhuGz1AT5TyIWdSUfZRW7ajEbsns0ettD4epfBjWkjEPJusE4mjDdHBge+gpNTMnXjPQCTfp1hdQ0hR5It9dnRT0bGODIEjq/tTxgcCaEfKWG3BReWNh/L6C
bTWKTMooTPyKVVEjrylvcPh6UD6XkakMF8A/fkQPSgp4VihprlvJywG1EcSAwQCIxfKcxC6suNoz7q43I+J5sObyWz2ch3EDyUtPG9r1LXiizeEKVwMAnrb2QZdtFTC3OYNBKyd89a05H7l2jhwCBoGqMLRA1bVF
eRWz8xyxiMC8aAeWERcF60Djrpe5wRk2IMFj+LYAnrerSQAL/HhdI71pdqhjIQU5+if+/iVsdRqLJvOocJgzvF7Twj1ZzTe8ZkEYorQ/l+TLnIsUr2liAcL42j8hh0/ufQc7YIcA3EJkFjJLmU5HaBtx+/q9Pjly
fh4grhYtd/Vyt76qEwLyTaeou66f5AueDdwR9LEQgWtxoz7EQeYSYq2C2hBDB3LFinPRhaKiJUf8/VZFhOe4d/LgZBLXdIvbGS1k3HMm5F/b65MrbmPbZNcBXGWEgr64+Tcl9+EneYJrfUstrVxFKBA9LTWqHOS2
FW/gvsuAGRR94g1uaVXGziObH8ZF3e5kr0Erc/qgv4BxJ8a2P0lOnNmndNrzyXS+TV/GY1Ofp5kjoOfLIa3YtyD5YtQ96XHzd+BwhZ6BpbBodEyxpDkIh5SD/S8OaDgjqmFY9Goc/UqDgcdVjaWXVK4vRrD3WRu4
qVOVF7kG4dwWMiDAngVYcqUmU9nCuAULFg642DMSeWuDARzAorRAl9vrcnmd9dozmGYKW5RK+stkdvX9NeRKJgfUsqwpH8pLG8i2XP0GlPiK88yWVB+pO1+1Nnx+U7x99nRtyj2wcZd7FvZb9yZM53EA/tQNi3gh
4JicL5L43lDKomILHOch2/scqdT+q3BMmN/uAqZPwxq3vNc07IN9UhA80sgu+iF//X4dqGm/2N8Uu1CEUrSe3bgMtJ6FSR+zd8Ibx5cXIJCnPyHn6gmh9llaTg1uSCydKqJ1gUW9oD5IL5QI7cqdVIjhjS3hN3wf
a8U+opLY28iMFDxlwskDl00ep3SVQFmQOJWRd1c/ZXjUNKHcbXaEdHvtTEv2ZYMd7CYyh3kjad2pO5MoILkRkBMQvu8LYfk5QyBjU0GMIz2EgGNmXVFmiY0HqyYHguYFuaXuaJHvPHwvgiOVkVFAatDZi/AXKEab
Olp4wCueoF9jaT2OKk4B5p/8GqiIVSjaZt3X9+3DBQG/gjWLyX4J9aY6bTiEMdnvSR9qmE9REVEbUDGIURvaEZsCK/kM2YPsYFvbS18cdLASZchjhlEg5i9HCU121ZbY9VSkkfy/4QcL/brgMcSanDmcCOU+Bc2z
HWzsW7UUC3dYIR2KihrnLyZvhNsbcUkDkcNqUGCbc8J03osi102hgZW+CdR7N7I/P0nhDc34gYlJG0PmXzdLaMwyHjYC9X8bnaH9IIcOtdtT+FRz3t2noXudiOQNwyePXuoxbOin+yHFw8fLAlrxHtqWn9pjH1tL
xxZ24vWBKyguc2OJ8IsiLypyO/cDHxrJ/gK8iwr8pQXX8Y/Pp224uWodAoJ2uNRkVvJ4Byi7W0K5g24H1irFnKn/U9SWTNEO9hzVs/ou3va51LVDi7X0LOB9eF3YpD/3jnN0voAHpkVTcZchUOuoY+IepB0aoQ09
ImdEIy5PlklyOPdPjIuYQBnpVCWz19rWnmukV9grtLBd16X1egfeHrBat92cg6Z2zzSM5aGoLEukKs9/Xd3WNonb3/qUn4AHd813oO0OoeXJN2Uq5zbN0guQZ8wf9fzmGxS8DWjNZGLrWD1PraUFDYozDNJ4CDWq
Xcm0LCxNRhgt8klTXdka/yNSpSFoe+W0plPpJyRn6qIoYoGcR13+sJLDoOG5WFessHTj1f/P+p4QDV+Bl1tVL1MvdUSuuv1ntWcaIaL3OpSJQcQHOh4ggKP+Q9Yfj0ieIw4QQghvhpNMDQnj6+ezdMg29uRRKUNi
qiOfN84f5mntJgFOJv2eg9U+GyY6ObnPL3rn4WW9EJGHRGuuqlJuWsS2Xuk1Tk3ci6Zj55M8V9o+Ykn6iEZoVA7czi+Ui29+G6R7TnhW2jMMqFbIZbU4PiYqGI1cDqzoyXfkIqfHdCJ6tbFYcjxFsiRl92+DpH2k
axXXwV8aCt4tM4t5M5YmcEvDz/JxCs2o2sh3EDG7DDp5lZPQdyAwNKW7MfZ+cbKgWOMC1aowTfcH7otw5lGyMLWoN86C+4yob6BS0aTLzNB85XoX3GlOhdCQPskI9oeX8l7U8yBJNZv28N+CMIYHi7TDtCCUS0w7
7B8b7UwHYX0YpnGmT2dsPzaWiZTVqykEVRE4Yn+MZv7Wm5MXvOXbrMNEl3Pr26QWqzNb84KNQRn+chk4oUG8G0EVYWLHf6ZD83XgmqezTFQBaTMkujw90SyRbipCYXxuWmQnEcYNj/VtgcqE98He21WvTyOlt6EK
hNiZioVVUfgGiQLoi+YMZWRQecSXxBUQjaYLMXyLE1d3Q5hTCEfqBV2P4tHRpjDyn6soGCliMp8yLrU0ImIt3bVP5ZzfetWNz/czrQivCnESUy5Q4xj/YD40JnZJdyj5Uj2JtHrEKfVIo4/ZvLqRo0qQsGcQOoVw
pOD3GmtMiK5CnpW7/QUdH1KkIPMiMoK6pvWPP0uNs5eQq86mINeAqAEmzA3ipq/GSmXuiFdOL2pHoUF5RPQtQYa29hQ4wOSE0tn/978/kPa04yKFjvwMfz+zhVc+/8x8siMja0SbfYSuMdgqlTWZUL2PrYiXRvVh
fOROpHvy7wUyumX37Qt7Pk9vPMrVnHkqDHDjtrQfHbj470tpPzka2Pfk/sRaPB3MlzN1zL+704DKEPW41HG4UF3mJTVZGjJUn/skfeaT7tQ2SB75jXt/JOkYgd+H0gSfd5svqCIDsf6CMM2U/CPrdkpE74acd/0b
mtl09jvtd87jGbNu5lOsPEdAoJws7eDbVla41Hi98wg/ZVvIA3o1MvISmt8TlKj7ucuDDV3uq0FN4VQByiO15uNhxiGzOz6ZSDPXfa4Oh0Mz7Dg+FQuwkdWqiZPGB6aFC5qjx89LjNNnsI2NfsvjJVshICWPD5JG
Vu52ZjtWR+F+0A8boEM1lLBYQnujABcc9lnXDhrkj/ehnmPk10Vj9aCuKCzQJuUN8Y/XusT0geKiWQLKFJRYNwzFmg4PdW76sZJnemb6+s2xZLLU0UfMV3s4XWTclj10WO01cp7paWm6A7O1VAYRi/wlHcfH49PL
lG0fi5MkS2B96T7GhLCbNnuE+9QamHnHfb9+3N2rWfxbvLMn/bU/sMiBqOukPC3IuxBRhPNOHpNE9M2fsyKT/b6o7MWY0LrsLpzSprz8fATHHH/pW1nJ3wHphP2HvuaBtpAsxXyiCBE70mHrTQhKED/QrYw2gNMG
6XEoPykzKHvIfYB/7yZrfUIUROFDBQOkBe2gzO8LzJDnXFw112IzoQFM6MsiZ5FEehXw7oL5hR+15OgHlLeqtRe/VLj7Cl/4TLfNCbL/i71RbhkHkjfAwa+EOQ1CerHTHUEUBT/EeVaUcb7UWOfhjrBOQe8eEc3/
ZRi3zEn+0BbtgJeG3NB7RvQ6kudvJ5JnoodSxtRv6rGPJ5tp1ToxPAszDuRogLqC/gL65PiPcRUmlEQi+V3xmWgIRMRWw4cBQIHyEEWnUEtocFzRJhWrop+joWtpUCLqF9EjyJUMXsRHggx4rFKpMofwJM0pQMXA
iPSKqd3CDy0SZZs73LbtI100ooc6ZKJF2aiIB9azSpsEKh2WpT/TQ+myYgGqfpacPPzbn2JbyHiByuEpIoPZMm1qTW6yBAFb9PftGHKcxZwK0c8GQPLnadRvAWBcxhQnZsj26ZZ2TW9B3c7vsBhD4hMRJidp66ix
omSHt+hCP2Gl/7/LciYa4KXvwwYhgOF3LfqfEZwwDED/Ev5qfkPKFY8Ex+pQPxHFYgcU9O4ntWDo1pT4fq9PmtdfokAolE3YgvdFjkioKmCkrcp7y3NNz0e6a3KyBwdw1sX/N4VRfAM7NMImCX4EYpgGn6QTUMOB
5QXjWMhwpCGDJYaoQbBusQyrvpyy/MTUxoAC/Rawxf0f38x8Uo9gmaqCtLw4bTrtaNX05HQ0z2lzUXlDs2zwQRTcpznuy+JwAEPgBOfVlGfklcW3pJ0AChjZSy5gcBy3Qe9qeB95OrWBld/nTqz+nq9KQVL7GII3
QGWed9HY5NCiPhcg7lOEeMjwX6eaEqeD6xc2xErux5/yPN0yE2hznUt2PVJc3aMas+KxEdpaCgoahXjdcWdqXmwmLRdlLv5ZnrvW7atBcsiGBs1qeHQgPMyeghlyrGCRzgyVLInI2BcxpXTxqOEUA4x7AQEEFPbH
BqciedOTtujfW5z8clDaSvib+xR2Bv0/dSthdr9IMocV0osT0I2UOUQ7znzAB/BY/NgJl4B5EXQEdntodLBD+JCPvYYgVUZAjVV/2pdd7R/Sos6l5Fns3+4bnAffl/WSt6+vstt8AU5niyMkHykxF6RrOC7Fg40M
zAcZl75I8oGkpSB8bbddo42bh+lLEjbdhXFTc3MdE8YCdsKY57waSMcOE9DSxsxwGTobrlFp4usvFPJ125E83g7SI+86nLhpF4mW9HYS1/L9I/McwN4RGV8FqR0gLrf+QLylozgiPgq+9KfO8yr3pvDdEP6RjbQP
4tuiIoI4pdRKJUKSOMC/c74TtmWBWYqgANf1WNBMUh7z+82aZXDXeh7BeTHxz5xSxSP4EW4bmQkgtKqa0uKhPesXGHDkoSVsRBN8wkYyGEr3YbK/O+ZRH720UkmJN9is4hItYR/LePExDtNwfTr/g5ChWgifN23g
00UqCppJUNTbZtbhw6f+3uhzpR4Gd77D3zn72Fqmsh8EJvnWHSA4j4n5ln/Oo5rtcaJiRfaC8gzG1f0SNntAiLuVtWAmbDMCiLOLSwoo17D2KTkcIE/UC1WwHDrwlCdQAjcji/P0fZ4mR2VAtHrG90QUnPxvuE96
7w+mjdkIgwywq1W9etaJLLM3Asy7+CZYLuNRcKf8kNidgfO3yEWMdtsrYPpOvScCwX1jIdL7j0b0svcb5Zevj5mgm6OGGeXs4Pw2uhC9tAD6x+k+am2eTym7BGq+HXuBExi+HTumVa//hx6sjlEEXS9AYfV94+gh
w2mLzMt02rc6wVfA5b/gGZrGOpHU9/NJLXn8grSFeuYTFUYYZ0kmF8Dfjk9XusL9BdhcNVev71IpIrdvOMp4BOU94qVwC+7IEtnnQ+fpkKujfgjNol7jDNDbZadDICq3Kuy5mPpVCM322bQSbg/Z5anyyi/FOXCl
h/7zE3Zei/Ppkkl8kLo/r2sUopVD7bqwz6MoV3oWs+Lvw+3a4Di4hAl+8v4xOEFhECcTkolpY7U5k6u4pwya85RpsTs3cOhJ5B4o/csFA/cv3zRS5kXUVKfTi5i8iWZvC8Sk/JsGKiQKB8V31ODTk2jI3rQpAaTI
CzytZ3StBZ/SdcKB8jJK1UBy2NAyWJGLk20+nIq9gxtD6rLrbBxSg6CWBXad5i4WpxoL3LWcX7br7cdj19Xn/cU4/2BGYmiQMC50wqbj1/6CEDKpA5o3i5rts9JvaVyqnfAVSEvmc71kaPNOWsiNNzBAYvSNnJKl
Tn9gRkmb0PKWmKhQUCv17dPuymPucZH1+AxbZvf6wSlGSzqVGMX90XVfdVvw+G5egzfkUouqYkXsmNe6DJgze+clRpnJxRkzuAxEI1Pkv/PKLgPXyn0E5OFDvE0vXpGtjliDDQb7a/fpU5t/2wwnDLVl6bHmZXrW
359+r0phZHlaJSTO6T1CURuw0uazNZ3rfBijlqFnrlFT3PwOGLzF2CSJn5SlYVXcg3Fg40xs4Fpp7Ozchi2o1fuYQKP33eAaY2ZdY2FNOMfNpeEaIO61Zwtxdqaq42tXdN64wONXQD7b8W4kQyvTWEwAUiWU50Ox
cguDO3wHIDuEXBnhXmvRYRymIlgjPd+eZ/Atrgyvsk1fzK6zys6XLblm2qrvEZbFTSi2GUXSpoVc/clmqxj2gCfWLaocw9yY9+zNnvZiwesR9csqTnywcICmAFWOdKbco56XiRpJgBGSMx0OJL7rcSBnuzrIfhKT
wbINgBvh98+WTONlJQ5jfmA/yrG7VrccaA39Fd/Pb1U4ooS3xPqO71KxoK2kDZWiRRW5MA81dfXxyowGUFIBOSB1EwqgnORM2TzJ45oZDj6K5URl4t0zhYgSrFXYsY3lPOlJMW+hfv8qgASXyM574Ht3Hww7ONWc
pQPkkxebhsqCTjOIlHrMN9W/1jzVeGLlWEHPuVlws8/ARgpsBTp+liw7bcbfcNw3TEU7kNDEVn7DYu+sWHjlQKHCC5ZSEF+bQ3NNPwyG24Ro6XyuMH5iKvkD6VdlMUZbX+3L5/Hzl9H7LuNi4ks+K6T095e1SO8s
LSqrXwSxAiJzjNcDZwdMusjeZFugfkYjXaIMjRe3g7h8YGvlwd9eGfv03NFjnv55jy/oNvRvQChceWpTIdnEvarv/96OcVHVm/OpXNr7lS2iUcZRS2u6UbQcSzRSB2jsZhvwJOEtBJV2ngUzckYakpl20n+/NGly
zWuL+hvbTRcrEWdXIG4crKq0no01lYdk+g6E05sq3pNA2ucwJGFpdE0qnHApxSYuDhdjXuyUcBwF0kApsQ1B0bpbrAijCoP4CsxiRRAHqSsL7tfZ4uXd0vvn9sh5Jn4tyI+jmoHY1nqpZjkMm9tOetdIybaDIKlj
07Qy5lfo35Ql4WkaeaZ9fic8R0vzfXOxUevsmGLNATVVchVsQ2mqUemHzjCfv7gDhu+n5sE3VIkpHxQECU/EuLJh/iDBPo/9gdXggBHPODRpeHPp2ev3pMtSOSwfLdMh+62EW/+q8dTPVnvlRD02YBzJ62iI9LfT
Anu1Hu0rRiT2/8tRcUIL58X3VLrcON6FMgz5DSKMRvy75V3qaqiJwSsq2OLBXqnaJXe+wtbb16qN7Ad6LLxyfEs7reci6zQNmE3NKRndrAmtSt73k3YpkdwmiyiMvraI60qiMl2AKxzS4hemIgDQ7+GehqQMrRS+
i9w6MOJ53INOU9zYz1oDfh5UHtyYdTFpg6XlMo01f9jLK6St3SmoVcDY/vzgGFm4FtRvfG2CfByInAxcLhBMTpvJzjJ1pd8gwRSnyT3NMxFJg8/Ry/165ivoBX4xbH17ncU3tfX8vdy0+Elyi7NRSVE0Q795kVEw
fhD48ZSmuzj7OhvEKXeisgki7k8OlbGD9xvgNMTjVq/dqjYT13V4YV8yc2fpDI3NwLvNUcTSRi5UOPe2Hk3Q4dw4lEkA8ERSlT0wnnzJt80B5NBMeh+uLXbZmwxrG1aS9XXb7no5EZVVQdn7WkI8o7pz0p+kLo8A
+ZB/OfpgzzgMK2gYGBcwV1FRfttBwCL6PWgsMiV/T+XfP4k6mndj15hDnLY6A+VBjDuRBuyXtikqjNjavHR/1oQlx9qo0ySImv07onJf6L0IPmje31MZ/E9g4fK8qvtwLALm0YGbbtbHvr5ub2ZeE7xqdjh3C0Ic
+caK2vZUBgbt+jv7/MpSYMsnNyPuFOTrbH9lBC3FrU47KDLiCLFXOPolCjPQ7rJrv1ZSgp2Y69na/LpFM5dC0miWRvmyRdOK5RJ7TXqJpsnjuPy4Eiy8MaW7RRzGY6vCdCpqgT+Y7dt2jBMJpPKL8Dos4LKyCHfk
HSCNA9ul4jTUXyYJbRhIWCzGC0AT1Qk4FvaGmrgSJraYTa8dW7RP1rLwAvqDGoUI+XvKJsHC53qRS0QA9mRyjOSPO4J1JLEj95Dl+IZsl8wWX0IN/cJ/Tmcnuv6Tbv2rIR8E8gIuxA9RrtqYB3+ZQ76hzlNCzON2
dygV1vGMkeOUnuja1ZlvTBmv7Fg5nHF+Tff98LWWb2EIC0tRrbDbEAMqY8S4ErohLoj3NYN7Arm2aonGxK4EXCqUBN/qPSsJoL0mc1TgVDP/5lXCSKJPfES8Id0jDy3gpeT1L7dsPoUZH1K4nWWp+JOcPrE2yWbT
KEgpyg1q2AERTYQnqQ/go3OjZZkHEpOElJ+GPVFiXXpymm/9wyAF/XNAX0LsFC+QzsB/TJTxmPEbk5OTXQmoJxzybdrHpGH658f/J9C8FM47/PhDb5KsKxAncotOjV/2870L2Vh+2PLZjTDD5kR03RYFP6vPB/Fd
EB9gignd5VYWjRYEZv0qR8lplvefCTXaYUXioJWTq0nU2o24rWdNqIubIGlCQbCexotgSwtfo9RWvcS8gVB/GFtk8lgm3Nh8X9Mhz7gLIGKTGAfmlHNCENvLdG2uvL+KC2V79ikT/8wQVYJ5gQIGbrI/z9W1R1Fa
sYk58RH/5nwMby4lVnD3LmmisU7rHXwnRz3yX72S1yKHrbcgwH72MtMB7rPCKo+SsPk2iSb0sMVlKbBxziHCRTsb8urA6+WpSXv6h7TDNzUVaSHISAXnfqGGlmmPpcbTvxhOLwMZjrH8vU0GKJMDr89EWTwhhOGU
k+f9daxDwyMa9asXbKBa4BGft6UdzOTIg3Gpu/uYpPeBmM2AyFKzg5h89BnFnlVr79x2+RGttr9t7zZ4vzDXRHPxv4jX6SxWIeq4UDHxNitazutMNmswUgqKwgnwAFU5475/jigldJ+9/NRCTcq3Bq0S+JjbNEbe
E+B7lU4GqPMu7D64QxExUH7iTi7ssQ5iWqGyMMofoh0bacmweFb855DPaDNoEwZbQzm7poOrvm2dVTNRhPcfsEhnW75S7CfsbLzoNF8loyuDPKbbJltVDhlfYOWloJlZNJHgoGs2fGVmIZmdwN946vMWUTgtBpMw
HRwGi5ykq1aRcv/5EmrIwrvxNMJ/SqS6PAkiMYlFwa3iG9ocf7yD1m3N3Nb96nGkgP51+VnNKUckfKp/INtwIp47qWkPI+Oes+v2FUDgQOQgtcCkhrKkJqo/ivE5zMXXuwxDGMUSEFCPCDerIHY0yyH5gGAMbGQ2
uUc06lALQblz66Ui+H3C5crdNe6KodzB6hLZdIPiytIVkOWh4xSeoVQgoyduJj3uZQCGYmzu3ACf78q872AJveV/zXo5TwWvdl5J/49dnx1uhlV8pJp7fZ4naIYmIWBlTAhopVS1c+v/23Kcg5+ohsT6/0/9I0en
DVo0gaQ6k0re9TL8/n/HdIxE5TsTLyQOZwPBVPuDieydzy00WyP+4jnLp9YOqxtHWysji2IW3Slc/qn+wRXrdZws7FsVNUBv8FFUSlZkJ9mkDicU+/f7emirmcTsNU0tBfHvum79JnDdjlZvmtbazESgm4SQbLKO
OLhtTD+G93kEnju/iTtUoxxxIpQXSsFJJOSQSAGDYEMbpF8zE1b7VFCDhU/gj6inoWjAPdZNGr3YgtMO+gbt1t+EBYLw7eLtTruQ/pO6Mk0sYrLThzLrswYhH2J8OqbPXOvSJacqfEVOEwQhILkfYoaep0wSWZuN
TocQJLrwh6aITwhhT2kCL6/JUiv5NubgOKt/I7wmUK2aajIq3/diJg/Te7KYN9sCj6RNOPV3hQF8iQi+gfJvqlhl/0q7NKe19bLfog2X0qARhXtSglDgENtKu93xgbP1xnp8RivsNqo3pvjn9Rr/J/RMe4yR4c8U
YUSRpcviN9qeOK94yuS5zUh8lsHOh2ukP9mXafIcTrURl+3yYj7d5uVQR/5ujFuUKNBr87XOc+HfNAWwNxJR8vdalapynvX2dPrMKs4YEjMDKy+SEGwDzGoDRGCLCWULsar9a56vWkqcBs/16rD3s5SDHZePViEE
jRhu/aiovibNDMzCj/ocX3+O16SykH4QxVHPaHAQIBhgqcaTOSFrvxg1keD58LHxDZ2oKABniTE3zFiJpZYTl5XaVDKr7RLBTLLpImt2JP6wXHGsOLg/zXfL5iUN2w9CAsD7jvImcN6iy3VM0M4mgoIXELfFGpw1
JM3+Wq0xDtlOT8Zw/7vcd5qc/bxRPaQ1fwL9VN6SRSV5Dl9TVrEUlLwciPZ67vu5u9Kl+ANjkfnxrExt86urq53DSLXjcoYxSit88g7gOi5zxHmhRfMsTIgb6kR09bc2H9yYhMGhZJq75jTHBcy2WO4tcMwa5WaI
Ofum6sVPkr+LrgvuqXbzfI6TKf4XbRrCB46iHYAtYRRFg6PsoQp3IHk+oRDKbYmi859u113xcc3wd9W0qRl8RDL8BiDxSJzoBlsOd6nIkgep6XYJXIepNV7W1N8npRASjHAcRuKeNK7601aGvBp4D0w/e/vejlzK
M+iJ5ziL8QJCqThkS7ok2FuM2Gb7QSqDXCrElRhYiO+7mWtYxfPW9GV7U6n9OHuqwc21C3+qDav4WEpa9/7o2yE7jevOKwMiL588RDyvX8ysNOkt83warv8Zr3lWLMOivMKn71qQZXVudoWae+pRjBGnwKVDnoeA
zKrgUDTXzvAxwrddiutxDmDd4gPj/hzp6ALcNsozAeZKpbDHFu15zjkmuJt71vDtF+/y+tofBiiVm2vZZ4hVD0eueLugYoCcGyiupSNO+gL8jOurca/qFwQBJn6PNUAFCyIPMnrdV+RgTWs/neBlnqp8N2vWfAeO
X4Z4eEVO1CnHv2aS5jbdEM5YSXt1McyHFocpU87EVhB/Bv9Kg+q8N/BIj4i1jlVoelp1Tmei/J1tBB+CKn6NbASdgLRbY2l+yV0Y/HE04k4UGzFwETYGAck/Ou6xXqJ9j4BgUJEmeTveNX1eVELe5ZTlJywnmYn4
URZmXA/5HmIN4F0SQTVhBFrY1xTCXOr3rIjyPjU8nxjwhZcrQAC9X7TIl0+16vxqfr2aoKx9loVi9W9H1M/Xq6ImjIPstlQgdoXa/by9YC9+rANcaf/JvBa9lmk839wDYZqHzq1OBx3K2ifr9KWHr2OKp5aGNRyZ
W4H+FXFM85q2D0d2IOVb4SeEgtuQu/s4H2rl2YmG2ggO1kl0Mo2GnpqeKp0YcaDcq2dJUiyaaOgpnR1psqWjejKHQO6snd9ogwp1Qunub6pG31BofB7pd9+F6OgC1tFiUS2l8S8IDQn/FUdknqcoCJOOV/tSMrQV
Hv18gQ6Eh+T7pUotg2o6tG1k0r27mjpUhvpOqrwz2jImXq2ybM+uK7E36LdTuFQ94nen7SdEaL/kHGr6bLAfwLLjkNSla9rwhZ6XHSJvtjpLJBO7ML0DoRPVma/IzQzu6lROjM39L3GhEVtSBx4u67XdmmW0SUe8
/EAxm+VEFjZsegyljmWkKcxSc6ocF2eebT58MJRKzO8hmFoMQCn5kAWI82syCaWafPphCJiuuRKXhPZCzKzOHZa+/kR3T+P59uPjNUuQYl1VnTuEP9i66easSMQnGaXfvugmvcLU/hpcBIror5Ooc5TYL9+DvamC
xlPV+pcXQKJ2OA5D6ZGxnxb7uQ7CcX4XMMD8pJdvd9zoMznvFYK82523rf+7gxzciOu9duhRxkp5qp4cQP1PkMDj75/Fy/T4zTVtrmZ7Cg6e5AoEc0MmvvrEcPAexD+n2hlh+zOAaRhs6pL2DdVUAv2IOxoOGOkF
1XGzbC6aDaA9UZPD3oCJA9zerJG+97HvvlmIHD2B1ZtEsAzsl1bKohnp4Rx7gDyHsvkjG89X+mNp0/4yWYUYDa04KQt1Gd4rJnrlc7fUBisu2EJ1B3dR/1dgMwZXUeeUFTfk7OEhzhg30Uk/o8fYYWZ2Z4HLbn0R
0aN6LDu9Bk9rWfRjVJft9NcedtOoPMSuvRRuJF02pI22K9zluTVaKTNw3XaNLOVAak9k8P0x1B97Dc9zw3h9skRqTfjIDPsaxKiQL57Ne2ag49hqFVFvBZIiBePYHdqxLHY9m1jiZJTxZmJFpDc/6ZrYTicKzQaY
4763uZupISYi1SGT/du9G4G5jDci/ZpPhs0ctKYlJHe85hjUvWX+Q7AYRA4F0rby0P0HH+hiIs6noGO0EmTqnqCzwVaYqWnRYxV0lJOb9qtiK/UPzM1vW9ANq6vs8+pSDFKhu+kPlMHAQmmmtuP2VxOc+wzqQ716
/uc/jpvfVyfGXubGBLSq3e7YXfykd9Y/swLSKK/EhR0EtMYLMLUys0nPjoixZHU3mWHTEij5mQcz1udCGw0rGSWxj2T3oLF8TxEPFiY+/aRvHGSPGWMXLZkb5eTtPtnl1pfldwL6627EcEDs6gY9BIEsaRWhZ/+6
hyjws/vxNvFydrkLhzjsME7sN8TDT5+1lxB+2T4EUB1FMvUChupVnT73O9zEpjKeSQF8Fnk7YGehFn4DFuAMDRiw5mE/Y6SY8tTGz/63YAXUj0cW4KfBry/g+asXJ3QAq/XiFmFn09nZSwihMSqKWqHvtbLIlzhT
QmSTVPzyl1mWfQXI6GWB/srkJ8l2PorTzIJ/Ke6l/4TCXbp9vXLGMh4Di9OiiIzj2yb4a2u7hzFWzlRylZKOG8SKxoSNu5fFeevTwOrw7JJz2B3d8hUQCyh9jLHRPCM7wZNIDGk1E7c3lMyPP+0QMjQSG12H8Nma
ALV5U2sLWRSbNsycBstPqDQaE7uBGGalvn3jo3Up0Kk0rwV5+oiGXfJwdG0ifJmWsCNkKnSZn8Z0O59CY1dc8FudtZRoJFy0efJu8D1j4p+JlONkMXeizqIMuUeqonxbSsGI5d/DUempQMuXpSyDtVCDaRE3WhIW
LoPNXNMxjxt91Up9iUbMpT52XLjtl3A4PueP0UjWu57yrf+gNQQXRHXc6MlLjn5AhhqU3pueXZSABGpCEuTQW4wuttrck2Srff5Jop4g6Rz3pZuCYmJFT7X9t+aimjX9eVaOG9xPTgVegIY5CPJNDJGF0SBvr6xi
kt+ehxVtY4tCLgo2lk4balowHGq2zqv6uACU0otoaQU7dzzT/pN8sUnFTkHtaJotCEzJPvHeqH316RxqnN5pHZy4m/ubLJLIp2qim+PjOOMqTFRjTTkOiidRqflgkd/849b8x2mffrDUET3mUEnQ+OtTvIV6o+9p
yunIYdo/WZgzxGaTVA33LpkmDUJxDkrr/0bZC/FTnQBKOff9euRvNOuMaeAnSoQ5v3HQzNKtvsi+A4SZ3KXR82Hj2cGP9PzlJkeZtNecdbQQyvF+0hhxDb02JmP7GhJ+Dcg+kmQX55AtXv6ieg6dwqc9RVPwZEr1
YKTqBLJlmAR1EuxIoPguqVvXxO3fXk6KBrDlRzzpGkje0mAxpfyZW9v1UBpy5299GUhfvsdlQeT0sc/gZ01V4SoIJXQS0W+39vittmv1U2NtF9We2vN+6iG/MJ9HVXGKg4AJGDPH+Ig1nXrTzRHA94CtABteLLrT
mdXg9nk7QbP02LziVCE3UGgVMx8MUTU/qtkXFnmgImxuFdBhr8vzAqSi9aOTly7FSwAqvzD3j5nLfZ3ctXFBm0uGYPzuA0hRIXyhoHCPZQsNOG/zj4s1wXSd9bvDxZ8cGqGNbIJwvK7CUDn4rSzCB7VKMWAaGbvN
GyzvpztvW5jqv/ZXaJwc57T5boxeO9auMoKintNKt2E1V5cqgMVYW+V+4f69wU88hva66/858BjDtBg3A4NacmdY+UxbxPIyQTxjGFL2YWwba7QUxfzJX9TEhdbpu6gX3XzFBNP7EqM6PTLz9m3yuI75iZBoh11u
naydP3gcsFKuRYNKQ+vePv3wdqzLuW9X7XeJJ4eZDnaj0tioieq3q7z4YJqeRKOy1odnbuaOesThtsKlLRomDUrblv/y9A3pRLJg0Rqr204IdE78082EpOC+dv7xt5NlfmGulRkwTv6zJc5pHeCxZnlDZ4NMJliF
wi69/SK3V6lazSWGOucIIuo5A1Pg9Kif3/9lHkMQAyLi0nc3WgiFzxmAlk1bwKpzLgnT11MvUJxUYVNh+v53ypzvm5ZuzNiAxOgoc9d8nXwKVRAucIuUHVbp1rilnFOfzmPdNsfoBcnJIdnOLsH+ArCklBdKyw7G
M5YeyCfbwIfrmXc8syo/nBz2wlkg5HPflsVX2cG8y9/8XM/53HD3wSTntMa1u28VKIngvqdibazpJ/3M5zPoEgPOY7S9WHKbbJh24omrLLHABVOREsfEDncMjrwRHupVS8kCz4tPPQmOjVyJpbZuDhm7LK00cn5h
TqH/FUlYSGt4/I1rwQhWUcUrbPNvJ2ijgnmVHRZbIk3M3GY+NaIDMRKhuvSIyNBDd45VU0dzb/BUEQQTP15op0d7RfwoSFor4b6B5Fa2s3MpnxCzr5uKpEw5uOjVp+ElLBQD02WK4mT43o7DwX9EK2N5aCxFWXJL
cx0cOoZmSDVNsMiFHUfHHsDAsd0+kxpisno6Bh1xYrTI3XPvAJhsOfszeCx/rUi1W+M4TsbKdeaEZm8wwAnTb57faermA06LqKQOnmSA6r17ssg8BBhyGeco2YW8QOxCdsff/xd6lwqbkqqphDywa0h4iD5Bv9+h
UzY/t2a73CIFU7D3muSILCMOb2io0dE/LunJeB5MrsEKzIWFga0y+dbwTCsUIHIHvtbIzItpd2ktL5tm6WVwuD+A5GYd8hRoXFyZumbl1ijgOTCCl2j1unhHUwI/v5q3ZgzsI1wG6WT/2LRoZc7onT9tX3s+zgIG
zqJpud6IzwU2fM6CYrO3/DvcS/tXrfvkF9ZkYZlrfgOfwogyGmV1fQ8I47N5cSpaJ7wnaellvYr+ePvXopzZaTTGewuV6xjmJ9EGnBlHOZWiRnl0FnMhQ1R2z1odlbU259LJQhSGxa+VlEzA5KptoHvztcZkIvTo
3LrD8WXMmEWYbYi9etN+S/+BNK5rQ7fPBjt7YnRvwxwj/Lv/dJjqqMGsRIIAH3lpsfe+Sxu45Tf/t6U+9aYUAul3kDLVo1Ilo9XMbNXAHsYtzJ7WrWbs2Id4NUNitZP2scprSYjdz4fqudb6Dz3IPmfMr9cV4/6a
jFBQfxBn00aPe4/aKA9zWyxmVArNLFsoesxG4YRlYtrBGSUMsYnOmBRP/Qh5bixrBAy1LSKtBCopkPklKdEI1pxf0xpUzsSL/79v0HBtQo5kI42zCYnZXG8aZf0OuzZ1qTxiXviarTCJk95F80/XtJiyQwp860QZ
27sU031RccvBSicogEGuR56JisUr7cEPzqWz1HJorkw06MC3F0LzIDbGwGAGXks4GeLT5+/h2AZxvM714MKOwgbmQgStlgfcPsQhechpL5lXMsKQvUeOxFtry3bGxhmvVpx27kCYXgieOFRY5lJ7xoQdDb/UJJAC
6a/jzcfrUooMlYHmrSuUfHo5PhBoU7M9roqRYbblG9BqjJAt+J8mH8yOV6k4aonxLBsDe3mZXqjL15jsbSIO9S51yLtUErB8i1rTFiY1kA2HJZMnJtP/bQjVJ9A+/V9YvzWZp47ceobFkfH3S3z2V94FWaX+a+W6
t1/CsHkHn+SdCHkI9dsLEPqdG3KOIibsOExddOAu6us7dMEhOrvEQLGAAQMzyx3TxT7KkFUYtC3VDLq0h+bF7uBfhr/tN3/ab9zZu9nXPw/1hFGcXW1d3OTRVS3KLeqlcniq5IEkYkbURvLfY/Xqp+sIAnTdS4sI
dHheWNdnRY18PHEQZN9Nkbi1DfvAvEG7Q6Iy+cveIVmUiqldiueJuDsiju3sbE7j0Ij6GkVqi1rcsPe9hkN/T7meH2Nlhv3F/AGzjP81RncWy2W4n5lwZqjLJUc1PKuLpJVPYh6physF/R2KE36Vhl1zdYnX6Xcl
bfrxSPoq3/0N0B92IrtQg+Svlz3Ju3LRlwnmvkgCQp8E9HrA+kkCpGK5xT7LbKAPkP7MxDkTB9umfsQNzZ7JyoITbnq0OeOEOXpBGH7P3lkxYzNEzAJ7YougskCB9uDDaLctF+bxn5FjffPWNbQD3BrFkGjE1HLs
3uFzW+SGVebpmYQQxiD/VyrS3c0geDMkjN74eVdslXfE5g91/LN2FGsiOFOCfsk60s4o8OBcefuklqGv1ohkCFl83FZ/2brSfk2N+ZrHtCypJjbwmymph+GBMd5X7oUGIGhEG6RKvcxyVpY9nYBdkYCAwQAw9ssE
7GKSwEI0PTuLBZw9Co6SpwULJntxRCKybAixHlE7FAzc2MK7CLCKP8k3Zj74fJCx81cE+GoyLht4ahX3KrkQ4d+ZnEzjlQDg4aIljr9uUgaZO9xFNM2X2VXKIdtItKckNLtPC7I19fEI+hTLK8FpnllkjC0blucm
871R7VGI5bGa00Kbhu3SP3IYN3J7Qw7LNZGYOybiNQ28dvamJa45BpVP4mhwK6r1iIXL0Rlli96FsvA/0z3pJcMry/Krgi1UCX0Jn3Yc2RaHLNaqFgbi5fVZhBDnjZ3X3QHE0JgJO5DGDgby1fjpXY0SEo+Sjv6r
10EvQL3bnvoNzAos30DfHmxkfQdRv5d+b0GV3P10ex62F93lxJ94zlo8aKTGyckOJDaCBkJJWEvakvp1a4Ce+FQc46c78/SrkqeQSM0ElDNkIh+s3puOH2aBlx3UxYcZup4o49RStzg0OmA0izDpN/FeCHcN2Mcm
e/xvSAfsmiK9vdYINxFXcjwkNpig94/uXU6cxw/QRSO3oZspveP5xPvEU7BnZaUUkbAurvd2NNpVr4SV9snLuOqaLHz+yD3wE3jpbfmOTYlnopCfKdt5P4/cb0QYP30+B4z/SEz98aaJ50rDD5sHPa45N/hHHcWO
T/Wk7CKBIXPQllwSldBay9lC4iqHUnR+fpC4ZjFMIo0a/OMkgLc63XLZ0R7dsRrTQpHRTHFzWpWSomPmRtH8S5m9rt+fVip5ORsobQkgjLzZd1jh7zuqFcKObpWUs00uCr2PE8JvbcuxjnaMZGMBWo/N8ND4fCxL
3sDijI5xCRN/ZHKWjCnHRIOVnYeWMLomEeYKSyy0w8mv9vWbpRDbnPW4t1cQl+x8Y2fWIfWAbTdsApnivKRamFq0gagHKW4IL8vWx7ePjsHh5aIclLgazbkbx28Q/PpzBU/ZHzBKAEDSQDte8y54x58ZOWPyk+CN
zhqDEib47wnenZQ5VEq2Uxcgvee0eevYGROSt86mJJjtN66TzbJzm9jJPtd6Qzsbapl8pBe1bfXdvLF3SF1NVXfOzSW+WDFvAqJrOoNQEX+Jkcgj56uDHZSCqlMOGSjPa4W4Tze0OW8T3P22wlXQ3GWmo1MMFbrn
MretWcHNKERSCAa3AXaKKNH53wdsAkYhOTCZol6RGdHX9PBcgvv/MVqJcIU65f16HlXZl9dDJ2/VpDLuP1ioPPGmm3J4rD1AAgu7k9ZRVtkZiupxKI7/VnReZ+2FT0ff4rn/0CgnLsW6SeGxZRc+jLdsYAtmEqQn
cQvtL+rcZ3xczjfknKT9364OdGIl01hOUI9SkKijr4LdZ39sXe/lZoucMreFsa5uMXjqZ+xcuQeiPtcU+S3aPig2v7M4Ppod1RI55FsLMBxAAfdSmb+lx2cuTye5X3gIeWjg8jBDM6b5cGgxeLFflEOxp9Oakrv/
fwu7AbvilsbTRwvhit0pwfuuIHxnR+t2ID1oj+4grc9jljK+OKoQp3vgEsyvWlUmi0iq+qId+FiNT3LhvxOXqxaMydA2RV+Fe7Yt4NsOdftqdogv8iJqRY7seyzbQSR/2MjABakadeU3Vh7P9BrNzrpuKzsVaKDg
Ac8crnMGxz2UcOpS5GFFolWKrxiBCkmp7A9ElUx2hCdkpp8TVWoPgA4PMqngDArGd309InUjq0jrwg9zZNnFDYyo/p4nEvmDZwlFYcz3JZzYGlRUytxL3vmVIb/5MiI6vEsfM6FE5y3ZLEp0w9GnPBJetmLLwSW4
m22biLe3Wa/+vs8FWs64/2blE0OBxzR38LxnDeKjgz4+kBCC4zLjI5QVPVAhkQPq9vgXSzVeIpvR43OMqwLfJ3ge8EdiRGM+H/lETBjezS16YvnN4rBKO8qEiCzWow26OGnKs+1oUjI3BAqIJZTS/DFhePfV1vtO
VD6AA746+SzW+8v6jS2miag8r8LkDeULAVKpG2fXdPKZhgMSohUcK2c2lkWJjrFujSeM+xP0JOPZXlS86Cgr4UD47oqtIG8xRBMvdSt9M6WB33Posp9iey5FrNU9kxkLO5BZQhBPJXYZnkM9t4Vvcau38t3JDaRS
g03I2TQut4i+avNqUSkqC7RiTXGyr2CeNgQtPgf9utgM5fotg1YxuUCkd4MsRmcLO66ZKjvXqGnJDlAVHEEtaUJGRX4UrxQURjI0nfweItSuv7K5Plr3zsepa+OfJeUMB7NVHNVI1x+gKzuRAxBgrKeDe7Qqtm3O
VLNl5oOJxasmS2b+lu/Mqt7ysXJ1wPpfZY2KeVUTTfbYmKXyWAo1m0XNUZaXL/lMLvkE8ixydodDN/hj9gse6bhEmGVx8IyDvmi4N1DZpjo95PJlwr3qzrdCX5mMxhN1EDeOZjaeXlUBhN2IP9BJN0BU9ZHYcPjs
nICbOJW++meUYi+TPT7a6dF6OJWVaw+BOsvDcKFEHYBDdrTKSrweZOMFCN3OevMivGFdH0/d2BvN8d9YNzSLshmfNAigZInUBmmFkikgXwy4WvEiGQPk5pb3qsOdA+zDh0sHWLOwkDKZXQigbJMAzqIfCRGp7Ma3
Dn8ZAGtF1kGDmHaex2wQkVkK/W0gPc/3tCVHcuj4m8AtS8ranWlMcyaBbLukmOysjB2WyTISswPkqbNcPnbEdfz9djgaBzkWydyrvshrOgqw6Zi3NC9EgNyo3zmOUv3YWtB6RS098a9eG/8Wxs2khvagcQWaz98y
rKZyI6TiXenECg1KPP4WFpb4lohIcHj8uILPGn737GliQ9MZZHQzmpQo1gI1n42V3qJmg7vC0botmhda1zhvebFtqY9Df2uXxQq7SVEmgNZv4E4ql236BzvSijwnNNMbs3546g0PvKVEqrJmOEPFmLFoE9fqt/Yy
u7euimQ3BkSm/3wRkAaJl8v4K6VhAsgpnUD/2a83LKcGVchzuER8oFl8Otarr91C5l+1lfTMJ9j7ts5n784uDcmi+CTeLoVaaQrj9n+U86U3bG3LR+sl/eRHI3pDKnVVnS/q2bZOoHOeAcG1a65Ee8U30Y3VUjOW
b0pOuxpQfgUw7g+8V3d/88OQRSfpr7yq0cITRTmX4oqKqF/u8MEKdIZiR+1P6D0IF7BvSacUwjHmjVCDyU1cS07uoyP5FX3kJ+sfIMZBy3dT90gm7VvQleNirdsUwR9OpZfztMDSRVmf5Y9pqabFG2b7ZiTgywmT
IhrVT8pl3ko1Vy87Lxkv1E/tp0+RoKckV7cykr74KfaT/mPmMe1lvjid+aZIxRFAULoNK9dZ6M9DBOWGcRF90AfQ6w+tsgUfbps5B83MBDPmQOxE3Pn5eLF7RqHfj9b7b/zreLS3uTWlHHQ7kMG2nuRoavB/tZuh
btb9IwP7te0pXL33Bz26VxosyRUWvZnNzaiX0siRfkg3uJIZEM+elN7rcOo0SCDsbvunoirqlyUAIlxkPTKcubFJdZrQ2N1TWr4r9FePkYS+qECnrIh01kO+JeHhH4bZHingiJydgHhk+sFjTB/C6XsOgy+9w6Rn
DFHULJxM+R8TtNMUQmwTRLjeO3LfO/zwzgLE5N8yktIkRmcwwvL3aIzWSyKzpyMyRvzT36uM7mQwD9vAjM3hYoFmUxkPT5wKG+8w05TGOioKmE4qQ5+jZRMxXZ0va9WVyOYqpjLYHx9Zg99oR8yO2CjuXfwJxC7m
scSbdJGo4krSCAr8vEdZrNC2dulZNs1R09HhluGxbHHU97WdmuguvWn6rB3UyuISAX9zkTME7BRE7ag14kLvv11cAlZ98prwzj+R5tEPH8O0Yes5gcajQ3RgW4G8b3gMYhBjwepoWrhWxHkKAcIQNazddBJ/xq2J
VsKPVQF6253suFGhkQDwf1cvJub1AlpoDTs3nzxNB7AKbDbDkCt/FXeZrWGf5gNsb8hS/myMkaNst0j2hAoD/rhxgMDvB0Y1O/+zJEP7wMvpBpGfadNqwqWkmzj8UR7jDQ4H9oqeB8vUccIFjp8hbcJnMzyqVJBg
pjoqoqFp1tTru1GbkwvXqwqineXkaQsn6KvUjzhzFmihqo4AUzw7jPmwHV5v3gi6pcwYJePcjl1tJOorQ/naa03vFi8plooavy7K/Qxlrwchey4Cp5fDg8kLUjCfCzKdnK6bEoqN7WRJqi+YUkwXCSj8I/SoaLLY
4xasLArg/ZJwdB4M7WIiCJpl2eXelzy82GHen319+VFK4dNbmz97ld/9cfEKhB2kPEYao+ZhZz/qJlJTMpNJttT5GeegRTZC+QcfzTTiliKP4conlA8lXz70f9BevFjDDPBILT4rplDjnB5EXUfwBxxZkyA0ez9a
Bp+TIgAbfaev0DsTom2Hk1ZRlqkwQu00lrq0cL+w8854/WLjcUylUtFl6k9ISqoXiSB+rM2eMht8fA38PMf0N0bnobUg57mCYJ/94ziXMeRnUDHjLOgYHffMyHPGo/s/QtyT1uR/TF/PCCRFuZp4U+JqZqrrYLwm
fXHLxBxPEEPN6YzM0MFq3+kzOSqcoDmX3mC8pv1yifte10ITKplXJp3A+f+wJMf/0inHO3Cet599r0+fkEsr3wv/k1wQK2iPQCPQ5MEly59+qmzuo1Wniz+6c5N4vfIZggDUZZr1Ek5IJKzi3V279Dr8wEcl3RQx
VQsl8KaT+TRZp7lUyNTJcU5U5hMZjx63qVTglEjuKICxCyeBgjs/bSS3PiC0IL9mV+hK9tq+Mo0NS+mg9iLpOKY+svEJgmgPRAtRMxdO5M+xjdZNj0jmcMeVNeTdBo08UDBtJTIeHe9+Bk2F4t3hQdcyRD74H1x6
AxwdG5z1FaIghJl0avbvV972qhfdLdaXNuAtEuEMazfdTs7JPhm6chIEL/Lm7kgLnnpTEhREvwatRNX3cPeQoTqsRydBpUcghr+B3psW7kohArxPjOuVTspwDDQ22Yxa3Asc+O0mOjc2tVXdMOjcJarWGQ5xDpuH
lreERrOVw161PpOj1oKex5TI6Zf3xcc0hKLiO+LhEcjtcZAK34NUx1MDerwtK2hou0kkwhax43xDJFXeaFEssfRULExCzc3aTmK6zRMuYavJIlzYa37XX/WXCb4ZriBadE7KdKfI26OawypKtaVdGJSzXzdaxDZh
3KGVcAY+JOeh9yXKGTiEMaVNXp66gQjPFqQyRw3txt7COQnV8dUm55HWuWiPC0eEhnNnTVpcSp74cG7ASb9bBIXRhAOxd0fsi72R3wescCBPsDoy8SfLa5esKTmSrgXN6CcjreiZW8ehmaUe8Ca2dQIkKM7ceZ1X
Srm/PCDB9soAD31B24EBV7c2btrj1au8SR025XACJ2AhRuBsJHR0Sp1ysnslC66m97uNjGmP4ZFD/NRFOnig2qhtwcW3lclJzdAjDSPbCgxjVMzwiFf33b7wGm3+2qbWwYhpF2mlbLlLSe5qoTw4W2J19Z7nOtDH
LGhwQfnCn00bJGS/Vqg0U2DqwDKm/79tAmeK90nKvD0eFjWHtAnOxnLRgu5LiuqjBNmSMlKfoTSocmkQgxSJJpWjIVn3ek5Kvalb0M+72f3GtXBAzkvC0XCMLp8aE7urV61BRP7XZ/uq6JZ5LYkBWO38wdEYZXUJ
DICZMEW2hDiwkdcGl+vZteZtAAu41rhp1v0rBTMjj2ZSUTUyVtQ7ip5O3lTyNH3w5W4xxuiT7d9inpFKSWtFTQ6MVovFUOm+qcziL03sLiKRrPMTcGmSCV1UnpabkmBC2Bdp28hqFQ4o+nYOyq7g2J7I61LTozsI
fiKCCVhLBGkMzgOJ/1AeXamTiuSZOvE8Wsrm/V1ryeJbbpFOSl/57UCOdFY3+Ut/0psk4V7sQh130LgvZLlzIvhG+OcZRwjf8cxv6+FBSJHoLAfUX/nhE/ngR+hrWj955d3XkuoEQXaIDiWTPP9pc7MsIR6uxHsv
jwOVZ6n4jt9Bj9UItsdhtIY43fqPHL+m2ooi5wJ/e3ntTJ4hA0VLqiEqnhS51vRJ56tGtZeYrIBLxg12QZBjd6Q1GIKBE4DE4jDJP9unzo0HbgRrCJ3iKQc1yLVzpLWGv1x2xTXCTqIB6Gx0tH/rSIplCAgcAscb
kI0GxqUzkSWjuYiXJfKp/OTDy7k8Oc8nh/WQV3wd9xYSQ306x514YYofx6LS+8Ke6tYr++wDCrgXD3RddaJbTqwgOHv1BpzArEwstGVQV0aqbIy0AMP08Y3HOFEQHSNVp1lmj+iGbk+tOZ7q1plTc6mzGClj/eGn
WJjlTQzuQMwOAKvsx2k0yqUwRSyXZ/MZpziDLBlXZqRg/s2PkvE3gjY90B8Y7EGi8593ZtD3fxSzjpvZa3ME9OOiOjDiJwwscJxCUyZtvoPJ15HrrwmwR/IOzoQlLiGZnP+Z+U+rHJhZ/7GMeKANeUHyov86ZjiA
/7Ep7Q3I4TnEuB4Qt8TP4Eu91NDURXR09ZlHLh3INABXN993QanT4FFz8mw6qoFN16r0lsf0iC2QQdTyPeS2Cdv5/8puD3O/XsTYnbyf4t60JpcWFLfsGC4W+1sYrikVTrZrhLNQtCE+vIG4PGiNTpmNmTzkzWLi
yYK4D/u+bSr/pfIwMsCp3VXv6sU0IuGTdhIIcUr2snxDnALtqV3a1wKUU9YWlx6y38gJfnMWhjpKQOKT9eGTyJWSvOkG8OImiNH+/W8ipwn9XRVQLpDq0GkhlhhQ50WO1xZwY3K7yRtgZOFLci4EmwROaekGEHOQ
LQ+fVSdlLCpknRd5uheew+QN9He6wKKlIqve0ixmHaYniEGegekUPdHFKqJRFuGK/9gWNTZPT1yaI1QLWg7Ee3AYodCp+d0X9mpXnNkB7gckFinGt9ER+gtYZhD/dLhb1Pv1cR1zuJGEpQS3Xom+3jvwdub5engC
Khkj4Ik7Qidclq78mKCVcfp2snyTv2J9agAa/HjFOtuRjJv3zdNRkH4Q7QM4toUOjTvgjyNYcMDFm/q38lV4b6P8vsgdLAi1pMA8JUDj9eZzYhlqP4rbA9JEqHYOy0Q1ta9VFu9lvRCg9/lpv69HpjrFDjMmEl57
EAq3bk4G05awU+NHLBMtmHtQdWQZEgU3lAQpxouCHqLDwGLZOus8mnUxJIwrS8PYkBdRSyyMWuUVod7N4evSAdPO+xDAjXJeYGXs95QFt9vpTb1UMwnjB075eEOz/9igEC3naRvG3J0n9otpethR/NUO4s372Hqn
jR1rbxeUSPRmKwHTqrHuJqLstmLfvPVPKy5n3OpptHov4jWfDSzjDW+flfVjm8l1SQ4hfIUgGiheUQHTHE71V0XFncU4lP1wpIiYN4w3SU+8NrNwqpzynoQAQM9MyDDD+JsylMm96KWdQVflXDtqwQP+3RDYB8pt
Ez4aI+LWaN910NhGhwoeKFEyvXkzq8B98vkQW8rFL3Y4awPnVnJApGqmXFhbqxwH/V3OF7V0DttogtGXNHzb/2o36i3T2X7PQgLifGb3Qsb/v22QIKGcu6QdSZOIcbiTThajYpxSGuTkxfNBCCbh/Hchu2I4aswN
D0eliTrBJkVO6ZtdHilIuZBCDq7E72Ve/8LBbEMdC/EfZN3oKP4gFH9Ar8YJhekVR0HccN6PjYzR0P8BaQnLEH+ABwwRxJ5ctitKIcHdG47XKWE0OIthj6AXeJoQVmvetQi/B0pWvCwfSD0OV9cLFKSGUzpc326n
lHUKLE7GWHKCEuV8rabhItCxU2p9rFrYmrk7dSN4WY7pF53WV4HLkr889j+s61kTEH2yrTTcbZHPI11rkCbpVzp9HotGkFl4baSI7fIF2C3DkdCXxnBl9Ms74tZkGT+2Nk67r2Z+96XYe77L9rlXvg1OMAzzmbXd
HhDZfvwRorSd/oKWWq7rkQ3lQ9txcI25QVab6lynvjQR0tHaHhB2AghEur6IVwRFFU7gw3B0+r7LTmjqGNQlCqSf2Kx2N8W5a/n+i3qDVyxhElAk7Ya6DgX015XIJh+hilDGCVJvMggZUoHxLO2b//YwL+pUT0vN
ygmriSop1p8M34D3DW0kOw46NyHKaZelAe2YMmROMK8S2b1fwO+wlfOEDKlyZcfPjiOxQMHCGwrx3HHC/ooFZpZZJrAhREJ/Wg9xaR3U/PxZ1xwK1GslsWWYYezhKt0eyUwQywSbXpEp3sADAyJz1NqEw2pQO91v
5SRyU01X5cqUvP6keA29HSrO2/JiETt3B0H5zDk64vh0yR3gzOl9tT8j+yvKF7IuKKG6ac8obZoxy/YLXZxk6VxmhofEipdStlTtEDvd7PrvxO8XAe/SoYdQl1g37x+qF88xAxwa6VeP1OpOj4vqEfyKttnggT7C
VtGMDrlirTs2DRF16IUQ1+4t1eylq50StuDBz5Uv4E5omy2WYc07+5FGV1VRGkPa5LQTZgok8XIqChtzMG/pMItSXQ7Zo2zeyJt29scWMYLmnJmZDNNIcQlr1TFcJiFOVuqWkliYTvsU2mS6nw+yyxLmXOqvydko
YwS+18TWFhwGFzXjwS5pM3KvWh6jCNu3TiyzmNrh5eUC+hKx6YHAbQ+L8ShSUUt5xMpatU8Rq//6Ec6me34rk3kmz3MTwo6gDUQIIX8QMy/J1qo2mUsaPxGajc1iMv40mZmxxr/cJLcqD3Vt8QIoRbf90Lzekl+X
uncIODlrrr3qhBJL9PcPE873znA0No9R/q3caC9T75U+VKgyWQcsF0UKSADyC1exjV/jDXCnV+mRtRGu/Jii2RvlQ9UoJF5jwnCxaYiOD3pYy2OdWPEb0CtPc66UlZieu+tJFliizMMpCBgBhawDqsmzO/GUpd1B
8OoaP9vuXFp5csF/M3vMrmFZbuPdenJEO2LZK6CaGLHGo3+sbuJqYtyDB7ai3dR/4vXyf5YB+nndhLUorYHprljD4MBVRTQII4YheASrdsKiFnKh36tx4gtZXrtHGWIPFV5maHcLQpQW2kVWyv7gJHsfxt36yTBz
SrSjFK5VJV+mfpTA7BN7nKzhIz33LZMImCJJOzMLj2jav9greaAbpz/60IgRTX7bfXlCRzaHGWW8frFETMiu7+luzftm/iM2cG7e7MRyYpHtdd8kjakdJV4I0JyJzkiCD+Cc0TzXZ8UnhiB0PsNg4eENybihsPcj
kl5LUwcd/VRybHzjcyXcJ5feSh6FGA7DoAdlHWDF+Rb9hRKDsm7fErX7Lfs2DidIP883XMoQyb7ZCg3LrsmJRoNPR8a+Kgqgd422I/KxVaGDYOAsDPUSG9ILd26wpIrgQHJQ+8n1i92ZdlcVsRN3nLTa2AvmzgKm
uE4y6+1x49V3FkTi2wpBOx2rguw6yANBFrr/ei1nkZKx0io0WIJC4Ato/JI5JOPWf/6Ie20bfMOyXp+xkTLsYInELBKGe1GA3UQ/Kve9f9wvF7QRaNChsmFhHgp3PT5hmsmAelApCaAJxZC0wtI0LACOlEMe7fj+
AVNx7lzzK8OHJ0v2vEYrk/UU1lPiTJ/LB771tyhuc+3UyuSkDidJqpwPVSygCsYwWurY6bnX/tt0FarPlZtvKm4Tx53EuhZpRhaHWcNQxEpSu21N+oYCYDWRPN9j0Q+lpu7tcwK3f3Y0OREWtkB/vu7vtdm3F7uw
3johNeNQO3lO/L26TOFKioa5QJ+hOXPpRPRvtkIzjii9A/5ozXroHYeYoBqmQH0jJUra7BkGRceUjaSDKGVOpZqav8csCTEDT8hNQlOrI+aJTdUOdgluEjYWNDiZRH4ioxhYS8KS1CIhujRqHawf6d39IrV9CVge
SBuZx2KDvc8dJSuQWOvn+e6fDAvrREeKUY83baRqgRI2dMBcczo86smQiSRHD5nL+iphYjl9kL2dHfKiMc1aEADzqhaPKSWtGQctJSnTJdox53061GeymyKBFjpVymdULVVy9XkwmSjZtYyUTZYpjtkTm4Es0K+L
6EB3mk85GsXKh6hTiK/hR301LXEzeOTbxDA1otY6e/GlVFsRLUkcsdLfksBPexocGB7IwQw//wgEdqm/jojJUnsyCs4n/aijOws+uuJzWzPePrhiYPwk+hd5v32PKJ/+qupUPKUBVKQFpcqt1lVI3eomu7zfvQh4
gdHDNf8xwSK2pFbQR2vBTMHFgJxVnjTrQOtdYXAUpCgfjOBCaG8KHyj8eEpSH4SWjeWL206qm5R0UE0XHDCsjwOkyTF0Fvwm4PWHzbBK/jms26zaYowUIAYjmBauFM+dMCM6glVpnmjw1xVTJxlp8PsFul8UXwkw
T+IcT6laYcMtm7GT2iWkJsH7CUMkDRYl8NimRy44Ny+Gi9NKE3hnCe4dFDNhwaKeIXeAWwSR1eBvpAqDKYYj4bcjAej0m4PpTc5BmX13c2DOkU/vdlfsGVRbboN6Baacxkt1Swt4jQsQlEEQebsVAf3MjdsiE1Y4
3ecEhwH+2h6RpYtXzev/5hmK0Ug81WxfrPWn9G2Y4An/wZ94+Xfznq3Vx9SW0FNDLCQqTezFirZFDaS35MuZTJK8MD4z5YG+LG0D9oeCeRCnBqVMkVL6jHcTginl9jwi8xwJ+a+f3W/L1/0XYquhm82PmsUrVmOM
Z3sRYVZU51Kx3rbw1QN/mvbAcugGS4B1LyjA2ui7qXWsGPa67MGauSXhJ3Kx2Z4seBnEiobMMwspB1OJh8JkYk4tZExyg3kHovo3zfYiMoxyQf4U9a6HrdvHKFLysX5638WuAdJndFZn7AhLfDHE5xa/3xeGNryl
de5XZ/85hYmSbDGpsims0ouFNFcK6gQLSQ67W17zTsohxQm/VSd44fCdU+p2NENZJWJLXrHbnIBqn1KHuun1ie6OdJ0ltSlrAk+dnNzZLUkT3G6nJtpbC14FePBtHO5GM2ecmAbuuoJBbWhQGmCwT/rSZM7omTwE
txIZkaCVFZbbE+UweArZJ96llAIjqqj0aM9nVE5Nu11jNNNd17CWKcxYykswIVRu9qi75RVQJugek8ZIUyoasEsMP+3EHuHXd26ay8JgA1o66Z3UCLzKjRjNt8KyqN0EtMiwwrKs6okRqOB4y3Ady49D024A6Q94
sg0YtR0gag8Wr58g8wPR94Wu0NUdVUF3fbhOPzTvIkmrfW/kl9BTwr2nC7SdGyNpOAKn6rGdPT+ydvwgtdoQ5kFJ1tGL2fi1g9r6Ll8pRrwGTKelfn7RGCpSKbtm0uB3Yff2F1V2t/DI21ns51WDPr+dmr5RYXa/
/x95gSvtWxHbunzaWjUf5SA53zXW4ZVCcVyd7I3Y43yi5Nt7bx3ViMGymJ1J9biLqlCwt/iyPu1Syet+r+NsAdUcBNj1Ju63UH8sVFbbnPZawiEfobTXAO2PcDljRO1ijjJJ4klyMG/JUCjJ3+vUDX7dc35LPd06
s7NUEtQo4100a5IrklItqfkUMzc6XLO9+XG4HIyH5mYStKMzRdENDdIkNIY3bybOKhFBrgSHSbX79i84ZfsPR7l6QyKoYg0VcnWM+iIsr80QaF04nYasRVHUxZHkm0YgcBVrMaQ7KyTq9tsTVY5yhY/EMFD2iKl/
JPHlm+yfp29OEQ7CjlVEseivZydbqJoDjh0whL4TKcAp6ZrquJ3Eyo8yOAKpSTCDyk+C42Oi2xLW7VqnrQOOke3mC6DvFdWv8O7wOG1lhZI9eThN/Ede4euZkr3aJB+LUYMbUI5KToFMVbE+g8uTHHY/0fZpBbjV
aZIDYNUCHOrJ+uTPLExi+lyUGrlVCngFOxSF8PTGyuKBhQh8jX4kaV8qwCjFev4u6LaWlyk9rGUWeTIIXj5dm7DQz5/jvfb7nSClJElmRpvMT42+G4aDqNsylDKlXQg6JUBZpQjaFFpKQdRCpX8hcbS16vrTOtAY
CuYhjJcjNgs+w+CQRup18C46GgFlu4KUpgcx1dhf7N3Ougz9ubLl8Kj9t7KEzKaay3E902pVwpSGco7w7YFgaXVnCXx1RcAaGZcmCx5plkzRIlNG/HVz3Db9IbTCJ69lOR1Ubl3cqX9KIP8EF2qLPD+EO+NLrHUs
zaINOFMddhUOowUvLhDlUFhQ6NkS+vmuL94+NdsIEK5WZIiXzT61UCOS4JxyhQsVMFInfkTca6WkddSVbzxkoCq+XoMwsdoKIZXFSgNCWul5HfJJvkaplxg+D27Mhwego3yTwDtKAhDYo/xep5HSL5DneZ3kuNio
EdwwSucnEyVORPd2fZIPgV8XVYK+7nxA7VYzV1tM1i11TiOEtIcU8YCda+Wys+vCYjdtnRgiBn9G4c+tlPW7B/TDpKQPpepKgAIrNHTakPTxekFPK3eMAlwyWDooSY5BKApAH11W8Im0ApOeEQT33nt48rkkErHP
GVE116HXJMR4kIjyZ6Xm8QrncA78S3cW03OgwzHStSu+2SLbISqJCr/eVf5drtqXq7hO2tRZmd2X6n3xG0CtgrsOgmrcfyqEhf/bSXw8eutSVFDUrCSRLXemAOWEnERWRPw7NTndCipS8y9oh84HQ3d7bfOGA5Xe
WSDm7FSXtoZGZw14nF5m24Z952e0htG5NQQuzQP1RJojuMfTcr/3g1jJw7xd0LoiQtbR/sdnYCwSxzEkNXR14+oNRnbaGwnRcFCHOhUkUCeisftIBXHtX/RDLD8u56Sy40u5R573KQrZbBiJUOBDP0m86Zak0JkX
svVTPNU+dztShpfxbUdY0l/S8cxpkn02tjaHqhfBb3hzGQTUDcL6pDKgs8z6SARIwkQRVkBOoF4PSSN12CXDE9rrRCMgg9FAWgfbGHn6CoIG2g7y16QrNcHIpgkUd/cN7zBSL50DsxaZ/dSGshKka1zgkQmsJld7
kgE+Jk+py8zTQKMGQab4KiShvZNAr/asYbI5yx7tO/t22MJDrBM4yUs+EaMGcKf2FJ9KhTFpnywNOOdPTVW7CntN482hqQE1ch3mACJbOn3BNBcHgMM67+/A0iSIYl9yLj9aMIK6DrxlIl0koOjhQtN4MMvCCICP
EsJY614UnMaXw3aCzDYLhr4eRLb/maDNJP2CMDmFbSuUVg1TMXcm1KekrL4cffFnDW4r0oyLpaZbrXKi/lSrw1I1gU/8N7RmMsuNxYlBwLSu3KSezAY76U8yuYHwzJqnmJKqwUldlSDqBAVSW89DAR+tzRUpKAx4
64mXlh/U7Kp+ivZ6Fqkt4ypRsmF7Nqa1FStLCyoLbc+DYlQxbCG+cMPCvEF2yatGoTyJtyCzaP39JaHR/6o24RdNKh6LpVIU28J1YtR9wcgsY5l4gmKFc3L7ejbsUxiGv/54J659YV3Iez+8yCkbRP1mDTR7YXG0
pM+EcnrX5bBMJn1UcRZBNthABpghzXvVgyRC6j1ybpOz8TiC7J9TPujY/jiF0zS1jF+lo2t/+KzrWgw7jypGZh43+xHZc0XjlQPyWGnzZLLU9pOOY97TxJlIci3FskLmHLZSDII8PYp3RCVN/3u3Xny1QG41SIXC
J7POjueuQnbh9m3ypvjRww5owmzzCPNLJ2EeaeX8wcwSSZjTWfJXkYJJ8nevahIdzOLZgzPBW1OQMXOQuYk8blIUQ2phTwwHcNJ4tTmcU2CFVPT+qOFaj+SNJ+W05ICtq6n6aXxJlLhe+XurK6zVWZNmq3StUEz3
dJ9qMip6hYzocyKZRTBNdfhtPmJgsXpBKnUYhcaijpZiKdfbY9rfYC4HbltswPUF4arg9ibrGJgAvy+14xH2165WSdS4wAkBYIxtCdn5Jg3/6lN6G2nFRElYxUqoVj5TbDl4q4E2n7ZWJVB5KM9hoHrL6QaKU7Tw
NpeCnaIHNcXrfyavByf0NvHH+J/+f0zVump5ZL0oDvKTWmeDUydbDDFAQEx5u4vSSqClRnMhy1w9PVOaBkymefLoqHmXUMNoZijX7FQu7c7gis5hX6dvFc6qmWHbFBgWxNifopQ6FFsyYV9bSi+KD1KHnIdLLYag
aFY1yxF048M/ApiKTPOqIMpTxbLS+WDNrzzWFUFLeG9uO47ed1GByPstdTRT0lDAVOQOps4r2DjU3iHKBI03dmfvQNnbt88Fqd/2df9qY+1o+gwwMj5t7FP7epY7rHlLk5UiOttzbA+4I/gdZ2ofTyfPx74xc26B
CSp6CfnzuaizENgG1y2SOKLKQ4TFrS6leJuPXov8JN0ODoJP/6oKCFZ/Hj8K3M8CIvbH3UUpLYKyAOQUplaD+ET/DpuU1mxK8yOEcRhrBHrSfr6czHHU35P04K34FW5rBjBk1GtOmy7mjUg2f3oy+ZFJBLGPt9mI
KLjZG64WcJP3JnP2Rng7aclJXbxd5fHu02Nuf+p9h94ytMRuj+r+XsJHzZZnX7SZy9B6OkbadJX5TTeHlsL7ssEak3d5EcxNETTzi15Il860ebV0KECJSAwMRlhyCcNOlovU+X9mz/S6tQ0rW3Y6sPJrzuRwyr4D
zASzLkY5iZoOMYfJePn+jPzMVlZwlefWxTVvQ9LGKTFjLK3iT/y9Fw5rGJVosRqK9tj1Qg6oVijqrJj2RWFBpGQWzPvm3YnYmdvOYWclZNP7VTJ2T+TH9PA8wj5A6HFaWGgydo0IC4JLGKSip/QOet+tBdFnUw4+
xRHeBei1JvOjtqmXWj7NRuq1gw5fJ5msMrZ41EsqEVFEWQEZirhrqCu8xJDjCrhahXHJI3gNkX8KQEIOrInbEBjQ+nGCAIAEKlYVDktcR0H1skdrqZgrQEqMABvLHQgP/sq810Fm64me1JM02SdD0ZWgtXq0d9G+
iZwFb1wc05A6O5wKVwq48WHa++oYj+Hv3QsMtha+7jYP8hYN786aNBEXL6N1VKk522eaQUCFfWWv+uxdkho63mnww5rWEBY2wKASvBydRmD7QyE6GDDYhBm3z3peM6m5bZvVsXVnucAsxY6cvIGzYHSD82jhObdA
rKj56NiC98KxUFiM0Oa3licic5QKTtC+fVE6QqHW1KfQVYZW1nxDlfnBBGjyORLMAt84ExkBxonyzyZA9ehvfvq+PGhrgvruHFxuWb0wZA1mx8FxO7554ARy6Ozjw+z7fuPmvX3hfGWkWltkfQChKI3aB6e691N5
eEHPBzYNv9LA5ti6wgqIevYZkoebhQ/1mkK09hQsglQCmf78HrR4zwhTOhhhCgjaDzfSUZopNHSZEBB7ZVihQSWfy70FY57tw553JNS1EGYY7MRLYBIZU9KNy8dAuNwA+5mpA9JBFrwmCn+KChqeC7p0eiCsIO3m
smzKQlHGCOVtJ8Z24JpLbETsF8QCVKGvnRX3eTYZJLpD6ye5XeuXYr26Wml1ui+pfHzLM3dPbm42eutzdL5MzGt6bMbx2tRsT6iO19MMSswEtUnDSZgzH8x9qKSGjfaV6N3Ei/ss7ttjdFcuNu/QFhh+NhRzMcQo
LRdFHzSBAPznAP0XUnUkxA9lMKExEghYT2NvxZjkY+ug8DbtlvCjkmHe3HXMlhOwPuY0pZkUNEvtOh9Z6lop2YplbGuAN/LsRgmoPaGdnPGFG07zrmFr1y700r1Dli99lTEpa0cmOVFQIYVYZvMII5ahnJwqrZBE
LB9A6Lls39r2t5B/V++YV8Ghb8QqoClbrhW6CgUtP/RuRXlVS+uldMT/P6K9+2D/Q9f72d9JvyTJvOTpujTa23/FIE9BqP5T/cuYiXuiUGlyNR0na9cv0EZQrxEQmTx+gfWvWwiuXR7o8f+tfSe1uYAOfqGexPGd
nBDhfkVdWtIWZTPW02bjBdvr8ghfEOogyDxoJ86gfxSuauH6GP97ouM+v+sSVm2mGlZVavujWEAcVrkwSYkjk/n2wu/3RnjhwRNTQusQDZnzi2mv0ecpluZvV1MKQTfD6BkdN+4H0/6Qq387yUTI8Ru6hIWVPXmm
i2ocjgsAi4laY0zvgwRmwYviP2mt3SW/rWORlV8UswG33QywjQjiIhYu974e6zbAAWmwcutsdwSZHHO2VW3AhyeLVEl7fUqArScaG/se49zmH3Ox4HHb9Kxzzun2AnQdUVuvywIs8F7fr8irYjp2L455rmbq57l/
/0NKBMsT/554Hc2NVbAU5qAf6+UncHN4bOhhJhbeLFpPE6+NmDiRYgx8/aDFCzR4YmDgp1buHSHpwtolyvD24WtcwIMwMjy0JAj/TmQ16KD0ew69O17ZROLoGXcgEsigynemncwfKxA628cnDWIy9BQSVyH6vGD3
nD2jhvBNcDroHmiP4r60FEocnQPXP7hF8u3ol8MB03fEYi43hUH2e/8C1Ber5QCUV6n2FSz3ffs6XGyq/Wd79imu19JsKFBFTv+v3zILrCaXSLe8QVfNcfPxMZI39SusGOBbOSr5FgUPUT+emHzXiA5/fdmm7GHa
QBR1mOyYVo5ExnPR083QvhMG+xxfCYkMd2bW0wAIA97luugpb7UWhOWG1AWv1N4Hz+zgO+Y5lRlrJc90UbjtR4Qn50lp3FxFUsQIzonZlSlSb8l44ZlLorK6fhMKtHOlQJuoh7dTyXOlHX+A5bE9041BqY4qmclk
DrxGFPO1ZivtocdkyJeK5WrE+xZpJt2a5qcCP3c4RSbx77V/1xf9lh5KsS9L3aQLnT2eriXA+A0l+ZJe1OoU+sYxxCjKierRMJToLsXsLXJ/+Y5hBFpRB/DX5/lCX+35/CLONux/6MtFlEZzosup2wUGB+KRKwJF
xu3hfQ5DgszlWP6MCzie1kmjyZyG/oAfRSuzREbWKCy0U9vxV1dZk6NnpHTxMMPIs57Hxl27lAHcdb85PXs1jmJZelwQUojyRM4CtPncvtoy+P8o/gFogfbQEcoS7eqmOni/pcJavvSIIvJ9wmMIprykwIgYO87p
x2Fu2ZICgQQmlNIvpSKh6askCQHeXLjJNkuQ4f4+HU1IP+DRNGH3/4/YMG+RwOp77cAXbeXg5a3pqkyIh2DsBc10mVGUShJ2wjvtgjQvbnTpLNTVT0WXMjkufHWiWdDztX++zq9LyBy4qL4nXc36Jl9jlH36WV4O
lJQNxrjf9BNh1wq+VM4H55Jl+EAKc7ccLxxRmvYLUUVlmFEaiBs30A9oZYcezxiyM2ipSKyB1/o1xr7iuVjxn0S1mOlRrjDgUQ+xtljiubjoSFvykElAaujQLpBP/PSuvwvM2MurEsFMyRSXJVFo2AudI8mUJ5fC
EwCRnTu/nhO3DvtdL6AvtWzwl23c13RdPy2frokpBAnSXvn68BzslejbObeq4zk4+HRXCAEZhQqAr7lInBZEpaJlJOmnHARqf8KW9ooCyjQfLvmtnquN54mT8zCElOb0dji+eWl7G6i/TLFpTxwpg6LQYLdm5aKh
8jj3i8nIKuIzjDTa5bfq7DVLhCDP73yOAtoSKvkRgo2hDUIMLyHqH2jnDzkVBeayUNE4iso0cKs/c8pzk4qizVjb7zCWJT5XQJdyuKmQ0z0XGOxtSrfGZ/7N+iy91wMnrfgMR7wE6+Frj2r4gWt4KUKID9XDKFGc
Eod1Mgh1X7YPkXSkHPYbmoE5GN1Ex/oDXSZZh7+nYipYZm7jAXpmvdSoPI9VYakVS7dFyAjHNtshhPx8P+7qwcNlsEmiU6D3hYfvaNrx4dsTarzhaDazIoio3G8nRI4riMztZ/RNGyCfCmLyaJa/pn7G1KxmUqwf
p9BK26MHl+F2bL0aPw+wrZ0lqkDUp2shAiWYOLOAdq/BTynfk4FrDKPDSiYQsA/NPovkgRT1xOKoC6S/UaXcEsY9p3EbG1itce+C0RuRSUEO0pl5N5Ubf+LxuvszN8+GncjnmPY4nrudbcqZ/YgZe3LhB5zldZyA
xgWRdcaJlydtxrQi7d3vQTHbLz81YFOtNFWZnssXrrOpRNU10MygIJlSFBEi94FKWfMQtq07Cb6US//mymfd/c+JwuscG3o1B/RTLbRnjKGnFlOQnfgE7b8MLrUrpiHxdWd7KmwXk6KlvfFJQmjVB+l8RtI78khY
bQ41fBS4wBVBRF6Ok5PXmQBloaUbXWggIASa5ZAOmOJuFJm1aTyd2P2neiUebJHSRAGwM6WT0f8njmcBWJ34m4xToVKFdkIWS9SAMaKuTekCaq4BV64ND1xJUAtxzaJvOtzF5PjomEEHtoc6UP0D6JaaPd6dAwZg
q9UMWULQwurLzA/BTCzXt0koeuLYRAQ9LLfKjXQ8AiSebq705yhozNEB/LXMrwGscSabKZMcJ0BDKaWYrjOLupDX5VMQL+GC13ZZ+Wtty9ZDlIOh15+ZUz+EPdmZnaaoeMbYvEOH37DJgXFe/3XT087IgTQKoYnS
DyYHme5ynK9Da+QRV/EmD2tj7LUfPvRKdGGe9fUShShGadTSQqvRbUIAXsKEGnJ0kWC85PbByMImQxYJHrkX6A9wLZtw5XmHkVhzNdvwcmtn0/+kcHyy0IXGC7xQ2UnVn7yT3Vr6uq73FaZwlQv0iqoe6G6smplx
76KznXtM1ECB/8L7wGPpeKNxJzxD4j18lAU+AknvAOkltboFdRlHGa+jCZo8ohPLsCS4tlLX/bpt5vO3a12BevrvyIocBQZc+ixlBnfhWE2B9seLxABdGI+iUF91o4N/Ke2Y0bF/o6OGN6yQ5yWL8afsdFR6Xgjw
YpMEJYxRft1vQl/txiUbjUHqiX/6NzMekWxP+6s9j8ZyjoztVa5YTlVfSborsSrH61b10mAGcQ4JffSkzTjTDKlYyCGkU17bMP4wyJPFiasqYQ72cRJeBnJL7d5nqzxdPgLcXjeB9mD+xsVagUYC51RDoOxGUPW1
Elx6AazX5L0Goja0Px3fNcO983twRC6gqqFa+EJUywdBC6P8WEhXhe1Gj2Gc0CHdFG7k2EveqJSr9VXYTh9xefoEe+l2Ih1lDsNWd2RfXa1Q12OrDYmVaFCVsu4rQYlPTMJwjPvsqA2EQxFnAhg+0XFgYe33ZGPI
93e9q0cJEBquoY8RnQfLgB8fqxOQrIQeI84JVdLNEorrN8vbq0nU/2u2zU/RqaducCYI2vsQTRWg4Wdtm2yrAZhZiDh8/+Q4IebGdXDrLKTw6Pn6LcfSqJzQUUHY/zvKJ1iWWP1vIefQZyv92KVBKKwcZNsn6oeU
z99p1GzJ1/WEBFK5O3SRua26uiQJAzySPV9RsIX6ue8QBFO0NP0dey05o8TT0z4STTOfmHhpUMWrSZKa9aNUTzSv1yxv+3Wh1K+UaB9MNc8btqeQbY7P6FkxF8VWO+HdF5mXpXmZ8QwtKp+VI3nuks1dhHNY9Hpt
SLqYb06F8n86UydujJFY0fQ9l4xhpilrVz9RoXcC/AoBmzsbvDxATGXI2/jwlwHJcTWf+3jbxRdiHPzC6R92n2ex+SSjqqb35hO8Ft+wNJCYqSrZfNQDndildTqDGIxoy+WkvYMoHDEdh8D909m2dlLsB5TLOmWx
lnKg0KFOHaRpT+oqmPZzup7N1P/Qwu/HEXmEQ6sYkWNbfL67wCYE32WSXUCoq3dy/x8LY4aeR+mt7UmVHGT+zAPKHmGGHfs2fVgDbiI2wv7nXnAb6d/5/3Yyfqlhn6iPUJ7yaX+ophDzfeHrxFcGt2ZdsT/IDBbW
UZwm19LCU8uCCW14vyQxJCbdFB2EP9ByDyr63z7JW4GA7erns5NBqrZfOItLiRnki+6ClVV+lR+m6LxnyywS4w7TKsnLojkB3PXhzGYQqlq0P/XGar+KslH+C4bI+tWst7U9MrFnOjazTOUv+1vzwssFtIxvj2Qx
3l95Kr8C9nAh1YOq43KsQCi67AkJfDDLAZl5bn9+h+pm+deTHMkTD9l3JEHyaVJIHOQnPTrw7e8YNT8mVd+DB8n94Xg2THysEwSy44M6RXrPOHl+zpFy/WfZuirQd3kRLUfYnLQCu48O59T71Vbm2GrhSD5eNgf6
sdb5uNYHVU3rS/hrI9PhtcsSeZ7Y9TkA/eptrUCqvhrma97liQEApKhTIS8Y4Nycb3pXjp42KINgE4O8JGeASC7dkKjzg9hey8ZDohYK1+jArJcv57YBkdrpgn8fRis8RISGV4j4lKMDzsr61PyI1X6YzeP7bOFn
QGJDfgfzpLmDfmxLIYpY63HA5wq9a+YJPe1GOqFWq53ebD9EQsOv22OPj09g1wOVLO0uPsmCmQ9A+6Ilmtpvpg6B8GVowwtBGJgpi6IcgcdNL+TqOheLxX0hDYTp8eKQGIedeg+kNtF3CcKbjHkpLkFjeFM1yYny
TcCqtqy7Vr2Xc2m5zk7wljvoUHtqPyudc6BM/q72kS7vmefP7ucvxQLQAc01fToLjb/1/jEbMQfMBKyVCgZr0q2Kj0RY6mTtn4Pku9TlyZhV+uYHiiZVSTmniMx8QPisBkkLwUCl03Yr27s8+7iaAhiwVrSkuIbW
Vap/eBIwi1hS1FQKl/Rp8ZBNVWLqGNMbpirIGNmZG3wBH6zjlb70LQfVwigBbaycFDIONoeTllKzalTH0DeOk+/Ioth5ZAPGjcvcUm7VDfFVu5o2p4uwD3JBUx/IJUF9c5FrxCRYRgnvRwmtHn2vrZ7+ATNd1oIO
YarObKMnC901geg0OMT579FkJpRbg8ypt2RR6C/QC9+YE9rmzuZmwfc1DhYbMR98DE8evrsOQmpuwudsE2X36N3q9oooaujkGvU4o4LWSCblUE0ynDVBSjpT5zadoaM/FO0oDCOJqlMqpq2jYfN9okCcfpZDuGXo
TAOqcHQcjOfMfoY5F21Icokj4jJ4XqgfTfOBaIBl0H9wZ76NYwQ6fC9FCirD7irrJWKXBULamxhAAgTmjl/hZxNEj0oDIM9I8C3TzWodu8qxXs42iWzYn+u2oNzyTR6svqjHGaN1LLjigLXf1YSCsVNmWI96WTyb
auR8spwer3XzR/LjP1sxUPjl/8KnNM6SEj8IZ5ojjSvxa7zCZFBmijEuPSZFcitVoo3gO0FWsshWLHkgm5006Z2akGgINTZHg2Qj97ekbqOCnpA976qgqLDNXttit60V6augR5UrtWFYAp2qqz9LlWnWcwAuqulF
kWouC11nqWEhaAVo9B5nV13/D3X1MUFrHjt3mQaUobsVkMu1NKPocsLnQE4jPMSXl8oqaohUzuhg+XDCMd059OyNSmzj05c0zXioK52z+Gis5nPRAxl7vGPJVAZectkx7fXHajPCnaImjfmAwsvhtukMp/4C8cwh
rFYW/T3A8wpm0w0wfdu5VlyxKkz2JBrwXrP2teDO7SngJZO76Xp16lfSLQEN2JMZmQHT7JkrEMDNWxbVRi4tVidGVblrnMVZCtE58adOkB9z1znVX/2gpM5e6x2gC21WUdhwGY0Z4DKhXrLoSdHOf1pS8oGc9XZ8
zW/o5Pd7pn7g0E7Ufk+clzFPb5G/g/aiYoCCuvbl/4HlCiRis6vfon98HbSHLINnRwUORTfYLbJjtlZy4YrXkaarvAri2g2/SU0W7W4dsN7MwBM5+x4pnua4PYdHDB35hG2ucsq4GIcQEpkdpWIP8Rh+PTkt0nCv
xM2Yvf9R5ZPdIk/9upHtldsr7qGVUwk2WEfvjosG1dyHXvLo+L3QfKRbyoEyAOREQiyYq3rqcQON0cHz1pIWdemsb5FN0MQzvz/sCg9eHvu9/CN6ZV+I8L6KpCxu7SSVm9WiDc6C5RTkVHlbGG+tSjr38/E5/5oJ
y79xi64dEn6mwi3Av1e/JmGdgqZtveK7xdFdqFFv1L9b0869ZKnJ7n6JWDVEKhEg4AAko2Eacj3J5nyztH18J40bNU1SP7UOBLfz6Ve11/bNvNq8Aft8Jotqy2buFfbTfubiGTqvhElUBHZxPjmXw34/5DV1HaDe
Ml8iFW4bVrgLXzZ1YCRpCaBUrF6jYhLAOawHfan9rq9WNqJtjOF/Ht+3GIW/zDi3pbj91aRf865PRs6aRx87yibfGe5vvogFnyHKwJu3vQghitl+OSX+I72BhWOOAdD/AWOAJUVs553OGrH6Mkifv3sh2uljZ+So
pBILwVokEqveARrgVAC1GrGO4hUDEF0a/7y7WM7GtNNp7+Eri2bs92JpvKhutSHuWeZTZbKHr8/5pMFSPdM0eLtwnLcyUgrD3+fWoBkoKGv1+RmQfFYCUZRc8bcDZ87sy4Xl45p7BsW1saV2mlnAoOXCKMOZd/7u
TCu5LWE1A45zvGpkVlzp5oOmrj9FkbQcG4BfA5HVW+s6XgOJj8Rsb5NU7XP6wGgcr4wBY9izicaG4xPsEalUYEXYZknbyLBcrmCa33wYF50SasabOvA6UQvl1ixvOCqAxExMPc4opHuh5lsm7/U7q3KkcHEdFbjD
PpT8XvOc33O9QXufvZe380LNNdU7uKtwp4oAdyVwosp1NUDQ795qMnFX9ODRG3OvSGXyH7MsF9XiSb5nuc7oVNAkusgnXWe0EbzzbuDun9o8CKShjeyGerVZkECDNyRcfokBI3o45DPbyaz4hFXIvHS6RAVd8OUP
gotRQSuiw6ONk49jGnXN2gdvWmBE0Vfy8r4Cybe9C5t73lLtTrOSExBn/7IJAbQEuP5lYvK47wAjQxlMrviIjW859AYPrAIZL7KKdhqKF/GqKApOmMuVB4yWEFFOUJzqM3U/XYBw8foJcisShz85noqgIim7Z4ol
BJHp/zLC6hHFQHe6lVXzutgiBAN9JBowHZy5c7Lc3d/QSaHziUaEundmwLRBg88boOanIzua9AT8xb18M/6YlBLcbL++kkIs/fpbVFRINAXd9XszuiND5RDDlhxqd2jHvu58BHgrEqPOyT/a2hxW58dI8QphzXvy
B2eu9wWkVDiMA3LqZAJRytRkDyLWbg1momKQDVuFVEIwp1Ur5HDhu1SAlFS6siSqyjHhMDmbu2NII5gwqwSh/MqvUSgWwf52QfbTOXPb14T2ryKfNOfbcw+X/XkObi2UharpxgWtmLVRPSoRRi8VyxfEKmTaH0tk
8vWjKhcBMWKifAVeQDvaBMXrq4jtkxTfNC0VEtqGoMbkSEOWw4DchwivzgvO4Yv6vxrttciGGEJRBiN4xQzqFCTk7dVP/EFxtMOH+JwtLUkh3Df58E+9gS+eezlKl5IPjKgVUbuUsF98zET2soDE5ezKGypq7IHv
nvNXmrqGXt63uaJDZWcc14Zt9M1XMAVuOznPsZ/ygoAXok5RR+QvU9U5u2ri6Pky4UIC9c21Anl5dGuUyePhrcbQ8CxFi8T/tTWs+iHBk6GJkH817ow5dvhN02XfFL1Ld5AVrfnUcE21M37XSsJ8CB5bQJhvLSoG
/y4jKaSdwiUxA9bFAdh68Qx1NxecU8ewNKZW3mbxBJCeD2Mu72prcNO2Tced9IodknTulg2p3qB52DhG9Xd520AA/piLE/tVJaG0FunL/I3mR/gy6Rr4EY+WVV7driOwrnGur/Nq4x7FSOZsc4vLCKceo1MTQ+hR
stgi8T6QmLMZCde7RtviQigqf2Y0TIeDYa8FhLTjD+VpElE54oVpexTQ0HG6jIkaHF05mDsajdsqiJSGzhA/1vny+YMm1SaduF7SlJORZMSTKRmyo0yWn+vxqEuxvhxZoR4dR0NkEu6wR+OcPDxIVnLzUeCQ/1Ce
DI4fC4znxz1gRg4G8QxDmkP2p7hKQ6eItDItJlnrC8rdzq6TB+m6AbWP0PsiEfAUjV7lT2udZdh1FJ8Un+Z2TbicsoXTjOO1/GRKVgfMZf3Itqefb7XgeNjYPXnQRdp2WlE/ARLXMgk1IEbGPChaWpDLDZda2elP
n/mUL7zJq7ExVJpq3/quKevrY39uTfdZJRFCV7+C/EaRdLzaTyX5pIaFUFea/q1PpwYtEf1up2gkXDV1NJo6nJhtFo2luvEuPF//d8yKlPfneEmDK0j89rH4hJbyY06Q2iQMSZyXnn/wuR8aXVzMnF8afitqVhHY
1I2eM64xSoboR+SHRnqD9hKVrD/LAC2LCNt3XTIRy+Sh8FwGAyy+HaHr4vSQif52rRMW20kqLPg9GiJ830PHyxo77lG0EWJN58+Ig7+BnVakgA1IKXefT4Q/Q1C5U6d8eLRbisZ8E6f1R97cgTro03mlmtz9lpHv
RK/ipQplKh+dKxUsND/S9+w0mlc+5p8xu32WQDSRbb2d9vKFZv5XuxC3ViLQNqKA+oG25oe2ElVLsZADLaa6oIwUUpho3xvuJNuc4WcsW2+avl+z9PrFl+38Qah+r9lfCbyowutPGaKyeEwqjwgunB9wmakX0Omq
uyEdkeGAJbcpgKYkDxceYqYYhtwfiokvCU0wo+poB8/ObSGgZzIck8nzabN+zyu+kM9MCOz9VunqsJ17QbqDArris7DaDoN/A3NPnyBqMqWwEpXzaaNk8n+aPz3hIEiEAxxfUkeImd9Ek0Ww8Pw3xPkcjS+W2o67
ChjxVQUlQj31Sv70lnUy9CB6XXV5Su7j+X33S6xICSrZU1NJ6BNv4Nd/nACq+ynZXFJNiXd+cZps50g7Gvzxb1Yn6RQj7cq3nx7jRwL/hUZS0ouyG+jzcErw0s/OPh6rvNWKS1Uv6Wt1NHMkR0kEfeSxtbIMOif4
Grf1xB3wx3gD/UNP+Hund/cOo3tGc3LW7cHd//nP/Qaq8up9R+WaboU8nQ4bnb3IC2FWcL3ohMnJHvc5YBIHywafYrbQ00ajDk1OFI4MJY+vfWIx4+og8ZHZHfxmcmurWrmoN91w/a+C9zhGrGk+W2I3/kSsvIvX
VGaZr2kRbTTh03zoOk4lvQrIHayvICVB0pa/MUoJU4nZtnY3uXLZ3LJfRTkh+o3s4gnQY8GvPTOtK8BuGE4q5HN6wN6Km3CSIUSfHPPgqc5BM+eLTxd2i9cPS/BbvW4OrQG06P1fcvCKYD1bZO/10y6LZxYEy/mZ
0oHSCWn0q5UcSkD0KrpCfoTlA0LXBcxadEokUpJQ+F/TxBrs7vl4Xmre2J7Kj/oJc37WmNNuHp8Ls2tyqgDtQU4UBmF1qK2zdkwd1TlY0aKi7mrUiMjQJbKppZwE7W4HMSawQ3au/lgj3e3PAshAZDRT1gdQjHsH
n7tW+5eXfNNdrCV7PPfc6xQD2CrO/jnX0T3Af+sRJvzEYsh/VHKHLF6AD3F1NjkViQqx6nDBKSS/RtT4w4YOBnBuDrI+gIw4akPPzEhZ5M6tyT3+I4VZp3rB/hWDVHhMu1h7DffF8meeubDuONmOHAnX/vhua2Gx
D5kfz44vRuK1VG/lexWzlWWsUAb+Qeprq+1K1jILtk/Gsg7w23RwqtO+z8i45NykwFi1Kj50xkHITwT2go6oOPj+BVdYrrsOmVMpuWT1N+J64VFwiZKg7GtsmQEkD6RXEYJGEHUlum2gmKKHFYvQ7Iv+NA0rEruG
3VOxQDvdk/WsD0FAnp5I8WHauPrqlb0tcsbFc/7C033zFoTODD5yuSopNkLhyHFlNzK1d2uPbysqNZmzvh+8qz1dEXlQBitlR9FGMqEY/KOpcw4b7lM50lk6qCfXzh8ZfYs2+JIhLsgXVzhvP55fIvG1TIyZlxjj
Rw5Tyyw98VlIGlDihRFZIELQdXspD8qKrqQ/+TvqQ/QqwdbZSD9vzMr3zGz3huIupad9CiuvqWeTxv/AkyQmWZSKZXBG4GcfNl19s+oW1Jh16yTzXXkutU/QWKbazkI2DYKnJPhxsX6pw0QAJKVBYwR7skQ1bv1O
oNTPG6n8HIkz3UK0C3rgZ2Jj69EC5WweczR9kJ15aN45NOj8S5pez24Nz0WgrRV1N1qiZE05HEFigyUwjKxYJRlDArMSYqDSMv/KyaDdgiRF77c+4alZGtggpaxtkkd7mhPVTShyXkLTDLobvWKwtJwApvWSMMDq
32+CDlvvde52AZxeAQBEhGkYfrGmigpBHFH9zrWjCVSQmUpUzi4xGaCMT58/FcmpYKnnUN9oRTurYsBQU2Fr83qHjnN4PlMByggx35P9DMYXbmw38T1PQb8p9liVDW49KCky+hNAb3JaIYNPGsKZgQdiqlsgnyAO
lYSXaM9nTw9Py5TJ0/X75oUF4rGEFA4ZzlMniXxBg27+uISS9rXE+VuZkPhwCZDZjatPmkhOh8mZ8jZzFDD3Ahn0umYUmZfDkXkrJXXYbn5h+a1kUqoa2ac+oDqsp7zYCgK6+hzlPhobNzafZrk45CUnILfl/ErX
/9LtIzIwlVsJwUBCKW3AlYoqaHjAWUX622cK2t1MrvcAHNon/NyVpJgOdqRuzuvers73j/rEf2y/TA6q6pbZKGhr5PfloV2iYd5VHtx1r5g+SxzaSt3gZ4LmkZgd54Etd/ncyTGZGzETMZpmvwnYnW0dFoNUviFp
nWZQPkRGwMu3qrHlsgbrOzVh+BjvRwf+2c+KaKEdViNu6dZJWdqe2iYLt50ZJiHYQeVAMIkCzKn9wC909LW06WegId/8Idwnv7ZZFS6sRGk6JGayK770e45PicLxhhlpizYbuNw58hXbOZKWZQg4J5gqvvu4uzLz
pCFUt3eEqFl6Kenxvn/zWp952kJoEYRrL88d6KWQhVTGM/799MrFmV8eJH8DL0swi4pzMgXHEvP+c9WmAgSJmd3kYKKkGKb0kgdTfojlxoyw2K9iarxjyfuTXKHER5Xfzb1pp4zd07PW7MmPbBwIgm2a+pEsacyq
scUfH31Zad/zI30NdnZGLNOnAl1LGeNF+XPGI5c68/984AK+NXkOqB23JcnXtsejUol4lvV7UkVT3VeFwaoe9/zb2KBdXbDORYi8LP2oxcbrqB115kaV2cbbSliPBGiUlqeC9IvWIdiPvLFXuu1CGmdgPbgdFk9Y
18TU7WIZmm+PJ9n0JlkERzSJw0qgg8wdFj1oXz1BYIolbEPvCCfrhhnqCu4LF37Xlt+zLZZ5SulnA1r5V3ia+alHZM/ny92iqp8XN3gulTzPRsM+LM8vt9YXgMAFB0E8RziEedl0bQrVYxgVQhhJhyGJb8kVvDqj
1S4/yQeaFynVqlyt80A5QYZy1C95iV1norEqpBto23NqAiraXYnjS0JIgSuO5oXTsIdeIc02F5Db5E2pG9zjqH3pTnI0doz62H5yFLUvPiRZ8w219pFqR9tWfsMf1e3f+1x+ilIM6KM2BHjqxDIe3aB6WGED8Ut2
7paXTrV+z+sdvLdCVlV6ovmfeb/vzfmjYP7t29gmI8Llv8/ru0SmdjSx4gWDcMIalgYZG9cbOaEKTltjrqEmjNND2SULDU4srjT5soJKr68WZDFpV1MxiWA3/OqtwWz1psdSfg3VPHnwptmZZGrIEQu7vnCIjYd5
QYCQktqLKZ33M7tiB77DVeouw1O2D4bhkT3NL3tdgU62QrNuTcJHgrGtStn2w2S3kntnnr3nPLnuuITHzkmxcLKxGrswB+pGbjfnq6XzcSmtrTNHbGLsx2saLMIit62LZf7TcnDIOohvTvEPSYciv6sDIT6jxJmJ
xtqPZUkfsTT9ZUFyHYh6V6kDDtb4oPyLCleG/s+r92JYX5L4a9gRmIGKgbfRjncNFzNoUQj2OJmli2zQ25qI4MR4o6959hYkswxPNBoiaxShjpQwD002mIo8J5wRg3wPyOL3R+x2AoH5Q1HZTKkUd2u0sZtp7KxO
ZWb9cZ03ui+2yyFDpgzL5qza/i2iSjIX1xj1x1uOze3v+B1ADGPUhhdUKHWh2vGUkVS7lXKcCzLpETQRSDBLyN5fbngOIY0rTPlTYHOv+fo3e4cugvK9ww3NUEZobEqkpRSs3XfVjpNMMKN70iqERC4pDaWdM8B3
Z0MtLu2LutRrb0y4vMl4dOiKq6AGayVvlW92l0uJOq3lv4IcfNOCOcy1y8FssGrSaivSW0gRSdT0rR0yPC6eC5iZAJuhmDFVZuVckXCli+4QqDnMBxt0MBfX92qdSZswf/OzWSIrLwOURlIgEW0/adOsUpZwCbvf
rUoOcZacBwRBd9fsLOarY4/v1V9QP97qYse6/s6svok4JixLtRDr4Buai43FRtzjS8OXYtyuUCztXSuASAklHXAXWVuZuL25N40jmaq49L2KRNtyufygJYJRdHKbAPSRfItFpvSuaLQofMt3Xu2poCchfKA4FXBZ
OcUryaEqpVLgcgN5DAlXrNDJAhZSme2ET30kg6+BgIRxJu2jN4eKtpm4aVKlw4ZK+gieE0kyljP81NxmoTr9CN51IjMV2AHDKUvUxZ/m5Nitpx6LfXsa71kCBe3zcveX9/SNqf7qXeHjkfcesRuLS60JLYPp45Vb
nWPfCOIPb8ekw71yl84EqZWKmyZDNmjwtky97DzEeJl/njVDc8oqXZKTz1LtWJ5b/cwQ5Kud2DpTKNGMy/ksgjVlvoolvikfKho3Vo6d1qm004tOgl9JO9lK7ORwE4BMRzxJxed7kX3T4qXfiDhYl0QpCZAfRU4E
Tve3n8K0jBZCWrGBcqapctFN925evww/AsWfbSGVukuI6Zo1z4G06kg1qkVygngRbsgy0PU7yVQ6xnHBO4Xt5FN34EqAaK/FznpkSp7+v8Y2VH30bP+vZLNyph9nQI5ly8OYBpIc7TJKDpRE4saQ5h6M9hrWfEc6
X0+jIulhKnt9YpepdLXYhsm8rEfLnnJQMSqd1unmVXE231mVKnYe5fb3R5gEtLosOI4XpveL8+zZNZvn//KH5QCX+kYDwdmbjmjkZgxyWaGRJ1LyzDUTBj2ZXumpXF/r5dzgvyGKE7yxG87ew3pORFR/vVW1dhDd
X7kUnnVq4Fd/WUFX3s4IO6U/bN3tPYO3xnv1ZRF41FNZqyTxuFK7ngHyE/y2UzhxwXv2poDiHhGv0hvLqqx5lg+3zGcStPzSPIZi+h3MWNfqS4s2lsJsbLsu03fjUf+pXI8pXyVf9eLAz47y4foP7GPdCiQyH9u0
jl3q2N1XbumzEBePvYH0XYfS3Ro0/R1H9NKudBvjIZwdtZgVnaTczvxhNrnW4n2wjkrd5oqGAzb2o/IhpXPBee3xsZ+lpJn/AteU292n89zere7/EQ7d50zwjYVJmmkhQX6eX7hQsPMT9YomZiDNkObzQAWqbJ6d
Ztht8WQOv/KgximaXlSkq81XWKeWituLPiw30YkSz1qxZBfm3ZFIncTYph781TK3NS6i/DsZC1FljuoD79RKzlQFrApoen1U/ohsTH1DTU+D27ibeaEQX5XpmT2kaghoa09LAxA62pyFbYr3cbwIWCx2z+VxqxkE
73BUUP2luDW9qFOw/e2F4iftlzd0LtVtXNMrltt7H5UUs2OwfCZ7cDK5UoI95uyfIITpVKMv5VyHqOEyDI9/Zpnm2m4OREjer8CueZpPozUGtmcM6pYSn/m7Zatq++ZWlShXvfHuVos0q6yyTuFO2oL2MT0fM+eL
c3N3Woa0CTlr2s6WjefczQ15im4Bffne2ZxZhZqbI6tn25H4JVXHPugJuJ92GQAPbjaefB9tVkwWXvpNEBF65YpdVqFki58djDo4Wzbvhc71rolcS3wnpb9dUWHIcZ5wo54bsPfm5IqxkuvchOsyduouAMFAhHT/
br5X/aGAvasehZ3Q2DcuTZ60o4J6NNPqivWs4p47zl+KxgVAu43KT3o4KYcIWgvP/CHxOirb+4k5QgdMK2JJ0DziyoeyWuu0i1KSi+CGBpqn54FbfkQWoUPsXkbJ77C1T3qCbtqhfQKuR4obEBUrnhS7tX5p948M
BVArnxzr/rZs/sfOZVm3yYc0SOF0rfIj0XPt4uDgsSS+5LZZFBP4DUjVnhv/2sHqVVxR/W+FYD6JpzjvvmzUrviWJ+vICcweR3QpVgA0UxEGp5pcEF9YUfdEJTwguknMGSzGuLy1OB1ddTamqflCUTuChx2y8Q3R
xJ2kKZdT/04/pYu5hYFkamqiexKlqPu4yn2ST8YDxZ7unfhe1n+Zb5rWS08GVlnYirz4rgf78/0yKJZwqKwwsSsBBJgpaBe4foj5+YZVrZSzkHYfvfX/Yr6Bv950B+0YXAGUy5bGSW8k3thpXjb17d2Hn1v8lgf1
t2bh66yXrcRHvX4k3su4Mez+vW193zr1DslwfeagHoEoEMNF+u8RxGK2/munPGxxYQd7agw9DBEMHiLFDivdrL1/bbPoSD1qX4spq0k0zu8HucF01H7KY2EOBkedxkZG9wqO68lIL3UxOEl7PdolxDvBxrC0aM8T
uXjQlT7+A6fyF9pF4rLDgRDy5td2G/MCPFyXOUkmRro3Zy7b8Hd4Pzjxgr4Y01DSY5Sf4N7L1MMfk5lxQ+hqPtauezZmI17UJTVj7qiYRU9Hk30xsucWlamg3xhWjI8pbcFaeRni6pOOFUp2L0XEiaEuybYyFzzX
FheBDmR/YRIxvmOkDjqGvOPP2XzVnpfkagwjJpVtYu9L+6S9PoUwh5jyXQJAYx4DVV5dm6y6j1a5IrCnuzWd2APlOjP11q1quYA87g6pmh9c9z8sW7HpLaCJ+fdljtzgGlEzXWbC0hxMS6bOKHeMIwx1KxPVfbwN
YJ6JG1XQ6kKp5T9FA47j3yFqqH0HkYPe1+TgJMlg4oV3jJe7o+PEzy6bnW17PT/1Uf3U0+ra04/zbGLxsoWy4PVDCokSelNsVQIaOD9muqYgFE0oO2A3I5TD/MuJwDi/jNNFzWFvf2knf6j/FLFcXBoCzmd5g2ss
FsrIjQtMB5yRhBunOCYOjN43vOVo7NEVuZ1iBNVSldJALc0MQ6DYfwsTtNL6e5w8NSjVRm1SoTKQ9JDHe5pTS/MHpXxEpb6fHYOpqVKMDBUbFtJ4NQyBgELGLug14oZitLfI2SlNBBoKEFsojSV4iNa3tXahTzlK
uEpxdN22rBGW07ZwrYhpNduzDH6QsqlIA0eRpIE3yoouPHwl/vXaUw5bLbjEFbApVqOodFBhtIfxTTsW8JWTmz6utzFPW9fAh/tuXjzipRc+zGWZtFy4CuAIUcfev+wJoJZT412fOMb7oSJHe2YxBLMauhwHdh0+
xmHGZTufHgaDy99ocSqMJXGgKbYoG9QSXmZybFO92Tt2s4L+OrwTHrVMFXug6mebKRY+398avRzmfNT0GxadV3DQaLDBTO6hR8bUfiqPFqdAhFJgPQdiGeRIZH8pmtKgnkzLThEnM8gUiQJfsZ6SptGsQhmc9NHn
xkwbnbvdf0PBuWtDd92Cak31w8vJhrnd3uRvpJuVmW/5J9uGDR2rPpdmnqRopySTE62T8DbM2oB5V+Qv77kRa9/Dwz9v91qR6swxt9fIRHcknicbzYKRjGujMY2vu0dwZckVJyUKTcOaAPgbV1iRE9nGMHDPMuni
OHrajXLb9P5A1fpARmuNXYerYU0Kp/YlQCiCAeC2bgNceEVtdOrBOSB8uUliIs8cY7nKWUc76axOJzLA5BLsYtYLXGAb0akePIKDNzQCyndYmMx9j1cR3abySBsy9jQT3a278mRBv8ALuKUFLoUjXH1H90U7FdRO
NUxV3xcl5KYbn3lpbp/3vT/r+f8TXfA3mp7xC6QPkC6iKayRXCwu+wozACvo1ssFCI1jY1KKP31DFA5TGVYILqwciN7rXb5AuDCUjhZwM7vjNUkjVzNQKY3smgCaiA2UMj+4oVHA1EIB8cIyzY9JxEeT6dKZ19Sp
u6lV4dIGKjazwWf51ymx/BUfbkjmnFTuaGNUdrzGRaPEh/W+YE6gY/1VLhc+++M0bM+avM1jUzGhbUHiqgnwMsT7zadltmEIufFhua20Ofw3JPFim9tIzmU/sYFqXLb577SD8m+u72NM6ArgkKgY/wGROOUvmuGn
PZdweKS/lXSLIH5rTrcIokQEkZlVK+Cnylx2AQ/p/YaErdGvSuQal6yB2kwL+liOTkLAbpo10U5Q2U2HcvUEJt67dCtbuBAdGmVtJIAthSFAjYs+o0CZzuy+FENh1IFFW+0mJJzEUyRTgYRwFPnokIWBfNs94lOM
CjzGIFEbudcN89yGDuAv+pRGb6U7YIMHpwNwiOSpu4zrdKmcwasq9MXecWeaNv0llFQKh/kzB/+nXuM29G11P4lSL9GkSlVxKPnfHgvnlSHRoOU7qy8u+daiIJFIHbR69zsggJksuxkVcD3b+eoYfLABySgwik+X
6bl88EGtj3LgUwxjq4VMT1s6t/pcvNpoSDJ9kbXhvOP8iHfEKMAx32TWYcw6wBURNY7AFZ/+Np6BxR8lyvHzWhmPO+iLkfem3KKOI8pVa17+pbRkaA7lwKth8AtJgvhTQj5RZDVIrgc2Pk0aNHJee4xiv0jpK94K
1cpx2DyhDjsFvpdh3wmeXgf8zS33bib0fdIDFZtKg3G3Z8sYsB0H40hS5ZUvCOG2xAqoi/vUxcFR/epjoKN6P5IEPeMzc3sQsZ0xLcHR2n1jyTIJeC246lyU9dB59twQ9SQEZtugQ65QlJxKgGehJ1KPKgg8xHtH
AXlsaP4HvP2HuAn44gmoKtJnfrEHrwC5RF8peeNYYNwBVBpX71UGxGybn6l83IeWleiLWp4PHKeVe+YFwCahLn4fFD1F8CkDNSm6MYiCSweMCTwOB6rniWloF4dCZKwqVCIN9s0jU5vVU7vGpnivj14F7/ra/vMW
RiXBjcfOLzg3Lqbv45YuRXPgOruFWZbIx9CvC/Vu0F6QEijGNcsuPK5Fs4OGGiV7nNttLgIwAGlUCMGWDt7bjIp1y+D4ehA1lmDSWFBG9MyoT16RS5AzJH6ni69kpojivI/3ErtmFQYdhg5mRNuz+QN0+vEfsjSm
el3WyZkx6S5SN8csNqLDf51PA0Vl4rzYg3vjYJtKiCaOJBJAHnQzIWNmX783fdYAMY1GYxc+xThe6rgH77MD4vEAnjJ0fIymoP/UQwKL7JHEryAuPq70Edjl+t0F/QKuskVZcA6uO3lFWipjF8aaVPCWqkWq8DhT
w319XOSUMFrX1IExwPrOgDij9JdPjfY2sVtuNnGto4W+G26yUDs1akHNMGtie2ujrKi6bsxBfcDYAxr2sPwU7ASsbu8O9Fjwq4/t8TDYLC5cH1q141q7yXY08PRVuQYclMy7R+33bgSm5HDtiGktx3VxvtP5SS52
OFDMDkB0W0/9wKrHqZmuO6TRFb70zjih5RiM6X0I7v5Qyvt5F1aCiOE8rDjM0zz5kAmEl1zBFbkqTKR0KE1WveTHlxX7dPyPtmaQhKSqhTShd6B5iv0HZjRwR/2mI+KI8XcES+yQaXsHj/gHAdYW7MQWpbGhpUzk
6+NCP3+q53tt7Bns5O9CSoP3ocTly9avaLydyFfFYkLvoPyMVTCEB+7+Qs6PR21gf/O36JXRtZdXR5/7Z+w+bw1p8an/oH03NCwYJ8wC+N6e7hHTe2Ec5ken/n+LbaRwX2rDGzVCMao1Mr+KL7LTAaPmoqqu1V10
rAW/Qmznx6Z/lUmiCN9W0fhZ93/g3tGgRHQnZhb+aEuOPlkUIEu58RTL6GpXzzT9WWpgnnCJd3fXvtv9PtMy0c77pYx3spbzTH5pYPgFfsNRk+hUdfvXBW7bQZnrwAKonpx4W/n3vrqH0O9V6d3MyNQY7F4W5NNg
mA7tVp2PmpzETMebzG5glx9sgAZDxdWwLj51/6Bg8Xxs9ERyl8FHldcsUBW9cQWbK0S1pwNQ0irzWxxSOqc6JHaUB4d1mwoVt3nakMV8B6pXmHKsvTTqD9bGK9KjouC8SKa3YPHkJVwFTqj4ndJgesk6bEvW93jq
yVOKaUGz4MVTTvToML0G6MLURf58qZJdS6P6e7kXY3iKSe6/6yX+3FiSxFOyfKbR6+OUBjYaUgJJCavFIe2L5MUvjUKPg45Ave7OagvL7QTIU0jc+F28Xdpj6HuN01k4svdmCUYqAwCkuSZ6Pbqp7RfNmfneYQvz
Ee1qN7ek7RTtVoqaOqp/7dpZzfnuKYL0m7f1ajxjUuKPTL56n7N+wCU9zixHS9XZhatmiUBjzbHwviW69gcxSIop++hPIna40tQexP6AJtHaQVG7NdGBK4ONGvsZU6cmOvTEdLpl6wOPNwnUtDbwAm1WXHrjjswU
1FA5L0WwTLb6nqJ4kgJLlMJfKnx9sNpdygAFYRZCJ7R1irMCP8+MXDXJdI3h8bHOvHH/4oXxx77lkFweygyShqYwTiQHwpQxJ6RAG9tX8VfzzTnyRNjY/IVH5Au7uPqQFRpvwoAxinGFt8nhP46ByRM0yq+mG+hF
IKXE+LEUlALnKhadQUvEs/B7HyFbwu0QS9QwxBm6YeV7QO1l7CRglfKJ2MO+BsKDSBR9pZjq9CWvdZBzUbbe4jVr7Kv4KvgNTnyMK/wNeeRoAamViz8nOWmFAHV1VV/v4U4oM4IaKAR9XJKS9BNPiuVdH+Vd72p1
zjB7daG6/tuU+8PALEEXVOAV7LKn3mM4iKc9lk8wogjDJ67i37pC5B+L+iAr1FWP7AQc2bsLuAWqqBqOKvnN57V9fQcRZim+ecPr4tZVgNWAzQuWAppUPqIxm6J8xMmv6dQu10JvPPsOGaSBtIH6EvzsBYAQNpq/
mSnDg2w3w88txSW55vHpv0OKnhuoY0CDlpxu/0UlLJcZ4gFtFFyGXW0RAXIKeEfb3grs1GSLDkeU+VFY/gRHsMSLKYY/Mp1wlxGZ7wzmommzQ93Eb7jUEP5OkzjTCYI74uxfogZsoKDfHKJOIfAyAjrc27FnFk9M
EAgOAtsxMl3qo1fB5NHX9o8O08yySfRf77JVaP2Cg6pOusvzYyIWjNOSszBe/PWsrPcYowuIPUnESWIBDuZj/Eb87/z4CTmBFciKjRJv69DI95hSMx7b+C9XJMVk5SNMUt57gW+XFcGAosTl0uRsA9YiYPWjIkJy
WVjE64yGAxiUtwosv3MEKiqPEzPE62NXwJjL6ySzHNeg3zEg7lN7akiZKhyjXRN1kJ6RM79E44iUbhEXDV6bAPeKxSz8fIJH/qb0GpgI3mtVbeRdUY1rElbGDX6MXia3LxY366OvGVjTED/hGyGCQ1MG0w6OMwQX
NhDbv0SFYlXlZVeMMW9fcEWuImr59udqVQrmAkWlBnU9dvCwoA2sNAzxc5Rm9v0Q3Hf3jjQw64MO5kB3zobGaRLOi6gdcl3Wp4Qie8gkqxL/DSbdMNVmMLVu6l7BVTCzRO/TOvwYWshhLpqQK/oPgmxi4Dbib1On
zT/UuVKvoF+KvynVFYC4wBov4eFS7sNE+q1nCuMy2BM1gDGlxIJuTKH62BUwZfg6rbfjkoS4SsfUXYjpZ6aoZeZpY8LzjwPVlwQ0MysnuskSwDXh1wXalGlFlIkVaj+Ew6ltMcSXraMdjGW51BOaZLufSg9x+0yJ
H9UAz2V8COKHAt/W3rlZ3yubupNkDKiVDmv42tsDTm6FzrdF23cXhm0Iz9q/HJorcul8gd5svITGplEbsNditohX5RjP59p/YOKpuuYsO+SeHWMEupgjNSKo5LVkwE1lvL57WsbSEgv5byxtO/ZpuKB1RI4mbanB
VEvYoCuivWtyCVfBsW9+zs79+LPz8BsswlSFInj6qV8oP9aJYNFZb6C5WyLSywzaE6cPmaic8V9Vm9WxyqWJIBi7WS00985LFZGIi71MUBUOHPdJzjMmkeJCdoMr172zRrc+SCa9mlDL59BpOQg2swYIoJlmH4FG
MZH/pKrUvu3rAwmviWPLOfbyWAL/a1B995Xs0HUZDO3YCgPumSk1vnPUXVSLiHrx9GiCuV6gls3DyCWLoGpApOrlAedmxamARXOahnmuu5kPbpMDVj85vQaJLeGdOx7r5oMx8I4ntvD4oXsyx5BNqpgwKHMKi86c
pSECnljQE5cmqsdE9jwO9PyRYVQ3Uz+ehPBlbAv5yvjtyZPCeTLTwPka9h6lE8MEObvMssT/frSCugVqyuNlx+Qs7CAUapXX87V5Jb1HqbaFG3r+mlIxkUxHTtZKPw+OlRa7rQqq7V5ey4OgtMyCM5EKxniPFMTH
ezilllyKLWj6WVxm5oDldwfDI/RiL4EAOIGq9uDJR6rhIyUNO+ML0IdmK1X8iagWVD9G7NmJH40qDp9oBInYqYSAm25F6KGojK9IvT3e/tMKZANRcyEPrPCWpPJRGddWg2TWVpaK6ToQnBsrmltcX9mbCqeFWrZj
O9YrHgUr3lBNkDMUFq68UuX7m1tf13thM7szgcnAfeUIcj0zJLqeVYoeN6S3pbkCL2wXTkPXGphq1NbSLeGTp/jJvC2iN9fdXKE4yGFXCn9CLiQBYJOdpaXv+aaIcsiOwNmgLy3CITk4HOTVGzoILBDLsAxdu24m
/gJZDsLX9StZaaUoR7WVRr56OEFrr5R/TfSIYNbHQv8zVmaZotZMr4HojaZVFMc21EM6B4XnUTJwPgjnRkxDKjpoEGZSZhkjwG4G6WsyF8/sBY66Mfbl8UQMub11kE/nO4uRX7Y4O3vKo4CUwnG26kNRHBC4y9gC
Ha8WIug0Yiz2O49YHW0czHQdmlU7NS2/MzbEEwhcx4cekC0RJVZinVc+K5H3p7zae5Sbym03AulYz1HOqlzxKKO09WwsDBVI0J+9UcrLiA4toT+BQavRn5TXf9We+7kLYqFEODOI2YEP42Iif+TLJCokXVvsKHqH
OKfyiv63qv+JLxSZd97DzMawrNmHR8gka0GT2D3+q1QE/D3HURwWg8tyc2RmXU0a75klnSwX6PTcWqD30ad6SFBZIsByriFCW/+d2TtAT6F+spsdpJpdBd1COB2H0Fw9nO8q/PiOamt+8IeVZZiolWHoHKcosdqg
W6Jvyx6ggeK26J8IOJGBwC9RWnJ++1nKn7dVHjWquAYNEZiW81c05zq+YYLD0SgmMTk/2zLwGfYCQI8y2K7XaJMSc/b+VRBrvn1izDfTDfcRLIjopVupAO8zDTTwtGbUfpZrlmoAY9D7gXTZVAlgisSwLGbmpYJt
zQ+ANAODClvctI5yBhGQ+I687nYYgojekWQP5fGD1f6PuQRqmZY+0ULxqVqw+XGduwkPhf3uAbJ4OCGHwqTBBbVFB8C3vXjJJUZ9ijY22v44ve1cId+iknfsIIcIJW/608Xbow31gl3nUzs1bM0DgA9xRcd/aFe8
+xcU/1G3sfe5vt5S/Jxq6yRigJAbBfhDX6Ccy11j8gmQu9bByqZC5KTnQmRlrel2uyBREBLxcPHi+GPkAmHf79RNoOS09m6KWxBNrvEATCreAKFLFD8kW4jdpGKgEosd896Cofer5g108Uy/I11mSt+Y8zMEtTUV
Iph/xCDmGOgKb8nLQIfuZgmZy4za/HTTodGH9Bfw2J0+iggN9KF34f1Vpmm38XQPSeT1u49QPdp+XGyjkxm6iHg6OoXQXN3ALyA5FXWqJJEsNso6DOt+SnpEvrwoA0jZtJ91sh1oJ/kVTvGI/28A95AoAqf1sOoL
GfPe+qegunR3mjvlVk3zXS/Ha6ut7tVEt92ix+4vOIQT1xE++pEc628ct3ZmSAXiNh9PRQzHxm3mo+XR6Skj4pOKD89HBmiCaZsMd5L/eyCawXMmF9SErVNpc6IHdVF9YC5o3a8ncu3HTl1q7qIDCJA18i3GfQrv
Mc5p5Cty1cP6wlFQI6HlVX5CykZm9cylIKPB8aTEg+CWnhwxzWzan/4OwlvUphgapQ8cSm8SfK/WxOhkjn9UB0UXQOeS2jaTnsYubADV6XkQ3WlbzTcOyDq9BEz60vkM8JLRBUVfUl8CKzCWZ4Hl6kVxjKrj2XEM
0ShZx0AryZEjx/SrZ3z1rbmkNBqm2zUEZ4m4egjSYMU9Pt4d7kFjYjhRETIxevrBLEN3oIfsvTc5bh/zZZ819mjJtFlvwaykRxvzI1/5Mc4nTpQy6OXlvxoU3P9A+UayoJ6ChhfpEQDPYK53f0HPpom85SmLZlAy
3BHw4+NsoTR/xg3wQYTmoH1cA51Ebgw37uR8OKbtjY7U+HRTnIyt0CfGr2zP/k03U76oCTnD6qNwnH/ZZAEf0YNwrr5344L0vkbdhi/GOQcGbswqLcXHfvk5Ee15izoirLf85TFDNhC59EKPNMqAo/+wM39uGl6I
tM4xddzk6JINBz2Iv40dBmNrk/c0wuQQvxP1sNU1Yuwb8eofPzz4WDH2PcaORAgwqtiMownyWE1u9eE9ico0AkbZxH1o92fLXUl+e+dIlPdZDjf5kWMJCE03FCjIb+c66Y/S3oGT6A8xBoFFF41xsO8nKGzXgc1x
4wEry4raIGH+6xvsaLGAnkRj6Rp4y8+Jt7xFvX3Qs5lTFHPr7w6SolP9cJO51JpSl0XDQdf+aJomIFXJ5BoIlXnHKXVY/oP+oI//eHvXWWKieGPPAXKE2xm20lNO2/qHNuTONzU/oDKKnB4Uc34FNldQ5Ph9FdIa
/4HKvfpATpm6dr/3Dh3DQWSaTRLfOJr0L1tRe1m2iiID+TtYghpT0VP0OerixW3Rh1k6ovrggf17+2oRDuyMg9zN9Kb6enpzPbP3pyge2j+68zhu7JKDVUAjQ9ryoo+oHCIw30K8Etou5ppDQimk6N0JXOp07fbr
86g3Y5uyzRnfdDOXKPxLwQLR9vX5ZmwgLEmuAdjilMYKaMumGAWE0gfWuduHWZHrv5k1MJULS4P6x3sk44UdM5ajqH2QcH+WnFeE8cAzoEc6QcTl55Ftxjfl1+F8UwmFWQjl2DeVfnIyPeNAHMEym5GiAf0r+xAl
mXAQvUgdYOsZ6CMQuFf5mAeVj7VicuUdTJZNh4YEemJKIiC2oClMH2iDBco3DI4V3IwfyL7TwW7GJS1fjDuj5gF1n97RKcHb2w3OJw36VRk8KAzUkAvCecSnt4hS2pz9g6NtJs2z2BhTrAboRh8mJsIEEjRPQps2
ynx0A1FSAQUXQENGnEGIu34n0U8xI2bnTB8zxx2LpDJUZ3IxxQzlJQT5wXlMF+g2LkkeA3MqL2XlryPxsgV7IVTKJRgIecKjH9ZapUqCXN8l5GUUBOjL33Hl+W+RmsYrWiW+WTw0OvDetDZ9V7Z24NNRuw8uHEap
g/UxmVyzxf+FQwfjFK/Gmo8ZGo4l25I8vqng8srmgQ0qs5Lx2E7PaJ4zjUuYbNPuDtpJfGZNhQ67RiTxdFTh7+zMOaRq9ZeqpI1hnZgZbeOjLF26FVJUPGdzDOzTXQRmmkXyGPmtm2c7VXdQAxTsBlohPw+lEYAw
vL+pAsFHjnvuHYhzH2QQe/MGkjPuwt49T3iz9PeQb2i7ODpvWx9JfD6sGftJ99XeoCeMqOTi2rFSecSwh5b+hyvAKYct+bqsgYNvn0NgJnvXTEjnkRZt2YZp2Vk2i746FzlOS4vq75CDFZtdLmdNwyet9pvnPdcG
yG/iwpKrBin26JQRaIr5aFpQR+rTz20R5cB2lCHWFntM6YTGRFtqamIvZyXQrXs/bZR7sm4RMouXfGHWOPzMd7kMKZFSOtpNfbc24j09xN9xsMdh3Rq5wkKtgXjYhTvA7hrbPs79BFgyduknPqLD0qQHzusUmYIG
nUIFQUOGMep/eiQ8ah2iFhzJb7ymF9XBAEFsWWn0HmGGO5yIvNhRjFZu4l1W3Rd/O2CkUE2viB7+pKalY0vZaBdlZebRAFsKxLzFvCkQwxOfSWLG3VBf0zwIOu5CUSFcRhkAkOLfHrjwV6JJhDlmXARcxVUQ7Lk5
8JW1FEWlR1lqZ+83ETm+iV6cPKxw2GciZsP6/Pn8zDo1lLJzOr/+BSy77wrQy+3Crf09pCgMss5gB5ByAacfMuGqJhzQ6ySOFtCBwGkwly97SErkZGK0jvSCdohA950UtrmRVsNLuAre4il5iy3oDr0/zmLDG7Tm
cppC+sftLjah5F9y87SZVVfBLpDKdFP2oRLhFezDPgZQP9zzJ/zBT9sooq7gmnDsmRfHDpuyn6YqYXUzm1UiWO58OYwa/9Gc0jBS/HbPJgRPHkR8Hh8QTiuip3TC+HBLpXk2nXa89/xAENV5VPTjPAs1oNudr0sB
NTsHIjlrqVmsbGzGr6lOUWip01nWk7ERhE/twxI+p9iPPbjKwHEUNB0UCVE4+057291j2ujvJ92XlhLK7R2Hf04ySpqjFcafv7/K5MUPSszKGYe8P8Je8C1888SbZFwu5cI5h+USXqDhY1RMGfu8iyDpiYKlFtls
TXN1PrzlLYuQ5bqFvZxo2USWhoglSEfcvb2xEsmd7wRtaIXxklwSolJt8q4GzuHoyAeibNszFbjobpCkkozVZzuTKWLC+qpMdUIKkVTcKtXFXkefUc7S8ciH+sz8gcJHC0dZ/Z77QZDCBXmYXL9pAyWepDFTmmin
/VolXpFdPwmi1ktzIdVN2/YSSh9m11TeCR1bWwXjxvlFqwm89dDhfy7zTn/2reV7+7PpncrbFka7zfCgQ/3V5SAbrMBR554y0tA2cme+KjhOn8OgPHzgcP+RFnDxv/IdwENRujOu1ITimRt6g9/Rgmi6tuEqlFyB
8+PhGzohjhBGfHck3TlyqXuJs+Po2s61aJGdQwccV9bcWENEGpYAKCUpRqzHLkZNuIlNXUK6CbfBSDgTJGeBPzdnoGb+qYcFXUsVOXdSRwOiPIJC8JbOuGa2epsddemDNsRYAnG/Mmn5bjiAMRSas8UA7Z0FDdLR
SBLmD2Srf3kuo8JlpO4jS1qb1IKVrFl+1PnN8R/knz8KJujHpnmYA85f/Ixe9G/F4VZhFCzBF4zTzNeow93cHPbo0ePH8sHv4vv7epRGoc0+E7kW+xQS7TORa3YlFydvr1NyHSVEZR4AaUpBa4OH7yjaaatvTrqO
HyStwS4vwwq9bauIMfUvzBmNExFborRxwBAr08QVmdppv9TrCI+6wcOjx1bq3nTLXo+XJ2Qgq30lenbiTMwIqzpQf0BHshiXv8Zt5q2lqAkbJzpWKzbTlUmxNKCooGcEN/+yotUHuSM1WBRCkn0zkAy7CPe4S40L
IuZELiJAxEVslvpCH9H+84YLMwNlLtu5qoIaY4PnL2iPmJpiHGhXwRZo1WY9aIkFx+O6aV+RwEq5b2JtKuEDjsxKgHLw1jsm2i7OXhONcc55MW3LTasa2lmQRhIzOnDD7cQMo2ZA/ugY+sKEs4bv9uahCf2SBGsZ
G8QyxA3qqyszVN9C+imkVuuQSj7CNs8uq952nRConu4olldREb5AVaDQ3EFbde4KvBAv+vgj7+dvE0xGW3J9sPdMM8UMCv7FUr6GcxPyLyPLhwX196bNcUiyhBFW2q4ggmfzxskkDkTBO5KB1oS8jzwY2NJflY3A
cUFyeh4ipOyk8zMiiBJ+8PKQQbQfSg5x3a7xoHprudU+PU8fufroiRwRrv42Jv5rFOxifZdQ51a189jjyFA41joNYW+OywiBvps9HBWR0uFyrdsSUECDvqwgicQTsGd07THIC308kkTwOCtwWflE8y9Yeip/dpB2
bp8AYzrazNS85awIg+PV6C+3PYObYFQ95zbX0hvfWfQoPhepq+Q0L2hmPysWtDLggQweLRXnpzpToWXolN3IliFnDgJ+JnVu0WIxhvQoN63RLpGn2pUj0lzbRJYYpWXNgGdRvl5KmTNiekXqCqryWJF3gm3ocrfK
t9RNkIjiZ9Ax4EzNlBjL0hR005CnBU7GKre9sagQmXilYdWHO6TSABmiYfpUFYdbp6N4HsvJUDRPvW1Jr0JutOvdaOLuhPqJE+00hvLkC07yFzqoHfwmhQznp4uI4fJkpU5cq2SqTNk5+TpsAKhJR4YbcfFtlSLc
604JXN0xv7sXEAZ/w0jKm78uXfZe+1D//iGXz/J7D3/7QTCqWQek4zanVyiEJJ7KV573DLP8VY7VfWqpEaF/Kwc4uYv+FdFuwT0bXUjuA/H9MvHCN6HI9eybld9I0YW/c9xs8Sk6+Ra1mmCRNOCXnze+eiDc7Ee9
qdzugU9i5iG5ynh6+i5JO+rP9LDIF7+j9TFOL/Z0j0dXmY8qaeO79+yL4tita/c2BDTs6G+l+T01JnzxVnWAr+3+ZWifmHXWJfLBqXE3iswWFe9eAOZpvUTGJlide2rtSh3Awj6fzCImcRbGbAik/HdzNsMJfSa9
XjlUWDteb9OfR8YQ9UPKwRNQfiyXU08w19YdGadL5PDo17MnJL9EqACHoijXql2ZTh8F4gPoCjuSAjyi0Cy3KXq/RQ1xHSHYBTT6Lbx0mrMjGTyyWIaC6esse+znfHqBQi2+u0ih043/gNrP8uwEZoq46BrYhUTC
1v8I2xapouIShTCfNJ6cCQOGIMx+utnDQcI4oQ5S0IvKTINASLrJrKIivy0h5gGe8Tsb89Eyn+2KX9DuG9RdioZiSougJGiLIWeXrK3XRaHZ48jjZVC5w1S1E5utVtNZjkMH90QuFKWZh4kXqaXI8z1aEMYTv7ci
bKKH8lG3UkuY3Arl/fdxS1KnhRXQOLVbak0HOq/Hpfztf3m/wi/vV5dkhSESG9HXfrYXXGxS/5V0sCXfzbG39bVdfbZVmdy/Nus2QGQrhrL1nbCIofLqKbndJNxFsNYX+COKBGV2wh1g2Hht1AUU8iYixGg5DVse
/nELgYOHdRW4YU4kCe+St25rPNUKKfE4yDJkkstv/EUax3mqB8OIJW+JzDRqMwwX/3miM4cnM3063FNdO/0SlIREF89ffQTo7b8iu7mNHYqbQregN5iPFgmyEolB9oJZ2ao+WtAfgZQpxQEdTgseGK3XTrFrJESg
Gu1pDVbHAT3fVZhz9IDNlxvpwk34I4skAAMOneVhsxStPUu+Q/mD22z2MwobrksPUEIJpXiH3FZJoaUIDnk/G9bvj0xYXD80oW9UDApUnsNyLlOXDP6/7MDBJJl2tklbGQ2xeCjTAlbpRWQpPLp8/RlV8amIKIFw
zz0WPIqcdTMSSJEfL3+ScyA2c5aSguSNJVZUU29FJiBo/VJ/Gz7AQP9EiwKV8aMpvvVKxbHLyyZgFBGUAmc/tqSGf/xmXQeJE7GnaOD7/jaFrQcscftLO228qISkFHJC/RpriN6vE2FNP0W4/vD7UjzcKX9ZFgoJ
v6jgIKNuw8pGToHgcA13iDy449bKMFUFw7DvZhGfhP44KGyUeOPw6G0MlFFvNAUxGhm24b7FLz81UliUvS+tg7xsvOzGyM5f0A023sLomys1Nx41LBs4oQeiUbWpNOf8s0xY/RUJFrihFs7rCNo4LHQGesH0livu
3pMc4y6eiNi2f8U7v62JN7ZjMAYvZVvdVfJ06AlvXulTxg+ySLgw9mG4QK1Oxg5PbvT/SO73hUUKCjwF69n/NLFfjHa7CFtWTTYAgAun4RCZagpj/8HU+bAfMNBkkKHtnfnsFvTM04JCrjwsQpAgaGC2JnoMlC3A
246dy27rnCCh/DYI/aKr2kP2GCRgcyjOhE916yFc+odxBZIhfgN0jBS8sNsBvcsDaNCChldBLMdT8hVbUD+HEaTE/EhS49TZSbYfZEGovklKmh7ULOIIk2UAgmK3axADnkgoWA9gG8BhvMOOIWJHB76rA0dv4Csr
OHvMUoSymmmUQ5s4s4RpzA0fhoN3JuvW43WreOmuhiKss+0b20Krq6wyB4Sq9nZ4IFz1go6w8lAC/u0t7lv5rJqIG6cJ2aKA/omvsDl8HOiZxAm3LX4VH3nEvsRi6BHnGSsjRzrxSCvyLzFko57O9cQw3UdkMUi/
GB/qP2lmJ3X1mh71In0fIPCLj0nCvgI4fABzo+N9Ixsa/AEUPmmHDFr7H7FWO+hgQkp2vMXTyi22kcxpdvzk8bSYPQueU2BeksnD6eL4ppQEEbKlF7LsUUU1ySCgm4cC9SxzO3yKQz4PRyXvgx9HMQWPfrLtj/SI
oBGkXJrmLCu44EiwBDjIAI4gBlMJhNguesB+SZ1GGhtn6N94mxD3oziqgTxe5jGYpx7DmHzwNc5jTb/s1PlAeAy+R/fXG1oD01AZZqiduj/EJGjzgWh+SSZs2tOV8EACsP2vWJZfYqzwJbB1XCIAI0uNYmmNHaNM
VZRcehIYikpDnPikleG0/IColqJfabnFr+ec0hLGfFg2mEU5YYEIj/z0lATXjkhWxFUA0jH38CBLR9C6u3iYXwPH1PQck3Y4LtqNa52PVZQ6oNznVDJBK7p871zHHyPA1zSR74nYyKRmy+guLn7BsJ9HIMeNGGe3
+/b6Vem6rWV4zmRUpaTHDZEZeOeReaxCWhFXSeGt/ixPYawUyoTJaEePr9nmPfQFs1t2jh9p/Ar4iKfWR2wlKT7Dv1iIZUEoUcxIIgci8EhM5ZH0rhtrkECl//Zy4ykB1n6MKVT4XRh9sWzUJnGiBkHW8FDumkUp
PFWFLeoTFOO3Kg7SoG17FjSXOUAFGwbFqMrPxQvL/355hAUB2hiwt5NYbYn4mTAAbK1LLjSQnxfR1WVT8ecEET7w/W8tekUJZwPByh3Z3XjoEMgmVuIOWvndHIn1ijI9QsuxnXmJvsP0Dx3cy6d+nYb/KIi2nAE9
o1nrGm3sG/nqHBdqmP2YhlC+exG/Dvk1REbIGIMaXs+EyoklrurxjaR64/edKp/MDqxcwjr4zM6Fz6w1JR0xOpdRj6oyzh0iF/RuwhkH/YNIuvmdjJnhrAX55VgOBvkt4i6WxfKRdZ4ltWhBP2LoU1kz3m2TLHj3
p/a1fS2YHBGew8RosbDcHqxiBdaYPb28IGZrHesgynvmxVeXTb4WMbdIvIWV+YejHskH/+zWfZP9tfQ0ZmsX2b649YmUqkJXhfpBZKqaojDfGl2JrzQkxwyyP7Pt2k99jzfac298X2MnXyaBPdt8pmPK7oncoC+L
BJ8Ev8BpBGAvq2Utwpu6M1KbCm810MS40QLeeg39Ye4nuP0xIC5QLsG623W/+oQzf6khLrAa0XkDbmX3edRT9fwTpSJUa+t4BURL19yIqB6r4iktHptK+z3kDHx2x5Hv04vNrL5NiZU75TaNJ7Fb6CBqQTz/Okmx
gK5YQrkDGP1wZ1V5nkXL67A2kfcMomqP4JP3BVZB7UNGl36RK8oFGtWrLLhDbpvZndll9sd1R0XEZayDa5ydB9c/aUsCMR8o/xp1AmnOSk0Pi3aVRW1VEBWdHFktNst+rtbAFdQSsqQCrManeKKqk/4OLAWxbpQc
P1eB31dPMMegvmhx+o1OM4JQjic124EgtYYTHntNR8bnRUAM/SQM7sHVgj+UzMLy1zEXAqaQMl2cbAOYPHrsHA4m+Gc7CMbrKCUVNrupu+KPzsDAWBaEr/oJdAyh+JHgrGWsydjF1255bOSUKfEky2FDlYUZ0v5L
q2kfRE1psSSrgn4HU7TTFSOzMPo3tUnXogbHuqWX0LRFl+1WeD7XbelAdIVEsUrvyErP7exa7LzlBGg2eNQ5aIhkm2gLDbnz5AzLQSalF3XWIw9rk61ioUWEADB7+0niGPEdkecbZBi/U9b7bQy1VEZRGDKOQMyF
EKGgnxmwiygycVNi9S5EA5yx9/rdoDKLSG1QLyeXiDxeH8p+qmapvxkcb4uYdRDf6fkQ92l7smkyBBxIEQnbaAgzxLcxY6IvzGQ08xU1BnMhGZuov8RmZ5yLuFSaKOTMFKNAIZVGx08Sz44/xSFx6wgytFueddUb
ifDrYK70mGtHQYaqZiER8Th6uXigcdGEz31cKjxjCT4xEdobzcgsPGK82SQ+8WgzCIhGe1OENaiLJeo9rp0WEaja5TmkrgBYf5xQ/X9J8gDNmNkZKCwdu5SiWm/z1m1kOlCZrRzbw3GkGsx6MBoT5Og1Y07siZld
gROJEk9H2Ifm4as/SqXIxjqomrdVdgsV5C4e6NVYm6WtGoRGpQ9RkEo2pbGhS1iMtl9odNUzAJj7g8ZMv8LpdAjNVShA+crQ25Yrd1mmtJNFilQ9htBTslbQaFEiVEQPxYlua7fceO/zpvQDGgc22ggf9sl1bqat
DPO3rLB2c24UgvRnXRtJbMkQ2FZw9+LwZRMIVobYXLK05sR/tct+il3dKqwfUlAU2NVUfmfUaroIRUk/XIoo0KmE7CDIzTIerWD+dtxS9nJwTdqP+oX0JGAvigubd6IV2I2F7GXHKUe9dXGqS+HB+AmAxi4Xn9+S
ZiupjXDJq2ALTm0hLaAZBcZtyzzGubEYrisTBHhr5TJeAaGfngtRkbemqe+d9eadgRLUblyl0JzqUZwYGa9hPs2khe36cvGgTKETTIEja3awQ37nrcSEW7+YOi6MFGhp1CAcXHwaVdyHu63td1AErKiAI1LTB8O+
6QPmNIgW1mwOH4SqwKN8F1o5NNOnGPXg8SM4jtSpHGpHTTi+6+e6E8E1/8t9mvk65BlPr8/YjlY3b3S5PjEjtrOC4vvfqvWI9KllB4UTtLaUr9iuv7sZLh4WpSPjlhqoskfZf/FB08aMgsEOsE7AYtTnt+9zf6lq
B248Qx4exGGxOVbkQNB3zZE46LSsvRm3v8TajegGu1fy+Wr1IrsrawiGdNnbWQrlr0s96X5XhHR3b+vEZUb0kIGHq9L0XSqpspZdW49uwX9sw9XjUXEPxSLfFgVjS3t6ak7zPVVmqgKkMV+HOpY8GrtdDVmdxdFE
1Sh8car4FRmr131sQrTzCm6y/U4drVMp3iqFsoDenBMzNLr45gR3AI3xAPxRfRuBvKVOAppTx8CmlZcT4L/4LyEAvdp8KSFPEPVDP2bTCcvh0w1Px9NxUPNg+MJLzMsrPh//TIuj5EYZSysepx3BlyCBmGP/bnER
wGzsZ1YmdDMK0WAjb+FL6W4IJUHJ4xxh77jFSx9LpPSXESkE4Gj50NupXRqXW/pXwx/i6WVI2TkuPMXxDJgtSVWHfG8D9OxN2b6SWWH/6lFbRnwjyq+QucewGzV3QlUyxMzYNLl5E6r5Neg9np73pB3e/3mmhpVq
gaI0TdoPXhdO8Iq2DavB8uvLW/5WDvpofAvZzMr3D56KOQhQe3tdCEfHNsHnG0l1oI5R5j1pc6DWAjse91z3TVJy7VmzQSwfyFGKpu/SI3D8lsV/viNpn+Gx2PFbot/hEb4ZaPuBb6JIwNmPmVhe+S5J5TtllDcb
xFv2FcdlmqHmPYg7/IgSX2NddPXtHZEJ+djkiR9DULmfcGnkcn8xDkfLjZy46z3xMbzn58N7h71YGu5AoK7IhU7zb+w01VQOlUMxuvvV6ICUc4+46dS1DDjaF0WtOtOtGrIUsFRhtUlnO76EhmMIX3j8ghVm/pIu
YxTn1/rB7lFEa+YP7RgN4Usj5TVT1C26/43LiumpPMKc0crzDT+xYIRy9kTL3G+8XOfBBcHuWw5dbFStnmCPpvm1CI7opIvubSUSItUMpdGwX2K3sGBKZNeS8IyWsid1j7QQnPgBSSLAoVOqjXwYs+pq8SmbBpgf
xTmJWlQnpjUWfonZFXCIp+MQm0v5pa5U0GubnKgYLHFCIU9nmUB9e/KsTyeLymOSL1VpBmNITj4ER0rJtNM3xHZL1OhB9Qm4vPZWBhlxxtUcDHERgG20/YpVqPS+BaPuU6wypvcRjMRJbnriJWdHI6ZdYnbcq3Ap
LK45vyRmKfqouLp6903cl0SOguTNferF0ofYQq+5FqbZOw6V0JQ0MrIyhk1lE8ML3oHnjzd0pqa6qxZQeF7bj7iUKFM467/lAXnc+FDHMT7aziwJUZZyY51kropRizGtbGGRrHtQPWtYLSlldOYP4hPn1YiuoEJr
fJS0l5scI9Zc5SAgOhrzq3JFiIrU9ERDyo74nus5rlh55KpLWq/4CApMMK9nUIHUWkrHe7r9nctKsFXUgh/T554MfNuZHBBl2LfGAJWqpE95wUduUolYdr3SFDz7kRWfxAXVCscXobyEdRBN0ZT6jC3wuTD5F35e
a3Xv2HBOEINgUOh3TTIs1V4WAUJeTxyPoTfTic8UrF2wegOGCKT6BYlRX7/bI22cOpD/wmzAA6VIXrOnLoq4G0DJHxLyDk8URnDqSJYozwaT5sqU+H0vS8VZx0oWb6wtcvcZlAhYNBTDelDqxKsSCmGSC0ij/GEK
QEiUjsrrT508iC4ydLG76neu8UlnsKHISMN18CuaUofYQrMYSaIPrFUlp98W8qIGB2BZSjLnwIG9fk7kThDpOBAOB15RzhyqJkG9jlLzpaAIBVXp3S5Vsv7XgnVQ2j0FEEzeCU79A4cA1qPca0ZkgBtOnggsXGu4
Bt7DqXiPjTUl7ZiksjC9TJ6/g7fKCe1VGuxF+bdWV8G0tAQH8WdkW8QJAaxQLn6qcsBPzc0BubRQSLkIGrQB5VceJ2aFrf0QU7EK91Oq2MFG5HOTUNIoQyQ8wMpIm6r5sts2h2ymZqD1Z4m+iWIxPPZ6tQQNXCf/
kOaq04LGXZP8/aWsXwyB1Ff/mJ+CsnVsvIc8rOCouGscsbIrBG0Eh7Gd3X7UK3ydEUX+Op6Oj8Ccj/jwj8k9jX5G+NFKpk3jDDegivrFRyYLAJNvnFdRo7Z8aepdmUi0zPusTpfZRtMuaAVRK2XzQ7sVELKLGB23
Wj18BeAffZ9v2SUuMHaPaqzFNuKpFbmxFX2NzIVAcx5rv96YaZiAZTjMLGgI1eA7QJXtS7vV8CUWWQqFOXAd32/2aFwS5TQAeeQYeCz5BVXS8/hMQWMI7lEzulWQL+K/fja3+lmL+C8x2zU3YrjParO4XsWAtYJC
sTMZO+Wwy2HQb2QZBM8BEEsvNa7TiDi2jbfoWfoBC9kHRn3EL3n0lkB9nhyLKkR8DLFQSW2T6FW5NmFTYA82WKSUb0nvLOCsSA52mgY7oZ8AzGhw/xj1wRjze17mllYY/4uPGU+rt9gGb99FRtGdtrNOkrz1/XIU
HqCBqrLYpobt6XQC7dIZkKsGSj46n7y2yfYhDZk+v8NS4gO2TqhUx+LA8s2RPa2LqIrAOcqzxgm8mXUs1bB5TLFlVLN1uQLiKJyO99g83hQoY0EsDIHy6KrzdPscsNe5gBHdYMeZoQAfUeZBP9tgsN5j7l3IvbCY
UzTRdG/HYjbWcAUEbHYeBG/alrC1HnXXwKYjNNH1PMdlMZjTvT55zkvd5USmp5Ln8Je/53eAQKWVTUFF0azKAe21yDV7OK8fNE9BccxsUhodjDc1DtizSfirwTHSlNs2JN7LIlwDcbrazrciJ68O/kp49u1ul8yN
O3K2yibOIMgaNVp8LYUKC2QUI/jEFu/ydnzvp4jIWmmGcAvrgCTOcjjwIMm2UGAxtgUEc4Y7p87xT4jnBRmb4z9j/o2Kg2leHw8PU3mbuBDbAT5oNDJO5vNXYGyN0cgAMyDjFnVShu300wKTResJ6y2CpnYBbubz
eDnP0B7RoPAbL+nvvFq2iC1xuFXQto8KGnUNgTRusWCNAIEnPyNVOCDJRDF8hVqvhN85JUPuiHlpB67/aI661tuEpNIcgFbDdbhgjackcGMLx6mFhCPirEiYZ4ykU/eJtNkpCnTT0urhc8m3EJqBKWgrtlTa6jRx
TAdzXMpsS3tUnHu6JMxFgBvlWT2GSghwkjVfp7nmsKFU4yviZZiLp1asxFZcl6/Uxvv5vMa5u+miK1Ols1aPjJLPSyUivkXWjuTM1yEg4/Ud5RGce1Qv4FGNND4wnoq32Ji33w+TB/tUnXzYFvTuJxmXz6VNKnJF
3+uLObadb2pH5AHT683KrXBW68k+0WySchJCPgWCSJ4r07JQi+IAF2Ogt0ECKbAwjxkx3cyXBCtoi7f8vAT/eZuyEY2dHb/J8RfuU8YjE8jcOFB+FfZEx0MpMA/DfmSNdoq/v0ecJ/tuLURjnyqWEmil9eNgxcnd
zRMjIhqzFOpIxXZqeC/iilHjynZT2r5tu3xx34mmY9DpmgfdbwvDT6DuBEC+5VFGUK+9n7vaClOmd25/DhYTCzRLY7Cry0zEkRJXPhqS1TKFdxVcVwJ1dlnTdYWDR941u0G4O+zH4fYhLXAMlIN5b4G7D3niAiGU
NNcsmP0AugD5fYr6tbwn1S/xaB5a6mIWBGhyshh2lQkh1bdK/S5ELtVaTnkEOJvrVB7MJoLeUwdJWMtuuSrYFPl+TXdnHpCtM+rWi0nNw+m0Ihiy5hx+AVgpk6EURtoLeJoraRBS6Qd1w9pli4HnLQ5taD4Swchd
0XoFZ3yH0/DuTKpwNbcm1jZvSfI+jRxBpDIe1KAUFTUaiTSEvEALTAUBGeDScLrzTP9Trhe9X3nRZqyyrn0KNXRbv9BYPISxk1Dy3vX9Hfh95ZTFDkdPeQOIulPVXr4UFhfcD6Fnyfir181G/i807edRL2QOTGRN
kkAc0h2xrIULRA7V9TM5cTSZbntUS8M1/mN7BoRqo6v6zigUW96CcAfPcohPHYPYJSeIXI6ooyZ/Td6M/r9NOpUA4+1j1Smlrn9ds/OqP2PTJAOo7/kaOCazA2aPuxhFlBd2QCBTDjWxQFK1lwgU31AxHC4E3T44
ni71a2IbUVpGDASKf8TREajuoakP+3YK/wspJmY/oEZntv/4ldPn8lXC+bin+Kx077G4X1kYLmq/4PhwR+Q0GyVF+K3Q6b1i4Vl113KrZD2pkrYXF328hmsm1WeFjiQxxmvGE8OOwkzmyWbuUWkwUvhyw/vdp8nJ
Vp4iSuX5RBLsZr+hQbLDdXY37uoPoIZlhWianGy+/q+/xpEJSFKqTBa1OourLZNyPMibB0zKcRb8ErpVS7PuwUKHvMdZ4EcRbKDPRGe7aEqDUR+oh9TLvfyTIAaSk6Itkfug88mGNzEthj6BmrVtl/3w9Jp6ayqb
+imMhyruheF6O4nfsD2zbJeUwmae7S9MJlokx2hTgsCmf0kSMaqbPgzXgrckDQYvsmhQ9wyiUccUZuVnb3rPE/nVhrmZlmQh5E2bzVcz1oN3JkkVhL5NFgWEu8+0KN1URt1xgqjs2TGzbpNw1lA5bZvNPcFsgE6C
1brzzq3lFd/ANuUHKkG0YQvPm/eB+Mn5FXuz7i7gmuhMNuQXnbqQFqWBAEnbkdY2ezAc06hJfpFoYjcOlSRQwyvpAY8SMMUcIthojxzV9NLK7aUookMPPhakSR3ZS9nczsxmDfe5G30G7o3/PuUnbnh5Sm3+mnrq
6Jck0EAeEGaeepxEWYB9kKPEKdq1U9L1/y/fOjZkq495iXN5iSnYhcsaJ5wn7FMjg6Y7NZgP1kP/a/zkMzTDy/hmILJ9zK3FI3+o+en3DdD/558Up3b89n5u7BWn93XzW1yUUGBJjX+6HHlpXdUclKfnjqi0RfAT
QLMAE7SsgaY8nw9+ma91cgLj746Tm6le3BxrCXYM0BhE2AriuCiTMl5vLVB/TM3jVzYr+spzQboWxf36n6CVKu6toWHLjb6W58AWYNyM/fzG56p4a4vAvBb8BSJampv5dPUcfAflH5pXgzZGtklcCdCswfVX0Asq
VNtnUEkxT/u31J96zauQt8giz3Yj48MNrXdES+B55tvMT0+0cFzlxS2sesAzwTw5YK3BUZP3iXheWmAFkABOjU6w722b7LP04iUCzEI7H2MbOSAQWatBEw4JUg4agJbNQG3NhYIAHguscwCvRDjIpOf3ZvUNg2Jc
hkGqWsExQt5TpyatHAds3w3ocHgIKvQgFHHfVP1YCLZ9Q9GTCCSxQB5Pf031N5rsW5Y7rUf20Dfcl4SyHwJUqklmwGp32yWY1fI/Tx7NTEDwaAeZNkICfv52xgZsSL2EBX7/eVQEYfhVRArA+2lr0e5/aMsbAOa5
gBJBM9BhfrHR1viBz18/91rrxb6mnhwkTnkwN6+fgt68/u63nNgd9plbw4w62W+rI3Afz6PyUZBXoP73LDesIt6klcdglpcqmp8z41B65yXprhRUszjpBtp4R20aDYn5yJrS19+lPg3t+XeGBxmp4+ViDxlAHQ70
A51mMjKENRespO0+RyvPKLfNXzcwU/2sFBbo78HIVac1M/1T5+Mz33nqCbARKKit2FVCTZkXxV3oTgcH4LJxlBrHnpruc5UNKtrBq3wLWO+2hRZW1qBODoAJ/nuBw3EWIV05YX7IHOuitwLgxtNqJWurq7BfbTgZ
SgNVBY5+r02qh7t5SN0jUZBS2Qr6xYBU6gRUzYLOn/UMj7M09h02MbgHpA/aaWEtaOfuBla7seIN04UnWk8S4pt+ooL4KcQ+WH3Ng2Xeqxz0gDhUtWwubl0h19XH5OAjCMEYod9JG8ggd6YFPxiyaV2f5cdI2k/7
MjIL7BXLxa0WXHU5SSIlh40cSXaoZe5+AhihuUvuMnf3qfsjPWBQcVYZpYrXdASHosEg/pR9QNBcTYMvdRFaHsLThG2vl5rcE6jnQq12pHfKi/LSztt/IsG9/kitEqmlKE38fY4VWCCirUXx/5+JjOS+L6X1nVkj
qTALmpNLAW4q4p4Kv7zOtv85YLQq+9klN7Wvogt9LUK2cT4hXZwYlk1/k7OX4c0A/BG9HOWRsVaNDQzntDZp0WWKKk3IlHhvhT+olzFr1k/47yzETQqTSA5s6N6/pvOV2UO3XtuZ8tCTWq9bsK5IzAGbiWbcTJ3f
7fvLOdSxseDPcAPGU83uYMXzcoI6caX+KoYQygebu7/guWmy6ucwM01Y2A66dNXyO9OgJ8aeZZ7FMsc31Ot+PPAR/NoAlj9FEPuUvptGLZ5aEQS2J2nrUOrrtfplTJZAw7uhgz8GctiXjDBTPk4Mhu8Ua8ExFL1g
rYPh5K6gZR9GJ1nal/CLZIEk+yVEDSTOl86NEqXWidUN3PSj+4ccych0epLQQUO0sE1zgSdNP1Mem780LDrTx8UzjQtO98R5b8SyNRY/4iVCM/r7+OsI8ZhLHkX0Jgz0ydTe6Gnl99ok8nOUeoeC6sMIVCO99o7f
xZe7TYckSBC3FE7+oOhGcON2zYLqXsxKZ+SJPc+HRYjj4iRyFn5gjIEVPQT6dsSkPgkOdLlqlYO0wrkAwQsRXIVg0KJl8atkkUMwgQ4qVxHCHnmkOOFv+Bu+xubGMLuiBcLNEYpY8fK9CNBYRaIlupGqUg71D33D
LeslkptCgOkV7VjvojIuj7S+9F/4N/2aPy4J1wcMwu2JwJbvacZuutgVmztqntxQg06z3QetioBba8ItDXQckUuJx7DxoaIk0yfcPIPbb78S6QPKCBpTaG8xCQtbXbzN0CMJbmLFwt8tm7ebDJ8HnAd1igBWAzbY
6oIG9ISDYt5iWa6+4ojpeAIMz4LonImxQmqIpMebEJQ1IUPBDblNEmthR1xOBps1EpFTPjpCcaY7GwXFb8pOwjsTADZPTC7EU5CZqPDtD0g7P0K0Q+aJXbG5GSEncvZHwRIr4POFd+Zo8NUyhPlHW2nsaQdXhu0L
53s5Q37X5/jBZ14hXIB8ayMBzBjaO371x+q4JyG4JoIpv7BJKmXdaC8lksKaR+pK35HPVRnuZ0/VMg+roJGQhUdyleE2ecWNrVJsVHfH2guxisFhBdr0Oxg0fNUGYxrEClda5DHVOU00BKzVBmMaxAqFwcuhcYNH
bGApvK2fRAIEFwUKOcBiLCBisKqMsmXeBnpK3iAoDoTWI3/8BHNuiBdui3lguKdhzEE9kNI0aKcD6xXQn8jnPlqf67565Y80D/wTrc//gwQoA+StbDnqLO9GEpr+nGFgBhAZlCfDn3jbjWibtE15ki8W5vNv52PO
c90J4YI2ctKH38ifzZ2A14HXv/w/nXkiTmwOHTparPnZr6a3mFYwlQjPiX1MRo3r0q7B1nDi/7pbGKZvi5/mjmX1+xfLAGB9prltc8IJpzrVaZzGsWMnnXTaJag1cdf4S8a1RtNSgX4C+pSPjOOF/mBClK0fve7k
WJPznaFPDY0bzn29J3pxjqJN+jj3IXuYdnpmzaHxba9p9ztOs7N325PWpj9A/nmb4PujBbWfHQb7BqtXVleuNTO8yX3Sv3LKF6GjdiRGMU1fMDG5OHu/fXh9gex1u0KFX+dxeKdfB1P0qzn8nq3hlunq5fCrlF2w
Kqnhdzi7CLA428QRyxAWOPTecHVkHLXyDX+mP7SdUBo6vdVRHvBUmmYNHxZJSAqWN+boFBEp7pY0NEHyiJ1HCh4SO5Z9NDmCfE/RuBtt0wHB2/d6UZDHDRPXuYOrWHbq28lRLN57Iz9rxy6zZUh5akO6MxxXREYd
lnXBVqNzt7RYvusp5PbHxhAVsdxldvVoVMkVyIGevOtdJ3mZdPP1k/0HikGKCgMApBwIQ8HaTY7pIt59IzJ3fNLqa/QAlwjLsP0brpWvmCxmB3pVOA1Zs6T1/9VHT2sMCSwtln98ZrXWCcd+4fg/CO5Gh6ByGxZ6
4gvqATqaF3CBviqdWBR1CgYoBtG5lAkFpLSU04ko6MlFjHnTZ2TUeAHEKulMM35SP/8tNuh0bm38owl/acOhU1tszocxVO8cVi05VGaXW+5UkZXslAjPdth2N9euhHfGUWyJR6kOsgu8IOreHxZIHdeDkTAKN3hD
VMFGOg1dE0YsrN1h6UZEhXKY8tDMRntXCMbJhCEJB6EAtRiBjR+X2iHexlaGTJILthq39nM8xHiI8hDtIcbDXA9xHiI9RHvAw9TLo/RX4bjhxqrJMk2gOiwvTqNlTkYyFeTuJqqocHjfjwUJwJBhVdveH00Gzbg3
wfVuotiBbtxFaH6nOepuRuXs/3PJkdzdY8hx5AhyNHfvaDIVdVgqJ+B8N3JLWD9Q7Se6HfpxHrVvOtl/H9602QPPljt6CHmnx0IClzSBn1o+yBvaDGFpW7wnsoF7fho9DCUeFaNtz4nvweADBwyncX4CJF9MPPuQ
LzH/1/3u8yVL9RK413mLf1n///J2tp1dStd3TxOYuVNde/HGhT70Pf1K3l+4vK+rYe5SAH2uE3zTsY7k9xTJ2AWY6hRNIF/vwncqKPIvfFcoCQPxcvq7O6mGfB0i40HrPWmYq0s1lYvT3sm3mSLcdL8OxdofpAMV
f2/el5WXU87bpZ5HINdRB/2uCs2RBmcdsInEwYGVa0OiPUbzNCr1zJgY5sawMm2vk89GUFmdS3CPXHN6J6fKkvqlXHdYhasU51qIg+Yk/xdvPsY/k57BcTrgWIz48g7aFlL60Lx5+gA4z9nhCFtFpwa2p5JPGuxb
3MROoOAjkql59lFzm57gXSwBdBqe6I6JFNzAtQl8bo2bTg6NFDTAAgG8zYQlID3KvKNt8lzkeBOWNnXzgcPbObKET4xRT3S0imOhQFOrSR6DV7C9lbIOVPnOWpZkMoIrJJApSLDH0zEcVQz2diaGsTMSV+/AUAps
GEX+ZYNPOeOBGiskq6rJycWZ02II44JdzSR/iOLBzlpbBDx19wHMWt0F/Wkc4GBDv+44kwGGl5BOs4aVgkkiFH+r45+R0zM+3ymcAn/PsBHCAiQXI1ewOlhIvgB6UErmT6eRe2oXAxFqV4pbxrjhM2BKlgNAU/4M
tJ5dpd/x54Zbnj/524LDS11P+In+uablGXhUYqfu7NKfPBOPpey0pzvd5vI5L3r2Rg2kk1uuk0lHGeiEyqVbU+oaDQRECOMhIyf/yrm97lLWmCG6RCrZadeu3aWaaaPHJzIuz5yDbLarmLEfaHkxwea7Kpi+tMnH
1dOlH3JOEJENGRMI//P98B/m8ImrVxD80B6OVw+tm/cccmBJTlYTvmvxGaoOSidUocH+hI7FbNkh0CLsEXM75sgygaZgowauChxgetsqvV5ZpRGfFkSIg7l4s2QsOFVs6BEgtSZgI48EeUJPFdrFIi0gHF00FZSi
e4jrKUpYV1rCWlJyp9LsPqVtzx4LhpTdY7BdtCMDLB/GW14FvbGIs9u7IUqdJYzrTODOvzfw78+2b83jcYZvnJQ8ilawpfIEWzoVP3mCHmEMCIBAcRJOtfZO/rLzNqF/W8q3xAvoRa7VI/zrdUFdCnH8q4Eg6QIk
F7lpia5OPBRJy8J0d7Iw829Y6T5gOsApTHcn+TKQo7D2aGHio0BPMcLRtDFhobCPB0z0Q7MV+BSErZoYzAI9W3y0Am+BBPq02j3jGS/Mkzq4n7LEgWEozAY6PWtxnDosYnAJswVaUYBsJ97pZD1pvu0mi5w25WGH
n9lqzHQidQ/hs7YDJqdJJ9YdvK0a/FUw3dCE9/d7hwLvOAvNJln9aLx/NHgPFESstRdRzSSheRZY8Cxws/eLAuJM3Z5Btp5LlDEIDhBoFuhv6ApgEaeuWPwdoYTX1ztL74VgJATpMqQWMhgULOiiDPRjeQA/cuui
AOieM+15l56uWvhZ+Yj57aAb4y4Yfws4+DOQGyPBQxrTdjE8CMZQkuuayD0EZfZqdbC6DoflX5E5UbMYPqYcgribeEOyI6xTNvwpaRborvVyhZNKHLkpB+GttpZBl5bVJEMvWs0PJHLhknPwSY2DzJumUPQI2zCS
R7iD/fk0GK5gCCzmMPMn9KAMuRx4Nij/ePhbpFXB0svld8sBEqjnBDXsXOxid7s42/gZd8szSfIVARguNBOKCpO3eKTlwi1Qrp2P5Tv73xKC3VlXIIeK8vIdHV1pVcqIeLXZ7QGXQGWelE/H3B7TRqh7E0YwqcFm
4nj3ttHnQXue6xJmyCx6P3no0ihxSSTdM0rEOzti2iDv5EdNH+eOWfzYomei33qrOPUK/D9/J8Si3UxNuNm9NvgF6tAl4x7QimnSAjM4FkHJ4aS2vOv0CDwTbVmlNjYxLH4kJdWz3VYw3fjwW5DPLtia+21Vaaom
KnmgCXoFqx1LjiDvWWhYo1qnJpvr8XxebyokSY/NS47bjTYROCMlWs0tfcQv0AtWSjipFiScN3sy7kMM3oNW0DAXBPGFlTOUTWsIryF6oOfGSrnuBFTBye0VOHjlAlilNdBENUDc2TaTTRWn0Pyr6o7N3Apn5aDG
aYIyTLHqQhWE3YX+Y+kQNx9LYKxnY8OXaqlD3fai8A2iUadCsIXimRVG+7tpXONslys+7IHLlxHxBPukgIaxkEPi4wOQ58DTzO0ifTsPAGymg3HUOeCP2sS5Q2l/YcOkizUlzqYsuYVnhxdZchTf8buBUuD/qV2V
DvBB6yxsutf857gLSHb6MCwhTOVoHvdPQSwsXyAa1uaXjd9y/G5/dWZ3C+72jSMP42iP42nHg5SzyAWkWc9hFjNxnXQy+KrHbE2LHSCNXzB59jzUIqCnoDR10hLI5+0vH6q03V4wYwxYg1lPIoxFtKu9uGUh8Cat
ULbX0jNoTF/rPyI0CUspgQaZnbzmhIiyPlliry7MH3a8jmJxNVjP/kGQiiHIu+L2wppVzvmRFXf67sng7sPldOtgyRseC46xDFXpfMMCIPoW6k7x5zYj+8EUUohziVZpelz8UOQUUGdgz4iWYup8RVaoEVHe/4Bn
aJtBnRpndV8JADd/D3QJ8mYeUBieJb1meFj1pPNKGYax9TUWQBEgqKXYnl7/bjfvFHQhWsZtkD0l6utHaPAiXcCWabKotHz9u9j2G0w3EcG4spFu1RPRf51kqDS9IXKtAJ2NuX+8zCEukZjUYE7zcmhAloY2id1Y
EUnbbZ3KmJRojuHsQszFjib2c5KugpndGFDFxoZPeA3znTUx9bCu7mri4IGHawkjXKmaDI6ufSy0CrO++GH0wOMP0CwstqSb8MZeyaRmB4yxh/7UW/0pluDw8R78itKx8XO5yVjcHgLVejdU/sBsJUmgtEj282oW
1PFpgfiwxQfrIO8i2PLNki0b7kzzK8wrkER7YrDjfHeZyIbjYuB8MLSmLXcaH76ic8hQ2Kc3YCrgsH/RvJRlYUswVRPheYO0ozJXb9yzvYQEUJiSUHxZaisFEFidn9jms8o+hQ3/key2HTC2t005N9BET7c/QiGn
Me2dFMI1mYnrHwJ3+Dld0iIsBbSAWfiHwrFQiFIukbUz7EIo5WVcOKqx4YB2fnb6m/sijnedAKoXHW/EbhEg4asvmkLMUAG6eNqUt+AJEcYkdvNwTXumdABQk+Bqgh9mwt6w+cMs5pvYJg9CMHXZD+4NOqwVBTQy
TM2mJdG2gtIXL7SW+RVfmVkt5HctLWhFeijBQ4QHsikCnZEP61I15WUiwXUQDKuCRPe/VYS1lZI/g2j4PRqopsOeRlUUoeACYdMP4ZSzHdvXJhkvlCnoGdrEDRNoIe2YGm9mfSTJr38XI7OhapWYvZZVVQu4dONx
+NaPlXu4cnO3+0wd/UneYD5wtxLGkeeDazAiK6yUNyD1XXkHqfADUsU04gN8/DSARqCghoCsrTH+nQoBc2Ta+RzSNYljlJ0wZMuUKjKJMg9Mi7XS8U5swlUdpkgxqrcYR3WpVkRZ2JbQhQk5kgj4uR4mcAAuBRwB
vmuw1yzf8La73ny5YysVQ05bqM45VaBmB3nvhIOFODQcEMnL60xjKeQtPrqbEgpcozkQ0S6wCq7OXIjOU/B1V7Kzq8cSZqKaQNT0cROwpbLjdFQJmp2kLg0nabhaw4+4xrRsZz289jtaCR4uzSbiahc7M+x2+yrn
tZ9KcFHqaEWgK/+svs2ZaO13oET4c8jsHPWxSwvrXrcfaO8WL1xl3iD15E4r0zVTBfnaSMZzDN/TZaAlt4VShVh8gFIsAlCstgj2pFx9V3pUtr7EwDxyYjZHnaaysarIdKScIjtG3TZhY2WQ6UjeSSVkd0rI/uoe
rfYmSkk27ivTysaq8NMGfKivkTYAerrJsPUf1Kv3S//efoOUcr6oVKOKW1pcJ6r9CRYQrnrS0p/oaARjhLBCTJd5VyRsdqR0Hu0zzzlaVqMr+6PUbYgWkozPurvbgfhBS8xhDi90NPFgPu+hWaRAj0mhtCFvjv/G
lDZROUbzodmV4kHHO1dgQnzBTYiIq+0BRYC+xBMlPTUO3QVmaPLnfIrigD/niZjGcd/gLiaYKIBmR3u61eVThvIq8g0A78C0Irxv+RIw3BHuJv5Q7Gvijzd62ka3p6SJo06eGEJYVy/raRQkKemu8V0tUeQ6RE4U
dzHQQ5tI6tkBt2Z1Jl/pkNW92JqB1Ed1WweAPQ7L1d3Magz9wHEiqvogDCrJ5800zao4AoqRUsGBOP91U4IjfwqzEvDjnkOyFX5uJdkyMIRNpir5sGrTjgShI800jIJ8uUtZWjAT41EzgUxk+dmJxQEGbjNfPvyS
/zq1OPgjBlKEHUEtV5KdDeWFTAKyCPRsXdqebWSb7fxVELSsPd1CJScoeaGSq5X8CCtNy7bkWRPoOnXi+3GRCQzQEgsqKngTepYK+QVrp0WZoAC/jo2vhWDqWlK2g4LA9uYhG6ASrPlH8v76afFfTwuwtAJBZorj
fWk8QcMQ1rx6vXvpixvXYad8FM3dDl7Oa9/iPKfKWVv3OR5RG8xQpiYY9TiJi0CfkrdNC6lK/DtGHg+d7Ap4HmDzgNbtn35HX/AqTWeM2kGkHCMWFvsujzbP2hyC7h4YA813SWOTN4sLh7MU/b1vcsUDy7hO0Qma
XDdD1JnQvucBjwxjlwSxYY6RaohptCtMqIsj5s3Shw6MD83pRCxH5AyMpeXDK1NFOWy/aBjx4Cjwezpw2QYvQ6lDT0vln/Xh1++GpKGf3YnH2eKT8Iz36mof270EjKvRXwf5RO2mY+kZ4ZBzoPEK/5sZP/0kLytU
OKfvOtSMX6ZeBQqtS5a5CCZi8Dlj/mAV4g3bgjme001UiY5Lj/AraSvo0z2yIltiaQOycjjyJ5P6gLHgnnwAUWnHVL3+2GFtPnRFLyXfVZPyaQtnp+B7aULe1o4qh9b8aMWonSZPsv5ULFd40TCCHVLGJ8ay3UVa
0NUkSvlsZTacJ55IiXNOdeCJMboPsaX+zXvC0qrd8Z7RKOW92yT0KYqeX2sIZavwiajVyZN89WhzEFfdwm2kyvQf98RdHW9td3KA8RNpV46bJPh/+mt9UK+oXXXTbx+DJydgeHWh18IPE3JyzkMqFx2aB5uN5eZz
jdYOGImaMm+ytVOjoTJ8VWW+UmcXg40S6ytURsFLxGWadUyQPHmzcWD9xHph8DKeOLtjWNRnA0ev9cpaAOOtVdotYHK1jI3ueoPl97erMasA6/2La3UTADDxneQYsBYfLQMKEOH7ysY/i+eKs7Izx0E8eEWL8mE/
qQc810Qeiu+kAtcqopWr8K7dL4IIwrxFJxVM8vIwh7ZlA+Lcr+kmqzxcvi5pSwnb8pJd8olAXAto9dJaZGtK4ZZHw71xa5y2scWw4pigWPoevZfgAhMrmLYuqgUHBiE7gKybmoRbYEn+znZ8k3zGiMF7QF+tuhB6
F4mUiJB495cNCYKNmqLq/sN6hizeHI29exLw8ZVSBA2rMuZW21ztBJpIJQUP/L3x5fD5GESnVZ8DKPLFCaMw+4CziqGPjqqQxwRBg8Bh9wMzux0LZF4YPYYHL4dehOVdpsrpbAmQ6ZNhA23QG9MVxhU9naIUHlMz
dl1m4G/puyV+hq9QS7hOoBVdLUB8hQF4ciiv2mhN3A9u0dy3mNsMqCXVw+3XuhMQG92hGgQzXy0zSsFyaE97ASPQllst8vSZ8oeljwrj3Zi7Bs51WLIOGMGa3QT9AUSCX7Rejbw/Hmg64NeIwIUg6/F+yreZNrXC
VQVxvRCL6zoko0YdYljoU6lP+wgfaDjcYJbuN71RVnpk6nZt9j2UeA9F6zlEwvXTgz2n6csPLt8KvWDNmG8wK6dgXeglQNt09rKo0Qr61WdoCzc5gnWhJ/tRoE1bW4uaVvmZxg5ucgTrQk/2P7HaVq9PBm1M61Hf
SedQlEoxh6IEim1lo23qFtLMJacvLylRSB60QBVrQOQPDYgp2fyUDVIvS7vD8hIL71UPXyXRcFEvpBRRg1BsLv8/MyxglWxivXitJb617AlYVo7dETMIDtBbfxzulQjnsPHruAlMYkWfVao2ftNXiC4mRZWyTrxO
su3iTTCkRZ40TQt0i0Tdongxca16jUdstrwnO/w41eQc23cPZ9vNmemDlfYq+x5qEjYMthpdIGbDucVk3LdrZ/AABlKxQ5pbpGP/Zv8/swZ+BXubwvPIXoj6wswzARs/wVFW6dknot65BhvEqHP9kfWmyyfDNCpt
5PEnpEpPABMYv5ROuboCFYHalwQ2S9C+JDASaHQkn7Jd2NsfVUoKXWobpL4OmyebJejrsLnJyw8qm4+2HHA3rs4YzL9IkMXOzOZ0YVZiIh4U+BQrET4lzgJi4bmnUAmp+rZDj0pKNmw4WfPWNeinL5RkESKgwLM7
Nt6z8fIpQ+ZDUAa2PRO1xJsT1CkuDWMoW+o50Egn8Spzg3Xm2rAk6CcTQ5EyAp5Dbb96rWbe8GeWxKJPCIeQyvquA5IcjDuCjUYT3a5CdafQW3ItUGibWz0oroFqqoVepZ624I1GeIiP6iThh+aMn7eZZfJVIXvN
BwWdhQYFa2Yo68gQ0XJQ7+DPMdJ2KPMtvaVDHzmWOnSumUu6JXERX6U3Wfw2N9zjHEBepLV9J4kf1L1fRStA54LklDQpRTIHZqt87fxJxN5pPjFAHhTIZwY5sGssWiNlEKBp28mGoNX1aMimfEQD+q4ngLj1xpa2
nD1HFwEGMGrBq6YIDhEg0omDJdcoboouZ3MdsLT2rvbUBIfDk/6rJVGPdMFY4VNY316Xorg2VxKOH6XKQ1AUSK152xfkgAX3MTfGcD9Laqa0kLePcqAePkZ6DUudLTXT7u9/8LHh/vcY91bPqEHw+pJmA7rfmvxu
TYCUiEHLXnGDyHf5TSYreLBV9iTBox/+nNef6Qf6+/J6OypWf93zyY+d73yMrl7bTFqxKzcM4A8TQQYTtMZiEtEWhg9phECKygF2FduA4Pr0rYidepTgmw+/DfD9po7usD8RNscyKRLiGgrAfsxP8bPAJy+LkeD2
IgXHQZz18x5PFQTjupw/t2TaK7j9eKNPG+BNwdI73kde8OxU0MiautcI7xEUKbddFpk8i/VNep/Pr9NrvaynS0t2q/Ph769duOL+1PLJz1F+++zwt9za29uPpIMH0s8fuX33R28/lpn0ufRzb+0dNv/1b+vXfgEA
6/91bx3wr1+EWkxNuf2T5F/HQsTTb8fL4j6u8BZfEJndc7udeXrb9rPIr/0xeHO9JpMLSjaeent7GLccZaWZENdVmYb0cY7651Smb/Gm86I+ygN51znoARXiC+vh/er+tiyGEW0TIBB2PiqAQ3sZIOi/FqiTP++1
u5II+62nUJDn+ppeQdAJCq7/Ry6E0SuX6SMbM3/hiWA8PlSkkt0Ulpjsp2UhfJslx0WDbUn0HNIuTOy2mNqILY5cbGoA14iuT+mHQH1gvO9tY0f2uvca9K+DjX+/e0r0aTt5Peyta05OG9WfPKz9V/P8wKTTPak5
MhJsb2veXH4e27UveumEs7Qo0jM2HytP3+/W6Hr+1U3266ry9Xo2VbJtOuo/5vDap3qR/HAvOT/w5/PkP96wennZf2UfnYeUpWP72f1xwvSg6FVsvKJk9q8lSYI3MErdmt1RELO7FclOe4EBlDK/1/79WtfqSym3
Pzc712aEbY0bIjYsxDmuLQ+qbI2ZtnQYvHkT2mGffh+iLR5hv+/b/0jLWG0cJYIx2EDyT7UhJvbe+XoBE+xfYf7D6HX3mlW5GzdhE6UJfmEo9nyKJrj/jiYb0R/L1RaEiR8eDh9/l8ngw8ViPOYP7+xntnaeTPlj
zf0xHtU/uuD4BjzWehM5re3xp8sXyD8cvI8ZU93e4dsLEDPI47j1ozxNKt7nCeYD7GjznMFAqM2tC3Cq0PxufINfVOVC0ZArqgGb2N0JraHn5bsJlfFy2DU6bXZf7hjmZxkUmxS2LCrrMa1LZGdZP3dr5KjLnx4R
bZIF2A5Y195dQDu2JxeQxx7EKPPrFm157XKDdef/VIUKGbylpa+JYgN94eowanMP83R5KlsIeBjHtup0fr+paWa1gKHs4HqmeSYWmZy/mJd2PK3bU3TvC5Kzv5xfUhOydPNnFU+1t02fC3IVJlaAdPJwr2TSSTXr
13fDeEh20O0ZVVKarrfgZCZMvsn6c0YyQdvTBa9S0IlATtb+90IcEUnPo7SU+hbyzC8Am2xDKGcX6W3yGakjONW+2PJNYSISzSjDgqjq5ytGF9o4kYhyEZDnd6eP77/wawTR2A+IG961wET/gnQ/eLs6hshglmEX
iQqC0nVEhwEPwpXvA8Kwc0XPIc267Ge05Ckougw9OekhgR6IZ/I/pRpe71MFHaLSOmsIeKkyjbZV+QhkA2FsjgjNFm/rs2Xqmj706WFwskNk4ImMfD++hNU1b/DUd8ZR7cLazgG54aGoQG9Wn+93ryiB0A9apNWj
Rvev9/aHHJbl90bjrC0RRuqZF0N3P6306OW1TeMBk9Y+xvU71eEfVwLs7ZIH8e3uIsyr8fbjezwdGuJ/3tDRHLX3AK2+rDVDtIOmigtMM2OPva9Hxhtp+p9RhmtoS9wqiL4o/umNcUU4AmQdD6s0TAXnGoKwpGdx
kiWKvSG7GVi61eytHHrt7OeDYNx6yQs96SxUDK7DvYHYXX1aG4fQnAEWpf2E0Ky59x8RVpGS2RMLLHyzGTswJKYoL6IeqS/UuRFDoKiiTt4pnAEYAsqRBq8E7qQsuvYr4AoDEN3MyFXgrYKWcKrASIEARhAnIXJY
kGxO7o0Vn2JKpIyyjfBnuBJwLHo3V/6az0FdYzViIfFIL1jiYL+Hmr8GwR1IjLobpVQXsrwQtAcJ0QiYDhJoMnRkQFDUgKhJETAnlGqfwHP568c4ekPy+JV6dnnYJo7rUnZoTbV+VV4fm3ef79RoftVx48F7MXte
l4nyAqaJBhku+aGl+wOEg4sy7HJQ+bFkPJ8I8DhDBOb8TfoqJiEV2Vz8UNaZrOAS4FTYOZMN9Np4mSQQkUpaj7E9crYsBSR275eDLK672hnMxShtAxBWKa9+NTv2EeaMWKWykthIiHtot0KsZomCGEHt7jcKaVF1
m+WPuOhI6xEvrfMUQzGvaz6FNinObEFm9KXhmz5a+hrTKecWf1vDcy08Kpfp3shkr0clvdLkcrJMIiscfKzqjdthqX2yMUFrNfQt3pkxH8hOaLti8lTtlh6kWse4Su7UJvriXNP3c3Xrokbh73aCJ4FDNUG5P4za
lEJYSxDS5WZi5w5C4QKJiFAudXWVyMbrlB1OifuYHqt8LgWv3MwRx84ZhrSF242Dti4an5Yzi6TBe6RzGuwc+pgINQQjXupLHQuVTiLwgJAqIEmt2wgohyouQitkrHAwlVnFTANoRFQDJo31jKsYJp3ELrqo81yW
w8TGtGCFlCnK1KSpwmBNntrk7VNK2mQWvDfRPT1XO1CmBj1CKIlyFH4I3+dh/MLxfm8LAHOYafffx/qgXXUClgpl6sAyF+vBxvJKeW8ohy+S2BuUhYFCLWtePCmq+rIDnA9qr5AUpT40V2AJ31HIjTXM0HflZ2FX
4dCOUAkeaVGg1I455XWMazGK/3hMMZTxaJKCQS6ERmOuAV4Z2/ekYxAcHg+60xqX8GSFmCRW2QtdOGfn1PH3qLBLL6j5d1HmTyrA4iSbFMLOSDrF8y4l6S4Hn9EqSbpTM28TiOSK6/PJjE/moDF7Pwf3o0XsERNn
rwunEzFWFA9C9/rRKHlwzQeP5UL0oUksCiVF1hLNYibHn1QxekMT5EUBepjn+aWwIMNQibKCfWnrhmctlzAnljnWHgAWWhRql1acoD2pm7KhJDU8pmEOiO0agLVcvoG2reXmGnTDWyfa27fGxaLjLav3tLcpZ1Rn
bA4bhtOApRO8lhv7IVnAqsc1zBbTmruBfNmVaoOTvFo55K2uLoRVy8UdGO578vzs4Um/vgFdry0jrRRF6h3lG2j8zFzDnBAyBCckzFGq0wPOkq+BgIhwUkRNxQqYd/QJ6TMvX/duxhf5IVZ9QpgRrjgoobgJ2ziu
bh4TwueJI4SDqDMGhBTmZKSw8SBG5kyU+iIQ4WNdS5kYpKqn3JzGvh8rwIuLQckRgNqPNHYtjS3KFJgnA3yWEVeWm6+4hDFrx8tPlTzqZAOf7m6Ni4CiBk0UmnFyb5NpaeOyLi0zmGrq1GrD0Cuy6eTNWoTZW89I
KMHMXs4kZRtAw6A6sle+5J4qgyKgEYDZD0NFQjHQaFB0NH4MTz9eWmEJthZvIF2KvuTaMqSNL5Li5nEQvBWkzKc+4SyinqsbFa4FbwS9haHOdqsDa1VzGgur76yFp9suPSvtuPSXKtSKq9vrQp/2GaW/iYwdVLRo
iraLIEZv8y2FiVXzVvEpjG1bXih+TLJXEo76AmtK3BsF48YZxewzfbbtm0s0JaoXKcyyzfDieLRcqI9mRdkBxoZwWwaRDVPp4Gn5HmJeTVGXGmlbig5bMaRWtTU1g9ZkJ4l/wn0kWfZHhPtbDiFW/nKLEFnYw1ff
0IUkF6+IiH63BWo6xyWpcnOt6PU6vEZM8bhdJ2hzzE1UXlIdm8ae14j1jnXZmNYY4LJr+nGVz7gVbrUZeXGIJnEu3eOMQd1COUy9pQcFZQNJffhtKTl56scZ8CSUvfluHn/lDL1CS5D0JeczV3iRcf9/7BgPC9U9
jI3DzEbRxfqmJALqH82C6aAqF396kMU3o9wsirx1aUWvZd4ToV3KANc/mGpYSqZVG065PrPfNLbQFPcQ2zQqzhmdWQ/qEnsz9FEMn3wk7tG0VMcNB2NsL3mD4nwMzRLbaWnKdrSTqwicEuA8rNSm9pJRi9mSGFFN
hTs1p8pMgTBESxDuEQiLcSnTSUACXcXYtEnDrFiUoyJwCaadCasCIaQIcCzYbUZ7EvyuIW1PtgA6EgR2JP/vMZH+8ioUmHz+VM2OaN5hsqGfcFh9UYtm8ndGq5Q7SCZoILaSOzpby5mIezuT2oXIz/I5YeYJk0Ki
r+3mm90t1pV2b0ixdA/IrmFavv9zqQ89ncpQZBu/9uHzEtO1iey4SDIbpMLnYQqhW5PfvRbbx8Qc1SkwF40+vTgoKBcvFPvlWSsS/6DsQKXXVRNRmoJJRAK/K1+RXdIU3OJXlytIwTGZUFUANYUYExDo4Fpx8zjY
AEu0qQOPCvWKgbNDORr2m1NgnUgV++PszRHJUESLNSAkH5fMzfFxoTgt549axKo0Hh6LxJFY+qnFugSMh5JoQHTkx1irIrnZ1Qs3h9gYaATllLWGKpomJeKhFnq9dhe0MX5R7UklC1u6T9pENX7N/1Issjfdw90q
pGzqyH51+IGeGVOyy1XKusrSUt7ADndzhqnBx0GUSi11bwj7sde1q1oTdStsXik4w9o+1khL17qoJqQeBlDIT+yZegJHYQe57wUiZ1cVsTRD5oknF7GRkqoW9+3jM1pcXR23hdft1BLBETRBi7QDVIkTVB0cT0bN
2buJ+Jk8SAUs1nGeDliBCIBiY3voDdlDc9qfcFXZ9mTibTPWgduc2SmqBId5VkMOa7CTtpLAJVnMgMx3AfExAMJPonc2Vj/EP87pMczhdJ2VCY2PDkg0hjw6cX3RaSbjudD1ekzakb3K2IBVn7opZkAyMQRYAxmk
3jpXcqz1Ns4pfb9tSj1sJ4zcVUeRhLFNyXuZkbuQXjJ3myhMWJxGm4F4f3ScyqHKXdNrzQ10lxvqyQgtDYZ4MTzzs2D+wPV18aaDw00ZYfUOqTdjhm8389pwpmd9g3raTHqnoo5yoo356VYktKQPWvOle8rk6oon
yBSmS5mLdMt5ahAFibXQdG8HCZebrrxZi0fbG0ZShPDSLRGRpe0tesISixlCAFUcAiYpy1HNR9ly+VXqNvZ4+N1geg2XtZKiPdYY55vrNa1c3BHojg0V3d7Z3jjMp82VB/lb+fl2WC3pVkgNiQsmM5+b8zy5Ns9l
DOECXxrAY9amkQk92uANJ3m5GlgdtXMJS0HY1wMqtVVm574Ufo1pxKhM2DCccx3rDBwH/K3HXKI34C/63XNC+gPRan94KgJdDyufFbpwolrWLSpM8fTmfGlpXe1Q0H3Zo86tpdJdI+W+dASfs8Pd2HOg9zh9Fe4C
sVapP709zBT70DrpWjiNyxvMFLHZyibUSlr3/JBMy802/UOOXNWOh+u+xcE4fYxETG867CdgtPXseDqLgwF0C1PmnjuYvxbMTZXBzzvh2PatG4nZWqRDI1/U3cDlza75UGx60XQcYaSxEs1jF3KQHmMAMya1lgGr
txM5QLlHwCA2fwLuT9oAx8QReHozO7bELL7IKKZNbHbjrR1bWXtJMk9gclFwG56+6rqvdkLLrh6JpTN0BOYOLTb5YsOqon8e953cl1PLJ5qzyVhCU3FkwTGtGeUH1Bi1F+14VbyrKO9CqhFgTDbebR1boXxOTt0l
Y1sovJquFhYGCdBXjBiuVBkd2zVUXyajM5zkKANjgdLS49Tqh2dTzD+S9qDNObWGrJOQBnVseaske29mPfrV6Yu8LUgWu1LNUzug4U1YmSeL4dLxbs1gc+UN/9vDjn19JXWN01p1A+2lytr5TZPUegVehhLNK3c9
la2Rg0Q2hfk9o55LfiRkVHgwrDD9kjH15J+EdbUv/DWhOlNojk2cbpUftyynZxZnCNcBevCOlmWIfgjUoNgNHlR6Nq3bOgFgZyGCPIWB9+yp49BdXdIPGhO2U8sOgATD7xE727qnXotZM3jfzF+ffKN9WV+8OGv+
5sMuWFWeSE4fszTmKHLDYzyAUsgzz+aPKsOm0qyjBrhzbhVTya6cOWGpsD8dBo1WQpiMZ0F9Zbg5jJFMBWxTxthMMcYctba7gfrSzsEuHgZvPWPTSqDhLV7pFiBNMBdkRO8wjr0rZlkTCOMltV01yB1NfRS86tJm
VFv+SMGql9afMXG5Vi3yWj6QloTLviY4+ykQxVhiD6pU3MfHy+04hhw3k+tqeCi8QJbaUf3+ZjT1vNmVdXnLKZH3Grb1GU19gbHMAfr8nSCSG242idGUyaFjr35znEPNp1z4gvb/4VCtm1/unkHwMcR6sAp4p/+U
XVhr4ZmHxt/ymrT5GhqcbbQz9I1GvU79jX4xRxSpZCrF9fyT/pizgUCAE7034yVsq1lPG/z+96QlnhBpCciuk2aaqZdde9CV1QoAdZic1P5kDNfP+bR1nv/vkj0E4jz3MT/F4fyjhuU6d/mc8XY7hrTuEuC8pZSH
ULJ4l32EJ2NqT1x4qJngMmXjUB2AFT+TGQ1bVk/htzSc3UY/4Yhoj2fcHedMMbx2t0alHofWFN9eQy3HoA36I2Z3UPVbp38QhEWwz53u+q1OKflfsbqiuExEDYUKhtgirlPG9GKEGiPZbDrgvo0wYiMIfwxiAGM3
11Uf5FyFIeVuR07pdkTZSc66yGpD/mqusBom5xwb25Kocl+pxtBiipRx0EyKcTsrZif6YfgrCK/QgqXhkvM6WenYFO/U79pjap5nIZQrSmmgzEqEBXSUztKY30Xaxw3iXUG+UUBao1WcIgdaELHiMBphcsfwseEt
jMwYJdq4DM9YqBtlDZ6QUO4PICgAfeajE+PwSmY5udX2UgOaN+ysXokY0BgK2NzQJWTj2hsUunHjoIzxl82ji5NW8drM5RHasptlmvYz6bHvLujRxtWedWGCbQc/82LnrbIOwDSOT/DUWv5hPgdtFEgkVoLmyOhM
iTxusgV/aMQtRFpeYmBDa219A+Mra4EJSt4U/zbgS3JW1UhwCVIMp5S8HQM6UnrZmLYUvInnLAIOodxOJsMsKwiaBEjLjgY7Kw+B6jWDEfmlbfMzA99LmWKTLfjKnbID+nuCmQMpZ1R98UqIoPQlQ6vyBU+F7Xxa
gnIhioE+ZbSlZTZBjMOyaZM5gIGHxvrq+kF8P6DlDiyxEz91ncGNItZjBgW9i1FCTpKOBBzBosHaNeeGeAxVcYAovFJRG7T17YHTfLxhtDtfQHk8k68eCv0EFA0DCq0q0QYTo4xsz7CHzPjVQ8Dfeny4YOFudImj
HzYeFC2miv58kS9wtRtTYNaTQjSmQ0gs5B1/OhsOpdZjHPwTH/rKG55TYuh/8pW2PA4HOMHiP5u5mZpds23WzfE3aFarvjcar/f0U34qn7JT2dTXlGuvDtt/7vIgLW5TTp6NV4+uW11yypZTgjX938Z+1qbsZIeF
3EXfqoHUvvZjhWiSrpQmCHp2p7z/9+w04tUD+L4+PfXf9fEQopAvGog4T37MLO4IWGQMdEqRtwNlws05367NF8aChAwRLEzVec+AlTEiItkGMG2ufczsaGcBKe7nyrhbvVcnLiy3BtJsRDUdhK/LPIXO0eCQtwT8
y/uEo06F2pORUPYVVqI3vYcw36Tg7AybC1ZGcAWnkBgX63x9OnbrRASyfuCi7qeGgtP4MiL9p4340gJP+EaB2Dx7zC47W5FgITAlE8E5vUiiqQNWufjj/dcdrg1pJSSknYcn5+Y3H79S9auWxni2Mg7nR2s6/d+M
XDg83V5IADx23fgslA1MDOBKTrTFHxZo+T2znsEMZzTjmczMzJ44sSK5nwlsV98TrOu7BQs+v0E6Mpi/w5YeuavHMQtRluU94b1u4Xn9xf1jmEe3rPYenxxWTi0QHmHSvemcQpb//xcFO35LPLds4WbM4qh4SYM8
ZFUOOGdev4NHtgQnisyaN49n8NI6lDXc+KpfPe52Xq9areb287MT/iKoHHLCZaO0dsAQJDaaa0Zgg9O+w0DuFiO+rVOzW3S0lWkrz3YM/shMyf+ge+c9B56ysAPXSGHwPQL7CUAgPObSXRf84alDwc4zx+S7fTe+
hjFEJeTnnBe7qEboNDm77WadEecbP8syuv3f/I04yksTbXrXkr4RczNRWof9jKPCerOVrkIe/8kBpgyramxmyCgl3zVv++8oVSdc/Gf50Y/Q3M37U3AzhmryTZ4FXkAoKqh8Z7iZ9F6dPExztE9Hy4AFKM3jbJPw
89iwWkVzHfeTesQE/VT/RCf6WSJ7GNoME4ZEaS3C8DpQ8kaYekkTAOYkM3Bu7v6czIdmeUYSz/EHn+p/p4jGn9DydPWvFii9BW9+yFoFhMLTX73o7zdfw9Ff4Uf82S941zgnw7rIo53WCZSZm32X+51fiCj0w35p
X39I1GPFKXpEgnCQeuBEpTNDhrldbFLrasjQAoIB8HXuTJucX8TEr0scX5GnUUSb5hJiCNf45ZvmrgE1p+o2OX2JqQCXhvXHkIQXIg6NVXyxp7Gka0iG75N133W5CP7+KEKGCCbNvQ6fS3xW3/qFDlyEB2fPSM2x
2CEbkmE6m1nBvfzKI+ZcwRMhAOi0ooAXXoAgL20VNyXzLm1yuE3LUGgPMbX+8FGPPjU5lNZ0YtHHSRJ4tFBmh0eSQoCIsfwPP2wzolY8K6QklsLwOjKAeVb5OLClaX7BDRzMzBnKDtap7Fp9iDuvHjLT/S6E+UiA
jAI2wVST9co2pvPwAXbzvyjLaU5LKnv2K0SXcufam6FzyNOkYrUyDWxHzAiL6nZWOlaX7QD59r/s5pphVdfSJWkz14NIs8E2pUww22cnBGRNH1SiH8KkNCsshFrRLT24JKV7pPtyi4wiTX8NCueFGFas1Ebh7Mi3
c3/mEMm2SiH4bXApEvldRgzBd5MNtswN17COrZRZMk2sgn11m2loayUmxLOVzfgKPmvKC8y2sF1djTDxlPDW7D5jXTHx0c4xjlcZLWHqIelByJpkDQH/lq8gV3R91XWTDSUihzauev9o1DLTyqtDc56DmynKEM1l
yPaVtZbGGkrS6GdJg46AcN0TomED1Ta8KwNfcs2UukC2neIX1H5shNOsbvWxXADTJv/fySPHcJJ8pINHi7w/256RjmcdIOCxVo4VdSgQpLVH/X0scXcFbQAq4k07Ai7NlxId8gWFQ5FUjc8vzBdkLSUz7kOT550H
pAcXHt7p2iiHysrnY69sWDjWNzAySoGZbGe1Mkeu9sQ8V8iyLHtKaU74YVFrGYhBWtM2CP6kpNvqWxg3LA/VWoQcbHxMqC75cr3lSi2Yo3L6GuQwLQhCvue8LT7nTZ6wd5co644Co8/vKNXnWCvRBiBGbgSlNLBR
EeFEPuG+8kT0jq57OjGchwrWxDex35LWo8fGoYH2D2bZb6Rm6bpS1H/jb/31aXb8a+xrUq/GgvMdgsr1uVp3jEm8WCTpKv289mgHNZJuCyIDQqtHEafGV9EezYX6+s+N4TKoc9vctaeNJLXjvlexe+K9Nerzu+uN
z8PixbIuxt2I1uz5HdDTA4AQjITO+16BkgCEyXgd83bfqJQdRbUXhZv8jj1PdG5SLVxiisE+IUxZwf15ANBF+wPs3REtzcPoRtIUyVYWg+XAotiTye8mGYJXhyc0gz8H7fiVzlZYHt++rXNeFp3C18+Y/E7GjTXV
Yeu4TlDBV2PH219r9O8ibzXUBGjymwiNEwQ07gkNF0IodKRdwzfAUwIdn/DjFGWMNKJtzOY8uwi1kgLLpALv784QOVXArZHxCkhMXxTC7roU8MHoPG3QivTExyKbmcly8uVEFAo62JSAAg0Wh6Z85adDWohimpco
REtTi01EnMgrW/AWyBm+uQkpjKKKBUYLy6tRORV2UUurrp40r5OcCx2Gt96ScQOyBm8b9zACbbm2pTxsgr9Qi/CtLsZQlABF3a7m39wERcaAhsEafFmGX6k9M6CZ7IGso9AQ11VOE2x+ZGFclm6VyRcgmZCrdJf2
bS6+zFe4TuFY1QHDDCbc8Q6mL3+NMyppn22gAeaH2VrRCm9THSWA+9a8rLDC4/UJX8xmwuNfSP9/0J8XWIW40vpnFZN0hS7ZzN23a8bq8u7pj2pWfTvyVfWcR/15Zv6orEgXjlqrA2NWOWpk5KP+LJMHIF0Vcgic
g1hNswEM+Ud6VWHtTY0adg3LfjU7PJw1+Eb/6d8MwCWJX8IR2KCkFQr/4TBk2Z60CamMOTtxmgE7oWxq5vbeP6RoXpNYDJNGbbGzPIGYydKGtx0JSfPzxZB77Hkt2hgWzwofu3fGL4+cPWRvEdjRoCqLTsLynuRB
AJa2zaSkATjrvWOUD7gUqtErM/g1lAIyyx0GHwetCwrBjVRbv6Et3NMNRWQJ2mwmVa2i2cbeJZy1RCknMI97g8iftW0AaCboPrpB8dWjxlx6u8le1nh7NAr2lBe7KRAneKYwmhwNj4Lwlthi4MKtrgFTFS4AA8pV
UvshU2T6cuUi8qGsTsQSFl+q5P4qgw6gLBVj6xSx9tCtI1ARIN+LL/2C3M+AW9/icatlg5cWzbyc7ReQxyMAaQvOUsPtej8RiXeRmYtpKNNW39ONkiv1yzPQYdEsmPX3flkpTYX9lFtN/bQ1domsEppJA5CimK3i
sY4FCB1PL+83zV6lqN2YjzQEuU92qICwRun/0inLxBAVwcYGmGHXGn8OCedKfKlklW1zp0wCgXNtosFBZxRNvVlzAGss2wSttaRiAMWWUy4ot0ZDzptLJXStBgSocutijOWbY3CFVy41ZxiksjLMaEjcrJVFQypV
K9yP22AzpG79ywCN413CzOQGL7T7kJDLibX3EoR8KWU9Pga50YziKzNzvKx9PuRbrDbzRXjRpTSj3pbI+KvlKvGelRW7wAJSmEfescjyj2MO4to2N/TNK/KKLDTntEV0h9BqWeQMN9cPvCNBE4V/rMtVRI7IXdrF
KRfb3h5pPQkM1VMMvCm6JA1buNeLeysrCt7DAng6lNTa0XZX8WrZkUwnRbA2RzZ52/wtZSaGz5XfDK1DU+skMxwD7vxi5Ntfl4GMxZOrMkuMPo7J9jIXp1pmGkOMBOBnL1uiexwJWwfhJNOAbAJ2dSCQ/7ZC9IsL
D857nJYLuhWWfaEgs0hnBUFlIGxQf6LjPYWWnzoKlo7OwaWg5OaD2c73HXJePBLK6TWMfyv408bq4tkrz3Maujn+TBfFdXrwQbe6kuiGGwsrtYc/l/b/whPX0gIHmEiihBAqXtimJPk5YsHLS9JNeKOJ6OrlLiex
6LtCXkYsULE4jB0etXwR9jRTid2UmNw/7JtYGhBuXGw2x2FNAu2rNOEsaEA/JHCJoZ/0iiy7wmavqyFCkMWnCp998ZLVWX2XxZg/NMdiwPWI02LG2U/i6qhUSPvFxiuWp/LjLBdECevAAtrBx/uL0DmAeNAQdML3
ByOmeToXiwrttWb8Oc6dJhlsk930H8ru6z5gFXlN5BC7h/Ol2RPNZtLoNwrI+T/vz/t/iJZslysldYFyH1+4cmD9gxpygEQf9AycGTqp9HLQORNH/wiC7K0dLYb9d2zGPvXjRGvzRTX14zXcG4g0viLBCkJy/V3s
P2JIpoR/pEilavVUUkh2DD3r9Ke35c2PNrhlQL+5opug7BLvt8XMVZHgxJKDvsrjmWpvNzZtNpW2bQzqVK73m5Uim/YaThhKHjfUsbwjzpdmLaeb+LGxamx4eXKSo/6+GF1So2tnTwgp2m689ZXG+WTagt07fkLA
r2AXdN9snPGu8w/ugjNoIJdJWKr98+kXeqaxdLp7v+X9ri7fqNfi/ojT7bSjTdmJgaGxumNwlj614Y4jt6O0SJtXgs8z9UT3Ra9vak+piMrabw/GI3nm69Gl3dgoN9gj5Drdyz7XT3MCR5yZrAejZprBqZ3BlxDD
xbhC6ROiKOAbAnPIVKJSY0ziRVqkuunuT8RtgiQLbPDcBkXqnggnn+AS+tUTnmzocaONk3aYiShnROrLzKY2OVVLjnOtTy5ysJLh6O3abfsFQERKu7vgNNhnnvfGEqdskOvem3Pr+0hOONXmVUZMxfaMNdurQMb0
48cXx1/qNOSE5/9VZ/ZXJ0zFm4EOu1QnzBnV8nNiilQIXOeVvgknHj8t+rJgEqze5rFvtUPhKim8AOytO6ehvt8N7c2S2AuC4Z95esB4a8UdHFKzLgSU1A6JnuC18PxSVQGnCQznuZ0ZcvJ/sYLLjCpLBe90X5f3
OxypScyYwKvrAXKVsvQioUDZs0POYu6xBqfGMfpNlpw7sYmAm69Sn7EObFVZ4NQpO9Sztcw7itOVrs18T41DiaMUd6eoTzhd+6H8Dpl8peaW53H5RYyHVPgBhVpRPPlaFRRqJpf7VMWpuFtnkL8Zp16/mKwIjm0Y
6yTyxy4eih8XeIv1J6MqdlJuTfU5cMz51vdLxjzzN+Ukda3jlgSrTvN+XjayxymAzImUjf4j38f1p9KsN+2Y4rRTFZXqM1/VzUgZTGxTVB7xZXH4zSx24bho19GuBXZd2KlU+yeD2Qc8RY3lq3aIM7FlNdw7tPmt
HU5Zg6vbq7MDVUFO4bemAmu1jDqBXgVpaGZm27rx+33WI/XLY22YxGo8RzxqA0q4aXpcPaP6QLBPX98VimTciTVBLZ+pbBBP+Suuopuv/nQVjNoAEzQNmOsBLP1JtXqXBo02Q06ynaOMRyCY/f/e5FeKfu7QejZK
yS8/Rf2c+krzdBeT0oaOTyqfQ9cbZ9BmRYL7lizd22Vd99j5fzuqqSqq70uhR0Jha0CF+MoJ/n63V4y66lgwj6jceMG3C6/2Ix68MPXYeaoLoRdz8OMWSMI7EXkV4t+MUv/CyHUv9VUiD0c/8/EqaB6b+o3AvBx4
pdgHzTEH12F/v8H4vQVuH8HKHKcQL8e99Bk0dzBWvnNsg5iqZMmYcpgxo+EHBLSxVhI6AQrN3jo1rp5Y9nokXYaRLTZnQtn4+1ewjqgLun/QhgA2Y+JnMhB/sTkTntcrSDvNAfmv4FHNeSTN4rSaYXR2K44MPlex
fX39jmskilo3uaiQ3kCVb4EhecWk0BIRjBrbFakkWC8kFw7zd6C5SPTHPAPq0BAS6vxXsY7EvoQHolErpdevUBfUuZJrdE95pM07MNQ6pTY+s+IX1PpdjQ59T1xqN5Fuf7/iEFUH7NLkkDqyrmiF9moK6XYPTmR4
ZhnA7KbvWZ2kjVxSlMZIfh4u3NTWS3FsJxqSaAOCa/M+8BgXX4X8DI+2BiOJfK+V5glS8fHdrBG6hWc9QuGUlIwAxyIdG1dzC9qfsp+WzOUvWMUJqy/4titgDUWQ+LrW99RE+6768EBJ6idC1+y/DbV0HpEecum9
p7A8B1Jh0ip56T23JV/5shfAi75wk53abaeL5lRYVHRL+xkREP9+bt06157tDcHKtIO0f/+3uLv7dChR3FzOgL2MS4R2E5uhX+3n93x9vdvu9bzyF+5KK8OgZLJMLEMep8MZXOvjISuJHUf8y9u2jOPX2XlQMXbo
FvQyznAd5341JQZ9bO8M4fh7IRpmZ4dE4bM9iuNTZOnXM0kTp/reT+0p0sikRogdkxAhcD+lIGijEg3jK9Hk9cSWtc1/wOK8mePXGPuu+kpA4aX/k5/9LQoxehqXTyxAwMffrDDw/rc4VcxLtdh9EKhTmUecS7yu
HOua8G1Yv5iR9TfXSHV/0U3zRdrqbXhS7Sb3RSRWXpR8gE3kBhWnVp12utYNTpK4dSalVCrTsC4BKpUqe7xTq9WIRqOxOh9F21Gf5HqVazN4cbbOk3E4N6lWnXa63rz5muKVirWGIyLJg1q4RE4P64qqUsHrjqJW
IxqNBtVqv8dFq2gQiwY7EpJ9F6xw9OEqAcy+XGWg2DYOe0/QSTcIwV7Lu4q3pqr7D8AkaYOHbDKYNDK56Akrojjy1taQTYgl2xFRn0TKw93TGSTZCR1MNp8ziqdPB59UMxf092RWLXBc6ncwxQvSobU4VYDVZhKT
Lw7CX+HkQ02gLh0EQeFiMxyj23b/ifJZ+8ky8KfI8/eFVCdUdY/r11qMr+ZcqlGwZIHyJxOy5YKjG58Fd+p8t682x9OdiUEwr5Nt2LJ7BjPXJOzPRm7nLj+/CvxR26u2ob3PoCeRizLBiYb2BdMkR3org1+2TuzK
COhptI/Vu22b51byPJdV8YhJpNluf4p7rXhCLnjuDtqDKqo7sVp6LHqxYY7TJ1GcvX4QM3FSvrzf3CXWvdwEUT5xMZKf+rtlmi3t/aRqdFUOq+dsYTWxoCt3yh2rbWMQErtR9gCc6MiHjssntrnPJHFdqOW6wXxB
6qpUl/Vb0Owvmh5nIgs3CCl0PrCT8IRL89ovQhlAEM/EqHAV1XEHX9vWLPJuy5pxP73RXdTz/ccWYAGSdBfF2c+UjUKHwc3bG3QvxiIXEIvX1BchjRSgD8bDQoLNA9IOpyVvH7BQ/PLhpwP9cSD8aPEQ66bxsf7Z
kAYpZjDT+XYY1U5yzlYPF1NgXWawaA85LRfL2kcmiAvm9DMRxinxgCEaMt+wgSTVPDKovZoDHQmxy/OHFjY3mUf3DZXWJ7wvz6MNregKywCYhLSLbbrapqLK2vkLKNypI8r3PuFhtttipXeDY5KF2B/PS2ALV7rA
YMeIePggQBJ9fLb5unpcsF2xkDmN5Tkpkl1vWnVivM01ozIrVDm9jRUjep61Mrg4C4lQGr3YwSGUdisAJ/OJbm1n/qNRCAMQgxIg7jIoPo4ZPROvj17O7CPqBf2XStFtOzdp+fPzMdcLjJEERGLwFmJYQ/oYeHjq
Hxh4UhMj5OuNmBXWW+r0xUZU6u92ETy2nUrDQAh56nz8sgoWXjyQ7N2agxy9b7BxGOJR5AsOK1t1r28N9CbYK9ofcHTk+ni9+DhFSWfCK5ot37CfZjaqWlXUu7cPOsJlNSoctbLSX1jqazZfXRz2fAASrhSbkYt1
Y1shT19QtVmLYmMDImcWOyy1ZOlatIWtPhEaeXGQviEYX+fLAvCklcRlf1saxjJhWYA/RdzFjY6uYDcpwh/ztpLbk1Rq9NCy9HkXG0s05T79CeHX6htBWDrP73TtUtQlhLQDNIq18QJMO7Z9d2UVeXkp5Nv8ytx1
eBYb9cAveRS6Kngiqt3+LO3siYYRZynlpYP4EXgK/PJE6t4CxIXVcRfz+s8mlJ8FpDxDCeJjj93uddSBPXpkRLe2WMYu0MQQ00WHwxXiK0dIx3qpm3fGjEYph+Tk7fPLlQjXwT0D5UnpKKEDg4OujFcGcivKbrsh
KlAUENbQ4/FsJ3actu2gPN2RFhXVmfUBOYLi+/ZajUk1jI+mXrq+2DJZZx6ztAvnNCUgrSWsDvxDBLfb35TzeFzHXHnUO7Eyvn+ceUinrqjTAc1/avx92LfO+lRVj+p9OUQ8T/44yb3p0E7KWfQPMi/SoSh5V3go
lV2JfP4E22mnGv7YYpH4HPs7EZlvKX5wnG1uJ4sytCLfzqBBP2LJSoY0VClnVoeOMMhjlmncHoU/eUbSW/S7NGyv65eo+AfuZVMdY7aBLZANeBN20FSrVzV2TKaSA3Io+vUsXGGITo8b7ALUFuvF3s4TqX3uxU35
It7l1ZQ3cOi4gmYjZTIG03JJiVfXgCFik/4G1od0/WAPxt5/QDse5idVJ+Sf5yrrgetUgqVKKwP2WJcu3B3BClglljUIWdnj7yn4KWdHkZUQEIvFoTN8ts3WjdOuXh0c+mGYDB4YPl/aeAby/UNst60irTft4RYe
g+o9jYTwYk27ADrYd30TN9DbxL4SNPm+aP12c4L+7cJLwvNXY5oKvbXxbpuvaJRvdT1ZxSC/7w3g59+LRVjPRtuthao7FdzWDyJvV1app3JiOjzsnbCV+zHFukOkKIvxa8/wp9scz7QV7jPsC5kqEvpTBWhfwVar
NL7GrChpS8OQiEwkYtxVzqM8XAewIOVggv4cdHSkjRm471XSQTkvheU+4hsFQ9hFecmB1NFE/WTTfutjM717yXOGxaWliJeTzG7pufbtATpzmJl7RHsTbqoVHpNKipkPTe3onZEwok6h4GQHoHKMOtxX4G/F4jPx
7qSxpW0a1Rbok6JIO1RL1qnOWPuXe9IcNNRshtKpOk0XOV0RejkDhcfvIv3+uVXicbidgqYcxdlDqeIuyZmx+WpnZ75aUGm4E8QJ3IfZ30E2cofUpApXFIYWla0oObgd7F0ShtDQULGUgsiB/cnbaHptoQs7WGtm
tS7k2mVIPTtfJIqEQ7FAC7/JTeFoEUZ9BJ1+7i0gmyd8zqIL3XxPlPiUZIpzVVHQCog2H8BuOmTqqGYz2ZJs9sMiiqL/5hW7K+9zX8XbiZEWNl9bVGS+POIWZOme/us23WVTWiSV+KYlsq+9T8vYbE5Rw9/bqiUk
YG9qZdsOm8BKGozubNvs9oU8ROdYvcsuGrgTuzCkOcz6fTDS5PlOIVZ3wmqt6qVIKiaSyprx335gPXd7zmQNp9vYtSMpngjX0dPqLIONmYkxu9LqfKZnM37MJIj0jc8DSzyOzg7qvj2y+t5oE195qpSodDHycUFl
i3Va/xN7aNaGKI7njXCqiMxHu1jiwdDvVC1Ok2oWAxJgrGwl4FcJ9dRA0ThoqnnfPGgeacPrdXbj/2YyiVezaDXXKghYm5bvrLMam3WJYp9kfWFiDzWBHkS5bdZ0zWsDTv4efcbEsXRiTHfsCt+ogLScwlHFbi0R
KWhakqLqqXdnTaY9ntRqe7x+EHPThWPrPzs82e0SYKgBYL8ZaRyl+mCaqukE/QbGRWriHxFJxJRLO3KYwWYfMlw+v/X2xTRAahgKh6FFhS4siRXgntMXZrc5nsPEghY/AxPS4TxgHHFypHTewxe870PbpnsFjZnS
+Q9hvwQNgEN6XFYqyPdrUdMkDk2Z8JPWGYokV6BuFXblnoxrDJPXK1kt3zmPhV7d8kpiH+kjV5XJ4wj91bpiNJX6Eksvk5SQEIFiqHTU97VpkezI1WtM0OvxI8flzNxdIr2Y83ABQG+MAa5Z+cET8oUc4yCna54r
mQN7ezA3DOKvqo0XwfYbFgup8BLeGw6YP5Mxp2hSrn7TJK1j3hyD9CZR5uKYMZteGYz5qoZnVXhA1dK7zPu1jm3f18cdVhOnUsOfcmWyZpxW3IPnue5BwaY8m3uJpAg9u08s6wlXxnKz9+M504gPHzlzW9eFE6hf
GsapcDEu1JFsuZu1gmv5wjrhVkllP/bcCeW6Rj1lX83TfCmLtgc90F/1Y8Uw5umkLtcnS2mmXYbc5vZ3Gt3ZrYeIS0mxNH0eC9J/OmI1U4V1OBZTlJWqPQ9oGpHC+U7hcM8JeR2RrXQCl5pnII9VnIubcNFMRILW
Leo8fl5Xz40r5bWYlLCFNcrIv2GdgDK6N1lPENPIuXR5eevaJDraRi9my0rIFV2hoEpfIttFiRh60VEgSyrQ0SB37cVea0KLLu1agtCGa/3l00gP5e30afkjlEYz2Net1oq9nR9y5fmTXrN3VjdNAfewjybSgQyM
29BIzObBy7otUPfqlZwwgONXHmJgsdpO3Caa8c9rlJk7eGv4O2v2Yjmof2NPrR6siOVD5VlixFfKZ/B7hmdK6JR9ySicF862fWKOJsGK0eCB4RUeW+p9OWHOSDtFt0FM65PDew27LTLPkRCr7vUhhT+qaHePeOin
sVAN8T2dlEVo5Ikf1/qesXk+RzHndVhw1WZukMiEjA9OPhBuvQOb5Gn+qDGHWoatw0LWnrfTk9Tg1xJ7q6dD1LmjNi9GoDaGIOlm7tVZHlOsO0f8EN4J3fU9YdLGGaFxL44JNmkX/QihHMUWs9DfYTBWRhRnRCE5
qiA2/3kvCHIEgm3E2pxae93+UQo1FUICO5R0hcfqOFYWixjzdlEsPiVWuEkhjr1Rm/ETl61qwvI9ZFVbX0xqRp1rEjDB8lXTgVjuT87vx3Zp20sIo8zhciFO0QMGKckeJONvniZ9Z367gHZWsbN9zOTlE5Y0Oyyh
aFrCdTDk657SZN0D/xFJnUxVYqpfk3HmUphso9feaBE7PWqdbDCbwf5d8tXAFqPr9pc1I+IL0CxQzXjyRHmVJ1goV/eSQe6yh617VqFB9q4pKwc2DYd2RfT+br7b/pHlnqVdJqfxrFE8qRYSmunt8ycI44WxebGP
a5olTEtyUu474C/RsznRrDy3D4gETBXUuwZP9ONiozEiOxj0Mh2Ui1CzsvKmOMY/NIaYBlO2KYwpDwdXyADmnilkGb7FNOwvNMCa7QI51EzocXpp88mmag5QbBPi3WbTlsexJs81OO0MYLiiG1Wh2qrSdz1k5eXl
kImEmmpQWeoIs+rrTo4GoO2qZagHfy7MIh+5A6uqw/ylod0gMDM33UP1y1L/fiefD+WMF6bGk3sj7gLZjqsEzNQiKatJHJElq3LMhHUOkwXIAKKKsxYtra7uKprekawjDNkY9eOatfDKrhVD5k4mo30f9Qu649zC
mC2OT41d1Se8vAjDIrP0GKvZ62+dm2C7NyCcl0P3YIEyw8kMTufvK7UThU1kVn7hW02sgQQebA0CavmPMWF+9315aiWMMLFjugYk02NEznHEujHHA/AQa45sd8UKkMf5dvrXRe1kuk7O7NI1uS8CpXM2IbEO4jcd
AagHn+xit/HHmBpNdTiV9CRx7SAaR8Ghl203Uy+F+yCGXsQgRMloX254SceXZ0LB34uCpzvBDcuuGCg9mlrguZhgtPdy+iF0KkjImX6FicCtM0DKkpOKuAQ7BeEfrTm+F208kHdg2BfL9F7gH+WXTlZhXnI+YTnM
6jWXjT0Ys5TyiYAp9hCv8Le6H/UgG0efnxvGhNWxcvRlgHO42IDn9M1XQfgUn4yEgmltBW/XmxS3D8pyZyDMwa3mNRF4oteywatlgrEYWBaYyUyX/QqzTEt96l1pncSNYGyRW4kszhevKA0zKSZWnAcfZ37UJV0r
NglaPNS76CJbY1xYYC5EbcR84SeBLN+FYnUFsASS/IkZsQawjJl2NnTA3fMIDyvVVkx7Q5NBsph6yWP+ty1wm99mvm/j/i+WGPaKr9l2e9vNnw1cCkX9tzWdBHRpdEKrvJk28GRky49ab0qye3trUhpPa4OMTwJa
sk0xg6FA0cELt55sml3M5WwHosCtMXcL9aKra1RhRBeky+mpLNKGSv5n6irQDxLr7KFDec5YHkQYaGk6TdZYKlO2SayI5rbdEuFewmcQiz5xqEoSfMzmwRg6uLc9tn0kp/kl8SIjw98rzCA0qBCmY5dE368XQzP7
oCfZWX8lbEWSPIWuYGAGuxYurJ31mvFKZrn4Ks5XB1sE04yk23UjiGEZEFjIBV63moFWWrnKlRJoU/0hZF1OvRZpDal+H/+TGn+Vhlvi0QhfJAnC7xaasNRH3zE2MZh59buTHhBKu4j0elq4ECJ/eUX4nZOTCdi+
63thGAvdiYy/k3s8D3I1ugKIiaCLMruMWdbcssvhnt3UsGe1SpJb6h8itCRzyNW8ijpaYvFJpPOpeQFZmzMAOZ3E6rk8cPIjdoszbEDoP98Uirg/N8FLhA0/4uygKUB4z5Q0AXfx5PuuI86pv1WdThAhA/thxo9A
FjX6fWeLGw11x66wVEERoPm4ClkSjDW7lcRyTFVze2VL+FeSU0HQp5JVp4W22oFxQ9IKdiF/rxz2XyZDivurCgpFJC/QV1bxkBtxg8LMyo4ZsdHlybryJOQEWbhs32IbckKvrGHhzFeCAu/lFRr9ETTUdBpqCDFw
zx6EbR+UZqoOuNw8soFQ5XyPQivWJrK7aNhTPEf9kMR209MlhuzzdbGLh3UooMCZtWsnEKtXYWjJGCvEDZ/4l3yiSbRQGh+3NfxEtbuw/uFZYByf0VYnE3jX9W2d8sYtjHwxzV38H8kmOqoSIQ55u5P/No6dvcXv
DAFczeOOataGGws5Q/VX6FhvLz/b7rG3/kRWrC5jdlg4gJlmAAMfTuHPPkjkuIqBD5LCmkjWiUjB+AIolVJ9eruDeUKX8nhal5cwUGqYIkCBdYIiN77ubQh4VGpW81pCPsGhbG6sZf1H/uTrnP1QBIMrbKmo3vMg
B/IDlqIQ3maH6jC8fGvS9yRCxkIwpoIvuqckYLhbGvdg54AsXn45D1PXX5FsTfWk64HhAssn1bFg3GnhjCZOUJfMvXhAZ9pq4q4WNFZoontOLeG4hCM7tJs6v9VAgsiII4kPakLNhBgHEV/Hy3Hfaofwrfee2FeD
XYxUAbhorbAn74KJgCAGds3O7/kRfzPVMT/plQkqJky/GeDivmTcyhKnI03WrH7VDkoz6TBn/+RaSN7JrnNVqmrrXPTJ2J+qh+GitXCiWdBHc8qZazDOAV6Z7opr9XenAFI3G7/UPudc0SXn8fE0+FWDZImqO6xv
iFwONP4/cxDZPbpwbIuypRU8juAW1H0iT6trU/SyfpD8xgxeciiz5ncOvEnzzN+fLK0wZoKUvsuZcihicWBM9kUsoVDPsoNKEzcXa5gryh2BbsGzAVtiPfYt6qIm5IxJAbg5NWrJWGWHlh10PxfrUl4Sc8Fridev
hXP/6WLe4Cb6JpJprsaEuIKgrnBU8q4gxHlHBTC0+KGrOmGMZj0IETTJ9FZ2dwzMrlBcwWNBPeOEmCQN0uMJxm62TO3zx8aSktxjysKbVZuNHceBUh1H2bF+dq32e7HrTjV/eSaZKf64gZCAY6s4bnBrMA15I6hL
WB90ecVJ/iKCD07qVdpNRTuUhNKhnWYjDs9iHv8JHNojmfXjRyEtFGLeJmk1uQWNEb2mc8nckHkD0vhQv4If0MDoAbMWgm8s3Yy1FPh4rLNXbH99eyKpPYkbLUgUHnXHYNIW6EsSmORLoEUYgw1XgFdAdU2Nqegh
lLGvQ1L5BCfomP3W/Qk6pgRG2+s4keYp2QRWIkRjfmXAn2iRRqXk0vn/hHpeDPa2V0vL9nQUY2f9ZRlJL05PtZIgt8zvx/EUGGAx+Pwq9NtkOpox/5x/vSJ8clfdZ0Se39PonlMTgtH0i+N/a3R4AcltSwm4YFAj
wgPneos8amUGL3Sn9rc03sKtwilNjAgSq67Ge34kcxXhP3tICxt/4YyQiu609ocuhBxG1VlHNkmMlD+JdHk7Mc36sPs3/a05jWUWMuZu9g9Sy9Hzchjs5ujBmuN36Wz/8Lb5qBHJvEAFKoLxMD5RMGUo2NtJlv81
+yISaMnk5CriEXaDjl2Ql2LMWN1K5UAxXqQDwxLTOxQwcbqhQ2r1kTtEJY2ZHr2o0ij2R/STnbCrSfMocWZJbSbrPHOTFeL+yVl8Byh+Ub2yHsitEN7Pc2jyGi0OKS4f1y8iyRQXnvAoB7Qf+w3XgtPgHQMRXi1q
egW5ZnE3t4vDFiEOttcidSUev1gGpj6JYrysJMpie0Ouno/NFKusmw2CpR3SBS0bjtH51bAQzAsdhqf9749ZxfNC0uu7BgbhHe91dmE/6VCHsOfbSvg1z7Ze7I9+pHrbThqMBbXfi2/NRZq0qwLLNuaVfeKKrD8d
TOHUk1VJlHJUU78vRohw9q3nTR/9A7lrUTy74vX6HYdO4ZEX7AeQYYCi3G/q3pJzPok80C7xnbNO1tkM5lGprd1KjtMuy/hbYH8e4cmS6RnpzpyMp9+KB1SQqp7HnpzB1F/slsXPZXzPEd52ZU2By8Da9826dPgj
I94J/yZv1tkPxuM5zRHEOsPheOqksAhM0y7rQA4nawQ2qmfRQNTb3txdZAcMOPBLPdFyuWu9QV3EzZv45lLmVxKwlkI9HEVJWxDr5JDVuIadQSLGl+95lKLsVAWkxSKe/YSHQctMGz+WDnYd0+ENCrAVyybFoxXx
omvAfkjnidoIxJMRjDvE+XGb+EjNLuGaCWa9WTkqhHDci0RDGD7uAjwtrYtkO3gSGs8ZdMqZvnUaRdWXcvvBfADP5keEvYhaxx4cp3THUGXM81X6H7OE3ic4eQz66AEOtnELoZmYyTkHtridtoVI7p+GHTgq9Qg7
Zu66Xqm0XURLGMfGM3aplXd/Eok5RVWwNwif473uhnsiqYUnuOJoQM6Hq4775tz9mHz6V79f1avfx7NitCqpTd1mBGhj0axaWr6Qp8HkpxEtBVf+bm6QNR5IIOd9fnqAUMgDl5Fh+ZkKk3GU59vsT2VVc8gnafmZ
73zwe5ZsK83gcdrTixGpL9Kq7gkB3YVXCq5ZYznPc/EodEjOBwDnRlmz/vgF7iE2YOfyLDtusnRbWG3mubcwnMtYT8WJJp93jNHXibjZkaepT9I81t6quFa1zjXlaS1yDMSBDSxkzF871RY2+QZS95IK71aCO4PM
nMTj1jVe/th/z5iw5nc32AMCXtrb6+Nlzw74mVjpvddc3GI+H/lBxq53P7iGMt/2BS0yDYuIJrg70gxIPXif1Uwn6b5NQo6GE4ruLCXc7A6B4O8mDafPDvl7Tv3liP3KtHNnWwGmu0OJiHfYEjJHPRXwYf/b+K95
eqPDWtZ8+BIDFU0gC4GnjlmgceyC4JlVRjHHTAH/xy3AeX80p0jId9kSPC8/2UP3NtTi2GxF9whbJyW426s2lqjjeuN8QdSwpcGO6n0TEPTyNYJZHG1Q2NWvQKpKSjZYs3R+tn45Nw5ApFuYiZgLljNMl+5Vvdlm
5mrJsXjZ+kjhM2n7EHVehO+ohbRP6k5LLXieZWVQC6DzITI+xhsO/ZPd1xXI/rLnfQS9+HW9RlUzTMuVM26/XDNenz9DszqlaQ4C/gieUSpAu0gG45QqLxXtmlP+y3u7+ZmQ7T3Sgvqu3zDmt3d7JqAFvB/gF/XY
mHnxy9Cpfr8FWfbt3dOwGygakw2lO7oJh6Hr+L1P/XXFlMl38oUc2BfnXeCEg9gZDFGOncxVc3AknONnwFkR7gZ4a5GCI22PcPF9TgLh0YjndSozC7QVJW7JcYNz1Ch5VPcE99YMDI0uxRwInO6PKG5QRDo2NLYK
BmbccxCuVBj7lcKHq0M0T8vS2litEJ80mZDjBWXafjsrvl2m0FzPoUPekFEMnFSCwgkgwGeKL7hDaFBxTYTGS+8QKo0tho6rP7kd7vL/v0C5p2I1DGdG6mvnPRLFYJXEL9N2otaEAn1NL/ceJSPDYeAcdwft3tTR
Bkez4RPOx2qA30I+yUuNxQqrNNc2BilbVKIurjSpNUV6EP961T5emI2z9EbVd0YCaJM8AhIzYotxC06xye1BRUxo5VoTPcFEUZqyxHPXQQGlCVVsQRi/U8DKGw07FvHvi12o2c80Gc3L+hvkLTzFvqKuFgpPTcbV
MUXXVvBWp+KOFU/zMCxheAZnsrf+F2g1plp9ox2cTiHrBPVcShdJ0g6aK5llaoGbhUI8JIswYW4AIjc1t6hKq+Xe3zn9HnX5nxmUUoOrV5mpy0rLjz4sS+x1HU7Q6b26tvUC0qRLYjakfP9YYdVLH2cypZzJqPuM
7GAgVDPl6RIEVJVkdG30Yh4NcRaBQrs5y2wblerHAk4t6XDPNk4IH8HA1VQa4ibUsrsfLdrbNqZab6ahmn1NTwv4x6k0Xr+or6YbOW5ZOYorM5KPsrCVQCPGOFakISMBUSmmrAXBQbLSdH0n1U5qx42Xe07jVDbF
eaA/6nIeG6zjbLPsHQH0tvmhWG4StZdMzSYihjWi/eVApjp0SH/vrUtmVvcKZ/fnFZ7RUxjXFvF32yQObvBLcyrJ1MuKgFkF7/Bmv0J4+THKQ9k0DSW0ruLT20yKpo11ahBMeHgPbfrFt8yhVr3HlPccFtiitpeP
DOVrfOUzS+NcIN9QSZVRDuBbRz9PpR4X41v9lvh9YamT96+8ygc3MxbbLEZ2bSHu3zlblhL1oOQZldZCm7/3E+3lgY3+PemomBhY0MrLQgmwlSUbb630QQ6EF+Rj/f8p/+KE7XgBfJ+ClbXthEYCO099RDszmXbF
bv/f821HM5ihRTXK0F4vEhEb9eccRh0dzD/WhKIFyvtZi12uvdVtbdjmqrq0WB+RdCK4mMPrubzyKcF5yVg+sKVlLwTcNyMf+JQLcduX1uq1Pt+MmLwPzuaW/2wkr2bG57ymyh8x7L1ZeHN2sV/BMvsN0xg1sH5W
V4Eq2ZbbQP2MarU0/e1xejbV+Id3pmtI2OOO3iJgpAaYdSmwxiy7V0PPlvCdUWUQqXdNEgNdih/vZJOOLsF5OmMWg090ybXOgJNqNDjLdZarg+79Wj9vKPH3NnhzPgs03tZHsr3UpQR6KASaN6XCg5YJcFh8rdm3
95288d1u0i52uaJdE9gP/H2J3hldMjmISwT3BqtimuC4qhm5Ln9IPPSok2Su2Qb3sBc+/Vr/lUnZolXO68+ztanoeeI2/mIx1ZIUhdnf/m/cu16Es2DhAMiT/kJ5aOu1d0k9U+yxr3yFerW4It+a6YQzVlCfb3lK
yeGKo7mKRknsJJ5a/wqed4yP0E2rbkN6uo9WLuN5vmMt1vE3A862DIKi28cV6/gDjda3bPB+bZPl9hYEtxQYu1zZsVPlblhRsO3kXH854HZEb6vE9VM1bSBlRdSG7YdJ2csE4YNuboj714yGnTsfSYEMcdqlLtvy
FPtxTrxXeRnAJ6RcV3Fe3nFyAlzhs7QzVs9k/PzM8ZnNQxRLzLOAgpmVJ7hNXH2/WFe6J1KF7fr2pMQk+nmkru8kGGqaP4Hc9voG+jOy2/FBMnn8qVX4/PaU33cvpjOpvj7RwJUxuyeT3y1d9riwsLnb6aR9oCEw
N1b/XdWd9rM+HI9UtFuNjO34k+lZl3iuL4TGjHeC89UvQoIyIfT0BHeWMRNv+Q9TwAs6j/phOdGOvfEs3RAeVs3q/sickqM5t7IQ7UGdlN0WDXjq3ESoNglwfOfclOxE5EwOupVOOhwy7rAynOLuJNJm/c58N8x+
aO24HKDPeJ+yTYcll0MuCwj3a5G071wZtveIOfVUOnHOcH6RFF45cW9Sm+VtkZub29QfvnIXc4RfqJD3wAbhkxZuh93kZnhl6WRFPnp4Gn8LdzUPyWY+XtdLM0W1PtVq9WQkc10guFkBnVGd/F2Zxw6nB1EfcrQs
0R8x8SoxRbYBUW9MH196FVEEO92/9Hn//IhVu4At0U5/RynkScoK8Q2ysy9ZqTToevokK0YwdUnqNuYYd/OGAs17EYgU+r4kkvVOpIYNzczj4IzRVLuabhz+T9uor8We3Moc3SECw+x2aQJWwR/6nXIKSvC1AdCR
yq9IsuVG7X08ysbV7sQ13BLcX0CPvut32nzb2L9CySvHJMZEF9c2q3ozLhpLSl3auvFZmifyWbUZ9qNb6ujSFtnltRlUkVlo8IJepZwOqUU3FwCPvX64jM12Ye1GdYI7bY1KMpaVwJsFzj+KU8+p/y2ZCN1uIU7X
yoXTkYyCUxkDFCxy1M2OZ2r+vR8ezhvhx5Y8wMGbJNjAe9uLjU46yVClB/J0R0bb3xQKY/a6Z4NCk+2kXkN5eP1m9tucUKAM8ElpfiIo1BOkfj1lFlb+83N/9QSIMpHDDzZRXcW9F4dinSLc1+9yniJlBTxMKAys
+RlDiGxC3gAChGNp1J6cgMyB+Gb2JZ9132dc573DfVLQVqtJe/SjYb6ROmrx+RasIE2MYW276OXFmCIrXYCDk/ftG+8w5VPrpjNKCFbzCD+bYlOaaM3QTARC5Z9QgBBj4hZ7I6C3llYcm8UBvNArX5M7p1Q0C9CP
WihEZEBBN/WmqNOQxzNh1rCOgT86AzDBASHjPjpRTu7y+1MyDkG0hbvNnvUl+7eh2JnQJ3Da8a40f+VCeRAeeiz5HS5rN7h1WhT0+khpOJ/M05urnvvIfQgXtPD0HhNct8OmNf/2Pl+0z0op9uwyuvRSdDqOWKnb
SnqWnPRBSKb/31yjKE5e67K1JMqtCVDube8xM4bNawpfxM6ewrmyEAzpLt+ZbR8czyzGNBvRR9mx/qhQS5XEgepJuLvR5VSC7mH/FIvwwBP6MHiT09FbH5W211IKjCPGZVPdGQ/2eO42MY3LfWb5cFjInyWxZlh7
yHZUvv9rBYeQgLit6SjEE+6pOgIbFkXAyfewDQxZemp9peiFh2O3cB61yQz2hvzwCAu8aJ6BDckbutZ2EK2/OWFZQa1V2yYl3Ng+96HOtFlkHyUdiFEHp/UjLtQsF4OW7HzaEfpC27PSLhykUx7PhufrVJxyjM5C
45vSke1lrA4Tg366aFLD33i4C+2Qn/HhrZLYBeBpbkwCDqo4zp5Gz0bVmZToQvo8VsTZWWMNlcVS9PXlwxz5AJ88TEx9OZM2lcR+4Jr73Hy7kJGy+7UPV0HwLMNJnil6Zz1sP6qC69ZVTuVEyls2b+Vqk3OgfEy1
wz0ZexxrXxB2P9A2lPeaV5i9Ql4t6KB9UCRDHgD0FVrXqC680SD8zX3ViQCvDEHgfssjVO2JEUwLXBXfJ6vN89EAuIxdgoCgkfkL1zX6lT9QVAX9CP3LQHX9k9x71Xdh+qv/BQWs5PQLy7Nv+4Je7nW+Y7613eN6
QO+rZLeHo9rKg7fzHq2Kw4Mx86dJJ6HEsb9MyT3ThQKxu7YfvuPUeJRAM7FkAJ9hQGzqda0xN7GhS5md0PQwiWFZ005K50dDBNhtJCyKCyqnBadUY249Ef4Q7Zbzw9QmnzWA4Q/izWyjIF9qh6ibyJfwfK6gBOAE
kcb7eoWkw183Yw0jdEWeAZM6g9H9ObDq6UC5AsilvU1P0F673I8BOxYfI5fP1ize58ikRTWcfQl7TwajnFTi3AB2nLhnxcsECYE/Ho4ezU8v7gqdvAuQuPshIrD3rXsxXhu76fd8Egf2ECJJ6kf71PEGl/x2P4FZ
grvoj76PmC7vSAnrOu857FKYcsnCC/MME1O9JxcieAj2CFW/NARbhed4Nl3FbKjJwvwM6Q+GcBg9G5rZkbCZYxTymig+jrSzgzYjDILorp4bw8IvGcTX1hvRE8liTmvLJHRNuZ2xwqKaooc7OvDJ3cjCmM/PTnfn
a/UIL2P/v5jXsltTC2Yo7KshUXykmVTg+xxM4uQT+t7YL9ITXbxydLe/AniEUcVbBVoaqFIen252Q7jRKqf3aeFQkI1RzvHNDQd7w07Sc1TfdzvC0vpXat+UtG/NP3P7esS2L9dp02i527Cvdumm2hIowSdy+gFp
M2yCB9wxhBRGvKrF5Zs1BnInvqTLCIsqs7/oyAFV+9i1i0jE9EAGo2NC24Izo7JnEmh/0lTVbmztQ1BV9S5yOyR8opJ8nbIqg8gxY4bA30wpjHe1Frs4pb2jqKFagFkuzedk8l9hNwuZs9CIaZQ51yLJP01r/E/2
NF51ajzaHFA4XheodZHvrBrGPa0YBpKOO8I7i4hUboVCKV0p48FPptm318Z+GDoio/qhCrLfvSXIUlS2yB5b08qGyuQv96WzZNyuIK4MGMQT/cOFcN1LzBic/PWONyMqcE39ehztBMa+bZ3XvXlfh9q994sgX38T
HcW+nTlivrx+1Sw6KW02KQ6PO8YCSdcRNgm+g1dsFp5itcYpTUQwiFIfr+UZYRrdLaL/67/u+QIeuxXky3UE8NAopizVjlRHcwjjLK507cifbSa47qKW1WEFTzJW24uR7LZYhCLmR4nfw/rPvltLOPukjMHtbmWk
p+Dd8UQ1h1Oeewbad/HTmiWqv+0M9A7xzaLO1yjoHZxx5zZi44vyvpqBMhYzCtZvXTjsUTcGoUtlXY29sZ/FBg6qBLPApbCj++OXylJAO0Q62jQy8fW4syRMfDqbej4OtLBSFdY4FHY9K0dSAgsR+zXjls/eVwt4
o3siVfjTWIoEXzXjpM78LqDG9fzrF3+WGGQKvuMiem0mJCnjfEOdGpOcbm1FGs/Ccl3VCs5ufkg6mgA7x0VjbjHPh31FSA+opQezzt8EwuwF66MW8GqULRI2kN+t+QdDfFX4sbclepiFCKQddVl6J8YNYMeN74pk
peS+7ZJGspmzK15rR8Gi5BmfbQRfymqKGe7DeewktDPl5FIND5nbKU+G5hy2TwuOHnbIWGFUujHwZf2ws6CkISI3tTxe7K6EZMZSyjFZ6tDNPlLJ0mWHuIV8fMrHwpFek3uEwMt+JW38RNWx3oDt5BKtp1pUC80G
NGHaVVkeJcv+UFZxLtfwzPeePXOAfGTzswOGbodz2Mwxm2DgGubNo12JsKNT1814+4d6MkqlEHCn7jBJZrUCw0vT74LXpLK7NhKB24x2l2CiktAlKWCT9SL+BaJ7tZoexJEtTVDjRiFT9Yqdsw7iTdHRA/zE7V2Z
YjG4afC8jpO69yMHy0caLC+3L7PuCdWtcYIUcDEQZJ2MNy0UEWNwXCbKktwQhuU6/l0+votDnRchvHlZfVilzwTm24D4eTrru3Zssqxy8o62AjUdQ9C63sz3I5T3/Ql7k7l4n+9f77NA7Zs+96cGr/Bdo8szRn1c
qx2SOr6KodvK3+4HS3qQLPj8i8dUrWQiWzGRzGq7HrNiWa01iJfwKP6wRtbFvUJ53deLM3BEG283S7iVnJFDy3wl7xLFR5FXhyG2POwkxihmWo0eP04tlGg3tFTgDsdLUl9TtB+gmvr/N5uFXuwO6UTGGU1/Lg6I
/AlPL/9SYvYwsc2J0gOzYWqseiyfJcqZoXQg32aY6Txrm3cewQZE+MhBgfEv0VfA4+3rGuWYzYG1WmwKMlooNUrDAk+vFUFXkHTYQdaZyzlnAKl0GccwujweQHGE5asS1X4xM+xNPFZGm0WuLxvB9rapb7zsFAuF
2GTLZEoBJc3BU6GD4UnK6VGlgI1zU30/eOdN0ufdydW2Di+7ZcbcHf3yU6p0GjGg+O6jyeHD/tqGMgRq0r7XtSn11ANXrB7STRa7Dzv4L2GaL8WWYnHzmi0uDi2YLfpD+OcjDpxz9I8UFsUkaRV6KDRnbq/EzkWF
braUd0ZT29YqRddi6oLv6Sc2ULq229gT7Sd3Y0Ahjql+Xb4eR+ZyZs8MFEEZ0zXoO6/x1Wk3Uic7vGs6mXAttQ9lHkQpJdjuqU+mvOs+UX3EOQR6Q+vmQPlszRLA1UnZNpqF7+0ifL/T5nxTHZNK6tG9sW0hmjIt
GXix55S9abgxL6vIJa1H9CKxDO+Fj3nCuYEqdTGIx/nAHeFRaoUF/nZjvtERllBlp3BkiouqmBSNEY03WVjjO1pV5rH/szzn+ItFfNtVAmMiJxy9t3dpg1Eu8N108cyWwuy3C0m14GcBpyZpDGxURSBTzAVf2t+A
xU7AooRYtCgtSGEORlqJf/QolQtXv1r1j2bdhRPG/67NdlGPeSY5hT3z692OOAbPuoAfnzyAfHXN8q706ms1gybeu9AG3vehPEnTVjZJW5qM3TgQEONkyGcwzZRoXafCGIvIZ7es1aviHkk3DtITvmau4uSydJJY
xcU7/k3JQHX+gOcQsh392khMm5MS+JImksnOHolmpZKegU9FN98jXe/hQVNy2HFfslxhAuoiGwTd9tUf0hh8iLFw6fhKsDojzdgaT5kfj5SIBwpbt0qDyVa1SMZv5ghZGCIY7fpoovKVU2veV7rdeI9ey53Qd1Ge
wipCgZpVWUr2S/MYMM+y0L695I8vrMkUHiRBbq25jggB3uBUpXAt17YYnP64YF/NEhpYyQWo0yZN6t55em6wBnLBYHudnfVS9hv/r+ioXIR4pRv3EO3R+jhwdDGkqIb7pPbsuElRGXA438ns7zjbrmW0B0MsUcZt
h4p4RlvqMYcDNRwRrsT8d8uxcvFH3Ql9e3ZW8StxJrmdHbcoMvczz3a5GeFejDLmZRhH40Ebnn0K+RkaeCj8/R0fRj/FJKEaHaSR7vbXpWYCSn+kuF24+4Z60KvpAhVjyorPX/vKGtENqD3wvYTeP6uJ1VhIyBan
2b8+c/xryLrMLOAZ4F4cmzk3vpFo8+JSjrWgvkiO7GQqX1CxKci4OixhKdRbVhV8ZzOxQNGOO4iKdKjmOV3lEctrC8bBH/EdnpL3prJ9vEha04yeO0jDJ/VCF656tXsyErUfrP7pVJUNtzcppbmJ8cRZVLIfWrrI
GQaec4b7wx7UylrwNSuIcNgf0ubQvTgB6RbXk72vTQ3ONAyxcVMzQG8r032+GC+XqisGj+suB9cXf+jW3BRtG1nkCNzyhLg2+Yub2boGnAZMJg2l7N0pVLTvu4bir9ep+OB2jrmTDlU582sF2A5rU7oiKD3GN4pg
X8D9tYLux/2V9mIeeCA/Yc3tdAZiuDOV472GT2V5+u94ZR4ZfjEH8HNp6G0pNtTG5cz/eeaPwR4EuTLILQQ3jg5B0ylondmveYKdDfdCInphczHkqxDAPZQTjXaBh1sdAHxVKFJxOU8WZvniCWTGnzvFnHMuD1Rg
n0I8Y32f1cwR3DywmsCngCAur57QxTebhRtTwcTbKMiUFzy8eSxc++m5Uh9xZ6eROCXhsyl5IhQHLnICMPA/hw7YU/gVn+oE9TUhb3vD1aiKznhLBuBzYoi1ZxqrJ6+m9ZIVx+G2D0BiuaqQNaanC7LTL7EYgXtL
wd6Kt/heJ9jHB07n1AaJVlr+gmqNFWmV0fDVcbvxzMcNZN+zIRkTsSQp9a+ZNSmYoXBvhODw1dW45RnSqLGp9/kAyiPu37Z1JIv6hXhq797wztBOIAPk+x1SN0fH4EY4/edkU3oBlnFNDZlmjP1PZuIKAnUU3HIo
7iaf3EXb7BvxJS5Pl9+rArvyeMufF2VrCgvGD2L/Qf2KamD85/pjNFQoeO3Y3o/2bK54YVaecBoUIxoBQE85fF6emysqt0GVuOMi1wAD2iimXF5vtgPO4drYucRrtdD5ctWsyVtHFmGFqpXNw3U9apea+845fsIp
FC9J7jgMZxKvNMixGwmXPsMc8DXff4nHYZkBipV2Juvb+GxfZ+fSr/OhT++Zi9CAc0NF4QAltAqSytpQTQkjlL3QKijUzzM8ATbWrjVhMijgwtrpQCOKrBBHb8vHZHkucoQVY2gbCr96YPzsgjwmOaQfo1XzOYWO
/rM4Gg3dKFneNe1nMSixm0GXbExoqFCIm48PgQS+NptsnlkD/1l8HqeI09JPuBN1CaUxH6KAZLVS+/EzDB1S8jW7Rv7ANXeU/B76YfiDMrXQ8v+6u7XLEzxVbYfciyp8I9hlK6FOAeG/C2o/DnQZXovaAB7VrqBn
POFee++cLLaMoru5gC7Cdeoc8WDxPzctDx4dUGtohXBUOUH4VVGJnT2Y7/6mk/gYdEolcrO96hwSh5rZJROiFi5Ms/L/lYiy3iXWgYzKJ2hu1oT/ZIL56Y65U28FB0JGFcFh6mGfErQUHbO0+OGQE6TQo7RQJH5V
UMqG7G4DRnb2SR75+BaFdq/OCQcHFkHnTOHRwwZWFyy9N6Y/ajs5dFRbvTcifQ5hJoDkrPZgkVl8Cr0gpKHNRaJlHE7RQ6zaAvQ6mi5up2Bqr1S7sB3wFsXe3+wOPd21vXwO9lQ8KZIUsuEE/oQSl+0IK74J53bS
NXLLGlrCO7xKKUMnR2qs+h8jtKK4HFT6X3EZqbcZrzLeo2/uPh8cnH1YqfV8bm2AIVSXScGok2uu27fhwVCoRUKmpBKB3yxoRPHozFkI1Ahe8649okxLuCcT4TIqHunijGk4JWRrHIqeDz838/3Km2KC2/RhPBR2
g4y3XXKbHWi7h4WxxGg+l3vsM/986EjRM8RiYYT6rXRf9x032QQx7bO4oc8NrQ2zvyn1Y9lxfVpbT5lrH+K39iSNmrVwkhJSvBB2s41b+Q9WZIcb5C2/eSv19qBgGLnrI9F8izoITcpF71e6GTISXnZErSXdhN0m
yHjSCbWrWiI0c+A76BFF6kOEJYXjjMMXqd5Qpmylgxkq1m7T0RCjQPqHddLaTbmFDMrSnOftUEO6w9g/Yo1rotoIVF+GI/9im2e486l65BwAO1LRUXTun/f++QSK68Bzx71nTOAEmaoHEkYdAiokWgkyZEeJXsy/
JsJkTZaxnnQDq9+DPEPwoJwCdQlu/PeWlZRK/IYdLwKOpYauVC3RXWEN1ectRywIHHCyxLiReGduwe436KtY3fph+9jxzxxvz1pjjGjV4CG0D+lKPrN8fILvVdwL8nmJIzI+8KISmVBGsPZ+mgq/CarZMdQLHcAn
efjPh2Lbinv35am7w0LrBYPHT1W7Fu3hDKkuL+S5GXoJeyNU5K80M1wmDre2BkPlm3GcaSRq5WtxHPJEu4gxxG6BKos+IMM1BnvrdZRwZDFWYVEwt8K4T7HVgEteFrLxDLlTYayG1egK7rmQaOZsF6zn9HDB0PJJ
DRx4PgA90th6m6AQ7tWc7c0ld/d+CpJbXWG+4kSqvQ4qN9V7mYMiACmiodeo84G7CQ6vddQL7x9mVM1gQxTV3NRysETuLSIuVsyXWWZXdNZ7kxczOOPoW8e0ZDhT35RAvCgUYqYyAw8+0Z8MvaosYdTJ4bMs/u0D
mik4ro90KKaPfddrqDFlEdnV9a26fZM7IlH3ztJEZOdxQoCSOtTsGGOrmgAbQXXmjrawKXlGiQv4On1Mi7gmTAwUO3VfOrAcXuLZNKlYVmDwOgLB7EKrenxE/jnQb7yP6691RjHjzHrBub9C/A3vcLitypSSvXaV
vIkp2a4PYZzRMubnscAD8RW1h+6zBccaoysyZnBzukgu5nY3QcDmWVHR7Byt44pi7DEH1FhHKrBjOLQ2JsqseTSPsTb68A7OnGQ3JRA4XnRL6873YRb/VeOPh5ZElveFkXj8mCeo7Ep0rf/2MTy9+xU8zWBTzfwI
UWiDkSnVk30XmPBO4SH5xWoSwIfs6LN6/2qCeBgcazKBxQvIPcB8rtva1MJ11mL+c7ndRchsrsyIL9jUD5IyA+PfZLD4LiZgUht5T5dP8/kC4/GbgTTCjw9Q68lsqEmMExz4I1iEKUgGUb+iYbuWtTjMHmtgBQbx
U4akMN2hp/VtRPZvieYwFG6h8X7Y3holaNHfBJFVTQUsz9MSmiRxNKk7BgflbJm5vQR8tYMuhGvcCMXgNDP2NJhSHdc4BFKJKeJwkQyMF/Y8BeJwWW+4IzP3YZYdKkV/DmSCy6WDlQ+lUCE3r39PRLFzJgJwxh13
9QjMIZ/VEmjZhH3I4+R96KLlvQUSyXTfS4ZHlW9S7qSIjlgg1Pe/tMUoclXXe+KysFRdvyoBlwb5gzkR76vK0CX9GKXGsW/k05Lmh1V9c4wSALgE423SbgptwCD5NQpubJu7E2ppc+9G8LPejwcOrVEPh5BN96Gr
/2YbOG4crNMGJkL+zUoLqil1FLSKUFTLqK0d+7ZFRRIbH2gMPBOokyTFWH+jvFi32vHJ2oVdpscBQ2chtWjX1ItRZE82lqfHjlqWNacdOfNOInz8+DiUXgcrOQhsM7XbJi0a7SjmJYOVSD/be3uLES1B8f6aMbIf
7BdYR9ofsm2DR4nruqx+OxM6oxDJ3IFKB4PY99X8Bf3QYpBA2ZT0X0OU0phkG20EWfR1LVGyTQW1IGBoVOIQYl0HyqbZ2GVSbvMWKR8Y4PWmdSF2fKM4v73vd6n3HPtdqBNQaQ4X4VIpZOlv2XA7ge3RsgvgT9qe
kVXyOHvmZApZUrWlTFM9ZuQifAnrijk99yWFu9W/FY36G0Jl/aChOFGgd4La3wjbEtE0ifBZlYPqHPmL2oBVTYQDXysdj3WxjHHaMaMmafjCDRh71pPS2d6v7tVnYXOUAxEUobNJcBkQgbOl4RPlOoLDUZmpjX3R
L8klOAKlzsfYBvtyl1NmdwHjfZsVZQleBh1chfCVe2JfG7VfZZrP2oK52Hn6kBgwLUaqEYEF97uszXzGMbjzw8lVpqF6koYIWhT5ZqB5E+3IOSQ6j8TWNtkzt80dBZOnyYR0HUEXAh/Vm+JajBIRq+F+WSxibsey
smhr+nA1FsxWMX8WtgOef7hHiQqX4mCTpJomWbpJIIpPZKzq0GwP+voQMeZ3t+FxN1Sd6vTED8XeCoHu/PJKLo6YN29+ah9J0QLFOR+DSajuRYwXeTAKNusiBT3KPjKLyCSZkPTphrc80BohI5euJxO870gRnSnq
PI+FaXztUQMARUA2rB7zAB7krfN0fUVEE3/fqKM5l/awP2NxN4oRXdeufNtIe0LHXcpDk/AQvdluDE6mgvl9bLSaeqPiGpUzJt5+dvONX0O1meNlK+dPB1OOnyrdEV/6vcil3cJwNCI+7cW0NGlkaCMhTvDySyra
AqmYb55q7m6vPwMT2ZoS9nZ7ipjYomLHWC57N6oBwAaHn6pLEuNpvnx03xTt3vDbm2LIqqWeHQdKMtoI9BJ1jz93JbKYtxBCYgvGiU8OFwONvcjmWlwuTt+iPR3IONJev2X1RMZk5PyO1SrEmoUGbL3Rd8hPF4Vo
+YJ5A3py604LjNT4mJcGIuuGNg3ONeqfWCEZBSGguK6o5/1DNDxbfusjQqxRxqEvYXcXGsWtRLYxPrux72RxEcKaQYhVxbz9W2SNxbIAF6lwgPY21k7hb1lVi8bbgwS+WSVECKbvmffa2jWR10decn0RAj7OYKR1
OL8Uelti1EecE4St36DwxQtp0JtQhoHVp/j/hmY+a9gQSTLksuSitQPj1b+wiQ/z6wcSeNjubA7Mk/pdjl/O6OlPk3n5WBVtNidmr8wAwk9ckw4ljcshxhglZleI/oAyu9iphPtnxxXzt5MFvA17XV29DCMx5Jja
yW1EdY0n+d1CW/j+4ZA11VquJ8VQEtjOnDItotOIHl8EOcxZd/gfzygx1Iv0Zuk1x8G1AcYsFmC8Foi5SpmVqMGitXEtS1sdpNQssoSIzSkXlK/MSUYyIPoEFxZSOih3VpNFckT3EJk9k8sq2/faPmesq8SeLcXi
KCrMVDTiTytLz6lfkzv8Jnw2JpOylXeSlAg3napbNy4LslDir7ixLbPAECuShaD/PuMYYo9qY7ceNOhc28U6XNKIDUrGuhFdtXaTt5pRVaV+FekzQo001/VdUsW4dk9PgpiKHWJYIK5ll3vbo633y4NMK/c9rEv/
MlIfCNfMfMOp0tQ5Yqb+M4urZSpBkfD2fMOu9HX+O9Z9M2HYuQ+dpRQnCCv0yjfEbkRxi+1x9b48QQ86GuIJ8SXZjYWDAdcA9tHmd9uf88Gww6lqDyldo3Q+qoPdtxqBnOHQIyz0birDT+/0sCpjW3xS9y5IrtF7
reLASlpZpUL0elIJ3GMn+IHWacyeznJINEk28ZvSQ45lsHt2kYOkw08QuWD1CtVst9OM8/4V5OnDkkYce3bhzVc3tFElY/+yef/4IfeP5TVBk6omh+R0N7GK78TdsWi9xzyA+zip9LpL1j36VByfbHO/h830u7Ib
fFJqjmG+c/GoIL3IE4MwWSjq2l7nvqFi2MWB0jlH+v24j/zi166XGKyziQlG3ZRcXcJqfuakhmM6zNR9vJyaxfVt20dlUfxHGM7WLkGx1EQC5dffojcyOmfyEr4kxSw1oSXK3zhDcBL4MqwogOa5oxXk5hOt7J3S
342qpoqYsiBGqQ3mWpaetm240rCxsM+Bod7sdv8u3VhAXprH8oxCBVTakHekO+u75dt35fAf3/tlWKqatPS4UJnbUjCpXbqPLJzxLuwvRYUDuWoJPSBIHyV9OlWJZKVo+ljxFi/UYGiT5Tw10XbCKhsdKwXjF57X
qj+AVqs6jQSgrwF8lsMSLlpyR8+dnfy/JnHMVKf2E1vbszcF+o/UBtrc/qeHwVKpt+dnshzjYruTDOcyKxJM4pohiwBqs9n5j1dLZ7QyHw/bu9KUtu8AnMnS9UHaNHCEZ/yYD8tBz9UNfynb4UvyGE0tRn75RDRo
zgjnkbFnEr81NXpG99MK1vUdGZWS287gKqI3x2cdUbE9NFmrjcAabo+o4VO/QD5d4JyNYoiLuG95c1hK1W24HbfScqvqff/e7rVxwS+gofhCskdAkBlrKOPpdIDPM2B05ZfZS5qadTWWkLM9a+Xig5YrVisltM1U
gYh41CsWt6LbVacpR9x05BQVAfeQ2/Pk8WLRQdVTbF7PYWVlOdmLjmeZ2rpzLQh8kyU4JQtq68H0QqijfJq8wk33CA43z5B1GzM7pVUgsgZd0HHYCWb5CARETB/vcRm4DMMtF1ZaF9MfyDiVtoOReVejKjGF+Tq0
5HIZCXJiKDoYhpVe2iPdy2b16RZk2eDUQs0WWHV389pW93/UWhlMoVjrsVgxttUM2FD1V/M/TdsoniILq7bgtiyfu7X+WANDOYsj2kPbD5cbyC/XOBjFvMNlbe3d4gWqrgNHmzG12/bJktoFplWAKoHVqknjLBGT
pe9HrCBaef1gZEtWcdrHlqmCg4yY5i+cMY8fkw+hW5BW2zMeIaZGhomN4LGx8ZH9oEXWZ4pMOMqaLHUzmjN34w5GwFnsYEesRDTQ6Uo8yfJCz34CUtWgKiae+Ygud360En0h0Af6G9ru9Xgz9fl+QQRUSJ+Cc0sF
Vq2cu/SO589Cw7P8PdTHtK9pxSqGRIvcUK+WFxQXDpdGyFrRtflODaGQd8pJpsUL/ENF9Gn7LG3HPtMAfb1imjhqBk+QyN+Xpa5LBPmjhrFyJyk0/2yql2e72zOvoN3eUnQNVo9jRxbTFJ35BVHBCXmeReAbdzZ3
3EInsZo1z23Pla7FhCqgxdSmwe/W+oeshX1lZf07V8wg3mYpzcOy3Bek0AibKQ0/hc/SQrB/MsifrOHL813hcnvbjD0z691sT8KODZxLrKZpB7vpCQabumD6Jq8qsmBjmKY7aomKTqFUC1sADVKmdKhiBuZpyuWz
If74Y7uzKHeG93gBc1M4z3mbILLf1sPuxWqr4IGk1wmWigqnLrIXaJha3CcCj1CbL/WTsZcmL7eMVlNbzh+Fa45EzuRHZmYAyGM2d9Le7CZebx/XnwlA2jLKYFGqiRpeEflDgmcRZnZlSLQyYUyoOnnJWvH5Krts
tPfyn1kWZxkrwWMi50W42dYiAOpuGSg3p2FY9FBB0eXrsHDgZMCMbaAg9TibY4WYYtvQ6QZAW6tnjtryiVztHLWdgqYZgjDkLGjzl2w0uWmDMjWGasrIBLT5/kJzswHr2HcqtLOTuau99qLCrnSMtFHKBTlXSh/X
CmO1lHyUWn+dXzRApvmlovda7cBmkpNmLKwtN+ln9uhSBLTDQ1ddupJfUHUhJiVFPJ6hisaxQKDZJU3mY0bNrs1b28e5tpXcZv5EsCEg5EwviNnER9XyOVd1qJvjdBRp2yqodU9uVHOqftA/gOseq24EpYYfSTYv
DZuSfv9d6s3y4EFuJEkffDy9Uk7XuPecjtt3rsrWrJ3L4M7y/GQl7n9L91tZKeSOMxs/lp6YXO7w+3EgUFy5BvjJ9ASLid+96N2K4x2ZBXSt1NE7uqV6e1prxd2XVRByl1+3YOIudQEcRTV7u9ZHgRI9SXJFm0s+
WB6O9bDa2+Zpo0ALjIUerWmbp4Hi32VaYNTGZihHMjc2/qu3zGHbnea6Ib/hKrmI+9EXILOt2dk/bQ8P5eeqaxgAyYT7Bhv3+B7lDI2af0oR2q+ZryPtMccV8H78+ymKUuVZD0stfkpqTRrcVZgfE9pmR1fcejZd
NaoF9PPFl8lirThdgF3F19+niL/Bo26fH6LuK9hpEEeDAYh0pu6TUNLLmvC95BZQut1FN0Yn8AIFyLj3RQT3svp4xwDV513tUIA9XRd6NrYN7cRjHak2uHODVsl7cewEkWMMvsuWyxX3FBeL4D/Sytsb6T/ueiNQ
W6J4+ZSrskqdjYnbwJ+zxN7T6h/XUXeusu7y29L6xjWSTaYTUUOAEedCy+5riE7fV4i9m2pbLl6B2IVY3KXHjqTYQYZBkgdGKgG4Akt0tIUH3njX6z/TXo6YgkWAFJemFCU+3BPSO70IOZkESC9J4TXekr8lTrOP
abjnPs8nzYMpTMQAg/bjSqrTxfCoXOfo/qyHQbVYnhgMA2vbjrrf/lbmdw7jgIrqPtFNUXl7VeLFlEFqc893v9Eu9rLDRwHVhHG8oLJUw2/sNP4qWOdslM7ucN++ouoZ0bKIIT/6Vx9Zz+9L/Jb5/kc5PLv8KvLg
PC8F8G99onLPFVA7ZYzU3M/WsDdnHG5/6DOi+MxcELJhL3x1Tik9I4fRwPhRoQSy5x14lZUrwcW5/Kla6+BTdkCNe/IbSPkvOj22/8688wh6tRzvmvJP+L7YuPjOO+8p//5Am/K+AcAxiNWOV4xaCbkmZH44YYun
XaIpnRVM+T9h0zeUJzZP/n8j1qmiU50h/el4jenEEwBCMDNr/OTiFD+qGtcZ1rHOvvg0vw0cUq6OJfVKnR4F64nD4SbrG61NGu1KnpDftUhWDIzTVLVINiNJ0mihH+GNToYgECAn2xzmxZ1O5M0NzknwN6qbjEfD
cetgNCGQcqCNN+oXwWkJVuAZIBFnQC8iJpI2jHYNQagSyuZxId90mtd6MNBwuNt/Wc5OWc5WxZJ8w5AMOMgBEAp2G9BWNXUwy0l1ASu+gSQmaOV52/DDJYMt4Pe7J6Y/CXWck/kRFtumc5YGtQyuCDtMOSPEatcf
b8WdngtqKVivlxG253B4UcdqX5kPrlzffC8CJ7QQrZfSlq2m3q7vnTlPCozt59k9bPv6UXEeoF+dnW92X27FIzLWX46D12pKXTnw+kRx3OBP+GhLDv3UP6kLPWENllfsvF5NMWcxjo382KfIv6NK0co43CthY8g8
MzKGgIYdg2SXhAPY2X2mm7z5ecnQ31a7LMb9TFHtGfAmwhN8Sgxl7Pdpn4fOkD1G7JY6u0VMFpSVtdjRDgeIcsPVIET3JR4vj3SLYDU/qDXoo1DlsvNenD2EvEnKpY5BdNbkfVqb2eQhx7sNzHMQcGgvnwDa+TMy
S0vFY03dFYpuuRKc0H4uN6M+hEGfaa+FxIVaxNO6oIBOkIAU495TFFuEHi1zTktAoQgO3MaM/6JhL8l4qhAB/4bKtY7l0qlLTgPDsUIZJHAOuYu++gZHPq4BNtfr3P683MYFCdYOQuZcsCStxKCUwNAmwz21/elc
XtJ3JTcYdvhuzpmYaiv2+uhTo7lckOJU2MBX5GISsaJeJ2EgNkF2JVJBAOg10zplL7ZVKKPzvDxqAnEJ6ChvLWX9OV0SrhMB7u0GeTbpid9A+nqQ/BXDS0txWKeFdImeqILB6AQZZk9Aao0mMLYH21hGapzy0LZS
yIim28ywrQTe5aPPugGWg4yhz9ZR6WtLuSGyI4VfxZFbY3nSp2g+X5hQxcaayCcdVd06fTBmz0fxQWCDdATQF5lA8cRkp8g4dfdGhPTnnaZRswFX+TIzESqb48zsvQrsBblGrpJWEqs6v1giTsyOej0ziltt9gPc
uv7GBtm+7gqXtwTxXPPS8SB6BKAHWM7QOeZRJcom+3J3AxfdIs7Zqd12LgE2OcxeMSzvwpu37xxWqBrp63+ctqUZq3rNHraEHr1hclbP9pC/SkVo4XEERkYf7jncKgM0DS3+tt/pER1Iz1tUpyQzAbar68q09XD6
xXFOWCOZHka5luSgYeV2wcEyB33KZeBdZyea+jSel17R62egXfxB6Us6SVoFwE1Mu8lO6sLka0XnJEIVjii4WrJwOeKL+ZjfD+oZlBhFjDq5cM50C8f1zotdd1vHUCVC2vN7/mn6lZLyP80IILqPBESFZrOY5wqs
KoEkjTWttuFFZ5lxyFz3YmXSJkdXcZzQkundvtr849Cem/gDtB4YGO/TdsLp4vscaA9FVlqeghEzGsiCpC3STB6PfrrnQHbdyX514wi9zhWhC+H+TelCV5ZFrh8Sxg+HFHXYLJbSgkBFoIot7VGOfWC5go23GK7I
MG0nR8kXCDvzHS/mp/cK19wIKWKoEUsiuy3fWeAsTAeqSgsdmYwLRjKTP9rTcpimyVdMyALLBk01KxcQS0RcZ7iIBpbisFDAJX8ghZZrvin+38CB0QBApKcvu/O+3gmavr3ACtCATwtr7QbSmBpF0AAHs0bycQog
PIzdTzE6PGBxG690Z6k4pgxIieSpA6pDmWytEvsixoL9w9MxJ13RmHjwIHsuLNS1YKIcmYs3cR2BosdzzO8OU/sF4sNLGyoNOQ/qyIh1bmFoXlAky+xVaKJ61LKzsUL2wbWNq4Z/YZEeSzjXYXNwLSnsdMoZFepz
XuvtBDUw9iy7AkrgtM9biXiVn4aDxns2Vbjve+xr/I8CV0gkGw3gPrqOUsX4BcbzVSwobp+n/OBwXg6e1w4+RzCtRIuhc6Gc1QEYdJ5BRMdiapQZsEom9sPczZVoBSlZbs0C2m0sROnI2JbCgyLXPZn264IcyWvy
IpjaeSkl1xENnVdEQ87wgEWLn794P/TLA5KA758j2Tf1OvC1KkLqIj/+aFkCTTbRRM34Pov7eTT/i53DZk4J6e6UERYxB9AnVugCryxjKmmJ+xAMaa8JDhXxmvmSsO+KVp7UfnVut6l2359dj7YXURFVZ7JcxViF
Wwe4YERZi9V51XAGAWuhqjQhrQXMxAAkDDUccfZosHGFWblYixGMEDXvrBV/uX3lgayDf8VYp4lyqWJtE4vT7HFAokwbg+9rpnn8AO4iQUaOaV2Aidx0q922b7dm+13W2w8r96UZI36obdu9xscGm1LtIYVUsfUs
0y616M3xQN5JD3sNizFDH98U7r7ce/jv7vdVfhPJpNbfstHFG7WOwmbd9uDZC8Ih/nygRf+Z1BzR5gHuGOOp2Mjm9W/J/ZpYdH3dM7ta7vlBKV6ct3dEeSTwB3q5iCvrVWmtSBalxNCv8YP2BFCU/KVvO5sr/KVr
SVgJ8s3KApQTIxA5t7A0BWPx3lBbFwh5WB/liz7VQW+d4MF0/qvtx48/tBFA+R8hmgqV3qqFgGQxTHW/d7vY5bsQr3NcJNl/Ya1xPyMxXOmyFesnapbDDoP2sQj0ODXb4GBNL7KD+OXbDjFsU5h7Q+h5T69e6evb
3ATorc8UOELT/zOvZBmqvoDSlNHKLxXDzj8aeksqEJEykZr8TE7DyMMTnqa1cJPejbpYSSjaNrz8UHC2ucytCt14T40Qe4gSa0Z1XTGVKe5FT/sDvyL02uIaQR1gx91NoPhD5yIDguoznZO14601FINXxuJcrDYQ
pqT9lw0zHN2k8aPnWtsa0c5pVlMHCdn211T5e/frPh6PH/dN4IFE6IbJDQqRZPuX5ZhlC6pt00uRKB2ED8zJPmnlEKknzqM+SUAm0G6yBEadiT2yxIPx1j3MkV+xZeucIYuxnIzORhqIzRJzIYFxPV0qamLOWEUq
ee2P/EFL4ODbaew+tiKtp+0HAQYnyNyTNVmBzUaLjwh6YucSlmvBeumoKh6Pjkr9tLJyX+QiiBRBu6c0rmxziFhilNiYvkRXNlCLo49wBA1HTYACUvHwK1nzgba2SK1kF2BttL5Ov2j3aCmSzy0Ax8RJFw6/97Wl
jDiFh14gKZlR4XRPK1OA9Ah7ZRTkqDJgnWwWaCbp8JWMm1jGY8M276OqxgxaRym45oqEtJt/6z38kxirkx0D9ofVaq6sdkPjw/UpoLYdzgI7RxhH+bi20QkC4NvmeSvPlkIlljbeBxPEVsntMBPyxo7nLGRrUW5b
XKrhQlLaJf9hTWr9rxupdvaGb1xYfKy7UoKYYeYFzI4Q86RDasG0j7vgAraaSrHNFY7rMR5ys0x2ZGU9E+S7EX6FZoxd0NL7NrXWRiwbY0YTxyv9rThTDpFu/wpmbbnQpNlS9nm7xmONh+41kT0aVdMkWXLFOjZQ
a0ObSDZNk2u1+Wo0+qjraWm5ZM+7GYCymj0HNYTvF8WRc/+8UiqwiQdNqspx3FmXGTkgFFnqaQ/ufOHhgcHMTHeNhy77c5ON97wpmwageMiKMi8oKWU4PE11Wi0oW0+8AmIH5dFra7fFLCRUYg3wa/Xc/0nfo/ZU
8GTrEejkaJn7VP+2ipGyR1QcMhj7t1nVCGK2/mYGYDiu9J9on0V6jBhsrEKcaAeMipgzwSGDX4qO6PxciQMs5L6nM4iC3FJkkYzZzbT/TEwPLG+KXTahwhNVDor4i3oQYxJ5lB0nIAuhLoVPF5y7bVuaqHABNuHK
4vvnQiCYbYyH4itv5TWxYy9wXZnU1Up1fEwLIPGyqd9CCPAx5KwatT8KKmDifa4AU60NWUdiiB6nAs8JsU1ERQdxswHeXMROkb/NNI+KPhJdrXCiSws8MWpspKUvxpCwCSGvfY39Y9jYAsPCoeyr5T0T/c7jsKaB
i0GPWyExtXTaq7ub6pAzrKthFXhcaC3cn7jw6ZxfsOMxsLo2wM7b0DVkBYdpabnQts7UkjYKrEQkL9wxF2jgGapZjToJkxq3tjJKtXy8hR1zdcyj1fs1CHYCB74Pq2yoDOucLpbOYXAcbT+jHIwy3HrjMxnUsxMf
dAt9Po9VYPwuV/+WReP9c1ZBhCuj18KkSjn1t2wjMbF98ewZHtsT/SZ8lx/XtdADYEPl6TzP5EgM5qwVfJO9Hetm75LOAMRFSLuKn89pMIQ9bbUQeOomzwypGV1xwDpDBN/GVCOUcHtTZnkCEi5yULDZDTmZWIK5
zGInMWS6aruJveVSa6jpAja0oUWiAifScUtRwjbklfSkNU60FNvHxjysXGFKL8RvYlAHmGdYSLW1LRkBzzTgcnk12ZwTgQ16hklpCswXsRN4s5ZCioxXIxZnQAT7xAIgnGCK/hmrteLA4qODu6IUT9l8xhE+HbNl
/ZGxa0iQVlr8iI1MAVx2RHVr1glDm9sMZ/jyjWCaHW1WO6XH/dhzTrFYY/RueLU8RSOCLajFNfWnRZTJS8jsRnSrCd8uNJsEesYZdnGqvJ4NvkYyDfj8Af6iJ4khLLMRbLuhtAN+2JkdMIc9hZOGoxNo16HJN2P6
GO8wGqDTYToAOVO0txUCHc6JXHtLFCIYGuqHmnzyh9tuWGcVAxfGSNCdlnFt52W3HWIbvvIjPNRvfkeOXfUyPs0yqrNJiSLlUEPmVeGV7qmG1Q1cDEcwD2FR/lgRgtp0mRlELSdA45T1HGqG8P0shUVluWs8God9
PdDFYxmbIScF+hWbtJxbXuBjxpv+xCZUjQ5s+9ndFKRdE5lDkLliEJjoFX1WiMuoH9Wc4BqLIw3Y1yphP3DF8nUPylcsMC4BOlK0VXwZyrVJ879utRD1evbQ9C3ePxjFOB9RKY19SPIk2ZjW3yzCc2hGGhMpLWHg
qzaBXS0nCTMSD6xmE05fnT25NATWXusZr974fOZRO5+MrRwbxcdLPszZsjS1fTpDbU+WibFq5HAhQlAkiqeaA0sUdF33UXiOTfJbLT0KOPxWSNtmMZzlygtfFu9pYTG3QYjRjGKO2598yZbp9woQ8yj1XJIQnVS/
nQCDhcrkaSif2Ii6F7cnrgEphkPmst+4St1ePQ9IgmZp1hSvoweOfPNh6NEVr/YbxYr+LuMWZ5Kievq6SGqjh5qruhn+TF033XaV9Szx5KVmolgoybsw7yDcUAJktaJRazw4kX9JZl93flw8hwgBIk5py2gQTc+H
GI3Nh7FuOAW/+ueLKIKrUWsRb6eqm63AdCAia47sXCWOoJbk4WQvxF0W+OADgEfKbPzCJQbV5GZrsnE+bNG7kUzW5gMOMMRgFlinEfg5h4qMho1LB0agcxEkw6iOrQ1mQ0Eg/3+f/0FWY5brvRMwYk36OoE9vqdx
te5IQpizvFUMBryiJ6N4UJyTa2hhp1TG4xWdZ/hO+HOXXt35z02M8wTr2/EqAPNXp2s5T7bniDOykBPRAG76VqLmYVpzySLvXCcE+p9RYJ/dbDnZayER5RQ4wXwUvfJ2hRNAKyvukM9XByYzz3mHn28fxnz8VsOb
qjgMNwOM/tNqUoJFlOsPI7N17rwg4hhLgxj7khp2vPbCXe9sOZB0ei5q3+mObk5lIYYtGyE7qItUqofNgCblJEZCcV0g4Cj3H+3UNLoyGOxfgptbkTqG0XKHCvZBk4lJy/3M7AZligFQpaGnUl7YpOa2356d/vhT
aaaFJ7bTtJXt7Sdj63SPs2Ldz3cM0ob2be/lsk/vumKz0stYHjJNkLA3yqzg3KPAdLCrdSr4yWECcorf4LIsvSvi2A5kVhlDBAw6IkvDyrO1nOG6Ln1tXpyainfODrjezefkK0f0a56YMS5ql3TLbpWp1yOIRpIA
0+EO3c9TSyM4UEcDM18qW13cq3DujA6rl7Es0SPKTO5yitcaF7UpddczeafkuQom6ow1KoMGLNjEpGMfsxycNzvm/V1FGfeWthmMjFvEJH+Bu1KX61Ozab4yBhEA4xJYxFqFgRVKe5iaQhnxBLWCeWaCOPHLp2Yv
JlQe9VdzM57repbYH2Mi6OW0wLJYtd4XWBBVZJlHP7mdQDpBBPCdwg7HGJ046RCSs0USPY+4gq1MMvDUaaNM4jkoXcvJrLhxxq2/UyYdfYB2RMzAHjMuoJ9xh88JVJsApwwmwV4I88rEaq05WJFneQBkHLYILtT3
MxviZ2IiujQsipIVt2NzVRaH8q6pP/Oe+oEK0PQfhrADkfPnCGa+tEBrmmB4FXlo1GuMNIg3hW3f+h9gI2WPjcuN0Izsz4+QR1Jiiu+lHsJUwLcdLFM9axYsZapn207KbbtBmJk+h7IeVF5rTNJrxWJXluNwg5Xv
Y59UuPoGGFjzxfZXNHjTwrWfCVCgzK1DQQrMX/RlRRxKJegMV4zYT9IHCg+Pj55lnYcLSaXgYYCKh66HLx71m5DuEPX5idWTjgTotFE5M7qkG3p5yXIrYlmbXOUIAmHQ6X4mtTXdRPra/MrtvUMDLX/IpEdyUfE4
PTGW0dvc5cGRu23vnkfckZtJXujfM9jBP7PGZ6Gar5l7B8ktaPEfpSmxBhEpTtAyjnuMq8KGFTgsOqbj1FpjlbK2ebUdRcHFfcvIyzju1KdFfxgyI0YdtwWStzfnGRGABUhtkIoj+sHNt7NPb4Q0UaNJFPFh/7GZ
Sg1cvq+vbDHaC8H1jR22NKqNbm2F3jQj+PAqgSevM1nZRQCJL9T4CzLFpkVgh54NhdchOGPv27hf/EUVmqjUsfvYnkxT9EM0z3J4Z1HKZNOmHdt5RnB/tRTzW0PyNtAqlPHojM9oiSIFbxSTnyQIIw2R/2CFpZx3
juCQnZj05dSznXV6oHUCfjX5VlIbBwN2K1WxSxArIIPKgD/q0agnYfmSk3SiqvwfC82EWskAMLwU1WmFNPDC0QyidvyUpKojFeZ+/c3r31fP9jzr9h2B2J/5A/azyw3OO+u3dG6YC0PXovV4STLGMdXvI5Jru3Oz
kKfyxLBPQXCyNKSXIiPpdi1b9XW+UxOmT9snDfg2+3e3tBNJ46cXmGeWDqVM/GdIVrZB3bWNYyZDbv5ZbavypLWpyMBrkGh3eor7Cckvt/5eE4ykEzQSgaRay9uneGxzeXs7CyTeV0FAAOgOtz7hWebDc4T0NlJy
Ow79Nmaw9qdMUCyNBuhugPT+6P4MvmJKP9LOLd/CgAFk0s3TJrRhbOBUalv1GAkSr4Vyx3HAEOljDd1xfiIEPdNDs6ZET5BvssH5XLc9Rt2+9euIZtpgs1MzOjHD06qhzSr4S++evShOs9TthpDTgOTSJuFnEzjZ
jghc4GWvqxG67a6fnShV9NuziQDlivQD8epSCNmOXEZEdX6AEl+1wH5lah2X3CxFuCD7iLyQHNAQPrSmNqcUo6WWbNPGGPQ97G+o2/XnNZdHKxx4rNpi5EmKXAWPy8HzYzzoHkjOwVJjnU3kqZCpKwQR9ELVGYAh
bgrv4ZOhTP2FWEJj+CPUbk4F/9gpi/6bJObwBDDTGO85zUeXao27E80GEV1Fb5LLMFo1J+6KxcRIddFpqJFrG0sibr+itaPEi8Ij0q2AGyfz/vN1GbVwJCe659hNGjEDi9l52OSkav/+5lCrwV17Wvda720/uy6J
XpWweb3zKjdS0Ybbzpp1p+x0or6xWvh4v9IlQ0wDHqb2Eg8Zn4yoTuR5kX/RtD6Vyx/LmrrT5fFpE9M06bXx9xhTG5WbBm66RgIgIXwxlgq7OzWMndeukGHo+bjKNopHUQR2MLZUmcr9zR+ziXAmxpn+tmriSWt5
SDZ9IxvykmSGeZNI246R+XQZHlOVtTgZvam8Od1vc9vOk9mCYtkmVWQivs4ZaRX1pRnRM5nn/xdJWg8PKAPxlrrdtLxM/iH6KmAY7mTQd2hixM15FWpHlUo5ofRfbhYZBt9BTdyX3McLES62HFyMtcMdtD3duFxM
1U/8nqfmrX8B8bvcZrZ/ks9wdD2O80lXpmyfUPza/J/sW2kJ7ZL8jbW/r5h9EA8y9Hx9UHsMTtSYVNVpF45mA5EenfKrnRaxfgwy5cYTNORg7w3DLBhSUZalU1rTrsdgY8ixKAaeKU4ChCOSqOYEJMPUkmwYN0oI
pxWL7EkEI7r67PRF25+rgwqAKdaVZrEB1Qpy/BxelUuy/Vvjqnuk+jr2OKGXp4eSWTvQoit0aeywqrzzf8jPWdt5L0+Mvj3jl9OptjXT3Olrw1hcWLHLSs2hCGVM6n18ixayZMnhMweRpMo+kkb9oaNcsbW3K7C3
nPZA8IibnILIfKQy5Oy96GpIZhK95FEwcAiobSJdtpCi4ezuMfk2McT33QBG2br4cuEtFbyLKn2cBjfNellu4as8EdwUTh1SwzZx10xh2jh5N/xnemULYrD/igTf0YxOkT3jM1hkz/7E8Df/ZlJP8XCUCIeEyKYk
S9tfVWuLWXn27OrrorX24hNiYTvYfvVvz5KP4U45LjjbMVAOB3v0eRF5UroBpgUmSzNb0TEoogP59QqQBbydw9xoxeFDJotT2G9Yyg5/gLPXeXrNHVPHKWe35uE5VGMzzGJemnIw0vdWjV//bU5ma3aD119onH9H
SZy7WvfuaTXhjJNXHWYWUwJt38o9kc6UcyozdU8+W5yi1AY/5g88fI3T3EhsYD2hVSpYhiiwIrq7d9BqVOhgOTXqCadPOkJNz2LvNmkzQ4xiIa0Nw4RSmlzCLmY5+2uBE9vFYGxhOuotlfB0vumLDHsw37ApndnS
UAP1X6LV9raxF8GdWQmftY7ziKD6PSd1THrNUiOnTSnOSjfrP930ImzhLnTm66nSeTmlIE7GdSTiYC0l2vJH5jqJbgPa3V7UCZZwWM25W2F8Z+Dh+KuKGJXHihKGKZ95Cy8yZ8pQdNsOj7AAtaABmkM4PcxQdjRS
Fi4oPrRjXqeZnmDjZBcumKNEL7cBNML7OGxGFFYUz5l0PieaizgfoO8mOZ/yPH3wZHRNIa5RGTBeckSkZh62pJhojM4ci7GenwABiA8nzHfpDWPZQeoIS3i2tqT+OPVzbUIJuM08vAYmXh1eryNX5Eneo35ckW3F
7VvUP6v80jDUaPDEiLUY/tqLg4Ofe/Hm6AN4XJmkiGto8tSO3BWYZPWEkX2KNWut8bzBi9lt5wf787MDSplYsc9uUZlw5pevUNUYeVZeFxSpimveI0d9QzPuNz52giqZRKm6D04ZeDhWFv4HuiOVPkcvozSUTE/g
lMVGv0rs2ZRJETWHTaOVM1yBMNlSmWKL7x4z8YO3FzJzrvHJlFAPlxly4tAYnCavWREe4YYNSHuR1gnzLmUQahwF64r0KTaSNEkDEccvWnc82TX123F0xY92zUPao4OBa1C+FrNvDYVZGll0JjrO0Ch+MR0wi3Qp
JlbW19IshyXhTEy4BYHIokgXkw64ZlHkWox7BevIAXLVvBQ1mCN1OEYbJGy/wbcTOYoRmajM26hZvsoUP/6mSdisIW1KrHxU8obhxtSe8PpBg6Kmtkuoflw40vNxTn574ksIE9oc2cSKkGXbJVERAsMZiwZG4Ycl
Mav/N/dU1ilQpKb8W/Wv0ndXq1+Acl5slq6O1EM/+nvJ8XVM1IoSVcnPEnLF2t86Fe+5yTTLyGonGSsAaQ9SiMei/nW63j2bWXDSeowJmBXCnUR0JbwaQ3vi5BWifKfHgAFoKAYaRdeqqHYHMRDp6+S3h4M6cvMF
KYCZih0MdtgfEYxVfIGoVLj+sr3NXnkLE5c9U5xfe5qhU6YlHtQHca6/au2dToOz/F89c7m2Hch/mRvEUKBBkdLb+SRmDs5WIHRovwhQXCYN/JoUY6ZqoChYWK2or11W5g+om5xuOpVfk7oxwZDH0ivJTqDFJXp9
00AHm9+KAhetJWEYNL74apWR9yD6JbXuFZyFuiJ1rT2q63EXirX+Q4OhNCphSz6K+qMMg+WxU/HItzpUy8pU55Q+w88jlOjaVSlcN+fpqexkcoxUuPhyv4qpMevPrmCyKf/wMuO5wG27A1Abga9Z/uqyZHZJM8zp
UIV1/pq3bsJRSd54kI2dhnRjmsHfM89nY0YYkGc30u1GSz8nq54Gj8wPt7QPJYm0X1ZXT6yr868NBjn8H3we/xeZ1TLrbUg4YTYnbijJoyLm8ulVIVw1CWvSpOXEerjRq3Mzy+z33LMuprtcbHtzN91H+dtWufv6
9mGu6zZ6lWSyYrBRHQ95HpaczedF+vxRML84RVtiToPabp/pHWs2cllFV8zAfpHwduO1L6IB2d0OWwyOz2Tm/MKqku8I170ZaW8i699n7ly+aBwY8zUnB3vPrpxwlHsclDsLxv+nTN39dFhzlikzV0xqik2exdlu
Hf5jnnwKsK909Ocn8DxSDu625TqfwyO0VBWgMUZDoA4UBTdlMTOI/TZQtCFLEmlgki495Qf8UMVmDPXXEB0HsjX/F5sy1HBtuYGNjNAra8FVLmweBwFRAYorAs7Hck9vLfHFRJS+ds0ixnLrC1RT3WFztle777oC
Z8YK8nbIM4lSYJOhu5GoOjI7qbCHV/1m7OBHS2bQBBvUkqdXQWEjA4pNRQlVSGpgBTCotq8L2ykobLRGx7ScjGaaXkcvIXrpM8w3TltjzK2cPNmSC/VHEobnsQoGARf06SwgSI+IV7mjMsigStvO8VLN5m2UrQZp
4nPrJCdor9zZbUh/MbbxMnjMQq1c0psGc5YT0iDi6fWCXHLBjyIpmbHEXQOZFP0qraJoLeLZEsVcTFDaPlwFHLBUMB2GswmdmosIMysP9khMJ2M46rYYoj0Zey1qITdsVklqWAaoo59fUZ8iGACP6xpfjg3HuVYo
j8wxoDiGVaJT/FfLGT5+N9lxCjr1OTv07DrckGJ+wCFlfxrPvJBc5pcq7tzyf04dArSmAC+vVuGmbpRbVSG3cgQmUjPLrTM3oSopFCv4uFiCYZwdZmFCUmLXSEzQqsIrBK/5Xe4QS3dZm2uLbiAoBW46Bh5+AUDS
3/vSfHhjK8W4eT5YuH6xyWTRnN+R5WIcIxczd8xoLfuEYy9ojxM2EU2RfyynxYSuloNXnvPbL0pc5t9kzgrJeVGKb7MV/cZBfAQl1e48fkoNTQYGQfFpW9+OvooNI61XqPHGoDnwPFuS1WAoww+z/Xz82+7IE1qP
7vqKMCpr+VKkoLzRDvDD87UgEawYzCEK57CYNQRt/8Skt2VA6O9neMRzl/GislicY5zpSrnkqqVoxBBtmWhWeWpMCK7MLV1BVi23QRXc8bqz87j/1OGneK3VHzjV7iapkRNfFZJc9OcfdA059S/RY4BPSGc//zSI
zHEFQVerkUN0yrM0idsRLK6YMhTzBIwl4eUJ1Sbs12ja5NWrqOzv+yLMy0xK7WTYvJEx2NbBtRirjSyMUhEX6WGZG3+sVo0QxWqWfHw5vvO375T1aPdEN9qgsD7W8dvbnxOXXMHL27rpEbdkgRpoxSxVXZELaGoe
F2mfW2Uu4RLTTMx0trwCi1n8rJq8K9jr5hTeiBLYnMw7MFRlwF4feVV62o7Nrs798DqoZsP9UbQbzr7za4yDnjQqsppd+hffddtL265tAY9tjrH+xsCv2FIjz6PKqqQ/wDQgzu8e93lYtF/0s2jlF5FqzsVk6pub
FGsKvRObQu/p23fMNwFNW6RP/PANMLzXsaAXl/9TPsuAi9ivPXMuvA0mP53CJZkM0H6VlsrddZEIfcaVu7U1zc3bkjbeP/GF8++nuONcrr37GzIHmBhvqjKJFnd4p6rAqlmGn9G1O7YxpI8XojKF0g67KnPQVrtd
F79cMbgfP8Nk9LbmwmVjNhfWdvgtyojD00L6L+j5KF7Isz7/OYXHgjaWZdfullg66WNGy4FSvDz+lrX4vTpBKLCuoio2dnjwRhl6bNmqML258xkPJ2/QF9ZWlbPP/BR5KU4pGs39v5PEu/dsO//O82Afrvvr6SMf
v2yhwN88RK2eysA+jdhCylk9+vOgYLfka5G9LiLLy1ZDFqeyivvOKnBZKnD5R+i+lAu9SfqkS55q56Ti9XRfxj21/29UuXxdJH+6w7KhoOlI/nqOj74Bkg/CSWAxH28jCRO7gWoy7G3GIz8DL7V27wucwXKMV8z7
G3yzjCpjoqmGv286jf0br7Jj8GvrfJUdgyfDR8fksMgVqHSOhQ7bI5UiUycevCrSWoBhIgbQwhn9JPl4uuPSz6LNww+uVlsWSr6gL/gIip8l41fsszLfGa0cdHjrZvr/+JRcZWfJadY4LCosFB14O/R1wq6Elttv
A2t2oBeqcUIRIoZ/v1w2fksE478IZMzebYp6JCcJsbonFbO0Exf0m5ojYiaB//8/33zZHG765NqN6yT8f3VlTb0+3yLh6BqRdXEIus8QSq4ORlhdRJF+8+BlCyp/M7DbbdubXT3dVqfQ+FqpRfREBEHoZ3HX15My
sfoWfhdXLwg9bqdlVJyQpyVQ6XkpiHGPNYIqLam6g26fPxUJFTyrXHgJRSCA0yJQB9m/wu0cbRDIfbqV7mKy4Qlxj9tNLfe9FKOEp+v0buEgOn7EFIL9N3FXYwrsZYytOcs6FQ68fjZjqEtKRORF01b0JAFn0TKr
blb+uKGkjUYD0+hmOSHUQpGNkNL1qMQLNHZ1OFPS/UYDRZ2aovjWFfwxdlwcnlEdux1KtFOUNsLxlOJblLQCg8vWlJLneJofmjnbDO79rpMZPgHAVwcQ1bvw6er8znuJVW2gKEjzvdUD1RvYmJLYShGJlgLZ2GAJ
bCO5bGscrQew8TjDac+QHa7kIAOHGSWiy0TBJedKkkyKOnXQccdURkHEgCnpKxPuwS9MCYgvW3FZbzLl2NODLf1D7VYhkfPM4QUyYV/gep1Pf4sZsCmL646XLVreeu36ghEsyogrrpczcaniYdY6YKdfTJLuxiCL
m3UvcZk+o1jy5yyuM69ykhTwlqinuVRVDWIKPOWfwoiL07iYvMvLJP1lYB85h5YAU6ttb/2oXp8cFtbw15aaik71eVTmTEjdt/iYaD9x7ET55uwpJ09MQbdORZMC0ZuyGCDd/ubtNb5vSVR/+lkCwDcMXzdkF7KL
S3swBjLU0ATJuz8iZPcDLRXPF1FDVNQTfAu3gcnYA8ZRpUq7NSieOccmkOprcdSIT8kRsjlPLnvANb3II0MhZ3vj98uotBIkT7zQ1t0gD830awjQJMHznFiLnvun0CzsnhYX1Gsn0YefLwAWiBpoFgT9Wqja5YsC
m9kEqXVA2j0f1jmiNSotwT8mV37yqzlyLfXmajQDBLnSFzKCNZmlf+NhMuenZLgqs9FOGqZ/LTG7NqXljNFgrj6PkwSah64o35d6DAXL+o+m6a6QdAv1pjh8qzl/OwQeY03AHq0EjU6PKIs/OpBQGXMgzzppDyfG
zBqEgDKikDT8J0+kRt6cWnIpu93Cx8c8WsTCtwfDMdk4DGf3eCrvLGJauxmsy5Mm8AzE7wwg3eSjsImGT5p4OO7sbIKxu1C90gyU8HoyQrpUAu7Kgf2VP8BD7jr3aJzPIveYftR/JaFw5FB3aHOBwRMgQyYgHXbr
UO2r/3Kh6xck0KqEbcL47BhMKLNK+UiJ20EQIVkq1StYZf/bCekhFcQ3yzA/8zopjGmTvJJq4ZFZQY7GFvAG0YgVusHOzmLbEbslMSICjVdZawCBcUbn3oudezsNuYwQggfC1fN4817qnmQ+IGEuDCMoagv7L7mO
7GEA+NAJqvxCO1yIiECiNYjOsTSEEq9jFwcPZyEtUiEjYo+JSBFlhaGClzaDpoKYieQ69W+TodEqoghGLD6RCV/DqeLIruXSiRla3baqhip48Uxg/o68pUXAN8KFOdV88hcGzciQjaYqd5AXNtAIbBx/t6zGjFE0
jtCzzs20yULhrq5+rpyFhtGNaWnb07U8VQc9qEmlhWzLZEkIOQXdfzd/tRDilfhjqk+/LbumAipsZcnqwm1hILHoDOWnF/N7iU+TzSdZ5371Kg2K5qi9O63MlL3F8OiuO+TI524JtYI+KVvUSCkdZOOmZfVp8r1w
2GhhOmCfM7KpVLUdKP0f/B+DXjQr2NVMiyi0OFj4LqtWOSDFIsokNqXiuOUi2aZIXveLB8rHEM6HopD1gpodz4sPSNlfpOzikYwVAiHlJmZH3u73UzKf5hqjLkz8vhU4JyKpPhes/Ap+XaDQlC+0zIahUUlkNUNs
2rLpMQjqlbBzqRljzaJmYOyUgM2qMilC4n/vz0NvceRtTidmGSV18RPDp2sSDdf0WOX7Jl61Sp0iWUDHQuMeytnXwkg0317s6Yje0raFMYMgO8ogBwthllSq5TBBywWqPSWJipAh/+Y7AN01UbsquF0J5jE8ntRm
lTlyhzYWFycOoA7cRpMIWfJCFIWclCeIImLlREBuQRF+dd8QOcQr0v3ahFtPNGCbt9cYHEoxg13JnItZo8t47hZ1mfEI2zsYaDrBb/q/Jbzu6vD3PLZ1e0LIssOlC1OHwgyngj3nhyxB8zw/wRjQg04lRUgtFiLV
olnhZNA3vsv860wyceTtGafEzZ1IGMzQHLSZ9ENIlv5CLBBySg++psQI+/jTk2VONqlctUqcwxmxCetcFNhvDZKFhmIhN0uEMzyHKFHXeY8nTiKthOLiAJJ+4so52EqzqnlmsiSiT1/iYA+xUZgyO1Eh7ZTPS2Vz
qrg1yzwYkIt2MqyZwKKIXKJAvq4IeYIiFP1QjSMiQrMwHTITzbwg9uDJj+qSkEAuJp4gNmyfxgTk17xAvYdZQzPaQTt+78dZcB6/WkHvOL0UZ3ZCDOAlz40iJMN5Aytip+oX5QyThilbF39Y11Xp8/p21SfKN0t7
qDlHiaMg6OMt8ey7bdHo1SwOpN0U4sZNkHBExq7EyRFWMRTXtEo0sNI1zKPrMumt5ONhl6GskL8zAlwBg6YFlNJHT3zNJFqx0jmayycz7QHHKOZHhT7JnjzSvhRjysh8+sj6SjUUlI1k7KITs9gjRMT7sDtGO2Bq
dqQ7WbzqiEzCHqfDiWMPsUS36vgUpMN0uFADO67p000wHaad1HqRijpKnshRSuLj6yz+jfBeLAZ1VCzgpCnDHjzQ9Gg+5BbcKBMeGKeRxkya0Xk9a+1cdLTLk3aDt6U1xsuPHJsn246Ghci0qJsUezBK4UgtGK4A
Au0vcyWHbYQImp2qqGP/HPlXTrH/wmLmFy24VEz9viSDiWFQGECSD0p4r5RHBgIFW2F+pZGWKH0Wa7eTh53EAcw7qw+U2sToPjocpsMtjlVcsc/dHjxGU9FSh/IubSx1M43wXPIvZLg/1Toq3alRmlCelir3yxYM
Cu1yEKPnQNO/af1Luysj9BwNRtUaUOgsEQxPRpWLI/SuSlxcbTbKvrSyiPWi8DuKE4aFYWqIxaiMLMtmCvm2rmLKztcIr13QGCsrEKa7mglR9hb/xGSYag33t+TQi/hIPjGWKshIr1AHU7eCxeoQn1hrNHwwFq7Y
GV2iAvRc6Ugmz4IEKlPTom8TC6AAL/g+llVqMOqV7aun+MlCwWun7lzyf/tAfo9S2BO5ZGmQYoxrDKCtVkNTSh6SoX311Ew6PFx8Ck0bn29lOGadiN4mi7WgdXfHiMCK1U48nh16NBxxFo4QjDRsWFC/DPSryFpl
kNUMysMwscwXBzjGLcOXppORPP2LckvWtoTR4EERsRHa1vzjpF1BN0HwT2k+qaOOjdjdQXsk1A/lWhEN0YExVlWqL1tb2dsMm+Zlo+n42KsExxW12s09H2Cv3FikweBu5eP5OIWxGmXnGo9UjrKnHYpoRAzUM/75
ALBoIS9gWWcVK2vTJ1OtaULqEC+pJIMI2uJNezHrkv1Jc/5zpXUJ/8Vm8t07IUeAAUmPvNHsvyE+Xp9FGEG6KohkkLz7ei3O74rP4dGZOqLVPPSbWPC/BG8KRxQdQmIRxZiRHd3oQXKCbQg0gUlDqJAmIk+whKkF
ipeiIhw9F4tNehJ0XU5CGKi/kfxlJFDgHh+khDfbXSgIwT6lkKM+oXzIij05vJNFGhe2oSVXlVTWbHluOQU8YCq0NlsEH17xuzwGYYbkEticxASIrtH1CwITF7ywN+AR2jeXEc5ZpPVSIIEHky2ShfIOxVCV+tNN
IcnKsGIvsI1VmuPeZNoVI1DT6fASFAL7sngnk/gljrWXE1aYJoQwtbqQAttVtNH4V3YXYqm48sQmDxxVx7OVIaXji4MLSA1a8atYsQmXp0xAFE0kh1nGHxx6fwq8YIHiNDBrJxeDNFfWkAZbRAPjFrnxjYnST9PI
iBYvpNLvIUa8yuLxnSL0hLJkuS5tG3AB9UwWFh3Btgm4jx1+Iqb6aIje/15h3C5bLbAy9GEViIJ5BEqs6lFGyqMXCUM3nwsDABUbHwwz/B6TqJV0ZCzoktuhJn9DYBfyJMnMuXPWgyaJiEgEBMOl1zCP/6Aq2PTA
cR7EsSmqfFgUcRFsvgszT9mVt+CK/OXC7Mj+iD9xsD9Vl+Ccmx8tWD6T24anf/F4Ox3DTW+9cNk7TbqdH8mnfSOLfoH677o3FDA+PX1BJUDbqzX56rIHsAmix//juweYBmn9VCQB8v3zISjPB1m99+nb+CXqmm5G
QCeWxNy/j8pkBFrv6+ty2hS0/QZN2kI93sIISrThn4dPD5AyxkjGfd0NgwEB1ieJIvbXWkOoU1nvU/MWMN0cRCOSpEkjjmGC+Lil47tTg7HpE2SC4v9g/JHmj8B/FpmPnuN/9JkGEM+F5MmHl3fs9AXHv8r91WH3
xffgXEB+1jklP5e4hcMczon7ZHOYTqpknkJ2u02+bVNk0laDtGuQVkTVxn5aoQoSGuO2Svm0AU/5sySi3W0n2MjlmlV4c9/JITFlcGCpHBpU821XjnVD0g+8LEQv4DNjqohh06fOtsQFeaNUfPeg/cJ3mnwbllY0
AzFsrJ6N0ZeqcR2zAYFijU2mMJFwPk7TRcIsCC3A3dig2+6Zpg6Y/Y3sbRJAEOJpr1Ckoi8IilvHEpavfzXbv1kmwe3zow3ClsZavH8cKK2DCbAp0uD9+f+z7LiqqecjmZfbpuchh5oVEe8IZ0+yGtFaaWQrrf/7
wuXyrHgGZxAib+ATbLILkdtejpTIKVztXESuF97Be+gin+Et7LL76sXIqub52sy9kRaf9nX9cqWCleZJU4sR/IMmwE2Ta39lCGBDPW7iXtjnvFsKa9HxMDd+9OlxmpM6PZnjzWG+jQ0qbY5jk/MGfUpC3RAY0+Wp
xT68I8oemhLYsCvGR9M4QqbJeSwY7kywdRafPEZh0+lRfjAQIJxEGzKFA6xwGcHCtmkfjn0vo9LjNQNj4bWRDPNnhqfYc/aTUhMGaQcj8XWHs7IDF00BVShoBRFHx3fOUIKeVvz5pWi8XjxHG/I9jA4AWRwPH2wp
4/hFJoGCU67wtKxoelU6DLvBOurHxL3CQwnEoU5eU/AHSQuOemYIJf37tgnvULxfmvtjq+8t3cPWVEfR1MpLznMTP3MYW0pw43X+fAsQrRHJZW+Qj3xChsUmN/SXFhkArtvaQkSF6pU2nvT4xWe1YQiWqmSt0WjI
wU8fHHGMdbK9pQnN9A0OYBVowDNdNb5093YgXwsYhKi1ugNI3UBtbRRXWwqATN82ScjkNr78UMqww+4CGAoUnb8NAw2W6PdG43GMD/SRywSM87+UgFjMihFf/jtQW8wdTQjKnDwOlkg0GSGqCHUjCeO/tIHNdgNs
HfcjaXNqCxFAyxutguOyFeDdd7o/1Ko5XcMFSYx3ejVMQISF7uZLliTB7RV+2l5+v0pBf91uo3IUCZHQERjgu8nzlBU4LcHI8c8dBhfo3T2k/w4OelEYy9T0kXVYEqfrxAzS2An2H1a8psZO8qYbIPosmgRvdWcH
VW0Q2VGYfM3LCp4r9Kon4Q9EhpwUgRfkm2UZvC9eZVHXcYAZ/JYdxASgJWHV7XiT6lk4p/TeUW4E/9+xNdfrSuszpTlRB8nE90ZjFiEIgvU/idpF+RILRCJ9oN+gTCmhVAhPapCA1l/r6LdYJ44xnpcboYXwpPR6
zlFSKZvXnCYS+ZZlj9CK7ja2fVD1U3e8roPsA4qpvv4BT2b575Cu1N+V6cw8vpNIFA1E0eIcnMbDh53kwvnfHsZeoEp9oiA+/Qkt47qakQaItVOrF+6+wC73wQhRxlL/BdtwtbV8QxqS7/Z72BnN7Kce+HzsPaR/
M0XtjmSJqnmlfxuJddhxEDjZCU31jc/GyJ7773wjIZS2oRI8BEtEJthxFQeLBG20YucauKMFTr3h7in6dPZXCUzI3R1I1BkFqcY+JLJtfMvEFoCpN1QA5LDTPnxpVyQCt6BeO1EYwzonnrjGzNGxA5POH+Ot8PWZ
9VujL3Vrx6WtTdxKcqMPOKbPNTTtYd2BD1d2sxkQoFYTE9eYbaQMp22lkJJXyWxAAXcFkI4zcaJplNJqC1ir5gZmJhSRhM02iZzznsvPlrIroHCQSmjDnixh2I3l4xOpHSxRUzvtSZEMhSNlfKC0rperbld0Anoo
7XEN1axgckThU+dlKa3UqbOxsVbNjuBOOq1QbTBBrNhmyRpO7k0m4S1u7wjYKhfrotFltR8vnSjgSFi9RlvyDi2wiBZWa0dtz/rxKDV1L1Kk5VzeLY3H+V8EcenBesEzJznLyVOYer8OcORrmr1eHXuZ05QL5cjn
OrbeYKbt/chdpUGVm1pnCEIDbB5WRoPo2f7V2ftnXYTs94G0AWFOPVPpw5qWxwAFWyoanyRgyrKtk+A+I2Y8umcLYjnpjtrqUrKy58TYUc1NmnKSyhP5c40ykcXKRjYWJ1KyfWMCl7kG4RfsCvMl1G3l5o7fz9F+
wOs0a/EFrPnURnEloUIb+7vPfBzZtnMp4R7J62f8GFPoAtfwhI0AMDQ2ZUGt73tJIj0MCKCEqxtiWwXzTVVNAIg7Re74uBWEm7jLoWyaWWlrjSFIIQu0kUH1hw5mrimglEJ2tqQHpXs/7gkw4QiBChfYt3pUelmp
1BPPuFTaY3jMnP2wkuJXMUsEWKETbOY4z8QJzhe9P7+m0G9P5EDMurPI5JXnSfmlHT7aY48GL7jxLNQfdiujyChIJz0an+EbUWb8G2cnYI3/QN8iH6Jsl6uiVHVTrFKESkDHdv8E30uL+NHTYaxcsxBcd3NNikFO
JypYj/Oxrz5p+asLliQ61boRlIFTHc61VEQHSiduYYiTaWcjwdC+VksIavNDSFOGNoZKQQ+p3EcmyTmaj/4ACBitwwpA97vOPy5BFUgec41b5YAPgGUrTXFfE/+63DJAZ1OoASrBoT0h5NCq6JZjzLxBH8IcLUrH
BVuWJfY1GEW0YFOfHqByENfmrS5i7NW0Y8THqT75c2fJB/VGD+fIy//9MEVuFrbZNZHn8AUOYYycwOXC3gHH9IzO4S67LjKunLGC6NRjts9XVdHnz9IC78u7KR6QSB0hLg9bevcSLPfUwHxvCCx3rMbXDS4RtgnR
hZjooxqASKFZGnsgT3PnkOJWhx/ggANpCVixHpGlou+SGb0FK0wOYdIsQ+d5M8MLQsZCZKeQBC2PjjIf2MhZOglVxTPp47A2hA73ExYp8eIRS1ZXGxlvqA0QXTVY2MLSXiY4yczOKfzagktilHloT2AO6KVNC4FI
hZX3GHcLgATXkOiMpI5A6cdzzEvLF8WFgavtb1lS9AWSzLDNFgwDIlh92c2K0YyQwRZNILIwhWKruATWGPIQkFQ36/IDCo4V6mBqykMYqLv/iNDd10dEmaymXoso561y+aD8DV4+9wixoB/AH1BvHy70hngOYr9D
8Kswy0bEqP7bAlwGJoIwPYzLZ0fTZkTjsRDMhQYXwELFqSc+r+dJoXzv1842ZuuRWzQ4LCPVE6akmpi4qm3QC/90NHA1NLaCxlZDlPE8K7d2MQveShJQMHrnRI58a83SKRpVReMJnuyV2BUUs1XztW1HKjMXvT3U
xcfM66dXsUaT/jb0IAZoQK0rILOjJjSx+7nDcg3AmDWWeUZTQtBnS+02XqAPKkYolNPQDFQ3cALXDMzVbVh8FKfe7iYHG2dWofe/Nxqvgam+uYuNgXgqnsVIYKdHrpfIPtJQC0yuz7gDR8DYisYjBcKq9WDbUXlL
ny/5yVq7BJi2K/4HA0D2xtq/pel1Z/wjuq543uuc5wvq+f7Xvf6TJEBUyRIg5ZsZblQR/5bN5zolU6hI/0ZqF/NvmTYVAT1YZ0rmp2+Sg3p13y05jEL4lmoAAhcviGj7dCBG54NQL9BRORgus3jh6iDas79CVRC+
X1PtEArK5mWkiwSQdz24vv6uGb+qw0wyyPYmAxa/Pa8+H/uzBCBg2ckCLNi0/vKrfz7gDy7zVC7EXHnt3e7Z9/7NflDmBte3FMLgLPOfFWMIKlcSlHRE27SqJvb+20cEY0TNqkFgEIY4Dxrs9YxgMhKx/lYfh8Z+
NMrMfakAqTRVomCVc5Ysa78DYYI0lNWCqyvBA0do1zv1bSxzoZXNg5Fww5gOtjYktdy8F4k26knEAPxOUUxmyzCEVTJ9LhfL6YJzsKVv5LJTLdJyE+RpudhWuBtx4eG8lpX6Ytom+9meMEzmKzQwGRo9wfJodCnt
9/ML+4RJsMzaErs5y5/15QEeAx2g7o9gf/7f3qZtHif64XJHGeT9z1LGcrGwAk5PPbshU/nHrzbTH2r15wKT7DFyICEZywOICzFq2WJi7TMPb9Xr4CvInKC+l1yz7na2aC441BcTpw9ygcCIyczZj2wyqTp36bIM
zsN3cYnqRZ5UD+sJlQ3ADgAPTHiMNZNRn7fGKG43AQlf/fHm/SixnFGs51H0DpZERCBXuaVRXU8xEZZarL/ULo6pcfoCL7DDP8I68+Dxb5LFjiBQxR1uQGh0nzXL0N4WlkWEIhe2XPjoLhPaY1KOaBOlJwtjTp8D
LmGghT6BHNiaxphSyo15JYaWP6CpQx3hF/WA0VLxtSyaMXAo5J03IMxox0rPmS1L7zF+mN4viAqt3vtscDVRK4e9QeEMC3WgnHQE/5KYIzdoWpcmOxR3Xiu+c0ivTz9pCvrb0lJJdDhN8hBuvMVjGnNEr8Pi72ns
ch5WsxI8N4W7NGcmHzgPAZIQ7acDyBRCyCmFkPq8Afdt3fOjoZwCunQxF7YqVJIUSwxCqcifonZIjJjzlS3vFZulpEbZh3uWB4wrBwQYeQL34TKIGf4EUYCu4XtBGYECfzcKOfzyhAqEZduDB1Zcta8N4+f0s8+5
uiInV/6c195K0j/7YfrsAkod3cBUoL7YjNpDNEhghciHV70X7TYWBMNPluZ9jnnqH+gh44XCbefp9NgvjV0COdNFiUA13X7nXNK/HsAmK+ErPahJdNduk1leuFZQHqAU05E5PqRChsk1v/ho1Yy4MlUWMA5xLC8w
7J7lX504vDZyjd2cwBgtRzaMWEPudoFv855kb5frR0RRIuELhjRf5EFV9JVtQXYqrV19QoA2/vjpLgnbzMBAT+hTZDuKSU3FJxbQaTb/nzZiRxKNViUfmLzOMa4+wlWtagknnskZdK1KCc1Zysb1XXgH9BeXregx
WjYBi84hL+6Nd6GIi/ntDioi48KN+aGcg3oLgIuPKfC8kyaKMiIYVjNWN9em6X3m7Qukxun4suTgokZUDHicfmJPavFzAsLwU73IUi/wffnbosEMNZsKFIX4HlWsyNz5MrcJw6hLIDK84QubPjm9jhl2EUTQyyna
+DKA10nUqvRuvxrwJsawew2VRyBKvGVJcvokM/B6aLQaLwSZ0A28cxqsH5F2KlZOnhAZ9cZG0lWCD0/Yps3QtiPJ6OvQSKgP4in9xl7TnjzvMOCPZ/jTf9u6939QivLGNXyH9mbg7ASf/c7YsFPLi69eUD9Juysa
6bJEQWnQh2ya4gkDJgyVwqYrpzbZTu0ysFbxgecKlGPvC9S3lC/TzVddQ30MVw8BQKx+gT+C2FgFy1IQTPf6lScNr7XfkIBBdh8ScAU1AiXF75t7RCTXU0VsE0ZNU7LzUohJEqdsYbCvTCglGXBArDxSqn+AobQM
8KG3Esvxr9ch450yQwkWZY8qkw4+1+QRVP9g38+yID1neuutYUh1tsuEcaq6jAqYYBockJFMhkwmctJ2yIvqdJ1en2dn+tuLNs17SwJJmpO7tQS2FaSpQXug9f8SYMb38A19/R515GfvO1xGzioTfGDEZ44LNOxA
Bx4hHH352n5Vjbh2YAnjsTnHcSuGPJBxMQRFCHCvqRYFJQ1mRMwJLhh19JV+QDaOClOOhRFZPKf/3pGFHY1PxfvSXWGG3iz2rPKb+AuXsLDv9MFaspKlYRjA72yxsP61bueIWFoa61OLS/km3O88xFZ/9gmukeKw
+LOO9EU0pGwYfhOLr92l7xjvyFwZuhfv2+kYngPtNBBTrVXVy/j8louKMqrf/lrt8n/xfzUH6yX/hzrgQM77T/7NE/ogEyMVnfF0BiW938H//j99wIS950yPL2u/+wPi8tOX2d2ETzzcU+cR9XpWa2+Z81trE1+T
UGmbKdHrtfknOdKMxP6aLW6397a5wHXbdW7GbVYJ+pgJ+Hx0pCIb56w002ToNDjUNTJ2Pd0lHWdKBSO9h/gmzucmB/BFbu0EeabeSC7NBj8et76gtyVGeC4pdjecdVmoM6SM4Gqkr0TNy6r03qqy+sMyRRa6pMSQ
qVypAetw4hfOWzWNu5wJ1AZjoSRnrU4KsLwyJJ3a+U/Dnk//i08Jt3qhCZMpanzYhaXJTanFR4PqcB5NFtvlpIOw8T149INZeVQtDK43hKYGjhtXz68KH/t44cE3wDNaLh5DHkNHGtFxWaSHMwgI5RU4soOYg7dN
DGUnQLIjnOn77T/GP0aon1xH1MFOGbik47jgSMiIkWI9BUSBlpEouWZfFFGcetaWJtccKb93QTFvcxQRmHTHqm9tkBsiZj4PURXYcW7HDO5XsBxTgDl3wLmZJBDwNRx5iOMjCILgz6ATfxwxq9PwvoQdO3+LK6zO
W0cLeNCsXsW+GbGp44WGjfj28WRfYnNEmmLdN+2khnnKAwLLbss7KHeM1rWUYIn+siOPSwZlXY5QqZGCkzzk5Fv1bPU+UjK5+varqY15O1KZpLaV0b6iTIoxqcI/4obBzx8zpiFMm4iFQCIQZbXDR07zAAisv9Xq
qUNQ3/na8GkK9TFg8gjQLIL9VXyr4Bozx6phQUhU8QzwVMc4Bmcqy3kG1LdX0oEl1z4H4U7lVQOJ0mf336B/7xH+X1dqVGUudA1XKbXE2eivw0Ov2uECe5dMIujlypURdBZ5PYWrbicBAUE3HCvQXc9TJgvucF7Z
gurUiksI7NtQ6Bu7PQvYb9e6ncC5OVu7IJ5tZL5WlaUo4Gox60TFrtJW//hS3pCf285MyK1UJrOKPgj+5YsZuvu2AObUlA2km6t3Bu4eX24fmI7NXYNrbaVy4LXv3nIhiqV6I0j1erQnKJv2jgSgzu+uIK2jvUb7
imM2Zqp9JwO8TE+NAd3T2ieg19oaErh974ktEDP0qyboftePNeAUs30WuGbRkSD2TXFJSOl5mREUPb5eDVSy2svA79Kj44HTcVUCi8a/10feu+zTQ3N87H7YrbvZGVxWdT0CZK9tLZAa0nwFTGanZg647n62DT5H
zKpBd0pMw8rO+DLWjoN1clMvE09d4E1FOxAZljIHyVdu32bAXRxsXm3i8qzbLeDa8CGmzOiw9mG6HkXHweKisXHYOGr0G4PGsXfiZCkymCVYtvfZLVTcYy3B+TlAWEa9xecF587GjX621VjNthvr2U5jM7vT2M7u
NnaNH8vxWJPVv9a9VPEgRTxMBY9SYj9lHKSOx6nhSeoJW1TxQz0yNgZ/S1XstXOqLZhDU9azcS7JuUTnEp9L7lwy5wXfTfonpfU1pwtEFGo0Ia2Zlk40CoU8i+HspvdRZJEUOY4MKo3b6d0pFWkHr2yVV5PaxplV
wNgzszTQ3s12ywcxTWlBpoLNGpPC9fX3nnS2VO6uwB/48/xYvOnWzX69fofTOf0M45OXeXvjtv+WHI5nU2HJ+i99uLsaJJEbRkQ2pEENbriGafiGnSmt0Lm8Co73DHePnonytV97q4I1lc1GHJ0w9Ghh+JS8rCof
+P0JTimkeoJGNgTj9dq2lkLDnDv5XwEZWnyUYtGSR0+GRlxzu8R0wshEJBEUykSxxLEnEVjk1z4JTTXcjzFxo/8xJ66x+jEjprH+MU++sfkxS7ax/bFSymiHXIgnJv6+CVosESwSVIVcKCwHz0AYbhYaTKtGI/73
KHDm6Y8MNBJyaNk8kgh1vthWjk4mLqlGfJ+yWcD0px83P04u7mL3hCrWD3jVvwTxvgFU+445s/fxjQJZNrDPysafv8zFeNj+/P5px3L47MHb5dPx/N0SIap4hZ2047tMYLGHCDNZCNwkvmVdI1qX+Qdpc7Dv+17Q
E74zpMDx0jOsV42mLxeugOy/GYsybmaDj/Y/NWjnbu6vxjbSe58PzftT67SPmyHcZS0zspaFkq6gQHMTOagQw5U0tGW3p2982T6lVa908T4YzwLkVuBxrScrhbLrnlhT4tjqAsKMPDWSobsNAu9uV3JfgcP0JMdD
voglPMJLSygbbobUyKSNXPXCmpYvnOAajHLHjX3yuR6NHghyj2CdOL8qYpuNSuNHoQn4OHmUqbXuvCytYKuc1KIzqhfLgkvZEzZa9bioGVym1gC0Tgu4yv4CE8clmFrxcGsD3i6S77eMEGg06VF/D42f88BXNkqw
FggtTx9QZ9TYJtVqPxheoUFplHTJ3OQizARWehUNA5NNmGMN14JR3Q+q0YXq/DpFwJV9tKuY2VlH3Rxr7ZpqDaz3IOyZnR3/tKGIrNXiYfM+/TZtVk5D8t7sSR0nP4vZuHHSfO6NbMvFYzKauteTrSm2Wvn1LDwl
ZhodK7JRtVwtiINvQoBhX6+/Q4j62KWTGrPhibeEkmwy4pg+crCKLJvXHI8K8zKfmrp7z3zlqqqAuzon22ntFmsnwTYXWDfL8c68ZQsQlyUPqTf9DpyoH7YZ/lS302hB80IWMg/cpNeIMmcKpXN/N7iqwBuzNxVw
wF07V0EgPOLxX0X7Qzin0HkaWIIOmXs27cKNoZadEj3Bh8pywq4isRNlUSA0wF3LNHtsIdHMa4t+UwJMrwhCByr2ydOpBc8n3pwbEQEXmlHrjhZqOy1YZNY1+3qCG3TD4+E46tTRsZKNvkYzDSPXZ/+5CIlcDdu+
D9yqMpK2ck8W44v5wqX0n04+yvNGOE/j93jYzdvC+NJxbdO4zQRpP+IXxo0yc/fayZaedwDx9BKiY91c8fi3dH8uvICJMQFqEw9NCc++llwqmXW3s4ghDNiivppuWM9yr8KfuyXI2GZpONZGlZZLipIzRIN4yOsB
YgYiQfxbrsXeprjufOhVQJDV4wCbIbEOa6xU5dRKU9IZ7LrbAyTDS8R5eesO9OvVOF7JnRmymsbg1KLZpJ1cRe94kjFO/WkuzLU1qZG9/NOcIet8ctPvQ35/rnBORUZnPUKEQRnDq734EPBt233RdLuIfvhFEFQa
nTBH5B+lGtmWvNW3sLn2J82Z/O7LujENxsytA0bSfGtVhAEl31ynZHFz1o5VeWQWDnnQ2JV9tUSlkYPQrBxPq6s29lSdHF+fDyispgDTaZAwF53uU6xnQOebUTQr2VsRoCZr2lsWgdrNgacvfn4+cd9KLW/WLpZo
SFqgoZoaxZHa10TOsjNwzMAeqcdDx+m7UmFLkqIHjJGRaX9iI9+xzCII5gbcyMfQJPqDbN4QrB0h/sSr92V5F7JXvPfBA5x6pnfDHRqeUJ9RHvRqoJdxd4EIerTQGvts5D5dLZmqDo/oGja3Ndot9UWzzrfnY+/x
c19roesmq8Ed0Oxp4tvwSFfy7CFHVliDV+E9GXVoDM8/Jbe9X03d/TOUngDS3tJz3JJ0jTxuSfFXEhUN9m26KWQXzA5gE+PA8+6iMz00ySJu89icPb4uJRu6W00vW+w5cuq5bMa/0BEIuObCQDBnGdwklHtfYJ/l
1ceRrS2Urfad4opfqRk5vP59nHirQTkE0egpXZJcucK0lfw58ucezfJCsRwW+4EI91+lu/mujLS4DCx2ujgIz9OeX2We6oKlPnUmcff0qHJnEZtAuwZ8DG0krOi/ME04wJQI+HYHEy9/yru1a8Bmt39HC/YqARtq
0IYl9vAdA8DftL6KWJlG4Fyt0FetLYU/aQafqW8coHyurG6RR7tQfd2ZsYg1MnJ6EA/B3x/B8atau+rrIqfBOtvh2CiYwPL70v+cZzz075Ir15H80VCk/i0blfVXIUTvLWFJHkfTCZ7LVuDHOHfzt1arWYFVZza1
sZY0u4d0cF210p1PAFW8KKDkGLnNBU89YM3CNucJDGJNJckaXglplwOq8SgLZPlxGZ4XPhOMFj1AgELHTsj9I0Hext5oBKE0jC1qXdxAj/nx2HRk37nwWBritdhYQ3svJ2Sp1eXv8LQob2sJFVDuwRjme1BiAvEC
6HLPahpcYgl9ugG0PQGh2qXu2WVF1EqTmp4SG5JraIBd4tkjGT62lJDnc+B9OP4pfEWOZuUY+HCsgz2+b875akVjSTW+AfdTH2L9pQ3QQDLMBXkZjuTyRTfYhGmeskdLdd+HW1xk0wj9rrfcgeYDUY6+aAy7dxPG
FalQ9HZAA2opho9qwrorRbnw9FVMb/rJm08B5ytZf2mmLwB9NZaHaDzKrrY7SdWdyJSb4iTOnK7lu0zX1aBicsFKC4tK95Vu19hISczme+gmQv3XJMiQXL5IFpObPgh9yDB88qO/5xltKujHbPn4lDJxHBRm69gw
YOj4jtk4NBQ5GjQdHZcApQ77WGuJSUYLc70wicbI4Sl6p0a3L13dL3OowY9lRPB8DRJEY261APbLJEL9AM6kKwFXGXUaFpny15h6UL9p58QbswE0Fuz2knJEgTeGc2k6qf562ex5pJ1VqFJXZtyVtjy6rkLUQUmK
vrSFIBBIWOaNKJzBGVBDY7mUrh+U6si1SA93Mvw1pIQKRPv0pMhCp+UeGZTNfG1mT0bjK+JIDJ2/AZD4EDjF5yfTnNsAuO6rEG6zu6U8r15GqkDLt9Ey5okuLHLSsnX9QUkYtPOzswVRCt+dUpIM9q+pFZrk8u+p
wvhb/pyqEJbx31Pt4fbenk7/lPWwzQx9IZR8fxVJPna3x2Z3GkPDLOq5Somxhzbi1utkgqhbQO/8LzbB+xJOwoXXebN3GPYKBet2hWM+/XxiOWAwP8clLdKVqUoX4HQXwm/XUGnvDibhD9zu+ElqtKln2sDvyyDd
rx5Pg6DEDALzQ56u9E5oNfalz2EZDZ61T+7hONBbjn+qYdgAkjt3Beu9F7x0lzAWtLMWcY2e5YSqdOwYCFvVSEflPmd1EzYoLk1zB7WUccpE0vabu/Yy9rWfRoXqaAFKv5shVMYatWjn+u7snJTTctOAJZZUFgnu
ehUt7dg9VhKUMRWHXwRfykev/MkB6whEy4MJKWHV5/z7a7j0hSRtYyLTqMEqBwCwI9MWcSX1dAHegsih9R7Wgn2j3OKsXod8oroo6YdXFfesYJ1rEIXF+W4wRpZEV1FUCchWVaizzQFNNb/H1IA0qxmyv44k84rh
AKg14etsVgCJpgkdV/SSDuLtt+rKZVTmMp30HKyBNAJaMZpre2+9kRnON7BJYkO/muREncD0timorZHVWJYch1YiClfELVS3lKGGJjCRRtbVYoZ+KjfaS6jUiAnEVHoRidPUsFEWwlBZSdW25KF24rqMBHO1bJRh
EexcaXjnhZF4J85FP73eOBXnr+Rr+Xtb3qm3BMV/dck3wNLH+8rb99Orj8c3kbhjDwSsU/ADukyueqK/++trp7k/f+K5aO+ARagzFTjjBkWO6LFrTH7odvEPhB7VF9j0zMAbkg/W7gPA1Q051JyO/o6lc2bu1MMe
2FCXC14ECUnkaY+oXomc6IIOEHE9mc/FmeGP9njN0eIEwgBSOxZDE/gN+vx4QarEldKzJLl0JtxM19eUW4xm9to7uYQ3u+k2JdQe5uvjmeMMwKPcfEZBOPVI07hFWLrrMaiXuCavPerEUfp0bWR2W17aKpQ8Z6cz
k7vWOke5PNqLlwv/AcYvjsr06tsz/5c2p81IqGQc4vKzz8cTt9Pzcc+YQKE9FCvoQIDhV3d8BqXYAcKMrRBm+t7pttirNzc8LHjr+TZNIlDxVmRxw6RJREtdIcfWSUiG5aumC5nq+Fwu2c2abFJMOqxX/i+S3uR9
Kl6Eq8g7sfFeR8vtqW5rfy1lqYVY0lVqHPZksk2poLwYZpaGAF7j5ALLk/T9iTYhlSt94smnQq0HVAE1fyk+UEeSTMeeAx5v/3prFtVM4hQEhy+MbbzlVJFH+g8ERJd+q+0UaMUr1EiF6AkmM4WrzzxjqbGhB71v
gl0mZTbGb7yTxWn+jwBv6nyT0WNpOc8A0KJDrNft9nGNcekiYmVF6B8KxqsWsoh8yFS5ExTm6FmI8jfvM1HEm8ULeX/LgAzXVkVe3K3mptYzU99n4BTiVmcC0VheYAB5irJAQFCVsqdC7SEExLL6XHAiasqgX3YH
SyMQOr0qV3+kRMEao+bC/sdaj8MBzYSSjG+BJbgg3AnDblIC9G5DYOmKw0I6yl12tmqPkAwWoe72MU4UeHDR8c0XW/wZqbcZXCVKd1GIDbJsStxtgOKDBC5R/+IxmNKywDF13hpJYkieocZHkWZmq6wQkRmCLUHy
iIoBDygK8fEWUf13qWdKVlYPbfOUPng2+gKiOoHF7NeR7a36w4zrHUP0fEt89lpr6WNRJPtmmgGEgfLv0r7OO6u7aJTAE89+GoMkDknKyxcme9liMaS5wkcbwtbCDxOIA/x54jhBz31QbpngUDByS2jZar3G/ft2
8iH+o4u5Tc/Wc/etiL/03r3+c3jznoFLhSXvxQHeS1Q81+vp+OT9gaAgdYuh8LvxYrF8aTRBhaeK0Ol3UobHBPMx9TuwdOcZiDAOjOxKHCmM99r1p+sRdMZp91qkwiFvfXGLrJdZurom4Zmcb+dsAa6+nUiYPr7x
+moqSIms9eiqegifHAtKy0KY2g4zbkQ4U/kWEsDatrlh4hsaRMHHPhOGgtqHWQogj8qm/jrRbEZEshJVbajPpqysRiXJu58nrqnV+7EsfBgMlgTkcb/wRQ8o+HjlWT7hMfGNMOzDRUeS8OZucmH0nhLnhpNuoKxR
3UiDlFlRFZ+dZxCw88zkuMSaZtQfBP4I15FgML81c4Tr8fzSc27bUQLArmQWqRMDbxAEag5lx0lgInst3TpPUAIvsx6tqbJZ4lad0DbmgIdAFRmcWez1Gw77PLR5Ufw74If5oSMTfZLKDe2JLeWhOyVSFCaXuAMY
uTGSKoKy5SCAMypRyaZZWspq+0somdTPdd7q8+kPdOetP/1ZXHvH3ubTb8Wl98ybeTdPfGX3RH1Q3C6M5q7OHqJkXYo6JelUzmm7EMYLN1wwQ7bvg2Z1+jaAczoKfINBD9m+jmKY13U/sspGrz5AsoHvcd8EAOx8
Ixqpd/XhvcDKoVVI9DWjoFQtpU1MQTVu/evQ2Fmh6qpUqFcN1ccuEnnxoEajsf2sfxANGwmPlLlcZDXqMRgYo+zj61r8JKadDgA9RSB0dUgnOat4+h9Q5FnM9ZkBp0mUIrayI5KzQrhs56BNJTxLdRuv5L4zVibY
mHTX7QSSxSW37Bcv9vFE87u8tY2YV5hHNsnAFB+F2MLsBTsrelQH0DxoiIOJCNReGSeCgFwCIQC9qCmaUqqK6Li5Q0OSdtOeQqyCnTxpKIYkzPuMmW08axNEhZFRGiDv4MGup6fR6A0Bl+pzAiOnsFvyE4CIQqec
IAr0Uxglv98knugg2skFnyQ6uVAfLZoinnkHVVJNAiSrtazdE8KvLYgQ1VaC4bmUL9tUJsFtSmEm2o5piuFdzX7VSiM+0RUUbBAl+btnsfR2IyWesZsJQ23yW1fkfGR/0mNEtDkaZ1XA170XODu7DQVpXZ4Qa3ic
2tXHGKMUmt2IKudJRVKeZ89cNRxOcSpbXxNOUX+XtCmfwXicqeX6x0cz8Rs4E6p5w0+LSOCzdHwrmb0qu0jMlLHdziAigduBXZGZl+xQcFw4NrZsLhDqJDo6hDdrpHkmLLVkRCVKFUXett0CSymCY00FqDq3MyLQ
ad3NgOYytAv7E76PCPahIsuRPYxZoGsQZchH/nHRv3GWAyuJI6Y0HOGjhHE0L3cTw/RO2qP8lAs4RnwCNQ3Uvvpl06HvY4myvOkvZ6BnAqvxOxYliYdoHGmr17XhYDAm+HYplhwcuUw0OZylo1ckbDdmYRUo3D0w
nwANSmOtgR6NsxEQEwJtzmSis5RN6yu4EdfmjB/vFV/C0VyYk9R8dksiL24+KStOBsNODfOnUBJdU0ThgFVR8SjMqjMaqN7iA4JPhj9h7iVfe7tBuEZHJmCf1LtIDB1abmXBphLpznigxTyT/l6ah14WmFvpMymG
YWxj+t7jifktXFd0JFs6g0onBZGi0kDyG50QK1pGGhdWL8cG5RHBCt+BAOkR4ToVRGmJYyXzvAQfFIpYVyJOjCMPQiGJFC8bIvMDZLrOBFTMdp3ozrap5B81rr0hLGjOtJn50KyI6lRJYMxRUWGeUXHuPHlbtOr+
rUHA3BY+cOtnCmV+e+io6/ecWMzQxQp/yA0Y5sPFZwV0aUEWO7nEFg3FZo9QbRKeXT/MwB+s8MtY6g79VOj3QGRRJ5gEpnxLdQ5zqKPDMdHmBE44D7zKjZuzuEWwTdzTVwMnYrWfmkJDFb2dYcdsrBOlXgGQHJxb
S9L4tNyTctgZCkft84NyjTE95Ksxpe9f+E4pno9C47mpmsxLYHi4i0iD0gqd+vsM/F3k6dP/LnclbPK/f+6un58ryPGPz53z8P7jffauHnt/pY3L/3YvWHX1c8yduKvineSP0OHQ8vOLgboPiLpLVke9Pk1lt5On
yluYwjS8CPEVRadxhnsv/PLu0l9Cs/5Pzfo59LGaViZDr76gOt0ceU6aTfQdJuZJ1STm02QKS4zhUUrAYm6e9v11VCjcLDn9xbckyWinzO0fTaesFZ+qVv8m445e0qM5z3S58LF6S9f/HkyqD/SQntIjejrnhR42
651aT/Gz8CHxRrTfK1V/4o4JPZef4lqLHCG9Td3TiUHlNHHNNEbNvOBSbrmuFU5SlsbK51rWuqJufhNvKQPYzcavu7GWzfHauhF1xBozQsGqH9BPE4XrwZB6Ona7TNgql1Zr1wgg3OdsiVvnsRreJq9cCSg0uI2Z
U4M/lmKfZJ2ap/EjN1x1ZkIIp6qweMBiYjoqR0UoSw8KRB5sYLy+XCSlTCeV6/W+f3R7y9a656wMyJPPtCVCZ/ysRSTamKgk6DTPkQif+5AhKmYh88Hs0nMs8cbKgQBBNTbSL9f0slTbbgTL/QYhdlsi1vpw/S+5
Iplg9xcQ85csBehdKEMLl2RTbBd49WnfNPewNR5rUOgDr/XoiIirp6dn3okFf8Ce0LWUlasOy7l1e+GkqjHCcqnKEpgJBY7+8jmpsNNv3o6SQFZ8Fk1g+P1LXV7I9JQO8C9E94Llel8ccK4aOzbCiOIiV3Jit5hl
d+Ke7mUgOqxw1zkv1JZ7BBjcWGto+yzhJhnRVmjPnCNhxrc8vS35reAsYUDjEgvOti2becc3XvRABgxpgdFJOqlJQCc/Kuo4OdhTAY5mK8+oqqpMzXZVEAS2e3LrfC2gfYtjfRmeR/lld5oGHeOsWXiG3JlxZYXV
chxSUnQEhwzEAApedw0Gr6QrHk7UaBX62dAGwwO5KHuGFwTYi9+Z2E+jqaf5ggA+GOHMGO2wXN3ooQktHmSaMrkk0oVFWidxLspptH8mQxeJ2sPbPtDxVct4yDM8VqB8DK9wNmUoN6FEaVQDxUoOE22/nOidEdtO
A9VJll1nP8Yixiayv0Rw+F8q3/jBb571mihaZPiuPYl3IKK7xJEAZHhL93XHsjpW9UmJDKcKlGoeeJ6s/67O4pyt5LJaQmsvP5OmlZd0kGmWLucKxt+xCKZPwGhZEO84SgvbtI3BIGTrdJ7/fkpczo3G2dyz9XbG
mhTphsvhFefEuPOkqLvCdLw/KsgG2D+dX3izoJZl526eZ4aOuqdzcZrll20iQ9bNyorZOisWTWp6/aQEP4c/fBWEFqh6R1B4aKLjGQ6cb1LPgFVGq18pNsrLcZguYGY0RnxqYbrwCPs/S4eDlGtCe47F0bjCwQYi
dAYo/5JuVV7H2x+V0ZMvpGvA8U0DYx3Lj7hR6DNejcUkm9zbD/mtzNLy9uqAWwBXbT5q3UntUlwqkSzdfjc0Np9qO/1uKH7/tNvz46YLrwXUjtKbjT/CRc2ylHZTpFbmIATMJa++vsNnBdj6cFGdgmn8N8ORnLna
MZtkOwdA6OOs5dmRgyM/3MZZE014duWFzDL6UHm3ds3RHM/OHCUDBPDsAto2gOOzAtqMyR+BXf4ADafDJXX1Oq7SnRqxOmxpOhC6hsCh4arBBRAj4wT0ucm09/Hmr+GS6uyCSRT/2dI+l8l/ZPDqbDPTn/9ofjn1
ybf8dFpmJp7dF/cFQ0V7fC6L/wQqoPikP8Pz68IwovPGqGwweS/pZAZLhre6YTlqAbidmKjQ2qYMqNfvu8+k/WNqfw3ZKHLeUA9VlAjw7bfQiP4DoRGxwZKZcgkszC1axC6ONybvZ53VZOlpO0EMFWMcP6+BOyVa
bpY7pBWp5XrlndupDNIxzAoJlEQODOypYk6yMLc8ixu8pexJuA7KNZwtsSj32RdGn9bwch5mnyphBI1SlnOjTNNWpRpiEJIGgOPUCROXk/oGr00lv9Qbe9cLqusKK++ZXxo+s6N/1DlshIwB1tvY1iyATbdxNSnQ
f2RhSIFPZOoVzPaJekiOJA/D6Ln/r9PFFDPySxgmvdWP3yW79T91ej3FztffDi8idK43Xuwbp1BaTknXbJOZDHy+LQ383Px/v5VPpN4Z5GBnxlg5LinDjWTEufpNPMDCN3FFwJsMxo6/WGhT9aoeJgx/tQ7j+olv
HgqoCboZ9FI048k8A2E1BYWQCZoH2xIKq6RPJuo1ECbLb3IrhIJsFkBplqsLq0ZaXtqCMBlsZlh1PdWtGJrE+29vah53Hk6JmUDnS1SRi8ZGBZN0KxXlJjq7cMV1X6snr54yk7AwQ1bYHgzruVSgKjBHuSIJpBoj
tnaGMTJGEwPxspDr7f/nZFxMyaXfbdft0gw51syPsHW0sa2BeuAsLLO2urtwQh3poTgovI9uEXt1rthI3VAchGQVqxm6iFZIc4SZPl69ETwjozu413MH0SAcIg8fpwADQkkW2ESmqobzzF5EW0gMOtY0LCGwdWlZ
FBuR1xYdZYOuGUU3kTUmzypuX4S/sPWVl5scHWOrYEbkZggZxdv/k1m7DM2/JeGdojUN7TbGZQK1FfOrR7LTu6ralCBHtKO9zrWW9fWCfK5RQX7JC+rxwEiMCs2yxdqCaWzUEB0uQUdufVUId0CdanM4eS7kPBH8
sgypZL1tNJmBXbV+kKq8XUEfrBrPFfd6+5bYNyX+hOWKG6UUFbtDSVlWbY1urY5ncysrX1XvGeWwT205Hs/AIcYOW7o1CHkhUu7qfSPtwO20mDAw82HQqnv5tYaZSSpAQUn9SJV0SQVTqe9yVyKx7oF1OMipVtW5
CB1zBXr4eGMOlx6yeW28vkqgAm8GBGMHVeEpNXgra1hxdkp6OJsLQCWHI8ULmxnJ14VQ14JMK5/1MegOtwfBWGBd+NJeb66jZKPEBXP0SEt0OmgoI4lVbbBhe3Z7oiNDGCX4GhPsPf79r8uZn2ZWVCP5Gi5J+u4X
abDO7tKRgT6ZO7VcO7SZneYNK3+7QwNL2+em70ClPa87xnDaCI9jfftqI6E6KDGJDlH5QZOxLoEdfxt8et+noTOXzlPtcrrirCaduti9z1wGjzfvbMGbPAD8i1BOxK+uhbAAu6JxbM8YGtwGQ/3wg602l80bCDGL
AFGCxIGT6+1+8F5De+TZSOj2xnWKFvTUMTV7VLqtsqRAgJsduHnV+k+AmJGrWoSiTrZEi8dRCFF8Qx4IaubrvNwlt/t0aFtk39cRWCsMTshMOHTDnmBfJgTK7TU4TZtHShLfVt9hJPIAcawK5d7bw4/TyS/nnMaO
AffZbzMMfMSKHlJXlxZTTLrej81Zs3roH2jU+/7oRzRH755/jLIteh5nAhHBze7SH9vumqripC4d9GZonB9yl6cm3RMS7gw9S3Q4ieiofYr497Q7GH2zwD/9OOvfjXJ3ksD9wS78vYN6oyCc82yp+yyDhSzNKiNo
LLB/dGVJIJw674JXpPj50z7Pn7buaMPH8vLQDtu8zbKztOTB3JYIwgyNaAVXfHsLQSVhvPotYWGIbcLOxxPDvoDQWuavk4dcZykRJCwwnzNNYHNY9r0rl2gjhwy0i+i3zlTk0rCjoe15wKCO3wkju61nskGHpz2L
b7/JsJYeE7rim3AIl5lW6/CkH5gnvacomM9/1YHipE7Q0ppnBzMMi5dup87JlTDXaV8znecMGb0N9FySmhSTXgVVAS86DCmVhwOmupF14t98pnmrJRW7gffhXf029c7Uac5q2zoVu+GLlbtydbb6kc89cnbg1cSk
lNLwuxnpLgxOJkg3s3Y2g/mPMZWML5zoPovEmDWjYzryc8pFCLIotSR9Qmkv90wwia5/NgE+VAGU4uBIXZFCNXbxhOn4xhNy1POpyP5RklNexWnUQHPHpteT3rkmDm30WFKxcvEIAo4CwJCswea031SAqSxmd/Gb
UqaqFKmQr3owLrBUwboDC36mckkwSCoB19TyvKQKdVuxTxvlTq40pDfsBqTHbODNwRhAsm8XSxM8GY8rcElOP1I6gGqJ5/f7LTosFRRI5YUiFcYbFAaVPBZLUzgYLWMrkxg+SB+TMVTAwQii/V2SQ3F8sA1mh90R
8bBJ02ea07yvoqSzSup97LXjCBYPdz2lYtNgCjj6Acg9ojnVME/5Fzd5nx4aTCPaPH//6w5PRXSBIoxpin4yUqmV6EKre1Vz5i2w9fIOfRxSewhWpx1VSB6KtSZNeUI1CPgRVEftPJzq1STijdRts8h5FrCsEko3
LhoiSosTaajk2rNpnoDFS5q7A0sF4ljgXMZcM6NUBgXugr5irclFXCPaUXIwkIkdZCCIMrSyoAG08KFwqqp2RK4nEDUBd3DoTJsYiT0HulNmV2yc6aTcGJeKjU0Jy+J9DmqMqZRex1f0TRWzinyt4eY6qDmvbJP/
uttOcu66989suxo4RfoaMo+QvBGVYQCPTx9Bhz+K5v99X4ve2c9DeAjuZ0Tsx0JE70cUralRZiYALEcRclJ8kWc1/ZOkkNtpmbMc6kUNE5HTL1/UaWayF9E6lwRDeRYA/nEa0KJ6ZKL47zSgkt+/rzbC9SHYw9e4
PzosNgIOew9W8OJes1O3gt5r6CW+cP6N6RnNDaTmKrzmxdwZiA6Pxx1vp9KXNvWtrVQjRk47hsTx11B3rlNB8JLaPb7uVJmDM2JqDgohBc7qJaoa0cY6fcBRotNxcuZvY58OLSLhIOP88jsUDbskZhrw1u8TSXHs
j9UXaDreS+at8+oE8rKEg0nZXVucquuzhqzGVJIzdoBC3C8sWTHPZOot+kO/g+3N7hLTv0Jjc1rcdOKDJ7qPWU5u0RjCcRSXSP+foVhfh1hJuHpasofD91xmIAASZuzgux3f71d8NzQMIhD3XsKBTqXRId10bJII
yuB9OCU4LmQkiAAN2Z+yJVno+fZT2WrZLi+M9wimfluQWwsMV7ABgvGW4Pu5C+nOzUFise/oEZg/oZwfJwrTl2QqL6u0I4Taes7VZte43J5BJCkB5RgeELSDKV+SGbG4dCd1iLHdBGyBMFvmOAAQGT0XLhgfgvIm
k7YboEHhMp3BWo0Tt0NgzFad71fgVlFpQC7N2A733AWOLhctEJafljG26hJqEiXOVGHRKXv3YHu19zEUBl9syIuOtMS25xxd1hodxKkVT5T2KvGbf81YgydAS0a/k4eok+/E8w+ZZGKlkGAmGRitP6NsHmArdUbB
rWWtBDImmH/sQLNHfWMC6mJwAIT67dzRRzYPojXCpZyWBKffR76+2LZedYnkmBdCDDw50Ux3un4Ytwpae44B01kZZGrhTWmztBbOh6q6UIzC4QAH2DSmla8HtyawK2KbbDiOEC66b10VxlmwlhjAYvfvDEjnd2hC
8f7TzS7bamkaT3hyUSPxzQNaIOJUp4ng93rxlrrRWP5zZeZ+17wVfCbFp5+2dlNnO0lyuKgTMoXIEeyLu4W+1H1rJ0LukIYp4UknaN7ScvVV6uNmYQSE93EzwyKIAzYWOg77ZYIRGwLBZ25Vm8zwcjiE8KJvjIbi
3xM+fNjLwmW/JuQzzA47NqGr23RiEtARWenF3EAIAzBjfbDGyGQ8kG/HfETd2sdfxstuR1awv74gXDw/UYVee9lNCSIAvrPDk2hkvQTYtEsdlKfw59/x/6v73SdXAkHYo4q8DNynnsmikFoUBZ7V0PHKqT6R4Pvu
y3sfbgwPY80Am/+AwPUJ40X6z09Gfw4LMsrhO/52nNWHwnp+VnAILNbCz2dlYJHYOlaLfpSNGIekvJScjVD41LU765BuFEVdmpiFNg5RnUyQyBKsnJ4PwgVwIxYq0VwhplwwJRSC7qi1nGdsByMtdoKYLYSnCxrg
uX2/Q7pUd66F+6PLCXSBUB7BNJG0L0MQwvZX5hSxGEhCHGJqr2OeKq4phwFmL70rT472pQvzbVcdwQ4Ya71/IIxGu/ZsAydfMWFOUCqVtD//m9XOIVWnOGcmOofijXlXfDKDc+F0zikHV/P95K4z1YMFHMrLN115
zyKu9ZddIP35AfY28cx4HS1+9aiaKYYX4bYwJEXsNtQlF6S94E30TOxnVJzJNJsYvFo3VCsAUmTySCfFmujvDHoUWIOV0KSRFKIEmndr06X11V92Q4hVNxZSW5zpVhsEnlE1BWu1lWpRRFsiQj5gc99npyGYIJYV
UkxUQLokkS4jVPnWNREH7ANpAcenDwrhXwEuKo0MEMFZ+rIkcWd+lr6TjJnIuievPW9z152oJyM6/FHmgLfK+3btM4yFeqE+ArVWo3nPQs8hwZiql4hhiRpzMA2BikF6VvGvbWWM99Ak2i7o2MbFasyHbJVn8CnZ
+h6RyimZyabnDLS2Ik+1dK8xNebnRWIMrx1QX4MbO5SgD8ui0F5I9bahktu9kdqJ1d7unxpAPXNbYqQKb/1LdU0PjHTBNdtOgEIT8U0820gbQStUl7uiHPvq+gxzXFSFPqgynPNEwjNY3ykSKOjRG5s3DEWALWoa
9lYIDm5Ajt/JZhBSlo2tG+k2Ffsp+GwsEP0KvQHrZi+HkBdV62P6SvGYC12KjzcjQ1xy1Lo8PaSoZ4RlnV/SwgGY56NC8pt2KvRhB+KosREfZV8T31MZ8TqhB09Au8td1dF9HjbNjm0YXvkSWgXGcvqwfstwDga5
w1Ijwf6tKPJ3w/OSOgfL8o1fOMWZv5km3mf/H0RzESgVzztUFaG4HRSoHcK5IOChT/jcX72NirPMl/KQsPid8aB+tT/QY+euDkM3oxlQFf9SlJ0T8c6sDL8Yne16Xjb+bnBNu9ixKLvQM1Ej7oANsn+Xt+6BOzPL
KlmUldivxMnPSJqduzKMarbmC+cCKJWLKgodJigHCY61tgKNNtG7XEJpQVareluVDFS9UvLHd24ah07Uyq7SQsQ1bNf0bIth+lUaS0l76NnmGJtBiBzgk8EcvewmwnL1gFbiSZd+vHF27sGT0+u/SOycL++L9+az
eWt+dU5INo7X0lCaXH77u+ed5fLFQkh1fdae/OFHnh1kzN8L741lkHbzjWoS4r+Kn1FCyXuePttlSDTSrQCfHwRPakhrvD72CuqvYfC0PwwzVXeLLPKfRrJcVpDvfn56+7YOjaXVPuurrT0VHm/TxBmDJ9rlH/VP
/7aaf+FuiVrENYfEbX2e6R6mFCHtbTxGRm3eGYcir5xmPk9bHEB7oeQfUXZ8IH89SR4eRfd4SZLWqofzA7I79Jcytlk0X3JWt+JE+FqClNrLDkjlNFCA58UwEeo+2wmiykFw7m3Y5zuWmcfGbmmlbS7q8vI2vW+6
b7Ih7W1d70ZhczmXxd/XkABOzWwJyyH9XiNL+0zbmcLArB26K2S57wNja8J2elh0kliOwGculMv7tLnejSwSGCFKxCsTiny7guW8zWDAheM0VeeW5nbA25jQncHAtqKzIGAwDyNkS5oguARwElKzK5N95+lASlIh
qlbwECzBvxrLxUiQuRSdwY4PLJreW91L+2uz3y/V2x91uQvk4vEgfe1MnJzf5l/K+cqGOp7s+zLb+vCs25MiVVflUg1rD+po2G57mLMtaFEyoUcKsAXbLw5twTXwfqyOorrhZlUMu3cgdr2fQnZ8rQ0rSANdnj/d
QBwuuOcF7enEu3zafkZDni2chxXxvXAO+9Rcp3tQWwF+PzBn0aYlTSr/UJ5yEwJ+JtTBzavUON+E2THmicVvecVGXLzHIIdmS0BSHGBl1BiPcarOqiy6qzwibyPikhE6Elc2lvrWbS7MTd4gXtT4gY7WuMq09CW5
kGjm/SYnf1OZi60z7dw5V9nVzrVz7G6cI1GhmOp+m+um5L1S5GFmkNrsvbmMdFnGUSd5qgjaIRFwiJnkiX44ULVAdNpepC9+tQXDISzeR+df71ToQE9hupOfB/Ghz7QszIj94jCAHCcc1zazxtB55/Zn3RtTxSn2
3ovRug70WbJ2D+7FRfujkji4PTbu4NJMwWJW7gFmlP1qgV/m5GCxhV/B/59XH7OKeFgx7nDFLJl7PLH3yeTH+rSRdoMRj/INA4AaVLEriWOEylCwDvlGDcIGslUH3oMGSsRmbTBr6ZYVc2VoBItTj1h2WDL+Lb/U
uq0bC+ywVpTUjXcfS0WmJq0UFhiwvdIGkaiP/JYFrJUujZp5p/bO5h/ifpxsN+oVYJSeSKr1gaqqHpz81luwNSfg/FRFVSsXvc4/BRXWWZQb5o4D8HHgmLraPAe/f4/ZMnmH39orpSzptjqb1mCScmsml7/+c/9q
z4UNxRxS6T/d2gyVEF/4MZ7ZoYduZLhGV2hdfCywc7yxcEkHPn3m/IA7VWGhiwHRthenoS9K6cCsRSNtD6LUBr+UOtxX1Q0PuwPCR4GnJbAPcdVJt+hYQJVDWMo+MRi3L4A0kUc6TZe1kKKCHs12zQ/zFzH6e/Gp
od/1QBoWuaZzkOZqSwXgeyRcW6yQVu59RHXu7uHPvYp5TjaiwEIIS8MhdHULdxQ5By1TBL4/VM8MEn5mcNQ7vuKT5NQ9Ukz2x1s3HMvxByoF/lextMEzbdso/a2mby9egNYudjjGeSDwoAr9UweY3mNYNniNaPwv
m61uDhUCi6e/F3zQG8prfHjhTKO9BR/2NvcEHrommR+iwpG1q4BL6DisRfqEUrzIO0kk72HqJYdGNqZ/aYrcfGE9jKIgO5Jibi/smw9vd/powSxfxxG3chZxXgEz43tEok+4e4PvYJ0yIKNABbSdMpV2oR8fQ33j
nAcu0eZfCNMbbUutObst7UadOZW4qVFxQ1jlZ4HIm9UxtSNZJcqA5s+SsZB6xVfrewZlgqQtj18TLNcLNOWvIrIZiI4Kupe7nU7KXYjKwrbtlq8Hg5pFQslaA+tZkKRod6lE/6x2DSU38GaO9qlYMfAI+g+cRef6
+lUcwZyAwhwMkKbOa4kSFmwWQyYr355GokFgrrkp+OWeGI4Mp2UsIFgOxLbap1lAMKu3yFQbB8yBfF+vvl5H/hKfu2IH9OAqMyVXVxQo87TVfuiSt3jDC9He1wOBL7V5D9JgoVrfgRfngQAmXwcAJ653huC6sybC
wMMVr8ko3BXw4x0gXeuGsiwB6QQrgHQM3HQi6lvBZY1de02VBpF2NPtiCqbx/I2Vh6o8suvFwTq1j6UaDRhklpgs03ZYl0J1U+uHbW+pY8s4SIMqErKm+8ImIhsgiBcLslV75tS6TQRJ8dZLa3qpsPs4OLNXn9kW
H7zKrJpTKPYJa/fVMHZTRGUcdS75TxHJLJHYZllzuDlMMVECKoNwfkQIbqWYUnXwjFrEuynwRrC94XB71gA785DKtWdDbb0NM5fYC3+4HI4Ge+QKKfEzrT4KEWV/JRQO1dC0wuLe17wopI7dMaslNnr6UsKEjHly
lhKNXJN+M6/NLFe6Db7TekNJQBRlzJOezt3ImpDE5cTTTBwlJhquGkbKRItmq07+WbUmFe9nJIGH6h2GQRBxceCr5btE2E8IETSRS6/+LbQhzEsrlGykfv5vBpl0Bzzd8b4x0/Rgx48D9g7cHhgdONrx5sBgR01t
Jv/tjXbPDk93z3YT3jfZY6bTaq1vZ+kUdiTiPiguSuWNxMr+9lWrVRovTu4W1U3BuneWoM7RKSkxh8FS4jUyuYoYq+vTLg6/7ecH7GJsQnlAKcr543kU1/dknz+pxSRUXRfM17I98nOwELHov+vK35ksHw6gjjiE
pDvneJ5eRMbDqbODpTjKlEHR/2kODv2LQekIwadsj7g90FLGS1cdQV8qHI+qua2fGUIDXGVW5rSwuAny8z+OPSR0MpfueVr4tJtWMG8tKmxa+0dIcMZZAnhlF4DAdbkk5AnfR8uwgnjaHOsJaC2GYRT8Q6saRvRL
IyeAdlwsb82cazYI4YPpb65KJBna67HPFhnME5yWXv7/ooil2p6uxtnBrikumCcEtxsJuAT4/dhJGjEcc4Ysbctcun9en5Tr4V5dGbGptfz4a6MCpir2gT36DLxSgssH+yiAQObh0swlYhcehu+og2jW1wEDsVSE
XTyN970/SIKQ12h5+J4OPB5h6B2SQ1Bk4Ubde27IeeCblCu1UXRqVpmdsUsosJbXErmE4ddqGcWXx//ZYGG7Jb6OeNQCn7N67fdvm9wGnlsA88Kt009k2ew0tTRX33Vmze0R2XwiSjaYdeawyP6Hobn29cji5mw4
Nnhms46ip9OMI+ZrDvPpOwQef4jvBPVy9Mr0k4ksv+xMr/t6fSL1OF/sN7Bhb6xh8at1Xhe/k9N7pA4wS0mxrXnQ88c6Vv//6HtYqpB+DAZzwEJXsHo1Er4+dbxSGBc6a7LiCdzJgLw4YXx3Ydq7th4rxpxaugKr
A5zVhaaeWIss42VmzC3YY7kvb4+2T2UiTTUIt106y+uWNjvw4/cqowbcAQlFOKV+9T0FYUhkuWOO1cxho8ilvMYbKq8CuKVaDjY5O+Oa2Id0cDxKclD5cm93ZwuG28YJPejMIVGev7LL1tol5O2AuWtTwhUIxDJn
fkDSMcz0cHJq37mzrPqCTV10trCREciE87tYooPtorzCTaE4zpkIYv8qkRvPDcsh14vNIq9WW8d97SBQfVDiB20nL0szmJE+BiM346hp9GyJzPWJHVOsFprwKlIOquiG+z70uhAmaWVHyx7l8XZ9q6SYpAbdmLWg
SW68bdBuINtRVKtBmbAL7Sh60dquWrIrRO5/okp86Ek9/aAYHztKZV8DrVeZUfvUTGyUbdXYmTmOVKbGDhtmYm1Xeqp9D7nzA4Glc2mgt0VhxQXJA11RAsjRakP+rYRxbomaTy7PSp3OrIqyMBph+Oh8lIKeN/d6
+12V5oJ5ywDRFOOQDx1PkI+C2nos+xRU+vw4frZNPA4bMhHhaEhQlQ9fWxZE2U5TfsRM/JBM3Fw5FfKkrWNmaDbLJztFSQaJoh7ZF1hdDi1YxKURf/uXHvZQurd/Q0HCaBMRYhysD6M2cmrcppv3Y1i+niH0x71T
Ty9ZM2p7HVLavGFwNXRgF4WvshhQwVpy3ZK54MO/SAJa6MWv1yfT8ze8ntQKk2G5arV7F79NL8Tn4rW5YouovSh2g2O3z/FX0bth5uiQrK5SqqXvxXRDlTP6dE7a5KzHS1nHCkhtrCgx5BaAYgOrbUPLJUuWetHy
tVGfj5HQwkwmTaWjFhKA/N5sXIc2lAWBYBWZi24rq8rGReAz5wKgNdUDZEUnTz3fDF1EiH7ct5Kh38h+tsTe30q3n2zYhAGvBKMv0eRD+MrvCl0V3XGBBanEFwgCxkvrrYwFV4td3PAYWoYPy+Im28pOFM8ueSgg
2knof1mklH0FPSznvXZWJP7amKLcroAQwisJaufkTSJXTkdnttr+OfZcTvpLqObBnzp9XOLBEeULk6T5npyABSzynGdmOQLDNb8BL5v0a3idmXKH7rq0HDpGt+cDnwtenU4iWxLT61zb4VAUU4V+VEnTOttN6wmc
dtPIW6z3+dto63w1p+57bi2wfkF3j43htd2BVEDSjtIUl0g7Tqt0JvAr6/GjQE1j5CbbpnKl0JApHjyYqB1BXn35GE7WbCLm8woZ9dPiFulNyvf1wz772V2fV6JxL1cySGzRSXAc6Y7Y3vwJkXUft7h/xhVMKsn6
TJLb9PNwgNEllhNGlH4W4Iy26SRpNXiuyyfCWNRFRvajmOmEu7Bbas7Y0Yjjzk6Xo/O8hZQGsEkNBRqfp/vg9TTri+/bkxAdrcYPBR7I7LhjHsz+HS/9CrJPmkB5L51COSNm4OVHHDAGZDDrxbc7GHAH8ehwBCpS
MGrSpK1gs5os/ryyVJ4LFxwcl9vEvtgqtieTT55WVoLRIaLkqAxW2TAPbN0glC8u04KcEP1psG/Ne42l4fzST5TTrNts9slSzFvP4i+ktJ2+nO7lqSU4uSoRNV9AzteEJNdn6TpZ6Glgk7IHM2SkMEWcKzRkH1qz
1h1MEmeAzIgfbQJ5tRiGkPN/xqr+sbI0BW2C2TeDmw8sG0wD5s/VG/FX4+Y5iZ+avQekraX38kzjNamQtwOKxBa9GbMBZWeqSYO3Q9kEWZRZT+EMRCq2WOumFF/cWzcIgtwsNg06JuHDaZ3iEVGd0/mFHfVOuLa1
vIk1tM8RpZJV4izHmXpZMksX1CDVmp4GmeoSd6VUag6MS9yHRWsNOxbZ3GCfE+iLdi6YCr5WzCuotJ97576Z95v3uP8PUqrNvjSft5hheyLR+Vn2+XzYO0SlhkH8nja7dcTQSVmiusuRkke/cnnbNDzW/mUfGsuZ
+Qe8cPORn79b2e5x35hvdkRel6OXb4YSEQR1QczkOCI0bialqVY8tGC9zbFPU1Zn7Jzb7WMVm2IaFNjkVE8v6W3rwTA5qbIAOpQeV9c7DLtw2r7zGmt2m7piIWJBYkuktsGZhCyQDryno28sIRzs/+HImxzDpBQr
n+zqpiD/r5jRKQqQeB7MmF7N9ln1D2UTmFEWSlJdl8wj+dvtVQmLGxk1iC7a29pA78mvbYUG6yj1rxBcmDmwEnnMBSUlxOybMmJSNGospT5BQpUDVZZUu3RVVmlCUSjAcstfpsHKQf3eHYuZPbzD6UX9lMKDh30B
9CSnGGM/nwHr+aZsZOraqgccYiu1FXOh/yRv4RA8RinrS6BXafs7XzBvH9PdcHquqD3m1YoVxMFPcQzS+1jPbV9kd8inXrbUt/018BPbXQh1sfX98Wk+1C3QoEKat9h7eYqYBHEHcI7z10+qXKHow7+sjD+p+QbV
Hk/mX/9RMWFDd3JNF9W4uOmHrz37+fNZkjxflB2lYvDF4+G2Inwk53+SZjTI6fOjnh1VGladptefhMSZ5PyTrWVLK/15IWvVjS17/JJaWmBHdfsK5stP8i2anfMNLnvqpXpRK4h12HKZozYKD71tuQw5ZraKbyea
n/gTRU3JXEcgHLoZk3K3rQFKP9FCFy5cNwtt/rmYyBvZKGPFgvmHSzTuner9LzTBlDFvv1pt63ndLjZKlcjMDOLajFMAAQRIi8jAPkGNVUrFmYspAgrksWBQ0EMDtd20UOLq7jAfeFVyiEkEGTpIoFEiE0HIhEjA
Ysn7G0EyQlBBSTGVc17BxKmKNNZcTnhKam+YBWNO/lpImyZFwI3NN2pMGFFkicFx/pFEEkM9RW07+ov16W1KA8softZLpD/WOUKQ+HKsV7Tbcp5AEWMjFXHaa7Fqn/0rxJMvKOoUfclE9keMWSr3qnMyVNrGX7Zu
kCIzDm1IDeAMlZTdVFkw+tpxfB/DL0bH6uVE+4BbHqzK/5TJwtcc9ChgQso1ky32rG2YSwNZ5uGr5kHbI4WEh7H7zuC7p0bzmm5cPegyBLOvVJRsr0py1xfLrF8Xv7LYbcL7zNn4WmfjfpbnNHMxGYkdBHAj6CM7
KhAPvsDYO4gaT4cR/wn+cc9mfrVJD2QRgMpajX+bLVm3kl00CWO1VkN4vN9uwTzUyescGngz3mCyQPp2u62cu8gbX6sceYlRiij+aQZIMMCrpvD11dWIQJLg8xVZEdN4bRsdhKp8pvcfMsc58zwDnmx/dcTecITA
Y8PH3+dva6j1VdR4YWN3BH90GXN6Zl68QHaJ9CaJd937x7u2BJQkWlQycbsGPTgehxZAKm9hRMRNvVon44PVWwtJiwitX7xZ16/yALUbCg4pjXraH5DGYx9ozMeMMdmn6de9QA9Qp+9q8YMe85wb0x9XIvtvviV/
VI89x0w3mUuObSGTDsDYgJEGUEVQRywvO8CmKn4z/MLCAdiCvUAwmQzP+wMlKFSKwQciHl+PBAH5yxR81wgs1AyIU8sqaySUgY2JV+Mh79QQmbS1aFiWxTBIkz4fi037QjSivvlCJ5TL//aGIP71w4RWDon/ixKJ
LRuoaaUjBULBmPJmztcWRkT4zbxBh64C+QEM7cpwCeVlj/XJ0aipQWmMpxiIP4CZnx4Lp3tLo7kDRPAJiodFHXUmN2GL+e+QkaZK42isEcHUTdmzf7lXkWDqokx71Eir6YLYzEU1a65DvsK8RWSCNwCqucI+RCfn
gSH9AexrKUdfG7Zwh5SUB173sP386d9s65lqpQS9oB1F4P7f+iXL9ePjfD9GgM5l/Zp9bHXf2sID1cgDtK2holw6ufallVDrG6r2eEWovrs06idTFVrRG/7MXUJ7ItEbzKYEoQaRRzIojDq6mVOFMa9u8FRhhGI9
XQm56qnwRQSfvsP6KqJkqkg0hTDfMBRYmOIU0cRcmVJU+5/UwfQEZMmGP6YFPfJUcudtWIB5KVXeICYtuEJgMFT+QBa0AI1R3cEdCbMKkNzz0RQoy6so0Sv7f8QDGTs5XbFcEgahHyibAqrizOOeGXdTd0ihFHgr
xyhwR2kP2omjR0v5xyMLRu7YQwG/4o5+kp9CXcmOyKnM7Yz+pDKFV+xjMgTsY+oKaRH/CD1owGSPDvIVizu+4F8R6kJ2fqP98UOEyQZzRT7SevFLgHf2wT2ZtwB+ncpdexnmSFLDHFR272n5sCXBh4GvTCvwqOVL
grZpd08cSOL9MVRd7Ja+sQfArTrYP1f3RSmTbaAFIkXJE0q3ShMsKnSHU2bf4moLdF280EJwV8ObiqV8wPsxUY8Rt2y+IaSmN5U47eaUKkJkclbjxNd8vHfwploywcsr6iCRiLmN2Nwdc+95qZKaWGL5Eb45sBwO
9imcnQ6SjC1Wi1KgaAx+VDMnv7xXxEURpKOdARsCVXWytf3MGlp6piStba7klM7E1DVToBSzgx+S4fqRbjnlPrHBoegp2TNB54KsZTrxlMrSOPiDEASnYCn27L6Iqiv/ZD/K/bcyRf9QC2xaACXwvH2PzncsvjOJ
FvEEYMbn16C0T79rllWp5Wh6H6gKQP6ot/rdl3qwVjy/9FDZKUQTtqLxyMmWY4pEavZWZL+DMaTZJqlWYWSrqarSLLtNHCVj0IjvN2NbtcM+aATDPPb5N5GkWhhI+lRNumtiz4Mo8M+oYluM9POUbk3j+8S1zsS2
GpMPaeAu9NGLE4PdaCl+QH5lt/5oj8B/WrlPWH4nXdr6Y1/Mju4aO01STyhteHSDPw0oqgyJnnjS9RYom6Ox8AZwybC4GKETmY2LAIqpd9yq9QLEC89ltQtGjlodn6lBFPGNavysd1LCd6P2z9JiqqM+qg40dZAK
eZCrBq0Dq+HBrCc0Py11+EScNd9RAd9dVYiWJtc8dk/qFR0HUQdvY0PkAVOcyf6XBQsgeSjTVR1ooagOqYFslyyC2BcUUsQ7wPc1HwIjK7iB/EYsWrE9PL/ZrpNaYPNxlF0uJ/yFWyBuqSbhCeYpowyD9lgV0AfL
kzSTFygdlZ3LNiq2NphVjENDG84WHMQ5s+TE3eHNfxTH99DGWgQtYcasuBBydAsfxYjx6rqwu+Qm8/cHiUX07IkpTmbvg5KrfOzf47no24vTpMzdW17lY78hfQDT9EUu+UZSj2cGQCl6OlsiMkdcx70LDgXT4q6q
7yzryUEh95rPyht2bg7/T+wBHLjEZdS/7CK3z0UJ0qQGpxF9IRa8mKqMKErDvQKDmv2m6qTqXmoYrBpxUTwDqbQYSd2UAKAgC/PaWU00UM3QDCOpsrGLE69Jp380yiXYrwOnL7u2o/pTCmmOekg4qixyQMsrQo8F
BgiENdwksgIQ1tHRCmg35K445y4rzHyZyLm7BPwfR2qkS/MtvnZNJY0IH2XbzyrD93YM06pKhFFhoUzYqqS0cHrMZCara1ympZ3LXNbH3Nj22JPLeJypDJOlsXsj/4SECQvTHtqH02Ny6Ugsozgv3DaApWQ+xOPf
Mjqv9B0OIw2j9w9K8cQyMhy8YDfI6UUfkAGIK4sbcbl5D3sjZrFr/RvIxVhpKTy0gIau8xZaiyrk0UmskKNoAoef2tSFFyB+nPl2jK9K0QQw3NNpXGdZrIcEF7/9D3u8yPf37h8g9O4dB+uZBtH/jZid+8Nuuo8l
jB7yU0Zfq/+Ami10WBLZCW1U+7AbLw+KWZLv7r2PkKqfBR0+Hnj5DUUhHJDEoBBHFsoCf7B6xXFfr32/NavzYHbwsIP1LqeXY1bY9zBTwwfqmp2pXsZbGDoo6kYPxQwKFMq0pKFE9TLNTGfEimP1Wej473I6/c82
GpfHvigmMfNp2RQ/GFgrhiPtZNoE4Uf6ZGbc2TdTTGVgItJh5nN0oeKC6dzmdy1qj8CAkZQ4fOtb3tk2yQK/EqyJsDkt90/PhK2oBpA0zoRBWY7YKWlOka+o6b27H4DGQTaAvjGknmGCd6RyQsjwagUrKMbYrT84
apBaoRF7x78c+NrEGQtG5WBX2DhYYULfsHzaiEkQ362gOfBxcDSxlfPcijkXYzFeb5pviIl6ZbYLvuiJuQq/glPzGkOG6kmI+H7JUOHCXF2xlK6L0TQtPTE3NvvHqAfCk30WZ/Rt5igQbFUCGCEfb9nnnt2vj/fg
jbxL7/zTfeWLO3wlWg/CpKa1YW+0V4K46YmO1YYlH/zuwRWy+iwReaBWNYAnv5zwGkf+/upgllZ3hKFN9yanLd21Ola2hsn+sClyXkcrpzdZdGPrR89+L+RxtUwfYz+sWD4yeXBFaCISz/nvQHrnR9DDH9sE9iut
5iXWZj4k1DGoJDMZQmKy9OHI4Cue87f7f7Y9tg+7O6tr74yvHRg4eNZN/lvVJ0HjiahjflbUS3xbbR8UiuOBMB3SXg8dcHGyy9c6RvkOq1so1lfQE70DDbVlQDii3Ssbig3j2nkTU+Q1hlXLqpotU+LBj6B/rMGy
Ibckq99mKaQyfOy2TaTF+jtm8hQ1+m12WtFmQIgR9zaUV1vBGFx7/OWvzTvvOnR9IRkxuqE6P2iKqZFjBHn0vdHuhUkM3C6l1J5BW5Sp/nefGI73ste1ZDkwFJlD3eElqFqpbOR8CSWltXGLVJWcvrx2WfFmDhRv
zdQTQqMUxYc8e9A8WOsSrbj2myTD2o2EKQKsOEGbuZR8aA2nbxjV2T/rzwIQBRu/AOArv5fNQexPJOOOnUjHrEHxPlOFj0gQWNk9yrZczekoQlkMBg01QChaOcNnAKb0W4dabGRSXyFnjBqzi5lZIiR8z6rIh/hB
BlrtaaHR5XJTqd722sU0LLORZMOfFo8wi56Qd/DVGzjF7sBFio6uO9L6/i4z2SgVO1BKG/m+dzF0AbRmnNhQMOJOYe3Ik20noDxZWD22uIPW75XAau9xiOUYhokdSjL5QzKNsq5si0PLC2NCHesQqS8ow2fPmQNH
n7ak0Bg1RQelNl0KDWey8JUb0nXVcyScRGOeMxdbGMi2hLlY/nQopbsXDAVK7ypdsHj/eyWCM06AYgPsekSWrERiZOPd4s5nrN85tFXJh1Ucdh+1zQQap2d/xjn2SmQd6j5kZXHd3LFlWEJYnqpowfShPBqeJXLn
3vfIXmd3+wVLjutrxVfryOQLbOSY73LEsyoddtsav0SEedVXscVARm2Y+xpueMXKukPV3RFx0twQusfBVQ+wTnmZpCiwL1pnZS2ug+C0O6cBsgcfIDVUHMyTvVL3c5toXId8kflnX2Dv8LBTI7HwOyCVXDlxsWxe
SyoUgJA7HgM0IWaA5PnyEjNdJJvjeUJY/lergyz5QhxLqgCwZQpVvcakw9itSpQ4kqMymeFhASLAr6E12XMOkTgYO/IAFhjQBg0I9RRlGuQnNxrL7ndJvR2ECfCiKNd00XH0u6Sdzg1m6ZF4r7Gnha8zng2b1+EK
QSLA8ThO5SVWNMf1kdHzUWnfrEQAJHGsP6sHE90BFNhNSoNJ7NLhZK4GI8TZabu1irgRBhqNcg8G9KUtNAKYSI9G49A08Hp3hBUSCLTJYiNbNsLRzzpQTzwx4NcXVahyKIvOJ+O1zo7Rt8yHikFvi6Rw56Qp4LL3
PPnz+OtXiTGZFMRyEHBVvXGlQUTR9holFDOBtbxk0veaX6O3I3DQ6LfFCopGtSypod7NzT1JNk/+awokcb+EFef1Rf37fYny4JSsFS6cXafsAYIYSLumNEDKx3H0hPWljQNRKM/rRV7E93UOyoJtaV8Rg4HnoVMo
3o4x+DTiYYJagycQcnAxvToKftBIWi2wV+d1O3UyJNnO7h3LZnueY5cfDeXGtikWRIXlRq8oGogXCoLwuBIQjxrPmXA0X6fhUySLtdi84bBGJz6bErbtnvBVjvdxyor/dFSWr/fdQXqoVur22PJ7uCF71MYES0D4
xSDGjEvUsr4sBZCJTTFBEInQ4vW8ubd6+HPh9cKr5bkH6bv39jBUPp4L3fvw3MJrYF9E0GeaywFYcfP/HPdOLoapPxHnnm/NlctHfi62ZTxifWvXnq98dcP4PznLiSz7J4UFMKUPPJ6yBG2/bQ39vjYxTd6/ZzA+
3bHbdnlNaeYjxiHcqt3EHu+Fi2DWLqTUqatUpEvUnukGUy6+FIlQUeZQojSTKUpnw9R5MDzLsn/C9oQJr5DZnUvwOJcwjoRmUUd5K1qhaHzuNW3LYaWLWvqWSJoG+6vCo9Izh5QxWQwrdJxwzdZIJShfjOt8BrwO
V5Hqzg83E1dlsi1QIRzYD8Y37kzcTEmjeuTC1iSk7lr8nkfvWtJXMh2HVipjA/lDLkwvZBJ+sitgg3hj19zIr0E/psELsiV7JsswHmrD2xt1HH/IekFnEIZd0N1PdzRI2lRU1uRHM3/MgPriJqSHpTWHBtqHhx1b
cS8C0ZPdwH9MmbNK0+xTdwTBCZgO2gnrJzlW+mMDe1jQYgPbpHJdzvNMay0giciAR5KMtKXjjQBnHFnMQLUR0wZB6Raj0k6j+rFCh4difNgQQIshcB+GEb2PR9wKTiQC1sDQ8l1f4RopPou1TkJDv+UKxxACVPWl
KAJuwSi7JsKFwNgT0MVYS2/FU2NpXr7YOf6rXAn6hTypAYx5LfspmWCo35ccKzLA74RUVWJ9MBJ2hzHRezVUUU8r31/C4VP1g4Qg2MYCpRuQQO58hZPLYbRKqnpBovNFluEl5F1ASI3Wh+a+gSyrZRcI4jk6wydk
RmiO/M03WS3sKCJqX2wxYzpzDRNPmXsYMjCVHnMUA6z4eMTVXa9DPVEZUKU5mmY6Azax6gGp8XImTNOMgj+T4bcmQiIu9Vml7tUgtiRYkwW2xHy0ejr5+mD0StvweeKDOKiXf+fe+x9pb7iQ3HhPSDeUWRpvXuvn
g/Hrp7WXZuvUkrx2LWQjxFrZS+6RpR5xoxi+MvkgvMLmIgAtqsfjGLQ0MUacNfklKbqS9y1SaR8CrfyzIvgY+lXmm3WX+9PFatVsyrQuLilDKbwwVTK6nYujgrLxL+KSL2oW+48d2/tGKrR6V58eK/2Ft4XHw9Of
DKJdoAtdpV74KKV+zK3tbSmgple+gDWnYmX9xIZa4rDou1DeNvCX0uojF+03amFrXfPfn5bVvH5Mv25FBgwQBqMnUZIaogGMGsZWNU1yrU1SVyGG9s34E9D06Z9dg1xAUXeljRVgvpDVy4tNFIBGe2c+3+Y73mfR
0Z36cEB3siFXk/U18R7SWGFbL20mCbpnqwqtEXU49jrnPV2ZCknhcJcZr1LSeZmwq6lxsrOLy5+vAUbcsI0xldn4oibRagjGF/WigppX/EOB7PIQUg4DBWuGQ4Gyn0EpsbFVJdpZkOaV2y2joCHLYdtqpqJ11Dck
8jJftMujBBmmI9MPAxy+yZXiACsyg5XErVHdBvw6vqgge7v6DaMpDgPowp4tf2fkR1GetRwh0Jrm1euc2IgHX9Oo15UZjIk3seAYarO6cRhdFSRZ0yyXWG1x6Ru6PtWr2GerGhpLWhUrMa5+JO2RQ8iIJcvgjghi
ljg1IVGiztl+s55FDcGeVn/qNZMyKReIRgJWloCG8WIYakookUgKhdtMLnHa6HuiAmDANXLRK19uVp21KlrRrBmxj88Qhzj0YDsMxL7qRI0slCOUsnHh5yM5TpnQ4xyeK0l4jthDEzrep3/UXeYtRx589vJPfb3Q
8/zJ8/TX83bTPIhUCNztOh38pPgJzQN2xsYe+7TAc+2hp38r/JWJR0ZqoFt/uqer/TSfexsAM0GOBkDK2eVZqobfDdjplD3gwnFG3xvdrs59w3m0mnYcBxPWbmcfxpwUYTjuQsgdnjB7CPnqywRvV9U3V7NkXQW9
Rx2S3/i06RYGtlOS3pU6SyeRVpPt9bwcS7XyWoLrpm7RL8Ysu2EoQhX7Y3BsGZdRcZ21QxrzF972V1J5IHx+gj0lodvs2ceHaOiy4LWbxbLhZT5vXAusDsgN69UeHjV3rWu7Wwxz5cJJ/lQmvsuvUGps2SJjGE7i
IBDv5DECrB8pFhcpF2qaKTQXVKFSPeOeFM+R9BU4yW6QNOQyDmpqiFCyTFCh5ZolFGy/35us8bNqV6vQG8DVZ7xSTzvidjrpRhKcQbEIOk+x+1iwCD/IKFkgr6Mf7Hcc71y2z10iJ3B/Tm47zexhzF7T+DWdpcMm
edRikJpZrHVR3QO7feGGvdxWnx3b1vVGXNZ56azC5T181ZEUiAXJEEH3BeW2+lWdT0bifTs+FKm0z7tXbUdIqk25ARAbmp2GP5eKffZvvMLrr2Efz9KhuGvRfyz/aItMsno5kMDaDy65IA0WEIfPbARZiBV/TPGU
dJHwet/hlUFKodPMbgXB/vreydN/bJkO3sHBYnuVzcS+TWICHnDuEoKrszJLHsfhRmDyRvT5xYEnXF8PrdLfxiow3Fd3i5YEXu1vWK5S74JWWXhL9NrF43CTdoPyS+76BGMCSw54mix00Kcq7E59tOZsmBHCB7Pr
vyx76PXPoukI8Ul++eM3ItArzYjs5ukaVBYSX18cXB66p+ZSxMUzO4R8DTUME0H2IjA4o8v+pq4Qlib2hhQlQsgY1wTQ2NTaM6iAeK5D+Rq/mIuUuf96soeMWSFj7gljaXF4Q0TfAkCgmFfz4IzUv6mlFPyJQ3eR
aKagZYNqphav8lIDGkgSoYSWECoE8VKzhFBxX6NI2Sl0MfdnaMcwImH6qyt4TYuvJ0DsHDTS9p0L9wn0L5FAibp2i4K+YmtXYgs1oFCOQbbulgWWTjm++NOrIEmHi8HN2bD037ujxYSdSl6WVNi5BXxOBGs/dJhi
InEh5/7+74lgyaznU4dOpC/mXgaMi2mnXQqVXdbeOJNOQGpF8X0S3R/Bbj8B45fTyuLXkskokndiHBRfrjQQ1e0ditMuQ/qxHh5HRNzWe3+94Mg/HfKnXwBhkuw40/sjtP7GcYhCy7MIJI8cuPgNMOg255NEn3Tu
6fFvvoVU8JqV0EMgh7zL+WMtjh7SiDNBffwC4H06UZCbkQvvZ4R97pCPIGXIDCg+ztr/X8NUWMn/m25cd77WlWfWOBC4AlSGXRd+814pnu5ZgQ7AEz/tsz/U8eJV5/JlO+5ZyQbb9Q6MZ0yiMXMKGjZHwGomS5Gi
6agzOzpKX/BEVuopTDELCQEUMv7ljWWloAaHf93L9rylq8gwSEzPxf094r1nBhtIAfTM7cFqrh/Cq5hFbcOPxOSdzZeWTNA8wywBvViHQVWfdQAYKzPhz2tBixL7S/XUSmS1CvmiqNSBxilVci/nChVLY+tPJ7Tn
L13IaQ2sytZrE7H3UBnP279Ljvr2OvNDTWVbP3e/7xGNNQZsusVr5r+8pz57MuaXgxioNYKNscrO5SH5cC4akwDr/Bjv9t/qyfM8EI+T1dHgoW2jz0sSIOALUoEk+cWBowpAY1cfk5VszBq4/cHId83BT9wQ2y05
izNEpR4AIgmh0oAkkSl6M7NXi6w6DV9/Y9qUyJDZK5ZODItvKrzF/YT6Wn5Nc0km94mFslN/hcfQeDhBO2uzyI1lve5bj+EBBsW02Hns5EmPFEN8xDO2roXzStdU/jwcm6nvIV1/Mkw97B3nndPFkuNNTKfEbaST
PjJmbAWh8JTHDkr83L4i+vhNfBU8ZYEZllM16hDW+yND+94+kQe2yPbO0rT5RHvwMgIvijlYA8j7M1M+Mcn1cyjXvtPgcqLEOAO/HQRf061aJIH2l0pvvm2C0hfJ2tFRzJlj4nCR4mBbRGg3clSpLdF/7VwN67+X
ZglybHSZNUA4WmGd/JEM2/eomSgIrJS+JgYWoFEIyapPX6RgVuZs1UYyFTszV6NMAylZMqDJ93r0nW2yGwRLaZX4S1TRscZ9YpVZOt2GjpsaDSfHairpOLDVYAJbJ+0YGVA6R5eT9my2QYfxZWqbekBzbTdubAu9
tHprprWGSG6SAAk6omgMhqIsjqBr4rsoCdI2Iih1KQCdbwZuXGp2Y8dkRgPFYzCcdNjBKh3vyQR1vObi93wIx6sJAHl3hrgoZ+prnfuy1uLoEWPG8rSNu42facrxU57M0rhtaQIhXKAPbo84hKyLuWGYKTDdO+K6
pSf9KVrj/VW7eR/h/pbznQ0DBR/FL4caBKwJWufVm+V1DMJUo1k00EVCAmQZEpMJVFqUGpsuMxyuWirQalchxjdKBGE7v8CjG0wgQbAIF4jIsrRec9Yp9JoY4zt1GBE3GkE6hevhWy1aA6/Kih4ywwA1fw8L5HxV
NLNMUOv4jTqj/MO8LhsSdlJ089R8YkmjqUHywKkVDH/dE4atRd8Gcf9IgEqhbcE8uH2Up4Hi42EFCdWW31PoXqxqUEnIDgQ6UxYmbYLYaZVGMDU3XofK0libzhuYPUbyjNUHwNnuoZbCU7OJAnZWWfBFRKljh8M5
UP0+aKIheTz4lLL9jv9rnbg5eKII28NL/7u3THFqRf7zqo7YuTrVaSqfxFYdU9XXk+iH7W2+c0LaHEknCkLRCP7MNfzK2dnF33qEO83ZlxvmlEJAsAtCB6XVoeMZERnL0aWV44Z/ps8YoZND9ffD6Rg3O7n8c1D6
bumj/rzY+gehQNQpFLP75brOyq/nVv0LlcfPNXU5dV1+TQYCnPxrTfro8BIK5+W7zinmGCjTrPESE6vL6+20TZnvPbZFgrOd8xY2N6ihYqT55zmqE4c1WpW7w5l5lonSuRaNG5uij2Dvd5uho7eN05zflfI4B51c
CO90bHiy7Q3wo/0Z/XBV26dRSJYYm/jYQ9ZQgIEBGSdRHR/mer3wUjj+CT/lWXrELqQ0MttAgGYm6T8CBLyLWJRz70Ci8Ug10ROeT8wHwr2Il5XX8xwyMqSTJoiNcTHYoU8Iewb4JuxDAOAnIVG5tamcxKyf8UaD
ZiNL2IHDmAbHWgGXxdQ4D4XwbJWejx0I/d3J8OUVuA2PyVlyo2nuXj//tvXEgylmqMsjP+UmF2V2joZ57Gqn8mGG79nh79wPGuErfObxV9PZzrEdvK+tL93nVkOUJPjpQIYJJkI7+Kt4HzkD/zmYpzuiywiHDYmV
D2+v0xX81wbv2/Oy+HTUWw/vYngBTlBumzPKWS4880mBNaKKMplyT+Vj652LPJTNK2N5T7RR3nvM0wqym0U9rOJtmku3s763msrEtu5NOqVCUkmALQJSR9thZNbEaXBjzccYQwMHpXRtkvmy3w0m1eSmr4DIi/6S
LWoWslK7rmG4M6AMqAkHtGtFlwYxdVGJKeWXOBgFZWvfO66XbwTIuhCA3RZIvZZ1HghSuvHDSyjUbomwbiM48VsQA8I4OsEZE7MlgU4Sah6UhDUJC9Do9jMLUHMTALMAAOCJ4h8kNA+YdL6synWVZuJexPhKkwoS
jyj0CKGNJovM1+nAKu2OUGGeexq7XK+1+XKylg4DRcyJZy1Ll5JPwgKBwgUEB7eiPC3bC1lunibSMSC5SKQLxOg2xWFA8ejGQt5t8YEcZE+B6Ny3IrXxrT/7AD7C18JeMLHAHBJA9dC2HwzwKKD3SAlrZqilnSWF
1j2BvGOsPwJ0232AvMxlPg9yyrqaOFy87TV9u4xIQMGRsOOps7B1hdvnauP20+LMpoOHzxV5nqfNW2gAiGoX65NAHzMgfR5IqgaJAsDCC6Tn1Z+CNkJV9tMQ0x8corCkgYtYas/P4r5/w5af0az6qql/r0MUR8/r
DSEcQgi0BdbRvxJUgeqomEc2R6uBE3YNg8P0wM6yY/0QIyDFRlDEAQzQrgAYPwcw/FxClAGrF7Z8AI4slHlxcYaquo3B6R1KHtBHt2UX5wljZ/DabsdwH3Ca+oSLO1SppmyVYdfvuwVJqAIFx3bog2PUFdsqaoDp
Vh1jfBQ59Ag7b0LN1KAgxoKxdU3xKz0W/quI3uBgM3Qd9Ww9stuV/yFlFAjtCXAgpIkvon7cIa+05qt6o5QMYuAaiXfYZyPiT4G20/X/+y2B6N+eEP8kofkcApDKImRukYl2BbmOm7PEqWEZsUHpt0r6cWjmsRhu
SOZocbesBMkfz8zeo239ciJPbN6ylTCrd9Uu2Ia3NhMauQVlgW+xhvERiTreH43bp3Wk3Md40HSPIEbjEXIR6fDDbh+L2COY7/PWmsGAJ6g4xdEQ/7RapJeYh6AJZVOpE9RGg6GhPpmwx7D6nuNCN5jmSAFT3kbH
tFjnRLl26Rr5gUGW820td9vbQ2rl0ubwVXB0FoZA2jWEixwotLaYMrI7+9OLnCP1feuP+943ZVlJkb4FXcy6Ry6og6YAsMk7EYK5gcPftmvJOo7ux8abuzHwk4sXfaTmJHI239pSPCUI/xOAOJ3/erB1LyF06SdQ
NS1cNFDO91Ta18kAkWp1/FscHjB6G3sl7KuZ8EyPrsFInDISlAt1e/QBzY5IqON5imZ/d826wRvdkzMhd/FGDYS2QB7ujNFSqtOz0sCkDxT0rjGTpdiESczxzYMrpNyocwXCl6gde/xhtZKcPMN/DKA3WrdgCD1h
TrsyT4v4UU2/GfYWbxKORTczZG8dwqXCPVOVqYt2zgtgFcbuQpLJRhbY0mHVvgNlQ3XS15IaNMxQWMYnmopkuCxXgRNBW3/Ub5A9tQIk5Ss5D/VavKWsLCu0EO5MOuLIzl6+x3Der0UGl9kZMcon+xNGcSn0FMGk
ykVCNtlrvviGNpQg48NlmLe97NqQCpS3sF98Q9GUvVv6pIrHdt3yXiJ2o6YJ80uy3fVMOkuRMS94h3WuwkTTi7zfpe4D4OmFdbN5kZVIWWNPLYaLR+Cj6Hlw62OTRs/lOfueXYO1BtftqfFlpokPVEAKzMY3GMVG
7JKJmXDswIs4CieVbjQ6UDZmwdty8VsBRqkDu3w0bls5TKGyqOQmqePIAJkoY55w4O4gnriCX5r9woon2Og0Wn2bcVSiBt7MI0JbJiM8Hur2yHX5jM1Cv8yXZ8jDjYyDy2YdCJabOs+hftIKmImgDKnuQ4LAAh18
8kqrXnJUGG5kUvTIVE71QvGB7WwS1Z27zQAV3VWc7pJq6TlKClAgUWlocbNHAo1EaO3I6BZ37nLogx4oR3u7oKJKd16WGJJSUxa0oHGBZWScZoqMFrWEvBI3wdnqj8EiysYRusq+ZlkGDNJdyo9WbgsECbKBhXSV
vlQtU/hSN+irjzljh9xFsrN0idH+lf2Ws5d4Szi02G5lvB1fA9VAbZWpj+J4VpFXGXy6BktGvuIeFBLIjrPczmlPTxzz+T++nbo5EvvANOvr6A/cqxKdP3kyax1KUIr2USfY+TlMnIbZc4rPF3G+25fSS/Gr+Rez
gX9d1GN0yTPYeQpRqC/vD9+mmMid08lxgiPS8vhsuA5c0l0fQ6Wr4m/o0fHiOSm98Fn4pAA5pneK3X6Vl/CubF3NnnzNFH960NfPf6DvvouMDb2J/xudoe4pXmtPr8owMzAn9SmM9KbvSW99T3Z3p5TxkXqqKgym
Mqk6uhN/yX75MTpe9bRwPk85DMzd6CbH2LnJaYzuMQZsNjThlBflng8EyqdLGilRji0+clOSnCOBBtfM6hZAA0OdJKiDHoWOSmpu1cPYoE3O9dWxelTKZyAnlS9AjqhB4eqKTnXsqRkTYGIwtpOe/OL7FDTHikVk
bjHD9agx+UAH55DGHE2uRSDoldJEpzmNUFpXYVHnmJCeaa0a6mysZ49mz80YB2NWArGIZpU2wlU+6aYIlVFZfm7/EfV8iYhgOhSIzaYR0sPIO6cwNE/VEaKWowoZ2yauotPu8bUgPymlnH3f1yb9BxqECxK0u2k5
QSHvqezkDs1FcOSGrvAqKMI0UA7qb70AGQ4AY8WPXHRVWviSDjKbPvoc65naeABqcgy7Xm5AStsqlr6CR6gAyZB5qUsR7VqGyKPbWLnGNxAMt8kANogEXnkFKOg2wgcT4XW8SP9ViHdS5sRIVNa8i50l6HgIs4of
vUF1jhFbW51ZZUjA388D5yXk2zEooEeParNr7vJN6wJtmBzxfUR0CrXQK0WjZPx+neRGcit5AydLAAUlT50TkpDtIjnvoxoQKpSwmvp/Ch+cPbydMPmGZJDDUvESKxrAEeUaPelloUMW3sFbyH4glsCU0a8Y11C1
EnNmmPVjMJYyUggmu3DXkuTkT1uBJ6QrgQ7wlbcKXtXnd5MB2WdvJ5KauAPwwqkLCB/ufTw7//emh9wL5WVHTCLfHq7hc0kaELUDutEY/2K9mxxda+4hDtbPubLVq4PEaIEeh/mx2hemkD8PvBUfndaJCaJxBswJ
mRTMGyAa9AZ1MY4nzpz0qwOq82X2RseHWBuFDdenUvwGw59+aCLlmRNHyS081EcfXlIzPa5862fVhlBMRChpFBqdfImiQHOJjkUmzQc0ZfHTVyKvRUz51nU+DxndDqHe5/e6/if2DLi6XrWXv28KZ7vzySX+Lm7D
3cfJePr7NurMj8fFcknNlzd/O/tMFSv4k0If5c3XMwPY/pXk0z+QUmcRfBhPn+k9/NwXOBEIaceET8P40hD+MYLmM7Gl91LywTZPtOW0gOrnOx/iCGVjtQwgG5xCUpvS5wqN8UZnyyaH1+PbsNPctrP7NITDYa55
WB5ZDcI0rY/4YVEmw2kYsmd0HAXLUVxxYjIk6ItSObgbFRJBvgZUYrSoWet9B4AEUCZLaqZhr2DjG6s8Izwbsnufv6V1wVb1ceNsvrYEnwD8F8Mf86rh4v3XQ24BW8iu8SmEjcHxAEe/v+nAxeFT3wWXSq7qPG0q
uQWylcfJC2mYNvw4xXpQjw9HvIfp9aeg2WdRp6ctIl9R6l2y14YIembza+gQQgrnZHP9NQZvD4OnOM9/eorLw9lTHF3+dqPx2nt7O/wITitO3R4fmufjQx8+//HQVT29/Wm+94PzMvKh3wyeyy8ruJ8m67TeJJBE
8V8HuxNzWyT6vC9Pjz42ZtuRuvqngfEdUw67o5oTAb552+XGhnp5tAFG1BFd84iuAURM+2jxKSeh/ydwJM2COJNw/wuVPCb+rpv21y8J3zK+Sas0Xp+tmK7x4zzyk/LOk+aLEiBq/3+DDE5fZYCtSrt4Nvn5VglJ
WGxQL7wgtgnZb3FeyjET9y9mccb5DcoVY5HPu87mk6Yr9gNxZkfc8lqR+NHbU5qZRcYJmo02ZAmJqpc5RtKjJ3GK21mwnE0ccg1jZEHYHVQmh3I6xA3q22qYwUanaZ9UmUkUOTrut5qRRizx/Ogkk0q32dl8Gp88
L7BNVmOxDoK7Mjyjg5x21ArmGhtLfbjm6aurm/q7ARE9BPpvo/5TP8ods6veKeHuhazTZL4X0vV8rA7WkIKPz+9CLDh8PS2fK9lgg4PrfZI6q/OP/vVUYcJnbRbrZLx/dLsP29e5qjTifWuuWas+xopL33c/W13Q
vLLIhzu4PBDj6/usN0eoYOu4zRqs924Yoz2jUH+VVdyvRPt8wxUVXqBgJr3k1Qtwd4hZS14sXVmVolxWNzIF9/IeGmTy+qKY2af0dk1aUBOzc+F7KNqeLw3ShGoKfEEqNdWCr02OOkVAw1tx+dBaYRnaxW9Ow3gq
7tIw8xVPGsUqqMngW9BQ/atMT2vrfq3cSPlNfsljEdu2zqklYznbqCwfPkgCUKMJZH82uzB53riuUVvu5iwkbgoc2tRlIDdb78LMMi51actu7VJhpnYtTcK6zCOPrgUaf0VLqI+keePtAfHQH8UdAiPrOzhGWOfC
WfpEOabZmNCaLpa8O/MPtLP56s6cgTUZCSph527S0CjZicLpqyEwh2ENEA4si7JEu0RTrhYBihmN1JaUlFEgyCJDYlt0qjyZpj2KU+9xyJdLVBNW8FuEohUWDzJzGJjtG6r0obU8pJ2QZUC6WQIiN5oHceKDqRSs
BnSKVC8OdfcsF/FSsum0TnNTNIYgUvK2UV1dRLJVVUu1PHfm/NpF3KxwZJeb1tA+AxPpmLkWjTh00Yvp9HRND6MzMNe1UxR+E/Ew72hroiqSNjTcZkiF1x/I9g7GgGHR5Pqt/GVUV+m0uFxPjgO1l8U05tAAr+5s
t0jiImIBCyFVlQxcieo9g1cwvH5ZrEQSPiqJBBYYeQu3caTNS32giK3DwJdq+OI2yU9Yhly+vwzUqXQn5al/LFSKkWZI9qGT2Cet+BqDxfWUf8KlqdcRWqcSIztqPaapt3IZQWsLY8CJ49qPeEL50FnDoISdFBJt
CbXsXcgJ+y+KFWsCDrAEV37gzY0tTfeiMSoztkV0nL6fqsvXhGWYrzAAV1fJWRH3uOBHR9kBSfiE7ihQfYZU8oJu6RAvOthCXZz3jboK6GDXR9HubjoYy7kGGIv5jzogcCsl0v9ew3KGUMzaqn+9llBDwX2QeW1G
TRh0QjHs+wON1lRxLlrHcm1z7YJTzCjUrtIHjiayXhgSJO6mFaxUHdkWzjpU/qNgVoNVj+PFoGmAsNvULZK+j+B6uthK0M7WKOdSyWFCUkDdWxYph1Isc0+IeGi3eqDw1LUtkT2YpbdgBYZiKt7dmTdEkZsThjf6
dyZoevkxc59rZNaA4FG9NtVbS5MsKwIZFmcog0aYaFDH6SngItnUrIiB+W8GvQ6IyMKG9zDGG1uK3zOw1aaVrVwroW141QTZDGwdzGSnn/XD5YCtWktgcrNSg45vfcJA7lujxgagxJext1i09tYgbb1lpKY4r05b
6QD2LK2Fy8DvHmcBt5SqX2jVvYitmQVpPaEsCyzmrFf/akv5whq8Wi5RULjoVA60Oh6BDH31L63D6s7QnM1wk46Ux8ShBxWwMZDCG5mAcYSCSLEW/I7EQgZumTvXF+FymrAeENATghMmmdianLvSdhBYL8QtIYYp
OrDH2XTwP9AywLHbhChLN/hvqu7t5i5EVZ0uPphEJ+EcFOaCpGNZ8VboQaO00hVpz9rmVduTWIPdqE8umpedicen9buAvftAfEMb/USnTGSRT3nfJmp93R3XF8wQbU8CkuE1pSjAHVc7R7NRp+prwoBvR0X1rbvi
T+ig18EDuhNuTn5UOS9Vl/vCVobMdCnJX1stp9LEpu2+OA02kj2SMVwdEw3+AcngzmgRB/FqgwtNbMJZFvkMgym2UjN4EIROTyiAAUBiGpOBBUpIhIacxUOQIcWaagJBCGL2+xJRXatYuDxM42x+5fUHG5+ZSNs7
wsKARjuhbfC0Ykjc0HicgqGQz/b76DMwcHA3gptFOfGOSTkMaOt11wn90dIX+tQiZ86RUBMqTWB4aB+oRpp5o0EvjzkPPaQTU5njf7KTuXTCR+a1QbA2Sht1fTUj3ncaxCdSzJyup+L8u1WmcSLulB0NiVEsSbmV
G1OPNvxpMQu5T1Sp22r3tths/hySUu8ycbw5KH09YGi06JXahUJPBfC1PL+ZrMxO63OrW5/hGn+wSigvBjGMUac6S4KU9Yx818jQOx+vKeJm39NzWFYFYzuuq7b8iCMQwnQEpgCk9a88cisw3yZ8qMroADg96S64
WR8pUqH6WQE9KfuopVp3mktim84EBVKX/lk18QYB0kmWIFCnDgQHWK2Xom+p0tMghEnlcP1GdWgUOoUxFeQY3juaFdGB8isxiHgTaMtDiXEOmac9QDVeRbX60dgZrljpxmmetHdXJy5ZXVzGThau4TAtnjpYdBNz
uhZAARzkF1/J36vS3YHi0gdGIKEUcDMgThy4AoRQICkjh6Sdm/lywxpY2y2+gWzizzyB2zM2sYEP49L/0UxxjYdEGNEVOpIq4n+guLx2RLg/MbnksOhE4noDMshtqnNASUSrRolVBCJFPHI9axcXO9x5xCNLiExy
lg0cvr2ybpv66EDZfW3o0bf6tWMQ3w5lPp8GzWqgei4/IaoPcELoFLPjTsv5x6gioo6npc/uXGpENbnyU/RpUIx/83qMl9ChK9X3K/YxSSqNgInIXMdc5y0TMjVaFXEvg//0O5NAhC9rBMki5x3SLjzEXm5wcDSD
NobM5HPoE08mPGCGdGC2ZnEQalBojAjIcBI4CMCO2XR4KBZ1ZjyCEQbdEUlQILr1GYc5K5yJrutkcfXBV6gQEVAHEdcQ3OIBkvB2CIMazM2iGAtbTupFNCpH1t5t8sLXHwksNjhgcNqX8zL2lijT505tD4JQoyZx
CNkOxnyK8RDDLVW/p8SFzszwHob9p8T5B8Jk1kwpvzjsfaY/iDTjlyGdkN8SpCV9NvyQ4CYJBoxWihvRKp7t+W2PAaFEHQlt2oyUzB7QpVHwhQLkBkq3gLK2sa9MNTYSadvuIkVxa7MXqVzNQMG1HJHe3iLdrl11
PlkIIWHkw696JA1VaIbqD1D754JLPs6Lf64IUSVA9bI+ipomuFSTEGrBbhDu27fpxYGyqrsRCmnhdinamoBsTv0G0P5yKQg8tAnTxnt2Q7XoD1YJmBjYhmMz7FQQ07heK2GwcO9wJwfSUjEuCWbpdb03bnR7vBtC
4YJ3wbmfg/ZKoCXaIjynKLxrcOaS6CTAADpZ8jQfVMBha+/vzdFbpqp19qWF1sCIpp1+vjFFjTE/xtCdrRQ3ojhZYnXnuYx9jMaCUr+62MTvUvqs77VLdGA2X0Us8llo2xBCEytsMef2xalu41LzmVxv9Gv2gJBc
LYjrrcN7qwa48V6MdyKXyBF6UsmPLp+58WBQvwYcmgdelGnfCKoANis+iPrQBAwHhi5E27t45tGU+7yeZ2w5N9vAsPcuhboDIMSFslWJq619iCCiYxwZBVuDShJqqVUWYhPMP9Y5mrGzSLQli00CY32MEj3tAkOM
fWUSCwiAEhJDQSubCiYY/u55gP+1buY5HOmwOf9bGw30qPV9TmB7fQY1LZg+NfYcyVQyOR3M/z+fgTPJapTe/Njfmx8OSbtvyXDgItLhIe4sZA0KS3neHuubdFNz0+yOlT2CbpY0BDVLdRVU05ciIgX68Do7iL9g
kjCYPwZtioAfq7sA6wT+2+MdcCNnvkOixxjmXFvD9HyUROs1s1PXUr+ZdqmQMkSMKeEal7s30hagUUL4T5GaQmU0qydwBjxy4sCZ1c7E1srtyMFAu9JQtHM5QST2F0jwtjIxFaMDHyq136gaEYQldrKGwLeXAiny
LM6boH8LEMpTQn4qG8MiI7aMCbxzh8F6qxQQRVunJmHViRH0Flw21HfEEOb4cUTKgvZEFD8+UD4itTvR1YSbv75suFBxEKVkfDfLVBzYQnBF5pOgbAoLMedZkNdOC+1ryMNm5hiUWGfCHdB94Tz5B0FChqYkwuMJ
3SLRU4GjcG8A1E7q5NmO7Z73HIkVpXzOfdrFARZguQO616cayNqkYhe6Z6mK9m6RQhWQ1LjBbiVWELE9A7ruHsb1tY7BX6FeuBbDSAzWtivUjZGL4AAl7fqnSmMNlBCtbMByPKtgDgcwsRJIbcHbhvfOv9vhWhqD
xIBCXYzObUYxRMgL0RxEI9R9xNSG4rJNGAV72/ZQCjtgHQUOLf0GAEGzyVr4WFCrSi4OT8QwYzTsCu4vFY5CVFBOe6NlLUg0KCUgn2M4Pd8n7j8bNFi50LgiRXtl8sYfmTwkdvhCJJJEqw1fAe9rDza7Fx4mB3Ca
5+FJlp3QyesT8WhLhDQUMA4DadsJxFRVoFnlbE4YdgYLx2YhTQr2e289k+q8B3OJVIGt/qJil5NbpPrzAFWPRwbs3LjnzYxcu9sgvoTwg9IsvuDq6Ri6jcCN71JgTgV5TwcAfAwBbvBn86NmomWuiWkTqVpRNnG2
2SnQWq4LNARxg+idAbl5WbaNdcQ+kXFq2Q/Pqpq7v/ChHycn0oSB5EaOY9Ax6ptm4QVCxbwpDifxEBUvIsEglglJUI4AfMMkQOeULqy7Ia2ckjkLNOBwXxDH9l5xtOlpaTPuP0crRqpOYhPx31RshMg9ZQnWA/6o
trnNTRvOy1YffGb/oHKfYzK1I7oRtBEW98Wz3XGOrjA1pL57+hJKQOYbvYbREfCq9j5UqOQacgzkHxaN1swRGJIFosrQ/LNTwsokbE+myOpikwTRa6pO8kcy72F4V7G3Xh9Cb+b/RAkAdLeMtBr5RZ8BRGsfZqUN
hr7OTM8ASzfLrslU+IPqGLFyDGZq8BK2Q5OlPHvRmIZFWAB5BI5PXKaava+vU0njGD6KpkkkLWKpkE0PFeqyUq+/APHb3m00OVz9wKiRNGJBKrnSoXyraEcfVycJ/KYuPlItLI2IJvUAkRQQZRRKqnnshDC1F+a0
JDBwp9hNUFBLwqg8O+mx3dSW6RJO8n9cjA4KB021yAubw+UXuhJ62NNd5GpvMQoaA+StRiEfBM6ikVEwserM2l60Bw4BjULxo1p7K5PlK2xSskSY91ESt1diV3bsuSEOTJj8Ey97WdDzuD/tStd7otxU5zrruTBL
DHtQOcMiiZ50HSTniCxEo13TEtYgJv28peZrsJ7Cd/nSw73CGrhyo1ULDtu7/SHj0weGBRdmPSlHIdoUZ7tTJT8etzbFCQJmiQN5jsHjiEOD56ZUqhk0iJYv/5IvdU8lWROjhlhaQv1uOSMAN1po9vhHYjQJH66u
g+4GaHrt/Ff14ym4/2Alh117zZrLklYYjrDXimacxQzLqVODtUU8vIa1Ur09CCqAgFo9LcY3lDCod0GUmyXKQglf5D9u2GuARKwiESJF++uEvFSAxf5BEWg3sTdg7H5wm9nA+xasP9TCmCJlN1qc/gz+VJIZlltj
QMThdfbOW4pFORrOeer2uH/ER//3H4T2Unzy+iP49VrJHq3RmUvWApjnrDkui/hUMRA3nJRrsdB0capvP/cmmLQukH1eRrEaMRMrTCCXWrVzJhGUmXbbUUM7SidXhtLqmIX7BIT93RtMuZB5a9SUQKFaULArF0yd
r4EVeg9OvhjarqOvwBKZHYLMFTel3hOyB2Yzr0ReBW4obbPjGmiapcLwc4NDWReIckXjh62WSYbThIZXcfKs+Ivvz2K5L/vws6yLHB1zlG2tF7XXfa9c3dnaB8N1g0hmDJ6yVHZ+qYRCA/AnGrM26n1/9/YG/S8Y
FuGQGXHlk3YEP/+eJVp1b4s3gQ/VpR4KFk8s2YDTPRaNOYy0wlGy5FrOdy42xUtLxRWOCIm7v27VP2F+MdCxmFY9fXFc4FKEWaje2bWqT8t6VfNEIPRXPOrTLkbKfQ+kUq3IZQ5S1BOP3EJuY8ldODgGO34olguF
Raom0DLXgPAmCaQfijGGYBDoqDUjy+zqMbN+8fahxjFFgbihSKWqng6eMOFezVla6w97bNm3FUp/bBFntVvz1LUo1UEH1514Hmsxq1IW2c0R3B71kLh0riIlO1nRswQJonvbNQ/3KLY2vpPkmGWkNxGgPOUUFWCb
OOFKgpaCYU+PDecP8Ly8OWQTXcAH9eNCDJjhXXdMX5vHIacCwFkJLeK5Dz0l+tgzx+rE/LqnDoATqWARlabHhCTdlsBH6/irju3NCQYd0q6G2cce3YScG9KzkxCNuVyUduecrtb4KrNFIJbB6WRfKME3HdpetmF/
eSFfwjzSQBp9YEvc9d+jvopLW+WLliuq8MwTzCXWbNkC2hoIcBSOyPKlRhpGp7VdkUtATaLQ0kIqXoQhnKphB6fuwXsxtrE0PS8zTfn2U7m4qyMHRWxtJTVk6dYHFBFOOzi/rXqfBGqm2A0L5oF+MAyfJAVKZRxS
ZRluvwODJQPQ41AYoCFtUQvdEjoZPnx5SO0YDluCdqDQYtX+nhjmZUmz/Rmn4nWMW95OpzrtoYsYKloUh5HTjnHSGIlZ4uwozgo20+1d8NyhBCcSwBD4gWHJ/qoK86o+KBEat7ooEkhFK966tYTOzqzBN8Xc0jrA
qT2x3qOEthUdWoKjZy+KQHQObKTBKvB6EF5Box4jJIWiZHs/4V0/7hmxw6DqBGGVPoK7xq7RM9E7oSpK2UOHbP5VpwEkLTlY4wcwNJrcVsFKMOWAnCKsELGynS3Prqtu8aqJIgNu39VmQj+6Iukw6weEtJylu+/a
MYaoOFIHNbzwUWOzMgR5SJHT2gQP2/UqudQHoxECquY8Zj1ihcAeQ0R+/ZR10mAcG7LBqU3CrMmMhSfkhJUd16pgLrskHZSDCpRDI5V1C0S/+nrMeQ26P+pNYz3hQS3IppKSFFYYuzIr4tKDImibgrS5VktUsLQe
iFGmm6tJVHlNbyYyM1rNs2sWMPvV3TCKd/n1CWjGugUzSWWJ1+HFLmqxyNW59IEoTY0ApFUl1HXWxNVhrCYXQVZ2yAgEPghrwyD2vRloBA3xUTov4uu8GzirnWHEScGDJtNETMH/3+SKVNWeg6SDMri/OLinVZfb
2dDBTrgFteM9MEaiPCkSaRJHP3ilr9vO9Q2Ze3JP3L6iMGJP2ql7xcFYJo9HFIUXPEDF1pV5tVooX2qrY7xs3Z6B6cpCVFlIS7LVhCg11P/WHeCrEu4GZcUXpY3GzCbeaniSe/9fqcv9/srLGdSmTlgka6p6yTfs
CdGwowGu2vWVV7OgK0vq57wODWmlNk7Ibkk45orQ7ToSy9gRFKPvIdZ9aw7A4fpKdalIq52VKiFPt8NU5dyj8b0r7LUMaUqjpIBPsafVPyzrTETzitNvX05WrB2/JSzPQClw8bXNBiXw9vxt++LNe8LsKx68TvJp
1gqydTNPyDheF+m9j9gHMkkhBfEBQYn2gtLRrNN507mqxHtRDQolSu0zgka0xiDGMMxw7S/rjJ/1Q7UazXNTl/ttZgAd2kidr6FC797hSK10/XVGHUR2heaTAZCsDhu0JZZpjTaNrEgsZmIGZpQ1v5/chgpLHwHj
Oky8dnUG19AUY6p+V1F/eVCcLQhWUUUcajtCZ0VLJeMODWOCAIW/fbtlXuIwr0iyrVPWhq4oOlk7/o1jVHB0poruk2AFC0zGrQ46vU3znID5gl/ggneu3syFxdJ1krEetbP+QZSmM9kQDZT2wKN67QPiOljfmFcS
FG0WzcHAgq9+j44teHAxt0es4DgXGzAkOw9uD3EME0HLG4lD+UBpNKLAYFsyWWNmj57O4F+KKGWQiGgaBpS1+pCAENo3rvGiULoCq1HV9HjZs8MaLjy7kXQkDkIJ/xCSmkZGwEoOCOeumiQuXw3K5XrBhTEZEOuA
qCcL8U1qkst7aq4qqRr7FGRs6TTM+wWUH0O/FhXpO1wZWTt/3pIt/nbtM17RutFLPinvY3NRJHqjE81LKzJGcbWEyIdUse/I8jnG2LD1XHd2+rnCXkkd/mMkmfGvcbvDC/UrmgKsti0Fy+YYtXpsCftOuc4vpz+q
2UKhxJXFMk5NVqxWcHK4nBycR7UdQyUZxc3t/CbBfpwJLlRvZJmQgUSp9CFea9yVPAZRzkWzhleSTaLLkEZvdX4BBDksSGVReBTl34zPc1K8KgUS4ZZByRIxEnHYJPrJ+rhjVzsaJZl59ezAG9x3eiJ8pY4EmCeU
xZTrWLFuy5fwzSCj7qTV/NGCYFQIwSxRuJTel82RkGko+FOqNvAClu1NY3yeDaDlWlWyUOCOx8zwPe3x2mt3r/aDSOLwd+DXxnmlr1eA1tGHZvCYMGCJFgV3Rol4tyL94w0KC7GUk66vNIrqISF8k774vdWkMb+Y
t3sk4S2HBDyCNEzD2iZB7j+LJ9DlbXk5L9soTO1oColMkfzrZqh8N+m2iVVqHHhJJPL76WD2zXdeZtdAKUz1jfAWU0kO4TFIisBOvgbhRYyQVlbuSAr4fFIZdVW52eFVWofSzNEr9Daj/uJOJJFEjgWuSnp7jDka
Siem4bFBnGLCXPPEJPycfH8nln3T6gwgjVP4PbUjsgOlYL23KhbjJ/zO5tmNLB+h9+eOLd42YKH3rlA4J/Abrqdw3Wqg9Vhazafa1WB6RHtVDgYWNTxQxQyfNZa27s9wOFh/EmCNsMyraeC48KxB5qT1AV8bbE3P
H1fC25Q3s2XhzGyxv6IhwLzyL/34pymDekM6cclMEPJ5p6wQFinVNq3ak0BmhDgQctMxVzAhVtTeokfG4VoM6p+9TSn+bs3cf8oL72BWuFpDwTUL5/6cHL1kOweVvAnUoCsn9CezJPcpWWsZcjhy0oQzr2UxCp7Q
jCMriSWg6v1HbmeZrSybuC1yEYJvTK3xKUJjuTSYrgrIuxECncsn0/PAfcPi9Cv2uKSiQbWufDi0pgfdO7i0W8TdDVW31zuaad/bUhD0GfNS/cFylq8cZtGQC2ts+pq49qJz2y1rj1MYIjhg8Gk8bHe5NVV4ITDX
LyzAJ8qCgG+udV00xMSJzbB/lAFRIk9SbMMn9CBize1gLdbIoXHnXPhDlrSlxQLrY4xU79chZxHt3syFRW049ODNx2lUOAB6BNfScbpmKKxshyDjWtsdexknG9VFjALnLjlZThZ94Pu3BdtDqUxKFfVlqr1YKPAe
TfsOCNFRRYVH0KvyerprE6eVXNlqT6wY+yjzhf/eBZyjXgGk+Ub+2aqPcnBeJG4PXaF9t+tcfz5JfSm8ffXy5vT1xxKYoUQ113Q3lA/PvM15L642N+feLi7Sj+/Hn+ERPy8ZqvLYQeXLXNukdBFiorkQ0oa2nwGe
a+1mnXfV4IudHlldD9hHJ4oRRJ26cuqRDhNmOEngbkDFDvyiY+cAr9O3txBQvjVlrWe9XHTB8+udPcOT5lqJLginyUzVGRkpdw1EFQZg/2+ZwOiK2AplWu55Ir21QbGeSTGZrUJfq5VtkPCzoEVMWkt0MoVqhvZO
UlgoewqPD1DcoJ9DpXOcPYMmNuzfFdItpFQ0+jIlvTxUA5PMnkZqztiKqw8RZN8zDQX8KC8ayjA3eAT3Y6pmxlSX7ybtyC5mQF9LKMpD51qVyRUZHIFnKV5tsOp6JODun2DWdxfy68HY33f69caUxhiaV9Co0dmF
kSv2oqWPjPM+FsT2nnZkrS9PLi6KVNmDJ+s+bB/ohKwerfXvoVxrMN8GBYbyvxD5v3+kB4h3EU9EJDSAv5e3b8DFvPxSlBJ6YtYF1u8BNuGT2/0GE+M2n9BhKkvw8vzvT8NT+cv3gv3zxtXRHqfsmOe/vSDxfJge
Rr6THoUyGKkAm/uynXUj2CcAZ6FYGiGYCIYdfVCxH00ZH+6Huqng1F9/efaXc7iIUeXSCSHmIl98/Z/NfHshjXANjfRduXNTHenp7KX7u121M+YdrIaXxeRoWqrK4/Cv9e/pu8cDI0luMc4YPffsO4A2t2ZBskcl
oA/1BoU/X8I72JKvdSf/Kf6IABrnHRezA4oRSSThAbcuLytgYz9lx3aDdZC3R+E8r4tF+hXvXmJPHVLl8Nga5ZYJYDJLRIG8bkq/hvCJUbnMN+bSrJMMBSuM6btnzBLcwfjMmFrBVGzV6iyoUcLdXJDtGg+9ldfu
U+2qj1XBS6hXGKotVNUXTY0PXIg8uqiuyVYOKSmDlRXaYMwnKGHovK1o9A+H3McYUEnchf0J/paw2HNPOpyzqJCfQ4L7ISsh4LLRnjqpUHvKB9JgIMPzvOsnUGoZybfuPbzGGcDM/vCpoQUt3Lkf7WgaGR1MyWzC
WQ46mDkO4Pg6xlg3uGtDvRQNeB626Uh4Gq6z50N+WYHUQq799jkZRQxyyZMjIzC1u6ji0KW/fu5cERiw3qetgMKanS6xqx/XyM1N9pjsVea7Cw7yVsgdGOpF72iqxH8VLgIn10ZOl286s5sxZzlyQBb1kHWufj4R
4mGW+tzKkXbhPMuiujjm6a35JAFQxepuseT9b0zdfYwq2POytJMKiq1pp81vdb7CJD1/JHwaOjGk4YENJW9PpGqH401HrjfCAKUXttfQGcNULHV2S2bmDXF0Rd2hVXz3hiGJpBxBzM/rSI5QaumTA8R8tvbq2U1I
vL836qk+cy5EFs/KM4OeE+0kVAYDvPCCultpQupWoYUladYzYCewzMVISa6nBfsfWt+sWZJEkj1m2it14HATIi7OV2hWreVprHtyIcY+VmBVC/gm3ecKVwiAZ+3HvqYrcTTZvZdfYL9EEgYu+aVbpvzZbE4MkVPX
T7neaBfAU/tc3JwJV6adH9drMR2Szee/MQHB3Jf3YgEpTntJuc/YGuV+pWfvw1dBZZ9Y32Bk/wOzt0GwVrLbknakVhaYqtpBzq650+VkrimIC6AsDfWUCiFRR86/zBRCm/1HgcMpOP994wa6ZB+TE+wz37SNW1xd
U/A5vXd6FhMtoEfZZ/QYZU36lhuRx2b1XcO8rvMI4ql3HFKTbYu8TEhZwfscfAvo32DR5wud+ov2W59IK2Qrpr4Grd+ajI7ZWq+ZLC7ImyErFjMlXXBAxirJbCGACw+2Rd1U880Id88GFuEC1DJrV4ID+48sL9K2
nNhW9NemruiG/gqbK02rjX9ezMklwxu9KSLYXDpPkLlflL9mHGARQo6ZAQHKS5j6DeqLMeZIrhCwARWKSdfADRJ9sgOySG6rtzsueqgOhEhSXKNIRybcPk3/2GXbn7xUPtnwaDGmJ6jlhdInOrGSmKgAGj2rWjOM
HgzXZXRkrmYOWKJwP5bSZZHlMqQdl/0ky5WKcUHZnDTmoup9SogOqhKeDb9UcqxAYH9WWzH6gjdrcQglrDZvlhDrS1qbWe+y1CWJfNvv1O2lQ/+8lLw6B+rXbdhPLi1zW5CXIT933A1I9QOQBHKQ6GoQ+KErFros
AeYalRNMQha6GYsM4PYuqh+kTey1hTO6ITYqFYEnSq2YmnsZRk1Gy+S82NlgePWS2rDW24NsHyeRuGedSlQnPz9gEmshaRYUS11agA4lEJgxU77qahRaeEPlRpGXVNGCNG1NyE92a9/uf8Sk1XpdcypRfWAtq0Qc
4KOG0zbRCKYetgSwwIRZlcps3RaDba30G+UHqdNWlDt7Z9IpVBZ31OGAUVSSD7Siv3f0SrUGyo26YhOkW14ZKp421rfBYfwhsFt9agCEp8Esz2R4+NAE11HXyXZekiVf4pbJTGpBh5fDOUxZys/Oi9LUP40DJA4X
k1u9u7r+wiml5l1U9+Ck33TBx7qxsgu8z3nF/AbTXuu6kcSbs1BNjFxi8NLGmwzt1gz6c9VpwjOj6xTK4Ad1LAI/BSn62Jop2TEoC20X01F+qzcBbx3GSqh5Mz5WVYbsvulrn5rnSoPasDulh5xSuLOHsoBJn+ob
ov4lfzMtaPBPUBuIJXrSHwxSeyYy4dvKcseUK0DCGMSkD8l1iL0K1O5AthiArUQsPwRPY7hq+q+WnMd/wIPA328x/z2NiHWBrA3DRj9jwkAkDL0gWP7/TytN/36fLfIVCnp+3O8xayQug0+VxNtlIp6R+Udr1wz5
jL+xxJclo97PVDMFwnvoSYB9W9T503Im+cn1daT8+NuESjJ9QHXV6Le6OC8VjQqXpj7+RHl+bcsbmUMtD3pO3jGZvsz30IB1XJ9rFK+hJg1zdynWRw/MIVENdr4M+11IFzj/mxmYlg9a4CWXsUYpAER9LEAg6aCg
ciibUuqIMbljuuLZYdufuhB4MEvMHCElBy5ysVfiJFVpMVziaaybdawIo0MownNFbgwDSiMcH79BCA7nq97Kha86gAWJnEV/spsqwiFCXImn7PQ791MPhmSEjLEaIs3HWpVNrKyMV/OC+we4nppODZktbHpDZFex
9thV/+jhELLEhHHnrIzjxQZBvwyZVzmGQdRwAHhILAGiKBPEh2S0S00UGzkNiRbfoC8Fzdpvu5XPHV74IODqaYm3Xi3+FR2AyO21nE9xBlYMcepJEoU3RqGSDrd3M4hc7xSpdtpjN6EZEMCQwUGriWfig2SABaWa
xR+Dyty+SZK0OnEDJJHHvFx3axAHdH1yW+xxBRrrHgmU2hmRUY1SutgP6qsS5IE+YsCw++YdCPHXjaiAnROHqx28+lmQCcRKCfXFo867e4GC7j0YX7AvqM+6oNQIVbkMJmT1mWoVqQDwUT3oeFqqwoOnH0PO45bG
+aN2kK6Uqn2iPAQYWbJRtakohVxvNTIQIldjaDjM7mZsx5CXgDxKomzTvfeJrkT8x2iJrf2fKcTZnH7Dn8X0+vSBieXqRfffxDJYofYlSKgnJahe8e73rgAK2l7ikjloT8TkinV1tpq3cwA4Wb43BGp4GwucxaO5
lnLaIU2VGkA8UcAKkAkQ3tt1Lq/XMmtkdr3PiX7cSTa+eB6Itu0lhLjnaMJJmCkgCElq5WZPOZvbpHnFI2PTkDXG0sZtzHBkpdxp8K7aNyUM+m3SYftQJbXUXliTNI4z9zlzDfKu7xijqSMilblkKgGN9vOeqAar
VWR9bJ2bs4HK0QVFJ7L1hehRAeD1muS40/fX2ZMA4h592Hx7Q2kn1PrPrmLzicOcGs0Q+f7hXvef0143kbDCLCY3Ctvptrzd1PwSkmOGlG/GTYgJ2pEJMHfXypTG6zsXMdfGbBFhyTaJkRbZu1Uj5zN0XXaSvQV4
H5/ESrFIkTBZtv3qot2bs9t4qsS8sE07aYZWsQaLAymRhKvsS51hk6aCuGt+vSezz6jLUAB1MLtwiaF5ce7Y26bTTDAh4q4BuN5NwOZUjLF+mXoxvsJ6wHYgVzxzsXtwHXwuJ4CSnYGOq0EWmt39eaLlVEq3EoxA
ehstdF6PGBOHSFq4zQ4y2OIVjQb5LHV2SZMHKvtFd+DFullzaW4HbcATcWzfu2fTwL/SYIyY+Pgw1syJJX1mKZHmPIo9PwnoaMxNScDPUW/TfxYjkIk0Jxp9fSMRe33du0FrzIw8CoPkjCNRN1gHtYtYGtHEJBtW
ZY0TP7pwdvopp5nR6QGIXanEtAwwmGD1eH+jo+5J1t9tOKSAjc1klmZVs2F4UsHGZTUugt/h1D+h0kOvwQdiMR1sviIiloGUgfB54BvEaAm85WpHqsrPv4/9TyfETGRvbFTbtV683/PSDkijAyu8iCT0VZqeH2oo
tg520h8OVBjjOUnZDqF3/xIEV4xuArnVqiFV7ht1fitl4s2JpyMA2WMfdbYySnXcq+Oic1ffiEPKTLwWEjeUGBQ9AJVDNr8uJ2bEigzgGp6Fcf1tPqsSgPA+Ucbmu/KWmynX5DONWf7Uv5ZQlxnsprYWWidZ1Cwc
jpfSHqaS8/jSvy5Fzl4GqGItk9BIrqxQOO/r8CpCdvdMQhs0JjYB6IgG7YMpaUCswHDPUUTMkvn0MOmGJOi6wtCsAroHaSw8kJWiQeiQaF8gNZ+J8KxPiH9bEmQaThjKjyDpEaHCiqpQjqPiCquQivbVHdBV2EX7
Yf3yB02XTy3cOxHavXocc870ru1jAWv/BMUuQwZlJYYvtd7aDR0LJAJs0T5IGk8FQqrLtrfWb90J7NM9vnW8Nz0rtsVjMCNUR09nvXddCNhIBUfc6UfuyNod3EFznzyEUFs3F4z0Ik2DUZOmYSUdCZq2QMFCJO/Y
AeqEGnRILT9dSKMl6oyapU7+kcSfJ1gkFvbymZsv7TpNxAZWCuTEziDZ8i17RELcwLBlPvAJ3a06Dyve6EFG9zB52LHJn/ea9WA85T1NvVvoOOzdKC9vssupRptYoiVPsJhoW3MnQG225RrtdZn/3lkpE5GIE0Ys
uEvGzESselDyRhpDw5GbYkpHoEhYXvBoBijHvAfpsC1tP6WuObKYMtKptmXYnavyujnfDIaNt0VqhvQCVgJGXeu8j1IYcSUZkJpXDtimSSrLiIgGN3n43BK/VLgHZFiu40NMdr7zl5fM0S+e8tMLFQTjWdbbdD0j
fivLr567dYFWUnPuc2AxZ3AMMjQHJawl7QlmuPs/LkvuAMWkbNvF/BNloXjJu1mrijQeqA3/XLDa/zDFQbpO5x/UxbKef8vjGrTWb/OUAbTPj1Ol+fD0rE/Pgf68HGmQo3Low89TZxt8fUp2HlzWcMnbWs08/Pm3
FcvzHZtwmp68Rp9CPWFhwTJqcCMbECn8QyLt+4TGynY4p81RrqyPoM2k+vhj+311CwOexxUufxQT7yBdSbtX/cklUuACi9QOvWXxvgjxAErgXi9Sc1qG5Spvdb/180cbkdz30xGJ2dBN+tpuiUXINIlywHmniphe
bpboYmCVGDvW9kLG/Qqv08aZMwLBtpfJ7vWC+8Nk6rHC3Q26INLuaxUyEbHVyn2Qun5m3X/3YQHtUictdMXye5IGWk5Qcs+xW3FgaK6pYfv2AVzTtMzKP4jdnz8KeRQyLY291fHf72cazX4CU5iBf3BEwZeGPCpT
fM8L+MZku4MfpTAkk3ZaSJ3sNA/fTGPfdpffkiNnFnhH3aE5JSIl3VTmWvwSw0Cx2dRnpKn+iWP0eoMZGCv4DhcT4NQkud5o6PPn043x9heN1Rc5NSgvvdMWOOqnkriN0j9l7PK744fBedXPwN2KKg4JSOqgzGvL
oi5/quI66zLZTOs9pyyqep3leBKV/cEyHonBVj/KeAroNy4nD1ZkPXMVWzidg8rNxmRW8w6w1J32w7ifLOxolUmBp6N+Yvhnl91m6bE+qrpuLVqssq3BqZJZTAHCrk2iDIrtsbH5B0QBk7nCgnML3qo5Ztzy7IiA
JPU0VYHLb/mnc9pfOtVFx0ehtjDNDrs6oyZdLlT7QG4W/c2POmUjrFLFdXQkeS362zSbfV75DL+UOwfvTEADtdaPxOyX4EmR7RP+xICWb5xX0BkocuAX2Ty/5vlzQBP/hl8+TVERCOi+nurxKekrvXpCzkbhfjoV
dEG4tMZOhvl61XyIualKenamg2seB6DkAk94RnFK8qFOdmxLXnlN+rO6fFLaz6KYavEQk1vnMEE4c4FY2onMS14VpgbliqUD7lWKzbQrPmK1272kpIrCQh7/BRgEHa3T+kFDQ7BTXUIiihDO0Oh8+bo+Z1xkFneJ
iElk96nxbaGgKPTrN9P4vvZ9dMIElX/h7yOeGer7+ehkOGXGLbWQRVww3BgcVcFhYBSxmwehD7IUuVqIyjfLUaaVsfN5Fuwmc4XBKXQUYg1Javo9Nk6tfUxfmXJTNyuWXJZGJmOERcBCCG7BYoumCdGekEnjLC4M
/BNtZHgqDVX8b0rAmNKUEmQnO5B97ZsUUoDEEsPTE4hMzh+M9HvSZiYzkMNhVOHVlKbsRNb7QvYjbXnaqMZfTkfWNsk0GV5PBBlOXE2FhVVK4Ipcv40qVfJK3aORJK/GZR278VCllUQy+egZwwcEd6Wo0kFB6Aqh
5NDBlYJmueFWucL9KV5ocJ9wlm3Ib7g9NXTBaaMlcHvRA6Em9QW3dmf3r6wNp1w7PrZg0UrMol11q3Dzc9GRqFv+E8XrrY0X2OPYwwU6v4ntTrgnH2w1rXDaRbMTf8GBhw5taeEo0zDm5ZBAO4KlC3Z/RxFoRPgV
1cwhwZc0MqXHtaC8TPc7rCaLQaeJQ4izIgB4izMZQ11XI7JMg/+696m7teS8ErBqpVrgHZcMuygP/CF6QfLabRQ8iyoRvT6ecUyLBMu2HsUjYUABsnD/97kjVmOOQ8IUOUqlVtvQawXKgeQ5ZZ7J8WyN1WYFEQPv
UwcXFXlNM+7uHhHoU+/0/YA93dqtbDYmFtPjUWB6Usq0OjHtJnVQnETRioRZKlxGpVG0jSFyS0N/5X2fVlfvP3Xa4VSpJu/7+rPOOYPPFFKSt/U8ZNyWQx8+MlOLz91I7vuCI5124hWJ1fvugEHyELUGJ7ms+Fiu
wCfh3vzowSjnObwuECio2vOkGAvevP3ED/ZKCJk2pP1EeNMTUd9Fj+1uqmmBKVNq0qynHDur4/zKyAr3F828qYR7njgSoltWyGYHk/dKv5j8rVXzMUGNkBPw12FcMLgAPp4cTMuU/vZgrNr5UlO7eSHWDQqCjKw/
Vnqb6sZc8oxA/ymhkMsRfIqBt3pFA+q/AjGn7jphhP3kyL1IpfUIh/LRPU9TilYOsBshvbZw/0I8B6Eso5wZeNa0O68IcW7UfcobpNjjCPEDQr1YP9cVOUFENObWR0GJhY2z2Po1TPDfHSHnEwa6Bgi9n9DcpjId
1y8CpLNcra50yhHjQtRsc5cHV3G0cpZMi3cl/sPNk0ieGpK4JgmybxHI5eEFVZy71FfQKZd0cNbcHArm28TeFUk08v6IMadqJl0xRTD80heMHKLPFt8sMKHY4evQE8uhCHqN5L6tUMJUJXY1aEhH0NrdEbRUwcyk
1BIAxJ4fUKAMtvi+JvItLtic3Z8EegKNIk33RmhbG6TArod+rwqtL6jCWNKiahPbYPi/DOOrrpW0odJ/fz6CU0AhGG3rGhbpUZvlIDPkfR4R5mVSBxMn4ol2y08p3yxDFycfa0+JlyJDWY2xjTyNXFw7ISEMhYeF
dxQcz3TI7J24BHxVHqKVxQsHEHuRGBMhtDCHcXsQqaDO7VP+WLI3jmDtE8m5TQhCcFs6CqXYST7EOTCZnyAluwLQRTPr8BY6cmsKFJKBsRtZxRoTP+dUkeeaWXm/OsjpgTkgN71j1KbpT1hnEc2Lv4RnPlX2MBKm
OO13nLk4tuhADxf6EMbyAf59UiIbEG5KoQ54gZi+9sX5kZcONjNnR1hA9AUky7bt1mrAIF+2YoUrMM9PcsreXhVbG6SUSmKbNOrxa+KZi9JZPXS+Ji4eEFGM3aRk88AuW+1zW7VvuWlHvQG5q6O5PmlFkpobBJOR
cTYDiFrCyeQpyeHlM7oLmQFK+phbqMwv7d5WgqveWDoqTPFyZfsUU5XKWphnErXOLCAlK0vgS5xx/03GKt3ogXIQRUee2Hruen8r/z/GUsQ88W3LFUayDidtCmpzceObv54wJ0OK5ohOAJWnYVSOYk7oPJ0V8pRD
ahNQKKDZBTDARWf6xOgOgM+lUJE2T9lBlaqOXnKY+QTI3P5zeIZlAgzvtfWorjsuC/k92pBCXIZ0OTPIBg02vp+IfMMlUYUygoV3giN3bbHkmjb1g7d0VNCHZKA9ZIOUZRkmVB0arDrNsTKVf3xjrryfgRLnKnR+
rUrfRWcre7q+O8T+qTu1g3nbmcBNLlhFTNxMfPaZNPbsUFCPYyde2gJwljDMBeiAMF0Vgtn3iR9OjIISaMdaScBDmzH0DIpefToAU/V96E8C1+k9FhcuBZQxAu5SlUIsk5evpzrvqMAZLwyHobknjo/h+XqJoaHj
u/MMRtzKo1q7dHf89R1v0GhS3QindhpLakR5uIc23EfEFCHRndsTvX0T9DVcVDL1Yj/Q4jLMJhEoCv9za92nB5ZUMVG8QAi3HpI7dCHBOsm+AuZZXHDIIQDDn90tIoeuP/JeX7sAPSPWlouqWtBrM0lrlHcl3YSN
TnTHqVdxWG+ltuioq5yPe6W1zOR9jNRQ1GzLvkji51uNB5u7b0vU/n2W6Kodx72YNki4jnW2+puuPoLdPtZqV8yh5FJCPJolauVNVktwuPW3AmbPRG71icFlmAhl5Q5SgiZ6kbyMlQaaU32Xc5orsxKBU5rVgFHi
FuHWkpn3pNOBVMRXfQ3TI98rD772l5g5eu+mOBneVbSEU+CjP+KUNUU+Qu5k47taM8O64YD373hA3CVEYr2g8j9Uby7EU6eE+zLmc++4Vj4UsZSGikSp1h1FhswFdj0J0NGwqwbxQotD5QrTh3kmmFMuzqAFunfD
aZF5lm0jd04D7BnUWoOUx2+83fW0Rfj8ks5ZqM5/6EjWlIALNdtctkzvlxvBEK8RKS53D+HvlcfnIdE8BWQ0th1yvCj7SntMK+Esp5fkxOsgMchYuqqobx4pmc5uznkd0Za1kcbOFQxfYk6pel83x8bNMCzD0UVG
wSvlQX0/hy8VorXUiRA3vgblspLJ7hMnC0T/47zwMeMDz8OEuW+wf9sjDZRZPksfFmWDArvRYnYcvZWE2gyqvnuZZ1W474gwFknNpDzPXr6j19mNYK8Ai54x/cS/plimyucDwojuSjESFkZEUweNBxJV6aqUz97b
6EocC1hzCsGICkFyCtfQu2RZpca+e/4o7JvFSvpm6Qtfa2FD4JeU7GJ1Cefx+/XrZMhTNGdwI7+Qi/ydcPANSVGmTbLt0AxJAPziueEDx3KMv0FbGscAlP2wSFYGsIfZDV3KXPK7jr9BqJXKBVLmNGXS9yULErDa
p+WE1KhQoWeXSz+AvK/jVes3iSJnFMXyyRN9iy9R/uBCCA7/CeXJkpA9raM9SpGZLTu658yG1aC0iQn3YNKqB7XqTFOxqbCnbrq6j2l4RqqCI1OEhxrqKKJVxAL7laylVGmDXksqhfJTEbCl4O7jkBNDZ67LGXQp
5jLn2zxJGfI0b1+WZheC0T9biJ3dBlNDbRnQAkXrRTUxhIOLnKvNbtjqueYmL1tq2gitpGkA/H/aRUQ+Vs3VKuWf1kNtc3qgqRNCBMeEnZDmsr3Tru+sF7/aZwwCxs/B7DmsI+xe7KWbqsmdYMxYTzirnP0QqYX9
hv0OggDBktjf1wzNXYfVnAJD+7H8KVLt2/E66hdef962rbuLSwjp4wzNZsST3O4QXLO4nrsIIaFLIlGjVCfSv4AFusGlt0DBi3LmzJDQA1dAlRR7t7iim1C2sULNDGsfZnWL0FpagYHskwQMicSqz30ibTRYiD6A
gotWhWY61CF5/OFsZPTGRpAD5/9VkAJdjiB5zraBfC0Wp8mzcXwpOU92GsrMsFbLfWIDZPBh/cQwVtUvzlyc8TVdKnTb/x5+e952MqkVJwcTPpMu0Zu8arSPUuQisUrkopOyYbXvtAdPZWJCJypI20wZmI1QUKV0
YeKqaGkhr73s7U0KNXoGoS0pMsmfrzyDuoPmkPqpUF2RObIDxKTjehFC381t23q2zJytMuL1tfSp6M6aBXHZUnu6dsPbYGKpQhb5NVbiM9N21FliZljachMtAZyENE/QyDr2+BSGLUKc+9VKt2N2iYOgxIxBEnrl
MN6aG7ZE67sE9umxea3N9RntGZYTbH0cPMp5Qh6YrralOY4+2Hq57IfD6uPC5qLsqbkIpPczu+7LD14w725x4udmgZAisls2y2FCqa62G5TKsDjzvNPowMAmdASUktpI2Z3W3cad3jQAPim+jZ/FhZ8TN4hiWAQQ
fMR99yS7WRsi1R2fza1U2VDuUiuk5M2KeiSt3WXFQtdG24Gdu7DbNfeSIfUypEdkUUuuJK+DWCjArRbLl1uMGg0OEHPLa0+L07rra+sdZID67BsP2bmdAYOsKEdC8CTnOzCnLu95nQdRk9W9p1Hzyr62jo3zWtwP
m2WCtDX3FvocnVT/+FcqTcTux6olFNp/C8zkUBdBLw8ctor1u82ycGQMgV2ZXirwya4WG/UXksvrAKNACaAa3EXi35o2RFQYVw2dMXHqN5H6tedpqtTFn2OrTFALKFypwfYsylxnyufldbIslO9nAytrzRMW0tX0
EFKwuTmISTWVr6w1rACDDYJ1/++bpX2fNmrnaJ0mJm9BcsnG1VjSiFYInJnJyPPWFRp3CoqpO0LgL+Gan7V50h5RBpq4XRDUJbwIvSfwE1xXvYDy4p0Kg5b2IPEVvJRdmEFCFfWe47tj2/rE5tkOWxFVQWJlTiQw
T0ppZ8YQZsP2YQtiLpZz18xohCuZwXM8j/oc08tx+7zyRpDQ4v6PFNfMo+NT077MXPDT1fWBz4cjjsYan2kV5iS1GP7GxKde6j5HEc3nDuNzzjakWlTYKB2+k5R4naXFD/rbawbnJeBBU6nfrF2UfBnYxtjzF5BA
h0fIps0jPVxNYHLygfmMKFoCqqPeFhlp8T10nMp5YMZ2TwOzamF35WEwI7MAIedD4SGyqREs+aGMkI1RpgROCJpiUne/mDuwmhGgbxnPJoytuWr+MCAxbzDoxSE2hOakMoU2/Unz6mK95RP9/HSBZ83Kda8VL3Nd
9caxN8fRob043h7x5juk4ohmai5KCVxCyOzpXtHRG5JRg+2DhiUVzi9rR8zpyLKGJ6zAjDDfcEGGasH41DfcsJRlLCi1zueWmDO9DqId230xvn7JLJDBQh9WRQFxiELEpTHZBXR3tcB5Jo5472jSbaZnrrUppL2v
WB62Xnbr3VvnccRJR44PCFO5DiMRDYs9Ru8t1JYmq61Y2DLZXJdYUvRSNSrsoKfgqRczXHMUipR7e0f/rkGDcFTqk1oBTEMeS2DF2WbNNQ+3bOONQmmbrYpmi5OgsCdwEEMhJEMjTFtPpnZUQDloTbPDWTJhSkrf
IrirhoPSuWduYnW1mNv2trlj4D2C7Ize9uUfo1xYt+VUKZFcmO1bDvgqHmy0ITjIlKZysNcUD9fj0KTaHR5YCeOZ7B4XG7JXZRhGXRM8MxtJKc3YpJ/ujQAtnIseR7DX/R4u8IvXOuP836zFCIsODarwvCXGrImF
QdAEqkV0N2So9hUCudOWG9LplGqdtx4gctE+ybdLjJMgoWUUSNf3R40aRpYjZEkR1aLFvk24U6SFbCecb9XkYJRnRfJ8AdmLiZ5/H4qgTg3vzgYxpR6+zYeQz0FSlrxcIjuFRhGtAb/gTXkyCtkmGMJfIrWSG8gL
ucYsy17dUw8X6xi7S9pqsgPIei+tDJrN+BW/sTJTzipTU22j4rI2KMRA9dRwJWGJs65hVt2I/0kliPfxOqyM/REjSNCauS/773fxzQAdtBOOTKZvb8sX2HcUm59sxZlz8csO9GO4lvuI6zdPD2Yd0YWpdSxbxrlh
GjbhefrqUoEqx13rc9uLnXP6ydkgHvi6xvbfHLFLumJWpmdJbIBN1Ujpvoqpo1XSbwtev93HjvSk6ohzu32LtM3MmzGMw5Grs+8pItkEOe9KBs/37VabSCcrqlMdkxjUHE2ehQ1DxM8HxqxFSUACCyLxHr268rOC
bXjJCRT45p09paoy3FP0BRD3y+KzVZ9AT6dk2/d/pm3sVdctvSbHEKTvpDDY5cRIVypyoiDsPs+7rVixxagWN/XpJoIMfH2C4BbgVFrkxn1XlpG2gLjFbRiJDM7l6NU2nPA2Mbpc3onGPCj/Ouf/79EVCYRxrChR
TgQGOZZoD5AiD0k7Sai6XpJFdDqjxux07N6/oFlPNQvCPC9VKWuBWhBgPW5tkU5yuXocveREhhwsqAN3ffLNPp1Z2E4y56GaI6UqbY5P/qpCOiQPBbb8qyPx6lzCanadcvCGyKRtMU+f54uRftniuWcmKYJ5T53x
3vB8ROE3uFYMVkcPDoIKsGo7IhIg/HpRsP+H2KXdd8mjmn13sjbcGyutEocIQCEut8MIX+//PXe7wk1qA9hxfuMQtAcEZpR37EGwsVCuu50g2e7Rnjs/xY2ydJXAdSXNbT+pTFFh2+QRuV2ovRC2JUW6sQ5SupFU
AqQdTun8f/Q6MF29Lc+R6dRisNfEEyt4owSUNrzTxjEYkU6VvvIyBCnJKBl5F0MGy/v4Q10GeyHbN57ENTgvV5u9s5m0YFeokhFjP2ZAnkv8Br6XfhCopl6GktYk9BYcwUvKLego5QoEIFapa65dJBI4fRBgaYpV
FAjKKoLwQUltfWvlYdwnRBDTyR0GJzAVxR1KigxDrofqcS3fX969+W4hb6PoMe7D61RvW+14o2cgzEoWslXS+Kw74TxU6ZbhXtunmQOz9hLSYsT9wbHKnXB/GsXnNLNa91YpmkidJjbCHmdSKROdRpcdtDujKRuJ
YJgkil1elIXxkieTQG0L7cev2nZxbNZceh9NDXAKTqhUFzRaH9Mmf3+kr7PiXDQUniwvXH/kgHk7FgYlx1yRJs+hrSn7AGkYDLKYHRztVXduhkzh5TVcjiCuDc4DUTSeQMrI8IOtsFoFX7xmWJSGFr4aeNRxfcGQ
78WkTgnB9Tx0lcRNJl0cQ7tJVHFfEuixqwkXv0CyMLS0rsWX2CW+BYkCkopSN5a6hpuGpa9q4drDgiiOCl5fXO3NH3J08EwVnqlyiFENc5snETj3OPPbVCtseyIAr0vGXjhvmAa+ttApPLWtUAq0Ujsore+9mWxw
EnvJ42e4+1gOm5X0Ez6nraKybiuh/3J2R3n1xG9OrdyJboFZtsR7kHM5xqzFZMdNb/lJ00g0Kfs+iaq6G8gDnnjpv29TEF06idrm8VYh7wIgLZmaiA7QPyiVM7RulpMP99u5UpkYde6L7VH7MNodJuElzaI8+n6C
VBVr9/hjGZYe10bp198ZymlCZnpPhdMGkp4pSJH6HEZh8yGRkHaVdvT1l5baE1XLnJD26VpMppenz10GpXsJ9IeSUhEqiXd5j2asKieilJ5qfMaxiaMrUBGlLEAZxYUNW00Dw8otLns3BUtjSt9egk5R3R2u+mZM
JvFrmNhUFhTMxZt0yGr1zaq6C50XuJSsc7EIJCjlLN/D58irEHWFfYSuIZg8k3zMeK1x3Xu5+VWeE82spBEqDMh35SShBkl+XGgzcVCyzPdWCCiB2cWil4FYde+hoB1SZ6ocroVqpTzyDLXsQb+dWrID7YanWsaJ
01ZibFjsl6v2iOly8hpqbIp89K+ZSlkkb4npXFtftofkHdHARaqVPbbH9W7XA/CyDV12ECCaogAN4ib2b42g1JuyhqIBvY1uh5LsMNRvZuQfhDJkEvxrA+erBf5wAu6O+DDMPAx6r1LgA5lz7upDfThhaFTctlB2
zhamXnaVZ1QSsTJ8pC6dFBAWljjEMrNv1HsBz2q1Plj2lJyDMOrcR0YeZ1J4SqEtSEmaUsCf+WJvxtn0g3+oE9tZ2hZSc8jl+gFEWyfK4+ZLJsX4zEal+u41iNT7qJvrP117FMZJAER4ap/DSGHKuqhgYRBD8UuB
xmUdKTRRfbCoVWVPu5DGjScxiD9NY85yIFCVSmPvSRN6+CwyPjSewpvvSWkUiHyUQeOdu4MIymIP0iZ1PXO4ZaF/2Eke8MUfrXO4sSLgCcCxu9esYKjZ6UwaDJwkErblrrRgIbULzJRzdlmznmVYabokqQYyFtYF
H0fiS1Fawojh7IQIJr5WDQYfwSdDCQBfwC5AtOGorcXkQyA5hfsCbOZ0FwbZZRJl9Lsl0q8wNDiE1dZqNpNyfH1i/1NbxxiFFKh3WHMf4gzOPagYXUqgrTUwIoTXbB3FK7iwiuskBZVmtfhRhJfx4uUsU1kw5L5I
QIBLJnW+pud/Fkwnw7V/8yVON271ReWhAnEJodaryBBPODbgNPxFG5q76/CQJo54RTkLEj26LTHCz6XrOQPyZtWqVBbOxggTSgNOiRXRKdw9Iye+8SaImBhA4Ya4daJyvZ4Jm+j6qrxBSKWFbgQNgLJ04Brn2tQt
g3ATinmtT3UuSTu8ds8ccQgyacf9RKVoevfOV/1SkXpooXO1KPaZgQWlnm0jAAQXlYlgBRJYoQkBB0aYcqcIQz7CiM3zRrJOWO72q83LMFWUixqvd5INtcPl55VxH4YetgGp66cQ2o+EBYHPB83LDXaqBX/TOab8
uPcy0T17GPw0qLBIcIRghYpAM+BHOVI9jjg4hS9McVoCcIbC6+p1G00TrJPy8BELe3dIjMlRHnJiTcwaIeDUATEa4+WGTXBudWtmhOJi3JPydkSKCVhdsJy6hRixrbdVLmyU2rqPUVhKiiM6uvtPWAINME0dEKOF
X1bbQsZWt3bkK06bryyFWSyT76DB1CExKhRjgVXwi+oQMVoMGIyNGq7uFBTzWVO/pc0w3k/z7U7Jrt/80OruQTHozAWXqVuIkRHeHh58/EhYJ128rWqfWgSQCutaf91Q2zGTQ4F3rC/+MBWj1hptfoV1r7SwQxp6
seJq5gP+VVzbfLS3iiudiw1YrHADd3/NVPS7St/6wJHl7swWzFcMIFiZuuzj/JW3h1vsqE5yMGvFqs2YNULYiB7Fc0PYOG/FT11t6GtMAu+h3+Ggj3xQ+YwIPcKqhOkwydsi5XJiRjxHUL/KYTptUSAYLZCxhOdq
vySDbgeG+W8W/T4lNlUd3N18BnrQ2crUrMjCSql/yR8A0sioJtvI2SdHRbrFaa5IqGcvExFLAWplcvDsqg80axQ1fFLFrnW14uIODUw8oaGCFR/9twhNPcNccL97WVi705M32/TyQG9RMB0zvURFhHaMf3qrNSM4
kSrkv8mq5qYssteU1VlEnrAt3qkWx0qUWhUl7TkrDz2nG0mmRGfeVA3lVTpGFmYmSJvrgYbF4QZE0DMoruozW8+lx+0peJ0HHd9bo30eLnU5nM4FeS3omkPqUA7aH/sjC8cmRz85UyfsUlx5Xeh5kTKwTQf3Y5L2
xtFII24SB7AnKSEmW0pOA+AY+hqDeCXxqqedgUj3SSSC2teWm4NTUCrOudU7D7ZfcVo74VTVKXkn0Mzmjk140LQjjcXUD+V5EE9qZcxdVSyvlq/xiBtmZuak9WyF0orCVBgYnKvpcPdS27Pvs1e+GCpOS82AxaQn
FQT9cLv/0AdcxwVwAQWF/DAhwFVr0NJPyCf7MOcnFZH9rL/7C6OpT/1S+7I+MA18x0DxFvKhvqz7UFX8KMpFbbio4VGdlJFvotxWMRSo02CEbaWiehXnP6mTdvPmAZDlbtbbG30+wILH2KNzrfYTndnh789qN+E5
GVUu4GIo7n/TZX/5c2vZRl/reCggRykNAVZpY6J4/7XUd+gz+imLdyCBkyOX1EFLcZ7Dj5siylLy6O7gMLCKazQ90+M46jymbYb8KB941G6G9OWwUOh5BIzzkKvLzYCo/PwHzkUWximqPBTrt7Q+/SzTDY2Vg6As
XPsLcJnJOjg81pgwGbuG8slNDVq9FtBmkUOKP8nddoZH4r+SVoTFLa7c8ZbvZFhL4uVefuvFQxxmN/r79+gxIgJjNznqnLePvj39tgnywU9gQzvkQE56zUALgRyi2Yr0oyf+TQdk8Lz/jgy9MXTwi+hNg/FxdKQc
Mle1KFRi+m/Q7gQ7Js6wqltSE6F+7erRUhFTz+NdzLZW+jwMlLsrhAq/giIUZXx/fTb9EK6n3SGKUOeUvXOZBvSTajt2wWHoT9FUwuZuEa6E51sYz/inil9UuUVErIkDvybjYdElVPphqpP+u09Rrfhbe5OcP5hf
XwkTmmIZ0U/C/MkHTyFiZDdqfrZ7B+IeCnQ+JyH9w0n6Px6Srr1EVaYx4Y4t2nnBcRj5YXo0LZzXjY9g4UZ1mtlHATjIfAVFXTexeGF0/8KDkMZqkY9Hb+DJSA23SyDd333B3NivvsZ+UUykZHTRPn6ZPa9DRboc
mX5ewECqJQjAeIAsLletPsEk+8sLQOGrH7gs2RXgZ7JDtGlpPfnUXEJutQkbPCvSNKuVOeVcccwVuqkkbCnXREbEvDUP3sRyx3ctkk6epR02q3pGjFxkx6MWVkZyjxYnZ15I6wn7vFWoW76w+K9bcxqvZ3GOmr2j
e/WfpmgtlM8/tgo4oPI5omz3nAbER2t1ANWcWFIYMG8k9Qw2e7RssWmrm5j5oE0Q5SVZqIzDn16szXxlxuSLr/xYkRF5JT9s1qFfZ6OkGEX+AsNk5MKk9gbh8OUQ1ee/Gy/UpJoNpgILGTV7jSrY3JHlG1T4IqEi
IGJx3kpWXIEbl0BOcDgVXheGNIICGXkVIxhIyh9DXPPAy2KP1mI8Ter5hAw0bzi66FHsRWpc0+OOZUTK4MKCpd4PDN9s3QAfx4GVFHbWTxxsGGUBGdO3kQOCYC/kPBgyLum+I1D08v0mKdJytdXdLm4a10c0zaKe
GIGyoASSstlXv3LQzkgOdI/xeoeigJArvQERSX+Gw1RExqqpFs+8pdRFsApU8HQcxm/D9ckBFo8PX4AWANzI5R1seScBdyXu0CBEyvQfuVNawHsmiO9R2UVsw78oW2cuh3aWMDILbmjT3p/e3WQKhH8o9GFV5+/p
8saf3YaNolPcHa2PxHaBnPzlqrh1VjDK6QB/37wG2KyXv5tBnFaty7i5DwbYcJtuzdcBIYf4y/8LEfAdMPWIihnyrY4VFS+X+e6+A2mmZs3lNwVoixgZfHW8TpTGMVou9TycwqYafgWGL4xjh0MzrofjTpBh8sOR
sCGMLEfEGMcibCnHOspH5ybu53cjJHnrbmZYqkdwge0N3o1zQS8DKlOSLpjS+eFYgfiwXd9WUX8pcPcDlKA9vL5Uew5TNyWetSExXsO32QbvU0boLUCEzr1jf1DceGgZiSaBsBF0+98o2CUOZm0gIN1pydxpYx7z
JthMHnIv0C9bVje8lzUI6sHLEGw7doBfiHVGN0eizar/apdDTFYwpcIpIKvdi44pInIc6E/TL7RPUwyelEek8dLHvFrZZuS2ftlO6WXOJukKvWZlJ9i5vniHjiNmaSPakgkZgICXCPrXVrYReGu/sfl7J+nucwOO
3NqnmRlqLMUO4sBTeABlTUmqTvh1BURC1xg7gezQ59fCubj/9v+DGTyn90L/69svZjYDhrQRrNFLEX2qgoddBhLCq258N+oH9CGeyS8aSqWyEJD8olnMySXKdIZcQUg78DTLY918nnfegMfORRo7aB0jKDL8jwUO
Gva/3fLY/94sMVWDYX0ehnafwUJ9GqSGoSPmdqoJ45E+grbtXyDa+3NT+r57FDRaqp4P5G543r31smg6XpfVW3yydycVwYV1OebpL4fUDCtxfu9gcpcKJVoC31xJI738JVO/aL3lJ9/ndYvi209vBZBGGziBuaET
ky+CrgbXb1ZBNjCS+t7F0/nN3Y1H5Jd//jeal4dEWdYHaeJSmv9QbfkXXft/2uFEDex5jPqLizPXvglw4r7bQPD/QlYgKoKiVf+G+VeX8CSqLVJgztLjl+avR8RNm+2nISA+/dn8lbTGOSFeH5vtISPexNn+sgTE
+dRsp7qUILWoJHvKLbdppBMT6N9nq+oGVMoHgn09kL67fUPPyyxVn17TBSbSN/Tpzd46g98ftTmrMaqxH6AmFj7Ll6gkyWpPPv85bVeT4zGMfzDhSeXGoyDX4W1J2zjDhbi2KaU6n32b3rMnXNNU1dCZnlSlOKx0
JtU6QwoHuFToVeoHSaZYr3kyIH79+uHTR6uWkGkfyV+v2OTR+8vs9befWV3LyB45FsFs+q72dZTKL+8WjBBEqkmQVmWlUGyLsRsKX2n64jQVrfPrtkQ2UgQR1NWPpumm2XyDm98+cY0VNZknTs+Rxe8vwmNRpthr
u5pnWM3kG3sumTfvwle2QRp/5XWhAgFU6IJqA3z3e22YIgPxqyxLkS0t1u4rGHNEfwNZaxfXn1GpbLR7OpX9fDr+f4gTPos3ydlJA4VE3Hpk/dV5qe38IYEqVe6eK5Npqtoc1xyHYMgyiCL4oYLt5EvUoPGQsc3J
wNJkqfjQe44115fgPrz7qhA2gpDaaR5Bswf8yq9mNb1SdgN0fUg9I8PgKoJFcEDAIRuyj+PBNVmss2jwxCN4vl+Sf+3p4LX89FADYuqX8WEfYIcRTN1viF2uSZPF5C3VA19YONCIfXcD3JURVszl5+rbzTjKflz+
bV5K2VIqQJdykTy8q5TV6+1TGMdESHV4UNKY9yVDcL1a+Q9bYT698yBhlY3xAkhzq5QKjPytzxTT1izi7g/lbDE0OgYsgVRaVwa+lrnEpgX1xJb8PzAn7AzuuXhpWI2Hi4askZ3ng59zl2zJKvUMP8biN+LX1uQV
T7fXvC7BCWR6rQywEpnLHW3wWu12QJJ7SKNK4mkSqPJJ0Xyuvtg4Kt/FyOz6iVXFoix41kOUbcCtBMuZ5guJ2zrrnBdsdbOo30WEZIDcPz7C5ymqIz5lSHg4Z+ou4XSXqrT6N/Ee/cnymaQ0I8dRqKSIZEiOobaR
tt//0AaJA1B2GUhlziDwN84nJF5lfmRY+pexZ6XFv2y/60nsAfB9763nqaBzF0v4S6d3EwymK3/LcIfRFAQ/BYEOqC18DAatjV/lWatJqyAPwlaIZcppulWC/P3rwjJsQBCCe65LdelfHLUUgCBXKAACL0aDgZj4
KWa3MrLSRvaPSJaku+KruUVhVGv31lOspl5ygM+vEllN+QEmGgtyI0IYPVi+U+IEWx9UVCwhXnr2l16H4tA8gPWCX0APacb1iOBgHyRFvm7iAyv08vxSxa7OE5fYPDXndJfXwBe9AeGOn1iSygMURdJv9P7hOSVL
Cg4SvSlB8s1URiqOPsg+JWPSjlSPitcSPFk5uRUQKLGNeasZPM53vfnd2zduRWIRu4RlZI+zrbXAw+zjtEVD5aUw+dnUVNLIyDQot7ysj7J6RenPVlZRhax1PZL8fSYhKMQ81v5f+E70Lp08QXYnt5ccfvmRfEiP
NwnLEEUW1ehYRYDGr0lola2PCSUhWP5C3P3/Ftz8tM5ZrbwUhn184Ld+z37G9S+f/b/9W0/lfzIpFevFbnE4/YfsmvM8/Y9ds0B4uDcfjB7kRPz+rPDvbRF0OrpJ/bXqIss6muE7ha1e8rs8LcPGbfH2eMvlsv0r
pfpLvi8CMuFPT0b6JQHPhKqCojdJA9Y+juYO3Nj5sbVGwntl1mDMlp3RiBM1wYM19jbk2VVYVqYuDXWD329f/Ndkhd+LLLMVqf2D6puNNk2zzx066z1kjUIcAyLTvFsrEncsac+mJLZPtuNzUnhL5cFSKto4ebzT
JnCS3DbV+omvsGu1dQavBnPDquZ4PMvuQgjfb4dvmsfiH59SWwTTqq2JO5+zWelL9oGUM4OLNRfxiJKH1mgWr5dvorhEs/g0P70aPOH53hqol7L7RZmnE3ndqEtYXep3FZsvU5OM3CsHgm1xTq5u+ay5tazWrIK0
zHt6g9kFOnsADbFhNK7owARHTY9kYCLHTaaJWflgADjtVes2mwp8qcdVedkGwiVc+N0uWTi1QH5dk+n2Kc0M8D1lyF8pu1/5ca2WEzMs24xXtEcKYCPcjQZ6DTgzFjyyLAPm9jvJB/RSLJDF2VzVMxmnZ2lJQ5bz
jBA2NUHlDwH+GBZfsxIgpk34pBA+bFOFG02AAsEkdHVJKDz+ZQzg1O1wyKdcxc7Z78oPbg2elswGGmnsGiAZIr2+qmv+S2LwMAKq60OMRZi4UrgDiMS24UWa3H/vQo+Ku0jC8wi5UURcYKxvU7AMLoea2NbEcdiR
LN2w6z2SUtcZPHkIcinJaXk8G2OXOs3vTVR+g6/io/fnfwyAYqTANcuFG0ca3vv7I6+KJ30DMipuANLlZn1I6Yb31e2g2C1Uoy5t2XxfUMawhDX/FNvvjBYAVI8TrFTA/N5kLqsX80rcYU0eIkl/79aD7dbvlHdB
RtzAStC95D7LPrMx+EThL2PbV/Pa7uzaaAHdcSYeo9Cgg7uYTDRveNCwQC40hjD6xUAU4GtAo/w/MPBSXABXBVkztqMpEaKUkDupbiWe/WFeFVqtInc/pSIJg5tCOkRK0HzVoNMNiYWLf9yRP8Xurqg7A4+xoELV
L07g+sSTSSETmPG+g8bKidkzpSCaT5Wnix1JgUlqJkH0bvJGWHWZAbFCN7/OAqNtoy+SlcgeNAHDPVp1OGiyMZo6m11WYKYZeXI4QJxfTn/Qrz0Hlaiv4a99qZ5Hn5vBkIzBmCDKHIdAy3LVpkS36eP42EjE7tKX
7x7VrNjna8GtDvd7yLkdAI54SJlDbkcfTHt4TgXhQ1s7C33xL02tsFQ7Na5Zkm0sIITLkHpz/EwYyhBpA2R8U7TPARPP5MP4F9mWg9U/FuaUzQ7EP4wh0k6N1frcCn+6w6sE0+IsQjVdYGy65r+SAiDjaf6SoaCl
i8fzYLuVcjosOwcSOkJEmdO/ZkL09gP4t3aw65ASa88ojrQ+pyqVVNyfFA9TqSeNN9Y2GRr6JCH8pOfZNxDfnHzyyYuSSF6Jtsb5GStk/5yvmd6QzLhfUuK0UIyYhgaRQbPZYXMxZKVSK3srT5O5+hDrpfqEE/9B
CslJjafsvcRKgNYz8PuMCZcwopWprVh5I0MqX2tnZhqGb62GC1/gW72y/1Z5Fohovnad/i2LJYs7oPP6ry9+CcyjDeZg/XT3smOqF47BBl4GDu/RsyLQXIQB9zpL/7JL9DvWl2/wrVoMaaWyncA0EAAzZyIjHrzu
0kP7ulE2x/dNqXgu1NwwgwCw6bBQBN25twSq24FTXUHFLKzb+h0/qjlSb/Lu7pdW7LqZnK8E+E2SP+F8j2he7Z7SagVNnWuv1LDlLIy9JJe0YPPDJhFrDpq13jcxrr1QAwXjhDvSIdVaVk2frAsnM/F3NaEA5RLy
DQXPRaIluOBcWpfPiLtxYEzUqGDYcSjRXjSyq8OQjqFcY/zgAVLukE9CWsnSa2PPEAH8rli8toDs+/uquxdosQpTqe+XR5U3x1IRaBi5xuIR3f3b3pkShtvOD4cVfZmC1eQ5+aXD1Bw2ylIswS4UDZzNon+0XO/g
phy3RuOiVosRQ4G4/D3RpLKM1Tw/GjFWo6CjFGGE1epMZxMN3c0/YxY1fVTOYxqPC1GGL5G+Tngftzt48klwUAOhyQXaAEcoyC/K3ihks8iXlJmsEuAGc+JPHAbOk78uJEGJ2Tiff0b78TJHaT7Cc15x1eSV+P5U
bPy+KQ+7cknrDwdhfh+zXdDueUTmVZjJkDl4xy5qvVso7VSZ0k5SKchbIZPSkMigF9pKxMNekEpf3FxYnJWT24LRlfmyqvzR8dJ25zab5W/w6Xlo2Eqwwc6VWZbdgjF4do86Or6CgE6k5JASy97oB/BfmpdyFJqN
hWezvnDf1drzosCroZmAQSVMkKlC19+ChIE5FPMN1lJm+wByu1tXP8MH1bV8j59ENLZYy0tsfHWW5H9ke2SqMs16mMVc20rMh/vhk6EurczyXJrvZ+uilBJfCK9U1sMxIJ1c+DkKwiE+lN+LEHAjBFoEgqVE0D5r
gXBojfIlOhj4X0ky7TN8ftZ/osPvMBcHfWTTVWQxcHyAnP7d0WGfg6moYxcmCLMtcToJPcVcsSuYSaLcJJlOli9x2Uv15UZVD+QQpu58s1C8HL2hJ5czZZbQ+2MK1lUApgly0dIvCpeZsfbs3ZaxKbbhWVheZ7MM
CqlLnzD2VeUGbvyUsDi7rMDIL5+mbZZNWojxm6Zy6rmU/yTriYvJWOXGxK+6p8oCxZaDoV5OHy9LF+Fz8RwMmrKwVj2mH/y61cdlGeZhLfFwAyDalQ9jL71SbD3j9F/qRE3dVn0vWx/1afJuyUbgpoOoqhhdIx5k
BhzXK4Srev6hsBRLb/kuTfxIWQJb+qzXwdBsHruw2e/WPhAMYGfOElxtS6zU/wYIfy+x07n0VgrLjd6BR+U/b95O0J0z+kOlKatcGBW3k2nj/IJnyIHzhwsG1kVuE7O85w+q8MizFSdu86PVzjFWVip9MGNgcONh
2lepTodEHAbDbediZpcxjLxUsRSrJ6Y2uBXnoxYuS0bcoGCHT9kXEGGPUK3I1GSZuMtHK71STi2uJ8QdzFO0jiXSwotbCsaM4Xq5nMe+rn5tblCtgez2TIN/gzinW+Da2qJCLAf7EyqMZpf40LR74auT7DS6vwG+
oR1XxMt59G72iKrHyttRFhnwbZFighQ95CxW+lUpFD6kZBCZW825HOpkZArNWJqSZ/9Ze7dcqBju2Cv0rR2S9EegRNzCOqm7/sIWO51/xkJAo+ethOjNOIm8kJLox542hGky1p61dSXNirURnE0rBw7dqW5L2+31
sWexjPvS2YmyC8eVtJFk+UZjydDNk1OHScFipA/iOrvXh1WTUPhs3jq56RlsFHWVBVwtsq4vXpeVgbGeADS3iM5PamlrxRlGUgmbIlkVj5pxWN6d/ZPjl55UAGj+UNWiGQs8CdNdfOQr64tjCUBAXQ2wynPZrRja
k0is+LBTrV4OW71Qz5nxgNR0rvdPdX+rk+miWVDWYkRDgqHnQIeJ4W7dcUwLnfBfgFoRjmCG5bYnXRlInsmxw6BesoZNsPM3ZyuA6/euMQxXYodt4wvjKesby16dYpzcL98gOo9xpxtEogjs/dY9/9ZMccboCSsg
8JniMm9HA9mh057TocUg/N9uQbGzwK1TfR4NdqSS+6rLatuUulzGmqXr9f2vPc/krjH/HumOaRJ2fneMqaxO94+pCJe1tAd48/LJnRrhbiz7WC8p85brl04YgWKpx+ulz5Pw3/OlpKgAu4ExbUYfXmAfcmXXHaNX
IsGiNccKjiLbChJPg2l5xM34Ri++oQc299DFvqnAZ+6FHqdFUGFIjt1236I/JgPYxbrtqaVo+5Vyv95J2Zod6UQq6B3md+VNfPTONwBfkI7SRhAqWVB25WeSsxaq0Ihm5HIbSa9MC+NE5IPf1gps5xNzuo5KtdZO
zUoJ3iiTnow6bETAufRUdy7GUEyXfM6fYUinP3X9k4s3wWStx8kBlz7sOn5Zmd2yVM4f0oxpssAcWnTIZafETGSM/JLWNGRz28UKHbAKNOOO29qfVWD0b+lEnYscbSCeQ4IsXq3U40uc9MMDNgl7EZB5YNAj00K4
abyqhf+KXU802RBq5z4lMDlRdo5TsAMFbvbKIN2HoAp2RlmsO5voDeDJf7ID3k/CmKk8J1bvORax9W0Jkl2bsn7BOyYFrFyEWxmQ6S356QYEeLYj9XNRrsRNPn8VjveBAZzlpDT8KKnHgzPLKdN8CG//6jLoaHNI
L+/B0ZRFYlakWn2DB43XLLdh1heg1eYQ3SHSdhQCIZbRZMwPMnS6PFzMbdEWBVoVeFE7JfIbbIGUXvpN/V5ZMBQnmLZc9mbH7LSYpZ2TVu+tgT/9ybP7T4mFwpBWAvEMLJ+72PVp5r3E6dLU4VRz6IxgExwmcizB
B+RyDoJAy1jPFbYUY6fXlUnN4TU6JdtofKBCvIq7eJgdvkNBY+qRHkVXRL3CYcmQv2jzvypeZB42mYAKARdA0siwvz6uNr8AMRcVkst0fZWd48TRw09LIt8f1neR2VuXH6cFxXC0pc9BUmMij8AQSm+Cde+ueHDT
oSg8UFcYBJ6dOicMQoAVN8bs9jjf0wqXZhrNm39pY9AJs3ckYRsMj/N5frAVdYICZPPl6TrHb5Sdxr9Ym44RvlhTzL5S3Z3IVGA//Vkbh9nRvCRFeh4UBe6cV6atz1c+FEznCw4kt/sLCe+mGDsfDSlEmZlYonG5
qbHol3CKaXx8JdkGgIAArqu4zWnNOJcz8/jMPFO2ymLk19YvbWXcizXKtUJRSMHvi1swaV1lSb37cJM8/Db4beGHP4MkpPwNL3M7/UKu5DTf61+5EI6C6r7BHKJ3xhP8PrSv/pQ0u5BAP+70nl2qwpvsA49YkG5I
9zCaRk55kaXu2Xo0leHqLrtHenzvMfDC3yz/VztAs47EkXdZ+K0+1pYNZZFVXbU6VohDQGiu8HX7N1WbA8e39AvyLdPDhE430kSrDaXgtYjGAxFkVYniOL26VRVeoTygOZaKWXVXjnN0STRf34a7L9TEnqWn8vEQ
hw9Sc7OmP0pE5qHEmZTE/V9h1+WYZoanPXyTogEHsP78clM1rHlEvK32pjwp5WnrNK2VgMbENrKZ3cneWALKEXPYicmhV1txkDEBs1QCkend8c21sQ4TNoJlFppma9a9vnJcFOT7x8nYGi7YeoVGMerc28eEG8Ye
ZpDtGUid1fCtgqZ9jQ6T3yOFWOXP2aVKpH/HKaNkV4HETDCW172wCK5Bx11yC5CMn1ggfFmw3Bff1TJyaIaNJ89ERNPubRyoh9IIaH5vmxKnDuHRyR3fUpm8CdZ504SnhcIQDyz/NMl6Bd19SftZ/7OthWmZUcek
+68sJAAgzPTqoZlqOihPhOd6yzk6PgvXOYAGAPaO9uld2F14RLQz1rmI1yD33C7KgAv64xapgAfgBB1Y8yvPMjdyZ1+S0begvW6uDkCxpSqMUwljAB/7tP9QdErKYYoc9CBYl+jwheGJDyhWYFy2zXVknz8I7WwV
hbi6EzcmW5iP1LbgEHQdj7kI1FBAoJkeqmey84xIyamE0vsc28we2jhXB1UyYyUQWDz1VYlZfiUXvQRm3tmOX3v0brYXEzLJEJJLbgGrmnaOhS5DcWxNL3eXPyzworAWJuG1sXVv6Q4JPBRaEmztXRPMjDj5HHLS
Uz2LxE5xdguXYboLdfLJrgA7wenBeDxrIopoIZ38p03S7urxtOEWqvGLCpgsZblVcEW3Ml6Ou/9RBe93LjriffBdJIna0WN+Aq1fVS3BhTDVc0KxabVecXk88I109GxKikS5Vu1jbsPCnJukxiAMF7GtYX36G9tQ
H5qJ21Qv4twzrTbKKkyY92V6PQ7WqW8lDHHiZSBud2Bkbd7EioDAX5eX4wJzeiZA1fZxyc6kZOCbv7I0Jw3gm+D3DGI0s08AsmQY7LU2aRsPhaqcCj3MJCYpJpDVkWvGC7aefDbFcvSAZ9r5pBACYva6RJK3wPj7
orl4PmjL4mYoE/P982bpEd898/D5keo/Kqs1vokO4pUKH6hFY5jc/SewuzcpA0r3FzKkXYfyA0IhIW7NfSur/s6NM2fYxSofW6zjSJuH25bx2i23pqapaVAf5/H+6P9AsFZCQV2NSqnTiauEjrzamvdlp6iS4lVF
4MKphZ+hK3MIKk9ba0+/zYUFfa2uq1iy5nwwRYl7pVj02A72v8PJAa74tGqHp9xOqzz4KRXWUKRgicXMCukT07wksvcnPu/3wSW7bSvNdRTzTlXyxz+ce7Mxa7OTu8CH59wREj4BAnMDS+ChebEJBBTeZU/fdIK9
flRGvfULIGO6kMgdUr14Cs4ZSJ44cShIz4gFbiXOQWXZyKSrGx7yKZtbQCcIYO9hVS1ZvwN0wJZpAxwqgHlwsXb4rGeVGgn6bBWIQ95G2YFQglsgcEuM/DFB243Jxsuan4Qlk6Ih7bLorNfKimNVh67gXOKUxc61
9L8PE24/B08DhsUb3OOWOkKpqTJBrOoQfIy4qkVO9a/uFrQVE2baMalL1GG1+/mpJjZWGoI7ivJMeiWvgaohfSCJpQkSrw6FqkEj1j7Fl5W2Ad7pVwFNk0b6wdxaUNVbVFZiedalaCEIpK/L/tiqBBsAmQ/0EVyl
VeRWx6fbQawSvc6+c/rCjJyQMx9y6c96mdPqpy0uKneKfAMLfYIHBjaeRX9JHocrxxwEBafzNtDxA+2fpsLeOhykmwVd7NNUpIPfCwfyhGPX7paQIPWpaYCzHRgJEoRo3QoE/wDG/Pan+vZtxzeQyDcuuOtDVvEi
WfCDBb9yxQZNg5015l6AS/0ii6MTsqTcm4mNev4HXjfuZVjxPjjCYEGuexu+25cuB8Rf8EtoNhUDp4VtgvVxOatDO0kP/H+kzjAByFb5Mk+7Z1cfkOK7d8VxlpZYNVb7um7b+9fTuUuyucbbb/cVVBoVrhY5lHkm
qLf5iXlentbJOIcgM58tbXuGCoT8SMpGnu8k2PxWDEjKcjnF6KZenC9R+o6atUQRr7xSBZdhDRYt55zotwXztE311XjM4JXH660cLHCZJZZJla/3LFoLzJ0YtjCHNicFZ61oo2/AaMtXXQroyXXQyJRWVtiUs2c1
SN4ILacWjvm7aRr1pVkCuN+SRohl82hziAhSVq0+ZYB8gubyaHogoxgg0cAcYguqGa96vBIquIw9nRn1/kK8KK8eYbPj0P3gRUDMAkMf13FKCduMXk3YE1ESLdj8MjQyLH/1VlqxoJJSpjbbfRcxQGcArk6r6wx+
84Ipv6JuKvlNuFVnWWY5vP4Z2AQ0xBkjd2n34l1tnBt3cTxp7dQoR/G0caAXC7XzedxdNAyB9BPDnLNlbhg+0hKSHQjm1acbAFpxdnBkUlDEd/JeBLbH7bX7fCo+Whr+7mmelr8TlZrlnGHKRWWrAi9/QXa30PFa
jJqvL76A4ilagot6Dc2X0xfwUiQEyWbqTrdw0P+HJ84kekhW52DVQ+P0XDntO5z7dLesh0FAxk6CyQ/kT4lzpqC8kfvQyjgQVv5Abo/5/P7+WHfen2IYZbV/WtCsUhrs+kh/czYq70fAqZBu68Xyss/h89J1cIrZ
yRmZn63OxHYxUPicjs6PPBa6LC53xAAwPnN1Nd+/5mWZiDNQygCnviTASuyMekxR0PsKCzmMvEhHrp0P7JnxlwZH5BlreRu9Vd8lDxR4FsCQ7g0uy+NbgaY+GjjuKVmlMWk5tKJ3nM3rZjom4GXMPtjObK7OWnFZ
S5IzH2CbAIHljZ1OlrmCAptuwFQR7bUqOruKVcJ+zuyIJBTiYlKtyiarbDoZOw6pUn8aHfmS2A2uWXOqu5XjUpSGrdBiQL4uvxSWOk+HXPccNC5pY84WzawRSMsUCUPagknSOR7HzrgStfTtgwzUnYLp5Ok4/esD
gTDhq5mP+mezUX9NH7ryGmSrVpZINhyeJrnqPtVlxauQnSRWaYzMO0PNTYVhj4JR6Y48cH8QYu+51qRypDUWd17MptTT+jmJFaq+2DW0HYFPz4WTl4vKLbDzQ7YLDJwqrwYEUBqRC+i+U7uMmU9dViWi25YZfcsu
Pd/nFHWVWj6M4JBfTSPWZYv+gaPlw/RoUE9gk5/fVczI42XHogG0i9nQIo4pny4uJlgsooUs4yE6hJiDpKmtDL/8cymjqrTUAasy+7Z5QgktHTY9QuxXgia0ZL1kZEg0/bkthFycG0M1AkPT6t5qGZwGyAyZmFje
uwy9vAEM2xV5TaKlEJDey7LQk7GX3qMPRtCDj44TPVzEyN/3OvyCPHJZIfQxacHS8vnaG4j6zuuFnyfygkfrztXxxNVVOhwveP4/XVNK2m1oNr5qL67tCha4f6qJgzp7F9cWWhk5dk0bmsPwxZGpasdl5K8flPpl
ajDyC+qL7TCGOuDYXGJNROtI+hxaTwZfnpoRXSVzyigqvDppTkdhA8XpL+cH63vV0Irz5KphBf1coSrKfGeHAZ4zeD6foUL+J0Rmf/IzjWa2P1V7hhr1f/L1QyR18GwrJSmeTdnwZg4XZOZCAyH5bpR8FE1BoL+R
NcFulMoWARtGKMP5RUkrazxbMEBEXWVmt9DjHBGxEM5jYgnYd+umnYR+OsbyebM3wAJNytoQa/U5Pz846HYLpeIQ8SpKHvLOgq1ZovvDA5AVt/+qEypKxd57Z6oPQ+m13ad1il8I2eY3K6MTRu/wklLG8MImU+Nq
/WUdLFT6pthIn7RV8frx5IHQsYvn64Kze6rVOkGY9UsYLWw6KE9tdMIafm43GRCg9cZHbPKjBro0viaKTUeQIqRLxcJ/jhnwCgfZontnkU9yxOFHfuJG4fDx53q645LDJBj848iO5yH7wolO+VZhqaavknBo3Wx0
jtHfZFyJU/kCGtghPamvK9BcjfhqUWmWsPnLb2WTzcvfhIeg8npkwsJ39ykvKLl4+G9IQI8LQp0uPk16x5KXd3QRXAPmtu0jP9ZNaJdE+Lya5kr5rYWO4g423lO6fViHE6xoy/Nw4Cck9+n1CuY8OAW4dBtIFPB6
yHKb6roHy3Ay1uHiofp5XS6VrSKmeGInImQ4GC/1iRMZ28qpFCN9cJDD+1WU8iBwzIe407reufcpCZWhxWK9YBxmEmQBHmWr4HIugIqKdldFNAN/q7FIs/WY53fmeFaYD7Pku2s+BDPX7N1bNfI116hjm3k3gW81
IB5/+PHJwogRL7XQxhA67WShMzYjpByW2Wxn9eMY1G+zXGVmwNYHM2KzyQfODK4FAMf4EQ0mF2MaNc2mRFo/buGSBgi/cRR04cHl9YRKUyHhtEKzM0tTnaOGmaOu7BVRiTq9QcgjDx0dmsUXPy4GsZvdwSHB4gda
4D0XRHsfj28M/uyE8dd/8FNT8PRb6KU+yt6BAx08/Sm4aK/V6wwQR/ehS6f7JPqYWwqCioyOTRxH38ANovNguViNWEOgLr6D1O2dn3jdqlrQ4q+wNRthavlOf0yoHqUDvnpqUhlKGw22rbmfkbuUfT+HWVST8OwS
0USzfrS308krDIVx2YXjPrnnjkHLmlqFz7JUIn9TpQx2d2zGNFCllHzBQmDCzOqoMER9qiQJEbXWRJIKv2gCSRxPl7wg7cXSJkDclhifHzo0+2pto25+kgMq8h4aLfNnhxKbfssY8UEx3bvLSmTmvMmElFvK0GaT
cmFp8S8842SBrhRfnFzbnu33XBhT7JCckU15JfnnuKSs+xl5ks6ESu0a+fhixFyin5N/znVNxX5cZ8f2GKUT1SnpZedBb+JHbxK37EQyPpgRLCw8KymtCpyQGxv7bP1JwFQmk69K1PZV0/Of+jL/vc4Qs0e7k4xf
kibMk4CuvOLKkC6eUgDSu9q0snRH7tTMJocJvLA7D12IQvy+NqQZYMo4C1qdzWW14R/m5XlfQGRaI3KFfUJmEhcdjsOH2dCFgX7+kiOCHlD0E/CHjwOkLL0QzxlSUfIdviTGqTux+kdJ6NiQEYC6XWuANDY8eu1b
ZNy1v4P+B5icGxlzV28XVp7z/pAyuXCzUJLjp5hkFxVo8TWuth234JJXo1T/qxdt2GqtSTtqeiYF025966W4WC4FSV1qK66ZSUPOKVycYjuC8lvcKLxb/ZdRTmxR6x32ficVcCR1VuXK0jNjgMRUaHIZtw/Jc+by
jIHPaP0zU/9Msw8bO4WPgL1y7gpM90pDi0ITKW4M7HlVrI4X6RYK4GCcL1ebQH6wAuKaJzTtyi/U0Sp54uJ9BrUxXvmxIYjXDA63LYBl1xrZmClLBsv3ftIAEqkO3tPRwV/iwkbB+jgDTDKaVpHrcfYnVKVoDpG4
y03pP3p8hIVZ2a/UEcbc1DxcgbXUDg6/5+5d5KQO8ZEhWK06liQ/lhiOzdXsCYaxkHlv1CzreGgN4bB5yXv1DTk3ld2yydfmsc3vhhFqmP+6qh1Lav6bYoGVELgFoLgtQyCTEgID8nN/Ru6WNMAGk6TEEpvHpHWH
jdzDehUjHWmrVFPvl46Nwn9hNMWGzO7OKmIt1DA/SpsretPEXu6tbRsTiX/4X5r7sFvGEeaWY9pFHq991zrXgpQXC1V4uzTpZZcJ3f9SxwtoskbWYqzQEwJyjVvOVBH3BT5+jK1bV1tcpdlYSBU1hmPNWPnWiNLv
s4/9bCF0eN1Nnw9H2VCFPXwJ0ryUxIkdiTicbZZVmLlR77TD4ZELusk4diPfdzK5XLa/ceNOTBacu0HmmGTYSutsznCX9i63+90EXxXF/mckl4+yzhO+9I53PqK4qdYpNhrFCk9peHHUENHQ7qfEYmhTfie5ulzw
6aj6OEbVB0oeVvQekPpeEqRFH0IBROyL0EcYr0N5kw5QohAVxi889Iokj+kXxqrFhk5GgN54Lixj7eq3/H/99/8HwReQucaHekde3i2Mvvg791baNkHKCivO+/L8oZePsj1ckArTexFLl7SHnSipVdHc5qJ129fx
97of8Pxf8WYFONdYoHUoKAjhGlS+V/j+j2V+gq/m5uuOJrfN7L4ES3uPy9KBefujykdDCmspmczIl8hdlc1+hJlrJCZhyDsQ+KAAQn3/Ze9tVpzWL/xzcLf555RGvhJpXYvoDZqz85mXbuD+okOWCU74G/N8lZPa
ZCyGKaKF/i0ZfnxDV9ZYSZx25wKkkM/Y8x5iwNVjrqAsvc0O0lf4Ew9/DtsdGe4AyVLwB5MdHngcCgcu2KbEn92Rp1sVzK0E4MhsWBYPdTdoi5g5vFNxGyhfAR9juF6bt2g3kYq5+g/uFMMPIVoRI4cSGb9VjUp/
OkAsmPD2L+caCNFNPqyhnCGDOy5sk/mO1r5To9jaSBlMnbfI5e43zLDlsrckXP1HaJVTvwQoiu5/6jVWHrMS21x//TIGP53IUAZ9nv3rm+BlHMVD+fMtmRY83VXbIQkKeVnoQZFeLy2XpRZsJn8B2rt8g2HLkn5N
z755MsVQVpkOlhNyCxreLWwDMOKwcLGD3wpqiZh9y5IbfmbpB16gErzLgc5xLxlkzA4tSRYmU0RYQ/5KVOZiHJg34k3e0uf5Nvn4O6p/nvQyBNe9mwFO4sn5HPG13xaQk+X9HJhyQhwafU3Khi9mluK5bcqPzapP
PtEN0C4PBxE9c+PjwLrdnAoJQ+WPozGDfGpvOw7zH6iB0I+mEDcba5p+AO3yLK0Wih5dlGMrwA4/Lmj1h4s0I0cV765yZh+LWxnH/Td0/nGUBC6OZRWLGvy8CFAEQYPHAnkIoL3SSTx/B0lAlYFs5sMmuL0DYJC7
SRTUQJPCa8b+SegBnnH0r16w628jy4QnNdesGf4SI5eIItL/z8eA0x0jG5YVYf/d/NjTBBx9FL5p3oJGbSyIevxs3ZlZSOj/c2xq+d2ZP4PWr7by1pC1jSkRRYivlRvrjV6Lly6LG+Rr/6sugoA6VRfq4QSr2w9n
/BEqm6/1Yt5URSGITIehJ2k/auO9wmXnOgz7rTRCaKqRZ2xdPW3wQ4D/1aItoNJ0XlF7txGQw9uDR2FSCtHptB7NfRpf9QvdgJF8uqs4g0F/c1GETn2YEDlq/Tzx+wJXfZoCbmOWh7Bgqt4bdOW/DTBW5Q9H+m/B
7T+nsq1/eTWMv69kdT2av7QxOxs+2lNaesT5C+b9evPs9cXwB60yvL27dGQuaC8RmMdNjlLwKRvbqvl5Az+n9RFXZNE9/LRQz9dIFduvrVQvw6JbDMqhNTjoNoq6ddAgNnxYcHResFopvr0vsYJNpMI/sOvpZu+5
s628OLMckTeY2gUngn/8/ytlqd5jFfGy1pN5XGaArGNYv3drhpopiSeHrh8RwU8O63MOKcHr4hjLiNK9Rhxava5+FZc/Vs+r2uqmyVjooRYR3yf9k6kyiNgh+c/QHkiwDtLXO0/y/O7Xl55jCp6RCEcVs4oPK/4r
Hl/MRu4HCr79x/z2XRf/OE044DeIOvg3giMljvUajp7Hdiwfo2/lyF6HDkq2bNzigYXJ/IRgUSaT35OCIecSFXf2E4ZidKAlAjuiNmtqxRxj77RsaLzz+dIpQ4PHHcSrNVH/8ZNf5bf4v2KxdmODAeXsIGyUh+V2
Zx+eDwepCxxMudyTRIBJT0xWddgzp59XJAu9B91rvLtdgdmYhrAjlVme6PGhH5YTXhE8RuTVM3vXhMtRRVjP0ICYsFbmQwDLb9rdhrDvOwdjWibJhkiMwAtNR8QzZMQ6qase+U1OOyc/tSrNdLYSlnWpoiCWGZRQ
V7E8o3Z4XYhwkWXekbjHlsGDKxX8jpMDFYtmgzSILlpYnHJVDgqZW97YEnna1mPM+6I6C7yaGXCsx1tzVDLnU6Ce6UQWYxBNDX5k8fYn1F3u8LKwnwN+32AOF6QyadNZvLG4V+vmuNTMmU417PhC/d4Up09l8ZGU
drXy6xdfkKHk9d/dTS2Ox52fJfMtZZ1EyxmH1kxTo0e2WgI4XLMqwOlmmTz+rTbfvMMWWEKLyhe82J6udtkoL/H1zscAwN8YaUrdKQiLHXuwogRNL9vJ+m6/wQrNzFpogfy0anWKza2kipJUzsVCIC+b2dslnVnh
Q9KrFQWR3vyalt/sCMxT7EKxAqb0RUsc1pEtnuEsmcegZ6Gk1ku4ZzXj0N3ejBNBsWI5GeaxUzauEmzZq2MLXWHBYZYtM727eDhlT5YXaem5YR7bN8Wub+D/5fPXNRs3sXy/c64FrBxe6VwQFhptxfznZatuLJZY
w7jcSXPQugPSKVLxpJ8/D7NZOBz5pNTGhBkxRdmcYdUGhIrx/3KWHGSiGK1ejUqsTdtjxuVsEM6cXX/4G3/b0W8yk3m/f7mFb3wDPKI/4Q8Fw9QkOAnMQjgi6AY/ctmd8AIQXh7iXCIwjLc4LMKXt+bkLQU5eQ+K
v/sXz0M1/M/Ha+/cswJsGrMc91BO1efWh056UjJ7VNqO6a1a5xIwlNsMnfjrTrRmfyTtRJBd/zksHMQf2E87+WtQNNjXlUqVHA/WnusPzQVGw9QsdmeTWf1uSosEwbco9f4V9W7n8P6+8Wur59zWqbmBsRa1SWUf
PrALwkfd9KM4CWaPFgjSGBFeq2bTw3PMGKhKLMpn4D+DkpMWdIKwhhPQY9naugRYwi2NzYfS0qCec7vkK46bOiNJ8u63qx6gmkCxVJmpdV1LAF7qc0RJhKkWJVBeaOb8C/uMu6SCRgE9Nh0gwnp+/+/yBEKbCh8r
d/6fqX1225DLjFw3w994xfXxwvmpZ05eUt8l5JyXXJLjSM9c0j1vG/K21Ry1DXNu+fA6cZXvOOVK0qzQDVlJsSymAnYK+4V35Wyjx0d+vbmQncCPv9wFqu4uDx0Yp95/nej5cPsaEtVXdBaGnac3J7z7WokCdXTr
5ke8nwzzGCMMBP+hcpiaJ48+gEbcYEXJ6Z94siNmlrJzwUvcDJVGvPP6seidmwbBx8Z176iGMb3MzSnDF+QLqMN6DD0Bc1eOxpDsBmzr7VrilBYlC50xMXGn/KnrvonOGdSptKiCQxaFgqHVkU1zu5cxHsiZePHE
Ub9VDvI0B09ALGNwTOMMMdPy2s3kdZKNXgeYZViaPO/Xi4VddUfUmGrxOkMxd25JBMGmq3uzv0tdOX2D57EI0pf2HG6WoO4e1XuncSK0W8RacoD1zsAbo/9L9HIEBQQo36YgONKH1eKq9mN9s4/bBd00x63aotLB
kjF0nLubAC5BZLQWJaVqkRNRSxi7xgeFUsK0cg/KcVqTNz+w+Z1cEBouJE5mvIVnbUpuusrjLBkbQ4PWZJxmh1GbuZ079xh17yhGMaGe/O/+vw18yHkP5SPjysg3D1tbN9Ika2/EpRTvyclZy7pMT0X01StoKs3M
4cBnGx2EZeaGMd2x4YesvK4qECjh2vwrz5RYrupTnSJNO5yb1P1E/80avSeHNYejDqpIXHrwL+L8g6hzudkA36w8UrDVebEpn5bZ/ps82mNXG7t+lK5+fd9abnrEZdSs3Guu2t2m4gxJiG+eO/H0aEhzr0LxC87F
zpp65rmiT1J+DYOnYl8QLjC6ZanZRhwzD81wRA8kmvYHyxVY8vj2tmkTCbeYimnr+3lALvkcKfN3zsHGjzl3MVgmTtnAshGsVOwsEkbUZGptt4AdNX0cTD56oxQ67hes1JzLewA8QbmKgWQVH86fGg9+dBHJu32y
NWxcIE26IlhHrA9wQzaTXcH2STG+qERjl4u9FdtphmGMDIrDPM9BZ6aRbrEbjFTZXtyk5NbeIWA392SDJyH5aboHKDUhjTg/z3gX/mcFVwwRT/kgZqrRQDl53h5KZJGCHaLQ6IKLdAUrfmCDUAVkdDy6KMPEaQaj
ARGwinGlBqrJZajg6jsqkJubzOo1FjeREb/hDs8jw8blPT/guCPYn4iwEBoWNz/m90dcVNOox/j1JkLqZKSd1YOu3RB70IU6fxvIZnEr21earXgzROcHboWoGdkjmHadjdxw+90hBsKvngX3YwCseqARPGgSXNkS
xKXnFfrG00yDD4078UIU9pSt9t6yOl3jB0kkRwkiJ4YL81mqt1prCAm4im4ThHHFuLwIuR3lzQweC6JgLf2n5i1YFz6D/0ZkkFdEY2TjiFmfNkZDW/ghSq789Lzw+K1cr85BNGIwxpUGcufRzbSQlft3p+ETf5LF
6uStXcNX2jk303m6GE4gnCZgxhNsuR6SG7At6LkOR0uR65FzPBXu9KQW2kELRPwED7+2RIjlbsOoIxDUIYn/kH/yHDR73q/6qJzN+0guCV6GG+A69No2QGcCgf1wDxFb0f7d74hc0FAhpR/EiqauLDcPaM6nXIzr
Mh1Yd10d/Oy6y2/D6wVtQXhS3o/rPda1+T2Hz5EKDAoHR1zO42Sw5DIG/jTMp/L4/PrnYOUdhPHSISICH9d6UtmKctDTsCDRztT4rufqIE3iC5zxnrJMrpVp/Y1suKVhPd0EixVoRCTqrWX20uO0zhskYEE+GY2g
DZFiVEaGqDUES1vpGDUGIrbX5v0gnutUHTzU7z4maIo3GwyttNEefIcI9Hz8wkSbOvHvxfBGaGgfkk9e9FavHyiNdEI3JS9OYfsE0/irnbi1WDgBm9aR6F3STN7rc+jD4IGDI2OBTLVsxtqyNdtI+kEMktcnlnJY
7K0Q81QddMZCv6BIrS+Mf3VNU6eSSDdD7Dgo18hVrxlK0yfsuNqoSXjA5jajnvVo37yp8kx0tDmeV1fidA2TWO/sHeOI+8ph79az6YxJqwyuv01Q8A+D58+i8cF5v9RoKfngc722prVdwwYcQSJ77dV2d94O33ZL
H4T/PqDB/yR6WMkHuk0hwEI6Mh9PBlXkNveNynXmI/qA2XCxYKogcwAC0n9Ud5ofTgiqVdZhn7nq7SDoX89u7AL2QsHLguAB1TtzGFjTCiBJAvgalZJu+AjShTUO/T83bCEgy5x/MnOL0tbvsr0uwfqoBMH6POf/
9jb3FyzUX8WFy5xVZpNnblyKdZi76Dnyvn0xNXdhmRn4Kn9O02MdKJb+fHgVatcbOc+LWe6eJJjvatP4elGhzfKMsgZ0JWsszJG/e8xoeK+8IIZuFe5zYfHxHZCBBJqjpFnoHNf9pQza259rxZ+FjjVbS1Y+bhkd
EzJTIeI6I0LnK8K07xvuPHOTuLuoinI2C2C907VBVrjhlD987m5lOuCVWdN1LLO4NOqr0BDQu5E+j86Y4NBg3jZHPkiCqAuxSyf9cvJ2WxWBM0uMXCUt6I2esgb0fqiPVbyHW25UJhRjGLz6XfZQNb7B4q8hZbgO
7e1EihqHPL6J+ri6YVu+V59ri1jfjtcTzEYSxCiPxcLZ3FTGBclbtVa6G5F4+VBt86vweumynAjNwNgPezBOxP+V32cp4qxrqe2x7T+TY5fOd6f+5X54OI/5zSXPy+3t7+sf3z1Ps/vlUlB3GDXtHdNU+5CO9AtX
G39gUS8o/86kbgEBltpcjPbrm87Z2qhr+/6bzIvPuEi2KE/cRKIOZW+cFw4f6CXdacYogbH9O0YtPkQPDg/PU3ZZD4/QkibXOpygedew4hdgO/iNDPBeXe0Na00dXcrWrpF4LJiAz94AVThl5F1ospXrQKYRBo6z
L+WqkMlYuWvN/yIibOSgF6rQ6lnJXjupix5iRry28+tlhVmUGc+M8xPRzD4VaIAnVlo5Kvv/ZwlM3Wfj756sUqnyygXG1IkvmqC45motGkwaaw1DrXlUPTCMjHXzS67Tzte4SeZufdauIJcd2vhfEhgGMYgmo/0J
9STY9HPBI1zINK/jXQW4RGwyREKOPPZKhsUaqUWndtjrn+ke+LvgcdmCCgajFTUkKnPhJcchAjxbPxdeVn+tsJXNv3h/uRrQgCKoXa9vDDxL0a4nnb8cfO1g+qZrUHihMJXAjeLjr1cEXy4Ec3YvjwmFTmJuAhSE
kZEjmvlVh7S5xMCvzbV/jbQ47EqHuf14dJ0+hKqK/iDuijGnIEBwcVdiausPBSovydk7wXfPfWwob3b8UxXEt3kLcOsxNSWIKOU09h0dQplHyuBsWRmegbHIugsCF0NSUGgEqpMoAwiBLJ6JH8PLKOjTpROJm+5T
GpOKOp3fGhKew97ND5dFyLCZ5EVgLFLLZ27Bnx359HvaY4Vvc8+ZaqJwy2OXLqtxK+bdmWx/piP7D8/BJWvquWm8SyVaEJSoRb+2xOM54Y/oWQ8Na4YlPlqX3LxP9PZuaGqtPv4cqM9jgdIF5Kq93kKqOKKPEI+n
7d1ZN/4lB/uIJN6ZDrGOKo05i0ZvxtfO0QYqXh+MUOW3VfSdYDjC2pW6wOBbEItdifleEqZc8jkcUjle0zR90zZLnb+VXFuuiAgSUXomrxB+0uNYKFn3voYBeJ4uHeRdaQUM0sqxHdXH0NR8X1iWEBd2BDfrPCmH
CdK4493YFzVRh+I7Qpqqp4v4SQWW3AcqgGiPEr3vXX8luddpdbVhD48LOKywXws3KKe4K+/LWxwvB+FM8TPcLteAMO9wLdz53R1Q5Umueb1XyTVzVWQu7Jiut5x1tIhf4p4PsCIAhYu1aQEc5JJDGF9ep8ZSgd3h
SUAUPriyycX0YGNuLUM4HfNILURTiTG+OBHG8FvdWK9isq1AQvWCBowSh4Bw+6xmvngKUsE1XxTZR9kMsRPOsIGYdG9BYFQ5s6T9stR8aZmDmJCbF2Ix6wlLCSqsvfSf0cheQg2VVVNizhwkIxoWk8iDXY3KAosm
grjQeTheI+KNMHTKplI7zoC6DxiM40irxHk5UIU3fn05jx3HbMwpj1CiN4v7NPqyNMacCn8lifZwP0fct7HVodGHnwJOy/VEd7ru+avn9jDjH0QAqNT4p2wL5YG1xZqU79jKtMQltFsy/1PH/eXHTUko8hUrn/Uo
SUbaed2YIWH5gkAAjjsHjZNTCCiYn7KdSJLIcRgfXEjDvjEERRUmlXKz7xlj4kA+kfuOur6ojukjFSZ8zn6ygG7ivGqFzGLriKDv2HPLmja8Wy8MizjCXqOsWw8+a7iDG05a4nYbfsQo14piF68Tz3CassQTjeuK
N1pB6KFGiWpxT0fh11ghmnYw+IcNZDI3qsKMiTrR2mztucZpPbXs3CC/kVwxCSRuEhplwr3iiWkGJ+0wyRsA7QqHd7giYIRRzYhuRY2NZBog+gWQi4qrsLXZEkdcSfevk4JYnNyKkkgs9LdyRa72HBZ1OLmp+7DY
EqRiit70NgRtty0UYKVvHOPhCd3SWLXMjrFs8tB8+TW0Syj2WzWCbSdSlO2huMlA2PiT16n4HqclWbxxL5MSygeaT48udaXgNKj42PEOx+QUTlQASJ+VKr656GpTxQxKTOCL52sBotNXQftqEDgMkLfaw8d+8TcR
nYChP28XIwRqC9Y4OhJ4wT39rFvDoXZuJDRsrLcAz9mPozmEKD1/1hfTPE0nx2wj+hyQpYMQOOKC5rYhB7854qPBS1lkQ+nmtdzgxWoNUz7wjcwev8H1IX3qT5fpoa956DYPjvr8frxquPnvf/rtfUNQTOW5u9pn
np9v/859bJG78ROblziPF+196Psv/Ux5FJ2S47S3QX5SDmq8+jP0Kpv+vdei7YRKTt3ZOfyDSjejLpWVuAvGMAmEggWoWDcvNZGsWVRslGdGzKCS5xx0C9L7CE78xnigrhIbXJGNhH3RvR0rBEospCdLbc30m1iK
9A4DOw50WA0fv5ELTqTsnDnPwZsJ0otYqRm7aGd/GrU9ac4pbHpWdmSFLmIKNw1xlFD4zhV4SnuoxJrb1+jtQAWGMdkYF/w4WCU1CAMlxMMrJ14UKcrakR0r/tJgXZFYlB2A4huVcOg3vgbBFuqU0N5G1/FMD2S9
PME9Pjc+3rWzhqPUeCTZfVrj6Qgj6MO4Dop5O/mRSYxQGn9ky2+9d11kkx5x5CBclLYQRbYElcuwM5GSCTFrH3eTKIi8lsX2aUItSenlWjnVwAhzKTzrn/gnRHJLOiDjXyyizNN3ttiYFvONjTzLW33zx0sjDoB+
EEL2yE9E+lElnThwwuOP4QmrKZkDN9YRn4ktKdugzeoSarUNa5my0b3j0dFIq2TtfDAj390cfN9TBPAlV0WL2BhlDzucrdZzppCbOF1mQnKy7xCrLo8GNn2J3kT1EWkMnrlJRMhbwW2Tm8w2ycByhbbITun1Qr6O
+n6/YuDIfZx1teX4QjEerkmkntiK2DwmIxYt0nrEKLrJ62OFSyyDsMWkahEcP3G2i1buU07leIh7agEh4bbF+CrXmAys3iuKrRrASVpYyEGJinm2ldKs2o3cNSeS+JrE1yS+JvH1oFMSnW98knRx3SLE+rWO57uH
Qfi18Qe9BMaTC/zdDe5jY2vc4itmT4oq2RlwCejvHrrOXVZzJCRsMkgcVJT5JaueRWr4Wa2flifFyfa4fmqQroEb10RjMEvwvZxrW622rG4DMEClRZ7jfhIjkR28H0yAUXCtYXQO3mESrMqURRVDpL6aZgMcsj9E
QhsW+FX88j6rbeRtXxZor3uBNTx7Xz5zHaLDRazx5RFicLyh2B3UFZq1nqdsEtoOhlCq5/0KSfbK+3J4jE4G41gdiE6Nbk+O9N2rg3EZr9YFxdBzCytCKl71sX1KnmNwilDrjPbEylUncBPSA+LGsG0DO1jjIcyA
LKxUNvMn3ILGZUUbGVFHwxgw0lPDL866qFwNVSmdjh0HQy1CaSsBog+5m0OgEOzCRzaSBKJAL5KlqyWYpzQ/Fu4/wa6o/vrw9mJ6RTsu6x2VirNwzWH/0awnUwaYfYeFWT6Igmwp00vKwnvdlYFceaAU2Nr8fwsR
oUJ3tbodweHlVHgoFnhydHmJFs9AIygknQVV6SB//qVW1DBAZOv5eScZfNlkNf9BufNAPamil+nvXE4FQr0Ly0csMq1PJ1+h2PboT+J4sGmYcS0QZ7OQbB5jsaicnElYoYowdxzxfcGBTPRoNRlJz4gQCyyGJEGF
3iijBGnQSCdcOb9ksTIjw0m9PJSEl0AmvnIwEYZU3yYaZbcZXe9AYYTuk1UPe9HZfZQDjs8677Guxo8EC/dyN5eKm934DIUFhwGi2nFXLxaiDcJeNUG0hjzI0LX4R/tA6N3UQoyuMgM1QF7G1hWbHJ+HC4A9iJr2
GwVUkzMfkXN7n4Z51fCRpLycuIUiyGesx1oZK2VP1/3CjhYeofn+m0jHV5cxdOh/+M72hxHVjFxwV6e4ceJhnqBvliVVsWtgF0fv2uEjskeGBwpSSpee25e7Gt++xNX+dzJezvigzilfLDu3nMeNn8lEExuk95q9
G+tLouPfj2Hkxhy+W3YUwHBaK2ypJ7uhj7BatVae1VcV0n/YvXGmUF2TgGWjkwmz99AAfHtE8pn5vI98WP/gL2OPfP6v5Rj++t5GQAn8cCMfGWYQsYQPFP4D06axo7Qf4sLQwZIRN6HGkuoiLjGD3FK5uG2DonV+
b9KLzfTRZpNcDfLFB8Gk+B1ml2ul8UtmBr/fwhwXynhSON7LSoVg2evAz7ds1hRmHiz+cgQbOT+4vrFVsoIcB8350tOUs6Kzk0y8aoWeg3KX2O1EfriilRcoVmUFkj7wsvLI6iuTzRnxf+1VRu91FxXNFz0367YX
sSEIgLuiR4W9WMgruDLHb6QM6NjYDeXcZNIVQrHeiiInUDcbz2MONAAR3oMWPGmQ/m63LYo6PfCtjstPLsHalpVDjzJYm7dWEURhw255j6wmWcJPR+MSCZtQxGK8CYgjfurJiKfwR0tpvcLt5EWpFAOvWMeQsF2I
qL7VJSeiLI7ER+YsUzGbyb01W+LTEh3l5CyU7sqOL5mbvq/CAW4wYwMvoHdjvY7jcckttK3T90x61XYclpyI9Wc7LC0yBUskCrdj2U8Pt/h29kpW6aR4roF9VVt871jM4xo+bbzSg6GxIc2ZG4FqG/vFoAJH7oNH
fCDemovOV+LHjKwYk+R+5Gla2il2zdbi7wpqoZsEirciXyZwXQKVoZDXoKtfgmLYClUsIH38VOXHvN5C+nIhoHwAzGcP38uTjgrqZ6JHq1HTqB3P4goijPzPL4uJ1Okkyk26bJH4PmSZWr1mB47teLp80o5dg8M8
TbMSkqyRQhKe2CjePKlUhRUh+OZ84seb/PQOht/k4ptyRaqTFGn/kKkdUazCJNo1tXSDWPEfhDeE5zyJnfdnv6psQmN/ddaY6IajiNa/xceYUBCVI3UUuemjDXoJV4rRHBYQYpgJXKDastghlQ81kHJwKKTkTh1S
/X6RJ0WBC09MEofJ1lR2LCFA0vuLyk2Efqh8zaihNn4MfRWREY71H4twEDXWKwfX8eUMhuQIzHtUvZyDuOooVcTWBIJOsx3vxqHdBYzLQW7jIKFHeUB8PLZPKKh1hEiLCnN5UvLoan7jo+85Q0Pt/esknOQ3l4iU
QTLR4rMvEkUfcGBho0h+2cqPEew0AuMMcmE+lCpaHQ/22OVFbRB2X5wn/XiXPvJyRODvUm9ghECpVj2EzFeahJuw5NWBFCYAZjK6YzvwbIqPunw+J9QzA1jkZoAb5y7y3QDjP1fzci4P1rbMr432vIdJYuZmZUBG
N01AvygJirg9QxZA43CCic+ffVPRVyvqonuVDjyLz4nwyCmnkg0BPSfXODYatbBpgbQ1+LduNijIDMHY+fHXUtUkSZ7ZxX3d2jwi93Tvdt5ptBF9ayTFpr1EdgP7XB0hgBO1VVZgtoTXhnwuD5Y0rUeN2QFC/kot
JPx4iAn/Ocmyy2FFLdrSgaVsjvDtjMh+oX5H1sWhe55+nV+aphKIfQOqul9DfoTWwmEe4C1vK2CsVNFzdCwzqYj5Wgb3TTdPaczHOl9IBr0ej4ID6dFrZSKfKko8s+VbW0Qkloi9ILxa7JuKjJr/glpcy7AGtRHS
Q+JxVY+lyKubkZ+nQ/FYKr6LVo8fKKw45jd6VmBXTuytpr+bwZ1XeRpWN+HS3T4PZ0BAU3itAhstIIr15swWiZs120SWA95/A4IZA4uRttCTOJuN7fv6WXrOovumim5QIVZf+nPmCQTwDz6ZBsInLiLQ1a0j35uX
rKsyB3ExSMJ5uBLE/Cqmzw1gZ7X6FGC4LqgXtlqotgJ2IYjNtB4XbY4nnkuubexHGZywhe5Lcxh+MWwnlciKtR107bAtbHim3T98e3dStgSQKzjZBJ+9VfJ9AF0ANwSAS8mUeRMVeq3GxqAzKl0JYd5yOSfFYI7q
eRjZij3L7qdnqxXZVHOc4doSJeSIpnBrNs5aRVoHKrcV/SZjmTobkYSKj2njb00Cvb7WMb9icsL9wtwS/B9P6CImFF49nsZhFycCma022RUtLpKsmXEAsNnJglMedC0wVP28VeNjU+B7g38M8UpzdnpWQve1/T9t
/Z2fz93dDuYaz1dm3x9ieHUq+zEqgo/5fPa2JcruNmMVU3cEE4dYliMX5W06rtXzOZi+8VcG08FKiI77aTOrVHMlK67w89Yl4Jd7OlukOC6KiwZHO8lqGydkn26OhUZpH7ZTgZyG3YzoeMeq8bdmZTmmeaNbN2lP
0OfIUDusxWbb5ipqs7rPr+YLvfllYVYnxXrF88Ni8EGcy7Imqc2jT+Ya98dOKm35N2RnHyFmKKfU2yE/nQUuL3xsbbQTwKyeehvB+55AYUvEwOYzzRXa9Ci69eSjG6RN8cblFv8ftbxDNfQ80A6stbIe3tJgzOyK
QmE2p/dEG9lUgFLn5k+Day/EGj54mD2yV5BoKtsgdts2Bp3Z7IlYqZE2Nh8kqBQG7poHBEsZwCS3nzTMo4DiaMDi2Noj1vu8+jKJ9HRwWyIb7RB3lC8CTHDZtfAX7aDLS2+zfRM7bvw5s3bl0rheGNBn77+CFUqY
lztNtT62yF8w+AWNswjt1XB8WW2eY8So4pCXLsoyF03MzHFk+E0K7wZi8+Q6j6eRyggB2rR5FGvuyCQeh9hwmSoR3XH/m3OE0sJ7OA3LCkHmn3nU4O+mg0toCIW1JaixhW82fIX48LvdPfRSEGyWMWOJoFUBzfRE
vC1FJyAf2mlvE/zGrL+Ngjnn5OkMGcaz3sXS2ZYXDGpkqFODinnIbvvEZrPRkACJ5VJZJLsCQg0mX4rvSPvo1YKOjANaDYzaEqcZHuACls7vyGM8YCgbPv41a1Eekd8gUMYq2O4JeD86pgT8IBHypKGQi+b4vEM7
K8cMXLZkoUnacYERN8Ugle3DL3IaIPjLYU6UyA5PNAU+Ye17w4zcNKjjFgve0odflMyp79LLUKbd0D+tMteXbA6izRuZAYRtZEBWCh4Sjx7vNtMjiwTz/bQUo3+qbay21/TVtsVm56RjQuuPgrXPOOLLZUL8LvuR
yFTrSiUXGwVRpFXlTozYE4HNC2BlYgktBBomEoT+hI3VqZsLN6Jzwq1tHSbgnJDQ64pshYWGSEYHHbkoDXluY9c4AeH36w9axwRTLCNOCuEGcOV6H17OpjPGA6Sa4mG9CVxTcR3DyUz7E6yYIoq3vZl6OsckH9Fp
Kg1UzVE3P06Y/3/NRz3jaIeFZeHPF2H6yTmoxzyaIkMaFjq6abUuyrQB/w1cNPCXVExktG2cTuWDKfoAy96Db3DoYe9HrV1DCuSGON1fMeIPGxQs1t7kIPO4v5jSGOwbKTd4MdSvY7EZzWGGgMoMe3oTh3hr0BDr
CLCHoM6OXYTA2pwfFUtUShglQXSO5sqLaniSywjgxyRGpHpqJzex1IU1A0dlR1MU6T7BOSXLQl7dMEzVPSOW8eVypOq/No682w8fcxZWq1azn4HZy8AaGQuP/ej2oz/ivcvzLFZ4BQjt5uv1DUchzAiP5Xh/AgEB
MsZK8BQHR2zcPw9Ny6BV1r4IsOjP4XOnx6p1ZZBJOGAWeiOYYaSylOTVLLgevxnHQYOYAJUJp+qIlNWLyg/bLk8qJl/iQQ0+C7tnIFuqkquKaL1HLZyFSY8MyaU+KutVjAqrivGlX/XIHhjtMmdDoikH/ezCeJgC
my/7LHoOmPlrZmqn8cJtyI0MpJ8GoiqZ589D4Sa7GD9elkPASeUf+7T07dgNc57mkI32w4RaaMxNmDYiZlSMkXsU5NGm8RT2OImC/THc8pJTB7QJ6qv3NVIUOXp+ZYdyjjYxSR63+62fPWJC60dA6dljRB868E0i
Z8Wuxz3d7vCJxTs1dXrzQGN4e11WCQNEJYVWFt8EHqpW7xTnoA4I/mwR2inZoJweJSFlWP/FutpFe02E09l4T4dsSlZKqggUGiGzcEQZ9WLC1Y8l7kagf6b5grGNPUD3pDvXdrwIFpIG0Il+06nN9CzT6T0J7rlK
xNL2RfCraq82vO46rtqZqUQ+Y4rQ/IWlYbVKQxtYagcgoUP+TNupjQWsk96oQHmLbHWgARP3zSQILNJ/hkUiBNAJ8iIU9Ltv1g4vwiJ6jNnxPlH88S3JbsWhXOgqUyBg8WBf16KoieVDRwRIa56Oo0XKymfICX4g
EPUlEcVlH9TViK7CSQyPidgcUaAfi1UxEfTSyGIZ5vopVkCRmTKIW41HlDZcBWcaBJJ877TuQLp3fRJo/kRlIttTw71wW+VlV1/kdvJ+mV0RjZ8HFaOp7C04TdbqS7IgI3+i+gBR6FOOCJhZzqeaTsPrjxQJFvLa
lJNXcprP5lvz8WTOB0QYONrMBSIfEfYX1OMol50b8yhxWjrJ6FjayipXeM+KjIqKWsFD1S2qsrjoHEWiRVnEuaosZWmdjEoTWIkqAR3alnQZizjnuhbbNGFtC02RqRnD/ttEI90cdw1/yjtYKTFcBA5z8I2Oe3JL
mkcxWlYOdbQ6jQZkooxqD9acSgPUqPZ0SDJFIAnzCe/c3QE51zmTGTOr4W+M7lJqD2O1Ffn3dEXP61jDTd8w3uHSWGv33q5LQqUzBaid+lYLgeimT91sd+/s+lnWHsWRwNW2q20N2AIBYF33CgwSPLWw8ueCcXe0
ttjfyRuv17Y+ZVMBXTcEgrTmdZj0gRvSmKGKyrr+7CUVOSRHsXs8ii5NcG9IY+dD6vLiCaCNwCO2jMVELgVUXxsZnQgbbjWlA7bso2xZJ26CHKvrJwHxldxigQQaLBm+HN1STt8QGRVzM/cR5V4XJO7zk3kAMW2a
5qgmh8rjBm2YoqAYRcMSUxHNM4i479nVjWKEShCkPN/+NnCe63rXwvtx90351kfxU/ilbUxWY/6sbScVvQ02wMgs5iCj/4Q43Pqxl9Xhz67JYvuqgZSWdB6mawufynxmc/5z26o8v7H89Y3JcHhczmXNrwjpSha3
F4XmigDlKpi3EjKuJgSuU0FgXhV0PIMiprQ8RAAiCSch6BMi2oco7eFWUtGHYNlyLANWRb0TgKTWwyjs3zzIF7tSA7BRrt44MCdiiTMQO+YKmXAnwLa62juYRmccgupreCTDNzRHNikPINpVOy7X720gFJbtqJe+
t0EFVzGg1PYyuUCJ2M40TnumW8J179dNnWsUnEW2RFcPjwhcUZuM6OUikIXCn9PRDruicwFUsLksGhsH2P0h6e4ptlA/YF+ohVzk3XUBmsKLiXas+4dtuT4gF6B1XJR25UIaoQvfkAtwL7z4AbnImLkvYwlY3Ios
3DT0zA54uaipFmzAd0Oj68069pEuq00tjpxcjPGjL6OGYYIq+g6DMXGcCji0F23cpa3IvAWuQ6S1evw4ACdlsXStMOzazRNauyBVS15utx3EGggDXWnGfa8zBkNdPg2FIRL6vG3tV8b6qvGS4uROSik+USjfhdlq
LwOxQQ0ad/kqDUMhCKfJkKNLXgwGMb8ur84T38zySBI6fxf3LEPOVLUkmW6decq40sqDzvtgbd8wIBpvivA+9BCYwZQFPg6DYND4GoyXmB7G8ISWYSFbVz1iqFyQqizEHpLJ7S8CRxLyiiS5LJw5e5M9Jb5tJE/g
YYbrHVHPsGAUU+GTZs5PjxzintY+w0he3NxXEJd8NyS7xSjRtVv3zkPTMWUvS5Las+zw7McRVi/st19STbhBOmMhgpoInIyp4Z3BOwRvgMELkK1fCuiamQE0WlN0bcfdAr0HHD/i9mbo4UeJChmXEI089iHQMKUf
CXtTO51TM1VhJBFKUNhDJToxKIMaRFZ1k+NxgLXKKFb5BAFlg4+CCIxYtsKBtD84P/yR2QAT0w1MtA9p96m3kxjOssCUXEYfvj2kWZTSrjKUVAgy1yckJwujo7ihc4gdXlJlUr1333HmvJT8kG0/oXYsUjjUqX15
naGjTqXMZOq/bhPoBeXyyEOd9P5JFv/+bAGptp1YWhT9cU5yqTjM0k75yVg50Hxt2y10Is0Dfx9v/7EoELvWgcxHwz8SEYAPC6kpitqcJCH8948Br6A1tp70e2VHRmw/lrCjgy6HaswbDNnp9uxgaQwKIgsQVdDh
yFGqg8zcB/qMsubR5Hbpx7+fa8IVXn3gTYlrMc04FHboRrxSl7cfQUhpk6DkRu04He5Z6kVobHvlgMAT05nmOguGNL16Z3EawltUkAMdgQcrRuTCMoCawseZnOa/JaLI9opW82WQ0dTBR1pqeSUTpToM7biZEX0c
KbiGProBwZEGKrdo66PsA84hpR2YUOXPEDogl3giponLyX8rUuUbq/U0aftCANsyTuPyTJP0+Cr4SAUzoQf/+vbm5OavAly2FLAAj8jvMNZMNF77tWi/5mpXGtO+d7gKtPXNDkAaOGI5vtjmRGLthV0+iIc4Uc/j
Y3B772ApSnc7GBjilKKrQPyP2JkQwk0MZdeIK27GMtFpAgr2ptugk+Hnh7Thmr7bBivDU5ivAfFth0Lr/2b7na32NtfuZ7f9rAq/428q8getNrERMfSdG6NBVyVO3pzLbVje6o2GYBC/YC830G2Nro8/Q+y1vfrn
IeAmDNR3vorvMlhlrfPK+giBWu/32dvG/F2MT+EnYL98k2iMpzinMLktDMKtgZRuFdA59nQ4rvqS8JD51wFs5hyhwW9Gd+2Zoc0YALcMh7aGDD96mkZ3MjtsgL9KHzqXwex0PQvWu71fuuk7nv2R0F5JOa3CcY33
sWYwCRo5Yd6Dwrvd6TOujqpVBc3jc6kEB4Rv/mRC3/+aAjsnQJ63TQlQhD1wLxz/IJYQA+04VBaR9/h4vbHnatvy6334V7TSJQZOZqesJ7g4/EYTiNNvbgj6tvJrguJzOwXeVL8xBxMPvSfeh+SkhUTEAAvNySc2
+Lc7L3Pu0WOaZzRvLTlhaCN9u5HQ2zQH9r3DtEjAd/l9RHm/OXBh7G1ZSrV9Mb3L7YmBQbnh+PhWGhba0DBdJPJ0iHtDY+PYPvz2bba72du5MaHO8RVdnYvwwV4wg4Gf+sMkAGJs0K1mNmoZnk32YLLwAB5oJnbV
0Bp9vx55P5//DMAiHGNEsqATlFyL2taQbc906J4PQSKEwbS8di/wBEDvvQD3PzRM562EDitqgAWV+OZEghzbRG8TJlQMAM4XYfTCPX4qDISsWgi5lISGChX/JlYi1OIe1O/QcoAByRpvOLU4uixhxWGtdQJUGUCF
WL6oSlWQBpJbkSdqTjjL8+flYeVhRWYasO/td0E1LMauNQGawJutCQqPDbZLJ4Sg6PHyYksQ0I0h5vwPSCtcqeS1TS5CUey8C9TUYh7ZCsMvrVnhXY6g22cF3YcniHhwjFDOiEG4ng0ygMMSa6ycThBY1autueq+
FW7XGOAfHd8rYLE1HAGGJYRuNtgb8UK/2V2cDDxdzX4sU6M51hXVcRxV8GWhqsPV3CPx/BjBVvGvtuuQztUuxlzjYXXN1+5m2U84mXfsH1fXwNl/BDcmYD+utHJ1ExwRgwuKpI0zLGIrfSNkt7FdkG6GIhxGLW1w
GPCxyvfc2JLTqxBgHp60l0048i+O9h7uUh6vHAywhJpewNVlCXIWCLOQFdzVDY31xhflWkAzV5vnCwTDGwC2Fd0SLcBvzPNqBXguHZVvnQ2YV7zCAMSDzT/6RanoYTUE1Fq9ypKvbfdLYV5kq5kGiAeuMMXX70pt
gENq8/EwGUNQwARbtatscQxsVpdhw2JtO4SHPNgHr17IBK8YCEfSryWTBe9VK/mSWvYwRTcg9sUaX2WDr8s977iIZcISG8Qok7ugtQQTvbr58CEHdmR2tG84fEQg0qaVOJ1WdOoeh0A2vkRkndRfjykZFoQRBPlx
TZPiWR5mNhuUC3Og0gastKAQjU08QhpbE9L8krAdGTxW7RqcXjOrCrxtIA1YzCxCXcC7i6hxrLrrIQheEaBC+yc5r7BgMmWu+I5LWaAHcJhRLoVI39TwJlKiXdDOFFPWop6ReKSRsRIXLJfmhcE1iAr6t56hObkO
GhfWCVZ0FhQTouy7+45tg3sFuz8O2N0IhpGser32G9AjfNCKOfdjjlJy3mMWEABeyzMhZ4he/pEGg+zISJ+aSjjGr9t3l5QLw/bDFHxXWEPKAjavj/AeUjVxGTo8a/fUnUaDJ4gyx93tclRWVj+HvYdd8jKf12Bh
VGPBidmWYqQiRE2P8xXaROcbGApywjxgM3Wnvoqlq6g4IP5279CM7QWCBFrE1no2UsVnLG2kpt0NK08bqylBSOLUAvG7vvMU+BlcCXV6+CUNJSs6npSbYWPetV4KN0o7b7QHUhP8lHy5YXXwowzA/HBPBsq5oJGo
il4hFXfx51lbr5gDejNQbKqnkhJyWYgaBi/TnVSDDTzpEA5R0WTjg3nGi8Gl5Fr1k9ZCX95EJbFI56cU6gSaItOnc0kPOXvEEtaWSTuh3PcAru8gTEujo12HfFHHLWeWNcbPYzLSM00F4RuAiNYpIMzaQ6YpZkUf
K/iJG06faR3lhI/wJYR5cM3MtK5qpBAG2N0ez0qmgSbjr8DrOnRKlspELlTFURuwsWgLAbO6bfc0fJPYJfHYU4GfiSFVKR2Td+ADYSn1F1hKpZLoIErTtA1aBW1vHBw2Shzf9lxQ2A8AT+m2QG9ZUeBw+F0b7hqL
cwgLMjP1aEi+saMjHdyNg7lO82Dy9kRZcgWX+opEGEiZYFvKWc1Hi2s+OSL8fSnnbvy953XMnLL2XGWfizv2gAFL5y0WuSSBQKu/nq3X71T2caqvhXq1WiyRvGFDhC53KWSjQXNhOaJLHBccotkbE8kAjZ94A6YL
n3lDXH/e4CkAivwKiUUl+qmjT+RNQH/toLeimnmhLuB9xKyuCVqR3pRM65TPNCo2CQAImV1ikb7DVkiysKMasjEzxlez+L2+Le+Usyl0MTycXTkKOELiv3MHAAw8Bse4CAK+tM6/A5XO6+dfm5QuAQRiXz/8LfN0
Cgd5xPdHXQs2KtU2vcvmTdqA+wILXJ+Tm8DV2FmO+rhJDnwFkKuUEzmqMXl4/nfYFNI3wa6rd2+1wXfY/3Pqk/XEvB1gG1jOxGGAEdywQgEWfjGqO4M6ATD2mWN2Od50RHv0GEwNIL59lN2New7qQNDOcmz1nd+L
GXeXTf3jPVYBUEnE283qKsFxTA9gHP5FT9C2E43NPToEHFd7AB3ZvFU4wIwPZEFoAJ8kMu79invYtFzI4XDW2hnO4qRY17SU6dHZxTV5OrtDNt7lgGBCshVgR4OZjdzDngxnWBqc3zMkJiVjL4tDuPTto7bTeRH2
6ZCn/P81PmSZ4nA2NnYW9miVRTmY62URzxYPFeM0yF5tqezLJyypckeCGTwapRuRkBuoGEmPkUcroNY6pDwgic7HeNKQoTGKRIMBshmm5ZcZChACnVEAulpq7BDUoY0gzKSADnIx+dVAZQv7ncL10Er+H3KByiGR
Qndw5ZA/Jc+29Bie0hjrLGFceq/WzMaQz5CVD23hZoAkTDych0SKPzZXnCrE8LN1NWYqcWS0ooDQZxE9mpZUPEHH2pBdqZos87VMqLTL+Q7x4fJ8Z2R64ttGZA/up2MQIZK73HPN6imlPX2c4uq2B6Tvjp56VRn7
l08gBWlN0DBey8jKIgnYziB89Emf5D94jHiURcmfaFmrgL90RNJapPdeLeG4gM1duURvKF4ke/+Nm4TEn4+tpPH16nwe/HU6IR3fCJ3EcEpc7OAPjlcWCKqldW345FPxuTYyoV5h5wPf5uF5QjRMv98gt9aVb3zr
rFas7nsx3WrDaE+sF1KGXBilc1mjmMVrDVO4icRxL6axMInsQZaCeUbSBdbSQjwhl0yNkxgKDznkVpefdxcz92YzgmbMtc/HWHnoysNFC50UQbm1PNc8LctJyS6dMlel2OBnyEPjeuIocLK1qmyktuqtBkMI+Mg7
K5szDd7I6XKqYLPs5iZqCpIUov0+wb3sxQlkz5LVPaUPipkFcUtiRRduNZ+alk3CzDTeYxCweLLTMt76lsXfXoHfdAoXQH9i2KbTSPs2iZFvyswvgvX/HeYUvRnOQ6Z7Wn4gN54jDbHWzRIi1/R71HZoJ8GsCf46
y8c/Z6vSw8a6axgb3H493S37MNiaWPrGN26YEo4A3gBp+cwYr4tEGhIfI0fOOjhEGRM0NE9oSDXGlD7p1RcvRTRgU0yAI7fnwVzO6uf6mnwXSS5j/EdOzcMe6cUVNtUyPl5zMTQzxPm4AOTvyTJJTAC0MmEhEcgn
bLVoKZxdSFVkw2XsQOpk1efeZnYjKpxOMCShIQh5R86U7VCMiW5DSCqodKe31xrbJKnVXqpdLdko3fBuD9bCSyp2KJ+CbqzrnUnNj3F+OXToZllAK4s2njsqyOYDkk30i2jGKTT+bZheASu/Py5v0wIZSyWoSTSc
LJ5tHBAwGrBHe3b3rDqls6a+tggv+6DYy+IY1ucQ7fvWdXiq9ZlOklue36Z2Rvd6hbxgp99bD50f+oerL0SprmFxdLX9sEag54f2vfXu/1o/+/gE0dXALGZEL4cgi07FJF4KuZVOHc5CaypdlXJdbONhcRMFPiTC
pyvUO1y+FcEjaPs34FgtwFKWwxJy/8wJGU5j6EAn+sM9MFi0DzDgQrwPpNS2uXQW63n8fM8HtHfabZQ6+vr+F+DxephPO57vVHswysp9uF1CoCz56og5vCDEvr1T5KNEK/GUyla/y09ImoJ8rafCJrmrBY623TwL
z2GGNGwsSq9mkyyMRS+MJJQJZhsqpMEGEz9hc9MysmQkPSwyHpnAHLFEsktXsKTXBfHGH49hd6HzhgbV89KI+dhjVx7yTndZ/W4eVtnX5DAL9a19YT2xbrDvvngr2g0YcQ1FqCJW6zUUReHCRGaw3TyjXePjzb8h
zFjSbIHSxP/J2IxqcBxA+peGzpbn1G/u1KjF+IX/irkJtmGz/ft2uwGX8/+Zmn9f4cPzcwlersW2rioQUnMV71GkGtnLWHOq2zdKee4vPfVf3heyZzHaZPYXbZ+j/Dm2z1kfIeC03XrBs+24j0U1v0Na9djRxZ/N
tnkDU2CoIzF3UB6UgR/3EcqrUQ+NuiXIv61CafheFNtYKfGo/Bv0jSrFGi7EgKbeDddBA68G9bv4Nw53xBJyKj4/Y+mExbWKkT20CEEfiHgAJse9v2OgRC9xCL0pc6waCehW1DXs07QvcghC35ojJ2X624BOky9P
0OHq/9MWNBCmv1Szj3shOhmL20DtPZWzE3RuTjCXKLgKr03UohSgvF+Upe57jjWXeaUF4qCmB2rLSWgC+4aq2qxdft820rrGBBpamv+lSaWH4CHuDShvYmuRzAv5qHF0RQ2dIeSm5W835u72+rBh7LdomdvX958s
Q0EkBZVWAs/7i1qeZYmftl7pFm+C37tlbud9OlFOe88WSi6DDcNZaxXMlPccwPknIGYmjYOkUIUqjuGk6cXByGi9ZGPCD5PKXj5+utmS/Y+lnbhiMzEyfgjoA2rmBNpLidKmOJ+5hoakSbQUdbF0hpZ5FWXjWgLT
sY7nSQq2abGI0W+5qPit8UMYR4IjVBZ5jno8mOAlRYYAjh5QRaRsY8+TFYSuL46gZQr2IQhSXngEaw1M3kP27lYPLSD/3uZLlw63NNf1Q0vuW3KjzPJ6LGyk6fyeF8rHlly35HXDr7xe5PVBS1Z5Pc3rozYDsX3H
CB+joA/MgV2AGwXu/FXwAfYQRw0vCtpLEe0rgITbhkc9/To8DjyAbANEe8zt3QDNY/EZZGGAS2dbk6ENqI86oPYEABRc0QfBSIyBE7c3ABMTGiuG3gYazszPhw6X5A55YYwGsP04EQFpdnyZpMCsHj1UsQFRLBHh
bYfM7R8/MjdvEoSwuSt+F7l0Ryf6Cwc9UAJTx9fk8Hkea643e5nc3m/0ScXASUxUPLlVh7CHgliAN2FHX7ghkx2K6AhtIO4AVUQYS796pTz3tn4jHdswIWQ5NqRfQqoUl0AVMYv4es1TXkJ9m7y7i+gNgm5nnhRS
REizqkawKNe5SyO0sGshVfoJjMhWK/CuhGUqN0TO/rvScbBW0QhmwcJxl8qheicEsEC2DEPCPhmrg7cF66P+78oyEG/mW5xpyjhkxreppqHAGrBo39J3ILz7ecMKE0QJXBBstNQ/udd9JFm6Ycjbruuo+7AC4NeX
daw5ZTpG/GXVCkAzdcHtq13/vYtgYbNxcR6DWu4xhI8SDgIpvOqUcBJVcQl3nsfe+/3qN9+29aem0zK7og39Sx9H9BLtYnzzud54r7OAt7Wj1XRYwxZOJnoddIEIzqbHOClfeIadrihDEctYqaezbu7yqlbOMU/N
+FqvvU/zkXOc3x+abwqeQnl0ODKw8hsHrD+aQE/yc/aadNwsafHZxx3ixGBOXPg8vfGbPdxUjDvMYAXhstsd6Tiqrc7xhPqY7uXzvCQ5oOtJMMKnU4jihCnKaCAcKkUMDyjNk10hrSydSOM/RHeLNejzUGwsV1JU
lyTWWc5vtAZhOrsvnfg3Gb9wXwz+L5EPxRebhY41SkXoKIJwsiEfFGPQVLZBUI4L9pmhWhOHSHl3FNiiFbPJRPZzC4jhzJM+WElZZ4rY0iYh47jt3oigFmBqXEsonJ0lyi5S1ms6ykZ+BKq1eUHeYsYvwa9H2RMN
42YRv9zeSN70RtTz5u2L2GmdKcpkh3dlrNJAxZ9T57GW+hM0Keq9BDnUkibEryEBsHsT2oLOrOgaWn8d22XzWpuo4woDOxAlfDBOMWvwyZa4mgCX412SANEM5CAkwIwHrAhYUFFHgkov9P4eYvkBzFBxO7eUeAoB
eegAUNs2/7TspP1lRYaSPmZ+F38dNULOoa6vsW1PocpP8UB8m8/JuCWjhFlDxu9vWJRIG4GuLwi6Z3Tsu57LYVyLAKI5bV2OiwSiwuR5yp9X7jQW/g2Y0eRdDKLyVl9ZHfyUbA2JaM4mfVB0z/VnmI5fMRpjMYGf
TROzV/6gXAhs2ow6Hoxhzo6QOyU2G/buoF73+gzMHFc3UBBkj9W3sKlHlTGoU/jIP7qCIWnzNbAl/yRGglMdAaTHHISw1NsMAtHqGR4vsAHFBLkLVUg5Wh0hj0My/aU4PJRdXhbxhD4pikShQ0fJDgKJksB+nNll
W6tu9UOrtrg/Kl7+XtI6oPD35NreN+muXvuU4FgabwP3CXCwsZ4/L3437WT1Puj2xi5tcQi+3QIfvac09oq4G+BlgHFEyHxVWe1WkMWIWbWHbSYEUTtWjp1WAof/+BgC36pybF/6Fiu1K0Y2TUWjoxqqxV6pP5rW
1CkrXuGKJXMKXKNJjTnZB+/N+GRlJXo/Di4Hv6VTRUmUog2lJgyjF7Wf0j4ET93THK0JpsH0etE1KPL5Qu7Q7qJEQnuVnQT+CqCHqHUJOYS6Aj/JbZW8WmEHqudfW0m1tcyQxcAeBGsfeFyyRBSOIYvLZRir2X+i
vnyv7baqdGX0nUmIHbpBv6azQnHhQDVMBkuAJJuFwq2Oe3vxmmuJ8fuY+7ZwLMMs0nytFCP09G2BBpoHwmLBkRZWC02NX+vnqkeKDsrmtDVgQ8xP47kTU4l/YmZboUmTmSPHT2xYK+/tW5jWp6bO0EuZM5xgIRdo
RhbveZNTMJizcJU1WUQ108DJvmVigL5uhDG6O+vt4Gg0l/Np1EKjE88CmTlk0+RIPdjjhu0KW6ptauANhKd/Mn+j+Rot2Ihn65EsX6iwuKqmzteuFPMVJ0tUx4PEOFHTWL8dmb9J6g5dLzeFqLV8d+FnUrP6qkDU
uA1WIALDc9Y2EA5VlG01YAASYhwxhtgBVruCli9xUKpBBiXmFr6P2eaoDxkt4gspUjVak9SmHa4aT9sDLGRU3OmBFguvFdNLs1pETdrVgwITLru/k9aW1pZevOxSlpdVx9e8kiPxiL9zVeYSIl/KK9UWoVAztVPK
Klgghooi141zXl/ZYyeXan8KEnJoC6Sb7wcRmCoAOrtHrc5QYTRvSUGy6LokRXvOd1WdURFvV8Y2dL3ClQFQyPzvDXKzUsI5hmqTKUxIh26MvXociaDamGylMayzcd0sZFiVWqPzs3RkF7Jc6KPTQXEyKUsL4O8w
y07KB9f6NyF/xkH+lUW1RJDzP+O1+xqVj22v4WTqKpnkTE7zvz9VAol8FyFpeYVFSGrAL0Q4Y3wbaHIuisEwN4gbILVkAwDMyMxBfEGAHTEU4YGbD27FA5JITl6hqoFBN/eNge4N4fbAZYiprjdcbYW6rYS1Xqa+
gzTrTu9FTR/753jIHYjJ5GNQ12o96oQxvGiteJFbH+sRJX9BBlrpNf3MW1Afctj46eJQtz2VGJ3zYlcOaAZttOoDY11j1yRSoy1AkZVXXiVZnbusUw/ytno8+28IuRlBKhpAffN6BK9XaJqZI4mZ4TMf/vQrnry1
LiDHxWFBKXNfMrkqxzTrPUoByXFGEZWdxitS3lTkYXLrgTsgaRB/lqTtTMfAa/pQlQGfiunVJfLW7LYIcBFfTsaUm/h4uS0WGbjLfL9I+xQalH/ezFFDAmfaP3nxlwBUKQLs1Rm+fsMkfi8c5wOESqbyJYzQyUCn
LEigIzVCTqzGB9w2WCWRytpJ2s3nLuVpO+hIcb0tAjm1Uz5kHIk8QtFTlHxaU/ukCUtw8DxYa7xhEBTza3BbEJ3WevD8GrEO8E3Af/8fcEc4l7uDDHkp8f17MljvWyl7JzP1jPbd/0XwHAcM/qKozw+D8sa8c18I
8vH1nndB1xg2dFTcMyTgdbFOMH/4X+bzWfktVNJQFGc5kbVmIp5RXDhFKGqkCa82LUFrnlMvgYYN2vKQOv3YsQ4W0ZX7jbS7Ge67tExbYUu2QT4I0Uv3+ORAdH+zEJxlEBIbIICZiEWcYuFAab2RXlXL8eE246pH
dW7BwiPDnFFg17wAkIVYGOWzQF/UTzP1BYksQWKGRImAUPxLmcVRbNxJrCFSVWdSqQSlDoZJP+odzusmEa/AL/I9nfp2H7orboK2HFDFX5mijrqDkZK6fBDqNY3GW/SgQC+lPisHc8DEeaOxw+IvbbeUM/OttA/n
Uq1oNjR6BTzHAceg6c0QIeKy4Jm/m2uPohEfwQRgj+meJjKlr71z8BSMKZUJaX6wyJSVSWBhW8cRDqREmC36bwzmLNSCqaZ0MMaUe/lpwXiiIefl/sMMKYtZAQMCF7WxwJ9USux6SpfrH7FmUgaNkspEIgdZ0sas
+ZIsKXPwxAzUdS5Juk6iAMcEr6MATuNT8mcBKZPCUDCnVJyV72VZCIj5KYQM3HMm5T/fUVU2Q26JcVhmDEnDoRmuMUtTUwZEHIPikORGSm/mU65YNsidPqEYupIZIWfEWuy5pvMtI/tQCOk6dfU7LSZoMqMsNUEe
zYtoV0NcyiJdhUfxJU8T70iFRxaxzX2qTCh+YVEu/ixz5xevCP0mX46gghbxQNX7W/akfDQ+27twHvJLU5hpFTGjsXMb3JVwj+R2wb9WeMVcwZ2ga1PqEINEdL8qdl9jOo3RHBEVEw0gC8Yva5fBcYs/28R7erOu
1dvThEzAxCUeOeFPD4kiXWS6xEhE4hjxFV+bHxSkLfVwPjBuHCzJV7r0iwLfKpkZfOmwogv+45kyKyjcCo2mQgBZ+PNnqJf+7uZiyd0oYrVEMN0ZLeWMtbbQUHJ9XljQxWbUtPcNcrfrY0RDQIUNQc/V2IsLYZIU
tL1c3Q9PTzzkgTBUc13RgjF3Do+QQOpiiMdo3APEEAnSXHbGRomgh8hPXMZ/we9L08S7iPsC9mgLNyvGVCC2CKGFRc95vuZe8VhX1gD4FbjiuS24NKsNpqDG0GLXDI0rFPBkGgOJfmuK6LvBUB93LKpZ6h2HoNPu
FDP7rwtCiTh/VGWTvkhDzg9ndtMs7xPPUhdnXjL1uIWi4hS/Vx+DwY+yjC+uFw60mRU1MV5EoMobKdqE7GUFTxdbhYdv3YDaQo+mBHEEpFPGFLeGRkFzvVxoJKseEkvcxEh6PyeUM8XSuFrE3DLDNYhnFeFJIYzX
fBCLLiSrlrjEPOg1s3kP1hZJKLqEQRkNL49SZz7XGuZTfQRaMbvRFN6l9uDgQGDVMHfQSQ5q82HqKJtfXhOyoaj6mTZRz4m/g8bK6TU0HXGGe9k4s7Sa1WTyBD0Zob6TfZ9P00qSIoRlqnQAmvfkx01G/a6AgSPp
QZXH2pWwlBjTN+oBhrRvvXGt4rfSzlWu8D7f088f8+c7up877McnQdwiLAaYvfmEiOJGu9rJvDFeczpifcZW895XU91ts2q7E9sY4ETXyWayWs33FGZ8MALF5RcRlxA8k31+Ea7Mm0EdS0PzsyleqybGvRxxUqFb
kVcxL3iw8mWzyiyARRdCXuSaKT23NLywHSoK/d7f50TxTdP78KYahgcYnSn7PszwSh5GUR+xEXxHarRs8yod82EZ6LmBO7zxBsVk+HbaNeWJAiQ0dw9O+bVD8BfsDvawpvxC61V7Prp7he9r5jI+HkrYVX+l2Fep
ll7Cl2v1vrv6afqJeRWPTaqS42Cvlmz+jbyAIx2yFh2Yat9BJY6wiQUJK+BkDdMoJ0rmfv27sfwbktfoUCdifCsDw7sD6xbD23nQ4DlsY3B3zfCMOFr4PSiG4U9w9SERWSD1YkkGBAHiZU1s779SnVoWz5W/B0+/
nH/DqJz/gDNdtLMi7yATFD+VRbyxvTGK8Bygjjs4d1kBRlz4vnBuYEepaE4kvsX8nHbvzm13J498Dkyd/VL6aRXULmLI+nmXHxYNskRfpok6bgs6qMm56nbAAXFpWPfrxtm0C3x6ZWZqxLU2thC2EwHIyb207wtS
4cg3fWrGvsIWHPS6TbiXybI4rH90U+ezKcqjEM/0DOuOyW3wfaZlzOfXgnebudmNQKZyKGUYAz/4w10OmtS+hshCGn3ylYEWXW8RjRNErADR1BZE9j/Ivq/oeCIIilvRQ+ZMRYpdzPS8qDu3ZhxMDdbZn8/f2o1e
YRV+0Z7m8AshH7h1Ws2RD0yVA6o4xiSmH+BBv/DDOEWTBHB5hER/4pU7uZqWrqGngteV8m5iirCzLrgsKEmko/0hmTwTh3c9I/tsi4MHnbuBuHM0lfprInuq+2ziuhYYDUQF9ZimxdLTtuHdZEGXZZ8U0ROAdWDU
74TEI7K9wQai0ptNtmV2U+9KcsIOc9u72aJMr5T0jE3iVXAjDDJ4TWk8OJHm66adkB0DCkiSbEE90Fs7BdRmOKfPcft1S8KSC2W3FAmgoojnzDtzKhzIokGHtTmkGOmOtsWw6mecxFk/LZ34q4J2OpkxTR1AH9P2
qLac96RIGKq0zFzdwOIIaEtdjqFtKX28hPcoNmzxGUUlOY2dsLl4YdSwA0KRRKckqixNqKqkZXLqzOP1d3klbOrJyaax4oFLQ73VmOFTZ2wkQr5V4F8sgTXaVjtnJ6RTJSIAt9xQzQ54yF/PXCWo0snttuaQn1ar
SYEAaraC8s6q53miesVS5pSaeCfltDt9GSlgcwsMv6MBRU5BLUGeLyS4xPbyzvOzJ4TAfWcyS2RwethR/2plJ4lq62Uo+W8gjBbNri+UgrEWH8YUD7Fdb6nLDbTB4HmB54yibupRnLlM+ceJbfzL21xsi9nI1bu/
6Jo6ZUu2vMRgKFBEVMnqzkRtT5C+cdzIM8WX2+w86FFlI4VNF0bjRuDPBjCx7LsyBucK0MPtSoAW+oc6Zamcy7I2uqpKUQXxME5QYmSTxsVrmgaXGGEFXUq6U0EVUKgY5mF4KESOwF8tzDGurgvg4wDK9843g9OR
dF46wJi7A41mju11GhCueDNzQSbRSkhb/x7DNM6Qvna5rsBzB48DndyJ8nAREXuU5m1gqFUhsBvCCuXzCS7kDuKImf4uKuc0Xmv/puQjdh9XRQHJj5Xnt6p2GGIajzxA2Dmf6bjIvIys+j3q3ICzwNF2zvwncwTM
lP0Bev1CmfsKPqxiyXoyE4RkW6OqrKhKPAmnt1L7MCZkrX+gXAg4JIjPLVUANnGBwov5Ogue353EVdlMhiqN6othW/AHB1/azuDSymX/NR2rNxn8S15gIgCEP1pKW3WN2F7uYj1E7RKxDJxb5WhXP+vPCKTeP4W8
jinVBMMqJGeOTNw55PR1xBopv85n9y/fVjcJvLBbCmC5oIgrrMVBcrDvrC3Gj0RDSTsQ6dehSS8asAcF2QzpnStpgCtNswkYLNPAH9yk0hQlGbTBxr1PIJkVuPvQq3nH6TO8A3Fh4mb2FtpqFh+Rd+ztpBqa2tom
zoDV8OYpZRuYPWCy0awFyBr2+xYLTN7uiHs2Ci8Zep3Z4rDVYMrv5aSpBRzsYZ0llWdqLsqvaDnGlIqQRQZ+XCTgqjlfc/AmXLYVr2P0tmpSCUKELYUHZAHBclPnAT5y7ttmDvO02AIf7cXZkmTBhlVTLqMeYIzD
YaGWA0EGi8LMLSeAkJHG8eisWLAln2xLUtKeXFxA45didmaO1pGhFWZuza4uBe8qy3wDY0+bhQatsbn3Wl6ogoCUSYmdyPJTrjNzuMpfFpIYmekLSVv3INkkycpk3b2FEbdDe9WsgygdMyA7/HgwQkIpftPV5AVh
psKU8fdtkr3fLoi6DTZ4RUqmiaUfcPwkKQVvOdz9jQ2G3p7hSQIK/HCq+KtViwNkGUDZ8zk168cREPx04QNF+Q4sXsaAZPspuKhxadGdGhT0FrfQtvisovkej2VkVK7mbla+ke6GvoNisPik/bfUzNnvZARAHFzi
FQzgLWI1fWC9tI/M6bCjnJoAOYfr73nSc4xRvgjUpb4kjrTxkGqB79uZlOZ1gJlmqdlWvlVhhOJ5rZkSE5so/1aT89W2hD23cEZkpOPTpdwhZUXZHPFBzWTxnmvouL5acwjVS/OdpFno2SrPYbIlecSM6Cr3oQ+C
dsLXwrubMUfDWPjaRl/lVhNUdvyP0RBoYav9qi0bif6hc8JRZUt6STWq9QeBWgzrXYbLWoxyU3a3xSnEzfiiAASKdSEPyH3+55JKpFLdWih2pRoQR9NxBDBqpevyyAI4CMPWzcJijeVeEUpNwWlEB373k00cp6Y7
0BCDgwtHCXpBLCYWK78xDt/87M0kGgWFIKIEaeM6FvyOtljhm0f2c+UoalvJYdzXVNjIS8UL0WVjfqcAsNW5m6b93w+3ShnYUdqetto4GxCXNj6QqEanMc1F+WkDmFk+joy0Ix25hERvJJSy0sWH4k56EHMIOjOq
OWw93DYW8DBbqq//bZddKu4oLW7/t3vygXAGb85DvBry0edKiGmFfepQXhO6FlZ3No5T5Jb7gN2TIENZmUYwxThAuZBFTA6mwdmLuBZW8AEGI6N3kY3/8aC2fjKXLaNjEK1VEtdwvDmTzKwCHRt5ZLJigw8VrMdo
9oGSR5WqSgwMfIKFByBPI0jb9ko0AxNToaPvIPApEqhuU5GQDhoKjIvKFLxwmCwRmG6i0wyoat1YnVCC/8n7goEL4HNZtgr+i7aLueNrthADrSxR3WnjKc8SaW9snLtpduxTIbiDbBwSca+Ba98witYoPEbWppZR
t5bKamSvULYrv1YRzL304cA2WnvwlR6xLphnXM/CFb7Js/SRm1tuVSdAkAQ6smqMiAwey9m89HcpfGcaJ8iI6v560Rtg6OoPvic2elXdwHiMVKRsTM7xblkmiqzDazc01PDCGeUYkREoC+Z+JvuaYH4zmgslejh/
sRWPs5y/fJPfjqmGSWXEfdqTB431IfEW57H8wPFqwqd5ZwlWax0MQ3v4M4cJGJvpEW0xrCsLRst0ZDl4pA/JedeNbrINHkrzYkknhx03MlpBwKx4hKDLDlZTNuwLC2+U5Hc5DuzLfjyE1GxQCHxzhqTdJ5AIpYYg
nKkz0fW2m5S7b6WMD4hizoP3FOpoRhw6EoNxFRqfJ2mvYj7OBCcFh6nsZ17aIkoLrCORfLs/6Fq5ODGw+Wjbj1GQpsua2/kYGid0Y+V4rlAabQWDCVd47DMTPGu76EOAqrwUipBBm1KCs3nwSmo/JzEEpOrNI8TS
rBNpDtdtTLpmL0yE3IiuKLjpGrfTXnbLbJpnW8bj3doiI/4pPp6FDJX2ZXZXY4Uo7SrIVellrx5LyQURV2cc7Krfs5tFJKsvu/3cQ61T9/Smjvct+yjPwt82AcUA4Uj5uvIAAZT9I/8FQGqQfZCWRaA3EUUb06Np
oYpFXvvDy0IFgiKQnXZKFtObBiEqUB+KNEb+GdNHrs3taI77iGRgoOCKTQoodlxLDnmlRWA+hgd9I3UIYLDMHq6aSlCQUAqrSPmsQPVPjPuKfmA3pYWuOqBMfjWD+NLOUV4JDTESMrvCFHaMq/ZOLQZmfhMyzzBQ
aRXOFJaD5W9BjZK4q+K3U/caYAQ0leKPL/ZSQpG0Q8sk5lPAcrmGg1lhQk6nJqgRMKeCrxGRg7CQxUZ2r1lUNnI4mUHCe7k49jYPNxUL8oIwhFMlVKD9ghvtKvlnh1IAliPRS/ANGHQihl81S8yeX8WVflgYAR1D
4ku89HZVlycNr4MIr3ee3V5cBwW8Xi1+ZTIk/xjKcDDe5cFKy5rD0Qt1cJnl0mK4fFLw4gc9vSsJ/OqjYgFJufX92KbvgUrKGLYVFAeA91Fvq0NKlyot8hxBasGkLCR+8cu0gUd5LiaVWQeSXTUBBgzyEOG7nQa1
R0kXnUke7jIU4Hagw+1tiNvFaiB7k40FvjqsYPZKLtygsFfORnOeNcxvBkUgvdreZZMNRAZn16o+gzJ7CnpbAQc7e2dFupx/G+wisEmqCmutLj8poPE/3csArtymN7p54fsVJhLa8sb6l5TkSl2dRx7iMhpCXEnU
oOjXRWs4qtD6W6dXnl/FNUoe06zN+K8sFsDxVrTvg2jlngVIhOCcbrXE4dzMKCgh/icXvj9EjYweSk7Vf9zQq9NDy22p4s0n0d6H6zh52Pd/4R3H5lrHKxPRdsUtYrcJzEUV7Hm1y7Vd4rrgPFeCI3zwWXp44Z65
k9c4kHvYsDT4XOiMZsS+VOs9lsT1ObwTcKuNX9iAtqX2oDzDHGa4BdoMj9cE+hjvXmNklUcxQQnenc65JGlwTmyHebFd0b9a3ac6T/vR3+07NSxh1ssXKgX5Fkp9PFJE0COS5+WttibI8OUw1DkXJkEqYg9XjSul
FAdaAg0LvpyY7SpcXeEOJR00WL7HtazYUyC/blaZ7c2zrou76ioJlBlBx6Dg8FXCsRHizrS5+/OQAWDoLEEJ7ek4gyeBf6lgd5Reo6cIa5FSz52pywZdnNSGUG7Kqabgk0LU2f/CYPz9vRjq60HHaHAKNMFZDRun
URBGlbW37uamf3fEbqijLtwgOcDF35XtFxD/GGRDJxymtC4d9EuvVgBoJ2RI9NeoiqcYjz/IWk2V5hX3tUpS+0vjx1n505aRA5gq9lO/RFZDr1fHZYEjlkZCjjRKVURQ6NqCx5wTVVqyrSaSCZZ9VpdSpI+DX+0q
vnBxz4Y0wlP7VpZKkH4+ZabhvAk8psnkYCJz33DkIZcjfpRp8eBOzC9IVEKsTvdWNWFkjRDwWkCvSmkvMEA9ssrE6WQW+SqJyGwwuDbjhcMvW1d32fGWGM/moBWdweG7xF6XL2x6hLM29g4NB1d/wqFJmg9MYeTi
jxNMz2yxQd4DYuGbD3GequkZyLSbTqWM7J7l7FbPl1LlZW6JlDaK5CnqiYYizlLRfGefbownKt5mtmJbhe4hTJTTlFmVEtqC56+T0KLoZSCYTyzNX0EBALOMCpqYvEZztRqsq2iQD3fR2mhLfayKNWxBAUlCoyKc
6DudW9woRFwMuyO0oZqS1agpvSc/YlLXuphpbdz2AWTI4lsjhHGnFvTHRhiQu0s3PkOqoLQ4ZhU/TCwqeLaM678Q001LlUsRtQoCCARz/DfEdXnt74YdPw4EltSarHRlKqAIl3fciICJTRfETnltITBujKuigh9i
ZtdESIqLpducYW0RPDjn1o2H/BiQs8LRRAhe6qI60fE7NwQzFC3yw0D3GT4gtBwoNSBa5HHBX1nxHc9Jru+avZGaUGyYsK/oLq98C/4tq4eEYSBcewkLitcSSn5DdcNFhninINA5mYXfo4JqpGoYzxQnfz7mrFYM
Dapzl9/aak4NiS6kvMKjivFo+km+CNP04NgsWYpEUKcAzFRwY2UiqQZGpyXY1o9OqiUKiZHeoQM4kw5H5Cmbs6zZd72m19HFZJCvj8Fv6xDl2KgWNQ7w95/ZSzfsJxqh25n8oCsYV4OuJ4sFxvfjDNCkvOEU0PWM
IeJPfaVCgexzZ7gGsWphjWbWR4ECgll9dH2F42gG9M0Ef7nR33B7H0iNf4+sSjxNaayDTUZtujMFZwY0Ny2/Gcp+E8zwMZCF5HLYO49azNDYqIxWoEDBEcDj+72qyKbYqPiirT5iuAnosAQrIfjCepNZog70vblw
I2lYGVLYrcw4FlJsy5vgADpxmIXrVBp3Y77H9FLIVJrMNKIXMglUylj+FMggdVCNKFxxlmUhU3EPH6dCPe52gp2WZjOdm1XKbfrAhiE30hbbkm8wgXutNyWHNIg4VRU8poIJDD9Es4qpWV/0cLmaiHv0vR7wzfkK
MRXmVT3Trr5yKfWAjbrZF541IhgEScrv5bSWBaKCTgUWviGQG6zfjyLTA4gZyKy3vxxwRJ1bmWtJzZcscr2cjRv6CIFj3r5txd048IsXtP5RM3EfItkcVBCI+KRb/Bgpe3xncZnqaH4ojncuhZMFn8NLpPoY/tlA
ujtzzbSxxSSazI2+D3VVu8rHfujm1vPNaf5mjDMxVSR/B0BTwFIR5C2wO0468yFIrKH5k3hljJZLOK6FjScEV3mtiEmdJ1Rvk+E5uTCLlo2p0Ln0VbXKwHYf9QTK+geZK5FdiVFO2FlIhV6M4Cy3OC4bi4L07coG
uGCdIVAJR5mMaMEaJT95MqA4owjCA89GJSMluj69ZYMJLQtcRxK4nci+xhov+IMHSeD+zIg5939/GfjK85tBhrJURIySE567QQXXas+8uOiADKPoI+JQC4fXXb2cGKRdL2SLLdYasbAxo2So4lhlwKfJH1jUCBuO
JUzhAWc07ssBQjeoXMIGsVLpieAwxw5YSFUBMPrVF08XLnYvYr9bGwnuQR97ksQsne3fsTrMB5rrVgIJwT7mxwQDeSrgjdemyE25qPp3j9ZgoxPww0h+eDVpcLR57wjAZPBRU1/Ssh972UM/yJVS5E0R5nAPKK+Q
mxsLSdwszpRlYILU9pbK3URv9LS8EBx9S2TDbbeImA4wySEFIaPDc/yCy+QMU4GYe7VjRhozUNQBVzMnRM2l58yxQmV5W97qa7MMQePrTpEZ7VLJFBRDNO3lDEPpnpyf1xOxZ7NFgU2LdqbZuRivrRLBiKQP/0R1
uM2r4Syw60pcmlUAvq7Nl5idt2hJlpQ2SwqS+Zq8hC3F8N1YeeGWizUhCKPNi6egVkYzMh4wwSs87VI+WMqwYjc7sbEsmRiwWMKXK7X/slbz+eq0Bb6JyJAzHo3hCP6uyZ6TKqaCi1etCr+ndT5nzfBRjtv5d53Y
ERGpPr4+M8RCZmTwSy4nhZnGlTLor9YqD/gnD1nDqW+o74wU3nr5SR22ByEoiZC9ucJxnvcOSebhgleOfT6aH14RINsTL/8ar/4Bsd4J3TDjJdUynWMip1cwLnBZAJM5Ra9v/fDmapgY21uZTIzc50sRbpQjm71u
QIZ40bZSikjtU6DeSf2yYNRpkdpujdEVDHda1TnMdjrzIWLXphBHmOjhwy3MoRIOqtSMhEhjNLKbL+MR1+Rq6be5McxxK3CfGoe70UqTTaKql0JoUGIV4qOC83lv6FiQwgbttmEoBp4uFjXmon4KbZbr5zNV1Ccc
SzHCfOAcvJP76t6bhQ8EFrH1xis5V9mRQftrxYK/p/mFK+nOLbVCkyAu16xoYWcRlmThhEFgFmW7ino6HVOUoG4ooQ1M0YSp7Uj7LgdHUX2C8MBW3G5vvdaoODkvfy/BOGEH61CBgZebrl/RlvLNpjxcGwKXDuEa
sFZdXRXHX8x6Exxtsgh8lkzsgV1NRBkvKC0tkRFih2zbOyLOSDkSQFQCSJGHWcwjeZhD1PACtm5ni/1mIoNwizmHMGLL8jkjWzZotTLmvkLj9PB+v+S8gObPrru8xZfuid6RS3yzCR1KMjmCIXGHBvRbzZyDbNv4
HkGMFJYmHqH9fTqPiDANH0lxSP9CDZBGQR06oBvdof85ewTKCZAKypap9mLxPKxZkB/nNyEjFCeQPPg/suLne1aVuuEKiNhmZSGh7odPfrW+5CD0cfi7TD8o+gOosGd6Y/s8VkzgBIaAGcg2uExjuFhK7uG+4a8S
YNW/nNMpddm6kuaqXVldQmyUTtGVBTrkYCqhZFrEDefEKIgzTwmOSACjUQOgVq+cSVL7ZAgbtKFY3wD14MOlI/ABcLNsQvWV6VeaGgjpwbggG5iCVF9gRENnv3fFmMyDtWT3vPgAdv0kAtcfv8OXH8VzhFGDi3fz
czsc6VG91li99c269qT8bLu/o8hyD7G3+yUVIELl4URbOaKXsbp0WhFk8Y7kpAz0UnLBxsIO50WvNodVgSleisYsK8g/xpMaPkp6eu3m86+5WsBFWQTMfZ3+xsgDPXpaGddetz/iVHlpV1HS2V1AzhiVoBvrMcQY
6Z/w1FmR+Wc0k+hYy+riw5qjgZV1g+YHNjYC2kGrx+iA/r1Gxbv9sHn7D4g1MTQYEaR7OZ8z2wkfcTbyo+UlZ7b0OAg3wd94c9giRAfVVW3c4OMjXmi7aHaKYhA7hm1KnLf7uLnJ5SdLBfXPBI85othwCFTk+o+V
gwiA6wR6cdmLEqLb2KrHBBF8tYIX8tYi0hSLG6oHcQgXS4y8E31pHoQQgT5QNCRl+E48EWuynwbcUVyxlJXfVLcMlWK1zFCUJ6fIbOvhheozh3rsrMFtWbF3ktvKzQKNd9pVyT6V06g5WpErvmMjMJGW5l866WbT
jps5OztYEN4lIr5pzXLCqz0+1/moLtkQLtK5xf7NkLMO94qX4JEDR/yci6CuE25KhOv8IKcQy849z8MMOAUVRj3xvt3H0W/iGvhju5x4gkrrZEleUv3dGCTlPdWDUNOd3jjtP6ZWU4ep0+mpnn7Xqa4mE04L96Zf
7iDOwlzy1pLjZ9mpXevg11Ss58NHqXsNe1XoVIqtgrJwp+wrtKFfGGKKVmJYbLDATnhWpXFXwyMPcPvgbx5+HI1gOyL1eLOrAjSCSWTO8WX2jrL2I/SoFR9zhKo7w2mplZCVSnxb7WHuzkJbOJwuKbqnL2Hd58iu
VVgAjviXJBotUWe/qUBAUwaSwmFhFuMgFlUhxmtA5Cu0/wumm9HXh6HobgMrCcRFK1vzMf4o5mnRkQMKK1MkK9YEiXL8Ox7YA61t+3DGrpJzBDgLjZ4wiZfKWCiC4+UFRVzWwYiZFIphR+QgWXuxsgQTnIWUz5nZ
lPQFbYFp5ePp1sCjnRro0H3PH2JYms4uXMHdeodKBiwGFYdGlmpGmHhFfDNPKSMEBQ2u2FcUutXF+g8Lx5spqB6P2J98ip1tsQmIOaNzKCt+4UC2CVgW4auIWEJTwtuBUYPXEVvCxyz8EF4MTFL3/Ifbwk54sGQb
447L5x1DrLkcNG5H3rt3AhRKd4F+CmsPfOHV+3jYCPJsQXQ25JmRuFqQ5vvphL/zp7gvILH4hp39SuA9ANlkzTDzYP5Jhs6oV0ExVx91QCJzwN8hW8BXbe823SJzv9tzdET1Az+UyB1556Ji1jmf5Bv4OO6quaFy
ZeOEx89efKAxQnA5BezeNlnK8vHvHh7zzI9aKmKflXpG8Espffm8JckdESEunmNkKWPZXl3lkekZmvhhIXobXDjXc7ecY290jD47F6KpE9TTxAv2uyFJaL3W9ZUhujJCD+YQndli2GtGqSJCp/IJawEzOXtVfhkW
QIpOzx1cYuF1gNo0eW9r71Z+YaFWXv9FywmM6ssV/BCOS/Svh6gnwBjSh2qBlFxVDZfRQkUeZfB/0ko5olvftYFX9Xv2+07dByLyZ1UEouXWHniJXBWJlkx9oFdEW9c1eHZA8GjPhuYhK7LNwpv/uAIeRc17YSrS
hQVOmoZTyhAdihxogj9z7dFtwMvskalVA7vA50of8ZmD0Lgqj51qkma4QCJQbk0aUPr9mT0WtnLlFZzGfUShI3cyS5mq8wNClXtAwRV5FmIQPMKuvQ9CQ+gpJ0cQW4hZiNE1Lbd0r2gmzK9qmQN4mwzDbJ9+Veyr
WPEOZYiaQAUn3DOpSdSDpzi75dbMnZzMSjrgmPUAZv9Cpm/0HIuup3Ql7/bTM5U1BbHqEcKhgMFdiSaeSfrbuCvegMiFtj6RfMcUrCvWtEBBb/khIqy7onkpfDN3zD+LJodzwf6IvrEb7M6kUpoMR606zs3IpI3s
Iw4xmXHVQzyqJZLBuFWeLbbUODxLLZjMDqvktji6k1O7J4fjyshF9C0+0f0WWkJr3nH0cecRaoklecERf3frB8N691f76ARQ91351vJ3VQsqhxuWK17rc0iu1IIOhgyPLqxLcOLYG0Bk9eEjMjakSoc1DF2MwNYR
woIIgUS9sxrVl9lQWTyOUrM6cTGzyZWXcQkwepRUZCt1EpTw6b+CdsAe4VyG0qd1XsEOHy0DYmdZnTQFG8qcEfWFQJFgXJwdRPFgTknaNjOMsrFOHsjoPbtxBfXsQj87uW4V0jdyG6KPrNG3c+tATfEMsU3JwxlM
lmyzvvuLIbRTBT75CPFprc0V00JvWofPdIARzslbYPksa1SerfUwsSbiwBD3s45K8KdGCV5HHVhvOzHLTBEVf5FvCdPBaw+Wa5xNcphLlT77iq0O2K4HShXfcTD7PIEJvtAgIpTTl4g7G3AZBJ0C2Cn/apmwFE9A
XDNJj9JNu0JBqmWkPdS9DYgRyFAU7Rys6gBxlliyN4vuXhlFw0f3X53iKr9AeJ5y50oYDcmqubq4PavMMC72CZ51LlTfCLM1jUwiWplANaue+8Gl5FUHHJj73+x+lw/Kp7ikeb4IHy6x52lis2oW4ETHa0G5Kiyj
qzTqzN+KkVEJJWdqexWlBZ8+NiDP3iesm+lM2BrCxRlPCqiCg8jI+TpJgZG5wHBU+/u2qbNrfUHl5sS7aqnfQ9dhWxc4he9q4iRMgqlNy/ogDPMYaqCkXMvc1cTk7prNvgJubwOCnpyGqPkbVVUVbYllY+3gzhsR
dnqr9TXmXmn+MxtCt+fMFGV99Mc/1/ZlPbAyV2Bk+cUNRX00ss5VE4PPneMSMbXwLt19599RW8vA7VCrrOvBEP8x63prR6/4LUH8xxVYOlCtnnP/iSgpWSpO/VHuRRIRYcSmV9VmxamaUGvcMAYfmPDPj1xYBK6g
YgITRTFupHQlsaCReeICtBYPHYAopuqoA+DkAgM//En2kvYMQXhHZMJinniypO/ZTuQCxV0apCV5GnhHHlAGgvtuE3tvdqPbOcM9ctT6cgZ7DLRNHKDV25ykk7NumgkwcWLL51of2Y7idyRVblkZhYBjnsYDg1MB
OOT3OZpgOS9DARujxmmQgQP0UY3kbM4FCA54vIV6+n8bvtK5SCkTArMXyasGfNN05K3irD0z6f6gd+SMUyN/3fl6PIJwXS5HZsB84hEgUutBzGjgXMMyPbUFudkPIskEYHMRVYeHk2ygX4z/MnhlLngAAYq0P8ij
YjEYFfUBLxo1suPPkSnCbOBxLMNyuArAy174y1BeloR4fBHGYwzgKavYcXSsK12OQJZW0SCeyCBTNtTEEUNs6+5nvonOdLYVJRdgHn8s4+goPsnTkA5p/aKLY5QrAPgLA5s8xxw0Q0gzaEUuOMu0qDa7gnLKYeRE
rMxw2pVqOCRF3quEMjzXOdCl3eduavCHG2OuYII9a6Or13oV+mnV5OdBtihW0ufmNLVPnir2s7P7sq0VXLOhtwXeuEs4iVffSVloz93ROsEVWn1ruCX4QwZMEDxEVdFl0Nsyj3QA7BiMgX560JFBx/gzm4BvZJbE
OeSkwqpiAxbrhQtfc+SAo2i4OdS/xyr+Ci0ZuHrd8IG63GlzHkgPyzEZ7Fq4eTD9uttClHmjV1Rlg82XPfHn5e1sN4kO0g5SrFM+cIUXVRI5LrVltKpX8eKSH/6Z/x8oki1VWWpEjkVLV9R5x7sJUVsAeOBSFZhT
MN/90iOidWESV2EG0r1sTpItPK/rwrF+Y7Pgj4l8dTemSbrrZXG6cGBWNr+6wgCecrWZ3IuB8MO/ihJLvhCFyZ9+OgWoHG9ish8H+9krsNRSCab2smiIF9lAJGTlbBJCF/3pluKYF3z4IrqZOAsrCvwj2bZNKlUq
piJI8fZiRlWE18KLQ0D6uAih5abf2hFcojJagulzdJp5ucQ0SwwJgP1oARzwwpneEkQs9LWgCxeRlgLZ2l9dcFe9SacZyQFcTM+rv6E6/a9vl34vsJ1FZH5XEyo4A/nhxnCbeNBwZ6opATG2gvPhCzBQ9WjhkA6U
VMXB05x4BvSdDVWCgFLo5UNfP6gE8INFiX/XHDTn+LjtDBwhjqXY13U6J5Akk8Z+nB2gyx62WzIKKp2EKaC1JbiGDbnVFRdhlmJY8ClZyQ9J0Lbzqa/KPZ0qBNqirb7oNB6BEgGf5ixj0sWmLiP0RQE9rACYVeQq
rFCoj7PATAZn9ec/jgnC+oB7RnqEfsGW3KLi2w4JNq/QhaivrlO5dpIEaef4eDPFBkD9ZVjIhF3kVbnMUB+vSrs61ZeQgiJyD8VUilCXUgDCNTjFOeb1+g1GOzbrt7iOhziEgbiaFhZpJEJ7GmcyRKUiuFZffgkc
2zNLRwO42DmazJibWfHboOCFSMZLnm566l5xbougZQit1Yo8VM4JEgs7GBdDiSG3mLWXBo/gbwZtZqmITd8g9x0YOq86iz6Me6aRQhglqIbJC7XkHgWzaMwM1upmW9AP122TfsHdAuJIG1hLq8ZSLrOHlq0t/7pQ
t4S+oE43JIycRU5ervI2EIvq6sdsi0yrx0PW7fOY7awsBvW1T7OfvOzpp3RR9vYzEnC8De8lgWy12XnDh7HO0QVXHzQ/HGhBCvOMZndRvtytB6h+NHfu9dOI4T8RclwW7mYsNpylS7kx+ewHhpvFy5dLMEAQKt5G
Ig7Yzq1gYTiT0iTd0BXCDz2Wb7eKXCTQ0K7ij2FlYULPOiPmwlDnVRJkf68UUAMEic0CTWpjSL4moptnMrWa8ovczrE940foKpMRRr0Oo4vE1owsHEZHYSXCKIR9M2aHgQfBvBODFptagn6LYIWgHRUGe3rvAnVw
umCcLpgPFAZTzpQ91Z8aTl2ntPgSX+2jegqlYQfkthJa6YtxInDtU7zYD0/SOgP0ogjeb+5axlfLKoF5qrjhRgbD4RFm9CIOeB0ntdBhsZTdFWIL1hPAZEfVrXXJ4QOaF0TTc6PqOU1OC25+FBfYSLYqo3osCU3C
rNULXpgTf8KS089FgH973jfUCIsm8EFPLP19l1Vw1cP+MB28du6AZvYjyJ+DFmWpJ74OEQuueM+ZvOhy8SVsV+gahNHbXiASVJT7jCKzpayii9VGepCfWk1BtQOG45Aps614aDdqe4H3KjealyVLJI5yYOBpMYId
HNtpfMj0q+2IQJyhesTKrLs6K+f9qLvkfDloIIhO7UZgMZ2rUy/hy281AlouPajKuLsqWNZcvGqNlnO8YH4Z5yqXJXt2N2uKGqlDzkLuJWalL5FgoNcV6bevMFS0YrxdXE9xyOwKNb98tnFLiEINoXPflApvzPoF
kYkG2RZ8lXjdsq/J9MmnOCbqXlXAByzE9upee1yOm5J4zVlFR63mkIjTAMmEBjwTaHcyuYpluKv7xFtj1P2L0oYfHTUdp16GygK2ukoc5l0DZP1jhZFWhppkbEmVO2ZGIH7aLwTQl7TuWD+NSJhqtUGubMp8sRwm
dFaHtSSdOiZDZwMca09dmhDVvgnSHv7fx66l5WR3AYrgfPYMA3OoQXgjGxUVAgD4aOBgTXXBCiBQ1KHH2ay1BBPwMKD7chWcBwLSLuJ7tt+xuvDIM7adVhpi8jqIdnoF/yYQx+ZZSzxxVF1wtXmqD/pLS/8BRjzX
Cst2GqWjnp8XW0H/WuWrbDvZjiuByJH3tmKIEwDoLMo5nwCkPr3hL7zoXSWa4b71JNHzn/pDiFQPmRL6NsQ6WaSFqzCDcmvlq3XV5pch188/XT6MeISWViMUfmJFBxxaDyl1eMhSZCkvZzb9eu/xsAQNKi4NtUIF
4Q3Nx4jOd0OSZh7o4OtPgqYdyhsXhcWy0MiZrdiaUQLc4bbvjBqzr9libLaRd5Oz2cu0GZWFJCwB7Qzk2ez/Jc/fxvVR8vLL8UMj473p1zE7FWh+e5FB5wmurYyL1x+W7iuojcmxK8CN2aGi3WC/HYI3e0L7abtn
90yIuRzSVf1T7lf1DhKrB4w9t53jkEc/5SoV8BOIKRSjdKrLnLPv4LPylqh6Z7c9FwVMbDSR7AmyvRayvVv9YcW40PGJY5CCD96jJnyHqT+TiEKXGLwqZYIZK9+imOvvEVRKHRvn7rzm8T5E3VRIrXty9P2DqENo
SutNKkPHNgPpNEAILXHRuLp6PGNmnfSX7b024Exnd6IQRpgDseFgwrzcTWXOavEHFuPHb3KZRW7BjV7aJ49qFEJd2iR12/gr9lq3TvtaDLWHeEeo8g4UOsnuLQkUrB8n8qCzcBzca1H1Ez9CxjiCLDnxXIRknw8L
imH6zmYw65xr1jO9w6J17kex8yDPHJvoCILjGKI0W4TGLfLQhKrxkkrOC0Qco0naJHjLJPEIkTz7J5MoG9nLKI1gB/zXe03bLwIri49KWRXEUG4C2rVq4kzGv9/WI6k4OZwkRg1yxtpkqfYkP4iHMZqjZBgoG5OY
byQv4Uyn3ZD8cxKVBwRDbAKT33A2qw6n+VztKD3QlSPg3Ce2B4dXQPb0xIHz1Ia2vkajuPdBXRtSs9s208UvJkjCuEVJWg1doOU3v9kFhoEEJfhT6WoDXZKzDRgEHxjzRHLPgqjKSoQRuM+xWjk1Y55F2WBcZVPM
s3y+IFJ/fRY8x6Bv5NcJ23J4ZDWSpQawBCGcmvoGVtElZ+UPeheJwMOx10jI3n4r1wWCbUXbuSYPcOjij0aMcDJ00/uzwgMM8rjAGalnZhjQQveIHUjMvudG5ImX0STGJc9gzuWIE5b8M1MRlSoAlAU8PsuFzgqa
q6YoCXQpiTHA5NhNfoTrvMzQjZHpeU5OIRduCZWDAgd2zzByWxFi8w86U56ToqVqy/Q7SXKzM2wyPX5cZqEwWW60bpYvis7KWADYnxKIbljwbD+jhX4fUjr9L42p27BEYsHB3QYfHp9h5ZKPahuxptcpjvFLx3Nw
RGCtGF8njpN1apVMZo7Wl6NG+nZlJwtN2rU3NyfseFWPs6f9AKtzlxpcajU0/ZtTlTnyjSI6kk0U2KPcOySbT7pW08dbaadPxlSOxrPJ88iCc6PU1YJJrExytb9zGyS6Wx6tBOPQx1NE0EMhMhpUjCTsamBiBHQ/
qqlyfMCxIJstAI0zGNz3W0Bry1z9y1fgeu/XNFjC++NGbidBYCXY8EDSqNE8Jyowx12/aXCeNBEtT6aG8Zt/Uvpsjyv2S/KLdT8edGeTqimAnSGsNCVSDCpAvswTyd+1lRKt1uylIUpRjuG68pkCF6o0XhQgptoE
4BnQAgJXalnvAfe11JwPiOh/dCFjThzyt5rV8dYLeEoJFYaQFgW7Ld5YQoyUoRdL/vEkLl/QdMV7IatCH+HGJ6HEO+NaBj//urqx7fpfiflZ859pgg/fkFEaYMt8AcMxL+Nw/cXgl3RjzDfjWfs+ZCFkQWqL7ZD/
rNZWmt4d1hQI5DUpvaqadhVv9wCxKXtUaDf18Otd+4qZoZmJvSJ+eI/fxq9rWqTkXVTKc7BA43b2p8LvuL1KCDnxSPH3oHaecgu829J8nc5aVycQ4+U4UQImO6R82YLJQaXfS4lncWLNslknDAg2YEp5zIo8Azgc
YDF4Vj+PWyftdwEvmuQ46phoJJflqFJZYXXFtDf0FDjgqg4214JKk0PLb3DAsqCCiqAdP7QBRXSMfB+wynP/43b9lpoXsOvsWGYGf9d2t7pOrpbm/xyhwMcL3PYaEqV0Ef69u0FYFnAVI+SbywzEBRl3QNE5hoXn
VRiCgMTBV4er0tl0JFEAUa8X8rUQO0Sud91pRjF4EZe1/+wCZe/n5MU22O6Q0T+C8UL1F8R+pHVcD7zLadsdh16RnB+0Km+w26/Tfxqla9Rx4aP1qFRYtLb3rMxf3Gecgly/8PLEIrf4gs4gVwe/j4FRLKhE4ueT
yqlPQuaybQL47dr6e5Ujmj3jfnKppJei6WVDScufWmUD5MKvGZInbF6Ds1HN9y1SquDdyS+A8up7u0DKNxFpjbvuGDb/cQtE18ne4z2DUeiKqHBWd7GI/8ORhra+qDVd1gYRDAo/bYWim3KxyqEyZHDWLLfoEPr1
CjUWHkDgJFzA5V1Alii6xWGN5KIgVq/Ew3BysaCIuBYvJtMyhr23W3n1UQ/GFb+Xn+6Rth+yggj1/WmQ8hzWwTkSnMu1xXPqA5Y003Lz1Si4jsNroXmuj5cHwB0utfmvf1Oc3cQHXMi/kB2worj9zkvSWXwMsvU2
FRUzjK/MIgem14+frCiPHR3LclTillmfz31VLPhQjHzqLtqAVGz9CR+2vhh0uqR/jObwtwfy1bvJj7uGGyOOGw2Uy4WYTGZ20tMCnsr5yDlxvlSM6mbaM2+VJ7iEdSwTKFWadawwKk+ELnI/DcE/hBQYHUgBznhd
kJ6zWzbBhEs6gLtadM6EfTm2Q33U8Q+2IdmlyqIKVIevup1CN8aRF0KNkMgus49KxS6kbb5gJNRCDxD4OI2g70JACEYzPXXqu+N4tjT46noVvnmUr0Xn20Y4CThUvbZZVRMatxwtZ2Iz4WXKOXTJ51INVEffpH2l
OMn5/2lJ4mAJpie1Vt0AudOltGj26f6O8DJgIlaR6UmlKiOlhvpvVhQFACT3TwsVORR5InUGUEb08Yf0LbhF6EPvbbY0IYDWutOcggUYygUAlUAM21BjfYWZEnaVOLqZkbLUqRmz81AmBmRA9O7B8Z/EnCxnbpNp
3dRtdqkWCL6ueRQNFumrOOuIjSisse7IaS8/oL1oY+zuy2mFO8GWcesL2n5EZIZ8b3Hwr+Kz1CvNQxkLZMZhxHD+nwy+jgymeGSVxy9jl2Wej93+lw8/uW1F+iq2cUi74PI+7bhCxcsByaCERyd/Id4H2YIPelBT
NxOj7u3iHLMzb1XjNbbSsOylJdsWmcmu2gvxzzWBoknOltdG9KoJgrZMmkzCbNcesKKgUQeDMctKZXjCvOzsOCYvYMBFvugmg6EZT8flD0i3oflRrIhUS14uDybeDsKx1Ag+4J7Dw3hV8igUWpFI6bPEPUrUCBKH
Fksrnv7wzW6TeVEiPrxC5lGAvHypDepUunkGiZta8AOPceHas8rTvzQN7i9Ftrz26NJ7lbNwpHEtJE6OrQyJ0WuK43tTU88lxiEsd0HcW3bpkS3W1V4KuHVWfhkGBlmx+TOsEqpxJZqaTRwAfGVK4las+sswq+9i
MqmXV/9GqwbnT3Z45X0sbeZbRVE0UbrJEhAiDytwdM2zFa1+JPiFhCguwuzFBVEjrnslBQPzeXgFeMhySB6ceiRbta6WIfTOh2/FN3r8jkSdGsIsJcskPXeTVo2EvHJxIobU/sqedYLEILb6X7Z8CMBVESRSYkNP
N0zllENFnskjmrH4pI5SGKxedRJhBB90GW3hNM4kJuCQdTEbwSQbOkV5ona3D06AAgWTTswsHK8EoCNnPiWWMCRkpK9byd9b0fR6ztWc9ExlIjdvgZiI6m83iAn6qEz1aKRke6hSfyJFAarMMIBg1Zl4SYBoVvBo
KaqvzvKAYcZhoJDnZd3V6ArqBhgSTHp+0Yq0R54Xq2fFsPBtQrmqGhwskTWtUt7jlnIgLb9SL8wtmm3hDV8X93MH3ylZeAQ51riKFhcAJiQ8s17Cs81t+qPUHNu9XaMkKz8tsm8XWPmn7pd+dQcJKZDvupdhLoAG
DpjFYh/jsMRXQJPjoxibWjE+Hv87owCOHl52wOkBeCu6279Wi8Qz91dR7QMWx2j4CKBNMk/grl3Am+xTo7brRq4R4dmHJubwM+ggr2WVd8WhRVHNjfFIobUQExXBt6xYp12k0eNIRRBbQXJeRT/7SDSvkd8yQ0d2
PJ95H+DbAvj4YCaReLNDoszG/ZgIEJuvb9+QUMDuU3TTATfCsld74TPi+JFwf3AUIPbo+8gNUfLZlRhv7XjbPozyp0JSiwhJoVxSHZwo/+aQN5LBP2Y9SfIdAMsL3Xm227XLPe1ky4AMQcA97j5HCWCC4KNfLYH1
tv1WOwRWO0hj0Rig9PPZuUvu/y/n5U73QcnkAeyIj9furrNPgEsZwTpOH8mpyhxbAUb/sliFS67zQsJbBF/kstt81MSHVqxERrcokLEtXRb5tfjQnZSNE07OBIJOyDO8uq5BCitzB7YYNJu19lwv9szsZwfzEqj9
LRm0KRI5ZENA6p2hRiL3MzLsfQwr8r7pO/HaWOkLAaS08O0BcHwbWfioQkxvZkdzckYoqjNPb+6flYsIuU9N+pPSDMxOVTVyVaGuNOXU7M002PkUlROFie40AERRyYlO9k3lPOlhwcii4rpg5k1rbjoCDDr22vtm
iDYdjF32xYdgSUA9FFfpBjPiGOBkL4Xl+8/KjbbNvovcUj3nKz9C8EmIhKMf9OPt4ScLxYv9MYQbJNpUEkf/41ltj9rIyZTml3UAXerT8Z99Gv7jwyPTBzxR0n9JRkloKvaRzqhTEvLvosVcNPKhaULPNax8Sn/m
Q2IR+EvKreVQCAvS123FBjPEok/AtFmpsRVLETETIyDxe5v0fRD8iD5PwCT7EL6cT0TJyVBj0fqPklLe0fSPDjzWEyCPtXPJJMG1efXxJk8/cyTD5eh2KWqZNy6XKfoW+P2Whq3MjY68KtSNmN5RStwaLCfAf1lJ
fLRut8Fn5GQNYfIuCwcph/wGvHp0O1LWWUwYSBmiHb0ARrqgEuk52aplWTm+j9xxGvc47Dd1sEJ0txXrNZhePUdLLhIj30nOfxFulgDeWdWl3hwvuP00rAmrolws/t0oScinzNUyncbW/dPnTPv2lZuGPl0DkE3N
Wbnk7XcBbR8juYglXkEY0WdIgMHzZ1O8K3yRE0D2mJaKfq7xp4jcSTcaZMVIbHq12ujlp95Lkn4iM9IeBt/6a087X7o8cjIthh/suFC4Os/AmSbSawrp/Z1ZfX6Y1ifMj6Xwp41VLZNbweHpMEuJlzjxsQr6rXr1
PUtN6OVxOn9BeO76F19lTXXAVYEprh0Lt4LN3hQxlG+W59l+8DPpoXUhcdB22l7OWU+qtdtfhxD89J7TS4+92LukSQwpN/B4se8GadkYmByNroYzrSeRZieRqquHft40u5u8s5OWkBRwIMc2B8zelfaAXwBC8M8X
Lxh1G2D/8lKS9HQ9zmrlWzTlgZbwz3O0A4eppIH/JMm1EBNVoJ7liXKDjge7fA+0BTbxTdnZMRDTCGggbgNMFb7aQXFWS17WSVTFWtdO2h8p4n2RYSSfMaf0vooyGBKjh1SLmvTbK6kxUoxmUQc/pfZJzUXgAiRA
48OJ09GX5U0ok+9z/Dfl5RurwKOttHhdkFxBSPdihC+M2KCvaoJAZEPEPn/4RnvmIh77Ss0um7Nn5JrGEV87tYQ7jMx/oDyfIBxN+1wvKpFuSQhnIRfyb+25xrwy6akSI7ce9tMJ+YjTYGhuBJCD5t7+Id056Rfg
S2MCJjkG0OQsfCJGz01zZ0ry8p9gHMCPn3hkfvQjixOlTM0uCXbZjM3WLFW5SIYLRNE64nnJ9jB6A+HP85cCXoLcIZY0vGxivaQqSjKuUXOyAuM3DeSb1X73CN+mAGRCVH9Rcglt8qmxhMdkMm5X0b2pJyl8ukyp
4vs7goobjfNNrVk5R9/cYmEViQfl0WPO82LAwfI5YbSPdHQnKiQD/sTsx+mWNuHVXLFP/aKCHSP5mmsDABISWi9EPoMzPayCyv5KAlDOQXjM9E766WK3ZY2iU9s42Sk9amEMvwtuDSqUy9kJhGmGJHi09GCI0dE0
qzUrHHHxLT2fAcdFbynqUgumzfhsqXO0nTQgjOCK6ZdSJStZ7atp7nxg8g3i5b5J+dJQNVXeS/t3xyQWJcVMhuAXkd1WGlGJBh7SEPhU86BF5Rdt0l5TAYSiD2FTECqS/hORyLbGGhd/OqZxUXe5S21OZU5mRPfl
siJw6sNIj7FamNzUrisOA4OsbRQBmjflivQGo+UHFK/9165pV0sakHJns00tQlrOquu2OFwr5pogjplDDgcjXKvazplfO3g1fTPUc243ZKmY4qf6+89EkL/5zDeOTX6R2sp/vGpd/t6xsWXmFc6ooJ9GIYlHOlX+
JcccVaV9GY4JZ+xBnRSjSJktB6QWkZ4jk5BgpMFqplP1r5wA5sBUz31iIsaLYTAbFEVwsHCKaWXam8pSebc0XQEgv82bOOVHNZfB2qe+WJp3etYL7cOX7mM+ofjxTHG7mJNesIWVjGOehbXhRx/Ibdu48fOTaVkv
6HDs3NtWm5kjLPRgy2uiOs0PmSwW92cLRvNvnNC7LXSLD+grDiB/0mSy08+Ql6DPm/An9pFMGk2KVcowEceJmM9ikyLcWn4RHBM9IzLSPk9UPaYDLLRRyyAPfV41iISTRf7ndjcR/EPtGMT+EFs+q5gQ+3u/2Ppa
dceo9VSoGD7tg0CBJ5lKTzV5J86IQ/z1Z2YRS2SgH0wgFCn+6fwLHs/uw6ef5mBau5QEROge+Y6JQLJZCUZ5d6sPq0aBYVFPRn36oNb/yTcLFBDUJDZOukMJEzaqBACf7Cv4E53vYH1ep56+Kaon5+wVgSTM4CMI
J2QekZXvyePHrIxenXboxYNwc6dg4ZC+IdLkXAWnZB6ESO6nzYPd936q4u/0tsMWuxxUL4VhpZEE8FoQ3/gmQWprj3DFJ9/KB3hcHJocm5vgEee6CTrHpi1QHwTjhAL2tseZGwqFFe06oj70szOb6xUnOa8cSmoa
v861lmv2HF1QfiKrevr3fpM3mGve3QLabsNPyYsVkbxMG6rnDbCa2ei1oV2X9PrXXKDzv/ghCpLVJdiExJ2/Jt+K+SwnfpI3sZld8U04XqjIzPWQGkU3pKhkn85c1znvmLSoQ5eF+49CLm8gmw6UW9BPV49+x+IX
nqrzeVrAbv1262eGeH86gwkvWcDL0TYINhm9CqjpTVLw14wKmSwprXDlhhEL3yOVnDEE+eiCNWPjntSZBlcGVQ6QR2i3vN8tNuSGatOICXI4sq5TlxqtsVfgDBRRYuGzbsblJhczB4mCCv7BuLsOJ060aEmx+GCF
ILjnecbmULIHByWDfjaI6VptdoCMC3B3XTcVYwpM68TYnZWOwpltWyddIL3Ys1XXh0u3eAg9bnPWrtpYAvBG0UrJjcJbq0JkmIeRZcVtDmlkUcm8TM0EQoYIF8Q7x3HLbQIlezsLyv7bm5yj5GPVzK8cpzPUysBI
6WdAcFThiqXukKNRkUdJ/Hezynw0Ufwx58AuClTOYQh2AhjxyzntgmGgyGfBGfRJi/VyZ5M0zlz+k03KmLLn4PpIoR7mHm0KA2OOQkPjlOOyqsPi907YnSLocn2y68zQIxne5Yj1KH+Z5bW80ji/G+Qr+yNzvpr5
EVb+5Hh9Q2Z0OUa6yRHwH/f8RM1mveYegSZijTx/C8wIqGAiXOt58UTwx7U2dD1MwUb7keznUnbeNtThPt2YiAlKPqE4jKy+a9/74rwuA8pK+jqmEUNUTSScJuEzOvxavmUvcgTEfZpUwOpd/QBE9p/pN+Qy4yTW
GeWbMJD1uRyW5ZTy7XrSB08U8X6d9+MlA67DEM0PANaJTU0pkqFYfdWvIihlyqJmm1rKuI9FFbpLgm/Hh4J5HmjfjvWOJSacFL29tInMXijO8mu36oMYK8dpncSFu75SBqlf4MlFIQIlwIzXn+ni1PPeRJIKAYze
KgPlNUcDL0/Qd52Mm7XuBVO7Mz7yeWIQEwKmFEbI80OMedD2gSc5wlP2hw2bTYP4l/VP2sZA78gHluKU9jHARSOtBjLSvJD8YZNxGIaBTXebU+aQvKNRnGKKT4OoVzOEjKTF41ia7OWN6ZxFa/765NrKj/YH23hl
csKxZqkR3lmmfDNn1x8jcsHb5aZUSI7lhq1MMCQ+80qbNgjSj/EdSEjQaQztPEEtR0jlD67rY5Ii1AuUdlXMhvxmNaRofzAbnphpL4j4k8jEPcjmNLztmc31ikoDsDrNo+4BbZ+EU1w6PIrX82M8c1jzPeh+WsXB
etjMsA3K081OYhGkRpo8g9F62AB3pljzfhJjZlp5U4UwEXvOs4eHZaEdJmZzQ20HaBgZy/xhGum1Sd3zTfcv4DJJSO6XkDMXiN3TcMqoXupjcIpKhDNUwtk6z1GdI02YsrPiZh269KGBu9eB2NNJv5lNgtDOe2O7
+y148HGWB6uSlK/J6YbamFzWu5tYXQ1CadM5Gi1umkiMqowlXRTfzqX6k+3slDRGELJwkHl+MQRWdGV743m/8kv4IsMZLrQC2WMwTc8Aa1949viZa/ql/F1I8mNyNM7NrV7qUt9SUqQjnTsbiJzPM6u3JRKrDfAf
0sXbETpLQmIsejNHWuIztwbOZbJdpjZkKS4rfKRlWcQXpDfp+GTWxZ+Hx7MsnTQ0whgT/WeOlm/j0nCoMgUWptcPgxq/xSq0KiYlpZj9v9Xxam/1uDpa1Vd3q+3V3KieAJXyzuIkJU4dw9YIXQoHKfe7GdELuiq3
HXTKXllHkQXIoS+InADPjN0nZeRDC6BrKnXtWqGP9qf2yZTpcjyP0l40O3FnAVqZXk2JBqGHkis+gE9fphyGsY6mPn5aputap2n29RnFB2A4/Ht9soaBo1k+w0Ppi8orYFncWhOJMTPWHRAFF1foFqRmbN40Q6wC
JsxSOI7KdesUTiDVj5cfaWVS1yzaiVEh+UD4wmZLAs5GLGbIaZZ+wa7RfpTilQ9apbqInK3Ss6BDAs0cYOx9r+VyrhEExlVSolRUKzp230OIWPdEMSIMHInoej/eA3KojF0Pkm8206glwaW4dAbLEO9V17GO9Pns
2JXzs5/SlKOqZhdGMKBC5Kai2x24GH0vQDToh90gDuysY8/bhuvmRvDmRZ4oTgwKEYegvZMXHkWdGKhbYldLH586h+0jrcjn44UldDd9Elr+wfnNFRdZTnbKsT+m3OgN68CwDJnwVZrBM8P08xEncrAwA1HlCgjZ
9tGgC7XkndzPKZOJfRKUnCeWJ38zQQActQjV3y9KiVD6A+IZZK6YNuitLGswHDn+h61STPWHmE10gV0r3n25Q81w3hQogn+L6ltClyDdV2+WWX/LGU2ZGeYFf5qaGqqd4bJ7uSpyOyU1DLg8l9HSVxwEF61ZxtN+
IzJADhmTun30pbz93Ne5iNQnXw/vk6e0ID9RctW6LK3eB7mXuIOaiBI9RK/DYpCChEt4E4OiccxTLoAxm/KIJ5PEoIaMw+he0C3ssAooRIRQkzeTE/vjVWnxstOM9BA+eNBsOp40Bkab2GBUfhXO+ETolYvA37fY
0Iyyp8UTrJLq8r06qErIAGKoYhQYqz24PglHmF/f0wUOtaDFJ709mwR3o57u35bkbzKqZwwyQ1lLWfdUY2jeeUw78twgfe37Ycece170rlrnQL+6iK86OVGgCGOMpyHV5v90hquPjkBhBqRE0g6faF3brXg8ZjnF
mk/uY+tRLeY5iXaNM1x/zIQ95YgCoEL7mGI18s57fMjghbVTbd8lnrMxB+NVMy01kvmzCAkH1Nnlkz00nBg+duy7lnPp9RXF5YJjNVwV/+yvaIUNgl4G8eXHc4gpC507inu3rEvTYTfABa7gv5hOqwD+865Ytep9
aGW3jIzkI3XusepE2UqxovbZE1TrFn1VOSI50XShjC9sJ8zZDMnz+YcW6EyUHbkzLH2SfU3bI5j+Os6wBy/A1+8WFM2USDCwpmmRTOknYcLkkAbbFtobkdm2yHur473SRS41vIOg9OPryo3barB7HjRdzCDtAGN8
EBkmn8RLrwBbI5fK1i/Dw5YvC7NGChJ6NjJZkkOWP0LIPcYctAKSESKQZUQd2eQFIHHyq8EBZg7Qmsgvl4k6DlFCK0qQNnHPKVPjgeFCfbk6TTcem87OAVRiMEV7Gd3fGzFjdZgACWukkl95b7KoEwpsfP0hl1sI
w0I2C1gA3fZuo1NXjBiAL5lFqdTvHpaI7CKiCziA9xz49HUmVzv5do3bJeZPEdggqxCoPpnUhRvPiyyAvhHys96WWQhb8JbSOjF70SztlvZFxbs1E7+fx5ZTvJ9XH7L47eVNu7kw1sDMmvpZWB2UuTxpRPsLtpIh
8bOVNe3pmlJFXc/kETZK6azNKyOutvAEm+7FNxP0l3/pyofLNmJJ9HKaolHKFM6EaQlV5kNTOxsSWqnM3tirVoxacdhsy04vZJRWskD4ynG2nGya9OQj0nVPdAQV81R3fMOSMxRHfexpIRZ051H3zrkpEeolbgVW
H4xt8Iv7Nb0edqiYiIeeR+gsW84PMp+lFYCGWTFvMAFdjjOqHvsxekpk8Zp5hdrMvjAXLiWUtYXJpoHyCVWJ4FQTG/klalL6gX3pWnlQZUcM2zzNwfFI2kR48h6EInR45r2rZwFRqfIMmw8ab/ij2fDniG0gD5EB
8QAsNApMAUUMjTKE8pbZNFt+SNo6LY7oAe8xETku5dkZlt0QvHU6DP8KTcYypdTNX6oN52cGHtvO5oPXa8WVG3ZAS01wX57l3wwXHVit4O5TUyoBI5bTkFkU7naiNrUqhLkKk+Vw/RXNnleHnG+GsY/LCFP+duGQ
NNpRyFaVSf3T+6oxvGIGlqy7sc6CjKh/YhbP80RL1HHW8vDLeBH8wCzTpNQN75kpwzzuhh6sPSTOWQtl1qArSAxv4Mz+ttiXysDWDCmuK5lW0UThKItQNQfT/TNHtz65bU75ET/sJWutDYPD/0vVraUt/emlIrSz
6WbD5NUtKiWBopxS47fyULnMJouBm1VKxeknqYKVyNXA5Vsg0oDeKCkHsqZhEPX4TshaZUF6d7h3BmVUVHlPMFwN2dMJutKiYF6KPJhBUaqi7XURQKIwuUA9P1nukl0Ucwbiee1JfIWwgM71gZCYbp0p7WWKawzl
PU0xrSy70X88xAg0FIMWdTIRuAGlc3FhZZd5vsRX+wQaPBec5gFL5uqpvHU/q6Q25Da8osIqQH5H2c+BbDFTTZ9ucvTIK1MRt0RWfd7PmXcJA4TuzqEDYoAb8JctM/sZaQUVQAlgDUXz8g4JAF499rAewcowZewm
gw2Cr40g6R2Dt1Kq1s+7WmLsPME4DG8s+vhftFLw3ukCHXVk99svD5NdisS26T7uZU4pRsT0qDZFcsXZLDquh0g6KZLgKDw2s/8ndMrd6imLXCUgoN0U2YcvkO3SVDNSHDfi7FUDVty8C7jCWnz6/diwLWemIOhn
6ZlFf4OZCActjLe5SqXcH8d+3eHMuFOyW9HskCwtAqU1vkdOydaU1VVs5yLOXNQIBfhWmvgOJlvz6qCCsQAMpmcbua5f/8bmP/2WXp8Rji6uqSvU9+PfYeHY30q8LNb7nt4gNB2fcMMjPHbjXm3tF8DFGfyB0jag
8vVrgZXem1fGSEmLruIP4Wfo3OvGrlyiKoerXgFwTB08cK90memkPIPSM8Qi6Zb1E+iMaSlWE5VLyZRqAjBqzouEdCU2CBidUEG7kMk2yrJ6KKPZ6ByLluzj8VEvUYt6wczG8dwV+JtjsjX9IvgSQTtAXYMD5dME
3B8XU6d57v5mVNizYtrCq1LYP1EKfOL+acAwCAOpYhvW2IZSscgJeV+AUB7vbScKwZiNNAdP0ADIEQYrW57UThKtjOshJKtppR2OXbYRMWzrjq1UhqkDNnmSsaTYvps+dbGsV3Lhsgog9sd14udKcS5QuF50OBCc
dcFw7iiHqEQzffrjji8kyRBGspVhiBTQ8YUIC8Lk24ki0lvys8j5milDs40XPMVuHcABjQESP6WE6BIls0/u2Fiq0+ufiwzvhbbPX4c+C4IIxGVZHe4OAzIywZ9cr0Ja/c4zASPTXaEysyTsHqO+h3CzWmZgTNz6
sBXJx1nXk6uz+EyHG9dfHc0Qrvag8pgRFqmiF0Q4toPzR/BWZLyAyM2yuzKInv8elpHiguJ4TR9/Y8Z5AK+YdCsHXE24At+/CY1RfRuNHb+MfAVTqI9HexN/uFT7OdsgtzzV0+1jY0TEC1pC072Xd9/emTitSBIK
UBfca2eMgwzYFS3XOi7JtabM+VENQJ3zjG9zcFzLLraiOYOMfSemFGojiktlVQQSr6+LtHpCQWXw6zOzPa96iWllvt3t4IR6+SIm1unbSQ4xPAT6hO+QOKboWJTWo+mvkhkB3Wwj9JPnsYD+vPzR63YOLR7lV6F/
8t5BsTGgtezmRJWBF19XHhV9Ggh0ddmFfgbecjuJMOSEku9hAozUcEGLnxCwXOC+ZOZWCfFTukZPxz/FbE9Qf5N+Qxk0L1ZsXHg7jGdV2Qnkdz4P4HGIHXN0wOtdIxJH8UBNlOB4XxoeYs/YfpH5xjf3WgplQ1gg
jzASB5X5SywJYm1j+98PvJ2/swy0s1wzbPNETi/aIqTEL6ANF9v301VhCVBOgz8G966Yg2HmoYh3HH7d+zjeju/+l9hQcXHaAQj4UWf4+LmhQDUBKrBe/rGFauGH6mYqBiLuv1qeC10sEabk18xVbqDrVkQlHHHC
KnUpL9GFGcfLREM1FTJuc1pmgvPm8W0EgI16zv/CLpFmEaANXaYymOXwwSmryKFNvwU3C419Q9wahvXCSSoxMJry9f/3BoLrZHVm3b0kHrrmXT5+3yA2fi0iguKTAQBxE1dzy5HszRqwQSX0fAWhpKDSbgbGUkGq
nPvXgjSw8D5BY+9P9ykFMnvscIkbxWxug7EbEgjzcSIxWs6ae4bHivFXcs0plJPO2SK9HnFknK8iMEIOX7jAzYJrlRljIawtUUnVMRIXDZaDTeDhMpRgR7zn0aPf8f1XT23aWHw2yN8Z8zqbgqqxal2VoJ9EsGSo
b8QkpQUJhGchIaS1+eQm13pn+PNcVjPuJldDnxVYSCeLD50q/c410sji14i89e2N9SH1458UzhJmNOPp7Eghg8GD9+KveLpJt2lc49K9WhbgHj6oVEqaVLvB9IWHPEWy3W2ca3EWoVguos+zLZQ9EbEl26EuPQ4C
1R6mVmWQdAKkfnpwfH6i5dL3/yCpSzul22KVC5dimcgwNVsn1xD7GsHZ9cbbfda+102dB63qUjTeUu8kkDssx6NvHd2WsNxtu+OtHW+aOsDCibBNR9YrOXe4RuUc6PWef1bitRz2av30lp00JG4hmAdwWZp1FCu2
MGDcbQ1rNd3L34ekEoIwWRdaFIvrtYO51pD6TJkjZeBfIve5F5qWLjdT/FomI/dB90O940ClmpnOBqd8KZEIxr2a/Nh95B3VTZrFSjgSaLpLPlFLTYw4o8mS69fWCojT8oYyU5zGpCHtTKo0sLYgJmhS70uYR4R5
aRKRhp4mXjaD/FUQ44NlcJSDyIQXq8glR9qu+HfypTg8ETD9zrAG6jaVAzbwPhiPE+0dGfP+KAqbLB3nljJPFTKOey0X41RRn4OrH3mmtiwuELd4quoTDPiMD8XYJ5RQI2IDav39B73rhZq6I8Qoh8K6UODJVEvD
xZI2+wT9wYqKz5pSS6tlTAPcwkQddYnnVd4swAm/lJd+gZJmb3djNfk4EaUo7cam81VoUK0GGWWR8OSNgpxUyajYDXD8fkVPfaw62V+W6jEtCpc8YPypgpLfuF+9Ul6hrPBeR1O+JjnqTZhyewkmo9QGj2E3ObcE
Gzsad9zry7tTo6OGkKY5EWgFwr8QkbUmgQi29mq1MBWH/C7CmffjTl/3Z51Zlyxn0XrjAIDXyBnBG/JcLJOWkvISzcSIFxIevuNospfshkiphkfFDv1qkT+FfLH8XqnNoiOg2qtDBkpXM1f73tUPxuGyOOz4jrD1
znjRxpyd8Wp/wJWuE4HgoQ7Yc/jH6GHMl2TuO6A+wQNMw+sc4SfsyG/VCEZRCh4FYtAYHlHeJLhDDB/Jzp6KQTZhA4zK7onmeJV6AJYptl6oBBp/avOP6q5uXotqnq3kR5MCRlDpvPj+sXZivINpEr2nUdwCGkVD
LdNL64ZPA6l9OoFGRB/QdQsoOBEijkaz7wi5kONahmvw2538uAvNz/N2aFxwatBTz0DGY0X/m6ayY9/Xo08rSSM7Bo2PNgSxqLWsQ/+qSwTzbUzThmcx0YcoyTnQclfFG/V6bfqIPwYLXvAaTUtJWNDdyAq0UUSP
FVnV6MrbuUs0hM4tJZV2hCodzDk3O4yFs9Djt8w8xcCoYMpMSVCPgvLniFQnH3Pkr349qMrY5S8teveajk1LuwDvPdC9hr+FO+mmVK0pi1R9oZKLn1DIrGHzHOubt/CJoA+n3gK/YatEOHlsQbRInCOrhqzQyU4D
ae5/AfbR45cCkeus9evtS4UBBRppY+D3Xi48uQt0/O7AZ28FZZn8+PCbSclBA3VrQrbqSfLAA1EG55URGpT7OjoxyNN5Um3iyq4hfbyetcKV6k1rq/SG84D6ZkdgMW1hEyM1zCS+w6PEYblL2rXs9yqHTzYAJlXF
Gdg16HRYZ4E28kiEVN8+HRXioj+fsoFSpc3vwuYcy8F8cNVYdM3W4djfMggeKLgjn8U4myn87U2ERTXOP0PTQyR+OXuyq+csKYIK0Ndd/hiqHmeYX+yIrWrRa42qeekdKfqjqN/qNxB+mLcVSOK0Zh/rVW9PGxcy
/iP8JHu5ZTxuzf/ZNOjKtJwmTGTG4AwwH4cFrW704K36HT7pICxo1jxaTW1Jqv8eV1fQIvFqQ0yP5i26ZFhipDrtV7SPhsr1Op25HeqZQm+ccsHjVJ4+5iunLfy2+fCjGE2qYaKF0GGZjve4OvuAVDNT85Uo4ZdE
SYrWqKL4jxHC8JwKrWMBLOyzaQk/bEdu/s+9nYQLwyqo/vcXq1ApGjomFdAL9yjm/GzF3TSfOxXWFpGC6FrbZZxGOIav3SsYZC05m09navf8b582qmUVICMcGXgpma53tIlpzsHJw8T9wdjKpAtkEKCkD7dOu2os
ZzMnFgJr5vXh4CbCS5MQ2Kmco6NGr2bORxeHaafAQLsiMkc3CVgLktmIw8juarc8+v5atMbLVbwR6WEIsSMl9bXmCWmkMfSoJhV0Wcw58uL7u6m8oFSCx1xvg4qSrs+VHkOvScmTQ/IgMwkG80M3csfZ9tdxcwjm
ZYltV2WufaGkmKlR8xQetVzlNEf/ymJQR2+DLI91GELKDuBuqb+VIAn62P40bfBO3nWR+Sh3ohYREZIH0vgk7UBa5cZBbdwkOh9VZ5vArHO9R6h9IEne1RHCx0q1cnLC08Ck+IUEz/Nin91FvA4plDy76eF64Wnm
iQeRTeqjjSKEnXhiK9W+IWvGa0uBy4VKL9FFft2Zi5VE1r2OQJQk0QGP0cLd6CA/nK8KhVbqEdtxpxamwVHuRGfzEvnz9JX8+fKfn8g3hTz47SQY3cMivAyCFCT6wcnmiUr9eiOqpVIygjcym+HX2woEQ3rUzbR5
lpIRDfcLz99DI+cjczfwaK16KTJjhyRuM46TJLgB3YMsSR+JRCoidQEPWAf1heGplSyIzfO9oM9X0OntUVHX/PAR3Wc4MjcEbiaQnpIxvJJV2woOMRiysW+MOdt8qIXhxNxcv2gwanIcRtBj4QPiPDrJnQLBfTKe
7ZLleWTpJaGMAJIHecYSQOMHqDF7QhscqjgH3NyY2ui2pnmey6/L5vsnfR4TkUiAkkgdtQwU3p25+rtXBDfQEr4MRZ58g7nezDOvzhFGD+15ztBDz/WZKgL1dRSYFnxZYuY/+yzOYVYjWQDTVdmMXcVb5dcom8s8
jWyb9QhT01hEWknm2k4fOvsLrIKDFKYhBDBkXompF/iCDTqwBFAWsPKehUxdRTOOMe4lbYSq6IoWZ1k2qFPuvHQW7EeVagohglpswnT+FO9Toc03dPWn7JAGT/dmBZMrKw33634+6DjM5Ig4JMP1Q4v4srqdSjqG
NS9mudF/eRGRFlRha203U71RjfvR+JwpPFpqg9VQgWrDI+d5f1ehPbINgetQ3767iJ+xRxwbcjth4Ns3+sJvbU3pdZ9I/6AV/fF0nJ741e/TgHLs54WvWeWeoUiWks6FMEJx8raSqcEpBXc1ufAO+DV2yplgPnLa
MdLbgTeCTecu/KPN3WiaEsQp4DERTOAVoC6gmAMUMDNdLlZA1rnGtovu09tNAJvy0IopxATAkyTAsyqT1jxTN12bRgT2J7A2iLVvByZ75rBOBlSWS4nilLM5pmWA0E4xYfrN0ejP7XrETvtmLIUpD1eXaGARgKEP
AAsLnYwbxIHn6Py6CvoBa+Aj6KtQNlUcgBflRlxppA3RiSsdY1jireochlieDBoXwZ8SIe85slUkunNRyRZGp0XpZJB6apdYZlVisSO+7SlWisCjq7C3jbiH2nNnSmpuLJmVoKkOgY98+vLgO3TnzLB1n2dCSZVX
L54xJExCw3fVbsF2OJZXVOrczgqlGuELXGCMKWWppR7XVyDfL4QkINKx94GSkd+oU8THqSNHnaonUOtV24yzkpRVKUGUqaTc+gCiIazq4HIKGcNvLRZ3LaYORFn9Mge/VoH0IMoOMgiDH1VOnurUPFBUaYvVTobY
53xJDWQlTLcFSseIuJMEgnO8fKjDaFNUtpCKcujv0FEX+cB6r1cc8n+VRj+NayGyfvXl+HDRnZB/JLaR41bKkuZUp5DOKcmbDofKeAvApeqaKO4JuffKXDgapJ4weepK/AGIRC+1K+NBIYqtw7flow6LTluVr3Hx
RQ6vufXVNSsZ23O5X8zeB6D4E/WM0iRVYC0TRHPRd3+pnU4d/L7DNCVvVixZNynJK1RkmmpE//BvXUmNcXpAJUqZWmKQhy5qFl7gaRte6Bfhncs2Ec/EBxHYEDvDNip1WSQq5DWxciwGRKIqUqabyvyPyCPSQd1T
iyYQK11LNSnQOSBE2tBJ5lO+eU7GWJkRVyr7QpHPVDGtHqBOwf14SpVfnIp3kqehQO17t+MPt9j4XC9donfwmJLfnH0xa9ZPy4OlYB4wLjI3jTF5qESZSJNfmy0dG79kdnWcF/URQ3H0xJNPKBs1c8UraE7WghBE
KrzrteTwISjxEh2o5fDzE8QoeXcSNTf4jiNplkfWQNP1842CQR8fIR2r2KDGN6Bqn6UuqbuxHBcyXH4Kquijs65HEJPeiL0JiPUzXxGS9DlgkRuSy1J4n7TKZ2Xm61ipdRMtZrnJLHGTDf3uI9zO0hnmIN2FkJXY
HE2G0OYOKk0S5kT96E8pcxv9PZHIk4SffUC6+llkV1ljd5U6S96Qn04/ArXdlwoGcNwFmgByqi2PGmPjtDFyQ04p4ge2IZGpZqNkj8ORYI2BuUWMpSbRe780cLF8sjxQQLtGzp7dEnkLqR1gX3oApyYQzYn0APWs
pcJqHwP4ZI4AVRc7KMauCNgHgU+d+pCRmHqKP/OTYvhU2WYp893D/LTwww4WTdG91PI0TaNWH5BYmnT+LeAzIVjuEYivclT+7CxNl3Ez8vCz1fL6ivI8na4aMl83thUKlf/Y9lCZZuiCjkaADkk9Y7oI46u5ME3n
2chEEwh9c8SLnFDF9XLXyvg4XEW4iJwjGy4qQ06kwxxs4C6YK5sWTqHvnJRfPhK2HXU9qtwMsLWyE3HcMQ+J/g8H7Cd3QfYy45E6MHtieHSpcbC3EdhVD6H65exbPxsQCNhPsgmo2TyJufvUoGeMP0rMU8OpNTeg
tgY9Ni3JntV6RxtZ24OeO3H8jP7wfS2kLK8GUZYTUB1v8/p5lOAOJ2YGu1oUaGSHDVLTlKkvyxuKD8amk6zKPjBVbqMG7TVFu4d3hiFqpVHTfD8Z6yPIAyDgzj2LUXpS6ZWeARjhKXUQwa+iNJEDrfYtOcnqF8mL
RVE5mkGUqS7psDuxnd9aTmVWGybAxntYIjBuu+qFjdmQKcvOIfsxl3Zw6thFtTR1bxFLVNQuo5s3cX+7hzlgOOPWWYFozqNMQnjslkj/ECJGhWSaR8XYjmelnJybUqifZCQJJzPBUv4yZ8f2ua+HO1mHBf82gpT8
WXijif+oerTRUrVJKYn3BLBHvPF0lVpsT8+J+cbCqpCy8ljHiNBy0YX3oLwWxKB9Jz+L/8hkMmhc7M1/FTigoD+1EZ2K/vSZl2PLXUI+GKkkC9g7ggF8V/U1e3EtPll1YKQVQNCZP0KNQh9DOQxUQf09r0h9DWHs
P/WMYRazQ4ElGN4BXrqPQDEOqpCNxsmS2+iy/+5G1ZaRiOTnSay0N72RvKtOnLi+vFhYT4STSEx9tFu4I42RaE+fVTsDx+4S4DqWUDa37+eke0U6kfMnguAhHm9L2OFcd/5HfFXrR1c7rKVS6y3TT0iI0kigNzfR
XV9cKRREP5Qz8U++U61/hg6vEeERKZQAI7WdM2rKoSafzgiVLESUf7nRlGNgb6SThqLaq5UlMb8YaPm0wvAgAQ0BKpMcBYizRBQxN0JPg39WcUQMMmagEPNIxOh/a84esPXFjJP5yTMuf6ZxF5k1AzPIsWLK4aua
BpmjeowYgrqYB/iam6p1RmiyjIbUk2GlFele18nLW81CQNcXL/gLGKKO+eMc52uzz0kctkAURCiccbScvQE3WrlXOV87/mEfLw8pHbhrMUDr6Gm+izTuVRXVbQhBWBS0N5QRZ4+lc0sX1uG4XV39xxHN5LUiGxw/
mUgm0w/S+8NPzeyLZhSaW6S8NRc6JxYkEHcJj7MOuDTHQUfh1+wr3aZXdv/WmmflsvHMvj79/PmmWMCJpaafswWMLw2J51nQR43tfv4M7WjSwqsLUmbMvBUyOUl0xE13QFNZt4sIlZ9Cn5EIqqYpFeuMzUAW1UKa
/glaAIdGarXhEpt4WWBxvxASpcOYi3BhITBwUyiI4j2HWNclFgWXcaBEmcIpZKtZ4hbE8p4iZ3SwG1rC+OrWvSxi8k6Zrda8nB1xgKP1wmH/ed2glImV8vw3a3mT5zD9/zRKurayfrb06gfdGsq98jEgPKXeCWoJ
T56ofA4V4VJJ9wg7udvDgKDko3o7wfIEWn/ig+jOMj1cWdliz/5u4AuZqfFZlQkLrMzFbLa3usKFb9W5nCSiXuHzZmdOnAXt7UnOB/HTXBo6N/6OBscHdJPNFqRVFU+byKhEqmHjvZbIKpkZspLX3w/OWOJ2jnw3
K0QZAnNi5trB7RogbgUtY9aReVPGOVRPwY7RdN3itrO8WiCjk2FXqrBezMb9z+h6CdMBTb8qd/41Bctg87Keui+6lsDf8LIWdM7A4ZPfpp62MQrW3dKlFgIf9VBC/S4/1r+1wjI/kfMG4zym2CvGUeRGHnONMB3b
McZLOMd3I0ZJwCGhh5zjKl5noLDOxExa5hVpuy4To8WrZdrLvzqzLM6aDGeUfJvBbF4Y43lUa4WePZHb7a+9MQ+Qq4JN72SPrUaVFFK668Qfy3+sgI3Z6o0Xr/Btftv650LSGbBhIQeOibhbwbftfMjwb8ehg1q2
pHw/Kx/K7anHpQ1ZgCoH+cbVTxqn5sUVd0+r2678XPeDV4Ll8RzK9lQgypWVZR+1zCj9+GpCWUe5+2u1ao4WjlhCr0RPTzdYaXZfk3/RBt75fgwSi6j+4nlqVgp0F3MPSzz2tNfOcZqlmel1uyUSvhzibSX7MB1y
QB+dzmJ9j7MMoK1xsraaluqtBbSbbobtL5qL/akQRtKILbnWCL0zhU0FJAtn8anVY/Nz7RO/Fe+d6jZwzcLOAgYZHgZPU6O8dxPH8r/xUA4sGIKnKejFP6cni/YPdHlV9jRlp2RqNmWmeAqmplPF1GrqdYpSfD7X
H2XhAvMfPO7jtZ88JJ9Lhxk47PiP13v0wUj/rS/+z69Prp8ci4+Lny/Wn1x/8nV3tDheltle1oxYEzYKSmShu4L2a9IrhtxxJnjiAXnPwVmvtIgK9IQWPnoiSTQjvyO9UVQZEUi9X1PTFQwqNwDqoCSOiD9WwyTT
mV+X9uNxvQfUpiTBbMcbrn5nVQgVPvQrtkqJETJtDQMgTFRTMXIHqVFFFpSBI1NHAad05se7M6j1bYahDPAa3LTN7kQyPJv3bQEoKZ1XHGwq3A+YeOoG6GqCDWPc2F0ppM41mBXoHVWorUMvy+AY0+wKoI4oa7t1
iDwYd7KB9xW2HVE5xl98OquP6cvOEW2XvF7xTBJ6pb8ItfRXFfm2m1XxMcFrN76llhNoj++CJgUDYQd1iM9nfT9xhIjUd2YyIYMsIy9CL1og2w0Lhh32auh9IjApEkMBoFSSrJcSQkfFksJpOIRBhhXhrm7HGcUi
lYtmmEeIo5eIG8amYzgYXQdVOp+ooIIcyC1VxBm4xCYHFha5s7XClOzOs51pYxYJbQ9ANcAtyq8Ssnml6d5Ehx18xuJjDrF0PBFlNsDH7sXVsjoxSBTfg5gA4r/6/DQAIZvvE2RqR11KLq2Kb7HEe+6Y1K2WEyNh
ByS5B2h25K3KAJJVZzTLTdkQKFA/IlSIVdmqmLx5qsCHxq5NRtUdGQs6DsCtgZYATGdj10ciEIgibRKEQqowz2+7uSuLhpr5ptLZm6mm1emo/P651oedI3TqUIc7lweI8S34haX5x8+ayPaJlOsz79CBjpAIprPS
P4w/t6XU1uRXkLg20aTqaO+rggwd6geTqGng+tFOhhSWZGyvmHQzILSwIouazp2YwIBI8Wzh0GFHlgMX9iFqJgtZs9cmEJUiGAARRJBVwFDSX5pMeAPUzktcCrLZ66nlc5Ndl6N9NOObZhGsmavwWehCxj3jHcPn
hAKOYc8ngDNd8vvGXwh+FX/ROoRBIUKgCdjNuMgOr0wTfjhXwI2zoiAA343wZxJ1E8BZNPH9pMYY5fmgC+a9W1Zjsrghuuopsmkgw8GKiA847XICjNWSKLbSTfAsNhke9GYFuLuaRDOAlGISJrNVb1Id7fQXyWgS
+Z8KNXIJ68+KLQKY1QBBLgQzPps7wsuEsFo1GTOarQhTMuukQGV36SAEgbb2dn8Lry75mUrsrVa3E5qUjfz72z/JBnusY+bsFaVv7IyRgzGWPwsgbbMz1nK8/ly0kARWCLHCU2YC4LYxtx97JvYmbJy0Xzwj46q1
A2NTgkMotbmOuVYcNFtSKoPslRI3FrdVon7NY7t1cLvwYoj4avXrI/029jUugD/plisDkhXyO1lJHCxDkC64F3sd8Yae34hpYsoaiqkJ2N5CrUqMxDfqEAQFQeTGskcuFVq11iU464Y8MBJtlvAHgHt5lcKstXDo
lupK/OQ24rtO8oxdd0haYSetubhWGk5JWrs4hS7NIASoMNbEuFJ33nOeJDvnyE0gY3MxMyX02GcaXCpcPpHOBk3Rk4BGxFjpTPDtbn5KCMofN/7rgCVQGMqz3GBlXtZW46oR6AZx2TnmIgg7yGT6unxp5zcT5cRh
CAXhhpByjFy1Uo/RCU6C2Zz+qldkyeGdlEX0YJF190KACuHVqa7m1FYLOIE/ky2K87JixeDqjVo3JlQAVldEZ3l6kzIYeGG5o/PWCDMmbzHqu8MlUnCWuE6ctJ8ErnO2RbgpnfFabJMqz61h9Vo4qlMVD9ZswzY5
VskhSH54l/SP3NoN70ABJYbgEX4p2/MMt8B5LdhAjvKulDRSs015L51o1zqF9hE1EFsC6qMIgyh54Q7Vab+aQD/rEjWh80YMSH05h0gSFCVo24DteJMIJJfgJ1SAvoOCDQIcAhBKqlW6yX4JVSDT8l1gw6EdKuJA
rhaBDkjtQOtf2MB4GKogVhMhOixXvOdYbkO9Qtxk3Sv64MJXBwKz3rbssIOmZbH32L/obHGih57W7P12wL3iguPuKbIJn8EvTfLUgbIrs9xgI/YKYWejdwIMTYLvtYPwuuDw9Y+ffpLIMTGW/Kk2hg2g0TO8GpcE
cpCJj5+fxDZbBMWrsFnWv72uFSltdOq+eYhbUOo5w5QON5mswdTw/QlCCxvLvwIdTnVX/2BLQnUAucCBl5UqpLyMQu4S917zRsL/psg9/KerDiJGWhXJfN3p0o4X3mWhWLpR5K4sJK5uEefYZH+nTLWpLAyS/cAO
1qGs+ZhZh41zRIqiICWkuLgptmy+EpSMjN0aRHrPK7AVvKP5fAL65CtPV4BheDMxIzpYvXHwTLbl43rN6V3eQ6wKnfv6A9dx6vmArvXK+yp4qijp9UKR8zztDNxW98o903iN5QyziSwclAQPtgS08rqESKQREIXT
wlWtA4bilTAzBjJkU66DncCDCf+2fveI4uaTdHzdKHOY8l39klJwmKBzOiwrFCGVC1EadzgH2tY1JFhGq2RxX2WFxednOAdKYAzRRftTNuT4z1j0dPZ37lTeKQDrFK+6Ndu+P+0SOG8wmL18lRoVfrmrCw0EFi9v
bz+z361yvoI86G6uStaCIH22n1K8ZG5ULI9CgBgV4c/lp26ew2FGMFT84WQOJyvrNq509JlVOjxM2GghkO3co7enIiH4dnsOU3H39rDigBSDPJVxLO79g6KziiCRxPSfVyPjrNRWkiCgCd4duJ/0EuZzWzGDEKMh
iYmaLb+OWYsxCSK53QiLqQ8xqxnegZBxGY1rD6fHyseGG4bxyUALTzeKXfxr8mtU7vLslsyY8Gs3yU3NiFOJjDLAgHke7gGR/yLb6IniqdJNjo8UVouFknDrpEIpE4tuPghS4XKXqhN/5QGVDk9vvDtiNPkDMZPe
i9MpUcbuW9l2OdbpKdaJ78vuBWGkfPS1or1ZRnLGH1yadNugtaSbsDm+T4cA10MO/HTuB+ol/RLFdGKcwsDP9Z7jio+wc0eKJj4gYiHpMq0gLz5Z4pXoHyipGpCrOLcMGk30Em6yPrNqr/mcMsQwyUIHgT6t9xps
n7tlNNxaXOU1lzmaL5lHMSOrj5a5qjEkqXDxl7nx7v0qrknwWVrTFHwutFcBMy7dIxQb5z+y4LtTpxhf3Y24nW+Oidfd+zqiCOJ1mwgZWH5srgE+y4++lYpM2Ei2oZVKakemEiFMCzbT/LzJfnCfMsaZwDWoEALp
3byr71c7D7yVT+RwHmKpQSHKDA9CrKaiArYPa2rlnYRa4wVh7wIg9u4RcMitzvcQZXU35Zs3cpHyJuktNA2DsUpJ+GmBMDxQGLOTDMHyiqbJH+2jPlTd1WZpLTm8HfY9GxViNg5M+m0kZBb6zXyMXd1USq6rPlxd
qH5LPNL+KjJBKdX9omTSo1SAqz7K70xVp93OPXzi+4on0tcpQhvsvrCMyRQ9/fRgYTvfEJksrE9iMG0NAgF7rQKuTuf/ZQEwc1h2DEwG9wbsqXYC7b1M1A8YaN+6cFF+MJ6/HDRa+ccpEiCmUaBiFH6i+VxqymW5
rwoe19OxtOlIpIPLTkLL9QYCcCwZB2+swcvRpdTJQ0u6X/XdGQb3z7vMOZIjDabiRJnz/8dQU5bFR3fgAQ+prT87DRuBx/rOqMpuSKeA38H1B7Wu9WV10jTyeLInKDfd6cUaPyAJ0Jbl81dOA/rllXbNBpO9Msj0
C4WSCA9gRVb60CfCkD22vXf7UTdCU11PfH6Xp4joEQvTdQsraRXvKW9hdw0bx7miwbh2dFd5ahrQG8h3z5ZZIqks4EpKeCo8P0BLPB01xw+IPbeRrGAtCGkflzhDSJds6uCErd5dIieiUbqRJqWwHtgcTWzQng7R
50cqJt0nkaLkY4JrhTgNnWQlnRDwEtGMHs4tpU0uEL4EEacaZyqVdNHxnTD1w3esQCpwQws8hfZjgcaxoS0Bkwz0borUXYlkU/taqVO9YhIKPD5tJtt4WG4UPPo34w0NfLSAkiovy3EJMyH9cVtI3GYY1QrWw3uJ
cv017zA0zkWWqAP1cvpzY4MFOeXpHkOKH6QANkdgnwX7vwcL6A5AGQtnwkAmKCuov/1f8EGW3+T6oJWyKEPFwmlJNqUB+pOLXqlkA6PUAg27wSbyl8YcHhaWR7VQDpPKD8kPLlU1EXyjCN6prH3GSRs7kYREXMFD
1OBPVavDjzuC1f7RGM2gbMuGzqycMeT8HKDKMej3u7BKX+4siIybU97IkgKO1qjuEZzxE68Ag+Cg+2K6UHy38zk7IKRJZ42XVT7AaPXSQEiN5mYSH3AGnM66kmvVOXflRl18PODKctMXRZcz8mr+9y1C6z178j96
XvGsxEda/28+pCJ0E3cz8TDgG62OQ3jNk2TYnxCh3zYAOXmOyKXBAT0kUUZh4k0IYJYygyLVRr2SF7AEX3zWZE2x1naugFJ3AHfrjYvnuReIBp8kbRmQs4wqzSHvDLVZ2tXR64DS6IDPXM4SQE54WIEvMhzS8zx1
mklycBSHhze7dzkKOg5yjbUGgehw1cC4LT2kN9Gu3h4fnOD8MFicJ/6ntS/Pcy0gVPhOLnJva0IAGT5DVGWDF/8DxS19yY2xvphtTHLy/DZurlxdz4y1ck6+L67jfbNykWnVMYvwgaUX+yd1l0S+Hz46zmcPKUu0
vlpBcgTCv+h3q8CiWAUNj4IoGrC9TY5C1q4B8rhhEYXCXBaEIvw7Oc8AJe7FTND6K0Jy4JLKoMqW/zVOcoPHVuQNISgtQ3LLWRRh49by82Nd/NvpPfuqhpzj0eW9YCm8Bx+cHxWQNmwhKslYKa4eMJZBBROJtAZK
g5agF+yF4L1DURdrrlasx1W2ug32qkXsr3R00iJxTYR9MhXztCQ+wa5ipPrseGXgO5eVZRZQVla3Me6KkWBLhO0HFapCtNKFtjuwBoOsIS8Bf0yIildkwcyFeWtfvhrbMlJSLvRKdzn3CcooYO005KpcrY1DUdgQ
Zmc1BJKvYkAiQ+D9OThJej9G2dl2n40xcg7knkrZqQFXSkvvzVlTQ6oUyKdpnOVK/rkWJvU1o3aQCr5sMDt9cJjGi+bJHo0qUrziYZCxMdsZ70v9GQKYg6eUuAwl0NJgKKXJ3eb3aXRCE5UogbZGEym0Bny9pRE9
CknR1S6NEFKw3pY8eD04HDCFk4jR40VM8wWpgSjP1zs1BD6JsvyPecKDEIEiCHVq7HvSoQ/0aEeMjWHI1uI1wlsS7F9in7Dmda0cFQJyvBB3ApZmQialFhZfHn8V1lSR7uvnVv99K6hJVff/YXjcotCqGF0n4UgJ
SI/xMO2PLicmyMnYX3QkHnbKZi75HVVCCcsHFqJuu7csJMuxsmfSTTorDjTL3yjfxLyKRAjvgxyPnujnbPqarpUnCNMlx9+MCtaNDpSTd+kexYC+tUmuNWBycXffqL/JMB8mw3AcReMcoq9S7TLyy7rCTxNhW3dE
7fRYYWYgkOkMk3vdMLyjflD5qg6QqrmjSs+dIXTMuCJs+TMeLhkfMGt64gz7n7dmWAREsIoxOwNI8aLGYbXMgC4K1WkptoNhFJ260wDKMDBlU09ua0dXvuZG/PovxpDBQKutXIEK0cAbD7lMiYM6p1ESWz2006ap
VjV/fbaL1u113CbmforXdH71fSENQAuwrUVAP8luoSauM06FW1WevYQoUlUzEvua7s8wdMl3Xy9eU5+6C2rya8THXKAtfgk6YO0egc//gtXX0hkq/2qh1v0n6hRngNHXLk5DurdcBzMPNJlltoHCGjY2N0wA3efx
/vxe4u4H/KO3mTWek7lXgU9TW7QMLCmBznTBtHGhRdFfmqC/QOWf9/S2qoBadHzM4ZSbA76tx9454css7Cf8M3ivS6DqFL83JArwNMhXNaQglTLdMkGifUzqFer1RRxuW5nnm5s3cV15QxAJUFSX4BaP1AFbg+Y0
+K1aZ2FsxDCcc0fO4+MH/nLcU7ERyNN3o0l3/uCF8WNQTJh61knQ5xDI0OzuilUyeCqtfPXdu3svzPNKlniWYa14G23MBpLcl0lsX1ZFVV61P6ssWhsmruLVoA5+AFXm4lVtosxbxdTzKFr94OUIQEmo3mLv7xUk
qhjavcinWsXYk6ymJUaTXBUlzYnYNMgoSGTGJTzF3vIgkHvLg2DvLE9HxaicWfupv68QBp0gIZyx/V68rq707DrtOdCxAaZfSrgayChiWwMFmy3k3BJuKzko5tCLw3gc0NDX4vdMN14ToKPql1zwaVyGAzAsLZT4
eH6HxyALlaqsoqVEiIf0P/EeeIdjH5Cxy0aFOJe5aXZYh52awCIxwtnkCYLRqC9F8dFwJsuL5dwYtfYY17xh3AQ35Ca4AdeyyjVchwYZRnNcXy5pRk68NAewftp927hUGpJ1Ty77OaCYc9CNf5MjU6rGhak9jDE1
52PcSToPIw7MHmDFJOfVpc1/kN4IjUND28sUGeuIQ+a83DmJG4XsSdE/Y5ujz+dxx3EnfGtsWWkfnHLcz5ACGUwfpFjZuI+jANVgJh5W40hCY6GtrEdK1yIMbTG899iklMSMptorczC4eHATZWENVBubSloMREMw
tfIkh9Q7DYLRPsLtG3JDOnmqS5VQwMJBQbiDkL2TkN9xAfec3nwtX7ncLiuoBq8PMtTrgar2+iHuvLnBM5NuKLruCAwIfN2VTwPBVv8p8pkH4qbrY/R7Ox/En9dmtGjLk7wE9+ElZ5M5XpMRiy1eRzX5r9jc8gYT
tR6QrGneiK+6SSYHVlLo6b659NbEBjdg/cyzVt+T6bEB8sZhaUzz+aTLaDIh28Tdji+UT7kv0fxHHXn2fLpzNK0er4H0FwIudJh1gnyTwjeu2vlcOat69DKP+XBhXhjNIzVuRXtHr1/XojIT9vsFtickfRJlm1s0
pMkdOlCygZBiaZiC2g1um/hC+4JcgoFaZ6fSzoiIzwnj/S7HQQES6zXSEyZICbCpFNYNeImuzi7vMO7SWw2HcC97mZFgSznD9O1lIG23BeQcHGfbFa2s31jLrzfeh5V3l4j9/mwtuyDOuaDImG6F4SIFJcFhLUl7
mFeRCZFjPgDaMKFhw65RhhxkKDq7RWvAc6E9RhQer7Efoxn0qcx+bNViNymjapwrzh8ttvTBHNu6YVrNGhSy3EpXf/ZHiS3QjP+xdNgYRC8t4hQDj/h89Vfl2wRyKllM08vWd0GQT3Ku+SL+BC+1ja2JWB8LFrZg
hriwyOo/vHStLDxrYSD5zCe/o/JeP2hAOae6yD3dyUF1qssadNVl/uXYKbZmDZ7JeEHw56I0Dji7pLsEGm12TzUXO5quTK/WQiNatFkYdVZguwyGxOLOsW8IM5vhx3W3Pduih9E2SDGDrEDnlUrYOFW3cTYhzP3T
lZa5adwg1o7QutTqJmhZ01AV/n+Cy7k/ZcKPjOi91IMRs4hj6JFFYx8IHq5uzZGujipqU9hj7JeLsrO/jLpJgje629mrgMOZCWWzG6porwmmIK1v5xhqINSj8ddOVCYF8Mdc296qn/x+il8LDxdxtFcyb5CwM0cT
2K027ihrpxUae2m47Kq6WLiqIfxnb5EbGnMtusaX0N610g0uFyHuOs0ci+0cj2kXc/5MGGTt0NeV8poccRvr6gY64c/P72vCqMHuDgvgNToP3DtJnad5ZXI3xqQxx9NaVQI9p4I2E5ZjhIk3zYNfHi7iQVUbm/10
ODrNqejzULIVHVk8bHKNbgJJi8BHIpdcFDZLYLbllezSFRsxx3mzmcFIBiKV5On+fx8IxDdyxECassFA6yPZQg4HHnPcntFtjwR3KIjk0ZdOzyTqURjdegaDfTdThsMOoO29439fzsMIIcwZqvjYk+AlRI/byKiM
SgEjng8mAWU17/A7GJUuhFadOW6d7bFTXpPMLT1DuIGeyc+UB/jYLaHbxor+ihG9wOgggcYb2L844y5ZaKC3iMwKFAyJB24o1uDPCq6JSSthsZsYKUGc0J693q3yqq2qVNb9siNlvC9UY48ItbiqUHIXmkV0NItl
dAM1zbawIIHisahPulXIA/Vpq5DHWpA1qY3S3cKOsIHAljVsjFhp4Xkx+MVCYKVNqrFjBkycugnMMbH5pKsd3DeV2Tsx+8nTbM0g4X6+S78MHQndbWc9jUYYdUtkY+d/qxGi6EpXnoxYGmf3kItxzXaW5sx7e+Ez
janoloQXFNySjsl28T3Jw6N4hofEOn+Q+Pqnv8HDkeECRhcrYZFudkPfCbTVzqogXLIqB8MMAiZHAiC5tmMew6l3iieeS/9de65HmZX5zWSGISJMCNityarWjqS/gKL96gbV1m2QJR2blS8UYpdcMBS7CyLCpUs1
G+PNm1zTI8KTkWTYneLJGchb/5Y6ylxIAkQXG52jmbx6US4se7FHYTafvfAALww6Q3PeHGJQNLvovl5bbIAU4oUx9dMZcSAS7PXy1XGb7TK/AG4OVRoo8FiTQnt8KxtQlDqh8yeQy+E+VxPH6WQcT6ynTWYzflU2
f7ba8n3weGFiWYyd2vNJQGIiws/WYpMksVWZmCgJn3dJDc6L+Nrw1zSzHMEmaYPzstamjNWp3W4E2I+gnfw8cKZPCHbsGN5g80TuTQdl9B1D1zzpayrFsGY3a6YeNiBIbvqQYQDyHRubAEVIZ2FJJXliILAC4Z6U
Ys0Bs96GtVZFlMUXe9qGYyAro5yH0E1cRBOTTZU/OBHjPY40Tium3xY3awvc9dGzK0zEMG79cIT5g2AfSg0gztUmbGf1jrnFaUQVHe12vXKzSY+7D509jXbYYk4kUKUIHSD1Dg6mTKSPpuqt2qVpdt86LvIyHLax
qbShQRhmGw6O6RzKbA6jU8Bh5y6pBI1CqWuqV+Extq6bo76yKecGTI3I7nLdMj8PgND31rOGpMBYWQd22r/NR/d7lhOsA9awXgisqnyTXxj268nhqHDbyrY0USPCtk3JXOWgVq1KS/x/LAoVTWytvRQJoa4fpkDN
Gd0rZug/HNXHuBWY/ngGrlLg6BLFU5A7MkN/0326F1kyIVOd1ameIW5iCFm5ftutb3ETH6taPXhdtQYh7u2OdM2G/agyWx7oCtG43T7APOgTrAv7LCKb5H2ocbkGT5ZekHTvtmazjjf3uLgyIFjTgXmZoXOpi3Nc
8ER0dfcCL3RB622/FBINcFF37xq67RlGzw/1iLePKoO2WIv9qjuBJDZUdjIfH/p0irG3hTAKVGF7xpmlFINByMlrX6IRsQJAc50mliZQ/CwZ4Bnay46LV8HBVPZNnVNghT1GLSwypPhT06QiqqkIwyBbARbfrDSE
8scJNREFvML+bAPBfhZbGPLevAXGZouLaY40gJCoZjf3cqryOvyqZqcIbVWLWpnWbO+DWBcwwt8qs8D7SDzv2hniRjfjkcYKZJ/314yOSLAxcPJkxjObs6x/qusTDfdk5DoZ4FHuilHKa5KAR/1L6hPyiyPOiAs8
XEvdm5v7VOPm/IHPfpsGN19sQpKpP29bf/s6tDncZzVheJuoOivFqEYLPUtTamVLQtnmzrVLopUur6fTT/P2cJeq33qqKdyUayWZNmtCV4hJtdNvPD+/GrhbLfmZYg03AKz+Vl86DGwHeEEDqv0xvmlZYJI1q5JS
/WvJcrvYbkS0vIHZLRLazXZFuNtAQEniKAK/rIgMbOMP8eRyQC5vgE4jBkqlVgwGY50wT24zVCBFVddjMGtv5eAXRadG05eV9QsgaqoAMxSOLIFJF/reGh0Bif612oflBjIskBFoH9gINjYsMurt2KoEappeKK8z
tzZwldgo4cqhFYDuhjgF0GB7TjLWhCotorKmuegq6deUOavijWI5nwJSZ6eG5XUGFWVaCqAllCB6RSlMRDRmRNpRqzcTXcicj7ZbZCqqjm7iszOu7VYkGcS2ZJGFSLb1MZwshVbtPwcTC6CAZ6FqdmQJCKRdJIJq
AAVfk8ma31EAvgDB6F98KBKnTd7kbU48R6huk0cpPZZqulsxCBglxdrjj7Xx7JYNnUUISEmfo879EosyNR2Knaeg1Q1bmJD4kLMXvBROYFU5OT6w8Ine2Wlc+RtpqS71X86IXTYawMkvbkBVhKsrrAfJcgMMq2cd
G/lNCDkl8EjqwkX6ik0aNDeNn5W4XrYTOHDojKzrhAEKawGEqulNA7pJI204TKO++CtfLWWHgk7fu0hII3PrWNq3Z5DObBIhjpAwlfBveRUqiX1DZGvobRpNFAq5t1diBP6iT7/ZMNKr63116d73k7ZUdJ1e51AC
8DCTzPet9SSgrd92aTYIpPZsVZTbKA7LZauX1U8Za5zp5hKfJjyk49qS99w08OCeiwr7PUOHSh5aFR60xof7k1tdhkLfaLmhZmdqMF7xn/Jm+1kAAFZuJuqx5Ws1D9uKhpcyvQrmVv5V5RgDNAKUeaKCiXBIIVL3
XXmZrSgXmnMmFQ7TcDOEgcoMKQLkACewI/jbt4p/O8zn+eIvvexHN1ROjjr0IeF9RudRRUmMLr+ESCSEjuu/LKXkXUrNhwBdb6fQCbv03DsbMDfooE/LL72vKd/BUbYRj6rsouy+HKC/qoPMIRH7F9ZaYn4H0l15
TDctFc22fXnfnu1LnGE77IPpDKRVLVJTkPc5sjq7n1IBcD+POwVVE18trpZYnzxxoMHQz3eSGI8rqDbCcC8UREedlyz9ozUUsfjZ+enq1Cemq9PP9k1083JjMur06FSGiAVBJeXGiiqXEPUkd/wBi3wqKueyK5QF
6Q4t3hTPSIg0fpBvic/Nn2SDBOBgoY6NrV5aEPd1oKS424CLyt22lOXQNlxTTeDRXO32DD43XQ+YwixzTN7KUunZH+QGePlgkzd2TQZrajUAr9eaR1KmxeX4tIuEFqMfhAP1b4djgd1SJnpsSz1gTX1qagMZx5zj
SFcN/S/26jZFxz5iCxz2rlSFvzUy73HWWoB+baa93K6SFhCtYp2o2baMtx7CaUxpEeCBxWo5zSb69AbsNtsVtNBf0Zwxt40b1WLW0aYRWVwq4tw5ZdRtM6fothXclbhDeS6MsG2ytfgCNuhjwq8CNbb1J0kdXdBC
VEDH0XfvKdImnOKZzM4N0XDTYveGEVfSu1ZFMijkkZ8L24ymBAwpun0XJuZiHz1zmY6HU5nINHTX0q4el27rzu5uwjmjVKL0UCCUUNhkzFUlsJRhTFPjAuXNe7+R+FeFvQ1RCl1yAJfxo1AUO/Tdk/0HWqQ/B+Hi
I40UNKL4toL2o+JTwZp8mxLAVbGrKbLKZSVRxr9r4a0KXtIKSMMi/fIGVI/6Jz0ojtmtACfI8Q0sq4h6xt8dWgZD2Zhwu8AV9Q8qzop/8amGnTHhsmrRuvU+motE2Zpdo+uMUHynV72bDKZnvrRZkld+DbYboR26
PxceB6klWh7qP1kIMialYjW7SI5vJ4meu8udoJF4mbSdzNbNruOM4dhEY9Ni6ad0ARCzSI8rhqE9hC2FDfeGJ4Tm+4NCCpX0rnJiY02F+qFUzw9Kag42rVyBdhShoJeEnvNeSoliB+FV28jmqw3ySSdJzRE5juak
GaQi49EEoTq8nNYSlINs2p4HVE9KUAGSzSSrJiLL0oVWlsXCZd43boPVeWfoinNXrB87yG5wfnXt0fPTo4mkCwpWOtaWCX10BdsESOLOt4yPAzXBxBKRiuS6m4ImoIp4agbHhucpJugizxYOm9DehGEmpAuc3bf/
LtDkT2Jmh+ewR5k3PcG9swcMCiJlAY778Hk5IIqvKt/PFIGUvYyq6Y0vV0HdkGfWE0JNpW0PQJdndhXk25IaSJGK0E1KhdKTQuY5049TrryjIsg3ykQ7OLhDY/9/U/iRzO2jnrr33GvjHgi272LpsuxEgiwz/mlW
QBfH0sGz4b4mfkg0p+9DD10zUJMcRNIjvYmLCs6SMh3ELRuR+/J3nMEHTTo6uytu3LG9i8amhBcqxDxFnmVQa4nZV7hdmZXdeJyw8I8GGgufECNe3kj5+sIHWBdsKMubtIlBwvqfjb9K2BiTH7/9os4+4vu5i/tl
eT20Iic//G4dfM1tna7BwW+v0s3pXqEmJiyLTx4VClPqlCWAhOvCz+DQVisZ3CbQ7NicwzBY6ngWyk7Dej+HTuBSGQXli66rr7uHAGwHZKyr6WpMQeTO3EWHuQzCC6r2IbQs5Vv7AyD5RqRY9pDmT2/4wATiy2dl
Fvizg0JNLsMCXVm+RiL7uLv2BZ5qlDhD/FN7ojJN5IyOaFx3GVHgpebel01uar4RqIQghNPqbo24O8kprNJIC7WezTB2bLz2DoLzLdeOqXChPDnZdVxSwwruPfg4nW6WjZOn1gWVXKiCsEPgedPrP+9JDQzTXtSf
TvLEhe4vhZYwi/pmZoPK1ye3LjF7qR7Yq6Fycwv9rBy6eMpHiDtCGM3uXd0HOkpOCZeW6Ap0ezgeOMHVbWGfTCU+3G//Io9VgMl2JqTFuQOwIVaLdcDZG20NLahhYGKoSGaLf9LEhxFYCchls9Jmq6zVKqGue+KF
rvZpRDS0yIZdg6USCgXpd3jKpc6lEcvQi6NAd0m1fG47qJ+ex4OATOsbEyWDkUlg2RbDZnT8BHKYgNmL18fP49v/dnQqQ864yZH1DxPAMHpqumAG2xQPQujv6frWwW80DZS/Zl9QWa+eaFS4WlBJYaSC0d3m7Zh3
CsHRh8xAKEl4lbjtTJ5v6QzD0k0Gj9KRzqHY4yYY2FEnFnGou/H+YtiAQkdnRVKC6UaGyzGu4lXQWc1jV1Dwz1/O/fWAkHKIr2NPIkqKm55LMt7GLcL4Q7UHm1Q2EQ5N1c8qQ9go6gOpVCzLLyi5jL2w2+FD//rB
pmrWKj8Gn9X3jJ7Nf/T8QbXEwZ3xiUpYlOCjb7RYssi88wVM7mzj0O90tY09L8dGG8cL5DkmDwKM+lZ60u2Jtv7yYlj3S9VGYCe2tRG9bD7erz2tkzZYqIy9pK3o7d+A1atxlKSeXogOhzt0UAE/yikbDAE/dMc2
/bn7gGTYJQSmduhsBXogPCDrhse+oJRNDIE5cLWt1nCjaoYHH8f3N61blYaM8yGY8BCfkK6/53Kg9FQAaEZwiLTBs6ILNy0q/ZYiM40OMZlaY2llOUpmB4vpHD6k3PNVz/XyecehdlU84Fu18dFbb0KxYLj1bIcn
i5irM37P1tCQzacg9urOYbSG5paA2bI6bTkvYGmwGvpc01ArVtpNj1xQx09M+eRlz0bYcG2LyFP6+stsdmQIci9dvvFFkOPDZx6GWrV+qtz+6lRE0EcT1ciknVoEfdRhAxJ80WAi4+Srb4mDdHcx5OU3bouCs3Up
fd0jJGSohA5LdRiDofzYeWsTh6V4GsF8ChsvIQ0eF3VgzsOimBgBro4WZ0iguP1bMcCuTWG5Ji5jaiiK3ww4+LBci6M4UOp8CfebZrdweJyK8eeoNTbyCi8q5mgZt8Lp96cHPc2mkykdVVeR0xBUaRL1m+ENxDDg
hyUMV/xlG0gtIr1odkRdKhaD8sr2Gg320zRSLFPvYV3jlNaYxG6JholVFC3xk0noh5TOwdMzSD462BA0jj1e6aAcQ4fUdhQVUCb6O44JIes1c6Vmv8lHsrqwSSXd10qlogszlFW3pdv7AeF8eKgZW0I7gqRKQ+Ri
F/CDZS3I5of+qFtRUnXaqIdfGVbmFqbMaK7Arw/NISk5UKo/cVMtknPVAmJ/+aq2vw10wJbBl6cLBWLm0OZjMeHc5Kh5JCgO8ZN/06Z6Jc0N2SD3pLUhM+4sRiTpiH9jkC6dd2NVst3IVWCWfG0RxNfoNwi208HZ
FyeGnqgnYHYQQUnTXRJrhIZzVI1GeyTQ/cwBof/y+BiZHKFP+Vis5gH19JFNV4ha3dUqIkHalHbuEKCofrC/O1+Ol33qdVFgcvxxiKcTfKfiYEp9JhaXuU4MvkzYy/r1MYw9CSyoeZCEMUY+ZbnFSPmfO433ekcS
f+Oza6IXtUvhqUktKFPRVfn594+tSze9RAD6oFeEYg5SzwwfGO4vnPPLAmKY+7jMn/Wk135OCJAAEAkqKDvrewsHWgHrwIpSyjFHmp+cQm66SE/mna8+P0fQPG1A6D+04ka0hhdWHdMYScv2UA9OiqfJLXN7FGNT
u7wczEqf6Qpo5lE0KcjgIsz8FPy2uMmYtCAvxENlZW1uCy1mRPklXMCUUZxJ3yBrNUi00Fn51Coy7GtOwaKK3r5Ka6xT3n3+o6TqIMYKPq+0VsResLysxAscmVyZoSolhm23rhGZgysB+jc/fjjnDmgaEkRpk++J
eYOvfFOUaMt0bt/qwhIbqZny+Y3evi0r84+wKdoy8vsjdX+ySfEA0Q1Q6O/k+a9bgU0+zB3oBKBip7M0zC9MS2OI43HOkeW+ZomlhQHagqOhZ+2nQUEcQET/q3eJjhH8VVeZFtKTftXIVRVNLX4/AsRBf6ouKuLV
q8uUNewOTi5x9+3KGb5gM2YptDA/RbfTaxRAvODnnx2HlW3FKHDkoI4Xz0wH+fZzi9o11mHX5usVwnIJ7eS+dHYa5hKnEvG6VdszfEfhAPAc6IXY+YWCbjJK96GU8ayAi5LhyWr8IEG151I325adkuJXbxzIdjfY
fem52qxzP9bltPAEfc14OVYO3+4tG+9Whx47uq20i/4TfsfBfHbVn0/9UK71Oo37lNl2i//CC++U2Hj3pkoTTBXHy9vViIg4UbCzJ85nyOXwG345poeH0i6P7+V1wOjm8SINiiepwv8pA1+MiDkV6l6EViTRDxZ+
2vyg4x2N7sBsS8GCSKLWdcxpXTPeupUDl//5PR/bJ134nK8Qw9C3WB7RjDapSpnzcZW5/8T070Ix0uLQmGVYEXrqz6/aUr+kw4ldXVRF3XUdciaUXAYzHha0hx7IDR4eUhYXDlKxn8a+wFDWa+q/CisUIwxy0imZ
c0wW8mHi5l+pckbrRK5vFli48mOpOAHJZ4SOk5cugKzm0/MiBUEDneSbUOl8h7LjBM6XqQN1Hj9RNCJ9e6nuo50jMpbkD7fJK132vuGL6zRFSPFgMmfMA8SaART/VkBRKrxKyCWb8iOJxwtoZp6a3a3os88EmuCF
EAAtL5+mOd9QmIms5tafmdBuKDn9nZo/dsLmDZymfVQb9oxbfER7EQZhvbTtM+p4MpI91aWKh9NdT1tGqtCn/xjKPXZWpm0EfT/rhFO5CDewqMfCLADF35P/CNyweLCySEdOjoIUW8Yvn3X9H3Fu4jnSmKSwlfOa
4qBWMyn00vVPvJ6a8s2H8JMjVOb6O/A5Jy+F9XQVj79Fj/ysgZwF0i7o4gTtUJjr15GVQiN7HunTWbUMaF1XnYQqo2Nl5SeKqTs2A7Ms2G4J60AEd+6Qfy8x8fLRkgCF/NKydNIpB6XyQTFr9BFBYt2cbDqQP8iB
N8rEk4+LJmg/cCfyBp/ctScBLcSepc0pikMICtv/GTUgsvzYBgn6y2yt1+D+4L52H6JZqCcOfEwcpPzxG00K5YJ4zJ0ApxLIn82L/38weVrceGa+6hNezVwvyvU8NG1L9S+vjIRoKbbRFzQijaDY1SRzs2zuFpvS
rd6OjKxStv0fvRg7NHsCvxc37H/kfQFMdJ0jYdAPZMaitsgSxaFmKqWF3LWp8+hupdT5KPsAsEVDJjWtHgwG+ootmBKvodbkjv/jWqu7OmqVr3qmaknmO1Pzq+cBAouYdvI6WdtvgsD+SLRrTk0mIZh9+Io78VM+
0gTomvCUH0X+wXFI1JlP9DoxkZViZSTbMMFjbKyLpyWUQpa5WD3ruPRgM9u3JWcqXBDG9aRNmppBa0HnBPGQbNoJitA5l4DmZdNtUA+lIE0EOS2EWdyuKtpLttnLUlDhfN+F9R+3UF+rQh7Tq3+0Oao9pKD34SHS
+9l1mO1J+hNq4lo8bZIBL5sdFk4exw2jMxW/Ls6FOYgHUzOSucb5kYrVnOHJFvVByVrIY06lNJ/pDAvRGN78uNn3PHpifaykowQgfvziRfp9fNPc9STVacY1bfWUhdQYdIFSCxNFyahCurGUqyJBL8v3S77k+aWu
HRcCovgrZjFLu2mNO8OHqsEVHOUK0jZ641IUZc0AI4TLVAOgkhBH3z65RAz2vvHnv98Q+h6KLgFinlCGgLu1DjiVcvCJ0Nc6lBmy19mBWbOocdwSuA+It20IigcONXIr76y3ahhFiqdhagXMQmMuksdg5HsCNzpb
pElQhQ0ZhXuj+5Uvcfzp38ffZ4YsX6xx9T9TmPM6kP5sctuYWqjNI82kewRK2iNYbl0OBblDkZJnf2/afhK8RNCdLYk146o9rrrz97EGm8HBTH7imLcQT2xG7zafogkxZCE7yg5VNMJLr8MLx3GKV9DawBQIh7qR
ZUCjz1hyLAbpjC7yLB3DRkYJ2pSH2MJjaljGuSwDkb78+vVhefWDyX+6+OxnFj9dOGvD+zFF9sdYGvmaB3KBgzUG+J6hgsDpzSAp95wYyzquPcev43+FVKpL/HrkbE5WPCmpt7JRrcKlhi6ifoJ3MEeBOYIqqUw4
/vLJqExlZnm7Oel+wdUUNTgQ1M/4Y7zwCTdFl+nk/FrMSDT3Dg3ARLbrK/wWkR+Bhw5aNXs6gmEPMbzaqB/0sIt9A8SX7eePCQ00ANf1RcEVtdT5auLEBXvI1smyLgDgmebdiSj9xqIL9gt7GAUiCov7L1VoeNWT
IhAWxqQ/FQt+mKRqeHYbemnevmPz+nWvU+c+DSx7XQGMjpAwmik7zN7Z5PyBrGAyaKXoffTHqTs4rb0ujtjARTq+6a+4xKGu2LCkJTw+Szt3MpQois8+/jFjI4RoisTdF1bKrJu3P3daNly+/WRRI/QmcM664MKM
hRF+/cmY2DmnAyADICjCfKpseRWdBk4UGy9+3sznkn+GSCWgtyuXBPvkqEAWED23RR+KyXInNBi2PpcxpdEZIZLHGKxNZ7RNp989riDfeZWvUrA5iTlstAg4XQs+ngcNMZLEqGDBBD1r4mNkUFa9+yDomX/xuW++
K3pUuY8eOuLBEqNZmz+U0lVKSEwuBwXXt0gK3YWAaZWJNALXYX5zr0qR5p5dYiKdcsYXaEj9q0tHpNYqWyhvGyvr5ci56kJqrRyf7XlK4gWwthotWaOcMW3MaH5H0sVFKbLQYQvRpyWcheX1uw99aW/sqdbkjkku
br85Up87kExFlhBbp2yHEv34WyEd4ZjEtxasTJDplMPHV+t6HF+gq/hJPnXj0cWKvBAN1DOSrO1F26duiBKSJEiYmClFBG+EKtjU8YN4Yfn1AygSD8HvgKKnW/TlwuUSlyeMZdz233uTDt7HqH3LPdJUF3WTiqIj
1Qos0erPrsCTgNOIUsPEVlSLSUZjejWT1NaYXYURXz4Ii+xbmGKYgwE/Lcqu0LGk7BX/bFYFmUSxvqwFOZax0y3exyZnPHK89XWQEh0cS9KJc+kkiOlS0M6jtWQK0YXgvtuSEfpZxphsuUBF8/kDdv8zAtinuOr1
yeXAoLg+2lhEgySMkCQRj+wKv4Fp1y1mkK5z4GBkHLzvocTiiJGpoR7tduJw2C5fyD+PYITlL11Chywy+Dj7ANHC+W3MMOgPwrh5rdNaNFXTrI8nq9bXB3dGAExDC7Cp66eYrv0uB4cMtPhmMRbF4HCxU2uwi/pU
2t9MBkBLWijKKaxaiPzTgqj+V9F+diSrkxcwsiIn9WPB44UGnZKIa/Bn2vpiL6SmRhRDnTQdh5SXANArBdnyvd+R4UIRJ2ZdCh7Dml2lkW6XSzid7B4arJZTZrWOwJRCZSHcGppYUILj4EK5am2hc7Bd/8cBxmcS
FB/LxOQufdLQEacjZB75x71jzCASP+ozfuFzJxCEgmuwq5odrj78xUMrhR/5xV8Q6brpIFo9Jst396v6408CT+LcQVEN43pT1BYI+OcUD9EfrGTXFD3tTli+jcggvpHG1WGKl8xxkoPw7Fv+6s+7HZNnXAVj+kF5
2p9SVziCP79ZzKbIOrYd9N2snEegK3DGyjMumUZ0Pr/upxtiTyfqVZsgT7bIb2xjJ5TEsuJm6hKOKH4/467mJHyXtdrvAc8oMSHdlCnE5ZWTRClOj+s7vh0yblb2qHSVtnwRGOU85mABka14igoJecq3r20hRqXf
vWVsvaFCQ0VWo4cER0VPXUR6Bti9iHEf2bcWHeScVlgl6ZvbJF/9BObZzbNxRiioKhV6/gi7DEV7j5MiNbWn2r5iVGpa44706EpPCUJ4ko705zixeXXpprRB4wXxr8SUICqyWI/YOifqEX+PszzSBqlGnpAna3+5
kyTtpVrrnuenv2nKzlx+HPjq5ed/uusfiidISlM25mHrLbBfgGMiSdEbr+mXAotdm3Z+L15h0EsFFlrJAxEpxGnDGzkZsRpAStPxcfcAZABiJ/6tmapEgRUIIn5uVwTbqF9YqCrPWFZCt/Tbzcj4eszXvVO009mi
Dm1Ng10MdR1zsqiNMS06oaT3+kdsrwuKCpHyVIk1nmwWKZeY4y7FslHVO1Q0gl2AOteaPNJ8N54kev7fbj+W2NO7R0cFebKM6IBjj2H14eSzM3gW0CXIWmbectaZBtJzt8+RG9GpCoN64mU06mkKRWYY/awXWX5J
ikFHhnnsxrGAQSE1P8J5KEvusslv5iIhubbdjIt8T/NFk8R7Z8BXZb8NcA9mwD/3SNBchdy5oZfygY016oVUhJkGeSlpcKr4cPIIsHQ8fDU5XUIbz1KgZqk8QaRWfNBz++FfDy3186FRFqKoPRgR1dA+BUwLt78p
AHTL4Z/KGozhkopgKvGJpgA8LEGFwodgY7MItWpxaT+FIhRZZDlu7NcLA5igMQ9+ycfkFQp9lNsSgMjHizDzx9pNx1Kxnu3eFW6KzMvUlJpymSvZqgTmUAVdefnDgvAdSZo0v2666bmqmcxx+To+s2rR4jUu5tr+
uAIzGl/jmHw2NW1o9hzAqIOysykmou7985GH/rZiggxJFT5oa00jSA/CYaOoIVI2KDDm22CmO5XcZyFaM81W2IpD8WqK3cG4hmhOQXk7Es1e5PS6924g5WWd/5U1ruj8iWU6EMHHjaqvWI1GPNR18FMX14r+qcKJ
UbS6fLPqoTkG+Tz944i1h6q8PMoaosNo3v+OPJY4i2QirBbmtzegrumFcxEiZWvPyaYninA0kjCxqP5yJ9crvrRUegrq2/fCb+5I2QZ7nCXjgilqOQULnmM254IYan7arGCtiNd8P0cZEX/K3h6x2fn5k3moRjRu
Ijmrvp9XUxt57bTmLb0hoVPKSyO8MDk0T+bjypJYgcxE++rXRzTp7j+5hIM4rLGJUZb2TRcs3KGnuAcv0GSo0rG3LZJnH4gITfzN7SAUv8PqUIr/LvZ/Hj9fu8dpKzUWu1HvU5uBQhcmKfsusI4BCiuElmURArKh
gyPmhS7ShFPXZ7aTiInMgGNJ4UegFGMr+QVX8NR6dSDTX0W2o5zBYBQZRHSBady5yUKjtwPYIuUfO4B8FN1S/Nuli4x2MyLcjnOXhEMUaeumIOzXiCTtALwrJ//2DBw6B+XzYo/PzQVKRPcmnd1Wdlo99qVC9WxY
eqHNLRGriQzBnm3YfDgPN+sBRLX2HI2BwVkkO6PN+jGrDc/pYoBwY33SkTjUNbRUck8xzbWcTSRDYb3gYXXQ2gXV0o5RQzjp4b4QA1jGVdI0twIFbAZ2aGt9cO9QYdduKzalAzq9uAHVCEBDWt/nTvD0HEFmDtlq
rV5vCfYXDkqngCzvENz7sbPOa2m42/VOnydldW+Qn3IoYGRoR7MTgpzWZaC3sJIrh9MCCM13JqQIX7uirToNFdKYyjBLiqzDBVzr2FC2CMq3T14s6hICRFOoaUU5UcKpNoRoYd69qZIB7Cs3rlFVqg6Q3Devybis
QEEtZDLv3q5gGzFa2w/ezkE7CInwTkY7GEgCrTpPIA5jX8pdbY+DCUSgWvfarOrIZ6Ra5Xixy8agky4aAtkGiD/rRlVZ1e32JLQHHPJ7bUxTNxDSTuLsr1tEcxIvjfqJLMMKj14G8BBOGQY0SlFAgL3DMQI7k4y9
JlkWr4XkqRZb72fUetGqKg9tMJU2Fh6JlFDtuAUAqctPvwYgk5XdP6pEX23g80vbB00Ary6YQXJfFWotEKLQ5tm2gg2y03Un9WJ1ywZp5uEU1rS2w15UDzCPN6heIg7IYaJoR9cau0mU+sf1sS+564Xaq3Nwf+mU
wTyTtfTJoo2J2qWjbfVIbu5Mssa19hKI0hg+W+4Q1V7W+WwjIdbsLuudsbjwh/ke0GGhQZXh8mi7QQK8rIOWvdqLXnNg2ZPNDMbAicivtjdm4Q0g6gS/eLFRmh3blZkaSbFggvBsxNYTScO6aCyGp6Fsl4CjrRV+
1AG/1/cauoUYumQ4WU96YeHPNxK/gW5ECJcNfxIjkltALL7rQ1jMG4gosyqLO/4ovqRVt/Cc+N8NFqhP61YzW66gCajVVuSEA0Iqw3aOlWi1FhMHLeZNTrfhjtd0bs/xRgYMBRbqVSIVc1IlDrejmpixjESsFVR/
aoRCZY5q3ZkTRLmMDPyBa2B0KUk0v7kRW4y1iAlKJ/RgskE3g995RtOIWYzYQfMLzN+wWRJH4egcNGUuY519O1hleG1JUcgMTiO9uNb3LGVoouBLNDD81F7IhPcezkpYmHQuTZB9VHjVWFQ3Ht7ipFJhQh2NZHyS
uHJKctA0UDoMMLsm7U4ipyemzGQteJJotFpYA7SHLxF+uZw9XG+FVP2LDjVvy4AUy5gbK741GGULdlcvh78v8mWXI75WVACxfBWHTNqRO+JEeahjffEeQo3BWgcvyUvegaKxiDVMJW5ARSI2YEWkA3oMgZaV0jyO
x1FBBhIrn9608lB9dO5LLDHGTZEiBaucIRkA3eMtaXarbZbCXrSt1b9GuEGYQVLuwQyg0RHAFI4Upfe/MQwsBopxOK1ADplqqk3cvxZezEFBS/BUuuZUKrxEg2JhOCFfzuhD+qaFLX6o1KKV4DAlWS0mhKYoaP6X
4DwCZKbqOPCCFErvli0MRfdbWUGz6DBAcESAgM/0dJgJRIwNw3Q6KBrsWukpWJnjCxo6GmdGXNasmLJBDjgNVTn+1wAILgOe3KV7W1m71gmOQzcTPaHENNHhqaGRlpegoY11jDDNYFOlPGo9dmyzfK4iTQ9dgEou
/+XivAERy7SZjENG2+4YqyJzzWTg1+TAtWuI/IqdNjTHTVjRwEzYFGXyL7WdmcSJnORob0BO7TM43Qsa37wdEkYMFLTerCEMSxHAnX6tM+n2Kj2nXMcLYQlkLmz8aYb3rHpkhegO4K9EasnlxDs1ZnUNpV4dkDuD
KPEJSkmpjzVmIgJsGRuMsGwqd3kW73kA5kLOqpq9/Dc6Iv0RtKGw9ozv7QTYwwCNATCW/gyakAhr4TX+00YFh7I0EyHgp2zgGOIXfLlseIy93g46Scp9jVvDRj2E0t2LCq7dkrwE4WhWe6CU8Piw95x/KbqE1mCG
w5MxESg06lL8aEYP4ur5ckP+2C/az7HfLn7QjSy0B/SVq1bRZUkBXbnpVv31a90chnbrJRDV5nVkYieh2gWYWlckSmoKVIVaozRAmWV35VGK5DHy6a6J3FT8JtB4CQdrbhOqLY1tb5JV9L8dlOW2iYyDxnmz10j5
JmFKus5zx4A4SaLnZ1DN+M1Z/hJDwNBlzAQQTS/1LBEhXEy1asc7ye/m/iml6sun7AouODPSeQuNAogufPPqlM/ncAjY2+DB6AOJc8T7ugFszL0dA5HwUvO0PxKhi6fvKTZjOaepQbpEKlovQoHYJtJR2bVPWknV
N5S9llDixzC7mHeDR8MvVsi+mOd5OYcuzvHxSTdj0fjB1WrT+bdoM0sBqfYmw6GpXXpSnMCqAuEXzD+Som9bRgtHH6WdZ7RAVnwUvU5S8QjRHHkmgdLFoEczH1TaIthJBRyIUTkH1gkAiObPoZ14qZ4axB9xIMkj
Cbr76jmMnoG+nM0kaiBzr7GTun+G4WO1HAlSHvVy6NRV47mBa8UgdqQ7v4Y/oqlOCQLuwFUC0pMQLvIxqZ3VZT1qJowg+hqZi9Yic8JepqNjzsZDLlJpH9OfMAUqi8rJTGN8HSBGG7emxh7Al+ylbzczTMbRttYj
cmPUVtfl8Vc4Mp9tz+suVrMRUTgahqOH6zYhrYvbG8hEKPTAvnnhzy/cu43yFCIeY1ku42qvcBBJsyWvkpDIopvFL3kwyCViWEK6059hT1kf1b88BDEGbmVOPX20q/IYz63zSAsmMRSa+7wSaSEfofCjZNQgwtEg
WJc7hZsIzU4a83xBi5yzYcO2Y9SdMs8dLu1sgFq4KEqJYHpy+gddBYD+xsRR0CReTXBNk2SYGGS4JuTyXLMtTk7xEQJKlIV9hqiDhW5VmkYwvjAIXSeuiU+42h8HngAnpjttXN317+8kb5ASNW5sfnJUz7PGnpFn
3ovHP4tIh83gfU6zBepxEhrC4uvhZnybCFh+w4Rh00H6YP0d2TbKqxHVY5S5Cp8S+TLmXgFMjSvx5Ph2L+qlWKCXv7QyX8rxfpsTTEFIL/0JjcOoyRkeaa+JjjzL12rGwNSxYCfp1DjRVr7HEEBhQcQw1UdtcCkE
/tex/+P+fjHkiyDnjTcLe2w+2brW2EA6V4iZXBXyJS9XVRwFM54VRbnkyK1rdAkA2MK6xyehDdfUIbtAGVTb7kLJeR7Z3/9lSaRqQ01wXWXawEUFxiZOG2jnY35rGssmwmVCWE3Hb2x0VOpg7wuwGmjt9VXLCK3M
X4JVHfD1+wFzcPPgaS5IlbDBXDQlH3IQ1qQS9qof+DR8YBHL230tMw9piLhgPOFiMtKZ7GTw6AQpPM5lB7ODrp9ldTyYvfjamB2CqdDg61VS4g12xW8KZYTjqGPojkDtzJr8JqYZwva7BzkfA86LgjRBwmDW+yYV
0PpPQAh8Y4w+vWm/aE4w571Pg5vFcmyQltQXC2cmJf+GmMVDbxGA9LIavcGnDyaRpSDg8G3kF8qaT/UvXp3F464ZxsmsTFh+aOgbPOUYVYltSOHwtMUqV13rzZZVfrKNZElTdAgLf36CXX/2HWcME3bP6R4uN1gs
yJytLSj/6PJsO6qyjhTtEVzSKLeCLbVoLGq94+r5KfuYWKl6dSTlY42hK0NwIbqBkgWtkjIkP5xyz+xc/B2eKP758yh1DGphkEj0UfiFZPhcOKxl3Lr1Vhu1xCDinrcTyEr+Iza4nXCjaVg2O4DmR+TqQUBpmgo7
mxAmO94HBFYM5G3ObupLHJF9STpFJa7F+vmVYWY7YsF2bCu4KOsCdGq+eNBERy5RxhXh1FYF2Zw0OozYkoqRLfD1LkunfHVHqSCu1ZR9rTj1ijgF7ZKvtP3ZMvfocnCqHy7rphoAzc5PsE6SPPaV2JRCS+9bbqqT
QSxNsVmLEBjzRengihitM3mrL+T3PPUDYsi9IhqRwNxcp2xTnEpIq5fp8hq6GTsI0W0XvC0wmUVW0xqRgJHjUqEOiXFhN9AIfN1dSVLKxuoq2TLqxP9q+dp+fHgFAMLzSYmeRiSk+5vDwGRRxpk5GFh4heVXuwhk
XLJw9Z4VqHXKEROXY9uM7Ff1iREoaIhpWiWSDtBKoul5/GI9wz+UtRSc7w1mSDEx5SX/mQrPrixv7SeB7wlnkc6pqA/LOY2UuNoes1iFogtwNeSvtp6QEiz/GZrYdZW2H7zfvzvJF/w4A3ka34HtWMWN+YhI3JpH
6B1TV2zefBEnM06FucBNFLt1qg36qtAUouXbqT5oq4uCtQj/jqwDGS4awGzRyIRsx7vYIPnWHFt4EWgV3GU4rtDke3S7yMTm/qhH+q8mqKoBKHQkEGWC9a6fVQUOURzOWieRghbhp9Gx0ecQjFVZiF9tTPyO40LR
qvm3ttOTgClCixl0QwuJTmYFgfpd23naRlSJUQNsBu5l+Rp1usoXc17vC5zCUGenlL5mEA7m+cdFnFefFFNXOTw32FVzom9K6bs2N0uAmzNevnkZ5pDI+O/JVldhXqboh+RLyszThpOZo8Hu6oXONy7AvC7KDdar
MhXTU1HW27AepKCmftuDqazDdfoUU1wxeeXJp/PSZafo7seoYlHsovyaFePw+zWe+yZpTSdgvunF6Q32AfIvq7ya8li39VUabeXCZTdXDXyeI7bL96Eh/AA4WuRgCYNy8/pt5W3OAutjc+VrZOfiInmH1T2LuSby
vpZ9F/ukj6EJGZVux5IINi+zX04E+q+WbZIVkskUmlg3cf68ZkHO+K/Lyl/y/dPZxpdq7HyScaKENkTT//vlJlTFsh1WfW6coBf6n9/o63fNzE0/xm648xoXNcV/yeDisQhGjgCh3irN4b2giXMqV1S51xUlcX2Z
eIL9U1OhqgsPmUgT6HPRBn+G+Fix6aLJcWBR1M+VxyLJCdjQ8K5E2yPfO8SEpkL3bTy51/Wq+50J7+53szG03kCeXSAsjl2xmDxCVjxh6gQ7e+ER+hCx4n/sqVNYz5H1UQgNitKTKa59m7jwHUfFmZIqKsBvoDZ9
hlplT9y40IRBA9IQ5tnjFWpE6Tk4YCO0ggJzHiiOfVwU1g8lWkDjbqaOfH5xmXyKDpkKm462gbnXnvOg5RBwCFRe9XE7NE4A7imolUss6FoQ5wg8R8m+sx20xuz7HUFgiHDWzJYQGeS7DEHBT9ag6GshvxSDZi88
vlTxVoOE5I4ZYjcfnIH3Ka/5ZY2na6fK4pep+HZLGv71GPIYhN4adeJ+fxCLHQp+5xXLegN/XVjg7qg2M7GNJke8SsmU4ydqRlgoHU5yOhXb8Oid55hO8c+qInrQefbVeqlrsOHIWlQFhExboCp4kV8jONl+cxf3
B1NRHtPdPEttOwdci3kEeYfkjV7WRu/4uYeTm9JufUOtkbWsRfCcza4DMqeKBbGxwzbKBqGSP7kl7ZjAnBWFVnIg+CUUBzyPcOi5umRamhlvxNfIWaoGSRtkKlL2CMeCS1+TjLCJbx8IKQ1E5GNw/3hU6TqKfeQF
vlvBc8lZQbCNFoK9JjTGFhMFwTXRwBYXMVgxLyh+gEwkSjXRC7KRGHmQxCSypdxsaSt+ngNL3jMh5Ty3FFCUAb6CP7z9ItVkLr5veDhAr3AVvNVxW670Rru1syrQRsrifBSiEIQL7A8tbswrFzF/Kf2VFDNeiJpN
+UTuhrYhCLQUzhrKSfwRMcSB6Jh2+v+gBON6iRCeEFz9107c/QcZDVokdx7alJE/UHhWNFXcXMynQo7F3Y92B3dUDzw0ZDssc9hGLZ1M+tJXGCqmlYJKyPAvIYHVvLk2wJK4KB8B6qE8J5RHOcNwhJS3eL/2sPQy
A+fTCEfLysMT/rfSYcOtYYOm73mF+vgA4whO4jjFgdv5qQJ+e669YL1UkKIbxTq5D6Dq4WNOPnr56OdjC9tsIdFIAlbIxdwz1kdeRmhoxMPIB3eCbe4Q4tzCtqUfTUao6IztGizZMwd1VvfN++a2NJihyq+28vsj
MPnu9TExb2FZpDJiU3ulDiHoI1N+nsuoN1l8FoXQ/NBYwC/Y6S1MI91UKxiBawM5Nzof3dwkflSsXb4wrC55wmu1oqGydu08MO3bpV9bxiQL59l4Gv1Dmb9QARn3ah+ezKpdgRxipyrGKSNmoP5gP0QbGeMaI3pE
8z9JNryNh2qbe7OmW3UaRwrwqflYuUDEonh/Ij9DQCuNRrHYC7IcoWSR0aoi6eLzsea4wg3KPBNtUfm0YFCrPf0rsgVPrqzBvwjPoRyaIzTvsWW2kjD8z8Ywt9Gr9rARqP0t/cEmCo4oP+/nrdXLDe5aYIRKRiQX
Tehe5FfDaaM0TqOeYSoXaNmc83KyULhSmKGw3qt0TZLd5O6zBrM0LSsXbasMD6sTlcQ8mHTUrBjJRPwrLK0QjdolqMRcxnS01BKAlAsTfjKy+SF2fs2V4wUP1p8p2jrbSVcHtMj5KdrL6SJUxuadRjvbvuqqD7wp
HdjK1TJMs7NYrr+VaMSrZNtsEPZvwfZSzKFtP4G2rwBdEG+/75eNDKDycyw1zTG9nDVU62uaDFKM+u8fgehCMUHlYtv9kmU7e4DJzn6wQUiuTyq1t2SYFkViojXijPJL42IFtr+nuL95kqNKGRx/5X/d8lQskpUx
FC8ZbS0PGYR91Ozuh7a0WI/Awl52Zn1QKouWYYItEBvfO7jd9W7ThwbXsmrPFm+goX0NyOK3cCmhCnH7pg0HRBAZq72Ws2fHkn7BzehzuJBu3VQ14SaTjFGQS1qFix3U+496wrAw1mxb5U0b1WBGGDR8r6xZ1aQG
idYg7q0jChNk1rWbVVu6QivjbPGvNYe9XgLlDlaZoT0qS0txfdnVcKdXjf6NYM1uzc9jWD7VBQpw5WcVBuj0UE1wXDrErZzWITGiYcdHguI7byst1pmb9yPE9kDyoR5hZaTLyi3SJUvTCrsSx1bQ3sizFzWSBYeh
deV/E8vWau/GYFXFwHBwFlrVkQf13tOs/YwjiRLrj6rIaYymhsSXmEtuxbtH9h5tT4LFAb6u00vXuZOLeRTtmbQKYaemOJq2Ooqx/3Xt/vT82COXPvSXabtS10+SIGtO58bbFUA77hEAD3+pLQg2api0fNxiEcyA
66NBTP3yym+hPFblCavK7l5Dr5IRo+5Tgg2iMQaEbI+M2YjTfcSDnu3VsrDR9+45J2Anrdv7nLiPT8OdV4jlM2CsmJeFmPPPAwdWRR6gHN7F2vpC8ck+TttoUwlYci3SD1YzsdJGpibCfWGdhzxoZNJGQqyFFSBe
Lihm500gOTIjIybjTHhgM2Ev1lcyDCH4x1279xLsdIzMjrAHPxB2DPeDrqATm/agRW84h1zrOjrRwyLmBZcYNi6IPfkgdb799So5WGNHIaL2DCyabvcu0vXqkH4LTDSI4GKzN0SjBREBK3mD9cMnKukZBbyojHVe
YKIv8xZSmAyOl6Bqmbpk2F9SaSsh7UixCUIlSJzOkrx3wn0O/ZYkVw66SZ4TpAtnAIrebGGFSAUsS1/lYJiqwqe+8S4jrzh7uGtI7QebnCS7ehwwTVsZKayI3+2L21yp48zx2lHYqsOh3FXYdKPFniafGoxVToE6
PevFCDq6EOmzqAbbDjkXnOQD4qQILURZrQYFKl0I+cxUpDHyKx0Bu2RfrfGdYqfFQYOnQiVHG0yW28XlCnWCe8xfMpQGT6GZCEKGhqYzMlTlBWi/pwClWFYn/fqiDVg2zGIOYfR3BhZFW3WpzaUUqU/iqWeiNlo8
VEmDuhpX1gIN0vj71cvckR34HYLz59RzoVgnLEa5S03Ap8MjqLK3yYfv4x8PgmHK87WP0ZofWC1YeaaPqYdPjPgsOrezwP2NVhezyd9EI0AXt/V3SuWJivSUHFTKJ7mQqtp5htavj0Um5K+rUrlED3RapY0/f7DD
6nJcgIIgQ0X4Pdfkin6ZjaSzamm3BxC+9Ly6J8NXJBBfJPEjqK0iBKocvLLmOC9c+QGFlz9KDnL5N+J2JjuGeHDLmIZwUQQeT4T2RKTMZah/9Cvm8UisDkmI599DnkaEP2O8OmhEYQ238Nb1vhfBivy7miLbQtgn
FlPi0Is5EncP7RXJq2iGdO1thZC+csNq3vTmCjZIRQG47JL74hv374cbNVya7ioRZTmtzn3BJ86dH5BcEkzOOlaW5JVTPrRhcial7C/HOREnsGATpnZ0TEruMuPW53hMg/h4Tq5NmABxU4RcRFFUsh2/RWuIPRow
3+UGkdB3vvJcHhYXiEspACLgfh1aXj9wnQOckm0WRSb9mkq3oKAI2Cp5rsQ8aun/is45mvw0/CJNlrOaKWccCFkxn2qG/LsWZ6PXX2qlbKElE2oY6ar39n4Fubke9C6Bw94SzD0OuygzcRcjNaDYq2y/lELq031g
4yAwm6A1UfvVUPR69BF1ZoQe+Wib2qfGTY14DUGZP6UBz9ATtfC5HNvavwkDLF/jL0KFIQlqWFFM0XALjavdCmAQWnIVEarc48UkkViME3ZNq8+KJXXQ2m7eKDUNXooIkpYUS9V6u2M8JRuSFpBfrRfTwOY6t2x3
d2s13tZbYE5a9d8kB2/F/np2jjuI6CpD2e39vTFRBoxjXRzuPXfWcI3/4JBd86Z1B9LaiBRxLe8F6lu3bKcWECogS2aauyvBWW7AKYybiPUR3lKUdg8s9MQI1lfMqGnOz+yWO3I5etjtoEE7nNIITiuEbrCowB/a
aL+iWL6i6Ly9RTudEWrqXutygYXml+qft1UdLn5PYCyU6RxvfpDpEeL2CxAohFN+YoHg5bW1jPpmhLEW8JcVfF4klQrf+WEPdpJ58Vi7LwXLg5qgypfiu2PlfA2b4rAgU9YCdVNd+TpYZOTxFMnY01Oeo51fbblO
8OIk5g5dnBagTvMhmnpArB9KNeJnsIUBrsJnTvgzslfnXC3sJYb8cZv0fYHquI3v3ouPKh8cViyKuO6eeYzlmrujRruP/QO61jt8W/5/tlleYtnyciVHFXGbyh9yuv8tc/q9D9ATsrljG/i2xoKYMreHr3a1XeKT
TeSkjbN2EPKq2BycdxBTXokRbMSwZE7LuDCzdVmt3yKZnPfO2yyjXmk+JZATITJNT9lGwBxN8cuIhMLv1isHOtsx5sD15ncREnSKyMKBhLL/EVFTFlmMCeElQ04XQjzKtsqOSwepBLdI1QpW00SDkxY+mj5z4UdL
eP2SeDFmJttQHlH4Qhq/lwZOyvvTNBFXcp23nqsdd40C1FaCSbpMz3ck7zvpU/xaw+Lnq2a/HR1xb35UwWYRJwHBr6ZNduxAtkfSQm1PL71I4E0vQdHPE5fp5WL5/sREOsc2VSo2d7y0Ejq60dKpArIJEfrSCShI
xVqOkZgik1LCsgCcWSwAmjX0YWPRIYQzw/lqYZEjx3nH68Sch0DPjL7qVaqmRMVEWNn8MkSS6ClQ0QPTxnywxRS3MZvT8otFaiqoBQsgfL3mg7cAP1XNuDDolUbz2hPc1s/nyLtyxlQv6Ub2i+3oWZs0yTiLsot5
PXzwLUe7HGZxT5iMsPC74HSr5aH0YMtvcNhyOcQO8UoeafM8GWcN+UVR2k7VvvBltpCDMUea4F0kIrZjCHNTRCK2zSmhMoZuSRLvpx6jhfrb1DhdvMd+EHB2/z22h267lqmzixU1JG2ARTQ0Fh8nJWIGT+ZxwRXo
HUHCH4s96mSE4NuzS47fWMatxcPOyAgXHlz55icraIFkBtZKEFhNCEZCBD+TqELhJhhF2UGvnerutMLvNXA1BIMYWFe3FJag+EJpThQtPNLFyDHrQLomiDT7YHrhNTELrPD67mxQX0Z5c2xm4oXwxTENCaKId5py
sziOQCk48sHV5ByDlm+vSg240KLvhZSZi/6ePta47PvgjI2YaGQlKH4cGdN4vnbDrM5FurdykGsKsSYv7BEtSa/lWm+2rCRs+fvQZOi0sz05u8owwXVmUn+LSFK16PBogd9sx62bmG8pMtcFU77JPWerU7ZRLrNa
z9e4zHiBLE7j1bSQAgDGix9yjLVXHFFNg5+gjbSFMYd+0IaVYfQ4saaAGVy1n9HSKLYMTJtDpoQTxJBO7WI2t4KdRKHCS/aB123UZY4wMQ4sMe2UqrZJztBHMhgid6Z0n0nYmGTUW8U4jvG9jlioUrxzMzlTzyUs
Xge/3JuaqZI6PbBZMdTpWCP208wmfiEVtayY7mccg8Q12ARcPHiM2x/8I7+qzMvOtfx9AyO956kiSzHxxf7tBtNZT3zCfJCSkX6bHUkVptyEtOvGRGKSegAsVkDMhHYZkmqMVwyUJcHgOO9BfDLulG4URx0X17JJ
VdyQ30iFdagO4xw44adNxTiSaSBzzmbHKcj0IrW6Re6GapxzSNLdwdJx2TtEKftRVIWn4KODCXu9r8BsKVGYgI24gpfPcDqvFICuElyxgylvaDnFILsjxRZNWn9wvE/x16HZBgayf2tIzlWcxutVzqaSXI/UoQAX
RoBJTWoX+LmZ+9mGiUU61CohVgnCAk+K8LlaiJ8gxyfUBREoxg5EzZorC1GryoV/AoH/ayWAlL+pQBIq9n9wh6jwv9norP7smaoApomEiSvGrIRIkneVddWpSyoh1djS5rr7ms/7kMp4ORvMX8SRjrLaTIrLsahJ
La7eDQmcQ3Zg0ddbeYUdjzVMAmB44jOylbj6JBJ7hGdIyz01Ei9rObWcV7Vl9vGgdnYMzdl9/Vo2WHnkursx9GgPM+6OtkeIT1is9DEYiBFoEpSRmBR3dGJEkQ+s0UGmbZCL03Vt/mYuOy+3gxrgOyVvZo9/93El
BUdizwJuBpmoCBErWsKb/CF7j5rIk71nKY3UYfmOkvXwIITamjjVX4xkL6p34BVHt2ulUM3PqCMD4shoD0JXRnxZBlosqWNX1pFLsRzCUkUSZszl5bNtvyjClMETksps57Xsfa7Bp3ZlkbvbYc2UVVVXKfzXk7tj
VzpifbYPUZQyqxVaYg+65Jfh5q1gkGs8NGk6JmX4i8WpMiS4lJKbpgrmwoT2h0X8tODKuVuVVSOEJaEIlthnpSpzDn6ZhZYEY/CifOnhoLCpWyXxhPWR95xduIyu7KNonsd8tjPPZSx8x0ZUVIwRWkmu1mBKXPb8
IT51DSX+vTVT3eB7iwghmUFTcgZGvvKlryikJYuIBsDMTxrw1TbLcNnN9JgZRjBYFYuZcLYvz+4rRonGNCTjGalpNY/kJr19TqDsecaTYFGUVhGtrqzOa03tGc9qzmrOZs4wKS8CpFTrwhWYVLs4jg1QOzOihbUL
/ibbSCY1e8YuovWtx3b7um9+kOfMmOJD4QNKEkKHFD387CkoY3DdseuccdIkfz8s4nd7zRlx3NLmJ/IL3nNOi28Z8B4fPOHHahrzilimUd/zuDttG+PTjQTXbKGTH5X23NAUEdPPGv6ahW9R8VJKR+ko1564FfFy
xTVJZOIsyx8ungKUGMYl2mV8KkiBThzkuJNIjs4iTNw165aGXXJsXDguinX6RdzCLYrUeiMmq2HkfuwW8i5thJjll19XKnZOMq1hI/eD7jRbuD/BbsH6zBDdTugUqHFUUuVEQ24Nr0bIkzdMXi87v7SUdIO5jH17
l9bZ9p3iSTgGUepwH9DBf0Tcts6V/uCynwJsKmzXTbLxHZI6kYBFZFRFSYRtc5lv8UFnuOlygET2qGxiGFJw0dsGfZyadqgCNgn8YF3DcZAJcBi4H5IgJb5w7MxaCtdqjMEfRqah1OkOBnbu06pVNPDFDxjTaArT
za4e86XtmcoOtbMlXetzo//dPT5LK56KQdonnNqJTtCH9a4/hrUhqtuJ2qVtLeEISnGlnp5JQKBWNMpYuCQXxZNC9w6JHmtZQN7RPdpqIDNp/hdEHOT63wTaMqYmsMOmvwdT/KhRGJJ7ucqiTB7R7GhjnLlQI8TG
4TAoZQIjqiBVOXOJPSQgX9Pvs2FwSxbIAw/NyBIHzyG7wjtcT4eZESUSDBhrOqNc1Tn1V2gVqknlzjYl2kCSnmiaPI7I5cYUpb5ZAMcYikZY/cKt1fo+dBjf/RbxAg/B02c3+5Yn8nIHu/zISPWZ9+o5ozqO2E3Q
Dy4JlH32SRf03WQj2gTEnioHjOyRkCndDdJ3A3MzeRpBXx7jlMmew6Jz3/awcIQK/Y4G19P3pt15AMhy8p5W9XU+I/p29lurGeX9T9GbVD3JDcKAVgle5xWSfMusR/owJ/68gBlWLQwMjIF7lvBj0ugLrRlo33dI
AMn0X0JAy7RUEy1qbULMxcEZL2BcR3IrxoWQwb3SGVoWC9YXHRbCA8d+0XbYn40xwddtYP3x4rityqlKn+GzC2W/+MlqgiGAtpwx3ZarmimWJFIhjuULMHO4ddcRQUDptcz69Ks85hJUDh4itDFa2Sfu0CKeMrjg
j+NP8PbAzCfqVQWLtjTI5I74+kEsaOLrElIPJs5jQVNerIpD2EHGtL/GXq+y680oN1sMuc8mQ3ziqVgJk36kGu7x2s/ZmDSfh+fii3f38AMm7ImXz9373uXDV2J8eCjeet3D2zG5+d+q7Zi8YOLHZPXkbkwmIo3J
o7gckzQmQ0x68+RBHMnCPH3oaFjo9rqKhDVHuLZafO+SklOmLNgfFtEdqp7KFg4LGZKiRPeb1ibOmAUSbhbv/cqUxDc2zaSofXVzuZXVs+tfAN77HfvaizvLUPm6i50vki3kW/U5mwSEfD3gJPIq3xfTROL982uJ
TN/zA2e+qfvk1PAIHFDO2v0Re/ViuUflS0r2IB8zsYPMlhMKTxRURwYLUoHS1r7V6YcYwr69QUqPgwSnTz+x8TMER+fbVmOqdTajJ5FoC7vbgfPgEI5LSqocwd3e9zqmBmARus/tYkfDzI+WdCKJxdoJkCsJcJO+
A6oLC6jT35eYIO0MEYp5+2/baFy9NC349uF6OvgCoF4elC3zIncx1LtwHZWbJNQj7Vk4oi6HuZSRE9QpuTBKcwIqmdzHJNPpEMZVH1XeLsglM/liE5QXybu7Fm+5dQ32eYBwmqlg8CzUAOaO+wVRIzEIhz0Mv/6V
IZhEBuwjYbo/jrQejDH5+YarVfkefrYOZd8Gv62VBJKvsTDe337CM0NEWIRzFeH4rcV/ShSPrr9JyoDI+505TOt1gDbpSxKCGYwK9FlGjxBC0ArMMBBQBoguQ9s9vshgCknhJ+K1dPRHp4jaqBM2w0ZfbrOvK5QP
gM6LLeBHoKcwvtUQpChC6vnwB9M8+hjF2jbNP5UEfmibwuVfrBDv5DkfjBeoc1zy3JsW0cwyvWrlyyC0GcpsPf/qwm/sA9cteztAZK5sP+V2BI/a0CQ7spl/PLaokmCvbTivsPDKzMZJ+WT1BxV/2EJQ9T+Ik4fZ
fmPughDgKZnHy2vDdbQmhRw+zE74oz6WedmZU9oxCi1jQ2SiV9HBMkhWCs/VBDfVmYS85J/iV5WONKchzd6+ASdGKdfnUW3ofP33cmrZLLu529jhXr4/FMEal9/H0iveFYemVODJpcgYg3HjlK9GoDCbrfLvyfS4
7+npMK0+7R9o7UIr5g2KjSm6AMr7PkA+ox5/raU59daWUvSwl6T51wZRWQWsd3us1ahLYH1UzE7I99FgF4DfQgggCMBDF3gaWmQzPmOz7eHWa2bo/Jk0CJzMw6PhB/dL6034GyD//v6dS8ZruMBYuCkm+UjXHZQP
iWKH/TdyRSjOzvQkgPht65OUr1WhdwpQ3ON8dgg3qkDTTzL2hlnE+p3v18aFbr8qjyfTfLV7tB7v/IDr+oURwdSQJadfoDgdnZuzUz2ybkRglX7X4Zcvc5uOdrSjiLu1X78wIv87LoD8VQsilltE83aYGGlxqPXX
5hSvrGd+evKpnxtkjatTvjO67jGkH+C7vKkZExChkSkV0LyMVudUTVa+jHQqn55eRjpZMTM5aT+A88Qpa5hUUfEjKyAa6Ymmwmo3xqRii1/Vv/ju75fky5G+ftS4BTS37ZrqAibiv0N4ubyGzSYCQkz6NWEwfeiv
Cf59mKpYZ3yI3+JD/KYHH8I/vQk/ax/yGnlYS5/V4bMcdhoaOVDZ+MxdrbU+yJv2G8Fm1Fpfb7Caeg65aLvR9pUaemUu9493RhpsBxKY5QdTBx/9Gjn0o5YDkL7OXSdpOvsZxb89hNIbo9lneFsZTeLT6XbqHpNU
8hnTCI9p4v2kxQT1/k+eNXFhjEqiI2O4zD/zGjFS7nzDJ+vaqyWzRd6rGi5hxRBgCvRCmCz+y5h+XJQuT6GP2eCLFjALyuFLz17+sYOac7Tuz68f8F9GbwnYMBCJfDX6527XJLJSjQ5ZDpgjOCRc1lCEB6oujznq
U9Uf9qAu7EAvW+vd0APOLK4lM2G/q7Hc2wjQPjTFSskw3yU+a33tzGSXyYh7S+beu/u2D24NYymXKcFw6lU27ENR2wPy85loHd0IrX2dqhZ58AaT/UB1UA8CY+BskdxXxHfAjFkBTOXIRtLaAEW5bcNc7A/37yll
rVR3WO2E+U3Jla8cAvQOYW9tfp74PI6s5nZ0ummN0J6F5QnicYFs1bfQR7vugcq7LSU/PSUqv9YRwTeYY7C4mV4TRsFcDYWSMylCAstjbaWDXsJkXmjMwP25/BnBYdp0I3ECb7qyqKSVa8rE8CxM1H8gm7/0iDHJ
RORePFuldPBWetk6oBYDoQNoaz4cKSl7SCnQNP2Y9tdMjAIBXXKS1MPFKeXfcokqvvoHFgAWzrUbxD9ONBFqVnKijwPo7pu0k5FmQwCJkYoJ58Lnnw8G+yaWF3Mh88kONJPSrQctoPfa9woyA+7aWdXboLSFEuHy
ZpRug+6VsXBpW3VTM2E9VrdgrBfGErL5hVm5nF5UNEPPQvjVpml6a4CKgeH5jaJRvY1piuH4OtrwsdhGh2sp5CxTtmYfoF1HTY3I2/ticAhXtC0bQmHUm/1ocC5OMOkOMq8kHpgYpP6hmM0ueA9XgNXdTGGELW8P
V9hYKs0ie1mMdzY8WtMlGXJ744y227Al9V5yxM+2BMbA3YTeLQI+72QTnM3FAHRZnBuSJIzUv11uWhwcC7hlBIUJ3DdzKIHsuxkUoL+Ppb377WZoPW7YnQ0OJAqIbJcbIlDLVtrG8ZA6goSM8+59JSNgqLZQDSTz
tz2B3V076GQPx30/R0ASZRZMym0WTERsnqn5mLmkKMxdk6uoOnwUA/sENnUsmjC3kdLrcFLl8kOMyyKryLhjZjmpuBG9hk5LhqVd/BxTy6L/IabrQiNrIfrbZNeGOhY2i5hjQYvNhAoGYgsLnrTGkb/WCyFEdcAy
S+2FJN4wmpWrCarFMSEBuacPGqkgWxZ0UK2bL60ANIFKH+hCMFE4rBkCRwnyMQsuBsgAdIw9S/T8ycecHF6XW1lRPtoBE9sCb6dyTKAMCY2VU5h8L9HGbW0ZHV7X9xs/S2ZgaDh3nzCHTAQ3eUnSoL5LHlfnKw+r
MXq8pi0+bJjreY2hQoBrQBk1wUsXZ+IGrRkAGz5x6s0Yw1J6PvqzgBh7J4HJAzINA0iB6g7p43yrSGGtx/0dXXHcDTXBUVzh98EnS5fRenzlkplNH/6Qq7v6qTUZE2EuQWD2kuuGURfX2HzpFtrBYhcmC0DKgc7m
Po8iKJ6UJSaw5UNLWXjlKF2k6/3/nUABmHc0bg25HZUNWwDD7/AvSz8EUYUwByjFCbISCML4Rrz7r+3WDXH62XEfyqKOK6xpOFFKPuUXW+Dc9vQBRcCAPV27iREA6se506INsmv3lvH0zFI7vNcdwqWpdDHOZoRy
OzQ0shI/wEZVYVuGqth4J2EQt4/S1/CBsHsLHbvJWH3nY8OJtCfVoltnwWOJLHkfpT2gbN2zDydfNG6DNppozEQaEp5XaiDAdiBe4/2LodubFBmzdVIzpDXB3Jzw2nxjz9mVJYN619i9UWuBkLbIK7WYsyUsvAHb
ZX25atKH2/wVgQB7MUsytmHER6zqnXR+9KStvKSaywhHMkg2aGy1HlfxUmQLkH8CAjcynETvh/VOB4KmMB4BhdCW+Bm2BITF8xRuD2hNpDyNrAObT4HRuaakhwsrb9gAMtDw8JWap0XS8c3lPDY/bsC58BW57qrm
OSBx2cXn5Rc0kwWCf6C4iOeIrIdccIZAMJWW9OxMdMqD8AQ1o2MwGQ5/dvHLj4TRjjlflryY6SCVE3yU1dCB9q3Jlr4giy4WSrKbN88eHp1vWVwdgRZQvemCAgT4mcQ8TNyt8E6/LPq+tsJx/J5kbM+B5spjv33F
ZQVBEefIQE+Yee7DbHojrSDtr8k8FpxhYJuo4P7SwdZ7FwlJI8fj7nEWUGE7ftLKiqwadxl6795rIjttqRUz7tLsOZcsPkxeIxbEmUc4hNgVbQtPDztmWUZUmns2XPnlxUXfXxlDY55ey6ke4+EUxaSVBUhFUVF1
UVhTfrdF9KY2yGXy17h/hGsNE+bLLCjLjtIwZj5ZJl1b+ty5WNclJ7drgJQAdc7wh7ANWZc+bU+t8PTxefDMvtFIVtiPLVYPun5xLM+jyk+cTylII+tIdh6x26HW4JyU09+joL7KoSINZhIv9QWDo0okEYlOAs+e
tbBLJ9mPhjJHwHfM9d2KH1aM/fqZUonjHOMyHsogzTnDqlvG0clszX30025aPKTLVu5cP16watxuJEKoJIwIQX49+n+gZZDJrPDLQlUeyul9sOE8HUXgjE4pQ2davE+aOT7rWWLm34rAku2n4047ubiezws8ON4G
DV+HcKddwcr8aYTQDdi8HWaducz3RAiFyu/aMD7oPzPjWsVucT+7WS6qZp6u9nk2MsAuyo2GRjMplNo1PFPymlqU9k5U6GAZC+fo8V+Vy/ojaizbkrHa2pQUFjwll3q+Nq9feNakN+2TWB5TVrHQ5r95izXoa9yO
6d/TWEbRNsLyvqW3mXEkhxlYiXyNH4U/P/RsCf2VY/RtSW/49tq8JRqlzpik6SazsyC7EkXrMkOF3Chs6hAat8cX3wHcUqHAgv5x/8/EWdiEvhM70/kfo/PPwkwCPI8I/9OSB3ZLPJ8O6BnHO1dqfT2OPDvOauB9
Ffv9XnFW8DvwBI6FrH5RYNTk2dk2+LHdPmMUofvVoz+nVgGWuYgx8ksXq5zf1FkJ/7AK5C9RXOdcCemyUsogBfoiMy37XyJu+l9BwpwTNyemZAfrcxLhWfwiGzsU+shMXXwr+mRSV0mFeetsTclKDSCuNzOHqwj/
+i9v3tq+UyEvuWM8FUJQJ9uWFfNd7Kx9ek9vQPsOqODXyEp+1l/v80pWPkkE9VL1aoOx9yNilXOv5zsUtWMjLjn9Budqbh3BOF/ajj7ElaZ5TsvU35RRQwepDGBV1JnsqqqRkXbTtmsy+LPcOBZjcrGn1d44k+m6
CXZc8Fh1elMogiSZNhNHuvsz3zQCI2IW6BuRd8R1vCgn4aGFVJaAIF9flVSwEzNMYGSPAhDnFIgnVyUsTZcGwKBG0b7AhRBtbOGQWmG2S/Y3wZydsZ4NC0QOyC5T4/0ZAeYNR1pOt9tL9Mdy3Hfoph1M2p9N9lLd
L8kG5bKVcZBa3yLew9XZBuOOJOlriRI+HEb6eN1EZYvPjW0gkd1cFt1jFKrGxQcSHfcHe/wvrX08CnJGfCbfKsJdITfSTV5wPhX/eq1egv0KNi14D5VpLP5uCuHoun4Op5Br3nrO6mK+VCy758eCDsmutAujYsR/
EbQmukMtsmNwY7P+HkBBo0sw43onSkfjEZydhdH4oJxSzaUuSTCKDjfryuyQgVEmJmSXzQRA3+lSV5ByKZeCpFufmusbr96sMB6tKExlofiB1LNOI1tNgx1kqlIgdcqPGUZCRFzwTe31dNnuKOY7hcyh3Uha9pnP
xAdnwBGuNTywHiJDaFxluwfOqVG0PsA3nKSJ7MPoQ4JdIdEGxKMUvqe8gW3l/nkb7Bly7d4+978EfNVN3tvU4cyODcLKV/g+D4cItB5PVg2WGcTb9I5MhEVCIn6Eyfxr4J6Tz1Zdx+9nySYSWUKThZxbQTbYjpKo
6NxkUeEVcB/zzXgzcC9PEziuYyhOqY2+vPCSGWQjDMIXDuugz+QTXN8piMvJMmuTrFpgJ6KDZAH42hRB17CsRoJ8FpUaC+HRmZG7MWvzXY09MRkV9rrDyuygsV2vRQsmgomDPgoxnIA3l9XmNRk9tOeey10bc2yB
nywHcNvt//wikNdygHw0IHB5K+xnus3NUsoJVZpT4cUJKO8aWXKTlW4QXG47tgx2rtM+FoMGdkA5LX6pFIQA4MFT9BPr8LLrlS3hS5LnH7nAZD3KHMAoZRkpRW0Hf5bDs2QoxBegXfO5LM9LvDgeRhMJyyJ02bkF
UOWwZBeKR2JNK1R08jPQl0dGiToi5cJM8oOkJF3pDmsRj54GshM777POIr+vr2d25oQdKNwHYvT1WDN4+stB+7bbBmp7eizf2s6rvuMjEI4Lyd0gxPArcbC9Nh4DHYxhJfYDnVl9R5PT6+Ml6vQULCwFyx8ZZJwt
BYfvInDgmZZ0xbv+ogyUuOFxBXgnjo+PWmbgDodtqanth6cDl+bEI2LkGm0Y26orVzoIe9LBiI1TPUtzuWS+jobYHIaAeZj0ekUVmqPfzyAdLgLKpCkdiNqTX0PbW0iUJjYh1sOU6MWrAlD3cXpSsBwAXFMHNNiC
lCnBgolAbJbd91lvtl0oIWSOgItrDr/CLjYLa3yUxCm9AvYfyQAYwObQ722iStFx8MzXOBKb07eFcxrsASOpkqG/w2NKTT1zLWMdQIdk8ievyH/KLySmpA34aLrAZZhhuRslOxfosaBSkJvz2wNier3GeOgsher2
s365MppEXY6BwJ7EWw1Goavdsgxv8h0RHlK9dhpnmn9vJDUcgaeLCx71yI7b1KFy7IJywpePOdyrgL5Kzh7WBob13e2PDeXQROKjhEAXESAfMQRHOmyrKBS8nrms3kgdqFO1SaC3HEWnOWUsFs5NhfLg6w4RFDQK
X8JcMFwunpp18OVmqxUzZM84XsdvWXoQ3cuww+WnTou5bcYoxvrP9aktWLKLsFvR3pa/FnzsttFLLoNoLQLDcR2Q+OOcRjL12pBNqjq2mqPDUhYUTgot8NuXHptDjZBFK0ycXszqnbrEKCqjOxe/1nRjzhQJeHsN
EnXTfo8sKZZ69SDt+QhmjZWv4tyJZEGyhXJOIpOFuupRkDjcBGbbh5SV/VQP+UsvJ3NXvGXFGBNT4jqms7mVmfAwrBKWgTjAJFG/1xHAhMKNz/25nYgDIKnbhdpj1L2ao8s3nMCgcTFLAAcJFk1/qDNF/IUeiRib
IfivAP+oVYijpv2TWw9j7RWNwgx3+FAiq8exuaVw6Zhs/g8OK32G63jWUC/vngaUDg4EygcEYikoNzkLuIZpWLY34pqFgYH7abrfQ9/KNbwKwOQw8hZG8esBq1adDz87mrZwG2bgiEd86wiGsR0212BaHoB1Qh2k
+gzheXlHW11HzMJ0T7vgo0PCAHm6eWybm6OegGZ4sLnURUWFW3L1dwa3h8xLZrEnEgPMLmpZwTJ8vWIGWp9oQrVJ49suvsObEucB3bp8XIqxcd3TcwHpemkTW/NurQEJncMNA7RX0iIOA3Jrzl/OknUybm48WQMK
CDjlpSinS2OFs20DMBUsAFjOMJEAHt2h51KIbakkRbQuFwheR3AXUdoH6QO5vGtY7OuWSYiokbTU0yMjW33eO7BxdKL/xLXb6ZBsLVAMhBptzbbF+JLS0VlIzXH/pmwXk13CPfDowMR3nfDC9kSOnpE1DToOdcpt
sZ4vN6mKGfw+BmHZsbnd0hhSvexrVTB/nxk4KW5rpZbNUXdck/IzWQHjjL3C4AyYvcoO+9tf7QPTNPh+nsEuMDw7W3ImZnSOoR2BXwH81JpVjz50F0OOBrce3zla9x5LqKfQo0o7Q5Thw6ZTsl+5UmjGTUNrXkXz
74tMBp/OuvUzHH92/0w2VC0+vNbbU+ljhB/dZPol/L1Mcldiw5nIhS+/AIFvuzze77fbut/iEuHcpV+Ni+hdGzoW8WxxNc3m36opBGk5m9rCr4lvKJVMKsqalzOPKieAug7L+LlEs4d7/hLts5SN12JL2inJdOl9
gjFci/7Y+vdAwrSe0OnyFT2+rhvay49fXRGnhtlVt8z+6t8Pg8/zVb6ZP26Wuetef4LetaET83Iz2f79j9qG3fBs6q9Tr4+9M/vNJ8z27gJWjgOBoi7ugL2TU9d/Jrrs+qwXHkxaf9XmfvWoppntPn/IjFAX6N3f
uGYCNH77S4zAOjz8XLLOG7SvB8wXs90LnfcELEjt5RS0KIvuhdfJPxP7G9acfP+D8+y9B0XL/WoyKWAvXtdrKh93w/THsckb5aegp+nl/0KrJz4pqNL7C17ho5zzEX3PQ2NOSybb2dSvqd/6DMnyTxf+nmq+5Y+3
rv0kdf0nIReNCTK0f/2ahWjauqOn8/eGZFTXv28NK/Szt3pUAzfSL9x44VJCtTo1sVcoBsVH+hJT89s+UVzjevrJRs+Y5ewS8glCh3iTCsPUteBOB9/FJ79aFvhdSdEOnDwfeI40YJ6G8ZjwU7omVshesNtERrO6
ZBPT9frJIfXB/xJHgWuZYM5MsKDapu65zy8n4Yny2JYs2vvzdR9kxDHnITfSFGPX8hDI9Uf11oSmqYCazrMAJIe1VtDVIZQTFVk7Zl2HtttYgwhymGnJQTDtwFF3SHNt+AhMZ+tnMUhGBMZT7W0UNqXA99Ak4PPC
O/Tsz5r1NqvmVPMGebDe4rmBMBgvM+msEUrQpDHBHUXLWDOnQqwVwQIgK79DQ2HeRzsPg20UiUv5eMyHCfyF32jb/dvnifBswqX1rCAIEAjXFtN3OOCpsarAAtl2I9e3bFGPfR+0U0nzYfpGkau2otscxh9TX3HN
FBPzwHiWLZItPDv6grqo+dH0/IHhxweC+oHJhzCmhl2ek70TVUqIHuAU4BTgFOAU4BTgFOAUcPpYLO9nHs9X1/lHnL9P5+llWqOiyQ+5XI7UL1o+vi6CLYZa9RNYwc0cw6SMmB3nQjeCjfBW5z2zJSzHVn8itXJ1
0dnT1jn2hhtCupkHp7UdJ/7Fc98oI8FolK2q4h3lf7+GQn+qZFc5O5RdRdYzmZUSb5XImWzzppnv84987xuPKmfBC++SsffKszDhgii4U2yn2/HS48QOszfFQ3JojgyV1cuYs7/AA+AKQgeUP1pVeYq+h5gtcv0o
+K/EgJcS7CRyvPyHevfFzAD+sa9plnZcDKr5xy8F4Ckn0xXz5nIcacJ5263Ga91I2+/PuqafjtQf7Fu4zf/IkrO97e569bXYX2qpn3qOvlB6xPWPvfglLtfj5fVsJTaIVc7Aa/DZp9b9OPqWIKjh0K/xNHu4sIlI
RNhh1Nc3P843Y6tJZ+Hn6xOjuQXxzeWqtXA/WxaDfoS6LWfhAUH7kRmlNddsNG/RPdmwwFp9Pf+G07ckcKnnjFW2il9YcqlIQfAP/ZkrACKb05CbCCzl+M9DRdvkwQnvsz8Or2TEhtWwH1VA9n5roVEYGli8Dxs8
k62fTWmRh8KtSLfvWVPtSihGN3bDxklY+G7m3Bhgx8aN0B0Uhb2qbh7EyISIz2wFhEyJG6swsUJQ8LI3ruEhk+/JSJPKfu/HO/oiVRVVqvnQ89xu1lSkiDnQF0naHn+LprMbTLdPqy3UM2H5eK69iiocR6KJS9PQ
xynarsrBABJqc0rEdroiMPAngh2twBQH8/JoJg/8FGZAyGNxA0boNvLv0Tzuou9iaHb9sczH79j93LoRw0apEuPsiuet4bnXBgrwsbgk6MUs6lWMVWQ+uIxoH2iUmfGpYWam9vBB8yedgF4qM7bZ8pfGFyK3GPFI
bEEpNuZJwIBtnLgyTw8P0cVcyTNByiKeGw/QDzcNjibjBtx0CKBhfv+WzvPCJ2JDP5Yz93syn8UXLnz1zKrnfgNYh2hOXGdsaATUmvy1xODcS4Ogj5YAJX9vGJUPEnNgILeHdsTjDKNotgOo3zBcnLzQHP1pGKrv
4cSBGotAd3oVty4K0po4WyBFSmj/eIn6BhF84nJsRGbXo6UzmPKIeAssUG7OpBy/8PCIjjcb/8DFVkXIE8R9SAuWoFEr2hVRf/jgWGIQm6gkjOt4E9uVQd4pOJPH8a9fTS/ZPZieXRl5MwBEYy5ka0BqxR9KZgS/
zmseWkmcEnZIto3wyl5OuAD2pckfx8SIG5EjOdWImv5XRuJKHHlTihsCF6U465kHzlyIlnoNVGY+82bqBXUFdWUa/7uicuJ5xLwYw6NAhkcgKttPDv+C/Wz8Rxikf4T4cGg5X2GR/9VN6N9hHY4WQBKZD4L1mo0J
6yOySlQ+b07m7AeuI6yQ6G9Gx9hVI96Fam8xBNMI1FwXTec+qeBKdSWNT1hatzCCocrRNxeTIaSHdDsn7BPPdjVze7+Cxqd/gayp7v43F7HoswrIhwC45rLtq4/10uMJ8Wt0sW8uMGpI0UFaL6rLr/tjXbikM029
mfaiI4WmUoQeuePwKH9Vj/KpwUu4I+qCjIPjwhZeOlPMn8fm+NbYgHN3bCWIHSJAwvhNPt0JKF40Gqi8knq7g6KGasq+80u+p0CArhx3FChOW4JQpXJyQmBngAp8jbgyWodahoJGb610V0on+NLiQFYOcNX9WgyZ
rhQhLRKbi0zsqI8MZNQHNtJQWQ1YV1SBOQcDmnZTHu72ALi6yUAu3fTDdPJJ3tWap6JQzHcFiWsVVi3qjdFQpoGgq4mbP2STz7hfrbZEddyQ/jpAxutQzrmgbQTJemw6bT0xK9+xb1POorr4m9gyZY89RAwkxdDA
wm0KA7eAw11IAb04XQX3HwKpMemy0xM1OfYV1IgP9HXnq9+tj9dvaKj9CSqs0DHKzwypWOTY4TDpQyJvunamfGV1wKnAdmjE4F8daoBRKopvqFfFWh/a5tUSdUWYP6961cCq1r09ZQVn3IWV3lbS9Y4Bjx7ARSGE
3ybN4G0iH7Osdgkzfxh8dah4JchYCQCkTEmt8dg+mFqZC9xcU+Aqo71q+LY7eY0bYTBwzrSeQWsjhQF69c93tmq4ojvZqyhwlFAzEPtCAXYQoHZPg9k29c87viQq9vOvu7WcjNUdPEfNszH0ciS0AYuiaHt1xdBS
U9T6rE2er6ge1FToa7v9PVkcGcoaLo5jTJr4QX/1MdizgvWvELXmf+mHv+f0O8H/IUQjT0XviiOl8TfjLovVRzSq5go2Bp2md9CbbY+j5VSh8ZGDzgew79XLHq5ButzvsWgOwpMcn1gekAyb3B5CKaUv/LpCOPLC
MscOQFgdvO1G7jbJgUiEt3H8fQgMarF//F1veBepCOK4vp97+emTGl68wl80m6l0daM0xOMAO0tv/GGCjWuJyrMVuB40ABAr0MbyGeE0LHM87qyT1Hs+3R7L155Csu7psjva3GC1xBlyhtw8iNn7vonNEXhbG/+c
cytZwAPr475y2T9+dd+T9aEYPXSaRLdVa/nkMO6JirqRYQGlss06myV3bjlLbfxSu12FG6Tq6EG1Bi8L1qfiiDUPfKNhdVk8PPXDJ73xbPh5SKFph+MbA9xLMarQmEleRUvmEEE1ikbQIq59d5O/d1hXP69Qx8s6
iLpqPbCPlg8jVY4t2+RH1PzBj9/YdHcQWLFNY7OJUM4sF5hJDxXS5eko7L74Tk/B+BBfYfvmkQ7i7ohwG7ecQ/xHZQC9sLY1brMTM5NnrAWIk86ZlRITmR668GvN+zLAplUR+/SHeeF5WLywbIyW6nc3hgnPUUMK
5jYEHLNNlUm0PR8tpX4vy2IsevnCWTw0ZRkjwkxwdsT/39cz9OHAplsRxYP9U/SAdarrHvZB1vcCuS7Gr0BuKekXM4gIEmHbT8a/Ny/4d5sFOPjOmHk21/9UeFImPOmqLuOO+W+A+UoYipzE35ZKIGSJ4x3fpHwY
rMUbK5kqflTuynOixQ65V9rV9Z5GOXK1n6owwgRyKbRwZcPe7HRvdLVVktfckThlXoAPgljwFrVWc0gnG0OKoZG0buobbfBUDCMkfFnCnD2ab9DAldUD2OUPh3hy9SUCO1YnSMCI4enZjLEk6eOZw3OZNmbD78BE
Y9FUODKz3WS/sJAqmVSxtdjnw4LqeRKgaXJhbDiWClDxVNWaGYhdCC0RvH+CDxehNnSOaIvBuGzdl3bdXKdvmrShELransG+hbQyiMuq7S2LSAtlTRkDsPR6z+yg01jajP2KRxh1XWt3umXA5fphzipeBNUaOQsE
yFUrtEzGGC2YH5fno/JRs0rti6XuQDmKX7p4J8tqMQzsIH0i/01lH4cdHzKWXUCYW23jefHERwGb2lTgImvcxTkiwC7wYg2OrfTwYg+5JwoJTat5EIm77f8K4Ij/MQaXIs0E/YTZFwl0Gv4YrOZcGBFLlin5OJbi
FhpqwfUyicHl4BYG1HJvi2Lf6o6IWt4HiX3k9r2GxoNyV/wOZUsTx2o61GutNKYiOiVxeBs2VJaziqHdOtgkYK0JGKsM2AKKwK42pWZqt4/yx7CZDza654kejHf/268Jx6JVhR8Hg0lCN/RtOhna2L46dEWtBSLC
jr4VvJJYXsTT7nNXiVNUukvr8DsWY4FC4vQyuM81dGlaHxo7XN2yeShijg5Fu8O7HPLloRPwUZ1yh2ZQUf+d+EPxXkhd9Y2QDBKvfDduGpb9SSvVHs6YKzNf16oAwbyMQhXXa8j6OKBBmj8HUESvzOolWWo0d2yl
eqlmwQs9jBOLVu3kXh+3ZV+7QnQ11Av7YV7c1338sskRQuH226UUG27uEMri+ZSzgxhOSjcS1ggjA/s0DZmRV/1sPMM4g/+5HVtNH34v5l9cK3cY3FBpzOZRxWJnjOfyOwyZXshmmQ8jr7ayDSFbg+/99UAf4xRW
G0RGNsWbqK35Vc8HqbwRtwYvrlXst7hYjyk1XKCVD2WLotJRp7pbmUUqzpDrMuCwhhDn3zX6MiXNCQm0nkhHcDjXDRcBSVOJFLMBSpIVSmj+QHDvJD0XDZ/HNjE9HNcnL2Qo68m5r+EUSMYx1waPL1hnKInXmSBi
V04njWTofNwum1tJzZaQLA1Fq33lGNIl8vhUqkO61yaaKTsyGjA2SlLoRudz9FR/8Z5NgY9KjdHYkqUWDy+VC41Ko7mn1UUn+QlgJCXAjYAgOI8lZxZnGfoXrCpDX0+/+Nd8K8rC9dH4lZ7DPcWyel8d/2p8GWeB
gPOYUUjWXnrjPKjjREFwTLXGocAgLOyMOYIPEkXU2qkDzlCCOvpT2C6YPcUdXIZggk2CuT0Duvl4PxTyce4oJv859R846gPhl3S3jSm+GDcH26giEXrcfgNUXbeLLYxjWUC1oJpqNnSap4PZBF3eda7AG6QmhWXH
Bob5XShdY/C4jkiVJ3yEEOLpNEMGtevyFC2Lq8BGwnrJTGVCekazdXTAipRCeS7hQpE7gZKL9wxEtt0MWRBTIBukY7XWkpQ5aTA9g4dmF2JyrLhJNnXjLpBOStU44QsEwozep+N4+9iL5W6Q4UzrBnoUtE+fLhzt
Pd5J9D1DB3IYeDDuonZ/aej7rdrFRKTcXHsIJwdrMEyAXtmX6a9f2yOB9nGHwCo4SLvb0YazKlmNpIT+x7Avk+9//e+j05ndQEpV8oTn3Ko8Ec3twqEo16lR8MBTMrmH9zcaGy24teJD/hxX9tk9PL1Ym9pZXR7k
pvd4hMkHl4edw83D36vtjdZaGQwn24WA6j8PDPO/xuk/PkR5ilu4d5Y+p8O6uX99vnzxcO/77AiduKVTk/AGmKFH19Xs6g8on2/vXab7HpSHf/43nvJHG7unLqMJgROsycwf1yC1g9kO309MU7oRzd2F27ULvump
K08+7aRanuF7j3FYtgr2F0cgOP23Fu9KuG8Zjoo//nxo5PnUx9t+ViVvcT9m3y4tH4aygJKSYPQZPBr6KC88HFVSIP0glD6f2WBH9yLnZUxuOC6WI/ZH0B7pa6kOpQSMf5Pci/A4wYWTyz7Cv7ARXWY+lGxzIyX1
2L9zDdD266TR/WjAk3KEI34cT9xnm4eVaxZesvKK0vsfpLm6+U8xaOcIubJAbcEWo2ju50d9lszbmX7Cd1kZw44LJR4zHuUl3859m879qphYlcwgK5XmdaXnr2ETn/0HaYR6P+dMf3drWKs4gNrQeCuJ+0dHlx/P
MAsC3J3DdxmFQh0pkj1gPxpgaMwt63k5hmo7JazsZ+tlOZ7C22lYerWi2pKiI7XmaS7tHEze/20mkLAfz/SOkjuuxIpsHglBE5tfBEI347JliA1yunDnQLj7xhd2sQeCE7Eh0t25QR/qRn/262x/OCA6Ja+UFe10
dMRWIjoydXycRlSwJQtyY3pzL1doKpkEf5NldZy1ioEYzrdacTedIU+2ACaqJFuisF2yN5bw0HPRxDAf96zZZ6dk7zDg/Ay/LfjxjccFhhqh/MFbOfELihPjri4BeZWGptUUQMLNerTTR9DtATzoO61yWLVVIY0i
4dgOuFJpqZkbGoTXUT/uiW/Ews18sfH0Y9OCH06evSG14VUOMW9YttQlD2iOzd2z0QzfT1R7hjE2Yrn7HjcPXkY1jsSBoeGOE3La0btJtGlTuhy9FCPBE0wCapVqZShQtODvjb1JPG3TtAUSk1TTVnNi9bCYFiC/
Dl4EdLUth/Y2HzEOlcbKOG9izIvS+EtmvBGA+ZiPsGkQK3Ko1gjrRO1kVtukWXQb00vs7Uo6gPge3GF49t7XB68ivMKzNh7ieT/wLYbOFc0OWB9w09Ze7X7B1yG8x3SBz5JcB7+p9/j4FzjcXyB48qTEzJqqP718
imcrazvRXYQ4n1GTvStjRTpo9KWOQet5jUKsI6eLTp76K/OTix6pzQvPz7HoAmBiRn0AlMcPDQ+hw5K02kUxxCgWWNxR0eZfSmFo/GpT6OYNv4zCH/ndovCbfqQUfmgb0qgXqIq/L2nLKbCiwGQNFqgTNEC1aGpL
yc3c3LZZNmkF57d8jbLca7jnUmpDTDFD9UOobzfTZilAV1zBrn0wqJbcw2xrXJYE7leX3CB493LiQqBvFvrkm++ngIGCE6bn2SPl+kt3GBYyScX/GRPk2/A0rJSWzIqTpWpiHfLEbeAwfppbuuOpgbMRteDBRqH3
tcmi4Pp+Bzlg2YkuZAd0jIbTwVdKlsYYB0D8x+UXajnvnnfFlBLHzxt2XO6/odBhpmnZaqGLSgF2uYYYZQCYFWPdHTCMMLR+4ZNeHdQ3iEhyg1+LMUTjqT4Rh4Z7PtKItJ1oGG2fjok5DIi7EydFO7dnLg3/dIRp
5ll4sRPpju3LnNtOtUW7ce5QRvcgzepAQSlce7FfBsYKlKv5RFSZ3JFy0t6reQwqTTeNl+AI/dIG8JyvytDGgEShMzSlsvfaNZTUTRfDUXhuzLWcgJn0hAMhVSJay/Ca+mjA+IX8R29x6ExpdvQ0d7Pl0oOyrF6l
BJhS3GfhxuUYxVYcsPJb5ZkMd+1TV1sp14e4BVPvgRgzK8SBXfmvM1qwYmhWDmvxggq2qDK/K5CJFtE9l83QjrbZNXpufBbpxK4IThvzOfpJy0WYyWWSJ8OpAVtoHuP+UEcKSO+p86CIqfXb94vGpaOZYEibBKYg
HGOOeOsgg/L8XBIXFs2hE4CrRYRs2qKocNY/uplDUJ1IVePFm/fXs1Ny0DGntvZkZG0QZBOW5lbW0fYtpNTNXQm0ig9sOW6G8UsA/iwanrLVVkllHNq0dnT0amOd85fdoOx23mHASK9UjEHnp0/d6v2LWa9UfNVf
Xo4VatO7E0ODykz16+fT1/41k1GDcyoVTvLcURo2lVBJxJPRmixBeT2cgnkMywItbJ10+xHL98w8UDXchw/vflKkLzt/jA+S2+Ckt+U1d2OZskc/SBLh8bHptRIr38DMalWtJuks7MMz/ggf3vVjN9C04PEeJBQ2
69jktJPNhtYP8KHGOBoOVXWeV1i9Sh7eO4+Y0VrFReXy/+mnd9Tj8g/hjWn5BUFYAytQA/1sP2BbSolLIuWf2RMO0hR/5I/4mfbllOEhSEMY01MwqEmg8DA6jnfURim+5dZe+DoHBjQyspaDWkS0hA49iC4Nu+mw
knoys9E5zEo1R1sHA39X0S11/qopGVvGjSBaRHhEI/5n8qhV+Qq421BtM1J/uQqpWj0StJAESegWdaNCvy78Q2l+tT6JQPlhsfvYTdGn75iPAtUg55Ibt1kPiyZKGNe5TPYwgQzKI2Y1CghKsxyYUXNOg66hhFJR
k+DvDDoSBjW1c8FWDZQ+WwZIl0gwH3v+yfx/f4c9cWoxpoorbWvt7d9xsdfr+/oyFc+XRjiOURkZSbykRMBBcZDmAPteLqguaiATfY2jaJRRs6yCXuY1+XQWkl1eNiEJN4ocislbrmAfnkyq2+PvGqsM1fyrXNKE
RYE8U0vMMW4NCDS1xVgEgjxB24VuhKNiuF/AHRE9ddBLCuFaCV+ARM5E5RiZaOnkV49Vh/JDq73iOQAeVebX0Jp6B4e5I+4MXAFXH+iKOihQOv3Wq4MqKUaM3OxtaO8SD0QsUaaY2fKtoaN1UQqXKsTetK3MxjBn
IAzb8lGm7dTMOL945/ox0R619rIh+q3WbhzDHD/pIi8fbeviUVSCsMgdEAhFKrZm1gSdXL2cqeF44A5F+3WIOlX0X/S4ReBJNlYJR7QZxuYgzGe1GoE4ZZL50G28jQUdZmu6cwdSjGHVU6egpEX3NELHpWwu5QCv
RzSwqnkb2isk0TJ3qstjSCTnKvkADPq5Mn1HanQ8i4OqzBGHh2D9EJp8chcn1kBz9gus2BoEmuy9GlIP3/G7kKE4P8IrL5lhm9c5V7p/kIx3WDVHakj6XyTG3f+rkYW1zjZHYiQykbNrg+pR/ojqmCMdBuEWYGnM
1FJ+32v28mC43UZxUpQKDdEJRN3ZIAX+MQNw67P3j6ptpDrrPQdto7myaP2vYha4zHTp/dB6lrFmyyMWx34jo2vaAR43BdJzO/MvpQtVjHBYRneVYzhHLysj/zVGasT/oZdJbfHXkv53Bkpy7cx0Ro2nZgRI89IG
bmEUVr2O8QhTEFDJabxGzZS0XN+9j+tP9+nc+VD9/YjLHwTGUWGDx43GSkC9POJwyVD7pHToKkh9nkBBspdXT3fIgg0Bb3lKNk5lahyjlNa9YJFuJsbU52CKc32D2tCY3S0EHUlGu37wCsQPMwtdhQsCB1I9ysev
vn0LK2bKeNczAuVJGMYa3fz8FUFO4wyjxJYdrBvS3vLEsbWA/gXosG4bkEilIXTNATsBNA825zctCq+BPcOAhaA92VitjZQHZ15k9XVTw35uIQcV+3WSZceWy4HcMYC8J4prX4Evyr5JcUeeaP+r1mNoCGTJkWUU
WXbglSR887RTV/BriolUAUBVNCJjXuESUyAuVgLNN8Q8NFhLpYQ/IUgzK4x+r0MgFOxBiyHnIA2M+ulzo7o9IEFwRYv4aFkws4gQWP+HUcqslWpLzNAzve+nhe5TmVMpCyBRySKYzPbrfr1Ljbk/v0zlMSvwuM7G
16Xcq2a/ySZMXa8VW7vKdZB1jSB3tUAcUZrczfs1pFPwWwtwWVfQBqvqNxUZZWTvEOEgJsHomMdKKKARs6mORWFgsl/WBDZHcagSNRyz26PB6kPbcdQFM3Dw03X1+2O4FdBpvpezaKFyNUrs0i0bZYL6Agsb5yxo
MF915+d3WNF21qGEsoO5LiZyzCJJDaiTB8DWizGwRVqLmeT93mShdRJDnpxlS+wkcBaLaMeX4XZZHPx+du3A+y3O0FBan8/eNmy+hdwFtgr4DcB1X0eeSM2KFAV8CLb8Lvz+3eAhbzYkGXuQ61Dqjj1WvyABm7uj
Je3xFIkE8VRXI80ZGy0hQmgJe/XBrpktZGs8ovRW7HIB2Zqr+x47uaN6+L0JnfWCXWfoPiL3hSfXu3BdVjSVxRFk8/R08hMnpphV3eUvEmLzvLvFgsVdsX9r7eQOjWZOHOp3WGNJso5Piob1t+q5sJWvmNVOR6WB
qzjZtgugosPzZh1T37qHBN7zps8Gg5t+5/MQXlNjZ4YxEpodnt0913h6IpFgiAfFDP0uORkcROZkWUc2goKjmYu573Tu6FAuEQnesSv5lb1bl4FBR2KPVnE78RmLYC9tEmkFqzA7X+g2CnsDW7tx19r6WekIPGhf
8WKpbt5FeCB+N32gbzdPgh0R6/pSDe/ns6z8GLBbFXbY+YtWcRK2Nocj7Wa2o2EmLngZfil6hOmZJMkBYEglGOqmJgH/nbQ65q4xhbgVMkavd0f2b7gxZzPwfa0pvW839608w2L2K7l7HtC2EkqlarvzXUNozdIK
fz3r7nzHh3kH7aEW14CH1znu3bRpIC5rFrs/Ub8pzRJ0p/fcXaPmUDipUrMvRwlXp6Kms1bsC9/X8YCQ8yNphNHxAXoV+9AAPr82HuJQ03dL9Osct/BNL+Uhwh2zGRhcAmacKUTVrh18D6c2qupZl/4ybCIf6wYC
h25lhoH+OcLHmSwtyM65//7H5xK+PZ98sT5BMtbKTpI7FcQXgHqzgOsjm/OBbjn+e2sbz2hpxGErIgMnUjN5TH1i8udOYCQhuVmaNbPeCl4Hru5CXJU/dXFo2Xl0QLeIvff9/SCfw5pOSqNiPhHUND5wYr2WApLj
ywUlsFgiA+uofry3TU4EU7F307oVkiuPXLpXSxGCHc4QLoj1drDBD5gPLlCxLEM7iJNL3HQIVYE/32Fn2wXQRBUoRYckwPIYwVgXdBd1dwB4f9dKvISdvisS510zkv0I8Zs2GBKXSUnQKwuErNxuqPr2UxxTow9F
TQDPAO6Uy0tEEqA3toFHaUf6lwUDJlOecghXpIgrYEbEWAIIKL295CfvuGJ9C8xaoD8w1MRVtjV2QELhHHTLGE6z9Hu5gO0c5Lt4BmTAiHCJ9h4gNQSX7EVK+5V+cGyoW8gUsHAJZ3cGCH9B1njrnFxaqxXJG5oU
zO+nwWjrMDKiGf83sY3f2RaHKDdwFlTESREKST9G65TO43qbysu7ZkncNBfI1zjX6+nCYe7AgV2e9Q/ULJzoOkF2meYPmLUZezdqv+oNYeikuKvH/QMJAebM9XUW9/zxR0UQYNtBFPRvsUrc/5BYHHYxP9Pdah0Q
Hte93aeCCuBibPdyfA/3vhc+Wdvaffi2/8BGeWOQH8sXtTC/Psv9O70Zb7cV9gTUUA+RzuKtbpZZbL8sZ4bLlAXO9NRUx/4AWS1fy9Y07ttn++O99ssxzr2Zjvt+HZ+9X6blLkdQozEclNCUv6ffx8V0/3pa11cu
H19xH9tJtDfXiwsXYFwgi7ZDxCI6kbnw6mOWU4EIRz5BT2nEhO0n9g7qqz0Y/L/PmZae7JguBQ/AmJlHnIsow0N0nqC9P7W3PBq1ERNpSE4ko9l6YWB8y7Jep+WSuqHZecLdU06nLi1Wxznqs/q+ncQKIiJ0J1BL
RIqlXXy1n96nVqlE55y3LG4MMTYMXRF5QE9FPItkFU6UMcELGl6zd0IdEo4i2jOO28injIzt7aiFVrQ7mc60hFh5KpK08wH83O9KIoQysuCdnNKr2Rf1y1m0FYDKORCLdaqnsU8eF1q/K84gKKqATk2rrl44qDvh
DIyWKM377CA/sC+d0CpZu5wfw/ai/0gLROPWQAtsU4Wa3ebemitvvm8kdfJOfdLCN728E2f0/ipTyE0mTj/mAJ5ZlpehtMuHyLXyYQGCy7LBrn33kWmdhe6jua8xGvDShQrxQGiVa/kg/Ox2rQ6XO3vjCmeX8/z3
SgqUcZR6ophoKTTqJN4zePBfY+nrXzfmpDyh5Nku75L+uFRtcm7G+Opca6xVCU/dAOVVyG8tbR6EIzDFAg1LhUNIYz5iGA6ZeY4XudnEDdNurRpy00rWsAugvCjWUORWCDNYg41AFCjvLnNkUhzH36EuVMkjeNYa
tAvPnIOTkyqGBbhthRX+N7Va8CadO21YhLLtEK/0Q6LnKTZBTgQhrITGkKCHgtGZZ5Dfkys8l6DzfJ3W2w+SPuqpncSyXf3dY736w9YRQSnFYZ6NlkhZMSNRrAH86Lrq56EzvNIO5a4ZUbtIbAjYwIcvxhmk1ZN9
7qGwombKmxkIsSxWvWg1I6nT5Cs/MLawskurpDeIpo+gnpYK6CXvG2kuejUqoGC1JYFiW9KyxLy29ZeW6jnBH2Ezjkvf0p2vS0dKHe7imAxYq61ijdqwE48L+RsfBczDN/Dhn6l+26W+lcj9TDAQN1vP3GNug7NL
flijufAth5++Aep/b1cMnCHZ82bjUbMQurAuphVfPIFevODfS993efAh7KrfLgQ23pO1ojv7rhhNZqljBqhJrdKwjbaIzCGvF129Zi0J4+SvpTkJ0+Irrv9ANR+0dm+fg7H06++O2+9GsPUkmUmNOkZOv85mgYet
jWtfDWZrzjpW4/iV0hKJpLzJZ1/CaHnYdlwu4Qi2jilYK+T8unvj2ALjZXs56+6C0LBAjgugDPKh2qT6ptxcLjYw5b5JNZRaqVODeZ3J86QAxOZiHVuCeUP1r7aEn5jTfDZ5E0DsV7KMWsgIsrzqMlyomiMp0k9u
54xM2mmUYQ2gm7PL577McjHZY/1eRYq/ekJSxwmj7byivN+pASpeBxfloqTNAhnEMmZ6H+BwKl85aGAiWbpD3ThvYX0baTNw49ypf/JM0vJPowv7GDZWZUPMwTGWlzt9d8QTLP1an72dgxt9ndQxbznWF7jTCrN8
taAoOuKFZf7KDmJpS8pTFTWTWi1GIRrNgOcgmNkjdvhG9uRInPyAPPY6LP60Ah5cxm1Al54sa2+ZH59K3B/bBuJr2zVsXUchS/OouvdQWZIs3ER05wxoAO512BuLP9/UPuwAkQDJXn4zTGB0GZPb7VK6v26ct+Gx
HDx+pyk8LhTXGpaXOuTimnkL6ZI5QKKieZurW4BV8SYLW3F1le9gW6L3BJ+2IJj39jgGF9+ZIaU1nrPLb+pbkQXba641qmjl1GZoJYyMs9Rq1IxMXCZMGSNSocJgKG5gkZ5p+IWStU/OpbAZcC8/gw/SruI5dwva
Te4uBIpHXBOvNVWt4qg3Y7dUfV+xezNEDRR/WIG1HNcWYz7iCR2TUcxoji0Vvoag45XG8MWAkrI+Jm7HmbP3eewABEf6RZV/F16uihN0wV8jzjXLOQsq9jFigwDL/XBfPLLXbSx5RLXyeB/ED0sO1AVI7tm/b8Jn
bV4K88NVcJJLP8LQY5Dax6zcEMeDela7x2T8lJM7TqdC1BY3cy+hCgo4lrt92o49HXUOiGlDbcwDUP64o+onj7rTYpEfexU39OiFlyVqnO0hXGZArp0Cx/VUMLy9X8cQk3ZJlOJRcEVul1MWjfq4ION2pSjVskYs
SNEwDIpB+qPCkYm84prhm23EnKJz+8jDCM2V/Md7qiIZsF6J7/+5K6JunICMfVKEmy++eGIOb1G/V5cuCRpUoQgaVQdycFBjiYziuipCl68oyzI8kJkgnUFrenMMwKARV3YOdaAo3I8P11+6aS5kP14G3Q8FaXtr
fvh5B4yaiNklpV/0l0fslMt3F/9KtZnnYr0zISDkcrHO+BE75GB37i8mRlq6MbRhJ5Y3dMQqgvTMYM5ySp30F8R7VF6fU4/rgq4BoWYDsoc0rl1DsTkiJD9tNO6JIhHlPdQOSRhwouFi5rqxcuaL26l6NidZ/285
DDVLdSCGBShQjehd4gsMyqR4XwgCPBHiPBjLG7Lx3EvP7lysvzU5yTSaYBw+Xy7Bo2+u1scfH5KXvMVNMtEsCJDK6CXT/0YbAcHzblt07JvbW/8j71ynwsbP+W5dBp0UP87LK1er58soF6JpfbloN8Py7NVF+HYE
V/Q4Q3pwgXCubJLeWoy4ZyGSt9smNPHEgoTYcczoGzO0VI0cTtjpPc3EQy0kTPc43/oM1HHV2gKnXKjzqRvbOSHms2cs9frWaopRKx6/bk3y1TufcOkZcSJ3QbR0BITSLUiAYMF6xWXSiLftCwJl8vFbOC6ZzJEF
Ldll2hXhW/aus1LJqQV0NcCUGW7LJ7UmDQqVESLp+JAbULPTfBFSFfX/twAYWFJ8/g5vdDsIAzO3GA8SKNc1D6JO+wR9U59zkgdGajubDdj0GWAcXnOb8kGdDXQdQY3hEGgcp46gnYIwY3sClTf9vK53hlQu/wUJ
fWVYnBPSvIuD0DFNWxhlykQZhoaVXEkMFhI4yDuIJZwEQlj1Sbheiuv8nOVJMcC7S3o2ccTLhxqgrTKAFrO3Dx83Ux76+AtosWAxPBVlfGj50ISlfY7I3MnZq+dfLQb1YvGXfJ6eAjZFcCXZJ+NMLORYOEo+vaFz
LEwZL3q6bSA31yay44rdR+WEYtsR4CkqeRrdzkOgC5IosdN/kp5PPy7+ImfZP3xLlm4qGwzBoHVhiDCLCVFM0MIn6QrO/yc3i8sfGG1x2pwrvwDhcNJE7JMhyIkLiqMaN4aIrrgR76jNZ/EtiDtKwD3D/xEFoH0h
X9l7Ow/0nYuMwmXFbZ1nMVW1wYQAHSwdYqJoUOajby88F4vRJ0nKa7XAf8zrWX0a0eRpr5Yo+KwRznO3q5KQFIVioJKhowPEM1DoysZPvPXIuvmIgP67zd7v2ViYN+ok6F6KlfkDeNSKxVaDLe1wndVYDpTNfrBx
2nGxZunedRXAZOzVa23UOcUwT57AQBotaJil3EzA2diNbIwbtRpbQNqzOs+eZJbR8vPdnRUlgM7nOtNRJNCjQrfzH0ymms/XUi3FxCIydInCDzfzqBA0b3rNx9dCWcw1L7tM0PWToKtS9T1Y3uc+GauZMlDu5SEy
Qfd5W9pr+z5VX71T7gYC/2Z8OtvztD6tcktESj7C3PPHKU7s9owqkjxCS2b3fhLE0Aoznp9iIkYZn/ucjmebLA5emCHsv2SRqHJGDGdQy8IFP7co76bdYgRkNSyhLEc84Z9/fipWMgegBZF84QWAwfOH1yT+Wftr
RGasi1MwplPYK5VkQOYrbvcK56uWhsFWfBhWLDQWCWrvXrpKwWk2kWD25z4F9UY+5sVYt8Tr/tzb6wrjYXJzl47q6iL3K5doX32Zrzv9/cVSiDOTf1Rlt9bl46ay+MdJ2AfkIRnb36gfkAopoa6ATS9tdhBb/i9z
5g6ggFwg+0fKbSAzvXto4A+uzCvbKU9VRO1w7EwF6Is+kA/SyJaqTemTMh2y2fAbyqeLEYO05w0JBcbKugdRsS1qqXutODjk/PYQBPgcJgiIQuXZ17wmjrxXk38OPrJSO8gMgYrAq40rMqrW+5iVUcWyxDfGiI3P
/9Ii2358Le6AbStqf2/Q76QsF+1l623ul+pnb76Ji5UiH0WyUeCkTYQ4i3T6JTXKfuGtCHS4tjTUJKR4k6NRE9zY+awiHXmJADNtBGi/9vw3i3iBu2N4GgC6E1TyKyo+rN6FcU4HWVlmjUvgtZWKg+8lvN+yzU6k
2mOBkEBISutntpc044BGNQGVh9bZgbfTEZTwuYv/oos9/k+BUu6UyfeXz9yAb4O3MWkxhPHwY14dRDOu78s/N8u5hQeTYWZYFo/GOznFRXwoK1Y92SZNY8f4KvItuL1c5gmh1Axdwkn79ZID0LcPVg1ot7lvVXdc
KWFeRHo/BWFMihF2U3IkEPgnU8P5E8KYOW18vBgRNV1d8LxH6PV7qbDoyDqW/ShO+8ukGsMA9MN0KcFq/iTqMnl0Ml607JL5TsaBZ6PG+wZZ9Cx1XwaVdmCkMVOJazhatQ4a9xCFgvZAesE+hD18WESsfqn++LIL
rIvJ8cfY9lhCZg/aKbnaZ5Jxp7JlcW+Yb7jWa/RK54nRarjQicScvNfPPjF7gwJ2LG1lLXpUSRc01QWHnPlRlFniHSw31uGBLCYWJuHyzyRY5FZUXff+lE4V/IUAtz37KkvJwU533Qhgm5o9FIVCG3JYkO80w7HG
bEz8kiMZiSaxA2OGWpzp24SjJg1sI2qXjUxZWOKMGk3vxpFuDbAjvkbR8Hp549jH+MWzCgbnzTgeqKbxhGvGbxT38/GxGN1X6a36cRrbSsczF0YPTfA+OrTV9YqFnGIGgj2uhxiQKtdL3lI+v6/kV/WvoOwQxg0g
lXvV+a2CljMWUi5aFm/BlZMo7PVssNwy4qAzHa3LaHwp4MXVhDK/JwAUj/omTRaC5YJjMxR48nb45rVm4esXvsFJmdXBO20CExggrz8YzIahaCWkGUYPQ0xK77hqCgPcjDGFWBz84sgqeZ1tS0HaW4FO4X8msrXQ
1z3id6DnqPv5b+DK01Y+J8qz3fsguavF2PEb7wMnUtYfJsGtFIPlOBDlm3VE14/fCLAzVe899TSJCX1UnBpdVvB+PiIP5QzN/GgV6JtUvEdFa8y0qslMFOMibEMvmfJt6x+8tOSH9KQI4NLW6wkxlp7gOICYyS8c
d2QOVpWu3tK/GkB1/lpwSolE4aRsYlpGyKPiB5Kgl8m2XeRexAaRmykOsJA87x/4qFnKMJ1N434Ch7rjPjQTMy9hyoLBZGGluRY16FeC3XoRpb9W9XsRwzL6u7IYX3QNh/ufusmNUCfZ10r8Hkwa2h9wOgeqCfwI
96Yl7MPSK1ooveaonHSzVNn1un5SmoHg/l/BNZim5hHyYoT4tvEm5uooetpVLDycyQLGTulTD67KhOMziWVIOr7QhIBpyv/6ab3HrsRxujqOD0Uw8ArG5rG4fjad8+3j2luz0WZTGaST+pQkNaRGK8NhHwB1rwSB
DY4dnWdow72F9OWjElAcxmgUkk8dT/iH9tDw2kaQqdUoV+rAoDDEC01Uwa4NzYtWLVQiZ/Zc9hDRxsAViAdST1IZROIenAWpRtZglL8k4ZpmVSWEOgh9fG0VnPZoH8tkDS37Sc47MBHGTAFFycOAdiSEqmXRQfou
kV2uf8rOYwIxPnZlruIyxo653nTp5FH/5b8O+rtNECJhkKLbHyY0R5E60MeUBqXUPqBCJRwWsa6Fm71slLPf7zqNa+DWJGcd3y6XS95Zm1hgOo3Y5A24eCbl2tcFblfKm+KHu32Oy57M4+F3Y7sQH4+XdMKxYal5
3tm4nxk94Pao0VZaotEzUjYSKJ93bEtQtdlJiHYTUvPJh2Ey4DP5gXVjXeC3ZkRyMH1NjeBNawbWiYbLxA7GmgkhsUIf2SamU6rVVhvfp0jZbAKzWgBKZMRu3xXgnCR4NrbUOAiVhNnnRr4XqrIhRQjqzhjI9Z05
KV2jJkXAqXlJ21u6th+VPWDukNSaQ6P70FuJT005cK5cw9JhmLdrado6fJTe88CkYl06kyhPydHWzTcqkrw/syc8NDKGqa4P+ir5QEZhtAdZf73NBNiq3V7gimXg0sRBaap9SSsKNnbh3yUmM2Adq2iJnhbw0rsv
tPCFs/Lhw3YQGG0seoXbTxiS9IN4eKidlV9MDkdKWZ32f8P6BNgB8OY1hvRlEbsxzbGC4QkImb1GJxMpxdO15BviGQ1GOdymNKFk7wMHBegHe4vXUJiN103Oa7E1uhRCLxY1yAOuexrX7Ez+UjNkG3U2oSy4WWqW
CMHKlGJkLhoAoG9JTaBkriaRu5saCZB7P0EoV7ItxuW7EQYpZzFSdypiKlLi7+UPOHhfI40W1UnH1mazXgMt40pJzyWSME2SjlfLvR6CFM/LupMMh8ybz8GiHYNEFvB7i34sjEbulecaSGVClwjscKx5qNshuzxA
LzUaL2MJk90kpIz6OL41TTVE2jOc7wuqRgnw7D82q1dJL/g/qtW9gXvMAcldnV6XzKPcd5aNs9UGby0QuVQsqS0z5iR0Nal1LX5JLL1zEmtdjWbbI1L/st4x7yGqwLAHzK2AyRmJBBTKzP07KqTFotPUbekoFNm/
ojJtBaAIIw1CWh5QZ/ImpZf+CNi0PFoOUAi/GSKk8AKVThsOZQwY4zAq6HHFqZxXyCWKWe+IEkM60lVHykj0Kb08JHzpMwklVuII4d2jkjP52YbW4WpvlnxXni1FibbNdR4W8jec/X2sBJB2Kzi+ifiQmZ/qWssp
O8hLW0N2IgWDq8lTkbapFOrg7AEl6VB4Gf1l286TI25epVPmDyt8MVTI7jwyVFux4VYssmGHBfhOXmJo9MhGQ0PXaksisdxcx2EhDqb9gjofGcN8+4XEcnMdRwmmuFOP7s0UdJkmVG0PbLeDG5d/KgaOd7KGSOpw
fiCcR2uqHGxHh84dKS7Wgm3+arxBNnXAcmOhqSYZgQCLCA4IhMA9ZBcii2osFsWlTfuCEMmQ5VhYk/igZctBqctKZ+hTUSiUNJeWfJ98L4iMXwg+B0Jj3Wpril5dRFCs9a6jfH/k21BAR6x3uMrYmQ8fB0KPSbcc
xOgHhRO6sy+gI9ZLrq4fEemHdWQ0f8/4K4K9MXo/vzSjenNiIg/77l9DAXhfmIb51LW2wJ0SwhP+5PvAhZEcsjYaFsuvJflMud6VDDMZ2cgs9X0E2e6xRpJAKUY0KgS9K2cewtkWVAURD29nfNiFxmsOCdVqbmwp
Q0OMhCqfnkyvpdgci2V0kq0KkbnjN2jydi/862xLmggcHP+gkvAqRl1nSswkofoN7zwASnsR1FHBaDUOGAbUQsZ3hQaq5Xc1CRhQfVNmVkBNhhdBGW6fnKkp6k2c3JYBQE9PZ6bT3ZOLEcohRfx5tbCua0qPmxpB
OAvmYhxUkERCyEVNRbkSdC2FQSQ7+zQbkssSITrK40qzLOo8lL1JFyZnnmtZpZJEAl77BBpoIQPLbr4wSU2hcwnqw7mGZmFCmlwnyzvBKDM/gJk/B1jyDbRCUrLHghlezINDmcc8ws5v6I2lgdeSBA6LOg5CuLBp
ihdEkq6LyxDs2+UjaOu1U0diO8JkBFi0mPAkxRotE7ApBDCr7XKZen6pCLrRte98Oj8UqAusVFcVEwdsSSqCXS5nQdQsL91cVPXHyKdNVTfZvwC4sog0YJccQcCWjSDaP+sp9StUQBBNwK7Y5NmAYjKALfqxQLla
CMdtTNKD0y+o6j5QZGce3ovitE3VRgl12oPoDowDOBQZfZvRyDM5ut3BmW1LArzAvLCAsSC07Pa/3w7WyhzdlNqCGEZuATYdGbllkSOVb5K8E187O+zhZfeCSmJaRNdqR5w2RImR2wWivUd0eU+zyja2WRJMOMTS
3Bg0fE+wzqrdRam7fBE3OBhm2Y267Fsu/8yKUGz0SsR1/1WCbFV2MYIgWRDN3TgFaJvdIX6imi6BOZYM+zPiYLy6YDfsNBQ7RtF+o7g8Xjxm09VOL7IifsSA8bAPIyGnS1m55uRb2EnS2FFtDJCTMDSHDMJh6NK1
S5+scllOYBwG3/KX/SwHFo149XdsC5yANwZFpkKKEbf4fgrvjFcOXc3IXFfzWxna1rqhXKBtxkY1hviJMF2PlGRE9Pqjfg4jGMW/hPHKXjosNlvGIGoQH2loXnKs7ONdn3f56ccBQXdjNMUJ4cKDxRwokfE6xAeB
ggucnCgUnvLMcgGDTsUtQTT9I3kLU4nKSfSmrI3TTYlRq3k8CETJkkBmQbRVUNWzj3zR75EnsxiSE1u441BbNRcUKw40pggEQ0BoVGvifbeyP8I8qZsKq8dOfkUrVMJjO5qAnKjWfeHBd7XRbsAD1QDshNGNnrDD
Gi2YkaCkBymscGJNonIoT+NQs2aKkfar2OleMGVgbBDQWteqZ/1qkFK03KI55QSPSRpZxgwClZsDKxPf26PtnqJhzH3hQBt02JnB0TiRkOey/QzEEHBG961u1VhXuOU8N0hhketv00xxzrJYQXAuvwR0MkKhysCg
wVH3fL01km9CNtJ14Nf6WZ+ElDYVvvQf/kuPat8zrSQGAumcBOAUvoyfzC1GhDAHrccd3g9KCQRph/YUUctkVn5QAiMKMx8ekNQLsl85jnpXKHXf0tviRo0mwO7kwF2aho+jCntENdnQIhcIEnSpOCIKS5XQMFFh
j6i8ik+rmRBI09bp7m9/HU3+KnBLDWHxbmEx+syUJCvZiTA6zBUOfu7f8u/RMrYFZX/V1dXeMGQ2/aJfMId+j0253k+pXCQ9t9Oo4XQG19Xq09Q6Wl+j6gyY0rtdruw5SYhyiJctGy7YPZ910dyaIhTyrUtKCb6Y
FMfqEZhB9TKZBzeSYUdC7Vau+W2v5rJgG2rdC6E7edJKuuZTrKGCiZSJU98nvkehRVeToGinrGPlGEIWPkJ1ZoeHCyqL/rq5A/Qmz8N1qCnux2FXVBS/p7Rt5YnBdHrZ8tsreeAnzN9yV79MgFQhPNZELNlfzB0N
9izFnqKZQAm5e1hxwFNCn5VF6pmXLbsRhKgC31kFR6mUVpC8KU6hRwJFz9A7tGIWuxltGy1xriaNYtIgQ8mMaDBizTVo314r0WZZn60e+UjMcGmsU7HVxdUoBBzo1L0nnnOPoCkiCbLFBLm0OLXOPKOSyqok8fCL
kt8Ma+FYRsdgFsPizFAnykDbEbQcJX1wmu9oOavavUyree2EHD0M11h2W7lPHkPwsZjuzpaIDA2++9UUprGZpNDhLHAo/AWM8T5RodLmN49iPMV/Zie0kQ5MWl30dELs0MxPwm0qzD6OZV5BEtgMYriDdoWKRkqs
TR/307RS+hoMVT9vH09+DWNaLFGAdl5McsodONvKxYx9DgEsWL/RaZrN4ZQrjTpei9cmOcypnH74YlijOpPHZNrF1MXSd3WX8zYmWg04dX4Bc77IifS9FKMvqB7wXq6wDeMEvO0jF7VbWZXTw8VfUWWSmdqRE5zv
lz2c52QJ1uOjwLL65QehNMEIJftehXfgV6GTHe4xOx4PP3kkcsRSIYPEWXVNjkfuyumyovVuSfOt9/MpZNk5WoAR4l9V8qF/zDxgutq+jQU/UnuFSOaX+BVyXG1/dkHpDUECF7rlFwQPB4h+1887mF80cDgoEUlr
x6XKcmd7NngtrY/TQe4uKfGTOtTnA1Bwcznl8RaZJpFnLVsxVOXqzmjqpf/RkIFoyu9aDTqgo2sJ3sEkEWZ+0ucDilqotkVbrYEqvhswOJ3EhlvEa+eAQArylGY2CCEgpAbQoVYVA/N0JUzt6FqdYHZNlSyAbEzT
ulefYl57qHt0tOassGN06UUXp1jYlM8HX+80WNOCFg4bnBs5uuhfEOB97cIk88Vdf08uzRwgm63O7GALOaQBmcPB5XR7oIhi/fZPDKbdlmX+LN0RtUYFbRpwTuh+kQK2WeIoTRxqRkPsGeSNccvOB95615iwLsl8
EfHoCBnW0zPJBMe357cGCw9AzhGrBT/Gro/3XLyAe0QCPe/AsU3X2M6J9mvm3+Ei0JCIqn2nyOJpogE5ATauwOQ37Al5msu9UIztJ+9uQaxmJ8Sc6EQq2RgjjzzNffMJiiIWhn7j7G+Sz/epe4/t9hVT1/2lli9j
xv3nngvkw13yMzXxRF3a8UWGf/r3URrZJZX0xAsDjvdTg3qB0omRlOzhBaFiWoZ5PnH0Il/+3QmPbRegvIeOOnHzXNN4whyOQpt8uPOTZzxPEy9VKifbj9LlIzgQC7RReJtHMhqBOgcBy6WhX+9nDenCRUQOTUu7
yIf9RXX0D5GCBuVm5e9nkvcZQpoAEJEzs1SwzvCgRsPR2P3JKZfKlhmxO67/1TDZhfjrGEv8GCFEUHXXgjx+5Ymn1oTy5lGV4zrRvArKTF/pOAMGeJjL5+2XMA7wRAOLDYIXMHjm0nu0xIzmp6mDen4ML2xwHpaE
LxmLIoeCHdiCp7Z8KMrABUCrmmPqhrmsK2QPUxua5r3yEsvBjWV0vYIrsvbo1c155/tLWfSAOXqjq+2yKLIY0cnfdjP+mPn/YIT2FAxv69MwFb/ruLJoMV69fs5x0gTu+hctjXcH73jqMQYg5YRyAXO+5f0CDGka
K77ODL3Vfttz5j87LUZdXGXOpyWoB5RvdYe31tGvjDwk3LKJR2Gv86pbR083VGZAqhjnln1jC1TzjYBgjSqoFN2TP0w8UVHpMe/Y4CssKrkuLiyp/zkI3sLGHtrEQ9HN9cp/IKWz9W6nwvXXa1yucYIwUaDAkkqL
Px4Zr8nHy476IXICTwiINuwPrLY/69z7zX7SvnK4QX4pv0HXLr2Q9cW6YmLTL1Lqir9ztpTxv9EGx1grik62WURZ+dQQcH6GxFS/56bnXBJk315HIjCkZLdnWkRZ+9EFHLyQehY682vKp18KcjD/841FSFaswyZx
PYGEDmzG7E0Lp0003ScVWxbd9TWLyA0RhXCX/KzkF8FFCAvwnqsid5hH4Tx1pk+yZ4QE407XZ+TJkjtEUZxmCOaxdOkAPGrpKTbfcKWqZ+9BYdMHYAB4T6MIKmavKUYtr8G3gYKSCOnJ8MGbmQvRK4Idanu+5izS
dCbqKvy8zfdV8Wo62O6gu6igl4ZYqApOxWkosJZjXNFQ37bxfmr3YmhXEmlgN3i/BusbidD/bzQRHRAzyZIyx4o/9D3RqDxBvqM/gtvxELMNvyj7C/FgoYZ3uBcrsIIfCKtEFdvCzta4/7MYMpVZpxH9rcqXw/sl
lbBhfE1f/DaxtyMszTW3QmdvOAqaMEj1mFek9QdAjHhMqSXcVo8UPU+JinHSoQB7+U/iC149awjhZYRR95SKENS/ghlSl2O7Sru9sOSCRmatrsZmOHHeH47RZxs3F0O4HbqaheL1GN4i+z5BIcuPhonraNWs3aPo
e81/np78BGZ39eGPoFP4Xr0G67/MWX0QX5YasA6IwgOxDXrw96XDCI/wQOkREKB51xecJYFPZvdwtBgO1mUTMDOr22eoPb7l7t0sz0ciE+z77U+JSVrw18tgTCWJqRQt5c4r5Lbc/G9D0IRjWWoXz3hWPrIo7YXL
ZjoEzXVfhmNnDFvKw1qiOpss5oy7Ku4AUUJwv2y5EG3Rgf0+NxrKIz1pd/X333tJBJLVm1Ct9iBXfS06a5187kl3yOZz3N5wl+aJQey+RzzW7LNzDjhjKScK8nTKKAy8MPZEZuqerDFVqVnOyzK2fD+BScd43fE8
KELMhYiom8O9SGiusyMLLen5SkH0MoW7zhrKst4PPwudDL3ys0duXPIuxBOYlWpFOr7kzPz5aMzQrPcPFh9jrn/KqPKt4l8ga40rKYjbTs/CoMDBhzMVhQZ69f1Kvf9AG+MY5dV+3PPtC3I2ydzMlfRkDi1Q006Z
XZ2anHzH4zM/a92hU9gv9fwcetcvr8oepKYD60XQqK3vSAvBGUG89lHCUobuSz5mdBXZ9yMgvsc6zOXmI/yiCPfsVmcTJ8Ly+0Hmv7UM+D5QApqfdo3TYDMLetmfBYYoLG560dKK8Hc0gTkpM7mwm1uxgH5p4RKn
LisB8VEKHJ4EAU+eRB96Jt83PT3yDmRHVlgntE4NweZyPBWjH9/xOTeSPVrhhYegBhgGuQs7J3G/cC+ukZPi41KJFKgOER8RHYzKweYvtooTvx80s4KWbjF7bcFVEqE9ZxjlQanCAX6lFhk8ZEH+sBSv5nOz3jlM
xxmbLYDnscK0IMhz9sJrz5xoNK3n6FsZJtnui1i51ELAc9NzMHvrfZUtxyAVT1Aoauhixsys2OKRDocdz/ewhqRugKz++t92x2BsSbTntzVp+G4kLHjrG7fSynUSYA08gzqp5IFq0MYUCnFS7Dq9b6/CaMAJzcGy
BGF4EVamcZ1gASAbVHGbCajFpEwJwWvZFg17WoeeoSMhR9ZkhOY/oBoKy5c8RB4MwbrqCI+1G9pGONzxrPcwX3pRhrs/cMB6lZGblH97JGD1zhGDG3zbiepbCKSJNv0uRuwcecEJhQ4qWuPGrBiVt1H3k1mdbpn2
g8VAyJbY9ooLGGL73Y3G86DwRvfQ7c+rQaimco3rB3s9iA6YqnANH+VdsUs6SB2LtigRwfne/9OK1l8tv/73aqchyCeJvvCD/nsZytnnxY5D6oukRU8pqewp0KWEJ6aPHOOs6exLNaJQ7CmqJdJzte+PcrFOBhiz
0LcT5G4JV6KlbU9Ypd5AFyYeJUAcqULvb8lXSalWMOgExlxhFlwIbGcG+q2D8Q2UWa0bVRIFzC0rvxUIEwbQCXtOu/7rhAmU7eN4jJ+/RzehttJPwngWqwqk5gkfXIxoGMzmjVAX4bgfmQKw6UPkWYtqWgIq83gK
WKgVQ6e9aqXQ+NJeq5QsVGIcir3vtUpRDHHFRRFGt/E4ELDZhSd2+VkGH2OsvS58/qKmNZUiv8smUQYEteme18e8Y4VfWW1WCSAnrnngNJIaHsCTaYKS57GPXRsp8lnGqo8r/p8y3gvqYGYBeeWlQ476I3TwLWKj
nRZa5gfivWxX0IqPaCXkTq731QmH2bWfcjbUnt9IqV5mtlt6UDX/J1d040NhWak0PnW2u+0Wrh7U2ONmr++aYU5DTTj8lcWSGolaz8rbmVnfBHeYrnW8LP08G09qJVd2qQHoL+9xle07dpxUyrxrc3ZTmhU50bMo
6/4F670RfkSVLHapR/7Izl6LnIRylvzWrw/WoULAhs71j3O6Ylf87/ok/CbU2oJd4lUf7TSdETXBol5a4lxPI84mHwyj1fVU+DDnD/flTFsFccJo2wnMZlCMHB8boM3aXwSTgyRN4nMOHSyTf6Olsh4ZdSqNkLZu
py5ZsDywXYrq7SoUPCBfvQTwndJnGpsf8RW7QQHCiqX9rml1Bmp40OyrINXm2drs2TJ7VlbBb15a9ZmyY6bN0cekHJNgnks0y5wOzCxBBNusvXOUVBG5KIxfM/P0ZLpXtZ8B6BJzUXFiZkCMDfUq5/AfN5SjC88g
7nYzRBN1SVHHUw+P97ntlrAi8na8iOGuHjGZRsVVEDU4VUzCCfefEEuUiTeCIcIOwCAdUQazU1W0J6AEkhkltaJvnyys34ewUIReuCTTZ/1uZvPAwNU+TRAzFYDxkxxUFgQEIapvSUasyIYOPEBNoVd2S9Pmke3F
1UN2d+CjK9m9u5ZHN3p4/9ftvw/9xvHHVjriq8/EbW9clzll13C6IdcntlohzLR6n7Amdv1NHrIV8xtvxfZ5b8AOK2bURD7Ii8lUVpUInK+S80PA9L2ub2LPfYROescbej/ZOD/q3I1zklMPbEDCXQiGIGIPycYB
BH+lQVn9Dga4itk5E+AZwOSR7ORWKlN5LZX/fJCKI2zQCAz0EUA9x5QKNfp9HIYZfiEfIH0hfFfMr3zDfInow3DkygtoqnhQX3vYLi2CVsu9L9dRB59TS1CbsTT4/hqp7118tj+x/+csX0ksYhD58zV+c3QM/YX/
SH1C963r6fgpwLRP+L4XA8mStN/RkfBZGKUqzwzlkmfGux7B1T78+6YriOyaB9LZHyPLZd2N1eITjRntcOZRCnFkFFNQ3wXvHUu5AqfK9QHVAutVf8ixIj1n5UWfBz2MajM5c0IN+lKkxysKeA/YKqTy1eKzwuKc
i/l51hKHBR+fWMPdbWzZ+v+SWlsGJwscOVgMORDsFVl9K2Pc4q8YbQm4gc3BwWYFS0GGT7Y0EhzSPJ7IkEEtrI1wDwodILsAxPgjddclgrt0Fq2EqwtKm1lY/lRJYLGEFMKoNlW/UtgtlxQBYerV9qPRFI2F7hyq
BmxcN1hc2hb1j2kGpo4qwJgk6cahznKcMAbKV3G3z80dG3qsMq96sM+uYCZi5j/BA7apww8jjQ5PacM3ZDGmw8FOuxnQ03KsxAh31Ru2bxoTABFW4Jk5Gzxj9cZjxyymRrz8IbGWy/xaz+5gn93Yc03UqzNWirxs
sUKn71JstbWse+tJw3ziNHPkUnE7nyZizCT8AOElST8HIUW/aKlQTU2Spp3uAucTB2CuR+ITX0+UwZ+BsGaXMTKLhuQx737wMh30bPtIddnjUEf7QejiHrZUT/WTzNnatNtGbpbPFWUze7rOL3qT7OfBvSm8tk/6
XRtmybARWnV9rWw+JnkgmlSsSZb5OpovqQSE9RAi82rgg+gjrHNF/7eLfvt/71Dqw5CTlKM2wWpn2ZFGZgaAiDmq6LLD+Z8Vf9sjLP0MpIHwFUJbRyztUcwQsVpRuEwi3ljfwOnjf62dtwXSo0LOJyGmMPzi4/jq
2IfqS5yR11R8SD9+QyHsP+SuarTtUOkkjt0we8oUt34bdE8Hmwp283v6lTFycTYgCAZPDe8Yrue6UkSieEBMdiP2QTJTAnnAvuJCpmexlbLP5e4FDPrbQJtTulwyBkYKIuyjfmHENOSW7ymPzofF/CWTaoFlbaFG
Ri95Pn6VDT2Zh8mqo8RJmdQ/vEBYs29Bmg+nDwYPcmJrTu0YgMky+WwEOhbj195rWmx9viOZW6MzWphfZzHaq6jPEQ6VWfMsvWZ4L/6Pv3VOr2TINSLlZvJfvkm+f/jZWq3asqbybdblMSWioChBn8Mc3g3npyTL
1twgmM7CYBD+i/o0QfgkMh2U8lDQR2C21QhAbwLkU4nyBXa+s/H7fAH13hwzARSgB6OMDEuSonbJsRmGs3ornsDp2JUdXYGLIoV1o7m7vsHZmTBEbPh78eSELwzFw74ltoNVIec8IT783DTrUm26Alw5cndWRvyP
S/X0y/zbtMlfJE/edj4U1Q+b1YlaP86LiKJCg20FnXnaMnP3w1q2VkNJ443OCkMqUuE/su0l7DsS1BDGDWDsJE7eZ+yH0T6u03IrjCajtDtsv/ERYHp7x33RugiHx6d3V7jjyOJ2qXO2fyjRSHhazxNz1LWS673Z
TlZbso4tZK9Vn4K92iTzqqxJu15u99fUOF0jPIfyAxr04EhvO2g2BRW6Wx8HXF/zHQ33Ud3VDLWdvtErwm9XM9L8wSCvLHvsXL8ZiX5ZmYPdLGc3QCs2v40mcx260MlLJPU0GW4gbUmWlJAfDKVxpPSWFkME8fWl
toc7X59UwwovVS+s655toqE9hCLUf84cPj50ndYg2/JvelxJ94f6uAuDl2MsonzCukbwYE6K8PkgrIfQ5Ed0RdGjs5rqZ936Z0FYgeO3Ka5Iz/CriHJapK+bRITxa+pNgZsd3my0nkLjSa1pheOCbh23xe0SprWT
vpX8FOfhBRTuXsAO1kVXIS9e6jYV6BiL8pNJbkIGQng+gcZTo976P3xHnEAsQ+DKyC42gS+ytKAxH9UDSbwj49tW8PLHPHyIl8jjq5a8YvOHHXedwtvjMiBdrexNWXOxRUwaCKxFkbsbaBRhvyYF+HHRHLtT5UwI
snCVO02+98pjHlrh0HcZbNgGP5ajfpm1bDoyhBeE4mMt/xTcESRaPSA9UztF2P2XQrHXu5LF2GyvWtRadjRKWqowGHJBHugGhg/9PvUdNZDvcSCyEDSsvZDTggGFVFcaWnAtfRmh+FSU5mS1Awu16LKDvQ9Gytl7
SpKFf2Hc509N/5+sNcXfR0hp36UOxWb0X5pGjkavZNSFzjXaJgZ5N6mdR+zHvvLobpv495jrvSvbYA7OaS1busev/N4Cv4rhxyS8WkdvhEm6SJhKPVIPajzJCLckyWI5qdEUAksMYqYH+Z44v5G8iCELXEuogvQk
Ha28zvBQCkjpk86i1OIh2+snCAr/fmg4yyxVxkRKuCM63BWCGY0ZzOOs5KI8DH4ub78VBpwQ9wWYRmh4nr0nNyP1+SputlXxn/+PKuKGs2x6ZqHQxUiiqDHGSLustrcHTgASlYnZTFKaFjTNQgGYvow6pfEZsS6W
GMUo5LGj22sVUd+2ZtkT3Hhkq61Mh8efMqPP+p4ZPlXgIq9MinNJNzo9oBEaU6Bt2aLzBULUGthMpgn2T7rq6eX1WxTj7CPI/SOglf+5ynTdK41x4siTttr2tkHlrxKG9Qj0t/8oQrq3nFhhh12xO6CjKAV4M5pX
wDVPwyqBEE9WiyQ4w/GdQ7kEGDAKh4P+X3xQFDtDcv0DFq3OS0UDAk9TpgD8uMi5bghh1WUopvJoH7yWgGdy24nnNq2BkEt1x2ggjL6+T+sKTN+Hg0qTiNEHCh5NptT3FRklItcq5crCRPKS58mVQBAxL3C4nldr
bmB8PS/XtznnffstNAA7vKwVO4mE8beT01ivkJTPM6NrA5o2IrFJ5fnJVv3Jhe8k9C6fMvSD8KD0LTx1TX4vwcehIr+j86mJwEUQ4JClOHk5Yt5EHIlTymbV30LHIQP1DgW3MWL2bnUTy2EMPxYfynrXxN10PlHS
+FETzotLSWq0f0jRnDrLCzB8P5i/fQVvNz7ckqReYQcKKhOh1zACFSth5PgQgRiyDYumEIXLR1Zw6JlR6RS9WzPjAEG+kZp5UpTO23AW2Xp7RCaafLPzCCS9R4xnxCuuVi2lFLF3VKojVnDgOjxA8le9RYoBl+jC
nM/4Y5QiWxEa5hDk6soIKFBfNMNYyq0Md5HKgF2Kbx2wShC5vIquz3WPbaipZql/swjZ2Q2Jo367wXwoSa1AbMgN72pJGS+1j2l0Ehb0FksqPsOy97X/vPXqsZG8e0zZ45wcgZULVrwC8liNFiUQuNF+0Vs6EDZN
zEc5iQFpkhzA+NpkmSBP1PBB58IOc1FfaAsi542KNggXqxEbllK7B7oHvSGfXM0K2CAvrlFXIPoOuyIGayjFgSE7v7eKERuTDcaj7+F+u0TLAFhIfHLlHghiR2nQYOzgMMDdOu7HmD7kX6t3qwfTAS+hVcbq3mrf
j4EUTfuDZTUBboSDE6u68mXPPSRi3H5awvbdZnb4pxIKhPdliExOH6VpWJiIkDQTzDj5ucbYdqF0fcNEKWzlDsJ71/a4LrdZUSDBrW73uZe8A2PyTpNDnjSk57XSV9XkOJ1YnbceChX9mH2LRm/WJHc17l1YTcJu
+346eiLTOKRAnFXLJubSAs5HMOVg0pz00FBhOiDjzE5Ca64kO2fy+6lwfAshbki0Z8tTf02HfXx/Tgi1fwKJsJKi2pII8FufZh81W7Kjb0KYG1oP6+3+5V2PELneX8/xd4kP13g1HE0kfRntTDCpGJ5dLhpSStyN
hdRyDE+JDxng3r+k+TSjT+MyrwU8FpT5JIQ97NJA+34+wF1s2LhDHyDaoY4LvQ7DsHui282k94VbQ36st/nKnIZEZnm/V1wKLpxoKgswxZkXommIbbVdHNem3EvmgbYbzlCvGUWsjY8oJ0kHdPuZq42FVYm1Yvcw
8kDBgKV8YSYpvEU7AIIetKQq02XIQagFUZBb6wBsxkaLzzKtiFwDHfE38SPbOF79Lo49mTiQl2GHsoxdUfmzv9l+EDQ8RAXXgFAdwcnPNHK/ZCzSZ/CNpwJrpKhJdMVtS+6lE9fVfD/oR0siadEnDvXhXdEwM0Aj
TiFlug6SKLjKgSLr0Nax57JhCTy2Yc3XzDVbGOCkOJVLdUt0RoMTE4LBG2pb5dZrNlC9UBjdnVLwfzq0V9OZo/1Bd67zuOwlFFJGpfKYO+Q7INXIx2FOcfXRQaP6ieVp2yiApcT7UCj0eVfufxDiEkTfEYL0/B4Y
7gpOJPN/UI3Qj/uvKICoy/EZTJ7R0MQ3mVUqaiMHeFW6iFW+dQgmMgAfWQuU0ylwbLPwpEL5cnxTSwi1KwHwMHbbxjlGPxX1bVL/RcelWpnBTGm01RdKKiLpW5rhdvJjFTklzCDq8RH661vwM9TEY7Uan3wMRbtX
aknf1IBJJY0eB/g6E5Tnd+UihrefzAn6Ssbaf1hZj9rRNoMfRoicU3uYHGFp2JnGFZrlg+kUCcHvsDCNyNTKOiJUOOkJdXmVHOf0OCT3+g0tJZqfAVC6R8sDkkHNgbBPWAj8ILqC12izVsL5Uv2wiJZ+c+OOTRPV
QWmSsoF9OLd3hTY4809LmhgRHhmZwXBqjD9bXU5HONXgWQuVkuw0UIVBGRoRSjFZRIqneD9Ncuw28+A43j+KnnL8tiHJdztTjFUMKd7ZiZcL3ac9oEUVUBBSeCdyoUX7ByogA3REkKxtCMLpfKc03OVuEVcri2AQ
kT4gR1QUyZHS4zok2HYX4kmFZM8ewqTKnCl1PZRIeYY5xNavueUI6Vj5nSvwLgGm6JX7CO2PIgCZhbrrnyDNu7wIp2oRg5CKWmKfAs4uXzXM8QSSwz8ZlW80mbmAfvkLL4FIfJEyPecMiiKsawQ9rEWdzfgPkeKH
C2lMeROiUaJtTsKmDpRjJwrd0ltvDneqemgHESrFte37VT1fRQYClR5f0mzBnBimwr5ebVKXvH6gw9svRAYyZkiUyYnUsOUrNLC15+ES4qYsHamvILbu6oxvJ99wmPRij82gC6b+DmDUNcq6NEAP+5RVsO6ddWch
j7uOEg3I19sWWp2uhH19CaKBAu/+ZQTB/HxyaWbcY98R9moR6dsR47QfI7VxRFSj+WOpVjp8ADa/MMO4YdYhSMLV9EcpytPo4nnt4ChFuuKWromis9FubFggaiXowOdedszM0tI0/cqWlWABfiAyEUCHg3Ce89/s
OcPzLiVi7sDlFeP89c3JoduwVFJ/U/tfYrCiNMM8yqupTc8wTcUVAznDCrxj3YxFX03Sv/92/EC5GiDwkALqMJ+msCXVa47q2cN5Hpf7mLN8Ati+Mo8eH6NFiJRgI95py0JJPrtolW6SXI3fcAoLkiIrDzYBQcEM
166xOO4Sdy+Y0/j9uPsCUfNoJmUXUAHoXFI4iz8HL0v+xfpLv1Ql1IE/C2KtZwiOGeG+BfL1F7n17Rs8b3NjYgeI+p5Y/oI7voDpTSoLpSlXNdLfqtC8PQyCUdBRwmEVJoarFfCqBykn1Ky+/n9XaD3RSe7UVHd6
Ov9VXKE71oYYR7CokxjEis6ItRdOFi9aOAFrgj+smvKixTfnN5s6/5ah5k5dm18pGohg+Duj+Krs+osrT9MGwV8r/nVXRk6cUzsrpJdimmfO+oBgzbLGG0nHtQF2+2Bmn7RxaR1s5FUKefun3jFxf5Nshh2YV7rg
yOobHRSTB1RYcpvPIQaHpjR73bTLgLG3fRPQWccxCM2LX5+0dhK40mhsEHwM6YPIar2gid59dLT3WvgeghIAJZbWFhQyh+2B3Bkv4R6O/GifefDt+D8Viz7anOO4NuvxwEwpQ/K4rJiGADumKV6VxoP5vTZKS8xJ
CWQELlp7LJ9Ld69jI0DmJL/PStiA+6CQbwFI5zCXoc7t95Kq4e7pg3Wx4ceQMZmSx0kCcUVAuRBRHMANAAussOqZvecVWiBFwnElQ81v2IBeLz/8ptFY5EuZsg9MFryheWt5NlyovOuvpbgYmo5hRQlGOsyRsiNa
ht1Y6lNTaK5PmndJRjxU3W0hcIN930wYPC0fmn579+cpfOYr1wGBJbzcg7hCRbeZEAiSAYZ/PXeIhmEvtW0i30QSHyk5JNuZt8u6ymngtwVG3iaBiFPHJ97iK77qf2CI97OpXlPfc9X3eMWT4pfbPSl8ssh4S2P1
FtEVMdopEIhLnSBeC6S+pPLWq4VivTn2BbltdiLMIJ3dPHSSvW5KOvG4xcjMV5tZYY9zSFewXH6HXWsis+wcgWiSX3IzpX2arQAdwPHEsecuvTCHfdYUIqHnZ+2/D8ag+1R2sCLSOvHE8+pCRADruENrhvcUH+KV
Ro0eRzqKqompiRX3wWD50RbY/Kda3NUGmf9xOkAk2GuwCilXrwK7VhSoFROzanXgHfAhKpKAIvhIHqUCWnBEqAdPNKYs+mvmA6qyRJUzgo+wkjNgdKQlSdxLlUe4hJhOEJd2VAKeukLopiw3povChq7iVipzDpOU
MWCxRUb9T73dloSa8h+bFHoKMf8UtxJnkgIn4eJlTJx1sPAGMq5lzOIeHqv4wcEz1SJi7qwVcyyxVzaKWvlAztvcR/0UhhJFdZI1BaehtkU9hHKLfiQFElq7YlSS5pzhTo7yo1QDWbthH+fc8Q4cmXuz2Z8Q6v11
S5xBdmyaV06O+238IWd/rAvdeTeqiMf5Lk/i0RtZNiLj+F3s6ImDKBreEnEfT5ZoBFnEtslFxEXFSsl84yNl4GPMqEdiSOMwEzYJE6jMBnyAU42F6mzEUuK0KjlYZ1a2p8EK4xfO+a9k6hx/H/u06LcaF66vCDqL
vSIE7ZF9U7mPn6B0CTjEiLqJB8KSpNUWLXthYi30SLPUA56CVKL1cZlpDlmfZe7bUUwDdVkZUizDejUaMTldxbPA1FCRmIVbIeUpYjhKoQ8pO1291wNlk3OpCxircKeciIb+3DbH93HAApkH5uEkYsi6HNA+IyMa
kRlXMkPLTLIleiH2U5tybKm+ESc6CnN01AJjzYgbq4LxU+skjBZomZTkG2liEdk1/qtfhsiM27E3ZSbZ+xIsyvoORXyuv2oe8ECVTLMaHUkMhkeE9efklKPLVDIc2Lq0j2g+rEP0YizfhuIqdKeviGhpcl6tRN2c
8eFZtR3wF+dZtB0/EW4smtGi6/F5It9YdL2Ee6bLg79YoluGnfYaiKZzz6ibbhtdY25aZinsQGbjbvv7AY0BwXQmNVAgG0jqGrvPxaYXUURc35C3BdG73k3bS5dwt9/kJ0hJ45xU2qUOJAPuazOIcf/2NEBQIzqI
fbWSzUsAaRqa9C6wtjXoMPF8+cqtNOxJSGS3wCltKjE9PG5dwOsYWnqlzQewibdWBOta/PW3RNhjf3eQgw3B4rRRqTQ0Wj7pOqCDRMzxzodLHqO7xUh1elMDpGanj3x94vzul081qucCxeka8k87LCSB28i/UhVi
IKQhLrZ5CtW2hjXaPEudhwp9VVAzSgfX/jSarrVgUIhaVBv9kWyDMXIQd7aj9piovr8n2x6vCH1wzcrKicR+NWXu6jgqLacTFGaEyyCiUOOC/DTr4InsRzY8zhRTOwo4NG1dNSQQ1fsGussp060cakbzRwf5yKxi
oaTCxfw3Ah7k6iZ2efE/8NS0H5uhORsRPXBGE/dmslKiq0ipZ3hWWshbrTOq8gfXUg5RyFdzEzSw4064lKFZFXIjFOa0P1dizoxmEhPQUj6Nxta7iyRV9pcsC4Fcfq5S894mC5Pc3syZHm02sEDaOrm4BF3m4Ek1
u8oxn3sN677A2tvClffUgg2CiZLaLo64Ygls9dhXQ4OchxIKqS7NI2YjCwj55a6VdJwP7A3MFe0cyyIPNRpVwsX66NKXePAH5wLn6TDrYm+7qE11XoxLgy5k7wG8em5nF4ZvQPZnaAosunbQzThclHvRjdLBWRRB
ocKwhtmfUhZYFw2KGld/qbHAYU30sX0oMDiweTYg1R3r2QZuHu50WLxOu6Z++2lOIONwqaZTRSBBYykOIyhxUOfNbkZfe1DIw5QzLSRFe1UHBlaWcyWDQUlHGwQGlPl1WwFAHaoo0Hq7LArAwhBQDXBl2tE6BzqD
RcmLixdx0yQoDLcAaMztyqn7TJjwPZkHt0yLlInrORVepWy6BsFXyJqxmeq0yASePQ0NyJdMYu3yF8L9VKVeO3SYzZXXP8VIUd7MjFxIAT5XZikGAlXQeUufh0LweOJXkYijOCnJfiiV66MsHJ6C5mlcfeVsXy0R
Nj2ahaUhui3pcLlH+nTwnAH8cjDhZ4hMqUBDmiqviL4s2ym8bgC5c5LzMqeJgPCSMUI19VvcwMFYejCACp7K+iwuGnS838QTKnhqC1VyqKzIWWPYUzGUWI0eM4ME4gRq1E1asFZdorLQKCSyPUg2veFDcBNoYnx0
BKdBkYvvzwkA05sUMY0Tgc+xtppMUQVwKhlTl4xM4v5cxMkq7EWhEFLECCfmViEWMMpn64VaZKqxNW4ZpxAXKwphUzdi1dxEgYWFooxMeyAidnNSdroQekpUqLOMNWxSz8eD0Ay9nHuQYYQ0HOXG/8L3UBscaV8d
KTz5PZKCY3S3hTaeagZdjyTKaRaY9stghaLoDK3zerir7+y7EASiYz3iyNPTd7nP/ZTo4tB6Aw3nNy+geoIA0EcE5jLCMsJ0VCKwZ2Sh+cKRaP7qIGeEQhJByyeOcIqYtVB35wDoI6OqWYdgcusdtKxK2Av1uBwV
MRGHTGvsRB0SPDUk24MQ6I2TjKMHgS33xf2VnxEQlfRNcCRZjCfyEmxh5BFA25eS0HireSTVNg8C4Mc02zxABVeI8GncMvPaFa3p9ZNT4c6oOtx3YBxTQHQ/ApgQdf861rJTmerymjcJt/I2iQVGGdpUwBDWvN0S
L8U0256vgOG7P8Gllc25IV33fee0j6HTWe5AxpMnZxtltExtqK36E28AzNkSi9crgIu1jF2kZkQvF/qqkX07rQigIAKbnkXGoaQSjWcCV9AZGz1bkg4UftGb1WwnZv9PIvoO8R5qHPZg83ItktwjFxUbDOtoO6sO
ZUuZzSv8iVijAmKLVqcyzOLQQqmFWtVVf6MG7UQHYGKxEeAeFndlB6UXql0iWEWRkSd8LrjCWTrk3wnGcYbVzsRjSFTNdKOAL6z2HOUM7XIGMKvjLGrf8ZIoz6I/h4sqhjc5PeKrFJTRmDUoIe+EJtH29vVkVBnh
X1TEP9BdJ+c82qur236dkt650rGCLVjSMLEgFW2WCydQa7zzrUzltoVHE31TVX/MV0DhDKarnx3nJygGXM3GSvXXRf3hHW+cKN1OuNOp7bAV9WgMw9lQ+1vgUo+IKwJIUqDCi58EurV+VjULE2NVurk6jhiq040a
bUwKGWtg1jyLNPkkMZEROrchQYlsWIwc5ipiTmTtZVgyeUtp0lrUR2PLIQyHl8RxSoOOr/2zXjklw4oG01cjBetwcgkulGv6COGPdhSZRfwOCRizqbZCN7c/W8etRbtu/L8zbua3TtR13XzjmS1RcGSRvzQmK43X
zAYNY9XvCSGEfds7oqP/jNlqx6XFAbOBeJCm5qgl8YyU8T4HQ0jQnJlpzuzMLoWD/u1+HZg9j9xAZqYin8jVOPV5fxaWosJ48/caCk2KHEmixPMfdynEfJ5T3yOHa0f7ADXiwZmYocLKZyCYebReq1tEreohkXTu
QVpbDMmQ7AqrbQ6viHtTcGuQCPPkFdSbgfFvUultwBIDTV5UVHcVsQRGBS4L9DXzy45Fl68GmLDMXE+72/qVq0OAQTShCf2Ywfzj7gtWOSoX0M+p9fMgIMwCtVHkyogxxG4l6INwOU8Krp90rN1jsykPCslSFq5A
WSxe6Fp+YT+GTgTm7bW11aWIEvC4S+1OYUbJo3D/16ISYdhuZsNZXAgiZfRQBE9fww18cfmNUj1RK8h908lrlESmYyB3f5RDO8XVO2Rv2I/KgsO3eYh5eWVfHDWaaaNpraKN/6EuvWKILSLAUBDfiZbhW+5swdEv
cZaA7g92cTs44nmUkE2tpHUjPpsPj+6LVui6EX+al49uBBMDvhF/mi/euTAkNtnIjTAVNT2pktnsWWpCxfSG7iHye6hQ1Qjfag9Ulqs8kTS+4yRW+1UWMj/rSrCjPYpiJb5+eL7v6qpoyQMpS2lyCfxp4TFJREQk
jQStDweExOw2al4ACiesOJOPFUAGeKBKGERAKi6znINXItxlDxE4d2+s0OwFMEwgXLVTjxEtWACkiS9hBsvCkyDNImwhZp24zzlh2S8ihYXeEVABx1yvCtXHZpB6FJ9LEZKWJY0XH8qYzEICY2Sq3iTkKqBcG4k+
tEEQmMkeGOtc69/QP6Q9U8rZfKFup58svp9aOp88MMNyOIYdjLMo18oEUEW+p8cC0qm8sQmCPqCFQIqeaaIwRmEChJxPMPst6hTsZWueTn6bt0JTtjo3yDdD9H5Nm8/ZiyND4HMxEvwUybJYHtMSUNpDNP1gPCeF
O+ChciCgo0ah0wqDrBJQpAwqSO6aMSPxnGcxvB1XE2Gr85XbQye1EgZt8f7QSpbl/9FceHcqOErpB3P81XQFkXd9DUqp5a+q5vvLTfzWcQuitQcqcDXaI/ZEq4a1rYQeXGxaDdN9xhVaQkcX9gww+pNlpOrWskpu
9ewvVOf1AKf6ya6k+zjCCCEB0r0wFjwAEv0I7ITjh7elk/zQkVNKFewf8zXRmqBuDRhh8a1DFt4RFxo1LT3FVfKJD7Dxt2D8Am3m4ugx4aXiFWok/r9xqjnRFzPq1OoUUUOwN9bUkgMCKJ4kvC2DJIfK3PnClKt1
wEFcFSSHbors8i/8mx2OkqznUx6Nzr5/NExJtwJVquqTmJUXgtpfdrViIaeg3Sz+l9XhTAO88VAOs0o24eVERgz0DQM3vC30RjvuU7BVHLGBniAsabVFgM1aMDwF6elGLckTvWcNMLnVkhFoX6PLamcQQ1ESLzGL
xEmh6PPsJ7oXrcKbmt5V3z1z7UQv5jUvtkxupVMWPXkbDieyAQ5hkXwgTS5H4BRc1YASqeMxKB7TgyLY+DWrNUARhuiFqiUnlF/oQurYX9ukwnixhJHFt2Sy/y1VBkJw3GHmc0INS1SnZextZudlx/Vh+seRgibk
LffDwSa0FdF7VSoWhHJBBnksee8DJqjLBSy0NNJmaHowmBNxciyNiyYY42IAhgFZc44knevwdgZ5TbS/iEurXNYvlIXe5Kr3Imril1bNg6GX/azhccWPUdO/zzXmVByaAJ/GBVKazpYe8X7PISayVpgvc2lcw++d
sJYg2dJwcfIQKjjZNcKeRsGhhtS1qLt1Yd1SBlSNAuCMYlb1BbIz9KP1xfWaDPmq4Lm/d1chzLZTU67/HynkaRTUagQEOTaga6B1arr6e8FLwQbjYr7h/dVKVI6jXIcUt3nbavXE5+lqpvOPqa9jdjlt8KQxIWBz
XU1iE2jZ+AQkMLuK24VnViD+eZf4JRZSfkWSQE4QBiX4alDjf7hHtaxOqCldqXYQTEOTT8nCvqm5IucRk+Cnq2O/1jWpFOuuGmBvgz5YYPcvlqbWh0+Q3oozt+0YC6iQFc32LVFziXeIWEiJMKALo4lWswvezUQv
CB3o6taKoCshmXanV2bW3VdKLdl3x4zf4RjB6YBOy4/25AqEwXlv6GW7lEpLw0e/wkjdbooGBBgj3wlMCWKYJOi/B6MJijLocqVFrlBZEOwI5kmdRIjoDbNwiCd+0K/aMvVgbBg7gjKTOdFtWXo520l/fWgdSz8n
spCPt3NdiE8+f/cyU5YnvT1Z2+A071AJB9aO33llWf8WKv1pHjx/PaXnr7fsqbfGE9Zf3uDtfh6CAVdTXs6pPp+2g5KR/c4kj/Ow7vVUCE2yQy95kn/InAZqS4m0aYAskN9IvEiZATrDB1Fn7x+/4TOGcEY5sRNT
/17y94UVmMDlBfhvGKCPAlF0fXDX9xaLjzGduq5/DF5R/g5PrBZEabiUGBKDXwCw9HLp1kGFj4mJFFYvyI1Yc9vIOsx1uTHcgp55nPNgKmd/iPmSw0Zdae2u6sFRCT4ZpV1tvl50KlgLGF5xjmOeIQhv3gwMVIdT
lAGW0IRIUTDIMbPfIfroppTv7uNsKfNJ9z5jKE+T/12XLSvugWMImMRAWZy1LU4a3u2MHAGbQYWgqnKhmhe5jStDP8tOCGgU5ULfcZJ1TRrqX6mj/+QTwh6DnvTjc9xY9E+7UX9Ar1lnXTyc35LNeSYs7LRNzZ7N
qRQg1gzeVwU9FaZB8Nrsxx/B68OmuUcXFmCCROIEBfaivgAzgn6k8VhK2fK16tQDWaiLIYFpU3w+bplIqB92UwGozGiRFHoYqQd8lgnyitlZlWTiKaR+MxAaTUs2U8Qvpi9VKapqKYOuYu+BKwiUYCdaleCPatYB
JD4JPAlVKQR415qyYjXFwCST8TsUAB5IwSUKEg0oYbEU1kEjaQzrXRJwHxCeX8rUgCmetuNNITYNwCA9Hwb4zaWaec1BZEuSItYDO1/QvRwbIXikVSWsL1ceKuQPDBAwmjrKwBIhHbleoG/Zmb6Kzios1oJHzzGp
CN+0RPCijsZZs9IKW0ONpVweyLhyio0iMb0GjgSpRs7MTR3iRHVsUZSMdwIDsnMOqW9NSqWmspevVZbX7IVJfvc77ELt4beks4uBJMoQzHgtBJgJ6ZWmPKu99UeLMWfR0mp+TPxLe8JrMXAFrGU+iz6ONXhXAfHY
vhycBI4PYtuTMRx4nRAQhrddV4Z2gvAJFl5vmzDBiMX5NXAjt6nnqeD5fkkUHDUTbU208/1rOByFrxUFFz0RxAAOfe3hXMmKk9Vme+7852deBNeIbAjZuubBgXrlq109/OldJZve0U712xN/gZjjm6f8iuYRLWgV
8O/wV/tCW+qeRZfMiwyM8/xywtdpz/mAlAQZAn0t0XsxnE5nVwM1SesEwUrq9GGKaL9CGMTf64W9YldKtWGHT+GcGnFN2Sv3M+6jWj2KH22sBsK1+mXZ6GIw850cUSoY0cAvANTC4vRTohTYM/MGhU7f7RaX6B46
nyskU/k7xgcH5RuDkko0pA/Nrw+91fsLXmIdY7qCKegJ7A5MiW8Z6ef74JPzeI315N0iXCr6hTmy1Hcu/fqiwv3ExeTCxG/gurSrX+40KO76enm+Xb1oi2Dn7eE+zaJJ0AhaPUOtBqxc16s9pQa7hGL02Hty//7T
S9sHpoRJZZVdrqNPfoFPJgsmsr23IPlLxi9oWxRf+sFA9io1OIaJEzgIX5mun/7C2Cuu8QWsIwXJDfj/Wgs++ntQGeeYLVmHAvBZ8vSI4OOm0Y5PHjTJXzFaQ/q5EdNAdnjVp9muHzw18RiLnvSbvrkHN+PwVkEV
nQx0WiJ1Nku7l4SrHtHoOpBY+oVUJUTAEKKuVtv0NE+ClyicwCVbVgnmbqNNHYdEy0DaVkn+tudDCcPt972e+Hbr6NEzcteKaIH5SCHCO3gjSoxHwHC+yDY/3IALHTtGJB/deL3t6Vkhc+QxXgdpBGJJ1MPmwYRz
70ViavC0idplOanET7CqcouYelWuVy1Kazym1Or8gwiaCAlNETGZNShbASGI1042afd3sO+BTsYZiPSzn+jjF1C5Sgyt18wYNPdaHB4HqVMMEvEu79CnCuqojH5vCBkt3toESy57aEYqEINhLmVtbd3cAdVqW6tT
bSe4efJbJtLr6Z9LGivLD9n3RK5QL7wd/G0hcPmNMyK/MJgk4DitUfD3ZrI+A22M4aZ4EsbNZQGFUpIxu6f9LkENjuWAYMN77kcK5HDt3iA2s90fKd2C0c6UFNeEnXRprWGxP1aHJcJfSEiRh0KW4pxZhcuqfQyQ
RThjDs+Lr8Dg2yuzCCf6AyWyXLdskvSx1PM0/35kbjS7GIlBYcboFiRFLRB1o1D6EDOk9oKh5zkufERqIJrVUGaRCmPg3b+xNZeW+u3iciOB9Ax7Ogn3bz8N9ocSsOuXqAWiLYF5ViO6HMU+SyoTheUXmR+f929y
lhGQMazybZO3TfYnMi9J2Ika+IGs4LEPAAZe8gcBQaEKcQDonXaxBAcfhFeTTQEIFOAl8tB2F88iMRBJcmI3paIyngk8YzwTPGM8c7mbCDjcIPNlMc48WZMT6NEmYqkofaJhNOOCQEOngsA/GLbBwtrokq8GOVo4
FwTjRX/4c6sY2ubTjVQ8qfBSme+pNLH3IDOa5vj3Ax8oLf56kaJK1YYqk+p9D9IGViBu4AcpL7Bg2IiKlNsARLH9cOlQZm8BMJAGxEQla/tSBhnzLPOs4ZnwFI1XZY75EXW3+tcKkW44HRZruuEJWb2I0qTtEfUs
X3KSabi/pRNlI1ZBbPTo5HgSutcVu4a9DAo5iGNHcuPGSvT5Lyw27HeUTUpTP76nelFnP2FaQIOeFig95eQtATsy9JqTrS9XnscrraVPcpk4SRLuFEZdCQVjI3FFaiPiUKABDmHZ8ShX6jNVb61fsPvwzzK43uNo
K+hRjjWmYT+sFjjpCkF6rufZxrabZMbSC4c5i/qCJcRc4nL+2d1MxmsGbHmC0zEVnf2iBY4E9sckhhognYmjpqi9EtOyDCJk+odTO3uN2dIwQEUBW9qUEDGgCV+iUneTBij6Tt4X2aLrK1qajur6SMhr3717dCSO
lXQhcEJt0XNn/wo6FplkpwXMfDNbx2pFDT1nXSAf5QcAfDQSUCWTioS9VKNmuiHlYn2cc8FpDYuyCDrKqEtaSE+fUpMoSa249DqffK9EPn1ZTRvDPd5eP711ZtuM3C5y4bf/nJv7NCf3psxeYlh6uELSVSimYWCa
DF3iLTHs2/vpRbWLjlX0Mi6uRFvDOBilOoQplCJL79RObp26YG9oLWsft0uKQ8rT1r5IgFQyOaFumM23uxUxZRHiZef7XiHACVzGdsRULglIjZ1kEGolwXmaW00JtIMW8SctyWFGROKTp6PkOT9P3odVpT+V5CPf
W3gJRIGl9TEuSSrFKknpiPd5rrXgKCo/QyU/WWFq8/nTkuqiP+kr3x4ubej6XSe89TAWWPaS4SQRxSybHH4oAxiJ6fkZCu6dZk9UQ0f9Jgi8mkkZpWs+Ty7Zi1ybtYWo0RSC+5I21A/xUiQc+mnon/WmoMjvMVM0
FAg9BpLQiU5XjbcTAJQsVbicSklaK05+f+k0Q3j+/13YsisMWklxX9uUXe/NscJcODvCGH8Lv5Qkgi3JIQZjAAcoVJMEEDTc+3Vx+JtzaJYOQxD0+ULhpdrW+A5n4B5RMcncpKhSvFr1AIi9IsUIqCUEVKNhDVBV
gEfcJTnE2iweisS+ekVjpnQjuEXt2FkvaK+1VOe2scKFlL4MovTKDU9tYH8slHDB0/BTpBqLTlp7Gu7t0zUuGolKwUQ/uAi5D2MQdicfL2idyTXwv7z1XLM8WUVhHJrTWek4Q5nvTNdh4VWdNd6i+gEl88J9I2J6
Yf6Dm5YXclTIjWHn6mQL/HqMSOVlQU9e3FKZ+iNeKTa9unFx/iDnkAWu9CQNrQTyNBgo06MSJAnkM0p7JT9GILN2KpdyNSUE/iuhBBNd0gr6wzSJWPFSnfIGcG9NmQdC84xeVeDJnG1DZnXDugikW8Jdya5dCiOu
9KNmQCflLRYKaK9tbnkk+xomQo60xteZT16p+HEY/TR6AvrcuiGZKm6UyqGBl9TLKN7FlV0eiFYlivrgsl935ug96IUBVQ39aD6YwcF5yV2js4IbjaPbicmhsv7gSUIJOtggtBwM+mtUHaWXT4IKdU460McyEhOv
nr5NRfZGE06neReSW5guXxOBFAScjw4mGykSGhNx0Y8LdDj26nfqBeKAxy134nnHoOSkMkjnbd+RiwxIo0p3DUGrpVkbO46YQeDDYQH+vpPh40CXUJEiAhZ/gssTYvH3Zu1QBiDtFAgcaVNVD49INcDLwlnJr7e4
yQR1Ju8jjOw9XVSbbKGPRYDdgHfFPwmNiMHauebnrQXmkoRKhoUQ2hPubaMJWQOh6k/H8ySJbe5BiP74M/M8i0aNezdo1iiSkdxsLbNuIK8u9RltT6TnNDDnyK22TwSnFepaMBJComX1dEsxhlfzp/V2eG1YexuE
erdFgtqFLV/x8+aPjvRnHLac+GhvXJtmtXX8kfOvNiQ2bvfC8P6j6CTFO9I9dOl36WP1BmHrKgjFjGMjlrzOcFoEMeAAFRFj49oTyWeBF+ObaeBVuyCUyNbpQcHwz6Ypoj35DQoetXRwZUdZwZDvr87A9HBCj/o8
DmAVvPfiX37HIBQ9hgL9bPxWkxqzQQsWCN6WmZZB8o4iTrp8D3qQJT/1t9/zu/d1q0UoF1gZFi5cOIiEn3v8zdPHu/7bSnqYg4hMpKFnHCZ4mebAAuOZSnomzEQ6e5Do2lAPBeoPuPyJKJ9nFPuxNVAnyqkwiWio
Lipe+7hf9a1kT28QrjFMXvRin11f5fDH1/0YJJz6Kg4xdI3zZuNJ7yXJtM0Du83ANuo8sgsKIVEpOrYiuHCD3msWghD2CcR5CumEwx4K87dQY2yJTY3Y5CgqMsiBuVIhZ+3mipHjDgmyPFzbqQ24JwKQvIrvk/1B
VP0YbLWDuntIcleSRBfkle/0scrruTTkx4Y//nqSObOYpIP5KOhoXSHpnpX8wsUrWvcTNA2rtasUyos26Fiq++62IQNv/3JqWU6+xpDG7HhIwGosIg9tB2Oygx2R/x5c5lOH9K7UVw0YcgncIICLazo0I/5VDFqG
bLNuGrv/PIXd3xXrZJB+PcJtTx/CGlzsfkjN8qfskNOwcHzZ3IfF7ofXfP0pd/9COnO/w5Y37K15/Ki2RIJVnWMQz9NXx2/hoBp2P9Tm4b4fNBnO3v/Li0a3P5yA7Ib9c0rqK6Vqpop0st+4qevUE0/nqiTgKYxi
GF1f1PaGaeDUhGdWEamaTi9UOnHYEVDz4XgDFgo2mr8h1fH7UF3twDf3XVWBL64NqcgfaHv8Cy2tX44hl8WkXmOhV89gZ8wmXtJfV9O0bCdMAXzS68F44bYijgQvvYkHBups8eVcsYrYzHq7Whf66YYIXdZKUnnn
N3KaXuFCNAmN6QSR+b9fhzEXBUSq5YRtPUUVVZUJLPqBcMnsn65eONfaMN9tSsL8ApcppbkEGJZ1PIhcXb63L5m54v0RKHym7uf2laibRHdaEEaLqnQg+3ppgf3fNtNW6pMYbC1PWr/fxy++1eVxpwquYn6yKn5q
ms3HYr6Iss3YRjXY7Xnry6AYAr6Fyy96pYRUT63ImiVl3dJwCQnZOrg8ZLcnfwPcg/ptUmHXzdCX9vPOYVPhhTvkL+X0LFQantK+a6F8c4+pwKZxhNwxTxPCKtIOvphCcfzdMM1T7DGc78GJkJnLlQE63bky4Puf
AFfTVVJcXOPYEk2+N69diUbXQZW/nnupAaLCt0YyrYpXeAzdynOfS+HmVjrQDWz0UHikKiXCbhPxRVXtYSzwDdAIolHbUhhNqzXuUX8JC/YaOvo6CJFFdDjCXWfU9oxAAxNFzejNaW3kE6Du+vLN5ugbsD3J1Dsk
v027xWsaFS0Xz+tbHAoKHiyE+bIm+FWyGfET6+jT8N74+m/EiDu6bEH7QYvLQrO28fU/6d65znHt/UGCoO4mBuoGIVDvXKsa1U98XAvqr/f8+s8pK8+OH/wHjzYaTfJPoFZli0t+BmxdN5VO1Lpe/fbGF1lnXfet
DfKNrP9H4t/bnwuXRbL0QAsdOv76WL9XXr9s9b9ZPwe5M+c7YX7Q1kNwAA==`;
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
import { closeSync as closeSync2, fstatSync, openSync as openSync2, readSync } from "node:fs";
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
    let buffer = Buffer.allocUnsafe(roomFor(descriptor));
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
    throw unreadable(path, error);
  } finally {
    closeSync2(descriptor);
  }
};
var roomFor = (descriptor) => Math.min(FIRST, fstatSync(descriptor).size || FIRST);
var unreadable = (path, error) => new Problem(`${path}: cannot be read (${error.code ?? "error"})`, "Check the file.", { cause: error });

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
