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
var packed = `n3GJESlQc+wg600FpaVzwLYlKiUG/DfTEpmILHBZ/RzuvYrIRTyjLoD+HWP30JHjByzSCVg41G0I8Lq+qZaujwOqqqqq6t7jyzNnL+GS/M9YIl8QFyiOLmt7ba9HRKHUnI8TIi7NkhxFVlaoc7Ko4Jo4taW1UiFg
hWWnUEsgTqEWrY+6ZgZSbrZwvO7InvgDk5BRMGGamCM9SSqxCJ2gPXrH5DM5NxeydTPRfN9fbwpRFOjxhBzPPfNyzsrFiAEeHfPa4Q1rOPg6Q4MVbRAnXBcrVjh0Gem4hiYpSnEljgV7wQklLri/5/1pCszzEdWx
m7FVk3oUSLkxcuJq5k1IWnCzoX+7e0Hw8iYYIVuciZVxOV49bNPaHzBk44Q9jpyn9/YO7x/4CBVzM8TYkMsntEWXrp72fwPeJz4ma+KiddyCFHyDr+8muQpTLw3DIZJ6tIWkVrGyFyit4y2mbWDM4HHLPTJ8NMg3
Wh/Hxwt/Jtfv0lZyviAmhiu8kdTBQciPEJeQEMwr9D2R138HS4xbsuMdHWkiFZ9/UegvOaWcRnHQvRCToX/lNMf620wqGRQJubsEMSNfgg4GJUZlY252hvXGj7t8Ef/UD/arvFZC2jRwF1eRmbYmuD08XCFFhuYB
7RSLi+lFFb/JGituW5GVYNdrR9KP2WGFwCgUa5ff+yGpkWFEIkTH3ZDFZ4PG3yfuYGjyEzERhxoPcaHq+lSQO4/hms2epCUOHcqFwittBV75odNn3EODQ4Oas3SBivqllWvqj2meO3Kb2nPi7d3qc7C1RdvgM0hU
pbuogenov9E2JtCXETduRh4aZmCNnmgNxWHZQK+SkNUP6QVa/kf1orj4KD6t5nNGYk++sYBLMAURhF9HnxCOUqARLJ5w16ZVnLzC6SUBLGDcun0SCgAA0AhBUi06QTum9mg/6+aLoUjJSByXxYqwJmwIW8JuL4ej
tIQT4UzIWi6EusrtLj7EJzqIL/Etfvw2Qv3kT4jcRGU/F0SLq11QluSUQLl59wtQ1A6b++9wvgZEnEASO+gEn+D6BQsCaxsSys9+zY/vX6whaCLUNMUjj7Br8+iYJjybH5nzK74ka2r10SuohjW2oOjvjL5zOzMH
fNGguUWMVjPoG7o3DzYKz2d3/5dt0ekao9N8mkAILr2iL7Ary9YgVmitJAUUJFUxVRH00x5uhznNbQ7f1Lf//nzJLHcjd2PHTl6vvF66qfN2SkMQSEIEZqgZgDrshf//z2b185iMBOUiddAGmar+icfNpunhLcvL
QUSQYUMk4OzQqcFsUL/5UVPr652mkmgFBizwgOy5ENOIz9iT+EgkJ5kBSIkSYQWxBGgIyErCJ/fFFtVu0eaf1f8W/jvt63fzXNDAGPlyXVis6xHnjEvAadIeOOVKSytvZeitTL9OV4cP9fmolA2Wi7QMhozunon7
3Ptjds2+Fqw0zaIUtbIogXM9FgMyWFkX62rleUqlN5b4IAv0ldPKVH19NZ6/B7t7wB3S6dI6bbmHUmLK9d581/erLfFwbose2rackIZ+Y+dACP9A+DU0hg5CkY2IXGVU5UAwzGK3eeetn9/3pav/+pXycF5Lbwas
MnTPquFgkDFrg2XWaqYcTkfJgbJulCMi5UXTfqn+qurLevKu9IHOpyddqCF3Jv1oosXgizvIL1Xzq9bOu+I7XChpQRw4/Cqj9bHA6YAhZkQAkxy13/dVtWlPrhDAN690OTBvWHAVm1KazOg9uhb6r/n22Wrb1ZgY
PMUjOoq9UvmaGAjGoHbaq5mOfn5FuFo0LEqOk7pjpqlVtba6D4SwAEjRofoQEqtTdshnN5x56F9SzdN963x6ZNNSZKwZvPR2JYisWxPdGteVka/vpbPKXLE8rysvh5RKalmwNbGIcDSMQVzZt6XfvZcT4dAvNXI6
Z1OHv2+3Tl6aYsLwagvGUraCX7OqML77U8QHVkEE2p5aCuskf3tp9pA6BU6JWgtTdngTDorgZ4183UatDC2kPr/9+H6pyqMv93xnpkTzhiII4v9TtWnlaVGKnARfaTj3sIzKmS+IECntuxXpcFodtqVvdmObh4GI
oW8EXzbfQjQ6vIr4ff8ogJWTctxaO681s21rdIDBKwWyTdV/p5Vhqv8JdkqVU9qYPiw8SaAYnQCQD4BNKWUY5wdZ7X0M0a3nmIsbhYTN7GPHMoDIXy1p0PhfqmbV2vk7wIcFw9HjikqRlyhn6SH/02L/GvuhMBj3
lavuBiDFyvuqvk1r2tTtn/Txylb6fA8iQRFfBAGjUPERZPufyg5rVt3lywtGoZugK9qUVCDXDLPSKJ3aeAbfaAAN4JgtXcSIXhLdqPZlL5W8X7bMP11fcXGmys8VunG2Zevogwb0RyAihGeBt9pbItqAOPKAsO/G
7TT7fpek2XDZzHp99zJsnJF/zgInygJ10U6p8YhDtSOpC0kXWSutVZZbgcNoo1L3/KXg/t+vEXQCimkQS3XPHUYbnrOPTe4hZtowLZ/P0pKvLGRdgREZsNebxmtadfX9CajRor+iZ4jCmpfND8+ntvd7mkrJrmxk
q5a9aDK/jTP6wroYgSQb3WsevDnmXJTyFU8fnncjq8dFrD0xVBQiwi2kESk0OEtVq2oF3oc0ojNcfS5D7NJgba0tvkmT5yWFk7Zfn8ovfkkyf7lHKZRycK5y1KPm26r3dM95ZfkJOQpT3ehhI41le5psde/btK/f
wus641QxNkm7KVtHvel5Y6InbGHUWDNCB5CtUnUN0tmHmYi3L2ToVirc+PVEuI3eqcCSbyrI//yl79fvWz33hoNC1d31Qd0WTZmpPhUmxbb8QhbQYJy3gf9vqvar7QtSjDcGqCn1xRCm1F8bqcPQBCxzxBYAsq3J
Zfab/2yVyt/qvfC8qRMNMEN8fX205efp3C3yCw9IF18oDx/p6i5XC3k2vhLJNVFw/nhmyv/f+6V+VY36vhcRGZmgAyR9CSpnpXLqWquHLjIBqimqjPODUdxtzs64FvHuM8z3XkQQ4VJMgxTSAJ8w5Nnn3kjce1+A
eu9FgvUiElJFJkCtRIL6KwFSVQSlMiIBskskpZZv72ZuTOr/1S3pl/uu7LD/sNvPeqRVo796MKrVox7WaN7TSfv/75v61SEpAGLbsT7ySSKyrY/GJqHq3n3e/qoqsLrJArk+CZLfGbYVx/i7zzn3PhQIqQWSclQb
66JJ8onyiSeNoB/pN/z/v++XfXY3FfAbHKPKa6FMKrNpeEIojxbpeHX3mecu4sWLjIEXNzJ+Zt5E8CeyGqNRAYKFRBEt8nfdfcQ9oRJAZGahMgF8LfBbCOkaVMqn5973spWqtn57TY/0lGFY9P/fr7ReN4DAwMYf
ptH7hikS5B9HS8No+JX3nHM3Ge+9iM/MjMxVyExAIgBSvzipi1V/mOoM97188SISzIwEqjITLAokqvuzBvUi2cPkaZxNLVm2ZH7D1pLlg2V1y2p5cuX9/zPVbBei6RBiUV5RHrELimctw52p8PxIHe9y0Yq7M/yP
BHGJuhQy5v+ZWXIXBIgFCEhQiBQvx86hstvCnf16dzVmKxydKDnxLktOrH3+//uW1ucGACZZ/fVoafjjMQVrhBCODdx7ztvFzIyM6hTAasj+BFlc0yS/4GdV/6/vPvvcQMSLABsZmayBYNUCUKy/yGZ/qSzljjme
2zXeuF4b5vh9K5fN9Qtuh/P8PKzI0VXFNT0OGcUtEWqqJ7w3HWBvtyvk6vK153+cBdtp6xMQUm57pX+WezHn/x/ahNICl/+JrGW3ltFoJBtH7zFS+5Gma52oCMgNE7KsVEU2wTtsSJty2/8hahX2yy+wh/ljMBCx
wFOr1cdZR1YJr8lQ879tumbyxgwBp4EAp6eYWki/y9ZpDaCJTUkUxWc4nN9XQbWJy/oc0PZ6DwEnlh2jDBF05vfHsuf/OMt987Stf6lI2wQRWZIQwWMsLUcZ05VQ9xk0jQPyiYC5NvczVvr1yGHapvmbUUBEBN5N
uqOD74+99cfuv53P7nsF9RIVVCzESDK+DbVvbMds6SCELAHbSmKFe/98f6jYS8cNp25uxEGMJbB9A6TPJv7sm7Cw21fa5X5Ijj+yJMsOoY2o56zGtCH6Vb/psQcImC+dyML98FXqOXHabJw0u3ctAwjxGeYHUuVK
/hr22fv0eURERH+WdLLF/bFen93vrnbHlaAiRwgISawdvg31a7ybvZJcqRIuNCHgJzwiO9cw7f+/PGPnzLWTzPsTGUGzCBBLAy208DdZWkefvbuk2c60xJaE+f0IYxmCzMT2fcW88yCJFfmIbUwY+Du9Le2Pd/4f
62ifo/3fy5ghCYGLdqhYjRV575dkVUQQBBSF8ZzuyjbMbNL+m+11prEBA8aEVxIOyOT+lzXruQvaqVpnkvvnOAkBAoJ0GzbP6V7dXymE8AWqVQJS2Jf9/D/sqXdvzu2ciSVNQ380aUFEjFaytCp7tve/VC0gQOhj
NHqQeuTEsRqmVb7sn/WmKgKEAPEL8KOZDr5rrKyaXM4k+3zyNiCIgAhoo/g11luV2Vw7SeZXRUVE5PLiaOS1CZRIxz/A1g/6aLI3OcbMurLJlSRfVkWkKFLUhaHMyP6Y9q//7v5aVVzICMMiCTWk3+SCtcrO1cE4
Tdx2pQUr/wTZ0f5b0snhX5W//oHHJRacL+umo7PskttqCBMkmzBgSMjhg5ftr7OZ9OlpZWM5z5rE9fHkCNSEvBZrguZw46oT/qzmV+hxjGRnyS4s7wli2gidvgJw/28AZt65r8vm5GA6ubmRixJwBNNcjzgWVg7x
87fRTqgJsPx/8OzFYBgExkr9DC9Ss3zgh9bc43MBxbdSO4RZjGGJJdwOIPbc8wtAcgqwvmctuYM0kzWcDwCL35DDDwoT3JeTarQIqBMGes/HbbTTrGTmA7EOfb8WOzRb33aSBudBbXzCdGNCLlCWTyuTOvyt/Nx8
Q0Cj43ENc/xrMRUT5N7yFEJEZl6h/EecW0Xo6ZjkbUPo7tEA3gWnuXJEqsStweDSN/lq8E3ZfxHMx3rhwaDkQzSxeEMUCP+Nh7eb3PHl8P1Gk7sI9NeSuMz7rzp5HrzS797QbHh3U/WU5H2V+fGcdFwrP8zL0Dtg
8/z1I59woXDd7Exo9JfeUP2KFzdpEUTIF+OK9Phxs3ydg776tJP/O6C+BWOV6f3rxiFk8OHVRSFes+DPB0lTGZNeGwdVkj8yV8CrC1582v6A9xZeTq9h7bd0aFSt83ietPZr7SJdGXgzjdKEmUNJi3xbKokvvZQG
xIyK8B4SkDyHIYS8ZNVlWEhNAhaNF5HUv+ZJeJqL+/q/j0tNerZrL4TaOZMEnBicFQlMoW2z6s1dlpPGoLbLEk4Y9R1I3dsd3i8nAtjkTAHiK6CwcUACyuA5UHQkabrUd+ElrPPp17OloERqe91haht0/opaV7ud
7Z5W8jdCp5W+RnAR0miir9e2dtR0uvrlbWMZ+E4S2ej6DWEsUpgkWYbYTJQkWZIhhhVd2ZtZ01Ir9mJAsgKtM/3sNhEou0vcvzSNhX7dzYCrU1wn/kwyn/AffWF+OmrBKbZqRl0Yna2zGLCFsVv3bStB+9d2nKcW
EfomZBJOSCN7Sr4m3H46WYeDg1PAihC0B5ESEs5tsZO6FMLJsX8hu0fV9P0viTee2/Cuuh6ytrC9Ha7q17EAhsjqmtJZ4As4qH8a6j3rRTM6F712/os++/QbcvsnERDmdSKpDk0p/AQs6Cagvh+BsWEpajMwmDav
u949/KDioglpMNIvIx4mzH0oXXQsMSzqm7XBxatr0umZr1PT+v78z0azmaIEyC/AfKdvsMe7puX3lsCrtl8BMaQB1jfFCegnSBm9hJukE285aqteiLYNzvi8JkVKm0d5tjAMstgHADL/+QFeiHz374vCoI+HU/Dt
J7OcP8f3ixYTt016tSoHUdQ4cTdQlaRnr3mD2ETdeAWFL8BG1uYlf7wpkUXHql9k9KJTdnSXvmdLKZpSpAFITVh+DwGe0EZQ0fw+zTwqvZ6myWlmj7Gs70s7YPkcs05fbMXho0qPan90sY0l4sqjslVrrwNPrScJ
CrZNpklyVV/7tR5C3HyBXxlO2fPSlLWkHqC6K+WqdaM4cMDwappSANm94nJKUGF0QrYDSllhmkSeGy2rbglD36jR+sMiMt6+YFUS70Rv8YIeqRqzISragWZ7WO5C8xKkQzij/We9vDxLhgEwGoUI5tV24u3XGkdW
eQPpJ7ElT5QYadKIM4di/Tdebjd3AlFKB3kRlZGktcsSVxGBa7sJX5hRU18wJJGsgmhisu/P014aYWKUhx3TvYG+GSsTFG+99W9j7DNURjkVgouaspsKzUAq9TszTzq+a8PtUi+DijLl7OpO4I923DfObQ+dZcji
ibccOsCTvt3ATFP8iYN39VPQuU0NglCpBzRBBEJuVuBX3YGLyvtzo/gFvDwHkUkcBYs/sDaGOGzKHpzBHuzPZXIqywvwX7SgV0oKe1Eoda4HyNEBNRMkg8EwSMrygiQerLraOe6tQyP+uViL+Ys9rONpJdptYBv7
+TO4s+dwg5tFA88q3alyZQXsK53B1NUmfAOubT4L7hyZBDICU2doj6pb0/oquPMUgUTgjrQDO4mLQ3oQ4tGXuYINOyLzZnx3AOfb1aSBdX68tZHBZQrCYz0F+fonEf9FanS4lCYLtTlsW3q9bgvXFK3o8LoFYYiS
/0LSD2suUuKmmQUI5st/jRzeubcD+cBQBBAYoryQpcp0RkJuJPAb9nQXyvnOgARbtOPVS8Pyqn4IOLgwpd0Pe+WAQG0QkKCbhRiCi5v1OTnNX8LWJrQdEWwuV6w7F0Ig2lpy3N/NLyJ8x6OTmzCTBKdXuVnRQ969
YER+257ugnENuGloBwiWkRCGko5/GNUPP88TXPE7ZnflJk6BmGqZieUgw1XUQQAvc2ZQCkg8eFWfZcw6vu3dsK/bG9lr0MKcRRguYPRJtu37ykk4+7SOB94Xsa82lPEl1efoJiDo/NqQ1u3bkH5A9eB+h5ArAhmW
AdLom2LNA/oh42P/MwOJM1aNsO/V9YwQcwW/G6hn6tcXIwA/tI1r/aq8oiUw50XhBCr5lTAzN1Rm1Lc6dcHS3gGXJUvE+zIfwCEpZQl39f1t9eI29DbJmAYFT2bF/94ssH661YwJMoGNy0ayIl/gIO6SsT+BCW+w
Z1hqNV53j5yOff5R9GsrnRV9leSuXIr9ai+Yrr3Rv3ff0n5A2JaiL5J8KqgyVXJV6LyNzaeIW5r/B2Em5N/yAWAfbatd9d5iZF+HKFXdI9rZJQX+KS8famy/9HutF4VeCg3o4u8MyB57k76d8Pbx3gKE8+7XyLkp
LzR/ruYZQvQt1O6pGNmhlDqASYjRS2DTMsgTkUweeL/257Zd7A6V/F5LFtzgJSac3OCs81BJWhFCQ6VTMQ5v/7sYO30b0OZsRWD9pbMy2TWBfWxLWcY8cLXq7L4W60iShE8I870ZwspzEuRkXaEMB7rpAYdZtaWZ
y2+Mt8URoPEFZZj0SEF6PPtAPIcrL1lHCgRqtPgBlSSsHg3fZt3hLCwX2K1kxVkI/Dt/ICMRhdpt2vr1Cw7hgoDfKJv2k72KOm05Mx5F07JvS+8qsncxEmwQKJHg2LX7GVARMHma7FF2Ut9rR10fRLhH1JAPDlkn
pj90rrHeVdhl1yGlcv3vObLQjwyHIZYcTTYS5t2mzvISkN1VWiTodo6CiG01qqecl0k30V0NsJAVCAGuzwmt6L1Q/HxPGgHTq0CdN4ME9BMU3pBLY5NwN4DnL+s5NJYat3cC/V/HYOjf+FChu/+YglQvufjuovhR
B5ZMGqTsRJ0GzP70QlE4/3+dhV3cjk3G2X9u4wHIYlnZwn68PnyFxoe5gSIioyiOigLP3SCKRrm/gviiAsK0EDz+0g5pI9BVAxEw2mFpKa0U8w5ijrckdEfgjrJVkLnR/s+ZlXKKprAXqp61j/HurycuHUSksWcP
78Mjk5T+3neYoPIFPDatnYoXGgLLjjo57n6+SCM0o0e0RdFI0JOVkxz66blxkRwoo6CqlPda89oLjvSKhIVGtms6ll7vwPtj1svmm9PQ2u6YtrE8IBVniWLl5WdUF9sqLr8BKj8Hb99VP4Rd89Q2PvnWTEXdpmV6
hfOy+aPj3n2XWm/COnBOsXXEXtbWCoMGJRrmaTw02tUuYWUWlizjjVbDeVO92QERSGRMQ+j2ypnNrNKvSc4sRrHFAp9Hc/6wmcNg5Lna1q2we+N1f+L3hDV8Hd7b2nqZqqmDcjXuv6m9RmOvTvaiWIwoPpEDIuDA
/zT+2+LacwKREMi7MzxP5iygr1/S0qHF9JNHlScx4VHUG5cQ83wAOpxMFnghVvucmJjl5L69apEnmYMlijwxWotVlXgzJLYtSx9Yuxetx9aneq7kfUZH+IJRaLQPXOZ3isa3wA2SPidJK/kZGVQrfFmtkY/pCuNG
Lidg9Owz7CWnBzsRYW0MVh5PcZYU7f59ULaPDI3tOhCmoe7d8rNYPGPJAl4aRMtHK7SkaiYfQcFdBlFe5aT1EQRIU9IbA/iLkwvFRhdYV4WVun/knoKax87CLKPeOQruK76+gVVFk14zw/aVm17wuPkVwkj6pADl
Hz7KgVEvhiThXLeH/xmEMT1w0/bLgrAvMQOxv2M0KzOEgyMzjYt9OpMhZGMZnrh6S4VgLYJQ7JfQTR78dfKA96KbgzDd5QL7Nglm4Jlte8GmoQx/v4yEoUHDG6kVfWJHv6p99x3girOyclTRaTMcXZ6kODKRnioS
Ynx6WjRUIkwdHqvcCu0JH4Kt135P93FK7yErEOLiVKyMlcJ3SRQQYBzRUMYJlcd9D96AaDddoOFnXLu6m8WccjjKHgT2JB4FYDYj/62KgpEi+uJDIaiWUUSsqNv2tVz4W2+98Y0ODCO8NcSJBn2AIWf8DyOIxiQe
9w4zX2oqkbaQOKU+efQlm103SmwB0KZ3WosvhW5oss2E/WuT5zJ4XNBRwpaCEUaMg3pPqy9/NkZnDQXrcTTIe8A0hxxmJoH6vSvnsnzEt/evW5wEaEWyD/cSjLX1q+CwUSckdXz5PxzLZe14i0JHszz/Y+k1vPHx
a9bLUDIGJHoJUvCOEQemRmOmYOEXBxLfvbQ/ehS5vfr3Xzz6rvU9yeO8wvH90tI5robB7n8gqx8VN3d9Jaufu0yCjwcUt386WzLnRlmC93EAzcBA3i0aP1Cd466anJEMVXqc9WI+9QCkjPxEfxxI+kaIn9bSCt9y
U86rYozYuCBGZyoLGeBOOu68IOfj+ILcYZ1jx8PF8/hNVu2slxh5mhUhdAbb2c93s8qlwumgn7OtVAK1RhnlSpqdYEddL2Duh9GV/YiEY8IqCD1n2dxGHkd+V3yNWs2yHvTqJgSMw1p8tUFgM1tWC5bmjy3WL/hM
bS9OzCcxkjfX+q0cmnQmw022I6aZ7bsTCx4LE3GfdGYbdGRmE3aDoVMTARuM/aRnOxvynb2r5hT5kRmtDlXDZMGe2DtBkFeH4fUN5dIygZoyhVZNRnljh/cs30oV4pM9s1571ySfXTV9xPyIR8hLxjHHSUeswJGj
V5KmbN2g14OV4WPJYrFyOoSvS8q573WlCtwF6+K+5HnhZPLW++waTLMvdv/r+8imQ4qLi9+9I9xbzyRVEL0n2ZrJvjWihFtObr4ifnYTV4zaH0VlRxZ5rVN76pSuy8vHEewzvX1DqywuZBWuHhY7zrUVONOQVcQJ
iWRiuDcYZaWfeSAiB/PboE6HLCU/yCE8CHRfcAbsgxVk89GHZNwFF1HmpwMz5CUj74VHbYuhMTD0XaJNWonN9rDrQvrur3LO1D+O2xu2CcLWSO+38hgs6ftzHP5fAEeGTY7FIWD5DfBUwn1FvzvCioKIYakVZ+mU
G2Grh1+TNhQMHhKDBwDN5Hao5IC4SjvmqGEQTJ8Dwt7Hp3BnH5+MHhIXGeCNw758oRvvWSdGbDGNBr4G6A3GBXTL8Wv5GSaUcEldkz8ZsyAGwLp+jAHI2A8Ro6yhUDlc9Nziee7qmL2WeYnoGoNTkLdNObY/6jLs
zXurquksnhhPGRqzcaRvu7f6KdYej7O+fLgHHozOK99Dnww7GscVxbn1XIGjUznGHuxvJrNErU0jBTRdLfl5+LOfZlvJ+IaK4mkig14TXdeatr6kCSSjf2iHkJMbeSpH3yUA19/Oo64LaOMSpliJTHbIMB/a9DbU
xn6FJRnBLSKsT1KbqbGtZI/3iGGYsBkCsMeiJjbgpe/GivDA8JcQTEBj+GEowAIThLV/IvOKB4NvdaiiiLLYBwV9/EFbMAxLSv+wpzvb689UIBSleVtwwMhxidAKjAxW+fLyXFfrnhrGnOzEAfx18X9PYdTgwEUa
4VEJvgV+mOafpHNQ24FFBlNZyIykkYVMMlGLZ73KMqz6CcvaZ2Y5BkzoLwJr7P/xzKwXdUiZrazgLi8su44xu9o6W33NC5pSVN6QmxM+jkL8AY7HsjjqKRGEwe1myTZyzOIr08UAChjnGxB4gZl7TO/ZiD/yrGpD
Lh/s4Fe/8FtTkNue4QxGq8z2LjabQlpU6ULHfbYQj2h767DRxOkQ+/UNsZ37/InPsy4bRs51Odn1YPF2j5rMusd2aDEjFGwKod3c+ZrXnEnjRbWLf6L3XOqhs0F5yLYGLWsYQKg/zJ2FeTInZeTzQ5VLojX2tUwp
c7xcchRWGTB5A8OAhmJ/RWPOqZz+c1v1+9IoPwoqXIFw6bP4PNrpA4WjB0bUDidg0CgET1LTWdrD4gc6TJyOP/TDZwh8QSArf2jtrHBC/zDMo5Eg9dHQcd+ljrL+JUR6TeUCnIv9wk7nFvg+uxeHX7+N3ZQLcEav
kVBWkp43pS3xXRqOn+Th0MvojCIpClJjAWSr7R09PF+nO0m77i4Rnk6vr+MBI2IXwzgue3UFfbutQWvPtBmpsc4T76isff23ZOT9eUo4U+4EluSPuJhznRiCSHwrlW/k8JbZbpSfiE8ntQQXROfTXxDvOTDGpQPa
93EcfMdynwuPh/AvcZz2k+Jb2iKIrrdrpVBQxhkEH3isb5ulFArgrgdCMyl6zPU325bBY+t5CtFrin/3qVUcghfB2yhPANOqdsqQhyat32PAkYOdsElNcAsbOWGY3cdxXN7hSi0u05p6StQBtIpOHAz7VMaPkgmZ
htPd/x+8DDVDkN4Mgk/dVBS0lKDU22bW58Nb3xfqWK+H3l7y8A/TIaZVq+wEnUm+gYcOzmNtvuXf8mizPSwqtmUvKNIwvrrfxWZPC/GCZa1YDNuMNOKGxiV1lAcy4KckBOg8UTVUx3KI4DmHowK3KIvzcH+e5kg1
hmj9jPKJKDj/+3bp6O1xdGM2zuABLmxVb6F1IsuGHEHpnX0XrJTxmbhTfkziLcL5++Qixr7tFEp9VBMOHhwLce9fFmWavdOYv3yVzIbeHB1m7LOD/9voRfTSoPU3xUau0HPZZZcQzg9i39IG56SHH8R+pq2v/7du
Vscogq4XYbP6sXFMkRG2RfllOvmLTvMV8OG/4wlNY51I7cf5ZJk8tuAq6plbVGRhnCiZYmh/GV+vdOX7+2Fz1Vy9fkBli9y+7SgTE5R3ipdSEj2W5bPPp/7T4aujzrxmUcdxDljukjOiE5VnFS67mLpWeM32ObVm
gQ855hnzyu/FmXCluwn0M1beirPqkkl/ULy/rGtsopVJ7Xqxb2BSxvRSZiXBB93VwXdwiRz8ZHgbWFAYysmIZHraDNycyVvccwJH9JQZsjtPcJhK5N5WJpgrRvHfunlkz4u2qc6sF015E+PeFtik/CflRFBBg0eb
z/NoGB1qkwZseU2s9ZsMjQWf2vPDEVRmJKxIFbu2GlaqcYbn29mig/DJrLrRe3aYVQPCjTq74+6qGafSmoBt4Ncr9vaPJJ6fnz+2GOsfzEg1HfLGWT9se/pjTAiBYxE4fUSWtr/Z6qBQeZigaAFDmf9sVmWR9AsO
nrxNBnIjJWbPVkAwo7JNyLwlGBUKtYJfnoFXHrxH/umwsx6xYXtJwn6Qi9Fyqkqkoot03Zu+HIS+m+DgDZFxkVqsaEXmzaIRsNm7VDspM0k5A8RlmDeCkv/OB7bXXSsJEswQH+PMffG6bHPQQWHDwMV2Xzn3+Tct
cYJXW8weB/g1PfGfm36dOkGZ2F2Hi47L/9gXNZ2VBmlrCnc+qKlF+8w1COXmD0HgNdK2mfjrZW1YxPfL0DNVExs4YRrOndswd8L6EBMo9HbQrzFm1bYX1opz6FxErqHQvfmOA+Sdqfb4ChblN65wyBrjzzbLN+Xb
aCJaTJSlyoKeD8iyLuh3+CFAju9zNd3fy+8eRk0VgSHp5f4yg3hxpXkVe/pqlZ5Vdsps5jUjWP2QrFrcFCOcoSVtms/VLwZYMbiBJ1Yvah2abkyA9mZLOzIEH4UqZnUnPl7DgKZlqnzcmZKQel6wGmkPI1zRVCNI
/N0Pgxz76iCzq0yGjCcAN2LWRduV2nJW4kgggv0cx8R9nhOhdQWo+DjfUHHETd4SBjw+RGVBc0kzKlqLqhnDPBOqq7dgZoiAkjTIYVw3mQSUzzpTbE8Suma8g09i5bwy8fuFYpeSgasGyKbOedKZwuFCFf8jkImS
hhd3nfD9x88EVjhVnr20LJ+8V+polhE1eqTUab6rs1vNnZIn1o81dJ6bBUn76DZSeOtC5mdXZmfOiByOrsNUzMMsmghLdFjsoBURTx+o0fAqv1jGvgajuaYrZpDbZN7Spbn8+O1TS8+0eFYqw7f1BWffwN83rXdd
2sXrL3lVYOmPu1425dnz2Ky/2YtVOTLZeH357LBJKdmbwgvqZ6TsEnpoBLnt+69P3Bp5/A9Whi49fRSap6/c5wu6GX0fQmHLsxsVySYeqX3/dtsnuVXP0aesaS9atmiaMlY5N6gbROOxh3ZqH+3dbDpPEgJDoGrn
RpiROCKSdE1l7uPS61bXBLeoyzGHulimONYCLcixWpUmtbHW8hAgeCConlvxvgTSbgethKUxto3hhFQp/Lg4XDWHsaPDcZOQBnSJbeYUrXvGimCqBhHf5rMwEkQ9dWUh/jEWW7fUsHxtPz7PRLHFDOSoQxfbAf6q
XnUY7ndnetdslC1jTlK3UtOKn18n+J50uLBptjTt9VEIjxbx+2ZzxXV2WDHxgForSQs2bZpqV3rtGSb2F4nALP2phfBtVQL1QUGoLIvYwmyAEBJY9HARrPQDxqHGoYjIm1/9Cvt96bKmD8vHzMjI/mTC6+ym4dDP
noDlRB22YRzM02iISLjTe/ZqQNrXjTjf/+9HkwPysGnWLXFqbovehdsYEh1EMI2W8PYw3K+6Smo74RV1bHXNspSXyl1dZ+tZbNVM9roeC58JoiWr1kuVlZtGsU3BSoY8azJdJfl73C4lm7fJXAoK2Fb1nNzWVdFK
F7bLt1hdoAz993CnXL5s7b97O557JzqtW95+GoR4Kbls+CzLM3Vtd/kD2m1/sfO65N3uRJxVxtiN9iPCZImKUP+p/yuJ8mhkMtO8LmDr021y9APqZn/DMdNlWt+beTHicfR/6Mv5Hf+Zliz8Hn82+PnYnf1b3Zb+
K9ZaAmWWy7mpsKg8TX97qVGaQjiSvKoVr0jBzjyuuh8tTRPPohz0scsBDroSf+rrS7nVBl224h1rMh4tHWhsCd73OYlY8pQFrMtf9IQiH9RnQzrGADGdasUP9Cn4+L4/B+veh0tLXvZRw9K2lZR9W46G3VFE5VbQ
937AcjyjxnOygNQujwNZkX89eoFtHJoVlAyMC5ixaCm/7SCgEv0xNBaZwr+jsvDvRh+YfWNbsow4bXgGyIkYd5SK7ZfmKeqMWGx2ui9pzZLTbdQqE0TT/h1RyRp6P4JPyvd3VB7/XVibnteNFcfiYE4duJmOKtlX
2eXm5zXBa2cHdQ8i0JFPrKttR+VhULC/tc+vZxLKfDI0Qk9BxM7y6yOAKW51jNGIiSPQXufoX6UwD+2obXtZsx7sxHLPYrPsFt1EwKhGCzXKmgWtLJYL7TUBJlopj1Pz41rI8MaY7kFxJo+5CtPVqBV9buZv22lO
JJDQr0IHaQ+XzUUIJO8AaTTgmIorUf8ESWjNXMIiMp4BWqmOx+kwOdQklrC2xYJ67fSifcqWBRkAIFTpRMgeLLMEC5/rpS4RByiUyTRyQEzB8WSiSO5Ry/EL8S4ZLl8CDl3Df0tHJ7qzJ8PypSEpBCIDLkQSUa7d
mJ//Mgd+Q/2n5JhHjncGK2zlGS3HKT0wNBs0350yfvGxojjjEpsO//Q+519hFgtVUa282xAJ6mOEuRJ6Iu6J9zWBgALRtmqMxiSeEFzqlGTf6j0rDKC9MnO04FTT/+a1wkioT/yheEPARx5dwGvJ41O3nD4Flzfp
3M5SVfzygiGxPQm/aZSlFEUHNeyDiCnyk9QN8NFFo2WdDZKUhKCfhp1RYmt6cqUPfmSWguE5ADAhgooaYGcgQSbWOM34ndHK2WwG1I8d8s3al6xlFmSXAE7g47Vw6eG3PfkuUctwnNQt+jVe7J8PL+Vk+ZnLFzjC
IpuT0nVbFPxTfUlI8GL8AayY0GMusnS0GGPWb3SUXGl5F5rQpB02JfZ7UbkaS1u7oZw9B0C7uElSJ5QF62y8FLa0/DUKbtVrzB7G6o9j03wey4Qnmx/qWuQFe4pFbBLpQJ9yTshiu8vQZMzHq7hcthefYvEvbKJW
MC9TwPBN9pe6vnUqSi74mBMf8T+ej+H8RmgFIXQck4512sbwWJR6JMF6vcpZFFtvRID904tNB7vPGhs9SsXWnBJthsQWnT1AjnMOcS5ibshrBK8XqSYF6p/Se/A1FSkiyAgGD4dQScsUyFLp6WIMqpfhDMde/t4s
A/TJAdlnoi+eQMKMyon0/g7WvqMRhSrWC3ioVnjSl33Pz2ei5IG51H2DTNj7QDQ/IOLU7DwmIn0+yWf1+tCXLkKiFQfccjnh3d5cG+XF/yoep7ZY5aijQt3Ei9a1nFWbbAZhpHQUhWvgZ1TljMN/DV4p9KC9CNVC
Zcq3Bi2GcTO3KY28L8D3Wp0MU5de2INwTNF4oPjavWjYY/XxtAJmb5TPoykbaeGwOFf89yJf0RfQOhi4Q7nApvOrvnmdVTlRRPgf4EhnG79S+CcwN150WrCSCZahHtPDkw0rZ42vUPNS1swymjjmoHc2iGVmJJld
w/v3wf4BdE6LxiSsCIf5ItfpalYcvP++EmqI681w2uFfIVKdswSUmCSj4FnxDa2jMC5Bq7dmeethdThSQL+9flZ5yhHKrfr7bB5OhHQnTe1hctwTd90+ASAciB+jLWCpoS+pifaPYogOc5H27l0EMoo0JqAeFG5W
R+xolqPyAcQY8MhsfY+Y1AEXYvDOAXsG4veZkCeP17ibhnKH1nbJpjyKax1aMDIPfacgDaXCGR3+SKlyL8MwFCN05w74fE822wGZ0AMvFWt2WQ1ebxyT/luc7u1/DYsoSTv3wXmeABqaBIKhMSGstdLWzgH/t+W4
BD+BDYn6/+/1JEYOD5q0giQ860re+zJ8+rexBUyicubEC0nE2YhI1X6eohvm5wbKrZGA8ZJmE2ybNY6jsJXJRTGV7hQx/1QF4RpVO64X9g2L2qBTPotK4YpiJptU44Ru/561h+aadcxe2dSegP49sA3gBLHb0aat
04G1NBHrJoEkW60jdp4b05/hKkzCc5c48YhqFCVOnPJyKbiOhCgS6WAQcmhD9WuWwopVBU1YuAX+iPpKigY8wt2k3YuNOE2hb9NubRJmCMU3jbc7xoH9V7VluljEZJcP5dfXDELeRPt0TO8Z17FKrlYQi5wyCAJB
eD/jGTqfMmFkbXidDkVUdOHzpqBPCGRHKQMvr8zSLPme3M5l0gBHkE3QWjVVZlTO+mJWD9OBsp832x6PBE44DXiFYfxVIhAHyn+pbpX9LQXTXNnixb9FMy6lRCPK96QQocMhNpf20OO5UfbGqnzG6uwSNRxTA/Kq
jf8rfqKSPka4PVOKkUaWLo7fbfu5kYunrJ7bLIRoGUx9uAa6lF2ZLC/FqWbist1hzCfdvETqiOCN0YtCBXqFvtZ/ruKXVgF2RjpKBF+zglVOtt5+qD6vljNmxSzCypEkhNwAttoAEd5iAlogXLV/yx3VguI0f67X
iL2TBR1su4i0CjloRHLxE6P6yjQzNgs/8XOk/Tlyk8py+kkQJz6jwHmAkICl2k+WhawJY+JEmudPgZlvqEVFBzi7jLmZxlrstpy4bDSnkl9tdwlmEk8XqbPj+A/jFceaTgBq7ls2R2kYSwhpAPk7+puAeos61zFB
s6AIEF5w3BYrcdasNPuyXsIcMmZPpnF/W24HZc5+6age1Zq/hn41bw+lJXkZXyybWBBKXvdFgT2Hf/2u9qh+wFhqfrww09z8hiv2yxiJfup4kcRqja/fAT5EZ45or6x0noUVcUPL467+AHPDjQkZHEpWumuudFzA
nItF38LHslEeiaSz76lmXqp8p2yZ5YnoR+QznXzxLzRryB840vIBtuRRFM2PsmcrZELypEIhoNvShww9r7vmjzbDd6plUzP4Q8nwxwGJZ8eFXGjQ5y4VufJRaMVdMteha413NvXPEVMIUYR0Aip9TxqzCrW1g68G
4QMr0N7EtyNTkQZA8RwXMp5B6BVn5JIuDPYW47Z5+YCVQTQVEksML8RPXE/U+1G9NX5Yx7RqP82WKnFzTcOv2IZN/HFKOigW6dsh+43rzgeAkpevH8KfD95bXGnSYeZJNVwXND7zqFsGR3lN37nnShLXudlM4NxT
p2KMckiEOmR7CMsMCw6l8yBoPkb4vldxnc4+bF18Yjyekx2dgeBG2SbMXKlE9vCiPdk5pwV6c08dvnwJL2+7626EXrm5dn6GK9fJkTHeNKgYJpcHkGupiZPKAL/o+sZVGMo9QbCJ38ceoYUFqQcZ1e5rELGmFaBO
IDNPtb6bQWu+D8c1Q/yERU40Ksf/0iTNc7ohqLEWduyimQ+NDqumXIxtIv5uZjc6VOu8AUl6RCzVrDKsp2Hniib63+Ek+BSy4mVkJ4YKCLw1qubX7KnOL0UhHkWxSQP3YWMQkAOj4xHuJQr4CAsaFSmTt1NeU8d9
JUReTql+wo6SWYkfxWHGLZEfA20JIC9pTDWhBVq131Ygc2ngs1LK+9T2fCLB9+5mCAjo3aJIvny1VZdY8/JGOGH7sywgq4JbooG+Xhs1wewnz6WCsitU8Jf9FX/1TRkQS/uv5xXptUzm+ZYfCNacdG7VOqhRFqus
U5keHoI1ntod1oxkbh36V4wjm1e2fThsClK+IX5GIMQNuRDGza7Sn51oq23MwVaJrqfR7FMrVKVrIw6Xe/VCSYpKEyU9pQskTbg6qtdzCGdYyqAhHhWqhZLeP1rtvgHR+AbSH+uFhtIF1KPF0lpKL6EgQIT8V5yU
pZ6iUExAXu1ryexWkPTzZTqMPSTiL1VwmVfTpy2RTvfePKxpDfX9VHl/tDA6Xm20LIfxShQO+myKmKoH/e4U/oQ47ZbMQ1OfzfcDXnZ8krrntjZ8s/vmiEY4i84VicUuTPIw1okazdcgaAZ6dSozxq7x33Ghjbek
ETzc2Ws7gJ20SV+8dxk0m/FEFjyUesymjtVGp9BLzal1XMR5xn/40VDqMb+PYGo0AAXlUxYg2m/KKJR28umHgWC6ZktoEmKHmFmjO1R9/bVun9Lz5UPkNWOQYnVVtTuk6XzrZjoWRiJEySgA91XV6nWm9rfhIgyK
/ku4zvdxwzXfQyMSBqWnqvh3F0CodjgVs+mReVwZ+70dhGN9L2CY+XUv3/S4CWhy6SuEem/GRpELvIMo3AjtvXb2UUZNeeqdFVj9T9CBkL9/FjnT03dVtrl+z1awfyFaIFgcMnHXJ7aD9zj+udpOD/OfwUzDfFN3
tW94joXQT7qj7YBxyKBqbsbNRcsBxBY1OfMNsnKAQ8wg6furOh0aiRydgdVbRbCXKDCtoEVL0sNl9hh5DjkWkGwc3+xPJ779vWAYYrS14qQWqjO8X030yupuxg2GXMBFdQd72gSswWwMbqTOKatuyGHjIdrYN9EJ
vqr7xGGheWeBi299FRVGdVh8eiWe1rjoz6i2YPYXG7spVR4Sz2QKN5kum9VG8xXu2bHX4VJm7rp0pSzlWGpPbMjvp8D/FDY8z43k9VkHVJzwkZn5NYhUIWk8/Htmo+PotUmptzJJqYJ2zIQ0W3Hs+jcx45NRxl+M
1Ti9+XXXRHi6VmhmwBx3w+lu1oaYlFQHTvY39WYAJjL+pPSL7wtmc9Cgloy6423HoPrtlc+D0SDyKZA4y8MIILhBFytxVmQDhxkKMvVQ0NlkLszUuuiRhfrKyaP7jbG1+gv65vcs6IbNjfZ5Yy4GadHddLvBwcBC
gabGdPtHEpz7CjqD+lX9H/lYrt9vjMyj2I0JblV76LE9/YcOWn/NikmjvB4X9hEMN16BaZaZTYB2BI0lw7vJD1uZQM/PPLCxvh5aq/dllNA+Ut7jxvKdRTxfWPv0675xnj0WiGA0Zm7kZIf3yTS3vjg/Cg3B7imU
D2LXN/QhCWcPhhF6CrD7dJnGC/zxYfGOdrl7hzgct0/sj0sPP8AGTiRML90IuDqKxOoFGNXrKokedriLyWV8qwL4BiJ3gM9CRfwuLMBFGjZgLcV+1Ugx9aGO3/ifwSroLA5ZgG9NvMWA869eXRQCXq1X1yC7oE7V
XkMgjYFR1Mp9rxVHvoeLJVD4pOIjvsWisBYgppc9+isbSUm2/1G0Zpb9S4kv/SuU71IO9spFy3gajE6LUjKO+/4M15b2EGOMXKzkRiUddwgXjTUbd6BFe/HJYNV4duE5MEi3/BccC+h9jBHSUiPM4EkwhjSciUMM
KPPTjzFIhkaSo+tAPlsroGZvanAh+2LTtpkrYQcKrUZjEi+ck1Gvmzhav9YFQVfTvCLkh0i07RKJo9sT4Yu15B0hVqFz/7Sny3wK7V1x2W914dKjkfDS5sllE3eOib8mgo6TJd1JO4ti5J6YFUXcEgtaLP8eTkxn
BWC+7OAyGAw1iPZxozFh4U7YzLUi87TqAVbwS5Ri7gWnj3u3/S4OUSAJsBvJOthTvvcXGkSgQVRHj868JAL7xFaD0gDo3DUYkExNRgU5ABdjiGw496Oy9XMJStKeGNU5Aky3CsXaip5qu3AtRzVr/fPUHDfAUk4d
XtEwZn8UcWKgLGwYcpvJuchn52FI2+hB1EXBzNJpW00jhk/NDvLaPi7AYOlVVLaynTulKQBKvtq6YiejgjTNGWSmZJ94b9TE+qQOlU7vNBBO4s3DTRSJxr016c3xRznjKpauRp1yHBRPGqjmQ0aE82+z5l9OuySE
qo4YsoxKmsaXt3gP9Sfg08TTycPKf7I8Z8abTRI2BFCyUhrk4uyXBgCOnCjHz40CLuXc7+vK5WjWH9PGT/QIc4njINfYrb7UPgIiTe5YqPqwKe3gRar+cuujrNtr2ToaCeXIP2mPuI1eG32h/BoSfhvIPpNkF/GQ
7V/+AfVu+hfER3uK1uDJmupBSNgJasuwDuqE2JFGeo+Ct66J89+9qBTNYctPetKWgHlL48WU/mcOsFuiNCw/+w+/DLAvP+Y6i/L72Fdx0GTjr5NcQicU/ba3RnH9Z7t+aq/tik2qPR9XH7IMC3pUG6dQCFiDMYuM
j7BXVG+mYxLwY0gzgYcXS+90cTV4ft6u0Yw9Nsc4VYgOFGDFzAezVC2RagGGfR4GEra8Cu6wt+VlARLSutLJa8fgNWCVX5kgYv5yuBO9Ni5oi8mQjd+dgxR1wpcLyvdYNlWC8x7/eRgdUtdY1ztk3vrQCK3FE4RT
dgW2ykFyZXHez42KAdP42MPeYWU/w6Xb3lT/7V9Lw+i4pNl30/Ta6XaVHRT1xFZ6GBu6ulsB7MfaRvcrtx8P4Zl9dq+j/8+BZAxVZNwMD2rJ8VDzmcKIvesa8YzBSN+HUW4coLEoJlH+K5rE0DqVF/XSm6+YkHp3
YlQnSWbpvk0219E/ERhNscuwk6XzuYcCK/1atKm0te7tK3cXbauo+6bVPkk8Odh0UByVRkitVM+x8uqNaH0S7cqBjgHLM3fUIRS3Ne5u0TZpXtq2CpQncUgqUgaj1tjgdnKgcxKgbgZKDQ63JIifTXb6BbtWlsA4
EdCWPqdVgMNa5g2DGTKZkBUQjHq7RXSvEraaUCxqdAZH1EsCrMDpib+x/0s/hiwGpMSlQ7DhEDqfMxgtmzaCVZftgi2qql6mOAkDX2E6iDvpmA5PCzhmekB6dGHm6Hy1fI6sGLtAMFJ2ZiVd48ZyTpU6T9X3p+ll
yckn2c40wf4esEjbYErRDvYzlp7Lp9zAp1uad7yyWj+cKPbChSBEdN/miLuyg4WXf+I7HdOxy+NnIrkbblx7/FGHksbc940mb02/7mdun0GdGIgeo/nFEt1kM7WTyLjREiu8MBUH41jZ4U7DyTeCs70hLSb8vATV
k2Dn5UrstnUTyZhmaQWSSwzLCv1LHMUyuobM3wgXbMyqgfEam/3bCZrYYGFlB8ecSJM0t5ks7ehAtFCojjUiLgCiu4iNUzfs3uBoIwhWfrzST0/4uvg/UWmtDQEOo27lPMxL+bSYfetUo8qUj4veeB7fT0aKAesy
NehkBt+OyMF/RENj+elYiuLk9n7fCoeOGDakWieo5ALT0bEDM3Bsus/Etpis96ehI1YCGLnb/A6MyZa5vxuH5acXqaZrHIbRXrluDARob9DACdZvnuRp6ukDrozYpM6fpIHqHXyySmQE2HIZlylhRF4heSHL9Pf/
hRrurksSNpWW+34bCQ9lSNOfdPig1T+L4ZhbpWwK2K9JkUg14iCHhkodXeSSXo/n58k1GIK58mAwVybfIJ7xcgEigeCbjZo7Mu1elnNsnaWawUH/AJWb9clTrHFxc+qakdxRIHRgEi/p6nVRj9YEfmMVb9CY20fE
DFLL/qVlMctc1KN/mr/2pJwFNJxFK3O9HZ8r8HzOAmSzN/47HCgWVutBecGgLIxzzfPwKZgoplGG1/eYML4Wx3PFliGfpAWYRS39/SFvqmVuqtGoRw+YWxnm19EGWthHORWkRpF0RnMhRlSmz1o1lcE25/L1Mi4M
+19rKZyA9VXjoXv3qUJfRADSOaCD8ggsmUWebbgAdag9V/++tK9rQ+dvBFN7Yoxvl00M8u/hsyhjGzVwCyUg8BGZFjvwe7SGG3/zf1vqUq9KOZCeiZTVHhUs2a1mlqsGCjEeZCa1Lpq2YxdC1gzp1U7gx7qqKCGC
vy9kpsbtH2qofeaYa68rpv41eaHQfj7+ZzPT4/6jdorEXIrRjEqkmcULRafZKKiwU0xTOKOQIfjojE7x1IuQl/aySsZQy1LSTKaSwplfmBLtYM0lNq1E5XS8uAD8BmzXJvA4cqR9Njkxm9tZqaxnsmtTncrj5uWv
2SaTiOldTH+lpcbEHVIgXSfWmN+lyO6KuluOVzoxCBg4VcnTUbF/JTb84F86SzAH6Mqkgw58fy809xN7DAxp4LWEj0R8Ev15HPMgjjfcEi5MKWxgMURQbLnPTUQckpuo9pKlJRsbwn7kRnkH1rid8anGG00OG48g
TO8FT5wt7KWCe8blHQ3fzHUghdPfypsv80xVjMrA5rAr9Hx6UT6M0aaWe1wV48OCy3ehzyFOtud/mr7RG3Kl4tglprTwBvYiM71cly/qy3tEHOrf7ZAPqKPAci61po1Mai4bzkw+T6ym/03owv0lA2/+T6i/tZ6n
vtw6h9XC/vs9+sYffhNYlf/z9LH1hRlWz/yT7NNYnrH67QU4wZ0X5JxIdNhxprpaYHdRd98pFJylU03MFQtoMLC03NFd7KI8WYdN29LOoLt7aI7sDi5m+E1+N3/pGi/0yF93hC0NUxzGts5ueu+tFmUYVVOZPNXz
QCqxKGqT+R+zePQz9AUBve6lRRw6FV7Z2mdTjaw8cRDk4E2RxLUNeyO9QcFDoj75O98hcZSKrN2N54nEO+KO+ezwp3F2pH2NIsWlFnn2ftxw6vuQ8flpVmbmX0wiMMsSgKbpzmi5DAE0a87MdrnrqAZpdZU29EnY
I/WIpRiChxKFa6Wh2FyfEnZ6xqRNZ6ekr5cM4GD9gRnZBRyEf911BAfLRXcmmAcjXbekIbtRf2YxUpFhfAMz6A3szxCXdBxwqt+6IXdjVkJ0jx7NGTHMuCBsv+edksYiEUbYZ7gE62UKLIMUY2FcF+0hoGWn++0N
bFgC4ppsYLWgqcsovsPzIjJkqyzUa4kiDNT/H1YEvLcB8dZIHn3zS//QRn/HleJPPQTa5ZfsTIitZP1mq8mSgeDpcmMTVZenf6V6PANq8d5c/9LqsrzWpn3lQ9FSbXqL5KxKQ0wMD/LX6IgGP6aRGVKnrMS3FOpg
u0JGQBkGxrEMR16MEBaG9dFfLObvUfOVPHsWceQbJiUSZwNoPQY8hGSPd5AXDVnxr+YTR1L4oZcR7JYFdAjsyzay2p6AFS8i/H2asgQMDxfNofx1vhnE7nCUhjXfWlcHD/l2ov1gQgv8NCKLqZJH4lfZYQl+88yC
Y2zZtrzUmd+tKpACLY7YnEbaNGya/rKLoSO3t+WwXBmJeWQi3tbAa8doXeK2Y9D6JKIGt6laDlq4HqBRtvRdKBf/G93Ps/OwHl3jAUIuVIl+Cbd2HMmRiCzqqhY24uVVWoRA542gV98RUYaSD1uQzA4J8tXw9IGW
HhIPlI4urFdDL0y9S8+ABpYFlvPQt8cbWd9H1LPT7yy0ktufdC+b5QK8nLgUzxmMxzCpcYrChAQvaBgrCW5J29F+3TagH38qmvE73RjS/yqFCsepmbCytkxkQ9Z70ynELAizg8b4sEjXj8u4utSDDoM+GOUirPtN
HBjC0QH+2ITN/wargT2AVG+vOMKtxZWcEqENJuv9szvXE+3xBfTSyG3oalXveL2QP/EUTFpZK10kbI3rvd0w7apbyEq75T3deE2WP3/yHvsJ5PS2gwdf4hmV8zOlPO+XkntehHHj8WVgXEhiGpA3XbxcGv7YUuhx
xQnCP+tkLArUUIovQhgy521JKFGIrrWeMiRudChR5ycJidsWwyiSqclfXgh4kysuFx/tAR6rPS2UGs0qN1dWKSw65m+Uzr8HC9i1LGrlwpez4dKcgMPIW36HIf6+r1pT8NGzkvK3yUWpA3Jy+K15OVYR00g2IgD2
2EwPpc/HsiYPLM7rGJ2w9kc+Z0cy5bBoMLTzMBJMVyWCXWOXhaY4+YC+irMbYvxZT/v7COWSV79gzjqkPrbthq0gq5yXSBFTi2YQDSHFbeFl3QD5JtLRONwtduASV7s5d/v4XYLf/lnDU/YPtBJgkDTcjtecK+Tx
F0bimPw6eKMLx6aECQR8zuCuy3wqJfOpC8Dec+W8deTsCckbaFMS0vLt64RfdnYrO2F1rbe1s52iySdq1dxW39MbhYc01lT16BwhCcaKfBMcXdNFhIpLkCSJPHi+OuRBKbQ65aiB8uRWSPx0s5vzssbdcxaugxYv
syKdoqnQwXulec3KbkYnkgIxxA2RogKhzv8xYBMwysm+ixX1usy4Aq0QzyW7/++glQ5XyKverZdSlYN5VXRyWE0q7/6TteiZN9MhiseaBISwwKB0oOLKzkBajwNy/BvT8stO4BiKvu9zBD/r4Im7sW6CeGznhQ8j
LxuYS0+CACUeJBajLvqq9zc7L8gZq/2fXRmGipV0YzlZPUpEYo/KChjQfkmZn8rTFjl9bivDXV0wfuoX7Iy5D6I815T6BXEQitLvLL6PhqlaUod8gwGMAwbBvWDm7+vznojUSbIMDy4/Hbj8pKEZ3Xw4u2i8YBnl
bLB1Wmty7/9ngSGwi29pOJxdCDftTmne9wbhN0ytywB70B7gQVqlxyzFfLWoE6fTkobTv2pjmVwitepLdyBlNVLJ1fQTEbpqz5g8bVP6Vb5n4wJfOtrtq2ESX+V91IpE2fcbtQ1K8scN27ggbaOuCMf64+leo+VZ
101jqgJtFGTgmTN2kSFyD4Wc6hTJWBFqlSItRqZCUjD7R1Q9kynhCbHp50St2gG4w4NYKoiDgv1dvw4azMuq0XXhh/my7OIGSVR/8Ikon3uqUHTG/ETCiWlxRaUsvuSdF0bgmUcgpcN79TETUPTfki2kRE8cvRWK
cbQVXAeX0JHGOREPsYWv/vCXEo1nZMFZ69pQIDPNnT/vXIP4A0Iff5YQgu8y4w8pK6qgQjoH4O3xvy3VeJdsRocuM64rgp/gfMDPQ6llOp78REQw3s0zeqL6zUKxSvvKhLislhMOOolpynPuaMzEbggXELsopVlk
8vAeqoy3g6j8GQ74QvpebVnMet4WU0ZUnl1h/YYihgyp1OOz2zr5fMMHCdEQjrWzIMu+REcYuMYT9v0JfZKRba+e5OjoK+FcuO8KbpAHDNEkc/VK3ytTzw8e2uIfUT6XgtbqNmbGyA7ElhDKc0k8mudQ1W3vWwTr
rdx3cgMJ1YAPOZvM5UbRV/GvFhWksnArthUnrAXzNCMo8tnvtsZmKNoPDFpE5zKRPgiyH50t73hnquxyo7IlO0dViIS2Z1ZkVGVJ4WZBYTxD68mnjEPtFiyb96MVQD5aXR2/JEFn+Jit4sQ2ev0p2rIjOQdhxqo6
2HvDYptnTp4ysy6kWMJqcmXmX/n+rOotHzFXDawLVu6opFe10uSQTVsqT6eAs7nUHGh5+a7P5K5PINIiZ3o4Qwd/2n7PIx2diLQszp/x0Rdt9wYq3lRXiGi+TNBXffWr0F0mY3AeIETe0Qzv6VUNQ9gN/YNaugED
Vh/HGw6inZNxE1fT12aXYi+WPf7A06P4cCou134K6iwbw70SdRgOYWqVoXg9zsYLEL2ddehFkMO6AZ66P3CUx3933ZAba7M/aRAwmCVeG6QhSqaDfNVDa8WRZMyRmxvfqz53DrwPn27teM3CXspkgSHgsk1iOIuu
JESqspviOghmYKzVyI5hiCnoecoOQZmlAOCG0ef5WrnkZA4gfxPEZUlxuzNNa85co7bdg6TsrJgddsoyQrMD6qmzXER2hHb8k7Y4Cuc5Fs/cv/o+/6ZjAaWOOUzzQgqTx/XM4+jVjw0GDVhU1BP/62vj78LomeDQ
HjeucPP5B7MlHx6HYLwrnYihRIkfwYWVHX9LSiRQPH6bgi/qv9n2tLahFQ3yutmwlFjWYjWfjZreYmfzu8IJu+2bFxvYOGeRMc7Up7F4a5fLCr5JaSaM1m9ATyoXb/rzW6mlnmua6Y2FP5z1hhPeUlJV2TacoW7M
WLqJbvVbe7HdS6sled6ASPefLwVSInG3DP2XAjHB5JROo//mVxPn1KAKeU4Vik+s9n0nVq1v30L8T9pKeubT7GNbkdq7C0yjsii+jvdKoVZaw7j0j3LS9KYNbvmEvaSr/GwwrSD1uqraF3VuC5TpnKNB8E2bK9RO
9030ZLU0jeVbk9MuejLXAhgBCA6se7j5cYjbUbosr2rC8Eyxg1Bxbbqo747w8wp0BpJH7QuoPgj3sG8PfimEaMzboQadmwiXnOhHN+rXFSBCWX+BMo7hfOfBRzhp34iuHS9r3aYKPj+VTi7jHktnZYCWP60lnPZv
WPCbcQxfPjYpGqb6dbnMW6ny6r3la8YR6xMT6lOj0FNSqvXtpC9+il2l/5h5WnuZ708XvylVcRIQ9G5DzXWWVOghhXKDuo8+qAToVYhWmYMPwc2c82YWg5l2IHkiMn8+XeJdVOj60e9nglKPQ2l2a0o/6DLAwbZe
52hq83+1p6FudvMng/y17VVcPbuEHuArbZZEC2vImc3QqJrSRiT9rG6wJT0gzj0pPfBwHJRIIO9u+atRFVXM0gApLjIgGeLc2Ko6ZWgw+JQW8QoV1qNiuS8q0ylDIp0BkQ8EevirYMFHOjgicSc4HlmB8DDTh3S6
n8Pgu+8w6RxDLLUQJ2v+xwTNSoVA2wQprvf33A8+P7yzAJH59wyktI7R6Yyw8j3ao/WauIyCvsho8U+/bzK6n8FCbMMzNoOXBdqtZjy+w6+w8ZiZVjUOLksD1pPK1udo3ERMWufOWvUmMruK1QxY5CN18Dv9jN6M
N4o7GH8NsZd5KtmjOkts8SZpxAV+PmItamjbvvRUm+ar6ehzy/DjbHHUze2dmqgvPRZ9Y9P5u4OEyvpZTkGBnUKpHRVHXOhcuItXwKqvX2ve+SeSPbriY1h2lD0n0HiCiBpsK5MPTY9BDKKNWB1NU++KOGchMDZE
E2vnVeJLeDbRCvlxVuDedtc7brPQTgBIwKv3E/OqAS3Ahv2bT6Gmc1iFN49tyPUvxb1ma+Sn+TDb27KUvyCj5ShjGMleU2HYX850jPH7uVEN839+1NA+/OKhg0agaetqwt2km/j8UU7jDT4H9rqeB8s0ckIIjqsh
bc1nMz1qVRBipmqqcUPT3KlWeaNmJxu01xZEU8v10xwKgNWkK3EWLdBIVZ0EuniYjPkwJq937wTDXGaakvFvx5a2E/X1oXz7taqDi3cVS6WNl4tKV0Px63HInlPs9PJ5MNlBIuYzQtaT03tTSDGznVxJdQfTQdNF
Ag3/CN3rmix2ugWbi8J4vwdEOh9162UiDpq9std9KFqnV9XPdx6y90ZQ4fO9r9+4yi8uuXidOD5SHpVKq3nY2pW6iQSV2GRSLnWJRjxo8Y1o/oFIM427JcpT2PIJ/UPJ10/9H7QjLw5gEXikFd8QXagRTw+iqia4
BI7cSYw1e1daBreTIgMblaevMwQdonHESbEoO1XYoXYaQ10auV/Yf2ccf7Fx+KZSCeny9bdLiOwU0fgHBDuiN/jyGjksM72/Ws+9+oiemwj2tX+OSxkzAg1aZpwRHaPjkR55zqh0HyXje5KbIuCTONICSVeu1t6U
vlqc6hpor0liPDMxxxPjoeZDjczswSrg6TtyMfygOZfqYBynfbdE3a9rAQqYzOtvORD/Py4tIcB08nEJnOzt97ynuw/IpRHxhQtKLtA62oPQCMPy4JXlrzw36+qmVaeOP3p0k6i9/laCDNS9vPAVRZNKyCoeXrW7
r8Mf3FTSeYqpXeiBN7XMp+k2XVYnU9fHZVGfT2T8IbmtpoKoRKJHwYxduA4UPPppk7mDHUgLsmx2na7ksLGWaXpYOhRqL5WO0+ojG6Ugi3YfFBE18+JE/jLbKN70oGQOj99cQ95t3sjPCqZtRsYI4ODPoKxQ5Dv8
3LUM0Qz/D169AZGOzc/6OlEQyExqNfv3K3d29aIjY5Vpg98iEdSwlO92cln29dCbkyY4kjd3LI146k2pUHAFNYAlqn6HEEKe6sweoAT1HpkY/jF6b1q+K+UI8D6xr1dqKcNpUNpki2qRHTiQ3E3Ubmwqo71hULlX
VK0/HOISOQ+Nb8kwzTYPe+36rI9aI3qeVkVO321nPSUjgyp+IyEemdweCqkgPkh7PJWgh9yyhra28yURvMY7zj1E0uaNIsUSY09FxSTg3GzvJFbc/NglcJuswr295pP+xr9MIM5wE9Gif1KmzCLvVZbuGVC1Pb83
KGff81rEZmHcoYV8Bj4k6qF3J8oZOIvRpU1en7uDCNL2pDInDk3HzoI6ycDjC62cU1rnGn5ceDLWcB6tSUtMyY8/nCdw0u8WR8E04Vyw74iCsbfzex91DvAJVk0mLmV585SKwiMBWwwb/XqklT7z7DjDZmkIvEnj
ngAMirN4XpeW0u8vJ0jAYRkQoq9oUzDg5gAjqD1ePIqcNGJTFCeIAlZiEg4voRuq1Oknu59GwQ31/qCNZNrDeOQsv/NGH3ImmqltIca3dSsqNTMkaRjfVngYo26GJ/j33b73Jtn+9K2tQxLTLt5K3HKvktxTIfx8
tsQa653PtW8/tqDBC+WreDaFkIz8tUmlxQLTCJax/v89EzhT/V2nLNzjJ6PmkNYh2nQuGtF9SVGDlCYLKSb1eUqbKq8GMU+RdFL5GpKtr5dYCTj1DPp5tbzfCBf2yaVJPhq+0eWrYxJvA6s1jsj/8Tw6EhbOzDCM
1c4lHI2BVpcgAZgJVmRLlAMbdceeXYPeBrOAa5Cb5t6/UcjM4KNZV1SljHX1joGzkze1nE0f3LlbDDP65OU7XWqkXtJgUZkDrdXKnS09tNRxv+lijxFp1Dr/GC49akIdlR/OTUdhAtkXh7eR2iqcU0PcOQZ3Baf3
47yOMY2AQ+GncTBha5cgDcN5QP2PIukKnrQkz9SP5wFTNu/yWgsXX7hROimV5bdD5GRnjc9fKpTeJQlHbffquENH1pC9jR/BN4yLnvGF8J0oXLcefg4pEv3lQN03f/ZoPLlBWdn69SvvwZZUPwi4Q9QomfD5r5iz
ZY3ycC3ee5EcaD1LRXl8BT1dI+QeitEBROvWf+SkB6TCosu5wOVeXkGTp8lA15IqiUoopa71EKVLqya2l/zODQhl3HwXEDl2LA3CEIydADAWh9H+jT6BbiyCBGsLne4phzbINXUkt2bA3HnFA0SeRBvQqemE/96B
FDsRjHEIH4dANpobly5GlkzoImSWSKryO17xPNaHTUvKYUvk9bCc2AuJpL6TI1C8cAUhx2LTu8OeGtfr++zDCtAX9/nW6kTPnFhZcCbrDTRHWpnYa8sAr4wDs1GpYYYV5Bv3qaJQOmpgFxeaPagbej416DirWxdP
5aXaYqeMdYlvsTCbX0m4A9FMAFbfj/Nookt5inAuz86f8Ysz4JLxZkYK6d/8QBn/eOJ9zdQznZ1I9P/z1sz7/o8SltNqAdt8Af20yHwY8dtNqrf2Gp0yyfNDzMtyIvxrgu2R7IM4YQ93kUz+/8z8r1UmzKwCWXY8
0Iy8Innpfx0xI8AF2RT4BiPiOSS57sMz8TO4Uy81O3VxHf38LCWXzmUa4Kub77fQ1Gn+qGV5+I5qkNO1KsDlkT3KZ9Qgavwe0/fBOxdg2SHQ9+tVtN3JQxX9ppW5tKy4ncdwv9gfQKVlUudkvka4EMWc8Ye3EZef
W6NTZqNHJ3mzn3iyIA6D9dtW818rj/8H+LW76l0dWRj7bEZpFKBK3jHxbXxqw889Ffj1Ksl/sd9k7j7k2I1r/NOFGPpKA+NzOLuvB8KUg/OeINzfBNntP35rNVn4z1Wg94LUMZIcMsaA/gvfawvfmB767B0wvvZd
XQ7ISeyq7t4BIm/i5e0b/XVN9hUOBz/+HBgu49k76N/cY9EzRW79nDbCbb88WSR0lX7cxUaiDS7CTf8xLjX4pydezRGwBe0I4kA47FDoEHzyzb3aG2eYwP2cxOLFFDf6Qn9FxhnELxxuxgD+ertNOxiZaEYaj16L
yt478H7x+Xp4wiqZJuCMO05A0Oxe+WlBK/v07Xr5JZfF+gQBN/hxzlbbEQc677t3E8C51JgIcNwgQDSOwSVHUOFEaLz+70fkv4J8G0X4RQJhoaglEeYpBJqyN18Wywz4o8Q9UE2EmufgTFQP+LXR4h2tF8L0bj/t
WXtkrVPsM2M64bgHAXHrJmawbglTNT63TLRgHkLVyWVLFARRkqUY7wt6iBFziz3vr/No2cWQYV9ZGsmGHIlaYmTUumwK9Z4OPyh9MO0cEAHiKOcIVqZ/z1lw053e1ayZRdg/cMrnG3L/Z/NCFJ2nzRhzx09MGNMK
sRv0V/uIN+9m6622d6y9aVAapTfbDJjWjoPSSpTt1u2bNwBqzeuMi15Jq3ckXvMFwTLy8Pa5WT+9mdya5BDItwnSgeJNFTDl4bQAqqt4tBifsh+OlBLzjvEnHcevzYycKh98TwIBo2cmcOhh/KOZzeRe9drOpqty
wh014gECbwjvE6XvT4HSiMgd7XsP2tvoU8H9TJpMb+HMOvCgfD7QlqLxi33O2sC/lZwTwZopL9bW6sdBhZdzRy39wxKtMPqrmv/a/Zo36o3TWb5zIcFxPrOHIeP/6zZIjKKcx6TdqCYR6XCcrhe7YpxeGkTlxUtC
DiZB/S8h6zOdNOSGm6PSSp1gliJX9b0ORshSLhwkB2/i92Kvf/+hdRvbUg0CQtaTjiIRQvcHQ9a4pjC96ShIHM67spFpGipAGF1CNcTnkIEhhdiPmO2mUkh298ZOtyphFLiQYT9EL5A1Ia82ONjCPgVNVrwzHwg+
DjfYCyCkBlU63OJup5d1ii0Oeyx1jZLmfI3zjBH02CnNPlYzbNvcXb2NedmR6fedDm4ylyWCeex/WN2z1iD6lFtrxNsaQY8MjU2aJGHpCnosHUFs4bUTpWyX78EuDEpCXyDDzdEv74tbj8z4s9hobb+m+e0XZO9J
L9tnYDknXB6JofJr2U4QWT4ECQ22nQqDloqu8+CG6gPccnyNuXlWmxpdp8E0EdjR0k4QigLGiPR+EbIIuiqczIfh5HR/l50A1TeoVxROP1FabW+ic3Q5C0a9zSuWNgk0kvZY3YoCuuxKcJNPyIqAxhFShzIIHFKB
/Szte4D2SC/qtE9L08oJdpdWUqxCGdIB7x7aOPLYHzyFKL9dloa1ZfqQuca8VmT3fgF+Q1nOE2KkyvUdvzhOxsIgFvJQxs8dJUywWNHiMjsFNotIqFDrUS4dJE0/v9oVZxDqFZPYTswwj4iVbo9kVohlQk5vyhTz
8ECDyDK1+HDYEGqn/q18lNxU2VW5PiWvQineRm8HjPP22Dxu5x5RKJ+5A0gcny55xJw5PVwsGtmXKGLIeqGE9qYdo7dpxlzbLUPjJFXnXuZ5SK94N2VLNQ/B7Ga3gCf+voggLx2qoV1i67z/ab14CRns0AjAemKg
+vTQqJ7Ab4CbDSHoE2wT0+iTK7a7Y+sQgYdeCNHtjqpmr13p9LAFJ36uZzLuBLjZIhq2vbMfaYBVFQUyJE9OQWGmTBI1p6WwMRHzQmdaFOxy1B5lS0feurNf4vAR6f6Zmck2jRShsDYew50S4nqlcSkJh+m0S6F1
vvslIbszYc6r/lqfjWJGIH1NcLfgM7ioHA+KSVuUe0N6r1JsH7yQJhE1xXvXe+hL3KbnAro9VMajSMUu5RQra9jeItbZ60+4oG4TV9bzTKTnJgSmoA1EICF/Gi9+0r1hbbKYNH4ttBybuYn503pmxiD/cqvcqpzU
teA9UEpv+9l5vTG/LoHvMPBz1lzs6gQUC/VPDhabAsgQNTaPVP6t3G4v0/CVPluoNVkfLBfFC1QAcg1XsZlf4x2Q2av05OKFKz+thu2NsqJqIhJvM2G43zTEyIc+LCWzTmz6DTLoT3PelJWknnvbRRZboizEKQgb
GYVsBarVs+N4yg7fAfHq2j/zv+I4enKFf5hLZg/IudzGvvXkiK7EsgdBODEijscQWd3o4mXc/S/cRbtp/xza3U/sAuvnoRPuonQIpntjfYN92xrR4IwYkuARLLoKq0rOhX7HxpG74rx2KxriEhUeaZh3K0KXFvJF
VtH+9KQH74Y9+x1hNinRz4K4VlV+mSZSMrNPXHJygDDpeWjOIMCKKu3MXDyid//iwOQj64n7o09VGt3k9+zqAypyO8wo4w+NJWVCVsWne1e67R5AYhvnpi1PnCcWOV/3vdKY4VHohQDQmZiNJIQBzhkrdn1pfGYI
cuczExa+siH5NxQOfxynN9TU/pqEKoU2PvelkvSzS0+ZR+GGwzPooxwzYMUlF/1rJQZ73T5Q1tNewhuHa6Rf6htezRDJ4dkaI8seGDMazT8dCburowDDa5Tjxx87FjoPBtHCVy+xL72ylwdLsAjOJee1X1+/2lxs
97IiZu2OE1gbl8HcWcBM13VmAz7eeMKdBZH/piRoJ+4uDJK/UAiCMnR/f7PETSlZoYiG9KYIrAGNZTJnZXyZPX/GHbdtvmNZT/cDkj3s4IrEQhJmfLGB3cREKg+9vtzNF7QfaDCjsiFiHgpPJZ+w0mRAHbSUPNCa
Yqha4WwadIAj86JI2iQxYCrRneuBZVjxZCmf1xhmsp7Iekqi6XPxue9/4h3drq1STk4WcZKwyvmExQWqYBqjpZmdXnrtv08VUX2pvPne4pKY7iRUW6QnWZxsDU8Rq0ztbTFZHOqA9UL1fIflQKg4299UGHj7F0eT
a2GldfrLvLvVs28veWG9g0JqpqK28rL483XlwlUWDQuCPkKP5tKF7t9s9WacVHoE+9ma+9Ajh56g+qYAfiMxSrrtGR5Fx5CbpIM0Zc6qmlrCx0IJ8QNPiE5Cb6sLWSo2tTzYJbhVOFnQ52Qd+YmM4mEtIUtSekJ0
LCw7WD/Zu/21avtKsDydNmKPxT57X0BKlJA4MNTzI0D5FtZJjxSPPr5pO1U6StjsAcvNGfNoMEM5kig9lC8broS15QxDdnaJyEvHNGtdANirWkKmlMBmnLeUsEyX2Nicp+psnymRigRm6NQun9G6VEkF9OAzUbJ3
GUGbrFwcsydCA6WgV41oX4+bTzmajFUR0awQX+Qn3ZtWuhlU8iXxTI3Ytc5lfCnrVkRnEkfE9AcCFbctfQ4MG+TgiZ+/DBLH1D+GiL6kdWQUqE8mUsd8Frx38de3Yvx54IaH8bOoN/5++0FR/hSotVMNlYZRkR1U
LLdaNSb1Vrfe5eMuScMLpB5e9h8TRGLLbaV+tBTSFKIMyDnmSQsPpPIK86PgRfmUBBrCgFOEQeGXc5L2PLTsL1/crlLduqT95r3ggGR9HKBOjq+zYDkBuz/chlXy32E3ntUWb6QANBiLSHelePmERdERskoPRfO/
rqY6KUCG3+vofpE+GHieJDqeErbCjVu2aCe1VwhOQgAUhuM0cJQgZJsOGeHcvGpGTmtN4x0t3Ds0nsKCSz2z7sC3SCVrxN9IGAZvDEfab0dC0NPvDdBbn4M9++4tDVAon5+k2fYMwi23QZ0NU06TudqNE7zGBUjN
gIikYLVAv3jjtsgkF674OSFiQMCWI7V0seK8/hdfpCaN9FPN/cVSQaXvxoRg+A8hxcs/LYC21p0Ml9xTgyYeldb24kjboj7SA8ubHSIS5oUpmikb9L3SPWC/IHgIcepTyhQ1pa8adAimYW7nIz7PkZD/+tr+ej7e
L6CtZm82/+dCXnEbY0rbSwmzJs0ubetti5mF4E/TDpjP3uAMsG6fAqhH33nYcWTY27JHa/6WbCJRkM39ZCHQINbwZZ45STl4SzzUJxOPaiFmkpvP22fCf9OSLzrD2BfkV9DGPXjd3keREpH1K9shZguTPqNLO9NH
OOOLWT6n/35fH9oMl1Tdr74C5pQnSuLFpKqnoKgXujRXyuoEF0nOvNOweStFkeKaX9Q1XjiD5+y6HT1RVonbkrftNteguqg0o26FfWLEI3NnyXLKWsNTJyp3dmMyBrfbr4kB10JgAe5/mIq70fIZ16aBvq6UsBwa
xAaY75PJNFk2eqbMwq1FSSQYZgWNe6IoBs+hm2vvUsqEkaxo9+jSZ6xOTddd0zTTvdfMltnMWPZLMDlUbnZovuU1ECfoVktjsil1JHBMDL/t2h7htydvmovDYHNauu6d4Ag80E0azadkWTRwAoZkWEMzq3p6BKo7
HqjMp4pFZqfdHNLPcyHmjNrOEbWHjNevkfmp+Kn32aarW2qF7vqknYloPkAKW+0HJH8QtR0zSpm2c9MkDSfh1EK2c+lH1pUfZFgb2jzYyToGMht/ttBg3+XKYsSXgem04s/rjaFaleprJiN+F45w/4DSZFSW3s4i
v2hXr5pM+u0s9Y0Vs/tD+MwL3G7fOrbFFdXW1vkoh8r50bHOsGyK45pl78ceFxYlP9ijj6wjBtdi9ic16C5qRUHg4m7D2r2Ewu6PO68W0NJBQF5v4nEj9adD1bUta6+lHfIZpmQj0P4kl/NG1F7miJMkvk4h5lkZ
IiX5W53Fwa87LnFZqFsXd5ZQgvplPJGeTVIpKTWUWlIxc7/D9dybn4rLgXnocSahO7pYdMShT5oEyPD8zci5JSLLlUAxqa7f7oWoLP+MlFs4JEIrDiBErrFRX4vlDRoCuQtn1pADURt1diT9ZBM4XMWGDOkeDaG6
/SZFmKPc5iMxGew9YhYgSdx9r/0bjNVVwnnYsrYo1v71HGULrXPA6QOM0I8jBTsla1Njt5MY+V4GSiBDSWlA+U2KvE/MW4LqrnUGO+A02Z6+AoZf0QILHwxP1SLblOz1w5Xi3/M2X89U7tVe+VjNRtyAeFRyFWSq
lfVlXMHksP35tkvbwEVnSw6GVQtzqKfsk7+48IrpSypLcqsi8DZ2KErk+a2RNQS6CHxR3ZLkL5VmFGQ9fxOAWxpmyhRrGT1PBqFnTNUTFgb6S7xfv8ceXkqSamZ0y/zU77thRojmLUMsUwaGYFwCoFW2oE1hphQc
XWj3LySathSvP60CDaFsHkJ6OWKn8xk+hzRqr4NzNdMIWNsV1DQ9lKnGBWMfdFQz9JfLwkFSu0+5hMzWmotyPZPCKmFVQzlT+PZwsLTFswTBuiJ4jfxLk4WQNMup6JQpo/+6ud+3/ilUYpXXsqoOVrcuHtc/x8h/
IYraItsPoc/4SutAK7ToBs7UmF31w2jBawykORQiFKa2hIS+H463z9AmMoSrIxkOzRagWsIRT3BO0cKFDRgJFD8hHg1T0vroVXQ8cKDqkL0RYWLLFRIrOzDNCUnZ8zr8k3yjUi80fB7imE8SWEf5VgF5lKQhyEf5
rc4opd8kr0s7KXSxXyPQYRTQT15KnEjv7YYlnwK/6VWCye58Wu0UmqutKeu0ndMkIV0iHXtA0LWq2bl2YbVZuc5BIgl/xubPrez1uwNMxKTcDxXrGuACa/R12lD18aZBT9t3jDpcYlg6QEmORyg2QB9dNiCKtA2T
XhBk995xqPL5XBK9zxmxNQ/CwEm48eAR5S9MLeUV2uEcKJjuQmbwwJhjZGiUvlmQ+xCVS4X3DxS/yq37cpV0nDaNV2Z3V9MvlgNYVnDboVCNh1CF4PB/P4lPR+1gihCKepbksxXQFKycxJP4ikiAp16nU6IitQSD
ruh8YHS347Z0OBDqnQVozn51rM6vYQkAIWeg2bZv36UzOsTo3BIIl2aDemJtk7jHl/l2/w+xEIl5WQC7IlrW0QXIZ8hfJI5pSGr26sbTc4zytPcToqGhDlUuS6CuReP4kUrl2n/RT3H9uJxTy46P5hbZ3qeIZLNt
hEKBFf0k/6Ybk01nXqnFr/JUF93tSxlqxg/srkGCSac0Z0z22TjbHLoqhd9wfpMKBA6CilIZ6FlGRRLBkvBShNWRE8DXY/LIInbJJCeYrzIKyCD0kQ6Se4w8iQUBBG0f+TYZTU2QsukFxT1+xzmOVNpz4Nkic6Ha
UDaydI0L/HgCt8n1gWqAP5jn1BYeaqBfgyxT3AupaG8l3Ks9d5hs4bIv9ON9O3N8NuhwmGQnnzioBqCn9kSfSuUxaZ8zDZjnT71Vu3aXTRPQoak5NQoeHgGiZDqTwTSXCIAzO+/fwNUkSGNfcjk/WWgS9SCxl4mk
kQCkh9eaxkdN1EfAfJQXxl33ouBKvhw2FcS2WTEM9iC1/e8OWk86LgivU9jmQoXVMiNzF0N9ZsrzwzEcfw7AcEXGcbEMdQorJ5pQdTwsYxMoxe/b6tEs9xcnPgGTarlJU5kNdjGhZHIb4YsHPNOUWw2u66o80Tgo
UNt6WZT20dKCkQLEgLqeeHT5ec0q9lO047MIbhkVRckm7ziZVretaBdUluCOh8aobVgSynD7+rxBiclbR6E8lxdQXqSCf0mCDMGqvfhFr4pPx4opSm7hxjEaweBnlrFMfI2ahctyeYMbdivMxF+/bBzXvr4uZL8f
HidbeLihs+aavbw40uozYZ/eg3JmJpNFajuLgBtsIwPPkPG96qESIQOf2KfX2XoqARfolM87tj9Vwk7ymvy6rFQXxJde12nYemwxyvO4YCdlx9WOVw7UY209lIm27SctfenTJJ5Icp3FsnrmHHZUDIg8PZF3RCVZ
//vnZp5lIJcMVaH+yana8dJViS/culveFEV6WA5QmG0pYV57EpaSVi4hzGhJwrLOkm9FNibJ37y1SXQ+ixcQzgRyTQHHLEbmJiK5yVYMKd2emBHguvGWczhn8ApZ6f1J460pyftPyhnKAXdX0/rT/5I0cb3999Y3
cKtzKM2izK1QTPp0lxozKgaGjEh0IpxF8E51+GthYmAH9opUmjEKo0UdZeIq17tk2r/BXw70ttiH6+vCdcXwTQ4yMBl+X+vnPlywXW2VqHGB0wLAH9uSs/Nd6v/VpSQ30raJkryKGcBWfblYOISrgUGfFmsVqDyg
5zDQwuXMA8VVWvg2l42dYhA1xZcATd4UTphu4pfwv/z/mKZV0/LE1q0R8utaZwNVJzsNMU2gTHnXi9JRoLNGjyHLXz2zWJo+TLqH8mTVw0tYYjQzm2uuKpeBZ4hG57C702cLbdU8sW02DAuS7E+xSh2WLeWwbzBl
GsWPEmedh0fpQ1C0sBqNBN0U8eeAqcj0sAqOempbVsYfqP3Kp7s4GArv3X2HwdvhaKDzfkstdZf0FfAWuQOr8yC2D8F36DJB5o092jmA9vZddAHrl676r7bXjqzPAKXk08ZFtW/fVnbv4dJrpZbODh7bw+7Ywpbz
tY9XlGdl35g/tyAFFQOF/CVdNF4InIPr9CSO2PLQYXEKphRv9slL8Z9k3sFB8BVgVWnB7c+jSIH+WUDH/nh9sUpLAC3AOYWs1eCQUL4nhVXB1rREQkiHsVFgMO2XzMkjR/0tSRLeamCht2ZgQ0bA5rRro1+4ZPNn
KesfWUcQh3mbnTgKt4DDNQRu/d5k2d4I79ctOcGLl1Ulbz9J5vZX3w/xwUMq7dbY7h8mlNRslfZXaJYztF+RkfVeZX7r7fGuP+ZxNZO3XQ/mpjiaeb0X0hU03V5pDwU0EaGBQQpLajHsxLlIVQFn9mKvU29YJbMT
g5hfczGHq/YRWjmYVR/lJHY69BwmU+Y78/jndrSCaz8Xd7h5N5I2zowZD9Ta/sSvnXBmw8REA4Uo2iPYCz9gVpui1iPbFyUHnZJZkO+bjyjieG6ZM8/Ky6a3qxQEn8iS6fG9B3+A0+MMsdBk+hopFgSaMGBFT+wd
DL9bC2LAVh28xRHOFe51QJZILWmgWr7SRha2gxRfx5woGls88SWriOhYUYIMW9w1NBdeYtZxDXStwsPJ43gNyn8FUCEH2SRyCAxu/TRBAEMCG6sKjSWqUlCt+WgtIXOlSaURwGO5c+EhYJmnO+BsPd2TeqomO2Q2
uha6Vo/5LvI3kbngjZNpGoJnh6vhSgk9Pqx8Xx/vMUK+e4Uh10LZXfI8b9EM76y5E9HxMoZHlaWzfbkZhAixr/2BX7tJ7HEtQA1+Vvc5pgUPMK8EO0dnFNj+bIgUBjw24cftS583Tmpu8+Z4bN3QGBht7CjMGzgX
Rjc/jyGeczpiReNHx068l4+F+mKE1n+loYg8UipQQfsuRukkhTpUb6EUjR2t+WYr8/MJkOVzVJgFwXFeMgKSE0WgTUDrMeH89Kl56NYE+93FuNxeC8SQA+J3HGK343snIVBEZzcfl9j9G9cA7uOSDZPV2igqAoTa
NBognBbfr+bhMT0r2DQIS3ObY6sGMSCa2mdIbpEWPlRbItHaWRAJUnlkJvT7qMU7R7IywwirQDCAuFGP0mKhoS3kgNgpMwsN2vlcAS6Y9myf/LyToa6TMMN8J4ECkyibEnBcYQbCKw6wX5w60GqehcCJIqSigpHn
gjmdPpJWlnaLWjaVoihmhIq3k2Q7MM7lgETvF9wCrKGv/RUDerYahLrD8Ce5veu1sV7fHLU63Z1UUb5l1+tQoJtN4PpCna8W88Yem3HKNrXgE8Lj9WSDEotBbd1wEuzMO8sfKgliY4AlBjjx9X0Wd+8p1lc0Nh/T
Fvh+NtR0MdEoMBe1H2SBgP3nYP0XmvVIOETswYTRSKBhPc0Aq8kkIluHhr1pN5Mfqwzz/K5hwZzg9bGwKdtko1ka2PkoU1cLylYqZlsD1JEXN2JA7Wnt5Pwv3HCldw1nu2YbKN5BxPnSvYxPWSNKyem6CkHEMnuA
PGIZ4smpCgthxPJphMHLktTbXywLrz42r0JM34hbQFPOXGuMFgo6f5jeiiqrltxL6aT/f0EybcB/5jKPYKi/JCm95Em7NNrhf8OQPBGh+o9+iKlyHOlCpSnWdJRsYL9JO0HARnBkivkFPsRuIrt2cbrH/7cBnjTo
gjt4XT05zEc5icIAi+a0pDvKlmywzfYLNtk5E+7Q6iDVPHQnLqJ/ktwsw/Wl+R+Jjsf83ktetZkaWbWq7U9kAX1YFcQkMY5M+dsJfz+cQA0PwZhCBzEYyZw/rHyNYU+x5yF3NSUSdDONqdGJ5H6Q7Q+5hbiTvIQc
v2NOWLjZU2w6q/7huADgmGg4xvRuSGYWAin+11tjb07v6VDEn9XGbMNtOgNv4xiJEgtXgN+OsRuggTRQ3jo7IkEsx5x7VRuw4sniVdJln9Jg6+nGxuHHuGnK97m48LjNeu4552yTANiDtK3XOTIs8HQ/tMhbYzqO
MI5xZGnql9En8ZgS2fLEwie+lObGOkQb5mAi670uxDl8eujgJxaeL3JPk8CNmMSRYkz/4E6OF4DwxMfAz+WeYiHpQh4VZdj7cB8X8DyMTA9DCcLCE3ENOjRDn0NvTlk2nziBxiCIPDLA8p0xlgdkBUVnFwhLg5gT
PZHEdYhBL/A9F9CoPnwezA66de2x3Ze0oSTWOYj+g1ukn4ahOUww/VgsFnSzGWR/AK9Aw7FaJkB5q2pfgcbvyxtzsbX2H+05qLiBS7PZQNU6/b++bxLYUu5F8/IGczXHPYifJodTf4LSAN9Pb8ZnaQvQ9eNrkx+a
1OHbt2zKIaYNUFFnyk5r5WRkvBxFOsPvPsmw2/HBUMlwF2c9GYAw511ujp7yjmtBcm5WXSBLHUAIzg5+4KFTebJWIk0XJd1+UnhyqZQenmtLinjBOUm7MrXqLRnfvHAJVVY3dMKGdq4iaHP0IQXaeV5sx58kve/S
DNOjRarkJ5M595pUzDecrQyIHnMiXzGWWxLv+4Qqj2xaXw383uZMmWRBbwC8vva3LFGmfUviKmsY7/GIWhqM31XSD/VFKajQ94+hR1FOV4++oaR3KeZwkfvmx4YRbkUzwLdvEG6y9nyREXMbDiEM5yJWo8XR5TTy
AkMM8SgagSLv9vBUhyRB+XJcf8YFnFLrBNFrTkO3Q5Gio1kiJmuUF9pZ7vgLLAdk6hmJXTxO8POsZ7Nxz2xkYHfdbadnx8bJWKkeF4Qgonwt5wTafIFf9zL+v4v/kE3STJtFY6KZyGY9eL+xwoa+9KQi9X0iaAim
7KRAihg7TEjI4XHZkjqBPCah0jsZqQR1L8lF4DcXdvFmSTXcPqYteennPJrm7e7/GfvmLfJYw68tuNNdDoHemm7NhHsI0l4wTpf5Rakkbyfs0y5oD+PGqM7CYv20dSmv48JaJ3oGPd8ByDX71XmZgRhVD6brud/k
G42iD7/Qy0GT8ikZA5x+LeyBAjGVs8K55GYTAAuzbxl2OCI27XVRxWqYUSCIG1foD5hlh47gGLKLaM/wWAO79Wumw8Vz2vafKCtpehQtDJDUY7TqSzwXIx0ZTB5KCQgOHboGCoufPvp3ARt7kVUipCmZ6XImCn17
YXSk+PJkM3kCI7LL549lJa3C/rYLGE4tGzzNjfvGrhuk89NVMZOgQtrbXx+2g70dfbvIKXY8BxOf7jUhI6OwAQg3F0nUgrRUdI4kAJUDQu1O8NJOsUGZlsQlv9cztvFscXJBhpAynt4WH3Je4N4GFjDTATWnj5TD
UmiwZ7My0lCVnPvDemTV8hleGu2KXHUJm+WYoNDvwo4C8hKq/JGDjdkNEg2P4ug/0cqfxBWFPGah2nEUldngFEBz9nOTlaLNX9uPGIsTn6ujS5ncVIjqnksPDjelG+Qj/3x9lN7q4ZNWg4aTXoL48O1bZP+pi1sX
nBCfsAdTYjslzuxkHuqhYlaUsLAP+w0twhyEkaLj/oE5k2zM3xMyFTgzt/0AQLOBarSfx7py1opl3WomJhybbYcT8vv6MhNzDBPDJolRgekXHn+8d8e771Ko/0as2cyKI6Kqv50cOa4ussif0Xdtg6IqoMkTWfmw
eRdN1XtKsX6qQsq2xyAuI/LYekt+7rfudpauAkc/VYcIrGAOGx3avRE/ZX9P5q7xjQ7KTCBjH8Z9FtUD2eoJ/agLBMBRu9wSzD2nfxsbOK5x10LSW1FKQRTSmdk3lft/4unW93duqQ37kS807dE8t7vklPP7ET/2
pO4HXOh1zIDGBVF6IjL049fcuyLtI/BBB7djfmvOptpuqvI+l69fZ7OKquujmU9BMhUpUkTuAquy5oFsi7sO/iruFLS3P+v2f0xsXuc40atHoN/qpL1gzD61WIXsJChofzfQ1LZ4h8Q3n+0JsV1MkJb2/icJCVaf
p/MFT+/IIWS1xdTwUeA1rggu8p7jnLzOCygrLeDoSsEBodGsmHTAG3ejyKin8XwS779qZTzYKBWK0mB/Stej/zVOlAK4nfg3+adCFQtdhSyiqMFjRGCbCgbsXIOvXJse6JJgFxKdRd9z2NP18TE2g/Z9J3Wu+s9h
Xmp2envOGbCtVotkSUS61Zd5IILFWG54k7D1xLGIDnrQuMpNdjyhsIS6uQaAE6FpRwfzl6ZfA9joTLZYJjlVgJFSSpFdZ5Z2IW/OpyBhwgUfumbln6/LUokoC0avvzinoQh78mSKm6LiRWPzzh5+1ywd6bz+ftPR
1chBNQoBijIRJueZEXNcskOH5AlXUScPrZH22s8geju6sNT6usMmilEgtbTcaoyckIGXZCGIHKMkmEC5/aii22QoJSEo9wIJAl7OJrz4vMNkrEWbbXiGdbUZglI/PlvoSuYFdqjsp5pQnsye7bnmrg8XpvBCF+ht
VT0gI1n1NOMOxng798iogQj/hde5x9IpR2NQeIYkfPgsC3wSkgECAkxKwQWNGkcZf6wJpjzSE8u3JES3Utf8MVtP5idu1YA6EvCIixxlBtzzuMoM9jS2mgL5j1eJDuYwHkWhyepGB/8y2/GjYxdHRzV7WOHPSxzj
t+wMNKZeCCBjEwYlTFN+xzuhh3BTk42mIfW1v/enqpiUbE/+qz2bxnKmjO2trlhOWF+5ui0HVo7arRamwSLiHB766Ahbct4ZUs2Qw0mnyraZ/KGX14skVnXyHOziXLzMiC61fR+tinX5JHB78wTa5/NvvF4rMErg
nJYIlOsIqu5rwagX2HpN8WsgbUP7K/IDM+M7fxBH5NKqmq2FNUS1iBB0MspPh8xV2G4CGd4JHdit4kaUveQb7XK1yQpbmSQuT6JgR72dWHu1w8zVHU4oWCvs9dhxQ2gl+lSl3PtKsOIT6zAc7z47cQPhgMSZYIbP
lCi8sPZHsj/kh7w+2qMECw0vo48RUgzL4B9fOhPArIQpI84xtqRbKBRVOMu7rEkMAGo2z2+Rqqd5cF4I2vlATdWh4Xdtt2zJMMw8UBzWf4qdEIvkOhh2FhJ59Kz99sbZqFzT0UbYfxvlCzhL3P4XyDz0xcpEdmko
CsqDLH2tfsj8/I1+zULu1zOEkMrdII3M23rdnCTBgEec4FcUeKF++Ts0wXRkWgGPy5acX+IZbB+JVppPvLw0ZMUTyJVaFVLq15pXGZe3vWoo9coS7YLV5nnf9hRyzvFlPSvpojhrJwL8IvPINDszvkinypfmSKG7
ZIsXYR4WA18bqi4WnlOhCZgu1onbYzJWZH3PZX+YadXa1c/RMEABhIWMzZ0agR4gvjIUb8L4y+DkRJvPQ7zv9APRMX7hTBC7y0vZfMJRVZN883lei3JYmk4sV5WcPurhTuzVQb6ImI9oy+ikfYwoHDGcisAA1Lm3
dlLzB6zLEnux1jOh0NlOnafpYOoqLfvnjD6baQiihb9PIxwUDq0OikLb4uODNZxCCF8muQaE5norD+Gp4lam57F7a3tqJfuJRfMQbz/JIjt2b/oVzbmJ3giHkHvM7YLhyf9v57Z4NvdbAiRUqXzYv6uJxPxE8jrw
wSGyWddcEDKDk3V0WJOX08JzZZY1bQTAJAfJwXSeOmh/YOgerPS/POFbAYJt68eLk0+qli+fxaXwhHzRTeCyynv5mYrxe7aXpGLcYnIleXE0SSYrbma1T6hqMf80IKu9F5Wk/B2eyPrTbMC1HLHYM2ObWVbzl/3S
0vByGS1jCpEyxsfLWc2vtD1oSE2hmrkcNxBqL/uaZD6Y5ZzMvLw/v0+VC/2rqY7k6YfsOqog+WwppA/yO3gzt+3vNLU/LXU/QhS5/cJ4QUzCrBMcsuN5v0r64Dh5ecLJckNoubsqkHh5FZXHsj0bBnYXndFpAKyt
PbbVwsl8uuzP9VNteL/WD7aaVEz450few2tXKvJssesLASbWW6xMqr4l5j6vhmLAAKntVM8LDDg385s+mqOnfcog28QgrcyZI1JUNySa/SC5114dJFGrDN1o36jMl4vcgEjwdMVfh0rJQ6RoeB1IWDk6+KwcUM3P
2PKHBT1+2BZ+Bzw2RHiwYJrb76a3lKjotR4Hwq7QR2eeMNRu5Gtq7e/35uVDJzT8uT10+KUJ+HqgkqvdxSdn8PQBmF90RlO7zuohcL4Mc3glaAOzalHEIwi66ZVUsHPl6veFQBBmyotDomN26kOQBkXfJiBv8uBL
0Qkag5xqqU6UbwWuGoUjtuodncvQdXaNN9xHj91T/VEXnwNlIni1P+7ywXn+An/5UVwAHdxcK6izAPlbw9tk4g+YSVvKCgaH0q2L90RyGmftnvPkR9XlOZm1++YnCjtjyTxni8x8WoStBrkLzUBl1bLt7V1eglxj
ARhYSi3pcEMHKzVEPAkYPZZ0dKqIS4a1BMmm2jGNjRkQ0xpk/OzMG6wBP2ojMH0ZXg6mk1EC3Vingsg48BxxWkrjqokdw+A4Tj+Ti+LokU2bSC5z2txqJOJbd/VuTtdSAr6mqffxVUF9M8eXiUlwjhIBkBI6PvpR
20L9RWZGrQVjwlSz2cZUFrppDdFpsEsawkeTxVBODZlTZ4NbmDDQy9+Yk9vmzv3uW+gbHZw2YmH4GL5++P6NEVKLFD7nnii7xQBXtwdFaUMnL1OPMyZrjcRSDi0lM1oTvKQzvLzpDGP9oWhf4RnJ0Tq7YpoqDZvf
Ewvi9LMZwp1DZ0ZQhanjYPx49jPkuehGkkscKZdB9cICaVoSRB8sgwFERPNtFJPQ4UcpXlAZglfZQBHXLJDYzkQCEiwwdwoLP5rgelT6AHlGmm+ZkVbrA6yc7uWCk9SG/eVuOuWWb3V/CUc9LhqpsuBqBNS/q0kI
f6fMoJJ62aE2Ncr5RKMeb3jzJ/LTf4uYK/zWh4eVxllU+kE+0xx1XElg420mgz1TjHfpMSmqW6lKbQTfabJSShah9UC2RGndO40hRyLs2BwZkg1nyCWLGxUMhuwhrhWKNtvsDS5221pRvwqmVLlSk4zl0ak6+bOx
mmY9E+Cixl5EqeZy0nWWIBayVoBJ79F2Nfr/VD8/XmjNI+jurdLKkN4K+OXSzihGnfA5oqgRPsvdC2YVjUSqeHSwojhhmu5ievYG09v4yilN2aFoNJ1z+mhs6XNHCD72+JslqxlEEizt3esv0cwPdzo6Gc0HLF7O
uK1oOPWmiHshQWFZTPgA2yv4TTdA9m0XXXHF1jDZkZjAO83h1wI9tyeCl8nxhirr1CvTLRkN2JkZ+QHT85krHSDOCzvaRlEtVidJVXl0nMWFCjE+8adxkB8L2Dk0Yf2QSbO91sdAFwator7hlTRmsMuEhcliMEW7
EGpJiQhy1rnyNb+tk+9xaIHg0FXUrk/ilzFPcpFfwYBRMU0BXvsmYN8LBkKx2Qvgov/SjWRAZPk8WzYciqGwWOTKbClz4WrYka5tvwoOt/sJJ0PR293GYL2ngSei9j1R3D1yew5PGmbyCZtd58Rx8Q8hVDK7MJUB
0I/hz7OjmyZ9Je7J7N2PLZ8cGXkC2I3cr9zedg+t4kqwgSq9Wy4dVPMweslj5Pdy85F1qRjKAJYTabHgsepp0A00xgjPO0xaBKaz4UU2wRTP/P207e385RHgy99jYPaFY95VxymnWzth5WZ1aoNzYjl1Oa3eAg9d
iknnfj894ttMiP6NO3Xt8PAzbW4BCr6GNlkHFTTq7hXf7DDdazXqnfZ3rzi+lzg12SMokayG40qkCUQA4WhYiVxPtTnfM21/yOrfTHonqd9SBcHtf/qB7Q1+M69Bb0BAn8mp2nKbe4ULtV+42IbOK2QSbYG9Pp9c
1GF/HBy1uvbRdJmvkTK3DQv0hW+dKvCTtGRQKrWwUTEV4Bzig+7qwuveyk20jZH8z/uPBWPxl/nnthS9v5r6az76yShc85hkRyXlhyP4JfRY8GWiDMJ5WyvQopjtj7PjPwIcWFIWGwD9v/EHWFLKdp7sHBKruwH7
/M3L0c4wOyNKJe1YSNmOI6H4DgABZwWotSU7ii8agBjV+Oc1ynI2ov1OBxBf2ZHGoS/OxosWVxvikWs+rSY7+fYmX9Q7q2eaDe8Vjss+jaDCsPi5NcjFBXutvuwCzEcZiKIci38dRHPmcC4sn9rcKViu7Z2108wJ
Bg11owwX3/lbPK3kNobjDDjV8YUjsxZNN59kdX4iSqXlOAH8USLW4Hnx6ZZO/GQs+V3TSc5Nf8Zgf3BMG9+eTYw2HL/GTpFRBY6EbZa7jXzL5eqm+T2IcdGppGZ80xhe12qh6JrlfUelkViMqS8xEekeqyWXyVv9
/qoqKdSvowJ92CeU33G+rJ33z9EBZG/lXb3QeE1ND+7a3KktwF0lnGh1XSMQTLy3vni5Kwbx6I1pYKRq+ZdY1qtGf5IfWy8zW200+S4KStfp3QQfvxtE/Kf2ABzS0E12s73aMnigISASrnA9CAb8BOUnm8oofYIi
Mq+dr1apF9z9eXAHVdCR6FQwyMmXYS3NzUHM37RAimK45EV+BZhvOxi2+LKnup7mKCeAzv6RExpoCYj9XTAE3XcAk2EPJleDxP63YnqDz60TJS9Ki/YbohfxhVEU4jCXFx8whkLEPkFxtc80AnWBw8WXUJBTShwW
5QQrgmql7M7pQKGJzBCYSVaPKwbG06349a6xRQsGEkn0YToNls/JeXfv65ih8rVGJLxzFsG0wYTP+6Dmd4XjHcpwhIx7+Zb8aSmludlexZJCRP36t2irkOgNuutH97sjs+XQw5Yoanfo5+HufDR4K/KjLs4/2rod
VpfICPFFwpoP5g8uXh8OSKmkmArk6smko8ypKSEcWzs1zETIIJu86qmEbE7rXs7hwieqDilpd+VMVFVlQmNybnfHl0bwYVYlQhWWV1Mo1sL+7YISqnMWua8JA2BFVmkuvOcezwnpORi2UB2qsRsXtG3WRnVoRxg9
WlxfkKyQlX9oyeSbSLUvgmPEfPk2vIJ25AmKVayIXZQU6zRpCwl5Q7BjctQhy8FA7l20V+eF6HCnC1CN+VrkRgxhKYMUvEYZdTYS8i7rJwvAcrQziASdLZ1JIfQ3hfFPvY8vXno5YpcSEYyjKyJ4KXm/eJ+J8mUB
lcvZ7TdU1N8D5T0XsjR1fb18eHPFmMrOxK4Nm+l7sCAL3HZyXGY/ZQcBO0RdpY7OX6a1c67VJNbz5cWFBPab6wjyjBjZKJMvhWcbT8OzkC6SENjWzOqnBGdfEyECa9wfi+3wm6JXflMMMN2BY2vN58ZbbqAJvVby
5lNwmA5h6jD6g/gPGUgh8BRRiRkQL/bB3YtnaMS5EJ86hqgxdfQ2+hNAfT5Mu3ygvc9N2/YetzIwdsjVuTs3ZHyDHmLjg6q/KeAGAvzHopzYK5aE3VpkMvN3mp/gmtI1CCUeaVZe3bUjva5y0a/zRuNJapLMBef0
ywhXHxNUE1/oUbmYnnifSPTZkuTrPUD34kIrKn9xNMyK/eayBeS049/l2RKxOeJr0/YoYKTjdDUTjTi6Vkh39Bu3tREpI50hgawL5/OPiqybdJJWyVauR3KSYKZk1o5qWaGuxxdcpvVVyRpN6TgaIq9wh50aN8kt
iGQlOh91DkUQ+8kQ+7GAeX6bB8zIySeeYVZzKD7BwZwzW6SVGTLJOmAQ73aundzPLx1Qew8DMPKBYNHorf50oEsNe4/tk+IjeLsmPGbZQmsm9lp+R0rRBszlAMm2V6DvuBB72Lg+edBJ3XbaVj9DqJczCY0gfsbc
LzpbUMwNr7ay01/Brp4qhud5SzaGdlNdXD86RcU+dunWeF8VkiJ0/QPqN4pk7NW+lfSdFhxCc2kmuD4dO5TE9budqhNy1SzSaBZxYsFZ9Jfqxrmyff3bmFWZ7y/zkj5XEPrtS+sZrPRzTqjaJBkJnZdegvD1o0IX
mZnzRzNwRT0r0ptG0nMmOkYpE/2k/NDIdNBeqJKDQQxoOUXYfuhVE7GXgxSeV8IA+rcjd11cITIx4a6Nw2JXSfUFf0dDhPJ76FizseMOpRvhwBn/GX3wd7DVJ9lgA2rK3SmK8CloKneIVBiPdjPSWHLiDP/I8ztc
h34+r9SYu983mjkxrXipTZnKJ+hKZQvNT/a9OE3olU/7Zzxvn6URzfG23lR7EUMz/2uX6GKFAm0jDaifa2t+diuxtXQgiqHF1CiUyULqE+1+w/1kszP8jtXrTdGPa9KBv3jXyp8k7HecXZbMi6q/foUhKjuUSfsR
IYbzwy4zTQNmXXVvCEhkaGDJzQqmKeHDhYqYqYmh+Idt4ksSFNio+shDcOe2kNEzmZSJ5fl8yD/yti/kI5MIB7Aocx22izBId17AWHwRttxhCHFgbulrRL2mFGKiCj/dlMwlkGZRT1LIEuFgx5fwJDFLnOi1CBye
/45En6M3m7O2494CSXxDIBxTT8CSTzywwTRfHGFXXB5T/Hh5P/jSK1KeSvzUVC76/Bv47T8ng+puyjmXW1P6nX9lmnLnmJX3+eMvFJR0tpF2Vdzvmt7cULCWv4UlvahEgj5fScle+rXFamowaRj3zMKkb2att1hy
lFDQRw5Tl2VQOc3XuLlnloA/xzvon/qav3UQd+tgumWMJ2cjHyL+n//H38BaXn34qFxTjZyn05mjs5vIEOYI14sOyJzsdF8IJodhJeEtQF2uHE08NLlWODlUPr4BijWNa4bESmZ7UJwpsK0a5qIBdUMVYAXycbxY
06y2xHH8mRh5E7upjKavaSlttObTwug6ria9ClE8OHgClgRhW97vldLU4retPU4qL5vT/FXEE2LoyK6eMD10fu35aV0B9sTQUqGg08P21tyLk8wi+hyZB1V1DrI5f+UZxS5YhVi2sGjVOaQGaFESf9WJlYL1nJF9
4E+7Up7RCZZLNGUGpRPy6E8rUZQA6lVicWiS5RNCsQ6zdkQlQilJLvwvdrHmu3tWnpea57Yn9KOhwpwfNR61myfswuxlOVWA+aA4CoO2OgTXUR9TJ3YObrRYqbsaOyLydImcaqkqwbzbQqQJXJGda0IOKOvtU4LJ
QGc0U90HaIx7Eh/b1gEor/yme1lL+Xju5dcpHrBVzP1z0aO7L/93jzBhKRYT/4cld9bia/AhKmiTs5KocKsOF+JC8ouiIiQ2dD4AdXOe9Q5wxBEcemHGy6KALqYA+fcUcp2aBvsXPqnwyHaxARvurgY0L1yId1xv
R4q8a3+Kl1pf7EL+x7OjjJF/LS1c+WGV58oyjigDBSF1X7RryVqWwvY5WTYGfo9vzHzZ/Rl5l5x7W2esvZUPnX8Q8muBvawjqhF+csEJVpqvQx5VSmqt/o4uV/a6S8QE5WJjKw/geSDAinA0grQrMXIDxRc9KC1C
zy+G1DTcSOxl7J46EAzUPVFpfQgCCvUcF+9mkKsv+Pa2yAUdz4UMT3fxLcidGcLkcl0TbYTIkWPMbpRq77UOn45Uaj1n/VB4Wwe7ovOgMlbKkaKNcEJxC08mLjtsuFvleGfp1J5dOp9hAi664Uu+uKBoXOGkcLx5
SMXXMj9m1jLGTx6mNC098VEIG1ASiBFZOEIwd3spG8qK0aS//ruwT1RWwfYXJEO9Mf4sOLPdc4pHlZ78Kdy8psFNGv8/niSxzqJUMoMzAkX7sGubnHWrU2M2spMsfOV5tX2CyTI1eBbiabAFKoPfJtYvtZgOgAQ1
aIxjT6moRq/fCqz6eY8rv0zizKiLdsEg/Iz2t54sZJ/NY8HYB9nFhxagQ4PK7zL2enaDBC8C3a1ovtESO2sq5ggS2ywBY2QlK8n4EhhliAFMywMsJ4M2OkmK5G993tO4NHBDSln3JI/5NCe2m7DkvJCmGYw3BsYg
ajkZTOuFYYDbv98KY7Y+8NztNXB6BTAQ0aZhBsZ6K6oHiUX1O8/2XlBBeSqxOrskZYA4PsP+1HFOZUs9hyZHK9pf1QSGnQpnm7cHdFyC9FkNUEaL+b7sZ/K/cGPXie94IvpNEciq3HDroUmR159gepMrCzF80kDO
DEgQb90C/AR3qCTJRJc+e4V4cqasn67fPS8vEJ9OCOKQYT51krHUadAtIZdc0r6hOH+tFhLvLg8ye3L1yRaJ6jC5WN5jjgLmViCGXleNIvMMmDIvUliHZbMMy28onVn1+D71adUhPuUlVxDc1Rcq997Yv7H5bMsd
Rl54AgpcLrR0/R+9fUZ6y+hWcjCQV8qeiC6FFRo+ktpK+svzBu125tiHYGLaJ/zeltyYznek3lzgvV0dt88Ktp/LF8tBrd1e8gvaQQz98tA10UzvOs3vugdNH8BhtBW8wS8GzeMxO+YDC4/63MlpmRs3E0maZn8T
vDvbQSyGqnxXQpNsUD5RJsHLN6zp5bI+66OaZPxB78YY/tnNtmhRV6xY4tLFCVranuAmutvODJYQ+KByLph8AezUfu4XUvrSbvoFaNY3fxZ3yZ8lW8MFZZSms2ImvuJr76N9ThROOcxIXrTZ3OXWUbBY5mRalifg
nJCqmMDx+orNkwZS3d4RYmnpPUmS9+NbtybN00ZCpyC8/PLcud4TypAqe8bCn4G5mPMriORv0CMT/KLiskyBssS//1yztQBEYnE3hZij0kGmTJMHX37o5caysNoqMjX+ZkkSScZQYqXK3+YBtVPG8elFawHlZ850
HME2vf1ImTSW1tjpj1+466k/8pN9DfZ3RkTT5wJjZxn/RfnLxuOXOg8AfeICPjt5Gagrt5AcbDvoUcXEoZYNfVK1U929wmdVT3v8ZHrQXmCwLkqIvDj9WMbGm6kdi+ZGq9nGt7UQH0nTiC1PZekXuUMQIHlub3fb
lYzOgEq4HZxgWNfa1GVxDc13yZOcepNcgiOmxGEzuIM8HhaDaF+DQcCKJZxD7wgnqsMMVQP6hRG/687v2E7LPBX1iwG5/CvAOD/1uOz5orldhPXzEgfPZZXn2cjYBw39cuq+AAcuOA9iO8JZzIuna6uonsKoRMJk
OjxJfGeu4AkZw3b5dT6QvUhZV+VqYxDKCTiUI4DJo+ylJhpbQ0aCtklnKaCiPZZEvuSFbLjiyF44I3voQTJucwHFTZ6XeoOBHA0wI0pOyA4gQLb9saL2Vx6qrPm+WvvjakfeVqHDHy3u34ddfopYDBikNgt4aiUy
PumgenBhAwlMtu4tL6Bq/c7Xx3hvhbiqDEbzv/Oh35sLScF8CkvslnHM5X/P8w9JTe3IYsXXDMIJ9qgdZOxfb+SCLTjtkLm+mpBOD2W1FhqsRGJpFc1SQr2+ZZDTpF1jxTqC7QittwYL1pueToU2VPMcIqBmZxKr
IUcv7PrCWTY25gVpQk1qJ2Z2PtTsimP4jmipu4y+arthSB7ZK/2yJxro5C40G9kkwiQY96qU7UJY71Zy68aQveWCue64etDOybZwcrMaezEH9kZuT+drqPOHU9pgp0/a1N+P19iIhEWRWxer/ec5KSbroL85RUEk
K4pCrw6c+IwdZyZGaz+WNYnE0lMgJ5LrXNRHSx2gsMbn5V9Vc2UzBHrjqA0qJonFhp2EGQgZeDft+OhwuXtTm3FYD8TZRTbvbb1E0GK839c8hwtyWr4nGg2RQ4qwSEpYiiY3TEW2E86PQX4QZIf4i/12IID9Iaps
3lSKezZ6NS02do6nMs/+uPEbIxjb61AmU75lc45t/z6qltjFNX798c5jc7s8vgJIYozl8IIVpS5U+57yk2q3XI7LQV49giwCeWZ52YfMDV9GTuMKb/4UuN1rviHOziGNoKLv0EMzxBEaexNpTybW7r4ayEk5mDFC
aZVIoqCUJtQuHuC7R6IhlwFGXQa29ydc3ms8OnvFrVADdclbFZ3tZVSicWv5nyAK37RuDsvtcmAbHJu0/iPVW8gUCdX0/b1G+bqGLuBnAniGmsasmZWLRsK1rr1DuhYzH2zTgV3c8Kt1OW3C/80vaIncvAxWGqmB
RMz9pFuzSrnCJVx/ty6ZxFmO7hMc3W1ztZhvkT3KV/+a+vGOFzvW+SujgBOHmXAu1Uqowjd0mZvFRuz9o8NdB92uXiwdYCuNSAwlnXZnUa9MDN/c88aBTGtc+nQdR9uqufy8JVLSEeW2AvQj+Sw7ntKbjqRF/Vu+
/+pSBVMJEQbFqbTLqioeTCFVRZWCmBvUY0i4bYVOFrCeymwqfOg9uYUaIEiYatJueo+oaLOJN62rdAhRyTDBc1JJxqqG31reLGynz/GmFZnVwA4eTnWiUf60MMeRPU1ZHN7Tf8/SKGhfnLs8H+wbUxPWu/rH4+89
YTPUmFILLYPs4+1bnePgCO4PKeDV4d6+S2eCDEsdntZDNujztszA7FLE+Er/PCu+5pRjuiQqn2Xcsbx0/FkkyL2d5DpTQNGMGn0WgZsy92Khb8pni8atkdOndVbt9NKTEFrSTrwSuz7cGiAzE0/S9vleat+0hOk3
FA3rEhWUABFSFEfgjID7VUx76iSk9aqPcqYZc9HV/G7exAyfQ/VjWwmm7vJiqrbmORBYHcFGpScnuBfhDXEGukEnnEpHxC54J7P9fG4J3A4Q7Q3ZWY9PySP+rzEdIjaBtvuV2axc7MdFkOPa8jiGuSRHvozKAzuR
uGmkueejvZE1H8mW7GliJD1TZU9J7DXtrvRtmCzNejInWA4qJqbTZt28Ki7oO6syxi6l3C5/ziigz0znOB6b3jUutRfXkp7/5s/MPl7tGw1kZ286qZFbNMgrC41ikRJprpk86MksS6/m+nYM2Jjvi+IE39gT5/Jh
fVl0VP9Yy2rtILrvuUyedXXgF64TGMvLPGZn94fFvX1oTsDGewtmkX40VVmrXPHoUtteBvJr/JYpn7hAPjtTRnGPi1cZkGVVDj3LJ10WNgnSwDSPpJh+EovWpYBp0fZSyI1tVTP9IB4BoEqVTLnX3Mslgp8d68MN
IdjNOiUkMu9LUmWXZnb77Vv6IsTIY2fgfddhdbeGTv/Q+2iDYkaO8RDWWC1GqZNU5Jk/rl2ia/EhWCZL3ZS2hgM89nPyLmXwIHrtUbJfpASa/ybXqtvtJ/XcPrLu/zIO6efMFhrLkzSTLkF+qV94rWDn1+oVrc1A
oCEt6YEQVNlSOy2yW/B6Dq98UONMTesV6Rr0NamqpRr3oovGiU6aeNTFkmuYt0codfJjSYP4q2V5a9Sj/IcZDrBmjpoEH9dKzlsFKAY0fYlUfi47QzeA09PgPPZqaSj0V+V9Zg+sGk6xweelAQ6N21niZsX+OL4O
WOwAX0rjg2Ye/EiYN3D/atyavq5TcP/thWIp7TUcOpebN17WK52DV5hKit8xiD6TnTgZbSnEHsv2TxDCe6oxnHKuQ9R3GabHf7OsdG23DCLk8Ldh24LNp5Gage15gzpt4jO/Wnaslre8qsS+6o33uFqqWZWWg5D0
pDto79NLMnPJuEh3p3NIt5ALp+2C2XjZ3VwRqegWGJIPry2bVcK5ZbJ6QDsqv2TsWDYGA+5XTCPw+c3K1z/GNtkmi0D9JpUIwHI1L4oomf6zg1HnZ2FLXxhfb5vUtYh4WXkSAZhShTGV84Qk9dwglm9OlMZK0nMT
VDN2KjEAgUeE5ABvfqAoRGZ7aT0K16Hqb6SaPMlKBWVqpjEWj7SKhO44kSkaFwDzNtI/6fGkZCLoQAjnD/DrwjILTDgSOmAaF2sSzSO2XJslXKfppSR6cEMazXfpgWR+xFFCh8TTpORHbASUbqOblmmfgO6RGhCI
uBVhil2saNr9ZcM5qJW3j3XfzKf/krWWg+L6kOopHLlVPm9Z2xhRtFoDbhptAh8w7TbZ+d+K0lehVP1fDma6j9et6b2dNyp9y7Nz5h5WpiOnjRWUzgScwXXQY5D2Ddh7jio89Lsp5Bmex9iONrmjC/LGtDZ/CG1n
ELJDpb+ZnXgCOqZR/fu11T/PLTySCQAlh5IDanKTn/pJOSQH5GI3c7vQ8O/nC9agfTIwZqGz0r/rngV9Pw7VczodrQje9IFgV3PzysAfjgN9/YOt2I0o1o/e/HPm4MAvN93QzyZaWbk72TwgB35zg93O9v7SPY7d
3916/+598b9IedmAP1H7KHua5kZvg7v7zsTrNOUqvYrmEJUwG4heT/9TfWLJZ//SqXcd2Yiw14ZQyBAZ4yFH22HfddbmpU8ZjeqQAFsCrofSPO8nlWXc0fjLrc56YgbVmbDJ6G5NVykjr+1iyEl7cHAz9Layj1lq
BPTEI/fk0udjnMrfF/XEZZ+XQ7jjX91kURDwUM2cwnGM/AU9Nive32EEg/HSxZjA6EAyyy8G8BUAWVPoH/95F0nix0bVZ5NPkl6XBL+5bzMtel5tIxjjQ7vQWoM+GDbMj6nZwRqGM0QBpfM0JbsblBnFiJxknftC
eG3RAx2m/yIoycpzAIi8oV6sKvVa01tTAxvDxyQ7LRawJMpURYVoRqwpXlJGE4UGyg4IqVZ/mTF+xbznx7Hc27Hzup7bWzfrWYc87phGnR9U/0fBK2fvsHGmf69xFPXSEXWgg02YzSG/RnASQENeqEqYolfC1d3U
mrFL+EZxtEpRavloNODI/h1shwh4mnXQj6pztJL6MRHEO1rNvdYxVjTN2Vn6IXzTDfqmd9aVp9/Lsw2OmEg55fZVwolygibkqn1o4BbZ4GMFIXRC8AHWGSEo5ifHDmN+22AX1ZN9+isdYm3/XWIeuaQFnLdyjMsv
Fk6TGzqmg8GRZEBOkU0c8L1vOup46FAauZ2QBDFTnaiBMpsZvECxD4cJGm/9Eyd39dpxo6aqEB8ISGRTT4rqsfGVE31EvH6zcIa1UlOMYyo2o0jjAPACAeGM6fQa0UNR4Vum2impBPIKECcp6SUIidZ/1sqG3qdS
wgcVR+5tMQIY5yQvXEZiWuT2PIE/2LmpTAiOs5IG6ijjutAFCwiq+imHCRdouQLOxpgU8Q7ijNYlP6FtlqHlZNFNuoy8c10eH95Mh/6Il4z41Jxl1QzEVcqOYHtY4KLDQJmnxpdum/F1JHhqjzOGGK+GUseBq4eY
cRh/2Z5ON57B5RcynQrVSaxripnKBsqEl8YcS0o6e4d1ViBhh3fPI6KpMx+oJNom0MJd+hOkL4TJHzVFh0WbFmwb1TcY1z3UcYzyp7KhyAUi6ALryRDLNJVEZpmiVg0qzLTMF7E9g7SSKEUslllSMG2yggYHRLp5
JHi0+Xb/grDzunnddQtCONU3z4Ecmnd77b8BOgs2P+mfbG08yKz6nnQTqCKpkoQoEijhMjXcAIdX5JO3eWAEfPTTBxO8hKTKc8ztimnRHYtje0NcMPbk2hBN44fsPbhh5ooDjNqtYYEBvkHJihz7NryBe57LhMjR
Hq6t29T366oECPxay+86KMSahE/tXsApAg/gFm8DdK+otVF1ny0jzk1iGdk4Y9DKhkeHLa9OJ0qZyWWYPusFUrANG1UhHoH7TemA8gVMJnMP8+Ki2/AwaZPfXpd+d+vVvLPK8IwXkEwLaMMRFPDovmhDhdq1LlbV
QyNYXnPKjRdm+Tqf/oU3/SvS+RsFabyPZAPSoTTnayT64nLTIAfgIbpVY4CQPrZxSrHiVSrcLrVmIdCtHMy+19NgIOiG0vECnun6oJY0otBAJUAytQBaiXOUYD9YkC4gwBBG/IxymV5CiRuSoOn0birX3SSscEkG
FbbZ4K3815qM+iti3JD0PCkP0lqqXHu1jtqKW/R1ytxDs/4uGsNna9ZwSkv1NqvXwkXbgsdVYXARrP6J+7x6TQQX2SLLmdaT/7ao43Mb2XOniIoNqOOy5EO1gw7hXA+lZSgN4JhUMT6GSJzzpinx814DOazsTyjd
AjNwzZEXQeiIINNm1Tj4XTTVq8BafX2NhBNStEpEzSWrudbYgmKWo+0QcKXGULQTdPqmU9B6AuH3kM5lUymiQ7qstQcQplALqNbRjVou0+njHxsXxKgMi7YETkjIiadMTgWThOOsj45YaM5/tkN8qpmGx6gnau33
scA6JaODIhjdqjY807nZJMTpKDsEhOpVQ1WXyk18ViuAsYPujMsuy4TASotivnjwr6rmNhRvdR9Kqb0UWqlYDoH/p5dq08Mhkaflh5s4LvkMo2A/kVpv9fA3IWA8WeY0atn1JhbXMYhhAyApxRS/Mt2v9QfXa5SU
K0FFTbYyyfS8tHyr76jC0bDX9NOUjfOO/CPeEZOVHfM4YxBjVgauiKtxDG6G6m+tGjD9UWwd76Lx8dh6X1S+N0EXyRxRFNe8/HtJzJAjyoFgw+A3oAIQcJJ8Qstq9LoesPk0ydPIXcs0CgsjJbt4K6grx5rzBEXs
tPy91PyusMcBIHJuOQMI6/ukV1psVA3Gy3Yo1cDmFDYoSZ2yfMEJt6esAMW4z627j5JYH3UdVQCSxPQNN+6MO+JUI5nB0bJ+4zH7dsCXkkvRRXkkOo+lG0KhhIBzG5TJFc4mp/bBc6o/qx6lEXiI+o4wcjZM/y3v
fxI9AX94DyqV9OllbP0e4FF0Z/EesxRzBwXTUOCrTCmzXcHGpsh9JB2P/kxeUdyOLcs9DgPgrKAYv18avcYSVJprE+lGPQq0B4wwHjMI1XuJqHYXriHTrCodRVrxNx2npqzXrmZTfNUN++BLdx9y6/6NEul8fth5
9SCI3ygtVTTbsAYu9LXEPwaJXUh6g1YnJRCSq6899UgXzSHyapQj5NxuylkAoyyNNCFYiCHAzYhbFzrzZSKqRTFOY8Ea0Zujbt+Dy5CbJD7YRVkybkSx6ccPBExLVAw6CjLMCMFn8250/rKv8nRMVTXr5OZYjXrq
5nDGRsj4r01qQKtM3Bo34AI52AIKNoVjAgay3vWHtJz9+cL0Vs1ESxq1YLiV1rzcse73Zc3EVQK8ayj7GE1Y/yvuout++pFEsSA6PpR9BKy5frign10VbVGeOQeqJ694S6X6wkYnFdSlypQqbCJA3EPiUKcY00qn
DvgB1ncTxH6lP4hqCLiJK3N9issgLWTfsMiz2ilfC6qfuSSWezZlRTF2wxHqLeoiyNvD8ksQFPCAe3eg+7BfxWyPLmENuaAiWjXvWnPK5iDYYx+uAO6SMWBo1vdqQ2BO6iOmER0fjfPzrR/G5x0OaLODUrrF1h94
8HESp+sOeaTkS58fRpSshjHSD0HiH0qQv2sXl8BuuBUrGvM6tT8kjLDXHvZgHwintEGNb71s8/nGPjL/I7kZQJEdawEsFBA0j7b/QI720UeRPoQ1UQUPk4kgsu5fGCb+QYAlBzsRRslvaAkWeUgc7ufv9nzGjZmD
w3wrvWlMLwa63PPgCtHbiX9VmCb0+Wa5ABWGsO7u/8j5+lpr3t++s+ydXDnZP/naf4QNuDS9i6/jK1m8ocaBP2Fmxk/uTrObvsrYYb6N6r+dLuyF12OFkUPtFGNbw//rDEYOx/KoHaXWtUqMjiXiz6BJ/Zj7r9JO
FKewB2n8Mvt/oN+Rp0SUKGaG/0hODm8vilJLWXiXZci1qzeb/iqRMO+5hAHdEfCyXzYSJ5p/v5xx92u51eS3moffGHI4ShWdq5z/gTDgdhDsOsUBpFBOfLr84S/tEeRLpXs3/TKJBnujMPXdReAe2m0bPwpEiZyO
44x1YC88sAENvIqrxj370ksEjcXzFtJ7yX0SPlK95hSj0hsfYvMMSvl0lJW09PwWmZTOUQ+JeeVJZt3WgsptHkFk0eSBFBbmVNYuDAWENf0KkFQsnJ/JoSZisf0y9oF7Kj5Y0kwXLM/2mPElbn3yLgNwkDN4casT
dSCCbCpgWNv4nxcK8hog1ffHR0iGrYS6f+AFfrt6CpTXHPWZfK+PgQ2ENAAD0ATj4gD+MvniC0PT4yAvUFXvrCay3HyAbAV84wO5XN4Zsl9j8gvHenRmMJIeAOida2Uq6absXzR55vs8c81nzKvrJTNt18i6UkTW
URRs6rOaE99TmOqncKtCnhGaWEMI1teOZwUuy5y+jsyqM91VMziQX3MMv28Jq/8g6knRah9ZSlgQyqb2IOardBIJHoS2C38HlIONRPsZSVYTrX0iqG5p/sCmBkZNggP7aMri8htbOVOwQ+XWlLllMuH3Loj3KRBF
Of9LLWKfGHeX4kFB6IuQD23l4qwUoWcqrxpIXcmxadTNN/YTdeOP2csJYh7WDKBDbhgnIAJjpdoJQGgt/JLipcW1C3iLML359sO9hulXH3xDI1AY4EcxlLxNfMAcdZMnMlu/NLsqexZwQDHeooJV4Ciy6IYIRbxJ
7zcR00u4HeJJNUzWBnlYeRg6fBkNBcYqP2sx4zYSwnrARXcWbp1e8IgHnhfB6y27+Y6bxspaAgc5PoaSv8GbHC9gh+Ui0kkOuGCmPmDVD3XwyYJmmDZ1EvTTJTkBoQhTLF+6gS99KeM5Qx/Whe36r3HX3UhfQSlU
oBK73DCHGRrieQfzE6xfhOkNivxbHxL598SzkxyK1cNHAU327gKehFSqhqxK/sdnJd4uQRhbQnAu2DVOYAWIDbgCQVTwU1XAJmZqlCsdL5sGeFGH3rgBHvxIU9iGDpggai8oC2G6+T8mJ3wd05n4tpBdhiuAN/8g
CX2+Bn0GTGjx7PZBlbBoGuKWrSJcal7tOQLkLvAc3I4GgmoyUQdHpZeUUX8CRyxWI9CwhqDCSyplfmzQHE1THiopfpO2IfxDkaRGFgS30tnXUgOmUZB1DrGnYP5iIShfbfUzQyjCBHMHAfsYCZq6YR+EkO7eX0FM
TstmMYAdzVVoRYOD1E66i8dLOBak0+K5UGX8Q0WZnyKNnmIIlMSdJCLgxEHGV+Mfj5evkWNeKVyxiuKlNpBDH3PijLNVAfOhpAhZriRU+eotf3tBUTFQBF8+nZydwxIFjIF0lpB8MiyidkY1AjTNexAsP3+EjlTe
yDQSr6v3QMvLruJf5qr3mwF3nwRUA3Dq/BhNLeowgUY2/hKiI3KCi9AbvBYG9+rZmfx8go7/clwB4eDtrpQj77JtHJkwPm5QZFRTbn9m8bE/i5uBpQ7xC+IRImg0pT5te3JxXJhGbD8JFcUq1cv2nJZv99mDfUSJ
336PrXTBPMWwqdHBHvN4eKYNPGwYrOjQzeznQvCY4ztWzxgQOnEE3bkhGrlJeJrq8JCPZn1OqJ4PCbU66b+JqxtG3QwC7OV+Efugf4kO1Wh8hkRy6JFWUOo/zGUTdbfREDe15fwjrZl4K/3lDDglxkI5LhDHi5HQ
5j60pV9sLAxN2BNKgBFYwkQ3Aqmu3gOBw1016o4DE6IrzZRjiLvQTHWYme8eE8J/HFC/JOg2sw5Gt5qXca24aqCtGWFECa+QACKsUW1DIu55gLY+lkFTj4Hi875eLULvMzp+VB48lyoizPm2KuhmXV3udqfWGIAr
Mmv4yusuTbB250tB/u6yblmKtG5mR4lFLvIX6Jnk1TU2cm1AxcVs3V7pY7xbHgAEx69ZO2epk3uWzQjIMccOiUCV19IHN+nx+vC8iaGNFvKfccHtq4/IBa0/cohpSyKmWt0GPRJ3vQKXsQ+++ox04vf5MXr4GaOE
KRVF8O5XgKEJWZ8bK9l6A+Ld0i09fNCeYn1Mi8p5fa+2RRtTXZpuhD1cbAtF4LlQZYn4eC8TPA0Hsn6CfMZaUnwsu8EHr3vHUrcuakr3ExL6HGQtR5/NfAgEdJtmZ4FcTORPVunat7wtqHtNZC93iOhxEf6nifrd
e8np2mXabtkrLHjLHKxFnkNjqdYt6sdPjyal66VrKSFGbs8ISglEUl8eoKbdGxosmu80x6f1bZfJe3IBBJJGaKrY6t4Z95imD8bwm6fAcH4AnyyFZKu6MAz0nMLVE7k0dIN3LOjjC5XqcZwJ/DEHhv7bC2gJLdUB
XvsylngFy/j9sdqTeV6s4fNLuNFlGdM6OePMtcSnXluh3cI15feyb3KWTaAVavXX8xV6JR1IqTaHG/r/mlixklhHTu5KPxuOFRi7nRWE273sltsgtsyyM5EWxniLdMTHW7iyFl6KzWgSWlxsZgv+PfThNWTJl0AG
nEBbe/DnI+3wkZiGnfQFqESzFSz+hGoG1Y8Ue37GTbuKw4saTSL2KyGgp1sXeigt4+tS7wbv/7Yy2UDaXIgEK+wlqX9URrfVUJk1l6XiwbaCM2RFi4vrK35TQXWqFe9YutPiXgjjDTUFuUF54crBKr+5Ond3vZ++
mvhIjCtyYjmaXM8NibRnFaTHDewthHvwgnfhanSwgQGN3XrsFvLJE/1k9hZRnev1Uqc4iGJX+n9CRiSBYZOjpSXx+QmRzKE8ApeD7rQIt+SgcRJZb+ojsMAtgzN08Lql+O/JMhF+TL9SdFiKolQLFrLWwxVak6X8
K9EjglwfEf2PWJ9lil0zcAXEcLS6Yjk2pH7SU9BRPSQP54OwdnoaUtdBAzLZX21mURNgF0f6iuwocy+Q8carD80TheS2dpsvLM9i+Zdd0eGUfhSYqHCMWX0kKgbCADN2TfMSIoK+I3bIfh8SU6SNi+1wAMXWTh3O
z5mdJBwIPMibbgYzEY1WYrJXPi9jqVJ5VYGUm+fbbuakY8qjnKW64rGhiHs2roc0JOjHcJQmM0JGS5BQYCJs9M+Sd/Z6gO7S22J4XTI/M8y0A+fjlQJF8iLNFpIeLvQX3UuMrHzG+HHW+CEBUbRL51uIb4z9FYN4
AJ6spU5iL/m9NIATeP5j4beg53KRMrMeJ+30mYtdZdd0fupC6H28yW6TqCx1YDkPEblc/xsxPNClQj25ixFSN++D3iE8lEu4i4Y5byksi0fKNT/4yDZqmFCWYdKPUzRabVxcSnBLJNAAcilEFAG8DIQT01VL52/f
RP33aem9lRbX1CHS08LCop0g8w3rHI4nY5Mm5+kNh88cMID1kMViX+uelI5nm/ZBh/MPoaMFm+V+fA2aSvSqrnQO7xtLN5CzGVXVcm2/msaYSH8gWpsqaUyZNCxbmnkVYYtJAvTOwNTCghoBKWcqAfXvQHe3nAjK
egdNP5RZCHsAQCIK1GYtfbMLxYm1bfMbVe4tPFfs9xKYjoeTeChrNcWgO9IPcItXNPkYu36qe2yI/zhD7lw733IyL/sguYTSPf356i+sDUmDXY2qeg1b0QBwHnf2+I/sqr9+gxZA6j1ufG4sl+Kp6o4n0REIvCHw
n9SBcidpx+Q7hBa7TntdE+g+aYPoXtk99dY9JaUQUvbw7BNFyEAEofp36l1wwzqmMiGi2aLmwfjsDaWAiUVEuElUqmLKcyze1q+buAjA6rYDLc9cNCBnJtVjbuEmIG4q6DP/OYOYf8AHeUu7DOTe20YyD1HWdgGt
X8N5jhcw+46zoa+BY+h1/v4T3jS9RNL9+r1ISCFtvziWZJlhqJ04lL4h3EW9wdtIVKSurVckK5AynWG9GRMpkV9Iig4pGwG0Tta8dnLIwjVm+v8GeMSkIsDZw0oyZBi/+FzwxHR3mltDV63nGzyk15Zg3WcT8nYL
Kbu/2yGczh05Sb87xyQcx6/WPFQE8baPD6Qjx3u0+EePD1lPWRafpH14vjxA60zbmriT+P5A2IvnU56RnbxOVc8JKdSF+oGdqWslFXlalZ26KN1FPxC41+BfsfOnnD52dm71abnqOfypo61GgtCrPElqp4wNzbMA
12Ceynj0uaX8EVN80/4qePS9RYKKQS594Fd6a+F7CSdGXzO/ynyim1JHQBeT2jyT/sZ1GAK209YQ42mDzTeOyTp9Bax94TwH+MrohaIX1KPAZxjlX+Ct9WI5xtY8+44pJiXrHmgqOXHilJ27ppeemlFKY2K6HURw
ooirnyBtVtxj5d3hJDQyhusVXiutqh/YGjkFPWrvHuXQfeRsLzd6spTarM9gptKTTfmJc36Ks4oTqwx9eVmwJh33PzCunSyov6BBRvoFQDX4691f0DY18bc8a9EMTYb7Ar6DOGcojTznDngnTnMAn2ugq8hNwfad
topT2uhwvMZnnOKkNkSfGMWySfsjNyadqQw5Q+xr4Wj/fn0xeJUenBMC3sj30jsP3YyfreA0GLiRqzQXH/7lLSPm82Z1QnDv8e8fNmTDkY+9ACSXZiDSf+SZPz0NP0Opo3vqGOUAk20HPYjCjd0GI2yTtzTO5Ci/
E/sw2DVh6psw909vHjhcjD2Q0fEIAVIVoXFMQR6xyQ0/vCWxmcbBkK3cB3h/ztwzwW+vpcR6n/lwqx8cUUCAugFBwX9r8ao/Sn4HrqI/0BiEF11MxiG/91HwrgOhY6MCK9eK2iZh/vSO491noT/RmLsCjnnLOObN
6vh6z5ZOacytyztIok71xk3sUmtNXRYTB3X7o3WagFolU2wgV+Ydp3TO8m+7nUr+401ebcV64faeguWQ8QmaSSrnNf/RkNz4vGYJVF6R66ik84swi0GU4wMV6hr/Qe0JY6KoTHW737tUnOcg8s0m6W8cj+rNWdRm
y1lRJCGLB0tTY0J6ikRHfYdxc/Rhro6oSnjgAN/OLc6BoDH4vZa/pv/q/LX9xj6gYnlqAunOfW4Ek4lVQCZDmvOij6scLmB1uX4ltL3MNYeH0k/RwwVcqqTt9uvr0F8rv2Z+7ZzPu/lLFAWlb4FoE/u6ztlGWJKM
A7DRKZkVkJdN8QoIBRCsL2CvZ6Wu/zb2yIQuvCFUQd6jGi8cmfFWivLbhHu1ZL4ivAeeA92TCiI6vw7zaxXXLL6ags8rrTALpMy+tfRTlOmZjD7ClN+MRA3oZdnrKNWEbfSidoANaCKRQPjuFyOPK9+QJ58r73iy
hB4uJ9wTKxMHsRlNZHpdGzJQ1mFwr2Bo/IAT+x3saVzq8sXHM3YegPdJHp0TvMnd4JTSoGuVwY/CQCW5IKhHlHrvUgqcs4twtC2leaPtMcUqgW4kYmI6TKBC805o3UyZj+8gCiug7ALIyIhLCNHX7yr6iWbEHJ3p
aeYYZCm1DKpNLiaaoeyEIEI4D+sC9cYlKWTAsnI0K38LiZdNOQyhXi7BQOATJP3g1lpVEuq6gMCXSXCgs7/vyrPgIkGNF7EKfXO6yXTg6TW3flc2eODzqukHl21GrINVMlmdNuP/g1sH7xSv0ppvMLQdSzYneXxT
x+WV0wPbVGal5LHMydG8Y9qXMDmn3R20EfrMWgsd9o5I5emoxd+TCxeRqthfqp42hngiZ9D251YRUKgF1EXOFhmsQqcRLNZckjOyXDf/dm1OoYYp2BO0QpYeSiYAwXh/awWOjx2PDDwQ7T6JIfaJM0ja3YXAew73
aen1IevQsmigt9RrEqWPauZx8kPNN+gPIza5JHisYB6R7GGm/+7KcMphITqAS+Dgr8IhWCw72Exg5zUN8rIN37IntUn61R1lOi2Nqr9DFFZsebnMNQ2rtNp1nm+m5YbcVi4sGWuQaI9+GYHWmI/WBXWsLn3pFlcO
eIcMscLYY2InNEHMpSwgAnOmAvW695NHuSdVSZFZcuWnFqXDb2Kvy8ASiaWj6dR3KyTeU0X8HQdbMtatnSucqpUQD+NwCthjY/PH6Z8AV8YOFcXHpFiaJMFdPkumIEOngEHokMGM+oxHxaNWI+qUPQWOV/TcOixD
KFs+NzqQMIMeTlxe7C6GFZ142Ii31esOeClUA3ugR0Cp1eneUobad3NmZtMAZwpEvsXsKRDJE59MYkbfUGXTPA6au1xUCJohA2BSstwTI/5KN4lgh92Fzz72QcjnLOGcMxfHpke5ajf4TcSPX0M/s3P6zGG3idiM
NXbX82fuqamgndP/9Z9BugevAMPcNNwK4EOQwiD3DPYBKUdw/i4frirDAR1P4ngB3QhcBzP6spOkRK4mxuygGQoiAul3EtnmdlqXX8Y+OMYrc4zN6D69P9ri6geIuKWUhfSv7K4moeRfcgs1+6rDYC9IZdIpu1GJ
sAv2wR/DqB/0+XP+4CdvFI57uAKceqzj1GFYdtXUJqxuaZueDpY7ZQ5Do0CasxpGot/uCYXg+YOIT+UDgmpFwJqcMz6MqWTPpt+O954iCGI7j41+tGcBB4y7VgdEUHOWEM9Zc807y0Zo/Kb6IIOZuqrlPhmNI7xw
H6LwUiWK7EFXBpRDMLWtI1Dh7D5tibvTtMnfVbqzFhTK7SCnfyeBleaAhVHoP7qOrFV3qmzopEPet6AjfAvrPPEpGZ1L0XCewkohL9D2MSqyjIPesyDpj4KrFjltrUuNPry3XEyRZbyFHZ0o2kTeEHFLqA7cw308
lZFB3wne1gr7ZbgExKYYlpsu0yPSwceibN4zFb7ocZAklAwIsKnJFG5hlVXWfE4KkVrc6tXF5uNNVHJ1PPauOjl/IPLRglIg0HPbBjVcUIhJdp02EOPJmWBiE421cn07S2IjM6EEUQOmeSajqW03AhkgpnYqHybd
1lbeuHGJ0Woeb916+D+lZrJnoJJui9BGQZWXjqZdGkroyL7EOcg2K3DceiocaWoeuRt3NjiO2mGQJT5Ucv/jWsAQfPgVACEr3Q2Xa8IiPkeF8DteEK3XNgxFUQycfxy9oGviCH7Erw+zO8culaI4O/Ndq1+Ltr9z
0sFxrZ0bgcR+w4KD0lLFOOHjmUYduZStk7J0E7MH98MZLzmnuMtzhgLNf8VdQtdYRZ6acb5BuTwyFVG9dGaGZsO3OZRWH7QrjQWP++HJ6wpxQGbINGfxAereWdCxOh5Ikv2BbPOHlzMqhEnxRxZ2mxS2op3l17q8
OP0j/nu/dkp9AsQe8mQHqT/UC06rwo7ZFa4BiO9WteXn0O6uPEOiHr3/nt5j8omHHx8TbfDy7LNCc+xTrtI+KzTblUSU99rJvI6WRWVxAIuVguAGj1rteVr8Y0e0xw/M1iDVy9SG3jZXxLgAMAwc7RMRC6M0c8Bw
wqzVjGSSp/0+5PhxipgkPR5Tb41m9nrVeYINsqou0RuwfKicmPusakcRAh3L4sn5m9x60oqRmrB9oiNksbOEJ1erAbkFfUJwCzArqb3NLcbBopUkSZ4xneEdqz4ucNhEzBXaESBOjtg5dYOaaH/JZJsZyHbZ4Xk2
qPEE4SUMukH0F4uxVZ6MLdCwzYIp08k7HoOn6iKBcLnPI0C17AM+eDQBXgpvCjLRajl7zTfGZedF722FWtXdLoQ0cpmhww23k9QZtYESkGZQhwknkA9nLQhQTRIENHaL2YibJFhX/NQIQ1QVUs/skHI+wmJPrVVv
tScEJKF9uuMYXktFeARVh0I7R4XVuZ/hZ9vYleaHi/LjKqakLRk/2IGmmWgGHf/ijb4SOyhkYUauDwvt31h2TZHkTUaIaXuDCB7NcyeDRBCF9EiGWxMiP/J4YAHZh6uBQ4OkFTxKSBpLZmlEKCV87ceHEqL9UHiI
rzY1KlTHlmHtu/vKPVclPRElwlXhxip+jYhdrPISqt2q9h97HBwK01qnLeztcDEh0H2zpwMjEjt8vFZvCYigQWVWEEbiHbBnjO0MIkPPI0wED7UCx5VPN/9uS09F0A6Sz2FiH3S3GQs45kwJj+Oz0WtuOwc3Iamq
zm0upze+y+jRfS4SWMlsXjDNrlYsmGXYA3k8WkLO72ptOi1Dv+xGzgw5eRDwNql2ixaRMbCHjFqpXeJPFSxHvHkrCL64NC9uBvyL8n4hxc6ISRapQ6j6Y0X2CTajy+tNxKVumkSUQIPuASdrplRaltmgW4dsLXA+
Vrn5jSJEZBKWhrUfzgqmQUpEkxWpWg63rkdRPcrVUDpPHReCfchI497Ihe5+qJ8+0WEjKU++x0z+mSbNg78s5Dm/XscNl+/P1PVrrUyVLzttOKBXUWhKR4aviUuGq/TiXvdLYOwOK++eQSz7GwMp7yX0DWZvtRv1
33yNIlp+B+JvXwtLa+4B6bvN6c8UAhMPZS3PW4Zf/lmO233qjSNO/9bSgMp99x8Wbebds92FZF8T3xeHHb7JRa4n4Kz8RqIuvJ65OeNTevJF2CqDRZKBLz57fPVDuOUPHVV098AzMSMhxcrYCnowSWPq1fRwyRfv
o0O2pzG5t7MbVxeaDxS28dLBjAXNzup2B8TH4kjfTfV+MDK8fq89wJXNp0ZNFBNth/oHR6W7qdQsKDo4A1jLHUWG19k/99fsz9Wmew76wi8iVFuY3xBR809KTsMQqahNOhoPFTlBXtfSX8W6IXA8ID9B8o8VqPoa
c/n7Ml0xkc5JbkePSN4SxghfAU6hogxYG57OSAUcBGiYHWYBXqOIcErTH6Gz4A5AXlxHd4lO12WKJBEyliUQktjpbjCf8yTDTGpBvk5EOl9BgMebJn44eNbYO3IHrgOdUAAA4C2Wq33jEYHMU8dLakJsQLHZc/F6
A20c4AERvdBstC+kky6ldf2ot8gjPcA3/fnGrt6cz9boFwz9Jo+XYqyYciQoZdpi19mVbOvNUnjn46jmZfK6w1oNFZsT17tnOUYU7onSLspID7wXKWvkeZi2hTHv98LituihidQT1UYmZ6S8fyhPJt1a2AeN6eBS
Zh0oa48r/Nv/8N7CD++tB1xhTMdGCrZv6maebdEFlqQwq+92MOH63ERe/NGf3H+2dW9YlK1EyjZ9gh1D5YA1+cmbxE+MYO0y8BW0CqrvhHFg8Hh4NAsUCSeCY7TUxFaNfzxI4P5hNQQ3LIyU4l2K122Fta1IE49D
LbsmuSLHjRbfSeY4T/hgSrTkkHBPQ0Ni6P/nieM5LM8c1mFKHd3pLLkSEkd5fgUkQHL/RblegtmhxClsGfQW7aO+glRGYhK/YFMGrI8X9F8gaEo5Bx3OC24fT2A78RBBa9jD2qyOA30uULBz8uDN2Y134Vb84xZJ
BgYcPcvdbBXFPUvWQ/mD82x2NQoefpweuIRCSvEG0a2ScksRIrIoG9zvj084ff5wIT2k4leg9RwWdVmHcPB/3NyKSIwk56Ti12pEHoq1gFt64Vz6jy7vX1SVoIq4EiD33GLZo8hcNyOEFFny8idpCRGaMpeVJW+U
ZFFN1RWZhqBVTP19GMFAv9JFgdD48VSfqqXi8OWiyRhFHKUg2o8wqeQfv1ndQaJFjComuMjfrLABgStuf4Gnqw/qISnlnFDFxhqo96tFWJNQEbQ/Wq8lxF3bL4tDIe0XdRxk7G1Y38g10ByuQQ8RCXdsxQxTtTAM
u28WUUoEjMFio8cbh01vs0x59UYrEanR8jbod/rLUo1EFuXwyzViCrN4+8bLzn+vV/m496PPn6kZ8qhk2cAVPRC2tk2lRec/SYTYX5fQeqtiFy7sGFq7LfQHekH2IipJ35Mc6S6qiNu2i8U7v+1Cb2qnYApm5Vzd
Vfh06gxvXgFURhGyVLjw9mHQQE2vhj5PbiQASfH3Z7gpKPwUfNT+h0n+YuTbRd6yuvAqAHbhahwiA5rI2H889XToD3hoMtTQdtB89gx6ZmtBOVceGSFUELQxW0ofA30L2Hgop7Pb+idIKMINAsDorfYQPwZp2BxK
SuFXDMshXACIsTLJEMUBRgaFMGzcUns9gIYuuHwfRHS8MufYjHo7jCMl8gcJjlNtlJw/yIVQPZSUQD2oXMQx+pIHCLrdrqEM+COhbD0AbwCKcUceU9yODlygAydv4JyVnT3mKkJxzTTWoU2feQzIzE2vh+N3puzW
Q3are+l1C0hYf9s3zoVWXVnlDwht7R3ycLiqBh3B5akQ/Kf32C/9s2o6bpwsZO8GJFB8nc3hFUHSJE67bVGsKMnj9gJLoke0Z0wNjnfiwVbkZWLIxj491RHJdB9xiUT6iXhX/UlLO6mfsOlUL9L9AQLveCYh+4re
4QmYMx33jZxo8ApQ/qQdMpjtv8eK7aCbCYnZcYxXlzE2lMxsNj+FPC1pz7LnlJmXlPJwxjj+o5hUFMqlzyTdqYpqqkFAOg9l6lnsdnohh4IeDkx+FPw0GVPz+Cdb/0inCBog6NK65FrBNUeChcBBCXCAJEylHGJZ
nQT7BUCNZDaeoN5RNyH6h7iriUJe5j4ZSd2nKXnnPOZ+yV90An2gPQYPpPvr47xGJqMy2FD7dX+ITJDnA938AilsCtSVIEECtv1zLM4vkVY2JxA2lxTAyFWjiLqUzyhWFYWXXgWeotIWJ3623BLk/ICrlqhfmbzF
H8olpaeN+ahs4CZzggMRKvkGUkJcO1JZEV0BVEfu5EGZjtB19/IwcgWcUlZwShrjdNpuXwfFqNLUAfE+p54JWtfle2tbfowGX9NKvldiO5PKLaPHuPhlwz4KBXobSc5ud+P7q951W/Pwn8mrSqmPGy4zIM/jc1Y5
rYiupPxWf8FTHisFNMEy7ADylTb7ARmqTM7ZOYSkiRfBe2yB3mNTSQkaviMTi1koVMwgqQMRfiSy8nh6aMfqJVzpxV1sVCUg2480BQy/C7svmY0aJlp0WZA7PBS95rSUn6qCF1UKilFcdQdpALedC1rMHACDbYOS
VOUt8oLzH5QHiBC4jQC/ncdqS8fPBANg8AByAYK8dcRYl2FFoRNKeN2vv7X0FYWcDWQrd8R349FDIJ5YqT5oRXhzhNYrKvXILcem5iUqD9M/9HEvnwB2GgVDcG2ZA3omM9k12dQ7ce6aTpVg+0xDKOK9SGCHLBsi
JqQiMQ6yZwLmRBQ/7XwTCd/43afKp7QDU5dxAD6yFvGRNanUI4YzGvUIK+P0IfK93g20YKK/VZLO7xiA7UklEeZYFAZZLuJelsUiktXaAjBaKJCYulXWhvfcJAvh/dSuxFvZ5IjzHDKGRcRyk7C6FVh79vSyg5jB
AxyAWO+xjnOXYc6nMcNIvJEVKaYDH8kK/3zvqdX+MknNcraLeF+yAVJQVSGtQhUhMmFNsZhvkK5EWRqYI0Ptz82n/lOf5kij7shFGkF5kWT2bLOajhTfExlCL4oQn8SAgGoAvB/XiVuE53V/pIYV5LpM0+OGhb31
MvrDDFBw/iOALoAuJbvL9tT6hEu/0EAXcA104QBd2YMeD0RV/0QJCdXkAV4EMdNlIXHVY1r8pdPH1tJ+T5kDn9/Ss356EZrVwykVc+fqVelJ7Bk6iF0Q/7+uVeKgPUFAd8CjH/SsLc/zeEU11lbwtAFVjRKCskjA
FVRAZLgAjPysfE9DfctCPuTSve/Gr7Q/rlMqnF7AAfihs9YQBEmDEo55XfFrBAqkRSs1nSza1Re11UJU1HJkFdksu7paCVcQTMhSC7BKn+KB2k76+7AU0LqxMj9jgQ/Uk80xqDJanISjqw2Qy/Gk5jwQJNhw3dkr
OzKeHQGR9H4Y3OOrU/4hZhYWwY4ZETCRlEnj5BzAFNLZmRys6N8y8cd8HJPKm73ce9PhPAyMa0E41xehewglkARzLeNOxl6+dstLO6dMSShZWg5VLmZI/i8Tp72N6gJjndwK8m6m2KgrSWZh90c1TAejy2bd2EuB
2mmPTVd4t1RvaSt8kUSxeu/I597ZGLcIessM0GzzqHbQFM+20mYaiudJO0s7k3IiddaDD2uWrWKmxYXAMDu+n5hG/JjI/w3yjN8p89NghooqozQMeUcg8kLoUNDbDDhGFMm4NbGGF6IEztiHfQtgfhG5bepiMorI
o/aRFJ5b8wTgDJqXwO0ARHnaKqI/bVS2TgaCA0EisQLawgxRbvyY6BEzJc08Ro3EPJW8TVRhYrM/zsVdKlkUMmeKsaDASmPk/cS246c4JIYdQZ52y7auqiMhyw7JmB4z7ij0UNVcJCIhRy8jD7QvmvBxE9c6z3gM
PrAemhzNYC4eMepsLZ9+tC1z6UYHK0WVqIuF6p1rv0UcqoJ5jqCLANb/xJjuXoNIQBvmdwYWy7ldSmmtl3yCG5kUVESW5j2cBlVi1gPTSKij44w5ESi2eA9OPEq8KsEfGgnn/liVIiGroWo+V9kzVKi7qKBvY82W
tioRGvU+RFkq2ZpGA5jgGLZraNTVQxhPu4RmsX5Fq+oQG1G5AOUrQ3JbLt5lmQJPFi9SVRlCf8kaQqPFilAXPZQouq3gcuPD75oCEGgf2GgmfNgtVwtNYRnmdVl57eb0KGgSdPCBJL0lQ2NbId6LxosmE6wMsRHJ
1ZqTANau/Cl2gauwrkhBaWDPZiI8o2LThTcK++FqRIF+JWTHQW6u8egz5se5Be3l4C5sX+3t9CJjL0oMm4+iddiN5exl3ylH1XVxtkvhx/hpgMYxF2+hpc5WAI5w1atgI05tgS3QGQLmtnEe4/RYTJeWCcK8NfUC
XgQRkLaI2Mib1AT4zqrzbkAM6npcqNCcGlKcGHmvYWRdqAvbJebiQRlEKpgyR9YcYUf4k70S6y5umjqujRRobNSgHVwyG1Xih7utzHdQCqwogoNSUwnDTdFr7FgoLazcHF4LtYFHES80dGgmUTH2wWNJMEcCVQ67
Q9OO74a17Udw2f9yH2bkAPKIrdBHbExrnDdctE/YxaZWUAoAFqUelL4rKydyggaX8mHb7eWb4fphUc5l3DIIVXYq+w/drOvFlA12AncCHEMf/3k9tteGfuzGk+ThAR1mm8NFDoR+l6VEQ6d57dC4/YXWviZyld5z
DBesF9ljWVswpONeXoCUf0iqyQ97IyS9exsorjSiRyhU7EvTfamk1lp2eT26Bf/ZtquHpOIkSly+FH1jS5N6as70PbVmqjKkMWuHupc8JrsdDrmdxTFFdWk4c8V4jkyo7z2bHO28iJssL5XSapXi2dIvC0jOOZFD
wyU4J8QDgIyD8Y839BOcF4gkrGlBDG+aupgw/4m/Q4B7NXwhgU8o9SMg5tQJ8+HDC1JHq+oQG+Hw3S8xL7L4rv6ZIkfJkDIWWDxOPoJHQRox83836AjANvqRFQvdloaYsIljOCvpDSEmqNmcAwTOLWH6KKnSLyJe
CMNhWdFbC1wylwvIS+EPsRU6ZIzNhao4qgE2k1p1yPo2wNCNqadYMivvXz1wy0hwRBEWMrcYfEMzKFQ9Q2ycU5ObPaEauQK9xVbwljTG27cxJaxXC3SlaQJ/8NJwgjnaPKwSyx/b/ObHfdBN41vgZj5//+BpmYMw
tSUHQFA6KxCC/lKpEdSMYu9JswO1RtjxRsel3yQl2p61HMTyikylaP0uPTLHL5T+cCthhvK15PEL7v/jMbiRaP0ON7AkEO1HTiyyfJew8p1iypshoi47x9GZtlyzH8R9fkTpr7E6urrkUMRCnk2k+BGyyr3PBZLL
/cVoHJYhOXHTW+KVeMtbxVuH0Vgg7kCmrsiRrtNv7DrVgBwth5J092vSAYnnHn3TdSoacDxjwa661EUJcQpYsLAapssdL6ThCPkL55etMPOXdBxDXGDrDbsHEu1if2inaIhnjZeXfFG3sutvXFxMz+YRLLeGng8U
xbIRygkU9QQSbMUNX1wT7J6xlxrh1XTJOjXNH4pgV+ddtLX1OiGSc78uRoE07JrYMyyYGNn1ZnhSS9mZuge9D67/gDSV4dAp2EZWjFmNtfjETQPkD3FRohnVlSuOhV+yeA8c4lU5hEa0CFNXQuiVRWZUDJk4AZF3
F0amvhtS7KerpP6YZE1VZsIYwpNPIZLSOe36Fb3dUju6fX7CLq+8ZkNMnLHKgyE6AsgN27VYnUrvuzLpbsXqY3ofykS05KwganLGNG7apWfHHQvfiEU359+MmYteLa6x3j0TdyehuyCFc5+AsXQjttB3ruVpbpxw
odCUZDJyM4Zh5RTDa96B55U3pKbWurcWUH5e25W4xChTaOsf87CcGyXqPsZj7oklOcpSzqyT0lXxbYrsmDMsUna3e+AOq4WljNT8Nj4zX41ICyrAxmOlveLkGL3mKgoBMdIY2Yc9IDZSVhATKWPigR7EWMnyyFiX
5F7xKpSZYNdOogIJtpRz7+n2by0uwSKuZT/W950ZWLczRSDKs2/tASpVT59yzEdeVuqWXd80BdJ+fMXncUEVw/Eh/GUcgJiKVtZHbIaPU5OF4aNNm6aOIeccMQgShYTXyiCqdrQI0PJ6x89jqM505ZMFa9es3oAn
Agl/QWjUj93NMdOcOlEAg01gg1LkrzlUT4sYHEDPHxL4Ds8VRnD2SB5jbBtMoCvT4/e9IpZoHZ+z5GTtXXefRImAS0Pxr9tSpV+VgggTXkDa5Q8TAUK6dNRff+r8QXRRooudVr+Ljc87gw1FUi4/AL+ilXWIzTTv
JEn3gRWrpBVLucKowQ1YrpLMaXBgx58T0RNEQA4ExYFaFDWHtklQtaOU1ZQVoVArfX1ImKxPnLIMTbtnAYIpPMHZf+AQgHvIreZFBsTh6onDsvUSroC3cEXeYhOamDaTYBammsmnH2evcsI6lgY7Uv6tTbUwLY3B
Qbwa2RxxTgAroEu2qrT5qRk6IJoWyikXfpNCoPz648TcsLUrYipi4YTKKDvYjnxehsJGGTrhAWIGba3m0S5dkGyptkyr0BJ9E8uyfPaqtURtXCd9lxar00LH/TD524WsYgzh1FcFma+Hbh+z8SHy4IK74t5xYH1X
CN0IFKNd3k3NOZyfoEkBO16V98AI7/ERIFN8GhWN8NWVUptGG16FKu0X75lcAEzBceaiTG380lS9MvFo+fdZoy5bAa27oJVFrXTPDwVXQM4uInVszXo4BxgYvtu3HBPPUE33akJLbsQWKH5jUzoPZkSgmY+1a29s
MFjAYhy2OGgL1WA9QK3tS9PV8IUWeSyU58ClfL/ZqfHNKLMBiCTH8GNBGVSpz+NlBZMhxIfmdatQP43/9XO61Zc7jf8lcrssJJL7TDfv2KsbsNZRKHYpoxMPu9wGvUcWQ/DcABF1odGdxsVs22+xtvQdZrJ3THqP
Z7n3FkJ9L9tmbYj4SGK5ktos0at+bcLWwB5ss0gsXwjuLKBopAg7rYOdCEjAZhjofxrPznnze77mAiC8/9XTjFfnGBrS8S2kl95p++skKVzfL1tlAxpoK4vNatgeTj/QLucDclVCyY+fd17hZHudhlKf32cp8RqL
cZURWWwN3yLZ2bqIrQiiQx41WuATybe5JjZvkG8cdfEB7IFoClflLTYSbw0UsyCWh0DZdFVr3W4H7PUvYMQ42KFmKMNHlH/QzzkYfPSROxgyMCxeFa003du3mKFL2ANhm7WGEE4bFM7WQ/cObD1CK76k57hcBnPq
1yfbeam+nIj1VNAO3/hdOoGo9VY2HRVFtpU27bXUNTs5rx86TwFyZE4pjRHG8xoN7BkmCnTZjGTlluEq72VxroFEXW3/W5HzVwevJTwBd7cdFnJfzobZRDuC3FHDomwpV1ggphghKAZ5kyXxrZ8oIiumGYIurAaS
uMzp2INU20KZxdgcEMwlHp77xz+BnpdlbAf/Rv4NRcM6fSQPFWtYQnTICgFKuHQwWnbjV8Bs7dHIYDPh4xZ0XobtDNQCmcX2Ce5FCGXtAuLM6nExT9KeYoIgHJf697ScN4qFJNwwuIKPDS7tGgKB3GLZGgEFT4RG
anFAUopiEAvBXgnCc2UG3hH50g4EwTB3XatuQmppDkzr8gO4kI1XJnxjM3MqIuEYP+oS5jkLzbX7dNrsLAW6yWklB11JF0I5MIVyxZZQW10tjuxgpkuxuUxJxVPP17S5CHZDHtVvqLQAV0n5dZpxDttKNbEHXp65
2AJFTGzKdfxKcLyf1WucwZuOuvJVetIa8FFQvVQ64ovQmpKceTyEZfyRh9yD04/qhT3qUo0SjFfkGJvg+EGYbNjnbGTFttB3P9W4fEZtEpIrVl9nJ9M2v6kgkQeg16GVW/msDoK9qBkm8SQEfoomIpGuTNFCLZYD
dIzAcIMHEmFhNjMiu7GaNCtokGPeOnECecOyHY3Okd9k+gt3K+MoBTJDDvRfhZ3RPMQC82Dsx9ews/z9k5V5XsWriGjsWcWCAp1p/DiIcTJ489yIiNIshUBSiaAa9ou4aNS44t2U6W9b1sf3nZiaQa1rHoD/My55
FnUpDPmsRxxBffd+Bmtn8GK9O/Gz3aVc0CyZwS4wMxFTSlz8aEhZy3TeVchdCTTaZa3XFW4e2ddshHx32JXD+UNg4Bgu2/o2wt1H3CITBFLSiObC7IfRMxDf58hfy35SvROP7KElMGahgFYni+G68SGkBlep4oXI
sVrjKY9gZxav5c6cIuhAdRCGteyZq45NkfXX1HfmqVTpbPqoW+1JzaPW0SRHl/XC7m1gyZwMGTFSReBpjGkQMuonicOa5WLgpYtDM5qPuDByw1qNOOPncSnE+qSKGefWEgHO+5PDnwbvI1I2D+raFGU1GnE1hMOB
TiE9gkcGzGy44nkmAio3lr4JaLcZK7trv0LUSLcghj4kThidi5KPse/HNH68WPnKw+GZb6BSd8baxctkcSn+CGpbc/d3NZ2N/BV66K+mXko6MK41WQrilPUIuGUpyjnUBYA5isPYuu2RLg0D/T92G0JQ1NBW3w3y
xZb3IxWEZyuJT22GmNUJYkVHFFOTH5hPgItErBKoe3tWsVIqCWrgnlb1R+whWQfUT3q9sVlm28xeBWPkUl5qBEJJ5ZAUC5hVu0DUeFUVw4XzQXdT8HG+JLqJPUXZGTEdyAESHw5PdY+cWOY7DRb/vyHc0VkCMP78
9BnEajsfb6SYyjXvsS7CEh6Gtt9//IpHFDYbHY3wu4HRejz8PHvX8lEte1K1bi8uB3mN60bOoBVESTKN16gUwyExJ/POPrGt0jCl8P01/7j7uoxrbeUsUSqnFEmQ0r4qF2K7WEG7GwewKUCaZX3pYTnZov0/Nk4n
4pCkYpksd3WWXVusOW7zusPMMmfdL+HqatHsHoQ79DBnnR8lvMlEEz05hC4NU30wIFIXmwSrsAeSqzIvkTcF16BMw4kZN3T6ldJtu6KId2foe3O+qb8iZlXUh+ulE7/tR4E+Im4sbHZRkmEDY1wyY2QJG5v+fbjN
DG/6pLEFnyxLsZUsNOruR2g1024rv4TTe54UWRsWaFowQyieNlu0ZkyGz7vqgCZusmxDlILmPerSMjTthF3Zs5fNulLhrDvmVDybN6ToCegKsethu7rl1eBAsfKDmyBGssXzy9fWgzWweEvr7qVrdyYbCyxJQuQ9
6n6AZATJmJuNGI6HqUmRkZCyG7UlCQbxShrBo+ybYiERlNsjFZteBN1euBEdk/BxSqTqyIbK5rZnNpPd53U0G7iPv6E29oGtniLQXw+gOlZhZpAHtpmniErUc9iHRUpc8wPma6eg9v+vzx1qCv99Vf1YI5RzjATi
uxS7ZIucQdPtGsxH9shbhR/AApqu5JuhpIjMTeiRv6z76+8P0//3DcVpLb+c71mjyeHHgfpCFyUQBNa8rOcXX1prNYfx6bkjKjMSNgtAL8AC1RpA5ZQ++FV+xskByT/2HSPVkJtjqiBtAG2QZyu846JaynjStbj+
h5bHe9osTCzPM1KpFDftf6IrUu7tfEPhjb6Sz62tkLxc/ujKxwa8CUY8rwTfI6JF48yvbJ6D72j+6cgOvJhZqbgS0yZ0/coOOK4qokG1xjztZxGhekWjWLjIsqplv9JHe/p7Q7yN59n15Z+e8FD2ebqHq695JtKT
yqHukVoVx/FcWLyCJYCqOQr2tjSzv6yDC4TNdni+wXz+gIAywUETiuxVDmRAS0lQm8RQsI/H9tc52KsdDrIx8O1aetVOPrZZT1UrIrPlPfWJlR/M1vwPwx1qiKAGALYi7j+qYbGuFuE3Rj2JOMkI8jgSG4CP90Hn
J+94DwrRq25TXK0pAlTDSWZ4tcXtEmmN/58GD5ImIEJGQ0ZJDIP338+8gAtFTsTh9z+NN1FMtxJYgPAb7DL6f+SKJ4FiF1ApaAYgBiGR2iV/3fv2ze8eiM1NPaknTnmk19bXw1xb//h9Na7nzebWmKNONt3qCPEb
F+f8ozBoAf7vrC5sCXLlB0XYckXs7b6BV9M7V6W7GlHNclQ3gOO02miNYbPLzqgf+9n4x35773fNw0BJ9PLbOtGhDicAk6lmMkuEtRNjpaX0a1Ua5Rb7rzbRX71XIwv0T7DnhutSnv659XDPt596YjYbBbXQ3u9w
ssynVanoYcIGcLk+So2Jqta9x3JNRdu+y5sge+g3KhyzAU/qwAQ/TincntTVDi0n7Eey3VTSVgfcuMgVFyWgXDGit3g21ECkw9Fv+7Qq6SVMFpKZCkVaW4HgiC2V6tW0zQIhmLX77+auRjnvLcWzsQ9qvGULam4w
kPLGujcMkD3xPKx80xeKyueQibK+8sFi8aOV6Gx0qCh6TsGNOxf4IWHeBxczI/R/xAdalBtTwR8Qt1jdZ3HrSAFqn8X1BQjGctgrwlUrVGa6lJlHjsI1Ir1+9wVYF1q4gybQ22n8I8Ig1uKM1pXIZNPBPhTlfrmg
fbZCczQbPtOxaOrFU0UA9GqTA0HDFyq2I0KUrstLTc4lwcFx7jZMTEKFBsXfDq+xDEQYcWr7/8dEetYwkfkIYOko1JkFuzCnY1ilxW3S/HSpbf8VACK9n93B0h5Yir4yTSZ47oGUE8Po6bc6B3OFM9gCEj0bUZKs
XamRgNTFCqUFcNawNPFyyd7JAkI9i0snfeNTLeTOxCdRU7AB5F+f3M0Q0q23+Ywm0VP0/qLiMaZKM5tnohm3VBf7KH8Vw+KN2/4MPtnMU82447OJtvKx/VpCCPTOh4hNg8dm5s5AB+VpcpztcExH8d9aD40xdp37
hEzWv3mUrbs7vsfNbcaL9xSO3E3zTQOVa51HIImJPo1Sn9x2c0YGFNC8NUDelOHByMMomSm6ntLgKZwIR659QQSE4RSwsIIjpgz5EB8dpwEB1n4Npe4nbp/48ihRKmJsXvArSfq30jHJ9BVKIgwzooVizQXP9NRz
4eHyu4LyhX5euKalyfN9ua6iJ6/OI87wDKRZ/i1C3dLghRjf5Tm6s8E3epbpueRGbZL/OTqAh/bWRyVa65DtG26IL92aIgnyx8LCaT8YdSP4YNFmgcQXO9AX5Yn3iZLNxVZyVt5FzcCsTpm4Ixr6FhxoddXPH1XE
WTk6A4EzEViGQKDSMv+B0mABZiCichkh7BEHihPuhrvhagw2htlWzhAGSyjT8hf5BIAhy0i0RDdQVcqg7qFruH69RHwpJjBy3r71ESrj4kDrS/eFe9OteWJJuD7tIJyfEGz8oWbspotcMdhR84owdX6e7L1XsAg4
t0E4px7REbmQ9BC231eUZFqEsxc0C4xWInxaGYI2ziYXk5xha4jDRvwDwVksWXi9RevtKX3nARdCHULArm472BoiDXrCTQnWbpmvvl+E6fxSGJ4NIV7H2cGVlZIOb/SStSKm4H0iwxh6EPbFxWSwXAMROcWjOxRl
2NsoKH5T5q28nxOwebLlNhcpugxXnAWeQ+tHoLbXPJErBpsRskrrcD4sEQNOyr0hZwhfMgXMSzqaxp72c2XwPne+nDPkE7+xH8Nsy/h6yLMbCGBG0OrxC0BWZ30cAisikPIO66RSxk3mQiwU3DxPV0SQnFBmuN2w
uLrcLYXGQ2YegWWGYey+T38pwbT2xdoLsYzBYYXb9LsZNAfLHYjRiGXus+HHVHKaHAnOljsQoxHL5EaPiEYPnraBpVhu/CwCMHEzQzEP2DFcE9mwrIyyRd4MekpuERR6Q9cjT3yCOVvihWFzHhjnG8Yc1cMpdYP2
O7BhnpfLbBjGOejhk+DtPeXOvqn1+X+TAGUeOStdllrLu4GEpjunD5geqADlFfAnX3kj2jJtcJ7qiwX73NvZCrNWfYKv10Suet8b2bPFE/BQ8CXu+dUZJ+JEZNGipc01P3nX9EbTCuYC4T+xd8qoEQ3aQTg6nPh/
1RXm6Vpxcu5YVr+XsQgA1GegGyLLLLOyla1iFcstt8IKqy5A1dBt7Xdp126b1kL0k9DneJ4dvZczgK22Vei1l2NNzDbmDibOXHz/JtELLhK1VTtbF2c/k5+h6WfSuNskndzAaXz8BfcEm6MeJl9pQzxFsKP824eB
P0ffN/OX9ytnuMK65L/quF2HDm1NREZKQ7+JkYu2q1uJy9bdwZsWKvarEgdz3WJsLufgx7aGW6arloNvUXbe1aSGT5+yGWHRttEzOAUsfOi8/hrINGTlG+5Md2iWUDI6veFhPuIJNfUa3g2SkBosb9LhKUJS7JM0
NEAKiZkHC54UO5Z9ODGEOF807nabdExw914v8LK5YebEPVzJsl/vJkeyqO9Wfqx9u8iCkPjUhLA3HFdcRp0z/cFWo4u3sAjOPYVkQaSNYRbRXWRX91qVHIIM6Mi5d53g5KSzrx/MP1YsSlAYD0DK8aE3WAfJMV1E
u69F5r5P2n6NfuACIQgsWHOtXMV4MUfQW8Kh15oFbRBAfXJ0jYGBhUXwxDOr1S8cR4Xj/yC4G50Lpdvg0PNfT4/R0HyBW3XJoy0C6hp0U/S26BImIDAu1xNioZWLSPMZPrdHkceAiCU72YyvF21fCOc7O73W/xdq
AuMSFD3TzxIoyUukInNwdZxjDiXecmN1WRFB2hbbbnvtSjhnFMX6eJTqfLaBE0SNx+K6K8OiMBGmYQdniMqz02nowjBhwe0WSzcgKpTBFIfGNtS7gpcsE+YkHIcCxkWI3/ihqf3ibYSl1yS5kGvgNn+KjxE+hvkY
7mOEj1N9jPIx1MdwH/Fg9eIovVY4dLi2arJIE672i4zTaJ/jkUiFutuJKioo3vVjQBow5FnV5gCEE4Ee9T7E3k6UfaAR9S9Af8AcddtROU7AVGIo9/gIYhQxhBjOPTycSMUeFsoJO+9Dbondj5f7yWaffo5H7hvt
LvzUps0efjbc3UPAOR0W0rikAbzV4kFu6eAV7W2DtwhLeOin0YNR4oEx2gJd9hYrvcExwwmcbwLJdxDPLs5Xmf/rbvjsZ1eCi9b53BtBUf//4ezpbu1Cuh58knCau9aVv7x3pM96i7/iD/8c33fUMHcJYACc6L3T
EY/4txjP+CtgqlM0hGy+CU9WUOTX/EgoCTNx8uR3ehKN+VWIiIeuD6Vhri7RVCae9K6+yRCi82Mqk7U/XUdB/BzcJysnVc/epZxNINNR5/tcheZE86cf2ITi+MDStSHQfmPwMCT1zAgbp9q4NG2vk89JUFqdTjAv
15zeinHFSf3CoT/hTn2l4lz6ON+s4D/05sOS6/ACHD9OPZZAPHoLTctV+uh88PBpcJqzzxEWi04QbE4lnzrYtdjGTjDCRSQT9MyD+jb9wTmWALgaTzaHRXI6ch2CRTvjRnt0JKcR9AT+DRKWgCSpoN3tYE9HjjZg
yVPbDxyc5cgePj9GPdnQNg5XPbqWkzhcWbL2Vsq7UcU7m1mQIRDWQhqZggSrPGGDYYVgdTfaIHZS4vIdGEqBJaPAvazxKXM8QG2FlFU1ObbBnxZjMi7YBU3yuyie6Ky1hdez7t6DrdVp0J/MAW429P3HmZrNAOJR
0snWWK7UitA+2+FtcvrU54uFM7Wnje0gvSAjoyusATvpeuihxGpKVoBOJnfUXxmIgLtS9DJCx6+DKVkUAA3ZM9x6Q3Htib11uGXtzb/N697sfMJP9E81MEfDYxMHdGeX/OAYeETlgD3d6Taab3rRsddqIK1Yf51M
OtZAp1Uu3JoT13SIsAiYEBk/+VfO7XWXtCYNMSZKyc5/3bW7RDNw9BBFSrPMPMgobcVM/jTLxgQjtVWwANKGH5XPmH7SOUHEN2QMwf8v+MO/n8NH7zdvDUR7UF49wB68/5ABC3LKmvDExZVU3ZRWyEKDFfLdi8my
RkAlrBJzPqbIPgFdsFTdV3nLYHJbLL2+WakRpRaEz4rgos6SEeFEsaTngvSKgKU8D+QP9Gyhv7JIOwgHGAMLTdE9RPfUJCwuLWFBKXlAaXZf1bZjD9d9SO/hilmwPwMoH8xbXAW8u4izOyyEpWQXR4ijvLJvbfz7
rX/u/TycZ/rNlubBUT1j5QkWdbxafxRfYfKeAwDFQTjb2jn5I0+7igCYUsQlXkYvcrke/jPQxe1CyMo/GMgnXTzJRHZaoKsTj0bSMjfdrMgt/xgrPYpMB39y080Krg1yCNYeDUx/FOBFRjialsYvF/a5kIl+oDcC
n4KwWKOjlcMDiPdG4C2QcF/w1k8970XwoJO/X9XhjLFRoHjEnrSsHF/oMo4JlByWFbh2AO90sv403/wgS50Oys/237bVmAGF0jiTzwoPmJwgXVl78OZq8AfCNHxDPqXfW/Bi5DTUm0T1A/LuUc89UBax1l5kbCoJ
+vVkwXPBTT7oei6p2h24PmCBMglwgwR6Dl+kbQC6HNoq8TNEaa/vdJbeEcFUCNBlTg1kMCvQa6MM94eliAnA0EaBp4fOtOddcjps/tvlI3jvmEaEO2L8VeDgKyEDA8FPGvZmMT8IyVCSawSRgQiK7dXqZrWdnR3/
is+JdIGDvrIA0TdxQHIk9CsbvlaShbsrvbR8UomDN8Ugh8tFEDRoWU4i9KLt/HQiEy48Z55p0HzmrVPIu/vNGMky6MH+eTUMV0gEluCc5ut0QAo2B54Tyj3uf4qwLFh6aZa3DCDB+Iygxj4bt3F7t/F0x0+6W5xJ
kK8LIOByM6G0MHm7R9ov3A5l2ukI7u2/NUbr018ge4ty8p6OruQqZaY41fR66qVRBQ/KZ2TOxrQU6j5FIGypwEbikPeGu8uD9j/7E6bXLHpXefLSKFkTC91SisU7WmI6IPfyQ00fpYctTrTomeizbxQnOWf//3dC
7Np2asLZ7rTBO1DnXjzuEa2bJinYBocjKNmX1Pp3nQ6G56MtqtTaJoZFkZSkfM7bEqYz7z8L+RyDjS9CX1uaqqFKHmuCXsF2RxJDiIcWGta0+tVkfT3+zztNhSTptznJcrPBOgJnoESrvqWn+G16wUgJ59WChFNn
r+DfOIbwgeqVzQWhfGH5FNKxAngl0d09D6yg61ZALZzcaoGbVyzwq7DCnbDCi71tMzGoEhXqf1XjcTBD7qYo1CjNUIwpVmOogjC73H8sKWL7scSP1Sw2fAEt1aibXhp+gAypUiGYvnhyRaD9PhrXuNzFiid72nIL
RDzPLnlC43DVgnj/NOQ4sGZwe0nXzuMAm+lmnH+O7N02cWpX4J/fNul8usQJlQW3/Gz/OkvOt2d7QVBy9v+1q8LBf6BezwO51t7KXUCyM4hBkzCYC3j8XQuxs1xPNK/Bl43vOHuTX63Z3YznQ/vI/Wjac/h/YqM0
55LzHNJe/Fxm4mLJZPZlD5SKFmtA2gDB8NmqqF1Az0Kp66Q9kM/eXzzUajtbMG8M2IRJ/4UfkWhWq7FjIeA6rVC6NlQDbeLa+y6hiVmXQmgQytjFDBFlg9LEvoBAOvuYTGKJNVjPfiZIxUDkXNxe2LTSqTdZcoef
ngwePFxO1w9LznBYcI9loEznaxYAMThfY9zeuhnZ96aQQrRLtE0Tc+H7IifHagM7RrQX48NlWblGRJH/3Z6hLQd5dpzJfSkc3k3bR6oQ+cDuUB6eIb1mDrEaSqcV0g9m62svgBqPoKJig3r9e960U9DlaAVviYwp
VF8/k3os0mVsBQ4GFZivfy+bvQPpViIErkyEndphDB+XQ0rTayLXiNAJmadU2ha4RCJTPTlNSxkCuRqaJIJjRDztoHUqI1OiUfqUmVyNII3O1xjeBGPbGlAlx/rrvG3tWQxNPbirv6Y4uBNBW9wUl6omQ6QrHzP1
YNx3XAyBePg7tAyLabYDb++VTIK25x+760/A1Z9oCW4f78G7KBzbP5VbjUXvIVyteVulj82WjgBKk2Tfsmbey3wa0P620WfocGoDbPygZMuaa9UCi+AVSKJJMdihvjkT2Ry5Azh/q1AnLDeaRXxZa5GC3yc3z1T4
w36oeSn7wjQxVRnhf4M0oj5XZ8xvLyGBL0xJKK6d2EqBD6zaT4wDrL5PYdtPkN22Pf/mNitnC030dBMkFDIb0z5KzhyUjXb9LHD7b9UlDeK68M3z6f89d+gLscoFstaGXQulvIwydzXS3NDWz05/i1/Eae4EUMPo
SDt283jif4HNpjjmqQANPHnKWbBOSGUYB3m4pklTOnhQkcByAp9iwt5g8Edagm9lmzwfvApmP7M3EFlDCmjmMDUZVaJ5BYUvy9CK5pd8Zea2kN+7tDAs1McCfAzxkWyNQCvk3cCETXkZS2AVBMLSINFdcBlhbaXk
TyLqe48GqKjc2ai6IhQcIWw+Hk45m7GJbZJRQ5mynqFZ3DADFWnK1EhL60Mhf/S5GJltVavH7O2sqorApduPwxkw3Oa5WLmbfqZuAGP8BJK36EqYSJZ3TmNA1lmpbkbye/N+UuENJIqBRBv/8TMBaoLiNoRlDY30
H1AIToeGtc8gbIM4TNkSA4bMiSLjKCPBqKyhjntxUF/ZbQoVouTNcWTHakmUBU0JYAQhBxIBN9dTBA6AhQBDgHODvUb5trfNvfnSwyslQ2ZbqNE5UbjNjvPuhdLFdGg7IJKd15raUsw3+ABvQihwkKZAhGt4FRye
qRCtpxDsX5OdXTWWYBPVCqK6jxuCKfUdJ6OK0ewnVWkwToPlGnzaNaZFM6viNd/divHBwtxQbN3Grelzu3n185oPBWisOlxx6NI/229yPlrz3SjRBDKI9BjysUsDq183n9fOFS9fZdoA9RRPI5M2E4X5lZGIZxqe
7zLQnpsCiQIsSkApFgfIV+sFe1KuwSs56ltfYBwjyYjpHHKaysTaIpMRMrJ0G3LbhIn1QSYjOAeVlt0qAfNrfDTapygkMXCPmVYm1oafNPyHKhtpM6DnbYatF6Few1/y9+abpZQLRiUcldzS4GpRzU+zgKDVC5b+
ZENTGOb4dWLazEciYbMvJfNknpFOiXMb3bc/uNLHUTieEYq97obi36hiJnN4rAvAAznJQZOggMykUOCQM0c+MaVNlI4xfWh5pXjcce8KTC7fehxH2lWn5+b9752eTOlJO+ukRsZQvtpXYQf8MwtgtIu/gJuYZqLA
NzOa1K0uXzSUVxG3QLzzphHwvvELwGBLuBv9h2Mfo//4oGdutHtCGjrq6omBhP56WU2jLElJp43vbbEiViFirLiXARltJalje33Wq6mylvZa3YmNGUiAVLd4wLPnYLmax6yGC58+WlFVB7GhlHbqTN2suiOgJCkV
VhCnwK5LcOTPYlbi/Yj/EG81AW4rmTaYwzpTlXxwtW5HgACSZuhDQb7opTTNOAjT+QeB+ciyB+cWe/8Pw8a7EITJ3p1d7H0TwynCvqCWMcnMtvJCPgFZJnSsNrVjDa05z98CAYva081UYowSZyqxXIlPs9K0aEq2
NQEe1nShHVY38QOoYllFud6MnqhCfsAKSVEsKJiAju2vhEDqclJmQXHB9BYiBwAFiBUI5e2d0+K/XhJgacUHmTmKt4XxBM0Jv/LVTR7q1wMnsrM+8gi7YX9c+gbDOdXP2ridx4NqPRmqVAYjHy2xEWhRcte0kLDE
nzRyf/JkV3DocQ5IKwsm3qAl+JZB543aT6RMIwaW/C7PcJ672ee7fWDy6G+T2iYHg8uHM9QADjueC8e2jBDzztHkGilQJ0O7nns9pQy7Kog1c4xUW0zDXWdCVRwxbRZAdFp1NqxGZOeAnEFgyfnw4FRpDrMXzSMa
GAb8WAcu28BFKHXoman87T580+bdJaPf0LjAmyUu5wvfaqx99u7pyLja/XV6H+x2XIQXCAvWgUYt3G829tM387JCnXP6LkUt8CvVK0Ex7M5pLoLJNHirMX+inuLNuRlzrNYOqlDHhUcsLGjr6NM9sVJbIukAc+VY
ydcntYDNgpPyaUSpna3qVcj2afPJK3op+d4aF0+LODkE31Fj4rZ5VFG0wU9GTNph7Grun4r98q8bRrBGyiyKEDS7VAu6pkQpz63I5uhlLaT4mVGd1hap/RAb61+/J3YatUfOj0YpHxm52KZYenZEE4pX4TNRsZMj
+Rrh1XFcdTu3lirTfdwRcx1vbXq8AfFzaZeOmyR4gforflCvq11163ePwRNjMLi80GvBpwg5OaciFYtuzRPNxpIDnNZYiYmoLHObrZ0gDfXhq6rg63W2MVgqscpCZUY4ibhSs5YJkAdn1g6solgvJ5wcT5/dPyzo
soED2HplJQDxBisdFDC5WsRGt4na+jQ8wLVCsN4/OLUdwIM9fsASXg/ivWFAAcJ/adn42/Fcfm525j6Ix69oUTzsKtWAp5vIc+MnqcCpebB0Fd41+3UQQbA377yCMTslZt/CrEGcRzXdZK2Hi9clTSlkW16yqz4R
gFMBli+tRTSmIG55htgXu2K1ie2GEYcFxQL46B0FF5hYwrR1VA04Ngg5AmSd1TjcAkv1t7blG+TzRvTcA1pqNYbQe0moRIjER79sCBBy1BRbdx9WM0RxsGL2AkrAO1hKHndYrTE79XORGehIPQWP/3nji/5DYFy6
uvoccSO7uGIU2z6tohgAaakKebYgDCFYcfCBmd3+BSIvjx5jCS+KXuTMR0yV05kSJtMn/TbaoAPTEKYlPZ2iEB5WC+zSzMDr0jfEfsQPnypcKtCSrhZPXIVueDIop1prTTwGn1juIeIpD2pBdbf7v/8ExHZ3qIbC
gq+ZGQXvVLQnguOHR5mdNnz6BtnFAs9Ix3uF8CAOfbfOvmMTLNwO6E8FCN7RajXysWzk0xkLaxG4FmQ9PlDxNt+mVo6VQVgthOLiFmTUkEMMAz0r9fnHzLtrDgNQ6H7dG2WkX6Zu3SbfY2H3mL+oBZJjJx/sOYO+
AuHirdDLr43mAShyChaHXoJv685eBrVbQb/6Om1hkANYHHqyHwratKkVqWmVXy92MMgBLA492Z9kta1enQyamNyjvp9OoSiUYgpFARQb2lrb1A7SzFWnLy4pXUieb15AVpDIIuq5ULL+KUukXpx2i+VVFj6i+eqt
gvH2vZjSyByKYoTsBTJ2wFLpYL14uSWutWwdLDfHwYgZhAhoBlyMuxY+AZt+hBtgEiv9rFS1/eu+QnRJKaqQdtXparrb+DoY0iB/moYZukWsbpG/BHG5erVHbLm8P9v3ONXkFLfyDp7udp6aLlhp37LroSZh22DD
UT0xJ84Ok3H3rpyB3RhIRRBpbJCOXZz9L80a8FeYMcVXIBeivqqQmIDtH70osHrPvhz1zmlsFGPP1UdWnS6fElOrtKlHn5AqQAEMYeRqOmWqC1Tm1ZEkMAoBR5LAQIChkXyKdsFvd1QhKXepaZj1I9g8GYWAH8Hm
Jq9AqGg+mXLMPXB1rVp7nWibOzOn020djQk83PA5UsJfK0J4YuLpp1APqfrmQ49KStZsOBvz6jXoh2+nZBHCc8NzPNbes/3yiUPBB6IC2PxUVBIHK6izXGrGUKZUdaARLr8oLrdZZ6oEJ0ErHgxIyghYjWKBesVm
znBnFsTSTwi3kMr9roMrGTjuDtYaDXTTCtVdQ2fJNUKhaYZqUFgB1VoLvUo9ecEZtfAAn9RBwhvN2PlZ4+ymUDxlrwWhQJxpULBwCmlHCkTjQZ2DrxZI86GCb+wtHQDJsNS5ZxuZhF0Q1/FVeIPBr3TDvHMAeTtx
dF9lj6vfL6OVoXPr4eHS5FFMHZjFcrXz9YgdNPj0AHm+QFYzyIRdYdEgqQB5NOF2viFQ2x7NtXE/qAF92xP4ePSNLU05gY4uBQw4qYVlFUX+EGEijaww5TLFg4J7GO87bu5+7B01elHxz/svl0Q10jVj+Wuxvrmu
RnFlriRHTkiVh6A0kFd83T3jujwQYgw3m4RMgSGvPLozdODDxB5GUHYJmaZ/9z82vN9h1gmPGEKwGmhNoIXWErhlAtxESJ5+hS4OXqr3b9Ia/7hluPEzut7V8lur8se9Tt9nw1j9c37+hLOEn9lMV289bzResdwo
SUBM2jKYCGwsUa20hSWINKEQFpVD3lU8EUS0T7+YYueeJN3Lxx3BWMV0x/NPU/Q3x7IadA1ljP1YXpJkmU+l8yzp+oIyZ2mUs37RavOVVxXa1B+fqVlpHh7e/ge0PruaU6+3j9j2LMsDkjUhbISvkoin1rbUIsAb
X9W1AdwgbSHwnVqC0ya72SnKBb6/dKW2pvnPUVZ9v+D7JLxfm+/WAAvycQm2vvl4h1XbdM1xCGPA+n/dW0fNdfmwqbOt1v+AP5dSZrufD9twmc7pobQixf2+yDGPXbPW9MeXcXMNPk4D4ZqC1OTpx8e/Yzb8Fbb+
Eol94lpa/TqEvxEy+Vh03lfZ7X31hnXu+wTEGu3nd9vvx4wxTFej9faLDULY7e3x2KG9ztDofy2jnfw5s9UzjYd/6zmQwef6ulUQKB4Nrv9HToSQq48/c+DuhrJQDOKTu5TSswjplPNltH8oLU9ifjZ1u2fBPJ/4
2zFhJ3ZZiuxyY98p+pnzr4J6T/nxcdzo2cf+kZ3ojz5sZGVxS2eT6bh9d542bGr/5PNvP2r+vO+7wj9q8/BgsH3N/LBXTToBRi8Of4e4teo5ubTlb1q5QforenuVLUt7/Yccm5Ms3jU8LeLZ9yMAPoqA+D53T6bF
Huahv2X+zi1k7T70Nr68nwldLSZpvYlRYqDM/rWkafAXInKUzv9BQJz/w0hi1SjDA0PPX+r8j325WH49UWr93wctu42wq5uj7J4HOndb87rzDpnpqicEXz9jwMN+aHrG2yEJ+13Pf1LzqhuhEw4z2DDVP0xfTBwM
Ph7jCfYvc1nGNqwW/CfnZvS9lCb45zCKvawKgRgONCEp6In0cwTm8qPR4cm/xvfTN4fjIm9y7/XBeeb1Mp9QZOL9Ll+Fc6RriwTXZH+DkFbZ3P1I/BCKAP+8bzMi8t7l/QOOHOhumn6bZCgZeT+YYXeOPNpcOXgs
1GYHA9wKeOCNX+DxziVmOdIC2xo5sfsTGl4v27eSD2n/2GtR82p78BLe/JhB7lXMXKTXE0afMdVaX351HBHpe2c6siVLwj6A3jo4ACu7/WOcxy7Cl+XgKuN4XrU+687/AwsyGZxnFz5JjXn0yV2xWLSDB/nz6fxN
fj4tzdgM0y72Ns2slCNRdvCm3jwX53/V8A/7R7N7aP7pafPtYUrSC34yvx6HdIZ/yWvZMx437ONJfwbaCkw9+dVOKSrO9puXzliR7gk8iKjUpq3FmxJloFPeYrHzmSQluQ9N06YExDpydvrll35EOT3n/MyqP5Sf
5SeQJ+uJ8uyDPE55TuWEpfNnQl8TFPLRIdCgCBTrJwqjhDGNvaxcYKT1y9yPn3bIyEiI0UDx8J4EIAErHnnvZobBqbJIAeV6BaXpC5E3iELUFSBAITtb+NnIs7Gijek8LcpjDSp9uiUG4pBc5gBzLsTTA4pE4gL0
4hcz3+i606wE5gSRjEq65irj8tcyKdjWK60Se9E8uLDw8zHLz1/y7XC3ePD0rTDv5Bx0/Szf4I0Kwj71c/X+c4Go6NeVdvXQ2P9rPf5k2KoNw/BlrAGlAi2bFWE4LoLrpZF1p4UwbX0md9vOSfHwmL1dKsbx7X7r
xwF5+2NF4x5CBJbjsOem9t4n9uHOTJyHhVV8Ak8z9sTxvme2qdPvowzXSajV34QIR18MC/Xm7dDwCpNtGhtKpoLLDUHkArR4sRIk3xAjDUwja/aBp/l4P58WCj5QXjaYzkTIETs8movd9bU3boFRxyxK/2FysxY+
vwUVofGFHA7ffNEOlPQY6EXYL/VYXR4xCI0q6vqdgkWAQRBXSrwinApxdO3XwRWEoY80o++McBWwB6sFRgoHMES0SPCwAOWc6BszRMWUcjlxn+RPuQNzLHpfoQg2X8DZtSaxgL5SDRYd8vc48Usc4kJo1EWsQmPI
0nLQLtKi03A1JOCUGIiBIGkCUZMozCgRq8MCj+2fyejRrDz+SurBGvvacV2qD2yqLlhX9ye8frvtCI916njs47aAXhdfeWEEAAgZoQ1DY/cr4KWxGLsqWIQsEdULIOQMQJjzr0B2cSIh+XL8UIJdXHCBcSoYn8kG
fW2ifCKkpBIusOk9Cl5ZIpbeo58BuLge2Xgwl35pK3BYpQyANVPDhDlTuFJZK1kKlHtoX0Ve3R7GMYI64m+Q06LqPM8iuvRIqxIvbIx0QzGvbj41eUKi2aL8qATiG55aeYvslItL1q35pYqQysXjG7n49bCwV7po
ThY/soL5x6o+uWWjAspGBmzmCPCoR9580JYA7oqLVHVYgIBwneYqekKh6EuKzfDP1VcXQch/dxBCCSiqEUX/MHFTjGItIrBLCOBzxwLiEhQ6EE1d3im+7SMQH06Kfk0StT62ErWEYNKxc+ZN4ML9gXlbJ6VPyxm3
1IGnUjsNjA+9pgMlwdBbPdqxQe8khB+IWoFKKt6GIC61XAS20HTh2GpmpfkGIyMICz4NVU2sGyad9C4b7sKQ63DJMS0RJXFIMzXIsjxYg612kfukwjaZC+9JnkiGCoJyqOgjZIVRjsjXWNdz/44pf2/LAHebK/jf
S9T21Z6AlYk41GAZmw9iYxks7x3o8EkYe0VxKHRqmbPjorX1ZQrmxyowSQ2CH5ors4j1KBKHSmYYvvJNDHUOrJF68Ai7hF475vTXUVdkkAByTVSKeTSomVlsQEdj7AKyjP23pHssRCI2dFooUJCiTkzSqxwGb1i2
c+oUfFTkpSfg/Lus6CvLsDgoJ+WwUwmoeN6xoN7l5pvVqSqnIv824QjGuB5K5n3wB43x+4j83oL2iEu016V50kNd8QA5vzd6HlyzwhPdSD800ZMBBXAt4VwGUf50LaN3QEEeG9GHeVm/Fy3kMCpRwjCctmGQ1qLJ
lsWywOZTUG5Brl1aiYKOBG/KZ5PUIZkGmUBbN2BrOf1q5H0vITX0hk8f2IDfGiPr43VZfcgDTjlTjcbGzGEEbVi4Imq8YSiSGa96IvNoNE3yPbRXj2XNIUhhrSjyFsRr2qpF4xQzfg+2H4M8GVc5RjpqzlBDhcF6
h1kHUNhYHexAkSFzRcIoBDtdMJc4bDRIipMUQZYsYDxtWEife6M70vgkQsSsUggzRSwOCCluwkJMrVvEh+DQACWEkHZGQYuRTobKmwhlZDayqwwhxce8l2oxCFZPCUnD34+X4SVRUXgIXPuh9q4ns7EggmwpIFqG
HFpCrknCpDfl6QcLH3WyjQ+ntxRIRlFFKwXGggzc5FtYuqpOzgipmkC55nAAi2zGebOWYv7pDUQhZo4yJ4j7HBqKGskPfl/edoSGICPw7AcBQwEplBrUxhpfI9RPlFxQiE26PYxXfCy8tghsZ42oxHkShlxBiH3q
U6IAn2sYG6EdDwHBbGeHNYI3rLGShdUP1/IzbJpu8gVNf6lyrSS8n+t92nMQACfwdqalRYfsAJLF6H1NLHqskvC6j5Fs27NDyeYgfJNw138LxOiQMgrOHGkOGp7bhy0mnBjZl5Bn2WaGcSJyIdpHo67swGNDc14G
lA1TSeFZfZwjnw1CnRphYYoUGjIgWBU2NQPYZIsKgcJ9VFH8K9r9jQcJl794KVAWjiDWVzoSFPVucdHvPKGpc9iSWjfXSl9vwG5ooo/YgQw4x3iR1kuye9Pw86q4b63OxrDJMZedk1Cof8atfKvNlB036STOJX27
aJBfUhRTjwzc3oFKffZ3pfLkLXiEYQ9a6Ufs7PnvWKRXYI+lfsr8yBhRfNx/xY6KUXMSIuQstF10uZYLIwP+oxkIiNqcvBqhFt9MRWeRRK6L63ou9p6CRjEQeslWG5YabyWTc0L8ftPestZ4BNqmqkRHjGb9yJv2
qfSURlA+0I/IesLDy87HeEd5A+R8CNBS4MPXBr2vHYyFcI2AeliqUP2oE9SciQZVU2JQ3bW0WCAMMaOCXuCwGLbiUQISACuG1k0aacVEppL4EgxrE7YJOaQQUBYctqQjIX7nwPb3WwwdEeGtRABe0+kvsqTM5OMH
K3dE8yEXD/2E2+pxLp3B4jm5UvVMOEGF5EpObcGWcyn3Dta1CxKh5Qus2cKknOhz0/n6DEt2Jt8ZWCjgFeUJp0X8P5cAbbBTEZBo5tdhfF7h6jaRnRpJ5IRUEH1WQJrQw6atRHpW1YoZVRNQT24SReOlqNvzgLAQ
zBFUkl2VEQQqGHQo/LuyFjgmTsQthHWFshQsKWltAeRE4nyAUMO1kuyj4AQ83abOPTLaKwqXS1EajltUxj2BsHXJ+ecFVS2lxRwWlJULf3OsnJSo5fyJC61N4/J0pJ2MhbdauEuwKVEiJYhW3tSKFYmX38Bw/SZL
hVJQHmrFwbqmCaF4qOVer/Ul5jx+QvNJKRd70k9aBk1+zf9kOLJ39cO9MVDx1JED6wwEPRemdaFe1lWuFiIHdvbsPFNDEPMoldpqhwiGsje0rtokRxY2rxecusJXSmkZ2qgqQ6hiAOT8xN+s13AUjZD7rQDlrKtS
lubgPPF0ThaUqhb67fVFLaG6jvuGW3dqoRDImqDH2ylH6ARZDceTsbN5nehvVCQElOx2qY5xAwqDYrVV8Al10pzfI7Qqe2emfXKm1eC++J0iDHyYR00UcAdTvgqNC2XcDC15Afo0ABAoMbogqx/lH5fsNOZwxc7a
io6PAU40SjYd0L4YtJTtbekBPi0diF+lNuM1KL8YNiCRHgTcQIoEXJdLjknfRjsE8LdNrGeVYHKX3QUqzjkln8Upd1mSyTx9rTBBiapejuP96lRVQBi90xO/h+OrBVRlBPaKWV6UF3+WyF855wwExBmnjLx6Swua
acP3h/tuuNizfob97Yajq1Hncq2Ne+smApj0okFfWqhctK5wjUzRuxC7yLCohxJRgF6LTvd+nnC1qsubN3q4yeFUSQ4vw0LRcrV/iq9ZQkkDFKDSgeDCsqwqP4iXy19geOkVz8A7Uq/Zna0g6m9xpOPz9bZWbOEk
dGtzZfE+eD3Mfb5z80H+UR4+RA1+FGmz9GWGM9+aSz2xN29nzNk9vjBjb6FCVYb4hEM0o+Tl3fHqqF1OWEqcEwOh2jDzy1+KyraVxKj4bBgsu451EY4zCK635URvgGD0O1eiFQPd6gR5NQI8YLY+D8m1alnnsDzF
w6fLr+2tu58Nut8Wqd1aKuk1gu4Ld+BtO+PtnQf81EmsKBiTbJX6I+pkhuSH1nXXImhf7rEZtNnKsaiZOnf+gFLL0DZDRF4zFk2J64kyH6dPkCX1psMJwIy2nr6nTcyhm0ycxwNc2II7q/L4eVc8su51pzLLUh2q
PFJ7gss/v+2D4emFk7KCSWOmm4cvZJEkNYYZg2DLg9XHQoQpOgUcZfMP4IWkJeYeHYfnH+3eUjh9n5EmD3h2w6OdXlk/SvlHGB6D8+zIG9J9w5M17urJWLiEJ2HuTGn1afOspX8RA57szqlFFIz6eizBCVnZ8Yj2
jP4DcqT6cT9lpXuL8o6EJgFqyrrnWtvCrE5O4yW1RZBfzVARC0UajHUjBju0Rsd7h+onwOsM1znS3FhYgRkxa/VLZJlmIUF+UOicWknWdUgDarZ8Q4DDd+ORFdX1Y2CRpYwjq+mhINDmU7M1T9lmTCd6NPPNlTf/
v04HWz2Yus1pUu/BrmTe1G9apT4w8DSbaFHRG2ltDZ0n8lXM7znkiSWRvArOhxW9X3hTr/9J2FiHw5/TarCK5vja6VZZcs91fHFxhnado4fohFmG7hfghMYR/MgkfWW3DcLAL0Q0GyAPvJu1MemhOumL9oT3a/k5
EDEDH9rlPkL1XNK62fthrdff8HDWl1w2rfnF71lltoiuIPNkFuhywxMKNIXcOBu/VDE2pZYdlMAdy6sYC3flbJCXCv8HxFi7FSgmE9lRDw6PgDei1YDtUDCbSSaRqSbVHs6vpAF88SCE60WbXggNn4oKOAE2wdgs
L0ZncvyDmmtNgIwXVXjVLPqa+ohENaYvqrb4PYWsXlyFavp0u5ryXT6cVuDOrwNeABUAZCzajywY9/qUuZ/KoFNndGsNzoYX4LKCVH97n5D65TfX5e2HUN5z8NY3KQEqk5lz9PkncCRXvnwdoyn+oeM4bUrnzOOq
i1jW/r8Yx8blrYfGQhCB1gNXwFN61++t9SDNo+NvGZY238V1NuuMh76TqbeqP6RqApJKJFS7pf+App3NaAio6L1OKeitd/G3I/B/T3LCNZGehvxWaSSbeud1hF5ZrQxQc4qSTkhGcv2WT14X+fNdexaOyzLM/JCI
8y9rY89gMXO8Xw9GWnsFsHQp5VGUTPfaK0gZY6t0+cHGxJ3KzqQGGCu+UQSILetzEK7EBW7wlp0U7fFP2HeORIPbd2ts8qloTvTtbdR0GtrRP2K2R6vfugKEWHCIbnc47a9WTHhkvqm4+KKGIghDhAHaKTVJDVJj
oJxNCuje0HErUPxRRIJN31xXlZBzmM0qdzt5Srcs4pOcdZRXiPjZ3GQ1rM85Pr0lqn5f68BoMaTKWLSUNHRnaY6iH4m/VJApO1birvO6Xun4Ku/U7+BH1EJPoiiXTGxGHPUIymiV1NKw3wXyjxbHu2TWYUxag21Y
JQdaHLHCTBrZ+o4Rw8ObjE8NFG3Yhjc94J04h5CklftnEBSYPhLq2jg7mNkWi8KXOta8WX/1WsKDajRgCwMYqI3rn2H0xtWhqSGYLSJt163a4dmQTWDRUYg17Xf40vckAGnD7gdCpGCb8jfc73xD2BxM11MUuLoW
/zyf0wqZREI96O5UF0vkoZNN/HMjbjLkovSAttYk3cPh2oGQghIPhsAN8yiYq2pK3IWkEZUSj/kDJGVYn8KiEvUAmAvBJJQg8BluX4nDqQDk/IRwsOMsKN82qGxYUbVAUwi+lCo50YivDCrGoL8npDGXck44lrAE
haYvGXKVNXgG3VcmMCPCMOhTDnDp+Y1A47Acu8ndgPCz9vr6+QKIP4D9ATKxA0J1g/mNAtxjirI+gimhKFUrGUfwmPCmzYWW06gMBUTyZkVu01YTwnUx5DD6E8esSJ7ZLxEQ/QiiDgOFXptwmwmxBs5n6CRzlvUM
/F3EihMc7qq7HOPgidBoMVX650t9QqxdTQS5j8pRTQqoWIinkZWBNmtNrc0cydF4N3WER/r/45ddS3xMvx5ogfmiKZu2mTTj5q1Z/gJJ37DzeRnqc5qrudtczk1zrXsn1guBP/qXlyDSarl9yU2iqwWZUy6eoum/
jcvLItXetyK/37iHRUM22822nRPRURME9S2e8u6rRTiehcH9a8qp+6+nLFrL/qJli/PkzYs9HgF7jYFe6y53oIzmOZfH9XpJ4FR7iJBmK39lDoYZY+OVbcDY5tbNi4vlWbCL+/G2yej3I+aSXNdAq1isTQcJa5ZZ
JKbB6XIJ+MF747mnse7JdiiHgc77pg+ASzsFr9EwaHCDwjBeSGJzrMv92YLfmbXl7gcuxDmH0qzxJbm6ZjzWLvA9txVI4osjRu5MTr6FwHZOBGfjJKemDoblkp9NsDfgsaTOT0g7Syji+bXHK+1X1xJ+X+5jgIh0
Xh6hzudHF8sAT8wH1j5I2C8b2EbAjatoS163gpYfL3oBC1zQgheyMAt74iSV9O5TZGDuUgQP4xFD+NxHOjKv1sjWmnlujxP6UZb1bUcovXF2/Sl6SLdAeI93jo5OLUAewe/e9DTk2v0pFrb9luhetvCYzJKu5EqH
85DQNpCi/f5NNNFSmJismo4hzzFKm1ZW8fhXQw5ieT6cK7YhN6FL1oItI0/RuV9a50AKVtxvrjkO9zntLYLZMkaqWxO0Xol0R9NW+fXg7QsS8zvtjT1nDilM4zSpSGwUOJ8GBMUHu8wNhqzYeyi42ZbT67vzk/k0
RhcUl4d9XgFxSUKTZXbSXLCj2I/9XJ2jO/+Jr4ujYmTRve/aFnEpvJMulUvgpKOKeC22TjDyC8aZeBYzTRMwVkTrvNXXpYpbdPki+ikb2OLNJ6mQyxtamS/TEbyIrChs2R5uQZGPW57GTfvUVB6MgWRHh5PwKA3Z
VTuXcC2tN5pgPuHf1kI9ZNMQAZxMmNClsnGC87aSd6A1kmIh8Ew1R7THdz8nC65JjlN5Hz+qqtE/C0Xplwj2bvHXCoS9Av/ykatsUITS6JLL6BZyGmPWVjb4MFqinuZMiSVRTHwqC64gQ0edWdR+lyNoij079WdJ
ECfXGyVIbqceSSXmHQODexfLACBkNhpSTCTGksvWmproYsSsxwZTJqGOWlpGYlJISZBHcJptBVFuVbeMHkxM4Rwh4gtwiTMTYW4dKxzvaVwzWKDEE/tmR3lrL+ciATAl9+twyrHs149r4CZ2++w5CJoqoHDC9E1n
Jze4oV/lxcoL8rHmAbRrCqLCGATZ+BAzJmJNRud7tckwnKUHlu0kpuuvH/joS5MCsrJTaz/OLY1XJ2UWbNJ0AqTNVYDyO/YkamJbJTOxHBiF0wOw6+6Hgm2Y6Rdk/OBpztB3cDeV2LWH5DvEPvnu34Cw4FmAq4wd
wKZT+uQe07kgALn3L+Q8zcMyVL/4h0QXBbX9Eqgd7fmkJAR5B7aQNI1TdYv7heNlCzjtAsyy4ALHum4Da93mepLWc7BDQVM891lEwhzqwyr1C0iLbBsnoSbSteeXROrH8HBulVcMM2ADob1XwSb3s184CxH3zF3O
6VxWRQTLLYFVOn+fyJACmXNwZ24EiLvdUZlbvol74WLdYTbGikkIdL27J1/xykF8YIDfhtjbVYK5p4Q3aM/nrU0TK60dk7lIdIap26SinHVStsj461aQCqrKmhss+0pEEfJY9NrmMkXT3L84NO055JaL8kVzO3Jr
VgKg4YY2dYxmZRM1QaK2Y8gBXzU8KSAGCHxRfKkOlFsriaD5y3Y45RrcKFYNQXbXgL+VLROYhR+p4eiU97P14Vk56wANp9g+xoAIhKCQ3aoCrKLQvXNJOwylfREHwWUxCnWIGNQPoqqOj3eWN3Jo0n1Y5NTzgCzx
+uP7XZP6yndjr62sH1sr/IySwA7ShR3NERCRpMd9tKzS9UKgA2VY2GEGNFTr3Qbib0rArb/1cdviaK0JfLX9MQC7RMzui/u5bs6R2ddYy+wAFFhfcBqfiidP20dLl3VfgerjN5QatFZMyAaE9M1DLxVuKkLMKKbd
Nx9J37mrn0Eil6GFNUlO7LqkXdcTsphG/qcqu47kUt1SqgLs/W29PuUOX8k+5/Z6rDu/QdC63ql535hA1VKJ7+WPtx5coYaybiTKQDo+CoU2fy3t8Vyvd39hIldBo9tn7x7bSWrffa9uF2Zt7foC80D+R2bvi43u
SbSkgQlouQyAEIyM+t5PDDSxQyRO2TFpnqqpBopy9wpPsxl7y2qChFdYG04R0S9Ms263twyAQfMRsDcJZsxuLZ4pPUfhTDmGnIOUSHo8/pmSPoZ1WBT8cjte03hIbcAqmb6zc1Ec/QgH6Xj9jqNrY7XfQa4NcOQD
me1dsFVXuZfeGEjz38TKPpHg2p7ddtGRCzti2uj3wdME3Z7800xVJBvU1nKCEaqyDqvU4jG4HzExY5xhe9kHuM4MRtFxva4Av5Gp85J5k1/7WMltZrYK9TVJYrLO3UogQK+cDi2sWF8RaatU2tRE0TE2VbQSaT5P
9ob/o4savWeogpjZUVuxwG9hHQLt08Y1au3et671sJPM1Y7E20oru4m7Eh/79zDiHQV4qhw54Z9oSGjHiwl0JQBaz2v4xZug1gQI8FmDX5G3/+oVK2yY84Wyq9xobtd4do4WSJfHhyVd8voC5BQK1h7Vfpk12FmL
NyuEYx042KQRlDqevv45q9QMu20DGThLTCtGV/mAnFQBQzv0MiGWp+xTPp3T/KD68n+a9F8MrJBcA7numKcruHI7g7/JAOLw/flP6U+kKQOrqvNlL0ZhkeRIugg3gii8mQo1KMsveyF5HaBeijxkzv1KneUAvvzT
rm2qAHvaO1wb1le3OFHy0sH3+o/fHcYrk/8UR3CfkiYs/+vRSLmfdAhM/pw9MJsJR1XfZP726q2QFrdJxjJv1B5cOJ9ALefWjbeFkLQp+mKfnfYOADPDk5Oi1B6e2feDZw/xezBwpUFRHSlvfWfyoIFI4XZqYhgv
fXWY8gE6ROzohyf8BnqBeeaOY2zRdIK9FAfZVkf3vKdQzqANSykrFs1m9iHtTMoqOuBx6BtIBE3SANPM0X0IBhKsR5O58o6Kw0x4SwbLdpYng2WgBU4WRgez71EAxfObfFy4VTfMW4ULzID1hkMBAl9EFuP+MWNF
WbUIlUxfq/D+AWEN0KgY81YrtALRrSZAFwDr09d+WR6Xwc0dHrpa2Ly4duZFbb+MfDQyEO7gTI3crl8LEXqXGaWmSrG2/p73TNxPn5GPDpNygdK/dzlzthIHKne4Bup3+lU5JjRyx6CKbraOJlzLEISfXj7dNHkR
0rxtStIg/D7xwTLC7dJ/2yHlSkjF8eEB7tu1zqIl7VxLLJi8ve1BlXkgcKm8NFj0R8Hbm7kQ7E4vOcJsnanY4LTzlBPWTRng5RZYiSApQRWw3DGO4XxLjDGxy5XuYj6pzDxTjYqbtb3oeKV1ZQ/lNrgNadgEc1hn
elcwcwWCK1w/RDI6cvheQIE1pRzIx4G3G6l8szOHzDpmRbHTaqNoiB1dSTPwbQUMwVqtSh85WnEIT1CFf+TDU85/rJlI6N7cpnJegzdh1F3STtEtEdi5yBF1gAzsI0EWhYVswRtQ4dCj2unM0+63B3JPwpv2ST7e
pK5J3xbuXcu9mYxlv2QdPB9Kbe2AuzfwdphKrIMo0KADp7yF/sYyB47VlXdEOCCrLYIfzgP0YnMi7p+OIeP05KzPAqmPacJkFqJV50xDpC0P8NHLmRAkBsPWcTjJbACnMNc6IOD/VUPOqxM7i9/Oq4nQysu+iIBf
pEsD0DQWVjShEH5PvcUHD4RFuEsamKi8+Zi2U34HXcYlr4KOQ/3OGM82aqCbty5LGsElvqVr4xYjFNGzzlS67YL6CgXi/0/b649uqIkwkE+khwBQLzArUZHOse7lhekO3GsUaf3Oripa+l0jrnOsU1oi6rDnWsUA
fp5UaXekze8f/n0sFbSra87OOKt5oH2dop2RxvULAleN8LRXlNo1NjtelTiilM9tfPjENau2xoGTP39woWnYLWre2U/lHC61Sfslx5vME/qjrBrAks1ggu5g5f216AJAQnAkOlF0TPrJHiFqacEd18gCDHWHVwb7
fDfd0h/ci2T3bQesgCtiHRzrrKZyL5g8mUZvZZBTgN6f9TtES7bLlZK6QLzjB7ixK8bWP6ghx0j0Qe+BNkM/FV9PGyfj6G8hyFFNaRr8f7MZ26EfKlqfMqqhIk9wT+DZfE2EKCKz+477bw2MzIgPFim1rp7JFJ4f
Rs86A+rdAJaHGW4V6B+u6CYo18T762LmqshzINJxX8UhTfXT3sonVGnfzKDO5np/pRJk1d7IkRHFoUOd1xqB9v1V2vkmq9neB553znPUvy1Gk9Ro2tnzArU7Rn1fu3FKmSbw1fFW4v4JDkFbIaNtdl1+cRdcQQOp
JtFZrm+//kLvaaygcQc4fn2tyzfqx3H/lDPudGRWjpBqhKhHpk7Upwz6MjKdFQZmrxk+tusPdl+0/RNtl4oorO3xmOxmJ74dYNoPNvIDuUu8T8+y0/205/GUk5N1jqBtEqcOU4BIl2tzKxUQdCFYB8CeMZXUjIBP
/KhkqW56uqebmwWhFBjj1AZRHvR8+M4TXkn/+glPb2jJs+2TfshMRDkpUn/MrGrzUzUK3Rt+uOJ4JZcDuMvmfQFn1NR3rTNhX3tZrctRFw+4rU4hvr+P5JxT3d4waOpIvGjNViX8moWvjr/VySiI0v+nxmyvRpiK
NwMdfKWdbdqoprcD6FISvk4tfQece/y49tNi82D1Pg9/qx8NV8rkEeA375yJ+n4R2pul48gInr+xnSB9oPEEk9SlR7Aqw5nugVHrz8+rCoQOeFsDNjWzwvyH3sIpgliRFvW4+7x82uFITXq2Oby6HiNXqk6vEnKs
YztErU0/1sas7TD9JivP7Ugi45aK4EfClbsqEyiH5kd7tlb7QHe61tXS94wZZDKpxge1/YAztp9V4aGcr+USvcyXZWhUy4ivKJSCFYnYqqNAObna54qfS9B1Evmbcfb105QFDNuMsc4jf+jlCSUQ4G8Q/1wUxUHq
m7U+h2HTvvX9mmOq+TvkPHXNQ5cIsc70flFJotNJAOekynb/1nd9nlK53rE10XG/qrWrN/4oW5IiprZZUXnSlyXs9xMnw+PetIPeBe7FwUMu3KEwe37AedN23ydYxMFdvJF7m/awwcO5FdB5k3X0oTLUOXyxFrjh
UvUDvQ1ka0Z5+93z7/rZCjUxH6lt0iDsZeJRbShy63TdQoMGAchvnm828pycxp2ioY+MdqBn/J7uRbBv/+8NIHUDmLAO+AoEOFaVMnwXm0ZbJos0dZQhCYD0/6m3BJioX7hrvTix5Jf/kPqO+mbzpKepaVvnTy3v
oFvVZbRTLc9jZ5bu7bWuO+38fx3FFFVqmMhIEoC2QSAD/Urz1j7tzQZedSw2lajs3ew7hle7Ek/vmH3sIu0FCONMgTZCAiVIy9ug35Gq/gXp617qD4o8OwCaT7JgRpzqLwcT4MAz0z5vDjvYhf1dB/PvMAi7Cdbm
UAW9PPqlx6e5xXD5zuEN5K2SpWzKkcZUIxAA68OtKIIEJz3fOjW0Hoj+I0m6jCQbdxcA+hD8N7EF0QvdP26DYZth8TMYiz/uLkDB7RrSoWNM/pt4XHeZk3JxXt1IOr/DDg4+7oWJfese1WAUdnBy0iKjsSo/Am9Z
K+aFFkUz7G9XIBQBQlQns01J/wAAN0qBeYrRwLFJ9L+BLSQWR66LRrIUhr+kOGhwMNfwwmJlu4Fgk+ykCnljyXeT7CehjviRONpulHh/v+wQpAf86OSgarKe1Ar9zWXS/TKcyEFdOQA5jh9ZsaTtXFGoRk9+GVbc
WN2LwXw5GqxoG8TheS+MxukDkR9eQt1gTlzftwoNBdR99HCFhI++l3/WxRdOMcroZh4G2VDhLQiAyqJaSpc/k1qO1L7gmVfASoqu4kNb35MU7TvwwwM5qfeFuNmfh1o+ZqRiRr13EyvSAWOY6Eqegc/gZOeX/QxQ
01eG2ingdp40s0KpYgTDHy6B//sZdrFderZAvJWZB2kX/+9ERPioKKHcjE6/vbxLmDaUa6Bf8ucLv8jebfeqXkkMd6XSSCiZXBOzkcf0OYPDfTykJrHviH+/bctQfp39B+Vkh5ZBX8ATnKu6X1KJvs/2oCfzd0TU
284+iYKkOxXzybL0i5pk8VN99CN8CjcY2wg9iLGI2H03siCQQ/GG8XI0eVGxx7XZf0AReWZ+obG3WD8EZF76v/jV26gQqKd9+VkLyP38LQv97/+IE8YMVYvqB911yvOIfYk/H9mal+TBaGdvlnaSdaSyyehpPUx/
n7ZGCssuLUdi8NbyHmI6UxSAhZUb3vMVXLVHrPnVmEymDbUeg8Vi+d8jsNlshMPhKC+iqbHJTuGmWPR3PY+Y9+9RB4cLFBZWbni/+0qx4gW7VQERig8sUNMxVWttFguuvRabjXA4HJTLvR1Qg+EgOUyck1H8H3ss
LNQGFPQk24LCIJLOA9hTQlzYE7vZo8WrtWozFs6TNulZm5hXIzsjHVgXTQffWm3ZDvTB9kWsX0fK9gh1lzRwYHAUhJm0oCOV57/nH9A0R/p+kLULOzT1U87ygghrEucKcLaUuIgJcH6PiGebQOq0igVAtSeOIXh/
CEX6qF1lGZRz5OVnQqhXFA0SIJOqg2CPLuVUeM6Y/kdzsuXIHMwvwae63GnLckjdkR+AjPrZho27Z/B0TYD/J9H3c6+fPwB+3Zis9qHAz0RVAiNFngPTTAyuTM7pVMa/3Dhsb0YWQhrzpXK1cXtuptALqbaHppJm
0/1DPHDFU3DCy3fQn1dR3Y/Vyrn2ad8cx8pId466QtzLSfET/uYOWd3RjUj1wmwwP1R4Lzdf2odK5RSzKOb1w8jqkoHvn9pjq+1jHBJ6Uo4BZnQ3uA7NRwC+CuRKGEit2g3yK1BmJbzs6gnTv9Z0XY6o30ZLcg3C
VcITgS1r1wjEAKAiL6OyG2mPU/3cN8vIxzW54KF61aPU49dfs4AJkqtHiM7fUm4KLWOcdznoXqQxlxHjWwJUeHOK0+fj0QHN5mHhitNUvA8o1MB8EhBGfzKAMrekkIPTxIj/WegOTJ4w03m6FwVuiTOuUUMmbNF9
Fu0zTuW+bd1khDsy5/840pmlPWeIhtK3rRCmXEwOeFxKvJUcu9pf+01zV35YhWPDAYVP4HbAoTkEBkccXEj61bdebTOSxe3yDNAe19Gq+AnxTNt98Qq8bY1ckwG8XJpjI1cEgphrXHsGIYZHKvksrXj9BOJ7YwF/
mtf6QZTofePWE5LuATqheb3KqW5oG2H9WUeD06UInGL3Qh8HEdvNAChNKbrV1PynYiMZgAx6AAWN2MRo7vdMuD2+XdBN1Av9XxfSfVya7PyDt7nU03gjaAj0EC1Aclv6PFDt1X/gGEllDMDvVbKis56pkhjsqFDh
/cqoMJ+SbUACn1sP/3gby35+IPkvtwgFqt/g5jBAhdQnNLS36o7fGoQdcEzaJXD3KPUpe+GpioLUiF00G7/ZrpphV/XWaPSAHwgHy3q0OChmpcuwNNl8yro4a/kcJEJBNiMj6w7A63n6aq2bSRQ3GyBRMx7gpCij
d9EXGH4UJtixymIBiR/1ZQIj6yhx2XfPRi0WViXGM2SX5CHcNewphVhk3l1ye3KL/R6alr41an+JhuiXqwLKpDyMYtZ/frvpJlNDWkiHAb9Ym1+c4cq2H89kgZ8whTgtr9jdQuS0UQ/8lCeiy7JHEe7+o8Dz1xqG
LlWIzAD3S/AQlNVJ170Jkhy0yEPk3Z/PKT8jRnyOJZLkT9/uPZQdO/XISG82WupA4GWI6dqDEQv6hkHSWjUNi8/50VyqIph5+xJzBc4uuGeAbCmdKuvDwLgrZ5dCdKkS9/9N1SnICLf1RGw7SCBmbjvTn25L9bbq
rHUDBbLiZ9bdQYYmhidUT71fME7WyccsHcgFVWmIGwrrI4gzhOGd7Mp8IsbjAT3undEePzlWMSK0a+oMg0kASn9fADef9dWqrpp+OVx7qfxhnnvj0Z0QtegitOJIR6QUX2GjpO8i/fkz3KfdNPEnWkvHO5zfiCh/
z/TTY5ndFk0fWpOnDfSmIqFyZSOrtMrZSo1WSGAzqzR5j8M3DF2MWzUQ2fW7VPyVj7LrMGOIwRbO93kj22g8sJcH7Xi3Sg4uUOq3MrpEomE9YcgjsFvEV1s9ZW37wtll/IVO9XpqHjhzONGsGk+GkFpDKVDrNDCE
AEwFB+IXdP5GI8avXxFnh/tDoyfw94VWOpurSqBiMT9Ao3Xlok8FUVhLnDoAXC3knyD4Jl8gRbaTAIioEZ2rgHj2lhy39ur+oT8LkzkI9qBPYh7h/OyQdlld6bD3AcSEUver9yyS/osJjxTudNo0T8JwbxHJBXTy
Ora3kBgYYPTs5Pn9aB9F72I+FPuMiS6ursV5A93uCfDn38ItVjfjpGxU7JMxfAohilKzjpbytemg5DvBqwHkEFMPEWON69ux4Z9QIs+Ii/BkmxgiY2gFzxRgAJZtrlXkr9srSvZi2xClKQJXt5bzWJ+9DWCRTMSA
/k9heFva7IEnXjo70NWL/vIY9+GGLhajfOcB2DRhv9502pvZyPJeDR3BYXYpgkfJHFnjtS8R1p6zJ+eu1G+AHirPQ25RTYsRMEB6uucNjahgDFgEjD+qNvc1xCvyKB1oi9Ld06gaoRdFlw4IF9yTQ3ITGJ3jQnTs
bJkitDpTFwW9EXzdAKHiG0l/sj604+2IOwlrDqMdi7VyV5Ty2HnbCZqv1lX47gTQxCrM8+9MPGKf1CCMSBpqf9hmrBzoFDuYNF9oaAiZKoIK42TwZpqROXR0A+6WVu9Frr2GULXztaIIOasZZuR30UlMTSHVJ9EZ
F+AIOT1Qck5dGBV9ptKnhJMuWMYyQ6CZfQx8xwFft5Y2ci7Jab8oUhvjU1Tzrr13vtSbioEcdt56amjKPMJGZOnO/l0HQcOapgQTTlwp+0x+XM1mc1a2vw8VLeZhb4ZlzYdNfCkb5h5ya3n7b7MJIaKFl104fgu7
ILI55PqtMOIc+o1Cwm6H1YbV74jcQj6xuJn/6SvrcZmYk9tO97F3RxA9cHbhs7o2Hqv5ifO7Ynje6GnJB5/QeH/s7cAUTQO0RfO3R1zf2+uVtTxjlvQupF/XVRit0yoguUQz26IwpFehVSmZT3lxxoOh66k6nSY0
LREXIK29EoI/IOreR9Ewbqr5tXPCQ9KGH9nZTRR2ogu9WkrruWIB2Gpdvj1X9Tfrkso+4frKwEk0BaxDFbg71DVuDQZYvPrQ9LGykQ4vHMu+VwFpUWUHFrt1RiRhXaLaGml4mwaTH5/hvTxRV4gHG4KiAwB9nuh5
EUjsA9jvR15GwT54p2o6T/8YxiKcWYiiCk28cCWHGWz5QSPm8xtwX04GVaJRmQycKnTU8kugX9Aav9sZL2CyuqZfhAnpqJ4yDjq5ZXZ+na/48RjNm+HNyMz1zn8ff5aoAl6S5KoSQr5rC8om0ODNhK+bK5owZ7hu
LXbtnv356xVqy7fPdb9Xd5clArirD9fcMlmUNoS1ThpNhWXa7MukKgnjoCcqHfsTrQNJpuDAxoDezb90agd9d/XqaePDJYChYwhzYuU3viZf68o4LdntuZJE2NuI2TMQxLoqvwB5UrFmEM9LPIDDKfNnMvLonSQH
OE2qO/6AjiLLoZeFaL49GzsHY57b4AsrPCXe2Ls89de6e/u+Zu4woTgVJn9O1c6aedyKe3COqQ/KNitPEjDwJI7OAUb0xnC1LTcZML/H09AlCOPcjfPSWRRgbBvH/Yu6Xqvu5W7rirnzhbfDnU9lP47ddeU6TT1l
L/5g86U6eiJ6EH4Qloo9madzu7goS5HUoU1u59VvN9rarg48Ncq0tIqu+9L/o8h6VgzrHll8rCxx9zysD4ok43cKDYkH8C6CZWkB3uYpumQZ7fImhjTvJTEBp9qP39XlC+PM5Ka1CZ9bo1wDHKYKKFd9k6wCyK7R
pavMB+eH0drarjJmq4s0jK4hwNKcyLZSlE1PFQQyeaBKCTENENherbsNQOK0kwgPh8P95ZtIRfs4305+SIY0fH4PTIwMnp8RjX/CcPYUr5sC7h35SUtasMEQDMdjNncc2W1C4quXeQI/Hr38EPzTkju6WXT9n3dJ
nFt/E/xrpWdRFOof+q0VhSXOvJSfBZA+WD7F90xfwKRjCiZicVE8BL8wKxQui97gqeFBHluqftpmTiWgwsEA2LvlZsAGPRea6ogErAt+RjFJpZb4Ll/66VRUh/0Er2rGN4o4kJO5B9dTOtLE1+GcqzZTnUSkpV4/
eX8QgQ4PgKHmVxwyqefZOjJk7XwHnUkOYZLRYT0fItGtmj0NA4EMguOQ7tWb3A9x6jnCJ5FPYLHvKZM61Aj0e221WKh+3I/AYSDb4kr6U7pEfQSOhvIskAbxKdBHvoAoIILRAp1cgd36OpZryIQIVZR0nYcaWcuL
Kdq8HxeLT8sYQUmD+QcEGl9bzoppi4ekVnt3jCpHnm6SARvVl7UHNOsfxN+XutT9VTpj+nA5FqdgBAPIZA+ckzjP03ogy11CN4qxs73PZOcFpM6UTIqmMdwCPN91D631COJb0jQ3aYlDez/YN17K5tsYNTlcys7v
pVp2ZzvB/zn5apwXvev23VsSMgfoSqiuP7lgb3QzJeVqYVJkML/7qc9K6mQfQV5ZqDWc4RY2+uPlTRTuWjlStcv8NJ63iKbWqAMgyWMSBZxF3uwsdHNduCRIzhP6BHRgMpHVTpCbYzqpcwVcGjQ6DE/483IyQEoV
xjqaAdRl6FK0imY5ht93mhj7VIIl2lQEZgfJgE0/kzAze5Zp+J+xnzXnCVbUzHzQScYtKFqrJXWIZkEvOVq3PJi3eqHOaacfw0HdyDLVXpt+3EOrPMMcIp2sshqkljq8rSK7B7MOaHviMuT1vxSakY9d/avSw3hn
D/eoNjk3Xkg2zVKdTNMmUc54bmpcfLbjoTtfdmaCuWQk2DWJlbJipY6RtsGacj/hh6o7a+niGusOZRtI8r6wsccgItecDq/8cDFEBkVK+lOpn3wI7Fs4vSUwq3FkVQqOMEJZalYebTV7CK4jlKHpA8xFJfYQRhQb
zGfw8PbUUlsgSpEr+smPml4DFjyoGwiE+U/DpYVnmOjWMhlNyw5JK7CmJ8jEY0W9cdsDZiTWbdkegSIgVvWthycrtQf5UDnzo9fkPghy52hFtBjiDx0BuD2YZSfVjT8NfLifoviapMCvA1gnKgQosy9p6rUQIEjX
C0BwVPLaL1c8qe+LjaHA91hAeTkQNi2Nu4ZRU/c/Fxkb8L1sgQjsCsLxzN5lOiAC8BPs5KQsLlyeEyEhTcKejjaRq49gOJFyeq/7b/NTc6szrwRudkbM6tWY1UaMUVBxg9sUhQgH+VtdlLqenaiPr23j/GotH30V
RjwcdxA5kfN1EAQ4KHOCspltiY/dGhz3QV5uA4pGuFe+zgVPdFy2RVVOcCoDigPymYuzXyOKNVWp0cHWCXDlzM9zK0rpfHxjNUymGIA6Gz7J+qxndS2tFTQuEl6wks2RLlSw0FFtx2L+J9x51pOcdXbjaURZ1CbF
Kpwjctzf4DF3L2KgdrLa0ui3CTNQLmNDeSgCHgiC/XXo+zlNf7bCzq/5rVUb5H41aWNWhVQXbsJFBSjtjlTMmymMp0trP2rVSSkfLbAzaiLBDdA+4dZT7hCTGBKyDpHXdXvT/HguR1Og/Pf2PCzXY1fdsMwIn5Mu
Dw95kdZjkEBTB4K+SK/NwrV5gawREfhbWk9nN5b6FM0S6qKltGTE30uYDULpBxikSeJPwsEQSQa/5an5A0aNveIFWka8YDaJUFEnHI5qEsy/Xg5H8wPGZGfTwbClmHkMUF0aPThUckEFzYeNVzLX6QM5n21swSXn
JQ46jKONzGD+SULw1orz0FpLa7lUCH22P3Bcz6heY1hJsunH/5Nd3K2nl6g0/BdKBfmEoZEFXz1pbLRLN+x3OxVhStNoSfYs8IaL/O6S8smTk/Hbn/i9phtr4hMZkyf3eDyw1mANQONBl2W2GrOqGeaIvd5cVbdn
vTKT2w6AcdGS9KFQ+Er1tUjpE3AX02UIZNIzdRf0E6vxcmHnh1QXZwiDUMCBaCXA/9MJHCVs9kPnCE4EgETapAmnl8+6+DzoHJtc5RkFwbFQIUYU4c5jB9PvaHTVaHfoDVMtpNy6mStJlUDE0bMEYKCtmlswP4t/
JYkVcP1MbtVuoZ/wwBAWNYRd8D8th+e7s5F0l5VdmyxS5O+bSz3qhm5TkF/RN4MH1uvJWvOE4wOk4qKJ02rkAFhbvbONXxFlPsou0PuDaynsNFQSpOOeXQ/7Pi7NodrgCrPJNjdpzk8oyjg9kd1Bxc7iBaprRatO
H05OZJ+5iyO9e5/CZDizqu1whxqWaFo0zArA5Q1/jhu0ognZeBkj+ARxD53Ha2jEYDGtrc4n8E5X52rl4RWtn09zx7exNhJTpThh1NtpcqAj6B/6AU+MsPmoY5tV47ZzOUM1WRgocK8+9e55R+CpZJxgxnzNYAwz
zgMOMWzFn38CzwllAx9kJ+CB5B6FDepjoJQK9vl0dRnxXcr9WW3Rmck1HOInOQ98A0G+LrB0e3fXIum1wkgFZ3pMj7WcApJff8K7K2o+2UG2VKTvsZ4FCwEFSYL4BFEDmlesUPqJJBacC8bA+2ILlXArl4yjL5bP
4MnQL6ZiGposogBZVLquG5xj+ahGJqDbNR7Q4gSCiQxsdxOb9sq4qxHVMk2w0MmF3I7iyA4Bp85nG4iID9mS+LzG44yn2hd9KC/r7tWUIK0BH22uwY9HKgFBgivozIcuiUeg3Yea5/f8ZX94qMN+wjCTSZkgCWfq
VHcndUMLsI5kmVjZcQe1pQzos38um5qd2rPV2pQl13HeJ0OXqq6Jy7IRo1HW52aXM9dmXAC8IekZ3KvwTh4kh6xfa7dzaRMnxyqKhPhZiGSFSjxsrYQv69r+/yVw7R6fYB4oBbaGR9MIBnWxQNbqCg2G1k/Tz83g
FV2eNb98Rp504/z9KdPyYw4Q2Q+JUwFSTDaMQcHQTAo2LjtINSFELWTOULcFDSRSA1uxMto3tokdYTTOCECIrNeSUcyWyh2wQKfFKa8IGeHdTO0XxLl/c9FwCNN9B9JMVzUuzq6sugik8q5Bgn2kAAyNvrRWR7TR
rBEhuE7SvZnird2jN6TreDunntGcmJAMckjBvCVkl/z8VUyhpo2mjF4U23z4OIyVGtjK1iLatebv9aAuV/PnG2m08efrD3A4NIzz9XEiLiTvOHXx7vO2N9vOX4vjg0WTVLtLaUtmKGzacU7CCC1u9B/upUqSK0B+
GVqGJObVktaTZVANG7WeKzosNwjEUYKIBT5NCKPHpTcS+EABR8SpzOvhzt60u7g1kNoR0w1KJAxi1ceg1SZEJuEeGIwQJNQuh4PASyBeh6ArRjBl+GuJLS9wjo7ZZ++P6JvCvTW/gR1pbJWNUBQBJLIs/H4tSk1y
yaX//5pyMufBvtZMqyZUChH0LjMNpqeTlBUlQDCLu3LYCgZTGnxxETPd5GKamoQOF2vCLLeJP9f442mNHtk1gUtof2EIcI4RjiG5fSkEl4yqR3jqXHWBTM304FG3a39TBR09y5xCywiutPSqXvi7slYu/vOHXCj5
ozNIqvWouUt0KdRIqsGpZBP4SPlNJc7bCewKiN3fMLkWtJdZx5rA2T9OLQbQywGhp8Pra4lP1Nn+EW7zsQOcG4ISUoJ6JB/lUxkN9laGMwCb70cCLpyYX4UeZFf07UR20sBa4opZQRpUicGg0PSOBgywbgCJsD72
BpaxYyRJLzS1i/1xfb2TXCrTPJTOL6mQsvYzd1gJ/ucW0QtghyJ95Z2QmyHknxdQ1kpNe6aLyO4CHM1y4SkPW6f9Hjx0NWwJ7zxgzbBFTTKRccZrizse6gja516l1LW4CjUbjM0SadAsM8ojvKd13SSbQ5xo3Xwc
LO6Tjgx7WPuAHWJBwJd6OQhUgP8ai2hphn392OC+RKt8F9cePO3Ao9jjYy19X2Z1L3RJv1QzMqljw0GdNDOvOYapuy4APbyo+AOc2P1pnwqxHtRKQJUVm/q+HEmcsx89H3zvH8udS+Pmkm+7Vx0A+EeRz59D9saQ
ypOqFi4x7RNlhHZFLJ/3szYzaEilAryZHqqdzuRvQgVdgdJZ01OJzyzm7a/GIwpAkdBDZ86d1Xf0zPRLGeJzDh9HcFqByzj3p8469fmVHu/BxfO8mSdAqId0WqIr7w/LIdWBZME9tLu8Dzlsr5FRUiOlBkDfCs3i
RXbMgFM/JRQ9o4cKHBBH3HnghVuV+a0EbGQIxN3YciCkoCypjRNMBUvUR/C5SlT0qwR2MeYbQBEBQTnTh5CFjd1Ae3ibhAcM6PPi4bp47Nbv2LOLBNUE9HwEdZ84P3QT7qkJJrxluPQOLa0YOAosjKhRDJ90uj0v
tZfky7jo6c85QMqevvcbSdoXrPtBg8Be3JQIOhK1mj09FoPHoWnY83XqL1eGPiHsPIpuugCzYI4RaRI0M2JSSE8ynw9B/1rQwUY1UcL85F23SvV2COtpw2qeenCtDgsoitNJ0oK9vsRE761w8IUsGZ4gjFsbcjGc
1dwP5z0sWa//+vtV0foTfNaNXiu1CdwMAu1UmnWt8ZNkDawB6NGCdxUv6TZ6+2FpFDyW2wgEOz51GRwWXylvEU16ucX5Ymo1Rn2ixh9ZL4a4Z7kF1Iwfx509DQuRkVZ6j3DoLtBSdl0hK3hZintBRXJmADA9yqr6
e9exzyMBB9V72fmQpefCkjMvfIHhVGPZGieaf94xRtvm4qbjT7OfpKmsvV1xrWqdcMozW+RIiA0bOJcxf/kUW0jyDbj+JeXl7SbuNDJ7Ho9X63j5ur8nTVjzhyXsgmplYS9ue30vhTvgZwBbb17muCV8deQHmcHB
26AbZb7jG5qnNZQcTUHvSjMw8cHFNsZO0tZNQirEGZA2lxJujYcE4mcoDedpOyQIV8B6xHFz2rkpV8LTBlEi5iZbwpipJ3Efjv/8cVnR6G9NFu0WCy2LgRSGrcd0LTrOCcTGVcZhZqYg/l4HgHGRQlpJyBttCTbN
TwrpTsb4x2aV4yOmYtfB3Xlbjcw9uhzn86KGxIpV7AMTELQmNoFqkTo0lPYLkKqSQglb+DJ/XJhz4wQs7WImEvosZ7CY7jW92vZIVzWVxZ7rowWfR3cIUUwjfEfNpGNSj1tqQdjQyqB8oPMhMr5Mhybwfd23Dcj2
euR9CXoL7HsJbjNOI8wF06+vG6/PXy7DTsnSQYhiAq9c5SAvkMFoVeXFrF3T6r92r/ufCUnysQZY3rBimLh3Z3ZgIfB+IC7ImZjk+JOQKb+/jbns9nayYXe4eNgbSpu6CcdjXaf3rgK2BVPs7+R7OXAozo3ghEPe
KYaV6hNzNYvj0MzPgIYR7iX81VkKjrRCof99TgPzeMSmnWrjAmWtxG1txrCjRu4VO1LQt2dgaLSJzEII2iJR3KS89Gws2sp52owjB3O5wthuFj50ENHKMktOr9awT5lMSJVBs9afzoh3zBQhXTp0xD0ZReGjJSg+
BhL+dPE9dwh9KrpFaLz7DoFvXGVouNpL9zl3+Y9y1vdUvBLDSUtDbdwmURTjEz9DO4jKDAVwXc/PEZmWoSaY6O4izeuKtOJIDUlpklWB7yJByesaZAy5miuZIs2LGtUF7SblVqSLnGKv2lWGlJx171f9fCKAnOWx
wEiLHcYunGKX20OQmJFCdxM9w0RrmrNkdc+xgbAJXDYnmh8W4HyjoWwxg+SfRU2/Ins0L+lvkLt4in0FuxYhz9jj6rDStRPc7VTctWK3kwxLNJ7Bxext/w0a0zQOONqh7BTJTtBnu/WRlO6gxxJDU3POtJALRckI
j81NwHJvc5uqfODy4P88Qx9zB6BZwlKDm8fOxaiVPJA+eCb2Oh8WHC19dSX3KaRJl4RBpLyFrFCs6UMMFpazOdifRREWphoHn+5CQMMn4yvdC3lWxIUEivjmbLZdVMEf2zh1puO9d3OSzpB9AKoOVbpkDwJzPJTG
Am4GDy5nunDar7Rb4BQ5Sw29m9Ud6sYpbtQ8jZszEhXtmqWyKKapLiySsbisIRt1lRjLkTWLfZ8WOwWeGHrq3ZJTpOZkcHfReCkbvsyZtfZBHHe2eW3cbxIMDNbZTMfH1mABWIA3NvqE/i4wOD4H9S16RfS4J5nd
FvuLVomTG/zStCYZS7NUeHDhKff7FaTO16jPZNU0NNLqyKf3eTSabjZgImbz8DGaBcY3zQOue28Oue2wsES5y3xsqF/jK5/ZIJcCv6dCXKPU4Qfzn23Dt/vxrT5X/L4S2fohVsR/bD9jsc+W5LcX4smdKbM0qgc1
99zgQdrt95NEl3lqY4gPUUrLAyPlXx6RiIC1sjrBMgw5Fd6Tj/UPWIWxIKkojtcUrGS4UCeeHeMw0S9OpnXa7f8kBX+VrhJdzkkR4XtZIjLEp3SWubcx5p9uQtEM5ZbW4ojut7pliC1hVe9ifZektuCaGa8X8iJV
IHDXWD6wpc1Phj0xkyDwMhfpvnvX6klbro9jir7AoFt8207c0IwveE1JIjr4vZW5P7s4qdCa/WW7MUoA/xNdJWChXCRjLNo4a+n926p6PtVRnN1ZtIFsb5t6C6FLFeDqDazN0O71MLgFpDO3iCX32Y8KhV6p7z7K
Kh2jgot0Zk4jDsTrWmcQEBw9qBOeE7YY4U/6BaKIovDj59MMLahO7kvZkdkpwn0mBJqPsIJ6y8Q5+F9rDO/j87zhs+/TLo7o1K4RPo7/U4neGKMyqscVCvqQRWEpuN3YjHDNH5QVrnhIzZVybBt7EYuw9X9NyhZZ
la+/ytam++DTdvIX41yZxCi0AP+lbV8vpCEseBrIBy985aG7bO9yAH1tj//jV/CJLa7d+tH/uhWv3In6/MiuCJ/ewbnmKhKTsQfs6vrX8E+Q8SWO+sVxpUjdJy6XJ+n5kdggm++IO9s5EIqzYDet41catSVK+LS2
yfJ4J2K7CowjOnfsVNMbnAq2X5/rbwZMZwy4Sna/cZltUMIV0I3mz+yyJxvhxUhXwv/AqJg+pERtUsJab5ftZIWhXJD1daZxvKbLfbfo1X1SOQJOqpbWaPUM7eeNxwelS5Qfz03AuZm1C+G2q59kG0335KtoXj+c
FLCjH5W1u0FmqIf9KWQq+B76O/PwKrIjFamo1uGrD5f8fgYynUfrDy800Dlm99D5nZKl0EWLjZKnj+4DCQm2t/wHVXfas/2O9UD6biNjP/7w8GIn0dkvSMzU5YDJ+mWeoNiEnrZxZxXp+Ab0WU7whppSP3gUbX1C
npUbyWdVe3Vf6ZOIGuaVSeSDMonixgYEy24U2u0At2eem0JRwGeI6Ga69HDG2GRlBC0+OE479UfzXTGHonXscopu9D6mNwOtXA5ffAj3u6E7cTqH7WMisZ7rLp8jqp+QwlvY7g2Bs3wac6abW9Sfv3mXcyRRBJFP
wApRlRaFh+9zM6LmtIiXzz1KLoJHvZ5H5saPV5dpxmgfVq1XXrrUXH0EN3jQhuoS8NqsPrtCiPqGKsyP+2NmaJWnoDkAem/2suqVZyMw7v75f/bPT8A6CmzldpzyKIU/6NOF9jyycyLJV5oY+ApK1vSYqlfqdv0Y
SrqnsB6+zIkUEb8cJx+gEJOVjzTXMbquqY42w2z8P94T5u84znpwT/pJMzhFL2hcvpKK6LfLYu+M75UGarLuUtlqo3vfPM5m1zfjGmEj7m+jd7/Ll3i+bxpgEuZZaaLBNsr1lHnpTIhEY6nerdu+lh4KqlbuieMc
FzZduiO/wzYFl8wCTB30NoFFpJ7jXByofv4S6jZb39ptHMU22xpVaizOwBttLq7IQyfWv08mQrdbzKgzf4FFkipGnmawNRY5AWfqdI0gcZR26Qh/zZInONSTCDmo344jiUqLjJgGIc9eURPvrxvmY46bU0IRy6Z9
aUN5Ew2dMXQLIrL1AK9L8wvDAZ8i9Vsqs2jzX9z312AAqINJAaYpqo7cezzW1jHmvnzJpYoUJ3iYWDMwsQ0iLHqRh0BAdiz92tMLmHZAFP7IL/paiz+jq/eWxeLQ7cImHtTPDfwwdZT/+SagOCyus/ZSRuSohbIy
Cji9uHXf+Igpn8qeNpSYW81j/pMUO9Jn1xzpsyBY/yPnEDTYdtkbQuRamdls/AN4EVl+Te5cwmtGMJQaNazRIMXgK5zUuCEP9fmswZWBPz7jwNyBB9bDdKAW9yn8c3PUgkrkTrOdZWKIK2eeAVjAlceHE/prJ+pB
eCxlyZe5uG9wH7dw6N1B2Ai+gqx3Ubn8kfsQ+rTwdKGB4KTQu+Y/fcoX7SrCYk+pbVRPraej0gp7K4e0ENPnIXT/j9WRFRevddk6E1bYCNS97S1zrrN5VyqXsXOwcKGuSBx3h++suU9VqQYdZj/6OAfwTwm1rpKo
q55jdyeaXE3QfWyfloG6V4Cz4D6no5clle7XD5bpjpCdHXV7rBz03Kliiy5PmE0k0CL/EmluwzrCe8X87NcKahFhbWfTUeQn21Z1iIexMMauvwfdoNTq8QOwOIaixvFdnEftNUWBoBJXQFNH4yJsIOHg7NoB1oec
B2wuxrhq98SyG7roPvRMe0YMU9LxuIBwXj4zhkx1OnSh6POOBEZRuNI1nKYLH8+H50eQY6XRJnQUvu7IC6pXxOjQ3yya1JC9ZxvRDnqva7hOxo5Arbk9EHZYjRMUVr1ywc4nii4le3UBNt0ybqsWS+vn11/k5Dem
KpfHk19vpLQqsT98JcCQdEeZL9+yfYRrBDdBj3qm9W16+PCurnG9cZarOaEmlyWvHEO5ACJlrDw8nqPQegEGgp8EuofyuZILKEyqa00UOgW5buLKOBnARRZa66ghiKMh+Mbi8lyA16YvdsnlIaV7NIwLgkP23QH/
uiEAwGrsCvhlQpn/13VdgkIiqNKCcZz+G5hdfzP3qCIvWAVsgoHdVoz6leXzY8/p5VH/W5Ou/TLXw0S/So77bBRbefKK3qOVcnggFT+NQelyHCdqcu6ZXpThu5Pj7B1bx8M4mnMmBUiGBrGj1dONuXMOQ+RsQTPE
BJDnTt8unW+HCLDnCOdWYqx+GrkYG0tzA8gZ2lXnh0tOPm8AIyDokPaRl08VhOop4lVu0pXJAQS+pEH/cIV0B9k1tJCR9UawfVqoNtohtAO/fIugYh7kyg424rXXXvcTwLLp1RSS2prz97nn02fMtDtxaconJqYC
bA+YOn6PuhdpIt2/HI4e028uHgqxvEuQ4CchXLBPbVuMd3jXoZ4vgJlKBDGT+iG/cbzCmb/dN6OX2IX0R9+nRs07EsN7z8cO1RQkXrL8moaGc6o+kRsRZAS/S+kv9sRPxHPYoK6iOdTkYnxJFASenEXLia55RJRm
DQVyEzjISkBbNBvSF/gQirrBO3uncXz9lCO60Duf0/qZErom3vQ+yaK6rEc4QPBiPbiwTelnenTxa/UYcQH+of1a1qpaMENmn3WJ9MpGahnp53QSLJ/W98ZxY5/WyysreP/Lj8cYtbzXoaWNKkXy2Wo3mL1Wib3P
CoeMrIa6wJMlDnSIg9THwL4fHykhnAJL/XlJ+8G497RLYtvXXdqFWu40HCe8dJduEXLwicx+StoSO+/BLhpCCi2eJePyLRv8uR3f0ms0pSpXwejIBFUAOVSNSET2dA5axwHVCzZGodAkIP+cpardWJsIUVv1nud2
gPuowrxLeq0BeE2bgfsfphTGuyiMXZ6zyQO3oSqBeUbNZ2aQYE111tjOhCamoZZckCR/OyyLsNiSed2p9KB2AP54PUetE4tnXdfvaTkxxuy4LXxyCTHm1kio0ptyMvzB1PyOmtkvQoNFbL9QQQ68p4JcBXmL7Op1
wWyTmvzNvnXmHr1r0PUBfHmqfXguXI/SU0OAxN7x4XiFHVa/EVE7AXRiqf96PO+pqD16XAbx9lfQUexp4xHzRfYHZtGwaVdLCcjcGtCwug7vgfOdvqK28AyrtU9pPAK+lCp5khvChLpb2Pj97/Z8A+taRtbcggAx
oWKwU31ldbSIpp+Fk127ZdE2H+w6ELQ6qyBLask9DedXxiLgMj9OfA+ngPajOouzH5Q+uF+wjPSUvdveUdPZVs89B+27BHLloqpw3wi9M3xTqfOVinUQNty5mdhelcd6xsoYZyy86zo6VFK3OwBKfV31vcuimhqc
SRPMAhz8ju7Pn5clA31QYtrQM4lFubNYjN6iTd4kByhZsRSr9gi9z0qUJP8kbL9w3OpJgKoE76iPkoY/j5El+EGYyhLNH4Nov94E+/GL9ABd8CMX0SskiVXqrAOxGmee3ogKQ16KaTDgGXn9Q9LRCvhmLjp9C9le
dheNgQBBPdPs/CtAmC0DftkCvDlya2krWHgT+3zoBcv8+McKu7uSiDE86pnpHUB7wNT17wpzpWTA/ZxMFNLm4m+1r+CxivTPtgOv5YSKKRfjInYq+sZy4mwNb2y3c95pmkuqoiZWoC2TU8Mgd+MQq+rdN4QSuogI
bXW8+oUJyYwFFcOy1NGbY7iSq8syIZB8lMrn6Eiyg7tL96t+pa6+QXqs12/fvkTvrBbpQlcDTWh3VapHybVfyyLOMzY8sn6k0izg79r8WWfW8wjWnNtmIyA7jHnzkNdc9nXqqTPef0FUBogKu53WRSbJrE7C8NT6
hxA1tfzCjYSc7kS/UDBhZuiK4LHRKSP+FaJ7zZoexxGNjah0leeQvkL/rAN/Yx+sE/ja7U3pYhrChXjew0ndAaL1FcMNypf7l173lOjWPhkjcBwwdKqMd0EU4mRgaCawk0JPhjN2/Md8/BCbOq9C+JCz+gBLt8no
bwPsd+m8+9oRajnRyQcCCxB2lK7rKWe+H6Y8TiZUTpbisVzfP2WB2jeR7m8MXuGDY4yNRn1SiioS277SAG3975eEJT1wHkL+NaKrVkwRDRkxZ7lp19RY1GwN7BU8jt+9nQ3Br5HeTvQiDtylxCvOEgSU03No6a8g
X1oJYvj1AZE6D/qJGsq1q63Tb1sXCsg9DfPczfYSVdng7gto1wD4YbPQi90mHbE51QzotF8gUUSi+VeiKcTwwO0oPTAb2sYQZYFWeNk4lA74WwxNneeleckE26C8sEwk9H/hwxp6//C+R15tS6CwprVB5uZRjdVw
jqfnuqDLV9jsAPUsJJ7Dj1TSzEc3utwfQL6SacdEtfszwz/IaKUK2TJ+CceC3KfI8aqTMyQ9AGUmUxDAbBa3ggqbMamgU5Vy78Sbav4h2nSSPgNPocC1PPKWEflwAMyvK8Oox+Al+LeA1hhdtm0JGBem/aRpU4qq
C2usEdx1InoQU/yH6OYrEZjmOE9sPNu0QM7o9+S/iDhts6O/VZgV86RlgKHcbNxej12IDMDVKW+PquqtlZHOJTWEOJZPhEzu2q9kT7ir3A1kMnFI+F35Xpw9z2j2yEPKodNdRfd5wrdnv5Y6mfLC6eSAp1N7yfYA
VCnEfll9csgL7xMWSVyC6z1tO8OKaKuZYISdlHqjK/neykL6O29OOuVhqagqPR4pEDVrWtDwtPGU42XgmpxVWJPeKXqVWIYBwydcYHvIUh0b/rgc4HO4l4phxD/2Fo5KeFqV5bKVU6xUaWxUwzp5slDHp1pb5j34
G3mu8TeLmLerOMaBbHP08d4ZDo68mPmmy/dsLFyFu2BVIz/LOIRJtXtHLARbMRdCaYIFlR1uixxiEaR0X4k+qAQT/9SRCxVXuxv2L2fN+RNOAi8td5WQeS45+T3La+AOYA6C6gCfrxcg3kLNvGt944w1oQH6MbSB
l34oT9O0oU2il8bBdCKEc3IyGLTRzRhv3SI7cypRTHGZ5NviHknXD+JtvkbGwvyyeJ5Yxcq7/WPJAIl+QXaQlMe4QiLt5iQTviQL5bPNEpBeMGEc+Fw0DT6g9hGoCUsOyx4zl6szgWBkfYHlvvqD2oMvIAMO21cE
2BlvRNjJyvh8rAx7qlB3q2gYBcylUn+4LWSiidiA13dHRDtPrXmsdUvyCb2W7xB5YbLCOoIySatyNtkvLaSgn2UBYpXJv3bDFEOgxgwKK84tKBgzCMdShZOYJA0Bk1ymYo1CKhTlBPRhZSh1Lz+MN3gbOTIoX5sj
X8ui2/+jVsxliDdYcpeQj9f7qaOXQaVVLhartNt1isoAhilPZr91zp1kbnd4WmJtVx4qZBxtpUXebKjZSsHJmP9OOU5e/KpHwR/PzyKmJTaSQU1dqcgt0Dzf5aaHezlKnxfe3B0r1XhOODFQqePBIPcXV72fopVQ
9Q7ScHf665Y0MWR/TtG7dPewenyo2guQjSknff7aXea4bgMBgp8m9PZVtazmBWc54zz7LpqDC2N3uWbAc8C9RDbTbnxYmIXzS7mdDuoL88i3p/KVmYz1VdeIxTt2+IEVBenZtCy8dOs+IsOdiRlPZ5bE6gzEifhz
fJix5OMp1R8v0611ts67YYdP64VeXDVs97QHKkBT/IddVbTd0byUlgroqSsrc18qu9BGBl5wF/jXPSiFuhALVwDmrK0MZ2lhHG5hGTdiv0+KfXQhQwvfJQ2sw5XpQV+Ol1XVNYPMdYeDpxh/E6+5btw8otTBfUsW
wunJnyzN1tPAqaAzsUdlAc+hQv7MLZB/26VihjtY7UFSVPnMXytAOhVOYY2gdBofFsFxDvfnOrof/Lfas3mAGgZqCt1Bf0A73agc8lXeyhnqv+MN2WR4RybA18oQ3WIPTHIcG/9PG/8oFkJkTJFhAOFEHbhOJ6L3
Z3/NO9gpca8kopW3EIh2RAAWkrY1OnQ/XO0A2I6hSEXnornQy8fLnet/TrNG51KuK6GiAlCnfm+qZgtumcuaxueArkJyPQCKeTb3WiPCAN0uYyuPrAY9RmdRI2vqc1zew0ifkvbZxFwI2YHLnHArTNBZH+wZ/Iqv
p6kGu8Hf97arkRad8aoMICbGAPDYNGJPX00FJi+Rw5UfAEV0XYPnyJ7PyFE/Z6E7+E0FhUsH+kkj2McMTufsBgFZGv8C7e0V0JW5ecG2251sPl9/Try3JfOELakKEWzkTvBmwN+bg4+2gzVuevdsrhGql/oATCbu
D977kkUCg4y1d4c9HQIKoIH8rFPqZmoN4bjT3ySb0jMAnXDq8NBk7L+ZlqvjqHMBL2vjTudOYPSQH8a3OEudvtdVDyqZt/xRkbcGv2D+vpw8qGKtJpj/S/0xN2iT8ZpaAsztxa3xmmZ5wm6QhnUcAMZy8LI6h1ik
bkWtODWuqwAygRSXL6/X2wEXUMO7kHirSjq/XFV48BaTNe+kdGVzD62P+tHmPj2HUDiHYigpHIphI/EGnRy/lnDp080x0uanb/E4LfNAUdTO5H4fou0Ps1N1Vx/GKJ9bCRXEG8gKCyipGET1tUO7HIZkv0AxSIro
OSi5d+qut2I0LuBoLrcQigI1JBDdioFRpAsrYc0Y3Qb8rx5ncY6xbEaZpB+olfQ5h+7Df4KjEdJVKfOxab+yTolfD7pkIwNdhYLfvDwE4v9kdkiRZgN+jZ/RKYC1KJRdjLpIhswXKIDziqn9/I8BZ5Ssjd5RPHbN
bSS9jH4Yfq/MLrT8P3cAX7Lgue7a5B7LIBxnp4CkWAFAfgxiP05lGWELAgER4s6uNzxhYfv4XFS2jKy7W4Eu/HWIHWF94a9OKwKxPqi3tYQ7MqtA7hgVbe/Bzfc3/cQnoCMrytL2ujUqDoSzSz60irjQzcrvUFxR
9QLwdI76R7Q4E9lfTjC+wmF36tXggKRVAcK0PfyLfKfS48oWXw85QSRdJQfDYceglLD8ggOGlvdpnnz/EYV2L/YJBxsWon/GINbJNsAu5zDgmP6sTeXQV21F3wD3Dty1AEFc7QEEvfgcellIA7iVRM87mKUHKbYJ
H+qAunZFBVM7ptyL7QDxWPZ+o0f0bNf2+g4cixhTdGwIIwr8WRfhoIJNnodz0/EwuUUlTV6eXUWWTSyHKq36NwnNUCERFSZYQlrqLfobDfkYa7wv59TsfXjBjcxubYPDVKtJYuDJiXEUfIQwK9fEJAO2xO7fz2iE
ilDNmfPUAFGzr99VvoXTpxNhNUoPdrGhLrDiubcPRdQHXzvZSeF1McEt+kge7HybjMFdEJwDAL+MhfH0aL5We/izcJPogNTD06pkZFVc6cGeOK6zCTT6M94AlkRww1VwShVZlp1vk3kGdn2S6dpFGjhrdFLTGHnS
+fbNNPSfrzCP0Neb/pBX6hVCwTB415eh+QtB0FrlJPpLPQ0aDC87qNaKhuJXCjIRg4JVq1YI0m34DqJESoIIzoHkBEPxKekbsJW9gCBPaQE3HhBR+dM/shNXcEwwhG+e7Nh0h+rZbcbxqYWuAe2DUP0yHK+4XPI8
dzFVlBxjYCspHfYBixg9vpuwEjuQ3e3yM0bYQYb0AXlTR4GSeCtcDTmSYqhJ2IA52FJmXjcOY/27g2xoZKigTF1BuAjHaoWl4r+y7wW385JEB2LLPoT8GkjQe6YYCTAjZpF+I0A3ppyfVIisePX6RftY9u8cbzdc
Yx4xqyEY316ilnhBEXmNH0UsDOJlhcEiSmZIRWlRKuf+OE8B2UGr5rFJGAZun+bRz89EStm9B/PM06Ck9Qr43qXtWsjP9pDq8oKhu64XUziULH9Fm81q4nB1azDUvxnbmY6lVtIWhiJPNI02jNhNUHnRB2RYx0CH
vQ4UbrkMtZjy6WYYAUorDoQYZsEcN8gdEUNNzHpXZqHL0s3s7Tr1OT1isAn6pMYOvBgAmNPwejug4O5Vo+39JdYNoBrWzdYw3zTA1Y4H5Jvq5cxB4YEU7tC7dDm+McAxwtbdnnkJMcOSBtvC0G6pFuMlYoEt7qTI
fJVlgkWbzsEyho9O1Pe+aclzLsFJ/kSxKPhMpQeefqJLKQ2rrGDsQeTzXP7rB7SnYNU+1kG5SPYdLyHJlIVFbzdW7A617gAH8TtPFmaf67QwZOpMs29sAXMabGfSM7e1hVrJc0rc7nfpJcniwjDanbbrvnKcY4SJ
59OkblmDIfAgBLMLsoryAf4/Bf3wXZ/XaqNocmYN4dzXEJPDU464VelStOChnDeAKef1wcxnwIzluY+YP7Gs9tCDdh9RaXTFx3VuzmfJyAh6BwhKz5qKaeeAHdekPZjnmBpbSPn3CNauD4sya0bNNeB2nz1BnKMc
xzgChoxu0d3l3l3pvwr9Ye0Cz4r2jcSTmduoHDJ1vQv3El7eTAueZ1CqZr5LKKhhZAr2wb4QTPio8JTcX03k9jOYf6NvOxQkAsJwkwlAHEPuAviFbiu00bPhYvFLueJFyIRYJsUnQvsqKTOA/mcBxR9hDia1nY/E
+TirjxgUzwdS5YVeR60xs6EycWKwMEkwpkgkfKk7NezIchdG2kMlzO4N/ymjUrj40LP6Njz7r2qV8yAtkMYAYnt1lMClfxuCJ0kVo3qelxAm0TGF+JjZKEfjjCATIFUVuuCuuh3SENA0joSYUn1X7QkQxRR+OCYd
49GeqoD2GlVHODhzH3BZplL6l4AtuFpiWHmPCiJy/fw/ZCoOTEbA7HHr3h7cY9RnVgZaVc4/43HxruJoeYOBgHPx95LnrdZ3RneSSwdAw9VPvrXRKKzV0IDiqgBZYr/KAZc2+fO5YO+Lyugl/UCl0vHn8mlJ9rOi
5jnm4ocRCuYXql8X2hiN5C9ScCOFeDvUkufejWBqvR/UiLSOQJxBQu/zgU04+9hx8wE8b6Aj5D+8wFhNxbaC1hEUCxq1FWRfcJAl8SGC5gHqPHVgpTbc31xevWcdmGXt8qDMkMN0nYFtkWpTL1BhP/lwnhFFalVU
nr7y3EAJkfL1qigdD9RzxrPNVHA7NAm1W0kveazE+/ne6oeG9TS1x7tGyn6ia+B96XjUtm2m0je0Wv1hduikQih/C6kO+HLimwaMdUWLTgKxp9CFlVClPcm22+ZrEdn1dMm2FhCEMF2jEg0JuAsrnq5ml0m8nZsY
fUYDr9etC9r2DYP99X2/pN5rLHpBUAxRCwgJV5Idly6Xj7gj1I9Wzdy/bnuP3JIHOzbHVECVqo1lGvFxPRciTXhvLOi8r0jwG/NH0ai/IYjWVw3FBWWiJ9YAOG5b4prGEn5J5LQ6Uf6yNpyzMMKpb/VORL1YxWhN
Ta+J2j4ZhlNoI0adJ8DaXoMWSkddF6IUbSYhaEwETJgGN7B2CAwDM3smKWh9NqPYSijVvg1vcCJ3VmV2KWzIb1ekLCHQuIPrEKQSUHz3qP0FpvmsQNzKzrOnxJhpGq7GxZS4P2at5pOOsYs/nFR9qiWU2FNDRy3r
DGhvoim5gPQBK+NGdLDnb5s+is+fJuPZLjJxCPusBhUnMZe4eCX3m2IWc1WWtYVew4yrU2FuNDdp4csQmYh7HK9zwRF2ZqoLk6VbBUDFeMa6BoAmoa8boYF/vBX3O6FqV6cnilbyvRzw8q/OFMOgectmqvaxFDND
OpdjPAkWv9CgyoiRCDmEE53KPkwL8MCaLPVF28sQ1iB5Xi69T6R538qCD0jU4GVewE7anqsfhhSAEkurXYEYhhvcdpfCm/C9V7MWnZrE/ryFJSl6dF1L8+tGtx069FIeALgHic52A2E+Fcjy84asCThXcEd05gl6
kk2D4y+i2uzj9YbszwdTjp/M4CFz+r3wpemyEWmIg9oL7MnSsNHmBHuA15+naAu4qsF5rrnFvf48DHhvTdDh7SllpI5qy4ai2Rsu+2FqOPhicRINylnz8S00qL7ZdzTLkHVTQlv7C0zacfQS+4hEd82zwDcRfGL3
KYhSDtzGGnuVzbXEXJ4WqN9O51jZUddl/YC3+cjFfat1CDgLIdh6re+QnzEKIPNlcw96euuBDsyp/XFDDYDnsHbM7GvU3/RyMhcYgXRdU8/jC1S8eJbrw0O8Xba1X7zvLjcMXvFsp312e3A7s3MRJmZW5v03lEAW
1AEuU9wPF7nBUIV/1aKaNV4eZODN7RBZTX3PvBls535eF0TN+IUP+CQDFgLi+ObZtyV2/EhQRjAAjulfvNINeiPHsr76Bv+/NFmtciySZOXlPUYfCiYywbCDDZfYD3ATTe/OL4N5Uh9lFebknv48meePYNFOdWAi
y6gj4v41nJqycVnLtpsSs3FCVgDaTqIqMommTpu/1anj7dOvqzHMwGIaOU55CsdRnXCRP7zCtQIwrLXGsuVWUjAljb3wlJkRnUds9IVgMme9wu9vKLG3F5HT0pG39ev7GLMogeHpQIxYZeJRa0Yf5poCXF9dg7gI
JRG/rFxg0DItGeJB9OEu0FM6LQ+3yds5TPBBST4D0O3tR8Ofo+Fl95E4xXiO6kxTbRx/CFpGvv1FecIfzqANPaWs/U64xiQ3A+ut28dqLVf6K5Zsy0QwSJBkFCA/YxxDRFJ9962LMZ3r0FhnS8ixGZ2xLkeX4W6A
V0mqStevWH0Gr6ERu35MqtNcu3c91DymtF+oDsjDbNC3PIZ7vzoAt3a9S3P6V5H6sqrNJTgCq6bBSnMKoAtdrVIkCm5vzffMK2Oy/xRbcEYw0/vesySNAmnTKz8Wu7vTg7ZrC78oo6cNY/HIKSb5DfrBNmMDE5H2
7Nu+LwfMlFerPaFjyKXjUf3svtU2ZIODlDDqlCojUE9bdZURL160e9esXNVntXLgylZuVwi5j+zAPVHw0waocZE6Z5Jwr+zALwxiqCxq3s1Z1hPvgQLliZsWqpy384yi/ybyIFLZCLufncDzFoe2q+Tt33TXDvdz
Ehm7yYmpJHUI4HgpKwaPqXeMbncJZjN+PCggSJXh1+7CqXxi2P08pJN4KSVi1yAemwTP5aPM0wtgeh4mowKoQ3aeGGzDjsdEnXOufxb3kd/4PnKlwXpBMYHWG8hr6LZKoAUdYu3ULtZ9ImbNeDPc/lFfFBMSPtXW
LlyxVEY0m994oR72aLyYl4iRKXDVyDkm+qt5ggcxxQzXBmC2uw2E3PyygfbO6e9xVVNaptDFKBXCUuXq8fCGaw0k9H1ODaaz2yRemaAMorSQ5cX0CkC3Afic7jB5i5cfy9HPn74aAmaplh5PKnyrCJNK1ROkfsbH
sL8UNgdylgmjuSB9mfSptGIyK0XYxzVcoooDFU4W+NzC8AlrJaduFwzf/ldb9atCrD0YJ8A2NwB/0WEJT73Hw8VnGidOYg1Xr+4nbkTP3xQTAEkto1/e//TAeEf11vxB59Ac+x0urTjDlmByajOAojm1+QX6T2So
U8Xn5bC90U0h/m5zzoSCveieCn9Q6Of5cCZ6zjz8lWj3YFIE65QxeEG/rCV0nwj4rrHxiT9YGo3X/YyA5r6lXCk88EJcsfRmFW1Bae7ZqLU8DqxP3UONfRrr5MMTXLZRDM0Rkhe3AKrU3j51xxvKXGyjHz/dvTZA
yw5lrHjD2tVckNFwMOz59Dk+zzBNV3y7yKRTWtejkpwnrqvGi8Er1ks6tF+sAmHSo5Fm3JoeWh3SHHr0yEPYAu6B8L8qj1ezDlKftIQ99iwrVGUvO3a12pq+Xgu+zxK8KgtqTWFGldT93I0YiaVnN2fJebLheGbn
bHQia+1lZA4vY85KwJyIkelDQJ9fhk9dTtmQ0yCnc5Sm/aBl3tEodEyC34XeYy6DQR7YRDpQjZWO2mM9wcOCutdavn9qjdImBLu7wX3B+7+qYQanKVZTFmvG4roMm1n/as6btqqpAhSsW2BxVs/dB4Cs9SHuq8f5
mR1rLKznV2tXGGnw4ZltHd10mEzu8BXujXU8/MmKTAUnLBg1AZbVaHwWBedd/DnaiGbwuCa5Yeu48yfUqMGCF9P8mzMWeWHXH0I3IQO3Z/KCBjCeie/EY0D6I/sFoazvFDngjtaE4s3cfLoTT8DajBY7fLCGCROC
TtvxBNQrrfdrTqpcW2n3M9+py51fLVJfcPQBZE/bHZX3U59/dBHMJn1qRregYVX73KWDvHzqDc/yx2CS6URTkJVkicY8Vi+rDJInZ0vbZLd1zRmUKyljn+I60+IV/qHa+rSIFg9lnxmDvj5pmrDjDJ6CwD+ZpaFn
mOcPy8bSHa6N+I/RelHgw43zEkP3ltLrM+sJRcmUsyI2PxI2TgD2PAJvSG+k3ai7cuOaF7Znu2vaLeNoGsCJ+N2EfwldKFiu7t8ZN5/lbdax51mofhkiKmbWAdlPBvXukIlA+aw/YeQrymAy6N5hYzdGfrr4idy2
gQuJmDqBsBsE88EGORgZKrJGJpYH3bq7tcPWqdHV5CCgonMKv+q0gVFSEQWMxa+/9huVcjpyyKvYN53Rc1osCD7cklP0xQ1WYF0i94iAzebUxUeeHWak8aPmj1BHMI17slcKz7iMllhbNiEFkbd+zsEPfqaYk8ds
7nB+fTqGvX+sfybmpE07Gkx1nEDkJaxfunkOYXIstbu1OZMJpiiv2Gyfr7PB25Avf8N6ceYRD6wWKhpyyX1QADPfMjjemT6NxWhiUPB8Z1YiHO0zY99XkLyq3b+CT2F46PQYoK3gM3bc8kKPeQ7AS6EThwwfCsLa
eYpxk5thKFO7UY1h0Yf2AlDQboxhrTMoz+5sMXcW2R4tPrBTb7dN0cWZVwyiDcO4oZIvU/p3EYMMMiQweQJf6918MwEMSRYYzE1mm2O6ZQGxhtzj0GnJMma90K5LirBKJZUmEEKA5CWk5jUsc2zzAveacVsh/OKf
yMQIMOvMqJYZA3fZ/CmuvLebdVcKzlsr1JyY21Vm1Vf9E3jyVl0OIA7fSjbPY5sC5OSdTWdFM4TcTrh+8PGem3LkxuPntN0+ve2t+VCX4g6VfkBj6v/W9Xd1KWeQg5OvESj0mDuyv64HqjXXeAplXMa0+48vejON
vLtm4fCo10o54N2bi88HwJYewSzTIXf1rKUn7kpHIK9h2juyYQoUHVKuS5kYQg34cF7vjsBtM5tLTnIjnLsXOB8GIf+huBETbuywcuAZ7pB/f8rldht1BZz4G+gqJLrfhgPk4DXT/ZF7+Ew9G964OZBMKOGU4z66
9zJIo+Z3CUUntap2qEtmjYP35e9dlFCV5z3MiPyYt/dqcEdg3oy4N3ZdSdfzFatRbaOfb8EMUd6R0yXYS/n6hxXxz/puOOwHNYIFDwl6TyjoSEcGP0lNenla+F6xoSndb1Q8BlnsHAXISPk9zG7lCchb06i+bMxD
gvx0VnezXmbtJMlalW7AfkXH5L2k7Ij9o6a/y5WG3qOyizGyA9A7muw/2L7zYXAirQUkrbLlOtuju8FfcqK9p+M/aJPtl0Uf8b6q7tAUmxqyqL4AleBRyvf1Rccfa4QF57qXk3rQkugUL/y2SsgOyRjL9RiciqCv
wD865Y62/8DDd3t+Fr8CScXWYtRmnVIQ+uyWEOARSsCMUkB6ZfwKG296LDrNNNzrnuN98+BzJuKYQcfJJWbUxSGp3KJ6SuvBrhbLtcFwvLb9wvsddzS/vRmmVZjxE+6NCpI6jxeHxKktvN3Z6iYB8ytIAWYK49Hi
ylLd39te/1nEnXNDnZ1yeF+qhoYmWsTBH/39M/kWwjfn/tJ8+rQ6QpkfJA9+p6aDf7i32skrYD0u45Shl0s2PqAzt7i/NGzE4DlV0Hrb3uSxFRKXXDWDYPxX2JHybwee6vIoATN/zu3fteA6vNYORIg7aPi/6Ahy
/v8nbf2kAGtled5nMhst7s3tLfr5eyp+ndGmeT8D4DaFVru9bNSa2OCM8v4ShW3cfCbC0hmg8TYQ+1kUzWc38RkktymIVadPhDpRaDr6DoAQLOliGJ01+igKXadfzDpfxd/sT4N98tXJaWFQ7xdC7kZGRta6IJNy
YSa5wh/IX2YwKkfUZq/MnEjaiBNm0nQnvIsLRyHBKGAd4Mk2V3pxGkee+7iXHt3rMONkuCCO+xijgYJUgG68M7wKSndcjQgNgA7rgC8BFkm3pF0HEaoktHloyHec5uMejE1yeDiEWayRuTYrwkm+bUBpUMgZJhQY
OaDHNj5mXpjqwlZ8u4MeKI/nNwjojoMSC7z/qPH9OdTxlltYkLFtxmdpaMvYw4MPMk8FWu3WA4E97zkBl2JRexWRe5YWRq1nfmU5GXPD870MgtYDNd/vg3GSgw+3Uix13pvnGCE2P36v/Drn4Ost/MbDuYVfnFC/
eDL8kFEd116fqV86+Ge84JIXVfW/o83eswb36Zri3khhZ2kuj/x1WJH/ehHSpTl2X4QDI/PWCDKMDRKjEhbIs8d81+fOxxXbFG61u+MOPFdQBwe8g+w9PkXuIgH8Zp+HDSifJI9M3UdGDC5Xl7Xw0Q7XiHKH1kAD
/CJN5hGHQ8T0UxayqIAVuoAnco5A8gY1dlzj6Mw5/CFbn30OhSwyQHnYwaaFNDZBf07p2Sn5rc94BQNczjQLOtTlxvBDEPqR/XpgHNVentcGBDpwAmKYe8+RnBpAWpelVigRgzhwC50EKsuXRFJV4AwCh8q4hdWy
qisBN6W5UIo8LuAIAVjfFlaUa7DNjca3v6zDE+IE69chc+xbkpwSUQhhL6rUfWuH1Ll6y+KZw5HY8d9wRBNLbcheX4CqWtElSWZGDnxN7ilAK+o9KgjHLsuuRUKTAXqd9XHZ0wYzmtF5dlw4gbATOC4fHLD08/kt
QzshoG931LPBAggH0o/T7D80wrSQiHkZ5cHoSS0QkhbIM7thUutkwuUOeGORrmHJo9sKYVAut5iRWxE+FgPQug1eiNToZ7Nh+vqObsussfCzRHJT1p++QeupWV6lXXapj8aqeuOI8Zi9GGI1mc0EJMN9EXkUviPn
KWROPcMRWRb0UZ+tyY03eJXIh8oeBev7pIAdBbxGxEpXxvK0X6yQLGYNX89dQ8fNfoxbt968cbavZ8PlG2ZJXfPp8UC9CNBT7JHoNHtUSrXhwuo4DCHARVh5UMEd3AU8OShhITgfwaf3+ZG12Ub6wz/MvfXmqtec
ZEvg19saa3u+h/zChEAX3i7CyDaMe1hcpQDU0JNw/ylt1IHwv7EeTfADY7saXQ7rIKdfGW9ZIiWyRFlwSdoNK7oGi90Ww8pF+N1iJ6D6WAPuvdLXfwwTQxAKj6KFsivD3MQnODnIYJCDrenMAKkikAbXy1zYFX13
T4uHQj3DPEYBpk7sX7DcxPeoFyWwh5PaHQq8ZPY/BKnDX4lRBIAzEqV7ISMSOpulhS4hqyKEaYtstRmvjZfZrprrUcIM8qSBFeu8Fnwft2X5lwI+d6Cv0XrgQdKPDSTmEOJnMYEoFG/xXRjNqBAHQV4Imjwk/Tik
A+WujaF120V6HXGhC+T+HRmiV5YFr9+EjK+HkCpyFiu5jQaMQJVc2gsd+8B1DdsuEhkxnb2DqVYNyPF86z39Ri9wLZCASKONWMvZrYpnJLiQFdRZLQzEMuwbKF0Eab+vgIPIwdK00Fk2gKq5aoC3QzBuUJEOPNOB
XiDkeAAb7dpyM/1/1g1zwwAR/r7qyv5eI9Ei7iU2wQ34vBBxtzlcqqkE3AhgawQrFoXioTyEDNPhKcvhiRQ8K8l0yJiUULFaEJ5J3nAW2seYEPZbqGNOwIJL2n6Qo4NMDFU3UQ7O5ascIEKjJzqePx7WBBiQJ69s
wHTwPDBNRqh2kwF6hFYWJSzpKPvVqttoRu0DEQ6xI75Dqwcl5xZ8JeF2kgs4mjPS62N1W+3ENVD7lz8MTeC057tSvIpQw3XjPZsx3Peehhv/LSAVSWelDffhADGhhjBQr5rhoLh1ykXC4bYabO92CYyYllJGecRM
1RpgDLrMUMLmmKrKA17PhKGYhwUTriMF182b4Har5Sg2jm3SHxTS7umJbMpy4Kg5DMFqF2WWiCYcQK8R7mzwQEYLf/zk/tKPCEsC/PYOieGpV9vXqiCpkwj57TBFNOe0VmrO+kt4v4j6V31EfP0Qku4MWZARCzB9
Qp2uQZblfKU4cR+CVXsd4GoRz+UvCv6hdBUJ7m/0fgR49OsW+rV/joqo0yaLWIZa3Grjgoq4atbx4KBmMtYozmpCeiIwEzZIKCc54qK9IselS3P+DH+qSmNbg4lEyZ0uDyga/h7Z84RqqjS40RI1Bh2QUGub/X3N
sJgvEC8icOSQ3QlY5A635m3f36H992vfvj5kst5M/KzC7chnRZtNqvkgPZXeQi+3U0V6c0mQD7LEXvc0bOjzdwhnMPceJ273K4ucnlNyFS7aXTxkCfWW3f762YuQQ/gSQWPbjjUXtXnDdwxJlXa1+Qhccr/mV6Nf
j5yv2/fiqCZhXNQbqDwU/sXUXOj6ep63VssZSWkYV/rZBAqYNvn7v33ZNX7/aXJXIl8/PEwFiQLAc5MKFTPHewdunVDkQZVULP3UY3qzedfT+R/4ly/fNRMwFSBQmpLz3sp6QHA5rLo/vS7t/uOI+01rJbvvqDju
5wWMK10bhiqKWurwK6G9loKepGuD7HpNT+IDeeeHggy8KSjAWQD6JKW3/O5/h3nQB4/kuEjT/wevVbFWnyD2+WjFnyyJXXhUAJdYJgJxJkP5j7MdJo9IfjrU/h20/z/vWRKNtm0vbw3OvqKlrdPVJ2sE7SdMz2XV
LWpCn7sX/n4q+CEAbNOVgmxjx92toPB155QbogaNV+ZNeWslxeCbWqLTMweCzLT/vq2lgZPqF9A12ZrWLmlZU+2EbP/XgvknH5suzZeQ+yb8mFAYBsttlGCy/TfSZlUBtu3wMiUICPK1Ofkf2GoJ1hNWU98nIAeY
4GQKj7wef3GJp3PiSebgBMPL1rlOaLKCss52dxybKfGyPCb0d6qr0cx6llTyE0Dyh3AOnSRw+UTOUm004Q+EDU5cvgd3tg4b7RYfU1kAn4tUbdkWplMrbZKOzPCMlQpgYASOFKLpUx5atiWkLQooNmQx+oE2ajoF
kUY0rFoBCWry82tVi4IeYahisguzNuwBLz+xe9oucCw1jGN07mVX4PvaWIaORgRgIIhRVsFyz7YygbSRvSIVCmYzYItoGeiOsQVL6laW2jxs857KM5mBLWIiRF4Sko7yL/VJ/kFvMcovA/tDzFqymDe0P9xqwrXt
bBjyHDKZiqFtw1EQ2LctGwFunklldlifhgn01qTOmQl5l+d3ZMDZAt02bjVxkhqbk//dW9XGf+5F7RY4xHFSg8xnUwLNM/M+Zo3EPHssWTcdQi84woZTKc4lY9qN2upmkfNQfN0IZ90L36S7ZHdv7H2LrgZHUI+h
rGmXLP0bFGQeJOD+HmZuvNBk26T+vNUHm7cfulsFTmpUbatkKhizeaDWtjZKPE1zcM35eu763aZ7hTmV0Lt5DGg1fxtqEOtPRMutf3WpWbDRdpPKohzO12XOYSiKrNTsx55/4bM7OplJ+hYxav+h18YnvSG7hiFt
taIoDlJmKS3UlJf1grj1xysAfFAxCzd4G6eekOk5zE8aecHT3tMEqtj7rQfoydH23CfnJ68bKZ7CEpEj2b9PbqPRowE4ygDDpaV/wb+R9JA2uLlCLHibUSGnDnDV4CftEXwA8VjAIfdTHSMQcitRSnL+sNz+H0dH
eHlD8vLF6jyt1oFBf2E/QmJCL7RjAeKQVafgHYNzp+6tlQr2YQeuLdb/PCTAsw1JkXyAAI/Mub0gPNBgqFtVTWSaMImn3n6jKsNr1Fk5dX8crYPRp10BZFzbsoWElR6nws+COA9klg50ywFQFMqTRHB3MCKEp6iH
6ye6JoJHA8cGcnikRIWNaPHoa++vkWMT7mlr9mWVz4H9lIdijcMXQh86IiHDDJqsh711wKyqa1ALrvXW7MBrJz6U+b+19hBew42w87dh6M4aDtbUeKFtoAk9GsusACVPnpsLOPwMNa3OkERKDR2unJi3X3eyQ8EO
xbT61AbiPHAQezKLh8yzxbRmOgfDsexCQ0xINcKq441MhtkBEboHwJjN6zB+QfwXFvVfy1llEcTHqJFJFXTqT9RN4gCn49kNQboU/RUuunyctd8DZkPlip5nCiWOdNYa2mtvqimie7oMoLVIRwqhzzloIHt6zGCE
6g5uZVJ3vUKBtQEE4sZUOxTZ5RSlHkGFvRa6zW7UyWg7UNAsTSWGcldtOnE8nXCVk12AtjbYFqVzAik6iwK5oUjZk550opXoIqvZUL+CzJ7o35dBFWOeYT95w33ngHmmY5eLh4vnWIBt0HNMqDUwPsdO2DdvLMTg
eDWScQZHsNcawIiCMQBoqNnS4SUGCHdNzT1l84dO83E8W+5vja4uoZrJ7atsZHRwWaPq5tKTWTe3u48gFruCbFv1rD10v/tr7m66uDWAN3h4saKRwkaKxqZ+wYgyfwmZXelu9vhvo65XYOSiwxfH89ezzW85+AaI
/gwBo6fJMTijHWzbVzrAP2xjDemwZzBjUFrQph2cgyOx15CHwQ1eznLH5IwB32YUdLAyMB43P49gaKsvJ/MptrhdWW2lsQtDOhguq7jC82r4ObHN/swbeWjcAg9MR+preKdl1CNHSkWIog7OKyMs3VMTy31cHEqw
CGRRfGUR4Np0lQilKAy4i8x9AblOCwBZIk/N5CNp38TxVNBpc8ZG4EnhfoVWLRdud/wxde8f7Uid1IF9j+CNLu0tgV/izKVxYIJv9G2FVlM/rpmNcV5Macy+1okLp65wvh7D/qFlxhUKkBQ2TN8H1TbI/tFgU+qz
C499LfgUYZDkGFSpOAEC1dPUxuz++kfepDNpWKRYyYAPbgJHqCqRZYkHYIb28OstEk0ltvZc1fjGBW9pHt7sxejo2Mx9PBXFgs6lqS7qCLg9pSYkrOLYaZCgQKeXWghL6Lp2fZCftWNxw6XHUaa4IdI+Gg1nGfPy
lyd9rC9GNwQNaBQK3fESC7fIwtfwYI9i/wUVAEqNmwogZLBYnkbzCe2oe6F7QiRI8Zwxq391rbp/gB6gPM2zrUN8lB64G6paokdX0trvGur6u1wcz1yFp+rrMrnaPdSC1d+p6S6u++RD/uk77nRVL+lnMe9C31ge
FDWkoUgPZhRhBud37L9S3IYEARSnoXM06M7WgySNHsSIHkL3y19ihGi2whEJXVXRcoVWAFBkQ+POJYkEFSUvHt6NfszCHzwBCEmF7V9caTDdo4iWGOrDJfo4CPJ9B7zTYKpnZxD/vZCKskb8JR3d6QAK0y6CAR4t
shk2fSIEWACf8+/91YSsvR8HvHec9BOCj10+zYqLj8U+czbX0omB/9uK0ssDXTy5Bf39qLTH838bPXR54suYJvD+dQ/jOnENyykhAMpb1+1cpzj1mLf+Qi7EOedm1aRrXqSlMBd9/UwLrL7lgqusvuViL3wiKyw4
zfw4mviOxVbAXFYuk8+f2TGZ/ZwXfv6tkLqLq/3ns3EYHwkYItSyNcFqr+svIrN/lu8aRATkoMfY9zSOs7b3Xnvj4IE2reeyIZ4eSnLOF2LcvSOUCJmrMn0/EugwP4lpT+R6jgE7eu/DwclGV+Ia+x/SPTdZO8Z7
5i5t7MtkJmb4J22XqUEGKrc+FYXiEMGHf7u+tAmqGO+JT+Zv3ND2waeR9O4R2zb+1W9QPIyXu9+XneF11ZGlN7G8GBQUUkYf5xGQzQi7WtfEZ1gKKDgDx+7M0jsiLt4BTSxjIAQDG2Vp2H4MmDPc2qXvzs+gs+Lp
NQWuDw88+f4R484nZsyO2pXdtFt/6nYQbcCXKqnDbXp27dIgH2jAhFl2YjY7elzRv7PprF6GszSlKDMVzCl0H1/UZ9Vdz+WdSuhMm7BLPq6MjWGBUSaDJjKrgXx92tS/q7THvaltEiMTnmWSv8ddwc6NETA6XxmG
yGTGhWwRkxIO+pSOxGqSZOICGYN5fMhxEp+imr2fUHHg386deKFrRHEImwt6BYOwjKvj+wJucFW4zLs/28whnYwKiF0zPzcznQRFEWBgUBJEJd7GliwZ0OrMUSZxGUonWcx9N87oAbfLpABgcjta5gClGUcYbEIL
OhngDrBYY/NgL0v2imy1PiIsSFo6BmSKLcgXGgebbf4fR1mO6eIoUm3cFNNVlgD4jqlffE/+Zn2g8YchkQVcAGIpzfcVzGYUhrcRR4dDx5zseFM4920QMvFIobRxmQvNkJd+iXwysM3yvThMOBf4lgPrUCPOyHJa
9czuA3jf5ggzh88JbSQtr48nGQ1kMVPjcXfG+803b6kS67vMwFw1drIk+00T4klPGQWKeB0sp8Dy5WB+lkNJBwOLxVATSgRCQsMh4ojWecSstCReXKbiQfvw8dHFCUDPUC9RLMc7wJjeRkU5uqQzfIfJYkc0uQ3E
chBNyKDz/Sptc9EJKHUEllt7lw60/D1KH8m1aVM9IaPhZemq4eBAO+R9cNBBPQGjkMAb2OR/RqfPBLhck/cOYHjqEr+U3MTHRARFgcZx8DRsDcZWgGV0nM3JHccycB32aj9iQyj6LfIvR7pdd9uDwWpGyD1uGaA+
TM5jFIARFDgACKN+wAc8AvICqSZqTmln+UCFbBRUheP35dUHjY4ScX6CzpYOuN18uNDrmZIgnonw5K0mS75kcuITgr2PTPGZEdiZ97HCqxXOoIAbvCZeWyGLSjJ7gnQ9TU0V0TzW2Z2pKSdPm6Fsl5nH/X5JO+Fj
ybutVUDmwaUY18tFLL+RxlikHEacKP+hWyR5PGDEIY+bCOhgtW1qJ+BB2s+tvhnaTWEAzVJZfAmIC4jUUjihlBqNiKyYeCI9qsqvo9aKmiFNxvASWw+rVAOvnNVAbeurksruVEn361fcAr8c4fPY+8826KAW2+zn
iMecDzZxZe1bKImu5+x6ZWTmmBr8LZ9rNboZZWw+MPGnnFizYmRUKAP0fv3PVV+nPDWyiNpeN+Bb7B/DE54Ara8wMCIXW1NG/7OVLNvU7q0Es8nAAfxzHa5y0YZVRPo1ELXTxvK4LPnLrX8mYsZ0MqaEIFbrKfcp
NOyxLx/mBOFPVIQgMOkdbn4ivCxH+JAobiy5qUt/q3F8CCqnFUu+YaB7IGKAaUBjPzRwnG/nNsGTgUHOpOuHz2nDMMYpd7ga4EJOvFaaO5gCgwiQCTgVfLZEdKMHc43hniJP5MHFnOWYkbzf+IuJZuZgM61JnZiL
1MoJzjqcKAV8KFKcxqq7bnROIycXjwo/m/TJ/UI4gjtfl/N097H/ZKKk0h/MKiIrl2YR6C0GHbIfAQ1C1cVpir5xgeP+1DruullQcaIGCehGPNhY+MY49WmlGDXWwm5t94HlA5VDQ+2fJy6Plj6IsHnQyEVSXQUV
q7JLZDywH4ABe6mh2yagVampqxQipohqYIMh7A0e8noog4VBjaHNAhLcdI5pf+2aUwBNKRPXgHloj/eC/jQuuGqNojEmYsjrTSK6mFZN3F0z8ZCvjp2xGrHBmhgJVYtmXYnHIizCOeGAxeeT54dMLUzJA/U8aEpD
LcG0CzhyFK/ad+Ec3HDwCFd2rw3h/rnrruhlIhu3PC87YAVpF93OR3YH+bRQz+gZXnstHHOhaQwNBb7EC5koQ3WLvCyM75nXq7n8Upau/k4v38TJr5xZ2/aujKnNzZ0Jd7iMAZCgv5BRSY2nBvN5HaEzXIA+bLUb
8kjlYacjFcyY9G8gMEo4yuMogntP8QD3aiSfwZEN1Uk0ybxJFG/nUf90FRFeJbcwH72p6Dn2b7Psd322jLfs8yoyomCXAF2pfRpJdCMjCfgeWRvmTZoBvbOhppZXiX83dQVcjDuy+w5aGWGP3oaqq1KJKigAlPki
wxBAwIz7vtv9irsJMycxxuTsYeA9mlyOk/ujX/MIWPrXoV9pmcGLkhc5uh7K5QxapLZP8H59ClD2o7QO7VIC1gzgNw01xEWdXswSag/DQpmlqs68cLgmCCiml1/VW8RVGUThDXFUIkGBQ1kLA0CQs3CNO9uNcNyM
HGNheyZdCpBGSeQWBYC02SXZYDpKo0+rOLKLSEl4D6D3RavS1WmFjCkz2yU0A+U+criSNyZNsiquYesjaH5T9ljQW6gHQ/pQ0MQuDMH8yDLJ83+7eYaZn737wqKjh38J9GqbGFdQvzXIyAnbfK0kHiykjBO+T6bA
jZwsgXzmciQxvw/QSiU6kBY3wnYbjpeTH5ZC2kKx0OofwQ/ZfGR2DSCdqKdqCqQPAsHn0mWjpA5n99AY+8QTP3GTMco3JyYNb4qIvMgEyHlw71zRck9i6Vpwgz4NoF28iTtmKqlNUH2DD4dXzaDZ+69U4gfM0UPU
0MQ4nt9DpRh8xTsn9RQaDEU4lEV2JLBalVV5OGZHO8axabQm9DWjFbC3X30HWvISRJUuFuHNVg6nR6i9aNVSvA9gBDtWM2HRcWlEB4zd0qQWiPwHFdIsig/wPFuB6rAgH36V1XOcn/Kbaqqco5qK54CTjWSLq9OA
hHw/2jr8+Pu5YLSqG+jxenUVHohx+DZ78Hk17IzzVx3UF4MIbZ/KtEjnkNMqM3aSvreiioIh/ISvIvE1rmM/6z5anGbCYBWAbFvYx6cYOEq6WbSjPuAMSocQEF781edtZpapeGLrlphgYCdNoGVW4GUjDu/3g7En
69Z1KSWpyxWlVGMPLTh8Vme2OjhB3XdptT9t7zE4NctJNHdzrmBq8AsKyEDhWjUg+6zirJS0/siqF2ELZNTxd1MJ9KJVEObjOpR3oKMSHvwjc6tEt2ntUV3bAk9yWM8caOnx6UiIE2+tZao4XE5kgP+MRd5nziCj
4LwfIcIywQVdpjlLqodJyg7ny4RovA/Wzes8IxxsL2hxgUolhLptQDu8l2EzCmIFCh2l5wuiESHqg7G8gYGrnscviI9ha4i3yDhmMjkIpeZhtngaMY02yuDWKGpyANq3INkPUVzMstNUI0tEzW2B8DL1c+1Fcbut
P3wLKL8G6JEuV0BLPpQqV8BcMz0rFa3yKzRro1k4towLSbC/fXDg+3G8mfome1yRUyRsa/LM3nmwbJI1HKomKj6yNWf1LmHMUYsiUOlnCnwZzduHZlROn8WnWDB3DGhrb+tS3OJa/QjDb3Dd/fYHPaiSpZTK/sCs
gQfmsoi/mUZS6Wh6FSWvRJHCYq3t99sE5aackKiVbJyzbHClw8BM1YuN30Pj4RuWV3JEbfRiJlLP1Npy2tFxiZqikUVwkBtME7bXijuy+pLsUBPwWNdkYHFj0iTbiATB0TXyhHbqt+LUxm9o2oziRwcONqKYY/aD
obDGRp6jEZtTtosfpxveKJ3OFCv/xZZmkbwU55TCTYiULCzsYtKNsGUUEMf1UeV1hI1cuTqF28wBAWbakLDtswV4Fx7F4UAtY5lrrS/j6Zd/vgifOKQdUlw+8Hll0nFo17x+YKJwa9sVuD+hRNLLcZG/BhSMlBTa
3dnBLCTLvldGKSEMZzw7UCUhXsqsUcCdZHKnAAIBJHBlwZL6rt7FAEg93TKd3alHf+6vJdBXs6iVdlQlSFPipRnAdTbec53sjSNrU0nNA0STkEI/lhZg58uj3MzIEexaLGD0CbcI0OJkzaQjivIa7RTPCMds0FDO
0SjNrUrrbpEJAaXOf3tg15HrmxECqFfswPEj/5jArRSMUUuF8U+73HjMB5i4mjTpKtvzdLYyGuMZB0FX/DPjPtAbHKcA1siLDe4Q/hcVQkgIGkFSevVPQv3gzDZIt06yyIqL0kHcmaLGq20UXRxWOtvX7yzzBwrH
ld1wLb8xdX+E1WMRmsgf0OjSFL9ppAdb3r4Cx2ZlZgmN771GxcVD5MBAYI+xiMjbUjc8AtyNR+Ct9R8ds6ZRcZ6qUjgoZXC8mh28RzxVay0zXp1W+gyfi9BXVY2MEr9e7T5lU5kcLnguMenPlKrG/k9WoOSUf4nq
47HOfUwC1OaA2mzC+nPl0EpTV3YQzzp/21tTUtqUcCKpjcOxdBXYEPRR7bM9lBjIs1fR3cER7Gjr0/Ij41t4wg+IiXRwZocXti36HwY3YQEQXMr/MWu4jK4bEq54s5MwocSBoRbz6a2BxGqU3KShi2492O/1uadF
AL4w4mnQq9l3ObewN+WXG+3O69/aYjcc9yqJ52fCqm4e8mg4eTZfHRk7oVL68ZzdopFd2nb/nvZbbyaX5XVpHKhGgmXvtW9HA+TjAaaWj8/J5vz6Kp/vLu5nT9IhhXahr8VzsRuHmX0tqMQ+xnE/HGWag3K7oP+5
SO9+fnWFXKRmrmKpsXjyOKPt5tGnZaKyjH2lrL9csucBeHC6PbXzBTzGqDIZjatBBKqtKLA348yHyyOOh0HhsSzhjuuTtAJVXPcbNTYjqz+BWhWAbE5kUz5xuFZ1YDvVBJZZdxXhLQPCnKhsNq5Wdz7R9y7XCgsp
cqwJbN42lqtfoNrxliPavtF9Ty1w8FaMvQOwg1AEOxjkG2qtleRJnfnwuj/kHeKWyWWaTAy1ZOt1oG/kc8UGrQRUJJaxsvmgenIXypPQN5owkC4HrEun1x2YoI5+huU2axNqDxgY5S0ZbrwzYVCUGTcQgEZSh44g
8qId6I4MQ/tV2tMn6jh7zmHIWqtR5q3XOUHH+clxQxcMDU7E43EhtXJUb/pMZ3FNGoQp9Ua1LgAtm1pvMiOMOwHgeAKsEIyCwEgkTqQB0af0ZFxHgUxYwckYwVJ0Ei/UtFmxvucEtxh7pO4GiQgo845I1XOzJSup
bcIB7O93l9qsCNTB8/UQR2TDo4yYqSRjN1A8gljBN/yOM4cfvbfYdgr49o6ded96uKHT/IBD1H+a/DxKQM9Odeq55f849FlAcyfw6rIVN/amXK0KhfYR0E/NBF0v3oQqslAU4bVmgk9zdrgQEyKlXXfluFbFXw33
Wj5QDxJ2pwi9NfDGalObOh3qj1gHECD3vjQf0e6VQvO8HFCIopaaLMLzUwnadmXkOBlk7tw5KL77BfFYwLVoCr06s8XxrhYITz7nDzekP9O/AZ/Fk/PYFF5mqwXWtbyaTSruvgoZwIgZth8Un7X17e/b+J6kjfQa
9wZmwqPAJC1hMMzX2X6+f0+RvFvfqLs+LUaGLnsjxVSOpphCPA4HCRE3k4goxMOi2SCG/9Gub80xi/5+mMc8d9plVN6QYzdnhoguAKsiDcmirZKzdXaiCeZXFipYAJpVN0CFe7ReTdf7f3j4D3mrFhACy7tJAGPG
V5okQv/uAx4as/530GOYQSF8/u7TZ8msbQS9UW4fVKmHQkm4LViIG8MUDQXbnYRXp1E3TYQN0k2RaUX24VPfhHmbVqmXh53beIOtGa5xxNy4GKUuLgzEMj1+TVlVk4plrrx+Rr7jI/bNN2p3ocltAF+f1yo83p9z
l1zDVW7DLkmoXMAyWhqqUixydU1lc8H5C6vMQK4wDQe+s7MLvHGJuTV5jyzh3Td7wUSB3de8H4M1A2z4UWTV09M2G6P74WW/mg33x1FKbL7zYcaBfKq0VrMR+N4b7HuBO7KFwOrNwdYP2/crHrDKP0yvSmYFuxKI
a7UlQBsRzm+7QjC/cFVzniY74FgqTSyMyjbw3vO3r2nfCGetVh9l4z3wKV9rXE+rADKo8+CUD28991HeBqmfTvwScD6n/YowlQvsIsL7HDB3a43NLVuYVieRfu78x51uzeg6vr/DYx8T2wtTTVSIZ3eyBlYlM2Je
19GIxwBEh8NoBTsfUiuz3ta71NNHLAaS8jsMtHATJ0DfbXPS4OGPXI2SdhdO/3N6XjUNeegXP6eAee0GdXbe4hLvKr10p7JPVLzc/8Wt6BX7gtnAhrQqLe/w4I2897FpwWSXc/rZJU7Rfl+YLNNnn/vJcjRO8YQ0
T/5PL+/e5Hb8s+eBzbjuN9UHUP9GuDYF56F1jagG/svde2U5KxlgGY6wZfL1/yWt5VXDywKg992ninN5RghFSABSREOv8153y1O2T6xhD5DS/NRLgKMq6Bsa84dTWzzDNQPl38j93W+A6mNRhW2x2ORG0lLsNvI2
ITXsrSEXfwb81QP8uMyZCY/xpoga8c0qco1RKw5NTqcRgeNt4hFYd6N4m3gE9gxjhw0mlKsRpguEdNiHrUycOnH9qkgzAjYpMYxgODCAWJ+IfVz2RzZM3jDRpd37kOisVeZ1hA6lppozFxY7hV2/0ZLbfaM7UeE/
gIk6L7hZo1O37lDUZpe4IpQVDnP7LOMoA0BUo8ROIkbRVXf32wLMn6RzzA6qek1OGZxWt8xuSxu60jfYPrGl88eHu/eHN/k5q4k2i+wm/d859mbeDfc0j3TNG6+Lc/3uM9ebXB1uwup0KtIbk/sxQws5A6/Zq6xM
5OoUxZCt1AHBiCDo/by0qptOle76Ft0VN7BG0O20LgoOeVojVVWvGVEIWSNozWlpzr3z7i1PR4Nn0xAvoRbs47Q7/aOJEAu39273gtxnZ8l2bQ6X6Pq4/Vwz42IpEmDX6SuVHWr9GqItLprSnkwBqkXYoojKiPE3
ZptJdZIdMWsXRu8TG87gZa29Rfs905KHYQjTyc3lFjPuF1mGsdtByAfv2A1n26Xq37mFSrXa2vjJZf+AO3mOeM7sOkzVgmMqbfRjZoEXJR2r/mVrK8obfcivIRu3WdzkZ8hGTT7gGyYv1Tv/29mpyfuIteaw3cHs
+2s2dECwMUeJUyTmigro6w3WYE7OJey0NyBg42OGRDjNb6DWB9k/zMiOvqfoLo1XMktJektQzT2rm4KWAY0ZqtLjgz91nEB5fyz+3JtMdQOtD3sVjKXLyyTCzxyepURAwPPpzwnDriXpskdqjg67lO4yWEYRJyhd
rpdix+Khdj12pE8XSHY2YLraJond+oySKdmWdJmRTCVBkCpJVS1FVSsRN8IE/xBefImaJMo9JEtVmLG7ZyWVDLtiu+ySWMM+P6obxA86bPo6delJyXpI91esTNcPLCCV6qyhmeSBiThtQ9JYh5hqSVpg08PL12cR
fiKl/eULu5Zj0nrxdUQaxqua6G1o4sy73+VUd6BnjBeTsFE6Op5fRBYYFQNg8CKvt9sbBZxz7AJ0uMVRY7CSI+I1erqnwc5e5PRYCW9v/Kx4oRWjfKr0VocioZl/GQFoPWS/Md67eUJ68h9AP8pVy47gVxOlvv6z
EcxE4kAyguhXAWuXbw1sFjZUbcLS7rWxiMB0aaFL+KBS+c215mhrqTo3g64olC/oKEI2lSPw5nWxxue03pvZ2bYRgrweG2kT2XKEaTDXoMcFYlqIvqg+lA4wCpYuUAiLXlbJanaoOPykuflSCJGpYWJah6ndGSCt
BkAfEipT/t5udekBWoPNGgSCYsKx+BPZ9YJe3m5uojHS3SgfJU5D15tsodyD8RDNHEa24VFV3pOwde1myC5nmsCzEb8bsHSTl2LLTV+08nA82DUF4/BM9cw0UELtyQjssgm4qwpmCYWAx/R17jE5n8n3yH7UfyOn
cOSAd2grgs0TIEkmICp257Dtq//6TP2feKBVOduEIu1ETKi2KvqaJnoHgUwSVapXtsqs29EzRCq4b5bBvvFTVCTTJqkl1UQgv4JMjY3gDSSJIbrBwa5l29G85TEiYo1XiWsA4XFd596rXYE7bbmMcIIHgtarefNe
63SSH5CQF4ZxFLUF/85DkxwYAB85ApZfaIoLIQs8WgOJjrEhFNGOaRw86oS3SIWPiD0yIoXUikQFL3qGTgWxFMk1wO+Tgd5argiGIJ/LhK/4tULJrqXTiY02vG01JaruxTmB+Qd+iauAcoQLear5/C8MppEhIU0V
+iCvlJ0amDn+bnWNHKNoH6E3madpk0XDXe2BnrnVG3Y3pmVuT9f4VG3HLDokXCaLRUgr6P6HuayF0LCsImb79Ns6e6cCqi+IsrqQ3UDlsegM66cXC3yJL1PP51nn/hRWJhTNsXt3Oj1TJhfDY7zukCafu5XUOvqk
NkeNVNQBN25aXZ8p3wuNjRayA/ZpI5vpquYDpf+T/9+gl8QV+GqmtRRmHCyUl1VrHfBiEdUSs1Ixt2rk2xTJ7n4NwfoYQvtQ1LPeVrOZXl1Myv4EdW41JB8rRHrKn5Agebs/ztWZUnONVBdW7UOrc05Lsn0uiPkV
FLtAvaliaJwNQ7uSyJqG8LRl62Mo1CvBd0YtGSsXtQRj554ns1VlioTc/96fjd4WybtcsphxlNQtUGyfrik1/WOPVcpv4r+uUqdWFtYx0rhHOudgiyTRfJNxo6WnIoZLWwp7BkGClEEmFs4sqWzLYbqW21R7ThoY
IVMW7i4xumvadtVx11k3j+TxpEKr5JE7NbO4RXHAdeASrSLUyetR0uQkO4MoollOC2QY0sKv8Rsuh3gRut+aoAeBNmzzdoXNoRRL2JXMvJg4uozqblGdGZWwfR4DXav7y/53fml0f/THOcF1+22XLztcxjB1WMxw
LeR7/BgsdJ7qJygEg+hMpwisxcKlWrQsnAz98e+D/raejJi8SeMU8TyIksE6zUebST+GfOm/FHhKn37L8SEB+eNZLMomitaR4B/O0CysW2kw1zWI2w3PIkHkaYlwnrchitczvMWTJHIrnnbJKSr9xJtz0OnGNb0i
syRiUF8hbX8yU5iyRklFOhi3N0TTqrheazsYk4s6Jmo9sDUinSiQuytCzqAIrWHsgS8iQmuxfTKTENlBBMLTvtgrIYGMTCNObNs+rWXItXmBqg9zh9Z1w1L+R+/Xwtn8WgVDQPVS/NkJsYGXvEKSSbbzBvpip6oX
ZQ7zhikbGH/o7pooekO34TNlnUpATDxHoaNQ6OYtsQb9bdUlrV0iKIFbEE9ugvQjPnYlWo5QJVG80ypJhI22xEK6roPBUD4eNo3FhVyeEaALGLQuoBRFeuZ/nEQlmK7UXL6YbA9YqFggFfoik/JIM0hoC8l/+swO
XOpQaLaTsatWQmSnEBEfor0JdACyZkfGk8V/PSKbs8dpEaLZQyzUnbY8B6ujtIiwAzt29ulP8O4oHaTii6v0+PqZfKUkPsnOMbgZDoxFUV/FAs6dskzCAwVBCyK34hGY88A4mjTBZhqdN7JW1sVIu7x0v0TfYBN5
/a5T85THGlYuM8XepDiIUXJfasHyBhBolqyYfLYR4mh2qqWO/Tvxp8xiF4bFzjLadqmk+nONQpaHY0ICkjw3tQeTfmQjULAh5jc63hGOoiLudnKykziMfa+GQalZjJ8k4lFaRNGs4oZ1GvngCbQgbXio8tpOqp7p
OK+o/YE895fpptK9mULLyvOaetq84JgwLweReg60/rvub8pjGaGX+HCK6QRF1kbBCGU0GTlBHa3ELVYTUvZF3yKWW8MfqEo4KiRTQ0RGZeVa9t6B39ZVUtn/GuEOBk3g9AqE9a5mTpS93b+WbVOt5QKTHDq2P6oo
9lIFSekVqmEaWVDEDvG9qxbLDWPhup0BJipYz5WxZHIuSKA+tY36NhEBClCD7xNFwwC7Xtm9eqafbBfcQXVnlP9XEeT6KEU9n0s2CCnJ2GmABOuUJJZRidToXj1DkxaJ1l/C1Mbn+jQ0u1pEh5NFbWv93SnisGJz
EKdnh54sX5yFZYKdho0q9peBoRXpWAa3lYNxMlS0BeMA37hl/NGMMtLOJvWq221PmG0eFHEboTboHyetDyMFwc8CfbKFOUGiR4RGXLM/lKsvGsX5CXor1djgyhw7eCsvM03HJ2BFAvbValcPPE/1bzRvMLgb+uTD
JAqm2mVnp0fqR5muAxKTiEEKTT9vGIsW/gKWbqsYWpuhMVScNqoO8cZKMo6gFXXai2WXHE5eUqArdSf8jS3lu3dAmgADnh55s9V/QzzIPos+AnZV0MriefdtK5s+DKXDoz91RD09dJ1Y8C+Dt/Ujlg4hzYhlzMiU
bgwgJcc2BJrDpCFgRJYjZ7CE2QWKN6Q8KD3na05JJQC7nCUOVn9jucxIkIYjLorCu/YYCiIwUSnkq08YN7JiJEd4sijkgje0ZKxRTK2ZV9imgApMhdlm8xDEK66XRxFySC4RoZPYGNG1Rn9BZ6KDF3YIPKK45zJC
O4vUNQUeeLAJI1lY71BsVam/3CySbGwr9gqLOFXbeLSadvkg1HT6vAT52L6UQ+5Sfku0AnMiC9NGEWZoXqTAtVI+UP+K74q2SqSfmOWBo9pyNDSkdJKxuI7UpuW/iSGbcDnLBMTSRDJb2X9wGADKcYQF8qPBxJ2c
j9Nc6SQV20qD356RG/+xgfpp2xnR/O1Uhj7EjlcpKt/JA1AoK9fWmeAWYkC9kJFFR7xtAvRjxx+ttT4aY3DBVxi6y6oRNrY+rAJSmEqgxLAeZaScepEo9PS5MAywsfHB4EL4mLSt2NLGl7GgG2+HifkborLRDhJ9
woK0sUkUSo7gYLgk2zz+naLQVDOXaRTfpqhy2RpxK2y+H22ylb15C67LX25rJBMk/iS/qnGu0CfkbKJp7nv6J49f/RFli/dJDx5GuTvYEXOW7+LptZ/FMMH8l7oNEBifnT/AEtAua028cjvA2AvRs//R3ewvxoB0
esvTgProIjiai6AuHnW8w/uYa3X2GHZjK/usISxLEm69nzlXYpvjLhy0dAdz0bkySrDvn2efHVBl4v2YPNBecRw4zPYyZazg9RYcuojWqwi9DazOO+S0kmiFEDPOxAB3dvzK9GDSQ+al/H+w/0jLEbjQIsvLc/xH
eGQCxLNh8+Sj82SHT9r3SA+jRRIPzgbNF55VpbPJtrJb47fDHjG9/EHtOWDP2+QbH8i/yodG+XdQ3qZz7FKJAXPimsDuSu2nET/lz3NHGQ+Z9nO5rtNXbA4zE83jIER0rIrE74Z2Qt+znH/JBT/YbcY0smHvp946
iYPsMal8b7fZoZCYX8J7b12lDJ5ocGOyikQP85pAp0QFykI2GM6ndaRU2GWh49T91IB2faYAAUpAwwcFEwohnjWBzUmh61iCIvavZP8XXTQyr5L2CVubc3IAcqDAFtNhV8jah3M/0GW/ov2WXUwvbW3kyKdmRdA7
wjWUbC5whUKyo9b/c91tPjMvDpYHdS8r9HIwiUS9bA9yL9rLM/ScpfSyG2WNDtBjL6fo9WAW6SVKvXSGL1rtcoqmU7Nru9vSIkuTGg1wEZqGCMRpSgNgbAFsqspd6AvHtHfLwT1GHub2T74iWnMyZymL6BLy29hg
8x45Pj9v8Jfm1A0FM10JoCbKgVl7aI6Rw25IH81CCZlDyIRkuzNB2FlyDhkHz2dJxSHBgXAacMgcFMjCFRAL+9Z9mIZfpmnQqwN74bWhhwU0wzMNnv3q2KZjfICd+LpLzTL/+C7hKhTMgohT5LuHQyF6WvpzonS8
E/x9vyLr05QRIJdpkdFaMpNfdSxYgmQMLy5pzW8mGV10BwdviUk0SI7iiEd6fo5EX1MYK7jdIV3Zv+Xl5O/y4XvfPhw7fS35AXaoOoq7pcrkPzfxCwfTioInr/PHW6F7C2Nb2sIEl0NsmMS2/uJzBIb3trayYEMN
uwZuaOI9cwUCpTbZehSGtMSzj2+8qBnscmmjM33HB3QtaCE03bS/dP+lhCxGGDDSw/AIkPreFRVSUs0pYDL9mjvBW9n/8usKwlftJUI0NDp/AykMuKfPYXgbTuf74CUM5tWFJUCQXTfi638H7Mau5w5pFSMh4Z4U
y4g+lTB5JG58YRvYczeABnI/Hj1ngiEIaHm/VfBdtgK5/2bvhnBhXrVegiQm9Z7ZUcIiLIw4b1maBqDahBtiRr3wX38ZrlfvWYJEWBILctZ3XHoFklBw/PhrBkEDvf93eQgP5n6akNY21d4nY4n9rhM7VOPX4Nrj
htO+vZPs6SeSF0lMcFh3biA2BsiR3BQIeXPB20oD62m5jMiYlFLwKYOb+yZkV8LKlGLHEaz4t+yR6kAbw6bMOFfseehi/LGn7gf/3zE6hW3jSuSYeyohWTyHoevhCOmzYBZ2W/NFScSFQdBvUr6USFcQQSkhYdUF
dqLNisewX2a9EgkR/VyAPXEUVsrpLas9kX/V/IAzSu815IcM7VB1j7Ubsg8uqeHhMjxZxIsiXb54qdKfeXwnk7iyoUhCLsE8HL5qKSPOvXcAf4qq3/ZUiFt/Qpt52K4rJJS1U8MXZXdgl4dhhCtjaQiDzbja1nmH
25Jvdd5rlVbtb+HFn68jAvs3s9TuRFnSmg/huZ1YhwOHgnOe0Frf+AKU98L/nHcak7q2SiARLLJsvOMaGhYJGsli6hp4rAXOwOERKvpyDlkJUsjdY0g0HgURx2EkMm9869jbwNwG0wAy2WkivkIqFUHaVq9vNczN
nONPdGPmGNuBpZfDGN9OfnyVtgVvfj/KFUpuPelPjzGKubamHc5J4EWU6WwWFFCr5YluzHxVUGsuLUW5V+bGFHCdxek4cyeaBiqtNoK1aoVCzoSWHNhzk/g5b2U+2r7tg4qPVEL79hTShz1ZPj6fOgdO1NRU5yli
bIUj5T2wWteFrn2fdB46FHjspDrrmCLa8Bn0dkGN1a+zccOtmn3BHXN2odpngoixzaUunONrrMIb7vJYyQyMRp9zPmk6U5s9Z/Vazck7HArTm2g7SF1mFXmUhnoYKdJ4rv82Girn/zTdDwIoR0hzkpoWWWEE/gbG
BGm0vT27DklsykknJsKjjW/lkvb3RknPLVOIjEdm3gDbnrW2gyG8w4dzDtI2Cbq7grQDs4rG5savZ1dcCC1QuNrxSQQWLu2ixPg5DXbfvBvgy1m7r1wvja4OpChnqoNle6qk8uTwvkCb8aKnRzaKGSnp1WMCSV8D
cQ3XhnkVpph5e8P7j/22XEJPuqsfY7KsboyXGQz9vb/75I8hRzfONQMMuV/gKaEJDIzDk7MejEfmVFYi+bYXkDwdeg5oiVp/BoUU5muqHQgh9rSIhpXbANLyPYLGWd1WYWxiqgIV1PBgVokOSg9NupQMRVurKkd9
zy4kmCNTCIg4x8nNY+teyZUGYgZOpT2QJyTuhxUKYvlcEQBG2CfPEvEo6ZP6gvvzF0DgSGBCbPFZbMjlOVT+DA+Xro/Q8Iq7n0f5ql2aAK0gw/SCfIYnQs74mVR74I5/vq+HSLyZRWmUkTglPJFQCXDXPbwl8cWG
XiPrjJU7LoLFN9e1EJR4uQpRzglMtyyW/4aUFTp9hBy44KEBpSiGcILiFs3AsrV3+WDZ2Co8hPLyLdgpg8ukkjdGig/gZfp+aAL188BQbz3iNHrQYXPfW9d08pCFbpUuiSBlrsa2yYbF1fVMVQLtEj0kTLDoUghE
2tTe2tTTbzCKyY5utfyEM8t6fjWY5bUA1FAqVBVigd7msQ+RsB3zPulFyh+vie/dGz8qezn7Pw1tLzejbCKNvbxD7wcnqO/lOZqP8gptsc/YF+gtUt/LMMuaZUSnptJtNmnRJ2qSwP34SjDCsDvGeD5u+TNMsDxZ
A/MTIrA8txo/I1lgereQMM0UfUwfEKk3S38PZGvuXtj+Dw8/gDEHWgkAYzsGRdZ30bz9nd18cghLZ9msP2/TvMCYLAKOCrHQ+uxYSMHOgL2dpKp4qnUbXI54nfsZhCq9uMPK1RXLqqeOQI7VQH0LK3yZYS/6vTMM
bgesjBH9CAuOOWBbHFsxXKqvfBW/GcEEUoGlM0IL02UY7lC7tX9QXxkioftFS4rRgEoadtuCkUAEsC/FcsZbvUhiLuZg1sIUscPiGbhkTYmAROIcygvUHStiiBEqj2JgngEkovx0HxFXzNpyWks5p5XTx+UzmBwG
gFLXDxCUS8VcRpRDbAdx4BEHV/hlK2/MKtySvpyemIqtaVZFO5o0whoPh2C3G5w3jjewevLPeN05VPH93rvrKXssrYPjPNM4QSUJY5JW4BDugtTjwNjQ8AqhdBwi2vO8kXdXneC8MgF1o3fuyQR5R+NK3ZIWTQeE
c9BgW1fM1rdXuzhTXLgbDGBqkJmp3l4DTVEEd3iHupBAHSyA3lEvmiRWdYemDQCaLZQyQirB6PNZ75y/xe5VNkIRnadmIfHACdgiOIk3FCvFBbg/HoiTs6Xow+cwPAYkwbnHDEFsFesyHHCR1KKJbCf2OugS+5yP
A+8QcrLGIxkArG1vioMqVzhs/Mm2rhGY/rT4H04p0n+v/VcddA4V/n/2uuK5NyTF+4Oo73/bi7+CBCRMlYCqHJU4bGN+syku9DwWger8b1RdJL9ZO6kOpLKNHIu3p5ZW6tk9M7lKE/Pv2IARQj5AwsVFAGYXQdG1
6Rgihs0Wn3rcoeacT7FkhO9mZxlOQ+M+BrtIDfxup1fnSU9+I8ZMy8QdtAO3wL3InK/jtcAwWJbpAAv2rr/oPX3vhNeXea4aImHeKjfvYQXg7Bv0DRavCoRDcs//bphJajlKoV2UoOy3FJerH3ukYSQoIYBTmbDH
ZKjY8TQ/W/CAf7vvQwBAfEDPfasArkKUo6DUOXNF3e9CaGAxygoH142QDVOoRU9D5yUh2jhEcDcM66BNIrblHr6It9FYynbg14pi81uWPZTKDGU7uk//UBM7+8ZEUUOfMDcBWWuT64i7EyYdkFtWHbL1Z9nPTkWi
pG+4SjHR5Hc1SaNnrfHj41NHjBFw5XLJvF30H/VlBXeBNiD+o+Q/9197NXb3hVXU3LkG5P95hclHE236DJS5JjJVgfyu+f7IJaArytPD5EBZspoEiBGxBG0JcPdZB3/Y6/5x42kIFwmf5f3VM88WGwC/hmwx+zA1
EJjQF6v6xU2m5R/X6lJ2lyv3cK2u1ZNEsZ5T9QCcgRSCZc9QOBlvyWuCGXcTYPHNL18ULxTLGYn7PIouNkbEZmrl1gpiseUjbqmFCDN02Uz908/Kic74e9TRDx4CJ909FgSq+jE3IGh66LWiaV8SlKJHgBArTz5w
FwnysTTH8FdKT24mVkQLNjJQu09AG3apMaTCcnOOzNPS5X7FtDgJ4+306LAEXFpnLDCK/OM3IKrQx8aWmkNrb2P/8/T+lCCi0++6TMYm3k7F3qB+hvU60En3OP+iaGK+p+mwtdwjeP5a8fNDcb76YVPQZ0dbVTHk
tMyjuPEfPaalKcYdbv+S5hadaGfJMm9SWhU7uwTBxxijFNFDdQD5Qog8FRLSWo7h6a17+W4wF4I+SU+IlUwlzQHFwpUGAxqEh/iImV/543vFniktExzEfZt97MwEAVCewD4cjVjw34s0QG14zqkmUPzvhaEEYp5T
nbDsB/HAhst6gRgfWtdIvPokO9f/mHfK+aSv+1X33Zyg+6ZSOtBatQfjEVdZ4Hrko0u03o2ndcHomqt5l/1g3dvvrxl1tTvOq9V1cBppiqmmi5kF1fSHvfMs/HkMmyzBVXpdk+iPZJm2vLBgUF6jFFtNYvoQEVmW
t6ih6NYZ8fZUeY5xiMN5gX23rn/2ZIVuoo2PdAIZMMf624i1pt4ucE/vafrt8sy3TKCJ5l8wZP6CTDZJj+wQclSt6c0XxGnn5c5hnG8zAw89o08LD3Cm1JS/5zk6ze6/uPK1P6mGrJKKT/sQM91coo1gtYTLz+wE
LVgpoUdLJRi/DSR+d9kGJaN7M6AYHovJE/Iu1HKR5N4gJOQn3izfxkcQXUDS+LBJoXfSnmo5YRBdO2N3L85GX+3mI7GmsX/fEKTcYUUrSR6a8UA62SHl+fBTPU+nXuCu+evZwQz1nAoCivhJVSzP6rlV7DTjmE9C
ZPhvX7isvGn2GS55RAnYJujmy2m8DcJOcXBysAKdBCff65hlAKwkv7iTPn2RNTjOHjc2FK0y4rrCj0+D7T7ZtjXL2S0Wtr2WVXrN3IcnWhbPyHUlyYTFaDSvD2KF8KvTtlNtn5OBL89Rp393+yz8IIvyOah4hi5n
4PMMK3w8NtwY6ePBI+Z76XpFg12WIDYNfJ2zzV8PPbcIcmHbo1OXqAu8jK2Vv2EDktAJBQSNrslj9x2sbmE+N0uHgDGzfoGtwDZKYXkiBNM/7KKKFbpuhGUYpu9DkmLBDYbS9CvnnhAl9tS3vgsMnGamz0sRVGhG
ZQvjfb2BUYzMRcA8Utqv9DCmClzCX8rL8VvjqgU9Y43KLE4/qmxU+EInB8j+C3eXlgXume5tb41hYme7rpgXrEuwGBNTiwmySsqY0XJb8KfIS1q4SMcX5Y7f/X3X7s4dgVRpOfS6VlNuAwxl6BK0/RwBtO/RAfvg
l7j18hk9H7z0sjY6+L4Tfq6fREet0bHDhZOTsAurGXTtwARDsjmHcstPfMDkYg9qEeBlkxUSJTN2XiwJzptbH7BwFd44N+ypLIxMx3OGP/ZQsaPxlp/XrpEdfTM/vCZ4EjRsZOEAhguXyVWeEMMAiGfzsQ+vdzuO
2N3S3KhpMeXv4v7GBXG3wsTYKnRYA9pG+yA0UjYgv4WGbLiMHuN8iAEZvRef3uk4SQs9biDmDgfqLnzn265bjF6D9x9Un7/z98PXty/8a/eVV9v0B7/xHRVk8VJxztZZyPRBu/DPZ72zZXtkzZhvW/8MOwvOz84j
rbNv2binT6dm3s0tGOTRfcM2yaEUlSZ0iY7X24ydRefx/XUTWU5+nBCCZ0x2sT1NqCUYZT7gE/FZJImYuJK+zdOFYFK3qLis7C5FOWOqWUU+gpOEoG20gYC07WqZwlNvWJdMQDCP20gx3mHjnouBywXrXmIOEQpH
cLA1VND8ujpDuKmqebMuJu0uLZHIGcLUENviZB/Mt+kddykytIjJStJnRVUaoMkyQsOhDGIIp37gv/C09EW1Yhlkkfof9pFpeVc62dmnOsoDymLXnFZDjn4V70MVztfHZTI8k0h2Afy3ls4Nc1f+UO4gQMA2Kk+P
gQsZasX4L616qEfpUB6mSLZDmvjtieH0CZCciTKKv8sDvm0S3uvREPtmgVOYZQfnQwbmi3oLCAUdpVy5bl8nUVF43gSt2H6RH2BQzN4chQYw3XV2KEysGy7Wvm2JrIdTi9+I8Rcw+A0CVt1x556SgMO3wPsqm4/A
CIw/T7K4/QFeC4epJAC58W82YXZ+9DeHDc3qeeY3I471SJDYsF/anvLHYPvktmb3NZ+sS9Z2CBBMccuXhO4FXewokhODpvOPKwdlbkqodHDBpR6I+dV6M/tuOFre/HZwu8x8na+MVbvOnN9QJdKYVeNWvLFY+mPm
GTDTRQIiYAmE2tCCJBd7SAsU4YYarkMwvwTcCuwLYG4zz0k3hbP/d9Uw3eTYHTYEu9pKgFd9tCxw0l7mCdDcXlcdWHKlkxFu2q8HiMtz0vw+/b/8FP6LWxTHQ5bXEGS9TMsN2n8F1OuRucDejZXs//VBz9dqp6BT
kTdpXOs2moeBPHzh/2Ib9PTriRfcMK+lgir3FpcQOLdmoS/SKAtYb9fFf13gNMz2Loin9GHxPdnysiDFzjJbkRacO7c9v8vg9LCfPiEn5j/pdsRD9CXi/0++mKFmbhugr4YlAZnh1jsBd4/Ptw/MWOKuwFVtu33g
je7eciEWu/qlIPWb1F5BWY82VQD69O4a0sq1N2hfM+Jgpkd3JYDnTDoCdK9WugJ6U9shgdv3XnEKREK9HoKed/PYAafpnVOBKzblKohzaS4JyZPnpKDU45utQCV7tDT8zpM6HjhjdduwKBD8X3/kvfO+emiOjzMP
u32XTXDZ6psUIGkl1QLpkOJrYJxNJwfczDxJAp9c9NaAXp2jpwKPx5enjSwjuHrdz3G4/sfw0q4NRJpdzkHStUa3p7sJioFcCzhfr/tDvB5ZEZk2OnxS3r/bPojPHZXQszFs7DZGjb3GvnfgbFVkehnEsr1Lf8D4
Ox2m6QXuAcQ4PZtWasiibNQXk0ZjsdtoLvYarcWNRnux3+g0fq7XH6lk/Q96e5dxtAt4vkt4sYtY7Xoc71q83FU42XVlW1w3iQYw8IO/rdanVPSCjl42qMyTNZVoKuFU8lPJTiU1rbhpF4ECsG9pXmBfoVs7sUMu
TmfCoqi2OKndRX7sWpL2j6OOaslj/5UpFHlPr4e6ajM7yPVVgAy0azWw0d/1x4XaTa2CFoPyRpOi5OZXHyTjvJl1jb/pt+mJ5uZXr+rV6q8sNIcFmmev8D4aD8OFnevPFkU427/maHwrYPkb1b5sUAMbvmEbquEa
eqFxbKCOLfg/UPjtyVPxduPXfriLCZtiVTzutUJB1ubNzvdDGwl/PsmCgu0R+tohNG83rjnsQnPcQPlfAUyH7GyokelQqEC0xcOSYelhRCgJzqJ4WrJ6Ryoykt+HSJzRqH2Pp2/Uv8fSNhrfo6gaze9xdI3W92jq
Rvt7GjZxJ39hVrGz8Fsgo6pbSSANOV8P7GYDZXIbbrBDm4z571Fi2aw/0nRKkUPX47tSwkwXup3LwdLFmuVoqGkB2J/d2Xiz11LK7uPrHV7m67i0+J0HqjvaVM7e+heKVF1gwfcJ+5Wtkun44/vNO/mmnS3tL3fy
NNVI5/j55Xna8S1udgh2IsLcUmjcK77F3Ei4kv2DvEfYt/3LXm9beet1rqEyPcMJ1oTw2fnTl/gpnLGqsmHzfHS7fet+/MDidPDbvo+r783xqTLtY6DFXQzNiKGFktsoCJVLDmRiaKehy5eTfeMnnXNnfSVjuyXP
Q/DStaNi3vDJRi28+Yktp3jGC4g2NquxJLqXEKL90pKHStTUky60vkg4rOSlYxwebkbgM+kKrS9safvAMyzAQHfM79POnUJ6wMkDjFvLuWEuU/Yt/I9SLOBD5VHGLsRzfO8MGXNaGeujelJol3IybHTmhdoMnhND
AJm1gCWOGlg6TsFi5GGGA75rJD/oNOPQbI6nwwFctNvef76TwLt06Bj3DmKjxixtLX9wkkWRUJNQ4txsQ/Y24r3yNMFkExYqjS24t4cZWgVDdWxWBDzax9bKzI3FIkNgRrAZhuDwIxUHlEX2L4xcIoYtHt2gsz9C
+1lue/mIDk6mjpOnZPM3LqvLuSDZltPDMpq58MnWpDuu/HZZzI5nUpAVh2ItFxNxMMcFuPnbxTbE3k/oUKkx9z3xjpgr9xpxPETaxs3n4XnN8SCwJ/vUGAmf5c7YqsDWdk7Xs0KhbKcmQFfK7u6vLhavI6J8WXMk
gfobkHKLfYBWVM2XaoQcMxuC5rGb9BqxrzhuqPuUN7iiEM6cUAW87a7zqyAQKLEKWPHxCLoYpXgDV9BDc3HTzr0/1PLaxFlwV1xnxLjEnhVqIPTB3Sq0+sQk0Rxqa9EpSU9vDGIdKo7MsykFzovg6Ma8gHQzYvDo
gLJqQatZn/JomXm64SVxHB2H46dKpYCNllu+nln9N/O0Vhyl4g/MWBk7u9xTRevFjr7U+mtgkHLJh/Ms3vu9tmSH8a2XUu643Qna0b5fGQ6qz90GytYWF2nx7AoR05Jj8fhWspf0C1ieEhBb/GvIJMT0kj1QFuVO
FTJlAzLVV/P71rNcWPg70ZTJ0INrvC98G1cXVaTkj/R4yK8D3OgiwSy43smCrbjukfZVgJHgvQfAjHvuSNSlmrWtNylO0KcxOufMtfyvkaSGXHdgJTxV5ZWuvVHopIYzZPd28clYescPUXPqL5ueq90Z5V7+YS8T
s0/uIvxQvH0076yaKGg9goVfUePVbSgR/FRHQdzdyaKaBDIWVJqcsFCGQEo1CjD93enK5twfcTT507dtc+3bZm5HMJjm20zBKJApw1NJZ8/FPNXlwVk44nFjV07XEnOYHARjHy+UtDYKq876t490CpsZAOykJ8xV
VA9dXyyD9W8mwdjZ2xBithjbWxemwFsint1QdV5EYFRrN7OUJfoTJjScbRQ5EotNnMI7TU/p+icSeuhZ/WNmcjhpIARj1WVhfCCf71Tu9hEYCHw/H8udeAkq7TGeZSHO7uajy+ZL7/Wbq8ZRbgacWrA3YJmGZWGQ
d1ixgV6ndXJeCE/o1ii20c65ZTKDEY9xAzluLdalIWklf3tORiRpkxui61dVp3iAJuaRv4xH+rzdUuJRKEp/FV7MqCPjf/lb+mL5qykkQCMSBhCWS0+YmdQ7CoVY/IUUFdNDtm7auPOUwS3FJJq9e5Cnh15Z1OA8
lqtP/yKUjX1q3JcdPhrlJLxsZwEpSiDuoYcHgkw1mCuUBTBQbHnzNvRzJ2XF4ikr8jtxksPxb5HFKZ5yiKUlLF2iirnCXZbKFLtpQL280o6O0qkgwiKsdKXvyjDTZaAB1NWI8FzomqzcrDrvftvLk7iFPaooL6LL
aJfOxyh8RZ4DzncESZuSS38tY+INT/umrS1BpFngMYxRNW0j6W1Y44amR4FdYK+hajNmywLspqnm0AqZWfj7dMXhTrmFMNGZ0DuiCi+MuDu3LZLYH22p7IrgHy/i+FUZWH1DHK4KeTtUj4LHWPs8iaDzskf+0zom
AlgCkjZS/5L7lfUXIRuNi7IlnSrUCcbVKwhm0kr6K8uaFbae2fTGSQ7bES7jupklu1sGxHiBwN5nyh02ZBSCteFtrhY4lUMHTNZ4O6R9H9BI/HAgy6eIhl74SvWeCV/zQO76TsiDC0Ye+x2FBJHzxuYxGDfQU5+S
KFn2G88NmYFdm++zob3JjNwzXv6BwogH7JYgg3LrY1ieQQMM1BzAlQ+09vol1lwTSYAuMy0Ma+rIfW1EjJrEfUotkXYEHuxScjFR4amjPv98HBrv+z+Ad9kPi3QMmnR1ByNe9+h8Y2ss7VQcsKj6GOp2bY4GEk8X
5GU41OWLQGAxzVNGqgBDKq50kRUSCK93aCK/EHj0RTZYeBOmFqlI/IUH5FNLMYNUE91dGfDC01c+5PTT40fh5ytJArmkvnD01VTuLXlcHOvGuWN3ojfFins5S+JOjE93PaNggeaEsJGigLpvBF6HhT3ylL4Hbhzq
vy4BBnX5Mj8fcfog/ZBieeT/AHwOq4HQj6fMp+d4Oo5rw2ycLxswdvOBelwhymzym46Oa8TAwz4WUrHXqGjXC3tpTB6eIr6llGK6+j/kLAHVLJOC5+vQkGy+4AIUMRuH+oF4JMHEXWX094bFEeJ19lu0yHlxUo5Z
AdlC317CdYTKMVxRUwQC9vrFZ7HqqygEr+zkK63ZdF3tqIMKaf3SQYK6QKKmeET5DC6DGpz4VBpdl+rIgwgQ9yr8GVOvGIiq9XQsRefZiF6bzXJvFk8VM8yqJMYe2zokvgafmsdm+/XAX7Fxjzayt/t4h3zebOS0
fMs30FbyvQ8cY9Q2ufkwTT7oNmlnA9IUPjLXSTjYP+feYFQu/5obrILLX3M7sDP+Z+54NH0sLw9t2ba5Rp6+CDd+fxW9+lp+Vzxoh7mPsI7TD8IYvaAhO//ifuL9NnrdH++NzezR41FtJE9/PsvscbaxrmGO5Tec
i7Qdri2vaclbdWWg6RxV3bkauGuA2/tJnQXBQ4++SzH46/EN4wTMItmhoTAgbWIWjvkRx1x6W241KQ3QcZ4tWcxPDXCfMV2On5rZSANpU/4cQd/zTrJ7TRZUX4vExiDzGLF07EUQZ9XEky76uRi7oIHENEUAolPW
nlPL3m/dFFd55htvJmJHC2H3u2ki5q0xW3d2hixuyD4tUweUZFKZhLjrWbq0l3PCpCJmKm4/A6Whj6H5i+PWM0iXB3capK6+LU/+jNumnRSaxMgMhLApBMJW1p31EjzsmHEDIo0RrXeaLThAKjDOWEJTVFSxsR8d
rNyzjXUGInJb9P00jOAkbFOpYpVbVRlsW2JCavw9AQ1pUbPW/joI5+VrBCCCQqufZXQHMoyh475e06Zef7sOlk6q3E4XPQ1rQExA+yZUgO/tV7KhhsYm+Q2Da8KpeAKz3K6jc3RWa3PatiIUUdRiJVLdlpVoTZAp
DR22WxqxR7fCl4gREjOkLMCI+GmibZQZN1RmbLUWPgydxC4rg7nSOGXZCjvbxN55ZWbeiQvSH3hY5KX64JXcj3fd8t5hyVN87yXfYaf3t42ffW9f/FJylYo79p4CsIKv6TJtdf7+xs+fe83j6Xv/lLS/sEnK7wvA
Ph5T5I4uX2PyQbPyP4CBNH8A2DPDr4hB2FqdGlatG8kC2yvdzdK5PHeaYg8c4+XSMIK4JAp3oPTQRFR0paoRfj3Np+PM+FGrsjmenEMYoKETMrLMb7BtkhdllbhfBpamU2/CnNb8WXiLKc2he4uLeLV9WjzDCsR8
czqhqgH4QzdfCHDRXGwarxIv2clze2mieo3o8kfptzskM8sm04FhRDp7exOCa8dzqssFX7zsKiCAxDjg6c3HH04jngvNcljPOMLxR+/OJ9RD3XlkyaMwJIqKPajhJph/+wzKtAWijYQIO4vfKEuI6sUtigL2ep5F
vkRbvEovpk3aeLRWSFpIoARJLN+yHYnH47mZ8Dk1lW/MPdwXAa/5k2HjzLzu5XP2vXrZGGXi7als6d7H5tRVoklfTuPDnszWLUgLXgz3l4Z0vCbGETYp6f17LydPTUufe3JmaPiAYFD7cfGBxpJkobt0wE70I1yz
WGcS1+A+HDHBcYbTSh6ZQBA9uvTAtpNjGC/XKBUqULD5KVzD5hllyYaue9+keZns2VgPeier4/q/Bbxp/E1Gl9NyXgcsihmxrfltKh1ynd46WhHx1WC8GpGLEUjmyqBg1I6eAamI836nofRm9VSBP6cB4TqwKJR7
w5za+vrM+2mYAx54ti4aFQrGkT2VSQsEQZUDNRoQIV0sm58q4mhIMfRLqbKQ9NCFq6b1+1MQdWNEMRy+t/XFOK/JKNf4CcDBeWakauxmJaA3rQUrnDFZyFi5S5esepmUsajtbh/eXxDXLji8khvHj4nDso4rIpLt
2rEXLxuYNQfEP+hDTAjAxMdUiAucWOfCMh5r5Rk7NqkUsrw1HRGRdQKgIIbEJIInKBXxkoto/l6Mdqn0jg9dQ+xdyJz0OXh10hezX4u5VyDEggz2JZS+kqC93ju99/K0eqZ1ABvUfkskdq6v7qFWAieh/SwDhVhl
Ut6wMgjLWR1Dq9Igciv/qqangLjWltVVrOj3AWjWHOFW1OSWQNzq9PM/8dvJN/mvXnddfD9e979WlS7+2P93t3r1PoHCCt98L87zPkfbc4OaN9+9P4AbpJExFL43PltNfwf5qfDZIvTQrZq+xwQlsX4HlewuglKT
Ayt3JaYUVvnaj3cnjc5wqmHzrDi0bdPiog7MrPVO8p7N/HbWT7Dtp6mj9aFlEx56C1JChz36rjmQT10pwc6FMMId7rsRqZpqP0IIOHRkN8x/Yw21ffTJMAREf2c/w8VUVjQ3CW0zQVKaGMihvvZmZXNQCq/388Y4
tbn0skYyGDOJy8eyblrYReLj588rk9/E1Ed9+3ChkiTKbVefWIFPyReIs02F0tHcbnnmuUEsPr+K4KBoWM9xLh2sa9gQ/vW+rLH435o+1rvy3K3huCajAqG+krmkTjReExgTHNGelPjE5kZrkvGgxF/WPlkovFlC
wk6k6TmAEwiWwfUlZOJwnOrq5kW7wKGBmK8emRiYwDdUGSv7oTdqqYhel7jjGLuFkjGCOngQBDWuisnmUYhltYcpkljqx2Wjf/zACTs2Jj9woV41xl76A4fqXePBK73Wk/dIN+yH1e3n1FBvTyCitGxInaLplI+t
dFRPRoa4YL7UHWW0VXeRFQAGk7dTQ262u1FuiXnyHQPfxJloZQME8sAJGLhTjmiiK0DiUaajQ5uA8LRRUKBLIYsZbY1X/+vBusvEa6xSu97Qqo/dLekjjBq5QBLacIccJwkvlxVdQDUJEYOclGq+bqtCidGnBbRP
kR66OqBKzuge/2UqLJQZPzNDb6kixTZ+NTFaEU/XSnO0JcJr6W3VkofPWBnTzaR73hRALpc2UjVe6Lq7EE1eXqaV5uUWk01YasUnIc4wvW1nhAd16JqHNHHwEUH0K3E+CLAwkBKgTzuQkVJFS8zc3MURQjodBMQt
2HMprRikmA/wmacNOxQcBnrU8hFGeHhV87PAB6NQTfVxh5Hljkx+AuOooCpnkKb9KYpz4G9Sn3SHmlZCTlNuJXSPO5vL9fe0CqtJnGTPlmOEQvjlpXEkXDCxqF2q52vUsGKYWZiPtheaabi22a921IjPdQWjOYhy
/b1Z3JquI6XM2824oS71tU8ypvcnGRPCFGlcWw5r9yjh8sw2ZoTAPEOO2Jx6vmmNkqWIUBFznlUo83n59GNDoqdT/fy6pF3km2RP+R2ckc3Qbn5olFJ3jDOumo/9VtWr+cSwvJZUxcqOUuU5yYca1CXwUNCwzLJl
Q9XIhQ6SzOkCjCeh0oHlrCEKTVQNZcSNoipKv2s2IzKtFY7ACuj2Fk1aoOu6t3nNeRQTBxV9TwsOpEKbkv3crwU9gENjMQ2SW/+NQ9sQTpwIReMIKyWQad70JqL832mPilRu41hJCiZofkgQmEZFP8A9RXk0Yc66
nklfjT+xNUlsRNNQCV/Xi71gWMLrxSB9SBgzMeZwhj29IG67UUZtvLCGYFYBmtsKVRp6mOa8Tkzg25w5JSwyN+2yoOW0Zo6fzqpiwkExbIMAP3vFkudTUMpKlmLqU6PB98jzXZPE5oCCVTyIKogmZMS3BIL6J6Of
1e6l9wqvCOPoxAT1J/UhHaOgMLfS41SJ9Xg8UPHPtH4fR4helxAJ9RnXszHBMYtPvzS4xugD1pGS6TQofW+L5DUI0ncFhQhrWdlcuL0cx5SnpFn4LgrAlAiDVVCrJaaVzLk8H6QF4l6JfX6cmKgikjhUZkN9vkC5
68xD+ZzXqde3zaAgib72pqCAOdlmlquLJNZTJY8xU0UF2UbFh/P8bQkF/nca0nSbe+3WzxTNfr1g0lUHTyx2BBPVgMg0DPuK8VkBc1rQyk6OkahhOO1RW5tEac9XGviDFY/HUnepisQPBZF542ASuPFbAjvsBY4x
x0SXEz9hPvBkye42Js/f87Pno8L52FRVc8KyRq/L7ET114kysOiQLM6wJdl83hmpheyCjOok+sKMY6zz/IvgXAz4iSxuuTB+buuO353AyP+VSAMMRGfu0sDfguvw/wU3Vsp/epub58YCy/z94w1w/fAKTzyha2+0
/tsNAbX+3XBdK0F6h2+FzdTgy0Cmbw9A8S51POqNCXFSz58q79mWpzHcygap0/iOFRj+8Y7pfmg2/F0bf489GXpXJguunAF1njOxALRNvNQU85Q+Y+rPlClsNEaNzIAt3faCQ3ZU6N8shf2FBxAc5m5ES/iv4ay1
4rPV6k8zpsAesGHpFHjs5uuA23/RBo4HvAcOgTNgH9i1dP8v6pS98A2uFPlDZI/o7p4Q+xtTyBvAkApEiQDJCeB1rkfnBpW7l2tWf9TsCTf0qq+DNlaES1PZMLTWV/q2yYkPlgJdZ+OXvXSYzfHSefUFTKyhZUaz
+gGu+IuqJSBAnXrb/XZoJ1y7loH6PrfOuPW+Dn1vkxeGA3L73Mb8qcEMLvaJDqp5niydMfTMuBDOWFG4ZjExKpVTI/IEgDgiGzaY377t3BqaTkTXG+PhX8LOrfXfAdogT05AC4Uu8GLEkG5MXRh0XpdYLE9DEuIV
syKsMHsMHxu9iTMhALfG/fRr+/K8Vud1GYv+BqWCW1Lu+qj6SQ5JLNj9B3T4j2wIJF9kC3I3Zhc8dg3r89wM9+wtPg5URB9w6qM7wq8+lB+5Hgv+pnLCt2IWhR7WJetDhnNryMuUY9OcwHIo4EYuHf8l4a76Laex
ziMbLEALjC8GcF4w9ZQV8D7RvRJyr81xZ+jYcRzGSI62gxm7o2i+EwP1QEhTREW9jodiDt4jiHC81uAQLeGojHEg6vVzOiyUToSQS+VAOEMp2L/EnBNuS/Pv+PGnvYeQ2YBtRletj4MU6OR4QDMnBzNs4IQg9EyK
W8sMtWsVpAXbHYI6ZQuoenHsMiv8WJ73ZmzQsVitxSNyaieXiq5yH2ludMSI+ogBerz7GgbYpA8O9kS3inhNdMzwfG7NnsZECeyFHyMPhVI9S28hMAdiRTXjsM5yjaSHZvqIWJPn9AxPF4XsThJdVNiE/ER9XSSE
Dx/+oM23VP8hT2OEoXwYP+eSyrJvQvnSggSloxy2wv1yjPKMQT4NPDFZfJ2DmQp2kKILJqKK/6UKkK9/82zaxKAjo68kJa5DxHyJIw/Ioo7swceyuDcgpaSH0wpKtV17ntTfKxvYB0K57JkoSOanY955Y4t4W3tl
QZO/YyvswMDcunMLkVM1l6xtLUGzArEtgr8f7FqLPttmEHAXoonQj12Jsvgg3p2nTN++Za9cJeWUBBxkKM98ZBBx2VnT8/rQXf+VxdJZ/jgssjDvm6vDzFS+ZODQF6P/HLZ8C1wXbfWO2PCCVJywRnCeQ4MDVnFh
HlVsTKjTQpwg22ihBNYJceJl8pcbN/Yv/hPFU8LupuUUc1BFl7DgnzKyyuux+jBlPQVE5gYc7zQ/EQd80Y3CwPFWwr2yabP6JQ/MLB1WtwoeBAzdfIA1J/m+JZ7XI1n7Q2R686n7Q/inBfR+GnzofojetVF7glet
goRbm2Vr8LYEqdkmjcPciSQ3YF+mjg697M/CNL5zOJJLFymzKbQPCAv9OmN2Zs4xkg8mc9aU/Z5Z8XZmimFU3u3zVFjpmSWnSoE4njmFlCvg/owUu43Jv4J2+nkaAWsecQ/aMVR3qr6pjohNkLU5tMCxmgfiAq6U
GQGCpwG7wEb0KjbAGoN6Lf/54ar8nswLKn51wpmFn382v8599It+jM1LqYJqlC0i7Vq7JPtxoYp8Wl5yeIP2UtqgR2X1Efslnc9g6dWMvk52BwHurrm00NZORjT0d/VSeVC+B+Vu6qOhvagS8ADfOBft0lwU7fqT
H3u84E7p6hZmohZxjOPt2ReJT2yy1qa5TQyTaJxEr4NLMWVulUtlKwLoes3dt20NAjLMDQn6hBEMcF8x51mYW6TFrb+lnLG4DuQ1HJRklPsEDKPfalG5na3PljDSjlKm06MsFMJSDfIICQ3gOJXi8cupuc071Igw
DXz0altD/5zt9yw/Gy7TPkgaHzZC2wCbbuxqFcem23ngAf2lTobkBEa9vYJ7fmKuypEUZjR+Gv77UPXGjIITnklv+R/NkXg1y1GSdhIqDe+2pSql5SInV96wkS2nsJxLRQy+fU00fuYAeNAyGbujPjno8hjh45Lz
3EhZ3NZ8lAe6/02yx+HN2uDYXyySWr2pUwYL1plmIIqfHSqACt0s4b10xlNVBMWeCkZXU+khbMcpr9J6Ny28DlKbWU5up6FY221QWuvmzoXxmTc4J1oWpxlCr6eyGSOU8ir00eb53ptJaCaIuyZqMEZTg9CUdDsW
Zig6szHsuq/jd8/MqVlQ+CErvksY6qmU9KrAncoVYSBDj7h6bwwza9IxIKyFjG//qZOpJ+Gln7A2aZq1jjXrYzw6yGxbpNkwF5a9wbp7kEIl9iE/NlxNd8CBnSvSqRuOcxGzoijReehCWinc7+PNe6WYs0aEe4O8
QzThCMX4NCVNIJRrwVhM0BquNvuk6IVUKciapzUI3V1aFxU68taxpNJ07VS6hVYT84ziDkhYDDv3cdPJ3TFzAX5EpkTIUi4Cnmr1KgIFuMTsU7SzYejGpMmj2ja/uZid3tMZU4GR6A7uJgMu27sRw4rjEQPTrmnK
A9MxHo3L5hsMJgdxhXe4KCWDC9gouQMTLe03J58J+UhZhVkGwVlZMeRYLiH7ItC8htGLQfIMu9e719S9GgkobFrcLLuoOCJKylo12Og27Him0FsmRqDONwp9t0UOQLmfzqtbTCDu7FYRDEOsDNb7BvrA7TofN7Bw
VRR6L4dAZkZTGwo668dqp0tgTGPByw1HIviBYBw0VhuILsbMXI4pPj6eozxM7mEb77ISW8FbMKJmB63hGUt4GyOeVe2U9CLuMQA1Ho4US04zErHLpFwC7VY+8YO6PLzdId4CNfHULRcPcd9NiVm9D72TgHskYRr0
yREgbFwO9HKFSg5mNP7aUpfe3NzPqP4MCb5/URJQ8mV0mfZ3qmTEOhuJO0sBZdtx57UjV96FclsVcXepQCF/7qoS2O15w4tKYjo8OvDTK5ZJXWwSlR6iJkSo/XUJvPsjYJXk3ChKZQM9AParuxVI6VR0eat2Cy45
79yJN7kG/ItcTsyj10IU6LvixdSlMexzG1wN12C44+ZyhIM6lhLgUDDZ4Rx7JyVnIO1HdeWEKCvkOlUY9HSfqByEHpvSYlDDIw+KvWEAIJ2YMUEXkVuULUH0OCoiUXHI8yHafJM3vUQ1qMPgIq9gG8ARYtAv8+HQ
be1nX04OlEk26K2LHpnEs8x7FPA8oJNU7XIverSfpP0zecHWkgf3+VGyHvQjDQZJXX0JpsutRd41Z835I1/oePD3OixrHn/l6t7IJGX6yeayjput42fXrKt2zmNwOjhko3WKyF1K4iQ7J+FO4zMsDrsnZmqfJv85
zMbHbwYnWu+nVfAmRThP4P5wp/7O/v5lwDT5hKn7yOPGCZUkZUGjxyHSlRJCOPWqDD5r4O8f8V36EauSjn1sMo9ndM/baj4LMQ/ucIkomaFlHZtbcG+jqCT6r35bUHhim3TjTw3EGemhVT1gpzAZbCkRK2wzn1VD
NOew+Htf9gEoxxQMjISP46nItaMWF3TzmEcd31Ov3G27lMdjnvbs6+cHM6y1i+gd8hzYRItyq7M4HArmyQAqCu7qvxlDcdI4aGlLj560aKzu+5DGJ1fCXxcScLpMG4t4LfRU0lKKjbLaXPTaP2kYQNDDcTMjyToJ
cllsz+jIjOPAW3uns9t50pavNkl2eD3ky3IrYBmira6LuseuDzw1aimlQfyVSLKdQUtB+rIBtAVpP+CMMr220vssFWMDR8c0QRXyImJxlFoVQKHs12bmmVSzAPcCPlIZlPwYCbhIEZu6e1Pr+OYTKnSrqlgVKTmq
7cGZ1EARQOprc+vwH4WLqVDJcgkLeEfRwZCe9M2F5WgB07Kl/YZcR1PTkDTKrwbGT9SpAsSDIX6ipkkwlpZAgep0XG6F1VtxWBvlzrE0c3DU7mEfs7FbiTWPxN8u7FXImEOu+KUVCsmYAapFtt9vtyrJdBBQVRyK
YBgfUxhbCls6m8Ix6ZCDJzGKICKThdTGwTSiKi+ttHG8t8ezq3aXKfAyCpxWtgyZVOmtews/egc5YsaLXN9b7sQwOUz9EM4R45XV8HD5sZt86FaNqZVyXnnwQ0mhI8UgHpa3vI8M23Al1NDmntUlvWMcaN4TTkYi
iSBE7YAieQECTqGIFJq5YJW0ddTmRQRak5Q3iYRbrc4zGNUxofB7SETsFqdMq2QA2u6hgGInbadKZwWS0ubssaE0CjwoGi/oT+LAXKxA0Q2tD0bzsYMnpKUMO1rQMLT9ETGrGlIigQohIRSojkOXoUqUxDGhO8V2
pZszvdzT41rmKlTCtfiAIxtD3Amw4wsGaFpaeQHXeIodrDxvuif/Y/GCadofu/zImNWYs6SvodrjSOSImjGghN/f/zHhh0H7f9ul3H741332PaS3FN+P7YizBx/cWZPc9QJgfZxGrvIneTJBnAdlWm/Zax0LU9pE
HEzM542bmfRWqtNJMCpPBMDfo7EEm7UUwf/+F9T4+0s6u1ibAii+zhfXW2g5ggIOIKxgfq/Zm7ut9zrCPT8x/00JrfEGsnQVHYpjHg9ER+elx9tp96VLf+0GLYmR654Bfvx13EoPGSFYCryn30pr5lCSGKGDckiB
QF/K1hG1utP3OUjZK+dofreqdRgUCedap5jfobTX5jK7D2/D3JNMx0Gp4UDT8XBvzsevTuA1CznYyN2tyZnuD1tDNu2045Ls0AvxoJjw4KUc9PYWg6KHYXt7xMT0s1WWdswVBNM9lBKEH3QxHSpkiMpULpEEsIDE
X8ZUsbjhsnEPm1/yPYICIaJgR3K2Z/39gsc8YRGZuK/mbHpbmh0gvXKvRFAM7+vrBC+NnoAw2iGHC26wFmF5CFXGhrbLXf89ggV6C/yAgdFRc4CoeUvx/sIuz+7MkdBVHwOAKJCi8+NY8Sgm8ej1le0yQbietb3Z
NW6uLSAKaXTKsYZASBFGfkl5xBLTvdwqje1PYDCEJTMnA4SSFejCCZNEFL2J724ChVC4WadZyGJxPiZMz1WX52V6XlHZh1xat4760h66KNdECBWs6o+tmSL5MhJNFS89pWsIHdrom9oweNJaL3rSRuvwOcXUTi3i
WiUVZb9KeedHGmvAA7Rx9LA8RON8J45C5LEmKpMEa/8gd/0V96sBwAwLJG5tMkwgC4P8qePNYQ2VSQjGYBIO8wDdMUReDaEb4VTuNwaD2Ee1y7h7vWaK5Z63Q/p4cqKf78Ldldwq2IA6xi0smiFzU29BR6baPh+t
6naxIg6HfoBd07GiPXh5G7ssuSl9xxHcRf+8bdmcFY/U6Vjs/wcCjeUQRlF88OFqWyyFU8dTH4JYkvjaSQLixLrqCariS2YIjsbpP5K6VO+bL4M/Gvj99B/nHm8kZNiY4zIFzxF89HiLcsP79mSC8RDalLClk3be
0v0erCy+dBZWgvAuqQZkhNxheqHjK3+ZMRRaICDnTrvKDy9fESHM+8ZoAd5V+PDKl4Wbf50fvOAlqY9NGe02nfg24B1y00uPA4ENYN76YLQsPnk+z0rkorq1jzdOpOaRfewHn+JPv6YUxHmg3ZQKEPrONYVgUE0T
IHWXxihP0aOH+f/NvP5miw/CQVXkJcSjq/kschFGcWFbjTK7nBkWCb7rvnnUdg0UmJ0Dxv4yoecrTBoZQj9ZQzosaCuHS3JnsRpGYb24VdQ4XADxr9/q6wSnwMWd9EeZJDksbqsgAYVRUT360kGkvSPVJauJYq1r
tzWg4W8K+PRcSK7hcSyIoqVEfLmQUSgH3dMgnmfmliA6dobt7TjI1jR4JvH3oBt298K5/wJzAv2eUB7DhYjVvgRHJCRYZhZRPCQRjjSR7JitioHlyGraa703PEfV6Uq+NPQIYGDt+OGO4gK7tqf7OPmKASsbOkyF
+NPWS2md/Z5E1dZAV1tX1+DIfAtyLdZS7ZWJq7k9mZa2hbAAGb12C5p8Cr82vJTR6s/X2NuU+PF6mh59VO1Mw1txR1FnpNgd7JIVhFQR3sK8lPyZVHWvaXYRMndwqFZ0SFGvR3o5AKM/HHgcUANwaFoJC1EebXdB
1qVdNrwpeznWsOoktWJOV2QIPKlqcnZsp+XWSBj5CFmB7epPZyO4TSwVWcxXoLHGhVEjVPnEA+EH9NfSAuUv3GmHfwF6VLMsTqTR0rc1iX/Pz9Jd4ZiZVvcYtheNn8o3aQCkiH+X+Zq3ynvS9mnBcr2wSgIRrLGH
z4LSIdmYKgvFsFCNvYRmwrpBYQ32r92KGY/QWNo+rjae1HuyfcSEedY/JQfgY3K5xTRplE6hHRYz4tK908zCzwqXRN46YhmIm1pXWR8WR6GKyAy4odKTCsnUY7UnVVSDaXBuS7xU0UmQLZ9FgrFue6jdJ0C5iWSe
1FrZRhC71mdk+lO/OE8yx9Wq9oerCm0GWDyL+53SgWIff9XtDcsWYEeckb0NuNY4IF/Ck+YRMp0b2ybJbmH7OfPRTKAGFnEf1u2BDiFvbaiX9ZX8hfAy3yxzYitdcgBeENgJdOvC5s7npTWM1T4uoeCpXqFfOh5H
7UqSpKyA8ZHOi9crXT8B9ai7qqf7YmzeHIcxTH4JVZux3F7Zb1mjg4XxUJYkOMgNFe4enhfVakycbzrWtjN/Mwd4wP8LMhrHher7Ddo5tXE7kFA3CKozxD3ivM9D1ts4nWi+VIxE6WHjwTy6P9Dlczf0C3ZLa4NY
/FOJrm2rL8HY8sMmatMZP/LPg66puzi2KDufaSsdtyBN9m/wrn5fB+zmSpaWjfbLgb+lque5G73UcDafv1DYrlwcI+kwTzmwcGy4FTQDawPyjQQG2bLqHfHeMPTVor5/c1vVRKsFSzUeQuxkDezpTsMM471vKI3Q
E84xCR4hcoPfLf7o3dRWmJjFvuufFpjaY62s9bX9zWb53PzdfA+OwQU4BNv4ym46N4hapm5y/8pqsjeW98UyG55R7719WYuZf7X9v/oqzrP0UAxC4r+Kv9c6XCv1IL/3Pz2ilko3PtGJn4tG2ahPvIL+a+g+v7jZ
K4vN5kdN/+8Xr+qffeQjn3h+/Fgm8Zp5yodra0+fv/51ccEJhsfa5e/4Z7OHcPnJX8a0me4N3+C3w6ty9zBIrGxv57BwJHtnpq1eOdN8npXr0sna+UdFOz7Wbuoc4mm0VJkk2W2y1KcIZL+HJp52vaVgcmm3AbcB
l5BZB5e1iE5LEfCyWb2EesATkzdqLhwGPX9/w2bzVJs3WMhzMRXnXXruvW9p0b/eq4DgweSOFn9bDRMsUTmBSQ+FH0ad7bO7zxQpv3bEn1Pnfd+3arbmTg/yzhPLCXj9grx8wGOGAFoFVqRSsctEtuiusKm3a8bW
Pm7lD4eO4aHAh5mgniHPro58HPNAr8ZRd9JEiUsAe8E2u8rZdz7sKEU2kM738RhM9H810qor1N6Q3ghYweLDf7DutdmTNvSXGsyu2gIGGvJ4bvjkZJxcjpY342Ojp+Nw9n0uub7+6T/12vq+GJdqUjQ7EFbT0M4H
eMAPotW1MLpYgK2k8MJ2+cgb/v1YmaaGdrMpV9vjUPZL/Z/AHV+p521p0G6nd2dQjWtXuTOG3QUU1foJ+/KsVD1siOH2Obqo5jrjg7oBDfwBHMSgllBV/o7s+AB4P1vbwa2rLDnfAmU188Tlt96hV433BFJ10QMK
WxlLxlMcW7Qqu/kqTynkWBllBJXE8MbaoWiOGGYobyhvbXJHpTXuM07DSS7iEYprV//RXqlDbZFlrD1H6muz2vh0S2snkE7dNlv8bZZNaoe11IMCaNdWGuwlkKkyhf20CHKvCORFbpUnUXEgbIRo1H1RdPzKr9C4
1Oh94v96E4ZDT9Gk5RevivYzhf6MMHYYUFVOGh93m1ltnXcQ741I0Yq9yza2foY+IXe38Vtduuf1csePqlSp0JSzpEg/wJi1X9WoxS44hnKIz+P/hfiGa+QPBhubc7MUeUsf5AGUKT7iG02RDUk84CfZgdhBlTxN
4jQOkhSsDl7ZQZjhW3VEfdCIFbFxN8xsxmUlGTPqB4ujKbHyzJLJX+cXbN46E8EO7kgJ7r87ViTperUCRDAgEAohkpok7ycEt9LQr5mLvX12/0D3o9zs1wNslA4l2/qg1qq2c9KBC+nQCdF+KtDWyqDa+SOqxTpB
v2HGFsbHEc3U1T10cD/iY7xYritwtZbSl3T+lN41sLDcLBOLnwLdfeZzRYhiOpAeoW7dE5VciOGnUdkZXQBHRid1JcWLT8vsuORY7sIaSn3m+EX0qYqWG+xI3Xtx9PVFszow7tSI/RBR6j6/QDPuUXvDk/MRyEcR
VUuQx4gLTbcBskC0DiEUf9IYdIsBVC951HPTxZ2kwD131m+JYlS7v+tvt/UbexpRV5MW9Zywc0iseCxsPc9wQvc+FmB3f7Gzs26ek5MoMJOwdhwcta5UjyLzoOqNwLcnmj2LiNcIQtPjGzlNz94jw2d/3Na9cB2/
Z6UQH9RWh+zR21YDcDN/3NsLXXfMGhmXsaATsKh874GhfKzODV4nw/9Fbh/pUKFu8db72BqGRMWNX1m58Xhn28eLK0DBUphgzQ/R4U7VFnCKJJO1CKBQpheRJ0nnEYHA5AjJ8fQvTlZaNXKYcZBlR2zMnUH7RVHu
X6xdSMv9ZGJCZx7zFZi03ie4BIY1HFyCTDggSyESdKgyonZlSplCf+XCB05x+hPYeou81MnVLCEd9XLf6Ca64o45xyfRkrcYU/oaa5UqD5q/SuYi9eov1s8RgiOEbdnJlkC5mWMsfxOSVT46rlFfblKdNL1QMQt3
b7f8aglEW4SU1E7YLoIkSLtHO/pn9FvRN89UOXN0zqkjA4/Bf9teeKmrnyUT3BlQuBMDZKzzeqyImv2WiM/yw5kkGsRZ2zYjy9yTx6HHofoLCPCB6q32GZ0gWIzbeHo3B+z5/M+9+kZN0ASfvmIHhBeHmZVjXalg
eqhtqqKLFPIRb0c3j+aDdSJ7F6FZGAI8WORiEELKNyGMM6OLmbj7lD+MP5zxhizF2oAveYB0o9/Ydycgs2A5Wh2DGD0RTa7g5iaWZFOVWFJdsy/JxOSE3xF+qCosDRoHmcCPBRstTcgsNFnGoViXa+smAojucqnj
4DiIgzUS6lD3+U2BjkFwMnHlVt21tew2EyTbWy9t70uF48fBnL35d7QGiVeNW3NOpIvCof3TUJoaUYlTzyUCKlKZJUhulr2QW6KUGCWDaBDmj1j0Wxm+1LCER0Txfh93aOzgOEjlGqCkR8DXXo50ADdoKdHbf1ge
B5o9MoaU/BPtQYoUlYAlkQ8NibrCEt/XfWa0liMyqzU0cQZTwm0ZcwgsKBpnqn6zbq01r80bfLNyQSWhiL3ke2Z1t3JNkHI5VWqmCRlTedO/WejUeqdJaxFoQ1DKr2okj0ccIkZDlOLi/NcaMhfNn8AUNMENWP8S
9BAWpxXMOQKi/+lgE2yAK7af6BN4qz3UlrUtki54qa0DQrVJ/002IUED4kfrirNJMrnWTftOnwxJR9F7NWOuS6M23SH3Vedw0C9O/jbMSAXr/ls7sWTqlMzYjpHdyGYsYnVdP+D9/a+uecdRxiZ0CZTWnH+/iODV
2/CP/1jGJMW6Lk1f6zhBhVgEdfTfcp13QZRlDdO9rSLzzJKrW87eEfNwm+1gQY4yukqLo+hgc7ABPh3sLSnkHPIRgwQZNHnn2BNFTLlcsHdu9bWASIOrqGYLhxEnyNf/OAZgSCklezatyrTvhrgsDFqsCvMDTFNc
TDhemRN8j865xnixH4s02iV5ne8XYsghI78VfpFrw75+bUTQo7aO9UezAZwNEi1CF5ybEoUi3ZNftkUGmzKntU9/nqayTPXTlWbz9aOzuGBTFtxNRO+i53eTLs9jzH6AidWu2kj2+T+HoD28sCsjSLWO888cFdCx
2HvWnmrsVhI8fre1BUhnHm7MplHsyvuMu+p4fLTcAQPpjJ1d+KXG7jNjIARONgd/W2MnKPILRHJIjax8skeXtJwHBatcqdlKP51V9nrsEmDW2qXYL6Hx62xoy5dWb8hh3n4Kn/c9xsxnW79+/rcDnsaOO+j0/KJm
5c+y9eZhmiffcq3N+oY3J7cieTxbz2ERCRBjpS73yJJIJbYQVm+xIxvq2d/s5ssWVbsNIbJ/ogBhezl6aVY+RaxA9qfPmPxzSNtGaVw6sOGCrGH15rie8fVT+eni4kHAOcXTdvJ48Y91rP5rQ4ssVShCBrc5YLp1
Y/Nq+f3wF/4btRENKpH5Ytw+gWQ5QT6ysph9v23axpy61TmEBzhzDE0/cZLmjJeUQ+zwPZYPSe7J5i1ZFGImwk2azvqpcCEPovlRRdeAWy+RtU+pP37OUVT8WTsz0mrW6LYvl/IC5VB5pser2vcqWvE2LvE+GhbQ
o/gIEzUPpi/AbBg8TvhBFzVWlBcf3W1h3C0kc8EItmnREQ/EOod6TNIJq3t4OYTPtnOx9fk89YHnytgmACrO70GJTySN8rLanDHUmZgd4IpSbQCIZc2Hu5DRnh0DyANNZVA3LvGDHrL72gS73Ydh/2YNnCYsDWU7
Ka5NsTqw36tQUqjCYfddCFthWi9YIsyeFFnQvl1fIKoGuNkZoVlaVD2o68huqNtl5fTbuaQUfdrJ3RXO3cF+/7os8uRTeP5eUr/WBJ0z1ne4jI+6V0BlowRXa3/mGKxMjRs5zMzJ3XVV7QMIoB+IdnpXgPc2T7to
lrZ335s2yPEyLP92wnQhPLzUTVpp3ZlVYShGSxsf6M6S1vPCRrtogi4IkQPET2gOefR4gvwoKHzIes5Nrz5/Eb73lkzDMc4U0CZS9ObDD9YZ6m+nSd9lW3uEWmsenX3ytIqGp9W5WftqBJWcVfrqkd2BWnVowSiX
JujzN135UPqf/6WwhPEeUohp8DJGbWJjubcuvm9R83qa03f377e0wXFMkB0Lkr1hATb0QE65r2IS6m2VI96S48QjwEiD4tALk38On86fsKTUinraco3Le+c/QiP1zDwBz5ARteeUN4R3/WP+Kl1v2JE6lKwbz6q6
fLG5Uf6M3p2im5odcC8zB8FTmziiGOIO+mIaqzWt5RIrS9ZoPQKy9AnKWhjOpOk0cCHBkT9YX9nohmAPeFcTqau6+qvKzqyMz1YIdNdkzyA0OsnrlabpQ8L6F7mCYYaW5Q9M7IOzZIc2h1AMTKZt9EVsS4iP9jXq
rqJ/ZnCiXvEFCwGjTBscTcavlljr4Y1kjK/nxba5YIkV+S4WKKLik4ieL1LKlEePGuW3FnnqHkypZdACdkiypNBBJ4eKdpG66czWj99OXTLRn8emG+lp3cclchyxf0BUa5lLFDCNRfKzeoofuK/9CUwSql/Hvwor
guhvUyempzRIH7gwDOv0c2RLLfV6EYyIIr9g6LuZmOfF/TyfwHyYtxxovfUfQXltH6yRnCJsqeIGGO5T53HqGsZSAaU7prO41KpyOq2lgt8QkB+XAjVG3qTJKjd9GnKhB2+hAo+gasF8DCkTSBH7toEmpFUAI4Nl
8+1ELLn/gr6Lawl5oSsZ9NyRV7Cd746V5PwZlleQW7xE4wqW7WR9MjXd9KXIZq2K5QQWZejFAEfropLWrIpf1w8UDtgdGZGQYnsVswriYsVxrRHH650ux/p5CwsbwDM1GDb61PCgw0FEvfuQFkVFaTW0AQQhvOMN
eTz7b8SlC6o3EmNUkHWhnGU5sAKJA/7wKMjW8Y2elIvdoccaIdHhibEzTQoIu7Pl89G9TLQL77glaYLFvrgra5HyzsLFHaw1ESXbZrCuiXlfXhcp/OJkLSgLOaCG95NloDE2rN+GPUVv66acfXZP5s8AUW/Ubzt9
OIXIS4fhdYULbD5gEz+QUrmhScZrZawEz5QdAy0juZ7ibO2Rl6ST5XzQK06B+IgvOIHsMhYt5Pyf5drfs0ptXrVgCBjnA8cNvYH9daWPemxhOcuUU7PvAG229J2kafTTFvl2QMmYqDdLJTB5xuo7OChKKOTWzEGt
1FMaxhboeFNSMO4ADvIgQIsuhk7Q/nDe53TCtNvp9j4MfCeakFveREjx54T6xFVqiceZm5SUAYOFrmrVYoPMrIq7WpAaD0yLaRmL1jlqoWTbhN1OoOt2LugIP5TlG2xpP35OsgUHkbfZ/7Q0VUMwLUtXzcaT4WPx
gnMmm7v0qmGVf8+HriCxuqUsscfLiYYDYLn0aJdcdACmR8dyev0O1yR+79//hCLf44kGdHzDyV4eZH0rLTFCoDuIhZoMSBp3RyXJWTzS0fIayxm2fbaxN22CyKa2+SI1sOunpru31kUcwyVKlSmuQ1l0db3DUSsW
xVtiDvbKqSuxciwob4mVPDi7LAtUBBecijEKG2F84KhjODbF8idd4hQ4/y8/rZNnJtE/CLN1m8WjEiDaU+C+Mncx1XVxt0b6HLJKNI4zqghH+oFrA+4nF8sGAzJSBLBBkMZm84r7cUIobSxNj2bEjtQIXsp8wSJV
DjbwYrUrnGVXmibPICC/0pottvKkiO+uH7pEVh61f8xEhQevmgOE3VLFGJv6FCzqm9OxKm7T6wAvWU/TcSDnzB8aE/Zogi7uVbDfg/c3jziPP31qGvSQU2iSN8vIgjgozQwAfmwwWem/P/Ad8umP9sraYX/xUUXO
VdX5sWGd+lXt4kVnr5ra00IVN9jhjcfl8weJvzjx6MNH/UHqFm/7sZ7L9ldLTUtwcl8vxMoHSI++zMry8Txr0R/AO8agyMckXZAPpMEPikOFab1nthskLN0g0fUPAtZhO7fw3q7SonhYsjm+ZR97cJVBHcxRLFhu
P8htVot8nMue/kSxqCGopquenGLZJLq56ukmR6XxUUXztX/xiQq2f00gTP2hzunrLhX1F6tkca5jhrb8vdCjlITKj4sFEY+WVHnw7+0+TbBh5i050Ovk8dOq0J7tD80tzfpDWkdDprZM6uGHSLrl3H8EN9n5Q9BZ
6Px1wEhwf4hoXD+r0lzpTP+M0caz/zlgEbB/iGJzlX/WdpiIfwinM338Z8USYfyzhs4++M8YqLXvP0f2Maf5Zyg9R9V/1jRdOvvH3OigH+JXy/YfH5qS/jmW5KDzx0mPln4ftObsZWU7Gx+ee+4sTPE7ey5e7hrD
hCW+AqMNHZ3zFuVINhIQtdczaxN/mRDKlxP9kgn8R0wsMPeqq2BU2s4DJ+gXGVY9h8hQ1fBxyj6rxUZfN9w2FC8/IGtQmc4Gbu3WEP+nTAh3Q1v8TPHwOOhAUHQovguW0rDg7r24K743PAM/jD3wr/jovuTfKp73
2owWNvtq5St4r0rQ64th69eFFYcGTH7ukNYcsTo5zyl/NTuYVJWAftBHYioTQviCku+Qr7oBftg/7vnMacfF5xIxUFmn9A/akm2UUHQSxuROCT/eX4uAO+21Z4PgxroBSg4Ad7ujAAfI8bVJ4qFRqa34BA0QS0Bb
G3999Y1gJ2Gfr9igTOOtJIkNKyfsf4dJc/okg6xatZ5cE4cRnltKf5vXe6t6yVd9KrQvbgdXSac+y+Z1EicAThJH7/3jzU7aXkkvjkrYvFv6QnxTjmlfWW2YSgni1KutYD5YvZFJXIJbv9iz6zetIMXD+w4tkg/V
fockf60jGV2x02T3vMcXwKJ/zZYQ38lH5KGUwCE2//gt+R19NIeBnsMyhJ0QAAIYl7GeDZAovUfkl6u6bUWoZ6nD+ABsxZyATSaj6SxBCbSKlH1fleP7xRNG/rKx7xodFZEy1BOIC8ymNWJCAyeTVBci+7iGyLS8
IQ3lXqJ2ScWXYM1pX1NOotHlRnucmv+NnubiX7+fIMsx6f+icqKnB2phoJKcecGYCWnbHrZHxNMv5w3W6cqZQoChc5keInrJ5BgrNDUnXMxIgdPxOzD2/UFsxg00zetABG8S8nC+ers+uZ28SILHMPdWmkZyowi2
BaLQ/um+lQTbINHtScwdp3MytJ31bK6bSAuzFzHGsAC0uaI/Rkz1wAAFIQB2qK42rMCHVE0Y3rC+efK4m1AHEkwJhEFXiqC6on7PcsNwiE9lBOhjFpSCXF3teLRCZQoD/bmh4tR0cmvJ0gp+o6sueXnQvrdi6utJ
ipZ3wh+7S2T2NPsG08ggyljyYAa5uUff6VRu5pvveSo3T1FUV5oI66mwPJxPd7K+OuXKXBFvCm6+aVCwsjDnLE3MRZfievFUsebjBC+Z2K4lcccKqYUc2jAvstrEzFRJC/HBiPk3cqE5kIxaDgZJ+FVIzJGzxd71
vBNVPpooTCx7THZygfypSRgkQCFKBYjFSeaeG7VvnrgVSXLjH8XvqGLZ2yCmHt3ln5As2LqrtTKxLG4IoClUqKvkEUYVA73/3N7QhVdcbUkEAGQEC8URt4ISGrA5pIOqAnJvAcE86AWKfrOD8vsImC3+igIVFi0w
wXTmQNzX8gJk2anqNQr5IykQS2icH8mkWE3iwyBgtiu4C8O1FBwMqyfjQJrhH4P0Yq8ojsMA3tVNXiyN+8LCyY5Qm0heCYUKrjEHrYXuqIqJ27x4TGAXO7SyvqrtyWRUW3A+JjKAl2YdIpp7yxyGZRkKRkQ+Z3Ow
PQz06DakpnGCmyzqpkmJmNuWZvCYgW+LTtbEUsOS8HcEy1HhwMKH00+aZovVThVBMRvcS5rTTQjzGClK7HhpRydCNXzt3DzhDpWxudIKECbnBE3MLNhzSjGdApHar69Rl3PqJ1Y8Ib0gp2ZoKvBa1p4VDFXjFCiC
E5xzS7Hn25ivorXn/NPcfzt98Gstk2Mrygpy9n5AU+XynaU0jy0Aa76kZqrw06+bZTNrWSntY5IGIIs0SH55rX7irthIaS3vFLwJf0jjcTW9HDNYMrQhi82dGEO0bWNrE012naSVdvVt5m3PPBqx/naGm67YBxF4
5qnfDzxJghgo/SQp3TO+53EU+MdUcU0IdDHwN9T4LuOXHIlXikiKQjAYoXp3ArEbMiUYyLLsNShdcRZUEaDIz2QwNEHZV+ZI9wygNrYnqLbCunP30E21lbGSe1ZxnQKjdDQcXgHPLLfzYTrNJrAVIB+BJyrZC6as
YQOsvIr5NmI++yTqeCKhn31mVTxbAkBlytZCoyQRtA2RIoWRpYNqw8q4sUWF9pfSgi8EW/uManh2SRGVOZc2eymiRcdGtCDk2Be5YKGzawDlAAQoIcaBahFvQaqOiQPZHrkEcTKQQvEO055peGotvII3yHIk2TR2
ieeTDgApB4aU4/TlcsaLuyHemV7h6aRtbHMydKmKYBSalEKLYaCCVG4819DY6VvdfDCa0oMJAcNej5pO8B3v3SU/y8d6b0ogE/QWgwsmJ/vukg8br13I2ZQ4MbK/tryIsZFQ6MTEPrDEymX/DtTF6ChfLMXA6HCU
y367IgJ802dYSEequ9M7QBW9nSkx+SMWc++BScHiuCcJnvKB/BSMH/JgQqIJOlwhDgE2XOmyRDB7IPjtfDWXJrWYjfgWX3BLVXlAKg28ApyE+02py9J7ETIoobionwZUYYyzeErSIIeKedUpKSokHFpgnKU2ukbx
umyebXMl9uegc1lenpMEVOppDlEk7AyVLOh+JaNkSQZsu0lzHuDIjo6GQN2Wu6HAx0Z2/5hZ5eYj8P/ldI0Lhr5jDxcMdMTTsWymWmX4rxta66YeYdVZCA+rekpHp9ssaVKz47IwN3XZ0X0CNEY4xEzXCWgImRaF
IyfF5VaKCeNpj8wV9Zg4O/zLpM43rh7AhDKP8vi3jaad9gDipARAniRvj8jC3BDYi/5BHSC6F9fjcg0fLkjMkqoCsBCnqXlXyENmtLo770wu7zasRydjg0pFG3f4qe228hHHfz/iS5qit37RBGe45/OwrfI8jwou
eTxmjxf849R90cXgxVlxamKlAxJz46zXPuVmh0kPQSrjWz2AQOMWGplEdsJkqn291yaVD51Es37UkkLBfuYrLTL7pZ9SLYgKJA28EEfWwuP+4B4Wp03+Wf6tqfWD2cFHLWbvci10zHKXH2ZmU6HV2ZlZaLxFfo2i
bi1SzACmUIRTJyVmoWlm8yRoHLVsoePTOZ2Ot9E0JyUycGL2y/oumS0gwMAchbZZmyD5kWWZGa/3zQxcGTiKrJn5HKuouKCFuOUwtMBHMIFRQ3H4DK/gs12CCL+ScIwoEs5L1DOBLKoxyDRONwWhjoQ34iiVjzhS
wb0UQGNdW7i+UbNeoJ93eHRCkuF1BrOg0GO3PSIETWq5dOwd7xDw2tQLLhiDwm6oEczChIBDSbYjAbTgrQBF8InnNzOxs4L5wIsJ0a83728KlXplTxp8zgsDFgI4+20IQKueaIqnJsNoDSN2A1W6RSYm4fzCANks
JSM+ELDsM1hreTNH+mBFwRV5yGUfn5F0Ht7IG3sLb/gDe+C9dvJKYBuHSU1Kxt5kWONxa9UB31tQMgnIe7B7qc4aRR5otp4AT3ZIwI1jnrIOhmp12xmSdW8D29Ls6qiYDX3+YTPG6I7cZ7B8LjnUv735MxfMVVE/
xtIoiz6SjqgvNGkVz1Fwoa7nJ+ARkO0yZ23H5iXt0HzM2M2gaZzJWCRmWxcGB19xwL/9H2h96/ba+eoaXYG2Ax8H2LoNgmuWJWgsjtbmZ3kLxbfNZmUPkQcy9VAXPnQgygkxX2th5XteuQNkX85i9A7sVDcDYbt2
uzdADqMDvYUZ4z2C63JvzYqaeIgm6JfaImG5o32AhiqkZHzigicWx/ohxvNkO+GXimEgnAFZJsLXBna5nI3ogPzhB80H7z1CfadmYvTYrH/QDFwjWwqC6XvjvbcnsVB3mX7tGW+Lodb/3tcS4UR7XY+XayCQc5g5
L8HelcqqqS8hSulskqmqEtmXF5wrjtKB/ABNiyE08lQ86tmD8tjhxWbRAzRRmLuVVlv8FAHwTlBNl8EPZXKr59898z/Cf/BA5NR/kYFvgl9XO9SlSNudOK6ORYUcfrYWH2EiUC0+srdcGZhpfFksDxqYQChluc1n
GUyt7+CTVcv0hg49kgXH7OF8iouEnasiLxIMYbQaCREKm0ungb0O3UU3LGeSksOvikyYuU8oRHgZlMuV+A68qnj8qaO472/RzsY554HR28jud7HUAXQyj9LSYOShRtyOPGmogPKkxPVojofQ3zasKuTjCKwM48TW
JFNQxNYo2aVBh5Z7eEId2YgLMMjGp0/O8aNXzSw0hc3owWhOl3HD6V5Iyy0Gu+pQGI4lAYfbF80PpMEw57OgjuXoYTDkKb2ntcHFBV8piRonmWIFeh9hJyshJ9n0MD7UB21/1GjFkhc1InYbbjMDRlTtL1hHx0QA
Uffh+cXTc0flUHxYHpuUwSJiwhrP4rpzdz/S8eyta1CsXF8uPUhY611y5JS3ZPSsKYrhh+LAF6HRA0uQUSHmviZ1L19fd+TqO2ItnTvGvNpXXSBb+bJkNLAvzLYyj9ghfOrR6WvSiRcoEBUr6Unn67LdxGzkq+bX
/3LAhwe9jWVa+CMAN/FNnpPQ8Pwg3KQBqAZyzTD4mL1SvhebLszNyV1ZWP/3UXaWfDJ4SRsYoBtlgd56LdHjOIZKaXQkAzNZ0HEGS4DfI0+15xKkFmHMzxMwZkCNNyCqBJWV1dc3bhXp7+KBexpUwEtfuTannlD6
UsV7abyIj6Wj+vLmvi50NOa8Hm9YSAR3PG420Ymy6aQbHD0PTPtWJcZBksgutAam1TmgwJVSGvSySyPK3AyOKXANnWGTghU+IdDlHlQPL36j4wTiwmMeuGE1cK+IT/skEOwmq5aN7EADoHUgPvHcwsC+ysKW0Sw6
X6zXOjdM37IfLQb9WUWt9E7hCS5F5MrNEOw3iWn0BrEex6K33qSdIDZTvNfIAGkCB3rJLuJr3sfftiHr5E8jIRSNTRFTQwucm/tDDikTXlkgqZYR3XlD0/zPA0Vk9TQMro1oOD2tHCBEaCD1Tq2AUgC/TU84Zdp5
ImZIH66aI3Z3DrKDXVW8YQj/l1fALxRfikPIecwDE1yD/w0hB3WVdXQFQXLeai1+ddmvJc6Pmb6/e8dqx0d3uFQGUe482ny6rrCe6MOiBooMhXD42yWxftQ44bWj5T5vvh/yPOcjHI4KAcVnYhJvO5L/LRc3p2zk
a1po+bmea0CGOr1uTwwuGQ0f0eEJlrjws7UeM62n4PqyPpaa2HRbDiKttXhdr+ktHz2NcuyFP3BF0mev/2QTkehN3pCITb6QHDf5wn5jIfoiP3/EJjr/j3GXzNa9gdkkOzhckgWnEV7GY25vr01WCU+x8X/fXG4J
3D/pLABlH2hSWQr4t509creJjXr/vsGsyHzbvrzhMy0XLStuTU8x4np8EaxFQ8q0uspcusQEmj7nxYtXw4WFlCVIfdlkDlvr4wV6yD8b3D+L9wTdK4S8cw30J4rC90Ey6iTR6Aq549uZi7dYli6a6TsmxRqKsImS
KdIcWRbLYgHRcUpsVt83vPL5op1P4zdw3NCqz482x1fpyKv0BmdTRFjEce+GkEpaMySXeE0S1l0Lb8uFeyZ0zRzKEZb5WKGg6EF2KHIUP+k5WJGQ9OSNgiv6Mk9ekcrsUVZBJGqj6HqdlA8CMOiMxbgN6vvJ1yCt
3fZJZgcGzR8zent2r6VHLaBDS+CHJ73ZJvoi4GTZiwSQOTojNdU+5QuCEzRfwsyvn9aEGZ4B4odFYGygpSrX+WbPBmwBq0SWhCRpSzs6rwd47hjFBpp6THWCii6mpi6mYX9O1yL03kziMi3G0N0YpvU++qIruJyI
vAaWLt9XGyokJWm+4sl7fzd0k8gQIavq1agg34IF7dpCLkSSPcm6mOr+f/kB4IBe/uUj8G/zQBGAIU/mayz2WroqOWZs/Lh4nMvAoSe8qkHrwwWxNzETgzchdPV0qvwcHT9V16sIIt5YpOkGCMvdtHCJOQwuVqs+
paerRh/hORIvENK+9aEXlOUsm8sXKcRLfEFP2ALRSfmNv8KaYSchbvt80IyttZVNPEf3ISpAS4+NiiWv+HjhuPW+Dg1FZSNYmlNqYW9JTqwqmdT453Sex4JDU5P5OyghUTT1GalujYktjTMzB07MB7Lt5NVm4X5h
2oa3me9U1kH7dP93+D27IC4kbt5H1D2UnSBvPoQftuDHj/iBmktnR8lbfWXcJgTLXqSPXFoUNwrtK7M3yitcMQKQqHocyqDqjDHmBye/xKlXUqFDJPgh3cpfGwKH0W/i3+wLmlIXVbHZpHleHTiR6fPC7pXRLUL4
5SSPfxoHfxFU2X/DX+8eKd3qnR71m3zzNn/QR/aN+kVzj34+SJJNvpPsEqoflHP3mtKorVM9xppTfuMuiq2eiaNg+UJ5ONlWDz521d1wR2ydc/79I+qt3U29sLsvA8YRBnso6Sc1IjZGHMaENc3S11AZtpoGFGf8
Dg/p3T/6BgJB3oqljfvA/FTVTB/RasA1OvhZf83Ec++zmuBqZfEdzbMh55TDg/89pHXD3Hrx3HrQ5FblEiTq4O/tnZNd2SJugJd7bNbaT+clUtboyUnHGJd+PGHa3Xh4y8rC342of3ErDDbUC3Wrbv7UTTFlEtVj
getsQSPDZr8gkmhjwkrCTESa11yrOQgYJR62q0EtWk+5LpGNfeErFR4UmR+4CDFAEqet3howL1MsMa629iv0v+PFBiW5a+g4UONQoDvsxeaHoz6O5ozNBKa46e4m2dAjHnzOdL1uTLBU3iSEyjC0Lo7M9EiQydqU
uSRMjssRZpctEhJtTV1jyXNjJUWtH1uV5JjQbok4uCOKKEO3VCiXqBPyb7a9sCmzJx/QYq2nTBsz0XZgEUMQM5vE6qmE/Il4UvhaqCX1HkNH6QMYGBqVdC1frlxPuUanmKARPURDZHR0he2gEfuKFDZuLodGJXzh
+2Nl9pww6RxeLpGWjhjAaZB36x+gzyn2eQDzTx0+6VB/8lL99ZydDCroKwIJuofJ/dP6DfYQOB4bPf1pARfcQ2b/dqhBHE+OVKGXYefKaPtpSfdWgGyCNhgaUs7sAc9Lp5dRBgq1B+zTbmOoTBitNxoUPareHaeZ
ltxu5zDGnJwi7/TCl8c8YQ8S8rWnE5z/YH0zpiX1g9B71IK+k6hNpzC2nZIAr8xUvZ50nGzUeFHWiuCJguvaJ6NfbFqmwShFFf2tOLyMy9gYbHVkY/837/4rsUgQPjHBn5bVO/w5y6s0fAoK7P37J3XkdTyfPQxc
D/gN65XwcqvT03Wtn4xhbl84iaDKhnj5DZhah1Z8DMPJHQSSzB8jwAeQZXGRfqGm+UKPQQ0w1TP0SfFMSWWBk/gGSUku49BmRIgmy4QWWq65Qtn2u2004dauG6wFcADXY+PVMu5Y3F4vT5IE51EUR+fJ9yKFjPBF
xsoK/jr63pzx8uL98PdR4idwf0wWI1H55LOvifyazKbjmE41Q7Nq6+g300OwOyDuuI931m3HNePxAV3b0nTWoPMe/9j2U8Ad5EMc3eeVoXWtuqxH+n173mtVumejY21HZBo6HQeY3tBsk3y7Vg/43+mKP7+GAZ5N
x9QMqfqZ/qySdMxjPUjM7gdXXpAZc+jD55kEWfna8bs5nKO+Jv15oGVmkYroVuYMQaDkkIK9/DVX05Ei3l+9HGyX+dNgZ8Bjzl0DeLToi+pZYh4HVDwSNm8OVOHh+egq/WhqAMl99bfaJUmyDmeYHlEHg6o6vEP6
4MJLMRDnQSWkgH0GO6VMDvhYZtEhPNNkf5XjjWeCDIgi7N7/svKp4z9F1hGilPzJzx8JX6+x92W3DkNsmUt/fX6MeegR21veRJ7pSPJ1TLFpabIXvsGCNPtbmhCdpv6x1CZC5JgYGmg0wfZMVwA917HlvImxlypz
/zfEA8NWyJRHhFlaHKXhonIBIF5sd5MYjTTAqdIL/kSju0g6U9C5QTNfRa28zLAGSCiU0BlCAyJeZq4QMe5rsl12yl3M/T1yI1nbYfqLV/C6GtItJnYW3W77+fnlBPGXkcBIu/YqhB7wy9HECjigUJRBWn3LAlGn
nB6881nApMNF4uY0Mv0PvkhgtlPPy5IWO1fY50TI9kNXKiYeF3L2D/0LkSyZ+7J67EASY2kj4OaYjtuliNnl8o2FPAekais/BOFDEnQXChjCnDYaMsLJyBN5YuJ1X670EdW9RuQnX8biHhSPQ0Le6719pmOCzoL/
7S+AaEmOnRn8QLPqOK5SqNYXQeWR5S23DwZ9d16k++T5np5+/HdUBa+ZOT0E0si7Nt4DcrwKJM7G9fHz0FjMBdEZuSB/RgjoDq0UpA+ZAcjHGQAAQjCI9fy/7c113YBXXrtkIXwFqJhz5/7kA1O8GNniDsCTf/j3
sJtLxpvny5edeYCSI3brjI1nzKMx2wRMbI6w1UwWpAUnpdBfRvn1yJWAAkMLgSGAAse/YiO6ElHeh3d9Pnw1xMAydsEkHR7ygW/zrOHGUgA9f/cYasb3YGB76xbs0pNbN5tDOEH7WeYK6JPrSqjq+14wGKtg2p8D
QgXS+1N121FkFYrypVGp441bZMnAHKpFJpCtL+WM97NR0MsltGbr8nf1eLTHc+MvrQu/PeX5XYf2tp56c+yAwUYDlmUJy9V/32HOGW16zohCKx5vjFWOrhiYDxcFZBKBOz+GvP3rbXl+YrzuFHrW4EXhRh+mSbCA
DwQDSSKME5oqIEq7ekKW4jEr6V0QjqzXPvwH7ottm84SDVEJCMGRBGg3IAllir44c1jjXtUavv4pxlM6w85hsYBiWIJT+AWazDtqiLBpX5TPvWstfPvIwssIeEVBd+5mHK17PaWKgOk1Bi3j2IfcKZQRVBLxgHdb
NAWe3PZQtaq/mUx7JO0PNu1D9i6T75M2lOlmY6ckbqRTP/bGsRJy4Yn2zyjxShvIFuSj3JN8KIRnWDmto4boPn98UcC3d5VJm8R751K2+cR88ArEX7TxYCUgnz8/tTIa0X4GMgDeSjI3l0hn4OeDwCHpqqUS6P6h
kpw/YZLVF9kNpKONZxFLQ61icDDitBtFtKktMYDtokrWf1h0Euu4AWbWgcPRCu7kX1bA+x71FEXiK6WyiQUO0CiSZO2nbyVimiG7tiOlKsczx16sgZQy8TT7dlyAp6tun2DEHRM/DwuPmB7Sq0zU6XxPXaOGjX+V
lXr0fNw1o329+UcBNJ2jqtJ5jlsSv8kXq615CJr37M2lSbmX1nDNFHCI5yZZOEFHLI3BoSuLEXdN8j2VZGmLIEodCUznuwneHGmCY8d8RkNKyMR+tt96K3PJJyeu45XnLxVHcbw9YkDeVopzUdOorY8vaC2RHmtk
LFLzryr+SIbjd3sIC+S2IjMgaqBv3CVxkbOuzFAGO2WmuyWiIUDp30eBPj90lyuQ+5uOD0IMBCsVf3pJY4F5QcFefXGtPQ7OVKOJNNBRguJkOzImS6jkKPU33c5z5GqmAq15FXCTo6QQ1vsdKt3gxBIEF+cCsXIt
lX7m2kRgWXCTp64kkrslkaQKN8U37nUIXhUX3WZCFzh/Xyqc81VbmmmOhsf7/SZlIfZLORE4TjE3W82vRzCmGmpfOzXGozxlHKaNW28Isb9JhkrQvWAeo3oWqQnLx5MwAi2XH4roXLJqopWQc1DQmXIxZi9Eb6lM
gql8WXuoOI0V6rwDtsdIpLH6GjjdiDoLTz0nAvisciEYESWQc2icAzXxg8yFFLK3tsX7jf9ReXNHeFCK7fBp9GnNNJvVGKvooifoY7XsO3G8yq6NCeszCa7G7t2++zTJc0k9USwq/eAvGMhPLGYbWq8LW+6cm31z
SicguMtCvep6puMZFBmjk2cr/4XfzpUj0b4u2r9ffI+hs5OLQL2a7535wD9v7QAUuUDspVzM/Wiu69z8UquY/6Yi+X21T526LsKGOKf9caR+wlklhXPKWX7KOAXKN4dQaWLzZOemy3+PeCwVXFw7b7K5xQ4VY1mh
LUGjOGxRluaIODvbMlOt6dS4tTf6iOa63hMdn++f5iyvFMk5GOVCtFaz4Wn1QMBP9gkAcU33p1FOlrhB8eFHtNEAwwO1UapmPiw14WStwklOlLnCAiR2gaWR3Q0CtDYJABJQ4F0ko9zmRx6NR9qJniB9YrkWHaS8
bNY+T5CUIZ3Um8TYGGMe+g7RT4GfBH8IgP0kJC23Lt2bslgWitWn2Xgi78DC+Fir8GWx0GjXFXqwVtXHGk5/VzY/XGVu5n3Bucp+02Jv9fc/5z7Rpwhr4CKpX3DXRSVHJ/YZ+2AGvZKTYQKtes5vYotzNsj+IR14
osCvwRxk9myAtgekwie9s0+OOeIM76cH+T4hvx2wp3sTPUfR2JB8/cO7V98DCNgm6rfnyuWLv3bfjCVxxTk5RbfFbDOtqE5fZmQjQqDJVG9F/9i6JoTieWMz7yftl/e27bxF7WbREKt4W3PpVut7q61PbOvOBVQq
PJUECCMgPWs7DM6aaAz313yKfKADByV2Nc982e8NMtXkZrCASI3+0go4C1mvXdc8EM+A8qA2ItBuFd+RJdVFhaaUZeKYNBDNWcpG525KmKwLcdgdze0TS/5a3GUsODCOH15IYXdLBHcbQU5xQSwU4+gFBSxmSxqd
hNRclIc1CRHQ6OdZxKltvcFmAcDAE0NBSGg2YHo7bIp2jXLiXsX4bEFliUcseoQAR5Ol5uv0Y5N8R7Qwb6/0d7neGvTlJC4dFpCYE9ValqdKPqUygdxlBD9XW70w7TJk0XnaYMeA/CKRQKObdYeBSEg3X867NkSQ
E99TEIDu2yc4uv8PQBAl4bORL1jgwJyEgOoC3H4igUc5DB+pgEtLxKWflxRx8fA7+5ivQgL07vsc8GWGWW0YTV0T5y5hkBncZR4PKBgGAlWdJYfXiPuMjs6/bKjZdEDiM4LPc/T8kmsHktYuBSmFfsyE6vMEpmok
VAByc0D1PPwFgCOE4p8mSf2RXwBRGrgVQ536qFbbF9r5c9Nce/4bvcrjQA2l53gvhHNRBJrj67zfEFsR21HhdZn9DeMnOjqM/GYvyLPs8AGSJKBIjgAkAky4XUF4/JyDxM8QqRi4XvAhwhxZ0ufF4BOovY2J1jtA
NtANcMtOqCfM94kb5AkOfyxc3BFL9UPOynLud80vio/9eRuur8GLkVFdbJutAxhdFdL4KKLoEYLehMqpwaCMBcPrmqFYeiz/V5G+wcEhT496ljfOu/EJJbaBCJ8wB0J6+SIayB2yS1te4g9QySAMrpGEh30Bgv4U
KDxd///CJRAD3BPunyRMn0NoohIJpVtkqX1qLIjCJc4Qy6ANSj/A6Scza0/cfiO1SjXBZSWTA/Jo8ZaE++1ElVLxssqb1QfIC3bkq2mC84nQGQQYNZKP2LXy7qSsrXWUKxeTdY+pjMYGChLpCsSuL0fscVD08/bK
ZCwxsFO8J+JvVaP0Ek4jaKolVWaN2mjNaajPJwQyrMUXiGZkq0gEU9u7y1qs81i59oVcMCiyiZnC+Zl7e6jqBHkOXwSWIyXJvEUUnIRCJWgOREX94RnnYH3f/mbUsa1BltZ53Muse/CCoW8NAKLeCY0QFp0U3ifR
/qP/jB6cycBPza8+IrQokQV9aye4Kgj/owBevF6ej6qupkdCgQG2cJFBuTxbpf8zm4gh6/gHOTzgJDcOarQ8mPZMT7ZAId+MNOUCeE84ItsRaXU896OG9Ft30ut0/dk9nsn7zT4uGkJeII94xmos1cNThWCKYwW9
py1VbUUxlTl+dnDSxBv1JtC+RE3ZkzseRn4KD38NZonSXQU1/cuq9mSliv7REH847NX0JBxzQ+xKuA4hpH7P1miLnfrMBltxBy9Umez0SkyKVXdKdA4Qpa8nB9J8KKwjhawiGTHLFeDFNPdHIwf9S8cgN1/xxajX
40aKtgbMEO5yOpqUnVGu03BWWlHCZfdHjFKKkjJXXAZDRXAOdZGqYw6SHSIPJein4jIaml/2sxqG8jZ+h4ia0irTB8Eea/DyQSHem9qWzK9po/pCcYYxY1r3Dptd9Yl2KHm368/ueTzI99Nr/yrbkbjGQTHtbZmA
B9LzcLP2TZ08+GX7ngZircHmkRpiZkvGWAUseL16I9qIPTPNJxz78bxJhRO4mwj8KNm0oG658NGFUfYgPD/auNYRE6ksmrlFyJMyQJbKyCcc6DtoWlwhOC321K6CbS+k63eNAxO1UGceoZnmGeFjZsDe1vmOLUN/
kncDqbidcbAR2YMR3dSpSeon04C1CNaQ6ikyCIKvY6q8Wvsv+VFvKM4m6pEJnRpo4rHt7GIG87oZU9/94IWqBKjnqCxAvkSooZrQHok3Uie3I2NX47nH0Q96bPztnfm6C1nPSxIzqThlfitBkeSMDNXMUNJiGCk0
cSscr7eZ51E5lNBN/flZlsEg6aUEvrua1ClxA+z0iD4NoCl8msf0OcQDPiNyF6pEbAipV4zur9MPOnuJt5Sri+3VDObvNC7aqG1ibObKBxZ5mz62B3fE3eN0EoUEXu2M4mHtGbBn/Pgf305eIkhJMNd6Lul7Wsqe
Y9olLKlNXRSnUtZj7PwCDLVpTqzy+WKWvH0tWll+NT8onfixX95KbIke5yp7Ud/eHR73uWGHqDWyxhHpJAI3PISJ0t0uYvRW/AsmvD8kVlIPPFb+d0g8tq7UvP0qD/LeN8GWhN0suLi70bbvfkH3fRcYOlpL/991
+nbERbWRVvZppidW8l4KrR5HcDeO2HCNivO3NhJkp9eGkVbijk/pdyw5slV1Zb2ui0zQUGKNDEOs0Wx00hiw9dAxp7zgA+9KrE8XECmT/i29vyrjIx9JqYPVWbtFGBvqLMM29jEYqQR4q94MD9qevL468pj01B0o
SuUbUCRqEbm6oWc8/NSMi/REsZknPfmgpNg5kbNE5uY2rp6ZTd7RzzlksgeUq2gEvVyoeLzOJpReQbGYZSakF8TBjHY2wd3DxVf2Tgd3rpTKIrJVupA/InjXzkO1H7KbgMRhaiJic0QUaKZNYyCJkdWnaLSdLy8S
tby3kOFt4lZaeY9vBXSlxHIOg2it+g/sq4mQIBXn6QRGXrGylT5SN0GTG+n6q6CO1kBHaMTtOoeiAbC2fVdWZkzxql5rKfrxVwhqqlEB1FRIdr0TisbkZkd9OX4T0VQZzl/qmqGzqXHony0JzL6jQGUiO9hRkP7h
baCnOxRSLYU3M2v4N16eN1bFeFS2LsW37hBmo5g1U9IbtMuM2Nr94ipD4v5omPPvMNEfvWXcb2FVz9jcpZtkgrZP3ve9X2IOoZMsRQNl/HaDE9YJ74RTX0tpCsqhOo9JQrY30j7leOXqeVyDHz0ndWuEB6OU4hKI
5DFj88vKvbDxDgs+tO6k1BlhpAgob0il9K38nLUnOqWjG8Vuek2RlLyp67+t5tOLrxPJDNzF4H3SGtAtPPjWX/x9ywM2C4n5iEElpvGa3Esyg2gfsIUm+Ofi3Z6QteYmolD9eIhJdgeF0Fbir/wb1BZmcD9Bg5tv
x4daVyBaC1hOKGPgqf2hMWtQD+G47uWkn/zP8A6zFnc8RWIbOlneUvIHEP6hF9+QcMzxHoPSC38LoCW21uMr93Q3TQDFUoQQRiGxybc4jfPW+DeWsbzHgZr+ac2+Tq8J13qGvoeMbk9gPuBGXf/H/TR6Zb1qb3/L
FM50//uW+Bu4DWd/k/Xyt2zU6V+Oi+Xy2q9v/aH4hozl/31CH+XNP6cbzNpXmi9/W0qdQfBuvXyk9/irr3xnAiHzlPBlHF/bw99D0HwktvRJVr5W5onJnG5Q/VL9MQ5vtlllB9lgBUhtq9BWmI3FnSmbHN+zb+NO
q7uW3UyVgVGmfVUd+a0ESVGMyQBpqZImSeUPdBrEypFMzNiLw98ST5RJQZVMZATFEgCDaBcxbrnfhPfxoFMjb0nBaGeD7LXrqkMrShu7WQL/VW333GSaLfdOITDA9Inhd8sewtP72yOaglkdu85XJhwNLuc34fvd
CjwdvgzV8Kzksc7RYpN3IIf5GHnVEBYO351iP1yPj6Z4j1Kr70dln8c6p9lB+AEj3kU9VNiUY3Y3RBAxD6rKp/wag4f3FRHclV0ieHy/JoIb/18/bjwNHvrqu+B82yk/euSlXD7ytNw+8sTuv/Rt2aOkaaH++a3w
ff1HjfStPfNZbxGkp3S5Vp3YwpFm86E6u73vrH+kxaN/C7h68HNteu2uTT1Bf7Hw9XClen28AgbEEQ9FPNeliK1hz/i076X/z2BPLVtSybl/o5kn5N++6/75SyKuavUko5mqsw2LYRe5DP6gbS0wugsSkLhvGmBN
1FXGEFha29WmvzCUQIFiQ7zReXGdcPXmF4Ucc+Ivc72ZmMdUqMWcX3S47C46DlAKdps9weAdxppO3oFGN9djnB/ZeSw5H1BVkiegHHoW2qaZBEvbxFhK5jUWeN5FDTt11FOKqX+sjQVoPGn6+1icJPgnfStwgRqN
7Oon25LTucNddpfhxTObttwQW0LPv8/TczLGSa2O1w/YZurFxmcPz3v9+VGPhP7bOL/TNwZhi/PeQTleHPe2VV4cPdAHDrMeEfDxp5drxHZ4mep7pRgrcLA/paizmn43XKacLHxeNtlb/eW9nw2m3Nm4NeS+udCr
c/Ea6i193bt3Y/RWlnVD1IObArbBoU/KMiaeFrmbclli9sGFMFgzivg3UarL9/FHsd+GGm9Qr9I6Ex4r4upRSoa8ofTgWobw2LCWLBhLfajgqeOLbVmdMd51Y/Q6sjQWvsas67jSoiyopkb3YzJDHfDBbOmKfdDY
OLefytM2ZW8XPl703FUl6yzIcsc1n1gFbVnTDjS2e5PsWatzns78QPft6Y7HGrJrpkI8cagmm5SL0YORD5o1FaWXzTgqwu9YKVPcI4ccJFnWF3R5Vf7b3HjP7RLfUpc17Jc+4WmbWJkTNmeEVOGOr/VbTIVGSYs3
lgLwBv0OLlA48O4CmQPC8DIx9KkKPLNWwUq62vDKysH34cPG5VqgyNiECft4mwRGKQ2Uiboaw+w31PjewL2oRLMPDB2Hoh8xo5DdlpXz+YLrMcKsQ7eca2Hao1SzomOhYjQtUCF4EYZV2FLkwF9gqW3EKkTRcJDU
IfeAbK/ERW4sDeLLi2kWXAcMi0QrjiWXEhMJVSJ63ue1aaFEIlJxtpNdUBRXVblSyssLdzJjXNsLMme7LdTIPAO137ELHRoy8nsY2/eFC3IWnfF5WPhGmS4iHqUdSUBEQZJYy3tGqHt+T3bnIVhQXCzdb+cPk11c
GebL2jYwZIlsm450+tVdahYzVELMZ8WrTcH+5SDuhKl+YS7rHIIzoZOS/cCKgm9jNY97E2Q/kGRWhmFaqeGTmxQ/yYXl89srMHmRbKyDdW/fiAwj85ACYzukLG37Mr3BMvU/cGtWQFgu+ZYEpUnbIcmNq8sAWDso
40Wcthl2FSaQLgbGJuyrkOZKAJJ34RYcXhvbthgdkhMMu8AyWIJtLxPavZklHLFp+lDLfbEkMGPRQoFJWSWfRZO/Bd/1VP2QRFHolQIyaoSKE/ROh1jaWAnDtGwbddWvgepHSXqxINzRucYHi8WHYcG/VlLK/V7H
+wSllrRT/PhTAjMF32LN6ytSW8B6YNiHCg221Ew8dDhUS9scVrRjOV+YYTZwMJD1NJ9A4nU6xcnW4xn7YkYTPA5lbSgwjE8neZphvMpaF3nfxbBMn3OCyjscFTwaaezE1DUG7okLGMU9R9K+h1QOCwbO8OZQ5BR2
5Su4gqWfivJ69mPR5+6xwLb/zoBWL4bMuODIBmDgQbk23TtJiyq1DxkXC4xBK1q0iNv0GFCJ7HKRy/T81zKtB0jQUUZbmMDjq+qvE6gzqSoVrrUINzqYgxwHJABI+tpbQK8zflgBHYHlLVqN9n/be4JMnjWarQAh
vYx8RZHKWwOk8ZaBGOL2adnIBpBfhVw3fFdV6vXTUim+s5Hs+Q5bZhBtIHjGAfMnxmt4iFg9sCXuy1QhYFDJmQJkczkBGbv5RKqwOZeZswksdKE7pgl2MHEbp1NYnJ02jjU/0q9KwiOtj4Fndhf8YtKcjjcP8Bkw
xheTZOxSTtXC8BMI1uGWE6OVsMxus+3nN6czcji9Ayua7O/f1Dn/WF+u0ey0fB5kFNyhxifEXInpxLa9HWGQSA4zRSZUwl5ztUMPKW80Ktesi3oS9onLHpLfQ0V5Q0f93jgXIpF8yL9rRClPF//1SQN0xwjhOvaW
pW6cO630/mZnp6lqDiuJOymgr+6pfmAN4xaP607kJfVx1XZLBt0XDjOmu1uJf2vtnNp1bOHum9NuY68o2cSVVaHH37vKHPaMOAZXnWJoSpPOsGtPGAuxytDgNQy6RYhjIC0xL2lB4iQUPkPh4iHAUFJNgDwQidjd
tsQOVCq1SRpuGfT+8odZeGYaa+8KCsQ1YeS1rSmpGCM/sh0nf6ij08EfAwfGD+42bItW1s0xreTHo/WGp+jpbKgLXWKRT+f9UJMqt/HhoQEcQJn9uOFenp846DHo5oQ5eTwbzKXDaWDeaorSNjXm+WpGe++Csefx
C16Drjb+XjWJXGkzZX9D3MyMotyOVqVDGv5Qc308BLrsXXcKrlYzaAmk0rqMCWsOLrpqwAhpNSYOHQ3A53ru+fZsv9476/UOD/idNUPFMYggjPrEWXO4umfiMuAy771dMsXNhRdnSRR8sN7dVdvphKNUhO0PbD5I
ql85Cyyw6CaaQyI60pwe9zNOucTarxB4VaAvxklqFWgutIrUptipgazxfy1AukLpdJIoSFoNPb0AiqKofBR/1GIQtpDCwxfMn1HEDMZCjOPq2nHmkQPliyyHeCq4FIdBYQ5Rsx7AbFeRFT9a88NhG9+Nqjl799HA
JTuUlk8uFo2qUapb4qDEHua0MBzJ75Ce+Mb8vnHmDkQ7H+hAhOHPZiBbOLAIYEggcYlDItdmfskyCUbor/muYhK/Zf1rzycDK7wkF/+BXB3NQzqMxAId+xHeP1+0orm1XtZNLjzMW5d4t7/0UZsOGaBUojogRJWC
SCmPRGndOhrjziYeWSEpxylDOIh7te4xAdLDTeuzoUHe5ssNH9DHi5rVpz6vWmdqLj8rRB8gcj6mBBe91SyfJiWWyXirFjmei2G8N00RKjo28Nrf9rxsmtCuG6dVPHmYpJYmsNqWuRa7zpgnUmZUx9FeYr8uw8gg
Qy/VAWSBaYeW9/+FjdTgEGmHbgyc6SgAijvTabwscF9WShiErgc0RYRlWA8c8lvHnDr8l5jVO6YOiHDNGwFyAqHGZxzsVFATquqkbsqDXzOBIgA70U0/cKP7I512Q+4vgz1ljCdRa5P2VepUI5Nvm3bm0T8CdRcb
METtK7kau0xc0bFT7UYQcIwOhpBJocumuCniakfVi0Zb6B3jrYNhJyqJ+oCw77VMqfUfdkHbKQSM+KVHJuS8VFGS3lrOSNUeqQoXDRdrommsrPm12wCmUMeCDJsRR+wBKoyCfgXnJjDUAEpNpiOnGr0d6eoQT9Hm
tVmLpWjNOoPWegzs4SJq1m7ajixyjLCy4leiy7x6PDIcAQG1Pc7bfD4M+fEs3Glp2F42BMErC1ycMglWrxvMZu/LBrLgmro7M6K+fi3t93uD0fDW14/15C+lV5lbYBPF6Ufue1ox3LNJ/ohBc93XjHlCiEVUH4Zc
r9ACsDMHklMJlgnX0qzHKaxWi/dnZm+Jr1DTvYFoWwKSZ4vVMYWvrsHKS8hHgGF0dpdUnVPAkoel0zcHb5shyWNRYKj6NTQv4X7fFF1L+QmaIYsbczOhOGWiWuNchiZCY1mpf1y4PZ+9fGFYhJDuwJy+2bbIWxFN
Q8RXSGGzOcMvtnVPIQcu0wJYzZI9QKDF5bzzagnfLgFxrmmKnmUZWUiPKtUCtte2OxfULAEHccCLRXSNwOSvmbcgbiyKcgb2zThhvyIavToz0Vz/iXm20S3xVRe46ryLD3dABW8RTFVqk60PwRE6PsVFjgHAKEIV
K7IQw0B9WLfR6m4UCdmx2I1KeediDHK0SxVgbOqSmEH1HyE9FPTQUjDDSbDbA5yw45svwcKOd82PrdAM+j8672dpbG/KNUVztJ/GyKRUaeR5a//8bJojHalRuvq0v6tPDqDcVxAMnCf5Ozz1Fd7ZEwZp3gHbv+Ck
5ha5HXM1gn6R7grQDMoqyLKXYgLifBjVFnEaTBW+2WbsNesuVvsw66y7N+JV3UTOf0dSnGKYee1oe2nylRTVmt0mazk8meZqzqkQpyc6uI7nvD+PBoGIEaJtqZo5E9GiPiEWmCedp7BZrJzprQ33tPTl2ZWMovnL
OiIJAKnI3dUqC8V4cjpTuvyiuQYgvKhTNlT7eu0HyqSruJwBfRagM5bSuUtlenjV2mAmrnbmDY2q+or8QVFTYhJmPoxAO3B5vCHJVEEcHwNSxskT4W18wB0iQ76uG32Zv73ZcBXCIIJcfL+YOZrXQojFe0eC0BIW
4RvHgrfKaaX/j4CHKe0uJDHlwS1oxWiTAoRQIT1LEux3QuvIFirHXjhDqJNObPDshv+1L/+7Rqig1F5zx3bdwBW4Yw5oZb+VzDuTVMySbiVT0b0xEKmA1MZNti7dySE2qpAFMTKc0kQBWrveL3uHXEtiZCPW1Wul
GSsjwWFKLsvfCo7ZgARqYwgW5amyOex/xEYgXcpdjz969FEHbbmWI4YVaiF0u7kK/BCyQ6RCaEQ4j5jgMDfJJip+vK3dlIIPmEjhI6TL/gNObDKJHgtKpuPicEcMNtZ1WWERSrW98ExOTqPjiwMhcVwpBPm4RyTH
uwTx9QKGEE2A3JCK0aJ78SeUKlJHDzIeSa8Hs1fYBbvHluOLFrr9m9Q0PEHRCa2/fqNbrCUYCwX3/QJF0wmyUDXHZ3PesHdsSdksktzgMAqRY/U+k9PEHsNWv39sl1PYo8G7fqknxX7dNj7tZeQDvK22k9DpPekm
vOAY8w1c9QGnv0fTicfIe71A2scax50C2j1Kaad8TRycWpoVt47OnjtnQt61C00A4vrMN6Y4k1xNphTuiXQzS6Oraig2OJ9PY7eWNE0h41FgGKRivukmukDE2H5m2iAeuF7eG6+iBYlmPEhic0zDN0aU1jnFmQ04
FpxbBRovuG+IInsU2XN6UToP28/RCJEgSjQN/k3HNoQ8pY4aaYF/V7cFzs0YH8lGG7wwfzAF0Anl2jG9AGp8w0OxcD4u1BUqcOrDy6toMMyd0euY9TFt7Q4AU8lAcpzOP4yabVziMKIKxHQR+m97CbanRgqySNYa
WyYIeDd1y0rqsAP7u0Kd2+4j4O1/+8ywrUFvyX9xuoYo4XaaaOssqxczdh/mLAPc3a6+JovhdwIzYh1Zc6HBjOyM9ozwjMKQhIVnIIoJHB/IbFqtb528xJzW3YCknImVZcNZdqigx8nw9Al420aXweAwBIIFlDQh
Qem4MaR8mT1PuIAoCZxo1zRQrdzHMY7JAeIYIMImjGzL8AliYi3so4rA6TszWwQ5gBIW/OxswYwlzHMm4aTexzVPQVHT0opCsT3afYsshE5HIwQlf5GgpynEqdHIncaAM1Q4zy+JGk5JISYEv4C2YaaTOgyB9oyt
sGUJo8y9R8m8X0k92rGzgvsxmaOf5L6ThPBu999aVx74RLNrs1270PksMWpB4xPz5HrKriH5SAgb0anqxMhmpCZsgwH2ALhQFC+fYfGysBG+v9kaBr/tDX+fTbMH0Ru/0ZNPCESXYLE6VaLhtHUJ1veXJa7DOdYU
RRxKxq2pTCtmECCf/imf5kQj2RKNghdaIv5++0AcbjWwHOgW54mErzbXgX8M5t5Kb3eeXoL7d6Rr5HGXEt3KVhhNsFfyDhiLHZ1TnwRbDV3H6FYg3AOnCYirzctqGLEip+UVdm5VKOwSxch/3C7XShWxpoSX1O5v
I/yHHtTsDQpf3ULeSmYPzaK8gZUXpD3UQJj2y26sNsMJYSXIDJvUEA5xdJyDZknNKO+J25Z6LR7eSA/+5xtEGBvwxeuOoHcRzh5d0llQ1gFb6aI+zhM0hA1EsbO8TNltT2e65nOLwtx1jgLLNmlPA15ivUnipVbN
lIkTlafd8aIQ/ZyTR0OZw3Mp7pPK1TtQTMdQfmsBSyDvkDCoG09MfaeBK3p357QWag8yDOCOPJuBPKltRssnfATWs+xEHQWKlabViY8TTWkyum1zKJsD1rGY/bB1MvnwKJ/hIzz2VfzJp6NYu3Qn8YXqJhe3HONg
23nnbVeYIZ6VMpy0KyKfNfbJkjv7xQQ5u/SfmE2JG/zzTk4H3SdYbuGQHFHdk4kEvf5IF2B6p0WWe7IZ9Igw/7iQFTxaY3H+2DnbUSm7cy3LlYtdsSwZudwBHXHv1Z2LF+IWC5uK7drzd8cdITnZ9eq9u0MIauFi
gE8kkf6KS7dqYqQC+MDhakU6e4yhnnvg5nWHtBSiwikQpjOxXOstdm2BqRkIwmunJguRj/ADY0EH4IwwawiZxbC6frh1SVCgyUykilUviudNuFNylln94rAtyquI+oMNndFuz6ybUiBCixtQwo/awhoVVt0iwR1W
D4mGjxVZ2deKsSVWEAvQHno8dDts6ysd/LMM1CYmNU+FRTnIIk40JcMqwclPz6wQAEl6eXNIKAaBd+qGheZPhlXvSQfQ45DWpMFZFx1w6UJP+T4Oz4n6IH/GaYfBOihYOLbimJckJol/Ql0+1bHJOSVDxzgAmX3w
rRixtKNnXyFmc3mqsFkyuqrhUWYN4YXBo8G+kupvycseZ2l3d5HdIhkoIA0esCPO3Pd4punS3gRi6opgnvn4cIlLK4dAhwM+jvoR2bRWSaPgVELzPAOaE3mXerIxK0ZyBsgOVt7BoxRZWGu/U23a4ulb4+muzBqo
IFsruT1Lrzygj2jaP/kd6zEHMVLsjQX5wNDUoyjJhFI1h0AtA9M78PqaCd2hUSjQljavkW4JfQQfjjE2ZTjsPG4KCo1W9dfMdDAYm48/4hfznlgM3q+99pcOtmg+RPN2Y+S7U3z1HSmaXPVeTsWcrf2d/9KlxCgS
x1AKBKOT/c1g5g1IKNEJt7nIU5ORNlPj1kH6KlNjZ0pgCGN8UiMB9FEi3EoVYYK/51CK6eg2sZ0Ga8LrQESFBi1GOAZF11qp6INg7pE4Y3Dqw2DT/UDzgD2kR/HbvM1eZUQVuflnXZVGCiUNm/0AglnTbzSxEboa
T1MMMBEb18WK7fqS1X9CYskApnu2iugGRyT9XV0A5H2RvlouEUT5+3W0h37hQcBMFCZFWiUKr7r1Jsc0hKEdAmroHEoHqkjYM9iXP1NbPS4Ymg0Rc+qBw9LJDBMOOW+ld7cmpstC+KlA+DXSXD+RfA7tgsMS9CDK
1lxlNKYjpiVVUpnCemOPpvZd4U4ttCYAbanVAhErnZsyz6W71wkFvxbu5TMzBvDZdRnKWXsWRbGqPzegRUlW+zlOWfMrv+raFkVtzsXvCq0CCkBSUyI9ZHNcKeacPAW52qEg0ecgMxMGO+BbMYHfGLsKehFSx97g
jHFa0EQIHlSPx1EKvmlihaC1l2gyRJm8YFK81GbWbB3p4CyoAUM3dcC4H+VjGtGidvCClw/tJgTIIU9+3JMfIryCyI9ulN9GRiCJPD4gQZTB40vsPJg/qpHyxdVpoYsE3QHmTFloIouAMbtOeE4j/u9szuZRot6g
gX0xJmlktvROzzXq/b9et803ET8HoB2DSEjiljrGXzDfFXp21AHsYYAsb1bA20sc7LwO7WmjFJ+XvWpEtzJ4X6sJejrnOCET3iOtB+7YiAculdOtYg13Nk4jinV7FFDnHkxvR+SznNiUdkmBXyFPm79Y3Zma+c1E
vf1kWhUA+atiOkBQ5+J7FyWhwFLwlw7Iu78L4WRJmaokn6m2kcPbxULW5bYo3AeKfcgcJ7SETOOBEeAVY6jFHFbRS9kI8QYzppN4bKIR9AICjEGMog2Xklmcp6N+rJR289za5UE3C4gZzaTOpbqhv6qOdEVrIS8G
7FzEVpjkldMg2c6J6bLd0x4sGruSuM2MIg4Ia3v13HuY6PQxJCmixeuvB2hLoSbTdJuKRmyHmJiC4HpvkZhYjsi60lrDQU3LpiBO4S8/7TjLHVWwJNfEedGWUBudPvj/nYWS8Xe2ph4wIgSeIiLuxMSwd2hVx83n
OSPH8AzhzPXF0vORxQVNtP290FrQ7AZrp6QID8p1CGDSwIZmBScoJs07hAIr3P0ZX7txcW53WpyTcq5ZvJASPWAa4yVZBI1vZDfK1zmjCQYC2pIuHbM75HTuAaSWUsZ4iBZiJbQ23y9QJO3H1zEU0tZZTbIc3S59
cFejXXi3co80AVAy/QdpxywTUF0HDmWuOcZbvluExw2KyKasRGtBzJG56CJDLug9tTKTW004E5lEVg2LfwHrx9gOwdL3WNlad/R3Y7b0zYMlZTvIKCplZXZ7ecqPe0G/drraNq4k6AaXMfZz2bREW2I7l6beQ5cG
D0grPs/KNaPCFlNPro1gSAJQzVtymJdow2PqDMq36BeZ0y/TciFX7sqCmTOUFQMMTh82kZ/zULufD0nGcnMnT0yzhzNDZMYj94QyJMqoj8mJ2V05ZODoZF3UvJ0cEz2HtHurC2wQ6zA/U0rhIR59MTrOWdHXDeTD
lV0Jo9iK+G0S8FSxSNyjnma5Zuax2HjNA1cLc136AeApncwnPEfteDuhSuIUGTQn86D3DpRMhUhMccQN9G/dzIVPwyRBBbqB2VjCt7Q5DZamZcAqYZekRytMlHnAOna6Pej8WSja8EOcbo1Vcr9sGIEuMIPbvAHL
tcogC060t+VZAT6m6BArOunhRqWiJeLFLPTJ/zqV2/OLlbsHAt5xmv5GkIlJUNvFiP1PTelz+bHKnJl3atVmkkBiVSv/hgFmxfqY2aZWt0mZCiJRwn8DWH9zy8wKCCU/4zfBZmclhYTHAGEcdvJZZCphhDKy8p4i
gE94kcGBKdCOetkdyjbHX2C4mVSrV5F8EvkXeCRZ7ilmPhJOzMZjmzgzh3LNwBT4nDxd6JzTKfBkmsKnxI489Z/kcPHq/GfhEz4xefbyVDxCp9eOfnbaAHbvNve5NYHPl57czZsFrMbpLH8HsAYBE9XvKzEYYG0E
nNQyYGhM9dKd4bB/+P35pxGYvQWN+xYYGs6+5nzA74ZXV9ePy8U22rlomXthtdhf6sevHQfXn/5yyaPeFBos+RgG+fNGWsGYbNI1FQAlzBJCEvOw6bjULyFi1ME84mG05rf2z7Yx0d9fsJI/ef42/FGja40M3Sx4
/yU1vuQ8iz5xJlB/rJzWn61wBlRy1zJicDwQJpx/LRtvsIemnbAMUUA1tBBn9bJYj7jEHVayjfimdJaWRZgs12JVl5H3B6j1XPs8MgX5hiXql91j384LoNaNq9QIKKoB0Gw/l6mNqlT4rru0jQQLjj7rslJ/sJL8
G9Os+mHhBZd+Bi6/jp/najbReqDgsME+edzdn3amcuMCm8vKkX9ilRP2bQ6ueEM4nbgYV/encCh5OkjR/E/EIs9Kbgdr2iimY9pa+CeOtGMTm/oRIeUrGcidxbEjRi6qAeLQjne/xiKaAtADiE6n8ZqnUDkPwce1
dVqE3C1bECNWmXMflhWVxVN0/fp56aGUrikV9fOV8mJlVgwgbekHIoPF8yF+3sQbtenSpkN3EuvrIsY+0uW+f3QiPgFk8nqf1OdV81hoo0e2TL/Stv2n39c9Zg7/eINm5437NuHsJS4mPXenyuIu5JxjRNeTMfel
SJ3P/9o8+vMe7ue1QIIfO0g+HCqbllt52ZguhDKha6f4KBYeDhrvpsHVWY9sy3j250Q/gqszTIX1SEYJzxdJ0D0G2A78pEvfAG8O1wyYVr49bQW1Xk+H4P5Gp55gylor8Q2TanKg6ayylHvGRSuClP9vmyGszaUH
lbXJK4hy1oYgqEk+laxCHqsqOUj5kdMoplXYHmVOmwOsd5JAYe3Jvbw/cZt+jpjO6gsWxEaI/Qfj/BtVqsPvNse8QaQ2Jpl62qp9wFVcXYDg7DvTSL6PYmgkwtzmEbyQraGFMD2226Qfu+by+XoggRYtlSrTAz44
SqG19OqI1WOHAtx7Exy03RXZHh66p95srT2lNQTmDTBue7o+csOstgKSUdYnhpfe857cAPPkbjWUxh7cud6/9pH6EKtPDfbvQ+xbkN8GAZLyPxH5z2/Jii+XmO/WtpPGaXdT97V0s2+fj3rqnsh1Yeb2AKHwyR97
DU/zrvkkT5qewaf7Xxr5Kr3wgWB+3zn/+k1acWOee/oN2nOgesVvpvOQwXEVeLXVXdbjYEC/zUr+bEDA+YNa71UPusrjqj22SROn/uer9x70iKXfi45pPYe5igsUvhTppytJkYE0WqVU39ZKa1O89j9Xq4mmlJgH
vK7Sx6U01ibxt/PH5J/HhfEkdzwWfJ4jq36gy9m8IN/jQjCKeYP6n1dR4m9Sdl4r/5rpDQGEzDesbjZBGlBEap4v69r7Nr2xn7ZfumL9240IfOgzzIVqO/UuCRN3VJleGqPckkGyTHHKkdpNqNcYP5Eql+3jpb7p
8huuEPBC+4mD/HYwPeeVVpAVK8DOHKAS7qWCHNh65qy8fp9zSFWABi9Rpy4EMFTV1xCgD2THKbaorjlXjiypjJX12lAsKihBBH1NHn7vpb6LMCByuI8HHIVLlJx6gFkccqjI3yMk/aE0IfDVowO3TK/6iA20fCzJ
iyiqJwSJmaTcLiMt0QbwXH347MjFLtw3H6k1L4wRpmTHcFaFFrPKAv6vp27mBfdsrxeL0c9Rl06Ip/06Oy7k1w1AGsl1d8+cFM1vS5s+2oJt4lVBqhe/vm1sHh+w8ecjh0CaG0NCSN9K/Ob27JaMkkXvgoa8YwoI
xg4wPlosHfJnrgUnD0e+l1mcJc5YuBzLdBZ1cHW2+H6v+zHNhq7AciLNE8eyKlkJi/W2cpqa1IrqLbEUgnCCHj8mFU69zvw7jGKn00nr27xbIeQ9N0FBib4MSXBge2m3h7J1Y1/0RL/R9SedqL2OvQkcSaXeLZdn
3hR/l9ebWYV7J4zAmQoFsUivJ/lDAdQnP4hFbV337CkkaU8mPdPlzfmCecLPFF3S7KTAgwFqeMHebcwh4FXoZqk/aBmgDjC75kGSQbVAC2Pl7NKSK5ISMttpI2+pvQ9NwnwFDoq1vEw9PicRRl/qr6qe/iYLaCu+
pzQ820ASD0LPH81m1/Tz55di3sCpBPuboXya44k9cgb7aW8am4zK3LwtWBb85U7noOSAWZFsOv6BBwjGAX1ARGJxniXzvhBb0DwlR+/rrwjL7IndjODsPfDsNAjiSvZe0pRUlYIZ6A7yeU2RQ0VBk/jJMlFHpxAZ
9e6Hn3YmoWvre47fyVm+vnEbXXKS2Qn+zizaxsXjNR3vrWU2tlhqDjnJPmlg9I2t025LntkQvJaVPaPY+GcHOaQt7ZDMLJSo4CkD3yEIcsD6iQ8Tn5758HJlygjZlamrQPVDj9ErExe2c8Y5xTPkymKtZBCOy1gz
WfhEwPmnGTBQNbHEeH22sxhsaGo2scQI+pdsyjO5rEsrhlVTpG1bX8ZT8tyY24j/rAwrzwxv9GZoWHMZPoW5+aIiNuv6iBBxyQsI0GHKkdugrhQTLsQKAWKoXkx69m2gGJX9kKKYrT68ct4zbSDsJ8VDioxkyd1g
/5c9t/7gDfLB9kdbMEtBjS+MUdGXlbylSlpj0Mnn1hiP7ddle2S1diFYqqg/ke6FVXkOacqlX2ST0TSylYc1Xy4awGdFGKLqo7TxD1KaDViupN1cjD/hTW2JTDkrD98UL/0pDc7UP9ngkke+9D/qtdJhBbyBQjvH
689IKNXYmN1u5Fmcjh13G9LweaoECpHoURAHo8sh1aJJM9esCoOJ18rXlcgy4G5fEAitCQ7dMrG5EY4qsMAzC17OSe4lynrCSZFcNl0Sho8uphWpMRWRIkn345526tKsXX7AMrZ4HR7ExgJOCwlEiQcW1JyrWqBC
hTpUHueFSrNnkNatKQbLfonPtTChZpC9rkMiUb2ZGVbZd0CgGs9dvhEsPmroV4HjXVValOx2fO5gG//WRTCkPldR+uz3kVWh6rijvnOMpZICodoDvmPU8rnKE917JSpWV6EZYE8bizuocvtFKW/zEZq08LyxqzQ5
SXxoQuir6+T8eg3KPsU7k7XUGkNeasZ4X6r8/KLstP1pR5A/XE1Nv9fieGBFqHkPIdxYs5uupHI/G6rgKeOV8ANIe70cCkivF5GauH9JQE2bvC7T7njcHWuY5z0zmmRSil+TsSgFKnjRp3Zs5Y5FGGi32l+ktwYO
WIKobQfgm+mZhBrSXcvX/mWlGw7Gvnt1TDy1qHw+VAfMhhm/IfZfCjrzmsbuBABBLNdTcXsgd2qi8r2LJH2CBQPEk1OZ9C4FD4lBQe0t1ZaY9FZK7h+ZcGN5bPqvFn3IX2aNYXyQNzxuUqI9GIfDfIt+xIKAM4yc
IFh+86xy5/5PlsOihZzOH/e7KB1JFjGoyeXtMR/P+PzjxENDUeNvDOmwLviYZoKugjrISB7sG+JD2q17MNY4WqEK+RuIgXoUvDLNSeCFeTX83nDN2PwtSvVrizssifUbLbUUMXrs8wkWsI20C1DxFl63UequZbt1
oByxt8G+k0HpFTwhBNzKEIrqjR9CTzK5bDbO00DUzQLEkw4CKMfqZ2YdkSb3QsOeHXb30YvAw6clLLFSeeCi9nrDPxmaFqMmPgp1i8L6sPqEIlRX5M0wrrSi8umMSByWm97Gk28KwFiRS+lPJs9K7hdhd4krbvob
n+Yr6Yq0iWOERKTDqVZFlCrNeK2Of/gtaU+tp8b+TZKnN0UBs+Oe6qoX/4YoMdrJ3CXOutxrUAKYE+fVdAmCqEnXb4eU9WWn8iEn7dIW7ZCc9kRbbtKnSdDqt71K6Y4yfBzQ9XQ4JNisB91OKrm7pOUQZ4DcaKKd
JF94c/QqWXGtUhHp3qmQPW2TpMM0IGlDThGqVp4px8qQHBRIi9+FmoE/MUD4dBg6nURh89I5Jw1dj/XJe3HYlQRZf4Ks7M59GQGV0k0/J69KrAdGSUiJteqKg90O2o04ZzYmDl89ObSfAZi+qxYJZDxOQrxnKPYe
oSiDfUOj1hXdxqLRdTKltM/WrsgGaR/TiY7nBBoewv0UfDG3tM/v+ThrqaH7RIeYZmT5JjWOJCkUfJuBfRC1GWPTtMSbER5DcQJPMdKbd8kV63GqRBTI6I6d9usI4Owun+BFSK+vKEzr1qA7f9K6oCLui0KwhS5M
x3gP+mMQDc0vkXGJ6OMouaH9omTNSx1pnKxa2wI1WCOCU1Ms1yEeNUhbs1Y6nghYhcQJ0M3bD189rOWgj2nQz5lqtVJcfKEZwBAOXbm1VvcGayhT/+zJnY6zj6Wk2yZZxYMlOmKjtaGxmlISVSh3S7ZmA7acwaxZ
OkgRubxa+3nApIks3+fyNSi+vqtNAiYi8FxyJACtJvQemTarVT1zsXXNIReonL1Q9LoGZIgu6v9vdFXCPtvfYHYIw+TPR3na3VDmGY32o++YBcZxr+1m0I97MYL/c/brFqKHmcUcR25T3U5wou1PoRhmTISW3ISb
oFs4fuVuwExpv35jQ587CFdLWMJWMQeBRtm92vSihtshC/n+KuixueLQDVES0c649s8W6dqinVFVwcpqs3Yzj211M+p4CvI41D7AhluSCI72LbBX6uwX3UYojrqYW9TkCXr4+NrhZmgtNS8SAwG+n3SgVqWR1t+H
1mxQgwJzPCcPPOwKD4bvVQWlcid1WQwiTLvrBZrjhszukrEFdDgqfdiuw0ziksZksRdJWIicgyGxoL2u+7vEY/8pSpNX8Ia6dYtpbgptJSmSoYnvyGUb/8oSacTMcNYA5ySURVO6pEMWxeGf+PR0KFBJKdhRh9O/
pQFQx1qVRJ6eGCl0NUYnmI15Ho4iLz+jSQx7xIOh3rc0BhuZbJRVN85E63lx+SmrxOjWBLSqVAg5A5xSUJ3e3+y99yyHZzMOqWNja1nEoodqH55VdPuyGruPv0HK4glUIHo9Po+KhcbxK0KDMlAzEF2NW4PmSQIZ
XE1JTRX6t+GPJ2ClsEM2AnitpxD4omIFYTCnLLwBKeCrLDt/qHE77OBchcOFnsx4QSHFCqXNf1OdYrF6CuSGq5Zs7dho9RdzjlxPmJkESNEhUr49HsHcK2XtubN7xDGhj5sW0iaUckK6AJFCerotZ9ZAWAbwEM+z
6f7huGhpmvABRaY14bfcc2pNgdM6SJ/hWyV12ae8qblFaMdI1K4fTi4yH6Zz4vCli13aP3sVEhZblUA7ubJExO1Zu092d05CYhpLTb85Tl0wpQ7oSF64LzFEfETlWwtORSQsVYWhZwXUEk6RcCFZZQGgQ8/MC7RK
ZyJU6zOmd3mCaoEShk//QELQoEGMarCO47oT1uAVHWqqTIuwa+qGw5evdLV76uhMA2j/YTs/8KX3fF5XPJMXKNJZTyFZaaBMrdfSA12ANH9apAw9mU4F4tVlBTr3X9QADsnWW889IIxYP7sFM051tHdetq7L/DNS
2RHT7Mh0qN2FJs3j2h+Ei21zQUovT4bBuBCm4TU2EvZuAc8LRHLCDRANaUBPWvtQzWyWrEbU1Grwj56w5wkRezn39qVLv4nYxsqkOrE/SHZ/5ZRIRxvYtxzOe8J4a5ZRxTvhhbyXmL1qveWfc828M6rygfZb79Bz
uoOjdqsUkJVCm7ijkiqYHCdbWx0gFlt7SLU5mz3VK1WcUvtiRIS7ZmqWokCh5I3MhvYjLGJRR2ih6DznyQhQLlkP0mdbtv0tg037izmSfrWVffduLPS28Wo3bMMdVGukV3AVsO1aG4KM3mhSkQGveWWBcJpkU7ZE
JLTJs9+WBKdcRXC+cR3vYrnLkz+9ef4ROz1fcIgpx/oS37VV3nQy3Tz38g80nhhznwZbuIyjyMgaDM+O9+vDcPd/XJ3cY3JrcQhN6g+UiHZN3mCrfaqacdbwtyviwzw+XmPrQvtOvSyH6Zc8LUGH7ste8X8OzXu4
+ai/h/09cN9e2pxPhEQKff1z7t0+IH1abrw7A3JpdzukebT1uyPtftej9ZClvI4/ZqZFfcF6lOBxNowo2R+zefcnNNS1w6E2F6myISCRAkH+xPnU3TxhyuJyNz2Ogbff6h51YLqUS6nOBViNmt4oXznCPYByuLmI
7JydYenK0QKuvvO2WssuSvUssx5ioc9rA/MXJcilHHDeayTR11sVvFmIJaauxGnIxl/hbIrPFj0drENN9lvYHgzK0wqR9G7gefL+DFjINMBWvQBCwP1s8H/3Vf3sIrGmGrb8vqrmWhiU/p5wW/FjaLUthybuBTzU
vC/6344/Hx6HPw6f98ZJ9f33s4zenrOxiAX+2wcdXxv+uDoSgD6FC3v6raE0kyHltPNOWmXfefhk9srrXr+lUM6u847bK2tKrLq6pcSmfJXFSL/Z01qWZrooTiD0FbMz1vNd9ifs2yTH3nD08dkMZ8PDqXNGI98G
VaZ3y2ZsBKqM23n5T8Vs9931f83Fn10N3BsMe0D/UQ98cVu2SCVaYR+yQdNsYVsbS3vcJAZPgc7fW886jcims/4+4/qd99OjbVlfH2Ejp7PlwtIYLHa8fax4J6UY/ZNCkFbZ1Xk6QBSjv/babVcgh0fQ64p1tVRj
C5ZWcrEIiL52AR/X3GN78/dYFCjTyjgPDXhnGubSlg9uCMhTT0cacP28+m1J+ksrVXR8EmmL4sFdNwti0vWiS8/DZvF/p5POOApr1kwaOlKsFr88SmafiPSO9+3uZmo0NFCD/ZgPXgmuaWyfjHcGun7ltI0WkMhB
vIoM7Y92+Bsoa/kLrS4PijyQoCrBKYhTrC/0j+eoIq7QP50KKBAbauhYlm/v8a5WZ+D0XOUO+jAMQOUFrldG8YjiA1h24itfeWPrZOf2fcr/T+wjJR5hedum2UQ155WjTCNeOqlPDdptaxXiEe3QQluDxNrXHaW0
gjwjHr4F2AVdbNPWghSNoI57hUQsIVym0Vus4D6nHbNMVRE3ieigFUI41BVFjstuLi+LAEjrHaj2DimTHObD9xN5zIFVC3YtUeJ0PmA0aKqCD/FRbN4eeD/MUixMERdfLE0ZV2Mf9Dzwql1l2Df02NwteWqgaCM8
6kqZ+WdbeuppRUmnzDLr1OYWwA4xLrhtzlE+1MdT0l6EhUGQInFWuApJI/+D23J2MFspUK1qQW3r1pVUEhRWGJ6fQZZqaFikfaiGr6BKUL1eOqcfv79uK8utDdU2otRoy0mbmj6aF8Y2KTcZfzfpKZy5fzIiVqmE
ywsAGluqFJe6BxNJoY2rO/YSpkqdXHLs0DPDO8R4pRjuICeChYhy7CS4oEVr6E0LiG8lFBUPDGfYRvaGUlBbFzzqs5TiXnXg1OQB4fb6ir9liZ2zXXkKYgGG26o3U9VvfjyPhdytxInCgxK/gl+HIuf1fC2hJyqP
fbyDhQhSpTlJ0OD4I5w51MqR2LLpdc9kIkHUBTq4q1Mm+/wKm+cQw4wNpSx5SFgvW+c9YpPVRJ4yTpwNBilcPBAx1Hs14su0pk/3AZvNuxICDtg0VM0JkWs26V4PgiKGQgrdXbBTDlVCkn28wDtbpDe2s7GwhHEF
SMRd4LeFiI15NxK1+FEqU4BDL+XoCHLoVH4ml6M11p6KJQorG6ab2X/NG6p4H5vG7KB+eEyFgXVDm52BvxL2KD49ycrUrSu7SSu0W6I9i0RbJmpG3dGeGyPlTmiX5cPVtY8efMjW49ZpqD1yEFrnIX/PHDKTd2w7
PuzKsfm6PzNbzk6tfY34x3HUiDckeOz7SUpInmHWYI3Kik/FCryG9uYn/0VZpvC6UkFXF+BFB6h78/KZn9QqCZk8pP3EqNNT0uKFyLw5gS0wc0qtmsNcaKf6zq80XXF/8YEzlajPY0de9KquSqdPM4S13pxBVwE/
pg4o5AT/h7AZ1QRlfz09mkPOt9597fOBtDsym+eb/qn0BGVZv1v62dQPfNl2LtDz7l4vlxYqWXqH+o6E05/3mEMeMl4QoECuyymzpzgSj5/LOT/lPsJU8BoU0/w30j3w1Rnlk51nWKg/zoHSIepB5U08mwxwP2DC
F0F0Xfsn2BdNWfteKHXJ4yw0wQ3z/PculJ7Y/LcGSMCfsHZYeDoGMQK8swxZVzoVinE9arY3i+EqQupmSTR6N0K+vvhwL3JFFWtZrH0bpV2MF7S73bVFB4blyg4unVuiwYWJZmdF8o2sJM2rqTkQrpgpGO8j/jjB
81lD1oF5xR4vE1AsjaHHNfZTU6GEjCX2NmjJSAm2e23Krm5mVjosDaIP7ycQ9pp/qoj8IlJWN6aQSQyaTP0dqhyuSJ3dQPtWI6F9RU0mlh01orTd8H+Z+D+hbyexxgqGuTO+AXnhnjvsIJKe1CoNWSMre4QJq6UO
phxHJ1KZX1r4wYyeTt63Zg7Lkgl44A5HXibOT3WYFyXEI0c9Cv5n3mR65ZpSwGob72rJwg8kwSo2RTgt7FHYHuQqfr0PU4kEJRxHYDWjcfMaIwHjvULrlXZQ8s4+Qqj0BFnZI4BBmj4sb1GmuCZHLxlWziNb2WwS
7Jya8nLTmxBYJwp7jtusQmS8zdafsF5DLYxfxZ6n8B5W3hSP2h2XL05NcJ2Gi1QkowKBf520M9sRiqaIB0JBgp/7wiLJiyeK0hIJlY4+L1QI71pjBov62IoRYVJ6vs6pQNfmEliUkEp+m8zq6etC5VxBGx74YBsd
D3DKR3BSMsVgl0w18y103/omWwIOyGsdTTTJRRLgDUqWkY02DXBcQ4rlU67Dq6ftz1cW6OqD8s2Uf4X5baPY2RvLSPUpXq08viSAqqyFlaal3YUeZGaFET7FJw831m8NK2NQIaIYyiNt7D7FGxCAY4oEcx9+zfsK
QbiIkzwFI4N4892Pk/A1pG/e10la5VniRUOzKvShTpg845e6JCwKaH0BUdrrzKJYPQLwUggVSesUNaoAPXrRWmWdJnMH0fEJzJIeHnUNq67zjoWCH4mlSJcTu1wepFMHO39OTMrxRHsLYwsrJ46jgG1V+t6q0ncs
2AGjDzlBPeKCloIZ86oOM1Yb87FOTZB8c1ROz3iJCxZ6v62630N/KyNd9x3iBahHtYPZqidJJ1dyRSzdzn8OlRg6dkTYx7Efr9Ck4RRPLAjooZN1VRHTvkv4NAkaEiV41HZKP3Q9Ro5Be1hfAemp+nzlTgIP6m3y
65cCKBsBr2kqItZRsD+n9oUDhjM52g8n6J7c954l4TckDb2cHSYwmmw8Atyls+nXz72mkbR0JYKaaqxpEOvhCG27j7gpIiAbdyBC5SkBNl63kg1sx+S4jNPKB4re/9hK9rETXuR3BgOAGV6RucMgErOTAhtC3AwV
HLKmpIc/unyLJcb+2IX+MMfpGRZgLtaA0FuZQjaaEEsGinrDhN1Eu4rfejulxGd5qkW5l1MpTFVmYgd9LaYckGQXfbvVlp99LfHm9/NYD+3qzzw96o/wEMG2hnlI75g93trZvEwol0bco9lI07zF8Ak8jIOupLQX
Bm74iTFmNNK5yn2kBP0eRoozNnrokOi7fNRSW7SYfNOiB4oVNw+9lhw4T1rNoyLK6uvoeN7WITPuz5FzDF5MWsvuGlLAKf4JP+5WtlSYRt7pOYB1ZmbmhQPVguP5bJdwiQ0cLX9Ry20hhPol3JfMHfcN58Z3gztl
o2LWrTrPY8hqQPVZY3ww66ZNvJDjUNkh+7AXcjnlYAEs0D+bAqu9SLaRc8sAOwdVG5Fw+J1n4xgERafX1tLyDpdfdCFqSkGHml1Ewa37/nEw7dqIGpc7UvR0yMuIaD6CYzQ0HfK/qMDGsovbYZHSS9LiQ5QbJLVg
9e0LHdOZxXlYRsIo3Widc8Fg9BfylCoHvCVu2oRRFaa9nLxZBKNCjH7hDwP8ryRa3IyYjWJczu5zZxPJf1wcPuXKUT3MHM0BAbgeKKAcpLPW/LF6UJJvtIX9x2DIpD2LKO+BstCI+zyCURQxkw499/ITuc1uHHs5
iPSso0f8awoyZ545QCmpZwQB9ghkdfAJioMadcHlcwi3ehPHOtY2XExiIpE23AMMMVmrsmP3Pb8DdTPZdTfLH7iv9Q2BYiy5m+oVztN3O7iLSbqgH9B2fpGw+iGh4RvjRFg2SXgDKyCUxs/rU4IbHs/c4I2NE5NW
9hkiX9mkfHi2oEsyyX3PwBuMDlfOiWXJVqaH7mRBDtb+vJ2wGtUrDNq87wqQlTs+y+YmV+xtI19KeaEvCSgmKJwvgbsAwnqyRtRw62iSkmdt687dJlZDtSlt6hQ7Mem0DWCdbTGaiHrqqat/j3xHooBjXYuHZuqp
YFbEOvuNVlvZWhuMW1JZTLCKxawS3LsoJbJ3njQ5izTFNmnRzVO0SbrD7qXMu1Kk4cMEgnadUo24cUAH2LPnAWPIBCxywTZ7Y9V5zS2eOUFthFnStgP+X2YRMe9Y2xpw+Q/BrTXSBAohjmNCUEiHor03jM61i1/t
W/0pP/s/Aje3bW6H+qd8tRjUhj+WradpUTj7dXgzdf/PP+M4xrEkTvhlwzfrgbdMGDqRCqpIuG/PEQEMbzzYxoYzVIIpF5cEbaZco3ZH7KHFA92jsIQxiThOqh4H/5wZzA3OIQP5r/IsX1AhCS6HMCkOcYnvcSIW
piLODJtApnpG6DzAN2Blic8Yi7v52Ccyx112DAQUY3S8aq1jBq2ro5ut0RvbQhuEgC+CZNzjApDnbB7IDxL2nXwwjS+yx3JNJzRb2GgH56Wyl1Qgg5paomjgM3Or0fiyziL49O/ej+/XTAb7sibXAj6bNNFbnDj5
o7R/kR1LLHuUMs2U77yBcGUjQydCSLtGSXgWoD4hXkw7utkzrag+SMaxUMQxINhkUmvS/mbrDloPtvzSMM8feiNzlAiIZadzeJD2Dc3r2T3b5nSSyINsOO3Rmvhx9VL3IvfE2zCaEYUsjgesy+e2PmjGnNsNnRIC
JI6TyOZJkuhcDy9hXCLSeZCRvAlJ5w+CihyD5PTqOMalG7IkQV6C/PLExXnTndacljnPNoS2YJ0n/IGt2alCx9EN28CKfne4fjI6Xty/NLuAO0DT4C/f+ciheMAEVaYjliXOgpt1HFGxG2YxpRod970w/UYHOnlC
9aACkJR97j1u3G3s8DQnfgm6cRHilr9BLMPCh5JI3H1Puj/oQqTB4+UGh9owXjOMxJJn8jolrd2XxkLvRteC481Eqzp3lCGgGdIpsminHaSwg2ZAgBsuls+CJq2M7Q8LzGu7NWr9jxVChIwvnwPkodkNB7AgS+2E
guAa5Tuglcd7e85zoMmmFpK2N+x0sUNuT7Ou2JQlkgTcYegLxk7ap8eD1ErsQSQdhhYtdIw5ttN5CZj3Nbwig2/T5w5sIQiPFs71+JTrZC6DhhT0OlJSoAvQEKqSmremjAAbxhWiGNqtfg2pdl7k+YN6+XMIzBiA
QNFMGzq8GKtdqC8aNGuOUim1g046KwV2etQKCRGbu90Maa72zLnERoKumEC6gN9tXOnEdRUaqInlq8RcWnscJZOYhlI0Cz2F37rC7E5+CTUg4fCXqM0X7p76hE7Q0nVdUB9xH4HPYLqkXfWY0Ev2mgxAfpAEDN7A
nsyiooo60PGRaZgflzyX3+YeOIm7HNIILJYyJlogQm7YbXgsc0HeLCrJhCvB2DdexOMl5sc2MZ1TqtQJM+7/SNNIbrbL+Z3v+Mtmfi0/jdencX7/w7t0/NXt9P6+HwfmzbT9L14rR07qAVcp9TdD+tzWimyrxBRl
xH8kKz5kmfGdfg8oWVaABwe6/VrEq/mj4ZWx+Q14oKMmvmn7Qg1XF6/ocyNvuKIlrjrqL9YOlPg+LmR9G1ex7mxg0SkErzyKZZzrPyj8MKiINEGCJR6JCDkalUvg8TyTc+qnfbOUNeNAvyqsy2QtWqy2fzR4zBsc
OnJIAqc5ac5gTn9KPJe9Mvhc/xWtKT7oVa6TTrycHpoOOUbPl8GhUelyecQy3IAbHNFC23mZgYtJ3pfPJzXHoEdaM3brjigVloe1E2K+MKzhehOYceZbnsjSMNig+YLHSmcWWwl80G3xgBu3iIm0F2OU/VJeIGN9
PhwSx8UReIlnY8oL6GyzwMNEHKsO0qTnTI+up6llLYro4epzsTgvHot9J134PSBaZTBGohsWO40ejQSXpk4g81ynuIETS6ZeoKOiHoYKPnJiloeOq5zlZO0YLp024ajbp0JROIp4LIfabdvAax46sQxJkTfPNrWz
+blQUAz8xFhsc6IxstezLQU9lE1umo5qyZIpN30bs4TEQRndB15i0yU3NLltB06/x1yiAXgn/nql40gMTD45t+S3nKZFPPAmETRkxlxtdg/MFKwnNqdREbCHd5Mb5T2uWcTeVMnnbu8Ez/27Wyplw6CC9WA3RexL
o49FaWf6M5qiGK8t897/YIsD5G2AbxkAYn1yjdmDuBVUm5dIaTLvYAK535ab0u+UaaC3HRAfmyj5aUknAiTy8/zR76Pddg0Tk118SbEC0mL3Jtwv0kpKU1901bTguNiKpPokPoknvPiVFH69KVZRpzIFFF9PI8jH
JUkorxd5LwL00WnwK7LIi1XPNmMQChMBTG6A2RlolhWofqUlrtmxVEwbSNkCEt/PKW13HL/jF8IztaFyTSPM7M66AC8L21NDl7Q7LkpDbErAfEuViA9whBTlhDSPI+jS3J39t/v5BqZAe4GBxQz9H/UrKB9nVigC
uXwumfShn6QH7X40aTfPDmZj1tEAHovgpLJPyzG8Qp99/QGo4772lQMm4qN+cBLwnTdl1wJ7poXqcnhR1YzCBthirczua5g5Dir9DpPdTpGjMGs8DpPVftW93x2VwSam4crj6RM9JBuo8N1I4vX9tGOZjLKtOjU0
cUPzEUYenYxIuNG7rmWtKoJTyiCW/+JX3/+Y5IYVWVCk4Lx8Wi1Kb6dQrIC5X1c97z6HXk5Br32ReZ+HrPeWgat+ItLPW9BVdSbSjaacWAj73rAgkPWbj21xV/MD87NQ9gmOW0iqEqsb/V3ZD5QFuK4W4U55bC1H
UzGtV5sYYy6rE+IpJP85DtFpAkyccawv0VEMJHIs1wjgRR5jX+NTPZNFx/T9ETtmr5BO3oWQd1azIrNzqihtKy6GJL2e9B2S1qhcAxwPhZERrvXTQfdw9kovFwa2sxiykZYjsSpdnKzdqjI8ShVx8vLfH4VnrkcX
1rrG1BCo8n0scm+Yj9R3yLMemfTBU0ed4a39+aBBcXA9K8yWAWgIKjDT2jGRA5OwFyT/PySe7YETkRp68ypbvZ1+YVqa4AHQi8v7MM7XBze/2w3anxkOmE3zm4ejPRCfUfGxx4K1mzL4dkr59o753Pkh3pRlrJge
LH3I5OvKFBu2ppDI7Uk1OwgnfboRD1LWkTQD1B3O6fYb+hDmTL0LK5TpnWUpXxtVrKCOktS0FaJ2anOX9Kv0hUMPlCJRPgoxliQqBPm3uRV7JQ9gvYiHcN6u2FvjRe6CPaLJSUw9wCu3tDxX+hU+yT4otWZex1w7
DI7Va4ta6lGqFiiNWNXeufaQT+AsQoAKFVUbCDrLS+SDrrr22NDDOqVDENnJXR5wHEniHlW1hhFcAEKuc4029aermvi2ah+TRZKdQLeN2jt5B4pcSeFbJbMvygnxYLIu4/Nbt2YO5NprVSO2PHzANO9M+rcW9TFv
rN3RqkgT2VtlcdjpTEupfKfVawepaLVmI06cLImt54sTT2Z8ihX5rd5++ubWNI6tmyvw46UdzvGJEIhBqwEyifpbgzydEUth6T2d3BiE5IDp43AYjDRLXVo9RzVz6eubYdAuZXadxiqk0fa8G7DB6zjrAN0GF4MY
Mk8gc2QFw07Bw8RgvHFcg4wWfhQI9rihQou+mNopTnqZPoh6mI8FXZIleNMYdl/y6IkAwyW/J2ZhZGh9zx87mORLqiggGSnzeG2ccOuw1p8F+9aPKdFuKvjnq6vJ+SNCgTvBPBN8iAWJeY0RsliFneVo7jB6HI4g
hV1STsPFwzRutZW/OLx0vdUNNFQ7KF/TQJPt4EXf2uFt0vtY0namwowMIjCu4K2EAczZI+WVCXKnwwKK/si+ZOKrYMbAhoeM2bQZzB9pNomOqb7PI2h3C3/Ak300rCrEmE4cryl8dmfoBaDVMEMRjzBAGM1zgt2u
Kh+f10OdMvONqoCsB93DmHeYipdWclXSD5Jrm8KrEvanMqhAro2zsD8czNlCnrOeCmUPJEuTkyn1aYzF5uuk8t6btl3/5y9TdVuFzJyRTllbzKmX/3PvG5T1pdQ/VJYKb8m/SzXxEV8Aq5yIW/jR6TMpWYIN1CHQ
7ANjG+cztfuruLDxxFYITiHfmNi3lwAvqhvnqp8l6jX4GifxShTkvJRugpNVoWc1GEOXDXYl72IUjQSllOp7+LH4+uQI+yB1AZh2Ui/ch1etbuvlvtzkOZmRlYwhhYKXTTnB1SAYyOXUShwU5dp5K+c/AinGoluh
K23v8eJ6K1Vnax7OudolMnnGWq3cb6/D0tBuOuIyxk9bqVi74nC9XwtNl+lrFAAVuQCwjags9m9p54jt/HYrlXfEAAGuVva+Fu29VlfM9zWnVQf5O1OcmDncTL7Nl8vLnhwQwa3takoCSELkX57MeJ1DMmSa/qn5
3qvi3XDCmx1xFmUepSVXqOBH4t2IUCTOnJahpFZSdr7Yl+EIW55VTkSl+UhxOskjzM10SPyFeSMEBkxFY1jPuFO6CMXI1EXGXCZS+BWBVoElqU0Bb8tNy+SU+uJ3My+dJelQoQuuvSsgQc1zx+0fmZLNK5v8t/g7
GCDV8uOeP/O3c10Wq1gAwjzVUxApjFzn5S0UsRe/5ZhdVpNe0w0aFrO2XEVfyOzWTezi36LxgIcgg1IVarcldkJXvyLrHnIGbj5SoylAf4xdY9/sIJqy+BjpkrDPHB41SCB2Ugh8YVwRLG+IYP5u7EacFTwABe50
5g6K5ookhJy/qqCe2pXSlCW3rA1qGbXmLnnGgWyGDcKXgfjSIjth7eR0XgTzX5sJut9TUJYuIIkBqoAAy1+rLRRIIEeFygFCczoDQfaYS5kcVjr9ciOEQ9xvgM12bo4fzsw+q2DGyCtHy+O6dCPOKbqHg4uLTNo6
OyNaeO0GUryN66sYLClozRtqMMUkM948zf4WpTDkxYhPgCsnw/QgHP5aCZ/Vc/3mW5KL72zXmo82qVzCqfUaPsmTCRdw2v9qWKa79/CI5o94WznxE2O63THG994wr6T1DqZhqbAv5gkmoga0Eht5+4C+Z2KCbDgF
bmJIDTfcbRhT8PXcIMn2a1OUIZFU+iEdIZzTytKHa5IAqjsJok6o6VUfZilIO37Pd953CD5px2meknd09s6V930/ZiHmUiVvB7TAK8E+UyppCK4tE/4mVWBHKJw+sKKVu5W4S0lIsfmwj2yTx43S4fg2Li3xohj2
HiND7nP5RW2To8gzYUbt+jmgCYmsC3wxa9rkyada93e4Q5avOzAjC0Ang99kFQ0qHI0/J4yMbMAvU9OmlTQ2ZT+b4rwmboWyd9frIZZGVCUV0RuWVc4QTalREfFhHRhaEdjUKTE69mqRLWhuNRODTjGatqSiekRx
AHTIdVM3S0Y7VNsq0I4pba4iFO4Z04AO194J96PhlalTYnTIVbUNXGw1kwpoMdz6ZDFLYrkXAZlLnREjMymWoYl+qM5KRleyNEObhMt1emJ5i6y/qtWjiRfd/XSEOG49aLl2TwzRFnLD1M2SETofWjFfQiKzZUiX
Ve1TS+BRMrv1Zw9OPoRz2OapRRn+noq5ZhxuPYW5Uln4Kc2cWDqnxXx9pTNcTNZWOt+F1H6FPDco9GdOJq+r9H3M+1hhXbRA0DT/X2Wyc0zTV1EFtZj2aMmxpBVyN5SrjmwDj/QOIdvWLf3U1QS+6j3kWTPnhPAP
ojOBI0ZY2HTNk1xvh49JSsyUS/z0K6Z5WLEgWI2QsZLnSv1IGt0UDIvgFAk/JTzSHNzjfFbhBNpGjuaUYbXW5a19B7yRsaHcyNktR4V6xmlq4u3lSxjxno/Zno7uLpCgRWEI4hMou85ZmIQdGld4SqMFy794bxGm
ek52wWnzsuKQ+STrt8eTVDUqmJdMMlEerR3Td1fAGUGLVKEITrY2i7IrYTOup+g8YYe82zSrjqPZGrMmnZV15+lWrinlA2dqRuIqfSPLXCRIs+tCI+Nwp0UwPJhJ0edZOZdOt+f4DcVE3mGjXkZLXap6ww/Jn5ze
OQSMsmiX7I/tHKKOPrtSP+xSY/mMou/J558tTKchSXfyZLARtwgp+Um6SCiZklX8GyfApuD+kBDT2U4h6n1ScaImtuX5tSWoJZbM6r0vrWtx4jATuq5f8p4xz+4usX/OsyOzJQcjUbHHsAtN06VqhOhVijaOOLE2
sSoLamuIrUhzAsN2F5nb14EB+Gz30VbKOGFcLDviFlEBhBC0T7r7z1zANDSAh7ijl08SDkXDkmD6onygG3N8iD6KP+hHd6EzLdrgpF+vLsQM7xvrXyI/Bpl1n2mKj6KCVDUJGh7hSSVSVipwNfbCWpVkwsQIqV4F
QRSG0TKo5y+WvdYuH7cLBBJDxmEdHGxX0SVq/tJsVQqXVFRlcRcicv8LnvvVd1oi4r4SOQH8KD+IC926M4q1QBW/udvoc54vUgVOoVyhITTReZxuWo6JSwlykOmbJVDTczuH77UZPqb1MvlJ18XU7jLpS2EYHnsa
jK2RQ8ytAN189lNVkCxlpwj1kA/i0jmvhKZbQCsHAaW4+gMKmqmBcHQPNGGX7VrwJ7d0VEFbAKBFROX/Ex7azmMugiXACFVgXGkWL98tsBHzCwf+7TVjDAJHf3ZfVwCBst30DHbefbcePdsUReEn0IgebV8nO84g
3IFwomlY+skJYj1AK4ftd+LY20MHV7VvIbc/jg/hQ5ZGKN2Vyv13NMMTyFQ4bIKXBEYIYnsSIGExKAAc1bDWXYzoIeACXsmr8BEQ5SL/+tPZg/BMzADdcnUeOucyjumnpd0OBkeRP6dzjLXeIXeG5ycY1fiHiWJM
1UWsMwsH0U1WJ7WX0O6HAU+Gp9WVtuL/DTvnKH/QLY+EqaRi3b3851j8tJsOXyyU3TH8XCUI5DcA0/mCCqV/C1Jdj4qEupf455wvodgOPd9wKEY+gxbDwu3HMg1g0aRFzeJG0hykxZzarlsY7OneP1EdktuwsJL0
CvGMNHK7yJL94HVzU7+sjfbzIiNziC268d6PkSL9NDF9VgTiqbaTBuMitVwuxD5BPwTI+ZvwxTfhtOxbkdCkI7V573zzDF0q0nURMy+69M6q6qeceseKoVsiNSwjIyP+bKCHp43d9bLiWeVFvCGsmaeqWG6142ln
/wAn93gxu/Uk2FMOeyu3ePl8Q3/fIGq8SAk+RdnuasQNjdYBf/iwTdwB8c8R7eOsbEASadUYUO11IYVF6Y1koKHZHikvYG11fUgfBAui6iRFmHH06lxr5h+smPY2Kv/YUCk5ER92y0QPNSktOP2fZ1AmHkwQOIgg
3w7BUmpfmKzzLKlmTVaBIo6afUeVgd0R8BvE+ZJIRZqIRQWVs7hIGYt0TkhUFY3bQ1qxgUycihUTpJIHaLdtFs2xJ88ykprM4YAMtPdwjNIj35fUhN7HHcrEpI4L25Z6HaM4XTzATlm4nELX/iSm2agWyFp9jRxQ
pu1FBM9ljCuB31Ok9eW7PXmSGueiWz2Hr4/VKol65hmohRKqlO1mIbt+ZbOdekzW9YECIq80fhBp/Zhu06xnrHqpynNztLyBITYV8Wyqu8vx+rR9xOPWB1DBwPdz+QZbdydm50jcoUYUyTQ0qcguED6X5FIJtRcL
8c/L1mnNoaItkrWD5WQ6+HMz79MH/75QiiVevuYvd8p25XQTivcdXyYIgoGKrOamcC5qxtl6jPa3rrfgqa3XTRHTNVkRt6tQgAbdNm5+KQg8JGH+34jowAHWQLnSRjsX9STFy6vFez8UNBG09k04BdEOLTL4riMy
x3HnpVapWKyx4DtI8kWyB/GS6ThvMbcBTkIg9ocdIgk/lqcx0RqiimAk+mbi1Hn59at217ib+xvVCRlC1+j/w4jQJ2i8llQAlNgAMS+geaktgJbUfVIQL19zDmZCaSg0ZYWGupwNpt80vPHJ6P+ltNA+9Ni49eu9
Ky3DCGpGRCaMa3+JWaMNbraeZLk73Ti3KYtjLkFNYyeHpj4WjC6cihqAkmQrAlstGuRJPJ7kviHZjJsbqxzqIwUTIU5uWdUOOl4pInuD+cH6kf7z5IkbFcTfOH8nj4RQ7Cz9MlppK2VjFBblbhZapG58cX2Mo77O
BiLKCZzAIbYCtLCqvT7g9iej9HozfbW8wKcM5Nz5aDOh0RLO74b8BA4IuCmJ1mm/uqYpS2GMoCKrNYlyiP9rfwQr+Ht+h/vfLu4daR4M0SMoHmsp3bXCwxn/iFhqbnwrmD10GPaoJMdeEC0EKIEJ0dPJRWq9B8aC
CKTgheiSddd7WRC2J1y3xkdAkBGAIv9jYSHHT6fQXOS0aoZWGgwLNx31HWcJho9ck2Ue5W7MTaKRLnV3zTnIZnpHTd+3niXanRRBdNVGepvOakg9Xp/nPUs5KKrAubCt+iL/5RCd4YKrP3uYPCK4RMX3rQsg0lm1
XD9v6PKzi70QFd/dbWGQJh1cwT5Oiemf/K40Pu6tjWyA1fWBC93l9DF3Qn35x3+jMTxpalgs2OV1XH0h1cN/0+34bz+dqIMnDqOhex1rY98UFtK+10Ah/h8KmKgYoKv+d+a8ZS1m9aAkFpyc+NWHDvI+t++qKSLf
vVYfWi3D3CAvt9XLsEJe2fadPwvyYl293Nm5R1+n7WRPid2BSMeGCE831XoD2uUD275W2O/uTGlf5aqG8jTfoZ++sU97q+t13zF0+dRoNMTegKgsfJ5hViLQBpQv/pH33VW/D1weZi0q+wxBasbbUZ4+w5V5XlNA
6suThwt3rAoHm2ponRlwLeSHY8ZkCDSkoIAdQ2/C7LknlVOxfdaB4vHr1/vfDjpv4oJmjup0gtcJurlffP+1d5it+4gNaiyGrui72ZeRx3/5SvFuBGnhCpRXXGnCu9j4lN7TffUwtzA/vCEny92iTQRz8gmt/MJ4
3vvlCRFDnFP2inb69AI1vW3m9Rkk2ls7Q/eMzfQpqUvq0737p3R++/KV74VxCGCcLhhzgK/9UmuuSWKkj2lPZDmhrV7VL/ZtwzWUC7y4/QPVBVH73TEdptPxD0gWPg9X3gWksZFEfPDHhu9urfD8dYS5Nnw2hpSa
ajcnRmEQjDAbohjqTMG1qNKgUaMi6yEjA3uTSfGk942GPnyIH39/LIeNWLSCajZBsxvUjd8Q99SrhQ0KPQBkoJF78F6CxSgwwBGPQx9HhVtqGpYBwB+PobL9Eojr2Xd8yRcwkFi/5Bd67mSMoZP9RiDnFruapnCt
7LnD8oHGbHob4LQkuJTvZ6EbLpfkKPvu/2xei3gpPcTELcUc4j1lrt7oP8cy5kOqLJv5wJRBcXzP8h/V3nYtsVhhVd3oOVC0R0owMJ49eEyJWKBF3HqhnAsNjeMDFkKq1UzNfCvkmJYuaCCGq+/AnLezlN/itfEC
FSwaho7cOO3Orq5Pl4RSgs/wI1Uce+rZAuXlJt1b07XasSBJtnHDRkti8MlTdsd2e4xy3WN6WyvxIRap/knepG64ITra0Gc5MR062usWZcXfrbEkIF9iPhQZ7ArecEzXqeftNRe8GVbcol7mBGyb5Wf9IlN1wRGT
vIc7XfembL+4XXb9P8cC7kMMBDItJ7EoMkXouc0yeJW9Xz3bRO0DcIlZkk1PI8iFJhVmBrj0UHT/Nhzttvys/e7vxfgH95UfKfSjO9J37naeu4AjyiyWC25yXJeR+JPQSRPyA3SczLp23pWnrs6OFIohLCwZGN2V
8x6AWB1HGcjiQkh8z7+Er+xbYpcAC5xSGZD0WTI40bA6xOxDwv02sr8YHrn3rBZzAzaBa0+hGGxVKHDPT3G0L0UCmpOVBkjUUQxhPCiiBWsVwQUdpoV/P3xL4gBdQOHkHXAfnna9IGpGEh4K3w9RSlhHs+OiHPGS
vkwNfy2F3f3lCoHwoygZLhcDAs7mzy0ESG8JWYZZEsNlc7hIQyML1ETIilw2aePVixy1ECoQcQ7aKLEufZxDYPveO6Nz976rCLRoic6JMQ/WdqAk2t+0aUblMBx/M9FQVVmmarzlSC9KewH9z2UKQEzZe0b5ajph
Ukp83P1f5UG7d5t/sVi7q6wl1x91Ij9lyWtwcMswUpZMd2zGQbPRZ0qY7QYMZEJpCIZ09v69MrI/7n9KtnxnE6an6MD/+r/Vf2ob7rH5/2Ngw78KVfPKid0sUPrPxb/XS5Z+Mp7496oWHR8s1+Op1j1GEX8+PzWs
mMFNDmvgAcw1wzfjvbH9VT3aprMrwXSVV/gLlBYw7XUYlqkK9SQ1L4kObY1VkPcWxV5xn1QZBHcF/VRp6uE9kdVN5ZYua8T9mlSFNZodWOJyy3jqWo3B+f2l0xcVkq8KwGKkARAqYdNt2oo+zces90tYT2wGMT/N
Z6UiLW4ldU4lxSnVjj9SwtcezdzlqX2KHyo7KjhJeFelIYpvsOsNdoq3hLlprXM8nOH/8w0MvXck1E/ESz7tt1dPtx6k1u3skNh6efqDyDODjU8XIVgrDwhpVgvFh5AuUS6fstSb9WM4f6PYw0KCYUpVUpGHR12i
EVN/RZls5rWNXT45/E4qXJx7rNv+3fVAq0NGIS3Zz4lLM4M5Iww1kTYaV4xg68jskoQ9lcse00xx+LiAVvXoum1qgS+ey5/WigzCNSh9JU0W7p0TfVqS6cs80QN8X2qqVyrxN948pK5ixqVH4YpOKAGkw92i0atg
fix47l8KFvg7MQgMnDWcJU6x6umSk7TU2ZCCS4+hCQWxZkCpDyghiSTYVB7EJobPi6I+XZWCTkiYAvEkgPWVqPbkjzcCAZ/BN9CJV/4YHZrWzegGf0umBK1sdg3wGWK8PKqH+CcZw70AaNjvISyiqFTCHaDIb1u+
pIn9h5H0uLCHXDzfJmeKi3Nc9g0KsYw/n8eCWYvJ9z6SK3PvdoC8rD2Dp952+R8ZrBPDwTKwNkf/1kLlN/jGvpZ/PsKgWGabtix7mpb5psH/z/TeeNIFcLE/A1SX1DLF6YxXzfmg1WgaAjQ9MPm+4UDjopT+MO2H
wwLANcAE9ytgOWxKvD3qw8mIPkwK0UgWvK0fa+t9+v+HGowGk6c7dM9lD+IS6TgIbqV+VctXk79bu27C1jSD3wjdWj7SkG52HjoM1qFLoKcXJ9IJfRe65guMPyQG6N4gVxjhcWJEXCVSLqrnvqeARNWEzveSez9P
VS6GHsnoGqDwpFVp0oGIOP7143+O4L3Ye4vRi2QVFu3o4rev+O7YNBxYWL+lEfOMb1hSKaXP9afj8ZQxZbAzO0Cb4hGxANMgJoDLyyQwEZw8Eu5HdmkeRlZI1XmrM9E4gdZrrUBnGyVFLIj2+/Efebd/jBLNQ0/F
O2BajZ3HTRmfcRLzREVhEJhLnCpAudXKFCSrfGxLj96e25y132uwV4+fPyIviwLgREXZKThfnLjj3jU1yVBP7qBFtf+TEywSbOfla0bOTczUPHIY5PPsVXtMYdjipC4c80vYpAN7Mvlggjma+jF0SzYbjp/FQGkz
ZINpgkW+/CCLkBqXEuakQRjqFf6JTAC7sMIP3GBx0NXVfr6ZvCKqwwDajGF6AUNlJIFNhxQubFaUN2C/x4kxYC5HqynQlnYNuT8VTjkyqePNJSgjRF9kip+zPPsG6VuDpaA8N4n0U7utSXHaCrU35+vQIyl0taTb
p4WSxHRDELFpqhs42QYVWMe8E6nJgvfBqqk+58QAskhhaoISvpSHgQo08HLayEJGdH9qKxA5sobmU23vrPHobsHhohcsV+/S/5hiC+Q1X0/wX/EKzvGADtvbT7SdFALt4K6/d8fRHc8fg928jjm5Qk9qQHsuBrzi
WYabFQO8Y+OJ6I7bprlUJgtMBgHwS+py28N3p8tH9PGJIR5ftYfGQ679ljMEh12j3KXQnRs7oDkf2B3XUbHldTsf+NcskdRbvPsyN4K1N9PxSxv8Vqs/kbpCzV7tvbHVCi/tXPezCV5Oeew1suJCbH69TDKD2CAx
7SbCoudrYNCc0dkEVjW7mqFeSmPNZuHVGDNmZMgFyp7LsMp8zqGks2jErTAwYWAqdO80nGIgdukaMWRpJKeEn9xPRA+5k9aVlHU7/ogZ7vf4uzwF1j60L76GgVaFycYKvz0u2iSpCzQO1GV824P2d8d87D6M3inb
iEo/SVBW5jm5MRE6RXMthQ5aLhr429J/NGvv4Kwod4hvjpsLjRgF3uW/EALEGat+eDx6aoiso0gxwlpxpoPNie4Xf2coNX1W/Bsbv67sbfyQmtiJvrB3U8rnoMiGSnHKibDd5+Cj5EMex28mCGbOeK8AlXdkkPS8
X+Bi+WeY6e6QuXGu+Dvpxw6vF9b8Fd6yipupyPbn9y9OZg+b26MHhw+W278UeZHfDlvRmqD9yURRNZjZnduEf1tp67aI2oxZthEZFVKNkBl6ymeozs0rsQp6wcAebJYXF4g4v9Kf2Ylbdfuv8scdM2WxGT+T9dvI
cL50Iu42TrW0xaS8xCfv3F6TmC5f8hhE427cqNGfPDnlyM1OwWoz37TpaS3dy7wq+4AJC5mQToRe/YgVhedanFi2sMx2/2/bdsS/wEot7l+zKImTDcocMgXyAVMAzdQvc61psUZLuu5AdAf386PmWGBZBvXsX+Xh
MUODR0wfNNbr37js5srbcSiu/TN7v8bDbuPhlvCQoRrGYMv2tkMH2DcsUSxg5JpWlK8/56fkeB9RwqAvVHUbXxRHCaSo311ssxJSAcrKE9SZUJJVIn/x/GortHlYnJFTZ/ojOjusb59bXTQuNAJyNlxeieHIn+PA
5SX89pZCLAbOnCZHM8AIZ5txt7UduwiVFuMZGquzFkNh0PyVAuAsOtB9YhiXmAWuPrpK3gwxNZwPrLjq9rTz/yh9EkkZIzoG7+onzEBk8801nV16HglHqKl4jn6lDM2oR3vDXzS9SOe1jBehhw6QauXJxFffCQ9/
Z+sfdr5m6GGVL2tV/tKqV7IK37wPVIXrK4oKRX/GHcVQip6fCboY63HpLbxJX8Lb5kEfY6HFSVbe7H0N4aCAbK4Q145ExLT/QyAIHvLY86zPsHHmN9BR27X7dwN0Lyd/puwV4GFsvOMPosvrlaGEz2cLDbEI5zPL
cFDvqWjHsTWNyuLHPPNdpCzqfYheX9A9Witl1ToQdyh92c7TRZcpmBxWRCUg4XClbDhftHUnHNFRyKNn3EsSZImtWaTtoTxPbVNlpvHUqKqQrGOe6G6WYCEvHiss04b3apqXVVX9ndHdMTuw1TKVX5JQN96M92CJ
or0cWqVQdTTFJHuW3Te++/f6wK5PnwAEbr5SanilmN7Xbqj2GOlhkCX9eRtDaayaI8VgZb9uS/KHnBNip+eJl3OdBQ5pQBeapK086c1IilGfpjp9d5Ochx1IIj1AOpv6/z6XYm9uPpGkuMaemQikPoulSqM8zqU/
8dapnC0TDMRmL3cW2wS2zfyis+dN9enW9vS3X9q2blaRJZPDObFNyJnfr6/taS1NjvuzSkNILxlB7a0SgAiI/6jqQf7pu9DC9cQBX0vdKJ89l7ObqapAqnGRfACDq7AgZxRPzfBIImcJKYi8YxXl+AKUFgeQIASc
9GMgN0x9FSX5kH2jEAJkxMkNq7wAoI2BVGZYYomd6Mpx3pUjrJ1BhaPGGPtqBOOPPkIjhUaltDF2AhN7CCypSDl1511SaIV/MrbEc2RdVm4yqBPKFJscOhrWV1LwZG38Zj0Ffu19bIzGOHa0Lr4wqpJVW9nWspgt
973rxPMSfbqhJIrDvhr86aE9LYeN9iAj8Fy8LWJnHpvXuXNxgBEk/7PfjBwo2ZyneSHYDkpuoxY1tzH0crhsFk8vHnzlhWndF1agDQTHQQVk32vLJK7T+leA8siV7Aer1uXVEUy4FcoeG3LmXCvt0gWugHFY81r5
P7/c/XX69j6UNSNn1iubeTVe8CbgijVvzCsVkjWs5hhmJwBElrgOk/NIGfGNXjtD57LfwBZbJQTP3extxi6HFgTmePRuSaDAKQFvId3yzFCUzUK5vfWFAGyJpBOv8Mpdfkve2dei9v9Oe6IgYIq54vrPPNgV29jl
aEZBt5P7KqSZ5CMffZnqsJ1P3eU0zSquPbSsQrw0MD+XdMSVQHVt1rYNxnsNDDzPzzOhy58v+udT1AkdaZ1SBBFAHNp6VZjdlqifP0Fj5pRBFKzoNKCd8zOk1/jBduq52a4ShgFmNezjdbd1sEzC1L8VB9E2yEQE
OqQ8WbzYqNMrlPTji8Qx4kvQ0oNgTzoH4WbQh1L4r+u6IC/u0NvmqXHLl2cVdr39A24OhU2+CnMNkI1LWXc3NDmA5+7JLuHVbFJ0wnPW1J5JyjYmFIYPieV9wEdmGF5Bwq1MINnX5PefHVuerEjLWZorK4PP/wQM
9Rw0cKqTs/FTASm3FIoq86SIPHzVdb2ezAGh9jCyjYtQaaS5BwePWo5St0nSGnDWVkDTQ2zz1IZDzKbJmSQUBK1IHBW4WFqhuQq8Jp1yCxxCQ84y/bmeJDEP+IzWXPsK7ejMli7JzrZ9tAH1+K+M/M8ITeFOL494
hiS+9qAL2eb9mOKxj72h5kSbwiYgMrfIkjxBEXVQbbTM3KEhoSiCesdh2nKQpbEpRKXrJtCb6Et6+0E8lTXmldJjmhYxL1BYOvAfl/3/jT/qYmx2BMsBV0Cm58H/+XrdYhlikRbSs3V9y816SGOIX+/Qcq/YfqR0
T7E4WkvqkZjLHpK8TjqP8JAKcELz7m5w36TDsXhi0VBfqNzUJcEQZrzokUrcadJnQY59MSGP3tLGzR2m8HiYHcZNNKkXh1xVLSgBt1pK2iWK4xI1+RCbBiSIib2YguXqO6QTYD/9xxHGKdKyXEV+GhMlEaS4zFIw
tiGVTZcj9gO3B1tl1UuR1j8aMom6PLGGm0szZOSd0FE2H98ZgIMjkMAINsritNV7y0X3exaVJ9uUMspL45elmqzIGjPCUmlIpa6Le2hZi7Ww3gN4zCH+AOpyTtO/UZoy/ybHGZ5+7YjhYdbX7zpDLVqsirxLOrGd
kLeRfe0T02I5geUcVR/Z5Vv7Hvkgai/ILkv3pNWOnIsja90w9TihkRovezq9e+sw8FoH8VZH0GwdG2Ufc+xx6mXpDcgorW6a61ZIAkGqsfAd7PLtNo7pHfmCfsfzsMVgIdtjwQMafBc388Btspp8MSVZt+pWjVOe
sBJRUWndtWGJRbnZ1/eh8o3K2F36q5gVcfhY9ZuV/SEUWcYVl9YkHnygb0WZOmPVHr5jsQwHGAPlolMtKD1lPtf6VElNJXmdy60QNNJb0hK7M+lkGIgSS/ChHNFbVjXzjQm/Nhgp18fjIhWyDhM9RqcLe4vtG56e
JDpKUv5K4kGJC7axIGT0bO6dPrKHsYEYFPsHBjW238/qfO45Yriodgyo8Q72djoLPJOykr0OMLbFMsvuY6o+JU0PW1zA8PglmfB1MimAiUdcQSHNpP7elyBO7b6bspLSGG95a5pCCUTauLjpHZHJe1z3JyfzZ3XC
xLcL/5xqven/9KFsJv1fGguenDnVTIY/lCIBB+Wst65OLo9lnzqR3qot52SIoF2Ca4Jhf6CXb6Lu0gbNLoznanFK0q+cDDqoAQWcqSHwBJ9qCtb9LqPnhrx7YcaYRvv34XH/EVtTeZxG9Pp3WiX9h2JZhohEOWlD
sjE07quk0h5wxCDsbF9pyD7fw1+mrDjQtU3fpOXCcr62h4pq2vFEtcBrIlDwdA9XNdl9ongpqIey9CnC6R5hmrADoLKICdnJD7x7uPYsv55Nme2bsK0cvx35ruC1gEzrc+Ra2b9qsG0rDIHLsY3u1u6HeV5UWMgk
vLS17u+sJI8HuSWlld71SRcRZ8/DY/Wh/k7tneIQypch6QWo8pZXwKCQLCHtjpq4UbSUVf7rofq90t9v7IXm92sCmBa03C6krlvtjyfN/hnZ+91zGfc++pfUKurAOfMnMYhrq2XUEKyWZFw2C+5N7dvEZ7Y0IpY2
DNFW62nukIRubZKXB2GiElyTpv/PRtKm9uT91JTismJZfa5VmjbvV+y5H9Gub7W741SvNro3KoJyUXrFeOAnVMW4oFueKWwtSS7hTJzgAvejyH62Ax4K3s9pj6b7PKAMD7e93SLtxj2ZqmREDzOXyfAUv5qUXrxk
8dlzc0TH12W6XTrDE1BT2DUMv80w8kBiQl72ubI4O5Co6L9sqh5R3nOHTx+otuvcs/FNZug3D6y4l46RFu8/x/DTX5KMxu7XsndXE/4j7o0Et28tq0bW/KzMBymzo1of21xHk74KrI2ojQoh0pjJ1HdZKub9qT8j
mGboBtZYUJ07qRU6zVXYfCBXcM1QUW0EkU+tzDRd7ZBoTPNa++7Hq7xgbNtNmTfgijcOqX9XaqH1DPvq3wnc4GWb793hQ26DWg9xZkXsVJlY1hCzUhbFvJzz2Qd1uN5sg2tcc1t5wqPqt4mSf/poaS+wxEtRwCB7
19wpDLHFMFsaXhInq0pNIKzIFnf6ngMcTIyyeu8DWCNpyC0ectV4DtEFfB5KHyps0kjMbvsuRBUAKKdrGyTKGzf38M5IqMLoiyidPhKAYJhZNxwqjmWoiY34akdNywf9Ule8Q3mIsRO5xriC2e3A7b8kQGDKOV6N
1dG2ZIabsi+rQGGvNE4AT3TZuazoip3LMPx3mKjHhXgWN8zh4L7yc2grNdcnoNoOydOYNJMIaoBNsnETrmZrxGzX4bXu85nnNy60be7kxmc25+4jTHXKIph5gYLZ+2oUuRINKD/GkZwgyUf9KQhdnJb5lwpsk8I+
Zxds9x8WRfNBYKs9Egq1wBBIwx/4c/Isu2IubfdyW0BN8j0r5yyGjp9IsR7yUBDriLeT62dtN0d21IIDm35S7cyK9ST4S/PNeP+Yg13NraeMCuPrYdDN8cF6P0CwZV10NxeF4X8rCX/G6FbwlsAgVaqpn3NRMFIO
I+3WbcD8B3j74i9z8VPHBQjlgvPu+jrPS03kbi699i6XXUmxk62x8UKc8RfRjjrUKLl3fRN9+gY+Yznn8UJvYyMsDeJ64PrppnBZkIXBr4DZJAlO89sEG+Qasw4bJUvw/5E6zSWOTM2XOV5Du+G0Nb77HwyWfqZV
U2O9u9t683g6e9Tbd3r7S73vjvSTJFfqUCabYNTN792U87M6i1xgUxfPlsV7hnEIuYeIR57r8hTwOykgEedyGgsb1nHRROknd1YZJFV3pQpKgjXYtQ5Svl+Z5+TNrGrxhDEsP55uZyRm11mRnlT/emRKGZhBMVzI
HHo0KLh0JUQTB8y5fM1TMvKDO5rJlAWt0I1nL0aR4hGaVS107XGxdNQXl14YVzvCbUJvNmH3FHOG2uZL+skX6C+boOtyK+Mkdtg9tbmax1P4eCJucJn4Ozv2/amYkKshobVp6KHpx0GswUIfd79RtG0zOaHgJwYl
ZtDqLjTqG3/1PGS+uZIjVptdneMGaA/AzfWi52a/OzOcXxA3DYgmuS3gAW1RvGFP5jw0JBvj6th9sNfC/qExSGwXtrvGfmy7nWI30lQX9bjX0jDE00/02nyj504fFjKTZAePefP9ZwcYyJgHdyayIn7eHj68fQwP
1eP77esr+KEXe3FHGJta0skw8aKyBPJhyUGsp1P4aP/S+MOIXwNjY1a1oXzsPoxjKDySFtJJF3rjjz10BnSIY5gVwxDD7Sy4HduLe6cb74oB4HA9wRQP568Rl6xCsy+/rYDCYRz0Z1FZJPPVg82p7nwwRcFUwP96
hXmCGuIBkAWXklTZDICznO7CkX7Fh/R16Ti6xRRlRyQQ6rkML8ELX/M//Y7DworjyroYANNnpXv7D47lPFvEDqA5GLUfDuiyNqJOmQp+W2Che7MvGcgV9MFAc374FuKfia13Vu74m9yByp/EL4xAD+I8MRVsA6SJ
734nrTem6cP39U5KesNyx4y/jtxHx8Il1rlir2u6HM2P4eg0h5d3Dy6DlDoK4sARcl20t5M9ujjSdLBfQUp8QmWUcmuNSlnFgTqCnPxX7a8Xki7pvcZJ6ZxZ48o0I6WJl1tMuHfor9IKh/mot4YOeofssZSMFlYK
5NmKJCQ/AEl6jDxJZq21axmThN00bNl09neSBY7xQLCIwZZz/8V5vLqlD90Gi7VXMUvlHA7PnlLQT02WM2qRnSaTemPs5A7td2GDlErP6CYVtj+Jsv+T19wyNTdG2x5mP1fV+q2pz1yDcahCIMVSL0VVZo0qC2EX
B+4QH4ytskoQ4GqQEs99N3U3lj8NoVbEMGYbfQve1AN6iMbPMB9GiCivqUHV2chLSMx8mH4NIBVD+dWLIzKpaNkkHcBbiA3P5ZiL6mhOwWouLUyPx7jKU+TBQ5oHCX79iRNTNbbasNXQpmmeuUJrK7ImJYA1dspW
sU7Hh9ysvywOoUh04wbLw7DNdW87oOpgLcip9PL+zfxs9f4tbK9KY6loORDkt6Is/Fzq5bfYg4R98tTRcZ+TLEX8/jq/YL9cH/H0kbpghvlyWmob/KltSkFZVcx7tHzCTtLXEHrqLniB4s5S8lY/s/HT+nJLLtDw
IGtRATr7EG+nTDUe3y2JtIKyjEknasdxml7+J+2rzCCp++nHM9frdKBwuVBlRG9H+JwqUIZanVoQY2Wn6lgqfbhozjtRA6OoL5eH7Pu3Y5fHUCkYL/SXmjax5jf3/BylM2GeDwBS/gXDxV/yRKHp9rfpDgDT/rfc
SsRTt3/8Y5mr+JJqA+gcNQxcihBMlY+m7Kk4EQEKTumEjKYsXgSGGHMNVxeoXul4sXlgierKoi2h00QRawDOM9Ho1/fSmrfx+fkyiuh174ZjIkP2kbZWSJF+ctOLGaJGwcNrED6Ubf3aajT3h4ejwPd/TIe6UrTy
3aXhhwnx3R6QJfqVBuBeBJLNG32THywzx/DFrk7i6v2IJR43fVMm4T7bbKL2k5LDYuAqqm+L0d6pDNNmy8GPVtU6mKx+jsKbA92ecOSBnk9x3qYcO0yaUpcn2iyOjJMdMV4W6ARH1iLIb7GBLkilZzr8gb+bJnIE
xLlhPhaUo1YwipCpRF7m2pfkesg/uoyq21xJ4t2WksFg9kejy4WVr/FoOFVPTu4qj7GmOHoaXfOXY9AWyCw44SdYZI8dWdk1firzSq7cP1MeOs0LdT6cOPYu4pjfkEVIJZg7yJI61c2cl9z2eYMJU3lnoGOUe42P
7Kz9fjdOcF9bXiWNf052PeVtOfEhmcC1R9NKgdwVWVmsuuHRbJycu3HxWPaUiKYKNSjTQ+sRoWCcyYyfJJ+x00VGxcki7LisVZraLYbALhvirri7d/A2I6FJzbF4r/eGhW2ygJWyXYioCxBj6e7GxzTwupaR1K3f
PL9zTwfD/HCF30MnIqSFzh9uVcq3Sp+O7+w9AXynAPHk0Y/D0pXEmjrWjYF03lmmO3Ymhjos5/ljNo5mUMXNGzGd4dsFpvvGqSfsDLVjBGzGT1HQWonZaJttyq3r0wNU0oPnN/PmLjwYfJ8CNg8M8wiCWPLGeonB
uIXqjyQ49tTkDSLccdDRnlV89fMRk7bYHTwhW/2kNzhlgugesnti8FePJ1z++su/dIfst8nPyyhNcShLUYNBxc5dqTQbNkCiM4gu8+6T4m2piDUPpHJcpgfO09o7XWOVdJBAder8puu/OqTWwq/OcSaJ/koXoxFB
mB9MyYSZVDpUWc/bBEbp14TttKuvaXWve94OuVQX9+wazfvN9jHfbmeNGQqbi+HjPr8feqvrJcEKz+VJxl6nwfVxN1EyjdpSTsGgH5hEr44JRjytShoX0UKNJ6myu8WRJFF1jXckv0TkFoPrPMClOIDY1ae1X3vz
q4fSxN+TGXL+4oDio3CZQZRQ4cE9huBazJsNyQWmouFibC4ikv6Df9xS+JWjjNOb/OT2R46MnXYq0ShGvpK9NHWW9SBbsWSwrzJnNj4+pG4uo9Apv5U6qFk9XBdH+Nhq09U59eUXQ2/SrwklXsj7SXrckXZERFFq
2sCcsDM7p1z9aQQ7msJlUaK1spb+/6FT+e8mE+SQ9urBf2i0MB9HYFpjV4YM6icCQPtYH12WncudliXlMEQUfFcR/SjQ5wubNgYMSrnQZpLRWgQvsSpnf6Ep1yZRMBzjMtPV0ek2OaqJrqAG+uXCFEog8hbwik/S
IASAgW4FogH8Do9C0eruKk2QMu8ZxyQAqYfWerIV4uS7bwE0u7+j8XfQzwbRyuLz0rFvPhijEg5nS8Acv7ZNPrTAghp0te++lRI/1hpTsF4Z81haoo+aTxxs2q2+zBBjpUgkLeAWDc6kRzILL4v753Hye/SMX/P4
WwIqdrxdu+2DFklwIXQ2oGX5B1uAuTWwx6TDO/JK9nwO1HNx/dw+PNeq07VK4VPcnBwcNP0MT9T0kDSx/A77kteQddKrW4LBgQlmx8WtEfpSZKhQxp098YVPa5UyVkqKtr3HICSHT44cHG62ARC31hSZc0YhERE9
ZBozm7F3mtr8Ddz6kd8OE8BcqD/6qutZ7ir8XUUr5LJ7nGVXTDpCZa50lzacAobm0RCyVdvm6H6hc5CzKIaBIThmdVJOX67hGFqrpR9M0teZL03bKxrOrFECla+hU98EQSWocliO2NoqOHpu2GaY46dFbQLW/An5
MCSm/o5hcp1zhDMlJvFhb/fzcrfiSGZ7r5RXtOaUuh7A9n2445XShF6lwQSYzoDkvwJasQlzvbsoViI13LcaGaP3II35BPI2trL/I99yBsQnjiMRzDHnaYnWvgceiEh5Pflp5jqUXreZavzf4HguqdYo6skKkyGg
B91yRhiLJ/DZOcJeeHbAVPqjfqqYHo4r15e/27rST5fLrgwBRd5JA7h+dJEMNRWIb0SinIFxaC4RJ8pzefDMvfScG04nHuimxG3Y9ICnqwDNjo9N3KlO/EuPp5xgDbtsg908dy0fCenvrgkMNPaf0BxPnUu3lJ4g
7/K64n4QqNhT8lWxs5EeqcGpx5zQcMeGvvzOwi1o8MMJejsh6A3Ah414gHr9KBWyIFggB+L24wgGcLEBvS/YDEfEhvQBlggqeSY+wMH0HHq3IQMncRcaRRZE2zpP4f+PotLAVCcWex4u7xWJ6fg7J7I8giiXZfVq
Os8fezx1h7MFCTF7ErAMMUnsjEytUYqbK5u5r5PjdBrv/F9xnoTxTvLDoC4DmJp53B0ZJ3kq8lNJa4FgD/iFYLMHKpX2nlalU/rtH0mfDBjWYnXTIy+DPpafAknbr5DTCRNc/98TG5qeX/3gAwg3M/rnr//LkNv8
y8pGvmlpXbn4CPHFQc0bR7K8FqSjBaf8ysG+CUx9n4y0RTbDFnLhZ+8w2DUevWF3iUOq7hV72RYC3GwyBXUErjtkX+Ov2vgVUN5EcyfNrGUEoLPTccOhcvyCcsok2l15umyJ6+UAKoUSKyKj7hlt7WYJ+VRt8fJ1
8DEGAK3Ji8WduUKA3aNNCz8Ek4WhHIp5/EUV1eH5NmIxheO/kWsgel7yaSLlghy0O9gu/U0yf7NGBrahGk2bIxG6B4WpvVIKl/tG/4SwerEMn9jE/4XXWHkocm8r3S5LwWfTPtTmRXcfhKb3wMs49EMZvi/Tgv4e
286eIJ5XZEPY3NvtznVKCOvkE9y9Z1y6bwzpt/3R7p4ThNHG38GhQslEIz/VtYkeVDIcnePXidn8lbK8NLzs9ueAN6TiXsa9kf9JMqXNI35B9ozD3Ckokfy/C2kuxoF5I97kmX1+obv5/Aaqf5pd5i/BpQ8+BDjd
Twnq2OnPWQHPrPIx9ThKAN/szapP/J7qBPxdcvO7ug8XfJ0OrFHOCmtDXxo/B9btBptgY2u1jxn7107+v4fZ4VgihOgeUpE9f6v2332GjXKuthOkPlzI418F2OHfKWj1nyjSDKJqn21y+lezpYz6712MYAMbkg2h
ninwSy1AJeIh7hqyEUC/xaW8uk1hWj0Acpo/YYLb2wCIbp4FdTWYa3H81egRniP6ty6w6x8glwlvxoArHH4ZxUtELen/52PA/m4V/BxN9WD/9/ze7zwcfSS+ad6MRm0siHr5a93NNsfn/0XuynLDmT+lbiy5im4k
S00XUynCRJ9Pj60rsRavYIZHGGztM63z+HSSGOoRBePtqxE/Jkxrkv45v1tFax4xDaNP0sOgjR/ULb1GQPYgegivwJwC2dh49TYs8eJ8fNYWsAq1XG37/EAkHpxmbwVMI5GqLn6Idvdk9+2KOsCWPOoVmAOrzsyy
ZljcTBBEVZ0snmY41dEKMBw6N17blNoJDMqfLJwq+Q/P927cDqps69ilYVxbspJhlW9wlKbE09tEp9OcT+Df7WbDuTI81yzDafvSQV82C10mEv+4eZRyR1Zlo2tG45sb1+pHXtfkXfQ9UEuj+joeY/6G8HynnZbR
rYwyLT8rZm9Es9cBT2xyVHZ01SBtZUT3XmaHpEgDkJDYs5zvlZ1dXj1JHTEkAAjbJwJIechS1kbZXJE4t121x3VppbpjWj13V4g5lSyWw1ePyC7IZtsLD5m619W4OSP2+rbRofFhfF3t/xrvxvNxX68aLmLRT/7Y
qrm+LBEpf9bz/tyyA1S181m2cvPEFXrsuSaNUD8qlhY/3vEnNhJLkm/UgsvGV182EE+EnIctvCSByy/UPtJssQAbjuKwPc1fzetNvne6LOjc69goa87GbZ4mvaavCbbFMrnXuZSRO1vK3hgdOHEyO6Jqa2rDEGHv
DdA73uVXSLsMLZg7CK41WeVDE1ReQMCi0N3YYUREhLDRHaf19j68OLr1bwhux0PRJ4kMk578eHI8D7NRPSxIVmrgczPRXhtYTmk4RFIZ9UTPj30kMLxiYEbkJQvyOs3TBJrQ2A3hsFb2vQBrd09aDqGf+gZTBhBm
Qxw64YUapPwzpMs60lqPdvdii05ItSo0Gq0EtS6TGsQif5IMViyOqBuml6zQc1jsHanYvfQf3Cjir3scKGU0u/X96KLp1fHQjZ3C8C0vVBJLu3rrdPOUHi9ib8K1fDcqb81K1ZIjYLFwjifYINrb+C4l+lHX8g7z
Of0MGNFAhyVSsrRtM15PrKzT/TCjSQt/V9GYzxPtZPst6m4pGNcGQn5aepM33KDW7Ljr+RmZCWOilJ0z0SZNI5tHFCj5GW5NEgbsZhn7/R0zU3fZzERuUW3lU+7pgpeN7pp3L74HBv6bI1Cpuxk9GbNHKlQIwdX2
wvxVu8GGmmAyNE3O2lQ8xVo3gkVJaxtjGY6XYfB1SXtWeK90V6EQbZ7vrV1pTWC2YlfSDvjSr5VxqJ0r2HDWNKPGhZJyjwDByqZRKWniCaSAUWBecUEfVqk8Obt2rKQrSuxmPeDGxYubM0alXEmnG+rm0Q4qEQ6C
P2Lz1zXrN1EewDlUAjZ6E7xDo2vwf17XzAKyVOvHZVUh+a67AIThikdD2x8Ho3DUQqXURXgb0UhZHWRV+4WK8AJyoOxrYndYr4YFzhbm3SZ1MAdn1iw6/Aqt2/pN2rKfti+3MRukh8c0J8whE51QgtP4LEQlgk+o
77r+dMrTQH7JxNCFYRh0sXeEb+/OZ7iWtN7rG4j3L2wVNsnffql2aaUVg9SYst9DaV/87Nz0Tiklu1Kla58edcbObxjrGZug2SeSxe9p9zzIDuAFRojk9v1dnwEbGHdXd52oShqGtRe6A09EwYMTWmIPKAvzVUaL
+MK36XgjIc8ah3d3G2RMMq56jYfQN9a8aqm0DgK5LHzUUj8KlmAOaYGs1Vq0l9T0jTzHuIEpx2IcB34Wk5yVSjsIa/w59Fgya3sOFq9L3fOh02kwrE7uVIJu6gwnycXf6XgsSwrkC4WZKthVMvAyP2MECWYqlUBx
n9nDJ+wjPifjO3KyZNM+Olg7GfBnyk9ym4q25Tv/b9SAz/OA6zBglBM+miNG0x0u5hMMaeYq3NOAC7PHNU045mtc00f8kQf8kR9xnN9haDJu329xE55xZg5c9Q5JiUuKxTEV8D7aTn9FwSuBHIPNS0QP3vylT3Gx
2VwhOgh+g8+9avxwdyPPq69os/S7rGhOeQtb6zQuNKCm3t9ZWlqyOhkIXkSlcUJP/zgC6nSDCpVb69DrsJmF5JxzS1xvacRFb//Z6RdADYK7+nXv2j3W6DC3R/xeUC2jDm9m7OUnfFeO1oatCczr/QICS4vODL0x
4bhT/tR631RHDuq6wKiCIaNcuc6GqWFz1ZcJ7suZuPI0ZICr1KM1B59LyYxB12oz9ELidZuV10v7zR0gpp5p8rBdz5d31V2BZ1SQ1+mRuX1LIse1cLVydnqtxPpf4K0v4/xh+BHunkHbQqr3f3XxTFB1EW+V/ay3
A5+MPsjzchgFZCjipiB19G1zesntbXt1GKrpUNXIbaqjCtMMq/c4d6iid05kzhadTc0cPo8qWepa3yQfnpcHLCjSqcZefqCzPLkiPZoKncx6RLtqJXfDymaQi02hQYUyTu1D6GYr4fY9xu3XeVGcV08+Wv93Ga8Y
76GIZLJi+eZB9OHZawJ0A8hOyV1ZWiwV23hPRTbXK/imOjuSA19dZ4ksO0KMpx5NQmT+MjdHHoRbl9/YVKUs1mc7pZp2OH2jVii72N0rdESx5rDXourEsov/EhdQRKnL2gr8UdGkoNJ8MSyfmenbh7xYYzfL+70q
rf36rpv6egvYCI29lS0N3XIqjpNE8PDsid3RIIdOhYEMzoVoTT3BrujzjHNDH2oQDMJp5risuV0MmnlkeyR6INGoPVj3ygzP31m4ggm5xVZPCt7NDNvIx1e6KJ6zv/FTTjYQy8CqLCzawEqLaJFgUZM5Y8A5iNQM
Iaqo9I4nWwAMNjraRj8ApKBZy0Ayl/forxD3f3SVLL0z69WGLsQmXRSs58YRuImb2R2HklkOMcdItq7tZiJpRwmG1Tko9vY8hJw5m3RHbX+kyvr6JiVbcBeDdujIBi8i8/N4H4Asno3An2fWS9wmi+poIgYTQ4U6
MReKz7MSIUgp9G8pg9b8oGCU26BCDdKeg8rl4R5cR0TVOgCcfaSAeGsC/9P5wFoJv8n/EkLYqmT+PsUlcYcKExm9+16+obt/8MIkYmo1mV/9+yNnq0nm1X69i73VJttIlZfQPKPVqn5YyOZQQT3HMCaMCTzaXlgJ
b1/ZC1iwOhOektJ7LdoOI58gaBnMahuguaMmOL/DiFfPU/QHbTZx2sD1eDqOK4sCvQFZ0jK4kRR0jPBzEpCfz3Ke6Bj2fTiXJhm+Xs/GUlZI7W8lDRikUWn6V80L+hq+gs+BJwyfon658ckg/FkBDi3klzS58u51
o61H2SxpS9sWW7rrvMsNVrfOv7wGOQc59fIPmVMdPLo1udP6bdsdqgvkAkG3gMEuuGrUvDp44vuOnmf48dpsvtKOpwQlSMqAiFDrEb/B5tqWSlHg7TTFFQj2kMSFyO88Zs1e9M/HtiiEy4A1TbcJBS15xOGSiUib
8BwWKypcnWru/avZhMoR6ZxF8Df1VX29AXQ+7XVr4+IkuefmanZ10ER/HUfIqX/Co/KpL/EJL2jvLA9JCk0Yvh8hq8en3lKIjPjL0qLhK/D9jwEJCzTEwhKAGhG+e1TZin7Q4zgpoZCxOLAXapSnckIQFyqzyMIy
rf6QIXfULKIpsFuBAj9ZRc1iVz1Nq/hIaszI56MuwgiMMMwjfdQG1UwKaDc1Qbhc6+EykhMbqyZu+/2NR188U4yVtdNtKDAfPRffawri6MlS9G/E+vZR+eHFb3e53yHyAHBK74/i2gl2g2a1iLdYIAK7M4uzlGl7
8lWiw9BER5Ac+WqS45YG85ZNWicMFNFL2wwwdihILURLVU0RsqAxKFwbCuFkXcPaqUQS1RBjDvxawBq42BxAyncdBjsUNvDcZtzRjk7gp7UH2tsSx0sqZXsNlR5dtFcnMeLLUTYl2rbJNEn3G+5SEDZE8ThhnN+c
z2ONDgN7n2dyYQtfOuhxhHHtdTeb+lAgv+QOr5L770KHg1Les8Q93RoRaqOViZtHRdW5tX6zYrrtdLszGzaRQA4y6hCQ52Sa8PwoQ/aoiPcUXOFakPT3t9A2O3vFUrM4fgH2zqgGh6h5kCQHfF3mdb5ivVYXOB6G
Xys6HZDl3D9Z2FXl+7d4Wizx4ikjjhfjsv5zYJdnzte/j4lNWO4828iDG5ce08E9eXzlS51mZqzDMgD5mzAIyZgiUodt71Cf5YZQItr3D94gvUHYp5yUNUktkXAZahH3Xhmp8dy9QNyg8lc73xB+oC4wK+ik0lh1
TrqWWQa71x9r1ncdBTpaGjpzNzRSYFCPZ4ikifLggQ6MOcBhJRW4jPRo0c5VpDWMaZ8nKZYY0d+ul0JRrM3nGUg16apXWVEQPF8JfH3SjEEjMYcvkb3osqLfEONRj9KOU+IYA1BKeV643KT8Bg3/BmJqcQw6wBgh
i+pHWiCnj8ZyYohHezq3Cb4YxA0vbPWWIscolzLgbKaVMuW5jxPbfx+kWe+Yi/2eNjwdtg8cdU/aD7PSscT/lZ+ypGzrb2M/3m8fP9v3Id4d74dfT+M0L+vblMv54fHp8ttP/y6vDh6XROXjkqMUjF0Z4txneLiy
c/seN5vyLxyY1RDhqDUys99elsEUX93a5xs3CD6TJAqj9oClhCI9O8h2ZRmIXhUm22MewtTZA7KLD9OK0kCqGpBiuesyWmi97e33jSuvASbOD9LDi/s1V+jypR1TFOkU6p8VqfmCHYiVxaXGklQ7Oi3X3KIMFpTr
nug+VP9/ISK0DpzmylN1c77ApeO4wCpymq3zo8U0z077lN6xbXqZA3zUw5Pzg9KyyU37r3g4OrjER7o+yZTndlBzCaMmqK65Hng52HCoTqs1n0x7DeMAen4tlNr6Gje9r7XUK51kByylSMfDjxCdhKC3P6oG0LDb
zw6jJnIDuo7XFsoQec+QgoAR8V2xDdWvi97N8rp/tLUNbkoiVDANbPJOokoXF3NaRChf9b7ysvtBhc9v/sP7x5WABhTo5Hp+MOUrCcEevf/OeuSAiNPVhbxIakyIPnHxz3RqhsTsdbpNyMRwJ6E4AQYiuIifZvuS
O8C5xpVb0NbuHmvh2ZX8KH48co2DXb+qMcnwd0xVzXI+McCEKfidtTCCvAKlxYBUmD04x3YQI7043IbHDsWrPEv/s0i1emYnChUFmdMT2fPYBri95UhSiZIepJ8MEUZLktanZXJ4GiQEUSTEKcaUzAkSFI1RGUDE
Y3XToARuk7K/XexbzasfrQxaatx+p0ewjb0XK3GPBBGbKZHUxqK7fO4X+OeAW9/ohSE+lm5x7ozchU9cV8JGLlq+sdK3Nq2JT04HF72spW86vDjK4zjlLv65MGkPC/+P3zYTypnjCu+wTz55ylz35jT8Vj/2I8ge
TwTmKwgxK74NqZLSDaHj8drsojfo2oQZMWd75xmMN2rOTmeI+Dqkd/Zq0GCKMKErrlfx4lTj8KiXzQLdc/+Z2JT5URLaXDr0xJRe2BRN05RNH9pHydYZi/wfEbdn+oqrKC2bhRJ87ypeUU7kJ2IBRqYVGEcbF2JZ
JSHvzreFRFVxtTBUhJYIuHszg0A7cUla1HD5HiHv1rPN4jQBOQQCjCEqf7kdXNhese4NuXRFwdDjog4rrNrBjtOUuHTFdoED9SCZ+X4m1+VaE/aTsoUb2XsDuLJ119YeVaNzbpLmje6nXwgEH1Umm+TNEagwQATW
qriCjmyZYxhfxqeGWYJ32TqQK4vz9+e5qlPmFnhOCz64uQ4NgVxzLJySoJrLXsXZwwKO1gv3L07tAiLui5rx9xRegmtMKbKj0sDbCQJtICw9oxCYJc/Qt1/yNXUECIkpWnsu83IEMiehVQ3PJOJto4nYY1Ztyjwj
VUZ5ZVRmkgqzfvdFbN86z/KNEYNhaPxNo3waaS5CYDNNRFtLrasDhXijN/YeX3oeuDEiHxGFcArlmvA21cceLn8lDvlwVUfwt/NLG+1++zAw789UyHAS++3JCNHPQqSeSs5JZd+iqG/YMkvKX+BrWjOkPGIyRlSn
Pbr+WVIqy4aki7SUHGB3XjulYdAyCBHgeALROBFJQAEAleVgk0RkY3x8Zc/w4zEwtLBzQze3AysqGORjeeBuu10XY3BJKj6DdfapIJLT4ForqB29UaSbp44FBG741F8YJyLPXsMQsQebnjtQdwopeNfEJ4a6KpRd
nXqqZTtlDioao0qnV4TQEo4S2uLKjkS2qUxI7QASiPVkgyhVIQCkTjQaPp/rND867W0cQLDOWI50tIpOIcNji/y78pa0jBLB9P2flQmJjzX5EGWat1QgBAao89K0MPWmRGEXH7O/idnJRJyGY1H8KXv4qse5qMPW
7R2Mc8yAzEvZPD3GQCXaTAFc+sOBHh7TbZVJzLOnDBwfoZj1OrJzTEZcVcJvpywv11r+xAgy4U9Off6zUkvih9M+OlUUibTfHt/EdRJHQttbMEY5NiI5cYkmfV5V5f76we1UlA1KZuDN64WgReeHQfGJETgaE99m
JR/+6d9J6Y4S/ay9bolQLXzjuM5IBgh6r7siRXWEJBJw2Svac/F6MlWJSs+d8X7ez+PJK6M5fQ7ikskfWZ2SnzoEpMA57OMu5VesaPO/xfukCOZznFZFsPx3yz8RBOnxiB76h+r0yJd8fMSduieXh/HUotXvv/7D
XhFMu/RRf3ZYOX+i+bD2w4jDv//i1fOwjBf8Pvb9d9jncIon2X66TyCnKUeuv/oeV5UP4JON8wcDaQlhsPuHGbLgXIor9TSN4awWhhyg1Ny252CzZpG0UYQbGYVGbnTQ/EgrtD3sxEXOYhLFZdJc2E9ri0VUgGRE
BtTYsn0KJ+iS3uFaLBmiXTf1G5UwVMrBptuVYkBBmyPINpMQ8uyPQ7en7DhH24KzI70awqZoRx9HCUfiufxPaYcJWfP8O/6LvwLzmHVifSD7rNRQMVASPToh/mKyvGwNxSKcTwsiIzEr7YeSK8VwGW6QpsJgyGCk
J9GCPDVQ1K6eSB+fnpytPWY4r7uDwfaARhwEZELYCO6gOLkT90wCXGl6QyTben9zZc/0iMMHQWtacZm0lJXLwKZIZwrR7hDqLHIiL1HwUhNfShItz9ddiYCbD/opZlUPrQte4wgAw6jMnw91Rb5OFcjHVrTl7V5t
HpVo0v0giqzU7puUpUo8uOAES5DxCUvoTAfOrEcuHltieKLtYhlmiSa37JHScdfagqRisnWIqsX3zYEvn8loX7JFwQguKd29cTZdz9rCdOJTM2dYJyOPMO1yVuTpW3wX2se4bfDP7cyKrACcN1nLokuX5msC9lrO
ubLFZr1fNZ8+cu9qm416ulGghzMNmwCF5iK7Za6kysKP7Eh3RpuESROlFzabljNoDqI45kXzR/PRSLYblUlAsoorccHKtSwDo/0mZ1iNYUsqGfUUzry8YidjJ9cJ7bUtUntP7T2199TeD+qSiH6T/tmLyzAh469z
sjyFDKKfj6DopTaemuLe4HuUs7HWb3EYCysmRvLzt8vzWsVdvCnrhJwjrDnIHzQlAEqRjhYDI2X8n1k0r67I0/Zjc7kGA++6aDAy2An3Xsylujb7PK8oMEOzlXZMnksxEt7BOWMChMK1FFAdfFIlqEKbeQVQpFxc
yDtSpL95CsmgIFqVMO8yOyyvb3k2Q3N9DSxJOvhkRlmlKS4z7Q1IOBPHe1W5jIMOkZC0xjChjmKIqHr6ywj0VWfWrfG0m4qWtejVdHI20gfXDiZm3dWFy9B9C+QhlbWIZbdL7qN4zlN1UCNFIa4TYpfSdXg3loFb
DMIaT2QG0s5KoTZ/wStwjitey5E6fg0EY310+MtZ5pWLuxrV845jf7iVCFsWPzFkoxtnoBDzwlc/kkSlQGuVtYJ1ZvMT4eERxKMEbA9vTIZgtOPy4bFUn4VbJP8nIZJdA8wmxEp5BQiE8JeFhTSHR91RCdK1g0yN
3pJf9cRZ1Dx19pac/d3Pwu69vPPZcPcqvxamGvBiHqVGUBg7A1G4oT1mSQbkt54bFhDz5ZnNGAnlRgoNEGlzAHpdSk0azCvtVY1M+6ESyHUb3HJACebBsmHcNUfkzcao7wHDxsnSmYQiajIATxP068WBTNQOazKf
nnkhijKGXEHD4SgLSdWgrk4E5eyWxVvQM5y5pMeSJWsCwYJlnyLAV99Ruc5j3Myxd3AxaoN8qUDsh5PcKPLFwNutMyySIItQPoy34ubz9IzV5uwJSGtv1/biXM5BdFqBiFpL7mRoYfx/d8IJeHsronsTH6ihucrY
xBKV9fP4UnoPUqfDh49ym5xRibb+8x7mNRufhDSZ0zCdR/xMZbhA+mQ50DleQFKxEpqL30ReuJkv5qdyNp7lQi+lasVfcBfbuHliaJ6huwH0VUmtIl/sJWyPO36PdEMUZJWmQ3e7DWV+ehHVt5V+eSZG2Va+KHdb
r6K5ySx3aIrOgG/hTf/40uv4jyfkGkngxTs49mM49BWu4upTugRXlY55HuQxwX/qTn9WqExLICWk44n8qzgAP52AHpxPff9jxd/519S8GsHrOXHROC++MRRQBb8kyUdgDmLMwBcT/wF0aur1tRER2kMHU+bdRJpR
GlbBie3r1upJLy7K2flc8v2zy+8ajrkawN8HKaXkhmyXa7LxLXPC4u9ADg6l3yoc9GVtwWMZdbLoOz5vF2ZSLPmyE8WfL75pyR0UTAc6hBo1fQhyVrfGkgmvYDh0UNwSm7fIL2m02ikKWFmNnCJ4lnHL5jfnlrNO
AbXTuN79ThOUGwB7a1GUswDgu+x2I63oyCtYNAdxpBKoWecNxxHK1KVD8eZNXp6AnW0yDDxQD5TfHnThKUB+Kxavij7f9ZNeyG8uAd6WGQlI6RTO22sJROFgnfdQVf0S/blDTpTQuUw0wCc93BlP0DPTxHDYMlvf
wGJwY8WWnjfiL+EZvopBNFVDEJ5ErsVZOE4QmCmlzUaJTUuWWkKktopYVOiSjy+GsNuZIgfFwQAKng/etMezOSiXCEM39Ck+o+0KOhhL3wT8iz2WSpkhJ1JHumPyz4BycvDsmlQCpbivwg6rK/6WetFcy7FNZ7gx
1DlkO3NlU93AzjFoIZLn6RHvixW0WYcsQWSmQj2elYde5KfTnqOFdiZobVAOTRE13vFiFlHs4q8stTwTLf4iVWBb21UiVH0yu2qPXVSotYxkFBWA+fnhZ4LSXQoXnE38znTMUGvHA7kM0QSc9cteU+aIUkKtLntO
+BIpjZt75gXD49m8btpsFcmeJqtzSaakloQ0Ngk/vJkTC6tDCs75xq9J+emLEL/ZhmzSIhVYirWJKFQ+4aB8k2yxSaV73or/RZJDsO1J+dA/+iSxJq1NmAPH827UCGv9SxyNTQhRUlLPAWo/YVBfgn4xakXRIZa2
wBGahasO2Ly3QmuAWyFVd3MAd/557hQFOzxz59lTZpB8LJ5ATvkXOrVBmIwlVSBqzIfvkSkZMgGhnGUeG6KGW//g0oIcxBh3/nlE25o6SK5OYuVtzajZ2KLjNdnDu+hx2c8dbNgDGTeIr9n2iQu1HURkyw1zuVNy
62YM5KMDOo0j7QPqyKu072NYylSZbOWjPycKQeDCJcMkyqyiZEQ+TUA/jpwbFaXyVcf9sD2Njmoqdl+Iln7oKr3/k0P67+LWYCBCqfQ+RM43XMEULOF1oEQKiKX0Iln7n115x8PPs8I+XYNdbr7A5UtFu1+U/MdL
v1zYw41floNGcW6qA49B1MqA9KKa6H5RFSxCD+ZPCXUcXcnic+f1kWKzpSY4WWkotDiemF5d5VSO+oAWmmvEVuUZOjtQiIoFt9OKm5yGYPL8Gm2pComVZ3j9fLi2d8ot6ruTWyoNJTzvsbFtNDH+jW27jiHoE6NA
5mHMhBdEfDgP76jflgfVPiJxp5oY/qLkz4Cvk+h0adP5jayzB5bmOcaTGZERw2gdWRG6CPpQES4e5vdAjBww1WEmORNaAJdljBd+yRz6hVra5MgyGEaMnxkguOBFo5waXDoZtK48CihkEFwKWH0mNfH0DU9cRUR6
CjoomruCiSp0oVTQGo1hobSprt0rI6OyHmtezKdiM5aHkpX0fUNXROIvnmP1eX6oxiGp2DuYf9/28TzXc1E5Bfd+1x+vgIYq9zoLLFd0FG+e41sk1tasCQUhvPlxI6OSkdEqVVtKXnvRJU/7U5eG2VdFdYMSvfkK
DQ1nIIP/8M3WE75xKkFYThz5OpwEX41WCC0h8erRibDmN2vaMoy9SfQj8FG7oNzZdGG8FbAOQWas9Th1czr2cNrGBIAUx4lKAr80JONXRbMoUVZM7qDrwHCx9f+WFB1cPh4mL8GPIZVtCto7SC876gWgQxy4VGi0
fQxqvTLEOqGDKj0T1LyyPGemwTa82cNKLuWzjO+er85zTjX7GTbmKJ5HtguvpnMWKwq1r1IaGzrugqpSzUtC9cd4g2rNQOuy9dzOmx1gNr20Ai/Ik9EijhRaMp3EbleHDq0J2S0Zq72GgFou1zHxy350cHina47h
Ci86+B1hu8BlxYJM9Eq1ednagIzxZQ1bPvj80runJsx1Tsyk3e5l/Dwk/1jlv5eFDpdbghhvszZ9crtgsadleXVR9Kany81CC9pvz6RJ+yt5jtyPcKjMx1NWMmfRq0vNr2+JDZKCubiaYyHnSabbmJCRupERjYvV
2FiFeDqpL0XXZyMbruXgVo5u8YO1dAfY1JGmtFsF520zitPY7ouLoPjqYIovj4s3lwz3jD4I2S7rLk0NHx0zF7Q/NkyUSeAwRPsIMec6tdgg+e0MdGnnMu9yngBs87aV0xhiq63LfAysRVtrkT8lxUt3PjnX01OS
W97qq+DlR27DoOMv6ptV8+vh0Yr7LC8rnmR+hE8+B9l2ADRM1awGt76I6qZ4VL76V5CQKptrAHfNqGSMH1dGxtREFqopEm4K03fNfSKnLHqS62kaRxSEHHWMHGuVxOKeVy6DktH+teQ3upE1yC8WzOAyahKMYwLz
4mYZ3i8aiPzxdHdx+GzcrTSF5+tbfoeHfnOz3lzywWP+pNtLP+0W/nprjHzbPOv9nl1F8i9dmctc2WIWruNgcZKXt3ibJxd5OiK3jORBmw8PCUeQ7PzjkCAuUwmku+7/9viSq4XPghqWSYKMUfP4loU371zCScgt
MEF1LHyt5pYvH5/w+TRwWrBKZsanyZLuoZ5M8+JWcAr1oYt2hsEPhhg3Nlpd0sw3MMx40bmgo+0oMlHj4J5aGZnH9K7tbRquQ6Il1tvC4eyGIFbMfFFesHYhrCKQrH2qiky1ZGvGuziNpXczxDIP2MqyDz3NoTIf
kfMgakalbQ+88rV2TIlwJ5EcSmMmp87xoUdxYI5Ruqxkrklb5DQjroFBythHn+RBQCSYQ6so+R0ejAp8zKFpdTOidlCnFRW8rdvLDk6r9PE8Fmu3dtFqSweYXu8ntEuy/QgbSkHIBg+Zi14TN9OrjwT7a7kUqx2s
XVkNsMnVpmZo58BkQhuIi8kvZML/MgVczb6rwlgrEyZXE9ZRdFblTlzZMw79DUhk8AmtxB4VuRDWHFamx1Mr9xZWebeumZIBcJWX0JvmGQwLJ5F0D5pyQXroQ12+1jEIrrDfaRoYHWKVClILUYDL1PuV9fLwCOCA
FlZEsH4GrpvjLrAd8LR/MQ8OI4qT3pF5O8utvUuHsjTQNnf71dOK///XULTlEJgMmvSfz8DhD2fnIdvpIT+k0UKDOr1nM10O5/lM+ugCp0kpRVYdyq1DtcFFH4Dyq/wGx2b0qlSrNmRC7vDh9AzwP6y4MH8PNlLN
09YxszFYOVrDwnxoWAaFM82hjUAVG/boFh6wgsDRhCltD7GdGxZBoCxoiU2unWdK6CVhSkkwjrkNT2GFgVhkEilSVbWTZSi1wc1iU+mYiuLdJzHHOVH8q5vGrLpvAy18SR2potfPka8UISy4mTGfYUUDWM0AlZlF
3bZ2+4HfA0zdoj40xAJA6sXkG7J2cpgxNsBR/wwoDZ0xY4ITHbxtZ9kf2yWQNqX7Yka1c4fPrx5V8cre6OsXgh21M5okTkm+TaH2sZuncFNfbnfKRtWs8JTN00Rk4eWJx+RbMq7Epxh8Fr+l6gtWkbP3uI1LMamH
NXzvGIP28YArtfIYLwSg8HnJigagQvQzE7NicohfjoNYW7D81y7XXvXvrYR/6KZgTk6AVo0ekGN8Wg0/X1bgwen6P9KtPT6F3s5uCWjOH+bVIut0YrZRG0b5TLnHAR7smjlulRI522y48pVz+/RQ11f3lVJMs/f8
6g/lNGEzkzzsVhtve8SExpuA6rO3yEF0sJxksI0IW/bTnUHXnvXUpPnV+1rLjwtmFZlAJCy00ZANP1Qn32nU0QoheLV5nKf0zHV6nIgt0PobW6yle22e05lwZOA3pQTVxKFQ95hiE2W4NRbNfpXRm8EBmtfzZoBr
mu6pMJZuPAojkvpRR/9R12V2kKR6JKC+VCnRbV/gBFPzVaPsruYaBmeV0HPMAZIgVyA2lEC0xah24BIF/s+8nzu78NVNhAmitylmjR2wcp/thocFwo/ynIgHdAI9C2X9Hphdj/cwKyBrinxIDP75iZS44g0sd5V1
5MHiDsGuw6Aylo8e4SNa+XQaDTJXPkk6+IF41KtSBMd9qFWa6JJPYpRs3uZERw5kPiCbRy8Lcyy9Xb/5MEzrUlabVtNN2iRchTFVBJn2zln1gdbOqBeE/miVstwppjvJ8Tyfd+Y8eK8e5g0WU9mGpNFW+TaMJLv2
ZVuQXAdp+m2AQvRpuyQ2s53LNfKGCXeVEqzkoEkne+4hTs1Nc3rS5wMKgiJt+pxhIREJWj0Zxm7njmkliU6nDQqXWmXlAVdaGceiolxwV3UPZ1mknuN4+FHmScgqG/OInowbQ9iwbIAjum7kPoYBguHrilzSWUNg
ZOvHcgJdouNutvpO3xl8sJF8QgV3KupJgpRvd0QXTI19tWk9sl7Cfdlopuo92x41cCNVezqCsUsg9fGJjN5l2qoOabfBkEUaf3M0+BumZF6QEl0SulPUU1pquG0v4IdvZ3SQvfNTnuIGnatBHdWXughIQ332blMf
TBQt02vZJDDmdkUvFLRDgDncbQ3MEvy1qAzqglazt3bQreeNtkuTDZfDgCYiAnE65bpb+o1paSy4RWNj/84VrLNlZ11fn3WZS93Eus0q1uU1fwJRNeARDYbuKJcKerCNiq6EzbfqXggrKyl7EY3bYMqG5i5gwZJz
zBnpBmtOH4641HD5w/VpmbEfRNPXBb378mJZQ8zbpj3qsFPxcVadha9gBFJDZ4/OCC9E8cBanhcOJEwQDD0//QZwEaZmU8Db9t7LLiw5ijfJy9+YrMFyYLuWtHSMOcLiLMEHIv0n5cEt91F4nn/2oab7YA1s0Unv
tE6sfGnL4mb5Y+vzXN6iev8WKunfne92BmcIHUs28t8NaiwCyKtg60oIvNpQu86FwMkqKHwGQWJpfRoBWCVcc6DPielG4nybV6+1dIi5rTCWgbGiLQoQU9vFPRRxLvKCWKqAuObqIek5Gbo4hcQ+lyvsOwHQ1bXI
IZw668NUfQ0+2+Fb+iPLlE8y2lV87K4fDbALy/jImD4akMRVAMjaKIwdlJitLcTVz/QbGLWy3dxFGHG0yKJo6vAuQfpqsymdUEEK7T+nux3XgYocSGLbanrTeMPuLxoBPvlhzEz9mlZEEyWTS4FjrrJfVVl3r83X
x0SBB4cyz1gUPRdS/G9RMIRc5ddEyca51VSF1zK/W945t/M989EuL+bChULwrczd0ZnFbSHLbpa0vTpZXfKjJ0hzT9CLgYeNPnEcFghWZdT2nVb4vDkFxIro6no00JRyHVsu+Nrte1qtsNVakN+nDxKCw4DJzngD
dc6RUZdOMYTioVcajUN8tWs1Jpqc3NSUko/Hqrceoa/vivpm6efLtamJwdQeLUPPMXllOaL5DTRrAztqlgsl6PYHuLgMPWDVUeTSdfKucRHaAyOB8J7fNIM33hLo77F36HSmLMRhFLF14+swXSSJMT7h89E0/q4G
iuYzxCKWuTaOZLH+84wwCdNFQjGLeJJCZZZnRzeKOfCotB8eSemw0qSwbuZcd8lJvsq9sX2mmrwkqk+Ia7oGya4zSnxV/d5ldD7m7GWNUpuXHZ19PcLqxQ/3a6yBWNLTFnTMeqDOzA1XGO8I8ACDF+B8+DxB08wM
EFOJ1HWFaYXA+xzf5fYW6OG7gYqoTqxHnvgQaJjTd4W9uZ3PuZmrKHyJ5FbUQyU6OihF00SK1MnxWKD0GiVhvo8AJ8MHQCRPLB3nIN0fjM94/2yA9fkGHNUz7SH1di1ppxJhTq50H98OIhcd6lalleQJSrHvpZwS
mQyqRw6SpHhJ45Oyvnvitg4+LwkkMd7vZTvqKpoz5vblNUxH+W5xZ2YEnEC0cnn6s06o/z4U/7bQ+ttBNxu24PpDmPTCcpQanvOTsfJETlsbXaTp5Az+Fmr/HhdojlBPZIK0/7vCASgZUrPgarflYhwjGTAj2NgA
pW8sOzHNfV3Cnu/QOZbDeXCznq5dhEIaqEX8EKPXcedBbIS47wM1B+Fwmnyswe+fHHeFFARXN67VlEug3rEjfTXl+kfNTGkToHjLgjwU7lmsRuT275XPC4yfz1YuVDCk8xusbeB9dL4F7RBNgAa7Ebt8GXBGC94t
5Dz/jAhda4au+VbkYKPh/S3jZcn/pXoa29ktjKDkSMKR9IENYBFrT1oXhH2AfcA5wNuBCWz+KKEDcqefiHmiV/lnIrG+MyF+HmaEMz/qO07vhbvJqHwL/Zl/xrFA8E6hjrmSl61lZBQSt6tIj140iQB79zFbHpql
T5MFeBmUXtD2NfKQRpZFm6+SnXjoe6HUB8sqh7Q9qznuS4voUoabPcEc52qmFLKAX7HVtKNOApnXlLibQxY9TEBB5QxvWOoE+yl7uGUAt0EsCBdWU2DB7dLABXwv+fW258wXfpytko8K8U7v3LUQjjmJKQnEnht3
j7GJ03dwbIeVxXAs1IP4H1bzIrETZnK2Qfm1E4ZPEzcJZd5kCm+as3Jl9eaVhLiI+sdidBM5MtI9/SSSLz85cMqquCIRpltCpVcPI3mrUhW03Ul/7JeMu8x/AGD1cR3Q0UdBke256yBYAy80kuCaAPnp0zR2t02K
QfA/kS95Sccm1XgXIn77TmmanWwAeWBf6bFchY99vE+oJOKOnLLJ4PPu5PSBqWma2/jtyWFSCHaI2ArYkP7df6af/NgC8pirGgiJYP8RK/92YzVUtGnHMoze6XP6xn5X9Pxv9+P/RDdDxf7Z+IwNJUeHd9wSTX6X
G0PsVt/8lHz9pyCp9RtrFEUoQUkxktMWqEcM8NOc/htBxt1d0lWqZ/Ta1JJgcsprQBR3Q7M0MgoJwNPESCDf+YOI8uaFvzA7JC7lZwRj/qWTFBObeuL+ZEbeHWbybkPE8yzTvRcZcvxAficqS5y9nxO/ukKv/Z7H
yXu+wMHCXP1JEgNkCN2OyqMrCG+K91SEO/AoCjGyhu747Wb0nawOH1kUOc6xFEE0qKUjNY1RcnDgJ5dSYSuE0Tp7/Z7iCcjg+xh49bHy0cEr4dNl9UgdKvQRRaYl22y1SCpRcUg6X1nz2/f46zNgObZy51IyYyo0
9B9fKYCnMGrc6eUABj47Hzv1QEMgu4woHU8QLwMs4LJcJKbG1pLNrQoWNzmc9f13+Uj8ocA0HWr4jrupGh52yMsQGfjINdPlsYO81DHLotPl0pZpohsDBf7vmM1UWk2lWq4A2PKyC+7Uw08hz8gbbB5kCGW2DVew
/XyCO/Oeow25yZHdDJIz4GqJK2SM9RN81msTdOxlLbfXOAQhTZ8Y8JA9lCFtmcWbHY1e1hDFxd2gDDxdzwGbNKxjQ5EjZ4kNucxVLcTsQJrzj4HwYuB6h9Sr6z3OS6ZHwlvoottrP+dYqAs/jj24+B+I3tgdxGOF
uJspixhAxCUfwGHEv/S9OcS97aZ0C13hCLNpA+RQzKrM0iCT83sRwE/Owa/sfFT6B9U+Qs3mx2uHNFhDFjUADoFM7wVpL/IQQ27o+QM0KkwEi2/Cqwam6g2Q34ptrRaw6uz2pqA91+4Z+jxIvFh8mUCaB5t/c26q
emENidlWr5OGLkLdFZZzbew3hhXBDe/4xt2tDYB0hD4ZO2dLbGOmttoxeaARFHUrNjz0IrJA5O3jpGKMzBSMAQh8f9tmkvUTazVdIswR7+gmVr+4QtfJgQ7hq4+L2IRvbKBUJ4Ap4jKV9NomxocNNBDe6dG4+Ch7
eM+FRZ0LVHWfwmgdX7O2Tu7Tx9REHcKwhRdUoqV4rYf9zSfuwhI6tQGazytUgxQPy95mhrzLZP5HBszLYKOzJcBqCN4GDoKvmRUgJMU7YpZj06UPAeIygU60f/VOl0nhXGcv8+7Bm4OoAMjVuiQqCG4kb0Id9bd1
UF2q7dxe2HqkR3yKC9TEHVv7lKuUBN7rtCDgKdJVAqWEDM4rtgibv3e73+TBbKj5JyDEG4WZUsLerP4ZZKIYWrXzfgb6q9DHHBXj5RkheMlh/vM0GFRLWrrGnBgvBTiId00zCYY/Fdx7mWzRtUCc7FOwpC2wNKPT
nr1n7E27n6gyHffWU80is36F6T6U7N/V7CgXxqEuuGV3e0vSYMmdnqT0cGKdBMMUbWFZAWraZ5e3omOVjIHEQd8Jk+0FkrhUir1VbTDGF31QODWlOKxch1cTT0iSCAPJ1b53gzI4qYTjfvgl9SjLO+eU295j3jaM
dqKU0m90G3K0+Jk66IaHjB9tA8xnDBRgg3doEg3SfxCQu/r7aGxvsIBSooGUU4O2Ai+XlXSgDzPZMx/4ATsmwiFiJC4IWyvG4L3x2jRdLum+vI3hskg6LIVRsikyd6dveoiGiSUiNJPWkkPgAzCyI8JRozNih1z4
cYv2WWO9A9nnLLqC6iAhotP1RaU1Qg4qzkX3Dfws3GeIQxPrhM8CJlS2wjVHDnZMLd3hPPtEgcRpoM74N3AKD8TPMtuRi1/HD2O/jVW/cHALt90ae3GSWCaekBb/SOVb5oIyOQ0f8EwMYKA1TL3wRMR7trZByqPt
9YMDvMTJHL6U9n4Ak4h1C1DlivyHo31LNpBIPcOCnM28YpLv7OiAMd684rQL8YLz9mQ6rwVfOymoeQay77GdDM3no4ORPB7xKimY/Vq4cOZffZjGFWemC7gJ88XbcRsMjDonWrQV4QNt/nzzTstbitupFedqV81b
I6liSegRx8BfSYNOxPJRX+K4YJ/T3vInBW6+9iZ4DZ98UzxAWxEuAIaCC8lIJVqqw8YopIB24cGQxdyWjRaCD5Lw56Ogyvdmxs5O+VyvYpkAgzTnS+zSz9kWacztmBtZmp3pqzn9nG/q28Ll5Doa3tWe3AV0kP/v
LAOA/GNwj6sgKxdX6TMuqnr9xNegVNCAWBzwR5/jos7gLY84ApmJoDJebbN7KTo5fN9DiSV+0OmMv5oE+zG/b9G9/AJkii5AjspsWaH/BT7F+WvovjT14mgoyBiAK6CsRyHxAPPA8CdJBkxgJ3IFWMjGOJUHdQJt
7JOnbHLW6VgL9VjCEyD5gJTD9H27zou20eUYXfLrocjd9jJGL+Z8rN+DgeiKakELV4Dx/hdtQfVOdED3caBQdu0CmtIyXDhAtZ/sgtAMvk9h+ApmCAvZdNBf5HDR66vVom+sU/PFSzoXunyoUwkMybuUCORrrgBr
GhxZyhFxt1xiaegCn6MwWZf81/QSzQP8uFh6TibHCoT9+T8xnpGnwzPZVOELtQo1B3PXLMPAxQMjoA2yWj1y+9oOxCovJzjD47dVR6ToDCpiRMnIZzSgjvGVD0i98wn2HbJDRquoGPCbUdtPmrEUId0ZJ3DXWmSQ
oJSQBtxMC6WJ3B1/s19JZL/bbBGTKwDAgKByG7VCdylKVTmYPN/Qd/E6l5peFcal/eqD8VjjQGTjpmtSE5C6iccbX0/xB4eMHkPMPzP7gzP1I6MtBVBAtiCs6fiKW+hU469Yanxm27hfpVLnN5BLVuOTwNTTSB6R
QtyZ8U/GAFl4X2Pc5hb9DNHMrtvdI633tAutMu++fy/g2MSEUB3aOmBvlwSgZxBvQ/TdGBGe4g7NUQoqOt6o4ZeXSGHuOvxgyjgcsLwb5yGYi7eQAoDTbrH+52PEG6Rd56P4j3lGmr4ZmkmQyLhYwx8ew8qLIgyd
Dcnjp2Iu3MgNAou6QPiOoiX5RcsChgNUNrvxCgWXtRFmu5X5OCCoPElr/YUYbRczr3iV1z0YxONgOU7GaTLcFHeQKMRlI+mv2EwFcYuccnWuImBO9s4r7mLgdVwZnI1J9OOMgB4jaq+Ady3zdG0E0TeSrjzoM0pE
jp2ur0oZwmeQ/pYbjkvHll2xZUeFq3kxYRkofBSiRQfnDU7nzJWIQQvKuZbqEFoSooM/S0ra4wONT0tWCit/M+d8QVKZaPLYJV+qpuJrMXOa8MQdYv7krs64/ZiHyL1qIMAt/IHgQu1qnvAGZxEMUFnIRrCewaOq
5XCWCxGvTyQEOfM2YI61claI5Tbc4iyIyglm1gftPIb++coqA2yN04YA4c69vD+KMWh9rL1C1hlT3REgAABbPjfJZ6QyF6QclOPiOrhTORg0N89pZzXKoL7PcCShiuhBt7UAj2+kN5ozlqWlJq1l1ZhRnyv00Me9
OoFh5if1hEtwmhGeygWIf0/KMLEO0MpOVEUgpYjvosPq8iJ8Gm24TB4onCIBHW3POKLI6QojHJwEkZXlbJlBiknRLIhMBXsNGkisGU7S6TOcak/EjdEQl3xQ9EvLDVL+CIqyrl/cpP0ET5ljvj1rAQOhbjw5ythT
gVwp+tNAbRbWvWPr5YgM/EP8kmgyHrmgduPkhELbOSLxqMMeXZJeuSqqF1X9AxUvxVA0OY7sPsfwv+/8wXutu+4kOeflaG5jcjOftBfs+geL2PsW/nT4uWjYNTQecZh/q2MYuNjdQNj/V2crD+myZerDmehlEATT
Weyla55BL9jhKm1apSnpP8Y1eJq6CR1LpAZWV/DcxOUZsX+Wbf8FeM0uwErV8RmhiOaMSppMOtBY/4AANqtmVQGCCBeDlGfkXGuR65P8XC26zHfaXBca08QT4LwBFofLz5XF8MVcKw/AwxQj+qxvPqoOrzB36G+L
VqPENISlMvrspyHpCwZtPR1WqTu1QAvbxV57Fe61K78+SrHxpGOTCcemEqk6sy1FcsMb1n/CRhfy8ZKpDLAsZXECM8ISq4V9yf/ZuoM4/XvRa7/mrafBvD8rkRkAKuCd36jP9Dme6Ao2bQQ79ZN9YW2xhnAHvnkx
lQRG/EQREolNM8ekLqQnsoCk8wxNpI9TgCMIfSlEIlSILEAZVkcbPKEgCyxE81peYI5PMLqZHmL0r8ybYCF2h//5/Z2G+7n/Xbr/TcOH9/ASfKSL7dyMDxkKRV9lrYqW/2oNNhp+s7Qu/f12/c27QzEwxvPr/cXV
Iy4fCT+yg4eaUzv3nId237AKJBZ9uHB3yXvjbd4HF7bQVZ87qBCKwU9rqX5x1KMtvCU0M7eKFo2PQveQjSoPy5/gclTRfeJcrGnqw64dbe0NgS5e8j+870j05NRNf8bsCbuFlWB8osUYUAQxPkmTYwHwBJCll/Bh
9qaMj2cjAZovdQv+biqOHAEJ8BAfXSlbnwP05IPZT0f0z/kW9BAmwVTzAl9DdDVKqkHdjfbiTtCIOsFQruAmyjazmS4dNR+mDML784sGNx5AxNEG6U1cIqPzQn7XhKY+jU097Kbl8+mlT6NG6VYQ6CwJHyj8NCHb
NEE9mMCv44s6Bf2Ln89edQ95AtfGP/znE3W+eDl3dDNoqM4607c5JDnjP57+AL0waOync4Wo6Bg1ubo3eI3EJds1Hs14ZlLaGYYvT3L/JbGC+ZJM0IVEiB9E8yZkky0x2oSyWRSO0rOIlpIulr7QqFJBNtYCmJoF
mibt06VFCmG05rTim+NvPlbhEoqmQ4bm8WmCE3pcnBQTHL1gith1F3s/yQxwZbEiFSvgg4g64bh6+mPfIHa2c/FykPlf6eTy3hp0MV8yPmecsn02Z85HRSGWeMl+zfiY0a2wy+Yqm6OMu2wusnmR22SuSUyvkSQd
l0N2Ey4JvOnj9AL1gG2DezkN24jqAiDw1wdIk6+T+7oZ4G6YUt9yR06g8xPyGmPhgGjOpiZB689OHFz3cwLTsi06BoYxL2RxnQRwEkNPWM1IBVDOvM8vOWjqfOk0aalhdP9IPDzKzjpzBLhZ9xHUvS2gMlDAsEJm
45u/9CPvWcHihqCsHhXSE0UYrAvKoHCTYmvy0luecJcP92DZlYnOKWbZk+eVZRpj4jw8AAZZR588QVBtlNJaoRGxglMRY871q8+ox741Rx7zikap6naI9HOcyzSzG1ok+2se+VIcT5P3jlM6VwVzZyt9FDFqq2qI
ikO5jc9pLH7YrTgXgAV21GMrkG8J15ncCPXov89jAdlmtAtHvrpp71mK9c5igoXJ69AjIpZRz3lfYJvV/w0ZKJLffEdwuiiZP97kUMYOWj2WLlCkB8zBMFV0h4OIPwUVLS2BFIsP4Eq5oqVzu42r9mb53e8va0af
cSAr+rFpC9DZhPBTVYfCuwYRs53jOEbjDBu8NylO8ii85pNCSaq4iDAuIwZ/Xvnlbqd850CdZrP7Q//ixyntqBy54LLcG40yO4Fbu7uWDVvhwilor4PefSnPti5USbywB51uIKkjl4xNe7wYlp5ccStjtUnMZEru
4N1yPEQuh48s9xFVJI8ejt2sfDUMh3eOMOD0tnVMOi+WdPB+ojuGU7c58dqnhpVvnua2OHiA+lFQ2e32WzpeUzY6nNAQ0tM+fF7kFNDFWBhjdQlRhmKK8RnwPJXCAyFoADJONlSirvSuGH0hvu7ZYOVDyFQuSlJb
EEO2k9nXDIF0PmRtgu75tnBClo+YuJKiP9rNjjUsaegkqNRjY9FVddB+5A6qEirXRyZ8W9y9dN58IhViEo9JaHr/+3tHparcKVFnjF3XJoBtnHq38MsCANM6juDrLCG+kbJaC0E2MVKSbXNfXznsl0y0R9yFxrEb
BZSbf6d3KclTeHb6Ag4c89fKcLO7fMY1wIP+mAaHNdl999uxYocpVTWjBfHLZqKqr4WVREFMT6xUIavs3vLg17BC4TJiAhTGGYoNPl6FtAk867hLUyPzApUJgXfxto38CQbzI9hnRyhPkvMfGDmMu4y0niLzHZYB
3HPtYy1NmV/GNkS5mH1i/HNYbRUmPKTjEz4Hww5xKrz0hbJI+1XynB2T438raaUtmOmnpPYHOjXaekKMXyUA8UIal1GJIGHgrlMejv9CHCAcn4NO0O1WKuevR1aHzyWTJvRm0xWSPAjb13Yfvyx4qsI1fiZO49Ty
jZgIaNGKek6dx5wNlQdLtKv27mSnt7uKTtl7qKGMidSTqDC0hKlyEHVsYvIPkBqjgi2Bjg6UBIVSdcA3j1kVCiYM9ZqJICF+A3mADTAzyBtJ4eRoJHWPbekiYxQcGu0uW/A/7EnxQlw6koU2wZXV4KO42zP3eWPr
Da26ZpcnGHOgP9gRNw2ucxlq8GafJcsNN8l+TPi28wE7Pr90AP/Rf9nh++kiPrjk/In4jpPSw2HNdSBazUfg1o2iJvj4FFRGVbV1+32otdt9Q1D3b2htNydW/JT6nTSyhl8xFDNUDFNujbvd7Ns4+PvEIyszWftx
sDX4bQ2ZBhCbDbNbNEP16V7nhgTX9GiOp5OXwb5z0XWN3GhGHNN1cYedg9Z3En4FFoCscgksQd2gGQS1Sn6osgBj/penUtEavSaZrQfzul7gdaW87xQSvCoLsvYpaLrlo9b1Ri0SoKeyidVdNfwUBcX6igbi7uQd
Du4dB/RK+mkLXKkQGC+SYKqu2cf1nMp+A59lM2VtoGRf2/Vxwt0rZptxHPQAG5kvHakaX2Q62oTh3dok/R8zIvrMCtMHuH0b6bqTNS6gFPu0GUp6Mhsx+9MLt5AKHS3nyBUtfGBNjB1mA5fcVjw+ULERomL3eNdB
N35qs8GakVyVJ2G1fRU2FOkQ8LMN3RcSlWyu7jWFW38SMVGERCkSCSU9lISBKUSr6nn3alWVr4iUUB2PmZvpSqPWOTLnkswx/UI7LNNWVR9d7LKor1j1JluJaj1ghaqhLz3DncpeORdgJbGEGIvaYE0YHqF8jXpU
TgzqQS16jU7m0FKMDvCd9jN6pkm7txzEKTqwy2VB3EN1zhdLK56kzOZaGuywWY+oBNWDjb0xdF7vZetFGmeyajmWV9LzKuKFFYxLZtZSnhygZue0YJzyU8GiLpSH0TZNKy1iT6y0qP2bEDVV/QL5tQqikGp2hFUy
qEi/vC0ZotHwKGqu3hdr/iPmylxcSf9ZYRX9kwn8D1aW+T2iYAzpeCmMXkP/PRWvau6rBNwKw+tMPuTUgVI1jV49bmdPsu5D9D0oKCZlWQdGOMDZI32xLr7JnGMcc65SU4UIaNIxnn8gCEXf6h2Z+S8C5gLN+781
hGClLCL+LK8wRgYDfiqKsjVK7t0+FavIiw7mJpXzRy0Y/A9r/vAgT96uI3dE+MR9a0DSzMm6Mu0i6O6bEw0SCqL24cSQ0IhuuHrwdFcrJqcvLs+aPrPuydlxO/L9OV60mU1MPuzq0+lAaG71IbwokY69iaj9W7LG
SpPoe79r7MNgLf7MRaPuESoxRvfLhTSg5XRjVj9c1TWCnexndOvRyqQrLweM50niNK67jXGbvGEZT5JMo+TYL7fH1Xpcne2m44ll4u0RfudIbVK1jiD0WnEBauerJFvFRxrrzhyFOaLihWE+NOPlGld1ZvdwGrC5
Cz8LzcXkCBw7T6V298T9HcMlxtUMAG9kGqrglCyiSnhyJn7FPe9k/FsopMKRfgbnjLdQdMqZzCWPR38nuGT1R0tXN9++uxC/b86dAlYFZnIcjFWCgQNZMMPAdJSxeF0CuB0Sy8SWazftz7GKObfaSVOq6wsAcBo5
5zAmMMsjFG/FGKknQcx0sAyKOMNWQidWXDjZ5LygQev74PMbZGIU3GD8+L/BE5UvLvM7IWWkMvaeWsbd0Hd+7SzZnpPc+28En7NAzt/tZLwZXW6su9edRg69PvLuVne5HU8VxwIzeEcmhkNJ/BJlv2R/gU449uIs
FzLNzGwxOkOUi/pb/OFxu1DlIs9Djyt+NrjGw1b1My8SbJOu0Ru5IBkeuHxN325r6cEYCDV29vj8ANH1TQlQa9GVhCEAe8aKaMUL1MUZ6+uH1hcPgpnQSpot/hVOBUGNgbzlDrAc8zw07wKD5KUWeg0aX4p5DJnH
AKnMlQmOSXsydKthJlQX8p8E9QlGmDoaPcjWXfZcQWnkaDqPuD7sANkEPSygBv8TXjnaYT9KHohBmEksUi5Gg6q6lEeSHKKGsN2NZ0gLtrQz5jyXbwfjLKlrim73n1eBdJKhNrh1M4EoFB0887HrXiIaK5MMAaTM
8DSfa4KL64jnJMgy2YuWk2jOUE0KETt6EnObEEBuVThvtBHdVswPpdvLGPMlPy8EVTzxPMy+RS5Dm1WQQ6GjNSLkhetu3ZLy7ubHEro8P+P7p8SaB8PRZsn/ZYMyQeGpybDapczmOk0ZPmFlHa9VlD61kh6c+v4n
VJgHKsmk97owWIP5DAIHCCT78Tdei6l1Ibdkgsg6I0mHD305UGal5hiyZwz2Q/mxU5xfzpNi3U12+pwyATOvocgZvfAyaTrvJ1Y6QkgsCr08qy34M9PTXfiJuFnEhQhx6UQcE576KTIbHXHXN4rYaB7zW8IoDVq5
akW7yytOhD1fdkdQFYp4pOq/1h1Tn863wS6SO/wpPfRYwKZoBJJL3y89+0DRikZg7V41B6ioONaUh6kghPG3ZOI1hANj7CjIPvE0pjF+fyti1+l7R3G2vTzWOPcwDYFgVhWnkpU+TxDDHsn8ROKYeTHqgya5e16P
LI87PiCcztGMKV37SwRxTJEJH3YFzRW+ibssWv9sDSLtajeOtdSqJuOC5BLz3WhqEUQy4I4iOrNYzOfYumURX7CVWdQl/UZp2Lwy5g6gQYji1CqNrUKE2QSLufzaTwa9THwkFgvdVsOQL3TkBAxMj1YzjC43AK0G
IDu0MzLJreIwY4nr9Ja8vzwbHdUNToCU9tBz2ZgRbBRhzAgCJDfXMlYdGwq75b4KXeLgkmPzekYKRpDVvpVrdsXbTuEekBpNpqgRFQyPPMfI2vKYNQRDaSfKxr+t4iRqq05VzNQiC7ycAhdnJT9Q/DA9cr8c8Em/
QSWoFK8xEpM35YVg0lob2GCL/DGJJXCTikTEkB9diDyyMSKU227NFsYZJVgxf96QS0kfZRTc1CsFSEsc4bHGsxJnSzChfrEvvTexzG1u1cEWKwIpr9a75YklDYEZa1YVzjDq/PLevhXHTDFQCyroDnnUzv2FlFjM
zxH4xpJMU6WBroesgwPUhlv0JiXYLQdr4DIIizp2DVU9+rMhb4f+BfeU8yT4O2q787JxFPk24xQqBm8Zq1pnkl82nkqa14O1NAUA/RNjcXNovyeM6dPwhhpfwmt2rUJwHNoDEk1yvfvAekc+usnv3Y2Ib6z4xrkc
tHlN76OLctFaqjcfO3R15mPtZr4UXR+PI58Z2sP7Bi2qzRh7cP5m19SAxmbrgvboKdUeRnBJrULELsXQ9EhcRJrYZvC90vH/fF7WmvlxrP+o09BgH6/BXN6B6iuWWCSBpCGQEuvqlFNbFmQQiIb3vg/2Bbt7sxQx
yLnd3wFSO1UiBhvX306h1Ke4ODslKrI4yMqPxLACDL0Infxy2mAyiROMqSvejrADHw1kUsDKFxT0eloHfqnKqP0imeW99w39Zfs2IVAIfzWUMHcVeg1eLtj76WXf8wZ2VUs+E0pOMsqrZPNfGxxwpJ6ElMbU+gj+
b6QdH0hav/VDvdyBLdUk7L+OTw+4T4sB3yFmOUOYvHYRD2Oym/ELcWQbtwyiDM8Eavz3dvkgJZVqnxCp10xcrNm0JAbtruid/Td+UuuKt/LfgEN17CI6xw0Yl7E77xYzOBDFd4Nbu9jZKEpdqt88GuDC6AJCufS8
8KlgMqVhUJGVV046F9zOnXCUU7karud+Kcvpq9MeJ6YC55N1EzsoQkAt8w280HdSVnCwvXMDVtWh+NveUNIewMv1h4XPcAtrQkTIIsC5dYQjUpAmiH/JA/cmT4TGwVjYRMZ+LMfHy5PtgHz2wVMUVpw/01phCrth
nzma+erCqXf4VBQQkGsjaoXHQBGeZCBAk3u9EEV44xc5CNxqQCxi0YJbM4CGWuuj+A0WILZ3Mh/0JX3bIdddsX1X7l5iuyvL7UACKCBX0Pkv1rPq5zN/dnn0/JlFD9JnrJY1/s8dTmu8oK2VeQk48d9ycjacJAli
EZM5S3z5qNTfsu3mVPK9ciZJXE0ONhFX9KXZb3Twp2XKDXE6Fxk5wKymefAWFUiGLFN5FCWyT2fIAG5Iw1g4GljJPDsiUDt9SJYFx5VjJkNv0aAIpkPxIh4xkQ4+HLU8BwxZlmT1oWgskja3c1doZZ5gTGg2ZEuF
dI0gk++UhSKVtNxDHYQBOYDAnHS/5oHP3a3IeqZrfpn5f9sAokJAh2VPjHdLcDqQiboqjYzCOizQYfvIR/T4hc3o34Rcf46gxEuDdjtLPsv3vxjZvmjf2JeEZgSwHG1ufkHklDCXBwJDO4RcVSWdOdgI7TP1tnK+
ss0ol8RHHTIQ9oRSk7gJM+EGjFYYpbNKLMIrqztTx5wwASoPqjpWroWbz0OkEQJ+u6I3qls1lrBdsdPVQ0nWQ1gjqLqDH0a4ZA4aWp3qdscnm1NWr6N/AD61gqfOZjx4YsaqUu7Mli0ndS4oX8ELpN1mnHU3hAI/
FXwFvRWPkHrUK8Xi588LvccpZZ7mkPqw6/7V901SjcnLRAbBgeVZ7GJf23lMOKi9M9Nj5CjPeSAMtEES5yCOo0o7YBRn/viwPzVLr3Kxix2ZEOVGwO9ekC1CZ+sdrfsBFTeVqXdhV3sG9t0tsnYFZWFn8GCJ2Byt
c94JJjdqvxACnnY0CiNxJRtD0tsDWIBRm069s9H1ro24anYaS0JCWFIlScvCMYlnw45uJYJ3NQc5QQ1g0cgtk3EyuJwSha2QJ+i6KYCS26Z1nYIzepySFKbb9BsL+ozdx85UpqUHzi+My2QuCFkK8AkOiySXPQyZ
xyAORITBMw9uZ/A4MFLKKjj6MEtDQB6CioqVhSq66DcoO99VnaImC+7fI0Va2TN0VTEwv1RePDclY1h2nMpgkRR94dCiKDRFo3g0uMHnQWTJzvJPUQvIqXvT7CKGOo/ge8TSMoXSCU6KKakmy6qyYir1reaRhQlT
9o+UKz2nPPHVZRFEWuxgM5i7B8n/uxtT3V5Shpty6otJjv5vH2xMoCGxVWrka34E3RSAoBVCoAAo/lFCpux7Wln5dYk3Ygo7rADtXu3WtZ/t3QJb+WdQ4RlNm8EYQ6sXGMbdvqm+vzWLnBPnsw83sRFIkPhunWEr
hcY5zOEWHkoEC4zxrTFRIxnEXnaqR4un7ROFIYZ85rUggZZn22SwWReCQiRL5ZlqNnVDgOMyjWex4+HJLumdxZd0XuAibMtcGvusRcoQACjHpBb+2pXN6gGx6ZQmZQfAhSBwY9cF4Hr4d5sBqVz0SMYbCm9whuLe
aPLYukZ8NVgCBYpc01zMVdy1VLBX9OdiasqiIgdFIR5wsOpfMSioEreNwjMaA9XkuoEIQkWmFcEhxtPmBGVKjjvcD7406hePLqVtGMmxrA1Grgia+sBkZp+saSVIFABVyW69wIVTNZl5zWUki/L5NiFEjKnQBWvv
pepLmgFhjiRAeebKVvASwoDKz5cIAXVy6FiL2LwAUiAmLRlEj/pBVQHNPoz4C0xuo2R9LO3BT9xr3BnD4fWbmLhb4GuPjy6UrhxQWIQcTJGwwl/S8S4IOSVWxr8bSnrVUj6E3JDBN1KONYbzZccP0ih4KAJhqlGA
e2GeZliBX04lf61scZjsCCh+vqQWRWKy4Ix+I/FXJW3vgEOHeeWzxKij8HPnzfx5mxxKt2KsKImnZxgyHjbNvezwb110GJcpJrvPKcCCS3YOOgtgqKd8eA0z4Iy4GySw9fDToRFkUx5aAXUFi+LLXBikpKKa6fI7
PByd6WGCYfD3M1LnHRrcrcfZcXjNiAnR3qaZ5+C15fBPY6KcvDUGkW2XEUuv8WxRPGWumMwjXj6ZPAArSaQbk1uEVC+Nd9Oep5fcvIhl6zYJC2qsPIAghXbK5whgmD2PRhCJY45lV4d20MqrgEwrcCsN+WNdN1wD
xC5+RuOJ6TVJe8B+INfi5PAKCteo1k39NDnOQjezG6yzNqCasm9A5+ZfeJDI/No6Fk/8Ckg0bEK7X3uOSh8anCYMwltUhqOVsQpKS/V52gDvl7JYTlSGHagewcmRgzdeUE7W0Kq/MRnfclqq9ErqQh3FG1pyZsn7
WBQqvrdJott0UZ8qR4jfErc0o7lqiOV6+d2KACKeexHxz8cz5F7jGJ/PUjdBHOLSJpaH0PQww6KrfNpD2qKFjgJ3oCNtSWhJEvindHFSdVMEsYIUEHEtd9v7Pb6Ao1t/fONvnyup+AAfuON91CRARLvI8KFkCy3Z
FgxiXpOFdeDEhC1f1d2DgUVzlh5BfrLkwKysmJevdACOjxEwtxt4QBpJ+apgswKjr+HFRP+TYeusCOEaYxAWXelZaSf95kykl6Jx7Lnrk1VrkJhlHtOXzTweF5cqi3FASnYeckV+QY7eGwUdYFxc0wJCgFSJbMNU
RJABJEamEJo5YD9cwbg8XX0fDDS/B5c6qRD/x+8LMRIBX0m2XchfHDWW4ajZsZXJbuioYYk/ldGRfnzj3Fc6IKlSjAf3nZDXyjXixTNxREnhONWaroxSszTUke+m/IR+ixQYYN5kr03rZXy1XbcuGSk5tfTAAuUu
F8qtjOSqU8BwAiJd6EW8/jrRttshd6nMEBcnSYqC/HrdTADCXbs5epLQ15T6S6QtmDP1smGihOOyjlFfRwI44tT0cRblhGLpmzywB0p63GL193Rb3dAT9S25PFnO+/Ub2DsuGTNx1Nd8TDwa76XbjUazfhnw6hOz
eXdcCdlWEsPy/GWYLcYNhbxoz2xbhwhmbjnL7YhFmPOenp2dpnl4RhNr5ijbCeujVQzSZQshumLJmrriL4KBs46+69/yvsLmYby6wSJxL+lyjJ+hQlANUpz5LT7X+z5x9fCFSzrDInc0fCTWMI+LQ8djNCGt8SqP
9hY8tVcCKkvENOglHo6wOsZ4fpDvDA8RVylaAm81NfknWOgEZs66mQSkKHwQirxSOd/iScKkB3j7YgrfrQv1YUdz6RGVcNAmIRBtHmw8td+auhl4tRtNqKjZpt4ctCkm9zG7sDiFdV2xSqZbHB72uFgb0zLmCs4f
1kMmVVDxoikUENt33L22YbJosZa6qm2tqtP6b0Hd1Y4lr5Z7jIulkvvl4p/7lOrypvGmDQdXmMpdsG4zXHSwkSk4lDvYYbIg5RfAMp1+Z9ByHOA9PhRPT0/hr2hl1n5rGdjAXsjZ2dJkZaRPOPGq8uF6Y8zSmEdo
zHY80mNcCpAwoNVUBehNAeWQwy3k+QBSoo78Nv0F3vZwyaqgwU1odJ8XbgIP7MRseAgfpFjpWN2+LWSKH0CQ2OUlFNYAUSmh8A0qhV/pavGKHKNh+YZdXpCmcigutFkk87epUxO6T+B3kJ5lRtCsEvV5PeQFVjY7
Yk0eYs4wvD6kzKwaAs87DKgpYOeBwZ26HIyIXiFk98XsyOYLp5dK8H6u+rE1w83XAYyruBCllSDC4pM4ql42qgW8l0iuYryBrkvcfF1Woj8f+uE8bCqsAyI4WoXYNdTqTqVBfooO/85hejtxn+LDv1OJ6wtD8ufe
ZIQUXh6ytMM5KL2AeyZSLPnExSMGMjow1BtO4KOLlMmS8hz8Rb85w5V0NEwuKHYA8guSjdRMgWiRHxZc502DQuKDK08Dz/AfI+E9EpINnQAGOnmg8NtMndq5oKvRJA96ETKAbkEE3VkWJ43VoHZGags4tpiC7ZTZ
0Brx9xXTMZ2mdtOLThFOp7JzUmcBXHomqJVEPRLqaPAeKOCMnXy0vIjO3RyyIzBVqgpupSbfVZ/xn/arG6l20xltX8Q8+nPmbEjvfJFyX6Eb+cgDXURBQJcSWWB5RFfVOEce4KoS6fDzy1wWflfb5bd+SiKS7wU2
yXm2sNjuh0QgVuomJw5qO6MCFfGfTKgwi6zjsvxu3zICYK+aMh1mzX1yyp6C0lk/d6QTmiWURv7C6lzzQf3ZlF7A4mWxO0wVSpX3ptdYu6nryvl7HyG3gdlc1TePUqiJcVKjYXHP7bk6GbVZL6B61ykDcLQncmjj
B+FaVi8RvKUbct8YPYejNgkpxsgBkgwP+Ppn3dzNLmg+MFjG2rgRtU8OzmgH2rKGw3tssqCC2zu+qpS+5sw89UasXDQ6NlZ57OHrn1owOVSenGW/df+xC+pqM3c7eZNGsmVJapaeTzam4TCoa46yrxEXg+8dP9lw
kee53m57NT/nuuoHlIJLGCPJOT1rs4NURWba7KhbQdGEdlncoEu0zO90kb40phHsMsYSu8CKjBUxwU9uKJSqGcKbMM7H7z2bxZH0X0ELi2ENDJpSwhnoDGpsNw6niIsa1ILuvtW6jsQbVY49FMlTMr832BkfaZME
hGoMU0PRgn7j3YVgLEZ6mIC3VbKzlJQ/CdxAHF60g1Oa4V9+aqZKlramfmCmQE/jslZN9KymwUHSlhIvR25rRAz0jX46S4MOsD/Yjuu5JniLtLb8IWMyYoGqxBhpd4IszXNclpISXKCcOdPkBAuesGUKiNFZXjiy
dM4R/5ZW8eiIMulBrogx6v7qemrfIhK8xRkJi/aCCYCTFJV20+kABytNSzdEvDCU4SMuNddw8IkGmmjhwbo7IMp3TUIvXzsEILEb+wcnMdY/5uB59AphMnLxgacZaDF6cPgAOnzLgcfTtPp6zGKr6slopSlnL3lJ
5cUrNjM3bRS2E00WHXfs0t1in59hQipEatMteq90O9RM5WF2Y2ER+vjLR0tMpfjh0FjOLy0eRwEDfY2LkJhDR0unNhhdUdUe7gVrV+rgY2PLzoLjkiS8IrKldT7jt3GkOIq+o6ZELbvXUmcmP+Vpk4bWBUjrk3dA
ALmg+P5ULr8N+ebPwBtQlJib2CyLHo1ajulbxGCE53d0+wcSu9mulfJBbSJiyQgko/wPRc9TBDCMbD51DJnJzbm6OrRTieadpKpsYr+SsjPcLcjjUnUVI4GI8d0SJ201PLg7zharEsIlh2HSlVeC7ApNFydw1dUD
hY7/SoWYQTcaFB1/dXiG7brjGQKxr4caXtngFRmZ8kjW7LcYBdlw2wElKD2+Ff6pH/gRAQPR9hqGpGpLr4uqMdmV0DtLQZcsofu+YBIkP8DihVaVj8qSkCUAQaB76tLdjqwJYitZE+FENLmFe+gLI5vPUqGliE4M
eM6ANA8MKZRi1yZ2D6sw3r5GqXUr3MbRh5Vx5kiOW6jsvywP/dCbJjuGaAIt2JMEbpt2OTa61yAHQMTfxR4cWRSL052xdRMxODqa6+kykcePqw3wrWXdQ0CCmgDFT3tqYVXry1vUGlSsRU5aBjgK0xAm22Mc005q
GvCvtPkrm/ONbMkDebPe49yS3Gzi1tGm4HFyl0acBdbKygsXUP4lQKxAx3mSq3Z/XcoKhMZ0JeWCEp3UAaer+3VrJWRTf+QJPza7yaCGJza2iLq7KYbx6OZHI+LFZMEVuGIvcUKzkhWyvEmIQmSc5ps6r2e7GV6F
kbrqWJ04c7+l7JhEa1LmZ8AR+W2jEYsWF+UXCul7+GhV7rNhJ1lrnTzzHlOlbmfs66RzU+Zta/wbt8l7yZsau9ypalUNBpoHTCH9Q00rmg31Raf3S6K4L27C07C5nBbzQJLVLsFrTzFDEmSq+z0MJC5CWpBd/VHI
bc5DNBRZwVCcDpRK9se1ZJYApQPHLe15Bamrcyt0L6970b/6I6ZeyfoNn9jfhIPYwxKuH8SEA22/L0s8AMs3hsYgfF6mTu5kTx54h2nry090d/c9M/DjS5KJvKWFfwsA7l2F9u0ZMhNtbY7ihweQXfW70eHm9snZ
wfdm5sdHKsKAB77mDMYGJ28FbWCytQZBeQ397/grKWcug3nFbnxTjFUWDCqjPEN7R4V5pCwsQmfjqnUpilWrOPDgk7XAdfZgp4WY1jQ1SD4L2fCXwNjlSsdVFYFQxF1d5zHZaIhVU7hMQc5gC1VcQhmg7CiP8MiK
oSkojG6Z3It58gKVC5yBDY89Rx+pZA3+3J3EXH+3g92i/89fBH1HvFZImdMVCxOh7LnH6OBgRU2+/pHpASZGNXLD4X4HbwdgOZSq3Zqz4xk+G2XeMjtxV7EHMeAc7wdGLZKHw5AZUBCSJiMsQFgIjSnbgDYXPeMc
lgwCxyQh7WK8YeL5csLu9TDcXbr/7e0hDViJRUY7v6oNXT6KlS7KSEhWsjwzGDBUAXR8bepSm4vZsu7kE3aG5j4C5ycvbho1et67oIFl22MbfGn/Po19h/4unQ51WRuRee4zoiyTmxsPDK0ZF0o0sUKBe2thwaIv
9qzUkCJ9Wxf3bS+O7EDAMYcslKQOL/wLgZMdFgSx8trIAjf0UG3drf4aF7XQxVkyhmpKWt4aWrvgPrPVUMWM2zEyBzKJ5qbFCEfDXQj084kMtMUCwbPFLVgOLpFrG188xuojE3jrbMuS2AWAQ8lOMwaEsNvpherQ
Rv5kjWyzJomYX+BqMudMvhuBmG9tshlGuG5RVgWzPLr58QAMvtKbIeXHFrBeAOxOeBgnFwgRTkV05Z5dttCe9Zy2Cf9N8HBInkzkPP6h415SMKbhGl+tNuU9L/YlC0cMNa3q3zNmAY9I8/fxhcEX0pHbr+c6zdVB
bpRbf72PMcKvqcBy1d5d370ULp/Pv7ojiCMUb3Yde50bku15/yCk8hWyfBxg5H5+EzTCK/7yb/Dbb1SVB64bYb8mmZlIZuT8lUwMcx1jsGCtu/X+tDtajbzlfNXsfeJhtZjnxoSz+YsHJIkvXl3KealjJNS7UqDy
oi2O1A9upIAwPHlpl2Tb+XiEiPZEIZswo8RHcFiAKByIqQUOVcwoMV3NsxK3nNuzckszmeNekZEujgxulbYOglgvJ9Lg8irUCXzzVTMpzKrYsIG+bcKFwWcISAuNtJ/KppUt75k3wSfCSzHNfeHIuFP6Nbx3DySI
rTLszU6k3aRwBhu1RSS9Zy3D9W3nNl0JSpCdqyt02EW4JUVE5Ra4RGo3uU/nEaGC0oEsGnjT4qb28+2H8wTqGuOEB8Dqfmcby7YS5xDmHyZAZwDhI6oI//VhQFa07fDfm3K0ngMuPaRHIvG2wlW19ZAZNhmdjxlB
jl2JS2DaElYBDarLhpI4HZDV+0DQjlQk87lT2dBTXZ7LsB6W4DW8gOvQwuG4A8gg6WLJjoW4oBWU0X0WtNm6dF/XNtX0sV0IXsD+lwBeWenLz4zyKMS/2ScqSnY8kjnJMAP0+/VBM6/exHFBAhcMlEyzUT+Dm3iY
Jq9lOaQ/UAYUU9AGFejGDFCAdg9DveCnIZUrVH5lQg9LF8qz/WZ4lPokwkf/J6t/eXxVLeuu4BSrrSIqlP7wMbC2lx9EP0n6W8vPBgUBNsUz/9uPfGzwnpQxBOCAuSFkTUljucSHB0YeNfw1/w5R5wJmW8pb7KP6
edlPCVI+cFZWNEwGM2Ulsyl3QhRJnEBbmStVBkavpUFtXoeU5J7HkHYzQ7QlAdoJgcCOxA38u1QHtdeLX5lBIueXgIO6VypsfYkd3wZDk4bBQm6e4V7ysgT4Wx4R4P7yHR9xLs8pgQ6B3v2XVXEUSfW2cjGTEVPX
PiEvvfJ36hnvw8p69JJJE2GqcWJ9HRRrbC5oVhRmvCNFaQbWoFyw8bqVdxTbFjCs+M2oUGORGJSAskpNvs19evvm7DD9pCpREQ7z2LJ/cZTxPv2+PF7Z7PyNC+bl9pnkY66A1htTpptYM8weRaAIg64w/QukGQAs
aG1BEvvRAcy7w/4DMx8GG6a1xBABBb6FJrp/y8zkP+BrEg7hSrAFFpz9tTNI6hjhx0amRGeWJF7CMn/pHjBHog7eCrW0zif7odBO1bZEYjQMrKuVOJr2SUeSKy+ZClpQKAI0xTCTRKiorp+oCOMAt2X01vKnMnWN
wIo93lMpWBvMiOq1qGLFaF31drzbSxhGable1oYUKbC7b4ZGDj9I3sfCHBcDdxRTL+Prd5WuQLFEOQvU5eMDcvH4iLn6wkFPQyi47UncJMgdh2sGFvTcPshlTlrTdh9CbvAHcQUzdmn5ZUtvdr25hTo6QLPwITG2
tWuRFr4W50cgHzNQGsKlM7dqVAyH7MhYdQlxOQjHL7k06TrlrIy7Lk51CuH8CvQ8jkMHhkKyFh/YazDjzquBbz/wJBJX+yhH74u7bh6JH6kQ6hsi3IjX1fE1zsZ2LG9s+caGx7txr1KFc5j4zDQcQB/TPTPJUCrH
rDSFqBn7G1N+xemZs+cHSJptqNiUToW/cV+wh/6nG7hQuRGzQGBVeFVufd1+4EJS8/f7SZtpibmjNiDvKhBAU0yRDUkysz8IrN3ncf08ljRVd4vxzblUh5ntb5vdut3daiVHNk0KpfElbdUcrfCEJfgYRE0IeaA6
ez8RDZY5kMaI4Vm1BjoWDsbbAFG8pfyf01yA36axCpeRIbik0GRb3md/C3BaqVdAaTOJFCWcYEQnv6jDbWDhZc1vxv6JSxo4j5IlfCsvTX+4SMuvDCvqYgtG9aeUEpvoQ/f6Q5aHT9lXXX1uEFaK14JXwqwLihGv
kWcC2XJYjfCHzdakgsJVuC/tcMw0BY1JRqOLEiOVX0E/r5JcEnjBhos0OKFb5m/9WzDKmgoE30Fa3hOpwGJbgA2h6FDG/SrB2VGA83hfEW2ZUg1yV8+qso5aGT6B2e/pEl2SleYfqeU6qRtkO61PevQ+AdpyUOjl
2t+/qgDcyiomPxVq+l66ph5PhyaebYjOUTwdobZ4FsabCn/wf3fAgwpmONiZA9ntjk1GLZVHy89jtstu0kxzTT7ue7tc/f4kpQa1hJpsM6xz5buzVP6ocfyHmrMkPliIXF0yJ75RmrWbqUioIkac1DP26I7a1iWF
A7C3LLz85OnHJSrxWZy6VCVAq7u5r6/D9evmyqSoB0JS8MbIVca6A117kdl+mq1iOHofKKib0e3ZpCOO8SvaAs14kpT64TL6boITedS2kshQCobQo2kIEONo9huWhD8YiJWwFTzXfiTMy9TqJz5pdkhZhLeB67Pl
vdPe5k5MLUl554+J7slc+86FVUTlUlrvEOvniymIqBVUbdvIroyHKw4rQxCUdc0ple2ujVKT/irB31mpH+KgVsMjWq/wwaLKWJGqo9S3u4lSrlvZnN1WqJTPzvRDi6jNI13+hjiPgoq7MNf5cv8mP40TvRAfIByo
XD8rHSjumRe/I3OpqnOBV3s+traCouR6fiJrMVewBUbCGTbpgesfXPmnYlRujJtz60+J9cSdZVhv2PkRKVx8JGAb2RYSKNLOl8sHU6ImK6cn4rdAuYixMpRbeyC2CatL4HLA4HNi6PYrFrK+SRgfMIdoCVfZw62Q
oUQ7kMZ+WCLNonpkNiu1GLMdzOI35PvG9jTyQOXra7ffcE2iJR5PQhABEwxR8JmkP9lv52YAAKgUx/oWwV+EiXXDkS29x7/JXaVZDxFGG/kWCOiFHluO4DL6ERqrGxaf2bEsJ45W0sstyKeN1tyGhNO40duOWiFz
zC9c9hm/6yRKSyuwYhRj5Y7elLypvdHV4/FRCt9bvc76HcuIsHlXs4x7bNAKnbYIf/y9bVzn13t/GndOy3Q/LT+O/qc8oJXYxKAlI34J15VWCGBWQPLlbglO53ojUrl9+JRMrivxYIPhSwTYNlg8oMClJMrqCCaz
R/NmTF3nqVYx3WTMy7kwFz2KRdTKqnsSXpNXUMPXCdRVMpNqm12ww6fMATp46VSWiQ3nz4g1FFBsM476CDM9WFHd7c82nFKvzmHI0GndRPQ8e97tTnlb1UpjcZuA+tXQuNwGXAY8Ez/S4+G8IssLtLEXjIM9EG5P
OU1ysmkL0XoUzmvylRZg6mfKLRj+EnH67TlUD8+3pB1E4nbWuOf506JsrmkibFefxHAhUgNCZV3C9fPaJ8mVxyb7zWVxzr4pdyBYtQdVDf4iMe3LcDMKNY0gQA8vQN0NxAKeTgnynIW1QnDGMoBeGfBkylbaCgOs
1VztsfQy0sZQU2q0cyQl3cMuCZWQFqv0GNH8x2qVTjTWH5vp6yE7t5gsME8mdbRKa2ZjUtYS0vdCwPFczJ9uFPLRKoRrDS65bkJmXm0gwkb8LV545dBipkvW8utUJL2957nv2VUXEJU6tGA8FtYRxEFd+G7MOeIl
OZPaOioP+/xi/nj2FIPUpQvBWyAXK767oYkRotPn260KTOEJI6ntH9jm1OESDMSWQzdTB78ndNn2LjsKP9SYIqYM1s4w20NxZslwBtPVrWa9lp/cPWrWR/D91UCwlLNALQhHCFW0oFi3Sx6iUhFhT7MWvibeqxFE
s2H88QoyVcBG//Scxy/xz5GKaCLrbz5QvkZTqDxNgqG0p2vazPC79uoc5NF6qoGPQxVG16NR/+tKcWu3m0hcg/43xK39qMauaDVE2dVyQelPg25HxLwR+zkhmlUDZ+F6tuE0MTwVpE+2BImInpghESLng12vRkK4
fRlqQLcooZZDCWNHGwenFB6s4m9eNFl8oREhEoXgxDK+pLvvy4mzJ5QoGkhr1lF1O8rgChzc9hrqLKTdUQZnRE9Gbd/ZsIKGV4sTwHa1kyfmMkEthJntyfLnlSlyHiW/cNdKncmoBKJYdu5oAtHecPDntE7oqgkQ
jDmypEEeDqA5Guk+XQoTdnD/GhHnXzv5zGcIpUIgYkVtYTVN6pN6bUV990z9U4HCI2eyevnz7re+J951pXbFjFij4zKk1Z1NciMZhxWWasfkn9oJSSEM35YSCh5OfYFxAf3rGJalGAAHVPJOGE+rIWFaSfpdVVfk
IKijEEk3ICWhYd0bCxBqr4JmODtLCqVcGvE4DSxr4TlO36WgK2nI8liauFR5ZCoGnO2ioVrsfuYH32fQvruUwiwDgcEc6tuTPjno8NRfKR5GpTgAQs2zOXwsoDR5NpNqlEL0ZhjNZh9OHnJd7LFBN6p2Q6sESbXW
9aCc8HWJd+lrwk299JLDWIpPWZEp6XjSTlSfnow+b396tvg9N6eEojyL7HNQf/pLFiKz0DsaqdqWyFZeY19lNYUetksUIqrqW5VNpJDiYBL/aW0Vinze9iTHPQCLGUKE/YoQII+O1Epmgu+GzjFlkpNLiErmsRg1
QhTWrsQdRZXMYa0bq/obwDzPtaNHDDeEwGv0oHsiHDMsbuEjAhtLZQup5h1dpcqHXO4ADEIGubP3XqstO9honQmEqwxizee4Pg6mTU14i2t+0YPAj8lhE2GkEn2CMF/n5p2897T6OBCGy8It55i+B8KPtLYFy7bV
bJBvdXvqapHe3RaU9441g38sirfHZVpFiS4jI8qP2Sz8tcUEkMbjZusk84Rv/UVcWVsHIuGA+mziaGYhxbyInIzo0gzODJgw7Q+ODkoyBmTIzdlWuSjOT7cofXTw4SMN83GWNgH4pzp/bE0VlphJIyWrjAVCBm9F
mkSCjMlR2PXa3+U2wmiK6njpK5j386CJpz00GgaCaQU+QKYP/o2BYrhvhUB5iiw6wJ2dxAUEo+M5ddQZsOWGX/1n0tvtcDwv50xycoksv7QEDPugf7LR3z5hNKLiNGU4zopwOQpAUg5Pyxzaj5KFFzxfk9SAv4sB
ayhwDTuI2Kv6lCSDZFbox5aNtU/3O8aBP8SJOGqgTucyEa5JMzuCDqBIh+0JHvFqX2FJPuLgt+DReW1RI9oSRQefk139kPAuzl6LVUX/qEK8LV7xI99xgss8fPoveZOu1lKKsJfq81gKQN9ij2FDRXuyFXE6Rms8
COBIHWwPe8mfyYR9YEF5AZG2HRJ4Gaer7MRWWnKLsTt4io4XHVOsA7QfjFXHiKe8KQwZ1ryqrMdT+24ygFQGooRREaQkBTgimynJNG+kzRftypZccZswcWACassOi6clago1S5yIaspzrX0nZoiyqFkPpwEXz6aY
H3M3N34bLDyQznjN+7/6sxf1cMQuU3HqFrwlk3mCbMiPySWAKPKWWIg2w6NAuLGbpWvU2m8S/i5xQmidxyImPP9HIZoSHMS1CPm3Ez6Pzczotm3OBeOo3T73F9w8OEGXg3Aj+WojV1TuWok3T+ojEW+xnW5H3r5E
e4/lCU/Vr5hstDk9tenJyea0/ZHH0/O0Ogz6549MfJTS6f1RhDP46fNR2hWZd5S/X8mp8/auGSt66tgxxs6XuqGwH6lQF9HXPXuQHoCznp3zT9ZHAZXI43aJamJZ3Uy1aTXxWWuceVtcuHkwTwY/VKaMxB+wmuq3
QtC/4ZclftZWYYX0zff1V0pEiwwdUyxqkzYDJiZbZ2Sio1GXif9xeXANOANixRZBZ+dxur8lrZsTV2BN/U2G52RR48fpmWkBUUsTmCGF3przyJgOokskV0QCNLojIgTi3diMnipM+nmsGLojCtgbhzDZ/+tGaXaj
1P5VpcF4OHbH03FvPBkfp80ka7+GedglNi632dbKPjjfDtzOOl2Ch88CaQAiBC4c0eQaViXNkUUy3EuQJEpCRw+2g8dJ1kr6FQPaPfBJxexJkIq/6nbdZvIBFQein/OmWjLYoha8/Tg5sLPlqgLBVzKlTNzCOf6K
TscJawYvQ4G8RyE4XL2KtiCAvoX4x3uMQoQK+606mNztQGnpPYFQQhnnqoceh0iIiNSzkwdfxL2ko/1cT4h632NakqRKvwh59v6TIWvjDQkErg8FzRoejg6mwlrgYb2pvWE+Flu0DE4eMkl14JDqmcNiOFbV5EDm
N6sS6Z0CB2SDrlTqvMz3QyrJ5Z1h4SBFdZiGxfWxzrq7V1wfBGznLAEhxd1DIdb0JRJYtO7pFXqZcwZxWeOPN1cG1NhAZBedX3PfjLsl6elNdX6P3YbLM0xWjdu5D8++Uuav2DitDHHEIajcTbnExLw3IGc2ZHtk
dqx4ZyR+JFxTnpLEqPt1a7zsQeyYhe5J4Wlq/jVnKQLDmkPiTwM6MyUIT+D9wBThyYgC+iQrZKyURdn5Hx8PHQ99XsUA7CowHN7NwpRJyHPaytQMMmJcEGE6FqYhftpDAp402Qlk+81EYsbWGurlps4ay2EiEKe4
IvIJXTK18P/E8V7RCDE1lyDvVv8DvF9uOT1RmCpGn9/PYAPOkIaXUeQWgCHH+YZMV49LgwkqTQRymd16+BRINFAqrtISgri0x+lnzt8xxkj7M7Lfjzds6h2G9vtHsnLSO1TxatkyjpcLEYinefm99CZBIEp63OTD
g8pdhK+EWWGsxuqyrfRPO8IeMQJkV3a4YkIPwLC5lAtel0djlsN/8sXsLVGXu9eTCSj/si8NpLYp7KYfQCYGptLchZswj3JXdL2va/UAePss1JWDoeOmtBEVv8o4QkIgUrN5zAmYq7ySPvWnPeDu4U2SrrVfQfgf
H5/h/MB17swjjuJXgzlNeW8/Ifb3F8srApxuK6QZ8+BOfw+Mfz5cwMUV1GxD+hKX3ddWM94dkh8HG92aavb/kP4/s1pXhZvMCT0kCQD/PTH1exG/453KqxPyWJnZvz5OvLp8i3l4N6VcLMMqWo8OF1uVmj0lcA8+
ezrpCiwH1qo/6/7UnUpw30fZ8dwxviKfzjcslSZtkTlEFeudut549l3iU2qPA+LsjiW76ohNkWtP5NzrWMbNAyXm9eMeWbFXs6ZOKS7vO0wACvNRGOYHT3YTdvdVmy6iDf8ewc2sY883Iisf34FYKw4Trfsy1pMI
8XMJm9Z7iuQRum1IZ5ehteNmS3smkIMsmO2/cdqnzldtEKYEh4o7mB1fC6AsCBl/ZJmgii+EzAgzMNkVfk6rxkzqcqzUnQn+Bnl02+yvEeMe5oIVACCWDwCxtXZfELxgy+n0GnSWNLvcGi0ALJTSNCkjS8+/klLn
WBgPkAmebwwWnQnNluBNkXDwOgrOTjwrbBJkIE6ySNS9TjNeYJ+WOjRRbcllnUgKNcmpgrfJL0qItTo+xUP56r0OMxsf99/Su+D8YsiKhGmc2CABdBNAx8ZEy5n8eCds0dDpt1hvzNSA4SZDwacUrZREUYtMjcDl
KyYWHS1QuvLJMKT8TEEVwSFAu/CUX86aVQdiG9F2ncS7cgQ6I4ntkyY3oOR7Evw8rQFub9cYCGJorwxt3+1wD7yLGZgUvBh9a2ERLNgjvhgCw3QGFELqYPmpJgZyuRsDDILUIJL7XgcOMCXKFTzga/N1Wv4Cn5nH
v2mpWOT/fE3n5XRVghP2G/08ZVt3Wqye99cAnCRKcPy8gW90jU9ZofeDoljOBuUrs9f9li8FWjxGO77UEHBiUkyX/EhNdDOTrpQCbjkTUDq9SQMdN1pZIDSsw1z2wpU89X1yjHErc5tLxZK6Jf+mQDP3FwD08js5
94R2BdB1NeT7ueTMH8AKvCc/zm05bwDOqKXxUqNC6bYSphEFAfiBexRf24etPiqam51E/qrtAWz+yM1OsyPz+GV5LRuhhY210MolMpi4DID8GQHqRQvB/S/y0x8QIaH/a1dmdNNCiSU3d4dw//kFNjHlqu2rrZt7
Sgr9skUdHJHgNpjF1o9TLGtTU2Yp2VdKR/pBpYHXF5pr7+2OdOA3twc9HYSYHAmXerv9UcMSnTkfyEa+2yUNtBQFXqnwBf2WU6HV/Mm5zvOHKFaJ3bOJk/RC8OAK1oJXxCeFNuC5TkTFF6xkCVHGWKlIjR7LDNfB
FEoiAQeuooDYRi0NTww71mWL5WCVDW73gw64rX+u/e3rSK2embyjQf5lI4/TwOAyePhE7ahx0UxUwUJ387aHZmmiZJ5CO+PP/2ddZq9ctU8tNKJ/IgDP+s1VArZDcHlmVBpUQX0VpwL/XVmt1yZyL0805nIGASxf
KIgX4+MwsLjGE7AXAAwgQt0V6wcQtDJ2MSxqVNCFtjkJ8m+ztOPd1+gtOsAwkW0peG/x3hoFuwLrWIOALxb1NUaozlCsKrbfGZ8WpOiZ0D94400LC9yNn1mErkEodMQnY2KuBmzt1jECJ5Pesk+RQY1gxnJnXmzw
w5VFGbC+9A7517ih6cTL9alALm8T4jdnbzf+cZ/GymZe4mT3kp7+9DM0zwJQJ14L+h19/iV+0/JapWx8UlmIlUruZHOC+qYkKynyJOzox6R8mXmbwWAhFu18Lrk6TcG0IJQSYPnI8vV1RQ4Oxb1cf5ao4CxXAFYE
xQ0cqohn1WyASAysCXf098nR7O3G3cWFMo7ZUxk5cJkMq5itIVv9hiUFFASsg9sr1lTLYcEeCMPyAIOh4O0wtIGSikztyKwqCgKUq+0tszhgo9iJ5oyetQ66ukmMuwXhnMIBUda5/UgSY3qBAj9ME1YEXwObcqdZ
4LhAUYGLz/wrsrjCHQQwgZINVAdaNltOFKC0UUOxLeIj5frQjd1SBi+Cvv3fngZvZpyyAgcXO7TrJ0heqztj5U16e+zAhyztag/z4g2fz22ff7xJWRVQScemnUA+jkrlbqC1czr15osHTCqRG3dLHupMi691jQiH
h+yPiR11QSL19/PC+GfUpKFtWwDZu7b/kRtFsw83TvmUPEVdENlw7fLnjJaAXHhqRA2F3XtyOeaieotNKwAImgxgcvveqSgQnimjJgNqDB8ESoQYhtpHABTwC4sRh4HVPdpGFsQpA7i9xC0x1EZWfKpsbRWrODdk
VRAzFIjXLw8KC/12RbcgHgAR1V0gAkABl8moJehGSlWBDnrEE9uHCmEop0Y3l3ddyN77zQLHqg/+jdBXv98n7v7SGkQY8WdB12MBIL6uc64cw53zyKykH/SIr14lOr3VSqVX+nyVACLi1hqE9g8j3kv4RLrvF1oE
VlWPv/o8uS5+j7L9y1liwjeehZ0JzEaRn07paR0D4x5SEvZGnx+5Fz0Q0UF82q7dgD5ry40itr00bNWkf4k6KSwO8ON7iZ8PTdIjzpQdKj0+TNc0O1triYh78Mg50b81sA7b7VkW6wlR4SMrg8v0Ux0XTeWpwDrT
Tw9SmIACijoKA7so7TE5F++WbGLFafOjVYsRCtFfzqaIH20RhIug3zV6mQoMSGzAg+40JuUXwpiw5K5iGUyL3/3aYvlowJU1oJTkYURWL+QETJr5y1bAm5j6OhEb7THHTlK5LV3uIeFa4MhBr807YKDJ9ZxlJ54T
Wa1coav/0l+B2lidvBUUtxz+k1cmbo8rjVNNq70suLP9r6j7qn8TyAKbKlhkPruKZeQKUf9nV9VzBSC9firxcocGpzdnBZdXgvzhfCuRgYDoo41crWrAEe+8sGAdhhsCwH0Lw3fXxGoR3pR3heZw21KWhxpjfjPK
1LQCoD480vwv86h7kNtWI6V2667iAsnjdfdtwQon0NKj0lF4DO/KWFuFwFWcjbMhL+c1GZpaUgIMTkKi2kO+Xx3sWR1XYGkV1bZA4R+ujDQByhHuyMSbsDfN/HI2Rub5lV38KZcCB28RURMXEZZ2wftr2iSFRqDb
Sgoo8jrF6/Ex1B6IsIb6JaUYDzoXV3g5H1b13ihYnly+wuR6JMu4ttsX/pW2VrU12gqv3LzaQWH9ky6vcN5tHiySN46MYMK5MRyRTK+ahI/pG/gI1V8NXsFwcU0nPQvIXtnyo8MQmetruSKwJClE5K9RwiBIRyZL
bPJUuqMIkdcsQ4C+MoL6oVE/xLO/Y+fbFUH1dY+o+3hURNO9fGXoVOvFBvWbOla0gtL6deSb5z95NrzeiHx3yuuy9FnjwlHNtZQ/OUPvEONJXMz3ZsjNhUgTRfuS0LfQ+MTHm9WmAbjlU7pPLJuiAv0FXA3Y7Kqk
mk3qwXytwVI3HMerMeMPMae2zptWyWoIAZWwV9l60m7TVQwZEXWwLMOhmrGCcNcyj9H4MyU09MSIkuYwLglMyr1UKjGwmgEZEKpWh5SBatn5BnbcHdkP3nwb4TEOd2Sy0rDics1M8teeX8Uu4dxcUo8hsyWyu66T
GKTX/ulriYLddC4iIz2MP8NMYzlM+ZnC1i3IJw9fwuD7alMPI2SiK7hCTZN2YgIUfYRkY7D05UdRmcTDJMKANavCXscOBeWAeN6f5XN9CVNeRn7ekuLeluZJK04WpucSM413K+CFjOCeBOZZBpNqWbKpXQLD+qvI
BlbjjAEK70iGBznmi/0dq0vtjVoZPMI/3BTOv2wHAF1J6YBEQ8pff8qK9kqe976cq8LS0wV0LBYirJT1R/23J+y/QFaLtXVY2una0mlYl9S39MNSUpQEJT65hn4XwKb0vPBogec73fzLGDvxfoeuSVGTWnR65V/3
EJe7bSTkdL7Pe5lmBGjUB0uitZgkJ77GzIJek4uAi7MByp+O0jhGoPlpp0csK9LD9hh3FtJtsqJpBpZkavgUgBZReU8GXAFfi08ZuoEw3DHu2cfGxEloMGxdKyJ5xaHlUi3N9MgJtpAZFSm4vIynQ6w742h1UCtC
Wrso2p7w5vXcvTCB5HTzIdUqG8UWkT7QJxayOzjqcPIviRC21XIVh0UDgM/Q3abdSItfHSXRoLemAf6jI9LEHn1fpYlKvrhykxWeaPVHoH4m5HUcQBb1CfHglsN/SuIbzeZXWB7y/CYAUsMgm+1O6q6xneIf0IkI
ZBzcF6gCHBGckNUyz9Hq3zghtmkjjYdmgIvQlxAv3QRgqc6dHRmS6d3KESe97qE5MiBEjuDtPY8cWuW+0cCT/eUxTPfSEIYMukrBKATT/KAxHfqnErveigpi2+5EZ2t1KpzU3Q5O6wMLwPALl20DhAxgbhu2hHdx
bn2NryJL/3NEBIG4UZfCuysYh2VDTB4zoRKe+47c+xjIhupvxqG8PmD28vwom799Agh/myKJVJUdcGHKmtkRlOZ40Fv6Pb4EU/hpsX9ysYHFBavS3CbhlUWeWrymBm+fQXRigLGX8v8kMIfS6RGjXCRDmI0iRK7H
BmHtWjqFgPBOY+m+DiHn3azLvyQQrGd+IyjHDFIagX4q7DWF//sXpGfbjg0jODUKwYrzBJ8GLCn9aED3DyK9vgby+4iVYJsqC2U/It/tUZs/mYv98nZrS3uQ/PMPjn+y02LGfG85RAGTXZNUW+wHmpBVFY7yYpOu
uu/QXGA8GVa/FUHziSqnFA3LrZ2t5BWi2F3wXWFIANhivN2VMiOjopc5kfhSv3fAH5P4RzRtAaviHetyNZ0rp0CZFTKlsmPcHx8OrLcIglkHd5cucIvcgryt958rJZNzF9LxtHb1yxWkvhX8/prW+VxaQaU11D3v
5TG83LI+5cF/2SGDUMHdHu4IzJqA1YcsEGwO5XV4jVB35NAz8hvomVRVegGP1kTDONK1sRapOr6O3NGd8OjoN9dcoNDdoVw+kgG207esKWT/bjn8JxadNTTGO3WZhOKVq0KNiCMcGU2j742WWT1jGleoOz4Az55O
HUxvD5zRp2slCKmW0Fw2+XsA7d5DchGAK/hg2KApDwZ7taYaq71oN1DMpsdpHHD8DGE8GUaMIktJFMC0HL3+0oRp7E8sTe478AufSrU7q4LJIWF+63anmqevLpNzoaRsYyGj786y9EPCMW5+FMSfN0O19nElt2cX
W/a/kPvjpfUbe/yRxy2Ei64//pIMQv2XmHOLeCDkRJCunVA2bXPkKKYizvre7R/ZRx4WEpaDxWH1yyX0yVR4+9vQTGO9b+x4yV5/uJG6Jak33Xj1oA25eAy4SNP5W4LuSXnbmbGh9tBvz9kq/eZOIZGkAgWBtiWQ
Lj2vEvgFBJDCav6Bd++48fB4w8/l/uMkUNE3kujt0OX/XkGa+MzF5fwzxBeuJ8xD3eWNA4ROyuTxQ1AhRNIvSc/OJV3KATpxtwmsJpyDoCS0pSz0hDjymtvJPY2CflRhRno/NuXRDmUyJ4khMpVqsoMeqRnwx2up
o3muotRKDDQAg5h86HI+JrK8B0S2VKzAOY+HO4FHO6/0OrCuqIU9shT+5JgP/VgyECokgsj+8N3TRTGufK/MGrO7hsYa6hyHtXNluFN4/tVyHXQgYbk39SIf6XaecwirC9X37t5idZmFNf6RW79/eNkjKHEuk5hu
LCO31dH9JwCw7y+BmN9M+KwfiCmXObYCLFaG1Avni4KgICNIAX/pePkY2xenEuKhXSOTx+bK5myWc11k+SVSUhG6r+kTiw1QnudLa5wY3MGcxbxKlDWp8fM5HyQ+q4Lzm6fLy6vCO4G4GYBlCxDgdXFdVsynqi5P
l5I2YOj+RPANP5ySx/jBytIS2uTyMo0rFxtcKi1s7PGkQp4kwV4COy7EnMAijncM3RWeCUbFJZ70gqvFq9u2T3uqvyZ7vmWDAIBFwgoH+2fk85TGch63E4ADD9LW0LvV8w+/Omtso/oyKvbscSVjZGzamhSpi9pJ
5HmdJPm1/PMEQqR5mI0rnHIKLruqAf0FiRJtwgVXceKLRWdSoDwthXHV+stwVOSzjrl1uxWYHrZdHkwIOWFTzR3+kHtux9bKbCUKZ0jeEStv7ewqXcdDngjD6h5KqOLUTdZ0GpiQ+iHtoEGV738ri33botHFz4Yz
RwDozrI5p+LTIC2W5CLQ7cPwkgl3cHFaZxeHnIHZlhgB7U0dY9+QmPkR1Bn5OpTwuGs5cgBtscTVwlbSet0FHkQVSyVBb64QegdZvDBa62h5BuFxxNJop+PhwmUsi19X3H8hlvqXHuUy8jEwcnX5TzaXnX/pb5nr
8CvckUc/vwtfHgvW2BOBOXJLxzMFkuzYjAaeRuU5W0/DwwgvHUuG2cMb1tKran+VLGMBWO20iPwxkSWDNSFiJEtGkFKrUOlMqMqHxQhpgOJqb+JWbttchUCQybG0atifhQ6oNM2WT7H/7gNuF2MKD2zWJOdIZOFt
bdFH0n3DMt54GNcFjYpj95VtObPYWSBiy9u66VBTBDMWSNoiLPg3biBwi7zoZ/6kaWxU+ox5+jn2Eih6cxSKf3yRRq1iDU+Cx3HLqbvajge3Jl8YgeA9Y0zS8ZVK9QwaWFjZ1g1D9Hm3YHs4q+X/oLScnwv/aL1/
K5PT87wJieiubVJL4NTdYcqqwinxuXcBJc4sMetwSvfMoIlxE5qF0RrLEBKSUPxU5/S/ECaiRXL79UbCDUzJcHwPM3wYcSS7+WCMiffIWDXl8kVWGfOMoW3/t1w64EMhlNg4+N/sNxHZahjwFIMhT9DfwXvepD99
Ux1z0cU0Ip6w4Op+cIup94qCPoXJjHmyLWqHcDIVr9ARS5f8Bcbu9aTgnKmpsOd+vRr9gUlZLv+A4A7bXASiRp4Mz5uk4Lfs5CUvDdWiIwoX7VYrP4Y/quZax5b6edS9rZ8uUGwP2kchxK+AfvTYubyQXtHPJhpL
oDvphaZxy+GHLCgtVaDNRysNXbL5QBKKohzqP/wl3+OK814LsIGEn1LODDx5hYrUziSgpdkg3NCejums1FwB/b9kCtKStcXZBP9d3Jhvc0lYzld5vPnir4uGxnhpXGbJitQrAsJTpck6E3ilxsmitEHNIiSk0EUO
FKOCCtP62RzS3zTbQxx2uc8rUt646vqFC33s1MDtZTX4SmrBraRRHtQ8dAn+hlnp08pDzq+VDSkifonkc8ZEBKWrCyY2IabOXBJPyHWAYEK/8v1hyqFwwXZlmYGHPttsdbneGvsVTaBRiRa+6NJcb9I0FzBkCZNB
NJw6/aFl8xJDlmLhUf4ZX0zNJcKUHBLaoLBrk/IAbReQQbRu7qAUmD0otLuoKoWdJa/TgZBRAdpmQMJlr0MII5FLIlh9hQL8TqdJKS3F2xpEtJlH1Msr3hw6KRLTzZnqBEgBCjcUPSfFy20SFO4drMjp76c6R5/G
atlkOalqqNeGkTqdl8BxYFWs2TAZjTszSgZhmA3nBxMlK3MJ+Kqr5ByGfLdosP1yznf1hDIUtJA2+uQ1e72FR3q+qP/fVkqK5S/E7dWFx317nBoGLh0jRJPK44rBwxr4rl2fuOdaZGYXHk09hutW8FH5asvbRafS
Z5CkrGl/mW922YRNVjmJcigsMcepOjlw/8l4TNS92NbcV8B8YpeXJ8IkWBUv6dEulycwILdK63qY8iUvkh59Ug7eXT7DPcuKITuq0ClVK8r4vfCjPzVvqA9oIyMQU1IkPngjPEwMXxT262WYvUgjavcsGYLxXf8E
lO3v9BvaWXBq6SQtZ0Uo+lhP0uhc+e12Ooh8FPS6ycd0KwDtMCT0VQDrnKCsXM4QHVTqx5RUM2cQtM2saDzAYhDDlcH341P5vAowfhBQYEgLpyrvqHoi3csmWIUddjMRI36coyUu7MKRScij9U7p5BDo22UShWY7
Ss9HfeXYvV9swgz0xBwLvz5t3g3CvCj6BRyEyz6aeuLQEwIOFdiUZSPGYuhnwtNi4UuPUg376jL1V6xQTmZgt56D6DKqP5ZBY3Zjy65ahMwfnpmAb7jZ/PLFFTE5RxoXK2aEdeh61SFwrDOR2Npxr5cOdBGB99tT
bKu85B8k8yoURwrOMmy+uYjCi3g3H1MURZLm5opIzuSBhCaYSF9l/UgbVODHLAEwLO/MyIZQ8PUcpMkKN3RAVYR2eGnHEm70txgjQ/6DbgQT3iMs8acR9D0oFjedjMyW5kblaYhRiwh8wEmUcOJJR17xdtmMOwe3
PI/usyoVscY6U3AQn647vQVWjcxDAb/tFAQiutIt+5v5c6vLmw/TEjSenT08hVY2Yua5FHE7oAN7rPanyaS3pnbP93z3AnShCsmDgvqsBHr39Ga9Ty+P/DfVoX0zjYezPQ2lnaNamHoI4ebtUPSpjrt3AOI4n4qb
xTFIVb332m1eIe+cZOSxqln5NT3rxNUnV8Rgk76ue6Cceo5ZUupE5te0Leki/T7310/xtnPtGEHLwpGXZcdQCmMPgTdRDqy47y4KqOnOccgRn5kLgdlmxPNnKYzs11p4obK+1Ujj3MYlV10e8UmqqqTLEABRmnrm
jYFE6GD+/ffodLfouT8h80c5zVGd+MIEwaW8Ll4SHLKWwBXZh7I8+gvy+7zXMNuOzSNMPX8nv0FgUr3/XJblni4Lim5S0Ohxd0duNX6gA1sV1SalOv1rHI6j8WrcHDfG63F93J4u66BSj/1OWu/MnmUNBFPYdbg/
TIce9qrSq5NTyc06dfxAAYlB9Dz4KthmUU5TtAC9JVTXnhSNnP7MhpByA49XQfWLupN6EawNH2uUWCiWqBqLjzgmMVMJ34imaa9EC3xAWWfJ9vUFVRKAcfiv9pQNg1hdfqWN5It7ImDtHwuZypgF0QdMxMXLCLtI
M1I4daiwAAtLFfZucnvNCKfUNS6aH9VlMvci8olx9/cAimH3+v7NV1ssk/MwRuu6zlWdlMQ/WMMaqmW3ps8DEHU0C+DxN3hWKL5VI/CvkX8tPJW2Ygv4PYSydU91UmZgo0vspYOxG9vkKAVO6b978UStaS4l/S5Y
I703A7o6tuqLC1gub4FKX+Gqlmu4wgAM5ZuqwXDgcee/rkGD0dENisEu2iO8fdBe2igBo/IT1ek6gZQR5HeKUFK0KYR6wW3f6JPjix3ykePyZU9gSW08n2VXvst8y+GErKRF5dgIUmEJh23AWEehCphqgxei9YvV
TjVioQOJlcoJLfex0CvjFJ1yz7mdicsyNrlIOh//dKSA4ahVU/v9OiEAVRCg87pchTS9DVoHI+Xjf5IhK1sAUuKGAmGv+A8fZoALqC8JXMa/R/gtZVGwBWxTZrZPPGOJMyMC4Ve/bYxat7nsfq5b6+ohNaGkp5bx
ChhNRaBWl0W1v5gacQklk4YDFczN+3mgG0mZD7kf3ofM7AF/qvhuLVqO4QfFl2TYmIi+OsST0pKQgopLeB9TyUWWmY8xGPcjL56uFYOZOLNzRNhbJGwVgKgyoba+x8bYn6zb61B2XpYekw6Gnc0WlSbwWEcb/Bp6
3Vz+AwSWxwH++xrYDiz5Fk9h1NblhzW2SmgCCqkSVXBiPuQoDw60Xz/U5Q7jYKWocz67NHfj8effNsEfdGnPmOoiWsut9zSMLADC2C8/N0HQ+nXYheeeF727tTww2i2Su61RFIjCSEU15GPsP5936ikcKM2DlKrd
4cdC96u4xxOSE5/51rFc06lxU5doezQjAMit21OJRAAtbJA5ccvvvJ8OyfjZ25K1H1Iq2aWDC2t513bJ6lGZhCMRbGfJJeg+CYgS3vdCln7pqzrChRRsONb/0l+OyziKVgCWr7iow8txCb+vNVLbemneoQaklxP8
82Hw04Dij5OjP6L6tz1vC5GptQ/OPdF0oNekeKX77IPa9lYjSDmmOtF8q7Yv7MTQuBnW6vP/ek1qouLyneHv00JY8h7BA2CLDXv0ioT764JieVN1BrZkLdKV/WTFcMXkd3w/7YtRuPcofGuLvrKdKTWd10/GRXaV
Fm81+v9VxrAdCNLHGRNDKWDFVF56E2Dr8q1BFDPybMUa0bW6oK5nU94qObT6I0XeqfCgy8SawjSyJNVjz7yChXi4bgN4VgC5ieIel2iLEWWVRd/QZgikcmqK2D08wLqzpOPxSe2coGU+c8mXFATfG9tWh3lQt0bu
05X3F2VdEGHj228w7YVMPPUWOSu4F3OP6SAgg3D4snOU+/PuYUnK7/y5AAVKXwKivXdy92tw18utND9DkIOyQiD8ZDYaYVEvumv5EvBnzeTUirBjZlLZOrWE8VId9uNFA4C3HH8n340+Fv15/V9RAn+V07+IF+sR
nl0rLa2DyVLBrFrH67aaL/V3O3D10y2xioYOFBJ2+t+sL7CoXWsZKm7DW+ws2Gd8G8rvkHsUlBg1NsWqqhA5Ew4mDFoMUPuWSGh97drlkyMob2w+LPd6KApJOst+iNhEdivOJgV9rJZhkGIkr88sPT8LKyvPMB/t
FdDKsmKQjbo/Naavp9f0qCAGYcYYGA9SFmvsUBWDdiqP1F620iRkOXcqQCW6EsHhBRadtFWdRhd6RnJ0L7zDeBbfRJSQGMrWz+STQfmUui3j1NIb+Q3hpvgXXqYXRgRYcdmw/eVCTPvIJlDKR0AqBPECwNA5JyhN
VZbZcugk7Y/lJl4odgCaEZnQj8BQSaVYUCUByLhDZattlrsYmbatjiPGpXtCR45L6+I2y24Y3n04liwLfRi6uho2MdUH9QsDku9tiyFcOiouNx0WlvrGa30YfzpcexDjEr9AUKkMj1pVQ3tRZDCI2mcGEU4rHJfD
zVrUvcABRd8clx+3KSH+7bGD2LVTaVmVSwDUB+oKecUyrAUIC54FJVH/2WxfykpO1FkiemQK3ZRQcM4sNXXTmSxlms3d1Ii1hyS+2KLCISwGrcgbJRFiRyZP04atDomuq3k3JUVh/4kwx/OlB1fsc/ocvDkXWxGx
l7IXIYaw/zeSSzcn9ucphtbObrCNUFi3uup+E3WukN/lm0a3N1lN36z5jJzlrK3gNLbtx2VVSTLQO93TQB//F9TRdScNXRV5Ri8EeSaVNOqQOiGg9WQTJdhDCYUIVPluCor+Eu1HR0AdleMFAvrpHpUcqrK0IV4i
UGgC0AGdKxAgY7q149QPD66E6D3PNE+swZRFHtKESlTWljqdMegANLiF4ErgvNxowoEC3lmJQ+cBTmEMVVn0z5i1Bt4HWR1GCtDkUcl2oK9jqebv/zbqUeJTUbxE0VG2X9rvklBA8C4IAjEtxP3la86BAg8bAVwH
1lRGr6yz/0sM2eP6JOLDjMub3TbIv7Ua6RwZklCpuXzcw3hPQihEGdPpPp/8IV+FbBIukFJHD4r9yhRzyKnjIh/U7RXOrNiCCxzMREql2q+Gk4eoPSlq4ajyNksWKAyV3dqZjFJToADelLASf5JYLM/Ykfl4MXRv
IBB38yHAXB1bp7+TrHW8PCVxv0hfRSQ46ERGuO53W6ncf/2xV9cdzrI7J4KLulNn7ReolQs+nfVZTX0QiR2sis3FcZoA38Ye36V6gl6LLRjrwOC92/J146NibPlXfP3V56DSxT0PUPp++WuFOPGMpCzSfeD4gOxs
kcK9HO2xe1fHUL8EMc6rD1y9AdO0Xw+y/Paqcklq+nWNkEChYRuwSwOsRNPDVqOu3ZiHXeBRvzGztXkGsWeYU7Yw29fRGbNzwSamoZK54gTg110cWd2N9CBnDA0F/e4j2xO98FCXtDEYO43sk3ZHhWDUx7jTx8sA
3W+FeoL644BTgN0BRhtimMwmgOBkgIO82D1YLw27K949pTVm+1dJoKR4PQuKDNpAmgKHrYLDtHgUhXwgoKbC9H2HKoI/X90CpYIdwOEwiG/5uMwx22ZydEDyLni0UzfEl/bCvgW50CYxD4smT+PRFz+D0zNX0Hqt
QC63a2F/VsdeZpdyV8GNSsSB/Lwb3pLha4ipN9OzX3x8JX2GTLLHDBO1nE5uRVsQoeAOScom5hfJy71Qk7otGjwXcJ0gApkBslB1yDKkS+YyfiG91GBu1CwyuYpwn1/gWSsEgcdlXRtfAR+6PMFfI/8onY2HtASi
nmGcSme12D3B2ma5LbpeAhP61qd9Oz7OhZ5ykIkvDLsJs9bxMhHaEKaZGWmpKpYSHY59jP7AcMUuDOjcrAcRgxiP72E1idYVZ2sS+TvLziPEopjhIfvW0q4gznLCjJofS7KTKSRcMoj2SolU/n5gddy4DQ7OM+PP
PnFJVNGgNdi79/PV6crLwzL0oaLqJSc76IshgwKr68k66aO1rubFpQ3AqMuy74txEuOBr6K7jMzM0KIUxoOkZlorAr239+Pw1kIFk/Cn04vzr0b1aRXhw6Rwysj8KXRE6/u1DnHyBMa079DKzCWyGNvHkmClsAy6
bsv002eXgOV5FWSpeTuslEx2heVrDg8ukAHXsG5BaRn4+dtaR1GAPB0qNsTr/QK/F3xCYJQgyo8UA/y0CESjD8hZr3NfSld2afFTc9dn4LwD7SkCcPIP6F3m1bmnCyxSUGt6RaC8eYOBvEMSnmNxrw8tqRwl0y1d
gum1ljbpFyRhFOHxLWOJQn15KlBGG4nbidNTrQwiwnHx82+wKN9eBjZkri/Jnjj0xfqFjBIogNPdzwB1XVgJ1LPhlwNBKO1knmWqJFvrvu1r5h8nV/uPuTHFcfo4BOLSM2IlelGNg/enUvi64BG1KpDGODOFEMmo
0vKc1amvl3J2M5i4kLRbpJoIx0mr16VOJYY5e8JEz9kr7OKWXC8JruqK3EgwO0cf/wtDnO2LBHBqNZXRskQYqVxFCXn6PdBFdpIh4tY6Xu5SqxJHUXPT/v+bAcLzirYwVoecxtAykD3zDdKTSaosKDlE/7NIFNOt
2fkpG5CmEta+AVITUWnvmbCgCjboMuoV5OmVyQxKYzLdp8TkkrcjpG+UcLvDmKEXchFhTlWwLIm8F5C8Qn+16FJJOR2irarsQexxFokAmxLhcEOwhRzrZZz1sEUpTaqNq3ic4z/YBNguhTL4KPqc8vqd3H/L12Zd
xvn225+CxV0cQnMJad1I6E9TcOYYcRQmZeUJNS9Sh5TdFlOc3Fqf6f9XsrvFN4V2eleQoaosMYCmXzu3qCZLfJzibe91bA9sXASlCplwSxrP5ywKjQkPOYy/7v1f3ObHSJfhyeqAjLtBtWmy1NpNFkDlyTNU291B
El2d2yfWiyXo+X7KJV62pXijLtFRaK5SqU3vIt0CqAD16PAq8Hlp83/GjNzBXM6M1G0Ua6HEVLehrikBNoWQ1xdvL8NVt24e0mc1z07vlscMgTKMOJ6ewt3WMIJuh/1j0T8sgYBVKOEiwlmv+coaIFWyC9dHWVpZ
4Fq81vYrWn2ywITdWx7wFdnXJF0kMhDl2x4vB89e+T4kw5BEKrrx2hhFbSejbaH7hZrHJiG+EQSlN56dby+lxMd+jNJPfh3qC7sgVWeWG0LztV4Ck3uz+OuPXHfM4GUW8XCiPPLSwuLYMTHFZU33Sb9FZoakOm/o
DcWZMU9czNRKA4fHAvP0Yf1lxUeZeXkuVY2ePnNtJhAaK81HU4hVopZZabzOlEwpwLNBxUGDQFB4ptU+t+kQJXI+ICFvqyqPzPDHqWe5tbJotxx+auLjhHC5eNuk9rl9+2mt19b+AabHsyYEg4EnTVEMPkYwt4w2
0IV//AWBvZBZdwpmRq/QHArsJrX8lipsc5lGQdiIWYoca626iGwQ7XBjj4bE/BqTlkCFcSrzwoBXl+DdaCmf+KMMsl2qPV8NU9vVyagIi6dsiePMUUHebkAUkxY9k1l165oK9phXz48yeGKHwXDRu25hqbQpK52B
aOozhaPdiil3xpX6u2abx4i2nBtX3C7EndLa691U76gJKPLKCEQD7l8wKmpMIJZcv2UtgsihnEo4qx7QfT1eexaBinTGCo/D8l0vhwVv2Cu2bTli81I1xaAHz5GexIKVprguUqbuUUTTrwUGUSForJwwtUWoBEyV
dVhO+cMN2L5/+0nIolkdurQjFH7QP6xMu5Nh6z/QqJtEwHlol+0VikfOYayaFPYK0BjnAZzxNsfdCd/+GyuDqRLCI00M6sOjkpwkp4i3ptKNUzHVx22Ad4uJ0UwfWhiAMyej04dA78/V/jEU65aGVMuapUzYqkgW
xqtHo7rarQn+G84SjzQUtwHqRcOV08vNw+fpXEWdRKlsEAi8zeBzK8DoaJD+bmB2zBaqRyj3O531DXfA5UuUdDrIRM/EgaQjOP97IEcYlqz0uZ00mjZochwhoNTWKhs9H9X3eNVN0NrIWibIiJJ1BJV3NVcsvVG1
Puivc2Fc8DbyHieWSYPpAp2N7Xq0ZdXGWN5Zu4uJsAGmzNlugKMBBJ67NGORUHT6Qvipnk585vCUDPjUinBOgYLFkUdxC+yBWMZPgumhvLeobBaYJki/gF5aXHXCnXZWztlUhK2+cjHGb802vEakdGKIA+tEoIgz
A9M3bJiIIJgtCUj4OYoyySrBfG+QvSZfgJIssQVBlOps+6z7mm8AgnraOFF8X4njrPdY+hqg4d62d8nyacr3AkSDBnW+wIEmJnniBFtDgss4JlTIHZ0vW6fL5vbxK4fyjKP2vDZXmqFkqzaJqwACzgFbbRarijFF
3Uxo3EWJg2WXVm5N+qrg6tUAkanG2kCnn7OLu7D144/UwhoracBJcvHfx1gB52qLqdhcoj5YFW7qpdds91uSy2AJQdodvX/ibJr9z9IJt6iN9i8Qt0P8l4ePefWcJNpRSQFtiyBD7uMCJVBdrNWUvtZLapg+EG1A
tv090oHIlLINQULOzQHc/TT5vEUf6V/KWIqpW8dxE/p3U6crV31McXKuJS4wy9FR0KOkh2xK7/TFh0ZBN/PROKw6GRI+jhegI4kyRMynOHCWTAuN1KYKi/4xSrkd3ZkXg0BTCY9bKYTi0bNHYuW8ad42j36UpMmZ
TCwrPljSSV+q8w8TNZ1KsYaXODFK5rdFLsVfQXD5i0e0jRoIyy+mOnzLjrT9X37mGI6NF3btv/5UFU5Iw0ebAj6djsIFz/z58ofJvnBHbO0ih9IrwVD/ZUpX1rX7LTFCYs5Wc/naffPDdo+muwKUhaMML6fU7dkt
MXe4JfsZOtOLvXK6xAw+RoZJG7qb1n42HbKAb8vivnOy32mp0hVUJdcsjaWufJ4cHQaeM8y0J4Hy0U1AZ8fESxInWuO1aMX0ywW6JipYfDG2RNaJHSltsrUKR5MmBkBLqWTRKvMoPfgPg9BkWtaSO3SDBuJuzkaZ
ibUn+PMsfuSFOIOFJYzfcfO9Nh3HwLJSsZ26zbgfE0CaOo1P4VfrSWEzeVnhhmZ6G3x9BcJQonYBnA5TrpTFQSnfq+ajzCknJbJce05MLxGphCBzySJvA5MCOUiPd9To69azfWjbFnxPIf1tcRRfHUE9rZaupDA8
s2f5L1SoYi/x3EPK97Bc2b+7fm4p+5tV4kc0VX18XIRw5kxsBzrrY92obS3B/ULIMcYobz5zMaRaem/jECNOzcEj2XkYI5QH9bE2NUtL2ILCHYZrdoCe2JJexoCeP7JXX//5Gf/mwAfvnfljhliUr0Gogtg4RPkr
ldK46YghVkrH8U55M7z7YoSDCeLqvlu+iCqIiZdr/79ExM9HVs4QoVuNEmXOqUa8yM2SKsE7anxQKhnXI7GkSGDAD7ap/cImEMqSI4dyXxiv9ufsIaloawXwFMOTarIwEG4KbHhIpvmNwNa2cIghUUz+4lixtTq0
cFxZKPYjszHVcdjGTMoTUDadhc8Z/JeFCX3HrP3ttRUHMAGkEMpMpvSNL9SO+fvaFFbVLTGszDscS25a5L/i5myxl7K3GeMSrafM2cYuI4r/zeQan9MQQqMlPBqgnmKzhT4tMrItFMYk7UUusYT+6wsFBfVtVNSA
fVnD/denC97VPc1tpAwgNmkAd6ujG01HmOfpi/AhgUF+A/lWstO2WyDL/TVGIbEK1x0CT+xkKQYXmJa4dWAMfkXMxsQXCoIVy54y3Wv0CE01QCwu8m/wUNl57Yv1IjXOXkhp1GqdrPPX+vcV1uAwAJ/yExs83Uyk
uJXtlYbnTR9u1zjqM8EO+chGmUWWWdsDJQP3WkxaaQ5gMSXaj6o8rovmsPfExZ/SkUx4WmzCJm9DtUl1oQ90SPBR7g7cRMRe3uNIx9GRwJO8PGVjvRzL+F/rU1lKP1EEwpLo21o6S+Kv5RINVOBFrwL7qvS4QbIW
1IgUpoTVWymy44yah/ZcOi99paEyE5xIKT5GxzzIerAb4oUP6/SSg8qczhkzbQVYITbAXNYwJ0DgbIZzeWlZVxqrL3akbbcF4FmeoKQClQGe5YGZm13pmmfSmq8YIxKX0xjrxCbCAywip9iWBKpJU2LmK1kjs5JA
gicqm35zIS260y9hKL1JhJiKwA3xBlYhT3xarvAgKrhDKMSPrt5VxDhtDSIFY0UqRowDERTpiBvOt6GGVqWzkJx4O1mTEetDNONxwgkZl/cKyTdCQV1M3EIKXdShBnn8dAlja8qLneJPS/xykTgNea/bFM80At2Z
GuNd5HPZWsRDmE1/xlKRJyzowuR1NxhQVRPbi09KDJMhiQO2F8CDOENsVB5yzirVmsIDc8ElMyrTSklu7kDKfzIs86PDex/Jb1WOeohsO6DjmIPwBDZ81Q7D2iQVbZcgrldS6SYB4ltav8D1mjhGfvIY3RsZCLzU
yS/3Fm9YIHtT5INMImGKqcxTm40PRIrtMdxVCH8urbgRsjKwOwGoTgBCbzk4CfaED7ODbKrtLWRyHcZtOhpiVbA+6lfNVcDK7zwNC9e1v/pytmnCrvKHBpjm3XI2bNEWFbKVJZnEwxQqm4bLbG4iagx59FVoPnpK
SeH4tJX7IzDOYepvjwcDK1YQ35e/m7HoYev2MfMPDnst3WRdXUna1+jlWocfARxVtGRUJyuE2JrAm4sR9UvrouoQ/Z0mK/lSQ+QbliZ5DVS9qabiW37b7dRITBImI8u0coNULLVZxMzzaryyMtL5xDbjz8TpAWyC
Q1QbE14W5QpFnaccJoGxVBFyunkuH6qaSLfbMXUjArXcLTh7CqgOGJZFtkxWi6rznMqyPCO7VPnlG5+raFZJgKBCRteUpso4DT5Zqo4aLV7dT+73DPmyabrUmN0xl8DZPaU12xfnIbJwdwUXXaFGKiEqIyeyGNi6
RWUTE2fXZnsxJ/6JozurfIba2ThXsoyW1C4IqaTSuailJBEB0UtsupbDr1KQQBU9WeDSFDyBvEUqRTdmYj/fLcQo0ImdY0wbbPo3ENsXKU0eBCyTOcNFoaDJQdr1pgRxUY74a4FYRMvVIauApC3yE3P5ah9jV/nC
6L/NmNq23GKRnq4VN3vS70WkTlc7rER6yElReXPMAqK7bVTaiqEy6kfPhXM7ozARmpkhaJ+WrvtaspvasYeqXSR1SNEWIYEN3pdpAzgrmiYAo+pCDiFjb9DNuCGtnPcDq5GoV7ND3OPUMXczBt7Dx9IS731MEFwY
UZEKaLTrVO45JgLcHZ/SLLXl46EVsJbke4CStlJk08wAOUwjQOFVG8UkIAHNEHjmlIhdxTx++1ldqUeMmK1Lye/1w4j+YbfPJeb4MkZqnh9t+4SDgbJVuEDkhGK8r4DZTbjyF8dAXeWXEhGIvnLeXEDS0/niEufb
Hq7CCfOfWG+OFBt6TE+ugE1M3TFqhNltvDCL6tmrR5Pg+kbei4L0vu0q2CogBXOrpBEl+ywcqURJvsMSgBA0WCqhBTiwvUtpfuVw+N7U56PJ3eG5VY0iTmq0kVEASdp+DhqUWDOZbtOzZ7ZHD2VOVpf4u24h2vII
+W1fEwik7WcJJUw3nzxH/Gl571YKIJqn5aqVhkB5HZRsVp5Lvm56tKn3QFgNorc6+pbnFZtrvZoEWq/gOIg5b19NCRkGYhYwbYWERg+jIC1amfYSfTHNLS9oVVvZR6ZIb1pHv2bQ90h7GMg2bega+W6VLdUDOMFT
xvui/MkELD0DIHFPmd0Dfkw1BE8MbITJaYxfLDURSGWk1LmmBvMw2km8/Y5R1bVt2AJYf08LBSa9Ur3CxA2bA94OPbq49FNU08DR0rXAVUZRtYEZw+qJx6s+Mg9uZ2grasSaD7KEyBvbOn8wLN42yfT2d7HdWBI6
ubSw0LjUSBZR14Ol3jq1s+kRqUeGPocV/tNJVfILMBPk6Z/Rv+P0QW1WTeZgizELso7na8din0lJ5jcR2SSW1XsxBnFYCjFiCPUVGgY3n/xs+CdjyuDJNMb+qghDwShng0KLfu4w5r5LIYbZMN3IF9zvBtgggtVe
SRe3mq1oMxhZNVCo5o+QctFTQoeRatKCMDbSXtkXx59Wb4RRd1CIHNN52WX4SnQzqxDFkJwuvk8PTXh3tm4ZC8rRnszQxtQ7Jbza8onbS01EjgQ5jaUCSIcFPooZIa96Vz0IHC0mwNUloe5I36/IjKg6UfJNvMiN
9qQltDk3NAIEsunX6KbNWqbA3lomoCxKp4ze0nJ3Y6G1aADgUI6PP+WhtfFxM7w8zyMKKdFAmRJIQIqaYlQjTFwIUoL62V6m9N4oKg3U2mtVK7GYErRywGB4FBMSxVshRgrgZyEooSGpscG/qGAiE5mwsbAFWGLs
n5Y6BOaxsMRCPkXvyvVNBq6sBcBBmg3ePHyFs7yWKKDAhtQu7q67FhZsXZCgrKD38hT4alXR122q89aSDuj2kgL/GDGhhxYFe/Ba95WJw0qI4RRq5+wHZ+8CTZANy/nG+crn6wbILrlGaVqnb1qvirk3W6luw5iT
48Kd/GTKY7rSOW2aG1/c3878J0HU89pgDqbzBcnW+hP7/uS+pn3VQUJLqcrbztxFGSEBe4h7XCzBtS67E0W8cV/5Pp+LJq71J6TZeO5de/rbQ6eMwJmxRaGzDfBWDTheZaCfNhf+9gC0NenYu2kpM8PqFQpGSQyP
TXcBBmLhEUz1fQI0FsRsbEo1Q9GaoAjswc0fSRcQ1sj9MVwDRBfrFQ8K4KgTNyspcEQU3KT/EZCQr2De1YJFxcUVKCOnCOhs1SV4SbjoE5WjU95DT6RY6YbXVCYfFJ11tLND/ABHOxcxbEIvUlNmhib+393Qm6LJ
/P/TUDLUqv3Z2vnKwoaKX75L6Ei1dyW6n1MksBwdRYQw6RFup3CVGJwYKZkxSLA+rNWfmvkUyR6uxHzhu386IENy5q2i7QkLwFyT1u29rYjpaYZ8k/wBw9edVHFX6Le3HP5MT7dAdKn/Hb9DP/NL11yQWyuet5JR
DRxi+73WmLFGeMhlv/m7kY9Ct0u4CENDjDywMuY2EG6PQ0wv0wJJd8qHSpwT+ubqmDaaF7cTlpaBTEeTryVp1ZjN6r/T8yNNCjT/avT9jxZiGc2rbG5Wei3LYAMoKutc4MNTBo+ni8EWtpTpMuXAkzCGtaX6cfzb
8q2DFCV4kFYzVX8XR6obfSQ0glO2yxM1ERx1jSRWAnoJYfRKV7VZh0KziQW7zJsqXd26R8fna+9X/BGstQSNGS5I/NbBml4K9ALEtVrYJS3AO27AsUzTrcHm8eWxV6+SShJ4nfr2/D/hw4/cWuYfYfrb8ur1r8S+
Z4CHcg4CSQllwXcm04mTv3cTDbiuTPlBdjhFb1I9SXAobExSyHdvPzHONYyrVrdxO+Tubf9IO1ieyFb2nXyoeMYiJWklTW3Mx+8celTaE6tNjbRwHBF6K8r9+78R06zF7lWFNqKeH4hgWUQOGN9cC2/Anlx8sOCJ
nF8/0Kk7afPZtIVwX07gZI99gkhZ1qeDtawfbuqBmGvc3A2nZQi2gKrTdVgFo5VIUoUUTsPClIwjPF6EzWkkK6P2ueJjq3MGlLgi74PuZnAtiqAFGHqRGPnzHVmzkh4t0v93MtkmRJUs3ZiOlVivpBkfxzA2Yz3G
G72xupnKmnE6zsb897jtAL75DwL/kN4Yryk/pAO1Hajhro6sjLfncO/L//ZsN+9GXGxmt5mvI74w7oK5COYN48OIXThoHo24aMLwm8RWCsv0Py4n1kSCgfvOlN58kKOpnKlKI9LLAwF67KVa5ZuJk5G+n+flxuHN
+zuqVsl6cgV4gkK1lCjnYzNyuVz51WI/ntp7wOyagGx0vMNPr5QiIZ+H4VtVqonFMbWeAZGnSl8xdU+gV4W3ldGFNhwFMtKZ0+5OQ2dBAJMBvoObatmd+IKnudoW4JIKesObpsLXgCmjZIC+EjIjNJyCyfiNBdZD
2G3oHa2oXWdfdquA2XCoOQBElAXWGjFDZCebeV+y++j53f+TzwWJ5QumOdeW5j9wvzlgmqwoovRXFa+xdXfVN6e/RAyV08FpHfIR0KdgJe9R+cUXq25ONGeq6WvHJuixLmNMRdiqquvAe6NAXDePkCeClQKpmAAw
Jlc2GISiR5U4RdVwiUSS1eHRbsc7CsciHW8AjpDUUJFkLEvHNAa4Ta4DHxQn0sPZ3SUKCIlxJTXSXtEY23o1Br4c0HrbGxgTFRt2awKecX7tjs32DjlaWbOSeTV3gpumJzJZE4gS85Jn2VwYuok7zEiBoPJ8X37a
YZNuUmT20Jokr3zs6woz0Tun69fFZicv4Sb7RDUkkaQ+q2eNGDjF2nl9+5UKcRu6Z6oACgf8BLGJkiBUkRFz+bGboAOSjP/KidBfXtxbF8zJtJJV54Yzj3NJZ/3uDPv+sZb7oudUbgjyielVFsBQmf66l1hSTLRR
6ATkKUj9A2YTUf11zSDZUX6BhqvJDDXMXGkz68za3iFi8tfVD4x2gXghU/W50MCAUJKKvbW5TLRwZsPtBTEZLK/8LD3301kmks89vYq8Ugoh9UdrhvIR+q1EN1waHOs+W7J3kRNeTx22y9xaDsl8xFUQ8qSFSzzr
qkgWqopxr3vXxp0D2cbI9NXg5NbYD+XHBVUbP2MTEEAhMpoJpPV2Ee1dWS77jLYzmjcbagDwkRh+pV5DwXNFG4JPahovOx/UMexxy8psLjREjz0HTaUYDm5BfB+pvvzG2JuNUcoTZnJh0bRzMPBFY6erTQADSGcl
kRivOs1BdMmK4DItgjmd1GXunGW7o0mrBSVcCMV7dm/A/bJwQzWZNNpciWFJYygElfdIM0GSZg1uxvo8tv0FUi6Zfrv76TdNa83p/cMPb8mpeqxpltXnRuskm6QNmvf7WQzJj53hkOONhzqpLbMUUQz/tGcTEU8j
Zshjj5YZhXeuo2e8hmssCCZnxMeo6LN1yk9gctmSotHHgQEMU9xVWsLv7dYO0eCuKTFCSjHwG9F6+N3jOE8vo+y8MgWKQv5GrpIU9xAgCR7INUpElSw8RjNhJzGq3TBLTD0kBf6PMde4yUpn6bcFdGXs2SyGnwDe
pbfS6HbzrVvyK+kekD954uaCZhWaD7a6VfZyYsY4zk6zzwLBAuPj4Lslfrz/oTfp62OXfkSinMSMXJmFvoZThE8KdWpAAM/YGWiV0suddWqBXBv/+vipUwx6wiCe+9koydf0Wu9dTQMb4HTzmuUH9o5R6D+x8bit
f64BLj8I4gZSOgyXJKtnxbhDQJea217DkPI3vHKMuCSKHJm99lphZr3ni6JnBp3MBc/ParrB8qPZXCmXDsUWnY90fMuOyHWZAzKTdbai+3YCsZxLmTWYjdIxXSbjhT3r3XSi+SQ/8HCPLnrO81RK2D883VibjPdc
jQVOFLKjTotWpDTrem4tZNSiKGnjzWmvnsi2Rg36ezyAVwkoMY7sijfeJzkul9YQ4f8axUO8uiMrxSrlEpdIJJKCywJJT1AWkXaxr7m7nsOQ1aPzr4IvOI4cnBECCEa3zidrzUytUgjphJjTJd/QOE6OfcgFB9ZR
Z9+5OtMBM6x37KzEachSfDD2zzvbYMiD5r/VtwvCrbgwp3sOmpQY/NYUnnLA0cqiNtRKRqLqbJPtCf2YBMRqizCF4EPv/uSE4ilA88SB8ae6MepRe54xxLikcPWYGN75qdCpyReqTWHjbD/cW00wdrpq9ulBY4Ud
CcZghtjmRgZbz3c3pIXqummtCBmMuat/4t9Bc0q2wMmWC2VDeRmK5nBNfVZ1DvyWrOABNYUZ4szcYPIDsN9tVUoLqGOh8OAAFDykk5oitlQ8uZACprC8IiNrPxRduAtKqXKtFramWOJiayuHk+KuTtUUxJL4WMPU
dkG77u0trd3eEHc8Vw5vSazpA6+i6yC1jfZxO+iN8VZEiValKrCSSvEgpYZ6MOX+48p1W3rWBz/OLltyWT5sghU4+8Es3qyYNkV0VwEUJDqGZRzNZuWNenGU6QAtigRYEwiYsibWlh4WJghcg6QCDOv+ff19DMXs
jh7gJzGZgcA39Yc0wWCdxumVq9AVyV/QaszRlsSLc/KzjJbP4g65CmOA3zMcxAOVJDqav1shqfKEWK6f3PN1+TA7EqisqbmUlqfr62CxDSLYlVWp2liVqZ5vwL6s8d7tXKrse+e3VAfbl1MpOi/I3z9n4l7je3vU
BzHELhmdX8yi1y1Ny42mFf25L4cTmuftQg/QMVQZYHxaY92B88GMLo2K5pnb+ZYE/MF8qHk9GZVZ/AHUH3XW7IOxlsV2fmuisYnVelBNRn8uynXgnsdrLMtdkJw0jK4ZLry0/HFapTxGRea1Gwwl8AkeLOd3yWOG
Kaf2BNuMxwaSkPT0mqX35cSefvrz9xR3InabPTH8xh3bW0Y7bulRAeItr8J9CopfSRp9LOj2tH8Tw2HVcc/lwlaeUC1EjluO9FO43hNvD9eX10/5hO/SHfxika+Gm2o1I9dnis79Wk777LL7pOXQt3WDCUajYoix
4uNDTo4mnkGZDOuZWcmwAKD4ZWqeaz2R8Z/B/Wy0ZHmaygzyZEXQjeujvT5wml04HTKJUf8KuZf9LYXtt3b4OQUJzq0m3BhW5pmRid3IS4zO7LPTf0WeR5cUwWjAMqr9Fdq5dpvpWYtcpyu6cMpasooCRqxlcrNj
p8ikESa46nuvvl2HK5w8l4VeJr4Uv6oAjJbhOX8lLY6cgpjTYGoDc8fcdospt6uH9x7EEHXrDoCLV3GCblEsK0zBraJCbET28YNK68gGU5HMAuyp1dVe+3oQN56HskAzGn5V6cU56U/KOm9zNv1AIecxIRn5oNwo
ISVspmB86yclM+520xU9ZuivD6ronhIr2dqiD5Mgd18BekOOzDer2EZlYzAhJ0k/CySDMJQCd5Zk/FqxdOVjA9Unjqf9kBMlcjrn8z3ruQA3HBj2B4jBVA0TM5+xpqeMs/zzgk8GE51uqCw6tqUQRVLbD84pfZAt
ie2n9ZtQhukw9xKf+2iFITRiiggHxxE8kwrpSz89Ul1/f1ER+qk+zRQDtyByr7e3pMelFr/fAr9x2DzFJ6Ojg+2pgwxpXi48Box82btKQP1dgO/ldgalJA3IV4hFY5GzKLHukYIYHhG4Yv1P2MB71bPpIKIDTXDd
u8zV5zscxIy1X6NMvF4Wz+qzEZc+aP/+AM6dYd0yR5tYELRF/MGf/3G0+9yISYSmAg9UW3/ynYLnX1g/VFhlN9JTwB/A+sPxA/Ftc9I08niyJygznwxiTQUo9+eqrf4tKbC6dGnXSJAMyuCs3whArng1FA2lj35v
GLKHg9RdP4bVafLtwJcPYHlyj7g9/Xqh2FNxpuBFzS0cReZGDOPW0YTuqWmgOSAfOVNmCd8ygynJ7znzdIBW/lDU3H2fOHAbxw3/A6H4QxKHCa0kpKGB4fBwF/1UYvI6lkS217vWoCZ2aE+n+Msr2lKa0/BUgjKD
te14CDqJStsvgJPcdiGae/KeTCAiBiKwGRcybexq0eRRRhFPFIe8zQ2t4BDx9xgax0a8BoxP0IUnMlOJNnYChAoAZy2SopvHx2ZCjqf1RlaRUNKbt41MHSU1B5Yz/WXj1uM1JTFKrNAKzpD3s854FR/G9rPWEjWh
cUN/fM7GC3mVhuDc8IMY6N0IXDJjPz0YgUEAKls48wayTKXB8PQpeCLrp4nvZC9FISkKjCTZoBayTa5SdHKESRjQdN3ip/iLbaIS22vXg+0aOn21cyBcsWpD3UYehlGpg7fpkECJHKVdwSJ18G/WGFynC8Sg/TKT
hddaGh+y2rSw2ecAZqEhfLlTqPThLoXI5DDlzVwZCErZqDVPfv5VEA8YDMASCpXk9U6zH5Js6c0Ghap8FM0aSWaSDGnRcuIrnJ9glHVipFcocudo1DUf9LYKeeujOoeLLJi/bU/wrKSof05xcdbna6L4Ly8yErrT
uDP/4NljHScBYOMxkhxUiFhtSyB5PKflttkFo0dQUoHHDcQxI1pHkRujtucR6AiIe+Z9nsXi7oIBZfAEwaz9k1fb8SgOZ0iqPOtkSTL9RUnOfJKlmp0PDlGNfnimsRJHZoybxEUrBIX5eXmV9yY4B7oZDJNqag4L
jnua6aCLxxYg19LzVhPt8d2TYBN5vx1IFg3/ksH9JDEVEcMXMs6+21dASeEZFVbpffwxksc6TE9ohmuimXRecOPafnsNz2KxnEt+QN5LCC5UkDS2l7WsQBix8H9S75ZxBCCBGld1z5tKtNZajfEHVpDR31x1FuEy
dng1EFMCd8gpopZ1LAklclMdCmq4XFiDEByGVb/BRN1wKThezLATvgxiqXXoJ6mZvpJawSuIYV6NlFvVoojzdk/BPqUa4Nrz8D5HIp0T1u37lRKeh3Gv+3INnISN1QN5bJ22N/QnE0VM3NAaUQwqgS9gm8X2ALJX
QLVquhGhuOL32SWPGV1Nc7IjaBnLSfkpWaqsJEWOFkvGz520eKX2vlHLGMzz6W4gt2K407Ki9/VnlyO1SEa4PVAPr9HYkCB/nTgMb4f/uK7Pm3+4VNe9FXl7uyfqgh9FcJwgFtTYpLLoHCd3sCRgyip53LnCuMSO
hNeencnTtwmh422faWWSAqdGT2Xu1KwipcL3j6yseUOKKDFC8m7b8+fqugx20sUwEwOfluhA3zla462zyAhNnVHyaoiFFIvZ2fhw6ncxwjlDSMHNKLGKZvwoZRyIfpSm4DOoSolVNWVGIUvwYkXTVhSSpaU6TYNR
xOouJcIUwXARAblYiTpeLSG+SoYAlfBireZ5J6iA/3Ne5GF9iDoRrdUE76SGHzpRT0wAYcjhcAHj0bR+iIkDw7zRDXNUJMhJAx4HjHjZzk2NvXKV/OJmflLk53pqL68Xg1+xWz5zBm5Yc9BbGC2SDFKz0TGvLJyv
TVkmX+P+oHPb0KNf0f6yIaFk7IfqoW4NN4IIOJqByQ9p1isQ936Jr9Rdzxe/mdKL93U8H6GnNH1air7ipKascZPUPA4N9NlQHFQEbH97rqErPchOr+9t9H1G45Quo3KpHedIfQ57riZf8Ka+lhFi8xF13KPpmdM+
OhNEhmGev0kToehDMyDVeEdVoOfME2PSjALkZxRYOe551vfACYeg2w5bEUGxJZZoBDe7qLvV3owhg/7Zl6kQZ3woOoOnkYbBU9FtK7j2DX7+aa/QZR9IZTahN1ZuQyUpwZXX/1SFlBCmtFTGxlfOWlYtq/bfvbtr
193W7BopAIXnrH787nZKBhK/2hOEkSSDWnAPigLwivF8IKBg3K5LfF66NkDqmbfF6VMSWAdY8N+JP4sBVQ5OoolY8FUQ9YjsNXVCI10tWsm/pO1vAcT1GoTjnPWNpjHNK6pP5W2BKw03iDVk2HrRySF9i+wRCPlP
7zbXpEVmJxN2Am0TZVhSJZrTVYQcV9oa/aNl/peYhGG8SaGRaLpgBcpWw7krdu+Q1xLYd3lc7DcnUG1/7xQOhtAM9kv3USH3Md1FwIbFGDPO0lMNXUy95OphBWS2rXIAwQRv6Qym4JFSAaGgfRpjqpY4CJAYr3K2
1GFZv8s/Tn5iNQWF+3r0qc/feXvmUR0ycJzVOoxwAGLpyHbCxTC7qbC8dDjRlrjMldxx1mvoxrvJXyVLNl5OgvFytVVl231ZmXUSD7HloqWtPEBrF+RVg6KCtzOpV1PU78GbspAXIV4n4P9xQWaJUJNEccpLxLFZ
NT0sOkku0abiEDcdLVpEJ5NLPIkj8bCKR+JhpdfiCZ5I8M5b6IRsJ5lZgUBUo7ul0KvbPef67n1Y/yZ49hKZJSCmtG3eKHxpIR9nAE4pB+4bRsJcFUfowGv8Y0/7XBl256nPeOJbCRkViHlpu8Tw8j1OsZa0q3LV
LhliMuTPhnp46OOfRxgufhcprnbTfKMuzupE4IjErmlfRBxNe76Iz2vbweWVpUKZzM07i2EjTQYcZQAHpKNNGmxk6gLKjOHktbyle7j29SdA8CseLUbSPUjqvlGuxim6XMPA+IvO9ShNflJXmEhprmdyRboOptWX
K+BvSeYllM0vGl2W46/FY6Jz+Jh4TW9S94s5FdHw4rLzuafYyHgUgxdHrroKSxmvNm8+BncEEc8Xr3JenRas53NHnJZ0V2xH83TguolGl8xhPY6hMGY12N2WOrM3DxfiEDx0GoM4yRJmWyEQuLq388adBcSkq0Td
u9oVo548UhItJPBTkBkRuY+K/IUn+OAjBlz/fGvcYlC+3SqQUt4KlKG3GoHirQ34S8ZRJd1jmPX2SvsPs51W/aTzrAMCnVuFKd7teggYbxlTIlsX8Y3IB2ycJtW7RdPyWrxYaNIvS9xyM2ZahZZqzETw002uSeAv
ymTwE2hzafbt8T454kbFPperzSySH22f7B9RASF5P40HbDMJd+Vr6TNPCjX/I3aPQzT7hhbTaQHEtJAIUhNUZ2w0qaYFud0fHhaknv4oZj4ehPXRMh3hNjRo9M7LvxIsh/37DOoYzD+YIstzz2qbwa5rzoEhVWky
xrZ72q3wtS8e1EIM3E06V3gS7DtnIPO7OoxGkAmvk6Vw0TxADGZAYSDKdw3G4sMsZrl6Fgpe9isHoiOVMtMP1kIYRy4gHYAV2x7quAcci367+ZDsH24Uh/7FZfZIvvCCWmO+XYOLFFxOoltWEYBDRSkOjMVIYSPE
cg3nRjVykkQQwAUwpXUiLKB3J+rvx3dkJqXMSyYQLX6vMm7JeVnGU6KWZWKlne8P+NNcoQo33agW0PFUqAX6yX+eJhs3UyCLulD8Qc8Af5O+Fh7nysUstG59FwcJIJcakUAWeO3u4f8h0crDPi0Yg7ZHPPEjBrAq
09v7heXp0jxj0GocO6Cq01z1we7spwbVc4265qYIs70E+dxX9QA11a6/479kANKSHWRn2h+h6k+PNV3bXd8pvXjrbn3UWaG7ZgjuEw/m4SGs70YhNxVLRO3DVMQqbqyVqKOKCR+M6TaOPkW7P9c+sy756IHwosWg
pYW4zJubm7b+/3MsHif3KIAWg0KYeXhfHrkJfWCROAliiOvCnc7pmNo2A7DFcdWo+PyrYnolhFOYnf3MWFSzRbbnHYV84AQCjQ1GayKyI8pEdIQmGTuo0haTv04Lj/Qmyq9nPGUBE+HowGSxmbDOPpL4bi7JnUrs
VEx/L40JXXGXEMc7rPsZdjcZ/3FdBIBv41dXs/NuxoU7elpwwrEzad1R5uLryUxihz4cB4pVJzOvJ2RRRcnMXor8mtRo5IiHCwk1ajuAODHDkeVVyz02Gr05qdYKDTo4heI4OHNsxIMYuTjFw7U80trGzac5nKIW
aetzW1HVHrmYveQ0b4HKLPGPDc9xKOOshOkq7FnndkuUNbvZ2MJxBaSE7lH3gUBqbYQgp8N9fUV3jx7XyMMBXBx3Hqh6UIKH6EMS32ttJ0LzuIZuP5MCiZs5xdEHMBi8PtevWWGEmOMshXw2R/AajYcSmnPpvU8N
Ug8m0KCaj/kdDKvIxSCdJfnTUbeXAKSBoKtIDiIy+WJ5yIy/1ZTiqKdsFCqCGRJaUMEnxRktOUOBORFrbaBj7DhwY5YG/6iAZWyaAUvs8sScpAjS2OutrTdDDy6buqdzpJIPh4YyKEKt2BYK794FK6RnLEP4p228
lRMP1E/DDPGWh1qoVVeNxNOCok89wYgLlysAdq7laMRzCi+ycdUE85wmNdqx4ybO4AThntiIMiQOHp7KeBHWT0dmZyY59zNI+pPQJNuA9tnzaEVTtwUq3/urfoiiMX3+VMAhqIPHXJNrd7W01x8dZE5XtrpZ0Rrc
p7Z/jhC2hy+8HR6SNegPh/Jh14ef/gWxY1x9CQN7KPLDbvg7QQRfgtcI4FVlMk8R1DUSlMTV/nkKpwEqntxe9bwPigefJTdyP1tnjARPA3SHsqp2JhkyIO/QukV5dDtUeISx8oLK6Q5fX5n6yZzD8Uw6AJl5U2sO
0Olk5Rr2pn52JgrZUJn8l3m+WjBmutLqmc3UFuXE2xYjElf2jEoPmcKilTPnDQwGSb/z7j214pejKL36o372vwWvZsWHLl8cqtbHVGTKoXYDOWFrVvDQa2WFHlInePkAKjmB5mb5OGUp/5Pw5TxVqeAqPbXCWvSD
LXCJFWAC1c2VmCRGBBKt+YZJ645lYqjU/LgH0+vjFIga/gMt3TvIrvLXx11uzDCMS1X7GeT/k/T1y9jpIc1BVscKCbt37WIGEqMvi7n2JcwZFcul3TyMetgQ4Mr0EWIBqhtm3hQoTTqDSkbJMwuqFDC1Ex4WsJtu
KIvlUcde4ujzjdGajAofQvtvMS7PVmn/k/Mx3seJsN82/Y5jta7YPbubvnHbwrTy4Q/bxw4SKDUGmq12QR01PeZOpzG1ddRde+WGiK5rPt5Cr6CjF3s5hVZF6AdpvG0waCIBNBm3QlWo6eF1XCRSOK5db2lLj8iv
OW4cdzaUvVGs0fnGw4MkuYJc0C/krolcaDYYcjxTOZfdyKIRx52YW9ePO9Tje/utFseBXK0nxi18ie/XR/G2gjWwkfVKEKv4SrYwzp3IeOAAZ6XdTZSJjHYsWbHslRvbdMT/SFDQOHK1+VWdYvbP+/su67rtpkDX
ylY7bQgWOF6KXiYcPaOEC/JKdgJge1H3VktO1FaqBr+zpGygHCv7H90BF/fysVnmFuWtOi2T8qZHNl0FOFRZs+3pc6LTun2AkTAwqCsHLiL9432wibkRT5YrXOzd4av1QrqH+e0BwaYWZ/qF9NTouHB86PxVBROt
+89PVeEEA5hIB5VW1tfn7Lw9fM8h+yRXsIS1OttPJ1rCRipRtrc4rFOCAy5EQawKuzQp3SUfNUFO9muNQWgHAP11Glp6QfHzToDvUAN1kl7qBVP1N41PgW32GN6vyJwSVG3DikQo6jAa0mqwBmejwlRBzqgIXHZF
szUL4WMWuxkyqbxCHLPVXVkTPbAWqtktvZlrvQ4/qtU3QuXOolyEQu/0RVwM2OEfU17gwyRecR4PqZcDL6o62Re93NExTXI0cPVkzNP7M6w/3PWJngczcl0shCTXiYomNv3QNlHSKI+fGfNJXOfh2vBo7fFTHfbo
d/yqoscq68oUkvXPutffue5qj/pZWeTfZma5qcioDm56BlOyCkpEneVOC6aDq64/w/aXfQuza0W1J2/CTQtWUm5Ty+EILVQ3qj7wiwcFrdb4oGbDjXKqv92/FwGuKzBgc2p/Hgi0FOpiLbpkVv+DVKye1X42WmUo
rwqbpFrfjKyiZZIkU4QSWTGYWYPs8Oz7CgW9AuNGFMqoVhSssE6EZ3cYFppP1R2AhnVwbOA3pahW75eNTQWWS+WAa8KRDRj5Pd9fszugEv9BDUkcDIwCMAYNyRvDzBuFTHw4WykBG6jXljflW43wJBoKWznCAujd
WKAAeqxXJpPNqNMtKie6ga6Slk1bcszfL8oH5ZDrOvUtrzPwIdNhoAmhxNIbim45FpPG0JE6vtkQOuYY+9yWrKhSutHMXiudV+QZ7bVkq7mQr/VBKUqtagDoYMwAFPNcxPodmRIiThcJAjNcgO/Z6SnfUAy+Ac3w
YHyomsyevMVm1/Ili8aHYoqosio23R0ZEmZsEh/0R+0/3bmh1zIxqexzNLtfU2G5podu/BR0vXGJvMTXedYwki5QhW3RJEGB8Lxz3LjyFpKoLi5rP7sqSQNE7flAHxFusfDvTBEVEJA6ukTHFhmfGXiscIH/fEXn
DprbxsuKtZr2BQfyytThkDdAmZCRk2p+26DNQvOqXV5irzXx3d3lBgdxPT9KQnrZO0htoTskFZl2gsQ6EbYq/iMvtSRxeIhsDe1t04laIVn2ypCGZ/vK5QEpKx385ea/7WfcWfGrLDtHFECERFR8r16uEIe/4wa2
iKdGporK2TQO92XXFxdo0dI729ulIVt4SFfpziO3fTx48KLcoc/Qr1KYNvUHnSbeQ9vqIiL6hcqKHTvYgVaA/5XLXaiQ8qtsluux82t1FL3lzaFkBpnZuPoXVVZzA01zZM5l5iM/glqkcrtyWbIo1/pzORUu83wr
wGxchtQBrsAFrAn+8ZP8Pw4jepz/Ea6G0gVoYYMN91wzCWPNcZ4sBEJ9CbpHCALWf0bq2elacT4G8MC9OpZ1BbrXKlggdNBY5aufhSt6cKptJaWmxChHMAsMWXVQ+MiIgwzrLom/AxKuPKUba4ovu7+879L2KtcI
cxuYXqLCNCS1xfmwIyvVQ5UKSvl52qu1pfhmpdXiHfYM5n4up2n8sQBdw+j2Ss11NHvJiu8doogXzs790cU580cXf3XzOtLLzSmr0+M9GQPrgkqOVmtVrSQa2JGTkHxKIOfqK6kO0mNaBK8776wQ2XyQcgrV7ZAU
RsI/b6HONq3eIAj9FKjjfuSAo5pV3dB0Dn3XVC946bG2MVMoUO8NwcFcRsm+7g3T8ynIffCKIypeKr0G96ibR3kD17wqrgL4xJujJLQl/bAWaIg7ObvWFZWj03DXde7rsJoOMzlAEWRPff2Pdsp6o8thYhcC6p1o
Q3f7XnmPXNaFWtfO7FfuaEljkG7YLOrmdo53PShSzGwRMoBhy5xylYLmzUptupnppN/0QhNLm7zUVtZOxv3IcMOS7O6Tp5Y2+yQN2959jseU94NppE1xXT6MsQwzkd8KKpUmlKSUrtJJ1MJYo5+9Z50uPU9qCo5v
KH03XZzOkPh2eqezxZULb9UAZl7WtJE1im6HhQmSOB8icpkWhU21SMfHBXO0J5d+6Wanz9pHS8VEFJgZZODKJMXWErKhYMpW4zrlVh17Qn9V31sSxcwZP7CADxLhlEWMUPYdTYutlrnpGiFGVyi+GZ+1QfISsjFf
izqIdQLrEpzz0UwuCv/m/fVKbYUU4oQhDe4CZoQHKT3zixlkBsvk/zzNilBb/FNDkjJfi4HXEdYPP6lGC/+pHzK3ioH7nEgH188eR08p1WvuRl0zgkGMXg1w4u1mfgl9rtf+8Dq/2iP+e+RJk2GiTUoTKBfUitmy
2NKuUxXEhnYG1o1Z00882nTO1n3Pa1wXurI2OW2ZftmeQIRdxLyF0egIBFDCknuTp1jm40ZCqxF9U4WxVFJSPhTseYbjGyPOfoFoE+EdL4mulIDJjMoxwkXzX8BLJYpKB3FaCVlz5qCZZJFDZ0C0mpDWugr1Gzsd
MA/RnZS4Qu6azKsxIiugK9mXheG+33feg5XmvYvG8l5nm8h6/WM8W1znUcjTqxOFRlK3UrN2T9FKt7E1qBue83XRY51NWp4iMpLcfNOisqfQXsrGv8kz/wIayWvCpQXjyzJPRnEVn/f5HyrCBRUs7/BK7qnUzQjj
5TkMgppIJYDyGZhvSsjMK6733MSCg16GjvTS7x6DRiIv2FRIGit1Gaglz3wdyLcO5XlYCNKNREEBSktyRc1JOtrvqDTySvtXXuA8Dg1w/2Vm3LHcYepphM9haDIerM4S6qgdR4LcE/+WWzSHYxXg3/BwE88aCfpv
V2O8jCgzfsJoY96sq4rRjEody03Lwqb4PRc4O2POd27T0j1/uGgQR9i8Ms4eGYtBWVR0aHq1NS57c1x2AQWNpbcEBkx7eT8V11oCgesq+8oVUmqAk8DybTCnsj+yX77/oPE+8Nuh5/f9JkeoXQ7e/WCNfP3dmp0G
7/tFeHw+rJ/ODBmlwJzMNJtUyxsRoqiDH+9SZVfxRgZdOlobgwR7je+WylthfKhD53GpmoKKRmeMp9xZww4kpJirKVVMYcnOvp2WcBmtFlQDRNE14q9fD4JdN1amZQhGUH3MBRM5L78r40hQW6+fzq5BAjBKHwkr
OC5TPeM4jZJiLHyqDvBFgxy9gSbO3QyKnb+91/Ned+rv12ImamBj4yzLEaW8+ioNSVBLvTOaTYMp3YVoeqOTfwoloidfu8Qi7VvBAwhPRrxlNs6huq7SzoXaCOeQTF7n8Oc3UWbMU901oTZKiF3bzwshraW+YtdI
++uDg+RnG8WTRRNbDSwtXYV060kUIa7+YMi2z92ARyjfEbpWSGOBgYfJruW56jU+kqn8R+7XOJFjmYFzoEywxdxZxhArF2vIe96UYmiMDacPiyJjPPxrlu+FEFzM3jyrLjuVFaeKRu/BKy2N0rRfaBwNXwPbqigi
pD/w3kTdl6blQrvDJo5KVbjADVpAz4wB4IyVMV/iDZ1Egu3C37OaLcSDAfxQvr3/mvxxf6xTO/LEvS6lf5gGhmOwpiNm0r3xRFSGfDqzzgE6NI0Gv87hoAq9RKBRUWuolYVIyaEDf9gUnyBGepuZCAoIF5VH6Js6
k7B5t0NIZHnceg5VII/DhUGaU5HkGHjj46awZOSOZk0kxPRYikUZ52SRNLU5zbKCP3/1yIsHnCASn8HdDSuSOD1USOWcXCnGTdmCoLQy6PdPVS2YJuyQ9hFokszKl5WcRq3LDf/xfj4z+MCdmnfvJH6f1tP68bII
1aCDvdXyTEYTfPVbTQcX2W86xmRPXHSoG77QpbjI5bByXRqOMmiO40GMZETVg+bL5vxZxjACjdav9aZMOWoym3eMa6/VW3vMV8Y9sy30+VcQ/PWJlWzLPA8PAzVu6HZmvEeJeDDM/L1TOxdbH9Evu3cNQnMbOpsZ
6g8/KBaiV2wulxTDbAlqiwFuMla4oITPk5VtX8h2MttH0EIffFkIuKwksVmScbDazhDbhKcPF87WYP5PGy50PYwV2o4ZlpVALQ4Z84351IOfn+XSulhBGlrMJAS+n52uw/oUjgjTa0l3U6bFSjEFlnTuBgDpkvDj
baBNDK1MYXNBW7ZtrZm1RtsZqwZDC7bebu4RYjv7yCzfen1LEjYQnxZl0G++K9a5hTD4pcV331cM+Iw1ZKGF0kojuj9eqDj6aAyQHTvIUujTyBDIKJLbVNnJayd/fs2Gb9bi/N4LaXChmLE63A1ApvHQQddA+xUq
j6C3+6k3ouoc0uew8RXsdlRwHrxPxkJSjHE3tdbZqhnCKOEZoxhh6Fxerg9opiYe/02P1z7Jy+WkOYrOyyDfM/1Bn6HDxJFqmyF5zR9nRGole0WC8E83EGPqbNBA4TFKMILrTaKKM1wCFqssYq2Na3E1RtgKTi/o
f2gLyGJUrz2+gBOIuqaiYvVRxis92TrPstukxarRn7X+ECj6Sdg5enoGVDZawxoKrPJahIqiQQS4SWBacHPAkyYFrq+4UHbxO1kk76QwmdD7lWoUDbUNlc19bbxzPfPJ1/TYNloT5DVaqDEv4C/QLWiCPn/KpdDx
IXi0BC9/KivTzMNoJTMpHVqBAnMAVn/qbYuVc6yh6RjFqm/uBDCjJ093GuZSQ5vTbSloxNMqmg0NyZe4sVBLNWUZ8m09mpIMubvPC4tkQfQfmerSy2Fgkx3WAQus1R8LZOlX9M8wetBadTxnFvpYiOAhQpgmLxrS
3D1oUodWkr1Es5afFQSYj6kACv2Q0+07j3TJIb/pGvF5bPWwJGjP0gcQAbbhBy98sFFl9qnnG9jxxAP2zpb5zhhhan6gTCxrTzUBLexV/vbo9pMJ/KhVkE8v0mrjv1G+/G/bhif7XEJf8THUtI7WiHhassTJjL2q
HIT/LCzqJd+ocXMxahJ2Ow/CfBCt/8lrOTog0fYyRftznTwHUJIIpPSIMhUM0fr+rgHahle3ojZU5ij2U4LnZgitZdX6HoyBgpbZBDIAYBsvhit44TpLRhrpeSDmJqXxLE9hXkxMNq1R5kA2f+RpvswH0XLJ6xXh
7OezOBw3PW5dUMzxWGy8TS8yw2EEChPBMeVgNFmW/J8G5RYG15G1Rt37FWe0Y7Bvk7yI895R+K6xpYGF2GTm5g57cvK6BWfxMW0nTFUqD9vdNqdlOXjtxnD7ev/CMhDSnSCRmPzGjze4iVBRrau6y+XP5AzjaV8m
UL/xs2/rqvxlFgsTFvnZiP7VSFbqiO6QRLxd5X/GEMSFToFAbwMqcZZLQ9XC9jfG/FTVOT6LuG6AQ3Sp4ZwK0YvnH8A9sZFI+FfuABsPo5LFMsOfJyursakDTa18PgYlxYqqkhvx2tNNWzu7S5Z1IobhBjmfND7H
C86wvh/z9nMcaHqF1m8po/HnloNMQw2UaRGlR2/eDbUfGnN2aKUTe4VU5olO7vmh0zhdskok9lbdXsY6ckdKZ6GXNuenCsiKSoeclDGZgKbJLPqO7yUz/j2qfvOnqptP/OpVA81xUWjDwDzu9C6n/fXeIFy87vz1
tLP6dv/qYFm1jx1dL9rF5Ai/6UOxfHibtjWnS/nUZls4W59DX5hdpiRByW7LmYkDtciR+y4CcBIIr2jE7ZkAHf6C7zYxnidbLk75pmZ1VXhRCaWQatHfFeEZd5hzW/0HB0JJqj9YxkP4SlUerS6trFVhcaRW53NL
VhOjW/cWofB/YjPOva2Q1c7XXGFsW40k9tElGmm5TDHw/We63xNrRUv86SHDpsVTn3QNNZtIOsxcClTldTl1aJwwyllraGzA5wxGBg8OBdPsOCqhRdi7Fsp6lfo3QQlnok5Zuu5wTmmZz5a4hWyk/Q+mIJLdFnJx
TDTLZAsIqBGqKi/d2NhIDe+wCkIaOnkUobH8Ho7wCRwu4YLWxepkPWfHLvm/9cGsXF5SVFzzIbrsoCmwdTokZA0wmTVOAirOEBr/MvqigniVDlA2gSRJzs1ow0/NrouR+cyISS8tAKR6OS5i0KHwmJTCIPRwzd2Z
OGkTvx3xx47EvIObznPbsHfX4i3eCrK4x6X20qgrxwiEqoutX8O6tygj++QLvw9BHg3NtAswwrMeRdQINxHbYy4UQIn6dF439XDMa5n4ma2zbn5jmfx44P2CQ/MVHV9Gaeh/i05uQasTj7CUznQS9X2U751CbeFQ
Dfh3FCVX6ITn4zqeXHdn9mxBnwWKL1iMgn5CzM0HWsEJkqdci+QgSWt9XnsavCWbMYsPjanuxExrNG67Nai6CKECqQlfk8QVUyYBVvJlFRrE6+pJU1JjrtCnmEqrXfTswOMfR+GgxdO3izaIvszOPPw9B21PAzXH
flQuWWFESHE7+Nk1crDiDAet+6/YWbcyxJ92LJvfdaDHHhFFmiRV+bPHkuhUaI+5W+iIhHzrVP852j5NHmycWHvuolkaS7lZgL1tu35GaBLIX1xERGgKZjqxp+Ui2LL5lwEswxzzKICWsvOxYxm7FF4Fvh6/9VFI
eTqAo25TGQY9K2YmloKsqRzqb4haOGibO0DutitCkLof+3qMUtIypMGUp+9I72mYk7Eze9Md13aPtEKxemY8NPg7c/XdwxQIj2N0ym4ZB42/DCTY5AsBRjGfvFxGxHiQaOUH2oC71zuDpCivH4dyneWcnROPiwqt
TOkwZi05x+vxeyOhQqNdbPaWruPYsvgHwin1LhXjZrTYs9cChgK6IrSHFDMIUCTQhZwmr5g5gUZUBVlOv+nRzBJ2/tCl5KF9xXvqHQI+trUHaWxbqWL6ljWJ9/4hsPQRJ7JPtc9DcTzpn6mYfdUDaTa7mFBPEIyx
cMVviishEPGUcU5JV1ICBVldOR+PcEpNtqKeIBczR6YzKCAMePPTF+TLmGb1iQEVBSBldheAIvz4ZAXaqWuLjVsG4qnx1DjMb9KKVNhkDJ5uGHREju7rxfdLXc3DS+1iMQcEyp2gzPIztSWf4RNjM5Nj8UDWU+8t
sFG2TDPSF9cW3noWFVjd569kgylC/urbA0VvPrFIIFYJNALhATvyGdHB58JU+JKckb/bboeXLDMWWZILI8jhDXFUd2g29fWehGTteIPEozwWIfNb9dTpb4MV8iPFMYZctGMw+IYc/N7oQuRriqj63+a3o0ChP1Xn
zd8Kmctu0FFtDt64tmidJMuzfewkPyl4wV1JCLkLG8f4/v68eeHqiGDQWpp8xXE86bqu7zNPOUOYmaPFBF5IHm+GUDyf4gfkzlKLlJ+w6CSZ3kSPLeo6pmBtQlj1DXfMyrSIXlgpGRlsORbrWa7Gxq4JNlVG28IT
bFQu2pajIR3p3P3n9Lw0Vz+dLx58tz2fz+p8OvjGXhCVQyp04as3stNEiyfZko5GlpqJNkMZ03phQ5P9+U8QVDXwqTi8Odz3tFV9oCW+F6cazBR+YNDqfVjiERSyMiv8V5zfyMThnLvRrAsBxyvq4IRrfOIfx0uJ
8LiwgINzxDSCTj+H0V0K5PWmXmdSEXSMncXuUSKG7kPw+olKccQJtPu43N3RfixrALa3Txav2YrOFxMpsNhrbhsvHQgAy63RsCeWuLFKJf3UHEeDsCKT2Yv/Gb3umxCoHUrwQrqnN151bNhmvyf79KU7ltx/1vLI
AKjB8GCw0KYjMYzkZdPyOzuen89kTAWpmMKP4Wrd10/rRltpA031xDl0dTVsapEbJkMeX68zd8WPyEW4M7thKwr/e+Dol2htfZwv/bjYsOf2ES2Le9G34FfoBbvzUysZn1JYjOy4swRf+tA5K/TyOkdN1gvmeOvP
tZxu7jUHVvjcdY8M9u6Bg5lR+kKLro3JyhtKGNo/b+MiozZoyg5znC0n0y07rfpWHfk5D/QiDttTtjFbKvFOV4QvqwrNmkjKJJyRWZFdMx8mE+Wqel9AyM6vfeh2b3qpdV96IVp3ljI5K/QXpTSUsqTMedA5nl2n
qeGF5UpTTgNsB9VX7tQLad/zeRTSLc7PLARpdDQ/QqpEkKHyDrNoZ5QiUwukSgRhtLousEkDmD9JblegsnBlSrNGR++VAQtFh/3EfIa5GXYC8rvAfOS+cbxa8wUm28SjVWV97pIxMfwh9lHZGyVG69eEznM0Uiqr
Fcy56FTYJ39zZ1J6Sf7hSJF1x61Ot7NZDCcbqVdlCe7rE0RkSiXY2uKlJi/Yr8bmaJc/kjVs368SEyW4v4UWPmqTUcMV5cJOMuhvq69PKDX6NKOeXnYo3jbYbgw2OtpgKOX2vjwLJoDU0EuTx+2RE2ZcR6e3+UYr
QqxwZJl7ZZyPczYRVE7g4UGzJg4VaiJbX4ZFJWhdRGuMO2PWZhO+5ehUQs26PoNQuYOJQ5Zxb3HKjDbu5y8vUQxqDFDEq1JUrDQaMrNtM4XmozX9e0UPQAr3vr6CGjhYk492GeiWLFdk80FHDog/RugArsixA+hC
hpGj/n4eVSw5wuwCUa/uQmfYdnqv+vUqDFlB5Mo6FOL1jjc/TTSk6I0zGfpzUayy7Wlb6rg5UY4Hq7PaV+6Cy5XCILCmM6U4A/x1Tit2usX9ymg7wFncBTY4UH1LHN4xBYitVERgDr5qS/CXJOF0awe/umbVwT0Y
gpDZdI17PPTUUxJ0mny3nhZuc2q2PRFI6TQOhS5Lj3mIkF0R+C0ZkZCYYSwKcMN8LCLxQ3OKHld0h5LfXA7aap2HaYu28XBrDSGuhJwwl6BWq4qig+60DYPx5fIkn9BEEzS921FhoUdRPOHbzkJDEix/1Afe5aNX
qItQdmJdq4IE/OSv3GRr+o9957sIzg3WiQR1+yW3Dx7SSJ4yPGWPCxGYxFoI7JaFQcg+LU70dKe6zqpyy+QPV8JHRsd3Re7UC70UjvUbJGnf4j4c9vbM8XGTkhmn5tmoSlsZSAH9XhJvbTf7Yfph9s8HwFqyscpc
TKErXY13/3xDBuqWpw1uQf/epn4TTztTJVaUPdOWw0JhZNH0dim+q97snwTPKFiWbk6R6PLm4UqHQx83t/Kev7hfeKU6YLoQsGDUm8yDYwDI4jk3JDUr31n2VpgpwnvLscdEVU8YGdeIDo4GH4W09IxkeJfpPtXf
FrCec95nU6usY5VsX8a8+IRnnBGsW1MQvXwoWqbevSeJfE0br/anRUp9d7pElmg6owRRsoQr+0u22KqanyhtMMUs8XRDCQJpoXej811ibvR1VoJJGw0twEKezmFOj6S9pla7X5Tgv3mBD19+FqvbgfR/uMOfrEGQ
t86QzL8WTtnGQsb1kWXMXfObu4Ts+gzi+/hMAzcqGbJbvW3CbUnx8N6I31aNRC7W8Vm/WwgLaDuJ33+oaipYQSPij2Q2AaR9qZ6aEWxZrcG18zEovJ4IU97A7nROxAmuMkjD0HqwAEotZbbYspLRKwqxs7GsByKD
VUm1xuOpLbwk6+4R2MJ+7tB0BwkEWsA1ZTzsbqbVevX3M30iJqK/jE4DHlxJZHvjScPry8jnhhQWNtxzsls5ey9k57rJKOi+wsiVzl2kzLMAoWeeFwBrhtNzeQH1S7PWOXbPMzcWAxw2oPkpNsHZiqgrkDMXCQLc
9lIcrX5av2lUe3+F5d7gp6Pj2zcWv+8LIImVvT1Br+UHjleyDr0dWTpyNRXDacItABPgWXo69rVowiLxpWRCVIvE8eb4Rg/9WzzpV1qOtaM8WlGX6LyoHvfSXzbfwYWFXrdJfk3RbSRd1lYt/7asckfUaETGhIC2
iBupVk+9qNSLooh/xc1414ges4bc+i/lxLxiW58WeiBASoopOr9dWdmMKrG2vevMLWAnM1eDvVzVxg4sRTzU34PF5uBH2HBSzH9eq2BWZp1IurqcrXxbnEOakHjteGx8Oacz4wS+nLzZNPI59GPqZRezFkTbg+Vp
Jf9dCGUyNPv04AM2D7U8yICnYkYH2ShhrLLBWQ86X8xCzmaWWZ00xUn2FHWw4hYSpBDlHUvMbVGK7N7fWmtzF/9rI0xb/HnhPBEkVUfNnRqmiJuZ7D0NMSHyz004JAlmjmK1hBMcKBejn0i4P6bjUdFaSUiUPv6k
lZ5Qj7cgjAP3Mxp51vxStCjB+vzJ6ZM5RFrpRZHKtLHRcwAWd6uaXQAt+G/43sIhpY1VJKtgVhC1nmAhHkJmMOuDWp2zQHAloEv47NEjnY3xIamOvBhEWURtRG+bz9nMor2Wpcbb0LUc7D1KoDKxGhWLKWEOMp+1
b8ErY/L46boqrBxIRsZtjXoc3vi6qNMZQ1cLpYtMSZ9Y4CU0XMVGoKAluO0MfZUzC0Sf6ReMRP9Vw68nn+2ri0VegSwJpj6gGIbCEJQq+2lQnWBBciFsrYhjjk2CI3Fnc0jbePQaZreUmIIHTMjCjwCFxi67C2YK
LGl1ZPOvAHlUYAyS4ORoqJ/eLFiWxr0d2W0ChOwI5VS65Sy4Swud8+bkuZ1kVopDYbUNCxEul7Qk7QJ9N6H+nZnWWSDK58UHSTcXKEjxTb6Eq+xmjtvXnNqzSYtF+1tuT0PLEqhtpFKjR06UAQQuzNf1kogz4q2i
fVRb7fH6kAiEF5enTbLart8QAY57RoC5kBOEwofBzevytMfUqTwTO5HShwciksYyy0qnhW0oEGewy9jxo2vAalyHA3PKAAxtcQNtkYaG4r6vHJbyQ6SaBbyZtX7jYAjuqJfOaVlRLdwHsfHRW9l52JlNXwUJh8/0
TwWsIjINpTlIqU7Pq6Bw4XJtMlkL4KbehZpFEts16bUSqJLdNGaNZl06guPaZoiKX1Df/vv1ehgoTTQnnDYARonQ2gTVY+v+m0EO4E9PuKYZYh3Que9OPLi8dEEramvdf7smi0LU2kFJdqHVQWJEdMXVwWAIWLiB
BZKIyie2QZbgpIB591dqbzcJluoixznd1j4s02O2jztAWWi3Am+h9b36lMkEqvX7taHI84IpPkkqfNckM6fsxUa/VjEc7viF9a7puljAI+0kubG8VBP4+lGqO96KcUabJKGacxMDbTaxtKDRPPHG7l8mjDx36v57
LDS0Fd/q2AFSzED8p43xfQfx8cGGJDnF1RvOCEU4y68wpaY0UYTqwWrtWWFn8a4kgpxSKCA2jxbabe26q4PA32t7umEPiThyhYn1G10fvHorin5ifeyGdz4beXUOUK8wX2Zfrll28MKmCw2CgyOC7mmK/29tfY1l
UMmK3HJfovZq6MePifi0e2x6xupl2u3vATYrtwXjvjxc6yAhksJF0a8ORm9OetlTZoVg+kTMe+7NOSYzmuqVZMIkWLKODmi2ghqImyCqDW164v1XF1TnfHVVDk1QoAMWPk2d32eOx2yE+4aBF84Ob3X23M/vln2D
8mw7uJ7wlXpI3udg8VsbhNW8Ron9qLLQ4zdirLJ5n8qJ/wOswHyo91PZMk0koPOgIlfVD9o4cUJbeFLTYi6axQLS6r2m43XJ7dmf+WWhaIea3FPJUFXqyDuqCbBlJG8tp0FRE5hbVVTrLg8gJnBkkRBcgxGSJDn9
9nGsltcCMSg9wTplt26nwLNc25Wp5djJ8HOc4Hh4dRz40Tl1yjZmnf52sJL71eqiqAWZF3q5qu+7tyUjq1uiAc1nnohsLd/HdeSeY2eEghypwmsyRl2s4eJk52DCRoxkjI24gCU5GPcn1QTMjrc2npb1ntmKk8/g
mdW+KjXIeHge7Muo9nDX5bK/r04bcHqYpoQ73mbkt2DYMth/4371D8W2c4kkWxEOYrnnJ07q/B0JpTzSsTL45dYp4dp1XR67oRsTPXnj6WqcBvKA8gTtKDjxx+cpQgyblKQ5bkcZKc0oUL2tNgXsA3epxJDGuFk3
pBCWMyalR/eYQVoUoYYq7A3aZ/0PSBcYKyhUJSgLSDTBojQ+fwGB/5uDwGVCMRmnFQEk0yzoijzF5s5YoGAweEKwOTfmzkOgWCQ+lrszB5E+ybz5N1NgtGLCpqSwWooaykud/zxyQoHi1CIHNkvuFtwKRgV7v4IG
zRIir4kjPBSSpufLQiGuZRgV17GPYhOCp6CdlZ/SMzO4Ti6spjLLitQ5DaX253GMxTDXdXIj+FbQXeuMzKFbsYmjYNoU8dRgnOGl6G4THudKC9hkQUkd7sLbrKQLq+mhBoC8/GeKTGa4PaZeatUa7boFYUX2zsmA
d2bhBjbEat/OK5J0CyhmkQnP2Zj8xRxqNgceJ2W6Y1A2DDBOR+F0lncFiGKg1PXGjoKx4MqGznaW05p9E+mUd1lDiITMRZA/yfmqs3ySBWmIRe+pNVfLSXpq4jdtbe21EbKXySS+CiexFszFXQBGo00UUViaHVye
wXkOwnO+tu20qvyEIpHhEOtwTnvOo+4KEmgJkCbhtTXdpkNqK3Insk87mZlWCE2ES52ym2NNf8ovTc+F2uFQ6I3a4pc5M+w1j4DgPQ937VVjYkN27ZYPlEZSPvST55+K7nZgMKSvWEYSjUE3yHeXKHA6PDI6NJH9
tL2jY2sDQUcvQtbrK1e3UZc/Bdrlvmvw168tdBw2BzDpUqrDTGWnpnkWsG0vT6A0FqhKDUdpCOOc3e1HyVPKAtVdM4ggDJyg6Y3ImK2aqG4ZSXsTCvu/Ts1ye0ZWvXE+8kNkEZNwY7rOC6SAhEri/QNY0/it2f4Q
XRDpMqUJWtNLS39EOPxSrXvzTj61uX8srPryCWLB+SgdLF9RUhDGXNTr6/nzS8yEIZYYUD3DNO0IeMMuinrMoxCfKrWvbSMxBHqGTPMcy7VYzTFEQKRTRIOO5mZR2atUupIaRChPXMKyHqMaaN4LKQ0/XcYnTM/L
dhZTfrzdlurwJ+09p0G4aGdLaanuo4YTVOv8yi8he0s4pGDxyhSjJmhaOAfJPH+iH9JUKGGJ7O2jpvYxghNoBxr0iNyTjbUx3lJIdTFiF8Y6AIjW/H3IUJ5pqgYJQTJIivG93Pvy23cXb1CiGFcaIbMTbqzxd1De
55qE6fLYG5BO3Tqex8iVIZVdip6fpg8w4xIh/a3n0XR1H5jwLiiTPUO73BvLDpZU+j3AF90TLw/Ogzuaekgetqmi+NG5wUKoLLAIPI10lSZGx7dmWx5CMtn5+ZhpCY4YtRHiy0VVD2BOnm3lfPZAz9ibKxOwAhrW
yght3oTtY2zMwB5DvweO0FtR/dB9d1M9JXmPiM4lHZ8Y1keVe5SLsNRyMYfi8wkKvoIYLJ9fgfYfO5l6UnzJoxHDy8076jujdW3ceN8szfZjzLKQAdArwS76IxSJlEwdBOwcnN2yV+fHMPKkQ9qH1StyyWfoOqXe
qeAFsqVa3VBFm0ZtBTLQXvSMpQGhv1g+SuyJ9xQFqEU9eexVCVDYRjptNr5ckiQkVFGG+oHkHozlpN001vLNlslJvmZ9SMD9OPFQZDFtZ+UGjt02SGYKo+Lxll8iNS++xvGRkwc4HuHOsI3X3+fmINQDChTY8aXm
8XAVuDR+KUTK0SNFhPUnLvbbpQLrJtdcJVFZoBmLTnOl0kwKhb9zZ65SLDYPxLRyYir8vqGCQoT0YprQWILKtrGyveas8axk5XYcR014vYSu/xJVgT4mMZIcRMs6+tMmctng/U/iz5/p7w+H/TDYYbP2s9OIzO7V
J/Os9kibyaJRRHk6q+0oIneWVZSzRx9daV8GgP2sHX/KpPtqW0AMVKm11X1COUuz+72/jYxUHatGa4tKx7jVhrEs6BiderJQlXT6pqdjtfpOk29zVE/qlO8jcGxs98yuFRXbLG6IOff0zAfPc4qzd7ovUzDBJ4+r
YbUAEdb8AHaRPTa4zCSjt/6ANk+KETFuPCvQ5Chq0itZqcuk8ICQ9dZr+7CGdgwqu18m61qY4gAL0Ci1mhlBrN8U1QiTWtXoXgYNNCvzlZbeRO397QvZfCI4jzLiMgneeuRXBYGWfhaawP07+fxNR0eLpHTu/Da7
dUaHz5sS7gsZnpT9FyoXt90W6DMP2uhjfP7cJLwqpD/5dIAMZfunFg3PrbHqNWszy4LD8mzxEQvTqqnaBIeEkaQ2nvZ7r/LVwRV99pBsZFNUi4U/3sZ0tv7UlciEwbTYJOdGTCaKF7YZQYG0sO4Gju5IMenAKYkA
FrS5o2RRWx+30E95ybSCWlhHqh4b58RoBMcGN9ivxLZsRUw0TgVpeov4LvEo/vPzyOlFlIJUEYxU5OPJyF8rNVvSNLg31ytDC7fz3FiD7efn9FgtyLVgZwun0fy0PPvJAKGmItAG2LLJGdGw4qDfZrafFtlE7nnX
VBgXBgu6sh8JeDuW2XptwV1UaJY1tT9bb6KmUqvAtGeqnRlIJ6VIFJvZKC4G63lzr6n8TScjLq65sfCEaOoiOQ4bwzc3owtjj9CcZ2q0mLtMlYSGej/hoxil3NONKUWZ3pv242HLDBRud6SIRdAoNb4tRktUsT0I
TT6vucV9wxcV5bQMOI/Yju8KndqajX8UzSv5kZxDE1231sOBeQmyWqRpCUjcWpXwYJaPTRu7kPv2sAIKN8abksvSyvxL6Vucn59Tf3hMJNEjpEN6NGqC2diMCwIxcJEWVrzlRcLvJEPXZFmLuk571L8V8XCSiK7m
c+1PYbalZq/YzG7W5i6ekwvvIf3Q3dJaf2dRE2vBtOe1ZypJOw7w2ncDDiBbpHYl8F6eFnHnILYTsbWi6Ai9G/1X2UA07P34He4n+7AwJeDjl7tbh1AOxRs/CzO1cmN/4IS2zkp6E+ww5+0vkGXGBTHHYM5ld11P
glo2c3id90do3dvEz3FrEQkeheoyHJUImehqAh4ZfojFQNdMPCdBcp5tpyHXwqjvGHyxy5vnj9yjPzrB5SxEYyaAlUrZO3NVbTgUjDjz0aYL2kpCxfDGKEdjrIIivmicJB6juWjv/Dc39VMGtxE2GBLNsoFEXKsd
AOV37e1pT1GVR4XgOcgvK25Xt+Z+xuL1uoTjmPCcg6ivbGTImv3nTMVrFGGqiyWpGxywOdAYRH2nV04kcPu0cxQvh1MkXvV7MGqq4eWUcJu6M9o87T55zRjLNkT0/nKW4XWUmcWHVQ6js6Qt5x1br8RFY/26zRXd
4RJ5CwtMC7yKKanB6XJodPCxeEaKG5tf2TMdfoy35S/o5qXRz33vlic61lP+3MGrTLclIn9jiVBO5pZcxUl6xuCB19s7hwSQCiPrt9CgzhuN7beZRey31jKtlF2UHMktr+wm85r44Frht2pPuhoNtFXmdtUIAL6C
PV0CjLy4OgyUgIELTStamn6cZgU4/lP7MDTTp6jZ1Tct2Xk75ysdqJkz+H8cN5OtFnbNbtWlBYWhv/MgT+fZqXn7olbxLtkd2kv+i/CG1REcQAFg1VWSlPcSIe5TgFHtJ14LGdc58BD+T41MPOAPyWBO9zmqgC+D
Hs3onGagA+Oiia48nkYO4JnZdTETjMSB9KsZB/Soczz3jEF1aDMrxvuzOc5JkxmlBoZqInfbYopxa+KMayhs9nlCAgQSxn/seZF8aFzxaqCZSunsNjoANxfem4SFOtVVrG7fQd30DH2EUFxqmKegQ7PA9gz9js3g
FjhFwK82tUU8j2xfnuZQ5GiB1ELs7vEMuDofYyZfh0I6xpMxWxIAtocSYBRLKxY1r7rqDvW8/0sKrufAGCQcOPUyVFLE02fV2o6zN3WA2yIoZ+e0hWDwcoEgznfXovg+5u/bE/sei/cN5e0JWzMwjB16z+svDEeW
53lakhjAqfL77YJ8gxbLz2PIhbiZtTSLG0DiZc2VEfanMLM+Bp/RjNGp2OYsb6N57q7aqgH6KY0jDFUUx4SewmuSdO89FVX8skaQQZZWzU1TxUwQRyHTKn3YxQtUGy+KNwrOPiNyR8+aKzaPTqsemLMlJ+QW81Dr
BgnHSLXJvCp0t8fMCG/z3bWm13JPXL3Z2Rk/9inMIG4CsR3oQQj5J5+bOubEZmFgm5wO3hCrznMiQ6Y1lxdJ8/LH0tNslsamdINdkJTjwoi79LK1hKotDuaTEtDy4f12PM6VjcQeexbrFvLQXh/D2YzGJEx8jBNy
IXj078poYBuGWBSYHRS/QDJiaBq9BYmJmbxIbGLcUUYU2oYJcqLMGRWwnO2WgYvywDdKiMwbSSgceXDscICeQMt5r2PsqfRmWzakuuRIWTjHpBMCcoXwkTWWtvGk7teifZB81qmd2fWl2aBnIYi1ltx4qZN4innZ
gWi3dvonqMJ6KCC8fqvZWNRliBtkNRGRDK+zKS9/oPNCzAha3hzn2BriZ9cwbHhglIatCTSwM1c6mHgyKRySGnOResjwmyWGq8Fw3TDbPWjyy6CLTN4n3WtygeUDMt9wUPIw9VRA9PsRlIoQiufzfyhNdng33NDp
gZ3QKCYhT6Anulv4nsasUyFM3ByHCpNoIko98tUy2J0awbRPppFMo5naiIYA8TlaKgEuhBMWHWulKBN6SkUxiiHeQjQgCNNvI1qnj0kIML4tuSZ79lwiz+mnaHDYJgj5VD+26A8GkMoQ7THTbCMItUzKtr0ZnIi+
CqUQjk7VyWiGWZEQ0FsoQVHxe5pMuitdMoXQEQpG8x7DjIQ+GgxYnn6qa/4tBtvQ9Fd7gRzpQYjWwBwS4SE8hQhXXLJ8Rx1kwkdaeF5c/TrkMBXXMs4sZU7pH/yXanViPEhDT2lQJ02M91lfc/OIdx6P0gSigNpw
FRkTqTCUVYr+luJaGaPC6LrCClizW8amxSLS7EwzXZEmWu5EZ0xWLUDMtKc/TuWYslTgvYBSV4XLnFINH9tDIY4o4UtlCOBcp3qwB2aVy5+wpaAjKWRV75mwNGFrxVJUg1VbPG+vy74Wvhujd7b0Ga6MiYEs6qJU
YQ2PipBVYQsrP3hj9xli1YBXX1DI0W3N8iNSkazgBpJA2gZsHJK3tMBCjHlKkExoHSJy1zKMnBETfhbk9MNUchaT6an+6ufTaHMwyiLcKvMncprzk5aMz2CukeeBV6YVYptuh0A1M8wiCHOpwpVqFqvs4GxwDi4S
rvvLSahCga1YAjAJedDa1Z4BWpmFwpnTfLPWU6u1mSTJMh1//DjoIH0hqsfW92UhCFYCW//jJMtC9oDygXtrUI2Iet2sKbdNX8btFKwAIvljG8r+KrPsxOb/bfs6VZWXN5Qoji3MY7oJl87uQcCyUVUCK/FslfVj
JZDXNcyLG+IX+Q7ed7vmjAHCA5val1qELGffkNT0jZ9XqEXcwQAFUv/wkqV5CJzPTKA6hWX0LYgU7Z2sKVxWPa5+NCJOVA5K/uUqTmOLQzGXaYCJgRTB0CBeXJDqkCAEXUIZQEaEQ6hZ3Za3dnct3USe+NvFyW00
QN9DyBSEzna3NO25aHKZ8zB/RUKzOWZCVUH2+FwdKIBWnlsYALTIjxB4dpiF8V2n/IhewDgEQ31ezBXzQABZlTDxI/lNbYJ55GenLdYoT98qYY6zwG5/oHkrlfrPhklw6P85Ia1Rx1gkSAxUawjUbarJg6rvWYrl
YGZEjQvIteR08JMhU2eamvFm9zQMRPY0ZBLmG/q+bLU75UiPqoWQxnAB1QxdP9RIka5orr3fY3yNK33iv06cqO4ni1HEORhdugLuwEsC+LFp6rODo5qmLk+WFiENeAgYBMEfCHQn/QnzFUssXl9Hu/JSxhckCexE
7wwWdkAKeDJ9+KL9nn2TObZRA9ScUxAk3hg2h1bzGU13FXO5zcMq7sLKFWIV6GAaZbBKkJfo7GsutrDls7FtSSTsYeSfMGmmYHtm5hOiCj5EQXyYbE+Yogps1Al4EiqxBdmfSeQgIX54wabIVtbX0zuRdBuaeq9B
EFF8NoGfvEE4M3JlcSXN2Axcl941BnMaN/nS01LmJcf4fR5PaDbH5uY7vzLPxBrrChW75xSk6U4IhcY335NwgZQR4Y1aviHZLjAiEs0g2UB8Qz09ic3rSERlB6auDt6Ks9Qh8hpaK9iQR11LPuBKyj4yxKpHD2T6
QDEfdajnCtgGhCspcVLkCxnCJ4Cjby5AnUgVOGufzyFxJcbG+sanTrfGZZu7hehxyMlpPkopYdNs0Vhu00vcvh7PicPuPwu27jh4NaAzXivYXnLbM8lTi4UyC7RJWvsQYQdDVfbPx6BEOoM9O8eykyLAEIdrdbpq
0mNxvP0S2UL51REHu0b3hr7reO8XdCgbJAt0wiW84+zMNAjxcd90QA3moJ8IRYae5tsOVBNqWJx0laRQbpCE/XggZD7YipNa+ndHvpS25nmSy8jTvh+j7kR6tCGoEQnVNW5CFyxUs3+asLAgKhTxEPS/9X2TOOIJ
KqmvEhQIIjBDop1k7lLkFruetVS4LhZn2GqBk2NmO5/Dj+14YeD9o+D+WcXczSFObJvKUXT/oOORC5Kec4TKh0quGN04z2isG24JO+2mYi7khhpCfxUhfcdyXIeC4JiK7Pxc93G8SmLFR2vRUQLXhQZBzzN9usjS
gcQX+b1qvCrVplNBC2AtMfhZ+Yoint8KBuEFVucPE/SyhbVJsbLFKITboxp8QrEMT1G/+qXPmohmarmI57/JswQh/9NN1gFdkjhjEW3u/TSKe/rf9aJxW9DyE+OaP/S4peOu4t6YvkppSDNfktEqZzFmb/m1YKTW
BuCSkD1lVsBnNATuTbmCUTMX13nIyPK58123JYUSrSOSH2+I+YeQSzQp1X85jpfPY0GXTe1oKy7xMrcEn+PG/fAhKVcsJgDddCkxorArZfpf5DZLISH4ahaQ3M+/cOm4ncUqKgCC4K4doZs9UIY2Tsl8ZGcn1M05
VgTsvjs3SnxF/V9ROpeUn1AI0iY8I84Fa1/ICnwzfNrrzFSXsL9EG94Tt5DipNuIdFV9e7+yT7UuOhTe0JbBXumwpzLzemUvWYCMWjRhSm4Xy33gwwgF0z0/EzVhDcWwx39jz6wAJL/QFThnjdzDawjN/LC6zGfg
4UF0bUT7+aZgIn7IphHKDblQ44p8prOzCPG4qzAG6XStYgKWB/zWqSRWc4Wva9ReEf35cxhsOIpO6EAR0/cjJb52vf2SdzmHpAu0uTbIbSJ23UC1+1vWTLoNxpj3H/pvsUgKuf72Du3hD1D0KJ3s3gK+ObEGXMy6
RAZYO1vILk0cuGuPzHYgu4367K2NzSIIMmI0dcBhwrKE39K+hGi5YadgburVjnDcTNr/nsbaYoXsGxrUN+e37IEujXLcZtehgzqo0gpRywWwWGzg79uYv7yIvrwYvdFeR51xamZAcbnCk4SQGqB3paE835MEFsvM
iTN9MNwjwvsXIFYEvfxMPBAvr6trdLVDWAaBb3YIeq5oJojn93vIk3DH3e1eDUKENsFYX4b6roGWU/AUBwfZAudI3VLG3UEoGLiTJ+hA1YVT1wqHrieJqUTeoadTwepcRERfD8g2GQmJiYY8yzYJtT3vrzg8gnJ1
EM/R8ccDqqua6hirdo9iqjJxcLHI4xoi8lhKW7phsL5H/wSNG/DH9M9slU5abDk9rlDFjMX4I+5pv2XuMfcB2kKOdxLC37bSmKhMd8rjiXFOfL5dPmnr1hSEDEyEDnIvsqBXchwbka0Nq4TbZFqjjRHnCeYcIG6z
oOFM/ymNnLASIppjRwEzNcXvVjwU/uic2ddZR5oD71vfamDQNyLqAzllFSQM5wISyrzFgJZzetrfMQ5W9pouOUpwjlSzYENEnVXSyjbzySsPn9HVd4kaIxp2EOUVJ6em+KupsJIp7WoluuQZKXRkAXcYBa6rUbrp
Wt+zR97fpFXJGz1L/jGd/fY0xW0DqY7NwlTCgl/Ld0ukAuIRTRdDcQ/lJQaFFQFaWjoQjfbubyrfN/HOsWOVitAdl1xCMfQsnTCgJy1CPqmAQlVs5oj0FJnEEpYL4CYUBKAxpDcrTZMQ1AwfrAVHDo72jo0FMPsQ
7RiswVxaYlRMh5XNRzQ/ojmgpRcmj3lvpJmasgyr9LwpFgxqxAKIYm8lSQHmp3tdVnoVEEaqPZke2nfHxHu/LaiX1J79dBvrolmaBFeg9JFeD995mpe8HJoISEit4PB7qOr9PBulhx3dweWq97kEgwdtS9s3gziF
tooiu07YvnL2Auk3xRzJgveQjlhHErabaTxid1ilVcYALknl/fTFZFx81EahJ9TYTeD8uq7xteENC9bb6roakk7AUhpaOoAkEjeDd6y44D30PbCve8zfVqelCJ4erS3pjnDd617RNruURzjcv/KzJwJczpSP6GYS
O8+jUEKsBOnLCcGCwYTMpQ8IdR+3hfkc4sqEhKiCV885V0T8NDAHecOdXVSmWaca6wNEWkFqx4imMrxitPdzQj3CYgRopouG8GBsW4LkXi4te1ucnVCCnR+8VucoPcR9PnAA7PMJlscps1X/VcPET9xF/vZxtZ3N
Nx6Uro9AjuStCT36xfu9ZmxPOPo1CnEpz38Cpvu+Wq74Zsfz3ht/H6q/Nu39GNxCZLhncuY+8RbLSdWh7g4Dv9mB3VAh0zLUdpp65wPnz/clozbUdT1n2KXoU9R0VU4DpEQAEDR+nb+yW0X8wAEbUAkEcBxtdjn2
BlGjMP48vxVgFmK1n9bdyHcPbMdDCIQehJHLxMVucQWdSqGSToIHPpxQl9NOJta+JbazUmXH5DQ+kutcvjNjANzXi0levVVEc0yvOW6hqlHPzep0Xqp4hB387rZttmTmHrimIqlbL0njK+1WfiFJQ7ky/UzHLNEQ
m4wqhK3G/uD3fHTKa79nh54BWT5PX/y3FvMyDb9R58F/6nnJ4umoXmvZePGBioRh2VvIa29KJ4YEBMluTVLihNcaSDgmZpOKk1CI3OgMGzN+YjeOpp4mD7PuftuIiUqIdS48tpxofkM5bgg3aNLwOUtFBGm4F0v3
8rqWkBlzOJB6tywpl10n4vCPkDi9jRwdUrqOfAG2kSVMw8a0k4d36dzoMoA+p7kSP9P2kJnFEJWTaItJzCfhrJR8P0c5krETPJBSdMXJvJ6yvmlKscdScZiLlIEpk1Qy/PN1e2+2wWLNHfCcFqs3qxbR852nIwxJ
SL6nYYR+ry9RxIrJA4GzrtzEsDbF6IMq+HcnAK30RRFyrOLwy30tMLqMSefJ233b7eWJoYTpKyZpOcR8hFe5XXrmvkHIkC/aXnxf9uEe+XJ7tjabP40ta6pAkxJ4zKOqxZXnZHiY+GHxHxa9YuHHGpQD2J74nBwm
LkGJ7EBC3jk0klgoq0Jbzlu3Mn1KqI6RoQnum7SyYkmSR0i3GPRkpn1NTyF521MdIoPbMQLJhbKOJ0W/TkwpDgabdFAJNLl4qMvli4fq6NwOGlKWp+TZvobe/ZKRhfdjLzLahIyViojaM+G9+N8reTOWNIk7yyQe
vbyfOzSypuHmgfvZ84oeeDkzP7VcqPbfOGJdOPbXDamV874sjQWWJqXL68gJWY7hMFESaY3o1TM9fkaUWQbPSDabWeJkb7IQn1EukIwr8uPyncSmxErR3ff3hjhkZvxsHzZdiq9WALMeNMpv49lbhCI3MmhCPSZj
/vOFmmQkOKGSWxYXz+kJ7U+n8tOhfvheJ27oEJYUU9W9SLGpysjF7yXQUmMSPmW0SshQ2HadGE90OPmeYwyXFoJ9FKuz3WI7o13G9Hd0XkXFJKGr5CIIU+pi6I+gy9Xm9kdzvLrBu5UiRDCGtvysHvlor1JZIZVE
MgLAZv+lRkute45PT2M9ZUit8KuKKU04Scyz97JRokmNYEJjN7D2ydykvS/w1N6eTyayT5Ta+1pdsZ3XqgI0nlGdUZ1JnaZa8iBOSqxvybTt4iSQpzMDzawu+5usJtkE7ZnaslajnsT7z3mVdxlKR6IPRRM4IYQ2
KXqUA/C4LIf/Bq3GyObVdSo3X+k8M2hFukS4T+rTymBNzDs9nNluimRDgxjSDLfd7t4XkT51iSDZIPQfF/hcr5RSqqBGyHcspoSPSxSQ0inaHqwLXF1YKMQnLgI3bo9x/swCDBJtMZ+CROhgJ9edshTpDG3ivmbr
pWeXIlvduWAc8fQ3gJfw4kiwt1H6Fjbub1tsuLRQKitP/6ty69a30o1UREOTURS31GsmnQDFzFqsT+3UWMnYrNAzFb5FtyrPZ7tnCnv/3rMGdrvioGL/zVF5XMw+xrBlXoSVUvxjOuQfBlkTvVAV0TeSpH1q7T0K
6SgPWalEwyLWrSiVsD3Z/nIQ7jFjNqMF6exx8cTIs5DSt5XejKWdy4xqBr3KjKeuRA7xBleBGBT6wtmedVD6dqTye6U0En0lJpTNgNriGBN8fFeUxpJcMa1ubNKWFf7yP/GaGPvhbLSg3U1IWiyRou4TSXgtAqZX
U/slGE/VtaW2wK09HEQJizriF1Iiy2GNPpQvySN6Uu1eUr5HmqVSdmryPtuxsSB2/4qZgwD+u0B57ssE1th2+mCiHzWM13Evl/lwyWOGjjnGmRE1hjYc8oZaSnhEIaQwZ0axxwwUbPpDVozz9Hkc3TVec/ahI28R
77Jc/ia3RSS8LA5pk9rqNmo4xE6todCNs4uDSI80WyQtjybCuVFBmT8aQZdpXngWhCWpDTmvgKz7bboXhnDcs99u5+m83CWa14R0z3Zw9xmVcsT0SM5wyTDfc0g0MLXJurSLkHdX2W9kt4Q06l6w0C05eMmzMFok
jFaGB4XFzxzcw0KS/vObKiyXBxzsEgh4WaHPmuWXeZP1uHEUzcBBPsAcvcUs/+EAvIFOSq7nZQp5z5FGhiDlXzXgrHlRBF0M8ttpH1NHX7HZCkmsBAC/CM4Ow+ZprQDNau0BLYvFuQtgMsVzKzqGuLi9sTIwLwr/
Fh1mwkPHptGumE3JkvMNM4iwWCJ3tFNY9Qt6ZqMcGD81HikldJOzpO64sbleSToVYl8+SVqH1b4/4wh6u5YJUr/GDVmYMngI8pFa6XN3aCnPKVz2x/H/FIyCnVXUKwy0LxAyWSW+Ig/dzVQ9Qs+68CAeEWrzYoUc
QguC5s11uPxKKdek3Lwf5AHnFrFmclIOM/imhf8XkTwbR1ZEFm74wn3p3kfGkWFkMrKR+1xs59bIlu6Z20c2E5uLxYI1xXruZ3cTWd2NyDbuTWQ2sqVYW+x+lQ8+ECYRHR+Uu72upWLNEeS11fKuOTVxypxNYjH2
qXouKznc1xLHJdFaezCL/WOBnLvpYdg5b3g4rjknyizu/rzAgd7foJj3O9YNiVFGgPxwwc6XnRYyZ/o2lzSEfD/glGVXfig66cT7x5czUuFBWKjV2u5TLxOG/4DCtuo5H0rGoo/Kz03sQdtl1A21W/8nvNlNHXks
aBlUt3UH2rNIwr6xEVqQRQKP3Qtu0jTB3fmpahC0zobpJGL1EHdbZi6OdbikqsocF/Z+qa6TECaZDMW34YiJ+YFEvUC9E+4C4I0YeEmPA2YLPkfHP4fS83UxQaRXvvbchOHkv50LPz281t/6KZde7jyWeam7uMZd
NIrNTdLqkTYZHFOHQ2vKwu7ojHAI1ZzIQya7mUSqHmZ081qV9/PVa+mjiGEwriRv8foF3ygyJdQFwDGKRCxSDQDLuN8QXhEDcxlhkPY3+mDTGXAoJKn/YmEEkpH5l+pWm3zcPbIRZW5H3iqcQKOEWB7vHv+neWJC
TDJnMaL5cye9ShfP4EflCtHe61GhjOALkOt+yxOzuPHn84IMY7LvCizRHzB6iJYjDCv5aQEhAYk3BDbp+KVtxDmpYSAriuBnSvZth0bDoDlgc5ju5ync3m7JnGCDBPTxP5js0Qdhq90m+2dSwY9ibbj8g9/fnXxx
DsYFExzXmXsNIwxaCLyUmcjtXjI7rZ998EHyvjvPLg+Qquvi/noBI62kmT15+h+69KiYYK9zOLmods3sBjYZtiX+ZshsROTwP8gfV0TMPVAy2DHzdP1kdDOt7UiOT8sXJJ6xDM6elWM7xSFqqlmeqFqcZhlzVrKv
1Zrjlq++yEv+EOUaqxSqNQpV5TfhhU2V63GUzCuF/82cPY/Ok93rAuITfX9fzNk0ejyXvhi9/Bkq1Ubl4kiZgAzWS/uz9IVD2sYLnw2LbK3oQGQemkS0K0nZa/LHNE4D0Oy70/UF9/TLbcPxdzkkNiF6Z5p/7oDO
rcDhpQ1YTdpDZx+X8lQkKw16HfhtmAxAejx2HV/GeuWwj7gpI1zSZpbgH82zaJX99Hj04dWt8zrwsX8H+jtfHPgyr2MuqAe7+ui0Oxw/dBd7fOTlikw5T2lgGe7fNTOI+WVr6N0yHNDs2QPKVRCCpLA3LaqFxSjO
j+vtjU8Sbi52ENXsrCb1PlC8fmqEQRyz9PJTZN+e17hkajbKuhnpNSiu5WdOaxfPwXRHIwVXv3+yhf6dtxn8L1pmkZeyZs9GjLVF1HlZ1sb761lenn3/rwW25cel/6ltPfAQCmTxetHAVI9cIqyxI3eOkAKPJw71
CPHSX16OEC+mcM52Okvjl7jjuBSwUsn0AUhYeyKxWbXBhG1L3vP/u9sv/JO+88J0DbsesHbLFePvIRbid54VfJk3hYXIhel2m3tyyKu6ze6HTF/phb7SC30VFzyTj3ibV3nI8rCwWOYzY/6M5tyRTY4wWvoNXi6s
T74kJBZzTFb/PUM/zkqyB5mpbfsKngtbdJrUi2piPb5FzS/OEgYRaH4OdkdLK0g0vw3xcYsvSs63CeX6huaNwzvSVozUYRwz3GOqSr4tGOFuTbyqVKQw6v/JWognY7KiRDKW5/wjT4TxcucC1kd1D9QSVY/6goBg
+UBgIvRcsBSTS3D8etMObAo3mi3qeAW2lDp87VrLlw5tbsPVf35jAX+OfoKAlwfqS16tK163HyTiUsJwWA6bI1AkaNaSh5Etl/Fm+lT7J2+jrlxwr9wKecm4WpZ0Uprw5qul9KuFoCFRTmrJ0NzD8Sg6A1ooL8GY
e9eXu/edDjGucT0IZ4sx7s7UxtkwvLbAv14jG9PN0N03uDqjAGExCQ50B3gRMINkkWTwDN+DWNJywCoHYhJZwxR7bIK5Wh+vf6HUeNHucnwyhLDFNxvmEKd3sHx7ef82XTYnCtsqPVS9FeCzsj1AyBiQVFIHQGoF
h6/djpNpnBKhX+uQ5hvMFlfcnJ0JY2Gu2nLJ2UQhgUWyVkmhlySlFxo5zLv+twUZ0tM7DSKUoyuTYjojSZwYnooNjw9k+Ne+KqeaiOzI04ql47daD94NxUSU5ahYoSdoYl3bqE6EpslTtl/lYxTI6CKOpG4uUSl/
yUWf+NpT1QZVm2vP0HicSh5qXnEyK0dj/e5JnZI06wPIjYRMOCu+/2gIRGhKeTch0qJs582ndGfOZfTeetsBbeCOG1PhxRnLJZZFznDWBi0sowBc23RSU1c91r2bEvGFtZA0Uywrt1LGqSl15uKUNknrbQAwRlBn
mCL9KB/ZFOPWdVyApFjDqLWUc9aQd7cA+TpqCuja3peiKLghb9kYjDfe7EyDi3GiLndQOabDsYnB2EQUi9WFg+EG2bmbYzTge7cnG95EQs0ywjoZtjk8ZjP36kFLaYGl7dbxyeuMOqFdNt5/uxG+Nw8hvNNZ/8Wa
j9SW+RkiSct4w9WLMpfFQXNbxjHguX0r0wrxvZvFoNb7VJI9cLeC+6HD7pxwIF1AZNXc6gkj2kr7Lh5jR5OQacG9bJQIsNEWwoFk8XpjYD/zkVo2cjzwi0AI4izYxNvMkUcMnz3/CTNKkZvBJldpdfhABnYMNIEs
mrT0Vgqww6mVy1/RMUVZkWkLcp2U3xBcIzdXlrldXUtdJi0YU1ow1LUONIu7ZJ4EstB8UI77K14KKmCBLXxm0h5NHvqJoJQ6oClTRonKG1bTaLXRpzgBZI57/HAQOTmzoONq3cxXBQAKHILA52tgTiE94fjARsyc
y+sxMJrG7iW6/+Rozvb3/XvZ4TDagafaggOncligDIyCX1HYzB1RA5y2yAAfXvutj1IxPAowt0+VDSSCs7xoRyHeK48h+so8JBPOA9viyEZ1hawx3AVwnSLjfPACxum40V0GIIcvnDf+2YueM4AW0NGrk35iOiAD
UUAWVHqE9+VRkdo68flCsNpuKQtm5Ar/FZ8yYUU9PrkkZwOID4Ew9ZN7tGedWeGArbebgnXjUlpsarht+9hBy4uSAFCOYItqn59LUJWUXzYRhQ81tAjCKHmiep+ZT4BljqaFx+8p5/BDwPAK7lFVItgQwjJHimly
LojTe2O+javtrhCZ/Xl+H8vm/xqFSsaJ4vj0JWMrr66v+TLGgTTirScnR4yUo5/kLfNsSCB0BwyNM2td6yuI4CuVvFY2Y7jt2NRxoBITr1CFnf6p4VWdBNbbfoF+UA2EYzjo1F3BzzqfmM68kXQu3TMXPJVLCf2A
rQCjNYAdOfnJaBt00oYtJponYeykFlRqB+KDzL/ou16ryLgLltqerY165gRs5jtx0N4JlKGDPba6pGqZ0JyRa6o4kCUsvwEb5/A2dDJMvP3YG8CuzJpMOoOJWVbVpzH4FkHbuEo113GO5HDOCY1W7nHBWnpeRdNH
TPgmksR6v6oXOha0tSzDoMg0KL5Ii0H8OG8t0M7mgiZFitTIM6GZ8RedbkqzMVWiwSNPAx9W8ZAzvvm+BugnA4AQftluemx5GggtPvrl84LlJEBwEgyr7JyS+5AL7gQ0U1nQbAfyzmXipaCucRxOuhFPkX7GRphu
ONBlrUtasFg4KLErbQiPCIF+TDHgeM3Fh9nzXOJlkPci1oXAy6id1CACAT5y7wg8dhvc71dE4teFOJQ/Eo9VOpBdeaZWsaS4ICjlnJD2e0llQMwnOdJl4U02hYeDC15qM13Z3+iw632OC6WOTIfe40Sgqvv+Vw+1
yq3xkCL57v3K8plLC1veXfoH9hyLV5ehhiWhViE2GHbNF41xhZ2INi8q/T2vqfzyrpHX19vw5vKrIzXirpuqpLS6DKkoLaotDWvO8raK4dRHg0z5Qe6P8Zhhi9ViSyrzYzWk/Cfr1GvrkEEX70rflJYCkNOgLhHy
GK4599IPG9CSTJ9cTWYOjqYUZj9x3N3o9iWyPA8rS3ExsSCd3CO52cQ+eZvr4S1IPP0jCv5NGJdqsJB+qa8Z3BSj6Uh0GjAP0sJWnWxEesofgWSBYNmlBGLVyrnvlFAc57j5UVEMackcVttijm7N9gxIP23nhbFP
tnGn+8myNaMPCx1CNW1EGNfq0eurNYtUq2VYV8YiUc5/T0MuUhkaZwxSMTpB5ouLCs59lpr+90OwVSMaWNVBLLHnqwwV9rcHQp4HsKpDxtT8HIKYF9zkA46UuU4FOoRC8XfR3NaUVtzmXataLfEvRZ6lapmtq9ss
khKw/QsZjTopl9oLfKcUNvWI7Z0J0SGCji3R7b9OV/nH1ZS+cKz+nGoiCz6kH2b7ha59+Vnz7FnHBG5TeW62Hh4uLmMLEhsvliTweUSndBtpkd/yc2dst6EDU1E+70fxb59YZARfi0U/kMwF3OaYt0Uzz5lBpG2E
Osfkazu0LcdPKI3Fpg2tcZeEEjyAJShULOuf9PpNfCmiST8Zd6bzvw6noKX5BHgVwfgXZVqoS/r5fEzPbNu/0uqHTuTu2IdB9KPa90dFy4Au8BS/lbP6daG3+Ty7vs3O7LDKG8VdBb9y6kwoYJ3bwDh+7XEX9ud6
Zuk/UYT+VCV2LhWTL9SkAmqgH+cy1/HPQZvxj0kw50R+bkqxz74i0J4lLrVxQKSPwgTGt0d7zboO4+09z7m/Zp7JVHmEQWdm4xQwyLld7iqSe26ZmuUFNZsbyeTr2GTnZ/n0MbDmaNv369iavAwtrf3S1nySS5RM
R1g7KGyfgFrOIx3poehUNiKU00c8U1mYg9Q/V3MWEZt9+Vl2pr4mVseF0FlAraiZ6tqjIzH7plV31uD3hHEszEnInortnmnldBY29js2LrctU5AkWWtkZXfv/DYoHGAvw3xdyoMmx6OqBAaP2jtBZNO+2lnBpsyh
CQli4MMhDmbP1U6WcuwQEL1K7CITQoRonYOLORGz2lDASbQ6h1YmgWnKOtVt13h9QYKWizmN3o46HMmgh/tZGgTqsi/r81a8z1OBE9rKgebqbfCaUeeFiNOyc79mMsMneMvHgzO1kU6t0jOkOJcr62PksOKQdbYA
cnAEN7x6hAtOjNIE2v1+lOU4MncNgzdVcRNRbZi1lspc5PKDNN6yFRn91EMr2lpxmnRbm9Jw0xTuvmeGx2FTLO3IwH3cfxi6pqyHunIeI92t6VGPgG1unhmXZmsHKUIdO4ukIkLl7Nicmg85khEuqyvtk20Y0UiH
7KivUuet7ia3geWI5xBlXDqW193f6dWO4MieXa4ytQeClLREiT5Sg82kOarAnllmjEWWIOwHew7tWpsWbnoCi1MTuVrOpz8TN51SI8Bhh3UpGcBBwFe5vQQX1ihyHyRAHOQH5YcYSEA6CLfg9yiTn6dDL9qjcO9C
3EW64erH+xuhrfeaw3cTiHPzZkJYBYz8wCfX0rMRTFmNMDvotxmZ5QjjmHx8gjn902hHyrVbz2DWvEiUjS+hjLwONWBiulZyhdFbhiNqgdwnNjMWKROYp2kc1zspzqwlDzdmvAklCZ758GmJGKWKCs4sVaIrp9Ss
Ss5qDB2nGpRIUrBl4neatyFJpKhFZcjASLo8cmBbW/TqUIwpqXBvfonKOzirQsnEGantrzeSeoycuLfobJvvca6Hhu6lnSyYaZf+KeQHNmj/5w+z+J78IF/RBnKnVzi/3G3fKqt9iJL2qSjjAK0Qi7NyUyjrYE10
28R7dnad/XHN0UAPPDcVeYRHP3OkcgkWS/SCHUmCJaCY8J+4+GSp2IWAKGu0EYtaNUGtyLQli17y+WgPfcjLTSceDonRiYdlHLoS3ZCEZdCkGMJrek1j0LcJNmK0PEpKFJuBblzRluKukmyTJGiGePXjwhbF2uvW
MyT59ZnCvX3C7S68fKD1tawy3p6OodttfZTV9tZxm67dm6u33QaI5kIIHGR58s3Bezx9mBBCLVg7AgS9vXpLy+U5sKB2lmaZGZf5gUXK6UH8FxOpyyKW0wmVazUikxk3YZ6/ve3EBLSc7ruYbZeyqqaEOmLYcrwS
q/AaVSreKqGVJ6H2Gq/4DHOSjrInlyTeEG7zOPF22SXCZeHPyj1cTJmTplVBnENpSrW3kdih2KTE8Tz0wpWByOG4MOEyB6S1LSJvWAWWaZ0F1wPxzOxhX7VPl8pOQiYKuBjoaOx8sXaoIlISsfRyKIAkZWAAwSMz
wZm0t5kOPgUcC2Pz0Mh4Y4MuM5LZOfQX9C3Gpp9+kuIOoFmySZSXZ0WlYV7K6gEjwgLvxozaKZkJ8D49Flfy0vMm9wDxXq+y+EMp5Lifceza1iRKc5QF9mS41KAguiH1zugi5RFmseKrV3Pm9XO0Ixuomh7ha4Jg
zCC27JoqnHnCl48buTcRWiSePak1NOu7Nz4FTqSJ1PkKgUwlQFBiiY+l81bRgPB269phPINoqaFaR+9kjtCqR9iiot00sR78nM0GDhI5MZHfN1yun5q74JclV8unyZ4FbPFXvSeA+Tae9KBTH94ePZNBmPrn+gzD
ZdJ7sTu26yX/qSCye6FelC0M3bJApzw08fhjLUFyBrYhpDSH2YboI5YK13CWGO7fvhzEQi3HJZSzOD9d9LvFNwx9M7pc90NfdWwrBYPVvQ4ouoiWWUke1WsbcSAlmCouX8UaFdkKycuUNyZyzlA3HZJwH+48Zmvs
VdlPy9eWXk4lsHgnOG1MbLnrfFabO6WPEfmhQjUQR0hJZsHrKMyEY1if+7PTETNAsndrPtE4vtkFzLdMQVHvmOWAi7iMtlUMfab4c+0S0TZDosACK0gnhjgOtn/qmhA8gCUUkZZRfKSgGmYtt2bu5kmTgHDcaTlc
mMxQT389DuAUDkTsIpBAS86ukzOQq6SGZd2dDFQMDGyDut9HXziGICvoJzuTt3E06x4gRVVa8jNre0HcoVvI+Ud8+xCKuZacq9hcF6CeUE+2QxqiD7s8uu7SYha6e+p9Hz0CorlZAs2yUE9Qszx82wx5pYVbc9NZ
70ZIy2QqI4UeYLq0ZTmL8Y2OIVGQoknV22S+dQke3hL5eYoLzieuHg2Anp4LQONLkz1bBWmdw2wBbmA2ByxAbpH46+kxuhj7NZ76x/9YhVEcr/Xd+ottz3JpCKXSnv3X/wtzMeDXHbrvmt5XbfLqFl3pQPy6H5AN
UfoHaA7kgqnh3j9nRZMmbJgt1vTIiV/e7p98r8uAv29dxn6scWYoYVqNdtylJF9SQDqFUxwPPmjc/83lW1wEnnxhQKgTHQ1QHEgaWUMwMtQbLiV7vkRDNATfHkX4Umx7diEzpHnaV1c2f58ciCx3eOdDk8qdhgPT
jhVAyRhlLl7APER2/Hj57B6ahvCunmKX7J3OmZwNrpxTaMbhl4PTtHZlno89N9jM4BbQu8TXTUB3eg4emDkawwikmk6b5vd77PY6QF2cq1URcEsGZHM/1vcHvr7VeIA1DTJWvAxzKd0r892J3efxeM0/neTIpK48
/PMQJK5Fv97PsnneuyXa2ZN/MV5HGWtak/L8Mnr8bfVYuJQVIjaX0aPt7xhKKRjFLdvpLaMMjBwO68SrR2SH+/46/X1ek9ejE3phzHzx7sMhUuu39LENafNyQubtC+qPbE3nKvndVXZutKih6/vfwOVkZ/n0fG3d
/3Z9cbd7z7A1rOnrTR5k4R8eNA/vY3Mncz3vQ2kNyjmzg4EBfRwIPXSxEfHOZtyejC5NgHX39YZHIz1c5tG56Q/qjPIgQl5Ob3jzeOFn8vLrBoFtSt5C9HJMrSdgudnMHXQZEFQddThVR39l992vk/9MdZo1JzsD
Vrb3ENiG969fKgk7meqpqq/s0j+xBEwgu/S/aOiz9PxDpPft5qRx0n/a45wupDqX0p0Ul+c8MuR3c5/nvoTHgRl/eoq+9GhetfvV/esk3d9OAiCNJYrpfp7bIuqlPuhxrlREVP0ocg3r6UfX+iiH8Exlbjw/3EJr
7NxS0xSDpMBBa1wMUn6i0a33+QcNMzHr5bUpVMApxBtU+N/cTrCTgz+S09JlAdY1NWqEyMu1F+RHWOQljdNuPw4AopCOQ9QyxkfGSfdvTacvh8QP34qinFuJUeYzmPaVe/blx0l4pmy2pcM26/yMQ5UethRYMEob
aZKwW6spIuMf1VUzkKYyalaqJaYyWat8rx6hqKjIvzDrEgNuE/YlyG62oo+FhYwiumO4VEuP4Fl2uO8NOYnAfi57pQFxFHiOJQUBF17P8z8GV0m5Z3PuTabFosIkA+GiXXbqWRNMYZcxhW1FXUxj7Lw47XIukaTy
m0Q0qPLQuunYRgXpS/mlBF5thCz8harZ79kPjK9BIhTUCgrUfLhUfN9kny+185a9jPyDFe0nWtoTP4nHKXb4FfpdkZtDgffii9+TvqA6TsMMN2Fx4lk5W37r+NJPsJfDeXzf+eX7mtvv6y+iLiOq2E7WR8ZQkBCk
EKQQpBCkEKQQpBCkELAKaJn3Cx/Oze+W33d+OL/On+dznCpzeX1ajfmc0+HGCi2J/tN1AqdxMxeyiRNqw7zyeAdWfucxxBdTlNZOf0vtrGWK7+LdvAjY6Y5xvlrG53N3mIqs3vWDdAnGdrm6K6hnNE9+DQmzfcFq
LniY4ceuQNxz4boM81RQPuPZs6et+rmv49Pc+dqtq+yVD5bhh/6zMlRySuEZO7tVqf2xiajQm4piTtSsPKZUr2PB/zczAJ5G6DAcHm1m3qS/RkxL3T5uvuxIghRts8dsvfSt+3j7hQeSU78mWt3wWt9aXD62gQlO
vsv2uVuHA6Wd1/35+dQ9Ws13sb7N00qgp2/laf1V63Ftn774f3A4pS4gHdVXn8VceZ0xLr/npl6S18vpfPOcJc2QdMpBymLVobM8H/xEhhrDsd/qYfFgpSxK2ResPq6DPf7zRwGG4rR/uT+56B+i+dl6SNm+H4v1
lA9oHwvOEiB3P/y80hmeN9NyQrfUjDkNNtQff8fsJ5K/VgvOLX7mC3OR52XmC+K/qC8nAPjbowCg+INBx30gRdf8evo+POU9oCsZ9Odzk+N03hZ23YT7RA6rl3S0Ru3UNj6py/2BaXg8X55Sl2JqvHs3cnS5wiHN
7Ua1gNjoDr2hW4X/82GQp3ITfojdNwEROOMKF0z4/hN87Z1TvPASBghSLbC/+qsv9PfHTeGNKi4H5ue1vYmGEUazXsTu2uvd6PDodS7hZ+1HoeZT5P2F8Sqd42ybqAGXhmZOCaOcCwZASLU4iXArV4zG4icGzlWB
iQ6206XiOXA/XUAEgtOAm7I2MvJRSe7B7HGIVYc/4UX5EwdfaI4csOpyhsfZ5YDNER2MDbTPxxSToCmzqldlFpRNQUV0PVRzzOS2qmO2WnEjIZBkQDuNMmvc8xXCIKLNMQa5sWDEm6CnK+AaTMcCxyUepYsRk2eY
lMXoAA4IL5s1uJsMTy0cHbY0Yf78RbuAL+MtzBGzc7rDVwQp0eqXsXF5lDUdnAEsSVQqzoU1VAWqEf2hRsN1kP+IR5Am0N16U8C3dMvHiQMukPVDY+Ihy6OYtoNAywG5+j4YTdRflr76AMoPLLAUdA9lVWffUNfE
2aYnWrAV5IXqx0TziUvmyArjHk9swlwPUVuB+5XdppTlEwuJ+f1bxW/oq0TYIIibkVZCE0atSVcG+LePTyWBRYlGzLRONDVdGeoNwKV8DP/63xFOeBpYeLFo5NIAHI1OKNeABIs/ZPsRJTqv+5Yy7JgYdoScG+G1
spziktKXZmucIFLcGJmSM82S6ReHHQvMGZsuo5oiPqN/nUOAm/AwJpgB4S4ijHAnKFzs+zn9S9L8H4uC6biMUHt9+FqASu6APOy9gLaYH0OcHAO5Sg0+J9Duv3I28qRNxNGkUEXmvUA+V7iGa9BBovLDGmWbf8Mm
hA1HfGTcRLAaYy+qXmkIDtNQS5v4UAGziqZgV9IIg6WVByOIpxz9+oQPpNlorc95+8SYXO0M329YcUlgIP+le/DrEyKqXhHkSABoS7122KcqzeYJ4/f4ZvNcoJTRkgLYehFefnva4a1lOl3VK+lXLVgkUR7M4k47
6kbZvOvo+4ZfQzTIATINm+UtDGMmnwmNLVGdqy3C7E7dEeqECOIufo1XXyTOHzSLRXZJvX5ReE1t+bL9SwIC8ktxMkMNDJjUGNVri0Y1FIQU0l3+z4dWdx3KGTOUoXNddbRMFn+tqOR5AFfsBqWetBQRLhXNKiVu
aBrJUHgEtpJR2SzaGFrMJ7GF4botMz0+ADCcZYB0YeSMhfSNXKwthmu5mO8xpGKltmpdE4uWSi2oWU0LJcCkr+2Lmlm1zqnjDsBX1jFe2XHOZa2hFusJpcZAFs0L9thVRVEH/xGDZoyyBwgWpOghKOyhsAD+N+pj
7+cFVRvrf8QyI9OFnCfKcmwuqJGv6PAud3+q1zfOEZo2KRjvIiRwODMmSM9jVymtYgdv61QY9OWmUYQitF0jLvbqUAaEqjhoRxB5wA8N9OaoWpO37+s+ZnhVwW+vs5ozbLxL716S9k4wpjqAo0Ksu01rEdcI0zAK
eQnHeigeIsoPB1nhAMCJZCbQox0xE54LaMYpMNSoQ4dfcmN7q32IYxtNQQ0KkOT66dX1FzZtGNadDaLrP4rHGbCVIT87KGj/D8htXLQGlw0jRfuveMa7bQ6M7OM56nOFB+ZIawOWRlG7dvkYTJPXgqptxqZoGONY
+Nh+fU/qBgNqkNrqR+qTCMN6iTeuYBUsxN6gLn3Gt+z4BP+HUMfGnNadxKAulwx3KkvYUbQq2wr2WAG2i7C2XjYnf5CHfGTBOgJ6x172/dFXl10fq1GgeJ7jk98qnKQp7iHEUvrkDwnC87lIbAkCJa8WBm4je07a
2FEJb2ffvwIXVhzu+3rGvaTSH0f3oXbJ3nxeoxTX8KfNrBQzdrPmiUcDpmr2+NVG5dYSFmkrsI1oAFBWNCfrH1AzzzLR44UpGAGfH0qa8p27kK67+2SN5Q3KGUU6US3jmMPvW3hoEKq18evZIiAzeGDcbC6XTeRw
QPxNq5L00JkS/WTfiyhHsjseSkeu/NNix9yzKeFLxxn2xs/NlldheahhfOeoQYsjHs+qYfs07/s+wRqzeLQM80eDeZc+DrFK+ui3dwZml3z4nbFTvYrvOSAEVe0ZYXB46Dqb/pcWi93WhEW9eGtosUvetZmWjyQ1
9i3bDQ6q+cNfH6+Sew3Znb9KKu2JQdiiz9GWgaYgzdNR2oYSPD1N1/NqQvS1y97QvJHQ1XwabNA/Ju7qwaC4MThu7RNtk1/LChC7mLPrJSbW3ZQOtr07AyxbVYCE/rgPjP2Kl5cGM6nh7XvMaeaoQQEzmPYkzLCK
LF1GtwSpv5Tegu+3JPdGbFWnSCYT7HT4zb5GGIED+zhFHBTc9XEHFFS3O4F3c78X8GM1vsK5tZ9fSEZkyoVtIBkfty7F/5pXNvj5lKfThD+Z1EJlp3bF1lKBx29AHgw6JZbyfGTihaqxqONrlNtTK51RBVXId6uN
PCtHEtBnpVtDn4cER+K7XJEx5GgrOReXVy41qQZYHd1ChDY3NIjyL8DHQaxYQi2uHLLKpqiATSQFT/24Cx1FQ5iET2tY8FvWhtBZj3rgx7XhyH+D+BI7z1EnWLtI/HeQGVMhs/Lc4tW81I7+Mgw1kY1vIxuStfbz
Q1WIZuWbjH12ltWgUxOGS66MYseCAVqW2ATOQPhceITgTRR8xAi1A3NEDAwGMOuh8ntNTvpWiQsAgk1ZwouBViiIWInaaJhFWi5bhXIDv13ve5J+Ohc4g6TiEaoAosu5u9sqVVS4z+Dc4sUgXCPnggBZR0XIMllj
BsNufXh989ZQpXZlwTuQeuLzL0Y9tkuisJ30ufxoKW6HCxJblV2IkVvtAl/xzKIRXqxpUDjW2ss5QcoT7xKDIq10D62HLAKF+s6HfRyJuzX9CjKH/y7NoeHuzLJRlk0anZZTBqvRGsJiyTUlH8qS3+ZBFa4tU2+4
H1xWyFPufaMIuPq7RJXvg9w+eKfEmoGT3BXFQ9kli6Oa0PRW45St2k1JH15DX8q6O4uB1kErD2tLQr/Igy1gCBVqz9GZLvoFfh1XQxFW5zLXu/6R1zf2tXW78VYFTwjdGLHp5Npi+2phCLXW0BF28r3G3Ij1Cbro
PLu0xAdIZ6kRctd8X7NakvzCsm+76QiNCSIJouv3bCvqWMJD3fPVixz15YETGVGdwscGUNTwa+OOxvtUtKmqCVA0deU9uS0zHzRZqQJxpky2WuwKDQjr37kO5FsFBx5l+GSIKoOXVmnR7CbrYtaO2J4ceWxeMUQx
rYU/06+2M1PkA7bsYjYMYcfYrge4eTdQ6xv9eO72BERkIPLFkypXhzCcVM1ELHE1BtYZgEzL23/b/rFi1FSgy4shj95o9KWEp1zZAoTxjMYtM8+xflfdYQn2bLZJiyKsS0ExC2QIfun7SS8qOhJiTCwjNfIWOkt+
zLMNVMKoQeN5brGX4tI8tuioRvQeyhRFpaBNdX8hdR7OWCoqTW5LjVdCX/PJoEJOR6BQIh2/4QwZlg2GckYaqPWvjTSOUpE/FGk5zB0nwpgExmg4wFF/hFRVsF+dcoonGZidWMGSeoPG4IlwrbYlfGbcz10WDqIO
K+wrSoV4AXZVbbFYjWv0lLVy3FKiB6yJgvARBVU7GZiOtqaBzMMidbG4qMIJw4KtAGgjwtwNdh6yCbnKa9czdw2c2B8sdK02rICKHLVhjsB7HUPT1uGMsQri09C/3Lap7DFuX7L6p9Aslbu1FQT3eD8NPG/eUPNP
FRaw74HoQ6t0j/ozMT/WxZRI0PPdN1bQr65LDYwjKqBTMM0FG9qs08HNgC7d9Cb49UGbwLFTrceiXSjcYjFRjphVKIxqEFeTyddE9Y3XY6worvISCW8fs1UK2QnN5OiABwl18oSinTpvxM41de3RsrafKYlj9wtH
wJNeKQIpRqtCo4EWk8bOBY5YMZGs8dYeiJ5LlDmDkAVSjMHwG1k99aTshRhP4DWHY591/mplHA74aGLPGZvoo7CD31qI3X82+jL3hQka2hIOPe+IHyvBWPZ5eZDJ7NfqAOSPBk2GQSfr7IYoipYuxzN9/8cwSPr8
38/HTeHXokItHazu4XRnR1t4OtjTJqu0KFjlLHnMw9191joDriz4qL+mQd/6fiHXDXZWp8eYhQNoXvKx3VHvaO/oM9TcSLZKnPLVMsAMFx9ssP8zSb7zUcrS28opXxu1HjT2z0/Iq9uTuy+ItQtXNGoEFH8ZH3Nd
zXb+AIzevzpUG4Hs7RyVjV/aaD11WE3Qm2AxZnm/iHKNiyD+OF1p1M1ovC3cSlvwObxa9PTnbUTrA1x2W0dFG6939UAcpxPX4ayKB0ro59937r07n/7+q1nR0ojil/X7xeEKZA5FJMHBV9A390n23RxTUJ9P/q1i
o5H5XohWRk6LmJ1jVSpG7MUnRvw2wO5MJ7D11zrzIDxa8NzVZQt8C3t6ZWZ0yJrdJZmby84tbeKoYhbdt5udlCEbceZYfl9gH9Ud+iFrKs8Jrf9eLJmNPmpwLBFWZYWmAoBFcensxyOev9tTQxCSlZF0VCRJi7Ml
r4VYOji9y3kprSorB6Y08x/uZvvLmNf78o3uIyV/vJFRGTWMKo1fqEisldabJyc/eHuCV2BA732g8+mEM2Uo5oC9UA8jqXVZ1MmwU1cyXWP/BeF9MZqie2nU7KqYrqTkRp07N6Gun0zB/6tNIGRnnskNJfuNxJTs
jrWY+dj93igguLisuTaDnK3bm2j2sfHJ6zoPNW+jOZf2pgYjwBujxbPF0XhYCEXeaHa4zc8RWYjMlD3Tx0mI5UpSkA0TlFPdwqCqLcaPZHEdNzvWw9Gr7yS1l8wSKjveZnZ5sVBh51lvLeSJE01LsxPahS9c2c1q
2LkB3ifw48cfC+U245SvXJYTH6A0L25pEpBQaXBrNsaRcK0ajfURdLZCuPleMo5qVpW2KGLOb2S54qTY8g8TRL048eRjAQhT7za77MXGt49N031sfewSCSTjlAUwC8uKsmTBzLG2eSZcwAd5dt4X0HVI7rzPKhuV
MX0jbV5IiON8mG7nVJauOMkudV6OIfqfQOpnQlUbxyF1C/Lb6DXSeTePVwH0AgrqsjuveZxcC4LfFkxEY9qORXuNjxEsSRPmzDYJJkdJ7KUzAP9nRtkjfABExc3UuUSwqFtMyE2a5rYlZeqeL9sFgP+DDp5V4I3f
+9KMj4VdH0xw3w17G/Vhu2UHjAHutTrk3Rpi0Gt3gq+SDIbf0sfi9R/jqp2geApctQthVGTppSHuNyPAE+/GR/MRHfnciZjDPA+tqUNkde4IVVbkRU8n3MKr/bPvzvni7TMsvUCxsmMeAPrjz0XBeWFJ2eyCWGIR
DuzuJGsdrwUBaX12IXTy2l0G4Z98dSB80d8WhB9aUbSq5aniduVcNYQ6CKy2kIFSQQ9MQ51Wqm765mMXaZg29PyMcU6WD/M88CU0JHZvawbIPePVVLSyDZNfXaxDBVBOu0B7a3SOAB7k+l4sKnt3U+0JfS3B5TZ8
CIVQc0opvXykUnUBjyPj+qg4QVMcHRyWRiV0ZFcDLFV66ti5gAtwXN6sddfp04BDEbPswVKhC7ZLxGAB/4BgwKILna8XmHOyTQfjIlk7wzIMkkAu57BNhWmJwnNdi/o864TF7hsbPLCXll2FX1EhvC6lJZbQA8wJ
cZgNG9fQt2HNZXYdxC+IVbyHkHrfD5oC9QkZMVb2SNvHdkI2tD4bEhP4T/bnLcoc3dnoCnlzhCvjKZjSiXm78iVsWde6j90ZD5rPPMg3OtBRCNaBjEP/2CBHNZ8HKjIeqUStl5pHosJs06ipHmeYdoHKzdsyO59V
q3UB5lg2HrsEkNLp0i6KujpdK3LYKT84EDYl1oCG19RrA7jPZXB55+uDbpiKCwVYLV8eVKb6iCpgq8tz7fh32UcxGAcMecU88+2ederohgj3UW7G0iMQYWVFWXwrP5yxcuXjh3JUDMqp34oqMWUCkTeP7LisjTrW
ZJcM7YBfU5yoDHpV7zCDY7hMoidzUUxyZzgxXoUGMW5ZIMunTlECppZPr5d5l+F2fh01j0VBMsIcsVlBEuP/ueTOrRlDJ/1U8ziltGLZb/afzFysJJihpLDpGGfX1xMnOGiac85Gsrx2MNT5OnOr7OjggVDp9pn8
neTTlZw2fC5ioq9n3iSNwVYVhXHoPOQlMnAuO7Iv+wJX2vl8/Yk91CLQue7bt9iKwPtlbI+KiWEOvXtoegkxnzJqe/3E6AdDwYLmpAJVzh07o6bitCLQP2tjTvJ6ULQ8gYmfBTdIdzdM8cwgmxoi0Vp9XexTvbd4
IPEWVNuWJGezsGyLkRwBkdiUNOzyAJyKWs0E4RB86oyxSNZQs6HeAo3ANgXHG9tQLtlOdxTQMcaWOGT7AVXCJpGutbehnVoD03H5aXhWNHP9WwBftBynEzgD3YGBol2Bi0kJho9yNGtAFFOMtRVgZl+PbyB1NIJ8
TqGtZsd/QKpRPe71lrlr+L4ECtYa9cyifRH7ocMMMdTqno5eGbbf3xg7/tnk/ZiGG3vyMGGWfU0MfMKaHu/56LnnLu5EFEFtdm+Am0i+U2Tu2SFSVVkiIrGOBMly8wZTFVbnflKWW9UHccA+rPUe3SP++AWLMWC6
pWW0cc/tAn2rMB7ymLYkeQyw/afGCUUzy+lux5yzgGupogRlCf5jUEIU1CPMMnSvttmjZXpwiRzv1V7dqUW7o5aSciyLcbk9fBv8/2Qa7WE79NlTzM7vg3KMt2Mk95oAdHviUM0Belwtpy52E9M++EYJqEwuXu6u
oK52h70666iubT0w4YZVocT5zDWIsvB4o9kB/2lUFab5Z7lhOopC+KWOhSRmLQIwdS2YBSL8QFfiYMI4GB4dCI7oXiwpHymcUSV+SZE4CwowMtHfeUN0bIaVr/qOKi3aO3Za2IiaRfyCbQHAA26QDOlM0TBDyabf
fhdoE/dkoz2yn9ENjkCsoVLLa+3HwKjp4pwsVEFrHzrZ9Ily+b1wACfyrDMT4/ziuO0TZG5p3ZNzlVYVi2JcN1E6eKBHV9ebUkx+rMgpEAJBmvtmWZtycfXW7sAx3QzDXHSIhVIMB1EwC2xrE1UwRBdlgRa5u6k2
yxAtJ2kR/Z5oY0W7PYR+NQSSDwPqLXJorqmjVNra0eZSEXB8TIL1rdvQKMEDZO62aBaSS1reeIE7wHOzAByZwfEyTq1yBzwdghohZIPaSdjXN3EywpRtm+hnRp8nNpCx/pt7x2p+hNKoeoL1zbS50YCHEYrDtDky
IzK8Tx5g/jdjp0Fzm0fRFbHn7OCgkoxXYoa3oWFFbkdfaeHUanHba1qpMOiucTiKMoEhMwOpd9ZLIT9MgdvB2Qd7vvAYNyZ8iWjdubxry+vQDtxtunZyEbMtC05LJWZHP5HuNWOB51sine1uFl9mRkwtvmEV2VXO
SR19f0WTuM4YJwZgZj3hbU1+I1zS8Sm0S7O/ZoVJ27DhWwjFqtFGj6ilwJQ0SjXqRTm79ZEHdA/jKSYRh+rJEQsehMRQ0S32F02VaGp5xF99JponZQPXEMrzBAQJLq8cBiDd5353FBULZ8oUjluVtpVAwe675FKf
hhm+9WPqSQt3rwRsJEn11a4rBDfMGATI6Y5mf8OA8KAbveH0t3D9UlYOnrGwoSRjlI/zp19Wq0ia4rPVsxfoHDtantz3RIU/AR01MxdA4Agy0q+XCbbzWFOLabF7DT4xC6wTdCIZNcRq+G+mhNuuu5juDdbJoqP/
HB178eyb+dwtcHWJkW6JI/HGvkWO4Rxuf8uyEKaYmITYUwL2AkHTlJhNOxcM/j+4REthR3NnQqa8QWRM6bjEEYBvTHFlro7YDfaEVM2is464jt9rveuCdwHnII5M8PSFnn94jxMmIs0jarLgbbHTsvxfD1PpyTow
oQqv9IEfT5oXZFbKLMdTWhdsNve6XxVZY+fLL7lmQS+d1sXhDWPNtZ+22BZp6/XGg7QSBdsaU+dmYUgMk9oSJ7dMNOJTC0Q/EzRc/jJJxQG96z1ADGGSkk7UY2KTTJiCxorc9ORwP0DWG/kJS1zmhMGPB6tXA6a5
m5QG2mB+V/39w3iqMp/5pRwjQysDJeKd7F6RMPVJDL04Bom3m2qMF0dqLEd2pLP6g8ohU7tkkDTG00kyryG/gKrPvk+ps/6TATFYqTQarI49E7q8uiuhvdAk3WWP8Lvxg0AYCDLFBsp7Prp1duJc+npt0n4FaN11
rFBQVkzJIbrX8i3390+AEnzZmODywdSRWnIat/oNEmf3bRbLx6QVkQSOql5x0qFTVngSaszXTgrPGfKaPOHYsujb8nF1pdlVtkScPzCQNQz+zlfuo0QxHGLvAbugAS1ZCBYvLEKgxDL5XGiXf9JYmlTt5o8vUYv+
Fuah7gRpFiyufocFqhLrob3h9ql6MmqMzOdy6Wg7CBgnwa2Qy0KeI9bqt1/IJvGaxxaDSr/7ehnfNobOTmakyBEvqieN3QkpKRGP8xnjLsUanErmVlHHbRkFlzTn07t0Hu6wMaHQ7tRWN5cDV1ZZzNHoR2eOl2Xj
mCf6aBtJFNS95PzUMPDUOpo1dau2rpzohwfJnuyjuslxcCFClV7ot5v0XscseH2pZvnZHAvC/+u2iE4+f8b2VLVWU+hoN5uLBgp8Hip4N34pfo7ydhHJYWDIKBgrUw+hvp30hdaesgLdBjHQ69cJ6zfClOmIel5b
rjfvz7atVKSQ/UKuPGKqPaBKF6HOt6wmHukVlbPyQJ5XH8ID/rUGM+QzOhzKZLvpNl4WhTwZvkzzDGL/VfcvQ15jwuohldLDcb7RETRx1LF90c1hHhB5fqyI93BugL7FPiKMz53Ws7jV9OiI0Z2LF57UJc8yhmNN
A0NMwJLLZGh6d2MY59TFQzXcG/OXgx7kad1E2sxtzNTVAt7m48wVFgzRefDouS/pmzclWJ8j5VplV8mdCeHzpE8edn1sOld0QfM/VzfvCFlHfK4GjPCqbPKbhlj16k4g9sDcoi7SYlEhbBjXmolo4Qf5AWZn4nxu
QaNlVAglWvoaSa8M9qBm8ITT7Lvk8LRerqeA1QoSXnH5iRgoJ0BRjFZDOnF26PE20KsjB2LHe5DlsD5POTgH++AR6mVJulW3Com7AXxT38532U91R7NQQ8nQMYmuO1ZI1kVcxbCkv+6HYZyo5vRgkfvr2tvZj+C4
6omBcbFNAs8rELlyO6Pm4ascFtJHYxXGs2gr5fIVkcfkTR3Ar9Tb/csM08hUpBvCGhRxCOxtMUoM0YR3gJvJR664BEIyFmiOC2O/yu31JyABcQ69ZU6NBv1+oVJ6Gtv56yAFt4XLlu8CmRG4GEGwGV1GwwVifkdJ
8Royrc2PBYJgMHS8M54dW9WXpI52GYjfj4JddQiPaN3/LcK/m3rYjCi/IVgw207ycA79GDE2q7leX/n1JcTOuHmch30ZVny9WDmQFw7vMpz2Bm/jcMI9gsRY5t8wZzE6FrNfdU+4OMkfvZIvXUjgXGzKwtHwxh8Q
QSLpFgKheYlN3vrHOITiQPuj9TGsgsHjqHtvqh/E5ZClWI91fFM352PMcjQh42v7jn3kiSluLF/Uz/76KPGBnqynO3zcQbTTQ+B6FDVYace1/bqn72sJNFtZNzb0e0AN3y6S63meHu3fX22fFuVmbgcO0So+/10y
6cCHHH2sSaGc9iQG7FD21P2atLIzm+0ZuS0Vb+bZDo5cgImBRKGm0IpwFHN+G/MirdTusnwMOdqyifxblAGUWPtd7/8S47LM7J6uSYJey3wTMhdThYboQu1iVY+sjpZujD2NKAhk7ENWetIvetn93vCq/wT31xWJ
oIJGXYyoZd76WX08VWKDAcMRJ1BOjOqlGLa65z+ZRSpRC+qWPY4RhmzQDeIc3oh4LUnVDZRl5wUr1nQc0BFi3NDIlmwiN4AY7fOY/VYUm0tvWQLzTiUv83INP/Y7kQuJfJwSN/Kw9vZLm9AKHKbtCjdSp6sO9qne
nMavXRkEJgmooVX15c5dzK9aGRg7J+1f5IJ8x97MVZ0do8XWHqz3/sduOBpPCFrxaK7f3Lx4Z3Fl/tEjzfvi81aKfmmjdty6I4MW5hKtkD2N57LSDRsOiZfAuzI1A/c7KceIOo807AzwAG75Foser61LCA4IlWKt
r+htrGd12PXsXVSwxtwezY9ToHKb1CPaBk06H+0YbMrWWPj5NwwSLcqVbm/1LumfS+E2a2BMdqc6Q2zFG9QzFO3KZeiVmsndCMytQL1OUYS7y0dEn6vcIsfbufmQDZNOrVqxa0qeZxeKdlGknchSDxagBk0aFOjv
bRIlUB9Hn2Euu8gjmFUF1kXfbYSTVSdGKQJrRTF+NHVqML+cu5USVCNoT6/0i1iPDB8aJ3oMVj6b9kE47R9PmdL4fdnhbvue5w6liL6T4s3VnXLIY/bqd/tsjlpH/KCUmZoM9zTC8jlVYg0wMtdVPQ697YV0J/es
UfgqDhlC3+/x6J0/2fB8s3tEvI6ZskYGoqxzDPqg6YyxSpEvvyxgIbxLodKbRFJHUFJHCZmR961JHnolDAQG0y3pA2tx62y7btvXSvtLpx/hY41rT2H+wWekFOyrMX3l3bWG92bDUSIu4gtvM+XhCdz4o6VPx2y3
EpmPCV6Fzn4n9iS3w+xe7pszV55k/PsBoOGz7xgqQyMsZ40xpAy4sCqkDfM2gUa04K+158Lxh3AseDtfqHFn1gav9b/hZJilmNucpqViozTWINKKdtF1DKomp0uTH5R2FERLRqzpgSoeaOudDwo6Myy2V+xkNzYr
UJKX0zjmFPTb6Lq1+6LGrU65LvAc2nScPy1naTQKBbDCMGbbTL+/NH/+W0ztUzBSy7mVbGi633SePZ1xel5wWCbHGcH86aHypPak3GwUNlBFv0lBlFiocx7bZaOOkwGgmgsuZwpGDmOAdT18YEbvWfNtlKvf8FTK
IV3IRrrDsqRmoqROX9+VFj6zW5bmVWCGzpz69Jd5v6T0iJ9TSeVzgBRKOTGGeXLxRS/nPFDpNrgkFSWlHciBlDHP+QCKcw6MnQZWEuUFzpDzPSrfJ9IG/Dd3G72qaVL6rc6ZlYwS07LDQcE+lgfbfW+QV7HQYlYH
LQVr+gZML1yyRC9wqqrBlq/eXhTQHq/cvGJjDvFMJeOuirJJuYoThcZz8DMI5laJ7b6VOzgaRM5AOwTfKyaqElbtU6Nft7V4FTKhdrD9D8ZDA9FZfY22FiSX73ZUo88hd0W8sKvQG+cnOEb0cRgdxQBuakfbQMRP
0otwAQkxLRO0vn2hqz9unLDhER1MZKfpeXQosTXOlyrc4opxi+iQiUC+ov2+VHUE1ISbLG/DelS+SdheK4vQ0CS4w/Y0A5vYWVAzdzxxl/M0jAGasVG50qbio21bwA0z1tHSdl7tuLxFbsqXkPEYioGPgaL80vhV
UZVPTqfQHJ6Xf0UM0vXgl7oWtKXcXQYTT7kiXGtmlXpjnq0tU/WHetVbQGpu9+MK3mVc65zfiOU6hpGDkxkrRb6OAsbrZuEzIQqqehexqJNnH3B7YAgz8/Pq3i4ah8YJX9+vE8OifdqCifyLsPp/fcm/lU7sDWMr
PEIvefLhy49T89cF7ezZyW+Kj3r7Ljc7WjnnuQw7ELotSvfYdQviuGtk1d02Z6GcvbNyNkSts8v2klZEDkts12fuaKnMaSC2IVXtul6cckfNSx51f8F83GOUs+yOQXFfqNYJH8IKBeT6InBccwTj55er8mE2/4qE
2jGYOq6LCYu6fZzBcdVSVKtMEvenmBiKAmX+pLBnIjS/YvYWK9GqeGIkeTChgZL/9YYmngH1HzGWP3c90E0TuKZP6nAzbxePbCEdLDfs0gUug4qU/lbNfRwcgxFFUH5VEaHlN4RdGf8h8yB6AraUSxxAQuNuTAVV
kCjsdQ+DMP2YE25Y7lkDxgzn/OrRYTkWq4+YW1H6pAeP26Nf/7sYJKrmzor1XpOAnIuluuAmwsPbunOTMXFq0p26+ixfe8P3ie2J5MRg1mVKXfQAIR9XCdeV5Lo8aUC0RYPXNwFXbqEYHukrHxrNeWKnYTyCjZF4
AycqLuWtG2tlPrONwhd96rXgbZtJ0a6Nwyih2akVw0syBEpMivqFcKoTIbKD8aQha1IfUuDwwcX2s1jiE1sGBYcBWQl+Cbt3HB9s85W8zfF6o2i7KVT2fjHDt14eJk6nWz9i6vjrZHjx+XPVBVvny1Mt6k36ETkv
b157nS8jLavS+rQENaMUHrmInj2P6yfkjGlluWtujNe7b8jIkJZ/o253Z2jCiR49lMfHAr85daU12TfRa3t6AoVadB9D9n1aPa5sTfEm+bSd1DmzlIktiLW2/YFaWFAbUJNzlWQXk0/gc0ZS1y7IREekja6Y80Bx
o+J6cyOPxFNfEIfJf9RtHNcqZqTYhV2Sr4gw1rtsLMlZC+SyLqXMXY6JZtJjI1Pao1Af6iY2dioaoZCoz52/oHnw7VcYSXUQhSxXynYEOXYVQ7Kqzc3NnLUhD5to1TYLuANatAcfEgd7MLYt15NkMzomWeOWI3ZQ
ELWvJ2q5GeZ1Cj2oXPoGCb2cKGl+tMMECD1R8qLmKDN1HpcJciUr+CNIlDs8OYH4B8HQk0gzisvaZDk1Joi7dNAhI24iWk61pg8qNbGPbtF6hyHelF0VlCqnmB5ETURpy2oTkQKKLeb55x3UGzBKwPA5SUPORODu
9KlHk0YZi2Th0z5ZDJjpYfS3XYMXz/+Zxw630kf/TCd6mIDwpbTzKF6EQF4zlPTan1JgY9ric7EZf7hMs2mV+4ZATl0UIkwxIasEtT+9xBxrdnJrKH5hnN/U0oifg9CblI427R8neBLHFkxCpGLcSDWqhfxeMdQo
kWGGX1dAhQtt3wYPHuiK/8UmXKNcVz4/WRUHMSGGg6okfruoqLrl6/ZzaVg+vZzymh2433a69C31ZnlrwnEUDHXhtESuSkb1CaPQkZFTCSRsJ+R+90m8jVR0CwFfxWv9uOeeYUeCJChYX2Vfg5CqKN0GVjXistEr
B8axHywY0RbXVzhNsELkxV5u+cCQImHOAdEmGrU1lKqtRzIzdqNzcSPNCxAKeDZW4ySlxvHP4YMV8zRknXT2vEhUnULx4gdbtfHZWcwbpYXIfhGi4vhWblTfgoYPcftyUEXTjexhkIeHqVel/Wcx0OM+H1t5Ugh4
eEQwyH3qVbZ0fdwfBxt/M6z1d/NNMazsfPwJMBE5wQiLWN5P+cTBz3jP0kXIcLovjyCBVAj3vemZuSB//IuVy0hMhDP/g/0DSqIBjhgVGhfzBacB3d38Poz0WQ1DilESLmT5++GwwAcgswhYdtFDcfDsIZhH1v6c
MYn1qSoXHE6dwgeTmfx44RsIN8/512KGYryPSt6CvUgofr8P+zK3qjwRrY/7LCSP7JfNYi8BuJ9GM2H4bJDcWh+GBl2EeOVsCtY3ZtXp/acLQSrhP6p6Ybzsb6lyD85hakD+il35m/UKueFwnSuY0y2LHRD5/0kW
qYIINATpVznZBBLrvSME/5GflzezXPZtteMkCQaQJryVJGwmW9vPBKmMgEjN4R0mGeY//0YjJSe0PVbYDwnjVUFLnUXFESZO2CGIKDqECKZGErivjRlADNf7wXM90QwSIygUaNtkP9anDe6WTWuxFPrmSNn09G8q
aRX5elJFtSJ1v/Fzv0lWF3XxBv38fOmvd585cr7IPi9B2j6pR8rNPGK/pNLsN65IQORaKdcElV/r6GcAuLHxiXlEeYlws5UCmLA9910FaiCfGaUGBgIFexTMUDOci+Y+E3KRtI5LGFZ5pt6PNspv+phpyd2I/SEL
xiddH4VdpZvs16gGjXLbm3PH5akBVZzav5AOdvt/H6hma8+ef7wV9ft8qr9oSUBQfGzAO06b9+7QrxSyfnvCkQW9Mzwg75bELeWbH7YakQxThyTuTFHcjLsXzX7Ao7qJluGgerrw7iwsHVna3O9Ve2gpIThEq26g
mNITGNiUDAEE4a3BcI5EvHC78exCgTRyeMHikMPrzxJjmZE6nP0oS38u+mn0BtAZC1sxqjGPmIu+0cnZz7KzP9k+xuFn0sZdgxQ5Sd0X9aT2j0Lk6XCLsmuDoYlA3AkaBekDViISCKuICYGZXkm3A2yMzVLG2ACp
vnY3Giu5dmXSVpcxaIk2MzcM+Fp9pOtEY7Oo+zRaTr7wH71dZJ0C9hkRaSXVssSj+JUnjJz8kZdX4RtUfa5nx7LYWIqERiCjaJY7nnfc/2NYW/gEAZ4jc42htLGWetshAcBpWgD2jdzAwwz9T9Oc6jyfDL8oQPCY
Ens652fFmbxMdNxAfzUic2lkw8ICX9REcjOOZGOAKTHfiUYJ7985AjJ+8rLBank7mgeq6Dthy/A7wfnqeLM/90X6S7fGpavzO3t5DDCkl8m5qy1XLGMUc6jraRFxuFSuFry15aqvY1fzraC0EEYPIHVr1ftTB0dm
3NdYalnCOdcBovBvs2KZVcShpwsFZ0J5ymH21ASFvicI1I+zTvOZC/0KjjVR4Myr4rvHZTbzufBjTkmsDr/QWjAh1vH2cVxMPdIKJNlF97klpYb1ozBAyliSJGIzF0e2NJxyh+OkrwL00WcaVytVH5G/ABOOvZ8f
YYLOOSUvT3l0J7WpVZIkjXPhNMKGKRXWJR/RxYG0vbqI6/rGVxm+vdA2JakQmrEhb7xwv8GlT2OhWJEvRWFjG387if5Im41Z6geujlKa0NUMwEBqNQjt4Xd4ocSP6as6gFdXjuViLDbB0QC9MD1/mqSJqBpVvW18
c9Rv/nJgzQmAseo10TDL8zFRBInvy1TTzrMyYojI2uT7WUgd9/fsu9kyqWJVBo7ZudO+VB5iXsKE/YKBkUryLHboUIJjTxElf1aNlzyuWvQ3xORPu8S32++eYU2oi4xshbx8nvydcJTqQM4xMnigJGzGCmtSJL3u
qj7N0Fr10sf1QUn2gRfwCkqsoSEOkhddxOednnA6kJ62FguTYFLozSk9zN07mbAUJjEPaWA8TIjqpfytrxysAdGcbi7LBPEQsJVqc2n5NJnx9aHtXZsN92WFwD9tjRdmYE3URcM+CBS8UoBRZZbFI1p37wgc+jj1
M2ywaNIkxzr5lkFlj01KQ0EaVyOskwN9w4ieSF4D2zU0OQpdmDTG9IRGFDHHwANoCikp7fQijW6cCilIAjHGaRKvLVSFpQ5DDzpsTYPTKO1jSVVQGVEGTGkQZIrCUD8e7aLlCKEyWVxJ4iV2F5+fMfaYRowPXxaC
NATg5Aa5D0Kp18WvlX7u5MT1MMjUHU7odKIiutDr3C6QsvuY8ZhwcNybcWG5Ljt4NK+7rCu61qYmHb9fwtM/t5oGA9gqC0n6EgE7U1zJucDzMt4+6LznB6Yko6Lid2KDEB+SV+p5ZWVjqmbTtjbQlRrhkCAtMelZ
iRsJ3sw7Vieo1urEU7sFZczcYZzHjAw/iFakOxZGf7GsL9cYAjRtGWdpdot8B587pzxitT52zMzGWKmsGh+mSOWsCYu3OaA2Rvzc3QCWSQonZEuFf1BBlH16rPrA2GxIkIG6hKFb39wnbk0kcUdIjc7+GOBSaUQq
LeDqkOiabl734e8lPTvlwLGwEGs9GLfSaFpBfJzFK8Cqki07UwjPCAuztW/MSPz+aGN4RILGX3t1zFedI2SVBbtIEPYOCzBYe71cE8uYDRCHrK/qAk0UbOXCB1LKGhe+KtmhFznM2u6TI179CTxEiA7Cak5WlRjd
kz+eybDhjxDVOenFFHGkkNOt/CcSnwOHJLG2ycAhT9CWTHvEIO2BnPk3dMpF5UutRrEGZcK6Ob5NyULJBgj2DShfsl8E4xU+XwU4r8ebzBPovOBMgAsGP60LV6Y94fzQTjUGz9TjE1QgA5UnxFjX2T8w6XCSo6Qv
5pB7KxMnJHY/oShccg3GxasRDhynOHU7lfAUCeH38gtmuW9hs4vtpNea9mzXjMg3UpqZNBLOPtIL2g6tx0yK6mVbKmjgcvYCDZfZVkr9/NkxPCLGJPfKtQFxTJwg9bhsTLrtUPQTPlCjDjMWLekGDmVVh/HtxRiO
1zPm7AsqQwk66j+hFkhyvX+1jf4uwIgNarabM+zSTaz7zqJpdjbRZQtYOhNRasfmjHxuJl6bFCUy905ZtrKJGfjYEN+yPnGYIao/sPc5u4FONknEYN/M2W8nmeRYwjQBPQb2jd23orhQ94NSjDQUSWlAXUkf++S2
yprXLo/mTqiFn62epPYcxc4r9mgsUN6w6sdxI6ueXGQWKuZ8I05c0yicfd8yA+n3Rz9FfBqaUVFGJak40z3pNY+dXWztbui0k/fmaVFmQNfZrsOM/4MqeIBrCJG2LDj+yKAxpz4McHeULWSibVl0OSUWXA14iuac
CoEOLh8wkhSF19ODDTzLSOyiKhzzXljRa5FCtuiRvmr1RqJ37AYfZsT/5CpGjhzYqG9oYbU46t129vvDjBVBmwbDanz09vUT9W47+/1RjFPfqWUIGRQ7KkePtbNXtjy4Yzvxq3HosQokklLcRaT2g/ujGumU5Ncq
wTXxreAclxIH7DfWWWpacaCvmBCBEOjbA3YkMs8XZN7mtHnOCZSMRd0Qa3O3s2zbqXZd8yXGJwoLjObKih9C5/WA8VPBqeNk1Z3BWEZ1HseqDsfh8nj/T10Oo6q+garJz+79QNLzLG07YeFc7YTJ9TmMqnqNenuO
DYOqjoOp7Fn/RLzXoQ/0+Rlv1JRHc/ayy6GuCzPanjprENwZETzBJ186rgvkyOak4RL2tWZDFDpXyqtkleKydBgpyI7hNJIDSdGlSQflW7nsDs4BoDBM+3Wp6TrbtSeGyrXPt5QJImyeyofn8yeptcZ8SZ28lUIk
78UVltuOcv+cA2g+ggTK3y6jeA2TWJnAbB6d32BnGijdhlh4gtV3GvYkmBY+sStMNq392fiUgJGAypICyrJ8CSrv+uzKeIZ20yS90gNoaOlM3czgU33WgYn14KI+jbLLhcfNMh+c9WIxDajHIeEUora6XPmplroY
kvg+7e70rEKGjmJaMtaKukDkbpoR+9YvV5mmEgORrn0aRl0h0wtXqbuXWfRSd7dlp3WCCkln2lUyvzMtJW0/oEXxGKD1BpvXUrHGgiwudvpQdrJHKOJNVdgmqFtJYsdZw4twxmuy9IJ26GH9c+71nXZOlQmDY+rR
WtZUDl+Zy1RtFc9rWWg9IXRR7dLaAoFbsTYwFmZN13JZIahMT+Vzn2vJqYGuFrNgpF+euzXPr4Yinzl3dYsPT/SlzOM91yXiONdyHkT3uVnWLzAIIDGd60rY0IbJ5zPXMkuKkqr5ZNSGZRU6k1U5GhSJz8Mb5Gct
qjbOJ9MIMMcXB20mMmzPyTjKGHqtUGQeMS6xwDdbAta+0LJEwd+12tQcnTENAGGszPrvCpQKqyKJle+KOhmldnPbo0UMg0Zubn8eccZEIcoL3B7Q4B4x3Z7WljVaKQmSCrFMNwcr7onUWLXpVnWXR+KmxsKid+Nr
fSfk56ILS0CvFED2r4KwVNnNnALIAk520wTGFnbHKDOtmtJSLJ2Mam2G8W45MbHThPRGRf1Em/N4D5lm3JzeQm37ET3GlB8mhM8WsnHQycPQOcK44SprhuYgaAlZnKnQNeOuWWXFy64CKyV85TX7QgcmRLx247nG
kbsporwUJB9dxPfj4CheOWdswZa6mnOVhO7AGyqEGQTdZiHxK5JUPXa+BjHIS3sdh2Cvv+Q2LXs2Ls5cxlBqMGw3Z97oON7HK/uubrQBiasxpSf50ELElRspPlGHoAUoWNLkxPl3KrLKeYlpVtsRxHg+0sdglSie
RtjlZikzVDL8L09GYlG+1IRRkDnLuXCxjxzsRfyvLKHcvObGHaoVdF6psdNNdBuCJSaCgm3ccCuXROZJ6VRXPDoLFJ2YjZHkJQVUxBbtc9PfDTHHAduJAVgLazC9whFRNGddgrK2YcDMRNlSSc3TSm3WzrDRfhlC
7QXOARMCMLW+1icbWCPsjOU2B8rnN0yyqDKlZXhjDgxtULJHAz6Hcakj4nQbMu7CFGmxSOBz3QyJ2/4tVEOjC2XWJQA0bxNlcMj1r0lzvo1qtoLiYj4PkaqaWo2eQZ2j7lV7tZxvAY6/Gvi9vhyZkFPTgHr/+L84
YfuBbj0/EMiMI4DAgDr82MA5iMRrVQ45zvuirCaQ4rSnbbXMx+OLcrBQmPfvQGVfofBy93iQWrX7pjFXZ26QHexfHYkgPca7x6vWiK7LQsXTDiT0UnFc+pUuqcLURT6mG7bpEc8AiOnqZvPzH8u/lrml7ih/UVA7
n+mGJyI74Y/DPubgxx+Vu8cL4idO4DWvi3uEcWx6ozeYQb6W8rMJcU8zoWETb9R4viSravXBwk6+l611Fknn3Y5Xdko5URrxteXcBT3+GZ81t7YgA/t0qZTjM0ltqB5BA8yA2PRgJR8OxxSlPkrLvJqrYm08c0SE
ztxBGxmbN4kHDGZyD+B3n1llZphWs2hlzrGO42MIbHqErcmOTyds/PwNnwcMn/IcvoTeojoYu6y6/lQMWOXJWKmz0d4W/rNP6NNyT3XBBNgOeCK5JLL/tOMaHLgn/qKdRwn59VTFARfDeMo8JS3bVc8ylKwQfGFF
HMXKDG3kLe3MjjnYTkb4KzOSxcHWgMahuFizIch2kL5kwecxxvlr0L7D3MSt3X1aSfKeqknTgqdao0vapQgEoFn35wqfl9to8nhObD7HJ83PLDOvq7S4UZX4+Xm5X4a2pZElUsxsqFv/0xmcVMYEzUdJ75zlOtrV
amKY6USlK3L0EZRQsG2cKM8gBpnP2GVLxOcEv/JT1oZAP+OkhUBRI+FPYDq8NQipMbXfijLjZ9kJblhh/t8SPrOLPYQWStDNBNunqWpZQOObQQ56kB2iYeQRW2o7qKxK+h5MNWA5PU5/TQnDkMiBPhebX28HYmG5
lq/PYkCCXIa/ams6/kVrO/pAXs3TlluluvlmmaS6UMRjimXqt6MNN2luAFlHAv8YcTXVm8yfXfLh72lQ4K100TaYE4bojxwsWWWzVL3JHycfo02S+OLe2e2ZmTlYCq8GVNMfnbl5iSxTMvJxvAg+Bx0sGGk2Jolv
/BJ72VIdf+DauuYZI9tcTRvs6baZivVarcoSM6MZSBAkVOkhY570nzFLlKpWrxHhL6sVQcjyCW4lFZ52/6gzxBOSeeQil/yI4Oo9Qr33XnWvfMq8SblENGd3dKpN9rXl+uluqd6a4PTSWr5dEn1daqabXBFyuGGv
PGQ5ca8PNSC6Ga3yEr4YrJiKuEMi5n5evhLQTjRTwOa7vb4iLk1TXTFCb0NcPhwoMM1yRhvExfdDCpSI69BbnwOwkFpGjZpWWV7ehlkaV+jn5PxcIy/d00xWrXtec4a5vM+Br5iZWRjuUeOdpmbY5vzsnDp8t8LI
OugpxBAXjR8d53dXafs903IsX+mZN+0ETQ9Ye3VdAyvoggvYFQycjp2G4or17T8xjLbzMk3Oc3yZ3KCBWra1UaLkKAUMnJKAcQuV44WOGFdNsa3nsrd+ypDQlGN+GOHlA2JWb52+DhqfX5xugLt/O1Cs0n4cj348
9HmBbREb53jrnfenFdY70EOb5b+EQqARAbXnlyIsXkuMOVvB2hao+si+pEpxRSWR2NFUnQ1mV46AZsOIUMnQOKqoU24HHaCgaGzKx2ffh+bfov/AwWsKRcHagPt7X+Rs4Wd6eOQm/nRMftop9TjWt2f0W6xGYUIh
3XW0Yff7NWNwReLA2OzWYdPFoTjDYp4x+pLvuk+x6fKQWbBJ2qyM4zd7CT4Oo9Vv38wo7/xW8qJF4xT2pjR5Aj1yYRZKbvvhej5Ik38Q86WQT59fMyOfVdtxayp6lHwxwnKCrhAuKGFlUgJVZ55tF6znbkouzVRG
tmHPyf2XR05QEbJQVtS+7Sn9UqLaOryAPMplhNfU/xVZIv4+DvuzJ7ty7Uw3p2i2X0EznWMVNeDAznJ0MGqKoYwnWh7etzqbBSc/76FIuXyX38qELN4jODXExS7l7xE70qogYA0MYwtXHIkx4gjI0D3urMcc2S1f
7HbhhYbuNGP6Jaa8xy4iiN4oXZp5tTqpqSGHaGXeHqvqGoKMv+Dqd0W7hsn8f2GZhiUWn+v3g0X+KUfQrGHU+t4rbmPseK6XUVHXasEtx/kYCWAqIjkGrdrw+fQDKY+mfMkYnJvun/DuLrh5W4kbsui5mpTC4p7y
TW+wbSLz2wIPTeEyjC+HfM9FvQRf2+Rj/Z/Cq8qq+xGM3V+BBffQApTQSfkkVhSH9LHvt6n3MWaVHJhcVE7/AxA8iKF9yewPxTjvjfwC5jRXt3NOkoV9D/IAp3DPCaEXUuQo5IR8p/yLh6N+tyriTlfJWWBaVd1r
Vp7v5tvuE8Vj2MbwGE21+iJLr5dcZ6vyhda2abamVtgI+MNbYqMkOni7KYRVnN3+7Z+AMTX5oXpqCTH2+V1BNPpkjPdNpRDWWueMbh5EoAEuvTpsflGIe3kuokBP3gJbXqs7tOXg82aJ7FmHWyVafbPSLrOe63GG
HWfEooGd8baMdySOwuttJlyp3MW+HKrSpvlBRo0uonC3Nu/4kyn3w1iKW2mzd1I6tcFOUOktdNntUZ1tUlQOw/E/AozytlWgxcKZxWj4afATgNCkAHs2iHAtdgKUAXmoQ/rK53jTm7JqIQdvnkhN4HSzc5deB+rO
TyHyStwSDwDBPbnHMenrT1j5uGX/Tt9OkK1nj9E/DfauK5YW/IgbUZmYZkambqryk/5k+tJyHL+gg2N1vdDC+h82k0JQ2FqNz/LxmIImfE6Qlry+FVDh2v1fxkmnVb+1uUar2veClx+GwIV4l37xLbNTIUv7Wpui
2ZPu6TwISztWqjDmcwBKKVZqCg2tE0UHK6VdmtQIZo++zr/gUtKqCfcQRdwdjEDUPwa2rW9xcKyjNwc+on9WOW3bTbSfnxmK1GdDty9CMLts2M1Yf72Toz/H0aX1jL4YFrNOG7p7NbpiB+f04PNhb2r19hHFNbxT
+5TmJzOra3X8UWFIDobAYYwb89+vS/sjOsBhfB6X+9nvSKIpgckKKoF3V492ddqavWXVzumwSU7GWx9nejVzMeB87/01XjED9ultSCaWbO2QErqL0ZitaPWzRV1G4xntmTrihapxRadfOG2rUmjO+C44s8liUHlx
U9SFlK3AcV2KPpBYIXHC3LOTmIsamHxldiu/9KDTk9d/52njiKRuIXQ7D3HUp0NOxpNTf7SFvpqj97IWsp+c2IgHgsXNLq99iOffZKaYVS3vRZjQAustmh4dPVpLtMr9QuLK11N02j1e8r4fUPByrKDw8WFY0Fp7
83gXi/l8MaIYasS29kpmtLQEZ3M3+h67EFJudPJAyCuWk/YU73g+YtdBaQnTLD1/Zfk68vqDM51vGv9lsl51jTCit83nQPkwr73otGwE6NLpSdzL/2SgLj2xs2HR591Od52ReRCfTOE+lKamXTN3a2bKqfa7/Che
s23AyXoji1eQe+/kohwBLF9gKVmMVOsLikiYAobVHsAeG9PkkZslpvT9NIhhNyGu3Gp8H9U5Z22nC3O/wei2nHm4CiK5kj81zvq0g2yWXJDOyvmhYFEoKU67IT1Cf6MTl5J2HRMGiUf08aX0JT7BLINDR1ttuAEF
VmdT8sP5+Rqo99/uHR0z+KE+iU8r1GaH3//3Bf/oCWUxC5s3Q+xD+F/R9M6sHtDW4jQ6KF8nTBi4GsI+VoywNLW1/JQrtP/50FnIo5Nb3y24xxLqwGHclmZo8/tK72MPAlmuULAUtebTs0PnNh0nzCz9m6dSZVhA
ntPp1x6duA0xq6OfZFBm+EBAQ72jwZ2b6YDpA/hNrRiDj1nKdf400pFjdk1osbDD8cUO+vA2SdP82Pz8D9t9n7GGsuquphMPjlQGXzvInX3rQAmuBL6quGq5FRA4Q5OrysUS6rIjHrLCl5Em1AplDqL4f+R1tnXW
yp8MUUUfKcA7PBas9rvWG6TxczERm0I0whzKJuEuKLgaueQdj4QfQ6imOoLRjEYDCbe7TsF80PSCDFi7/drcIfto//R6Dqt3j5lN6GUn1mQhiB7adeO4THG0PXBT0SafxOd8sa+N+jfM5smDqYfnS9q1xFtWXJIH
tj/d4l4e4E50RMMKvZYJm4pWuCFaMZbOmSr3IB/jY7FjWoTEoR10ijjr+18vJp+ZPv8zu9EplNNUa3i4/1mXRjze4obz8RDTBKQyc9MLoQvjTqJfOdI5xOcSqhWLohdqdsogvBVJuZp0DCYtImtBTpewvVl6+AmF
dAa6zO4YNeJO5fqAa5yWSKVgqQYYM4YpeRSwW9zLFutggkPtnCMIRaCAA2O1H5kIAwPi73ob6g7ShC2J2Sc40WfvKy2ru9RvwtkUq0spKE8YrWKso2FLb8aqkaDwIwsBPnCITFHRLE6kljxeCOKUYkwbZaPQBFPB
VWZGhLANwz/2Oo2sD7FdRVFJrxNxoERgF+X82DOC/1BdxJy4389r2VItbh/ZMs6DYB69540NCT2mWrWblgaZce1zp5EE8YDrsnRY7aaDYyteJs0pHvt/i8LwZHDTwvLKV5fZ7H2aGnqXCOmcBlKWH47Py3klutE/
XKEj1WHjZL5p7hpfy+oXbyNUF+holp9XzX/IZb/RH3Q78mAzkWb9QWMWViojN02mDPlS+L9CPI+RAPZC2TsLkntgy/Ncp8wymspwUiO1clfaX/+4Q3BmZTtmKbhDbZGSSgvFT4xYoJp/LFSBhA9IS22cBj5378/F
IAg0R755YwMLenwFzgPAjW3qZvnb9oT7gNfRO8ZNQ44TPb9nwK42ijxz0Yh1xoN5dPVtFO717aptttuFBxMW55yEmwla0+NgD27+82Jx0UfSJ34GnQtP3veHQbVIUq8sykx1vfLE4+NFeEhR3SmF0I8rvsokQTqZ
7zQDHpi/vj5LRHhYKnpNryqm5qcNR+h+V9G4tZyZI2rbkN+6s/bO9RsLWh59WsqYCrOy9EJG1XNOBB64jdtnDx2Fxi1c+DrzT/cTY4/YITEkFhW7EguGxdhcz1ERJtkmaGzhbZSXUxnQUDUCNd10IXhXqsgII8hd
GZVxX4KYDKRiW4da+lE0U5BgeUJ8OwZfaYSAMsBkjgQc3LwVQ6siwIAxprS60nlMtmzgPYgMgwwN7/zdfty0zWDJyN4sU7YLJK8ne2wr8hd+dZHBhiSa7ruXmO67xzWZWZ5HJ7eHR4gMsuIESwaLpzTCn/D5XQ/P
u/rWyl9vI5kk/k5pd2z7ZCmD4U4/1/rA6Qc9lukIP8umuMkn+RLbsvy2U9F9tvbj0FTJbfyDfTGSKkSRgMNpOT4LzHzf6z5+vDfAVa95Fw9P/ONB49345t61F+FzhPuoC6BoCFeTiYz3SmMLdWwXxGEsnDlB/AMx
fLQAci6VwTxdo68v9vqR8MkoQrYHSI0cHVisZn4neuEm/iBPwPwgAaKYb/nmuaH0JWg69Jbso7jhhQUGeS9UYic/+og9OMXEAjgRGXtfZf3OnXxgS+39WYlRuUQi8vfTtDW45v7Iv6zfYd3rS+2+BWPxB5SGhZEp
ZdCTjsjnkZMKnRjKMS8Y9foyNPHfXzeKJr5rPyKp/Rh635NObE+MiLFAM5h5NZE6SIqBqJ8Fp1Y8HYJbsvwiVHnNoz7IRF2qjDyuVejDQbWSmQZp7Fn1SS1q7hBxGlh5MWkRNaaJGaGxxM4MHuvWsD3NMhUAMOWh
RoHJGGU2C0NuBPtGrs57sbyGXJFUMJyXiwhaZqEgIYafOmikHpI97kqQZfkrnzECVHvAjgBxlkjdN4bgPoNFRbMNQdtyhpkBUpI0UkLrwmJTqr4p4SCX1kNUqlv3y2BFKdagl1QP/PMxpo1p2P3p9OAaqJa0H0ka
8pJuNS5bxts3LPm5vONzjnHvW3u3wvRdIo7zA36wG0C8F3hyqdVGvjnDyI4c4Vy3gGxjmSo8ggwPkxx40hyRdFdFYJZzS2dY9TgD3syaQ9T8S8S7LIsTHbuGPHdH4TWoXTOeYnY2pKf0NubMFpc1cClqOZLYbB85
VtxqpQkec8J+IiNKkpZ6ak+w6zGyvpr5mnJ3RZAkBslPjyYxjCPRDgF5zvod6fQ8gcwf81qCr5kjntm+Kk8tGjW5jZU+1GHl4K++nbK6LgtrojbT7xRrc/NBu3zMlxSuhnaLVeezlg+ImfJmcVp79bgKM8rIdeYd
XUsKGbGXx4hCkOCeBMryCOBBIJIcdkWD3JjX/vdbk1UIX6hvuSE0duYWRFDNYGA4eIpG3c2fVHRhY+jNDIiAkBRmINFKNbH8gFQ9YZRAXPmYYOXrv6FFdQQxSFrSilggIx97Gy+uVLA2mAJDpLiH3z5FrfK3uUmP
3OsUFd27oKg1Rf93ByfVK2P4me+tL52pwy0RdWL2lJKa4oAu8VY8Sp6kH+uXP5fCVYi2rxedoJ6Ux8GfleuncrafXygvQHOb8yxSKGENtmduQUPO+ZDr4IK4uIukWWERlmxlNVk8xssXkGShq+yQqRoYpzWlDsiF
BDdHTaHzYDEc/MjMlqzAESRfZfLcSKpVxJ8j8+TYvTO2yKIEldEq80kGo32LvbMcQ2Xc8uy95sou+X++fsUpOu1C7ZTVi7lPlecHR6NRm1YlD2eJxcSIEGMF81mY4fZijA61tMt7EZkzVELu/lF1qzJiEhkQSnwI
8asIBaso4dyATKGCswSes+P/zT4Qq24mzEbWnBdODAk7k2J3yb0J9Nb2m6twPQbYgkNwlKEgTebgY4LLkxEU+dCwufopxoqiYq/L2SIGOMa5S54f3PSr4ZwOAdMmbmvpXP80XOfm7jot8w+TIZ+7uKyjD4+sg7qf
yl6i2FCwsAJq3mrT2MfhniyullWM/cnrJglJofvKFpiEqxFYDZgcpH0TXIN8znGIVnJJrSi9Zgogm8PtPb4KkO9byjG5UoRj7epCeypZ3Cx0Zk8uCIUUf2tVRaautVt3pl+3blGWkEt01No7ELtoNnek3CP4umCf
2bneaYLsvCR/RI9eOcTnBv2m0EL94VfP713/c/Q8X2y4uok6T7/oRgLC1U3Sf29QDJU87oy/BdL9CuUPzs119hjgitCvguFcArmyeZeV2lNG0IF0xthTEi1gKJnDJLlUECjAT416nmDzeje/mMgvqkd6bjknSrWh
gsH8lfmdL4C4rvnARNyqd85lG/QHctiBiulc91Jx2HoPIYR9YpzP50K8GbD8ZXpM8OjcprrSq18GohE+n0p0kd7mS4A0M0ZdWxjY+HKoivDIw61HVoPFgzInF6Y16JrW2G6BxfXyR8RLcTZekbW6x3glN0THPjue
6ZcT6EiL6J0La8pMSITwATBPTd3/v2kj0gDxTIDtH+cKv+9hO2cBM19tSQDlvWw83Bhm8VhMAMEzEPKiJt/Y+ccdfW2C3GkTlo6XVicq2aSiLF1EfBYF8foFVOT+ROuQHx3NETxxxeUew03xpmzftFsOToOiP8Xk
zELkR3TsHWUsLYfm8IgZacTlvwRbAMQjBExF6RRs93uCOe+7Qw85e3/qAtgKx6SYHStmw96X67bilATaabuj5t6dRsUhwVj3fjb7RoCkvc8J81XLblLYS1H6U6gZVqi9Vzjk+8qQmXtvEdr/R9YD+lbm+4UOFn8d
AsvAsQasFf2eaeZFcIouOmG70A2NZN+kZhaxlvPEr9sQ+fPI6+Fk214NDulDvIMnJ/uzS7pShD/ZbHKYXgKpupI2Zbo8HtQUkCXoYuaHaEqjhQDfBmKu+ngHMsSzlkgyYK1BcZekpGOWlwhWQGEp/RSqiCx2xoad
OHVw97aLsRmnWBlKW54ODXY4KKOJwUjepNmRyfSGeTmk8xtBwAH1QI3TFAWTHD5F81IfTs1hYRWD839QlIem8tA2l5iziFCKmihF8mU8ef3ZRKQQZeJmkpSsJfrmEjMv82eqExtPLpZhKAQXQTY7ev2mArWuvZ3C
4NIPi+3Kdzj5Z7Z1GcozxrcUdKI9JkW7mFfSPEQvtNB61rZZ7/6DADbhY5hOafKkbpJkvvcGvXjz48jzT4LWvr9IdK0kxWhxyZY218h7GKr8o8LkUAL96w9HhPV1w8PMkXjyz8thIPDxcDH80rwW0tIEego1CIIZ
yge3cgpL2AjOCP13PzSBliClwQUx6R1TlDj81DFRI3+OcnYdSJjTBdYn1pgf+WRL1JJdK/5bp6uoakjvXsNh9PN1ehshiV/cVFoKxiAo+VvSJMA3PdGK54UyZslyiqXQk0NBPmLhZKWlOCGFw+NLsSA/wV0fPL+B
BEiZl3uKoJS08Z9IBrMuErKat0cT45keR6KFrB5snHX77i3xozhwmB+KF2DfJbBbk/dL8slQKB/07GAi6RVI5O1K66m4gdkT5WScTE6r0ZVsMuQQq4bAeUShsFu9SuKQwvDDAzr0mlhwzttahot9hc3JBSa1OHlI
MZ0614sIif3CXexj5/PimAqn9lrWIISZkXgURlKrCkyPQ0lKHvMTWghOYQ9sIuDG1HaNfqoyzTBBcVN101OjdPaGWZDv7y+TdJP7TXuCuicYJ0kV26S252pF4BFSRVwhgjOQB/Ja8/aqjGvokbuaBFxRim+VADEH
IueWjrACdXYyHDu6Ugn2o3bYzkS5eqbSRBaWlKjq3qOaUMy2Ft6MwJ27HW/svdle3paQjTAsoHZvNaV/3XFv8ShWiPguOwsrWfa6Bjuu27GePf0HuJdnmIjYOrDl8SLaqqJdARgXrRi907mwaXgeZ0scLpNmI0Kk
NtknmRXquVc/ssde7Jc0xZDDVxNxdnDcxxFiJsHbW7hlO0j/6w3dEgHk0X63Y4i+wJ5oxEFKOB5y9OcdZcQmxSe9+r+rfmiiaUAaRby7d62UNEpjvWaOoP838KXZEX/Q/5t7Mfez86xxxOs44lsV/wjQqCkSlldL
5Flwaape7gCE4fbstyrqEG9nbfQ7FOixewEVkukexGXPmFxIRwti+aZ4xTG6NhC3F8qlcK+xZ3eelt2IbLIWPYAr+0fQbbgcFI/XqkrymIWt6odfUtGcNsaloh1+ICW/lTSmsU+4MJ3wB2JZVW7EshagyIz4CMYU
auQS+7L0xRdIZT384FP4WVbSlMl4055S1dxGdWZGy0qb3pA48BE9uOUt32rJj6/PEUEHDiDk3KPSakgs7FffygC2N6bxuZokeF8hWmqW2rXdhyQSuZTP5EuWYuMVs+oweASb1d7pasmQStpu9OQiw/CcbnQFWIZX
k6tbBihuJ+hEh5s94xbCbYxToeifD6DzuY038AYQl9pxru9h6ffA8/JM6X3pEyI/uNc3RjiAoMi41C94sbgq1TXA55dfiKwRG2xdG9a29GtmgwE75JA6GWLUpkeVlmQEahTnfp9w5hrSSnSciQ3q5auFHUvJ5C0a
AxD3oPt4xXJZ0hA0HQogsha4j9XoqJdsg5W6KdHfVC1vK8n6PSQ/mcp0XkakZpnIscof/Xb2A5TZIVatBuQmESdfbBWAydqrz9QTbxFskmFX0JVyOrk3nnhVqaJCv7siVd6VT7dAD1/ROhUPtLMywInVDmqB8KgD
wzegVfJzWXEejzWp95q+5pEENy2k4uVqR5RPi6hjyZF5Orp4rrd0h84pnZwuWcQ/pe7VlPaSfzh71663Y0XMb6eSStXRkima0b6JCosLB7QV2JtozjuHlBHvglPC3Tot34DgEcSEEILw+lX0tE6wZB7+S1SIcBOF
RQ5BW47Pzz8ua2h628O+oqG6fipjWZ3hhvgqFSbSAx/cslMzNCDmmXmlOvFyPKg/RNyNGNiK3K45MiHKIg3RvRR5SVNt+KexbHTiF8orgukhveB18rxFWgk2iJJ8kP75CfyMFTW5VuuDk1HUY1N/elA35pY0vp3m
GyymLvLKBT09c6GHpopRUYiVKeGObhD1X4QTN3Wj9USWxpObdwPTezCpIuFKHQo3Q+ZmKlGo6Nd4OKNXUO7MuGNKnR9zmeGelnPbs1MYMZyAdHzhPujm94DvxPzuGtm+KOB8q07NoprltvbJ08SeLk3qhrBDLzSV
a4izeGdOU8cpRiYm6E+N9mqrU6uEFgfb4FOLsNZAG1mVhAgy6slK/GKKo2qS5Nvs9HG8b3mvkoTbmDrGPJOPSoW06dmJ64TuybIq8Z9GXSdPpXBH1RFkp3+gwLhqjjBedSWNDY/XpeGJ97LYHTRoQUwEdBwjJ5Bj
Rxp1iFXszoetGk6YPSSqspQpRS2U8E2GvdDOl2n8hODl8nsTiGMAe4aNbwkmHSWExhDUXfwDyfnyaUhpZ8kaLqIl+hzgzPZFiyNMwmn7s0GEMTa1EDBsH9grEB4qMgrodKMY7K9GwLta9SlLvrDgPtxJbmZPIXIl
BNwkdNBAOU0lCy59H2TTFdJD14gwka7trs6F9EWUQqIjfEtyGSwZojGvrTd7zQ3H72j64WBgoWKAeJmcGBu2PmEJ2npeNDX8k6UzihDEKX1dy+vkVxKlc2kNDeKY6h8gDmHZ5FlakH992vVs2edHyKw+Rh21WBzr
9lxSGR4wrxHBYKYgwPBFAvb8/tSTWUvRhwijNg2x2xGtF11Tage9qA5agPCGdewEWAljL+ZmrRHBKGLNSFeRq0aXlIVzo9SVGI93bRe9XK5kw2xRNkGnAp7rhsz8xYMZ8csj0YtNBB0xcCSBaQf5yfG/GzZGnS8l
afkB108268S+Ne4kHOWiGm7Sxy9RWxGdpSTlkw0uXLeYFJdPhOuma1fn4zSOsHHL/pfyI9qDPwEQKQLmlT5tlmsiohf2BLlB4H2UNIUATqpkHfJhCkWkOBvxdVtW3Nrrm2ypF95q+pYbWaDqrIx06IEB2a0uMDju
DG/PcWz8LKa/AHoyzSTrACoGOJZk1eKP4lm5v3r75a/WSUXQTwGM9TRCzRHyTqB98Quf9w4NOm9ujgcBoYgTtWtwexkwQkNl1rTxmjH0T5URsx7awsj2KFaxCdWXcVJ76yLZdJp19yd7ahYSnTg5zTChd9fP3PLU
QQA7RD8WUyU/NFDNzV6c1r14ZQoMmd7e3Oyl5V/+rtG/b9kUnKnrR+dGD2GkfqcvX9XvAMSgp82DwJ+VvF3NyNlO0S4SSScfqZazVLCNou1eNZyBq+Fl+3DmJzq/tI7O8yqZ8j1FPGD8/mbZh2uYV2IbyeYDHVHP
sJAxjrh0BCxp1bcGm36dUC64b8MZ6zjPzKjV+y9mtxBooZGGEHgK6TfhbXppy3j30SF3ayGsB0oEE1g6YFDw6LVH0vVawvMcedQ2RN528rKYzMeXGnuraVsHpnoY0m1wMS0Ejp5SfDSNR8thbcUzUb8kMCxw1Zp9
/VRzZ7pGgDxoET6RPtHwG3U8CfClDEbdN18oVYO9Mx+qiqWgSY4tlfadxFZuOSfHmtDin49JmJUcfea++AqFSdEccqs8zd/lHHodhHjfYvAY0FT4tcnAJ9qvB2mLIVXsBl8JQ6LpZawozkgvpb70TIKxS0NxZsIr
9omSm9fCCFyDKwJb4PwdmqX2FETUSa8/X0Pf/Z6sfZBAXp7HugVCd1O5D8SJqP+Z6CVUD3fAbdkS5iP4MDEi6RZhddYlPkP+uqC4W3YQ2tRein2/tx8rHxjg/KywpxU7zemRPPYk/K0/IYWrPkxegKw+KTomSi5F
2Mq9NBAfCLJ3fu2+PQtF23GsGdwvc2Ipg6mrO1RlXFsSe9Ze0c/iwoPDoiHdInH5E47/iEwTcgSmT35rmzH607wWULoK5l5wzY0yzGGfNJJIuP9Tl/CDQHSfTm9UxF4kndi5Lpjur06ndQZ4a8koZGk2xtNYL6Rq
NyfEhrxdULtpBbX+uYQZaIj1H6cXgCe8ipUHuXpg+8wQTg0omi5UgXeRkZUjAHngiTyKxSAsI2q67kRuEvL4ql9wwaUuogk9WpecdqMjLU29X6qs52JpOgHObKjU7NdNg2DK3GPUKDRwE692lRxRUnAzTayKWvCL
vm4UGj3yPxrXdgq2+BTjEt1JQZZz9UXSLmaohla0WzQXL/JYld9sQzPjYhxoHTq2MnrlQPuU79PHLve+P7kWRRGgpE7Bqa5dUQyg3DM8lgQUYbscdEJ+Tqsn+/pRxIHUldinNf4lDxzpe9P0NQjx8IaBncCubdpu
G24eNNYvnurX4dC9byfqvuOkl6fpBRyZQ8IT+H3UqzEOYqF+a+Deqyx1P7JYVygXlhCVtUqcjo9VgZvlVo9NnabhFNnGfJ/iEniPSDjVYu0iZdKmKmNgvUnpagZlzc91/G9UuqN/KO0Y+lu14esbDLuyNxgjQ1rl
TALkZ9jrOByiX93MiBKYtHmZkMP8cIgFklzVBSvUlMh+WmW0Q7bXDfejybOBJm4UyaNhux6RGHXlu4JpuEKeC7cT2rswY1+FIamvu3q/Ee3sSAYtoMcClY9ore4vXBzhdgg4e+aBTagSC5k+wrlnohRVsr1LFrCu
xIoiHqBaoXG8+le8RZPiqKNxonEO77G46ABNMSwpTMuJqrwlWixWio2/8lkYWLG6jmVVSfy6GJc4/ixFel+61ETGgcoYZqUjhpkskrC/z8Hm2NyiivrQimcuE82v7IB7GdcOh7wr9NQbIiHHIzFQonr/e9i11hPf
d39ZdCo/YRcscmvRDd884RgsviG/HTumNV5B40yu2+toqDiHSrKo2+gCa1NRAbEe3RyjO/9SoGgXNPWCgezZ0pJayxV05ewLZISHHPLpIPrqu+aU6Qi6k03+Mza/6JgyV9UR/qT9ZXNge/7uKABRA83EUZ2onfeY
0bRAe48hB1wLoh/eX3NrUAqHuxF7MvAzZ0t0FtsTDPgwQ5d06QwCOctbi4Mlbv2TfzLCkPQ+zV4yxIzNeaW2ulEQZQ/ym+PrD5e4VXFLGK3xtgLA2lPff/+FTt6fPP5YzATyozbkH9o6JPbbmAdMeRSIsNDV4aii
ws6whT0m4HksudtOmkmp3FzShHIz/4KsTGht/FPMDabgCwOxHbWGiFb8PbvmxwMj29hUak7EA6xpS4/HYeFsMkGWltUM0go1ja2fXA+eyak60avek2pf4OyPY4KrgAKikN9ExyNt1JUjSmv+ZNBOmQVN3l2FCDwE
fJ2rWyiOue9gYnJZxE1zJhDCaUZF92pyXKIrR6cXdNE6wr68GVP2gmsxkSi0Y3Nj3a/jUiBmYVlVJEgoqtF/rgyJM1oYGUOTcqUQ2+76DLTfL6kWAul8uRH26OCIcTpvls28ms4okAlOMiEhbBPxZEa5shGf5452
M4LN13OYPVRHZQAiSoS72O+K+dBC0rfbgpyMErKsruVSUpIF5Dy0Z1Edxxf2aubyeU4s1MPopIm72FB8MoSv/+AMc54viznhFYxGVnNILi09l34E8HZL9zoveilqhwHUwpBWfqzlDr0xkjjdGdQvgHh1Qhh1vboQ
JdQ0XAoMcLTAKtg+GigCsHwajumOQ20DORt3YQlhp6tTf+niSKGikxGnMzkQQRqVFD1KM9B3s5M14wjyWJgSp4X4Uq+aoLDK3G5UsDSZrqFgQOlf12IAFpEyBN3XWUEAdobgaoDH004mR7gzKFRRnB/KTVuhUHQC
oDd3qmqeOZW474kzXCkYiRQPdcq9DdZ0LYVvwTQTK+y8yTaevV1ykC/ZyrrtQ4PtaTKddmyaOczrB55SlDwzKyFSQNRWpVkFAlXTOSfX3TQ6eLK7IkZHqSrWfsib63fZSAiFUDdz89VWN7AmlKVp51WGSLjki6ZZ
+MNB1ATwULE5ThNSqBw5hRR8xaSmVlAhpgLIqJPElzkVBWQwcTlKZgaAIjcNpspIYSh4Loe0uJCc8X4j0aHguWZtuDGpkVOa7LmoS+Kqj+lBAqECN+0mVjyq0TcLVUP82wO17A2OaNs+UyPUIjgaipx7fk74k94i
CVUyEcQ10bGzu6RsOKKMrZDsbOzxnEcqKYyCRYTEMaFKPSkkBsX4B5wiCAOlPtaljUTROhBO9DlsRjW1gMPCoO+lEdKsuDnRD11k5kudtTOLMzQ+4uOlhApBnPuAURh/GbUN/8K3iIcd0V+dqA2OOJJ8W3RPuI/N
9YV8Igm9lwVsArJkQXs5Y9mxGOyGnVVesNbQse3CfL8X7iZA9/tJTj30Hhqc3zyjZf4FA0LmCZTbBNsEt68y/PWclil+YS7K/7aF64JDEkYu/mWOlBgv0zy7aJtP1Ux0q1lGQvG2O6L7gnm9srsvWYkpMBim0qC4
g6aPxd8oKTzghtPJDqCG++n5+fgB4UpSDgiUJKthy18DHZg8Auj8Wi2gwtWqT7W3D4Lhx7xqIpOCSwX4vFyVWXdNdwbV2gvyxiDWqKeEMkkBCYDSzyMUvetEsy5lrmvv2Au11d4oc2CXYRMRGGp1ba+qbL4oxtfL
6PnuHbSysjueS9f/cbjVQQYOZ7kDAk+79iuk6MxcThPMJ8d6tRFzK1UBvFQwu/DOrUMwFzTsO0kFYQoi0OZZpVVNM1ZyJpABnbYN14HpQOe3cH6k7czlm4rR0Om5ky4O59HEQovE+MiFagWjnc+dKsLYkmXypv09
rFE2iX3WOQuxyMJQ2gCN6krvb7wAcj4HeBJZKcBJrK4qCKQvGrp4sIo4Y8LOLXjMWSv4rxniAzerTsdjBLRZupMfPeHI57TFwXLgRXgjVSfYb/i80D4dd3UYWjGeHpHmXqVGvcUsR7F8p6IYXXaDs0Fk2GnRYKhA
d5GY8zBqX7T8ehLeuMyvgkVYU+poXIout/AJlB1ffytzMd6ijaK+pbRfzi1MNreWf2L2qw5bT3BxyUrp00UpYpcqThz7q+3CccI4CsUxRqVuz/42ZM0nhdcFwpuApl31JMipDb20rphESrLNle5gCZRmG6NzjK8X
a8h1ng1U/HSkUiLCaiUJWlzDof8wN1CehHtdxiXFV6KTKSJE0jAHS1xkOmgrLT15tUsb7PeLesWFqqiRfG04OcCuJrv0MczvdLSzO8IrjMCxKmzHdg7+xV2yWdeesXqTC26dXCd2dZ3T8fQNoQhkWURphfsYr3u2
6DmUvJ5IWLLvuC10SIrxhcsVOlpSGTSQXZRR8QYPMVLa+xwUB0FzbUc7s7e+5c35N/lysd4st5BtwTOqetwAvT9W7sxY8656fsQhJnyGzkcpj+5MgPmEal4d07isrxcokA7O+Azllv0CadlF66m0Q9SKeVLx6F6q
OmlIFqbLi7a9yFzyQMEpR8Iek5e9rhc6sCtOXgnWFMjzgopkx7QlsMsxXH7GZVp7zuGbZabKOReT7q75lbBDAEPkEWIBsm36x90vRNmkXGGoTS8eBwHhVzAmhccjJsaDK5WdCGezpLQVk44DfDQd7GAa6cncYyjz
ZxHEiZ87myUZATl7rZ94KQwFOu1SuFKYEu/IvQS2CEYogpvFcoYcEWPRIfLj+aWV/g7o9L8TdIhj5L7m0ROcoDKz4GQ/SqSdIRsdsm9/z2ZS4fALjfa8Y/bBKIweuGbF412IubeHIbp7AC1C3NUpw326bMH8twRL
QP2Hu75azBmvEhya47Ruxkfz4/EN6Zium/HZHD6+CUwP+GZ8NncbXUM7L2QrPS0qZpMyGaM5CM3YdOlN3WjnfMEwthF+r12gAq5ynd/kM1OxOisxkO2bdQZydMc7c/GyHy/Xq13lBT6QyIw81+h7G35MfBGmQyN2
28sFmuS6nQ4jAOKExWcTSgJIYQ1UsYYIRMPF1Vm8DN+uM4RB2721wXB3WDAB8w6Lt5yQLJ/BHDhNvIoJhkYkQcQ62OG564lnXjLWY3SGwp9vcHmK8onDly32ksTNL+y3GciYNfKxJPf8VzMm5RD7GCms9wPlZtjU
2RlWgRaMs8zwSbUOuw4fgW9IF6eUumlh+mtPWthQVBVexmF8GTsItijhygTPRO40YgEZTfLYpLk5oHAgg3QzkSU3yAHU1JxgClxMheLlNb218euiFdq4TU0X362kdtOUzymMI3XgmgUJ3oqkWqxNJRCULhJNz7jV
jsJr8FA2DNALR6HpCqhsdnZFSqOCJLAZ0xLPyRbD/p6aGN2Wb4wfqqJJaLvFDoiVjOEJKg1fUQV1lZ4xSVlNt6h4z5Qkbkr7xxRa/XUF7ZtswUbagfI7jS6KPaPS2yArQVoWuzanTUfWCgXS0Z0jA4SAEkxq+i5V
2iZ1mdDUUgGO+JMucvqoZ9Qo/lFnCwu+BhI9C3qPWsSn00mS6Mg0peLij0mb6Gw0RBoQZnHfFAtfiwtVmwJQ8ah8IjRr/ChYf0MzcyE9F+er4i1QJD6xKk4TfTElSG0qPBpCnbHm/waEeJZRFwxJZpV9/YU5V9vA
5nATFLVbtxn32Tr/k526WOv5rMejFo8fj6TYW4FCTelFzEKNsfnLTaFUaNNEMCz+j820QEdkPYzZbGJOeIkTEAC/MEjIOxq77tp9BrSJE6GBFwgLW62whFknV3AG0ru7UUOeyT/5MExxtaQxgK81cfO7lqUCpQO+
mTFuDXkfZxbU2anCZ5vew+1DGjKKR0q2bJozt+gplZ58GoezsfqNaKh8UOtzeQTNwE10lqBwPIq2ynlQChu/Fr3GoC0hem4KqQklGToX/fLX3kTEeJV0Zxc3eJj/bT1QOZi2kYZZuImrYYmKlIw+bXbZbih7CfcF
MB9v62l8Fm0FSEmVcuWgbOLqHcX1A557puoLMlMhqSBiZ+9jMDHiZF5ad+Uv1t3mC8Oy5uy5j68z1Gvi6/OkjW3D9IUc0Xe5rbqIdZa1HeuSaGjImB6XvWcpf84qeS6PbcCfxgVVmt6lPJJrpzZM3Mdi0sxlzJbz
q1S/SpBvbdVo6iFgcLI7gZ/GgKKGhLYq1+T8dCkVVjUGhjOGGtIX4M7Qs869uyGQoR0r+O9fXWd0detXJ1TnJ7EAn8YArkagkKNhXQMVVNPtxQveazRYd4sN747asrie7bbGZjxfs9t8co+VryzkZ3P/H7PzdAEp
jQ0Em2dIiX0DYDY+BzGYriGn4JnWhH/RSfexp1IHiB8YGIS2Cb7d0PgfbsdeRV2VUm5OdIzOMC3xGGt035d0FQcvay7R+XEz77cCi/Cy7SgJ/Da4EwsM8enQpNuqG024ijPB7egRaJremWvXcMItd0GwkCgBRXfe
Eh21O6rNVO44HOj2yYoALCHpdqcBO/XuG1NaCt4x7XeoKbgpUCXz6G7c4i44Ox9eroU2Ox3rTv2yS7Le6xYQOJPkrqaUYIuWBPaLFppgqoTuh1nkFogFIY9gV1EkalbdMBWHWI2BftXGTpbu1hN78v0JBAzbE35y
PAmL1upna+kHj+zrfliLS0U+9he6ECF2/pXnzs32UZp+lLlQD/F3GA8HVk7fOdla8OeQ2Mdl/Nz54cbPnV9u0rkvjQ9YfHiDL4hlFFBcSng5sfpcCQUlLfu9jWTOw6rPM5Y0SRG9JEv+ka6u4cjShSvbpmOIv/J2
kSz7c1oR2rWzC4D8ht+SSzJtk0pX6ZA0GmvLPvWw/C0HvH0jg7kokMbHBzP46rkSlStzMpn+KXRD+d/wWRv3OXbxzbBEyxj8hnllwNPWCGNFJipF2DwnY2LL7eJOongGLy6t2z7btEuGqdRlEHuIrUd9aMu/VbWR
ig3Kymxqe3BVXQebAcjL6nru3ATR2+9We0qHG5UFFdDU+YuCWU7ZaRfER3+M+u8D1K1R3Qd1rsVQsib/u56rinNPrtfkDHJys6nbda9upFqvXyJgOSgPUk1CVNsT+gll6GlZsdWMQY3nNxwwTUUs/hvysKdcvenR
9knPPu7equYPeI/+20rw4nbCvVr1O7BZh50rVLPlIIUJwOj3ddBEErZO4g//Pv4dVLda5oHleXgFEh4OFNCH+gYsCfiQ1mOtTqtBM3UAaio0BsSlRkt8PD4Fa5/hRlVP2eBzhNBjjHnwvUyaYpgblymv8m+ComUg
Qtoql/NF/OnWr5/5VgvPKUAVfRGuIFCFjrcqgf/ULoJHXKU5if0Ab0KAjx1SVau2MJhqMj4iT8MDqTdEgYSAEmbLYOgZyWSZ8JKn+AGh1lImJ9xzupZOd3TXDWxarxwKH1ypmNd9z6ETkinWA1+viWs51Y5IklZV
pLbcWD3gBrQA6ZIZpmVYIgiNG4TqUqLpK/hr9ffwCh6+wM7oTtc9R64MdTSbdcetsEkMsazrIxKPT9EQe+kRdEQoRi7PTZ15q6OjBVJO3okKx86VpKG6GSuVyr6dKa6dXr+3+bt+j/OAe3SPv3MxjUKZiBmvh+V8
FTUIdX+tdg4hzceBojX34jz/L12HTtFzQytlbhMexxwuzqg8tq9AKoHj3cwnORkOOu0QECW/11sZiwS+CFYeRru5gxWOq2zgTO5A4Ln45RmwjuD8xC81tXfvSHEUnagL7uGDOKYv6Osv7gqYcjLdbNSdf350EV/j
oT0o5W0FzmLj8cQoYX5RKa08GquhP4vvEd682fJXsJqoCFbAf6O7OfBc2+TomHmFhVjOLyfpbAXODWQl4hCEx3J9NU7qvYvbbpGrd4VgHXH6FdrWfhnlvD62y6waHCruadw+g6A04qCyb+6LHmBuvNfnLiynwxfV
y/rgk94sT3JHqV5Cg7gMUCspH7ZGJaxnw54InD7S77FRP7LfG+RU+SFuEg76E0OTZgTIIloOHtnZ9VOO2UpuJ+BsnijvwKzelpEp38efmsspW1PUIiwO/eQlE9srGxt8mqOxstFLXd43uN14+OVUg/qe2a7vatf4
fsHG56P7BwsOHUHFZzi3Aeu29YrFtaATKG4h+6oczn9wiTeaOrctm/ywKZ75ef7Xi3jiLXsr/hVrQ5dgPxS7/PpFHw17Wch0q2kQvdJg/w2fqq0iu9TB0CjIccBvQq136F+CQMgAIVZJp7cs+XvEUXBbGoOUh3VL
l7WatG+x6tGpRLzme7v3UBIXwjHW/OjXvIs3djrSoQI1nEzzWeLHNWubJh0B6xxR90pbc7/SuwQKmEDT1Z89B7okIUwcg6gVW97IsfQJDeu0at4/kM5V5L/upSdn9PQy6nRjaB2f+EfuixJayD6SC98GwXnZ1zy6
bH6a0t5NCAzvUZeDdKvzmqHsUrjzuGkHGdlhKmV5364BZqcDXEDTNjTIcm6Jn5Sfr89Fe3aNA1YLma3nua9KxHcips875IYx6FcNKjd0COIDlG3m8B3kBuBk3Dqkb4eyv78BravCzgbR318E3etslN9BShW9RNze
HTt+Qg9lfNMdGazaaq4al+lzsywViICXa7eQQ5oLmI6m7yktka2TnzJg7IeaLSDjr1M5XuS75smk9EUFdzSGochx1vYvDCkJNUxrOvV5s/L2GkR9DPt7Cua2mykRSEnS7FKMvoa93RIbEGl2zz50oIJHf5/o/Ha/
vwsr2nuPqrYkdO6lA46Owb56wzt75x8K8rGhwlLFOUsLl1X/XKCUcNZKnldfgcLDW2QF7P2B1kpdt65EZmUt8LwIf6R1tMYYy6lh2ehW8o5zQSx4wsyKaCMNEhiZ583hEz5NJ0wXCLPIhhvh3X9xCFdW+p1e6xM5
ZHw4HEe4//pKOGhHwPFJotY5iwQWW42YRxR7Li2ozQjiTYjw/vTN9UgzkJjIo8pPbfCU7C9Ex0iYS2k+INY4BpqfA6YMAlqukrgNfI3a52hlfBzgSlPgsgIYbOjaPhkKzCQWs41SZSH1kAipkAjtun9G7AGDDhI0
Sxh+UjYKtGkXpCnYUaKlO9OK8TYtgxRKYtQCS985lzw2SNTCgBB4jf7tr6u9QtPdX0awP0V+pc8gYl6PIGFN2wj4Q7T2np5nv37lW1WF94CTq+seZA6CWDzP7wRhECDRHd0oEwJQSfh0KVK2cAE2kAmERajDMCey
JkxlphqmlEnUXvUbzY8Ze9WCcNUtbDjdFmV12C6bf8diuz0Rf/kpKJPh/i20VJNY02CiR0sRW3S/AYXySRDTg4UjPTlzU61x/scmltKWakppK8kHDC+Dy4OtZ7CgrTnQt6j5TMCU9L1GFvzycpbp/uOV1npncokY
2anVUyhBJWSPY4jsTpvwahG0oBEs1x7lMnVmio31p1S7L5IKY2pxrKBRObbSYcHWtYBlzIWoedi7HLviND2WXjLOue8XLCTmGpv10/5ro31nIClXMBlTztWvIpXYg96YmNEwZDWx75SZRMw6PUHomH5whGevG4qZ
m0D1f50HnUHDgKX29pSY2Igq0c/bY+cw3gxQgDoK7f2ctv6O8TadSCLSFaFFOm4Q9mkA2vWYFkBhzNxbqqPG0vBAYrTn4yIABr8Qe0ghk6CEflGjUdTj4aJ+n431eY2cyAg4yShRCqenDynIkyRcDMBu1zQ34ede
FtaOu+bL4LOv4lBMPP0RLvz9P8fE+7nFO2X6BUNJ4zKozKP1wmCoNXSN/al632nrUWWM5lV81I7LGk3KkowAEaxQBu+502jpm3PBOckR4Tw1KQH0yNZ9eQqnklmHMLxor9XGKcOayqyll03w+2nAAq1i7TflfUeI
Frtw9dP53l6HaLfafIQCrOHvIyHK604r/RohU5knL/jmu5PRTcfPMtKRO69dAllmaa20ExROXjlkTviFNChxidPTqMWRWNFu5Cf6PXd7/0F/S8fPS96Jw7ezOTpXS35hr+0S80WeyzYJGcowRmKkc4bsB4+Nx/yg
k3K0BW/+VSrN2nxROeG/f/1HNoSjxtkS93p6SgdLL/nD4W4Nd2mDGKUBdszaJKeAmaA9CU3plh59nqCCkYCFS/m9IsNYjoF/Tx/chOf+P01G9h8MXUkxYrs/NgN8t52T5mBzGL1w4bdeRLBfNESbDBAABoUldoQQ
OhddHLvOJT8WfxyGOJ75U+WKhWEdvbU5t0ds8Fr6JkWgsrc1DwDaK60WwLVGDIRprQkoMCDC9jNyjKNyPOL+8sIMkOaUXrdx0Wg22XMmhQrYuaOdM/PqWxHRl1/frxXflUV/sRo8a//ftBi4j9LWf3s7L5DvltFH
EjMhuS1qHIbRFnsjL2fJDxf4APhf2v7aXfDGiwv0uvarydKzEX3c2QbEyvW+aO/MB6tN+i4gGoYRUvl3HsF+oGLAr/dagyf7AYIwRnjzLgPMYbxqHvU6vFJv62sZHLefvCNZwDpPPNFxIFdAKCVMtGcOwM8onUT9
hMIW/RxJtpZSA/ArFgW7uZ2V5vPSxpLEa6ayc+DenhIrOr7HjSA8X7Jt+KJumAuLt6WeAa1uF8OOKPSspmnzyDtoxdBtmgTzSAo27EYhUmnZ6X94Ygg+mPBZhwL9uronCRTv1sBXGpQEb2LQrickW/GlPtgdDp85
egAdHlDVwIfm1zM42I8JbHSWL6Npeq1mGyb1Dx6lFOuAFUE4YNBko+aFekNmnaCGN9DvdVDir956PBTcm81YXSVfSPrIXL4sEhGEqN0NNp0iEplKtejaEW9Y164IDCQBEVXubJ4cg4Yfj1+9Lfc3u4wABl2yEwQc
mabOd5zQFdtHywj8NMr0lrsGCy8x0ZATnJ0Pq78vyQ3OAmi0gYIjna3q+SNyDiCzcJax66tkS0F7w/dBbiw8XaiFbOVQjql1/N0TgR40QabVx7U/bs8gGR5UMjRq0EjIg40mZbdgbT57xDvxrcnTIPr0V0a85+mO
+0poSpdEn5upUu6G8BFTH2EPhB9Ng+IauyP3CSuywugW3KQeUXA99VnF8JH+dOgOHxCrT0OodyclmKvY8i0lb3vt8VPGYRcjoeaNB9Rsdg7vA//NucRWfyIMX0KKqtzdkXLVAPDS9AgHoRsqqFkSxzGY8TnjxciO
YQdoMO0aF15IrtNc3F5JA8faIyY+VlVogsCPzRtF9+OCBo9JAs7GRdAaIc8xEYyMhCh11SiABfHVG7r+D0I8HCCy9V+A/5qtjelsBQWFt3WO41L5WhEnbbwPGXj+T71Zy6H38eqMqEdkSVbOCFyEz49/W/x8eF//
vEqGvZTYjC1p42LB17SXFwQRo/LOlCtKbwC+rg9TJcpPyMiJm1KbOGJcsAvV1H4s14dR8pX1gwvskjd4dkhxKPH305ODJlKb7EpmMelVyy0jVxpkYBnHFhaIfMyzAh5/DpDlEpcDFm7oey1yYKI/gblQwe9vOE9u
Ehdq7IqiUeaavJCKLLUw2SPkLFxcCZB0IUErFRc2agv0iQAnH+X71GGHlgdN7DSV0AdCGC3phHjizQ7qg/HT8I4n2s1GL/7xHMGU/RQA1T/Q3LoMyW5qgtTiFWWHbZoW10k3NNpF53SszXN2ekjhU2BOvaeT/Tym
Ob0XEsiYLMIVnQpj0xsdCf9b/CydBq/vcn3VgOKTwHMCOLekI6P3r2FgXLimDTT2/nGKy78hqpSl+v0IuVz9FtrTYu8La+oP+4ikbIXjS5O3FXtfZPP5w07+sbhL9R7H37TvzffHNSM8oerUxPvopd23DyHRGfa+
4OZk33d5Ruu3f27FZPl8C8Q37ccp2F6p25TV4Ob1m7eBnfrDD8nN8MEbGXkyur5owk2Tw6k7Pj2LIXCqLKdUDdYRTvJR08MHBTtd3wil4fvQbbPXvnngZmN6ZOCQoPwbVyD/xPXWb8dQn06xXmeKM1FwGYvMY8PD
ZvKWU4XJjk/SPdh9kvMQR+I+55R9GCi1Yz5rPlWMyjZItyLPTXdIjujAJJN8fiux6RWfhyURUzUg4gT8dRh8AlPozia/bLogfKvaBMNq5Gd6/8KnvTgXmjAfaXrKJAOXMbK5BBuWbdihSmg+sC9yX/ElCUyjm+7L
hwpKKPHTatuv17pqJCGXe+mgubgjEz+hSMRgYn9a3RaRLHdYl8rN2uA22Sfz4GnIKPuxWo1mVmgcaYb1JD4BMwiQQNSB8RcNGFbV7Vha01Jf41qjd2BoxYP7I3q5ApQPPMz/7oz1dXfkUvdx96I1QIY75p/Z5Cxo
AJ6iv6uaCXPPKL+kUU+Gozx19C6Bg/CiMCRlN0z2FOeNciePCCm73HqeU9eIAXewAVyJDzS4dxNdS0jf3r45IpoYpRJ3fQv8mdLtlgZqypbbm2n7zlWy+1xit0/UgZZgo4dpFalaIPga0yyaUgejIDhAekS621Ho
1KaXWzEKE+arNbSzdZDg8pBFhLvIpo0scAMTcS34rWmn6jNG0w3MmyYZG3AScTZY0HcF7+AcTUVl6Hk7RQKf4OuFMOHPBL+rNCOCVR13NnxBvuE5MfZAl5No3ws/XVfzMnz+EjtndY7r8RLjpLuxTbqFadJ7b7QU
0898P4X211e9dXfbqneka3qxr42fb/VPeu3qkewI5q9tXQ1NqW39vuxZIetdbJfXBiknLv7EIe/dnyMZP7L2gc3z5+TWy/1efnNM3R/WQAc+LeeuFj+o7iF4Ag==`;
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
