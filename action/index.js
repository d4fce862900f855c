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
var packed = `n71QEilQY8juhQ01Cc10DjFPpqqCA9rur74gzmGZGg63a3i7SaBV8s1hAUSTsTsBc5qjbavhKyXpHNtWI0Ep4z/KKUBVVVVV3Zz8ijX710Nt9xxcwj1AREEUzbFq1s3G/E+YMBVtxBInYRSTJN1YzhwVJLkUpdMZ
VznqBq0X6K7H4AVGOgwvKMgW46Br1LuhJfsNfBhOCGkya5j9DiFcQdrDcuwF2SkJHRhOVvSDIlFNfGamFkK0VpzppX4lL8aQNSriE1PGG05IaF7Q9N1dcORAkeJIBc4QUR0+UtLi4/cVJYmwAat2tL/JnVMLH1ek
JHf0+ETyx+sN2T8UtSZZHeJDhBML3guE7PaKfaf+673iy6Sb7rIXjM5/nSQCz/8MWX00HNrB2+0am4ULrgMwLb4XFLCqOxxkZHRxDvG54qLpCD8OWH2bJk5bH7RbzNrslbetx8P0aMsezyFXWWy7HgUYbd9vGG2H
j+Z8Vv3R224ien05K4qFCu1DjW6ooQcOF1yX5QZGIXd5/ScwHMwFfVNzvgvCxyA8Y8UNPGOe0ZB6enTmQCYWgZTYWmrJPEGTI5OQd2RoyMQQ/IBHgUiQHarvBMsgRaMyOalopUk8MiTisEL3mHBl1M8j48nQEnT4
xZYCQqpiUoqUTNuhJlrh4ei1iwzuGScm4rIj9svWTm/1f7AvAi3BNghptalUhla0dJqUTGbtSqR44siQhnAuEHnm514hTZUJPbDJ8Y76Ys+RjSOG3jGc44YxpgniT9hR/td+0e0iSCWGV/0YotP03eofsiWhziVS
nJQZfxsxO16WOAshh4chApvesJAMGSK4tz3KmstR5ehMa6HrJwStm3tMvwUMRj7Lq9FaB4tXd2VECVkxIqQVZRr6EvrMUYn8OyQ5aylZmJZ3BKiIceNmn1QAAACUaNA2UdNZS7ow72UYxYUsKVZrx35DpNjuJJ1k
L+NaDhQ5yokig5yJdZErRW7iXXyIT8wL21v8SPeV9pP2D8G/Tp3WyxV+SarlhDcArMycsPIybHN/9nN9fP9iHYImQp2mOHKErcvROBfP8nuzff46vVmJ6g5UNVeQP0zFE8o09JRh9PNpeFg4ThubY4nhBWu/yWr5
4fn3p37/9cv1NE4C8S2VG+zpr5eQpaUggYmFINJJ8czOfZXzv19tTbVOX/HeNahk7tS/hQ8ggcBMc9ldRCVRRaDMiCIiksF6XuxWf1B/+v/7WSZQHCEF2bKA5qRuHDX/k94mTQv9SgIMVogbIlFLhLYW3Yc7jXnf
6T34L11Vltt7EXzxqErUgq5OQpuWMaO9Mcy9SV/1TafVPXK6AE5XpswJuLuzDC9FDGTeF5gC/89nM//HvyYjQRxKGy2QnZffHXE5aZpeus+yHVwhcUEFcKXhnj+YDVp6np3k2WT/HtIKuJm2/pmyL8Rfdr5tlUZ4
DP5nNr9fbRP3wAGaGNglHbuLYRj1+EHYAhRsyQ/JZLjkH/3e9f3//nwZNst2zokEouM6zkGuia93fKPDNJ2GtGmqsKvQaPDC96mmVbsDBfJJe6BDBC85d/b04B/TIcQDZa/trU7X9Hxdz2W8Py5uCh9ubglxY6JW
tMOQaJm4N7D7x8rU8vVV4YJ0tps8gbycXo6/1DUiZymUAAGrAWnRYVOzKu8kQujekub1ft74D990DyJBCS2CoAFQsjvIwoO+/QBT2SPih4ERagN5qqJGLPSouopSKOf28UT5M4ty45t1ywSqah9jNv5GkAxaH0lB
Fh0Uc0vVuLDwLVnMjwyeCT/T/b9UPV1pt72lZCsLI4Rp+UBAqN0/Y+k9WrL24Xbxuxtev72fiBqFdcbT5zht/n2OpNnt8NWrWlG6649mbXzep75JNYQpAXpT/3OIglyQBXf+6y+r//rtvCXyKQ4O5O1ULn7bVkKq
X8ZToiumgkTbCJyeJj3Xf21Vdbr2GvoPHqarumdj+PjoC7PllUElF2k6kCIwFRiKlOCwuf8O52voE0hiB53gE1w/YInA2kJom6o5rT59ZQzJQKfk6Pg9yxDrS7s9ZSMOc+rrq6okdVd+7UozBdCJ5TTbyQ5wgZyM
fDZF7Uh/kuSAVlIozSrdv0Xxm9had/fAzoYGQNUv+UDHCFVv+0Xp1X5FJRW3Bp+j3g7+v60V3edysjLMK+q9ttfloIDLBi4r9lAhBogk+ZgFRftKUytKtX/74QpDUs++d5DOplQmRUq//TeAAdDmYHo0PdBTkPNo
g+QuSF0ASEU+P9W92+qW/cYiXoE2jOK7yGoNyvN3wS9ftfr6pbq2VN1jwJwQewVhdy+EIKpoDgHJPDEdATmMHy9TtX8+rwyVdAnegkWxnSutvhZN4h1VhkTSGXjr9/aJ6K2365iKL3JILOQxM8twEDNFBvSPjqRG
zVP7SSq71ITQx131RskyRn09QuqYYVYapVNLuSvNgI0G0ACOsitj7MksjU/lP8gSqvL3S2vVW+4LHEYb+cQeZyrY+/azBZWAogvEkFW9O0f51lrm/G/jVy6rt9wK9mhpQynt4aHPHJp/nlb/iVoggWFV+aomMyVg
+zBMd1Sy6bT/dB9gJcX51lRrwVVQBXaB/PTN9Ov37eQSsTRzfAWTTJjzbvslCAxrT9bs0kdNaQG1I/szM7/qU8bVVejKV1JUDmyCldCsxIwlbP8fLFqpadX+fPUVRQB7t0s50iErh1PIJBUpj4uutG/q6vs0lScV
SUcgH39oGqBEgVnH3on98Y1agYUMDSR5UKZ3oCewFH/q5CETSLuZqq//9pjfbEhmtieytgxfeDgISUiIaave72f29TvPqynjJZDqmVrMpvU5RFY9YWEBN82G6r/j3JNVFrJ+gRM5cHlpmKn5b9VmUp86fuKUsLS2
MCIFfILgs3JtUeY1qwrjuz9F/FgEEWh7at3Y5mEoYsIb+a/52rvavv4C3vCIqV658uiI7X/LvYbAiKGCcD6iYckWhPraa77m6dqvwDHHNKqjomdCBXjuh+hJERaMQ28MmpIRicnuVrxsmq9v0llrwVdCCoMgre3Y
kyhVx8gNsCY6yRFcU0T+/94qrWb0NzMXEQnBBIgiQY7q1hihFjsPzwAHDVa1lqvZK/9XvBv+Zbp9Ewg3c/dMV1EIyQyPyCykfOJ75P/fPEAz80iMuUeQ7eEZ5ERGgnUiA0BNAmD3FFIAhwKscyhHq6VSCRZLkdWi
lNhNL0ctlkqsZtnLmV0vNsuB5//NNNNkMyufrXGhs0FobRio3r/vv2V1NftMo5o4RBenl2Y0DuNIyGOk+qbqAzRaYiyNnHWhwmCdS4Mmdn0kKZKyDTd0/n++af+mTYAcvi/jTJI5Djn81qSSD/Jh7Tp366G7AQ3Q
Daw/GLOWl7WR6tQ5VdUOfCAAjkjOfH5jXSTj0sTYIHdRWA3KZk+Zwh/+/99X1fXDNF221DKMHlYBH5FOAhY7VDk5pEy7D6v4/3u8hwThRrmVjnfvK8T/IEB8gIAFlUaK7nVLxmQdWlkHvJ8GIU1lod2lNM4x/P/n
+2VVN0ckIpnWzSWmdytCobq5RLmi5TPb9s6k+/fwSffv4YWID3gRZBOkZxEAuTCkiF271545AxIeEYWMCKAIsgnl4qgKF8TR1O8ewzJnuNTijDjqCII2/v/7ldrXZmJIQOphmgy/PWYCVE2T1T07JnDvOW+LGRkZ
Ug7AKoxVBCmtLpJ/kCiqar777PNeRrwIsJCRSRUSoPQJivUXWayqPwyD2W5bbfn12xpcC/LK/Ibfft+02b13+ROHw/n7V5q0KUvLRIFEYhH2ZlOu0pvH79+3sjRZABYjKJWnHRsYUlv0TPyIuO9O5f8/k52ictGl
lmixAmoUZkkdEe9ndWZWAptV1TNT3T2zB2isEMqS9ITy/CVtC/BIevzftdL+bY7VTDErt47nKhwbhyBU8pvspDOLs4dMz1eyq2UQCvj5GolCyhLhTk/wgbDst0CbZ1Egme0n/P+gCSCIHFN2vfWV+tVVZA5+ueO0
iXfomP5lONXedFvRADECdPc1qvmJAPkJp7TAdHVdh8t+dk/2FFP/Q3ptXp3WwDaxKYmieAyHc/vvyzK/lzaT9udodifgQxbGGJ8g2UxyjJl1pjQ3uS+iKCOlCk7J/lhF/bOP2Z6yjt3/S6Q0QUSOJETwfqTaPzly
4pbzLxEzlKUMU2AVI3O+P1T/T97bTtP8ERshMNOrLUiXe7Gtf7gF/QK6P805mVxHS1qwrh9jabyjjOlKaP6BmtYHcomA2Tbrl9j0h19C2pKUmY+tYyVLsi6L8HbNsX/o97S9NRFBwl+DXuJ8GVb5XdWT9JX+uzvL
AxtzCCEJu1LzwfeHaT23mSuZuXclfIBBgNyET2Tyfmj1L1OuZcu1gLGgopLMv5Ud/iKqVkeGM9zcxxJFcSwMAnS/krmMVdbn3W3vG0RABEQISXAGQ29/+Br10sl808/u3o2EMcYghBCC1B3MROelha5F4iHLKxh3
3KG+tMlKm7S77V2eZibYsvzJnzAEWC8oJrJV8naiC7TBSqlMZl9ClzcZsypf67qIgDT9k2SfzKyyNG3X7rZfGuA4DyHkcZxAW/BUhotcxgHzInvSlLdtI3/9eJarfmd8W2gLPYQQlOXfj71FvfQmmZnu7ctt5C/y
E41CKVDo92NmL5dyraioSB2GsjD5bG79GMvesk16xLjpkeDMgAiICopP12++TP3n9k/I+CO1TjKQ7UEiX4ffy1r16GNmVtS9MCRVxRVCbvPRtk+W9pVnnNl8H0lVDEIXQuhGhqcW2UO2rJP22xP7hRAxIsjMBDLZ
+v2YVW924m6+FhEBQRQDQesX19fYf6v/1VU30/ODCKiAKLAgu8sv8gO9ym2r28MudTFxCxYnSs60/5z00+2nyuO//HMLxvLQ7BJ178NgjpZOTJBSQqkh4QU+KvW/xxrS6/uNbuU864eLno6iUhNeapbEzOHkNsTL
4907vF2dlu2TbJ9PeV8W3bPvzMiA/P8F2PQ6vg39xXC4mGMjF3nKETznerSxsNgsv7AN+okWj3D/930XoelktMV6Hp6dZvcAhlZ4fWRQfDc8QsSijZZQghuAmKjnF7Gk5CF9y2bewFmV8wGH4tfk+HSJJnNZhqTe
g0cPDPS+D23QlTQVyDpgbdrjCh9hs77pEntzUBsu4XRlQi6Ql8+wIRn5ZH6+1hKaVPUR5viDaQpm0B7yGEwMzJRA/A859RigZyISrCXvPpXg7NlpLhwRxrgZ9Y46l36Rm9qcRf7f4lxP9JYHPZJAE6PXQtQ0v4Kw
JqnZ8LPmdBUH92nS34TE/xTCWoQA38SfBks4z0bkHBG+kZl6/3khoVRZn6c+7Wu1i0197APOZ4JaJqGxbNAE9R3Py5APpnwq6wPp8WO6ghivxxw7+b8A+JwYrJN7UjWcC3C755jI0hbxFyrxctamUbMPVkl+nUV1
4aW7LeMz1rXRJ1AvuDu8jlvSNCrXfryAITZtPR0MvImRYidMjBbVIh9IJuE+osSZikEU3kecKU9BAD5hVh1gITXxsmj4YKf+oCcuyZEsv4+lGvdMW6o874a0+lvsfe4Tx2QqEs6Fts2q+8ouG20G3V72bXbt48yN
pk0xsVKhL5Y2tNS0uJ5qqJotk+u7ttWvrNBoovnIiYUKHdWA48Rqhu7PNCp/0zUdoiciVSL/ME3MhG7b+6giIF83tkx2nfAz0WL8L3PB9HLczQhxXu0Gvi3Ozib0pcdSv780zy21GD/8OS8G6GtcEHAcBH1/xYht
H7AkG4cRygQN6t9jbuaSIyhdy7DtwPkQ+t3M7lTb979ELhK18r6OD0scbHddrL6OBTDEFtfk1gJdQEz6Qaj3rBdmcyJ94vwT/PWSD2T3jyPAzR3SXAOuX/AuWNI4oK123GThSE2VgfWsTnu2tattye+xPvXW5GTD
xaxHnTPpeVlmNU9fq/KOe+qH3e+2TLtoG9Gb3FqVmmIWfDVrZvoqS1y02M4tgaNWp4jtz5olL02L2XWKac+a5p29TjcbUaGIjy/SpwPlCM7VIbqck3kPgj384qSRbmybW5kmXsMqXuj28mzjY3jfZxG62A+3vcIB
RF1OnCxQZfEZmjYOIQg2nbbgLqqp0/Lx6HGUwDprpu9jzKYrbO9jOA9RkhtTBwMSm0n+PgHbkzqCrFnTxCP3NrUYEebKc6Dy/quT0FmRoZ7vCdHIWqQvFD+O0TKUDpm7Vg6V2h1Aq40Tr6KVbGyiWPHt354fXDz1
Ar0SnOQpk9cWe8GPYzEPajfCoA7Lra9KBbPdUci9IDMWgTV4khS+StQByTaqq5/wRqX1FyJtvHvDikSuR+/mBTlSVWYdKl72Zdutln65DdkQTt0+6dLKJOkaxO6zAOZl/S56+TpBwdRqJP7wCnV0wkajBjks2fqP
rzRbWoE4uYW8SKtAMmFYUPmGpNIIL0odBS/OJWNnCj/gYNP40y4NMNRp1zlekOdbY3m86tKnvzQ6HEthNK8cunWevJmaqFbSzE7csGHDd65cXOt+sKA8zMVkjEKU3G6u+YDy0lhOmLHw3YY6xoW3zEwKlvBDNsfa
KWncHjYMXaUF9E7UALee42fdgUqr05NBfC/Wz0naRA5n3YcrjRNkLcnjho0XpW8bEapnevdHdu0dOW4/HcQudgbWBagmYHw4N2Bt7ErkwoqrjeOwBg2iNa/G/Eo303he0cyDl7Fvn/UlTSybbD0YeJ7ciysOZ0D/
8GIodLWEr3q1pRO3LJJIQpj7MsPCUE975VXk7mZ1iERt1qtry3ebSrJPeO4lrtCG20lcTE+uafF6f+KggjZdT8jyOgXgqXAAA/vw1e+BSquxRjZCFP1aS7c7VnBNVvPrdiwwQxz93cQf1lxa8HiuWABnPvI3yGIs
vevAxwYLhxlfrfWmKTg9zQt+w4yCZbaj9Y8/m6qyu+qiQjRNktdboWn8DdEWnoSzbDAlr2Cs56OHqQtm7V27HYwOn+qCe3cA5eqNbJ+zd6sI30nv9MY/hFd5ltsVLaTcrhn53fd850WH6Da9KYSX68CgQ7L+4aUt
etVKaLFfKAsa92GqoR3lx3KTEhoEXXjeNkwFMYAjd1afKnod3nY/LaX2Odl70NKUQOgWMPiwk6swOfzQB3U+MBbmitbJ+Mzh4zQOSJq+FrKSfR3iD0q9XJ7JV2qIbeTRaGcO4oQHRTLerP1LBx6umGrDpabeNjA5
S4PR9JzS9R8R+j5qDdc3ZXJEOzDOdaEDHPiJmzmb8Oh8eXOjBdSW61dn7DvuxAT/FGNQ3J083SZvbaNunq0zkvNGqsTfe3Oa95tLmEQiWOUy46TIz3CAWxL25Wj5BdIzWmzDcC1fJu1ufFb6GVSyrHfM04kxjs81
zXTrBf5jp9XmAbc1Rv9B8iQ4ZVbOOT5vG9unFK1U/sOQTFjOwQOoPnWrHmhe0Wt3vYKcuI96tgbHn235tei313aqtqGIgqhAq/AMeD3Lgd5Maf14YgHcufoNsraQEiqfqvnk4BxrwVKK1znGcI1aGF4U4KqWZb4Q
yKPPKL/2c1uh9UIram/OM1pwmzCnN2Q2uqtFLQfQnJwnj767+PlsXDSNQ6euVjq2tXQmA3uC8TZ2Hpg5vNC0ge8VS8USGsm2bzG+t4aw/Hji6NiYK12rb6K3LqsuN5PUxuW+6AGn70CCWYtUx/M3dh2KI5aWKpYU
APWC8xpyUiZs5i5zm8UJWM2wR5NUvoD6Rz8cGdFEAmVWW73rEC0w+A2yWcL1rWhgm89uL0ZCP8O9r8E+RkaoDp4FQkPXthNCBWLyIPVH9QN9aEN9/mCEA7GGNHKoYqjwYTHnKabKwrauCmSa//N2zPcjx2KIFT2z
MRPSvQ+de2OE7DVyg51uM2Qyqh6xf+PyKugelYUEKItVAEEOiQmTaM8KXxVIAzE9CzR4O/E/79LRA9ly2US0jWDz984LaMIzbncM999BZ2hH/DDA7g4plKo48+4eftaKSx4tKOWi0mjIgEu7yVz+vc0gFs9YZfge
IiBrS8hmtuPD3TfXeBgbUYRhpMwoZXceDoxo5Ok1mRcDUJgSbMfvicEy7FyrIByOtjG1mA5k8rZM8ZKAHgB4ANmWkakO9leZZqIpqkLPUt2rj3rySzovHQy4smfZ7O0j55N+9J0cVLmA+8ZlU3psH1CmGMbFnebj
IkI1unCbh4yxeZJckg0/Xh0txgVKiKcGcnulevVsI7uFv0IlW42Vym6X8HafZlV94w217SFTN+Y7ZNmZI1a5JVrbWnH9K6B8P7h81b8e9Z01HLTySddmltVlaqanYJozv7DT3culI7s1E0qxdMBu4dLiggI56oZG
3Mh6tSqYDIVES2ijOvkba81msUCUMHWuyy0+iyZjOA04UdJE/Qn8XDXo3foJnV5l3cqWWzBx8/a61jNcIyzDE6X1QhVN2ylV4v68rISIkawN22wRoLgmyBYI2PGPRN8Xka1E2gIJjpyNqw9VI9LnZ5G0IcOIj4tv
mmjEnSK2ztql6kMJTiIJQiZW+ZToacKk3o7YLASZGaBIA6PUWIMiL7q7skroGXhlulzUHjd8rMeK3stoCS/oYapK3nq+kzVhDVwi6iOCtEU/wYMqhV8OlsdrvFxXjQsDYnTlPWSYxiM7imHNNRYd9/EsE7OH907U
3tG16uKgMAUl75Ke2ewZiRbopaBo6WC5mtSqyUsQ5C6BUV7MieslMCTNol4YgT9/UiFb5QLdKjc59svOI6fG0bIQvaj7T4LHiq4voFNRpNVMkH35ihecL6Z80EteFRDyN25lM8izIYk4h8rh70AYwxM767gsMO0S
UQ/7ltGulBBmD89U59e0J722ujw8csP1FJyuCEyx76Zxzr07fcBb1s0sinc+w75MhOnrJStNkJEf3e8XBG6raGArtCJPrOQHOzYnwTVXJfmoBqfF8Oj8KGlnQFoqBUS9Rlisd4LT1vdFrkZtwl2w88bt+d41aAdJ
hWDHg6LWOgovl3QIgNqJII8Syg/7BA3wUG8GjrpPnS56MHA4+bBIHgD2SDxwQDRG/kKlw5Eic+Fjxqg2lQgtqDfaaz7zd7juxmM9oBYR6kKsQqQHCHK63NBpp0vkUu8Q87mKEnH9iG3qkwYvyeQ6WkILAn3poTZh
CdwtyCDRVylLl6IgY107YOwg0Zx8mJEY6qeOkmPGhvfuh5ISByVLpmjRge6t4cQzpKMHUe3W38O+HEmOu3XkOEjzzzVv4JVPP7Neem/RBzDkIDmDFNoXVFWZnH6f9t09MWsvRjy2Fg9/46Nnrc8jvr9MKnya6znr
BBTk9HPSuijqT7onrd9qzcHH6EiwZDmZpeY8MOvtTQGbgYA8UWl8oDjrQpbYUGzmq3IoT50DySM/we9azc0R6FODWvi42zyuim5Z3QLrEGlJSJ9y4rGcIeuxmyG7J2XX+XC8Ol5o1c16iZbe1ATQ6d8mn2ezwkph
NdBXuS9EAkOVMvKFNIeCFvVwBrPvuZb3oYAjzCoAPaXXXIYfR3oPeFWpZl4LevHKBVTDSrxKv6uR9aoNLU3vmy1fCBO1PDsxHUUFbw6vWz5qUjUJarIcMI2s3R2ZY5gb+3pV2+ughTKAb9D/ODb2rqCx17q3kyEP
9b6eU+xHrrLa1hWRBXkid4aCHOnWmxuWS80E1pTItMFglFZ22BEfKsPw+pVpundF0jkoppeYD93DDFNsUuxiaAE2il6j1Cfr2nnTPxg6liQ2Us524XWdUu5VjkyNC09du5c0LRyNXrNXaEE/+bT5/2JnLGFpvXiC
0aUvtK/ilrFduU+kXYMownGntyARn9WeFY2X0lfbpudMH/6Wx8M7JHT5ytWSNZM8uPiQ1WrSyvUllsQiTHAhI72qwUtqeeYMxRbEPII1NKQk6UEK0VG/2qjpFw9+YHoe3iWhKDhWMe8IzJCXhDwl17XMOUYQoJfL
bZJEzLfdHubSK77IOVE/iz03bi3J3AyYvJcTG0jT+LHxUqSNBOvti929/A2EKYfiUvM2hh8aWuhmNLEXvJwzKyp8jrRoBkOErqO9DZi2oU71cDB0xB5Cy6g7O6x6iteUzhSv8x0ip0Tv3GIvz2jmU71Tw6roB4Mu
/bQA3QJav/gFfkbxJZRRNaY9Y7BBh6Q2T63/hM4QIUoqB+WjiCGFuJ+aNwaJZfgfmkNne+NedUzai/xCLu41qfqDZaIwJRjYQ49hN2c1LxoLx16bpds5z8Z29UTr0A5DgmpPIh3CLshw5CibuPvUKxk031ScP9+8
Yk7hpge5L2T8hqx4kLRh3giHj6adizgJN/QdO0Wc7MCTj5VPEEq/TYPmSmBjG1OMiA/b0S06M70H6kK//Jxs0PqgTAMyVE1T/chN3mIJ7/f4Fd0qq0H9yzddOXSv/DIhtc8pzR1kkL2grf1PR7C6ncWEuRRRh1mp
qQcef9YKDN2K+Hc930ndKiIBzCmkZ8XOoYalYc0vlFT1KO7sqPHgGgqcaitBzGLpf4Gwk9rIsRDRngiVExqYYR7xg7rDZZmMGGEDfzbmMnzQHp16lrlf8WOQtWemLSaE51eADeb/OGbWiwaEzHlSUZR3L7vOIYk6
Pxttza42l1YPZKdEhcPFn+GkL0maERKFAdxWS7Jh/6Qic8x9akbtlmA0ttK6F+9mWB5+8jQBl/+zg0a9/jUoSGE38EFglcleRFqTMRuLdIDjMv2HvyXOoVbtP+x2sVzGYOu2t4+8n1w5IKUpzNoaOyuj8rEks+yx
HnoQ+RlJE6J2rdPVLy1TlRdFLXmPPnapszajwJB1TaxZbXctmaHPF6ZJS8jwp4cWKClJcV6y5FLBw2D+yQUCDhiw2F/XfLDETMa/ry/6fUmRLwWFrKBwcV/CNDrUuwaroUNEDStkkCI4g039wdDdHAMqjI5679rh
PYB8ASC1ndUY+RuRObRTrxhIeRTs2DepnXr3SB3dqkoDNrxuqjjHwY8oXuxqvY/d5gvgYyCFsKQkPtDYZiPQ7d9Lw3aUwemkOfvHKgtQtqGtY4ieN8FqoxzeFkVP+4exceYBkWNOrLNLraltl6leTYxOEevd3DNC
yhTTX5zAmZCEMrKNI0k+o3DUTj3BIPpiLE+HduTJLpAfCU9llQhnBOf6L7B7dtSwVEB577rOt9/2buHhEP6iPbMfKfqihAig87qsZAoCOEHBWx7K2MbIhRx0N0SERhLuiIVtVgeDYdT94GIoHf7wKUUsghOjt8pP
AKe10mnKO1Rpfir/Cws5IWOHYH1VKWGI3YejWJbDYpnOhppyStBBaC042gH2URk/SMJbas93M3vQMpQMQ+lFCXjbzqTDmhIsdcukt/Jw9/eFOpXrdjRnFvyGOUTXopTDQk6SquCBg/2cAm/+W3lsM40WZeuvZ2Sp
61PtF4vpYUGPC1bNnNNGhJGgO1xULjlDJ58cF4DzSNGwMpbCCK6yOFYQzH1iP1oZj1Ok1m+oeQV5JR36/zyPce/dsUdjMszgAxw/Kq+VtVLPuhkB6ZU7C5bL+ETcNj8mcue6/GqlNCHfDhVIvdSYCXcwlJiJ9/67
KHXsQ434SxfJpOvFscOETrYzM/veubHO0ADrV8MdqwKtTxdbBnDm4IITHuZgdGtc/74Hq2MUQde7gJ5q3Tjqx4zZxvmXePRbOs5F+MPPeYamsU7Etp6QNrIPdAU4WHlifRReGB5FYwzsr8frRW3+fhw2V83V7Uup
9I/L1x15bIL8RvGC5ATnJens/an9DPCrRW1aM6vh2Ackd46PyEHNmgpHN8yaVmjN8inVOMOHFAsJ84Hv2YlwUWe15yusvmUn1QUm/k7YfoscogdtiVSuFXsMiSWM5zJbFEKnq8GZ6M3hg6/a0aAFma6sOsTjU6az
5kj24a5ivBdPnvJ6YPsN9YjUZU3tsiYQ/82bBjq8SJuGqfIiKS+i0FsCN8n/JJ9wyknwqPO5ugrVbjVxQH9X2Fov1LVmdErX9oYTmRGxLFFsYzGsicbpki++qR3u3uC1OkiFs14P4KrMbrO5SsYptMJga+n1wLj9
SOT6+fncbIwvmBHPNEgbJy2vTcJHNzQ4jhZg/xzTrn2RxY/aODZF1gLKMX/MjK6oz3gEg9nCAzkaIzPRiQaMKGwzzLwkMmpYqGT8+il1pZF39XSHOvMbTmw4RvaOF0bJoSqeUkvkBu/2bcdbXVgFz4mEUwqxrBmZ
OyqNRKdelbaSMhJnM7BSunEjYPSX7/lnEbHGNYIR4sNY77i4TX110OzYeoEl6+45t/nqmjiyP9s2eMzwqX/ir22/QwsspesgHGG9/se6qIiGFORYfVTxThosQl4OoMBkvh6MHz0ti4l38dKwzM8c7cgkOszhxGjY
UG7O7AHrLsJQ6F0nxqLLqqsvpBbn0LEIW12mu2NjIR5nVnrCAqYcG2se0rD/WU3tpm+4jOYjVMzkpcKMbjsUkg5iFL4V5OPrXMb6XuvVQxEIgU1IN/oNBxdvxnnRlvS9kWOW75Rm4jUjUv0MmbU4pocN+tGm6Vz8
YkGCC9FZW0eLF6UOgTLCMnu+ow2ZY3ZEEZOyo7e3bkDRPJXf74zxRN0PSES2huFC1Be8ob99NyjYstpiK5RRlzG435wFTbSEVKazIkeCxOs9HB32eYmE0gVgwOf+iopDF3lzNt3xaVQWVJdUo0ZrMWjEMM6A6uKb
FTNEQFG6Y9ev6w0C8kedsa1OxmhN9gs+EsvHlZHf/6RYpaTjah1kkZrca0zZ1UIR/wygdCThhU+N8JmHDWb7mxWeSZKXV+88furN0qNGXJM1mmc1uNXcKXm0fDTQeM4XeOsjQsjcaw4yPwmZnDnBZFgtdGk+d6No
PGzswrSBNo+E9IHWG66zwNL3FbTKQ5piOrlFxi1VmUqP908pvbjFs8Uye7We4fwx/H3j+rCLOw1/zqs5Fv884WRDnon5pmnWYi0fCT88nz8rbJQv9rxgbPQ9HZmS0EPDvG3qT9dcaXn864p2yE6vjPLsO2fogqxG
nwchMPnZhYpknvTUvt9ohyi1hu/is6Qpz042a5jSFTlXqHNm5TFhPTVlfTealJMIkxCo2rneZESOEUkGVWXq84LzWleYtViTI3ZrkUQJuErZhByzVXFSG6ktNxCgDDjldyiekUDW7CD8L9fHsjAc4SSFuRTb67yr
OKDDCQYhBegSy4wpSreMA5wZ1In4Lh9lI4GKg8tz8XPkPTsnlPNavn+e8GKJEciiRuTZjJ8Gzzq0y7PNuocslK3HmGTYTE2pPfx2glemxRlMs6Qpr5eCYbQRv89nkw8nh2UTD1htZRyCRWil1Suej72w+oULMFN/
VkOEdVUEXEGGq0yLyMSsQ+rhtuVhiVcTw6ddjQ0WkTdPfob9DLcq6cPSPhMysi8m3AY3Tcd+9gQsKw1Yh3EwD50hJuGOr9lbBVK+bOh4/69Gw5FZ2DTrznloLpPemcsYxi4IZwpN4U1ou6dhhVRWwgeUsXqyZSnN
iXtwmR2+rdaqSS9SMfMZJ0pu1bq5krzSyLYx9MaQZ/WGq0S/h8dS2p7F22wqQeTaXj1nl3WZtfKZbb1staI89O+gWS5fttbftbrMg62aJmU/f6wQJChWMnwSOmM3rC4/pF325xZeFb3bHYlV+Yrtl09BoyLyRv/A
Pzfp94aRmMG4AWF+uk2KPiQt9jfsM62L+b3KkxEXVbNv2yv+daYs7DV+7Xy9Lc76vWxJ/2a25jpp7mxuyiDKpulvzymKQwhFklc04yUU7HEcV9yOeuNEb1GG2HPamYEh0ad+lMIv3a02C+NSvNqaHA1HOqOJwnXf
6CRNosfnMIPf9YDCduqTMVn7ABJPpSwHhhi8uGnOAVwz772xNOclb9UurVuJ2Xv5aOiFO7TUcmLVZ8S7UwWLkwTEdr4fSIr06+KFbePQrCBYoFvAhEUY+JbDkEr0zWgibTL/IZWE34kuOPk6X5hG7Fc8LcpWF8tA
htBL9aRyItY2OYNv2Zwlp5urEx+IQPultNoaeiaGDzLuD6k0/o4rnZ6N1YX4QWwncCxZi6QvsuubngcYLZ0VNLgRjnZ8EgPAfovqVmno5NjfsM+3pQJlPgmqCE9gq7P+5RFcEsc7h2hYw+GolzL6nxSmoRx1o700
JPk6Mt2ztkl2nMYx0KuxiRpLmjWaWcxn1CsMTGymXIfmm6UA2HWR3Y10JI9WCP3ZqBq+Fi2z5TQrCBF9BJmlNVwWFyGQXAKZN9gxpTNRP6E5tGEsIR7pXgPUUpWO06HZp3AsYW6LCfWhw4vyMZvnpMNZMEQOQvpg
0/4v83k4pyX8AIUyiUYK2KZgO5lSJHtwcDzB3iWxyxeHXdPwF3RyKhu86FYvBUkhYBlwXiQR+fKMuZuVBRgzrP003uW6453OCkt5QsuxTY907QLNK1LGzz6SFUecYrPDr3/M+cmNYqEqGsrj1nmC8qhoUlxLxKXn
PsAQUMDO1iqjLpHL+JYyZfxu7SPJDKC8+HIk3wym/01LgjGmPnrfc4PBRxpPwK3p41qXlN4Gm1FL2U5SVXyfZogsT7LfVHkpKeuggm0QPoV/kjUDfFZZZ14mg3FKgtFPwcYosjTdC+m5n+mgGZ4dzhE8aF4DUwwk
yPga2xTfPxs568WA4X2HdLX2LCmYBOkpgBVdvGZOPbzvwXUM8nQn4LpFu8aL/P2TSymZf+b8CQ43yRZw6dqSDv8ODhIcvOh/gN7FtZhrmTtK9DGHL3TkhDS/CY3IznaLEtOeVS6OuK0dlZ09MwSVOE9ix+UFaWxC
Lmxx/mtk3EGvJI/21R+OeOnclTCDMe9qOuQF04P81fO0o0/Zx3ixnaBrE+bxFZQv2z99ssWvr1QSWMhTQGBE+qA2t0bFoot9zJFP/Tfq0b5qmFbgQqUR7ljbdQgP2acrCdZtRc6s2DxWf/nrWaUDkafhQo/FYumd
EmW6xOKdCQG02Uc/Z21uSEsBH85SzYSmX6cvsa8pS/hAghm4O4RCmic0lkJPEyOIuATON2rpe+0HkCEHMp6ejHgccSOqgI33SdKxkQ6FYtUz9lDVeNJbbGLnE/bxoEmqtiBh8N6SeT8g7NTkPMIWfTzOZ8NloK87
C4kyO+DWeSd8sDZXRmDx7+BCIKrY8lElmfKI11u+ckpUsuhdEZNL5MLAXUFlD4f/MF6Ta0E9C9VMAcrHBy3Xsea2CIo8w8CPUh1104Ke2YJwTFZ/IDvsIWvYTS39aXOYtVG+Vo0x4sxhsWH4R1GuaDNo4wy7Qwlg
0fGVr15HFUikQPod6udk5ZcL+ITNjec7NVjOAEvAhdnNoxUrZ9VXqHnJa6KAjPY5aJ0FyZjoIiZheN59GwoQOdNGY+JmhN14kXAGJUs77x8rIYbY3k6nHv5+aVF5S7B/GWcUDBg+p40XujlIkdZMb+3WgCMF9Nvq
JwWmLLCslz8lLWwUOZ1JZ3eDY0/ctXUGgDfgP3pboD9DRlIRiR/ZsBzGIu2dTB3pwI0CyGOvTcqF7UxKHD5gBQOFmMzv4ZNhUIXovHPARLHyXhG4MyxNcG1OlpS2Stbfo9iErgU9c9d2GoihmDudxW9p4tvzUAup
h5Z3wOdT6HcdFqFz1jVrfpkNbrb2P3+x873j3bD0kknknp3nHoShniPo8+LcaoSEdg74H8tJDn5BGTLq///qQ+10D4rUgkQ880qhkWP48hvYAhhR/ubE8+KIMycgtG9P1rP5uYRAazhg3BzJCLuRpYwjpJXBRTaV
bh+Yfl/sYINFW+cLfcViddA2naQVc0XbTNYrxhF5/n5rD9U185hewNQE2HpnpgLsAWNbzFo7zbSmUUiZOBKttRbsDSRmf9qjNAhPBbFneFRlJY6f0nwpCEeEFcnREgQD6CzgeUUhV9uqgvQrrO++oL5gohb3qDKp
96jEtSoM67TjfUoaXAmrxq3OoWN/WpOnSaSJ+uXT0us5BiGjpn3apPeEq1Q5oTVQRdU9NCgJq6sdR2DeT3+GxiePGVmZvU4bBB/nvi4K9ARHDikB4PmF2aRJ7sjs3k9S33CyAD6rwgKM8re+iHLBNKCs5422xmMM
JwKpd5lu/CcRWAP5T1a28h5NqDQhW3v2b6otpQnRUP6eZCJkOGh1KTfd3E7KXi3Ke7TMrqNUY0pAWpzxn3I+OLWrymdyMdzI4tnxFbZLSS4eUy5u3jsSSqdRwwGkSTkso+XmKFZNXHBXGJNRNy6ROix41XvKVMAL
8ZX2s44nmwU4NOLRWPAVy1j5ZOvlu+rjSjZjVMwkrNlrBJcLAFVrIYY1jENrCFDtDx1jMKM4Gz8Pl4J9KDM6uNFZpA3gg4Yn135gNLwwjYzHIhz4haT9aXKT/HwKhVE48HFNr1NZxM3fxepPpoWkCmPgRJynT4E2
bYhCRe43q4ypkUbDVltWVpW0VNKr7CrBSOzplDpb+3/oiNiVLASgYiVlsUeGbAkhDiB/R34TiGoR4drFaycUwZsLXNpswc02Kk2+NCtoQ7LZk2HcN+SuE+AcTh0Nx7EWhsHP5k0wt0SD8UxVaUbIeZ1CaD2HP/Sx
dCn+wJhrvgVMpDWftiUWjM7ZTk0g1VcNv78kvvXOGN6uNXfupbJubRv6Xf4AsXaNMBlsc2a6h4S0W8CU06wv7qNAKLeE09krq7kTKw9JxxmPznZEOtFJl/CFag3+A4tQprY2fhRZ46Pk2TI3IYWkQs6hLfRHV98Y
OLfhPYjhIbVsagbv+wufByQeiROdsEnTtgxIlctRM+7Gcx26Vr2AqF8jshh0MOkBK35XlUWEWmMYp0H1wAx0qEnbwilLg1N4jIB0r4HJEqfnEs8M8q5+m68/AGVgTQXHEsEI8dYbR6Pr1ePdh8xEkvaj2VEhbkHV
8P0rv9J7LdIs2yK9FbN5tpbvOWB0+f4G6nn2zuRKkQYzTaoRNEHdPbeyJaiPG/jJKQtEdp3zbYJPu2+7iw7HRKhDsju3RH9flztnQfPRwfetStDoTGHp4ppJf062eA0EN5ZshpMrFskhiueQ7JzTgnDZU4evP4eX
e+1xP1Ku3FgrP+1RauRImFADJ3WT4IGX2sTEmciAcNL19BFjak0QCOBncI+UwgLXg4Q49waJWOMCUHvIlPuS3kVvtLANxwJC3JEhe1KU9R90pBgo1znVleKG3WjmXaXDrCmBkUXEDxPcaFCd9Q7y5w6xErNKt56K
nRD1ZL6zk+A6JNVLx451FWB4K1TNt5oe53tQiOFOZNDA5c5oBaRA56QHeIkAPtyCRsUEyMspD6jTuhIsL/tUP25FSZSxV3aYuiTyZuQLhLlkfaoeLVDtf2yOjCWBT3IpH30V7/EEPzuRAqzNh4vw+PzZVgvikJfT
4U7Ln3kOSRG8QaTOD5dAjTPTaCBUkHW5An6LPcWOfNc5YNDh99OC9EpG83jTD8dwGyRcirUTo2xbZQMx6e4mKL1pq8M2Ihlbbv5FRp5NC9jeGNK4KF0RXwEUyoaUC12/r8VmR+pq6XOwVGLhKTT6tBmq3LmRAP76
4ImSGJUmQnpyJ0iK7OoYPJ+DO+3SDRq2R4ViYVEf3trqfQGf8Riy39YL60pnUI9mc2vJDUKGgzD5H3BSpnqyXBEGeUNfc0a3hvw+nadd38NY/MUyLuNq2rR1pNM9VVs1khoatlP57dGa0fHaQsv6bLwyCgf7qo+S
ymNrDwT+OD8dLomHpD4Z7ztY6pj+dOLqMTzR8aaI9XDWOlWMLXZmlLu+jko0b5CgGbDVscTousY/l0Lpb5lEcHcBreUAVtJ6bfFk32kWHYXEeSj1GE1tqvROoZcaU+q4EefJ/sPLfSnH/AyCKTZ/Msp1FsDbd6AT
Qjp5/1OALx0wORwJ2w4xskR3qPp8WG88oefrD4pXdC7S4mrFbgPG461jyToxorAklQHuEWV5man+ale4TtFzIdDvqC3g3W5GxCD01Ar+iQVgqu1OxWi6Y+pnxj7aQTjG7wK6mZ73CqueYAAanfpyrp6ahKqyNLdj
hasI2oeOPvKoKbedByUk/hVrgOj7ZyNnevRdhW02Z9sKplesBZxiHz2reKKit4fLT2grHlo2g5OG8aZdPL72OWfCcNCtKvppl8GKuegQpwD9bVtU78xHQZkADhG9n88smDzWxVhtbuWVD5gkCkzJaKqwuQumx8Wz
QVE0ZG75oT+d7dufBP0LVaWJVZ1cnOGZYoJ3UlcRN+hLwS6qJaZXBTSgnQXXK2ebFQ9kbePB26gRURke1EPkKGMuFyj71iNI6DRg9vFCPKVysT+dumyzv21jF6HKbeRqJhEMpvNGtaolwik79dxdSoxd110oSz5+
2pUJ/H4U/I/Chuex0bteaaGC4z4TI78CnsokjWf/nqjC2DnNXOolT5KroB1b0k7ZsVqeR/dPOhl/Mtb66cXDPcTD/blC0bZls56d7qLUh3BJDQDJvrC3E+DI+IPSZ44F2mlQoeb0uvXqXlD8JuVrp5uHme7Hdpa7
HoCzNi7K2NSgaobo49E3BNDepJVLX4nnTgBtZe/WfmGsEb+gb96xIBtV17Pn9EIMkqI7H/adg5b5DE1l0+1nYpTHChpA/aL+Ix/Dzfv0zNSz3ehhVZWbbpreXxpo+zUqJo38cpzZRtDdeApFssxoDLQVKJbpt016
yMwEcn7GgYr1ktBGoysjmPYR8yFWrLCx0PO5uc9w3lfH2V0BPag6w3WUbFc+04DNZ+dLgS7YKQHL1K/Ncb1N3Jmg/oEhBdgZmEkxwa830wvHFVyiw/a4GmCfF26+saHPAYV234yAqyOLrZ6DTt3UUbTb0S46lfH1
COAHsNwBPgsF8eVYgEAKHmCbin3QSDHlcdAf/B1YAQ1ikQX4UoolBmxsdWQhOIxaRzYgCVBFlVfnSGFgFEP5vg9lRz5hYHGUfVJ6i2+ymLYWwKaXNfqLNpKSZPtj3hqZ9y85PveXy9+5O9gHTlrqadDtTLlkbDbN
GQ4sbSG6aDlZyfVA2mwQIhpzNsGB4u21jwYpxqMzz2GDdMk3cCwg91E9ZFONbAaPAjCk4owcIuCYH/0cgmQoxDl6GLBnqQWs2uvrNci6WL9uJiSsQCHVqEvkurPq5k0VR+1XOiNYaIoXhHQXibrdWOLYVYAIs7Xx
O4KtQuX/qU/X88HVd9l5v1TATY5GxBiaq5kUjWPkV4/RcTSnB9zOlI3cIyZVFpfIghYr/HAnprECJF+yc+n0cmpZ67iqs5e74DRjzcg8WuEGkvFzhGJO+qfXtVu/ioMXiALUM5IGdpvv/YUKEWgQg71HY57jgSnR
ziDXARp36wwYT016BSkAF12AF5x9r6y5T0EZtyd6dQEBZjALxdzK0Adrwm06qljtn6bmOIpbyinDNXRjpjWLEwFlId2QLXFJRb7aT33VOgejLnLajPbraioxTFc2K0t7twCdpSNIlrydOqUIAIq+yrxiZaOAFE0Z
eKYkH/goVMWGUe0KnX1QQQQcb3ZXMWFgLlvh3qz3mIyLsXgV6pRNr3qwjmraZVg4v89a/jgbohCqOnzINCpxapoicK2yDmgZeXZyN/Mfzc+J/maRiHUO5MyUOr4401zPvo4S+fiqGsGinPp9ULDsmbTH1PE9OcIE
sRtk65Tlc+0lILrkSoWoDxnStk4s6i81P8q8vU1bqy5OAfkn9RFXq2s+F5RfbUqvttjLJNlFPCTrl59Qb+M8kt/KgypdZ0pLt0zE9pBaunnQgIkdcaQfxnjrALs8elYpNobNP+nKFwC8xTFimvxnDpArj9TGG/++
ygD78ma3GYJ5xR7kB6ps+ibxJQyYom85qxebYrm+rxZtLZrL7o/QuyRDZx4rjX0oBMzBiOLDC9wzqseSdRDwZhAygYSnubc/ueoMLC9hFJ2Kxf5MA1gHGkjFxCejVJsitQkY1nnoSMj0KrjD7pWXBYhIaUp7r5WC
V4dPvjZOaPpyeMB6rVuQionBG7/6DlKUiTBfkL+7Ek8Izg7/uejZpWqUprfNnfmhDtqwJ3CnrFpUgoPkSvw8zYWKFlP/yM3uZ3k/XdBlbcr/+Bdomp3kVPvBMH3ocHuQ7hPDia3sZizo2kUBYD1WFrqfcnpLlCtf
Rvd29H8PDndDkHExDKg5x0PNJwIjJrc54hGdMXkfQrkxY2WRTaL8HxrH0GEiL4Zzb77IuOStdjE4ShJT92WSeRj9E45RFQcJtlo6X4fwX02+FnUqdW3wfs+ZKZRZPaxa5YvIQwCbDoqjXA9ZLeV3rBy5CbVPpF6Z
SR8wPbPUgFDcGlzdom6ycWnZIpAfxS6qiBl0R2OBO+ADneIAdSxAbHC4RIF+1VvpN6i1aMAH5amxgJb42a49LFYzz+kUj0m4bA6xUe9wYd1rETuYUAyJzooj6mYGVmD/xI/tpfRj8GKAS1zcBekOIfM5gcuyaCU4
KNg5zoZFNeQpTsSwrzDuxDJZp8PjDI4ZHhAfVZo4Ol0sryKp+i4QjOSd2aKucGU5pkidR9U0p/G85Mz014EGgP5Sq8TkF5qgHdRUzD1XGHMtH64c3uaql/oRsGLPnAiCRfcWBVbBdopUfuFPbp1OHQ8bLHzqbhx4
eC5DyfrcZ5SQe2v8vJ9YVwZxYiB6VC2HjXWTjNRWkXE9I2qMHaWdcTTrCE7DyefAs53mhnI/zUF1Jfa9XJHVtmonGQ0oJUMSRDet4F+0F0vvGjJ/IVyQPqt1jBus9rfitb5BkckKjtaOwmlu7iz1aEtmplCVqkMU
oKGrjIXToNs9x5JG4DT7eErbP+Ft7N9EpdUoAhx63ZbybF5Kx8XoS6fWq4yZkuj00/gu1BID1mWs08kIvhyRQ/ip+rxyJ1RSdnKT9SvOUAndhljtBJWc23S0acEJrFX3nkj/kmZ/GNphRCCRq5ffgStZEvfDWCx/
rbSourp2mjWUqw4BB+UdGjiD8psmeeob1ICQ4ZvY+aM0UN6OJnUkI0BlSp2mZCNyDeeF5Ka//w9V3hW3RGwsLqd2tQY3MMTp26yLtPq7Njvm6sCbgu3XxIhSjQSQQ12hVku0xOfjudu2On0ra3MGFWXSFeIexxdA
CQTvqFTMXmin0pyr2tlEMwTQP0DlJm1yH2ucLk4d0HJ3FAgdGMQbd/VhXlf9AR9bzSs0xvaKmMHEsj9ri88Sgbr0q/orT8qZQcOZNTPn1eWsuedzFCCbXsdud6BtYZUWlBeUyEIH1vQePnNG2TSafvMeE8ZzYnJZ
uQ2QT+IMzLyUfj3kDiHO1DPqwtId5oqBhfNoLeyqIdlnpEaWDBTlgo2oaRgrxdSUtNmXw0u/0K1/NZw5AfOrsofu7HPNXEiDRueACsotUBgWfrYuANag+l39U65T11xffuDU61Efbx19AvJv99k9ujpoaGdKgN/D
Mk0b8FO0gSt88z+WhsxrxQcy3ETKbI9lLNNUTRREdRRi3Eg0V11r2o7DELKmi69yDD+aoqA4D34seKYm7VdXV33iiAWtBwz9h6SFufbtuLOp5nHmVldnibkuajJaJI3MXkhtU2NOuZViqsIRmQyxj07oFLedGHmp
L4fwGCqbS0rxVDJ3xmemRD04JIhFC1E+HS+W9j6KKmLjuPYcqZ+FT8z8dhEqG26yK1Oc8v0W8l+TRSYjpg98+gOGrJHbZkC6jq9Rucs8e1iU3Xy80pFOQEspSiEdFetXtg3fmXFOIiwAdCXcQVu+v+SY00gHA0Ea
eCClPZEwiv4ZRyWIzeXKa6E+YQEtIZxgy4aqF905vbFqz5lakr4h24+CXt5MK7c9NtQ43XDcGt6gf8l1dLQwiRl3j/E7aptkHsjc8VfM5naZU2Wj0nqxixVyPkNWPvTR+tp6XCz6hwmXl6PPyU+y5r8dj8xbcqVs
30WGtOwN9CwzQ74uz5yLHdIU6l9UkJdWe4H5u9RKVjKxsaw7M+ncU07+hWCa/k37HP9PqL9tPs/acmkc6l016yfwg/lWPbM/5z+WXO9s99F8dY8/ST7ry9NX31qAEyxnyDqR0WHrSLXexe5izX1FyDhLRY2MFTNo
MFBoPKC7OIzSpFF1bJPOYBfRUOzF7Sy58EJvjv9tBvmbC7d89ktfWpjibGyr3LwPRmGxBKNoWiL35TwQS0yKymD+zZaPfrq2wKHXvWDlh4rCK0v7LKqRlCuHYQoek+a4Nmcj0hsEPETKU3iBOYwdpXlWLnpzj+Md
fkdLdfancXa4fXXSYpea7tl7i9HQ9zHh08OsxMg/n0RgjCkAG6YHisolCKCZc2a0y8U9FUirdVzRR2GPDEcsRRfc5SgsGA3FZrNx2PEbk+a1bf+oFggXu8UkVRmwzsby3s4NrLVsG1frRmylwv2GImimrAsv1KBJ
zFQkID9A+3gB/9MmOV0HO9dlduBWpWhpzQiYoDRCEXSvZw87WZDZI5Sgfyxi+6Ays4HWoNFoue0Y5rGhUfMA5rVtaB0oNu0gCu1SMM8kIDAG4L9c4dVuBo+bIdbyxoNethHFEaY/pjH3Kj2TqL6ltiSouyiy7TVf
TMxjuhODyysVtTTdXcufPgDxUQX3ZYtL69U25gtfgTdkJvXGt6jHuoS9FPegZC2mW1Bzb7WIOmU5bk9sDkwrtvvH4Cxu8nAQxfBToYdeLKySLCSarAvP8kPpxObxhTjTgD+Pvgsupdsb9IoJJPEv55MUqvb1KD04
RetPCJTDThSyMy0qdjf42Rp9ZDgOFy1Q+U0BETjocJR6JP/nutrc+/XE+OZfc/VUIltTJI/4XRZLsqU5XZyLI+uWl9r5PagAydG4x5bUsWZg1fQ/xQgF8nhVDINyRZINI8qFALx2itqlrCBmAU6iTzDro/34g+NY
i9zcd6FU/M91l6Z9s9WhGwiEUCeQJQzBccSHubEIpYaoeOdKp8iOLutBK4kDwKAlHW5ANBtQx1fDw/tb6JWN0ASasFmivODxbnsCDFAMML4dfjx0yP42on9n/O0FPPLGR90dtb1YLSsj3Bl97+gmDY5R9hOxrTP3
lYScZGxvv29Fz/Y/5c3yk+kQ2m+KoWA/1XHLU0vCd1kfQ4cQi4DFzsLfM+O/uV9G6Fo3OgzbYOSEMIVXmfyDozOSsWrH/j2S6LqPDLqtDAgz4RY5JfwXEtv2j29dj7c3L6BdQx5A1zvVjtcLJRPzcFk7lZUQK8Iq
tz7GddOuupks2izvyhpqM//Zk88wTqCMT4txbDE8E1j21ETk86zwvK1g0zt0RhejiyRhxgdNMtOZ/yRuAMc1p+3+uJMQL1BCyb7wU3DOO5LmIQiUtZ/Io6xZKFKXp+4oKxDrWUTTgF+Gn/eoEMc5QVusxqpPgwyg
2blJyDr5Ppf0LYz2d2nKuXe3WZyPsusu1QmQiqzidujRb9uqFThfbBEpC5VclBogw1I/VS/HKt7/4XoE7B0Hw1N+8zEvKf3CaV28k+f+SGe3JxNHOIOenIeBM1PfcHbFBROq4uYN5iLOQkbaavWk94crl2w+sc/q
kPowtQfWgsxyXiKZSiOqQYR9hOvCy7oCslUk5ApaSyoQw1VvLl0//oTgt78reHD/QPYAnMgEwfGadUUv/sJI5+LPgw8KOOohVGjuOYMJV7JClLSfDuC2J+S8T2JUA/F1rYm4tP3qcbL1dWklOdm12q8q50CZkY/V
KoStv6VPxBoSPtPVonOEmBHL82MgcVWTCB1BEFMIHwdfH4igFvCcOAAgn3IK5p1mdHOe57jnTYKrsMZzZqRb5BE6eLdUry4bZsQbyZEEngHiiMKf+Y8BMh4hn+wZh1ArlowQaIZ4KTb8/xda8XCFDPXtGpSuFPSl
ysnEy420++NLpSe/n6xcdVKVAD8V9hrtC+exM8h4x2Ay/o9DfLPbZ2LrpU+8tKtPnSeuX3riqZNWXvhMlGJrZpOCwAuJG2m30JT9kBeXuzNkHWr6n1OXu4qdJGAe2x1FIr5H+gR7yX5Bnh/LUBaeaLYdI1fdYijU
L9gJ8waMfO7J9Vu0GVBEe2exFjT7oy0DIVUYIDKgEzzzWP6kz+hwx2nu/l077k+33DfPEgl8PjvoTrT7k7OxQzPVJt/7/VvY2zflr2o6flEQLnOd4nxuDfJv9qduCW6D8VgNmtI5FsnmO7tl4nR8JOGkrFpYJpWI
rf7cnalSE9XjzvgL0axqzZg0HZP7lb8X29C97cC1r2a/90648liFvvqNSmULePxRQ+oqSHCoycKl/FgS1qJE1nVdaZ1AHQVFt3PGKUvg2nMmpzhBkVr4UzWphGGP0OKx/gGhnEkT8AYH9HOsVN0CEMIzhymIg7Iq
XX+CIWRbqnrXwc9k/bGLK1BQ88EnCHxtCToR//JXYlZ0DRGqpbwlH7zQA3duAcMNawdHx6Fi8aQ0kVJsV/RmCIRpqthAcAkcmTZBlEPSxNd8+EuJyrPsplnp3FAmDPXO79vGoNyl5su97yBb+7LcrVeR6pTjOWNo
L/8aU8t1pdlYdJpxVcH4ZHP97aDZ9M6dTn4CFiL3dC3RV/GDi6qqbeoS/LIznnCtjZgmnnJHXcJBQxB/WEWJJlFibffDau1dJ63u9QCfi8ed7W6xeZtKkisUT648f0MWgx1U6/buso6fbpgQoei0sbImZFmXmARd
1XhAVT8BSUoU2DtPynJEj3AuDF7Fxo63GeKJFpKSflqikR982GV/k0LHnCyKP2t6XTL6csCBBFeeSeRSKeeinta+RXs+yvom9xhRA7YU+9Ec12m+ZytqKCPF3O1YVqx2CSxTjSCTZ69eGlsga79t0DJzyd7o/SDr
0W5+x55RseAWuUnpHF0u4tquKYTRkSThxYKgP3PtyZf0Q9NFS072gpYDvremoXxLPMuwylrHiVPv9a/R5J3JOXCzFNW1edARdmji9FNm+i6VHNaTKgs/+e1Z17vvMVMMUhOs1FFO76qlSaE0bOk8nRz2U2k0ZvL4
qk91nSTgTuFpDk7XwZ52XvNoe6eAJivjZ6zaRd19AOVUqhDCZc9x+qqbT0Frl2zEQwehbAN1tpFeVeGA3ZM/SJhbYxjpS3/DoK0z7GrKbPrKVEycOayXuwg9MgxrzrfpfkOXkjFfXVADx5D9qdL5bobMeAECsUsN
egg92LTCw3QHjhz4n6wHsn2dVElaC+jM4q8DpE5JSZz4zoiSFdOLMUYerkev2twloDt8tLFDL8trKdUEQ4ZY24RjVowvCINkM8Q1aMqAS6ueHd2QJGvnCRvEV9bCcpt7n+dr5pKTGaz7Q8CTNTnnLjSsOTMHYLuL
TK9djjmslDn8rzOAqbOU23XZXfZXbXAUjnOSP703/Zy3ti+g1EkmxrwQ3OR28z5wROSXCoMKrMjcKf9e2XgMei/xAJ0h4AoCn71xXlDldvC4u9LxGPKQuNMq7PT9bzF8BFXH31XwRePvRjvNbWhGg7Qe1i3Fl72w
yxejpk++S+O74IA9rZsHdWVcNsukTaZPYvE+LpXl/JDcjBuj30GRFOdU+u93IOd6wrTQOxN/mLcNs7W1GKSybLhA2Vgwd+Pd7vfxHLi3rZT4ewMK3b+fCyQP4rU89I0MUcFrasfRf/4bHcupQRXynGaK5ybwk1K0
vkuB/GttJT0DcfahcVJ7E8A2wIpwON4phVqp2OKWf8ZJ0wdXuOEBe6Sp/HjoNwbluqvYhxq3rWPP7NMgmKrNZGorxqbYflpCw/za5LTLkcQyAIkABJPP/fCWxyF2Z2nku64Bw1N6B6HiysRKv1aD9/CfM8hENH0D
KQb5qu/toiUHIRqzKqVB5ybCJcPF0fT6FQK4IesXgOHozk8BfPiMzpXoyjKR1gMK7+tTbuUyr7FMTrpk2dOmiNP6DRN+i/bhw32TSDfVzss571E51Lvxq2O6+Vob+lYv9JTk6lyV58MPpam0nwsPay/z83rym1xV
BgFZhDbUXGdBGh4MJQ+wrjwP3P1naaBdmt1DcLPkuJnJYIYdMI1g86cmhr1A5aa/6OJ/ENyGpLMGrS1Rn1uC83XwPMdQ9f27DQV1v54/DojXsaG4+jQJM1ZX6ixxCVaX003QImUy9UjmUd3a5PSA2OYkeuBh18mD
gHXd9s9GdRSxFAcwZJEuyBDnllrVyDVjg080i3dIo94IJHpJebqlE6TRBfJtAW5+VDDhI3EahbgTSI7MQFjE6Ov0ND+H4uvVUDWO2ZeaiJNi/pt47UyF8NdkhqxvHHgcrGT4cAE889u0WmgeY+JsYPlHUS3rS6I4
CNqiRIt/+nuTke0Myl4naGILGExg3GzGo2ss8VqOWWhWY3+WG1CEVGo7Fz0lStQaA9CqNZEGVcxmsEW+UAf/QDsxb/sb4QbGhqG0Mk8ku9Xk8C32Fy0Qv8+Hr0UNnZYvLdVmsm50sVJlvgNYHNVzQaQqSaTHrB8c
1P7pWqCyfppSAF23AGcXGRAXWqPnYtSv7vBrztt/INqLJT3Wy46y5wSaDBCRaJ3y5A8bnoMIZNZHdWPtGUfE2P2AviFCVaegEt/CFogpkx8nFYRtE97NKokg/0MC3r2e6Ev5Sw4ObN9sDA0dw8q9ZdQ87n8Jt5rD
QZy6bo5XS8kP0Mf0LPJ03M+g21++sbCPP4+Nejb/+72G4e7Huw7qgbYVpcnXX66ykqXsLJnN9GjFNq97JlwTQnCM85jmfA6GZ6nK3MxUTNVvGJk6/dJrVO24TlvBP1S1hJ/qUFiqqqbEKKdAJdV1Euji2WTMZ9rk
9dYdo1vIDFMc83TczHqivzz0Lb/GG7hyHa6U23i5qDQ1ZL8ZUuw5gUEvKwGTHESinxBShJzWm0yKxuykSqs5qDtNFzFg+xvoQWxk2H4WLC4Krv0ugsv5oGsrUyDN7Oat7g8b3DzazHzf3GT3O56Dz/Y+/uAqf1jX
4nWgWBV5E8i0mofexsdtRKg4IBNzrSAm4sHk3wLMH7Qztd9TpDyByR8QJdR8/chvIG1ysQ+TwBtq8QPRhSbi6bWoiwkWfSN1Gn3N2fic2VKbsLNGeunrDEGHmHbESUYoK1WolHYaTa301Q+2344NLw4s1pxURJp0
/XsSBv7RgPo/Au4MvcGX1+iHaaZ3l3fXs/fouexeX/vnJJcxPdAsMMbow7Fx0tMjL+mV6aqkf090kwVKFFtaIIm91dyb4leTU9MI7TVRjJEllnigPzS8q+GMHlIBPN3wJbQc5lJSgDE19ms5arDc5KAwxrx+QoH4
/1FxjuZlsm/mQMne/vF7vvuIrDSLL+xJcoGU0RlPRu6WZzsmf+WpWVfDphrJ+sUGmnjt9RMK7Ex388RXYScqfqnYRDVdrxz+YHGSKVBM6UKke5KwfBpv0+RlshU+gkV5PpHxu+RpNhVwJGIWCvzr4DxQtoFnGszt
7/FWkGSLi2clhdPWMg0Po12h8VzpOK37KS9ltrJ7JFNomEEm/GCOkaFp8cUcHr8chXykcSP3rsu0GFk8gEk8s9xBke9wT2VZxwGUH4xyA7icND6by0TAkYUkZM4fV+7b1UNHliIzBopFw6n10n23VbDS93NrTpxg
el3vWCrx1rtiIRCCHuwRXb+zCzlNdWaLNYJyD08Mext9DM3fnXwE+KhU5ZWEyXwa5C+lSbWyHTiT3FUSNA5qLYhhrUo7oqb2cJ3kIHiofCPdtLR4OAvKZ340VaLnYVbk9DTOeo5GOlX8htk77LUtqlGhdZAgeArB
jJ5lBXXtFErCefV3jHWHJJgbmYgRvU1FxSQM3CzvNGbcbN8l7zbZkathzRfzpXKp0Mpw2c2KqVHqzSLvFAyLpZjTdu1qmpw922tRqoXNI1ryZ+BTrB5my6CcgbMkurTq9Zk7MCfTmpRz4lx13FqoJel4fM7LmHF1
qe7HhQd9DWOQmjbHFL//YQx50/5IfhTiEs7F9h1RMM4qe+9hmQNHQiomlXVY/uSGgswjBlt0G+18ZMp9yRbidJsl7O8+ZfcEuE6M8vIKWktUv+wZwQ7LDPZ8h1YFa1wdkAhqj5ePLCfh1mTFChzAjhiEs5fQdFX6
RI29kcTES9D9fuvJjEfkyFn+wdUFLs4aZycXy/vKs0p1uiQD/TsK2mIRs/CYT+cj/exPktVfW9saUDDj/K3IjRuI5Hs1Od2jWUqJtbbj2tM7+me22/hOPCfZjvT8tUilyYIk3MtR5P8d41lT/IdTyupxX6I5pI2L
aThX9OG+pCpBipMtySb9aUqdKqMEMU4Rd1KZCpKlr5dIEVjb0vy8KtGfCBf2SNDEHw1r4vLdTSJ3AWs0JMj/5lyIHaTK3ZFwqY11NwZjpo4I9R+AEHJpwAIHwjVuNhX6GPgBpkIemnq/tcDCOKKZV1ShLGX1oYLm
QT4oZZ75bADdMGLok/XXm2qkXFJhUZgzrdWOPVr6YUsZ+5smMf6Qeq3L9+HavSYkS9nuXN0LE16+0r0t1Fb5nOriLtG5C5ze9vMmRe0BA6hP/WDc1ipBG1HzGus/sqTJeBJ4vFA77mOfHN7kjWYuvuX65bSkjz8I
4GRndZ+/pCG9RZCllqtbPKHL1pDdreW9DwijNmM94IdRMHZ6vudONNrLNdQ//JsPzJ5LrwrbPH9ljdHSagfBaYhEpMR8/ivmYl4CNlyxj5klBwLMWl7efAE5XMPlGVXRPnjr1f+RVe6TAotY5oDFvKysJUuTgdgk
FRLlUHLd6C7KVHYNbC9ZTw0IZcx4Fzw46VgqhLUYBgG4Kg4HxQ/mCLp3Q5CQ6kIjRsoABzJVHdGtETDXKnEfQSRRB0w0nfC3bbVgJYI+Du5jz8dBY+PoZGRkQFfQrxRSlb//9MOp3myaUs5LIq/LeN5eiCf1E49A
8cIFGpzkm9mA9JS4WXTn7FZGsbhHFyOnGNkk5QWjfd4atkFTNtbaHAyVpWO2CWQ38wzyvfNQUYAbS8dOE80Wnw0tnyp0zLutwFN4KbaoHJOaxDeZn82dE+6azJsAUnk/ToOBLvmpILM8u/2MJZnBiYxhMlqg/ZbH
vPjv4rI614u7NyLFYs43Ztz3/xQZz6sJ7GQ95ydlao6Iv2cq6ox2gCYTPX+OOcYz4d8QmI4kH8QJu7zuYjLfp/PfqERYWJqxVHKgGrkLn/vfJIwIMNo1GX5Aj3gJTq57aMv3Bayh1xqdGr9u/PxMJUfHMgOg0i33
W8DoNH7UtDz7jnpA0I3KwHHPHmUDABBVfo9oGueNNa/SIdD361W03c1D5f2hhTmaV8zKY77C6m/DSspQ5qSJRg6IfE7/w6p7yz296JT0mWezcrOeeLLADmPrd5rN/5I63h9gCe6uDzVkkcC+T7MmjhB1ZE/p/f4p
dD9DZfi1CPaGdYjr9djv5nP8+kQMtZWAqyeb/feRMCV91RLgFUEQFfz7X7caLfQPPEAZNKqLiQ7Rq4DaL7JWtkAVk5tO3gH9Cz+V4BAIEgjVyh3A88BeHn6gwqWtK2Sd7386EIMxeQf5m65KaKFKrUfqmd1xeQBP
SCjttrRtkjsXeJl8YJeadLJ/ujJQjjAqaEUQ+7+hUsKE4Itv7NXW2NkEbsckyV8McYv18HdAz4LyjcNtrgN/vb0YdpjBRIoMDlhB+u5DeDv5fN0/bkWGCdjSjhPgNKtXdlgwStX8FF6eZHFYGyFAAD/OWGo7oqDg
faufApbSo/0/3iTWM47BukZQ4RSUu/bxPfJN6G0LC79CICxAtETCMplAQ/bh02JOh79w3AOgRC55BplEd4dfCy3WTnrZTWu103lrjxRvKm1miSds8CBMbdPODIoqoXXG37KEtSIGPtXJpRYUBFHipViupHn2EWOL
XWfh8qKkxTpDVbI2KA3ZATWiL9SqLArNtgHfzw0obWwJAXgoY8dVhn/PmFEtnN7SvJpFqDJwSqcHsv9L40Jklrc1EjPHV9qIaYbYdPq7Tbzr28j6RqsuNl7LJ/XShy0G1KVjP1f45GZL4/V1eVoxGuNWz6T12wFv
+IRgjDx8fGr2D2+qi3mcHfkU4A5ULkNAkgNODaCyikGKscL64UguMT9g/In7/uswfaXine/KEeB2Oo5DD2NvzWjGe9XrOPWs4oQ7qsQxLl1y77lomlMgNKLsjratB/VtMYngXsJNZlZWZhXaHN53dCRr/LDJWAeY
p5JzwlizZYTaXvk4iPAy1qSlfdhGhYq+rfnT7S95o1/PnO23DSSQzBc2EGT5PzuDRi/KmDva9Goans7HKbyoCFPJpUGu2arogmfs9qhQwhoT1/+z1bsMJ02l4eZYLdjFm+112HK/oZhO1kSR0P+0Bax4Lgc709lO
9zN77H8e6F3G1ldDfdAymKNIiZARQte2zD3Ul/MEzsS+xRoZziEqhF4o1EV8DbkY3Iptzzpdrgnx+D6w80VA2DA+4ZHuni6QP8HXNtnUIn8JgKxyzTtgkJwvXRfYRxM66XzxuI381hpOnFSwJIzi+nxN8sgSwNgt
CUCpBKXldRP61Ddm5WZen9q/8WYWq+ZN/8NioTVXMcfcSoLcVk97Q9eqoUkURmfaS+7I7A2vnZ0bd3ytdstAIswZMl92/HibPboHx5+t9dbNl0h/8xneWxLN8QkY3zHngy9Uem233UO2H1yEOuVG1MFIgdg+nqF+
B284pEZvPDamRPdJOm04drS0EYTygL4krV9BKYJMC8MbYn2ymr/LjoNqG9QqCpqfKLJubqRzdHyrRr+aKyluGgAk0211kQdosjvxTD4mqRzadJDZkEF4kAIqs4xvAcYjwuiTUi2JLCe4O1eTsKhlSAysFWhLz2Ov
Mw6izHMZdeuGyU0mjL70ZPNxAf6GAp0H2E3F5SK/OA7a6MRmMlL6z5M0tK7YgUloVhTSKKIham0GtrSfJAL9ctecTqgVYJJWbNZTD1LpwUimeJjjcnvxJrzXB1pFprO1X4eFo3Fi4uK95KFCseJyl6yopXKBug0W
zgdmNr+dewCefOYTJuLycMkDzMz6cG3lcF8KK6LUCjWkPN0y8p0WTLXbpWvcpP7cDWme46tcp9iohCI2xaWLq1N+XwQolw4XToBLLLHP94OLl9CBCw2jrMf2KT4zGqrH8BvG5gQK9DF95dNihiuWxUvtULCGXgje
TdLXpm7qjLy2KTqEY1NRh/l3YaI1KX2/tjFVdWTIHD2eIEMnT+I1I81wMLHzlo60yNhxdB+xqSOr0NkvsPgGdJPMLKSORougWAuU+RoEEV5JZmoCXTodMmiT7nZKKF3zL2M6f83jFnYkkMg2dsGciTETnArRg7JS
Ju9Ocx+E2+25V08TWFXx5HZ1evFb/1ygtYcauZMWvovZwUoqtrs1afD+4wJUvRSWST5h/TmPYPPQHGJckO/Awk+816XNlCTV77maYz4XdoA275nQwT9fEbdBdula47VScm/50flw/X2DCF4SNG3WWNvacUgz9dtG
g00OJIgfi3sq/Z6vqpdIAoufzZWapKmVs/wFegCzBle2Zl/dHXBTWO7Jbc9c/mmt214oKQYNRPQCDrorOYOPQtfbpeTYkcXBFoOctcBossbR59R2UQ8n0ZTCyXAbXoYsGVqtJ8fxkOy+g9s1qP/Egz4ulKzxH+Ls
2Bm4bVvYvK7O6KQreRAEFhXBXINPdR5G/91Ov3fE7Lz9emgnvpIC1s9De1xI6RD090b6BlPT6NDglggy4QKWXYW6lofB71jXcVuC1+oJiTgbhUcKhl5N6NdC5kgq2ndMfPB+2rMPhOkzTTvJ3jqo8ks0kSYme8/Z
JTMGIM+ueSCGRtRrR+b2oX7z04HJZeuJqKPrBgp95R2P5REVO/Slk/GHxiaNQlKrp1M3uuu+NWIb+6Yt99wSphyyfa9UM1yFY3AAnZ6lSFyA3ezRYudL4xVjEDWfGTP3lTnNc6BwAuQ4Q9tMTdekVim0+tybS9JX
rj39HQ2HHN5Cl1EiyYylGT4MiTHL7Tll3F5L4OBwjfglwe51AhEdnjXYVXZmTGts/mnB7K4dBZhgHR8/fu1Y2HkQiBZecNG+dG0uIzYBJDiXnFe/Dv/IdmMTbPVar/EJZNTGGS/LBcx0u85kwMcbT1gusPwXvUAr
c/VbIPkLJSEoSPv7HTl2RvHKdM9A8QTHQlBYK3NWunXw+qk7Ltuc98yKqf6AzAR2cE9iwQkzw5i9rmcVlV2vHw+LBelhGaylLAibG8LVwsetSGnRAC0lD2ztMdSvcOMMar+ReUihrUm0mApt98SEHhjBsoekkK5i
i0l1YuyYENMF+tyOR9XodlmljxwYwQnkU6YTBm5REtMYJi3r5Dzz3/N1T3XK3sTeYisx50G0WWQ9SelkFXiPcFf+t5Ld8fw6gP3uYHLArzjN36AwsDd3GLkWxkOdnpD41sjevEyF6l4IUZmKsvKy+GNduRAqC4MF
AT78Hk3ojT6gtnqTTypNw36a5lI07dAdrJ911TcF8FuIVtJtd3gZHaMcEJ2lLjOG1NRSPxZUiG94Q8QSeltTypKy2thgl+BW4XhBn5P15icygte1hDFpqQYxqTDmYP9k782vVcdXgvF0xohHVvrscwGJ6B2xb6hn
R4Dy2quRMqkcfXnTdqJqSUisUpalM+bRYIZyJJF7KF9puJLXoDMMubVLhC9F06J1AWCvbkmaWoKdcd5aQjVdomNznqqzfabEABKYobUpPotBqZo658GPIrJ3jkBOqVwcsxdCA6Vg1oZoT46bTymahFQRxZIQn+cn
3YdWug7K+TbxVi3YtcYZey2DVhQ3DRcE9rcF0Lede/MXdsnZ3T7/E0icVf8tLHOR2pIRoD5ZQh2LWfA+5T+2NePfAVe8jp9GvfH8xw+K/FOg1k41VBtGRXZQsbzaumpab33rYj7sKWl9gdTDC+qjQiROua3Uj5ZC
mnL8/hiXN2mBgrRcYX4UvCibkkBD2GyKACP8ckpSn4eR/eWL21XqW7+01/wCnJGsjwUq5ngRC9YUsAXEIVeR/w7r8Vm2eChloMHmYKmrVC6fvHi6QFbpoWj+19RUJwUk12/Vcr9IHgw8T0Ic1wSwcJDWc6HNXiFg
CaFFmI8zgaMEITsYkGHO/evM8GklacGjePuExgdXcLNn1h34Fqm4dvstBGTwc3ChEXcEgJ7+dMDeOh5M2Pe9sQIK5bOjSXOeQeDlAWgwW8pBtKh+87KEzQKkloCIpJBqgXmRxwNpk1y+4peEiAEB2x5BpcO68tpf
fJGatNBZTY4lltYpczcmh5l/DtZd/plCU2u1l+GSj2odEo9Ka4BxUW2oj/S2+HKXsIR+YYqmZpe+mzve62dk3xvW3ppsUV36Ie0cgWnq7XzB5zkS/F9f21/Lx70BbTV7c/BvLvgVVzKmtK00MSvS7NK2PjALDAF/
mg3AYvYGN3tN7z2ARvRTgB0XgX1V/dGSDyabaBTk5NixHMIPK/QSXnI/cvZDeK5PKl9lIY6Smc/bIwKBdckXPWJMCvJLqMMZvJ7eN9JClNav7LroLUz6jCztTB/h5i5m+YzK+3N9mGa4pN1+9xWwpNxREkOmVT1l
3bxQn7lTpie4TXLmjVLNN1JkKa75rbrGgzN4xpTbxcdjnbgtvjm3uQbVRaUZNSvxGyMeWThLxlLWGp4+6bjdjcn+22a/Kput5ZD92zufirvX8lnWsIG+rpQwFhpECZjvk5U0WV56pszCrURxJNtiBSV7isgGz7Ce
a+9Sy4QNSdXu0aV3DE1N113TNPXea2YrmclYJktI8qrcH9BiyysgYjA9LY3JptaRwFkx/07X9gZ+e/JBS7EZ0pyWrnsjYAIPNJNGy+lVVmyagO0YVlTGqp9ugeqOtxWWc/1xdtrMIf17LsSc0dg5ovGQ8f41Mn8t
/n1yNePqDTU8d3/Sxio07yOhrO2A5F+gpXbMKGXf9qZJBk7CqYUc57kP12MfZNgYGj6YxrqECBt/bqCNvuP6YZQXWGld8fuqYqhWpfpayG7fwRHuP1eajMrS21nY1asmK34b43xjuOz5ED72AjXVt45t64rqaIN8
xKFydnSsMywz4phm2bqrxwQcyZ/t0msMIgZ3Y/anNegOtaIgcHFPw9rdISXev+y0WkDjBgF5vY/7jfSfDlXXaVl7L42Rj5FwGoHxJznOQ1F76RExaXydQsyzHGIm/q3PyODXLZe4jNKti9slqKB+GU+kZ9PUQ0oN
pZZULNzvMD334aficmAeepxN6I4uFh1x7pM2ATI8/6DjXBWR+UqgmFbX7/aFqGz/GYkbNaRAK/YhWK6x0VyL+TYMgQaGsWTIPquNJrch/mQTOFxh24VMx4bw3XaTIuARN/NISQYTjySjjzTuttf+44zVVcJ5uGFt
Uan9+znPBg1ywOkDjDCPIwU7JWtbY7eTaPkeAyWQoaS0ZvwmRd4ri5agrWufjQ44TWlP75LhVzG6wvvDU7WVbYp7/XCl2HffzOtO5d7tfI+dyW4bEJlqroJstbK2jCtMG25+vt2mbeBWZ4sHw+qFOfRT9vEvLvxN
+lKQ8bhVEVizOoQSeXalZQ2BzgKfV7cmmUylWQRe928CcEupTFlfrZ7KkbzOPKPWSFgY6C/xjafPsYeX0qSuWRweX3tUN88I0bw5RDVlUwjGJQBaZf7ZFmZK4Ohyu38h0bSla/1p7WmKZPgQ0ssROzXP8OZjogq7
tq6WGQFru4PqpoUy9Xha7P2ONob2ctlykNTtp4SCs7XhIl8vpIpKXtUQZx4/Hg7WNnKWIFhXBK+RG2lcCMmwnCq+l0p0Yg+W561/BDmx1BtZVWdDW4fH9c8Q+C/HJ1thDyL0GVtp7UuFVhys2Rqzq37YmNEaA6kP
hQiFdS0htW+G4+MzdIys4epI5kNLC1BTwgVPcEkRxIUNWAgZPybpbVEy+uhVdCxwoOuQrd1gSsuVE4sdmOaEpN95H/6J36j0CxfvQxz9JIF1xLcKyCOShiAf8VufHUq/QR6XdlLoSr9GoMMiyJ9ckVhJ+W2GJR8B
v+lfgpXubFrjdJjrrSn7FJzTJKG6RBx7RtBNVbPx5sLOduU6B4nE/I6Zn0eZ6PcWsAqTcj9XrCuCC6zY1xlD1cdaA71t0jHqcIlraQAlHi9RzH6+sapAFG2zJb0gyPh9y6HK+7kkep8LYmvuy8BJuPHgEfkXppby
Cu1wCRRMcyEzeGDMsaFrlcPZIh8hKpeC9/cXf4UN+nKVZJxWRwKzuavpF2sCjCl406FQg4dQQXD4b0/jk7l2MEUIRT1L8jkV0BasnMSb+IpIiqdep1G2orUEg67ocmB0s+Np6XAm1LsI0Jz9mlRTWCMlAIScgebY
vv1ULuj3onMrIFybXeqJsU3iHl/n2xt/iKXozNsFsAvRvC7ONT4DLiIxzEVas1f37p6TKE9bZyAmNNR1ncocqGsxcQZppXLtn+CnuINcTqlql0dzK+zxW5Sz2TbCo8Cyvsq/emMy48zd2vpVnuqim32JoWb8matC
JJh0Sj37sS/GAecwZWn91q+aVCBwkFWZcqBnjiolgiXhmIhUR1aAr0ekgRHsmkkK87WyA8ia6SPtJy8YWRILAgimfeRbNZqqkLLpBZU9/gHrOFJp2YEDi5Kn1Naqkrlrs0CPJ3OlXB2oBtiDeUZd5pQG+jXIPMU9
SEX7RsK9xnORcQtX+sI83k9nLn8W7YCbbOcbBzUA9DSe6FNUbpPxOTOAyX7tB9qVO0OaUAltzalR8HD8DyXTWAlmuOQAnNll/2buJ1lq+8jl/HjAJOp+YkNTSCMBSM+v4owPKtVHgvmQF4kL70XhlXw5bCqLd7ND
MNizdPf/KGgzcb/AHE2RNpcrrIEZ6V0M/ZkplyqXQPfZJ2MW2cMlZajRUbnRhKrjkTK2gVL8rtU8m5RO4cT1X9Imt2kds3W/WE2yuY38xX2aacqtAdd1V55oHJSpbd2B0j5aWjBagBhQ1xuPjp9XVwGg0I4vIuBl
USjFTd5wPO1uW9FCKJbgLQ+NUduwTSjD4+vzASXGN4hCPJe3oLxI6/5IggzBup31Ra+KT5eKqUh4YcYxGsHgWpZNCfsaNQuX5fYNbtitPBN/fSnHcePr6yCb/vw4Y2IQDZ0112zlyiEfEhqMNUnvvpqZcbJIbWcI
uME2HHiG7O3VD5XIGfjYeHqdo6cS8HpOfN5x/KkSdpJV3tdmpbogpvSaTsONxxajPG/yyJNyy9WOVw7UY6U9lErB9hPPsvSpitQRr7MYq2fOYUclAZHrE/lQWpH1f+PS3DEG5DZDVah/PJU8XroOMYfHd8uHokiv
8wVQWGwpoa9lCUtJO5cQOtqUsKwz8i1kVhL/Zg1MovMZXkC4EMi1BRxL0SdXie4m8zC0dIBiRoDrxhrLYV/hFaKwyuo4pynxXSZlbOOAI6lp/el/Seq42eR7qxu41fiQZqssrBAmfXqb2i+qhFyMSHQixEX2+3T+
mwKwIB3YXXRaLgo7RR2l4io3OzvavsFfDvS20oeb68JVwfBNPjFIsv5+qZ2WcG52tyGiNguUFgCezpY8nm/R+NWQkdxomyNKci12Arb8crHlEK4BNnzaWkNA+YCeQ6GF8ywCxVUafFvKrE4lPJnKi2vGt34T1pr4
BXyX/x9Tta6qTmztGsFf17oYqLrZaShpAmXyPSxKR4HOGj0Glw97e7E0fRinh/J4oYfXML6oM5ubnEAum84Q5815d/XsGm01+Tg7mS0sS7xfY5UaLFvK4dxgyhqKH3SedV7fSm+C0MJqNBc0U8R/CzCVNj2swFHX
5mRl/IF6sHx6yrNt8N7adpq8644GOu+vqqP+kr4Cfhg3YHUexPYh+A5dJsi8sUe3D6B9eBddwPptVxFY2xtH1meNoOQzxhO1X/1Y2K2HS6+VWtodPI6H3bGFG87/vlxRluX9YD7eghR0DBT8Szo0Xsicg/v0KS7Y
8tBhMYqohDf7+KX4T7Lo4JrRFWBdacHtz6JIgf4ZoGN/vD5YpRFAC3BOIWuNOKQSPGFVhc3WtERCSIelUWAwbZfMyQlH861JEj7VwEJvdWBDiYDNadNlfuGSLZ+lrH9kHUEZ5h3s2FGYBRymITDr98pZgVE165aM
gMY3q0refpLM46++P6cVX1ba47Hdv55QUt0q7Vs0yxnGr8hwnVTpb3083vWHPKWO8k3Xl3k0jqajH0O7gqbbKy2jgCYiXDBIYU1th43YF60q4Mxe7H1qEKtkTmYQ83su5nzVvoezHCyqt3ITOx16DtWU+W16/Iv6
VsG0n1t3uL63SAdnxoIHmtr+xq9b4czmiYkBilOMR7AXfkC/GVEXRbYPJQedkkWQ74ePKMp4bjtnnpWXQ29XKQg+hSXTo/sA/gCnx9heYcj0NVIsCDRxAqbE3sHwe3WBraRVB29ShHWFe+2TJVLbNFCNr7SRUe0g
xTcpK4VkwxNfMoSIjhVlyTC/3UAL4TVmHVdE1woejo/jtQ78F4AKGcgmMTmQ4NZPEoYwJLCxutBYisoF3RqS9hIyV5pUGhk85p4LAwFznm6As/10T/qpmtwis9G90LV+zHeRvynMBe9tTNMQUDtfDVdK6PF55fvq
eI8RTN07GHItlN1tnucNzfAumjsFHc+zNaqMm23KzRpAiH1lD/zabcA9roV+wd/UXI5pwQPMK8HO0dgBdj4bIoUBj034cdvSZ+2R6m0++RdbNzQLRms7CvMBnAujmZ/H9s6eLllFzpXSibdytFBfbKDNX2kygoQr
BlQwvosRnaRQh+pN5kpjR2u52Up/PgGyfIYKsyA4xjFGQHKKqLQNaD1Wm6+f6kO3Kux3Ez1yuy3EQfaB33GOio6fniAU0dnNRyV2/94xNPq4ZPNktTaKKgG5Ni02B6fFt6t5eMzMCrYNwtLc5qZ1hRhQrOuzTm8x
DL6ut0SitbMgErTyKFnN74M93jmSleVFWAWCzcMT9SgtFlp3mRwQt8rMwoB23ivAwWnP0ckvORlqOgkLzHcSgi+NsilByBXAH7yW/+bFqWtYzLMQklAEK1S261y2oNMH0srcnuKBTaWoiBmh4m0k3s6Mczkg0fsF
twAD6Gt/xYCerWbh77D1ibd3s9bWq5s/VuvdaRXlV227Mwr0sAlcW6j9atG379iSU7aNBZ8QHu8nG9RYDJrWDTfBzryz/KGTIDY2V2KAU145Z2X3nmB9RGiz0WKBi2dzTVcSLYJ1UftBFgjYvwfrv9AMRMIhYgIm
7EICDes6A1JNJlHaJjTsTadIfgwxzPOnkQVzgteXwqZsk1lmaWCXo0zdK1BbWBy3UagjL2TEgMbT2vHcLDxwpXcfZ7tBGwjvIGJ/6T6CT1mYUnK7rkJgMWcPkFvMIZ7cqrAQWsxPIw9etkkN/q1l4TVHvVWOlhtx
CxjKmWuFcThB5w9rW1Fl9ZJ7iU76/yDO5EL/xs28S4r6S5PSi0/aZdAO/1YDPhGh/g8NMUs5nulCtSnWTNJsYL9BO0bARnBkivkFNsQeIeN2PN3jlzbAVYMuuIPV6ZPDfC8nURhg0ZxGuqNsKQ222X5gk5M34Q6t
DlL1oTtlEf3j8MIYXF/of0B00vt7L7nWFmpk1aqOP5EB+rAqiA4xjmb5uxX+fn0CNTyHOQodxGwXc/6w8rUEFMWuBbNVTSTofhrrohMj/SDbH/IieJzkDOTyHQvCws2eYjM59Q83CwCOKbZibO+GZGYhROH/dK/t
LuQdnaq4QW3MNsymHXgbx0j8VZgC/NVosyEayAAlr90RCeI7eh5VHcCKx8WrpMte02Cb6caW4cemb/P3pbjwmM1a7jnndJMZwI5UrtcpMizwdDu08A0wXUYYx3hpXOo7mJN4RI4MemLhU16kcpsyoDVztor17j7E
OX96XcNPLD9f5J6q6IyoIjSxpL9/JscLQLhyJfAzmdsoQ7pQRkUOex/umwU8DxuGp20EYeGJuAYTmqHPobenzM0nTmBiEEQeJcDywzmU02MFRWcXiD6DkhMzkcRVhEEv8D0X0Eaj/zyYHUzPtcdcX9KakijiIMgP
XiX+jAzNYYJpx2KloCczQc4HcJcajvUyAfINqX0FmsFv35iLrY3/GM9BxQxchs0GqtaZ//XJyHhLuatFebOFmsselE+Tw60/WbmAb7I082dpC9D142vVD03q8O3/tCmHmDFARZ2pdFo7JyPL5SjSGXb3SYbdLg+G
Soa5OPvJAOQ577jZeuId10ByZlZdIEsdQA57Dn7glFM5r1aiT4eSHj8pXF0q0cMzbUmIF5yRtMupVV+V8ZsXLqHK+oZOmM3OVARjjj6nQDvPy9j4OdyHLs10J0qL1MlPxjn3mlT0G85RNkMvOeFXjHHj4X1CET6y
GX818PvmZkqVBbPN7+baP2WJMu3/lLzKGsZ7PKKXBuNPlPhDfVGKLMz9Y+hRxOnq0TeU9C5hDhfeNzs2LHArmgG+/ThRVmr3i4yY23AIeThXsBpThFrWMQ2Yo3NHcf5TeLfnpxokCcqX4fqzWcAptclQHOW0HvYo
UnQ0I+K0FrmijbGOPyfYd6aehdjFoxjXzlo2G9+rNzKwu+mfpmfHNpOQUr1ZYIKI8jXP77N+gV/1Mv7fit+qk+HJ+GT3ROlkxBeDwduNBRv66ElFOvxGbBDU7KRAith0ckjI4WTZSJ1AHpNQ9E5GKkHdI7kI/ObC
LgYtqebbhzTPvLRzHkPz9vb/WfrmI/JYw68bcKe7nEOotd2aCfcQpL1sf67kCqVI3lbs0y5op+KWeMnCSP20dS1H48JapzgA3e8AeM1+b156EKP+wXQ/9xu30Qh92IVeBprkp5QY4MxrYfcFiCnOCueSy00ALPTe
PHY4IjZtdVbFUJhFIIh7R+gPmGWHlrCT+T5fUDzWzG79mslw8Zy0/SeCkUi9iBYGSOoR8aRX8VKMdGQjeSglIGB07hoo4HzmuNoFbGxFVimQpmamy38o9O2F0dHiy+NmcgUjSpfPv82IWvv9bRcwUFkOcDQ8nhu7
aZXOz9SXTIIK6WxyfdgOzqbznTKjAPISTHym84SMjMIGIJBbJFEL0lLROZIAVAYIdYuCl24T65JpSVzzez9jG8sWx4slhJa99G7wIfsC9w6wbZl+DKeP5GEpDNizRRlpqEr2/rAeWbW8w0tjXJHrLmGLHBMU+k10
UUBeQpU/crAxu0Gi+VEc/XOt/lPhQ4GTLFQ7bqRVNhhF0YyJ3GSY6OSi7feYiB3v1dFRJjcdIr176cHhJrpBPvzn6yN664dPpho0n/QI4sN30Sry+mtnZRMnxCZswZTYWIkzW81D/bC/v3Q8K4RJ2O9pEeZ6YKRo
uH9g9qRpn1+ETAXO9LafAWhpoFrs7LEq/LOSsm4HYsKx2XE4If+0m8ksbIph08SowEQMj4YMj/fueLddCvXfiOKaRXFEVPWPkyPH1EUppmb0XdugqApo8niWP6x/0dSizlHsn6qQUu4lPMqI6bXZeJ97Z3fbpavA
0ddqE4EVzGGja7u126dM7sncNe7QQekJZOzDns+ieiCbPqFHdUAAHLXLI8HcS7q0cYCvGm9fSPoYSimIQrow+6a4yyeebH1+u0tt2A+/0AxH87zZJSfO70f82Js6InCh9zED2iyw0rOZaHHdOg4VGR5oDzq4W+a3
5my6TaUqh3PZ+nUxQ6iaPlpyI4hTkSJF5G1gSFYfyLZ118G3c6dguMlZb/5HZRs7w4lePQL9ViftBWP2acQqZCNBwfh7Ak3dFIeQ2OZzPCG2iwnSMt7lJDnB7vN0vuDpHVmErE7RKnwkvHoUwUXedQSRdzn+hMAl
2FFwQGg0K/QccMDdRtqosfFsIve/bqU92CgVitJgf6Lr0f9nTpQCuJ3ozbqkQhULXQUXUTTBY0RgmwoG7NwEX7k2PNElwS4k7ol+6jC99fEl6oH2bCd1rubPYVFqdvrmnDNgW6MWyZKIdLCPOR2CxVhmeNOwCcUx
iw561szKTHY85iAJdb0GgBOhaUcD85dGYEdg4zQ9dwGnCjBmShTZdWFpF3yzP2UJEy543xsrr4ztUp3IBaP3X5x1kL+e3D1GJFF40diys4c/McOCdN5/v2/panhQjSBAMXVnADzlOyPmsmSHDsljrqJOHhoj7Y2f
QbT2dmGp9XWL7RSLQGptudUYOSEDL8lCELnEHzAhaPvBgA6UuZTkcNfLJAh4oZjwsu7Ok7EpjmvzM1JXmyEo9ePTWjcyL7BDZT/VhPJk9mzXNndzIC7ll5DAbJ7qNWYkq55m2cESyeYWGTUT4b/wOvcYnXJMDArP
aAkfPs4CnYRkgIAAk1JwQaPGjYw/1gRTHumJ5U4S4kZpGv+tbZz5C1tXoIEEPOIiF5kBdx2uMmvTi1qmTP7ji4SDBYw30pFp6zYO/2W24UfHLm4cN+xhhT8vcYzftNVRmYQhg4yTMCh5mvJ73vEdhJmaHDQNqa/9
338cgUnJ8eS/xrNpjDNlHG+dxThhfeXqTTmwOGq3WpgBi4g9PPSNJWzJOGRINYOHk06VnWby16O8XiSxqpHn4DbOxcuU6FI38mNMsY5PAg83Y2D6vP/GK6EC4wUuabFAeYug675ijHqBrfcUvwHSNoy/It83M77L
x22El1bXbC2sIbpFhKCTET8dMmvhuAlkeCdMYLOKG1H2mm+0y92mLRxlujifRMEt9XZi7NUOM1cPKaGIrbDXS8cNoZXoU0W590Ww4hvrMAzvvnTi1oQDEheCGT6Vo/DC3h/N/pAd8to4ihIsNL9APTZgimEM/vGF
2QBmNUwecY6wJc1CoaLqme+lJjEA6Nk8v0WqnubBOB7o1gdqqg7Nv3u7ZdsMw/SB4rD+U4iEpBipg2FnkMijZe23O/5F5ZouZsH+P1C5gLPE7X8LmYe+WJnSrg1FQXmQbV+rnzPfv9Gv2ZL79QwhpLwbpJF5W62b
kyYY8IgSVooCL/Qvf4cmmI5MK+Dx0pJxRTyD7SPpleaVY5fWSfUEcqVDhZT+teb9ZuMdrxpKv7JEt8Fqc9+dPUHOObasu5IuirN2I6YvnEe22ZnxRTpVtjQXCt2RLV6EeVgJKW2ouqQYnMpNQL1Yp2yPyViR9T2X
XWCmVWtXP0fDAAUQFjI2TzRiO0B8ZSjeBMhXgpMTVD4/jLf1PpA5rC+MqWJv81K2nHBU3STfbJ53oxwG0ynlqpPTRz/cib3azxcR8xHDGZ0MDguFIw+nIjMANR6trWr+jHXZY1fWOBMKne3WeaoHU1c5s3/JILOp
g/ss/30SUBw4jDooCu2Ij/dXcQohSpnkDRCa6xt5CE8UnWV6Gfu4jqdWshdZNK/9+EkW2bF79Vc05yZ6IxyC95gHmuHJ/1/no35obh8JkFCl8pH+3U0k5q+kuY7+4BwzrCteB1nArzo6rOqFqvDsNGNNG7ElxkFy
MFOgDtofGMQHw/xvn/CtAMFu6seLkxuqtl8+i0vR+fGhm8Blnff4mSqRcbYbpWK8weRKfHE0ScYTN7PfDVS9mH8akPXeQyXJv8MTWX+GDbi2Ryx2Z2yzyGr+2C8tDY/LaFlSKJQxPlzKan6lbUFDagrVzHncQKi9
0tck88Ei52Th5f3+PvUt9O+nOuLTD7ntqIL42RKkD/L3+cl2vvycpvGnpetHDs+4n1kuiCqAOcEhO97uq2SOh5M7DifLDKHl4apM4uWLSN4cq7MBYW+jM1qHltrKokYtn8wnC825fqLl/VovbDWpmPDKyGF440qF
zxa7vxBgir1tlUnVtsT+3WkWIgBbajvV8wIDLs38Zo6T6LpPmWWbWEsrc+aIFMgNjWY/S+6128RC1E6CbrRnVObzgjWgEDzd4a9DQclDpGh4HUHANhr4rHxOzc/S8ucFPXbYln9nPDZEeEhhKrdXT28pUdFrPRYC
mtDGPZ4w1O7la2rl7vfB+kMnNP950A74pQp8vdaKq93FJ2dw7gGYX3RGW7vO6iFwvhLm8I6gDcyqRRGPIJyld7iCnTu2fl8IBJFMfnFI5tCc+npwU6HfICBv8+Cj6ASDQU69VCfiW4GrRnDE1r2jSxnELl3jA/fR
Yvf0fnSG5EBMBK/xxx0fnPsX+J1bcQE0cHOtoHYB8q+2o6nEH9BJW8oKZh/Srar3RnIaZ90+58mOquM56dqH87kgZyyZZ2yW6adFpGqQu9AMVFZtt12+4yXINBaAgaXUkg43d7BaQ8STgNFjSUenijgyrCX8NNWO
aWzMgJjWwHGtM2+wBvygiZDvZXi5VjoZEejGKhFExoDniIBSGlc+sEc9U66aXISjh5s24VpmtLnVSMS27urdnF4oBfhqod7D19v0fYcvwJLsDyViHiV3fPSjt4X6H5gZtQbGhK1mc4xJLXTTGqJTsSOJ1KNqMZRR
Q+bU2mBXpg608jd6cts8XJ5tC3Ojg59GUoA75q8fPpzoG00xuGc8EpVuJXTU04OKtKHVC8DjjMpaI7GUc0vJjFaFl3RGljed8fB+CO0rPCM5WmN/zKRKw8HvhQVx+tkM4f6gS8ZShanj2viR4peQ54rnSC6xpFwG
1QtLpWlJEH0wBwOIWOE7UE5C5x9RvKAYgldsoIg3Fkjs1kQCEizQO4XRjxG4Hp1uP16Q5psz0hp9gJ3TvVxwktpwvtyTTrnxre4tgZ7HRSNVFkyNgPp3PQnh4pQFVFKPHepQ451XGvVYA50/lp/+24q5wv/zoyJJ
4yxW+lk+U486riSwsbaVwe4piXfpsRZUt1qV2gb8oMlKKdkKrQfcEqV17zSGHImwYz0yJAeUIZcscxQYDKWHmFao2HZzNszYg96C+lU2ucqV2mRSHp2Ksz8b62r2MwEONfYiSrWUX65dgljIWgEmvUXb1ej/I/38
OJ7VR9DdXaTlkN7K+OXSzqjEc/A5oKiRP8vdCmZVjEmqEHRIRbFimm6iZfae0NvY3Sz4kA5Fo2nPz6OlpfeOEHzszRNJVzOIJFjboddfgCXX2+noZFwfsHg542lFw6njIe6FBIVlMeEDbK/gNz0A2XdcEMWFrWZy
S2IC32o+vhboeTwRPDfHh6ms069Mt2Q0YGcW5AdMz2epdIA4b9nRDgpesT5JquJBcFYWKpTIv68jDL8UsHNs6vp1ws372h/qXBi+ivrmYWcCu2xYoqyEKbSJmpaWiCBnrfde/W2dfI4XlgrOXUXtehUZjD7JRX5l
Q0eVNAV4nZuAPSsYCMWWXloW85f2k6GRi5uzZeuhEmO6Ie9lS5kLU8NuaLr2K3C40004GYre7tM+mJwLXIna91hxd8LtOTxpmNMnb3ZVEsfFJYRQyZzSVgZAP4Y/T3d2lvSVqPOyb39s+ebIyBLAHuRx5fG2exgV
PIIDVOm94dJBDY+cFx8jf5abj6xrhU0GsJxCiwUnVddxNjAcI9zzkbQITLtRRFZhijt/P2r7PH8+Anz8vURfXz7m2+o45WdrI6zcos5vMH4rpy6n1dvCQ5di0t7vJ4e+LYToP7hTNxAPv9nmRlDwNbRxHFkwrLsX
vqXDNK+CqB9on3rm8b3EqXGPICJZDcfVSBOIAMLRsBK5n2qz3zMdf8hV/0a9k9ZvqYJg9r/9wPGGwVnW8DcgoC/kR215yr3Da9ovYGxDlxQyibYgvfKdTDxffxgUtbr20MSZX9KieWBYoi/8n6b2XCMtGZTCljgK
UwH2EB90Vxde91GeoR2M5H/ef2wxFn/MJbdR9P5u6q9+kJNRuJYx3Y5Kyp8P8efQY8GWiRiE84FWokWx2B9j738EOEhJpXAAmP+NC8CaUrbzZOODWN0TsM/erBztDLMdUSppx3LK6Tgaiu8AEDDWglpZsqMSjv8l
XvDPa2DlHLD2ux0nfLEjLUNf/ItXLLO2Tnqu+bSa7OQ7+nLRyLj21NnwTuYk79MIKgyLn1cH2bhs19U7NsB8lIEI5Vj5ayCaC0dtYXxq87bBch3r1J1hzjIYqRtlvvjOn0JoxdsYDjbgVJeXZMxKAN08z2j7RJFK
y3AC+DeIa7Cs5PwinfLJUvLTOtX0UX9uI/YHl7Rx51ll3OHyNXaKjAr4DnZY7g5yJ5etmxb3NMZFp5Ja8E1jeF2rQdE1431HpdFYjKkvMRFpHqsll81b//6qKgnq19GBPmwT8necL9ud13N0AO4t3tXLjVdtonDT
5hqbgdeVcKPVNY1ANgXf6urYrhIeo/emgZGq5V9gXu5U+pP8peUqk9FGk++ioHSd1U2wIbtBLH1qD8Ahzd1kM9urLYMHmmMg4fLrQTCpR7Q7sylH6RMUkfnS+eqUeuBuz4M5qEBHYqJgkJMv0xjNzX7M34xAimK4
ZEV+BZifdjBv8Y61up74xikBne0jKxpoDYj9a+whnL0zmAx7MJkapPS/FcYbfG6VKHlRWrTfEL0oLzmiHOG4vKx/MSgi9gkqq33q2M4FDldenEBGKXFYlBOfCKqV3J3TgUITmSEwk6wWVwyMp1fjNm+NLVowkEii
DzMxWD4nf929q3OCKtcakfCtswhmDCa876uafxge75SHMxjb41uypyVKc3O8iiVBRP3+t2KrkOIAuutLd7Ujs+XQw5Yoag9pp+HucjR4O/KjL7Q/xnoaVpfIBuUvv1U/fj+4eG0EILWSYiqQq8dJR5nTU0I4tnFq
mImQgZu86qmGbE6rVs7h4BNVh0TaXfkPVVWZ0JiMp93xuRF8mFWJUIX5agqVWti+XVAici7FxKs1FJZ0+ZdFsJh5RZweo+aQqkP93SxIG65tNKAdYfRocX3psRuW2hfBMUq+fIp3OY48QVjFitJFabFOk7aQkDcE
O8ajDhkHA5l30V5dFqLDnS5AN+ZryN0YwlIGKXiFZdTYSMh6qZ8sAMsxnUEk6BzpdAqhvylyf/p9gfHS84hdSkQwji5E8FLyfvG+EOXLAJXLxe03FOrvgfLuRSlNX1/Pj2iuEq3YTrjasJm5BwuywAOnp2X2NTsI
2CHqKjV0/pzWznhTkyjKl7cXGthvpiPIM0owo1Rfys9OPA3PoXSRRJeqZlY/Qjz4pAgRWMv+pKgJv896TTWV0M1dU2yy+cz4IjfQBDUrefMRWEyHMNth1EH8TlotEHiK4MPMiBd74OHFMzTIXAhJnYSoUft2G/0J
oD6fp13e19bNpmN7jzcyFnbI1aU7N2T8gB7i4IPqvynGBjL8J8UPsVUsSXZrwbTmP9DyBNeUbkD08Eiz8u6uHelNvQl4ne+r3KImcS44o18GV1+eoKrcn0flkvTEey6Zz5YkX+8+ehQXWlH+xTEwK/Yi1y4gpx3/
jmdLweYor/raI8GYx+1qphh7dKWQ7uIq7tRGtIx0hgSyJlDOP8iybtJJUlO2cj2Sk8QsJbN2VMuKaD2+YDJtrkpWaHLHjSF2BHfeqU2f3sIzVqLzUedQBLGfDFEVC5jn73rAjBzc4JlnNdeFT3Aw58wWaTFDJqUO
GMS7jTcn5Ra39DcPwMgH4kNjtvrTviw17D22T+IR5e2acJllC62ZcGv5+ylZHTCXzyPHXoG240JUX+Pt5ARsprFSC/sUYL1QSGgEcS3mnu5sQTE3v47JTq9s6DxVDM+zFm/M7aa6uHZ0iop97NKr3WPVSorQ1XdQ
v400j2raNxOPqcEhNJfJVNenc4PiuH4PUjRCrmbLNU5fH4MFZ8VFqgfWle3r/4FZkfn2Mo/0ubLQb1/YT3FNP5eEqlXJSOi89hKEH9spdJWbWH80AxfqWZFeHaPOTgiMUibmSfl1JRNDW6FK9g9iQMsPwumHXo8Q
uzn833mNCaB/O3LXlRUilal30zisdJVUX/B3Y4hRfg+daDZ2PKB0Ixw4479EH/wHsNGntsEG1JSnryjCp6CpPCFasTo6RaSx5MQYCJLnT7gJ/WzemdF3PxkHTk0wHrUpU3yCLipbqD/Z9+I0oRef9necbe/SiOZ4
R29qvIihzv+NS3RrhQIdIw2onWsbfnY7sbV0IAqVxdYolMlC6hPt/sD9ZLML/C7V633Wj2vc8b34mtV/krDdcXZZMi+q/volhjh2KFX7USCGy8MunaYB86+aNwQkSmhgzc0Kpinhw4WK6NTEUPzDhvGRBAU26j7y
HDa5I2T0bCWVtp//fyOVp28jQz6cRDiArTLr4bhAgjTnBYzFF2ELH+bgAebWvkbUa2ohJqrw001xLoE2i3qSQpYIAzu+RCaJWeJEr0XgcP87En1urJr9s132Fkji9zFOxzQTsOQTb1vUyfdHOLWXRxQ/7uz7X3pF
ylOJn9rKRZt/a377z8igejvlnMmtmn7nt6Ypd27S8j5/+YWCksaG0qaK+4fD8Z2DF2pdWNKLSozl85WW7KVfW1icNRo1jLtqidI/mbZeQsZRQkEfWUxdlrUqab6WzT01B/y5uYP8qa/Z2wQxtwmmm2M8uTTyIZb+
+d/SDazlNUeMyjXVynlazxydnUWGSL5vveiIzMlOz4WgOoxUEt4EonjlaOJhyLXCyaHysQ1QqWlMMyRWMjcHxZkCO6phDg2oB6oAK5CP4cXaZrUljuNPRcub2E05mr62pbTRms8UoNZlNelVgOLB/h2wJAvb8m6v
KU0pftva46bysp7mryKegJ+YD3jB9ND5deandQXYk4SWCgWdGba3oo6aZBbR5sgyqKpLkM351jOK3WIVYtnCVqvOITVAQ0l824mUgrWckW1ITZtS7ugEyyUqMyhJA19dpKNEUQKo14nFoUmW50iJDrPpiCJCKUku
/M83iea7Z1ael5rnjif0o6HCkh89nrdbJtLC0gteKoD5oNAJg7Y6BNdRH1MndglutFizuxs7ovB0KZxqqSrBvLuBSBN4H9trQvYh69OnBJOBzqhT3WdojHkSHzetAxCv/Oq97KV8vPTy6xYP2C7m/l6I6O7hf0gR
KpZiJfFPwztr5dXtUBS08awpKtyqwwVHh35e1ETBhs4HoG7Os94BjhiCQy/MeFkU0K0pQPa9hVynpiH9C99VWGS70oCtH7YGNC9ciHdcb0fKvBt/ire1vrgN+R8vjjJG/o20cOXXqzxc5jisDBSE1n2rXVA2shSO
z8nYGPgdrvkg191fkHfJuZM6Y+WsfGj8iOCvBbayjqhG+KsLz7DcfB3yvFJTa/UfCOPNl7pLxATlVeNUHsDzQICV2m2xRwxxP13xRc9Ki9DzK8EqDTeS9AJxbx0IhuyuVFpfhyGFeo6L92SQq8+5/QOWCzqeiRKe
6ce3IHdmoiu0ViXRRogcGcbsiVLt99YWn45Uaz1n/1D4pg52RedBZSzKkWKMcEJlC493XnY4cLfieGft1J5eOp9hAq6460s+u6BoXOGkcNw/pOIbmR8LaxljJw9bmpae+CSEDYjEXoQLR8hmcY+yoewYTdrrf0rn
RGU9bHtBMtTbxA3CHts8JzyqtORP4eZVxzBp+V9PksY6i6hkBmcYivZh0zU5q06nRjeYk1JgyPM69gSTpTZ4FuJpsAUqg78rlm91mA6ABDUYjGNPqehGr78RWPXLHpe/TOJMrYt2YBB+RvpbjwfYZ/MYxj5wFx+m
mBxaq/Iuo7C7GyReEehuFfONRuysqTAjaGwzAsZwJStx3AeMMsQApuUplpNBW50kRfK3P+9pXAa4KyXWPfExn5bEdhOWnBXS1MF4Y2AMopaRwbRfGAa4/dutMGabQ7o9vbpMrwAMRLRpmIFJvRXVg0R5enGjcKQ8
RazTLkkZII7PsL91nLVsqefQ5Gih/VVNIC8LJ+cKHyU5SJ/VADFazG/wfgbPCg/2lvgtT0R/KAJZl7tuLTSp8PoTTK+6shDDpw3kdECCePUW4Ce4Q5EkG1169wqx5ExZP92/e1ZeID7dEMTBYT51khHrNGiWkEsu
adtQnD9WC413kwfOnlx9skWiOlQXy7tMUcDcPMlepn4jbZ4BU+atFNZhu1mG+RtyMqsb36c/rT7EJ19yBcFdbaEy74P9IOtnm3cYvvAEFDgvgnTtH719TNaZ0aPkYCCvlD2gSxUrNHwgsTX1t89rtDczx74OKox9
8u+bkhv1fEfrzcTa29Vx+7jw/Ln9YjmotduN/kPbN6jKc9dEM72rOL9rHlQ/gMMYK3iDXQzq4zEb5gNbHty51WlZGjcTSZoWfxO82+0ghqEqPxHFkA3yE2USPL5hTS/H+qzv1SRjD/p2DNuf29kWLeqKhSUu3TpB
S8cT3ER324XBEgIfdM4Fky+AncbP/UJKX9pNvwDN+vpn8Tb5s83WcEEZpXpWLImv+KX3yT0jHU05LEhedNjc5Y2jYLGdk2kuT8AlIVUlgeP1EZunDaR68EiIpaV3JUneD29dmzRPG8mdgvzCxjPneheUIVX2Egt/
BuZizq/wjL8Hj2zwiyrLMgXKEv/+c9XWMhCJxd0UYo5KB9kyTR58+aGXW8rCzk6Rqc0TSZNoMoYSK1X+Do+hnRjHpxetBZQf+8aCIzimt18ok5bSWjr95QuvOfIPf7JvwP4uiGj6jFB3lvFzlL1sLH6p8RTQcxfw
2c3LQF25LcnBsYMeVUwcamzo06qd+u4dvq160nd/mh5ML91XExhEVpx+LGNjzdSORXOL1WzL20qIj6SZiC3XsvSL3CEIkDx3trvtjozOgEq4E5yIV9fa1O3iGup3yZuceptcggumxGEzuIM8I1bCU1+DQcCKEc6h
D5lT1WHWdQX6hRG/6c7fsp2WZSrqFwNy+VeAcX76cdn9onmzCOv7EgcvZZXnxcjYZw39PHVfgAMHzoPYjnAWffF00yqqJzAikTyZDk8S25kLPMExbJdd5wPZi5Z1Va5Wx52cgEMeAUwelV7EobSGZSSYNmksBRTa
Y0nkS17IhiuG7IUxsoceJOM2Byhu8rzWGwzkaIAZUXJCbgECZDc/PNS+9VBl9ftq449rHHlbBeU/FvefAxq/RSwGDNI0C3hqRDI+6aB+cOEACUxu3Fu/gKr+zveHdW+HuKoMRv3ffrT3elEo6Kewjd0yjjn+9zz9
kNTUhixWeTUenOAetYMs/esDuWAL1h0y01cT0umheq2F1kYksbSKZpRQr20Z5Fxp01ixjuBmRNPbgAXrQ0+nohlqeA4RQ7MLidXg0Qu7vnCWExvzQJpQk7oVM9uPLrtw2N4RIHWXwVfTbiQkD/dKv+wOADq5FS2N
bBqREYwbVmK7kNe7RW7TIbg3L37rjqvH6ZxsCyd3rLEXS2BveHu6XEPtH060wXZOWuUXyPMU0wehYK0r1f7sSi6UERf9zQoFkawIRVsdOPGOHWcqo7Uf85JEYvQUyNnkOhf9AVIHKGzweflNqq6shkDft9RCFZPE
YiOdhAUIGVh37tiAcEm+L8opHwd2ilGa9069RNBirH/YLIcLclo+KtoYYscVYZGUvBStuGtKbCeMv4PsICgd4sv2IACC/SGqnLyuVPZsY8VhsbFxUFXyAJAZv6URDHudy2TLB23GAe6fEEqJXdzj/x/rZDazy5sv
AJIYYzm8bEWpC8W+t/ypOj0ux+Ug7x9BFoE8my5LRckNX0ZO4w6v/wTc87XcEOfWIY2gom/QQx3iCIO9jrQrE3t3Xw1kVQ4WDEpaJdIoKNGExoX9+3RMNOQywKjJwPF+h/O9y6OzF26FBqhLPqro3FxGJRq3xv9k
Ufjqujkvt/PANjhAaVVI9ZYzRUI1fbMdHD/V0AF+JoBnqGmSNbO8ACRcydo7p5vC5INtGrCLGX6NLqdD+L/ZBS2Fm1eClRZqIAVzv+n+rChXuIaL8FaKSVzK0T2Co3vTXDJmW2SL8jW/Wn2sg8aOtf1yFHDiMBtO
qNphqvCtm9wdYxvMw6PzXQc9rl6MDrCVRiGG0k57cqhXJoZv5nmbVpvWOPp0HcfYqjl+3hop6Yi8rQD9aD4rHU/0piMZUf/G919dqmwqISKfuJV2rKriwRRSVVQtiHmCeqxTaluhkwWsp5xN5Q+9N7fQAwTJU03a
Tes5FW228aZ1lQYhqhkZeEYqyVLV8FvLm4Xt9LfwtpM2q4ENPJzqRKP8ujCXkT1NWRne0393aRSML85T7cf3Rm3CelP/WPy9x2ynGlNqoTnIPta+1R4HR3B/SAHvD8/2XToTZljr8LQeckCfd2QGuksRy2vo8yz7
pFMO7JKofCnjjuWl488iQe7jJNepAUULavQZAjc597DQN/HZos1Ky+nTPqt2WulJiCZpI15Juj7MGqBkJp6m7fOt1L5tCdPvCRrWJSIoASKkKFzAGQHPq5h2xZlIq44vc+qMuehofjdrYoa/BcWf+0IwdZMXtdqa
50BgdQQblZ6c4F7wlsUZmFaNcCqTEKLgky3t5zNzoHaAGG/Izn58Sh7x/47xkjmBdvsrs9m52I+LwOPa8igPc0mGfBmVB3YiMdNIS89HWyNrviddsqeJkfZMlVyh2wqzTOnbUC3NejwlqA46JqbbZt28Ki7oOysy
Jl1K3i7/LToBfeY6x/HY9q5xqb24lnT/mz0zezTg62hjgOzsQyc1vEWDvGbPKBYtkeaGyYPuZFlrNdd3caO/K4oTfGNPjGuI9WXRUf23UbV2EN13L5MXXR34uRMFY3k7j9nY/WHr3r5uiMt4a8Es0i+mKhuVKxZd
6qaXAX+N33bKJy6Qz60po7jFxeuMwbIux5/5ScfCK0EamPpIiu0nsWhdCpiGttdCbhyrmun78QgAdapkyr3nHpcIfnGsDzOEYDf7lJBw3rdJlV2a2Ztv39IXIUYetwbedx9W92jo9J87Yjct8WAxPpIpPIuLUic2
wMwfVa4BtfjDYJUkc5vbGg7w2N+W9xmdC9Ebj5L9IiXQ/De4Vt3efFLP4wPo/n/CIf3sbGGwPEkL6RJkl/rlV+G1v1YvtDYDgYa0pAdCULGldlpkt8XrOazyQYMzta1XpGnQV6Cqlmrci/YaJxpp4lEXSy5kvjlC
qZMf2zSIv1qWtxY9yv8800LWzFGTYENZyXirAMWA6hcf5d+Sq4d6AKen3mXM9dJQ6K/KS80WWLU+5A0+iwo4NG5nKZsV++PyCltJB/hS3DzrzDz4BKWNml/nWvUrJgU34V4oltJWw6FzuXnjBbMyeXhFpqT4HYPo
U+3ESWdyIfZYtn+CYF5WLRGUcx3ivst6eP63yErXccsgcg5/ijctvnwGqRk4njeo0Sbe+TWyY7V9y6si9lUfvMfdUs2qtOyHpKvuYHqvL0nnkjHB7U7nkG4hF87YBbPlsru/IlLRq8hQfP3Kslkl7C2T1QPGUfkl
Yzd58/i//YrTSPz8wcrXP8Qy2SaL2PwmlQLAMjUviigl/WfXRpyfLVv6wvj6pkldyyFXDUB6uYIhynkjeHrugWs4q5djlQLmJr/oYevIAsi+JGQEeH/XaUKUtg3Qo7wfmv4mkMmbrlTQoKZusVBplaDcMVFStFkA
zNti/6RHaxEGQfssHn/IvymNHUDludA1pm2xhGjeYPLPuobrTK/4SF5hNvTRLEkPIvijcAldR+5rFPk9tgFqr9Fth7FPRvdoMQSibSV+Yrc2Gu3+J0MZ1OLrY82vVNJ/wVSn/czrQ5qnMOZW+VvVp1Y7GHxaDDeT
bQLfprpba9t/c5A8iZcr/5clput4dS69T9stL6eWp5NXuYY16PBedBVAZzLO4KpPMUiPzdh7xio80N0U8gz6GKdnp1CjyyHGtDJ3atsF4upQ/W+kE29I6NBJfZV/lanaoZvs4KuUAZBC8YDaVLJDP4lDcs0c7MF2
Apr/+3zBmuU6BsIsTE6SbT2Tqu8vA+WQngutCN75GghQKuje0fGHoVTffGMraUYUiUjv/z5QcOAX227dTjqmsHKzs2VADvyWBnvS7d25lzh1/zHL7Y+1xb+O/LIc/AnaN7LHYW7MJnht34CjTltnZRZ+HIISRgMx
S8B/65pYstm/cMr9JKlG2GtTxFeI9PHg4XbYXjrrYN36jDYaEAFbAq6F0jI/J4XR72j5MotdS0ynOhWZjF4rWYS1yMqRGKzRnk94UvRB4FpnaSKgJxZ5Rpc+vz1UfnYRBpc9ng9htv/itiq8f4fQ40T7MeKARDG8
1hXH0ILOeLnEmMBoQLLIFx34CoAsCdrHV0ybyI8tQsUkWalKdivbzT0dadGzwdaDMTZ0SlNu0LdHFdNzSrKx5u4MEe1oH6dkr4XAiGKETrLJf8GvtkhYDsN/EZRk5CUARNpQM4uiVqt2murYGDomJW0xQPKi1MIf
RDNiDfGSPJrCJ1BJQo612sMs4Sv6PVvnbm57vnhdofbW/XIQFY+HdsPOD0L1I++VvU/YMtK/L1GUzQwRtS+9TYjNIXAKQIvMFCXMwavg2lSq9ThP+HphtGWc1HScF2iw+x2mIwCeRx30liZHI7EdM7x3J6M5x7qE
EYtM6uyYFD2sgn1Yl/XZu7+TexstVSTlgrlX408kDSqfi2toZCeyz7cVhO+E9wHpjPCK9dQwwzLfpbOLbMn+5Bc6xtJ+V1IscvILNB5JTpNeLBomN9KbQ+dIpkNOw8M40L1v3mrTDsiA3A2fhJApD9TAEqUZWqCU
XzQJNtz61U7vGu2FG22sivDAgMQo9cSoLtWrBvpIuH5YOA2rwKaY+lSsepFmA2iBgD9TpGVN1UMp8E2b2mliCaIVIDtJ/iX4QutdrU3ofSglulFxUm/TAaBdI3rRJDhmCdyex/iHLm5qBgSnUUlTdVRhnXsGEwqy
YCe7EReEWYG9KSQl3CHMqM/kG6HN6FrOTFbJTku63CYtEA+TVTLD04r43Jxlt+2IK4UdYXoMsO0wsMRT02zVBs5HjKVuUcaQ/mrEnRwcPezIUejL9nh9oxlcfBLRqShOUlmTT1Q2MBOeMnPsUNLZN0hnBQo7Wm6e
gCaPfCCjaFtAc1fpj5B+ysJy1GIxFtu0YF2pvKFQ3cOenIL5U6OQmgIieIFt8RqLhpI4J5m8Vg2Wf2mVLlJ7BtNKIgWxlMSSBdN+mtFgQNRSXhI8tvl2/4Tfec+07roPIk71x0+BHM27W+2/AV3xNr/sz8hGe9Cs
+pE0DlSJqgQhSgTFneaGG1B4xTy1lBcMgI9+fVOHVkTS8n3MccGw6DawqFfIBdOVXCukafyAeQBXxFxpACMVa5hhwBviS9Qwb0UbuOcZj4/srdE0dR37fl8VAcGu1fSuQ9TUjP9Ur0WdImgAN10MSDVRbaJ8ftYE
BzcZwxjFgV6rGh7tNYs6nSl5JndQJEXPYXxtTASzj+TzN8cD0hkikzU3a4VFx0g3abPdXpXr7uajebpiuMcLONgCOTNCtI0ylbrAQu1KZqvaTT1YfqdjKW7N9Bt9/G1v/McT7BsLUn8dkwwI+9Iar5ERC5dDpXIA
N9FtxQKI+HHpp5QFbxPk4lpLFhwBymH0vS0xBULqUlOoC3u610ofjZFaoOQgFdn/2WX7SM6+MxEvEMDwIz4xXafnUJJCEDSd1s2ycrcQK5y8QYltNjzSqxXp9dewe0PQ8oQsSG2oBHs2jjWVVOx8wbihod+pL+6V
JSvYZYn1VotXoLZtSseVYbANRn/jch6tJEKTUTHTldaS/02xJiJU5jxXWMoG7LjscBB0sF04501lGDEAOIMq5rdzxDXHi4lf9+jJsbA/onQfGYFrDL0IBo8IZtisNgx+Jk31KFhq518vsUOxYIkRIMmsb2lsIXbM
se0QONJCULQzdPims9d6BuF3qi8lHuPQES+rzUGFKUoBrXGsos2X6bTxl0YZMZZtRWsEJwRYw9MMToVBwmnUR0fM1+ddj4hOMeHwmHKi2nzfK4yTN9rJgrGq1oRXunM28206eYdAKB81QrCUZuKragZM2ehBt+xW
mfCsbFbMtw7+ydJsI45Wd6AUWctCKxTK4fn/yb7adHNIon353sy2S22CUeg6kbbc6vQ3IKA/WaU0ct71fsihY7BrA5A02RR/aZqb6oeW2yAploNKSbYlkul1bpZWPydyRaOrpl8UyD3fYHnEB2ySsGNtVwjEGGV7
K9XV2ICrrvprozpEfzSm9lex4fGy5b4Uvldel9AckbqEefo+eWZEOWWHAWL4BiqAQIPkM7is5qrrDplPgzSNPK+JRkPCSJNcvB/YlVPJeQAjdjb/PcX87nKNTxMuc4tpIFi/Tnu5xQWrwcxlhRQNXE5F6ZQkD1k+
pQkvd1kBxrivbZ0fi2J9yjoyoyQZ3fepeG7OI7takhgcNek3LnluB/xSamJ00dwSXYukGwZDCQ7lNsS7KxpNTr4Gz4X+qHosjsDdqu/4kcNq+q95+0n1BP2VG7RY0peVKctfJhbFrmysx5BsbidjGtG4iuQylyPY
1yFyH3GHo5+kFeXcqWV5i8IA7BWM8bdzo1eYgyp9y0C6KUdBLr8E42U6ofoosEp3ORtmmFWpoMiS/a2Tk2PWKxNgKc1Z4S4129X7nS50JWHS6Wv7na/MCcQf5OY+mnVoAxfZWtU/BsUuQr1BLYYS+OTW1l54uJBm
D2k1qh5yjtt8FMDkpQknBJMZnm0mbJ044xIR2aD005hSjVjHkdVfpjs0jsTfuFllqVAjSk0/vhpwWsRi0FGgYcYgfDZ+jq4v5au5O6Ys9HTGcezWEuDWoIyNQeO/bVIDrjJxGgfwNjhYAwqTcjKBgVnetIcyXPl7
Oz2ynrSksQZ0VWXMO132/H0+Un6RgFyNeCSj8uv/kjMD9Tz8SFWxUHV8ZHoEEl6fLsi3lAgrmnvOQajjbb2lFH1Reic1VZcyUapQEkCam/i+TlKm5mId6AG2hCOQXVnKi6oQuMmRNW1Kk0BaJN+YzL3aWboWZDvz
EtvZsynLC7ErylGvsQ5CtD1MV1NBgRvcewA9uP2Ws/Z0JkpDLoQvK6ddc0q5nBDWuEufJeclosGiSd9XKgFzFswwG9Dp1ji/4n0zv99hBzc75NJNr/7gxseFnK4HpEFPXvrKNKN4MUxB/RCcAZGc/PNmdglmwynm
asyr2P5QMGKt4k3n6S7pK6xRZVvv5Djb2Ifmf6KbDhR1YS3AIp5Aa+H2n8rRVB9txx4xJkXw6KwKIqt2ppv4kwCJDnZWGBVdoo23qE18fz/u2uMJNyUO9vKWStPQPHu6WvPTl4jervpXiWlCXzmJd4GFIZY9/D+y
Xt9r9fvli86XDz57cPfgN/wTTKCpurr4Kl5F4g2rHfQJK3r85M5Pms3Oqe6wtonyf12cm4v50lzLRc3k17bG/tsRjOzV+VHnBFvXlrN0SiT+ChLV96n/atqJsotyI42fN/+n+p1oSiQmYpb/T3Ry8fai5FqaSa4s
gq5d69jsV1oIy80FNOgOgHd63hc5sen3O1nOvaZZzXxb/fimy2EvVnStUv6fFh1uO95uIztAGMrxdxff/Dv2CHzJeO+WXRbSYA8Kqj57MNRDu2/iI0NUldPZrpAO7FMPMqBBq7is3ZPfeojgWDxuIOuWmnfCJ6zX
XKBYetNNbF4hYD6dvJIan9+GDaVj2ENSWnlmU7cVw3JbCyGyNHkQhoU1lLWtwYCwjb8CklwL55MU10gs6nd4l7gpf2MTZ9qyNNsluRe/9ckzCoJDlMHzW53YEySQzRkMK7P+51ZB3npI+efy8MlQFdTbG27x45WJ
gfLKe30Wfex9YFMhDWAATQgXB/jTxhdvDU6PnbRAFmqzHMlqpgOMKvD1N9R0Zwckv5ZJL2zC0onBKHwAcHWuXRX2Nkv+xcLCfF9htulU8+peTkzbFZKulMDaC4KLYKrGOPYUXdsx3CzqZoImSwTBPJ+zpMAdjrR1
IlZdkQq1AgfRa07+932QYA1STkqrfZKUGBAxTjuJ/smdJMKDbzuFOxC7NSHtZ0m0mtjSJ4HqfsgPlCoYVREO1rExiztv2cKZlDrUOE0ztkxF/J5BuTuloqjGf2mz2GfC3YVoUODaItKhNf+cpSD0SOFVBanPZigt
5fiWfZLU+Sl5OUOsVWsG6IgaxgGIoK0pdgIItYG/g/6O+jvXWAs3vvmNR1mNIrl82IaK8TCgRzHi02ZswIiyyTOpqb9j+or0SeAexfIGNbUKGiIiug+IIt5PP4eI4SUcR3hQDbWxTxZgMy74sjQUFKp8Uz3jLhBi
OXCxKxtqnW55wIPlxXu9by9sx6FiZJsDB+seIz5vWJPNAl6w3LB+UgNc6GlvsGqnplChMprRbb5I0E/npASEhn9iNVsFzXa2hOd0bVhXbdc/iD3uR9kKcauC5NblQJFWqiFetxA/oVwXYX4gIr/5JpH/jmj2yMBY
PTaKarIPF3AnwlI17Cn5tWeR/3wOTNvkgmtiVT+C5VRs4AhMRQViVe26xoqNamHDyoYBnjoar98ADztSZbZxASZY8oW8EMWbv5Yh4ieJe5JnAu6T7Q59lri3ZzK+z69HD8gJbRx7uVwRpj58uPaSEG5SXks9AsxW
0EJ4mZsMqsFAHUiVkzRcfxwkJqMJaLwjUDGaRJmvD4qj2ZCHbRx+cwdD+BUsJEUtCM1E53bHNFAYhUNnN/cU9k8Pgmqsk5/lQwkmyA7C6WMUaPKEuxSErPH+BGKdadlgDuBWZ1WomxCHtJ30EO+fwzElOk2WiyTj
Hyjk+XGm0QssA6XyTioj4HwGGd+Ov90/f4Ms+1LgSkko3pEKivWxBGcclgSsSkkJsnpTUNXYG//2KXnRQB58VTu58hklUKA9kJUSUjXDUtZOL0VAtrUqgtU+PoKQygeJQuL57ZeplTdGjXsZle43IO++FKgGcLJ8
jKXD0SFAowp/GaUjSsBFeuRdDYPXysFO8vMZR/4XEp+l4NAybjVH3rW2/s5E++Mqi4ztg7af1O+Or5ulQQkdcqMZhZhsNCk+bX2y87gojFh/GS2KZa2XvWxa+drMy3SXfuC312FbvWBeoLmpIbCnYzzqtEFlw1jF
ht7M/kwI7o/4NhrZCQidzwh6Y4Oo2lfC4wSCh6qa9TUhKB8Kalnov/msbki7GQVgX0h/hncp9+LPanfjAwLJjkPaxe7yhyybpN16LG5yyfl3eIvzi9hfScBp9ljE45JxPClJP+mjLP30YmH6mJ7RBJiAZU6im4CU
336ZAo6M2l2375kou9KgIwafhGaIYGacPCbt/djRfolDNjMzo9tdxHHt8ob9tyKKERW8XAWIKEW19olk8tOs02PlNfVYaFzeb9L0svcVPX7kc/CcooiQ+TZ3fc00OG/tjVRjAJeaqeEX35/LhlLufEeQvzsN2zmC
tA7zYyNFTk0ssGVTK62xav8G6hKYNe6tfozPlwqAMP+K+r2serteOcxw1DEngkRo5TWVwS19vJ6eN9G00EL8mwWuxz4lF9TuqKFMWykxtaRtyCHJ6GfpDu9SY5+Vjf37+Bw9fItLmNWiCM92AhhFyPpwbNXW6yjv
Vrhs5QftidZHLKrG+Lu1ympf69LCESaauS1sBp6tikvkSirj1IaDQz+T+UyppFwlbrgs3DdW6v5eSunduIo+R63l0GxWJRAgm8anlPYzEf+wrNe+nduJtNfA4eU5dvQsRPtr1n73y7FB2mWeXg6vGLhHZrZRnovu
pWpc5CuTRxXSbYVr1ZKMmpQRrCYQpX15QF2tu3SwWFxnQb5WvxiZnacGIBC0woaKS9q79j2lDw368BsTYTgewGdLJNluGRmGPqdYemUudXHw1IKcP1GpnvnKcwSG/pNTKLlV5gceVTJ28NiQ8Xcn2LeaPE224fOX
cPAiZMzzxIwr15Leem+Fdg3XkN+rXr+ZRkErtNRfr63QK9NPlHKzuZH/bxMrdiXWUSN3ZTsbTikwdpxUhNtb2S3XQWxZZWc8LYzp7umIT3d3Zlt4yTdjk9D8YjNr+O+eD+9hSr44MuA42trDn/e0wydiGuWkL6AS
zVqw+DOiGdR2pNjzMy7bXxwfWmgSqSsJgZ5uXehRWqatS70D3v5Xy2SDtLmIBGvYS0r/qIpuy6Gy0qyWkgVbM8qQlZYZ11f8JoPqQi3eseOTlkfaMF5XU5D7KC9cYlb54frSp/U+sZ7wRGPScWIxmlzPjYm0Zxak
pxnYm4wvsxW8c2eTg3UM2NitS7eQT5zop7K3GNW53it1ikMUu1T/ExmRDAyrHC01ic83WBKL8gguh46qiFtqoHEWWW/ufa/gVsEZOXi7pbSXqWQi/F75TlZhKUWpJhVZ63GFpZVS/oLgGYPcNiL6n74+yyx2i4HP
Uhj2ZrdY9g1ZP+kxaFQvkofzRKZOT8PUdbAAWamZqQP+NvNIfxbn5ORecODN2JfNk0jy8u66XE55luK/yhLtjfVHgaDCfs7qI+loIBjMlGUaq4gIuQ4fkf0uxNdIm4Zi4NO0ubVDs+s7YMj6A44D+XFHKmcihVZ8
tVc+LyPuOXm5ayZX9duuZNIp3TI5qnXFjbK08GyWRzok6M/haIrMGDVaokKBWbHR36xs8K5A90cusOUy8pkhaQefpyUli+Q2SQspB+e6i+7Bz6x8xfi7avwZj8gz0nl38xtj3uYgXiCfbAmd+E7yd1NBUNByH1PY
Qo6rmSkz6nDCqI8s7G66TNen3u68N31yE6IyxYHFHISHuf67cnhAUiF/eDNHSJ58l3IO7qwaXCPWz/lQkYd40lzzyWdmrmFGswxzzzOl0GqFcRODmxYCFSB3RBNF4FwGgmJhNRX+9lsp//4k90Fji3PokPC0OYVF
50LNN0pz2ExChCbXx5c8fAWBDqwXGcret5AnFfLKpLsU4tqzCGnOZLM9vocIJbaSrqwM7/sabtCZzcidGLeYy2GMWfUHpj+kmjCmERpWJc1aCWHTLgHUGRRamKRqE+UKJZD+Tnb3ciRCXO9C4ofqEKJUAFAZBXKx
lj7pQvlgW7b5g6p0Fi0s9jsJxPFoBB7S0FaIQQatG9AUGzV5ibEfIo9Nix+Xzx0r55s0ax0+mKOEVDz99eLfr3VVg52tyj0GNmcD4HOa0uO/47H47zcsAWSdx8HnxnIpfVQ2eBaRIOAtAv+5o02ei/1O8im47V1n
U98pCT9hi4SvqEm76V6QWAgT9/DkCaKQyQiijtVpt4ID4yVVaWw0a5ZjMNW9IQUwEUWkjcS2vpi0H4vH82sjTm1edd1A/8mcRtSZqV4wN/kJmqUKNPOfM4i4By6flmUxOHqvC8mcYhnbAtRujc/ZLODhO58GrYEN
9Cq//5xvWk4iiL9+J+JqSLsdHSu1zMjXDswq1+Aasc7gG0gkpK6UKlKJkCq9cfUwMlUif2qYemdyUYDW2adj7SDLwhUe9P8ScI9QEZzZQ1SGnK2frhdqTPegpVF11Wp7QivTa62w7qtBvd1Gld2/0yFc6PZQ0o9n
X4Xj3Gr7SAjSZu/PKCT7Jur8R5dHraeKiw/qPjweH2DTTOuUuLP4nxOQh5ZLeUJy8DqUPGdUoW60H9gZuraqIg/3XqcuTXfJDTj4Wvjmoz+Eeh/tmtrW5WoL8RduWY2Aolf1ISFDkTUsjoW8BmMS46G5Zc+PmM1v
2p8ED+0tKVSM9uuDW+lNhe9VnJhczfhRbso6ArmY0OYZ9Dfu0RDYDlsjjIcN1t8ck/X5Csy9dZ4DvjL9O3RLPQrWYSn/gkXrxbKPrTH7jjkmpTaQdQ8wlRwxYsy+eo2vXKgZpTgmpreDECeKuPoJ1EzFI1bePZwE
R8ZgviJqMqvqx2yVToGP2vve6NB9yJd/3NCjp9RmfQY3lR59zI945UedVRxYRegryoLV6bj/oWLbyQL7CxxkhF9gqDb+eg8WpE1N/C3OWjRCk3JfgCXQOUNh5Bl3wAdwmgT4MQ1wFblRbN9pqzCmjQ6OV33GKeal
wfpoFNMmHd+wMfELypBzxD4ORftX56KxT+mDc0AgumFZ+r4G3YzPpjkNBmHkKszpw7+8ZcB83iyPFtxb/u5hQzYcufQCkJiagUj/I8/86Wl4IZBr99TjRgeYaC7oIgpXuw1E2CbvaZzRUX5P7JvBXqON/UZ79R8/
OHC4qD2QoeMRBFIZoTqmII/Y5IYv70lspnEwyFYeA7x/ztyV6LevpcB6X/Nyqx80ogAADQOChP/W4kl/mPyOuYr+gUYRXgwxqUN+P0DBux4IHTYqsHKtqG0X5m/e8Hj3Ge5PNOauEre8ZbjlzfLt/Z4tHdKYey93
oESd6o272KXe6ro8Js7U7W+t08SoVSLFxuTKvONMN1P+w2Gvkn+9ybOtNp/Y3pOwHOQG/aqCZgYnqMAQ3fE+ZwlkXpG7g5LOV+gWG1GOP1ahrvG/Kd1ydBSVoW73+zNFeQ5avtkk/Y17nXpzFvWX56woioDFg6ep
ISE9RaKjLqFutj7I1aGqhGcc4NtXi3ND0DD43c5t667ltncz+4CM5a7VoweP40YwmFgJMhnU7BdjXOVwYVaXI0NC239bc3go9RS9vYCVStpuv76Ebrts22z7DO+H+UsYBaVuAbWJfakztBGWJOMA2+iYzIqRl03x
CpACCNYP8M/zUtf/Hu4RCV22QFYF+YhqPHFktkUp2h+m1KsF8xXiPfAM6IFUEND5Jcy209vqa2i8z7TCPJBy7FtLf4oyfUanj9DlNwNRA3hZ/jlMNeEweFM7sA2oI5EA+F7WQx5XPpEln6voeLLMPZgOuCdmBg60
GU5kel8bMmDWYdAP7hWGxieU2O+wp2lSl082XrHzAL5N8ugao03uhlNKQ28qw49ikJJcCOoJpa2lNAXO1Ss46sbRvC/tMaVUAr2QiPHpMEGF5mlo0zKZN3dghRUouwAZGeMSXPT1u4p+ohk+R2d5mjEGWZZahtQm
5xPNsOyEECFch3WOeuOCFDKwLHGz8m+gpiUehyHq5eIMAr5A0g9uW6tKQd1OEPDNaHBgX+19V5wFlwhqfIaz0DcXm0wHb6+klbyqjQNfF1p7cBpXiHWoSia7m838f7h1eKe0Kq35AUMbs1QLkudbOi7PnB7U9jIz
JY+dtIfmc6ZJCYtz2rsGbaVVq6Jj70gqT0ct/h5dcBGhiv2F6mlTEC/kLLb9SZwuuyFKWrzGFunMIqfhTLa5JAeyXC/+7UqdQg5TqPNnuSw9LJkAgvHtrRUcb5z0DDyIdp/FEHvjAuJ2dyHwNYv7tPL6yDq0ozPo
7egSROk7JVM/6aHmG/KHiU1OHp5SME9IbmGm/9GU4VTDZPo0vUQN7Vk0tCfbHWwksPOecuRlK75ljyqT9KvnhOm0aUf9HaKwsuXFMtdUrNJyp3Q+TMoNNRu2sMlYQ6I9XTGCBphPK4TaaMg+usZVC7xLDL7C2H1i
JzIhzIUsEAJjphz1uveTR3kNRUmRmdbKLyxKh9+Pva4CSyKWTmup71ZIfEsV8Q8c7jZjvbRzhQulEuIxjlNgj83mz+mfgCtjh4rifVIsVZLgeTpLppChs4AhdKhgRn6nRcUjVyPqggMFji/K2DqmEco2603XDFbQ
oxGX57uLxYpOnFaSXfW6HV4K2cDLZI+AQrPLvYUM1UtzZWbTgDMFkW8+ewoiefyTSazoG6lsWsdBo8tFuaBZZAAmaZV7ZsSf6SYJ7NidxNzlXQryMUv0iplzY9PdXLX7+A3Ej38n+mTMV9bZ7SkR+zvH+fX8lXtq
LmjX6Fn6T8DdaVfAsDaNZgXwEaTQyT3DPiDkCK6fyYdrleFAX5PYLKAbwXUoo6/6RYrnanzMLvRCQUSQfheRbW2nefod3qVu/sy6+WbsPr0/2uIVK5CbiykL6dd4vOr4Un/BLbTYlx2GOjuqkk7Vc0oMu+A2+H0Y
9YM+fs4f2skbSeDL/Cxp7LFOY4dhs6uWNmHtlrbf6WCxU+awaBRIfVbDRPS7dUIhdP4g/FP5QFAtSViRc8bHLZTsWfWI8d5TBCFsx7HRj/Yo4MB40+omEdSoJcJz1Fy1ZNEIjb+uLpKCmTxryX2yNI744D5E8VHk
Z4yjKwLKRTC1LiNQ0dh9linNnWYZ27vK5ssWFIrtIOd/zgIr1QGLotDfWsagVfe67KeTDvm6gV3M27DOMz6lonMlGs5jWC7kBW0fIyOrcNB7EsT9UbhqidPWqtToo7XIyRRRxlvs6IyiTcwCCbeC6oJ7uO9LZM6g
7wxta2n4HXqJhE1j2NztNHtEuvCxqJr3TIYvHQtShJKBgJqaTBLmVlllReekkNTiWq8u5bXpg5yr48b7+uT8QeSjBqWBQM99HdRwoRAT6y1tEOMJmlBik4zVX1eJb1QuTgReA6Z5IqVzth0EqIBY/T55L/UabSsb
N6cYLafx5qOHf12sDnrSp5DunNCq6yfvWDDtjgUJHemdOgfVZgU23i1xpLkZ5e7b2uA0ehqGROKDyf3HWsA1ePULQImudPepXhOm/Tn1Ab/NAmvltu5apIKB4+PRDJ0TR+QRvzfC7mysVBdsbri7ukstlvjOuXeL
W+7crCTxhikMylIVE+J9R2MnaitbDWnpBpyH4uGKLDkX2NNzBkHzv+TM0K6xijx2YHcDXR6DRdhLRxy0Gr7NnjryQR1oTOG4r05afiAOYEanOZMA3QcLEqpNqznYT9RX/+p0RrmLKfVHpuQ2oWVLpbP8lS4vTv+A
/9FTaRHgG4iDHVD/ByeEi/6tO86Vqc5C/E61DXotOjyMZb9T9x5/R94H9T6/3wvW44HPZxcvdD7p+OezixfESi1R3Gin8DqWFlXxA0RWCsUNHs32Y56mlXPoMH4IW8NeL8INvW7WiD4BMCynHSOyMZrmEOgiZmUc
UtE87X/IaHwjtQBJn8HAveqAvS12nohBljsi9P6RObHirPIgFQJt1GN0/nVu47QWpMZtkuismT/ZrE+Mq4GkBX2EuKWYJWyvS0NwMC+QZHbP4BnjBH2aC87VBnMXr9A/Qoc/OfRFB8z+GfNVj0Fil+1ttUH1EaJT
GHRA5p3FWCtXxxY0gDMHM52y42n1bA+RYL2a77NCmfaBRuUmoCh86RMTdf9hz+nGnHZeZq8ZauXp5URIk8pMt204TsQzah8oIA3oARONlTxlATj0RhJW1J/mixE3a7AuyckehumdkLZmh9LzEZu9+oN63WFC0D7d
JprXUhGPIOtQ6NxRYXXNdfimulH+R5PCt92IkrbJ+KGuKa1EM3T8y4J+MfJQZGEm10cJ7R8su6xIZiE9xNQdQIRn9d7ZIBFE2vRIhVsDIj/qeGCC3KVXkkODoBU6SggZC2dpJJTifvbloYRYfiQ8xK9zbFSovdUM
a5+Nl49YlfSMKBFNFW7sxm8hYuervERqt8o9s56DQ8O0ttFm9s5RMSHoGNk6MJqJHV4u1VsCETRUZoUwEk/BXjG2A0SGHiNMhA61HMcVTzf/ndaeFUHbST4vH4IJuduIBbrFTBkex1ej11x3u21B0qo6t7pQ3bRd
Ro/uc0lgFbN5g2n1qGJh1oQ9yONRE3J+xtt0WkaP5yZnhjl5EHibUrtFjUgf2IvcbKV2hT+rYDnhrTGDxZemxsXNwL9It60UO8MnWWQdAvpjzdkn1Nwu7zURl7ppEkkCDbkHTtZMirRM1KBbRWwtOB+r2vyWIkRU
JCx1az8cFUxDlIhmK0K1HK5dj0X1Uq5G0nna22S4S92scd0aE5v7oX76RHuNpDz7DjP5J3pF8+BfKC7P+dVF3HD6/kqdP9fK1PJllw2fzl6RoSkdM/z6OK1wpVrc834Jxu5Y+fA1sGm/pNWi9RF2AaP33EH5D3dQ
RKvdNffrz2Jqzj1gOmhzeJ1cYPK0rOV1j/DLv8pxuw8tOHH692MFqubSvyq9jbtXuwuJfSbf28QOv8hFbk/AWfpNoi5ez2jO+JKefEprZbCYZODtZ49v/RBt+YverOjujmdSjLgUK30r5MEEjVmvpodLvvE+ak/j
+jM7uw8Kl3CPLGzj6VtsOdHcrG73DoipONLfz5P3kyPDL95rD/CL22uNpoyZbU/xD41Kd1NqNmn68DWAtaVvyJR5rk79tXq91tkzB33xi9gVWwq/Iaj53ys5DXfpkOj5spyiCvK2tv7zyBsif07KP4H+Y7Wo9hxz
TdsyZ0zk6Ay/nt8h/mXkCmgQFdWK1evT6akgQYBd54awAO+ReTjJ68/aldVdYMmTaO9mvNNVwUhwCeXLakEE4sZwwPmKgwxHWlb5HgDp+pNFwOCh0m9jeVY4O6kD9wBOEABg8SYcc+fRW8g4dFq7GnfZWIr9Ykpr
NmDTWHAHiK212Zem2E82IW33FnFJD5jYPt44Lyfns670C0G/WeOlhBVDigQVTVtSnZuUbVtHKTrzcWLzMmvdYSWCitUH57NnuQwp3DPFXzQhPcpehGojr9msX+iX/Z4cp0UPL9J+UPZkYpWUb8+qDzO7NX8ftMgO
LlStA1u0p0n8u/1qPdxX69EjXKGfj0052H5rc+rJbnaBCRWl1nfn8IDrzRF/VLA8ef3etnsjUjZnUi6HT9RjKElYkRY6ScsSzLsM3mlJMXLHtQyyHuPeUaChcGLkGE1zYs3G3w8kKP0wVwTXdYyi4p2s17HCrS2V
Ju7bmmJNYk5OD5E5jhM+mBMtNQTc06IhMXrWeeB4jumRwzrG0NGdfZlcCYGjvHYFJCC5/xncK8FsV+IUNQb6Eu1jfQVTGYlZ/IJ9FbDeLMg/R9CU1AYdrjNqn05gu/DgQWuxZ2mzOg3oa4IFu8YmvPVqxbtoK/7Y
MsnAwNGzeRRbjeKeTdZD84fzrHY1FjxanR64uEJK6Y7oVkG5pQQROykY3O+PT7g4+dFEeUjJrqD1HBV1WYVw8P+w7TxYUBzOScmu5Yg8irXALT0JfthD/PstVQmqhCsD5J67L3uUmOtGhJASS179BC0RQkPmorLk
LSVZVFV1RaUh2Cqm/l3owEC/0kVBaHwzxadqqRy+bJuMUcJRCKL9CDOV/NO3qjsotBijFhOa1N6s2IDgittf4OmVC9RD0pRzooqNOVDfrhYhSag5aH90kUmIu7JfFYci7Zc6Dir21q1v5ApoDueghxEJd9mKGYZq
Yej22CyhVAhYBouVHm8abHqraZZXrzeTkOpNr4N+F78s1SSyWA6/mgMKs/7iF1527WV9hS23PPb9KzVDnpQs67iiE5C1bWoacf6jWIj9qwJcjJ+wiwvbQBu3RU+bN8iesuT1PUuR3kSVcFt3XvjGbz2xNdajMzov
y7m6q/Dp3P/dWgVQFUWoUuGGt4+CBtb0btuxyQsJQFH8/YSdgcJPzqr2P4vkL4V8u5G3LE98BYGdO5sGz4BNZOw/nno84gcemgo11F0fX31uXtlaKOeqIyNCBU5btJX0MehboNz2+HR2ly4J4opwQwCYfmCP+DGk
YWtIPoW/tFsN4QJALCqTjFDsYGShEEa5rV07OoANXWj6XQrR/sx6+WaMt6M4UiF/KcFxso0m5w+5ELKHEhKoh8pFbJiLPEDodjuHMvBHXNl6AK8DiuWOPOa4HTtogh00tga9orKz+1xFJK6ZjXWo02cuAZm5+fM4
flfKbj5kL3UvvacBidKT9QvnwlJdWcsfEG3t7fFwuFUNOsHluRD8n9xjvvTPatNx/WShsjQ5ftnR2RyfCEkTP+22RrFFSRy3WyyJntAeMbVwvJMOtjwvkyEa+/RYSyTT64giEukn4n39Z1raSV7Dqh+9mB4P4HjH
g4TsS7DjCRRnutw3OdHwCih/Ug8RzPY/fMV2yM24xOx082c3N99QMLPZeAp5tqS9yp5LZl5RyuOMcbwjMh0B2qNtyaSqaKacauCQzqNMvYrdzh/UoKDHgclb4KdJiJ6bz8jmx/SDoAUEXVqVXCtczSNUCBxKgAtI
wpTCIXaKxrKfEqiJzMYj1DvqxkX/Iu5qppAXecxGQo95DD70Wubxktt2An3QHsMD6f76PlqjJ6Mq2JB7TL+LTMjzQTc/pRQuCtQ1QYIQbHtfEufXR1oaHUDYKCmAyVVjEfVSNlCsKgkvvSs8RU1bnPhmmRHk/MBV
TdQvEW/xB3LJaGljvpM3tJNYwQEPlVqAkBDXDamshC4Hqkvu5KFMJ+g29/IY+Sw1hqzQGDJmUffKd0cvWZraId7XqGeCrevyZmr9z0yDr2pN37tiOzOVW6aTuLTLhn0PA7RYSXJ2XI/vb/WuW5vHfxavKkt9vOAy
AvI4PofKaSV0BeW3+jZPeawsoAWWxQ4gv+irr2KomJxz4xBSJj5DPXwL7MM3FZSg4bd1YzKLhIpZSOpAwo9CVhxPp2aiUcK1rgrgxb3cqEpAtj/SGDD4LsNjyWzYMNDC00TucCl6zViQn6qC16oUpFFcdQfpAPed
i7WYOQOMbRuQpCpvURSc/+PyCiIIbkOA389jtafjZ4IBZnCTcgGCvHXAWA/DMQoplPC+H39r6SsIOStkKw/Ed8PRgxBPrEQftCK8BULrFZ36yC2HpuZFKg/jP+vWXjEB7DQKBsG1Zw7oM7rJXqOPPUe8+o2jDLYf
0yBFvCcJ7CzLBokJyUjUQfZMwByIwtoe3wjCN3GPqYop7ZipC9wknlmL8MyaZOoRgzMajQgr2+lDxLLeDbDLRP8wkHR+RwHD1nWIMIeiMJblQnesLBSRrNaWBKNlCyS6npQ1o501yUN4f2YX+c9lkwPOc8gYLCIW
m4TXrcDbvWeUHcQNbnKTwHof6/DqZRivMWYY0RtZUaI78KGs8M92blv3ryepIWc7ifdFGyAEVSXSKlAR4vJvWgNovuG6AmVpYA4Zan9mdug/9W3cYDS8YRJHUL5MMnu2WU2HFN/TMoS+LEJ8AgMEqgHgvawWt8je
5/0RG2aQ8zROjxss7M0XqB9kgDLnPwTQCdAlZHenboKf5tJfaqATuAZ04Qa6sgS9Nzir+kclJFSTm7xCYKaXhcBVH9PkL43v1tJ+d5kDn+1Zsn5GEZrVwykRcyfyJ6UnoTPoWOwC+f91ruIGXcoB6B7w6A961Jbn
WbSiGmsTetuBykYBQZpE4FIVEBlaAEasK5ZpUN+ybD7kjlnfmV3DfkKnVARd5Cax0llrAIKkQQrHvK/4dQIF1KKVmn4VHeqL2mshSmo58opslkVdrYSrEUzIUgvwSp/a02o7Ge/DUkDrjZXjZyzwx+rJ5iiqjKaT
cHi2AeRynJecB0SCDeY99sqODM+OAEj6QRjC46uRa2Jmsgi2ZkSARFIkjYNzAFJIj53JwQT+2Uni7XUvMpU3u5G+NB6ch4FzLZCv+iFwD1ICSWOu5dzJ0LHXbrlv55QpCSVLzqHKxcyS/wvhtI/ipnRqP24FeTdT
MBpKklmGxzc2DAfD0451Yy8BamO3TVx4sVRv6RB0+UHxeu/Qei9sjXsEvWcGaLZ5q3ZQF882kWYaiudJO0s+k9KQOuvBhzffVjLT4oJgmL39IDGN+G2R/yvyjN/J8+PZzCqqbKVhwDvCIi+IDgW8TcExoiiGrQk1
vCAlcGof9juA8IvIbVMvJ6OIPGrfFeWqFUsAzqB5h4RtEihPWwX0p43S1olAsBAk0mawtjADlDs/JnjESElzj5EjMUfJ2wQVJjb741zcJZNFAXMmjQUGVhojP0hsO/4Mx8SwQ+Rp92zrrDoSsOygjOmacUeVh6qk
IiEJOfoy8rD2RSOfB7jUecYSfNp81uRohubiIVHnc8X0o32aoBsdzSQrUaeF6j22/RZwSArmOUJdXq9+A6HUdzWIBDTz/M6GxdLgSyGt9Q4ncCOSgorMkr0H40CVmI3ANCTUra+MBREoPvkSg3gUPSvAL43IV/9Y
laIgqqHqPlfdMxSsh6iAb+PNm7YqEdrqfWhlqWhrGhrAAMdgu4ZGXT0djLFLaCbzl5qVB22E5QKkrwzJbboslmUKPHm8SFVlCPwlbwiNHisCXfRAoui2gsuND79oCkBYO8K2ZsJnu+VqoSssw70uL6/dnB4FkQTN
K0TpLRka2wzxvmh82WSCpUEboVytOQlg/Zqa4peOCu+yFJAGdjUV4dkqNl1EW2E/u85PWFcS8uOgMNe4Wsf87bgF7cUQTmw/7XfSNxl7rcSw+yhch10tZy+6S7lVXdfOdqn5MXEaoHPMtUVoqbOVBEd2PalAI05t
gU3QGQTMbSM+ttNj0V20JQDz1tRFXiEQkLYI2Mib5AT4nlXnnYEY1J6XALSghhRzm/fajOwW6sJ+8bZ4mEciFQyZI2uOsCP8nb3S5r35p6nbVYfCGiW10Q4uKxtV4oe7rfW3KAVWNLGDUlcJwwHrMxY0lCYrN2ef
ZbWBtyJe1iCikUSF2IeIJcFxJFDlsDto2vFdmdp+xC6oX+HTjWySntoKfmpjXOO8wUX7NLvQ1ApKAMDNjg9Kz6XlRE6swaX8vPvtzzezK3NFafO4ZSdU0Xfsv3wru81kyAbbgTsBjkGf316uu1tjO3bDSfKIgG5m
m8NFDIB+L0uBhp7muQ/j9i+0dj3cEvcth0vBC+2xvC0YwnHvFImU/6RUkx72Rpb0Hm2gdg0PPcJCxWU0PZaKaq3lF66jW/g/vu3yISk5ieKW77C6salJPTVn+h5aM2UZ0pC1g91LHpO9HQ64nemYojpVvjCjfikT
7HsfmxztuDya7My04mqV2rulXhYjORdEDg0uwTkgLgAyHIw/rPQznG8ikrCGBRreMPVywvy7P/UA92r4pQQ+oNQfAZpTp5mXzzBIrWfFwEbE8HOvMS+y+KL8uSJHwZBSCyyuk4/MowCNmGP/btEhwDb0MysWuk+V
mPARN/li0htETJCyOSsEHreE6UNJlf4y4gUwHCwremtBSObyJuSVDAdtBQ8pY8eFKh3VYDaDWrVkfSswtD8liSWz8v7VA7eMBEcQYSFz1+AbNINC1TPEzDg1hdkTqpGr5Lu2AvekMdx/kklZrxbTlaYL/IGLrom9
1ObhlVh+fXPP3/SxnhnfAje1/r2HSMscgKlP2SSAMpgBEIynUo2gjlHsPWp2oN4IO560XFRNUqLtectBLBfLVGqt36WPzPE3SX91B8IWjp8kj7+p/SMehc8/oc1H+DyWCKL9kaNFlu8lrHxPMeXdEFCXfenoTJ/O
2Q903yBh+muoji5PmUIs5GMTKX4IWeV+wAWSy/1pNA6WITlx53vik3DPW4V7D6NaIG4hU5dypLvxV7tONkBHy1KS7v6adLDE84i+6W4qGnBvy4lddqk3OxOnAAULq2G43OGFNBxC/sLjl60w85d2HAO4wNYbDg8k
2snx0I5qoJeOl+d8UbfS468uLsZn88gs9wahbyjSshHSCRQtCjyqlu+vtnXv+SY9f1vTc9b5af4wxC6cd9H9lx6BQ+pkK5Bmuyb0IAskRvZaGJzUUvSf7oGWA/M/JI5lOAwKtoEVY1ZjLTFxU4H8QVwUaUZ1Yopj
wRdNvkQMelYM0ggXYeqVEHo1D2ZUCJkEAZHzBSVT37609NPJsP6YYE1VKGFswpN3IZJSOe3ue/R2S+zo4fMTdnntfbWJiTOs8mCADgG5wXYtXqfSBxYYebfi9TF9wMAItOSsAGpyxjhuOqRnhx0LFsSjm/ML4+bU
p+ka6z2wcXei3AUonMcEjKnnsEnfuZan2X84BGdSMhm4GZth5hSDS9tB5JU3pKZ2Za8ugPy8visJiVGm0Nb/loflcaOE3cfwmFtbk6Ms5cx6Uroqto2RrTnDWsru4R64w3JhKSc1f5ScGbMK0oIMsOGx0l7LcZxe
cxWFABhpjFymSwRspKwAJlLGyAPd1LCS5YGxLsi92qdAZoJFPYkKINhS2t7T7d9aXIKbeS37sXvfmRnrdqQIqDz73h6gUvX0KTwfuVFK3HLom6ZA2h9f+jwusGI4vsz8BW4SmFIz81ObwXM0WRh+caJZy8BQcI4Y
CIlEwmuiEFU7ZITR8nrqt13VmU58smD9atAreCKA8JcJjfr6Qx9F5tSOApjZZGxQivo1h+pYwODA9PxBgW95rjDE2SNZomwbXKAr1+P3/UIk0bqvZ1mTtaXufRIlBJeGYl8PlUq/KgERLrwAtcsfJAJIunTQX3/q
/EH0okSnnVZ/F6vPO4MPRVFM3yS+1Mw8aDPNkiTpPqBilbBiB8fuNHMDnqskcxoc0NfnSPQEEpDDguKGWitqbtomsaodpayGrAhla6X3uoTJ+sbIKjQdngUIpPCIs/+AQYB7kHvNi2wQN1cPHJaxG7xK3OWMuGsT
nJh2TIJZuGomTz/OXmVOO6AG+k7+rVm1ME2NwYG8Gtoc7ZwAVkCX1aqS56dm6DDRtKycchHXKQQqrj+O5obNvQ+TEWtOqOxlB9qRz41ihY0ydMIFYgbaWt2j3TFJtKX6NK5Ci/oGlmn6sVetRbRxnfyDWqxOC51w
ZfL3l7KKMYBTvyrI/BC0r2bjQ+TBZe4Ke8cB67sC6CpQDO3yDkK+5GtNSArYelY8hBE89BEgUnwaFY3g05lSG0cbbkGV9guPTC4ApOAEr6JNbfzSUL0y8Oj591GjLp/BWndBK4taqZ7fFFxhcnYBqcPWrAcvgYHB
d/ueY+IMxeFRTXDJDW0B41eb4tfAjAg48zF3AY4ZBwtQjMMni7ZQbawHoLV9aroasdAiS6E8h10k95udGhaGmQ2YSHIIP5Yigyr1eftYwqSE+KB53SrUx/zfOKdb/bgx/xfI7WUhkNzPdLPEUd2AuY5C2qUMnXjY
y23Ae0QxhMgNAFEvNbrTuDi27begLf0wM9mHjfzQL3r0LYT6PNNmbYjESEK5ktp80at+bWSrYRfbrCWW3zTcWUDZliIctCJ2ICABm8FA/xGavfHmj3zNmwDi/c+epp4dN2mIb99BVumdtotOgsL1g7xVNqBCW1lo
VsP+DLp+dmkPyFUJJR+esaxwsn9OQ6kv7qaU9hk3D6vskcWh5lsk+lcXsKUgOsizRgu8EV2ba2LzhHzjqJM36RKBJjkr7tqI3hogZoGWh4DZdFVrw54GHHUpYItx8ENNKcOHyj8Y5xwUqz7kDgYMDItVtdacHu1b
3NAGLxGwzVoDCKcNEmfrQfcOaD1CE7pY5oRcBnPq1wfbeaq+HIn1VIod3v9dKoGo9VZ2HRUp20qe9lrqGv2aNw6dpwA5ZE4pjhG29zkaODIMFPC0YyQrtyPHTy+PcxUSdbX9dIXOX515LfIE3N22WIh9ORpmE+wQ
uaMGi7KFXGFCTDFAkAziTlP0vT9RRFRMU4JOVgOJXCaOPTqqbVJmMTQHBHeJ03OX+AfQ87KMLeA/Q/4NiobduEoRKnZpCtBBMwiUYOrAaFnUL4HZ26ORw6bDxy3UeRn2M1BryCzYB7hvpqasXYM4snq8nCdpjzEB
EA6X+ndazhvFTYvcMDBDjA1M7TUIgdy0bI0GhUiERmhxgFKKNIiJYC8F4TEzAu8W+dIOAMFg7rpW3QTU0gKY1umbDCGrZwZ8tZnjVETCPfykS5hn9G6uPabT5mcpMExOq0fQpehCUw5M2XLFllBbnU1HdiDTJdlc
SFJx6vmaNqdgN8iz+g2VFuAkKr+OM87ZtlJNXKIoz5y2gBGjTYWOnwmO92b1qjN4w4c2vkrr1oCPUtRLpSN+M0VTknOPx2GpV3mQhzj9qFHYo07lKEE9I27aBG5/HCYb9gkTWbE99N2falw+ozYIyRXU1xcybQff
UJDIQ9jrw8qtfFabwT/UDYN4kgV+ChBKpCtXtFCLZYGOITDc4AFEWJDNDMhurAbNChjELW8dOYG8YdqOhs6R32T6k7uV4SgFIkOO6b/KdkbHQywwD8b++BrsLH9/j5o8zRJWRFR7VlpQoJVyPwFiggzeODcipDRL
IpBUHKiG/aJdjmlC8W4K+dt2Sv6+A1PHoNa1CMDf1o89gboTDPFuRByBfff+DNZWmGK9C/tz+MfEBc2TGfzSLaOYUtplhQaUtVznXWVzV4RGu7z1upqbt+xrfjP57mxXbs7fBAbWcDmcj0a4+y5PXCCQkkY4F2Z/
GJ2B/D5B/Xr2k+qdRGQPPYExCwVrdbI27D3nQwgNrkLFC8qxeuMpV7Bzi3c3D+QUsT5TZ8KwliVz1bGpZf119Z1FcPYuqFuv1DTvTqcVwZA1guF3gJU4KQUx4g7D01ymgiyhvtM4rF+sGHDq4qy5zSspjMJ1rZdH
xre4DO8upGoO59bCCufNUfangeOIWMyDGpqCrkaVVEOWHWhEM5qMDObY7IznuQqoQl/6oPKKyFjFXfsMaui2itIE+QlDp6LkfewHO/B7JVDycPDEN4NS74S1ly+RJYT4u9CzePzVi1Ij/iMN9GdTT5QOXGpNUEHs
kh5tcctYo3PIGwBSFAcT67aPdmmw0r++Z0AoNjqo74xyseXNEIPwLJP41GGIX8+BwOgIamqKV+aN7///StQqYby3j1WtlAyCunKnVX9qA0keUN/zNXBY5sfMEYMxSClPHIGMUrlpisWEVXuJoPFNFcPhctAdgOPJ
Eu9GG1LJGRoOkAAJYyBT3bt2fV4+2YW1/3/2g3R0vgMYvn76WMV6VXrcV/wtR5PHugnT+mBt+5vXJR6N2KzKjfAXQ6f3ivVH7V3Ls14zk+pF7CWUIK+ZOuO9qEGrASUpNF7T9RimKJzM073EsUojlMJXu4Xc1fgN
tZXepFS6HonY036T42VgPIB21/+AQwHALGuKs+VkSfu/vp7PHoZEjGWy0tV5cm2pzfHw3A3mWI6T94sMrpaS3dV6KwPHyfOjCAd8HfgRrQ/4S/NJ9Rk0R73cXjDxSBs5QeCGPOCuBOVKTYy0od+yfHXbXknE+UXn
j+brTf2MZNX4eLhRPvHnXV1I9gtEsFkkWYYTQ1pyjImloVf6V9CIQ1p6p9kFb6KVupZMftTbDPnVcW22Cq9wet/il6yVFzQtnCG7PG320praG95yhgGCx2SJg8xB0wtybBk07zTE1vPTZsNW4awb5rh5NvcBZwI6
SanrdFbcij6CA5qV3z6bICSyBfjGfci+LIHpmtbdJvsroks22CYJj8gvyNsBkgkkUm4IMRwOU6NLRloru0GrkgxqrkgIHmnbFC4SgXZ7hC7TU0O3F23EAPk9RtKqjhBUtlCe2bztPvcUG7hH/xvVx0tYracY9NcD
qO59PQeA4THU46mnSpT7sG9Yj7gLGHYKa///8qVTQ+a+KKqfaqUh99ohWNdY1zhv7QyalmuwmLN3/V/hxzYw1PXkm3OJJjL3Ro/8VPPX3z9P/5/3FKc2/LK+utFoOP7cjLjRRcGIOdYX2Z1PvnRpNTdY57kjrTKS
VQvMv4wt87WGofLQP/g9ftrpkZP/rK5cKUFu1r5ieYP5je2zpc8d1z4spV51LV+/ruZxnjZL8OI5o6svaRUAAHfFyr0NN2i80dfyHPYFJzfSv7j2qSrRCgM/r3n/GhEtI858tnoNfnDz32a88sy2iit4mu3P/Zcx
g121iQYZ53jaZzGhek2VsCOyeLWTPX13rn9Omg168ixurn86t2Hlso1v2OVznsHp/HxG3SI1OTuO56Xll3gRrPIeBX/bOf3jL2L2EvHmGzyfsM3+AWLKGw4arNBWZdEGtGgJam8xFNvG49vrAt4rwgW5DXjbTt9U
hJ/mTjVVK0eOkj31hcmGzKFtfjrfUvcD2QGGwnDfMrU+MEjwG7hMAp/4RJCH82Jn4FHuOr54ZyMnCdE3nSzuJooAFZLInF+WuF1wWtP/06Ib2dIE4BDJkPuk0cD0lzMv4EJ5p6XhD04X/nDRfSvIBIc/bBfJ/7uu
uMPAZRfsg4JmGDQSlKht+Pve337s3U1B3NTz+uSU5HR7/RDM9vrPVI29S7G59U+OOim61YrjJ+/H1x9lpInx/8XqwhaUk+G2JQW2qUfsfZoVZ9MHvdJd4UmzlOqGYZ1Xu18bbdyyAfX1n6Pejtvz3x2NiMLTy7vf
SNc6Agd0IMjkGH+1EFOlnVNY/5BGuWh/zTBzdarwBfSfYx0z76br6Z84vkx5+akHz47+TzfTlzf2xTKPpVx0evhpAJfvPFLDJFW7pcHy3QrtkOgbcfZ2u/BEm53xpK5M4H3ket66DQ4tB9vvOmtkKenHgBsucbVO
CSjfi6E7CASqahv9TjtM1evdTcwSrYWUdlfAOY5SUnPQSgu4YHZifpipsfKoYT7ewWjQtMWMoOmJDeS8Wt2GweTc3uvAz6YfKF8+R1h8NtY3WES/Woju4HyqJs8F3aVNyPgx8XwPXQA86I/SBlmUk/CEv/DctIbP
4ttAOk/7MpYX0DCW463CXPXiitZLDhE5kiWitnz3A1AWWrjDmrPeT8kf4QbHYbNaVqpgSAfkJerM2oX2Dd/lajB8qVPRchZPEzJQzzZ5oFD3KV12hIvKd7yl6S+fJcH9Yd1UTCijgkDx9+OXMHcIFhfa/x8Sw7OG
NlkbAMSOpM4scGQuZbjJi/vk+eWbWPs/B8Dz+9kdttoFrBV9fZ3s4HmOWjlRJk//rkugHs4wbCF6OZIkL101lsCr04qnBeYYspksXtriFVugXsbYWb/bl1poN0pPlCjYgOV//fChoJFuo+ozRKIn9bhmmY2l0eyA
j2jGmuriZuW/xGB+tezP4GkASjV7N/Pl5Hbitv2rRMnow6t71eC54Sx9BTq4nqal2cFnTFfTv7UOYYxd5y6XefnbrOx9e+hrrG4bv3gUPD6R+KbBl3fP9xF4ZtJ+GaWxd3N1xgkJP+/NoFVljIzfSa9McZsbaPoU
vhCO7qMveANhBBdYWMF5plM+xrsRKlz7+4S6nfhw58AjMZd5xuvbB25Jcuc3XTjJNvZHTATorNqsuQXYXvrV9GX79rlj+qf9+qUJ9zOef08cn41e/MZY/J42JBf1T+NjCfB4JWzAlB94zSaHUqNvC1lt8vOfswN4
bGv9rua2OWT7WzLx3e4H9JGw5byxcA5vcGlUPr1ps4rFl8+w4W7iXxKxm8vxZxYPqCNYcyPwODLqj+CA1FW/CwQVxSuiMxA8E8EVCAZdWuY/URI4AA/QROUSQtgjDxYnMhuZjYzGUGOYXXqGMDhCQctf5FAAQJaQ
aIlusKqURjOHGcO16yWic4HAtPP2rU9QGZcHW19mXmRuZmqeXBKuIxyE8xOAjT/YjN10oSuGOmpetcOjekz13utYBJxbE86ph3REdpKSYft9RUk2i3D2jENgsxLpCGVAehNRk4tJZNga4rCeexKcxbKF11uyck/p
Vw+4EIoUALh67GBrCHpED26KYbtlv/rGNZ0/LofhXhDNG/BzWY2RkmXeWEQdohPgfSPDOAKEfXFPMliuwYic0tEdCjPNNQqKn9bVXG05BGzusNwhWC08sOIQeAztH4HaPvOErhhqRsjRzuQiWCIGTCs3MgeEL5kA
zEs6lsae9nJl8D53vpwz5Dd+s9Sto2X8ech3NxjADKHV4xeArA59FIKrIpjyDhukUtZN9lIkKLh5ga7wILlGheF20/dafLUUGg+ZeQRXGIbxS5FsqXzT2hVrL8QSBocVbtPvZtAIVjoY0yOWedCiTjZ6O5qJI1vp
YEyPWCbXPyMaPXjOBpaC3PqHSADiBoYCD+AYyYkwLCmjbJk3g56SGwXFnux65MlPMGdjvDBsyAPjQsOYo3o4pWHQfgc2zONyBZ21xgY9+rlV9Gp9RT/U+vzvJEAZI3cly1F7eTeY0MzM6QemB5RBeRX8jq+8EW2Z
1ilP9cWCfZnbWcNZqj7Bn9dCrnr/G9mzxRPwVPAl7vtXZ5yIE5ZDh4421Lx41/RG0woeRcJ/Yu9BUaMzaAfh2HDiVc0NzDNjg1Nzx7L6vYw9AGB9BrrOcswxJznJyU523HEnnHCaDtQYekr7bdq1lo77iOg7Qt/h
C+x44nIWINX2PfTuHMeanF0wdzBx5uL7N4lecJGordqWOu38TH6Gpp9J417PtstwGh+84J7c5qiHyZfbEN8i2FH+48PAv0ffN/OX9ytnuIo6q77qBF2HjmhNaCClacDEyEXb1a3EFQu4qBftKfanGodz3WLsUcnh
T20Nt0xXK4d3U3be1qSGT19nA4RF28bG4QRg4UP39ddApmEr38jMzAzNEkpGpzc8yEc8oaZRw7tFElKD5U06OEVAil2ShiZIIbHzYMEzYseyDyYHkBeKxt1um44J7tjrRV4xNzy45k6u2rJf7yBHbVHfTfxS+3aJ
GUPiUwvSXDiuuIw6MgPBVqOL11kYzz+FhCDUxiCL6O5hV/d6lRyCNOjK+Xed5Oaks6+f7D9WDFJUGAYg5XDoC9YBckwX4e7rkbnvk7Zfox/YIRgDBKuuVUYxWswRtFs49VmzqA0CqE+urjEw0FkYn3xmtQaE45hw
/B8Ed6OjUL4NDr30Bf7EluYL3K5TBaUAqGvQQ9FL0cVMQGBCrifEQqsXkeazfKZHkeeAiCU72YyvF05fCMednV7r/z/UBCZYUPRsWwLV8gKpUB9cneCYSyfacmN1WRFB2jbbbkvtSrhnGMXaeJTqOKeAG8QZT4YF
rM2iMBGmkQruEJX3CpiGLgwTFtxus3SDokJpTGlobMO9K3jBMmFOwnEoAC5EeOOHpvaKtxGWPpPkQq7GbX6BjyE+BvkY7GOIj4U+hvkY6GOwj3iwes8ovVY4dLi6arJEE672i4zTaJ+jkUyFuruJKioovuLHgjRg
yLOqzQEIJoN+2HmIvZsofDAjbByg32eOui2oHCegkBzIPT6EHEYOIAdzDw8mU7GHTjlh513ILcH9VKnv2O7TL/JI/aDsws9u2uzhZ8vdPYTc02UhjUuawFstHeTGNqdob5uMFSzhwZ9GD0bRB8ZEC3TGqMUTBscM
J3G+vSLfRTw77a4y/ydlPp+ciK3Q1ClfG0FJX324e7I720nXg48TpLlrXf3iwpE+Z6x/oidjx/c9NcxdDBgA1/TudMQjeqzxjP2AqU7RELLpJnyzgiK/5idCSZiJm8e/0xNr4NcgMh66PpiGubpYU+l43Lv6NlMA
fzwpR23tz9SRED+H9tXKjStn71LPJpDuqOM+X6E50fgMAJtAHB9YvDYk2m80T8NSzwyxsdDGxWl7nXxOgvLqdIIFueb0TkwUJ/Ujz7XDVXXVxbnmE7g5wX/PzUcoN8Aj4DiffiyBePQOWhZV+ui8eToCnObsc4TF
ohMEW1PJpw6uWGxmJ4DIIJIJevZRY5v+4DxLAF2LO7aHRXJ85HMIiLbFg3J0JKcR5gn4DRGWgCQp0+622dORw01Y8tSWA4dnObKHL41Rd2xpG0eyHl4rSR7JLFp7K+XdqNKdzSzKZARaSCNTkGCVJ204qBis7nob
xk5KXLoDQymwZBRlLut8yhwPVF8hZVVNji+unxYDGRfsgib5XRRPd9bawhOsu/fA1uo06E/mADcb+oHjjAYYnkU62RqW85aKkP/djr4BTa/3+WLh5Ojbhu0Q5iEZGbmCNcBO8nnQg1KyAnQyuav2MxABd6XoZQgf
vwCmZFEANGXPcOtNUciO3pTbsvS22uad3ul0wk/0Sw3M1fDYxD7d2cU/uQYeUdlnT3e6jeZLXnTt1RpIJ9ZeJ5OONdBplZ1bj9g1HQiLECZExk/+lXN73cWsSUOMiVSyj/27dhdrBo4eokjwLDMPMp2uYiZ/huVg
gml1VbAA0oYfls6YfsY5QcQ3ZAzB/xv84T/P4WOXhxcD0R6UVw+wm/cf0mBRTlkTvnFxJVU3pR2S0GCFfPdiqqwR6BJWiTkfBbJPoC9Yqp6rPDcY3xZLr29WbkSpBeFDYS7qLBkRjhVLej5IrQpYygtAntGzhfaz
SDsIBxhNhaboHqJ7ihIWl5awoJTcpzS7z2nbtUfyPiX3SMYu2psBlg/m7VkFvb+IsztqQRa90KOaY3hnxzb+/cb2qVzz4dEfUUmuEbrey4AnWNQJs/4YPMLk0QGB4iScbe2e/Jmnn0QALCniEi+jF7lcD/870IV2
MYTyrwbipAuTdJRKHbo68WgkLXPnmxO5n7/GSk9ApgOf3OjmBJ8NchjWHi1MfxToFUY4mpbGLxf2xSATfdNvBt4FYbHG+p2DJxDvzcCHQMJ95q2fet4L86QT38+d05XBKOh4yJ6yUE64uQwxQSfHsgJq+/BOJ+tP
8803Weq0KT/bf3dWYwYUOONs3is8YHKSdGVTgzdXgz8RNsM35NNk74DnIyeh4SQrH5DPHPXeA2URa+1FYBNJ6N+ILHguuKnLXI8lUTsqcGq5SJmE4AaBfo4v0lXBXE5dRvwMUNrre52ld0QwFYJ0mVMTGcwK5nVR
Bv0RKmICMHRRwPSgmfa8i1GHzX8jesS8d5gR4o4YfxU4+ErIwEjwk0a0VcwPQjKU5DNMZCCCYnu1ulld13PjX/E5UT8fQaYcgOibOCA5EgaUDV8rzsLd1d7tyieVOHhTCiJcmfcMM2hZSTL0ou08IpEOO8+7Z2oa
Z946hby734yRLAY92P+9FoYrJAJLcKT5OstAAlIceE6ozHH/U6QlwdK7XZa3NCABfFpQgy+Fp/DUnsKTHT/pbs9MknxdAIbLzYTSwuTtHmm/cDuUbqfDeK7/eq2tz0CB7CvKzTs7upKrlEFxa5Kb0y+Nyjwpn5E5
W9NSqPkURmCpwmbikPe6tcKD9j8HEqbPLHpXeebSKKGJBN0SisSn7IjNATnHj5o+jB+2ONmiZ6LffbM4tXP0L6sTYte2UBPO9nds8A7U0YvGY0TrpokL2OBwBCX7k1r7rtPF8Hy0JZVa3cSwKJKSlM95W8Z05v3v
Qj7HYPPQ1rWlqRqq5LEm6BVsdyg5gHxwoWFNa0BNNtbj/7zXVEiSfpubHLcarSFwBku0Glt6il+hF6yUcF4tSDh19iq80yaED7pe31wQyheWT0AyHAJ4JdE9PTdW0HU7oBZOsFrczSsV8CouoxOUsZhrm8mmSlRo
/FWNx2aG3GlRqGF6QDGmWI2hCsLucv+xpIgtxxIeK5lt+AJaqlG3vTR8g4DUqBBsvnhyhdF+F41rXO5SxZM9Y3kYES+xswqhcSTrgHg/AnIdWNPcXrJi5ymAzXQzLjx7eh9LLKwK/PPbJp2vL3FCZdEtP9u/zpIL
6ZZeEJQc/YtxVTzwB90bcXN4/Xn3dgHJziCGmYTBXMTjbi3EzvJ5onkNvWx869HI/rRndzNuJ+0j96NpL+Kho966XHIeQ9Kjn8tMXCyezL7iplPVYg1IGyAYPlsVtQvoWSgNnbQH8tn7S4dabWcL5o0BmzDlQfgR
iVa1GlsXAq/RCiWPmo4MepPX+k8JTUQfCqFBdMavlSGibFCS2BcQtM49niexxBqsZ787pGIgcj5uL2xa+bg3WXanH5wMHjhcTjcAS+5wWXCPZahC52sWADE4f8YEvSkysp9NIYVol2ibJr/Qz0VODqsNXDaivZg4
W5aVa0QU+d/jGdpyUGfHWd2XA9hN20eqEHlTdygPz5ZeM0KshtJphfSD2fraC6CGEVRUbFGvf8+bdgq6HC3jlsiiQvW1g9RrkS5jyzjZVGC+9r1s9g6mW4lgXNlI25xQaj+uLDiPXhO5ZgidkHmame0Al0hkqjen
aXFAIFdDi0RwrIinHbBOZWRKNEpfZyb+jiCNdXscboKxbQqokmP9dd69dMsMTTm4q7+mOLjjQVvCFBerJkOkyx8zz0vjvqtrWsTtf0PLsNjMbsDbeyWToO3xx+76E3D1J1qC28d78C6Kx/YXcqux6D2Eq/Vuq/yx
2fKRQGmS7EfWzGvm0wTt440+SwdTF8DGD0m2rDt3LbAwr0ASTYrBDvXNm8hG5C7gfGy6k5YbDRFf1nEJ8Pv4xkwFH/bLz0vZFzYTU9UR/jdIK+pzdcfC9hIScGFKQvHZsa0UcGDVfmIIsPo+hW0/SXbb9vjb26yc
jTTR002QUMhsTPsoOXNQ1tv1O8PtvzuXNNF9wM3j6f/v3DFfiFV2yFobdi2U8jLM3NVQc0PbPzv9LX4Rp/kTQA2jo+3YzcPE/wIbjLTJUwEz8OQpd8E6AYlhHODhmiZN6cCgKsGVBD/7hL1h80dazLeyTRIHbwGz
R+4DNFlDCmhwmJqarkTzCopfyNCK5hd9Zea2kN+7tAAW6GMRPgb4SLZGoB3ybmHCpryMJLgGgmFpkOguuISwtlLyJxH1v0cDVeXY2ai6IhQcIexxIpxytmIT2ySjhjJlPUOzuOEBukhTpkZbWh8I8tvfxshsq1o9
Zu9mVVUELt1+HA7ASFngSPnR9DN1AxjnN2h5TlfCRLK8cz1GZJ2V6mYkvzfvJRXeQKwYSLjhj58JMFsU2mJY1tZI/z6FQDowrH0akTKIw5TtMGTLI1ZkFGUkmC5rqOMcNtWV3KZAMaq9IY7kWC2KsrAtAQwTcjAR
yOR6lsABuBhwAHh+sNcs3/a2+Tff7Q6vlA2ZbaFG51hBmx3nnQOHC3RoOyCSndeZOlPg23uANyYUOEgFEME8vAoOTyFE+ykEuz/Z2dViCTZRrSBq+Lgh2FLfcTyqCM1+UpOGozRcqeHnXGNatrMqXvvdrQgfLs4N
JaWncGf63W5f/bz2UxE8Vh2sOHT5n+23OR+t/W6UaAJpRHIM+9ilhdWv24+1e4OXrzJtkHqKp5VJm7ECfnUk45mGF7oMtOe2UKwQixJQisUB8tVawZ6Ua/CKj/rWOwyMJC0mc9hpKhtri4xHSsuSbdhtEzbWBxmP
5B5UWna7hOyv8dFqn6KYZOMeM61srA0/bvCHKhtpM6Afmw1bL0K9hr/47+03SykXjEo4KrulxdWi2p9mAUGrly39ji1NYQTj14mZYj4RCZt9KZ4n+4y04CC30Q2yEbGulzWeJ66Tmu8gEj/WFTOZw3NdBDyYa7lo
Cgq0mRQKHHLn6CemtInyMaYPLa8UjzvOrcBE+fa1NmhX0z02b/Zud6zTU++cXcUcULba58AO+L9ZiOld+g9wE9NMFHCzo0nd6vIVQ3kVeSMRPsWmGfh04zvAcFu4G/uHYh9j/zjRMze6PSYNHXX1xEDCQL2spVGW
pKTTxve2SJFrEDlS3MtAG20lqWt7Ihu14LKW9lndjc0ZSIBUt3iA2YuwXO31RY0kjjiKqGqDYCgnT51pmFV3BJQkpQIFcQrsmgRH/ixmJexH/YdoqwlwW8lmgzmsMVXJB1cbdiQIIGmmfhTki15K0owHmi58IOQj
yz6cW+zNw7D+ow3CZD/OLvb+iOEUYV9Qy5hkZ1t5IZ+ALAjLNimaZZvAJuf5bhC0R3u6mUqOUPJMJVcq+TlWmpZtybYm0KO2McimFyM8QFcsqyhXPtATVcgPWCEuigUFE9Cx/dUQTF1OyiwoFGxvIbIBKoJZgUDe
3jst/udVAZZWOMg8wnjrjCdoJPzKVx+zs1wMXJOd9ZGnsQN8Gsa+yZmz9bM2l84cVOvNUKUyGPloSQrBLEpunxYSlvg3jdyfOdkVCD3F5oBWCCZHmCX4lqbzRu0lUqYRC0t+lwec5272cU8dmDz8p0h9k4PF5cNZ
agBHrV3EwcKoZt45mnxGAqiToTOee4IShF0VxKo5RqotpsGuM6Emjpg2CyA6w7w3Z0GEc1DOwFhyPjw5VZrD7EXzCAcHgT/Vgcs2eA+UOvTMVP5GGv7Y9nU1Gf2mBQl4usSV+IhjjbUvLDaBjKvdX2dKQHfDJfAI
wgHnQKMWmW/WS/vDvKxQ55y+S1EzfqV6ZSjA7l7PRTBBgzfx8qerUHwgN2OO1bqBKtSx8wjCoraOPt0TK7UltDkArhyUfH1yFsAsOClHIMrtsKpXIduvzWeu6KXke2tU3C3i1BB8R42Ih82jiqI1P1kxaafx5dI/
FfvlXzeMYI2UIQphbHepFnRNiVKeW4mN6BWF6rikVWeUAnUfYmP9G/cEp1V75MJolPLx+xiljaVnh3pC8Sr8QVTs5Eq+RnByHFfdzq2mysw87or5jrc2PdrA+Lm0i8dNErxA/RU/qNfVrrr1O8bgzhEYXlrotfCz
hJycU5FKRbfm6WZjiQDXa86Biagsc7OtnSAN9eGrKvP1OqcwWCqxykJlINxEXKlZ2wTJkzvrB1ZRrBcJN8fTZ/cOi1bYwAFsvbIawHiDlQ4ImFztwUb3mMHy9fAQWyKC9ekH1+0GwGDsG+TkCRDvTQMKEP5Ly8bf
gefyc7Mz90E8fkWL0mFXqQU83UQeje+nAtfNo8Ub4V2rXwcRBHvzzisYp4fE7FuYVYjzmKYHWevhnuuSthSyLS/ZVZ8IxHWBli6tRbamIG55QFLnVNlpC9sNKw4LigXw0TsKLjCxiGnrqFpwbBByBMg6q1F4CCzV
39m2b5LPG9F7D8xSqzGE3ksCJQIkPvllQ4KQo6bYeuZhLUMWB+eAvYAS8E6XkocOqzVmm9pF9gB9pJ6Cp/4wvuw/BYbStdVnj0Y2uGIUbEdwrxgAaasKeVgQQAgoDjxnZrd3gczLo8cg4UXRi8h8wqJyOlvCZPqk
30YbdGAzhGlRd6cohofVjF2aGXhd+obIv/rD1xUuFWhRVwuTjEIPPGmUW622Jp4EbzA/hpCbPKhF1T3V/4ETENvdoRoKM18zM0reQ9GebAUeHma2WdT5nrJugedFx6em8bDoTFW9UxVMsHA3QH86JHhHK9XIJ6Ne
2XcI6xG4FmQ9PlDpNt+mVsQqIK4VYnFxB2TUsLsYFnpW6o/vMu+pOQygQ/drPlFW+mXq1m3qYyzuMeYv6gCJ2KkHe07TVyBcuhV68VpvHkBHTsHi0EvgtubsZVG7FfSrL9AWBjmCxaEn++GgTdtakZpW+YVsB4Mc
weLQk/0pVtvqlcqghck96vtpAUWxFAUURVCsK6ttU1tJM1edvmdJ6ULyuHkaOQSJLKIeCyUbn7JE6sVpt1leZeHjtqcDA+OdS22twRSKYhoTn8zh4EslA+vFyy3JWMvWwXJzHIiYQYiABuBSPBLha2DTt/EATGKl
n5Wrtn/NV4guKUWVkpbdlpM9ha+BIS3yp2maoYeI1EPkL0Fcrl79EVsu78/2P041WeBW3sWTPZUnZgWstG+54qEmYdtgw9F5Yk6crSbj7l09g3swkIog0twkHbs4+8fCGvjHXFVjfbrALkT9JNFiArZ/LCRYvWef
ifqU67FRjD3PPrLqdDolpl5pUw8/IVWAwqghwNV0KlQXKI/V0SQwHYKOJoGRQMMT8inZBb8zo4pJuUstA9a3YXNnOgR9GzYP8gqESuaTLcfcjavrB38KC9nQmTmd7miTscCDDX+ESvhrhTJM7Dv9FOohVd986FFJ
yboNH9a8eg366St1sgjhseE5Huvv2X75xCHzgSgDm5+IauLgBHWWS90YypqqDvTRlSEK32adQhachFnRwICkjIDVKAjUKzZzR2ZmUSz9hHALqdzvOlBJw3F3sN5ooptWqO4aukuuEQotM9SC4iqo1lroVerJC+6Y
vYdgUicJbzRt/LDai1EbFcpeC0JBc6ZBwcIJSDoSQDQe1D34akaaD2W+sbd0ACTNUkcvZaQTqYK4jq/imyx+pRsWnAPIO+1tbxm9V/1+Ba0MndurVdiRgmTiwCxWRjtfj9hBzacHyOMCWc0gE3aVRYOkDGI06Xa+
Ieh2PRq1CT+oAX3XE3A89saWtpxAR5cCBkhqgayqiA8RJtIIhS2XKW6K7nOltcKltau6rMZCxj/vv1IStUjXjOWvxfrWuhrF5bmSiJyUKg9BaSCvW5QrLgxvGhGGW4oETIEhr2/EO3TA28SeRlCpEjBN/x54bHi/
1ahjDUJwarQm0GJrD9w4gdZESF5+ha4WvGSOX2cOvhGhyf4sZuTfHz4t7zAEf5zw6tGv+pve9Oy2/KVHJ+sFQFbiWG4UCIiJLIMJYGMJSWkLI4g0QoJFZcG7iheCQPv085Hvw5PGR4f/nhrc52a6w4s/u/b65lgk
OWsosvhjYYuVcV5erqPG63kq0yY/rF/yY5945zqrv+NbZuGG8mXbucEhXWb52i2rwmMxZEV4l+ilXNc14vj7kn1L7xw+O238ppIv01Qy68P796cmagP80PXT8K41fpl+eGxOpw/Hdx+KHz98ev39p4/VdHwqfvSl
fZ3V94W0/V9XC1X1/7TXKc7jL6Bxk6hcVxW930lFOr48/p0/nkq+phYFeXkjH37zdMf6XOH76iH4Nj3H0QSakmeeTsd2zRlicywwLjOO85PxVa6JKPkz10L5ujVzI0uzV4Gk4bVI//izbyHPTvEoi6/rKhXC2Po9
F25AU+lUxN+I57mC95byxWErXT4cESe2UP7Of89GXVgw2WU250jZtYCk/J6YG32rbh86/Q6ra50sz7R31EfTZlpaOvSXMS4h1pelG/Oa28XdqCPBcmu8eGm+36BQRvJbQ7M6PgSfpsnOdQ9huorotP5teL+w/tP4
9MRTr/aP6AMRmzI8dHbd54Trhjz/2fzNxuKfxMvBv6QDqoHpMITpaE/UbQq7vwhT/Iofd4aL85Rkv2/7b2ZibSrH9vdm4zUf2NUjXiLGzNO6bCzrIegUpqvGAV0OyOzrx4ZzvJGq1+95/dfMshpmfg4iKa/BlV//
TK9PqbuEc/5WUzZTukRz7iOPFvCEmjP9J/jj69ccrxrOq7IBn+ZQP/wt8QBRw+Td+g+gO+adCYEDW8b5LcqQiLz7VUaz0MtmosZGDGezajtvGspf41v8QWfuCsvi0esH8XIxzb1c7MH+BwdTF8rYNGqspnPFdpbf
W6AYWcyUz91tvQAuab1oXAXx6VenDUxt33JHcmYB2QF6/Wwiu38qAZr97DF7MXmaL4wgSKA/n9cnxwdtMYb0rzHfUwbKUnAdXfQE26K3Ftwv9HVz7g7i+f3M7JcIT9t0rPvQDKtj5sKJQhA7KOX9+UiM5fDV/OCW
x7g+g+dtju0DP5EsW/CsfDHbZUZpe6anwl4cbim4nnhlp+AFfrN0cVmR7gjca2B4cG6605QhRpnRV87L213Pam0lYovXvjIdjXMaQ+lN11ySoPdwEbPy1xT7EOCv0jbcmqWUN3/cHd/dBH/I1vfQbHnO/p5c6Trb
hdHoNNtqgv18IPxP92x3ek6Qe/y8EbkjufUPNv1r3pnmLAkCs1YAORwsiGagXzbD5cVbHR7v/ERinLe9hdUpq+pPJb0+wbFTIBqZRWx8BGEjROPuUmOGvZnGLjex8mGh4G2TZe2XTIQcfsCj7q9d/UkfHw0vMOrI
MOlvJqpo4f1z5kwj43MZdNx8BAKU9BiDQ9gtdV4d6y0IACjqYISCEU1BEFd6kyJYhQSw9ld7FPihN+6hPxhUKGAPhj6LFPRaiNUi8ZoClHPSRszoAVPi5cS9XzXlAzBP0fcZSr3yKZyHVt4U0FfamKJ9/j7Hfwkf
F3J6Hq5VKGlYXvTURVh0Gq75ARwSA8n7I+ULagKFGSVitSXWMf1bG2fUEYo/v9D0u7EPhNWl+MCmysGq9njC5cedAF5rb93Y4jYaWJeNv8IIAIMvQhu64tzn0weJt8nYF+gDS+0kHicQ8JJxFBT4C1y45LWA5GOL
Q7nZJbQW8JOCJnFsgLEmiidCMCXBgfWoUPDMErHwHr0HEM66d2uC47IUaAVEppTvTTTTlpmcTUiSstKrpQAWh/ZZ8qvbw9AxUBtZDaIxVNnzKKJTj7T25sLGSB0P8xq+U4MnhEgtio9KBrnhqKXPlZ3iuHjdml9A
7Eku21eRS7wOy9ekS0Nk2RRT0OVT1SW3K2dA2ZUBm3kF+KpH3Hxoo2GhClA7lBMQEDaoyMOddDi+YGxa3K0+exGEyG0HPpRACRqR9Hd95cQAwyI8u9wCZNMxjzgDNTqQBlx+0Pq2RSCxmbT6NUnk+pgKaLkF/Tyd
M28y7u03dJU56dlZzriFDtyVpl+gSd41HehlhZ7q3B4TVP1BuIGoFVdJXccQxKVigcAW6qEZG5qpdLnByAjCopyGrCZWx5Ge9M4awWFY6nBhHS2AkjgESBpkWQSnUax2KeekxDYZC++r7SRDnSzZDWAIssQoR+RT
JGv6E72s3qYBzpvrVN9HLu8qC6z/0lfi0DxkTN5uiOU7f72jtj3Jv65IDoUaI3N0nLeCtEyx8GMZmKQGWfvMpVlU9Cg5DplM12Lg68h5DqyRqscIu4QqMeZUhlFnZBC6cE1UStYzqJlZTMCgYjwEMBT7nyQ/5iNR
MXS6UiAvRZ6YpFdLGDxhDMKpvZ5RYWSe4MnvrKrvLDbgoJwUfU0lE+B5ZkG9F8+3MKgqVhF/G39EwbjOSsZ9lA8a4w8U+NvipIgLEdeZ6UkPecXDeczfRrV+a1R4YozAORM96VHAMxKOZZCeTlfseIdq47Ebrisv
Tj9LLeTIFVFuQwvGhl5akyYb48cCm4+QdAuixNIIcXMk61DegZ+OljOIBNq6DijI6beR90e5pfpet/Tk1sayVpD1JpKsLuQ2fpxNSmSNzpoI6rDgIqq8ofWHCUp4QvOoNG206/CLrfQcghDWSn9uCXgNWzVpnGIn
y6PYj3Z1jLMcIx1VZ6iiwjiqw0UHUFg77O0A+CDjImEUsnQuCpeYbTRYcI4EQRbmXtytJT6f+S9u3HmW2mDS4oLZBBIbkAvbhIXozbSoHIJZHWALQsAUBS0GoRhKbyIAiFnLzjKE4BTzoxSLTpZ1yi1pZPLxNLwg
FYmHgBwfqu96MBtzIoiWAj1jiNFyyyVImPSqPL2xvEcn6/hgvaVAYmEqaikwFkRgxNvG0mVbcIZP1QDKOYfDBGTTtJY1FfOl11CWG+UocoK4d1ugyJF85lfgzwrfEGQE1PjAY8gjhR55WvPOa/DwiYILErENvQ67
oLG80MKzvWhEKc6TaGALhKSdPgWh8NIaro3QjkczZu5g6jBH8Io1huWvunBNP8Oq6bo+AMAvla4VxDsfyn3acZC5JZTtTDGGdpkBEn/nHf1hqccqCc/7GCO0PToUbybumgRfP0eTYIOUUfDCkS5Bw3E7M8eEAyO7
EiIE23TqTEQuxFFo5JU9UK/Q2MtAX2EqKJzX+7by2SA0WBEWpkihIgOCVUdOM1g6Nj8BTXA/qkj+Fe3+lQcJSr54KugLjoCsVzIJivph66I/e0I54jAlFR2uFXhdUdyIiR4zgwzrxXiSokEyv2mQb1Wlb61BxLDJ
AWSdg1Co8sOtSKHNpuK4CYRwLujbcVr8lNJveutGWtlg/579Xyk8eQuO0e9BK32L2R7+gRFHBfZY6KfIj4gRrY8H/ydyVYzeWMIKOfKpXnQ2psTIMNloNhMQuXngVMaGvdkkrYgk5Vqc13Oy99TcIxkInWRDp0o5
btWSE3Ap7zf1LauNR9BYqlJ0rNGsG3nSLpWO0ji1B/oRWQ94eNr+GN9Q3sDlHjy0RHj3ZtC3taNgIbgRgPpKGarPdYK6ZKKhq5QKqM4tjXwG3ZoRXq8gMgxT+fb4n8C+MNRu0iAYJiKVRPFfWJuwTYh+hAAM4LAm
HclNO3u2v97ClojwbyV17ZpO/yRLiqk93lifHpqFXCLvE7zV+Zw6o4jn5ErRM3nwFMICOb2NPnEuWNzBIF1BUot8SqViYVI077nqfKOHKTuT7+lZSOAV5Q1OS1V/LgBa+5LCI1HNry2nvMQ1HCLbG42ICSkvejcz
D9O8hU1bifCsshUzqvr8nXgSSeOZVKdnNVoRgksElWSvzAgy7As65P+9ohZKTByIW3ThCsXXV1LSCtrHgcTLAULz0Qra4ygJeLhN7XtkTE0UnEvpBY5rVFZ6AmHbJOfLC6paMIbZLygql+ObK8pJIUbO77jQCgwu
d0fazlg4q0UYBOuFItI7Z+VMrcuOePox4zcWWSr0MHJ3yjhYvS8hhww13etrfYEc4h3KJkqx2IN+0jIoT2v+nbGV3jW+9uZJyVOPGFg7feeZCFkXqsJcLdVCyruOnhRnqg+i65pSU90ggtbDDa2rNqnGXM2rYqbM
8LUeUIY2qswQ0u8P0SrxF+sxHKVGyP0pjnLWVcE2czyUOJeVZFOqBbJ5fVBLqCHhPuFsiVIpROL95+vtiCPnf6T54Mm1s74E/bUTAQEpux2qY6UBhfSv2iq4hDbSnNwVwJJ9Y6YtOZuywR0d7xRhgF08cqKgdDCl
Z0njkjJuhvD7X+8GAM4fRgdk9cdSx4XbbszuiJ2VJwxyDNB4URbTAaCKQU3ZXpYO4N3SgcRLajOcg/qTwdkR4UGAuqMIwHXs19go7WqHzPO2gfVoRTDSZb5AxUtOyXvZYbgsyGTuPvCRIEVVTwclfrWrKiCMrdMb
fB14kaGdILBXdKyhPPizAH/ilGMmIPY4ZUSEW1rQ9NS839x13cGedRl2txuOjkYd5Fgbd9YtGvrLiwp9kVC5NFPhGJlS70LSHcOkHnobAXot1Nb7fsLloaFsXunhKodTJdGnDBNFi9W+FB+zhJQGAC2lPcHlE1ll
fpDolT+gh2reA+8gqmYnE4Kov8QrHcvXMwkxhf1+rc0V8j54Ptr9/HhiYv5WXr4+55BbyW0Wvsxw5kdzqCcezcsZc3ZaJczYS8hQlSHe4RB14nf5dCgxasdGlQJzcINQrZj54S+lyrZhkahsQC8YQxrriAJneEJv
YyNeB27nd42yFR3dyoI8GgEOMFufNQ+OVcuywyLsDpcu3uytD98b9MBG1XS0VNBrZIsXfOBl2+PtGw/4roNYqWBMmFDqW7SRGcL2WQeRiqB+eZ3NeLpWDFeZOm/8AaW2QNu0yrdFrLYXUg9Cu0D0CbRw1PRgAXC+
1mfb0zrQbWkycO5P7McJzlYt4+e5OLbN605l9kGQPpVD6pbg8uSnfTAiuHBQVmBUzHTzIHEsgqRGimIQbMtg9TbnfoqNAg4Z+BN0QtIS40evw5Mn8Vsip88z0uSBnG24tT3a6nMp/gjDYzN7Nucy9D7hySp3dWcs
OOF+bzsKrfVp86wYfVEBPLk5pyZRMOqDSwQHZGXHMT0yKufHK9Xn+y4rvbUozySUt09T1luutS1c1MkpGaS2CCKDGeq+oAqDoTq64IEtzFBvvHSoUkDW6fQcqTsiLMKMhLX6Fs1Mi5BwvrOhm5pI1kEVA5aNfFMg
4Tt7NIu69GPzjCxk7HlKD5tstjW1ueZdtk6qiaami6/y/P/jeDLX/5k6zGmjXke+UD2r3+RKHYt16sCxKOqNDGWG6ol8SOZ7hhKKJFJWQX1YKffLsan6P4k5VgTyOawGQwKODwRtVST3vY6VizNu125RiCrMMu5+
AM7W2JvXkZ30Yao22AauiGhzwFMwdz2ykC4s+D7MT3i5lteBiE7P0EvuoMBzTOu8D+Bf+jeMIHwJZd2/vfkxqywWkQaZB7PAfBaemKB4mPW49t/nW5UcUqrZQe/WMVaEsTxNziYRlfBrcli9FcARE9lRZ3a3oGxE
Q5varsAMk0wiUm2k6xgXUoAYO/DhetCmJ0LdUlECJyD9F5PFxWhPji+oS60J/OeiDK+axbamfkSiHNNHiFr8TYFeF2ehmj6drqZcl/enJfOZXxMezRGAHSvajSyL9HqXue/KoF1ndGoN9oYXx6WDVP+8obDQ00+u
y9sPOahn760vUgBUJjP76PN3oPWtfPqgLFM2u439xSqdo/CjLmLx5v9gHBsXly005oPwtD6g8Du9vOrn1rqX5jHIt3zzz3wtc9bPaYJ6J1NPVX90GV3hehIB1U7pn1x6+sxoCEDevQEpwVvt1d0OJ/59ghOOifQw
5KdKI9jUM68jYMFqxS6aQ5RkIbmS64988DrNr87aM39c1Ja9hxCSf9jKewSLC8c7qEZatwpgHEbKA9yY3mqv0D6MrdLpBxsTZyp7ITVAr/C1KgxiWV28cOl8gBucZTtF+7gn3HaOQIPTd+va5F3RHOjb06hpN7QD
LsSsYIJvHc4+zDvEZnew9hcrofmN5aTisrEulIzQrTAA6KQmqfFDDJSzQQGbN+S6VVjpKFaC9Zhbrywhx5h15HXbX0W3GYk1zjLlGSLem5OsusEGx3sUROXvKz1gRQxBHhY1JY2qWLpE0R8kvYSXSTuWzmed18EX
x4espv4MH1MNPQlwWzKwGXHkI0ijZVDLIjIXyB8vxHLJqMNwoQbbMOQHtBBPhc4LssHqIkbuNrk+NYavYepedI934uxDklbuGgTFTU8S4tg4m5mZ5n/SsVGHATfbXr1SK4NqoFYLPRjYeOvLMEbeat/U6LgWkbbj
Vm32bIomsGjPJUn2C9J73Rnb1/DwGSGIq035B853vinW7c11FwWOrsX1fA5XFQMj5IPOpzpYIo9qa+K6EbcYclF4QF1rQ66jXxLCY0ncGHU0zKEoXFVT4iwkjVuTuA0PQ5NhfgqLCuhkLlyIQkK5CeUMt6/AcCgA
Od8hjEewF5RPG1Q2LFtroBlwVUqlnKjE1wIqmv2+j0+j+9qccCzUBgrAXDQ5oJoBJsZcdQBFbtClSwC1S5HWRsgMFIUqJdYF7hNetTi16m5MRj8hebIg1ymrCcFdDKyKfsc8SxJn/ivC3h5B1KLp9ENqTqyVPYwH
JY9uI5UXGY+Q/4uKwgT6ueosw9h7IsxNTKW++VSXcDlXE0Hop3RMkwJgEOJuF0izvZl1N0MSc3RTJxzawD81e9rK5h+2VQosvjXqXrc61nN91Pu3YDffbhkEga2iDd3ABjRMo3rs6e2oioHf+acqt01bJUtRCbAx
09ztP7Xwn8esKpXNcyPS542dVYOH7bBtF7zqqC8Q1F/kkfduK2kpAsHX7ZWT77fLIYrqUoTa1RVPzKpVoF3k8ooI9zR+BxTlgosLbaeqxEQZPIcAZzNLPQ/6yPMQTwNDaG7MqpGvAQojlD7VR8PrRRJUsp7f11nM
NsBukByaBRQF06DbvwX4j3fg3EtdNpYvxthndEP5eQ9w3k/ANQpeNPhwhfO4kMIX2FyozxX8xMw0dgic5zYF0RiyFxXV+9scpy7w/3lbvRCfPWLm5jMaqAT0kU7gDE8aIdFhYLfkzS7Q63hNUjfoQFtdKMHz2zdV
m+9uz5JXWZqALNIewf1pljr3zfpjHvxkx1B4kCfQr3usxp21JO34Kd+e9TSmOa1pT2d6pnfmhEp6v1NYoH6mmN13y7W/WSw0Mgd3cjVXnuBuwkFZZXV39hQ3XnrjRV1FpdAWCO/xzaLb0QLkETbxmu7uudb/P1g4
9lqgrcrCI4nFXdkryVnI1jbgovb+i2iiDXDAZNR4hDpjFNatLKPjn/oScLLtsDUsQ3Zhy67Ft+x5QmdVnHZAiq9YVagZh9XseoNoHJmiotuM0GohMnXr2thf15IvOSPzey0Lt9Gx6kQ3TpGBxKd5dccBQbHYo3Mz
eMWmCMGebA5F13Y784qKXFhcvu3xAoichBktk01xmy3BfuJn0wdt9w/+8APljBZTi6eFxLXAW+OldA6cEDIQd9rcNcjjN+xnSrM4L2kCQkU8UW35dajiHV1+E13tBjjOfBZ5Z9pQY7pIq9IitGL4ls9Hm5Pk432f
yubzVOQ0GIKiHa3XwSdpJLbcOYcrtek88bkj/pFuSA/ZSojAdqwviZfS4gS3Xx52i7cGkiwEnmPNgnZ6901ZcI1681jew35RNfgFURSmCPptdlYCsZfw4vZcKYEiLw1O9zI43zKn4l1ru8Fvgxn1FOGYmBPykU/p
Bi5ngg663UXlHR2BKPTMUp/TB95QNQ87MjU34kqsOwPDXhGWAUBINRrO+0Qw5kQbEyPQXoFp32tMcwq15NKiOSaBFAf5SWtm02iONhq3iOYQzPBzZIgvwgF1mns/IVD4FDdjq2AhJZ78pshhzvTTWiRASMmWM5zM
LOi1n/HIRW1K6iwRmgqgpIRSx2VravBAu7EvLrzAH60OoFtdAArfaR1r15i9ufxAHubJFDgLhmWPi9Hrzed6+cysgMzs1NyPW0vjVS+TRTFpPAHC5ixA+RkrTzQVWyUxsUyMgvAw2A312S/rzIaC9B+Uaxn8DjZT
il16CL5D7LDe/SsQFjwDuNaxHdh0Up80AjrnBCCv/wfSF+Vu6bJf/Py5RU5tjQK2o70dVECQQlSLmqbRI22xXeiatYDTWo8sEy7QJerWsVZTqDfSKkt1WNGUxcosPGE6xGGZ+jlkJttGL6KJdO0/qYfYj+50arWs
6MzpAqG9bnDG7awKy6KKO/f76MK5qIyIIrcgq3T+BgljCGTMQYOz4SA2u24mt+UmtkKrtMNojBmTEOjoT1NeKt45iK/UtxN7gJ89GLIRP6Bcl60XbUXp6DGYV1n1/+k5Q2M9G1I26vh3fYExkbKs0llXD4cMeVz1
/TMbo9ltvxrXjNlQBpkupH7jrefuqwRg4n4tdSxnZgObAK+9KeSAl4w71zq04QvO5dIYKHeUIBbKH8fBzEfnljFrADnOAT/DlhNKVX7Ghlc9pH/a9jEqn3aAhmdV+5gIhKAQ3SoDLKNK925sOxgK+7zN+8l8Uqmj
ikH+IKrq8fLqcjm7WPCGebJjDYgSzz/+UFOSX/lS7KWV+WNzhWpFEthku7NuLQIiqumxjZZlbr+o0IHSLawjABqqVegB8Zaq4Fbf/LhlMUFlAl8d/wvAXlXMtRbbOW8OWtiXUIvYYqhT70XCjf+RPHna3lu6rA+P
pl7K+0bJQVczJrYPyIevBb60QjM/TGEUpl15pvZtnf0MBHIdXNhCkGs8dMjivm6NxUzJ/9SLR8szqQrVygDDP7xmzJ3/x7vb2N6NeeeGwHWNavtwgB61ulayW+1L/Lz2x5io2xBpUKnrJca19rm0qzlfD37BQG4D
R3dE0j3bT5KMnTfl7cro15fXfi/yrduIv/JG9uCJoRUo+XsAhGDEtenAQJFtiMQ/S8GkL10VxUBRbly4m/Ox9/tsMX/DDDyHyyDsvjDFul3e7wHQYF4A9lZBRPXN4sq/7aEwksZV8yolku6MvGOkRD2pNNxI+KQb
eskzxyxpH8w2ro6ehIM0io4DdG+sap2g7gA3/MUxea1T9V1eTTQGzJhGFP6Ewc16Q99FUy+MpGtDqx2pQc+u/vNIdaROqGxG1gpowfKwTi3wwRtaG4oYFNhIe4JrzKFEo21aBP9gTN1uIif2073KNAUm5eovvcCI
0NZhJv0JuqyzMtqxfxKYlVh2dk6i6WxaYC+Rx/PFnfAvUdX4lnlUxMitWKCqrQ6B9mmjDbK29eq1SkWSWW3y0ZaGtNtwZ+JjlQaGvyMHDx1JTvgrGhJa11zAKwWANvIa/ns1kGsCBKjpwM8P3X/2kiFsGPMlZ9d6
o3m/xCOveiC9Pt4t6ZKiCyCmkLB2VvlFysFetHizQugSgYNtNJxSU4jrr7MKTfewaSADLxLTjNFFPiQnVMDQOoxMiOUsZcpvL2nKrP/dX2303w+sEFwDuaEw+hOcub2Av5UvQOxu335NujXFmY9BlNX5sD/WUkSS
7tzC3Qii1M2UqEFaftgfddgHqJc8jzrngemu5wDqy9PubQqA61p7aHOr726+veSpgw9vHv9wGM9M/sR14Gr0TFj+5t5IadxzCEwqbN0VNhscBb/J5duLv2nS5LaasWxCs5PBfPvXdG41F1tUkmbvK3YotHcAdDM8
+UdHqSM8s1fzBY/qdxJqDyBlRxG3/vjZoIGI4XZqYhhPfTUz8wDtPLb3Wvl3A77AlBHHMTZlPMH1JAfZkkf3dl2h9N8aPaXMWDSHuYe0s5GW0QGP2T6gKmhj62Aag78HZ1CD9eFkLry9LWE2eHsYyx6sTjrLQHO0
PESTVd0igOLxTWr927IbpqC/xU2HdZlggFAuIoqxfcyKoixbhEym11p5f43IIzQyxtBshWYgerMJ4AVQ9Om1f10ep8Gtr2m2XtHnxbkzX9X2ryOPpw6EBixTI7fXdS6V3llqyamyWlt9b9dLbOfXSC2BiblA6t//
qeVopRKo3OAcqG/0VeliM2LHoApttooGXNchcD+9fGPR6EkS5W32DYPw+1UfXEd4v/Rft+p0JnrFcfEAV2dZL6Il7VyKrJgeZMCpsqn8LWSK6SvGo6DgypwIttFTjjBb/RE2OK0v4oR1axh4sThWAtgyQQZYbhiH
ON8CfUzF5VJ3NzU85jJTScXN2l50vNK7slOpdZoSGjbBHNYLvQuYuQTBCm33kAUd6bguoFA0pXRmx4G3GqG8MjOzBB0XRbGeXlPSoDi6kEbwbQmJYC1Xpo90SziEJ6hSf+TdU/pOrAuRUKOzjeW8RFdo1N3TeqAt
EVifwuF1gHTFR4IsShWySZeh3KGzyunI0xqHB3JPwhv3SWqtpNakOv/23cv9NgTLrjIPngyd2lqBu8t4JU1VrYMo0KBDSXnb5MEqE1fUlTd4OCCrTaI8HAL0dHNV3L+ZgYyehzM/C6R+hSa6zEK0qo9m8LTFAV76
lkxwEsKwVQ4nGQ0oKUybCAj4f1SIfrHRwuS323IhtPVlP4+gvEinBqBJFlY0oeB+n3yLFxaEhbsLcExk3rxPW/vBQffxEVfBwKH+wRjnC7uj65P3he7BBX5L58ZNRihiZJ2pdEuE/AoG4p+n/T//6IaacAPxRHwI
APWCbiVK0iteMe/5K9O78JXFJq2+s4pd++2Sa8U8ZdeItttVsxjBHyVn2rsyGgsP+dB9mrRr5Zy7Y16NyvomGe2sqF8fE1hthCe9ItV2mTzwqYljpPIjac/0+itXL9uad1ypMIdONBv2Fu2ys5zKtbuqTVpec7xE
P6G3zBrEsprBGrqgKC/PRZcANYT2RCFKuU9ssqeLdm2hB64ZBRR1pyL6yq4bz+h/ILs/jgGrLKI7wr7PxWLugemW+flRAWlP8P6F/4doyXa7UlIXiPfJhXfI1j+sIdPC+bBnoM0wTsXrYadlf/4cguytK02D/082
Y9/12XF1+zMNFnkD9wcimi+JEIVnrr3j/kUDIzLi+fGk1tW5pPB85jCrOcW7qVgc3XDLQH9rRTdBaWPdXxYzV0WcA5GmuhSzOOqX65tunaH9MINqGvL+QiXIpr2RIz2K2RIdao9A+8qq5WST3WztTS9PGk3pPxKj
S2p07exxgdwdo76habRP0QS+PL6VsL+DXdB3yGjrXfd/dhecQQOpJt5Z7G/vvdEzjRlUDIDj+qku36gnHf4pzXd00K0cIlUP0YhMtfqlDPoicjsyjHd7zfCyVb/YfVH2T7WnVERl7bf75Fp+4I85dX1zo9yQ18g3
5r0ctkPa43hKS0edI2izCNNhCODp8t68lwIIuhBFB8DOmUpoRqyceK8UqW56ua/Bw4KQCoxxaIMoJz0evvCEZ9K/fMKTDT14dnzSt5iJKC2s9NvMpmbsppHo3vDDiikaLl+zWu7eF3BGTf3Walb32vtyLHtZPeB9
+ebiG/tIGrDp9h1CU3v8PB1bVuDXKHxx/KVORoGX/l91Zn91wlS8GejgS3UzGzRN3ybGS0n4aqf2JjRkfJz7aTGjOr3Dr/ipTwAqRfII8FsPmrW9fxbamyWxF0SZv3Z/QXpT445CklNPwsoIB90TRs0/v1tVwHXA
2x5wqJkl5j9yxo3OoilAz3u/6Jz41+EoeWWXBoG6TgsqZacXCQXWvh1NrdkyaiusbWZyk5nnTmzSxi3Uih8BVxp6TKDsmk9wa832Ae90qWtP37kUJZiU44PcPqH557Ms3KXzpVqI7sMWGRrVIuKTCaVihVVs5VHA
nFzsExW3grpapL4ZTTmfpixg2GGM1Sj1YZQHNVAIfxP4W1EVO2duvfU5DLMh1Q+Kh93q26XRq2bRJUKsZqMvSkkMOgngXK2y1T/3XW88FXO9bWui43FVa1evfV2PJIVP7bCicp6LBfcbUQZxue3a4dEFjF74rfT8
J91k958z9eVr5uJQc3kj9w5fg8HDCT+g45B1HkNlqBP0ubfAOy7VONArQH3NSG/fPPzQz2aoiXmsfZMGYZ8ZG7UPRR6drlto4CAA+dnbeWGPyWlsFA19RLQDnfNn2gpnX/nfZSB0HZjoHfAdCHDsKtXxXXgabZrM
s6ujqCQA0v+qbwowUT937fXuxJJffoj6qnqledLT1LSlw1PLq+hmdRptV4vzWH+f+45a1wfN/L8dyZQVNbTJSBKAdkAgA/387kzn7bsJXvVYzC6hXL/ZB0muDiUePmHK6CLuBQjjDIHuhARKEJZXQP9AqPovCF/v
pT6H3tmcTz4pghmVVH8+LIF22iLt/abYwbXYe+hg+AGDcJhgZYoq6OW4l35qnC3E5XuKN5CCPpZjU764kkoCAbAubkUeJDip7NMp0Xog+hMvdNEkG3d3ALoI/hVsQoxC95fbYNhGLH5Gsvjj7g4UvF9C2nXI5F/B
47r7QMzFye4k6XyDzYc8tqKLffOOSxiFdTqcuMhIVuU92GWtMDIrkmZIxahAKAKEqE5K+gcIWCgGhhSjAbBJ9F/GJhLBkWnRSJbixF9SHDTQXxkOLBLbT9Brkp1UIK+t+GaS/STUEa8JBaNR4v39ZYcgPeAKmUHF
ZLWQg353mXT/f/ohR/WDA0BxvGbFkrZySbGa4+QXcRY3PtyL0TwcDVe0BUIj6cVJ47Tu5cNJHG4gSqVR39vlEQqq7OMqByQUj5+VjAu7BsoI02SArK7wVhQAVUGVmA63qVKOvX3GJ5sACylC2dp8n5MULdN1b0NO
aivEzX4mnOV1xdBIqG9eq2VpY2CY7Ip/AJ+7Ux/vr2+EanrlXgsF3B5NSqzxoIoaA/4RMvL/eYJ9kI0eAyRLOPMf3cT/Te7ueVaUWFlCp9s52iVOupe7oFzy5/oX2TsRL+p1F8Op5vRIJB6qsYeR67Q5DQ0HN3uT
2HaMz1K1YSq9wvaDHsk2zwy6EwZwgTOpyyWV6HqzlY60b4hoZwvbJBrF26hoJstSLmri50/1Ws7wabzK3IblgM1F2PDlzILCrMo31Jej8YuKrWu1/zYN2j3TXmjsowVkXspf+VpcqRCppH75JgsQfPuahe6X/7Aj
Rk5UrQ79IFyhPI86v8TnKrf9+vKe+xa39C09O1L4lNHdetVUtavZhdkmfjkSKy+Un8Byny4ChhlzXuBFXsJyjnGdsTGZzHxeFw4Wi+V/t4bNZiMcDkdrbChun9pY10tfndli1DXWB4czLsyY8wIvbl66WPFA2VrD
A0LxMzPw3Cf/WFdoFgtedyg2G+FwOCiXezImYwwH0RCxT1y8JWYAqAwT8JMsywRmkbSOwe4R4sK+PhC7xh8t3rlVDwbgpktjZ03SLeRiVKRzpkXt6w3tvGw4WrKyiPrQOe5GqHPHqFGAM8lBRyxP7gcfoDRH+jbx
1IV9Nd6nuGUEAtdGnCg4Z06JNzEBzL/sxNkegJwWoWCnevGBAb0PoUgfVVSWATlBPn9fqPWM1FHCyUbWKHgRi3IsPGWM/qMNnnJkRfNFcFrPd8vefRXRkR5wGcnZOuPuGRb3JZz/aOTOmHXza6AfK8tqBwT8DKQS
KlKkOSCNxeDE5EBPRf/l5rDZhAxDGvIj6WfqlZ7NOfRUVt9D55LGdH8XA1c8RSc+YgH9vIbqPFJL19KnlyM4PCPaORKF+MIOxTc1m7tsdaIbEeu5izI/SHg/bn5ph0rlGHNTzP6DyeotA98+tbHVdqCHBEnKPqIy
uhdcVfOBwL1AqoRIatFugF+g1GrGy3pPkH73uvVxRPm2vCR9EKvDO4FssYtG0AzAVbSwouyTqMcpfu8YZ+TtPKRgqF41Sj1+/CUr0BCpuifT+UtqZTbLEOdXWXNfoDFvI8YfZUAFN1CY3h8PDvJs3i1WHzQd3ocs
lMB8FICjfzQAMlhUeE3HhIA/HtId0+J/6fl0PxJWYs24Bg2JsClfpmXvcp5u51lMRrAjc/2RCK8s7Zwdmpy+ZUVjyofJHe6nEm7Vjl2cn5po7o4fvHBorLnfA7p/jZUZAzv3MKCR9He3Xm0TkpvbxYtDG9fRivg+
41zpcbECvKVDqkkEHy2zw8gVSBByDWtn8GFwRJLPNo9XDxKfjQX101D+I1NC+sa9J0TdEXpG83KVI93QN4L/2bXVpo8iYArfi2QcyGy3Ak5pf8KtrOZfi4UxgjDSAYwaoQnBfKkn4fPx7Rlior6uf6Ym3bHnJjl/
8bKWOq1uRB5CfsAlAnJe+hCg9oAncIgkMQbHr2e2QrMeqWYx8FFBwvs7gYJ9SrwB7fjE8eXV+1j2LdPIfzhHKCD9upXdAlBq9QGG/lad+K0B2Ab7SUUC9/ZST5kLpwqKrEbVRWP8ZlMlg6/qvdFowA/gwWU1qTgQ
ZkVkWLpsvjFXHJVxDhBhQzZjRdYbgZfz9Lv1bjairCwAamrG3TkIZZIu+gWMHwWJ6lgksXKJ725kAiK7Ntyyb56MullYFhDn2E7RA94VzJRCVWR+hdj2SS1e6s106eejXiLOaPqlVwDZSI+imMnP75TeJ2qYF9I4
sBTQhgszVu/s222I0DffQTwtbrO7iWidOj30U04El9selXF33ho8f3hV6KOKJjOA/RBSBWR54nW/IaKDHnkIfO3nG1TPiGU+hxJR8tOnex1pxaQemdabmZYaCRZWYbr0QGNBf0JJWpOm4eHz+miQoojKvH1UrQLm
GnhgyNVSNlYmw4DelVeXoulSR9z/TJUptBHO64mq7SCC2AbqjH66o9n7qrMiBgraiu/bazUwKDGc0DxJv8CcrDsZWRrJKbnnIe4orA4UR4QK7+CqlU9U8Tiix70r+uMH+3EYge2SeuLgLACivx+CW2t9gJ6LPlYS
1h4dfNg021i7E02tiQhxONIBKYevVKOgdyn++autGHVQ4k/MJR6vsn874vh7oh/uB9tt3uihFfm0hjsSCYUrGVhJVc48Ga2AUM0s69F7HL5AdRG9mrjJrn8xv594kKuqGaMZbN35nDeyj8aKvay042KVnLuAqN/M
6B6I1HpCzCPQLeCLJd9kavvUS6R/oWO9WmcPHDnWDazSJwOmllEK0LqnBAGBkeAA/ICun+jE+Psns/HufrH2BP55rrKutjofULC4PkCndekCnwqg4JYgd7jjyiF/hyF3uYMSWSEBAFEienqB5pl7ct7bq/NDvxum
XQBm0KdmHni+f2g5eVcE9q5A3ILYvHrnMSC/2NAe3B0uffckxHubiC5cJ9/H1meYGdjB6Cnk+dcwXYvem/mw2WdIiLh6XbxuoM/7o/Drv9BJrK6nErNRVZ8M4fuRUBSbVepS7qYNjnxP55UBsot9zJGgxvGyb/Qr
bJFnmovwyUwMkTDkwbkCFLDMXKu0v4Vf4ckL2xBFKQJW95bzUO+WEaLImRiufwy69aWdH3jgSdgBUS/k5THso4VcOEZ54QGqaYL+eNP22s1Gkvel0IEOW9UQFtHLnnVe+0XC+nN2cuyK/IbT3V7nIbWopMUAUJCe
rmlDGhUMAY6A1Y+qz30JsUcepIn2KH1FDlUm9LzQ0kHG9dqTMYEFxtfwIDp09pgCW932hwJpBL+vQYHi78794Lj24+2LjCS4OQy2D+vlLinHY/vV7vZ6taxiuUIATHhhi53OmkfMSY2MEbWGeglgM1TO6RQTTNry
T2gyMhcEgeOgiplmxA4d7Z07p9WlyFVqCFI7XypKI2clw5j83nRSpaaA6klsxgdwhDU9QHLrWDA69JlCn2qc9IFlKGMEGtvHnG87qNetp42US9a0H5RQGuOnqORdeq9+r03FkB22f+Sxof23CEZkaWH/NRuowU1T
DROeuFD2Y/lxMZvNVfH+vq5sMQ37JliWfdiEl5JhcMwt5+3n8hAwooeXvXD45veCwKaA69/+D6fQbxcidiesdqxeitRCOnFzM/zTJ9b1tFROzjvdweyOyPSAuYbO947qWF2feH1XGM9rfXDyUU9ouG++72iqSUFb
dH/7NNf313yuWs6ZJboL8ddlFUzrNAlIq0CZeVFQ6VVg1oFMx7ysP4JO9FTX2SUoLREWAK3sG8GvMerTZVkGvanmx/aBRWHWfWPCboKwnbzRq0dpNScs4LZyl++0oy6x6RLLfo3rC5VaUArwQx1wX0PU+GwgUMWr
D50/lk6g3VONZXfPPt1U2ddSul1/RYK7RKU1ovDWVcl+uPJa1YlEIY42dAoBAGSekLwIIF721G9E7o8Ne7cgT9Np+k1Ck0iuQmSukJkXq2dhhpYfpDGfN+A+m4arEoxayWAdeY5aegnwU8pc322P5whbWdOPO4N0
UA8FX2dvS+y8ny/4MET2Zvhp2czpzv+W2imqcC+z5LJmhLxoC8QmwLCAAz+uHdEac3bXm4pduVc/f7yS2/L9cy336i2yBIJ7/cultkweSlNhrTvQUqkybStXUoWEYSCJSof+oGdFkimt2WG4vhY/dJrX/N1LqqeZ
D2cAVMeAc8PKT9wNWRNlHJW83MRymbBvJ+a6ARSr9vYLLg8ylQyq8xIDOByK/E4GHtJJWvOjSXLHB3QUSQ66LARzezZeD4n52gZ3bPCQxdj7kaHq9Pb9urnd7sRUKvkTqnzWzLgV9/G27qNOZlaezMCAkzA6BRjQ
O8OVt9wkwHDjaegjCObczXnmDAIYtnEsX9TlWomXe3NXbAVTeD/c66nsx747rVz3vKbssw82X4qjR6IPwNdCXzGTeTq1y6pMKS11yJPb3v9Ro3S0CfQ0p0RLk+halv7DCauZMKwzsriuLNXuebeuFEnM7xQYIg/H
1xA4S3NYYJtCJMtgZzdhpLmUxBo41X/8ku6fG2fObpqa8I36ySnAbt9xctI3WVUA2Cm6dJF587yq9bWdZMwWF8kYXaEclu5EtpeieHrqQIArJdQ0wGB7sdeaAKROuxGBsFvhLJ/F0GhvJ/fdTy2Qhg3db8wbmpmS
Oxz8EwNnT/FfwgDu/3JlJS3EYPCGwzGbKxazmtD46is8AY7j1x8CPq25o5tFt/95jcm547eB/6RmLxSFeqNfWlVYksxL/VkA6fXBKT5neIKQjjmYCMVp8eD93BxQuCx2g4dG69q1VP3tSSVIBRX2BsDeLbcBbNBz
oVMdkYA14kfsQ1KpGN/jqV/ORXXYd/isZnKjSAK50ffNjqd0pJmv3QaONlObRKSlPj55PAhADwSgUPMHDpnU82ydGbJ2voPOJPuwkdFhPRmq0a2aPQ0DhQyCY5/u14tcd7GpFuGD2CcYse8p0zzVCOx77bCYr77U
QeAw0G1xI/0pXaI+gkRDIQu0QfwU5CMsYAoIb7RCJ1dgt3/Ucg2dEGGKkq7zUCNrfTHFm/elgHhOizGUJJi/QaHxY6dJOW3xLrnV3h2jypFPN8mAjevL1gNa9A/m70c2zdcf5Ezzh8vyg8IgGCAm+8A5i/Mk8zuy
3Bl6bxg72+vM7DxnqTOlkKJpDDcB5Nd8Cqv1COJzhulQtCV29TIp7jyUne9i1ORwKTtZpGrZnW0H/w7a1Tgvdtfti7ckNBygG6G6/eScPdPFjJTrCJMig/nV91EqaZO9Z/rKwqzhyN5ho5sX+yDcszJwtcv5aTyr
F02tUQIgyWMWBZxFaLYvdHNduQTJCWbKAweGTIzMTjg3L+zVpAKuDRqtPBL+ONswkDKFsY5mAHUWzoZW0VmO4c+dJ8aYircBb4rBbF0A2OlfEmVmD6wLv41x1pwnRFEzYdBJxi0oWqsFOESzoGOO1i0P5q1eaHPa
E0e3jhVZp9pr07dLssrtqtDSCZVVp7XUA21V2Z2sNqDtLkjIx38hLCMfu/FV7WF+AcLrhJ2cG0eSh2apTqbxLknOuNEtzt/b8dCdx52FYK4ZCXFN4qAsWa1jpG1wpBwncKi6s5YurrHuzmsOkOR9YROPQUWu2Vur
fIUMIoMiJf3Ro08YgvEtnN8SDKuxpyoFiypQlpqlx1vNrjp0+NI1fYA5rcQewojFBuczuHt5NJ3NJU6RG/rJt5peHRXcmRsIgvnXWbRwD226tEJGs7JD0gqq6Qky5rHi3tgIAj5IrI9lu0eGgDjUt79+RqmdDKuD
zBfsyANS6J2jFdFqiN+yDKBch2Un041fZ1vwXep6MUlBXwewzlQISGaPaepHYUCQrReA4Kjkta9mmtT3xZ2RwOdYQDke8Jti464xqKnjzwXGJnwv9wAE4wrC8UwvMh0QAOCEODmpiwuXJyAspA23R+BM5OotGLXJ
OL2v+8/zU4dSZ15wXGx7veprMasHMUZBxQVuUxwirGu2GpV6nJ2pj99bxuXVWj/6Iox5OO4gcirnq8ALSFAGgrIz2xJv15qQuHf6cmsIFuFe+boUPNFx2eLVOMG5DCgOyGeuzn6JKNZBlcrrSxPgypnv5inK6Hx8
hao7mWEA6mz4JPOjbhFZ2ipofGh4YZRsDnThgoWOajsWyz/hzrOelKyzG08jyqJ2UqzCOQLH/Q2ec/c0ArWdL0uT36bMQLmMB8pDEXBP4O23mfQpLbctsfNLvupbL3fykDY2qpDqwm1oHgCl3ZGGeTP58bS2+Wet
Oinlowi7oAaKGxHvE2495XZxEkNC1yFCXe/vmS9hcTQFCr+352G5HrvqhnVGeIOr3F31RVrEYIGm1r69SK/1g0fzlJFBRIC3tJ4ubiz1KZol1EULW8xIvpcYNgilH2DQJhEfs7kikAH4bU/NHyhq/EVggZcRR8xO
IlTUCbtjmoThX89GxfIDg8nO2vV/pYR5DFBdGj84NHJBBc0rZSuZ6/TatecxtuCS8xJ7HYbRZmYwfJIRvOk5D620Hy2XCqGf7Q8c1+2Za4wrSR768X/PzdMaeAlKI3+hVJCPkRhZ8NXjZEa79IH97gyNMKVptCQ7
T7LQIv9yhXpAz2Rw+2Nd12xjTX0iM+TJ/apeRWsYDUDTQWetZNSYZc0we4J6fe62PatVmNx2AEyKluQPhcpXqq9FRp+AO53zQCAbcwZ3QT+xDl4uxvkh08UZ/CASsGNaCfAfm8DCSLOfOkdwIgAksiZNOD171ujz
pHM85CqfURAcCxNiBBHuPHQY+h2NrprtDr1hqoWUWx/mSnIlEHD0LAEYWKvmIuZbgleSWQHX53Kp4xb67ukFv6gh7AX/vXK8v7gYSXdZ2bXpIkV4r+z1rBu6TUF+Rd8MCKzXkx3NE44nxMVFE6fNyAGwckdndz5F
lPkou8DuD66lslNXSZCNe/Y47Pi8NLs6BleYTbbQtDnfYVfBXid2F5k6i6eoHhVtOr1rJZH9hrvYw9X7FKbDmTVthzvUsMTTomlWAC4vuB0XWEUTsfFRG+JPhHvoPD5CIwaLeW31fALvcp2qlUfHZbCb8+34FtVG
aqoUJsx6O40OdAD9Tb8DiTE2jzu0WTNu27EW6pCFgQH38jPvHjoATw3BbhXmRwZzmHEecIjuXvT5B+icUDfwYVKAE8k9ihrUyz6UCvbJTbmM5C7ler7PlTPTa9gFTnIeYANDvkRYu72XatH0WmKsgiPZ6bGW/eT4
4xecsytqmGxdIRXtexxnIUJAQZIgfoKoAc8rNih9hz0WbCxhLPvCCJVwK2PGwRfxM3ga6BenYhoOWUQesqp0PTbYsPWoRiagOzkeyOIEgYkMbFdTm/bKuFcjqnWaMEInF3JbuI49FJx6PsA6RHhoLIn3axBnkGos
evUi6+7VlCDtAD56uAZfglECghRX0JkPXZKMQLsPLc/v+2k37vZpPzEwk2mZIAlncKq7k7qhBViPZNmw8hdnUFvKgD/7W3Np3LjsqE1Zcx2byBi6VPVInFWMGY2yPti4nLk24xTgGUnP4F6F95RBss/6R+12Lizq
5DhEkRI/K5EsUY2HzZXw5Vjb/z8BMWTsD+aekmcreDCNYVCjBbZWL98w0PrhsIej75JFnzUfP2NP+uD8/VOmlcdMiNgPmVMBUUxjGIODoYUUPLhsp9UEH7WSOUPdUagnkRnYEj9o31gfOqJoXBAAH9muJWOYLY07
MAKdVqe8IGSE1zK0vyLOg2sXC4cw3bcRnemqpsXZlVUX3pZxAkqwt5QQY6MvR6sj3mh2ECG4TvK9meOt3aM3pOt426DL6JyYkAzpKQX1SFuu+fmXjKYp66Apo5Fhm08fh7lSg7GytYp2rfn7Iqjxam5fy8Uaf1g8
oOHQMA6LcQOuJO80dUH3ftuz3c9eC+PDg1utdtfSlsJQjGnHOQkztPig/3AvTZLcAPLDMBuRmDdLWk0jg2rYqPVcMv3yAYE4SFCxwIcpYfRx6Y0E3lDAKeAo83q6syt2F7crUjsSusGIhEGs+uis2oTKJNyDghGK
hNplt+61BOG1a3zFCKZMfy2p5Tmeo2P2Acsj+qZwb81vMI407hWNMBQBJLIscH+s6Z70kkv//2PSjTkEO1ozLVtIKQTQu8w0mZ5OUjaUAMMs7srhXjCY0eDzk9rQTa6mqVnocLEihuU29ecafjySy6NxTeAS1l+Y
ApxDhGXztqOF4IxR7QiPRKousKmJHzzq49rf0qCjk84prIzgSmuv6sjf07FK8Z895omTPzqTpFqPmrtEZ0LOpBrsS5mgR8ofKnXensBugNj7E0OuBe1l1rFmcPafpxYT6OWA0NPh47XAxyZs/xlu86EDnA8EJbQE
9Uw+ClOZDfZ2pu1Ezf8eB7hw4vwq9CS7om8nspMG1hpXLArSoEoNBoWm72zAAOsNIAnWx+5hmTpGkvSFpnaxf1g/3hmnyjQPpfNLyqfs+JnXWCH4by2iJ2AKk/aVd0JuhbJ/nsODVmoamS4i1y7A0VkunPOwY9oX
wSPvhnuiOwSsDWxRk0xknPFuccfDHEFj7muUuhIPoRaD8bBEGjQrjPIAX1dX75LNLnZtNp8Hi/ukIy0e1hjwF1JBwGc6HQQmwH+JSbXMRn19x0As0SG/BjWCpx1lFnu8rYSXRTH3Qpf0Q21XPnVsOqiDYsNrjnHq
rgpA9y8q/gAncX8aU2HWg1sJqHJgU59nY4Q5+9bnja/953Ln0ri+4vnarT2A/CjC/D4kGiMqD3If4bLwgFOD0C7x+Hk/a72ghVTKw1vDpmqnbcFNmKArUNqCOZX6zHxc/mI8IiElDT105txZfUHPTD+VKT4HeNuj
Pcot49wfLejU51d2vJPw0FbmEyDUUzot0JX3h+WU6iCy4B7WXd6H7O6vkXFSI6MGQN8OZcSL7JwBh3JqKHpGDw04oI64vYHCR5X5/QTOyQiIe2HJnpCBsuQ2bmA6qES9aMlVoqJfJaiLMd4BiggIxpk+hSzG2A2s
h7dIIGBAPy8erovH3nHHyE5TNhPQ5yOo+8T5qZtwTZ1gwlXDpXdo6cDAUTDCiJrF8EmX25OSe0kex/nEfs4BUuPpe7+RtH0huu8sCOzJhxJBR6JWs4f7IeBxaJr2fJX+x42hDxjjPIpuugAzb/YRaRI0M+KkkJ4U
2Vw9/1KwoR3VVAnzJ++6Waq3Q1hPGzbz1JNr9RgBRUk6SVuwL5aY6b3pDj6XNcMTjHFrQ07HrZr71voe+qznb3h9VbX+gNa60WulNoGbSaCdS7OqNX6SrYEjADtayK7imG6RtR+eRsH74hwEgh0fuU4Oi98ZtBRM
PN1m/2ZuNWZ9osYfWS+GuGe5eNTOH8edPQ0LlZFWe49o6F6gpey6QVbwtNDRH9dCiuRcGg0A2KNM4n77dmIDdqpn2XGT5MyFIWdefBvDqcbaGyfiP+8coT94cbO4n7ifJFbWHlVcq1ovOGXOFtkRgsMGHhiVv3GK
LWzyjfWWbykrb8d4lJHpfDxerePl6/F70IQVv2PCzqn3wtFenywbt8/PXLF5/zUct4SfDv0gHdh7EJTJynd9QUu1hpGPJq3Hzhmo+ODNVsxO0jwwQnaIVSPNVCPsJR6iicfQhRVth2jhHbAasb8e5+whV/TTbDMi
5ow9QrGpJ2YftF/LzwVGrcNj4/LBS0y3AAMZ6zD3mA6gY5smZq4yDjYzZY1/wAKcNykkl4Q8a49g1vxkI+3WKGG7bLj4kJ4KHNzdc07iepRfzOdEDZbl27EPTUDQo9gIZow0dYNvvwKpKikhYcN+mp/LQ+baAdvS
lEgioQBkhhHTva4321q6GlVZLJ87mvAZun2Iyhrh19XCuU/q85ZKqzCjlUE9oDIfIOHXeAMLfrD7Yw2yfx54v4KeA5e9RmkzTAuY025+vma8Pn+GGDslTgfBihE8XeVY8/w0GEdV+Z5FuyYFxt4mUxLq7x8NC4q8
fsNgce/uTAAQeC/WOC/HxkyOPwGZ6u9H4OXY3pEN2/XFg99QmiFKWNq6jt/GHbApmMJ/J798/frinFVKWPI7+daV3SfsauZfD9n8DDgwwt3ov7pIwZHmKRTmzWmsczpi1k5N5gLFhpWsxG09Odhho+SBHcjpoxkY
Gr0jMxeC1lsTN2hbujaEthxjMw4czKUKY3985OFs82ycmSWHVynsZZMJOWRQrM2PefHyeyLk/PAccYE3kTu2BMVxIO5PFT/MCKFNxTnWGR9whFBvXGXouPvFbnOXf8sh31OyJIY1LfW1c801ka+c+BnaTtTCUADX
9HLvUdIyHAlOdMdI9yaRlh9pQlKeklWOH6Gg5LXCNgxqNWswebIXZarzmia1R0HnMbFX7kOGKTlLr1d9fySAPMDTHENebBOW9BPb3B6ExIRUzl3PE0zkpoZlU3ftGxCbUMs6vPkRATv5M8QtphO3FTXzhc5H86L+
BrkkoNhTFNdC5KnzcbWcpWs7uHSiOLbiaUaGxRvP4M7sbf4FWqGpZvNnC7NTKDtBn0lZRpK6gxZLTjTVYWnBCUXKCOPmBmC5trlNVSou997P2/RRD3oyjViqcf0Wvem10nSGD9ucetUvWLBVfbUF97KpSZfECZHy
epTCKJq+j8nEcsaj+NNShIYpZ+TTA69PlZPxHe75PBrijgQK+WbNth1Uwh/zOFWmwz2rOaF9BISzMzQETwhme1NaBLhNsJq/oqGmvaenBUzklBraL+rThkYLV2qO4/HoyAdaOEugFKMdLhKSEb8oI1PqAoyQsnTG
vgfEToLHCm15nsmphMbJoN/3+VI2WMzZ5Npb/Oht86Ox2iQKMDk7m1h1a0QAzIKnYnRIf++wlPimU17vU9j0npybq2O/1yZxcINfmmeTLKJZLvdSCsdcPFQY7Hw36ppsmoZMirOCdMDU0KpZSyFC5zzcRDsD4465
w73eLeIapoICNavMm4Y6z1c+s0CWAn9aZZQacAy3rn4pGZ8egmz4B4H3rlmKNbFs5Q8tjioCliR+RBVmd06ZUKjWip9bI0ra+k+WqDJbNpr4Qkq56YGKll/skcMDkyvrDhC6IS3hw5ARf8NkYRQEZfPjdQpWFrgh
9QTirJnIFyejzwDs3053v/JwjaBekoqHdxWJIDupJeHaempjvtiEogXK9XFFwrl8Wi8Q9YSFUxV1n1PPBZdO43VfWklVEPJAmVyzpdnP6TYzoyDkOZ+ngW/V014vNz0m25ec0K38cyrlMZx4m9dUScTtfGUVLvYs
sgqu2UPTGDWAn9Xl0rc4LDkXwVgRbSVraf3bQ/Vsqr04ujNpA9reVggWgpcqwHVqobYT7V4NjVtAem4tfMl9eqyQ66X49VY26WgVnKZz4zRiIlM4dQYBwtGdesLzhC1a+Bv9vKH0Yn+DPRdzQXVwH8r2UpzC3btC
oHkTKzhuGT+7yZwazfvYzhs+fdFnsccZshruY/+/IdE7o1dGx3GJnD5iVZwpuD2WEzEBedCm8IEH1VxTjq2JLWIStv4XxWSLrMzXX2RrU63xacuCi3FKJjEKOcD/V1sLW8gTYcEYyJPPJt5Cn/+5SwK6bI/f+RRs
2OLS5r0vJj2mPlX0vGdpwjUTW3MVic7YyQ9Xt7/CLwMZH2KbrcSVJHU/crlM6fkWO5L0A7+zlQOheBPscbr4iUbrW0r4Rm2T5fZGxJYoF3ucKa5TWa+boaz9+lx/L+B2RIOrBPczPEpU4grohvNn52VP5wgvWroS
/q+PhumdlChPSlg7dV57skJTLtj0VbwfH5NyXTl6eYfKEXBitbQnrZ5J+/mTx0dKlyiPz3XAvpmVJ8LPXf2gWGu6z3YVzuvXJyXOox8H69oOmqFG+1PIbcevo7/Aux8ii6mIRbUKX76+5PfdkOkZW39yoYEz7XWf
dH63ZNnpwsXGnqdj96GEOLu++jtVdzrO49FYI9KXLhg78Ye7Z3ESWb8gMlPvB05Zv8gJyjmhp89xZxnT8c3Qu8ngBT2V+m56wtYGeZauJ+9Wzeq+pk9K1Di9Mol8WCeluLEBgdiNQvt5gNufF5qSo4DPJKJb6dTD
EWHFhhHk+CCetuu35rthNkVr2+UQ/aT30b0ZcOVy+LIhab8WvAPnTJO9T8ysJ9Lpc3j1XVJ4w7l7g+Asb2OWbm5Tv3/lzuYIohAi74ANwiotDA9fNGNE2Wm+LB/cS94F93o198xPfrxOBmWM9mbVavXsVHOdcLRR
Bq2pTgGvzMNnVwhRb3TAPN4fM6GVngLnAOjr00dV79IbgXb37/73/vkRWFuBLd0Ok0cp/CS7C+2PBc6BZLnS+MBXULJi+FSnuG3nj2FPryushi8ykULil3TyBgoVslLTXPvovKba2gw34//07EFdunUuXa5ug5Uq
7m70mP3tbFhEf1RU9LtyIFoMQVmpsuVG9709zm6ur+wzwkzcP4/e+67fyfMd4wATMc9MEw22Vq6HzKIzIRKZpU6V2/ZdWiiwWrkmjre4VNOlOfIHFaYoJbMAYwe9QvyMSLHFOT9w+Pkr5G22E/W2lSi2cs+oVGPZ
WbiR5+IDueuJ9W+TidDtih51Ll9wRpLKR+5mMBmLHIEz9XQNJ7GXdukIf8mSBzjYk3DZsd/2YyOV5ukxNULOP3Eh728I+mP2u+eEQpZNU7ShXKOmM5pugUcmD/BxaX5i2OFTU/1RZFm4+c/P/dUYAGrCKcA4RXVW
6B4P2TrGPJDvcqkiZUctTMgMbPiaISxqkUdAgHYs7dq5BXQ7wAvX/KLvEv0Z541uuVvsuhVs4kb9YOBHqaMms24CimhxnrXvZZQcNVFWegGHJ9cBG28x5VOLpzUl+lbzmB9NsS29d82R3gsC+R/Zh6DBtmTXECTX
0trMZrLxLiTLL8mDS+qaETSlRoW1NEg+uISTajfkod6f1c2L3o9PP7zvAI51Mx2o+b0L/wSPo6ACudvsWWSiiSt7ngGYw5XHhx36KxfqYXiIsuT3uewF395uYdfXBmIj+EayvobK3R95AOEE+Z3eaSA4KNSu+Y9v
8EXHqsRin722Vj3lnh4HrVRvJUlLZno/JN3/E3UUxclrXbbKhBk2AnV/e98459m8Jpmz2NlYOFXmiePu8p059+KQZkG7WY8+zg78NaGWKolj1Sfu7kaXqwm6j/2TM+SxB+AouGji6FsklebXI8t4R9icbXVnrOz0
3G1iQpcHzCwScJG/SNocRB3h/cB8/9cKjiLc2jKJo9BPtkbjEGosjLHr70E1KLl6rIDFPhQ2ji8JO0qrKXYILHEJNHY0LsIGFA6sawdYb3JOmF2s4KrVE9NuqKL7oWdaM6KZkvbHCYST8ukx5FSnXZccfdIRwKjt
XGkaDtOJj2fD8w1CjplG69BeuNyR76iWiNGuP1tzUkOuP1vVctBf+gjXztgRsDW3Jtx20jjBzqoXJ+y8o+hM8jxcgE0fG25Si6X08+sHOdPNWOUyPvl17dykEvu7rwkwTLqj3C5f/3mEMoLrDGI9k/vWvbj+qjKu
N2e5NyeU5bLJK1egnAIlZUge7vOItBbAgPODQPVQ3mtyQQqT7FojhQ7BXhlnA7jIQmsdNYQ4GYIf7C6fC/DK6Iut3zqkdI/GuCA4ZN8d+JfNLABYjV0Cv0wo83eu6x4UFkGVFoy36WfB6vqbuc8q8oJDwCYY2G2l
qF9Ynn87JgjyqP2tWde+Zu4w0a+S494d1VYeXB54tFIOD8fMv6yD0uU4DtTk3DOtKKN3N/ajd1wdD9No3jMpIBkexLZe5y5y7zkMibM5nSEmQJ46/bp0Ph8iwJYjnFuOsfJp5OzYWFjPgByhLWE9THKyyAijERDw
zNAiy6cCQrUUAZGXdGVyAIEvaeifrJB0yDVTCxlZa+QZMCk2sMU/Bla5R1BxH+TSDjbqa6+t7ieAfdOHKWS1NZOBuafTc2banDgz5RMzUwG7DkydvkfZiziR7j8ajr6ln13cFWJ5ZyDhByG9YN/wOIrx8u9GSH1r
mKlEUGdSf+Rnjjd452/vZ+OX2Krco9+XJs17RIa3nvcdpimIvGT+NQ0N76l6Ry5EsBH8JqW/2BOfYuRwQV3FcqhJxfiWJAg8OYqeEl3ziDjNGgV2E3qQlYC2qDakL/AhFHWDd/Y3jePr8xfoXDk5zPq061wjbzpm
bFOX9QgHCJ5/NbiwndLPdLuSrnqMagf+kXkvhzW1YIbMPusS6YON2DLWz9EkLB3X98d+UZ/WyisHeOcLx2OMUt7L0NJGlSJ5vtmFud4qs/e8cMjIatQpvlniQIM4iH0M7Pv2VpEwn476H8XYN+vfebtLYNvXa7QL
tdxt2GfPc5duEXLwicR+OLUm9r4HW4GAFF48S8blazb4cye+pNdoSlWugtEjERQF5Fg1IrGxhzx4HROqF6yNyqFJIH/LUtVubFWEKK36zuY5oH1UZr5GeakBvObNwP23UgrjXRXGzk6u8tDbUJXAPKHmEzNYsKY6
a93ORCamUQsuSJJ/3q27MN+jedUp9KB2gP7xOuGlUxfPqqHf0/bEWGfHHeGdS6hjboVCld6Us+EnU/M7qmY/CB2Lrf1ABSnwvgpSFeQtsofXBbNNavL3+tJZcvMuoY0W5ctT/cOJNT2KT40Ai73Hh9MV9kjijZja
CdCBbe3X/fnY19ajz7Mg3/4COop8u3jEfJb9mll0atrVUgI2twYaVdfDe9B8h6+oLZxjtfopTUfAl1Ilb+SaMKHuFhv//Td7voD1sIKkuQkBMaFidKf6wepRI5p+FmbOdUuibTq45oKg1VEFW1JL7mmcL7ND0Mv8
OPHTzSfrezUlrE9KH7zQno9X894dT9R0dtVzz0D7zoFcuKgi3C9C7wjfXOp8oWINhDV3ria27sv7asbKGOdWeNN1dKikbg0ASn1d9b1LVE0NzqQJZgFHf0fvr98tSQH5oMS0oWcSi3JnqRh9RZt8SQ5QsmIpVu0R
Wp+VKUn+SWx/4bjlEwFVCd5JHyUNfxJLluBrbjpINL+NCL5egv346/gAX/AtF9E7JElV6qQDsRrvPL1pFYG8FNNg4BG5mBrpUQv4ZS46fwvJXjYXrQMBgnqm2fkXgDB7AX7YAt6cuLW4FV14G/7+0AuW+fGPJbq5
koh1eNRprh2g68DU9e+KcKVkwJ2STBTS+oq32lbwrYr0z7YCr2V3tpS7cRo7Fv1iOTH1u1u32wlPnuYCqKiJA+j7ZNwwl7sBYlnf/EIooYuI0JbHq69yRmbMqBiWpY7eHONKri5xQiD5TSofoyPKJneT7pf9il39
DOmxvn779SV6Y7VoF7oaaEK7q3I9Sq79VFZxTv/uSPqRSrPA37P5+TGzlkdw5Nw2G4HskZubR14K2dap8/C7/wNRGSZU4HZaK9aRWc3o7lT7h4gaW74KHCGn29FXHSXcGbok+9ho/nl/gehesqbHcURlIwpd5Tmk
r9A+60G/sQ/WCPzY7V35YhrhQjyv46TuANHxinGd8uXO5dc9JbrVT9YROA4MzbvvLohCPRkYmgndSaEn3fT//jYf38WmzosQ3uysfsDSbTL+W4f9Ep03X3uEWnZN+EBgAcKO0nWdv+L7Y8r7wYTKyUJ8Lvbf32CB
2pdK92cGr/CTtxgXjfqkVFUktn2lAW357+tLkj44DyH/GvFVK6WIiow6Z7lq19xYlGwN9gIex29ez4bwS6S3A72ZA/fmxuUrCQLK6Tm0/FewLy0HMX51IKjzUDtRo1y72hr9dnWhQF7X4j53s71ERTZ69wXaNQC+
1Sz0ZrdJR92c6gzotF9gUUSi+ReiOcTwwO0oPTQb2sYsyvJFotw5lB742wRNnWdt88Em2ALlhSUiof8LH1bA7evXNcphWwCFNa0NMphHdau6CWOey4JevsJmB7hnIfMcfqSiZhjd6HJ9CMVBpjsmqr0/M/yDjFaq
kC3hF38syB2qHC87e4akB+DMZDICOpvFcyGFzZhU0KhKuXfmTTX/EF06ST8DT6HAtXywIWPjwwEwP6NKpx6D5eDfB1pjNNk2izAQpn2na1OKqgtrrBHutmcLYop34psvRWC6x3nDxotNC6SM/p78ZMRhlx39ucKi
OE9aBnT5Zu32cuxUVACuTnlnNDVvrR3pnFNDxL58AmRy174sNuGmcm+QycQh4q/J1+PI3B7pkYaUQ+e7iubzBl+ZvjAzmXIVZjLh3Ewvuz2AKoXY1+gmu1zFm7BI4sLg+roe28OyaKuZYIydlHqjK/neLsL6O2nO
OuVhqago3R+bJ+qsacHD08ZT9peBa3ZWEU16o+jFyTIMGD7Bgl1HlerY6MfFgA9wKxXDiH9cn3VSwuOqxMsOThmlSlOjGuvsycIdn2ppmffgr+Q5x18sYt6u0hgTuebog73fFVZGvJj5prNnVhauwl2oqpGfeRzC
pNq9ExaiWzEXQmmCBZcdboseYlGkdF+JP6gEE3/tKJWKu18V+4ez7v0TzgIvLXeVkHkmKft7FtfAHWAOQXGAr48fQL6FmnmXerlnTWhA34Y2cB15co6mFW2OvLQeTGdCeE9OhoI2vhnTrZtkZ84lijkuG/WKuD+l
6wfxNV8jYeH8svg8scoo7/bfDwuQ6BdsB8l5jAsk0m5OdsKXZKF0tn4k0jMmjAOfiK7BB9I+gpqwZLfvcedydSYIjKwvsNxXf1F98AHGgsP2FQF7bjc22NnK+HqsxB4q1N0qGUYBc67UH24LmXgiNuD1vYLTnafW
fK50e/LOfC13Q+SF2QqrCGWSVmVryi8tpOCfZQGxyuRfurAmU1DrDAoLzk0ojBmEY6nCjdzYNAImuUzFGplUKMoJ9G7rUOq9/zDe4HXkyOB8rc96LVG3/0MdmLMQb7DkLpGP19uho5VBuVXuFqu026InpYPhlCez
PzrlbmSwGzwtobZlTAoZR1vqG2821OygYGbXL0zFT1Lk01oUgD87q5iWWEsGNXWlIrdA82yXSw/3bJQ+L7y5N1aq8RyQKVCp48GQBweuej/FKqHqHaRxd/vrkjQxYn+gzTtz97D6+FC1FyAbU3aQ/dpc5m3dAgIE
30vo/btqWQ2Fs5RxkvwumoML6+5yzYBngHuObE678VFjViercZtb5ovwyK+n8oXnpRdfdYlY0LHDN60qWM+mZeG5W7cRGXckZjyduySWVyDOxB/w04wl709l/niWtNrZGu9GHT6tN1px1bDd05EoAE3xH3ZVUXdH
56W0MEFPnUU796WyC11k4Cln8E97UCp3IRauAOaorx3O0sI43MIybtT9vjHZRxcytPBd0sAaXJkW9NloWVVdMdhcdyk4X/GbeM0N4eoRuQ7uW7YQ5jp+sjRb55RSwWdij0oET6Aiv2/DZG/XqAzDHRz2ICqqfOYv
FWA7DE5hjaB0Gh8VwT4h9HMZ3R/+++3FPKBGgZpCd9Ae0E7XKod8lc9lu+vv8YZk0v2NRIDvpSG6xR6Y5Dgu/p8u/lHshEiYIsEA4UwduE5Hordnf8kT7Jy4FxLR81sIojsiADtJ1xoduu+mTn+7YyhSm3MaL/zy
8enO9T+nRaNzIY+VUFEB1Lnf65rZglvkssbxCaCrkF0PQBmezb3WhDCgW2XdyiOrQY/RtauRNfUB93c34qekfTYy50J24Cwn3AoTdNYGO4df8c12UF9j/I63XY206IxTvH/MjAFw3zRgT19NBSbPkd008k8buqrw
vLEnC1LU77IYAb+l4HDpQN/pBPuYwel5doNAlsa/QHt9BXJlMC/YdruzzYf158CzLhkSW1IVIthIneibQf/eAD7aHaxxy9OzQTeorhsAmE3cP3hvSxYNDDLW3jvs6RBQAA/k+x1SN1FrhNNOf5VsSi8AOuPU8dBk
7P/sWq5Gow4CL0fjbvLJYPSQH8WXeJc6/awKDyqbt9xU9K3RXzC8LwcPilgrCYZ/qb8GQ5uM19QiYLAXt8ZrmuXCblAO6zQAjOXgZXmGWLRuRak49V5XATKBFJcvr4t3gFOo4Z1KvFUlna9WJU7eYrLmnZSubG6h
9VF/gK1PzyEUTqAYSgqHYlhLvEEnxxcmLf10c4y1+Y2XeByWeaAYamdSvw/R9ifJqXpXH8Ykn1sJFcwbyAoLlFQMovLa0S6HIbtfoBgkRfQcSu6du+u1GI0LOFr7LYSiwA0JRLdiMLJ0ESWsGKPboP+rj7M4xVgy
o0TSH9RK+pxA9+FHcTRCuipm3jbtZ9Ep8cVlS3ZjoKtQ6JuPDoH4vzHbbJFmA/4ZP6NTgLUklK1sW2SHzAco4Lxgar9+hA1HlKSN1lE8ds0dZv13cofu98rZhZb/c3dHH1vwRP3Y5B6rIJxmp4CkWAEg3wGxX4ey
jLAFgYCIcGfXa56wsL1/Ti5bRtbdrUAX+TrEjnC88G+LKoJYG9TrWqIduatA3jEq2t6Dm+9v2olPQCdWlKXtVeeoOBDOLvnQCuLCNyt/QtuKohfAQx7lj6hxNmT/PnbxHQ67U5eWApJXBYRpe/g3+U65x5UtPh1y
gkS6ig7G4Y5BKX756uWF9vdpnun2HoV2r/YJOxsWqn1GEGtkG7CXcxhwTH/VqrJrq7aib8C9inAtQDBX+wDBLz6BnhfSALeS6GkHZ+lBim3Chzqgri3PXjDqJVqxPSC+lX1/0CI637W9vgr7IoMpghryEQV+E8Vl
Z3DGHz24af/IoEUhTV4eXSWWTSyHCq36L0+ZUSETFSZYQl7qbcYbDfkYa7wv5tTsfXjGjcxubYIw1WqSGHhyw3kTfIQwy9fUSQZqid2/UdCIikjNWfSpAVGTr99UuoXTc4mwGiUHu1gzDVaQe/1QVH3wvZ0fVC6y
B27TR/Jg51tkDO6C4RwAfE384vHRfC/38GfxJdGBqIenxcjIirjSgz1wLNoHNPkz3gAWhuCGq+CUKrLEnZ831jkj+yLTtfNz4KzRiU3ryJPOt1td0b+/ojxCX2/5zV6pyw2CbvCuDzfn2wSC0ion0V9qadBgeNlB
tZY0FF92xEQdFKxatURIt+HbiRIpCSI4B5ETDMWnpG/QrewZBGlKC7jxgIjKn/4jO3EBB4Yh++bRjkt3qJ7dIewfWugaaB+E6qtwfOJsm6e506mi5BgDW0npsA/YxejzSwnLsR3b3dayMMIOMqQPyJs6CpSkW+Gq
S5G0hZqFDczkETNDPXMYq98NbENjQwV56gLCXdhXKyyV/lVtL7gdTBIdhC37EPbXQILeE8VIwIyZRfqNgK7dcn7QILLixesH7WPfv3C8vXCNIbashmD99pK0xAuyyMf4XsXCIF6WOBabZIZUhBaldO6fJymQbVA1
j03CMHD7NE/99a7YtuLegjl3dyhpvWD45Clt1yLfnSHV5YVCd10v4nBIWf5KNpvVxG6pXNCVvxnbmU6lVtYWhiJPVI02jNgtUHnRhyRYx0CDvQ4UbqkMpZjy6VYYA0orDoQUZqEc18iDEENJzHpXZqHL4s3s7Tr3
OT1isAn6pMYOPB0ADDS83jaotHuxaHtjycMNoBrVzdYwrzhwteEB+aa6NjIoMpAiHXqNuhjwbWCErXu9cD0iw5IG2wZot1SL8RKxw7btpMh8keUEi9Y9tS5j+OhMfW+bljznEpzkT7QVhZ6p/MCjTzQplWGVJdx6
MPk8lX/7gGYKDu1jHcpFsu96DUmmLBat3VixO9S6Aw7idx4t3H2u48KIqSPNtrEFzHGwlUnP3NEWZiXPKHG5v0YfkSIuDKPdabvuS8c5Rph4Nk3KlhUYAg9CMLuRVZQP+B8D/ehdb7wWG8WSM2sI54GGmByecsSt
ypeiHY/kvAGmlNcXM8iAGYtzG3F/YlntrgXtPqLQ6LU9rnNzskhCRtDbQHB6VtSW9hyw45K0B0OOqbGJlH/HcHR9WJRZM2qugVt9dAdzjlIc0wgYMroldxd7c6X/KvSHows6K7pvJJ4UXqNy2KnrTbiP4OndtOBJ
Aqdq5ptEQQ0jk7Ene1WJ8FbhIXl/NZHbd9nV6eF0h4JEIAw3mQDiYbMuwM91W6GNrgsXi1/Kvz4fZEIsJ8UnQvskKTNA/z3HyfZwDia1no/E+aJ7goCh+CMQqrzQx6g1ZtYVJs4MFiYJxoCIhC/1Tg3bs9SFkfZQ
CLN7o3/KrBQuPnRe30Zn/0Xl0UWxQBoDiO1SC4Fz/xaEJ0kV43qelBAm0VsK8TGzUY7KGUEmIFUVutCuuh7SCGgaR0JMqu2a9ASEYoo+HJOO8WifqoD2GkVHODhzP3CJUyn9C9AtuFxiWHmPCiFyY/4vwoodJyNg
9rh1aw/uMeozKwMtm87f5XHyruJoeYOBwLn4e8nzVup7R3eylw5Ao9UPvrTSKKLV0IDisoAssV/lgEub/P6c2AeiMnpJf1CpdPyPL2lJ9qOq5jkG8cMYBcOF6ovMGuOR/CEFN7YQ74Ra8ty/CKbW+0ONSesExBEk
9H4+sAlnHztuGOBJAx8h/+EZxkoqthW0ilAsaNQWkP2CgyyJDxE0BNT71EGV2nB/g7x6yzowy9rLg3KGHKbrDGqLVJv6gor4yYfzjDhSy7Lw9IPnBkqIla8PRel4oJyzPttMAbdNk1C75fSSx0q4n+29fWisx6l9
vmag7BeaBt6Wjkdt2+IqfkOr1V/PhJ5UCKVvIdUBXw78oQFjTdFik4DuKdWEZVRpT7L1tvtaVHYtXrK1BQQhTNeoBEMCr8Gyp6vZZSJv+6aOPuOB10WwgrZ9w7C/vO93qfccu14IFCPUAkbChWLHpcvlI+4I9aNl
F/cftz0jteRh++aUCrhStbJMEz6u50KsCW+NBY33JQW/2d+LRv0NIbQ+aShOlImeWAXgtG0Ja5pK+KLIYXWm/FltOGdhhEN/lDsR92IZN2tqek1U98kwnEMbddR5BKzsJWjhdNRjIXLRehJBYyLghGnwTF07gGFg
Zk8khazPJhQ7CKXat+ENDuTRVZndCxvy2xUpiw807uAqhFQGit89an/ANJ8ViFvZOX9IjJmmcXVbTIn7bdZmftIxtpK8SZWnWkKJPTVy1JJOR/YmqpJTSB9wMG5akz19++mj2PnTZDy7hkwcwr6qQcWNGGRbvJD7
PbGIuSrLyiKvYcbVuTA3i5u08H2ITMQ9TpS56BH2zlQXJkvXCkDFdMaqDkCV0K8ZocHf2Ybb3VC1q9NnEy3nez7g/V9eMYZB8xbNVO1jacuM6FyM8SRY/EJDlREjEXKIE43KfpQW8KCaLPZV3UsIr5AsLZfeJ+Jc
HyztAyI1eBkK7KztQf0wooA4seqwA2IUbvB8bSm6CT/X61ajU5XYP21hT4odXa+9+baR9oQOvZQHgPYg0dneIJxPBZL80MgagYPCndAZEnqQXYPjD1Ft5ni9SfuzwZTjL+7gIXP6ffGl6bIRaagHtS/Yo6XpRhsI
O8Hr76JoC5yNtnKiucW9/mkYeK9N0ODtk8tIHdX2DVmzb7jsh6nh4JvFSTSUk+bje2hQfbOf6CxDVi0Jbe0vKGmn0UvoIxbdpciCbyH6id2nYJNycBtr7EU21xxzdnqg/nzI42BHTZfVE2/nIxe3rVYhcBZCsHXh
4JA/YxQg83nzOvT01p0cGKj+gaVlx3NY22b2Nepvej4ZBCOIrkvq8/kBGl48yfWjQ7xetqNf0PfONwyvdLbzPnt7cCeLSxE2zK3M228ogSyoA5ylwg+I3PhQhX/Rolo0Xh4m8OZ2iKykvm/eDbZzO68Xoib8Igd8
koGFgDh+WHqyvi0x8SPBOYIOcKz9xQtp0BsBy/TqM/x/U7OqVfZFkky8vMToXcFEKhi28W697gCYyLw7X1PvpP6UXZiTe/qzZF4+gkXbzYmJLCONiMvXALXGxmUv2zQlZv2EqACynURVZBBNnTd/O9nG282vqz7M
4MKMHOc8hf2obnCePzzBtROgO2qNZsvNpHCKH/vJUzgjOokY9EWuklk6hf//mhKzvYiYlva8HV+fY8zSCAxXQDB8lfFHTRm9m2va4OqABnMRjUR8jarAqIUtGaqD6Ee7oJ3SYblrmzyfg4EPSvIZiK5vP+r+HBkv
w0fiFOMBVUtTrR9/CFpGrv2h3OE3LWhDSSmrvxPQMHIz0N66dVmq5Y3+CibbwggGCZKMAuX7jGOISKpP37ro07l2jXW0pByb8RnrfvRS3A30KklV+fqVqs/QNdRj13dI1cy1+5eqdkxpt5AckIPZTd/26O794gDe
yn2X6vQvIvVmSZtLcARaTYOD5hxAF7papkQUYG/Pt+WVMdt/aiM4I5zpY/YsqUWB1OmV74vd4XSn7VrDL87Rw46+eKSJSbh5+2Cz2MBEpD36tr8WA2fKpS8PgEO5dDyqm71vNQ9Z42AljDqkCgXqaU+uMuLF87r3
sspVvVYtB97YyvUKIfaRHrgnHH5aBzUuUueVJFwqm/iFUYyURcq7vshx4hkoUI64aqFa83aScOpfQR5FNjbC9LMTel7j0FaVsP177sv1WQaRVzcZM5WkDoEs9rLk4GF6x+jjLtHM4sdJReFQ2XT1zqZ8otv9PpjO
4qWQiKHBPDYJnrNHtdMLaNoOk1Eh1C47Dwy6YcfDUOcc9PfjPvIDH3veaLCuTiSQe4N4DWGrBJoqEIegtvLviSprxhvhdo70oqCQcFNbe9GKJTEia37jnXqU0bkykIiJKdSqETgM/dV1gpMwMcNbA3C1u3WE3Lxb
R3sn9He/qqlWpmiLURKEhVarx90brjSYaO9zaFCd3Qbx0g3LMMoRsnyydgXg2wB9oDtU3uLlO3Lq5/deDRtmqZY+jlT8tiFMKlQPkO0z3ob9pdA5kNNMGNmC9GHSp7MVxqwUYB9v4RIlHEhwssgnFrpPWGkDdb1g
+PCnluoXkCVo0E+ADTcATzRYwlEv8fDpM81/EoY1Xl0qTNy0nr0pDABJ7aOvFX764HhB9fb8nJxDdux3QNrpDF2CSdNmgEU2tflq3ydS1Kn889GwvfNNIf5uNmeigb0ongp3cNIP+fBK9Jx6+AvZzmBShOucMThB
75YTukuEfM/Y64nfXBq9rvucgOq+pVwpHPCTuFLpzSHahGq5Z73Wcj+wbrqH6vs0bpMPR7AGnOiyIwQvbgFWSb3ddMebzJxvox/f2702RIsOhVa8Ue3KFmRkHIx7Mt3G5xnMdMWHi0w6p3U1NpLzwPWm8aLzitWK
D+0r3x8YPRq1jFvRXatDmkP3HrkLXcB9MPyp8nix6CD3SUvYY2ZZ0VT2rOPZrLaGr6eCb5AEl3hArSrMKJF6kE9jRmLvGeZo8zrZsD+zE1ptImvqZWwOP8e8KgE2ESPSR4huX4abLif11mmUQx5n006UZd7VqHxM
wr8GvcRciEFOzJCO1jjM7yrbvXloUPdUy+en1jhtQrC7N7rveP+3qpjBeYpVlcWKsbsuw2bav5p/EWpVVgUsaLfA7iyfu3cAWdND3Jcv8CPbj1iYzi/XVBhp9O5ino5uepvM7rADjsw67P5kSYWCMxaMmwDNatQ/
i8LzIv6AOqIZPU5JbsoqDv6EGjdY1MU0X2bDIidsMRN0C9Jxu4oLOQSrM8EkHjumP7JvEMr6QpEJJ1oTDW8Gc+lu3IFrFi32cMEyJhgEndbjCawXevbTJlVOrTT8zCd1uedbS9SXPHqHcl3b2ytvpD4/aItgOulT
Ft2Ch1X1c5cT5MWz3fAs/3QqmQ40BVlJlmjMffVyk0Fy5Ghpnsy6rj2CciJl1adYtFa8wD9UXp8W0eKu7DN90NfrRAkTZ/AUK32VIA0dg50/LBtLd0Ab8x+99eKEDwfnJbruLbHXLesJRMk0WAGbHwkdJ0B7FoHv
CG+E3ahDuXLNU9uz3jUNyzSaRnAmfm/Gv8QuJVje3L+n39zK2yywx1k0/TJCVFjWAdlPRvXikIlAudWfUPIVRTC56b7dxq7NenXxEzm2gVMJnzqDsDcK7MEGOxgRKtJGJvYHxbp7LaHr1PhqshNQVTiFW4VtYJyp
8AL64tdvO72UcjpiyAuYm1r0nBcLggu35RB9cYUVOJaIPWLDpnPqLHuxDpNb/Cj7EWoPpnFJ9sLERWbRMmtLF1LgeSvnTH7UZwqbPGZzB/iN7hT2zsH+mbBJmyYaTBWcwOQlql/CPIMwayw13Mq0ZII5ykseus9X
2c1bly9/xbIoy/AHDgudGnLPvVMAU9/SAW9PN2MxMgwKjm/PUgjHc2bscwXJh9rdK/kpdA+d7gO0FXzGxC3Ppc9zCH4WOnPI6KFgW9t79JvcdEOZmkY1xkUZ2k+Aku1GH9Y6grJ1Z/O5s8j2WHGBQZFvW0MXq7xi
FK0YxhWVfJjSv04xyCBDApMN+Frt7M0EMiRZoDA3GW325wUL6EcIDoegJciY9kJb5BDhkEouTSCEAMlLSM1rXK6xzQvc64rbiuErCSITI4DVmVEqMwbvrOVzuvJsN+uiFMBbLdQcmFvVyqpP+gdwI27V/QDh8Lkk
89K3KVAO3kV1VmQh5FYC+uHHMzbl2I37z4m7fXrpW/OuLsUdTfqBDdP/rejvzaW8ghw1+ZqAQom5R/TX6UDV5hqbUKbPMYZ/+6J3a5F3zyys10odwHu31JgPgS09glm2Q+5i39oTd6EjcNc07e3ZMAWKC6nUpfYY
qCZ8ONTDFbgtUkwBQhijDO4M590w5D/EG7Hhxi4rB8gwQ/7XttxtD1HfgBt/A1+FRvfbcIBcvGa6fOYe3pXHzP/nOZBMbMItxz2+R+mkUfOtxKKDWlU71CWz1sH70e+nqKEqz3pYFPkxtPdq8EBglC7A27AurOv5
8reottHPt2AGlnfkdAZyLl//YUX82x4Nh/2gRrDgZ4LOCYUd6SjgJ61JLzKme8kvm9L9TuwxuGJP13/GyS9b7F6kGbe2UX3RmoeE+em83fVg+9rTJGvF3UD4io7J+5qyI/JHbX+Xbxp+j3gXY/j/h6B3NNl/CH2H
YXEi7QWQVlm+ztbobvAXTLT36fgP3uTwZew9fl9a3+Ep2mu4ovoCVMijNt+vLzp+XSECONW9nPaDdkRTvIjbipDtyBgr9ZicirCvwMsdbfuBR+/jxs/iV0Cp2FYM2i7IJxB9dk8Q8IglQEYpIL0xtrDxlkarc46s
C/f5bW0qDM4zEacZdOxcgqMuTpLKTaoqrbuuhFi2DYbTa9t/infHGc3vnIV+FTh+wrlRIaTy8WKXdGoLz3e/6r0D5j80B8ApjOOlK0tV//qe6mdZ3Tnvm7BT7t6XiqEhRos48Uf/tZV8/gbv35sv78WE9viu1OA0
tTD4N/80tf76X/fL2Bbo8ZoNdugMnYzPdhuRJs5CiEXaXpuwZbnGgkOq5n0g8bOYosiPdtqCy62Yx3P5kzCuw7eaAaviBgr+F68B0393wvkoAtbKWr9L+c5txn/iTX/IkrL3fdoU73sArEO02vq8USsig+PSnKKw
hU+7hFk6Kzj5IWD59yIrXn2yYxDtKcBWnSoW6lim6WS/ARCCJYs6dC47ZY8g03Wq2axzVfxTHw1W8VdHU8JK/R4K2icZGdncBErIhUpwhbfIFxFyKB2zU09FyIETCoVKmM6ETXG8iQtduG8U4Mk2w0Y4tSPPfdxz
j+516HEyjK7h3sZooCAVoBvvDC8mzQShAdBhHvAlwCJp8e5UgQhVCto8NOTbTvPa8cU6GTxswizmyFzrVQUn+ZYBpUEhZ5hQoOWAvrfxNvPMVC9sxbc46IFbeX6B8COktAUx79/b+X4LYuOtayUytk37LA1tGb9Z
8EHiqUCr3XwgsPs9J+BSbNdeTuSehVFF655fWUzGXPN8z4Kg9UDN1weWtySTnUtpljrvrdt7C7H59q/Ib2Amg0v4xs25hV8cUF89Gn6UQ8ew1DON45D+jEZv8XKp+l9wvT1nDB6Ak90bKewszVirX5sV+Z9KodXC
bLsPwoGReXMEGdoGiVYJR8izS74bffv3C7Yu3GpXxx14pq1U44C3kT2tochdRICflaZacJRPXFvL1NEyYnBZcVkLH2034Iw7tAYS4BdtJYzYHGJPP8w/s6iAFbqAO3KOQPIGNVZc4+jMKfxuPr/JPtNb6fpGPQg7
WDRBYx3055SenJLfeo9XMMDlTDPnmrrc2LoHQj+SXw+Mo1rLk64HAh04ATHMvSdITgUgLTJPS0DEIA7cRkeBytgfEVUVdwaBQ2XcxHKSqgsBN6WFRIo0LuAIAVjfEpaVa7DNjdq3v6jNE+IE64MaOdYtSU6RKIQw
U8sI39smdS4vk3jmcCR2/Du2aGKqiuz1AaiqGZ2RZGbkwFfkmgK0or5bBeHYZdmVSGgyQF9nvV32tMCMZnSeHWPKD1YC2+XNxdKXk6WFdkJA3+6oZ4MFEA6kb0fpnyTCtJCIeRrlxugTWyAkzZFn9oBJrZMJl/vA
G4t4DVMe3VbIGWq63RnkVoSPxQC0boVnIiX62WyLu76iWzJrH/kskdwa60+fATk83syWVmmXXeqjtqreHDEes6ejWE1mMwHJcF9EGoV3pDyFzKkndSFLgt5qrGl04zIvEulQ2aNgfu8ktEHAa8Re6YWx3O0XS0SL
WVu/c9dw4GZ/jFs339A429cTgPJNsaiueSlqoB4E6CHWluhp6aUUa8OF5b4ZQoCLMPOggju4CnhykMNCcN6DT++8O7LW20h/8r2frLHQu+a8QgK/3jIxt2d7yFcmBLrwNtQcWzPuYWSSAlBDj8L9c9qO/eB/Y92a
4AfGdnV32c2NnH7heMnYKZEk6oxLzlRScWiwWG3RrFyE3032BFQfc8C1r/T1I9AhBKHwKJ4ouTLMTbyDkYMEBinYis4MkCoCaXC15MKq6Kt7WtwU6hn6MQowdWL9gumW7ne9KIKddjdDGV4yOx+S1O7fiJEFgDMC
pXslIzI6m0VCl5BVEcK07WxVjdfay2xDcHoUMYM8aVPCOq0F39tl7/7pAJ+b6GO07ngQ9WMBiTmE+Fl0IArtt3gXdgIqxEGQF4ImD0k/NmlHec2JpnXbiJ+OfaEXyP3bM0KvLAtevwkZnw5NqshZLOUyGjACVXJp
R031jusStkYSsUidvIOpdA3I9nzrNf3MluA9QwIijTZizWe3RTwjzoWkoPZqYSCWYd1A6SJI+74cDnIKpmlRZtkAquZFA7wcgnGNinTgiQ7KBUKOh7Twqi020f+3OTAYBojw92WK/fXC0CbuGWbgBnxS2HG3Ei6V
UgJuBLA1ghWTQPFQb0KG6fBIdPMEBTxLxbQrmJRQtloQHumw4Cy0jzEi7G+UizkBCy5pkymONjIx1LKJcnDOnnUDERo90fb8zjA7wIA8eWkDpoPngW4yQrWbDNAjpbLIYUlH2a+W3UIzah/Y4bB3xFeU6qGQcxM+
k3A5yQVszRmX62N2m+2Ja6D2L78ZmsBpz/dC8SpCdYNQezZheOBbam7856AqJJ6VZquHDQTCJISBetYEB8Xtm5wl7C7LwfbaQoHdxlLMKLeYFbUGGIMuMpSwBZrK/IDXM6Ep5lHGhOtIwXXrIrjdajmK7QGbyg8K
aXfOqoksB45SwxCsdlFiid2EA+glwZ01Hsho4ed376c+RVgS4PurJJqnXujGiYGkTiLk51NTaMppWmrO+kW6n8bjN71FfP4Qku5W6ZERCzB9Qp2uQZblfKU58QAKQ96aYOh55/wXBf9QuooE98tzp+lw77dL6Nf+
ogyidpss9jLU4laz/lPEtWQdNw5qJmONcq8mpDsCM2F2gbKTI9YXGTkumZvTHRmBOJGzz1z3lztDGNBu+C+PnCSKporAjZao0eiARLG2mRzXjLP5AvEiAkcOyZ2ARW53a952Mju089D79mllscYy9qzCbW/LCp1N
qvmgciq9hJ5vp4r0ZnyBD5LEvu5p2NCHdwgnbfY+TtwtP2OW01JKrsKF3sWjvJ1Rs9sfP3s5ySF8iKCxLceaETLe8B1DVKVdbV5PkzzAoGn9euR8Xb7nRzUJ47SygMpD4V92zYWqr+d+a7WUkQoN40o/60ABK03+
yu8d7RK/so3vhcg3RhemOFIAeG6yQMUskN6BWycUeVAlFUs/dZve2p3BOf5r7TdPN9UErAgQKE3pfm9FOSBxOay637tNyvU7EM+LLpXsf0XFcX9ewLjSa8FQRVFzHT6s0msp6EnKC2SDvzyJD+SdX1dogTcFGTgL
QO90Ln90P/3vMA168zM7Rnz5/+6lLPdWnyD2/mjFL5bETl1mAJdYJgJxJkH5kZwOk0ckP+3W+k16/5/XLIlG25aXN4Bln9HCqtPV56cD7SdMz3nVTWlC77sXfj8a9UkA2CYrBdmsiHtrQeHjzik3RA0az8xVeWsl
ReebWqLTPQeCxLT/detUNh2qH0DXxta4dkHNmmoaYTt/a5i/8/HUpXU8qm/CjwmFYbDcIgkm28/KMcsmYNt2L1GCgCAfm5P/xFJLsJ4wm/o8/Zigg5MpPPJ8/MElHvr8TubgBMHL1neeKMkK8jpb6Tg2U+RlaUzo
71RXo5l1L6nkO4DkT5jHhSRw+QCTVBt1+ANhgyPy9+BO1mFDb/ExwQL4XGTRli1hOrbSVrjIDOeUlQEDI3CkEKpPeWjZFhC3KKDYkMToG3TUdAwi7QZYaQEJavLzS1mzgr7DUMVkL8zasAY8fdfuabnAsTBjHKNT
LxvO66uyDG2NCMBAECOvgum+ViYCabtiRSwU9GbAJqEZ6I6x0T5qLUttEbN5T+WezMASMRF2XhKS9vJrvZN/0Nse5WNKfrdnLdie1+kfbk7Cte2oGvIcMpqKoW3DVhDYty0aAS6eSGVWWJ95BuTS5E4TCHmXB9wy
4GyAbhu3mjhJjcXJ/3Ct2vjX9VS7BA5xnCxB5hPIgOaZeR2zdjGe3JZcNh1DLzhCxakU54IxXYva0GCR8tD+uhZkvR5eobvkV1P2vs1Z4QjFY8hr2viHfxOCxIME3H+5ElZeoGS7Kf68XWNz/aH7Wek8LtVoJVPG
mC2itOraJMVTzcE156vR9XulPy0wpxx6bx4DWs2fBhrE+l1x5NJ/dqlesNGmYsqiHE5RZM5hKIos1eTH7n/h3QU5RUh6lWi1f3fUxjtllauGIW2on8gOUmKpjXKUptWCuPXHCwB8UDELK7yNs5yQ6TnMbzTygqd9
Sx2oYgMwPtCTo+V5QPVnrxspkcISkSPZv0Nuo9FDARx5gG6c2p9rnzt3iBvcQhvmWjM5IacmGIL0qfQIPoD9WMAh9z2dQSDkliKX5Pxhvv1HYkZ4ebvkhcnqPK3WgUF/YT9CZEIPtGMO4pBVp+AZe3M3X2ctFazD
NlxZrD8RBvBsQ1QkbyDALXM6Iwg3NBjqUlWrgCZM4ulov1HI8Bp1Vo7dHwd1MPpME4CEa0s2kTBM4lT4mRPnRHrpQGsOgKJQniSCu4MRITxF3bx8oldH8Gjg2EAOj5SosBEtbv30/TVybMI9bcC7XOSzq89pKNY4
fCH04UAkJJiBynp8tA6YRXUNasF1uTU78LGNbsr8c3Y8hNdwIeyUVRi6s4KDNSkvtAqaXNgGmRWg5MnTEQGHn66m1RmSSKnhgCsn5uXXB9khY4dsWr1rA3XqKwg9mcVD5tlkumQ6B8OxOoSGmRBrhFXHaxkMsxUi
dA+AMZvXYfwzvp3/N/Xfqqgsgv0xUjKpgk79TIdJTOwMJLsm4JCiv0DY5Eep9e4wGyr/Rs8zmRJHOmsFPWpvOqaIruk8gC5F2nMQ+pzAArKn7xmMUN3kOk/qrlcosNaQQtyY00PhQ051rgdUQnV/i/qiTkbLMZvL
A49bvquqTuw3J1xlZxdA1wbLosqcQIqDRYHckCjsyXU60VIcIqvZUL+CxJ7o38CoijFPt5684L5ywDzTscvFzcVzTMA26BmmSRsYL4ol7M2VhRgcr0YyzuAI9rEGNETBGAA01Gzp8BIDhLui+p6y+anjfGzPlvtz
Y1OXUM3k9lE2MmVwWTvS5tyTGXS2u48gJlxBsh2VXCIb+Jdec06xuDWAN7hNmw9S2EgqsakfMKIshkBmR7pbzfJfo+6owMhFhy+O+69ni68SfB1Ef4aA0dNsMThDD7Y9Vhr4h3nKHCIddo4GDkpzUO3gFByRvYY8
DG7wdJQXTM4Y8G1GQQczA+P+7HoEna6+7Myn2MhwZbWVxi4M8WA4LZMKz4vupwE2+5W3a89YAw9Me93X8EzHqFuOChUhijo4r4ywdJ+aWD7GxaEEi0AWxUcWAa5NF+mhFJkBuEjclMiAygJA9uqxWe5d2yBw3BV0
2oKrEXhSuF9Bq+XU5Yk/pj76RztSO3VgxzN4U5Z2VeCXOHNpHJjgG/2WQhdTP66ZjXEopjRmX6vEhUNXOF/3Mf1omXEJAJLCgulrV7QNsn+85RJ198Nj43F3F2GQ5BhUqTgCAtXTXI7J/Y1TXqQzaVikuJABrwID
9rioROYlHlo+o9398RKKphpbe0QQiNnxlOLhxZ6PAx2bvo+nrFhwcGnqEPVswOVcEyJWse00SFCg01PNhCXKuq75ID9rx2LFpccBU6yItGNCw1nGvPzlUR+XF+MwBA1oFGe6eWLhlpPwFRLYo9h/QQWAUmNVAYQM
FsvTaD5Bj7o/dE/YCRI8t0WKf1Wtur8aF6A0zZOtXbwuF7gXshrfRq+otb9rqOvv5eJ4napwV32dpWa9h5qx+huV/thu+ZBD+ukr7nS1XNJP3NyFvrE0KFKkoZ0ezMjCdM5vO/9CcR8TFKA4dQdHg+7o+CJJ4whi
7B6q7Jc+xAjRbIZ3JByqCs0VmgGBIsuGXQuJhCpKnq/uRj9m4Q+eAISkQv0XLzSYriiiKYb6cIE+jpeyBMi3HfBGg6mWncH574VUlDVYnQ5DYQ03APhOIpth0w0hwAJ4n+f6akLW3ncCe8VJ3yXaoPJplrr4WNKZ
sz5LSgz875YVLQ9PZp0nhf//qMjj+d+NHlSe+G1ME3j/cx3HVeIWFlNCAJSr561cpTj1mBd9Iafq0uZmmaVrnudSYS769pkWWH6dCy7z9S2nS+ITWWHBaebH6YnvWPAFpsvKbfL5jR1zmed8wM93K6RWcbVza2r/
4j0Bw4Rank2wqnW9TOxf9F/HXw1BBKSp+a2rB5g4a3v9nncSD7Q1Apd18fRINufiA8bd20OJkLkq00c9gXaLHRg05LIZTeYdvf9458qFK/Ec++9aPTfNdoxr5i4w9mVmBNP9lZ6XKbeBqpt9KorFIYJ3/3Zj6ymo
Yrwnnlq4saDtw6djG3eP8Nv4i7BB8TC+3Xu1HMtFrtqz9DqSh0FhQMrQcR4B2fKSq3VN/MJMAQUtcOxiFL0r4uYd0CoVBkYw8KQsdf5Hhznd1Sz62vwOlBVPTxS43j3y5PUjxsonZs6O2o3dskufej2I1k+SWepw
Z97P3qXBPtCACbPYMJsd3a/A72xjVi/kLG1QlJkK5hS69y/qS3SuZ/JOJXSmTdgl71fG+rBAL5OBiMxyIN/oto7oKvC49V+09nr8wlYm+ct6ldm5jIDe+QoZIrMZF7ZFbJRwoFM6MqtJkolzZAzm8WHHSdxENXsJ
leLAv5Lb8VTXE8UhbGHZFXTCMi7F90W7wVXjMu/9xK8FaZNRAbFrFuY2TSdBUQQY6JSETyX4sSVLOrS6DI1JPA2lG5lP3Y0zBsCdMikAmN2Oljlg0IwjjDbhDDoZ4Daws8YW1V2W7BXear1HWJC0dAxoKrZgX2gc
ba4GIhFulmO6OYpUGze1te9KAHzX1J98T34zHWj8rUtkAReAWErzFQWy6YXhFcTR4dgx0DzelJL7NgqZeaQYtHGZWMlQkH6IPBOwLRm8OE44F/i2A2tXT5yRpVn1bPcBvGMTDpnd54Q2spbX+5OMOrLYk/A4nDG9
+RYs1WJ9txmYq8YOEs/fNCEeZNooUNjrYDsFFi8H81YOJR0MZiyGRCgRCQkNh4hPtJ5HzEpL4uE2FXejDx8dKk4AWnYBnqJYOu8cxsZtVDpHl3SGL6pX7Igmt4FYdqIZGXSyn6VtLjoBpfbAcnvv1oEWdZQ+klvT
U/WEjAY3uIWSJBxourzHQQ9IZ2CULPAadvufofSZABdrJdABDE9d4kc5mnifiKAoIByHQINv0LeCz4wO2JysOJaBa7dXOxEbyPRbzr8c6U592hZ0s2aE3OO2APX1zXkmBWAEBQ4AYlI/PARwAvINVk3UnNJa+WAI
2SioCscfyCs7jY4ScX7BmC0dcKt7d6E3PGVBPBPhyavrlULJ7MQnBPuygOLLrK8jz77C6yycYQBuCJp4ayVbVJLZA2zPp6kNRTSPdXRnasrJ06Yr20Xmcf+qpJ3o+pL3uVYBmQeXYlwvF7H9RhpjnnYYcaL8J2ZK
st4xiUN+biKig9W2bn8BD9J+lvpmaJ8KA4wslc2XgLmASC2FE2pQoxGRFRNPNI6q8u9Rk6JmSLMxvMTW3WrVwAtHM1Db+llJZXeqpfv1D676XT7h89g7txt0VIvn7GeP+pwPvLh07ltoia7n7HpjNM0xNfpbPteO
6GaUZ/PEzJ8y2smLkVQoI+idksnzdf1EI4uo7fMGfJv8Bzd4Imj9DAPj5OLZlNF/bSXLNrW7umHaZOAA/rp2Vzlv3Soi/eqI2mnP8rgs+dXWzw2xyXQypoQgVmuT+xSa7zFuX88C4Q9UjCAw6x1ufSK+LEb8kCg+
WXJTt/5W43gXVE4rluOGgV4HcQbYCGjsQwPH+XbOC54MdHYm3Ri+QAZDH6ekcDXChZ14rTV3mAoMIkA2wKnglyWiaz2Yawz31PSNPDid67ZPSN5v/tFEswypmdYKMcxNauUEZxVO1AI+Jo0hi1V33eicxk4u7hV+
NumTh4VwBBf7LefpHmI/OlFS6TdnE7GVS7MItI9Bh+xEQINRdXGaoq/V3lifWo8LDRZUnKhBAroRD9YXvjFOfY0aRsJa2K2t0bF8MOTQcPTPGy5fWvqAsdGvIzBBdZV3bMqeIuOO/QAMzJca1DYBrVpNXa0QsYGo
BnMwhL3BXT4fysTCgDC0zYAEi84x7a9dcwqgKWV2zwEz5PGe8/Y7FVzliKK5T0Tm9SYR3Uyr5txdsfCQr46dvhrhYU2MhEOL5rESj0VchHPCATufD55vkKmlUHKigUcjpYEkmHaBjhzOq/ar1gYLDu7ZM7vXxnD/
1etC0GUiG1d5LjtgBWk33c57dgf5NFffoRleBy0cc6NpDA0FvsSDpihDqUVeFMaXTeuzufyRrKnhTo/P2kjDwNqe2ufzEJxyJtzumgyABP2FjEqOeKqbPq89OsMN6IOvfSKPVB52OLaCGZP+gGh6CUd5HEVw1xQP
cK9G8uXgWFedRCtWm0Txdoj6p4uI8Cq5hcWtTUXPsX+b2072Z8t4y75IGyMKdsGgK7VPPYmuZSYBX57SxnmzZkDvbDhSy4vE39twBdyMO5r3HUgZYY9egTpWpRJVUAAok88FRJCOGfcV9/VChAszZzHGxtndwPuM
5HKc3B/9mkbI3zSafsW3mQVR8kmOrodyMUEL1/YJ3q+vJ8jeS0tolxKwZgBfMYYhLur0YpZQexjmalqq6jLuhmuCgGLj8qvjFvGhDKLwhnNUImEAh6IWBoAgZ9k1VrbLOD6NHGMx90y6FCAnJZElCgBpS9Wxbuoo
jT6t5sjOIyXhPcC4L9ohXR1W2Jjio2kmMVDWkRNX8jJpkh3iGvmeoPlT2WNOn6EeDOldQRO7MATzI8skz/9hfdTnc3Of1liM+ea/o3G1bRhXUF8dZOSEbaFWEg82UsYJ3ye3wI2cLIF85nYkMb8P0GpIdCAtbpqt
H/aXZz8shbQbnYVW/wh+yPq9sGsA6UQ9VVMgfRAIvjAnGyV1OLu7xtiZZeIHbjZGkbwUYd0SMXkRBIiHPe2dD7Tck1h6LrhBnwbQbt7EXTO11CaovsG33btm0Ob7r1TiB8zRXdTQxDie32NIMfiDr8foKTRMFGFX
FtmWwGqHrOrdMTPavt1eGq2N+Y8xgd18+9WvGSQfAaZKFzvhba4cDvcY9qJVS/E+OCMYWM3qJ8etEe0wrlVmtQCHD1VIkyk+wPNsBUOHBfnwC5y9xsk1w6ZOVc5eretxwMlGssXVaUBCvk++o4+/nZPZmt1A19uN
q/BAjCO0OYBvmAw742I4B/XFIELblzLHytnlGq2MnaT31lRRMISf8NUkvsZ17KftYz2nmTBYNgCZXzjEp+g4SrpZekc94XIshxA8vuDVF4FllqlYYouZmCBgJ02CUWYhyEYc3i+BYU/WTXUpJamLjVKqsTsJDl8i
li0NTlD/C1PaX7b2GJyalSSa1ZwrmBr9qIBMKKhVI2RfopiVM60/telN2CIy6vjXUgn00qsgLO5zKO+AohLu/CNzdTi3ae1eb22OjRxWdAcaenw6FuLEvrVMFYfLiQzwn3GTl9YyyCh3HkeIsNxwQbNpzpLqbsWj
w/kyIRrvw8fmhVSM4sHWiVFcoFIJsW4LIIf3UdiMhliBQkfp+ZRoRJj6YCxvYOBZz+MHzsdQGuIqGcemTA5GqXmcLZ5GTKO1Y+HWU9TsALS3INkPUdzMssPUSZaIxG2B8FHq59qLYnZbf3gVKL8G6DSWK0JL3tVQ
roC54vZdDdEqv0GbbTSLx5ZxIQn2zw8OvO/Hu1C/2h5nA1gDJxCFY8qr2DbJGg+ViAp6tqas3iyM2WunCIb0MwW+jObtY2RUTp/FTSyYOwa0lR/bUtziWv2Iid/guvutD+OgSpZSKvsDS5AdTJdF/GYjkkqfphdR
jpUoUthZO4vQ7Nyt5oRErWTjnGWNKx0GZqpebPzuGg9vuL2QmdPT80mkHqnJctrRcYuaop5FcJAbTDO214o7svqS5qEm4LGuysjik0mTkxEJoqOPyBOjU78dx2j8XLQZeI9hOPBEuRyzbw6FCRt5jkZsTikXP043
XCidWooVQUKaRfJSnFMKtyBWsrCxi0k3QskoII7jXu11xBy5cnUKy8wBQU7TBmDb7xbh3XgUhwO1jNugtb6Mpx//7iR8FYK2S3P5wOeVSceuPef1HROFpW2X4P6EFkkvxkX6E1Ew0lJod2cbs5EsN2onFwtmApIt
RxVJiJcy6yngTjK5UzQCASRwZcHS8F1dxQBIPS2Zzu7Uoz/4awn0dVrUChxVCdKUeGkGcF3a89wAu3BkFZXUPECIhJT8Y4EAu13vwc0g5wWGMguYdMLND6DFyJpJRxTlJVoTzwjH5qChtNEo4FYFultkQkCpi2ke
zOvIjcMIAapXzOL4kX9M4FYKxqilUvBPu9wEzJuYuEWadJXtSQZbGcJ4xkHQFf8B4x7jBucmgPXkhYezxv9ShRASgsaQlL7jT0L94MwP0q2DIrbicumAlSlqvCqj6OawUmtfv5jGHyq7ym64lvdM3R8x67GITRQO
ELq0gd801oMtrq7AsbUxmwmNL79axcVd5MBA4ICxE5H9Uj0eAV6Le+Ct9T86NptGxXiqSuGolMHxanbwHvFSZ2uZ8eoataf7VZi+qsPIKPHrxe5TicrkcMFziUl/plQ19o+uQMkp/4jq47HNHZtRpA2A2nhhdd44
RqWpKzuIZ52/0qebpJRLOIHVxkFfuhqsi/qo9tmaygzk2c2ieweOaJfcFNuPDP+HDX5ATOSjM5sRBx+hxqf3DTMAgqfyf8wEl6G6IeGKi52ECSUODEnMp30Di9UouUlDl771YL9X554WBvjCE0+DXii+y8kbB1P+
drPcfX23SuyG/V4l8bwlrFLzkEdD49l8dWTshErpx9O6RSO7te3+ng5bF5OTvK40DoZGgtv1134eDVCIB5jaPj4nm/Pbq3y+e7juPUnHlHAX8hLP5bpx2LSvBZXY+3aLh6PMmU7uTOSPC/fuJ6e2yIVr5mqWGpsn
jxZtt079XCQq29hXzvUXp+15AO6cbpt2PoenMarMRuM6IQJ1riiwN+OsI467QeG+LAHH6Um6AVWc9hs3NiOrvwF1KIDZ/Nsd5YbDtU0HtlIZsMxtV7G9RUiwicqscbW084nci1xLfEsRsGawed5YptI/teAte7S9
3P2upm7UrVj1DtAm0RBsMtg3lFsryZNq+fCq3+Qd4pzJZZpMDLUE61XQ3shtxQavBFwklrEye1A9uEvJU9zeqLwF0uXAden0OoEJPF1ujs7Z2gb1GyPjfEtuN55MGJzKTBsIRGOpo40g4qJ9ojkyDs2rtIdPVHD2
mMOYNVWjyFsXTUD75Q5xXREMGU5Ux+NCauUFrumWzmKBC0Qm9VKqC0SLplaazAjjbgB4bAArBKMgMBKJE2lEL1MiGFcBkgkrOBsj2IuezAtlNiuO90B48zEjdTdBxEAZ2iPWzq1sWQ1tEw5gd7+01LAikAYP6yA+
IxuO02PWJBnTQHEMvoJr+P945fDxO4uxU8C1V+2W53Qke6H5IYc0/2ni8ygRPTpV03PLf+y6FdBcCLy4rMWNnSlT3yDSj8Dl1Mym60owqBILpSG8bpngZs52q7ogarTrUE5rVfrVaK/FnfQgYXfy0JUFZyw1ddPp
kH5wG0BGuf+l+aDplaLseTGw4EUtNVmA56eyaZvKyFFWkDm41aBg+gXxmLOFLYp/o8oWp7taJFxvy1+/IX5xcwM/SyfnqSm8zFYOrFN5ZU2q33EIGcGYGTYPiudtfbv7Cj6TtFG7xusDV8LjhElqwmCcT7P9fPJb
iORhfVB3+VaMMXa5GinW5GgKE+Lx6SAh/GYSEaXwsLRsEN3/aOjbPKzo74/zmOdOU0blGTmmOTMkdIFYG9KQLNoyga3yZJrAvjJqYMHY3HQDXLjjdWq63n/o8EP8qBoQAs27SQSrjK88SWz9Sw84aJX1L9Gjs6AQ
Ln/p6VYyax1Bl8v5gzrr0aCEx4JFfmOc0kLBppPw4jTupomwQbopUq3ILnzDF2Fe1qo0rKICoNUNtmq4xuFzq8UoaXGpQCzs8WvOqjIqlmvl9UXIjj+xaz6o3bkutwF6fahDuL8/eZdcwZvchkWSsHEBy2hprMqx
yKU1tZoL4M+tMjdygWk81Dt7dYFnLnFtTd4hC3h3zV5gKLC7mnej02aAgR9FWj09bLM+ehBe59Wsuz+OQmL9nT/NOBBPVavVrAe+/Bo7HuH2bCdweHO49Y/N/YpvWMUf5lclo4ItK+Da1hLgjQjwO64AzC+1qjlH
kwVw2ivKlTSVA7r35PXd7BsB1rbqo2h8Hdzka03r6SaAjOp1cMqFKw8uqlsn9dOTvgSe27RfCaYyWycius8Rc7dW2dyihWl1EOnLhT8udOuKrv372/qYY2J7Ya6J2uLRnbSBVcmMuK5rb8RjgKK3w2QFg3ehlTlu
q13o6c9YDATlF5jI4TacEH3a5qTCw/ecu2JYttP/MoZXWUMe+/nPKWieuqE5O4+4xItKH1m6LIaKly//flM9sSuwBlbyqmJ5h4dvlNnHph2TRc7pZ0qconlf2Fjmzz7zU+SzcYoN0jx4P6W8++17/UrPgWFc91fV
B1T/wHbNBOcudw24Bv4OeEssZzUCLAIII5Ov/ye1Wl626rKA6GX3qdJcHhFCERKgFNDQG7iPu+Sp8iduYQ+Ucvip6wmjKugbKvMHqO2e0ZpB498I/t43wPUxr/Jsoi3GJDeSlGK3kKWGva3b9W4Bf/UAPy5zZsJj
XGHUiG+WkWuMmrFrcjqNCByv4DFYd7N9BY/Bnu7WwwYTytUI0wVCOuycjWXi1IlL9kSaEbBJiWEEw4EBxPpE7OOyP7It5oaJLpyJOE6FllpUASA+eP/QG7b7vNGSXmc3t7X9y+blm75uXlYMlo9j7iqlYUosbz9f
EMU3m/DT9jTk9qUqbJCGzs2788aOghIQOC4eY7fXioWksc1As3kzKtS2z4jgRHpat/WxNun0dkphXmZ8TRzXyhvxKdJtHPLc1dOv64GefHKRKb5/NW6alxnfGLnUXe70nqgP9vvMmgWBwdssTrYs6GKrKPFfUZm5
8RWazZ2W8fb1M1jDf6zJ0EILKYSPyooH+0ZjXUscl5V1r5trXz6hLfBZF07Am1+Zd33o3Jrw7U3PvtD8FhDzB94yHrfH8+omXKyNnLMvteBXnFga9hrbUZH2mlPXNYfQk08Qqc+t00V3XLzcLoPApeErbGxoF6WT
rjBRNj5nYIBT/HOoDLceiYW+AREthGSZWFonTgFRUNjKI+4F4QRdXTSyXVOgfQ4p6reD81QNE+u6TGacBvl9pTAEpO16mUqiuymRlhBLw+lp7aXn05rhqEFCMT6Ej1x0e3InVzV97uHBOlo/V7cPQAbQs3cetUQo
UaVlA/Fn8kuVE3E6OeC2mSfPISO9t7AJQIBpYLgNyoDC6iNAp1tnqp1s8pm3MgUiZak7U/xi8qG4u+4dupANi/9ySVvO1EQ8XiIALDbPIeZuh6TYJgLabQ3y4hHe4Xn4ESR+8jMj70VOVgI9IkMGf0BJgSXFbwNM
Wo2fzvTtRktURjYRBOn9niSbCX2sAIIcFibgnDQqW2XT7VDhKKkhxCu8/ch3gYXPNQnApB6E5ZfIVK0qZiwkUtcytvgvZg0ob9H+B+Jhy//e/ebffj1u8ARbzcN+5RAhZ4Z5rb8ZKHqq6wERPATxE47kz+79Z7z3
QyS5uUdGZQFPKrZAC8vQJsZCDFT3HwUdKJq/oyGi+yeh9m8E2Z8WahVegih5LtAEpEKJq4e/TMGJeoOovBZQjPi9V6tdlf63FnQeZqSe0ionKu3FOG65Sd9dLAKYewvEmMUo6Wt43ALYdiog+12BrVTo//ve5DqE
NEFxMM887NLSoUkJMBxkFC9Nt2mnlhbfNEMVDXU4J8kBLCF5KiT4jsevbjINGoUlCo2J5bcpZhsA02twEl3+Jfwr2jNnsLG86LNJe3fyYjRS7s9hxgvPHAZmp/mZUkwUES5kSzBZ7kukkrHJgxzMERshj7JpcmM8
WS9g71kggTcGV2rwlZXsSP83/AetE3NJ4ijTVBJ+/BVgqKqtjqFHEMhi5QtxzKQBlUoou/tTaNhIQeDIBDrrn/d0TE8lBLr9LilBIVDLQNzQjYYR3N6vJyjAU+vQczCJY0tzjkpgYq3B16pjkz/oBolK1QlKLU2I
lgYSBYvex6WXr3hfyD0ZGhfWl14n1KHcoZwQiZDr/bMxqpG4zbHFVY0j10DSJLZOVHf9YFVgTMIV8tOTKvcbqDzaI0oOtsK/me8y9lWMA2U7TOsvAEZcLBMLsoRUTMJwWsuf4XmCW5Y2uixcjMWq1qnt1cbtEW0R
FNJRg1YhlrbrZu2P0DJR3Nthr2jk5OlwaQE0jxfBlOWosAwzXsQtfoN4DFeo93PjdTNAI1zeKsB2J9YXWcnM0/CK5YAwa82ZA+7ZWxhoOtpv6L9/tPm/P/rtnOG6fbKPKhkhroYGWB+4y+dzvk/mOw+IDwjExMMV
fFLy9UuIYwU9fQnfj75N+ks8mWDyCgKTgsdCRIo43UaISd9JVNGfVI8k7543v8jpIUzn20PQz5ZWtBYj7JMY6ktzlAaYTj+sNxaQWfofyPM5xOn6Ou/wRGm4G8678aEg49HMYQh8iy09IJ8ItkcEoE0fSn+SMZKL
thSz6yOCj3eMdS4Wo8KYkhCP1EYF3QIzt0DMGAGxGPaesIU/LBZvE5C0mB0GszfzS6ziEMnISaQJmmLTuTHTmkWaPs0di+s99fLf+hALsvnjNENIVySNuwhqlElEaGGahpmRfbHP12/LHKBrKDRvvuzuliQeDEeN
HyzrAgOVeUmhM19qZiSBgruromGtLxHG4GNIDYfSQp+hlqqBV0MoibSOpsiEc1/QN6pnyKB2Fp90GouLmdwgAqorqqs3LYn2gOuzLwRsvweX74CkAQRKPV1i76agFW2DBTptkP/2NvtP4o75htZpvWNEQBglhnrs
9lbYIpCGrrjgqlc4jke2b3NiYDSohXrR+ofR4qQ5IYae686+3YxOT9rChq8fh97PH8xWN8JZdqTgERtAHCqxmFScCuZF9WzboQsAMnAhmbbC43HNT2atjQu3beH6boxeYcd4+vOnlpPhWMPhzAsYB6qDGGtuZCQ4
M7nANjFisxlCDMnQrZX60N9n/iGzYEKn+Cyzumsltemng4B7OUWobMTWiR0L/0yTjmhHjGc7vQAlMcBbuhl5R/DjD2EY1LrF/jFEPWlOAhgZnlunkQ+sYBU1oBQOZkCWubLTiGj+gTxvdtlNtUNZY275cDpzW73k
FPEJw6CvRnr/h49uMosZxB77F2vKTlBnVAoIlWHJyCuuo5VaYyNsU7/p9ohVbfhLVV1OEophDO6fXK7NzpK8wmYlFfY/CHYwbAX4NRJqLRrI4fqMv1vR9LDOAht5YtJeSKRWMVHoVpVm2EYWAvwx/OWWemcGqKBt
h0xwBhNTwqIw4zZE2lOv7a4NLkcEQHP/eVYhREtGnlx11e+zXmAHtZJR0kUoerxYtSgl+S8fJbedBmHYosCsQpKR0aTf82wdWp+D3cUK4pnw630amG8W1eBRCXXt7uMpRnrgstDoxrF7ZwuqIEzReqxdgZEuMrTC
HcvRx8ahGLknUc9fiG22sn9r3PWYZwv1Kz6uWsKkGZgMAQCj2tv4XO/KSMHo1wL9ubvLcoYkjghdMsdIpmxftHP7mHsrm1WHyy3e+zRvZQaHM7AMQffVtq6O2Bb2byK6HuQd/fh8lXkL/XK608P2keujR8PbLuHQ
9XtRLJaJ8rvcbaU6kjkxDw2nF8RA/fv2IPrJAWDkqScdTybNgULVdieaAypk/eCoYLolaPbx063+G+JIWTLpoXySClUODdXvG9n0WoCPXe15ItvTU9M9RX9+sKfPsKzDKDMsDjOFc3EMyZEoYSSRvlk8dsSdGSMj
ht4OrEgV6UeuU26sokxE3gaKeOX2MtmMhIeX7AmVl2hKC3SgyEnMiI0o9tXEpVQoh0lQJpHKzNhCWIgZEc51CJihxH/XmtDX0g7hGAKhxGsAeyBerGfd6K/QDNBUMet4o4t5CENwNrRdU0FLBQ+rxMSGQWp+0Gbn
WEtclA71IbHA1TnudYtcXW4oq8agQBTHyLhUXTVlHBqwVBgkveBHtmpeAXw1lwuWQfE9lLIR/CN4/T+t9Se1/WlnGYfTaH1a/Znq3iGzIgUMy4C4OShGbhkAqliIAPVkAN6K66I1y52kYbV0tG6Zr+HGy1am19qd
9XrKoQ9qu6gAeDc1mdcEcXNtDHdCnnkQ0z7kKiKVIq2r+6+tThvaYzABUyBtxaETLhqxawNCAeAuUf0MzbSwb0E639LUUj+CWcI3gy11wUbtRjDyJ+zv/VJmhv1r4oZh+CXE2nz+4cLUaziaz82ncER0eQtSWt/f
a2WGl/tD2KXW2NZCJamNWAvrs+i3bGUzl4Lb8pulMZJu7n6as++dY43QBziqaBpmJPzZ42zukAtykxySPVMz7szZL4GH3qEvqq5mSsCshzXxaApJXY4cQgtj9n9NnWy/CUeHdDzksUdTGCFCEyG0sTaHz3jMPa1P
DsHckiJt6kPikuT9+tk9GRU5Tsgg123uBe0MIwYBw/7O68swTeVRGeyQkoeakbtI+9lcxYwI7rXQvktoNSZoyWlYnwITWKrMZNkIZq6QApzg9BSg+WBCGfz74e030JJEzEJrEoRtsPjLPuHloIoKcLp4Isc6h5+/
z28jhwuACg9OVCKl0oP04n4PHz1KHHc3fU92w7LlR/LHN3r74Z389ftOtg/vZLdZgDBM+XGkNeGZWq37CD/3r4YsZl5lcg5IOjPyhI0J5nHgEzrUOPM7vl+xbNnYftEEn9Fss1Rhw8Sv7rcTHGSP4vL97foIPTPf
xjlX2EboPdHgxujKmR7mmICmRANUjmRK2YNcOXCp0MtCy+DB4E7dPEQPAZSAGvVKJsFVeM6Ki5xU2hELUMT+2Rz/jU6VjMtR0nS4lSUnA9QGCmw+GraFCnM8+4xO1xUdtzym9OKmAIZsOlWUk0T4ofbrIVwSJHPU
/tt7spMT3h84J3figByRs+ZW3JC5uBfnZOB5Jl5nnJCfD9yLS7LjPN7sf/K5yvH+P2PrclKGk3v/5sXuUhgoR8I6DTFRlSgklOgAgmZdlaY8lVbeOjjMmvcMt37R/9l7DfyTwkXKCHoIRFw0aJuRk6PYhb175Llw
kkELD24lFsO2n4UpX+MBGsmi9AebD6wQTVhJWKvCJWTmvVwkVfdJpGDzMiJsXikMspA73lxX/urwyzgNel2AVs1q+NQTYnzQwTMzfDgEOEWLaFOtDZrktg93SRQ2BX8H5Rx5d/EoRK9X/DVYOi57/9/vzHpY41HJ
ZXTi/VLe8ZOeCgqBMoadM6/p2WAjLN4WWdQvDKWxWRh3nAhYvikPMtd0SezffggV2Gg45vHIbt92R5hQdViXtiST/bbEj+zNJBQsSZw/3YJH9SS0nQO6zhkdNq7a1194Kg3rIQ0aA2hh+2Cliz/xUa9AoLQmG0EQ
kItndzGhml6fXWQRDd9yHtMKamIarvpfOrwdyOvMDtjQQ7ZIi15ibdnnjHEICsEM/40+Wqg33jkgIOKiuYCkChDyEuJ6YYwkCIKrwdv9YA8LapeVbAekt434FLDhX/TrSuxV04FQiBHnUPAgLiF7JG0RsA0mLQfQ
Qe6FkmdlGMptK8+V3fy4bdPheReIbZiLPbW2L7Gq26STJD6qMOK84eLYk4NK+NudaC/8V0/+WX4oSTgRhsCItD22DL8Cwyg4fbTrjRSp8OVNxRAebH2FiMxKcXJsLIjdT6L7qv0I3r9bszr2d5I9yx7hUZgJBlPO
dRwXIEecHAj5Fya3FAbW0zhreShIKXhZ70Xa+GRLWFE5dhTJLDKRXVIaqDKsu8x/CPvPvg2H8Lo1tkxtkLBu09g6dSGPREEKFZlna36FC5cFk5CtzRdQkGScHb9B+VKArxAEcUL8Cu0b4sWuAp44Zz6uloIRnRea
PW0prJTTG0ZHHH7zhjnrUHqb3MwMx6HqLupuyB50Sf013GRWpk+HoMZmV6E9zfj1VMJMmiSMnANTcPCioYw4+6fF4Zepxu1IpJiVJVTNw2VcIYhaOXV8UTZHcXkYRhCllYYwWNmZbbDkvLval3y3yo8Nvo48+rHx
H/99/a18ZjOW245UDa3+c1DBZBNc2Bdc8oQ6bcYnYHgvXp13ty8GTH2VSLGuhKWLqKwCK4+gDVkUQgKPtcAFODxCRe/WISsR7m77GBKNR0HCaRgJlQDe6tXWASouyAPIZKsi1QoPpSLYunrtH+nz512W9BMoh1nG
dsD1ghnj84n/jIUvBa84ajX33dhoJ/3u7WESnUoY/cwFmb7VHxRRMgW3Obg3UA5rWKOT7tIRir2yXAx0t9Wi1Q2EIYuy5RpVSmyIkBAG6MKRmZuGYnWHvOZuvw9Kg2HE5vYMogeWlB4up65IgLN11TVCikZNtLwX
7Mf6gabrU1+GLgVed1LTNmYINbiA3hfUXu0KmlxCnmGL5JSLC8OcCYOPtIxcucS36E41nfKoqJVyNVyxjDih68+aTtT6hOy4WnfydYbiSh0td5A6yCbyMHW1cE2k81zdaAXw8F/xqOLB6ywFlySlFSucgb/BMYM6
295cX4YobIqFTkwFjwkeZO+9n7ngG5Q5QC8jLbe2tsTSdJDg7T1vk5Nw2RbaepgtFhXBGu13Ku44EkagtK3jNnJZGBOj+Ph5EdWpfqrgX06aU4G90GLtKZFoypVhXVQ/ebp6WqJMNKLE8xmjMlJQy9cEIXwNBAkX
w7mDqpxbe92f573/9eZ60l36++H0Q18sdNOGRku6D/6cCivgu8q696BYiDHkx7gGMEQcnn7S7PEoaiqL7HzgDZwsHoX2GPHasoAyF+bbqu0JKeYSRl2VWwPY9H0GjS10W2VlMsDujMYxPURecjXnWkEVLoVYoq0U
jWV9z7UEBE+VQvCIHSjX10lP8pV64pKcCksiT1i4H1RWEnPXisBihGPwzIEnkzGoz5u/BrSBA6ESorPPYlNcXoXKSj++dx04g3v56wWUL5pPwygrCJguW2P4Rpkz/kuqO8SOf7bHNAg3nsqNUhynhAXZkwCnzv4Q
xBcevMLicsWuFsHsm2tS8DKaLgEr56NHpJsqlv+FlBXaU5g5cMJDAENRgFBAXosEWTZ31hw0ExsFeVdeWJI7ZWAjqWDBSPEhsorHHDnqZ0F4rTrgOIwediuXk5qGkyfMdCt1QQSYuRr7aDQsiKuJmgDaJpoPmGBT
pRACadV6a71W5TdwxWBHXE03jZllY/ZlsDBrIag+VqgpxAy99V+rT0BmO8Z9MrKUn7owp+pdffJAjP43Q99xm+AE3rFLBr95TXDHywNnyTdyl9wnc+ITbEeIOAiP6ORr6HxFbtG/+BOrZwzILo0qt3SNY3VxHuaV
UxovnzZ45Qwk/KzMiC67hYSFpMKj+oBIu1n6e2C15viA99EHfzVYnNsxWIzNEBRe3wVz+riVZ4IwdRa05Jakl3lB+GQR1KgwF1pdDF0UbPVIjZCE4snm1ZA51GJT0oTgGr14w8bVlYLlSJCAiVVAewsbfJniLvrd
Ec5tg40xKj9Cm8fsMzGyRYul9krPfclikC802FnTyFoYLn3/Ce1m+kK/+BYJ7WNzKKABuTTstgWNx4WwL2Ye+VQvgs8FDo6akyJBLJaBTJpI3iMc51B8QNqxBCDOUDE0OxrPkw1ROCk2xDlnbVpNpZxVyvTj8i9Y
XXqA3NYPGJSLOXhIlkPVDqqBR9q5Ul/W4gbdUITw5fDEUGyupEm0A+iJ1mRR2skLp/kG57Slr2QVfj+Wt9VisN2PVLLHZu7gsCw0ZqTGtOiIJcMh3DppiH3FBpfmDKnjEJU9L5g4uw2R/zQmIG309Uc8g87itVLX
uEXjAe7sNci0FbP1zZcdWShO3/VKqFqQmS1+vY4EkAS3+AjblEAdLCC8o140LTdinBoUbYCl2UDRE6USjb6QVWf3kXXJGyGPTkE9EntgBjYkwtgbRlWKE/DysqeYnM5F7wdB8BrIHJxF94VKLbIcSzowkySzJrJH
m2tjUuxvZ/e32Ye0Ea5JAMLatFU5aHItIHnk10OuDI0v+se9EZiDtv6qQetW5vvoKcUzbzDNwW9W33+/F30Qj0AU8ahMgzEKliHrln6xHsEUqtPfoDxHrJulag8r7dQF870qyEoTzZrhC5rob2HHGs7FC064jBBg
ESFEN0+H32jO2cvXhyOs27TL/I935KLOTFQ09vljjUTT76b3Q1/05FdszJQCtzdgPQfuJVV7GZcWTYNFI46mYO/6i1311PIXXndqGmLBvHG/efILAGfrKN9g9qpCMEw+/1kL7kLLkgr1pARuv6l8v3qzszcH8BIC
kCoT5rgYyvc614J/MGe/3ZcjCSAelOe+lEBXIfJRkOucZVW6H4N5eySjrCByXfNJVwpN1lOfnSiI1k6Qd99tz9sjJOa23MMX820ES8UMimE/Ut/SzCFXpo+z4Kf/URPlhzsuUUMS2JYgWGuR7Yi75actLm5ZdUNC
Y4WEUUUipa/ZRnKi0aFmSaNlzbx+vPwxHBlRYS44a2fdZ321grdAJ8j+o+A/+9/mrm0fWB69Zo81CP5foIKrVCzDp6fIJZGpCeRXs94fGQd0UXBdVTZok8QtabMEqCKiMdoSqN1nLR6L5f544dlIG0mistA4P1sx
AKgFyMTKPvzM/B+ZT0bNS4BL081adRlmFzKrViUnSIo/yIr1iJoHIA1gCOY9h8zJeFu8JiDxLYEvvv7njfzHrnGm1z4P44SZEbEW7deans82q+C3VAILMzTRTP3TFzFBGv+KuvIjE27uQ7odEPplM2D2JZvuO63K
tLcFhXZmFMSGJR/1CSkfU3MMA8udcCYuieacyUDzfQJ3Yky1OSWWG/PKdVr6eGAOHjMvh8OjTeJwmTujkVHkBnF+VGUfa1ueEK18wDwE0y/zHOzmhnLFJt6IAm2QPsN2HbCkuzz/SeCH3Q3esPrXxTvLm/j+gRDP
xyeB/vloehEgq2Fe8Q+Pk0lNU8AtuH/JgCcnltOkyLc0VMlOT0HwMaSRimi87mO9EDRPiYS0Fmx4EcheWDXmRLAM7QGxwVNJU0LR8kqVA6oMD/MjrvzKeE3FnilNwzGIBzZ9VKwEgaWcgT2YMmLa/SBSF2rDOZoJ
5H/IsikaiXlEbcJijOT9NSM7Q4z/NO8JvJadvJL/lHfaekg//pnTPy7PSXN1IzSgtVQM2sdso2Gszeffkzw/oHt0X6v5glOv7PXrnQJQ7a52vb50To2UiN2SoBQus9zvjWLhf1ffk43hS7r6NywveDtsZiHGoEgv
Tc1+iPRhRqQZXqcZBP1g03d4ZxlXex3RoHi7rj+7UbruxB0Po4tHch5Oq3NRE/1YFi8BJP6xPFtfmdEA+b+F4M/jU53SJyPCGlXWufm8fsHb9xqDvKcMcegJfQktQEldyX1nGVFme3Oz8oE92upuCuifFk+Rrj4y
s4dhAaWfyQuasVJAj5aiV/zOfQU/3M0qS0Z8E6AAD2V62rqFVC4WudfBCbmpNQtL2QhZF4AaP6xC6OvpSIzoK4N39YjdbmwBPlv1c2CNM/d3xcBiRxS1IHnMrz3ppH9SLY81VYs4zwLHoi6meHKDMRiwLeJTj5fL
6NlqqjnD3BOCX3i48uqOeSzuGc5xRAHY0uvmy2G8ycJWsffCM+kkKPjuYZ0AtJL8F09afZIx+JycLcYVTZv8utzj+n+zizd9y3Ky5dC0J1rqVbJ3TrRNnpHtSpIB2WgkV/6wQvgCtY6qRTkY+ON5ePlnra7+Z8+i
cIIMH98hvgAqd7lqdkBCevNLHxxiJe96dR9LeIJvPManP8FzmLoHzxfWLTqpk5ngZbVi7hcGkIBOyCEIuuIj7fTkBveWeuoAa0h2LfBHaBu5sCyItyzfaKLRXNc5IA3D4WOQhJjPTPQD9wlsJVIsSLtKxjrjlPiW
FLEKSfSz0NXZ/YKmx8pjYT9Ult/hoaByfIT/TS9HP2GOpKeMUZpF8VdKzwpfzHKM5Te8FbRC91zubW6Mg2BBu4pYJqyLkGjjU60SpKWUIUfTLfDosSUtnKTXl6Sh++WXqu69HQiVpkOlKzHk1oCuDFWCNv8MDGXf
J/GK218CdpyRe5J3pFQOfkhfn++m4FmjdWr8wtHVQxdWtb65fcewNjrrWuzcgQ8+uZiDVAQoWWcjEyUYPS7meOcCuTssfKA3jg1dlHIRcfCm/7qVYodrnw7x++bWNwdfud2rnCdOw5ks7MDwDjNjJYHMBax4dj2x
4V7rDAhvYQmq5pjyjn9ff9eLbvJfH2uJDltAm3ymlI0UHZHfwoMmbKBH3f4XXfSf29BJEI6DNNeT/qAx2lOX1jsfuW7sFNR5f6n24Qf8cPggCt8YPsAHJPgEn+EjUK9QXSqOq3VaZvqw/+Yf/18fIW0PTMB82fiR
j0DOzyVwmtDueKrGPdPt3OuqZPTM5PbxI7mlosKqXKLXa9tmZz1U+f01K9pefFUUBM9avU7hsiotgSvXAz4fnnWKFheupK/X6UKupG5QcF7YXZJyxlTTknwEb+KClqMXAKS1aafJPdUu1yUIAPOow4nB2xJ5zwXG
ma+6FwWYOHEEN1F9ZcKvqtGF6yqaTqtQme/SBGlOFUw12JQX91z5Vr3jLk4dY+mTxcTPyiI1QJFlhMBhcGIIVJ/6Cy+xK4vFAkEGqf/hMisK3pZOevapjvJKGbFrTnOCkr6Lc75x6/eHbTA8WxKKJbBfmzo7z236
+3ILAEG00bD0CHAkoGaI+jJXD/UoHIrzEMmOUBP3aAnF9z5CE+Us/u6v2PUBf8LuCMS2aeQUptHB8ZAx48X4FdAWtNddrFyzrFNUUnjBintTdFV6Gh5x9eYwDIjp2PW+rHxdIzH2gSVwZ6KUB/j4K3h+gANG7X7n
npLgh2+Ac000H4IVGn8egtjTgIaJVn1JBHL9r32Heftor6MamjVR8ogRZF0SJdbS21cX9ZyKLr5p2X1bKo/MfeVxiBK3eA7orhNjWzk40Wlm/HHjQJt1qbV2yQClegjMr9br+dx3QfD6S6et4ZvxyrlqxxjzayrM
NCZV+Vus0ar0R5yj00wHSYjgSyDVhoYkOdkDLpCFG6q7DnDv7HDNsS/iXgTF7sLNyLNX42f94Gw8l5q5GghSj3gHvJ6UKIJzI9c9Ato40x2wVSZDIfSN3iwQtTbk/j79cfbDR8tDqGXWsV7U5LT3j36zVBnYRDqp
oacMR9fQsauyN7h2fBwNiJaregN65/khJ4N7dW/IhkqNu1wQamNVo+/I5Rkwny0jDtzwHbfOY4N4dDXWy2/LKMRYPmVyUbr0nf1VhlfNj+XUnfD5Gh05C32B+N8xZoq78QBUeqtJILvlfiFwefUUPzArsmyCy/Zo
FPCWyXMZYtf0vGtI8/baaSjW0tcNYMKXDCRT7SzaN3WsxcxI9zZNgNHtzRFQXpst/wJj32nbc1XAuaruBQ1CGwVvtrDMYXGvCsCZmlEZYcPLoomK6obIk+yAsvT06HB0p8TpV2/dZ/eZBMJA5YJf9A6dCjgrkngi
U0USbIO8F/mxAR8u9Wr3YXeS8x0u7sleAyJNsg0EfodlNcIjrJpWHuCWj+YUBn9OsUJXYS9oVXppM/isNWF2vij0htY8neD6DO9G7YNYqmldIDHDZWzrNpHG4trpF3LeyZNaUNeqCIskQF8g6WVmNz123zWv5teC
Wq/W9wbWWkWGsxCl9h6TCobT8MTKFPH8oq1d0w9vJX1e3NbMjtR2Zkdr09mx2mx2vLY7O1Hbm52szWtTq/ks1Kx/qWe2DGe3JOfW/xV2GtMdYLZT2N0x7O0w5jtet8UFStSDQh/8kVIcl8RntOUcoaJ/1p4L7rlg
nwv1c6F6LhTPi0vRq0Ah2DfYnyGv8LJ6YodSnU6sra01W5zU9io/jlaS8sfSRjXLY3tnIm2+oce1SCm5g9xeBZyBeqsGe/SGP9sH4k3NljsG3TgbUfXnu/cGSU47t/hL/3x+snzp1Xfjev0P0jP7PcrN673P2qp/
Zaf/WWPd2fx7NJO/Apa/UeZlTdegpmqshmu8RqatEUFbaMH/HuDPBw/i7Y/l8a7gr9s7+4itvUtEkEb7mVIgALrOphyiPcO9tgzl+x87xlVqVgjKfw+gUtLTMiAwIhIAJLt6pjAqlAKhwdjb2TPNI80Ckl/1gXJC
bfsTilrb+QQj1aafwITa7BOcsbb7CcJQ2/uEZY7n8IWgooPwWyAgS2BJwA3ZzqsE2sBArtMNumujI74fJjRaf2iga5EDXG61hHo+/6WSnTudwDU8W1oA9udaQT657PyiZfdbwX2kD6/QYmj7Sdk5e+ZbUVla9DWL
137/6y3hefvT++iC+Pb1mz+XbTi5n4nTBdgfrBUvdB+0AzAcYqIMGTvyVhwvY632DypE2Af7+WSorJUrhNC0ZxjFmkheWvPsAJhYkmnTMR+dT3Xufgs8VtS/0J2guaurL/Wp0tQ3JJM99MObmO1QP0BDEKfSFifb
v4mpflYOinQ/5XoK/q4FepEYKxPLewLnyFJbnteO6WUdiq5yM3SoBurGroLJMj/c4eo1ZrgHyGNsTPoTIlG1ONbSQWzBVfbrlJJuepo8urjkNA1Jeu35Tu5QKB41I8fDqKIu6+jWMzc3WF88fZhCjeAtZR6zeFmD
JtiRFJd/Ftu+CniKEs2fiS9muIl5OUS0g8wCKGp2J9BFVn6mGPn9GjUHaIgL8thyhx9W/zIiWvTxdKOE2k1Gy9rLW2OwbnxtW79BEVUtkXmKcQojn6BR1orAyQmabixjc7HOZBcGGuww6wT5qIjMKEOo9vHZVhEF
6jGbiRMmW09kX1+MhnPkhXlq5QaPXeCGgx16hqGHryRvYU+ZD7k+mVZ83Kv4VIe9ReferNa4c9oAlZPat52QLRa3lmSqPXKtKIybHTRLB1UUfDAtpMKZ3iymD/5X3vCbgEpBKVViDJK7DX3FlLivJYPp7o1PQGeO
eo40OFdUOkQLlcvDAtWnTje9Qqo7T7lA2/Lcjs/T4FUBx2Arre9R2b8OQvNToEyqWBE3bBLnLMXchoLugDihnVH7cRBwBefWWNk/z7vN6P4DAhCTzIqPj/F8iGy6Id3RFdPIWDuN9JXHJs6Ca89VRlJa2U2sbwSU
70av1R0Mo54qW+UsWZ5eG7iWFk9MzFVSJA1521an6e1KMJ5TshuvAk6Ojvyn1Si6pNUpTsx3ITQHixcGlMOt2zc6Dje/lyr2Nxqu+Xp2tc6dW2iawgA5HreoztiwepcHy+N55VbzHxHZFWcgoOfw2o2aGRbHl44F
mf7LtHB1ESwWnzVKTNij25VFWkzPzSISUsIlj06PR+9UnkD3mAJg8l9HgajJ3yJubrahWbpbaCayQER/ubIFZWn779upwfAPdW6+ff7iW7m6QJbMH5GIyPM+ZohQMHSurqSBaa76SP0aiF7Agta4kDkSrlY1tjXb
Do+gPBD6MKP5X8FGzzfqELyJPGLp3htJJw7QUNzr8SlXEVgehGPV33plsulOMYv5Qx+W4K7cHqcfyNuP/c6oCDvsISL8CodY58GF4LvmJIi7u0W4i0DoPmHXYgyU8/+jCgSmd04Xy7k3Bafyuy+bQXMmDO2OgMnz
0QYlBQEPFyqE4DkbxhpvZ30jbwJu5YDxUJvJfmyOzIsQVXHUlJ0Mbz8SGqseENiJpMwWi/cvf53DQPlHl9/rrqcUl96bmCBXgceFc+C5DxbjVXiUXItXFU/0Jwg47K1YJAnfE5u8U2hM230njYsu6avqyXJSpIGj
7ebC+ECQ8djMrCNwECjISHMnXoJq8BCuihi/8+oTjTQnyAf71Ge64CQrXsUKFU8r3z4VtCro17j0DAvhY6U56oyspgrT0aq4Wjh2EPKrYaf6ppUC8PPKAPW9o7l0PlIrWuqBuJgS/qPn0eVWpAVIUgwCLWxzoCPj
f+Ep/GAOKwoV1EgB6yV96xGjWTfIo9rqryQrB8zjymUGOwWmH2+iVOQHOBilPo/k6u5bDd3Q6YB9tngkOSPVmtZXv0QjMM+hZi2CvMdgOCprfqC+9PpZSys62sCWyoj8ShB2eP7bBUYdzI7kPZqWdsF2yqXMZSE+
xvGxRyx/0QqOisOGg3VnqSHOyq6iPYMQOG1pC28jjOlXTm2di3E7KrLYtUzKoKhixs82sskovqJZ8+f6jpZNwS5/U7nFS8/4Ypx7FCwTe48yBuVlSwwAFxt4mOzIsQr0MZRNgGwKCW6VOHoNHaX8g/qCmfLABDXx
SnobwrSh9Ow5XaE2tn5BWqsi+I+bVfoRCc/9hlHYiyv6IS8Lbludqum+0yY1UVsHVIWxH9Gg+rfYS+5X4UT0CeKV9MzkE1wzQTCZSaQYMHKdxpXBNdW+TxxFud4Bply7Hrh51w2R4gUTYt2YD6Qk2rdNDY/BXcJL
7RJix4HDFJQVtg7cIzAgCefBVj5EqIHhI2VrJvwQBpzjm+HDM5wP3RYTQmSgXBeyuYZe5kMSUKK//sELcFm1bp816b2aIEbE5++K8LiH84TCLzsRxEIPc2DApACOvBd0JLZY4b4qCB3EslCY2IG7PREhRAn2SqmQ
lifwd8FcjFTwvaOxOOhxn463eC0XRQR14uQ1noUBp/XPqys5SxtuBdaRH0JDE8oj554eN2EsdF4EQiNjeVJLw0OfyhVd8gSJuZd38Ul+DkOjF9lwAyzCLX9TxJgW6GQSiht4aGqNppShq9OH2zzp09lPaT6nZBEI
RYA0oVNj6ezF476rU6dE3UyvghWncObU7UzyXFcSzcf8sZJiGHW9EniNZGJBAYDHdpulvyeQxkLnZbjbOulB+gFA/DkZ50e5ptHcY4Z9fCV5OI4No4VSwtDe2eRxhCiD6YSh6OgtwOURe1pKPQBatYpamELjtj1T
xDdBW4Cs5QeyXEA0y212JlDC5ZDNGhMQxHSbpQ/gJwmmpiWMCMvi4+Mexy1MZIPsLYJYDtnSumoJ1xmOqE6S+/X62Rex9leRa3zpi6+wxgfb0lH7tUz50kaCJCRRjh5RMYTjIIIuD9jjmFGzESc8mJrLqRW8ztHI
SCR268E2Fo1ik/Q0Oqyu62tyUJ4cFnOuW+QVD8GhvC5djJ5/KJqjh5U8BSj1ZgCny3TLM7Qq+VgHp3rQatypqaWyvtSlRwZqHDxCqtBK5pO8Ix0Yv0mT3F98kx2TM/wkB81v28eEf6wosBVM6EOJ3rcY5c/+8zlo
Dmt66kcjnmt99B/gKpO/ZX78u3mE97rBZ1E5etHsI6C6gn7lMnKff9ryG+wL6a60i1t8Q1bjWqXqiuakHRzhTurvCvPshy7T6G8iedkW2lt+LCIsPiZ7iNgBE6GZFD2zq+5XpX6YxKTosCyGzIYdJVyWmIbPEC6q
3nhWSxiFF8wAV0QlkThSpU0IBeca2aj6prO+DRhW06ZRwgwUmefUgvZb193P0869NzUphwtcs1KPkQF61PycGUZmO7o23miZ4zHUoYqmOT7AVVrTfVGkpNsqbr8IMZGP0vzN09ZVUWkP7gYQR34LG6/DvU8jhdXC
yOBlxCoCCCsFeyZDeDwi4AxEoZC0OtJpsECKLOaNIY8m9rO+iJzLStWZchZpR3kw+KYC6/agyjfVJDW7YI2HyyUKkbpyM8qzd3M8IMuso1JtNevpY1Qlx7YHoCygWogLaWWHKo/KuIpErgpKSjaqq2/aLkr4G46y
HWUvUD1A6zGkjOHDSkUgPB2GNWyiuDpbmTEweG6bdKYiWFflwgoUVUPF1UMH5ixr2yI/d/2FFVirwuWcRujRzkgTeYFFF2QF3riLaWlVMF6U8qOil2ib2pGhUSlmtporjVX6UdaZxvbGxYV4A0e4nxo2pIrj1xKL
OYJ3yRb1sUV+b6GT69Paz5/tTz+VfKjtHXlembMf3DS7tOj8/Z6vj12+ff+Bf1ta3phWE+ATwD9uf+SOWqEv+aBe7g9IaKpXiFoyg8EdSxo2jgty/0YYoHsl0yHn+N96NfmBS6DZKFBgQ2K5PYFJE13WxSJHZfBp
PsRbhp81nNLx9LiUgAHmgoxCKTnYhu+krh5cLz03mTx2L/Rpro8FvLikWbp3BUQU4ebZL3HWOZ4ZFwIYb/i0g0TVZiReReXmMaQKU6s0G9CFj8KvFZJV2yzThqF0Trs7I8G24nmpS7vtXRyOCtgdWfLd6w/PVlV8
F5rhoAgd4fizz9cZ9dh8HZjDKHC2GFMP/XAW1N/nAwXaHJONlRV6EL+eNg+qzQyKEP6fe5EvobM3lhdXberlbU3fBlH95koesy7dkXg8mptp1qei8o2hh+KBP1u2PoVP1vDzxEmlr6gHRFXjexJvHV6SXVdlvs3H
QmB7Itk0Zevwkk24ho6ENimyXRNmPen3D9RLRVlQH3sia0iZgc5VdfG2QKJLCon4fKRpTYGWLOSjRDfYT2+9ajMKVjJ+RKNBEP2SfLpxUO5zUs1CDA/6kdU2yY0xSO3Q7WubUEMTwR1Ndo0szev/MM+mCaoY3RXD
2Q64KXTOelPbOxRicMd94fE2wpu6d9nfUthxMVuSmYprUHJR5xEq4ryT1KXyLPU18MMlILaMRbbc76Zti/2p6yncYMx4urAcwxZ0I29UNDEVBH32VKHhhITFrL+oTJKG6Cd/yVqfJEF5XnFKGUKVh0ZUxf5dW6zG
ZXVGqcZ3wB5MCBWXwQQL8GaR2xWuOTNkMrlllqyuddn62La6BQnbtQKm/xRNGu54Y4Rs+7gC4ua2zRvUaQesOUD/wQgxIQqT4FIhPnBgnXXLcCw2aCgZhBKfU4Uyh6RV2SdYFMSkqEDwgEIRz5yE6s9VwDQahLwd
ZBxTYvV34N9JoM1eCcNvgBvT1OtLqH+ji++yc5Lap+qZ9wFBVdSaqlxf3UcEi1YX8ueokJGkXXlpsWcWg7yIZlIQKS9c/eQnJDISfkHO/isXFmnWaMWsQBhDRAhg7Z36ays7sVP/zv1ch8+375fvK6guvG6/H29e
vV/AscIDSsVl3jOoRbHYKv7yrpveGmDSFnHbyVOdT/P61KKh8ak/Nat48wm88lOLii1i6U2821NJhfPLy709r7mp+pDU6eCtLdfZT06dzvgnu04wmuvWJzCdlDy0YPl2Epf6qhNVue/lAO9S+001QL7gi6nxbmaI
xdoFxzcWiptdWEKict8zNxOLsYVZJNhUpjSMoPWZWujUqjFeH1ZnhhHkkXRyxrkdFybf8RMkHq6tL5UOIOaw1ZyM+Sl79TeL+Zj1aT8ZufY0uwzctzAS9jQARIdOvRLhqcQEuVFg971MuLsGzlkO0F8On+xInT8D
2yQH/P4ZcanqMPwyQ2c4BuJLPBwdedbhwWFh+fwlcxffMtUi/CzWyu5QIYqNAxkQ0TzxW7C3DHbo3NNy2nyT54WADEYjBOodG3WKhQCmS9KIlO4EfhLBUnyYWtD3k5F6ktSiKLGIaOaTUCVaJvAVNQYMBautW9RG
G3DiBKdLSmQvkDy9JMiTM+B6L5+68+youjSaENmmcBd7mGKLEAgprEe3wPfcOE+URE7Py0EdQgDsUodWbQQoMQ4zh+wpkkJXxTiLec3TR5TJgJNgKWuIzVLFT639YaCWIrzsRHmYhH09zbWi/Pdt+9MgmAvf961j
sJm0hHrn/HpGs5c7eVdTZJ6zEKmzJlR8VMSaZfptXsYiy9KqApxYGHlA+6UA57Al3NyLAHrFuliXUrVYyc0xFkz6Zc9FnHxdNyHYQgbi/SH10g8UBSQGX7UZA+v+eNV0z5HBGxHBVE+ZBDTnvJgnQElF3O6EQGU/
RaMunF/IBnmB9URpBF4F+PLL1ubl/rukXdXETRKzRZ8fB54vKCDa47Ctakn5vEMNS4rEwpytQ66JhiZLpHvwd6hJzAcngZIbRADm62bRwZdlT1VOfYEhtRSU2fAAo5KF82DQBmGT87shTirvBDjgM+o0PtAokbZD
deldIkDy88Kp+xrBzRBRdk80jcaHJFD5iN7a/HDpvvubcczlUvhz7m/6SQcRemsBxIZKUOyRX6KHln7pEFRAfrzHKwsZSALDCbbriB3lGI0ECCVRVpQRZ0FVFII7vvwUII1cKfm6hxQWaLrqfFl9b1IhVkXHv9kS
qkONCOVayd8jLP7M/j6dgLaBKkM+3B+3vGvLFgJGG3FFoQirIwRRHC51jqq/9zcqcblm18IbeNDylApzQRk/JEYCfNBvzoKgSZiN3xGCIFafcaLEqWuHA6Sy4tcLXmgybJVoephnRy+Ig65NoqW7sAJhcj4t7fsv
n+WyjjNBYCbEVqzJqHk2BVB8BjepTW728ajyJyxUvXFMBRtlxFDPRTelo6xgcctWFd6HyBJl3UQhgQEneDKqoIkQkc5iCQqnjF7I5EuT+jAPY+fIBdko1T4cIy9NtzThJon1ZPHP4HFpfvCz++hVcTWJ6ZnUizHA
Mf0PWPCmZXXlQim4TpGFj4w/rvZC+iq9EOEcSebM+24H+hNpKh0jgtQzwpLzIEWJe+mB1kaaD2aGOExiTY8jeZVSErs8bUhL5yiWrWnIzRmdWnVcd7KS6GBvCpDNwdOykJ1VolpV0hgzPpSErVO2sB6PJyGgd3uC
YnCdpz/7DG/ymitGzXDKoaI7MFHxiEw/0E+6miXQtQUl4WQYCQqKEx5FuYmTdn2yXt8ff0hzOmaI1j2aMrpmjyKwZFxqcusrLDN1iA693CcMAh7N2d4m6KfvRpc/Hat6rMGaqnqzzO6bS0mYXkTAZH6mKknmU2yg
FLLTEjVk9LzMXYwt8I7uYViZImoXANC5bvNrtnpq0f5vHTMYe6lT/0R2v4sMw78jvlp69vO4uXl2whHNv57yeX/78kbe+ZO3X7R2tlB+lWMo/1/yJa85Ppd8S13QCvvyCGOSyos905qe7AX65hHW5E30rjDsi2QX
oVLbxQoMP72XSuftZvz6w3bFlc8I05a0vyFrzl4SWZ/1LxFOiHLHVeWnT0R0KzvEkPCJNZFWbBOnwq5caydZ6fiF2U5WyajPFVYiZbvZJo1eExM2pFuhmY+aIv+yqizOf06zgd/zFPb4FXxMeF1hRl3bRTON0xa6
G5qXgVrdRjtXr2rYMq6uKJJl42bJDKdru8VPe+vbCBCFnDqLlvrWxEa0pxDgqzDrFFS7z5y2ixZrIJ9x7GLftg07fde2DuhvIgeA0qmvADnp0GfgLjjwa18ghCat+za6m2Ju5h0GgRmEZxNRfXI+YmQjB0Rkfgft
IUMz8N9c7BLNQSsS5vPR/LJHONSV5JUmqZjuREhm18ZpTD2KYu41mFpnxikpqN9j6sjYB4WJZJcWY6M0MQI9xKY24TUtxxsrRUjruN9uIbKpb0ryZA0Zox69tk+g509xPSAt0hVOH2yLcheNPoV1ty/eYF2VIB8g
zqnXLlPtF6NyHRN8RzNj6yGqiNhWTZ5HOHmGss4wrKp6zOMBcVn/6ZEhQ6mL5yllrKEKoh/eL0hcMNiUAPDfv/Wi072I3c6ArSXjxRwcLQMzc1vQtCYG5EgHnGY6vYpsUbn1EDCcQSs4TxY4G8ac88z9czhMx3aE
zYWY/OeJ7C2RNtfuD/M+b8fhMmXywPj2K3ZoDpIlP6Op5nZl4JzoFuon2R+hvKaFfmhtpprLUMZEQeKr7TYY/zz/qei2RJlmf6zPu9MSaFlt7MUDMqoHl+Fcw3wkqdHiIhrcBbBx9NUUvJBl4Z2JnhPhnijP8HJu
aZ6CIr31W37+YtOkwCh+RSqWaE7NGFZStilY0ERt4WraOJ2i2KI6uVNvKCpoQnyiU8g74WpU9tfK7BQMQMCgLeDzdjxrDOE/mmISSpcalCYj3NAl5RcTtjIGWTEwZEYSWmzNWBYDqcZOIjL0Xy0L+fTuzjpJFCbx
yFs0s6R+0TtiSQOyqq1L0K6o5hW4J+FhVV9SjlOrkvEH/NKUCMgSM5GTkk/lKWPP5tlspaksgt/iC90y4LdqEjZyqDrJvfoaKKeJaxH8QyKtGt2yhSBsTnudQ8u74mTZgnhaLis3D7IpV0mOkoCtDPWZcwYjjmz1
O+8PP080FTwuPVtkjy1urn5sgl6SAfaXBMHl8IdvgewiZt7iGl6RqhEW5c1LaFaZKibUg2aMsnVcFS5gbLRSLGtX4cLr5A83aYx3+szc/ErE3Lg2uBxo0STM+FOm5HZddF+qrCeLSE+A5UrLEzXA55QmtBxvJTKc
mha6d3ncQWmj+50vEzDk8VEzqA0ue3v1+CVkMfOet3uLm4IX6qdyj2IZ3ZqoQ8qvBWuLxtLkLGqDt0lAbgiI2LYm0EJEYNDhBsb/JBDJHKZchSKNa1OgNL3HuVFaSVe1W/OL67kjGUlMs/NjoseV0kaVYjV70Hyv
VIOgdfNPNgTRH1aza5vPx6c4G2CAKcgJIEWjWQU4YvJzr7N51S53cOJbfAVOOviF0r2Kyb9l/Ppg6woffld/3Pjbz/v3i6OMxXf/tf5qUks2wi6Kf8fK5eA0j8nlDR5RciHodAaDA7Tr3Ay2Py1Y9mmnD93OmPV5
2ViKgtj+nmUs3VO6P4dxh25Rcw+UHFL+7r+BDnkGoINjOs2MculRDThpONVMnRf/c5HoyFCHET/dw7xyEzJ7HsgPEfiSxbXYu3kwrx6wE84skHPJHFla9o4ZdpEkxYTntKB34WL077Efclr0YawqxsXm8aFFoj+K
dohxhYQyUyEcLIIlP0oIFQObVrc5QlVHnF4AI7+G8z2rv4Eq3RsXTQhW0vReEXLPWfNhRys31s3WJkPgD43Rw2EZDZYKVpxEnfoZyc5o86nfH4vBjJF1wtHnffvUqadf8fypc2JfufmtcK24reQN18ksUq9kYwc5
WbV60rmvfCLNMS0Lb5+ps2okS4zVpDqmYWARpNt1XWFEatoraaPf9wYma4d01+RARx4bBGGrOpBfFBJlH5DSrYEC1ksTjuwOd910TKSC2w1aX2aEAU9WK7lC+2loZRVQmzIUW5SL7yN1KUv5tMSDmPCnsFkYUoqI
iln4tWPILBcXa2bt//sUnLu//LgN6KrN4fKDGD0GPNJWLUSgDdDkbGdF0bV2FMK5mhzhIZn2NmMivKpTVnE5ohQM2qmrjwHt6wNpfIGbyhEizKHxwjDyjhUTJLKrQHwEpTfgFgOYgrvN3ipcnYKYpSlYAWSARt2o
9fbGjyUTGvXAuYWoYTgv7RYJz1m7rrxO5o6Ic2FQCzoOBb1wTr0c9X5iNiqIHC+KeOhsMMlIEFObvDpJid53MGUBxTvJ3eQW++bzT047jlvUQ6uF8gkMx7hVh+pWcUsG4hLg3rotiTES7KCC3oMeU7UXtEUqgrAy
AMBo5nDjQ/tqv+cCY03gNB8Iy0BrtXtN3avqEoO1+Y3S5IlzSKNHj4qVEaoI5/PdMTGvtP+oYGcL7xYY5sfzwSwgiIdnlQu0jpXjds8MN9tNu4Hi6e/zgq3FLXSV2dJsgdrbsWqWEuBK6ZyyA1Ap0LFQgqpAmRjF
aA7lcZyfo7mdPCY0jrIC6m2bRpHNgvrb4sM1awtc5bMU5AfruKf6+lBx5Y7CtiDYaGCBwhQf+NFdHdy8QIK3ceFLx24bxOPAGib0m+9LSoe9hDpSyBQk1LjvffLh42XmR+/5q7En5pWDrxPjIgbTk5tcoPQripNv
Og/UTM6G+dK1IfZxvCBCYoVoNQ9bC8dVBsTwbo33UKskTwA95iuQKFjEcBwfS8uedTQ78mXBMuR2CX6g/oRU+oa4bRS4mgQsk0y4fVZM+U38nodR6NVowHcjK3STLXnIy8nVs4fcPKPk/3xaRFnBPDYuKLIqFRTz
84QEds+1gx2VJDrMQOB6FaQYWjqI0S4P7WtNoCj7YwAgVPIdLadfdJPjowDqkEXTH+0AOf6IiIDbMo8H3Ta32ZPp38fkBtysAwEZohbxNfJ4CmBJVIvWI9zSOeFdSyjAzOjMCI17U0CQodmhVgZBh/POcp+A2/pR
ffGxZ9Dp/bj36+qddy6ufVwVW+bUqUgdZvvw3dX7sl1gZyTGhrfL0aR2hsGbGG4eRGin+DyjgzFi/ajPEP99uDntfBmkyH6g4R2X/eF99oe7gDv9/UQYUg6ztR9lZ7Q5Z+nHOAdfN9bC68xP3r03+i1KY0yGx+jQ
7NKctYFqL4dMdls0W9J12viIZmqYLwPJ7lMjhrqlClDWe/ir+k+4A2xWP0nsjj3lw+TPUTs21jp5yq+Lq1IRxrVJxHSCpp6l3z4+TK0cQ2WQl8BJ+KDavx3OXO1kvucEKxOupnyZNG1D2uFHT8nroVOWTo1JEyoq
4bkKCQ5rrsc6QZrRXE9Y2CyhgKen56PrKUGLgnguAY708Yyk+nDBZmU6rxOpONaB3gi7neusErdYU2fo21+oOJOw6+B6RJASvKPAzKjd2vA6tF7DaZ2T3fu08Kqo2RnQoABEbRmYURLaJEoATw/DVJwjxiAboCou
mgK6kMHwUfmDEp2rlfURcCRe7ZkBLkhN9Szs1hgvKgFSUpJxcLAj2+IAB3Q9ZD/ISqo+VovRKBRTC3q9f0yPLppQmCRW65bTzhZCKsC663GQ4cy1pAGS01SH6q20wOEHxe5WuFc4sdt+Nt0lpB0syqCxAZuuq8js
5Ud17769J6+ZIs8efspMcAli0Li2mevrIDRWe0byVtxqOVl9B0i0k1S4xhCstEzQdImfJnsCe7ErJrshAruwvHSVaKVHBzd2gRFPaGqMEAuAwyuwTR+i+5NaCkJJCkFlXkVQH/VIpe6rWhNkHpRQrvHjEYsS2FTo
Rwzb6ereDfa7lrU0vye5xbGKidQfAVUUOBLxZ2JwRizt9esqTQFjCgZFSPISaq2vIfk/MuY+Rd6hVmwIsC6RS9FkG3TkNkL1NLsYyphRupXSSJrq4vrC5fWQ7di2YdvZFl/QQtV6cFlcoVQUaOirhrn+TUsGx6h8
GYV8OM2Zx51cTV5PAUbSq2agwp8f4QjfCgn8gcdi68O3l9XvZEeK/cVk3FunNLJGM6NSfZVSYMp9kSdlxWWpyFhZ6HsdciimOvb6ul2T4CTTl8ahbBfJQ6Lut2lK0OJOgP7/u1w0aP66lQ5anYNVvMfdqOHWEFDg
bGAKDtYvu6vRfrmH/ZHMnTVmOCThk9qg6Fa38OS+Ofo622E71HIpOfkdh1omMj3k+GgQ+YfOgHzSlnEs18GEIGBcA3brCMj2pa5qzhTh+CHDqW3KKZqvRlmVlbBUO2jnDtKoSWXagMj62xEnOrbKmNsnHd0fHiaj
S6A0M4UXtVCBq8/w2Hy00zEeE0SzzD7sD/dphob+ZOis6AM4EovUqDD/DMWMruExdz2s59rm+dz/MMWdxyMeygUgkac5sZdUcK+bSsqtz18HY64sAuawR43T5o5V8iueZBUiuxi9m6GsJi0GkE15iBfYq2knLdw1
7putKZd412/QAdRhl4VKE63FxXowFEHjvQW2E7To0MtZRFelcn1xnW/emStXVx89FpxAgpuPIqjYD9nQ60ubddL4W6eiNW7e6TqfTHoRGbOA+IXUMz8jw9GQenL5dGpollDnkHW2sNohLJk5GABKFgoKVwwSEV4l
W3cqEXSD3jpFQ1otxoewGQboQr9EL47VgFxp36bT507QRLHtOGBYawxuVV0itlLdQ0raFcWsIUzbBp/03OeL2UO/izxt2s8hZkRqHtNGUFHyK+UrP7hBgz9AnqNHAh+atMcpKitW0UYiCXr1wHT9Hfe7AYsZ9vjF
ykEGu6wM8pfpbrarD6bAfZ379L3oMQGjfxG7IUwYXIujZ9CKPaQo47HKqkuMefaHDJhjpp+qw+bkERV0Vh3dFvbNkEbtNZQzDf/50Qr1l9kHkp7OKcj7LF++TmeUjnB8TXfw+PJDs4zmLEZLjdy45f9AwLBgQs9w
kHqd3AqjlabOBhGaD0m7l2PTuh4xtOJLWqC90f713z943+w/coyfmjNChn0SYtRf3VgMjgmQlPHR0GfEmFMMiSkyvwIVxidVPqnKye780CmbgP6KzU6GcFjA0ymxK3S1eCgS1VurTN+/q5AML66qI/P0ubjxKk5L
8AY7H34RTQaaHAOlYeqmYyPMjacRCyHVJXMayKfso4i8ZMpZFxd0ActwTAimngQ3o+Zx66vSag0f2NiHlClwENS0lwMWa7l/ZXBICkYr8B8eHZ46qAJnlNfY3gOPWsBn6pxgaaYXdBMyaMtg9CBSw+zaiOOVLXk5
L0pwVrLaw09GpB6VFOsbL7On304Y0ut0ZCklUW2AqjcyHCI4HimfNH1iir55PNVf3/d/ux6rw/me4wXxLTXQmpuOGkfGyCgwZKkZ2997LvOt0ZQ5ShBtwO1vEGw9Y9DI7J5Jm21WQdkx3JPPVhszvKqLUSFKRy0Y
8XdLIjPTk61S1laMa6QVFknwHq5BbCTThjiBEQ9KBCz4dwUQny8XnJIPOqaSYlNoJBLdimGaHwk+Da5gcEY0g6vUG7pHmFjVz7noPhaWAxc2+E4NDC0eGysxk2FZEk126aNx5ZVa5PUJaQzS4fwuPNKgFziLY5dn
wLAimZlEU/HFBgRmagNG4LgJZ825r4AVVcvc1BQ3BzHPtvhrWSx8zvM+EXWJdXrJ8qk/YVXmEPFXkbsuU1wS705x7k63kh61jx041FQxA8T0Po2EQGdeeX0NLYS6/iMq6gFCnTzWnn4DNAZuWRZTnlIetUImQ7L4
FfpJf9l2rngzkBcGliBX5MWIXrNHoFr5JZEc4BshAzkhP4pjVS8+AJtX9GHLLOnSb0+UqEcW2MRmruZ0dIrhI3Q8mehLjtZI4viRm6l3E3LqOjYToEMC88xTWaamk03pizJNFYWVL0q5GtLUc5bU2kQvrGzamkkX
p91/iBZAXihwDlWbzvwByLZM09jHfjaPY8ElVevjqoKMCozSuSEoFsn18QMnhKY3LCbSHzcEHjemqiFwzJGeNg3kKrgwSQJ2G/jZlJAkiXCE3Po0vol9m4meWkvcK+FH7bEsiWM8NhZIxDNC9cm+sMb8sh4jlN2e
FrH1mK7o3XTHYTFzkBQpdDrQ2Ju6qXOYnjmnlOrqskCeUkuBBId2gUZ7pFidXWO5S7iGAjDExbOVa8r8e6U8ryFSG9XjFF9MRM0fGn3N/h/E+iRWqr9vpF0cWYMWrMxlQWLzTIRpnydktHFxsMdSgRgVD90I6hE2
gU5htaFdcbnqMbVi/xwSU1bUM7QrTt+LmGJFGCywXgUSHs6cnXBA90Ksy0l4+91+jB9KZjo3YEbH7b5LPjtSOa7VtYhWjJ/nHiqj4qg4w1phmrKgpVgtJDCGrotQ64h6NbHexrvalREcaULef3H7GPkkHRtqnAgR
ySb0Yw5JpN+uvqCUXiH6wAsUPweZwZ8a++i2lZV5PEV75L8k6GOymCImuX2/fY93TEeahi7jI6PJeM1ICLxOsYIgzSqWq76znO5NxHe12ix/YPTeamM/1XeL/6sr43zTnlTpZfrL+JH92mquv+bf3TPCakkhx+dX
4j+qYdbqJ1+H+ito/9mF0VgNm6ec/e/blSyfceRHPn9cLveJvWK+ZpMRtGeOP38dj2JheOIr/nH/urpL57/42nKYvVW4QfiGTbl7UHI0GNut28iBxSzQ/mGLfujTXIlDR6tFvMfQ4de26tsU4klUiGSR5Dbax8O3
cDmCU0U7alkOFGdg16zFBUmsvTYG86dJ8VwQbQxCD2kzxSCXwqU3Zq9vWG2OwbuHqUivebsAxXmHPsYGm07RXVe/ZnasT1fjFu8m0cO4Pp6GaYTTDsFQ3vTB+UTKzhr59zQ02A/5Qxe757HrEFIcQe9fsHkP+UKd
mds0mqOEc75ltugehVFS22kDS0kB6V09AvlINZoRmNnVII7jDGXEGAxWS6RABOEs6FdbOfv1D1ekxEOgizgeClP5QrWHpaiiukfSHMvcHg//BpVX1k9WE9un3vqiKWCgaI2XNp88weyCtXCoLdZG0tiz51PJ9Z2H
zXq1/66mUk5VE4FQi9003kNfs0y0tOpCJ+ysxdE8324fZEiJHLmntCJmrItBcwPlcq7/F7ija40ZVADMbXs1BoVB0T7Uu06ai2rzCUcKbPQVXxO1/ywD4LIdgjgdF1HbAV805TpKtYzCuDTecAqR9a+d+eupLaTr
n+Q7Pj65RJqn65jr9q8cKJZRUTRfjt5XnMpKB0VtgZddxKF0x+OPl4U8/kWaDfbgcB+j+mJMvKj8DJml4aXTTO9upMyWoGjT4oelcjb+hEcOweeyf+p7ReaRpqKNKtwy98OIxATy7lKDPB7TkZBmW9tCfPeCUWyf
npXmjfR9cPgUJ5pcPD+jqtTezmXCCIgv4/+Z+O+Ehns1QKwEHeT5SU9i+OxAyb0gODh62iLbBXwmPxAPjJLZTU3LIB2lanPzwC7FrOOI5JIR/0Vjgad0bi0lTSySOMMyaE+Z0Fnyf60EB5LNXESDRZbAgztHHDbJ
jwEAxh8IA6VIg//2HYL/ZZAg5EJrzu4fCGQU24M+gNXLISf8GzQuzFZKRCUQ0SmI4EWB9SAGU2MfUatqCfY2MjYwZ40Ixa05Fn77/MfizbJdcqZpYb/b/C7j2GdNZmku5n9dvvZX4Wtw8pY28co2pZ9NmS+c0FhP
i3Iw2gC3i147IBkCedpmyzV2nBuryBOZ5TsR5SjabvAjCdJhkarD5O9cLD6EPsMSTek6YMDkaE3UKfgIdJaIYhjIHItC13WD7S9WsA960mgJ0v+6IY+KMamkWBwBhFDIOtqXFDHGCJurz0bVDG50fBOZygRB7FmD
kd1oo1+Z2ymVAnYub3Z2QmQrb0sQgeTKTWPspCHaTwnBFGj5g6kmAXB4AQq1u2tpMjmcehRP8NE8TmWtvE7J+TE6KBCeWpfkuPywtwddJ+7yzhZiQQuwCH7q7EXa0OGuEWv/H9k/z2OhUDBu83UiDG2iIsbPLF5r
vOP3IXCFJtWrvQg7wxjmjBoCrhHnJBVmeU7oot1M+IscqEh2kOShPzBF5g/Rzth3OEVsxN3IfZKTl5t7DWlxG0zcAdHFjQM8teuIZMuwVoP7uTqS3aAnKHsyynXxDTIG/MoFDlyT4Pdw1GDoiV/fwL6Pz6OczXTJ
4a14m1IXMzWmiVibVJmS/F0IuslvoZabX4Ojlb54ZARZLfGmQ1H0ARRFqwgR+Ydh17byxDgYtgshdz6PJneUshBFG4r3awA90vHCiKzNPkn98Xapa3petwHYt8iPODxVpuz7CfQT2bmxeh6csEqOsKBv0lz3bASH
LXqf8JbF1UFdGcT5kbAE69BydtD376bLdNxMJu5Eid0rCr+NhakC15fz39PlG5nBKTrur/YZnA1moZRtCwU1TmRVTS1TxMIfAgZWLQfhRC/NQ6VQlFsQyMUlQMo3AcaJD2khRp+xHbofbnhD1mJNwafnPPq9HMTl
0KQnxyE+LUg3ZahXAL3bpuTIMnmmemhPSMRkhK88FgHDLhOEDOqMMe6spUkkTYHYlixrRX0TycMc+KQlc+znSeQ+IbPPlRmVB0HKxCTVdHpSdTSRJAUzr/IYKEVvsHkwYq4/o83l2ZeVza9BMlDYkD5rYNIcytfQ
M7u1pd7TrMC90YpWGM4RCowCAuTCNRCTsBrF0EhUPqqBlse4FRb3bhpVwgG49Ag41AuRMnAN5mLT/xDKWMijsGhPXb6y9O9QJWCB+rxF0NWN6MrX3DauCPNyqRUwfugnwoI92Qbu/BYHAmo9/6r7gIE3WbAbZ4Bk
EZd8HEndLsUOcoOssutSQ1qUbkYZCrUhDwYBP650GMxZJSFvNdmIzhDpk7gcCv5cIvYg8lBnbtz6t6BRsDgtS8qR0b5+S8kioy94WnDof2pMh7Nkvz8uuiuLW1x8RTzW8X+Wy1XXmX9t1w6jfm83mYV2acOgzXrD
CRx5v6hVOK5NVJl4UbWHDc9/YqOp+SrVgzdLJtyAkhhbs+dT0TlSWPbOpxzp39WucK55CXXJpNXnrxehUUP8dM2pz/zgNrE9qzKDhVjEYqGft0uTVVDnUb4tslA55kUl50jbv6HF7JAKH33OTUUso+j/JQT2wCtB
bCj7lLLMYZYgjyYLg12BinEbgW7Rja9pxpFwyt70zWG97+Xrvx4lMJSWuv1LuDBh0HNRFgYtkoU5W6Y5mgVhimwIyBidK4Ld9nMhrnIxWhel3YYiMqrXwhvFNoT1K6dLbjSDY/VROo7LIAERlkm3LpEp0jnayXtj
0NVpXfld/NIaU2QaWA2f9FMjUtDlmXYqdbu4+b2qLE9DbDkEouCl2lUdN794PqxFwdP7MGJxWokBHB1H3w0tbk1FnbYyFtdXTShAfPRgNl1Hv+CD6lKHTunRpJcLpFNhdn4/p617ymAocLQZvDWnLUGRnSaEQ2xk
8Rs9uBtRdRC7iCqUtXRYLemz8kmo7NRKGb4kk6vdIZQvLpTg1r/LrX0Me5Sfzzi9dnadJU9bxgHScxdskc6yi/cJJpqWj0vmoi+ZaYeGFzyrpyJd+EOdTvrBkvU9cYDw/mY8hdBabw/CZnOYptlopG0BJDsgoRGH
fphFStGDQNguLz8f2qPeNU4g0XCSobD08XY/K33Dt/NzAgHjlETbztMpYNWR6ldNU21TyGoFs9mn3saxetHSfrhvfq015EB9y8H9NvaUQLbMgB9ZbPqye9StOmrlANTCbYUY6jb3SDSVi4JUa+FtxX2Te7T+Q7Po
oCQxZTHyfuLYWeLo7aoi/T3tbom0Y0P14dqAKKazVkChVc/Q7Ca0cYkJfr04d+NVy/eLT2RtbNv7URzY91ipW2nv7kL8htljxo5uMfFnrI69/r2r3LvI5pwFbF2jQ9/2VTp8JJYmuN+1ySJfeQiAaOG5sDStycWl
jCDHUn2fcHTCAAUvic1d7nCIkldxRSDWc1Ky48NtzmitDxnkcnVREUM85x1pMOiRH5v1fhjCN/3ui6Cn9CjFGUpVG532StYUKnnefRecZoiTdWxIpgWnahi53ajYqoKN6YDQJBMmo5m0pOvq5cfFkLZvo1Kafa77
6Kz7kPD99zSWpx7cs/cr9WfkMAzd3eFHedQ5lrHuSXbV6jPLXQap8PvvMXF0H7pb/QBydgcEp3ssQixdzkW/tKz9XvW+Sj4uv4lBR1oe3KK0ZZp9WBmj8C0gZ3xkvkpbz9vzzvd61KBbQG11uGxklvF9OBNpRUFh
Q1ZThdo1/hr03Vk8DrNwIgMhkbJWDb6xKii9F3X1cTPpx2zS+sGqG6PZ1TyVZZuWrdVGBVsqOjOkOjDmnlbwWHNG6Ps3naVDlr//m9Ye3HkuGIqS28cdWA/GeHP1c4qal1OMvnvwuGUhkaOy7JBjDAgaA0AXMOR8
EZ9AdpgUvAVjiO+HQVqgTc9Hz4fNeIcDi6toHOGpinnv8rfoIfLacCxpOQgqVy1vcO8sZJSgX5FxrxfqkOuuEquhW0E3RvAZfVi3rgsreyi6ARE6mZjwCzIOcPFIh80RT0upLKDR6rEA6aVjLvNj1I3uPowIk+71
r+0+xkAIeGwwQaza9MZkrw0XqO8IoKu7h8ArivZ6sc6XUaT9a2LH4MuWjYMzTViKyOQUUi4GKtWPckWmOIijhRzJhV9+bcyJ1ESn4jcSUNw7mKDHKaHg4ZXkjfOZNIUhNeoK2nchihygTyJ6bBMpEowe5d1vTPJJ
vDHGi6wF9BBlSVkLHeeKljJddNn68duxc7b1l7GYj/Rj9o8ldhwS/2CrsFBAi20ssp/3Z5gD89WvQCW5+h6+qVABsbxstZguaJbet27ikumQTqUuXt2Z3C8BN2Lo+x085bO7KZ/hKT9lONN6P3+LnXNCyR4nKrCZ
/L00FSPMKOSVWWAU5O4opU2p9gVoVzQWdTWM8zgi1FggjTm4aTUSDkZ68BpCeASp6esRCE85KvSnNTFurcFY0Vvln1HElvsfWI51LSFPdx6DkTuaCvfILDzw8wlRzCOweKKOFawaWPpg6vPnU3GZNjd6E56NviWy
Q5uokub84r+uHoKBi2CojKdCTyo8l8FSO8cZZxvPerMssygsRDaAZao5MPrQ8G8u7HlNz37I3IpQaRW0AgQhX+B1eXr03wG3Lqg+aBu1B5kdvGmBA8ehbcAf5oKMjl/oycWZXuAHRgCYJGLU2EYZYXu9evLxpYpd
uOKaJGeLPWWxbG4pH7y5xIM2M4bk0GyunwSZDc6D/OJmLSgLKaCa+s5CoFZq5Jf+SCDZ2sevPRmbee0J9EIKiOjTuon8bAumrkhGm09g4huClesrN00tDkywTNmJDOzBmSjO1BqpJe2s6IPFT+Qoj/jkqMcxo41I
mv9osf2JsgUH+TB7J+KjfXYYkoFh8soUXoolZwRy8vFnIJgt/GzS1MJ42Z9C5ECNqpghQeeZa+rgrCi5kLvBhv2u8NKj0q0AT1ow9gwO8iCzi4mGTrjj2pQ1ZERVt2qrnt39lOh00NN1CEF/jmhsXKU0kpLGqwJ4
MFhCVQlTTjA1N9JqcmsiMC4Mk5mydtRwk7ZAqp1Aj96yYGnPoQJfSYD6rXfE8SSXnKFkWqbbuZsWqEvttadbXlc+cLbJ35eIyNfw31NuEkg09XAFaJ4bybgbGhcf7SNGmnbM+6hxav5Gjjj2zb2eyngWHlriyQVr
ezHZ+laMIzBZtvt0TpLgue1WqSCLj9Uk3UEYytSDjd15nUXWyeZNbGBbl116bt51fgxjlEq1/DaZemd9nagZNt2IhwF9/pyVGB4L8ltiHUKXjssCFcEEx8K9wl4YTrjvH9xAnZsi/8nkOAX0P3ddx+UncT8I012b
tUccICopsKx0itRZy+Z+sIWbA2/avf3JA0jPlDHgfiJvq3DByBnAGoZ4m/0r8ccVoTQHmrlPEXqmRn2p1CccqrwBA4ssWuG6uVJHl0dAfsNputnSExbfsbN5oCCP7K86wszBR9XmwySwCuMCPTlZfY0QA7vNlAa1
RKqK40TOjT/0JoRo8mQTEw/KUJL3c4t7eO+5c71zKgjnkHaWL4GtyZjxMA4s0+92Qlxj/U1L04/pNuZZDqol3KaeNp4OtQE2rJiYw+dJ6jl13sGlJgXdpkrFEuhLzcs2zTasmpZ0LDvERI0gbo8VQaUAFd2f08hG
J5es3LDjhjECkqb3NShvwgXbhEyK2blM3JpV16gGJfG6DbFkdulH3UuDVqbLwjJ793oqbcONaenk3dB5VraxLapeyj2fqr8J1gUtwX4vDTY5hsZaEm8NNj7HLLLJHbbiXFXECpL1/X5c+CcjU2LJaLMiytN00KuB
9s+KPRWJrbKk5iowUQpaokrmykcHo76vsEErRj7p/MyxiuaZ1CK6zWg1fG2iR4cs4jKgn4Yaa0s9TiGmaGDPlspu5MhiM9QWmi/hCncwv5w3uOxjughWAiZD48TaC2JmIjZoLDmFC7KKMFzQpZgKn9dRklQvUiXk
AucpSS1ywZhT8e6kLaRABmmibqemRJEuskQPkv+RxC56QFpX4wnk/Jd9/L/GWYRVPfU3WX0IW4BEuWUxNGKnqh0sxzOOeFy1xXA1icd/kFO3BpSBwkwhsDAg4tnWRF6YLit+oXtDF5HWU45QRlRjPmVGLHKEvNXs
9LOJ3F21U+YY6fk7lqSs+JVp8N4ndb9LL0ipJBo0Pblf8SnXaeM0f9Rpdr96KkV+3fRv/JXHGr7QfTo6BOwjoW85Vh3knQoBfEsKL1wVWcPQaLmjNueqW+vHYVroh0WCMpD4QMABLEdoSpATt0DkQuotDmo7vZUA
3V4oefkjuh9jkYTD2nU/1ohsDpPoMmoXK7frpAj6nYPnNJfV9ewhuGpvQOMQw9bucgA3gufWBhreRCrGFe9WvPgEoNWl8K1lMtAnScBbMcsawxs7A+ix4hD87zaaOXWUge6m07oSl1g84Ynm6A94mbWUf1YdxkiX
jbeTzaTVPQvieUInYrwjnmnqjw4/slIlZUeFNno36qokKocuTWC1FKZE7rir9MJeVzXjJCiRXrh4SK6vi8EgPaQdmmSyar9HMtN5JnN6vhFN9nw8VPegoz+o0uC/ZgFOqc6BKeYfgUT+uL73KST6lFNO4UemQUzk
YjNaMkBFoR7BX/Rh2wwOPM05LCVyLfKEI9THqD+XEoGulM1+KNLR+XmEpMSlS0BoFDLUE4gTzLqQIaIhJpMIQyRPSINM2/r4DXwJmCUVn4Itpz0hJhF0odAdBTS+wZDIuP6PibIsoh8XpRNTSDQLQ1bikA6/lEtb
cj0/IoYIKXyb4W0hSHIhugxuPHrRUj36bKphKJmxAofj92A6rr+yCNzPpnn5iOAdIg9aZZYa14MXi+Ch1norjSOzfnfdAJXQ/rSv8N0E/OT+nEazg7UjQltGD+gqFC1cvYhbH+agNpv3hxAEfi7wgpAAF2y+1WyQ
D6kqN7zhqXv65C2E8YcYU0JhUJUi8ATjAfLqh1/b024fbcx6LkGu9ns9iiFqcgONE08UUCA3kmZl/EZVlzwXte8umfp84qK53vB4aUR8Jxmsy8wMouBLXn2BM/Zof4Ocka/2PMgZp8iqK6BgPWmtK8+nTR0vI1Ya
xXxT8uYbRgWLXqyyupetXIprxWVX6DfoJTP21jRhYoWUXA5lmBdikR1GphG0oB/0mL+wFuqgZNSyVJCkvgrIHDgZBBZ5FVV6ZS+MpCYnO+HBLaB2AQJylVTgsViLuefHYR0OUXNGubKP/HeYS40JqtQjXj60nSDq
2LNmVFnsFECCdKct5VGOKgDdxd5VufCai0mJYAE5gwXniL8lS6hBryHtVwIhdysk6KJeCNFvtFP+j4iYtfoVOSp0c2AC3NgRDxS8IlbZqek1qK0fSYKYQwr9QC2KDVHOCwDTseAtdF+lhDD0J449kvOIIfdit1kc
uwGUq4IVc8OeOHEyEpon4kqhkMBVcFBaaPeqQNxmr8cAtlWHFstd1jcVUS2D70deeR7Iy6w6RAj3lhbGvo4JI6J6zvpEcg30YHWpmjnBsyyqIJp62U2ZFTyuwLdyEdm9Uq6S8H55slfYsfBhtZOEra9KNAQFNviU
05x+caGrIkWBHfdmzEAoB1vb3dPaoQHWcM2OAZNVTPdSE7pk8WWGQMTmq8usyyoAfOUPSC8QqgnqhV6LfGcFVapxCOTJE6wSxtcLz0erupdJD8P5W69hfCoFyMA3aPYset+jfqjlW1Opq1oAwnxKBRr89DhhrFsp
J1R7ADcAq0i9fey/qkbtikEKT/xOyTcnpOwB2b0XMsBKLtmKy3reUifNtn1uXbwJ7Mat9M23WyZpHc2q/j7Ci9hAdxnqzNdeXuWTxogR12+c0pXze6xvAAeL4atCoOMYd2vv94lz3Qjb3LZFUYsVjPbd35SIc8qk
M7TKsqpTjoyvgoYCqON3A2zZKTtJjXRlAvW5vVG1c+uD5WZGa2XPhTtUsrcRhXT2qP0MsMzhrtP0xCB0LkA9Ax83zt4IRgMAKN9pbRU2n3+jur4Z0y+8m6q+OwZggPJaBqocQQ9kiuZGcAfDC5T1xbMKw6fXkm8l
W/+uavqecREDXKYNK8laTF6oJZBrX+SBic63ANYdIYgLKQg2nb+ZqSbiI9iKtQSiHBlH8ZvA+p4OKvSq1kiUY2zQ2iUeb9EBpjzioFyF2MlbfFc4aF3pFT6BdjGNYDgyVRSucvQ5qTmMJJDWwfJIjcsFddtKkdGa
hSBAhicW1mTyfXKxHzrKn1gECpRZ2F7pmCZPLv5D08b3d6ZDigPIapheALaUEh0gVuAUi4/VLakDdJkkSwAsd6/4WNUnkRJvep9z0TErt62+2Cr7tV2mWD9yNnePSkpNjr04eGSD2wm2ijH0XIcL9EKwGkI5eaOr
YcH0KPAPrZKoQpvKxuSRX2BO1fyjTOUCfIAWzP2LGjPuPZgMxBSH+hayBuPU2FMIA1GKbYSQU5RiDm1yalwbblF8IlqbTHsj9m8B1kqfOzigaKcFrMgydaVkEv+CZckIhmwOxw+W3aQ2D5B/o6Ug0CzLXQOA1zUR
eZ3IeXgN5G9219hF6NtyPaB8R4z3IgvcYfjWCapcpSO0NAuFw0Y6pQ0rbs5pMmQksdCKunTrvgmYXLqPGQ+rR0Ofqa3hCKXkYsKj2o746A9MwBb/MgrrKxcPYESZt7X2N436TAfaztstSqjIkyxZladHwcJgSOxF
71AGiPOLy3G5hA/FUrFkVQCYC2hsvsnkITtChwTcsLXig9TYhSPcNbzMfPbJY074yXtM9EmPM/xkVzL11p6Tf9MBmGKoto2eNl5Iwa1C6MlIUp80NFjP3fyMEUgkL7DUIXUz7p13t535TX+92VfLE9FYuo06rl+j
ptn7LS87JNaMP2mUAprN0JYH/AaeikiKp69ayRyDXd8apFBkgOu1dt+NP/8XYZQF/ghbivGesx5BCqPD9d51h4upWXWubS3xk7GE4lVvaWtu+YQxJ9Cfo4d/wRABgCslslNY0NO6m1YtsT5xTcEN6flWEbpD7Xhi
OjKkXmbzR8x2mQ3IZuLdwaBMhouxoiHcNOOLOnpi8lvGxRYXItx5gibSvIkxgjWGSky+aJPt0AzhYGz/qOGNXawUM+aULcbUpFyiF5mSItgiK4CcaxLIGFQVFeXUaImSIsd0SCKyMmSSOL57hdPtXzPOlYgU+Z/+
tGqanQICFClZSLUVha+TyFxjLMyPCblg86ngmCZYxMkx3/ykzE1HtEY0zAIlmVCA5WeOkpM6TKCR56p8xus62AW3sXhsOfdcyEWUujHucwkmCLV7QOwWuE6nSrsHxlh60TAHze1cpMmv91ZPPUD14cXvTgpRo4dO
jMbwtYeSe2x/SiqUYxjDfKMPeg5M2VVXOFftGxekVeMhRfthqjYjs12YrGLapu1SpJZdfkabCSq+Ez344IoWHPhY6Lx1mlUlzZGxOhJpyFzy9dp6fe+stwIydUXlRTgQZSUxryTi8o4qOAYEDhl+DjBp1ptgF7bP
Zahqi7PlLcztnJzmKTfZavRFG/xuejamSGjYvsV8N8nwKN6bmBAO8y99E5cgcp3wU8fQObSALCP+cwLPOcdEnIH86Rv1Gy+XoV+pXhUNK7GRTBECsqMgXbsX7b4ChvCBkAbopC3si5ocoTHvxGsDKnEcdm+ZuVC9
nnc7U/+igpeCEISMhyKzxeB9vgGcJitCJVtiUbJSmuG2pT9NTnAJHMRwQXyIMzwgYZSMfCdbar889UHSKjj6pLrI6E6pmgwBt1ogjyXxA/ItzTFjnf/38PfaB87gg5duhX4VXuDaXdajialPMQtYt67Qr4KFfN9Y
+2LFkis9ErRGFHMsxuoX7LIUyizXJH1szUGeWbcMcSPIsQfLlhX0C/U3sHNB+E40qtuN+2KgtrW6Rakj9oxilzrR5+AjEOgqNTVpY0ejGu1OBVu1Vb8/mCw3u3nBdF/R/BeBp2oP3U/i4PYXGV8Rh4VeC9ANryNV
Nl4HoJzY1qC193MVZRTbQSOCWzjyDmhRjezTrS5TUAan80k+eU9Wo1Z9aAO6OHJMn73GZjrXuMnJWcZ1TfNwr1b+om7XtG3LUCUkFz4EVWyJE7nW1ht/LivpXCxTDv8TKkqRe99qomDYhuY1IBljQ641acN1vS9e
G9D9KZMdiy8hj5ObFXKLDSnufpmSFK5V6+vvw1AwTnaO0ALqwMuS0U2kxKVNfeCzko4xBevOfmkMNaL6m6Ur3TDDL8r9S6HFyjlvcApg9VX+QleKJbRVh+Fq631Pc3Uw9RhT2TrfVIS7fcGJ1eqzhWzFSrLaiExk
id+yBuaG3EBig1ggjCVerzdkwNXoc+2vPxT8qrhMHjoO629HxrVkmzMu669yaYcPAXkf4S2IN+L8A7A3mhVDWdOD/zxk6kP0NziIa9R13wq8UFzE0MMYh2Ju7iO7iJSMh4X2+X6NHG/FOUJtsdifh8FmNrPFflQE
Koqrz6/dGCy0ZQPuMiGkLepNdU9dQvSFwvfceFaeSAZ143U+TLdMzLruRvA/DHXbnVGfxpJOOuPA2TDjW+UI/SMp++mih5P0gULzlSpU96UEFhWuFx3AvYbusA64oZ+ARWBTXgYv/AY6IYQLOz7wgqWi9Yn4BDVf
cEWWLGvZQAaAWiBHPNMwwpc00WLNnfVae6gyZqoW1WgBelwSzXQH3wguBmi9G0wQX8dBV1/BahxzBatJ+zehXVWsNe7g9AOuX/UXSjkffVb2hU1wYEPzghc65gwuby1N8gxbuIPzVdYlPgrc+CJjQRp/xx63V/Z6
hnN7fHmw4Q7IizxVOnRWJnQ2PfNg5i4flLJRLZtnww8vF4whVk1FFeTufEqArQPt7WDOVvn1uXTNrT6fYwazjOu+ZxkGFip1SwbMHU4J3Ws1Se2RBBDmOGGM7lfPOl5fK9NUMY361fpB07OS0cvf2GRze3QVZ/ER
3RXRYE2sIykS6drkGDpofecsb0pueN/NSoKFLTHoWWvyAZseG2ASBP5vONfc9TLfoCAluEQLPsfjW6EvNFzgF+DKtM9i1LL/XmJcGmtYmoM2kkJsRdfEt0goLz6rt9TDxJbVU+EFomSU398liKIoloAypkiQnhe8
4ssGK3cfBkl/0OMlStG5THm5QCGZhrmC4lDJ1JLM4dTqRBpyvr9pLJtuUficM9jlJt5ZCB+uAGEMkb8c7ZUqb3M82Fa8lXy3EWunRcF3W7nrDN00HV2024iCMQYp0aimWHGOjctVy3E3IPIp+AbOmSst5FEZvmwh
gwGCzKUSIxnwt3vHBPe0UottTySI60qGm1xI3DclSWmC8gRLGSlXVORJj0VC8bVZLsoTk1mgoujyvkyBF0VkeJBVABBaixbpoT6Jm5t1KoYpaUGn/q9ofiADG7aHYXVYNcDjsSGdQxQFhb/wqPucgSACWSy7wcNo
wLxWhz3KPvkZmIphaL2e5gXT/8h8GIHgU1EcebIKV4PeAyb9IhFYYq+4LvcDHHcsIHpqB6Z9gjZdXJrmZhqey1lNsLaUUTaEhyGYPMFlvYczkINsJ4JeQJjsqK0tGhepW/HiXdPhBZ8gArnpTsigPTDsrAH5wONT
FLoqR+wHdwSYyZY3DoG3yqPAQci1ciuMuBCe6WGGhtvMY/kCgs5YSRlJEHa7BV3ofW6u4aUN+310c13el+wF7FewZQOOyy5aeIs5yM5rkM6PxB/YovJrAJUdSk/4cYPb/6JKXHJM3jk2LTM6bTRSfmcX1ic4imp7
7uaD1+wJqbcBDwCIQJAbhYqG3nsgcyYYYNFrU0SYZV5S0zsNR7CMCM34ZAtL19MGoiarPiPAh0DN89qYpCSalcYr08E0ZOa+dq+drKfh88T7iGsvvm7P3p90kiBI3ryvet6+UCuEbsmXR58/2RTcenOfc/ZWgn3m
HnLPGSW+ChL8V+q88cnT2klstriZFrMvTu6Y9Rhr6osjdCoBecgyT8fx/KLzeazpHN7rq0Yv2bQ3nXcr3797D4yZGNzu/Hnjp8a4jZZcR2DMX/B2NJwkuSF5rfFWniEXzllyuBcURRbwGx8xkIOmRRSGtfGLe1qs
WQ9dXeChEr7Zp3HY9sIPo/8yipslbvPB9GumuSiUo506PTvqPqNZQeohmi8j4MYQV0xrZ5IF9pjOLSv2XOsZGVbPoiNGEdL2TfKC4pVb9DrC6HcFUbKUTqYFctZOLot6YEQaNKpV12+LFxfw66adlRLt874I+tCj
eBGwq2sXMvfNi59PiCUx7GHWMw/3KtQf2IoWDqycu9nsHqtGCI3EICqwKZuWSFHUp0myR8QEA8tJ2AEm3y0gkY1gqfdOHWWXrmL+n2f7/D1PSyOZTlDepuxVXzUuBsISz5XtNS5dLmEvR8+E0FfqWyT6ADkUL8/m
H4l8GnnePAKvbLlNMAda3P9WyGGu3cHQXEkMQi80axydaUhATHUqIYnzB7k7oP8SXkI+TB2yK1i5pyCQ7rEe2SsRn60A1u0hkTDTEVh5aGPYspnppsaatoAm6mG8NM8TXQ4uMhPkzHOiacig7UQ2UviczgXZPPoR
pKMVHGpJVP8Wy7VnrI12DgYWpo1s6GhRtGwhAXwl0I3Nl2VCZf/C1ycKvHFCl0N4oaAm6WAJdgLFdrL4XwnoGP3X73j4yf2/6PcGkU8UWM+62EMRg4ki6Lwt6z+tnyA5RGM3zM7vCrDaGsrTtyOwcNw1Rrmu+8us
reV0QrmWo0c1WmxIb8xvgfXYVM+LMdBeu89pSAT61PisdVNPSM+k2FY18Sm22pJk9RTZVS9+mRG+bqXd628WfvibMM0IP8Zn/MyFPWxDXscgTPj/SepbUvfqjlh6pUHVpqwUjldQWzVNZXjxaRE3ow49zM/5IXhb
lsbd1sxs9D/zwa+CCYT/+QtumGTvcmMqrw7wMiG/udcRAnlVxlOEQegBu0K9Mjhf4jAdls2pbMsDSCYFJOkwuL7GSwhog9tSWPGVP9k5dgPEAJJPLLLBzLheUAqIgHc7w8MSr5TMOjYp744MCTHeWvcIEXeYEFXK
tlbog/rtW6Fr/+yUxS2LZbuEYZ5JNa09B7TbxKlnwK0Bg7rkOKPI5A45eZbKCnv+fP9bd5FSn6ofYkdsfyravnT8FNKvSfk1eVzOSzKrDLXfmt4YMf7teO+IW/7lramL2PHUn4GbdmL8qmCkh2uWToF36WtGUN0n
neqYPfUkUFdJ2DGFTtsrPrYI09CnOEB0GbMh+XGl/po9j5c//gq+osflPNbvY/GcPVctJvGx6tj7doKr7mkeHQTAuR8pFlPFnxrQUMsM8PiGnBzRlNFm6g5BMco+hV3/u5bLmRL3l+p32Wbe7iUGbAXoCgtDszYr
nib8NoB8b7SWuyZEdXhs3p5vjXUBVy//eWwlG/L9xVQLZEOkc904GNxWHQDNJChucRSSqZ8gW3Im+3zifSgQfpzI5XUaXTgfZywiQtdOl42fFNMZPHQQyvAnvnzAfr1GT8tufcukpZNgt1tiHriFcOfqxi1TSN7D
CsKJdLf4DSbcu2/pDuI0dcNyLA2EY1KRNjEZeTPcAAynQ7gWMfpWZebft3jM0J4x5hagqBUXqZnMkXrIF1uNk6ORlfw0bKc9sQst1M0RKOpL1mswTi11W41RJYigQxkBWiu1VhwhSa5y2ap1K/uXyC2klcP0SM3f
04N6wg3LvOW275+7W9gfvXilHs+r5Ofmt9OaDXBFQkXWmCZuFWhC5Pjijw8CuBU2Cvlmovd975Mgt622cJUs/beBD0eE/jd09VzixB1nNvRPxxNJ177AHjpeVYy5TYDimE56pYzZFvK1iUwcTKOU7zP9gLw5RnaG
eaO1ByvVNLgU3pdY+yArQjraU4S7+jLk113xKIoWvd7bZ5vM4MdmDxc9ZEty5kjvGeqkY7k6npFeBLk4Fg7nINuX7XhV75MJeTx+9j/yZFesvKcBSexcS647cnxXR5mOfdznoClxFxSnY4NFFuHlN5QoyGYUA9hx
s5HED8EhtoX4ejRXpTtesQ/JXDYov5SD2/mNT8vwfGBrm/Gf/u5e/aUu6a0mpCwHc0+kQOxUO36AMYunbIl44Bvhz5dsSJNlVYr+F2+70pGtAgWO5jIY+SYfHsq1oK0S5XXv2fRJ+3RsKPALVunwhAd8dnnDbm/y
zfXblzBWfN+WjYjSLTipT268qHvV1Ozl2iqg97YrdRpfdoNTUTnr/rwjlLi+P1ZPkroae5FbF4lmvnGLxgbMAc9TdTy9ncFfn/qB+usCD7/p0gmy6Me2uPYO44Jj5xQnONq+8W6f86BkbocicZPlz3dVYxKfno2E
aClgsu9sJbTohgEe71DQ6iAk3AEW6L/W5PMXXk07gyYHOY2S8pO6RLykE7UQmgLLCOX9NGzOV/ihHK011tmfNL120LcQiHNuoz4rQgWCWBsgY6czlRzZx7SFNdK3ARzp+YPOWz3Dt7CgnhLo70g//nQ4CPpJCDtZ
O/e5nrtpjpFzgWyod6Vlum7D6x3aeZlf2845hxjKayiXaE/Ea1/4UFd36KOP0JDURYySy/qq/c04zYpx3n1HFJSTsrAL+taJtR9fOG64VmC6t0mNe9gaLEH+KUHw7SDMh6oM7ley+/ryNFKwz8UnacpdywySvPEu
ugH5lxUeMJTq9fWFxGh6PzIj6izAUjnAXaO8fXJxpl2s6hp1Upd/DVXOHzJBdoT8iM6s8BziafnXrBJgxg8whlicV+Mf10MN0f1JP8dcJwfh1QSrlAMkrL+vA4F0JgoE86tg1noJmWCWScJCzLtKzIsdhHZSU+XZ
vH1Qap3VTA5k8XUXo7yo/6ETyZC/F01fcLKvr4ImxDU6sQOELfG1Tu3xwPVtN+aHPT4GIA6b/RPdWuCuIW7qSlUtM4R45WheW/V7RStgbDuO0f8ih6VsxmQREnviq9j0UY9U06SqAk1zx3Cv7gKiuZP0Sg7c0II9
ZPSfj9uDZTnhLcW+uPXJXw1HurgVcTLu3opJV9Nlmxh/WUd9xLiFtUutuTfRO3Ncv/hboI7VDdyQrME+QyZkatmVK+TNqcZc78Gt17juJ2inr+/d6ysgwLtebjyhRxIV3j/SXOC7mO324WOWehL+GRP4RY8ETpYn
+8zYPBGqoybws29zVKeSfzSVBFrkBB1ULf8o3VBI8RYg468crtWysWhclwxs5ijywhUshpUkWhGfBFGBZraN89nXVy9pgwvuo8KC21DSXGcybu6mXlATYle0ROSMwGqzGn/f8ZLhVn/Nzh4t8o61Mq/D+hyTfpgG
fc5+GYqJzbNLjRyjjvuIDLz7hINHvXrRcgNXkOLYWjHlKMRymwgW0vpb6rHuNBgd9gTauEyhpfHaK0cASGttorEIxDhlKM9jFeQK1VWwYWeYu1JDPuh7fSDrH8bfPoQk+NtWaia+fJoyS7HacxL9rI0lxrZa7PT5
W4R2fTAVmozzw747YvWctSfLRSmI+MCd/OVJA1xfp4V7dkz52Fww4gF5X+hBziZhOYCjsLtEdohf+ZEmjjHFOi2kPWMP8GKJLtCDXI/OOjiyuwOAsgd+ZwrqF8vn0ndszb9SN6o/W5f8TtM08Y5d2HQgz2ld9trP
+WGVkU5cOXPvn1SMEbWbQz4BffPFgw/pTHd7r+Ds2vqoPGvc1DDGC63oTQBCH4Gjt9ebLRPZVpIla0ejD7Ef+yPR8cPxaW7ySpechXUfRHtTpJ2uZvD4aDOARKySQRe1pIgFih/+WDASwO2B+CjV8BLmukUTfkpV
eJeZ2IisPlwboPzoo3hHb5P6BwEpz0Uvvi16ZPF0ZMHZCfYYFnLRQce/KvV5LXJVohPzNjE+xpyHvkD2k+MbQUQA4GMH6UqsQw+uzMbpqAmMGfe1XSf+YAxxDRg8OGQx0S3dwZGZQ9XCKOjWaaGsz618G7hWHjcd
9hy//HUuh5eON3STwnd5mBbZoqN/9vo49I3cv3PBkl74HH3x+v2FXH/m6Ah3GjEFY5dZ2YHoD6mFXyX7p+IOg+FPH9ZrMcEfCTTMXmDkBErgUbfRtKvGnsDktBHPu6yVz3g9usi2JMtzKl23w3xzXYD7byT05zFK
I+SeaaNdsztK93zx2cGxHZc/OJvvDbIZ04qO6uMgao/N+EF5m+u6raKeTHJ+EKGrfDY5XwBgk+oMhGa+hoWgFFbZjZx9ZdeYYybl/JlPidne5AwufrD9z1tkFf6tDepRk/Wemxx6irJOU2syIScd4RCLZvkhTA23
ZiUP+8hXkv6xua/FRkcitoONJOk9MkigGJV0ocMhPcXSq6BDmnV0U1HwUHqaRLJkMc0LcNCE3Cyo/doXnAApdA6E8PcnNE5Eu3aLAae+g/GcQjXJZowExEBZEjqTTeO4VN8VUb3nK8LEbtcBV6UkMMOBrbcRvWNO
A/MJ9AlUt1HiPJR6D9KguGOmA4QCZTeFBqzVmOz/1I9rXcuvHka5jxmc2MBAzO4iIdCrvwICQoTXRwddg0xvVMAZAyV7uPFQgvgUZYS0ZVzhBOuwEJ80m4/pOV8fHr5PAFSxrGplbiatN7mFdeaPkymuFNAJgSi/
EvAhKiG7QNfvfTiejMAGsgPo4+b5MekHdPXKLhUgRDHIxw7gjCHZOWEuyCfnvgso6zjlH6OnOeJCwOT/0Wga1Nfymj9y8Ge00H5KEyZ5d2MIN+DuwVNNIi2y5tepH5JbwRxNNC1rvLn8ibPDiJsh6DwciQH0SGfi
u4s+aME2BzALOYFWyJKpeEgjqELgsio2z1diwlm4X6jPgjQD4yBAHIXDvnRM5Kxdh0dafB6J2DOW8ictKy243zN8r98dXwvzObzNkdGkTqvSAZwug7IuiiJihLcoAWnGYyR2YAgiUwTvri+nmqyRTf3q0707y+vg
XfuKUt9Ahk+4jCBCaoiVNofm0oaT+gPmKggVZKTfW5+AwMgERmHW/5+5BcQ/74QSGQlrypCjbyCQUF9FhrpcSWb6mUucIBbK6Ye+GYLsK2NPzHwjMUqDvVkFnQLyYPaGTvfLTKHRmW2kzao95AVf5KvpgrUJIAMH
Y/SKITalfFvCplVl+HaMjH4xizoNiDRBk5uzNXmMcn0ejZYV5RpsigMh/nS4w2DMNP5RamwMUYvjRI2ZlT6eMKew6l5ENSGrgnQXtWoz66dax9VyGZxxAXl28aZw8lW+eiDpMEUIXwUvXzcuRN6QYnIfzzipYURG
81+di7brzaOfRzqMeRKl+RAv2NTeMbXQVgQAUV8PBucGHTl92YmyGstv8vpeT7s9uhpJhAPpy0pCte1cjnT/DjCb7397vc1qNbi32q/gLGwUKq6D2b2bJgsSoDr+pq8OsrUh7JVoj2CyID1sAEIWGYlahZo94YSi
QiSj8OxaFveX7s/icH12qRdCbk6xajDld4DnCSXURclOP3pLsR+I97VjWeqzmLAZ39vfGL1A3TuQW0TUyiS7I5T45BT+XZDxlvJVXIPLhqpdGalBmmaI38jpRvfwj5j4ds7cOgCWoj1doU026vM2YMWwXQgB2eor
CfVPnQyrHCqT3kNqCP3Rh0XUTlvpeMYVYEWTkIhabvY1/R4jIV9qclCvQWupx4z+pzpn0RE3XgbZdqpZaoP4Kr0JXBRSpNSYBIXmuFzLRYWLVC5mr24gRSJBPwaLUarjuBxqVJ+8jWsgHU2mzPSPwI5NyPJeIc6a
6obMb2kj+3QxT5sRFrsDs60oUXcl73V9dnmKeH4wi+M32Y90D/bUPNqDZYqCJ2trXbpA6EPZrhfwTPjVCt49UN0HbEaxJvhaMWi10gnElpkYScZ23M1NMsUsFrKjZNKCs+T87xsrZQ/c8qOJmyri7tyKYm5xTp1d
J0ONuJ/rJvEgEfBDFJzT7MYIKtj0Ql79jrLTiRryyUNqor7ef+5s6mrp9Iq1I3+C33/MQnFl3tYp1shXQM+ppuuV6gGTbsg/kE5WGP8Flq+FR1LN5VZ+gE3oKCfJEqnb2KumSQHeZrqs1c2Q6l52NqoSjJ6lnACP
JboBDU7GiL+RGoUXGffCzl32ns1DZW/vFsRMqc4NiNuFTjbHLTpEYjLS7SdFvInaSK6JK+B4l+tC0PHDRFzHrX/j7BekipPv52aL5CleA/T0iN4VjCnc1WN67yOescLsfJaHOpl2QQydrX/flOAFfqVMvq5XY59X
dayap61TLRNXHoTYdcotzgDlyJftF1xFIGpnxTwEJj1v3P/91+/sHywQnaf6yHfB7dtHnybrbhx1zDomn3HBTXk8bl9EFeO4OJYXeTFr7bwmSpZfzsPTa+Th88Ep2Ogo52X2oagv7x0evk+R+mHzbFkqerQdjhtm
YYRcN4NXGsj9lg5aD47c5wOvxS+FeGPziUK3X+bBv8Z90tVR31fcdnNCDa/e/mdlfn2fse+oh40j5dDjtqw9yqdxoYzk/hcfUFPfA3vfU6cnm3HrKfawT5STUnkN9obrv+9bmCxvYb6nGOfVj+Aj2NnyU+mNBpie
jYfGp++81ElbdHe0oZZENVDSL5aDeGQjKXawdLk5IvX7cZLVxvdRqJgEbqsae4arcy2uiiNGpXyFlf3kF1hZTI3+0DVdcdciM8bxiXwsx2y/CMGhO5c37MGyHzY8HutN/qKds4ikdxbU6NvopR5N8pFCKFQALGp9
y+iFDlA92Uz06snsXg90MHClWBZRStJhPCJQ1/6GSEnotT+yerm8ZY10XyAjZrFmDBQasvzkjbbSlzm0lUML6R4h7qUl/3fBWx3kZrpBt4c120fCbYjHMk7BFM1g5CQrGuET+cIMBYlM0VXQemsAEWpxs4W8Kry2
7+NFUKWLO2pUnn36BUKZmvhkKwrssp4qnauA+tLReCbEypBxnSsGk66xB7rNUug93PzBTWQGWxsVfvI+gOmujQSGwrt5a/j3ozyrjIqRlWxsul9ehzDtYabiRWywPL5prVyuPSvE748qZk+HiTTkfjCs12Wy6uzi
5fgO2jw57Ptwww0IiUom6mjdB2WbGJs4m1jY2kQ87vk7dUK2s61W2MvOKlPLY+s841mhvVBPyPVYDHjymLC56oOlBteO7DmD6EdLzgpA8oBcXXKkT+V7MjwBLy/Xkll8zaD2d123r//Qn7mGHZHEwDGU601psEq5
vVt78fstB/A9ZZsP6aVtGh6S14L0IMqHbjIT9D00rnPiqz5NjFd4QD+6xUi8sUT+SnWALUzgfh7ns43jYSxoCLWVMybkMTBbZah/DdQoNS64Mem7hDKcbDbPO7oiNA0zWt6U4slK/tgnF2maXLtggx6jOtBfwcZ6
l/IdRGPfXAxFaC8Uqo58iQd+3spCrdkrC5mXzP5NiKfZiVaqZ4VPZHR7BDPLeo8GkMNPwZX1qn3526cw39YPLvG7uQ17ipD29Ldv1Km3R8VycfW3t75cv4eEPf4HhT7Mmz9PNRiuqTSf/s6Umkdw1Z4+03v41I6d
CITIY8KnYfzKHP5+guYzsYVrUXkqkROdWa9B+XvyD3GOZpM1zCAbLD2hdRlaCr3xefNlncPrN7+GnUZ3PbtfhZvwidJFi3VTs5qE32nucL/6c/W/w/+o6HDHWD/vJFuUkSdKpKBMyjOCbAmofqjnLm58Ul9yGA+Q
srh6EjTohxqJVah5aUNPM8d/FSaidhS1FmrbT8cA42aFny1oeFp6//gYy2E4r66x9cR50eDVDibUc7NPS4dPfcZpWclinWUSTdaBLsz2ppGbtU8DR1I8QnOBlmMpOXS793SC7wp1iNDQzlUe28I95hj5zDwIP3a2
n0PesXjzsiHRhT8k0fXLexId/37/2PVP5pvT5jPrNVv86Zk+9Lf6O93pN/Hx9mf+iJZJlDDjW6Hv5ddS7NO+LG+6heOR9Pqc/tH39EvkdGfJs9u/xf1nqh79Ai7Plmii5jAOI8b5kKfnrH16/3awm2p30OxYFk+T
AHCohIz1Pqb+P4EraLcFKjGnflFMSPxfLXH/81dnNBCbG7cyRlu5RBZEsuA22+KxgwoWgBiCm7Oa1LimlKGcWFiC2nR/Q4GJHqwRLzknFo6k1p0VcsS525n8mESPKVOLD37R7XF+1FMjFQabXbHBG8fiI2ymO8zD
UwRVe1/iSAeUrwVPmOkXkzyVNSRY2DpPmGd9sANFD2nYqaKu4JzqL8qY5tpGPX7Q+CIR/tHQnDhttVKC+tGup3Tuco/zY9exeZtpuCHvCe3xPZk/UpiNcrWtfsAmUz3c+dz54yavPm6e0H8e4/Nt2QvTPW7Kyrh3
tpsx6J1ZoI/mq9Gj1KMf9wluO7iazF9LXV9Tg7fdDznT/LP+auKsynjB7spqbPvf5aFVuTN+qZV7PmR6tZuzq6D0cf/ObYz0UzCyrMNeD+4KBIN9C3nLkLG4yHEX1eqz9xaB+0HVelLeAjZfP5GTR/71kDJXe4Ou
dHlkhhVeUKX6vDTnuaJ1NbwTbPOWGLnMopXr1JPHSnvX9FPQlrmx8D2UTFuJGjE7FS2mH5UYagMPJnOXhUFDWWw+pXyfYW7nT5qeQVXSJEEWKq6CvUoqS2P7zFDzo2DPKZo0DZ90YlznczkWju2okyRnKiEbVWSj
By0f1GsKuZf1Omrd71CjLIaRYbZIqvKCzhjyf+ud90zP8S3UScPl3AY8dR0b+gTmjBQqbI7VnkVXqJW0/0VCgIP+47n1c2Qi7hyY4JoXjqCnZHhGA9SfS5l39yqgZm0d+Fav4DEeYsSEbbxOdaHkBgqTlIaE2w2j
M01gXpSjucx0iEMhMsvYi26ISul8QagYMbuJm8aDcNjD5EqSDnG1UVU+BedFaEyBJc+IL2CubeQyRF5nkOSh6wHJXvGLTAQNpi3Pp1gwHdAs0kk4tPM5JuKq5Owpm5K6huSJSMFZ/8rL7nlgFkp5YfpOqvRtrhzI
5rBQpCMHEO7omQ61MrIhjG77QktBodU/Dw+2Udh1Q8n1KApAdCjSuZr1jLjY+X1572dnRI4cwsFIYT6q77lRrIvqvhAF0k060vFXe65ZHGER4mMWLVtl7F/yyaVioQgfsiqeHEyYpCQcWJTgI6yXo1pY9H1V2XEL
44kMd65N/LQXwPfzCmE2Cf4oI/pYsMbhSD8kwdDNl5b2fYPWYDXRs32pSxh32WnPuUkbPqjwqkuUYMWR+2s37ioEFcqRzjr6JmyrkMxHqB9vscWb1XvkfRsC66MTDLbAImgn61aGuBKmnY4YJf1Q02y2JFBj1kIO
bnySzSLGOwGpq2KHxItCqxSYVplRYWidDnCLfZULi/Xip618DVQ/FCMfjn48MRoGhNmHQbzXA1dKuIdrFUtJ24cfPwugp2Dka16bYV3FC5FfP5Srz5KK48RhKpbWD1gMivl8QdAr94DNzsUZsTrtaETrymL7bEAd
nIawMgwwjFeCljMrQ1K6iPseitUkJLTSXjjKeFTC6JGpHQruccxglOs5EMIeknk5W9zVYH2nS6EXvoIpaOopodXTH4s6t7cVmv7XZ2j9YThwyzjSARi4b5t1845SmcoIQ4ZhZfOneYsaPZUeQy8i21TEZXz+bXVn
PUqxH2gJP77KXysxOjVyhSvVw41e9EEXBySASvSVXYdepe2wAW8EyJvVCrJ/m9uKuKaMestBuy3jXTGos61gamz1djD7Vk/q10C/VyGVDR8rF4vyaSkU3+p0+1mALdzbQqJ0b6EbMSaq/+JT8cAGXpqlQEBhkVMZ
yGrqzxj66YM6XvV1D5xdu4XmAWBinoDy2ziewufpceOYHUfqNaLwSF5iYKntGb8YNSfeoAGfnsBtMQnGV8oqW+h2AsE67GKitxJGtgbrdn69nDm407sQqijN/nU16fO9n3xVT/ZDWsWb72xEzBaZTnTfoxgElaYw
U6RD47TXLW5+HfNGrXLJusgnbp8O2UX0uw+kX3hRf6Ce9CKQ/JM/OyBV3u3XF5S2k/m+aG2vKnT83HGNtTdbzWWuPrQo7qiAvrovnW0D7eb362bCnHxauVWZRvfEhRm6jC8FeTaVc7LzbOD2F6vZxiopmcSVwVR6
/H6QArO7T8TVbMYY6lSH6a1YN+pSrJGgwSkeuXkCPwbiElOUZvxNQlQydhIxlJjpzPJGGHOPaaTHBCqVKnduA60k4fV2zX5hJuv1WEDBrwmT1tbYjTBKlns95vFQRmc6f3Qc6D/Yq6/Ngiw/XD7wYs38MF1ioC9t
grAsKLLpHA7VoXTjHx4oLaW3AGX645q9SeUYcQHMAE6+sAG4MOb/76OViY8iLYLllNzbKRTHSIFz80OUxt+vJikLOaBsb+gwxUyOEQwuGJ8hAbqlt8EkesechEvlIjSHpdC6yJwKDprlIaCHtJSpQm/+cF/NY7Y/
W99f2+v7K8zwX1YMZ8eElhVzFkrlxVHcM3JtpAYPyYMRB/Twrox8gAabwV15YuUYxSJ0e6Afg9ThFTfDArNuoiUkoiXOeZXxzL1ziRWuEHhVICd1SSoFaC7UgtQ66bGBZh3+MwDp8sTTSaCgADW0TdQb9Y7izzOO
gs6d6nC25EgUNk8xA8m4pnacb7P/xUce2fBZsLwLdZOqkCkRAw6pT3E5vqjJh/vWfvZpFni3QwMXCkrLeMWiRQ1KYywEDLZTWRUMlfgtbLNe4/e2pNDAm8ENPJ4FtaIYgzEdA0DgR2weLWIGabkx5qc0kYDDshe7
Nkn8xNPTO+MBy62TC/8j+xbePNhG4gdxbMDdP1voh/tiBthNzjx02SUu9peuHhPIAMUSDYAQIxdEcnnES+v0VRh7MvHQLOIymSEIO3EvVz1GQLooEzwN64Ctfl03wX+lnNRH+OKCI2kuHnWh9yGiYkpA6828XUY5
YsZ1M3cpngtro73UWaho2HBAvdtazUETqnVtsAfeMIktjSAIy2zaroriCXsBDTjai8S/k3QwjGGU0QFbuYsdNCs7h3RRsIvUXTc6znTkAMWcCYOXdu8jNiZMDWp0Z4xwy2APLIz7xpQ6zIlY3cfWHw6udCPzXL8s
FsjY2RlOTRbvSsZoDPg55SgCgIm4vW+/+SESxg0ZWAD9zBjxp7VIvZU6AMhrmJlW7qyOAYzhC0AXtSczNTaZuFoHjppmBA5HzZcKcio8vEwMirjGUflt9inoPtYxI2EjKmCqT9AH2aQQrw+boG4Ucq+mlw6CkPFS
HUl60oyRajxS7S3aL8pE0XguqzfNBn7kMsdieTBGS+0cOHwowWsF3RKoxRKTcZrpOVWEcKQTkj9FwWv9W8ysNQ151uoIWcJFa8J0Ra6w8MFAS4pfiTZzFx4ZakBAa49zNn8pe36sCDNMEO2lfaY0KnBhhUksJ26D
ofI+rVcmi1zbraFBtu+0t34tSAR/r/hRWMQ+KBj7lCicP3DXuYeNvThUdJd+ktfNNrxEhDTSt5eH+CbtO2i+1xP9aHG8KIt1K2VNfgbWkaZ6fnR1k7alydQB9BJRv+spnnJvHF9XOIuY3vKSYxnXImoChDh/yFt4
QIpsHESM2CvSmyb5OAHO34ynICjanW+KBNPuElrwk84ERWr4hMXmJLyo1n6G2b57nTjre5+hKFyQyBs6fFQQ8FjbGd2QYkSTnpWSBls99QmCmuq3LI7ogtg7oudwUEDNSyDCtY3K6NQzfQxJU3ZhIHb42ecXJcNS
3IQC14O3LQA0oLW2sPAoNVeXG3LjZGN8FQ4B4OCk01gGSohg8Hrp3EL2wOLI6k5i+yowCCXqVlku9XmRXiIRgyozQgwnaF9L+yfYWkEGNk0RPTYRB1yK9m8DHuwP2tcWa/YwV/t0zD0UgzfuaXxLWenvX8piNENR
FGZve5u9We4M9MY9J9fFSzXEY4WDtMF3pdoez/1uLGZnYhovTgGWszitmfkuNIIrCaSY3LXq0PPMYzQYzzsmZ3jMzqzo5WYmpIeOioacoo6E8VSYHG0vadMopMknnbBnATgmWRWChFixFlxDmvRRCASbjin6lU+m
0ArN+gxPoyeYD7p7Nj9u06OA1jltESOSX+yIBOlSK7vjjbN8cYeblFotVE3nAaUZV6Gq1CtPJOVV34IHPy/8Cf0oISKV84FWCwITqWp5XbBGl0sRQ3MNEMKLKEQ4gqHl4/pGbrW98ZsAk28MILIexYPDkMaQ7Lqa
IOQ3o8CVrXV4V09fzkh/fLmCi8VhwMB7aVaExwAERz1osf3ncweReh+FePVEm1OJURenA1chXReSm90RKkdCKIe6UEJoYE4r3rHr6ld10G1QqLXmhm0biw/Y+AGoZL9UoEHmcSvSPsU7dP5sd80GiD/cYOXSoNyw
UDkV+IDg9HDEoV+4wuAc5uuBWCfcq8FoSQN2U9LCfNPBs8biqJUgmDln5LZhJxYKRee1y3L84Mmr6bSlCUR0K0Rmcos/WKgHCRyawFuEzYEY4VDjnRJ1qX1tmik5H5CR3EdoLdjDD8ZJXiiABeoQUMVijuhstOZM
QQuFWl2IlskqdOvxkXrDYyVb4ykVT8Z7eD5/sIrz2kGuSVlomWziRxLVio5+cP2iSx4QYoYJdvYiDRdtJjNsmpfS6d77QfbXLzRaTnJTSYJNuICMfoRh7VQQ15za6+5F5DTzJH3XBxwYVvczGE18g0obnx/w2rau
3YSvE2o7zmTQLeOvoBEZZFujJ4RwddJ4iuARUyUswgHPv+8W2AfUu1dzxH20Y+wxoO1nlOxzzMTAiVypOBo6X9wGhl5YCyscwzWUry/0SkR1mjHdhUg/pkhifeXXE6XVyYKyJXXMJTwyr4Hm1GsaDxHwGFvPfPpL
h9B4CS1BxJ8azTdHsI2BBuvlznoWfhN28hmuOhKJKLCFl2dUj5CTSYrTZ9TxemEA+q2N1/w8oyHOUOgIBNGlmZ9c5+GJqJPByxIGlb+cmG3N80CKBZNwXzxdS86zle5VVjdPd9Agw/ace1h0kdvbLgFekWHghJeh
o1rsnEMbJZgMh0XoPu0S9hdqIdCps9K4siYIaDY0OGqhhqmMGsY/18p56L5q8/6VqV240EuFiMLxd3gfQdo4bDZZNZ6zPw69cOFyeAHN8SMGidmsMu1D+dbhCK4isKJtXDBafLBjZkk+1rQnuhaUaAvhGcW0OuhM
1ec4EfcmthrgAoWPoEgnIxZbwsCAAyv5Nzb2zkRlfSN21lpn26VZ+95ujAm21H8lqGkMkL0Ozh7AV8ieiiK3RBLVnCkE65BCAMCG4l9V6CfqjO5gw5KNwoIJnakxBeGVx4X7wOQPbcviZXLJQysB4V2Q2Wwqq5Vk
UbY15M0V2lolHAyKFkAujuvfubyBuEYB7iq6lZ02sh4xxeQ9h/oAuJC3KO9h5jACMPrrxiv4X2kRjAKrJtDVnKtNU14ZdESL2KcC9XesI1peTxacOWY07h0cXaq9TpGqywsC5N2f8q6+NC82hBkQI4v/uFz9wKvT
qhn2ZI+8weAp6TkI86DvjeVf/p+nYCGxqqNQ6XBUDkWOXxlSeeDV8fLQfT1Cyr/x/NnuKwmcd2CAAC9NPS35AhUZJS+Kct062S5ejPxnI/aqLVKUHCVl3JuCuFaDEZ7IsWY9cS1q2g+yNDpLr2GtIbgZAfU0cbv0
r+WFGDIwGf3qo+47ZoMrH+QAq6WxEd7+R/ff/d8TQ5gd+OT5Q8zTDm2OV9KaudRmNNJZfVRmfgYhh+dOymqyXbd00jad9SxMkTokWJBRqHsaxGqTELpSlXX5IAroDwzsTWqTRUORwyYv82lt8hLIp2LIxdRABvDo
0FCIK0tMjYeBKXqJlWl2pgXpO7iOxCs5trLJKHnGBmA8C0rjMILnSgXjdDroZcAuhHtgLrsDgVj0ftB1QvFwkLPwEQ79Eb/zF3BVi+aS+ETjRaZjGXXBNuOVcpWY4X4NaTgGlEc8rUOKhbnsF9DGbqJJojfjvN7v
hS4dLD9AuxYWwRHXO+lI8MsPnBNU86y4BR7/YmH1CN3DYpVzsKri5euZ4ZXSda50TTOxLWBI/Dh70sPNN7ebD/QlGk4R/WpPlUcNnh6kly53d2M4YjlEgWBIXHa/3GVfiy8r/ii5KKhdKsJdlg4sjn3KGUPNb3eZ
ynqvcAz3zNIr1mqLTVmg61iNYxrhgJ6252/oMeYg/4YdGPzkXEfxy1tq/dzZye6Z6yqZTIH2wDC6UDi6zyLTB+0J0rKUjY81KQPJyTV1C5Ld7gz0Da0U1Vp4QMvY93Vg2IS8xX4sBDfAKWjiTSBmSzo2dUpl1CsS
XXmxedRasy9s9OCEpRSQGIP7jpyX4tBGXoMwMz4Meimec2GkAqq7EbmfY49EfdDsIT8Q6roGYkKoHrPaTYFXXbO6y1Gnxt+EpDhC6lF/VDFZ7l2sZvHmsatf3BklgRdTT3/szJnnwYHQswIkF1ofzTADx8r0U/Uf
pSmDKaac1AtVPdJZgHZp3YjwTyzDbBSzm6MetJBHbEagH4lvciT0Eg+tCeXS8qQbnpE9IGDQsT+dWpoZOpDN0wHIAGAmaa0EvXm9BDtXJXTTgjNUygsbGFME+H77NnLPUjwdUqpfxFI9t443r/9JSIGNUIFJ7ZPu
jDI1U9N1LR0gsy74fuCxtRwuODnY4jUdeBRRnv1O1K+sukXGPF6UJ2ZoA1ez2bPouThhm59Y1ynzSHUh5dxXRZIlUi62rQ1M9HdQghQV1EoYagulhkxND2sQPpAwCJYNpDTuJBE+2KSCcWaVNhEBhVtfoSt9C7Nn
0JBGRodmesAz8gklKXNzG4dHUPXvM9RgRsX0/DGoOSgeMM9tOiMO7FkFHanRcBhUsnS+1A2QPlGBxAzngqCC4KT94ds7EPKUAryDaB2TnZJz7CPcJuz1rNqX/TKwd9r7hQOEiac1wqLyAPv8UqOT46tGMlAvwWaj
ZUbkRH3jxHcTShw94uKQFt1onTCWbwGPlM0mHOQsL+1fKpPEAfH0gsFnPM+fRcVUJ7DIxg+Ou4r0ekIE3+lpXrc/hS4F7n8XGpT4obGHFSpbzXpn9rjoAVHHyERUjpWJtiXWKwZgRthKJ4dgAmBavC2OirAfNOiA
EmjGFRR3EGWv4Fk6uHtRVzUwBRSNwJXa2UKXEIPsa7WClTeFVXlMrIo2c2UcT9l/HF9NIDIheHJoCctsXzmwGecsRdok8euQOcScVk6elM9a6EGJP/pyj1g5yLOtMPRmWKrQrUhY9f6Z+gnE/oXjA76I/FuOTSeL
QXumkb5EqQeS1CvJtvhaTo+Hii6cdCC6LqlmCw//llxp40LghQM+ljJz2QWxGVRAQU91WwbUJx5d2IjGW9FfU6DUcGD3O0hQQj4vDQMLaBOVpbuycFBGqVkwc5Zm1wCO6I4Ahbv2U3Fay9gaixfdD4gDlkxWCrWl
bgpQfTs+PEMxLRVLC5XgdU7cNDEHAppfD918oMYuHynmzmSvVkGy8+AzmmHTiUitszTbm3jij7tevyWdHs1fQdthY3f9U3bN0dq57Zsi34duSr+0c6X4OM1io8Tapq6ZaUE1y2zAGTs2z9HqCJTVlL6JzbWhZwVC
6hS7tNnM17zkILTSzi6yCB5X7niSx+gGjmE1EiNJhlZFe3Q9wZsntzRkFnq3WWLgaN06q3k/XUy0HFIBoYq3gRfCxymPxON48sF40Q6IxGPewwBPhwsBSAGkBxychlhN8qBbgWYCOsQwPybmw7ax/uUzNszb0DZ4
f0y0G4YxVDc6cNfGhZWNcgklQkEnXD6MBuZRVwtXyEfMll75tusro2tUp8/cvfXjH1J3QEs+GMfxdvUOq40xoLeP2lupBuIDfPO7OTx1Ym8x0ntaKzvXD8yJjkUis7Yzw7RrRDBMTc0Ve/fz2wUR+IaRWornQrRa
CWkwtrD4WCjDm7dq6ALVBTGU+5wrrSrqLxFbwCQxq6hUFSlah8Be0KHBGY+H7liOBKnFyq5KMI15yBquIHE2edjLIWQeFXeNLsNymRfJUFkm83Xm1RYYIKp7eWU/sOEwIy9mWihMOLcbWPFEi2jGGVqawZOG6xes
gzlKlykf7RmzO+yTh52xnA52IWTCmg8ATVuIhAmTxyadM8rdJt/zRJeygUqk8lZBlNdEI8pOXlRQDi0hcaG1v7tlvSPTKDn00weLXIpo0w6HE2/qVmwdLPgqu9FuGSS+KRaFD0FiwOKEq3+WxxXn5vWSDslpVz9N
4QMPI/In42YFUFG0NYYhfMINtdxcDR8ctMVPt3RBoPYsdU8TKGqoz2kW8KdG+uxtAQuM8jpjt3dN3A17K5p9atlUEt5Z7IlDyQi6IQTr8YCn+P3614GVhePRoAGiAw/6ve0mICyPsbQjMr3eW096++iuIdq87qn3
9cQyryveuQv3fYriL1IUheCU5+T4nLmTdy76p+b7OAyZzIgcn4PbkaucUi/uW2cTt0rzhoKEh5E8qlxajhLiIF/2MbBn/66QiYofY1YqwyLsZyurz9MY93KCWly0jvqmIEwYP79kXtcqd8Rq/XTtglYn5FUAAHsm
VwCjTCQ+tltqcLLgddJmavV9ZeJDj5mCu59XB/UZc60gHNiKG/WqLh0Fuw22ycPmcSdHcvoF+iGLJ/xM5XD7+gGGv2EcNHMcpo+7opHcYT3M4+WQPDf6sf212Cm6Y1Is+Dtasq3FNuNbUJJnyoujZeOpxGLPOLM0
4+29ajqwKT0Az7myzsoxMnwEh8tGPwoRNdBZsJ+w4cWsmXIwrVA8m7d6ggLmLIZqzMQOi2D05FKTm0IaizGErOtyLTeLQWiTlcDmvPuwB8yg84PRVjnI5M2+YPnQlVefyvrYPuU7veRkZ1j2mHH27vXqB0F/PS5M
c4kPDAjdKpMYuZyzCK8m67neDtfiIZ9/91MVX+iKw6At9hNqXD3CzVF67WghZGXnHN1U06ahLe0F18jBoe045nWXqEfwu4WW8EaqG5h5FUGah5JQfKdvrXreHe43YLT+9pwVwHyrxQ28vrG4uEEyJAvhi7BKncGe
NHSyV6ZFg0AiBfzYb8zoPHKvDO2qHTHnuAXEcvPBIUmRQktkqSujl38OsOvmQUOUBlOjMXYCZGB6cE4IRlwPlD2mM28fmCYdiervi0SHStVJThrM60WCYo7C8hB9dCZsaOORE7bU4eDDEOowKdeTASukK2jaVQO/
Op2sNr7aXsswWbPW9Y/pCw4him16c6joYSKh5hY/YAuPXpvUmcKF7wI8NlBaT11fH5SB9UprDxfNzmA0x4niMvbMV1V7aAEtPD67/dvNtRizB253pporeT5AOtMcYWKAOrb9M5H/8y55WKhzytDMUtOxs6vzdHzR
X2AADvfygZARxqkMOqE8Ee/VHPFh8GkdM97B0/mvj+MDdv1AUJ+3zicDXh5Onl39Ce7ZIKPkL6arLsCsdBQ1P26rHgd8dT8W83cteNlJHaCP95dIh4vmRreKOPnqjXf4mURTTKRiWnxMLuEaCl+d6buLSZKzfJuV
UF9XSnNQl+V2VXQ0pkJHwGWJvGxDYS3sv9v/Tf54Xm7cmm2H1UnmQGEHOjrpF+Q7rSFoRf2CEpQ7qFBHyPbT+9+KWxHvM2I6RavIBd3zqb0FrbXiJr4xuLKdh0rRT9npeL9uI+M20LiY4CRk3sZkemQXDKJlxkEO
oe10HQ19fSDiLN4+nnu6tyvQaKKisFUZEawFx82GTkFwaYBB2bOoKU9dcoTlZrR47VL4yVwDO1mghgCo+KGsb6FZyLgdWgwMXCaOGXSV1VoTzK4oGA96Rx7kIuqalYE1Ql1GPGv2H+FS9ySJ8cmJ3GvEUX/I0Qhc
+rNnmqnV5LB608aSvIRyUiHYZhJyk0LHVU2Z9Q4+OnK+C7fnRHJNEWMRKMTFsEIw5DPKHPavi8xntl2bK6z+Ulh1DnFkVJmvtbErfltDSjWMBa5KSRG7OlrkxRR0HS9xnL3w5rjRuX/A2m+4i54OJDm0/W6ME1dn
VsUgMRIagro2iUHUHdpD+2iwVMWT8tEok5BtL2+xFfIRvF18i2dRoyhnDs8PmN08m/u81RGx8YFjSbZTmKm3keJYx1aMFrYK3gknjCV+VH6pV5kPIXranyslZut/XtjlPTuDnom2DFtsZ3NpjWPROt4/e+RWEMhk
oEnDO/ewE8ewy3SrlJt5Q+ydqwWcErZoFfHBlDlEuYGJ7KGAtbIdDByJnd2OXT5ZfrGiqWYSJjK9Ur+8qwmb1NKlyyvSVV9KH1JYg9cstSMcAOoAtY33elzwAyAMNfOVllSR5Pbpl5bwft+CiHHaJR48YHka67zz
BMScPZvKE/8mA2jhn1Mcnk0gyYNw0keTxYjvb7ZU0gZWKdje9O96L56YIyewn3GVpcSZRt2CLdP2UrPy+u8DMCmS1dkX1HuQOfReT0QWp1AS79P+G+Qr5cTIZhC0dt/lY2YnkwG4E/2C7Iytl1RWMnLBVOYk2bw6
Cdf3CdUMi0SN44Fn1P0+edcTCZ3Z+NdhdxyLQDWuBUaXZPJaeuUtpomLxasbvjb7pG0xVAedrz6op7SdzWbFkqc6PIBmZEFuI5/sjSqQsswLyZuFcAn8kvRui5wc0O58CGN7TxLZjklpvsrUvJTxTXXQrYIrrKeM
HdkzdJXFWEkj7JexYrJQJODc58ysobJtibH6bGYxb0Nds47FRzB/yC6XzmWpB8FTdyfNLyIQHLK+1flfkiq3zPBBvxTJUzbNp8x7Jspi077//iN8S8UHgDDFqAtQ81sJJvqAAGKoCE9ag6yJaJXtkEFgVXWssuvm
dQfhpFhIEZEMubPpv9lym/94h/xj86M9mKQgUGWlVbRlBTFUiWv07iJjjJfmazM9Mlo9EyzF609QvWw1LIdUfDCfZJdSNG4rVgsUWtSAj4qgibJ4acMfR2FWpZDSqFzB7/Bh7ImQmCX6ZRxlvkv1DOOP7LCJIx/m
H2rpzGIEsiNCxgC3f49jDEMz2q+Rd4/cVbHXuArvYiWQiUSPglVndCkpdjnOXFFmBtNRi24naR5w508BfjUHwnULo0OZ+aFSxjvRec+j0IuADrYo11sQMycMH134WseUN+URIlHhuBesqlTLBh1AxgZTrn1j6YM3
RBDFH5iGRiwTrKyBbk4eu1ylChmkLlgqznL5YgSCwQf6cQz25ZdPuFEpYQc4quFK042A+MiRO3FfGiyxy9ltKy7YWh5fnCG104fCZ69rUoWK9g7zicBsRo7QCAG/bu4igOHQKwFf3XDNULhXs3ehkX9QzFv9CzEu
PIV68SxHiQmWQtp3OdF/rMijCI5YZzKWStTkVmTGucovbKePU/5z37TpwyX1rPfnpr3H8qXyPnB6xgIzdDGkl7sMVfBLkinBN7jotfLRA6Jd8VRi+JIAnWFi87TbZbUJvzBOe2b9bSIl/8T3RDFQwaU7dgUKdzQ6
EqNvedPY4FwoBIhiP9R3HD+OwJpmc8SVWyNdK60x7+7pGHlqom0+FAdMcuW/EGMkOR3eRR2BgTqYLNaVvK9cXWqEaO3IhE8kY4CO5Fgm/ZWMhyRDN+0u1pZgfCu16x+hu9EsNv1XKTbkb8jBZHzYcbL8POh5q5dh
xV3GzwgLcIbVTA/eCM/ZXH/+/DLPWnA0GLbXNHck6XxQlcrbZTqecUCng3KXX8YDIN5fZ9AWJvA0RIARIw32C4JS+Ho9AbahaXOPIuRfIGbA1EZQyKkLJ56frhkUGq5US/cpCvUra3bUMeblGSqOoUE1tcs0gN+b
kMsMUbABmsbOdK50+bnRzQihDba3CUovwgQXcCv1imA6tCiTzWTjOA5EqLnBn7TQyzd02BPriGiz6xrc96DzPzFPP15PeG4uhQcWcPHOy/4aulVKdigKqCa809KOCCFTIWuGfqXmlY8neOJwbJStLPk6AfAVOZf+
xE0vVXYRgktcHr6/5Gv8CYNe24/mQ6Y6jb1UmbOM3IzXW7Hph6g9wWIOVUH09IZIoALuscVwcimIsFGP5s4ptOlEgiLAHDkvY4o7qMD8YJCKuvRYPqSkbcqiAMlqTrTnBr2rCK35a7dC2r0MPw4dQrTEBYBM/GAl
ltxZsXa3DIQb8c1H0oU3Rq2SFDdlyiPc18uc9wVo9zfnWkNH4oYcIzRgxlP0lSE6KJAWfwJqet5mSPowDh1PIrd5cUzjCU5x8GS92O1KhGx5Bo3strAMa/CIkzJvc6Hs66FWEmNiwXmebTGcdm3kYBrBweeHuPb5
GZpTXA9I+w9z4+K9SL73AEEz6QtqtSqqNiaFroKJuX26ckU0iPuohhe8ltRGBnc/hkU2t9Rm7cZx0tKEBRQVYpyRxRtVH3ZGyPhWvSAgCgWG5jTHm5FkQnYC8kaHehs+WAe1D9Fm4nVsN78G82P7bIMr5lufkZs0
ol77ywYaZnjcF4AysSpUY0pPnwYAasDcuHEOmYOutxbCMmetcoeWu7unQzVuohoyWAjWNgwxnq5YLR5P9E5C5ARWs3Q53GW2khFiMgE/J9w9JdD1/LoxXDisTlRZR+E8PVNx9onndOsUTnisnR2xU9tRW4/JRknE
4YOoMXsRE1prwgX0Q+I62+QpmXoztEPYbArd3hwarMBEBJ5Lhg1Nq7m3qmQI+DLj02ZVzf700om5vNuuQIZonqx/o6kM2vm9q3qBiJULrZHY74oin1Of3OksmywcY8G1SB9x0DrwpDLIruH9Ob1mvAuXafTqIFSB
91AkK0lI7Rf/ufwV1E3NNGIMEJHOoxrOSFiOeBb9FnCrz+KSuquMAMJUZYmByimb2yqR93J7kSzm6yu4+xAcrxaLh22lWdWPSQI7LN7mubLoyY1vOJUGvbcSuli8G+dgYQ5QwH3OsYcyllyzD46BUnFvnlIsleYs
cVOQtuKcF/4JU0qQhqbRAnjJPEW1jt3q26bKaLwORWq0bV6Ke649SsWeu0Tra8iepJpgT/h4yuPE++89jEyiKSVDlTTMOOwM6ZiupnyNDmCYp8NgC39DSVBzp1mpeL9pQTA5BvcoLJm7N5EVn/FhhT0eKPLia0nH
GhjtS/0m1tfrgkRTVhbMzU+wmhEl3BI1B9hGe8U3OhCd5LBV/JCiLjaWWZ61UMzDU+L/C0c+KiiovY7wYMPleF4fvlh5QuHFL5FyWFgQdXRO1z9xVQA3gJupDhD4H0SCO5iRQWhLh+BOq80FvmSqCI4QwHsJ6RYr
PeLtrrDhZqBVOBhhof2LWl6qOIXfKYs4aI08cQVuTbRWeKX+fIYWcjAiAASlaF9M7o9byPnPPNisLVsNcT3WQUhWSurx2Rz0pZhcHZzoGSAFYCFeYFrxeaJaEjV7SFZADzAqOzt9yXEKwgTQIrJiQosAY82Lh98G
AUsxbWJEPggDu7+ldUQKJr0M4ft6Bot3MolpoX+0DBrteOXpnNpqYkaqm5VfqhZIG3P785lcB6Og/eYme632VZ8A2aYKpuV/eyMhonJpS2P3nABbpx4ZTt3zm72K04DnlN3YbLbcmLnapAMf9g0xaec4o+fW4sVq
xi/W9tWbTSpGC9opN/wjbbbLQaPhRs/jShQahXM3R6fJwY23PQgva3NmnFgyaew2kTS6daAICRY/P2k4O2GmL8vWITmr8b5tC+S5au5Y6piTzXmWhQNK60A91HPwiW9TLI4u0MKJfZi3eVtd4r1glTkkHZPrHS+H
g+RulD/JWkDNjwWPlLi0JvNLGz0ssMkwbtne2q+dm7zSik4l8qdNeeH6h0up1E+pecM77Axqw7L0/n0wOFuwErcvGjX811u8XsBJe6zj1josDbVNMa+VBFz2nvE6BqFG023b6eWRVfwNFjLungUv+daqgyZhixXj
4WmgDSVAJPGX6U3Nh1toUE9hNO+8cput48xkwOZ2ppvf0rkIL14CNokazHt5E653Lh9mAxNeiBqjvYmpCLa3kgsqajNOxv6krIW4wSxqogVTMsKneF+HonOqSqIcF03+0nCdsIXO7x64R9nxXIHJGZn0Nj8bFbzN
kTkt9/sz1IGEZh8GLJzVkIceenVkO7g1Bbf9Py7V7SIOa4oLTfw/FIixmXtHr7mU/dDgTxej9sv6MHusheIvNZAZ5h9ywy0OzYe+StTsU2bw9Si/hvk1MMRrLl1Oej4Odt8+bbwmqIfJHx+wA9ak9aUCfEf/PLdL
ez3+MCIcDhe/DHHibPtVEMLjrAvoDx+yOZ576p7TwZ6bkLf6LDpTALmfHI/VfiQMBJhz12n0vH6ze4FAtQaUWtEH0Co5a4lbukDwohj2Q0R0Ts6wcEVtAFefX7ixbFGqa5nx0BZ638mZv5fJVMo+404hibzdKuVF
0qqH4uhLQyb+Gtlxfnbd4sGmq8kGetvDAZ4qj3rX5JwFN8L3MeWW5ckHEKg7HQrfPh13XQBYcw3i/UiiAT50kQ7YECp2DI32q+ASQrNQUzZrfxdu3J+GnYZNWe1oNNv0NZZgxoQGMY1/1wzDt5qdFhcH9DLdmeHP
CdJEhmSXNoyVyrbzoB6F9GaDrZI3phc9x80EChKLqm7JtC7vMDmpNzrFd6Nal0zY9eUzM1ZzECPupm2TFHvN0r8vZawJ9+fWaY1sG5RcHpsDogXMOt96/89wHrId+4/dxQNO6fsdbgeku3Q55HployFF0+0sazTN
BvauXnRJa1I4wCp/f33buBTFctVw+PVbvw/MjcVv7MsO5SOsa3RGVLbUrmZ3vWss/yapuJorS4t/SvWiRwukYJQ2uKqX44YHQOTG1iVr24YfPiLBxSDA+2p6tDL90kjn+zrnFo+btdyZ/XAeQ+cPWEzL430A8lTT
6KCt7idhGaNLq5txvD2KRTog02oR9bmaSO8wXPH/GFOmLgorVvELGomNwnUS9G/z4/6R3+GRR/eL96X586xu4Td5PBdwHQz79KnLLro6urKPFh3DwbmICFGHO/RM1UQt+KsBkQSTSKBSEtQksCxl4js57M3rMG7A
UJGNP/MmvRc2OgUuZ8t3MLmjvqHUXuN24iiAQ+3oJCsD5Z3Nz5p+0GbP4mV0kyMb3ubsftP0as41j1Un7yt9UqwZ/MG2Mrj6iAK0sFuQw8o3MeI37Z5n5IjuP6sGE2zm2iwHGJkb9EL8SJyn0a0FUDemeI0gvMTK
JCpo7h6EQ5FNNDhku0nOowOkFb9S68230rRzCaLw+SLpnWJNd1fylIPOPaj3HUK24OgfxTNrD7wfdxBXdRHTBwtT9FVjG/SCxiPfyZ2wDV29HK6JU6EkrZ0NaaZKXXhCqW8IZ+hlMmG5FkAPPi6YrWtk3swx0NOW
IVzgpOg8zV2FUMh/p+79tIhrLdvc5myLqWiWLLFVVnFZMqU2etgNMFzETW3K9uDgfLWfvH3HnNIizmwxwH6gSmf8bpk8xiTfZDheSGGbSBaHXUnKwlwOwMzTluxSewfoyLVxqcNu3FRhFEvG+zm7bv6Cj1coFv87
PFjwKIfGGXjO7MyTiLcPiOKK8juGeV5Fs18oBFU5wZHapBj30mCDqWgcwu1ld7+LnNvodpLxJD5BHbaUfdCNYsanigQztUsxQ54yzl8cPxZJzuk3lzh1JvG0H2+/0xkkS/1JnAb7H+GPC7V4QNZMenX1AzpKlnIc
gODYx3u3wvyS1c8B7YeNNaQkefbwYWdKgs99nCwpNd1i0Vl72DiGi2NzQQ2PgqDCHpdOHzL92f7/4QEcV9UXdbjIlTc81AOniK6QXPfaaPcD/k6htsR74MA2uq6ziNgtoV8BEnHrxa3uAVsZByO9NFkCaAPuz2OH
iiCFTvlnMuuHsfJMXyKvtKEvKvyamqGMD1gWd5a2hfsNgobN+i6reUnQZ5J/ekKDvHNIEiP+qfWmiiUqWSTbUlkzuo5KbsyU24/3daPbBhM6p+SHNB5BZq0Tai8G5Sl//90ejuNPo/O73+7/7ldr8Ky2sL+hjv+Y
b9U80qXdQPvPEXK9s7yg7zhR+GKmhbSWH5lY7u0HfFt3MS4RCSF9miazN+yVwzMXFGkpVLQxVbkx8kBxQTINv2hqDrKbyguOh6p454bXauIUPojAS1NpiPHbOAIPMmhyAimKoMSg6MYf7K8DD8WF7J3Zw5dt5ETj
bydUM4GCPMJaeGRp87DS2JO6GBi9v1n8xRug6goEAXshpWl7O87iQijsMd10tHZpRXDgTGmPOJsNkTDCyXeHS1nIDXwcLXEYegocJIeijNEj4IGNgBA2hkvHrrRbo5/ZT3qe8C3PKOCU+DFPQ16bfqxSQoz/NhOu
Bh5wDW1TabXlJ8dXEZGCBXOBQ6VJ9cRJMcQOyVtE9TE+b6HTMSrazlcebk/uz9wQGAerv//aJJ0FvB+wQI1Qw+1Y5Xeit1tFATAF4IacskScjf3TSCyeTIVkGQtLYYUae/1DmjZzuKRKlmeqLhOjIbf4xMgbrTQb
wxSBeQWZqIANxw2cowKsCeZ0BiSky3qc59xK32Q3DOGvuJK4wMaTAYNmRpUxvHpvoSF/kWusqQDT2dyQSdKiJXUQAnaqLXWNSFJIvqySc/0DBVd/P38sL/cytCwe/+AtLFnYrf9NuYqGGkKjlXEkFhayAK+fXwU4
6I9RwibxtzX3Y3Hxl5J0e1sEpdlfqi+3vNwBN0GA8N9f7KIkCtErbi2kPw5JZ8Zaf9mL/XvHhxBPTsk59vPlED7nb75WBIqg0Q0zswRiD/0dHs7nK/SJc/DtKCGWB9T1+ZPbKpYKWJ6bxcbKkKcyBW3R00pUj/D9
gLLVpQT1pwFMrrZ8pdHeQxIKp1thldCTrDvsXNAOhcx4Qy6WshgRmu+tJCApttarJ6MozNbDo5UOswFJol5WqsgIe+dqQ2cSnp1ySngtbeCNhuYwHMCPx2neUpsKyKgPDw58ANl+3eFmdYZU3u0EIlENO3Gd4lSi
IdSDPpkWQLDg/AXkNX+DyzNqNbAocXCqzKhksZjrCDbucdx7Fspyx//Q49xlpcFcoF2XZIrZF3FCBBXxfHLv3OO3NUe6de5RuvKOF0MJ0sDQ6um8EicQUE1RIuzeejJkY7GOWnXHENdZjh1cEgUWgNRV4gxUfqz+
8MbP3awjfiGtTUFO/wa4ZPUwqmfeTBTDkF8YoiWQOes1ROtdKUPKBJ31TBx81S3y7nnfWBLpU4egZJg4Udbibi8TNuGeLl2dEFybQwtF8Vt0L1+8L229bUYvOvpNp49ERG7VxreM1z3GHxHJUVBHd1NMfTJZkscE
IdY+T9x3iCSDUbPEqv/AtxuV9uH1+QoxhgFFUd5ZkMx0/x/jV3RBJeRpfEzBt5br46N/17xh7Y5mWXeY9O0zfyZjCeImgKSGSc9NazCyUnRc0+ykg9Hpt/EIcYP2as3SOlc/rftswvli56Br+ZUo7UvrcmtkWm+E
qy2Up1+sBUjKA+zGAPiwYayKorcBpnOZUJX+VAJb7mJ/NwANSRx1SUfU25Zu8mQ3Vm8jzuaPrOwtGdtUmcFgAs1JVBOwkXo00o+BGd6FCb3OKxUyjzNEliJCK7hOz1jIDv9lFxoH2T2TfH66a2xWDWncTVPl/4MT
rKxpjEMkvemLlrjHlnMGGZIojhxzqEMLS90BZpL0iOKoSCKl8bwuVvbmKiK/BCnvPpWgWDd3t/FuhVHBnlmaCb+zyP2GWszMiYbsSW56JKTsq4qDNHHSM/HcA1wmIYOoilVfy+4z8bA686DpvmDC81C2H8YxAWRB
1CCc7T5dNsqdSLoo+XQquI2aoAw2WTa52eSJGRQRzezKQC82fKV0CHwZQ4Qy1Mf701aCv6OIYMuB7bgmSMOXIxdUtZDg2JILEN1My/ic8ddBNoUCaKtmMSehPSK6ly3dHhGJcQF1id8xRoijmdiWmTVs3szvypyG
YxLZtRCJFOLBloLKhE8vErdGoXearMLOHBDKorhtFYfUS/Uf6vjE1by1pS8NTM+gZF/bn8pYepWVpE6JJoH8BuW/4oT+7cXQF5Saap53aM0svd8rrU0Ke+c+84c2tpj55gBOf3L4QW/hf/JQXu4/fL6Hc8BKe+Ns
ggO0jh9eofFtHzLXv30TqN4y407lTSfLmyZt4sx4rlcZjw4OQ3JeEW3HSX3ULlq+XhnLyA+Qg97bJ5hSvOSxqA0jSDvcdRGbPRYCynnQK4sCkrJ0S6iSfG13kBiSIdiVmv8OQ1eZPH5q7GJSLdTpIEj1Dqa4NfnQ
9R6Lh5KtLqiaRQSuLoLqKPV6eDj8OS2W0lpkX50IpUehAiNhpc4IjQVQ0cHTfN1zJkqRPa9ZaXmXfWlUKT0Y2FqimO6caYSt3iwI8Athmcg1pRQrmhAPRMpv4wOCUunrtKUvmQYMQ0u/qCHg31nvF/zRmtMjbXYp
SR/eTtiUfL5F+RNd1eTf69U3PmUN6ZeDw8nQo8mM8bVe4tvggoGH//uWwyJHu8OzY/6j4qHXXQXdlQX/iojEQpXH8UCCFhYwwtUg5PRdwRgvllRMB5gUxU/zyLAY7zZ+OvWKh6AkbFJpagAmVEMo0ocwzer7MFN9
Uj7eLs1/YiBelgTwDqkjxJxNQ18GAI7i3JOvTNAxLZF1RBS99lc8/2HWqT4BlAy0qUVNkopdw+poUZrIk150qoxa6OnGfvodLrRnA+wmjQYHucvVn5Y3cqxeX3TYm3MBiVG3U7lLBS+phNuIgwzlTer3Avi14UM/
wWq9/HAed8K57q1T77aTon/TD7oEJDnZUhfZgHiCKsrkjqkJoA/zD7jWpFkdFOggYbKOAYUmqD0Yx8+0I8kZUYCxYLFvqxXtEMxUteag4I3adC/WHSObL1n7Ft5bl0sdd3NLwCDYGp2P13GlzMAur+5F+mZtyJy0
DOyuDWVwvM40p6cEvEhLQCnEKGfEt3FDuGAy0RXVcy3imBkpx+ixmJHY+LlmWKbiKCqsRF4MJA2VsM08eLuqJvWmZqUO9Yy9irpkS6GCCtfxJf+LMNpvlPm0cGAkJDNjeRc2nwZ1ZWnq99B+oWvSmsfIa8TgGKVJ
cc3f2yZw5VzShQge6Qrkbs8yH09mu6al3KyD0ZbBLN6LRgaqelRY1hvZOzPpkIk+Kvwn1dRMBETjRYDHALaNXiLDf+wXxVBsEZxoS1ZKVAErKrWfMOyDf23f/jkOBIEc+xqZ+1PW4fiCeDfbrYXJZR78a0WAac2x
/vITnZvPMBGnrOFwWgIHEzbUUh5bylgbebsk3KhV1Pu5yuov2RD89CGl6U72+RyVevm/h+00oOtgOxvx0QE7RjD/m/xl5IrRq/VaG/Fx+Do0xR7RHgHtrXkQ+uKJTCj7x+ITYjSjqCEuERVOhiPzY3CTHPiu4+cv
qyNi1M83Tk5OhEKuUEnfh3m7oWcuPmno7hT21fFCt2c5idx2srNhFM2Z4BRBrgZWi1cjXqMtnOagcknq9Yn+rHLFXmDmmWERL/RKNUI2YqEtqNDqqcsDKLVSid1yIMHbfb7xENs3yZJi1a1kCaOpuu3kcpc215Qt
ISAhlKkiTeiMvaWrLQc1xZ++VdUJLR9bFDJVTFkucsS5POqY4svFD3yOYOvrj6r68g8u+7Q4nzJJuA4eZFJlycWxdLkETRZICHzCJoap2lDVXFcqE4D8B9si83vr/CpcDffby117r8hmqv8GRidtbehkn9FrI30s
lNA5IpagKqSFe4K8s+U+JDpmlP2cH2168tX+wbfozLaSXCQuYpBibZIGjR6jc1pGH6nO//SnjqiRhb9FCVHqM/pdWZGVsYYzkdua08ihps6+eotP/Q2H6nSgiECFUM7jX/I1jIkXqi8hSXrK2Nf9/zjeY9CuHiAX
79q7CX0rzFzGl2QPUH7B7elJGW7JRevTUKXg8ipQl2nSrhX7OssnzvkJEHaYLJplE6yBmZJ82eLZKr3I/rS/r1TfMCnrcHuC4Am1PGt2wK2mw3w4f4Zro4GGG2TH1igG/0IUTIUENJvM21G5ifcqP5oB4U02Zy5B
4nG1ltsc9DXbLDDc3CpmpQJUcsn6Seoz0hOYlCVoNgVf8A/bfIads5795TyNIkWm8t/o8hkhccewKYHFfmFeD9A4ehmBPW0U7yFx/22DGa6baF8Y+RFJ+XbAbRNjlG0+BuJxR9RGW1qrlcEhVQvLTQwCwWwpAabi
fNIiXT8/Oe74zaKiL8Yxjupt94p32UJgWitbrmduHAWqkP96FFQHbzhu38hJ46KlFwIyGgJnoAQVZATZ26Y6OqIDnRaYIliKB31yNbRe6bELSVMn22a4mSM1XqSvPDJJO51wz1IWLyhUI4g34yyaqGMPC2mztUIu
MT5Eb0yKNeMe3LPfRzKzx9pRlF5gBTDnlmEvx53Z/E+eJ3hTThhVvbbO2CiOaCWS5yolWw8ftF/Ff5ymMiKK4YTg/UVV/J2EKvugqGfr491OU27E2YIYUcO/FavMOTGyoElmzpZK3A0PiOARRnaRc4vj0R1p6OLk
GUSOwMzJOfgjq8yiuqk+v448N0x7MrP4hiW46CAhmJ3lJzfCkYvGiQHBKi6s7y5SnyHrmI3blbTZt933q+TPq0waWp2FYSO0muEEVtfnnt2WjncepimcD036FXOSbBdT3VAmp+Vc9gKW8jgz90fKkp1ClmmDDFuf
ersGZ+/ZgqfyPMRWVBtiZYeJjmNxYqf8t9FzTt2LVFYiOl46UVofBhPUYSTvY55T4tBLIogIODlA25PGGexv7FD8/TX53ru411wOOyGkEZ+bF2UP7JRlvUNqs9YNSJfxAOzi4FIJUBpu1+k1ShHLOnZE3yzoreyY
2BB5rbomAQ4Iq9AH9i72SeTNVc6ycUPGN0LsvtMJcxJgc2xkx0bj96mQlfviVkqWqNmumLTOYa/UJEap9/pyeo0cHt8bqSwxAreR5hyWuXfTZXxEvipx4Unsovq9L5nVPSTKbv+NLpJSC62TdlndhdZelMgIjInH
i6O3vvw17k3UcmeJp+Le63Oz3QS7mmNHOeLWu9nlKWK3qe6MHQ+Wk56n61z3tLpzFkIfh2OxyB/lo78PXXOnp89odAOLF6jeNj/JE4pxreNf3DqKo47lbcEDcZZqy/220h/W6U8k8YjDPCq97rI2HixnUu/IFbsm
ATxf8CJfuqIRXRZJM9kjIAbRbslAawaWKUtcxjfGJQbjlQJErS6fteIjNLq8B2/qAejy3c5eFfQmppB2Pbtgy2r9EL3wv567ooI+9gfkFdu89ml16ziTsta9ylAmHZcun8FtuX1386A/H881V1g3OhsErDCCYtSE
FOP2Srs6nnr2ilU7vPgzG7pnNPLGxd+dt3995M0nojBPebvVtknOhiYO9wnadnfMJM/pD0agbyJlQs/atU0M/fi21/dqT6eB3bGOoUH9SHoffuEl+m6HBQb69kSdDlhRdcKq1DqEel6r7yazdhqpVsIjgx3qgY6Q
dFVCcT2xPItmrf/2s51O6uvtQi396yW9wrevbqjUR6uA0o4YFLF31pudGXeO8ECpXsv2n0S3DxVj4AWdg4UvJm5K0eEG5tqjf025GQyEfGYmprSydeo5nXvBzEASeKYr3p5KQlOCJgsK49bYNLgSeAl8UvIkInsC
VVPOSwu56Ngy2LIRtU1aKV9kvVhj4oKZqwDZrLnFlovBUtFYs/6vGgFYNagz+YLh2gBuYuGCRR2y4DU457TjNdX03hGqLI1FBL2m24zFBKJ8bMlDxz/HiU4g7ZygaTjOkK69x4+4DOVxHCaAjHNIuK+poaRKacIV
4cGBzLEBIC5WiJ9NDPrRz80F/FvTR6FEn1uz1y4AuH8uFopFDfdirqWNaIVsbwyxPVc960GaoqI7+AmMJiwldpbSdIXNpvA2VUVOtCahq/NP0bCykX9Uuejmc9ZS4VwyMRLWMp/a/vl78YiWe30fpKPgK1RiKOTu
wiMeL2JsyvKAIgTBHo/nQ+oQKFyz6SdzkCKk8H43ORXbjm+v9ybViVLQH3/lMohAfwfeou8y1/4qfK4xOw3hQgkveMnJrgtJCUcNq7EvYf8v2FARve6i8rHykrU7c0DkCuaExzvmwiKsuisRQjzTottkQFuejw24
xba6a4jFYEhiKdskKEWnnStctqe1pQrsR1QGnu3M6KZKek0WA+2eWsMTFly2saTlMcvjocjWjsRS7RHv9pkUq7W38KKVI94DT/l8zxDfMbFm7y0smDncWozzxyrmzBGLSeVJbjvmQcpG4NeAY3f4qlI/OC+4JluE
Gz+aMwQJCzks0whgpCy+ovKn37OUeOcaQfXAGqulNihFGS32IYIW9zRBFqzhErutsI+vwB4MYTc910+FEmOknKV0995mB6iG910dSyShm0eaCz1zkqoNatAuvF3vaiHlPbeOl0HWKO29asYSpWldJfY94P0nt1eS
psg8UOZeyIJwUNYQWGk+FBOE/aj1dOvLLt3WCpqokhulriYy0wmGqmnPVvFMA6pfwOLLDIU2Akb3DDIhZ8hJfHeuU7e23RL2acI1ZcPo1tXkNYt2acxrB4Xe88OvEjrxT7w+ox5LI1VPtVaDgT2xvq9aSb2OF29X
c3cukzYcnuu5rkP6plV0U/ax2EEef1U6Pml4Hoqs1hMhscS/FlZd+v5GkFlgj7/iCfW2/Y/pprNDTN8ATLgRPjRv8kcQ/QF/SPKf7BAbbUnZ/oXPetvrqbHJFLmwQUPROYKLPPooFR6BFM3ZX9FvI2uZKXc0LWb9
ZpmfMzowkKmgpmhamnAex2Hi0rj9HCVgvfCGGJxO4yp53YuxTIzS9PACGfVoYjzM3rS+plljyNIQt4NWdX5I/qS5JUDSPI3IxabMUNqFDQA0TMks29kcxFvb1BnU8/+++/Z3aRKBwJrS59AEDRKqKdMVjtrXCiCd
1dIv65lZ9ZtdlaGpSlI+d9LOYOLO0fYBU8fDXqUCL7k8PQkEgmsh8iVCzamjth/kWttjA3MozE1i87gpnicfK5bQ94ZXRwnKQk/+E0kLghq+TXMS44MU0uuX45xFnOfIsAXIxv5a39/b+YFLjOIHF7epmQFnb8F+
wRStluqbA0NZBQ/iTWCpKRUggsNiVukbF45Wr8ZVUWxRe8GdGrNs9E3lELPIjuJVyarH+aQp9DqtbA9M7z7B2LhMIWMeSzJiVmtNPG9d6u6ItyTIcM76YX5kNO1SQlsud4uaUu1hbW74BV4JgVv4DFH0NxtETVek
W/nYxeRrzq9So7EGrGvbs52+EQ2J2maXfAr1PUg21aRMLFatjgYmNobp0NQgeYhqky12Mpeju9mhkjVJ37iGTBVbihRwb4+GWrKM1ZU8p7lL3eCJoHQ/DDxgqLZSXXElN+OUdmQXsxFDQ6wU7WNNMu9NiYww7nG7
uoq9TQIHSpACRW6v7kRAYbPYZmRoKkhKARjQE+NN18obokgKih+KKxL3UW9OzXZQ98R2stW3UCFqpABM6HsqL4QmzEW4emmeswjEmZVc7cy4ZtGaop3okpsUn2U51nfN7fQy9Zrja94C/+TaXBn1UAui1WBe7HiZ
FJfZ561avmfLRkM9aufped0zS+s1O/t6ljsGSR1VacqDkFsb1fYjXkIxefy5bkPgUMu9SYiL6wh4lliGi/Acrd7jEGDj0F/GbaBQdVbLxRgtrHSJnkHKpH5IqVZ8BNJZsZO1dxj6hoJmRJAZBaWFvqO66cK33sDr
n1WH10DpUAr4u374vljydaJp8ZrfgnWr/FVs03xpmso4aYeeMCVQtpiCY2H1fMGD9iiz81LXqvmWv+USje5Yz7Zm6i6nJY5iu8zWDpn9A/tDKBc9uKmp8KKLFfJSljGfkylKmddVcGULQL8b2lQFPSc7UoaWgzCS
IpjYafs25CZCFJsMt2ufSVxVgemCkXLuzKL9zS80xSpJIkIFp8bpXoOW0HoWyVCRv+bDP4LwvJQcr74mXjitjQ38HIXluv29VSJLZhu4pZrDGuF3H6pdGi8UTOmZnokipl99dZAjM397AYFBl2TgNIHRktZy4vqG
Z/aJ122+IObzze6yhnszK8BKHMG/eIn29aS+cMcoIkbu3uWsM/2TnnJ/xE13k9RTkrbSrPDY3aHBOmhmp0fSLMhhtmiUlxNV3ZhmA/v7mnx2smZaf/YsXddaM7kQ1s3Ieu/Dzek6c5gjiq9gClrazqX1RK3mYilE
nPd3/+r+ZjRWXFJcWcJ5NRJrpY7rh77YttSWaTbTieG39gMDwCxx4er0OzrsLtoytm9akjPxmMqE81S2a+wMhIOafSLna+lLhoKqFLuH2wtRzbmODADN0ibrEcN9wzjcnU4BC36Wq+KbwX+ESKLWNZTc+/Q1wATW
ZjO/K8f6poimtILgtvXiSf9Z45ubu3g/IYKky4gmjoh1iTdR4GRZLtqE/XRUSHdOsK04BxRnpl/eccxfaFDG7Xtore19edUQY7rej1gATUbBW1dwZYC0wf4IJGxg2Xr7vNHXw7J0Qcv13jHqbwDZSfGt5bItSHHs
JWvtVtvE0TXbSyLYzFb2lvPLhMveIJzqwuX2MzQd5JppiW/q+6SIhuV3EGnD/cCGu9H1y2wQxCbg1wiKW+VIJQ36i7do0BahmNeNoIHX0rS1hHSrF11vanSyNh2dtl9+mxjsfDRVRgpywN3sdE0YxxIAvYiNYPlY
Cne8I97+5KQ+FhiOwuw6Nh4rfyZ5NyUxrv0/Pt4fFkPzl97e/m4loPGCYCcts1tjC0Ls8SZTVtqkCvpa3Tlm6GJQR6y0X30Zdl4gHNEcpgXthwfTTLOSegVpP4gMPHKOmHNuYOLnJhdNPEEfJKf9ARu9tU0wDoFc
wY4NDBU+SShnirsAarHXwQ3GhgAjwQIXC6xAfZgjvTUn5s/IZebC3olhoJvX8ccvZBWt35a7atu8DnoDmqnBfoDk5zsACK1+ISk6BB+nveRkO9iisTc8qsPag3D8CnRTy17EXgVYqVmXbAfQe43dA4w1b4E6bNDc
S+gMvXCI8tTowz0JUaIapIFl3cmVf5PxkWKw62o5y9ycKeCUrMuztR9bU2xkTyNn4oKDjwpdOPwnszHXy2BrU25NbHS3BTjXJQWN5ZZUb/8aql8zmt+cPRzkpnDAh6alOCDwcEPJLfCeiC5IXLfHWhD7jgMZssPL
yqS3uhM2pLTZG6n84qx8NzbUFR9tIDLaHWTM3SD/mqfGpatZWx6te3vvNn6YxJwy2n1CuapQniAX06vmW3RPjIZFGD9dCmTXShorxLaBbUj0VygxkyGuXH0KdLv7Zc9rTs94v/Dpe6Qs60+apj1l1ZYzocOWdsvd
OiyO2skVUuIJ5y84JAEKmnqIDLoDqPYyu2yWoy2iw86f7K9z3ef1QzXoctxgpR2qR8nFCcfuTDiJThXc6JenYIB0XufRLoZ/jyiIRKZhL8i45+dXghoeJgO9ZOGTvNAvuuAs/uUiy1yQ89SxaE3Bib690Rmme+ah
sC+AWoWMoWdrduNikAXYFP2Kjya8rKzmj+U/7kA0hKFOaTUxFSIB26lT0uaKD5dCk+MIKcVjR023oq8TioW+LbvAV1XBb2m2inVxdm/vBN3fmRXmDL6qigN4jgIJqImu//lpmTf9yOBwsyLYMz7GTLpiTf1+UmGe
V6WZ+G6OYxF4SV3SXlR05b5rjidv0sCdAnhx6FEhh+vQ/pmwH5doPc/UdEt/Yv3SnP9EprKMki4YuSZeC5i9S5EW7Vvglr1W5JomoHZEzOR+jDj4YKD2LeHMgVVb39vQ8vKlLPfRRANitNa6SM0Qlj+8HcrSlAcX
JVEMtsMKX+n0y+L9sy+cDxBic4fC2FPjwkksR6Q5Eoaf97pepLPFlKjV80q8CaGhvaBwuIP332D3dJAHrcc8kwc1WSjMAlaHbOvY6M6/s6+RHEzKsp4Dq4vVRQLH1uvK1F9vDqowkiKqDhOTSCtQ5XH3epCSCOdx
7iYhLv6CpX635Z8TyaCZCZTqGqAg1oT1pFMSsS7OlSV0oSZMwPBOLNh49HKmDdEQdsX8gocuCM3i10LUHbAJo5dLoRHE581aeOL4pwxKZoueRbsAzcMfwpzKMtLitm7MIjWcAFaEf98G7w+fhTO1BE4chOWiBUxz
tCoPn76tlQIL1dmBkxIhOlzi35jx+2C/CkgxeQZj5kD0fMPrdRGBFnrkKueOiwTNAjFXcwK7Frg/FX3GW72kLy/PQF4hkFpVNk8oHssd+qkE8vWfJbkh2vOAnYw9jl1sMT5pth6XlYvgK4wVEUj6YW8pageiByQN
/8HhjhmpJTkjKr5l2lpN5BtLSmZT9QIVNg23k97bPi2gq/E2FRge29nCHSunUcnMN1PByBWlXfHYqWdKzrMbjmbFc2eRmydZQTxvDnbAR/KbkenxFOAYvQeckgZ4fbtGczbxp6qB8h0E6hXwa6T/z2/uJvVKIPYy
q9iR7msdYZk5U9+0zIkARYNr4ilpe5lXNimdaT9XRzghEpOlWQcgUWcm9ghMvLBz7Gsuyn1JEOvQihQmwPdBrLkflLPZD3gA2/dPtYFe6Fr68B/NxnxO03f5tJbYlGcL89qxbkBAHa0s/c2/fsH3Z5VqPKvb6R/I
n7xXLuckg3lntQzLezajXTlCBldpwo/JFiwhV+yOwRmyYx3KhMayJmYH2yiUImPrOAA588jipyMzw4Kfxrr7JwsCKbJwp2FDEXKTo+gXneOEKpfYJmUhb35xlsMcuvP+wPIws84srGEUiQogs5oB7lNnDUCTGtH9
c5/1dXakE1GsJ8x7mCcTz8E/Ws37IIUyy2qHkj9ZZUui9z2J8LskpiKHIPvr7v4YB0X7KNDUJW9jVQQ5OqIfrEFHt2vVH4fcZ8wIYs68gfs5ktKlMF1IV01w9wRV7GDHhOslPErwOyH6BujSKSEy3kcwXytSSO8/
7caPP0vvgfIF/4/eOnh7JSsBedHWSu7AcB/u1Rlu+Mc4VPBHZMYV3GI5XAcTnxtQWv/1K3muosFRc0CepArj1aJLp3kh29ei9O7qkh905SP0pufaPWM9/UY4e4Mbqi+Rx8JsJaAIBrOA5pNAGnN6/CVM5uT8mq/4
FQxXNhgGPdsg/BwMNowwF6PeUFrBdX72E3i//fznPjmllAMPyNFLMP7TLr/YsglkRFIy6NoYw7yxTXywKWXU34GGHSxR8DAtD/XqepCOtbnFHxSAfFm/hKSuRTFkdrU4eYThz3lHNsQYVx1Muz+SO2TCEXkf5cfF
OeVU8CCaWgCS1Dl6ghU9WA8znD/eQ0mlDdsGaJrjsIxdSZEMUvwEPV06IVzQyUiekR7ZyuRtLuaVpOTIw3h0xFE6IzRSWBGhINRQ68KCIq0DtUaZLOIphWww49PLYLQMyAaj8JzqBHZh+gCRn1hCpmg4SDXSsBt0
juMuRhvTtUg6ydu4KEtWyMsV5W7xnJi7QyipY34qkKW8rVKymxF/BwnrPEQNhxSJbXFNt+kZZ0xNRBVHnHnLggX7u4NOaeU4KLgIKCUJvizEBYcYzpfNLwYD6XvWNQozLQc9HInFpjL/d6mUtsWD693KJYNw44oO
ZC1cxHYPHnh51tWPMvTKOAFEJc+h3G+hiyfAtI4GSMnR/pEZaxPAv9lTdGCaEgmzvkIRXK1ri/kekrIBx6GDkePDv+IxPUkZKl9aoxVoh5kCfaJY9WMSr2pDUVJua92C+eRQcrYm1AMWWg05gxZKmUqZGRkWQZ/Y
aIs48yDcF61dgpA/CjA/Hq1Px1Pqnz50KwN6BIxGWDkH3eUxFAjSuLCNH/lyfzv3y/J0+tWTPJ5Y3GPtxEDMrwcGHvCcPJhRwIeVWtIWUu/s6/OktLlnUUd5OFUGk9CeMcEUGKSbYobFHoNqcpkJXPOxia4DzaOp
agTYGe1EuAg8h02r2AvZa12TwDCqiuCoL4gke8qggk1ie3Hmw8uDaSWsvMrdPvK959d8zRIJCNNZSVe/zpIVQDNYpWu6d10SQ0L4UOHQF6oySQshQSMD5XoYGdfjpCPAYuvls2IKOsW0mEZbx0vyhG3UcDKi1CAS
A+NPWwJbxCDAWyzunfrH3WABSRIZJdLWWGpGk7kTcRyYB1dtvRPP2hRdPYMb9LhKlsWb07k08dIOOt1VrRaqktHRXFFsRveVzrWyGqK2OIWeBf9QzM7ZEZDqAmKRMMkCTbhNqLBG3vBWCApW0ryMp2kFGmpr38aJ
wsXPUkGNxBFHQfJjDlVeg1wmfYWjYpS/bV73ltVVCI2+W/pcyGm12UZx6VDcEuGiQWn8tn24h3qLg5PMqKvtp03hAxk+pXTtbSG6wBskqIya0zJghnaD8XoimCQieMCYUvSNrR02J9rnTSnoLdLSmlXE697fhaNp
CC6mUlKh32iExpalB0YDC92x2+fMVR+W0npCoVQ5M0eh6YuA/VwtSGx6D9l7QoprG2LyaaMP9KRHeMElvERvpkXRvvhIc+5ZuiJUVuzCcIE/HCtOhNA+rXS1Z6mhPxF6OYTfCF6JKm+iugBhXpGnvV8/o7Br8TRA
Pj6/ipum3kKnVBgjaOG+SC3s0W8glRmM5/5dyeRE5FeMOyL/1fWePKL2Z4skErtdAX1Dts2hAEWBhJxJWNolc749GLh42F1drjHRaJkYz3zP7n6VfcjAMOafAc0MaliSWG15OL1ve7GOXyLENmQOoUdADo9F2XMP
hD9qvqELKYPGEAGu6Vn81lpSQ4tqjH+/dFL0WQpiBFrPFh4QBhEUFQFwR9IEu2/eqzSl7kt3zFjkA95yxE+62LZwf5KSVznK0fBaC0VzXxY2vmiqUld0Z33JVmOYOSzLyg1P2mo3MxroZrBWKt6PSRTTLDHlxsMF
XoqrRPQRwQmVw2UldVTRjq2FxTYdsPe7NAHo7uWMsQUxFQ2UMVvS1C88F5PxcgyxjCgEG93LUqpQWtHBJsbPdyuJvB6tDi+hQevviAk+VoQhipj0r67Gk3tbME0xB6JOeTI/ryBfj3JV7AukGs+2LPz7EZrt8heI
woFxYRYa6vnA6v1ntL2JmGelik2XPOOBOoCdOM/O/YIcZH0gE4H5iBuZxirWujoXNFwhQGOREe/jaIisAWZP0negGUK9O2yuL81FVukITS8C6/FA/45V2dnkSjhIq9gawS4yR4vQ86hlyggHnOl/7KcS5UVe0pvy
/MjiJPvLUuWz+stRQgweFx8jB7jDH/k6WpTr6sWHsrma/wBHXmGFQZPDVNfZ7jahR8xGjv6YRp3s/rwJfLXJCmJq+GCtgKewjnj3osxfITVHAaY+b2suTV9Jd4nAsCaQLl4dF1W+zEwq/RJI4i/DKTzMJroqplBi
hGaOuTTqGw3UhNmN/lhaaRwUbvNfherYRkusYiYJdikCNOk64DcOw9ZZN8rKOP4aYjB7qLEPpzDVRJTy2FdLnBInXoR66C/H1cjxQx6oiOjEEb1b1ArANvoiNAI+6sFklZZhrtT9FQW3DmIE/sxWew7ZnjaCFW49
/LeG2uGl61RbbWtL8/s1aXek3ecsDTtkEEFjKF9UT0Hv6cI8ZsXEdXTI5y2CyPH/TdYk1B25QWuZI5vd2gM5r8jlHoxK6u8hVKZfobJ07wupgDIdVkGXFW7eZVW06cm+dKG9WsEbKMzy5svWVBM0cJ0LrSnCWhH/
oLW8jke80KifEGMz7hhW8tEKdF2fDSgid4cp4QNQGwAV9+Vjm/kyy3xLxeIRmbbtBUCGzOMimlqny7xJxkli09bHNfmfTb0JHMR1SUYH2Lb8X0ONNKC1qWADSCdrm7LZKWrg9aImVjuvkl+lusQsYZgm5MNF/KjO
ujUjHrC98TDcxyRsGUfNCuytBcoFxfcicjGfiv34xcHWQaJVOWZiRL6w1wX+a/GwrQ9QWcazRcPm2gKIDdnElmJjw0JyvFN+qWhRie3eUVez0xR4F8G9pekQY9h3aE/amDQ6JfkGiL4dlxzNbusbF1W7rtDoJuUr
ZDJoZ7O8ptJYTzgZzBirpLie2kuIjsaEZk7ZZubadRmX6ANLubkppi3bMjOqYRiIM14u6AJenkJTmECQVWcA4CySI2vk+TmOSKW06joI+gpJ4NfA/T/JxZtr59fU4a+EB8wCXK5Ra15NJHKTo565X43vEZpUBjW+
zNHYOBVzcXnyrpTgiT+5aeJ7hPbSPri6iC3QA9RNQ3CuW2GosXLNWsSJ/LszMYA5769vEtNZwA7Sm+xjCqdXsk9KzaQPmSJJEmnChg/ULGegZFpTTMA6VjlHOWiul/oFajET4TtiqHNdGAHbc3sm8MFshizMsxZT
nf/IOT1QB6r6ArIZtAD8ycjI34DDuBUTxVK82O4ChcJl++HxW3VQ5DwU9GXYLxwLs/eitUZ4dmK7UL/lOrytaWCSsIm8fiCU4K8LF+XyHhao0JTamB6bFXuD/Oi45r3PRgQRzGyKV+7qooRZr2TZxqFOOXGdnsZj
sLhPoCSxGsIjOXQgl3575FDvmIowJRrQs/c5Yp5DCwEe3tcj3IBsFPf1Vk6GTIXn6UG1sprXSqGm+mvuohDMiH6gi8RMgY6FvgEPOQzWOHyEOkS8jAWFWKQJMtRzRgOFIWusk1OkM2Mta6eMa6waaSFZF66ceoUo
kzdKUJp2CXQPzKmdAj2gU9Tf0MxV24Ukt8flP7MUPbHZ83MjF9IQAZ4th5OGn27lhEjSZlEYmkBsSO88sIke6FAYDu2SloOkaQRuuO5kgnTcZDZ8+EK+vc7Bqa8G5bwUR3KbgMbg/jSMr1TPFPR2arVWmVS7QWAA
n0qzH5jhOGA/YZgKOdbVl05jmK/EhMsHWEXUitvS5waWQO4D3GtCDge0ThmbQq2me8MvAKwMSXJ5fd8ZLlCgxWHI6rmgPIoCzHV6ffvHI9iswykk5iVTZaEEMROFbFN3x0+9Gz7LY5ly9dPgJu/lm+Rsh2O3oerU
8WuAOM5V03lgpWnCSTwaTHnCsSGi6MxkKVaY/bbelz3AFLnxKt7c8FnAGp9WiDWdnzjZKXSKJMYe7t2BW45MqDJJi4+VPUc7lA6bLp4Q+O/Ir34O9uffXKTt67p/tmMMY5eUoronJSglJyNUqx+uZQRs9MwVHoIh
Hv78AUjPwPHPJiJ8lLprfoEXveS3/j7DdT5Co21rg8+YmkIwqt1yLI+j/KXEK6BhcQWu22obXIzD0JYDjhBa6hJmqiEvpBrOLgNwXqwZ3gSWaEUtrATb8HAeewkCwFUHH4eL/L4DtJ+Z5dHhCNjHmhXu7aneUQtG
ITR3+amdyHMscqxD/hK7cNCFm9YudPpOQ92k91ORWpz+KqFdJrWYkh4ijkNVXnYeXzMiPgf9dqj/PEqcenUGz8S5AndCCZKqNpW874zKd6lCEDWg8Lx9KWyIciJChlWcpRZEE7gNSd0qyIB8RNW/gH3hFIgHu2kQ
itveY/9OkWfOi8aZVrpWfDSxS6+51HUINrkv2IQ7MYBnErKTbTY5iG1eBK4uHP1BzPGbkqZ8gi7DYjFDtR0eK/qEGgkaP+Kv/R/KCN29GYGZ0K8okfQw3/IshqSoiX1+dZtyQeX5CmlViIPFiJ/hQnxr+7grVNZW
pgnv0xsx45co6UD7HZXJ457t2p6py6HXPXrnqhJ54IapDdbEw2jYjZFcTCMQEueEtT9WJ3Rva64UfBBpPPOaMa05B1I9Y4uXGnMWgJr5h+qgiLPPwNzaGuEa3M6dqvYlhEnzFpXGLGKuChjKgGRDpXf0LA+FDApC
sdxJoFdbAu2h0MP2y0nYW5n+2akfiLj/gw4nUFHqIhR13C1eOfWcSe/6vQd8+/JN0BjHwpGrNddPnxlvDyrirB7dIHRMnYyf4YPf464mFfJLNzq43fJ8HCT00jIQ5wfnKXdbg7egoEzuuHBZukuvu8xZQqeJg9Ss
ip8c3a82nB8As7Jtmy7ZVm+vnOYgpDklIZ9FiejAZ2bJ/w2jzRKN55QPmS9mIuJmGnF3debfyNjJ3fZKDeXXv2V28QLcPDLgin5CqybUyzV9B9EE8f4kCXEE8SW46klFSsjcx5/kRfU3eyf/bHz5uJqEh2JslISG
5sGRQAzevayQD+r8fDS9IaWF1QoHrF2pHj+UQ96QEOPNDpwPpZUAK1TaUfQsKB5Euz+Ca1mEWSqz5mgO6/Ug3NFBpW4O1wa3F6P9T2HsmFeyEBpAUd2B1Jtq7oHYPrNnJ57Xp8oCyruCO6e4BeCQWIVEfMbjVwGN
6IJV0BGQKDks7fUIwjGgqyxpA9df0ThDTYe5DuqwGgPjyJgo16mOYqiW1ZkZfMyfKWyHzPqBGoA6PbzaSXh4QzgB3KxXgyyEhgzyghxRfZNWiaMLMmjTkDADQIAIjSoYhmqn4U7NP1UMvNYOvC3SOdCvsL1hnuel
flCH9ck+VabjLaUNiayZNeHrmQ1DczWshcFsJ9EeqModUJf2BBvlOta50C7XwcIr/RV9W1M+m83KBMn8n9ytIBs6d7cWeX6ChxKFAOnuqTT6liqOUeVOWHRDnHLr1nLdubZkizXY1tNpRXfD3et2JWuUFbira72N
5gKuWm8ntY2JceZ9MrQIWO4Wq+VvpbI3mUTKNMiArOy5shWyzgRMbA28NapUiC5Xs1wxuUaRZw39yjnRm1+iZ/AtGuPSXBANtZnFZxA7v1mF1DwSYsV6eJnI5kIPLO6au+gWfM2S1ZzNoBQpCc9f8Pc3GB+7QCia
q9EnIUaRPXHStF390nA8beuPjYCDqBIBB1d3cU5eS9QMiB6IQO03XT0EZ+2wdS1lQ0rv7KtEgKGgRpHCOnWWH8e9UI+jg6biK8P+400ydua7dtB/sC+ohwWlddOXrHgJkr6M9Tjm7+/ptLMb0PwfHevPoy9OWCGu
lqCmSocN650FYx0BvXYXM0UKZbSnW0u6UEV8YmyV2yFviQ7RJy2JYp/nBuIvOLxFcfxzWnxoWRkvzLogzBDP+UQHM8H7Ct98okpCmOGK30NurZponFe3na8GHqpe8mTz18IxvnDaQdej8koGoNw/9CK/9y8N6vU1
+e3dY4J45KPSKCCiQ1L3IfpU1Dq563p1+gCJQ+xXVBah0caiYFI1peRMVhnKiZ9VQC5O9cAlKZT5Wi1SPj0K7YZhzc1RfebiTD3fZmzaxTv38Srp96E5uINM8Q8Gqy7zarLskwfx1piMiCe5QRzppjWxKzUiAaeD
S4LliKrWGGuOghYjfa+BuSL5VMFayN5FlOAZq6xEQBkZsXCS9NqNBOVWz4itjIjauLUKXamqt37HUY7g5Pvy8h1xEDtWxFzd9M/Ig8OyiCu2nAccHpsdoEEwH7lkEkXFjNuqd27kev8B6nEGXZEHd8A3KBRj2L0l
XAG/2Ko0jKdkwwQHLYHVXbZir7KK28LKLpwor9FWl1uxGUHPjl6Azh0nbVlAgxIzRDXKfwsVGHRIO7vkeSJMV/l4P3aY6dlhMSLGHVFsZECbUxiFzg5rqaQ526BDcdQuTlwk3j3AC62ZZ9TGOyq+H3wLwtgK4NQB
34PCSqJG3hqXj6No/XoYEFnlGEm1uzDWUOL7wKFTTNCtlGnoo0HZHOwVT6vN63rrI+m/EIoaPkfcKOQNxZylIDdURTiMxgcP+ZLCjBFYade1GaD7ju1KoPj9jaSUT8TWzy7UlB9Eu1aPh5OzhqZYULCqTVZ5WcmZ
/99+/LnmQP4r4k6tckr63bAnOjnItiTGZr2uYxvCbW4KEwXFGK6mWJ1kwwjgTiZTl5RTbaOK+OHvXkn1gnYSZH85If44EORxxZHBSqCj7mbxdF0abSSn4soXeev8YAzPGNUMu8T6ldzL1f9hh7MP+In+OLF/a6ZL
YOOGp6Iq8G8LJzDsk8AUjcsTWhVzCnUqKEVmu0P2jjqCH0V2Amz8rMqsgLyNYh1+dMidyvEcviO3ALDUH9p0fnQR7H/zsfTN+I25Hp6HflejO2czgIavf5n0csojzgLkEHCpYPQoMM/M6+sPjHkh6e1J0T7XKltF
W5M+xy1ji/7cyIuNZkGKxjHN++LoK5UlreVIiyF1ukJz97PqZx2L4eEzPJtsnMlpStTvdeSIPbmLJ0qGaxrRUW3MQb9t7FEc+xt6YIf9EfnoR/arQidjCyTEKbQpz7R6smvdCjDtSpMagfd5VegQmYFF6zjRFpvL
HPpqF6V4OvLi3BKGM07dETWiS3Djup+ktnWDQOZ7YorSQll/363Uq9UqvX5CDipY7FQKMM4kOkYP6j3L9lpZUrxmDluRyhR9Tq+sv9KfOMmo2EhUfseVDjsHg33vh6uE6eJXsL5onenlbl6zqwRddKFoKEpv8RbW
mB0GVHs1xrWx7isTe8SFtV/QiPLDdF4YbVmkgK2QzxTxs/yIg1qb1igDLIGJsjEtG4j0tixMxKgdx1nTJ3RPohmPWJ0uAMc7wzWMYgsEmmTG+MD/MdCyCgxUm8yyCCz+nq+RXO1mWrRQ7FhafYbTB+aLVlzeY7XV
GUBXOf8zQ+cT0zqkQdoYd44zM5mm/HN71hDJwPjMJFBsjRlDqK1s5oCpewK/j2oNUAKI7WsTY1tVOnQDoaKsCioSlMc9ETrwUFOdw1n3kVdUnEOys5L9P+t40E2rKOrQoDNy1dEW/05/WDFo/+A7vJwHEfYilIUr
+jH5vb24bmq/teH61EmkN6MAFlcQUMYqijEz5GZOrb4tuU+vWa3Gi9FCX2X6h9Vs65NRkvONVvCyLiJw/GA1ofeWaR3bvD6pXaqVbj82SrtjPclolY5OVNLudXeFwF8uIJWZtU6LuLh9O1rwo9R3mzoW6vUb5m8H
Bg6MKFnTAvF+ggxhR6Ka+kF3RVfxnnb4KZ419Guh/OzrhxjTeAYsz2uHQ5NQtZO9pP/DQhwDfN39O0v7oJ7jFlHnSRmHwnFYohI0OGAzNecAJZnRhfOCfRUp0PsplALCjRugifVzocA104t02Ej3hm7/AQRfXbyb
udmr3qWmvIThAuAGoIcXyD8304qxkhlRRia4WPd1oDnjmu0XqCyrdcFhGsarJm2oe/ue8ywnaXoApm553mGYeOnebiByJCL/abspsdgeBpkSVRFEcmoC75pu/FVEuFnfsKurwP+drHeC12lQvSqEHYZtiVEZOgEp
4+ONj70iJ3pvaPSYafGcoWmMLmZZVDQFt8xsn8Ta6s0kEVl72aL7ODmd+DxBpf10uSNzDE0So1+fUJ/vpAJVEURQ49OpcUbx8wXGQzUMSfuR8go6rFZ+YkOR19uuSGvJ29PEDo6rEBG167C2rQI68iXorAvaaveD
9Xz9KhKqdLbf0hCtZiDsZYNRlKNvEGzIRXYxet3AqIYk87VND4q96ioAQm8f0KFetlIw/tDVqwLq5/p4ndjP4NaSPmTS+xPGxpuBMY7AT8cu6uFBUTnTdI0uida3n879snZXRn6shBPX4QRouwhe5Jx8DR2AXNPZ
u+m1t3BtQqCG5o7rlUEFMmgdAHvTbB4JpOVsILIYyiJ8knIDSyxM0/UHElL6q3ceYGnKQdZ3jQ7IbMtbEqU6Y4qNCF9mV3zY+07WjFpoOqZczNqWV+KPnJBbf7FjzyBwRMJDyWwkc47ANmeCTBVVo5Z3l9U1YoYF
hCrrlLF7zRya8W0/GmNkb9VQJ6/sfxtdnAHZTNC08XzlbFkGodWdQhxvZtPBRc+yD0j7p2uogC9F3ycVUVre2DAjp6f/+d68rm4OjoMEaT1TcNxw3YoMjW4188ywA9W3Tq1XQZtfdDpuKh1RnejZ5wCSOeh3ToME
nN3Rk9c1IBc/IpjY5im9Y1H5US1/szCSDZsjtozI3KHHYxE6iyq7aaeiFMJujlOsohiYk8z8rSHSJtYOTvt3k6pCdo/i7JpGNsGYBSziKLBOVVxaLjuGIt7h/M4xLuLoHm/hE2SHb2/mAYycZPb6v8oHJzqMqxsl
aMCnIa3ZxCSnRRpD5DEzLISr9NNBrOU6NMEk+Z4lLPtPhscOdx+jaf8PHrIcOP0D/moygJQis/K1TKiTaN08TNY5r6w3Xgf5ahsPeZCrIRrfbf2LdAUevZDCe4sdDydt5RwDSyt8g4GL8QRDKuBeQ6ZNH308OjhH
Z/rAPNc19nTHkzj3QCn5DIMs4ggbflK2AKXME06U9OhkiqYvC22MtJ55VEutbHxkwVely8AYdnvKj9T2/jqqGcdEIBXLdL4O742prTNWQ2BKzNnU3N1HAX18LvT7MW/8SJFN04ZuQpP1D350cob6ZusA+Po2SXvm
DsIwDSVp0eeDx50hTZ7YITVy9tKy1do/YObH7O8fn/le8x7hP+EH7U1bRGAj7mZq2HuQ9Hk+oaKqjW04GFikBAu+Z9l5DWD248gBrY+tj0PV8/6BZi2L/w8EaXPZDtsCm4HQ14GomcUqtk7C1EYHBqKk6G3hRbT0
RtojQ2f5oPKU8k82Ebp/f2Cbqn0g2kDv8/aUHM5C6ge/zQ6co8/KOO8E0F+gi1IRv2hNXCLq6nbxj1ubRBQHB5qf+CapXbe17mHoNrhih5p9bGnszgm9k0Lb9OVRQzNG7FUdVqnEGjTZQo/q2E1kZbtSWK6Ubt/p
9oQHBix3u5ae2Y+T+g/zAy3YbOpgWKaW8k4P8SSVr6LjFbXX7rrY3F0SDFshoZvymfbgrXP7KxtNV5g7g39Z4hAhAw6bOCkxis/42l/sgt5w/Koa0OJZld0wAD47YLGFiyGSYLcOWvbuH6m3TXcuQL3tBZWjxVCY
/1uEYnuceo67wxUr6EcJD6tBOQg/vPH61737Wa94C4Di4hl4tWP/3MXrZXMPlajb7CEXDbN7hv/77jgETXPmGhDCyvfr/C/KK1jnJLTFCWUJNc9gk4MsZS+4AGloiTKamdvA7s9v8mNPHvn12RXHLsBohEZbXt+w
9OWGNwoNspgjqX8wztXjVY8zhIorxjQEAGinGwN42jGYqWx9HHMdlDMOnPhrdqEI2NonfAp18VnFCboVjqWsgRnN9Y05WDPDP7LuK4p0Flk0KDN9HilKQGxfsJSIiY1fBlxWLuVl0oZ8ZSISwFSif7H/NUHo+a43
fxfjgYE8sw+mYoyKcW0x6yJ0jMuxjDsiyJYjo3Max0Jn7JOFjT03i1y0rdP7EMnWfVSVxrT95NV6xMM47wV+xo1J2NxkLGSaDmudR2J3teZ3RIATx7ajomfpm1/HzZz+WCTAZniWCzkllAsEsEfSjM+u/sJL0goR
nKSJSl/KP8X9fHPnGju5VgVp0AYEDvnu/v8795XTmDChSAkws6iiNXCOMmV8socOH4IUEPr1cI6AG6P5GRxlbLeou0Kxr9xUTPc+eqWHo6Z5pKOtxjU3B6FCfBONWp8HcawRK0mJ47QnElpjnarQwF342dKrdeBs
aLAqxCqRu426uWN7zMC1C6b38dITmbGPacJtGlaZCk4vwoIIohQuc7y3q9EUW8fRZj3LkQTh4/V6dJkOIZNXFX7+TcaiBHvsgtTCZm3ovdsWdk9ztqHwfnKcNwshZGVI9T3RW55XgeWxu3YidCj+DN/QN2bwajce
bJwV7Y2DLPNJMHGf4EwaJsPMH+N4NOemvZaBJeB30+by1mxw7sCFUmyI6MCd3KIBGx8aqDbrYNa5hhPR7qHxO0867gNHX5HdZMydIWyO5UiaGYrFtqtHl8mjO4fyEzXRADBxNVaMhYWjVGso2TEfs4gx0mdbuJre
HqTnIS3lHFnysWQEycRZRQ0KYtaF+dQlZ6N/2eKJK5OllZO55w211aVP79GpzKc8bkK/+whaPeYmiEPLx1npxzDkYdFBhwyM7MgHAmZKKvyhVCO9Y6TTrDkSGvJUrpp2hXBIBP4SHkLtVDUrezQ++U0ZWLvNr/bd
9tjgTOuH8YEo4xE4/P2kp7iRcbEVWJY8U61xJwo/VCQuQR1GULWdy590VCitIcnrHODL1T0nFh5jj7zLlTJRAYqAFvYkCRusEDZteZgCtmrCvt/zmdRxK37U0UdeDYuUUhvIo88y77V4xaDJF2pDSzYaQ/Ge1WdO
ZSNs/SFzYsj6yfNOa/fzIOXA287orK2f8f54Jz4VmjOYJySqmjhrRQ4OM7JK8mP+6SUk1xgsvM2AlkWEPP9ZJRH3OCwyr/Qb2mY1VYch7NCFpXi7wlt6nKjlMkGW8vgxMdLFtlOJHnVOgl6bsNYR8Y8or2O1ukAa
1HqJnT3y6XzoAZbE2Ogilsew2Yw1uBBSE2JIdFoD6GKeZroq07X+BYSj7nFocHCZmdcx7RyTn1CftZ9iMemPdNjj+ouh8RQ0CNO+NqqKyC2Uhr5uTlKyRtYpUeJPjnCaS4WqYIKgH4/N0Q/xa9CLepQ2EjAKTqZo
lg5KAjmAhR9717ZM6UXtUkjSYi2ENZMLMGVM1P0hJqsSua3hC+DxKWTq14kUXxEimtOq8AyHV/ddbGKWkt+HLXAEfGEhfnrVJtOqC3gc9CDYtCQ54R+fAvfzfeAP/gFbM42fLamb2XKdgyV7jPP4Jy88/E9sCzMa
Y7TWOhHYB2DxRGlqdT5z9TJ0BEq84nQX4eNHkAaW0o8sW6a5mtFuzG1TXfM8tQ1mMqaYOwYh8DjnR/y496i4t8E041re7JYKA+Np5Goym7VAvn9SxaWIapn0Cepql6VnSXjBW2Z95cwCUlDdSpq2ZlMBLYJfj0qx
5GgVexHKK4BRcq0idiDAq0MEumSyFb9oce67Iskd6Skb7jz9fgn0OC3TONUKxqhj1V2ZnadXas/6t5PEnLgJ/COhNVBEWbqFcZlo16fEzUJoAPRTJcaLZ0anoJl0URkfig1BYilH+dS6ZzhpZa3s6ItvkM/BeVYG
z5LgcVCpnur9nzHXMIjNRs92KwSEmCj8kCHxaUwwwQS1nt0hBHGspD+NpgymsJ3K+y6vZZM++2kzN/P1vF4LtPGmTKxROV7aYjulU+pCwijtbmEZodu1OmUCy7+ylTWcAtYM7Gs6E3vHF8ZUAkfG3nxxF5xtK7d7
11HZPyvNMzF+nOA6pdgMz1nXcI1NPOw1QC7a28odv2WpE+oyZU0v+LIm41DO9jzOP2TOeZ1G4rFAkiMoMCNMwAgz37ZQpgsECoyxzazCytUJ6etOUJW3P+hLQs7eBH+hRChXirAzDkWsax03ThUN2xwYH9ZOlY0B
Wd38mYDYQYrZWEilHZeDtFdmK2iqLBWxu72rTX6emSKjKmLHbBTTmpAfw4qyZtQEd7/H8tUR3AGncuBWVvGPSwi/NNTODJ9tvx5oP3oZHWRYP1BByK9EQY7RUfpN6XuqNDzDs8zmEtZ7humsSdDfbqXfwAdfynam
i8LtpRFtpfD/3RDBYzS6Ccvo9B4+Fdx5FwSYqPvZMDMJSABpypgOdvI5+S8deLn7axZlV2rYT/l3y3qw4gCxM16dkW1DPNoHoz3Ci/JFCClns/Msx9sEd4SrSBJ2L63QhlGRICzvlH69VHCRKehU33A1qLryiXwv
uCTGVZMnvWyx3+3Jdwe3wJwxpizW5qcdnKDTqSt0mE0xSEYDjEn2dPGHfdUt5mC7gLVkm+WGh9K62F9MTdD66UTnUiQC4KL0JfC11vtiW3RhZ2E2v88IsWu6eb+6UV+03xyl6nJooTBga0rPd2qd21bh8GODHt3l
s1rJvM2PscwveOYcxoej+9DPygaitauADIOUynDmbBBwQen6X2Lb6IetYFg3P4skWGSi+ABYvvO6T6Pz4tSShw4/lcoqKiCADO+d+kF9ZgAm2+Gu40wTvu+ZFWy1eYbZJ0Im4lOk42PAGTyKro7M+987Gc67GhpT
dUiYSbozrTS7IOnnbxwTiXSUNcOOJPubYwuR6ne8pY4e8h7iaETpvY4OWp1bNXcGoAgAeYjo3DhCf9Z/pHiXAulGreRxXBVQJvO7DpZksEoTlK9o1bz2OQ1m5LhPKXpvh+phmZ/luWL1sBxQ2xjyOG7AA/pi021I
fC3oxNoxyf2HARQXMe/y3soZwBQ6M70nP8Qc4lIQ4ZK+MTSa03+wl+en1v5NF8tMyN3580YDDfSIDOrIa8QEzpGJw5ml8zznVvBsfqGRrM3csBNGRsLlM24egw8ZIPN6kCFAkCJbG9DlASBR0+4A8QqI3VdrAOJk
0fKfgC8WeA4QkmVpzjOUHA+fO8tfyNMzcCxQQwLMPZ8VcBZM2xQIwAysNKG1KlJgrei67E+henH1x/SgdyjoMhNhvHcvxpRb+uhtv0xYY4RmFJxgZ6IhnyKb4/dl6MLZX2FgnkTZdv74AhDFL/h/IPDj4AgEwKEw
iMCl7TICv2lBYWsXJUOJHCuuM0VX9Bv8m1H4bGe+6S1ecJI7HhpUlUJg8puupEIxqDHmjbD2KUGD79LNIBktNZtxmMoXag10PN/bVWjKnESFREl4uPJ62GOqgGhLAEw4fhiA/ZnimXwo9YBNaMWw1JJJGEgyVXyK
MNrUWTC+n72o684OKxKBCucQuAz5fLVDAQIPXmHQSkiPyJlDhHAqC2TlgAAaqdsw/o4C10kctGQIFo/MZbdJtLMS5YW6VTGwClDTORpBGiMRMDMjZeg86Dv3sN5hFzgtDeQZGFx8Sm88TmXw/4SCMJExIoF/n9CR
/Qh1U8IDriCR7z0Jtj/nTyCoozdZkXGOIKK9Yys3aBwYK1Y6BBAgn2e1oGNzAzRucAlwNeRWT+4JlBrpqPAtBOvwkgInN2CfabWgr011GeqECJd2EjGxgYLW4VwPlrkIClroxRH5aD0CxxUIPZ8RhD7AzZ0fnMuI
QpUuYzq82WcYovxqtHPfSMzEH7Z2CKc8xuzesVG8NE1ypycr9OBEDnESkvs7MeeGpTMIjR9xlKdMZ19FOV/YOApSFjx3DObGwRcrix6UCRLMtx8O9lBDdPO6TsBYew4FXkO9CkOoFWMyFZY6AFQw0fseETQI1jqd
NbRdXoeWI3uxxI4yo6H2TVmjlIfDKDpyYTInOfvpxFVJfRpK0Y/0UqLLKMYwsDpm7mBruKiRw6bWFsoXFjsYC1I9S0JrszQSaaYFMecPo0gYzpiJTD6GBOXGcu0+plRFyTcRpbPcq2Gf3L2YU78LNJIHGnCLJQgQ
nub7s7RPsk627IqWTdOyXX0B840+VIBWhzWK42GVhzNVBupdpCxbV4aU9j3828WhYirDY8yn/ENHhXGWtIb1GRCfqk6PdMZgQb2JG6ilQA4yDlhNhejRKnfs8+Sus2CSljz6D2fonv6mEymv+EehKG2KoCvJ+A8D
8H5J7wGh111Rx/s+Jhf4lBcFJ5O8MuuJjX2U4xqul4b1xNzxIGSYA0Z0Quw7cfMt5YHn0xDwllKCfqbeFsolKUcL2CibW6ZU5167X/Ws8WcPfwhDRFvJjAlBGJL3DAFCWRTS/Asxk3Gmirzk1Kh3ZliLhJYEs0dp
ODrTIcMjdKljb7I1I43QNdtxnJK19e0WmO2ALXH36wWi59MipVoAjWEWoRDrBw92Ds6V2Whs3uWZCy1EwFkL17zFfCY8TWKxZLqnE2OaiIln1LL9ixn8EvSBjUCEc6kXRQSdWVuU+KA9GKwiE870Qsl8MV5fT4y1
U80cSbdg3+QHsDMcLLnI08yX9zqEZC59QVEjUnPO3EnrDFQfuzzFr0mo2PMG3kjyDOUORw/u+FTeyO9uQOjF4wH/eGqCNZJExoex0f7FxV3MOKe9jOA0T422F0bqt4NNOuynCLvXMGHiZUDmvQDTTd/bSJbEJe2q
mQn11Dt2rg3nax/c+P7y9Q2ID1OT5CrTfl+UTY1XYtqZ9PdYUvXPBx9qHdAC7k0BAO3dteLFXb5iUR+tE8KjVf2GMlOnpKdEr/1oxM4sEItjeRm6gcEIItUxguumqNCC0eqWkPIXd91+mAblVLSNhVod5+OI0xBQ
fRKNSReAwt1SmEoxdLkABTV+/CjjXpJH9zUgxk+1Q70W+d46GjOxJybfhCAO3Upa4u0uTCbVFtFdEnLhbFU1N6+n+XBprscf4OmuFTMK+X21A0tsLHFLlRIStGBtW4f5cNSuj8bSVZAbJO2uY9WkP1gnz0+ruEmG
HraaYxr1oPZocffKSAHn+LgLjH5OJwFbvSo0h1D2/MfA+CqIR0RKz1pyBhHJx04WgPxjrI/G3CmcnAeO14KHtMm7Zsqg9vLyAd1glbGkORw+enMm8oShYZ55bK/2fTrG4NQcUeiZmzc20NlxvHWAdauJs/ivyIvK
cadYcrZ1cLBMj5k5HARm6pXsBru4+8Iah//d+MnL7MGhfo1wCZNPVQL7eoEHM0ZycmbE9HoPE+8FnRMmqwyDg+x3dghY4dWkurTNrSNI/rDVSv67aRIQfx6sAqYule9KIPtPjs5MJwtIxjgrihDFE9zr0VJETDEp
1fIMLEwn15B2PCyxJNoOYhJJ9zSkuoXbS/hzDbfcYWjiW6MfYIM1aFl5G/Mt2TkiL+OizQ7q/slzLAOJIJQT1KvbxTCSpzD1SaR8JgQ58kHOjM03Pg4A2tEexkwcNEwb0K2FOYmy+l6MsRQhNu/FI8AqrmkCkQqy
JsaOsEDPlfUl5/8pxd/kg34uTd8NMZmCjzAxkICxkBgBVR8MTGyOQMJr4D2Uy4cebW6yJ8iC4m9mTPM8A5F1qnrdP/kn0kewGhG64rBeDWUBIMzUsnI9QXR8WZkzG6A4ZLeqDQHwFy4x+ZOgbnFFmOqb9LM/r4nF
lpCB14GiKSmqU2KBMUxMnC4VKEoIww35fJ50Oi5RzHTzQhR3g+dMF4Jgvsf1OVJTJfwJ2NoORP4UzZCg+ES6e24/YW/O1h1dp9NlVky+4TZSDnSRdF6l5JdSKJ1C+ABPy1+jNCMS2ajKTouUBXamKqZt0VSO9bbM
N7kqhE6imurehYKrcpF3C0e5FoFsZvn5WtTKtGaJxlI1RcrfMZZHhWNGKfPhJiAvTCJXpLgFP4uhS0zyIGsEBtjESF4QYtpmMTdyiP7azGUBFyRiIjRNnPE1AiwXpG7x+Z0jSQSz8CzFeE/9FGO+vaWOjt9j3tox
0U6ODvBnQuuXhDi/W5qqjfZSjV/uMwoidJ+91X/79bPfzXfyripywx/z3ilGOvwOMsxMLvsXxzHgsLIIvxKGqevs1uDgIjIZsBcCWRMVfmO8ca9r7fftCmb9oJSGW8JtYiMMuloAKkO6Y0lhIDe9fsEuR9jBe74B
ql+ShT8twlMlB2d3OG4lkzWKSJuxhs+Qjk56Zc3WhSIzHpQlNUMi5eprj5gct6djJKC0oT2utxYcn+wnj9KQGzX2hRaIAcgJoro65E3NipUjX0kkdLIYml9g14tFF00zpMl5SOqRjEayPvOwVQ5GkAua8RYQoyNf
wss5ZW3LSWdlrTy1z/5XIYzI9Q3eWxGWCZd0sa3biA9XQz4e+/zhvYzh7uL4fwhnESh9yAUl3VS0hrvaupOUmbZMxGtkKp7ZZDzTrx4tzelNXYf2vYUs+aPJWu02c0CHWH/YXDd7lL8u2U3IDovkrB72mhkXzB9g
pnSbmGZuQgM9ywYcuzx8FjZNQzJCAQdqspyoYHlNSSGAcvgwTvXCtsz+/kejPiOW/J79qUqyLuTG7BrUkWsZDLt04ggkE3EK5+QAt41VE3ys/4nmHO2yprZdELuIqwo+68EYG2YQHjyF2YTnyIAocci2p1YXIOT4
z/6K0Ytw68aOLrDmwpGH/LCcH6bL+V5FMsLNWsjRCAYMqgvMG5Rp0wocbMBjdDk3j4u624yqMyWKic5h321cwjXqFEsIY1YiNBMMDKrRPAqVWDdHjRV/yatPx+X56urn1tObP64EMiORZgEXMgpisPDOKi00sspV
nA28aP0S6oyE1ONE68BRsoCzaiE3dhXLDpfRHxUwYkRqm16TelxhzmborQyG/F963PaLKBMZXIuqkcm9PgTFwPCHYlwnxryin6jcRIMORPRor9bs6QbeeMxMOzoUoIl2CUVcL+4+DMFhP5BHAJNzUb3bw3ffXDRt
NVZaYzsrS4qF8MEFVieCDqpyVwvNFSXodEm4U9l4Zc3Bpjhok9W1n18m9w7zLB537qU0U5Hut9cZwfS54HNg3Ol+j+bIH1dmcet7K40AiwZwtvhRnLknOaZfGzMPxfvUZ5RDHp3h1L4hcJArwP42PZIDZHm+W1Bh
hoicrEKcncJO7EA07cAYuiKafa4YncMVvmhu6rLLLOAQ/THURj1PjuLIlgOp1A2tIBuLJsgKNG+mKEQ8JUlEOV2QnQhDR7tBJ5wiB6254KhCu7wvZ3S3GMjpqC95saD8lCSuV9VsTGvkzHIY/CBTMWXh+BUv2C2j
hStLKW1qvdVBqqrKUvUsGs0w50ea4ERqC3mImZqIXIQkixK4pOvywafwxycjCdoJ8Iiz757LEyhP3pEWGlVJIVh9wMzMuDjNB0t1nr2eig5q1R9Fc1L4p7YwvEjf7yB7QEbnyhYGmFCI+rc3jLizVYWTUJ9xYLrk
TmQnj1gBQqxWrHgdtYpBqe2u4PK5hw+FifDYi4TdVdI1R7lgYhwuAp65s3ZkPdVXKUO8qe+2NTNR5pXvHI3KyH3EZiIzv5AcH86olySOUxYgFn/j1/8PrW3X+7FU8TNv8xmD6qMdxVgMYj8tHZ36GDqclO/cfU7b
50MCqnavyG4W0feboa3qREsGRFnBgV1+HrYFMr1uEGS39fwg6jQkXQV6XoiI0lQ7Kq1F4XkmcF1qh5UKmzSHi9VPvp1DBrKX7QmRoMZ9k8N/JUOzhHKV6RKKYmC7ymYNAFzBQ1Je9UY+WyqnZJtAq+22sx3wIMww
5F4U3lmp+rIRqznOjcd6QTI2Ek4gJA5cTUf3ft0Jn4TcTfkMD0ZFko8syTs736xwfPIDaMTz52GzJecFeeYIJjpYQNUivMFFTL92PLxePMxzQO9CQ4bbUpnxeekOIjvBsj10ymnFu6CyEe10lWtJTAcAFlvwYSh2
H7ZL3TCuihMQiH7xGHTKi24uyHoYjGbKDU0p5u0ekGTrlwRTNrGEAlhKk3xeByhg2th8Yg+k5nQQTnTa8YCVsnoNCYPLi4cy3pGrsGfSrShzty0gU1+y1RyIdZCmJdusxaitQzETuMOf3KN+e4lb8yjGaIYYMchf
fMx5ogCgHSRAWI8QR09lMYIDoioyjD1L+fefCl3EjrJBuTV1mrCamK/Pepo8jj1KJQflEcsCmvkuygb9mqAldU1/jrA4Zmr105XJB6gCZ4R4TXbLDtphKI6xyiCU3V1CayojlEBFn/YWzurtbhPmv4nqbJQ8Ztmp
B6oQtRJYwBY1YNAlt8/SDHmsii7hU/uqWnWaef6+q8WXNwdWKfHWrH9zlLcpZXK5BFDhmX8xHU6hU0my3EqZwNTAtOZODJIrIUV8jkXgi00lT7zMkkNq6howh8qPvZvbvOJ7P2zgjEvHJw2QRNL1dwR5nZfnskZ7
Oj1yq+s+J4mzicqYuSYoKI4ZJfCKsY7kuMKIXdGECG1x4L3hPbyvzPBbcn2HYrcJJI60aNguKlQKJjAQ6bxy4GuBGU3WnnLt9KJY9iLs82PESGP9tSqdNMObhl2QpVyeUJ+e5FdmFjby7bLjjwAmec4VBTghpa6v
TEeEFl/zi6Lf2M2xVlPBn4sNgsaPEQnOVGlPTapah7IdVkijIu4sWI1x9CUeQQy7IBcNi8cCsSB3Ma9w6jpNzYLc7pD3CKizLayoY897l/U+YkzPbZgwSTTGuZce0l2ZgKK/MoO2H7MV9OMt++cfa5RY0kmDjgvL
utyTYhIxwMTHUaddDU/I99xC7SQySkAKd0Ry4ATO8/UNcaRpggglE68y7EalfdFJ2OREh8qIbPJPlJH4zCa5TK80zWSOP0zgQcU6x/3DMK4uoDIswv5IMBcLWe4+Sq54IEUaR6GU+/19Z94DFdKpqiF/tlzVGaWD
2YR0LNpiSb14+LGsUNKXcv+QbSuqpfwuf+Mz0JozYROf6q4VstjMC8GiUP1VvnFuRQZZKVx7pQZ3fDA35ljPqwBXvh0Kfd9LqCCwDmOX90CHVM0KVPoGavoKyPsFgangQozBZYmCVe8evPohWmF+kHbjlVZGBbzT
c/reSmV/+pS33mo13wBH3icIdoFQWu4BrT4SmWOIJPet/OS6aYajRbuOKDrxcMtBLsJuXpi7L3Y7rA7thuOJzj0YSrGIy/d76/p+FtWvyAGW5W6NOn7osR1TiLHto+vIckgJHmfTlnHPGgcXO6S6kavwYf04Lh5D
1yfKj3q6SBB4oAZxK2igIw2RFTLkuLxaSuJ7rGE+w6MYD5nr8iyEAOM14iWaAlttoK7sE/ZeJNwvrOscaIk22TwOFyC2ay1WRp2P9EARRoQ7Wxe4q1ZLGVdoqgnIjJMalI50uRh5ke7GI4CqMSyNzJJ0Cv/kP+s0
mjq5Sj7/Wb22gSftkKDDkQ1yaLj/76WfxlMmBadsRyt16ZVAST7tevnX3LkGKQXAGOiaL7YdsXDtakTI4y9+cbhdZhOt6fEGENTcYll8IbdrB/GLf55GPHOCAPdSqd3m0gk9z/tq54gjsg+UYgqEP8qvRZDukyKO
dAhQuA8eZuZ9mZU1ZOeXDmF+TaD3gANWPMubS60PZS0d5C0VSQw5Kh3uQmHmNFWbfKoyuTIKfcEKDuQz7BB+wlMrjIoT2krOLItg+WsdoV3GoDQqIIoBqoAALVwbcyiSQIoKrYNxRqa9iGOXpZRR7phN5EwQDnBy
fQH10hxfndhvXc88VOUgucM5R/e7hPq4c3SBSRvjZ8QEMX07D57H7ACJMtsULPUbajTFLDMePc3GqhaGghipCVApZGhXwuF/i66TbO5++5Lk+tvbnvjomMsljE1fxyasJzYDVv9fikHamXoQkfIRzyuaOnGmfTnG
6KN7k7fGeje1fZxMn80jQkINw0zZFk3GDlnqZ/hwylgFQ2y4ZnbHqIqv56NRNNtB5RJJKuwcnQiRVxZo9RPrg9hGSDqhSNf4Ui8n4ofP+IPXHT0I8CUOdtUSIai5dQDSb+cagsQOjGoFtImvOXq7FHkIby2D+i5X
QAmK5Q+aZOXjK+5G3t/iLBmNbyPx9Wz1ZHV8SpbbrH5fcfllVgg8bywHQ4BNmzEu7wSj17VsC3w+VpvVZZ92uGzSuEOicUUnDwD275/FKjxWMpl6zhjVOjXHP4lybdDL2WbRn9QCUpft7Hr9z/oihGqOUG3aMHlB
/3zWCO+mJ3atcMv5kDy424uVtmJGXTYMP2XRaNUcwUfBPGJvfuMh40DB3TzksP4lbQEyFHhkjP60DNoEHkcDJ86H5MGceOgNOjcfkQd3Wp0QNjbbq0exeQGGNx+RBwbQaXNNqPN8RB7ck+UZrG8MhnKChY1Z/tOA
IiQnmDaKYzvZgkGdoGNbCAnOt8gD/HxtczBXRBfLECWh2/cWt5llcetfPDj7QGeX5qlZhqs5Y9CCw3aCB2OJgd+kAXNal7QYpqV1gYsxOlqXuxDRpbsyBw/9CydjlnT6Kf7xvyEEGYA0DfvSmeIco7N0hEsGu5Ut
SVOUA6Ubnqsfqe2BdYWQWqRav/cy9ih0Ac0cQvSuQIdgKjVzxDwvrFtNKtXb5tHEiTJh8UVQTb/buMzcWl5KjOS5r57iRueemBAsnADadmrtuZEiqXukJQ/adhos4P+fIGRq+9vtlYr3M1YyXZeIYN31OYn2wkW4
OCtGjU8nX7YkQbPykBtcJqdrjxpN6YO4Q58S42fdx2xrolwze7vgqa+yuIxM9bJx267TCy7thJ4m67ZMY4HH+O014Yzk4yoRBCdj68eiCWFTU89gvwhPyONW0uwEqrGKG/qlEU8TtLWmlNu3s2KqNj9PTYsUojPM
TJpjRGrsF6nzQ9ek+rxNz4EXBpfwhRyo1Ccjg53nvy+H7WohBLWukV4yyymFa5tA1rN/vxJ7FBBj+Z7Cikv3SFHQByDp/TQo9gyZwvtaVveArcH8MSkdmb5TTHWZIchypc3XhxTeXw/4nibdLhGBMIUHPpxfl8ol
MI+iZQCeNdgjaZohdaM6Th7zE9ocVZymlniggT1Yic0tIaCUnf3ufZXUHuO06nBbXAfmT0R/rzvV+2hxWmcIDMunSYMMMDxMPxB3VNyGO8Oh717rzWAg8uzUXjY3bobfNoTfHT9LMhu+p/p4HAJSm6bsEPGDJqPk
RAGuhBeulPIvi5ve2syzKAwDFVKb0Z5HsLuQel6HAObgQEbPP55LnWRBuTm3Cw45P9lyG3vpdnZY3nlV2NHNA2Sl7sUtjNwgYMSv4ubAAcfeV2AJlMtpCJ0FV+NSyPORIDuZP8VB5krHrfNBDsM+KVwHhgymtodJ
Q/uuqPjBGI08x9wKgOZLX5QByRJ2SoymdIcfx4WpeFqilf2QobjmHTKaKatS684FSGkhq1r6k1t6cklboEKLyHJfRYSJ81iCYClhhBFgXKqDl49zpMX8IoB/e+WEhjU1vq9pYSYjbLcLpa2r1s5xSqYcFD7DNe+S
2DpZcAZuDlS0k5mWfnQGh+6nrda1XSo5s4JnpW/UIHHblQtb1dOHhGK6Urj/1gEh8yBT4LCavWRmBCeWW4I5Lwa5AkeaB1+bRvQ44AxeWVfhxtDMQf7VfUccCI8LP0q0UGsDGC8ie0ab2gQw2BYAGtJgBPqKEInj
7jvo1PhDOTEq6iKRHv3ywnuafAJLzuDDCU/6n66hrfi/tAsZdG7h9d3Nfic8Wrxnq2mJxUDZ1YqNAoEgQJ3OF1V1kue4esMpEqabxD9b7gnKbZP6jNvd4SMi/9nu+R/KOjNrxc9BIDpiu/Z/vge9jRw8zg0GyeXO
qLa32HGXBwYgOj6EfEkAnKC2kYdag+VhK+YiCCy39HKCr771/WTDxLQa072asvjVbZpryDk3V9gqNqIA0fVwoZEvZNM3YqisRsSooVtSFSdcqhKJZ3M/vivt2I1jK8uz+Cxr1Kq5crnrSWCGFXKvTpcnr65e9oOE
jf/Ace50zOIYLsC25vPiCIhH8uT4ZcQaGG0hA1+u/VuZKMdJFa4JS0M70941r44syY6m77F4oaKaJjyxvjKMA+PE/MGAjHNJMaknHlZJcIkSmbKBX1ofsB3IME8oJTXyBM3rINfpibaMbIsIrAzDRN7E9HPmmRbP
m75N5XgYdYjVwitdPjvxUaJkqbbkYHSzNduxhZulJ4UIATdlVQ1aOPHznM13/krWbfpVb9exE+V7iaTSrJ8H/1M3Kq7fYxIODmiI0TfjwkwWjePeKIDdUDznlIGNQMx86EtDPslfliouLRX9IPd0o5FIljXHOuFI
D8hxRqhiiX2iQqXpP+m0Stk6CTEif8TCSf0X9b8b5jC9UyyPWpAlJqpfiBepKh+PrGcRI0V0M4E8I2SQLK+NV5f7yNSU3IArbRM56tF7BS34wQqbMzU9G+j7zYI/BNsAssdQEk7e+NArVIERcghEeaWr6fPs017c
1ZMl3Xo05B+JMP/mVjRKDeWIppwWqQ5BMdOm4qM9cLaEUXc2IhLc9ByHyyOQlEYIs3BhglnalLfpJCylJ3yoaPQeAOzupUl0uQlXZL9JxSLn8aaYxyLGqb3dt5tvbcLK3i52RfhoxNjy+8aQaMl2fCKYqDMPVsxf
gJyY5tylF9XXim+DI+014DEO+TFNq1HRsayXsLfMRlsxh6AYYAYGt0HEzZzDpWASp4t/k5ZEruk82G4AWhpQZIf+uKyjIgDS9G0VUnJda+6/v0qCv/M/z75/TR8J8TePq9W9I18pwoIJDBHLlOwI8oFINqCIWiGf
QdWhjUFEDuMiDgKyRELqjr5A2Q6UFRBBw6CQCkW2n4esNexJl6S2gf4ogqjIf120yb5pvT817cpPUTsUlm4cyyTTnsqOMiSheepcn7sEt2QC3Y5/B1FvBq4z/WJZQWeqat6WG/m8uZW7CTpleLxXxEYmpCrtYEt2
eZ7BzZSdISXU712EX1FCQUPsWyupJec8oN3FFv7J+RtgqlpnhycKGi1hKujtVTgdirsSnL7JM60Gibp+4PzR89WvN89SLX/8Z1rFp5YyLo0UcX2++wsGx/O7nq7u63aYoLkfCX5m/fbt633Bs5/eV0f7O+5v//UN
TkBK8QO401VfKvqGsZHNvwKBlHc4+Vgev0J8NKW9SxDvv5eZ5f5XCvHP57K5zxBXXh3Xa4S4WC0bx7Mqw6zi6slhu0stuWki/M+LUZ0CGsoD3Z6eEePcfSJBSB315XN8hYF0H3rrjK7b/rmhycJiYHXbltz8pG+z
oN6Aq4/3iqPntFVFdrvhFTBwwPKNDYG1q21LN45Rizl3KFXDsLZw4Y5RYQuaCWpZZoMSv78wI5F/kVPAkRt4T1RXqWqePbXk6vjV6+u3oy/e44z6K4rPC1wM0Jf7yfbvPGFelh7fpV4xFgD7623upUHKO8UdGqkq
MkinuUKKd6FyJ9I396XDXEJ5ecNzMe6USArUmw9o5l3j+RZP/4E4q13wiM/h0Yvk7K9fru1sD503yoq5pDH9yqgLbtO9vXMs25/aXqjUD42soCo/P/qlxszAKC9dTqdiPDVbs8FAfV84Gva1cbz3jMpsqMvD1f4I
MQY/geRdD1dlh8ERfxJ+zcP2m+VaA/k7RCxixv0tI1im6sZJtTz1jYDBNAZLAc6ieM+EySvSvlJiwd5kVW9JH9hWXKwufvgbBxiNqmiSsDo92TOacAvRrEoTGxJaAMjRIv1g+y0xuiccgSh29go35GybTgA/PMY6
fJ+E2Dn7VinmZ2GIRvHNd9NrNsYYfHaLYJwbUuQsZGsmL/wSv5mhS8S3lQU4LXEuwyIwuT/8bMhjsoft0/q5AHwSH+eb6vJsdxWTeuPxFvs+4lFm8cmHahXD02H7/6QEtM98rHdvYrTTM2DIKlQpNrkrX1/0iE+i
YHKLJN8bLwgsqmmlyn+mADACN0v32KkQHABa+9ikDFBkwJKW+IKHX8kLziu519sbt/dkF4Osr5Ub1sKG2kdPlWvgXZi9HrJuJ/hYfKctQlzl1/APT0cbllHj2mcSW/tk8UtrxOQadlNY2xRuM5VWJJYblBUrMpKi
vQBhS7mpg28rZzyMgtuNgse2Cya2UKO1fPye1JbdQmmbiclsME/Q/PvORiRsEOxtX0Wa5/z2auF0m0B+G2BW4KqOgOtzHt/bj1Kh+gQyx/T6QYF/m9f/ync1MrigwFOQ2HY7ZSHDhSlg9ylfoN0M6w0nLrsqbyRj
jSvK9NRmVMYc1WI+BUBEd7KmGtv9Q1g+/n8cyHP459rXYYi/X3x+Z7zBNHWhOmHOY+WPWb+AQ/R0p9Y+z38mNQlhUuPa7JyDWFenUp0y+9bA6yYrDDldPD8iGuPcQD+LET/Ydc8pwTeiEqqZcH9PUp6c88iWGzka
F97hHb0Nu6GwjfHk7VXtCpMN/llUNHMuERmNv2fsgzi1sPG/cO5DxDXfHEezrW+ZC6LpTV0N5Inro7PQsCaKoWY8igtu4iocR/PDMhwPbL1i3If1Fu/epyTnFrQJvx/n+j///0rGv0+O/b/+X/vr/2aqqvevKMbb
xJwD53/rN445T/6/ykXHKwv5+LUxOfz+ojO+KaDSZ1wk6h1DELyDX4xtFXW7e6bVJkXySVdJVXZx34akNc0jKjVC1oavCoU6YaVi7i1mpek7ucrR25u4q79asj3ITqlVyawExPWStEHVym1l88xWorr7x3vrsGaQ
7sqQ5GQIHiOb0KAVOkPCmrt7O/+Wt59NwggTkADm+xVD0Cpbfp5K2RfF8bF4a6dXZbsMNWjIRcfeLdLeoeHX/JrbuMlL/m1Jbtj2LR7PszsXYh28I25/okHyGb9lqY+KkZLjmSGw+erfO44zGWxsumjBdm3o0mUp
r04atoiK5VQGXi+fy45gTA+VAX1KiqzdDcFY2rU2uu33EdfZQ1myLuVF70oX544Bxk7kNoqZGugmc5K9a0Cn7WSabIbXWeB24UFkb/7y9mlFJDl+m8G53ZKnr9Vluwwbue2BBMVfqIZXQTxUt00wjEvAKktNP8JI
K6Pv5yw7BRd2JWctvHX7+57B41hibBg7VXNWlG6TxFg6I6RnTbAqpoAWEtD/y8hb6J7h4yIwpUMTbULjE8gnkWuZQO/JH2YCBZ/BJzBWVu4FSov6/3iAtx5gPlkLIXXee72ATovz5755Fp3/LwK8r13+GdLoJlOi
nho1Dav48qepPxIaEK4ea8TwxwXzWu7YjM/TxfG7BSDZpcFmcRdTuAhUvq15oFJHcUg8NAdJ23Knf2FxHVk7Riii6YoWkGxvMe19AMA91zUFRSTvKoIJrn3Jp/NIyLOp9BFyEjoHLOWPLHlwaBscuj3LZ6AyGntg
NRRUX4j5ONcAtdubPxGhW3na+sWz4go4Fc+BNEsoazw7ad+Pn+W4eevGvv32HhnLnUaN2VWY8npt5+A2yZ8WBuzyZt7hvQUF2zfPPzwQLzfnpZMccYmc20H9PYerZooLBUbeYW/Zc6RiRU9yxndjsMB7jIA6k7Wy
KIAMf2ksqdgk19p1AmQ44TZcA1pIPV2noiKv3uoGqVVYOYvr8JDjIBRwE0Oz6rIWymHNL/tz2nVrvhvrmUwQ/mVV/MCNsVeJdqdj0tBdH1HJP2mXkRAj6QANJKPiasGP1Lq5DCnPCJZ86nSd2LuKu4a1ge+0kiWb
ghtp+piZAagiFZwJauFS0YNjbcH9lGvuxUM/KnIJfXo03XyqfHHWMPAsNYp+auv01vxTVT9gI++1otn2UjHIPx03T/Zy6qQQZAfJ+f6y4tzdDsQowc1nou+u2KO6Thy4X6Xp4mQzScNvWEkOfPauGn2H3iI9/8v8
Z8ecJ2uOIL+VXDWleB6uet16rNrvnEEazjNJf+x0190r58eYu6012OF1/oQXir3IL9LAzw6xSGosnB2N3o1/05krNgDU6sOOXkERjITSsTmXVIDTVMFlrf9YSi8c6Z537pwSauw4wn8hc8nbJqpw0dKqE22Tpeab
zrZUasrC4Lc0qQ16qb5yXFp7U0C6T/GNqTEbuPdaVFNAu8K2IWZpqcgu9mEa+/XhwHGGgnWEt86ANO33eZ47Uu2H9mTEJmSJAFZW+OW0ZB1kq5hhUbiM5z1s/1q7Q/vH4h0zg770ExSwWUuwrSpOTjFbC8UfzA7G
IF7vX4c1eyjULGE70HEbQ/9B32b4T4ek/oJlO56OjVyO+53dBBNm1VnRjLy3AC/HL6F0mH6XNjNrfy9aGb7FwWaiX5tV8+eYpHkoVwu1EMx73EHbNibfuHZeMUIyY8JS344ef2qr2FarP6uc7o5aJPrtlwDp8pa1
/4Y/l6zNDJBd9n2PCN3lHdbeT76q7u5xbQFlNKvnywjVX2IhMijFCEhX7XgtBsZze8Skq1Kha27aIyzNprC0O+rhy5hWsTqTJtbhy4m5NJzm496cfo5/KV3Qd2aXvUKVCfV0U5cPRxzb4UI9B1pzdm8w8DEYhkNz
HKmPga4pth893kfKXGZftANnE29qoyX2C3sZk6DihqPaHd3Hdw+LwBc1SzwQk3gpBbC6hNyoFeeW+Fbbvp1vMfb4fWp/PG8/KtZJxYkYjb8hQB3a6+uv3OwaLsPVZ6fVlfLIxBgemqB4fRXRzkYi5u/D3V24cnWp
j/+13dmgAkHegKWAw6YjG+dNVgxs/6Rtwt+GCGX34B/KdnxXATpb99X6jNZh3vYu0OQFUbvxEstYTaNxtjDZ7slOMRt/iyHe7ooEsQfn2ohxtyBpk3S7B5BShDt3o0RITIz//Ih1V4pdeFiQCJKstpvZpNYMVV0L
t2E+7e1mRLA9DD59pshrXIaW3YDSdRSNtW/Z4e6EHdxNjfzfQapfsj7NCQU0R3aBHKOMbyWaawKc7EeAQ8ZUIDnKcfB6tYBMyhE6mkKZnctazQPbmslh2RaBhuaAZ+e8Y/AGfYoWwdrqoGgXWyPm4ZzHSVt3rVtH
edezCszvWQtgtaVmm13zkixltgOiJgFkVUJqG8lO1tS8Snxn8Nu2NaeqqM9CdZvtUPMmf9C+NYBZewxO+ewBeeIvTv9QVuKrS7C46QelJLSHkLsoZNr/VYWZu8Qiuwls/dv/ZWOClTDtYQhHD9vH8scVgKF7PRgv
4o4UQuBf3p3yQIJ7GgcnuPFlqk6J7rVy1TiefLB5v4MIbOZO7fXA9C71bjET5rcD3Nsmn8pxVsh7m1qUGpxrQO5tG1jHgLCDD2B13BC3b8O7f8nt3bcw22P7XWy1Sz9JqYz/91yo82/MC2037dQWhuPcHAOQs74m
G1cTyCmHlp99y4/19BCeL/tpJqwrX5YErpAcD1AXYkKCedF67T2GAdhxYGG2kuUIl8CFbEz9pJG3HH/fNnvwdT+Y/YcMSMAZ4Z7Dj+duvNMrubyYBbbjOmZigo0kyjcRlflFmzgoAYT0zA4FZxLeuNogTQ99Urah
OaoweYZIl4SBUEDFrsfHDSPEa8/QwliqDVQeTtR5385/rPxHr7oJfBFz9Tm7EL0+X8ivmwiH2s34vVAT3VG3b1wh9/zHh/Y+cElj4vGCx5cGBhvDEJI2dkxgFmx2v1Nuq52uVlLapBWE/iXbyaF2EX6tUWwr2Ctf
HGwnLOhFXCl1DsoCptY8dLBnOwjhoy1nHWZw5RwjR2HVzJ5TkywxAbDNbNEtThlCt/gr6rRcZynRFvdCvj64Q8qG4x5HkEGCrhTmbA1E71o8gZjpjvb6sWB7eIJHnfdBAQ0eYQBE7TkNoZElTV5DTaNQWTD5jPCR
AUnrO3j4Phcevwfxfl2GP5Mxd+f2+q1l9686Qh+Y1eaai+J0k15a8rj4cXawjHRHqa9nEr33x/LVckzEKsdGM2LvL0ZkOj7Lmsw+mesKhU05+TEO0rimwpj09ZmCMtPVQylNxXBqySoUW5OoYIM78xHXtEs6xL8c
ovbMSNEhn1KwwcMP0HXqniqxne0Nysr9iXl/SiIfhttzUiVdmIpnX2YTeG7+0jdFiJFh/iIHQMp2d8SGFW3ZbT2bM2elEwxU5eyKe/pHpXbtd2P9cm0jmnjDo5QxLEe6wo6w1tt8TpaXgGirQABKj0+blSz2hDLC
TzpnMIvOSbHyt8AdggCIemM/y0xX640LgRosQiC3hhxrqZpuz8ZNEaNbWmg0KIhrU/64lC6rpEQ8f3SwhkSga8hmF9MxqQ8s1ruokMfREW/gJ96Hlov4nZm7nO4p8JlAYeopeprBKkQmXIQrWsiPsclApEfWaUmW
frNaPE7A1LzKe2V5mfHs53uCUsYuAKQ3Xihot0YlJ194Xwza41+UJWqueIhbCRzMDFcDZDjV5L6CiaRULJR1cWSB8UaHrUwR7VXnfzRW61AHF4cqiR8NvyofGRQWuBqGAGgPW4dqwga4VJZCT28ajjFj+SNg4F8B
OxgIqUbFDTwRB0Cf/eXRO2qBk4u7DNX9bSI93vwcaaiuQ1QO16ZcbJjpyp8hhTwUX7GWn1csvGVUQgi7Zy1bnLNPPe19opOdiGP8h9yQ9wZrR7HjpMTzH8KwzbG1Cjt/FhDKqH+V9nVCjnKPydsP9W9jPMsvZFaY
MXECy3hOYoWsnu4Dd0RLV24/P2tKaqiZSIK6VTlY4tHpbkzLw7Mto0vKSiDSVku0hPa98MXkWFfGEVKsd94IgtQBeTmZL6Sbg/5NB/TNCQ8Oz/wi0DBCa/6bzHUVYPhYLetvF3KdgXmAAaeKDD5pCp8LLNEwXtsz
DiWFdkyxM+f4/yMYsfD13fLNuNjBJmxLUSFgLcE2A840aAB227miwlwAQ34PYnyXz2TICF7mj0AZ4jCNTwSQBo39EGXY7j81ssq+j1rn0KfyTVXn3orby5C6Q3hv/5fRXnQjqBbBz1kUl35tFB7AIp+eFSGjHZBy
0jQauRQeFL2GwXeNSqPR+Or1TamgJwsxT41b42Nxhj+aoSmvMdt+yd1Lw6zb55AiR4pCWwNGf2Bef/hbPXzX8gBKeWB1Ld9hYXk6WTNFtiaXaDJtQVvtwCv/j4QbfrmjCaCeojoSQMczCsjbpqpFQ7RXwky//zMC
n/j7dtnyuZY5ubjf8Y2uqXhorE8swTe7FNJk74kx+F/7qeXpZcS4yVF4F/GnRvHhWsOTyC4yfw+77f5hYdPgBR5TPKXC2k+1Q/DB2lYkZxSolNrdFJ/6I8SOrWN6D1M8FmOF4hNjgXD98fKsTCz2zBJ8WhbgSylm
ZG2xdItfrIElIgSkRS57RAZ+bMlakp6UuMitXojlJn/WhwRjWL2hMs23ja27fdMxCvlygcYR3xDhB1JcwXa5chivgl+IsNccC5iohx8YxW15vLSPF4tc9dauWP4fDhdc4v/4OZ3hpKzcnZtvm42FT0GF2Y7iomtg
M7BQy7KFQX5NNhdm1RZ5AwLmkEi1E1J80+zr+MS/Gp+db/T2/Wl8cLrRn/rT+8kkoFGHxOQbO1iIcv9yk2bMUPhiyo3H/150m6JDQlGndEwpakydMBVVvnfE96JQWeo8Pw1b8x7m2M5pfbP1N3N4JJp5H9A/lgiz
3ZQMly1I3pz0CrenlV7OlaL8rxJqJpmDTH+cmnIdMuDtxs/RO1cMKxlfMJeJWxKw5FqBSZFXolHzN6+PaxV2FZTT4JRLA6wNuSSpM4ZjDG7TVsu3Ec8+mf5M+PBpCN0XdAoYGwO6zMog9g2JZ39SuAGzjSX01QoX
HMAf3LCrmrB5MDeXF4XmY/lWmMA4g+ytPyP3mCRfDDfiITvVX553o1PvownFp+EiTi4RCp/YsHezYjjVxT6DTn+VqXbDvxPopBHVUslQSc5eqdYX5v4K+fV2p/O8iVopwuTuhlo7NG/nNTg6D9+izY6qqfENi9E4
KRLRRkk008om0abX1oZBzQumms7odLXr9M2VJ7xO1pq208SrNLSuxLTTirec2qJhAx6fHsEdItHSMFCe/Y5JTLUXTKm1UjZwzZyPTXAAvjPdPyMXcgzTXIW8AKtRHe/rkDN/5grVzO9b2fL78yYY3E1tabmoJLTo
hRmqM12Zqs3WX/i5pdhUmooh6zNNlTqKVql7F0t4l23LkwTNHKHjE3TpzbMSwNQQC2yAtjVzVmdwh5zHGuRutmkIWIzJaXw5lxyseVwuawcCf/hVEjxmSt2QpStlstw0VQ/TM75rDBeqY699ebVpb5jGFvBXnwut
xFjAUiGCNvCoWbR16eQ2LegHo38o7WtCciZtuYjvz9SQpy73Qxwp9KvLN97lttM0mBRY8PLK1Tsby1FyTiaNWx09q3sFC0DkW06965thHM9Upehqi+WVHH2t/Zw2Z6pT+NTC7afNQ9j6T8q2ockKIgx+hsNeSmOA
sEwdSaPDWKlh34v9ymaCrd3CAWIjjsc2McC5blE6C7HSAhBW56Jsw6tokP0nV55K2TLrtl3jpELOFolK0MPNx9ka1jb/1kRd/xNNoGFVbtBqt7wUmlNLvFK1VhHAYuZGXKW1PSt+yLguidOwprWB6m6qzKrama6A
KihawEb2exXTukl/bK/NFo8RRJdi0JCm/qXQhkztvxWSG8iZWoaN2Una11+5D24JX3tOFMFmUtQacORpARSlQIWU8/nUoGvAbagNwV6oM4C5R9+xJJHlG6nNnXZ4reD4D1HvIXdp1UF8dBdgyj3PJpsnG5u2+qZq
nsxmtn+stiL9pmADvhg0egTH9JLKfMTzcCzj+cgs+Y+tNoGP8Ti8YMvZHFvXXj79R3g6q1iIXCpw04SYw7aJh7JTiK5sRMoqN1pbpszmJkg1WEuhPM0MLd62sng2a+MSxeZOOY+h7Cr+kvnZViYbxH1lCddyxCbL
o2Z7/Emq9drHZsfPXRl7G3Svvasl/PLBdDyGdAEP9omZf/3+zx7R/GvMl6nXMsEpeDMUsXyTaNFbSb8vTWKOjYLkQH/vhKkWgW29PjeGBhG6clLF0YLsXcgq6qttr+8PNUqegqdNnwqvxJxSWLrRXhxUS4ZhXPEc
h7SI+Tip44PsuZ99jX0r1xUfbw+wizgc7U509kN/uLbWvz97Q2mxcopFazN9fNLMwPYc0xTiS+mUd7hzuDKPkELnTiHuGUN99I4w4lF+GU7Krf6e8cSMGQQG7YxvuXNdmXDcaA+PJLpEZ+LyCrfSPmvicuEcsiLc
BYMMVhmVHj2kCDxsz0rdSo66+iAw4XXcORJw1uTN7hHc15VAERm2L7kbBu9WQRXt+1WX/O/l3/nZxbsKnHun9KQP46c2NF88k25QIoXh1zSANatuIsvKx+NlkZoi3vw87v26gUZ05lCogm2va7b46vhnWOfMvMyE
/dHLKz/bbDtlW5SsGxA2hOgrfSTtsryg3sSHi+BqmDfkbKzaLtiQ9DckktDQhTq5QbsYw6h9m/b4Wp4mVw/LNQqhu38VmEhTiHe59/b23U14Bw+rHetPng5Yw1/ky/WLXRki0CAbHbYESTFUFvMqEXZGSAQT7sT1
ZesyBxVu8cyGrRP+kDAcOcdbeqo7O22jBZH5lukDvu+vxjfLBVVdZLZbu+kI/TeboZ3yqVZIopCUZ+RTileZ2sLjiScZ6uROzsu5VSO4VxLMbIs0sRGuC09j0y3PY0/tkBggzepNFiuQpuKbvsuFFFQY0hK33p5P
6R+adBO3zuXgshuV/J7hRRYE22oucwl+7n2YG40iuArkXHG8Vbyf/mWMmT9oO9GuLJ8e5/lyfaB8kj3E8PX/B+U+8vL+NmaFFu1eAPNa2Wasdv8fJwWLQP5+IcmlQH9dkVIR+LO+D/AhZ/ezKtMSm9xAaOEV2N4X
PMsfxgZBYgBVKkVr7yHauAqE64Z18G4/WL9ESPVcRH1Ll/flTJZ8lyH4n5S6sHc3AlZBol3Nj2RSeqiu3fLYTl7Q7BZ/x210xvu5iil1AyLXTRQJ/gv0cYVMEPQYg0NDH295A+/JQroBIupgxNR5/aFCMAy+v07s
PAlsMHYRybWRvbcIphSBoRndCJbLVkq44KYGLzxNMZuWU7XnAPenFHZ2g+h235r6vMC/5aas6lpZJahDXJLejduuwASZ6v39lfF6tlginNvy5+IWvQ9+BTpemMiGbzZYFBW0FRrKZUNRn9XuZoHbW5Pqy4hUX6SM
XywXJLfdRYGU5Bo5hoTtw8oVosT06BVynSiU0BB/yBpXWd+C/CEK9NuazLKUPbEYjtltPYwp6L6RYKcIbZJbWGNOF+Jebwm+pAM8HXiXrEO4B5/cUH+FJDrnXN0yZ0lKFXr9Ta18xdKp4FAxQzO6i/MB56/E9yPk
YzIhmZSYgQFdy9MvUbgfB/pDjAG8vRzsnGunrkRutIcjlWDLWr+Exm9NGNYiHTA8ogAnGjgEguyEMpxQAVqCznSrZ35WhU7Cee+Fw5DbHFYyssLSunLJnzs02bu9mg+n9LMxSmcJLnm/9faVZ5p3yTBaMBn6bAw+
SgHuse40qsiMY9ILQfGh+ysKkCrpbFs9zX6Jv7T6GSFvhLkDMieaBAxnhx8ChmPXX4achiDaO/J02cBVw+Z+CIm5glHvGm3Npiv4NJ7Vl78FPsZQQHnwYjmdrmSg/0M4IDSYspwoTabHlyhr0j7eQqxO8eeP5xrI
DopLWLK0aA4hcpMNf0Pkj2o0wR6wRlPyg4Dum5k5et4QbuxC3Kaw3puFqWW0if+i11gpXPvbRmsvN0Gf9mFqTnT16W+Cl3H0mwzfLdOC/l22nT1hPM9nQ2Duhbuz/E1uVfkkuu+Vr1H9/ir/5eYq030NAVr5Ozz2
J7leDsrLeRzLN8NZc1XM5svL8srwZ1y+EPiUurz70Bv5fTKEzSNuyZ7RcqdAUvi/Cuq5GAfmmXiW58/5qaaTjwzVL7PLfCn8Ds8BTvdTgjp6+iUNbM9s7GMQOIpBH3WY8onf8UXE54yf24FwcjkdXMMPhbahr4w/
BKzbDU8DxmJ1ihn7Vyj/32F2TISob1NpPLwmYaagXLELf6y2iqe+ujyPPwKww58uaPX3SXPvLm/1eVR28fjSp+qtf5NnEF5ApAdE1jlzHAtILLHhbcpoRKH3+1sZdk67egiMaZ4KzreOoiO691kmZKK+glG1X4Ye
IZwTRP/UGXb9ZaQy4W5osCYOn0GyQR5L+v/xMeDec9bqWiaYexpA/Ubh6KPms+bZaNTGgqg9oZfSL4Vxvsn0MWTOfLFdd8qVq5SlDmakCC19qn5iXYm1+AhmOOWDwbKbYJkTUtFUlgzEk9l6fOFa1FPYoXXv0Dzo
Y5FP8C90uoLobubInkgviynok1bfgF2NUDw9n6i1Bf4ItdzY9oWBsDxoZm/lmEYNVdvBvre7M7qUvdcBXcl7vXmRA7+j4kxlTbOoJolAVT1YPMMw1b0ViHDoVF7ZlFoDGuUbB4fKmby/9+B2SGVbx88N42qSVTMC
GKRD4ukteafTnG+Iv6eadXN5eL5JhmbL0hG+zIQbiXHKcBUitBsighsiUBsiHhsEdg3pRnaF/kS5NhMwju8whyUwVN3aRAFhIVOKJBRP13pvbFXl4zOsCJIowGb5oUgxsMmL/Ej6I3OL55YmWjCD23lGnPrBbTE6
iJrOkztSIAR5Td2zW90djL8v7Q53m7ut6Zz+BzjO+HDkWd8IcZSLk2F/ECfwPzIpB2mUP9Cu4YyzJgai5pIN+T4vPRsKT7YSuzi4/e5Z1QKGg3jR8uXAC97JrI8hKguOVoYOLj2SyDzItwhOSNK3zxisF6BPwD7o
qlNDq1qeYh5WSDZLI8vZ996gJEqtvlT6KUveLWFI/UO/JNzjyBCNBBE6tMv3zWDxCt4aBnIltuDBgc6otjZJkodhEMWv32upgshRhtbo0z+P/LaZ/ZBPkJDFPPBTW5HvDTzHnAvwshhYSZ4Z+op4m4lBMhJvmS6v
YXIaiQkNLQPUc4puRFO99uSh7wfmVPwfUwLGCmM/oCjUIBWSIV1WSX8rWu3FEa2ojSnR/JUSYMyobB8WZ4UUn2KUnF73UBLJ1jAaG1N8ehmVrVLEjwOUKAs0e12OCYqWl1ZPVdkpFGR5jQGk2atfDTdP9LiWez1c
w5eWtBWpqjlvA4/pOo7gh6Qf4+OSd6O95R2UMn4NNKEGFkvE/GfDZrxfYmXt9mxF3aafymLM55wcqu03Yd5TMK61KXTLMjK2fgMbs+ORZ2fKLCgTpcKZCTNpmuM5osB4TzxtrCLESZfMRfu2miXYCWQscDptSZdF
H9dm+0ganN2lEwty9zg/PS4YqDF7hREqhOxqu+ofxQqt0QWT4WV01qrdJta6wrtkerAxxu97EaZrlvRIhM9Kr2YohIfn12Y5tiawRqaLtMJ8YaOtC+PkBiRCVowM+mVJyj0DgkAu2aakLjNCAaNAWMOGrppS4cnZ
tWMbV1FiN6sebly8uDllVIYraS+1rRvTQSXYQfDHWbqqXfMhNg9gQtd/bf0O3qH2Rc2aodUg2wFZGvRjs6pQ+a5jgCThimd9cTvPUd2ohYFKB+xtRCNFuMiy9Asl7AXkQtnXxDH4tgrGQW0YTpvkOZ7Ls1Hs4Bau
uz1N2ipMKxLcxjZQD0/IZ/iB4BqhQEiDwuAN2qSPv2yf8jLQX1wxtjAMgy72jvDpDTiGa0Z29gKFU77zP1ND8refqpxbaUmDwcawXwbvmjYqe45SCman0pp9ekX7xPyGsp6hGVw9M579J/0SD7IDeJEKjGb7/tuM
AWsSt3e3RVQFg/ScF9uBDwWWjwgtoQvKvHrUjSa+8BGtzBPTvdjAnxSxgZVJlplXefINRBP/1tRBoB7XG/aZjoMlWLlUoAMrC1qXOXTMbgUTAao2inIc+H+PgkkCeqRXoXHokdPGFAeL16WhxlB0+hZRDcoE31Iz
nIx/fR/d43L/bpiSYzu0JjRb1dcYfLuqdh0QhbL6hOv6jEVUvsNR4JrOEXMFvf9P2bnACTVa1sr8P1Bfs6UZXKvByDQ+U4nR5zEufl5g+O6lqt+8G1zQDNfvNY6/3uP6/RfemMEbW+LYFhjSCu+KHW70CWc0l+rM
GCaKTxklqEF2jrrld+RZqxbHs+TTpvwM3vzFdqyGze0NN70lQ7aR/cbtTDhefU2bqd8FRv3GR9joaaw0YCx9uPWNpiVtwHSIhy0jQk8mjoDhXiJOWqb/uxk2M2zLHS+JHfmJuOjzr7K6IF5N7013tMdWDzVbvXXU
xgfF423hwwxtscg9DkfD9gTu1W4DA0EGY4buKWBU5KNvWYuVDttfVRyjBuecnEjDDqlhc8uRCRqXlrjy1Jd0Kx2SNfsvEmBgYWrGgjw99r7UK28jHQ+3z1ZH2cjTiNwNw9RjQaah+q3VI3MPhQRetGG1cnZ6zaGd
v8WxK+L8pTz7u3dQ74RZDx51bwVuLoiPyn7WuwafjD5O2XAYBXSIvNKgmOjT+qyk+n3zeOlul0NquFq1/YTxpPEOejtQ+nEis7AoNlVrOB410L2tfZICd97uQ0Ki05gL8oGvfOKi0GiOhVjtLbpupnHbVzbT4msM
ULsuVu1D6GYood4Wxs3jnkYulCcfY++uRVqcm6UsZFLx1eZx9H7sNcI4APJO3DtzjJacpXtKosNVwUB3eiIHPjorJrL0BDFGPSYJkdmy1gFT4I3zAZuqDIv10VawzR60d8QK5RTbe9YthNBa7DWvOrHs/N/EBeRR
arO2HD+MZFJwi3zNsDbqlu+qkwcvW7z9V7OePU0KaihPW2Zcobm0srlu9n2J0yQRv3k0s10DBL9+017BoccmZJRqh+wkH6ecG/pQhc4SXGaOS2B3dJKgJkRmdJX7imZRwaoDKzy9W1vNsFepqycF32sOQm50DXiV
SoIEwgsI45sHVFsyF+J+ReIplaF4UDI2BuwQEkofRkhK77RywzNO19y95uQHgBTknd9T1vIZ/R2isVwuoal3J1XD0IXYpNu66ppxBA5ggw4bUjIpztcowOW2zCwk9TyckEgjNt6eZ5Yxl4du/0xjKyrKm/oonG54
MkBZJrNq8CwyPyUPQAorz0ZolWPWS1znf5rJRAwmNkhqFnKl51mJEKQU+jepIZv8oGCS22CEGqQ9C5XLszu3ioSqdgG4+lCQ6dZE/qL4QNsJP8kvCSF0VbJ+j3BJ7KHCyPpIpRcWTA9G7wMRU6uu+dGwDnK26qQe
/cbY2FtehN0YeRXNMzru6pu5bA4VVEsKYwRN4NHy3Er4+Ia9gAWrMuEpKb0/xMjEFhN4lMHKkgGZh5yB69sC6nc9Qz/QZhOjDdyPl+O4sygwDyBbmobf6f0kqzC5mQAauCznhbZB34draZGbCPHmsYCwaOvdmAYM
aFSa/lXxE30NH8H/gScURNEYwzgyCP/XZA1tZLnsyG9vLXr1rdhsaUV2LLZ0W7zLff0241/cA52DRL38RdaUe2+dIXml/VtduFTbcPxlHP48LP+rRmcj54Zf/mwD3n9yk/uRZwtlHUFSBmSE/on4CZ7gaalAqO5W
pS4C3oQZxcL0m2f2WO9/XtoPUDwcsKbFywhJSx6SlkRE6oTnIxWTnY5q7v+H2R3aJ6Q4i6C98q1leVJlLC7HyfKp4Nx3c1XtOb2bN9MIjlYkPCsex0We8IbW28xDktoRzPdj7Dpy1FvwiRF/a1rkQEAyOv7Eji4Y
zs+YkxEMw3ePShtEAnsyTCAUMlcO7MVM8ji6g1cuVFaRhbVY/0BDbtNswiV0WwGBn+xirGJXPY51eiTVZuTjURdhAiMM80gflaGaWQGepiKEy86h+WCWH4xCOBl9fQ3uMfCZlbW6NsHJpurF5EFT28zgb8SlEevb
j8oXb/Soq36FhKfCUvpwFTsvmAbOz8hjZQTnrd2yiU9Mx5NHTUo9HKP+j8UHE7xYTbyAsUmbGQN59NJuZuEgyAG6AVoqM4qQkb+IXotnw3N1PMGXCgRxRjHmoNk5VXt2zBeQ6qnDsEPhKSdbH7WVpRP4bnYB7W1O
5C2l2l4NvLWGNbIkBJWavwBJuk2mw3y/fj8B9B/mTxPG+8l6v5rQdopD5tmsjXZHKw0WYVx7a+v1ea+Jb9vLIXn+kIZOE/OZ5VyD1QhDnj4wYR7lVOfQ+o1K6cY7wjdI8CUCpEYsHwXIc+LOFBP0JLNBJVf22Nth
ZxDk19FPHYBedKBZHAuIiIFTFqFZQMSy9zVJ+nwlj8BbZIjQf9Py5avwHLdkk/NWc9+lvdzjZU6I4+Uyzf/s2ceV8+Vd/kUPijsn3OjAZbfOIXd4DeQv5tkSGc/sVAYS4TqVRDMkFYVILWeB5cVdWQSDXW9vvn6A
xXrOSUmT1NJXNIWx5rvOVSsDIxTlkHu3c88XPXWBZT5HialpnNR9awya7z/Vho8Wetb91ECSLlQ9E2Lq+iaa5MEL7QX8AnsgCThL/PYQzdkKxOOSLxcSW/Zv10oPqBbm8yzU+yKNkClyguc3ygpPdiZ4EOM0J590
osQeSM0HaAThrYGoWwClkNaF1SHlOyD8NzS8+2JMKG3m+4CZL6XHQCEay0yKW3s6uwq8GMR1H3+NMysGGIsNNJnrXanJeb5aR027HmWOdlrz6RMnskHYpCe3owI/iGCQfP+jNLpP9tw5yiNr9vrsZBh1nI7hl1NM
51xuL1bn+9/Xtcjv269+Nj3nmgqQ+5SiRvYhd3Fsow5x2t7avocdXzyYZBsUwGPbFYrzNx+P3tRT3dgnl6c4ZrIgNDRL3MoTXIwdZNxlIHoprI7HPISxwxVqlR4nLSek4/WCYLmres3ondOP3wxqWAZq4vxGeni3
vqaKdf6auI+Z0lrkMu+nEmuSASWVxaXGkoyeUGquuUkZLBiue6S9al3/PBBKcZrBrJbBO+7BZe6JEAHL+oP9vtAZeZ8y0q/1Rs064KMenp7EnxlNbtr/xOP+/hDf0otIpjixg4ozpEaB7uoXPaumB8bWiTKZmTVs
arHD3m/FH7X11Xap78Zl5T3ZcR038FOJHyE6CUFvv6NIhpvOMyMCnaeAHO8tlCHyniEFceid2Z7aMIbE0D0nXvcTXrzFB7wPbUQDq0KSqNLGxRwHhPI1fi+uqm+UdH39Pe+9KwgIkk6u9jemfCUj2LPuW0wcW1Ao
ZRsOW1RoTIg+cfHPMQhsmIOqZu99ieFOWC31J6adlz33SQcazONKRu2GlravscZ0bsFPhMVDV9nb9R01gWeQYqrbh/OBgSRMwe+shLm0FTgrBqTC7ME1edAlr0Eut5VZ8ZIs3O9g0Pr3tAKZioLM6ZEPvkXb/+03
DQA0LPlB5p0zgdKS5PWZUBE+hWMr0OU9IIyQpSRIoHa0pyBEPJY2LZSEl5GoPkHMI/s0+9VMYaVuxrcjDJ+u+3nGHeDjOpM8q40Rpfz85/Hfnd7ukwNHfJv7k0tnODc+eZ0RGyPW8vWV71JCh4+YfxecWrV3Oryq
ZYljrF78c2PSXhb+io+HCaOVwxKdcB1/+oTzheNhPpN+7tlLXk96WQMEHe/4CNWAKOGEjifvv33WDXxHCMkgtrfGYHxQFTvN4/FlSG8doZ2Sj8CIVFErxQ9RjcWjXqr20H7vPxPKmRd3bgRbyeCJKb+wjuu8Tuo2
FG8F09Ir8n8EBc7pPVdR+qb6p0oz6JUCankOA6aMoyEYR2s22CWh7M4HgjBDwACpIhREAHjxlUOgndgsLdCkjkLFV+7GZnETcQmBAGOIJbv6vvXdDb69IeUmk3BPbNRhyV3byHKaEpev2NIoUA8TqRYQuS439aDf
SUxwN2mvAyo438z0oBIAeCprXul+PA3oZDIK2SRPjsAIAwRH1QZX0FIsc4jRreSMYZSyOTaz4OXOMitXdcwBg2rKMuvOIprjhglcC+ckGB0ZL3PxsECi9cL9i2O7gIj7jJY7WihlcxUrtq7ZUZmgAhLx/4C0dA8H
wCx5Rtfe17NqauC0+2QFJ/OyWpiToMlK5URbejCayD1m2eTMs/CwqKyMUZikhKzfPSm2b5WyfGOAeRns2FJK+ThCKULgM86Do6Xk6kAjHnvj4OozDdxYuhgRhXBFTyAGhXMt+gTbK+iQD3e1BH9bv93A7NOnwVP2
bCHNF9XvHg3AA8tD6qlgnVT2GyV9w5pZUvyUXs+qFkLTqUw3jio71kT+SJrVFZtoKVgwAnm3MQ0Tk4EQAZY7NAurdAXud2Enmz2LCBTXRcYXY8R9gAkILfTS0PXcMwqCQb6Wh3Zu215NBeVR0gLW2XYgklPvWmPQ
juOgSDePxYNUwvCuSGDYBNx6FY5CvWDFuUXoPqEF7ybxiaGuEcouXWaoZjtFCSpqP5TMwPBgL1+S0BZ3tmSyjRVCaoukp1hPugyFSk7+QTO14G2bYtTNKrDaOICgxViWfLQSyyHDawv1t+kteRtmgpmv/0GtAutY
sW+mMuEt5QiBAWpXnhbm3hRU2MXX7B9idmpBAE8b5Udhwlcx17q02Lp+gmHxFZB5KYentyFBiWmmAC79kEDvKxSBwSQ/umBEixFwKkDfHhYjLgMc66nIy85QfE5ImPCPXWbXHYSKpA/HVUEVJSL1p9OrbZE4DdMx
GaQpo8tOJk5o0vPVgD5eb8qoxRoFNTPwxVsPRYtOnQJ9aMcfJcS32skP//SfUkIo0S/ZF2Mi1MSEeHwoSAYE+j3GDqSomSCJJCL/DNpzthw1l6j04rwPUzolJ87J5PRZiEsmf2R3yn7qAMFIx2Ef2swSQPUF2/4L
PhcS1VscZhId/u3ETGHFmx7mNqGK+h+Ps95fm/zDpb8U3/H7nvsXEj2E5Y17d5mH7sO3ue1IlF49x49u6qvjS2xb+TJVr7ADqtksNwlgQ7WU+qu2XFW+gIvGZJXN/NDs7O3+cSdNG5viUt5tVHBRC0UOUG5uy8qs
6Wak1FKCGxmFCs64ny9h3lu5xqoIjMXEwGUy7edPsfmAIKThr4Ez0KJI+dlEmn0PlcwGgYRuyO2NxAyVorfpVoI8G/BwDEepxIc8e+PQbbtbxigl+2NpXB82RbU+DhOGxLP5n8JTJmTFt9/j1/wVmMekVeQD2Wel
FRUDNdGji/RSyBweV1LRBOrWRFM2I6YfSlaK4dRvoKbCoGQwUotoQR70qChXT6SPD0/u9u4aPFGFZbA9pFaRRDIhzII7qE5ux3QUTabM6iHb1nvdwojqFkFqOgIIN4PLZIJ/vAgklCimEO324ZwwIOoNDQS7EV9K
Mi37VcjzX1ryzDZmcD644BUfWVgqRuHPx6rBrVMDR2hasuVRv1r+TZDR/SCL7NTaMNijFniatYlcNIYvbKGYDpxZ12w6tuAIaNOrZagtFnKru9wWq/p+IugFqjb2I0wiF7OI/C02mi1SVbDjTI40VGuZ5scGuk0p
auYC62TkkaZd2hY7V0pYh/axHBv8c72wIisA503WMmvTwnwFF+TWkisbbo4vu7rpI/upNt2Y/EKBHq6M5aQByjTkJ3MljSL8yI60F7RJnDQx9MJm0zSGTEGUpLdx/d7kagAUL7fCsXt0I1FsLb8Cg35VMqxCsyUN
UF3mLLzMkxqUBzobD7dQkfrX1L+m/jX1r/sVATneyUbsxXWYkPHXPqmntH/85xXkvMGMy3P0a5hAisOmvcVhzKTOynwaaQIoHsDr9mUrvuQIaQ4ADX++1IZaNTBNWTcy5xPZpivi9GSYuFwFs7kqmh4Lesa9l7hW
17rOXpwEZqiO0kq4b6eQ8A5+hyp6IFiRwqHBO3kAR6VNswKK1Ivz9GCfjifPaEKuwA4DCnuw5zV1l/dQ31IG1iTt/bKWukqjAw50owhMTByvNkoZB1cqIWmVYUJnxMFb6l/aspK/br1/JOnpWbbiyLS7A12cbEng
2sHEtFfjZsbQfYv4NkpRxbJTBPeRv+SpcVEDZSWuGbkNyAfvRjNwjUFYtkQmikZFq9QGjstr6zYe4Y0e14Fg7FeH36x1Xrm6q1I9VVrOh0eJdWQZp1sru8mtCTGvi3mavW+FSoExgGpunczmJ3eHVxA2Cdh8dvTW
rE+23Dp3/FZ9ttuChbD8AIr3Z8A72T75/wRIhEKFCn8GGfigL6sE5VrbVI15pP9tZomSQvXm9HF1uLyd61+KmVuxBqCdLODE83UIKmNngVduaP3MmgzIbz07bGObbxJZTcxN7q9PD7fkJva7TyE3qdcMEbVhawaB
XGexdmxPgnl0bJB2dSCxXBn1/WKvOcTL8X3CrwoAj2M+fvrJ1E5Ykfj0zAsxKGPIFVQcDk1gfFmkrmZCMb+ESUhIlVhKeqgQ1gQCoYt9imDr7S5QSYqbOfYWLsYAUi51iRhzVIIinw3eZVXFIgmOMgwFlW9Qz8Y3
UOs4E9BWvu3tVU7OQZzsgEStBgRZtDD+1ekYAa8fRXSv0gMVuFQZm1jiEDQfHkzvQep0hXBuky0pkRneD1PA3pA+U5rZLLLsIn7GIjbIcBZ7urY39WiwEurz9fzvm5vxc/w2by8u77oRJUXmL9irbdw4dJRPkA7I
6ynJWuzFQZV2ccvvkRFcgqrS4eTOUV2Z717Qg/t/PKTJQqtuK9bGb1U5mSuPFXtqIP+8gX+N/Zs7x3882foYSbQXb+PYj9E7s+384E5kCa5RO+alArfJP//b24mlEuSPMDkhXk8UHtXw+O4I9ovzoR+egH/xt7E9
N4J7OYEPl4YCuuCH6DQoZIAYK/DBtU4ATI39uDAiklzPHnLeTaQZpeFtcKL7upWvijbn5ez8VNzBcfjZFHJXBcgSBymlZEG2yy2r8UuPlRVTinNwKCMP4aAvqxSPZdDJom/f5+PCunklxycx+PP5Dy2lg4JFoUMk
SdN6zurGWDLFHWReYPbuTe6NIf9HxLJVUMDKaiSK4FXKLavvXFpOiwIqb2m9B51GT7n7qbcGqGQBwHfJLVZeIhq+hEVzEEcqgZl1XnOcoExdPhQfXpXlCcjZJsPAA/VA5e0BC5cR8lPYvCTqVNt3Oqv8ZMWVdpGF
MyjDenm0FqNEWOT4eWg0/RINT8iZEmYpE0NYISCVMp7gwEwTlSmVOvqa6N4LK9b0vOYfwDPsVBLMHR2oReJanAFjBbga5bTpmOUyAY8uIVKLkooKXfbxBeemGyqyUBwsP7lz3jdjfzUH5ZJg6LiO4jPqdjCDsfRE
wD+7zjCRVeRE6kh3zP7psVMHz67JyKAU95XbYXXEz0I/mas5tvFMN4Y6h2xnblaqE+QcgyVEcr8BIufCNS3RJUsQmVHUY6zc9zyPTruTWGh7BvfGy8Elosbbnq8iil38laaWV6LFX2AKedO0VaJUfbK4eR69qlBz
HegoKQCrw8P3TCGHlZWziV9MBwfG36PIhVxCyRlAObComlJXlNrdikFWRln5GBpXr5nnDI/nSl9PyUAqN3U34pKMUEuoUh2FpycVsbA6pOCsT/wYDYcelOdOPmiyFqnCUswholD5iIP6TXLEuhV+5K34D5IcIqeb
1C/9s99E1qR2CHXhGO/yu67Jv8XR6IQQZSV1HUggJwz1Jcg+Q60YdIiurVXXZuOSAzSfLdce4FZI1XEOaM7f5U4Rb+ATJ6UzZYazj8UTSJR/XuYGEJchoxWiht7B58jUDBmZQT1LFxuiwjvgYNOCXMSQdP55wLJj
cZBcHeXK25pAcLBZx3uyh7fR43Ie/wOl0AMpNwijOK5mBUuPZMP5srpTcuvogL6fZHqKjrQPqCKv0voxhKVMlclRPnsZKQSBE/O4JMlsJMmIfBoZu2lkd1JUxFCqJ0dNKnZPOln6fV388Jkh/QfNPZEI5dr7EDlf
KzIswYNjDqRMQcRTBuBr+p9tcfu1fD2j6FM9sMv1ErfPHbY2kpJ/Srr9Qh6v3L5g1PTZGQqOBUKVBTwAZaL7RVWwS927fk6o42gli8+e5x5jvSU+OFnpqrI4HhaY6YhrfcBYstVGWuMZZnGgCCDY6q+UpKQhmDz/
z+qwDCDFZ7i8SyfTT8qdzLtbWtI1lPCzwe7qRlOCVE8TgEuAn2Qdpkx4QySX83hJepvsoHuOiL9SSwx/TUI9vk+gU3PTjONVmPy5pYpEixmWEUOzjmwDg7V87G24cJg/B2zkMFMuK8mZ0AY4tYfuxqfT0FWrmHBk
WbA/LAswIHDFi1o51tt8MtiB+xADlb2gZGF7qtzEUzteuIoExYmkvYS/GiJvCjmUCubNGGY6jeraPie0qOux4vliKTZTZztZgMI7NFUk/toFF5wdqJHPKvamU+/oPp7Xei4ql+BKwDAPSvJ1UoLbw3aDjuLDc3qL
0Fad7UNFCG92lKsFGBnNDmhJrPbYyJ89iSdatq+r6gYleX0LJ1ow0MEbPul6wifOJQjLhUO/dwss6/hCKyT5HfHq0RRD+OsxrgnGbud/CfmM7oErmy60WwHrEKTGWo1yN8cjLqelTQBIaZy4I/A1Mn5J1FsyZVnI
JIM8w0XX/1sWu/HwcZy9BF+KVNYpaG+ang21CkCHOHAh02j8RUpjvYMjSPiiChv84BuWZy002FIf9qDM5HwWv357rrwoOVWfZ6gyR/E8clz4blhbtaJQ5yrkqaGjU8Cu1OQlofojuoEfNQMjZdb18brJEk6W516B
F+SJcEc8Jm8ZT2W3S99LtMKhrqqsFp5KSk11IQYgZ1sLvgqiGxfDHaIpJgHjs4YFmeiVZvPCOpPuG2r/T7sdiO6ekuIay+dquT1JcZD5o9X+HsPR3RZkeree6za6B6DYy+Ltm7WcJ26GuMvRvjZu4VzFeLoyx+qr
Ad5evXhBBy0Y9MbNxa9mEmOkQC5OazSxOZLZ1j6TgdrFIhkXu7GhCuk0zBeljq/Z9eFaTfVc9F/ilaV0SjjUoUFqs4Z8Veu7cZnWfenLMPT1/gSdXRcfLhmeGf0PMl1WXRwbPjplrmZ/5DzqMsChPPsQseQ5NdEQ
+WkeuLi1qa/xnQBs9dTb8/SjNb6oK8XAWtS1FrkIKY5c+eisGTnJ3YHC0neQK57zGnqmtFqbNdZXj29N2+V5ST5Tsyt8+hugWQVAQ2tkNSj9EN0yWnT8P3YjCaeyWTN427EACTrfGdlSpXGWVqp5KUzd1ftETGnU
JLfSNKRbQ4j6AWVjm5LQ2BNig92qOb8JLcmOp73Zi3NWcAm1I8jk5YVdPbyPejv8VLg9dd+1u8WzxAunp3yLLt/c7NcYfvSav+DdBZ9OIr48aiNf1s8W/JFfKeBe2oqW2QrFTF/GzuBEL69zNk885fH0sjJSAm3K
PU508sgoPQ4bQlqvf3Ts/vWrz9PC+2QLBj2iTLzv+JaBNxVt6Ed0VpegFha+3dkpP96fcH/tJCfYyGTGO+0Qc4Rxssybm94nUB84a2sY/MYyX42tVufkqQwlxrPWJsvTthYWauy8U60Ys4FYXlPCgERJQJvVzlOa
rSLNMl+IFqRtCGuQR9o5jWZMTeh8DrdRDkv3A5DKHPCVbd/3Rw5V9IidB9IyRs52T8Ejz7YCSNBDyicN1Tlvji899AsTV+PAgjAdkXOMuP0FqWEf/YJ0QyTAbFpFaInyDEngaw5Nl5JR1gFV0kzBI72+kITtsswf
faV27RTNduwA09N5wnBJuh9hQ8kpfL4DasFD1wT6H0OR/simTOsgaoeqAdaxXLcLrcoImvdWI3E0+enAQrAUCYF9PLGtVNmSS7XkEZuvxRpD6xOR/QvQyAzwDGxdYyqDsHLhzvR4afFHCYuSWztqXAIqShJ6tctg
GEu9pHtAygXtKUmGZ3INIlTQ7/V+J6eHSFKOa3gYco16P7M6PjwaGX5TayrY8wyvWfB5aDNBYv9aRXcAuOit1VOgzyptmt/MwOrNeHLF/v9viqYgs4e815jn/nwR7r5YB3/YoofckFoNQ4P0vtVsP1w8roV5dZ7T
pHwirQXl5qF8Pi/vg/Fj3iTLYSy7Yo4QZEFuyfmyEV0eNlvoPoMuOuCxv0NRY7CDuIcmvZ7+DWDBjFm0EVClYc9u4QkpCCxLawnGl/gSnj8AYvCt5b/lS5QMVZfB8hK/yWu4zDNAkEEmgSJVVKvtCo130zKpbCFV
u1J3mACjlcq92n1WleRNeXPbR/nN8vRD+uY7rUPEM75hscGKBrCa16DIs3Rzc/Yjvw7HG+V9HabAAGn2Qa/v6EphxkgBB/0TAJo542wJjnRw2/bhdq5xdso0jKmGLxbfY6ElqnaltZewzwjEUMva5MKU6NoMrV3a
3QGEa6nVKV2rSnAj66fRuoXX7gZFVlPTKnxG9p6W22KZROa4O8v1TluZh8lIBL6rfdE+3mlILVPsQghyv885MgCy0OcnFsQ4Er+Yq3ibk/urc7Wf452HfOY44Z8joszI29GAen4xvtxUksCJ9Y95+ad+l0P9NIdN
uR/SapGJOovacAQjt0juNNjjXmDiQdaDByvyMZxr5MpGn9ZffvnFJEUNes87NrLVhS5K8qTj1tn2kAt1NkGDrtDLDy0CJwHTHuPcUNJHeyd4qtvU8UO14WVMXEYREKoKAUNfyg9Z5FudWsYghKrWJXdKTzKn00Qc
f9Y/2GNTt1eXOM0nA720KS2wqjoURh4zhEQZds6i3afh9EbIf6bkXCB9+jvM3LApks/SDMnT6MC/8HCo2iNcPJBJn0tK/rYndoLa7tUk2b6Ra+idVcDA0WD0Amd32FDdobVmagstUWr9mXKNk0GvdVRTIfQ2042p
A172sz7ssJjwo5URW4Bm8IOjr1B0pOs4f8s/JrzYVCb3HalvxRnc64qljQMf0d7bok2xoOnWGIBNT8cBZa58kBzgC+JRd0Sijz0QOIO23klIktkOOiJtf3QbpLfQy09ALJNtF7cZamwpbUSr8Q4GhCu5pPIQ03p6
tvFA8+noLAT9To3FeEfNd5Lc4nEtq1V792R5E2AxAddQV/kImaV0+VKrT272aLx6IDe/ZVaojywYSTX9WrqKZF4lINTzuq2zOq+fauWgDLJsXTn2VYhomFdP8j6suZVOklCipwFPSFNl6XFgOAZVEHHQ/gpxEmIe
YjxesSUHgUWNCZcqcHuuSWK8XNkBDxq21ZnD9KPbpC3cUdEITsuMZ8UCa4tP8rdRqJsJcgGqjIJkbK1NNHcLsUuHVtS02cAEHBpLezqW4kGJXZoMuf6319LgTuqfeBl6vjEEQvr0XxxFKmQTGy6Re9bYXddawcfv
/ZzHbQGiBimqbqgIEKE+etuej6bwlfHq4GVYJsMyq9IXAHNYmwZmCf5kkuNWfClVnbb6vG4zSdL5Zi7W156eTvK082otnaH0jaX6VH+AzHhqR1asPnm+XOePeaTtp28UjrflA4vROCYp5jsKXIY7gTt7lOEXSe5O
WWHmE2EThxxZkSV2DP6GjABHTeiJH51VCNu1ocB03grzqArbAK1d2CwEjVOmbg477FR81KGTVCgqgfWkxN+TdCsSsE1nh8URAEFU5nz3FwgXWlcbHd6Oa4sizDlMhuQVZ1tWITnR3Ylbwn0pKGAJngjnnhaD17gG
4XEmaRlythVg8Ocu6V7nK4ufZYFcz0HZTUID7Dmh36tMTl+vp7Lio4fMJDtafCq0TAQCVLxKoAw0cgH3tOECYKnAgRmgtM7qHIwgffCwfz4mJobEuZlX91pCfJveXhmhJzJREGHaLNZvn5znNahjDnHurYYk+ArP
/3OJha9TGIAFslPbLIvw+mpI31fgBQaORh8tTHldj1LGc8fbYKDuVwTTewYDG7USkCEbhF3RJJbFFqKxY4aagO9+BlAhhQuKrx3sCNKZe4ASkYmxBtYSI5HnQD61JWfHyQpRpfn2Ih73ghxLwiJ4A2T45FZICS/O
KdvF5kIdQ4K3b1mwTLF8Ay/55uvyDTI4v0EZ7Zt12r/HkuCfuRa07u+ZG0FIUbEVTP67ObMfjpN2m5lIq8hoWfJd1D5c+EDlEHPfuQp14XJyDx7TQhPRXqMHriOAJNJrarz08DAZ8qTrrHK2i7e0eYeftoJGX1JQ
dScwYGBsQRVLN+vFlefoOV6q1gjxlLQK3COZ7OMfJY1aOYik594EyWAu9MjyVSo8RYi5LYqTqldtRyh9Q5cQEsXJYh67uXXvNwdDsXhtSxxfrbc2YxsaDwZPgym/YXAb3hLj71DwkqiaOXdGHqQN7yHI/CAWwxem
Rw/7cFWPLHQYeDy6EFbEvn8uCBihiEfGuCJZGfeGThTPaEfbjsboxUU6obqQJN+/o8Lj6WctDOJJBiaQSEArcReSQ1Sy+JI3WAvRqWjYy8clbY69c0wFXLzar82HfKRGm0/ZIYbXgKNpDEsptAjgAexeAPrwRYKm
nk3AmdvDreN4W2TgQ46Pu71pevh+okIGZ1XblfgcaG7o42GvsVPZmEZFEUskXFHPpRhQkOXlibQHkuUzR9sZCmN+FwFhw0dAlNjRJs3BdW8wPuLDswHsU41wKNzM+tTzo/DOYEJDNr6P/DAhbqDPpHglZYI49gOS
I5PZYPDIgYQVryo9qejb3zh9XlKShL0/oHbMVTQejb25TtNhJyLUM0u30gw/Vx9VIv0Psvh3ZAtcK9sIs4XW38dJLypHmeGGn4iViaq2ybrQ3bka/O28/RNRoBChJuQgz39vRABOzVERaLXbfiEaU1kPMAg5h1JU
D9YlY2aNMIgGeZHNEJXX4cil5Aui3Ncnb9K+YvK6Mvsw396nsLeB/2S1lqxPQX6HpnZPeTphQisgj4V7lqIRupjE8gtsn8pmrt+CcZ3axT2mJ7xNCzZAJvgdy0bs+DLAowlfpnOKt+X/iMi1bk6yB+JZUjL8staw
kUX7Qk3ndsytIUmeKTiRfvlGgJhqjlknwX45+5JzQrdLE9T8IkKX5Lq/FKTwL0QVqQ43Idl5gMAeLhyE0OKN8srz4C1xLBRcxlkm990lx8Yi71ii3BIiPv7BcKnX9kNZQ8QJ85L7AbJU2sqGtUMJ7Wl5WlMR7T5d
sp0GSU4okp0easkHZkHKrK5tEn9si7kmuOYR9vxGwc+SHboVD1BW5jw6OAi0e2Y35WPIxt4IorQu0JJ/kP7x2sfEUz8nb5PvCuWCF7xl++hWYmLfYWAv/VVIKWL/0u8XYPlKNibAfPJPFskTeMfN1XTFH6uT+6dh
VyAZB7xmHqQaZaq+cBAhVuV8t0ztslAp4wd8Ac3ZJxsUuxXuEUvWLpDgu4C9QCuECjQ36LZTQatxCOenVt/nLlpvIXZlJ948I5xbqsRCNgDx4cPQN18rinzuS9JzmpZzRQm/EfK+e89kIRUUYhY8H/257FU9ib1O
LEGs2OdcIK/tpPgk1xKbGpfj0TJVgnjBvQjIk576E7fZyAI+tWUJOoPDflfl/GppuRtYo8W8z6jjEzhlv8k8/czLvltqqrT95H3GEgJHJxc5Aou68JFgA4v6cYrfuRhxy7q/vcAFhRJv8LHfHkb8Eshe9n/30MZ2
y3B70iluRZo3Zt7nw+MY63MGrnsFJ9yw2BARJ/wVgjae6xXSaUOQeiwRUn/15j/gE30KfzxBWScTyVonBmpmNXrBO8/YE/fOYLxt2I/np7i6h+jn6BxG23zwDCbZe2geGMmdN1uDsetypDe5bcqFdq7nLmSe3Zgy
jMvD4V5yP1EgQi1uyQUMny6jrR2vsoLfxtztiMbAQcPw9n6zaB6sIbj1tmEGUGE01VVQTo3iIYmoA1/Eq0y5NWrRCHOaN+2ulxuGIZ4Na3hqsfaLpgZgC+DVPajEEhiJ2XKYqQ2oyrvVO2mTS5HyheIhmHn9uDZ8
Tc0GoyULDxZu7cdN5UktUAE2Ebmu7mGglQ226pHbHh73WbkNMnnS+PMhV1Jd1e9sMmPiP685MRU4TLpoaGSfWc61+NoGn/gywzvYbCBVnZupMAjNcTQQKiggAeC0WNzm84BGBAPjFA1jxinK08ZkaJUjS50xizZa
wiMEbJBVnRvEQirjyBKiEJuQOPcwo0q+ZrNidFBc21VRItNQg1fAbBPEqEB6/9UIhI0Cs61yUc122EihF8aboOW+1mZVmiXWBtd4JIofTyAK47cSZ246WqUfewRQaEl//F+o7NsKMcWF/c8fg2VjLHXLuAZk0Wck
/M4DHhfaFyHwwSGEW5n59ZiHFBZNnzMnPBjDmTQCWOXd9FoAtcgGUdXPhUd/3E9OJpjw8eOtBurgLek1VlM1EorVUu2N5r0cuybQOR56WBc2i0RCaD3k/TY8HNw9wys06pem7zRAy15QavGmNtUb8aSUiRtE7uwq
ZwHSCYotWKd5Sh6VHnVp0Abk+VzDdisbdLlTOQqrXbDxFJW8jxQQiT3wTbDJR6hF7F4/G2TNgwiJnOIMbW9V3dbHYaKDcHuVQFESCIRTesvGVOG1ZCSEpDftVq0j8ZfoqYmaVTOO9hgqE7sFGIqe6rAgbytcyTFT
akdP2dYz65vA1nwe2f0qH7hZoQ/4aMSzsIVBVRmlbIQEzFbAvDPbndSQJrCCkHUejgHglMDwqMaAjCFzl0A0JL3gyXIGFkqQDmdFW/euS3aEFAJkDVULLQlWIjeRSO15rUxMUW3ac8/fF6LyjhGoYCIbe44PwALb
dpoj4UB0jUHASMdmRUZkP1v69lyVdwGp0SF9YbW3RIydL38GHXYUSNVAlRd4ACXgSws/EQ9yQvCMXpF/IhUKssEt6eBdz5hE7Y650jbVD4vYrSuTTCjSUt0TKUmXQC1KHl4TdAx5SftL+tzGhfcqfFo5XMTt85H9
cVKEnr6Vg2RPy/THTA6mF+goqwAnYr2K0cK0b0jLJ3C0I23BzeB5lDf0OXuIwEELX+uqtkpqOHRAfcaxdBNPTaU3EkXsqUnqd7bQ2EcmqHh9+1UNKHP9gPPSg8e804gSAR7zWnQafJzZUf2XDQ82O1Rbl4/oyYMM
3gtHFIh/MQB36fWobQ6IB4q8QDWpnqpU6soibRiyTPLUGc9v1S7YBDcgl77+eS4J4vvIVlio5OXdVHmI9OkLSn08hGrzW7thkI9Gr9KQb2WwbLTvPhjJkSaaS024Sj5LYdha6JfIgawyDa7A/fWWqX2kyEs1SAgV
dOFtDf3h+OnjsEptwoecT6LobsURwo6oJX09z7QhUBMN8Iz/Aot4GDAqVeNbfJQYjMM2ltyOwbpoO/ccxElk6X9oV7VkhcObucrK5Px2qDIW1QIPC6lwDEQcF0AblPbUXrc5yH5xlPpCTPogUFEhKzCSURQ+HO0H
soBEfEJmQrSpdyQuWyXxRMcbRzO4EDyMenq5zjm+8iKj0xbIzrC2Ez6za7UxapzLSEC8Ji6c+XcYxu2MMyoCWtwYbdBlKnQ7h4nCgdZ/Hp1FeVP+fvJYnOAaw1awtSYSzojehdR5QQtiOcQwHhD3+AVtPslx9rk3
YNbwwTdkBmiR7gLMkHMhCagEpCooRi4FjMENuizqvCA0EnyQJDuS9ejp3aSdYRU/g1UmJsAgW9ol0xJ0wyExHdEkk2Z9oCf2qs+efC7brm2O09KwVruyFzBB/r81vT6GH4N7XAoic2Ft/2JVKCtsEZ5FzwG52OGP
2j41p6i8jjTbUS+CVhvY+tpFbyUVvfsCCaolp8Pw1SRNH3W71Z+eUvr8iqsKR2FCpGKmh35D/xrG7lifOWTGmz10YpA4pLb4rMBIA8Oo/9J4HyGFusFnyBAFB9cTCqa7MaPKTPjilTv4V6vh1MHLIutgLp1YNlEi
qFNdEWQwffaZZPgKVmzysGEB1lfFAWCVXvmgT/VawlFzGdRqNswK34qw4AYw+eDInAf4lzZxC81EfZ5EuB9nf+enaOmGxnrsWZHkGFBCG3oxQf9HYo9x4VAaZnoy0zriNiRL11ypQcg4jvRvHy5+Ph5GtMiOd0pL
SGUCdOzPFV8Z7GiIT9MozsSOI0smmpik3ncRezKqduFlqCDqVsYFTcmaYIgAfggdH6YJRRzvDb3SV+Kojxsux3GR91CeUozeA3RMlrnsdFg07G/4Jo+0fm2C4Jef0KP1x4+13Rcjeb4Uxjt8iwXzfvRW0EoKzjOz
NJwqEBinTEANZCNm2bZVkmOO9bGKTjVPtI3NJZjR+kVkk8PyFEOL+5dYBsm3nF1iB96XkVtG5Qs+Gb4pMEnt2mkC6F1t6dsTGRfg78C0DGq0VeZyWvLPwMQwHA3Borfu4TvGLCE2aSZtOyMmNixbxV07760wjAMW
dm3tAl68keR5S98RLZv7MtRAcK2X/H+nGAJ9Q4BJaLH1Mhk+EJfusCF0wzdjvbR5x1JTYSi7RA05f3dFZNuKKpkAWLwHQrG2hTeGXvOqU2Wq2QNKt72rxJoHdRszJVit6S4QcRrMYWWsmOGNTAeF6JCeQQ+ZMiVF
38Qxq7UVgQjSNS+52q+rqAqb0STwWNfjjjgZoQDWWoaZGfCj33xGxW5XR0Jn2blCUUpPPUz37HS7ZaeGbSudlhJGXSuU0lfzyEWL1pcVHF3oJGf/S+DIqgm56Rym86e1PPjhnjrIJAt9nRz0lhHERoWAAR86lbpZ
Sq7gLiuGRw+QTEnW8ntb76QXyRs14t/CNdJDadvIWBScBIuDyoy+gX13Piw2lU23ITLr08KbrHmLicdKWirEdO5nzASiDHTZO3TaucPsc1UiPWSM1YYA4e5VvtFyAZhwrG6hscZYXAJIAMAWbzD5LCpygbOhLLXJ
oKZiGMSbZ6RZBSDqB62ci6siMJgbF4DmG+hRM2+cGytMlhQSMT6UMixMcy91sqnhyeGFrTFCR2pRLlS092QgEwu9LM25ZwNKCu8d2g6bF2HPtrBhHhiszWx6sFniiCCrLYywReVHmsmxqYYomKJBEIEKlgjqqdd0
G50V5vfdledGAcQZBwz/S9MMUe5CAFXblTfWPlGLzCHfLLWAg/huPDoQOIsCqRqZKQ61LYz9EDrmaobz30c/s59sxEh/1CGBD23rI7BSGvXwbExymUTPgplhAzxge7tuh7ppQkRxo4fMtw/xqzJWtEjWecFq/JH+
TTgpBIdtf285bvwO/7L4TmK81QKaOAw3wwy9OH5RIPzzu/Y/w0jXhIImdCuhmxHyg2OIgXcXgz0eh4tsrSm9kj2j+AI8vTcD1muhTYcu4eCAxQPi8mZQ5hexL/VYynL8Lktma5yQya+0LjDS9kAAPktmlwGKCGUd
lENiTbMW+2j92Zq3kV9vc1Ka4uJLX7ke4ofjzx5VeTDxx0Nw9x4j9kVeMfd7UbB990VtJkm7aFt8VdjuFyDBBSVEYWjzUkEoxcLRXn0VippPWHAqJOhJJ5gJJ1iJZCHRmiA54xmL/GDURWJeREQPiTGbPGDNT2I5
cllkfwaWD1//dkTNmRxGgurblWCMABTAml/P1qK116LKlhb2aeo7e0JgMUCogS/JIPcs0loTydSwXm1x0Rf6JzIPMdAZ6hU9jkiNwJqeEHE5IVLSZFiZNsgkyEkKsT0pL6pen1BhmBkx+ncaSLAQ2+V/7vfXcF3+
36U59L7J7sU7j/b2LQfnhVzQu/RStdnftuINwG8W56m9V9c/vGds08nxvIK7uLrE5SXhS7ZHslSa1t1xMe33kbbibZhluLJ3yQf01j8GF7bQVoA56BBqkY+b4x5fVGMrbwvYgNoY05Jhce1OsBLlYbGl7UUZu9vr
JNVLtdfashW5Iagcl/yH9HDENmTaHXsmSxLuyZS0s58E7MJkNodhpukE9AYvgBNiJbQ3EBji0A24tyELbwQyXodgDF6zNdDTHMzzdFR8O1UDDmGZQxW7pP1DW2MwR6XziqrNCMacJhiqFdxE2TrDDH/ITZ8IHu8v
b6h4j7QLHIxEocQx0j8s5Fbht21p6CuS6LP4/vXcL4Nuon8g0JljZ17GDcVGPNC+OeAHucB25L6mTwUv23tvg03xT//bTJ6KXnB29AmTumDJYQ5UTjePiz8gT/dq/fSzQBR0BCZcwhmEJZsl114Y3lF4Wu+cq3Pr
i2cF10tWseh1Tlx1kKO1gYzSO4s1pXzMi0dezo9W0lu1sKe246WbvR5HKCqWqR1JTIdkPoTBodkkvzn67mfu5D/hQx2ZTiYrsEePqZpGjYpV77bUezExIJVW+qZIwR59QtGhpvvjj03FAX0N/90dVU1NMVtFoBgr
Zl9yIXkpZu3paWrkShKLeSzmPZtLyaEEi9mTHEnui0WVE9dEfIgUDhzKfqwlXhh3XPAmFYcG9zpZqQDYYQsMfoA+wMXKbTUCxe1qSgerHfhJdR4hPw0eLSqq495nUMeuE6eufZyoqcmWj5ZTSryAxW0YxQoMjtBP
A0lB+RmJ9KorTcYXo8lAU43Os1jaRdFJ52z0N+o2APhmRQ1LAb9Ntq39+F12do0VXewqGFIPS/EJIowTBTQYehMPVV99ySN9OdutZaKfNNwKLE/GG5JpjomPQ/7hd2vB7/pJLhuwJLTtFDDPPtdCxVhe/ZoSyqWt
q1eZasuFkOVUQEMlXWk5mM+wFb0LsxTlMFZ0/3RJTEtBOP2z/lOMTnIaosdGbuI+9gRKXY9jhrQojiZsCSzp4N40G6FT7S/L1EO2DmbjUVxu3K60B38rIVGBenWMMFdUjHHeM+z9/b87ssWW0O9PhovyxuNVjiBo
QW3GYgID9EAk6FvLd6AHC3Vg4rOSkiLxIVJ5vuL0e93URXPha/frTWn4FIK0tLtqKECnA8Kjyk4LDwLKbeuw9FE4qw2RmhSH41Be30nx2RgqQLVn1MHvsEUe058hqF1tdufnD3xEiWo7xeAC3WOD9O7GVs7WrWHD
OVjZybQftnRgbVq7wFl44Xpaw+iCkEV7Puvn8hVTwW3Nj8kc3N77+thGLpgfqz8G/GSc1cUxzopXdji8RUJP7FgJJB3BPBNwsHYIp7iZufShYevJbm5TXAZYDQii7uxyS5z0sfro3rcIeSIFK7UviCHwWBgjqSSr
hWIClwxkm1IN3QCcLNmp5ejEu1N1/8PnYeSOEiSSDefShsSFumL2nZQ7WrWszOAH8iRsUOLJVcKJVGhGm083moWhzlEGc19D0e6Xn65zSyCDg/rM5L8NQVomtONmRxpQPXwmQnXjPxQd5ao0RrmcSfgceklxNtZb
a8BZAaPQYrsBIAwJR5dRVmtev0aWLQPXnMM3Xp3jdC3piIjOMLJ5/2L9OF2bJKtwbfB55OUtrytCtO3S4BElaPpT6i3Swnbe+rSlw2SulmFa+A0zQc+XUjMcHFIUhf8gPbajxylu7gK5w4gaTC7C6huPJwAfbwyl
EtjqqItjzdoBhQkp5WK7FZsFCmwiWAZHqCvJ/gf6ZfdHfradhLU5DAPocnMwJpoo6OWMhlD08qvL/JuoEcoM5ESOd/gUM9W/feHnVxU6gDXDB0jAUJIbnWdlraT0JcXtGZ1imkuGYxgW/PGEA5bhcMBiUCKTegOX
Sgh+LfZQYwYLW0oPtwEpC1tvNs3thvX413QbftzzXSbV9iUspp3n8fk89UnLNyot39yCoG5EM0zPUst0DpNJbHez1R2oyA62x0SrqBqeuINhbkipGKLKqcL9kUIPkS5/3+wOHYna9lJLqOYRguj98CbfL0K8wNOQ
NZAkII+kwy0NUeHAXh+T2qr4n0fJyPb5V7yKK9ctKrHIYCXTxjw0bxwFg6rSoF2D3OUNmG40zKfqNmGgIdmPeBTr+eOY5Khh7m2e6zmSw4a50dP6g0feu2UrG9rflCuIc8MLGKRpo2hjP2QqycNEo37bQCgY3RT6
pms1DczqozWbRrCmX53F1MRfGCI0/82FtOo4EpXkDWvN/OP8M7f5aQY0Rg7OYXv935uzYB3iFPpUjDxQB1fw8TeNaJN3/dc+pef1OUV8Wax5f/xzfuft417ufCQ7wjU+fR/gimEXo3cLo+UfH1VOy2YWKOGCJcku
xOlnTJlkkuTeL6buY49+XBCIzFy0vHTKdDxD75SoyZlTwKaq0gCKzHpFQvesvJxNg5OiAbWLw8ef1eqH34kXtP4L2IWHftUdGS7v8WdCHtq7XJKfotqnuJ4+x/RxYKv526ge9kefHux3vwS09vbmG/29YLLaGYeU
N8c0+Cta7Qy15P+Jtq/KF5N5xk48ycG9K4Ur0wN7Mkmfk0ixpe/8xXxH5ljmQHf5h4lLadtrpTpMUpMdminIB3S/pRh8TY85o3oPv39ZqU7bOqqfScy8OxYtCuzCE2E555Oldw3swSn1OQkpuoC+eqzg9JIFjh1u
ZKB/o3U8acsRKog6A5hrkq+cC4L0KNSbtBLZoyxYm33/PnPIOLAsSj8hvSyrC3nZKbe8M+4BuBLMbTVfO5X/a0w1ElQUI0EusZeqrUlPdz+oh2srPno6rbNNQZ7LqLAJHb5ikVfhnupIGOsx57MzwDTxR08za09H
H2z/pFu6z/EFRGdNfo6V/hC1uv5WvqR4wrqETTNPl6AZhsJt8rOcNm2q+CDXQS0awUSa2t8III3qvh8i0nBj7ekuGjbbe85PnQc/8PgYdOnv2gt6vJzOQCdfeKxh9mcyn9p+zspG7LD/SZmhUp8ol0S9tm97M1FD
TIVSTs3OwDDxO/yuS+Yh43lMjtYxm7tPrxBawImmct8u1s+O6VyxKwneDkUhXCvzhXYORKr8n4fHc01cLx+FZJo+KEmgVzDUSistEweZGd2bwfL/6x55mfXKjWx1drJAvjTigxgq4HntMRj4WKgFLjUs1bNmaMAC
uGrx1/YQ0GJaBS9ukIZbUtIxvcQ5tNww5UH72jy6PRGXtOpin3A4d9k7pDQpYytSkKDv/XvrrioYLbg880OXpo3f2+wgXIizqg+Z5Hy0p4Mj+FUSy48njV5EbPLRfcuzGsGw6vq7IhcSe4VJCVv2N8Y90Ybv+vsz
t1AYELUF2ZGBKZ6d7BBdO0Zl17QDfVtJUhnHrwWwZGFPxh6ye5bBYateqWDG6vth9xi8Rb8l+Uk6+mC4fJSdOHlFmervxV1tLaApg+8n9mriW4Izdiyp2Rl6iyBSBTPbqRvnU5vb+fTYVXrsMT32kFbu03IY3eOk
TswCsfnDlBy2faVukqnMRZzDLlL8ZF+LcW5YbWAZLoBbwK/z3rJnYEJgQ1rSlQuykmOeL1FXLg2iHXJ+XLbiOlXnaEoB7+AnKjSEoBMPD5Xqr8gWNQufh6p1VjpQ4O9OuD1UI2+L64fngzsIGs5mKLat3O3Gh+uH
OXjLqDwNYhY+bL6x0O/AG6OGXRX2D5z78C1VXe8/solYqDVDHXblDid1/ahspheIzTh2fUA8CvfQwmFEtvyZBgSR7lPcsJIO8EuxrG/qwfvzxuCs9eTkryIsD1yFsfzG4qfwiZjKU/hQ9A57V/4Y7lf5J8zPcdS3
+t+GXcLpO0AQGEPBE/FekAPqpj3+7WvF76aHccm/SE/R1zu07OsDMnYZE2sCTYAlzmcvZjSfoVe4P7PrdJRjwmBg4C6Dr8I4AJ9u+lmP+0bWeyHlvuh8CccamAnQ5g3aMW76sgkIHJNY+rWOtIC0cici89iGDRhj
XhtjD6OEr7kE+jZdty9Lsq5grDCWNoSvjoEcQMMUm8H5F3u87dbYGczkwosA3HcyjMsY6aYMJ+wexLcEXALHQI9UDevO217/SZ/Nj4MvNaz3ftaAq5qIKsaCaopjATuCo2WYwAkOXUO1wrtAeXRAyzDhu/ASVQEp
AzPwhuorxyMXAsp1aXIIEgatTKX0e5ir0FMyckDI+ogciBZkfq3GXSjvFDJqqYQtxOkT2wMH0NM1k2ZbsqE726tXu0FELqhuwEPAKJ12G0jdwdmpUn58okjVk2ySSWS+4xDpm67NXYyNXDPOzDdsV0I1gdNEV2Ik
v3lkJdWTnb1u9dxSYWGarYJZwQFkZ/AjqcH/07cd+ADpzw5DORhjZa+MGd26JlrsMGM2tC90gC54C7FYl33FDbSaXUxqcKgXLQwYaIsTq7obaCOs6iaMmhQixuBEfO4cD5FoP77TqNlontDSt1XZI8BAwQ7QM40C
Zs5DR400s9G3mvrAqB5jRSZLMoGqAXiDXiSZNGoSiePZDEIHWracNDr66G6FVWzKgXgQYx1V7MIdM5pketDAC3IYyD4oMivqzsnb40kVqhE0ECSyxQRPwZnNcGqnsNmnfPiqgicE26pzh76ragvdfHTaHTI9YN+N
IuwgZYdXZZwjQC6vJJnbDOawyQFtT/BIOBadHUI+F1mtjklFQ0cT8e4DApt11n7FPVtPPdVUDKZgmWD6mC4WYM696VLgZ91cYYemH8AncLjC27s221tveuwe3zWxoaCtxjS/fZtBFfixqQ0tBZ8M0kv8T3Jh0wqX
CmLjlGJqKVyBEMBBE9L0hGMFlRgypgYVB18QFqeDtkx1/r7dg99/svEwajsInapEkw2ypd+kaDSZdboQUgvGbNLZmaEK92WNnjHePQs1+h6kwite/EJF4dQsV/J6m/D/PR5H+jzl4OMoww6a7XmnL2N881C4UHkG
5lv8wGjt0elz3lM49oOwaIohQvXrO+y2s6/zQv+S9/xL3/tsKzndk3cq3O+WwZBhDmgkZ/mzKfVwikTuKKTVjn1/roVRjyuTVNdnr9xnQAzW1ywaGvxWO2EncsQCsqjxvmw7ZIKoyCB/wAHnCGyiHq1t2yEe8KNn
Fsd0ZhgIOJbUeAj13FqX7JPAat48GxPE9jHWDW5l1PyLPuwz3bEM8bty0dCSD7qc8P3OXrCi7EUSzh+Sib05EsCwtMlYj0JXBtoDt/kan6APnXzaNlbvqiStlpFpYYyBtQpaH1gVqRmu68XYit5pA1XB/XAi3iZD
ea4nM54rbMDViwgIRrl1emU+ls2Qvcw+0V18tscYhI7BGOMDNw42HVjPVebuWiF8QbKeCXwiNh6F0Ib4pt0WPsMcroe4aPMrAhuCTRZcmvZL12lkCWoi+GWd4Q0tZfRsza495CIoErp0NoxSRtpRjPoYjdALWiEC
/w1/3hqrQyqvzghjboZwhhhNMR6hxQl2m7SsYV1GxxU/vJoBQ8KQQlEyJZkB3UNGL2s+D976lmBLwo4PGuMNT/1thqJHIfaSrm/+RB+TmMttfYgVsdn3w9SXO0tPxXTM4UenHms7QY8rx78Epw1XnQC2sZKTLgbJ
SIEg3zWHs4nc8igyMNPPDLsM8yPk6o7kyL5J+P0I+9/7a0Xh7tlPia3JqjBftmqSirbCwW7k0SPsJ+agmyP4gXNab05voSH0hM9ySFHodBhz+arxhtKO5Qxn7jlTJp2FRKVv+rBKUUeCINyjxEcXonjYsKdobtrV
NwyGK/ng5QJURXMZRpOz36bYrNCeky2S0NuIRtVEiCHw2JVemFfMwCe5OUnCjdPKRRefpYnqwgIWUw0+FmW9hgsYli779as7UVdAf11IWtj1p3vVy3Dd6UrfcjTPa0DrYpP8sWdrWLIyWEWQXFSeU2mt+7LwhLKw
duGfHjlMpC2fHEqyGW7R1lYlRfoqKuFuSYqqOuovmkqSssWrIWgw0JNtOWwBFGU0BsgwWg6bnNdNKOJhYRWjqVUmxPBoC3UMPbTYJnbYakoPj3oYydDWMBr5j6JsR9iIodTL+C9+KsNDh8qwqJiDLuZQ88XW9Krx
ivhwKh/el+zc7FwvrxDlGEKtG3H4To6qrXS1rd4Pab0/yLbm8np1YyohDb/85soZv+hPAb1XyOwVOhVVLdnsi+qlxflKd9LatEPrTRJ3fWV+Xm5Um6R8d6Huz1/e+7jb8Yf/vjZ/4cLnb740wxlq+ym7DS6k6hL+
kmU+LLnEz54UyfUjYd3hhF+fRxXntZSY+FtpXdJ1GppR/kJFkr/c+yxn7ZWMmb9bmi70N+z4EigGRfz0JJ6Qd+gkGSo/Ub56UmXNRrf0jp/0Z6FA+v9AJ32/oUdty6jeT360wP3l9Yf/vnQXfo3C3sNsSc9Y6myj
Cunc195f/kM2ZPmS2ata0ZfIvFP89ZfOoZKPlnh0X3Sb0RGObZaS+1xdOYFuy/et/otxdbe5Hz1f+N5R9tIzr4tsXebbdD0fP9HPoiHR8OR97UjKz99V6uf4CX5h6/bw808KygjXWK/Szl9OQVIn8ISUmuHDHjek
iYyupnXapJ4jCrZof78S3g7tl9lq0+wBYZvCjJgfnUrHoHTUL+vpCBaqBUtUwUcwdOkIlsTFvhHFL+FSD6XVD626C7vlhGO2wbJaVj/BpPcbvEXLsbjGY4cUG6MsR//PDH4lZ/8WwUIc3XEnR0kbeb3KvsNIrubR
fqfqOTI7EUUZtFyipvmU0/koeD2qhxUhlF3giwIz/v7gHeoOtczmG/eYldWPEu3+hj7pZ6YakIZkNcMyxRF9OLA4o65F4rj9+YYtv/XcbbC1sr2IaO1QiYCz8PkNg3Q5F8xM3s6bzVFxpm+XQOly5ZAWyrzJf8I3
hb8GNipNIOg5fI6nBkoP/6LD5nxy1JFizXpPtPDcntZSxhRo4Xqwr3Er3UV1Ijrihw8YOSyzbwJ0rn8IGAY0dydI2lDUI6ld+2BkqullA+AYfS3Ad74MBJ0vAyTrmwHk51qeAYAdyy7oy6fYJ0PYZpOFtovhowWq
s06kf9UHsdQMvKv2kclPUEJ7vbC5NxeOg5xLQC5Ky4rSs0Ww9y6EzQ1bR6HlneN3Lc/Q9P6MhV77PaMkSyFDmLRA47OoUbwgnVIpuih+HbbHIen9dp69XzCDOfk1BPuUnetSKkeJAFUhQmU6F8uRGJEFbddCEK96
QKNC+vWz380CSy9rxgzIDbw7xylVTfuyU3jykkb567LOVcpBEnBcofT2MJrB3D/40SdCm5PRnaeXPSySBExs4bXK9lE4WBLpAAL38FBlJ4/mqk2AuKfEtyk0q5ZOeTHuZXrELFDbBTKr+pm02QYubzkKrg37F4lM
EmIRFDBNBva1iL5PHcLMExb83Iiu4txteqYBzueKRT7UHH/sx4XyJF/o6yVosfLMdLta3P0LCFYSMSsS5HTD04oyWvaFTqnwqNgIc6oe0W81B2Q4a/iUmjATcahETYsN13SmccxV7FoV4T11CsKH/VjsZOXvhY6h
SOjBcjoG7dUMEJ5DSnOzS7GlaNLA76qk9ipLWtKcYjR+9YkXLDvfiQc1l+EESdhPr6NmtEOLBIMVARPLkzWReALJ4nSOP9bzoCU08d0D2LHmooOzYHfUWSitbWfVQJQ1Bx9r/3M0c+x6aMkgWGhtTE7WYeP3RuEA
1QuWs+ZA7yFkpqNVXOQ6mVo0c2dxWz3gHtLU8OgULlpioEsVgwRWFeK2M0A5ArUYB3DZa2OROge1Fhc7mrKjuamLYRuXREKxgM9qTy7Ae0OVfPph8NvD3AyPigKzcttSNgLVAxi3bH/eO5e8vXTJGqkUG0wbA6p3
JHCZ8Xu7QhLLT+YCZ69ZbWGGuPdlh/OPQuxvOCQ3xU6r3vPTuydwjqf3CE6sA2jNoWaVH+wYG9yhy2tnPv+Lq/kpYinVKOZN++AJMVAZGFBO5CDt2xRwXsl3ZdGStWffhBFtNzKk+PGVZcyuSpOgpXwVRxxuivDB
svpu+GY5lpDVEtklVFHCSsvKjrJbGkdhZOv45qYUGtffhQaKJyT3A15E9ltvk4j0ryVE779+F6p4+Jt3ZLR8JjYTLHvsHhEcab7fweV0BWetY6FPwk8eNv/8SSRPTf7ZsOnAlCRw7VuBkC3JEVdMc3x73ifII2/0
TV77wTp6F6JiTkuUXNrtgt/WHHTzPvQyLB7OAjAYs3UaMvBiYWsXKidb3uNpk+G7HtS3WqVTZbGsWNSWTpLed8SGYXoBHtdMLEjJnZUuhFYPKcN3kAuXuvlA2ja45aoj3KosmrIDckDbF+q5IB9DMGtRADXs5ZZd
oyxoK0Gmqx5rOp+cAOAmzxqo65qDN2XZdjPg9hR+qEizLdqz2XHwdgwIttAhkj99yytj+s/71uSJUSlcT7u6zCSwnbrh+O3YxRH+ckZNqjzMPhEmeSf9ss7GtDmJOo9P0eH+YWV2DnR1DuqQQp6++/ay/TYLMs9M
fA4Km8XlWVSaWHawoBnRXmeYNtPZJ4scSVGS0LpZLmZb2rUV87YXvMatGabOmBUZ5nvg0xTC3wN1A8lc0Dybg/eMRE1CZ9jbrtmbFoesIUg77J9x8aha2TB78kEUhnhWhBHaAjUowA9VnmzG8utmN4Z9mnmPU1i5
eWGLtv0CD/KhbQWTtGPQwSGc8jkDyBmaf41ay+QUyeJDYzBNj5YbDOvYhJCUEGP8NfufL6c+T158z+CwbP6kDWgRzgLoOfvyLDsqRpKaH5jeQrFy/LnNwFuM6hj5RC6SdWIMHIL5yK/Isb/ntwuD0RNOkxGxpA/Z
aHfL5im095cKVf+qD5M3+EBGNpV1+fsh9kYr1x5yK5v3Lx4r4kARt2/V7NyeXjTmcU3S1CandXeVM6htrqY4glMWMOFnMn6e2v8w14WpG7OSxtIDHpq4T6Q3/VcKdyww1G/mwc8ZfwzfhdjEg4vOpPaBR75XRkrx
WY5ivCLyTIwIokC7LdzxmJMc9EGtrLdlkjpERbnsxTcoJbmkov7f29/tpSBFOJG0B4Dmqcqtxmc69oCps+qqgyzJve1MyRVfO45nHAJvIhKmchkax3xoFEor5kLrQYueK69s2xO/J1zEZbi72ShHEhYtdvBKon4W
myEaquUcDykH/rCMahDF0kLlbvTfqM3gr9KZVluaKqDHavXNPIeEHppqwMmCE/H0jTVBxSy3NUyGbkhTCMAsPdrH8zy8HPtq7tKKaO1OBhCjRwxncQ7PKTvkqowk5UthXPKt51/stUSxbNrSYP0hgNfnCIM08/GV
7HMOtHYxYGfKdqVj6tpaaFENEaiFfrlNkm8PyrVY8q4RRXX1yRW4gecjkMd+xVSxbY+oLaaf+64LLC95TPNYM+fMJDdI2BqaW7oxsbTAbyNBw2KrX4VO3qW0ORAU9f9F+AWFy349qS9h8V+N90bZmDW4AQ1suIZ5
y726iIr8oGnLVP+ZawSmB1LwpZE1aFHyqQriRnM1rmo8uHx7Y63y+ooQt7MIwfsIvSva8cGz9o4Xxif3wotDMDpeKNca+rZ+PYyXGAsluKgIDLyeul0q8V2Xyw9tbGY2ubSEOVeq3eSOeooUFqgnf2psUJXgpAqx
HFfvSlJajzzfmQVjeWeT0oUHopJHv87krU8LQ0wdTpw/hnRtRaIKoW6/lWI6jaVJ60rEETz9W0pPNYmSCfIG7Fr0gKkjcAgnoCo6kj7q/3cJB//eYKYe1WKo3pOm5kIC1jQ5jo8D55iEyzkSABGw6ay7TulZJqD+
Wd+wQ0+Vq9Vq9j+adv7oP85r3I4nR9VY1WxZz/b/LCJ7OLiBtacIYWtlrWqNk48/zi1xP5jfLJzjDnOy2q4/5EHwfhnOzkMwYeVpVwZ+aZbVqH2QOohhQbGm1oEeYULOYWRHgpFH7nz6maPnMBv/XOMKWNklJZNC
VpNwPZGnXh1/XAF0sSjiWX4YEkHp+SmS4uaB+jB33vTDwogi5RIbwc3SiBKsrDgw/SyO8AddFayf5RHlSaQkMJ0skCjZpMJ04w6Wne64x5JeOaNgshI6CbWN37poSllrDzG9RZqSupnTiNQhUjnTZWfq3FAuxq9D
i5Yr+WHtgvPZItdcaw884AcM+ii2nqzYTa0p1rJA5LRB3sdETemRojRX80ZQ5LCsEwuiITC/DqFbMAVzxfo3xpVXpYxvKcdO5RFKKOFShpmIxcFZyUEZHMVl9DLHpSh4XwFfxDuXMh3q6bV3E9MFYLo+Bj0oeQC2
Ia6LqcxogFkAENrQ2wXqdE0QXjdxNmG/S4kiFR37EnK8FEEqj9G04s5LiapETtR5OPTiR/IIArSEey8l4IwKuMrUfPFrUJjU04K5L3VWQirzWej2hvUYZFP2vzS3SmFiX5dBMJgLscD9hqR3e5gFA7PMmzsyymnc
NlMOxm+32MjhNDO9zNiOkDA+hQoBk6gTpsL49EYNUWM5hWGK0Uq5DePbKVkAekkPYwDZ50p12RBTycAmNInxadFYcSznT4wJap8L1SBWjA+T8cxgVvxUiOY5sdIVRvlnC+WLORpTiFaFvDFWsJ1YW5PVMT5ojSH7
lnSPKZwgpTyQAZDifvTejX/NfU7c+9ziErUMkOaZnEYoZpWMkVL7rLKQbjICx6rF9FYjAHSbmSjjSnpqWhxtisqUngp04Mugx8P+zDoC6CRs5j2q/WmqHm7v2W3VJlgLJkfsbQs62HCYMG2Z1+JSS3Cq81OyxYlF
SeyKuNri24osXmuRuMWFKTAYarG7xflKCezLad/iwxvEAi24OyghhQvQRFKP3MIyJ11cnCCMhVBMJBcnHkUw2hRz8QGIBHZ1yOdSas40fSctXZxyiAIREtbFPyIigovKLj75vBCgKpHcxQlOGKDWp7+LT0EdxOC4
d+cl7HhBkE+r6XSgLEId3rx4QQdRhGJGvTjxfAjAL+faizPwFYCFLHxx7pRdCT9fnDKIh6E5c1+cuhKJ4FZ2h2W+EMw5QfCtVlL/Bh4WbcvRg08EV5jv1pm+OIPwLcvoSxXsPxUb4QnB9rSDwVQJCvXOwofeemyE
8cBrUSBXISmMjWkC4LWEuzA2pPbMT1VKw7hQgYBF68l27lepc2wjTN23NDZK0+pmx6PFsR1FYmCbKBw+35F9pJ3t1Co4xz0siimFhDBwbKLFlA45WeBV42JMoRYiAr8iXWNKt+mIvdRK2R++SfoYE0otgIydX+y0
OsSCIj93ZNorpBbsW1JQpsgsyXdnmZIqH65g7X5XowGQvuUgoyKFkNSWUwSoDJxvInB1+gD5tVCIo59aQIWgFEeoSzsgN3wCFMdySgJ5QVMQhGp0BfJja/EQVYzHS1w7PgNBZ3oLqZQ60Lo1OpLVivNA9XVuJy+C
ik1ObMOujDtBpbgah9sCfgXVH5txMKjS4iqJKOdnUHlaFA5CFxwO8t+dS0VQW5PiQcVJGwCD/96tbQsXhFRb8EOkfAYiAUKeIRGwWihJIHKZZCUx2G4p34T8Kzln5w42KuvgkMHJp5p2syTE13h5loaheL7t9l3G
c6abj3I/fIVyg+JOTJcsuFtxCKeNfXdmoJ1d5KR6S/r32cScEvccoY/zzGnv5Z/PDXr372MXiqbN0Ft/Tpm7vW/nd9GObnDyulL9GJwBOFt5//pLDDkNmQ85fd78XiP/6YUD0h9aToPOEbsqz5W0C+rxJowXvwkf
uAEcx7AyRizZd0T4ujEJJwEzXvrQMWkyaffb6SHg0kcEDFobMCtItY6mTLAYvVRxY4CEax0oijoVCOtFbxDZ4hfJxxZLcP2vx4Kjx4Kvx4LLDwXjxkHjrHHTOG9cJKclmR5bZXcq7ETy0x+7bouPprA66/jlkEYa
eGJM7ohyHrH484kx2KNhJ6mGxPey35gtych2dJWfv0lZuDbEDEcqASrROtBqWIg3saFEaKYRH4/78GBpNG7pWv+4eK/1d/HTMR84vd1Zl0mC1f2gRSudI+89dnJSsJkRdOV6+dbmt2DzMVyQcwPdgd76JX2U02XQ
7n0N+ibg3DJu+1hWFp+cMsm8rs3MRcM0q87LwXQdVpMIq/2AbhL/qvqToHFYkNYu+tA9CwhzS8WYsyrzPmL0gh6GrKNq2RZejaRPmIt2WoJd3s0Pqed0aUJUwkMAeIdRtqPjCg3ywfBrh8Ph2S7KvFB38AW7n73w
nrBNFSO0cTAEU60Vcwq9a5Gc+9qQKhc0ZDCo3WkR7wrtoqPf3B8Dc/LDE8DyFvB4ZuVFtDlc2BA8XP5uqyLrC5+jIlwIuULcgDIHWnYmUQDpr8krQ5qocysPZ+9aWQKJ0JKDhlzrFAEjAsEPcPgADwVY6IBfxY7l
hDzA+wzQuLonsHgwIhMYV7iIYqJJjOdjEyyfAiKbjXMd7QNEG8Nqt7wlA0Fx1mjcoc4MtMgcebl++r2xeTE3cptUWIBdPM2rfgVT5QaO5B3sPLJtjTcrODbVn41Z2RvEb+z6l7nJ4Jk9KRYpPvSZPYQeISJWt8ti
ldRy9Kn/gNfS2PiCpiPZGBf5W25vQXzozZTtrcde/RBYFigujDasyFHhGzcQ9FSUsTF89zLVWz7CbhBU+dTTW994RFRxjXLA5sm+AWio+n+Tt9/SpqlcZYu4kw6RAH2PXOLG7nZkqEdA2U8OKf3f21WnWu+o5N6N
2kdltypve6PlOIxT90lCD57swYMkTPK1zP6oIeer1velpkDWMkvmyecl7wBVj24bIUdsg+slAG+IJxPvy6lz5fBsLpjCC1hlKJidqm2kWL/ewkBKEcSD9umPMyoTDyDnStg5VzItbvZkCZbzEhxD8RqorOVf4aZF
xim8pvuEUrJBppm+RqEybsOt9b56492B09byv6AEEhYS6aiC8vBiNvYlpWdQlYzQNoOI+EwwZ07dhhBqdbsloa4elsTBJulRKEBId78J2a3NhUJsOQrFZ0I9ihoye5XrvySeuu4vcqs93QbK4nl7vgCSHiOjtrV3
qX4JqRxcIGTvsBg3TCN26XEoIhZEbI6jcUsGEdiQxXv977l34PmZQepGmByvLavtm1AAp6BObI9DjhBuqD5VMLQPfyPf69eMmHxfZSTHklrei5pXHRxwMENKwFTsgbJ5lsx0QdspQ0YlI71KdCujH7bbqRKpVPip
y80x13xN/OMScQHEsXeJkRWKI7JUTmisjGJe82QWoj0JZEGEvUqMtfj43XQBGbGdo3TrGjfKSoxHdLBOqkWLUlbLKhhABznHhGs9FfCagI63gr9LNzGEVcoMcFuiQb6SMHcIq1IEEg3k2PSLJ3m1ivOG6EZgY1/2
aK4cmyxHpvyWmuRZmdbvsgxRDm/59gLdq+TNthVG5rfbldi23BPc5inqlJ3oNWkUT1mtG6+UWyplxnxP8VXga+7Rv/nPlRmabe5s+fFmyep0B7yAkFHQNfnKsxXmNxVZ3CYLxo1yTTlE6D1+zCFfI/vGfc+VIlE2
ZbCiV/nyi/XZVgS7+Vgg318V4yBj+9oydH2olA+S5cim1/Jr62K4/JAtM2Nn5aoMUPX9y3sZSFRIh2dLCNd7/YZ7r+scNdvbz5QzhesEDPZiy1ylyFTiW7pU/PPWsv9y2loBouy3Slo6zHBSouBVA5b2FMDso+LF
kLvXmdly1Ie4/YnQLj4Ro6j87AJSn+3VphKgrYeWe8vP/dRntIsOtaN0AwOonuF2z+8xP9KOSKSfKN3PH2yL72yYoEcE3zdVuzVdo276RwV+c5OJKe7U8mgCvqznl95nbItE/GPR8QxqWPIgPPycSL6M1GonF1Iq
KC+48SXlas2bxQflicPwCZXY+LGQb9Hn2Gr5qw168nMbV2mIwdRskr1p1YoCLOY7U5VyckHWPpCZPxO9vjg16S6+E1oCitcI2vl6lipbtql63MGsiEGZOgKIvrY5kHQ+V2mhPc8982c5as+S+H+fsrCPNXxFqi1f
Ku4bYrxzuGptXmDuiMh/ztWvo7O+CepTIE4yG3XWixXERJ/aHyW6xemVET1Ixz0g7+Ahi1VItVG1AlTkvXOlbIfGJfkCPyBnJnm9q8zv9KqmGGeHQ3jmh8rrJJu9BdeirgMo4UrJH21NhLTn2WPePTO93GDuIAtJ
vOhqLzewrlemc4UkOJRDsl0SmLXxXouznLVSVAkFMEpTtx4iWBli22l6HFtBn7ZqW4CqfKZwyhLnNrA2ZmrbeJ482drgW2/fl236wrsGHt35xEdFtrvJx2g8GVZiX37X0W+DVwUsvNdQoxz9eWQgIY1HR+B5N4HT
8jmfMyce8cxSOibCqmxa20w824Pzvb34yyP47t37YyHs39P1RR68rEAVwTHxFNzUVN3mVia6piMuH33PjmAFT/H3yEDLHFnJLVZ6otf8QqXiwEv2c7g5sXF9MzLsF7XwUkobnUY02C2tlgsxsLtlmyWVW8zRHg3x
hNqT0QdspzzCF8z4feBWyIqvEcGQUb+1H/bzjnEYX3/FnY+LaJCzCwDHtxEoYRxffuTHc5wjrpJ7BAOCEVbB+xBieHaJEvlqMg0EmTfGOM/+Va/I9OCpZk8LOWN6A0NJMv9BTuO7ZHrR/TbA8ZeCOrHKO+tpq9kG
8nh4sOVfSkm0QzWFnz+SmFCXa8tMy3rG6ed2n5kpRm8RLqSMRjrHsbXEfSDcnxY1vF0yUqMjgS7KELMUH/9lEui4YJYoOBXD6d92DDThLZU0KqpBLrDqBYb/LpFktgEjbpJwQdMKt/+aux0MZxlErvWx/U+GGOG1
Yt/4a/jKxrHQZyEAYBVPWaN34ACNBSoOiokPH3IaCTUMlEkWpH4dzzPq81VeP+GvP5m47lk+ruTEI6mkC72JRgCwrDS1dzd2XnPEYRU9bq8z60MYQDmDgoakEBh05/RZanY+rHiz7wQEAaSOZXjwkanUGTPnTijS
eO8TUwHVcyVF1sou5qRISEfXGYoDaHMqyaENg4Q53siGsmSDQkp6iggHWepdSp+Pacs/LEmFBHoFmcCR0AWz3ama46zT3KlVxjl1jWbQX0JSpEpXDbkCH6WYvVy0iPYgoyYGBtB/rvWpNfBpCvk1XTrcs0TusCYI
pFaE2kC6yvO2na3we0+l5IzyeREeSt5jE1ugHSTZ7aqI84GLwGwmVmZzS+EpjAZt9MkpXWD9cUnfop/WOw5hFWFG76gSdVokXmdfIqpAP15tlAwIuRR7iDNIM/wJj5Cd3NX5eyeiiRD1NkPSpVkQS3e4SnhgYkhK
+mjKhZpcIVrpSSoGyKchPl70dPuW/70xB1I4faKJ6Ori6qU5XRvVXZJoGIjbDlC+CM1sZRID6Y9P+wE92/ZejxdbzJfspOhdFsN3xrYCA6Y5jxcD2eoRSjDcSPAFiXvQ2dpd26k0GqT1CD6YnMO7GWo/dyL4getR
/oGpOumPnMJwdboADJSDYwMGMXaTyIlb5RTUeZN7/d4mbwEF0lbjlcpfDADtomWhI42iKxJqYzAmP7HHjcr8dZmZg9OHAUVzGtQYxzFq3WsTODXTirbrqiaqMxzIGBSq1z4X7/3GgSRe+wORjHvvivY3FdWGIkb/
lH4Dg6OLWfpjlqrFHecHK77PQgjL1KQaCAjKv9PPnYz6kkI74CVpYWO3gfWyC6irfJzQXsRPd7Kvj68DVx/uD+IA14y10WCU/mXZUM/QALMvDABbmQMCjuDDtUScC1THgHTQK/k8lv43yH/GPEmoyn0OGNrIhixx
SBnT7vqGDAtznErHpj3ygsNGm6gEzFx2WvFGDK5b2O6nIyWZWyU96QRUiq0ptiMuoeN2PSOhRd2hy4MyqOpsovmmjEVAT1Pp2kB1i+2g21E0G6s1w7MiEv4hp+4Q5uLj18uQKu6eda8V1JzMGlGz14O6i3grvzjz
C7frnTc5XWGUGw8vpsbZgPCmHkhtbQl+e60NX6jim37V/SPtpmNpDXW/fJHBaXElUtlL/sQWzMao1o7d2gFIeY6EYkY2JK6v36crU7AHwoQS3LYW8Tw6e19g8i1L8fen5QYxc01+f4ykS3wBYXz9XXtI9Wy9EITh
e0kWnz36WGkAaRpeN4PFhcTl4gF9oGt/wO45EfrFPc3R50MmhjYRZJEWkNYQDT46e22M7YMLtrUCuD+Rp3yHBxpwKQeeT35PCxMx83rBNLGKI/ByvtuTygRWzkz8Laqeefyp+fLv7kZTQXx3CPg5AUekZYwjU8XG
Yts5nsO5aOcdOcD1hQhtP8oGDBIPTViORAM+0JSiIL/ZWoq5JcSzE/h+gYwsO/ssuQ9XlxBzbV0JD0AzMIjOVNFgvi8ypAr7mJ+13YjjgJJuEAbksyPKPn3WuPAVEB2HTK3mdk7b445/2F1Tj47zdz5TW1hz5hki
n1uMcSDtOcAQjPUzmwGEMwwLYdh4/lAaeWzItq4ii84AFcSVG2fQ7OkCeUE1jg2HIgm0lmAyyN6udbEZg/mg5HpAe5Dil9GgQhGjWZlwDBByFHyk5J0ZicnsTigWyXRfIBLSDODBDTzNyMHLXW1K2gFbd9zmgow3
hbLQVizhr9y7x82QDmrOR4e/o2FT+yZwhSF87ZEMBu35sj9cDs2Aelqt/FZP48OxTBlUkYt6cB/ingwUyZJg+XqyRWYjg6jcX42dcUV2/rVKYkyBCQAut7qp57aNFYxU2eo+7viM43K4Cv6W5x/FcvJktD0tgq/p
PT4DbI/N67jaRwnR/QbltuV1k1RByKX3yLZDONYlrpAQUcGf0kn1hFCP/09XHEbzR1GiIj6hDxJ3qzqkYX8tG5K8fxo6cRyAGdsvrfrOlx/UFByXFkUt7P5BoCG1BhRMbuOIMnjU6fWtkuUf9wor3THh0VL4v1b9
yKM+rM2XN1xsjkMOGoTKUCt6wZGRB3PjyA0mAQe6C3LLisbwYKQwoekTvlL7C6wEJ5F0j2cYFb1C0QEvdmcVNfJcIxyIMafbKgUpGfEqQUWMi5vS3f+dnxXRQ4v0wB/432z3YE5NGvjCMwVemG7bZZ54fbU6scXm
uVCO1znxYANc8ZbLeZKVpKKTWU5rMY6HSu/cWMFJ3USx9W2ablvYobJue9zG0DPxGCrd6s1qGZixdejsG/E4PwsI8Xcrk1dQp51GvrYfHzk2T7bfPwaBLLCpXYeIxFlzwTm9LpihrK9pxqvDMMcpoJI5oBZKc+rF
GXQRopjDtYCdA7MW+m9amtJKOTGsSjs1GgJDa4BChwbanJl+53Ro34+m+TsHNh2KtKwU23rhtjcnov0D7l8YAkIo2ByNOufAQDpxExx8UuUtBJXNI+QIl1HJvrrpO8dcgHMcDrRDlHVgsbPtLF7oaWJl6QJbJhZ3
ZB6xqQqxaiM8Sd68VEcY1S+adzwZqavmZS11KLTSMlY/ok/qt+y7hsm+yADsWmHZla4QyCNTUFhVNcVVg0ChCV0rDPPQ12BRYbsk85C5kj1M4n0kCs+q/hMBUbbYNjAGElbLDPmJNCWIrod68Nolqnpm4AEs6ekT
M7DwZOr/34QJylhoS2RSCvkemdm493xiixd4cn/AbNFw8OI5M2sKNv7djr9cYIWbgqDcBE9GcOOuVb5vFJzNxHiyvvZ7ZgStiS7hVhaqkbHkFvgX3UbMnTUXBNIguGRlgey+l7+579c90s96mvi7d/sdK6Lbf+8f
VGhiIS2bcgxrgP4ub8PJQRmZ6RWdaNXY4Ixm7sSd5T0vPWIdrfZV73ZqykBsxyhJ43FC1RhRNO3pSyj6ssrtowVW9phLkZfGDRHVuILLcpEzAqGt+NTolvBNI1mx27XYalmRudOCYmgNetqDPq0iYZgaltFM6Gfc
bng99a1dvw6cdEou9DLlMgbCyWFZrq7RYtZd5ymZUACEuRMw8JOiakTGrIxtjmIQAn4HNSAhj6057rbrsuiXxWO6SqGj3bicKzZIdLZiCr+cWDL8+siem4lhPJJlFQ0/evUhaEwZ9rksCG1VUv1hUHtlQ1ZRdQTN
ykCrNT0ZE8SggaVnmSBomsWm/bcOH+vBPV074SZrukFnZwTepIzK0bVEVF0tuaxDjcS8cECwLi1Y4ISP8mk0UU2PUazaMW99rJm7UfqCJCSC0WeQVivkkd3U8YTUcMVxWlPPQQuhWQc+M0ZxHUxPVMsKuVsQ2nGb
P+iHkNPMrLfP06xPU5DdDLx2c6A0Z2eMD4BEZDcuq9JtcdKULMFrRwGbunHbXvN/0GpF9HgiebIqidyTB/JK7sg+eSIn5DDwll0PW9mBoMF6QOetGpuS8021t4Ta3C/ZZ/IVSpGOglv3mOr15EanHtseWokoVU3F
Gsov9Aizgn88WlM8TfHeu53i4KWDfhvB6Gs738eq6NuR2URy6VuoolBJFpcknmTS9Nsb1ESmdrrnzDmQ+rIqoGo7QPVryrHuXJcjkFnQMujJP184pvlKPtSejr6LY+g4ncBqg7RNL2VN223fppj6bg70Wrsn6Hhi
te5O4NZfPosFuXMqnTH7tAChJ1Me9pyMywyyXtEk5sm1CM+eZtQKJYn/qijY/Pj3/IBwwZn/TGUmp8hrT9mb+bzBGCnRtYDfp785ptpyS7KCX4EpJz8su4omHixVBQGowco3fRzZ5p+tsuweQKDlRAuZ90BtuIEW
e0DRVWwi5shHJwAFPQJD6ehUMznse+kRjnrkWb6TXD9oCG3Hi4ycI/wS0VdXMAs9Bp/noOJFhztLsxWgBh7YMYzYRsStk3SA+toYDtXJXQktakNMbVlFN7tjfYApXtcxI+beDdvuIwTI3oa94rXON2cDzSF4rofB
xWMwNB/p11AcRaVIGS5qYW5d/C62TsD0KU3vi5N8y5HAyCU3l7UhBxMkFtcauGEs34LprabWfFhnbJ6mH3fZJj8lcGtou8OEXaz2IizNWTVpsQWSCN2u/8O/4x0crdcq1ilPsnQ7voHffA6+y74bW7G7PB3n/wI9
tYfr9WVnEmWYlYk3PRH7Tezv7/BjZjbvi1xKLqeCr6XLYX6Jyfz0Y+BKwPGmrUs7XGoCej9CMMuN+qowRWuGv0vAhZm/4RFvCUppoPb92w6YmL5kizD9XoNLt7W+1Vbq96BQRTkUwx3TFn5debRESibpgA63rUHL
RqgEHI6HWx9oy8xXyG+ANOo5pEwIp/CFvjRgHIfZAIxNXPD9z0vD5yp0UMeK7ElqphHZGOqZrRjKtiFTUuInT3/V+DIyorbwdOe2D6rdyNS0kvpIW6IqCH/SVL0sTOdMlWe0dGnC0mu1iTxlPm5u7GtaK6zL4rx7
mH/vp5lqDIPcqNlkp+Vr74OmWsnf1RG2mTVU5FXKWaJrvrNX9fpid+vy2RGQN21iyvL+n07EBluxj90p80I5MjjtOa/cjEIUcZpOegY/yPTio2ezY8t5wS209lDkbCWEEthyVtM9o0k0oT7EOQsXchoshsDAHuDQ
mVp4oq2XVp2X2ybKSp+zLpo6GXG4GL7qWhOmasll0kmZ+JXRuuCjGUI7KSRKR4hR2xNzt8qWUT/47jwRj14N9Za/qML8lLQKLanJ3BpyDKtWjrrWAPQstuHLLMLerLaigRzQVh/Inm2DytQ32KjXML31RlcVVJ81
E9rksprqj48iMH5WNusgB09kSDjRJLl7Mf3ZyGysIUU/GFUJDKA1q2o11XxwuPklFVyxceYYXdQ7Xc7BKXEcOUhUwoXyDAxRNeybdTaRulkdD9ppwCTlEG7n67QviWwy/HDAGSnryT7dvuvEf8eMdQO5zzyP6emp
SzA5txmFEkrh0+rpzBh0MqXz5ZOQtqCVfK7PN4pi0DhPhUJs5rxZ536KEd22QWb5vMIVlVIY12ujSwXIJp3sKqJseS4e2QgXcJLiPOrjO6wyEoWEXxfYXrbjlspPlDdJgsUzstoJ32q+Vq0uR50+bmfgY0xqiyrb
reUX8+H/SEEXczIHJD8Ziu/ZOtynltMRK80b95A5M2wn1Jn7X5JchaqvwhHfwpmuvWyg6fpsQtNmmZ0RnXHqiXnY5o/DLfUWoZe2btqn9ss2if9mv42m1dGv4ksBp3brhfDIS8OusPqw6ZvMxY/60Ky9WFA1PLwp
W40x7bDKRNDRG7BrdaaAWa0m0FRWjuVZ/eXoMTEL3XQNJVF66ptd/CBvxR34vQYRZrsPFbqRd2oNhsXs4WbKxLV0z4lVzc+/REyJxn77sXBbLk9R+pmWBKmfITNDTNcLGG+NwDy9JXb9TUiGtv7hXnF/23/y3WNN
X2FELh1BDNeeOHWTaR4SHQ4QsVDpg1FTc2jVnuJq6uuhHJfxiazaillgaDFYeXaDOlh3No9rVMsW6yM0n81J19vZS6mJcrz6uQ3v2w4EEVZOtxcz2Jjh9Lnl8HzWy8rVpyxI+62Rvi6dvB3EIiqa/jJlMhkC44Ih
lIuRPtwNx2RdpoUXXoRB68l+XmE1MNZc8HmedphMu8EAi/GmF7JkdrnPNA+d6xxc9ISm6PJ0tsrTZ9t7rhrXzZbG67K1QnOEv7cTzdG5fXehPef8ATI8kahbgqA+BQ5g4UKWhw3JjXTj45qOGcdbmubIy9ZVHBsY
GVZGHGN0HN2rRvVCJMN1bceiv7AZWbe9+4npuHeD+2ydHABVuGuuPocM7dT7UHQ50XYdxX5CcLjmA/vcEnfo1Fj42EJMamspRW1UUopGGHgzJQVbPPe2cmoaT4U+aSyZWgKhZZVKeEZ+ZG5+2prYpiURrIpzmlXp
TUE6ufYBuG2XA18c5ZbdC1jQSsF7GL+O0RePMZKZBUdFsucoB2f94Hx7Dgal6f7ISwVcNAlHmxN1ho+CJc7nN1DRiK5D8HAfC22P4QgL5kOMuZxUaR88F4rQleORm1migHq+igVSjcMoXtBvJYy5s1u++evXP45F
WzZ06if2hqmk/jJSs8wszUSDFJuUQWvodGeT6jHX2zWoqgW5bn+WQ+wXupdSq2A5oVsM7W5dD6zB0JNwZ6o+WI8Zpu9bI59NkCJa3o64Y2RysBrdSEbliyFC+7PVDXtAbpblHvpSblw7InlOAXFmUE0YPFWrsrpZ
u0GaGLNVeJM+z3oZ3OJ+zePQX084UODt4uixeyW9fcp49F7Rt+2JvptaKzS6uKeTEv11g8R/XWdb1PCcOc6iVnmD4Jke2jBWkh2ZRUInBhCmls3HJM2y5ThIBtcXtXMFAKshioFR96lMTSeWiYCn/Kn4UJJw4job
/d2BGsXeMKfCxb3KeQpAzWEBTM5GDmtKtlXaVTmxAczB0KL87LhiipQnXXTQyA6vTIJi7z9/AkQLk48WewOQ6ABDtuKcC5Bm/CowDPfENHZU5CjPmyylFU/ZALaw7HCy3PPNBh3v5EwPsM8YQb9QEe4F+TZS+TRC
bUct4aREpyx/FZkaweF7PNEEaC7rcVf6hxPozoeKp7MAvZtht4pGO8w+N88Fp+FEY/02Et2SSeueRAPOgaH5sPl81F2dveGSmgJSrp1zccAJMHgG9TwyFZ1NrJ+Yo3M0Sxbm57BPdJUxTlyBRmDwWHWBeNVn+5sg
76GbgoQPBSBRkL54z4ozDRC+2P9Cq6HCLti1BM557agZNTsxNVohh+1szX6ICzdudONMh0PPwR1kIHzfmvAkSYbZB3OM8n43Bw/9TDh2WG/MTy97TEP+WDGa94M4ejqJBQml5j5sgSRmyaUWNOlhjnNqlgdDF60p
iR7xTT9RA1Wd1EEQ1xDitBWPREpFCUupETdxbCvGcINH4/Da9Yyser1oi9r8sZxkwbTFaWiCMtF907gGhPay68N30zqeyu2Ed70dz2JfMXs+pTmuj4IGCpOZYohbhwQgu0YItJ8iCaecfLQlsEZ5E5EZ+HjQ2PBT
YhrFsF0k7UHOrlMFpqzWqK2FZe1qkbOAVH1uN0nIQc8NHxGh6rP5dHZca9PgCpieV8vVEArAX1M/ow/qKduZvUsppzERHZd+8Q9gHRCoWlV5U3kx030M/BZk3rsMpvbewRhgS/Xg0ptmd59gEOB/fq71SK8SgWQv
nlUn0P9m8G+55Ix1rdIHWSp3317k0fjgHFDwHKrpVM0gzEMRsnOagX17dSHUcglBX/+ckMUK+7uXWKOjqc50zdm0iSy9SxTATEUB0Yk/UDasvhomDbqNUsrW9n6q6e5OSpg9iyea8WH6UTqLo5Uhln2O64suKCKk
GUsXKW0dLr1P7t/SZMjTGWoDm3LnCasehg/8P5M0IVZisFdpkwO+8kmLGTxjmpl1MR/bj/8IWbtDTZfsREDot2kT+BfxXasifNZAc6yVRFbp0LIXAkhK0MHDNObLNv978p8XU+NlKoftu96a+zXKTj67mQW6pM/O
UTNBR0mBA5q9sggpjhpZTE4L3G367HOaVX0MCfDZM4AnaLWrCYt1oOHSJ6q+K3pEEYU5mHwO2a+x6oyZOLmNn9jpGFOvXAK2qhJp47sGaikcAoqNWbHoWnlZZsrI9bWN6KdAw8WERra6TNNlKVeH4XJvtFlzYCXN
1P8cg7wKXGZ8mWPFXlZu0MRhulxW4AvPa/b5DQt02X+z/aZ3BwNr79N1PtT39BZ+e/8uynbSnmegXqbhCF6+srGdFsvy23KRrOUPlqq/FH1ZFs6a+LlelXxkOMHHgV3lRfnMC6UZEcIRo2Yhtv1mbpSre4RemANO
53CiI5MVA/LVL2kDARCuJs2pcslG18xek61AAQZVyJy16tUbgkxRsENNZ/u0MmqAsmrDC4NZBN74Z57Q0xZmZWNfKRIkUh2iGBh3Z2uOtywYCgDhr29MY6DzbJ/ThPZmT6wxXkU9O1aXs8PJ0oetFLnRMnamZPsl
9EFT8bVVOMvANZZSYol23J1RufchBm6G8NrH0lqToyvkI2C6JkeD6Fcyx/Qq6uM60C+xyj7eY+wSL2Fzc07mdCryKsforS90bLOK8if3xz5SL5qXZF8IBpk4RNWRqORovkCjcwxPSOGfisyRORoke2zK6hFR6KMk
J0b7TFDgZ5QcwBiVSc9+izerqGHTN6FXpmZNMuabk0t8pZq+9jQy4KTGv1TCmHaWMGiZQxSj663x8/drdOwUcDK4OaC0MyCmgrofQyAjZnZn+yupwkroHp8HNuf4LdVScH4Gr7dz9jGE6J3VozOiD/JVDCEEPuIV
D0sXfKUWtZobFXwJkqoo7asv+asPnB6YhJmh3EetLqoE92sQ5AhmQC7LWB6bubYyl6LLL3Mc+U8yZ3MapnUE2rYd8ErQejcx2luKGBSBRyXcJqheyX57r7DqnCOqjx48e3OPi6Rx6Q0/CtrX4EZkZd7AqzcxTVbN
un42W4xoBTqzZe1jAJEtcSPvm1OLpK0HHeFoQf/zXWfiLNxEragOKrYwvaBi3bdNTjybJFNvSqV7sDBore+s2Leq0Lepy5ayjQw224ZXBnPB3QESzxVDUlYUu70nUmksRSncl625egrbe1Xs7ZuJSSaWj6uTcrWz
ElBH8d0ejA1YO/r+tAdrvuE3TbvNSS/sMscMhW8TXhzMxOQqDHh7DNItXokNKRpa+XLmDt6djy7Nu6b5i5jefXxLe1UGxyCVSwp4xk08DmHtcRxES4XFLlhT6+JWPO1HC7rgyKLnkU+ZYrL4EELNd8kh7+y8E5Nc
MxxDHl3gTojS1H2yPbu1N1hV8HfbUrSNHDrrTRTeDOdCmGvAVIjmvab0ufcfzQwCXYJpiJ4xGFXpS2437VDZzyDRxSTHRix2Ue0SOgHzEF2SSrki72VRGfyyypk+DllpVeBD5BN4GFMdkA/c+gEWEUtgKEnEgaDb
DzgiWQs6yUuZHPU8q0bVttdFJsGlHniJQB6ZA2CYbVdMJ/my13S92420NyYIAbmPPXfHbnBOYS44OIKTMBf1cCbKbzAxwuVyO7b1ugFMBaVWcn9ismHkpj4n5y+bzD6+NBktgK5URWcFKzZQnx/064c9T4QNLnXx
XcGUQmA7sBrglsWFoqsbIxYY5QiG2XcLm9tSWiUliaiWAJdt4rYoV0raBuwsFBMQMyttL+eku5qWlj+t3dp7CZ4v8CKXsPHOuf8S7FnO/StSCfwWsptl9W5q1RQ2FQyCNwHPhZKQU5MyXguyA/4yIuVEr8n+ekep
+EvSiDvQAEofN+zcUlRNsSt2Ze+OUkENwccpMkl48xXAwKJHIMk4I8LIQ2+pFJnRSphQXlbhJ/qzcM6QuSkkGODREolUtEZNObITDSOvtsap+t0bTZ3K2m6xI2GWg8hSHM7RZMvGJbUfK9wJ2PqXjZcFR/JQktXa
qarXu4yeBsUnBOkO8VVmgpPzCllS7IMVwE+JMz3ivflDev0oMlVTVoXYojudPOr3At+/Q/2LcV4SX6N3F7aWmTUrcyDlbhZ7HS278KUI5d88Cpw21K1IcMMPN4uX51+QGVYdYrPOwHDlRDAQSw3ymdQJuKIg6igH
qglsH5uISznXgteVj0rIYRLcbEJSEUFwaYjVKzWlFqSzHqxHGp13xj5bqo0BLHoWVswOf7ZrEfkOVq3UhwO7eKuPPixZC5k6vVMFsqXLJ2oi1rEEjsfnnoer3iieyPK2kg88m4EgS1NFGcJXv2VkDIXVhWIWbbrq
XktFDHf165Ny/EcDV02ZuPaIEy0zwSEP9uaEE04UVrGTdz+OnridZQ8XVkiFUgbUde2hUotszBTSeRDwbNZapIdbKXa1qE19QwjFWu1GXPuv5hr3JsjXwqgA68x8dvmRMLUpCvdZE/w9zfCLwvBtGO8j1pFYrILv
LARoRtmpqbDrI6BZv2/arcBVCh1IaaZR9dfsfRNcwInscLte4JqiNLmgvJWOb5iszE23xT+hrR1FqhyM9m6lR3jKYHTuw9BCAJkDxDDLwhsL7XVDW6y1atUBQt3BZcY1pxeMDealCL4zKtZ0Zx33KkA/iJ/hrEv4
ysrx0/REfFIWyYNaBLxZe+OsUv4R+1+Z0Pa9Lv7UgEbdyBqzhm0UjaqhGtjYaXw25o2PxvQ5cjyKvviCMZV8PjVv7LOeRQen8hKbLN35u4U5qPL857y4m/maPcu6xaNZTXldzEzNacpszV5V5GvrDIEiUaglH3UU
f0bt1emnQKon9DVY8Tm6BuLoIsMyoc2F1lXIYBHbosyb+SQF1vVC3dMBCu1uKwfkdaYFUTGsL4eUL/z/pGicf6bC48zlosI0k8yVdm8ZyUFV719qy5qabqDJZ3BDnxp+RdbdZ/JVErEy7uhET7qzLW5BYKeofQWQ
dAQfwXb0+xtmDxqgJZt7C5cEliuSjpD2mpYIbBZexyjcotQgLI9qUDcQerpySwpjy2H7xAbbiSV1OuAxNzpTRkxnCMFy3pPOPtrDQu8P6GHtmYPT27jtswNYisXJt5pl3ca/BTzzXqVQJPnT5FVN6gT6Q9ehmd/j
LXQtbe+n+sj4Z4eFVaCmP4gw8ucfxQiRxOj5lMOoZ1PITmkHH+hFp3C2vBjZMjOJoOj0A9VBYE5gLxugUwQDsREHNUQUEIQBjyU5zCinXS9dDD3Mp8H+h1OkI5kdRltb7jg41tHxCm+BSV7skqaldzFBs03AFEuh
pRl6HX/5LPTQEdtF0qbjPqA2E3lJevamRV+y+ugdI6xg7ttcZ0uiL0HARZ8G66Rw9fzGtHH5hR7dmyG3DMyZfr3+JrW925K6Bmydm70hykn8aqb1cX5Bcdo2SPdOlBcRIWkLPadlggnleH1rbxbNNe5BoCzNBKeb
KILUuTCEbcVJspoN4s5qD1u59fIlK1sEePsWZH0ITq1EIVmF3ARc7WSUlmSUWyNC5njpLkJVBSGbtJHmbxttp9fl6dy3ZPW/K2cjxmI1sp0QMS+q6dgiaD5lMC1IzUaMrhgYzglAPIA9qGjMgtWnxE/zZ5oE3tFe
KUr4JetdCMkqzDPosMTB9nu618OUuJokJklGmiHu4RiWJDrdDHUXUI+uLrScYrgribAhzUge4j6QBZtGs5nU9mMm5mfzaMKXz7RulJpdjG1GNOg6D1dzETUp2yIXwFZ2hktNmg1CMkcRNRjUmLuxBCvQb8ZJ7UF7
799Iy/6tEFAWxo9Q8q6DfkxwprHuBnVM2ULGhbA97NP+tAWXz8jcCXt6kb7Qb7l4wi+zrb8LgsnexHH0N/U411kw9OuUORY7rmQa6zB0yJgOFQ7Mkqwa4nJxu3fYha5DUeKGGIBSxb7uPXq6ruTAtTOS/qDvDHlV
ZY6fWA4Af3SygoxlHd85I8US8hTBKjN2qSLELFjvQpwFOCAGyn83G0plOKX7Au8D7CuMIrYvujdA0bdNuKt4BT+t7H2RGlFcRGD3b44AcD2ZQ3bhjjekEcnQnBWxnG5ZEKkWMelUJKh2tzdezvbeIB43/dwSzkSS
YLF2yFH7eFHcrDT/OAs92jt7II5BnQ8OOLD0ZRx3PX/mR9DHaB9I/7Gmj5ivfHTV9/oZBj1tPVJTg02g3VV0Je+ZBbM8Z6UmGtH1xWo0qGVDx1/p5ErytEmzD738ooa1epkpccB6t5NN77Wrf6pdR1/TJeM3RTff
2S00IiQlwYf3x7uiw9rv1fEP7wwnrOlDA616nfTmdT4R1rhfBMlUv3OGrpqp/K+WgaaOJhCEhMVMtTiexaH20KLecbFuuSWQd8/yyAFCKOLIAuzhNQGTmeVa4ODw6HApEglGG21Ac7J9RXeczjKy43sqFtuGzUm5
5X5q9xjZxXasUMXVtjqTpFgA1/7YPdcpe60Ugkv7YJxJiEXFYwKlIMrLaSMmLs7PbNFXbeegsTRNHR1F6q/HrpWkCPGEQEy+799jNqr3m6IlP2kcE8D4yY3CHJpyDSRehVPkrPNt1FVeOzsjp1xD+WCh6BQAlUEK
o7bgDX5YmuCQGmUVwNReedUL8Baz2UZgl/9hBg650YsGgVF7YjjMCiOWWL40lDOLmTg3s8QpC8pZfYQVRgrwHG4VOjBQIIe7gvGBQa6Z8uP10+5RDtxSBqktmgMdXR7HLAQXI4T+BbFYaLWGN93cUH+18TUdLYQ9
WUie4+AcbNBmQTkXSKC9h1/bQ307BoAphPntfISYyUqI5JXe7opHk5pXloygNtIH20KFLmrEQ/SVd45RwbgK2EoaioMehJYF49AUbCIOwviyziNmBdecIyV/KHTK+W4dxQ1Zm1lBslGqQK33dSlpiUyOBoSJWjEI
9FPcaOyjdkTtfIQ24D526HOVJkjxaxtEgF3bwI8AEXeyFOyE+j3+uvVfgupRtqSsDN+u7M/RjTNzybq7pJ29WKETZ/7kB644gDBB3HCJPOyTcc70UMKaSQ40PxIcy/MC1+PwNpahjg0o1qSIhlzNRRRe68+KvkKv
ZYSuanvRBK+jxwbrwW4ISlaxsRYXjfuUmKvanGpvVcvuKWyQ/l2RIYD4T+Xy9IJrsFrLVLLVCqPf8126FVxn5z2/5XKjwrK4XvozcdVnJfyMiwS5VmGuwXuWU10uU5DTtBP7FPnfo5wYceXCzbtBkvsp6Nw4YQqk
kFmdopznIFx70cC5PAiFbRhaJjHIYJoK++ssTxl4LsO0dcTnxTdkRUwg7sNHiVzctIJccKWqwKj9VHfV4eqas6oHBolVdpi4qexeoZsox+xcg5uMcnVgOC58OdZ5RInplkxJzKm901y7XnBBmKOHxjv59sFoh1ut
/vnka5wp4sm5jV8JGYetVoIfVQjE6MtkctZ/ZkqGlLlOhRiJE2ikmqbXh6h/uMgC7dPF8U0sWmpnjJxhbcFXCcbIMoQrdxxJkOhpEr2JuVDdV3ubGRKBhd9I6Cd9Agi4KpL9MmIwWbHE9C3imiTV+DnqfpVjc0Pz
uG5VMuHD7PYbXUro48ih+jhfmU4bXY3D6JGhFSRRbKNYOBJQZZMpE6Lu63MD6f6ExNTMu5+JEt4FARtdmonUEy7+GiuocCI82ieedPRGF2Z4mRWI7zwbdETZ267OyIrL6Ci6mtgwOWBUO2SbyTSdZ3Ukpeikz08e
/RLLWE1O7GgQEn7auJvP61wnJEUX6Ss0xOPJChaZoS/bnzJRLhfmTuBi5ZkFqYgDf5b6OazVvSo8TbdHwE1q64t9WhwusH6fqMpuhsYDm7iecbDHxG3lpEl+xfVYdY46zIy1SfB1WbbBMgckg6lqpV2zRJrMMnDL
i2AgeAGFQ/7Ho5vD4IBlN9qwNr/CTlPf2gx8b5uZa7hHVM9SXtxWxQOlF7WfsPM2q8EwbRxtqX7XDa+Fs35kvswSomWGS0FiN8zzfbTDH4vqtx8Se27DuQIJWhz8fRLLCUeJTENjDHtltUyfajAJHWuIqNcTk1Ed
W7SnP/H3Pkil9EhDUJHKBNfU8Rh0gpW2WHWLw3Ueormh8HwJ9Go9S4xFwXwjxS5dj/0wtUjuqIes5poWOWTwJwyN19rBCjAibcPOP4ocUxxNrA0ZLR6KfB6dNiNz/LPa4OvA2PbhOaT3sTly0Iv0/jTgHVMCWq1G
G474IKtcmvdhiNpQS+SESrF7lyZhJsrVtWjawvs5ehUAEJJZ8+P+AuDakd/C6jaQ1+QbDI8/gieyii0+SF0GIUcUOTaLJar1uAVLplTShFHu+totDbndLrRDZRev5RNxFeHdGy6QXpvTP4n2c2HcsUH7Hmm3gpJx
tO4KWOrgT1ZP6lYcnix/BUPD82an7+YPx1IkRmS0ehp2jAnJ/7l9IYRNVm9mbCJszUZx3W73q/SIMGAA2qBQq7yuRzMkztIbDRrIbpRlHmjkJA7SvP7E13gtWDHPTMwJ8tRwQ565QNE5l7F+UOfWIJ3EfkDIuKAC
iyN6Fye1uaRF8yJzSJhZKK3uB0+f6DCKRL9XNZIXFSIdzwL9fBivy3W5C+y24kgDYVQhjhnZNAb5z9ko47OC0Bp2yqZMFO7wGKADT3ofI3/yZJlFwtTCMEPzNGIsKfgXJo4ThLFycXgHhDWa4QnfakcuI9vKKdiM
W5awfrGM96Z4HtHWU62yqWg8jrv6bcFDDLYAfbN5ItLl8o7pbbJTTP7tAG0vwW8brh5bzIXF8JXItlqrBXpRmWGhFfCnzrZVdBTVZoRm1w6IVvF4L2r17XZ5FoU5Lu4FeTdLcC6PpFI9T2UshBEP/pfrbjKyAGSh
xkntJ8JbJtcmG2UO5G5ZYmxhFuGN7XAnKF0T2JecPGyZx4JgIoXDG1D0bEM1v6AJq36NpvJdC+ilGUou1Cah1Gr00ya1WSY1A68IXNNgJGdQi0Eqn7ta7FMIAa6My3sDZLRjWdcrEBHGZdxb36yGG+ohn4zH5A+7
QwdsYcSkhmtiF1/J8Wd6PRkSkN0CbnLdDQjGpTDPLnjILHHqco6gYjQt5UabVbJVisQWi8PPvmrx4uyDOsxlXa2k3mIH+mSGw2bNel99kmCpRcHC7QJ8eNlEoT95WHtpMH35j4vwvKnnE76oUmSJuDN5Og9SwP8n
CjShTXPG2o5hWgHgYi4oLimjXaJbwisz0fF0HTEa3/ZFljLJc3TAjOZWuTPExK+S3rClIoLgl4AoJXnT/fnNDrNJ0Yp3P81YjFsw0B2zNbGdVQYgC325OMQyMFolSPmJ5RtgxFlFvi+0xlArIcJ9FWH1yIOQqdQQ
ylCrQAb6Qht4sozI84W6NCWv/EQrFa/bQOTpVgonUeAXo1DHD02JP6RCgCA8WYng3oUA/Mv6IvspIHCiWonE3lWh9+2kCxK9GQUcTmA+2snaej4nhik0O+YYmSAXDTgfMMJpvTY19GSW/CxOuQH6icGy9dRSP8hm
Yv23NscZgqaS+CWOQVJ7OUIh14caUF6TqbF/066z76KcUO+H/owx+vsQMLavGIG2Guo100bMpHhLU+MFdP3KzSi7aaV3iofS8KSJrwiNDOI/z3k770ji1lML7FkVRCrC7HLZz3GQjV+qdPuAJhv0e1a5hI6zpd7g
XQeTT1tNkIKhHclHzHiPunJrNWhfO6QfxvEqSYSysk0GZCTeMQLQHSf+Z2lBj9kTJASOe8r87nttFHTrWlFkoKgSfTSCq9CU4WFX0pAyrozLOO5O4b1MB57Y6IIYnpTCrbWTn1+x9fNWAJKbUP8kp6GSNcGVjxae
jBIy0ZXA2PhaW4uQsmrv3d0Rum5VZseQByhsnPrxL+IUEDKlWzMfvzV79dctA4oD4DvGm3nHgXE7LTU8xZXSDgzzZj1+DRbWnvi69V9Ce2G9LIuTcCIKvD1pi9jRJjhHk41vDi0tn5K4043I0VioPJLAItk0r2nQ
+rcFnyDtcDmYCTaio91yjSAGQv6Ys812Foq2VYjbAW3jflhkJZzTUwbZnigaf+Fr/hKMkz1gXfagFOmoieO9skQP95OOqW7rW+qXpG7DBI2UrrEgXBwaL+2hGZOOCkkvGRECRYsapapYksvPv7M5cum4DmTUBzmA
ZJyaPpY6wcb6T5CKdo8BRMhzHARInPoWqw97TmY+4R8rr35ikQUt99XwU50+WDz1ntIYWLQrEY0IgVpyesy4MknYscO/aF0M7VeS9HFS4bzxbPJ3CuQvZKIBoqshV8/K0lFQNlXOCY7YRtnqHnkjQVHOLZuZkxnE
BsFC6Rjvxyvw/3NBN3HQXruTkSeluFoaIRO4XEhDcQ2hTAjCmGtockRSQ9xSvAfTpXg/yaPYNQN7uLsIR7yoCafqViWqcWs5LL2c7lma7hXAvAEOP3fxVWVc122XkaB800xch4K9AlgIl/LprBsI1ujJj5Ywiw6E
HNqxzhCfxVOrAPI1cR3FDmeBrYV0VVHoUkcobv7TvTA/5KxVdPRxs2KUB7txl53A2oos+fXiU85tOMTwKtv/35FFuVxkCZCupWus3FdcFsMykILEKgieW46j1LcCinmegINm2etafOkSnIhAr4aTE+0lgENO298c
Fz5Wac9Zm5cAiTczVFf3C7xg+tpQG5opsI6PfV2CIOsIwjSZNuvoEIQtQ8tVHUWbUo20fBlasepynJT2T7HLIBfQzFSX4djZzGO6iJu77JOwIJUOMxRk/ZJ1SydPVfuASptVnjuAiWBQ5Re1sd8H0C9LYK9JZ/1X
GHBxvTlliyML+Dht/HCnRdLQQgPjiDHROiFeZwgjMpfWG/7zZr2pQRRfy0BlYUtANGLLQbtgKwMgOMdBsFyk2vPi69YurdzFECzAPpmzwCC/nyIFmjf1iQv9Y+Acd15qeXduM74UuwBjFZAL1zKc0LWvBnIKW8QJ
EHsdAkHUm0ZdGYQDNo+T8PXXMTn/sULyP/b2m+HZ80fe0n3gWUJG5mAtxqB02VR5xVHXLxRl2IE7RORcfgl49t/dI4gmXv7EnnB6uN4rgL63Mug0Y7CF6nlu3YlQAbZ30mIXapNVc/qbG2MjO4ih7j0Eb9Yu4KcD
dfjNtNGCREcDB0TYuMlddtRGzpUra7TxLMwaB9YcQdrxv5mZjtj4kH5/iYkeT3E249D1fVd08LAECv1ue6VVvxQUEf2uM/dAXfMg7TizcrufhSfjzJZ0FgJ0FnuhgnVIe3lOqL7QbgQaF0UmQXuR/a+8cDm2FIGt
cvdZJThKOjxz/jcm8pDVdJsXlTyjHdMB3EdbQvE43bcj672nd9ZnsmPgz/9EnNxcRt4dzaW6JeuOOJ/gp1vvLgcldoPWFctwkN9rVoq1+4pZ25GmreJcRXDYDGlU8WpzMHEJMMvyBLmw8fXSNd9lbUUgYJOebdR2
Z6b29A9hQap7WA4nPL7LdXofNONuvmnHrYxRvijUYq+Mj5qvY5auNFca4quKHoY+nQeWEaMSC8noRgZh+tAK2TZbkoU17GW2SmhrFWYVDBFD8/nNMQ92718vDsx9uhCDFwUs+S40r024I6tC+/8irq7VBgWOOtYl
jN7RUER7Mx8aKi2BDXE1C8/G4ShsjXoLGx0Q6iZ/kygPgjwDjbtXiFo1B0bnfMDQokkwYDnnkXFghqFLOEeMqyzbYXiECl46CZI/SXvzGSHHLRoydyITt0Jl312q5Zlg3ALP3TUSi5KoopdrJf63f73+ThtNSHzf
PiHQ3P7T1z2wjStNni/GnRQ2Tjk/HU4E4+p3FC1MWcqeWAqt9tTVTE8PPpPBjofwR0AHOdrhP2dX/I8KhLs2dHz7qpoZ7hmAYK6aU8+1hmuUhQTtVw/TQdqauGWD+Bo1k7LnuUY0rChqUQ1bTLVvClFZ7B8drMlx
jDXIpYOrs8rUlkgTD2ZpC7WzIxOu/PC+YNTqBNCcEXOBN+XaoQyVmK3x/ZCLSRQEF4mFRDvWjI+U/DZRzOgFKYUCGeMz9YSx+zbf6D9fp2YJxNclDPn4NuAzoh2WrqU+JbsR75iiz9k3FNGR3B+oWbgBS3VO2ATd
JV0iCQdS/I0dJH99srwLuPNom1qeGJgQc/8OARJMr0V7S82sdxkKimFqUwPbuG7U4W/ZyDTTUIxOvkgJvR5BOyouEJfUqur1mMpUM2rERSw58jOkIhAqSbVQVdebVlA+WO5IJHTpLb6PA/1j2J6Uo9CK5KqjSm1S
wU88dQjlK5y7FIxDppqmEb3Hb0RwC83kVvqHSXR0u4kdOEjO7ixFKeEEI6MyGQebe9Kwfe04+46NvAPNfAHcJnsKNGvqtiwEtVONXIfCMf182UPl5CHth9vqGSv16QfzmFO1zm7EHKVZHLv8VT7NLvofR4+TvnOo
Cbfv6jr8+AqGiWGzNETqMEj/t2aZcBhUHImlvZcXV/LJBdu5gjnUhnke47E4iqcPbf1QoTMYYFxbx61pIIbJcUflLvvYAKN5GFPliEjXiKDrEgVxwghgneC6DsxtEGITrzAM0qUz+xarulTs0TRYczXsjv3ktbhk
/6aavBhYPcJMyAZKpxz/IgjIfwAaNMmgfS32NbJ9sm48KwC+XRXiNdqPS7Tf/PUrbpcjIrNs7BWPeCLNfEWfljSMyTuWLbS+UxmhWpSAUjzjza3PJEd6Wb0+aoJK85P45TiTVS6uveefh4cgCeYxA1xBddZqmKyM
ELCXc0gm9dnIRFKp/Xef2IfrSrvc/0saemNFsJFH17XRVFWqJydyxhfhbKWpX4idyisy82WlLQnbP2ypChXEs6oJ4xIeHCqaTttbcyOmxNCzqxBRIAPTdQuSCK2T5hOhri29Jb9OCCDb+WHNE2oYCnOQyFiHLKlg
UTcgPJHrSzdDrFi6J48W/+J0jHc1EvyJRPcuS+p334jdMEuXH+de4bD1OrYBnhW6tU7eBnQfaMwqpjEiG01FXtHQ/Fx+S8IUM6MXvTsVGCIMg8RpCyuarBFKAVXNAjWTTMdm9GzDxupGazIi63PYOsuoLzp4RSoa
fWp3g9ZRI4Edv8RXcpc3HGlR+Gg8ZNkIdsSCjL0SXKvyfcTA968gabSJCAzqylqEt9lm1kZbEcrAJNWLDiyjV9sbRjNk2CeYl2zqmzCTMaZmyYRFy1yppg3/pzZJydxb6z/GE8n++fB5lGntatOEGPbJx7gboYCj
oeg5wtEwynKBRslYAehG1C5qgYdqTA06lDJGadhpXZybmd0W5/KRffIC+JPbkz/K2x2aX0o3qyFTtiz+TCTjtQchJVwYjCcvXER2r3twGcdkP4M28G+xcyS1JX3/q5z6D92JuQlufuhGQ3Qs7SP+3K5AgrH+2dkV
RqYDIc+h89hq2YXTrZ1ysKNHE41Uy0vDZbf22SIRPspWHApxSqB4hcgPK4tZmoT64kZjyxNvaYXOJmIO+LVKWvI88dtdxzt0yJoUv3bcU/A3lUaBKfQY8ZVRnrKoGpKVEaFhh9aQyQZDcNaO8CDIc5BMKOslHE6Z
DzKZWc+wsVsbIJS9dEp7pAf8DtfrudcN5dX4Xc6mETpeFeYyKFStz6NjwA9vyr/A0SRetMaHpPK1ooxTI0z2Jfcr131G0DRw9STNU/t56k+3num56CLbJe1XAuZKxST08FCF4I9gtU03xiRxmIdN4MGSv6ec5uj3
/K3osU47MshGVr/ITH93bfJq9TOzyP6d2Kf9gIxy0tN5qkLBoGCU0WxVYJp0dXXr+09964rBulEiKO4gkCPxtxmvwxptjq/XJfPOCozJE3gRsmFBvfTwfUcyP3ihEEhqvDfChmYDiJdnTRyr5wXrtyQD5OefWRiS
BF1pNmNfQywbPdEnAwdzLOVs9hE1k9fKo5ejlIhcDtXSGr+WZ9zTuwKtAG9cte/uPHqHXPxHa9T0vRzWrgW8FzuaC/yhjVDSt30wi7+FjPhLVdruqWMRIEWh0pIoFiQCBc7pMaQI3EC9onydN1DiQWwd8gdbWAC9
vXXDA47NiUlmE2rUi9KRZm/LyGVd5xzc88UwQQ5Smaac5FWIDqhtB8jaiy29pmxex0amMfNI2dx0VLW2FKWrjywrU9yoXJe9tFfGMwA4i6hOFHD+qCeDrZHcz0IU6TjMc5HzdyhaACFoGgjc8AV8TjZbuuIw+AQy
I6HqgVbhPHmL06HRI0OrTrwphaeATXu2hYQOm8SK+DHmn5mVofv8YRLYZ0lkf53oVYa01qUsOUz0PqzCLRHeZ3JcNEMYtoysEpSOerPKd0uJK85Q6vjCS3vz93zSAFH8RZ9pxskWNqM+aSPR/yD75EbiIFjHwBO4
KTbs4tSG66A+q71bFkoTTnCBcso6tG4DHBMKmB5PzWqwnumjoMur9KlGHk1frjOQxLNYEuJLn0GGCJ3SsmgGO8Nki6+z4pv8PoKMhUFkNbjXZSdshVyoS2kdnr22FJaeItPef1O47qWdWfG9k50tCqBCWCy4Xx8M
afxd12K2ZE8NzBkVk2ws+su6LzrQpMSdbuxSdhYeUHrp88BZjg4uqshZ0BmaVVqmVfhBexpq91luLKJvNRANa9GA0sA/xW4WGuApXaxeV0NW1/LEenOdAqP1Cul0/atqFtJBZ6loTxdyYDBiiwT3VRz4LIo1/+xP
hdMU3hLjZCoN2cFcjgtYE7z5jvtmkaKH7u8wLzgXoIWdgWaMtYnIVVzHQkA6PBiGBE3sbbV+Rhr7Ows4HxJsgLu1vzYD0L1tTg+hhWr67nzo1uth7R2JpHwqicHMce+GjLF9dcS816V6jxLKntDGUeLz7C8uM7Dd
Yc/dqalZd2GhkoPqwznakZmaBZMKZsV70q0lXfjzIq2vNPOvzP1smkzsNzqYW8+8tFhjLclesuBf2Z+omTfBPpAX6idp4E2dvZTrcmP86vQ2HorcTHUKBmDeZQkk6umVViFuKlzm4CsJDjJLsNgRPVAAznxQMiR/
y6zlxkV5b2Mc+k1TQJD6shCbUDkBhzUnItB47HKqGXneJX/a2rXsod4dqE/bpJIdDgLTro3jHHf58XU9pTyCu+TNA1cxNXeU6K4/CFOxJCSSWat5KtBODktvCX90Gn1d5V4K0bTIyTxSB68F7zn7D7e6nfccQ/xc
eNg+o8K4uRvXm8K00Sqq1fnlLBtpCMUbJou6sVnhbe89ER1biLXPlDKneFyDuk4q2jqFZMmvW57zgjbn2lamTspcYyiwrHb3KGcGbXtUHLas+xnjlF3cYArg/LdPo5RCJdypoFJKQolM+TmCyTP4tbuVCr6vZXIW
ZCiZNG0ERp9QEr1TXesH8qCEfCWYezMl9jG4j6y6tzLxscykQkDatnmhInac4CE6sbsVw5sTFjolYkkECpocNA4+DusO0M0I2i0InBJinN3T9AZQ16Six3rz4B+4au9hdeszZu4768AGRvtxkf+asgXlt41aMLAm
3jBTKQuIeRqAhl/8GjcEVYlT+rO0kLWwsZ7Dnz2oECrtA4OH8Ev+GefbZ3CdAogBeofdIW+xgk5slrDgarEMDuW7JCFXgHYoyA02x14/4EUSsAnQvRCZUfiJ10zcdr0bWf/2aj/bJXkceiycVyikNbGmYHW1PhbT
5bWOGQKdHXEy3YPzkEeJ56zvc2XjtDAVmcxRZP7UzZoMttFQE1q6AxB87wvur+wLknWuQmwtjjS8bqmkeXCoBvQsm8yErPpC0qZznpBUZqPjidNVYhRnnf8BflXQY7Wf2ETYajb2u3YsNp4NkK3CR5u8ChKTWzXQ
BYbCxnADxlczq0kXmQE+Wb08GK63SIfxYKauu3As9yqRoNbrn+DFTO0keKA7g4wjCYmpqPVTuDJT5KouP8rRozoOa6kHhcXZyYk9NXgNCcWlyM2b7K4QQCRPCaemaL81+WRmTzF5XzYf7HZRQatETWQ/b24bwI28
0CC8qj4AgPJFAKGEwp/iXPcJrQt74W4nqyAGA63L0xvxekx/to2NFa0wRCBkHEibgYLqlhZoQh7FK7WPsZq9XP2ue9oIAXdXb1NUlIax5CzCHsJVXCmRPThMD1W00qqMCdJPfJRbOCDHv+DfcFEUz+lk+Bw7wEcV
ZspMKG7UX+1p2GiKpTH8MNrcOLq7hYNuqjrEoXVNdy25wmw69tB/JlyhCL1kFCo81K3cSpeNOb62oYaq8K0vDIFRg+dTbq5lIbA9ZV7ZlpSybLlHg6UKGiLzI3v56ZvKAsHrgWfLVcgBopb9zp+V4ebfxdkp7H2a
ladn/frrliSZ2EIS0O1OpQgihNgJX95vZa0rDY0kO96cCRHsNd41lrcXj4gRcRabAGNqCedWytvWg1GDhBRDTSKhMoAlds9DS6DcRvaN5IrCayQ9358AWavmaOkzfVF9QsXETcp3QzqyqK3WX7eeAQCM8J0Ig6Pk
0QHUVY1RDLO/5YJlqtj2BlDGTmFw2LmbpcNct/Lv52IhZlSl4tbm+CcjdMuFdsBzyWrNpt4QpoVYSuMjEeqjRU+mdo5GkhNDlXdevm+1jV2oziclMYe8SS0K1+bt7rAyE/mUtwmuFRNqW9LnBBGmKkrKQ0mtvX9H
7tla9GiWx4YDjUubl17bixTU/g4iu9JwCuABjm8beJYUxwI+AaNG3VzVBmCvDfeHs3eUPFIIWw3KDIvoPKXMY+aiDLm7zh/zhrS0qlRhpKSHD/X6fhU8GaYLz6yLA8vywApzwOOTXg3iHC9vGKQNmeqsyCLEG7ZZ
xz1xDpa3zQ72OKwS+tEBBfRW5GFOKRndJePZQdC/NgDXrvgHd02Bx9398v3jcfTzTx5UPfLEtS4FBnD9GBYip0OuNbp70lfooOY3eVrKbWXNglaqqJz/CQzUrfcNixbRBBV7+H7OPoXB7t0HYDNyPyvM3jf22t7q
Rd9CYmXWob9dkhwRiFSnOiISB/kbm35bQaOUJlUJ8vREmoGPDZoFs2w6DcjCn718JX2xkYuU53HHIZTwqQcylSHHiXl8riwE2STcD/90ZfEQS5At2CDxTTguN7JynCvGHiAn7S3TGG+wbLQ5o8pxdlHzLRYoGg0S
dheKTFoavPPZ7lHDI3st25/sZtsTvtKbbDt11cJ2qb+KUoflQY5k4ar7TXZ1djcnwwaoqaWbb4nLETttPrJ6v85GKdHmjKMhLvT5sAfkpyFUsjd+gESyzJ7nGb3diAwxMWC+fadZ8M9njEMsbhFiel7NqWrGww+6
hhil4bp8ZcBmjLYYdDulxt1IeD2ZZ90Xgp5eSGTGwhi8AwN/rURMsxDMIGXlvKoTHtFD+GDA7l8LnLQ9wJK6ozGzDNb0knE0k9dW+fl96rTT0nDeYkFP8LlFcxmFT6kBYfleUk/q3GKlxAWW1PYGAn8q0l+aCdEx
b2W1bC4YzQ61gFlrjZ5aDsxbELV8uxHStLPvResHu8xJuBmJ3SKHffsmLWDlQfmFq8/CwQmvWhzKW0i1JEL/S00TRj+eIDTLjmqa9b2mTKEzYrVbk3fyG6erNkjafAglAnO7tOPuYtA6cwoZKK3W4a5C1MnLB9CH
ZTMaQXW3pB+Jzle0di/RuVGcjAVdmZmdjsvZiKPIXXawwWMn6rp5boJqx/S/b4H0aVlN4nF4gf3bBz/cRuMtHCZeK1JVfHmFnnQkar2E5pbhtMvye0q9WlQhvgQejbBalqgQDZ/QjEaBcmuMK77pG6wnD19vSr8v
24uNfOVxixcrGtqqEuGrYtq6sg3WsodKRzcbn7HL3p3Dfsns3GieYsrBfLUaSDnllQYY3YCIcFfAMhOWlxfGGrm+7KTq9F+KftEe76HY++VMSKWxgZk+1p6WE77VToWPQ6UzQd2UkW2rDPhBUwxt9xb/sitFm9jo
0RI4cWqurMRMvpW4BKK3gorMgZH9qaVqsfNSgKF186uxvYuF2Zh+f6NCcM7bv3lBYnNxVkH0zfNnvVk6S5FP82JXV/JnXjj7orhIB1S/q60uqHG0NDvOIhaY2r4voKNflh9mzSg5tRaQ8j4W7mwxQtimGzWGoIa3
U9nWqnqJRNS6FTBTkD3JMPqMNx86b8iSfXnTFexyyID3ZwoKTWKpBtTTlLwASfja03GXH9/wMvDoAfLFEOIdtZhdf9BssS891TLJ2E3/8JDjYMJp1Cpwj/evi9v0raqVce/IcrINL6txKBmz3tGbSE9PcWrQUbbK
o/efxaOu+xXK0DfERGh7UDkxRLjTX73kSQW5s5cJSaBXIgeATCFQ40YAaBq26ze3uQA7opYYu0rmHEBCGRo4Y+Itq1Z7UOMFzfkEKgDgG9fiy/DMfSqFMEGUgNBHh91jOeizuFRuepPTwdr21s0p0z4Mq8l9wh/B
viNPXbQE3xfluh3PlYZ8elFuVv8gb+L0pwJqJ8v2LrQKuIXR/cnaVML7ZUfOIcrcV+WyMqieGvnY+aC67eYv/qkBmiJcfwxjmtQpI1rLWKwqpZ7tbPJ9rBvsyfEOi/3X4UFIivyiA/3Fv7LIBz95qMjXVXlp/hze
c8Z9uEtFAcd/vq6q8FMGx7qnVr8WMfw9bpVylFJ9Qqgdrj7rRpBlw0Ggy4dKnOYSUfnr9sYQNRmj44zFNa+gctNL2JF9ejb7FCyRpWSCfxa/gpwQTDWWewMy0rIKPU9Vq6THE0AStahMsRGv30w56dkxQY1l0Y+r
pvmCcpNGIRMbOsTFFQFJ+jdMcVVAQ5liUp1jLmJzFaF7b96Pc2nzKnNoZVqnPSSolFh7fpZel7hta8sORxEMq1wivrfypgNsdDYJwlzH4eQnCzNzKs2RQagnHlWT4c12fD/V9d/B6stXGUUd/PJ1LqJj0Wh9pVkc
7frSr8/9xmz2moNnv5JdH8wOLjOvsoX0cm0oef+Lrk7Uc5/CFPldbLqYpNzmTnSFQxmwJPU+bRINsdnIoHlnMgAQxvCau+UjtVAs4rf8Ovp5pk5rL9c5jaywhSechHiLNjnhM9pLq1jLs6OyJWnzj6d4zOyUQVIj
aVmTF2ZHfLWznxMbJx7tdhHB8X9+Mw68YMho607MH1ocShL96BDe+l8nP8o5n9A7kHw7qfeDFb6nbCKmy56ZtX2/WBo9jIu+pKFwQnGnjaE2R+EgG3qPDzi9s8/DZDMID4Z/kQNTvi6okCYy3NJJLsGYLDhDYWcC
xcMKtZefvUtlgM+9WSpaQMJRKGO9wJatmjS82+Ig4NAKcvdK87twuU/gsoN7mIr0k9203Sd+bXxYMocX5BU3gew8+zzqMWo1SIirIJkRIwEJZ4DGv5W8KCFeyZSGTQWYJAdq1Etb/QCLxLQ0UuzPd8B68csgLmgU
9vBhdEL3e212lUa/0uZ9pCIh0W5BVBPbhmTpiZfYMNJ6HgXTSiMKJpHyrC60LoSBWmQRf9/Dp42FxCz7dJMh2TqNDK2tG7glSGeZgeL1ac2Oun1x05iQOu2Fh3irzh9eeEO41N9OkB71wnC/g/ldvav8gdKfhotM
OB68wnHuUL2YYI/zdLF5c+2sGa0PNNfYRd0tJPmCsbVBR0DM/EscQQGSAy4xUDt+CGudo/ZDi2RGzOo32YrdyIUx+nbvxoDmXHByAEX4OqmO56i1hLTPNoOjSuyRL+MYGjOFD6kjrR/ulp30DwMe2zaZJ5dju06c
hqmRmFeV03Y/gerohfnEJhmWXHJ+/jXa+I87wkGX/XnNTCEhfvaZzD+OMyPxrEBPE4cqb28lIbG65kFq8XtHtxAeP3p7rxcdzI3Y7numhry+lPm86FuL9H+uLSWgvVgGj1DCEF7QYxU6W5obzbJUs88jR9kqnbh8
Gd2KrQr5O7wlLySvDsRQ7ybrjBAbSYFuUMfaP0nR+o0uinJDWzZwQeoEeGq6eKsaRLOH6twbJdFFbRgzs9CZcbudI7va/OrEZWyl9bT1ry+ZnCCNJY1ny5Shn1cJsFFdCGLuPlZhEB7jCryV4LI8zOFbD/nIn5tO
0nXm7xUg5HWuRCsJLcYoJdvyOrzfAir0TTLGO03X/dg8+MuSuS1dKMZ8Up7oa47OaGKP1Eskd+cyIQF0Tqhiz92xTbhqHGT2Eg+2+rQ4UYhhoLXQzluJpfOAh/48FlK3bkEuKXhd0e6fGbj6icxV7RzI7U/6jyss
H/mTatt0Ia4ewxnjKoV8XrMnU+Q4GJwlpStyIQlZrdPcRghDk01WRypSRkrhCVSoiutXbfgI6XX0RyMVZBSQSdKFgSThlwdxsDt+zWTjmGPW+cuzpdlxGpgstU3GGNvwFoV6ziL7SHzUyoiXtXk5q0MY8h3LpKU1
tVm1hit1eYe6saFZLPXC1ZYqdxlmJEEzcSkvxcqhdSHr59SqvYd8Sb6iQigb5iYj9uIbHXAusJ5Tm0V4pBt11psxss+21Tidymg1FCCDx7x4CzvMO5QObb2jM+myfd/JK9X27/CKjQGPGwfeXYm9u1x0w2BsVMjc
9rc4DQ5ZJK/6PfhZHUc/Upvx90TmPBsMrzY6b6y6aBpJms5CyxqsRTbnLgeEbMgYvX+/z2yEBX4NraE9NunovymajNTmtYSciZuZvMVYGBG/bu7Zeb4OXUTmDEqk7AGLliDTebAdZgejZ9UJxjkUooFDmBWCN+SI
DNIcc6toKhsbmSbRqXz1XjhHImqiW6YKRzq7fMT7Yq3/GK68+P6/DJcnq7lvJkvnnfm5WkAEAaDMNHmeuP4iGQ0MJRNtujLGrYcOjZab/4OMqhpcDsPJeN6TqOaClsxcHCt8WloHLx7Bc790A21sr0xz/+UHBpE4
GOfOIKN91GRdczj26If+tOz3+9Oy0zz4slLKVU/5tBydpIKU016Xa1TCG0treIqDVwkms/uvSILz9yGWNAkfLm8/pjUA0X9yflokwEmASKssJbeBlcARgMI2J5d/CIgblhDdlwuGCiFYJsPDwdiUoLNwLx2hQxF4
sG9p+zYLl3uiSm9f97Plv+tGU3HVwLl3VaRpCQyj6bKV8IMNz8+mcZNBLrb2H/2FpPnTOruVaQNVddepl9B7ezUJOJMij17w7NxlB7qitI+eqxkrDJd66AL43Ns4bz8eOvaMq7cs7lnfAg9lHWwnWvgUL9suLevE
aYJPDQdXY8vzRoQaj5ctzBvPnXJw7bN3XkeQ2M3EHu+5UBUKxYGYeTGZd1VHhojbL0DlWUq6thZt1hbdqOpy4/kOjl6SiNmNPzOzoaRx5hbyeVIZZt7wLjfRF/m2DDa/OY7M9pTN8MtFBlvFPvDpizd/ZHP88kcG
ag++y826pX95GiOMp3aXbxc+pJv1SIX5Uk6kAaKD9O08yfbb8/KM2e8WE32+6TfYPxP2K/mFSLmWsahRSp6TSL+SXz5ZOQzQ6wwwNU2WI5BbIGQxGEgj6aLXVxbiDLp7WofQMnDTvXbkV/ZUm1AjbOTIcufUZ5In
idkSYuuU7VCC6fg6mxGOapLSYgSj5Lnh8HELN5/gAR/CG/nULZcqEQde/KgBbcRfGSew9xqAkUiSoEuLh6qIYD8b49IuT4kX1u9XQWWk5N+AyferFnErcnnxmFiatmf569qkQtYxxrply37YbRiHI62jsYABBaad
eeGhd44WEgU7Cy4xk8qJxNrzfmCxFZb4ci8O89jFB0GOBjyeJK3zSCaFMX4jFyWTqdaXNSSdMiuDCt+yddcqx1vPQ5ToYESlGQfaIwS+YMDozY05g+QCOPEynIqWRikmW1dTWN2ad38/467ASuHcN/tWOwuou5gm
A82SZor0XjSAXeFP4KbrVqbRXedSPyNL5n1XdVkczPTUUHdWnRgdtuMn7PMOgpkWRC6hg6unEHiVAkRD+G2sYdA/FcE66Z6pS22723WA+9Np7Ws33j1iQH+xiuA5rK79KiMVPdDiQQ3CaocU9tQa7KK+Jdv/OnIj
ulIiho6NWWuM3xZEt39/e/6B3JD2n6AmgYcteqHXERZ0SoxOoe837dVe3cO88/nyCAW3WCJNjq4NIdt87xsK7qGIWU41CvyGKZ/lxBbNMaL9rF/hKpxjm9ZmBKbOWt9Itykh3KyCw80lW2ErS1UPOu3GDca97KW7
BorKZXrczqCuR+E8wcvWSKVlLE/jhne5dSNlEWImVikexOEn33IR0cynfue7MHY662QC4/JLxlVK25FHCEc4Hohhwcfu6BwVBZM9qofoFzCKO611XCXgqynxdpaeSlNSvORskh8Snr2MJ39Z2XG/ZAOZUzmC8kyP
ym6nkODPB5VMq7PZ7qavdv7cAeuqT1Y+E5PTlO4NZ3+7JPY0O1EBM6KfW/x5ZUtbVVcsV9zMbkHeWOoeUtAkfNMWL1eC4LglIV2bPsTlwrighuvjCShccf0Wu1ap7jAt8QYzolnMwRCjEHIVFQJlymur3WJmpN9d
Ntz1icIaKjK3N8tLj/UrZyV7PKrexrgn5lqSTM5qnsWavrksudx9AvPcu85hArRsjVTo+ZuGH1TtHSVHahreascJMGDR7GSLQZy4AjIrI6lA2xRxYnvlTBTQR7Ja3CeWgMIQB9ouuJc0jAv+Tamwv5tqS5Dc3/Zn
b3+61bSb2S9c4LcaYC+KPvXRuyv9/9Zuv4ClHkXnQs+v5SPsLgw1vxcToqdb31UNdx09WtTw3bavHOBkirqqrMXitOGFCfIue6DSdLz1x4UYUekT5xmCn149Vqk84klnARbSPCA+8aQYWl2CYy8v2m5RyDQVKa1c
Z4RNaCu3pSR5k02OAm0xpsVMKOk6ngCdl8JWAVWmCvYmckbKJR63KVpllN2RWvWzI9AstSYf9qunFV9L3+/ukTCQ9EyZoB4cAVsWGNmEDlqMPVBaHhgj5VXuytjbXHZWM+lyuu9hYkrx0DXqzW0EU5rwQzawYWnQ
OVLkl47TymSeU0eI6ZZOpOEhNWWsWERleTOHCVVq2+k4HP16PqXAd//5G99jeVhkXLgro2wLDE0Y6v+r7hDFf7K8onbo4vBQz0WWBif2F0cZATZNh8+ipEso418CHsybkx0KRxd86bg4T+8CB0PWKFslUgd4EVEF
CxAbpL6VeZFrC/QZi9kIblhJWhH9bOKECvMR0xTYelhzdWMd4a0VBVUoRNK06UtkBtvJsZNQmPklX8tXiPUXCtMAUFxWqQ5+ubzmWCrXtrtT6AaYkTnSjb5sylQXrKZWUd/GPoKBHaHdSdxxifxVErpx3ky0uZo9
27bY8yi6VttMxvma9M9PkGXXlZY1HoZ8KFN2Gpj2mXy160j7XvAJMlrEhrAFtmsRYZgClgo14qWNAk2KCsZ61BDyGdGa3ZST+B3v+JyaGr3XZifwFJQPQ4JGf0+v++Ztlf1iQHNlgd8JaGzg0cLI843Svb5PO1zo
tL5wzN82aLp3NVcnoLNRxiXuejrvw14Fc9HQr5HLupmghPT6UUdGTKMGXH8JhQ/RdnqdQDEaxs3uL6P9fFOlMndg2ahWK71zwOLOvPEASCH+ratUNoBgjKpTJc7/DteLBuIlphTn94ar+4bkL6FaUNwHSWaVgkov
kljydPlkqmISc7eRnNOht5f7yjF2XfvCPmcBVOSrManmi8mDRyRvFVfMJ6PT0er6upxDEl2xcyYOG1H9h+O+zNYHMnkZMcUB0BBo0tE/VMvsE4Avwb+8L2rwAZsBB7/C8nn0fquOg2ypsdiZ+kVqClCoUknKvgYi
3cLBhaJrubAzO0iMxHre8PdgUJkuN5mTKHGhxT+F5S+TKcbq7pC75b7Mw9P4p+w2sRYwiIxBUqd8huhrsbFbnvDrBkvOhOJ6Km/13VQUXO1Kj3mzxLkdFF+z6sgGcJ0pCAfLSiZ1BXwYrv7OtePMEpQPikelbQ5R
Zp1uKHvSOdHkfvuIVwMtrNrCqg4wJzgMrJrvcnYefg/3wrD0dlxha3eGnXJFsZdntYDjnfVFeGJpBMsJqch7ftFxojuY83chFGLDyMVGdqZDdDynpCec9HAlgsJY0jxpmvPNFbAx6NJnvOeOPiqk2jeyUgEc+vtR
ZxiaK63v4jilXkqomaNT/4i/XBjsd8mUTmFZriy4X4zGRt+VnjsJFnNJCrH6VDEqR0dDAP1oVkKo05wslWGI8tTcsag1ILdkJYhtRtrewEuI3sRmjI6WLLw5bDNClO2C6Obnbb9sIExUBZzGXBKluNYCaIfC/mpu
ecA8EZXEeyoWM5pK+ymmpBEuaGWVhf11hspU27WVqbZ/VpXACFdHrariRIZZ5zyULte03QtiM5ur3EBN+xY6Wg22pVdRa9RyR2gUWstzKGnfcYRHSrP8onlggO0JmYc3zHx1hMeeeiZKq/Wi464caedkB7nHtxi1
Mg3X5/hqzyEqx6uvuw9MrH2gce1Lc7wRFbdgW9sqw37ys+yVIpq9Q0soZ0Zx/yiYStesbndWWgdWzefcCFlcESo5Vp8i1PAdWPIOFbYab4siqO4FxPKTQ8pt9pbY8xyVXYxap5+bas/z6nwaAhb8MOiRjz6sDcEn
p0ntVy6SZgfSH2oL5jYOr4DRJUUgXcld5ydjaVsv/RHwafHDhDIbHv9eA4nBAufby2qvc7rGdV0uAjvjFmLU9Tuhqxnc6E51ZKZj7DU4SwwkTp0MulOB6WmVqNtUHc4/oC3FM5HWSijMssmc2S07SfHPXosVPf5t
O6Ru5Qx6i/SydfQfPq6MjfMsOwCO6PP33Dl3UWtzOsBU/EMvcumzSes1F5DyHS7hBQCZ2AEIPdhOPZrk8hPcw+pEaFTCz2AwqfpZxF+Tsx6p6lV8KsfgJKh6ljJElLpMR1wcVXikMFIv5ug8zojEvrhUOoH7qDI2
Aog+Rr0OQhippdfjoKFeyTyfdIEu5WCtl57zunooM9QDro8cQXDYyRwLGXQuWdI3s8p82R8Lv6a5qGuapoievOAHxqIhPSe5we/QmCFTBxHdyVD4VkwCO9MNjFQ/TqD3qq5NU6w3ZWuMPiUWrRI2LEcWkS1BTfiy
8+LjaV7uqW44pQyear0RKnKmgieI9ExRDyxz3w2rqZl4R87sr4zJK6HW59EgE70D3/7+2HYWV/asiNSwvLsLFs26Gclh0I1LfumPq8J3O+qe56kmz+ocsj7DnLgAcmnakCdIX+k43AGi+sKr57s+LAocY+DYbe7L
YR95T4U+tRe70B4Q/nGGBG60D8uX2SwM6IC9ZKasf7F9Z2UGra5FGEGvODihcuvJpSe/OQK8Aol5My0Bdkul0AEdHp3zSkPE4o50NOute7ZoyDrxsbxba//oF22v+6MC9izFfCUZbKiig1wl61/GrkQYTt1s4G1x
2mA3MIpE+g00zrxCZB1xiBWRT+mpOB3pTp0ftU+QS75pW2HQRuXLegY6w+NeCm5UdOVpLBrK7CBpoOSYkRTa6XgbaFmrlJuhW7mWLFnQGd+p4KH8lUK4TXwoyUxD3YXydPiGO5ONtBEvLXqSpQGDfvC0Wzm/YKoW
7qonGqNJF+6cTODOzN1rhhj37ZSmlW4BEhMM8Gi9wJ9UVNPFfRUZ01kKY0NGTjpouBDXnSHzvkAl4/UGopXqb7vDxnOaiwwdU2yqdWCDqlsu++nv8+uUH9KdxBsIPlbG+5aVn9RErdZse31AJBlzWfDmshOUCKID
MbIJ8H5lCgKFeYxn8HRhLah+UXGD8ZA+DTZiop63NipAE5wdZPLl2lwpwyHVBc7phuHWk1uJKJGIfNLgMMeOftmtLzlSa6NCt5WN3+CiYq8tOzruLhK1V71cEOi2encGCi3HHubB889FMFiF0laDawlUOm1DPh6C
uO1h/wXIWz9t79oKHwjq+iJEt752dZba0ilYXez7wlVde+iw6CIwuVLFsENb1maqo4Duey6N0gOgMvQGpQYqONs7heIySsOxXZF0EKFNWOm1AIJ5j5hEGVLrq84GkX+zJMqeGGkNvjnmhyAcDEBnrlWMz0muJN49
+F49JWb1Q4SBF5cxeWAgfVwaXlHllJmyJPNWCeWwdwE0vXlENTCckFakwTABQAzfuZuoqeH/B5j87KOWpD+ZrGh4Qx4O+jOPXBIKQxdKtDFnehKU/n9DAwkSc4R94pNO0Q1rzHt4UPb7BTIydAm4HLhEtAlEg0zz
bjhm+OkKBpKg84KcQZdvjzqz1nZo95yJe8UMtlQOao81XBhqFUB6srfkFlWfvyHEoBV9Fa79UcdPTEPqiCvMUZmKZ/PwoT4MkmkwB72YWNYiJkshFHjFOY91uIAcqfYgc3mq/xmkBbkdySfsWB6YzAZnhVSyudKz
mK21rVL/DOJro06E/Y7dYdc0u7zzBKGUSsgFbPwUeUjVTQRy32ro1FUPQPA04CDZNZrK3clpGilh3wVi0F0JcBoXwtCUUHDoWxX5t5bBf384Uh5EGGldJkbx27xHQwhnZOdcc60KDsqoAdzGb8qWwRzthlb1nIDO
O2mEaqjTxeKUAdJnCT3FWFsIfUzjSuqAiU/1w/zVztyU1BsiHZa0OzCsdiJPKGdZM8tS7HZlIJ3gXrp/ZVImW4URboycSfHJxQqGF+p39JqrrFLnxnu21fQ0RqmFjjne0GxjM8LghJKZgIAni0xP6NbhMfbY0Vzt
05sIuKZZJt4xwqSTzuZRMcv0LVhkhqESbY1hC0SgrvSslQLQ3wTbpPyJ9xRlqMU8eexlyVDom3TKYng14TxImJ8MwwMp+R9K487QaOrwAFAK+DVNWTLuTwHHSs7SMmRLRrrAy0UISIrxzQ1N6jpf4/OREx/D0Y9B
mLfxmpuokVDG7CE0x+fq08Eyi4S1guuU2CPgveYvVPbLxYzptcbbKKLScCrmnYwkpk+rUP7bOb9IZL0u3NBGEDPy72siDABIT9UFDdibYEtYpkcDJFh4SzeDJWfEGhUSoINl4SwmPVIcRGptffMJp8xN+wk0v+zv
Hwn9EdCDwWuanfrJ7G5TMk8rDyyYzCqdKI83dQhF1p0UZeP0Ab5V2NXfc5q1pZ98Gb7aBFR/emlteVdQzqsZkpNOfLxkcVU5bVYojmsdE8uC4+jYtwEdklm+6clQLanTaH4MnD2z5PsQ6ErfnWsuQ8U3829EwzyZ
f+8Jlzh7aU8IVOCDh3VaLNh/TUkwMospFmd2D806jJ3enYAAMVE7LdNkARPpvnOhCU/CgyvTu1jZTRdoimHJ9vMHX7SglACYgxWppSdHiOWLwRzCKKkJ3E3Y67Kin0n1Bjrv7xpEbl43D4tyeALvYuDXQDxzJ8Lo
t7+SyRfzdDRPSefWr7u5qOjwcePSmyK2Ajf+BuDiDi/s3GmiCX2CyU8NkU0h98kvC65P8n/ux2vjAptNszOzQwhUnjucEVKbmOp8hYRepDZs1d4rfR254kmCJFSiuA8Z/PYId8OL8zgzmPDcebAr0e4/MTy/zwjt
oumLjk/oFJm3DfwKIRtoWcOwoul93O0+I0mmBdRtOjL1yE+gpv83lPKI+hHf0g1Rp3FGlqZ7FV9ZS8IfP6tiI9GIS0X2ufa3dColX7Pkrl12r96bG62yfOcWGup+fl6J9RWz09SczV1G89My/+QLSpgGHzbQLBsd
AqsqFjZtJsv+qprIPjtODGtArrAWjIyzibatq53oUK65cOLeUpuHisos9+Q00ScQlpJCw/uashSVYXPXDDnRbXXSEtFqtLmnrYkXNCei2/h6N9ht9gBmponVMMNMNLjJe9OyG08/uy6c7RXRizhKKnxvieZgvt0B
9Jv9Z2yYpFPWzdmm3sYUV/4eAonYKgidrB/Q+MLUx4pVnjiU5gzMLoIkTMmBwVCpuuQu0UUlxOiVv+DIgftPW353cmGpqqBP0TqNUtrYUT0fJ3BiLjwq1xovyTyI6gv9vrR19OeQg0cxLfVjF4O+efSBGEueWra2
GkLNdPrzJXi/9sBibyzFUaztxEY8U27bm2cijGEBC1MgX50nEgxVzT02VI70D5aaIdznx4igZUzzyZ9/f9Bcqu25P+eL+NQpIjsUe5/+jH23sZ7cwMR9M4xkkKVFT/MHLWrptFamUzcZsjcjyTOvq4MNx8JWxiZw
u8jf/7O7s0++OLdrUNpraiDRCzdmUH+1xew5ZAA7gvMsbIDl96tbmzDxobwnzQmUjDpIwBVhDVmy953wUA4iGmjPiTkRKTMJMxSaUr5ZKtcAtlbyYnvMUx1KSxAkCRqzPzRjobSucJvxJgTZzPDJS4ZEviG697aT
FcrDjim9NALGvU0MmnxQGsHamf1eKVcqK53jbuFjb3ZBuUsj+dtz+3T95udD3klZFHRDRqwstrknF5RF+vjp1FFtnDn5lBzcZg6I2Q7sSOPcLbxDt5KXO8UN1eb3lZx0uwXP/WddQrOpBNC0nC/0AkgDOV8fB2AE
ziXil0RDdoh/aUFT88vcRQ6Jzzq4e/bDY8BkEd+Nmat2Cx9s4ceMg4l3sYA2FFMntlC4Yjjzj9+J/dep3fjJMdehWs1H+R36i/vp2qKOfRlpKsp2R1rJ9WTQ7RHMl/qRTaO2dJY5DP8rRsFWBCJe44R83oz8+dYZ
dhGXH8LYqsb4jai73m/D7e02xaTkA+PdK4ZSSGjQ6fxpXm+8qLG0M6mvJcCcfauN6mle+4C9Iyr5RL/NAqnuyV99eWKLfc6avErPKyAuuBP6ZHI5O3eAsd+j4UfRWq3mGvKazcIc8xqpDkFDlN9a7y2OvVYofXpk
DdrAZ5p+ts40bmrEfjk6oc7BmMqB+N3pLHGxm4Qiy3/ZtuPlHE0NMqW7TiS8KZpTDGZQ9eYcJGwut+T8GuwfAg6suglZKeKoV258x/rajAC7RZNj57SEZtjlNICfj2+shu9DdrFP/HtovVjk2hO6Yz4XgWLfcDqC
J2FTevxYIiVDDgcGZ2sE3P6QUw4MJYSQpA/VPyOIKYHc96ZJdT4BzquH6Dd2ssJxmPeedcNWhQhSetIXCsRDxpkaFnV23zcI3DdUMzUYaFGjGbsihxS5ttZwh15tbfTsIX8P0vSLOXb4MFrJO7Rb/UBd6DHh1peH
wzBAzgPFJ13Nqm7PjBRQ3eHaZPdxVyICyPrSntgjpCLs/EVb6EUQNUi+pGb0AvvlC1nI5as10trBJma0SzoFGxGrPxGf4idtXdaa6wCKfEKKxCwvuQLRDkuHAjB34c2ODhZBh+aITrnRBtKQQZ0+poK9GfIG09xP
iN3m/EAgWCk0CtxEEN9AMWKo4AyCxMRMbiQ2MW5nLo4eKCbM6a48LVGxvCkmpS7aKLoahej5RRIKR+6NEO2Tj0pz3Kvo7P+92ba/cpMSlIUsEw6kyEXMj93b0FJQI9om6kbyaQdBZFv6503JWgO5VpL3JRlC/Iyz
xOTQR53pLehCw8JyYVWg+27ap7jTIGujPrQY5Y27A5tnsHI6SeecXWhXKw8q6KcRcWm0rDA08JrCsz+PwzxgkVRNF8mbCn9pYtjAkGpXs94c79wE7e3OHmmrd3KYj75c0F4gUbeuPbOKXkalLGRC+bD+L2lyENyI
Vcc96btlPEG+B73RnWHfdhISJzCJOX5Wz45MlHHkG6V3kbiE54o8l/JczvOQDGYT1VRCuRDOWQyslWvI9HQOh6bNp67iGRmsJ4x+TgZYNyNRhRlS1CD27HOVv52bQW9ctJTMmu5Li/7BSKXoOxMXmjkZoZfJ2bY3
+eV9vg2UAhyTfHbpgLIyIai3HAVHZXdZbnYqnZhC1RGqdJ+ottP1pOqZwOhuKnS8x4RFLnjueYMv0i8axQRLSMADPEHEM0AXP8ziS7UPYWLGNc85jFFZltSCKUuSg5DfHABr2XMxGAOLIE/M+6TM5neNd+kAqFGU
CnXgChmFFgzhpfhviWuVLAjp+bZUYW1umU0tE1EHJ3lDHAD07oXoTNh8B0vV08d/2Y4nlAMFtuO8cTKQM07S68OiC8SxUdjrcgHieclGexC8XPtLW0o6lQJefTaFAUHPFlPUUbyCbDiefG8rhG6C3sXkSKQyCgcY
dYwqWDOgArLWzGGVno7DOn1aNfJazyiwu9NgfiCVykpuJKlI21M8U/AljxnHiiIMJQNtQqTuWlGjbZzH/da3/mJUOEa1ilM4/mZm1sVUQa263QaB1GkueB5azmBhZp6nFFQrYJvODMds/BURwBx5fnIQRSoOToM5
ffDmfEocmWb1ZsUEQJHyVC339oyqxSBH3DgtZqOeRq0tJKLKuB/+MTDJJ0PUTazvM7KIegKz3fyEWSgBUNuTa0fZU9HKX2kM0lZhpRSCHkBN/roNfRokmdmpT//vWIbZWGXbC8LImYV5Rjt5mly3D0KWTfOd12aY
3eOPFo6iaxyGG5KnAY7B9+hz1hVEdA30pmZQVJr+g1bO2vanOyh7XaedCEp5iZmsE5FkA9dCOEhTdxMNw/zdZyvtwSzDplJi6pMxFy3/5wbUTszcBc67TgwqlaoyohK/bhlz7oI+BXbJc5bEFkTUti3v6O463VSe
+so45ZNG2JdkMo3MFNytQPu2VZ/x3CRyd/68yZigQF6XbCNRacO3IEUFxhMLvxLYMRYhdC35EWvmlL4P1E9mi8C8IgC8EiP+huRCmzg9CuYWaRqV6VubTceJYXdi4zKXqlUIwMg49D/EtOs59zZ4IzFPYf7KeIdc
1jBPaJHicko5QIcLaFmqTM77/UJdaDounSWMTc8P1qsMcb7V0FfMoyV2/eeAtPMSlmKxQLdusi+opwjU8Q/xeQb7/MS/+/lI3jCFMIxzpQc/TnWnQZKg/sc5Mzs6qvdWHwZLy5gGYl24JPgbHB99+pDKgCRG0DfR
rmLK7HTJoJ1Yu1GLOSADeBp99WZ7s02njFh6ZoPtkowk6zS8qTdfSlioYw4k08FxB6tUiF2g49QYplZEeUFn33BbNHvpl9kWobEAo/1yShuF2bMwLITWhBBRhC+KPTGK1rBxh7IHVLAFJZxp5IXE+JUbbQrmst5L
+fLena6yJ1xDRqSLoVX54g3SmcG5/CTImJoES+9m7m86uTWULg9LThzjT/PlgEQkwUCcPZ/7QGzMY4WrDUw4Kzqv2Xh8v+fwgKrlUqs0QA1dRZOqeA2SAssbO3Vpeh7KYo0iyr0KWlur05fIe9dGw7bJqOMzIhyC
PgrKwM12YLa8sjEfLeEdN2AuGTeEBaFaLmQbOQGSY9zgDnQ651z795tLUot5st6cHT0bxzn3CqbXS05uktZKlE1bRDO7g9xJeeixTf6scnZnxauVZSFrxdiraXtR+dgyMwK5CCq5RaUrF26MQNbj6Upnx2eczHSy
wJD0OxOxd7HnV0E5G7m061IHe02z3OnLATEinyzstaziE6ni+Wi7TyslPuknX1DDR/RPliLTT4sQ+e19GzY/i50Lbm4FNHo/xmW5s91KLvQv245t1ziblQz2rC4UjS7EevSML5rEvv328YXoqsnvPQwdtqjw/Mfl
f2lYEiqeuCXdOegBxnAsLTryeYMO2+ykFAZW3bx6/oo2fPqo4q2J/7mGR3F8Thb1HxvyongqipekTKv7t9o1Ch/iBdNQoZ3bykgRvKUXFjeWlrSHfp1oGhoV00MEBFFPnQX/Cp09S34+Sy/xHXwZTMHDVwlgIRmg
xs4rfbqs+4HEgn6uMEVScBsFoCwt+G4T7BOKLp9V5JEFVtwuxHwJ7DI5VsILodIegQ6EUhkzFV380zyR0EptZOn8X8kvAPlL45sBX5L7ZEFU3PtelHuH3NUcCRXABDGODMIZPO6AqVO+vDa9BxCkB28rMN0n1RZ8
JpmijMzkX8Rqbn4U8BE1go+6uQLXS/Jv3BcIe+csRztTxBA5js/WtRGnIrG4KJTLEdZWb7tvMit2uFBmgZgvoptF+gR+X6G2WkxwdJ2EhUDRV1DLfx7nQ4mUcP6JmMt9/ysvbHJFyuc+HaM3Ckn24b5VdUFMsrrR
p7f+dNAPgMehibWUplf3r6lHRutp/NfpivOahtfa2JXgTa3T2iWtJoP2BQe4hTZOhIqBrZ/UexUCGilvfLnvEWVaBt3T4UBlKIV+tHCnkIEdvEtc7bXTvpvEgpn1lg9lAYKWsMf/X3qmRSD5iY6ch5SXcYgNxGZ+
Wm3m0xOVKLoWGahfU0qLd8isEcoNuVDDGflUVY8QEnA34hik7j+KiVju8TqtJbE0zeFr6jBkssZBKDQ2HEWnIjkQU9PpJJL1zuUw3eQcki7Q7FpviiOxDX0bWd72x0k3eHybVOj/73Km53Nv3qAllooi3OXfPgd8
Y5YacLrbEt+jhdtAvrsnR+7qXWE4yG6jqqNpbTNRgvTKty3qUHFZwm/uhsRo2dVO0dxUl+Ng30R7ed9O0KLF7Csa1Dfrd3YXT9dqnGc3YwfNqEotRs2pwHxLA/+Pdsmfa0Gfa4neYNFR6zI11dNjXuRNQkh2wTte
C7wYPK9tfM9aYsZ8WisT/AuQK4JefhNRxM2t6RqdewbahMAvIwbdJZqK4vk/9pgn4Y7bI78TMh7btNZ9ZIIdy3E9Rk9xdJAusEPqZlDhFkIpVSIuQXthXjl16i8O3ZB3TNmxoNWjDLVajYjo6z6TPpWExMRUeTbp
U6j1YX/HBgGWbJN1XE6OGghP41TFNcCEQTzLPDm6WOSx9cnjtFGb+0OVZBLzFxDXSx7Ot9nqPMSexRNZUoy5rIwRgVFXFMFwYwLQQo53YuLfNtoJdpnu9l8OKufEx+sJVtYaMlhkoBboIPc8Br00LWMjspUuPwu7
kqnRahK7BLNeeENgQcO5/tM6csJKiGiIHQXcWCb+aMuh8L/tOz5Day40B9G3vjWKwdCIjB/KqbwgYdgwSCjDGgMy54RryCkHK7ucp6EhOEfKT64ioipaZ/Gb54MX/+8dzX9k0RjTkIMotzg5GLLvlj25d+5mnllc
cp0z06im4McZedk9P8V8Pz/7XLwfpFXJ73qW/DZ19rquKXYbSPkuFqYSF/x69L5aKqAeEHUxzDA4CmKQfySOVF4PRIPF/f0/GUpe7+xOrHJV6N44cAlzyDblBgzIC4uwO1AB01WQMm8EPEUeYAnGLpca4vDaTnqt
kXkSFTVTDpaLI29wtbd7t3AOUa/B6i28AqMiHFa23A5YF3oEa+kjgse898zz7BnWLj/3L5KAwVc8oEcpydR/dPMzaQr3lMGgIQr1dHs3vBojrzEpWSnkePbTnfF8DZNk1NuY1D8PTn68seIN53sXUdWKw6+g9ZDo
eUjSA8Ovlz0RERCclOlyBVxHt5GC7SZg++IPH3g9lEDBgncBR2xWEraeZ/WIj3f5mY5gygLl/cx0MFEvJ4XQlOD8/VCSffkZ+9Pj4qlh3a3p6h/5BNzJP80HSEXVzaDwAw/eu74rJCGB+1ydQhFcPVvx8VFxXEXn
7IpBXVdLwfD0LoZfVuuwb4Ld6rFwqUObwLcY/QF0hOHcjEwPVo8r5IYuDnVJiMaJc5uxEe65QKrY62zskkqw2Ff0BzFpD+AdniRQXjFoi2HzJro/cm/q7AJ8ccyF51A3Wy2VbbnzC16ic9kuUUZesucKIf25MeuD
dpW+9e/qSypdk9auP7bwca0u/IUqNao3S/z8xoJoVxC5N48DSSlbDaRfKT3tz1uAOysI1fagBQ9H93NPgIqyrANimZyCjDO1ybnBwK/3wftjBp9xAofEc7lLnWSJFKttyVPXsxUfSS+Ts6/h2IkWCACqxu9wVdYx
oAHZcRPIwTFfEsWhX9/GyFr09TF2OgdLrPbSphvu9EBPPERBlodZQjG2NJfnwIRSKPF0OuCfBhOKNDLR2pboyUpZJyan6LEcEFklvAP4lkMlOGDLXM0xvtZ1C2Wpeq6zU/VcIc6F4MMe23TLFH0fo5K6ecA1PlPv
mwlZ6ptYQBuM4hJ3Yl3jFsK/YvP9vZtCu/bQMcFqOj227z6fi16em2c7h9vX+ySRtPNeS4wbaTiUM1HZQjp6I5yYABBA2goATuioIYBjvG+AnYQYgOw6PZmxA7tRNXWSMsz6XeALtWiAWAf4FVbCxz6zUeJYGwH6
nLkIFYDuRdYt98+bb9UoYBDo3XygXOYxUUgCisVwENFZVPEF+yrONmxxwrDR0uD5YZvlJYfrFcwV55la2pE9xEUWoC1SMX7g6Mvh9wM4ezXu6rkFossN5vU6xaRA7JFVVObCTBEplVCWf27Xy2KKxWJwuILFKiCK
w8geFpGx/N+47AcoedErIQ8szoZOE8OOjdGlK/h/A2s0ufGEwCr2v9KHxuj308H3tj9Og345ICpQgs69hP0QC4RXMe89NWvBU1dmWN993/B+8TGFwxA2fzpb4rs/jJJ5HMBZuCMO6GVyDOOIXtL8YwWYAWZnDpQw
cZc6VAUSZjYnwGEVd5cFrBPHTbNJqIluoQ72KeJmPjLVEXLqj9c6bNzOHRQSp2iAyGA5RpCxUBo8KR7rJJTiYkhJ+3XiAk6E2L6PfmgDTdh+JfDAJF/01wm4n1KmcD32LGJMyETUKczRR/vPI05fbMbUaRJVbsn+
eWEvd/INiZarv7Ge3dVzvUuKatNuhepv8VpwTqG6OQYmmRliGeeVZJXZ3UMmbjhkKktJp7ail+d7/KKIgQLPk2m6GOrN7lwfMCPVQxUbUt3incGqF0TR3X/fv28qRU7A9qD2Eh5UkXNnEFB+GU4uIuSZxnjKpUZS
4d+tVZEnYAIYt1yRfqZTszdGPaYN5fLdWq4uWlcSQ1XnVlg6ZeX8MwnPlIeEV0y+SALksd0g8hLtGt8zJmoZ3L2HEeKGnK8VnS/SdTGZ19RCkqdVh6uHlNaY3yN4ZBsu4YMZX+s1j06UEAx189k98t76oq4mGgbJ
CuA2/Y3Gm66pOJxswXpMCePJqGwoGFivR87uu9aIITWCEBpTgNUbc5P3XltjUTlBafO4hnV1rTYs2pW6/4Xz6nn1fPoUfbGqnKKB3ZnoYbmasFySyIBh1uw6mpwm6Vc/Z+yDA/458R/f9DpZZ1PHKwQUXd6c566R
89Jlt4ceTHk9lx6gSBtTOLJj7zRzOuBJukZ261NKpy/4fGiiyJ2K3J/qUYLdfekQNO1WEC3RcvX3ly2idsKTQTrLaOnmnIR9SUIldgjSadborwphsUnDHRHO7MSRg1KZRLBxN59smXFV2nb85qRnFuTaVUa8iKQx
5nOrrcpAkTXCAcDVBvu2W/nDYApgJv74rqkzxme9wFRhJ7L6+ZSUUvNQ5J9DZOJC5NwYmrXJoRPX2LE1qR1JWjXJsGUv8rElqAm46F84mGdJ9t2HILwXQp1iB9Dgv2SRGTxLQkexNgQeFkc2KVQhESSnrr6I46Ik
Fympnio+qJjt3qTCYkSNkJoV5/VEl59zYpYXr/o8UIhoBj55xGHKIwb7aXthNpKlB0vk1EosFaf8aM8nsp5qgGRpU1TMzYW7EZxPEmS62g2O8jkw24Dm9VVb2qzSgt3hE59ugTS4LqGAM40CQ8jJX38ZPqTVlpqZ
Ly1gjUixqB6faoFOBRyKkHsgG7iLIvuATIyNNAlcpAds6tIC6O7Y2nqVnHwZlB59IgtgLG8JdFjD2rptt83B5ROybPvFWebYwL7rHommCHvt0aCXXtzfjznoVKgAOhMmxF5rSG+/MVnFtbO+8zLrlAltTash27N8
HuGkVxu4oAVIo0HiMft2RFFrVTejspuLlqrP27QsaSGqQy5b52iaG9JS4Opp3TeNLtJy1+a+qGy2PYurYXPzWneT8mjPFhOXk5k8/Jti6wShO6xGQwVPgi/XAr9F0ucKrFcSbm1W/wXpk1zcKjWol88krOLsskPF
nVlHjulzdql0N0jwoidlko06mRPYTcRRlyHnD7RoGamiqf6ras9v/vrmo9MKOy+igaRc3xNGCT+dMB2U2eSPTOpYUsKWSPqGRkUdhbP1atSTqHkfgZvLti4AKU0murUgO0fGG8lNxRwXbmVm79JoEaOp+m99ZJU7
XgXYv+1k5D0VgB6CcUP3cD4H6+QIuFezV97GauQmX/fKMaqeh4xpdfZ3+ZJZOO1nsYt7kpCne0fK0y5zRW6dkbGq9sCj3UJvD7fxfe7Aq5aQdTnkpI6CDbpixH3rOWJeYlh055GEpZlUY6cawYFW9tLdF6i5Xbz2
K3ppsrWtvFYtSLfWrwx7Zv138/uEh/D+YHHpYnUM5HIcBJ+QTYiBwLQc7QLF132OMJnkG5Ctk8sf30hH99Ox0OSZqsvtygjXDJlt1Ks8lIwZtJQrjRBBnDKztHppIzxGfOh27+6pAnrkr5HE3xmi9uQlQLcjHyhw
wyyuuBVeqmDNpE8LW5PGXtphpVVzGUE50w0iVZVWa8G1b99lKwNmvuz3sDRB2V0AbO+63hInegiAV2zwpQj2WV+1zOLh7USTepuEgKgbPKxKdvZSxsJ3D66OK9eFKaRHAcBT3dbOlceLjYYpVzW2gY/MrUVritRA
iyvm4H1aK2MqxbL7Ge8p566eZfw9Ej1D5yJBBd72P0esLP2VnWuozx5ZafU4WMxChWgRqfwSaNQ/4KcB0YS/KX3QYZ/XJ4LQfy3RexDOfBkqbl1/6r6xEUUsacJ6i0ekluLg9Hhv/xeKlVU0Zr6zGNHy3h5+2K2X
uv6o4cPCz1x7N3tTm7KzpHnIGup08AInIsDRdwae6A8oPUTLEbqVfIULF7DgD7bIQ/H3thHHpEIqQ5uIr8JCbBo0oYNBAnVhSAe17WmIYo51/9/ARntVSrf5futey9ROvCOfTyv+aKHMh6dre5FucWJXkEsNI9A6
tj6FlFje7pJDg1oXrDQf/gbk8gCtHih8RndmEGahZupNGjoKSvKjYoIl5lC6qHbN9IJ9t02/0CliWDqz3i6pnjYl9wmIjI6ZJ6tHI7GBuiM5vBI+EEy2Qp19ZMd2jIHV2GB6ompRziLmrKDPcse4qasv8qq/RLnK
KoVijUJR+Q14sKmyvQ4rYqXwv40vwdxZ2t1OIP486f9RjNk4u94Lz0bPPUKF2qhc6GjjEEF7tAfWF5rHUF74ZDoa5ZkZqNTLhOjo4jjtlW6eymkAlj13uj5tnnzjlTs+W0vTJsSIePfnFtMY2ZidpQzUllVnT0tY
FuWQWGbUHgFHZkiPh679MTRJ6T6jzgFmz0wa4x+Nm2iVfjsde3w21V7CLVl+8FOnq2dz7UOsCOhQNdTB4vihu9jlkYwkMuUq8JQBu387hiyWzzvyPS6yoWGa6DLScx8yCD5vmFjMxfrfa8XUvXiyqR+6EGX/bjRD
7BDx+skRnOOQ8x4/SWK4yjjnTn3250aMr+Jiu/3MVajDVZhOpxPANb//LBZidqpEfjYcReR5WvP1fSKeI2o/y7IxlAUWtqc/dM1GN+gy0eYGqacQF0DxalbnKbqEvBomunMTOeNGS6LeRHgUJ4+bCA9j4kwmHY7j
ArbhNZc4FW7w3JFXT2QxLLvhKTEx/K2uh2DkXK5uy9xe8v1HIEO9rV/+PCREeGqX+dnUDKGiYf5oh/h7coyf7RB/9GN0Sze5pZvc0iQ7yJ95iJ/1GPMvK+TdT2o8aTGOnEnl0Lpv3n6X2xNysaxP36PrvhO/n+Yw
wkQysDxdf6rDQX5/tJyz1sKQWCmZgrfYtccWbo8it9n1JotVPlqbPOQJ5fII5szhXRymnx2Gj7JX4MZ7zHtrce8ZXlUaUx9mNTCzS2SMRgBUoiXOx704I3d/IQcjfZaI5MTU1UtWep5HE7its1NbhpALSv+YUhon
9EyzNjteaLso7DedN2Exy0ab6P2Q4wAnc/TZ7yR29g+Q506DXbMvB4W4YHdUJd96q6QVKTPU1OEbspPvrNsT9Evuxk0/7oXfpg8+ZYXL4wYNnH3VjH41ACot5uW/YObcJ86zOtB0eJGNunv+A7acVH2Ia5g10uly
DEfnasMoBF4bEX/cQudMN8B232D82GEd5lNgX3Maz6PNwAySfLjpJXWf5tBW0U8mmU09xfHcpPk/qZpzYJchZDvmcO9YCl1+lTGHML1F5KPl3TAM/WWGHpQeO4ZW4LOIo4vgY23l5wLIyRtkPgHDLPclEuKjVmnK
VARMlobNcpiSqlEYo26WFR8ynXQddwWEzuRcIID6aOEwNJ7ApguQnt5pFvXpZEWjmfZEklCFVdE70ADy/Ct3Pmi7IVVMpmZpM6Hsc/C/5yziJTrN0BN/BFnZewly3UYt+jZAqMRpW8upe/eYMbmkX7JN1Zu78wp+
8VN54vY1qchDd6aVGGUfwooz80S4bA8g949BoAT9n8jhXKfiViGyouz8AJG4vXTco7N+m9bO9qBp95WRxjpYQUyA+SAHOLAYnIdJPaRb6/HIPtDxFTRH0mkSOumaSsq4uIUDnQx2iaT1pqAwZhRAcJTKB/3rmEbE
cJF86wGODPD/I8GvNDr6oT2AyBYVBc9l2pOw/yhFcq8hNKN84mgabIyVXTgFmWOaNoELWkA2zGYbA5dSLMmp3kaJMT15FOvNNGUusKIMhhy1ZD10sxJAWPgpU3N7jeuMrNCOBKOKsrNMGRdre0oX02ezu3stdMNz
kcbl+uu7bMr83J5JllFcn+lWViJWBVWPitOCHUaEqpVbmbQtVO2APBD1MlTWXCYSGSbUPaA6ZB3lNMaxe10LAS65JOTNyHJSGLjsYVJLIcdD547IJCTQCUrpkEc8n27+hHAeOOEDsmHJwlXsHBmYZHyow5wbHXGW
oyjRL/vBgf4b40YAzeO+8SQjZyqdLfnd70aoFQwJAxjaWhtlxG08lIwPJgMF5+nG6O9AuFySPjIGkMXkj/mZOIYRDlEWBjktKrRbMlLnfzMJ83oqT8MCaxdgCbT5pp1RbYKCAlNBYGmibHjIlXCqHdqh8QWGA9Q0
ji8x/qdIc3KxnN6LxvWFLIyASbjghmx9JjOJ4fMWhR3dm5x5SWSATqmM9qNg5kfOgNBSYVz3YC0vqGaGtfqYoi8tUzLhMrEtkWzcS9CLb4jzgG9hbQ52YFTH3gWTgMrhL5qNP1pJwfBrBSO+XUDPhHjIQ+SQBbUe
8fuB8Vt6a6/vrzAwpK6tDTUM1Xt+lYm/meFnm+TsAfGP8N6tk1vQ1GH2TaePN1aHiV1sbO8D7FWY8sL94lBH0K7hqaXkqWo2y03PFObIoWUIi8DPhNWacw3hfRS+cfdC5xvXGvd3GDCsRJ4OWPHALAHVJF3wU275
mD93fbBbiMT+HL8PhdmWA4Yy1g9eW9DGTAFarr7g/4EfI6ogdrkz9Gk+pnpt/VUvDQ+Un58Moq1cul8tiJ58eRO7VeJn1OtDQyMxjW4YkKvg8ei6gLhMk5+gJ6C2vnPo7E4j8IInhzNuIJjSbrjgS7kMoR+5X2DA
tAAVyTGvtic31brUHjKTDEUTNB6/FIgOCo3Yu5mryNgmS/WVrc6ur4gjX221Q64EytzeqoyY1HATMhnFpsaYSQCSjs/eOaxTJ/16P57O2nAssyKjM5uYJXGlLUHDS1b59VmC66EkDpATU7tHq0U6sQnaVBOobyRM
rPeX8UpbKTa9735QhDyKTzLFIOPDanrXG/oUQeWPDWFyIWfaq5GM4ZrtwQcGW93bC3glVThdoY86OJlUXec97HJvA3Q+/HCNicmRYSVKMAb3BelFxI0xjrIjJRnbIW8bn1Yp0nInFjbU6FYRnzv3JN6YWSASl6bt
VAbcYwqKRYQu6l0P4TOGPRfvhAxyAMnA77nYbR650e6kFuTz5Yea7OJgLzHU++UiO2rJtxh3i6fYQCMFcUqzWIyohGBXxhA4DhrwU7nH7Q5UZJNzQ2XFFpjAQ2J+5MNTijguXGjgAJT9TUL7/x+eVxqguFVAhtq4
JE7rQeUe6CGscAnscczOSaBBqL0Y/3+esbJy7OcRL0HpKC5HxwFnt0VxQwBxpZddZZuu8UCBhqGpjrumYKlpYuGpoG3WDqRp7y4O+QkaLd2x/S0uzgYzs/60k3ZFu6VrFQcIto2FBMiqO6yY1eQRchsmDXDiW+35
DlY8+mKQAOgklmYfkVscvXtMEA+iBSIyNwETLcDvWCFUHj1srdDlOLU2ZGTZEEbY1OWkqWgvGBhGp3bPfgh5ULKU6igvUuBc+FxYPyjDfCp8iu5vKDkrJlljUUFVWMG2tFv0KjO1wT78evuADNgkdnuVsdsai1cT
bTQFgkyGeCy1k642jMLLSoZx8YKKYfu38eQslUGJiUpD31G58HHNYASeSVP/zQBW4kUdQbUSMIVcEqASfgtSyByWoFrFfc3bCMXgMco7xtAD42hPG03RPEBEs45ru+EG9KbxyMVftXKBqhAqpTfJV+qknrdvxP6p
gg/Xy6gq1T9zBMAeyGUhgs7NTdx/2275t23QA1KeWZOmhN97fGoYjF4VvD0H4+nIhHGTHxinq5u3mLGA7L/L+czsccEMYg0hq2HDSzVW8VfBV/jNfhb39lfz1QHJxf8j5NJ1eI/DzuDuRllkkerGS1mIq4yymEvt
OQ+WUkL/2DWMPADZ2N6YOMbJpF/NR6a//+H4k33623nnqLD7+tcAiF8svWTkp3WPxOpKQEErev7YX4/l3VkfdVH4xsI56NbjLrzph8ZF5xXx0vZkf9ii2ZUUcgasmxHVqVTARfedi4xdyJuwL6x7EL5EE+nPBFNg
r5jh6vBxUCj8PBtT28+DoO2nP2VPicteOe41+4aSQiY2trgGcTCc57Gede4s6zar1d4dxvhTTr7Ku8OkMzP5Qljk3Mqfa5ImQrg4BCib2Rx0Oh/Dbz7bDbHmE3DH3NX9WkqTMUMsk/aqSvNJLtEyA4Vr9v+SCb8P
jAikRPtbETmPPuOFFDN/kNqXcoBwr94XX0Bj9G1J8jsz0RhBU6XJ7Ob0ZXojmcRuf7ZPpHIszEpum1LxeKIs2p19cdqRy+QbYBokyZott6n29W3myIQIN3Tbkqsj9jssx+g4JfVKECna1ysrxJeZlpBILxlQ5igr
llwlSzEVAmJXiXAyIYCGaXNwU7sIljOdjsSqHcxDJfiXpqxSXLnGvTkBVi7+NLpZtN8SOS/Ll0jP7MJrge/KeJ/browcUBY2xNViXqra7IiolgFHY5inal1QG8/OVBc6SaunSBcrG+RWIUYGOGdVQt0B3QC8NbOx
m0bEI2cAIKoG/QtgQmcOg4uq+D56rOEKQTaFixFe8yItDba9FSpUK/npZK0VpWHRFFbfI+X+hlNFV7FDPadDzGHqmiCnNJDnMR4320c9ArZOkP/mBq2CFHl0F4sk7IQcFZtjg8qRdBgKl2F9UoYRtbSRjvr23N2o
v9MysRzpSygyzm1Ltd/9TdzY2bJn3dOZ1ECQluZIYrbUYD+ptirQDctMxFYTBGTI38WqoVa2TMjljMIMlK+bSkbcZ8MlIMAShk0A/WH9KruX4MIaA6oECRD7mQKuh4EEhAN7C2WnmTL5Lh163prwa0f4q0jXW7/V
vxIlKTpY3xx+DD7McNTZpYChAx/6S6wlCHcLJgfQvSzdcoQn4fn4Pcjpb4E3iUTl3G3sfStmqXZP/nkRda4RuswtIXJN1t5yctnpXfKSal8SZJZjNrHCKynPrO09f/GJA5QkbMRXD6/Ay6CoYHtCiS5RarZIzuoJ
cIJGRCKkYOeVuC3abkmCohbKkJVR4vLIO6K8YzJCijnADvHs4yrvsF0PLJn4lGz6txpa4NPDuDdLAfCeFOm5Z25xtSzObPon5QceYvmLec328oN+z6tLku/qcreVRda2MXFWlCjjFCYhtlIDJpV1aMhxtq7fnH05
RRf/X8eTzuNP746r8weHCKNg8Qq2SUvVwggoXfjfq+OTLYRCwPrw8HmDdXORB7U0KYULTy2GPfQ5KxHR4z6eSYIjhDyJ6hLdCQnLnTTEMLkEN3PK+u6CDYymAPYgxtUCa8nHSp2Mu+i8BT586ylRHN2XnlUyRG/n
cflEHC88pqQ/NGNhf/oOvH1l3HFEPTum6DourgbWvDXxFmtxmUJeydeT93hqGsKylaGRiCmX5dUbWk2ueoPL9gTdTMXMD43CXdWI/2oS5JDZ3WkGnUEj4uCHCQ9KbqfLnbY8Fha/i9+2aatskWMRz+ZYlWgA+JQB
rU6EiIoY3I2qzO1nI5Gyp5C734ji5mHy2yVjuINAToOXLAHeMJS4VGkK957mbSQqFIvAQJmujtwFIIejQHLMHIDWNgHOsJFYpjxLEBngntl9D2lKB7GSkAmVrfWeERR9sXUYyBkSSeccxAsS8PtB8MgqOGGxGjr4
UuGIB8pjc3Bhg4mujqoc+rd6OoS6nXoUSOvRL+mElHMFUbmn+SR7wPeMPldjRpVKSgGu02NxBSs9F7kHHO71Sm1EmwAx7vMebGVNojULDqIn9FsFEGANaXIGb1IeEowyvmY2Z0p+KqoJef+Ru+5xA1+g3FI1lRv2
u5uHQm5wPGDm2aNKTlm7+4MzG3EY0mitEMi5BPBKNPGxjN5KmhDeLOtyuZzqezBDyKO3AxdoZvVbjKM7qqMefNO7zkAlUUxk64aL7ed6E9xmmstNOTqNI4tdpTMzw59hY7NO+ou+eIYkzPht+xl6zGTWYg8LO2kc
PIlsd9QLoUTJugVG5SE/XDy2ox/D3ww+pdrMNpJr5V2LDd9c0ZExk+2Kdn1gUEM3JFqcqmftQck39AUjOiyMaVhLKBiM7vsxSfTMDPCK6vW52J7gWQambiXpVaQUkt2UCxMZsM31CMP2wwEic8nwqNw8PID3ZjLR
t9ue0ORDl7uKIAVuh75EZOcKtTIsKSUxgldTmgmX0H7uTaojfoBk73iuaLx+0xFb13xB3tUxywE3iRn1oBhmmN6dYYkBmovlaIFgBGnHENvG9tszOzdgCUmk5hU/llEUlwpfCYx/MgnVN2wMHLa7tr/afPcsYKuw
L7iKQBItjqqTecCGJF7RPE4srfUCAvL5A9wbdptkBf3kaPI2hhrcA6Aok0A+P9Md4i4qUYAV8BUo5EDNgW/37DjQvqboPvdNGjJ+sYeOuVP+CnUwzbqPLplnS7EE5iBrYQbq8fGbYulCVGzFtSe7GyArE1UGEtWy
TESvHM74RkNpMUlRh/LN2aRNBATeUvhiyCXnk1FM6MeEe0evDiTiu/KoWNqskbOOZSLFc/VIKRrEMdVyr5Sedymk0Lj8TyArGHHTmoTnC+0CpaIhRaF58dUxwnLArzvwq2TCV024ogSVE7wU0EFdoLBLivJyV6qw
8DeNy0CJMcS+eCh1zeeDPTevxh7/4NW4dUOydkOJrlHONleFiJKymRlI5vDwgayjHF9zhZpRR5jIEh0cUOwrXrHCwkVNt1AlCr5oC2YW4CHytKQfWpGqDEX1ckuj8+zLClWq3FXXTtKg5zhbNDMgBHIWBgX7ueNW
D8SwVb86miyEN/Xku6/XzAyw6VDSeBBHZy90wOimfvWph4iAdYFJRnSOq/rM+Y8a4IEy0RCUsLFole9XrrGqcXImCEhsUR8Hd6Rluw/nt5rv8UymSip+hfW1cDvM91ccv4ynKTGkcqRUDR7ckO/sxDhvSrUlVk4S
O9P1q1GYZ41EqvJCwT/Hk4emCLVCfNSo0eP4txT9WGFUbkFOtUozz655dinvS8wGeODf2T7An3vxKZkaZkp4d/AnEtNvyJM6E5viGZ7Sryge1UyUlvxqG7ZxPith0+9/VW6/xKPf82Nt/9brm9Zf/QnbrJE0pNOo
WdLVoqZ61CgapTcvzMfM9qwp6+WAeKcLUl3o5KbZHowu1BN5riHWcv62FneOTX9YRbo0ZU9Nb3rjWu8GyZ8n6Dg25afnqewFm27q+IWiN0cPFgKCIZTmrAp+3uLb518n/h2bSaOcqIi17dUBNbxfzliKsJOKdCl/
Hld52Tf5n+qkvs/R8VlI2pPIapb+094usFDqLCUzKk7PKcywPmq8Nz7Cr54Zvb1EHwL171Z8N1CRqQGLDIDUMpTTeX/zRSRk/KS/Z39JTCqrDVRsp5+95MNK8G9U3L9zoSnZYhuZUZcRrAT2WqGgBIZocO1rqjaB
aGR1fH1HqsDXhNcr8dqYCbo68M/ktGBLMGsbG1Fq60LuRXCOeJ7gdtzPKEkSwnTQml985JxM8eZ6/W1R+PHtiqOaUA0bQwZFkJ5n/vxwIvyh3Jylc1qZfdahpBxxpnIq1Fy5sfKe/GWU1+RnSyUoKb1NMSNDrUbo
1cIU2QsxZ7MEXzX3A3PJ5Deb0sXCQs9DXdY4O/bkIky1KdwJQ04i8G8kL1UwrwH3oV6CRII38NzvNbMkNa9h36SXrhTdwgtnbtYTaRrhHhL1pSquaBU7hpD43b5GfMqVoSW1yg84bTBd7pmVVERRt6LWU+R4pU3m
62phSJ+r81jtXU0AaasZhGEraYmyaxf/cuaKWXF+6McAg3n+SZ3iq2xZit5VMkj56OCLEdzCjdMb+mmA4wcOfte8zxniB0zh9LvufulHy/JnD8vqSi7hshxGmVocoazcQLbtrVv/4a8Os2T/EprSzRJmPTFIm3UO
a+kZQc2AHAatz4f8M0y7ZD1Y51O+hDPntr1e9lqT/yUeO+gt5F7Qbn1ibfJ8pgaxZmz9kgnEupuKkJkoMADxvMJMvmvqrJU+wg4IAeokEkLsF2Pmp1TG7T0X3y/0jjooXA0OaBBwtqLjThiTKwufC12/XO8hrsaL
v8ossoCpRMERWfPSy1cVyBhjn1DDteKhIPNO7CllYKDxXY9sXVe1wxLL5bQUeXQx5OjeIzTBgjJyqC1CGXJ/XcBqpJoPGEvyyCW9u3WizQkIDXHW94Zz7I49JmeTVniYsPVOKtBjI1hN+GBPApdB4BU+DnsFyTm+
BSqRmy3U2tlWCeS2RF/HmW5z122FkhffiZvjYxFWWef7Y57iyP59YVAuWtI3yxmNIn4NeKFon6QST0ulIGSJ+QXvUN9xVVtdJVf8jGiJR/aJzuRFHiM8NElyjUXQ8KWVcx01n9YRKuOQCCUnxuuLi9Yhirh9hOa8
D8yIh9ecHDffzkJLWyuIZ21WnzC0PUyCcJRCEYXnI4/i0OgwicLNDa+e0YwZi6XZ53f3ZRGo5tst40nEDZSfdck68eZcqsoKbIPu8ZbF91oyYIbeYte22DKwgnxOMpIHWU7EE1prJhq8RVwFYE4S1JduRqekt4qL
BKBYF+OwG3CjJGLR0IlcD9vzomLjjOVSbDWcMhi/4w6RaqXz1tpsHOMROOslXH/pMUmKIWfnC0UBHmB1+O2kdbfFxjboE//LFztZNhaZ20/4WP67JG93Ka6GGaMNb0XLa0Armn3Qjscp5cddv6Fn4zSz4TZGv6fv
2llJ8ItZzScxVqvfvLBAbeZVfQW6soL7h/BFpq3gg+ime0Ju5PvtySaM+sn7Lx0quKODdfKneG8/eHfDU+IzT7ad0Yt8Ak+DOko361qaS03GhrbAeEQYDT8KutRT2LJc7oWuypQYzBAsbzbJKaOf4I9hOZShdS5g
vcVvvX2EXyjvM8Je5ei2Zgf4QCsvTt5TAw+PlaJeBkffEgXRr85g1Lm9ipDrIS+FRsqx+QfCekn+vX2qW5R1hNUkJwWi8y/hS1tdm6z6VQx18hkl9H+SjQ18OTQmNFeI2FXJS5LeQSQSvuzNOsMrko5aPxrA2nuX
o9XL7dBDWItnIxAUAHb4MOQt92FNTcGaV40eazWCF+920ZefoaSr/5RZxV32tu+VYjdPEetZdrIYzlDV71fvfL06DseecFLcnpRnJ927QFMFE8YtdnqMtQe+fbQq8G36wxUe7nO6vh6FKYW4XfTDzWqtRm56BQHi
/7qvlXKkHqnHxHyjrEblbsQ5qxS9j4pdZ6pz5a7rVbAzQlRavJYMr23v+FIcVjlIf8fXd4kztj9y/CafpZ6x4sCZ4o4hLI9ZgrrSfPDNF/XfXMUOw/dHurGvb5+S8Tziu/+cDm+/jP2B9sGuUw9/vVc5HKmfNnOY
abnU/un5dFbG0q3m6biV22Myq7XK9QQWMw/baUIafdfOc40we0MH2T07WEyTagh4FlgfVx+fNvS4U9Y+X/+mEsB/ywePb7N+dNlHvjqZ2JDdXtba0+9FV2qeyZF7MhdsOsoO4r/omVUOUCq+5Qf4KUiwsx/zr1/A
JyCOMrwboJnsiS2MNba0pw2pSfh8wxnlmL4mb23yaeGjlY0hg/Leaq1OsnIoXHq/jrNmsepUfYlkRPFJU44IxZjKXamVkwDueOvoTzKGHo5Jmvjd73ySX71BxSDVeeC3lnV1k12D7F+a5O2cd8Dh0RuZOZvmKQbp
Ix8v9td0gZVpXU60BDGM0G+sP3DgTFhBxOeiY7CnJoarf16Dtn060dABPzvOEdEy82H4FaPZAVrJfczN5GkcPZFR8TLNe3m1Ew+rdc7ldR7bYrPjaX0UijfAQuOgz1vSizRrSm9qJHX2gRoekxuKeGwa/k5aIMMA
OpU1mzxxOsTPkh+JaZcLKf0mPL/McRUzp1gpKU15LJsB16dbzNMuHeHJr4GFb/G0FOSzf62eurWO7+6Gasd8SAM/hzRYEXQiFHPjt6qnFTrYkGhVfB3X0BZokSeUMFx6eRwL0ESgzFpotuXHcWmP/RM6k/o5W7xv
U51yXKx2IneS8dS1NiyuW7JYsbnmYvTCUmI/fqvhF36qnOK1HW4uWnROCAjuVHr4yx9jsQN6n5IzLnFqPJW+Xge2+XP4y2/hlB9Sh2fPQF4e4PByrWYscJXygNEB+yKv+dVmjMtbQURGwPDWLU65NeeFnmcTTn4f
k8dFRc1D/z3DOKUa2KwzhffcrzOFdVjPnUtUFr/3eIft2Gg94MaEG5My/+tCmbklIPe64ScLMukGcRjtukYt90Kc7AV8QSu8vUZbnWtOme1Kz5lkG7cgtUawX9QEcUP0vsNEStBY3kb3BYe5n3NtfKgklEqVJa8G
imoO7cOrvd8wJAbijWnWkzTWXA+l8qFJ+71QlDRhzSRyXRg55/mJN6aGfmfO/BrfbiGrm6Zjqlbo1+QBYAVA8FHu75LabTw/BvSK7+MuwAqFO566ecL1HN2uDKK2ji0J0i04Sz7gD79MoFxpEfMM7XouLw53XprT
fS3MBOxtvnx5TqQiz7imy1RjQoYHrKUauEVWdowE7QxZrkJybuXNSsm/8qkIn6u7Ih9A6mqDI0LrNNnj4XW/SRSRr+IorV9FaKG5ZQ3YuDTMam1WnZ8JdYwVD6BcOJgzhOSTZgIbGglKs32f5Ybd6a18vBSJmk41
TPpMmRaOQvB5ExsbdKJ0TKtQr5SN5WtamzDh9KSUrSdU844C21JldfA3cT/KCXqAqIKJ81gD2BM0zFKN9kF68rwsM/IfudTAeMqr+FJb1tj3ChHPjvOyhep34+ONC2Sw2Hg1Bw4x1qQMcSx45IISgZWuzSMz6Pub
GhhrQjw7NVkhLNqAwAR7beF4vqwDFtp/elMJMTckovqXtVToMeu5h+8qSeppoAwFcMzYRmVkXfYOkfGkQGc5XeAQLkWYf0HAHfxrwR/MiWIqrDcXyNRiDOz/6sxosofj2P9SeMqhritQLJN3dlu4QDfZ83YAIyFP
IBaEAr0gYfujgIpVW+Eu5VSLPmGoNgcgjTZpLuUGJhUXlQXr/IefiyMfGmJXPfE7cAzThYMcyGjfjFaMVw4xPiZuVMfoI77rwrbO/yFCuW/Jdo376vxpeTy2RFdo16wLHuej7pF7/QUN2aIbZB2a2fe75q4s4V31
eGob+zeZ3ZltEk9vFHIgs25LpFqivvDjNQhzLzi6AgHQlzOTWZV9BVrI1sff539aQu3WUyRsZxUUTVEcBw8we5kEfVwtlZnYT1s10TXYjTITDwZcDePxh466oQVdBrVgHLEGgLJUTLL6NazNLCM9yirG8ncf3sU0
Fb/1zulJd5ePg8GzlyrD9AuMHLgTWvu7zf4+o322h6yU7qX/q/yFw8eYz49u8+HZXPP4c4TDTjm3xnd+8qXGPYwfVHyMxk1AAT/nps1Ury/0iWPcii/CzWPQI6/Ct7inqW8XvzJ78CcdCV/8b4+q4GBMqv13jRew
L97gkfIe/BW9FWWr94zCi5eKSLKXKGvwsIMrjkHL779OCtWSp+GU6FVFkODVVvIOXnw2f00tmag86Rl8Q3nSV6j5hl0yl6WekyVbUrhIr8VxY+S2H/X3OLz7XA4XLzanbTbNtheHBV0IeT+tyO65Fd1jgmvDjRrT
bOMAzPRvbuXe/o9J8siPUi6QFo/+yohCBLA/Py+uvp1ffCCGLowhrxCwoDKEl9pI/9lJ3tLvjmxAENHOUR5cpPNo6tDob5dA8GPhukikxCrauggWdSPowYIJvwLfOgtFVtLv1M33duT65DriSGzFNyEA+0nz6+yu
CHAYU5M0bhU/L+s5IYMbhV82zCl+ER3/ucjhlWfT5Z5JW+Z4R0VGOQTlr1CId1X8TYDyjc5gqo8p1XgeDC8CWxbDQ3jZVOXGUobJUmtV6xJ6o9RynpCqvb0JHZS7FD1Packn6PtZha7PiouHChpv8tOADVzKe5cl
KmIsEldAayY+BWjxvN0w0ZVDEPSUgcyDg+P5rmtbyMtyk166v+ZwR3cTslLN2fxhaewfs6h2qcuHRctP1ckcrFplFO8plJUtlFazzwNnQ2W1gQW9+wNl0AQNpYrPjkJoh1FhdRlo5dSko3hKg/4HwgdUVYi+KWMY
1zj3RIIuo31Xj6gTT8awvIwZJZ+KgiseR1mFFsxsHxKp5tj+TBhS8C8GDEBPjp/pvhInQvzCdZW+Ej6FCyztmBrMAa/NZ9/PzofdINHsWlPi5nfL4btiKN3QQ9TpDqBz0ZZQg3I5GHeR5Ss5viWT62iV82N/3Ci+
OszBG1mLCnckO8xXE/UIhLNyIg+9IXNMGPPlZXN3zexS9Ttbwr+8pw58+eOcg71AcOjUEklBCt3+XzggWlb2RSPFX0zvETf3oLM+hIfBa8y647afkXHl4UTOuT+Eara4HSHahbehfjwQanvV5J5AMrxG6loe6h/N
jgRGTQx0ZFV2KImt2JFpNRfQryYr87RUNpiozgesE4boBJxYWxckxbKb6krnIAbtwBW72HEtF58RElNLDmvYDs2rzS+n+pRP4VWwlKyrjrnDjYbNUULzpnAJJIS2CXTnHAtiQyZWy5QXd1fWV6jsAWxpwYuxrWui
8fEh0Z+xEl3rWbbr2K61UXIviy6PVv0gMmhXkXHIwN3aRLI936bViF7dq1iFnYCLIzrNl6Rm59vjIvtnODfkw3nWZcA81RVzgFd4mNOw8XGvnqW9fT2hOdSH2r4cKoSjz28Xxl6w0EbQRpx5hMX57m8n/u9G/BC1
Te6zeU/mb976k/4m4OvBeOZWSvr+0LQlBTnev+TlyMXnIyJGHmr5FEGOLtuzWZadRf0V7FOOJWpdybcKK9eZ2Ep4YgyFeALWdhvMrLmzYqw2ghEH80WQKoOHeghSdKCol6O5k50Im2M+RhBoVTAlsmgVifHilZE8
w0yPvmtWyg3K8QTG20nwELJIhNoMVvYtVE+vAiB/Ndq6d+PVUVf7zSVj/ZCbVfuLJhfgWeeuJcgkSCadV3oVq4yWGmwIj6YaKb0tQWBOdNajMlvi7HQPh1wt9i2TOpe8jaKYwexidektnpF4hgKXAo+wtmjHecZ2
Uf2ryPwoUu2i5S+7f+tytKDk+YjsXvD8/J9a62ToQSqCMa5OS9irqz/vLZ8KlxpeCZPqXgp/SKfuPyWZEw351DnvLEZI5YU9rtyTtjeM1P+47SefUAyTBzMvomD4PNR6T9o8/6bz0w/uNT9aCcDVayLy62k3b22Y
lVNR/iAHR6mVOW/JSS3ixmaf047zFRJ8xNOymm1oK03OBlYl2BYozY+aVApxhSkZtqfcrkzxsPI9vqHbaXNVlqmrNPVBs8C5aedzl2fy/N9YOJn1G7mrNag5QDYFPuyDZSmWwoa3t9KHgUtB2ISNLgNp2wEjED9b
oZWbSNMkDhFB6+wOSNGgykmfj22oa6zH4uxUW3UFmly/cW3Z8nL3N08rNqEIpys3gBwltt1L7pcjnb1V+9EmzSw2F5C3d6hB5UvNHtu4m5AcCSk4qxcttBQRX9uExRJj1NPcsBm0SSBN0K1OE2WVKqmGfiJrC6Rg
xLKU5qlqIYBqJw8wX3p7gIVsoVkDGuVDg84MEaULWO7MZ0mt1Ruo6bjPnPcbzHyONqGO1Cd5R2A9UZhLeP6tBWnmMPjf8CQjGi9pd4te4qICLBJbmIO6qvZG3Rr5JJCRCoeB5ymBOFs7DJMK9ybjECzpQvAZXk9b
kODvI1al1Cwdw0A9TDVG+dOCGHen51SucTNnWQGy8YyvFQvSHWiLSGx58OFCMFQqVNWDWmtuQEP/yup2DkvRksLGwz8sWO0mTgFp1jEb6PTaIiqkhsiussPDE3So9Q8mtkd3kzUOUyVMYgJToktK8d31vbUdOEk1
RZaXifIXvHq3bXUXf/yw+6U4IK6buyjDu2UUhBsH+jM9no6H3kKIvTYjl+Kfr/dTUSU0DAJbelQaxU1FrXBAFKoi3ORc7xpfVBc9Zoyk6LoLSPemoPNGXR8B7gsgACF6/fB5sR/qPpk7Ca/1KB1kkKlZsOyN3pE4
0tdd4EFmLi/gaZCWXxAIC+lGB+C76PUjfEMNeAveEEBNQTf0dYyTXx9unwofy8cpccAOGferVwPp60f3jZAydIVNsPP/hm8fOJorjy1wxHP1nkBFgMcDn952Xgt9vyZs4Zq/srfCpLLxu/VG/fqP1TAXuLR1VCBo
2mBWk/NSYH7WZqWlWtwYDV/nzHLqGpvMnGYRzaFlNGRENeNpMZXhXtR3929VIZW27/LBg1wq6h3eWxg+JY9/YUe255jsxdp0dg4UTNnthHS+0SgSPpksDb4E9hiphkxd1HTsbZ3/pYQq6j/cxKnj4ToxCZLXD2iC
rIalLFYx4WYp84hxXJyVGsjmXYe7siZU4obF0CnL4IRTaqoooCwFwTw6IjFM0M4UGntOVCRD1kjEeD/zoPRf8wQt+VSOZjEuyaFs7V/SjPaKWepEnYUYMuOqQorEXgFdyoSADodq9qFvRz7S1uJ7xs/ieGo5roAL
SEOtlehpPQxgURNqq+Z6JEZSvlLBW2A6mrW5r/BGjKNE5c9ihrOzgNCmrW6PeRoobTrqzAJlw7tDDTVV6h7MHSgO6ey9ApBPWijMaB+wW3pNapABuRVv01d0xZ1UO95Zs4f4XgtrXrBUtMMSqnDd1sDb3WYQnYIJ
zm++eRFyQoigabddMDgXx/4VPkgrTOvRteXhcQVgn+CtfWhvIIlirneQgvdZaaaNwvrLm+pNJF0xnesf2PWCsVGoKMfv2toixo43sZwKejjkFAic9RR6X64DgKuo0FDTm9RvrSW9hQhDP/OsWWBbmwDV/Q7jBM3T
CUNQ0xAtJ2kRXSimWeTSaejacI67adVqGoPmmjr7SK/OpFhUBAJPA76yx4/SZDJshj+PtWkksQB1tZCjo6qhJoAlbRteQNmKdyDwbMFFZTe4j73a1zcxBK+mbBObVo0+S9ajb/zt7FhnHPKOySEGNfv8GUoDHmcX
LabNkraCCw+ZpvgBrmUfRuTWSXRF7Dk7OKgk5ZUo+hZKlwdrFqeJUymZH654FQqD7kbZVuZ92svIQEYD66UAciMH1mr+cJ98tNPPJnwOmbpzaTvFj6Ed+KmulbbJaMuEM4USs2PeSPfqyHG/JZDR7obxyyOiDpQW
HoWw0inV4Q8dSHFN8Nb2bQBmcj3mz4r+Sbikv97IpfHsr2lh0tZYh28hFPOmel6CowqWPVJDiRIRpYfSHw9Jl/VdeLA4MH2vi9S+AGuHKzuasRJoAg85bhvsESnxlAreiDMslRfhlf3CLLrjEm3y2G2pHN7iBeiV
PghjOzKP7cMwmZS+rTTZunOd00AS1DwDUAVucZkJBtIbmACGneuC5Pd/gpJkc920GIMKJRhjTHF+/iFZvMRcbBQx8mKGVSOfXvOxEn8GOjTzFpNodASLdvdfAJ2HZg/IQNReIT5nDnaCPhdv0GjJ5QwoOvqsUpr/
NTSTeZl/k2jkySjJc6yLckliz56a/gHDLYrTs739tetImgsx9GgEYyMvXJNJYbYracTgH8JYmjiMyaghoqygY8xFrEY1DOlDwh2NtFWPYSLEamaNXKSv9jTAKTj0Ivt5g7Bqv9gn4wAD0SF14ZPlYGwxtlxt30ly
6ONiDJlhABn8vbpycZxZKQIckmQWdKRTfK/kWGNWeC9iGrEE8uVsekN7pENshVGHDOa1atYr38AHM4YsRAJLTJFafoe7JqICRFVAm8IGDbE6+YJCFwrizwLQJQlJJzJhIoXxktmgDTrDk/0qEvIG7oAljnMC9elA
eacYh+eQBqpgqil/uw93gt/YL+UNTARvYWq5z0nETn2Bic47ExBvNZLFSxs0YI05tANuwQUiU90DgiRhz9oXVoD0AjYnZ8v0UvrPBmii9ZGaYfFGhqzjlCHObkhBd1mc/l5We+Eh681Fak1XP/sFWIudvWwFFfbL
0ftUiAkbdBBRHP1xBfl2vn4cCIRQQ0jngzGSmn7Nb/ULRM4eWFtVBaLJy3CbNEhsWJs21xsBBsvXXw4xZ8gmecTos5jHQgF+knEvB7if36tIJgyKZvZgnRi2sfexOScWLRmBaCx8t4HiyrhRNnf+JVYm7ufuZi9O
i/kdRlp7gDRL5FZ/XcssM/Os7muHHCTmTkh3l5MDVQcO44TQRaiM5Fkww370iAje27XBtY4ex/HFI/yetis9mJHyHPGse1TbzpQSEvHQjdi6k6vBoWROS2z8No6CY5rdvVAOpreomJB0ibEq7xIiG9ClETE/PIoT
i+fogiCv3tbTGYfr8OUeCC1i4aCTs3He9rfTcN+0xEm47ZgLdy602zvPy943V4iJeH21pPxStne8ZN6uEDP4/MVaYtToJo6A7uh0EsBLQi+vElIY3aOq1ORxGBgyCobWA4HAMUxIj8S1uQe6ORJhPO/7Ca7xmD3A
IWnDtB2rUo9Eqsl7vgJ88TtbQBUX3ED5nLf3PpYjdLquJHnsZvbh6jQkxUXisyyLx1wPE7Zhjkye5r/g8R2sz++5uU959YncJ80VIqW2GBIdxd4qSQBmXwPAgroCz3FcnNfRt9iDh/F5ULuLW02vNnC3Tl6405Dc
hYdlTgNDTMCTczKmiDve8Tm58mXXhX8pIAL2tHYP5S59OG1rAcf5WBO5AyU6D28+xR1GKBCYPkZyg8iukj3pnudQzhF2fWI4a/QC5p9X1yVS6ZeYq4EOWNU2+U19hHp1MxBTYG4WZ+WsNULYfXPRgnihh+cOMFv3
NWRnNLjh+r08B5UeBWJW9qCi8oRT5bs48PoJBvf6UkMQnnblSWOgrPW8wOANTdtHhx5RN8k2EYgdrgnguAEKZk8A9v4F1cuCdC6h97zbTN0f0txjTnNZg35RAYRxCEHZRAvJWqAVl91od7K+iVAGqJ4tCz+aSjTx
7IeIXxFiYFxsk9RIGhC5cjij/PJZFgvpR+NNGE+DUo/NV8TmxXxsCX6lGe9flDq2FpNgTSni1xwCIy5GY8OgNe3BNvvIZRdAMBaGVRse7VfRHEFzCYhz6C0TFGnn4/xFuFrI4HQeJGdcuMR859i38oX4HCruwg0n
iLpI4QIj4OaIfswRBIPS8fYYHVudlIWOTLKb97JpQ7cgPKJ5/7eIK4dO0YhyiZBExZ24Gq2sIzaDajbXW5RuHyEL46Y4R32fZnw9XxzQc4d3+UAnB1vjsBb3d/nwtL9gRSnMD1T/skdMhC6WZm1OtlKgJMObLuLj
F/sRCDyaTmEIo/SqUqQ9JM4UKfWf5ka2cttR3Xz6yM4B3VeTXEMd/Vs3fx9isppVyvDd8oUi8sIVFyu/WUz7/VkeD3rRXu6azTfUfeQBYBzE6G1Yx84/7wfKP+dy2zXte5v095FX9q0brwfjIHVf3q0803AbxTxY
nMbhhcezOhfWQiLaqFBNfRQ9fYQtdb8iHfSO2bc75LcwQ89l0cNMDkuvAgqFnuAcIvDH0bdtWpXFfT70n/1q1mkTlYeoAmixcm/3f13GmeQ8P13xjmqv5YbDacx1K8M5FLT8V8fkc3FZ2J9GFJ8tLn0WS9DP+6ne
++1m9aXiPmYkgYrncqGZc1hiP8ubg03WCAROHtBOjPqlo547C+R9pYA0RCxbHCOEMo5rZBM8l+G1JOOC7Gh+XlAwyzylZSbc6D0wUoFieuAwQx613YoO1es6EyRSKb2onA0m73vt1MK6khWgNinsb+0XshwKihnc
X6FfUL47PC+XY+HS8y4mQjDnRCI/y/6xOKnnWkwYngL1Z3J0nimjFtmyhEbV0mCqufU/Hi5H4zFRi8Vq/Fn/+0Kezp/XMfE+8IdQkrUv/pELO3Zk8iLQoRfSx/F88ilSp8NedOniBo67xYzVjRZhYfPAQ+hKd4Hs
eGUKqm4NGiqvtlgeiV7Fm569UYnXmLPJ6X4KXNqBaoQXmNHCHwoOu/EwFhn6DUv2DaqVXsV6F/THpnGde+K3T0KPEFvx1tUaNpicjYAAk9mUCrJnwM+d0oiCJu4hNERc29Sjdn5AypVQVU6aeABsZhtsMNH5Q5BN
4U2bCiZ4RGC/v+nJpP74LHfqtv47hC6uGlj0zUdYuZl9FENOUpQA5k57BSZ0etyCXjKAGegVXsr1WkqYEQInBNm2UqjO8+F8eDynCk4eyDjywdHzbGoL63upThutirPjHrTcrzdUPy23KqGqIT4UeSm+W/M0XlG2
i6a28sJbC6eMfM/vJ0Kv1JKOTPEeYO23L+1HQOfmF98ACLEqzoeg0STDfP3NvwiExrK7iwjG56+jX2MZIWAwzuNGyAzC6DvEaKtNpeymSwUhqG0Wj3bZ44wlaD5/ZTXZ4s2sCmPsnp9GdAmEInxEoHHwjviLnHAJ
/AI3fm82q031doF0VASR0NmWsNL3FtMp05nNi6s07hzMQkoNf/OxZD/DgldbQ3JNCUeaVyFQytXgt/3nSrBN2ENoArgnkm2Q2AktH+eyGCkfFzKKISHNJRuVJSFDStG6ql9k101DnYpFcaLBYaozJ42KkO39X82Y
kVGZ3tXsMgZRhcj3tGQpxhmZ9rKJUmM6Jvhi98VcE3hvvUIwvcOs0U0pEAhlt2bOVp39/yJtF2XbUnAxLmcv6B1mDhsvi8/zXp4T2ujJUQFrUrtQelJcPXYqtiGQezIgCVG8Z9Z1bOUXnHJUezty3jaJzCSHj851
zbzDZ21Y8XV0ZbZiVUpHqUI2mb/QNlBeKMvT52/m7FMEaaEI+p9jhebP/XWTtU6ZM/6UKuU/PSGTygyGYXFxNci2DpwefE57fKFQjguZSouEXYNSrGugNmlgJYnDwhWyvkX520h5tXMmxz1oHMcK3Gz/MJJRZVq2
xJ3ZHotnfr7XRSvKi3pV47YV4XiD2Hsm+HgZrKrxyDIv7SKB2/Hi2SfW9lqhLFzZp7K0WboGUWUQTx6B9WBilHjb1xI6RaNoN9Dae/83EBlm2LyF1bFx9URRnLNg+h9eftYQjtM12mwgTuS4WM6Qg2Ps9Arrol9/
wQjCv1iMjoGESSs3/h9yPDK1cAq5gSJMcPNdrlz/z94skvCMFkSOWvc8O6ytNSznMjPiksiKeCELgThF/W1u0UZQ9Fi6fnPZlb93VZmCKYtgKEGai4xToGrUaVFrxwu37Z76zq0ZG/RcSj7xYWubxsngctGtrKuR
vzIWm1M0Z5ydd8cQZMDgZvhfgM2ZXEpRmjRCEUZ+09FlUTtsfMmtiWFPpVTNK3ZFKaK+ab5S1fuCLJu29GB4D+O0G0blIF5aFuvIXWCn5DAMST5Z8jkKBv+LgbJ2eAyMcdXxQ3bfIIRJ4VyFHRb9YxMnRAl2jRig
00sW+A6/jPvgVn085ucHiq2/cWFLh8uj/LC7juuCts54l1+Xn/XmR2fKehzXuPTbxrzWYI6iF8/Cwja2D/N1wey3Ji7VXglhx0gcRiMf4KBHWMyrdkyh1CUguiE1nkpu2ZVbirrvsBsIizQOGoTB2CtbTdUu9hDU
Mifl824ps/fh9VLtACZd8iAzUe2Hs5mxRlTtA8LcWSmyNUwSD+dbWOTEeGqjsJ3JpO6SMJvzKKXSw0aSR1PTh+M/3ld1gwbjK+ETdnvBe40TCGpN5GFBoJye0idpW++pS7VgBCXJw43CT9jf+YwykbtsXnDjV7DJ
GI5Zcgqn2RByTgsqoXnXLgllPidYFR2tMMv+2Yb6ZooKMMR1zZuTLysGBJU+YsIL6Q998LxdTL9s5HWCiZTvq2tFAnLOyOG0HfG6ebW2ehcT0YGw9fm4CuK1rvl/0gxEABwwFY5Ar+gDhDytGF5IyVaHSUC0WQs7
E1KlCSeGR4bKu9l4rcQRHeMANkZyGJh5VBnIlGCwAjqNGyrx2SZtlOCRg/NfHC3+uIiWmVK7wU0ybrQM6c431AwsYivDwE8VfrakIdR3CLP512nxE2vPbtalv4fVqwjbuV1/R6NlPeK2v0enzWwltxYg/R+DHybN
grI5YuzZ2Vv/evlFVXnV3ocn24qmyHcIujnqAONNUEUnq6kiiRF9ozDRX+ex3SBoqFmpi4lr2/7OImPuwNkrwmYY6mb6BQ/l7WOa35zm0S4flCwhlmFoAoMbPH00jr6J6dhK7UucTxMtqBldEX1LVp4Ipqnnu47E
HLcsyvzaW8rBjDfTNDqDhVzdqfX/NwS2WCewtr1npAHlKkMu7K9JPcNJiURoQ4/qAxe/AaoEJnvUaFJVsCamkOt8RHlYBG1sp4iutpWheT/yg62acWvVzf+FlheEs2X+8rtRUEieoATEUisqzlaDUo0PAVb5PWcM
u9JyvZCHAXR90BEtneAo5UniWgrS7CZMef7Ucfemh6QWjDFWaid5n/sdh976hvEdmQRsze87LEOWrMUT/1reqt1YjWvXM1Lnl3IYppMbrzBl/Jogkall9hxqYmlgclQnAxqghRZZtRotZjCQcjDdrasO5QTHY697
Ah69LCbItMiW7R5fH64gYNwnPwssC0ygHmOwyMLc30m7tWYmmqw8uyGCNftqz5pSMWGWPyQRHmUlm7SOawbYiriZSFN1OU+DnusQa4EejVimsSXgWS7CO59+cvmdpLtVmA3yYahdxI3hG1ddZPpvItYe5JyUgI0Z
zHE8R7o0psLlO9ty4kOykvLQ973hnaioMDnXZx2pqJjA5lkb88rU/LqSjqvP3O17DlHsH2AckG3lUfEx2SZvxMYFBQVFgr1oKGkhE/UvIyBkTJz1lnRk2GPPslYeraBpy/aoP2xh8WE42sjcxFFB2v6dpQiGiioN
j7IZ7qQN/ewheoh3GuoehyXfDbyCM1IJqRdzJc5p0oqgItnjJZR0Lj/czDzfRVCvtt3BkrnIP6jfcMERpdQnGRhDvGl6LWM1n2cmMz/nAvJfOGBbFwHYoRFQHp4crrVu/+g7JCrT2LPi5faLYDt8rbMoxZPMMQC4
/CuQKF5sGQufbfUQmMK50HhoEO56BSrw8RKu8lU8tGX6M5RmUHgYfVXY/cqXVJCPxxIr5Er1J4I0g3zoVStje7/77A2uoerwbTyo0rP9envCSETTCJaxcJ10NS9/xjtYjCDTmXckBeRFd+Yt2An3RiTNIgLdQRgL
2+s7ew+nilRniIyU7sWQwb8lL1khDoo1W3aTinmUWc64fjozOUOAbqCg1IloIn/qSiEC5tHeGhhDLUMVm9dJs1ZjE5r7ZhmOKc+tWaB8LiCKpzD0mgn6X9Zup+lmtaLE1Id8FNqPfCyINpHFh4T0x+XaZpCxg8fT
DphOVcY3QcIKtxfpKtnfHyscV37gaZNjk54fu1XOt0Lu/tT2SLwL+cKmvCiogHFKzYtzNvwxkaVNragXKRMKv5G+EhIQuxAdCSw6Ud++d1l322z3sbkOQU/bUlKyzE53C25dxZXQ/+BNlWxzypK5TI4FcbN0AyKx
Vq6n3fEaST8yuL9RBmLikoS2a3ru+jxBBB/Z3xt7OfE6uCbRl3i+4x3OYR0r1Ww4hrkvyrFdXxKLijPMH4mt4Oyhjn7K8/WHU27ChPJCoNKTDi1C7cOdeD558FFXFFGWAQwTa3b+qB12U+CtBNfbhBOHrLofNJpB
fWHTAGt28+i05+cS0rXv66cK6Ij9H7p6AQmaRjsoClbBVnW6u+mv5ycOhjY3+ZgPLry+f9o1sKnwyQGCYPZz8LzqQsOgmGijJuFXnRttCdr4/OEROxAmfBK0cy8lgfocGig20GbbBJFA+kMpb3GLXj0AOFS0uyLO
iAPDOd1Z72bxif1olr0uKY5qgY0dFg76xXHVfNMuIRy7QK9x01E/EV1N3p15ytF2y/5VlnufUiudollLKMaMGCUSJQnkwO/1+GcB2NNntdvzGcddZxjcHPlN+L2AEZ7G2OP9sLpu7utgDCFw1hamcopiDqfunT4r
p6vOzpYZXcX+89nabc3qbScQ130waMw6cbeWCzypvFlOTTIwsUAHISJgMaIM7whil9CUUHLUAfZGZ/zQ7IwMUb0bHZfckyPpXpdybsKKh3DJWBORrpnxXSU35RxSax6z3ADiYK4LU/DnWE2kITdTnC59gZvhC1uL
LnT/VglkQRxCkLAAqnWiw27veceR11aOiBQG0DVJFt/NCP6oUHqzvQI8NtWUgKJR2/OgYL7TOMe2smFjclEiJcgwMyXJysrOe9QhBVQTspZM6DfC/O5XcBqWlrQogSsxQMLaMnz44hOW8YunVB0paaeF4KsxxpYD
bTXaw9igP/0q/dXPYbEXZow+cHr0TOK9j0Z7STOxiDV4yU94Shmsf5av3diFYuh1GlI9FCCLwRpVk0sa1P2zx2sqFuVpKFN4EN2Dd6gdv+TLqxv2PbWi5Z3QvDgayB+E3KszEvSPRmdzuoib37LyCoJ59X37eGml
DADRtzld4Cr0TivOhIa0Z15rNA9dSyFVXmrLZhU6ZnXJuBSiKZKI1R8e1xItxtzmKAXcgHPUpnm7KHQAfgcunOAB/w0N5J8MdXnMg1tJ0y5ho9Qgd3rA5yjRfSBiP7wCRSNzYvHrv4boybSUnmyIlrHWoJjHHHFC
vJx7i1BR2tAzP9oe+MYyD5jExt+BIuFss3bXGWmKel4OH0VrtTun6QNErTTHuVqM3RU4GJCnej61azcS47JX3jZeIMTuN+rImUVAx8eySYq+C7E6pZAExVxfxS4vI46IvY0zAMN6yX5fFEpFkGqdSwZLp+OcyELF
q5gid1A4Gekjxw1dceBnxiyllbx3f/+y8Ei4ZwWK8JNEf01ceBPqIidbwu9fZvYHA0rtyzM4d+1JgWK+wrLCb+45J1cbaOWLYyK2n5QqN3gBr2GMLDTEnerFFvHt2SPGCKX67PrA3HMNKFgUAdVCxxRWoCvuIXUM
QxdRepIf+sze6jgt6vqyzMgHvsE46ncbs1xzKHNX+E7vHfclOUeFr/FY9azgKsDfA6AmU2pO8suqeJLW8dsGZ/SxiSn2NTsq6pl10mvUhwzRsaMgi6to2FcjhoYRvJC6Ci1JaHS8dMGLOuaIBogzzcANWHJpKTV2
kXo3joU1pGdMHui0oC1EjaWW6uzbSNdgdUp7OJMgN5wo+fDASjJGIlyHxqRWY4StqXglVZy4vZPclLPHZHX88I4Jxw2Wh4fMdZKKQhf7K9XSqglpM8gH7lMyHanIzvXRUIFQ3Y+pgAl7x43BhUl0bnF8Lru0W5f0
Ip9MNG/mjnm4ebY8taSm1tSFJh0i62LKrYkKIi9xvS5xa9FRaclHjgvs+AvDu/Glg6BsuBZ8kHrMSzpP1D6BgI1fOfOeltKZwBy3Zd2CLhaYBGoFzRqpfzYqoS+I4SJY7F+AW2KgvmD4xFKP3dqiN+Ms3cB3jHZY
drxS6HQflnQ6zcqpTzyKefS/F/GjkDGlHwckj0qFDvcPBRetZft4Yp5wwV9dTBOkg8h22EBJpLwLWaSokc+iQLQiNQeJy7VcoCKl+vB4IwIt7LBo5VUJyJR+8WvN74Wg5hZQ3D1bepLC2BmWDIamkOyKzqx7oK8C
HjGz74R7upUoTOhKl9ZIT3PpWeBVms9QuMLNlLRQzVpqc5K/tyJ2PpKShtfiKnyX7YxOK9VtnsXkA8HMLez2Ds4rotbfRYit1bhn8wTflvAvVoMwTnuj7GweOxgY+RdyNlpy7rNbaz+kDbK0AdE5W4ZXvQVcgi1v
8iqKKRxJaWWb21dofMyZZ7s/GSU9+zKDsan6gAE9Az03mTvSTJZbaWMQrVc2ccTENosbFAXXIjw4wME5vVfcQ2CWuy/lXj5GqxkLOP82Yp5wCVe7EUdazzrHmbeej0AhbOS6LdZXah24tGFqFPQtfHH/+8iA7Nsz
gtIlX0ZcgA3hgN9G642FSnyI1cp28xkDtzdQi07A0v0crWdzQnrOXNSBDbgfYp3Xahfh/A5hPvvMpo8QPd9jHmnulhDJxPzeIg5IuY177ekIsSCxIdxwcWTd2wf8doCrYLRhRgQdk+55tMsie3teR4T6Zig2F2z8
EaQwf7IbYwFD0g/hFfG6Y8fKLikQv4vFM10lmf9rd43DFkA5te3W9sFfUgn7OdnzLzRzbxVlYzFSAx8DOoPV1vjENoVRZiI2a7Bsk+SGpJno7SRQupWZLIHJA0lj91YUFxoyqFxJtJgndhpKxw1i9heHM7CHo8Nq
4btGSGp3KHYK2J9JLZ342pHPWwsy6SJOVNxBcpwbVNpQvW8y0f5Qvx1mvPXRquLLSKTeUh5djlQMdkRrd8Oonbxk0WSlKDqioYPAfqEKHqIMcI68sHwJ1ZDgh0Y7cJBLjN4GsI6zVG8r1z805pSbY3D5MCN7x/B6
erGBZxGpJRkO29StleQMVJBIQ9ZXQ71RTRyL+iDA/8hVjATrYdQ3tLAmOyJuid4fBIIFxT6GiT/6+uZNxT/S+8MEo76Tj69v5SD5JvBY280auWHfAMuJfGU9NsKhtkyyks4yyrlwaFA6JaJSW5O27a2hyIcH3O8x
39h2ld1qerQUThAI9ZU95kgiy4lDukrsptCRJun64XTDrNwc23MXyZc//SWjDg9utO4+5a2RB34yGJzBA0j7VKP0D9cgASSczpc/H/7gsOgf3NXkxT6CJStrXAAiwuY6XOodd8wboLEByOTpbqRR69Ycdw5HTVj8
v+04h642yegttH1rkqV8Mm2+eRxk8mCOvVq19Ah2UM9m9In54bxEpCapKYn+rPpn5k54nHUvMJ58hf1CYcjYRrnuQLOlUSNpNBk6eusMGDFkw5hmrsjY4V1XDLWr7wYqCmJPXik/PJs6SnvkuSUlbTtHghHpTu9M
Oghkts1gcwSmlL/LCP16wW0kBMAInnuhIOtpWTozn0XsaVPHCaPRrwzhJoT1Xreu1X23KwkIWwcYLW0tQYgrT240kEFTk96wA4DEb4ZnA16GxTkVi/n5esFCVyGLnSUDWhs9YByyhV5k3Hqg68sGsa60soscglR/
nN42tcthiBX/NKxiCiazQbTBVLvhmwpRR760R+THhqJeuOaA5kUXPRePLWYWBaXIbPPoy+x/JxzM2vdxBEB+Q0HfF0kDy0pn16Gfsko/ExOKeFNySE4rQhI7DM3PMRgJ4UAvvWd1VtNAX/vg/630YZCf0JXFAaaj
YsqUQxWbtYhEGxDCWXbaPQB9uQrwEuF3t9uLQhnduCMl3QN+EIEwx2zwqKDXL09uLSdXoY2PbHS3eLlSbtA13AcpnAb5ILJ7RudTBdav0IGExvkgpRBCa+ge2oOIkQxSW7rpbHxsBNPVQdmPzCKHGPGsmmY00qHn
kktSILWfBadUC5EFMuzE0VFgcRjQzqaz1YgL8fEA/Earbi3SWQE6wfiaw5PkGSCMBg75NlGADoSAd7WNin6RyiNuj67c4EkzypY3gXa2oF0MZV9mFzBCjmBATmvLJv7kCEbGsEo3BmTIqc6QKknEvS0gsRerfpbs
eC3e9vTXrEmjL6WUQQW9bGuIKPt5qSJaAYiysYnAqmxzkIn2Oa8UqXR9UC0axrOOk8PziPSIP/OFY/N4I5zZjCjwRkbcj9gxJkYxMrSMt6oZOgcYBiwdXGcWh5QMK8zBDjkiw2Zwm1FZ87I1Qss7mBE0+0QLghO8
/heyGMvLxpCwzEg3Wj3vxcD2udQZbFrnuooHnYTa0YeKubTdC/hE4g+sOevY+GZgL13qYxgF6OYFiKv2NCwOqMal1CDtD1hea9m/yPu9rMeABqwlhTFjL7siiHphA8U9xhHHUAQSeKy40U2FgjhHjdeq7Cf+Apk+
LFaJ5mmAbTSVN1BB8WQ6aeSiemmUcF5M5rhnjw+1vzyuOJ1gfimdpzM1NXSO0cB4E4lD0OREUsM6dnMVYkKUrHW6CihmgrZtV0MkYUoBEzWVYZyJfIbSxAHbCx+shdabPuAlY8WxLkGZqlNwPG740gIANReLG5A8
froukPqWAIhkLZOObWAFca3O260/U7ZUwMjoHCUW/JoGjjrIjaMDb/AwHQPieGscVjdGmiyy8LlqnoEDtU/LvtGJNqsMUKdbgLzj2f7UoWEtkNsKoov5MshHGXpVdgbdoNpX7Y3pfAsM7Mj7tTocmDAoccV9xPgF
9YwKwIMABh8Ymb0gUCiQ8B4aOocafJ0DsZyGPyf7dZfT7Ev+Ce/0/0HXnjqAtSsORPVFMy91L3sf63bPasilBTbyg8urgwwiwM2wAzID3wN2OtTLy9JL0fEsdL5961KT+YTGOxJ1Q80e2XmCf77rs35lX+qO8ncD
usEzXTT0M6w4AqHv1vBjO7LTmeJ4U8I5t43eHoWM6ZM+YdWEmtKtvMV9zZTM/emshpmqsMzyg4cdnZvYOq3Ov+0zr2xUq4nKSKgth1KYw8/7oj7WJSnoHUuFGl9Mr3PlIVCCAcSnh1/jA3ZM5OqzfAnvii+y1VDy
50a0579WqVi/TAk82YccAgn3RNELLyWexHAGfW/ZBYdhhIX3/WpqXoakpeB1ABpDyrNoHGoT6mDskuo8SD67+XQs5VlrnseVH1LQyHGfEERiq7CkWUwfzBsStV2PejHicLGggxB5ytxln0uRzSOXlhbkqru+RAiN
4Dtroop2r/i6cWxcDbCzNcXwRxPyAXtrPWpDmWNNJgy+g+wlS8iMMZqvZvfsTRMXm/tMLclXqkctlQfSjCcT2RRQwPeDM407l4C0jMY1Unhwjz8S3ODIcl6lKc1YyTrfBV8sZEdPXCSf3zBGENwTxIU3Qf9R0DtD
5sNVrXzgm7Y7jkUOj8K4J0NWUZTnIATpHo4/FCzsTe+86kuHjOzEDCMwEJH/M9iMtzUCqKmmcSvqvg+jmvG1PDeb9wyPwmIX2Qol6aaS7eNQrCwg4c0AKz1IFlExisENuS0SSCxfg7kGLLhHycscM6RBV7/c0UEE
/DFgBpZbe/gMAiRgAkeP6pwOA7w3WuC2wuZAbaMp5R9fNJ9UkSDRyge/Op/6xnYXvo0JbWzcLHQ+z77Igg1/ujs0n17FW+miTTLnQdxz/8R5N9eljKb/rKNPiMTE51+d3Z6R8AdzzZ2A3PdHkWlbipuSl4/9VXpe
mP2ZOY43tuuCWpfobksNuIC5dZM1UG5KVV90ncr6WBJkZapinGTRDySmD8QkqAP/n+aSlprl/YLwm5JP3i7dTSkkKOXaf1SJlnEROZzUhz4EPB1RXHn3yBG521xLTpVEMtuLU/UGvVrIn2rnxh4L/O6ky0ctjMw8
dIt45WnoLBzcV429hPrhi6RsgnVS4avB0t0Rb0jwcvNN04iJZUqy+fihB1/maDLDMEOcXy20rFyukpmxuHAhUMJJei1262PuchCoUdH4VlbPbTDN4nL9HL2gI6+8bwrABXfXRWxyKRpJb1gcdYh69fjIe7K0UxNk
LggcvlthExzMJcQT5y0fHeKnm9ps96305BY6/6ZeoZnKVxObsxIPy3B0FM7GMl2Gy4rNz/+yofuil7F6Kw7e5WVs08xmGyVCDpPTxDEmuVlscaTooMWIoCbaTgf2kwbiC/jkRxBuHiisees4KP+/PB89TNx1PVNs
1P1YzqPTd/0VpSV04qFte2d87Ih0PeKa++PNHSZFf3b9kdqX1xOXUVohvxKw+sxOBGmrvM/hyAeDnBQIV5wkmtWwWIE8jQUJkOJy0j7JBA3NeVdxvMoLLD9w8kriLGDFOD36Kh8hYGvsBGflT1v3d+hNlyNGI4Nn
pRq5W4Hm2O0H4+/X9eRELb+h90L660bHHhbzrYxxLfmeP1E2PToUjHUhsiwe2m/2CPcqVr+9bO4U7LfSX13HLrlXU2bDs3lmIxGQfN6LQVIvl36B+K+fyMwn3FcOnfmduKakA/eLFxZ8m2C+oCDoOgSYK5FrjPML
DzWoAW5v9sTdxoZeu4uC8jT4XwnctivDWwHgoX8RGPJpcYYL+WsSogx57OFnV2Fl50IdYZOZ30jNdHdyKScV3a9oPmuM4rRTpB4+1gYgOyd+aZ+Bvcz0rZxHFgL55W0/xq6hO8IhNRTMKmgaB7j8BAyRSECm7tKx
nnCiX3FUt3MTFrrVHMpUTOFiF8AS80oXFy6YsKjCQUCs0uViZcLBYHhErN/HB7HYvwJHGewDsay5/o8hIP+kg+XXsGh996hxqDDuXGWUZH8Zt2FUl4UACtW7IT4Qs3Y3DkNRffkcDac+DepVd4IbZ0o0yKxnRPSE
V/a6fW/QmUj3FSDDS1g8483o2nOW5uDrB0mJYU3YoQPtW0C7x5wWzH/d/2CU8gUWkA57XHud232EX+UIxklK4X8YQk/iaV+t8MMlzrujz7uCIBzig2kT9l08k3qWTuVfGoMmjt6nRNZOzg6cz3zRSKhEPX/osxYO
q3uhJ3bjQ/dM9gSplp6gKee1yNw2p2U5v5Fu6/HS3NCwL4l3wEtRZ/9yaf6h/Ey4fe9IjBmLH6iXrZWdvrwzSmhPynvf0OYfWum8jXEeRKABUJzabL55JK72+3AUYmSmedFv3QMhGEkD0SU43KpS0Featvl154oz
7EQjWuuGqdWWWh1JpHCvR2A05VT2ZghpQPWDvBp1ZF+31izlJ2NuVEpxK1gGOdlj7zSWyr7trRj6juqZKLLtpRElXWaV1GLejcV4+in2xwFTk5LY05MI14IXHBgpD32vwSFdougborWQszfHduXkx9lO1au0uHNz
iKyJOwFLQnBX8XEMe/1xy6+37J7sbVoV0c6eQM21u7eVgrSCv8UkdJpOJZHC/lF+0p8wUVD7K/v6MqwvFc1t/2GzKMwKa9r4Ei8evqAOPyXoJq7foomwOv83kC9awh+p9naZ+qPg7Uc1XRw+pF/8OTP3cz/tifmi
yWaZWvANZDtCysy5HSM3cd4eXMaAzixrZCvl+uSoUJo9+gUSwsUhDbF5hLRhbmNMRP2TYA7VhpPjNHvDXEScFw2z3cDw+cWhQn32dHsicm2LwW6E/k1HbtlytFKR6KsRol60zN3dSeIyTtre38qg7Pv2UhIb3p20
5MJDmUwXGT90A4mDNNBAYyf58z2l9wfpAA30LmYGu9fmuSAWcMspBO62gfH3OCqDbu82lMuJMI5rnGhZMZ2vwa/yIuQr4jJsSbTrdmrOhdgOQSk37raezGbepyC2eeKxWLkxyXO2Wma2yrL7Uopjj3JEOilpqLDF
FxfLWPfdyiQxxzfsOYmYL27t4qbc8CnWgTXc8xerQ6phlOpgcArWya6xP+/g+eLm+MvkklSaMwJHcUENvavjPxYt2w9wr7Q24L0kga2i8BaB7gWNKTiUEXh6vJFhstIbx8w61X8XIjLKIjbJJCWaG4Md0WXDW87S
OMt/v3qiXCWwBWUzbi10lfeVTMjc6bX1l6XNH10ot3f8Z8iY9A0N5dHqv0B6Ca+/dJfsHfbiYeJv/ycTzZMwth/L6dM7M48S+HkSw8Kwh1SCmdGP86ITMjGhNn/kR/YXkFO7WwfhDLz7lvsbYPv897misVDkr8gj
YQ60zXouGx6QUltxo56Rwf40iImv9CgnZsOHdVRBADc3E4vPrnOu+jeJElvUFWqxmTGyUjlnk9e6s60iUKqItjzyAeH57MQT1GGH7g190FSpVCHEQGop6vXpYoMfwbbhxYySP2MuFuhyv+2mwNYWDAtQBc0XyyN8
/X9f8a8+UJWigPXz8WkIX3krKDOftJbAKbZff1mTQAlhRnrcKMcgbKzdVU0Y/t3JqdBmJ/PqLXiP1jNzc/GhGqflf4LclrHgvt45eypOupvtfdx0VLEwTZGrI62uwT5qVjh7MHMTyraJvhNxSfxDGQ0lbxExOwNx
Nve4Z0ThGK3zaZkiHTlMPGnicL95FTaTXFMVW5/8oowonFaoCgaQYxYGQDB430FuV8sIStBHf1d6VTsyADJP4xRlY+/iWSr7mLQfoQIHYPIHkf9/ZGhsWhEVJ09Uok37ycFlqFVSqR5peKKP6AGJi/MbIQmdIKc2
nC3tHIp1DLcrwyGMZjZ6SLgdO5+VVV7yvIKinF5VvZ0sWmq9PyBijx9h74Tdpl7yX2hfc6U+/7rHn6soTsWQXCvc/6YFhwtKpNy/etQHzeFupiKdkA2nrTO2wO92zpYVoBY5oL8JvR42UwXoV78scyylu8p5VY46
YvHONE9pM7ZZJuKw6v9+cfhjsk++vd4JlCYTpeHh/rkqTdANwHXdyz7GYyuVEs2SvGq/Fvi+KOxLHMojPKl5e5gLVZrS888SteWSpTaYtLDZLHjXFblRFPSKoHlytWb2sOZpZD/lPAKucDeBswEzcPMYkstgvWc7
+a275QFMMOywrHBUxjvQ9hq3Hjm3NgZXBB9atKFykfTOaYoEZ/rSfduyOkX+JQgKv1wwfKyCL/FjGQ1jeiOkRjyRnCwEmnN6xG34anHCoLHyQhDMBkNpKaseNMEUARYLxDBsUGggvV1v8iHsiS9TUmdzDTI/qSvl
XFSXLwGLKieUkY+rAiI1sT2y1SjQgLrdTlYCqj39ovftboIIPaunv0bOYAeYNYeDajd3OPrEC6BGwIv1b7EuWYe/YY5v46guwux+ngp8Ex9kRz3Wcvupu4JKiWo8ZFyAf2wlYJlxXWN7JnhF+vmrctJ5zNCeNpu/
QqL6YqOxVokONgdlaTV20AhMQM3nYUn0OP4vF+rSZwt7nvCYOQEzv+m1FxqOxZ0/QKlLTGY+xi3vd2HNiCPyq9M54OIYT3N5UAyYAHl9yGXEhg/pJosybOBv384OIlHQum6yhRmHpzhBOn+0jk6fVIvHY8Ur+wAw
Fd3OuB5p50TPcgjYVS/qT20Vtid1YB5NAvWHsqZQzOttAw0Gc66BgpTgtflxsMd2hASqIcN+Uid+jqGFvpnxm4I+RdJIFtlD1I4qMbB9WvFJXAZN/BPquPxSZg5IkH+TADzQLV8fJdwKOUXhZkoVAsTedNCSPXGe
tCVBKQdMtwZ3JXzaPfLez7nxmEmCxtMmixPNZVQ9Z83TvN24felYCstZg0KrNcDz8nsZHrGFOeLNy2Hy5nSLsbluqPtEJx/v9SdYSDqLTNBQ1RwVXZHu74srS/Fd+x3VTsY0/D0ZSAP71JuMXi/PwTy0FiFyUexH
UYF9iYmIbDm4YRLDTUUsA8qYknSFaOvXtsD7ODLCylCz9mb+fsNWo8jsCR7LekEnU1Af24z8h/tOTHSbRN189W6KbJfasUB7tZ5APrykoyfyRJr03tf/R/gdni/Yf7/floZ/kaFhOEv886SdaGixrt60ZekT9j2g
aGzpkjxtS7EXZt+rvJW5q7FC55qqPFCH5Mb/QW/QgnLBAv5gNzlKSab76PUAO+sF2KtXPHDCWvD9kB65I8a9vfDZVkxoBAGjHqKaTdhZcR6bizoJkh1j/tAEcjxgQ8AL4N2lbjBPFd7V6/IjPvtX+Akp6CA/dWEp
TTclFLT7d/MgoN6ZV8Lnz07zXBP6Gawceo3N612zCY5B1oVSf5cfnfkenNRYs3Ai5NTepfzFPrr4U+3rSVqdXDwR+fcpofm6m/tDXyt/2XWvTbX+iRGL32cGYCrG5IQcOnKTugAGhBWMnXlOr9eboHLYvmek0L9r
L+Lc+BE0lwrDaVf4RD9H/UW5k0jeJsWWqK9BDIZZO4JbSvp5B2iVNXosAy4jF63DoXJ9WEpuYqKBjT0DOqo4zV0iiR0rL7VQR4X50IzQgqMlzd7/xDV3m20nixRgzEoBFYwh6vFuKO8j+GhkIZrzpYfsJVnZ4byQ
h6fMDAmXEX7Eqmh6WOxxLEHBtiz6iAE8tQe8EyAE8W8SOEZM+C2VJPZ/1zfOMNAxAcR4YZFcmEPkNj8bfBA7yUOmND53vsNaUagV6FVVA38+QV3Lwu6j3YMKWdAYm2JWkFdzrXHZPN78jDFIR2H80ywN3r/tnRK7
odt2gx9styDeb/W6u6R2u80ZenY4+BD3HGxccpTsI0yyCvEOnhRHmHpv4Q1M7YzoYjUKwKtZMfOaf5VIEIH85T9cQQd3S4Q2qFwTRjH8GRZt7yb2yTdcVsC5YrLM92r9eGcVblZWtqnZ7H7CDheTknqiz7BtGFld
lbgSf6/wOX/QRzhk8Rk7W2suIM9YvSOZn2dg8VnZwdd0cKLpd2RTvFGT1VihnXZLs+Pqo3ByX7igbrGMP4uvzY232rmBgZE7Z75NDjqf3csVLGMu8dPa7YErN777P950lGze23x+d5l3etO5x8DpsfpMkBVJrpPi
QVaYJ//FZvIghpop/SxHhOa4owWCcHMIOCaqMKGZ8meVcEGE5JtjAgTREKcyzShnwAdg+VswlASuXJbmtz+pKagIjDBGqYKwZLgB2vDSKggPDeaAEQPu8/9b0U75m9x0a+xFd33H/i5w2dZY/suxk+qVMeRwxa1/
OFOHayLTidkzJqnIO9A5WfNHcTE15X76p9K7DC5e/MIJqJfJYyfvN6prlkLWTxQbq7mOQPLJlYAp6MYTNLQ774fa70FsRAKAkrDwhekiTeYEWN28YDngO0SZ21jGSaZERTKJc3NQbTsPGnLwIzNdY/R96OT308GN
GPhe/DPQOx27e/z0n7cEQswp3WXsYR4tdo856A3j5truTeyi4f74YJWssvgAKljzdHBMv4xH3f4aV3UHnDkJT0aE4ivoxkT0m+nyVVsL0txNGeXHYvhB+/0WEjvMRwaETj6E8ib8jzcyc2rQfepCIaERYvX/bB/0
INVGzLb7bUIQqj9MTPLdpf1NwMb2T6dyFRbu7miBUgWuobZE+VnteTLFRH6oX65ujqEsr9hr+kTwBOwqx/TL+FKvmrXuCLi0uTY+nIWPmm037qV1Y/6RiHLkzt/9awGbwkHVT6MukW8oWFixat5qPrBA/a42XJMt
y/c7y01OJIXxjTdg4iOtQBnAHTo2WigDNwKox01yzjBvyYrkgL+D/fB4B4C+bTjHYWPujDlNDY+vPuD6/DL5vjsYC8pxa0lIM9prpbu7P7a6ocxRG5fcuHtL7KzqRE7ALq2v0/rF9dXOLMGUV+VD1Oi1M4/coN/k
Wqgev3l+9+rvUHM3h6R4A1We/tJngxdS3LX6e+t80HWxh9TNcd4vV4BeZ6izJ7A2D/0yG8457GRDIrWzPUV2OpDKqO2UuKgxOs2hTrmU2FGAX2qhi4cTP84iyKp1H2oeIScKw6ECO/RFf7l5rfC2rYMap3vKL4ZH
t/rDAQ4DFuPp6VJ+u/UuXAh7FD+fn4rqfNbym3TAcTFDm5qZmfsmEI3Q/pi9i2SdLwKsCyw7m/Cw8SUPMsKtgr+pNbpb2yc/XZi2Vte0AAAISNdNH2BRxMF4uf5G6nyI4papdQiOp2gcHdPTInolpghEEOKW4iCY
Z8y93OFH722OBQEk5cHZHxgRbiKLNfNOCWTLu+l0wI3B+fz5eK1VZUOeDXQ0tn7Yva+VkzvNbun4Y9OJFLbDl6ULNwNm2Hj9BE5k/cJycHtHswdPnFzYYavaTtY9L0nb4G5W9CcZvG0Qbo+O3UPRo3lic3jI0ILH
Zdgedl/FSwRU3k0Nu91vC/ZpcP5Dgz6p3QELW26fFKWxYjZ0vVzVT2iSIEbWVqnewad04jC3xjr0mfVGLEm7FwmbnznRJgOgG4b65KoRC4bu5Xb5vjZR4N5bROn/oT6hX0V+nevq7nsYSk521gDIm982LRxBVtm9
IB+woZHgm1TjDVb6dHysW4P+M8/r/nFTdPgH0kqowaPH/WFjJHvhlQ2Pr6tL4KyunJtSdOsU1Tlccboo8RByW7QQaMhjGTn234V8EqHFkwzaWtkYTimZPstzgCcgt5T5OBJECrCqqGso/1pCVN0n1DTorEN1EILl
imYGI3mDhCOTOXgQ0NtdHu37+GQaqykKXtfwyRuW+mBXHhusfqbjSY/5I5pHh7LZODpftKUYM6U4fRk/d2LxMMPVz0QJAJ3WEnWzcdTKbkHNk40nxCqM+H08WM2OeqddKPRHtNjb0vsN2xbucMzR1nXQjPGtFBcu
hpm9XeCqgI+ohcmfa7b6gkSrIgubkCMDVsZZq+p8ynz39S7wxvuRuxNSq7+eJWpgJtFbXIKlNfau+0a5LwuTSwnMv384PAjPHx4IN0HSsDfjlsDT8XwgN3k97ibo6MlVNvMT1O/3lWOQbiNIVfqf+CPO0RIkq3fH
cUjiKBXQ/dRWTiMfh52odSQ0KId8Yvf5kS8682Dcoe341u5aU9WoW2V3GP25NzMRTvHLPpWXgj4IBqthrE7A1y2RE08RB8zi5eQ8Q087Cjoi5j6tNJdnKLd7fC5P04/z7gjuLqt2iaRyVx6Ucm78x0lbs8S4H8xJ
VC66dNeHJlE2wOORYdPuRL7ntxm6nfBi07dURmF5Kvz651vlpcWPlw5x6XPCVyRrz7UChk2UFD2pYFaDWx7MzsI+2oHbiJ1fCNIBfEJ7RRXeBj4oTXik5JEma34vsDpOm6TJNuuSN6cZ5EU6zTBUGEo6FnuMY0o4
1attAyEIRmwgJXHnXcAfhxI3cOk7tBCcQx9Y54CaUX1X9JN1MHcQ5DdSN/xUlBm2YRI4/naTnDR50HxdKAKz6QQFg+QG0UXVfO8IyBQ258A86jEdV126KuNqcuhdHRj5avJsFdcwuyAbHxaHApGrThaNLlUMzLXu
sFP+rZ4aJ0SmP3DvM++hjGV2a27/u3fZ2etTxO6rVuNtIao6V49C/VVQKjXuLdZsgYjfRLP+Q9WnoefkGBxZt7cTm708nhGy1YEtj7Hw3bitQAAXNzH6RglqMy3zKCxRqQMkjHSWG9D2JEKhmnujQ4Mvry+pEhcH
e5Bttx22i2+YOtvtje087LD/eAM75zN8uG25gOgrXEUprlDC8bA6v+sSIzYpPujO/1Z9I6FxgOvePcZ2kBu0lrHe3MHQzPbswEPM3HDDDfOlvhWLy72NyBohKKoicGVpSb99glQwKkdgSM4t/K0Sr++2ZjG4bU0h
mWKuiIHfwzzrF8qmRzIn1FPy5zyjQ005o8JeJOwy9szWeqmbUvBMM2L4Lu3ud1uLDshKV2Iue9TCltJSLyY4wlbGNkXLX2CBjlnA6NIXp0neYNw9oXXKNXc1ukNGy7hAk6uyIST6wTM4rCmr5qUP265IUsWgeMMe
dmCuKzATE1eLGjU0fIxLt6LcT9V4Gs34KPOpwD4Q6htBam+GBqfiW0lgfSOMdyuSuIbm6rlm5fZDUTrO5flcQeNXvBJ4bsNir2PYcrM0EKS8jGtPUtkbPCNqBIdFuJOjmhKZJ3r0SxTW7Mr0FuFFW7lu1rwf9q8L
vhhMj5vYffTQ1LvnFC6T3hO7GvKjX8v1HjxiCkWc66edbLhGHGkw7M4AEW1GbLDNggnWhV85jxFbcNhLbqOyxnsVlkQEapzO/jZy0jX/Sby5RqI4nJriWUpKcdEYgLj73Q71TEoThprzOmlCNnNQIlBtMcHWIHsd
MWH6M9EimN9FZJEpl3MTHvdkwoDKn/1se2BItTCCogZyFeXSBNJz0KSd0megRYcWg5sidT1K+Vpyr525L6Ubl5ck5OSiLC0mMYnekZwwA+Y0J0NaSoNBIAxyoGhODyOyOKo6pWUAfVs9lx9BksLFkiY10s/qDU50
ShNfqK1v6UX1mgrIf7Sb0Ao1FBdXPeg6/3gw26rLuSjd0wlDScJD2LXXiK3XQYZ7w79jeer3s4X/J70bjiyfvwfO4DjweULG0KkBrQ+S53uweQB8lPIn8+V4/woHgD+OXiiuPupyepraAXo9NOr2Bv7Lr0jqQMaI
M4nUwA9u6GNnbADmdNsTLuxZyzsNh4C7mgbO/bEduePEDakvMQrhikhq7Vq9sdFVXyiuTEwfMgheJ7ZNhBVrg0jJD9I/34H/G/IUuar2zpEemnPTcPqg15jk0vhqmW8IceryzHKe4psHLx4AuhHjhl9Fi2bj7pDT
+ebeXl0d9KNEGjaz7qq5VIMdCwlOUjCa/4rG1IjCKdma7xWemN28M++Q7OWbxtgn3YPVE3qNrHs6rUAFZv35pzds0pW95LGOuJxH6ZpFY5VXtAPIPYZRRJAYwjbWNuU0xFlG5jQ1eAJi5Fr1qdCH2nK+KeGGgw+D
T5NsrIE2UpmETqTkk1VIfJjv08SRrZmx2Xi/uX5IhGtDSW47424V6Mjf2dquztmfqjYTcVGcW1GpjhD/MvtygW7DiVoKKQ5Ds6q7KQ2PvF9EzwiFnZjEi0bMBTsbG94bR9yMcq5tVSkoiAOkqu+OUh0uCdsY6Att
H67DR8CR23fvlkqy0WdYc4lHHQZA8/For6J3DDmaZxOhx6RKuUMwoWYzv37V+g4SaLyZSc95iE422vSrHxwVGCvZsgK6cgKACfEkYCYtWfCSX1ThDPzwuvGRQtaV0LGvEMM4xTSWLLj0uZeDzlQrukGESrltZ2xS
+ioiEmiUmwC5DOakuC324L6mjOhHvgeTGCkobSpKvNYAJ05SQZScF02NpWDhiuvfccyy1vp14lpHk7lMDQ3qkOrvAqYwbSQKNUiIXj/nza/MfJp11P1k2lFKy8/n0jKBX1/OJwLg3t8lnp5/rOem1pm2lGRsWNvx
rkMWTFpSmXSinDQAc2RqOQSwAkaxmBtmHqh+z1r0FIWq1UlXRSIKnRXj4batojvTm9jwtLg2QT0GPBfksLbdmAF/aMHnnbQTElsCGLcfD07/7cXK4ngpoN19W50+JQf2rUm3wlElq7hU4bRWW5GdpiTF6eYWXvhs
XE7Ei6Y+1XBr4QCdRJt5u9tQTd+RoFVvVKyc+pQr3AORcPZiyNq5h460vMFR5axDrc6eQKQkHPEtWxZHWhf3a0u9eHDjZ0+bGLY/YqWgJHoUAFPNatti2bO5K5zB1zB8MNNyeSbwei8KUCGypYvf85ep+VL+0Ds1
QrWhM8DneYqi5giVf5OljzvMwErhjbgx3gOMHij0A4Pdw4BJkgWemjZeNYT+GTfoypx2MLI7ikWsJPQSQ6k9Vucpc8nML//ZVaN8Z0WNlGoS+mH96q7VEhsrsA+LelIeDP+MpDiGk9mLF3uBvuAcy9UxWj74s0m+
WBRF9UW6NJGJe2pqptL9+Mq0+5fdPG0eBAym9HAjI1udpdTcd7Q6bnIshVcF23TRTqvR1xIm9FAfD32PLi2tgku8CrGWJZEIUUVP6RT9/caLtQKeP0h1b3zWEyLsdzx1mHFfU6hf1rtVQL45vg51paMUhUFL7zdk
JxPYaZGGELDu6I1IRRhp+1X3UJMFIkJf5RQAQqIUVlAoMBEPpOvmh+c59FmTOXWH5FdVG4/fHjhSk0QgYqIwSKOCqmgh0JIOc0AaDw69WCaRiXrRgiWBS1pfq1NMvYQ0QcSDFuED6Q+m9ojzZd31f4/yDOrOeI/U
CATIOoz51liTki3Vjp02LRlr471FuLC9ifGMFQOepfddwRkpm4MdggP4zMvn4wnEj8tBolbDq1VFm+6NLM4okL9IjzvsBPc43XFxRhuEuev7PE6fj+fM31LgfPhS5fT32lKA2rKZP69ZiPGitejNA4xmq4fCiL3c
Wz1lBT37GHlyJ7qiiCeHMY/rIm5IyIwiCkKde3X+rTSsHnnVg/IkWdbGjzoHtVf6DcHltsn9zqDhuo6QboxekXfdyeD1RAApOxT2VcUDd1krA6y0n3oyhfCMgtRO5MYrqfuRhvfitOQ16BB6ZHVxfXcHTKDqo04V
0SMM5JQBD8wKnrvNaQwPaC/1c7j0pF2kNxbysenSANyDGpD66/rEbD5/014NU2BwNogxkOQJg3nSQ0oKkh45w33/xPu9xIizEz69PKhSRHDmExe2C1ol49ql/d6chpCFxRBPOJb0IjfcskL9YhhRlevIi98rdy6T
mUwc03y0bRjpO+er/WfV36Zd9gTXxZ01vQrdHTONITjAu8A8eJixwNYxlO8VWTdl1u95bkxyqcloxA+LltVWdajzJt425YGei3VrmrlsgDgDJiR8PU4/YAIoTCDxXY3NR0dIwQ3irEF+yLzk/SZSaUn8MYntAiEX
DWR3iS6sIMi5tEvc2QCZRxDtFs3FO0OW6Y3tdmpYrNOu3XSte2HR6b6ADzVdh0tfI6cVUyQoWWOwqmsHqnGRfYYnkkAF9S45jbx+Vksr+xZS8oDM+7ZXuYgNLBmLMykrKxLhDc9dYL0haqt1wvze5Scb87cWhrp9
lDWEjGJzCmRiyJkcErAHwhM/HRgcFeJG/VaYSy+21PzWYjFQBtbuF1NlODqfKAM3zZUfqzqNxSiyWMfT7IZ4Hw88ed7YSGWqqIEzDhfdSpozXMOB4PQ2WMs074I+9e1Z47I4L78maPf5msDXkI0cAx9ugjgkBhHi
+I7sh3gSaj0nAcHFCLN6kns85xMpJGtvnjOiR2kppicQeVPQyLUseVFsLjqUbi6DVNzPfL1h3hLPIuoPTgb/iEOQ5q94kHF7WvXWEcBA6iXxvKwIdf+33zvYJ4+xod6YfQXbn80E6CFXclYl79HyMp8K2aDQ4zRR
aB0ePuidOo7OQQyDxmX+nH3UAYzBlHYuLCWPS5j4FZdV5N/99i4xY30ZVZNJ/CMSTBL4mxTpxytXkUrlCeWDG3SkTMZFGo7Cfu2sN2yXUB8aPNxbGtFB6FEmO+CYR0cc+55IwrUjA7VCv+MV3HlLsNwxo13/bzgq
2Vxp1nE2YZgq2RiW9VuBtHEC0d0ZbvabNgqLJ1z8BNrECseyASdwf3hUzK67fv9QtQuW2sZv9mw2TsW87S4v2dCJNKgiriGJt+wt11l3tCML6I95cdUZVm7FQ/HYBHAlpCnN0fQOSEy6T7ysk3XWByeABfojBkNp
E8Qsu1nWCVvaVgg/WviVSywWm+1VCQiemK2uXXbAS8OjPLDi7l/9CoaTy+s4v2QJGZeLUZ264dTmkqGvHm5avIYNW9eCohfH1KFYP/ZPvt/UsfydU3alDV9PwFAzonVoO1N4GCiW+I5/39kSltVXgS/id+Wg2tZa
bPnZVdJivs9awuyM6VTlLO/iXxuEoSE6CGT7JqGBauTR04vvGWVpcxpZSRGvs7rOPRxFiy3VCpxSt5oB3CAstn5yPXgq0BEMPyA4b/E/jrojbNXRDqX8JnohqgQxt8ynTKSsgzJLmgqsNxeF4BNK9CV7kFIM4A1q
L+6mmY85xzzOJB/ZPdNVurWkcWLDqAQQcP1N2Js7w2JpAQcb6tXBAPhlADwcOj39aAAEUl8GBfi5ZrjHIKSALYynO+k+wW/fF5GCjqQ5TYHHn865zsQ0QCQ1u7MZYbAiKzhlN+otNWvIQITJwq5lsDQZb8I0gHIz
bsoBWEQ64d1ZCjjFb0ZVQkkAAzd6E7MwpU2SxsYNaM2J1Aaa/gb05m4VTTOnSDacuG0MBSOZYrgTJ+/VbFsK8/3MSSjslEp2u7I7W4dkOVBy39WtfrQ4jBQMF6DeoF0hZXfpU4a7tKwlAVFLhWrBCXSczloeL9WE
mMk+gCY6TFQJnkPRbG9FJex9mmLfqr8tsX9XAHk1dQg9yAoXbNE0C79byFobfpVvjlOEFMqxTiElX9JVMwyokNM2RJdiSXa6rIoCMqhk8CS3OwCDFt4Zy1e632doP8MX2OizjD0GUuCHZtUHKmFU/tIMTfZM1CUx
1ccc/oBQgU3tOr8xxDC9CFA1xBMzUMPuITl613RxZIURp+CPSxDNChzJW1ShoY+CPBMdOmlSmobTGNhMyk4nRjtcBMzPIN67kzxGRGman0RB7P3sDxPRoWHj4rGR6PTNTuUPDPVuIbrOCEAYmwrtd00FulWfBT4f
mrCRmC+1qa3lb2AiSXdeCrazqQ8waQQ1bnmSDVae5chfW1IOul+N9Qd6vPARsGtqtCJEtaw9JwRYHfgUkCVjFUVMMKReht6l8rhePJf+bS+Huio9i+s06SlSFCEcZi/2h5Ss5tA64KJ+/QKT6UYBliixMCaOic+s
okv9xY8C++BVwRMT94RBElxam1WIJFcL1OqugXrUHD1Uied3qnuBlSKJ7aQ1NCjqDwvdXMCqZDyS91uSBOVAIFdym967FF7Ar3EX12edy0rkUshVkb18fBWMDuGz6xoIsNDGCHjyXErylgQaUQ7aWXnzjWCN0RT7
1kI5JXE9b56iazNRj0L6wx1L4miDLj/C9kRyq/pCzxXqDsHlS8uvj3f6FN2b82IPaIxWcsZOtpT6IoQRovqcLNBazy1ZAvAyctDGoov6BnHCR0z4uChgbQzzKtAylsyzSSJlOhjgIKcswtkZTKZknsJF4MaJ2f9q
or4h6FlVxHlMCjtMksTDAK1Qtreo9vTQqvYyypF2QKrpqavQaZLwlKTCEmJrQaEBWNrlg6t7ZOsLN46BrKcRY9T45cYJtzI0CQUVeUZUjwajjmbDCeL/HUJftuesxl7GsWUHsxTmRj3MlOO1sObUENELz8r8UwRN
TSPmEseYdyqqJ7364jtXlzI0hLdwsvJrRQH4BkSZyV4lqtfSp+sg591plBfKfd24/g1aq78aUX5d2C0dFYc+/8cwjRgW4an8CB4nz39Ro6b5ontngiAyFMAYvRW5AVRFXnkhNT1N1HNRmHUhqIZqlsyAwnTVUepE
00kSIN2qwMaGPXt4HIVAd1QzuW6avnNt/5R12kPwbBQUj58G8Vmxml/IAAIVkVvKOHNCpVrKs27zy0X2m6ulO5IpzcIloJEmCOF6LR2Usp/vS/UE37ObZdDjLbJC+Ph2gMF3MzeaKD14pYXneG8HBYEnmJ0bIqEW
Vfxr+95bOi/HoKM/Oj3lY7D5g2XiTwV3mkmtbF8ox9qpbSqLxD7HggCGKByqYaJpK3qOHglHpV2p7DJ7d/nvzokUT0OkZcx3Yi9yjs+Lpl2HcX3TzlF7A6xpu3EWlLy0NZDVVjUIKpN5UoloX6pxSYZ1YVxm+o7L
2Azg81rXkVDy/6VKnz9Ye7dhRC1aEbCe55XEP8wsAjvHRvYzbnDvitlbLTMVwbmiQHdWn3nvA2XIeoTaYHSr+9GrT+H19XDxPdSilSV9sB5e5Eb9KcQYGSM6Ep6WSscLlB0fW0TAJLREJDWHSlMUWAujNnQWBdp1
bTa3MgRw9ta5rI0TEhbarEUcoFSl6ncXpmTQeV23FskQqQy77mNi6BBONf2bSm+IaWRlPYMIg/SHnnwKI1MYGJGau+WjrVBnQ7Pn22wavnGr+NLQSLwsn9Ux6Q4qPXKvDV9WKWhzxJr9YSKLLA68TciqYpdzfLGR
su34cgv6uQGPstj9+u8Ierij5MvQbBBryVlZFwj+DItg5g3E1A9GpETAEA5zZVBW1Qcwd9fMKP5enKOcPlhAhpInLZgIkgQxopQir6iLDLaZP8hpztmdL+R49REay+r3jVmqWShAoeoevp8wBS8kiGIcFH3/0oFr
OXh+tvRKSmTHNb07Sz0YBCUF/NxuoNj5ey9f8HblZZGsrb9w3xcvrU+KhyEj8jgHbXTcWcLEvUKGwep1RjKg/sNdv1ZWSashBFTBtG7Ee312elcKwnUj/tS3Tq+EnQHfiD/1w9oyDkdqRu2rHVI7fVUeiT3XhDRx
3tS8iIcFw6eN8HPlpprNFc7FleSg32aGlr46d3cQw3XKgOTBa4UuHzLitBDCctk03Y53wsh2gk43Y0Vk2eikJw6SijplLNxiwRZvjfy1qlVD/ztLp2p23fKNY4HwDo2UNK9nB1gn7uBaQ9NnIUq5bzM4z3nmOXEi
J0Jde2wZR+ezwm5KyRVn9kEWJFcjCMrr7oy4mJRDXB6ksN45FRnU2LGQAB8rq8eo0oV5COvwAWJoFMJgE5RS1A3UdaagpbXrXAo+hnW3szqIQVEWlwkIa3x9uQgUk8y0cQbLVNuSySnMRpZcxN6pOuDAjLioIpvK
Rrr5hH9ZJiJbrMrk8/bjHtPVIgvOjxxpAZdJP/A/JI9jrb1dakmbgqZ3XMMX4cZ2CP70tHso9OiBFPWnBDvlTkGy4oy5judMjuGlYaeYjiiLcmeoAOXgTBxeqyTKkr5BreFNp+AEpXeEMfxwn3sV9L7KR9dbS1Dn
6vpqr/EyxhHWggR0PLFo09fgV0uRKZCWfGA7++rJNW8iWqpGXeEfCHpluaa6zEHU0qM0zamTbp7T42Sebes4zagidaPrskW4pyN6Fw4PMCL+3JxkoI6cTTor3jFTE60nbPCb9n7C17GJeItbqNu0xBNXwMcL5UTL
nqd/zGU6n7lpjfeJfTpifKMVZR7+JTTSRhUJLASVW8WmbpWdZErLDcmZ0je0MKVW0Ka9rZCyCM54mb+z/7LvJTF5Pup09OyvpwOUqCrQqDq5/PrlNKDbUtrJBNACNVsZ/g/rgxdNqbS7cpZVggY/76wxc6xDMuJd
wVa20KdgvTYSDXoyeFjWRuNw3YYDo4yf1vrediL97cOwXFUU/uB9ik9vIxhIlM7fzBhtg+tn/je6LkLEHyu9r1rI8xjFBy1bEFMwl+r9RHz4iQ1rPd6arUPMQPBcXIFF2bqmRDJY7rLYzZG0TKg2bUPNCCqwdXqh
b3VicKR2nBnspxOANX3EXziGvwW1N1iY3uUwoWrTusw1CYUFOY1PzM/HLsh1v7vBv/5OoBt32zJY/bisnvxNeDGAi/gu3r4h9HNZCeI/kd32pD9BMHDrfsyWONC91LoZY1r3WYyhXnPmXoePO3xs4sf7pJG2cP1F
gegm/USluHNZWUlkoqG+UL5f8o2p/jvTwQ0eegFSNTb403SPek8e17+UYiPFTJwLyQb4ZxTgQVBvZTi6eghCnOzJgKphoNWw0pbo4RxZjypQrWFoz3D3rkUHAw13LkSoh1PGHiv47++uR4S82AN0i76JCUw1CsQ1
Aq8cEyo20A019ZfEsPMEpHV/gd6b1JhgG+05sDnPO1bTHd6KL1Uo7xrvR+zcD+DT6OCyeZZWtBdAa+NjEN2gUP3DEe48j7zk5He0XGWAxIGCRgxNcP+p6b+6G5mQQ9Zan6BKCEa54xsKwuMgcwL8P7gi+P507zeC
Komy6UQZUDfoiQVGeCUOWQx/obr9sGbNHaOfVdWFsvOooLfGVyuLSJVAoq6EUbtbF9E5pS5UEKY1hvuObJLDdxrQ8/m+1rTl9R2ziIcTBa0ClVuH9gudpRMummObDZt20Vle2E1h7DC8ZFoEJskXyIWCP9GSIP5N
tiloOqEO/pf06b4QRgl6ScOhqkYM83yIpRTml20C+tPgAIMHYFEtILBDWLTm/d1a+sbH1lH6UiG/+XhpAYm6ORvv3BZo5YrSr2gH6TF5QJMb2PhrZ7EU44eZuC7Ez57XqmfPH6rb+KF2hTU0bMIPhIUo/OGC2MnZ
2ueiFSe53u++kCF62LRoKpAmeaeXDMx/zBxqQIEuNGzrkKOVt/86hiSHxM0aRIh3W/r4NdenO+X5dupzfi5OMyvFwsdZAjG2uAlo2GgdGoRAG9/uzODd4dhF/jyqH68dJIP8Cm8rE8ehFYfIscTAGPxjVFFPWpgI
DiIzDmKv3pMzseF2QPJ0nyUdhi302eIl06ZSPCL0IQ4eLeP0/5c9RCohKO1gDuuDSw4VbAbcLjlsY5kniD7ctLoCDS2VBsrAFBYhgFmOWfwyKs5yrfL/hzgcVeCHrsMrUSYo/4tuhxC4Z9hyBkPO0IrD2otDHR5W
ZCXActAxvlTZVm01vKTARG+L3vaBKPxJ5bod17VSwH9NT/yHC1g4hj7p3VPwQcf+Ka/qb7A3bCoVD+q38U9w2Gqg6ofFrix4xQ7sXSl7WlSrc804PrSX81cQ70LCPfLsAJBJraC8wGvQF+BJwKTT7it59jKoaHtB
zpTGYNQzG4V2Jk9h7SPsLRJP1rkjLudRDB98FnFVWHJ9Yz0Xf5KG/wMipM1+vLrCryS/tnoxqJIj61/m1rYCTxdmclIJZon6ac/DhWKRis9/gI/9UJYuWZjBspHxFQm0D+S43Ekpci9gtlQdtkUiaSa8ILBBoNrx
J1uP9afQTkqdqHbDwKe59yR88UE7vGaP5VOcVtVBFx1phBNPC5UMDoQZX0jzpkSVRllv2j7kbvoK7iYL/g/k4Q5TEDsx62EdL0ZmfSc2ZSESc7XB7XpNZn1l6FmYCOylnIMaPePTJmBxCa6gqz3YX+sMUMttA4LT
q98slNYzHd7rKC5Il+NAefb3USprGXyDDMqML0MDOrDqlTo9y1/zZu46KWeluBmn4KVTwqDouAIALxc3hyMlvF8AymxPHmACR9vp0hMPHLRGIyBKLu8TDbe44NJDhtVqCYY5zo6BE7hLNc/ZL/QLheB8fOKNpna/
LgByFH1RF/4gO4b84L0nEyUTTCaXjbH160efxDtEHoWxuE3Deax9SSslTI1LY+uMxqpf/vD3WKszs8UuaRbQAFsBf9OZxrPFoXUdKi/TKmrem0kGmzUXBqoSiAhCEOvdsjQ/PPqvtkrSuTCwfRX9DFdRRFvai782
axYjR4gJlbumaqEUcSzZp/ZJD1GlGsTvHaTk4ROdZLVzUW8WOrmRdEwfg4tH9rQY/X6MHMDsrNsA7M+PLCcbmT82DAq5UL6J8bpBumNIkTlQRZnxtLnUJ+Nlt5OGKR6ppsMZ/g5UxWtwNXruxy8v4ThpYVCiig3y
C9eJ9faJ+4Pxitr1M/d6PQ7mNdqULtlyhkF/z97ev5rKM0cWbpxO6JusRSHkA72X4dh+B1Y3zA/UW6p6R4z9eld+Pr3RC3tClmBb1rOPffCoz/Fbr+yp1V5flE+sdGWsQyFxyM9fkLZCnMgELsHotQb7X3h5dcgU
O5eoZ4sgNwHfhPmY/f4h8I5ixFpWrU8AoEQ/jfB7iWZlg4vHdXSXdFYf325NcSRvvOpHJ+57x6nDi0dN8ts+2hNP2lLaTL2tyECopBZcZGVzZmq8PtS9gjP3i4WKh89QJy5vEfY490KPyIPAJ1k0YsxdRcM6Tgjy
AMyVGGHnPBAzWn0MOvKNPszBfuqrCPBHnAU3/83ko7QIhL9XaDqoxRLou5Il2lwb3HHOuODuPEbbPAfAYJKyPLcDuP8ilGcqsl4ngnIChZ/OtqIhqY+ucsAqQWTt3jAGi+9FyNBCaF6ESn8YdK6gEcSLTXUcxWS7
es2sHrOjt33G8QdYbUchq+eOM8j2tSX9DlKq6CVWV6pDJlRAg7Ebjlx9Umo2lOJZcPYlsDoxXCnXmKY+w0zbK+lJnwkIt3zLEHk/tq/NiDkvV6m3uh5rMVgV3BXgmJE4LW4LQ0ECucQKhnln5uT51QrJSGwIwrbk
DM6HJGi2T7ivoCXu0EOw4jzzWoEJbst77Ku4/WE7Lmq9p2loWW7grLl8yyZ3z5G7N20WzYuvwcPLk1lGbPa+mLmlW3VcKXal5nnW+0hzaH4vFrJhnuZUer3z6RQ1kwFSE4ZzbPaImERh1mYG7E44jFvno3l9t3iZ
irI7EXwyvNT+w08TgMrQFgBgptOone9hT+QK3nqn1blr8a/5/PHDtdxUPHrwon7qx+FYIDAIKYAgHODc7Tweng/xLjBunk24IbXCMxKLAVHqDwKPcPLQ2LbeHPMMwnFjHdC05Maosu8uc0YJzb4Yhh50uE1Sqdri
/F2N2Mk49i+GSahgp+3kAUHBEs6MQBDmL39fLR7q3S8PDOyfkJ/mI+iAFQ/A83v6VPRzf8RIh1u/ejFIVSIVyiwiSAwqwQdKGZgLKlQbwjuNTGg8Xks1IIlqL5u/ZZnrfMJwY9Uv9tswu2yf1PtYNqzGWCFC7O5X
FWwEsqww4RT+yZB3JlhVj8/B48oo7Wc3H7x77gr2uPpI+YFdqbrpopcAZkPaXVGZ2GLjNr+2qXSoWcqVjAraCY7kh3yQhBDSzmHxgJYAmdIEayhk+inokrx8fnzp867H3tX6STB0GxvhMNkLDgWNik4wXIfnObNO
FXIx6SXDPIs5godWucJ993a5ftReI9AUZ7iY0lEVX7JkYoG1KTGjYcim4ZgdpmJm7cqB5JS+OA2v13SJ9SONFHy70AcPFmapcrAkJnoTm+/7rT4JGO8HaGE0Ku3Dxm38uLAnekIWsBc9LMpkvXFwAzCQpyQBLZ/l
ixJUBikN9wprw9EoBcDgJ2IBDSopSjD7TiKiC4tHxt8zNj+Vo1plBI1UHFFaxk0/2lmHiAxx4W82O96MjVawsrb80/Qw+Nw/tkseBy77HdGNLioefcI+Zsb2mozRuIRpVRok+6DrWnOFzal+332Yb/MYo1MV306O
S5VVH2RSCkTgPSnEsoWI5RL4EfJEkzlu9ygaRcBC+tG7MFnCenj28VqvWVU4Fqikkzz+bgNQTVV8MBtQ4Hc2bYiYVuhMOY2bBviSDgNkuiKrA2Qsr3VvE13Hvx4EPr4KhBSIqjsruZ1uG29ugFxjOi124vSWm1a1
KBJ+fnMf9V7/7b67h5ONW3r7esWj/TQcreIV46JYFPWqo0/VDKsjbqyikD38I0nU3Sv2QZ0Nq90f0Iy/l8hp9qv/z1FZyhinQNIdzWQWbKSYLPSz0L/qzT5XaX1ZZpxCYQIxEHSBmxfGbwlXBlS0+8VcSlxI2aEt
ZHNVZ//TpGX/hQA1KQ5ph8lp3m4XWPJg1xYjOOGfj7vgVS4PAxpAATOoLPG9HzXYq+iTAGP2s+bZwRDHnF8uWvkoa+3a6qr0kAnhfD+KQsUrVXcAuvA5ih/Lurs8wBpe2AdyiJjdYwdVyKIMeK15NET1JY+Kim/4
SPk9och55c9J/1BVsniWjT/Rzm6rgkTThtVMrfcR1xSxGHC8noYDbrvirBb/ie06XWVw6gL8pbfuQXZRD4itjPK5ZEcFvcsI3tP35kEx1MgQb0SNm7CMMSwbTRPN+8TGvP2qhdZvw2tNNfc2pBx6qucPsYo+JpFo
9YYJAUTxSok77h8Zqs9ZxXvWSlCvgBPWOJnENm2x72NoX0d06+iA6ZmBMmMIAzIKF5I2V3pX0VRO0r9ZxC48HDI0Nqc1RZm7jzJZAHnRnwejPlfJvpIkdnT/u7BKxuEl3BrreOiyhgcsbwx//23KS6EVXWUYJ2NJ
VlAZPfAs7TdYTHnaKiYYl2i1i9fQWSdcEAPo7yqTkire3P8jubcYIsWGWVSWC3+TKiOQvcDlL0DHHBQWtOPYNfUqc6/3qsuvWUloGttElaQlECz3dxuEM9Np4h8h5IpO+kczR3TDdvHIDJH6M82PiR7wyoTAXGKz
QjthYAxQV5sK2QkvOqRLbUq8AjytRsAr55lr51ebdfXVxjO5v+7eaprWsuCg74cuWQQu3F+vjdQFkeozs9pl0CTe/gwVxrFDw3daGFfoLW0VVESJao9nJAliwOZtNHYM8TzVHlLxmSvIRSqJq5VfEBg5rooLxWNg
ZN1EalHgaHehRYGODcpa4hhg1QfrOqNEmCKiO7/mWRHv/vx6ZoB/PBjI1v8AvpTxYKQRyIAd2iqvQ1beJsKJP90DiMCKf/KSFkxvfHWAj0JQ5IdDEkTM956SfXJFMhH/o8sSB2NttFFacG26fFTTFEbVQzSlW1qx
mm4ehmX0BO06uCFFLSHWElsKOsLjgemRhQbXx2SiKneTbClNjaYVnOwwdV5hnAJAmDClDRidO4C/lviBBrBDBWsWWy+JfDp1P862Lwv5ONO5XwVGYcggm+yfQWTNjQrcWU8fp0Sh0lVBVIrPPGNJxCZhDXcUWr68
P8L3x2Rqu0bpy0Q2/GTsas0+G0heVfQuZ88yNjG2Z4juzkJSBp7jqdlFovXCV1bT5irmuVeaP1njCe+npSUKXRWg3rsIQyvOM7YYFeN3fkFPPl69nvqtYIT0CFcq5sOZG5nJ+fqBvEocvaLa/e/J65/TckRKvx5O
tvPfn4RPPnz8Wz/4tA9vcr53TdJLpNn9z0n7/FrlZ+n+yfUwNPvw+6/d3+pPp5UxHrRgm25YxjLt3+FXNLv/Pjmbfk+vn48v8qH9Cr5k2P3PyUF+0z3JYoFyrtw4W3Ty4/rh/RS/FCVClIpd5dEXVLv/Pfl6PfUQ
sYK5EElS8aRGEDBH/SXDNHjdWo2c0tAHaN1dYTz0YBqYv7kmpEp/oRHyJ5pavxxB/q2adI+FjoSHOM1GXtQ3dcdZPhUuvggqOv5bgQg6HMTkGrPDf0tsbPDqITIjrfIn5InxKz6Ypvt6VfU8Cc1aqLa75HnIIIOC
fg09DAQNwbPkOp7gt6joGMNlg96GEun3pXQVZQaAUoZNKv4oUoCIQNXm6x8eYFbllpQ0OR3NbibvwJCew/VjYTv7FlA87t+SIshOtZ3EVL8fX3QNv9gh+1s5zWqklxO6WPQmRppuzpX14RvS4RJkg5/DFronSXFU
EEzXdUEb6XWiFQEPBTUvHdxp8sFdahlXwoagS7b5nGgsGJ0dsisu0tl5D//Rf8vysZfdhxRRA/jbEyO7aDa56yHZAahi/I2bQ6MmU/kmIsxX9VBEz9w86xHpbhvXqfWR9VzHHwt2F6BMHgRDrnae316PtAZmEFyJ
vKbt1rRT9QlUY1lCTaJcCEeRYL0NeVXwtkBq7YztvcwNAHYY985nuvcPrvv9Eb/UgftWvoqx/79eUP8pcoHZtoy77Cusav8ZOjqnjuoehVJRsVMpKhqFotI93+tc+cRJBnBW7/rJ8S7q1R65D98dWFbiBnJN5FnP
KzRs6UXJTbU62/emzjO9FH1dr28YC1JOvN6w013V7koDYK08JRQ6bfJJxJeXfq65+48JtFCHKNxtcYk9YFDBEw==`;
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
