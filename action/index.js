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
var packed = `n5RVEilQc+xelKSwhaZzbFthKoDIebmeEMcQU3bBy6ds1e0A73jFS4eicbQXIxRECl8fnUNMEhmfgk7akmcDVFVVVdXdx4+Yy3+zZmaWRRBQSvM0gq1giXeJ/xMmQtTCc0L8MQdBOIn8mPgJmUawlmeqSlKS5ShK
AWsFFoHIKDW1TJp2bviyCCK3WKJw7DF+kxU6IoUL+zW82War8JjssNsbDgE5chEUynQDWWLZejQ+kXMTEkVMvaDIIwgEPi4oMEWeQxB5LugX2z2KS3k0jMcZ47BnCEm4Z3hgf767nk4nMC63asjRiK87fC1MHc3v
ORSlaQHBY1hg6xj7fW6YKywGHKon9Hh2wVYv6SjPUGBv/NLMmDQnKEok3R8UlRrqJxweUbprVRsUzaQs8EZHHiRB3q063K/DZoEgAvsDcQ/Gd2ERL2sE40Co/hyugm8bDt7LqWr6tx1MSZfKzOAb0lSvU2dQ66Mu
8rnzuXXjeL4VhD6yvzJZ1wq7elRGh2ybkFonmancMF51D58G+Qo+bNBg+YcMjA7vRDhi4VnZm1bbI69I++4fJCIO6SmmwwsTqKyhpfOg9TTWqc6VO0uEhGusTbxBy/SbI8KE+WZl3RKxPbw8hTruyGZ4/zvVqCGb
rCQt/5rO9MGR1ORzX5reVJwPOwpriB9TZfwEGIg/2n9bwpYEnklGZcK/TUJf//qjTtZo4ylx5I0NbtQ9w2mbmpxF9jpfwQjZFa1sIHLG42p6j+s3k/WSTXe9Ma40o1X1gXf0v+94OfJmpOKirRNYGe2DPSI0yEwn
KJhmiWLak9IRj8n6/sK4f6LD5+iNNZj/vzZpmL5KUvwwcUSxgFhy9BMPjBl8WL8gk4znAvlq8ZwJVEYZb8M2oXFGGuz8DA7vsMTkxPCeF4xvHNfI+xVKxh7MMhPIvMbFFB7K7KclL3YNJlQz3zbMEFpf5OycBhXC
H8RgZLWEX5WichcEqIhx0832RQRAAJ0yfaM5oOMqWU9hipvtHNpOnGWgyF5GCg9ypKiTDGe5UOQq3uROkUV8iE/xJUZcxLf4kS/Fj6L/h3/rQtLMu4PbkyJl5oNVigGRA02bzS71sLn/DudrQIQJTGIHneATXb9g
icDaQmjHVKteTTWvT7A7eD9Vow8hlJeEzUjHmeBjcMQUXfP88/7GUr075UGkMkrV8kcxachuDOo7/38/y+QYYyQi/wL9uTEq/9ISoAT6kxTHiUXQSSKlkpJQrLAPd5jeMPd+3pvePXwze/vPz5eaq+zQ2XEfnrnf
2knrOE77sSEIpCABVVRVgbom/ucvs//6bXpSrnuaA04yb1Vz0awrMztDOTwbLxUs/CR5yRiZaVlG6eoC1TTZEFZ7n00RZOgM92aq8T8av+KWR/IP/6n9/Fptb27bsW4s8Jn5l7nS/+8KmAqRitJBYSwwz+SQ/WJm
teuBaj/4Utkj4i1FSqj+sK3UQI6oiwiBcG7m3szVn64THs9ToYOxwzKB+R71Tm+kF3pPejyKItsCucqoSiHQ4nA7flP79Z7OWIJIKUd79MUll3DUxpql7Oo5X3LBtBUZotHyjLpe20F04fG7L9/5/WqLezgv8kxi
S8bhJjNX5nzsfAjhE/gLrt00JVOhVaVUVRuIwmK3evAfn83q15WblUxRWBcdLLv/HOIR3V3DMIjolNNFZlNpYxdg14Bisdv8yfpfW6uHL69fqAyhnOggi81+xF76sp9236xHD5zbBCRY2m8V/i3N3o9SewIVb/NI
A0JNSgMWjXISz2vvdBD/heCJ6DfrdF+h3ifNGCPW63b9Q9USE0gRklF2mv9Oa9L9uw2aDt6U1pSy/S5Zg8BY4eJnI8U+VfOrdv0ccSadAjS8GTAIogVQEAFcojhwyj8FPqroGk0vv3qb1ddvkbHheWlnwRxnQklz
HX3N3LtCgdWowFoLiVWV7faSstdEP0/Xn93W4IQj5rurk6MxURhGr7pr2a5kyQ2BrBhYsl1t86w393q6FuiUp5lZaVdlB4haJz9h/4DDBuq0aQe+8nZFmwuSZQwrDErL/8FC4bZUh2UIH9LVqjbUrLJ+vlYWtpIs
jLkB20oaquZ4ev/k/0lPHvxmJyuN78LVLzJC5QHkmqiWVS2dNeJI8O1n7kmzX6bUEXJISYAPX9fn1++cLgnsZcfGkimPkPJKq3ODPRgdkqW1ZD9Io7BO8reXZg+pU+DUFLXer1pha4kYDskhea68TpWrGARs9XCt
4/9+aa03Sl+RsKrqJx93q/B9541gGlDtgFh6Zu1/TJBF347xo6a+p3vqpJDPomInHTdZHfd0+dHE2GiHsItKSO6nnG4JSNYt8GYLX0QHkBYEsp+spq26eTeyvcn5fplmp2s9JjO2Mio5y0qP2lm2vZoskGxGhU8Y
AEUyT/bheG148/c+hujVS+3iQaXSsMJWPIwtZ/k+tgfNz1rrD+cr1kfQRKivkyjmErZNLm1uPBu/19SsWmguaX2L4Z8IgLLMC9EpVLSeH6VbOSWdI9lXrjrnTpvqv267+ytOmXPeUqbMPpAERVgEAaFIvxDoFip7
X4OCUGCfN2p6yYTdhKq2t9eqNiy9I2l+mtIhBMJhcJfyVcvBV69pRinse6/rjptUQ5gSoDf1wSENSbtBlthSzSpK7Q0EtlWmAYYcl/ueLycu0hqLvhvOx6Hkj/eK20rz9U9dh0vhnpnwEGvcmtLaxnBjRiN0CSh1
A0+are90ndld5MUJzI4ofOAcWff+CKUbB9CkbSsJvX38mlWF8d2fIoqwiiLQ9tTCl6mvVTvYHx+wWqXuCFIhlUJ/GjlVhsuQeP5mav5btZnUp44kTglLawsjUsAnCD4r1xZl6kBjrhgfU7m0EAcW8cERX38jP6g7
bZJmEit7HNDHDR5T87Oqd3Nyj6vMcRZNJu0qg4FEyOY3SekTkL+VefD8m9NvtXU9kFtIaUfpFCEFfB9McqImtvwtufR6xpzGtjWC07ELunfYXIqkRWjS0DsR3l7bW91Og17ZhdnP10thcfLFhxtCK7oHlEghoEy6
m10FM0v19U06EUJ0GtyhS+bP1E2pcIPpQpWhqJ/oRgtjIQDiqZ/6UliyKOyF6f9ffmr/fd9xbzqAklikyqna/u/1jZu3SYCsWnr61o56MHYZ25yNjDgRwYy4Rrgmk0yHRyRAPGbCPBEgec6JCzAiMqm69yakfzPB
qk4kUbVAkH8tkGK9JlXfiUZaX67WkmljzMxNJZV6rWdctfVr7gaT6vbDHvawh38wGTb8f+/7ZVX3UKAKY5apZTUXh1FBI4QJyoyi5Tt33bcN/3+Pb/j+PLwi/AV8KhBZsEY6BgMEsmhU5zuXvOssAHhEJCoCQHGC
asqyhqsCo/po6vcfzTKHZbZUrfVoMxoTBGn8/3zLMpoo1Tj0hLKUT8dpgORKYWnH7Iy479/pygSSRFUBZ4BsYJQANWaFjPvei/iVVdWiALRCj+pZS2pzbWttM3utIf3/9y2z75sBoBIgRyhl+OMhRbGVskY6NnDv
OW+zMjIyyBTI1ZDdRIk1rKoviiDZre8++7xAxovI6szILA4SKHIBxeJfLFZ/IaQ1whxrLL97rJnvWv0Nb/5/U/1sBwwKm2NRblGawICffwWGv6bC8SH1uZuLVngBd0lgPqV8rLghhnnvvvcGmBkCxAAEv6AUN6fO
oVqXbl317uzTu3PV402FTydKaugsyYm1157m3uwmU0pVvtvKuh6mRpxxSELtvmQ/bEoMySEKe8IAWQaFrCyQkPL8//zSShdEkl091LaaY3lig9WlbfOcYdx4/55GJgAVkAkcFWuZbbX6+B0v3osXQGaCAwJkHZJV
syyrK0vWHLm+XDMS1Gp4MgX/j3unZb2LQ2oOY0mdwQwOibAIQ0fSma/6ZYuqVVVl+WThGoDnKX9+3pgh7xd/zw4zVdepzMhMIiuzatFV1b2LxiEyuObCDHmbuXtWZ2YVMFXVPbPdjdkD2BM7w/N43T/++Psv37/B
b8kf/973Uyt9/bvRTY3z0RqfhI0GOTbcbLOtjTbI9O855x7hPzf4rpfobrREAMTSj2ikcRLvOef+5jMf3G8aU78bkKoBUlwQpKZAcozcGuezRKM1xmUJNZskG264qMJpBAuGIzzzzd9Pnv6gCSCIXFNm3H2tfvVL
dHq0QNIAoZU1X681bAsDTjcx1//0L7AH8JjZJrbj444sycq2+PsxltVbhjK9EsZ/oKbjA7lEwGx3xoZsaTNrBhx+7a1SGa3SOdGXFbS0aWCEvW30aj+5a3tp0sQzr4nNAsuCEEI/8PNrTL/Jb9eKiojUZUEim4d3
WYar/t+cWOf2fakTUjRQGlm/xrKvMtfOZq49EoSmRVQQaFt8k7/JMqqin9keSMLuXTAOSMYYP5L84e9l5sPk1lJi0HzQm11ei93EppcWtq50Y18kv7IkPyG0Edj3h/ryJ6/baZo/4iAEZgiPDpAuvoxl9N859qg9
dve3kAS0iiiCmOc4/jNW2X9mppc973cpIiICdzuQ/NbC70XV/o9sOevnEr9fgguQIOpgCsRQS24jtcaJ70vK5StioQtJrAVZH/j+WNZzp3u1e5wJoiCEw2n5abR+DdO+Sr49uSe7EUeDoGkOIY1sY/kFHl+m9mjT
fTuAbXkw4tCt+5JPY2k/6bF/t2namYrI4YGIQEx8POjfxnr76e7r7v4evzMVw6EiIkcSbJHUZCxr7/0tovIJaGuSLpncNixtcm3S3KW9zmT9YMBgMOYVWNLuNvbW36fdt2+/M1eFEBABIQnWWs36/2Pp//+8pml/
02GtqyIyC4jTPgejfj9k+X/sc21rdP2/G2EYCCEECIlzieo2ljW92+71/pkVwiOfaFsFNAm6P1b2b9q9ev2jKgKiIoQAEYE4azVsT1+4uoea5z8UZoYzJAGipJPnmowp/R4VFzLCsCpIk2N/7A3f3ez9u26KiKgI
kdoWgoTgd7hAvypa1XjjMqTcW7D4NciB9h+TrjWbanP6j/G+RMfr1O0zfYp+cgMtY4LkEwoMCRU8qvZ/h2zKr59WJpbzbJyUPhmHQE2oam4vaA5XDn1Sz8f8gHotaHLU5ETzsSDoLHX2CkL4fxtw/U4+pvHJwfTk
ZCOnHXAE81yPOBYWd/b1fdQ1P1uk+X/8VRnQSGiL9Ts8Gc3mgR3qy+25g+K7mV0ITOBAuYQUAJG2nm8AVZpge8/q8grSqpAPAIofSfCZAhK75ZTVOkoYwkAf+7aP2ktLid5brEl969suLNbXRaXjQW143XaFQi5A
yefFKTv8kX6h2zPorN6PMMe/EpAxC9VLUZKJlplm0P8hx44t9Hyg8nvGu0+jM2F3MicObVychr0pfYebvQPVvRL5ki9h0CUfUROd18DkND+A3yff58Z6n/65msKz8387Jv6H4PetKvebfvcZJQN2y13sbv0iMx28
oKPTh/k5LXo5pWyaQN/6gPNBvu9CaHRWbqB+4ClOuTJSKs1+ID3+mKx6y0mPTTv5PwE1JABWRV8X+8ExcQ9bjol8Gw6/HlSWRQ6DRg9mSX7LslK8dJsnn1fvwZsML7g7zIYNqR+V62NcV5glD1KEgTdRyDZMjKRc
5MeicT4HCYpY6DvhY+TYPg8GlErNqgXAkBq7IBquzKh/xaO0VWQ39f83So17piU3Qu2EzkZiGCyKBJrQyAyq55LAdRFAG3Oj7urjpO7dYlOEnKnQN6s6HNVt722zyqECHzLh2LXOnlxDo9ChjwydqFDsEDiGzmbo
Ugezuv5NLDqgngh4ifQPpok4obvg/UNdBeSH7jZwVbLrRJ+JZxP+MV+YXo4bjhDTCjfoaM37jKEvlqW+OTXPzq2t6lTCQt+BROAEVrLHtB2xjW03JRusEcICGgRXMTcxCRuUWDJcCHCy7W9sdd33v8ReJWrF29I9
NMXBxqZz1Q+xAIbY8prcWeALVJN+Hvo964Wpj6P754/9vZffkNs/gQAzL5MR6mj+gs/CnGYC6qBOsOJIugrAYOSnbXp18yX5lrdl9CgntcpkRB2i9BwaZvP0nSrXb3mc9ne+LvvkC9G/FOeqpB0XfIHrzPRtOv5S
V332JF612gJ9fwau8lLkuOuErj0DBU7zTtdaaxZSoUCM13XlRJPJubyLLgxysCdAD//WgZHW3ub6ojAyrBAFL7+Ran5O77sm05DG6d5oHCRRw+TJIFWSn5stGwQE1sKHLXiDPg9aPPT5liQWt2b6LmsX7WXXbqnP
XZQMmlOUAchNGH+GoD3QEVQ1f0gLj2qvrW6PMJOPkdr7/AH8LMeunrdicnhr0rulr1bTpRLB3GFzqtVexo1aTRIUvpLsm8jVfM37aghx9QN+FXhQKJ42da3cGz5O5dxpN9IQA7b7XpUasj0sbsMIKuMgMAdPiqJX
iXGHZPvVh5/wgdL6L0TGevOGFYm9iD7lAzVSK7MRHU/7cugWU788gWwI925/08PlRTKOEN0XCcwn7blnP3c4OLQayz9cYdw74Uqzhjts1fo/vtxu7gTi5A7yIqMTyQHDAuVXdJVmeIvekXsLIYnOND7gal3HMyxN
MN7p2DGZkCfeN2N5guLSa383VjiGxihRIdyqSM1UqKOSEjsxs1cN306zd627g4Yy5mJ9jOCUbJg036E8GMuQIxbeskbHAKTpRA+W0k9us8tOgXEbG4ahkgVUQQQQNyPwbXfgMvr03CR+FW/PQcZmjoLFL2yNIbeW
igd3Gw+DvmWPUMamd//qU34lpbDnQLlznUFbFyA1QcQHhkHUxg2JPVhx1TjenEEjp3Uwjfmt1uN4XlH5NLiMffsO9n1iWGAxZOCa1Isrbs4A8+bFYOlqED7r1Qaf2DJHIYFjrtoMTQx1bVpeBXeeIpAIbOvVgem7
ReGyhzz3Va5gwwbFXIxPDrjF63LywB1tPJ+Q7nUKwePOAdrAPvHqW7TSatRIFjLQr2Hp/rIDXJPVfN1lC2iIs38jyZc1l5Ecz8QCBPO1v0EOY+5NJz4JauP/zUsPHH2kcokR5AbLNvZ0Z8I6ZwCbxDRTT7rFVXbI
3KZlavt26LcEBLWNlQjbNtgjWzDX641h+YKt+9C+AEF3oBrazhsByAc4xrR/Nb+I8J30Tm8MImzlO1yvaKHsHhiR321PdzbaA27WpzA2NwjCiHD5T9/fEn+5ErHhH6gpjfdpWmB8VL83Nytwl3RjvbWjCnIAJ/eO
PnXMOr3DdphM7Zey96C5uYswLlDyIZS7qXIY0bd1PDBexJ3aKOvTw7doJiAzfgNkbftjSL6g+kgzrt8Ms7QyxFEPpMMGIe5UMZ0y/Ybt3xuReMSqKzPZ1FfZGW6pGqiXtK+vRQH8rDpuujGTl0sO5twWTyCIn4VZ
stCYaW9hfwELJ+y3eBB4PNpG+PekBi3c5cOyfFhmXXpiZ6bg5aykPydHNd8voWAyhSDlsqaiKK9whNsK9odg3RX2zJZbn66jHy9lheN3hN+330xS9YE+Xb6iju9/ZWMt+SD/qdMW4YmwY46+RuLFUGVRzQWmd5Av
XnLeUvsvwUxIZ/cE2Ee3xpua10a2h/WCQocfenYRB/6dr5qII9wXr06NVpTOIBRoNzoD2TMh6EOaWcr1450FCOfZN8hZvC/UvlTLHcINaspSEdkFaniBcRh9Z0BQLUcZJPLGg+83fG9ztD4w2t/biMwbPGHo9AZn
k1dV1koELfT0lHl4l9/VeFB3Ad0VKwO7vfQcDuwdwW3sxnLs8ObVutg7rdgxcSPhEzDfL0Sw/EQSPNlUKGNjbp1vY1ZNbWb9jQ+W5RGEEQ8UmCzSIp2/fy2fI1WWsWPSBLTvOl9QTdohm4XLvKpxFzZW2JOoIhbA
f/IrOBKrqEuZ+VY/cIgWEH6TbCZx/QrqtBVzuBb7Qr8nvC3FPuVIxFF4SkRM3dBOgApg8ja1R7WDeq2hPj+IsBI15MFh7IjyT0DNOR1kKkxt64Bl8vo/tmWhH0cchlh4NNlInHdTOos+IDtWGhJ0I6ZXhgdIlDee
l0U3lqkEMMkKggA3igkdRvtA6fMn0giYbgN1Xg8M6LMmuiGXhib2bgDPX5xn0IQ1buwQ/V9GZ2lHfBhVDt3tKEjVnL77IvWiFUveEEh5UDEatsulBynh8u9thrt4T60yYvcAZGtd2UI7Xh++QuNpbqAIZRTpqEh4
7gYqmh71BemLCgjTgnj8tgFtQ+hKQQSMtj+0nFbSvANV4i0F3Qm4k2xVZG4V+2dMq3MKVdiTqqf1OZ785U5LDwJR9kycfXgcmdI/+g4TdL5A1033TsVb94HhFHU87l6+ZURQowduRyIjoifLk+z78RfSIh4o00FV
yfeaeu2JI93DsKBku6pj6f4I3l5ntVDfRIO23TG6sTwgVWdJx8qL7tZqxe1XQOVxcPmu+CnU/OjKJ6/NVNVtNNNLkufmD2YefkhODGsdnmLrhL1orTsMGtRo2DniPqVXu4jDobBsmW+06PGmrNkaBRId0xC63ROz
jWX0BwJnwzQZAAU+j2PowwwKw8jKRdq2wpSJV/Xb1hPW8G14ua31Ik1TV8q1OI8/rd30IUPd+1wtIBSHImYhoCueCX43hnkMnYWEAtnOg+QOoE8dR1Kmsc/HZpUJZ5ypXj5ul4MB9OGkeGaKwJNY7UtiMhYm9/Gy
B15k1isUeWE0jVWVeRu9a/OEXjtgLrTHtc/1XNn7hJrwxkjMOChvOz+pGq+BG2R9TpFW9jMcVDN8WdsjH/MVVta4mIDR03N40zQ92IkIa2Nw5/EUZ6mj3T+GzvaRrh4wDoRp2Pdu5VlMz1i2gJcG0fLJCppUavIh
BNxlEOVlTl4fAkGast4YwJ+fUigedMHoqnB47B94u6DmGWdhI6PeOggeK7++waiKJlYz4/aVD71Af7T0fWPmA2XycYGSv78R16AeDUnCcZbDfwfCGJ64WftlAelLjEDsLxv1igxh/eBMo4ZNpzJva0zDE1dPqRCo
RUCKfY5mcv/d6QPeom7WUbrbIOzLE8xsL7M1wWQ/hv99ESFDwwhvLK2MJ3b0O9o33wEuOSuLR1U5bQZHlycpTgekpYoFMa4Ji+YnBHr9/pJbED3hA7Dxyu/pPjnoXagCgR6hWBgqhR+STFgA4zSCsp5QedyXYMFD
vekCDZ9RYXQnOpzzcKAeBexxfB+A0Yz8FyoTjhSZL95niGoRRcQL9bq9lSN/66k3vtI9wghPDXFso/ygQ86kG6btjIm93jud+VJSiTSFxAn1Sfe/s9l1o8QWANrGnVZgYNB1TWw72Htp8lwGjwsqStBSMK2HyUfv
avnPnw3RWUPEepyC8S6ONCceZiaE+t2ZOHQ2fPP8oVYI0E7JHng6MMHVq55hUz1I6vj2d3gsvuR4w0SOgzz/avMKXvnwb9bL/C1mAXoMUmBJEWeDRmKmQOEXZ+/emfL7bDxuB7u/4dF3rN9Ovhe1wvdSSueogoJ9
/b6o3jfKf+mLUX3YdRh82I44o+VMT82NRe/tQwM0QwfyTpXxB5dzNGXJEclwSY+zXsin7oPkkd/oj40RDAnifyvUwrdc58uqmJg1LuCUSGUhs8pJx9EBOb/GA3LnUo4dDx7r+D6rZtZLjDzMghR0ZrjZ5ztZYa1x
Guhn3BZDArVEGeWDNDuBjroewdzPXSv7iAXHkFUU9Bxlcxt8HPld8RZHNcta0MurECAOa/FmM69mpqwWWJp/bPH4gs/U9ujEfBJj8cbBbuWgSWcyvcl2hWlm+u6ElmFB+vVxZa+DDpQIXzcDOSV918DYj9rZuyE/
0NtyTrEfR6LVoaw6WXRP7B+BIC933asblEvNBNSUOWnVxShP7PAuf99sqrTCMquTf5rks7tMHzIf8RFiTXHI4YwRL+DYo1eSpt26YV7NEKYfSxarK6eH8LZNOfejZvOQTE/dut/5vnAyeatd0oJp9sXmf3l7j6Oc
ga/EH14TXq0XL0NBtJ5kayb7VgQl3HJ6myris5u5Yqr8KKMbstjXOrGnzowzXD6MYJfp7StaZXFhV+Hy6WJHAVehZxqyijiBkUzMsQZGWcgr34iQgzFLUKNDlpIf5BDT9rs/OLPkgRVE89GHZL0LPBfzy4EZ8pKR
d81hFQ1kDBj6IblNoxKbbWHXhfTDP+Scqb+O3jZqTbSpFb3fy0EQUdfH2H8oAEeGTR4LF77ynwBPJb2vyOxGsKJAxKDfxGk65Eawr/BL0kLCwJYwTLuX+LR99R4QrtEx7giDQPocIOy9tG46e2kFeEhc7ABvHPb7
M814t3Vq0RbTaDDBn9ZgXCBeGH8/P6OEkl5SV+UPhujBALCunnMAMvRDxChLKFQOLvre4llu6hAZizAgmsbAieNNVQb8/liG3b2nqpqKzoR4yqCxH3gwu4nVDrGyeJw2nd3uezC+mPo9tMl0R+O8oijQzp1wxlQO
sWfYxy7RZlNhAfumFuYKv/ltbgtZ33Aq3iZjmVeEM2mG+ZImw4z+8g4RJzfynMfOJVivf0j3TZeVjRNMsWKc7Eg3m9r0a1AT+RWeyRV4EZpSkJ5MLdJKHvIWYhgTVlMAKk813YD2zVhJH9j+xzKSgO6R+UFBFxgQ
dvoZOq/hwcbQ3C7RAGVFxg/8+nscwNItSP/Y073b2y1UAIryfVvjehjjsiIqMAhWo0933lX9wTWIOSPnBGOSFfeEcBjBMc+IxFkJnbX+MEIfOQZ1RzhlJj9CYkBXFjI40Umf9R0WYeUPWTacGeWYdUL/I2CF/T+e
nfWijkrmRhW9yzeWXceou7o5W23NA3Uuo2/IzYkOR4h/Nyd9WbLqS6Ihg4dqyTa4oXTKeOBnwXq+sF5pPaf3ctAf5V3VSXH5Szv6q7ufmkK97QZHiGVV2V7VzRaSlkvaynEdLcS7bP5r1dnExSHWjzfk6dzbJ768
67JmyDnocB0e7FjMcyXr2lM91C0IpZsi0K51vpaPnLnKS8Mu6QN97FLfuhwHD1XXULPmw82MHxYeRXnSsmSU54cfXHKjxulRpiJyvCDaf3IHgwENiv1tzbvckNO/0xb9vkaUH4YGXAHh0kfxebTTJwpHtocMOxyD
YUQhsG+aikYPGgd0mCgDP7TDpwj4ooAs7Fsr6wonxh+GqScS5Ho06LhvUke1vt+OXtG5AI5ev7nTuQV+LO6Fy9bvY9f5AhzRj0goK0nP6ygLDEPD4yd5OPQyOqOMQAWpsgBkq20dPXi+ajwczdktETydOrVx7REx
DxRHXVMXsW03xa+WZFWk5jpPWJKicPrvyeB+0IIj5yZ0Sf6Mwa1yKw8E7p1UvtaaUWS7lfxEfDqpJbggOh//Af7LA2NcOqD9GdvO5+b2qfBoCP8d52k/DndGiyh0PV0rJ4XBOAPBBx6Nt81xFkrAXQ8IzTTQY/y2
sRUGNqlnKUQ/UvyHTynjELwYvI34BGBaXZ0i5KFK6xX7P9B0J0ySCLxYY0+Yzu6jOHzm4F8WdaPmOiXqALSKTpwM+0TWj5IhmYbTnekefRmuDIH0RhB84mYyYU0JlHrbrOX58Mb3hT5c10Nv6xn803OIqYdVdsOY
Sb6CpxycpUK85e/toc08WFRMy15wSsP86t50zL4sRC9hLdBAbcYy4qbGJcco15jwUxIC5Txxaegay0EEz2gcKnCaUJwFz/F0j1RziFavKB/LhMf/bsek9+Y4uzEbZ+ABvEnVU2gdq2VTjijpnX0HLJf1O3En/JjY
03z5x+QyrPu2U0rqw6pwYJtYCPf+JVGk2but85e/JLOht4YOM/TZgelsZN15YZT1LyCP7oKejy67pOD8JPYXm1DO8vCT8E1TX/+P3ayOUQRdLwTN6ofGIUUG2Rbxl+nkb3WaL4Ef/yVPaBrrRGo/zCfK5LEFXJdn
vEjBhXGgZIop+9vxdqk7v38cNlfN1ct7VLTI7euOMjRBeaN4oWbS97L97LOp/XTw1UHlvmZRw3EKutxlR2RMVJxV8HWYmlb6mu1zaiUIH59jdMwr/xRnwqVuSaCfsvrP4qy64KQ/DLy/qGpoopVJ7VqxryA5Y3os
s5Lgg+7KwLC3BA9+3IwWLCgM5bhFIj1tJm7OxC3uGcFn9JQRsjtOcJBK5O4rEswFK/HfvOmenpfRpjqyXkbKmxD3toBNyj85TwQVRvCo81m8wsjFmjRAy2tore/T1UY+pceHIwyZkbCiodiVh2E1NM70fDta5Mo9
EWUbRVYEXvYU3Dhmd9hcR8a5aA3BNvCrm9z+5tjz8/PVcaw/MCOZaahvnOXDtrQfo7/VDwQOReD0O6K0/X6v7m7cDqIWIJT5t9Hwon7mSmCfbTiQGykxy63aATMOtgkybwmMCgq1E799BF554D0aNw/bsGViax/4
YrTsqhKp6Jdc96EvB07rxjh4Q5y4SC1WhJF5nRSqjNRVvYs1kjITlzM0pwz9RlTTP3pP1wJjxUGCHuIjtGdfvKq2etC6TMPAr3VfPLf5MzVxYq62Jnus8WN64P9k/jPsgVJZO+Gwy/U/xkVNUKTpkTXVMT7IhkXk
yxVItcyfguCHSNtg4u8WpWEe3itNz+Q7bOCEaXhUbsPcDusDDNHkTSfUYsyqqS+sFuehcxG5hkL3+lsg8jvT1eMvsMi/ccGHrAh/tkPfaBitjGgxUZYqC3o+IDt1QajCT4HT8XGupuN7+dHDKB4iTEh6sb/ogae3
8rxqevqi555VdsjsyWtGsPo+wVrcpCKcoSVtep6r30xLxOB7nXh5cdUhXsYYaG82tCELjI+4xOzaifcXGNC0TJXDnSkOqWehIJHGMEKKpmI44q8eDHLTVwf0UpkMGff7bTBooi2lhs5KPBK9vH6NY6I+z5nQ+gKo
uJ1dUXHEQd6SCXjcRGVBdUk1KlqLqh7DPB2qyw9jZoiAkjTIAa6bdALKe52paU9iumZzBx/H8n5l4tdzxSglgKsAZJOhPGlMmeHCJf5nIJUlDC+eG+F72yBMhdPFswzL8vE7OUGzQNQIb1Kj+Y4Gt9o7JU+8PlbQ
eG4WOO0jUEjhrQqZn6XMjpxhORz9damYh140ERbrsNhAKyKePlDQ8CJOLLCv6a5c0xQD5Dbpt3Rx7nz8/smkF7f4qVxm3tZnfPwK/r55vevyLqa/5F2BpW8G+4WsyxNabPRxLFbKEfDGU+XTxzq5ZKeF69ELkjBJ
9NDEyC3yH4cejHz8vaLpssMz0zz5yjpfUNXoNQiJLY4OVCRp0lP75pc232i7+GzVz+jTqWnPWraomzIOOVeoG2LlsWQ9tcf6bjaZJwmGIVC1s/pkZI6IJF1VmbtdOK91jXGLmhzzYoudFDe1QAg5sFVpUhurLfeB
2gwE1c9WvCeBrNlBFGBpjG1gOMFVCucpDtd5hrGjw3GdkAZ0iW36FK1bxopgqoCIb+EsEwmicLiyEL/KEm/eLb2/t4fPM1Fs0QM5qBCAtqYf1ViH4XXrwe6agbLt6JPUYWpazefXAX4kNc5smiFNe38YzKNF/L6Z
TFqcPayYeEC1lbgFmwhL1Su99Axj+wtHYFB/qiF8XZVQtaAgVNAihpgNenuEKXr45VVC+SKosS8i8uZHj2G/J6xL+rB8zIyM7N9PeA1uGvb9/BCwHKujOowH8zIaYhLu9Ji9KpD210bs7/9Xo+FICptm3Tl1zQ3p
XTiMIdZBBNMIhbc0wf2ou0htJLziGlt8TFmq5sqdv2brp9iqmuwFLBb+JIiWU7VeqCzfNIptSpdjyLMm3VWyv1eWpWTwNnmWggC2Rf1MDuuqaKUL28WK1TmVof8KmnL5sjX+7o1n7j3XtGrn9lMhxKTkTsMnwTN3
bXT5Pdphf03nddl7vTNxVh5jN9pb1E0lSh/9B/9PJ8qjkTmZ5uoAw0+3OaPvUQf7G8JMFwm/NzMy4lGq/6Ev50f8Z0JZ+DH+bPDzTXf2H3VD+i95aw6U2VnOTZlF5Wn623ONUhfCkeRVYbwiBTv9uOp2tDRP/BTl
IARdXmdQSvyhry6drTbYYSjeTU3GjaQDTcyv+zEnGZY9ZQEr+VvdocgH9cnYLjBAzKda9gN9Dj66ro8B3nt/acnL3mtYWreSs2/K0dBlPNTZCkLW18zHM4oZ5xSQ2+Vx4FTk3w8+mDYOzQpCBsYFOrGIBr/tMKQS
/Tk0kbGFf0edwr8Si6DTN5YFNOK04hkgz10cWSaFeqmeosyIrT2d7kvCWXK4jRphgoi3P5LRU0PvxfBB4v2OOsd/BWYuP1dtKo7FwTwpcDNcLsn+kt3e83kF+dXZQd2dCHTkm8hq21HnMEi1v7Y/X40EynxOaNT3
BBY72389oqXErY4RGjZxBNrLHP06RefQHnXd3lYsBzuB7tnaU3aLZiIAqhGiRqdmizCL5Ux7jYGJMOWxa36YSR270eW7U+zJYyPCFBu1oL+bzdl2mGMYMvplaJ3GcBlchEDyCMiiwYypiIn6242AVvQlLCLjNUAt
1fE4HHZ+GscScFsg1Gu7F+1ztizIoHVBjUyE/INlC2Dhz3quS8QBCmVOGmcgTgrWwUSR3KsKxw/Yu2Rm+RJwaBr+Czo4VQ1edIu3hqQQsAw4F0lEuXRjNl2Z0zhD7af4mMcZ7wArDOUZLccJ3dPVAzQ/nLJ+8bGi
OCOKTQ//+CHnH6EXC1VRLb/bEAmux6hbSmiJWIjuKwIBBaxtVRmNiT0muFxT4n2rzywzgPbCzJGCU03/m5cKI6Y+cSe6weAjr13AK+njV7czfQIuo5G5naWq+K0JQ2J4kvmmkZdSZB3UsA0ipvBPUjPArQtGi/I0
iFMSjH4aNkaJoelJSu9/oUXC8DNoPUIEFTU0jIEEmVjjqeK3RitnMxhQDzvkq7XPS8NTkEcBHFPivRD18PueihlOz3Ac1y3aNd7s9/uXzmT5kcsRHAHJ5rh03ZYJf1cnCQ5ewB/o8hJazC0tHQ1gzOqBjqKUFjeh
CUnaYVBirxeVyzG3tRsys2cNFRM3Se6EsmCNjefClua/RsGteuf0RFj9UWx6nscydB/zA02DvGBPFQCbRDrQp5xBXmx36OoT8+FKzpft+adY/OOrKBXM8xQwpSL7pK5ujYqyi3nMiVt8xnoM40emFYTQcYw71kkd
wSNW6pEE69VlzqzYes397XfPNh2FeVYc6FEuNp8p0QQktugso7o2ZxjnoskNeYng9SzVJED9Y/oS85qKBBFkGIPz0HCRlgmQ5aKniTH9uEy5b4zU720hQJ4cevJM5MUTSOhROZbe38HaNzSiScR6wRyqBR30RVva
8YyVPLoldf8gY/Y+kHk+IOzU7DjGIn0+zmf18tC3nYVEmxlw2zwT3o3NtRFe/M/gcWKLVY46KpRNvM2ylvNik80Ki5SMopAGNobKKQ//XXgtoQXtWagWClO+NWjejW+3TWjkPQQ/rupkmEp6YQvCY4rggeK0e9aw
h1rgaQXM2Ch/j/ZjpJnD4tHwP4p8RZtBq2CYHUoCm/av+up1VuFEUa3+oAN0tvIrVf+EyY3nnRqspINlqobp7smKlaPGd6h5KWtmjkyEOWidTa8xs0zM0vDdz4O4AGROi8YkYIRDf5F0uisrAu9/rIQc4no9nHr4
t8nIzlmiCZg4o+DO8A2tojAeQYm3Br31oDoaKaDfVj8rPOUA5cv8PbbJJupRJ0ntoXPcE3fdPgFKOBA/oC10QUNeUiPpH4UqOsxF2rucBDJCWiegXhPbrIzY0SzXygfNwdBJzPB7xKROcSGAdx6wVM15nwps3Uzj
VurkCGmjZNM5iqsMWgCZh7ZTKg2lwhk1fk+Jci/TYShG6OgO9PMu9ptOM6H7/i9Zjxds8GrtDfTf43RvfzfMoyTp3Ovzc6LQ0CQQrHsJYa2ktHYe8H9bTnLwS7EhUf//1f5qjg4eNKkFyXjwSt7lMfz1G9hCTaLy
yYnn4oizodRD+43LeSY/z80nAQ4YL1g2w66zxHEEttK5KKbSnaqpPxVBuMKlHfGFfcWiOugtPslo5opMJptcxgnZ/v3UHqpr8Ji9sKklNO1d5xXgRE22g1Frp7XWNFHBTAJJ1loH7N0lptdhJp3wXBInbkiNrMSJ
U54vBelIsCKRDAap62yq9Jp5rpqqgiQsfPF+QH0hRQPudcyk3qMSj1Whr9Nu/ZsyQyi+arzdMQrsP60t0iQyTO1y0/n6kkHEaGifDun9xHWsktRKxSInDIJAYN4PPEPjU8aMrM1cp31KFbnw96ZKnxDIjhIGXn4x
S7Lku2K750kCHEE20NaqtTCj4qkvZmowDSjjebON8YjhhJOAVxjG14moOFD+Q9dW2b8SME3Ktp79W7SdUkI0In9PChEyHGJ1aXc97Dtlb7yUT+k1u40SjrkC8qKN/1Ma0x5jZPhPSjHcyNLF8YdtV04unjI1bpNd
L8pgX8MV0KTsymx5wU1VExftCGM+6+YlUocFb4xeZCrQC/S19nMRP4QF2Bn5KBZ8rQpWOdl6e1B9Ziln9IpBwsp7I4TcQG21AWIlhwloC9VV+xc9UM0oTv3neonYO5nRwXVnkVbBB41Ibn3HqP5imlk3C9/xc6T9
OXKTynL6UZB3fEbB+wHSBCxVf4IWsiqMjhN5nj8EtrUhFhUZ4Iwy5noaKxxtObauJKdyvtqOEszEni5SZ0f4D4sRx4yFANR8pmzeybApIeQB5O/Ib0K/WsS5jglqhCLa56I8bbEQZ/VKs2+rhZpDNtmTbtw35KYT
5uxRR/Varfk09Ni8JUpLMhmf1VUsCCXvexBgz8O//Fh6FL9gzDU/JswkN7+GYkvG6GSHjokkVit+/YjNr+jMEe2Fls7TNN1taB3c1T/AfF9jTAaHFEx3TUrHBTpzsehb+JgTyj3hdPYj1aOXKz8gGmY8Otkj8ied
8+LfqNbgP3Dg5XjrIn4U6h9lj1Y4CcmTCoWAbsNfvX3h7twV9xPDD6hpQzO4Exh+HZB4JE4YQ5GObqk4Kx+EMO7iuQ5da1xO1P8El8PIIqQHUPl7vDKLUFuZxtNo+AAG2tvVduBSpNFaeI6EjNeAcsWBXNKFwT5i
3DZvH2VlYE0FxxLTF+IXribq/ajear+sYVK1n2RDhbi5quG3HcIq7mGkdU2Rvh22s7aO3iOq6fL1fcTP9TvIlSYNZp5UwzVB44752jIdkFf0nbvmJHadm01qqz315MWIYyLU4bSHsMya31A610HzMcJ/WhXX6OzB
0MVHJv052ME1ENzotElnrlQme52ePdk5h0Xf5Z46fPs5vLyJ9X6kXLm5Rn6GmTRynBhvj1MMk+ShPbXExElkgEe6vjY7r8yYIAqB38MeKYUFrgcZ0e4rELGmBaBO9FSeSn03K9J8G44/hNjWkBOJyvHpHWnuyg1B
jZmoYRfNfKh0wJqSGBtE/MMENxpS43ygB/SIWIhZBaynYidFE/nvzCT4GFTxNrJDUAGGt0bV/Io91fk2NOHGE+s0sPgZg4AzMDrp1b1EAB9hQaMiYfJ2yCv6MK4Ey8sp1U8YUTLT7CM7zDgk8nOiFqjykmCqCS3Q
Qr+tQOaSwGellM+pwfdEgu/dyUDz5t0iSL4c26ok1ry9Fu5x+LMsILsEr4kE+npp1ASzl9yFipZd4QJ/0V6yl1/Kg5rQ/ut5QXots3k+9MNNbPeE22UdxChrqqwTmR7uggmcGh1Wj2RuGfqXdCObF7a9f9j+onxF
/BQgjRtyIYz7bSk/O1FXG8zBUInS06j3KQxVKW7EKcNejShJUWkipKcUQdJkVkc1Podwjpae/605KlwWynp/b9X7pojGV5D9pl4IlC6gHi3m1lKahIIAYfJfcVBQPUWhGIO82veS3q30wM+X6QB7iMVfquDSr6ZN
20Y63bv7RbvUUN9OlbdHW0bHq4GW7Zl4JQoH/W2qMVWvabsT+BPitFtOHpL6rL8flFTHEahLa8nwgz32jAjC2eqzIrbYhVkeYJ0o0XwFgmZUr06djLFrPHkKDd6SRPCwnNb2AEbSJm3xcgc0m8VCFjyUevSmDiXQ
KfRSc0odF3GezT/8YCjlmN8jMNXUn4LyMQsQ7dfRCimdfHozJZiu2EI1CU2HmFmiO1R9fVqvn9Dz7VeR1ywwiperLrt96va3boYLYiSqKBkZ4L6sWr3M1H7tKwJQ9F2S8C+S9If3UJyMQeipLvw7C8BUOxyK3vTI
1GPG/mgH0Vj/FyjMPN7LVz2uA5pEfYVQ79oPy6XfuQMr3KhPe23vo4ya8kTcKRXkP+aMWvr62ZMzPXlXYZur+2kFe3+wFghmfkx85InB3r3y/KS208PmZnSmob+ppeQbnmMh9J3uaLBfBBl0mZtFcVFdf02Lmhz5
BpkWwEPMCuh7wXn7wTLj6IGr3hSBZaLAtIIWzTcPyex15NnnmB2y0XyzP5zm7S+DNYbRwInjOrg4w3vF7N+nultwg/UUzKI6wp5WASuw1YLVyzlhxQ0503iINkZFdIK3dRc7yjSPFjj71pdJYVRHxacX4mmVi15H
Ndlkf01jN6HKQ+zZKeE602W92mgzwl079QlcyvRdt10oS7kutcd54NcT8H8KG37Orcnr05p44YRbpufXIFKFpPHM3zPDGMdCI5d6K5OUKmjHjmin4ti1b2Lgk1HWR8YKTm+e7poIT3GFZnvLYTUz3c3ED+OS6pST
/b5eD8BE1u+Ufna8YKsGFWoJ1B3X+oLLb1n+Hiz1kCN/NLM8QADB97iYZvMGFSFuncfULUCnk40uU5OeRwa1lZN79wNjK/kP9M3vWlCNqtXteW0mBknR3XRb4GBgIUNTm3T7Z0LOYwUNoP6l/jd/LFfv10amnu3G
RG9Vu+uhPf1NA61/ZtVJo/w6LmwjADdeokmWmY2BdlQaS9Zucz4MM4Gcn3nUxvpyaKXel5VM+8h5rzeWbyzi8QLu0+N9Yz97LBDBaEHcyMle5pM9bH1xfhgCwY4E8K3D+g19SMJZwhpBTwF2j6ZDjeCPd4vLyOUW
7HA4bhTYr0vrFy5mrn37ZdeMoFdHEVu9oEb1qsyiBx3tYlJZ36oAvgHLHdRn4UL8ISxAIk03YKFi3zZSTLkv4zf+O7ACGsQhC/BtqIcY8LjVy4tC0Ffr5RXIEtSp2nsIpLFiFLV832vZkS+ZWAJlnlS8xzdZDFML
YNPLGP2ljaQk2/4oWjPz/qXEl/4TynfpDPZKpGU8DJaeRS4Zh3V9hCtLW4gxRiIrWR2kw4bURQNn4x5o0d76bLDLeHbmOUyQbvkHPRaQ+xgjJFQjk8GTyhhScSYeYooyP/kYKcnQiHN0nZLPVguo2ptaOci42LRu
JiWMQCHVaEzshWNqK/VVHLfWBUGpaX4h5EEk6naxxNGaQPhiLX5HsFXo3D/16Xa+hPquuOy3SrjkaCRco3k8HerGMfHPhNFxsqQ7bmeRjdxjVVHELbOgxfKf4cA0VijMlwUug5VOg2gcN1rwFZafZi6MzJOKO1jB
LxGKucwOH8du+1EcokAWYKyRNbAn/MdfqBBRDaI6ejTmJRHYg60GpQHQuAsYEE9NoIKcAhdjQAace6hsdUZBidsTUJ0jwHRYKHArtS9qwoWOalb756k5bmBKOdfwgsCYvZrFiSllYWDIbXY+i/ztLK1XGwtI66Jg
2+i0rqYSw5Fl6/xqHxcAWHqZlK1s5w5pAoCS74ZX7GRcIE3PDDxTsi98NqpifVaHi06fVBCO482DqxjgzP0m3Jvj/sm4jOWrUaccBsWLANV8yLBw/n3W/J+zLguhqiOGoFHJ0/j2Bm+hfgd8mnk6eMD8J8tzBt5s
krEhgBJMaeCLs5da3Tdyohw/UzN6Ked+XRV+PrP2mDp+IkeYJI6DXAuz+lL7EKRpcsdC1Id1aQcvFvWXw4+CtxfaOlrm5Mg/qY9Yu67NfKH8GlK+9mKfSLKLeMjGL/+EeruuovgsL9EEO5kwPQgZO9HaMuBBHRM7
8ih+ivHWFTz/27NKUR+2/KDHZUGZt7S+mJL/zANsHZIGH55tZSj78nNuM4Szxd7me6ts/FXiS+iYot8urFFcLYbrp0bSLtiO2bOR+nDKsKBHV+NUFQJwMGYG8QE2RvVmuHQCfg7ZTNTDi6V3ilwN7pa3NJqFxeaN
pgrWgVJYMXOjlyoUqRAwjPMASBh6Fb3D3pSXBchIa0on7x2D96Cr/MIGEc8vD3es18YFZaYYvPG7a5DimvDlgvI9lk2F4LzLfx5mDqmrrOkdjh5+aIRW7AnCIbsMA+EgubI47+VAxYBpfOxub7G8ny7pNjbVf/vv
p2F0klPtu256bXe7yg6KemIr3Y0BXS0RAOOxNtD90s3PRzvwpXevR/+fg6+OYYKMm+mDWvJ4qPlMYMTyhiOeMRjJ+zDKjTUri2IS5a9pHEPrRF7Uc2++ZELqfXhRnSUZ1H2b01xH/0RgVMXuhB0vPX/3qsBKvhZ1
KnWt+/jircm0Luq+arW/JF6c2nRQHJVGSLVUP2Pl5RtR+yTqlbWKAeiZI3WkituKRreom9QvbXsJlGdxyCpyBkvSGOB2fKBzHKBuBsoNHm5ZEP82GemX2rWyBMaxgLb8OSkDHFYzb+jMkMmErICYqLdbWPcqY6sJ
xZDoHPWIekFQK3B64K/sofRj8GKAS1w6BAOHkPmc0dGyaSVYlWwXbNGl6nmKkzHMK0wHcdQu08PTDI7pHpAfnZ95dP6yfAZVwC4QjJQdWVnXuLKcU6TOE9X1YXpecnIEtrMHsF94FUkbTAnawWjF0mP5nBv4sI54
h6tW6odjxV6ICIJF920OfIQdzKr8937WZTp1bIMIz+DGle1ehpJg7nvK5tyaHu9nvpZBnBgaPUabh8W6yXpqx5HD6kYscH1UBMaxssMdhoNvgKO9Jg0Vfp6D6rGxz+VKjLZ1M8nYQ2kFkiQGtEL/FqFYoGvI/I1w
wWBWAcYrqvZvJ6hjg1mTHRwbHo3T3Gay1KMDmZlCdawRcVEgugsYOHVg9wZHGkGw8uOldnrAV/FvaqW1EgIcoG6deSYv5fNi9qFTQZUpxxK99jy+W40UQ63LFNBJD74dkYO/Rete2ZJKkZ3cUq4/Q0eADanaCSq5
MOnoUKMzcKy6T7m2mKwedkNHrFhh5G73O3RMtpP7h3FYflsZWXWNzTDaK9f1gQDtAxo4qfWbJ3mauteAlBGb1PGTNFC9V00WiYwAAyojmpKJyAs4L2Qn/f1/oa9IC6NkbCov92ztBvcx5OkvOoooq99bM2Nu0XhT
MP2aHIlUI07l0HBRR7+0pPHxbOLWYH3lwoLBXJl8hXiq4AsQCQRfX0nMe2h3o5yr2lmiGZzqH2jlZm3yVNe4ODh1xcjZUWjoQCde3NXroh6tCfzKSl6hxb49GjNILPvnt8Usk6iHv6q/9qScBTScRZi53njOBed8
zqLIZm9xd3igprBaC8obBmVhEWt+Dp+CiWwaZe18rxPGl4ZBWal1Kp+kGZhFKf39Q14Xfmuq0Wh3PWDWD8zj0QY6NUpyykiNIumM5oKNqOyNtctUBtucyekFLgzjXyvBnAD8qs2he+epZL7IKJDOAzoo98B8WPjZ
hgSoQe1n9e8J+7o25vyNYGpPjPHtsk+U/Hvw9NLW+4ZuoUQJfFimxQb8Lq3gxt/835a6zEvNB9JPIgXbo4Ilu9XMXNRAIcadzI7Vrabt2IUqa4b8asfwY7W8UEIE/1jITI3bv66h9ifH/Gld0fWvORcK7TdiazPT
495GJ2eJuS1GMyqTZmYvFD1Vo6DCSDFV4YxMhphHZ3SKJ16MvNSXNTyGmpaSZjyVFM78zJSoB2uS2PQiKqfjxe/eN2AwNoFHyJH62fjEbG5nobJ+kl2by6k8bp7/mg0yiZjexfS350wxc4cMSNeJNeZ3KbK74tot
11c6AQQMnEvJ01ExfqVp+MGpc5ZhTqEr4w468J8FyNyL7TEwTQOvpBwS8Vn053DMgzhcWIctTClsYDFEEGy5x01EHNIbq/YS1JLBhkw/clDeWiu3U9bVeK3huHHDwXQBdmJvYZkK7injdzQcEw+kcPr1s/kCz6Wy
URlcvGSFnE/PygcYbWq5x2UpPiBcfgh9DnGyMf+TZGRekysVxy7RpWVuYM8y0/N1+ex8eZcMh/pLDPIeFQosn6XWtJJJ9WXDkTnPE1Plvw9N5HuVufmfUH8Ln6e23BqHxanR9Uv6xmYTVme//R9rD3f2thlW0//k
9AmWB1a/vQAHODog50Ciw4491UXX3UXNfadQcJRONdFXLKDBwLxxR3exi87JKgzJlnQGLamheY87+HXh+/ycfL/Jr1c39/zOq7vaqSnOxLbObvrgIhadMC5NneSpnAdyCaSodeZ/zvzRT9cWBO11Lyzi0KnwztA+
g2qcymOH4Rm8KcNxbcNGTW8Q8JC4nvxyc4gdpSJrS+A84XhH3LFZnflpHB1uX6OMnKUW5+z9vNHQ9/7E57tZuZ5/OYnADCgAddOd0XIZAmhwzvR2WepTU2l1kVT0SbVH6jWWAgQPJQp/RkOxudo47PQTkzaVPYG+
8ieAo+sPk5FdwIH51x1N8Gpc9CGCuQ3SNUsC2Y36M6sjFSeMb2B7vCn7MyQ5HQcz1W/dkLszKyG6e4/mjBhmXECD6/mkpIEkwvL5zCzBap4C20GKsXWzLtqrgJbr7rc3sGEbNK6pDCyvNHUZxXf4uQ0n5HpZqNdS
izC0/n+/wuC9jRJvjfjRN0/6+2b5HRfna70KtNeiZGdCbMXrN3uZbLMieEpurKLqzunXasQzaC3e28hferlsX23T/uJD0FJtfovkrEpCTAwP8tfo/QXBNN4MqROW47cU6uh2BY+AMh0YxzRc82KYsADWRyetmJNF
zUHxjFlEyDd0SsTOBqX1AHgIye7vVF40zYp/J98kksIPvYxgty6gQ2BftpHV9gSsuO7gr1WXJejwcN5Mlb9uaga2OzxKYM0321XgIVdPtAcmhOCnEtmaS/KA+iojLMFZnVnlGFvWLS9M5lerC0iBFkdsTiNtGlZN
fwm6qiO3tuWwXBiJuUEiriXglVPULnHYMUh9ElGDH1StV1q4WEGjbOk711n8z3VXvcnwls3yDtJcqFL7JXzJcSCHI7Koq1rYiJcXaRECnTeCXnwHWobG83ANstlpgnw5vLynJYfEK0pHE9aLoZdOvdt+AhpYFlg+
h769vpH1bUT9dPqdpa3k9c+6F9X2Kng58eOdMxgPMKlxjjIJibmgAVaSuiVtof26YUAPfyqa8TtdH9J/lEOFcGomrJwtE/mQ9dm0CzGLhtlBYnxA0vVwGalL3Wk/bIMRLgLeb+I1EB4d1B+bTPO/wWJg1+Dq7QVH
OFxcySFh2mC83j+5cz3RHj8g14jchi6xeofrhfyJl2DSykrKImFoXJ/twLTLbiErbZaXMvCaLH/+4L3uJ5DT2wge8xJPWT4/U8rzHpXcz0UY9x5HA+O3EZOAvGkSdGl4NVToYckJwj/pKBYFrlCKL0wYMsdtSShR
qV1rOWVIHOhQps5PEhKHLYZRZFODfxwT8FYpLmcf7RU8Vn1ayDUaLDcpq2QWHc9v5M6/jAjs2ilq5cyXs+FSnaCHkbf8DkP8fVu1ouCjOyPl5JLzUgPk+PBb9XKo40kj2YigsMdmeAp9PhQleWDxuY7RCbg/znMW
kilXiwZDO/eDYLoiEeyKoyxUxck79Jc4oyE2P+tJ749QLnj3g8lZ+9TXbbthLQiW84IWxNSiGkRCSHFdeFFXQL6KdDQOd5Ideomr3py7fvwhwW+/V/CSfYVWAh0kTW/Hq85V5fHnReKYPB68UcKxKWGiAj5HcOky
R0bJfOoCZe9JOR8dOXtC8gbalIS0/fZ1Ml92bis7mepab2tnQ0GTj9cqua26pTcKD0msqWrReYQ4GCvybfTomiARKpIgThJ55fnqNA9KaatTrjVQntwKjp+ud3NWcNz9zMJVWONlMNIpmgo9eFmq1yzvZmQiKRDT
uAGKisjU+d8EbAJGOdkztqJelhkpEIZ4Lt79fxmtfLhEpnq3JqXyDOZE0clLNKlz92/NVJ79Zriw4rEqASYsTFBaC7uyU+DW4xQ5/t7kX2wzgyC0/Zir4MUEPLEE6saIx0ZeuBl52cBcehIYKHEnTTHqgre9/7g9
IKev9j+7PICKlXRjOV49ykRij8gKJqB9Ls2P5WmLnDy3hdVd3WL9qZ+zT8w9MPVnTanfohmEovQ7jcOhmVTtuQ6pwkCNA4DgnjHzj/UZJyx1klOGB8eWvGV7nxndfDi6aLyYMsrRmNZptcndv9+FCYFdeEvD/upC
WCk75XnfGoRfTGrdDmUP2it4kBbpMUsxX5xeEyfdEobTv2pgmbNEbtWX7kDKaqSSC/+LCF01Zsw5bVP6Vb7nmwW+5dpuX84k8UVbvKxIlH2PJRstyR912MYFSRt1RTheP57uNVqeddVUpipQR0EGnjliF5hG7qGQ
x8sJMlaYWqVIi+GpkGTM/gFxncmU8ATb9DN4Ve0AvcMDWyqIg4L9Xd9JD57LKui68GYOJDt/pUlU/+BjWP7uqUKRGfMLoRNT6xWVsviST96AwDP3gEuHd6VjJqDoNCVDpET3F70RgvFuFbMOLqBH2syJ+BBDfPUP
fyFRecYpOCvFDQUy09zx8841iLtyPm7gg+AwzLgzWBEFFfI5KN4en9CpcWlqRo2iGVdVg5/g8b9PQ1ljOh38GCI13s0deaL6zapilfaVCXFZDAcctBHTlJ+5g1ax3ZBeQIyilJ4i44f3QGm86WT0xgn4TDIutlPM
+rktJoyo/HQF/A1FDB5Sqftnh3Xy5w0fJERDOFYOQpZxiY4wcI0X7PuT9klGtr14kqMjr4Rj4TMrZoPcZ4gnnolX+lFKPX/w0GS/RflcqrRWtzMzRnbAtoRQnkns0TyHS93GvkWw3sp9JzeYUQ3mIeezudgo+qr5
q0UFqSzcimHFydSCeaoRBPnsVUNjMxTt+wbNM+c8kd4LMh6dLe+4RKosuVHYkh2jKkRCW5oVGVWnpHCwoDCeofbkr8Chtu7J5nJoBZCPVlfGL4nRGY5dqziwQa+/RFt0JMcgzHipDvbOsNi2J6eaMjMfUixhNWdl
5h/59qzqIx8xdxlYE6yzo5JeVUtzhqzbUnk4BZw9S80VLS8f9ZkstQQsLXKmhwM6+MP2Yx7p6ERNy2L/Gcd4UXdvoOxNlUJY82WCvuy7H4XuMhmNOwAhzh3NzD29rOoQdkNeEUs3YIrVR3jDqWjneNxEbPoq2aXY
s2WPu4wewYdTdrm29ejsNIYFCnU6HDKpVYbi9Xo2nkPa21mDXqRyWNfBSzcCR3j8D9cNubE2+5MGAcAs8dogDVEyGeSLXrVWvDdGH7m58b1qc+fQ9+Hjc7u+ZmEsZYJgCHrZJnU4i/4bhKuy6+I6FczQsVaQHWCI
Ceh5woaUMkspgBugz7OFueRgTkH+JhqXJdntztStOTXX2nYJTtlZNjuMlGWYZgetp05zFtlRteNftMXR1M+xeOb+6Pv8SccCSh3zUua5FCb36yePI1c/VhhUYFFQT3zKs/FvYfSMcWivN6705vN3Zkg+3A/GeJc6
EUOIEvteYdHC3+ISiSoev0/BF/X/p+0JtyGMBue6GVhKLGt1NZ+Nmt5iZ/27wg67jZsXGtg4b5GxmalPYvHR7iwr+CalmTBaf6B6Ujl709/YlqnUk6aZPkD84SE3PN+W4qrKsOEM18aMpZvoVn+0Z9u9bVdJfm5A
pPvPlwIJkbiThv6hQEx0ckrn0X/+awPn1KAKeX4oFB+pvO/ES+vbFeR/wFbSM59nHxqR2rsEprWyKE7Hu6VQK61h3PJbOWl62wq3vMNe0lR+MnVaAdd11WVf1LhtHU/nPA2Cr9pcoXayb6L7qCVpLF+bnHTeo1wL
YAQgeI3uwebHIW5H6Se8qg7DU8kOQsWVyaK+U8MmAToFzqP2BUQfhIXjW8IZhBCNeTvUoHMT4ZJj/eigfqUAFsr6By3jAOe7CXyYk/aV6MrxstZtiuDvJ8LJZRxj6awM0PKHtYzT+A0Ivxlh+HLYpAhM9Xi57EeZ
8Oql/57x/vzUhPoUFHpCcjW+nfTFL7Gp9LeZu7UX+f4U+U2pip2AIHcbaq7TJEIPLpQb1OL1IBKgFyFaZQ4+BDdz9ptBBtPtgPNEnPz5ZLGXqND0RwP+N8GtS9qb3ZqSD7odysG2xnM0tfm/2tNQN6t5zWj+2jYV
l+9NQq/gK3WWWAsL5Mye0Cia0iCSvlc32IIeEOeelD5wv+2ESMDvbvuxURWXmOUBXFxkQDLEubFWdcLQmOBTWsQrRFiPgvm+qEynDIl0BkTeF2j91liEj2RwROJO9HgEA+HVTB/S0/zsGy95w6RxDLEUIk7W/I8J
akyFlLYJXFzv7XgcHG14tACR+Vc1RgqP0emMsPwz2qP1irj0grbIaPFP/t9kVTuDhdimz9gMXhZoh8149IwzX+NjZsJqrKelAetJZetzNG4iZq3zIa1aE5ldBTaDKfKROvitdmJewxvFDYxPQ2xlnkh2r84SW1w4
GvUCPxuxFjW0DV96qk1zkHR0dGXYQxYH1ayp1ER86aHoG5vK3x0EKuunOUUL7JSW2lFwxLnab7p4Baw6/cJ551/I9uiKj2HZUfYcQ5MOImKwrUw+MDwHMchsxOpoM/WuiHMWArAhkli7SSW+hDsRrZAfqkLvbZfe
8aAiOwEgAa8eT8yLBrQAG7ZvPoea9mEVXr2Nt/O8FbeazTU/zYbZ3palfIKMlqNswkhZmvJhf0FZCOP3faOayf95qKF5+OWggyDQtHU1YQnnJo52lKd2g6N/vaznoWUSOSEEx7+PhvPZDM+rKjAx02UquKHp2akW
eZOtdhS0lxZEVUv6qQ4nClipKXEWLVBJVR0EungmGXOzSV7v3CHdTLabkvFvx/WsJ+qvh7rh1/IGLi7llUobb+eVpobi1+she1Z05penITkdZGL+RMh6clpvCilmtnNWUs3BFGg6D7XhH6E7WZPFTrdgcFE63i+h
kc4HXVuZqAfNMm11H3DO7l3z+a27LF9iVPjs3PtvXObWJRevEscxyaNlotXcL+2/3ESGim0yOZdKohEPWnyjNv+oSDONu2XKE9jiBflDyfePfQ7KkRdrQAKP1OIbogs14ulBlJcJLoHj7CRgzd5/lcHXo/DARuTp
qwxBh2gz4iRYlJEq7FA7iaHWRu4Xtt8Zx19sNA6hVEa68/r7JTjWOQT/WLU9pTf4whp9j2b67lW67ZND9Kzc15f+OcllLQQapMw4IzpGJz098pxR6X5K4HuymyIQs9jTAklWrnBvyl8hp7oK2muyGM9MzPECPNQc
1Mj0HuwCPHlrupjOx5xLdDDeyr6Toj7PtQClmMyrt74l/n9UkqsA08nHI3Cytz/ynu7eI2vD4gsXlJwj12ivhEYAy4MrlL/43Kyrb1SdOP7oRk2i9uqtb3mgLjPiK7ImFZNV3KpqS57DK24q6SaKubqQA29imU+S
bZrjNZlKH8niej6W9UFyw6aiUYlYj6IzdiEeKLjR0zpz672SFpyy2WW6coZtapm6h6WgUHuudBxWt2yUAi/avSiIqJkXJ/LJbCN40ysls398RQv5tH4jG/TSBiNjBPCqZxBWKPIdNjvLEAf6/+DVGzTSsf5Zf00U
BDKTWM3+89LzdPWiR8ZLpo3+FomghqXzbifJsq+H1pw8wXu7ucdSiac+lAsFKahRWKLqVwghnFMd2SsowXUPTwx/H302Ld+VfAT4nNjXK7GU4TAIbTKkWpwOHEjuJmI3NqWR3jDo3BWp1h4OSa45D5VvCZhmg4e9
dH3wo1aJniWsyMldPus5GwGq+AWHeHhye1VIpeKDpMdzEfQqt6ygru2mkghe8I5zD5GkeSNIscTYU1ExSXFuhncSGDcPu4TZJguzoNb8pV9tl4mKM6zcWfRPynSyyLtFzmJZUbWlLcjJ6fu5FrFaGI9ozp+Bm1g9
9O5EOQVHMbq0yfszd8AgbUwqc+BQdewsVScBPD6jcp5gnQv8OPca1nAerUlzTMnDH84TOOlPi6PUNOFYTN8RBWNv5/cerjmUT7DLZOJSltc3LCk8YrAF2OjxkVb6zJ3igM2SEHgTmT2BMijO4nklLSXfX06QYIZl
0BB9QauCAVcPMILaw/mjyEkiNkVxolHAQnTCmUvoQJU6+WT32hi4it3vNUimvRqPHOUPXlUELk5maluI8WOlrFIzIEnD+LbShzHKZnjM7ffTvvc6Dr9tbes0iWkXb2VuuVdJ7mrwuCla4hXrnc+1p3sFNLh+fBE/
TSAkkL8GqYQsMIlgGev/3zWBM8UnnbJwj+1Is0+rEK07F43ovqC4gpQnW1JM6s8pdaq8GkQ/RdxJ5WtIhr5eYGXg1B3nZ9XyfiNc2CNJE380HJLLV8fE3gBWaz0i/5vz2OjwDBGB61jtXMLRWNHqEk0AZlIrsqWW
AxuxTM6uQm+js4CrkJuevX++wMzKR4NX1EUZr9UjBQ8jbzJ5eD74ULdYzejjt+8U1ch1SYXFxRxorRZub+mBpYz7TZN4jEhQ6/wwXBpqQhyVB+emUJiU7IvgbaS2CscUiDsHcFdweA/ndYxpBKSFn4ODCVujBGk1
nAfUfxRJV/AkJXmmdjyvMGXzJq81c/EtN0onJbL8dgAHO63z/CVC6R2C2VVZIOMOHaeGLDfO+94wfnHGAcFHUfhLPWz+iUR7OVD1zV/dmWc93ZmLrcdfeQ+2pNpBlDtEjJIxn/+iPVuUWh6u8LNnyYHUs1SUx+eg
umuE3KtitIZo3fofOfEaFyyynAtc7uUFNHmaDGQt6SJRCaXUtQZRuriqY3uBPBsQyrj+Lkrk2GOpEAZj3QlQxmLf2b7RZ9CNkyDB6kIne8ppG+SqOrJbPWCWO3FNmidRB3RqOuC/ujGSkQhgHMLHIZCN+salyMiS
Dl1UmSWSqvyB192nOtuEUg5DIq/acJ5eSCT1nRyB4rmBCjkWm94H9VxxvbzPPqyg+uIer2dO9MyJlQVnst5AfU0rE2NtGcUrI2A2WqYwAwb5xm1XUVo6RsBOiGav1I1aPip0PMStxHPxctlip4w1iW+wMJs7J9yB
zJMA7Ho/TPcdXcpTVOfydP7EGc0ol4w3M1Ka/s2vKOOvR71W63px90YkOt352vT7/o9ihvMKgW0OeH5SZh9G/H4rLOZ+op0y2fNTzDacCf+a6PbI6YM4YcmlG5P/PzP/tToJM4tAlh0PVCMvIc/9ryN6BPj9mgLf
ACKeg5PrHtwBP4M79VK9UxfX0c8PKrm0L9NAv7r5fkmbOvUfhZZn3lGN5nStCnB5ZA/iXmsQVX6PqOvgnQuw7CHQ9+tdtN3Jhyr6TS/m0rLiRh7DIq3fhwrLcM3JfI2QEMUc+MPbiMtmMTphbebRM92MJx4v4MOY
+m3Y/Ff0cXyAM7mrPtWQBdhnU8ujoKrkkcpP4VMDP5fK8Otlkn+r3WSW/HHs5jj+KSKGttKU8dmf/dcDYcp63BKERUWQ3f7j1180W3iOCPRekDpEskPGGNB+4fBs6Temuz59B4qvfVfJQXMSS9WdO0Dkjb28faNP
12RcYb/z488DQzKevoP6xcKGnirO1q9pj2775cUioVR6uIuBRAMuwkr72Cw15k9PvJojxRY0IogD4bBDoUPwlx/cq61xZhK475NYvOjiRgfkL8g4g/iF/c0E4K+2F90O15mwzOABK4jsPYK3yOer4QmrpJuAM+44
AEEzeuW7Ba3s07f08kMui/UZgt7ghzFDbQcc1XnfmV7b5A69iQCHRSqIxmNwyRFUOFE1Xv/vQ+YfqXwbWfhFAmFpUUsmzFMI1GVvjhbLAPyR4x5aTYQrz6kzUQ3wa6DFO1ovhOndftpP7ZG1TrHNjPmE4x6kiFs3
M4N1S5iq8all2IJ5CFUHly1REESJl2JcjPMQI/oWy8JJ5tGyiyEH+8rSmmzIkaglRkatyqBQ717wdeqDaeeACDSOco5gpfv3jJGb7vSOHqtZhP0DJ3y6Ifc/6xci6Dxtxph7/MSEMWGIHdBf7SPevJutr7W9Y+1N
gxKU3mwwYHp1rHsrUa63bN+8AVArXmfcakxavSPxmiMEy8jD25/N+u7NZD2QQyDfArgDxZUMMOHh1AC6VvFoMY5c3x/JJeYt60/Sw6/NjJwqB74ngaCjZyZw6GH8venN5N713s6mq3LCHVXiQQXeEN5Hoq4PgdCI
ODvatx7Ut9GngnuKm0xv4cwqdFt8PtCWrPGLfc7awL+VHBPGmikv1tbKx0GEl3NHLe3DNlph9HWNP3a/5I1643S237mQ6HE+s4ch4/9fGiSgKOcxaQfVJCIdHqf0YleMk0sDq7yYJPhgEtR/H2p9hpOG3HBzrK3U
CWYpkqofdTCSl3IhkBxceN+zvf7jR7WMLVdTASHrSUeRCCH7A5A14hSmK30Cx+G8KxvppiECBOgSqiH+DhkYXIg9xGwrOSHe3Rs7rw/CKDgiw3auC2RN8KsNDrawv6JNVlwODxgfh1XtQhFSU1U6rCu3k8s61S1O
9liSRnFzvsK5x4j22CnJPnZl2LC5S73BvIzI9ONO6xvPZbFgHvsfFvcsHESfcyul8bYg6JGutkmTLCzFoMfSEdgWXjk7l+3yMdgtUyWhL5BhRfLL2+LWkBmvWxut6y9p/vozsvekl+1PYPlMOGlimD9f2+0Eke1X
QULAthNh0FLQdb1yQ/kAr7l+jbl+Vpsruk6CaSKwg6WNIBQFwIi0flFlEWRVOJ4Pw8lp/i46AaptUKsoPf1EaXV9M51Hl0/BqLd5xfImoY2k3VfrP0CTXanc5GNUEdDYQuZQBimHVGA/S/sWoL2mF3XSpyVp5Ri7
cyspFqEM6YB3D22EPPY6TyHKb5elYV0zecikMS8V2X2eg19QlvMCG6lyecfPj50xgNhAHgr83FHCBIsFIZcZKbBeREKEWq/l0jpJ+vmdLjlAqBdMYiMxw9RrrHR7JLNCLBNyelCmeA4PNIigqTUPhwGhduLfyqHk
psKuyuUpeRFKce26nWKct+dkcTuz1UL51LOCxPHlgq3OmdOHa4pG9i2yGLJWKCG9acfIbZrxrO0W0DhJ1bls5zzkV1zC2FLJQ0x2s3XXib/OI5WX9m9mbZcYOu+3yMULyOgODQOsx2Yun141qsfwm8LNpiHoY9oq
ptEnVwx3x9ohKh56LkTXpKp1eZc7OWzBiZ+rgMedFG62iIZh7+wtrWBVRYEM2ZMTUJgpk0TNSSlsTMS8pT0tCna51h5lqCNv3dnngI+g+2dmJts0UoTCGngMyxNEeiVxKakO00mXQavz7lFCthxgzqv+ws9GNiOQ
viZmt+AzuCgcD4pJQ8q9Jn0QLrb3X71MEFXFy9vC9RK36bFQ3R4q41FGxi7lFCur2N4wrMH7NSSo28UVfJ6x9NxEMCloA7GSkL+MFz/Jj2Ftspg0fi3UHJtZ2PwJn5kxyL/cKrcqJ3Vt8Rgopbd977zemF+XwUcj
9HPWXNPVCSgW6l8cCzYFkCFqbB6p/Ee53V4m4St9tHDVZH2wXBQvtAKQa7iKzfwa70CTvUoPrrlw5YcV2N7oVFR1ROLaDoZFniFGPvRhKZl1YtBvwCA/zXlTVpx67m4XtbolykKcgrDhUchQoGo9exwvWfAdJV5d
/WerK7nAX2wdZNe0otsmvvX4mOt3ZXeCcWIkHI/7UnVjh6W93XtvjWY37d+k3fmXXXD93HUiXRSAYBobgw32bG9EQzNiRIIHMAcVFqWeC33Expa76rx2GxqyDinc0yjvFoQvLeyLrKL95UkO3g4x+wPh7DNDOyni
WlX5ZZpI6cw+WQeTNfcmzwNzFydYxJV2ZikecUn9YsfkA+uz2Y4+1iJ8k991LPfoeK1fRlm/aywtE7ImPt2tdNeX3YhjnJmOPFmxsCj5uodKY4ZHpRcCQmfiNpKw925OabHrS+NTw9A7n5Gw8J0NeVFBkfBHOr2j
pvbWLFQptPGxL5Sgn15+xjyKNhyZQR/gbDIzplz0O5QYf93eV7mbU9lTOFwj/VTf8BSCSHbPVjhZdm3CaDT+dCBEV6mAwmuU4+mPgIXOg2G0WCCXCEsv7OnBUiyCc8l57efXL9YX211VxMzdcQprs04vRwuU6brO
rMPHCw84WsD8NyNBO3F3Y5B8wiEIztD97fUcN+NkJUM0sEIhiAY0kcmclfEteP2MEbdjvtWynu4Jkj/skIrERBJGfPGB3cRFKg+8/rmbLajFl8GNykaIuS88k3zCTJMBddhS8kBziuFqxQrPYAMcmRdV0iaIAVON
7hwElhHFk+V8XuOYyXom6ymNps/k137816IB7LpWxsnJI05SVjkfsKRAFQxjtHSz0wuv/b9TQ1RfKC8eWtwmoTsJ0xaBJIuDrZApElf5f5uckBfqAN6+jsmBUHHqvX1h4OWfGE2uhYWt01/k3W2efXvNC+sXKKRm
KOpaXhZ/rq5cuMqiYUHQnwDRXEh8/2arN+Og0kPYz9bShx46/AQFm4L4jcwoAdszMooOobWJDtqUOa9qagofEyUkDzyhOgnQVuczVWzqebAL6KhIsgDmZB75sayUYS0lS1J2QnQsPDtYP9h7/WvV9pVgeTht1B7r
YfZYQEqMkFjr6vkeoBb01WmPFFMfX3ScKhslbPSA6eb0edSZoRxJlR7Kl3VXwtxyuiE7u0TktWOatS4A7VWtIVNKYTPOW0pZpgu0b85DdbZPle2BBGXo1C+f0btUSQP0kDNREruMok1WLg7Zi6CBUtCbRrSn+s0n
HI1iVUR0K8Rn+Um3ppVuhpR8m2SmRupat057Ke9WxBUcjoTp9wVK3jtf6F/EIIeV+PlLIElM/SqY+ZLakZWoPrlIHfdZ8NqFX96S8fHAlQzjp9Fv+v32naL8KVBrpxoqjaMiO6hYbrWsTOqlbr7Lh+3JwwuiHp5r
HxNCYstthX6wFNMUtvaPWw0nTTyQySuMj0IX5UMSaggHTrH3CL+QktTnoSW8fH5Bpbp5SXttyYADkfWhgTs5C4yFyAnE/bFWVyW/96tZzmzJRgpIg7GIbFeKl0+YFB0xq0AoGv91NdVxATb83kb38+TO4POk0fGU
sRVrp2WTdlKxQnESdh1hSKeho4Qh23QkCOfmdRbktFI83rHCvUOzPFdIqWfUHfwWoWSd+BsZw7AEwpH32wEIe/qjAX7zc/Bn312/Agrls53uvj2DccttUOfDlJN4pmaz8lzjAoRmSERCsFqgn7xxW8YGF674OTFi
YMC2R2vpYsN5/S++SU0a+afamhPLBJUejAk70D/s413+artWa/U6w6X31GCTjkpze1m92iIY6T7/4xYiZV4YopmKQV+ma/L1m8KyHE4XcjLFTeltzRyBqZ+LfKTnORDib1/aX8vX+4201ejN5m9O5JW0MYa0vZYw
KzS7tK23jYGH4E+yDpiN3rACX90xBTCPvptgZ/XA3lR7tJJvySESBdnWfCzs7ocVFhDPViY5LFF4qE8my5iFmkluPG+PGf9NS774DONfkN9GHfXodXsdZaSKrF/cdDFbnPQpVdoZPmIFvBjlc/bv9/WhjXDJ1P3q
K2BOfaKkXkyqegqGemFLc6WuTkiR5Mw7C5uvpSpSXPNbdY0XjuA5v27H5R+rpG3J+3aba1AgKs2om2Gf6PHI3VnynLLm8NSpyp09mJzB7eI1ceBa2M1/ew9DcTdaPuPcNMjXFRKeQ4PZAON9cpkm00ZPlVG4lTiJ
BMesYHFPVMXgGc5z7V3ImTCiinYPkD7jdWpAdw3TTGOvkS3zmbH8l2B6qNzsyH3LK2BO0G2WxmBTKiVITAxvdm2P8NuDN83VYbAxLV33TnEE7ugGjeYzsiw6OAFHMqxomVU9PwLVHfcN5nNFoken3RjSb3Ahxoza
jhG1x4zXz5H5pUjTyeDT1Wvqhe76oJ2LaN5DKFvtOyR/ErUdM0qdtnPDJA0H4dRCtlvSj+xSfpBhbXjz4CfruHvY+LiGDvsuNxYjPvdKpxV/3m4M1apUXzM58buwh/snlCajsvRyWgSMonrZ5NJv56lvvJjdJ+ET
L3C/fSttW1dUW3vnoxwr53vHOsPyKY5rlv069ri9SPKT3fWad8SQWkx8Up3uolYUAi5u1q1dKofdn3daLZCng8C83sT9QepPh6prm9ZeyzvkE6T2RqD9SS6XjahY5piTJL5PIeZRGSYl+fc6j4Nf1Vzi8lC3Lu4s
owTBZTwQyCZplJQaSk2pmBnucJB781NxMTQPEGcSu6OLRSkOMGkSIcPjNy2XloguV0LFpEC/3YtR2f4zUu7hkIitWMOIXH2jvhbLOzQEdhfOrSFrrI06O5J8swkarmJHhnSvhlLd/pBizFHu85EYDP4eMQ+QJG4e
av8KY3WVcB6uWVsUa/96ibKF3jng9IFG6PuRwp2Stam+23GMfC1DJZChhDQQ3giR14l7SzDdtc5hB5wmi+lLpPsVPbDw3uhUbWWbkr1+uFL8a97n65nKvXpVPhaTEzdgHpWcBZlqZX0Z1w5uuP75tkvbwK3OlhwO
qxbnUM/ZJ39xsRSlL1h5klsVgfexQ1Egzx6MrCGwReCz+pZkf6kwoyLr+XchuGVhplyxlrHzZAA9YmqesCjQX+C96f44o0tJcs2MayE/XWzdMCJE85ZhlikHQ9AvAdEqX9CmKFMKUhfa/XNJpi3D60/KQEOkm4eI
Xg7Y2XzGQj8at9fBubppBKrtCm6aHstUswRj73VMM/SXy5ajpHafcQmZozVX5Xomg1XCrIZyofDt8WBpj2cJg3VJ+BqtL00WQ9Isp+KiTBn/181pe/SPYSqi8lpW1cHr1sX9+mcY/A5bly2K/RD5jK+01lKhxbXX
TPXZVT+MRl5joM2hCKFwtSUs9F13vH2GttEhXIBkSJpNQLWAI53gnKqFixowMih+TNI7pqR16lV0PHKgKsneiTCx5QqBlSVMY0Iy9ryO/iTfqNQrDZ/HOOaDBNdRflRQHiVhCPNR/l7nlNIfJPdTOyl0Ea4R6jAq
6KdVSpxo7+26JR8Dv9lVgsvufFjtDJqrrSnrrJ3TIKFAItIeCHStanZLu7BYz1wnkWjCn/H5cyt//e4AFzEp90PFuop4gRVhnTZcfbxr0NP+HaMOlxqWDlGSkxGKD9BH6wpFkfZh0nOC7t47jlQ+n0vi9zkjteba
dJxEGw8dUf7C1FRekR3OQYLpLmQ6D/Q5Rrra6JstWj5E5VLh7T3Fr3Lvvlwm7KdNNwmzu6npl8gBPCt43bFQjbtQhejwfy2ZT+YKYIoRiiBL8tkKaApXTuBJekU0wBPU6YyoSE3BABSdD43uIm5ThwOj3lmQ5sSr
Yxms0fUADDkdzbawfRfPuCBGZxZIuLQY1OPcNoh7eJ3f7/0h5ioxbxnCroSXdVx341O0XiROaEhq9OrG9jHGedqvE6KRoQ5lqkugrkWT+JEK5co/+5+S+nEx55Yd7817FHufYpLNsVEKBVH0k/ybHkw+nXmptn6W
p0B0F5cy0oyfOMKSBZNOac6Z7LNJttmXSQu/YfwYCgwOgolSGexZxkQS4ZJYpQirIyeIr0eke4/YJYMU5evEKSCDACOt0/IYeRYLQghaHPln0puaEGUDBcUYv+UcR2rrOVjZIltCtUFXunSNCzw9Qdrk6sA1wCfm
GTXZCjUA16DLFLdCLtrXEu/VXjpMtnDZN/r+vp05vhpsOEyKk08kqgHqqT3Tp1J9TNrnTAPh+dMlol35Okmzi0JTY2oUPFYEiJLpXAbTXCMAzuy8n0GqSdDGvuRyfjxoEHWdxMtE1kgg0sMTPOODKusj4XzIC5Ou
e154JV8Mhwpq2ywYBXvQ2v4PB60m6Rdw1SnscKHCapiRuYuhPjO12spxD/ysKXBFznGxDHUGKyeaUAEelrEJkuLvdphHs3y9OFkTMJmWm3SV2dAuLpRMHiN8c80zTbnV4LquyhP1gwK3rRehsA+WFowUIgbS9dS9
i89r1rCfoojPorhlNBQlG7yTZFrdtmJdUFmAOx4bo7Zh20iG29bnDUpM3jsK5bm8BeVFJviXBEgXrHoVv4Cq+HKsmKLmFq4fox4M68wyluH3qFm4LLevc0O0wkj81dv7ce3r60Lx++F+8oWH6zprrNnriyOrPhP+
6V3rkZlMFqntLEJucIwMPkPO96rHSoQMfOww1Nl4KEFLoFM+7tj+VIUrNWXJr8tKgSC+9Dqg4dpTi1GexwU/KTuudrx0sB4rhVAm1rYflyxTnyabeCQHLJbVM2cIUDEk8vREHslotv73zj16noHcZqwK9U/O1I4X
rkJ94fZgeVMS6WEFQmG2qYR560mYSlo5hTBjJQnTOkv+KfIxSf7de5tE57N4AuFMKNcUcsw2ptxEJTf5iiFl2xMjAlw33nMOZxRfIS+9P2580ZTk10/KOcqBNaam9Qf+kjZxvf/3Vjd0q1tQmq1yt0Ix69Nd6syo
uBtjxKIT5SzCklCHT9ubBZawl1DpxiicFnUQSapcvw7S/gX5cpC3RRiurwtXhcA3LZCB6fD7Sju1se7Z1V6JGhc4LwAWQVt6dr5D/Z+6jOVG2jdR0lexErGVLxdbjuFq4NCnrfUKVB7Rs29o4XLugeIqLXyZy8dO
cecyxefdTN4VTrhu4nP8Lf8/pmpZVZ/YujVCfl7rbKjqJNAQwwTLlF96UQAFgDUghqx89cxkaWCYNITyeAHhJTwxmhnNtfUhl4Nn2ALOIbrTR4ts1ZY/23wYFjTZn1KVOipbymHfYMo1ih90GnUeNrKHoGhiNRYJ
uiHiTwFTGQthFaR66ltW+h+Y/cqXuzA4Cu+dbYfBmy418Hm/pYa6S2AFlmjcodW5E8eH4Tt8mWDzRox2DqK9PYguZP22m/6r47Vj6zPAOPm0WaLaNxdLu0G4QK3U0tnOY3vcHUe45nLt4xXlRdk3ls8tTEFFRyF/
SRf1F4Lk4Do7iSO1PHxYnIEpxYd9/FL6J7l3cEA+A6wqLKT9eRIpyD8L+Ngfrl+q0hJEC3hOEWs1SBLG96SoKjiapkiI6DA2CnSm/ZQ5rchR/55kCW81sMhbM7ghY2Bz0jSZX7Rk82cp8x+ZRxC7eZsdpsJN4HAN
gZu/N5m2N8LbeUtO8eLtqpKvP0vm9lffT+mRoZV2e2r39xNJarZK+xrNdIb2MzKyq1eZP3p7uusP2WFm8rW3g7kljWbe7oV0BQ3YK+uhwCaiNDBEYUkrhp06F6kq4NRe7HXmDatkdmII82su5nDVPsRcDma1RzlJ
nQ4/h8mQ+e5M/8wLreDaz61Lbn4ZSRtnxowJtbY/8WsnnNkwMNHAIIr2BPaiD6j3KeqsxPZFwcGnZBbi++Y9itif286RZ+Vl0/fLFAKfKJLp0X1Af0DT4xyx0GT4Gi0WhJowZEXP7B0Kv1sL2GGzDt7gCOeK91qT
KVLb1FEtn2kjD9vBiq9jTgyNLR74kldElFaMIMMXdw3dhZcYdVyRXKswOXkar8HyuwAr5DCbbNcBw1s/SRjikKDGqiJjiaYUVFs+WsvIXGFSaQT0WO5ceAxY5uEOOVvP96Seq8kOGY2uxa7VU76L/U0ULnhjE5qG
4tnharhUIo8PM99XJ3uMfda9wJhrkexu8zhv0QjvrLkTyfEyjkeVp7N9uRlAjNhXdscv3TTscW1XGPyqJjmmRQ8wroQ4R+cU2P5siBUGMjaRx+1Ln3dOau7wtvDYesdiYKyxozBv4FIY3fg8jnjO2YgVnR8dgXiv
Hwv1xQitPmWhiFakVKiC9iBG6SCFAKo32KuMgNZ8o5X58QTY8jkuzMLguFUyApMTVaBNYOtx4fz0oXns1oT63W0suWXb/SBrknccNkzHj07AcEQnmo9KRP/GYdf0ccmGwWodFBMBQm0aHRBOi+9n83CfXhRsGoWl
sc2xZUUYEF3tM6S37Q0+lFsm0YoshASpPDIX+n2wxZEjWLlhhFkgOEDcuEdpstDQZHpA7JSRhQbtfK4AFwx7tg9+3sFQByTMMN7J7nxJlE0pOK69/cHT/K+fnDpQMM7CboViH0MFJ88Fdzp9IK0u7bZV2FSKopoR
Kt5Ok+0gOJcEid8vtAV4Q1/xlQB6jhqUusPxJ7nY9dZYr24LtTqNTqoo37LrNSjQzQZwfaHOV4t5Z4/NOGSbmvAJ4/F6tkGJyaA2bziJduaV6Q+VDLFxwBIdnPikOovRe4L1qxqb30gWrP1sqOlioFFhLmo/2AKB
+8/h+s8175GQRPzBhNNI4GE9zQCryaQiW4dGvGm3kB+vDPP4rmLCnPD1sbAp2+SjWRrYOTlT1ynKVqxmWwPSkec3ZkDtee3k1l+44UzvGsl2zQ5QHEHU+dKtTE5ZM07JqboKRcQyMUAfsQzz5FSFhTJi+TBC52Wr
zNvfVhFe/Ya4ChvpRtICmkrmWtEWnQD4w/VWVFm17F5KB/3/Xdq7D+ivXO9LfIX7S5LTS561S6MI//MG8kyE6v+oi9mX48gXKs2xpqNkA/uDtEMGNsIjU8zPsS52C921y8M9fGgDPGnQhXfwtnqSzIc5gSIAi+a0
BBzlSNbZ5vgFh+ycCTd4dRBqHrsTJ9E/Di88w3WEJhKqxGc+9tJXbaZGVq1q+xNZwB9WBTHHjCNV/nbC5/sTpOFhB6QAIAYnmfPBzNe41yiWts+tpkyCbqbjanS2Tz/E9vu82FdOWiXk+C/uhEWaPcWms4IPxwVA
x0THMaajIZ1Z2L3wv7s19mb0rg5F/KA25hju0Bl8G2lka1a4AvxmjN2QDKSB8dbZHglqOeaWV7WBKJ4sXSUg+5QHW883NnY/xn2dv84lhccd1kvPOaOHBMEetG29ytFhgYf7rkXeG9Oxh3EYrjxN/SL6IB6Rolue
RPjE56/cmAWsYQ4usl6+wTiHLw8V8sTC48XuabJxIyabNzGGv75lxwtCeLLGwM/EbjYg0rncK8qI9+E2LtB5GBmejhJEhCfqGnRouj77Xp+ybD5xAk1AEHlkiOWjMdIKyAqLThTYlgYxJ3omiauIgl7oey6gUX34
OIQddNva47svWUPJBuNg9x/cIvlWdM0Rgun7YrGgm88g+wS8RHXHaoUA5b2qfQkWv29fn4ujtf/TXoKK67g0Gw1UrdP/7cemCW8pl8q9vMFdzTEG8cvkcOojGA3w4yzN/FE6Anz9+N7khwZ1+OebNpUQ0wapqDNl
p7VyMDJejp51hqJPMEQ73hkuGe7irGcDEMa8y93RUw64FgTnRtWFslQCwo7o4AcrdKqVrJVK00VBtx8UnlwqpclzbUmRLDinaVemVr0l65vnLqXK6rpO+NDOVQRtUh9CoJ3nGW78UdIHkGYYni1SpTyZzLnXoGK+
4WzlQPSYE/mKsdyTeD8mzaRn0/pq4O06Z8okC3oH4PW1v2WJMu2bklZZQ3+Pe9TyYPyhkny5L8pAhR4+hh9FOV89YENp71Is4SL3j+8bRrwVzQD/fIUIl7Xni4yE25CE0J2LVI22eS2n2x0wbNwdbQGgKLs9PNQR
SVC+nNSfcYGG1DpBXDWnoduSSAFolqjJGvWFdp47/gxj7UI9I7OLRwnrPOvFbNw1G1ncXffY6YnYOIqV6nEBFRHle7lFoM0X+NVcxv8n8S/FzJt1Z6czlbOOnnkP3h+ssKEvPalofZ/YNARTcVIQRYwdJizkWHHZ
kjqBPCag0psykgB1K8lF8DfnzurNEmp4/5C25qUf82iat7v/Z4TNW+Sxul/X4Aa4HHZXa7o1E+0hRHvBOV22LkoleTsRn3ZOrzBu3EpZeKyfti616riI1okrg54HAHLNfm1e5jBG1Z3peuk3+Uaj6I+f6OWwSfmQ
TABOPxd2LVFM5aJwLng6BMjC3EtOHI6YTXtbVPEaZlQI4sYB+wNl2b5mRwrZRbRUOtYgbv2KSXfxjLT9xyLXND2qFgZK6hE22Us8lyAdOUweTgkoDh1AA+1Fn37L7YI29iqrRExTMtO1mCjA9qLoSMnlyWbyBEdk
l89Xs+KWYX/bBdrDLBs8y437xq7rBPjpiphJcCHt/a+P2MHej75d4Aw7nkOIT/eZ0JFR1ADs8RZp1IK2VABHUoDKIaF2KHppl/igTFPikv/WC7bxYnFymwwh5Ty9a5zkvMK9DTxgpgQ154+Uo1JoELNZBWmoSs59
MB9ZtXxGlka7IlddwmZJExz63bajgL2EKn/0YGN0g0DDvUj9R1r9p/YVBStmodpxlNHZ4AxAc/5zk5eibb22HzJRJz5XR5cKualQ1T0XHhJuSg/In/zj9af0vR4/aTVoOOklhA/fvlWvX7qGN6UJ8QF7NCW+U+LM
TsahHih6xRJO/cN+Q5MwB6Gn6KR/4M4k6/P3jEyFzswdPyDQrKMa/eexKhZrxbJuEWrCcdh2NCF/rG939cBwNWySFBW4fuHRx6E7Xj1IIfiNDV4zK42Iqv52euS4usi224z+1TEoqkKaPJ7ld6ufNDXrSinWD1XI
2Pa4c8rY7mu9Jz/3ZnA7y1eB1E/NIYIqmGRjQ7t34qf878nYNWujgzET6NiHc5/F9UC+esI+6gIFcNQut0Rzz7m+jQ0WrnHnYtIbcUpBFdKZxTeVr//Ek63ft+xUG+KRLzTNyTyvd8kpl/cjeexJ2w+40OuEAY0L
WHoiMfSj13x1RdrvwAclbse8acym2m+qWn0uX7/O5hVVB6PZmoJkKlK0iNwFXmXNI9m27jr4Ou4UtPc/6/X/M/F5nZNEL4hAbwLSnjNGn1rMQnYaFLS/GWrquqwOiW8+2zNiO58iLe3XnyQEWH2ezhY6vQONktW2
kYUPDE8sRWiRl95c5HWrgLJQCo4uNB4QHs3akw6sxt0oY83TeDax97vaGA8OSoWiMIhP6Xz0/5kTpQBpJ/5F61OhigVQIUsoavgYMdimgoE61/ArV4YnuSTUhWyJoh857On8+LghgvYskjpX/ddwLzWRvj7nDNxW
q0myBCLb6stWIILJWK57k/D1xKGID3qwuMoNdjymsIa6uQaAE6FhR4fzl6VfA9jpTDZZJjlUgJNSSoldZ9Z2Ie/Op6BhwjnvL83KP9a2zCSiHBq9/uKc7v/X47OnzUpUPGls3tHDH1phITqvv93UgBo5rEYhQlEu
wuQ802OOU3YASB5zlXRyPzfRXvsRRO9HF6ZaX9X4RDEqpJbWW42eEzrwEiwMkePWBGZ32n7QYttkKCVhJ+wFFgQ8h0x4xneHwVjb4rXhEQZq0wWlfnw60Y3NC+JQiaeaUB5MzJa6uev36FJ4dgn0vqoekJ6sIM0Y
wbjJzT0xamDCf+517LF0yNEEFJ4yGj58kgU+CEkHAQUmZeCCeo2jrN/XhFIe7Ym1tiRsKaWu+qqtJvMbtaxAHQt41EWOOgMuPakygz3d0EyB/cfLRAd3GI8ykcvqRof/MtvJoyOKo+NKPKzo56WO8Rt2OipXLwSU
sSmDEoYpv+Od0EO4oclGw5D63l/9r5thULI9+6/2YhrLhTK297piOWN95ep1SVg5abdamAaTiHN06KMmHMmtzpBqhhxNOlW2jeQPvbxenMaq0udgF+fiRUp1qev3p1mxLh8Ebu6eQPt6/oUnSQVOCZzTE4FaOoKq
2woF9YJbryl+DbRtaH9FvmdGfOffxBG5sKpGaxENUa0iBEBG+emQuwrbDSAjO6EDu1ncqLKXfKFdrnZZYTuXxOVZFOykl+PcXu0wcnXECQNrRb0eATeUVgKmKpXeV0IVn5iH4WT32YkbCEckzoQzfKpH8YW1P5Lw
kO/y+i0WJVxoeO56jJBiWIb/+PxMILMSrow4w9SSbqJQNOEsv2RNEgBQc3jexKqe5sGtQtDOR2qqDg1vtWDZNuMw80hxRP9p74TY9qlDYGchk0cv2m85i43KNR19hP0NlC/oLEn730Lhoc9XLrJLY1EwHmTb5+qH
zM+/A9dsye1qDkpI5d5hjczLat2cJNGAB5wdpyj0Qv30d3iCKWWaAc+SLbl1iaezfSAz03yyykuDKh5ArlSZkFI917zeubztTUOpN5ZoB8w2z69tT6HkHF/Ws5ouSrJ2YoNfZO6ZFmfGNwGqfGmOHLpLjnge4WFx
t2nD1cW251RoAqaTdeLxGIwVW98zeT3MNGvt8ic1dFBAYaFjc6fGRg+QXBmKN3vny/Dk7DafB3jb6Rcy7/EL54LYXV7K5lOOqprlm8/zWpLD0nBiuaqU9FGPdyJW63wRMR7RVtBJ+z2icODhVAQBoG55ayc1f6C6
rPEXa7kQCp3t1HmadqYuM2f/nLvPZrrvz8Lnk4A3hUOzRFFoG/x5b5WkELYvk5YGhOb6Wibhidy5TM/j99b23Er2kojmQS2+yCQ7ojf9jsbcxG+EJOTuc7tjePD/21kkd3NLDEioUvljf69mEvMLkXX0O4ftxLqy
BCEzLLKOkjV5Dis8O8yY08a2EyORJKabqIP3B47uwUv/26d8K0iw6/rn+WlNqrZfP4sLsRLyRe9Cl1Xeys9U3DRny6QV4zVmV5JXR3OCu+uDmm1NqKop/9Qhq7wVlaT8DZnI+mjW4doetdgzfZtZZvOX/dLU8HId
LWMIkTPGh8uZza+wPWpITaGauZw0EGov+550PpjlnMw8vT8fp7qJ/vVcR/L8Q3YdV5B8thTyB/kDfNb3s7/T1P60VP0IOzfuN8cLYrK3OaEhO+y3q6TfHCcvTjhZrgut5a4KLF5eJuWxHM6Ogd1FZ3S669RWtqHU
wsl8slaf6ydaeL3Si1pNJib8Y6PVw2tXKvJisesLAS7W21qdVH1LzG1eC8XAAVLbqZ4XGnBu4Tf9FoqewpRBt4lBWpkzRqRd3ZBo9oPmXstqk0QtFLnRnjWZL7dzAyLD0wV/7QsjD9Gi4VWAvdzo8LNagGp+xpY/
TOjx3bbwFujYUOHBdrDcXjW8pUDFr/XQsNcJ/ZbIE4XajXxNrfx4b94+fELDx+2mo29N0NeD0VLtzj85w0ofQPkFMJqKOrOHoPkyyuGF4A3MrEUxj2CnSy+EgZ0L174vFIIwV17sk3nPTr0PwqHo1wnJm0x8KTlB
Y5RTLdeJ8qMgVaOwx1Yd0bkcXWfXeMM4euqe2j+V+3OgTAWv9uku75znL/AXN5IC6PDmmkGdRcjfakabSD5gJmwZKxgWlG5VvCaCUz9r95wn36suz8ms3zc/EuyMJfOcLzLzYbFtNchdeAYqq7bb397lJcg1FqCB
ZdSSkhsArFQX8Thg7VhS6lQRl3Rr2ZmaasfUN6ZDTGuQWWdnXhAN+ME8doMv3ctBARkl2I1VqIiMQ8+xOUppXDWwYxQch8l3cFESPbJhs5PLnDW36on41l3QzcnjxNj0RKLeS0/F6Zt9em6WhMVRYgOkBMBHP2pb
qL/ATK+1oE+YajbbuMpC75pDdGLsCLfw0WQylDND5sTZ4BYuDPT6N+b0tjl63doR+kaHRRuxve8Yvr9/9W7MUduee255ouw97ip1u1PUNnTy3PA4pbrWSC3l0FIyojWhSzrF05tO+V5/KIorMiNJrfMrppnSsPm9
qCBOPpshfHHozAmqCHUcrL+J/Ix4Li4jyQWOlsuQeuGBNE0JAgbLUACxjfg2ykHo8KOULqiMwKuso8jSLBDYziQCEi4wdwoL/zSh9ahcA+QZeb5lelqtE1g53MsFJ60N+8vdbMotP+resgf0uGhkyoKrETD/riYg
1jtlBpPUy5La1CnnE4t6vOPNH8tPv7dirPCbH7GtNE6j0g/6mWa540rJD+czGfyZYrJLD43kupWq1EbwgycrpWQrrB7IlijNe6cxJCWijs2xIdlwulzyuFFBZ8ju4lqh6LPN3uFit1tL7lfBlSqXqoOxPDqRJ382
XtOsFwJc1NiLKdVci3SdZYiFrhVQ0nuyXfX+P9bPzyq05gl0l0FYGdZbgb5c1hnFrR58hjhqhK9y84pZRSeRaj86WFGcCE13G2n2BvPb+OKGVVlS1JvOLfpobOlzKYQee/zH0tkM3Ouis7rXn5+2DndKnZzmAxUv
Z9xmNJx4U8S9kGCwLC58QOwV8qYbEPu2211xxd4w2ZGUwDttwa+Fem7PBC+Z401N1qk3pls6GhCZGeUBA/nMFQ4Y561LbZNdLVanSVX57jiLExXipsCfbj78WMDOkAvrByXc9lq/B7pwaBX1zVFHgrtMeJgs7mBo
t4VaUiqCnNZL+Zo/1vH9cemB4AAqKuqTTcOYZ7nIr+DAqBimEK99E7BnBQOl2OxZZ9F/60ZyILLWPFs+HIr7T7FoKbNlzIWrYUeapv0qSG43CCdDsdvd+mD9SgNPVO17rLivyO0ZOmm4ySccdpUzx2V9COGS2fmp
DIB/DB9Pt24W9KX4Smbvfmr5ZM/IM8ButPzK7X330GpfCTYwpfeaawfVfBu95Cnye735yLrUHsoAlxN5sbBi1dNNN9CYIjy/YNJiMJ3dXmQTSvHM58dtm89fngC+/DVuzL6Q5l2VTi26tVNWbtZFbXCLWE5dTqu3
hUmXYdK5tydH/jMToX9joK4dHX6mzS0gwVfXJrFABU3BveJ3S6Z7gkS91Z71ifr3Uqcmm4ISzWpIVyJMMAIoR8NM5HquzXnItH2SJ/CNoJPUm0xBcPFP37G9w2/mdegNBOgzLaq2ls29Ygm1n7vEhs6rZBJtgT0p
ntxWv/4wOGZ17ZHrMl8x0tw2zMkXvmnKYJ2kpYNSsYeNirkA5wgfdBMIr1urZaJtTOR/lj+2mIq/bH1uS8n7q7m/5nc/GYVrHpfsqKT8dJjvw44FXybKMJy3tUZeFLN9OD/+o8CBBWV7A6D/O+sBltSynQe7BYnV
zZB9/t3r0U43O6NKJe1YCNnSkTB8B4SA8wLUypodxZ36H7cS/lndZTkbUbzTG4ivLKWx68ti40WPqw1JLzWfVpNIvrnPF/WL1TPNhnejk7xPq6gwIn5uDXJxwV+rL7og8zEGoijH4qfDaM68nQvLhzZ3CZVr+8Xa
abYIBi1towwX30U3+2nFH4yFM+BUx2drzMpuuvmoou0LUSstJwngz6KwBqPi84tw4hdjybd5qvZn+rXR2O8cw2ZtzyZOG47fI1JkVMFCwjbL3UZry+XqpvlXEOPcU0nN96I+vK7VQtU1y2FHhZGYjKlvMRDp7qsp
l8n3+viqKim0r6OCfNgHlI843/aR12OUgOx7OagXGq+p68Fdmzv1BbirhBOtrmsEgov3VtdV7oo7Z/TG1DFStfw5i3JR2U/yc8tFJquNJt/FQemqAkzw+3eDbfapGEBDGsBkN9qrI0MHGjZEwsXXRDCox0Z45lAZ
o08wROaV89Uq9IKbPw8uUQWARKeCQ06+wGI0N+sYv2lBFEV3yav8CjLfIhiO+KKlQE9bKCeQzv6eEx5oCYz9HfKw070Dmgx/MLkaJMLf2tMbfG2VOHlRWhwh1xoWayzz5sflGf+LoxDxT1Cc7TPd9rng4eLzFsgZ
JY6IcjYrgmqlbOSUUHgi0wVmkNXTikHxdCt+dWhs8YKBRRIwTKfB9Dkt3t1366jQ+VwjAt45k2DaUMLn16DmD4XjPfbh3Kft5Ufyp6WU52Z7E0sKCfXrX6KvQuJq0F3d9XV3ZLQcfthSRe2IduruzseDtyI/6vb5
R9tlh9UlMkL+zFzNb+YPLl6/HZBSQTEUyNWTCUeZU1NCSFs7M8zEyCAbvOqphG5Oq1bP4cIHqg4paXe1mKiqykTG5JbdnbU0Qg6zKhGqsLyZQrEW9i/nlK06Z9vlNeEArCgqzW3vuUdztvQcAluoDtXYjQvKN2uj
OvIjjO4tqS9oVsjMP6xk8k2k2hfhMWK+fAtfYjv2BMUmVkQQJSU6TdZCwt4Q6pgcd8hyNJB7Fe/VeTE63AABqilfi5YRQ1TKEAWvUEadj4T8kvWTBVA52hlEg86Wi0kh8jdt45/6Nb544eWYXUpFMFJXxPBS+n7x
OhPnywIul7P7b6gI3oPkPbdlaepgvfz25oobGTuzd204TA/BQixw2+lhmv1UHATiEHWVOj5/mdbOLa0mGyxfq7iQoH5zgCCPiDsbZfKt8GiTaXga2kWy77Q1svoxxt1aE6ECa4yPbajwm6KnW1Pc1bkDx9eaz4wv
cgPNfmclbz4Gh9kQJoDRJ+LfoDEShafYlZiB8GIPlnvxFN1xLuxPHSPUmC70NvYTwH0+DLu8p+2am7aFHq/lxtghV+cGbsj4BhBi40TVv2vDDQT8j20tYm9YkvzWgsvM32p+gltK12Ar8ciy8mrQjvC6wu1+nddW
blCTZC44Z18GV18YoJqshR6Vi9mJ95FkPkeSfr1rWl5ceEXlL46GWbHXl2wBPe34e3m2RGqO+ISwPTA46ThdzUQnjq4U0x3XjdvaiJSTztBA1u2h8w+KvJt0HNaQrVyP5CSbmZJRO6plbXU9vuEyra9KVuRKx9EQ
rwp3iNS4T287N1aq81HnUATxnwwbLhY0z+/zgB05rIlnGNUcii+QmDPmi7QyRyYZAAbzbre0k3v5+fppr6EDRj6wWTR6rz+tVakh9vg+Kd6DlyvCE5Ytsmb2XssfSMnqgL0WQLLtFegBFzb8NUufbMhmGiu1sE8R
6jlEQiPIOmPuJcAWHHPDU5zs5McgiqeK4XHek42h3RSI63unmNhHlG61j1UmLUJXP7F+o4zY8LRvJBlTo0NoLs0F1ydjgxa0frdTNEqumkcazSNOTDiL66W6ca5iX7+BWZH5/jIvgbmC0m+f309RLT/nxKpNgpHS
eekpCF/eanJxNHM+NAJXBFkR3nT7Omd2xyhloh+UH1ZyHbRXqmS9VwNaiyJsP/RUhVjmnQHP008A+9vRuy7OEJm4cNf6YQKVYn3B52iISX73nVg2dtiRdiMknP6f8Qd/C1t9Gh9swE25u0QRvgRP5Q6R2saj3YI0
ppw4xz/y+A7XoZ/NO3Pm7o+NA6euFS/1KVP5AF2pbqH5wb7npwG98mH/zMrbZ3lEk97Wh2qvYmjmv3aBbq1SoG20AfVjbc3PbiW1lhKiPbSY6oUyWEh9oug3jCeHneEtVq83RT+uSG/8xTtW/0nAPuJEWTovqv76
bYa4LCmT9iNiDOfHXWaaBty66l5QkMjIwJKHFU5TyoeLFDFTE8PxD9/ElwQotFF1ysOOym2ho2cyKFPL89k4/8j7vpA/mUBIwFa567DdDoN05wWKxedhzx2GfQXMe/oaEdSUIkxU4QdMyVwCaRH1BIUuEQ53fAEP
EjPFCahF6PD8v2j0ORpPi7VNbCMm8TXBY5p6BpZ84b4FNXsvhV12scvx48V978uvSHkq9VNTuejzb+C3304H1d2Ucy63pvw7vzbNuXOMymH++AsDJZ1vpF0V94emm42DP0+ksqTnle2Xz3dSupd+aRFkLb7WMC7V
w6Sv59ZlLzlKKegDh5nLMuic52s83FNHoJ/jHdRPfc+/dxD33sH0nnGenPV82Gb//N/sBt7y6rePyhVd63k6HTk6PakMYQvhet6RmJNI94VgkgwrCW8AFnrlaOChybXCyaHy8Q1QrGlcMyRRMteHxJkC26phLupQ
NzQBVigfJ4s1LWpLEsefipHvEjeVsfQ1raWN5nza3rWOs0kvQxwP1ltkSVC25bt7LelkkretGCeNl81Z/irmCXHryC5eOD1sfu3laV0CYmJkqXDQ6XF7K76Kk4wi+hyZh1R1DrY5X3t6sVtsQixH2GrTOWQGaFEQ
X3dyo2C9ZGS/26ZdKc/YBMslmnKD0jHp/qOVKkog9SqpODTI8hGm2IZZS1GJUkrSC/+zTaLx7l6U54X2se0Z/airMOefmhW1m2fbhdlzYaqA8kH7KAze6jBcx3xMndg5pNHipe5q6ogo0yVKqqWqhPLuGhJNsBTZ
uSZkTVlvXxJOBj6jmeo+YGPcg/hz3QCA8spvGstazsdzT79OyYCtEu6f2z26e/j/WISJSLEY+N+E3FmLT3yHaKBNzkuioq3aX9gXkp8VJVtiQ+cDVDfnWa8gRxzDoedmuiwK6NYUIP+aIq5T02B/Y00qPLFdbMCG
h2sBzXMX4R3X24Ey79qf4m2tL3ah/OPZScbIv5Yerny/auXKMgtRBglC6rbVS0vWshS2z8myPvC7pHnH1+jPKLvkzG2dsSq8fOjWByE/F9jrOqIa4RcXnmC5+zq0okpJq9XfssPNl7pLzAS1xMZWHqDzQIEV0WgE
bVfizg2UXPRgtAiQX9zH0kgjseeOeyohOKh7YtL6EIYc6kkXr+aQq8/47W3MhRzPbRme7uZb0DszbJPLVcm0ESZHTjC7caq9Wzt8AanUfM76rvB17eyKz4PKWKlEijbKCcUjPN5p2mHDaJXTnaVDe3rp+QoDcHEZ
vrQWFxSNS5wQDvcPrfha5sfMVsb4wcOUpaXHPghlA0o2YkQWjxDc3V4qhrKiN+mv/87vA/VewdYFSVdvjB/siGz3mOJepWd/ijSv6eYmjf/HSpKYZ1GqmcEpJNHeb5omZ9XY1Jjd2Um2Z+R5intCyTJ1eBbqaXAE
KoPfJ1ZvNZgPgBQ1aExjT6moJq+/FlT186YrP03iVG2LdkEn/JTAW48H+WfzEDj7IDv50Dbo0KDzm5y9nj0gmxcBcCu6b7TEz5racwSJY5agMbKalWTWEhhjiEFMawVYjgetbZIUy9/6vKdxabAMKWXgSZ7yaU5q
N1HJeSVNMxRvdIwh1HI6mNYrw4C0f38U+mz9bm+3J57pJeBAxJuGERiDVlQPsgHUj3Z2KKigPJV4nV2aMsAcn25/Kp1T3VLPkMvRiuKrmsCoU5Fs82ZHTnKUPrMBSmJqEODwGdZfuPHSie94JvpNCciqluHWY5Oi
rD/h9CZXFmr4pJGcGZQgq3UL8hPaoZIgEyB99grx7EyZP10fPa8vEF9OKOKQET51nINv06CbQi69pH1DcfZQLSReXR5kYnL5ky1S1WFysbzLHAXse4Eael0xythHIJR5K5V12G6RYfkDZTKrmt6nPqw6wqe85grC
u/pC5V4br29sPttyycgrT0CBy20tXf+hl0+omDO6lR4M5JWyJ5JL4YWGD4T2kv72rQbt9cyx90HtaZ/wdl1yYzrekXpxG+/t8nj/pBD/uf1qOai1W6Z1QVur/VYeQBON9K7S+K670/QOJKOt4g1+MmiejtkJH9jy
XZ87OS1z02aiSdPsL8J3ZwHEYqzKDyWtsw3KB8ogePmBNbxcBrM+rA3GJ3o37uGf3eyLFoFixRqXbp2ipe0ZbmK77cxoCaEPKseCyRfQTu3HfmGlL+umn4NGffNncZd8bLM3XDBGaToqZuorvvI+2GdkoiGHGdmL
Nhu7vHYcLLZzMC0rE3BOTFUM4HD9qs2TRlLdPhLiaemlZMn74a1rl+bpIAEoCM95PHeul+AMqbJnIvzpmEs4v3Zu/A26Z0JeVJyWKVSW5PefqY4WkEhM7qYQkyolMuWaPOTywy83loXFxpCp8R9Lg0gKhpIoVT6b
b6idMolPz1sTKD+xstAItoH2I2fSWFoj0B+/cUeYfuQH+xrEd0ZC02cMNbDM+kX5y8bTl7oVAPrIBXp08jIQKLclOdi206OKiaSWdX1StVPdrWLNqp50eW140J7Vr26XEHl1+vGMjXdTOx7NjV6zjS8rET4SpjFb
nurSL3aHEEDy2N7vtgs5nQGTcDs4m2Fdc1O3S2poHiRPSupNSgmOlBL7zfAOWvGwuHP11RkErVgiOfQInZoOM5QV6hdB/A6c37FAyzwV9fMBu/xLwDk/9bTs+aJ5vRjr5zUOnssrz7OxsQ8W+uXMfQEPXHAeJHaE
s5hXT9dmUT2BlYGEwXRkknhgruABGcd2+Xk+sL1IeVflcvUmlBNyKMcAk3vZ8zuU1jD2BO2QzlNARTGWRr7khXy44theOCd76E5ybnMBx00el3pBgBwNMD1KTsg1Y0C2m/aK2tcerqx5WK19utqxt9V+/cfj/v1e
x08xi4GC1EYBT6xY1mcdVI8ubKCBybV7ySuoWh/5+j3eW6GuKp3R/Ft+6/fmtqRgPoRtBMtIc/nnWf4hrakdW6z4RD04xh6tg4zw9UYu1IJTgMzBaiI63VdrtdBgxRpLq2iWMurN+tzmiscbK+YRXI+t9dZgwnrT
06mtDdU8h9hQszOp1ZDjF3Z14SybGPOCMOEmtRMzO7/V7Ir38B27pe4i+q5Fw4g8slf6RbMb6LRcaNazSWyTYJZXpSwKYb5byXvXh+x7bjPXHVbftHPyLZyWWY1YzEG9kYvpfA11PjmlDXbmpE3W+/EKm5CwaOfW
xWr/WU7ak3Xw35ySIJIVRVuvDpr4jB9nJk5rPxQli8TSU6BFJNe5qN8tdaDCGp+Xf0bVpVUX6LVdFZqYJBEbdhJmYGTgl2nH7w6XO5sqzmFdy2IX2bi3QYmQxfh1X/MSLshprT3RaIgXpAiPpISpaFqGqSh2wq1j
kO8EWRK/1W4HAtofpsq2mkoxZqMNq8nGbuGpbGV/XP/NejDEOpTJ1NqyuYVt/zEik9rFNev64xePzUV5fA6giTGewwtelDpXxj21TqrdejkuB63qEWwRyDPLy37L3PBt9DSuWM2fgmX3mq+Ls3NYI6joO/LQDHOE
xquJtJSJtdFXAzkpBzPuUFoFkigopQG12w/w3SvRkMsBoy4D268nXH7VeHT2iluhBuaStyo611dQifqt5R9BFb5p3Rym2+XQNixs0mqh1VvIFCnV9OOdoHxYQxfIMwE9Q01j3szK7UbClaq9Q7i2Zz44pkO7uO5X
63LaRP6bn9ASpXkZrjRyA4mU+8llzSqVCpdY+ruVFhJnObpHaHSv21KL+RbZk3z1T2Qfv/Bih9p+ZQxwIpmJxaVaoCl8Q3NcZrERe3fvcFOi29WLpR1shRGZoaTD7izmlUngm3vc2BjbGpc+XOloWzWXn7dESEpR
7ihgP5KPsvSUvislLerf8vgLpAquEmIbFKfCLququDOFVBVVCmNuWI8h5b4VOl6geipzqPBHr8kj1CBBwlCToulXREWHTbxoXqUjiEpuEzynlWSsanjT9GZRO32K142MnQ3s8OFUJ+rlTwtz7NnTlMXuPfB7lkdB
++LcpfnNvjF1Yb2rfzz93mPWQ40ps9AyxD7ev9U5CY7Q/hACqzrc+3fpVJhhqeRpPmQDmLdlBmanIsan1+dpWWtOLUyXVOWzjDuUF8CfSYLc2mmuM0UUzWjRZxG6KXMrVvqmfLRoPBg5fFrn1U6vPQlbS9qpV2LX
h5sDZG7iSfo+32vtm9Yw/YaQYV0gihKgQor2ETg94H4W01IWCWkl1ihnmjHnHdzv5l3M8CkUv24LxdRdXkzN1jwDCquj2Kjs5IT2IrygzkDX6ZRT6Yi9C97JLJ7PHIH7AaK9Izvr6Sm5x/81Xh+qPoC2+43ZrJzs
x0WQk9ryKA9jSY59GZUHfiJxw0hzj0d7J2s+lE7Z08BIeqTKHpKINe2u7G2YTM16PGezHFQMTKfdunlZmtB3WmaMXUq5KH9KK6DPo81x3DcdNS6159eSnv/Hn5k9PsU2GujO3nRQIzdpkKfzGcUipdJcM33Qk1mW
ns317Qiw0b9bFCf4Qkzckg/r2+Kj+tWwWjuI7lsuk2edHfiZow7F8nam2fn9Yete3reyYeO9B7MIP7qqrFWueHKp614G8nP8tlM/caF8dqaO4p4Wr3JDllUt6Fk+6LJtkyALTPNEiukHMWldBpgWHS9F3NjWNNP3
4jEAqjTJlFvNrVwj+NmpPlwXgmjWGSGRed0mU3ZpZq+/f0ufhwR57Ay67zqq7tbY6Z96V5S32HeO8WDGvVqMUSepnWf+KLnursUHYBGVuc59DQd67NfkbUbnYfTak2Q/Tyk0/4Ncs26vP6vn9jvr/i/hsH7OHKGx
Pkkz2RLkp/qFJ+h1fq5e0dwMFBrSlB4YQZVNtdMkuy2ez+GND2qcqWm7Il2DviJTtVTjnrezONFpE4+5WFoa5uujlDr5sU2d+Mtlemu0o/ynmSB6M0dNgt/XSm61CjAMaPq8pPxUTh6qQZyeBOexl1ND4b+q1Wf2
yKphSAd8Fivw0Cw7SzysxB/HJ9+KJfCFND7ojIN3UNqo/imwNX0ypbD8t+dKpLS3cOhMbt54Lq1Yge+3qaTkHUPoM4nEcWsLJfaYtn+MwNVTjdsp5yrEsMswPH/PMtO13TSIkMPfwuu22XwamRnYXjaosyY+86sl
YLV906tK/KveOMbVWs2qtKxD0BNw0F6nl2TmknE73R3gELCQC6fthNl42d1cUanoVsMQvX8ybVYB56bJ6g7tuPySsWPffDPgftFlZPP1zcr3P0SZfJPFRv0mlIjAcjUvhiiZ/bODledny6a+0L++blrXIvHl5EkE
YCMZjKGcJzSp5waJfHNiqVXSnptgD7FTjQEIMiIkB3jzWlGI9u219Sich6q/0WrypCgVlKmZxlg80ioauuNUpmhcAMrbyP+kRxupE0FrVM4f4Nf5ZQ6YSCR0wDQu1iCaR2wxN8u4ThsMkhifDWk036UHmvkR7xI6
xJ75Ij9kI6B0G920TvsEco/UDYGIW1Gm2K1VTbu/ZDQGtfL2se6H+fTPjXVYl9SHVE/h2K3yac3Y6nCc2brhpskm8D68W2PHf8MJf4+RzP+FYKbreDU3vbftRktreToPuYaV6chZYwWlM4FmcJX1GKR1A/We4woP
/W6KeIbnMba1DXd0Qd+YVvZfQtsZlOxQ6W9GJ56Ajg1j/lUt9UM3WeA91gGQQ8kBNbnID/2kHJIDc7Kbvhs0/O+zBWsw+RgEs9BZGb11L4K+n4eyPj0drQjeoQ8EJBV0o9z4w0mgr3+wFQuIEv3ozf96CQ78VvMN
7bRH45W7g80DcuA3N9hta9+99xKn7h9uvv/wWPxPkF404U/UPsoeh7nRu+DOTwP1Ok35Sm8XOUQljAaiN47/VJ9Ywuxvm3Lbkd0j7JUhUjJE7vGQ4+2w7zpr89ZSRqM6YsCWgOuhNM/H8dK472j842ZnkZib6kzE
ZHQnY7HjIm9iYuhJe/Bw0/S2c7rPUhOgJ4jcs0ufTywqf220E5c9Xg7htn95k0RFwMMecgrvY+RP6JFRyf6OXXAzXroYExgdSGb5ww18BUDmFOLjP2aSZH5stDc2YZLsuiTg5p6OtOhZa7uDMRja+XY06P1RxfSc
Uhys4XaGWH10nqdkd4JlRDFiJ1nnvlBeW4wvh+G/CEpy8hwAIm+oiVmlqDW9NHVjY+SYZJvFAUaiTO1CiGbEGuIlZTRRaaBshZBq9acZ41f292w96druO6+L0t66mfU25HFkN+78YG8/Cl45eoeNI/17haOg146o
tQo2ETZHvo8iOAmgIROqEqbolXB1F7X72CZ8ozhatSi1XAIGHN2/g+sQAU+jDvpDVY5WEj8minhHpwXnOsKJZq46x7YK37pA33pl3dz+1+xsBFUi5YLru4QTZQNNyFX70MAlsqbHCkLohOADojNCUMwvjhvG/LWb
XVQk+/oXOsbc/qvEELnQAs67rOPKi4XD5IZh5+DmSHJDTtFNHMi9b9pq03SkjdxOSIKYqQ7UQIXNDFmg2OegBI23ftXpXb123KipKsQHAhJZ1JOiujS/c6CPiNdPCm9YGTfFeE/F5i7S2ACyQEA4Y4a0RvJQVPiW
U+2UVAJlBYiDFHoJSqL1D7W0ofehlPBBxZF7W/QAu3OSF64gMS1ye5Xgv9i5qQwIjqOSBuko47rQB4sVVJtPDhMusHIFHI0xKeIdxBmtT37Fthm3lpOXLtLXyCvXlfHhSbgYbXjJiE/NWZb1jbgK7wiuhwN2HQYq
PDVOumzG6UxAak8yhrhfDbWOA2cPNeMw+bK92NxkBpd/UehUqE5iXVMsVDZwJrwczHFMRWfviM4KLOzwrnlENHXkA5VF2wRauEp/gnQ/TP+oqTos2rTgdKX6BpO6h3qOcf5UFhRcIIIvsJ4OsUxDSWSWKWrVoMpM
y3wR2zNIK4nCYrHMkoJpnQsaBETe4pHg0ebb/S+EnXct6677UMapvn8O5NC822v/DdBZsPlV/8lWuwebVT+RZgJVJFWSEEUCJXxNDTcg4RX54i0eGAGfffG5By8hqfoc82DJsOg20CxvmAvGnlwbpmn8nr0DV8Jc
cYBRmjWsMMAPWDaR495GNnCvsmlC5GgN19Vt6vsdVQIEuNbKuw5WqCbhU7sWaIogA7jF1wCDJ2pdVP3ndESdm8QxsnDGoJUNj+60vjqdK2UmezAj0gu0YBsuqko8Av+b0gHlDUImczfz4qIH8G3SJtxelX5369l8
tGJ4xgtopgVM0AhWb1Sl1AUu1K5UsapuGsHytq9z4c68/pR3/8Tr/hPZ/I2CNF5HsgHpUJrjNRJ7cfk9lfwMOrAgFgOE9LHdpxQz/ogwe9dasxDYVg5G3+tZMBAMMrVwXXCku41Z0ohBA5UIycwCaInHKNF+8EK6
gABDGPGp4To9QYkLkqDpRDfV624yVriQQeVhs8G7TK1w119R44Yk8qQQpHVUMXt1jrqKS3S6YK6hWf+WYbpnc1b2kJbqbWavIEXbUo+rwmAXnP6V/bm3mgh5cYm8rrRI/p9EDQZx6c6toio24I7LMddHB72Fc92U
jqE2gGNQxfjEHXHNm6bEr7sP5DCzP6F0H4zANcdeBOEjggybVePgj5WpngXm6vQbEg5I1SoR25Ks+7XGFlSzHG2HgDM1gaKdo8M3nYLWcwS/p+ZcNtUiOqTLWneAYAq1gOocXajlMp0Yf6lbEKM6LNoyOCGhJ54y
OBUMEo6jPjpj4X7+oSPiU0w8PEY9Ueu+Lxn6iYwOimB0qbrwSudnkxKno+wQEKpnDftYKoH4qloAYxs9bJddlgmBlRbF/PGhf6qZ21C91QMoZdZSaKViOQT+X8/VpodDokzL74zquOQLjIL9RGq91dPfgID7yTKn
Ucuu15G6jkENGwBJKab419NkrL84X6OkXAkqarJVSKbXpfVbfUsMjoa9pl9kxTjv6D/iQxzFO+Z2JiDGrA5ckVZjA65u1d86NRD6o7g6XkXj47H1vqh8b4IusjmijBbz8vdCzFAiyoFiw+AvoAIQcJB8wstq9Loe
iPk0KdPIbc00iggjJbt4P7grx5rzBEfstPy9lPwuucYRoXJuuR0Q1o/Jr7TYuBqMyVYoxcDmFXZTkjpk+VIn3J6yAhzjvrbhP8pifdR1VAVIkr2vuXDL/ohDjRQGRyv6jUvW7YBvJJeji/JIdJ5IN4RDCYHkNqiT
KxxNTu2D50J/VD3KI/CQ9B1h5GyU/qe8/Q3yBP7La1C5pE+UsfkHBKLoyoIesxRzBwXTsJqrTCmzncFah8h9Jh2PfppXFL9jy3JPwgA4KjjG75dGr6gElfu1gXSjHgUm+0UYj7kJ1SdBVLsL35BhVpWGIq34m55T
U9Yrs20pTnXBITnp6v2XLuRKghe9zw87b50E8XultYrmNLSBC7GW9MdgsQtZb9DapARCcsXaC4920dwhWY3yDjkP6nwUwChLI08IFmIocDPi1oXOfJmI6lDcp7HUGtGLoy4/iHuUiyTe2CVZMmlEsenH7wRMS1wM
Ogs2zAjDZ/N+dP327/J0TNUe6uTiWNbG4eZIxkbY+K9NasCrTFwa9+CAHGwBBZfCMwEDme/iIR1n//7/6V33iZY06sBwKZ2517H+95NdxVUCvGqo+xhNWP+v3XJu6+FHksSC5Pgw9hGI5vrpgnp2s25FeeYc2Hu8
0i2V4gu7O6mQLlWhVGERAeJuEoc6RZtWO3UgD7C+i6AfV+IgqmHgJs7MxRRXQFrIvuElz2qnci2oOHMDj38epqwoxm4kQn2KOgnK9rB8FQIFPODeQ+gu7lc126NPWEMu2GVWzbvWnLJ5CNY4jDcJf8nsYGjW91ZF
YE42G6YRHR+N89ulZ/PnHQ54s4NSusXeH3jwcTKn6yHpfpAvfXsY0aIaxlg/BI1/KFH+tl1cArfhUqxkzKvU/pAwwloHPIiHkXBK76jB1j2fDxv72PyP5GYARXasBbBQQdA83v6DONonH0X6EM5EFTz2TAKRVTvh
NvFPAiw52EkwSnlDS7DITeJwP3+15zNuzBzcyY/SmsY0MdDlmkdXhN5O+qvyoAl9e+ZvwIUhzHv0F3K+v93u7xdfogfXN68Pr3/zH+ECvprexVfxnSLe0N1BPmG2j+/v7u42ncp9h/kuqv/rYs9dmC71djnUTTG1
NfBfRzBypy6P2hJuXavG6Fgi/gqS1I+l/yrtRHEIe5DGn7T/B/kdZUpEjWJm+I/k5PD2oii1lBevsgy7dvVi0z8lEeY1l9hBdwR83Le1xInm3/cy7notQU3+6v7wF7ccjlJF1yrnfyTccDsIdp3iAHIoJz5cfvPX
9wz6rfK9m7hMpsHeK3T9eBGkh3Y/j18VoiROx3YmOrD9BzGgQVZxdXcvTz1F8Fg87yC9ltwn4SPXay5QLr3xITavYDmfjrKSlp/fopPSOe4hMa886azbCrnc5jFEFk0eyGFhDmVtZzggrOlXgKRS4Xx6jGsiFsv3
eEhcU/HGkmbasTzbJfNb3PrkYwrgoGTw4lYn6kEE2VTAsLLpP3cK8hog1Y/LIyTDUkLd33CH37emQHnld32m3OtjYIMgDcAANCG4OIC/nHzxzvD0OMgLVHs3q4ksNx8gSwHfeEO+9naG7NeY/MLG7rowGMkPAPTO
tVQ7cFPxL5o+832bueYT5dXdXJi2KxJdKSLrKAo2m1XNqe8p9uqncKsVnBGamEMI1mnLsgJ7OifWUVh1ZjBqBgfKa47h932wzQ2inhSt9pGlhANh4WlPYv6VTiLBg9B2Md0Bi1wj035GstVEa58Iqvs2f2FRA6Mm
wYF1NGWx98ZWzpTaoXJpytgymfD7GOTXKQhFOf5LLWKfBHeXkkFBiEXIh7Z6cVZY6JnKqwZSN2MsGnXxjf1Cg/Rj9nKCmEc1A+hQGsYJiGC3Uu0EILQOfl3y+uT2CdAiTG9++AjUMKPmAzY0CoUBeRTDstoEA+ao
mzwXufr10S3Ry0ACivEOFaoCx3pE18Qo4nX6OEEML+FBhAfVMDkb7GHlZujwZTQUGKv8yG7GXSSE+YCLrizSOt3xiAfIi+D1vr3AjhPlZC2Bgx4fw7LegCabBeqwXFQ6yQEX9qkPWHVcSaiQBc3Y29RJ0A8LUgJC
UaZYTrqAk04qeM4Qw7qoXf8Wer0fiRXUQgUascs9tZqRIV7XCD/B+kWY3rCe3/qQyP9V4+wRw7F6YBTIZB8t0EHIpWroquR3nne9d4+Auy0xOF9YNU5gBYQNOAMhVPBTVaAmZmqUMx2UTQO8jEHeuAEecKQpbEMH
TFC1F5SFMN38nXSpeezSkfheyPbizYi3v5GEPr+BNgMltCC7fSYjLMP78NSlIlxqXu05AuQq8DzctgaBajJRB08lSspdfwJPLLtGoGEOQYVJKmXeHTRH05SHaorfZG0IvyRCaGxBcCudfSs1YBoFWeeQegr7L4Wg
09RWPzOEIkwwdhCIj5GgqQsOSQjp6v0VxJS0bJIC2LNchVY1OMjtpEf4PsGxVDotngtVxr9XpPkx0egFRkBJ2kkSAk4SZPyj9Of79AY5+yvMFasoPlYa8tbHHDjjbFXAfCgpQpYzCVVOveVv+4qKgSL48unk7BiW
KGAMpKOE5JNhkbQzqhHg3rwHwfLzR+hI5b0jjcTr7APS8bKq4Mtc9X4z0O6TgWoATh0fo9kiHQbQyMZfwnREDnARxnrXwuCtrDchP59zz38jcZOEg7e6co68y7VxZML4uCGRUfO0/XTyezivbgaWOsQfqEeIkNGU
8rTTk0vjwjRi+0W4KFa5XnZgdHy7zkE8ZJT47Uds5QvmBUpNjQ72mMfDM23gYcPgRIdvZv8qAvc5vo16JoDQSSLozgXR6E3Ci0SHh3w062tC9nxIqNVB/01S3SB3Mwxgb6Rf4yGJL+GmGo3PkEiOEGkJS/rDWDZR
dxvd4qa2nH+mNDu9KP3lCDglxkI5LgjHi5YwoT60pV/sLAzz0xNOgBFYIkQ3AqnOPiCBw1U16o4DE5IrzZRjiLvQTHWYme8eE8p/HHC/JOg2s96Mbjkr41py00BbMcaIEl4hA0RYo9qGRFzziG19LIOmnh0K5v1p
9Yi8z/j4UWXwXIqIMObbahWbdXYJ7U6tMQBXMGv45usm92Dtzo+F+LvLvOPC0jo5HjUWueAv0NuTV9fY6LUBrQWz9Xvlj/F2eQAQbL9ik5ilIexZNiNgxxw7JAJXXksb3OTH69PzJoY2Wsh/xQm3Ux+TC1o8cphp
SyamWt0GEYmr3ox7PCSnvl068fv8FD38iruEKRdF8OFXgKEJWZ8fK9t6A+bd0i89etCeYn0Mi8qZ/qYOWR1zXZp+hDVcagsl4NmpskR8kpUJnoYDWT8hPmMtKT6B3OAzxr3jqPs7NaWHCRl9DraWo89mPgQCuk3D
UUwvJvIHq3ztO77dUPeayF5uEdHjJPwvE/e7D5LTtcu03LJXeOGd2ViLPIfGUq1f1E9aHk1K10vXUkOM3J4RlBOI5L48QN24nTxYNOw0z6fzbZUJPfkCBJK70FSx1b0z7jHzGozhN0+B4fwAPl8KyZZZYRj4OYWz
J3Fp6AcfWVDbFynVYztT8NccGPonJ9O6cWZzmQAn4zjBRsZ/m+iI8LxY3ec3cO+nmDGtk1POWEt86+0V2i1cU3YvOwRnuQu0Qi3/en6BXkkHUqrN4Yb2vwZWLCXWkRO70o+GYwnGHqiCcLsX3fI0iC0z7UxUCmN8
RGXEx0e4siZeitVoEFqcbOYU8nuHw9voKV8CGXCC0tqDPR+VDh+JaVilL6BINFvB4s9JyaD6nmKvzuGpXcXhQ40mEfuVENDTXRZ6SC3jl6XePd7+3cpkA2lzIRKssJdk+aPSu626yqy5LJUAdoqcIStaXFxf8psK
qgs1ecexj1o8i2C8YUlBrkleuHKwyk+W5+6u96nlRAcak4ERy9HkemVYpD2rID2uY28hPKDnvAtXo4ENFKjv1qWbyCdP9JPRW6ToXO+WPMVBFLvS/hMiIgkMmxgtLYnPr2CUQ3kEJgd9WBFmyUHjJLLe1DFfgVs6
Z2jg9Ujxt8kiEX5JvZM1WIqkVAsWotbDFFqTpfyp/TOCXB8R/a+4PMsUu6bgJonhaHXFcqxI7aQXoKF6SBzOJ2bs9DQkr4MGZFKQ2swyNn9dGumb2BLhXiDjjamPzBOF5Db3NF9EnsXyLzujO13+UWCgwjFl9ZlM
MRBuMGPnNC8jIogdsUf2Y0jMkTa+bIUjKrV2anN+Tayk4UCAIO+7K8pENFqJ2V75qhx8k8qrVpvcPN92MyYds9jkLNcVN4qj7tk4H/KQoJ/CUZrMCBstwUKBibHRPypv8H6A7k9cwPOS8ZlhpB04Hs8UJJK7NFpI
IlyIF92vmFj5ivHrqvFLAqJolc53SG+M9ZWCeACdrKVOYpT8m1SAF3j4UWiLCblcosws4qS9PnOyy+icrk9dCb03e3UbRGUpA8shRORz/W9SeKBLhXpwlyKkLj4k0SHclK9wFQ1zPlB4Fo+ca37ywnjXMOEsw2SU
pmi02vi4lOCWRKAB5LGAKAJkGQgvpq+Wxt/+HOXf16UPWlpcU4dIT4sIi7aCzTesc9iMYoMm5+GNhs88MID1kJfFvtY9KT3PFh2SHudvQk/zF+u1+zYslehVXekY3teabqBkM6p949p6NY0xsf5ATCVV0pgyaFi2
NPMqwhazBOidgamFBTUKUs5UAurfQe5uORGU9Q4afiizEPYAgCQUqM1a+kYXigNr2+b36hwtPF/sRwkMx8NJPJS5XoqBKyoOcIkWTV5i3091jw31H2fInWvnWzbmZR8kl1Cap79efMLakDXYdVfVmGArGQCO444e
/5lj8ek3bAGk6HHvc3vIpXiouuJ58gQCbwj8Jxuc3EomKfkRuMWu01q3j/Sf7I7oX9k19dK9IKUQUvbw8okiZBCC0OY69Sq4lzulMiWiOSXJg/HZGwqDiUVEuEhUq2JKPxYfzK+LuABg9bQB08pcVGBnJs1jbuEm
oG4q6DP/FYMYPuAzq6WdBnLvbSOZp6jcdgItruE4mwXKvuNo6GtgA72O33+imyZKJP2vH0VCDmn7xbFkywxD7cSmxIZwFUWDD5GoSF1pr0hWIGWGunriMiuR970ycJONAVrnp7x28paFK8r0/xy4x6AiINnDyjJk
7H7xu+CJ6R42t+66apULPKLXlmHdVwN7u4WV3X/dIZzeHXlJvz/HLBzHn3Z/qAjiZR9vSE+O12jpjy4PW09ZFp/kfXi+PEDrTNuauPP4+QTsl4cpL8lOXqeq54QV6sL9wM7UtbKKPG3KTl2c7iIOBP41+E/s/Smv
j72dS31ernoef+Foq5Fg9CoPklop40JDFtAazFMZjz63VD5iSm/aXwWPvrfIUDHopQ9wpbcWvpdxYsSa+SfilCIBMSZ1eSbDjbtcCb6d3g19PL1i8xV5ss5QAVvvXOCAUBmmH7qjAQXcMCq8wKn1+nLsW/PEHVNJ
ShYfuFZy4pSd+G/X9PpTCaW0JKYbIQJBEdcwQXRW3LuVdwdKaGEMtyuqljOrfrDXCBU01979R7LuI0XGs33c6MlCarM2g6lKTzblJ875KY4qTqzS9eVFwZrKuP+J0u1kQe0FdTLSLgCqwV/v8YLSqfG/Za1F0zUZ
ngu4BXHMUCp5xR3oSZzmAD7XQFORm/LHN7UKpqzS4XiNa5zivDREnxjFckj7ox6pnFkYcobYt8PR/tvzxeBTenBOCHgjt6V3HnoYv1xCNRi4nqtUF1/+5TUj5vNqdYJz7/J3Lxuy7shLzwHJpRmI9F955qun4VOW
qTZPHaNcYLLtoAdeuLHZoIdt8pHGmVzld2IfCrsmTH0T5v7p/QOXi7EFMtofIUCqIjT2KcgjNnngh48kNtM4GHKU+wDvj5l7pfjbqymx3qc+POoHexQQoK5DUPDfarzsj5LfganodzQG7kUXk7HL7zPkvOtA6Fiv
wMq1orZJmP9za453n+H2RKPuJjnmNeOYV6vjOz1HOqUxty7vIIE61Ro3sUutNXWZTxyK2x+t0wTUKhliA7kyHzozfZb/tNsWyX98yKuuWC843pOwHDKyfFVJM0MDVKhIHnxfowQqr8iVk9L5NZrGIMrxYxXqGn9f
5oaCFJWn4nZ/azpRPAcRbzZJf2PT6jdnUZstZkWxhCweLEyNAekpEh11C+Pm6MNYHVGW8MABvp1bnANBY/B7u+K2xa9X3L5Y2wZULE9NIN15zo1gMrEKyGRIc170cZXDBbQuoJHQdu3WHB5KO0VPF7DWQdvt15/C
4nbxbePbx3zfjV+iKChtC0SH2J/qmG2EJck4AAedklkBedkUr4BQAMH6AfZ5lur6F7FHBnRhg5AFeY9qvHBkxqYU509TbtWS+YrwHngFdEcqiOj8UxjfLrlt8uskfF9phZkjZfajpZ+iTM9k9BGm+GYkakAryz5H
qSac7t/UDnAAkUTCBN/DZOR15Xso+Vx515Nl6uFywj2xMnEQq9FApne0LgNlHQbzCobGTzhx3sGZxqUuX0I8fecBeJ/k0TXkTe4GVUqDrlUGOwoDC8kFTj2i1NtKSXDOLsLRtpTmtbTHFMsEupGIiekwgQrNR6FV
M2Xe3AETKyDtAsjIiEkI0ddvKvqJZsQcnWlp5hhkkVqGFptcTDRD2QlBhHBe1gXFG5ekkAHNytGs/I9oeNmUwxDy5RIMBD5B0g9uzVUloa4LCHyZBAc6++euPAsuEtR4jarQNxebTAfeXnHrd2WDB74umn5wuc+I
dTBLJstNZ/x/MOvgneJlWvM9hrZjyeYkj2+WcXnl9MA2lVkpeRynczRv2fYlTM5pjwathT6z1kKHsyNCeTpy8ff8wkSkMvaXyqeNIZ7IGXb8UZwuPRApLZ5zRAar0GgEizWW5Iws182+XalRqG4K9gStkKWHkgmA
M94/WoHjjZOegQe83ScxxL5yBgm9uxD4lsZtWlp9iDp0nBTQO9ZbEqXPKqZ+0kPON2gPwze5LPBYwjwi2cNM/9OV4ZTDQnQUb5CDvwqHYLGcYDOOnbc1ycs2fMueJ5P0q1vCdFoaVX+HKKw48nKRaxpWabW/Op+E
ZYbcVi4sEWsQaI9+GYHWmI/WBbVRl310iysHvEOGuMDYY2InVEHMpTQgAnOqguJ17yeP8haWJUVmWSu/sBQ6/DrOunQskVg6mk59d4HEe0UR/9DhRox1a+cKF6pCiIdyGAWcsXH4o/onwJWxo4jiY1IsTZDgNteS
KcjQKWDgOqQzo77jUfGo2Yi6YEeB4021tA7L4MqW/UavDabTw/HLi83FsKQTT1m8q1Z3wEuhKjiIegWUWp3mLaWo3ZorM5oGOFPA8y1mTwFPnrgyiel9wyKb5nXQ3OmiQtAMGQCTsso9MeKvdJMIduhdzBzykIR8
ThPOSXWRb3oYq3aN34T/+G306aGDfQ67TcR6rLG9lj9jT00J7ZxOp/8S0j14BRjmoeFmAB+CFAaxZ3AOSBmC67fi4ZrjgpFtf1q9DzOCgRF92UlSIlMTY3bQjAIiAul3EtnmcVqX7/GQHOOVOcZq9Jze721xywNy
c7nCQvo1x6tJKPmXPEJNv2ow2AtSGXTKblQi7IJ98Mcw6gd9vs4f/OCNYvCANyOnHu04dSiWUzVLE1aPtHULB8tVmcNQL5CmVsNI9NutUAjWH0RclQ9wqpUBVqgzPoypYM+ms4z3VhEEsZ3HRj/as4ADxl2tXSKo
WU2I56y6ZsuyHhr/QYsoCjN1VYt9MhpH+OA+ROGjShTZg64MKIdg6jQLR4Vz+rQl7knTpuBU6c2aUCh3gpz+OQ+sNBcs9EL/w1l0WnXvyrpUOuRjA73PW1jniU1J71yKhvMClgt5gbaPUZFlHPReBgl7FFy1yGlr
VXL04W1y8UWW8RZOdFLQJrJBxC2hOvAM9+VQ5gz6zo3HWrl9L96IxKYolocu0yvSwdeibN4zFb7ocZAklAwIsKnJFGNhllVWXCeFCC1uy9XF5s1+n3N13HhbVs4fiHy0oBQI9DxOgxouKMTkuk4biPEkVTCwicra
r6vENrL7FkHUgGleSvXUtt8L5DF6hPid1KG0VTZuVDFaDeOtVw//t8QrfX9uKd1FoU2vUD62ZNpjSxI6009xDrLNCmxKN8SRpuaRu9a5wXG6HQZF4gOT++9qgfbg888BYpSV7pqXa0JZn5s6hN9mAVuvbbgXpWLg
/HT2H6oTR8gjfneE3dlY697Z7Ji7tn8tmn/n1PHFlTs3dhL+hiUNSqmKEfGxodGFPMpWHi3dhPGgP5zJknOBrp4zEDT/1255fI1V5IUdmRvQ5REsgr10xkCz4dvcUa8+aB2NJR3385OWJ8QBmFGmOQsCdB8uKKo2
jRFgf6K2+pfVGRVuJos/smxuk9q2UjvLv+3y4vQP+J8cDh0CYgV5sAPUn7slXPRj32FcsTTYiL+uDCLnocMjP+1P6tHzv8rboNPv75dE4BMm+izTPdCnQKPPMt0rK7lFeaWdwusoLSqzA0hWCgU3eDaFz9OiYwu9
xw/C1uCsl+GG3jZXxJgAGDRH+0TEwSjNHDBEzGpukKzkaX/L8eObttMg6VGYejQ9s9dj5wkxyGofhV4fmRPTz6oOLEKgjVqMzv/ArSYtBakJ2yc69ixeLPuT42pAaUGfY9wCzAq3T3NLcLDIkSSnZ+AZyuH0cTcc
NyLMZbp5/xAd8eLUF/pm9k9MN0QGil12Z8sNaowQVmHQPTLvLMap9srYAg3bLMBMp+x43D3tLhLYL/d97FClfcCJsQmQFN46yETbtdhruDGqnRertwy16nKrCGmEMqMPNzxIzDNqDRSQZugOE85OPnUebGO7Jgl2
NF4WixE3lWBdGaZaGNJVITVnhyznIxz27Crqbe8JQenTbWJ4LhVhEdQyFNo6Fliduw8/Wj4a/4NFHePSpaQtET/Ya6UZaIYy/sWGvuk6KERhRqwPc+3fW3ZFkWQjI8S0vUEEr+a980EiiCJ6JN2tCZEfeT2wgBzG
W4lLg6QWvEpIKUtHaYQrJfzsy0MJ0X4oPMSv29UrVMeWYe3Hx+ozlyU9ESXCLcKNZfwaEbu4yEtY7Fa109bj4lCY1jptYW+LiwmBPpM9XRiR2OHlqnhLQAQNRWYFYSQ+Anv52M4gMvQ8wkTwUiswXPlw879u+akI
2kHwOVQckuY2owHHnCrhcXw1Ws1tj9wmJLWoc5t72I1vMnrKPhcBrGQ2L5hmVysmZsXtgTgeLSHnj5W2Mi1DZ+hGzAypPAhYmyx2ixaRMbCHjJqpXeJPC1iOePNWEHxxaV7cDNgX5WMnxc6ISRapQajlx4roE2xG
l3ebiEvdNIkogQbNAyprpmRaFm3QrSK2FqiPVR5+owgRmYSlYe6Hs4JpkBLRpEUql8Ot6VFUDzM1lM5TxoXgkDJSuY66UM9DA+gT3akn5fl3mMm/1EHJg79RQp7zq0e/4fLfV+r6NVemypedOhypWxRKSkeG34jL
Cldpxb2el8DYHVo+ugZc9nONkd5H6AZmH7Xv8p+cIImW32v328/C0hp7QPpuc3qfQmDipazl+cjwy7/KcbtPbTj89O/7Fajcrf+8zHrZPdtdSO4z8b1L7PBNLnKtgLPyjEBdWD1zc8an9OQLvy0MFgkG3n32+GqH
8MgfOqro7oFlYkpCipWxFrRgksrUqunhki/WR2tpXF872b1X3N09qrCNT0/0RNHsZrf7mMw0HOnvZ7J+qmf4xT+lB/jm+ldDE8Wsupf8ByfT3Ug1Wxx9dA2grXUUGVvn6txea/frVK056JNfxFJ0MX5DoOZ/t8Q0
XNJX0esdO4UZ5PWO/m3iDVE/p5SfQPnHclO1jrkW/2XUmMjZ0a9Xt0h8iVwBDlFR7li7P52WCiQI0H12hAV4m2jhlEV/yOc78+4Aygvv6CrR6aqMkSSFjGVJCFnsXO6xn/IsQyA1L98lJl2fkACDJypfHXpWNDhy
B+4Cn1ABAMhb4OrQ+IiIzHPHm9WEtIGK9eIebzDwxiE8YKLnm7Uyhfmky2mdW+T7CJoe4Jt+f2NbFuezNfoFoN/k8VLAiilHgpKnLUadXc62Xi+FKx9HMS+T1x1WElRsDlxXz3IMK9xzpV4USA9zL1LWyPNhWhfG
c78XFsuihypSD1QrmZyR8v5DeTBt1uI2aEQDlzLrQKf2uMy//Zv3Ed68jx7lCmM6NlKw/bku9XKkCSxZYVbfbaHD9a2OvrHQnjze2Zo3IGUrkbJ1n2DHUHnACjtvEjtGsDYZ+IqnxcieMA4MHnePeoHC4UT0GC1X
YivGPwYSOH5YDcENCyO5eJfi9UDT1Va4icehllGTXJHjB9kc5xkfTIOWfEmUp6GQGJ5054n+HL6f6dbhPdW705tQJSR6eb4BEmC5/xruFjA71DiFO4Pe0D5aK4gxEpP6BWsNWG8W1GugaErZgw7XkYfHBWznoF7x
EEFr2MvarI4DfS5QsHPy4M3Z9XfhUfxdiyUDA66e5Wm6SsE9S9RD+YPxbE41Ch7uTg9cQiGl+IDoVkm5pQgRWZR17vf7J1ycP1xIC6mEFZR6DpO6rEI4+P9V34sISjvnpIVbg0cekrWAW3ox/GgP8e8fq0pQRVwJ
kHsesexRZK6bEUKKLHn5k9SECE2py8qSN0qyqCbrigxD0Cym/jdowUK/0kWB0Phmim/WUnH5smsyRhFHOYh2I0wy+cdvZneQaBGligku8g8rHEDgituf4OnWg3xISjonZLGxOur9bBHWIFQ47c8elYS4K/tlciiE
/SKPg/S9DfMbuQKaw9XpISLhjs2YYSoXhmH3zSJKiYAxWGzK8cZh09ssU1690UpEarS8dfpd/KJUI5BFOfxyDVCYjTffeNn523qLjdseff9KjZDHQpYNTNETsEvbVFp0/vNEiP13Aj26E3ZhwjbQymyhE84LshdB
WfQ9z5Huooq4bfs1vPPbLvSmdgqmYFbO1V2JT6fO8OYlQKUXIVOFC28fOg1U9bLp8+RGApAUfz/lZiD3U7Cr/S+T/MXIt4u8ZXXhLQTswtU4RAo0kLH/eurFsB/w0KSroe0V+eyO84zWgnSuvDKCqyBoY7YmfQzK
W4DjHanObuufIKEIN3AAo4vYQ/wYhGFzKEsK/1q3GMIFgBgrkwxRHGBkkAvDxlPXXg+grgsuPyQRHa/MOVaj1g79SIn8QYLjVB0l5g9iIVQLJSVQDzIXsWG+xAFC2W5XVwbskVC2HoA3AMW4K4/Jb0cHLtCBkzdw
zsrOHnMVobhm6uvQhs9cAjJz0+fh+p0hu/WS3fJeelcdEtbJ9Y1zoWVXVvkDorT27nB3uBYNOpzLUyL4r/9gv8qfVcNx42Ah25rqvxyU2Rw+ESRN4rDbFsWKkjxud1gSPaI9p2qovxMvtiIrE0PW9+mFGk+mx4iL
J9L34m35Jy3tpO5h06lepPsDBNbxTEL2FdphCZgxHfeNmGiwCpD+pB0ymO1/xgXbQTMTErPjGK8uY6woGdlsfgp5mtKeac8pMy8p5aHGOL7DZRUL5dKXku5URTXUICCdhzT1THY7fZBDQQ8XJn8IfhrF3Nz8yVY/
0imCBgi6tCqxVnCjj2AicFACHCAJU0mHOC46wX7ZQI1kNp6j3143IfqHmKuJQl7mOSlJPacp++Q85Hmj2HUCfaA9Bguk++vLvEYPRqWzoXam/hCZIM8HuvllS2ErQF1xEqRg2z9TXt8IaeXuBMLmkgIYsWoUUTfi
GcWqovDSS8NTVNrixI+KjSDnB1y1RP2K8hZ/L5eMljbms6KhG+U4ByJUcgNSQlw7UlkRXQFUR57kQZmO0HXP8lByk5xSWnDKKRPU3fr2kpGpqQPifU4+EzSvy5ux5Z+JBh8bL94J4jiTzC2jx7j4acO+SCe2NpKc
PajG9tdy123Vw34mryqlPm64zIA8j89Z5bQiupLyW/0JT3msFNAEy7ALyDc1+R0MFZNxdi4hqeI18hlroM9YVVKChr9SmMUvFCpmkNSBcD8SWXk8PbUT9RKutOJ2G1UJyPYjTQHD73K7L5mNKiZadFkQOzwUveai
Jj9VBS+yFBSjuJYdpAHcTi5oMXMADI4NSlKV18hzzv+4PECEwG0E+K0eqy0cP+MMgMKjmHMQ5LUjxjoUuyhUV8I7vv6tqa8o5GwgW7kjvhuvHgLxxEr2QSvCmyO0XnGpR245NjUvKfIw/UMf9/IJYKdRMATXFjmg
ZzKVXZNNfRPnzulCdbbPNIQi3osEdoiyIWJCxkhUJ3vGYU5EcW/nm0j4xu8+VT6lHaja4xH5ymrEV1alUo8YzmjUI6yM6kPktj4KdMpE/9QSdP5QAbc9TxBhjklhEOUi7mVZTCJZtS0bjBYJJKZulbXmPTfJXHg/
2He9d2WTI85zyBjmEctDwvJWYO3Z04sOYgqPeERivUc7zl2KOV/ECCPxQVasmC58JCr8qws3rfaXQWoWs13E++IBKIKqCmkVFhEiA9YUi/kG6UqUpYE50tX+Slr1n/o2Ryp1Ry5SD8pdktmzjWo6UnxPRAjdFSE+
iQEB1QB4X1aJW4T39XykihXkukzD44a5vfXe9cMIUDD+I4AugC4pu8d11/qESd9poAu4BppwgK7MQTeDU1H/RAEJVeURXyMx06UhcdWjWuylS8bR0nxPkQNfXbJE/fQ8NKuFUzLmrnlToSexZ+jAd0Hs/7pWiYMO
PAK6Ax79oGdueV41rsjG2jK+bUBVpYSgLBJwBRkQGS4AI/eV2zTUtiziQx5b8F3b7e3HNUrF0D6PyJ3OakMQJBWKO+Ydxa8RKJAWrdR0smi3vKgtF6JSLEeWkc0yq6uZcAXBhCy1AMv0KV7I7aR/DksBrRsr8zMW
+LF6sjkGWUaLg3B0tQFyOZ5XnAeCABuuO3tmR8azIyCSPguDe311wR/EzMIk2DEjAgaSMmicnAMYQjo7k4Ml/XOczGPeuKz0Zm+kD7rDeRgY14Jwrh9C8xBKIAnmWsadjL187b5zO6dMSShZSg5VLmYI/i+K0z6L
q9SpfdwK8mamcNSVJLPc7o+qmAZGl816sJcEtYs2TVd4u2Rv6RR8Z0KxfO/Ifm9tlJsHvUUGaI55ZDto8mdbKjUNxfOknqWcSelInfXiw5plq6hpcSEwzI6fJaYR74rs3yDO+MM0P57MkFFlpIYh7wh4XggdClqb
AceIYhmPJubwQgqBM7ZhPwCYX0TumNpNRhF51D6T7KCJBQBn0HwcjR2RKE9rRfSnlcrRSUdwIEgkVkBbmCHKjR8TLWKGpJnFqJ6YFxK3iUWY2JyPc36XShaFzJliLCiw0hj5LLHt+AGHxbAjiNNu0da16EiEZQcj
pseMO4o8VDUWiUrI0cnIA+2LJnyd4LLMMy6hF9ZDk6MZzMUjRp2t5dOPtmUB3WhvpTATdbFQvbOdt4hDKWCeM+jOe/XPMar61CAS0NrjOwOLpW+XUlrrY67gRgYFlSFL8R5OgzIx64FpJNTRccYcDxRbfEDHHyVe
leCPlcRzr69KsZDZUDWbq54ZCtddVNC2sWZLWwsRGvk+RFoqOZpGA5jgGHZqaIqrZ4IxTwnNYv2KVtUhVqJyAcpXhuS23DHLMgmezF+kFmUI7SVrCI3mK8Ky6KFE0W0GlxsbftsmgED7wEYz4cNpuWpoBZZhVpel
126qRyEIgtYdkvCWDI1thXgvGndNJlgZYiUSqzUnAazdblPsrlJhXZGC0sBeTUV4Rsami2kk9sMtgAL9Ssiug9xY49E+5se5Be3l4C5sP+3DNMnYixTDZqNoHnZjOXvZd8qRdV3UdinsGD8M0DjmYhNa6mxlgyPc
airYiFNbYAt0hoC5bZzHqB6L6X4uQZi3qvb5GomAtEbERl6lBsB3Zp13DWJQd+PugObkkOLciHsNJatCXdju6xZP0iikgilzZI0Rdoa/0Sux7uKhqeOGRIHGRg3awWVlo0r88Kil+Q5SgRVHcFFqRcJwIvqMLXWl
hZmbw2chN/BI4oWGDs0gKvo+eCwJ5gigymF3aNjxIxvbeQT32i/3ZUqOKK9YC33FyjTHecNF+4RebGoFJQFgketF6ceiciInaHApn3e7vX0z3LQrSl/GLTuhyk5l/7lbWVWLKRvsBO4EOIa+/uFny+7WyK7dWEke
HtChtrlc5EDod2lKNHSq1w6N259o7Teit9hbmv1d4kXOWNYWDGm4jy8bKf+e1JMezkYIevcOUNzeQ89QqDhE032pJNdadk87uo//Y8euXpKKkShx+TG2jS1N6qmp6XuWmqnKkMaoHWpe8pjsNjjkdhb7FNWl4cwV
4zlSobb3bHK0885pcjx1SrNVindLuywgOed4Dg2X4JwQDwAyDsbfrc1nOC8QSVhTgxjeVLWbMP/e7+4s3KvinQQ+odSPgJhTJ9SHL9dJHa/KQZUEw19/mXmRxbflzwpylAwpY4HF4+AjWBSkETP7d4uOAGyjX1mx
0G1piAmbwpGzkt4QYoISzTlC4NwSpo+SKn0X8UIYDouK3mrgkrlcQF5Pd4i10CGlbDZUhV4N0JnUqkPWtwGG7k2pYsmsvH/1wi0jwRFFWMg8YvANjaBQyxlibZya3OgJVclN6iPWgo+kMj7+ElPDfLWgrDRN4A/e
j00wR4eHZWL5S5t7fscPuml8C9zM/vcPXilzEKa25CgSlM4KhKC/VHIENaPYe9LsQK0RdrxXc781SYm2Zy0HsbwhUilav0uPzPELpf+xLaGH8qHk8Qvu/+MR3Eq0eodbWFKIdiMnFlm+S1j5TjHlTRFRl51j70xb
rtEP4j4/ovTXmB1dXXIHYiHPJlL8CFnlPuMCyeX+YjQOi5CceOgj8Ul85LXio0NpLBB3IFNXZEhX6Tc2napArpZDSbr7S9IBgecefdNVMhqw6YliV03qIoc4BUxYWBXT5I4X0nCE/IXzy1aY+UsajiEmsLWG3QuJ
drE/tFM0hLP6y2u8qAfR+jdMLqa1eQTNraHnA0WxbIRSgaLFgi9XC+/diOv+gfPWN1TV56xT0/yHMHZR76L3zgrOIXUxEqTh1MSeYcHAyK6NYaWWsjN1D9oOrv+EJJHh0EnYRlaM2RJr8YmbBsgfYqKkZFSXVnAs
/JLFB+QQr8ohVqJJmHoCQm8uMqOiy8RxiHy8UDL13ZPWfrr08o9J1lRFE8YQnnxykZTGaVev6O2W3NHT58ft8uZrNsTEGVt4MERHALlhpxbLU+ljcyY9rVh+TB/TmYiWnBZETU6Z+k279Ox4YuGGmHdzfmNMXfRp
cY713jLzdBKaC1I49wkYSzdiC23nmp7m3gPonCnBZORmDMXKKYb3vAPPKm9ITa1Uby2g/Lx2KnGJUabQ1j/mYTk7StR8DMfcc8tylKWMWSelqxLaFNkxZ1iE7J7ugTusJpYyUvNnyZkxa0BaUAE2HivtbR7H6DVX
UQiIkUbJYTyIxEZKC2IipUws0KMcK1keGeuS3Cs+hTITbGslKpBgS+l7Tw9+a3EJFmFN+7G6n8zAup0hAlGcfWsPUKl8+pRjPvJGKXnLrm2aAmk/vuJ6XNCC4fgc83s8IjEVrayvWA1fFyYKwxejRo0dRU4dMQgS
hYTXUiGqdrQI0PL6yJdjFJ3p0pUFazeK3oAnAgl/QWjULz3METWnThTAoBPYoBT7awzVi/YMDlDOH+L4DusKI6g9kkuUbYMJdGXl+P1W4Uq0bvtZ1mSx1d2VKBFwaSjh9VTr8KuSEGHCC0i7/AkDAUiNjOXXn6o/
iC5KdLHR6jexcb0z2FAs5fIj8itaWYdYTbMlSboPzFgltTgGrKfBDFiskkw1OLDjz4noCSIgB5ziQC2SmqO0SZC1o5TWlBWhSCt9twuYrG9csHBNu7UAwRCeoPYfOATgHvKocZEBcZh64rDce4M3yUe4Ih+xCg1M
m0kwCyuayRcfZ69yTjuWBjtS/v1RS2FaGoODWDVyOKJOACugy2pVKfNTI3RANC2kUy7mpgKB8vOPE3PD1q6IqYiFESp72cF25PNGQWKjDJ3wADGDjlazaI9tIDlSbZlmoSX6JpZl+exZawnauE7+KS1Wp4WOuzP5
x05mMYZw6suCzJ+GZrvZ2BB5cMFc8ew4ML8rhG4EitEm78RzDufneFLAjlflM1DCZ3wFyBCfpohG+OlKqU29DW9BlfaLz0wsAIbgOHNxpjZ+aRa9MvFo8feZoy5bAa27oJVFrTTPjwKugJxdROrYnPVwDjAw/LRv
MSZeYlg9qwpNuRFroPiNVek8mBGBRj7Wrr2xJmcBk3HY4qAtVIP1AEttX5quhi+0yKWQngP3z/3mpMaNUWYDEEmO7sdSZVClPo+PFUyGEB8a161C/SL/14/pVj/uIv+XyO3SkEjuU91ssZc3YM2jUGxSRgcedpkN
Wo9MhuCZASJqp9GdxsVsx29hW/oJNdknJn3Gszx7E6F+Ut7m0hDxkcR0JbVZotfytQlbA3twzCKwfCF4uEBDI0TYaR3sREACNsNA/0Pj7I03v2drLgDC+18szXh1HWNFHD9ARuqdtr9OksL147RVNqBBaWWxWQ3b
y+kH2qU/INdCKPnuGfMMJ9vnNJT6/D5Lic9Y9KvskcWp4UckO1sXsRVBdMiregt8JUmbc2LzHvnBURcfxQMSTeGqfMRK4qOBYhbE8hAom66qrdvtgL3+BQwfB7vUDGX4iOIP+jEHg10feYIhA8MSVNFK071ziym6
wQMStlltCOG0QuFsPfTswNYjtOT7aI7LZTBX/PpkOy/ZlxOxnkq1w/d+l0Ygar6VrYyKIt1Kmfaa6pqdnNd3nacAOTKmlPoI4331BvYUEwW6bEaycscGWr3MzzWQqKvtfytSf3WwWsIKuHug0ZDncjbMJuoRxI4a
5mVLucICMcUIQVHIhyyJH/1EEZkxzRB0YTaQxGTy2mOi2hbKLMbmgGAm8c65f/wT6HlZxrbwz8i/oWhYpV3yULGKS4gOWSFACZcORst2/gqYrT0aGWwmfNyH6mXYaqAWyCzcJ7gXPgprFxBnVI/drKQ9xQRBOC70
70U5HxQLSXhgcAUfG1zaNQQCucWyNQIKngiNLMUBCSmKQSwEe8UJz5XpeIfnSzsQBMPMdc26CamlOTCty4/oQjZemfCN1cxZEAkb/FSWMK/Ibqbdp9NmtRToBqfVK+hSdSEKB6ZIrtgSaqurxZ4djHQpOheVVLzw
fA2bi2A35FXthkoLcJkKv04jzuFYqSoOohdnLtZAEROrcg2/EhzvZvUaR/CmDQ2+Ss9bAz5KVS+VjvjCt6YkZxYPYRnv8pBnVP2ojtujLlUvwXhFjrEKjj8OEw37Wh5Rsc313U81Lh9Rm4TkCuvr7ETa5jcLSOQJ
+HVo5VY+q6NgH2qKSTwJjp9CRCTSlRW0UIvlAB0jMNzggURYGM2MyG60Js0KKuSY106MQF6xHEejY+Q3kf7C08o4SoGMkIPyr8LJaB5igXkw9uNrWC1/f5+E51X8jIjGllUoKNCV5o+DGCeCN+tGRArNUggklQiq
Yb+IOzWOJ95NUX/bcXl834mpGVRVta55DP6H3PATqDvxkLd6lSNo7N7fwNoVpljv1r6cfphaQbNsBkN1mahRSiAODWvWMp13lcVdCTTaZb3XFWEem6/ZFfLdYVaO4A+BgWO+nM6nE+4+44kLZFLSiG6F2c+jlyCf
r1GvtvlJjU68ag8tgzHLBfQ6WVzubtshpAZXqeKFKLBa5ymPeGcWr+CLW4rgBKqDMKwlZK46NsWmv6a+M4/Pdj7qVhCneTadVgSXrBFePgR25mQoiJGeCDwNggUho37SOKwhFwMPXRy60XwkhZHr14qcjN/mNLzP
J1UEnAcTHk6bk82fBqcRqZgHdWmKuhqNpBrC5kAXnAEhIwMCG454nqmAyo2lTyrBkrGKu/avobouXgxNSJwwOhclH2M/3gdeX+sseTg88w1c6s5Y271MFpfjz6BnjfFe8aqRf4UG+pupl5oOTGpN1oI4ZT2C3MKK
eg51AmCO4jCxbnu0S0NP/7OUAaHaerb6rikXW96MNBCebSQ+tRpiUA/Eho6opibfM195/t9jqFUCbW/PqlZKZUH13Iuqf8cGkm1Afd/3gdUyW2f2GhijlPLSIhBqKoemWCCs2g5x449UrA6Xg+4E/LheGt3EhsLs
jJAPlACJH45Mdc/c8yL3HbH4//V30tHZDGD8/unTixWwHu8pPivePBYnLP6hb/vNxyUeUdlstDXCfwmD4U3/c+9dy73CaVJFtxdXgrzm3jXsQSuYkhQarzmlGO6wcDIfDZLWVRqhFH674v2RlnGprTxLlMpTiiSY
0/6RBsmOBbRHcddVAfIsa0o3y8lW7f+lV+8lD0kalslKV2fZtWVujqd5dUFgmbPtl3BxtfTsHvg7NDBnmx9FvgkXiZ6fgC+NUH1A7ajdZsEyQDhyWZgOeQIuQdkZTsy4oc+s1m7bFUV8PKiXZn9T/zWMm6wa7eF6
84n/5OHC8jMDC5ttNsswyxiXzBhZAtjSfytFYmiXPp2xBV9NatitJQuPuocRXs2UbOXXcPqWxqusDSs0LTlDqJ42XbVmyIZvJ/PKJlyZLHqI5qB5gzq1DJ13Asz14tKLzYZa4awJc6yezT3QkoCOU+w6mS5uRS04
QK38Jk0QItki+NZ9gN+WwPSa1r1CfQL2kg3sSYIReYOcDpCMIBFzoxPDYTM1qjLStOyGsyXJUOiKOsEjpU2hkgjo7REnNj0pur3URgwg4WMgWnVER2UL+zOb6+5zN7oN3OP/Rv3BhK31lAb9dQOq+z9eWuzhMUDk
qUUlyjrsGwwk7sCMnZK1/3/73KEi89931U+10sq9Dg8a9TLrpZOeQdP9Giym7In/NX0IIkHdkXxzKqEic1d65A81f/19aPpnvqc0teWX873SaDi+rlmsdFEQYp51Iztz4UvvreaG+Dx3ZbRFstUC45eRZVxrCCpP
6YMf8TNO95T8p1GvM9WRmzVXbN5gvLE8W5Id15ql1KOupeu31Dze03aOazwXdOWS7tr/oK60cm/DDZQ3+kaeg7ag5Fb6V5c+VCUaYaDnjeBfI6Klx5nPVq/BD2r+mys78GJmteIKmqZ37/2X4DncqioaZAjkaX9K
E6o3VAlWIotS24WiTxbDvxukBFae+bL+02MlKa/RcEkul3kGpcdf3lFTpMbvtuP5I0sv0SJI5RwF/9x+S/1FeP5HiDZP8DxlZf4AEeWKgwYplKosdEALTVC7xlAsjcfT6wLaK/gFuQv43EjfsJEfx/Y8Va0UOYD2
1BvGpTUHVr463fIMEWQPGEDDfVO2OQFG+A2SJoFOCII8OxY7AY8LUXfj3dKjhOgbbpa4WFcEqGhF5vRyj9sFpTX+Py/eNU0AChENOSfNDlz/cuYFXCh2Whz+8Nm7+1R0T0UyQeGP20X0/8QVT0C1C9YoaIZAs4Ii
tdw6Xvd+Krw7LOhu6orniZM6pbk1BpNbr35Ug8jum25z68JRJ7tutaL4dNT9jzLtQ5oY/5+tLmxxclyScrZptKKxTJ9fTR+MSndFLs1SqhuGdV3tcW20ccsm1K/9mMmcby++/eo+UUR6ufiNbKgjCECHj0wO/1dz
rlTafobrf6RRLttvmuauLhXZgP4z3HKknfr76Z8570tef+rBswMD1O3k18D+scxDvhadPPprAJcnJanZFFU7w2F5IkM7OMtP4uy9stBAPjvjSRuYwK+Bd+tWAZ5aDrafeDHaulV/BtzsClcblIDyNA3doSNQteHo
98u0aNR7mJgl2gopq61AcBzApI6htVkgBNOn7mezNF4eFjnGO4QNmpRwEjS5YQM1r7a9YTB57P7rgNamf65i+RIyxWxsfLDIflWI7pB+qhbPxbmP+VshyXgjnkdwxvag/zRloDm+YRrwhyK32Nxn9TGTAdRuo7yg
jrG8oDSEqxqu3HYpg0eOQoloKt9dA1nozK+sRdbrLP5RYYgQbRZkpYCTdAJlot4tv9E+0C8XkuFWl6J2L56WxEC42uSOIOHLGrajQmRPhkt7b/6WBHeaCzRMXEUlheKv49fB8ZA8Nt3/zxDpQW1TUhkA5Y5Cm1nw
mdnK8KQurqnz7fmt/RvANvX9+le2pm+gF33jNlng+VTs5cRs8fQ7nK0b4Qxgh2g7iqQoXU08UVQXG5SWmPNozkS+5O0BdqC2MXeGT/xTC7m58iSnCjZi+XOP/o/qpNtU81kq0VP0+CcUPprQ7DGRaE0t1bPDyz6i
eDoFzq+o+zPwZNhKtXh7ZW/KKW3ZuT2LABX0zDNi0uCc+4v/tkAH1qfJhtmSEtPR4V+iQhljk9TlMh7+Ziy1mzO+ucltJi/ciDz8IqhvGvhy5dU8Aj4y8W9Gqdy7xckZTgjxc20B2aQMI8NbAWSm0FS9RPAUbAhH
KfcFXkEYkhUsxFCeySkH2DJCJNf+FCLHEx8eSeP+nSRRBYx3XfALJcd/kCUnmf21IFGuz+4s+rbmEsFM60vj/fJbIXdmw4cmyiNO3xTPG0vzU/OIL3GTZMA9JmgjgxM8EKDHRv4pa/R5yf6IbGuT7Z9jGXhYan1l
9mp9WbY/ayu+zPVHkQRbjr9ZOIcfn6RG5M7f2izS4ovPYH8TTjxdhMNc/KNpFhT8moH5SPhcOWLP/m448FNXrYPoMgQvR3ATgkEXl/4nygIHYAJNqdxECHvkmeJEYaOwUdCYbQxzcLZMuDmSguZfZAgAkE0kWqKb
qSrl0cJhwXDveonkUiAwbd++dR+VcXmm9WXhReFmoeZbSsK1zYE4PyHY+IfN2E0XuWK2o+Z7HGllqvaedCwCzm0QzilBukSuJR2G7acKk2wW5uwFB4H9SqRtypD0KtjkYhQZtoZ4Owy3JDiLDQuvt26dPWXqPOBC
6FMI4Bq3g60h6EGPuCkB2y371Ssy7i/vhOFZJJofwrGMc6RkxJvfogZcBshdclsAAcK+uJ4MlmsmIqd+dIeiTNcbBcVfVjo3t3sEbJ6wfIoJjgdglUNAGPo/ArWT5olcMduMkDNzppOwRAyYlvfEHBC+ZAZkXtLj
NPZ0hyuD9975ds6gL/yjXWcjLUPnSV7dTAAzglaPXwCyPvRJCG6JYMw7XCWVsm60lxJBwc3jusKD5BpNhvtHpioe2qWk8ZDlR3CT4bZwJpIt5Tetm7H2QmxicFjhNvNuBo5gs4NlesgyX7aY+JCH0M+UI9vsYJke
sow3fEZp9OB7NrAU5NZPIgGIZxkKPICjmBNh2FRG2TJvBj0mzwmKiexm5FueYM65eOF2Ng8MtxrGHPTDKasG7XdgwwiXd9HAehv09Q9W6DkMLf1Q6/N/JwHaGLkrW476y7uZhGZhzhQwCVAByvfAn/jOG+GWaZ/y
VF9ZsK9wuzznMlWfQOf1kKs+9Ub5bPEEPBV8iy/81Rkn4oTl0KGjszW/eNf4RuMKppjwn9jHU1RpBu4gPB5O/L/tCvMsWPG23LGseS9jHQBszkD3WY455mQnO8UpjjvuhBNOXYOqoee0v0671qIwZkQ/EfqMj9vR
czkISLXtQK/rHGtyuTZ3MHHm4tO7Qi+4SNhWXU6di34mP0OTZtL4vIdw2uI0Pv6Ge4LN0Q+TP2KDvESwo/zHh4G/Ruqb0eVp5QzvoS7Id63Qdejg1kQEUpmmTYxatF3fSrxrAZO8nk+xf1px2OsWY1Mzh39na7hl
unY5/BRlRx5NavhDdc5CWLRtfh3OgCx86L50Dck4Z+UbhZmFoRVCyej4hof5IE+oWa3hwyIJqcHqJh2eIiTFTUlDE6SQ2Hmw4Dtix7IPJ4eQbxWNu902HRO8uteLSDE3TFzzGley7NdXyZEs6nuen7Vv11kzJD71
IF0PxxWX0UdmOtgadPHWFs03nkJCEGlDmEV019nVo1MlhyAPuvLGu05yc9TZN0/2HysWJSgZBiDVcJgM1gNyTBfR7juRue+jtt+gH7hGaAYIdl2rgmKymCPoKeE0ac1YGwTQH13dYGBgbdH8ljOrNS0crwvH/4Pg
bnQUGrfBoR99Qe6zofkCn9R1gbYAUtdgnCJJ0aVMQKAi1xNioa2LSPNBn+lRyXNAxJKdbMbXi6ZvJMednV5L/5/UBCo6KHrkZwmpFgmkIofgaoWDl06y5c7qskKCtH223cXalXDPKIq98Sj1cc4BN4gzvhkuIB8X
hRExjVxwh6jIi2OadGEYZcHtPks3IyqUx9SHxjbXuwIJlhFzEo5DAXARwlt+aOqOeBthmTRJLeQauM2v8SHChzAfwn2I8KHWhygfQn0I90EerF4fpdcKhw53V03WacLVtMg4g/Y5GclYqHuYUoUFxcd+LEgDhjyr
xhyAcDLoR70OsQ9TCh/MiLoJ0N81R91FVI4TUEsO5R4fQY4ih5DDuYdHkJHYw1o5YeebyC3B/a1yP7HZp3/II/cN7S783U2bPfxsubsnIfd0WUjjUibwVusHea7NCdrbLk8jWMKHP40ejMIPjIkW6F1PTiUMjhke
wvnJi/wZ4tm5eJX5f9bWZx85W3bUydAZQV3//+Xu2e7sWroefJogzV3r1o+vHemjT+M/ydON4/svapi7FDAArklueMQj+WmMZ9wDTHWahlDOd+HFigr7nveFkjATN09/pyfVwG9DZHno+mEa5upSTeXjae/q20wh
ZvqmBpO1P6AjIf6Z3ZeVm9HO3qWfTSDf0cf9RoXmiOMzDWxCcXxg49qQcL8xeJqTemaEDbU2bEzb69RzEjRWpxPckmtO70SlOKk/VuSEq+pKxbnmI7g5wX/pzYuUD8E9cJwWjyUkHr2DnkUVPzofPG0Dlzj7XFQK
PEGwF0k9dXBscYGdAKKAiCbo2Uer2/QHb7AE0PvxxOawiGcGPgeB6HLc0B4d8TTAPAG/WcISkCQVtLsd7OnI0SZZ8tTFA4dXOLKHPxqjntjQNhazBK/NJBczG9beSnU3qn5nM2OZAoEW0sg0JFjlQzYcVgxW97AN
y05K3LwDQymwZBgVLjt8yhwP1FkhZVVPLiwunxYDWS7YBU3yhyi+3VlrCyLYdE/ANus0GE/mADcb+unjTAYYnkU52RqWI3NF8L/a0mfT9GGfbxaORy8btkOYJ8nIyBWsAXaSz4MelJYVwJPJXXWPgQi4a0UvI8zw
AjAViwLAqXyGWz+SuTnR53VbmT5x28jhN51P+In+pQbmavLYxF3d2aU/uYY8onLXnu5MG82LvOjauzWQTuy9TiYea8DTKtduTalrOhAWQUwIjZ/8V87tdZeyJg0xJlSpTvd27S7VDFx6iCJjysw8yHQGKzP5/ZaD
CaY1WMECKBt+VD5j+jvOCSK+oWII9N/gD/95Dp8/O0gMxHhQXj/AHrz/kAdjOWVNeOHiSrpuSj9kYcAKUfeiRtaI62JWiTkfNbJPoC9YqvGriBtMb4tl1jdrNKLUgqBQBBd1VowIp4ol/UOQ2hKwlMdBnqRnC91j
kXYQDjAGFZrCe4juaUpYXFnCgkryrtLsnqdt1y7mKWV3MWMX3ckAqwfz1ldB/7qIs3tNwSkP7Eqa83iXn9r491f++ZF4vAzoN7YlHlmXvEJ4gkWtzNefh0cYCR0QKE7C2dbuyZ95ySoCYEsRl/IyeiWX60FfgSm0
4xDKvzMQJ1OY5KNcWqOrE49G4tLr7054M7/GSt+ATAc+Xn93gs8GOQdrjxamPwr0E0Y4mpaGlgv7wyAT/dDvBj4FYrHmh9uDJxAf3cBbSMJ9+tYv+LwXwZNJfJ+n+MxgFHQIsqsWyspqLkNM0PFgWQG1u3inU/Wn
+eYHWep0UH42/dhWYwYUOuMInxUeMHmIdGVzgzdXgz+RbAY15Ce6vQPER87CapOsf0C+cDRxD5RFbLQXgc0kov9hZMFzwVVPcwlLpq4m0FmOKZMAN0jQ9+CbDPZgLqfBufgnRGmv/9JZekcEU0HIlDl1kcGsYN4g
VdAvUsEEJLdBCpg+PNOed+npsNHPqEfw3mUzItwR4+8CB19JcmMk+ElF7RXzg5AMJvmMQDIQQbG9Jt2swfOx+Ds+J+r7EWTKAYi+iTdJjoRpZcPXSrNwd6uXKZ9U4eBNPYhws9YMM3DZTDL0ou3clsiHa87ZMw0c
Z946Bd+DNmOkjEEP9n/fD8MVEoElONJ8nRGQgRyHPCdU4Tj9I9KmYOllsrzlAQXg84IefDk8h+f2HJ7t8pPu1meS1OsCCLjcTCgtTN3uofZLbofy7VI0X+//o3PWZ7pAThbl5msdXclV2qC41ey6eGlUwZP2GZkr
MS2Fvk8RCCwt2Iwc8t63xjxw/3M6YSbNwneV71waJTSJoHtGiXhnR2wOyOv8qOmjzGGLt1j0TOmr7xantkd/6TpJ7NpFasLZHrXBO9BHLxn3IK2bJi1gg8MRmJxKau+7TheT56Otq9TuJoZFkZSkfs7bBqYzT1+F
eo7B7sZ2taXpGqrisSboNWx3JDmE/HChYU1rWk2ursf/+ZemQhL129zkuNdoD4EzU6K1uqWn+BJ6wUoJ59WChFNn34PXzofwQZf0zQWhfGH5DGTDAMgriR7veWAFXfcDauEEq8XdvHoBr3gFnbCCxfW2mRxUiQqr
f1XjcTA377go1ChNUIyprMZQDWF3uf+ypIiLxxIeO1ls+AJGqlG3vTT8AAFpUyHYfPHkikD7mzSucbnrFU92//IIRPyIXRCEhmLWAfGxDXIdWDO4vWRs51sAm+lmnDiH9BGXWNsW+EfbJu3XVzihMnbLz6bXWXKC
rugNQfHoL5Or+MAfdD+Mm941/1HuApKdQQwzEYM5yeN6LYmd5fNE85p92filoyf9T392t+xqah85jab9EHcnGoaYS44wZN3TXGbiYulk9k0PnZYWa4DaAMHw2apSuyA9C2V1J+2Bcvb++qFW25WCeWPAJlTdCRqR
6FWrcWkh8B6tUHana8egd+ha/ymhSRhTITQSnYVrYYgwG5Ql9g0ErWPHwyiWWCPr2e8EqRiIvBG3FzatccabbLjTH5wMPjhcTjcNS+5wWXCPVahJ53sWADE4OqNCn5eM7GdTSCPaJdqmQ+P8c5HjYbWBIyPai8pg
WVauEVLk/7hncMuBnR1ndd+Igt2SfcAKkQ/qAeXh2dIbRojVULqkkDSYba69AHoYQUXFFvXm97wlp8DL0QrcEtlVqL5ZkCYs4mVsBU4WFZhvfi9buYPxViIErmyky17Z2693Cwn9eyLXDaETMp+Yz3aAS0lkaiKn
JRlAIFdDr0RwbIinPbBOZWRKNEqqsxznIkjz070AV8HYzgdUybF0nX+2dKUNTT+4a76mOHggQVu5KW5UTYZIH3ksV5lxf+bqaBGP/w0tw2Izh0He3iuVBG3CX/Ywn4BrPtES3D7ouXcRH9tfy62WRe8hXG12W9WP
zTaQBMqMZD+yZqSZTxe0Dxt9UAfTIMDGz0q27LhRLbAIXoFEmhQjO9R3w0Q2Ip8BzgeV7iHLHYeIL+usMkD79MZMBx/2S82L2Rc2U6ZaIvxvkHbU5+qOW9tLSMCFKQXFZ6e20sCBVfspQ4DV9yls+5tlt23C395m
5ZyjiR5vgoRGZmPcR/HMQTls1+8CN/2oLunixoQb4Un/t3fMF2KVa2StDbsWSnUZZe5qpLmh/Z+d+Ra/iOONE0ANo6V27Powod/grN75PBUwQ5485S5YJ0QZxgMermnSlAkMWhLcTPB3m7A3HPiRluBb2aaOA5nB
7Pa9QZM1pAAHh6nqdBWaVxB/IZNWNL/hKzO3hfreZQSwUB9i+BDiA9oagb7Ih30Jm+oykeA2CIalQUp3wU2EtZVSP4lo6j0GqKXBnQ2rK0LDEZJNbwannL3WxDbFqKFKWc/QLG6YQFfSlKlSS+tDQb76uxiVbdWr
x+yfs6oqAlduPw4HoFhucaZyN/1M3wAWeAct4nQVTKTMB9djhNZZqW5G+nvzHVLhDaSKgUQb/vIzATqCQhvCspZG+u8qBNKhYe3ziJyBHKbsiyFLplSRSZSRyHRZQx2vY1Nd2W2KEEu0z8aRHasNURa2JYARhJxJ
BAq5vkvgABwHHAK+MdhrVm972403X+bwSsOQ2RZqdE4VtNlx3usw6AId2g4oyc7rTGcp8C0+wJsSChykGohwE14Fh6cWov8Ugr2X7OzasQSbsFYQrf64IVhS33E6qgTNftKWhpM03Kzh77nGtGxnVbz2u1sJPhzP
DSWn53BnptxuX/289lMME6sOVxy68c/225yP1n43SjSBPCI75nzs0sLq1+3H2r3Ky1dZMkg/xdPKpM1UAb81kuWZhm91GWjPbaFUIRYlwBSLA/jVXsGetGvwSo/61teYYiR5MZtzTlPZWFtkOlJelm1zbpuwsT7I
dCT3wNKy+yVkf42PVvsUcZJxjzlwZWNt+GmDP1TZiJsBPl0wbL0I/Rr+0r+33yyVXDAs4ajhlhZXi2p/mgUErX5s6U9saApFDK0TM8fcFwmbfSmdR/uMtCbIbfSh7pFzVy9roRy5Tm5zFRQ/6IqZzOG5TgIP5lou
qgIF2kwKBQ65s/RHpoyJxjGmDy2vFI87Xl+BifInD51Hu2onbGTys56Y0lPv6K5iBihf7XlgB/zfMhDTO/MG3MU0Ew3c7GhSt778iaG8inwOxDs23QDvG78GDPeFu/k/VfY1/+cpPXNj2FPS0KWunhhImK6X7TTK
klR02vjelihyGyIninsZaEtbSeraRORq1Spr6aTV3didgQRIfYsHmP0Qlqu5GFQxse1oRdUeBEMj6dSZVbPqjoCSpHSgQE6B3ZPgqJ/FrIV9yX9ItpoAt5VsNpjDHlOVenB11Y4EASTDNIWCetFLWVpW4fFEhTEf
WblybjGZhtvhbxuEKX+fXUx+i+EUYV/Qy5hkZ1t5IZ+AKggja446sobWnOdPgaB17emWKzlBycuV3Kzk77HStGxLtjWBvs6GbY4j93iArlhWkdeZpCeqoF+wQloUCwomYGL7WyEYu5yUFVAo2N5C5AAohrYCobxD
Dtk0nH4qwNIKB5Upive18QSOBK189Ul38fmNa7KzPnwaV8H+kPsugxjqZ+3eRH9QbSJDlcpg9KMl7opWsclnt5CwxF+05PGdk12B0LfYdGiF4NATZgm+ZdB5o+4QKdOIhSW/qwPOczdT3HMHRoL/HOls8mZx+XCW
GsBrDmPGG0slTd85mnxGBrCToQueE0EZkl0VxK45RqktpuGuM6EtjlgyCyDaPz83pxbhnJEzCCw5H54cK81h5aJ5RIPDwL/Tgcs2eB1KnfTMVP4ZG/7k5jcno3+kZovHS7wb7/Gpxtof3N4YGVe7vw50AT0Mp+Ee
wgHnkEYtCt8c7oYf5mWNOufMXYpa4Feq14AC7LPTXAQTNPh8L/92BcUbuWVzrDYMWKGOa48gjLV19JkeWaktkc0BcNWg5OujswBmwUnZhmi0w6pfheyUNr9zRS8l31uT4mkRq0PwHTUhbpuHFUUb/GjFaJwW1qV/
OvaLXjeMYI20IYrQbHepFnhNiUqeW52N6LvamOKcV+1vCzR8iI31X70nOK3aI2+NRilv9+GaEEsvD/SE4lX4hFTs5Eq+Rrg6jqtv53ZTZRYed8WNjrc2PdnA8nNpN46bJHiB5it+0K+rXXfrr47BkxMwvLnQa+Hv
EnJyTkWqF92abzcbSwS4XneDGJHKMi/Y2gnSUB++rgq+XuccBkslVlmoDYSbkCs165sgdXJn58Aqis0i4eby9Nk7w6IxGziAbVa2AljeYKUHAiZX69jonhQtv7t9xVIygvX+xXWHATCY/wY6EgHio2tAAYK+tWz8
43jOn5uduQ/i8Stc1A+7Sjvg6SbqaPx+KnBdH21chXe9fh1EEOz1nVewQKvETC3MLsT5uqYbrfVw/bqkLYVsq0t21ScCcV2gzUtrka0piFsdkNwlV3Fqgd3o6cOCYgF8+I4iFzKxgWnrqFpwbBByBKg6q0m4hSzV
39m+b1LPGzFxD8zSqzEE30tCJUIk7v+yIUHI0VBsvfCwnSGLNydgb6AEfIKl+NBhtcZc1sWsJ9CX1FPwrb83vkyfQobS+6vPIRrl5IphsG0zWjMA0lcV6rBIAEGgePDAzO7OApmXRy+DhBdFLyJzn6lyOlvCZOYk
baON9MZmCOOGnk4Rh4fVArs0M/C6zN0SX9wX1RUuFWhDVwuTgsI4PHmUW+22Jr4JXmK5bxGXeVBj1SPXH9MnILa7QzcUFnzNzFIiq6J9yDIeBDOXLSbhE5VXC3xfdLyrNL4KB9KOUVqYYOFhgH4RSPCOdqqR34yG
Es4QdiJwLchmfKD6bb5No4g1QdwuxOLiDqioOYcYFnpW+tNrmY/XHG6gg/d73igr/TJ961Z9D/Huwb+oAyhibzvYcwZ9BcL1W2EWr8PmG+ioKVgcegXc9py9LGq3gnn1AtrCTY1gcejRfi5o07ZWpGZUvqDYwU2N
YHHo0f6tVtvqncmgjck9+vtpDUVcihqKGBT7ym7b1CXSzFWnry8pXUgdN6KRAUSyiBIWTK5+yhLpF6fdZ3mVhbfZk5cbO3x6x4XgMYeimEbl38zh4EtlA+vFyy0pWMvWkeXmeBAxgxABDsAZ3JWgGrLx1bgBTMpK
P2tUbf+erxBeUoouZa3d1tmew/fAkBb50zgt0y0SdQv/Esjl6nUeseXq/uzU49STNW7lXTzbc3lmxmCVfcuxh56EbYMNl84Tc+JcMhl379YZPI6BUgQR5y7p2MXZ3yPWwL8lXQX37Ju+EPWl0mICtn/eJFi9Z8+J
eud6bBBjzyuPrDodT4npVNrUo08oFaBQMgS4mk6V6gK1sXqMBKaD0GMkMBJobiSful3wuzAqTspd6hmwXg2bJ9NB6NWwudErEKqbj7Yccw9cfTCafx5QznZmTqdPXRYfgAebfIqUoGtFaEysPP0U6iHV33zoZRKT
HRtO1rx7DebpJSlZiCBs8hyPnfdsv3riUPCBqAA2PxOtxJsT2FkuHWMoW6o6MEjvNpmHNuvU6uAkzEoGBiRVBKyGQqBdsZk7CjNjsfQTxC3Ecr+bQCUPl7uDnUYT3rRCfdfQXWqNUOiZWzsoboFqrYVZpZ+84I6V
ewhGfVLwRvMuf9Rw4N5mQdlrQShoLjcoWDgDWUcGkMaDugdfLZDmQwXf2Fs8AJJn6aOXM/KJXIFcx1f8Jovf6YZbzgHkp3nbtzfd/er3m2hl6Hxyf+XQCyQzh8xiFbTz9ZAdNPj0AHVcIKsZZMJusWiQVIAYHXI7
3xB0Bx+OWsUPakA/+AQcH7+xpS0n0OGlgAGSRiBrKeKDhIkMQmHLZYoHRV+QJtLi0trbOlLzJkPP+2+WRDvSNWPRtVjfW1ej+EiuIiJvTpWHoDSQn/v88YwL3kMjwXDPkZApMOTnez5DBz5G9jSCypWQafr39GPD
+0tGnW4QgtNAawKNW3vguQm0JkLx8itMteDlzznBGMm4T3fqXv734qHuDj7SiydGowEYq39l+csP5WgDl3VFWAvvoRmxXO16QEx0GUw6bCwmLW3hHkQaIZ1F5ejvKt4I0rVP34q89u/UffScL8jv5810h3//6Jtj
kUDXUDD2Y2HL/2Waz00Pg7pli8qNIPb6yvcKjo55UP9s6DCnjYuNS42fkAnyAnC9MjxNZlEfBtdTulwLUF2q+qW4lO5mec5a+wO2UOpCq/3HF8ek9xl+5fzZbt4Yvqj+9UNzOHwyfvSJ+OknD+///OFTzMSn46dn
0d5n8X0W6/92O3+r/h/2PCF+/Gm4a2Z02ULO3yxIWt+dHMznTctBapGQO99zV+f5juUGOJ8tgkvqJioF3ifPPxzqdskhMR0QiR1FDU+1pVwWJOjvYvHX143D5mazl0HkKK/FMcifjSHPVnripq/rkBg/bf1HTxs/
TJgXjlX1OuVcS+Kd9WJjbKRrnAiOxSj/zI9Wks9FkMbnbZILV1djuMp7YvfjW/XxiesVFrdOdnXaO3av52qcpnTo9/FsH8bdh3025DnayV2Sh6Dj1dMmPX+GUCZWN+VZr4vgBaWaWvcA1TaRj5d/Lvut5X+Xxwed
euIf+hMQUxsWrUd/nHC+hec/mqMV04OjFqf0BvUrSuWZiMpjT+im3N4vwj5+2Vdb+SScQvbHP/49wmIzpGPz+3pjZ4pg24ucMoc80RnX5rxvZzdM28bzh0uSO79+5GuKNg73+iMXf4kL35+BgZ3oNXB5+9/rjZnW
Z/lk9wRnqX1mTmLU0QKeRHOh/xS/uryEe4uI39IgpaRrvfgj8Qg6DZV3339A3DHvTZA5sPh57H7m6JD3cJnh8YfZDGrEHjqb53rnqcl8YePrvNQ1MqKQI3p1r8WpB+fuvO5d878yTZwwk2HQqFLO/sKLf1REObBY
KV+4PVsHXORl2pgBxKdvx8afWOLxEc7MATu0vXBkSAXeHvvW7KuHfN0v4/mTEQSp1W9ly7Nz5daxTX/H9g4ZsKVg0Tn9TNqitRbcL047h2QL4OJ+fv6DuNU8Hqs2NKdfx8yFE/0jdlDb+wsBGdD+W34L8RHtz9Nx
NkL7wG9kPTvK6b/KV5tRM4Kmp52tx9yS4554c6vgBr9e+3xTRbIDuLvx1+Od1KhEmSyc87b7f2xjbfUrtnj5deeBnMYxNL5pj3LLbhT0EVJVhbYbB2fw24zVV1uG8vSbrX5vxvzBrO+hkqKuD55aDuts56LRqiQ1
wax+IFy5Z/1yTVB5/Lw1cGso63dd/CXJ7fb5+fngkYQdLIiRoWdnRB5xeWFD/XmOE8lxb0EuAtqa2WvJrk9wWhXQ0VnE0ytB2QjRubvUmWFvhehrFysfHBS8b7Ks/5KJkCMTeDT8tcvr0fACpw4Tk/7TVBUtvH+O
WafEzo/tEcjNJydATY+xQITCUtfVaeCCAICizlMomOwUBHFlNymCVWgAa3+zR0Eceuce+oNBhQL+YFa0SEGvhdgsEq8pQDmnbcSMCjAlXk7cx1VTPgDzFH2fodYrn2P9oY03BfSVNabomH9gXb6KGBd6eh5uVRhp
WF711EVadBpu+QGcEgPN+yPjC2oShTklYrUn1rH8m6/TORoIxV/eGc3Y58jqUnzgU+Vg2fI4FZbPd2uCH3W0buztNlFYlznBwggAgy9CHzpx7lPwRWAxdpVZayexqY9FUJIB7m3+BWJJUZOQfNpxKKtdQ2sBKyno
EscG8GqifCIUUxIc2IgKBc8sEUvv0a8Az1l3qQuOiynQCuhLKc85NBP2zOQUESJlKe0pgMWhfRZ6dX8YOgZqJ6tBNYYqe55FdOmRtt5c+BiZ42Hewndq8oQSqUX5UekgNwK18LqxUxwXr1v3cxaUksvMVuQar8P6
NenaEFnmyxQM+VQNyZGLCii7MeAzbwDf9Mibj6gSxqkAwkO5AAFhw4083MmG44uLTY+71WcvglC57SCGEug/I4r+bqycGDhYRGSXNUAsHYuIC3CiA23A5Qdtb3sLNDaTNr8miVofS0EtazDO0zn3puPefsNQmZOd
neWcW+rAXVn6BbrkXdOBXVbopa7tscDUH0QYiFqBSto6hiAuDQsEvtAIzdisTaXlBiMjCAs5DVVNbI4jPeld9FY5DKUOV9bRgiiJQ4GkQZZVcBpitWs5JxW2yVz4oE97kqFNluwI4ANZYZQj8hkzlZS/+PDptGWA
8+Y21fdSrFwV1n+hJg7LQ8bi/YZYnhTsHdDtSf91RXEozBiZs+NxM5CWiRJ+rAKT1KBrn7kyi0SPQnGoZLoeA18NV+fAG2F6jPBLmBJjzmQYdUUGpQvXRKVmPYOaucUCQCrGQ6BEsX9P8mMxEomhk5UCRSnqxCS9
KmHwgukJp456RkWYecIqv4uifmK1AQflpOprKp0AzzML6r14PrKVqmAV+beJRwjGdVUy70M+aJw/zBF+tDgp4krEdWG+0kNd8cjE/KMxrd+aFU4FUThn0JMRRXhGwrkM2tPphh3vGG48RICvPI9fChdy5Ioo69CD
sWGU1qLJpv+xwOdDhXILqsTSKHFzpOtQPoCfjoIzyATauw5DyOmbkfdHWVNjr3v3mPpY1gRZ7yLJGkLu48cpGpE1BmsiaMOCi6jxht4fJojgCd2j0TSiLdirVGoOQQprtT+3BLymrVo0TtQgy0PsR786xlWOkY6a
M9RQYXzUYdEBFFaGOdoB3EHGRcIpdOlcCJdYbTRIcY4UQVbmXtytJz6f+2jaufOktcFsxQVTBIkN6IVtwkOMZlokh2BVh96CUDBFQYvBJYbKmwjYYVZaqzKE4hTzoxSLTpd1ypo04vh4GV4cFYWHgBIfau96MhsS
IsiWAhVjiNGy5hokXHpTnn6yvkcn2/hgvaVAamEqWilwFmRg5NvG00WH5IyYqgmUaw7HDMimay1rKebvXsFOb5SjzAniPmyBokbylV+BSUVsCDICQnwQMRSRwo48rXvnNSj4RMkFhdhIbcFdUbG+0CKyXTSiEue0
MpQLhKadPgMC1rSGWyP047HRixlg6rBG8IY1Zuyv+uZafoZN01V5oYFfqlwrDm9vyn06cNC5Jch2ZhhDO5YBUn/nbf3PwscqCa/7GDy0PTsUb8YSmgRfvwT0ETukjIILR1qCRuC2TYsJJ0YOJVQIthnUmYhcCLDQ
qCt7QGChsZfBwcJUUriM72njs0NYsCI8TJFCQwYEq42cZjBy7DiiTnA/qij+Fe3+jQeJUL54KhwMjlCtVzIJivph26I/e8I44rAkDR2uVXhdIW7ERJ8yg4zxxXiSoUEyv2nEb1XSt7YgYvjk2LLOSSg0+eFWpdCm
KI6bQgjnkr6dp8VPqf2md6hUVjZAwGf/rxSevAdPMe5BK32L2Z79A5ORCvyx1E+ZHxkj2h4P/0e7TTFILGGDHAq2iy7muTAyrDWaGgKiNg+CykCxN0VtRSQt1+K6nou9Z8xwKwbCINmsqlLyrXpyBmJ5v2lvWWs8
wslSVaJji2bDyIsOqQyUBq090I/IesLD047H+I7yBjv3EKElwju3Hfq+dggWghuBrq9UofpaJ6glE41jpSSgOrc0KRp0W0ZFvYC+MCzlmfM/gWlhaN2kwS1MZCoJ6b/wNuGbUP0IgR7AYUs60pt2jmx/vYUtERHf
SuvaNZ3+RZZUU3v8ZHt6aN7kGnmf4K2u59IZIp6TK0XP9MFTKAvkhCamOFcs7mD+riCtRT7HWSxMquY9N51v9bhkJ/I9IwsFvKI8smmt6s8lQOtfUkQkmvm155QXhIVDZEejETkhFUVP2mjizGYPm/YS6VlVK+ZU
jfk78SSKxguRl+dBSiIESwSVZK/KCDrsCzoU/72yFiQmTsQtanCF6usrKWkD7eNE4nKAsHy04uzTkAQ83aaOPTLAJgrOpfYCxy0qk55A2HbJ+fsFVa0YwxwXlJVL/uZEOanEyPkDF9qAweXhSDsYi2C1CINgo1BE
duesgqlt2RFPP2f81iJPhR1G7mDFweZ9CT1kqOVeX+8L5ix+wdhEKRd70k96BuNpzf9i2KV3i6+9Hah46pED66DvPDdF9i40hbkq1ULLuw5vzjM1BjF0Taml7hBB7+GG3lWfZGeu5k0xU1f4yg4oQx9VZQjt94dq
lfiL9RyOwhFy3wtQzruq2GaOhxKX9rBuSrUYN69PagktJNwXXC1RC4VAvf98ux1a1/M/snzw5NZZvVT6K7GUEFCy26k6Jg0o2H/VXiEktJPm7BjQLNl3Zto7p1gNbmt+pwgDB+NREwXSwYSfJY1LyrgbgvZ/fRgA
oH8YnZDVH1gd5+gwZnfGztIISI4BNC9KMR1oqhi0lO1lGQA+LB1ovKR24zUoPxmpHZEeBMI7igRcp4WNUdpudug8b5tYDzMhky7zBSouOSXvZfLhsiSTufucSIISVT0dr/jVoaqAMPZOj/Zb0Ff3sE4Q+CsG1lCe
/FmQP7XOR0NAHHHKqAi39KAZqXm/eei6kz3rezjc7jg6G3Um59p4sO6kBAzzokFfeqhcm6lwjkzhu9B0x7Coh91GgF6LwvV+nHCxWCibN3q4yeFUSfUpw0LRcrW/i89ZQkkD4JXSkeD6iawqP2j0yp8hb3J2R+Ad
HNXsYkIQ9Zd4o+P99UpCLOG4X2t3Rb0Pno/34fp0YWL+Vt7eMetbvBVqs/RljjOfm1M98Whezrizyyrhxl5Chaoc8QGHaBC/y9UhwqidNlUKzj6VCNWGmZ/+Uli2zZhEZW56wfTSWCcbOIMaeps28TrUO79X2HnR
0S1B0GcjIADm6/NMjOeqZdlhFXZHSOdv+1sffjToIVWwdLRU0mt0ixd84GU74u07D/iuk1hhMKZMKPVntJMZyvZZ55eKoH25xZ5xcq1suMrUeecPKLUCbdMr35ax2lFI3ReGQPQUTDlq+rAA8Jztse9pVUrDliYT
5x6WpuoEZ6vK+Hkuntrudacy3SjSpwpI3RNcXvyyD0YEF07KCpmKmW4eMY5FktSwUQyCrQxWb8ckTrFTwNEEf6yCkPTE+NHb8OzF/JbI6euMNHkgYhtu7Yi2+lrKP8LxkGHP1rwGvS94ssZdPRgLTnjc2w6FVp92
z4bRFwngyd05tYiCU593IjghKz+e0iNjcn68UX29H7LSe4vyTMJ4+zRlveda+8KiTs7IILVHUBnM0PYFRRqMzdEFDxjqje8dqu+ArNOd50jDEWEFZiSs1Y/IMy1CgnxnQze1kqzzLQYsG/l2hITvziMvKvdDxiNL
GbtS08Mmmy2k5muesg1STXRrhvgq7/5/WN2drytTlzmNwhb8leBN/aZV6n2xTgM4FhW9kaHM0HEin635nqO2IomUVXA8rPD9kjf1/J+Ej7UH8jmtBrMFjs8RbVUk91zHJxdnaNdhUYgOmGXofgTrsbFrwsgkfQar
DeLAT0Q0H6CCuavlhXRhwfdhe8L3a/kxEDHoGZpz7xR4Lmnd7UNY2Pk33IPwxZdVi/WHX7PKYhGdQebJLDCfhVNYArDHld83H1VzSKllB7tbxzQSxvo0OUUVlfDfk8ParQCOmMiPurK7BbIRzXpqO4psmOQSmWqU
byG9kgeIsYMYridteiHUvSsq4AS+/2KxvBgdyfE3aqk1getcVOFVt9jX1I9IVGP65FGLHykw6+IqVNOny9VU6PLxtMBc+TW2Ez0CsGNFh5F1kV4fMvdDGXTojC6twdHwAlwqSPX7m8DOT7+4Lu8/9KCeo7e+yAlQ
uMwco8/fAd238unztUyZBzf2do3pHFY56yJWb/6PZt3H+dUeGotBRFofhPidxK/6tbUepXlA8i3PBJpvuDyrR++CeidTL1V/HGchYPckEqpd0j+OR/rMaAh03r0FKcFbTofbkca/T3LCOZGehvxSaSSbeuV1BBhY
rdpFyxTFLCQ3cv2cT17n8f9X7Vk8zmPP3kMJyT+ui30Gi4XjbTuMtO4VwBSNlAeuMb3XXqF4GHulyw92Jq5UdiE1gLXwlagYxLJ8jMKF5gQ3BMsOivYJT7jvHIkGl+/WrcmHojnRt5dR02FoB1yI6QIQvnWm+7Do
ELvdwdpfbB/ZXKXtRcVlzl0ohNBtMKDppCapcUEMlLNJAbs35LZVwOkoNoKNmFuvKiHHmA3kdTteRUcMjTXOMuUVIn41F1l18xCOjyiIqt+XeoVcxFDkYdFS0miJpSWK/uDnpaJM+bHQXHVe52Ucn82a+jP8tFro
OeDakonNiKMeQRmtkloaablA/mlDJ5fIOgwDavANs4FAC91UGLwgm8cuYkRuk9tTY/Malu5Fj3gnzjEkaeV+D4IC04+EOjfOVmaW45ONjTq8t9n+6qWSDKoBWC2MYADlrb+HAfNWx6ZGvbWItJ23aqunmE3g0a5o
kuwX4qHXnTF7DQ9fEYKz2sR+xvXOt2Md9mY7RIGza/H7+RxkqIER6kHnU50skUerNfH7RtyxIBelB7S1RoctJNcOBM6SuDHqaFhAIVxVV+IqJA1ik7jNHpMmw/oUHhXUsREuhJBQVkHOcP8KDqcCkPMDwngER0H5
skHlw4KsBZoCTaVUyYlGfBVQ0e33fWIaw9fmhGOlNlAA5pIhV0WDS6YLZyawIMLI01MGXHp+I5wuLFs3OQ+IP2uvL+8fQFUD+B+AwTpQKzcYUiYg7KUo6yNkCIpStVIrA98S3rQ513EYldFXSF6syG3a6kJwF6O8
ot+xzorkqXyNsL9HEHXkHfTahNtM2GqQfLqdZC6yHir8v0gUJwTSVVc5xtETAYBiqvTPl/oEErqaCHIflaOaFICIEHf7DdrsaGo9zJEEQN3cBY8DX75hRRXQOpjGv5jWdKY2vZmaySXU/MXj+fk5tFiAoUDY4wAp
y1sGvv/tIhpK1mLXIiR0MzNWRZYKL3Frm9EOaXPTZNXNOnxmDVxv1pt2wk/7hDSg64NMcvXlTxbMLADuH69Y94++FNlP74BCDKA7pr38rCMqyGY/yjq9axHYGwEfRRvuQoGS79eHChPkTHc/FYc+EiO496mBLjzX
Xn4OgUEKPaQ+3RXD6wUWQlk9f62C/NLBbxAbzQKKkmnweWsZ4BfvhUtPBVvLYJA9Q3cvg94lnOQUTNGw0+DGC+dxJYkBPhfqtZm9Zma6WxM4b8cyKPqwvaCstrUc5y4wzbICkbxwfK7PgTtdaA4VMCdhgTM2afJG
hxuWi990wV6BDUndfAjtjKGQ5zeu56N77epilnlgAIk0L8f/DercI2SkAzy1MgrPPwXm7S6rKXEtzoGn8u1TFm94DWtc05rXsjZre/3gyvS+T+FBd55i9f145LbH3Sw19gk72fYudAd7d2m+WHm42yFInz26/RJG
qQ2I0fNTYFvSABqxzC82R9vAHf4+Y5W+32M0jWbVLZnhLny1cR5Yewi42Fz/N9STJShJ3EvaQt4xjq1b+w23v7rPFjf2PV4V2zE1ocNrhNYDb+huCtQCEqFyU6V2HDfz68cEpp4xY92coMNixLZ9Tf4dkfqWTMw/
7Og0sqUpA7mxToTkNzOr08CgfNilXF288lkSIc42YWjb2pnfxehM7Py25EWwahKcLM8eu1odRHvzF9mjtn73L39QMlnYiqhB4k3kw3SZOwe+4EiI30iL0zLyLx5my7PJjtNsE9YO3VDu/D9iNdmi4y87v3hTWrz9
Vuxl3lhl/jhNeC2gFQqt3x5ukuQnWz+76ahnYMqDU2Cy14n14N8jQ45K5018kJbj1KcT/i/qRN0H4xDbNJl+IV3mFudHXIB2H6yFJAvAe6oFaFu7vyWzLkmOp/ISf7GqxT+I4tjfCO3pxj9zIPY5eNGBmytQFqTF
1ZfFfc1N7F433tS3xYK6zj0lbooc+cydcMkMXXR5MfhCR6Ur9stT/TaXX1acoseBB4cGB65MdHbgMo2F7dcKATE6qULiGDd5PG1wKgVrflzhdEehQSk9To4hknDQnzRn3jSgpo/c45ypwSjMO4T4W8jCCxEHJKo+
xc5EArakxFek91mX59FvH6TINkJq00zDFwO39MndaqmIHRK7IEGnIoic6MyBOcwN7+gnv5x5FX8aGWCnqyqo5Wnf8cpzQq3JviORDMOZe2DZfjl6/fJjzXxhUkBWdmrpx6ml8WoXyoJNmk6AuLkKUL7FxhtNbKsk
JpaxURAfBrulfvTNuhlNQYYPxr0MfQerKceuPUTfIbaJ7/4VCLMeAFxlbAc2mdwni4TOOQHIrf9B9qrcLV3xi5+Xt8ip9d8CtaM97WdCkEFWC0nT2LG2WC9s3VrAaatLlhkX2DJ161hrqdSjtMZaHQqaYizNIhBm
wxxWqF9AtMi2sctoIl27Sz+kfnQ351Z5RTfTLxDa1zyMWM+muCxE3KUfs43nvAoiWG5xrNL5m4S0MZApBwvShoNY7bah3PJNrIVVa4fJGCsmIdCt6sZTxZ6D+Aq/HdMOhnZxjh3xDdo1b71qY6WDx2jeYLU/qBek
nJwNKRsy/okLSBVVZZXOunk6ZMjjhh8slyma3fobY9M7g8wXMv/xNnAPtARgww1b6lgshQ1qAoL2liIH/KuG0x0ygG1biC8NgXIHRbFo/tgO53h2bpEUDSDHJeAX2HIGO+Fnani1g/pnp9mT8lkDaHhK9WMiEIJC
cqsCsIiE7r1MJxiK+3E67ijzlVCHiPHyQVTV4+P12f68lh1MLg7HaYptQJJ4+fFdXUl95Uux11aWj7UVph1JYOO/Z7btRUBEkh7raFkU/YVAB0q3sI0CaKjWoAjEr5SAW37L47rFATIT+Gr7YwD2EjGbL9ZT2Zwl
sy+h1qkFKGN9WOCKyJ40be8uXZbds8mP31Nq0FoxoTYgxG8WeqmwDBBiRjHtXn8kfWeufgaRnIcW1kQ5seuS1q9T32Ea+R8OvLc+ytU1pQrA1t/a66fc4ZOH59ReDmXn9wha1+s1744QqFoq8Vr+uPFgfTKUdAPO
A2lrJuTa7LW0k7lcb/7CSC6CRrdNvXvcTlL77vvqdtN/7frXm43U9cno8sba+kvfeWN0WcOUf1/DGte05rWM2rdjYJJ1a7kePEvC2Mc1TYqx1rWu742u+Voejr2/+0L/s16vmQ7OIdivtZms29P7+xrWSJhvA/Yu
1/Ead331dd/l/97E63xNu/G6m6/X67qu95VBT4l6Umu4lcChEq6kdoxF0r6YbiyOTsNBGkPLAbpXVrVNUneAI3/x27zVq7qXNxKVAZvnI0r7hMFNe0LbRSMXBtK0oc2e1KCnJ/88UR2pG9Q25QCaSIHmgg7r1IIQ
vDmdp4QBw0beE1wzU0s01q5F8A/ZdbqNHIeHm5VZKkzK1a8nnk3W4Uj+E3Sx8zLy2B+EZiWW3RQs0TQ2zbGVyNP56o7lPyFqfM1xCGKUViwwFVeHQP20sUZZW3vjWqMmyVzs4KctTHk3clfiY5MKRrgjBw+URk74
T1QktK27QFcKAK3nNfx8OVBqAgSYCcEvy/MP9oIeNkz5QtlFbrTXazwcsAXS5fFOSZcMbQAphYy1W7WfpxLsrMWrFcKWCRxs1HBKHcJc/zmt2HS7bQMZOEtMK0ZX+Ug4sQKGtqFkQiz3kqb8dE7zdvflf4367zlW
iK6B3FLMRxRcuJ3B39lZiJ07p99UTIv/bllUnY/79Ywskmz3Fu5GEIU3U6YGeflxv5bOD1AvBR4y56FX1XIA8+lpfZsAYEtbD2tyde+OT5A8d/Dl1eN3h/HC5E+cB27Gz4TlvzwYKYt/DoHJhK47ZjPiIPRN5m+v
/iBFstskY5kfZ8eL4/1f87m1nGwhJG0qstimTnsHQDPD6StFqT080w+OVzzE7/i99QKK4khp6/vvBg1ECrdTE8N47qsjQ9+BImC7Hxofb6AXmDHkOMYaTSfYSnWQdW1wT1sKZX/XaCllxaLZzD6knVFZQQc8jjYC
iaBR7WCauYgPzkCC9dFkrrzd4jAjHrGxbGd50lkGOkaTItH4Yu4RQPH0JrMCbtUNMxDgAtNhveZQgMAXkcRYP2SsKKsWoZDpSxXebxOsFhoFY9ZqhVYgeqsJ0AXA+vSlvyyP8+DOp3i0YNHmxaUzL2r7y8inIwNh
gctcye3zeixC7yIzllQp1pbf01aJ9fwzMotgUi6Q+w++WSFZiQOVFa6B+kq/KFtwRuoYVNHNltSICxkC99PLB0WSVy6at029GITfT3ywjPB26b/ulKEnSMbx4QFuTrPOoiXtXEssmLy+7U6V+e5vjmH8iv4oGNgy
Z4Kt9JwjzNZ+hQ1O26s4Yd1hA8+LYyWArRJkgGXFMA7nm2OIiV0uVGczA2TmmWpU3LT1RccrtSu7KbfOUkPDKpjDOtO7glOVIbjA2j4koyMb2wUUWFPKZncceL0Ry+udOUrRMSuK7QSbsgbs6EqagW8L4hCsxSr0
kW0Lh/AEVfhH3j1lb8WaiYQWpW0q57V4PQ6qc9oOtSUC23M4gg6Qjn0kyKKwkLX4Gip36FbtdOJpi8cDuSfhTfsks1pSl6Q5Aff15cFKxrJXWQbPhlJbO+DuNbw5TiTWQRSo0IFTHlGzscxYsbryjgAHZLVG8MNZ
gJ6flIj7N2LI2Jk467NA6sc00WQWolV7OEOgLQ3w0ZczwUkMhq3jcJLJAE5h1kxAwP+DipxXFy6U/XZaTIRWXvYLCPhFOjcATWNhRRWK3dflVn1gICzcnYNjovDmQ9pObRx0Hua0CjoO9TtjXBZSR1dvnec0gHPy
li6Na4xQRM86U+m6byivUCD+/7S/lx9dURNuIJ1IDwGgXtCsRFl6USPLnluYHsAPF5u0xi4qtvSbkZfIMmVKRNvt0CJG8JeJCu2BkucxD/nSgRq0a5ecg7Gq+W59G7SzpmF9TeBiI7zpGXNtxmLHqyaOkcsvFZ8/
efGqrXXHlQl16EyzYR/5Tcnmne1Urt1VddJ2yfEN8hN6z6JBLKsarKEbWHl7KboDkBA6EI0o7SGxyZ4u2tJCLnDHNZIAQ91hCL8+r0f/A0n+OB1WWSR2iN3P+VbugemTBvTjAnKqw/tj/y/Rkm26UlJ3EO/pgSvG
1j+qIYel8xFloE3RT8WXg85JB/pzCLK3pjQN/j/ajH3Hj86rT43TUJFHeMDIZL4mQhSB2XyH/ZsGRmLEx+eTaleXgsLzI5dZZ3q824H50Qy3CPQ3V3QTlDXY/WUxc1WkORDpUJviKJL6y9bGJ45o38ygzlp5f6FS
ZNNeyZEBxdEanZWPQPvKrOVsE2/W95aXJ+dz6T8Qo0tqdO2ktEDpjlHfXGmcOqMJfLG/lbC/j13QPWS01abzH94FZ9BALpPgzPe3b53omcYCKjrA8fpDJH+oZ0D+CWcW6aBZOUSqAaIemTohmTLoq8jtKDDe7DXF
x3r9Kvmi459qT6mIytpvD8lmse+PY/r61ka5ITepN/lezrQm7Wk84SRMnSNom6ymwxgg0OXSXEsBBF0I1gGwS6YSmwHiE9+qRYpMXx7owc2CkAuMcWArUY57Ojx8AoX0L5/wZEOPnm2f9E1mIsrJX/o9ZlObh6eR
6V7xwwWHiLgcM1tu3hdwRk39LnXG32vPi7HspnjAdXF18c19JOfW6faKQVO79DghWxTh1yR8tf+pTkZBkP4/dWZ/dcJQvBno4Av1ZNPjNL2NSZeS8HUK3RtzjuXj0k+LzffT2zziqH4AUimRB4DfeXLG3fvD0N4s
ib0geP7KLUN6a8UdTJJzT8LKBCe6B0YtPz+oKuA64M0HbGpmmfmPHGAjIZZiIbe7P6+c+NfgKLSyw7mKuh6WVCpOrwqUWHt2iFqbZqmNWduR0U0WnruxiYybq4IfEVcWgkyg7JofYNdS7CPd6ZprS98l7ziaVOKD
0j7mzNRnRbjL52s9l51nyzI0qiXEpxNqxQpFbNVRoJxc9ZnMU3G6TpZ9U84yfZqygGGbMdb5sg+9PJBAIfxt4O9GVezkXFrrcxg2vVU/rDGm1L4dzsfVPHSJEOuM1hflJDqdBHBOqqy3z33X51sr1xtaEx33q1q9
euWHdUtShNQ2Kyr3s7G4/WaSXfjeNO1w7wJ6L/xUav7j9mD7XzLx5W2KsZdcXsm9Sye7wcMZTei8yTr6UBnqDN63FnjDpeoHugnU1uz5jdWz7/pZC1Uxn2rbpEHYI3OjtqHIrdN1DQ0aBCA/e30u5Ck58ZWioo+E
dqBL/urXwtmbf74GxK4DE60D7oEAh1ephu/SptHmyXE2dZQhCYD0/+qbA0zUL9w0n51Y8suPUV9XrzdPepqa1nX21PI6uladRxvV0jy2H+i+vdZ1p53/j2M1IUG2TUkkCUDbIJCBfnlLv53t1QZe9VhsykTZerIv
0lztSjx4xVmWLtJegDBMMdCNkEAJ4nIT9Dti1X9B/Hov9bn5zo455WlmzIhT/flgbNxxS7QPm8MONmH/roPZdxiE3QTLc6iCXJ760suMtMVw+X7DG9hUI0velIM7qUYgANaHW1EACU4aG3VqaD0Q/VkguowkG1Zn
APoQ/Ou4hqIXuv+4DYZthsVP41j8YXUGCq7XMO06xuRfx5Oq84yUi7OqRtL5Cjse81iLJva1e1qDUdimxEmLjMaqfAs8g2ac/1YUzbCJU4FQBAhRnRzpHyBgoRSYpRKy0cCxcfS/hmuYWB25LRrOUij+kuygwfEz
wyuLje0Kgo2zkwrklZnvxtkfMnXwZ+IAp1Hs/f15h8A94AeEBhWT9eQ96G/Ok+6XG0QOdeEApDj+zLIlreeCoho5+XnU4sbiXgzz9WhaResgjoh6oTROH/v58BLiBjMa9b1RSChQ2YdPF0joO37Wa1w4NVAGN09l
gGy2zFvGAEqr6jFd5lEpB2qfeLILoJCCK3004Uecov2OtW/BJ/XPBbvZ3w61sF4w5RLqg0MsS4uBYTRX8gP4CI72N9groEleEWpPBrezRRKrCVXMYsDfXFr7P06wtw+ke48rJLfU8yDdxf/HERH1pihR1YROv2tp
l5gylAPQzvlz/7PsXbgX9ZrE8FymYgnFk2rsYeSYPqdxhIWb1CT2HfO/MmtTU36N/Qc9km1qBt3HLcZN3c6pRN+7fdKT/h0R7W1jn0RDvJ2Kfrws7awm7vap/mxv8GlccGvD8sBuRdju2xsLGhnZbojno/Gzim1q
tf8Ficgz/ZnGvlRTBHhe2r/53V6pENRSv/yqBeS+f81C/9s/7IgRRdVK9IPuGvl5lH6JaND8JKNyZ3v4gm2nHamsMrrfeGis5u4xh7rJfB6Jby9XrEyHlD4KRE3DmkuubB0k1uwaSZIh1JJBUVSsz4mmaQvDMB6L
XGs0HDmsi5/6ux6JaevzFDu7jENNw5rL5tWnFS/YVoWFBYmB2kxICYdauSnKXDsXTVsYhrGy7HHIK4axpIA4IZ3EhiELLZ2DCmnKc1EhSOo0ZDsi5OIbny3eL1zTWnW9Ac4HNe5emwRDMo6M9Jt10fMRpB3vaG/L
BtCC7YuoD93j7hbqHBgcBW4mW9ARy7O/Bx/QNAf6Ph60Czsa8BOczQLh1ijOFODcUuIiJsD5l0Tc2wSo0yIUDKqNHwzO+00o0kftKsugnCHP35fG2mNVJwEyatoJNqJRjoWnjOl/NPdUDlyc+SJ8ovO9XuVRTEd6
ADLqZ+s27p6icWEC/Cejb+deP99GfCxNVtuowE+hKoGRIs2BaU0MrkzO6KWMf7k9bG9G5kIa86V607E0babQc0V1D00lzab7O3jDFc/ECx4xgX6/iup+rBZeSp82h3B4Rrpz1BXihiWKJ1Wbe2R5Rzci1seOBvND
hfd886W9qVSOMYti9h+NrC4ZeP0k3bbaNo5DQk/KHsCM7luXoflwwL1AqoSOlKLdIr8S68qEl/WeMP3T+9b5iPJttCR9ENbpnXBsXrtGIAYAFRl2lF1Je5zg57a1jLzXkiPeVK+6lXq8/iULuACpuovo/C1lGc4y
xHkrb+6LNOQyYsGSAAXejML04XhwQLN5WFg/NGXvIxFKYD4KcKN/NIAys6iQTcnEiD8dugOT8cH0fDmMap02q0WDhkRYo5uJ2RNOw804dpMR7sCcfiLSmaXdZ4iG0tetEKacTQ64V2O4lRy72j/0h8xV/sELx4bN
/+7H4xgvswsM7mGAkPSLb73aJiSL2/kjQLtdRyvie8R9tcdiBXidQapJB16Oo+NGrnAEIde4dg9CDI9U8mn1ePk44ntjAX+alf8gSvS+ce0JUXcHndC8XOVUN9SN4H/Wttt0LgKntHtRHweI7Y4DlKZO3NrU/Jux
EFpEWj2AnEZoYjQ3NSVcT57O6CbqC/0Lpcg2nZvk/NXhEvM03ggaAj1giZC8LX0WqPaAK3CMpDIG4K81sqizHoqSGNpRocL7hVDRfEptAxr4zHn/4XUse8o28ldvEQpUv86yXIAKqU9oqG/VHb81CBtgr0iXwP09
5rvshbsqClIjdtFs/Ga7aka7qtdGoxv8gDtYlqPFQTErXYalyuazhMVhz/sgEQqyKRlZbwe8nKcvVrsZRbFsABI1wwFOijJ6F31Bw4/CBDsWSawg8exKJjCytumWffdk1GJhUWJcIjtFD+4uYU8pxCLzFmrbJ7XY
1Jxp6eejNlFniH7pFVBG9bFjS/3nd7vWiRrSQtoNmCLaDMPspitbytIBxyf1QbzOr9hdQ2QnT4/84juiy7JHEe72L4HnD+8KnasQmQHux+DJKIsTrwcLEB3UyEPkzZ/PnT0DRnyOJaLkd9/ua1g33KlHRnpzo6V2
BIZdmC49GLGgrxgkrVXTMPucH82kKIKZt4/qVeBsggcGxJbSsbI+DIy7cnYpRJfIcf8/WaYgI7ytJ2LbQQQxQ9WZ/nRXJq+rTqUbKJAV37fvDjI0Mdyheur9QuNknWTJ0o6c05SGuKKwPJw4RBje/kmYT8R43KGT
3gn18f39zEa4dk093WASgNLfz4E7d36AoIs6VhLXHp18mM/beHQnRK11ESI70gEp2VfYKOm7iH/+ZBarDk381CjxeJ3zexH574l+sJ/NbseTPrQkX1bQU0VC4UoGVmqVU61GKySwmUUavRPJG4YuolYTiuz6hQH+
1A2fZJgxxGAL5/u8kXU0HtjLg3a8WyUHFyj1axmskKJhPezyAHaL+Gpvh6Btn3v0bfyFjvVy2jxw6Gi3sGo8GVxqG0qBWqe7IDhgKjgQP6LxGyoxfvmUdLOr7xg9Qb9eqKWTWQcEChbzA1RaFy76hBFFawmow4Fr
C/n7hHzwJ0iR7SQAIkpETy8gnr0mx7W9un/oJ9GktcA96JOYhzvfP0RO3pUOex9A3KLYfvUuY9J/MeIu4A6munoSuntERBfQycvQXkNiYIDBq5PnX0X7KHoX86HYZ0x0cfVanDfQ9QED3/9z3Gx5NU7MBsU+GcOn
SqEoNstoKZ8mDnK+J3htANnBKVaIsYbxtmf4PZTIU+IifLFNDJEw5MGlBAZg2eZaRf6W9gpPXmwbojRF4Orach7ryXeLLAhEDOifgmF1aW8P3Pfa2YGuXvSXx7iPCzq3GOU7D4hNA/uTTZpTNRtJ3ldDh3OYRYdg
xC+7qfLaLxJWn7M7567Ub4DuKM9DalFJixEwQHqypQ2NqGAMtAgYf1R17muIPfIgjbVG6RZBVBuhj7MuHRAuuCe75E1g4Ykz0bGzeQrX6oxEFPRG8GUFhIqv3fv++azH20FOUq05hLaHVMtdEPNj420nor1aVmEu
EUATXpix1Zl4xD6pQRiRNNQmiM1YOdAJ7mDSzE+hIWQqCMqN/cmbaUbNoYM1uLW0ohe59BpC1c6XiiLkrGRYI7+LTmJqCqneic44AwfI6YGSs6PBKOtThT4jnHTGMpY1BFqzj4FvOODrVtNGyiU57UdFSmP8EpW8
a+/1V3pTMZDDxkuPDU0NRtiILN3Zv/nAabSmCcGEFy6U/Zr8uJhN56Ta/t4RSi4N+yZYtvmwCS8lw8xdblvefimb4CJqeNmFw3dsFwQ2h1y/+kCcQr9XiNjdsFyx+iORWkgnFjezf/nUsp4m5uRtp9u4d0cQPXA2
4WU1ymM1P3F+VxqeV3q25Gs+AbxvPHZcon6Atqj+9hHXD7bWs5ZLKXm9C/HXZRWN1mkVkKxQmduiMKRXoVkFMh3zYv8EXddTtfNLaFoiLEBaWgvBt4m8MQszjJtqXjdOGKVZ9yyJ3QRhI7rQq7m0nCsWgK2ty3fX
mU18usSyn3B9ZWIDTQF+qAx3G6bGtcEAi1cfmj4WNtLOiWPZp4efFlV2LKdb+y8SrUtUWiMNb9Vk8sOJbWUn6gpxZ0NQdACgzxM9LwKJza76zQj5KNg7g0BNp+k3MA7MgYUoqtDEC+tdmMKWHzRiPr8B98VkUDUY
hcnAjj0HU3oJ9HP6yO82xguYrKzpx71BOqgHjMf52xI77+cr3jSueTO8Gpm53vnf4M/gRMBLklxUQsh3bUHZBBoMSPCT1umSMGe43lrs0j35/dcr1Javn+t+r95dlnDgvt6/45bJrLQhrHVyXCos02aZJSokEgc9
UenQ72sbSDKJNkMM6M38Y/txpe9evXq68eECwNAxuDmy8s0+DVp0ZRzGYO5iOSLsW4nZMuDEsiq/ALnfsGQQz0tIiihwOGD+Ti48RifpmCNNNndcoaOIcrTLQpjLs/HxmJgvbfDACg+Ihb0fJ5xi3r5fN7c7cTKV
TP6MCp01o7fiAZz1FO9kYuXJBAycxOgYYKB3hittuYmA2enT0FsQxLnb88IBDWDIxvH4os7Xani5N3XFjqAK74d7OZX92nOvK9fTcVP2zZXNl8PRV6IP4G2bM1oyT8d2+alQKSV1SJPbWP9Boxu9OnA/lkhLN9H1
WPqPR5Zzw7BaZHFeWSrd826dKZKI3ykYVh6ONxEoS8fwAN8UQ7IMu7gxIc1HSayCU/3HL2n1wrhCctOtCT+HQHkLsDslOnnTN1lUAOwtunSWeet67qyv7U3GbHaRhNEl5LCQE9leiqLpqQ0BqpRg0wCB7dW+2wBi
px1FeNgdYS2fxZRLH2e34y89IA0Zut++a2S1qZs+Kf+E4uxJuj4EeDD4RUpaDIMhGF6O6dxxMK0Jjq++gyfw4+nzD8E/zbmjq0WX/3mDyLntN8J/nD2LrFD/0G8tKyyNzEv+WYD08ckpfqZ4wSAdUzCxFOe5ffBz
s0HdZbEbPDA8rl5L1k+PmVMxqHAwAHu33BTYoOdCUx2RwLrihxSVVGqN78tL/zgV1bHvUy+Wxo2iEcjRPKDQUzrSxNfu3JI2VZlExKXePnl/sAA9PEALNb/hkEg9zVbLkLXzTZ3JKIRRQIf1bAhHt6r2NAYMGYTj
kB7kge87eLYvwheRT6Cx7xmTydQI5Htts1iofqiFwGHA2+JC+hNyifIIIxrKs4AbxKdAH/kCooAIRjN0cgF29Njla/CECFGUdJmHElnziynavB+KiJdkEkFJwvwDDI2fOHRCcYtPSa327hgVjjzdJAMb1ZelB/TQ
P4i/Lw2ZTq/SGdOHy48/FJRgoDHZB+ckzrO0PpHkLqC1YOx071PJ+RjFzoQGKZrKcA3wfNMNpNYjxOekSSfcEjv6Pt4evJTNtzGqcjiXnd1qsezONoL/G7yrcV7srtt3r0lIHaALobr85LH0RjcTUq4aJkUC87uf
4qmkTPYu8SsLsYZDOmOjP56vF+G+xYaqXfqn8bzMGluDDkCUxyQKOIu82Vjo5jpzCaITxJSHBqhMjMROODXP7d1GBZwbNDrySfjrYmyQEoWxjmaAughdglbRLMfw/3eaGPtUVhvQphhmxyWATT+TWmb2xL7wP2M/
a8oTQ1FT9UFHGdegqK3m4BDVgl5z1G55mNd6ocxpTz+642jReaq5NH1vj5bpTFpo8YTCquNa6uFtZdkdX2RA2xM0IW//OZeMPHH3r3IP45093CJscm68kqyapTqZpIdEOaVz8OLxcz0euvN150Ew54zEcE1ioyxY
rmPEbbCl3E/4ocrOmru4xLpXsRUkeV/YhsfAItec9qv8CB1EAkVM+rNXn3wI9Fs4vSVQq7GrRQoO6kCZaxYebTV71KMjFFR9Hea86HoIA7IN5jO4Mzybz44VSpEL+smPGl9dK7gTNxAN5t9C2ezZNuXWDjKalB2i
VrSaTpGJx4p6YxoEXEms67LdjYKA2NRH/5m11I67o5PMDxiSh1HgO0ctotkQv2kPhPdZLTuJbvwWui0u2i48iVK0rwOsExWCJrOvaeq1MCBI1gsgOCpp7asNJ/V98WAo8DMUKK8Hwqa1cddQaur+5xbGDL6XP4EI
9ArC8VTfZTxgAeAnhpOTvLhweQZMQhqFPQNoIlfvomFThNP7uv88v6STMvNK4GZn/qu+ErNaiTEyKm5wm6IQ4bhqq6tSt7MT9fG9bny8WvNHX4URDxcoRIrlfBkEgRGUGaFsZlviY7PGiHvHL7cCIRHuha+Pgic6
LuuiCic4lQHZAenM2dmvEbI1FanR8a0JuHLmpxYVJXQ+vEvVTaYYQJ0MT0t91bNXlpYKGmYOL2jJ5oUuXLDQUa3H4vFPuPOkJ0fW2Y3HESVRmxSrcM4Lh/4G29w9j0LtpJylm9/GzECpjBXlIQt4IAj226jxzk9/
tsDOr/mGboPcbpA2plVIdeFGPA5AKXekYN5UYVxyNv4qWSfFfLTCPlADxo2I9gm3HnM7OIkhwesQeV0fb5ofQuOoCpT/Xp+H+XroihvmGeFzb+XOyi/SegwSaOrYuxfxtZq1Nc/hVSICf0vp6cONJT9FtYSyaK6u
GY3vJdQGIfcDBm6S+IvaYFhIhh+5r/7QosaOyAItI14xm0SoKBN2RjQJ6l8vhiP5AWWy0+b4w1KDeQyoLo0eHAq5oIDmI3Urmer0sXPPOrbgktMSBx0uo1lmMP8kIXhNcxpaqtKWS5nQZ/sDx/XM0TVEhSSrfvxf
dn+8pgJegtKMv1AsyOdojMz46nk6o126Yr+7KbdMKRotyi5HLm2RfylTPaFoMn77c23XZGONfSKj8uQBz/PQGrQB6HbQRZm1xixqgtllr1c3le1ZroPJbQfARtGS9KGQ+Ur1tUjoE7jz6VIEMuop3AX9xKq8XOj5
IdHFKcKgJiCkoWL4Ty3AgZlmv3SK4EgAJJImTTi9eNDVZ6NzrHKVZxQEx0KEGIsId750UP2OSldZu0NvmEoh5dbVXEmqBBYcPUsAA2nV3Ir52corSayA60tBst5CP7F7ISyqCHvhv1cO53cfRtJdVnZtvEiRv9cr
bXVD1ylIr+ibwQPr9WS1ecLxGKm4qOK0GDkAS6t39uBXRJ6Pkgvk/uBaMjt1hQTJuGe3w7a3S7MjOrjCZLLOjZvzfYownobF7mHDzuI5oltFi07vrJHIfuoudnH3PoXxcGZF2+EOJSzRtMjMCuDyhj/HDVLR1Nh4
mQ7wWsM9dB5voQHDYlpbnU/gvTfqipXHB0x33sAdPm21EZsqLROs3k6SA72A/qE/4YkRNp/20mbFuO30uVAgCyMB7sUn3j3rBXgmGU+kYb5lYMOM04Ajukfx519o54S8gY/CCRxz6lGtQX3YiVLGPltvLqNxl/Jw
WcfKmfE17OAnOQ98A0G+bLB2e3/nyOm1wEgFh3pMj7Xc1R1/8hneXVHzyY5rpKJ9j+0shhCQkSTEJ4ga0LxigdL3JS7iOS+Mx76goRJu5Zrx4ov1Mzwp+sVUTEOVRRQgs0rXbYNzyR6VyAS629y+WpxoYCIB293Y
pr0w7lWJap4maOjkTG4HzmMPBqeeT/AOsTykS+LDGo8znmpf9NGTrLtXE4G0Cny0ugY/BKQEAowrUWeeXdIYgXYfSp4/sJf94Y6a/YRiJuMyQRRO4VR3J3VFC1iPaBlZ+Ys7qDVlQJ/93bsvpkEyv6Upc67j/DaG
LlXdEhflRIxGXp+ZXs5cnXEO8IaoZ7gX4T3HIDlk/Vq7nXOFnRybKGLiZyaSBcLxsLYSX/a1/d9zOGp3csI8UApsCVtMIxjU1QJZq1doULR+kH46/C5Y+Fnz62fkSVfO3z9m2vGYMTb2Q+JU0CgmHcagYOhBClYu
23E1IUTNZM6ou4KsJBIDW6CV9g3VS0ctGh8IQIgs15IRzJbCHdBAp9kprwgJ4Y0A7c+I8/BwlnAI430D0kxXdVucXVlxEXDlXYOEvSsRaCt9qa2OaKNZJUJwnaR7M8Vbu0dvSJfxdu4wozkxIRrSJgW1pi3n/PxL
xiUlqNKUwW+CbW4+DrZSA13ZmkW7lvx9Pajr1fz5Shpp/Nn6gzYcKsbZ+jiCM8l7m7p492GnN3ucv7aMj05quNqdS1sOhkKnHackWGhxpf9wL0WSXADy49BKjcS8WNJy0gyqsVHtuaDDcoVAvEhgscCXMWH0cemV
BD6QwWnBkee1ubPrdhdHE2M7GnSDEAlDrPjopNoEyyTcowUjGAm1y+642xINrx2iK0aY0vy1bC0f4xwds0+YHtE3hXurfgM90nhUNkJQBEgkWfj9ieTU8yUX+v8T6iEpD7Y1Z1o0NaWwgN5lJmN6OkpZUAIEs7gr
h0fBYEKDL65iqpucTVOT0OFiSVTLXdmfbfnxTDKP9JrAJaS/YAKclwiH7du2HAQXdCJHeOhcdIFMTfTgQdNrf0eHDnY8p5AygivNvapX/r70eRT/+W0YKPmDYyTVetTcJboQypJqcMrMRHukTFTsvD3BLoDY+wcq
14L6MutYEzj726mFAb0cCD0d3l5zfG7E9rdwm1864FwRlOAS1JZ8lE+lNdijEM90ar4fCThzYn4V2siu6NuJ5KTBmuOKh4I0VLHBINP0tQYMWG+AbLCeuMZy6xhR0hdN9WL/Zf1kJ5wK0zxKp5dUSFn9mZtsCP/d
kfWEsO3AfeWdkDsh5J8XUKeFmvZMZ5HNBRzNcuGSR9qmfT147JrwkfDOAmuKLWqUiYQz3GvcYRdH0D73FUpdiptQD4OxWiINzQ5G+QJvydSHZLODJ5Q2t4PFfdKBGR7WPmCHWBD4Qi+HQAT4L7GKxtFaX98xuC/R
Jt/EtQfPOrAVe3wshfd5FvdCl/Rj3Xn52DFzUPs9qdccothdFkAPL8r+gNNwf9qnwqwHtRKosmNTPxcjLHP2o88H3/vbcufcuDrzbfOuA8D4UeTzhxDeWKNyv6mGy8IDTimhXRDr5/2s1QwSUqkA76RNtdMZy02I
oCsonR06FfvM8bz9xbjDCrFy6KEz587qO3pm+qU08TmDj914+nTLOPdnKzr1+ZUc7zg9tZZ5AoTapNOcuPL+sDSpjkYW3EO6y/uQ3eM1MkpqJNQA9JEVjRdZmwEHfnEoekIPBTjAjrix4YVrlfn9BIwlNSDuRwmB
kICypDaOMOFWoj5oylWkol8lWhdD/gAoIhCEM92ELHTsBtLD6yQ8YKDPi4fL4qGz37Fn5wmJCej5COo+cd50E+6pCSbcMFx6h5Y2DBwFGkaUFcPTRrdneeol+ToeV/JzDkjp0/d+I3H7Yui+kyCwF1clgo5ELWYP
9nOAx9Fk9nyZ/tuFofcJPY+imy5gFsweRpwE1YyYFNJp5vO+518KDrCjGCthfvKua6VyO8R63LCYpzau1UMDihrpJG7Bvr7ERO+1cPixwBmeIIxbHXI+bMXcN+fH5qD9v3D7Kmv9Pt5lo5dKbQQ3RqCdSrNsqvwk
WQNbAHK0GLuK13Qdvf6wOAo+51sJBDs+dDEOi++Mt7SYeDmS+WZqNaw+UeWPpBcjHliQgBr7cdzZ01iwjLTce9SG7gUtx64LZAUvc34vVZGcGgBMj/KfncP/MDZg5/IsO26K9Fycc+a3PsLqXMYq5TEaJ9M/7yVB
f+jixu437SdNlbW/WHGtap1w6potuiNwDpuyZiv/zVNtxyZ/gLs7pax80cCTRtbq8fjBNV6+nt9KEw78dibspNl3T/t8LZ4752cB7j17qeO2y5fnfpAOvPc8uFwsv/IFLWwNwqPN6CfyDDA+3NudspO2RY1AhIQG
bRMdEVM8YMifwxfhaTtgxCPgYcR+PdDFKRfmbSMcMeFmQqJTUw92X67/05+3GFf6X5gt+iVmGsJABOPaY0ZCx8KQK1c5CTUzAfHfGUC4l8bUktA3FBJQzc89GR+mWweYycXPyTXKwb06NM+ur0sr8zuihoPlIvbP
m4CgZ7EzmBzJpotv/xKkqqSkhMf0an4v1cxXjgJruzWJXa7NzEVjuu/rzZaersTK8sXCYw/uoXsfoqpG+DfUQt4nud0yCMQVrdyutZ75EgUfq2lxgH+X/PEIsr8uvI9tyoF3vUZpc5qWMNeCX5/or88fKcVOTdPB
YsUZPF0lIL/OBqNWlf/Yol2TCiO1fZ5E9/VTYUuRd79hVXHv1UxAEHgZEF/XY2Mmx+9Cp/76ixjL2d5PNhybmwx9Q23zKhH0dV092gh4UzFE/06/fP7ui3PDKxHgOzlYRB/U1czDVTU/t6kYYR/zHyxScKR5qq4z
ztOA2YpctVNWLhCyEi90r8Ce10tG7EJG/+IMDI3OyExB2FZwYkZuObJVaEs8NuPCgXm/wtivz7y6ED67ZpZ0vEGF/eMmAxJlJVvz24Z8Z0Ax5tL1vMO950Q6tADlYQDz6+WXOWGpU+vy71wveMJSbnzA0DH7LT7n
rv8nId8zZ0mMMC3d187t4ESunPgztJ2ohSEAnqBy71HScokJT3SvavcmkdYDkkGmVMkq8QUMCq8D5LBaqkWHyWQvy1RfX2lSyyd05hR7846ympL30+vV2/6ZAOQlud1wSYuHgt0GxdvcHojEM1q5rD4/w0RuumY4
tbdtBdkspayw5kuiLDLQxW8TGtFnUeMX00fzPX2B3K1QLBXFNZC8Th/XQEvXw+CujuITK552kmFYM7IymL03/wSt0OwWGuiA2AnMDtBfTrmLJHZXaiwomirOtCBBK2ZUwmYWsF7bvKAqOy7f+/88TZ/uoitrkKUr
/NpOedFqtZUWv6zA6kMzsO2Z6Gt0uN/BmnRJKETqW2UKKpr+VSlHlvfHKP6aFNHAzFfg24Xf15WTk3ncr+fREAMJBPoWZtsjVMS/5HGrTE9TVnPAfQBUF47o4jwgzHFTGgLcDNwtrdGlpP1UTwucImfOoPeL+hqm
cYArNU/ienj0iAZlqQjFNNEFIRmzyzKypa5iYwlZ09j3ktqJ8ISgB56anOJongzuZx2HsuFizky1D+y4t81j42GTKMCgnc2E+9ZAACyAt2L0lL48jBKfjfpWpCLq9ySd28L+YZvEwQ1+aWqTDNEsZR6l8IT7mgoi
52uoJ7JpGjJpXbCktxkaTTUbFCKm8/AemgbGd8wNLnv3HW6vKuygXGWeGNTX+co9M+RcwG8pqdQocfhW+XPM+HYJtNUnIu8rI8fUxIrKH9u3VWwzJ/kVXbh/55RZMtWjGk/XoJN2+7WfqDIPbG3iA5XS+MBAyy+3
SFjAVFl9wNIMORReBo3lPzAJ45hDRXZ8QsGeBS7IiYe7spnog5NpFyf2f5rOZ026JCVeksLCV4pEoJ3WklCutzbmbzWhaIFy616xy2WGui0Q24RVV1Hq+2TVBdfUeD1X9qQKCFyok49s1+wnze6bYRC45Szd9lWE
etTnWz+m6AMK3eLneuIaUnzBa+okoo0/mIX7UIv9CqrZnzeNUQPwJzUVgyXl4jBWRFvJWmr/NqqeL7IVh3dGbYDb2+bFQtBSBXBd9ahN0e7l0LgFSE/Xwpbcu4cKmV6I397NJh2tgvN0OE5DjHV1qc5AAHF0o57w
PGGLFv7IL2KVFXsb5LmYCqoP97FsL8UpzD0RAs0bWUG8Zezs1plqNO/j87zh3fejFrtcvKthPrb/A4neGa0yiscFMvqYVaEpuF1LilgNPcgpHPHAmmvKse26RYzC1l+oJlvISnz9FbY21BuftmO5GKZkEkMhB/g/
2jbdQirCgsdAHt9bEwx9aeouAeiyPT75FXxii2vwrX8rI0l83er5lqkI7yjnmquQYMaOr0fXv8TsBBkfYzauElei1P3Q5fKQnu9Shuy/YHe2ciAodoJdJ4yfarS+pYQPahsst1citnu62OUidp3Ket3iae3jc/1R
wO2IBldx7mdsihPkCtAN5c/0sicd4UVLV4L/a71hciclypMSrF3Vrz1ZoSkXOH0ZbccnpFxXjl7ch8oR4ERqaZVWz6T9vPL4SOkSysNzFZA3s/RAuO7q+8Va033cVSiv70wq6NGPyNo8gDPUYH8GuXl8C/7C2D2K
LKQiEtUyfHlnyutuyPQMrT8x0cBFALtPOr9Xuni6ULHh83ToPtIQY1vrv1N1p3Me/8YakL6rwtiO/7hzFifR2S8IzdT+gMr6hU9QdEJP67iziOn4duhJDvCCqlLfrZzY+oQ8C9eSJ1WzyNf0SYka6pVJyEd1Uoob
GiAQu1HQrge4PV9pSooCfCYR3UnHHg4Fm0mMIMcH4bSR3x3vhtEUrW2XA3Sl98HeDKhyOfiyVmq/Ebx95yKYvUdMrGfS8XNY9V2K8AO6ewPhLG9DZ7o5Ev3363cxwyEKIvI+2CCk0kLw8P08RpSdjpflM7eSveBW
L2eWufLjdZUqY2hvVi2XN8ea61qojTJoRXUMeGlGn40Qot4pwjzcTxigFZ8C5QDQW9OXl87CjUC7+wd/3z/fA9ZWYIu345RHKfhxsgvtaYmzL1muNDbwCEqWjKFuU119t50+Bp9uad9q+MITKSh+CSdvoFAhK3ua
axud1lRbm6Ez/i/73bmAaarVjCmPj4PJH76Wk0Ii+oNKMfN+hB4EsnKsbLGh+95Pss71TYdGmIn759H73/Uber5tFGBC5ploooGtlRvmvdEMyh2Zpa7i2wZbaiiQWrkmjl1ciulSHflFjSlKySyAkYNuUteIFC7O
2YHo54+QttmuIdxWotimQqNijWXR40aeiyNyxxPr3yYTodsVHHUuX6CRpLKR2QwmY5FDcCaermEkttKGjvCXLHmAgzwJkx35bS82VOk4LaZGyOUDCXp/S8CP2eueEgpaNknRhnKPms5ougUWmTzAJ6X5CcMGn2H1
q9iyUPNfnNurMQCo8UgBRimqC1b3cMjWMcxD/SZDFSmLfWFCZmAUK1iwqEUeAwHcsdRrlybAdoAV3vOLPov3p1zSuqW32HQr2MSN+pkBP05da53tJkARLE6zdl9GyVEjZaUVcHByi7LxLlPuWjytKMFbzcP8ZIoN
xblrDulcEMj/SB6CBrbdxIZAuRa2M5t10LugLF+XJ6eUNQNoSg0qrKVBssElnFS7IQ/q/KxuyfY+Oe0A78AN62Y6oI5vLPwzY8SCOsi9Zs8iE01cyXkGwDGMPD5k6C/dUI/CQ5Ql7+eyTH17u4VNbw7IRvCJZL2J
yvBHHkK4dn+nPQ0IPhRq1/zbB3zRmRVZ7ONra9VT7ukRaaV4K0FaEtOHIen+n7hGUZy81mWpTJhgI6AebO+Oc5rNG5q5iJ2NhXN1WeJw9/jOlPtUlGqgnaxHT7ID/qZQS5VEXPUJu3vRZTRBD7B/coaMewAcBvdz
HH2LpFL9emAZ7QjO2VB3x8pGz70mJnS5z8wiARX5i6Qtj9QRvEfM93+tIBZh1nZwHAV/su0jh+jGwjA2/h5Ug5Kqxx2w2IZCxvHdakepNYWHQBKXgEaOxiBsgOHg7NoBrDc5x8wuVnDV6olxN1TR/aCnWjOimZK2
xxGEs/rhGHKq06ZLij7rOMAgea5UDQfpyMfz4f2JyDHRaBVshcsduUe1RIw2/dniSQbZerbh5qDfdQxXZuwAyJrrC2Y7aZzAs+rFETtnFF1In9EFsMnD4Sa1WHI/v36UO+5GKpfhya8reZNK7G++JsAw6Q6Ku3xr
6hHKCK6iRahnct+q6flblXG9PctoTijLZZNXrkA5B0rKkDzcG8PTWgADxvcD1UN5r8kFKUySaw0VOgC5Mk4GcJGF9uyoIYijIfiCd1kX4KUrW2xr2SGlezSMC4JD9t0B/7JRDQBnjV0Au0wo8389Uh9UEkGRFozd
9ItU7fofc+9V5AVRwKdgYLMVo35lef961i7yqP2tSde+ne8w0a+S4p6Manse3Ll4tFIOj3jqd2NQuhzH/jI590wryvDd0X74jtHxMI7mnEkBkqFBbBh1WSV3zmGInB2ThpgA8tTp49L5fIgAW44wbjnGyqeBk7Ex
tzeAHKLtrj1McrLwCKNHQMCNQQsvnwoI1VIEiBzSlckBBLakQf9EhaSDbFpayMhaI8+BSbEBF/8U2DIiqJgHudCHjXjttdV9CvCbjqaQ1NasU+aeTi+ZaXPiwpRNTEwF2BYwcfweZS/CRJp/ORzdpZ/duSvE8i5A
gu+HcME+8DjFeB3vVqjPJ8CsSwQxk/pDfuZ4gzN/e9+MXmIbho9+Hxo17xEY3nrec3RNQeAl86/10HBO1ftyIYKM4Hcp/cWW+NonhwF1lZ5DTSrGp0RBYMlh9JToPY+I0qyhQG4CB1kJaItqQ9oCG0JRN1hnf9Dj
+PrSCnpsv27N+orwXANv8lhMTl3WI3yA4ON/f3BhU+lnMtvkV52g8sA/MudyrKkFM2T2uS+RjmyElpF+DgfB0mH9oO8X9mmtvBLB2w87TjBKeS9DSx1VsuTlZhfMVqvE3svCISOroc7x7UwcaBAHoY8H9n1vJktY
6kf9qSD7Vnfr25TEtq+b2IVa7jXsC/u5S7cIOfhEYj9grYmd92CbI5BCi2fJuHzNBnvuxpe0Gq1TlXfB6JEIigBy3DUi4diDMWgdY3YvWBmVQpOA/F1TVbuxVRGitOq7tOgA91GZeZP2UgPwmjYD899MKYx37TB2
cY4qD9yG2gnME2o+MYMEa11nje1MaGIaas4FSfK3neqF4z2Yl51CD90OwB+va3E6sXiWzf49LSfGmB13hXcqIcbcEg1VWlNOhh+Pnt9RNftRGLBw7UcqSIEPliBVQd4iG70umG1Skz/qS0dJ512DLg9gyzP9wzU/
PQpPDQESe483xyvsSuaNiNoJoH3b2q9781ly16P3i6B+/AV0LfFt8Ij5LPu2WXRs2rulBGRuDWhYXQ/rgfMdvNJt4RKr1U9pPAK2lCJ5lCvChLpb2PiPv9nzBazHCpLmGgSICRWDneqR1aNGtP5ZWNTXLYm26WDT
haDVYQVZUkvuaTjfAYiAy3yS+OqWuvXdWq3Wx9UfvOCeJ6t5764nSjob9dxz0P5yIBcuqgj3Qegd4ptKnS9UrIGw4s7VxPqqvC/nsTKG6Qpvug6OLqnrEwClvK79vYtXrRucSRNMAxz8jt4fP6hIAfqgxLTRzyQW
5c5iMXpEmzwkB3SyYilWbRFan5UoSfZJ2P7CcYsnAGoneEd9lDT8Wawswdti0kk0vwewfhmC/fA/wgN0wXddROeRJFapkw7Eapx5etsqDHnkl01Vyzjf5430qAV8mItO30Kyl81FYyBAUM96dv4FIMxeAD9uAj8c
ubWwFSy8UXw4YgXL/PjbAr17JxFjeNQVuB1AW8DE+98V5kpJgNslmOhIqzN/1LaCuyrqf7YeeC0Lx6X0xnniUPTBcmJVeje22xlPmubcoouaiEDzk1PDIHfjEIv63QdCCRodsogIbbG/+gXYyJQZFWZZqvXmGFdS
ddkmBJJfpPIxOKJsfHfpftG/2NU3cI/19dsfX6J3Vot2oYuBJqS7KtWjpNofyirOM9M7kn4k0izw921+bzPreQRbznWzEciOHN088lrKvk49RcD7b7DKcEMFbid1MT0yrZPNO9X+IaLGll+gjpDTjcQviEp4MHRB
jbHRqfH9FaJ7yZq244jKRhS6ynNwX6F/1qP9xj5YJ/ATt3eli2mEM/F8DSeZAKLtFeM64cvty697RnWpn2wgcBgYOiXAOyMKRjLINBOGk0JPujMT/Ht8fBedOq9CeJOz+gEL2WT0tw77JTrvvvYItdyhwwcMC2B2
lK7rqTW+P6a87w+InMzF53x//4AFal8q3Z8ZvMJPXmI8aNTTWkWRWPeVBrTlv1/6kvTBeQj514iuWluKqMhocJardk2NRcnWYK/gJHb3ejaEXyO97eskDtznjVfWJAgoJ+fQ0l9BvrQcxPjlgSDOQ/1EjXLpauv0
26MLBXJLy2PupnuJimyM7gu0SwB8s1noJOmko2FONQM67RdIFBFr/pVoCjE8cD1Kj8xWaWNmZfkiUf5wKD3wRwJJnedt8yETrIPywhKRkP+FD0vg/s51jbLZ5kBgTUuDzMyjulTduWyey4JevkJnB6hnIfEcfqSi
Zjay0eXhFMSCTjsmqt2fGf5BSitVyJbwy3osyG2qHC86R4akB6DMZDICBpvFrVSFTZlU0KlKuXfiTVX/ED10kn4KnkKGa3mwI2PhQwOYn1FXUI7BcvDvA60xumxrTRgw077ftSlZ1YU21gh35NmDmOA/RDdfiMD0
iPPIhotOC6SM/p78bMRhDzv6c4VFMU9aBnT5ZuX2cuxcdAAuTnm3NzVvrQPpnFNDxJ5+AmR8137FbsJd5d4g44lDxG/Kr8WRec9NjzSkHDrdVXSfR7w5/JrRZMILRJMxTxv1ctgDqHIQ++XDyQ4vME6YJXFOud7S
Y2NYFm0lE4ywkxJvdCHfoyKkv7PmpFM2S0VF6V7fVqJmTQsanlaesjdtcU3OKqJJ7xS9yixDgeEpI9gWumTH1n6cD/gM7iVjGPCPrdXelPC4KttlG6egVOnWqMY6ebJwxydaWuY9+Ct5zvEni6i3q22MsTzm6P29
7Qora7yY+qaLZ1YWLsJdalUDv3kczKTavTcsxLBiLoRSBAsqO9wWPcSiSOm+En1QMSb+5l4qF2a/KvaPZ93HJ5wEbnqstk0FeTDHe+ZXwR1gDkFxgK9PZqDeQsm8a32tZkloQN+DNvAS9+QSTSvaXPPSRjCdCOEj
OZkWtNHNuN26RnbmVKKY4jLqm/wBS5cP4sd8jYSF+WXxPLEKyrv9+2kBHP2C7CApj3GBRNLNyUH4Ei2UzlZzIT1jQjnwmegSfGjaR1BjluzWPR5crs5EAyPrCzT31V9UH3wEXjh0XxGw53JjgZ2sjK8TBfZAIe5W
m2EUMOdK/eG6kIkmYgav7z9Q2XlqzedStybv82v5CZYXJissI5RxWpV7zfxSQgr6WRYQi0z+pSt2WILaYFBYcK5BYUwhHHMVjmpUNQIquUzEGplUCMoJ9E4bUOq9/lDe4HXkQKd8ra5+LZtu/4faMBch3qDJXSJP
1vuBo5dBuVWuFou02/VYSgfDlCezPzrljjKzOzwtobYrrBRSjrYwFt50qNlGwUlnvzAVP02Ru/UoAH9+VlEtsZIMauJCRa6B5vkulxzuxSh5Xnhzf6wU49nnaIFKGQ+GPDy4yv0Uq4Qqd5DG3aPXxWlijf0ZLd6F
ycPq40OVXgBvTLlz26/dZV7WdcBA8L2E3r+rlNWscJYyzorvojm4sOEulwx4DrjnyGbajY8Ls3weHbfT3nwRHvnjqXxlu9Poqy4Ri3fs8C2rCtKzS1lY7tZ9RMYdqilP5yGJxR2IE/Fn+GnKkvemNn+8SFrtbJ13
ax0+qxO9uKrY7tksFIAm+A+9qqi7o3kpzQ3ombPo4L4UdqEHGXjOXfAf9qBW6kLMXAHMYV8HnKWGcbiFZtxo+H007KMzGVr4zmlgHa5MD/pismtVXdLJXPckeCrlN/aaW8LVI3Id3LdkIZyG+UnTbD3dlQo6E3tU
NvAMKvL7HqCkt00qMNzBZg+iovJnfr0A22FwCm0EhWh8XAT7uaqfy+j+8N8vFfOAWgvUBLqD/oB2ulJp8lXeyj1xf483JJPuHYkA3wuddYs9MM5xPPh/evCPYiVEwhQJBggn6sB1OhK9P/t1T5A4ca8koue3EEQ7
IgArSY81OnTfndX9bcdQpBbnvLHQy4fHnct/TopE51xuKyGiAqhTv1c10wU3z2WN4zNAVyG5HoACz+Ze64YwoOtlw8oDq0KPwV3VSJv6DNd3J+KnxH02Mo8F78BFTrgVKuisD3YJ/+L7WZFht/HbXnY13KJTnn3+
Y2IMgHumAXv2agoweY7sznD/tKDLKp4X9mxBivoBk5nwIwWFSwb6fifYRw1Oz9kNAlkK/7K011dorszMC9bd7mTz2fqz71mXzBJbYhUs2EidGJvB+N4MfLQdrHHH07OZLlC9pAFgMnH/4L0vWTQwSFl777Ang0EB
NJDvd0jdRK0R3nb6q2RTegHQCaeOhyRj/5tLuVobdSbwsjfuJZ8ERg/5cXyJD6nTz7LwoJJ5y6yib43xgtn7sv+giLWSYPYv9dfM0MbjNbEImNmLa+M1yfKE3iCN9TYAlOXgZXGEWLRuRak4iVFXATKGFOcvr9cV
AedwhXeu4K0K6Xy1KnH8ZpM17yR3ZXMPtY/6Ab4+OU0onEFRlBSaYlhJvEEmx6+ZWvrJ5hhp84OXeByWaaAYamdSv5to+xPiXLqrD+Mmn2sJFcQb8AoLlBQMovLa0c6HIYdfIBgkWfQcSu6duuu1GNkFHOz1FkxR
oIYErFsxGFm6iBKWDOs2GP/q4yxOMZbMKJH0B7WcPmfQffhJDA2TroqZ90z7WWRK/Lq3JbswkFUo9ZuXV4H4P5oNaiTZgN/Dp3QKsLYJZRfdLXJA5iMkcF4wtV8/gdQhJWmjdxTbrrlLpMOFh+7/V3oXWm7cm9NL
FjyTXJ3cQx2Et9kpIMlWAMh3QO3XgS4WtsAQEDXc2fWKJzRs752Ty5bhdXct0EW+DrYjbC/8bVVFEOuDel1LbUceKpA7RkXre3D1/U0/8RT0xorStL3sWMUBc3ZJh1YQF75ZmULLiqIXwIMxyh9R44xkfx+8+A7N
7tSrXgFJqwLCpD38m3yn3OPCFj8ccoKNdBUdjMOOQSnr8gurF1rfZ+WO+7cotHvVT9jpsBD9M4ZYJ9uAvZxDgWP6q1aVXV+1ZX0D7nWkSwGCuNoHCHrxGfS8kAa4lkSkHZ+lBwm2CR+qQV27cnyB1Uv0YntAfCn7
/qBHdJm0vb4Oeypgit4agkWB32FimHsY8dSHm+RHJi0KafLy8Gpj2dhyqNCqf3nLjAqJqFDBEtJSj5hvZPIxlnifz6np+/CMG6ndWgNhCmqSMjw5Cl4EtxBm+ZoGybi1BPdvFjSioqbmNMfUgKjJ1+8q3cLppURo
jZLGLlbMBSuee/1QVH3wvVHsV17/DxzRLXmw83UyCndBcA4Afrn+4vHRfC+2+bPwIdGhUQ9Pq5CRFXGFgt13XE8Q6ObPcAOYY8YNF8EpWWTZdr6N9hLp64tU1x5nw1mDE5s2kCedb7S6ov9w1fIIfb3jN3mlXgkR
dMa7Pg7P3w0ELVVOrL/U0yBjeFmjWgsail8RxUQDFCxatUBI1+HbsRIpDiI4RyMnMMWnuG8wrOwZBGlKM7ixQUTlT3/LTlzAMcEQvnm046E7VM/uCvYPzXQNtBuh+iocn7jY5mnufCorOWxgKy4d9gGrGH1+KWE5
tiO722U2jNCDDO4D8qZagZLtVrjqUiQtoSZhAzN+xMzMbhTG8ncH2dDIUEGeuoJwFfaWHSy1/av6XnA7M050btjCh3C8Bhz0nigGHGbELJJvBHRlzfl+A8uKF68ftY91/8Lx9oFrzGLJLIQ6bi+blnhBFvkE36to
GMTLgsBikUyRipCilM798ywVshGK5bFxGAZun5Xb/nkitq2492Au3R1CWq9Q9Xpy27XIJzOkSD5a6C7rxRQOxctfm82mNbG7ii/oyt+M7kxvpVbSFkyRJ6pGMyN2B5Rf9BEF2jHQYa+Gwi2VoRRTPp0NI0CF7EZh
C7PUHFfIsyGGkpjlrkxDl8Wb6dt16nPaYrAx+qRsB54PAGZkXm8D1LZ7sWh7c6njClCt1c3aMK8HcLXjAf6metlmUGQgRTr0BnU+4BuAha37vfBSSYY5DdaF0a6pFvYSscK27CTIfJWlg0WrNjRkDB+dqO9905Lm
nIOT/ImWotRnKj3w4I4upVSssoBLDyKfp/Jv79BMwaY90aGcJfue1+BkymLR240Fu0OpO+DAfufRwsPnOi6sMXWo2Te2gDkO1jPumbvawqzkOSUu95v0khZxZhjtTut1XzjOYWHi+TQpW5ZgCGyEYDqRlZUP+J8C
fvyuz89io1hyZhXhPFwhKocntLhV6VK04jGfN8CU8nphZmMwY37uA+FPzKvd9aDdRxQavZbHZW7OFknICHoDCErPklrSngY7rkl7MEubGmtI+fcUtq6bRZk2peYauN6HdxDnKMVxGwEmo9vm7nzvLvRfmf6wddHO
ivaNxOklH6NyOKjrXbiX8PSuWvCsgFI19V2iIIaRydjjfcGL8G7hIbm/msjtE1R+am92KEgEgrnJBBCH7boAv9BtD23wPHCx+KWM7A8yIZZO8YnQPk3KCNB/R2BIu5iDSa3nI3a+aE8QMBRPwVDphd5GjTKzrjBx
YrBQSTC0aETCl7pTw3YtdcHSHgphdm/tn9IqhbMPXda3tbP/oppsHVsgjQLE9ioQgXP/BoBnThWjep6VYCbRSwr2MdNRjsoZQSYgVRS61F11PaQRkDSOmJhSfVftCRqKqfbhkGSMBz1VAe01io7QOHM/cNmmcvTP
wbDgYrFh5T0qFZFb83+WodgxGQHTx617e3APq88sDLRonD/hcfKu7Gh5hYHAOft7SfNW6vtAd3KUDkBrq+9/aaVRRKuhAsVFAZljv/IBlzL5wzmxD1XFekl/UMl0/OlTWqL9sKp6jpn4YYSC2YXq1781RiP5sxTc
2EK8G2rR8+AiqFrvDzUirTcgDiGh9/OBVTi77bjZAM8a6Aj5D88wVlKxrqBlhGJGo7aA7BcceEncRNAsoD6mjlapmfubyav3rAO1rL08KD3kMFlnam1BtKkvqIif3JxnRJFaVIWnbzxXUEKkfL0pCuGBcs7GbDMF
3AYmpnbL6SWNlXA/33v70FiPU/t8w0DZL3QNvC8dW21bFyp+Q63V72RCJxVC6VtwdcCXfX9IwFhXtNgkYHiKurASVcqTbL3tvhaVXYuXbG0BRgiTNSrBkMBNWPZ0MbtM5G1sGugzGni9PlfQum8Y9pf3/Sb1nmPV
SwXFGmoBIeFKs+NCcrnFHSF+tOjI/afZnpFaNGzPvKYCqlStLNMNH5dzIdKE98aCzvuCht/u34pGfUEaWp82FCfKWE+sAvC2bQlrupXwRZWD6kT5i9rqnJkRDvxR7kTUi0VcrInJNVHdJ8NwCm00UOcRsLSXoJXS
UfaFyEWrSQTZRMCEaXDD0A7BYJjZE0mp1mcTim2Eku2beYN9eQ5VZtfCTH67IGVZA9kdXIqQh9p996j9Gab5rEBcy87lQ8JmmsbVZTEh7vdYm/mkY+wi9yZVnmoOJfbUmqOWdLpmb6IqOYf0ARvjtjXe0rdNH8Xn
T5PxbBMZO4R9VYWKo5jJsngh9yOxiLkoy9JqXkONq1NhbhdXaeHrEKmIO0mWuRgR9sFUZyZL1wpAxe2MZQOAKqFfN0KDv7MN93uhqlenzyJazvd8wOu/uGMMRvPmTVXtibRk1uicD3sSzH6hoUqJkQg5xIlOZb+W
FvBoNVnsi7qXEV4hWVou1CfivN/Ggg+I1OBlVmAnbc/UD2sUECVWbXZArIUb3DaXajfhZ6thNTpVif3TFtak2NH1Wptv62lPqOmlPABtD2Kd7Q3CfCqQ5GeNrBE4U7g3dGYJ3c8uwfFnUW3k+nqb9qeDKcc/PMBD
6vT74kvRZRZpaAS1L9ijpRlGmxF2jNcfqGgLXLHgPNNc417/NAy81ybo8PbJZSSOauuGrNk3XPbDxHDwzewkGspJ8+QRGkTf7CeaZciyzaGt/UVL2tvoJfQRie5aZsF3EOPE7lOwSDm42Rp7lc01x1ycEajfDsbY
2FHXZfnC23zk4r7VMgROgwm2XtM45GeMAmQ+b25Bz27dmwMzqn+gadnxHNaGmX6N+v/0fDITjGh0XVOfz4/Q8OJJrl87xOtl2/rF+975huG1ne20z94e3M3iUoSRmZZ5/38ohiyIA1wk0w+w3Lipwr9oVS0aL48C
eHM9RFZSPzDvCtu5n9cPURJ+kQOeZmDBII4fnn1bYsePBHkEBnBM/uKVNOiNHMvy6jP8/6U51CptkSQLL+8xuimYSAXDBtFdSjzATTS9O7/c30l9lF2Y43v602RePoxFG83YWJZRRsT9azg1YeOyl203JWaXCUkB
zXZiVZFRNHHa/FFSxtunX1eXMIPFNHKc8hTaUR3xuPzyAtcyQLfVGs2Wa0lhShx75ik9IzqLeNAXqUFm7RX+/ytK7O1FpLT0wtv29X2MWYzA8AwMxlJllqOWjG7mmgJcHq5BXISQiF8+KzC0dEuGxiD6tV0gp3RQ
7tEmr+cwwQfF+Qyg69uPzJ+j4mX3ETvFcI5spqnVjj8YLSPf/qzc4Tdn0IaeUlZ/J1xjkpuB9tb1a6WWC/0VJNvSEQxiJBkE5Pusxyosqb771oVN52oa63ApPjajM9b16Ke4G/CiSVXp+rVVn2nXkMWu75DqNNce
xCnzmNJ+oTggD7NBH3mYe7/agVu636U6/atIfVvR5hwcgVbTYKM5BdCZrhZpIwpuj8Z75pUx2X9Cj+CMMJPn3rNkiQKl0ytvi93daaPtWsMv8uhBhy0eOcUk3Fw+2GZsYCzSnnzb93nHTHhVzgPHIV86PqufvW+1
DlnhICUMOqZKC9STXlxl2IuP673XrFzVV9Vy4MJWrlcIqY/0wJ1a4R8zUOMsdT5Iwr2ysV8YYk1ZlLyri2wn3gMFyhNXLVRH3s4Ksv515CFS2Ai7n53geY1D61XS9o/s+vlWRJENNzkxlbgOARZrWWrwmHrH0OOu
YTbjx3GFcKyshfrNU/mE2f0+SCfxUkzErkE8Ng6ei0edpxdgeh4mgwJUk537Bt2wwzFR55zr78d95A9+dl1osF44SaD2RuM1dls00IIOsXZqFyU+0WDNcBPc9pFfFAgJn2prr7ZiyYxoNr/xSj3O6LxokQgbUxhV
Y+eY6K8eExzHFDNcGoCH3c0QcvPbDO2d0Zdd1ZSUKWQxSoYw10b12LzhUoOEvM+BQXV2G8ULK8oQpYQs/5pcAeg2gM/oDpW3ePmO3PbP934ZAmaulj6eVHwrCJOK1X2kfMZ7sL0UOgdymgmjuSB9nPQpt2IyK0XZ
xyVcooIDBU4WfGbCfMIy1Sn0guHH/mqrfgWBrQZ2AuzhBuAvOizhqfd4OPtM6lw1rHH1KmbitvX8RTEBkNQ6+mXMTx+Md1SP5ndzDtUx7u7SsjN0CSanNgMUzanNL0R+IkWdanleDts63RTs7zbnTAjYi+6p8AeZ
fpafPoieUw9/pdo9mBRhnTIGL+i314TmE4HvG/s48VtTo491X1JQ3bfkK4UHnolrK73ZRGtQkntmtZbtwPrUPZTt01gmH57g8nSiq44QvbgFqJJ7+9QdbzNzSxv9+t7ufQFacihtxVurXc0FGRUHY8+mz/F5imm6
4sdZJp3SuhyF5DxyXTReGK9YrunQflH+g0mPRpJxS9q0Org5tPXIHegC7oPwvyqPV4uupD5pDnvsWVaIyl60P8Vqa/x6KfimSPDqE6hVhRkVUvfzaU0WrH3k5nDzMdnQntkZXZnIWnoZmcPzmA8lYE7ESPQh0OeX
4VOXUzrkNORgjNy0HbzMexqVjkn4Teg95tIY5Ngm0oFirBBqJ7qDhwZ1L7V8/9QapU0wdveG+4r3/66KGZymWFVZLBmr6zxspv2rOVXVqqoKKGi3wOosnrsbgKzlIe6L1/mh7VssLOcXa1cYaXj3ZKKObjpMJnfY
BkdlHZo/WdCx4IQFoyZAsxrZZ1E47+LPUEc0w+OS5LYsY85PLaMGi7GY5l/zYZEXdp0VdAdiuD2TFjTAxkywE48d6Z/ZbzBlfaHImDtaE4I3M/PpXtyBtRkt9vDBKiZMCDqtxxOoV3r2c06qXFpp91Pfqcs9v9tG
famjd5Atbe9FeTP1/VcWwXTSp2Z0CxpW1c9dCOT5U254Gh+dSqZ9TUZW4iUasq1eFhkkTw53rZNZ17UnUC6kbPgU19MVr/IPVddnWbTYlH3GBn19niphxxmcAtkJQIPJM8zzh3ljcSfXRvyHtV5k+PDBeQnTveXo
9Zn1BKxk2llRmx8IHSeAPU+AN8Q34m7QXLlyzXPbu9417ZbbaBrgRPzehH+JLhwsF/fvuWw+y9usY0+zEP2yhqiYWQd4Pxnq3SFjgfJZf0LJV5TAZNB9zcaurP5y9hP52AbOJZbUCYS9IZgPNsjBSFCRNjKxPujW
3W8JXadGV5NGQEXnFH7VaQMjp2IRYItff293LuWkp5BXMBed0XOeLQg+HOnB+uIKK7AtkXpEwKZz6iJ7mR0mS/yo+SNUC6ZxT/bK4Elu0RJryx8hBQtv/Zzxj/FMMSeP6dzh/Fb3Fvb2Qf9MzEmbdjSY6jiByEut
funmOYQxYqndLc2ZTDBFecFD9/kyG7yZfPkrliVZxnJgs1DWkGvuRgFMfUvneGP6NBajiUHB801YmHC0z4x9X0Hypnb/Sn0K5qHTNkBbxmfsuOVjueQ5gOdCJw5ZeygIa2MNu8mNGcrUblRjLPrQngFKtRs2rHUC
5dmdHc+dWbaHig/sFPW2CbrY4BVDtGIYV1TycWr9mcXAgwwOTJ7A13I330yAwckChbnJZLPHly6gbyF4HDotSca0F9r1FxE2qaTSBEwI4LwE17zG8ohtnuFeD9xWhF/kEBkbAWadGZUyQ3AXLp/sSnu7WXel4LzV
Qs2RuV4drPq0vwPPtFXXAw2Hz6WYF9umgOy/i+qsaIaQ6wnXjz6eqSlHbtx7Tuz2yaVvzU1dijtE+oHG1P+t6+/iUj5AjpF83YBCj7lH8tflQNXmGk+hjPOYdv/eRe8mkXffLGavldqA92+pKR8MW/oRzPI85K7W
7XzirnQA/pqmvV17mAIlhNTrUmsMqDEfzurTFbjNk00BTBiDxrkTnHdiIv8hbsATN3ZeudAlKuR/teZ+e4x6AG5mMn8DW4VM99t0gBy8ZvK4cg9PhBzpf7cMJBOHcM5xn957WUmj5kdxRfs1T+0QSWaNg/fl76co
oyrPe1gQ+bFqp2pwT2HRjJQ3fl1Z1/OVeVEdo58fwQxdTsjpAuK9fP2nFfFvaYGt4bQf1AwWPCXoklDwkY4GfpKb9PL2171geEr3F+oegyn2zwUgY+SXib2UN1puzaP6vDEPCfbT+birFw+39mTJWvVuwH8FYfK+
rOyI8jHFfxfEY6pEHzJUbQegdyTsP/i+q2FwIm0FVK2y/Trro8ngz7nS3ofwH6zJ/su6d9ProvQKS7GrYYqiBag0D347fD9adPyxjHtwnrwczMjuSieEtMSLuK0E2U6MsVKP9VMRj6/Ayx3t/gOPtx4fvyh+BZKK
zcWozSCgIPTZJSHAI5aAGaWA9Mz4ETbeqSP7woM3Z32qMrjORBwz6Di5hEZdHJLKNVJ3ad2ZMmL53mA4Xtt+gvGOdzS/uwyVVdD4Ce+NCpKqx4sdwqktvNy71DoB85P2ADSF8XRxZanub22jfxZ159w2Yic0vC/V
QkOKFnHwR//VC/HlA4P/1Xz6vcTQLr1gNjhPUx38Wy8tdrwAqOMytgw9LtlgQGcwcj4bNiIFzpzTom+vBewcEUeudjaY+HFhO8oX7bhVlzPNxal8rorrwLN2gF0cEOLfF60W3dczNvkLgLXXVzfqr1dHuzembuzi
kCnF3/5t2kzen9ewxgxotXndqE3CsT6j9EcUduJpmShL5xgm/Mua7v58XUy/64n/Zy27nQK16igV6rDSdPxtDWtc05qvp53DlfPJv4dK19Fq1jkpfuz6f69R6VdnNxmAvtXbTEg9aTTasASJPhcTvSv+IP8yQPBl
h34aqwGC50RRTPTTRfggFzvhuFGAJ9uc0cKDceTNDdRJFnTQOBlO/OE+xmigIBWgG+8MrwLY7fQOoQHQYR4IJcAiaenuRECEKgVtHhryDad5WftiSg4PhzCLOTLXaiE4ydcNKA0KOcOEAiMH9K2N15kXpnphK77O
QQ/cyvMewveQ0jxiwb+75ftd5OMQxGZkbJvxWRraMnbz6IPMU4FWu/ZAYPd7TsCl2Ka9SJB7lkYdrTW/Mp+MueH5XgRB65Garw9pp0jGdy+lWeq8d846Qmy+/cvyW5jxy0v4gYdzi7DYF33xZPjx7qGO013PxE+R
+lM6sYyXoep/QUd7zho8rNYU9wYKO0tzGtivw4r8TyoXmZt191E4MDKvjSDD2CAxKuEIeXbJd6tvvF6xqXCrXRx34LlCMjjgDWRPqyhyFwngZxtua6I8RR6ZOkZGDC6rLmvho+3OheMOrYEE+EVbKSNWh9jSD3cV
i4hYoQu4I+cIJG9QY8E1js6cw+/s5jd+wPReAXnYxB14LaYxBf05pWenFLau8QoGuJxpjulQlxtb+6DYPwf1cwxqKc/qCAQ6cAJimHvPkJwKQFoUnhaAiEEcOEIngcrYIJFUFXMGgUNlXMNiWdWVgJvSQiNFHhdw
hACsrwsryjXY5kbj25/X6glxgvXzLTmWLUlOiSiEsBd5VR/aIXUuLlk8czgSO/4NazQx1Y7s9QGoqhldkGRm5MCX5JICtKK+awXx2GXZpYTQZIC+zvq47MnDjGZ0nh3nqh8sBNbLW4Olz2dLgHZCQN/uqGeDBRAO
pG+H4R8lwrSQiHka5Mrok1ogJh0TnumBSa2TCZd7wBuLdA1THt1WCINyOmJGbkWFWAhA63p4IVKin822wOsLui6z9pnPEskd3nD6DPWH0fIq7bJLfTRW1dsjxmP2fIjVZDYTkAz3ReRReEPOU9CcelAZsizo3UIt
yY3X6CohHyo+Cub3fgVrGLxGbJVeGctqv1ggWczaGp67hh03+2PcuvZmjbN9PQAp3xZL6ppXyQbqQYAeYtdEP0szpVQbLiyO1RACXISZBw3cwVXAk4MSFqLzLkJ6+3bMmraR/sR7rUuFheA1xzUShPW6xtye78Ff
mBDowtt579iGcQ8jlxSAGnoS7p/SdvSH8Bvq2gQ/MLarm8tOG+T0q8chYKNElqgKLklTTcWuwWKxxbByEX/X2BNQfcwB177S10/AhBCEIqB4ouzKMDdxBScHGQxysCWNGSBVBNLgksGFRZFXD7R4KNRT6DEKMHVi
+YLpDr42vSiB3ZnUbqfBS2b7bpLa+YoYRQA4I1C6VzIio7NZJHQJWRUhTNvGVrvx2niZ7eygHiXMIE/atLDOa8H3Xq/ybwP43Fgfo3XHg6QfHiTmEOJnoUAU2m7xJuwUVIiDIC8ITR6SfqzSjnLTxtC67WSkjm2h
F8j9GzJErywLXr8JGT8cUkSRs1hIPxowAlVyaU/o6h3XNaz7JpER09k7mGrTgBzPt17Sz4yKrgUSEGm0EWs5u63iGQguZAVVq4WBWIZlA6WLIO3bYjjIOZimRZ1lA6iaVw2QPxTjCmXpwDMd1AuEHI9ioUWbb6b/
b7lhZhggItwX3di/1gnSxL3ACNyAzwob7jqHSzWVgBsBbI1gxSRQPNSrkGE6PGRZPUEFz0Iy7TAmJVSsFoSH0nmchfZBJoS9jYIxJ2DBJW2yxdFKJoZaN1Ei5+JNVhCh0ROtz+8MSwEGFMgLGzEdPA+oyQjNbjJC
D9TKooQlHeWwWnSeZtQ+sMFh64ivqNVDJecafCahP8kFrM0p1etjdmvtiWugDi+/GZrA6cD3SvEqQnXnx/ZsxvDQhx9u/OeABJzOSrPZwwpiQg1hoJ41w0FxdAhFwu6yGGxvLBTYjSyljHKNWVVrgDHoPGMJW8Cp
Kg94OxOGYh4WTLiNFFxHA+N2K+Uotkdsqj8oqN0lZUpZDhylhiFY7aLMEpsJR9BrhDsrPJDRwo/v3l76GGFJgG+vUzA89YI3jhNI6iRCfn5cAsk5rZeas34RP+dRf9VrBPN3Iene5IyMWIDpE9p0DbIs5yvNiYco
GBLXGM+K71z+ougfSleR4P5aby8N7r67hGHtrxchqtpksZWhFbeaFaAirjXruHFUMxlrkLSakFYEZsLsA6WSI87bGnJcujTn9/CnmjTWNVAkSu4IZUCb4b/Ee5aomioCN1qixqADEtXaZvJcUyrmC8SLCBw5ZHcC
FrmdbXnbvu2h7Svu2w8LUyosc88a3HZnrOizSS0fVE+lfejldmpIb0598EGW2Nc9DRv67B3CQaO9jxP3xk2KnJZTchMu+l083q0m79ntj5+9KDmEdxE0dOpYc/KON3zHkFRpV5uX+iQP00Qx+vXI+eq/FzsxCeO8
0UHlofgvVHOh2+tZb62WM1KlYdzoZwoUsNrkr3xd2jX6yiy+VyLfGl2c4kQB4LnJChWzgHoHbp1Q5EGTVCz91HV6Z0vnDfm3yw8fvnYTsCpAoDSl9d6KekDiclh1v3eD5fodiNeLrpXsf0XDcX9ewLjSy2Nooqil
Dj/j02sp6DRdHrLz0jyJDxSc7whl4E1BAc4i0Pvt5mW++u8wD3rrFzmejOb/29eqzFafIHZ9tOInS2Ln7g3AJZaJQJzJUH4i22HyiOSnHS3feP3/vGRJNNrWv7QBLvuM5rZNVx8fD3SYMD2XVdeoCV13L/x2yPgo
AGyTjYJs1sS9e0Hh/c4pN0QLGs/Mu/LWRoouNLVEpzUHgsy0/3VdS5sS1Q+ga7Q1rZ3Ts6aaZtj2Vw3z9+9V5y+nyvom/phQGEbLdZRgsv2itFk0ANu2c5kSBAT52Jz8B3wtwXrCbOrzBGSMCk6m+Mjz8QeXeDCO
O5mDEwQvW995oiYrKOusd8exmRIvy2PCcKe2Gs2staSSVwDJH6cBFiKBy/vopNpI4Q+EDY4o34M72YaNfosnBAvgc5FVW+bDdGqlrYCRGS5pqQAGRuBIIbo+5aFlm0PaooBiQxajb+ijplMQabfAqheQoKYwv1a1
KOgbDDVM9sKsDUvA03ft7v0FjrkR4xide9mZxr52lqG1EQEYCGKUVTA90K1MIG3XrEiFAm0GrBE9A90xNhpI3ctSW+RsPlBZkxnwERNh4yUhaTe+1Dv5B71tUX66y++2rLm05XX9D9eacG07nAl5DplMxdC2YS0I
7NvmjQAXz6QSC6yPfAPaN7nDFELe5dmtGXC2QLcNp5Y4SQ3v5L97r9r451bU+sAhjtM1yHTUF9A8Uy9j1i7Hk+uS66Zj6AUH2HEqxTmXmDYTbeiwyHloe10JZ90KXae75Ffr7H1EV4cjVI+hrGmnZvzbEGQeJOD+
S8zceaHJtqn686gPNu8/9KBJPI5MNb2SqWDMFlla+9oo8TTNwS3ny7nr97tuKsyphN6bx4BW86ehBrF+V2K59J9dSgs22lRNWZTDIZLMOQxFkYWa/dj9Lzy5oRMzkd4gjNq/22vj/f3kk8QhbSigKA5SZimNgpSn
5Zy4DccrAHxQMQt3eBtmPSHTc5wfNQqCZ314BarYuSEf6MmRfx4K55O3jZRAYYnIkezfJmqj0aMDOMoA3Sl0/1j53L1D2uAW4nCsNNMTcmqMZ0d9qj1CCGA7FnDIfU/HCITcQpSSnD8st/9EdISXt0temKzN01od
GPQXDiMkJvRAO45BHLLmFDxjcO5Np7GXCpZhAy4t1p8JAXi2ISnSNxDgljicEoQrGgzVV9UqoQmTeNrbbxAyvEadlVP3k6ANRh/pApBxrcsaEoZRnIo/x8Q5Zi0d6J4DoCiYJ4ng7mBEiEBRN6+f6KUIHg0cG8gR
kBIVNqLFrV9/f40cm3BPGxAvV/mM9VMeijWOX4h92BEJGWbQZT3eWwfMqrkGreC63poc+MSFszL/krWH+Bp6wg6ZhaE7SzhaU+eFtoMm6tFYZgUoefJwSMDxp2tpdYYkUmrY4cqJ2f96JzsU7FBMq3dtIA69BXEg
s3jIPGuUrpnOwXCsdqFhJqQaYdPxSibDdIUI3SNgzOZtGH/I9P8iib9bosgi2B6jTiZV0KmfaDeJMR0BZVdY7FL0F0iDXw0td4fZUPmOnmcKJY501hK6197EUUTXdBlA1yLtKoQ+Z0BA9vQtgxGqGx9lUnPdFE2z
IgrEjbl+KLzLqS71gEp03V/HvqiTkT+mc3losJW7ateJveWIq1R2AfrawC+qzgmk2FkUyA2Jyp6c0okWYhdZzYb2FWT2RP8mWlGMebrlZI/7wgHzTMcuFzcXzzEB26DnmJTewHi9LmEfvLMQg+PVSMYZHME+MSEY
UTAGAA0tWzq+xADhLindUzY/dJqP9dlyf24McY7VTG7vZSNTB5e1Y20uPZlBabtXgijGlrCNbFvsWbvjYfdmdzMEmVsDeMM3L1Y0UthArbGp7zCi7NNApge6OwX+bVDtFRi56PDFsf561vmGg6+D6M8QMHqW7KIz
+sG2+0o7/mHImUOkwy5hR1HpGLp2cA6OxF5DHgY3eDoMCyZnDPg2o6CDmYFxb/R+BF1ffanMp9jIcWWzlcYuDOlgOC3iBs+r4YchNvuZt6vPuAcemHY11PBMy6hrjioVIYo6OK+MsHSflljex8WhBItAFsV7FgGu
TVcJsRSFAXeRuCmTAZVFgOzVUzP5ljQp4VgVdNqCrBF5UrhfoVfLueUVf0y99492pCp1YNszeFOXdkPglzhzaRyYEBr9fKGrqU9qZmOcFVMas69l4sKBC5yve7C/tMy4AABJwWP6iqrtjuwfT7sv5PlzV/To7yIM
khyDKhUnQKB6luSY3d865UU6k4ZFiisZ8AI1YJeqSmRZ4hHtPO3Oy0sommps7ZFAIGXHU5qHvX3cd3RsdB9PRbFg59LULuoUcdOlJiSs4brTIEGBLjd9DJlKXdemD/KzdizuuHQSMMUdkbZJaDjLmJe/POlDfTHv
hqABjeJCN08s3HIWvoSCPYrDF1QAKDXuKoCYwWJ5Gs0n9KPuC90TNoIUzyFz9a9uVfcXCgOUp3m2tYMvGQbu20mNf6NX0trfNbT193JxOHMVVtXXRXL1e6gFq79R15VfZ8n7/NMX3OlqvaQfOLoLfmN5UNSRhjZ6
MKMI0zm/Yf+F4mg9CqA4dTtHg+7wvEvS2IMYm4eo++V3MUI0a+ENCbuqoucKzYBAkWXDsoVEQg0lL5ZPoh+y+IdAAEJSYf8XrzSYnFNEUwz14RxDHAR577QdcKPBlGVncPw7kQpag+F02BWGlwOde2hks9u0IQRY
AB/yf3g1IWvvOwEv4KTvEtxAPk2rjyciZs7qVkEMfN6iiPJwuilPCtMHWR/P5w3uIU/8nyHJ4P1tC8dl3BrmfUaARW7067lM9OqEA17IuTg2N4tWveZFWiNz0dfPdYHFRym4yOQt53vlEzn1YgZodeaTaOY7FLaA
uKycJ5/f7njLPOcDv3+rSo3iavvhXgeMUwIGC7UsTbCKdb3sc8Do3fGzMYhQaWh+68IGJi7avvbUO2ceaMsXLiPx9Fg357oIxs3bRYuQe1Umb1AC7dZhMBjIZRJNZoc+eHPnooorcY39dxI9N0k7xjFzlzr2ZacN
ptul5TLlPFB10qeiWBxqcPJvt7YWQRXrO/W2+RsD2j56e2zz7hF2G37Pb9A8jG/3P1jOSparUpZeJfJuqjAhZeA4jxTZyperNU38gqSAghE49mAYvSfi7B3QAhoGTDCwUJZg/45gTvdoGn1jfgfIiicHClxfPPLk
8SPGyCemiqP2YHfswqdugWgEXyqnDnf5fq5dWsAfKDph5gdms6F7Ff0725zVy+wsbVKUmRPMKe1OX9RXD13P5Z1a6Fw3YZOcrozRsACVyQBEZjE03+q2xOkq9XHrt9r2Gn7hKJP8w4qVu3NZA6jzldkQGc+44C1i
VNIDnNIRW02ymniMHYN5/eDjJB6imn0IlyLgb+ZGPNc1obgKW/N2BURYhoX4vnA3dZW5zPs/mK2Vm6wWEJtmfm5iOgmaItABoiRISmzHtlrSaasr5JjEZSgd5XjgbpyKB9wtkyyA8e1ohQMmzTjAaBNK0MkUbgBL
Nbbe77JsryxbrVOERZWWwoBEsQX+QuNocyMRiXCzEtPZUaSzcRNalq8Eiu+Z+sX35E/DgcY/kMl26gIlltN8ZQHZUGG4iQgdjh0zkuNNyblvo5CxR4pJG5d9Phny0o8Rdyi21YwXxwnvBT4y6NrRhDOwDKueOh+K
t21fSGbnPaONuOV1epIRIYtdAY+bMcC/b95SOdZ3noH51Nj+nuQ3TRr3M3kUKIvXwXwKzF8J5qMcij8YSCyGQCgRCUkbgogTWs8Qs9aSeHeeirvZhw8OFCdQWowAlyiW0p2rsXkblZWjSxrDD+pXOERXt6GxGKIx
GXS2n61tbjpBS6XAcrQ37kALPVofyaNpUT2hoMENZqElCQMakvcI9KDqDB0lCryCnf9nIH0mhfO1SOmADs9d4vcSmjhNRNQoABwHT4NtQFsBktHxbk5GHMuKK9mr7XANxPotl1+u6W59mg4gNaOu9DhSqHpncx6h
AAygwQGFEOqH+wASIN/A1UQtKW2UD6aQjYaqMPyhvpJodJSJ8/8wZ0tXuD6cXOgtT3EQz5Xw5KP7lXzJ+MQnDfa0hOIrwK9DT1rhVQpnmIAbvCY+WokWFW92H9v1NLWpiOZ1Hd65NuXV04aU7TzLuH9F0kZ0tORd
1iqo5sGkWK+3i5h/I63jOPkw4kz5TwxYeH2BEIcsbSKio6tt1ZYpD/J+hvpm1S4KA8wsldmXALuAIreEEWpSo1ElK6480Tyqyr+DBkXNKo3H8OJadypXA68czVDb1lcllc2pnO7XP3jU8XKCz+vevmHQUS2W2c+u
0JwPrLhw3BZyousluz4YiTmmRn8r59oZ3QwyNY+N/SmrO3kzkhplpHq73izo69KORjZR2+sGfCT+xgOeSLW+wsBIXCxNGb3bWpZtbnejQmwyMAC7K7nK40ZWEflXV6mdNJXHbcmvtn6OxITpZJ0SorJah9yntLmL
cXsnGlS/r8IEgXHvcOeO+DIf8UNqcWHJTZz7W63HSVB5XbGEG26XhFKkAJsBjX1pxXG5nbOCZwMdn0m3hq/dwUDjlBCuRnrBJ17LzR1EgUEVkBEYFfyyTHSlR+caq3uGfasenM+97Qm899t/NNGskGomtXgNc5Za
OcNZhhG1gQ+hMWR1VadbPafhk4upwk8nf3K/EIbgwYbLZbr72E9OFF/6rdFEeOXSXQTaxqiHbIdFA1N1cZ6iHyu+MT61Hg90WNTixBkkaLfKg9HCt45TXz6HAViLnLU+uy4fTDk0nP3zyOXY1g9YN+g6QidqXeWC
Q9klMu66H6AD8lID2iZoq1xTVy5EbCKqgQyG4Bq8yOuhjC4MAoY2CUgw6BzX/bVpXgNoWpndNWAGPN4L/rOJhqucUTTTROS+3qRGZ9OqSbtLtj6Uq0OHViMsrCsj4dSiea7EQxEXYZwwwNLz/vuzmloyJcfqeZgp
DUGCaRMQcpSu2mfNDQYc3KUru9fGcP/V64Goy5VsPMp02QBrSDvrdk7ZHdWnY/UKzPDaa2GYM01j2tDgS7yTiDIUWuR56fiyab2ayy9lTfV3ev8sWey6jdRJ2xO6nohglRPhdvbJAEjgX6io5Iinuunz2sUzXIE+
uNon8kjVYQd9a5gx6g8TzaOEoz2OJrifKR7GnY3kO9Wxjp1Em2mbRPN2Fvynq4jgKrqFfbdNBc+Rf5vbdo5ny2jLvn8cIwx2jkxXbJ8eSXQlqwj4Mkub5k2bAe3ZcKSWV4n/b8MVcDXuaN53IGUEH92EOlalklXQ
ACj74oUugYAY9xWL9UpmCDKnMcbo7G7G+4zkcpjUH/2RBsjfNJj+wOuUgij5TY6uUTkfRovW9gnar291yL6dltAuLWBJAL5uDENc8PRiklAbDcdqWqrqDvOGOUEAsXH51XGL+FAG0XhDHpVAGMCh4MLAINBZto1P
tsswPo0cQzH3TLoVICclkSUKYNJ20WPd1FEaflrVkT2OkoR9gHFftEO6OqjQMcVH00xioHyOHGbyxqhJdohr5HoyzZeyxzFdoR5s0h8KmsiFoTGPWUZ5/k/lJW9Xs6+psGjD7H8G42obGTOobwwqcoK2UCuFBysp
44jv6ZpxQydLIp+6HklM74NpNSQ6oBa3zdYNe7ujH1ZC2o1yofEfQQ9ZvRdyDUw6Uk9sCpQPAsD3DGWDxA6nd9cQ20wT33fTMYrkpQjqjorKi0BAPOzJdz7Qci9i6XvBHeCnMO3qTdwzU01tAvYNXncmZ9Dm+68w
8QPi6A44NDGM1/cYUgze8OtBegoME0XYtUU2JKDaIav6wzEz2B7tpkZrVH2CZ8zn26/+mkXyErSYLpbhba4cDvYY9qKxpdgPTggGVLMxy3FtRDuIzdq0FuDwIYY0qeIDOK9WMHRYoA+/IuMdZ3fCpk5Vzm5tOXJA
yUaxBXYaA6HeJ9fR19/OxrLGBnh8XM3CAzKO0OYAvmWy2Sn36TngFwMJbV/K9i9nh9vHMraSfraqioIgfMpXlfga2+HP6kfL04wYLFKGzC0c4hM8cJS0s4yOesydYg4BeHrBh+9Py7xSscIWMzFBhg01wSizgiAb
MPP+FBz2Yt1OXUpF6nwHKWzsToLDd69lC4MS1P+JMe0v6z0Eq6aliObTnCszNflRA5lAwFUjYN89mZWW1p/cdBKWiAw6/GYqgl5GFYR9hw7qDjpRCT/4R+bZ6dyWtbv9aMfYyWG5sKDFxyejIU7sWqtUEV1AMpz+
jJt8ai8DjYL1HkME5YoLmk5zVlR3mzEdrpcJ0GgfGJuXl2KUDtYPRnEBphJS3TpADu9lWIyKWAFDR+v5HDcgVH0wkjcg8F3P43fkx1Aa4gYZxqZMDkqpeZotgUZEo5W8sDWLmh6A9hkU+yGIq1l2kDrJEpG4LQBe
pt53XxS7W/7hDaD9GoDTWK4ILHlXQ7kC5JL1hxyiVfqANttolo6t4kIRjOuDw3/uxZuoX3WPswGsgRKIxjHVVaybZE2HSkQFj2xNVb1pGLPbsgiG9DMBuoym7WNkVI6fxV0smDoGsKUfx1LU4sp+xMRvMO9+/cM4
qJKtlEr+wO5oB9NlEX/aiKTS2fQqSl2JJoXl2mmCZuvuNEckKpONa5ZVpnIYkBm+2PDdNRw+cXspqsbRlU/WhPTEZDktdlyjpuiRRRDJDaQp22vNHcm+pHmoCWisSzKx+GTSJGVEguToI/LE6NSP4hiNH0SbHe4E
BANHlOmYfWsoTNjIazQic0q5+GHa4ULp1FOsrGqkWSBvxTmmcAeiJQsru5i0I5SMAuAw7lVfR8yRK7NTWGYOAJimDWm2/WEJHsqjuDlgy36bKdeX4fT7vzOEb5DQdqguH+i8sujYse95fUdEYWnbBag/oUbS87GR
3iIMRmoK7fZsYFaS5Vbt5GJBTECx5aCiCPFWZs0CbiWjO8UgAIACVxIsDd/VTzEAVE9LprM9NfZn/lESfZ0WtSJHVZI0FV6aAFx3HT23wC4cWUUlNQ0QIiEFfywSYIf1HtwMal6C0GoB45xwx5XRYmWtpCOM8hqt
i2cEY3PQUPpoFHGrIt0tKiGA1H0+D+Z15NZhiADxFbMwHvMnBGzFYAxbKoR/8nITMG9hYIo0aZbtWSZZGcJ4RkHQjP+AcI9xg3MXwJp54eCs8r/EEEJB0CiS0nf8SeAPTt0g7dovoisutw74ZIoarsooujqs1NvX
n8zjj4QUsxu25R1T/SNmPRapicIBQpc28JtGe7D5PVfg0B7MZkLjy69WYXEXNTAAOGAsI7JbqsMjg5txF7S1/rFjs2lUrCdWCielDIyz2UF7xEudrWWGq9vnnu6PovRVHUZGyV+vkk8tKpODBc0lRv0ZU9XQP7kC
Laf8e8SPxzG3abOTNgPQxgnLj4NjVJqS2cE06/wzjZqK0qaFE2ltHDyWrjbWJX2wfdaXUgN5+tV074wj2dGhsvojw/1hhx8gE/nkzGrEwUXg+PS+YQZA8K38HzLBZZy6IWGLi53EBSUihiTms66BxmpU3KRNl7H1
wN/L06dFAT6d8UKjV4p7OXnjYMrfbpd7n3+rxG74uFdJOO8Jq07zkAdD59k8OzK2QpX0w+ndooFd23b/mQ5bF5NTtK48DIZGgtvWa6+jAQpxARnrx+doc/54lc53H9ftk3RKCb2Ql3gu88Zh074WMLH3aHcejrKd
O7k7oP970d797NUCXLRmrmqpsXry6NF257bf5wnKOvaVtv786J4Hw53VbdfOF8jthKqqo7FNiECdKwr4Zpg84vhhUPixLGGOy5N0B6q47DdqbEZWfwQVFYBs1g4pVxyu7TqwnkqBZe67iuPNA4JOVKaNq5Wdp3Jr
ci2IIynDMYHN68ayy/+pDW/5iLavud+zuRu8FWPvAGwcHcHGg3xDtbWSPKmaDy/7q7xDXDO5TJOJoZZkvQz6G7mu2KCVgIrEMlamD6oHd6E8xf2NylsgXQ5Yl06vE5jA0+Xm4Fytjag/GRj5LXnceDJhkJUZNxCA
RlJHH0GkRbvQHRmG5lXawydqOHvKYchaqlHirfs5oL1yp7iuCUYVDvF4XEitXGCbruks9t5ApFIvlboAtGRqrcmMMO4IgGMFWCEYBYGRSJxIA3qbEsG4DIBMWMHJGIEvehIvlNqsiO8ZwR2PGam7DSICyqwdUvu5
mc9KaJtwANv7paWGFYEyeLYW4opseJoOsy7JmAaKp+Aq2Ib/4szhp28txk4B2163O57TkeyN5kfs0v2nSc+DBPTkVFXPLf+w41pAcyPw6vJZ3NiasisPovMjcDs1c+i6SQ2qyELpCK97Jrias92GM4g67bopx7Uq
/mq41/yOepCwOznoxsIaK01NdTqUH9wHkEEefGm+0/RKUfU871BwopaaLMLzEzm0TWXkIBlkbtw4KJh+Qbwfoz03Cr06s8XxrhYIz/fldzbYn1zdgM/iyXlsCi/TvQbWpbzSJtXviEIGMGKGzYPiZdv/7L2JzyRt
1K9xa2AmPDJM8kwYDPPDbL+vX0Ikb9YHdZfvxRhDl9lIsS5HE6gQj8tBQrjNJCIK8bD0bBAP/6NNH42hRX9/mBOeO00ZlVfkmObMENEFYO1IQ7Joi2RsmSfRBPqVUQcLhuauG6DCPV2rJuv9xw4/xo96BoTgzLtJ
AGPGV5okjv6lByw0Zv0fofdOg0LY/KWna8mszxH0Wrl+ULkeHUp4LFjkNoYpPRRsOgmvDqNumggbpJuiUyuyDR/4IozLepWGLCoYNN5gexquYbjcuBilLC4MxKIev6asKqVimSuvnwTteItt80HtHutyG8DXZxWF
e/uuu+QS3uU2bJKEnQtYRktDVYpFrqypbC4Yf2GVcZArTMOB7+zsAq9cYm5N3iILeLfNXqAocGdr3g4/mwEGfhSd1dPDNuuih+F1Xs26+0kUEqvvfJlxIJ2qXqtZB3z5NbY9w+2aJxC9Odj6ZnO/4gdW6YfpVcmk
YDseuLa3BGgjwvhdVwjmF65qztJkA5x8RbWSxnKA9569vql9I4y1vfooGW+Bq3ytcT3dBZBBnQcnbIgfLkUfuJP66YlfAs512q8IU9lIFBHe54C5W3uyuXkL0+og0k9X/rjRrRlde/cXeMwxsb0w1UQd8fBOZwOr
khkxr2t3xGMAoo/DaAUb70IrE2/LXejpKxYDQfkFKdRwIyNAn7Y5ecLDbwsqaKbj9H4axauqIQ/94ucUMC/d0J2dR1ziTaWXkvKiqHi5/3sH0RPbAm1gJa0qlnd49EaZfWzymGxyTj5T4hTN+8JomT773E+Rq3GK
FdLc//+08h6U1/krTQeGcd3/VH0A9S8c11Rw7mrXgGpgP2HeC8tpTQDzMISRydd/pV7Li5aXBUBvu08WzuUJIRQhAUgRDb2F+6RL3rp+4h72ACnVT93qGFVB3/Bk/jBq3jNcM+j8G5m//w1QfcypPJhpizHJjSSl
2HXCUsMe8XW/XcBfvcCP05yZ8BjXKWrEN4vINUat2DU5nUYEjpvoKWh3O7uJnoI+3dhDBxPK1QjTBUI6bPfuZeLUiVsGRZoRsEmJYQTDgQH4+kTs49Jh4kmNBd1woQt3Ij523ymNisL/YWY5lMgLyk76z/ugrM0V
W/ldd5e0lix2bwsAxygNU8MC99lWiV1zDb7aLkBmX0yVCJPRmfnwCCJEjAnIquExdmebAG8am0JkOJ5RQbBDQxMSyVlt4+IPcXqzgIR8M35HlLKJlucT42/rNMifevW+HdBqV8QxFe7vxnpJd5dWQC4tdjtZe+rH
+3oHGEU/C+juhrMtD3SxZcOve1GZFW2FBgfUsgg/P08A/mpJhkwtVAqPyhS30Etj1erX0q6sWmu6onxCE2GzjjwDbz7vGS+vrXn3+MbQWmfl97t1j8HfXCJ1sLiAWT1ouO4I5Zz9dnmN7zfuMMfGZjCGUNKpLSmG
0JJPkFGnW7cXRKnF7X8dRSgN7wuW1C6gU1ajp40vIAxwyvwFbpFbTzFTXyOqGYRkWdYBJ6fAQlA4jIfcLZAUTV1A/SZKtMdYnX4vuCqUS1FtpRRGRRlRfxlSoUykm0vyd+qhl5AgyOkZan3HJ5XhYEiCNT6El8i6
3ap1z1QNzs3/Amf9XL3/MQgAWutcibGSlgQlqeRtBfHfy8t7HF9K75YM3CxZ7nIcKtJbhl0EggKMA6fHwRhRRECpW0VtYDaFzLu8ApEl152ifjH5WHy+7jdsMRsGf+eSNlzIOh4wEYCLLXDI/O1QFJtEoN/WkBmP
eIvn8UdI/uQXJv9FTlcDPSEjkz9QVmBZ8duAiavx84W672mNymQVQZS+3ZNis6AnshDmsDiBk9KobZVJR8OG46RGqFcE+0neDqT8rkkAlHoUVl+iUrWpmrGYyFzM2ODvmDWQvKUNENTTlv97+Vt4e/e4wTPcSA97
l0NE7gwLWt8zUPRcxwNRPIQYCicJtAf/BevJR5qje/hAuognDWagxWW0i7EYA5MASFEHBuzvUAe6gBI1gCNkgFqsVXkJouy5QhOQPSeuAf4yJR5fhp58EZ3XIoqJ43uDdlT74FroPUzZPKbVkqiyF7+95T+q7IcY
DL4FyCeC0r7GAxdg46lC/rtgu0IYI/ze4jrCmmDFmKeZE0aTUqA46EheWm6zji0tXzVDExF1MKrsAItIngsJ//H4p3tzgyZhSUIzufyI40MCsLyGs+jyX9K/0qY5w+byYicn7beLF9NQuX8JM688cwzOTpdnyjBS
RFzKljBb7iuk0vHJ/Sl4SjZCH2bT4sY8Wy+w+SxI4o3hTo1yZSM/0v8X/gevU+GSxlOmpSR+/RUwVdW1jtErCGKR8Yd42qKBiiVU3f0lNDZTEJyZIGf98J6e0nOJgW6/S05ICGoaiBu60RjD7f3zDAd8tY6+g3Hc
tTLnpASTaw2fq85Gf8gNEZUJFZTWnxBrGmg0LLY+rrh0Jfhc3pJh5cL22uuMFOMS5YJIQq/3r8ZoicRtrljchDnyEugWypaE6r4/WBXMSfiG/PSUysMGppT2Zc2aU4NR+Tj7NxlLHXOobIJWh0EYc0ElGtlCnIkY
lNU+DM8bU+vSRqnCXV+tayntRuu4OctWQzFdWqE54mnLZhYfhBZUgW/CrSLE6ZeDWmqHgM8jS9YnBSoMZVFf4wfiMnwlbvwSgr4UZGkuj5ew5Snbq6zOymvjHYtAmsXqjMA/excDTSP7Hf1zz74tWf92LnCd3IJq
GVWuh1ZYIzgK+Snf/2Kh+4H8oEignq4qp5Z+/ybiWcn+Xyr0g29/0V/S6Ymm3/Bgpug1JCEbadJ9iem+b1JNfyJ9+3z0i5wfYUIfj8nuW6JprXtcpxgZb3O2Bnp1P1puEBGcEBDW+QrifH2PN3jiNN4dL7v5UJHx
5HMxpHJLa3ohpwhOUQTRqi9jQskUVYoYikf4keHnnVNdGatxYc5JSseWRod+ATxBEPhJIEjh2oib/oFUortCMkV1APM3q4sd9hCryEXkiRZoM8wDr5/FVn1eO0jrI035b31IhdX8ayUMod2R8jojZKkmmSDihIWb
sX2x31++UTmkeyjNgL7t7pYsHgzHjR5RdakAvfAqjQ6h3ANKogR3D0VTtLFFoICXEH8rAvKBmqqAZ0NqiXLcplQI98uCHVO9BwZztvi0y9hc4A2EGNRX3AZwIot45PezL0WM94Or30TiACOVnTDBbxh+RUxApMuW
+sevowspHYSmNWt9zYqB9JcM/W48G4HBkIruXHL1bzhOJOs3ZgEMB71Rr1t+nARnMYsYfu47+7iZ3J3FoBXfLMQ+mz/CjTjiRXbm4CLcDIpej4LCNSZThlsBQdzOtx16AJKJi9nEiMgDmy+yltbFjVvOfTdGX2Dn
eP4Tp+YL39dwOPUSY0G9E2PLPZ6E4LMXYJIShjsTApKiYy31q/7+7B9UFr37lFhlWHbRUod+7gLz2zmhupFTF3ZXyg+WfMQ3xHzB+TU4iwmv6fA/jxgmnlI3KDaLs8cY/SxmSTA0vG+dej44QosoQC2cPJQszIXz
TGj1hTofdtlNxamMwbx6PB/cLF52TnzEAHprbOv/dvaxnHkQPM0ux5SdoNFaKKjUhqUib7j2VvoSm7FR/a7fIhZLw5+u6nZWKIgBbqBCrR3di77E1loqXZMQ7mBgBMtrImxsNMnl+il/f2ELEhucw5GnBvy+iLJq
Jo6OVVsNo2ch4ZfhzxyUg4eiwnU7dZJT6kGrvmT43SG2Po2m9xq4HjGA5/7trEKY9Y08u+pbv6/lgjuojYqyTYTT6wWLRWnJf2Ymjp0GK7B1obCKSBBjSH9ksg4t1+D4OEI8FX69TwuLq0X3xVTSsvb68RT/J02w
BvkDOXgIbqoK4zRryjoWjHaxrhXtWE4WK4fif59kO4NhbuPK9Y2577HKKdZvWxxawmSZmEAgwGx2N15pfespmPxq0K98KcsFktwjdMmc0Uy1fdFRTZ9zb2W32uBqSgy+zNuYwvECrGLwfbW9qztOS/s3me4H9Q39
/GEUgqXtcnWnR+tHjc8BwfsuK6HbP+ZquSzK8Gq3VeZQ5sw8rDijIgb6x7dH1VNOgJOX/XU8mzQHlSp2J4aD9mz9YO8w3zKafvyk1X9DPC1PljzSj1KTKtBY/c1cNv0s4GV3V6MIe3ruVaj42w+O8oGlHZAMLBCD
wbs4heQkTJgo0jhbwBHzwU8aAT0etCA1tC+5LTmKSjoZ+SRx1Dt3Jm/SyMrwkp2g9iP79QIjGJISeNQRxdmbuIQrBXEWKKvdsCq2CJZSZoIrEwI7VPx5bSmdrRwkjh6EE28RdkGiWtGG3l+TmdBWgdu+McZzhREc
DrFrarRWiFgnFpsGZVFCh11nPXGxgNSHzGKprnBv2+TaekvZ9EwFsjpI5qE511DmdgVWVUbJqHiSU/X1AL5TqgiSX/M9lLIT5Sd4/j+r5ZM5AMVFxn4ZsU1rv8jcPNRcWgGwFEiTk5Xmtg6ghrsK0M4G8VrcVu1Z
7ST1LaUT6TSw8Sbqdma0Bp7t5VRdH7K2UQm4Ny2d26RwK20FHpRM8yAwheSuopWmLazXH7GpQ9cYvNMUantx2ggXi9y1A7EQ+Esyf0NHRrreIGPoBGt5GGOm8KPB1fpgSLvzfLntcVDg4/3ywiw1PxLFFGxH/dCN
GLUg1P8S4hHV6S1cC/r9kxIxqTbkoSW3X6i0WxpxKaxf6dvVyj43Ba/LXy2kSIbC+xn9LcRxJugDchbR5MERCf+9PyXj+9KV31/yc5SjK589ssiVZ6bjEtZNUy3o/6NqfKQEHPWwIseHkNTxyCiAMmj/51Q0+TwI
DdLhpSgdX4cBUDQB4CC37vTdcIi+VscI6NiSok7qwZqT9A376r6MfcEHZNDcTfSjzo0jAgXH/ubFZcpD5bhMhpGTh+IV6wDCrC9LQwL3WkHqMlptMvQFrI6BCiWVZCtENMNCDuAAp29BTE9aJs8vOhyQ/4KVJlqw
wNEFWdie5b/CjNeDZzbFY5/hidIvkp6gv1sdUjx6xi0+8YyfOqOOxWgP3/zVeO52xcSeQnZKSf7kDsiAmrJSc+OoWSQTOeQnJ68xHqnV+NkqX/cPw2k7mv1Mwr4PO7E19y8TY6rjAGd0yFjht2w+opNkY/oFVX4G
j9JSxQ0HfrU/1eigelQp39/S16EtzPeQzCyUYQaP0bkxurZCDzcpgUxxilDNJIeUPUgmnqdWYbaFBtmTVTp19iwGCGQLqJlukklxFa5Z06LQSdsRC7KJ/Us5/xudtEEPSdLhcP1ZOt/YBhrsYDJsqi7k3dk/6HRd
mm5tQAXrnF7YeJ98d1MV9SQR3qj9ao5UAskxav/n9bCnKbIb+Rq5ztQiZ5G9PXuZSuQqs8o0Ip9GYJOrlvVnnkdsk19/ybcIZPkSOc5Ilt/z2uWkmk7Wx/qwt1NGSqTYaJj3rCQlpeQGIFnsVVuVV7Wltw2nWQSv
cfMX2z/+bsFHKV2lzKh7EHUxoHFETp2iF/gdyXcRNJOWAcJIDmDrz5rQ7/GEZrKsfcIIwRFmYSuF1SpeQ4bg5SqpdkiRii3qqDCCShllqfe8dRv8690v89LpdQFWPWvgy06J6dE7z/5QjHYOg6y51gN8CdOvH4sq
bor/gyJqjfykGkz0a7n//uCOD6I/4yVRbzQHoFh2IwcrxB3f41yAAiKGxhnW+EjBSDccvAUGUc+RP4+pI348E3D4XWX+RDvaefYffJpa2H3Esc9HtlsznKFC1WFDbrxM0LJE3sia7VHYycX577Zjk49Bbiu16Jh5
dNTp7Hn9FmQAgE0aeAbgw/Yo+Cz+xDFfgkBJk7XBYKAmrl6HvKrp5NlFGCLiG5KwUtAYJuIq/6XTeyldNQIc9dDActGLvKr2mMdw+k+qWnjB/Upoh8mxzxaR02b92XnKAEb+NhJpyAE9DwbH6Ze+H+zi4NtO0EQi
Uzbie2D7JEb/QWW4Op9IjRxgpJJOlqelXOLRFGxQaTmgAHIvOnvOAMNx48p9ZdefPpp8esEUWBB32KvW9iSU2k2ZpOGrCjnOa6Es3TishGV3olL4D0/9nmOdJUHKkJ4RZTJ4XngFiCiYPvpp8EM6vPNBmYUHrC/L
CrNWvZlgLDAkKTFt1d4H2+eVaEN+J9HTcWz/SGDCvlzOFUoGIUZyQyDkHiY31DesJ7HX8pAWF7yk82abUokcVqQQO4piGjKRbXZ+oMSwSisWgP0XFvpTfH2QQpr7yGnlJgWXhzgPSENK8TwYwAaFE4mCSTik5i1x
LHGcH79F8VIgXEEKCgmxK35fI7c2JjzxKca35VoEROuVek87mJVieg1tgPS37QSl2d6USs1wbKpugxVD9gCc+iNc/KpEy6eoyrtNmVCf8f1EeRUgKiDn0TQdnDYaEWc/PBB+iWnYDEgJ8ZZQMg87t0I/1Msp49Mr
UsblZhjRaqK1UhcGG1uzNdacd9i25LstgqZKxdBuozfX09cPbWbJ7QhfbPX7YMGEExw4FFzzhDZ1xidgfDf+73mnDbNut63CKS3aVVxRRWYLLD0mj5hlkBLY12JX4LCHCr+rXVZSLu96HxL6oyzj3o0EI4R3D8tl
AM3Fy8AquWrItaa2VUzasvrdOXWzdVP+AQWxSt+OzX3HnMUvr9zvtzYN78W90axQmuvJoR/88Cw2LUL614G89D0ZuGQpjnOaH1AQG1iTs81lEJR7ZXU11N3nVLubhCPLuu2aTVVsSlAIBQzx2JGboGjdYb1WvtkH
lSczgmN7uuShk6fH66kbGuiMTXVLkGLRE1H3xp6sbzTTasbr0K3B+05qdR3TIw2voI8NdeZcHpq6hj7TTcopVxemYyaAr7SauHaNb7Hdan7I405hBizUtA5n0MJx0XSihjey5Bqbk/cZCbOFrNtBagFXkYepmfNt
IhvP5c3egIv/sk1uFqybFlwSHJmtsAB/A2AWcrG9XlwmyWyKTieijMc2Hszeey8otxuUOUAvNUDq1kbW2Q4aeLt3x+IlXLeF9h5mA1lDY1P1N/MPzIUVVap23EStC2NTlDl+QYF/068C/uUkvlXUCzXVrpYnU24s
mygC5ZnmdYYyERSQA41VGCmE9WsCHb4GGQlXw3kNoho7e8XHn3hz3n1PukvfhdMLXb3STRMarek++AsgradnSsCiZvczMMYsgLHgcHYDxHWWVBbN+bGHJO3GCAmrWetkVOXCfEO1HaGETZ66KLdCsOn7EI3yuo1K
2AywO6NlyQ+6OVcabQVVuBRcjtavDir6XhLpkchWKASPOIfk6rzoYb5SV5zZqdAxeczM/aCSsVh+qQgsRjgEzzz0fDwE9Xn6x8/YwF2pEGI2n0Uuu9zGRkldP9rRP4J8+es6nqbNizPkFWSYHjbH8IOEM/6NqzPE
jv+F7kYH+YLJrVGqxSk2jH0S8LF1/xLEW7fwY1hdrtiVIrj55rKKkoynS9SU82grkk0Ry/9CYgrNq1A4cMJDA5aiGELsvqYztkx3wRwMG2uVJldeWCKdMgqRVPDGSPEhvCy/xdRT/wIw43yMkTB62GX59aBq4eQh
N7qVuiACzGznrhhNlsTloocA2lRqCpjF279LITglqb01xjn/Bq4Y7EgrjcOYWTbkPwYLsxaG6tmSXxXiBr3VL3P6me0Y9/HQpPzMVHJR/8P/S2iTqwhvctxCWWSTy8hx5Dqim+w5f9cWqLNq2fPsZ5Gz4Cb3s8DY
RnTyOLXuc2vRX/yp1JFXuIwWzvGvsAFsoToO9MohlZcPW7xyBBS+alhHu24hoQNRPKoPiNSbpb8HFmuOP3Ab/fDbKajP3pzFWM9BtfVtuf1rCFArCFNnAUBlkpnnBemTaSpRoRRaXvQlK9josEX8huL59DjJHAKi
S5pgqNKLJ5STl3xWAyICJlZB9S2s8GWCs+i3r8K7TbAyRvlHGGXMPidCbNFhqb7SjV/aapCZkZTOSFoYLr3yZ2in21v6xb1IGG6bQzEaqEvDblvQeFwY+0LWM/b1tMy5mIMd+iTNhMUxkMlACz7S4hySL0g7lsQQ
C1QMzZbG43SDDgflhihJ1jRaKuVsMKYfl7/B+twFRF0/ACgXIhk3kUPFDiqBa/CulJeNuEE/FCl8OTwxFNNemkQ7AGRek1VpJ6eyXW5wDoJ5sFX4+1jiVqvBtndbzh7h0sFhXmjMeqPRopV1DQ7h1ktDlgo2uDZn
iB2HKO+57syEQ5+wqExA2uj9BzgLTVBjq260Fo0H+LPbAKwrZsX1jy1eKM5suqMTNcjMV8+vwwklwQ3bhS1OoA4WEN5RL5pGJcJUg6INsDRrKMqcSjx6feYh8e+/tGgboRmd9vVIzQOztOaR1rxhFaU4AXdWHcXk
zFb03vNg8B74HJxF+UKlVlmOPB9wkrSbJrK12GtiU+wLjsNl8CGv8VAGGGvdi2q/yrWA5JFnD7kyNL7pH3Pw7UFjv23oNR3+d8cuxaM3mOFxNPX9N3r1FuTYMlmOyzIcgEGX86uVn+lldBHq6h+/PBX8alaqnS3N
8hDd941HJTG75wSnSQz/i3sAHJNbSFYFgLAIAKNbpsMftOTspav9LtTHchHLPz4QvF6hFDTq/XPFCvh33f22n/XkV82YCQVutyywBO5F4niZ5wJ4sIhIOQV712/RzauHHwXeuWqIGfPadv1qVwDOXpi/weS2CAhM
Pv9ZSTah5UiFZlICt58q3bYfNriFb72EgKTKhD3OhgZ7PyWZDJjx7/RlMgaI9vNzX0rgq5DbUbDVOYsqdz8G0olklFXKriupQKHQbnrqSSQZ0QrUZPfd4fLxbBKlLffwRbmNxhK2gwjxR8pbhj1slenJdaNPb6iJ
0OaOc9RQseQSBGsNDR1xN8qhB7JbVl3j1FAgYVI6S+kr6sCSaPSLFkmjY+nH7fOll42QkBXlgjg7J5/3fQlPgQ6Q/UfBf/a//WXb/CwuZ80daxD8X8eSTWvWhU9XgWsiUxXIr3a5X2sL6CLj2irNoKmVWzIWCVBB
xGhoi6F0n3lgLJj74/rvyYIUzspB6/hwxQZALUAmFvbhDfx/xF6s2g9BLqk8tOqy7C5klrlSggTzo6ZYT6l6ANIAhmDaE2ycjDbZa0xgdAl88dWXD+rbuXFGKX0eiqkXRjDqYEtLPJm20W+ppCbM0EUz9U9flAnS
+Jfu8o8sk6UPyXZA6pftgN0XMd0Tq/K09wSFGwwZseXIpzQT52NqjmBguxPNWJLogAsZaLlPQAemVFtQYrk171ympa8HRbJqQRjthUeT5XFZOmOwkTaDSF9X4sPbCKH+sR6vgumXlNjffnY0BZtog1LaIH2G9Tpg
SXYyf0tI3YvBG1aW20ZHmRPfPxDmx+sngf76aHoSQ07LvOEfHieThqYYd9D+ngnnkHX3RYFPZWqTnZmC4HMIkIpovPBjuRA0T4mEtBZseBHKXlg140TQwW4BsdWmklSMYshKJQGVwEN5xIVfGa+p2DMldRaDeGCz
x34uBIGlnKU9uDxixvwyUxbqlORUE2j+IcumaCzmKdUJizmS+Fec2hrE+E9KdeDVISn5D7wzgaf8Z7fKHz2ajBr1galAa8nvt8fVQXD08C9CbLOO274zqks1H/HWabt7fqXw813H1erSO7W9Qv8tsQEIM53x4BQL
P998T2buR3r0cegs7bJHz0INgwKsmtJxivShIDIsr9IL/X6w6V94Z/itvfrz7Ix4t64/20X57gTWD6PJsZyG0+p8Y6BSlsUZgJApy9U2wtD40MSFzJ+XtUnJX0wIS1RZ7+r7yqVdfl8eRyiqDHHoCd7kDiCIWMo/
M3yV2fxma6k7xuZuimZ+dI509aXvG1YLIP1MXo43rBTQo6VoBb9zqmY3d7MSyUhvApThoRweNm8hlYtZLliwRhxqeEG5CFkXgBo/rELo/WxAVjaCZteM2M0/lfe/G/o9sMZxfOkjLHZE0QiSR2Dsqpf+SQAqNlUz
0miB3WQXGzndYAwGZov40OeVZ/VsnY+cYfTx+QsPl17TM4+E7QhOnAfQv466+XIYr4MsKHZfHK1YJwbBdw9FIfBK/IZO8uObrMHX5E6Wvkgp+3UD368A1ttw09UsJ3vktj1rpF4FC3R0kzx16EqSCTSjEeT9YYXw
BWmLlLe2aS8vMM3fG363355F4Wgy8FcwsIBVnsDW97+CK6X8ePQO/fOQ4/MR5TvMjUfwfa2vR+gotQubDp1U2U7wslmx/Cc2IAEdk0fQaF/e5Qs9uYb+BUwdAAB0tsBv4W1shWWM4NK5SKYxfNdydRqGPdsgCbFA
26HE3UrRI5BiT463FmGbcQpZJmmoENigha7O7mcMLVYeybdD1b2GhzI1wFf4Jr0c/Wa9SqynrFGaRWQuZYrCG0Wx1r0ie0ErfM/53vrGCTAP7TLjImFdgAVuTo1CkJFShoJON4RGry1q0SS9v0j3wz9/L4N+NgVC
JQ2sdCWH3ArRlKFK0Pr/Iyjv+4yMIt9Db4J1VJ10k7bkg5+w8YVx6M8asAn5hQfWVPcgVNub29fc1uicW7HLD3zwycUepCJAybpZQpTMmHExz51L9OaxUPiNY8NEeS6CVG96rw9yscPppfhcvwrly1zl+1d5T7yG
C1nYg+EtZaZKWNEFrHjmSxfudVf6QrdwYVQtMeUL/n3lLczO1p1jI9FhDWgd1a3ESDEw+W280IbL6FFVXXK6kzZ0EIbjIB3oTocwNeqqS8ud77juOLfqvf9JbfIXf228PTt/OG+82cIv/MoXTFKqLBUdinWGMH3Y
zv77he9k2t41MebL2r/tTrLztS7LcpOXYtz2uKHf5cV/zXK4jB/xJRUV1vkSvV8eetme9628v2yNy4sfFxnBVetVjk/r3BK4cjng2XzPS7I4cyV9s0wXopC6RsZpZXdJyplRzUjymj7EB42gTwBIo+Bp8k91kLpk
AsA8GjDDeJNT9mwZTjTqXmAwI3EEF1E9JZpfVqUPV5WtHJZFtNwlFdScyphqal018l74Vr3jLuQBXM3JYuFnVZUaoMhSs+FQezEEqc/+HzalVNWiR5BF6n/YQaDgTfXSvU+1njfKiF1z0lso6YdItAcLfH/bBMPV
nt7PgPvG1NmbIqZ/rogAEEQbLUePEHMZSnPUl6V6qEfhULwJkWwXauIlWkJk4Udk9Czi7/5p2I4BfyJsaIhdM9gpTKOD4yEjxov1HNAWNCXFymVdW5KiwnVr6tC3WbkbIHHx5jAsmOnY4r4Sc11TsfashNrCR7l6
yxx/FddvIWDVPe/cUxL88DWK5hDNh+DE4y+QoPi2T2CiTV8Sg1z5d19ufHx0N6cYmjUzKIoRYm2CE2v+vX0T3hvfhtc1u284bnOmrkkQMsctngK6baTYVApO9Jodf1w5MBZdGrVdskCpHgLz7fZ8/DkOUfDqy6Nt
Y/h2vLJUbSljfkWZQmNShf+JM0aR/kgQGs+0mIwIvgRybYgsyckecIFNuKH56wD6J48bnr0B/UyyLYSbJbOH7ukXxDRzrBoWhEQVzwBPdYxjhEQ8y3Ke8Qn79ko6sOTa5yDcqbxqIFH67P6xkeIHuf9mGyeinC53
zf8L6xPu2mtvH3rVDhfYu2QSQS9Xroygs8jrKVx1OxwbiH3DQQW66/kmkwV3OK9sQXVqxSUE9m0o9I3dngXstysjDdzwJZuztQvi2bXN11hlUYSxRmbNJekqt/q3MrrYfu50ZoJvTGXINegLxP/OYobuvi2AOTVl
A+nm6p2Bu8eX2wemY3PX4FpbqRx47bu3XIhiqd4IUr0e7QnKpr0jAajzuytI62iv0b7imI2Zku5xZICX6akxoHsyW/kFwb5Ua2tI4LbG1ZsEQhtNr5pYlrC0xyZwqmZU1Vnwimg2OhJEmRQHo9bTs6Moc8gePb5e
jd97MogAdQZ+p5fQ8cDpmCQT1aJZcALy3mUfm+HdHR+7H3brbnYGl1VdjwDZa1sLBP4i02oUTrDxap0HXPPJnIpASIczqwadivOWGXrWnAi7MQ760E29TOD6CG8q2oHIsJQ5SL5y+5bflUPoObuOsfNwbHbBY1FE
oSWgSS5ftg/5XnkrAbVqrVar1xq1ptdylioynPCd2kdsdoQfeMr0esP7gbp8jOnrYiUyV9Sqc6NabW6jVp8b1xpz72vNuc1aq/bXcr2aJOv/pLc34c4G3N2Y0w0524ifNsvPm+KXzcm2qCoSdSnsD/6OUh6mDI0m
TjNUtFfjtaCvBX4tyGsBXwv+dTF2UwRKhX0N9u3iCs2agR2yOJ0YDAbZFge1W+RHmUtS/DjyqLTYTh+MwBdj3cxVk4pJyPlVQAZo5mogotts9i8sN6WpBAbVfDZ0PvnhnUFS4Iqaf+kfr08Vb93+cFyt/oWCsdey
OHut91Vb9K5sdz9beTrrb0ZTTgWZ+eqKyxrXsEY1W1M1V9MzwZpBl29B/a7n5snz0TLxg49WkSv5B/+4wTMyoKnrsUmeANt1tlCG9hRtbSiL58SOkUtNWUD5rwEFY7oHBQZFRnl6oV98p1gJRUyWUtX61XdaB6ln
JL/2UKxQq/wCSWrVX7DCWu0XlHyt/gtOsdb4Ba1Qa/5CUIpa/IWsYrLw2zAwIUtJkBuyGWbOYgMzuVlvMKmN5vzvYYKK9YcmKEUO8HiREur1/IaTbYK29jm0W04Llv1aHKXeUPhVVnY/A7pOqKOzoA5Ui8bC2dNf
b0hrD7by7eDtD28Jztt/d383kXz79sMf9TYe3YzgyYSpPlksrg91og98QauYqB+kbG1XkbyMTOyfVrfVOn+sDfcZPqMCMkx7hhjWhPDdF0LtnImgSIeaOh+tX3zrglBp8S3IahP/T91+pUOGqZ/CDPeqH97Cvg72
Q9UQ1FNpcvDbvwmpfo4PMronaafgH5kpF6xCBrC8x7D7LrVRYh2QXlZFuCrcDF1VA21jl1FCmR/ulHiNEe6hymNkSPoTjBQtjtV0El2wyH4VUxGnZ/hH3y6FSUOU3nh7LZerDI9SJ3VYq6gNWd1q0mRT1xdHNlNo
Ebyh4LGJz2mw4guSYvdnse0pE6coFvpMlmKEm4jiQXMdZhaFonS1VXSRnZ8JV36/RotUGmJGHv/kDj/sbgNDiymerI1Oh2A0vPp+w5wK62t6/QlZVLWdbFMEIdQWoFEyQeDkLZS3kceWhzqTrZtpocOsEhRKEZhR
BjTt44FgESXqMZsOEyYbr2RfWeXDMTBmntq5wSMIXAtqFTvD0NJXPB9hT/s6/vpMmuXpXts66fmDYnfRGhlqjVt6iVA56evylGzR1dZkig9dKxy42qHXsd1yLPhgmkmFll6vprf+lDf8FKQSYioVO0B0N0FUoMx9
OYGShRu3jWeOlhjI7Fwh0hAtVA4PC6Q9dbISCnHfeeIUdI3Pze2Pofcyo1ywPvlIsn8FWk09KihGFRRzg5M4F8SuDgfdAduGtUXd5TDgEo6VQ/k/290F+v8AC8SZzMoQj0N/0mZuiHe02ZGcdS5IX1k3kRZ8US5n
JNyOW9n2kjdCLd+11qonNYx6U1kbZ0l8enXgrbQ4MBFNUsQr8LaNpZWnRjCuOWl5vEp1cnTkP42VaZc0lqYn5rtgm4PlhRXK4V3zGx2HyUOpQn+j+cZSV1f/d0QlhSmsa45HvVZnpLp6zw1MDzPhVvov6dkVZ0pA
1/DRDpqZLo4vLasT/c/ZCdVJslhsN6pMuLPb/mSIpmsTRIJO6pJHp4fJO8ITmB7jWCf/9ZQEST6E1nQMzeHdLHWZBWr0l6ufBWW59uA3q5XhHxrE/fw5Lq1cbRGSLUcgIvK2jzogFEydy700dZqrLqFfwfoET9UP
JnLIHQlWq1rbSldOL2D9wjrNGMv3oZmhUB0qbyKOWHJYjHwnDNCQ3Zv5KYsIHP8Kxqq/TWGy7U4hi/nDnBdDUe7O0w/08nLaGRVBhz2ExbKCIdZ6YST4rh0EcXc3izgKBO4TghZrpgxNkCrwMLl2uljPvZE6ld99
WU8uW8XQ7Qh68nyHJUqdzbWtCiF5zoWxqvtvX+1dy62csB7qMNmP3JmBEWIqjpayk/HyEtBYTQDLTiBlrly8t8zf86Dxj+l/N/t6qHGZkwkJchlcXjhPXfvC6niVVkuuoWYTT1xONOBwskKRJP2eyPw7xY5pmQey
uGijfaiJ7E8SWeAYxVyYv1HJeGwu+wg4BFLJyHAniwQV85CZDTH+7EjrjHpmnoc6yT6nzaqiNrbSYlDxTFp3gwq/6Hlc3dNCmITmaDOyXCqoRyt2tWDsoMqvoTvVU6sMgF9QpH+6DxTS+URXCawHzGOa+Y+eR983
EkUg+WIBaOE1D1rb5ReegqdzWFGZoGqyRpD6rYeszeo9hCit/mpCkRxqvXLZwFYF9cdXURvyQ3Uwqn0emaunPyR0Q0dd7bPBo8qpxWra3P2SjYCeQyEtgjnEYHVUtvxAe+nV45Tm2tGWbqmsyK+kwg5f/6CgaCqz
I3iPYaVd0EK5lLssxJcovnRR0DPtYO1OWw62naULgVZGaHsGwXK66haeF8b6K9e2zuWwGQxZ3FYmZTRUsfNnF9ik7lI6e/5cU2DcFFT828YtXvO8L/reHFi27j36sVuKWy3AiPX5/gTVjgF2gbmGskyQqYd1q0yy
19C0lH+ZHyBLa8UEFXjle1MYaUPZ2XO9Irb90bClXRH8/z2efkTS535Dnupghn6Iy4LHVmtebN/pkJrQ3JSqMPcjGFT/lp+X3HfBs6wzzVeSI5JP8J4IAjDjBDFgUZ1WY3Cp6nHiAFG9u6hx7WrQ5GYaPMXzCrZi
KHdhKmx9m2r4DG4iXqpIiEwPHCAoi9o69D0CDHEcolv5EIEGhnti90z4lgZy1zerhwdOi7aHhKBVKTdPs7lGnvMhsTeiv/JVLdCwa/OXrClvPYEcND5/MdKijp4nZH65gSAWepAsA1UFcOXdYAOwRT+ra4LQAsaF
0onddVcSkYYoqb1SLaRhSfm7YFyMVOChqSH9PH2rc73+Wex7fsypI7e6Hc7CLttPH71q5Cx5YiuwjfwQ63iZwnmkIezxKhxC6EVBeJGzPNnurAF6dNzRJRtI4GbelDX1BwI6vagNbwAjzDxOGnNaoHYuFBNMNLHh
lALaOn3nw6M+ee+P0PeUjALJIkAofGos17V41Ha1EvXUzbZqtmIfzryk2XKb61LBetk+VqpYoLJXCl7GwZYZAOCRGzP19wTgEEIv/fPRUQ+yH/CMfyZd/6yuDdp73GAfX/E2HLuGej9RwtDRE+Oxgyi9qS1TdFQJ
FR6xp5mqB7xVrKyFPjTmFk1RPvX2CpTV+TKHB3izzBma0CXcAGpzigmwYiZm6gN1JoWJ2sIow7LIhrjHYYNVcgrdjCQ2gNrC7lqCmMc6wxXVUahfr517iFReabH4MqOvsNQPdtWj9ktV86WDBEFIdMoe0TCE86Ca
xfpSuLtsxdECYrncrsDHkAZEIirWkzoXnc52aWF0zIpqtn2R9BzD4qjzBXjFdaApzocPshNvrDne9LQHEbneAsDb3ZU7aFXwxQf7fNJqdNOmqdUbZenFAzMOGYF7Vsly4kndgckbXWF/yY2VojPyxMazW/Oc/tFa
kjwrE+aASu9jDPRp/1213nz20VKfj7xr9RGeYRSlf+TL5O62kfUH3tWZeQ5ffFXnwuonMfD8ztyP1Qu9Ib5Q2cIuacktu8e1qtUVpaRzMMJzob8rpNkPHYbZ38RTjWyh0vLxyLD4lOwysgAmQDNhPbOrwjems3Gs
ig7zYs5c2DG6Kxfr8JmEb9VkHHAT6vCOBHBFNBKJIlTahCB1rpGx25vO2SboyEybVgkaKNqFE0vab6+rns9G9WIqKIcLJVmpO80KPWp7zmSRuYxa49Uziscyhyqq5fguZtKarFGRoG2ruP0SxEo++uZvDltbYNIe
XDEQRn5Dxh/DM6gjhSIyshiPWGUAYWVgz2AIj0UG3AAdmKTVEU6DPaTM4rQxdNnEfkXNImdeqRrEZ5F1lOd3vxZg3RmIv6mClC58Ew+7GAVPXbkZZeTdPAsQzlrKYqs5S79HlSm2PSBkAUkhttIMoymPIlzFRxYF
xQUa1faLlCdFjnCU6yx/geIB2o8hEoYPq5XJpYbDcKZN9K5OTmQMTJ6bik4EwaYpFwpQlISKxUMHbrKStmkbVv+CAdbqYbelGhZ0I9JoY1i02TG8sYhpWMUYLzL/qGgcbds6MnQmxYxWc6lRxiDLOtPY3nFxIV6j
pKiftUid5ah2P/iPI3g7LFkf/0R+b0DAr9eVn5/9k5+Kr2Z7R15mEPnBl4aXBrrl/r7Pz211e/ilf0vu3MpSEuATQDwef+SOroJf8psm5f+GiKZ8bAWNOUjuyGlYO3KA/atlhrko/eiQc/7vbCY/CBE0FwQKOCT2
t8tU38SWdbHKEQ8+mU8xl+F/NZjS0fC8mAAGOyKbOSCkQHdvavfgfumGsnxpr5uSzs8ZvBjT7Lt3tQXWm7QsDC2c+eZ4RlgIsPGGzxjIqK5ZidskmhxirDAxodkuXfoo/NohmVg2mQ4MZXPa3jkfXDueY12uG9/F
YFRAcOSgu1cXf/i/7LvQzYeG0BrHn79/N3t+pH+3a6RR6LPFCj3Q4Saov88HSrQDBBuFFWYSv9Iupd8sbpaO9P95Ei0lcPZWfLFo0+S3pbYwkXyzPw/5LdORLHh0bob5lIpqaUw9lA/899tTnXfgUOSrZ9fzkOUE
qPlJVlNbWvux2rXtVLd7mTqwPZGuUigTXrKOX3EAoY3fHWHVkz5/6TS1VAX1sScOBVtmIFrVvHtdoLtOKWzE51Ndb99RJkvzUeIa5Ke3brO4Cc5m/KiNBgH6pfvHm5yW+3JbzUKEB7NkdY2+Y6ymdujyuU3Q0NTg
jnHfObI0Tv7DRJvGzmJ0VQ7ndcCktHPWbVZ9hUQM2nlfWN5quKh8ly1wEXmSqcE1KFzU0zBlcd5uYqg8Sw858K8vQLgOLPLlfnEPZbk+9XkKTREeeCZYjuULhpEXKipMBVGfXRW2cEJgMav/zEBJQ9rJX7DSEALK
O1F1TilDYHhoJFXsPZblbJxWzyjV+A7YgwnmoGUwIcevDtyusNDMkHHulp2z5s3L5ue61W1wXC4o6bzDK4U7/h4JyzouCWqyrfMGJ2kHLDlA/8EAMTEK4xhSET5wZJ01n+EYNmhoCrHE13ShzIi0KusEi4KcFBUJ
nqJYxCs3ofra5h8LJULeDnIbU1H1z+G/E6DNXpHDb5EbM9jdk1j/lolvxwRM7VPxzOuAoEqXqiqXV/chL0cm5NcISIVoV16z2DGLAS8ibQxEOha2b8O3T5xI+Bty9l8+gdEsWcOtUBhDGgKw5tz/2spOnPnfuu2P
8fv1pvNckGrr9eG/29Wz9wocK6xQKk7zXkAtisVe8V/vj9RKA0zyIlIr+fo94FonUfwBNJ3HBL97s88eAFmWQ+/+mRFQ/cwty9czu+5NveJVLU+JnZZb6nKt8a6p02o1dZ3UjF55vBHTranjoQWTqZNurN9bNc/3
vR7Au9SNpiogX/Th7gdMV3uIYe2Cwy8Gxc3WTSGo3I/s8w0EsxMICDaVExlGMPeZGhCaVWO+PizODDPINYyccdjJhcl3/C0UHq4Ul0oHqLDRd3A8ZZ/hZjHOmZ/ms1lrz/DL4n2LImFXA0l06NQrFp9KXFAYhXbf
y0K7a9exygFuV86W7Cj7cAtbIgf8fpub2mOc9AzzoLUZX7zB+nBjczZwGJU/f8XMYWtZahG+g7VyB1SEYuMEHQg0T/Q92huGK8xdU6dMPue5FZhIbIRAvGOrTHEIwEwkDS1yJ/CTiJbi0+SCvp9MdBdpLdolDohm
vghWomdCX1FlwGpgtaFUGq3hBGOvLsmRvUB4enHAk7Poei+duvPCqLo0GqPYpnCz9zDFFn0kJH4+hgXu8+NpoiRyeuwkmiEEwC5laNUGQIl5mANgTxEKXRXxLE6rHh9RkBAnQSdryMUS5U+tvDdYSxpedkqxmYR/
XW1zQfl37ceHiZED3fetIKqZNJhy5/zLU5is3Mnr25B5uZlInQxQ8VFINcvettMSZlmOWhXgxKHIA9ovzXgOG6zJPQTQy4ZkSClrYSM3xyiS5JddgzT52qEU2EIG4v0xjQF0FAUkBl81TXzr/ljbDddAtI4BTPW0
IqHlDtl5ApBU4HYnmIL9pHMTzi+2De9C3WEagVUBfu7T1hfF+tvWTNUkTLJnizZ0Dzzvlr5lj8M1q1HQxx1qsiJLLKzZOmSWaGgcR7oHe4OaxHxyFCjcICIwX3cWQ35Ztsw49QW61FIQZcMDViIWHoSDtptyefow
5CTlncCg9Ixa1zrSKJE2mxzSuxhg8vPCqfc1jYsho+yesMvHuyRQedfbdX44t3fhZhSPcsn8+ehPeaODCL0zA2JHJZ/t0bboRU2/Yp9UWJCzq4xKDuKgcALxOuJjQ4yuAgUlOjWUESWgKorBHV+aQK7kSs7XPoK4
QNdVX6fVp5NC9ko//ceeUBlq7VAulfw9QtjO7EMPAvoGqgz58/q45l27N4A02ogZC0VUHSGI4nipk67+3t8ox+WS3Yhv4EHTE8rMhWX8kBwQatG+OQNBE5iN35GCIFWfcWzCqcuzdSBY0vNWSSQZt0paejjNjp6Q
B10b6S5cWICwOJ+m9spPGZd1nETATIitOJNRurcLoP0ZVKVeNVKbfTEY/oQi1VsEamCjDhzq7WBLOuqKFhtblXUfMk2UHeUGCQSdkEBWURMpMJ3ZEwCnzF5h8pW38jBGsXNuHTZKs43HzKLp1hbaJDkfx/4JHZf+
96376Cvk0y5MH3A9GSIc0n9LWzdt8JJDyBnXeVD5ovhj1RfKD/RCoHM4mZPuu070F1xVugcDaGeEkPNcihLWsueTl+Z7ZQI1THJJj3O7jFKSG562S0tHZMtqGrI1o0stjjuGXqIc7B1BkTt5Wz6a3SJuWpXTGCk+
1FCtk5dQzweUFNJ7dAthcM3Lr/0Ar/LKGfMuHv+ohAEsFB6R5AfhRV+zBm1tuZJwdAwCBa8JD1BuHKSJLxbsy/G7VKd7xLIM9+aM1lBWxM0ZF6vc4Qxl2BAx5oSPFQQS3La9TVJL3+t38enYl2PrFDRVL/PsfQ0+
CeMTA0zGK1VxMt/IWjmTPcdZIUaPVu4idsSgnAWg4vnEqBUA6ly3aCtfPLUc+1vH1NZLXfRHZPcevO7/z/ndyvO/v69vVpYY0OTVUEO7ebE7dlpw80aNE1Fejtf1/wt+q+cYngr+KE0TwR0vaPItoPK6lmlFHm8F
+uEzvIn5oCmM2oq8M0PF+OUWYO4Hezfa5m1L+vlmPaP/PUDKlNK/gzfCSZCVrPj6kfW0yvpvnvNznQX7xlp8CRz5JcvVwWgAeKNYaixrOGc7r5KMatTLcqSmnaHLQzAUVic1PYrNUNkU9ZdVYRFMe7MFfi9Q2uM1
+ZLwusQGHOAXDYJOGxBuGJsM1Oo2Se1bv+HLuLqySDqqSckMp2u3x89YGfsIEEWcOgeO8tbmRjSvQoKvws1TVO0+fV5OL+dAPuPYx3XZplrlu655QP8q5ghQbeorQk4M+izeBUd+7Vek0KR234RwU9zNfs8kMJPw
7ELXFwckZjZyRGjddtAeKjQD//XHlbM66GTCPJvNqz3Coc7EBU78rN8+k/L+kZk2zkBiuygiq8FEjRmnuSDbHqEhY88bSiQ36TFWSmMV0ENsal0s5+l4o1+FNI/tdgtRTX2dk8dzyBlZ9Lo+gJ4/JPSANC0zcrdg
U5xWaPRpqJt78hrl30KQDwDnZLXLUvvFpFzGBL/RzOpqTMoiNsWKHSOcPEPMsxyroh6P8QC5pOdQBS1QxQFvwSljBUwU/fCOU+LCwaYEgD//1otG984cdiZsHQdeRNHRUCozN5lVa1JA1tbhNDvoVeiLOloP8Y4O
0Ao6Jgt0GEZ05Nnr53iYic1Inwsx+Z8m8mYJ2lxzPA1JvXNO1ylbB8a3X/YNpoCQthldpeeegXNi4dg+yf7AxmsabLvWZjdzGXKfKAi+2u2D9eP5T1m3Y5cZ/kf2eHOtBDpmW2vxPDk1o8sKruVec2p0hIg6dwFs
vPtqAl5IR3RPJM/RsCY6Zng61zRPMYLeuuP7s1WXY/fyPEjgiRHUjFYh5RodBk14z1DTwskFi03XyZ2soSijCeGBLmHvxKtRh7+RZyeiAAQMxgS+bshziyH8ZTRMQunSoNKkhxsmUn7RcysjihUDRabm2GJvxhIc
JOo7iWDov1Ie8uXlndskUZzEIz/CREj90u6IIw3IrKZ2pF1R3StyT+LD2XxJOS/tStbXpVkcawGy7BltouRTaVp5YwdZrP+UAcHv2ArTM+C3rEgfOVZzxb3GHJC1+ZSz4F8Rl2zILRtAweaM1SnSY5eDLEuQTstz
oskei3KRlJMTsJehPfKRwYwjV/nO68OPk095UqwPi+y+7Jvt+8LwlA2wN2UBLofffAtkF5h5R2h4RqJOGMqbp9CAN1VcqDvtGOXruDa+gLHRTPGs2cYXnmd92e0vSIUmM/ccs7txZQo50KJLmPCnjBbu2hB+q7ye
PKJ2AhyfND1WB3xNa0LP8VbM3alpQHiT+z2UJoT/BjwIVJ8oFeVR+/aclVeH55TF7A/e6jZbTi/UdXklsdSXKuqQ0nNB66IRVzmLUuFNkcgNPSO2aYW0EAgMOt3B+EcCkdxhylUs0qh2BUrTW5QqpZX4qVZr/+Zy
7khiA9cc/IjkcaVmoUr2mjfQfqsUh6B1+yvLPPSH0+3K88fzQxQOmGAKUgJIyWjaLL1L+JkANkAHWHp+7q9gnA6+nppXUv6HRh9O9q5w/7v64dQH3/LDB2MckBv7u/5dphZthF0g/4mY4+Ck3+PzGzxIUEeg0zqG
E8Tr3Cxs/ZzQ8eFOH7qtIbd5WVsRZ33/yHFAzTc1f3ODneUSNfP8klHK3/0Nz+1PzHPJyX0uxtKiGnAyZVQytfbgn0WrI2sdR/xwD2vPZczseY0fIvQlw7W4zTxYVw/YiWcW8Knkzmwtt2GGG5KkWPicDvYunC37
Hvcpr0Xv1qximmyfn1oE/VHUU5wrtJKZCtZgES75UaQlHNhE3OYdqgxxutH/bVvDfM/N30CV7rVpE6KXNPJYhNxzbvmwZVUY627jNo/4i/rokeMZdZYKFpxEXXoayU+dPPT+sz92Zoy8E42+/5k3bfqSZpZjj7XZ
eKjNKcuep1lk3aaN1soVQxJjvt3MiiYI64kE7bzw9umLqkbccawm1ThCBNOIble1lxGpafbSSr/v7VqqHWKuyZGOOjZIwlYNJL80SJQd20a3dmWyXqpw5He4M9OxmQr5YTBsmZEGPOlnCoXxj9Uqq5DadECxRwPp
fSQmZaktLaETE/4UNQsLpYikmIUvDUPmqLiYM6f/v6dkbP7yz5W0ctU06z5J0WOXR9mqQwi05q2Y2lmR21o7itZVMzmiQzJjTeIYfdWUrOJ0ZClYstM8GwNa14+lcRdOMyIZDO/xwtDzjr4L2NlVHj6C0htwizyZ
gqvNHjNdnXiYpWnfB9FBo3bScnvtJ5cEjWbk3EbSODyt3B6JzlnzJW86uTvCQaCgFtxxKMgLH6nPJYUMZaMC43jRjofOBuPEBLFbk1cXSdH7LCOBFG814SbX2NevmmbFUc16aNRsfALjMaqbQ81v4pYcRDXBvbHn
GsVIsIOKeg9aTNUeaImEgbAykMBII9340Mbr7wORsTZxOhgJy0RrdXhOwrMyicHS/Fa15InDW6N3npQygE0Rns62Tau80nydyc6GWj2w3I/nzS0giLtnNRBpHZnG7Z6Jbna7zieKP7VrByRbh6DdQ5lO1ZaL9yUm
bVlKiCvV5pSbgEqEHQslqIqUiWgYLafxOD6e9cZP7hMa77ICtNs2A4LNgu23RftzVpZmxmcpqHdu457K60PFSTsK64Jgo4EFClN84KMdP7jZhQJv64VfWn5ZIBo61jDB36wtKZ32ElxPaMpACT1iQ/ebm7uXT923
PwvcBtuYQWjAY/A2UjA9WbYXuG3lLv7p3FEzuRrni2lD5P2IgY5ghWg2d1sL+1UGxPDujfdUa+WYAHo8rkCiYBJD+xhCpRradZLsu0wLLkLuPOAHsiek3DeU21aGayBg2WLCTRigjd9ErzqMIq9GB76rPegme/KQ
pau0pdw8peT/4+DECiVmCEqQ48CAYr5FjP1aYh7UKhUnOjyAwPUqSjHUdBBJvTzU3yuMYdkf47M1yHc0nf6lm7w/CiIdcrT0RytAjT8SIuCyrONBt+1l9iT2fSxuwMVaGJkhPEl96pJPASxxWaP16DO2TfWfTxpF
B0Xn66lt5659Fw1ctTo2uptOZ+uxvqlPHv+J591f93Feff7B1deY1m7Cth2S1GF2iN9tP9TthLs9MXZ0OwHOA7QLbUSTkxjtFDtNfjAH2D7q88j/dSeT+ZdBimzfdu+4aL3+/V/EXW/trXskhPE0X/t72O0xHdJT
EvzcWAs/Z6895bkz+8vDew1tbGw2ePjNVf+9qIPsjrBq0nVcu21hxTzAmhbRoRJDZqlClHUXf8H/hBdhszyE1B27osW41NE4N9da80RfF2clDMa1TuRk7Kievfu4f5rqn2PrkKfAQfSgmm/uBtV2MhR1goUJV6PR
TBpRIu3oB+f2oxuUpYfOpLEelehchUSHpauhTpDhdKAHzGyW6OBJ8ni0mNhoUpBOJdZIH4uLfW0Zm1vpvI7UxLFJ9GowOzdVJW6zRmPoO60TmkmECxfURuoBZkeBmlHT8zYdWq/hiNPJvfk0cdus2e3AoABEYxqY
URzrJAqApwtxCOeIe5AdUBGnJ4QuZDA8yi8KOtfI67XXSNzOAzwNSE30KOrWuF9UAqSkJP3g4EA2ORAOGHrIfpCZVHwsV/nIFBNFen18TjbTJo1A5HLoOa1sIaQirF0MnQxnrSWDkJzBuq/eogUOvxB2t8I3hRO7
65/UQkI6R0UZNLZLErqK3F++t/juqXveNBvy7OH3A5CGKAaNm4vl/D7Ivi32rOSttNUGVPXdRdBOUuBaXbAyDoLUED+N1wR2oxk4hAzIXeh0ZhL1ewh0Y1tgxxObGneIg8DhGVinD8X8SU0FoYRCUDnPIqqPLFLJ
fNWogpwGrF7ehDeVZGkENmH5EdN2ZnPvlvpdw0otv8dR41hGt9IfIVUUOaLpI1Y6I+L6+hWVpMQqBYMihLyErdbXgLZfq3KfEu9QLTb0tC6JS9Fl6CMljo3RO00Mpc8o7UpkJKmEuL5oeT1kx9Z9bIxt8Qk9VLWH
PI8rRIoCDX3jKBDPDpKuAcrBUTWcznP2eS9Xo1cufQFkRTNQ4T+fTC3+VkzgH3uQ38mh83OonstGE+4vJuPuMEl21mhum1RfThLfVf6LPCgvzsmJy8LCXOtQkHCqI9ted974PMneSutUutP0lKz703QR+ZORwf/v
3wIqNH9tawfAOVjFe9wOaKQN1YaAAgcqU7AfgdnuZ/3lHto9jXbWmHZHwqdmg/SlbOFxh7P+XG2xc5rlUjj5LWOzTOR6KFB3+v+ZBwnDI36sGspgYhAwrwHNOgJr+xJras6GcPyEg4QX5RTNn1ZelY1uqnHS0B1I
giaVmR0i600DTHTslTXsUDra7hbj5CVQmpXCiwwqsP1ED92tPOx+MkE0y7Zhf7gP8+hXOeo6K24B7CRGGlKY36kwyEuRplbe0oP94aOVPXHG4zrEcoFM5BmK9Slh3us66X6off4HYNVmMFDKWs5hmexUJb/qMs8Z
ZWL0YcrCTVrsoxflLl6gVdNOnPBS0FZbE4d411txSVCHy0OoVLZaXJx3hiJYeW9B6ARN762cBboqweeN82Jy487EvPjoEggCATcfxUu4H7Kg15Y286Tyt4qjznHzQc+LsmwhUiUB0QPqmZ+R7mhIOdlp7xqaxWgc
smoniB3CnJmjAaBkUFC4YJQIeJUs3coBdIObdYqEZovzIeW6AbrQL8J5xrpDrrRuO+jzF+iiWBsOWN5anVtVLxpLKfOQkpii2CWE7dvun1ju84ttod+GNtr2n2PM2qmDuLaiipJfKT75zhUa/AHaOLon8qHxhJyS
smIRbSWSoFcPTNffUbsasJhhy1+snDDYZWYwf9vhZr963jne17k1n9F9EkYP5GqIEwaX4rAx6MUeml3GfZVVLxHc83ZIhzlm2+l5uLp4RQVLq45hC9tqyNTcW9GRaW2fH62w7bJtIOnhHJKbzfKlFz8BDOHoM9nR
451F00VzFrMlghvX+ScDhgUTeoZ7eHe98UulstLE+CCg+ZC0e6kY22qAmIIvzoj2qeVf9/ty0x1m7z47HaQdpPlM3ib9n2+HNsnN+bvmYZC7IvMRl21ubXZtboO+AmfGteGkHU+W9Sf8YBP6/XQIGMKho6cTUldo
q7srFDVrqyzfv+vIB3qxpZcRPaf7Bf3XhPkGOx92YCtKmhwjIuXUzcQpPT8+iVjQqS4ey0A+66EVmZYsdVbh5OEMluGYFLZ5ElyMqseNn9paa3irxj6kkMBBUNPs1lWs5c9XBnvLYDQDf/Do8NJFFRijvMx3HvgA
gM/E4crS7G0wHFFBWzqjB5EaVtdGHq8sydN5UixXRas9/OVEylFJsb7xAn/8nUoUZuWTXt7kxeAVqt5INDJwPEo+aWTHpH+5n9ZfXQ8fPI3V4VDUcUt1yx21li9HjaJipA4KWWow+feRXbp1+jAgItltwO2vF3Z+
xKiRgUeTMRCugrJjuMXfzbYGn1UXks5vUjpqiAp/NziDQahslai24r5GWWERgfdwDnIjWTbECYx0ULRXwb8rkbePz1WUinU6plKwKdQTiXZFNM2vBT0JqiByRloGV6k3tA1hYVWvHirzsbDuuLCld2pxaPHcWIkY
p8sSNNnFu4LKCjVt5Qm1GGTS+W3cToNe4ByB7Wwrhj4Hg5ym4osFiMw0OozA+ybcrs59FXZU8VmYUg5TEPNsir+WxcL3Ou8TSTuu04tWq/1nJRm5GPFXkT+6TLET3p1ibE7Xz89qYwcONVHOACm9zwAx0FlX3pxD
ExGOq9S2A4Rt8jgt/XbhHLiOhzblKflRox3EkAy/Qv/QX7Zd3n6zmBcWl2CgnRcBe829A9XMrwhHhK+1g4Am5KPJTVUPH4DVK3p3HSxJt21PlMkiC2xiOldTJjvF2iIMPLnocWRtJDb+yKupVxNS6jo2eFeDBNaZ
p7xMjXSbkhd5msoKK1/kcjWgUfEsNWujX3iZ6pxJF+XVfwInQF544DlUbYz5AyVbh11hH/vn7TwaXCprfaysQEZCRpnaELQXKfTRjSaE0W5YZNEf15isXZiKhsAwR+20GSRXwcAkididgs8ngiSJhh5ymyMMJ97a
jO3SXpI/89xh6s9TouyPjYMS8ZRYfbIuLDHf0ksLsNonhew9pit6s8NxWBoQJUVDne6q6k3t0jVUzx7uSrW1y5CnxZEhwV5noFUfKVZX91g2CTdYABZcPHu5ouDnlfK83rXERnW5tU82o+b3Blv5vx0ZlhFTfbNG
OzmzBx1cmefEru0xoyHt81iRNnInmyxliNrddSSoe/gEuoTWhn7G5qkHTtv/ICnaTDV3g7SzHJ1f2qQzw+DXoxDh4aA+bHNiqsK6QQVvT/7pE7vB1AbMkkG972KZf09ov1ZXgkQofp7rK2g4Ksq5VpimHGwpbhYS
GLeCWXIEgnfF7Tbelc8AciQlf3xnv25Zx1U21BiIy062qR+7SyK9fC4zSrEKMTteoPQ5yA3+Y6iPbtpU6XhK65H/e0Ed5dTmHWWKsjxXq0x7VkVWgzwNMqM8DtIy8FrpTIKEdbnqB9Phbklu2HIyvoTBR+OxtVP9
sO2/2jQqJvbERivT7+Ov6gf9qLeKG/MdQLXoXY5ne9ELa5i1k6c+uPoDtF62s2DA1utvOvrXL57W3/vIjzz7fHraxnbfbeXjJLTn29Of5zNbGJ54i3/Sf84e0ukvfu+1Hr0JXjB8w1m+exCUd8Z245IHqpgF0j9s
QU59mmu2kXXwrYh3idL92sYJphCPdQXJIsltdIanj2EnCIeKtsSrHCjNwLZ6jwtIrN3HNpw/A8VzQYw+CD3kc6Zc06lw7g75xysWm2PUGoMtMAXpNWs6Ds5b9AdvsMl9ctf2xwHG4XAxbrGZRA/TcDB0wyBNO/RZ
eTOZ89FWnFXb58Qa7Cdq3US750FeF1Ycge2X1LyHbHAaQHEaw1FScr6hPugepeakNotyWkoESO/qgVCO1MgzAjPb7idRlEeOGPnMagkWiMCdJPnVFc6+f7dHKVy7ZLKNh9wQv1DNLWUVNRckKVKZm0P3Cir3i2ef
y9xP3WLaBDBQtMaq6bMBswvWwqF0rAzoYs6ejyHXN28mdb+/YZOCDlmzAaEWuw3eBVv5TrTUd6Ebhtaimef75i2vUyJHtkkiMjNWyXpzAWUn6r+BO7rSkJ8VAHPTPsCgMEivrN616hRU2w/kFNiqK74iTsvnYIDL
1QVxWgZU2wGdDeI6irSMSnGZ2kbpJusvn/396Z5mv3/GrfL8mWuWHz8DTZQ+ygxlmsQymo+UL0fvc5pKv6dN2gIvu8iufMf8x7OiMFlPomkPsvuoj/8smZDKzxAssZdOQujdSCDIQZHW4i+qcjcAhTWH4HvpP9W9
InjMUzG4CncIohhaIkPFxmRE2KckIc22sq9ZuusGsnM8qa2Loe5DzpKiDMzFoiNVRbLYA0JYK+It/J+J/8/ayJ8NECtEB4M80UM0fXSgDOwQPBzdbJD1Ar7SOpCJGiWjq5rcoKVM1ZQ2UbuU0R9H9jcZmeZQzJ2S
afdHSROLOM5wEO0pA0pLXtdKkJBsNow0mGUJPLhzpMAm/jEAGPkDoSAVifhv3yH4YQYOQrZae3b/QCijWB/0AaxgDoX1wUF0YTZSwiqBsE5BtmcUaC9iUHX2mmp1S9D3kZGFeWtk69zatPC7x18Wb5brkjOppf5w
87vQsc+SzDJ9HPixfN0P4WsZCC7NniEFbfN8kQu59eSUg9EF+F306ICkiORpmx3X2MndWGXXkTl+kg0fRdsN60iMdDi46rBNiy5mH8Ic4Yk2dx1AMDlqM3UKPgK9JTJdDGSMR6HvpsL4Fy3cBz1p5ILkv27xo2IN
ailmRwD994l1jN+SxVg9bK6GHXzWq2ZsPeg0rcUg9nSKUN1orZlB9ZRKJjs7t1tbIbJTtyXIQLJ/kYg7aUH7KRBMoZZ/PLHC9MqeM4TN7q6UsjydepRO8NEeVqJaeUUpx5dqoEB8ahPJsbPY3YWuFVe8s4VY4AGm
/T+mepHRdbjLyOD/metDbCgExk0/SmHoE2UxfmbxuUZb2z7sQ6YJgoJJcxg4W+6sEgIu2mmSirI8J3Rp3Uz0i3JYkRwgOYb+xGRZrYt+RqXBKXIj7o7iBwW5s7sfIS0uo4kNEPO0cYCn8TnC4RmWanA710TwanAj
6PBkluvid8gY0jNnOHCJZ/8NBw2HnvT1Le77+HnA2UyuGt5KtykxmKkxP5Brk5hSkr8LKTf5Gao1+T3DWMMWj5ygqiXezGko+gAkaBURIv/r/ap15VFxMKwnQu78IC25I8qCTj4UX84B9IjhhbWz1tsk2ePdZFvT
pzVr/uqD+BGHl0ob+34CfqIwP1aPoxMWyRFm9E0t112NV1az3RJesrg4qSyDKD8S5mAd2pEdtP27mZiO642Lq1Di5hsKv0OgNgVuTue/p8s3MguH4LzD2qd8d5ilUrYrFlQ/kVUx1aGSmT8EBKyaDsJJXjqIlEJJ
bkEgZ5cAKd8EGCduh4m4+6zlMPxwxRsyF0sKvjzo0X+dYFsOTe3k5MCnBe2mDNsVwM1tYgpk2T5SObQnScTkhD+5LwKWXzYJGTQzxthYy0AkTcjYlkPWyfomkYfd8UnHwbGfJch9YmafqwM6BkHKWJFqWj02dTSR
pAZmXuE+UEq7wfbJkLn6J1vh2ZdFzW8KpaOwIX7UvC1zKPdjzzZrS8zSrEDWaEXNDOcxRUYBCHLRGogQrEYpNJKUj0qgzhB5YXH3ImEhHACXrqFDvaB1ANf8fGhvP4QyDvEozNrTxFdW9h2SAxbQ5k17UzeSK1/2
VFAhhwxTfXR26inCjD3ZBzZ+i4IAtZ5+6D7w05CAX5DoEWJb8GUkdTeKHeQGObHrEmNaRBd7h1Hp8LwisfVxxWAwv0iSNK7NRwyGoE/idCj4y4PYg8hDnbhy69/CRsHstMQpRxTMvMn/3Nyn1KM8TPKZcoAyRLm3
GaFcB9lF6RPjsa7+8zyhjulRNzYjHcMHDlPo4nTIOu5QPt5lLboj5ayFMyakao46n//EZldDaaoHL1Y0tQElMTZOUU/F1Ehh7J3PGjz+9bL2iMPgS6hLJrU+f93A6LdnyJ8eNPVZH9wF27PMszAT0wQLfV1RflBY
B9bP/SgPgblhyUeUyWvUmHNQ4fXaIC81FTmPoquEwA54OdgifSoVyBwmCXJo/KywLbpi8pVAt+jW1wwjJ5xyNFM7LPe9fP3nY3QZWktN/jkt3XTIN2BZCbTAV+LbZZqDhwmZIisCMgZnnwl6vyDlLBeK++RtpocC
Uvu98ItCG8L6/hHCjrZ3LD+6JcRlEIMI86RblUgVaR3iusIxWNZp7f/0++vamDpNA4vhk3xRRAqWeaatXHYXO3+UzIsqx711cLnatqUmXzx0a1HwykOMQJz6MfqPjqPvFu1uXUs3oVru+xeNL0B89GByy4F+wQfV
pQ6dLA/W41wgnfKz869rQr8pg0zgaLP/O52QIO1XMOEQG1n8Ru++5Kg6iF1EFdpeelgtmQsGyqDI3NTyX8LJ1VzSly88GvUT93ZK/xz2KDefiXr57KWP84SUA6Tnfrce41l2ch5h6tPv2gd3ckJw05OQcrJZcFQR
Lfyhpa1HwuLhkdhD+HizA/nQSuvf+s161nQzbqRdHiQHIKQRh7+4x5giXiDl6VWjh64+jofGtS0aLl4Ulr5e76ve/ZT+FNwjCBinRNrmPFmdVh1p/jzSKuAUslrBbPaZb8JYvRlxP3ytfqV2aEFT5+6tHndMIFNm
vR9ZXPWOeRxbddQGuwAVbmeLoa7zD3RO5QKzyUfkbcX7KveofqkWHeQkoCzuvJ84VOrk6J3Skcd7uu2iZWBD9f5zyusYzxqBmVY9QbMbrXyJCdd6ph23dc8H69DauPT7UWTse6w0rLS7+UFuw+Qxq0cPEezOSCx7
5bUS4QqZPGAGWxe9H9t+kSEGwJ+tjntIuU/Tv9CSW5/TU9erXFzJCMBL9X2ofEcGBS+yLwwTDlH4Ki4x2VtISrZ8uE0ZjWKfQC6Jg0AA8ZR2pMJgBn4k9/thCN/M6Yugo8wgxcVTVROOeyWtCpUs7X4I5SaDTqts
YKYFp2opudPA0FVBysyG0CQjPI1mn0u6ou5eDsq4fQeT4uy14VapcIP//h1Zxc6Nefpxhd5GGJWZ2Tt8yY9aTwOve0ZylfLMMWWQCpm/x8Qh3Gi3+gGE7A4ETvtpQGKZZ110S8Orv6vRV/HLr59ich1CsVFFbMu0
MLKyuPAtAGt8qn8ndT1v4J3u9bBCFwxaSkd3OMt4DmeCrSiobMhyqYC6xl8NboyH45CNEwH6REJUNfjOMkN0L+r0adnJ49pJfe+kjZFWmqcybN1nd6GpoFuFZoYUB9ay2ArWNWeEvn/Qs4RI5/u/ofbgzlNCFObc
Pu5AsZbK0/7zqJu3U5T+9uBhw4wCRyXZISMPCAYAQBtUlPsmLoHsMMl4C6KI52GQuG7T86OH7t3xBvs8V3rg8FSFvHf/Gf2heSpyRHmAIKi817zBvTOSUWr9Co57M1OHXHcVWS3aCqYyap/Ru1N3nZnYQ9EUCNLJ
WJFfkHKAizkdtjmellw5CQ9skSa9DMxleIy60vRhBJl0t38qc4yBEPDYZKKh6qIbkz2VvkDzQABd3TwAXjqa68W660Ci/atjleE6Phv7jZowF5HJLqRUDFRqHGWfu8jE0UKO8MJ3ngo4EZnohN1GCIq7exfoOMXo
PbyTnHE+CLswpEZtL/O2IuR+94mm760iRWqj63T4tUVRxjtjSpK0gB6iLAlRoeNU0WBGiy4rHv869ibT/RZ2/Zl+LEyyxIxDtrfo6lSrm7UcKEnm83+WOjBf8xOoJFXfwx8slUF02nIUE3sHQIlaLrpkekip0hCv
9ojmJZDfMfTzRpq2ud20zdK0nZacaL32z9hXlCplilLLsPn0dzBsYnDyMC5QnQijIHdHEW1KZCxAs0Je1BUb51HsUGOENDZz04oTDu704D3U4RE0TV+PoHUEUWG+rLAzYy3Aiu4yfQYRG+5/oBNzISGvxB6DgTuq
CqenWZjx8wlWLnGweA2RFSwbWPpgGvPnU3GbsWx7E5iNXhCAQ9tdJen44L8u/1AKLghRwE+FGVV4mYWlDo6L4TZekGc5FnhY2NkAlqlmwOhDw99s2JWcX/2QrYu60ipoBwhCuMAr5snmv5OZcUH1SXrUEWTh8mZ4
DuwitwF/mApmdHy7Z+/dcRdeIJCeikiMFNsoIWwWy4c6vFS2CxfcE6dksac8lG2d8s7aJRyMRTsk+2ZQlNh8oo2DdH5xtRaUhRRQTXxnIVAba+iX3oAw2rr5157cqvvZZcwvIkBEH04tcmsyqi5xwO4DmPiO9Mr1
RBNVix9MsEzZLjH2kBspztSqxZDmrOCD2U8MkB/xk7Meh4zBkTT/Z4T2L9Ql5pw+zI4JfbTPDmM0sFReugqvyJYzDDl5/xkwZgufVZpaNekw6QaUjNndMo4EOs/MYgcnRUmFPAw2rA2FlxGV+QTwpAbjTuAgDwK7
2N3QMQ1cm9YpHhGjrdq4G6afoo+Ynq6DkO7PEQ2VqwQ5KZlaF7wDgxlUlX41DKaWbVoplCYC4+K0ziprzhpo0oZHsRPYjmUWzO05lOcrDFA/e3OUOWUHpUL5lKe7oZsWqEth1J5pcc4/cDYMPlyCIt/o/542+wSJ
QR6uQMpzI4nT0Ljw6OfMKe3Yc9Q4NX0tZyjhzbzeEz8LTxVEh+8r04uNqW9nlaNEuN1nUtwgntusjbxl8fgcFTuQGXdts7E910lk1fpiFRvYlGmfX9PHyo/hHqXSHH+brAq03mfWZKvqCFmBubTPiq0fC/JbImOh
y+zLAhXBBMfinMJOGG449w/OTbH/ye5xCrJ/8us6eW4S+4Mw07aZHvQAUUmBZWXuaj9r63g/0ffEMXQ9259BFPI3CQSQK1tAn58VcwawAtHOZvdK+HFFKEmeZs8pwszUCJZKfcFe1Bsw8GpKKyyaK3XIcwjIb1nN
1Ft61sV37EM/kZdr+6kkzBx8VW0+zGtpYRzQM2BX31SIfHebvVDVkgVfHCdybvyhMyFEk5VTFjm22Ynkffek1uIvUhnzJZR+nPzSF1hHY6Y9TLDq9Zv77e36snHwNeXAfR3L/DoEo7AfesXT+8k9r0Nw8GAlF0qX
QZa2DC668SjmAkcPbuc/wY8LzHPwZEVBOxaJoiFIs77LUzew+INIE2Oaleh9E+8YU49UyJ8nqKLXBwt4U2IXfZqtjTo2dJzlbRcg1marfAMrQ6YdzGbJ0Z96quLiYeqM0W90XpQFZCLzoX7yqcGXi3nuYIiGXP2n
DxfJ2w25VkerNPUDW0lufIt2YcGvx0WhqqlSqsYEqMyRKs/t/XxW4umqhyQHaEoa2wQmScH3n6nV/ztdGfVBHETrjXzSYxPGKplnyZXojkWrAxcasheXefntOHFsnzUSosLBi4X2UmQkOI4zm1m78MCd309bdOsV
tQ2cBFiOeRSnbRWbidiRsXu/2SonE/pWraK22aJRaZ1tTPXeiy3swn+objW62rWtc7ycHDqaMuunoqBt3H8u0P5H6mGxjtD60IcPRXIxzDefVsLRevFLsnfYGBrY3dIGGu9CVRfptqvlSLt8WwLXV8RdG4TeYscJ
z8IEnxbGhBy3qiacX7bxE4rii0xPnEPKgGrIp+ykSjvvW1c8lZwom3bqRsL771iDjeJ/kZG8h8xw31ZPm2tG6vAMfUFGcoH1R2GF/hOKAO7XQ3/oU4+j+TU4fr02aIAHrrQP+5+nhA24GFdxnb9A2Cktv1BlpYt6
Godp0l+KCMZTIOAAliMypQZht0DkQupthkJvcOp2fctiE1w7AulhzfE3LpF1KsPhcxcrN0eAQ7+TPFir9z3PEFyMD6DJQYhrdyVwgom31oR5EqkYV3yx4mVOAFoTIHB1lKFPAudbkYFBw2uVk8xY0TP+j1p4Tu1k
0LPttbbCJ46Z8MLw9I/5Xcm1XvswukQ77H502XT6Z0G8RuQEYTzika7+6M4KcyWJo4KO3jXAQ6NySOvAakCzJZDornLCoV3VhiaZEmDFxUNyfZUYXXpIO6TIWbU/IfK1rMjDKjJN9pKuqnvQ0b8iI/nneIE8OnCM
zG9nIn9Sbxkh40MgOVhBQrBcbMdIBqgo3CP0i1PYppHgGd5hAMsVmmvSYd3v6Oq+nAh0JbH7iapHv1SpgTguE5yhUchQTyBOMKukTERDTCYuFDTdIQ0y6tvjt+jFsEsqPgVrTntqMYlGFwqdETvy7d7AItcfJs5y
oFIuSic2fjULQ5TkANcv5dMGrZdHRA3dCt+BaIFxuZBchpMZvWC68CSmppiTGSlwOP4EAc4fhQK3xDSvHxF8h8iDffiy1rgZvJgFD+neW+nJ3Ia8ffdoATn0MOsbfI8GkW/f1L2DdSNCV33oAb2vZS0sXsz0HHZw
W232rwmwSJd5Qc6Ad2yennNiH6gWP3zhy4e7r/xuIv1Bw5Q4zKpSTCZCuoG8zsIx3u333cWjRXOQb58+xYGY1PADxomnYyfIB+cQbvgdhy55LW7fLJkOfLSitT78+tIYzRnwsCsLg7HPJTdf0Iw9XN6gZuSXSx7U
jFNvqttqGevvd2/JfOzq+G6LlRfqclOy+cK44LBJFUZ81fKlWZ34AGo+NX45YjstYz9SYdHxuZVhvpsqVYnMFLSmH5+xYXkptMHJrlUpIKm8asi8NLdoLHqXKt45CzdGtSR7paGWYy0oa+rKqcxjqWZzKQc/WzK/
2ycWQbl3D+fvNBjVNrBQD3Tpqu10ou4pLK3IonMAYvxOLeWhRGUDu6+7Z58v3HLLU6KzgCRgnXOE/1gkrCEsIS1rlpF3XcyCFve6EP2ovfIhYuagfIWeSmEJTK9dyRMPJFlRiuxY9WrT5SNOENvoybdmVixQppcD
LKQCp9R+KolgOh249hCCErvci0lFHPnBKdfUnNjuU3HiJCK4TMRKoS6B68250kJ9VtnEbR5wCGCtOHSxvuv84SNqyPg804cM7CWLDpmYe88e+NFzwshYznliMq2Bbmef+oUTtMiiqaFmL92WLOBRAX4oFU18laZI
QpfLk2aFPOs+VTcRB341toogm+09y2kuX/jQKkhhYOePdmQg1MPV0cPd0qEwtl76gYBJRRBffiIEPV8yBDKz35yJLhWbfMUHZBJIagWvYn6t6kwKPlejEIiRCSr4+fq5cuhDlPQVrobz9+OD+7LGjdhFoHpx9H4P
r7JSvppKrWKBE9alNLQKP95OGE/0Gm+opmitAVBE2ivu8afmVroiI5Uv2ztZbrotIDuf8A+Yl5Ip+Sw3e+oEYjuU1n42iTq2VobVt5UvhTIaFv3DCPeIhq4NZeaF361yEhtinOvHltKJ5T1tb4CuLIaXhIBfc7pY
e3+a8UMXUS5V66woRQEj3byoTKxzJnsDiiyTemXMXgQVGVC294kGU+OVqXKJdGIGDaU9cnXg1+tmvbbaykzpZ1LRPnoa0uGt9hPhWEDb5umym4ClALYAL6Zlr9eMhgyQ8iXdl2/mCz9YHT6w0U98oip8Bg2AwlSo
BUaxRTA0hIroR2odFE+kDE9hU6H4DrXcHdg2/AQ1+NRaEYU5TZuc5KZF5Ym1HOTQFzky0YU1gGoygnMhnkAd5puFqoJswSYsJTDJXuwovkxbW/KeiV+dMlDkKLpp6BJPH9IDqNwzQTng68kVK0GDnfO9wsum7W1T
MIy5io6r2zGeBAnjEkhV13HJjaNe6dpstKD3TDAbzvUdTcm+s333y47ymb5nijnTsW3vS56c70++bN54Y4i/uSmOjUyn0gsba/USHZuYopNi+Wv6Lquz0bZesmQD7f13/pr2JIm4eNPrLFlHWU/nN2er8Hmn5FI+
ombuCQopkBwnasETLpCb3KyCDXqkIzN0R8ASgjtQpStogpkgwx/2AeyFBoWNfCsvaElVFQiVNdyCbo37HW3qrffcyCAaxVn9PA8rjHlvnuIwMHKxpKstRVGNQ+eY91YbWaN4U3pwuW2qxH4VOLj4cW1bCyjX05Sm
SHf0uWQk/VoXyRwMsOym7HEA229UFgTKZbmHAF4PI+J15SLavfZ6f1O45lCgH9F6wnNH3t6rBguIwds4sHVfjwjqLCiHRT1lhANtamkS8E0s7Yu6wtl9B3C+c45ZjAOjAWcGORyS5FZMt1bbmTn6BKNhhV/mcXil
xQNQUKbLWvsNw6sSP/Owg12SzhBXRZ6i78+YQsoA2Av/uDJACC86j0tn+GDFLFZMJwCjFC3stpMH3eg6JCCOOzZDwIPkdr7X4GXzxx86aw0RpfxDC5TzD3VRWj+0oFwkx7Vu/NQBypTLsHm94EK61KfSqxHKBmho
Wt40OSKQjN/cXIf8Zdx72tz27if97b33KUUi3IrXqOOV96C5W8cGlx0Aa+bfEKVwzWZw5gF/D/MakvJ8XRr1KfrlrTPUFRlAuTYah+1P/4WseIY/jJZicYlRjwCE0el0H9jhImjWEGvbkJwjlvC46hVac5fXbxJz
gfwcPfzXFjBQ4UEBMIXlelq3YdUK5Ylrwx8J51tVzw61cSM4MoBeJvtnhHaZLEh2InEweJtBMvYwhNfU2aQPbwR+S2aRwxkId4cQrLbe2Bq9I4ZqBL6oLTvRxLplbPmswY1dvQXWmLnsGfO7olaFZH6Bw5b5tdF5
sDgac1VFWTsSLfEL3LFQJQJZieVSHP3zCsfrX7MoFAZ58L/wduVY/B4nwIOSpThakfE68XJwjNYZZAwu2J/XOMYdykp3rGv+0LzvBoQ1wvu01iVjCLB45CiR0GGsGnCu8kc+PIK+phzLZ8q5N8o3hwxSNweZSxBA
qB4BgS3wEE4VxQMjUi9Y5qS73pM0xvW95cNeQfP+S7ebEKKCQycyRsTaU9EC6U/xgHLIYwhv9MkS+7bclQece/rGFaZqPCOkH+ZHMxLahdUqpjlt1yK07OU/bHV0Fd8RHry9ggV3fBQ47xBm1S80yUgfrrbIrKX/
2hP6PnhvJZ2A9PJSFs6JUkHMGxG4fCymHDICY3lB5zApx02QD+uh7KraQrC8h7veR0phSiRbBS/azu/G/4k9nBuOlMJdguFhvbdwORz0X3ZNSEHoO+nHEVPD0OJkmbMfOyjkjJ0QgPTRNTo3SpepfcVxVXjfr2jJ
PCAgeQrAtSfnyQdgMB4IJkDHtLCftWIMxLwLGw3oVwqx0yXkQp35jtvN+V/W6/cAZACpPpOEFoNkvuE4rebyg2wRRclBbYJti240W6hQcS+GCxxDzPwA18lkGDvJUcvmSQxiquAQkzrMm8e1RjL0qNUCRiyuH2Bs
6Q85687/SP8x+sDMPih1e+Ov+F1YunM5WrjxFFsextZV2iKYwfdF6QsDS15o2VBGRBHGYhh+QT6LuczlOSqW5LBHE65D/mtUSCWhbJngeGL8BgkXhP+wMXC0pTtkobR2OlappekaxC4fiWMOvQsAXYCmZtjY3qBG
+m2ALbgq/3JXSTfTdbPpvIL596T2SPwkAbr90YwqiYeFlXpEN3yTrLLxTSDKkWMNUv08VDaOYjMwiGAFZiRANKqn9yC4kEAZbTpcFOWnEozQ9QED6OTByX74LofpLDBXk8OKa0XqcOcLA3UHQ9saWiQh2fMpo5Ij
cSSvtfbgz92KhYuFxOHvqzBlSN+qJGTYiM0rohjjgVwVHsO12I5Ku6BD8OYFghMW/lAdJ55WyDPkkHD3GgYl3JiF1xbUG8ZB4qARUCPrfKZGkc6sOtTHVYpyDCVYvzKGBlH9zbKgjs1YNuX+xVRi4py3OKXD6hv0
hQWVNaGtNAyXO6Y9zauDkceYcOx8Sxju8wtOBKs7C9WKpTjYiJnIIr9VDWwbagOJCDGHOJY4XG/JDIPRXe3vPxb0uqiAB8Fh/e2hfKFcoRwp+slx+JRBPgDaCOJRPH6L2BvDikGs6eF/bZrqQ+X8GkXyBeu6bwWW
KC6C7mFkQzGG+0gSkZbxMDM+36/a8K04j2ksFqvzFKwzmz1iX1eairzV59euLS60JQK3LRjSFvKmpqI20vhCpXp+NMdPxLu1zc19m/FsnHXtFuH/sMhtt2Z8WT4dd5MD54kZ365y7B9xIaeLLnQsA4V0TYnqXkH9
GRWuujlnXMPYsMqZFJ+AvMAUDpNbb3gOpy+cq8AdS44+Ef3Ami94RZZ81rJ9TQDUgXLEUwNH+BILLbO5c96MtyqZpmpRJi1AP5fYMu3GIsGN6RP9y3cRixoA5lewHEWYwGrcXqRe1bE2dQ17RnC9dnxiKefRP8aF
6Y29zWduo+w9bU6RlwdPryl6eSuPvfFbXI5yN6Ib3+c4YBr/AVcYRm23Y4wxfNzYYBhzG/NTkysTWtrPPJh0iTNRNupl83T4Ye2CMaiuKV2h3D2dEMLWXfXjYIR1fn2hXGM7aad5anGWcWaX9xIjC5W+JQvNHdqE
Xo2epOaANAjnOGGE3a+eTHx9jWCoYhLpq/WCld8yF9X0BGwej67MLD5id0VssDauI2kSmdTkGHXQ6oqEq8o3vD/tToKFLSaYVWtSAVaPJ2AShOV/Q1ez6GU6DAwORCXO4PNOAif2TL4QNYGrqX0WI5X9j2JnaJQj
NG/HSApjKyYlvkVEefGqzqybUv3qab0LQVIXr3cJbVgUS55lTMlBuiWhgC8Lrtw7ICeK3NBfojSdy7SXCzSS6T53UBzKQS/JPEq0T2SKz/cXiWB1i+DnnJFdrqsVzPBhH4xH0OV+nK+UBm+WNjVOMJCSjcx2Wgh8
N0VJZ+gi0eiiZCMExhhJicFqihPPsbVfjRzPR4h8CryBMamokOtaf1l1BuseZC4WCALhb5tPDO4ZrRZXSiQU15WEbnIhcd8QZSO0soWljTSQUaTINEV08c1uFw1ikt2gIuMG/TPtvShZhuezCiAIrUVH7qG+iDc3
py2GMVFBJ/lXpD/SxJrvIFwdVq3x8bgwnYMUBUF/4WH7mBBBBIyWm8GHMeVPq3W/R81PftZPxzCMXk+Sx/SeBpxGIPSpmB15cmauFnsPWPRLjsA5dt/sIh3gsSNGoqcSMKUJirrom3Y0XecTnpHM3cUAxfAwhM1P
0K/35xMiB44ngr2AcbJ3L0mCRC/NJ7x417S7wE+gwdz0WgiwPTDaWRPlg+B/J8wPY3P4mW8AVrLlg3XgD6VQ0EHITW0rDHghPDX1DH3cHI/tCxA6q2VVJH+jwQrpQvdbMgovTb++6ovbCJ5a9oLsV3DLBiSXO2vh
GHOQgvQgnR9QrVtaVH4PZJYdik74ccc4i1XikuHknaczPCszSgflT97C9ARHobHn+fzgpT321DvlH+DJgEFuzFQM7L0HgjGDAQ66NmVAszxKRsxGKio2hmb85dJLtxkFryZrv2OADxE1n1bHZCOjWVEUmLZaxTjM
7N7bG+sIO6rxTnyj2dpNrw+/vfdp/SJIyrxPu1Z+ICuE25rbk9nfRzGKnGJPaWr2KN81Mv5MnOJOMfvsT7nUjU+6uZWVanFajKt9cZJOTMfYIF+so1UO5CGDLcdx6dP5ArLyXX3Wi8Fesj3fdE5Wvn/3qVLOxOD3
zt3dXDmIoyWjERjxAHPHiZPETUxeK9qj3xAL5yo5nASLImfwa7cnPh+0Z0RhzTZ+8Z4WSdXDJBd4qIRqVmmdtt26tf3JIV4tZttvtlq7zMVMWXfI6bmx7jM2Kwg9hPKl5m2M4orZ2pmkrymmJSfCnis9scLqqT7g
KEK2fePwKA7covUR6rcEosSXThYjxKxzeVk0NSOmQatbdfVpLAkDv6/71Vhj+7wvk5nSUbxAv6pRF7LT5oUvdkCfGLbo9Mziq9L1J6rBQJ2Ic3Nsf/xwduUDu84ChWyGtWBRn0GpHhEnGNhOQgGYfLfARuSYndwH
NbZd2gr1f3b2eX8aNSky00B6m6pXPdPgDYRLfKBqr7W3W2P/TO4x+0o9xYZ9gAEIL8+lX4v0JNJp0wius+X4xOzR8u2/R8xhrlxOsrkSKwq9UIY4bqZ7gsTUZCUkNv5BDkn2mZcwH6ZO2RW03VNglO6RnNkrIT9b
gTfbQ6K8o7Wf5aGLw5b1IHM91hQDUrBivCS5ifYDjTiCNrNLDAoZFE8kksJ9JhU4evQikUYrUNQaIf1brEPPCo1mJAcW9hzZcKOD0LKDCeBLWubUXQ6LSvrC9ycKHDlhyCG8UCArHRydsqDMnSw6FaALjuOKh598
ONG1QeQ1DOvZkPZQxMFEBrQuU/gn9S8IDnGyG7bwuwLItob09J04jfpYNEYD3U5MB2hOY627NoBENRrkmN44vV7HlqykYAKl2n0epkKgZ5w5rX3YM6Rns9hW1fFT7JxLklOR9kEvapkjfHOWdq+/nrB4JE4zhh/r
kRN72C364EGYvv+AkviWlK72AGevtFvilH5lRFBb1T2U4sWmRdmNMvSw/wz+LYBbVGOytTMb8z6f/CrwhPCfzVquM3dV9i6zWQrqAC8hpaW5uebLGcjLtH8XYRB6YPihXtptrtmG47I9lG6ZgGQSQJIJw+srGEJA
WzYzhRPf+ePFxm+AGEBLGIt0QDMtF1g2VODhzvC0xAsltZJNwrsjRUaMt9ZFx4g/TIgu5Voq9EH96btmDU5Xbsdz58+653AaZ1Jpos4BbTdx6Blwa8Cyo3Jyo8g2ZHIGcZUdhv3nx18md9mO3YqUCYYb2x9EuzIb
rLL0R1z+iNfhvETPlaHmTOTGiPHvzogbsp7J5SJ2vKz24anY7K+KF9FID9+tyingLrJmPDfxVITqmL2smEBdZr86p9BqV4SPHZlpKDYOwOIyZuv4r/0a57/Hy3/+AArU4Qy9RTWPsOjiICqWHbpsJ7jrntyYwwA4
y5FiMVX825Sa0h1B//GGKWbjVEbTNCgCp2SPm93+tnU4c6O9Jb2VzSywUxjwLED7KLw3x3PkhXj2I9DxXn2f79ooqsPn6e351lgR5Orlk3MrWSZfL6SagLlHNNetk8HNMN1ZK4qX2S0eQir1ExxCzWSfT5IMBcJ7
S3bWkjOeTmYkWYRJnS4brAjTWXzoICrD3/j8H1TrVbMsu/3LmFvmMtidn2MeOIXwkifGLTuTvIcR4C3T3aI2uFr27tu6XHaamPtyLg08x1gwbWJz5M3QAjCdDlVxF2NuVUaPbvGQoUVjzBSgsBWd1PgVEo3ReisX
V826RIOW/ky62x6mjhZkc2QcppXlJvNXq9z2HEIkiMaRWgF6q7JUv2Ry1365KnWr+rfROgr7YTxT87+uF/IWtyx799uD/85DMPLsxRfxeH4bPq3Nn6c1J3BHckHWZBW7ahZM5O07508C/IqadfuW0QP/9Av5fld1
8So0DXjCpyOgDw6ungtbu+Pr/9CvRCK19DvsaylVjFevJ9wd46RXFMy1kH/uSgMHM+3lz1DtgHymkZ0wc3T/hUI0DS2B980T/SQrJh3rKaJdfbm27bPir6ZWjd6Dy+9luRreU3q66K1Y0pkjp3A66VSujpfSi5CT
487RJLL9rqrP6n0aEMi3z/9Hvuw90e5qcPt6bkU5I8/u4iiL2Mv9TrqI/DXB6dRgmUVGAg4SBXRWsYEtN5U0/pR6RF2MH6N532nG2+5DsksH5u9McDd/8LSMA7m01Q35v3BjbuxVLuldBqQsg/lUoEA8FhG/wGhg
VK70TdQ34N+XNmTJs6oUXou3W+moVoEyT7sUVn42zoe6HNYqUQeb/+bPFe8r3kaQrItX6fyEB3/TWo26vsvPy6+7yAv+VZHMvdvkQ33ywZvTSjQ1V7ndKsDH2pU607dNcDKqs+7PjLCD9f1becupa8pFbVkk5nLj
MVkbME9lOBXH07+Prd1MV6CevIXkN73/IXPf0rZ4/ybjgmPvaHuUj7Y/+NpOI1EynwYAu8n692dEvfCavu7VR3csJvymFl0f4PL2gmaHIOmOsET/3TbbvxGWdroGJ7mUovLTIUS8pjOxEEKAZYISfylW5xv6Ihyt
LdvZX2l6XUG/J0OcK7ORZ0WqQAjrA4x2OojkCJ+rLazrelI98fmHvEc9I7awKJ4Syu/IP/8kmPTtSQhX0nbu52bY5GOcXA5qpN6Vlul2FV4fSGFlvLZd8I4xVK+hXBJ6Iu584VclOgGfY4SmpP6TlFzaqv2jeTsq
xzX7Fe2OclHu7JK8dXLtJ+4cd1wqMONyUOMemqE9yN/kO+009L4Lc6IaxP1acd92LyUJ+7lS+jGEu1ZTiPIwCek6yi/sPKio1dvLS4kRcj+CEnc2YKvs8BfWeN9PA7z+WHXNMqmrf09Vzh/YwvISihSdYefZs9J2
b1YLMNgdGD0a7xWm0XWvIrw/G75LpU4dBFgrWKmcIGn9YxkE04EVCJVXSa32CrLBUEhSQ82HSszzV4Z2paaqs3lnXah1qJkc0Pqj2Cgv4n8YmTPkd2Azh4tRX6UFEzfoggiELfG1Te3xgGcjP1bnio8OxGPDXXRb
gbslcdMWqmoZNcEbR/PWut8rayFjZBzYIkYBy9lgSSNU9JmvY+NHO1IhSVUHuuYRcbfuAqJ5VJafHG1OC/WQaf1i3B5MyglvVeyN26ZJ/UgbtyFOxz0YsNnVdNkS4y/ZLI+Y4Ni71IZ7Fz7Ac/8Wb6E4Vnfww4oG
fCVPyJKyqxaom6sSc30A+5K47s9Qpm/n7u01EOHdTmK09Fii4seHWgq8iMj26XMt9VTs2phs7PQ8C07K5FgYYyVSdRQMP8c2R3Mo+2dVTeC7nCSDqpMXmjsKVbwHqNnFHKHVsjNrXJcC7Ei4y0tXsOjbk3hFfNFZ
BToKg87nWF+9ZARuuA8Li27TnuY2Bt3cQ72gJsRVpSViZwQ2m9WcPqLLdGu8ZucMnHzgCSmE9X1l+AsS9Ll3N7mY2H3qUpP5U6c8YoR3n6kdL1cvaY7gBlIdoxVTjkKcNNnaQ9q+TT3oTqPSY69AKxcEWpqvvXK8
o7i1BmssBnFONZTpQQW5YWorgOwM+Gs15INBlAey/2P+8RSScOpUYia+fJgyy251Bkn0ZZ5TjO3l2Jl1KkO7TUyFJ+P6Yd8rQvVctSeUomJEvDOTv7QYgNsxLTygZvHYXFIiAvW+0INYGwTmBK7C8SmyU/zar2ri
mLtYl4a2V+wR3izZBXoQ29HZBmf2cADQcuAvLdD2i9XH8nduzb867Lh/o0v+Sudh6p27sK3MWc1V+/kGLCL9iStfv/i/P/AWoN08pRPQ33yxjHyme71X8OVYfVaeg9lsOGMVVqlUQQhnoo16+9hseSJmx1lyOBr9
jHA5HImefRyfZpNXXXIVq/9gPKhC7cV6BJHf7CaQii086LqUFH2HMoT/uJloYrdPaI0WIC/h1X76X6ryWb7iX/AUH24N0H4iFe++2hD/oCH1ueTiu+JHA6MOGqQdsMtwJzceZPxbUt+Bc8OZ6JV5Pbdr7CUPvlnx
0/EDEBVg+NwBWYkd050vL/uXfGAYc/Yu7bpuDHNNGEDY5ey7js3bTh2rFmOHbtt/r/W5lXedS9Vx0743+dtfuB7yPnI1fJPST3uaFtWi0/pce/89+mEu5AOSXvqa1+L1TzfXH73+yJkmPgUzy2zsQV4Pq4Xf9LQ+
ff7Y5xePOSba2zL3eeUCIyeZGh5tHVG7aewZTE/DJr6rtfIVr8czbUmtzGl03fatzW0O5t9h9OmBfSUU3khHvNZmtO75smYHQxyXP7hf9d/IaiwtPurPgyiem/GDe9T5rvs+xJMpWyLELGk+DM4XAuike0OmmW9B
EJwCld1sC7BctTd4k+qmPZ/bjHuLNbj5UfdA7xGt9I82aERt1gfDb3GQUxQ6TdFkYkk60SQWHbE4bYUpcHPWyrDPJFLvzb0Tm6RW4Q43Uhb4ESCJYnI2QzoC0lScBBfoklYdHSIK7rWVk2SsWSz7BXhoZlwtuP7c
N5wCKWYiiOD3z8xDEe/aLQqk+jWM57KoJNlg6YAAFCYpM9lqHJfquyO694plJna/I7iqalxmBLD3hg16rGFovoA+geY2Wpynvd5bUqrJrM0MgFTghlchgL2aygZA8nFtS/k1wjg3bHIDgajdFWmgD38FBGw1vIhO
uoJsb4iAswaK9jDUhxpWWFFHSKvgygOsQyE+heZje8zZ58P3DYAstkXdjyGq1N7mFk5S03ayZasFnHFHNvwrAj6jIrIHOn9GOKCswBayAwTy2HxurgNk9YoslRCqGMjLDsAbA2fnCHNDXjn/aaCw48I/hpzmEBcG
Zv+PY2hQP0tXzWcc/Lmw0H5Rc5L3GzPcgfuTp9pEemSW161fVlrBIjVhWma8efmEs8MQN5ugA3ElBiBHOrHvbvKgBbY6ADORG2iJbIVKgVSCIQRcWIXO9bWYcA37C9NrwZqBdRAirsJxXzsmPnJ8SmQ3jCOResGy
m7WsQnD/N9/4vBym8K4tU4nsKn267B3M612yphcliBgZUUpmz+MRCR4IgWTF9rSj9EfFAv2jm+Nw8z5KD4P3/h+k1sYKfOBCgpjUkJY4t+bSA0/ND5isOFSRQb63A8GBmcmU0uzwP7MLYBrfyT4zkjWWIejTIHFf
BU+9G/Qyl9ggFuf01/5cgewXb5+r/47tYuyVSbxZW9ACOvAvX0P7UL5SBT6zU9tsv4W8YCDLmu20TsU4gwwcjDUrhkitArWKr64wqLVObgm7o3LwgEhPEOX2s0V5FPX6vDMaZlIAm+JCiP86/JTBmBnyozTEGKLW
7YmGMCt9PGFOYdvdgFaYlSffRQ0Jzzqqzutq2REKLmCQXbwpTP/KVw/UneII4V0w7Spn8hpRUfp4lqYpkiPaH3Unzq6Hdz4q2ncpmZIuohmbuiemFiYDAUDU+2HhWKLT2juqYDU6P735aaun3dxdvCWEA8llkaPa
NK6Uuv8MEO+23y/XWdWSKtV+BWfh4lBx1c0Lc5x0LEB1/KCvDvKlIezWaFUwW5CeXQOlERmZWoWaPeEZR4XIRuHZX2p0v3cT/+TeJ80LcrN+i1gDOb8DPE+QdIqSrSZ/S3AeiPe1A1p7XczYjO/tb5ZfoPbl2C0i
bmXijQplPiWFvw0w5pQDWssub3xZQC+1WNMM+YGkbk0P/0jw+di5dQClU3umRVML6vM2YMWyXRgB2WiNhPun1hzaHCqT3kNF9PPRh1nUzkSZeMYlEAQsJKKT09bS7xEa8qXQg3oZSGq7hP6nOnXRkTRedot0qvnQ
FvNVJglcNFIOaQgJCv2xk2u3wkXCgdnNdyFHIkE7Bou6GePYCZbVJ+9gdiEfTfaR6YPAjm3I8m4qiaamJ/Nbko4+k55SgwuqF2B2nUo0U8lH9T5pD7aKz/hn/ib7ke/BLpsHe/CcouDJ2kj3rmX0oRyXMng2/GoF
7d5V0wdMi1wSfDldNn5qfAJxZCZBknEcz5cmmRIWC8VR8mnBWXL+u0Eoe+CWH33cthFP51Ysc5tjmew6eaqmea7bzINokIcoOKe5hVVUsO+FDP2WcNKJBvLJQ6zoXO+/MKuuho6vODryN/i1TEbxYN5GNo3IV0DP
ieHrlcYBk2soP5BJVlj/BcnXISOptHuVH2ATPsrpYDGPbeyaMSvAm8xqo24GtHfHeKcqweg5zhOgWuIb0JJkjOQbiXJ4kdE+2XmTs2fzQMXbu6u3klqdaxLXgI436hYNIjUZmfaTYt5EbaTUxANwvNpqVQ0Hq4m4
qn//M8h+Qa44+fvJ2SJ5qtcAPd2jTwVjCjd1nz57YCsXhdn5SopBJM2IoXX2z4MivMCvhCd/1+34/msdseZpq/RD4coXIXadNvY7d8Xzt+kfXEWQ1M4sLoFJd35/+fjP31HfFaRs9Hf+XPPvaa5H0TxnBvK4DHOC
zcWvx+0N9NQvW2blkxexDNBLMbJ8P99JL3y/xVm1Z1rcmoWivny0m96WzuDVm7IE9WhmEjdMwgi5rlcLCOR+3QzzNbPSfuW1eK8Qb0wfFLp9n1f7Eo8Se2bodkKcT4z5/AvmGHcev8Yg/b/Vac1CiB4LRo/LRkus
9P9WMW5ZwM2yMMhDncBnXxA9aF3Q66g68yn9HWtRbmw7aJq22wUqVZvivTZ1G11gevYeuj5953Wq1LhFujtaU4vaI1CSd1aqeBQjqXawdBAPrXk/TjKIuY9CxSRwW9UwM1xTanFVqBhd01dY2E9+gYXFNPgPXeHR
phaZca5PDCZyzOZVCg7damfxYLmVDd9bt8k7xjmHSeZkQa25jV7slW//bSEULACLWnozeiUFaiabsV49nrs3Cx0sXKmWRZyStEjuEahrj0mGaszRH1ndrLxZNcwFUpuINSPi0JCPT9loo2LP4a1cWsj0CHEvrUbA
C27hkpsNjG4PR7aPDFOJx0ecpmmdZS0HK6LxsX9hgYJoe+oqqL01gAiduF6LfCi8se/TQx6UK15TpNL95CuEMrXxyVZU2GU9Kpergvrijp1QamUouM6+bx6uhvCj86lzet9gUTaRH2ywJD95H8B0F6vFU3g3bw1/
UeUF5VWMrGStDVkTDmE6w0wli9ig2/VqrezWvhWS9+tG2NPhiTXklaQyrqvQ4xJpfXQ57p9c9n3S2RSFyiUTTbTux7WKpWKjWEmsjSXjnn9YA2U7b+xzKp1J5HFNnjEgHf3yIDizFgOePDZstpVraW3akV3Tz/Fo
4qIApAwob0qO9Fd5TIbHIsvLlaJXX7O4/V3lp39t+rPXxiPSGDjGYr9ZDRYpt/trfvb7bfeZlWzzIZ2yTcPr+LUgN4j1oZvMGDyGxk1JfNU/kOAVHjCNRg7MG0vlr9QA2MIG7rNEnz09HNZai9BY1GNCHgOLVYbm
10BEqXEtkEmPEsrw2mZb39ERe9+wq+UpJU9W8kc2L8jT5Mo0+3CjbgD9Fcxbj3bu+VWN/hNPEd4LhasjX6Ikz+uXV0f3ykLmRaPfHpn9GB14pbrK9iCj2yuY2bbfIwJE+Snl0nrVvvyDUzjd7V9e4u/lNmwpQsbt
H9yoUz8cFcvNNd/e/s2fT5Cx6n9Z6MO8+fNUg+GaSvL2D6fUaQQX4/a53sPPQO1EIEweE96G8ZU//JMEzediC+9M5acyOXGZMwzKXxx/iKOafdbyg2ywKoY2j9BQuI31nS7rHF7nX8NOr7uS3cgqWMAnyhQtVt1F
ntck/GbJgMbLOA3+sAl3jGU0STZdrjxRIwWPpDIjyJaA6odm7+LaVztBGQ+QsrlmEzSAoUZiGxpZ2tBwzaHEv01b1TeKWgu1KSQGGDcr/NuChoj0/vG4WzCcV5f5FCLQ4NUWJnw/0oGlw1vPhchKEessbTRFBwqY
ma4gL+vDw4lksWw98ojH6XUGNDuDutZRhriPHD111wWj2iryawaRC1wHScgTum8eV2T0heyT0fePGzL6+O/mvvG++pvj6m/6ks06nkR+levIj7yN/GB3F/9MDmi4lsCY8anATf17DftrUORNp3A4oPP+OQUkqN1l
p7uGnpy8t/bvEnbvF3D6JC+aoHku8wDpfintdYM19rasrd54vflau3hGwJfUWDIO+lL6/xSufL8trzLz4JeWKSD/1Lbw9w/pGJIvYdTbGG3VU61FpAgusMyWU+2SYysEAzRWhtSUMoDGwlzUJq83FIjpwZr10nNi
Ikhq87tCjoh+7YX8GH++T51arPiGy33/rLvVobDYbIsN3iiSHGEznQoPTzFU7W1E2Q4ofzE8ISkDDnfFCAk2tk4T1q5zsANFD2my3UZtpp7qDWvMUG1cz19mXUiFfzQ2Gme0VkhRP1qRls5dYd8/Tx2bt9meG2JP
6NV3eb7gMBuP1fT8DvtMdbbz2pvFwm8NSyb0IceHZdVJWS0W7N0ft2+xmrEuRxGBHk2kNaPUBfDwJNx2cFlevZaquaYGb5sfcqb533rL0sRYdd0aCjdW5b1Tq1XuzLzUij1vOr2ad9tUQenr/l3Ic+tlWctmPbgr
YAz2eMpbhkTrIscZ6ZKzd58nzIOqcS2yBUyPCzl+9F8PCXu119DKqcpMCV5Qtfq8Zt6d4nU1vDZs/boCpMxinNepew+U8y5rc6s1e2PhPuQDrUSDmZ2KGtOPagw1wTuT0aVl0FBZ+E9ptc/yt/O/VrQMquJlE2Sh
4pLcq6S1DLHPDK1eDLvm4VjO6teTGDflXI4nx3bMMV6xOUM2quxGD2o+6NZE9V7WE52m36FCIoaRy2wRz88XtIa2/7e+9F6ZPb6FedOwU8SYp+liy53AnJFGhSu1xg9xFTolaX+xEbDS638SZYpsqA8ENnDHi0TQ
Ezo89QL1Z5hEq1uo847WD6pXsI6HWDHhGG9yXSi9gSIkpSFgccOaTBOYF/VodogGcShEZhkb0y1TqZ0vCBU1iZs4Ve4fxB7GVg46ZA8b1eBTcF6ExhRYBrniC9hrq+0I2sYM0nEoPCDZK3mRjaDBjuWDWRZMBzSL
fBIWOxi8JFWJ7mmd5rqEmInIibOeeXDc85R9UsoL0zcSjdYfFwQZmGUQ68iBD3fMTodaoWMJY8a+cMZBoTM/D6vYKOK6oea6jgYQH4qk14iemk47fyztAWNEZKRxP83bxDzCZuewrPf7QjDI9GnN66/uXrMowyLE
ahY9W3XsXyzxjRChCCtZZseKCZOUlAOLHHwHq4vcmzV9X5I4bmE8keHGo4mfsUry/YIKaMTx+zaijwUjDkfuoQMM7cLD0r6v0QssS/l2L/XqIhJ5ZP/cm7RWxhWEulQJ+oaYr924nVpUqEQ6Z5ibcKxCNh+hfrwj
Fq9XP8y+Ncam6gSDLbAJhmYzypBUwkQ7ScJp6YcJZEsCNXYtDCCNT4pZJHgnILWV45BkURiVAtUqCyoMo9MBJjZXudAtZT9d59fovEjloxz99AqwPAi7D4N4qwcelHAPP0Q8S9qsbn8WyE3Bma95eYJVBK2Rfv3Q
QHOWVBInDpvT0qaCxaDYzxcEvfIM2NxSnJGo04zBtDYvts8FdMGTYLaGBYbxcq+5dMKwWl3M/QjBsgyruSoGHHU8KmPMytQOAfcydDBKeO7qyx46Ms6TJoMDioLCPPkKpmDYp2Sinnlf7Lm5I8D335+g1Tt1x7Xj
yARg4Llt1tU7yGAqqwwZhkXXn5EtGvxUega9iGxyVRT1+feEThMkngdaTPe3lbeCg06tXuFKyXD1xR0UOCABVKKvbCT0KojDFrwRIG9OKmz8W98RKDVldNsAvNsy3hWLO9sK4sbWpIPZ46YcXwP9XoV8bvhYNprn
p+Wk+MZSk1cFtkhvC5nSvY0uF0xU72L59MCa+mqmEwIKi5zqQFZPPRpDX7/njlf9uwfO1m2h5yFgEp6Aytu4nsL6zLpxZNWRfa0qPLKXGERqd8cvVs1JNmjAp8u4WEyGcUg5jxZ6nECwDreZmK2EUazBZpxfLaUL
7vQuvAKn2f8BHcu77+UWjptyWlOLd6GOFTFXZTqWfe9EAOSqYKbIhZa2133YhYuaNzqVz6zL8STtk5KbqH73PPEXBuovJdqKQfIhf5Db2/ARv75odK0yDEFte/NCK88dV8R4s7Eyi91hVHFHBfTVfc23W8K5g+d1
s2FeelKpUalD90TADF3oS4F/2NY5eezZw90vTr+N5KDkE5fOqxa/j1WCJSPiarZrDHWs+5mtRDeaUqzVoMGnmOSU4MdAXGIak8DfJEwl4yQRQ8BMZ59vhDH3mFF0n0ClEpHObSCVJLzyTYtfmNl6PRYU5TVh29qG
uBFGNUqvx1YPZXR28sfEgfmDe/janJRljcuPPXkxP473saUP+yDMC4piOpdDdV+6zg8PjE4BlJn3a+rVicSIh+YqDOB4QwzAhZH8f99ZUVS0wItgOWX3dgYklgV2T7/V0vj71cRFYweU4w0pU8LkGJHzAGMdUqA7
ZhtMprc0HHCpXoTmkZy0LpKkgoPd/BAwQ1pqFnqo0Js/3JanW/n+bHl+bS7PrzDB72wZ7o4JuSvmbHtTe1Ge7hm5qVkNbutLo7gePDuAPoMG28VdORflGNUizHhgqkHu8IrTYYFdN3qGRHTUObexHie35RKhXCHw
qoAPKkgqKYEi0lwoF1LraPoGUp39sSLSDeJPJ4ECB2qYFFFvpTuKvmE8BRM61eGcG0oUME8xAMk4pXY0kfn/4gVGNrwWzO9CEckKQckYsLd/ipwCo7E9nLfSdgMWenfHBi4UUWk5XzGdpqC0+kLAAjuVU8JQid8B
NuuV+n9jaTSQGN3A+iwo9mYMxnQMAIG3+DzirwaJ9xnzU4ZIwKEz+a5NEr8xenznfMAGVsnWAa20OcxDPIzgQRxp5O5/oRAX3TCDzSYHHuaZJb7sL009pigD5Eu0IoRYoSASyiOHtNaiEcZ9mnhoBKBMZgnCVtyL
VY8ekDZYVngalgFbfS4kN34NJp7qY/zigmXSXLymhd4HNSumOCg9XYbzqObAuE5jkeLZGhRr00GoqNmwr7/bGIfThHJdqdwl3zDxLY2Ayi1zKbvKiyfgBbTi0V6AoHG5MIxhlNUAW6GiB2mdTGG9KNhGmrYbLWdy
ZwFFnykHL4P2ElsIW4MK3RkD7DLYAwfgvvFMHaZErPa6aw8HJ7oRPNsvnAsZWzvLqgknsWT1xoCfU5YioDARtPfdxBeRctyQjgUw14zi/NMapJ5KDQBk3mimUXjcOYDVfQFoo/ZkusY6E1Us6qitR+BwFL5WkFVh
9TLRKeIUR+Vb7FfQXjd9RsJaVLCoRsHsZJNC3D+sg6ZWCK2olwaCkPZSGkl6M7SRUjxS6i2aL9JE0RiX1tt6A2/5zJHgVcaIhc+BPZUS3FfQLYHi3Jis1eyDU4VxR1rj8jhFzmv9VaRBa0bmWcs5/RUuYlfTVXWF
BQ4Gxqn4pWxlMY+PDDUgoLXHuUXxLc75YwXYuwrQXtqTyoUKbPUyAU7nNsiU92ndosh/225kxvL0nbrc8waU4B+Vn+OR0DIlfZ+iw/q77hr3sNYTK/Uu/YyK95vws0fIqPp2B/hS2g/QuNsReyK3KyuLaSuFQUAD
60ioph9t3aTsBmTuAHrRXJIq+VPuTUfnb5BFTF7DkiPp1yIqAoQgf8hTuEOKXBBE1OZQZBZN8mlBf/66fpcRimZhiyLBc3dxLfjNBIIiFXzCYvMpvMjWvYZdvnsdOeh7n0xJXDKRt1T4Tj1Y1YNZo52SjCjS41Kv
wEYv2gRBRfU7ODW6IPaO6FnYX6Fm7oxw5Z5Fdupdf9ZG3oQR6jv43bNP4v+sU1yEAqeDdzEgGtBaW0B4lNjc7YYQbjbOryJHANhv6rTYUAkRDF6vnRto1bE4wl1KbGKoTihRpLpc0vNifYlEDErMCDGcrJ26z6dQ
X8jAa0b6Mgn/H76Iv9fM2ciD5k3ta/bGnOwzB/dR7D5+T+uWsjL/fCXdHYakKMw/9jb/cFAmeovm5ebBUg3zscJO2mCqWNtlfacGY24gpjFzDNDJkm7NzFRwBNkapIRQzbrXUkWnNejPO2baWPrs7IRe+cCE9GxO
QkM+o9YEeCo8HW2GYdKo5SKfzIo9S4Rj2qrKICGSXAsuw7TEcy4QPHRMehNOprIVmrNZmgGPMRz05sH8uHl/znXpnC6PEW1fzIg46ZIquyUdZPmiY96kVGqhKjoPKG2/CiWl7idSsOpb8OD9yp+yH6WMSGV9oDWc
wFgltbwiOcvquCRDmwcJYf4OEXauaHm5HtGU2htvAkwmTCDCKOPBHlJj6My6QlDy65uGK1jrkKqod7JK3z5dwcViN2AgLc/SuA9AsNeDFtt/PncQabZRiBk72gGlqFs/HbgKabqQENsjlI64UDnywg1CA3Niv8eu
WPZlrREZFmqsuWa7+uIDHvwAlLJfKvxO5smXpBvFPLROOtVugPjDLZYudcoNCzWgBB+QzM9aOfStlxn84eabjlhrPCaDMU4N2E5JCfOpWZ41EkutBMHAOSu0DRuxUNhpvHaZl9/97N222lIEItoVqmZyQw0g1IME
DiEQFwFzIHo4VH+n6OMCsG09JesDMpL9CE0J9vDGPMlcC1hQ71qqOPQRrY1RnClooVDLC7Nlcgrdmp/P3oa4C9b4jiKK7/cZXpxNEGFtIVek+CHILn5k4FTRmkH9or04xxCzdLB1Iedw+h6ZYhNeTCfa/0Hm1y/U
W05C1JLgIVxAQD/CsHZyjGtJmZKI5zTz+Pyu52Nfs9qfQWsixUobX5/ja7uadhP8/oLeTpgUujHbzD0iR9k26hNCeXVSf4rgEtMlzMIB179PGx7Osd49H8DvYyzj9gFtzhL0PcRMNJyqKxVFTeedO8VDe7EWFjiG
UyhfucMdk9VqFroNkXZM0YZNjrJHD9zRgjIldT6Q8Ai8BsLp19QfIuAxNpoC/aZDaLyEBEg4lZCWNrBGFLkjXyKsV37Xs8ibsDWViUQiCmyR5RmNI+RmkpL0GU28XgSAfnuxlOcZUYBX6AgE0aXdn1y34TPIGRmT
wcsiBtW/HNttzc9DKQ5Mwj3RCUvus5XpVVan22toAIk95x4WbaB7m6ODV2QYOJFl6KgWO+fp2uhkwGERmr+2ze0veCMwqbPVeLAmCEhVB0ct1GUqQ/+7tNDOzfRVU/rN1LbOdVcBpnD8Hc4rSGt3swY9+8tlFi58
Hl5Ac/yIxWI228z4Url1mMNVBFG0SwpGi7d2RCLJx5H2xNeCMm0hPEvMq4MpVH2uE/FsYqsBLlDYiER/MmKxxV+UD9ns37jEO6OL8UacrI3JtgtZ++65xgcbar9i7DTGU7wOuTOAr6hmKorSEonVcbYR7EIqAQAb
Sn5VoWs0Bd3BniUbRQQTplBjCiwrj629St0f2pZF87n4lkpAeFNkpsuD1YqTKZsa/DKENmaJBIOmBT4XJ+/jnF9CUqNACSbR0WkjuxFbTN5VKHeAC2WL8hmGhBGA0V+33sL/WsvEXEQ1QQOpVpZQycqgZbSifirQ
fMdaRiv/yYLPXDOG9A6ODslqTJEaywsC5NOf8qn+aV6sCbggRpb8sVPd4tUZwwy7/IiyweCnxOegnQZ9r01/L9/fgi8S21q3gw5H+XLK8asDRBf0r5eHmesRUv61F/5+5EoC5x0EIMBLU7elcoLSwcqLrDy2TrZL
FiP/uZi9arIsJarkHPc6I1/YwSpPRK09TlyqpjB35qkHH97AWkNwMwLqaeN26a2za0RkYLLm1YfTd+ziJZwf5AKrQYUIb+9j/On/2DGE3YE3rz9EXh7Q5hiSzs6lJsBL5/hRnoUTCDnUO8nLcrsZ6RRtOrcubJHm
HGBBRmUz0yC2m5TQlRqsy4oIbu3ABUZSmyIamhwe+zKfMSF8BQazMeRiGiADqDpUFOIqEhPxMDBFb+cUmp0dQXoGwpFkJcdRNo6VZ3kXvGdB6TqMoF4ZYJxkgl4WnEq4Ksxld8AQi9sPhl5qHl7kLLyHl/6IP/kf
cFWDEiQ+0XqRp4MZFWDrRe/3cmCG+7UOwzWgQcwzJqRYSLBvmSssVJPEbZa+7u8vCjqYf4ARFg7DEdc7uUjwy+8aDYo8K265b05uS0aYf1msBrxYVdGQOLeyUgrnStdUE5uCLo2f3Jn0MPnm5t2GvsTAKWKG9vTq
qMKJIvPscnszgiMWJQoEQ+qy+0XXfS25rOSjVG2G2qVi3HPcYVTXPuWMoU7Pd0mlKSscQ0lYesXabpFaC3TNoAClQzlgtu35AT3GEuRfqy/wefJAqvjlbVlPDxjbPfNDJbAp0PyVBV0oEt1nk+mL9gRpXsrW14oU
QHISpvmGZO9OAfqGehbVefKAVtjvq57hLuRt7q8OcQ2cgj6eemK2JNemTtmMZkViWi8K9xpz5MLWDE74kAISY0nfkftScpwxqEfYHR8WvxTX/JpRedp7KvI8x94RpuTyKPmBUOcaig+hfexhNwWGuhF1O07B+FN0
iiPEGfXrSshyHxI0LyaHbs48GcVBFlPPHE6UeQEOeJ0akHzS+miCCRwr80/Ve3SrczDFpid1a97kOhnQHF0aEfmJZchG8bt54vkGoGI9Ar4nucmRkCQZWhPKpc6PaXhG9oCBQcf+TKmpZuhANs8EAAHATFxHCXrz
cil2tjXoZoYzVMoLjzCmCPD93vuIloV4UlJqXiRSXTsvJs+7DVpgI3gwqX3qU1Cmdmu6LqU9ZNaWB7Wz2toAKTiuYvEKXnAVUby/b9YLxLUomMcLclxdaOAaMXsOPJMk7MoT6zTNnlVTSDn3vmmOomUGNCsXIP8d
1CBFC0HH7Cs42SETzrAG4QMJg2BZQErjTjLhzFn9jDmmIxGDgMKtp9GdfQtTZjDFUwkTmp0Bz/IvCJH9bXfxDg+h6t/n2ItdFTP7x6DmoGTA/NyqM2LAnlXglRoDh0GlaufL2ACZExVIzHAuyB+DdwHn6ts7AHKC
Bd5BWNdkp2QS+wi3DXuzq/Ylz8fOOkkecIAwybRGwDYPVJ9f6urk+GqwDNQtnN8YnRFnPon6RuK7GUsdfWdvjjlRo3WqtfwAPBKbGQ7yhv3q403bb5V025iPgc+MLN9F5VwnuMn0P6+74vBtQ6R+2m3DcD6JKwH3
38OBqB/SHrcotvK4s7guekmcamQw1WtlcDZqvfAArrDN6YTAAJhBtuVVEc+DFu1RAjkpmNUFwR1E3SuoywR3L/JQA9tAcQhciM4WpoQIj76yvHCUt41VfUxsiyZx0R5P3X9cX41hMiGYO7SYFcCvKEzjOUuRNkn9
OuQ5zJwWdZ7Uz1pIoMSPvn5oFjXyHCsst1mRKtSLJVZzfqZ+ArF/4fUBX7T82w5Nx4uEnqmWF51mIEmzkmyKf8vpUWbpwugCcXVJI1v48m9JSFsBgQEHfBznzGVXv5am3mppzYsM6E5UXViYxlsxX1Og1LDP+bsb
o4R8wTZdwOAzUUW6SwsNBUrNgvqzkF0DOPQdAwp3FRNxXss4GksW3UtCApZOViq1ZWwKUH0j3j5TMbNmXYSKIZxj803sgYDm10O7EKixzXuLuXXWH1UQP935nPll3QhorfNhNhdFaffbJX+LWzOav2SuZUPc9U/Z
NY8beptXdrxPXFlvdJdW8XFGxMYDG5vacuIERZbZgjPO2TyPKxV4VPvwKT7Xhn4oENJcs0uLzRzmpQChlTztoojgUeVOJnmMbuAYPmcSJMnQwJxH4QnePKWlIdl3uysSA0fn1jnO+ykwMXLIAIQquw28EFanMhKP
orMvxot2QGQZ8x6GeDryEIAUwHrAwXyKwyQPSgRoJqBDDPtrYt7pG+sbn/PavLGxwXs/0b42oomm14G7tgJWNkoQSoWCNDxX5QO519YiFbKKucIr3nN1ZZxzgPZZ/mz9+H8ydsBoPljqeLv6fJMUk0kftdtbXJgP
8M3vZnBihGRboCWolZ2rL6BGxyKRGSWGpCBlCJJha2o+u6ef33SWwTes1FI9dxMnNNISbGHx8aQMb96ofRe4Loj8eZ9zoxtX45dILGDSmFVcqsoh/C9ARr6XG95Tg/xajhSpVlyVYvoIIMMVJJ+DiJdD2Dwq7ogu
w3yZF9lQXSbVzc4nEcSNlNV3jegrtfumrPpgOn7xnz+TepLUnKjfEPhW3Nxpt2RU10IWXO7FLJCyyO6aDIlda6pxMRvAitwRRcN2pBpZqqqBEJpztoG93w3PMcZsCa8HESWe4yHhxxZb24fS71dePC/ZRNDMemtV
fTs9YbROok9Vq7ryLlWVzZ9VVc9mKGPY7fsQ3Jp8Y4kV54fpx0V0Urpq5/N28hagLxpse2l/gUKZ1fk2w1QJeNnhgpcLBMjBxURLl9FQtK5GSHDwA+xLsxmTarIIxohLB5PCfm4ZMWTM4S4AUVOYhK3RRwaTz47k
J7fMcfwKsEpk84Zjdnt0zs7LdY6n1IVffXB9ONsdZkVWGcAogrCerYgJ98iZxavzrakHazvLzZhUDdLZFYeVkSDdb8m1kQCshC25k1ePyyU7zfkvx21CgJHqF496BcbWLHzdpnBEbWS7YAgHk4df7AghjPZm9DmJ
woiaMkF2Abc1YyH74uJxfwQFN8yltcPeHKKJ1lcjrOAPrcPZIyC9f7eES0G+yi1+v3LGhE4Fc2jBZcGa3jddpLryCDU/YlDsel+meJk/LDi9P7JsVvGMaQEBz12nmxqvoxa8lOB/z0vRqUdv0G+AAESzkSsOkwnZ
zXdwe8U4Y8y8enJSc6ukQzDweBjx2YjiclohCsfLVheZ/N+VMj/aZ0xv7lmE8q4f0bqZ1WmgZjaN3bkpCEdslF2U20O01SPqyjQRGga1AAB7plAAo6wPfOyx7HzNgszLeHpg309mPi9kHrko59VqfUZcuwpfp5aM
ZrtEwWmDY/KwfH37UMrNC0wli3v8bJ2T9k0FVr5hKZrth83Xt+Ij+bb+YasXJYN8dynbX91OcR3z38EPY8qmum3W446Snx4xjh5dZQ2MM+PM6MebR3M0CGO6A55zZb3/zurlE8Q9D2/yJJCsgJ8HN5LPFEl14vW2
v78YFOyJqqHann4fFo3RhbLjMYYcFtl1g13l53Q974smahtsP9lC7MGetul3NwL1IJNX+6Lu8VCc83jr8afJPuhFutuXtpsZ/Q+vU2++cc+Kwl+iSuqkG2XJvqacswCvtrzB3gvW1eOfx1/+/AFJbN9gIDb7kduL
KRJOVZlD4oV7mZ1zMJ2jpuuZ2k1OFYRD20Ek4DCxjyD1C61mhKxWsMQygmEair/xkx5P97w7fNyAbbk7c5shOJfdq3t9o5tPwHtmIX8R+bgzrJuBQ/jSJO8y1zIFP/Zrk74oIipTu2oVni5o2EjO6rvnfGQKA5ml
DjBDPnJg7dNKQpQpqy7B2QkiC71H7rPQEQ/+5YzpzOMHZtDEnPvHg+oNl6oH/5apzOtoga7r+Ukw85JcuGgFoPhzaZbJhwE0S1YeHAVWyLTQjCmqziZztC5h6l5OMLDQOhMyuSCOohqnN4XaPTbmcSbzAg/r6eVJ
jU1/L2wDviBUxvRsX5+cQt5OK31+2YfFuK1jQWDtqa9qyNgCWgS7dueWlkzQHozYULWN7H0AcWjFkhlEvRn/9yL/+xKvRd0p54uZlSbY2dU6x4v58lY0oMrEwgmDkwY9j554t1szJHzDZ3jK9g7enf66ODzath8I
dqeN0+9/2XKF8uznG7hnHQ2S30n7Tty8dLDefNGd7gdby3iyWLxrzstPegcd+7+IGkybQ9tZ4uT/fvZe//kEQ0jDxrQYnlzCJRS+1+m7i3GS+/nTLVHftEq6ZufOn8VdR2O2QAWcl9CnbVmsAf138//Ef7zywAhV
mwar5cxd4zjQ4uJekO9JLUAr6hcUm72GLXhjZPO8+K1EVPExA6THbSY4ZvcT/32PrbHt6hu7V7HzUGL0U3bmfF4xZxB3INjYy0AY3K1ncCS3YRAtsxTlGO1m5mloZ2JfLZ7dnx/s7Ss8PEFKNB64DFwLTr7sQQWr
qQX75j4vQc1eOQ0g3wEZL+8qSxYTwGyBqT/QOaeyvoWeN8DtKHqC3AYywyuzXWuMfVQFyqB3FIN/B4mhJQSLAdsBW3lfD9qCussluyg92rxqqvpDNlYg6c+u+syutljd0ySS5EXUjxPCNpOR69RkML6Y5S3ho3XI
XZiIFx1rGhl1RCEDwwm2MphXDhD/2irChbtpf92KpDtnBDnSmv7rpHDGbyuAxt4scFVLimQU0kCffMF08RKG2a2fv699kR+w86csj4kS5DO1+TJAhGxKKGM3cvk7BF9xnFfOd+gezkePpWdnCuo8pZ5hjr28xXVm
l4Aso2Y9iyjhnKmeXwo/5tnP3KE+4lfhfyxpksKe3LVSllBbsciqFWwSjok0wKg8qJez+ALG1dwt7Letvs9M3rOz0DIxliGZfvaXRjcyreV7ukfmnfc3obZ0DztnuNY27Xztwr4l8S6P7FEJyJhpUkydQ9QFHCse
Ciwzx8HAkNi6mCQF4uZfqJqijTERLDsrB12a2iSeUnxuRLG4S7lDztBhmCXxshaAOkDtErgfn+0DEIayOaSlVSRdvGbQErL322BJy7sEV4xYbmOPD0GQ2E/ZTuXUv8kDGvjfqQ7PPhD3Tpj20eThag9qt4TbBs5D
cLzprWcDT/yRG9jPO+uaFZmpXQO2zPiLuwXDgQJsimTz8l9RfFA69C4UlcVpkMb7jP0HSVbSCuDThWH9fGA5wyhZApacgGC44+glI9SsXjDVOUkxr44i6n9CuMsmEUVE8IzaN/1Ps5HQ2ub3nLiTswxZ46F/FCST
68wrb7F9XCJeXfE1bVdti6fmMHfrg7pC3ZmuFix5YgKBGF4WxDL7xZOSBlnLDkjeLNxq4L9D8KZRkgPanQ/TsL8jOavHpjSHMtEUsx5JCe1tHMJmyzine4ZCWbyVHMJ5GVsmq6kEnJvMIAeVbUtE1Gc/i2gbuppd
LDmC/T/ZledyWV9E8PPFJz2pjEBwyO5W+r8i21Fkhk/6pfjccjk+IYFDUReb8aQLoO1xNB8YhIldagOiuRbbs7tAYGLovK2QAK2xOJXjkMVVV3Wjct53TDwIJyVCionkya31/M2R2/7gHfLB/kd7sElB8OnKqRjL
CuypUtfoflPeGF34r8v3yGvNTrCErD/G9rLVihwy2sW+yS5ladxW3C6YadEBPkqbI8qcpQ1/r8Ysa3BIa0QNf8KntUdHZpbol6XK/pQxOdYf2eEyR77sP0TezuEFskNH3gDXv0Nf2lMzuMPIu0KRuriH2YU3tRLI
RKJ7QeSMLpZAl+rMFWVnMKlaDDsmfcCtTUH7pUPgukW6pSzxUjmxP9FZEkzpBVDDnF3BBbF7wvDe1taipLxpECNiKse94LSlWoPqADLWrKzJjeXcJUQQJR+Y8VOxjADSFo5BuZ+XKlXJIAMAE06WnecLQBjhh9Oo
Lpn1l3+LIFPKDnBUw5W0GwHxWvO4cV9Zb6Dr2W0KAmxlGlgyJOKMaHz2tDRV6NTeYSUG6OwoEVol4Pv2s/IwVXrFPle3UjMU7tVmProUP6jmrT5CqAtPg3lOnqvEBEAjRH1OtFtfnlVwJDqTt1SCIzcyGPcqX/+Z
3Of8ZtFUFNc+XKK+3h+6XFlOV96HyMmCR3QxpzslUAX/HTrFPKpJL9elgvR+BV6J5UsMDsv4fZ92MyK6jWHR9szQupEy+LMtFNVABYHy2JE8uWMwD6k/9k0jlcEQGKBzP1RyHb90ELo2DerKx166Ek74d/vWVJ5S
ss2H4oBJeya/EE0oJR3eRbO/gYq3bNalrvnHRVAjGHMLzfiYOgZIJdcy6V06HuINpO3mam2xrW8lHP7aphsjYtN/lRRD/votOTEP+97fowkUqdNwEink59wJOMOyxQe/CNcU07vf2di1kEMlbq+L3pF4kYOqVt5N
tuMZ8XeyOe/yfdxBuh47HPOGuGaAEdEG+7aw5PlYwdh0icop5G9jAbrFYBtessbz2xFwaNjvh/JXNOoHi2cGshgnhnpWereM7aqNr6NlhyhYg12fQWm/xElpVVPaIJFVUHoRJ7iA27kwpEnIVSaXz0Y02aIORPjY
wZ90MEk4dD0b64hdte0cxvtgyDu68ceakuZ7OXngGCPQWs3XUFbN2SFboBqRjQvxGMKgQ9EM80ojKx/PyMRhXz1bRfJVBOgrci/9ic4sVXERgktcrsC/aKtYcy9gi6r5kKlOF9yqjC6rN+P1vOj4o2pPALhD27h6
eksOoArusS5+RjHQttGs5s5zxnPIBFWAuXJetuc1hAp7UjhI2F5mLR9S0i5rUYHk9Cfac4s+VYXW/nWzRrqzDD8OvYA02A2ATPzAiyW3FltLXgbMjYQlJO3CW2NXaYrbRxrEuPcNzDN8YHVZ6aRuyDVCa6BAArky
RAcF0uJPQU0nPmeArBklrydR2rxwLKNb+LwaT9GL065UyBYQ2AnsKstw2JYkKft7qyjneuiU2JpY8D3PtphJu5bnSArhIDw5tZ+eoA3NlfTp/uo6Kd5zlHvvwrhFfUGnVkXbRmjRZe9ib59pXTEN4j6K2oZHMgQd
3P0Y+t3cMoS5nURNSxsAVGyIdUY2b1TtWkNCxrea+gKxpTA0T3q8GTMqZCegQHyIGPHufCUDEVcqhmOzeb2CI5v6BKzgcH3GwPwwdVvyCRpmZdxbStyRLRQFrWd2jQcaEPy4cR7aV9pvJcRZz9o4eNZx2qd8fc5t
/FKW3MiayuvKZ1rWqMcTk5sQOYFla+2kOUxWclmgbGjfifiUubI9P09EEw7zpC/zpVdP1MbZJ9LTbbK14ZGhW7PT2FFbjQljH+O4QdV8wDQzyFrughSRmptLiKkkB0vRDpGtKvR1dGgyBBMReC65VmzGcM1lEg17
KFvhfFZpmbeXdnT1rZYAGeInNv43qsmQuPMZcZWA/B4ao8hcFk0+p9ZZ0ukoFo6xYNgQ0FC07joaAXTTgzy4vWZ9imhxzDFANGr7UEAjY2TIk/8890VJeD6wEW+gkT/5tuGOhE7Jpei3UbfjI/tB88cJAcLUCJld
RTw6dyQoe7kzI8x8fSXVHILr1RLxkECe0/7YJHDD4q2vFLspH8l0Ah69pxqkXLKb/CvEuYuM1uAeeyhjGegpL8fCo7k3yx6YanOWnC8IgcDcgH/CJtGYYpMYAbzG1qJIojf6mj4dXqRFOTTFNq+p6qHEGfzbKNnJ
ZtAcJ3e0Vmk+/O/o5W4khkG4SLNsydeWh5IhqWlr06/R8ry212GIhf9BNYD6QZORi5+oidRj7J7jLWWR7mhvPiNBC1vkX5TF1xoTVaQen/WbGC7nBbKmrHSZ0zWwbBklSH6cC2yLSPWtLkQnwedoHznVxd4yR3Ma
sn94QkKf4cpHBRa1V2jJE3Qez2vDh2VMFAZ+SeziBh2ABm+o9UJmM58wGf0Pi6AfB2P9BDERSUCJ4E53UQLsL2ZIY6AOjSdm1UpzZO0VqtwMhAoHI7W0vyHVIYtd+J3YioNB2YtH7RumNbKy6rdS1gxPAAM9IEV7
MLc/qodLDNMzW3eSMxvC/AIXIS8xidVnB2Aqxhbl4URPBCkAC3GdLNW7krWoavaQUGKfYFRuGQpT4hQsGaBFlL+FUQHG4TZvd2yYBPJIyuSDVMp4XEhiUjHpJQjfzycSVkJZDZX+uisa3cQESE9tabNajUJypUKa
rmiA++mDhy9999Zt/iHWpcaAyMqVJdX/2gakTZX1VA19oxOgRQ8SIVKekPkwJ6j297jwu+lNhST46qct4fsTNlptiMIbVhLAq0tIsOH7N3omO2ralV3HH+t2c7HeSHy+LM3MCZwYZ3xHfkoMIWJ1MB4W4Y3E70SH
oe9NSoF6zeQDNO8fjLv1uF9e2nTBw6z9zQKXMSajv/PS21xk20ddOMxeH7OMdYysqdvzeg4uGMQF5bR8b8HFdQUML1mIEBs9vM3qyJWRJ3avYNGvGvujYJxkcVdmLq71eIlXRmiWiy7aF050znB0m6r8If02Dn8r
KJHlLfRvzg61w2eploLAG+W7xigxOW3E88+Smi9GRNy1YRMd2s4SJGno8wFk4YUm4WgZFQwf0FDzOLBcx1aEtHdnwet4hUpRkmIxornsJ3tPsSCS5Be5Df1HtohHHWKl2XnO93Y7eTo6EBpL2eZHO5fKiykvdHAt
/25fWept4NVv2IebbN5Ib2AqgO1KTEHKbiS+2jfUJaZbdLJkmuVLxO2WfDORkuSUexAUs6njXTx3ofOnp/MvreS5CpJLr+k9PjtlPvVJIjH327fTkW9qHwYs3NUwCBP8SmUzmjUut/s/PqvbBipL2YXG5QcaREWT
F9a6u0Mx+RD+62LS3im/fcpiC/07UUUNsy/5Lm8cype5atnscRrA1/XwGg6vgRAve/ioaMjFz/vGZfy+hbwp37/wT1iTxoYDfOuPP5qFvR6/GW3EHRfeM+io237Zh7ufLXym04d8QdyA5mR1sCGeBbp6BOkUQO6n
jofqVgmjP5a760l0vL20+wSBIgGV6KkPoFXHrKX5hwsEL5rhViKmc3OGjSsGD9j++bMufTYr1faZ99AW+tyZZfEqg1bKPsedRWJ+u13xi7RVD6XMg4Z8/Mv0T/1Z/V892E412Trf9nBQX5lVvWt4TqM5wvcxu57l
9AMI1J0Jhe9+DvjaYtGcg3g/kC3J+2SSddmTShxDr30XAsjSCDWtc/qPYI73T0KfhE5r7WDR6vod5iiPBTxiBv6RiYpvNX1SqSSgl3Alm81bmDQypLt0StmqHDsPpmd1eJtKr/SNmaeeo+ZZMyRiW92WsStfY3Gw
r/6K5EiRFI0p9Q3mZ2znoI6427FNWuw1RR9fySof7s1VcBrFNii5PHZOEidg1/nG638GFxzcsf/0Z7eIxO83mt/n16YNsdcry8chUvOT7NBk9rC1trUTcX/3KWTzj9fZP4U4TO90vs7rNx6esrMv6+o9HGt0Ripb
ap25preH57/pUDzMlQ+Lf0rzU48OSEH9byq75nnccAZEbm1dKmhbg9UZLh4B3lcKrEGBND8+dtW8QF0r5TVchh4/8DQtX+QFkKeaLgnb8qL6sazWpdX2OH5PHtPxKlyrRf3nct5P39a6on9LI00FCltWCYkaOczC
dTv0n2ajle+GQyVLakbzPusNfpMv4gOuy2Kf6YmJLl/Z9tEieDjoWUzQU5HgM59NHn+RyytnozKMkyY7KVp6e7lvY6PXOnrVojKGCr3o0Osdf6nXKXA5V7+DLRL3NcfCmssTL/041I6OzTlQ3pm+WB5/mZq/RXlJ
mzWety5WIKs5Z4JaeTpL1qc1g46tX6PuUYEW4okctr5NBiE18tQ804KzToQJxFQT/lVlZipuiBSL+zTaU4a6OWWfBR4VUXGJDVLHwqHIRkclm0UxzxIgLR+XGrvwMM1XB6Lw7DQRB6wZ7I9kis5lgB0WvmDlH0US
7YH3YyxFyhVR/sXGFAk1jkHXiVe9VhAb2pLKDXMqzEFrT9Zhpt9M44mOgmWc5ZbJQhkWQA8+LphtzuWYsy98n7mm5QInRfqMdBU6i/xXysieYUipo81N84du1puRkhvyh4Ib8OflxZF/aP8JU3R7huGADhwNgmTC
u1/ftKn+2cScblo0Z1aE9pk8n7HI5Bkrp/jkf27i7skoteRcWF4CsPu0pbvUPes9Sm181uFm0lShM0su8nQmeAcfr5Cf/s/JYMGjHNoJPGdOPIvIGoEoqWjwxHCajZZfaAQNOcHL80k17qUITEWREO5sr/hdlN4p
bBW7JtaglC0Z163TjE9PE0vqPsRs7hlL/yI+joOc4+OltM6WnvjxJlc66Cj1iyQNzj/CLKAWZ2TDp5d9JhfFeR4HIDhWjKLML5l7Dgi8seaoSR4qpo/0uOvYZsmxJoY6aYVBDRcvyAZRm0UcIYZoVh+yXr9SjMFx
1XjRnBTZlyWXeuAUMRVS6l4hnyFtFRZbvIwLW2QNtNm2tIR5BUjEJKsbSBR1XIx0q9ssoC24Pw85NoIUOvWfyVPNGFvPyiUGPmzoXlT5NS14xAdkcnkSlO7ti3OwPd5loxNvhHZB2iN5ekKUqcPG2OQVypYoZxGx
pUQz+o5ybhTKkfWVed3n9+fu+Z4DmX5I4x1QwldOezFVnvL3P+ryx/irkH/vxdu/98ETeCpjuD9Qx3/sj2q6eVPbQS80iXbgD8Am37JmYKCZVtLq/JFoZsc/5l39wzDZQZM+zQCKDnt14TmQKdJSpGgPugamyKMD
Btk0/F7T8JDb1qDGcdNIO2snPyIfPkjA89N+yGHexjHzIIOBW0kREhWDomuf2D8LPISv2TtnbW2DSzT+zjWVBhTkYfXCw4mbxxLHnuhiYHS/Ms8X73VsXiCIses52cvqL6rgayhsJt90Ff3S1v/AmdLFIE2PSBjh
NHeH6yHiFj2OliiMNwYOkkNZxeoRSkMuAkLYGq4d27cm/Q6J0nWKf+eOAk7B4Xka59z0a74SUvy3+PBg0QHX0LQAkVx+c7a0TEiZBXOBHfdJdW9ZsUCw5G1K+g1q4KrkWxXt3HceY1H53wObwDhY/vh5SDoLeD/g
MDWCRr5n1bwTv92uZABTAO69KyM0beyfRiCNMgHSkUVkFngZOHdl3LflEpUsh0cvm6IFln0i8G8rLcawIVmvEBMVsOG4V3uUgaUkTmeXkXVZj2XO7fRB3LAJf0V+4gIbTxYsnhlVz/Ly/NCSv8g3zlSA6Wx+yCxp
0ZE6iAB71ZW6RiwpZDBRyVL/QIPdy7M23v8pwxDx+AdPYRNht/2VpIpJGkKj/kePlYUchlffHgEH84ZpWNf0rm79WJz8xnyXBX0BXzx+/Uq8f2J909Oejn4+wkoxCeoVNwl1X78q1620PoeL+/OrX0W1Ozln8ePp
V/ERikE5aHBv3CiB0O29x7fh9Ih+0Bz41ApS2eBeyT0ay84VeH1uyTZu2mSfAvxG+zuHNsKHU1KmshSgvp9D7ErrVxLvbRJkDne9y8FPsMC4Dfy7FCmZK0HWFMUI0JzrEoFcXPOLJ0EmjLbDg4UOcoGTRH5eiRAm
dqm1gQsJl0c5JrxQ9+oHQ3MwGkyfb5x7Sm0I2FI3M4d01OBe1c3WXgglehsAXRTDDlwnOBXbEpeD/nA6wDCX8yF6aw3lZ6Llw2z8y4kAZIli0a0D2FgT5t9BmNn8N+wvZuSgu4T4YDij7NapxxgF8XKP7llryiuF
tp4jifa9fxB9BJ4gD2SLp6ddWgLN1KJUJlzdzaSIMS2jhv7I+A4SW3yiKBnA9VVxBhXPWP9w+fP+lCf+U051g6r8zfqkK4xi4c1EkSM+jND7sO2EEM7+wLX1odRBlWX0KA88gfXdMJ/xubMk0meWJmdYWFE25Yyn
BfvtL59uzgihzuGZovktftFu4lxiu23gFx/yqEd/+BHSaur9BPCrCWCipMBBo56hWJ2TxYA9FoTY9DLxpiBFqqNwBMV/0rsaCu395fkGM6ZRZFE+lZEcuX7L8Wu6kBJlmm5I8r2r5fHJxuJWbBU8q7LDInEP81kZ
QBKPIliqD4o5baGoQtHpnpCXDq7Of+zfER7QUW1YXuaa3ZR9dvG+2TnqQl6Z0jG3LqdBlnUZrk5tfvr1ICRSblU5BcCvzkSKKH7qsF3HKKuaT2ewk5++kCM0TWSYeqIl6X2lnyLbzcNsM85WfyTvLYLtSL1rAAo8
Z1FNms3c45F+2pHTXYP5ddUlk3mc0iLFhDZonV+wkO1/xqPbg22TS1GeXrWy65Y87pal5f/9Ddasvo9DJr3lutksquZcM5mSKK8u6FSGNpa2B2BT/MjsqCDj0nwwISsX4SsTv4SU9yZdFrJ1+HuanZEZFeo1R2tg
jJbSr9dhCSdZwj0b9RgZi63ymrk4yxPd4QRPRmNiVbPqW3+cj5SG1T13mu4LJd75aGfd4DUgNklNYIH32bIBxCT5quTLUXCbNckZqrLsumpTZGZyRLZzVWfo+RALpT3my8AxtPFdvj7sMSSeIKutRjPkFiMD3/ak
Ud1BGefue5Dpjpysr4hegsmhCBC5uog5i/aIGNd3b3yiJMUF1S1+pxgRjWFyB3a2aJ92/osOo773LHtSJHFINHZCUFm4Y8rEE4P6lM2m2aMCwo/SDnUcai/Ff6rzmw8hr1P9Ecb8sF323fnU9E0OwFvqnLFJ4o8I
9GJO6B+8X9b411lQmXeYWnP0zSOz2o+0D86TY2FtPdIpGDgXrL94MPxvruP9n98eny2lQ6JzdFOKDlqnv/ZZ5RtfNjW7+zCo3vPDIfCHT5YPT9qiWWtzveEwo/1hqJZXRtupV19VG1P8vDGVSa4ViWbvOqNUpas2
FndhQtL2+y5Tww1g4C0P/nC2wKRs3RI6srQdMwSbTKBhivk7TLtjRPmlt4uparFMR2Df281xW/b2Cj41dyNW16jWIoIPaYPuKZ/1NAYCNG2WEjWy72yEJlO/AGNhpS8IzRlQ0eF9uz22TJQse1Vjo+Xj9CO40now
wFailO6CbYatnxAEfGZYVnB2qTBqE+NBRLW9/sKEQCBRU/1RaQAUpvosDQP/te1xcT6m5vXMm6Nm6cNZAlP29d6gr7RFk3/kyDznLGD9co2AKvRks9bwtd3iG+aShbd/5r0LizrZK0w98z+Noopv9PGNWehvSMgs
VLnxFixoUQZjXGHCDi96c56QVKBDSk7iJ/yR9dufGDSf/jCb4CwMlKSaDMvUQChoWFh2/bPP1qyRPz65cv28AfGyRgBfQXvCzBka/tRhcOLTrDZXAN6mJbKOmWLU/ra17Hapn/VLMDrUomZJxbHT1DElN7FnOuky
EGqp53t4Gi9lI+4Csrs0BhxxwGs8FnPUqUZ90+EsHABKwN1B5S43XlIJt0k7vcq71B8MbPZ26be11i4+OHhA8QALN9J78vfgSKfvu5jUUrKVLsWAeYIOrXPn1AzQt6cGKjW5qKOCPGRM6BhQeELa3TR+2pMS7ggl
MwgW/Ftq2Q3DTFNrBUAwdegRZiBTzBfRvgef08yXRpzhl0TBsDUZ9h9zrcwAj+nvBQ22DmRNQoDdRScjInZPq3I/kDdpZdAKMcphGG5+gFSZAKVSY6tFHigl5YqZLHYsNn4fIsccHqXSScpiEhmoMjvMg8XNYChM
tZbrSA/NqyxLTjVUWOA6vfgVUmu/kTifHZgYCXYgu7jPPCwrW1O/t/EPbZUWM6a2Ro6IUtk01/xOG+EK55YuZPBYVyB383gfzybHqOWtWQdXey4W8V40MXLVw6KyfSDeJaSzEH1I9M921WwkQvN+gOcAxp5OqcF/
vpUVU3EKkKctolSkElUWan/GqHc/71/+nOYCQMy+xeb8jFE4vQQ3aMctuGHWNb7tBDjtEuvPvNKG5QwLtZQNHE1b4AC4q1ZtY6s2rE2c7VBuYop6X4GXfzoE87dhKU93tqHvOArr/3l2nxu6j7C0Ce+tsnPY+r/L
rz6UGLJcd9qE9wvZqWn2SO4YaO99bVyNe6+hbRSNT2G/46gen5gKZ7t9+LVMyvbD9vn7wNUxFP37jZOTEygUMpXqZ99sD/Saj89eaI+bYGOa6c4cbifHJSsdGEXziOAVQ64H1lQ+BPaCt3hsjaoj+9enznH5MNEg
4VmjYl7ojcee2MQJnRIXopx6siJObRRi96xY8MlEWxvi9PNkKZh/a1nCrKru2z3Gqq0ceUsKSIKEVaYJX7B3soTdRYXiTz7yIuj4nLJCpYoly9n2gJgnJ6b4ksTR7pFcff3lsbjiLQq/bJxPmZS5kRlUUlXOpQGU
eUI6WUwSgAwDFqxifHJugwIDxCOxU4Tfe2+PWMIYz71c6nsFK6z+fVxFVmR6hNeYhUr6XCSpc8wcYVHIM/cK8THk+0QYzcz7tTza2PB3+klvbdYOslwkLVGwYm2xhqyecqLy6OOgyz/j8UpqEuCfkkOU8oz/U7wU
ZSrhLPS0lWnkMKTutXOMT/+PHvXpxBGJC6lcj3/L10AjXiq+pCQZOeO667d5ds5Bu3mAXLxv7wb9Ko25ii/LHhCexp3pPXEcycXL01QVkH41qMu0eBfZvi/yyUt+kglcNxrDwoRKYFCyb6ye7Wha9id+XKX9vJGy
be4aAcVEnYy1OOCJFrrlcPGw6iYLAzdhGdcMy4AJTVSJyGcry3Ycx/Pe5GsYBBOz9cYlInBX1NxWpD+rzkLLw+2wP5VGLZdsNkKNIz9qTiFBqyr4nH1baISbR3letEyjoBpV/Z34pwHFa4FNCyyuz9nWQzKBXyaw
VyvF1xDghNtxDa671C/AfiJS/jXDaYTVyliOwXi8IrVZl/ZiZfJI08FyMoNgMCMl0FZeTlrQHvTTw2VdLSr6ZhzzKN6Om3RPYhqYqGXb5V4ZfaAa+S/4Rp+9oco+yCnrpqXnGjU0pJaBElTErLJP+mr5SB4MWmwU
4Vo87JProfXqgbqQDHWxrYbDnrjxIucqErO005m8Qv285FCPIJ3QsgjobU8H5TJqIZegHWKGRoottB48wMcjC3tQjxKahjXAgl/6nk7NOvWmNk+2TQVwtHpre6EmbKtVQUKsglMfMWi/I32eRhkI5XBi8P4L7/iX
BFWuA/S4jfGOY+ObaE6JGVnCf6KSLDkBW8imhDNSSTjxVjA8xtBcFPwS2uiOHXxxtqYucgxmTa7gV6iZtX9XfH5dttY4HdkM8U1H+EiXxGAOjp8t4Oqq5tEgAQUXlXfXnQ/LdhLjePh2jnX361VgBquGzlePinCR
WsMIAOr1c8dupONdNDMULYcW/5o5WbYLVHe0kROSC09sUp73lv5YWXJQqAltsuHUpt7xSHNmmwXP9TqPrazW4+TYJkYXiwscZ+Iml5y652PZiOh86kSJPgxAhzGW97HKMXH443CICTjbQ3ciTgvY3+jQ+McdeedE
n4RWDhyF1EQvLIvCrXkF0dtTmkU3IF/Hg2bXmXMlmvJwu02fSJpYlbEz+WFRb2PP5IrInRqqBLwWYI0+Ne/ygqi8m0wT136otRsxdj8wn4lQkw6G82y2/iY3Jt83t1JEootdM2lfwt4oSUw67/Wl7hbFbXzfiP97
WclSWnJYlt4tH3gPkdXiwousi+o7/2DKHhZlx+vkKim1djpSnLV9iPqiRUZozTxeXmXvJx9jb6Kp6yzxTMx/n5v9QBM2p0K7mrWvFtanyN2mxsXmeDY5+cHhLnRPa3tnTejjcMpmPFw+2XaldJejRzS+V81r1L1t
vjBQLFep4xfeZloebSrvE+zh0OhWn7eN/qhMf0bQMYd5fOlBl7X5xXom7Y5cuWsSjddXvKivXTGIr4vkQvYYguW0e3qmXYDVlC0uEyvjFoOJSslEqyxfq8Vn0+zynmbTr3Ww2O3sq4KfzBSqXc8u2LFWP8QIRtnr
vmiQz/0B9TCB3vpG2TovpGx1rwLJSsely7vm9szOYRn0K9XU9AW60WHkt9IKs1GAZuPpTrs5iH6uNVbsiHB8NnXPGOSNyz9PLv71mYfPicIq+M8VO6KH8aijC4KNy7gGJET9yZDpRyGE8tl6QB1jP7799bnZ06mz
O9YpOUg/lN6HX3vAvttphYFZz0SbD1RQDchnaptAZi/Ku5VFO4M0C+G5gZ3qiY+YdB0xu54FLlDB9R+82OYUfLufuGW2+ThyEetXj+jSR6sYlRs5KHLvrHfNGg7CeOTUqIULzeI7BcuBD8POwcaXE48KXr2hvWk5
v1AehgKhvjCTU17YOveqHPDDYKESeNA1b89h9ZShCUGB1hpMs1WCT6mdVG0SuXmCRVMtS0tSdJ6YgBlMjUnk8gV7yKIRl425bqC2aG695RGIqWhsWf9XjwBuGjTYfM74gBQOLMKAqKMI3sI755+9ppqZ9YQrW2MR
Qy90h7FuA1rKFhm6eA0OnsTCmaGT5bxAuvWZv/I6lKdVGCAe1ziA36LhrCp068rw0Oj12GEgr1bI35UNZun3OAO9tPSZKWnOUe3Fo07uH48oymp00fWmcc9piTWPCSN1fWajkaE4lAw/g+gEUuKYqGHX2DDFj6V2
5GRtkrq+/JQVKwz3pMYjvb4WLZWWSyVGmYXwaV0pAxGu0+qi/ie0HnwDJYVC3V+8metNDKYgAwoohz0dvrzgDoMiVJu+mEIdoJn355hKwc6bR713uW9IRn/6A++PHNH/DF+gX2bV9FzauebOawwXIQ7hEybHHr1M
NFRc0XxJ9/+5kXY4w+WSPq29iPZgj4RCxlxp452n4CXW/VWBwZ7VrBuY5FYH4QPtpq9fHshiMSWxarNJUkpecxYQ2HzFWgX4lalBh9gz+amRXiurgY5TbXjhgPQ217Q85VaOP7dpgknbE97WNwXztvfwqpUT3uxS
dSffMN+x4sw1woqZ/c5ycEc2Kdc8sS4f3bNx5zwy3WT4DnBejllW6SfvJd/UVuHmr4oNCfEjp3UaaZgpS+8s/Pm/WSq6Kwc6QkBltZQGrShjygXHkMMznVATLGiZ3Xazj19DPVniZTPdzkGyMVPOiXX33mEnUwPv
RYlEkrp5VKXQp7ZL64JbxKO914dO1PFZd06Pva0ZfcC6YMnobteZ/Rro84vHbwhbajzwxr0kgnhNvDGwqnIoJwj86v/0xKcdbdkamqRStypdpEvXSZaaaQ+beJYF1y/G8tMR9esIHNI1FELBUsAceKFTt9fdKs2n
lVZTVYyeaB1nDdFujXlxTeDH9vCbmK7MT35QUD21plS9DLUaCuwF+r56IfU2mma7Kd21Tlq/eW3num0yVq2yn2pf63fgQ1jn47ODviJRK/Vkk1zj3zOr0f/7RsTQsKc/4An1Sfy04JsR1yv+AADYFj6Et/g1iP47
n2R9Zm+xAWvKzj6esxku6tYcGDeXLngoBk9olccYpcYjsSK8/W29lT3lTLnjrBrrd9vynMnKoEYFtyXb1oTzlMPg+zh+rxdAL7wei8sbrpI3fjyAjZmbHl4hs55szC/Fm5fXXDQmkca47drU+aH6i+iXZFL2ZcXO
mIKlahc2GpBlIQXt4HKCW7dVb0gv/v2590PTLALBLaWvoBOyKFNDWQ5x1LFUQLRgq3nZ7i2q3z0UGYbqLBWlk3cGM3fOug8bdaLZm1zgVR4ToQwCw7UR9ZRNrbir6j/hrNtTI/Eo7S28T+SCi8qnNUvoR8ubkyRn
sSf/mSUGQYvebnbk7CMq7o3rcR5NObiWcbef0fy1nZynH2+txoxlubQj1Qo4fCT3DVNy2qpvdoayA2HiXcaqthzQBqfVrKofWjnaZzVvimJPcJetU3PWjX6UdDFLcZQfCq9mdBBxSr1OG/sDM7PvVW5ap1AxzzUZ
uai1BRddT1x3xDthxHigApI8Ak+HlDBtj7GMnlJxW0YP/GLeGUG7dU1oBFwbOU83rGv5vFzRt7w9ophjD9hQt1c9fSezZGrDLfsy6gdkqYtJNZC22hwCTqoMy6NVi2pDdJew2smKe3+rQ6VKkrFyTYwfW7IUtt4e
XwrSkfWNPFelS9viGQHaJCYdNqhOrbrTqpzQUjqqWxIjICOqgpqyQIq+VSaTmXBjbd2kxCWDgzlIMaXWXr/kCKWZBbuR4amgkgvQgh8NcUYjGzIoCuUvaRYV/0lvxS12cP/kejLKWywQDVIMLPjfVF6rCfiID5mb
9x3RkBZWarMz8z2HtpTsQtfcFJyb1QDvhd81y9Ibju9aBP6oantlqEutmdaAeV5GjJQr8fnEnrnryk4kPYmn5XbbM8vUS3b4+SiXBlM6rjKUt5QsDmX8iZtDsdr467oDQeNr91FIj+gkbLPkOlwyryEKPk8DbJ72
lwk7KNRc1HIxVktTukXPiHqq39ZOW3oy5ItiF2vvMPYNJc+YIFglp6W+o76/yk98jk35s+nxllF5VICTN47ZGCTfAJWMt/xnWEfhr+Gay6VlJ+OUG36UnGDeAoXQhDVLVzyYlhiyV7oo5kO+1RG27lwP8Wfur6Bl
jmJ/iLVDsb9x7MKqPbilr/BijA3yClubr9DLSiXrGrRqK0B/WNiCoosnXD2KkCCKpGzM7DT+GXJA2mJgCl58V+KqaVg+mNTOXSI6nuJKUyqSVCB9cNW6/AvTFlofjYwP+lu+/iYI769cjg/5JxEs2eYKfp0EpO5s
vklky2xjaykkrDP+uFId/SCxUEqv6QEYm37nruPe4e7jOUoNdBUBLhscImtTl7h+6Iubk6g7fMHM50dtxvIsWxSAHMfwb14ifl7UF+6UlgVreO+mbDP9Kz3lfpfj9uzVg+e20ax0g+2xwtq1sDMSGRZxwS0r5eXo
aDenOcD+stovt7ey2h/umu1ealYrBLoZofc+/VzdZo4kovkKUPDcdhXWE7Upxaom8rK/N1vn8xC8uGR5Ywn3gxFnrY7rr/retue2muYwAyzExS+wAEeNM9egP/J1LeM1Y/yjJfVGPKUy47yktoeeTnNUwzcl31R/
VCi4SnG7311Ch+c2MRoYlldZj3F5gUAOr8+gwBU/y0MxHMx/RjWm1i0c2IL6LkiBRsz8Fymr3xf57NIMghvbxbP+s+Zvfh6z8xk2S5dhbJwJ+xpvpsDZwzXqhLOboUA9mlBdcQWKR9AfXxPmP+/hMv99GWpr1z69
aYi5PsiUIIAWExDcNVzBoFzAH4NEFSxsty9afT082ItaofcOuH8A1I7EcFMeKwiFAWBqtd1mnTj7Zr/F/TN73WyFeVm4vDeBpV36HL/T1RFnT1t80z8Xz8go/04QSzyOZrlHFj3DBUNsxfgtoLhXnnTW0HzplC1i
FYpVW0NdvKlp1IR8VydDb2p2soaOT+M57hMDDkJUZXgoJ9rDrm4J49RChp6nneD43IKN3kna/uRs/wAKx0V2HZsPlb/SfLgkGvZv8/X57du6e5qF01/sstDBc0adtOC2xxZBFfIucVa1SpX0vbhzulAbgz5MqePm
y3iJFdLV2KO04P3waFtp1lKvZO23pgbdXJJccg5j5udWHqnzDH1E8vsdO721Tyn2mNzAjR3Gh58llGuKVwFps9fJD2iGYEMCApcrrFC9z5PRmTPzPXGbuLBPUej08zZ/4kpW2fl9cw8VOK+jNRC2uueBSOS3wxBr
/UZycgw+TUckb9vt0NwZE9cpHyQ9iBstwVe17Hm6VjHssdk522noo95uATsYuEGdVmjuBRoB3jhkjX707R1BkCwGeWCBnNzrb2r1SDnYXSxnac1ZglMCyTOWH6cYOMg1gd6Tyxp8FujSNl85GqpyGV0dyhNtG/BG
gEuWFEecBOZ6fA3UKBktrs4et2xU2spHy5UKCKK53uiW6p4ELmkAuKdOpIYgp2gogpeNo97mKOxY7cc3x/KLc/LD3FiTerROYHI76Ty8SR87r1q3rmbBjzbeXcfZD4sspcxun3FEheqozFg9VcNlfPJkWBfx085A
7QRdg0xsH9WGAn+D020asnD1JXS7+y2XNccL3s89+3kuq/QL47ijibY8EgRbTpa795wddcwCKXmUATAcKgIammaosLodsfYynKvNuSzizzUAVX/d12MlH2pAl41Fa+1QI0ixE86TmHCRoWq48X+egwd01V52cTJ+
PaQgMpn6fjPhXr89RqjuMOn0EsKn8lt+ccZZftX137mkd6yTtabAJG1vRgNj71lo2BeDXoTMoQfJbmKDLIYxMAo+WjheWU8fy6vuNTbV8U5rNbFUJEI7zyWjJfjwRN2cZyateOy4hbXoGzXGcjx4F/TmQ/jXmq1S
Fud4d5XR6505ATT05kOCgc+pgTc0RLd/+0biLT8qOEJThCjj85SpCtb0/qRSm1djMfHDqgoaPuHOozCuSnXf9euTNwnjYQDr4khRYbuP0fHpz585Wu+X9sYWemL/J9B/qrTDo+SMkVvstQQ5Ysp5EV3glrsqKUkT
HHbM7NT9mGHoEWCdxRlnBaKtH5xiTPlL4fsYuFo0EWZtbZyqgWD5o9NhlKG8ddoPEoPTcoOv8vpl2fnlmZYDpNi8Qn/AsWnlJOUj1hyJYw58OzwybJspSWvmNuItEx7a69pwjIvPfjR7TUt8cj2nhTwsyVLhKCWn
k9g69Tq33+FnJgegfusVbC7WVwmco9cV1F+PAtUYxRFNj5lJVAtQ5cYWe2uQqFjGeTUN8XM7OvWHPf9cqICWECjFNZoiRg6b0SmJ2FfnqiV0o5aZROGDJNhwlfUsj2hkdkN5oeuriNXiOyHpduzC6OWaaSQAx9kK
T17pLV3JbJ0n2g1oXeclklQQpMVv4yQiPZxorIDR3wEfrzONYOsEjlaF5ZEyWPbkVD18ZmOrFFypDteWlQnxMTL/xojHzn4VI8XmPZiEg8jrg++32YGWeuR6y51WCTrK1bhaZ7BbifMz0Ue8tXP68vQpaJAJVJ0q
uyeUr8AfzVMJ5NufPbsx2usBu5h6HIfYUnzKbjsuG4+8sLRWILn022ev0V/7QGRpzh89HhojPSdXROWPmrYXE/WhnFJiqp2h0qV+NzV7+28y6Ga8LQXDY0s6eEX/2D1Zm5ulMHIniYfZdulBKczsjvCsee7KcutJ
1hCvUzDb8VX5T5EZ6RTDOXoPUiFf8PZ+jdabib9UFZRfQkr7BfBbrN/qp3CyeiWEYc0Og9NjqSOtMwf1XQgnGSga2hJPSdsn8xCT1pn2587amRBFCWk2GLCosxJ7Niy6dHNuSy7e+lIh7ONp0phofpbC7PsuyYZf
OAL2J/evgpnytfXhP/lozPc1uySnPccWojKsl459BwLaZG3ub/H9a16+V6WNZ/e75od4qPfGZJtkuOysJbDizNZ41/bYwh3P+inZskkoZLtzWoZwBZcqoSmvyeJgH5lSbtg6DSCZJ4ifTmCGhb6sjcsjRIEVWYRj
/6EJeZSQ9ZvOeRSdq7hmZSHvLocVd0vo7ueO8FmzLyxsUTSJikGJmg7/ubc6yFSt+IWyP8p2cWSAzNYLantYNWObQ7yJoq+TKpRFVldo8gmFLYvezxRS8oqZCi5Gjg/2/HO6JryPg05dcherJijwkeYBFTr53Yv+
vJ6F5o5Alsw7nO8ji3aG5UP5asE5MlRxQx0Tbre0UbK9k3hLwNdOSZHxMVL7rSxF/P4Ty5/57GePnG/4f/jOcbY3cpImL9pZyx3on8Nr7cVc/9dcKUSk52a4CRm3WY5AYBJTA2mPwFHIcxMMN5UE0yQfME9Yl87n
QbLvWends4e8u5pP9t70wnLPXI+5EsHdhEPzd65jUbKSQCSLtYDWM3+aLT3xvDlz9vY4CX5lhasWGLqeYhKxBUMLRmzFaC8obYBdbH5i3e/s8vIm1WXOoQdsbzqYr07yyzWbYEJkJYNhGaPPG/vUB7tWZwLutBzM
CoS2zXOvV7dTbW1ba/whhdxX5Uuqh1tSimc3myYPMfzVdoT9ynHTPaj311OgIo7J+zA/Lw6V84Atp4oAVFQXo4f4MNNJCz61VOI27nUoAkdt7E6KBJPmJ/g5+onpgo/m4pnokdEmj6lYZ5KyPWHjSY+j6oTwQmFD
b4dwpLaNB03aYBSdMqHgaYVsxPHZTWe0DKwGk/qmGhTIYcUAk19QUqVoOjI6CtmdeGLtLqjN47Vo3sn7qCnLFsgrNOXuySmxWrqfSvqQ3wkUaG9rtOzWiL+Txn+eioY9TWJ7lrDbHaAzhxPR1WNnPZxkyf/hSGfa
OPgOrgOtJCmWpbJgD3KxbX59sdUFaUOnMMty0NPhd2zJ059LubUtH1HxNm4ZZBg3XJBo4aIrfuho27Md4qhSr5okgGzlczi7PXTprKs26g1Rckz/qozFCMpvjhQdHOdEwuJXKIrUdWs2v0ZN20CQ0KHC8eEfiZCe
5qTKl9ZgDdo+LLhOFJu+L7Kr+9CUtOtW1DBfOX6gbSn1AFKrntO2oZWplIlRg2LoMxuNgrOO/H7Z2yUJ+d1Ase6RU/hA/TMLq5VBNxJEEFauSPdzDTdE7XAYwye23B8nHFqdw8FmqhEqlvDY2iGk+npC0FHuKRoD
BXzK1Cp9Ic2sDbxeaW2eOdVbuZ8qQ4vQUTDBEkZmp+Cw3oGoLy5rARcxtuJqJz6+VM0Eu0Y7kS4Gz2HUJvRC9tp2JAmMagI4TkwkOdMKKvok9xeHGF6eQS0p8yr7+uRH3x6nMUtGQFidlAr12wJVAcIBTNcK77b6
j8T0oSGhL7EyWQshQ6MS5XYamfNx0RFwto36grEU72J5zIut85I8YR8cTiBKTSpaMH/UKsAs5m9vxfk7sf+4p/CAJYlAibQ3azUTZuHsL0fhwU1fXymt2jRdfQoz3LhJ6YbO1am0sNo3usLVvZZYyRRooSm2RvdV
nWolG5KzPG+jpfhQcNfkSEB9BkEhzLJAK9ImXHkoH3gbJAUbOV6GC1uDRs7iC5IoQvmsqh2UBOIoaiLNieU16QnTNxiUi/zTGHWfCDopRdJ3V06Pc1ox2aSwH5pbkrmMqNCfxvfw/H4J5iwz6uagu/+DJMOX1ri9
rwCXZIMkm9lxeYbC0B5hLp9ImGQAb4kAfeMUx0qK6eWuFMxQaJnCK+Z1X//pQPMU3EylLIX+sLbDqNKjoIG1HsTta+J6DKvSetKiVTlDoAj7ovBBNxsShz5bqN4zUs5tBCkuG32iIzfSCy/pJUczb4qOzUdec6/W
FaNCs4vSBX1rqDkRmY7LSjfzLA39wcInpeNGikqy+ShuFSAQFXWuBY4TituTzxPk07dHPB75SJ2qGkDBFOyLdAJPeQSrzACZ+3d1/yWyvmJ+IPLf3O1FCXQ8RSmJ2O0G+IsKlY60dgouyEHj1y6V89M9wiXCXlVq
jQXG28R0uoUOO9P2oQOmIX8LZEfQjiUFFfPD+dLOqhn9FiHGLQSEH/Y6IhQXz91p/jjaji6sDJq3ZOCWPOVb9KTGHtVU/n5hV9w5IeikaDPycEcaJKNkBODew0lx39qVOA+/l/FQsahnOeaEn2mz0zn8RUrelCgn
5J0LxWtf1ja8+FKlZ3T3cvG9xgAeqLIKtxcx262hRroZ5kol+mkRBY5VsNy5ujBKKUvkOiIEJYe4ZFLHFefUW1ju04GbPMwXAMOu7Zh7EHNVVZmTpbr0y8ilxXjbp11mEUKd7tWWVGm14QJG5o8Pu0TzeIpCvEAD
2v/NkuBj2UgUtf3fQ01nlLeETcGDRaf6Yn6dQb5d5Gr4l0BRzsZhR/MMrfzyJxnjoLKwGg39JHT18f+g7a3oFlduGa7UKx7kAsWJ65Twb8hh1QcrEVSPuNPrrGLrwHMh5AoBmpqMtGOrsbBGM9eIu504JL473kdj
4SVR6UxNLwLq6YV8JKrs3uiBcFBeQY6Ai03JI4o87pkyIBiuuX/qFhd5WZf0rrz6I2WS6w+W+az9chyEEGHpiZHAvTwp8mhJz7A3HwpTtf5NGHWGFSVNAVLbZewro8e4HTj59TgxsseTdfDNqBnEMuPDXIG/Ux7x
4Wk/VZCaswHT/+w7Xoa+kesWgREnkM9eIzVVvkRaVPqXUIvfzWN0bFcMLKa0AkKzIFya/Eadjqi6MR7ALSFB4Un6XaiOMdhiFUeWZFd6Z5PnAf/+ImxbaR3ImobfwhDD88u9n8LUF6Jcxr574pwZeRH26b7t5yXn
d1tREdNJIHpH0YqGMfgiHCI8uaHFKm/D3Gj1V9w4VhAjyWcG9xwMjhoghtto/heH28qp22yD2xrL/DEnHQ+0+5qkaSscMmlM7YseKRQ9Q5qnqpicR6d63qIYH//fFDCR66wN2uodzu62rsh5Ta7wDGTyeE8lR/0G
1qqb3MgV5umUBV3WpHmXrGjXkn35THuzAjdRmNW7L9uqu6Bh6Fwop4i4Iv5K9+o8HvkiVH9G0FbZMWXy2QsK3VgNaCKvDpaMAeQGIOO+fe6zWIbKt6ouRmLHfTuto6EWcVlMbdNlPsomSHLX1qdh/HBXb5IEcZ+T
uQJse/530AsN7G0q+YCq7tpu7nZKDkS35Ai48xr1Ve5KrhImNqkeLsMnO+venq7J9sbVpN7BZatJ1GyYfeKAnlr8YMok+Lkaml8CbJtJ9iqnSowsF/a2lP7z5mHkB2SWiWLReB99aUgd2eSeYnPHQrb/XX6p6VFJ
/d7JVfhpCR8meIZlOpYYrgvOizamWpyyfAMW306Le9yR34Si2m2tTjel7yNLQLu65YVNiJ4IOsExs6ScT10LghOadCxY2+1dx0PFJdeBpTzGGMuGbBlQBYROmPlyQRfK8jSaIgRCojqTAU0i29NLXo3jMGgqr24z
oVhhCfyW8fjXcvFWuLymkX5qfeAk4OWWYN2rmURhdHazHlfzWzYtKoOWXOaMNs//XZqfYihV4OTvOjb5LZuO2mc4QsRn6A57y5Cf2l6oo9Xr2BT1Nv/uberAXOWnx0H1KLBV/Ba7ksJ5yxSTqjj58+TIkkS+YKNn
51ZAqDJuKFD4j13vVk6O+6V9oV1ORMaOnOrcVkTC9rl5It5VzVBL89BjaogfdUkPckG2vobaBFpDPJmA/EMI6DYwyq14ud8FKSnM+NZBg7WrcJ4a+mrQLxyKqveytyY8JbVDqj/l2t/XNCFZ2CRZP1SS8bdNiGp+
TzNU6kptXntCXlwrFUfntex9dSLIZGZXo/JYNyUc5UCWDQl1LonrfDP0yeJ1ZsoSqyk9sl1Zcuu3x3Y9kGWJYzKCUbzPscOf1ENANB/5CHdQtOO+F7IB0jeeV4/kls26VinZ1d/1DS3AhJid00VyotDFQt/A55mG
OA4fogsZrkpBqRQJxZp6JXqjCGTNPDlFWzj2tnbpXMfukDeSjeGqsTeYNfslHV4Tl0T3oJraJfSALv2SwytXsd1QnjxcO5GiZxi9PjdLIU0F4KNdd6b683s5YZJM/yjCCAOzIbOdZ7PRW1q2bqd+ScuR+TQbHrjh
DJZ0GvW5ffix/HimOPar4ZKX8kDdJ6A5SX/qkys1cxT0OJ9fu460PSBwgx/gwEvCcILhOKLPhu177VunMapX0oLLJ+gBTc0DKPQI0kTuEzzriCQcyDtlaNXUZq4P/GJAzJAil/e3KyMEimlzGLZ4LmyPkkJ9Xb2+
/70jJA+nkVSXLJuFEgQYpWrTsLev3k3f9vvW5R6nKU0+6tvJta3MPU1Zp06rAHFcYNN5C9LCgpN5NBzzlDATUYwpZCkzzP5YbjkaWNLcICXvznIWmOPLC5nT+amRnUKnaAbtaZce3FMKoaqp7Xxi9pxco7RvvHlC
lL9jP4o84McRukzbNx7+Ymso5lVSyvae3gGtTZmpWvsYPWNgc81cGSGU4vHHcYDqaV/+0xmAD9N1ry+IqsD83sfTqudDRG2fMH7kwClEVPFwwTxOoE8nXiENS2hw3Vf74GICRr7sOCxseUgAq54XUQ3XLh0wLxaH
d6FEGbWYCU7Dc7jsBTIAbgpyHC7y6zVoPx2mXggEbljPhvT2qtvZCRUhvHb5mctDFViSWMf6Ja3CwRgeT7200nee6lbWfipTiyteVWiXRS3mpIcs48hW1OXIt7xe2aG4nfifJ57TTIMhCnFumDvjGKnahk3tMKV2
LywE2QEpc9yXgsYiJwtkzOKwtGCa4AOHGrIgGIoF1fhC8YVLiAeHcdSw3D6C7wvVKHkRkml/a4IKpcvouNV1SD5501Cne65AFBJypfTZ4kZp8yJgjcXgT6KADytD+Rm69JViep3tLxX9jKJEhx/y5/UNFMa/G4Ej
9U+2SEYzv+gDklJ9su+3bpZcyDzfIK1KZbBc8AMslrf2f1wVKvSVCWWSeqcS/JI1b+i4dTp1sL3dOgp1ObR6reakqmQZuGnsgIW6Ik2/qZDLcTLEhXOZxQ9PFL6JPTdKPgQ0n+7PtKy5gqWeOcqlEM5Co8C/1wUH
XPtIwq3RCVd3P3duO7YQVrq3aHRmkWtVKFCGJBuuTabX6lAkoCA1y52ldMYtwf5QFGHnD6N4J4fCn2C/E/DsLzqcREXps1B28WrZVWPvM86u72T4/uVHIEAH6cjNGtcvH45PFo9wKpkeED6kTcav9CFuZlloKf3W
jQ4frL5YBklraZmI81PwlH0V4T1q4kTuuJbSNtTbIXMvaJw5SK+q+OLtyR+nOCkF1tq2Md6yrd7/odZnjuZUhHwoEimA7/ld9R8gYpJ4Oae823TBSYCHCeLu5sS/VeSMggtwifLrH8h++gs4Px3kintG6xj65Zb5
YGII8u3poYoOW78y7m7KkhMyz7Lvyou7D39X/mJ4eb85OkKpNCpCQ0RwLiCm6F4y5IO6fhKk3tHWwibDgbgrPeKndshHBCE+unASnnYCrMS04+DVUNxFuz/BtayLbJXZEprDNh9EOCSstPEIfXBHte7/HCIHOpO1
usGmugN5NPXaA7N98OeokTculSWQdwm2SHIk4FSThkx8TcavGwTRhVjQmZA4Oaz89RDSMYJrzGmd+VdGpxc7TnVSh7UEGGfBRHWX2iB6nWxOzBRj/mj/tGfSdzpA6vT0ijM/8Y5KAni0NhFZq1sweUGB6LHJWeIU
gkraPCWsGWCCSIcaEHqd83SnFZ8aCG+JxBuFzs64ov6GdXKh+j7T4w2eMdPp4fGmhuAsTvh2ZUNvrQZ6GKxtGdyDurHX8cqfFKPchrpS29mHM6/1V/Rj3QwjbmgTlPB/SbeirvI8vvXI89sGtKLHCdLdG2n0U2Uc
k80r4dEdDcq9e8+NY27JKTnY3ptz2e6O7Gq9ljUqBu5mrrdzvFCq1vtebcPCuOo+lVokKHfFavmnyuwtIZF27EJQzJ4be6G2MgGLwIG3BUuF6XIzzxXMvYh8dPRPTYlZykuMAr5NY5qbC6Ben6E8w9L5oyWk5pkQ
K/Ph1fSEF0Vgc9faLruUa1bJ5jCBqkBFeP6cfXOM4Z8hkJrmWvRJLFHUfmvUcuG/PR2v9vWnTsBJVMmEQ9ldnpK3MjsdxQMT6OtN107BxR22HVrZuKR3b0Y00GsUFCniqUN9nDY9Pg9Jmw6v3I7v76q3O7lrB/mT
fQDdl5S2sS9V8RYkfQt3HyNfvJerV9t+ze/p6L4OuTkpQ9xsgVo2AzTmO2uRFQG99acnihXK+JpuneiEKuJnxld1P9R7omPxyVuitM5znfALjOhRHvSe1h+88DJfVHUhMz2R86mZBIOP5dh8VhenMP2WP1LbfaJH
DYv29rsrjCfWS53hAKcExtf2VxB8VNFKB8jr2dzk9/HlQJtfU18xPBaUIx+WQwmQAlKu97jTsBv0AOzN6QMsDnG9YrNoKjcoglnVlFIz2RQoZ35WMXJxtjvnpNTmCy5S/X4YzvVBrePR/KPZWW6+L5LNGp1n2dXS
7701uF1Y/JVlm87zjlntQ0eO17wYkc+shDy8UvvCrtWIpDm/ecKgHHNsjZlzlLQY1beWsdAkX7WwpcS7mBI6TZqVAqgKI0gnRa89SLIOPiP1MmJq8yFKDK2q0fujK3KkIL+e3//KMASdGbGym9kFeApYNXHlnvMI
I0LDUTmE01FzpkA0cNzn92jl9voDtMsMnpGncOAXKRRz2r1HZcDPzxsd4znZsIyTlgC8y2j2KlncHmR26eyMzb66QsYGgp4regO6tpY1qoC6FmYEajL9VDTQdRxDu+Qyktg13j8Oji0+V5hQ5LBjTowMaXOKoNCj
bGmVRLB1HX+lrmLkOnCvQRTaQmT0zjsasZ9yC9LQhsGlAN9b/ZzoUPTG5cMi2mw59otscmCsujoz6CjxY9DxcszQ7ZRpXEeDcnewNzyXO2+L1sfWP7EWDXwNeCTUDeWapaSsVmVzHMx3HecnjZkDmGm3nelw/Yrx
KkP564dZUk+k3s8uFMtPIl6bB0HKo6MxSAo29ckmLxsF8//btx9bmch/W7pmlGPS7xE7ipNdvhUxtvi6TkOwtLklPgrKIcqmxE6yk2l9T1DkTMr53dFVTvEPW0p7RTtJsr86If48JchTxlEza4GOhxvK6T43YqDG
8qoX+zW6yRj/cNAwcMn8ldq02f+46cWR7eivs0m4V7okMW78XWwl+W3prJl9ltINmFAntCnkqqlzAq1GOxyneTwQ4iCJE1DnZ01hBZJtlHn4uULuss4/6StLC6BI/d6u83OIcKOrz+VuTd5YWMPztN7VXJ2zI4KG
b/Y86iVfLzgbkD3GrYLRw4B8lL2+HunzRvIHEWN64SrbxFloQ+So2FI8B3kxaBasaJzjYizOsdJF0qJG2gxp1Awt7FzXn3YoHeFrUTuZs0uNMznXg/C9zhSxp3/6VUu/pdk46c0p6E96exQHP9MRXCG5DSP9+u4r
ms0WSJhTmPo00+YI67oXYJWVJneCvtFZaUNGBpYXJ4ha2drnyKtdFgnrhItzTxHOBH3HnMLo4eY1n6Ro3SANi5yYMrfQlt93L/2+aA2un5iCShQ7jQyMe0Qqfif3OWlOlSXNa9Y0slSWdM7p1fuvdhfWaVQmElX/
bqVOFwdDvPdzraT55leovmgb6eXVrGU3mXF5DWVHSZqQR1iDZeio9grEtbnuq072ZBaPfskiybPT9cxoJJEStlF8pohD5sdMem1alAzACSbzxjxvIJe3VWYila44bZpZU+7JNBMN9lWXgPN3QDadgh2CJJmpnvA/
prKsBoP0VjZZBjZ/L9ZIbrKZlhcoM5bW3uDygfVdK+/vudrqEZSrXP2WofMZtO5jkVAJA+sZZOzyV3Zs0ZDO+Mwi1wxixhSrLIfZMfcaAd9HswaoAMz2TdPZqEpHNhAa2pqgJkHp7EZk4KGluw4H9pE31FyHFLOS
s2/reGidNo1oQ7OcUaiOtv7P+IM+g/MHP9Kf+ykT9iK0pWfyMfnONrah9ts0fX7myMrNKIHNFSQjcxXFnBjy6JRafXuKp9darcaLscL/2fGv1nFfUoxSmG+8ghdYRJB6t57EvWW1jm29PikezUq3v2ZabV9PMi/K
CBOVWvb2eqUAam4glY21zYq8u/04TuRHZe8+MRYa7ev2t+3AIUaUQFogf3MoU8KWaJ79kF3RTbwn7nnGR0eflpKfs/37ymkeds3rtcNpSaraKS7p/0dpWoL25PtT0AeNGLdkdP1UJhgRMCxJCwkOYKPWMUBZZnTB
vID3IpV8P0M7QAS1DkvA50KBG2YUMbJ53pvY/iMI38f82oKLq94TR36JwgXCdRhPL1B/29UVYy0zoihWzFLd10535iPbP2cHdYsBZmB8VXs6dW8/cv9hHTEcgPm6vH/gzLx02w0kjETCP42vH5foYQgpUdOAXJxa
wFfVjb/KBu5OG3Z1E/5eCdwJ3iYw6qsil6GvJUZl6gxqCR9v/HVEnOiDcgyPiRafUw6B080si46h8MtxO/NilvWul9Cto6zbfdZsTnieoBMfYzEyp9Ck4vTbg/b8UirQJRBDTTxPzRtKb8859s8xntpPlFcwclj5
7ZGW9eILluS15PG0wB2ZlSLLdhsWbRVwxRfIN12y1tkP9kEi1iR0aYF/qlNaNICIywaUKCdvECLkYtuVvTcwaiDZdKvpQZmrrgJg9HilDe28lWLiD659dkB/224dE2cfwUFJnzIS/plI0gyMeQb8bH66Hh41leHN
a/J+ovX9u/d+O79/lR8rOHMbo+7tOgwi58JrGADsUt28uwN6C7cGgQZauJlbJh1MoA0A4qYZHolFy0UgsjgKET5LuRElFuf58YMnUv5pXD00ZSgHZtYSHbDJqWtJlNvMOVBI71hWvuLlSmmZrPDzmPLAYiOtJN4u
I/feo2OvQfA2lMec2VzMOQNjyyRBPqpVWj48NrdICRYU8q2riN1b7vCEb3x4jFHcqrFOXrn+Nr47E3KYLNOmQfIZSQaJ6k4pHA+3+eQ6T/KByv75ESqZVzV+1lREmbrGhqE4vfzPOwatycFpUiBT5wqp9dtWZLp0
1MyDYzv1T61ar4a2uOuMjlQ6ozrZs6+yDFmRfq55lMi0R32KtibDzY9ILsY2lXcsOj8rtDXvjELDFgpbZsPC/eZjXTiJqvb1vMpSMTtWTlkUN0EpyUrf6hFxsq5g3j+c2pH5cDtDuprQBHMTKIujwAZdeW+5bAsl
c/vxnVMtmzGWvqwrTA7fH91DGDvY5O2/y6tmBhM3d0qyQE891GzyKScijSnyWHMshf3081JCuY4kmCzfs4Rl/8tibXrA6e38QgOaZcX0T/ibTQ9SsszK+0nQJtM6PEyNOa8aN14H800aD/Ug10M0veD4y/MKdllJ
470HN0FKHJxzYInMNzq4OM8w5AIXNmUs9clfe6vnZKaPyHMDsac3LOzyXXQmXzPBZnHEhp+UFqCUbaKZlh5duMbM2k6bI633LGpKrSI+sk5XpcuEGHa/xkeKS/7Oasb5JFCa7Xj/czg3pjhmbGYAtGC1ubvHvwRG
8pX6/NSVP0UXp+XR1Whq/MFPdifqH7ZPEK/vkMQvXSAMWGhJi5lOnn7u/ewF7qOSRw8jWW36K8zq8PrzuM9q9bwbACy4p+ZM5whsNnuYHvYeNLNqO7GiKlQHDifWkajCrwUuXgOR/YTigOCx9XFQz/sbY7dj/NsJ
Mp1kjWwENp3Qt4F8o6UqtkHi2SYDA1ly+UZ4kRd6p+PIMCx80nnO+RFiROt/tkeb6jwQ7RD3edfU3MNE2nc8zpEwR99r+suVH/3nNGgqzDetmUtkXd0x/bB1UxENw2nMb7+IW8O21gMy/cJriaHmGFuaJ3NCH6QK
6cuzhXBG5qqOh1SZmizZA0d1YhPZ0a4UlCuF7TtvT3hCwHK3Mf90jlykHxQRPGNzqN2wOluqMz2kkVHf5RUsWe/sumDrngDGVkh4Uz6rHLyNSX9l58gK85jg3+IpWBlcsZVVKhPNZ7zzQyzo9ZvvugltnlW5DAPE
s0MUW3zAIAt226Dlkg6q9DZs1w40w1VQOZ4Sitt/j5bYnmvPcbffOQWjkvFADcou8+mNt1/k7mfb9xYE5SMi8Jom/nnMni/7yKGSbDu6+hVVtGcE/5d90BQtrSPXoFBgfr29/M5CMtZ9gktxxsmh1rBJ2bVQ+MMH
DU2UKLOb1Qb2OKjOz41Y+u3NlVXXEI3waMvrX0j7iaVGoVGwd1TpH6qFerzucXpKceWYhgFA67wxgOddkInK4HEsMCgHDJz86YqhCHzbZ+k0pYvvVczwVjiWvAYlNLcbc7CVCP+Euq9o8k2EaFDN9fVIUQVkIMdx
ExLqJymtWTuXP4sxFSsTqQBMI/qX+a9JQvh3m/xdjgem4pmzcZViVIprm1kXIXjc9q3dGUFGioxvad6An3lNFnZ2axY5fdvnz9JItl+jqmpMO87ejCMexXkv8C03JmF3TlioWdpHncdidy3yOyYgiAfcWdOnudmf
54cp/TlLQGR4Tu7LnJQvkMAeChmfq9qHHhUqRFwlQ9T6Uv4dltPssjautLSoLBq0gwAsPy7/vrZUzmDShSYlwbCgbizApQRtekJ/8WOQwoJ+M1ZHMpvKeksrZZ7ror0WyvLa1cXG7+NN7YOc8EjHi9SGW5PUYb6J
R63vp0xVFFayEsdljkRqrEv1G7gbP+y9XgcOU926GKtk6jbr5s7RUeSmk0kfY8aJzNzGNLluBlaZS0wvxsIIohUuSz0uK8oUg3G0ozwpkiz4eLsbW5alZYq60sffL3KbzvTTRS2waRP3bnvc+sRq64WPs/O2WScu
VsazvqfOXt+vAqsbxu0CdMr+TP/T3pzA62w8QA1Ze/M8yXyRz7zOzKwQJuPGn1Od5NycaxkuBP1ulVzeFiZXglnMxaaQGDzaFg1APRGoxuJw0wXCiaR7CHznFcZ9uNI3RDeZU2cEWzfl2BoZCmLbzVsK5XHh/o3i
LuoAM1eDbCzuHKVaQ0mO+TUmiRR9xs419OkqshF5LucEyceSEGRHbSpZUAxWXZgv3els9i97HNl3slA5WXnVUFvf+/zbeFXplKdRfR4jaO2YmyGOlI9ruR99hqddhwwZoNhRDATgSmn8QQYnfZBZ+01zrKZiKVc/
d6VEUkT8EhHCl6npVnE0vvh/Hth0Sa+ObHvsuETrt6sV06bbvvjHKU+5kXGZCqxynqUX2InShzSZS/AVY6ja7/KfXCnl1qjI6wrwco2Xk4XH2CFkdVWRqNCIZCyXU0XYuAipact9GkTVRLzf65dKx2342jY+42pY
53K2wTT6WuK9Z68AWnihdkPOxp3h5t7bR1XZiK0/VEqMUD9F3GnTZBtUMfBOPxoHWj/z5CY7vlRTgHmKSLfMbGU5BJOZVFK/0aNewsK0wdpdArTNIuTzN12iuMdhk1WXz0ibFboO03AwLu3F+xXeyuNkK08CScrz
P05GRredyvToW5LltQULRsQ/U3sdqtWlokFTK0G2Zzydb1vAnpiJLnJ/TM1mbMGlkFoQPdHp7YE836GVUGW6xV9AutUjJ4KDJ6Vtnc+d8+kn9dfopyAm/RnTM1x/MRFPIUGY6SZRVUZuqTXxurnQxRpVp8QLf0oh
WG4VqpILkn26IUy/zcu7bdSj0EigEleZG3MilCSwHar4uRenZSovikcpkpZrIWxlqQBLEVFvln7b6WRqa3oneH5KifrtQoqvCtmY88Ce4PDV+egmZnnx+9QCR8IXFOLnrTYZa93A02QEYdOS7MDfekrYz6/DD6AE
ODLNLwvpzWy5TUDJnuM88SkKs/+LQGHGY4yg1snAPgGbJypX++rDWi9TxyCBjWu9GJ+ooDKwkr9lRZnm5gS6MU/6asnztBrMBKSYVxwxBLmOj/hx53Q8WNAJ1/YLX54yIp5mqqaSWQvkx2dd2oukV6c+SV/rcWKx
JzxnkVjfGM5CilFPNC1Qs2mAFmnDx6WqclLFXqf+ADDxrtXEdgJ8dYxAl0S24hcR574rtdx5PoXp0ZbfL4Ge5tUsrlpFZ7RN9evXXT9faf3yn+UlVqhI4B+rI1A2srCFcZlaN/MnN2s1wfJTJcbLX4pO0TLrojL3
v4ckQZczf2rbIpxEXqsYfYkE+QJcRGXwaRbq/JbuqT7+rcktE8xmk7PdRgFCzjR+TJD4Mp4w0QUtzu4YggRU0l9GVyZX4EoCf+jkP83JT7tF5uvzjrOibDy0mTUqN8lbtlO6WrpQMF52t6CM8HatLh0Cyz8bZAOn
gA2D15oOYhj52ruUwLG3N19/Aw5t5Q4vrlT7jdw8iJXkAvc5Zcn4q8YaLtDEc7k6hPG9vY7xW+U6sS5TjfRCzGvylLxAz+P+u2x13uZw8lgghRGUJjNMoALct68QJARpBFXQzCoeXIPQyB4Ep3n8gGmSUvYW9BNz
hGOlSBfj0MQG6rh5rmkYW2CeHZ0ajQHZ3P01qcRDJWZzJpUzLkcRwwwHaOksFbHHZK0tnm5Mk9E1iTEbN2kLQotY0TaMlrT491hbYgS3Y/wQnuoh/nGBiHtDazgCnebHgelfXsYnFdZ3akjplczIQTnK2JS+Z8qB
M7yW2FzC+ogwXTUJZjMq/QDvfpR2ppvC04UTcVD4/6508JidDuEtXd4jngWPgwcDTNb9HJg1sVuA55T5PDjIi+X/8jA9+fIU2m7UQD8VX5D0gOwAszNRH4ptU1zfJ6I9wZvyRSguF9l55ePtgh3hJpLM3gsV2qSU
C4TVmdJv5wquSxmd7htu5lVXviYsDi44111e4bIFn+MpsoNbYO6JsGDT+XkHI9p0Li2G2dwEy2igM4WeLn+IV93iDtEFbJ22ITU85dZlfjH9hDbOl3HhjMQAXDc5B75FvS/ToksXC3P4/YwRx2hb9Ks79cP55ihV
lxOFwmTaUGZ/38k8T6Li9GODRw/prMiZx/aY6/aiZ67DxPBhdtshFDGYByoOUu6ANPfOGu4dX/9H7J71zjQXbbicWbComRIjYHXidV/G4CW4pR47/FI6q7hAF8jwQe7ftScD9NlBliIXT/jxJwWDaqUqQ5thhpmR
DvPFpG4ZCAZb0d4Y9X66I7A9tGk9toKMSTQxLWdzQZz1bwwQiHSokmEtC705GZZUTcJbGOhx20OMOaD0UEfUasUaWmfAM6wL8mCLF+Qc+6OfZyouaS6t3So6ulUjwpt34laSGcrJUD6K+fP4M9BBhsZhztFD131P
Ypa6PCOop2Ev7oaEGXK6eEBnhlaR8lhYE4VDlfWrAcfZkqB5hM4lsOZPZyI7feAtcaq+hCGpLY8+SHB48JXGHT5QxjITEWRByNlcQI/AoI4sEB1wjiQBZxZdEhocwbN5WC77nIXQkAZGwmU2NCrxIWPIvDZcxBYp
skKDLg8DEpU+PkEcIdJ4q6BAnFS9fA/1rhEXniz0WclzB+OEh89S94rs7ynNMmpIDHPPHDM5yXCaggAww4MkTsVSrH+N6LoMX4XiwdV36YXGgaDLJExt8YilUWv6iLQyLhQIoRlEpNiQkZBPuT+TjoKcNKleBuaJ
zdDQr195Rp4b/iG0tpdIoKdRqGQuW9tLDn5T08a5XVAZqMhYcJ1Rfdlmw78Zxo8w3alfZQS9uXOuAUUhBCZhD4XW0WDSkDHyYA9J3vFd2p/ImKc0ZL6l+E6Njk6eawsGsjQQIiBKIreR3hoOiWJEW8KYYaDsz7TL
8CrU8yxDw0VbixduIG5bMSnCaNOku/l+6iCu3V+DiAEVziF4yIi7tUPogXNeYaqVkB6RJ7sIIU8XyMoOATRSD2H81IHUKDlqyYC3HunKehNv51SUF+pB+cAqhZrO0UymPpKQkJWQASyEMp17KHY8B07LAHkGRpSf
whuPEnD+vyBEDGQsT+DfJ+TIZoR9U8ADriDmnz0htj/nd5Q3R2/Tn+McktF7yws9GGQ3K4o+BBAgn+ccQMsXEhgkABPgakivHt8TGj2ko8JnF2zCSwqc8gH7TIRFX15xyKQDhEtbBSkXQU7rcK5POskIClpoxJpM
tO6AYx8tw2fYqA9osjODc4kRqjIZi4dn+wyDl1+Ofmwascn4r+dyiqc8RqTfsRFGmpRyZxZ9emFLdnHiknttG7uGtTYIjR/RlEe2trdRbxcyjgIwAOiOXxcY6c9JlwklgzjzzfPFXA2pm8d1AsbaNRixphgVulAn
xmTKLbXoUcFE43ugt2SC9YsBJy6fF5kjTblkGGVAQ+135aXRXAUvOrKuNQc5+3n2qxL6TBF5P+qXAl1GMYaB1bFjBxt3i0g5bDS2UKaw2Mc4kOpZIlLT2kjUM1nEvJdRwFSGzBitj0FAeixr/bFKlZd8EzT6S78G
4M3tXy+qvwkImnd1iCaLEyAQ1fdnNjyJOrmiK0Y0zYh29ZhELPyQUMwONXTnoYjD2SID8S4SG60rq5C2W14tjvlrGEV4rO4Uf2gJqKVJY1ifAfGp6nJ4OwYL6g3ygVoKYJBxwGoqRI+Wqco+Tu4qByZp8d58OEL3
zAWPQHnZ3xcAVCZ8B0uMHcSoy19U6AHQ6/bVeB3SlAc+5QVCyYBAal2xGB7FuIbrTrKu7wfCk0xgejhnRLEfpMl07Czi4swEvC0gaY7Q26FyCcpxACyVSy/TYpIs3q9m1Pjz65dQe7R+UAwIwhC8Z3gQynQI87fS
TKqOyvOSVnWrzXDOB1zizN5JoXwvmgSP0MVMrUuDGVlBXXMZ+ykZW9/pkbNa9xIt365j3XWPqcy5DhkmEQqxXv3WnsGpMmsrXyzjzIUaF+Kspm7e5mYFnkpfLJHumYYxTcTAU9e0HmOshYM2sBGIcC62UKbTmdNF
ju+2BoNVGAGaTtzNEb7f92HJ3eH8RNItODP5XagBCUsCeSjpC9OKtjBRvjFqRKrLmY00JqH4yJhofkVCxJ7HeCPJy+I77M264+vHI19tg9AZCwJvnppgjSSe8WF0uX/R0hdTS2ovOYbqiart+kxjuCg67KcIu9ew
YOJl4SS+ADNl31vOQOQSdtXYhnrqA7tYm99Pc+b4xfL1LYgPExfkKtl+aCm6Gmtsfz/laC1K9fHFm/vgMMW9MQCg3avkTjb0FV0CaZwQ7o7q1xRUtZIcA73mveM1tIAtjuPchwOdEUSqI3Gu62yiF/RWtwViurkr
pubMCKekbcSqNcFd1hSGgOqT4JSlBBTulkJJjKH2AhTU2vwoay/J9T4HxNqqHSq1yHvraHXEkpi8CkFcdCv1Ei27MBm3c0S3SciFsz73nH49TIfT5HrcgKe7RtRUyNd5D8yms0QiVwpIcAArzTF2h73IfZSWGkFu
kLRdsVGTeYRWPr2cPEYZmttKj2XUg5oXi6RbVgg4T8ato+50snDY6izlHELZ80eG+F0QYZBUPyvFCkQkHzvp2P4y1kdjjhlOzgPTtQDB2iZYNEVQO/PFYuyjJEpNXdh9dG8yKU+oWObJI2N2V+QZizx3pEJPXr3R
/s6N420OWLcGD5MvlQT57Y4ZIcIqxkhor4kiIMz5kJdGx2z87vU1NH+Pf7OYHZHsV5gvDgKqSghvL/BgwgpOzuRMr/NQ8SpgdO9kXHGQ/bVtAkt61aqOTQ7jCGI6bTWS/72sMFE7iwAlYZyC3xP95zF00p0tHlEK
upYS9vHraHV8gYpBqRFnYA5KuQytc3GGJdFmgAF88kkIdQuXU0p0A7fcYUrgW7O/ZBudwo7oOuZb0qdGI+OkzQ6sPo+9LAKJyKMT1KubVZPLUFj1cVT5bAhS5IO0GalpfNrTU+2KGHNmoGFa89USFGmU0fdijCUA
pnsvHkFVcUwToFSQNTFWegs9V/hb2v8DNT/wSj+nbhymlF2EY1+BIwFjIWyNqhfVGtMcJHwZvEK5fOjBFzJ7jHRH/t0cy7cxCYFWorrV5/F/rfdgNiJ0xWa8GrIFILbYMnI9QeP4wulQmKCY0djVBfv49VPK5ZmR
YF1a2vombfvzCtt2ICThFWiwOETNZVNhdBMTwdploCjOG7eYMnpSZLhEMaXVC4nHEa759QSSMd/j/BzJqRKiFGx8Mqj8aZxFQfGJ+u7G9QFwdR7c0aJ8WnJFaBr5UsqN/iScVyH5xRJkbQgf4Bn+q0nqWDwbZdkZ
nrIAbapk2gZ2xRhvS3eblEaoJcqp7q6rSGmnrV7YyzWQymY6r68krWRLazSWqCyS/o4UEzIck5fMhFP6vDDxXJpwC76KKFPKTEBrOQZ4XJk8I5i87WSuNoj+mqC0QB4kYsIpTxzxtRwsJ6Ru85LJ0EQwC89hxGs8
qAji7Q01dPweKa93nPGAzwHwZ0Lrlzh3v/3/XdXk+Ff8Ln/In/aftZsb/Xphdb9XrLORrvlj3DuxJR1+E16Pwn/l/0RRBDisWOFXw2J1zDkHB63Iprpf6BiMVIjM8cZ7r72t0BdM70NJDTeY88RqcLqGAyqDpWdJ
YMBXM3/BzTzawdQ3QPFLvPBnWAjplEPOH/ZbcaJGmnuzxvAZAO9kZtZsBMqp9KAsiRliCVffe0TmqNUePQGFDc3ExloM/PnAOGuRkbEpNIAPCLAOdZXDZGxOrBy5IWbXybyHvpWdT/Z40jQDoJyHpPEmM56sl8Vr
zAVGkAua8RYAdStfxKdTzi9LtTorK+Vp+ux/FvhObvrGvhyX7TTaufy03uyj3f75xw6/fWu3j4fR3V3o/gH94HvTh0wT1FpFa7jtSjtJmbmSjNhEsuKTZcYnvXVpmJye6hDaM6T/SfO2yUtJCsw9NBPcsZrdLlH+
umRrITss7NJ62F/MSJ/+AEnl26KUug0N9JxYcOzy4rNw0jQkIxRwoDadkQpGYExyARTDh8HJF1p19parXp8RS/7I/rCN+05u1uFHgzpyLYdhl44dgWRSnMI5OVBtY1ULH+t/Ip2D7RTVVe+0i9ao4LPe3ZYNs5sd
MYdZhmt4DYboqGx3aLVl5GbwUkk1ugFs9diCO6y5sCcsP6zmY8M571UkI9xsuBxDwYBB9QfTlsqMdgU4G/AY87Q7iI5am0DVmQPF2MSw7xZTPkadJnFhTD+GtNDAoFqTR6ES6/qg0fCX3H6sZserc55bTxcjXbGP
jGigoQQCZ747E0wrcT2yyGWOT3jReqPTEQnJx9Fj4CiZq10NlxvFgqWWbfTkDowYUbWpWVKPM8xZDnMqg8X0mZ5p+jcvoxWuRTWRKX98CIqB4Q/FOE6MaEQ/UWlSgwlE9Gh/O2ZPNpjWY2S6+j4KQxndbKn4UW69
EFaXCQwBTI5FdZe7zTQXpS1vbzXGzs0sKTqOkwu8TgQdVKWvBoQGxd12cepTDTGYt1gFSQ66GLTtW9P4z47Zyrf/7BSUyjRS99vdgd9+vv8FH1vd73qO/HFl8Njf23ngTNU5cia/E88iksj2l0dZvIrX0GeU+zg6
w6l9S+AgV4D9rTuWPWR5vltwHCyhDYNKnL0Od2IHguEOjKF99tlHX/oCrvBFcxOJLjNXS/TgtFQvkIOEFDGQStxQDwyxKJ2sQPNm87/E05JElMeW7JSROpoNeGAbuRmTC44KtIv7ckR3gwC0x/7iywDKHyiJ81WN
ISYaObMBJH6QGHy3HL/iHxbLaEBpKdWbGm+1AFFVlaqeA2syzPkOE45I00IeQj61vBUSA1KgTTOk78H3EuCHIrQTEQa0Z36vH6A8GUfielQphXiNI3yMhsXrfDBT5+rNRLR3fXOUnuPKPA3L8CL9fAB/O0C+CLEy
wBhd1N/cFPImiopQQn3OjumiG/kDE2oFALFGsuJ1XB9Bqe2uZLWqdVFYFB5lfIC37cbsDtJujJgYJ5cdnl1DP7KO8quUJF7ou81FJqN0K3c1jcJIf8SloXZ8IabHsOolCuMUBYjIV/Th39Da9gyhBSx+5m2e56wP
thhj0Yn7sUSN+hi6nYTv3P6TtnlQoGp3R9qOIvp+6lqqTrTop6Kc4MB2bvpGIKs3HwTZTe7OIs5A0lWg54WIKLV1o9JaFEJ3AtelyK1EaOM5TPsfvJ5DBrKXhxMC7pz7Xfb/VWizgnKV1SUqioDtKsu1C+AKHpI4
hZK8WgpO0KdfoNW2TV7rEsIcQ+5F4p2lrC9rEZvD2Hi0sEjGRiIXCIkDF3Ps/XoufBKym/IZplJpiUeW6M7OpwWMT36zBcDFTX9iiH9qkWcomNQRHeNTSxdciYkqeHilyI0PNUoXWoz7lgw5nqXmhuQnWLaHDHEi
aEPZIsFWm+mWeLMAYHE5H4Zi92W0ODiHTYPPyQkIRL90FXTKi25OyHoQDGbKE5oS5Lt5QJKd3+JMWcZS5MASauXzWjZymC7arrgdqd0ehJM63XjASlq9BoTB5QV9H25RI2yOdn0Fu20BmfoSrWZHbII0LdFmw0dt
VG4ucIc/9R30O1PYykc+xpDE8kH+4vuAD3IAxk0chPMOcfQEkxHsEFWSYaye4++/FZqy2tFBsTX1mFArFPfnfu6DzqBMDoojlhk085tIG/Ss0JTUFXwOsDhmrv+RF8kHqIJghNhk1juTr6EK7udGwYnfbWRyKjVC
oKJP8yrs1N3QOfIdu8JGTTtH2akEqhr2BvdgsEUtGHRJ73M4ix6ppMswn9FGd2Be3ItBprx+bkTxzqh/mtd1Wli5nAKosMi/yA6HcJFJ0mkpTWAaYFpzIQaJlZAgfkbe8UUmkls+lxV4ntS1yzVUfmzcPM1r371F
MsfEFXwyAEmkvv4pIDifluaTofZkeFcEMdtlkbNRSTNfBQXFMXQGr5iOVP+HAVD/UEihDe0JrngPTwsIfkvO71CkLoDEkeENm4cIFYIJDEQmgSS4KZDRZO0qWaEXRacZoZkgY+sbyfeyemmEN8mLIEu6PMYyPfG/
IrPwyO52DG8DmPinWFEAE1KquT8BQIsv/Q+jX/sxhxpNBV/PLggaH0cinCjTniapGgXKdjipB97vLFhTI73hjyCGXfBWwzzRQHTnXfx/Coe28apZkDu9Fn0F1LMNgsK9W1bnqPcRs348hAlp1GOUSumhuisboOgv
zULVjGhJ+uma7Qs7omHBUxp0bEW7WKBkElE9xcdRod2JY4GSpotnFgKZTAJ3RHKPBpznKxOhw3SGCCUrXkXYzUz7YXtmq8qJN1x6ZJtopozEJ1MyITXJHH8Y6a9ZrsLvH4Y65wVU5knYXwvjZCEzW0iJkgeSpMlJ
lHK5v29u3y4hN8ZV3duv/9VVq+MCZhPSIWmLKfXi3+8dgZK+FPuHbFsRLel3+YpOQGvO5im+110rVLKZLcEhUH0p0zg3gz2DHK78YCvc8cHcmExBrwBc+W4o9H0vNtzfOgydyQdzWKlWoNK3UNNXQN4vCBwLxsVY
pLUoWPbuwXP+NT+N+UGquy0NY4jX5Z3NKmrlfs2ed661mlfAMeirUrtAKC17QGsuiSxnEUn5a/kZaNUMR4/9uSCKqXi45iqXSQVRmIsvtntZHtotxxOdSzCUGr6m7/XhXPazSG/aAJblYo0mfuiR3hPtY5s/nwuy
HDI6i7NpY3Z+qUK4cACm85Kr8FiOHLkDN/vE6bFrL2wjHqhBnAsa6KgH7TlLObqfoifxHmvYLysq1nGaXV76EmC8RrxEbe6n41zKcbhLkXC5sHY6g5boYsjkMAWx3ZhiZeX5SAkUoT557tQFLqrVUMIVmrmIPjyz
ikqSx2LkzPCNlwCqlmFpRZakUPhn/lnGwe6Ts+QHf6pzbXjqHRJ0uGSDAXq4/+/Sj8Mjo4Q8uqNb9tcdXaLkJ727+tfc0UGpAMRA1z7De8TEdd5EhEHMxS85epfOpNakXgGC6losky+kd+MmZvHnabCVlx1xBWVq
N5E6oRcXYOOpuUT2XTmZAuGPMmvhnvzY+ZEWAQr3wZcZBE9z0gPtfH0GYnpFRNckBE48y9NfpT6UM3UwaKpIfMjR9gwqQmHHNNU0+cRFcmUp9AVNOJDJsEb4VXatkCcnjJGcnRbB9NequdZjDMpQBUQxQBUQYLhr
qwt5EkhR4eBgnJGp6njcZCplND1TGCk3QDjA4VwW0EzNceNEcXcumYeicpTc4hSj+0WmPGbMtzJpE8yMiF1kzufB3ZgGJLqiTUGn31C9KUaZ8e657B+WC0NOjMQEoBQytIaw/9+i66Sdu09f4qL/5qZXvK5juYSx
6evEuBrxSoHT/JcqkW6iHmiUPuJuRRMn2nTbYwTe2zfF1FjvVc0fJ+3nphEmoIZhpmxWXcQO6ShomXBCWAVDbLimbs2ojK8XRiDd65rFGEkqfFN0IrS4skCrH1sZxKa5oBOKdK1vdXobP9wf7zzu8L7Cl7hSP08a
3LnrCyD9frIUeirA2BoBvQSHhv5aO8UhOLVM4kusIAUoiB+EYOXzT9ylPF/jmR0e3wPCeBz0dHZ/Qt1rVH9THgnOpBD4tK4YVCBGb6BW3w1CqevmtMBPB7NOJfo0odazIAlKG1f0ZADC/v2LYKJKPyiIzxEjP9bU
+K8n+fTQIesZR9HfVMdRZr+4DrZBJyw511BGDRAztN8+aw1y1FOZuwWr5xV54rzPW9NB0fDhQBTGhjainGvMMNjG1MN7PMzwLzjVB8/oH0lbBQcGTCwjvzaTuoBpBIY8r8gTZmHsAcnOa/LEWX2WBERn/GQSL0UF
3M5r8pSpSY25E2qg1+SJgVBncvkyMr8LdpbC4lsDquG7YNYlrjtnF5nkBaXYqhx4PiZPCvP2HMmxIu1mWUVjdPwdYd3cbG6bN49cfZKz5HkmRaZvc8aFNpzsnHpkgBzwppuS1O2WVmfzdLvB1cEs3W53VYxPlzan
AJs3zgyq6e7n+pv/rXLnQKK1WT/d05zrSJ6uwehg9GLp9H861Lq1DoId0zzFCLczRPPUZd3+2egKo6KdQz6TUE+mKpljRnnhDbUyp3rXPI5royOm+iJT0z9ZnoW5gyylD/L8tnoBGy498YSwdAKz7QxPwRvxIzKp
T1EJRtDeLsMJ4v9PvNWpwXevewLwm6qYrndUYN3PB6g+CO/hJFFNuX9x9lUrEvSySqDA+CzK+jS1nxBAgr8gtG/bT9TXkFwzo132fGc5jJEXR/+eYaNIsnPZiVgm61OJCoHH7dtrwRktx7VDEpzufb7alhS2MvQS
/CIckJ/XS6tTWO6dZ1IyTZgmhLmmhTVq6IKkN0vTqoToAhcm7UOftR4X8fGhtKM/NuQ6YWHwAnwmElX6ZM/wwfOf0/7ZaiEa0rpWeclepBT+0lLR9ez9leBRUI7l9xzuHqpHpNiQD0Bn9BNczE2Z0pukVkbAbkF+
Q0sR03cXqC4LFGGptO3d80jvPwjqM4260x1CaQr3bH/82SqXyD4tWQbo5skenba5SNPSOk4+5pqz0alymdqEgYYewUrd3k0OUsnOzS6bkmxHjLupK2yhCcInYsOoe/uNYYdVo3yMHrz8dlIQDCvC9KW4aMVtumQ+
2heu9ebCWMyjUzy9tKAdfmDAPwM/FJmtvpH/+DgkpIb2C1HDg6aH5FQJrsld8kop/7WE+7zPGEVlGVHo2oz2fgdmCNke16UgIzjQY+bvzc6kZkW5fWGXAvJ8y577tT9mh/q+oe4wdPPw02RwO0+M2ix4xm9Bc+Ap
w7tYQSVRrtMSEXet20qO+chkcjJ3k6JS09/rNW9r3b9Clzz5m+yTqetp0u8NBoN4j4PRGTnGPA7g5kfvyoRkpZ16qYd2EZe1vSPJFwqtPApIxc0Xy2jGokqr1TlBKqSshvInj/V0LtpiFVqkq32WiuzmAkWSBEsF
I6wE49Iuefk4ByD7iwL+zyuGGCAP/c7iHURC2m5ii5233n3XMrETSgqfpZq1qfs6mXAGZg5UtZNdln50Fvbdx5WaVPdIvC+ZFbwufaNWqBu9lDIpWvmQkAxXSvff2BMaQabEYTV6ycgITmxgDfa4eE0YGKfka9uK
HgWWwSvzKtwCnjnJv7rZ+wrCvcqPYq/U2erJi4jJacpDAIMNQGCKpzJivc8E4bj7DgY1/lBBjMq6iHk3jrn+M41lnDFpAR8ueBK9F04M6f/SQ8igYwOv77b3W6//aeagjcZTi4myy4InBAJCgDqdN1Qg/g+G1Yeg
SEA3if5urimot4l6R9zuDh+ha7fmp/6bFp2Z0xLnIBZzcrv2v9nl3iUOntwNBhkonFENrrH1Tj8bBNGTgshXRCAIaiqB8xogA8tVzUUwsdyyaxu8+9425aYJtBo7vJrWaD9smq8Il1xe2iq2nAEx9XDmXb+ITd/K
oXJaEbOGbovMTbhWJVLP9n5sU9ixT2fozPIcXpXS9S3Wy/sbBS6wQuHVk6XJ6zlE2Q/Sr6ATjz15V6ysCbEJp6tAADySg93GyDUg2UJaYGyb75+jDCRVZE4YGtqR8UbD13AV2cHyPZQvpKhhwRPaQYr52ZCisQ8T
MlZoAkU9sbmNwyVLJKUAP7Q+kMY/I8uEiiZfDlA+ehl7ulHFAFuEhV8ZD+QylJ+jUmzgeUtsEwGeEhPs1cJvcM4RRwwOc3RYgtEYraXxYhijdJKrAHCdUNVwszY+zni3gWqZ79MrLKoHDvKRZFLhop/eHxhG2fP3
PAgHTmiws29iZyfKxjHenYLtc0TORQdvBKIrhr6iyFIPb3YP1b2TH+SQcTaSiGXNwMvYlgdknAqqGGKfvEKl9GM5LVW3jkMYkfcs7N1f2/xOmNvjc4fypE4sMTZ9JbxIpByJolsTKyVMk0JuCTFItjemp8tlZmlK
7ttY2yHwric3Y829mseWDM0e+/tpW/D3bIshXWtFOHn9uY9cOSuUCIjy6RgY85zKXjysJ8u69VhRfCQB/s0rMCpaKghNOa8yBgTNbJvLj+6Z0xQmhrMJlbjNJHD4YKYj5R2EUbixwCw15DWcjGVLBryI+otjOFxa
i+jy0MYqp+1oFj0fNtU+yhhn7e19YwmP7Za594ujC4+Wq20//w6ZlvTAJ9xAXUe8Yv8G4sRUcJefVH9U/DgF0r0BXOcRP6aMmtU5jvLSPlpmyVYsOFCKMbFBVyXczI2NKRjE+erfrCVRaC8RehiAyhlpQLHty3Ei
ViRChrsNJ5LrGk0wEkjwd/4ZrOJP+iDEX492D3yhCAUTWCbWE9QLbHG42YA0eoV8HsQWfDRoI4exiIMAWSIh+o7eQh0eIStAYxsGhehQZHPZN96wp7qT1NbQH0UARf7zwscY3B97urg/i1NzHArgZt1uZ1TOPYTb
icdpn+S5MhbxuEV32O3YckQ/PD7qTN+pur8zZDVu0XW+XBN3E3TK8BgcyVpao0zawQZt44LBzbadAWbU720AbxGhoGX27ZnUoitX0Z63LwBMngd+JN1aF4EoaDTcVDB3UuLkztyl5Coo02pg1PUD5y/+uvhl9tTk
8sd/pHOsAmrMWgnSY38WN/gP3cb/tcPeN/FGCdxzr6GA7yehre/vCIL/CxmRUuTInbZtNRmrav4VEKR8wNE3v9+B3FdJexdBvnz34Qz/BwX5ePH9sQe54PQ2jgHk7Mb3Z55l8RHj6knd71KLrj0RpovFTgEN5YFu
T58E49y9RNO4dNTj6/EKA+k+dBWCrt26HpDy2WIgu22Drv+j59ZQ12H1/VEk+JO27mi77a6AgQNWpwFBa1fbpOZxjFqsuYOpov0xwoVbQYU9aMbgssycwe/d6uyQf9GsgI/cwEdCbKWA5i0PYjx+eL59KTU5hR56
h+r6BBNq8PW+i/07HzEeTy2emmARFNL91e3QSoOUD4p2fJewkTpqNFcoeFuFWaKbcF/qFhLq5Q07ZLDDhBSoFx+QFuvGs239J4ShbfzZ53N+dAMd/ejzboTceW0p2LY0Jn8GdVEnBI96SN6OvVCpHxpZQVV+vvW9
htxK4/x6qTYkg2HY2h0GmuPCW4F9OYl2/6DSA7VzkY7dEhn8ByTvurjQdxgc5Sfhji7b+92NHMjfJGASBjw2A7JlYjeOhYL0qyHBNMImBTiLymfCmBQZu8cs2JuskEj6QBPcNnP88IeXhNGIRTquFqcnu6ALtxDd
qqRYkzACQI4W+Qf7b4lw94Q1Voqdk8KFKxs6C+CHR9AL+QnETpd5rnIXMLSO4uvX88woUWeMIGc3Dedck6CjKVsaM+EXZ81TwL6EAU5LRpdhPgi5P/wM8pjs0PyzPpUCnzjt6DxLyrO9qZjUG80+tG3Eo5zFJx9q
EzgJbTXgM88XeEbXuwe4v9NbgSHrV05xlbvSqOyxPomCTC2SdG8cIDCrpn4xwhYAakizdI9uKwR3wbb2sUtZRZEBSwaGXzGQV8qfbq+NxpgMBpleKzuspJ1oH53Ljh0q8jYQvR6yspzgI+WdlgjJm38Nf3N0NKED
xbj2xNrSPll9Z4xQroGbCmubxqa4bWaJjxxWKAsj9hnP2kMQthabuvy2i3jQjNusxGN7BD0PoJBu4vFLFVP6itJ2H72dsPdo3PvjFdZMgOxtnyLPN71+WnK63YV93BXYqmNga5aX7+3L3FJ6AtExvX5Qwr/N67/5
XS0ZXHDgIUhsup2yIsMFFWC8yjdoN2K9xYnLtsqTZFnjinl6yjMqY45qYz55QIzuZEwl233DLz/9b/bkOfnn2uWgjX9efXkHOINp6nx1gs6J4mvaD+BQeroTqc/HP2sqC2FQ49qsy4lYV4dSnTK7asHrJhMMOVy8
XJiPcU7QO1HjB9vuBaOzmagk1UzYvycrp8fhyIYbO1ouvLO39AbqRGEay5O3V7IrKDP/edwMOhdpAgwcReyDOLWw9n+FF1XEpT9TNNv5Ec5Afz9k2ECeuFk7C1VrogA141pccBFXQRzND0t1PPCQJeOOy7cY3md1
zqbvpDC8h/B/68/qN9txntb/9Z8w4H8yVdXnqRTrY4vOAXvWH2R0nnpWOX38YSEfjTo5/H7DWdCDGX+aJepS51pbwncSsUgMTJGIKEFxr22Ujduwb0PSKMcRlTIha19fEQ5NxkpB9zbLZdZ3/DVG787irt7JyfYw
O065SnYiIE6XJA+qVm4qLKCt2mfvn+xZIMzCZJu6eI865zCyCA0aYQISlt58vsV3ea+zZ7WGCUgA8+OKIdEqO7anUnZAcnwC5tpZad6EQS0HLzTkosK7RdpbHJDuV2y1RV4GX5bkli3f4tFpdrBRy4v31tj82HnJ
5/1/Wo8Ho5Gg45k+MH3/zwfWMxmsbbpowXxt6NJl6X/spGqLaLac5oFX6691JFj9Q0agl6AsandLZCydNzW64wcN1PChOLzL/KL3zWzDH7tUZiLaKHZoYFLmIPumBTrtZtPGlt6EwG1rQfKff2D71AfxHt5mcGo6
9JrJ2lHL4UFueyCKDl9IhldePHTrJhjGmz0rN5V/FCOt1L4/4LxTsG9XBkyFdy5/31XxcSxWGMZOJY6K0jpJrKEzwjrWBDnXB7QQ++W/rLiF6Rg+Tvt9WpzRJnR8Avlk5Oow6D3+/k6g4A58AmtilT9AaVD/4RG8
9S7Gkw0fUqe91wPoSdHgsW++y7DT/9WX93Wee4YgTc053xfUNOzYlX+V8mshAeDq0ghQnlwwL+e+qrg8bYxrF4Fkt3qby7sxhYNAxdu6eyp1FIvg0F1I2qY9/QOL08joMUIxTVt0EMn2DvM+iAC4V8ZUMIvknUQw
wLVv9XAeAXk1lD4D9ELhgCvxVWUPFu0jh27P8Jm4zGRPEg0NyRdCH12EULu98RNpaS1vJ3ZxrDwBLttkQRkllCmeHbQfh9/tcvPWmX3H7SMyzg8aVaKroPKJV3NwW8RPGz12ezbv9FmXgvmbNxdT5mV1XjrIEZtI
10/U3ytiNUcwUEDyieRRcoNVrPgpOlw7Cwt8xBFQR7LWuhmQ6Uyy5GKbSLUbRJDhLDeJCTQAetoGRUWavNUVUquwcBZXYFrDQTjgLIa0aLMWltWaP2dP5dfPU75b65jMEJ5ZFT9bZ+xVpvPDMcnoLrRqMI0/zyOh
jKQDNJDU9GPB1tS6PrM43BHM+NQ5Fds2mplY0/dCK1nzPriQpo+Z/QmqSAJnjFS4RPRAVxJ4PeWKS/HQpiKXUKbH0M2nyktrDfsOqZHe5HV6h/6pkh8wk/dy0mx6yqjkn47r41AkVgrBdvDfp6NLgevKW1UhnWWj
r36gp/Idu+J+bEIZvfVZGt6zoNj3/EXUviPOAj3/w/RcVe6DJUeAn5Kv/KIcj380deMx13zDGsLDSnArj+3cX/tUt5frykilwGvjCW7S1kneZgg/hTvUDjmaRmujN+q/0f4HqgDq5qsdLQEOSPGXgs3u5inQ3zJQ
1vpmhXwL2dXP8iOMOxyKXcO/YrNtvlAcGR2gUT2u8VAzs84qhBo1MOQKTWpFr6U+59iWWhUQ7kh+sSFTwr7jgOZAzLKXDSFDVUK2Mo/7Sbk+Pkg9Q5ZxG+EA5/2+DBcaXPuhPYm2MrKEAlZG+OVJVXUvS8UMQ2Uz
vu9hm7/0y7W+D94xs9CVfoMCF2sJOlXFySp2bqG4g13AGMSb5eswZQ9bskvY8nScx9B7oc0z/PeFpPKCZT0+GdHWeP9ziwnGBNXZkCk5wGejd/ytw/ynJHfW3iyuZXg3VzaTbUq2qhz2x5iYPeTKoSbDspslrEwo
x+XzkgQjY8QI9hxfttpK3qf0oZk3n+sjR+LT/XeIdPnH5P4b/v6c3M9WJLv8zN9bsnSXv0vuvy6KpLseooxm8nwbo/oiBiKC0i4B6ciC10Iwd/0lJh3KhU656S9haWaFlcVRT1/MaRWrMGlhHC5OmUvDaj705vQL
S0zrgH4yXOYKV4aopzvbfDri2E8u1CtirTWzt3j3NRHDobscqc+JdR2B6Wd3rabMq9mFZqAz5E1t5sT+i17MhVdxi6PaPbrPb54Lg29bXsYDocRbqwCrW9jNWtH1lG+17dr1HGOP25fm5273pWJdJJwIaZxTgDrl
18dP3OwULsPW1+fJlXLIggwPXaR4/SrG+WxkYrWyh7vwyqdbvPyv7cIGAQx5PZYSHDYt2Tlusubd8k/aJJw7Sih7BPdQpuMaIuhsXVbr57X287ZzgSevELU7D7GK0SSNzpLJ9khmCm2cm0W8PRQLYg66aIlx92Bp
m3S5B7DSJHfuToGQUMzffol1B41deC6YSJKsTxazKY2ZkrouFdV82svNSGsGMXD6LCWvcRf0eTdI6Tq3h7Zf36WpMYP7JpL/mqR6DKXWEqRZswsar8qiPkdzPwgn+yViixzDXZ6dZ0/Z6dUAMjmH7+grymxGrcR0
MbUSw7INAg/dBZ5dc47JGfQpGwRj44Wi3WqM0ENXl5O2Llq3KcGuZx2D37MRgtWWlG0WzTuWbu2mAKJmAWwFSWobwU6ValUlrjX5bduaS1XUZ0l1m/lQq2r4onkbIGbtOZDyOQTyxF2c7qGMxGVIYXHTDVpZ6C9C
7iafaf+KFTN3i0FmFtjmt39VxwQrYDrEEI6eunn54xqIoXszgBdxjxTC4M9hMUMq3NNcOcGD4yN2KnRvlK0W4eQSm/cPY7Ixc6f2OGF6tzq30AT9fgL3ttmncnRK8t6mFqUGXYjIvU2CMQR+hOA0Oe4nt2/Lub/5
W/MOzP6y/W422qWfrATL/3tlrM6/MC+0PUyOEuTmmIBcizXZbiVxv9dftuWx3t7b5XScLoT1yl0p4ArN+VkJQ2xINm9b3ncZxATs4t3D7CLkCHcQc7aAeQtq7IbHbbMHP7Gd3GjM4Ag4It1zek34xtsLk7sPu8B3
3McgJtiORP2mQ1V+0SdOJOAgI8Oh4CzCm2cbpL2pL+qGU0cKi+8c6ZowkAqo4Hp83TRTvA4NLcyl2kL14WSTj5Pxjyv/0bNuwl92uXhkF3LU51/wfRPloN0N74VI586m/coCmK+/fc4+hlvSmri+5+HSwGRjWELK
xs7BzCUd3Z/kD8QuVyslbcoVhP6sirzTIcLfU7DtBUfFxcEOwpJeJJRSx6QseOqNoYM92kEJr32RdVgS6zkH3IVZM3tMLRaJSYBtZ5NuCcqQusVf2aSrfZQSY3FpxPXBnVI2Pdl1JBkk6Uq5nG2AmB2FCcTS+G5v
HAu+hwdE1HmZCGj2yAM46o80hHYsaeccahilyoLFZ9aPCkva3CnC9xEcfx+Hz/F0+L1ooTt3eHy07P5bW/JdZt7D4kRl2nHTFR/Fj+vTNNKdpb6ZQfRjvywPCWIiRj02Goi9n8kMejHLSLBPVsZK4VMufnn00m5N
whj08aCgLI3NUKRJDIeeUKHYhmSCHS5cjjjSL+kU/3aO+oORolM+pWKDF5+s69I9Ibmd/S3KlfvT5f0liXwu3B9JlXJiKpF9GU0QufnZL+JA7kzTt5kwpHz3QDCs2J5dm9kdnJVBXCAU2RX38M+kZsnvkdhl3GY0
scO1FRiWM2NlZ9DX23yD1qeEaKtCAGrPNxtKFntAGekngwPMopekWPt14g5ZAEejwc+yNDZ6a6dQs0UOpOuJWEtkuT3bbZqAbulh0EQQ5674uLROq6RGPH92sOZEuOsIs4sZmMQzi/kuEvIEOhIN/NqN0noRfydc
9OWRAl8LEqY+wu6FsA6ZCbfhQhbyc2wyEOWR9XyJrnGzKIwTMDRf5b1SX2Y++nFPUGTsCkCGw0JBhTWqOPmFKWHq65+VGjXXLPJWEgdzgauJMxwi0VcwHalUC7IuRBaYb3Ta0hTRYXH6r2NxP3hn8qGI+0trv6pn
BqUZrqYhADrEo0O1YAvcSWulz686czFj+iNs4LsBDgZyqp3iAd4IB3Bf/eUxOxuBgwtdhvB4m2jPnR+RhnATMjmcu6LYsDTWvwQoeSE2Yy0vki3sKpSQwu6Zy5bg7JtYvtbR8xIx/lM+kw/3l45iv0iN53+KvsHQ
SpWdvxNrrYbnN1SMSb3HxPZDfW8NR/mFhRWWTILANsxJrJTV51szex+ma2k/PzQlETQLTaAbimCJx6SDMq0Pt75Al7TVQKS9lhgJ40fBxeTcWMcZQK133EiC1LMwczFeyL4t+l07oEpuyeGVX2QaVuiNv8nKmADT
x6K8v13JdYXniQccAgE+6cqfiy0xMJ/7A4dScjuH2qXh/v8jyGER63tkW1K1g11gS1EpYB3ZNhPONGtgdtdRUeFSANPyHnTxGV1LHSN5mX8OtYVDd7whgTRp7E9JzdY4Nciq+z4bXXM+tdxUOHor7ihDGQ7hDSVg
xXgxjTWAz0C/avujqzxAqWxsm5AJPAvp5Me73VcBJN306vf/wjs8wab6kyYKwWIh4QNe4DqxxVeYo4Etyxqz75ele6mfc/scEvRIVWgrYfQbps2rv9XVdx1XoJQrrq7lm/RV29/NNtl4k4u22PnS2Wozr/5Dgobf
wNkEUE9RPf1DRyMJyLuGqsNA9FcCpt//NeGPXfFVbpq7V0cVjfsd39mVKx4aa2dI8O39SGny6Asw+L/zA9X2vAFu8hLbr537sLdhisjOBn+PH7b7UbHosMCTEk9OZeE7xnHyQeHvTE5bIUpqtxx/CpUAO1YU8h4W
9TwZUxKfiIXD4vPpTsFW7bLAPWkR4F0Tl4GlxcItfqFWtcgpICGWsufMwNcNV4J2R42LstULdr3JczZIMgatNxSOjZ/d1t1ulaUD/NhE94l7swqzp6hTrq3O0k/OgF9WQT/LvcyTmGH2tNVVPJ/C5xNlrpreTnn+
3wxlWvjf/tTY0DuG4U4+jIUHUDbaiToKDfIBLLR15StD/bcS5kInbdanHKDpiqh2IMUX+a/W2/xTeHGsdeJ8CM8PtT2dD7CRYMzc7ZQYdwsXgyj37KzB3Qn/b1M0Hv/XxbipIsA3Z+BI4OYUTWQ0zQmeI+K5Od8h
dW5e71vzDlPSuG0HG61f5+4SeeT16XdE+NEu0v15C5L3rncFuINmnI2VTP4xhjiKOfDwx8Mrijok4K325D3LjOEtsj67nCNvidni8y0AKfK2TDa8//tlXIXdLSBns3Pz2pDXVxAlSXvBcLwHu6g1cgXg/JMSkObn
zEM0vSBKwOS7gF1nJYjtEb74k+U2CLYxp77mpQsq9iUM26ttHsx0WznausnfgjMDI0gwfBr2SZF8tpxHanGqi3m5W1QflSkW4WKenKEUY2Lq0c2y5az9KhR0+pjsVrPdZJ+SZjVPM1xJTjBW64Op59C/nn/p2GyC
Voqgq2Ho9WU9oHl7WYOz6f2faKilamj88v5uO1aJaDtJttPaK6LNqK3NgxoXTJrO7HT10Om7kye/TmhN+xniJQ2jg0A7jewqtMXADhifnhH3kWxpWKgOv2ORU+1lU9ZaKRu4Zo7HJjtg31nun5kLNcA012FZgPVY
He8noCN/5hWKUdw32PP7l00w0E3t6blIEkaMAobq0linaqj3t36hJTaVoWLJeNBUaaIYVYZ3uYZ32bY8KdDMO3R+gq69eTk6NjXHwhu47Q3O6pK4z03oSe5mm4aAx1hU+eWccnDN43La+KLwz17E5tJz1w3ZOlMm
002Tejq+Y9ZIFKrzrhrzA01Hw7Rrwf3iUWiliyUsNTrQFp41iwZOXXRHTn4w+pWQXwuSs2jAR3xTsIZl6mqvHEqpX12+9TO3g6bJpnAFL1au3tFYnhrpZNC46ehR3atYGCJuOXHnz+rj8UgqTWeqtc9E9DX6dlQd
SafxppXbNxtD2PgbddvcUFGVBz/gsHeanCAsQ2cqo8NcKXnsxX6ylWRrt3Kw2Anx2C4WuLFbSFc5VkaAw3AUZTuexYDqt5x5aIVl1u275kcKNV8klGCGG8fZCG9bf3Osrr/FEBgYigatDstbuXl+X8xM1UZlAIud
O6FKa0dW/JxxXhKHaU5rC627KRiq2qWxghAn2s2rQMsKPo5p3uTDB3utWj2GEz2pCxraxHfIrcvUfrku+kJHbhqWcpBUiC/tY4TC4/dRINggRbUAkacKJEoBK6QczYcWbQHaUFMCXqibALhH9y9RW7WR2vygHS6R
xN8nX12xLLMOFKNboMvS89xO92hj05qvVs2jbGb7bY2S8pvkGhCLgUaPEDG8aGU+FHkYUyMfypR/rL0JfGS19IJvbphjj9ZfnvzF3h9FLoRWCty0IYxh30wYyuaoPmIrsq7JrfbagjKrDZAj43VSLveCucf7ZoV4
VvVxAbGRQc8tOAoVv6W/2GTUJO5jg4SWic8eT5Xu+PK9denv3cbPARq9Md2lv3hxPwwzjUeILqC7d93867f/M0riN2i1dK0rirwkb/Z8Ecs9YZqtpC+4HdRxoyAp9Wc75FwFbOs1NxSXhBvPVnFU4UcX0sQ76Nvl
+51GyQnSsulT7uW3kypLN9qLg2i+MpxXPNpbWUQ9T2p87m+F/8oqXu7DhONtyUPE4bujC529/xcv28TeLtFQ9lgaMfQ2+eOTjwZszzHbgmIpH1LscEfEOgcApSODkugRQ3wQlDDyUb4tLyKsfndpMSQjCFj0Q4Zb
7shYJwRu7A8HFJwwmFhewKb5Zw1cnji7rIjoikG8V4aVHr1OmXj42kOpe0SBuvhYOhEbuPOdwOdRYrM7IP75iFghHXYs+UMD8O6ROBX79+Oehu/zv4qHi7cJ5N5Ze7Dj6oc+VK+eSTYokQnTr9kC1qg6DdSVD9fz
MrQFdvEY935umOycmhOKZNtfr2HxlfnP4J0vE/xGCJa0rzXqKKibQ+/mhhD9oA2snYeXqzfxbbVZGfOicZU1qwGbsv51ztRS7FLpvY4T1GE0amiJr8td0XpYVi2EdvkqZyL9gXzwo7fX9zHil5hMrFB/Ywpgzb7f
D9fXuyLCokEWBbZYkmKgLK8niW4LlARhwj3S2wzPe6HCXTyx3aMT/hDuT5Wa+WnuzNRqC0L6Sv+WdXk1Wi2Xq+rCd9vapSXCP0QjOMWp9pJEwVaeEacUfiRuK88n6iXU8YOc5244AHGvFLhzJNJEJKwb9SPqyosn
1MAiANKsXkKsgJqqX5RdrkSvQiItsfXu+ZT+xV43kVqXvMskKukz7AsPCDJVDnP2fvaO6w2kUFwF/HirSF/4Z4GdXymgUCvJp8c0L+rVGYp1sOOHb75z3/fj8f04OCXiJ9tpwNu33E20tk+sU6AI5C9KMuXWV9+u
kVAG/Dnsx/FBZ/c1lUmQFX0BLbwB3fdjnE8fhgWC5OBOqhJLe0+xjKuecL2qRnyzH9TPDKmeZ6Hf4xMtZwYx22QI+iemLvTNjXCLIDES85V1yh7Ey2Z5PBmfRedr/F20Hie83xB4KZsBEbWKIub/gnC/QlZQdM3L
EbCcb+2KpytnJmUFRLiBERvTzmGDeG/4/l0xhoG4B4ydIbkWk/cu+pOLwGA1fnSWSyslXKH64Ouem5p9hWOz7wCXcws725yTu/RMfCy359KirDrSuEtQp9jEWzeu6UByFuv9x08adRXBBB5+i5+KW7Vt8KuwfGlH
NrTaYBZUMVYohHOHqnvzvcsCt8cD9zkH7pPL+OXQwFPbrRhIDdqwHBy2zwotWIj06A3QjgVyaAjf3MYq61uBbxYQrmtyUJTJExfTkZutB2MKPCAWvJQx9/Jet5F1xHivV+C4pRM4HUxO2cH0nuPoZo6f2MfOrKBd
smqsNMlWf+NSvnLeqOBUeIZmft0qgc7/ju83gIdi51O8FEOCCOUltz8aOtCf4tbH28sQZ5ZOPbD70d6JeQm8nNu/9KN3DGu1VeMjHwN8XXoMxLGvk+IJT4OWoOOw+vWHCvsZp17KyIVZyG1mlY38kKV15eJPEK88
qnn/VZkZQf4kQYvfbbQvjEzlIRnVFnUZIgsOHyoA3GPxImaFJxx9V8UoaueYLAKQKv5712SbOcPewqdf/kFi3jTOTZBZkRVAPJu88xyW3Xwh5lSKor1Lni4b7VXE5r4UE1OKRr3baOs2laJP5Wtz+Qz4GEMB+tGL
2sJeQYD4BjggBGCzYCmB2MeEiir2/TRiTQqeb8g1EC6YXcicpbnhACI30vg3lblTIwsrspzRedKI7qnC1J5qDJdd0t76sd47nK5sfNNrrLwr+bdYf4eboDfdQ8WCaPNfnwYv47QP5O1bMi34791sO3cC6Tw1F0Lt
XdM7c0puGfkF030PKdpKy/xRWZvicQtu0MJ4B6b98VIviy2cx2z5ZnSuOSN281hZ8sPbXXYA99gWvtVMz/FRkoTNDi3xGUF6CpoV/tsgzcU4MG/Em7x8zi9bxMsW1b8cLzMJ89sXAc7wE6I6/q+nVeAjs7I/iEAn
yK3Ts+Mx8YJqmdvSzvl2oD38Bh3Qh7pRiC40P/4QWLebdy+MUfvnBGbcn+bzzmH+DzIhzLtUsB7gmQL9G/ShHqs1EqiHV+DxOMAObylo9feSZuvW/xEPnrPV/8+3qyq/bxsCFUAULRIBc2aWCvAZYoB3j9EIzeD3
5Qw7RbOqA2OaJwQfrpkbOCJ3KRkzgTiNpNoz0A62QW+6wK6/jVwmvAsCpJnDb0cyQ0glPeBjwPsJhR+sZf5Ci+/7OwFHH4lvmjejURsLoiiht0iXZjm/YpHT1pm/mC6ec4WtZekoJlFEDX0ouevjsRZPYC5c+WB0
3U1knhMANJVkAeJPXOP4wlHUKzGMLU7QPNLHIjuqw/BjVMSxIkc2QTEBccq3V8CuihSi5zdpbQFNUKultk8EwvDguXIrx1TSVHvBebB7LTprxqAD+lIPeoXIgXOen5VNsHg7RIxU9UeL+w1TP1iBCIfJGymb0nuC
QPWngyE5g9v7OG5nVbb1hqVh3E2yGuYABuUx8Z263lJwes35Zfz9oPmB+VH4N5pleP7i0jF+uUnLY/vrFuCUIUO7ISO4IQO1IeOxQWDXUHayKzWurXiM1T0s810s6lCNiokCVgs5gpasiqdLvbfWovL5U7Ui6EQN
7FZ+qKWgqvI22zf6I3uLrz0hWrAknrwmmH5S21w7iEc6L7qNAsHL66Z75gq7mPvP/oZ7fMXnHc3fN/8D9TjxZVDTuVjFkf6azedDwwn8xDqljJt82FNFcG4NA/GRS3aV71nyZiuxq4PbD8+qFDAciBdNrwc+wYPM
egtGdcGrImIrQ0nrjCQcTzkv4vj1c361BegTGB+07au6vi4OkelWSHYpPcvZ94fih5Rafam049S8Pbou9Q/9VnCPI100IkToyCo/NwuLV/DWsJArsYE2BZ1R7XAY1c/YoOl//qilMgxLBU+lz3w/ra2ZfdOPipHF
PvBbG3FaG3iOWSnathhYSR4PPWe8zUQgGYmXzBSXWfYatqGhsUE9p2h6NNVonZ77gX39BRgzOmAdRrZDUWhAqiRDpqzS+VY0WlMdnaiNKfGgpRJgzKhiHxZnhVSfYmikXvGiRdbOYQg+Jmrz0itbpYiflypREWj2
eekTFE0v3RyrclMoyPLeLfTUbn8rrj4mh6Pcq64HFy1pK6aq5r0NPGZ60Qh+SKYen6a4rceOd5BZ/hIwoYYOR8TyZ8tlvENxsmarP6OuM5dltuZzxKW4fop8JGBdK7PQTEvP2HpD2Ngd9zw7Iz+hbJQqZ8bWpmlg
74gC65F4Wps1AI4vGYD4TfFTsH2kOzCU2qCmiD6q7fYdaW1020aT5M2DO/W4ZCnW7JEVK4Tka9uyPqsaWuF1NoPT7K1Vu01sdAVyyiR3MQZtfFGO0S05IxHeKr3bsRBqz+/pcmBNYIlMF5MK04V7bV1YG7cgEdK3
fDkvS1LuKRAEZ8suJXWeZYoYBcIaLnTVlKpAzr4d27jSsdssu7vy8eLnlFVZvqTZk7ZubA8VKw/B/7jXVW2aD7ECgHO8AqzsXy441DYUnruWA79FZEkwj8upQgpdx0gg4xVPe/59NzB5dQsDlRYq2IhBin4nyy4s
lFQQkB3lUBNl59sqBPy2YdhsnAb2Lg9BsoPX4fK0p8lYheGBBHdwQ2iGJ3Sz7kByTVAgpEFh8AaG9OlPzTFPA/2FEUuNwzDq4uAIX96RU7i0tJM3UeD0O39aWsd/w7Pj0OmkJQMGG8t9GbFtRq/sOUkpyJXKe5GZ
x5GGDeU8Q7Nw9uxo7u9kIx1kD3CDECbVvfhlp4A1jlqruxKqgkV6zo26H1OheE3QYtyhzMWzwDQJhe/Qs0nw0kXwZ0UcQuFl6U2fJzuEYLTn2iYI9Hq94TnTcbQEC5cKdGBlQesycJLZr2AmQB2NojwH/oe3YFIL
Z6RXIWnokf3DYBosQZe6GkPJ6dv4njQJs6d2PBm9fhudUL3/fGyaYzu0Nh5f1ZcIUMOqdh0QerTmKPv6nElWoSOnwjVtI6ID9P4/pU8YUtWzozL/D9RWPtUZPZlxpxO+pRF3l1uc/ThDf1ilGj4NM87SgN5ww+Ht
Br1hwyed8Uk/caj/RT994fq8xZU8cJIuUu0Z04JuKkNDNchPOk5/IM5LAzk8jJ9O5Cfw5i+YiK3X9zecuidDNq7zxm0NKF39smZl3gVGfcg6rPVJxAxgTX3S+98wktFhOvAiSoMEPZ55AoZ7iXhpGfPxdtzMWD3P
eYtVz0/ER59/68xnwCv1v+iO9liPQkMU3ITqfFCtbwtrM/SdRO5xuDTZmsC92ixAIMhwytAOhlGRR6/ISJUO21w5eFWDAadceGmHiWVzy5Ex6JeW+PLE1nQbNtVmvWEuSmThmOaCPDPyNuqVN04G7fY5Lr1s5LFj
no+91WOBwQ6/dQZkPkMhwZRt2J2cvV46tdPX+d4mUcHGP5vlO9AbYdaDw8ZBNBfEunKY9e7gk9E/TjccRwEdwu00cEd6WR216D/WH/5s0umQG65WbT9hOmk9QG8HjlGaSEt0mpqqOZyOWpDuNl6kwp03+3jLdFoD
gD7QwicuEtVzAMwaH/reTOOm7SzGQtg4onZdXMaH0M1SQmdbGDXPwxu5Up78w453OUBzX53qQsYdVG8e6S9SrxESDZB3kr+ygs6PyveUyAlXBS+6MzM58NlqE5FlZogx6bFJiCy0uTnYFF47vWWmynJYH+1EWO1B
e0FOKJvYXKv2YGHrcNdB1YljD/5VfMAgSl3ONsB3K5sUpMg3LGut9vShOnkyvcXL/wM4qj6J99m6PmyoUWMOkemZTmaf+xLnSTR9eDi7XQEJWsAZq+DQ4xIySjUhO8nHKe+GIVShswSnmePSV8ccBGla9q5yX2no
HCwHYYYnd49qzAB3aapHBYip9renvp01P6SSIJHwAsIRiWU1UjkQzIJF4imVr+JBycRbcI6QUHow+az0zsA2jfG8z+1jyn4ASEHa4kFlLm/R3yHoy+USTL27jHtauhCbdF9XbfWeIKeR1+FqlEyK4zkKZbsN9ROx
H3wVRkeHONjzcELm+tDNHepbUdHd1Ufh04KnEpRjBLMGryLz0/wAgOICG0GUjlkvkS//tLOJGE2sscZPDJSfZyVCkFLsnxpPtvlBQS+3wYo1yHgOKpeH9G4VGVVjB3D2oQD51hh+UnpgrIQv8lNiCFOVzN8jXBJ3
rDAy3lPphQXHB0dvXZSYWnXmZ2c7yNmqs3o2tuZgb3kNPI2RV9A+9cOqvjmQy6GCaslhjICPPBoZdhJDf3EXsGBVPj4lpfenkCq2mMCiDBaWDMjc5Qyc3xSg3usZfUeXjcUYuB5PR2FlUWBrIEtSSx/0OMkqIHbG
IEUuK+xE00Low7k0yQjV9Z4iglvSxsuABgySqDT9rWJDX8Nn8H/gCQVR1McwTgzCv5qsoYUslx355R3qKx/F7ZJGaXqxo7vSXT7Xbzv9xTXQO0jSy59lTrnz0VrH77R+Y2e76uqOv/TDn7vlv+1uGVTHr3m3AW80
u/H1TMiFio4gKQMyQv9EfINn9VpCYMm7UbCpAxkxQ5eYfvFwLnvRfz+1LIAasSbubYSlJQ/ZtUhEmoTnOzq4qklq7v8Xs8u1T0hpFkF75evT+sDGATnfjhf5vnPf1Uu9VWc3b+cRclqR8LR46Bd5LAsa0ykPSY6O
YL4fAxaSk96CzYz42zCi4ivw+x8ALQiJ41/FGEiSRfzucWkDQ2GPw0YIhcycB7uRs6LILmedD5VZ5GANVt/Rkps0i3AK/VZA4GesIrPEV49jlR9JjB35eDRF2MgI4zwyR2WpZlaAm6ko4bIzUHNVrBkz+pQF1cqJ
ZEBW1vLeLRxhrF6Mbw11jll4g7g0ZH37Ufns5e90uecwZfwzJbd7sXOdHMLxCW6uDNu9lS4Z7caknzyLV+rCFM1/LG8mTLnaeAFjm7YLBgYxS3M7CwdBNGgHMVLZUoQM90YMWjwEoqt5VDcVGNeOYs1B2CJZu2pK
O5DYpsOyQ+F5RlvPm2OlE/jayoDuNi/yktK5Xs17XQNrZPErqNT8BUgyXbLdEWznGqWEfOLgecLyABLHGsVGLA6Zq2WUo9krabAI49rbW9Wn+5H4nkfexacvqes0kd2ybGt3DcI4tw9MmGcGVJdj9FuV01U4AIUE
X0xAasTyUYA8Jz6ZYsIbZbZm2ZU9LlfY6Qj613d7PgHoxSM0iyIBETFwyjSaBUQAg18WpS+8rQfeIkOE3s8lTW+Dc9iidc5bzXyXz7NVYff9mmx/32/T6a9d3//gfHmrv+iDYuVm22IDaxjz87aj8zHytSUyHs6r
jB7DVRItzRCEQqSGJGB58aksgsGuNlVmV7DYLDkpWZJazhVNAev5roOukYERinIof7VzL4OWusA6n6PEeESOk3NrDIr7HzTjuGJgMikCPLkbdgM9crwCx5LlwR3tJrod7HrrgbPEHw+RXwkAj0u+bDVMmX9cbgMw
qu3nKtHPTfoeMmkneP6gQLxC6OG536ZTKtWoLAaNED2uiLxcCz6tAEqhzAt7LeUbIPw/KLCe0mNMdZYhZpm2AfiGaC2zPkrd6ews4sUirvhyO5xIwG8sFnh0rmelouR5O4Kq5YgyRzvWaszMiWwQ1mVF0yvwgwZ0
ku+/ne6TXmO1cEaWevaPo6aVvjvaf07O90FuhpTH88/zZR/78uVfYavs4NCfXQwuorWhCcdtcBksB1vdi+LEFw82/IYE4bEtAd399fne+uNU1zalquNaMz7BcjRrsJRHNRl7yOjIQPSaMNePeQhjswVqlR5DJRGE
DbsmOO6yuyL0zpn6p0kNy8CZOH+QGT6i7WWOecG/R3+sk7nIZT7ONZijVCB6h0usI1lnQmn45pQ2WLB890hr0br+eV+c6DQXV9nVyeq04zgPIuosa1P9IfPMsk/p6ddqcLMr8NEMz0zdJ0KTn/Y/8VjN9fEjOUlk
ilM3qDhBahTorn7SDW6qMbZOlGFl1rCtRYZ1wL7dc+er3SXZaVxWviE7rpAh/FrwI8QkIZjtRgCJy6h1kPHtWsf9HK8tlCHyniEFceib0ZrbsLvEkHzP637Cb2/zE31yLUADq0qSqNLFxRzni/K1fi121TdKNr/+
hvfGpYgIoJOr7YMpXykI9rT9ARHHDhRKubrDpnuDCdEnPv4akSS3gcdqn70vMdwJoKf+xLxzJ8M26UCdeeznRhc0uL5HHMi7hWz0Mx7XR75369eUmxk2jIlpH84HBpwwBb+zUg6grsBZMSIVZg/OMT3Ergaatz2s
RvHzZCGq0XXiB3rU1rfL3wpzi0s/hljAnacMUVMs5UH2FblAGUnK+mx8EJ+CEVfo6uLHih1lqQkSsA3tKXARj6WNhWL3NlL5DWIe2R/+Z5rCSqcZ3wwgfLrut/qxGiiyM4qL2hhGzC/ccf/oxvFTpDjix/xbXDsj
d+FTPU+saTHylRXeTpD48J9pwC1jxpaYcFuviCKoXpQvjNvdwp8R1SasZg5TsMEO/PRj5nqz+nAQm37hT6BeTwWuAYKOV3wHhYLkAGyiCR1P4v6ZJ3eosvedJYDUXk3BSFOfOu0g+cuYXu2hnZePwByeolYaUu8F
lID6CvdKI+5h/+VL5tsAIN1cKxwyygs7quM6uhNS/1HBll6B/8PQfy63XEU+N9X/WFpkYgGYpKrYI+JQDJBxdLjurVJQd+fromaAqHtAFaknAu6ZiS4wjy0VaTlNhtBjfPVmapbzCWsI9CSGKMLlNUkS7/DtbSE3
kYR7olGHNVcdAXOailCuOPQQqae5VAuQXOe7egivDBR0mrSvIJ7s17uZblsDAM8XzXvTL457dDKJSjYFewIRBzB4rgVXUKmWOQOye8lpsCzBe+xXEFcW5k8XuKoLQg+qKWWopeX+wEb0+0IlCeJExuugeliPo/XM
/ctLt3AR903gq2uUd7mGGVDZ5KkkqIBY/D9OWrysBRBLntC19+X4tNAz8oV4wWReNhNz0mmyMXjRHK0mk4BZx5J5Eh4W1pURlUlqhvU7FbF9mwLLN0eYl7kNW8orX2RQi9DxWYR3dCudr3MaSfzb/ZyjitxIuhiZ
xnBVIRB7g3Otyqjqq3DMB6sq0d/1nxq38/IYYIM/FWnv90rfEtuiOpYH1FOFvNTgTz/rm+6YJdUv6fUcJNI6YjzsSxedU18TsZTlUCtmWio5GIGSZkFeismAiQDlKnahSlfgfrvg0YZMI6AD9iLjF7eI+xCOYGwR
1obubPbQdDRI+/LQP5vX9vZRUB61UMF6cNcTyaX51hoaR2oKdPPCvJdKGFx/BmZZ4NZrEBTq9WacK0L3STl6l8QnxLoilr10vkMD16kiqli7q3kdw3Nb+RLHtrCyUsi2kImpFUlPkZlCGQrVSP5Bm4FB1o0p6rV6
kuDiDoQgxVLK0Wq2hAz2LQu/RLCkZVAIJt9/vx4mCUPDfLAyyVuKiIEd1FaZFpTeVCjuon3uHmx3POFRbpv1eyXxK9trRymuHm5gln2Gy7xk7fFjRlQi7dSBi9850vuA6SQ66PddHUSL0VNUDn1TeCuuawzeY5UX
XcPOhPR9R0z4R873vKvCiuQPx6WTKspEmrcnl7kScSS0vZSlKWPKTia6adLzD27O3j2UUYsDCmpm4JvXDUGLTh8Cv3PRr2/iW63kh3/764OJp0S/YufPiVAbCORRVZEMCPSrqiZF7QyJVoj8s2jPuW7UYqLS86cd
p8M0nTjoNqfPQVwy+SOrU/FTSxGMdBz3oct4iYmw/u/yNZHR5BmPZzKa/z01K0UwXx/n9/0j9fz43/vxcbU03fl7/6+VM337uz+8kdFo8h/8yvj9fHqxPs777tHIvv81i89uGi+at7jey5fp4oBZj2q2OCFM1VHr
rzrnqvIOXBDWu3K4j2Z3c/vHhHZGXIpLda2w4KoWihyg0txG0FD5ZnjcUoYbGYUKw7rPjsm0XC4j80AcJtZcJpsL+wd76iFECPC9RQSsQFueTaTZT+D11Au06LrcXuuFoVIUl272kGcDa/eci3awxDx7s9htU24u
Ssn+WEpscZN+YY7DRCHxXOGnsMWErPj4Fr0OV2Aek2wuBHLISpCKgZro+l56KWQPj2m90Kj5NkRTNis7DMUrxXDoVZmlwqBkUIdJdCBPd42CryfSx4fHm7XbYjZU4RhsDxHztCQTwiS6g+rkbkxH4dDPG3/ri229
f3UwotpzLTUdAYSbxWWyEV9eJCSUKKUQ4/agK8Af9UYWgt2ILyWFlr16ioOeWsrM1hZZ/cQH92VAYalYlT8f2fX5JrVwhGZkW97pxe93BAu6H2SRlRp9w7pqwcbWm8hFY3jTEkzpSIguScrHFgQBbeZhGWqJg9xq
d6/Vqn7eUZkVqtamQY8iF3OI/C1CwxbdoWDHGRhcV61lbCdbkEalpJkrrJOVa227NC129sfUxvYR6Q3+uVlZkRWA8yZnmaPkYr8CBnNnzZU1Cf1t1Xz6yL2pdQm+vlGkhzMTrrSzAtY3K1xJowo/siPdFW1iIU0s
s7DdpBLIGEVJzovm7w17A6B4JycGv0ePCrrY8jMI6Fc1wyqALWkhKXPQyss8kkUxVfTe6R4qkvV7sn5P1u/J+n2/bIILeNxPvfgYJmT8NTF+NF7HAKKP9mDAO8x4bg4O/T9AisOmvQ2kp58Cu+f12+XiKuE+vCkb
2ZojZDgANMzfato4DMxQ1q7M+2hedIkczy9Gn6tgNlflj4kGs+De6/mortVFDp0EZqh0afRyQa+Q+A5+pi96ICzVC4cGr+wBOQdt2gegyHFxXn6wT8fNYxqFLbCViMJmC3qZdml2+p4y8EjS7vc7PVZpTJQH7VbG
MXG8S6uWcfBEJSStskzojDiIqb+3VYH4g3e+/JscL48BA9tur5PJyRbd+nYwMePdupsx9N8ivo1SHmLZmlT+Y/Cap9ZO7SoP4pqVmyh95t0YFm4wCMuOyETRqBgHtYHj8tq6igZMq0eXkWAke4dfnce88uGuSvV0
6dge6hJBZ+mnW+OgI5oTYl4Xhq5nqRQYA6g0WGc2PxUeXkHUJGC9fXXHob7suHfuiKjPwi1YCMsOCfHPA9TcwP4TqBEMKlToyBLfbVYJyjUCpcbWyc964gwqnj5zc87crzNweW/vfCa8vMLPhYkBvIgHaRFUxs4c
PrihcWvTqDqSAfmtZ/sG2nyXyGo0dvL5+nRhi+5iv7200qTuCWSiNmz8gEiuNakntifRPFg2zLvmwO9cWfX9YiXC9Tk+JvyqAvA4wvP5n8zpBisin555IRZlDLmCisNhCIwvizDVbCimt7ARElIl1pIeSsmaQCB0
cUgRbL3dBXLmuJlj7+Bi7KLrpS5pb45KUuRzwbusEiySoJFhyHS+QT3ZP4hae0u47cp6bc/ncg6iYQUkag30z6KD8c9WZwl4UxcxvcoPVKhaZWxjseMOfTiK3oPUaZ9xbpMrK9FwePGteN2kW5BtntjpPOJnLMgC
6c5il/f2rh4tVkK9uVq0r16Pn+M3MHtdtIMEZZW/4D5s49ZB4nwC9UFeT7FvsRc7VdrGDb9HenAJqsoJJ7fatTLf3RJr8/+oS5OF0rGteDR+41CzufLcxacGCs9r+Lyt7+4c//IUYiQWQbyJwzBGD2bb+bU5oBm4
1tExL45hG0/+c9yKpBLkj/C2Qdwfzc+yeXx3RGjnfOgnB+Bf/HXsJ1nBvRxB/9BSQBf8lLEGhQwQYQY+2dsJgKmxMVoRSa5nDzvejeaM0jCNTsxQ1/8ubvGgnJ3fSjmfuU+2kLsqQJY4SCnFn8l2uWc1fsvEsfib
yTw6lJ6HcNSXVYzHstvOom9Oqr6wbF5xbyMWf35wraV20GVDdQfAWdP6PKsba8kcrCA8vO5nNZyNIf/v17LhJhErq5Ekgmcpv6y+cW05IwmoHOb1HtRrlvX0U2/Pn9QsAPgu6qTqYCxfwqE5iiOVwMwmrylnKBMt
h2LtVV2egJ1t3I880AxU3x6w8BxccQWLl0SdbvlO67HenGDiLopwBqVbL++shRBjhRw/j6ymX/TdBrlQwq5lYgkrBKSSwfUDZhqLTKmU7is8dt5YsWHmFX/+PjDsFKBYfKFRA8i1OAPGCXA1KmkzMctlo1xdYqQG
NxcVavHxlmMZM0UOioPlJ3fO/3hbz+aoXDIMLedJfMZxBTsaSz6L+OeOGBu0ipxIlHTH4p8uY/Hw7JusAkrxXwN7rJb4URhlcw3PNl7gx9DkkO3MzUq1Crxj8IBILhYhsi2c0xDtskSRGVc9psq9DBfJaTs3B23O
wrVxd3CKqPFmhmcRxS7hylDLM9Hht6hC0TRtFTuqPp7cPY95qFA6r3SUFYDF4eHLkchhR9vbRK+2gx3j74K5IxchVgHKgUUxlNqjRK8lB1mWZeVjGVy9ZxlmeFwrvT4XIVK5qZuVlmSMWoIS6yg83VTCwuqQgnPe
+DlDDj1J1J18oSxapAOWIrTQpHxE4fgm0bGuhW95K/6DJIfI6SaxXf/8s8aGNLRQO47pLj90Tf4tnsYkhKgoqa0ggZyw1Jcg+wyNYtEhprGWnfuFSwpo3tpAa4BbIVXHKUC9f54/RZCJT3SLLWWWio8lEEiSf556
Ane4DJk5IGroHj5pe2TISA2Os8xjQ1TYCTi4jCA7MSRdeN7lcWJxkFwdpc7bmpBEsznlNTnAu+hx2c5dkswDkPKDMIrjaii4dCfacL6c/pT8Onqgn2fuT2HNQ0AVB5XGtzUuZapMdPn8WaYYBA6UBSwVWWbJkhH5
NDK288j5WVERQ6mZHbWp2L2JbOlc/uSeIv0HzT2RCOWj9yFyvjJSNwUrxxxQmYIGT+mArx1+NsnN7eLLGYc+tQx2uf4el89fNE6Kkn96Z9Yzeaww64JRG8+OZMSxQKgyBzugTHS/qApWqbv2Y0wd6ztZfPa0rxir
LTp/72TlVJXF87DATEfsmgPGkq2WG41n2NWBNECw1fsj0pqGYPL83/nDMtAzn+H8Ol5mbpRPMu9uaVHLUsLPOrtrWk0JUj2NAS4Bvsk8zJnwAi2789gSLdezjattaPxOLTH81fHvDg8nWBo9x/EqjH/fYCMFkxmU
FQd4S0IMobOWj3yHrW5BHbRymCiPM8mb0AI4NNfthc8Q12areOPIsmB/WBZgQOADL2rZWKvlZLAB9yEGKru5DcL2VKWJpy55YhsTSZS0W7h3S+RNocRSwakZw+xSqC7IEokfj/XoZ3gyFdnx0h0/IgE8lEMk/poJ
HjE7UANbVOxNp98xQzzP9VRPpvwJnjVcgXyFjM6sbrlFR7H2nN8iiF1n3+BACG921LlHYWSkS0FLHIzHVt6ZurIMSR2qG0zIq9dhyQUDHfzCm2kmvHEpQTiZOHRtiibs6MQoJPkdCep6Chz91ZinAmO7q30O3TD+
gQvbLrRbAesQpMZaDUo3x+N3p8F9BEh5HL0k8At9Mn4J9JZCWRYyyW6W4WKa/22p5vofRsVL8K1IZZOC9qbJSVerAHSIAxdSg0bv5TTWluLAJLRThSvQ6FuO56w02JC1PSiTks/i01+eKU9qTtWbDAh7lMAj+sJ9
SrkOKwq1rUKWGzr663t2pTYvCdUf4SH8bBgYKbN27M6bHN3H6flfwQvySLgiHpOXjCd326XvGq0wfLMqp4VlQEjdiRiAnF0t+CKI7lwMV9BTTAJGJw0LMtErzeaF80K6r+nV/3JyhVkvjxWXKR67brORYqvwxzj6
ewxlf1uA/G69Vl3WDVAcZPH+zRqOMzdts9T2Bpevw7GLeXNlB9BYM8YoTqoXtMCEQW/dXfxyklgjRXJRM8cQmyPZbe0HWahbLJJRuhpbqpBOw+ak1vFltQfh0k3NXKy9RQtHaY1Oq0OTwmUt+arWa1GW133xJQh9
7Upwsl+sXdzfMoYfZLos69fC8tEr82H2R66aZQE4lGcfIqY8pxQ8kW+n8Re2msYh3wnAVrduveDPHvr0shYDG9E0mjYJUvS3Lx+dTRInuQYsLP0IueIpr6FbBbU2a82vHj/SRZvnRfnKzfbwmWO4M6sAaGiNrAZL
P8Tq3rUe/DfxSOKpbDaJ3nY8Cgk4XRnZUqVxkVZieClM3dX3iJgyqElupWlYtLB2pQ5lY5uS0NgTYoPtqm7fhpZky9Oz2YsurODinXYEow15ubUa++/82Q4/zTeL8l17u7hMXL+v+AZLvnq93tT00VP9ous1H+88
nx+1O19WT058z6/0zr10VS1zVYqZuYyMwYlB3uRsnjjl8bC6MlIDbdo8ijl7ZNUehwdC2jz+6NjNv56/8bTwQnzBoEeU0RYe/cbAm44u9CPmHi5BLSx8o2XF88/3eHxppCTYKmTGK7WI3cM4mebFqf821AdOXC2D
P1jmq5Ez6rw0naDEeM65ZHnaNGShRsY7NaoxWzD1tSUMSJQEtFltPaXFKtIs81Y5A64xrEUeGdu0mjG1ofM53AIlLO2fQCpzwFeW/dzrGqrqEXoPJrSsku2uCM+E3Apegh5SP2mozmVzvOuh7Zj4mhwAEJOOXGLE
7S/IEfb6B6QbIgHmMipCS5SHxQLvc2hPKRllHVDFzRS8o8/XRNoqKf31o4ObsYm0HTjA5LCdMH2SGUbYUgYUPt8BUf/JkwL9N7XIfKZdZpwgagu7BdahrNuFVnUE7UsUSRRtfiawECxFQmCfblBX6mLJpZx5xOZr
cQ6c9omI9g1oZNh/Bou6xlQHob/uwfZ4avFbCauaWzvmcHSgqknozfMshgH0S6YHpJx3Lbj05GvsgwgV9CftQJF0AU0wrOFhyEfU+5nlQfegZ/ipVlSw5RleNgGkNqNi9q+xaOmDk95K3QJ7KnHToHYGVu+cR9Ts
//9m0cxPJLXTucwHt/58CZavzjt/2Ei6tSE1D0OD9LHFaO1OLiPZZ42iJrUTGRKU0y59Ejfvg8HPYEoOMA6r2CIEWZAb4/x0tenyUGxhvgvmpgMe+xZJjcEOog1j6/X09kBsmDEHGgFXGvb0Np6AgUCxNFr//iW+
CBcyIeHtMVfpLojYXnUZtOdQj7waCE18A5kkisSodgJSoZndjEYqV0rVrNhRMmCkYq1Xt6yp6oEpOJ1aOsuz80jnBw1DgHP3wOQBKxrAal6GqvbSPSFrP7VJDzYDTmJYAEh7HfR6Jh0VZgQMcNI/AYKYM26W4EwH
x23eve/8fnbKZRjbDHsWH7HQErNdGfIS9qG0GWoZTSamxNhmoXbxztIkHEpSp0xU1YYbWe01Qwsvx74RX+IJCx/DonkvaG1Rnjno0K73qIXqMAkI298Vada+t0EltGSzCwKIft/2QBagCn1npoYYI/CrvbCzkbW/
Ya12P6udB7+jn1I1HAANLL+dTWyqL4bXmzq2wDH3j/z9+35da7/aRrLdD8pqmfQ6NbWBBCO7Se5RUEJ7ifIHcg+e7MATd1fEyvU93On263+wpHih93SaUFZNhE1JCY9jHW1PWaejidP9YJbaD5UGJ7YWPLG9nUuf
703DU0c3Hr7VS9p3jevYBASkQi5Dn+cf5MhXjSoyCJ1Xa7U7lcc2p0eJIH+2e5DDkrY3bHHaiVtta1NJUH0a6noeE41EA4zGsptvYfQo2n82+Ebi0jZzw6ZIeudmSBoGv+kv/F7gPomjyKOjvp2Sw20q8oLne5Uo
60yuqfVWBSPHOkEQmOSwqcihg2ZqBZfs2PqzYdaPAl9Vqikjepv9w2DneOnvodhhhvATZRlagDbx69ephNHj/kpMPf/IzYuNy+Rdh+tbYQRRXdHexgGHMfiRESuWa7q1wIf1dBFR4aoL4t/u28Wj7oiNrlPwxhnU
qJMAJdkOOke2P9qAwhZ6XgNiHqx92zC8bKlAotXiCoFwNadUDDKMNd48YR5I37w7CUJ/pgZksMXmW/He5DIuxd16+/dzF2AR2riGpsl3EFyrPvT7Pun2aHxK7/cBufl1b2ZWVRBuOfxavc1X0+edUN/V87qr63qo
TXcLkGXrOqeCSugsrt5KnV/Q+2eJE9WTgCekLbL0uGA4BlUQcdD+Kgl8xR1XPl62zzuhqJcJl2hwey5r6JOU2QErDdsYjWH6MYdkWO6otASnjsirYoGVUxbHb6NwzFDAmbRlKUjm3Nqk5nbKYZnQitpDtjABh8bS
Ho+APSgdXLB/+NXwIZfmKucCQmKc6FujQEif/sVhFGSNxZ6CaTGHbmKt3K7f3RbFtAARgyqqXqkiQIT66E11OvjEV2b6Cy/DNBmmWVV/ATCHc9nALHF6tcKt+OKWdaz9ecv1JI7zai7WBnneyhP1wdITSt+Yq0/N
o6LG0z2eZfWp0+U6vy8ybb98o7Bflw/MRuOYMkbaUeCy3wlcy9yLdr0vkReYZTGHkUOOrDCQOzp/i0eAdXA90aO2CmG+NmSYztvxCVVhF6C1C5uZoHFa1uVhm+2Cj5royBWKimE9KfD3clqLBDyms8PiCIAgKnO+
+23cmdyK9egut6sPfd3lMFnHpzluWQH4RHcnbFGamoACFuPVj+4Zsv8e1244uCh1QEePAgxud0n7pW9Y/KcskOtDMG4moQG2nNCflMbt6/i4FHhIkJlky/Sh0DIRCFCxkUAZmCoE3NMpFwBLBQ7MIErrLM/9EaQP
Xuyfj4mQJFEh53bYoqTvmt5eGaEnklEQYVo/sjR/MkUxJz6PEezc2wxO8GWa/0exha/JDMAM2anWSWFe3wDp+wac1eIE6kPL5JPJlDpeMODagbpfFUTvaQc2ajUgQ9aG+oeSi7WlYNkxM43Dd38AP0MKLIqaTu4I
7sw9kaBbJEZ1rDWDRJ6BfOqQju6rBUiExlUdH9siF7KwCB4BD58ch+Xw4kjeLpaWuoAFb1+xWFIx/zhe/EPN/ONkMH+cMsEP9an/LGTBP7MsOjT3gZlASPG+1Zn8X6k6/2Y2tptgwvXZoGVJu6h9+i0FKoccFSYr
5YnL1dVZTAslor2iBK7hQAqVmlqcJ3iYBD/pmlnOOk9Tyx1+ul67OqUUfN6JGzAwGkCTcDfrs6PEpOR4bTdGyA9Ka4Bq6KQv/6iYiOUbc3ruTUx4MNf1yPJLdElEks1tgZ1Ukwtqv+nb3iQHQHGyGstuHj6l2cGA
LV5HFPpXdW0z2qLx3OBpkMqPDG7DY5F8zcz7nKg6cKyNGKQN30RSpIVYzK5rn72ouFd77KUPgcejhbAilP2zIGB0RTy8jCsYKSf1VoLiGetUu7r1AL04zQOqrXj4d5Ywj6efdRCIJ345DAX1LRaS50Vl0XWQyVqI
TseUvXya0vrYO0/kgYsXfm0+5FM1xtspO6TxKzDSTA0fmtI0hAeY9gKkD99A0EWkeqYAm6eHW0vYLTLwCcen3d4MPfw8UCGz8/zVK/YQKEzp02FvaqdzaqZKR1e0ZOkOpfgvlmxQncj0QHIcB5h2hqKYXybAavgU
iG5a2sYcuHsD+YhPzgZonm5sDz3aWY96W4ruLCVMyaX3ket34AY6xqUrsQnS2C9RjkpmwuzaWxJVvKJ4kum7d9x/XlIviXp/ie1YKj0JU/vqup8OI07DmeNtpRn+NnKoEvS/jOI/FC3gVjaJsgXrn8MkF8o6Czzl
J2KlokHbVl0oPg8G/yC1/4ILlCNUhRrk8I+HA/BqjoqE1c2+L0RjRtI7wCBwDuUYPHgGQmYPERZoUBYZh6iyDjtjySOK3FdTNpm+YrLtpz/b9D6Fuw38d8q1FIYUlHfoSqtB3oQJw0AeCfcsphHaTCKlBW6ezjRX
XTDc6V3cY2bCG1swAUxQj7YRubwMSEjhcSYbNMS+iFKLk5OsKCrRD8MzWqVRFjRXVbVsh4YHIOlKOEjP3CBteAqs6ADYM9ktzne4tUygWSDUIpe/JQDh+5BF1HdzkeyUhCADZwpCBP7GG+XT4CM4ZhU8j7PglFoP
yxYCdiyR14QIB70YSvVqG2XtIk4Ql1wG8lLp8AXmDhVYvfaCSUVYZ754Pg3knFBQdpnnkrcGI2U26yGxOY7YNzGueYg9v0j4KdGh40RAWRl5NygINDmxm+IIsjEdQ5S2S2TzD3Lv3+toef7Xair/CuQ/+IM122fN
FBOZDgF72V2VLBWx/JQqg1hcykYCzMe/bCUXsLH5xnLCH2s8xdf+V0cSN2iSN85G2eg9syMuYul8m6d2iamU4d19O5rHV+oUihVOCTlr15HcvYKqv5WKCJC3126nAoOGRTh/fPFv30Q7jwC7skeeEyGcWyvYQrYH
4sMPh7Z6KBLkcz8jXmJ32hWJwo+C33ffNOpzGYWYGM8nfAGF9a+csCvDxFcs+c6Q145L8eCmwtrmcT87DpkgXrCtAA3p418Ll4+Bg48RrUFnMIZvZc5fKazq/jUMmCoKO7xqWO5Xg2n/sQ99UtU0jcNH4xM25Bwd
//Hdsfg/uiNsYNnMT9GVtBFNWe/uZGJBoUQzfCxb3RK/GLKX5T2ENnZ3Z+uTLlmLNM3MvOSacIztclqHRkEBt5ttCPOQ/sEElp7yFcrBhCB/ABnyX+HkP8cnW3N/1MIPjlviYE0M1GQ2esUKz+iB+/hgMG/YH8o1
vzpFsB2ds/CQT4aTwd5Dd2YAVHhz+DLQXUR4Ez2kKLRzEzOReTYxZVi0s9ubmeIADBGq6CUKGL6QR1vH1hlEfyQqp9FDwbbX6O79ZmY3WTPgwdvKTb32MPzWUSXiRApLEoHxwbBUncSKVGEDdIE05uu5YBgsue5A
n7Wo+0UzANAUJLV7MlkMwyYry0w1oCYt1jHcJpdM2g1ZgnWm4+NayEp2FhNYCxYLD/ezqDxlUlTBENPZV7vvcaXBNi3Fpljts3INslg3/nxKB6mu3+9s/B0s/5TIpFpcnnQ1acNzZpFH8bUGX+gwQxk2DaTJiEku
USg7b0HAlYIYgOyiiO2knTRMDRo3SNykmcwxb6SHNtmw0iOmsCAmeEJAg2wyYk4V5BNIiopKhtiJo/u2Vfx/KwcsyC25myJElnENOgCzJYiIQOH+q2EIzQW22qRGbXWWOdCzx0vQeh1rB5ObJVaDW18yt89jiMrI
HcQVmo7WM0UfBmS3RIwPAw7vVnE2LvfcM8MTRFncLeMBkMLESugP9bJdcC6C4XsnoVvKzOepJcfumx1DeN3YDxbQh9MwYJMWC2OBc0UaRFP9vbLE6CjTEyR8vpo04A7e4r3GKvlhIQ8q0V407+XCrYJu0+4R1nV+
EZOFrYe8L724qXqGL5BhnZq+U4DWNXXcolSb4w1Kos1YzClu7ipnBgodFFqwLpDkcfTM82WdNKBER/UVrzTouuEzC1f2oMZT9ERekkHY9J4NwSY9oZbR7vXTINe0e92Q3KBzpP5uMpOP01iQosGyoiwWdIjzzOpG
8o1bvLEKtm+5H1pHLM/GYxM1+2Yc3aMQQujNwM7q+R0WlIzK7hxbhXb05KkexzcJu6ZjCDYs/4W0Iuxl1LBkZQODjzKewwwxmBbAkpPtTipISCxrSIwuRwCYZDceeFeQ6Kd5McQ68V7wJOIS67idDQrFqdJ2eNdZ
O2wULEjta00CJaiG3IdKquu1UWXKLLQnyt9Xfr5iy7Co3pJs4dW+OyPQxmmGwh3SAwtyBmmEFQOC9gdTjecqf7OQNTQOubHBsyCL3alVuf0cMkQKCs3zvk3E3HjeLww8yAmAc7wizxfA0SZd/zb94mDzh5N2x/xU
jPQPs9itaxsmFGFP+Fj2ZPZAbEQPLwQ7Vn9x610qWsfWT9WNJQ4X6fYoyj5yEaGnf8qR0achuwfKDsYLdJTXGU5EehWLw7RvCecT5PCRtpjN7ueTvKHP2UMITCx8nUltVdRwaI9XFMjSYjo1Lb2RELEnPuRvfe9r
O/iw5YuYyiuaUZb3qvZlZo95A20gwOO8Fq0KDy48qtK64RGGh9bW5SO6kOuD98IRBeInZuAu1YO27gA7RF6gmlR3K1jqymLSMGeZ+lN3vL+dTdClOiZw6ZvXF0oQ30eywkIlL+9aLQ+Rrgai1OVKVFOufMMgl+qv
wsi30lo22ncf3PUjLJpLLFwlV/MYLg79kn6OiKFndQXgx62mZhvhpdoNBirGhc8V8ILNp4euKG3CxxlQQnS34sDAjsDQzTDPRBCoiQZ4xt8AIx4GjEqt8S2qFgbjvI0l4zC4LtrW8TyLk2Dpf8pv8c+9SNOUrEye
3w5lxkW1wGohFWqKiMgCaINoT+210/16cvwo+QVM+sBR0UJWYCSjKH9Yb1qygJhcsTWhsanTYJeNJTqZD/HWYQYXgoZRz5xGGeJ94aipB7IzrE3DNeRWE3fMuYwA4qU4c+bfoG+V4IR/InDqFcrBcIzzxIoGhflA
qzk1GOUp9HHyPs9VrtWuD5tnSegRvbms84JGxHJcaTwAHk1fMPzJAHefewu8hg++JR6gUQkXYIKCCylAJUqqgmQUUsAY3GDIou4LQh3BB4nzw5ePWd5N+AyreKpWsUyAQba0S+wSdMM5MS2+lQlbH5iFveqjp2jd
btrl5DoaHtRNuQs4Qv6/s7w+5h+De1xyJLO1NhexhbLCI8KzaDkgFwf8+p+KVKdQXkfMdlRD4LWBrdsFeYti2D0CCGrJyX3+amztRz1vs9JHSl+aaFXhKExAKmY89Kd2feWvFtnt9ZlNZq1dLSt2s8dRF58VeGlg
GPVfnN8bAEM2+AwJopBD9YSCrGPOKDMDX9y/nG1aTuOOWBfZV5xLp8cg1DCB6hJLoPDZZ8jwlVqR5WHDSlnvioJgO175oE/VLPmoA2nUqTecFb7RwAU3gMkHB+a8i78blluolvoCCmA/yH/MD/oiDI3GrmdJvMeA
ElpdnhL0h8Md48ihejFPp0SQYBmSpT621GQoZqzls4djnI/bERbZ0XRpCQlbQMttV3xVqo5KQFxGcTa2HDgyGYgN9X4e2JO62oWXITdBtzJymJKl3hMB/NDXdpkUgzjeG3o1XJlGfVw2m0aLvIfylGJWGaFjQhaT
02HRs7/mRZFp9ZdbqPzyk/EYlTBk5W7DIM8Xm68y3uEzrJj30QvGICk8z2znOVUhMI6ZABrIcibZpnaVY1aeyxDHMk00rU4lWND6BtZ4tbwP9WkWILkMUm45+4pnbb/cCV1vMn1y+7pgubVr68lIb2ur3x7NMcA/
hKAZxmvLhG5c8i8+xbCGwDD9dk4Aj1FVxCZNpE3jzUT2kK3irp13exneAQu7cm9qvni5lHlLDhkt4r4MDSG5zrfB36czJPqWEBPTTe9lNPxYjseEYb552OBlTDtWS4UsAZd+G/3Bk7nfkqLKGAG90VVjduU6PPH0
iotoy/S30HeS6UPpYsuDZoiZZmzW9CYY8SSynCDj5AwLmQ4KEY5r0JeMmRLqN3HMXYWKQASZjpe09esqmsJmNgk9zvW4I8QWGmCn5Ta7AL5+s2RU/NrVkZACOzcoSttTD9N6yY27ZaeGXSudjhpG81Yo5QTdoxhN
D+cVnF2Yq87+F+E+cxMgOocd/Rk9D364o7OikowiuFLlzCPoMCoEFvChr9w2S8lU3OXk8MgI1ZTkrr+3ccOnDr3VIv5tHKM+lDYta2zhJIoRKh/oG9h253UlKpsRQmTSp5k3BfMGgY+VOFeI8KWXyAiiAnTZPUbt
fJb0c1MiXSB90IYA4e5l8bqXArDp6F+HMhhTdQkgAQBbfObkVQkpAAxPOVqTQUfFM8g3T8mxCs+oX3a8S6wiNNjCBaD/ds1Yc9o4P1bYUFJJxPgR12Fh+3upA6rXVPs4b3AxI7TGUbmgaO/JMkxc6GVpRT0bUFJo
75AY8vVUnTFcJg8MTjab3l2OcUSQ0xVq5Kh8LTM5puKJYlLUCiJQQYegrrNebqPVy+K+NxW5UQriGQes+EuqnijfAoCq64s31j7GUeZQ1oy1gIPEbjw8LDmOCmTVyC+DPxcg9Tl3LIcN53+OtxwnG1HgjzrEEkPb
WJkRpFEPD7M9l1H0nLdn2AAP2M3X7VA3TUAUt6pFffMA3yvjihbJOS9YU++TD8BJoXLY9Xdn0/gt/Mvh54LxVguo4zA8LT1047QhQbj5r+bHoaUgOxDUVpeIXo3gB8ccA28d+Xs8DmfZWlNqkj2j2IHVrTpg7wVp
06FLOCJkcYsozkBmvoMVblRTWk83tMZsjRM0XpZ1gZG2BwLwWfJ/ZYBCg1kH5Thok45kG60/W+MW8v3WB6YJKyzwlesC3O1+ds/GBwt/PAQPtxCwL/KKuN+Lgu2Zb2wzSZr0D8dXhf/sFyCpC0qIQsfzUoErxcLO
nt8GguYHzpwKifEkpcmEpaloupBoQ5Dc8Y6L/GCj06JfNIguIAMyecCSn0S0Y4fkXweWD5v/dATNEe8GFL16HxnGBoACeOBX2jv9073QKlsaQnbqO3sCymIF4QB8iTdzzyLWmghTw6p4hJO+MD6ReWq4KdAZdEKP
J6RqkKYnxLScECVpMix0GxxJkJMUYntSbhCb9xDwkRb1v8pAgoXYHP/3fm+GS+f/lmZ/Dye7F6e77c2bZ+eFWNCH9JS1OWsF9xT8ZqHvtnt5/aMBr3k6OTqt4C7yj6h7xPmR2VtYKm3nnvOw3fellyDd5lmGd+4u
vjXe+n1wZgtdCzAHHUIt8nHmdo8vqrGVtwVsQG0Eu2S15O1OsBLlUTFhe1HG7vbmQvVSbQft2IrcECjHxX+ghyOyIdPu2DMsSbgnU8JnPzHIhclkDsOZpmPgDV4AJcRK4DcQGOLQNZj9YRZeDRivQxAGL00SevLB
7Kc1/XPaAw5hnkMV29D+oauxiKPSP9hoXzDmNEFfreAqytbykfkhNX00It5v7Y2yC3DALnB3AIUSu0ilwJBnhd22pSEbIPosmub5creryT8Q6MyT2ctxGdmIB9o3B7ywEGxG7Gv6dPCSu8o+uCT/1R/Ppunohdza
XWGjCxZv5kDlcvM4+gPyTKe2l3wSiIKOYClLOIOwZL3G4IzgHYU31zuXV6P5JbKC6ZJM0YakFhLIIfpAOpk1BJtKPg5qjjyeH/WsolxYPd/x0c4/Dh4VFbPSjiSmhdIYwu6BbZLfHPDwnWp2kH6xjsw8IitwRI9R
TSOmYjXrqvVeTAxIZSx9U3rBapxCk0Pt8McfFxgYtN1d3uG/bqrZ/XPum5VmzzjP1X5RDvL8QvmJE5pNzX7mHHJ+cKjZU84BB9qugnuV6BApFDiU/ViLozzuyNEmFdsGe530Kx9y2AKDH6ALCll5Lk8iuVtOqVW3
u67Jzh3kJQDSIaM62IEGPnYdq7zubiKn0bdc6lAp8aIs5mEUp2Kwg3nblSWUF8akV1xq0r5ozW4pcrQe5qVdFLV3no3+Vj13wbxFUsNRwE83bisf/yTveV1lKG4ZrF4PO+b3KsJpooAGa9hEQ9VXvueR+3Z3O8vY
Xfm6FUx/0t3qmXxMg0LO/7/K3obKrUG08VtkEzWfr7OiIoyvfqSIetl68SwTKykntD6PPqOS9ktif4Zc9C7EUpRjl9H9kxapgCCcee0JFaFmpIaoppPreMwtQKmr4ThAWhRHFlsCSTq4CtVq1KT+jkwcslX/fDyI
y407Z37wdwKJCtTLYwCpomJ1836Crb//740LxAn9TZyri+aNxy85bKQF3oxFB5bSA5GgZyXtQA8u1IHBZyUppceHSCX1hN/ruqbN11i7X1/VXn3KgIyyu6otQGcqhDuVdRCeDhJuG/ulDcJZbojUJDgGi3J6J8G1
WlSAas84BL/DI/KYfGpAzWK9Oz9/4oMEhXAkJrhA9/xufHdjK8/T1vDAOTjJybSfDjiwpvehxpzhLLxaQa1ghuYxFu3ZnJ0fL0knDzk/xmPtdr+Mh1vkgvn4eF/xmZpWG4dmVrzYhsMbQ+iKfc8EkrqtzxhXsHYI
x2Yze+5Dw9K/bOem4jLAYkAEhXaYeY5X4/qppN8iUDBQe0ssIt0LI8AKZ42tmNAlAxFTyrEboCZLdggUnXhvVdj/8OfaXEsJE8mV5tKaRCt3xexjhjs6hfRn4Xn2JCxRbNZVTJaUVqmty43mIKhzlIS4r6FsnZef
KXKDRYYH9bmxWhNJhwjtqF2RFlYP+0QobPxXgoOoSssklzO+XkMvAWdjuLWBnBVQFlqkvT7CEKNJIWU1p/Vr5CEQcM0ufKt2jlNZ0lEmOsNAuf2LejiZyCSzcGjweWDZYrYimbZd/FVldIL+QK0CTtGyE11glMli
zrZ5+DVnwpwupWg4eFOjWPgd02PzVy2zRx8YeBtRLQhGSH3j9gTg4632cwKijurXgpN2QNuEQLlYbUVmgUKbCDp0hG4mWf9Qftn+yFfbSUibw20AdW63wEU7CXrx0VASvVy7zH8XPVPBsXrkeIVPkcr1b1/Y1ip0
hOAWQgaGsRi2iHI2IKUvcqc/LC8mZDiCtuAfdWnAMh4OSAwzkSlWvr4QtGuI34LMwoUqpUXfL+WoNs3NJmvmsckEP+7a2D4lFNX2RUUfpnH8dJb4oOWOasu3tyCoHaUZpmcvAXQOGyS2u63yyCrCwfbILSiphscW
YNgbUiqWqDKpcH+KzBCP9e/b+8BHjNte6kjVPIIidnl5G/eLkE7w3HMNOAnId+JzbA022pLhW6xtVfyfjyMV2+fz1kWBusURQWTQSLIxdw94wbJaqUqD7BroQu/6ddEyj0wI7RAAaMjwIw7ibvwYE0QNtfcWrzME
YUPt7nz3QTjvanmODe1/TVFBHEEvKRtF2/VdphJdTWeU71UJyUWnBhG1C5qGy8qn6DbpwFJ+dRaoif9viML8HUHbkbsRUaJ3STaju80LvfNJ7mgNjU+/vf7XBiyADjEH+VQk5qWDS+7xkjX7cuV2WvxQntczTH4Z
rnk/+3l55286lBNHA3ogXOnx3w4u2ktkW2Ncn/wDzMpeuR4FJkHBksUuxMPPGDLBINHepKgW+KNfFTSYBShaLp0wHG+iD0rE4NQI2FJV8qzQqDeR0p6Xl0dT56TYgjLE4WsP7de1H6/GLby/BffCaq97CbBOeHUL
RZuvy4qPE6ht037iTwzXxZDmK6SvXjsq7nfnNr97tDdX/HjfLbQlASl0CsPgY7pWAkbC/3Fj98k4s7wLqPiJN0k8ulKEMiPAk3kG9eJN/8TvkVUEYpmT3OVf5ISUtr9W1GGTSDg0S5ZP2OeacvI1I+bM6j39HgvV
aXtH9ULYzItj0qLYbjyQlxulmnpHuB6CUl+QUDoXnC8OCk63WOC463GIxBetJxG3mqCCaDKYuSdx5byEpZcBsykrkUNkwdzsj71c4HSceIjSL0iUZX2lrzrkru6Ie0K3EpfbaVw7VfxrDo3CKZodQU5512TbkB4O
PtDDuRuOnrZ39kmQ5y4qbyKHr1zlVbqVJpLHMHA+R2NMC3/0efAS6RgD9k+Gpcfc3yB01uLFy/RPqWvHJJ9SvBGcgmnm7dFxwFC4TX5W0KZtla9EHdSSEUyWqf0DB9GoHpd9RBs6rj3dJcNm+5Hz02SKPA9Jl/5d
e0HfL4drzE6+8Frr0e/F7ND2IyubXYc7HZWZKvW1fj06vfZvh3OkgRgKrUjNLqGfxB2+v8fUC27n5G6dszk7f4XUBE4MlctuQT87Z3eZXUv29imEcA7GhXYFKtXyn6erTU1cL45CMkyflSLRKxlq0EzLwpLMjN2b
wYr/690wsxqV27P1EWRBfGl0D7pQA+a159DztaB44FbLkp41QoMX8BWFr+0p0GJYJS9u0oauqOmYUeKaszww9cH4aIxuL6DjGKbDtfdaREqRsrYiBQ7GxvfWLSoYzbhc6mOXpo3/+gCEC3bW9VMmeRLi05MjhFUS
y8/PFL6I2NSj+1ZgtQfDqeOhyAXHXmZKwpb7zfFVKMN3PJ65jcyAqM3Ivk2G4jIIILp2jMqWtANDW0lSmbvPpliysCdjD1VkGRyu6uUKdgzHYfccejFsKV4+SZ8NV4iyH6dZmad4FHcL1gBFGdA/tqAmekFw1o8l
inOn3sKIijo9Z9rww0Jq+3E+PdKJR8bxyCb661jsbrOY1YlVIKbf1uSwFSq1E+cyF+2JCyOxl3O2yJ4QWKesYyGAW7DPHXDZs7UJgTVuUeDLhsiO7lccXqM2LdpBh3FVwXUq7ehaG7yDn6jQEILO9vAQJL8im9Vq
83kIlVnpRIH/OZvbQxh5m11/83xwT4Kmp7AU21UOuva164cV9DKEp8E2C58evrHU78CnVQRV2Pfse7MfUB3jR7aAEWrLUCcod5jV9RcyKQFsrGPLA+JlAKGF08xs+Ws5QaT7NHcU0gE+Gmj9ardwvXkwOBs9Ofk/
EqZHbsJY/cHil80n4kiBwk9ABYCu/DmAq/wbRppH/bx/Nn9Rwq7g9NuGPABDwQvzXKIB9TCcv37r+N1yNy75q2hVLvPJsuXJtOHzlFgXaAJc4SAGY2bzOfZKwztPDbIcC44GJu4SfRXGAXh3068m3A+ymW/v7pfj
k3CMwEyAtm+yjnHW39WBwLHIpd/rSAsoO3ciM89D2oAx5hey7GmS8GOnoF9watuypBoK5hrH0oVwGhjIAbRMsx2cf9Pj7bBGY7CTCy8CCN9FHJcp0m0nntA8iO8IuATOQY90Dev+2970SR/CkVMqNb3v/aoF13Um
qlgLqiuOBewMjpZhgSA4mYbqhXeB9uyAlmGhF+ElKgApA0t4QvnK+Z2NAeXLkHIaJUxaOZfSn2Cug6dU5ICQ8YgcyA5kntZPuFDJKWTUUglbiDMmtgdOoKd7Js12ZEN31avXp0VELqhhwEPALJ0OG5i7g0OSpfzO
TJGuJ9kmF5H5dj6lX712Zzk2cq0EM1/cDkI1gdNGryQiv7k7LcXJTq9bP+dSWNhmp2BWcALZJfCS9OD/87eNUoDyF8ah7IGzslXGDLOuhRb7rNgNw3sdoAs+p87OZX/NC1qvIaa0ONT7FgYMtMOJUx0Eugg7NQ2T
Jo2IMbjA687pEMn246fMmu3dFbT0eV0kBIgUNADPNFYwcxOeNdLM9r7U0gdm9ZgrMlmSCVQE4A1GkWTRrEkmjns3CB1o2WrS6OyjexBW+dYOxIOc6whxC3fOaJHlQRMvyGEg+6DJrug7J6/HkypUH2ggMLPFGZ4Z
ZzbT8bzCZl/y4SMETwi2U9f2d1g1NIb5HLQHZHpC380i7KNkh0cwzhEgl1eSynmJCNjkgGEkeCScw9gpoOc2K07HWUWToYV59hmBt03BfSU8W3e91FQspmCZYKaYLhZgzq3p0pBmzXZih9s4gE9gvMLTM1/11oeZ
zeMnEhsK2mlM+9vnJVyBH2/R0FLwySBe4r+TC2+9cKkgLk4pTvzxtsUhgIMmpBkJxwpqZsgcDSoPfok4nB61Vbrz94u9s9tPNu87byfBqJppskU4+kPJVpOi042QWqgWkzYKQzVuyxpdMN5dhBq+B6nwyN+4orJw
qsiVPL6g8f97vrH0dcopxVGWnTTbZafvyvTsoXCrawHmfhyeLQatBVHbk5AvHBEYTW6J4niUxiKK5fhQlpVcJl8hvN3KtSfvd4TfHYMhwwpoFId2tAV6uESiuuvZ6sB+fKeFWY9XJlQ3R1LusyCi9T2Lhga/0y4w
wt1UUFY1PpZrp5kgKjPI36rBNQLblITWdu2UD/iLa3MgfAEMBBw1NV5AXVrrjgMSWM+T1xNB7BRj0/65jZq/6sOx0p1bjJ/ZbSM1H/R6wo9qAviWzt6KJCwfUsm9OWaAobbJwk5CxwLtgZ/5Gq/Ahy4+1YfVe1Vg
Xi0z08IYkTUErQ/sitQK181makVvtIFQcD9c4GkylPtmsuONgg24ehEBwSy3nl9Zz2VzzN7mnjCX7/0xBqFzMMb0wIPMpgPneZU7+4IafglZzwI+ERvXRmhD/OpOt8MK4uYhLtqo/DCI4K0KLk37ofs0sgU1ETxZ
h/VDSxmerdn1h1wERYJJ541Zykw7ixGP0Qhd0QoZ+F/+89x4HdJ5dcY4ZtYmzhCjK8YjtDgpbJOWFddlclzxw6MbMCQMKRQlU5IlEB4qetnzeUjWdwRbEnZ+0JhueOtPM8wepdxL+X7zF3xH1Lza0odcEW/Hvm8C
c2PpqZyOGX/03GPtJvC4dvxLcNlw6AKwrTU76XaIjBQI8t1zOJuo1UeRyMw0M0GG+SXydkdqZD+j8csZ2P99PHcU7qG9Sm5N3grzXbMWqWgnnNxGriPCfmIFZs6AF5zLemt6Gy2hF3y2Q4pCz4cx61fNN5T2PQuc
uUumLFqERM3f9GGVIkaCZNyjJEUXorjasKfobtv1FwfTjXzwcAGqorsMe1Nz367YrNCJky2S0NuKJtVEiGnkMXNemFcs4ZVaSZJ057Jy0cV760x1YQGHCYOPRZvXsIJha92vv1Om7oD+WEha2P2n+6q7vO90xbcc
t1+sd7xUm+TvulvDkZXFAkFyEVxSaaN9WXhCWVi78C+PnBbSti8OJdkKt+xq65IifZWVcA8kRRWO+ouukpRs8egIGgx4si2HLYCijJsBMoyecZNl3YQirhZWMbo6ZUEM175Qx9Cxxbaxw1VLerjGYSRDO8PenX/X
2XaMGxFLvYx/5lJQjB2CYVHBwxEwcQTQnGxlflV5nXjp+E38BLJHDONifQUmR2msldF8r9ryv22r96ZXtai5k20dYexXN5hLCJavfaVyyi/7o0EvT5J+LawCZUo2/JscU/Wc/BtpzRu0ThHBRfw6iK5vVZwk/+kJ
NTrM7ihuK//ejyrk35b51G+TyQhjbXXKyhbnpMwSnphIvRQS148YyWiX0Gw8gdMYKStryXPip4ta6SpaGrL8mgpIPlOim4p8fTZTNwu2I+0NK5w4FIMYfnp8iZBq7AQyoNSJwqOXlN4t1tXeUSe9DhlI9yGSHi2L
k7Z6VEcjnQVc+kzJjspy0C7x3avnknSJqpbmSpPOqGJ0ssoCskxM0KgTTUhopMG/Aewc/EIpmi+hK2wLsiMwtalL7hENftTk5j/DOY7QXDMaXVzEuNB1L3WlT82gZL+4m/ioE11HTkTJHhvbQ1I+eql6mqNLcEeB
ePz50xyZ9RhMvoy/VQUBs5et2jiG9V5hSCTihEnnxEldRFRwRfwnH9rKYlqGq9jiAT80CAgOcLpPTvmnoMSsnzTR4Vio5liiIikCokvMYPG82BWly/1Qanx/uks009HJIEZ+W1Y/5xRbOlqed8A22GFM6YdR5nv/
z2Hxrw/3p6kycWoONnIUHxivfewRkrdqztzXI8+B4kRclJKWJVhSTPMek82uDzuY6G+EkDaBL6ww42fmL2buZvLZ3L+zbl39sEa7F/Xxz72JOqQheJthyuqIzr6bbqa+FoEWMGq5s8lXuqtNthURrQ0q4dzMXc8m
TT4A0GRvt80W0XGmh6NL6PKbQ6qs2ib/knzCrDPpNAFnZ3fNJhYKdv+ifgMV0UeKR9nviRae28Neysh9Lfw+2FuWOt1FGCEd+GKXoWGZfRpD5/oNw/6E5u4ASRuCOpJa992hdNPLFIZj9FYD33ndEHReN5CsT2cg
P5fyeAB21JdAX57bNhmCz2xSURP+pZL6rDMr53/dZA0HsdQSnlXbyOR7R9daZBgwD+z8ObYSUMvSsqP0bBHsrQthc8Ono9DyruzfXp6h7f0NC328DZQ0KWQIU67Q+DrFKl6QTqk5ulj9Olyv3H3yVxHPNxQwJ7+O
YJ+yW10q5WgRIBQiVGZwsQKJkVnQbi0E8YgDGhXmX7/7t4iRpZc1cwbkBt6D45Qq0r3sOTx1SbP8saxrnXJQjDheYbWzhdEM5v7ox5QIQ01Gd5tedlwkCdjYwmuVnaIwWhLpAAL38FRkp47mqm0McU9FatNoVy2d
SmLcdXrELlC7BTKr+EbabAu3D5wE15b9GZpgPMYiKGC6RPaNyL4vYsJcArNI+HkRXcXSbbrQAMu5osqHKvFHP26UpzjB11vQYuUpdLueXPwVBINErIoEOd3wtKKMlnvBKBWugTdhTjUi+q1WQIZFw4/QlJvFvaQi
YnDustA4ShW73orwYa2S8Wk7FjtZ+b3QEYuEHhxnYNBeLYHwCqC0MkyKK2WbJn2vSrSH1LSkPWk1OY2JFyy73YlntdbgBEnYd2+gZrZDiwSLNQETy9M0kSQCRXU6x5+bNWoJTfyMAHasFQxcB9yOOhultd0sDERZ
K3hZp597I8emh5YGgoXW1hRkHS7+dAgHqFGwnLUCvafAywy0iot8OaumZtlY3JYHPEWaGq6DwkVLLHSngkXSq2qM288C7QjUYh7A5a6dRRoc1FqsdnSEoZWhi+M21kTCagHftT+6Ed6ndS3HnAa/O6yM8VHTyKzd
tZSLQI0Axi07nfeWkrdrl2xApdli2hpQoyOBy8zf2x2S2H4EH7h+7WoLM+W975ri91/2Lx/SdbXRqg/t+UeOwiifPiI4sU6gtQI0q/Zg5+ADd+j1tbOd/8t77SmilmoW86F/9qQcqEQGrCdykvYL+vkHE31XEy1V
d/YtGNFuIzHFj68so7gqbYKB8gVOODw04YO6+m74ZjlqyGqJ7DVUUcKgurJ74ZbGsTKyTXp2U0qV6w+QieKF2OVEq8j+xoMlpP+eAN7/+n7UsfruEsjahM0C6x57SkuRtO53CDlDwVnrHPpk/MljJQB//c1Tk78Y
NgOYkgShfScQsrUEIdlwEA8w7dR/W33T1n4Kjt5KVGxpiZLLsFvw21qBmR8DLMfF01EQBlO2TksmXVzZ2q2K2ZZPedpm+ImD+lav+VRVLCs2Da2LpAvUcf3/MhTmnyUqUnJjpQuh9TRn+AmycqmbD6Ttg1uuGOHW
pWrKPsgBw1io54J8HINZVQFU3KvVXaMsGIIg0xXHmsGnJoBwwz0CdV0reFLqtpsjbs/KDxVpDk1bNjtHb0dEsIVOmfyjz7Yyjv5x2Zk2MYLG66Wpu8JGtkdyPP5Bm2EPf0OhSbWPsy9MST4pf73DWDYnWefFLjs8
PKzMboCpG4AOWcnT772/3DybisxLM6+DwnaxPouaJ1aNFrQjhvsM02a6+WSRo1iVJLRup9VsW01bOW+74jXO3TB1xqbIUO6Bd1MIvwfqGyRzQfNsBc8ZMzUJnWHvsGHPWhyyhiD9sH/G6lFRzTB72kEUhrgHwgjt
Ej0owBdVm2xG/XXTjOGeZtvjFFbOXtii7b7Ak3wYesEk7RwMnALnessAclju30Brm5wiWb5qDKbpyXKDYYxLZJJc4eV++Vrq87TF9w7e88eftAEtwiKAnkNuz1VHxUh5jEaQsVg7/tyW8BSzOkY7kZdpOjGPHJL/
yL8hZv/+nzJAJk+4TEbEEh+y0e5WbVPo8IlD6N/xMHlDCmQ0UxnL3w+xNzq5TpB7uby/eqyIA0XcvoW5ub28aK7TmqSpbU7nHqplUNteXXEEpxxgwWsyfV66/1TqwtSNoqR57QEvjFwW6B39PYc7rzDUb+cpzVmc
4ncbNvEQoitz+8Cj7pWZUr63oxiviTxnRiRToN0X7nhsSQ76oNbWn2WSOkRluezqG5SSXEpR/+/tL3YtSBFOJB0BoHmqc6vxms49YOms+qpLVrTedq1fq/g6cLwjC/iISFjKZWicw4vGSmnFXhh8aNGz28p2JOJP
hYu4xLuH7+1IwqLDTklJ1s/VZoiGsJbjIeXEH44RBlEsLVTtzPSN2gz+aj7TeksTAnqsXj9sc0jo4RYGnCwEEY9vbHBUzPW2prOhG9I0AjBLT52zyT4e3OMF+2ru3Iro7U4GEGNEHc7iEp5HWGRRRor8pTAt+fnd
qz+BLZZNW5q8PwXw+sBwUK58fK28zjetnQ3YtcKvdEhdews9qqMGaqFb7pLku6PlWsx51wiiurrkGvqBXxwjMfUrrsq3/hq1xfhz38mo5R0z6TrWzCUzyQ0S9lbNLd2aurRg3BmhYbHlbP6cbzDzIiz/7wxR2X9x
mvfriZn95L9Qxw4ZGAgLBXfK91qIc06tsvaSsEYQ3gMp7gduoNp9rhUsJQn3NVSe6azauPx6Zq1cBfH3pDjHaSe4jyhV0U6e/sB/7SAggr/08AyMI1BeZPRd/f0s75gp2JCkImnF67PapWaQ80r6oR9J8OFdhcNU
vskDaYoUeqg3vxQZ1EpwSoboj8NVSUrzkfrObGjblU1KJx7ITF7eB2Lvy8QQR9ZcCG9DupaiYIUmVm+l6E6jb9K8CutoPPotpX1NjFQaeQH3HhowdQbP0ANV0pFyq/9/hMb9/95ifY9scQnXpKkVbECaLu/xuaNz
TsjVdiQADOA6mLpO6U4mRP2dvqNCT7Wz1WyO/7J2/vKvKHE7KkfVKGq2lLP9lLU8nXs3f5qDY15SV9aqSpx8/rTJifvZ/DWBcaIwJ+tD+SFPVg/GcfYyBAsoPO3afL80SzFqn6VO8nKJTB2pHeiRnpBzaKlIMLLl
zs8/M63DbPznBpPAyk4pWSSyWiyVE/nIDvBImAB0oSjiXd4NiKB09xSbspsH4sk8eT0OCiOamItpNG6URrTQqloHTT+KI/yNXhWsH+UR7U6kTdB0okCi5Vpa5m7cQb8zHPZYyokzWiwKoVPgGfnzoaSy1nuI6XPi
U+pWhhHlDpGqiS53k+eW2sX4MbBoeSXv0l6KT1G6VigaeMAfEPHZ2maSYpZ6Q6zlEobLDHlfk9qn92raZjFvhIo8V92JBVkQiB8D6Bb4YC1Z/9azK69aEd/STru0j6YFEi5tNAtr+eJcyUEbOVqX1oscl6bG+wny
TbhzaeOhqtfeDUwXENPrY9AXZR8E+wDXxWRmZMAsBND0gbcL2Ok1QXh3E2cX9Lu0MFLG8WgBx0sTSbXHaHph56WFVWFP2Hkw9OKn5LEIoi3Ye2khTqMgFwzNFz8HRZN8eiD3JaYQUpVTH+4tu8cgu6L/pbtUiiYe
sQiCQVfICe63HPfuDrJgIJYZ3VFhTuF2GXIwfrkpo1yeBxdhxn6AhPExVBTgRYMgFcbHN3PIHNshDNNMrRXbML67sguCXtDDGITssVIsGmKCBOwCkxgfF00rt+34iTGJ2mOhCGDF+GjSnNmYK35qpOYZWOkVRvk7
C+03YzSmkVoIeGOsxt6JtZGojvGR1jTk0RPuMY0e0ooDGRBSgJ8+vHavtRMx31+0OEUuE0k1krMpNKNKxnCpPapshJuMkOOqxfRNUwDRXUaijMvppWi5tSEq0zoUGGBfBr0e4c/qjgC6WJJ4Lwt/mqyn+J7ZLBpg
LfCOrG0LurHJwWP6Iq/FxZbEyc4PyRYnLdrEvQmrLb6b2MVnFIhbXDSFDC5R6G5xftIGHu2wb/HRm6yluODssgUULqAmNnXLGyRzwsXFSYSm0DQDycVJj1bQ2hBz8REQG7jHgM+lVZyj9E1YujjtwQisELAu/hYG
0big7OKzX7cEUkEgd3ESJxlQjYe/i49BDMVkuWdXLeh4QSPncnW6oV00Mbh58RKdrKJpRtSLk56PAui3Y+3F2fATBBtR+OK8K7kKfL447cAcLt2R++LkVdhIdmX21bYvBGs7QfDzf2iyfwNPq9Rz9LRPBNe4b2uk
LzuD8POA06UK6k/FVrMnBPvDDga+kjjqu0UffOPQCOMhr62CcghIYWyaJgF8tmAXRpO098xPKKRhXFRBAb3Wm8fZ35nomEeYmrc0F6bl6mYXw96xG0RiIJswnE6yZV86Tjk1C3ZxD4piWknCMujYQItpvdTsgl4Y
FmMauZAi6AfCNab1VrZ4yFopx6Nvgj7GJKV6QJqu93aaHUyBkR87Mv0ZkgsePSEo0ySWLHdniVIynyawZtUoGADVYg40C0Uiu7YdIkBtxPkSCYfDB8jPhZbY+qEF1EiU1tHEwg7ITb4glNt2SAJ5iZZE0ITBFchP
W1tPQcXipI/rhmcg8CxjSCXVgeatqcNZvTAPFM9zN3ER1CxyIRvubdgJaqWr6fDWgK+g+LYbBoOCeldxRDs+g9rdouigGQLDQf7ZuWQEtpEQD2p22kQwue/Z/q5gQUjlBT8Zqi9AJISwzJBYsHIoKUjUFpIVx+C2
o3gT8hdyzl462FhZBy8VOnVXU24ubhfADaf7Gtx/cbd/or6Fbh7FeP4b7U2TlqxKFrRNz9C56fZyg1sP0shvpL7XzQ15nA3lBHE3jMb9DzpRLrB3/x57bDoozzd+vy3czX07v01RdIPF50L1swNgtPJji+/fwyUN
uRxyWW9+H6P/9NYDpA8tz5P7N3YozpX0LqjHS2hv/xT7wA3E8Q5rQ8SSPSPCp8Yk9AIueOmjDq+puN0jpx+AS18SCLTRkVlDrLUxJYKF6KXAq0GkeslGpqHAvJL0BpQr+0XycbMO+6THz/PHz9XHz+2/9lybzWaD
2XB2n42OJymZHi/TdkUdSH7ltusumWSFdb6Mv4NrnOg9McYZUeYbS05ix5KImX+DapRkLnvQLdvh7eXHrL9J9lw/Au7wpgqCdaCVsRCj2JAitJKJj2f34UHSLNyVBf+5O1QB3n4+LAfOvd0ZiiTB+P2gRSmdLece
OzEp2E0I7sr19puNb8HubdKQ8wremJU1QzNcBm3ta9BRwLV+3N7HstL71JjJwutazJox+Fk4LgfLMqwWBtbbBt0U+1fV7wRNhwlp7aQP46OAsNJXzOlUlQMD6S17d6nuqFrmhRfh9AV0RdstySwPspPr6S89gEoo
OxL6q5MzjgkaLAfD32UPp9ouqnyQN+Z5zTAI7gn7rGKEMk6CwNd6IafQW4rk2m8nVbVGk0yImn014a7QTjr6a73uAYMfDgDbc8DjyMpL0cZwYUfiSfuzYSDqC38RmRAIudtdEy2WQKt2JFqA+yNxZUgR9dLK0+hd
MytIoumJQUOWOmXBC3h/JA8lsWTAr8Iyj8IEss8A1SldQWUAQ5mScc0Pg5hwCa9zQ5FHAACwyUWw0S/bVVsyoN2pkXw0zpMvULRIhXW5jr4XNi/G5DaplARQv4qnmgtio6w4kudRsq221YsKODa0t7VttXgQN1v+
MpwMPZwreSbF000dkB4hKtqcI0SR1FS61JjX0Mr4Ek1XbGNc4G/4+gGiq86Q1d466vSnQyFBcdVww4qQCt8wqPRUbMXG5H4i2P1SI4wrQVWRmt+TeY2o4jXKcRMa7GhD1RqZ/W9RykNXWXmL2FGHQADvcwe5sbtj
6uoRkPeTQ5n839tVH/d6R8X+XdQ+KvWr/HQyqieMU5fk3oFX984qSRiv13LwSmPO16zrc02BHAYPzIvPc95xVHu8aIIcdBs8zAH4KhkZ9zwfL1lOD1tSpvCKFRnKTW7sNFJkPrxdE8ZExYOW9IcrKuMBQGQh7MxC
puVdPVmhfF56GyhugZ1S/lUyIzxNkRzaRxGTqxM8xK/do75gvQ23yn316d+6uLX6bydBwkICHSFaHt7Mxj6P+UyqkhFu3VREfAnmXFO3IYQqbrdE1MXpkjjYFB0KGQhp+9uQ39pcKMSOa6H4Es3LUBxZPbX6v2Ku
uu4vasWe7qPK4nV/vgWTGWNFbRvv/BATUjm4QMjR1WLccI34patHgVgiYm89GrdkEIENWbwnnZ+HB56fGaTupJPj0bLaQxMK4BTUqdvjkCOFG6pLNbzbr8S3faKSyechIzke/xQHklvg5h9xcB1vz4A/vHBGeXEY
DSGO44hBSU3PCG7V6KvtdjIClVA/9XQtmGO9JuVlQzjr5rhxmoEVipNkMY5irQxi3jIyiWg/bUlGhEeUY2wOj3+iLidLaOdcXVnjDkOJ4wodKZPqZCTKKziCTnLOGajeasRrKnS8Nfq78yONYVVjjnB7aoN8kDBP
GKtSBBJN5NiOq0/yqojzhujGyMY+19ZcOz7ZrpnyO+qSd4V32GU5ol295fsL9LSSN2+ddGR+p/sS25fHUrd5inqEFV2SRhkoq7LxSr6lkmfM73d8EXCiR/rdfzKGozkcIkE+q1k7xgVfhsooqJp85ZFt+FcKsU0W
DBvV23YVofcMY045iewb34epFImybVMrerVefvE+24vgN18JoqG/ysZBpva1Z+j6UGl/S7ZrNr2WX3sXx8sv2GRm6Ky9aVOo+vHlvQsiKqTDtacK1zuHDf/y47TJQbPD/So5U7hBlMFefJlFiiwlfkR3En8+WnZf
zltr0Cj7nZKWPWY6KFHwCFFLewpgdVEZxJC7tzez5YhXcfsLGJchEYOofO0WYs4e1JYS4BanLffWMPebn9POOtQO0k0M0Iysbve8z3lJ90Qi/YLi/fyjbRk6Gy4YT4PvOzezmn2jbofXCvz+LhNXPOntwQR8WNd/
c5+zrybin8PyEjBwxd7C0w8H5buIUTu6kFKhcSs3vkRAGtkH1YnD8QWV3Pp1Id+iz6nV9kcf7cmvbVylIQZjs0n2oVcFBbgc34xVqskFWcfQzPwlOn1zbNIBud+0BBSvk2rn60WqbNmOmHGPZkUMyjSQguhrnwNJ
53WdZ9rzix78yUftXaQHfz8HyT7W8GWpdvW24r4hxg9Xc+/MC6whIv8XuXr6OtSfoD4F8iyzvfZmXkDMnGvMFOmW51dm7UE63zvNO7g+KUJqo1atQCvyfvjCmUNjSr7ED5ozUzxSw1rEV3XVcXb0CO/80JVJtvqV
XIs6+aREX0r+uEVqSHudPZbdM67/EqqDLCTxald7u4N1vTLdKEiCQ7tKtksEs3bex/Es193JqoQCGLmpWxcRrE1j2+l6YCvoO15tD1CVz5QOVeLcBtbOTG0fJ/k6W1v51vt3ZZu+8I7QR3de8VKT727zaTCeDIPY
x3wz+G3wCtCF94hmL2c/HDhISOMykPK8m4rT8n1/zjXxqM8srVMirMqmjbUSz/7K+d5f/Ksj+Oye/mmj2r+X5UWeBlmJKivHxFtD1hwxbW5loms+4tXD0HMgtYKn+Icw0DP3TMktXnqhC36pUnHiJfs53JzZuLlW
ZDiu1sIzlzbpNbLDHtF66kMM3d2y3VLKLe7orw3xVLUnowvYvfIe+EYz/iFwL82KjwhgyKTfhg+7+dB6GB9fcOfzQjTIOYQCx/cRqGCcH37Nj+c0Ry6Se1YGBGNchcGHEMN1SC2RD5NJCDLl69ldi3/FZZmePNXq
sUBnrk/gXVIsf1Az+CMTPAb3+yiOv2TUiSLvbKatZpvI4+LRLf9WSmIcTVf180cUE+pybQ0R1Lc80j4zU4w+p3EhZTLSOY2tJR5Dw/3pUdPTLRM1OhDoogwxW/Xjv00CHRasEgWnZnX6t3sGuvCRSxwVm0kusBpF
Df9dIsliA0bYpOCCtpfe/mvu9mi4yiBzjdftfzLEBK8V+sZfky20NQgAmJunrNE7cGLKApWfypkPn0oaCTU8KZ0sSf2JLUfUN7er+gn/ZGTc5dDzcWUnnkWlXGgtNAJkJyui9uTG/vu0SJ3gwDAzHsIAKhoUMhQb
gcF4Tl+gZv+TNX9rBwFBAKXjNjz4xFTmjJ5zvynReB8TUwHhpZKi09ouZqcoREczGIoDGHJqKaENk4Q5zp5E85YNUhR1XBCHWOrUuM/naGt5WIoKHxgVZAJnoILe7rkadjZR36lN5j51A/WgjylKVGnCkCvwZaL3
cski5CFGIAYGcvuR9WUw8G0O+Qf5dLpVhdxXLRBEjYPagHuWfLkUU/o5vFJKRvlsRKWS94TELjEMUkx2BeJ84DbozSTIbI4pPBujMY0yLo0O6QKbD7f0LS/T+sSPaRFh9q5pEnVaJIvOfgOyCbSL55FSG4RczAXi
DNGM5YT3QCZy18f3fssc4dW7DEmXbkksvSn28gJMTEnJJZpqqSbXGC09Kb0B/tMRHy+6u/36vyCYkcLukzmi6Yurl3C5tuqTJJkZhNsNUL6IzNQyiUn018eWAb3ett4FL3bXXTKRYkyy6KUzdhUYMP3deDvgrBGh
BMORBH8KdU+Urcm1/U7WEG1E8MHUIt7NVPu1o/8PYo/qLxyhpD9qBtPFGQMwSQ4XGzCIsVUiJ4+VS1DnLVz93hbn/QKl1niV/g8GIruQbIykUXJlQW0MxtQ79jyarF+vsnBwejagECejzjiOUcNeW8AjhVa0Y1e1
UCPhQMaWUP3Ae/HeHxxE4nU8EMm4p64YflOr2lDC6F8NccA4x5iVv/arWq5j/2Ct77MRwjKRUgMBQfXTS93FQNeScMb6kji5VjgQvBwC6ipfBb6I+PNTxNdX5wHVh/sn2MOxydBoYqX/sEKo12iC2fcGgK2sQIAz
4OUoL2aiulpCOtAqPs/p/03yXzM6CU25D/xDW4WUJQ5fRre7vyHDwhKnMrLpEF6I2OiyKgG7lJ3WeiOm2C2M90tLReFWKU/ZAZVhq4vtm8vTcbufkdCi7qDyrEymButoni5jCjBUV7o3UN1iR+gOtJqN9Xh4BkTi
fvjTcAhz8bnX6SC9uXvWPSqpOR1rrJo9DuouOYyCcU1tWbiZ9z+oUQUrNx5eTMLVhPAmjaTNl/awbK814ktVfMuv2L9kr4FdOanurw4LOC2xRKp4yV83CL1xrtaOWQ0AUp4lGFZ1b/OPy2u76UutZAHCQhLcdhbx
PLp4X3Dk56bpn98hN4lZqbr3L4k6ZStM4+tudh9SPf09QRz8NKvis0fPK00gHbU/LIUlhsQV4wE6oDoesHsuQC9Pae59PhViaBsjFmWBaB3R4KOL18a1ffCNbQ0Avj1Tl3xfJxlwaQeeT3VKK3fEyg+JpoU3nIGX
83seFwNYOUvxEFPvPLw3X/7J3cwVwg+HgJ8LmCMtNs4ME1uTs532HNFF+x/RBbi+F6HtR4WAIeKpAcsZweDHVTX1yF+TNT2MCbF3An+sIlyRnX2B3Bdb3iHm0DoID0BLeIrRVJkxT8YNacKe52eNN7IdSDIMwoB8
YUSZpq+yS98J0fmZI0/cLml7nvBPm2vq2TR+1wu1hSFn3UF05w5jHEgvHGB4jPWLwgE8Z3ouhWHz84ci5Akh21TFLwYDVBAHbuxBq8eI5EvMOEYcSiTI2oLJIHu8NsRoDPwhyf2A9iDlXq4GFYaK1azkNUDIXPA9
Kk4HSkzH7jflRDp6LBAJaQfgxS2sm9EF32phXdJO2Lqftivo8K5QFtqJd/iHz+FxM6STmvPV6ZGZHfkzDxam8LUtGQ60+8vxcDm0BPMMWvmDnsaH4z1lSEVXxMF9iFMyMCTvBGupJ9vLbGQQtS9XYxdckY1/qPIQ
IkDi8qrXdWzb+AyvVbZ6x9LgMPPybqrkm/sfpXLEbKztFsHXOuYeYHs8W7fVdpUQFx9iu21l2MQqCPm51wizz3CtS6iTAJqQTzasnpDc4v/nK57L/cdlXhXxN/mPXHfrNEuj/gOMiGX/VJRkHYBnYr+K6jv/5F/I
KWRdWnnVwvZvnw0nakBBu3aRqwx+e8dgeDv55X/3DE5tS4Ynz+F/urbfLKifluZrb/87+/GOpiBUJmvRCyzDDXrkKAqTgCftDbkVQ7cQsaQjCjrzN2t/QYygE7H524HkTa+Y5PhdaDitleeqdCCqT69VCtLxvVuZ
VERdbEnbH36nkEax0oNnA/8tYQ+4VMvAi/QUuIjctcsB7df2U+BjbOkLOb/OxINN4oqbK3pSjJwwJb2d1mQnz7I1R1bpMN1ouHpusLsy9lkO2/62HcNzcY+p0s1qGXiOGSI6x0Y8ThoK7d/AYQKUFdQZppGv3cdH
ju0me9k/JoFsCKndh4jE2TB1ORddMFNZ388Oj4dhjtODWvqAKJTmxK0z6Da0zRwOAnZO5nWp/2agqayUEyOotN8zEzCNAIUOGdouM5ed06l9v5zGdw1sOvRSqwDo3je3PToR8s+4P72PeQMKdkejzg14klHcBAef
VHkLQWXzErFwFzvFVzeXzjHfwDUXTrLDK2NgsbPrTrzV3LGqcsFZJhZ3pB+xpUqxaiM9SZ1fSRGshkXzjqsgdWGLrJURhVZexuoXRkp9nshrcPatDMCuFZYZj4RAHnbB7ChVU1wRAopMaDphmIdLDbZtbNfiGzK1
LXtYuJOXFB5K/xcGomxZNzAmEdZzD/m1xEmi65Eebh0SVT1LeAHv9HLHDFwacf1/m8Y8ynjTtvhJK+R7pGfj1POFb36ql/sTZgtB1p/JQnKw8U92/Fw/m5gZSMot6AgUtwhB+aFRcLaEPRle+xdmhKwFlXRtS9XI
teQ2LC+6g5g76+8RKAnuHRM8ZPa+9YNv+w2P9LOROv7sPviIFdHtv48PKjQJkLZ1OaY1QHvAh+ngkIyOGRWdaHRGWM9nTsRd62O3jId1tPirmuzUkkHYgVGSxvmEShlRtOzlz830q4zbcwus4jG3Ii+NIyKacSWX
5VvOSIS25lPWPeGbRrFyM/N5rGWszJ0BFIM05OkP+rRAwdA1LNbTSHsBI15PfWvH14GTzsmFi0y52GTPqWFZLpS18DpwLBoOLUCYu4Anvy4UKZExK2ObVgxB4N7JDESoY2uOk+16W/Tb1mO6Tqmj3bica2YklK01
hd9NbBl+PLLnlvAc52RZm4afF/UhaEyZ9rktCW2oqP40qKM6QwZRIR7NqjcL655cE8REwKLZ5hHkZjnTfuj0sR7c0/Xz3GJIN1F2rsCbktE4mp6Iqovyl02okZj3DgjWlRsWuOBV7kYTpXqMEtTOZetjzdztqS9J
QuEx+rDhaqY8MlUdT0RNF8ynNWlOJERmnfjMsOKamV6YlgHysCC04zh/ooeU0yyst2+hWR9RiN0NvHYrMFoLM+YXICKKG1c16Q44aUmmMMoeX/ywcS//D5aqmg89Af7r8bpmm9lq1p0t5sbcbDk7HreK67HAMFAY
0HlD16bkPJP7llSbx2/hmXqFUpRWcBseU72e0ujEOdsjKxGlqqXYQOWF3gOzgn88pOk9PfHeu6PewcsA7S6C0deOvs9V0bdPporkcmmhQE+lWHwn8ciips+pUQs/tfM9Z8mB1JdVAVW7Aapf2x9D+7qagCyCVk0e
c3/hmPyV/5D8NIzeI6aOq2Sw2iFv0zul5O12HHJM/ZFI0qH2QNDxzIN1dwa3/u2zuKR4TkUZvU8PEHoy52HPEdjMEOtDTcFPrk149jRXrdCS+a9aBZsf/54/TuPEZf7D05kcF7E9297M/QZj5ETXA36ffnVMtf2t
KAp+gKOc7uG2q2jh4aRIEIBaTvnV9wOM/zXrl+MDCLRVaBHzKYiFG2jQAiisYhPhIx+DABT0DJ5lpFNkdthPM3vgqEeeqzc+Nw4aQvu5RSzXBL9D8jUUzELP4fMGYPiypTsrixWgnjzxNoy1jUhcJ+WA9NEYDtXZ
XYksakRMsqxpldmIB5jifb1mxNop2O0xnpD93oS94r3ubvYG2oVwcxwGF8/h2fpKv6bNUVSGFHMxC76x+F3snYHpW+L3xU6+40hg5Du3VrQhhyMoLK4RuGEMGoNxrKmIT8OM7UP+cXc95y6B29CMd5ixi6UvwqLO
qoXGFkgmdDP7T37f9nFvuZHWOuXJlm7fHuCvHcnutu9mLXaX3XH+V+DcouP6bp9Zm3y0Tbzl0fdvEf78bT8mQ70vajm5PBfFULoZ5pe5M7/9GFAJON68dRmGKzmg9SMEs53VfwwcTQyPFnBh1m94xbsFpWSol/7t
B0xMV7ZFuft9DCyta33rg68/hSIV/aEZ7pi258f6R0+kZFIOUPjAG7JshUrAoT3cxkBbZr1CfhOkmeaUMyGiwi/1WwNGOywGYFZxwf/07faSKnTQ84rMTmrmEdkZ6pmdHFTXIVNK4hdPf0V8GQVRu3Q+cTuG1F5k
appZfZSaqArB35S1/bYw3ZC1MqMV76b87rV0Ik/xx82NfU1rgHVXPE8e1k84NkvCmZEXNZtstP/a06AlKXlEI2zTYAr/anZZQbXe2IN6fbGbTfkcCMibtjBtZf8vO2KHsdhXLqdfaEcGp93ntfNoRBGnGaVnuAeT
Hi/jeMKW/YLb0/pDkbOXJ7TAljOMeoVI5hAPcc7GNzkZCxMwHAEOnWWAJ4d6GdT5VrOEsvPnjEVTJ1ccLszXLYgwV0u+J52SybIymgo+uiG0k55E3xFh1PjEnKyy/WgcfHde4NVXg7JY/mUG613S2mhJLebOiFML
ahnS9QagZ3MIX3oRtma1FU3iQLZ4IHv2TSoTz9io1zA99kYTCqrPyIw2+V4t6eOjCYyfwbxOMvNEnkkHcpK7E9OfnXjnIaTQA6sgMIBGVtVqSXyKuHnc62s20Rx7Z2HHSLoclbjIIyRicKG8hGdUDftWo02kblbn
+3oasCglhNsvR8ctkS2eP13DjJTNFJ/u2OrEf9/PnYLcV/Zjenm8GiwOaEephFLcabWMZkw6OaKDJJSIdkkr+VwfZBaF0VyPf0NUc95qdD+9Ec2uQWb5JhOLSl+YD0OjO42ITTnZBKJseYVXtoIYcIrinOvjm62y
ZxoFvy+wvWyvW6reUT4jCotnFLUTy6n5tFpd5jp9Va+bx6TGqDLeuvrQH/6PFHQxF31A8ZvK+KFZh2+TrqYWg/qNp5DRM+ws1JnHfyd5Nqo+xEU8bzjdeKmg6fpoQtPnPbskonHivJkzajCm3iH00sbmfWr/rC7x
3+xzt1q9+lV8KeDU7rwnvPTCOFec+qL1m47LH/HQrL0dUk0vbztjjTnDsIoj5BgN2LW6UMCsVhMQlYFje1F/aT1nZqFV11AypSfd6tsP/q1cB/fegwizPUYKreSdmsD0NnuxmjNxFPWat6r++bGUPprb3cfCbbt/
itGfb/JB0jP8zPCm+wWMt0ZintEyu/5VZFTaPzwq7m/Hz757ru4rDpHLQBDDtTtObDbNU6bDCSJuVPrEamEuNGtPcb20cSjH5fpE1s2bWWCQmII8Mx+DdWdzvkZYsVhf4nBvTrrOoTClJsrxI+9tOlk/EERYOeNe
zGRjRtTnjsPzWb9XXv2WPdI+H9fXWydvJ7HIho6+z5lMngG7ZAjt3sgl3I3IZL1NC++9CIPWnf0mhcHAnPqCf+pqp8m0FQZY2JuLkBW9y0ennHWuS3AxEpqi2/PZas+f7fBONQ6bLcKbIlihXYTHbqI5ujbtLrLX
oj8ghmcl6pZHkE5DBFg608nTiORBvvVhTccsyjFNb+Rl6yqOTYxMKyORMXod3esq9UIkz+vajkV7az443V7cT7jjPgzus3V2ADThrrn6GjK0y8WHcsyJDuso5xcCp0s9sc8jcYJO2cLHDmJSW/tSJqOyUjTSwJs5
Kdje8/QgxyPy0tMXTSBT+0BqWaUynpFf4Zzf8i7qtGROVsU+zar0piSdXMcA3LYrgi9beeQPWyxoo3B7Gr+Ove8eNlKYBUdFstckh8vGwfn2Cp5S+f7knw9xmRPmNhfmjCUKrrA/fwAlI5oBwcN9DrLngIVL5g5h
czcxac88F4nQtOORm0WigHn+6BKkGQcrXtDuJIy5q2O+1ePbX463tozo1K+JDkda+rsIsUovzUyDlDPpB72h013NqsccbkdIFQW5bn+RQ+yfbjCtQcF2QXcY2t26HliToRfpzlR9sJ7juB97lu+mIUe0ehhxP+jI
KWj04LBXvx8itL9a3bAnuOYqxYd+Q7fmSCTPcT/OSqqZGS9KUFnfrMkgLYypFd6UzzNchmtxv+dx6K87HCTwNtl6bj5Mbx8nIL1XtH1bou8maoDGGPeyU6K9b5D4r+tsiwRvGJbshrlMUd7EeLaHNg1ViCNzmdKJ
CYQj783XJG7ZfJw4g8/3NawAoBqiWBj1GGNqPHGfCIjzVPmuouHETaH6u5N6EHvGXDIX3yE4BaBCWAKTwcixmFLtlXYhwAawglub5Nlx1RQpB110ssgur5wJ4ocfPwHyApOPFnsGUNgAR3YCcwFKwa8Sw/RduMYL
DTn2502m0kDIBrCZZZeT5Zpvtej4IEgPcMwQSb8wkW4NchspOY2g7agrJCkxKcuvIlOjOPyIQBOgfRnnu9Z3jqAnbwPhLECvZti9otEus8/ZcwP2Khrx257pnkwaC6IBN+DWetl83utWZ286l66AlHsHiwMuwOEl
YOeZYeh65PULY3AOZvHCfGaHxdsGaCVoFAbPqgvEr/q27zJ9b7uxSPi0AyTqlL740aD+pED45f7tZ0Li9yrYvXRyzutEzWzZhWHRGkrYrmr2Q1K48cU0zvJ22Dmlg0yEH3sX3iTqmJ2ZY+zvd/eTh36JxA7r0SDq
XTNpyR+rRvNxzjh6JoklCUVzHzZDCrfkGnRq0md3nGOzvRg6rRZOjHh+0y+wQKmTOgliDCFJWzknUhQlLHuNuI2hrRrDDT8a2Wv385lVrydtMVvPyykmTJudhiXJdf/uDRyTlPay9eG7bV1P5W6e3vV2PYtj1ez5
FlKMj5IGGpuZYolbBwfAu05noP0RnHAebQnMUT6LN3mAzweNDf9VhEYJbLdxe5CzY0RgqrJGtRZWjauFZkEm+5qaJOSg56bPDEv21XI6+6nZNC0FLLLZchxCAfgl9TN+8fi0KbP3SuppLFzHZVz8A9gE7q2Gem/B
Fnu7j8nehsJ7dyH8PjoYA+woD+48Ht1jgkGA/+uj6vP2Khk9+PJDKQWuvxn2W0tyxrxW8UGmytntfR6ND26Ah1eAn56rkYR5SkB2QzWx75ALoa5KCvpm3JDFSvt7mtngsqmu1ZZs2sbW3iUeYKGihOhiPVAaVl8P
gybdZpKq0t4f0XAHs3Lm0OOJYXwafk+d1dHKLVZ8jpf3XVBEKAuWXoZsnS59jPWfq5LydA0OsKV1nrTq6fbJ/ncSn2IlAXudCTmwq75pMZNnzDCzKeFj9/EfoRp3qOEKJQKC32ZM4J/EZ0Fl+GwQ5lgziarXwbL3
AkhK0MnDDOZXLfwfkv98WRkvQzli380h3G+o4+Tr+1Gga/ocHDUTdJYULGDYa8uQ4l17AYMzAneHPvuB9Ko+hgR4HxnAE7Tf1YDNHOg49YmvD8SIKKKwgsFXgPkN5jtjJC6y+xd+OObUqyUB21cF2fiJQC2FU6DY
GmYsWiovK0wZpb52Ef0UGLi4oZHtLzN0Wd7VabjURps1BtYyTP3PMcirwGnGVzhW4mW1DFosmF6VGfglnLOvPBW6HMfY7ygcDKzD5DpfaLO9hT/eP6C2F2lv4qBO01gIvtqasRctrtofa4lkY/rJWvWvTL+tCGdD
9bVZ13xkLILP87jKC+2at9IRkcIRQ7IQO34zG+UaHqEXVmDpChjozDDFhHz1JwOCBAhnk+ZQtc1GN4xVk51AAQZVyZw169UNQZYo2KGGs9e0Kn6At6LhhcGsAm/+s0349WpYpcZ+oUsgJByiGJh3ZzPHWxcMHYDz
9zemMXDx7JhhUnuzN6YYX8Q/+17Xs8PByk/bK3JlZOzcku0xc2IqvncKZxk4x1JebGHHwRm9+22YyRq2+3WtI8nRKxwNKPnKo0H0j1rA+fxJUB/XgX7JIvt4j7FLvqSHm3Nx3k5F/q9m6PMvfHXOKspT7ck+Ui/a
lkIXgkkm3qJkJGo5mi9gdM3gBXH+LRccmaOJ2HODqpcIp88US4zzM0GBn1FxAGNUIT17F2/WIWHTr9JOAMma5J5fi5yyQjX952wA4ILlrSQYwy5VAlrlEMVouTX+y30bAgk688Dg5oBiZ0JMgL9fw0hBzKqy/RWp
iBKGx+eB7Tl+S1Eero/gzWHMvgZJ9s764YzwQb6bIYTA13nF09wFP6yJX81GBb8BhShKx/W3POsDpwcjaWKq91H7iz7Bxz0IcgRLoOUqRB7bmbQyd0KZflniyP/IhrbGMM0RsG034JWgt5oY7ZYiJk/gMwi3CcKF
7Le1wqpLjqhfzITXb+lxIRqX0fCjoL8EN0KVeYWt3o1pqn7W8tnsMKIV6MKW0ccAolrjRn1tTk2SNg8GwtGC8ce7LsTZ2ESt+A4+tjC9IFD2bdMST5NkaqdUhgcLg958p2DfSqBvk8uWt40CNruGVwYrsO4ECK9V
Q9JWFbutiVQGS/EKddlak1PY1qrYF5lxgyy8Ha9OaLWLEpCj+OkPxgaUjn449uQ53/THlrvtiRd2nWOGx3cJLw6WGFylAe9OQHoEH8YMEg1WHqSi/vLVCNu81/r8Bfp9DLa9aoNjkOCaAt5xzOMQ1h/HQTQprHbB
GlpXt+I5f7TABUcRPQ89bZ6p4kMIme+iob7Y+SQWealYDDqGwJ0QxdRjzF7f2JusKuz7wNO1rSx11rtReDecC2GpAdMj2vZI8qn9R7OAwJBgGqJHDO4K+pbrQz8J+5kkup1YbORiN0mXMAiYh+iaVNo9+bQAYfDb
hDN9HarXQuBD5Ku9D1sdFHbgOg6wiFgOw0viDhzdfcARqUbQRVnK4qjnWRJV26suMgguYeAlkumoHADD6nnFdPH7rjVdb7uRZmOC2UHq2HM2hsE5hRUsOAMGYSnq6eFPv2HESJerKbb1vgFMBeVXWn9hmGHmpn4g
2N82mH18aSosAFdC0VnByg3UD0r79ac9TsQMLrH4rmCSkNhOPAPcVNwqeXFjxAKzHGGwurewtZbSgrwkrloO3LWJbVGuFdltsLNgdyBmCm0vD4R4dV9a/o52S3sJnm/YIpf04J1Tfwn2KKd+RYLAb6HaLKu3qVXT
2dIxON4FPBdaUk7NnvHaUBzwrxNCk9obECpKxV2TRlagQRaXEXFuK6qm2IJd2eooFagYfJ1CSWGbrwIGVj0CIvOISCMPvaMksqCVGCFdVuUn+r1xzNC46SQM4LMnEqloRh1x5yAMo60245R898apTmW1W+zYMMvR
yVIci6NFy8Yt0o81KgFb/wn35VJMPLxkne1U4XKXcaVB2QlHhkN8lSUsuanQLSmOAYjgt9SfHPHe+iG9fhlI0ZRVJbb4HUp5lp8Vvv+2NUX81PkavSpsbQtrVuFA0m5We50ju/StOsq/eRQ4bahbkeSGP2tyTxtS
YVh1iM0GA8OVCxiQSA30LNYbcGVH1FEOVAPYa2ziLmmOgteVLwtoWDhrtiFSxBFcOmL1SiRpSTrrk3KkcfHO0NlSNAaw6FEYWBz+egsXuQer1taHk7l8jUcflmqETE7vt4lscflCrRPrWA7n43PPw1VvVE9krbbS
Dnx1A0GWrp4ynA+/ViiGx2KhmEWHrtiXVhfTTf1xXjm/McCFeRMvI+JEyxIW8mBvLhhwQWkV+3rwYW/EdpY9VlgpFcob8Nd9h0ot0phpJv9ZwNOstZCHayt2taimvuGEMq3UiGs/a6vx0QX5WpgVYD0cpL060zG1
6Qo194r1nm74RWGsbRj7EevYWCxg7SwFaEbdqaWzGzKh2dpv2vFxlUInUprbqPole98GloAL6nC9X+CaonVzQdmVjl+evF5O3Rb/gDY7mnw5Be1Zb0R4ymB27osolQCyBIgRlsU2VtrrxjNZa9aqE4SGg8uMe44X
zA3mpQm+MwIl3dlErQKMg/gZTlnC1+4cP01PxiepmCaBgbJr6Q+LStV/DpH4+fn9NA2/+S+uIHS4QwuDGg16aLzDBpe4Rhy3Xmpx4n4MWCzVg/j5kM56Eh7uqVWNBS1RYfVlGu8vfX6ZyjHXRSYeXkR2mR7TO8bs
Uh543c8WC0RYD62wg2K9pqAlH8co/oyj18RPgRye0O/AgE1vAXHMg2GZYHOhQYLBIpZFmTcrVQHXt1H39LaI5W5rAJ7zjB2oGPDJPocr/589jfOWMF8nnqNT5GKS2e/ugyQ5s/i9loJsKrqBtpqBok9YXTF121Gt
EuuVqYQTPanDuLgEgZ2Cza+FGR/BR3Cd/f4p3oNl5cl0CnBJYLmCdISU17TYEPLwOvkEeulgZlhnaFgzhBGv3BHD2HXaPtcG7ObUmcOJuvrGGpGtASPYzHsyk4+w4Pjxhady6Lrx8guPT2ApZiff6P26jX8rfaZV
YjxA8ifFWJMmQH/wzebfwLY+7++nOkj+F4Z9bwaqbkEY+a3zfFVSVTTJsxgMJjGF7Fm4wQdGsSZA63x2lpkggmLhB6qF55zAbgiAUwSLphN3iyAKCMqA55IcJpTXrutPRA+L69H9h4M2PVke7rZ2XFE40t7RTG+B
cVjs4ljSuxjQbF1aQR/IUQy9jl+VKVTLEpvOK9XWCFRmIi/awDyU6Eu2H/HaY79MbZnrbHBWIAm46JOwCYWrbxhD3/x3y4M7QFcyMGfz1eSBhe3dtH7YMOxzmgeitBxZM5Oc5xfUp5nyeO+EvAhN0Ba6pqGHeet4
Q2MKi+aKDAAoS9rD6cZikLo8DmHri/VOswXurCbUZuuGU062aPDeDUjHBB1aiUJ1CrkIuLphlBYHllsjIHO8+FtJEyMfpYNO9advptJWruXp3HJv/O9S5xfEYjVS7hkxTyc4tgiKLxGmBSktzOiKibg7AYgHMAc5
xizYfkr/JPxNvMY70rNEM7/0vwuQrMI4gQ4LMK7fM7l+rontJBVaH6QZwsDBsWTQmWIoO9mZdPmk5RDD3QmEDUkNeYj7tF2zKDSbceI+Zhh+ts8mfPmOdaOE3WIsM6LBlfPIKy6iNrItBmJVyxZ0I2lOC2SOtCsw
qBHqLgUnu3NG3u5Beuv11sjH6nlmBJz9iCXvWuU4Jzgzpi4WOqZcIeMCbA/3sL9tyVWhY0/Y0ovMhX4jlCV1ZlfZUxBM7ib2o9ekJDdPqQOeSlRCTel5aa4sVFJoe1Q4MEuSaojPJd+/wz50k38U18BNQarY+47K
Eecc976dkeoW3xnSVcWenwhPAL/+uIKMaB3fugNiCXmIYJYZ69ERkhbMNwFnAQpEgPx3u6BUhmvcF3gpVRBH5F603xQWfVuHh6gq+Gllq4DWCHERgd9+d1RAtdV1MV24Uw0xIhmqtyKC4TqITLXInE5ZghpXd+Hl
bE6B5rrp5wbT/EyC2dqhQur3SOjCofjH2Xi0z612OnYbvXPAgaMC67jLFLMz6GOVD6R/ztmkSVg0/+0a5b5PVzXkNAU2u/IqXMl76iCqzzmqkQG6Pq3RNjocSgSWms1kkDJp9onLAxWs1eeAuB253u1kM3rp8uvb
be1u09awbYp+vrMfm0YEUhJknP4+F/Zwu1BXE1f2moY1PjTQqTehN2+qiVzWfQM8ZfvWUdfPTeW9koGmziYQhITFiFocL6BoDoBFswfWLbeF9KNneccGohfNzALsegVgMitfCxQOO49LUSEYbZUBzcn+iP44U6b2
/bsGE6ER24Nyyf00rhHJi3xfQcXVpiSwEQvatz+2ea0m/uofzC7tu6P5KqYPn4+4ypy9GjYTIeNq7ou+j3YJzalo6ngvob+eT62kdMitUDG7v0nFFPV+S0rkpykYgLOfXaXNoZRb9FNV45QVG20ZdbUXTM+sqKYD
hpJQkugTyOV4V+rN6UEzQaB68UlFad7d+PAMvO2w22iA/D94gUD94lmD8OLdlYva9mFSJc1fGCpc1p0JD7PoaUfOZ+1mfZjGgFK4NcaDBkqjI9zBeOcgt1zjn9uv2z+WueUTyLvyJTES692fC2Q+RikDShALDI2d
4gruBvSHLvWDm6hheweLr3aLMCzKLfCpQMS4D+VXCll3IgoqiWG+mn1JnY0KMK3guCteG9NsX7EGVvMyrMEwbapUh5U3PrlhFMYQsHUweAG4r1ttMG4PhZU+COOTRlJMwEVh+Qng0IR1bXWAtZnKjI58CNRhBadS
FnT0KHhrVCWe0NR4qXLGqjNq10UEAvcRilYHTVDa7woRvXnTNuhGHBGeZCm3EervQZ39K+zwKIc8rgy/1GrCRc7MfbJ2PcQzjQd0YqZPfuCAWIAJYnNk8qxV/cz4UCybIAcaT//HfHsG2mnu3FmGPzegcCRFKPJi
qsvcmU0nj6/Ql5OKzO1ZNIG3+fvC5cI27yj7vbGKj8Zuh3U1S/uOqxnqJLE2/gWloYfxn8ZHm5arndYyjXa1QpQHfRcWg3V2bKOqy6YCZva97Gcmth8s8WdYJNC36qbWcWpuX3VJTR6lX6lLVH9Kbo1zRfHmXZtW
fkOP86BNBS2yFTZcZMOXaxpmS+Y20nadwTHJ0QTnuHL/toUb7DyXmvXEx5JasgcTiH36KEGJmyZmE24kG4ijn9p1Aq+umYd6ICBWOUaS5bK9QpfU1myuwaWkqForxyIV5FBFMFjoyNRgSk3PU+2VRDVjThs0yejP
PihWUMSnX5z7ROGNnNvIWeiQWHUSulHPQoxdWS3G45/ZwBliqlMGI3GhCqmm3PRB9A9XWaC7dPZ8o4yh7I3hZv2W+67pPrwMwcodeiIPfkrQm8iF6r5WF+cgAut+QqZfLRXSHisb9l3EjQQRyOl7NHSFY/9t5n7j
qbvGPK5tSwI+zKTf4FOCLY4I2xfxjXDa2IyzxPvOiwEtYhvZweGAKs2kBETdN3YBntcLOkIz7zJxBp4AwEbl7WJm1FZK/NUesA6iPbonnsupgjDs8DInEd95vFugVtw27nSay5Q4ulwoSDkgpFr4ZpKvu0mttRFz
8fnJvV/kBcvyyKdCCPy0cVWm6vwgkKLT0oUz8XiXNNNO9CXF0UExf3B/AmcrzzLIRhz4k+7LMNF3zYfdAeqbfrS2/uL3gxg+Zn2vWGU3oieBX8R6JzjT4v5aTJr460RPUKfpsBtrg8CL8ey25duXKGC6cGnXMoGm
WwZl/UISSBVPwZD/+dFfCkP2wIa1/RV2mLq1HvjijrQ8cY9on6VHxW00PtF4uvkLG2+zEobj2tFs/q4bXgBp/cjpMkvolhkuBek9ZZ720Yo/EtWLT4hdt1FcMUMtCv+cxGbCXmLS0CTDVlktwycSJq0jiYh9PbUl
1bFBe3qJvngnm9JnEpqKUSawZo9HoBOopPWqC4qbKuj5QO35EuglmpYki4X5gyy7lHX9MEeRXHEcsp1rWsQQ4V8wNL7Vgj4wOm3Czt+L7FOckVgbmrVYFNU8OjZjcnxZbgCFcd+H54Ay7s2Rk15kVqICH1gAdREX
CxXxQeYMffNh6L6EWqIilIvdh3QFHBT3WFC0hfczVCUBICQr3I/7A8K1o20Lp99AumlrMDz8CJ7Isil4J3tZQI4o4t4sNqhRzRoseaY0EkZhqGC5DOZ227KpNqtfwyp9FfDuLR9Id53TH9ntl0dsyBb2PZJhBUX9
ZN0V+NTBn62uVsUMrn6/Js6dxJ1zt25+P4aHJyyCrI2GHcNgCf+cPthbIchNVu8kSYGu2XBft+1/5WowxhlAIJRilbfbjnmIvaVHzRTJNrU2t9JM7CGN3U68xU0M1byZyQFijnBD3GwmfI6arR80euksTmK/TnJS
c03189hcXKXuEovmVe+RkEkoVf9DEi7k5wmUB+t70qKC0PGsULmL0bo8NDszoCT0FLSy6uKYmQ4j4D+nIeOzQSk6doM3mC1ubBiAB4+rnKPupMGue6KwuGSd265jxUF9lmK0Ssfqh9M7wLJhHl6peN3IyxSlcgoU
45ZLpH619U8yaLy27S3eNTkNyw3HiX5F9eAZm9ndWbZ+u6zNsbBMdvKcfztQ5SX4S1bioWAEh+GDDCV2vGHVOTNLdAL+4zUlqq3V724wmqe+41YkD7wJ7Tfp8swWMy72gjzJEhy1IeltT0OJhTAT4f9bqyp3AHih
hkH11heXVFrK8fMBX5UlRguzSHPX4U4grQn0JSdGLqlYASmcObzgH2iN1fx6bVj1d2jkn3qUvjpgD5JUISxH9Cd4Ky5TOsEXgFMVjGQGtQiofE602Jc6BLjRL+/rmnsby3p4ABGpX8aTxs0Cx1TPWNUfoj9MRgnZ
LImghiu5i69mpEP9RLEWgEzKssodbUnJtc00eyZcsqeilncELBOMUowGOlceVim8t5g9fvqqJfFboz/NZbssqLfo7K5MHOgcOO9XDmYctUw7uLtENZIgWeiPP9WqOSxc/vMmPG/jbsU2MUYW67sZz4U2Iv4/tqDk
s81Nr53DtAps1VwhMloGtyR0hA86C/3xbU5of9vrDJPEnB0w4bkTbROwGh/YUpXWBxhL8UJ8De351cYmtSlmw6/QFouGKsA7OmusO4m00AD/skKIGRitPEqpYPn2FOLUdgYYaCPEarQbwKqYPXIbDXk1kCXEGmh4
f4EO1Fmj8fuFfbGLP7iglZLVNSlc3ErdgQXoIlbqcAuE+EYeApBCnY20Fr1AAr2oF36cAiyPRRtpJno18GM72YXNyDMccdAB7mhZ7GKihWHDyIg5whGkVQPsB8xsd+ibmvmUIPktuyECDJbDS0E/yLXET3+XOc7U
MJVEndAHoPZyhue4O9WA3I1zjf6NT539rrUDhpUPoOgTPg4Bcf+K2Yyths6OsBGzyp4wNV6Z6/vlfsRme72nWp1Kw4/I9qpNgzX8Wa7KeUdRlZ5axz74K9+p6CYvLycnHAyevTuk2wfU+mCycMo5dJwc9XWYOJj8
HK8hIBjaiD4i93t0ApVWg9Emkf3NMLxxFKHsOhqQiLwjAtCN1iZaecBj9gqJgeNJIHWXbtoFPdykCwuyLWGLhsk0GhM8TGQMzuNKXBbi0G78kh48yWmCic76GG7DDf38qqvsUs1DZmP0T1IcKl4TvPBEIdWLYaLL
gbH5p6O1qmNWTf98NULXVWuOxW4Ape9e/fyqT8Xy5PRwlpH25p5snc2gIODu+fxg3kEwXw6LBU/xYEwHM/O1+tnXfGHdg62zfwU/C+t1LE6sCFvw9pwqTUtLRpZGF1+K1va/HLnTpmFpyFQeILCILs0tnZftbeYn
SJ0uBwdAs+j8wb9luAeCX+Rk05o+adcPJklgRNmGBVmsON5YSLmhbvQF3fjFxDZ7V9fbVZsV5WsRx3v1G8n73Wi+cLitDzC/FHvRCURM1zwDLg725/LQDFFHGdJLYodA1VOFqc+W5PmXvfWx56V6FRi4McjBSUax
6XM8Jtic/jA91U6Z2Cd5W3ABEsW+hcOHvYFZxqTXSqufHE2By30z6jSnd9SPi1Qkscl2I7ERoaPmlB6bWiMKO9byGMPrVH4lcTyuBrhqNJm6u0T4C0k2QLQKcvUWXQqG0my5LWnHNpg23JAXEYoi79lMDibABkFa
BcWVOq/11xX4rxe4iXPtteOhFAe5EUqAy6kYiguAMmEAYy7A5IiJhrhWHoNpK48nuZGnZqDgSjqMZLATt8+uXFRjfNVLr4z3bM7dU8j5jTkQNJMukAzrtg0r6HwT5zhPfb4GsRC2YhvqjQFrNPv0DphFA/Dy1I75
mfg4Ik4Bmxf1JRY7LCeuFser0kKXPFDc8Cc4mGB3bMs4+uhW7kXBbrKeVpCjlZPkw4WGrLxSkMXBtK7x5P9xLBexAKQLcY0V96XnxdAGFCSmIXiunbPUNwXZPKcoECx7vsSXttD6hZ6OFrF2C3TIic83x9p6GtdQ
cm6BiTdjUFf3cRlYvxKTWInAOnnu6yIAWScoTFNis06cgrA2Sq5qI2VKVRvlbZRi1XZaQv45TxlkjWKm2sa5s6kynKbMnmjXlqHSgTOFcH6FcytazFV9sNImmLOHmFCEQF0+Gvs+SN/mZK8pmnpYLNA5CtoJcsIB
fi1dfPVJixSijoZnR+6jrROMdYY+i1R8vUE/nxvOWQbFVxsoC2sBNGLtYBdsagiCsxnAcgnbngTlT2llhggvwDQYyWAhui5JQc2bdmuZ/iZoWNGbo9w3qMdbeQowpgEuXG20ItynA05hdVrd7CDCmlgPGnVqgANW
peXH/gQU4lJKheQ/7YsM1ctbn/hyUtmkjMwjKzEGkGWTk5XPur6jcMMO7BmRs70V8Ey/MEoITLw8/0PNuMH1qQxqX01omTBXpVKaW/IiAKv6pilhpQZJNfPP/RhJJOZKLf4L3oR6/8czefw5n9QM0VHFA6EWbnIy
nSgj55YvqzFuLJTRg1VBHkP+nkg/grCF9O4SHGU/xfEofAW+B/kNFsWin+t4TvY3NeUd/TRm9lWT4kHqFcN8u0/Dqn7kSqIMg3QWJ6KCaxV7eQRUXx7dHGjsFEk3o5eT/53Nh2IgAttK3YcHweHS4TGNDjIjDRnE
2+xEZjOKzA7gHl0o4nH8N9EpPsV3tptPZKwevWiKdBfCuyO4gF8Snojz1H4afxSCEr3QomYXZ/i9xhoR6iyZhX0t2iqklMaBzmwM0A+KgwkZQMp0T5AL6I+X/OO52badCA7YFLdw17afpwp9EQSgShssw4r6+1Sn
B6i5ctWiHLdKYvrlTC2Kdn9Udb5naXOzWQi1QHc19OkEtAkxECwkjbMziIdXnZAd65Y6rKGoXRXV1XLMVjCEzsfo3VHVbu+X2gaGsZyqCdc9F/3WYjdqNypMaP/7uDpnJ6Q86ghLmHhEQxr2Zu4Y5qOEXYitWm0C
xomwNVFF3NgBoTTnn3MiDYLZ7JHbP1hwagakKa9IxN0kLNBO40WOpbFoCw0TOZAZivGnauHWREh+M02VCS2S427IuNZz3BS5e7demM0PuZpL3dXgs5IA3d0FwP/2XfMHTVYq+L5pQKbw+/tXY6q0rzSykSI379M+
5fjhuPUhB9/abmGRpCyZMVZ7YDUz4Qa+hMEOhfBrRAfZeOR/Tp/9jxUId2H0atOqWkoshBWaYeRAA38YdlmYTA1LYToct0Yv2SC0Ro2J2XNbQYUVaSWq4TzuA6vM7k/I0OXQRw1yGSN7NrHdCiziwWRsRjs7SKGD
H14Keo0zZE/aqebkTXk4V9hElsb3U04GuyAoSywA7Vh/u1L6h4ly+02WcEs3bFkCY/dLfO7v3469b8HXxRLp/DbALfMR6RTEPkW3Ea4Qo8+sEIzwTO63sgybpVa3mWuos8AlEivA2d/ozAjcJfOjgHvaUmzpiYHp
Yu5/Dg2BVr+LlbfUAY8+w4DFMHlox7ZoKGp5Lg2mmcIyIXyRCuyem1OvzDEuqW7rJ+oiqyaOiAtl0s7P1GaB0Ght66rqJtUGTAdLtcdEaLyLP+Cc/iFsj/NRGDoqNVZCm1SvgqexRf4KN9pqxEOmwUhzhDTwl2RH
qZT+QRQd4TahB+dQqsw14RxOYGfUQBZh+Uwajjb105/YyDvAItPAnrM3MHCmbst7oWpVkeqQFcafny8xClUoR+G2YcLKcPh26XO+DeXNSTXO4sLuNX+aCSqdxwSLtkawSatHdZ3+99U7Hok2S9PIHgL6v2s8AKNB
xbmKy3t5tW2eKK7WZaKpFvPzAkzZUXziatGP6jqDcYyHaTgbxsUwad9RvUs+1uJGHuypMnakByDoeo6IjMQQHAKu68TVwkBsohWGgC6drFCuOtgwUahw4GuYTP7qJlqygfmVLy7eqaimsIEKkeNfNQD5t1iBJml7
HcV+ANsn9c6zeoZv64B4RflxyV53f/2q5XuOMqvCXvE+56rkbPdpDbhr3li2wPku/Q7VqmcR403rLzImPtPLvvsstfz8U9jlBoP84sqoUYXwEIBgHkmAFdQ4VWK8MsL6CcQ2TGmTkbGhyuLPfbC3c14u9/+nFlEl
CKkMdT6R2kffVmdaZRBe6QaanuudY5cuOhNW6qY+32Ob+0wFoSk9IS7pzqMSjGm9NDdCTIwwuQqCAtkxvWLBEqF10k7M6NoKS/LrCgPYzs9KHlFDWMyAyNjYKlSwMIYn5PUVwhArp+7Vzrb/kT8mqcw9n8RETxr1
DbEz0d8N6fKLrJ8PhyvnAM8GQ9HKTxK1HNGYkpjmFLNRJuTlO+r4A/nTIGxY6byE3SXEIYJ5EPO0dQaNaITyEVVlgJrMTEcDPduss2mjAzWyYsjZIiCjvkpGCfCpvZu8jpoLrO0nPsg6j3yVZD6aZzLXtc5YkLkd
BNcVvDrig3//wTirwI+1XVXp8CU+RZ6LpYE1IEr1RQusoyrjmzWlyKxVRKcsxxtL4z5yZPGA1UK6t80I/k+Wkhr7t57OqpLR0VvHw2F1uwVazFr1vigHC5wtxLInHGZGXi5gVhIrgHAW1XWtiGggVeBQSvQKCPO6
mg+Z3Bam8pm6WMH2yqNb1iupTs1fat26wUMOC/oZIeM1BRgJFgZxo4ULYfc6hZnYU460awP/HisL7XhJXzoesf/QnxgNuPmZWQ/RUcpH/I2lQsBYf23O33ACBbSI7jqPbfmGbLSzw8mOnleWnpgvZV1XK+qRjC3K
4XTMxKnA7BUyK1aHSVoU48VmY8tHFvOAwiJi7vCrGprTPNHDXYer65C1iH4Nvsfgb8yNAmLoEc0vgzl5URWG5R4p5YEzJOVACM5hhwuCvKFInddLlg0ZxZPNNM6gsFsL5tG+FOOey8G5xJ1k+2rdJHP4rqe50XW8
ytJZKJVRHzPGHD/48NsLtJskier+kFJ3e2ScijDZz9gHmU8s1Uhzrh6NeX67w/BYh82csi7SLmW7EpArFQn08FS0oPdesk1HMydRmIemcTun76n7Kfpr/lopVrr+7jrTns2nxPR3D2UFp5+kZcXrSl3OAzLqfpzu
0FcaCRVFRrNqwdKP1Svncfwb3rtir9so0SluAOSIt9tEd1pRDPIrzVI49rKh8opJhGwoVKeePj+RzA+edAD6PJ6OCcFZsC/zFrNn9X8mY/WFTrJRjcLUEcmWdtOMpdJqL6+mkC2aczCzrBhsVifdhl5ELhFRHtXa
S9Ji3rSE7kpkZfXjpqmO+9jzOfzDNWr5aobDteJ0Y6O4wJ+ag0Df9sEUj4B7/M+a09U3ljAAEWhOLIIFC0OJx2/OIUXPDDQp6uu0gbwfRKuFQcjBctDrpRve4VgOjCZbMcxxUQuYva2Tkh3a5u3pIuYgAyrTmJK8
ybID6sjArPfsSh8aKLtzmjQHFTGZW0il10pWumHPupGK5cq49KOX+xPrO7OuJvU7f4dEIVdE91NAkQ5iiWam3qlzQuaJRkGQ5ibc1+rqHN5AzH05MkFJ6YS28J685wR9e2QPi7aZsmv2AZt6soWCHpuCs/gR008m
Zdh9mRgH9imR7F+BHA+AtS7vyEGk91mN/RLpm0SOF2WwxCFxleDHaDJr/DSXuOqMmpCfudRJ9mJL2kGUNyvKM4q2cM3pphcS/a+nzGIl0xEEz8AFTOrtNnFq4Tvo1Nc+rXursSKwQJmmTr3fAPqkYFDkjdmaStLe
DV1JHg4199HHyysYJNVsLwmqFU4gocN4TDL6wU4QbPFDWfTBvxEjQ2YQgwHKh6ZjuQwX6lqzDh/YG8LSSyN177/D5m2aemLlWy87ORSO6utMmVjoxuGIv2sFs+vuVGsmqWqmUcYvjX0eA32ecBfOdqV4C08Y5cdz
az1FB2VVZGZ0BvMqLtM+/GA0HY/us75xiP5EG3UygRU4GfBSbSehYMzpat/djEld65nzZrW70vYOshzrv6Q8yRJqGqU9fhDDZ5ALgPuqbrYsqqI+bae6wwYcB9CCT0N5biri4qwJfHQd+0MxYgL292D1ThIWGJwT
stciIqeeZYmytVwMUYImVLFbX5TeTDYecD4DNAPvinXLAPSkE7lBqKCm784zs5seapVYxPlT8R7MiOuysmNEiwypzit/hRqWE8Y7Rxma2+SvPhKw3WFLbXvobHcow0cHFeK4k4OkyoxJmajkE94Vjhf+FyrVXmmf
vXGAUpb22w10vDpmuihYJdrLIN9L/oTFvMltA3kpfuIC3jSWW74uR7Otjg/joQrFVKfCrPVdx0CiPUplFWKjcJmCrzg4SOZg8ZK3BxrCm++UTB+3W7Y0mgznk0yc+k2poZP6eWCrOJ+A0/KPqtFiOIAdUqqJNO+c
Pu1wk2xQT8bk1JpRBhNojE9tHKW4iydV9tKlEZxQtURZ2dTckbJDJSDm95KgTvKo5jFDOz4tvTW2o8uO1ytaWyaaipnkmTq4Fbik7D89apL2HEL8LBJ03zRpvLsb60FhalhFVb1fZt5IMyTVIFrU0SaF1x57Ini2
gGChMWZOtV6DWi3ZtvHBkuR3OKYx2maubXnoYpVqDDTm1e6U3Bxtm5IUHPrwM+xTtpSBGMDxH49hxZlK2LGgSheFkqTCjZOE4oz1y3aEDcxlLROZkSEn0tQARl9wFL3zjVc/v1Y+gEjyEaA+JulRZNW+l4nvTvQ+
BGTkY4ffsWOSh+jKBo+ZN5IWOnnHEmvU63LQKPg4rWu9NxG0WwE5JeQ8uc/x25SkK1mP7Y35KUe575Hr3mdk6jtVcJ2yol9Wfm34iqo7Ilow4Ei83UQjLiCy7YcGX9QNdwTViHYcWnkwNctRG25oDziYa/wnBlPB
F/8RjSw0d9nQLgZ4i3jQrTHxZbY3MJOpMQun/F0DyhXAJxTkiOfjZGg5RQFbgVz1lInMT5LNymUY/Mjhd1J3s7skn6fKAe8VaKlG1mSCtg77Qry8YR2896wv2od8IA15xioP2jZVNgzrjlVrctCZ/obzGgtrGGoC
R7eFGRe/El75uSB5wiljWws9xaZbqTEP7qoBfUpSnblkv9SOphuu2A5mY2yV15X3KG6F7geoq+KG1TK2gaDUbCzb1BcKz4aTrUF6S1WZfsvVEWgx4LAQFzS+OgiKukgS4Eb2JWF3mXY9e5BU68oK87XJR6hNhguc
NgcT8EB3BlOFOCSmYRifrJSMkevreSmjGn2cZTsOCsXbSZE9A3oNSf2l6uY3frpCHCJpSHfoQ30PzDMwvfGc9671AUmLCjglfiC9sebW4mZ5xiC8P3wAB8rr4LVihD/l4dgngnoLhuoarYqeMcC5fHRE67HwNmIW
VrRKTDvJIIh3A+WqWyp8lDxPZ2wfsZp9vnrLI2WEgOoouA2ucsFYMrOwh/WqC5TQHaxZWwyrKo8JHJ/wWV9yQDm8Ov+GsqL4tFFN69ARPipL8/OEV8a/BjfhonmZQvw0mq5wdO86Id1Uf4pDO1K6klwhi4696z/T
XVwRek1ZlFXoaH1pXJrNoVtjDVVWO1wYeqIGTadopXkh0G48rbQlpQ4l96jd2WCdeXoMLj9/Y14g8HZitz9o2UJ2Wbb6xRq2+pZi52Hy8xY8Ot6XrTNDEthCihm3O42sCQOx030nP9V5rKzvAbLj/c6Izl7DNZB5
e6Njxwh7iyXBmCrh3N56T4aEHUEMxVAJEipBLLFTB0ugVEb2RXRFVjXj6g6Qiaw18LTsI2VRvWAgcJPSVRiHF7UrsnV26xmAmX0XLOGsvnUzqauKXsStwPWRy1Sh7A2AiU1tQOxGv3fzVFfV7+ZyBjOqt/Fwuv1P
InTLorjg7aw6s6UUhGkGS2keQKgPDj3OtdtCRikxKHPhebrcaxv5UM0bRjF3eZPBLlxts3sMksbmqR8iXHspWLakb2RINVSVYx5ybO3lg/PPrvkEt1yOCgRKapv0wbNIgeXvIPMrDVODREP/kahbjRRm8gmYD+bn
anasii38H2aVOHnmYJhG0EBAR7Mdo0fS2Rp8tRotejNspSqVJXnjwafvvl+CK7FQe5Jd1TLrWhakgIcbdrXRsNCbRStDpqEsdAjhA8qs41Q0/POe9AdkH1bNbKM7FOBDkXdT3srgL0m8CuhfjbW3Gz7yrqmb3i+e
r7/z707zQQ0dT5jqHGDg5o+hZOR0yiaXdo9FOTuonV0MPXJ7NAuqWUVF/uYhGKL3DYIWAYKKe/j9uPmUcty7txB34G8x5d63cJOwv4ZLSB5y1kHwt0SshgKEh1ONgsRQ/kaHflsFuJRWScrydCFLjI/rdktJ2nSp
OQu/duEs+AATSMo76L3opfypJ1L5lGPyPH66rgGTKurht2pRZUBBVniDGI18XDZn5aKydrnqn0Yf422ehdJpdI7IRf33QqAo8tkdEu6eBIx7Grzzevuk45Fpl/1P7tb/jPigef2PLuPJd2V5ZauG550cxWOoLrtr
LtvdyRACa+ZSlVkccihOmw6n329w1Fr0OWN0xAUx320B+eWcKsknSKRUFPWootcPiCEmZjOfvgkuP/3KYd6/cwJFKQ9rqoLhHAfZQRpkm/P1ymw2BrV6wfVWGieU+HU+767XjJvYSERo8RB+YwjycyqNTc3gYOlT
eugSP6OH+F0a9H9Dw5G+Z2ORrnNnZjFQo+eMUWevofWTRVk6Z6tgevUDPcE7Nd1lNjEFE0J3b6lH+bCYKgmBltrfDIB+O+nXXxj6it7UNG/WnGPDUJtZWDg3beVDr+a5fP0AE9vyq2l9sMs1Cd2IHhZx0HfeRGv1
eWx97ertw4Eer7YOnlcrnBSE/uubII2+OQaInm1kmvUitil4FMFvQd3JZ05v5TPKZJxbBCrPaccpxITT5nmDwLVa53A19Ou8+AR62HaDOan2c/oIlrEi9LuLzjXmi7FMV4a4i4OxNpdRzE12kGBTpK6rUhdUPdZ/
3yPpfl6W9XF4gf3aMT3CZueP+TDxCkCt5stNnjUs1FILzYFAqoPadhGAE7yQW0cqRiCXJTNEc0zgwUGDcojGppyTxE0ow5e60p9U7EUSN8/nmbOiqq+ACN9qpoXMVsllh6TBwZ3PyOwbSdh3mZ1Ju4LEg/kqIGQF
5WZkiIwgFbjBoJtQ28thpItcb6hpO/rHkz9ti/eI0vtGFEBNtBmyeF+43M/yV707fAyJwcT2cgaGvTLwd9AVQ4WapHcvTsoXj1rwbLk5Nek2fVM5tVdvCirMsSD7pUvTY+e6YaTt7ld1fzsLk3RvzCRoa3r9JgQZ
dxdnGvQtPfpj3y2dVpQiPT3ULaVHT518WlnEG4Iv8NVa3YyeZpttwYLHhm81CvQN+lGFa3RBbWvlefe0F3CJkH3jBzWhHeT1drYVbLdIL7KbQgkFKSAw+phNpM4JtUwVg+FNm+QbvL/MQSGwLK0G9ZSzEbAVvuhw
6OANP4PdeOwG8iUxxH1uMZkNBEtMU5cWkmXsOblzJtuDibSjpsGO/R8mh/YbjHPLvWPCyRJxzHwoacqMY+JMeibkoQc+Z6v45P3LGtSjfmIYenJLM2FXFsYUIkjrjx3jswoibbdhlkDbSW4AMUCgQI+MoImpXV8/
ePBqaDExMsrmnJGEYvLAaSJjmXa3Bu10QeNMggMA2DQuBBt4al0KzlugWSDiQbh7kvn91CeXm4mz0+G58d3fSKjdCVXZOfzzZu+zp3ZzCT6A4r4ct0XDJl1nDgXA2ZtQ/lNKbidt0wutMt5CY+1Zy2l73whCOyJn
7i3aCBJVj6dH+lCn7eYvrlOEq/vZpaO6T0hrMJNVJezZ1uDLWDeYyfEBj58/zstNUsNvutBf/BRaPvjaQ0W5tuWp+WHecMYy3KWkgKM3P5YV+UdGR1RSq78TcfPHtjY2RinRE0LtcPWqG8AkQYJA5w8VB8OlSuVv
2htD3EWMjpyIy64xSlAN50SfnnOfZRvim2SG7jV6nqN2iw2WWUAZGVkF3ZysVdrPJ1CxM6KyC414/XKNycyO0cIkotcQ5/mi1YxK5GBDh7h4ICBN/wdNDVGjYWfoBZ48xO4qi/DefBxi433vAlqNtLeHZ1cpsfIy
m+K2qy07HLWgTXKJ+N7KA9dzzG0ShANdh5PfLJq7pNIcGaT2xOPSZPuL7fhxgnaWpb/DKWvUwfdvPRTbbNFKNCyOMJ4P/fOks5m8bPZ56Fz+eHC5Ecy4yo6ql+vqGvG/47v613HyfefsX/0RxxUqt12IrrD/ChaX
7tOUaYip7oPmneoIjTQCL3vYP/+yKVnEr/t2jMeTDc/znp/njGqFLTLhLCSb/lMSvo3CdKrVuRxiSxL9xXM8Ij8pgqRRpWVtWVgcydWs58zW3W67W0Vw/M9+yFmsGTLZWYj5Q9fHIol5tAin/tc6HemcT+T/WffN
HftysMJzyqbKdBm6PuP34GQIR1Ve/ZKGwgklnTGF2hxFTrWh9+CAMLrlQYxpFF4M/yIXpnxVVCaNDtLSnU3BmMT9DIVbCBQPq66a+Wr3hIEbb5YKFhA4CkWsl27LVs0arnMcBBw6ezZ8ZfhtON0ncN5BI1YZ/mS7
TBgh2NqX1xLHF+QVt3sv9Gw76Rh1bkjYr4JkaJsEJJwBGv9W+iJEvFJIDZsSMIlny2imtvpjfJiQjtZ2yvMdsF78dxQnNApb+DA6oXsthKLS6NGE80jFikS7gVvchbZhtfTER7QSZLCbBdtKoxpMIulZbS15Hg+1
RRY7Xfhwr7GQ2GmfriMEW0cVXg9gbR1hTpBmmoHs9RleJm1f1DQmmMcXpaneFVfnA8lnd+7MV5gmXRj2GcxPdFb5rdY/DauacDx4wEW4Q8NkghOL4at622EL53vZm2vEONm1/VTkNmgBYnb2MAEBki2XHd92PsJa
t5llZJVkwCy/h7nYzW2aEuZ7twAVc8GUwBXhh1V13KZagjvxZilRI7NhzNxDYzboIUWpdX2x7JgpECSmZZnHj3sugtRhaqjMq95puwx4OfZaxsyyGpY8Z9WnHNr4jx3gEOr+6eBcrSH+1Gvtt8e10/jAKU8TQZWf
XGkCsnrgQRroSwblg+3xbXL7RsXGYBObnB05xPpSdhI2tyHrt5VTAtiLdfIIFdSFF+xR5c6Wfr9blmbzeUSkrTLupy9jl2JV8Ovskr2QdDjgjXqSqDNc2Ugq8L4dlSlN4fENH77mhg5T7oIMK+CpdPE2dd3YvavO
fbVhUtCGWJmV/oqbdI1MlP3qyrOppdYzst8GqTpBij2NVsuGXT+vDLDxfCMxmrEutNFj3EBvpXNZiY3wrWf8jI5Nx3id8awggoejkFYK3Y1BS9r+OnvSARVhloz5ztBDPzaNfleYUxOgGDtxfWCuERyIYkrSJRLN
USgYQGf2T+3R3IzCojhIsgYIjZ4WsxdiaCUL7WluqAke8Mz3uZPapvUEJ4deV7YWBVvrw08kD7XbKNqf9IcVvg/5mGybXXpXj3DGWKmQ74hTYZLjzuAUTFeQghFZ1XluA0bQZCnqDFnWUwqviIgU11+yJ4NlxN2R
5iJEFOBZyl0Ao/DzJ0owmbwSbRxizJrP2C4ltzyQIoMsY0Qe3rygSanoPlv8XKszDq6N691ysED6gDRp8UgtSWt4oS2vFBobmmKpV65yqpwQZsSgmbzUlxdlGN37L5WJVXjIL8VHlCvKhswyYhqb6YC5wybss0V4
X/dTy6NtRvpqu1LWXKLVUDgZEqTdm8VB3KFyauudvU/ate87HvJt/w5+QGPAo8aBd1cxv7hcwo1BZCqk5P3NtY91weRVfxP+qqNEP1yz/E8kc1oNwqsNzhvVFOUmifMpdVmDjEhz7hIg5CpsLvr39+du6Qv6g94a
OkFZj/77rGRksK4ZcsZuZvQWQ2JENNwvxXm+AZ+0tzNXIqUDFhWQ6Q44ei2usqeaBPZzKFQHDt0kV3hDCshAw5G5ovlobLg1sUnF0b1wwxhpix5ihCM9vn++vp/9Zn+r84Hv/b0+WnX3fTNZetrL+HNqAdFLAPJK
469Hfh+oo9ZCM9kHV8aicZrQfDP77TKq1vD5PNmm6x5VlTtakbW40PBexM69xOxOcRCWIPIrC9x/8R2DSC6b83h4VvdRi5pyOPLop/KllPv9o4Jz2A53TWPVYzwtgzMucDrtHXwZadgLt4an3A8VqprdfyAe9Ns0
hJIWw0/L2w+4Bk70v5kfJx4otEDrKHWau8qg2hEAyvazl7+xI264ROd+NhASRC+yyC4HYx8HnaWTdrgeiriVfSvT0yy8nNOo9KWTSXr6jxapJFftOO91kzYVYBjON3gqftLG87UsThLIVKj/2D9piJ82vrlF2oCl
uiu2PLDsrz7rnHEhz07bbMWnBc3seVZhJgr+eeg1qLXWxvnSz6Ylc+69tyxvRR/DDWkdPJlYVXN8VivVTFQwhC41bf0QOc+LADWezpnKB18vEQZtrTi20Dghm9h7WwWyhFzjQGRcTJLd08iQUfsFaFxpKTTWqlm1
1TCp+ZR5viHRZyiYXck6mc1mXQRO1pDPq7JeMILkUeDCE2urEx0j0xRXw8/E2ur3PvHJ2VXP1fFzz5rBgySPak3/rMQMoQLJkwX4OwV1SUeqm64lJA0nutffzTu7v6mnt2l/x0zsTc5fe+32669WS0TK2sey1aLE
3Ln81Wrpk9WHESHNABvTYjkBpHWEBX7wi7oNolYkuEMWos1eH9JSgF3vtTP5QZ5q2dUIixhZdkx9qvIkOVhCZJ2SHYp9s3yHZICjn6VWTqCuEV04fGzldkK44EPwjj515dGE6rgXP2qHNpSvbmbQWUVgZlASQm3R
WB8Q3M3msLfzF4cLhx8vIukI5L+K1erQkCYXudj+mJibtmf9cjRpwGOMOLZcN+/XGeNQoHXWVrBnA9NxOzvBb62FRPHwcPRcGNdequcB+OA5JUp4eeJm+Sjig16IBnyX17xD86n2ZcC9PJ1CKn1ZM+gWs1Ev4Xum
dg4p3HoHi0gHc0mGcSJdZB1fsMPozY0kc8kF58TrSMpGmvmQ7HCZ0v69X314w/hbS1j7kqHeKZ26i9wyYFsKtqKQdQqQK/wCJl23PE/oOmf6jLTI+wa5LIawEBvqzl7S5LBdnJV/7iCxZgSZRXSw2MPAawQQTem3
UWHQXwhipaYnTWnEUHSAy3k22lt/EJ6Y4fqL9RWeQ3XtNz1oJQRauOVeasp2SKFja5CL+ljSPge+YVOpWYFGZtaB4C+pFOu/5/SiuiEtz6BJ4EGLXtgbgYJOUdB59ntdfTWteZhf+jK9yIBaLFGgRysjZM337pZI
CKCIAxoG5fyGDdmCgnfNBZiY61+FlDPytJYBmKHoMJNuqSHIVsFwc3EubHUl9WBcb9xgxFoxbQoUvcv0XtVJXI8seWEe11/1fxLMX+IdPvh9N1IXKVdik5GBHX78Lz9YNfklPvCDBZvOOp5BPP6qe48xjfQiw0X2
bEKBFZn6ktHXJBAypXiI/hJMtLtbs/dI7v1WkpSffy5XqhgvsU3yg+HZl2Ep5wPHRcoGvKYiQHnSozLpHAz+fFDB+aarWXfTN7t+7oDdpCcrbouJ3EqnM6t/1BF6OjiCggPa3w9Z/UGWtidXLCpsZtJO3ph+rjzM
gMJ3jvPHQdA5bkakG5FDXJ750iil62NnR0+d+KstqzR0mNYkw4ysCzmYQSRC7oNCXJnyYb1IYQJ/97Jw6RNlTprvNB2BHDkOmUT2JNh8CHEv3I8aR3L26ywn/OY6SDk5gnl00TmsQNatwEKPbxp+rmrvPCFQU3ir
jbuuwKoUskUbd0uBJEqgCozEhYlNy+1PYBdJy2LfzQSyQBipPaCUNMQDXsvHxP5uKklBcrm0twyAodU0yepnKeBfP0JPir60kydL/f9499fexB5Up0TPX06L7Oom2PxeZBc9PfwjKdw12JjU7JXaV47jJFW9QhWq
RbjhlaznXU6Ux+l47x8T0oHoE/O21C8kj5WJR/zI8eYspLwgPnmWDG2owYXN07ZblEqdiuRWrjPHNbSV2lISn2STkaAthLRIREnregKMV9m3Cvg0VVyqsbbCXKJp14zy2MvuMFX95AiUqdbEdfjrpZXr0vHsnhn8
o/WZsojYdoKry/Rt49TrYuyJMcnIHHgi2USbveayU7dJy+k+RbaVwqVrDJvbCGCa0CdnsKE06BxO8ivsp5Vxey5DRUxXOIfDQ2qg3IrIuvRmThMp1bZHE2AyE9OjyL1vGtNzfCo6viKfvF0nQDOm9Lc8D1n4xfsr
GEeoDo1NNFMcnNw+jDQCNEN3X1XGS6jjX3I8SDZLHCoHDxw0HuY9hWA7Ro3SiEhtqQVEVaSD2MDlO9gkvQ5p/+TYNnodVtRWZr+X/YQKyZHZObD1sEbxLo/0ixXlqlDYddNXVDNYr0evITXySzyVr6zWe6UzCpCU
oNUjf2ysZCgVGdveIgsjcJMZWWMu5zCnHSugKqoP3TPBbDOlO8nmViO/QtIaYWemc8t507Rso65EUrXN1Tjfrvrnc/5UdKXPK1Ea/YhI2dG9Eb+svtowEf+tWYSMsMeGwB3Wt4gwnoMtFdGIlxLHTYqKN+tG7iGf
OVjTz5l+PuMdWlMZ1/fa6BkIg/IwgP7wn/B1r8OnVs9Gac6VfDZ269HB41AQxRsVH3CedvwQ95KGTT7FpfFnNQcziFugxhaLno4YF6wh3Gjo1xzLOpjBhfT2J0zUhGoNuH49Uj+NttNLFRQjEBwUf5ko5xvQSuUo
Mlhae9G9A5Y/pGxyBGtBfwpfajaAYJ4Ec0XcdCAuNBrpdgvWcZDnNG4qD6f3hOTXI0go7tZvewIc7V0y2PPs9MnMus5faWjlIW+vZJBk0nVNO3tFAVTCVxP4YmL6I5KHbyviQWQ+cjc8F10CPAdD/hSJQ6tU/9lc
ltnBSKpeRlTjAHCMa9Kxj03T7OMOvgTGUFnUwPDVvwc//UnnP2e3YXMapWFjkTP1dSoSUGgClLJfBlRqLHAhm1pU35nda4xEvVn8+wCYZDhDEQsSA4Z8xW8CMMY6esqVhIF9JDKammRHKYFBEOwkNfVTsc4y1+lt
0gwJ6ccmTTz5bj4Ibu0qDHlTwtxOapuoOpwBrolB2K6JTNoF/1O4+sebpskUlE+CD6JtTjFAmm4wetINSsX89pkiAy2t2sJq2MGcwDhn1bouReehc7hngbXVtMpQdwac2KIqcVYrMN2kF+HCWoDluKrIJ91zVjHF
wRzNNyrYhuGHVu1MZ3iWuUQzIdTDg0ALYyl3qGnmyRXQZrBLWfGJMhiTSLNlstLAPvC/G50Ahsa4vhdHKT/IUDODk4PkYWfQPzhSOsKyrCi4r8fFRp/IzM0Ki3kJlNgcCaMyuEuB60ez0UOdtgUmhiELcxM3WVvH
aM0yiG1TayfwkmI2uUwJe0sWyg5bBoiSXZBdf/+k9UbBRD3gNKeUKNm11iPtzLD9IXMekHc/k/BRssUMW6V+XzMp4IKqqMGw/bGJdUvt2kEFZcqrDIywuPOqDxOZZSPmIfPZ01HLPTazPOT2xLSXz0EGG8GzrhF1
Bi23QILQOlZp27rTL7IvIFF+cXvgDrYnJBneMMvMIrv21LNRWq0XXXdlTRzpDnKPb9MlYhquDKRy14fF8eZXbAdBJj7QKPGl5ZyISr5iG2UtqdtPvmrfMGSzd2iASGYl94+KKbxm9f7a5hQ6q+ZzIkwRl0CuKfkU
oQwsWUaFqcG7QATVuYTYfnJIu2leErtWGW0XU1fjz/z587wRHvqABSODHvlwX/JdZTmtar9ykzQ7sLgFA6BbOzdA0EWlRGdL3vT5ZCyt68v8GdBh8ZeE2jY8+qMCgeMm2mYvPDXvwg7rQhaWomALkTH1N6es1Wiq
vYOFia0HZ7EdiamRATMVSLWXSA9dh/N5W9pdiLJbAQXtbDBF+xaeicXmvin07vmTvo9tHMvQMHaph9rR3wxegCPTCup0ZKDps3TuosxoPEjp0QdQT1mhhmnsAwRR36wu5QORIHeoCD2EOUHSzIFtf9BrIjS/CD+z
gqRC/sSX9dmM1C+m+fowjsTgHKw+WrvFiErLxVGDRQrD+WJG43HmyLXFpdGOspA+YsMF0ReEphPCcC59uA8K9Ubi+WQ3BpeStw5Tz0lv6MuEeo/CI8MLzjqbo5BBp5SlcDGb3GM5xf9KcwHqnN2w+MULfuBWusI3
+B3sM2T+IBI62Xm+DZlnJ7qBGcG76lGL6qyaot6UrWH3qcl4OqFhOVLG6QmswjfY9Wu87OYnEhqOIUMiQWuEqhSpIKmknijqOcnsu2E1VhMfc8f+ygIfCLX+LN90UDzJie5Z7/96kD0rJDXMr3bCosyb4RgG3q3m
L73dqyO9bD62G5N0PBKry/rMkuECyAK6qq6IvtK9FKnGZ4xkvtPqNKfKMQLHbv8rAPv2X1GZUHvRR2oC5h9nRpUb9W75slWnAR1w4mXI+peUKMIAUu0C0x3q0uZAc2J6QKf/nUEgGUjEm2lNYbf0CmPaw6MpzBwC
Fnego9lJbRHlkCBhml/V3D98w+W1n3xhz5qLV6LBQhUcZKWsv4tziDAcm9lAy2LaoBuYRSL9Ao0zacgKR5xSQORTeiOec3h71s/SqwEYJysY9gqj/KycmsLg76XgIqMrprJoCrN7lxGUCDG4UKfjLdCyNhE3Q8fp
YgBhCBnfaaCu/FWivy2sK8mcw44x5en0hDuTjNSIl57IgWiUf7FcoGZwZ5CqlSp7Yv11VSqzcQYAGzO61Qy52bYbFjUdAxobGtxbNAP98rtaOMZboTHjJRibCnLStuZCXI9j4n0BU8Y7K9fLLObf7sarldOXF9kx
1SJbxwlounDZjx9/yro0HpAeGvJaSn/fUvlJLcjqwLY3plI7HOrSaKtLTvDjTp3rRrbwvF/J0V9hB594OF04LEw9qzpmPGTfN9MeE/WzBocNsPUdQJIv137vGg8lzTBlXMPrB+mVlEh4UNogP0eO/qxL3vJV6neF
3VRt/AqlZ649ouNukajtf0G+mBMbNmegUnPsIQ+e/zXKm2mPMd01OhWJQl6Q7ykwsOzp3cMVb71lH3LarIFeEl6k4NZb17OlWjjlmGttR9bSV+gsLHdgdKXfw05NmZjpjwLh2rMAuQVAdd8alDXlvbPeKBTLqADH
dkMDgYQ2HWNSuyRYcoAgSgxVYB0QRP5lSpQeGAUVvmnPT3FEOHDzzFXHbjqOleS7iV+rZQPc3oLJJ15cFmQNA+mLbs13VDlGppRgXh2WHqbHgqY3T6gGZlvQihQME7gUw5+7KuWp/vQ/YWud91qS/a9lD+Bty2bH
3ZlH1LCUEY5EtTlFegoY8gFnfvVFYs6ItXTSydCORd7DgwZfoGRkGgJwPnDxeDaQ/Yo0T8Ixw1sVPPcEnT8qH0PnP+/3nX3+i2LLSdwr0ttiOqi+11BiqDrq7PHW4ptKfHxFiLZn+iqU++OPnxCGdAxo2KZ1Tp6N
4UN9VjHSIDu9GFs2xAVLqUrwym0c63TwdqeaQsfyfPszEAS4HYkb4VoeqG4bnkjFi8sti7k+OG7xv577WI8F2O+YDLumbPLOBULNp5BzsfHz8CF9VTLkviuhElc9AMlLg4NkYjSVkw3ONZzCPgFi0IlG7RoLYWjJ
KDjCpcrsz/AJP8+XgDGIMMp6mhju3/IeDcGckd1ono6kAp0yqoXb+E1dI5jzp6ZWPQWgO2brhe/qdDk7pQXbLBGGGIcCMo39SuoEK5zqp/ZZZ26K8w2BDktZHRiujMoIKLcoMEtJdnvhVy+MGyj/C2VR7CVG2Bg5
i/aXxQpGEjpr/J6rbDLnxlOztjCM8WqpYY4XwBqbEYITSmICwh2VgVxhV8I0tNhRantsGRfXlGni4wdk0ilk86gaBnIuRyX9UM0ujbDFGWCo9ClVgNIPLNvk1xNtKYxQs3k8nSSOUISLdJ7MViXnQcz8ZBomOOV/
powaQxOou3f9Upe/FihzxP3jnl+U3OJ9b/23SnwHexnA/maXJrXO1+h85JFtO/tuLeI2yfQmYCfkPnvoouPb7aMxdRgH2CoGyXsPF++Vb6DcLc92ZO3leIskqgCnYqwEnFgetGD82xRqEwnWwg0tvJiIvx8ioQAg
fqkusMPe9HqdZSa2BaNJb63vLDlzhVPBUZOwrjiLEYaTg1BtaK5rwh5o1T6H36/m44dDfhjkZGIvzC7tZHbSkCyRRs+CyZbgifJi1gahsN5VqDMu7OBbFZd/T2HWdVlk2n8NEaj+RGpt3SWUkzYxXNbxGq/xvuqd
tsW4jwcNExsk7aMLrw06JJm+mfCMcOg03/iOsydTvk/Bqli729kylNdm/EKsa8I7TwlTinOST2UKFXTBs9bMZuy/cvgf2YISkjMrE9ZhdHp3XASIiNoFkSalmMjuozNleRLqXJnJyYFrT9AUO5onT15OalCyB4xg
RerSQQg5PwRzCPNWq8DdhK0uq/obVY/Qeb97pdbmdfM0p1KeIDlp/akQz/ZLZvS7u4rLhzwdjUnpvP7LPUwzOrq4RXJShFrg4Qf2guyle3GnhSb0ApdfGGAwBd3HbwquT1r/2I7X9SlUmyZnDpIQqHx6/N0gqYpp
yFdI2pPUZm279Wo/7Vz5ZYDEVKKoDRn08j6q7OTLHBhM2E/5jGsbUeNmsjXDtIvOnYytolMk7hX5C3JFNjDkkmFFufqo2X0iSMYZ2Gw6NPVM9IkJ/b+ZxvaoH15boSH+NE5EaXav8plACv77msJexUIhVWTJpndu
VEpcteRds+hep5UL7aN8N04ay3b+WS1Wr6i3VXQ2Oo3mLbleZEAJU/Bh46Jl85lnVUVh02a1ra+yiXSRTDFNCnKl89GwcavBZdttI9GhKAFMcTpf56GhNytCIlIcHgRLSSXyvuYtBWUn3BLLFG2ri5qI1noaLSsp
PkNWwXLhO8v2YbFbEIcU25VYo1hRDtr9ZCGKN0qXRBQFA3rv2FajW7ZA6WxDMiygNWkIDSzapuO2oCvyqUxKY8oxaIBbMK/usSMuC4yGjs3Pi9VVdE82WJ8bC+8ONGrwCCXJBECh5oqEB68+UxXrgl+v5SVQMDFv
ljrmhpo/O3/dXR4vM7x75sLgFHTgrXarxRWSIY5EQKBxEBbfnCIe2A3SMBoWBEx0hh3rKibAKXq6ag/SEzy2ZvitEo5tJ+FgIjF/Fd+d5a6qZDD/7uJ1P+4whEKUp0jSzg0v9r0AWmJZpLEGfA7zvPBxXKrGrSI6
pTPK4dWgSS71furMujf2chEAH5+PFw+BHjxl/AXos9Ua09Fwp6LWrZsTS+1uOst4GZWfrHwoGB3ykYKUIF9pA0lTH1FPlvmOHhayzRFVBeG0odIJHqaH3typQOBdTo89EF8c1UXUc6/mNI0xl7CYuN3LXvatelry
bE8TGLU0EvV2DmqbDLEZX2HkcF0HqacQ1WizXMTWAgoYnlaZOIblwq3zj1bpIoNTWmJMr80GgUkFQQgUzzLEk+GhKEbqwFMYLItfV8dLkGMq35SyCtOcDeJ6VaeD50w/8ktlG1GXyzV7GhSnWVr0xPXO71XCbVN6
yaVS8Yo4IM0shwSQSlXDbeoEUnfSf9KcGWhtMPR0I3tUntYwgavwGG+uVEiWqLwZ1fi+cXEnUbhNH2MDYaEyzkiJAhdfr9bv8+s8FJ0CXzX5DX/wV8g/G29De/e8Y1V+5tRNukRRWaWnbbVtWVEbxxLnZDzTzhAz
SAaT9+dzrudxZQkFubt2tMdmFROe0jEGnViGI6+SfvujZg+3xh40PPo5c6GM/eKKKc26e+AsX2SVR3Bc3MvD+HOoMUlazjihr/S5PecD96d0xp7k00PUauP8zHReNGuUGGZ5ikPe2+5N379GjiUYdeUVDaH/4kZT
/9l8/d5evkotxzA7MBf7CnzhuZqJFQY8GhJnsq7v3ZQkZhoeeIMMtB4nfgn/f6PgGnl+3OLISPeZe9vOb57ZXgjTKhvQ8sPjrY/bULWep8mzGIC7B2xzE6K26CXeUUQ91Qo8x7+c0SeuUCPVHrBtAvq5xcSxcJyB
Mwfb6u8Aq+gLBI2z06UihAl3Qs3olh6ccoPRu934eVioKq/gu24KvdOH5GoLmuG8t8RXNOuiSfubQRlQgYAH3WzHBgTysPp8WASR7SrjCja7R+Nhsp0rJvFx2hGxhE5Lmz7WXUugRQm0EtD3KmPoINPIvA6rvjje
HOKcVDfBM2U83NaN6ajVbcLJzYKMlTMEBTslz3mn53sbp68fM+GkHpv3TDgpZK2JUDOuOXxvWK4rewF/9YZZtARr2BDHihDnb29L3e8zyFcxEyU+LW7XbuEx2XQ299ULwI52hkH8NRU1R3Yn7EJVn7YnnxxhKqwd
pocWoNe73xGr8SuqiAYc+0nr9cKKEb0RtbRCHyEmgjhZi/iTggvL5+z0rLjn2DFq7YAvuzMmwJhaOLHLDGllk7Riyt2eDcvU1t6uJQWXE7H6ILW2VkxJ7h86ydhKFiCYwSeVkhrWmWAqm0QCma9hELW5wAZMaTIo
Ixp/ITyPVqkqECFCnFPyNkP+pM9JQWhbGkSl7oH0eiQ4axMbra0kvP0oTRkMp+f0mTgzJnes/AUBFnSKF1CK31IYgQSs9YluTjEE9E1HAsIIxjfUG4FHzvUXBA9Ciu7ysnXL0tq1vL1wPfd+FLL+GxrICumspmiJ
36xmfDRx0hD4Th8n9+7X0iENyrdo/oCWvIj53YfWYdDFqu1jrmhesF9Lnkzd18jS5uQ6iM9RsiT6zPPyAeG71/FLp4ugN6f78o9u/6xr/dwEL2gsHb4YGQKLrhxbIkBvUMpWWY/ggghCA+d7RYRgmA0i414mepbz
secOFEO9v3B1Y+hboIfWsqy6nUO22nMT8M2eKeG5PRHhYz9dTs4mixa+p40+jFap1VrRsP1HOLKS3dBtJ8/I8dr4ZPECeZQ7xu/pZEMxBURX+HaLTK1LM+Y1cpai2MLnlHy28tnO55C6GS4gVLJ1WTuCOGKnXEDt
plDcItvGA+rmu0D5IXVbyaEIWAw7Nw7Onj2S61X/6eCsftQj2032bUR/fWBTOrcu9jJDasHQpCC2PSPBzG+RRpBCpepkMABQqAW7LY9CIIUfblboqnHOFMxEyDgNq2rmFLYqx4PptHUh42vyWKrY0FUTUtGPiZKH
KSKkglSSEB/Uu/Sba21jnoucYHDVK4ODUljLOBHKlBI+6LegTXL5DOigoHmJQmH+KNuam1uq/YnEGutiSAulZKKjJUCapIS/XFzL1yoJDqEmAxrTMvQt1BEGS1+3CrXd75G4jFgjCyNK1Bt/mwalZKTGuOs+9g/o
SJHryGM45frQKMxMKw3koebG8UBMcvHBsZTlwAia1Gs+TI0imhKKMjBmCIfl8RQ3Qe5GuJ0sYYZqouNAQZ1GlaA5o0Jiqcxh+TOmhyrnxmusqlpL0BZsRfgho8BUVsYihrE5GLdC39xqACF2ybBhJKsIQbrm7Yjr
Wwr+2iv0QSna7bjQN3j8cg6xSW9D7R2s4wmSZt9fS9MBRg4qD9iGU1BsuiJCNTP0OhA4VeMqaCQmn+B0MQd3k0NksSc9JWAUcwA6KQ/McMQzti0N8oijolHXuKl0Wi/iVCmW4bfAuY1AlJXR9zZ1kEwEBi/wk8KC
z4Dixnkz0IkF6PlSQefLAhFPgicAlvl2DD3NKQ87tv9/zslHY6WtAopGDiPMbVrxrgR2rwciG1QlMK17aJBfKELJ1XiY0hC9WHecfZdTTttC3O0LXfbTAfY7vSro6N3G7kCNyQ4mmBH3BEPWPigfWIh2v1tdHkSG
4UbXFO56S76mM015POZOy38tB1FKnPKLzhOYsClYQ1rxU2bkPuUnKtm+GmEutuBENX1ULdPdwDVBJfzXFOle49h3qU3qyVGkW0L2OQ1zJm4ucne4XO+BEI5l+5pAsdXiVwrGFpTHir6R2UEIkbt2+REVOUrzhfTJ
emLBDQ1oUoLCt5QuOxP7h++BSaJDae6W1v5YCty+p20uFahCQE8c+p9F0hK+aDUxmI9Kf2O8RcV5uJpvUqIdxBXISAGxlpzKodzvpb1MxtX5hELOIGNDm9EyXzP3JavdSVtzDNrdZx0shJqQq0qNFOGoj9r7W/ig
BLr/3wE3qvvpCHGKjdOCcra3miUR9j/Oe8JxourmIA+Rlpc0cO8tlwV+s9CLjTORHBhMWV/FuXwowyNgg+NE5d4umIBEqER584YbKFZ9xll6rtlcSy2inXzAwWTeI81oAE6dxYdAOUGpWkyDHPtGnF1pkRe57BMh
dtnwwjC2OBrMMOJf9mmUwHgmhh0hlRwiYWWGjycokQpMsHeCSIpigc9norgXQXX+xjGF5rJeSRvM8nkhT2EBtRA8/w3Wd94gJzN0eEY5ZPSFgApLL3RcWL0bculuTfOcY3yHFweTc4NbtYdVDuuq5mlF8GygUlim
Q7HS4XP7ai8W9a3n0gVC6GIgRxMCOBvof3E9PRHmSZgtrPUrOLBdUwsZCtIQ+VC3UrImNCQ/zFfFZR+J0ZTcXqI43ViYu8e0+2kBhoJ0MVQlWa6QptklwDls1uicSAPtLPzVdKIqzJ717pkd+MbJzz2B7DbkZBla
JQk2jTsaqi34x8qTXWvnPjN8dwheNaYJpxXvvWC3+zFveBwxTUCJ/drgqLlNfV0QnsS2HoS917WRPlIGGHKWrAr7ypgZTgyvVhLelzUMdoF5rPTdIDugVybmKmaYhDryMGzXqQHxUV9CQA0PsXkyFJnN1DOD4NyX
of7MPjJ4cQ1s99miznRtBzMFW//uiCmxFXelk1KdiZkb0tEoTyc7KGXi0zXOawpSV+XvNUwicJIn45Cnf/968hTwxEuSHVEPqFnOskLjpfW5YvWO22jQrPX2kiTVvCJYsrfpv2fJFprXc7r9MS07opxMRCmjQXB/
o53Dk5buE4/y2SGnaPyDK1ol28BEq/3M0qm6VDuUR4aHCGcoP/qsCkTWiWb93OBr8lUuJZ0pSxskgNLjzgt99njEA4nrbroqJiZVgkpBOTvN+aw17FOCa+MO9HACqwuYiOmyrJ5pYWWJUQi7RxX4hBIZXid29Y++
zBVaqCUWnn+Xl4BAvuoi64ApyWZ2EHn3vhfHNr7wcla4LSj5CYnejMlANxPKd1KXW8xEHPiSwOrKmLDeD52N1PH8AJ5VahfZLtBFrKG7dOwLOD03JDnvA02xO/HDzxJoXIcm93r4w8aRRLUknxDMWQal5Bgk/Wmn
exWqlqlc5BQuMvidWrVQTAd0h5kqRBZX0dNfNDaTqpLJE2aRvut/cG3VK2OnLoDH6KsHaezgUvoyThkUUVyI2GtkCeHeTyoOC8KJ+t/SymjnxyZ9F47cEdcliDZZo3c/z7AuQiXN/ZUxcgsuHPOJA+3Ut6ddMFql
2OcwUnJnCA865KhM0Y5LKxuNtLVFmGLyXailj4WCya7oB+sXDoaw5xz279CzAIDUTYwBh/wh4xStQDMfU4vm2UsIEN2QuvRmSxoAeIrXCNR2uVCzjnq+905IcbgLGAN350g5gOU9rhyWxKXSwi/TdnVqJj+Uyh4O
smMrK8jpvHaKdDall2uZcw7RFNC7tlf6ZbR2G0byp/s4MZ84G5RAeT8OcFeWsXxvz8q567um8DkQgO4DPppQAyKlrrBnxnFX0ZR/EXA3fEod57LbsDdwOpwVtcBP9bkVfXhYFs+3/YQhWrreEcyN3XMOPOHZvvx7
KtESQPb9FDA39X3wQDXwGvzsEjooQZUBRM3UYFxo4Ic25M8K6LNC9NqTiaphav6ZYPNF3igFnwH6WEcbJnNPVZyupzaCsi5t6Dj/esiVMZ2/iqSJmzs0NaxOCMGKgBcBQbdk8yCeDzvkiWeHmHl3Qo2hTa6BmJ98
T6H9Bp4icFAosaF034ZwZSQ3FBJL0j3b9pnGQ23RzVgWSpYFokcJvaqbCJvrkhK/vIIoROp8UOIXTw6HuzuXG9nJEfUTIJSzgvaxTE38JYNCG7/q/CJwMaujPbeXCxZt+7FvnCbyyyFuT03Tt4NFumqi1XTTs5jz
N1cZGXfGFlXuVGV6oAUt70Lgb1dTCaXS3fbtgbBOuviQBumAIcmCAB+gA7PHbOi1EsaG4w6mVWq/TNKg/Sq2JFP/Zh+BJE3H5o84ciyKR+EQWQqQ/il8BOFQ8Dl6Jlq0DDR3oo//0WkGXCO8fE5NPgSxwHWBkTwc
CMDtHO8Z5ryFNTinmoXonCOeIrAfhb3uzsUbrwu++PidXX9w0BhOIQuRH3l8fWv/VG6sdM5zawSXvCLLmkLa8pw4PeGnx+5He0LBJL/QqIrXZlY8XTvTHhmKvgfiqTSzUIYFvxGvd53kqFu6Kab1nVgFCoheCIfS
ynVUe7J/v2nCnW3LKipA9+jQJWQrfIpGDIjFRZgMVUDqytnMo8CniEGWoAQDS8nvP1hJt1qaISGoGV2wBI484mBve7WQCzEMwdqb6EBGBTyswfbUBmFwyLHiA9Bj/vTIctTXfVqll8t4w6BCLOizRKsHWfT8yezq
QWsNbHVSn0gP5vOY+xI3FywV38/e6tMJNs5ZLE3ckHFkhq4nszdGXbkrEsjz2BAcfh9ZllNcOpDtesb4T2dDwhX90iF/EA9TUClRdYnYftF/4I0wpgO04AnwiGUg4XC5Ckf8ru3qVe7QlBnL+5MXw/rX5RoheGuB
/meCrbPffh/bzW35QbLdlTt7QzQJt96GgQngGB82A0xMvOeg3xWZW4HtV8etyN0SPgjbdeQiYT870RxsxsdMn3dM+XWah0zTye2HmfAgXATqNfZbTKPRuRm+zWC918Ew6zg1kJCAuOqRYCHsewpVVteM7FLSZrFU
MQeWaQo0joQKhFcsgZxo6k0MT905QwoQXh8sSxDff255Z8udbxLO7KWVOkdsTvY+j4EbU7ojO7Jw6f+U0nATurJxPh6y4bW28iSjcRjfb+h6eVCsc0hNqPQHCGxTDhXsr5Kv5PR1H3NiaGxTAAPx2N2fMkJS4llC
xFtXgBaqgwnnFv31d2mb28loHbqZ3idbrj+53jpLuNHtENZ2fdwRSZ+1XL3191v4gwTggsY/R1X6cBhOKC8CajiXUm6cCbnZs+U0fFWALV2saZb2hm0fhJYHj+DpaW1RLGxciStILIWaXSEJeFapULVIJkHcktBa
qYNlch6cSpVpOPMrgHqRKk7Wt47BHIsFwhbqFPTcKc+H7YTEKLmLvreFivksm0Qgdd9nli4zPN0WVLRrIoDWmSWsxI6BJezFBUZoz7fir4N1Tg24t8/y+eTFP1XW757Mx3v/m1w/V7OtUdVfTvTmw4hh3lmIR2/A
E2MEAme3rpu/nfAXGHGM1o2rToKZy+yKPDM6shsGUxfewRx27F8gJEDEOiGPfiYY7jLXS2g+Ja58Tk6CEa7cC5W73N7cEn3DbmDs3ThULnlM5FweWWH3vLBTxkIdjGVtC1VMHDac2js+E7eSydC9x7kiN9PQ53Rl
YJKCtIVjxB9oUDv0cYLucRydvbuC0WWjeb1Bc42GsYdKIcyF6FzyY1IN/7wx7OMKLEYa97hYlZmljqE6xOpm6XuY9gP8jCyWtzwn8aBCOzF9VzH7oAv6m6aNvn3WBOMq7v+L9/F6gNm/SHc+8e31IF/V1FO62SgW
th1yLuFVTVvPSx95/mIbh5vvK5726Kb+7uA338LlpMEmTnLk0bqqFoMuxwtVcprfccph/LEBzXB8N7cYMFErSXwGEl6Zr9bz8XNExLZUAZBTVgmVGBw6Whf1OOMoj6cSzUgPB5lF53xQKHpFUUQG0jF6IRcqKE8K
xzr2pTDb2aRlW7gmF2li33d8RIH5bdmc2JriR/itH95NeVMoH3vLwp4wYBEcETkTl7OsNwSiP0p2WVw4H1ByTMw063FKCef7D8hntxoj+Jym/ogtRQ1f8jgAVoG67NaUxN8yd91LtEq24JHoVc5gtBQhA41J3On8
uoAnhoTQtHA4+R38LzfrM9ONjtHwJFfXBvuGLWU3n99fxqjJ3NkUwV5EbcvjVZpDVLfMFtkRYsShT756TN7/26Ce4gTRNDm2MDyRHprOEgQa6Wb+pJb76xBWeF81/gnEq6w5XiL5LJ1PeFX2Ewxk93ZBtyfbVL4n
5OLcX39PQ7vci4BVDM1AqkfyIxr4pCQ0+QvCVAZk/hlNaT1gvN1Q8L7skk0I3jA0n9zDr8OfaD2kMIg1ONjCF+xCvFJxtnx46wWRughSHYlSqJeYZ/LWUoJPzcCH5uxhw8rcuHr/1/ee6ttsQLjjCMTIb9OAGL3R
Nqlxop1oJ1lYUfpyiZPiKMrre1prIUPNxADoZ2Vr4Pg0KbygPQtf1oejC/n3Va+6zKkIuehDWXC/pXuZrLrL7o7fAyFvUi87BrcFr5mS3J/MFznJLWxwN/W7TETB9qFccisaOoOaHwPs3c8FM9SkA0oTzvcf75rF
poyHDdz+SaXleuz3OQjlvYPxiBPgbC0eJ9aBb3Jxsl1OBvE53sEWVRklOtac1C/5Tqxl4uWGkgRHiHD6Vb+zHYopiOxm3Ke7RphejmRIaZD9/PdvU7VKwpxCXsJTcCiH8ubqlUo7yUPaQ4b7QhbcmFrd6NCVmtBd
KoMjybAlZb3ByXcXwmCgmv5LZxmLfP0Vx555Fb2cohfQoP95lvSeNYKoFoa4t7eSa6QKqA7RqYeLqkxKMqiD7UX1xd59jRqLBRUxNVV2/oSQnxrXFiufgZ44GK0M+EML7o4xZtAxbRqE4VZaKIlTp/nGaLLFJ1CA
3oiOpIwNLBIDvC0ogaIh5/pJZB3QtvQg+xmfxerGu34VTCaXgNoGBZfqCQzcjGOk2MdqYv8Iqe+lsj2tFZSI5B01sfPJ0fmIQ5UahKRdwaQsPbtMjKtFcRYiPWBoS8vrKA+jJlgt1C+DgUdf+D41S/hKZ5XfgN0m
HdYxL2iM+8XsRm7OvocHksAR+g3BIeyQur+IW+JQLvSgyWsSHVpT/vQr42U5kySDdEOoAXOvGSrvPZdvSpz0FYXzAhDiYqB5BD9+YxRwoidx/6LL7q6PHSKaghjVKZvrHGhKRFr+CgQNt93gqXR5aLwvypj4B2Uz
LdFr3U32JbGSlU21bQ+9lzzgRIQBqxhw5NHwyx74zpZ+Oqi0B9pGOP/1+i8McZs0MGZ+ssOyPBFHBfrkmYB+WlH2pcoUfh7crjWDxOYcKX/c/5wdyHFgaAnI9zb2v62RqbJYZXAkBoPU5SDQrp5aSqr3EiMS1H7o
bx/JQjKvUmj9ugVHncVXEjeGXIfeZ0BVWiLsClcAyaxPXcVN6AwnI9FSpPCjtw+zd1m0ALRRvALLH8JRhl3ld5MvxBrRN0rdR3V/SM3BBqR9W75I9qrlKRvWvrswozjp7iFz4NDCU3XTN1lRNPCWCZfOWxJjKqnc
caH2zn3BeaPF5SlaV/i86tFYMoe0ZcBV0b4SN5eYs+QlgqfuPJa8NIsacKq1tBqzVwfAQM1N9z8SuoknG8u+j9Qi6fZqAth14Vc2GoV7Zf9gEhRArvhD8DH2hD2JmK4ybtXG130WWcnX1+DBe5c/vpaRbadzwS3O
VD334AWQmiHYWt3nw8pY5065mBERhGOmpayJQIbH4JCFLfZ7wu1Yieui+vaCpBY7gZi2W7HRTETO3kNGMUSRtUuzLbC2jBuBZYU7wYyQkukpS7Yq9Qkb2/nu4MWvbeZmO5UFK9luezTXXtuScMxDALyCgbsI7FNf
cVjycORpQopLqF18g48emLM77Vj47sHxmz8uPVXImUkA+7qLX51H5UrDVKoa6cCncnI4TdEyWnIFDt6nk75WKcj2O/pInHL1WebjSPlZhBLJKvDmHHjBytK76Fxm29QBdMgnB2JOVQBns/JLIFH/wB12Saw4TrmD
2Zx9PaTS+q9BSutFMV/pjlvl6r62EUVAHmKTcxmpZ3HQPz5aUuq8iCJmWYgYuvxo+p+31KYucWz4sPCuIuZpq2pT9caMCbLRBUK4zmiQJDd1Bp44HVBuiJEj9Cj5MgfTmDT+gZy1KPopNuKYVIC+3Wi40BOxrlAm
B+M+mtPTQTj5Np4hB3Ocm3QHNtwQz6PdqBw2RKe2y65tPq14y2nQh2ud76s7ktg+8OFg1FqS6S+iZKYcCuXFnjHeBZ7mkx8JpTxAa2YKn/eWAGahY5qsSR01JfPRMkGHOTROS2pm4mre5uOVXMiJpTvpnYqkI+Hk
PhAnkJh5vByElwaaieTwU3HHls8V6ewWE9sxDKixSf9E26KZRcJZwXyWb4xTsr5IDwX+H6xbikpljkZltrmBOw9Vsv/dlNtYfIorwpVzY3U9iL+ftCfGLAn9R9Ux6OEjVCVBZamfGVkx6BDch126C81j+En46pQP
FHV2VP6/bKTTi6N0UtgqfdLgWKY+ufo5TvArr8yqOnTGIUQseO/O54jMuMCFKaO1bT257KNCMsUnJMqMmis/XwC58UyL95mskPtRSVoeNrYVAP9EguxU4e3RwHftDrskwv6Z+vofHtPup3zhIJYFsKxAkLQriR+k
i7s8SgaFodxPMwco6d9LYlLh8Z3d93Ki4DUUu4Qi+qfQqqJHphcpUf+83B/cN0er3T3Uov7tQ7ATdxfx+vyATuGMfr1/nnx/M3Fb5d/7cxTj65Voty+eht1w02Y8GmVw5a//giW4eHiok59iDmIW/ZouIRbRHNFo
F02jLcgg2bcdeelKRN7NVSlsQ+mEQEoIik9HIyrBlaiqQQXXWUIGPFgzXZcw3KvL+xKGu+A5T44mHsd92EHLGCxT4YwLnqo6AaZLWHRUwpIY/qt0yRVD8cdxqS/57gUMu36g+htIAs//DssoP2UuENF5ZqHJTcS5
HU2usHP4b/yG/8Zv+G/xJnfkR09uh86pw8LN6W5nt52c10omSwkt/gCMk5w/1uiX7FD+pL/yPFZMJpnwzHc9vOVRXj/R7jngrcJYXDGbAliTnZDCwFMYc7KvkUrih7fFYp6Qj3hhmjm8C/SQS6fDhTwLePEe8dBb
ePcMTSqF6MMkJXnUTMZ8SRlZgsz5oiUZMvzPwU8B8ogJW4lj3fw/S0yPsQS81tm0lgB5BtJvh5jHSWWmOZDOS2tXwUbX6SUsctlonzxreeioaM4/C3K4U3hwq1Eq2K775ZJSVwqSXBI2taJVeJlhYA7h2CchS+4j
j1dGsM5uPCn+LG3oSko4fXpBA82+BqP+YipoTjQ8AxWRuQ/Oo/Ggc8WzIGJrPiJ2WV0b45q1RrtQj9l89rVZ4wBf7pDX/eC86Qhc921cPY3EhnEGLGVr8Rhr9oxF4ivaL6WFNMNaVSuMOks75Xnu4vzH1OEyiGlD
dLuHPzvRItTfz5i7OL0C+f7Srvd+ukqEUelbGhIs8LkIYxfJj97q4wWQq3cf2T8McVGYDNuTtQkbG6NHdOXwshxqHNdM9zU566aKa2FrhNwVkNg4dwW3fYeKe/r+7FcUoD0+UArJdFmVLTPKdKu4kCkhTRTAwH9w
zaG5PvgpJmlZfJnQ4MU5H4seOHxkNzP0xPJCRmwbaw9NWvQtS8UJYtfdwb0dpsp54l9+TdU722EN3wdqjFz7pqL6wBsmeFSWUH7iTG7bmNzBqf1TAJDG/fdmcOnY6sEgdKLB+aHUy6MLqU72oAliozADfVtURmoW
7h7TM6u27ob2RXAQJz+I2BJ5piVo/QqBJ4XNTLoazFbLPMLKQZNRNqG2ydIBRgw/6J26xIWs0wgZp1Kx4QYzko8ncZVZsxCGpkC7aTS0vNNpKmTjU74VxWZghhdFybRzMSrbf+oFgaV/CVwvHZuIraQxYirPWqA6
aeYZTFSCmeBHVd0qOCCBmONVdvRuSG1azHzRqV/peZ1ZCTpGMpwpnfXRWCwqqlyIbyWbYhraRfQoo7r91TqOZTzXdmI1nns7HeepZDlSneg5pthCnl//fpzxeIWqXjYLbJAOP2vOgtiyFh6tV2fENobHIrH3wwLF
7Zq4xTqGvVoY2JeRmRdyPHRNSGgVhLCNMA19OPCF41+w6A5mkY+0is/QU+yUGMiWmeiobX1YF5qzJMWPZZg16ceinHIQ2bhEmdmxCtkL4P2UQ04wg4xg4GojaBSfZFfaMhOSEYqTuOjFITC3WuIeboBQxv/FDTn/
EfBLpLZ982IEWDYZsjSaAni2VcKuwNoqKwS+fFNnOJ0OoB5D0OOBHsZJccqJcJawy806dgd7gDRKLyH9x0RzNTudH1Xm3kQKQ29ixsbBrz5jSWTcvlVmK/mSwzaxDu6H25ngd+VBPjNGolYyA8p3zvIZSsHWs/qQ
o69d5GTSMrPNiWx+RxUY4Th6Dw6pjAd5MJijU9USB7n7hHGjCyIVVCSx3rjfbIBnVD0YICJ0Aatn9Djx5gF2G4Xz3U3MGLHWVdP7zSPeZORTaHDTNKcACP+Zh3Z9JAyBOcSG7cJ+C+usffjYwt511FmdyTMXmwMb
ufcnPVblT3meSW8846BDj+auaAKdUa/1Cf9Zp2/R/WTzq4cpxIebEE7CpxVX1MFSADPJFngeP5/zc2AI3UE49af0faao3XMgjFGvj11Q3y+1u3uXsZw0L0NXINvrmSnlvhns8HY62j9AfzqpTDvo3dqB8OTsG9km
E52ms88MjcbYS2kA7qBHvWQD5BZP3QSeyN52nVP3LutJG/zkcMa10rHUR+7uYQUG+u3QuwnpAD6RI56LDy4ZUkkfHCfuUioEvLqpJ37QqWF3l3MVA66ypeHENmS7WchZs57VKWYFyLJ7yyJTUuEnOGaYmoq+z4Bb
GwAKzukyd7JvXTotvqFU5kDGJo1Mz7jRqMBuaiv//XH211OZ+bK5SOuedcuFYJ+oqyYH31wMbPKXuOOrFPuRD4OyKKB0SRIGGJhWPzocIKRw7QxpJCQ3gcZ3NeJoWNKJul73phGeZ5VOJujzBo5E1aGd/WTvNgDv
gyvCJpKzynKSIDrpBtSADgkuWEFjndQ02oa+I5YmKbwzVhR28mibCOfgPkXQ9x3I2KfxdSpLpC67ZqIhMSwTTsISs1bBm4W9bGEd6BHFNvfQjybTmtsTgH97YYspweR4Afm4X5QkWWv2jHHLPTfpWLrHpWliEe8Z
zDAbhumynZDEZdvfD9hlE3misof3JrdDIlwBoimzVBftBdIO+f4mafn3b8tdQPtvk5Ys7vUukYYfn6QmhRZcA8yV6Ygg7byahnE8epPrhLzRc1JQR1J9WLkCjx9yfbuHBz2Ibl9xOi27viBgujVkR5QZD5WMlXoC
qoMH0tQ1ACL9R68WB+H/kOdoc43Z7tSl9RKM0luP5MKaTTOAQT2GdGnkGCe3YTpoYT5uS4OS8exZgDQFFVxnn4NQRk/O3ONJshK5ZsukUaFnSCU6en46nlgw45rejjdp4QwZ5IsUk+le4nJjQgEGLQPAkmXu1fFJ
pMIV++mIa1vNzFb/IX47UgllrPL4+azMfbInV2pSjjkHEMhZfqPvAjH1JA/3KqO4FbM3W3F3MlGgRMRaKZNe7OhUFW4Ji2LFXePoLImcvBLCtWhkjiyZOtbTRIAeqmD574TilpOokVUbkfnLSwDK+bcCTrYhZ9Um
l2q+BEjUHbJ4wxYmWGRacXfyyjvS0fGM9EhqqtIfMf5RS8tUExIadcCbFzjrLK7kN3QkLI6dx0cqyFFNptteAhrkaCbHsn+Lz8lbmrgSPkv1LQ1l+XfrbICC70hYMfWbJwsTLpvi6as6Pq5KxgkkOVzvrsyOMyq8
Ujju0fz7I4N8wCNIFfHbfjP86YWb1xieAYBfIlFYAQxb2SEcsCoVcCnH0kolveJYToo2fbEPljKJSGtbhB8EhqO+lGzj0aTv5qNwuv8g8kRPfwXcOcpdvv4SAvH/ybQIq8u60+uET0Dd20T/KfU/OujK0x9WH6i3
r4umlltyFVh2XgHXr2BjsyejmG02JDtcxao3RZ2oBSy6CmhQthCCsx/vo7i3tBLh94D541g3/hX+J0Lo5LPcbLX9/6Ro+79RZifAzr1yovfsU4LQU2wGgA15b0Rex3o4+hlYWyR2e9tkQzBVJSuoOhNYH7pDzsP4
2UrSxKuJZuCoo050IJ3o1ZsoZdtEiF4AxrA69qv0JkODmCdNS7356BevMtH5K1X6ZAGfW53Mm/D+ViihpR/1oNUyHZThfV0TLdjJqw8ENv1Z8bpILIwTMTmtBmdEBvV2purd/dm+r70jZ6oEdWoP/16p9f7OvjDt
zO4rdGQqomf9lMdU+/I0KoeXzDi0Q8nSrX+nhWOsCyfDgyDctS8OVlAqUwKh0IpPoK64kKzpgyzVHhDgsCp8lLFMO2TIuTf+LoL1JHolDmqDabNeFyhXQNev8eYEJUHO6TSDWfdTDJi2/ALRCPtfy6BreN/YDIol
PKXAidcQeO3jpkiEZQnSKNNlaqBV3OjmAdFMH1FTQiDqLI0Yr1QVBnDLFZ3S8HQtZrRtg+ZNhEfOeKcyuKOB0WxhUFcVDY3INTh4qGUrLEDLplmulcThoNebRyuIPjvoSoOuKTh8D8IYnC2VqMxO/UqZh5iD2jUS
w6kRxML/7u8fw8i5Nak43K6DA6SAtV/kEhlOMg5sLtTFj6IFDF4i+LgPI0vFXZ3lT9Hv1WRTuspyhu9T9HF7Wl38+xv5OCshJSeBa8ZHIHCVtmkhztSgNOnPKgg3lsAAN3AE0x6sl1+tW9YgJH6B5u1IZ7Et+CRS
w3GFdKDkYclzgTu/Sk8S1FkjqErgDLGMCy2CkEmcdy7fuhFx3QlzDRMZntkPYyAf2Lu943vxDvaWN2tb+DrdMkcncF+RMezMxyowq8UQ/MKTFbJiWqcfYRbXji9kS/88dV2rq2/dwRwE5bnCe/JX0dUJD2iesVe/
0pgs092d3k1MuKY5WXJ2EvlX5E6KGmvF3XuaeAQ9CYl77GqbalNdBTtrUekyes3qtKxm0DlqQI+4Blsld+dReCYJd7WIBpnbJNkfednXjZMGuzAi2EG/+TXq7yBRWGA1cUVX8QVyC6d0teyNFer4hEIG2gd69wrQ
WNr6T1QaOMTH/4JQ7URpkIYxuynFX7vfbWr0NXx+eKbUImOJ1RwLAp6JajoEElZbND1He7uRAMB34dgn/CF2j6vzxaN1a7PFNnvOttLMnFF8/i9CeXKe5U5A+OdwHeSL1l1Wi5aOsZvTdiMT9ImgTo5198arfoSQ
WUh6dFNWLHuhxpBeUhCa03r7bMObZhHsIbDIhYMlvlTyPmaojwfuPD3So7gIu0YYSJZ6J9H7J/Ry4SZBpNSSsf7l1ME1S7Ow/Xp8pOta765OxogR2BwzlbCT7/jk8Xw/o/QsQ1GJqdf91Vex/Lqj4C9HXyHOfMn8
UKfKua37X0q07hYl8bRpzKyROfLQGEuWR+k8eJoXipXvnLa11aobfmc4sRm7koAAn7rilDT9nYBQ2XZRw2e/my6UE+cYNs72ZfMs8Ok5vheLIyovoGctV+QyY1MQtpCHE+dtJA4odlTCRHX/E13nmeEsGqBk7qmg
7aMqhkVlGdssPecA7pm9z6FOGaM7SEiy5+YEnanii4JD8NuIUroz5FHEHBU4zzOzwBXb0kb3tisOrL18i+2os0FyIOQPDv0GTpE7fP6BieeHtBTKxs7KojxM/bh5QMOAnw5jZtsl+QXQMT1yVzHeU5d7D+q9yYvA
MlVwPe63oDqWbnnVNCHuuC53hafZVEweqJOXpySu4SubORv4hVApgOFJ9rHHdB/NY5j3ignI+bt52cn9hEpt4zmxjU5YevfXjYrl/VC6vUKvaiW4XUngPtfFW40qwtfqUPv5vDrJTFUbfaSZoR/KviUMi7Ul2l4M
HzywkGsRk4Vjw9X0TafoPfFBZgsDL0BWshepUQH606zZmz6iu3D2AXpn4qf2PZWSSR7FnvV20iKUKrIeqc/oGryNCyjKU/dw8fDUCBJJ1W5P6U+zTXGPWMlLw3cmRILZ3F2Q7g+EgHtTisWNZIufTDbsE27w8WKB
QdNxiDh2SffPRFi1owJB7aje2Kk8ybBLMF9Xs0mFeyEpTqkzkWgVfSKKqfxhUD1dE1izG4PlvTcT5Pg9cixmkdDvJkP88aiIOTJzKwugQ6kp8SYkCdaZYI7g+5R2OdwvRzQp+4Xm8VPIq3yQCmJ3x+SHe8MlY5gV
00CmvZmXSEwWuX+0QJcE8Y4hysn2z6tRCSewpNZlkBS/OwU92owfJDo9SdkDzjKZQxuI/838NeEeZIWlqEMEXGkxDp3soDS+/6ri38VMfH49lNv6g/xp7DMM3Kmc5ba0BMruPbyhrjP5zjaMiLtsDZqiwVdBEoka
M9/ksDqo7ymgmUCER6ddOIzZXfKXBb4pj33sAtAH76UiDWRniWFTddx3XVfeqnvagd4f3a5FTsamtNqG6JJ19zK88e0so1NZio6qX29NWtYp4T2Rs7EuO1/EPpKCPyahB4jfDdFiek9rRDabDdGtu71ORuDjCBG9
DxrUkCf+Gs93HfJARNX6aqdnbIJ0iRaMjMbkVwYAwji/7gSt28IvcliMC+WYBA6EdHqgso1d9HygsZDwVw1Rl6DZDH8bT00M+/FgZxJhJX7Pwi7NDNVhqIBGAh2Ny3phcXXbBHF6ePiQakcHPUZfM1/3yFxL9iYA
5bYtHRsUBbDZHZeVRH5W5dJWNDsipkcMMVyW7dvob1Mdq3nfBfeEKndpbAhagS5SeXchgqkIQ1uykTzqvUTMLss/40XPQeipnrhDtU0WgC2kDo4n+dBbe6FBGTnDHYo90/RoJQNhAek207Rm5kjrlEg/RjOwowSM
Kny35rZx+5tGHI+EnjlytRXBA1InHrrT242H8Baal6D4CPv3wn01P99R38KTIXrs6ayZrsEjN+Q7O9FuNvNyg3+eJHZmr+9GPZtwC5W6XE/w+6CcsiB6hfhqquvH5m8w9IHGqN2CnDpRlrl6wPkNuanJcMAD31Tc
wn/3oiH6PTLTxHsAv7WN/Zo9YaPYtM7qtH9V7fF4C42s5FeX2qk6Z2HY9z+Cm9vo7uf4IVG/kuVvPTh/cZsNt9Cqp5rlO3pnBM3jV1Pl1G9vVLj1ntmuHk1TKxA7fEFEGp1cms2b0QUhJs+telyqbtyY+O9NP3np
hkxfTy/cul74Qby4BtCxruj7LegFm47T+YVidisRFgJCFirtpAreN/Xd6deJfyT2plFOPPXY2l49MMP7fgaUuK30aXtKn7KBjsagf9QgyV7D3R+h0C9NVkn6b7tN0Emrswk6pKJ/TiND/2rqfOoiXCQz2d30hUD9
stEuO7rJ1BFOBkBqU4RpnZexiISs3/T/LKWQVPZPULGbfn5jh4WzH1SDw3PLmTGHnTqxmqeCtUCpPqe9DQyRcuMxPbNpC8nyoOeDCkWi8Dolfp/aFoL5wL/j47pKwaTLNEK+14XcDbACXMQys5932QMDppmDPoDR
QXCyxdN1vTs0fuygCPVcaxzlUwaFY6Bnhj9OuBcqzVkyoj/tVV2aYICZQ6og6OXaQodL+TLKK0bhUu2+nW8EkGK/WlOvBmQtzJCMcJbwqNEv/dA1ipspkVhYaNniywp2w3FehE86hS+EIScR+E8tXqQo9wbchjpF
9xO8fc/8Ubkb2+pNqTfx4mOJivImh32WjTSNFAVx8UvksqIWelpj5+7XWCMx5ZINlWURz+kJ005njZIKXQwrBExFznWaZtuyWljg8/00UTtXHiB9roMw7+0wUXHtoqdgrpiO5yc+m2F81j/jDVbZ/I/oXdcGob1+
+2CifJFPejnM1QBHzzhxXrrNCWLxTOFXf+vmex/Puh8vNzs4e94OZ93Ra/ItXqCswkC27Mxb//4fvNmNt1sou7IbL84TEdicyXGWrlXQ2COHQbNFy3+e3czL5azz5rfDW+e2uc6eXXeYaN2gW95GQbfzibPJJZMN
YrHa5l4wiPgwbXUlPtF3EK8pMth32ZA7ah0lCSEaSYm4Lful+B2nVFn8PYkeZnpHBdaXBxVaOLmtUPMThlnLwa9GV+/Gl4urcfZXjYtkMJUoOCKDWwBGZkO1vYjgxVhXkZmUqx6+06++cpYUmHcwkWXTHpym3IuH
+7m/QlA2SD+255VAYX0wGLJy2UnV5DHFkKODT3KkHVQ5VQgOaPTAOfIprKRKP9jhBdFDVyyOrTkRhhJP77v9BIZ/L5O1UCvSqLDRXCg6IeEIpiN+sac7Eh0CL/ZyKBX89yny6IvkujdsWsVdCeS6pB/ijMK7q80z
vg5TvDpsirDKO98f89MZ9neFzkQ8f8c6ubEifgS1dHB9ktKf3LASndbk3+AD+rU3dq9ukOJnSIstkadouRV5RO1QsFVYTMPCFxeKimT8jIGQjQ6J0GbIeD5z0R1Cjtx3wPbXmBO/vNQNN9/OnGetPsB5n/UndH2P
k8DtpVRovlSCFHGn40S741xeXWyRGQuLZV843NT586g/PeOJybG0n/0Zz0uvj5QVJ3Ap3aPn8F3Pg3zsLVbb4crACvLlYhQ9yHIiKmlum9AxF0lsADMVoR41uyhrerswAIBilQzcdoCPQMSipWOEHnbnRcbGBOmi
83YtCCblcodQdm7zxtpcHJc/cJFNuCnbI2yKDDm7X7jTgBUs9+/L3h2XjLaBqvpvvRe/xxxy4DjhY/n/EtTu2vjTJKgu0jta3qC5o0EvJFjRea9o9uaxXRul5U53Mfo+8yWhlUqJM6tl5cdqtp0zGdRnZjVnvCsX
Og8iLLJpI9nrodD3BF2T+505Knk2lPeG3mK4Ywfinb4sL/eDdzvZLCwHyvUi9qKs+NNClNN1janc62g80g6KLrGcR849hMJ7z5a569qsMGMwQRSaM0U3jH6CP4dpH8IYXMB6x/C+pBOIR7Ll3uafyoLQsblpvaCT
Fy/viVEKyEreRIejNz1ksl++GgaDm+cBMBJyK1SQY4sLAe0Sb4+k6wbHA6H1ctJALx7Cl7raFswyVjzb5HPC9Y57eCniS4E1wAuJkIxZcg7Uq+m+wczu44NnG0pHld552sX3IWn+buwdmw8R2YgeDgA7fFpwnT0O
qTBYYqvRp0SP4HfvdnFbfoY2ef0HJgeY1bbK2wFVfWgApTF7kEmdpavft/ub+3/a/kMQTg4/eZeTtABUwcK40Tcp62I98O11afAN2utXksPHfzeNsEGI200/XAYdslxLBRXi/7zrYC0EIcjArIJBgkZg0kAP1gNq
HMdB0yyRyKiE6LS4lQxX1zs+KtlhEBWTr5zyu9flxvydfJa6mM6BieKOtW4vniZ1pQPl60/0Czq2zuz+9J1++am4zHmH5/uDdxemPxDvuhcJf31UxjfCLOTQ6LnYfqvNcp3WtMumjNrcBrLGppseLOM8rMUjLdmV
3kM3ITZ8Q29reG5/MUoqFfCEwD4uHg5P7biTtDqWT8sN57/tOVwsN/uY0Ef6mcYu5HaXFb59I9ofcA4jh+cu2HSEDqK/6KJPBygVeXGAr46EnV1PXH4Br40eZVAK0riJLQwstjQnDRGL+DzjvSgwfdkdbzRo5qNR
wZBF+VVujYJy9SjM9V9h1fOCDSpZwh5SvJ7ToaEZIzws9XIUwB1vnMImJnQhiN3GH+5f6D10lk7Zvh+3OmJfyeZB9k9NcDuTHb97cMrHM10zpSEy8nmjPiQTlM80YUpMEMMIdYwFggNnHBsiPjcdERgyZBPB1UMv
w2IZJzol8IW7Dk3P7Icp8RglB+gk92F8MXRXj5NRnKf5KAlKcgvt/uMuP3sxt2uGbqgvb8D6A2HMW8KrNFvK7GootX5PiBEZz8gRmYr6ICvQyAA6lTPbPLE6JM5SHInolw8p+8Zc+urYxooCkpK2RY/VdOCmlYu4
ItwRnnENLHyDTS7IZ/+oRrCauaIZRxgeK1seqxNB50MRxwCsuuLZwSOJTsW79A1dgbI8IYTh3F0wEiBPoEJeGK7lxzG3x/EJg0n9JTu8b1PzglxwlKAgGc2hdarjPCmLFSM0F8sbg0T8+u3s9+S2rkrSfYdPMy2K
E/q4lyoS/vLHWC3a7qdgxl38CjFTRda7Brb5C5O//28LZ35oHe6RgaI8wOG9MBpJA2cpD6CrZFDysjvrIJXJQFOAMDyKjxOO0npB7dqYleZHlI1RIXbRf81ACpxxqx2tRqcdjQwpDQ0ckM4QgnpuXVxhGbAMbf53
RbCirbLcbbunR4nGo/v7LOkG2xp2seeieM/BaSI474R357JjwguiYJIRn3mKyq+nWmHlDNtkJUtlKsvbxYRBN9d0voq6WkJpVlmx7SCtmfUPz/Z+zRAs8q/DXJIsli630vzQbjO+UFU6YkUGNS+MnDP9xF+Hln1n
536N3n1mrW5TiqpW6M9kLbMGIPioftuFho48381Q/qgsv3BKuGNqPk/InmeaeSWurmNPmbpfcFF+wB9+CQHFrRYRLgiv9/ugJNnzIs1edzETsfcoGhpZDHlGNu2xHJt6fMDSrYFbZG3HKFhnyKkO8Y2Tp6Ll718M
8bm7S3YfJqZhQDQ6p80eE6/4mhEYWWyOsvo2ZkfNL9ZAjMsgX66pPL0n3DHZgADlwpeUIUI/wAGuGTJVbPw+pxwf7FZO90qjYVODPIEm0QpHKSmOZ2QLZZiOCcBmpmwsC7+2KcbTU5S2LmHNHQU2KQsN8DcJPyoI
eoAEJhPTWIvGKxjka1Vv0mvK87ROP/+nXEoxriorOlvLudS+giyfx7Rsofrd+nzjhIVsKb5KgUNIdlSGMBQ8Mk1QTDZf00M06PsbTXQtIZGduqwRDmtAYIJSGwy4yOuAhfafrte05IZElHxZuULP2c4ZT/OhQx/k
Qhu0AF8y1s0rkxTV5BvEUwKdBctwCJcyHLwbBgL55t8wf/A/CUzZehuQKRgTPBwSC4IlGxS952/Ls04uilo0WVi2w3lmsvx2YWlDiDc54JbJEVsUsMiQGQwqtR2LWM36Mk3n5VdE0/4nhtIauWn0X7HJ8vuxlbxG
OWzyKH++XGBhbRutJ46ZoVBbb8vQGu+jsYs8kAiziaKROvqI79lbKvp/hLhLCw91UdaWFC/5wLaANIxLHAarhWnu7N3+e56zwfiwdmiw2r9tNJnwsTRFDUSCdYmPNbzjmUMDBmQXhYqUYtUX33djvjTGMSUIiL4c
jKhV8BAaQIG1n91fvpx260WDNbWCogmOx9kDzIKmkT6uJmLR/baJYLxgt2qZeDbgai0e/zI7adECnrJcYAc4AqAsaUmWq1Avsyh6NIqc0Y4fbqBRxV92+eTHcJv3iObZayPGfoExQDclWntzJhrc9M1DY7d2L+5Z
8X7jaoWddYdOjRU+jz+x3tNT0u345rNmhlOLLi16ssUV2Jqfy2/Kq54s9Ikn24xfhJtVMAFcYQc+9QnzelHMLiCx7IdYsLWCt0OY7b9rvoB9egDUxw4Quk4JBMCdNuPFkcRnP8Da4KkHlmPgufcr/sSsRWo+NXbb
SNDz338nAeG1ivNHatHEisF0xUnnw85eenaFZQItWEieQme/AQdHALgf9fc41u+Onb1/9HUzH4VFh2NnVMg4YPpXrDD9D7S49mWtR0kegAATvdmDTPZ/xvF3fpQoTFq89/t32YDE/nyWXPz4zv9AREMIRa8o/VAq
9/imrpYindsaqj/caOM7EmwdxNrsmgU1DRjNtZf6TJCF6wLSFDHQdjEY1K1oPhjcTjDwR6tvrZD6g9rFv7fo8umJ2Z3YeP3bboT9pP3n7DgScBg1PmoMcT9P9R7yBjfKLNBPnShG9KmzxMvOplE2KdSPkSC5U0yQ
/QqoGA3ypwCnnWxOzjevc6Tn2TCVqs/gsp37Fl5lV5mh0rDJ7q3igKPXYM6nQlrdPHF0oJu0VFBJySeYcbhCM6fvZArP84/TTL+dLQScMySasYhcwXE0UeagRSfegqJN+zjzU1ayEx5Hp2hxG8D+yS77JXMX1R3d
DRQM1ln94amyv4bJfDebyySU8tM6nMiqCas1WKGCzVHSDp8Hrm9NawMHensvlT9BRanW1uMk1EOttS7zvVqgtLSWYuh/ILxty4muhLGUa+VrIc0Had5MG2rlsy10csgp+WIrw6lHaYXhzGyKxKhjU8oAzAFQ1ESC
T9LmtFmoleL5ZSv8+k2hDfhipNfgBHjtNCfmTsMuERftSqh4ad+RNFgUZSr6KLli40YsrPwRZPPYuIukaJfxLdldR6XQdD5ecF/+UmaNnC3LO5LcFe1OPRKGq9OdPDQTdUwwFz+1HRU0u7J5Z0d37sC3P85ZYuAI
xjcaBHiUx5CAgCBA8EBGTcKfZUniJSE01oegptEjtPaXHofJ6qg6Webcb2Iq2eI/N4h64f2q/nsgB6mx5RR412afuVAYM645E6x7YiHTVqWHUpCLG5GxDoQXWuOnY1qCF1XUwwesCkiWuScCd4MWcUSB7beubNWW
iGAXWg/Cps8iTVM+h5W9DJJXl2hOlWmZVtsAJQZdtTgkZRrmcOM8rwOriEFEmxa3KXSECD5S9bxdyn3X/4FcZS+BB+bwQib9vk+NRsmtP+cpu1ym8lVkcmZHRcksiryzLcOx1mgo4yTgeddUvO35Bqm+kmthAGIp
gQuvZNrySc21NkfN9F9hS5EPB9e7gY8lutgrvKyUbuJVLGZ1vek8OIVhUB/KfdVRTtaff24NMDlJI3iIOPMGi62odSeoHvGPSP7kvtZiXP7xis+UzwbeDwbO9y6c+yu/Bbdwkf9IEZeRvgqke155KOVXOHPMpT2f
zdIznXd4oDIsOjUlX89X7Awcdjg2ChmDPKivnaPS5taT0FqtNhy0Zm+qFB5S8ib9StD1XUPLyE6ktVCERhBrVVCQpJny5Hw5C4Zo0CxH37VhuIPLeHhOyRR9Rhbtff0MVvZtSG8GKgzRqt9HC7hK0bVfS5dY3U+j
pv1Fky3AdWZagpQEyaTzdjAAGR0AjwiHe42E3kRXpU401qO4aOJcbQ8fKd/s23rNgo86itMsgjhrLt4AR9w05LgUYIO1U9P5ge2CJiVY0qxJFf3LX2771obToPj9htxW8HxrMOE6GbpVEcEYl2shxBjrtfjxSt7U
8FNaDPiS3korQa+o6OiYlqVzRDRCbF8449JLttsbZgvguO0+NEgvk1ez+9wwvHO1PhKxD2+1petLbaWEAnBNwFW+P59a1OKlha57fOnxRSS2iLO6RaEL0j6n71zaW/zA0A+LdSVFMLAqYfmBUitFphKI4etk6Z4y
u7LHw63t8Q1TT9NPskxD6vd+FI2btrq3acHmAGungIt89dC5h4YBZFXgtz0w0yKOtqk337sNA5eSRo65Ud2ciVEgfrY4w1LhEjQdIoLOwx2QdENCKD3exNW1zmPxcGqcugLNQH/wbNnxdveGZIbKUoQanlt4PyXi
KCj3Y5TrDZSY1l0F6lxgvL1DmdQc2exJwm5Ca0hIwDl6xnYiEiL+nXhLjE3PwBTPGtcCJAkaGTe6EAlLI4sRZpKtYKCMHH1pyaJZ3S/XJp1Av3RqYL7LpUkCwY0y7XQmpnhZuHna/DgXUa2B349LbmzcwgF7sAk+
KGWXj5h4g0uqlrdXDVmhBvqrZmBio9farJpl9EFB3ZCOOhbXAvYpaaPMYFITYSj5MkuQqDJP/QarLux/HeVEly5kWuRL5RYKbAmii+JqrTYZEHw02pSIrHaeH9agTZJCTIDfxyk/thDE98uGJrbZV3Uq1DItdvZD
UHTv8J/s9AzLz0WJLYYnRGxm9qkOaarKWrm/ruNU17RIl9npsn+AiR0mehyFiuBaNLpdjFBttDbJrntYEtyJ4x+9Ry7PgvYXkrBwOilp99KRcNLGdrteAflh3UUY3h/MJnXjg95IDKM30euJ+eBmBnj82fzaBJ8w
uJxs+TBd69soMl1fOABOdUX8E7pZfceoplp9RkzVCwKpghm0/oLq2QDXVxKAoG8vPi/qutqrWUPKG7XeB+nk3qxY9he0kTpSH2fgTpYuN+BpiZZfCYgMqeoLYJt+9RK+1hvwFrxGADWFJdo3ueJ+s7u5B55RH5fE
AWUif2qvOpLbS/svYBzTFcfTzv8P/3rByeyvL8THoqt2wiwCJh8/tbZeBYuRTRwNNr9nr4Pb08afxmuoe4QslwPx+9eamMhtMKtJ7gJ3em3TuNXifaPh67zDAecam8wBzSKaQ8dkyIQaxtNhKsNDr+/2L036Zdqc
vuo8yJOy9w51wvhIPPpZHvuqH5JP9woZgkJBvFuQDk8bJcLHHqY1LGHJRqjWaV5vSqrd3D8KBKP5y8UgO6buii0Qv3qB5s2qW7LuFQv2y0uPcbw7K/GI8LsCZl0lR/MPi67iqMGBsjR0UYC2FML7KAFrWCCMKrSm
qwBLMiKWRI2P89OS//IraOhJO8aKcZGMnmfxHbPR7qeZCDBaWEJmTFmmSO3+wYoCEebDUM0+uCSUpatUCI2+8eOpxah/xAV1NXrlhzPVyPQPqK0ayI6MhKqlAp/d6WjSZKKPJFaiYvmzmNAyLRjXaZK9Gp+BeZ0W
mVmgWJu3XOhNNACEBweKQ0ZPFnwDSimmqb/iAcwkvAcZFHfylvuqX3ElaiSP19xJtJ2FNSn4XvRiKESf31aU9y/JQf0UCnl++uwhJMXIxEl9XoTdU+7978NJOGQaZyvvx6MKH0PBzj40g4joFKMe7MGvh2mHu8J5
5acBjjnMMq2fKgfOYD3hlA7+u67yyrGl6MupkM1DVoGg5U+xIOcmvsCKhDw3s9gNN0rbXIgw9HZ3sFngtTYmEQBadAt0kIpiglqGuHLSLKLzXDWLXGYfOrWlk18Sb6WOoblMki91ZSPFoSMQ+CT0V3f+JpVlVlSH
Huvjq9QC1NX0AJXpDbUAHOHm8AyOrbjGmGgDrirbwT1Mc319E0ayacrWIazN6PPIunbBT27lX+OQR7IUKbXrJRtqBjwG5h2mzRFug63bxIN/cFgnKCK3DjJXZD1nCwe1pJwS1b9B6jcIZz9OC6eS4spcsVIKQXcr
KzTz6+XLxEBGA89LwfvHAJz1+cNLdVG/bTTh86w9dy4eBv8tZgc+8qt/edrJlgVnKyVmx36juVfXAZrbUm2y20VeeUJUunphopWV9lEdPrZ6FJcl9uvxOwAzGT0++/o7cEkjdrc7o5m7ZsCkDRvgWwjFvIYZ9WS9
QH2QELRREqKwVvrjIXYa76OXcUCsxxzYL7j9YdpYM1bAZOEh5zWgqpECZqnQ0ziLQusKL329RoyqDBRNMqm/VISA8fwZSw+iZDfDoe3DMAiWvq1msvOFe54EkaL2AaMqaK7LHEiQGgsFMIRHODsP7zdhm7SZlDFG
SocCxlhLnD9+T5DXmMO4sWMPp3X3yWcOw1PivwcDmnmdiJZMQXJQX1oMoPPArqUdiN4r4DHsYCfoMfdWHyMongFFR69SwtPe1EwOKv13SY49O47jOdZCMQffZ0+hDtNwm+z9eb390fVVeAJ25MkxDBx7MJWlM9uV
NGHw//gsKRZGST2IipNlzDnyRhUe60PIFzHBpyCjvXe8xUWYgN7tTz/AiEipk/0sMNXbN5bqyw9Q4CzSPJ7XHIwtooLO7ZtxKsJr3hEDyiiDD6s0F21jpQjsWZJZMBnj8b2SZY0xJ75A8ZUaJ5xz/g3pWY7qMzya
iOS8nJz3xkd0ckYqepLAElGlhn8/uKGiwltWYB/Bk6nKcPOUQPxZ8P8kkHSMC0YTSqDsQq8wF57sbSMRtZAPWOI0x/R+Mlhe9RhHI6SBOpguyr+a4UzoPvtewaGD4D2M3MZvRGSd+iIHSx8c+Hij0TJeHNGgiy6g
2HgLfiMyoVdXkODxOevrC5BewNIHrUMhpf/7ATmofak6bcGxIyZVk06QbYmgu9yd/lGrwYPV9fgJmhK39fPff+dZnFsTYFCw3wA15IWIOMYHUSWnzsAgP7m3XwfCONUQmPPBCEmpP/Rb/QKRswdmt1A5ZrSX0Xxp
ibg4y20mMwKWzNcfjuqWIZvkEabLYiedw/ZGk09+gPn53Z7WhMFjEbCHmxXDa+x94ILRiha/YvQs3F0DxZbJZyvf+UqybP70PV++WC32T5j6ugHSrKVd/b6eQercP/q+PKZaYx6UzK8Wd6DuwGGcAFmEykSeVc6x
Q480weq6x7hRGe04vnnE/4cbywQzEtginrOeqx1mC4FEPMhnvt/J1mAomcMpG+38KNinOb+m3MH9HTomRn5ibCnnEiIb0F0SST88sQuL45iHcGCzPLizUnfxpVYzWsIiILNnra2H8tqX4b7mwTd1u7mr7oFYA/BB
bu76A0NEj9dXapRfyf7knejdGrHB5y/Vg+tPt/mY9JyKcQG85tDyLiGF10ZvM9kew8CQUTBUTwKC9jIRPSI3nQO62RNhPPTXIK7ZMVNBW9Ma68J2pS5lCAj9al7LN1zBgCrecQPlc15t27fM5Ti8qXjz5sP2nfts
ekW8qpmf6sl3E0d0jlKesfJp/g6Wp49c33ThHL2Nzn2OcSKF5Djg1fUxd0kCMHsc4KE0D3iOtrm/HV2LPRiMz51GI3Y13RpgcPfihRt1SSNDOLY0EGICnhxLMiXcipthTi7Oy5tqRkwhEmBH6xYiRWxlXWsWsJ+P
MwA9UKLz8Pm3crkjyT+aPkZimsi2kjtYoOeUNgR2fWJ11mkZ5p/b9Z6i1oWY7cBEBNM2uU09vDp1sxAxMDeHc2rOWRB2zwYFzhc6ePkAs/N1jNySdtdBf5I5ybViwLJfDyp6RzjRrksO70/B2IFfCgThUXoeq4Fy
kgWC3alPMzqLHtm7ySYSiB3OGR921XrMQRns/VPWLyvSGmIBfDctmzkFfI/ZXJFgClLhD3IIQsqKAck6kFvXGJ6XrWLdcxJiBeS+L/xohzn4sx/CfiGIwLisTULANiBylWON8s1nOVZIPxoRjGcgNcjlKmIRhD52
dG6l7e9fZJJsi8G7ptD2GxaB5RdjyGFMrHbl9ugil0MB4WoalsGv61dxl+DqAogz9JYx5YDo4+ygvFvI7tU2yIB+4eLzPcDrNm/VRnk8uAyGC0SdY3V5HSQL78cBQDAoHW9eD5atKcpKaxmk571QkcsF4RFt+7+N
zF4n2BtRznCUKL+TvDJO64hK8ngz15uU/nsJ5zvjpu2cLW66DV9PFvfpA8O7nMx3gRuHM3fIywOs/QULYWE/6PpfbYCcpb0Rm3adItmm7nGED3ftp0AQ0bQSiTCosyq020PsUrGn+Zuuw4MidxTXx7L1vbwcZNDa
Qx2d6fbbQ0x6hJThZfhCEXljPNfKlcWM6x8Zt/xmvN21xRlUWR4Am0Gs3hZI0Y6d7bHStq1NeGmgdusfA4m7m8X0/nYkZPflw05pcX3ZQnq2WT1c/zb1aav8GFOMTaGY5ia6vNYrdT8Q7+KZ7uYZfV8b3G9bXA9y
2DIWUChUYXaIsEGO3sSyC4txPsyvnkfsGx3fogigxcrf9f6v3ditCz6e9i0DJV1mLlAjujkNj1DQO4BKt89NcWF7qmmaWxRzFlvQt/zF43WPzH9EmLuGJlDTX7YivG6hn2Wg1kpsskJgPNsD2olQvpQyunWWerUU
8JYzliuOGiClxxWeMPqf4bMkq/9+DDsvSFPLzi4zQ1703jVLmOLbx8N2edR1K0qq1+4a4lopfRJ5IYdfe+3Eaow6TS9ki25c7Ze7uChwExhfoedsH0ygzx2uXd5fNjaR+yud7qigznB1B/VSsQljM0HzhWid5/N1
dvv1GBqNzS27al/9j1r+aEwTtRjW1O/1P9cimS6SitWWPm7xs174rSZ1eZDBm1eHVsjcxvU2unW26Hfl2pYZOO4oADptGg07DTyER/liQI/7SwHSb9CYednj/9TqVXDp2VuX6Iy5cfY5ngK1pKAasVHMqKPk4rDV
F2NzpN8whWhQrORjqHdB/7skblJY/ebR5AixFe9YfR/LNOUyCgI2QToVRLAB7XF1gmNzD0lcQNlRvcRNM0wZZlnlmA0MYDW7sEwT5TGCVC1vRlbA/bEI7Pc3HTWQH+eEp0aB4CGspZPJ9NFGOCkevi4wlJJO8CtP
c0GEKvW4CUfxCrajV3ha1vMUs4BCgJArudFfH86nR3POAeWBHK0Yup5nd9OD9ZPku9mqj+zZdk3q7Pk1CKSO7EyoL6+GrOj0eWd7ySuARk9d3cu34u8SgU6/3zD8U01MR25dPmHNpaEbgdazsLcPQIpldjwFjSYZ
5iv34S8D6uDZvYnCy0+v9aUEE4Id5GlohNMkLBpEjLayKmVaLmH6sda71dBh6e2kpIC//zk+fv54VTiiAPzJG+8SoZijEXgDAdf8wWfrJnADYfyV6ue38+4C62gRvEmdbT3lCt9gfxt4YefFzzR+bUMLucn89TqG
uMKCVzuFtMgSHphgRWQtYQgM+E//+YS4h/A24T1RXEWJndBbvZbFhDu5kHAVCkkhWZ2BbYG0olElD7K6ITJweGZqgO2qNWU+NiGrj9SMmUk6063q/0on5cSZhaTKi1HCysGs45RAXkf4wlimOQIPGDbjfFImKcqK
6vacPaU1G0X5/YXZtUFpl4KlXs6W9keYPW08L95OuzknOO2To4yyanyh9KR3g9ycrkOg5pJAEqIy1ZxqbBQDrD0KPZOcn82LJiOHpnNtTl/Q1oY136RuZ/1gSjpKF7Kz8QPDgvJGWZ4+fz2k6AtfC33U/wEUdPrC
X68y7il7xd9SSvG7C1KpzOpQby7qJ7nUwHXN53rNFyrt2NrINa00NoDiVIGy0sBLKp6FCnJ+6uJzJBto8eS4p/q1LHE4bX2ykjo3LRvsJtnH4nWY7xVvd7CaLZQatUin4w2wV6Y0uxmcqnWHOy+tJIH2ePHpEyun
BLKmK8dUljZL12K8DqLpHdMeTK0S232jElU0iw4DjdL/3iJ2mmG2W6wua1efICvPFmz/w/GZQ4xPXfXGguQS0MayphxsMi2vKLN6J5zM5+AfDqNjEWrTyk34h7hH9i6cRsZnhbGyvh2hf3/cWLSEV3QQe9U68epQ
W2uYT12sxB3XpXkgG4E8RfNzftUEsqe6zP3NXZ3+0aJYsawkngqw7yPjiMi56gwq1fHGXYennmNlxnZLnSoU7W3bjJpMOoluRa1W281YbK4tnXV1Pr/0oRJcDC1+BuWaJKUotfpHEQGHM6mrUXOkUHJnRdsT7IT1
iqLnTeRnDh3UlX5Pm1F0H4EPw/m7jMpGnG1ZrCMbg87tZViSfCrJD9CP/F8K0GzEY4D5nOr4IfONGYjwxuX1jVnL4l7iuREvLAS0JAucCzCTyrjlc3ffViB4lQWwEra0+HDlh2m460Ll0PiQX1ef93qXW2ufnDQu
vZZMjw0QtZi9+bCwLfthPy4cjlsTFU0pIdwErMPCCQM5PEuLnWrHFkolATENqXUTe8uh3NEzgocBhNI87taIimM3gZ1qJPYQSkQn3Tnv6OL54eXzKBWYND1CWEWhm2e70Y6o20cZs55Wimwtk8TTOQuLAQnk2iiw
Z7Jofsepzc1FqyJjJHk2Ycoc//GUyqDB+kE0x93dT2PjBD1jE3k4iKynR+YiTTgP1KVBU4KSlOlGXzns73hFWSi/K2fQ8iuwbAxHWVUNZ8AScp4CJLTuysaii/CE8qqjF6YTk0313K3TgCGnKt9+puGAHo9YqUP6
TX953ba6/etiwRVswp1frTUJ6LmRiDNxxDU2vnYGFxNjkrCxq5UWr9HxfWwmInAPmFNPoEf0F6R8Ui5cSsk15E1AtjkH7TpV59OJ4ZGp8mXjOpYoi3rcRYyROAOzc25zpUSDlWLBbq3E50IStOAdJwxab9lpQ+SV
RgY38TGOO6ScbwhrMCJSauCbUD8b/RR66SNm/c17ERc2bvWti79lE6MIm307/cTHab3DFcLPNKxsycglpPdJxjTBIsv2jLG9z5+920/fjKxY42u47+OSkXMIenXzkHF8FTaiK6ttRC1qe2knRr9Zx5VB0JCWhu7i
kRUitN0JGdsBP1y/7QxDXc4s+FG2HzP25uxq6JuqXW2JQB1DCizEipoK/Eq8Sm7WReEiayT7SE/ISgNySj1+wIE8xoRGgfc9nZUY4cdNkkVaBHmiUoelgwXddyz47btMupduZwQpAvqpOzgpGY2t1QUEIbMvQXKJ
cbVMG6cu0CuSoaxzi9O2CGmoVmZ4G8qj7o4vCFo1QpTW/v99nweh1KXxCnuBUUSESbGYzy0ssWs1ZFHtNqOlvjUIj4206TaiZwNodJpJhPThpaiG59UWFlMPAMF+6hiC+Yg4FkPgb62X96nbhOjCN0zoLYnF0f3N
3haRtmj2wqMxJ2o73vW3xcz4/Z9ma7Zjrhx4hgqYclAMF7PWbDk5NwKx1cXAKmy5iXAXlhYzmMS9mPHW05ByhjeFAD+J12YWE4RNhHmH1g6kFWSRCNr3NYqASRKmDGdZAEiesTk2mGjBDXfwDTa8R9NkKiYM155k
k2fV2lZeTNlQaBbZmhg7y1yl+243EbxgQUKgrsEc2PSP+F2N5dx+LiJnlWZDWDF1jJBgPpC/EbY/ptho9zt1IVemGxVBZ9lVpoFEoDGf3KZaqvgdf5bjuyppTB2ZXmdJSyZB0WsA7KbhtysD1z8rv+34SMEvlp9A
zZZnzaeyXbLEQGpCSZNIF/WKHzN5+9WEjBlMZ/uwOPb/yGzNptISh5YN2aPZ3obltpO0kxEPUhHsAEZHE8CuLsF228BfbVMnoYh78WGDhtbTFHuxWJgiVREHZW4kudxqkXSk1hqJKr1hEI8WmgMS9WvaOLACNvoH
+UYRFFFKs7QEAO2c2Na2Vqt5BLj6dQSi/1yWCagzNaC0tR2ttdt/dn0UFTVoWmDBXSQ0+kVfd0oQq2UYIb4IPye7EegbQ2hx7Xi2wX8yBHU2DSoaxJ2kAT5fRHGnPuXXbdRQu0JhN/mquPkcqDkhH497wzBQy0Aa
tivkQ7ctZlUOT766bthJQL4JncWdzVdPK4xE8JVgEwvXSYN5+TN6gqIS5Du7A1tAXnRryrFxuHvXo36RG9pOvIWP6Xn2zlVFqhoiNaNePBk0c2dyImIUE1uWT8U/yi9npL+aXakhwPRQUOtEiBi8BaYQ4SvS3gK7
ozqwTOZ1UlbKNTlFw9lEzpjnR7xBg4UAPY1h6DUT9N8RtNF0Wl5RYgtFPgr5I28LYoxkNuC87m44w0Ij3J4gHENFE18BSRZW520v0c9vFwTLNHCYm/aol7e9leCbg44AQnZAPoB8y8Y8KIj4girEg3MmuDqBOVLd
JC1QJmR9cRtM3MjYLaEIYMGRevFR2bDJsx2GLXQAekLPSsgy628mzC4VSmT64Re0MixORJrdRGDhtFkJAyAx6mKUOkiH4z75fQgYxCA6QhLQanfnXqcRAvhw/ez7SQ3ccWgCfYHnG29gMatbsppxLP6+NYFtfMOM
siPMe2keNEG1bt/JDMhVbrIP4XVjJUL/g7tnu1mLitEjb3mWcpKlhZ2KeTx/pQO2X3iyAlxXkSDOpvKnQTrFVGtrH5jHm1eOPDOWgK59z1YM0KD9L1NVA4Cm4AkUCtpicynde6MvwhUHM5ll7LK3NOl+0w28yvzJ
wI9B98eAcdUtnQfZDTtiM3+5sVGFI+NkPZCk6R6wm/CHQTprBMXj16COog/1N+0QCKSPRNiTRt+8A7DIaJ0e5cQB3TmMrLd/0c5+ZfxeuzRD1YCNehoO9lu2lWeb9uLcsVtoNfZb15149/ZzCNRn5Mzl/izb2KfE
yVekNYVizACRiqIUrxzYjWT/LIE9c1K7OR+QvjjDYLZ3SOH3AiMEGyvG+2FhaoYBMboQeGgLt8sUyRFODbU/JzW8zk4+VaIV55+Oajc1ZfJXIXnDptA6dGK0li2khIc/NSbuuUADIVPAYmiix4KIPjQ1KW4/AHtj
EodpNkbWVPMxGi4ZwiVJ/ZEybkK5idBnbEyRR7PVu5KitqFInXnMyRQQlYNdmIKukNVOGnK5x6mnFPKJQrGzWUT3S6lihfMjBHEaQLVONNhNix8ceR1lCLTCwotOUn14O4BfV0KvByLo8Kq9AE7VOvMgsP/SNseq
ZX5OGood5HcugVJVCGe5lnrnzlG1MRyTjSmQsC79FVLOpaO8SuBK9LKw5sPbT86wjN88rXDQt5EtBHfeGWsOtNVobo5MP+q79MZ2/dj34xl94P7oyhC9jw5ND3hi822wh1h4T1nkwZa7+myr2va5W1O+VXhPBmHq
JD1g1H5l6L2Kp/I+lD28Gw/ZPJSOXwarBxzOPdWRfye0bzlMNAghetZZBfpHpbM68+6Ff8fJKwjm0/dNBxq9SPRtLju4CrzTiTMhz9r1/4nY3HUtuZJ7id/VKmwJWiajMRFDkFiUIfHQFu233MSglNwAJ/1PubiL
se4C34ELF3jAf0NDc8mWuLzl3b3ia5egUWph4DKDewli65KP7aGBtvFUMxa/8ioE6xoeZc6G1IwVzXGMOTKHgzb0LULFxYZm/mtG/j+85CQ9Lv7uu0fh2jYw4BkxGRFiPkJ6K3kE1iAPENVSJxajegtcDcjTHZ/a
Jm3E6iXNO3YMhML7tWhtqwhMtG5bNMxwiVSWQuIUM3iT86yMGCK2NrkOGIKx+2Nz0IijbBVjjsVQx6WonsUrWGp3MHKyylCOAhnnwPtKLZWnvHd/f0twQLhSjsVrQdA8oMOa0CMysiX4/hbzDwgJtS/Osf9rlxIQ
8hXWwMS553IzKajvJk5xfVHJ3eAFfBkDoKEhR6oXXcSfVw+QA2jybMeRAPBamINRJiguPlPIBa+Yh6QlKryI1Cn5W5/ZPbWWLerqOB1NPiztpWqNNubooio7KnwLV8N9UY5BaWs8UTMrBGL8eyAk25QQdKhZFE/R
OX7T8kAf2TRF4mpHTT9Yxx3GX2QoGRgK0rgKpXaO6BqyVSJxFXItoc2x74KdR3tDu5CcZuAKLANJKdF6kfhj3ApLyKz0PNAZTluIEkvUTYrfJDENTqO0h7WYcsuIaqvqQR0VAA1IY3Gs0RuWo4pKpeJEYeDBKWOP
xer44R0lhg2UhYfMdVoUJ134udTWQUxIm0E+cC9Bt43K0gN9TO0CorofUw4Tzo4KhQsh+dyww/X1kTHSTU3QkfHnBTv59M14Z7KlcaRJfkfEjImNZFUQedF65+yuFh3lFtUr+OFG1zEcjS8ZO2XDddBK6zEfl3yi
9tkBywBLzntGSWeCFbsd5xbUt2TiqBWEfFr/C3EBv1ucOigyYABbYqC8YADJEovqt0VuVi7duGzFCvUh952shu1JqxNyb33iCaexfyfWExxNy2PA7HHpJMP9b6C0t6wfTywTqzF2RqeN04VId1hBcSZ8HiKaIkbA
ReFci4QSiUvXP1BzVX14RFOghR0227zK472l70wTPgSwYwW0vpx8siSFgTEsrVCuCi1d0al1D/xZwBQz+5bY0vUDV96GvHhG+vcy954DXiVzQGGQo6nFQn1oqY1p+b3p0HmtFhreoNPGy+pAZ7QYdxBv8oHk3Szc
7IDfKwIOESNkbbWG+J6gQyb8i1Azxn1vtcvNkxwiZ/7FkmafSmzTyNoPcIUsERCt2if3qpsoH2x5Uw9SLOFIWkKbbt6k8TFnZrvXB2b2MAtDU80Vg+QE9MxWeyT5UvlCW6sYsxpoGg/WRLrhRoAHOzh4pPd69/At
+zJYV+7lCtevfMD5PkB8QB+uMW5LGu+5Npu3fwu8MmzV6C3iHfsOXJpsYhT4iM+4/xxQQgTds4iLS52PuHEcQiXDLQ6vhVqTiIB1e/WBMrnXcCVkwNK+QnvWK0Op9YtK2IDxEOuwUlu9z4KHoOc+sx4z4pkfkWca
Z8VnatP83hCzItVk7sufACOHaKtfwnAT5L37gNwesZsw6jAjkB37NvkxetH2zqgPhAbOmPtcUCmQIJbzq3tYF7EoPpr1WrBjZVZdiF8EhdmskoYFNrN0YAtYOZV3axNKNQx7E75zLwxz7xRlbQCIgY8IzMNqI1Cz
KTCUWbDLrGC7TZI3nJoF++0kQ7qVib4Bew2cGum3IrlQTIPKlTQX29tOj+IhQ8x1LjAnsIdzp+TCP42JJPccyU4pEthzUgd9o6P8VrTazWnZqViIctSJrm04/j4VT/srcnuM+NZjqnhSI1ZobnmURw0JW+DB7oZO
O/nKor2UmtEK9tFBJvyDMnhICED1wAvHPzJrKKgvUnaQQy4hemuSk6K59q7bQIhUTi1FBpcPE1I6hpfTXzbwLCJRm+IwrTlbCQcsgwQasr5a8tXl5CjMPsiof+moqANokFHf0MLay9HkRrDfH2T8EhT6GPr10dW3
31T4I31/GBD5nfyjfTshkg0zh7VZ1MANdwYsJ4rKemz5Q10NcCWdZbaU4fBkcCjJhzD9jp5W+wBt/AD7jV2d2a62uaWwh0CA9ewRHySyEu/IvBC7aZPjJ2nL2HVFpIvX6btDK7Q7lC6QQ50+YUIxCAv5BPD1pXAG
I6R5BycPksdIhISj+fL3kx84L/3LL1bRG/oIFmxX8Q4hk+7dFwsv5I4J83YR/xAy6aoAaeyGhyws6wkv/29564PzaugCvbVkiKApnymTv3kOCD6YqrdW3Q2Cuxpps+ZEy/lcQpNKaiHO/i7TCRCzPD51L0Ab/Ar3
K4Up8SvlaweGLo0yQ9KTa17vnAEaeyMrGZ0VWQnezY2hdM1koLJBRPyW8uXx9EG6ry9fUJJ2LrcoUThE5qV5IrtmsDoCA+UfMcO8XlIFkAFGzIy0hJzFsrSuhhSFz5g6DhiQDgubRyHkObtxAWzvrgSglkCAtgxX
ghrFPLkJV0c0MeEtPYCBG874rMDndIHwxiJ+v17SxqB1cVPwQGcfGYwDOnRGeFsEU16u2vBKp8xIyjvzcXLfMzOHGSzJ7WGVBXgzK8Rg+Nwt01TI8D7THg35PpTthSsqiV6UpeerYx9ccIMz3QX7LKy6+Z0gMm3f
h7hy8zAvOzRF0h+3ghs9zCKrzJKYcIk3fZQ8FmgZ0rLDrPkDMCwibOkF2VpntWBGuA/uXGXCYDyk+wWqFaWiygRtFau1iAAhEDhrttTNAr1VJboc8NuPt5+qOerWDUyZzxSISC107P6xCub48vztlXjQ4vjIqdPb
PL8BrTCPJRApOEZARJJntL6FZf0qhQASLyBSEhtag3z2P0SUZEFmMx8sy/DQLTidg7LkzCJZjHi71fS6kl0zr08T2zmQ9qo6ADiQ4SaO5tlCxMDObDr7nBGtPmbScYzLrUVbKkDLC1NzeOE+A6Qxqlq+aYloaoRU
AWsTzcVVKudju77KNKOsdRNo+oIcZaiKMzeBdcoRd5TT2bKNrnQEpcqwSLcGJ5UTPJIq84B7l0PibrL9nHGj9/GmyO85FsZQpRQ4KL0M0CfK7gpEcQWfmI3DALVpO1aBxbARgEslyapGMIyX5mQOzxuywhStNw7N
44twNqth4L1aYT+ix1gYxUhmKvWqDujkYKCI0mmLXmkSK6wwT7UEAjJcCncplSUvVyOM+oVZTrNPdCD8gtffmhcF6jcbY5XCSuYjN+i9NNwMXToqbIbm64oPmYQhog81oWkTJmEn8QcCWjtiMivYLTv4GIbw/3kB
wqq9YlgkqEZfauA3Hy0vdcQv8gYdPdZoQAgsjBlglUYQSYrtKgpTjmgvRTBIjxPNeFODI87Zg6x6PoDIUWSy8FaJ5GmFTW7mUUEFQj/UcV0WxUuy9fSispwhnnzo7q5POatjVRfL3OxMbQmdE2rkdmMMQzCW0UrC
JqrvKriCKFnq1GksdoG2TR+vEes9BUzETsfkFvIZKhUHPLz8YC2M2fTxOsOGyrkEVdhOYW9yy5YWJF7v4ukWBid/siIYGC5WOEerI6xhAysskfO80ws1VVcBI6M8Shzojho4mjiRHA34FAzbWBG3W0PDOmyRdot4
PpfFSVGp95mqJ6wszSrDv9QNhXrpuf6vqynTQDNbgXMxb8HmrFKuSs+gG1T3qb21n28DgqXm/VpdXplQlmJfYkYnCM2KCnT5mWtZh7SBECgUTvkudNg6+TfhwaFkwz8giYaXbPalboav9V9YeS4EWHLjAFVfVPNi
9+k+F7LdM625tFCN7GDnrkkGmUCsGgKrgYcMnokZ6MX3UtR0TZ1H+13CSz4hc0SiNqyqUHb+3fZe/nNlX3qsi3cL04dnvDADG060E2FGa/hjd+jOzhDmmxIY3bGGD6R1TL/oFyy+UErNwlvc1wzRtGVnNbxlsNos
P1rYUV1D6wwQkedUsVZDTJBGXG1JSmGvf9pFvWsupDA1WULE+FKyWzQPodEpwEDfZLg9YE/JPc2eBl7FfbI1VCxvRHfdbpWI9XPMHoOJrWG80z2RFaa3xpNYI+L5jig4jHVaOO5XQ3P2KYZx6H2tWS7lWTBwNaU6
GLuouvhDyTLnMxGlJy2d1gUkUpi0476YIEXO0SSt4pNJiaIR9aibA3QXC9wJkVf8XvY5oypIeVJakG2TAkRqBN9ZElUcveJ9o0iuCh86FVwMf2MzIXC2MaP2RY5Yk0HIdpC+ZIHVGKH6amrPVjVRdrnPlpJ8JnzT
ApiQNCqPpFNAAfcH54a9FkaTx01A5PMoCvlVneVzlZQbXYmbn1d3WVjVPdkjg5kNi8vonrCoMiZoPgr65Nr78KVWzvim+TI4ihweuAHiS1aHKI8gBpnPskMUVP2cGuUEgdefX8FsprAaOf/fwxQ+wiHUiBg2Ipmg
vKpZqxUDUwXQsGUX2yxaKF435W0fh6plAYpvBhD0oDhERVcI1+hmpBXJ8jWYI2DBPYp+zCH9IsxD4x4tZOUgg2xhuXOQzyBAAzZwtIUzHa4U36jDuMI2M8eRUvrhi2GSKkIDXTnzq/Nb+8+WhW9jUpGNU2fWIe1L
DKoNmo//frqGR+H0xpvzIGz125FQc65SGgz/ODnUiNiWH9w5uzNrmIP59FpAM/16R+MvZZ+SkY/8XRB1zP5R5uON3QCh3BJz31J/P+DZuk1JKte5um0x7bLJb4YsR8X2zoZmLfyAx7mCpv9v0+C0WV4FhL+q8xNM
zPyeN5Lm6rq/qkxHyogYucCqPsStXgLo+eYbXpTfRV9SVBKJ7A5ONft/ayF/qprPe1Td4AFKwu75XnN2oNgg/eKFDMDVgpMnn8fy0NCqbOHdyIpjhB28L69Se9LM1kzpQHGvuUfFmsyw1BDFuwNOlp1WKGGx9R0w
KqTXobc+5i6lZBsValple3kKMzRuoN+j4WTk1ftGwivrnjfmUS5+QQUzGbQO/Xjk7RzdGgUrLgQe3+2wsQ72GmKIBw0fHbIP74G0m+/UqfxFT//WvKCZ8A+7pWglYN1yzOahjWO/joQVW2//X8N1eXgZy5vg4Jsc
9Tjp3l2ULHIYPhLXeWK5HDkma1VsdJdJw+IauhUH9puGRuM95dcQXz1Cb/P2QS0IeGvdXoGwgDdPiq1rP45ydHqhHaE4YQImbTmHVLnK9pPkuJb/ApmHDS2gm36hCeb1wM4RVkC7BLw+dxppENagzzPLd7fhUyBd
ceJpVqzzAhkaRwNDir8n7aO80FCSpOI4KBAcXzi5r9AX6F9LefQuzwHi1jcOuRd/mrbd0Dlt0daS7H4L1Ri403COvV5hj9+v25X1jgIxkdb+KlMwh8XBHGN0JT/yiTqLt01B4+PWZVHsN3sE8GD1O/OGIthvpx2H
PczAzpTdT3Eeu8APJG974Vray0hBUOYLiitupl0th75sdKwpIeN+McJSP/4tB0SdUJ2G9MKHuXwsPgpaKXwbcXtbEb1u7hA0SP8Qlvy+bSv5VdB1rb9BJ+JtBbez/MvyBkj0qPbnpuzKTjERZTL1W76Z9mVG/lIx
/NFPZo0JKHaKtoePDSaF58Rqe9REStS3w05xIoOtJR4Mk3hr7kijeWcVPI0t3ODAEZGDgEy9yZ31hLuiq5/Ufgk0dCOLT7eY8B7bojJORmlLgjhZVdo3IFqZt8fKtn0Hw68c9XsqeBT71+BrBdESi8v1h8Ei/6ZT
mVnDoPWbb3aHsuO5TkZJo1e5NW93ayCAakbeEESNYvL7EqLYmvJ5bXjdeq9XfBfcOlWiQuYCN3JP6OlvvukNVjYyf8DQ8BoOw/hqyPWcs/Po9YO7tfU24V1To4HkZ/c4+wUHHyZCeEjZwUIUYNaXvVq91zSrfIDJ
hQ/xPwvIZzG0r5T94RDnmwPnvKqdOOQHUxT2m3i2By00CED6DicKZGUirlMuvu+zfxrgWSJEMXqVBFTtTR+79bZ7Nn0CX+ufIJajKzL/dN5pdtx/kWzr7mJyZKQlaSgfuTz7F2tvIQ1OqN/3Lp4xa/UD4yl1ytRb
m0kG+qSM9y3tLaT+6M055kEGGgy4U5M/f3lO9tofhwqUOLnmlT/T3oeg8xbYW4fbJbP6StIus57rcIajw4jRGWbK2VLOkRwUYH1FBpVU7mZfDTdIUH2RUSO8B3Z7lzX8ZAx4KMXt7J0R0h6Lzm9p35E8tu+oWs+S
Te1YaztPreJbHDSyGE8/BX8dyDcpnj3Ti3A5ZkAR+DzMVIND3g/Rt0RqoZzeHFvLW3bMzt16FS93LqGKJG4LuUfwpo7Hkejrr9v8ftthp28zVCQ9e4J0Pt68rhRAC/6IXqiYTiWQalmk/Ka/mb5WIuurehjtcaMD
63+YV4WksCGNr3BzpqCOvyWslci3yEs4d//XUHc7fc8jctQ0HwXPF9XTdfiQ/vBb5q5lP+3pYIomX3js8DlQ7Qgxc86dEHOP+O0hnBhQybLWaaUMZ48K+Nn1Q5UQLkwa28MjhDtzk9QT9e+kS2wTTo509up1UArP
Conabqn9/NJwoD4buj0xwLpFYbdC/vZObmSeW6kI9G4EeFpDd3b3WjQ4L8W9v3fGDfzOuedoeLemnnGqMqm98BjeQJMDdmhgcYMT+p60ucAYGtjzaF/sXpfPV7NA2ICLwNHFPIOPOzhj/t1M5qPPMMpcnPFh408v
8p3313vDnKFZXhxQolPSULrQPVh/cw3eeGAJuEKBbrqbpAdqhA/Vem7cJIXjnHYXbF2yGFTe3BiVM2Xj5LiqBB9IqJAcwtzCSchFBa++KMtyS/e7/ub0371vDG3iFILtPOgSn4o5EU9OfsoaprAF7wWq0sHg7SgR
XbualFrnkXtrBmZ0oSp5L4JA2YFGS7SOf3e73ivcK31deC/FqY/H857sBV15ODRzwSeHvZlWa28dKfVUH1tKdKYR6zZpCjTfB1vZlb5H/gwpNzj53YPyrsEQ7jYbVorQp9JyTjP/+strj4HXj4rJN43/IrmkcyQj
eFt9hBqbxt7Z7YiL7IXrbyLP38lEu0zH5s1LY29NzRj18yRuKsQeck3NPprlDnkiu9HW9tfg7RKG/eG720dr3vDN9xvhLohx4uezQbWVvypRRkIwbF0riYI7v/hxq56Exv42gE2PM6rcRhgfNlp5W3UHppvz2XmK
vn+Tslj4dgWwbfYBWW15wA7XzT8LlgXlitNGy3iBkZ8bzoNmdaW703jpKFe6vsR13lKA9jOXDY5jgcP9KWXw83zRwLz9t7lxgN4VU69TDa/gRR8+f/dVr3rHOiELqxcjZgi/Br3emZWqrw5O0f3a44UJ8ldz+8yt
YBFqOHb+lSu0//m+s5Bnx/euW9DPJbRPDuPYGnfS65fZN/vLb6IGUEW8e7ORj01HCeI6wtdsX7tRlVL7+rWnZ78LKaqj72gM2H8oIHOR/jhz0yxoOwE/t2mOW6A+g9PWbMcmlsE43OypD6tJRvTFxj67dibmqc86
jZUcM3N9BoOvPOTm9vcBSlq6/qGUoRwzETwZmtylXBSlPHvyJCuMCHtQKyxzoPv3Oi3udLapnAxRyaYUoB0u3J1JZTBIw9c0EV1FSzj+LZuEu2BAaeT283QUuzEIDfxDBHk2Gkg4HJueUJ+afgHBDGzcV92V6WGp
8Xl1kj2+QF1h0E00GkDAdHPpEvQd6nBFjf/cVLTJtXe5oD6UkPC6NDRD+/F8HKVOrK7T1a9k4Hc3mG+FApbcZWCFXg8OHmUP1usxDKXTuMrdyUf5WOyYDlLXkU0qFXHW97+bTn8x3mf6yokAqyqt4cf9c1nYMbuA
Kz6fhlZTkkpNzXG21n4t4NOscKRziA3I0ohFsWeqNkq3Wz9S5lKZ2PjioEjWgpwuLUZRmHuCEWfWWBD/zWrEncr1AftSqyJBYMxKjxnDLLRR22p+7jl+ABMMxz8rXNQwELB75MbjCFDJoHMDokErwTrJ7GeriGmk
r9xDmVdrsq/CE/XLE8ZtFRatH9FgWNNbsWgEA+dkJsBB7pGd6qvZCSZtVTMJviX9CtSUEJpgOp4WT4iL20FxnvVm1OUhhq0vKqnrzQbxnmo/V7nrvuRTqrwQxn7ybn+lFMvHrBZ5ENSz92Qlpcpn7kO/WSuLzLjm
6dxIgnhgrwbioHTm4JiKF0BTkiIc/T1ylfO3LCy/hUL46jyZycdpkA8cIW3cRV12ON7KecW68fBpQ/62eCW7whrr1+vLix9/IzE9LTPUT/XGyf07f6HfO784bxt/Dg5Q6CseogruXn0lvXMyasD+v6K4JT8R7DHZ
OyPLkP5asO8RG1vsSxnkO9lJXnK58v0uZacccvKXpgrojA6gGhU/0bIoj/aZ6uMkPqRWc1Ae/Fd3TRfRE6GhVu9xLuDJQZDxvQ90dklr/t4MRiv7AEhGg2O87sBaY0sicXY1iWGbwYJXMztnHqVMDIRXw1CN662V
YgaBdUHmg/LB+PBwgjo7DA347z/qE7WiaRapaLrNF5RFUS0sIOLUsS6ZPn75AA27hBgOlIZh8YtMoG+QvuEE6EF7ebsoBmjleEQ4uaiOIE6GbR0iez6Ru7NefcM22LeA1OT8wj/S8sgzjIZUmIuVRhnVJKiXX68b
t184KqtqOigwVzX/9OUq8IgVPNgbC6p7I8NiZK7XyU43Jf8+bD9F3FluAoZqzUDTvbQSf3FteajJPy4PykhsyUcDKRjevcS2vjQGwQYuZCOk0I+s4g5NxlNk4uCIFgysChMD3pji4rKc6h/YwPtQBUEyrPHoa/l4
ZKtRRTohQV4vh6sHw6F9lc/Ud2wSUhId7mpS9ZIC1UvaqC8OzrcP9hDZy+rnfLK3+c0GdLv79HPG70O3cvxD8hWDUfKPlI5XTvzz2uu3KGZhaY2K2cU9/AKbolel4Gtsy+ybqGHc5kYy6Ojiu/iH8OVUKKrY4k/W
6uLENG3f6wHpovfRVW/4AP9b7ttDOg0R37r2DC2wSLYRcor2EQ+jMYIfx6FRApEQO4zRmRPYP2DDhzNA51IYzPOJnPpw+RBaBDOEmnKYIGoX5otpC19Ck3+XnoD/TvAwn96a5nmN8HPv7tAHyNb3MCMCg7QVajUn
P/sce/ARGwUEJxTy2p+i7UkuT55K/79KHMo5EpG+nSf94mbuT31qe7TuyzOOHwIw+yVfKEOLBV1JYEi2dB0gCoNBOOaRUa83YWsB/E2jDOK7poGk9jOUQqmKqYlYGH/E3bNyJ8qZkiIi6pchimMwh+BY3j5zDX1a
VRoxV/cLfp2VPvShVIXFSkAZ+rGk84Zq7hKTKrDymSyDGqSpGaGPOsGZ3sMVy12r/zE+xsCCp6YAM2a4cX1RciPIN1LkhH3uIYAp1jRcYmJgtGYqRUhCDfwK1btkj3syEEiNsYtoQdUJkiOAMimAlKmOSNZkqimG
Ix9aztSITgKINbNwWQgUd8u3Avq143KwSvF2/BBkRSXRoNdUD7rzAvVanZ5+DwcIPgwhljMmDXkt1xrmzcPDt3BA6mrEIf3zwbdOKtH1xYPPAu78YJ1AvB9tdcOZe9vmDCI7DOj1HoFclTOlR0hKHiIHHjWHcQw4
w6FTHXszNtMEaDUbGlHzr5HUMxBf+8gN7Lkrx8cB7VpJrNnZoGKFr1EzsbikgdtRooR8v37kWKWJZCVKTaP9GAEco5YmHI7wZCIVffXT5cMBM7QDdLAIkaZPDCE7CAElTPqd8fg4Ak2ftL038jUN8K1+R5kTjVpU
hrK4xltr+KvvJ4ywQXl+Z7ssniXW5uhJO7vcMqIvIrgvovPZYoeY5CzjtCb1uKJFbIB7s53mivS1mN8JL/PeWTQZKLNqyQFJJN7tih5Si2f5f7Q1E4DQuSxwjPymgyKVwQYLOj5oIQte5b8osjv/sMgGpAKoLbPn
et+oTxkNQFVhUIEOvHBaoX/5N9qJUaRDsaTB9ESGXfYOn+kFRCIS8mOB++T/BI3Kb3CsuSKtNxu7d73hKjgu/zOhk5q0OSVwi+PfTaYO1oTVsdkTShpmB3RbCOJRLBxn3k1/IcMUAVzIn3HAeFKei0TR0VyjqNlu
orohzUOetY+hBDghb0igQed8X8bogmhySYBfYIbC6ryYBH5abfhr7kSsooFfEeO4pCi4NnFws62mznubx50fOTA1E/F3uOYfPTfELL/wo7WbHDu5SAwQW0sjUqVdDyHSt5icWdkL42bZe8nbNuzfX19vPEA5Tw6N
S0S4RzvU7c4SW9RXD2ebh8SIlGIFbeZnf+0n/5xqATHfaeCsURY/6JC7mBGAHxoQTHxI6QtDvm/Ar2sOMXrBJB0LbO3+2T4Hmtfm7LongYJlOAC3MTF2F92bnl3b/5TKO7DcbKxIGkxnWXgd1B+UyzMgKOqG9st7
GGNmRlTsy5o5dFVCLPdoh/rWrzWvOgRU12FX7yaW32t+dJv+q1rmHw7HPnd8T9aFe2Yd0P0ybSWMDXUWlknN48ZgPPcTWVyJRPW7nZaNE5JS/4UsMELnK7cYbnSH5bZgCWyecw9WclsrthJIIooKQvce74BoH66q
6PSlBBouijV7szMD3k0yq8UNxUHI/tYlIk28WjDdXY8XtyjbSAMGj5MTsVsSylUCE5Kv5+T1XeqdrOWV1+Q369GtI31up98YWmiefknC5Ppv6LkNChePUOfxJ74V8G9xYv1PjnEFAaNn/I1I94vKH2zmOrsAahH6
dTSc28BEXpJBak+Vgg6oM96eInAkw2QOn+RSo0ABvFurWrB1/F45e9Cp96npknOi0nqUizn94nLZ8FJ8lGPO5R//ByHp76rXzKlYzNVWiqetJwghTIlxPl8I2feR5TcZyvFF5jaV10/3VRAyhLb16CJe52cRZU2x
e/bpaOPnRLTiMw9/VTmv5JtJcmFZk65lU1Yhbna7i/+KzYiy8dLdQxlCr8Xrfhx9djwvVu3ISIvsQ34r4IkgQJRzZJ4Y+/L/8QOw0tFEnFwEYXZtSKRpykxm3ikZUXk3jYebk838x8FLVk8hbxn0jdXfevS1D3KX
MSyd31mdTDNYfZ47A7gwQfF2E6BIfUfLYEdHUwRP1rtOg0Gr0Wcwph53e5ug6OcZdCyEHdExeYF/9B2Zw1OAJeIyVW/3NdxDwF8uqqDt/pVQs49ETNgspJ+AYIuOSfEbls1GuC2vaMmU9Gr5kBXvevmyUZyKjDW2
M20bJpImnRJuu1nzbjNx2XMI/Ym6HxvE1osO+d4aWubeY5K2/6ml4q9V+X/UzuJvIqOuHGtX5jj/yiCBynhAMricy9Bw9k283xIOms39ukPVPPJ6f9BUXP8JfSo28Py8nzTs7Ot+D2C+m16BqbqcNuVFZSq843U5
6MLTc4XMhTNxbGSW+PH/XVTfZNIcSeY4/WwOSUoyZnmbIgUYlpKN4SDTsrXKvKH8zQ7x4C+oczpES9a9qASxcGRnJI9ocmgyE7FySNu1Ib+kVGp0U/Rm3wHkpT5Zy83ChikdPymaP6NUbtqmgdhfoFLESCWSL/N1
lz4QY0x/lIMCMFmL9U0DEcz2RGVi4yNikUYQR89ls8PeuRd0iLMdDK4Ei63lOxzNt65kjC+040QM3Jop2sX3k+KwXkhIwjlsC6nQCgk2loAIVKzAtYDfJZlPftcPHn0cuX1etuH/txhf3ighWpyzpaW4rNbTUNl7
hfGuBPLnP46ex+dxPGcGYRGyN2NE4KOxuNJBeSOslQ30RNUM/gq34VaqfGMsw0Zwkup/6vSOQRlAKW5AnUpVSwUbfmoGqpHfhzk3CSRM2QGWJ9KYH3ln4qXjllP/rXkqqaph+2rhMPpxb8kpJvGLm8pzwRgEC10d
qwT4OsdK8TRSxiyZz2Ap9ORQkI84cLLSfJrFgcPj82kGf53JB8+vKXk55uVNRVBK2vivJ5NZW4Im2/rYFfNLzyOR8nbx4dG4TNR2RR8HJw7zQ/FC7DvuhmJploC9x66N1eL2zUPYpE7QlLLRsBowe6KcI5TKabV7
izzvHKD5DpxH7PJHkD4wFHIYVZYb2PWaGJnJO6pyXxuuTi4xaYMFXorptHO9SBdAhspGSd6xhzikxKm9hjUIYWIEfisJk3zB+PgoYSBM36GZ4Bjmg3UMuDE1XaPfppn2XZhgcFN1y1Oj7OwNk8gvH14l6SYPSkci
ibVOJ1gsQT/EnKoRgUdFYuEKEZyGPCSvNW+ryrAaHbqMCb5cU3yrBIg5EDl15wgrkJD85NjQpQfYhm2G7VSUqxesNJGZO3SATqvKUGm8phbeisCd+4aeuPl7+/GOgnbvZr0Tbsfk8rbh3ia3hkofZGP9u6oZSFeD
kc/8cGTf3IfEvbQPCrF1YMsjwOUb7QrQuGjF6AOdoptNz+NkSTYmoMlIF+EB2SeZFOq55w4d0479knsy4+BqQ7CCO5xOhJhUZ8N+Psid+PiID94jPjzg9yH6KgfuTdxJCYdDjv68vYzYpPig1/6n3FMTjROwRu8x
IR8MfC1DPZsD42i7UR7pNfqsA5Km7lOjZpWtNnek+LaKf4TYqCoSlqUlr1YqyAi3yokPyW2Uv11MEm9nw4abbHtpFdtiDOIeZm7tCbhvckAYrQzelo2WtR3dCvOlcMvYsxujXTfdMJp8RY7CS7scdGsuBw7Ulard
Pmpj4EQuO5EqaYpxLdHQHnLp2KiMwv7sZNCY3F1g05IrLlIBikwXdIFloNGusCfqa3TxqSxr37u9VySpymS8ZXfbMA9WmYkzkfq6NWSCoEuZW+5nU8mPdgmXg+nAPog8f4IMHw4Dqsa3o6R6Nc7P1yQ5IZpv5ov+
fYaFRM63p9MFKrHxUjJnMdu9SdfP7b5LkA5brr0jow3CY+KBcliE19Krp6wtilmgE0U3u/QU4p5ua6Dsn/fBStrGK+6jAqS041zXw9DvLmlIKb0nmyDy0Tav9DgGEBHn04wWi2uVugbT+U0qImvEBtvuGWNT+P61
m7GBIvaQkaTWeEnCkojAjMu5PwMYDG03PUU5MHSd95RixVPqnovGAOTd7xYHOpUhDOGTO8FhnAPwP1FNXAm2omWPudBf2d9GkfU3Ufxkwu28CinNMmZc5c8/XPYAcHVhClkN9KoQpwmDtMnJuKrPIJZOVWySYrA/
Si45uZfOviw1WaEfq7QVwxWVGduiD7QGCYI15NSUUXdhkAhjHShO98Mqfo7G7mlZAeqtHioeAaiSojUvQyLQGRJO3JETp9U2bXpx/DicHUpHP//KodhQ6V51be75x/TKN9LTWlST6lg1/nco+QthKDZOB034Ddvl
RvVQ5mvQkdPQ9I+geKdhud89sDnqhMHtg/j8ITYud+yTHl+afB6Ws7DIAUfI0XXlddtRk8kEcyAkBZU7+SoqxJPMWKUwkR74wTW6eXMD5E45n3Bv4zq+aDpE3NUyOPjMtjzDWKSezkGIvKKpVjZxy0YJv1BcWZj+
yiS4n1hQhBVvg0jJD9L/vgPfQ5CKazW+uBhFe22aTn/pMVbiNCpv8w0pbr4VLudt/HvwJxhoEisLsSIX3HF3jbOt9d6MogQVsjRsonaFr9dgVkVCFBcs/HMxVVuFQul8PVToJXArb90h2cM3zQHt/J39E/pY/j2Z
jOAD+wYOoE/EKcxe8cCknM+jLMyipeQ+dzvUZYZplJAYwiaFbyrXEGf9ak4TIVQRI+v0p4I7teWRVUKLg3cjUApYa2DVJJPQhZR8shMVKeasmqT4NrN8HO+nvA8pwm3o8iHnmXy0VEdBz07ETue+rd9sylkBm9CB
6I6wHDT7KkDkx4lHEymWqdna50vDM+/X4nxhT3giWKaNCHoWN2JqW47EQeVcCER8W8QBWzTgImU8ZhK5OzA32vw4TB9BKC6/fSXe7MbyrbWTmnUYKsFfkO4xosdwrrla62OfiPgFCWYPb05P71odAMVZ0kx+pewU
k1m96W1/4CowWbxlDcxrWwBW7ZNAr7TEwYv/lxelgQurjV0KUSvRA2BhwXOKaS55cOmt25NXl64ojwhVF9xWjVJ6F9GhYH5xgM4M5vko7XfjTilJ4E/0dE8eB8ro6mXipRbwc+I5/Mt504StBwsXCiOPczqU8PuJ
51yXa9k7NEhiqr+o8GGBpQwNuI1e2con31BrmVVMUGJ2VHfz85kOKPLry3mPEoT3Dkktzx+rK5Pw1cCUinE4EcnXIad7j11S6fdE2e8AbOOpwwlgDdS5mVtmHmho2Tr2KQpVS+LlGJ0otBTG0122ol1v+djwsqia
INEBrwXrbNtcmQm/t6aWT6XtPClKmLefC6f+m1PBk5cCIn645drcn2Dfnu4UrLeyil7ocJLorcjO0JJizbqF0/CN58QyxTWr1rkWTjAZQ5r3eua2tYIgHDKOKufTXLKv/LFYz64LfXfuIWNocXBWue+hRmavIVKl
kDjXlsVIYzpRLb2sETe+PrdiGJWr5PyLjwK3qj1uYBxHtvwRj/A7mF8UwO1GE+jCFw1gE9nTxV+Dd+r6UnrR18qocWtnAfvzFMKdI7xFTuNw4YItekn75ObWBA8QfaqwHAZ3gAEzQgy8NFleNYX+t/LoygQ/GPkd
xSNWQi6toXRyqwfp9Mus5m9uCivkOWlzpVqEPpw/8odVxdoIF8KibtUIKzwjnrrhZPaizVGgp+m65cqNlr/8ZjNNF0UzfpYuns2Synk4mkoL4yubw78c5sl6EOia4h/zMnIiFtI5JuXkM4EqrBREKqSt5pmrn7Bh
nfpYETNKXVqlUnkV3DBfIhH0lovbKR5zMC8mGnj+ThKon9WiVv6XvQPh2uprPKz3lpVEdvsmjJiOmqiZtHS/IlupQnqLdgiBFo8+iUGNEeTDuoeEGRkRrk6noOA5StEFhe8b8ZS8lv3D6xz63u/w/AQifj/Wy6PL
HW9qMyZFzIoKGbyXFW0E3sqJOS6Npw6dNl5k4pm2oCRwqTVXbxfTMxx1ovjuvAkfSL+x/ki7IQngK3kRdc8mm1QbZJH5EPEr2J3ksKnkdtKy8nQCeaiiwO9+TK5YSdwzZ9YrfEWK1pCXQQj4TVLQ2xcQj49keplp
4JLJwCfaay5oy0FqsCdvf3gdmgqxohojvZL7pU16EbtQ98M39NdnarkGXQ652HMLLrT5Dpqh93SBqLn95ffr4IobnsRILvHyOsbLWw4OFsVIBBH9P13vldQP9wiWMtk5LThKfUiGajHORiucjP9cEHgtKug62gGK
HW5wn8CIwdjOGnvKsw29e36LeRL+8ALNEN/qInmXY+0k0ZHh/79kWXmeVMfRQG5eXPN1WxiLI5jqi+QLXUGGNvB918K3b2cqfOLdK/tzcOnBe6o9Pf2F9Du8eeQzJzH1r5dVaQ071smaTQENaz67ZBJ3hWEOcqhV
REL3z8rADwLRXbgnNuUm+OGRacQn60JH36twXnN07+ncpSwspngYqRhVE//PCuecYRVhbhI+f+9La/d1JZtUOR9dE9AO6MEGkVr1cdmOY9VMY+5ijsS8Y+Y+CPbweaAlPIzvGaIvQ+1hEbUps37Pa2LJJSyjkbl7
l5x+o0O/+FoGvpTX+1w8TTOg+iMoMe66wuCVLDxWjMIGTN9TtC0dDAPjVVqLdZl50ftnDoKr/mMz6gbCah7I4RLPkwKt5tIhcec0rFSC7G7ZuZjFY9l+sg9NTYs8QWtOgCQOh0XySJ/28SPsJ9ejKBKUJjM49bUF
owHJvcITaUARtosCA+pzej05zI+qDWTlwz5OuwIPHA2Os7myKxLhDQ8cFOVs2mi1MA97esVh/pGRodsD0U5xKoW7Lan4Rhawg1bCjitb7NsmE/3rA4+AsoRDyCI0UBbF/xdTZZ06PlEAYca5ekT6NBbRZPFUJ+lM
4GM8lvSVWlpJ/bhogFAON93wpcW4ljc/9+R/JcAn/T37lF77Lfur6ysaPste0TgVspFjgMdNsNWVRIScuiM15y4lre6TZuc4I8wDSWfVA97YRKJ6+8oP3ZFNmsCGaU8zV0IKaFgfANanK+csWB6XNHDhThb6kMU4
VGFRif9XH4DeDtv2wTwHYcDCcaHg9f3Gc4Anf0T8mfuG4zjtz2YAmMhIhC6ZwSUz0EfAoEjwp0Ojcbr1VwJFY3dSR9NkxzmCxyK3B3gOL0lXtJystYlUisVoQvIH32cNQVaX2W8D1PekkSTw4/8RSfp49TJzuD2p
m3nTHimLaZMgddl3zjZ+xKT+yOAxk2iW6+CuTM3BQXBFnvsRSZo+WMit9HIKFs/WTlR5Zt+IhPwgdco418KL+RMgeMp4ssX+xAzFcSF+OFOuvRXcwnim9FvFbfK4ddnxl2F/eUj50N3OCNT9gmXQ+sOfLRxnrPxz
lfbCF/IIh0wMkvPeLQmmR3h9Huj3RXH9ZKrkqSPxhEm6KmxtzXE/A0yTHxMv62Rde/1ggBuMLoaiWws8LVfLT/uy7S06Is42cSWtxHp+SF7ASIY15SL9gNJ4Z3lQ4eH/dlKEM3zMi1u2mHFJVRr0jRcoT6iFzTH3
4S2DH73WJgZULEWAjXP/0P3qp7y/dAbotPp2xYaGkb1D+s9q4A4zuHfrNfy3NASLhj3BGXzdZ39uBXhKkTaKpScOaSE+USPDpdS12uZfAnKnVa4DNQfH4p9smE7h1C7Uw51WE1MkAKxO8/dHYZWetMAlDa8ZpBUq
tK+fzh48Ei6TSfMep7RDgfXbGa5RjYdSfhO6e1VFmRt8rLFIWY4yS5r6PXgg7uInxLz39uB7TkBV43KQc5rTAbekJ7cqSO4gcVWfLcFxbVgmAALLP8USXptS4SMeXBR8B6PRlxWw4/DU048GnkKGXaEAXNeOvRjo
JWML3UVLyvD3vUcQQel0XdQUSP7pyumsSzQUVLMNV9yFvnClZki9LYWSMrBksrArQdiazLdhHUCtHLflADw0LXh3lxI28utCBPQEMIqiN7L75Npmh27ygbs5UQPzAzmAm7sJS1k5werEybmNpWEkU4w9kvu80dm1
FX7O4hynxk6TNMMr21AN8cVEaZVXe/sDcTVyZ38OPaVnO9WbM31qiJfR5CSgahByPDkB6emstcOlMNGZHANoocOwqCJ0KJrrs0hMAVCKlqj+NND+6aNalGlC7kEUXOBN0yr85WCJb/jRYGucoqRROWoKkXyJlGYZ
UGHFb4inzZJmdjk1BVQQdPaoDgAWH80z1p55BqChuWIJuHg7jT0yGwFEq5oTlTCq3WnWTvZY9CVm3ceW/4BUAZt2Hd6QYi7DwvXwmwJss54wyBvMQyMxS3LENfvjXktzAmTyNkn5b6Sg55imTqZUl+G6B6Yl/ExG
1iOP+QHaDY7uJI8RLPwQUExg/b76W7GI7LBxGkti8kY8lT+oW7yDYUMjwGGsk+j+0FSwee454PZhCKvNegkv7ezzA5vAwvNWEF2rPsDAoAzc5kkwZgw2a3nsqFHofrUZhtLjgcy41hLTEihTuSdER60DMQHZMg2z
yWi+hOhVZQzCXmijH+zhUNHWc3EV1haQognhqNmxv0K67kJ+XUEK0x7qkardPKuTQgy/tkw7XqpeIJr9RX0S4w2WGqgoe4qlUQKviNnY6jNRw/FZ346s6A9KYBL0FU9qtNYO0rmz0A4VDEvGow9+i72gHJXjUtqX
XdT8Am5WdqxXtTGDUAu5rGUPH5u0MaGKdkUhAi0UMgJlPBe9JjjeEWW9OyuvfxIMMlK0RAfXpcTDBXraXt6pRkikP5zdk8TRQrrMhe0C75R6/VdqLHUmSSKkzl+3FU/6pTkv5gDIaHhn7MSm1E+hmiG6z9UFreWM
EBVAlNWyNhZd9DeIBq8V0/SigLgxrD4BM2PJLBtrNsiDARFyyimsX4dkLggqPEVRnKj/fyzUA4sXjBZxHZs7F5Oq8jCgK5TvTSeBHsYIcUY50gFIYTC7ClomzkBJ6qAh9hYUCiCpPScnSCDLC8M4VpD3qVbUeL5T
uIVfGUIFQkWeehyOhTrj93KC/OsQarDPWW1ePCHriJCksC31MPN0+c4WHCKV6ulfVRDBNBECOA7ehnexbhjsy44valvB1FCCheNKWCsKwDkJZaxHFb2q0qebYO7dCXSv0SgJdeNhXOgcRW3ENXrhq21SEb+UCRn6
GcNaNG5fq7sS9C+qK+Wit3tRVoTWBnhK+lasSlCVDcoL2emJ57yNwrAXgu1UzZIZUATTWpNTNJOdCTK9CmxsOLCH51E88pzRStcm/p0HjaioaQ86sFHIw36ixWfNSn/1EwjIREa4cvaCSrdUYN36T70QNlfzrwlS
XYV7XSPxUMn1UnKUsmq3VQ/xKzueJz2WSihise8GUnw7YGm0v39P4zv3MNuuBIEz2J1bIqEGeUFq+94Dj6hj8eAgLaj2DaYfceX+VKSlWd8I9oE6WTs1TeSR2KcBOkJEsUktE022KKV523sZ+y2VXSPwnvsO1q+7
xEFrG6cru7u541ks5dcVxsOWe4BBQOCs801uf9sLyoqs5hFmUInXSSSie6tWwgrnxrjr/XMSo1kA73Wpkfm8iIuOxrR7N5Exu6iPgjrPk9Vv+8Qi8MuxZLBy2K8avTWutpmg4DzepFurqk1+AIaoI9QHY3rdj9qL
kmGfmI2rqz/blKC1M70I7RCLK1WxS32qwIS4F9xffYJYAx3RIGw2lUhhNMG8mGaDroKAws5bzVCMAFW7MonTZEGBv7YMRg/mcqfyswkWyfBrcnYFx8JMuShzPy/Me4gvNV1P+xMADGnrsoiYRN+wWgEDIBpHG9+p
fW2KsyNaH+9InU/+QZy9y0jM4BzFdu/w2FmO0PANwjVMcNPw0M0pqgvyyqoJizq0BKPkm/M4kzLv7cB3RNl60s7gpT1Uew3JB1Hwp5X5AnE4Q0ObdS1GDEhmuBgIInbm1CTXiDHgtXWxIoR79hrq8kFTLZD5FA8m
RyxiMWwp2c9zd7nhbRQO0u8R5/lAz49uWlZHV/TQM1e0wJiO8KfDU60zOcC0m9OxCf2jiaUeyZ63nsvF8HjF/J3d99BU6+ZlUR78vc4XzXqPaPP88sJjn376EcvzrzJirXXQR8evATPxi92Gwaf/PikD5t/v+tS6
PnVjIKCKb3UrvurTJ/dOcbNuxe/69cn1YK6+t+J3vVmbKM7ZKbPwEhSROuirPlDsSim0N+dNoQOLDUObIXyrnEdrXdVM3K8G5N6oYzx9dWjvRIy8SwYkD1YVnvmQEaeNELHUpuV29A0k4SdolTVd+WbZmGxrDrKZ
O2U83OLBlmCNwQfnq0FFepaKdrbFPuclC7ToEKRkBD3ngHviNawT/MAWkqP8ppXTc155npso/+LMPzbMSReywueU0lrO7HLRg5SHS0NZ7bklEJN2yJkHaaw3o26KGmu+2AeQ/uSiTrflKJ50+AFtNMpLUu6YBPXi
edCSU+ebKWRYu1LnIAZFTV8mAK7xy2ZGoJg0so0bXqZIlCbXPBuX5Ds1nrBKBzbQRd35q2yk08F/mBWRLVa3dvSFfUiFqr6pdsqRFvCtDQj+h7R9rBHhqiXl6UzfMaI4wixzCOb1VM4TOvRA0nlkuVOrFaSJztga
eW78GL7i9RR5Et2ijjN0H+7gSRy+BFOUeX2DWsMZoOAOpe+I2wDi5wutoPdlID3TVFBDvn05l7w6e4TItID6MIvysAa/Wu68AyEIBZstu+GlvCK6qkZP44Eg6JXrmurVW6IGcVPWqbFbz/V0sgdtO+4zwsdv9HKT
ERZZRN+F5R2MiFO/ScPq6LBJgyseGzvRGOTcTcWY8MtzRZx1Fuo2XfHEaPT4+l9RR9rx/6iazgf3AbxPfD5ajN8Yd8QP/yEW9EbdWVoIZreKGUXPTjK064Z0mDKzS5iiSg0WtfcUoBUnC2uK5s52X5XM81FPhucO
TwapslWgUTVGAXvuVlj1KWNMCjQYUT8N/8dqwjShMn6qw7Kq6OCzjgybY1UkI96VwFdWewpObCPlYCuD1bW2aAx2UxyQZfLhQBu4E+VDPIYZpBaE1beQmTCykkEiUfJZbF4YbUPe1+lP9HIvEScOvc/nUVZR9KOW
LYgtWJ7s/UTDfqW7cKKD10bFA3kBz4UnOJYBrgNgcPyUy245Vc6EatMutq6gwhA5GPpPjS+PhPu2wT0qBZz1Jv7ie2oDu7+WhentDhOElO0yKVUrLOBoULFTuS7IFYMg/q82hozcHcckSvRqVosTXlPiNHzU3Yiz
byl9rSKUfjuURf9RBeUV0Y3ZmIdq7UujikRmVP3HGBs2Z97W4e1bvNlEl/Y4iTa0XlEhepM67lKUD9LPHMdEXT1v11zkwXP4PpODp/zQAIM1LrzUtE+hiS+n9ZWiIoqROxeRNeBLm3xgCOr1j2JtPUQtTnYLBNYw
MmtYa0t8cY6spxCxXcNYoFFVUxdBDw21NW5QOzNjhxX89w/XZmG/KhfAEnNLxOirUaivETzm2Niygf6kqa43hhW/IKPqHvTRRpNnOFS6Hm2ynndkLe/hmAuuQt82dT9Cu/0JKTUmGm2uItgyQLmNj0FWpULVbUm4
4k/yokvcbHEhdpA6UNCI0ATX/Zz+s3twiSywJ4QroO4skN3BvrHRwnXLRRjU/dEHC3xwte/XxIFVWWezQ+ANOmIBEV6uhEs9yoBqgzij7I7ez4oCpuwsRkBO/iSMEekSSFQNOmrmrXr7nHD1TwjDIMP13jaJ+Tt1
mPF/XwFSHOAx6ni4UHBVoOwP0RxU9FA4h5etg1KuXrhcn7cModRizwQZgUnyeb+hYIyWBPW/mpwC0AlVTsKkPgqGuEswM6wOUawxjAsiZnaZ75smwFyg6Ki7diqYsOt8d+rEoqXLW2vpG4/vH5deDBAPfTxjikRV
NI4PPtwC9J9t0vxso7ekR1b/QcMZeMDZzrqwN/71jPrZQvzs5qrp2c1Nc6du1q7Ckhum8CdhIQq/OT9/cnT3OYfOSWz424OI0sPDmaaANIlTvURs/vEiUAMCutCwrYKX/U9/JEmGNyeI0KCv5+v4kYtHeOjHzcM+
rh/bh4v13uT77aNFnGzxT+TG6l8xSQi00bVhCR8uDp3sXveV1xeOzkG+6aGQSC+0liUCY/B/7EVdf1hNBIPIzL/cq3ayJta4nQCcv2o6QLACfTZiG5lTyWUTZheDRx0lh3/LApEKBGUkILHZuSRQwWbA9aLAobbb
BPr5zSA5abhSGWgQTOAuBDDLMVs5H5TTcWP89yECxRjhl04vLlHkKP+Thm1k4NnBYc8ByTuAXiDLRcCV1JLzKcByULpiquisNkBnSpmotShFaIjivVauOGldAwP+KzjXfzifjiP0SW1Pw7ND/6zHkm+XyOvW1YuA
+k01gsNOA1W3Dp6E5y39LUEqIj9TZ7o0inYL6PwVFFsicRdRg7xMKkznBdeDvgBPQjud0fSLnHWqvl1HR1pjFOzZZYs7iyeQ7SPcBVtP9qdJ5TlPIwyDH0VIUU2uZA2KvMTlRwhESNM+WIzhl6P3OUxnUTD6YPZz
ZgVOF3YwUwnficbR88N5q5GJD10AHzu8JL+mKQ1mcow3LVhAkLTAk8wIX4DZUqSQi1QyTHhBcIZARBaoUw1IoO281EIh6m7gk77UJLxxQiFelkFoCMOwuttxJTzhpH/m8GwgvvnCJM5KRHvMujU/x3r6EszvKLyD
kMc7ZM7ts9l+WMeDZ7P9ndiUhUDN5Qptvyab7B16Co6EalOOWY0ZIWobmbmEk9CVy6mrawOoIVUO5XTx7FlrjVa3m+xxSJszoLzxy2VAgAn1g4zijHvhkLWsbi30o3yxbZZP2nT6dG+D4tIK1ylzXCGdl3MtxJFw
4hmBZnuyiBQ42krjKlDBgTdKATo+a1k0ZDD/2wd/Z1gth5PScXMMnMBdGHAhf6FjNBjqaXx/pibPiDrSWl/4W08Za4T3Hv/OYILJ5LIxdr7/PZfRDoECN1A39ZjHyiwRWpi+Lw1WZzRWvXjB7UgcnHnFLmET0EJn
Af/ow85H/S9NLCovNuh976uJO9MBCwNVCXUEYVDrw3JSdA++tthCjQ0Dj+min2FKV7TBtei23vMCWEIsqOw1RcxUxLJkl9onPYSFMKKmBdh4+Hg5Wf6zvHGaNwud7EhKR8ggrvHTYvJ7vZNo2tl0i9o/P9IZ2pkf
X9eAXCjfRH/dYNwQUuQBiN5qPIObeBgveSpRS79B7cUZLw9EKTiYGqP78ee2eiuRp5iIPkZ+8V6I+UE3GC8LtDQ6t6e9ec3X3cCZNQz6u9ocn71esli4tjqhh7Goh3ygDzKc2oDHovPSQDBQDEj0/fpQtrPvo8LJ
sh6vLav5pase9Tnu3S6fCn/2xfSJ/rROpDgSu/z8VjKxHxYy8fM9+sMM9r/wUieOpjwg10aQm4AtoacT8J8EQmiHwGBtII+yOe5YJO3gEFw85nq+6Dyst26UfiHOvOrXFO5Z5gj0xZSa/IYverJxyhod8r/ICKyk
goCkv16eHUg4/XDuFVJzvxhVHHzGdHH5b8Eu7iPoEYcg1EsWD2rM/4yGdVxciQfAXKkUbN3HaurPl90qrtGMcR9BLYIUktz8v/9myZd5IufvZaiP3qJC/7b2gTk3OnfclC5Yex69ba4BGJzSltfsAE0+/euAVzZJ
aygHXPiZ/O+3j6Q5ucoCq0SVjWaqs2T8JGJyr6wC5dCOYtC5wlIQ321q8jcnQTeEtkwO76i1V/jrE1hdKZ/VHf57hvG+Zq/cDtKqzEukeqtD6X86Rhj13TqQJVO7vB3P1vM4WhNIlQ77jdinfjDR7Iqe7BHib/kt
exz6ETkFOXfC3cHSWe6OFecWOrgrqWwE4wy/LYSCBMeJFY4vzyyfH0HvHGFvExC2QUf4PyRFszkevC/rge/wITxznvmgwATXzglq0bc/qeyi0Hv6/awklnDO2L9lbpoBYv1mbKJ548uQu3kki7lm72uHWNQtCxbN
9gdcRMmPZg5t70VkbBjXORWO78HmFJW2AkJQxdk3e0TaiMK86BW4OeXQb51TEPtuUR2pcnMq+GR4xwaAN6WASlekBGBk1Ki4+GFH5BLk/TXX502rf9nlfd+ja/q1B68NqX4c9iMEA5cCCHjnCG+n8qceyklOT0pu
2FvxKIpFZrL8A8cjTBdDbuNUDRnwPqcd0DTo2qiy6y5bRrFuvliGHnS4SUJZka5/UxN2Mor8i/EZKpytOzlAULCEGyMQhPnL39tFTtcvZwZ2T8hN8xGUSMa7wO09cyn6uf+OoQb9/R6mUxaBDmUTESQGleATRxn4
M2rU6MKGJib0Dq+Dmkyi3sv+qyxbnU/Yb63+Zf22zC6vT6o9KmtYzZCuRtzcVeWPBVpZ4YhL+DejvEsmWFFZ6ODPyijN72Y7+OYHV3jLNSfKD9yUrlMFLwHMhmZ3RTGxRWY3f3leW9Q8yv7GEWgn/NUfDoMixMx6
DosALUFHpY0SUcj0U1gneek4e/DCcbuticcSDOnGmuvGDRwKChVzUX8d7ltmrfVz7Ca9eBjnPkewypX9Mk7XtHbe985rBJpiw6kppeT4EpKJEp5OSRp1QzYN++xwL5bWfJ/QeUrvHLbXy6Z80QtlXXzTxgSLhUmi
MZckxSyp9X2/sQwFo66D7oxGrX3STmu/op79idHIXjSYdrGurLkDBgGVRkD3z/K5VipLlLq7GgpH4ygABj8RJbSikqaEK/gkITpfgmR9ndH8tOugM8JkKk4o3cdNv8bBq4gS8c7fRstDEydrwdra0Ee5d1570imv
zNkMJHqjcyVIv6AvzpyikzUZF0EbqVy7D6YOMvvcHs7vu4f25FOMVlX0tDguOoTVMSkNIlKfFFPqQsJyZg8Jh0STOe5l4Y0iKCV99M79ZLhV99z6culHrg6PgEo6VujvtjsywTM+SC8J4jzT9j5iWmEi6zTuHbgp
HcZxZCyy+l8e++lyM/da938Sno9PbiMFpOpOf7PhM9zND8g1pqOrJxqtXEKv6S74bHv0OPRv9obup/YNzl+mIZonTiHjfqKuFnm9mqyXNePwiMs8KZQP//cbdTcRAgbo1YbF8Q+SjL8X0WH+HnUP4l7GaAGSXtMt
dAg2kk8WulnoXnU5GGX0yyKmKRQpEANBGzgNZn5L4E2It/uFglIYomzRFvpbVWdfkrhlXwECJ8UibdliNW/aBPWGYNsWPTjhf8W84MVSDwENoIAJ1Ja43u/UqfUxqCBy9vMW+UEXRQO/lHiLYylIqZ7pIQ5gfCBF
o+KUqgaALlwn8fE4b3MHz/DCCcghYbaPc3qFuCvjLpugiaq+DKKj4slFGtwR0umUX0NeEha5P8vaS7C1XTgl0bJhPVMhkMQERxYBxyuN2cOMe3734t+/zcPQixt9Af6Ssn2QvdYdslbqH1vJOXSel57970/hqwbq
nEYC8xQ0dkJHOTeTM0M17xnLhPdtE+EfuQ+aSh+rkHJohbcPkdIjk0q0e8MECVUp7vsd9962AVlwFefZyIi/gopY65gkW1f5QvvQvg74S3sHzGxb7HaGSCCjsBX/jBnaKiqNm/5pcfVVA0ECq4qBTVG27vXJWAB5
+uXCbBNW/FVL4ju6h+kuGYeH4/7QZY5LWH5K+/0Xo7YWx0Inq9vQw4F0Zef6gKkqQeVe0yBFXhOMhbR6rdZQZMeQnwfoaxmwQRhPP7qSe4shWzjpFhUVw5/SllHAUahsPGByHQth8hp3lCQkle3l61V1hbNyZPHa
hhbmTf4jLcXQNRAC67eDCNjRyXxo5ojdyl0cmqEE48zce4N4UoUAzhHs0E7cWwPU1aa8msJ3HdIZhCXeAZ52I+Cd8+y986thX331FJhc14BvzL7QNTgoEauTEnjn/uoKKAWR6jGzxtkdJX7+GcrTZYfqqnfGFc73
tgobs0RECBpFzso4uPkjY0JPFatVfAAUcs5cYuoEDAJ111bJYw8bmNE/EWIcrM93WhRseqSsTMI9Wv14vyZFGDHCSHeY1rMmPvyFD6NS4r0PhVz/A3hTxoMZziALp2jLnMexqpSbWZwyxxghqH/yxBZM7357ED9z
WpHFagQOouZHNww7hvV0Shj5nzmWKCUbk42jBddmjo8IlqGuLjJT2qNTK3Wxepb6GcuGcEty7EKEI3bkl4XHND7wy9x4+g9Rbk5aS2lppFxxcuPjuc9SCkCYMM0WXtBzkMIWSeIG5KYwoUSIpKZLpN++VxGqhcPk
hn+/ShqFIZaxyassyFgHZiPwnEchVAxsuFUgSvEBjCyh0SSOA4+g5efuf8vOP4upqbda71jA8OOWrTW3shhEK/3NwB5n1vjYniF6UyskqdmES6V3Eu0XfsinMtnFPH+n+UbenqVt8/dhXbDfVgtY7x2UYTvOc05T
yjM/6opu12fnXLqGKGYWie5UzJNQt2IW57UTOI+48mcv/ev21juvLoyyWLvr+fR1Eb6rd1/b4Xmi8vwtjvfk67ykffR/t9vnJdPo3jj3xS/l/9713wZueWWch2KQLTeaVTflP+Vf+uj/bJ+2E31vr35YYnhf+JlB
/3egO+qz59lVFnNr0fbd+Rmb1vtDlQp6qch1Xvmpl/51++X8WrJmSYOGOS9SUi63RvQx63wmRA1e/li1HBnTB3lN8pBx/1qoD7YJ6dJfaIT8iabWL0cIBzeT7jHiOPIwT3OZl/VwzWmWR4WLK4IPoo4O+WrocFSO
TWZrfAg1bPDdQ2RJBg0x5IXRhUtTkit+2/o4KYQtBWd39SsFGWwDluxQl3Y7gufJdqyRjir1cVmi1lAhs1nyZ1FmACil2+7FD0UKIiJQNeH8yR0sqxxEaSYnmdnp5goMzXO4PK7nk2/B71BKtDL+giUuUyLHH3aN
19ghf0gbWoNte8ItFpNSTdOTc2V53yAPP0EQ/Dxw8ExKqjYWwTyhF7zVfp0ouaCNgqiUB5/I/eDTARqXeJ5EP1X50Yk/izGrcnfFTYA57+En/hAVZI/uA5TXyAH31IpGmkvv5p7sMNhi3DBVPUoB8O3yVF8dmiNm
pOd5GdHSbeJLajW0nur4Y2LywgiVB/FUHrnwdx+OXLsGaq5EXzN8e6Wb6xOmWHVL1Gboh7AXKdadJx8zvIkIdp21vntkceRc+Az4zDMDwn9nAFJdzwPtVn4UY+8DJuewIg8w+7j8ietUtOF64/M3VEdpYMLlrLg5
nBWDu1lp9/eH7vnESEGo1Yd+p1WosUe8l38dlv5+RlZv5KqVQsHympPrZNdYv9fpOOHJ1742rp8wFpScqO9i6S7T7cw/ZPUTRULXxt+9fOXFqnbdf5hAB2eZwmdjL/HEPlTwDA==`;
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
