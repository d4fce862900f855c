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
var packed = `n3lVEilQMu5+W1PRIKqHSeBumK2tux4Qx9iuEYJdw7uVolezYIB8+M8x9r5zCu1agwANLlGdQ0xyj0NgKLTuTYCqqqqqurn4IXP+u3CXBEgA2YpIHSB1tFbb6h+EBUK1saEQ1hzFziepI1lMFhGM4bzQuuS0Qt0g
aQXlYrmKjEAkSEdbJutetdGkzIYcb7YLt9iBh/2BjIObjtxzPb/HCJmccDopzp7MnLiVZmohO3QbS9MLWSInAkcM0rRgyshwRRxoop0qU7WKI7m8rRGWal0hDeI8qesAa5TwHzUMrIph8Zkw9nYJyReKlaYj3O3r
zps44vzWZIGGCmbDk26UvGQITXSDBqmCJ2zQtBZCKiyqoijxwKTKoq+EL7g33x+i2Hc/xNAYAp2USC0m/Lr6uUIrs1nl3umfb61aK68DUtIGe3nCV9KeVBIsYkYksujfvvBDVlsMTG8xEzmA8QQb8gphwAW/PyLr
qcWfXiCyAW8EIr9pValeyAqmDpViey4s2oiYgjG3N0Q3zlo0FgyGFiOHVGCk+ds0+EKPGuW/jBy3nTIMGSsqNNwdICRsUY1gMBgpuBaIBJnhz44uPHngjAIWBY0VA0PDRDnGhDjGAj0MGCLZ2Klk9kKOXHAnMHTO
rbeGoacSMvxFCFs/OXme/78iZO11K21fhlo10tfVz+Zyw2t4kJDMEBQhwx09mVXcc2GqCVEymsf1mCX4laB50ELFQVcqVvSM2EuQeV++pncmpsWBmhLWUIkId0uI5fiIs0cC95rMJ68LgYi/40Nh6P4NZYaepCRE
wn9ovIeDlg+Nz3AKTT43eiwgvNdIdugF7tEqZPD+qsEnYYsldgbH1Byoezfg5zg5HFNNfrvyJpAY1bMUzKIe1uvLZbpDgnxSyxX0PQwmQTwYDL4hgAiMW99fRUEJADSCMNFC2y7TPhkINgRuZZwMd4kEe8rxIMdZ
JFhOshKcCeoiXuV2l3qIJT7F15T5Fj/i7LJ+k/ZH/SnKPNGPtVR33sk/IlVLM9khQcgnoQWxxGFz/x3O14CUCUywg07wia4fsCCwtpBQjrXW4/3FWgRNhFpN8cgj7NpU6lZG1/9Utf/eTQVhg++1DqQX4qVAvhCy
lmNxRYjmmAQ1BGRZS6JvXlX+3P0fM2f8fS6nRBghgWxZgW4ejNhKVyht6DaSnTixSD0kUmophNYv3A//dOxfT/8q3/n/qy1WUS9y3cSWDCf3a6cCmF/4m7/ClcfjlmgYdYvuHoPRy2K3erV/8P98ptr/uDwZQYxC
YxOLhJSq3x3w8qTrynaaFrhPkBXKYSyRCkk5De+pwWzwO6j2gy+VPSLeUqSE6g/bSg3kiLqIEAjnZuh5dpJnyf49pDXgdlmuvr/v5dRTQcSyZuZDz/M3jPFvo1oIiUqQMotMqXDxn45S+au+hefNnAJa4udn2uh/
yn9H0mw6Ry8MEiMICo9AP/zX9vm12iZPrZJv+eB06O758LhYjGTN7KokNCuCRiYxeiViGxW4eB+82G3GR1NfT9ekw+AjH8kudah65LGLUMZVEAwXnx6Av+XYcqIA1o+a+k6rzFyECIGxc+uLZm79Q3IO+vu3BWgY
JEERMQUgAEhFynOnpevSP6zHNbXXVKtq7/VZHjOwCwjZ5ZehS4FZieWkP9kI0IX0UCvr+uT3Tu4rv+6rrr5DCFnEQjAC7PXC8/Vt9l+/k1nhEENWDPIKjRgRvSuMNNBZRna6ozf14L/U9L8odan+qHihQ6nZBCga
HA7+niQ23k4HySwbmyf8UvV0TyHep4ZufVJKOa0JROoMhKUg0+586ts7rS3Fl4ol1ptStuTYf8cgBckykeP/LIjf56yM8juZkkFLj1fIGj/mrPlA91A70IXoZs1DyiNF2T3MzGWm1n8/r1DlYrXGCkXQx2g8CyGX
Y/mSfedQEhbMgBQssptGNxUnovfx+63/2bDsdE1PZV16zUM2CSeGbx2oe7gzSgWQuqxaL3IZTC+d/lrlstf3gF4pS+qZ7jl2gNgBtndDTg4Gf836r1+b525jWw9s53Ls7kNFpYpS8ajXOiEETCEJkgSP2lKoR9pU
Kg90qpsNNassn/daWcjaB8bcgB0lDUStRSq7ROQZKIKfE298oI1a3ULqU1/bU1W73/3kSTLEKZfpaIoczSFUC7kyWNX+OL1eNgTAzcz09UXQw+KEZo5XBw2q3OdLo2FkkburrkQpBOWjhU3MOMSRveikC7KJ1r9V
a21to2GAAV66zVWlOg9LW329Nrn9MtX3dN1BmjzxIyOQLr/VU2rfrMi1BAsgYC7ISCl/U/WnlZQuXPDvSkPFMvd5gMEo6S/pkktIa8O2+Xb7pbXeKH1FwupXP/m4W4XvO+8VTAMqBsSnZ9YmmCCLvh0Db+Uzrdot
Grug7AznTTI53t+RdIDvq5ZVLe28AbMX4sxFh/JCbPkkgqL1RIIwPrSSHIqyNrz1ex9F9M5z7cONSqVmSVhYBxD560hatL65L0VUSU9PtcrTafkvLLwB+VOUlgYQl5Mi1pstgblYyi4xUS3NXblBISSaGTTuX6jA
l83sEY0+O25ArpuQsrcct9bOa82kbY20gLH/mlWF8d2fIoqwiiLQ9tTCl5nto7TUmL0nFX35LM6EKB8KGxLyv19h+tMX8aKxHvso+KCro53O8gHLkZyPOqymWWGq7550hFpWl8E9Cwxe7X1BePBvtvp3tU1lPfbw
E7JUw32NChv7I5k0mQ48r5pl1TraSx8jr3Kcwip3lWqR1hwQtEjbGkm0wv/tGQ3e9lWgUJtVPfA81PsYALTOigNEUIU6q1bzPXYu6hAFfI8Yzdr5CHe2N1/T/uuXxtx4ABu0XHINWYhXyytd2lGUFb1WrBaRbs+Q
77Tyq/72hK0eqDFxjl7bpQ1CBGtyTLxmpAUl//D9aX7fp6lUVLOuRT/V+hcZZMwLAiKBY+dc/7OZnq4vP43viLSijCZDs8xWilg7AYWUei6Nt5vpmoXG1Perau9rNMlEL92BzxOVKgVqhTFm1/mAkYKs3b+sZmZR
+soY0fAf723vfJCQTXbGrpChinNG/N9caf/kmLZ158p7RpSFRRJqMslssrM82R4AJ3sMbRWD6qtqJTEZUUuqVRXO1v/PX2Z2NuNliB0uBSFQttFmoeu9++pZH9Q7v39LR93V1kGDYEBqs6DqQ3dLY2izwICQEUYO
owVOA3kyZz7r/79vr6XkwR6ON5nkIynIjHFBIiVZv3P3eVusqo8a1n/AHwAP/G3Atr8XNSR6UQZLuueec9/9juYDaDZAcpw1QaoodzZXlr4qjHOtaCYbZVLmgiCS//99r1pV9SBBiHY1bTsY1UwAaTubppsMiXvP
edsCPvDDaIgVJEhGiJK1KiSla9myndnfffa5D/gNZaKRg6AUTlFW5LLCkU3TTmtYs2lEjaqmM7pGkTmq/zM1bReiqNA5hqJU0RJYWHw2GCTjwvMjT7Rz0R53Z/hNglAilULG/D8zS+wuAWIBAiJ4l8mjcuzs0m4L
d3ZbYbaC4MTQ0M48J9bW/99bpdWM/m6uIhKCCVAlq5Viz+jFziMywYMCq0bL1eyV2xXvhn8Jt28C4WbujnQRUQiRUQiR2UyBfPe975H/f7MAzcwDaHOPJNsjMsiJjAT7RCbAmgTAFgQSwGmqOodytNypLcjiolQL
jtRnrxabFmo5y172shab5djjXmfz297F4XC+x1jSrSSdLw6JxCIsSdeWUIXH/883s3KzkMUmp7pnVkrLm2IJ9ihtrZCG34gb798h8icwBDKBM4UiebarOUqttiZevBcRicxEDQpAcVlFLlvqUdJaoQx7PXdd8ydq
tdXrrTnrrf//vplvaXfzW41xJolJzvhoJsv4ztn7bnW9V1VioQoQG0C36NeITtacc+8rdFUBpApAU0J3f0vKGBeNs5GyXJo4+sxmJhvz95OnP2gCCCLXlBl397X2VS1laeo1aXu/FMD4+zGzmwawIVvazJoBh197
q/Ylm98jYVOodwF2PHaXZDV7+KeoJtIfTT/DAD6xKYmiOI7H267FmNaXJPelq4gobVlAZTN4n0O2qo4Vo2f27h8JpIhpSe+PVdQ/+5jt0Tp2/y/xShCRIwkRfC+m/suWbM61/l9bF0YIELbTy025H0v7l27a35+j
3cMgzAwIiHKIziS1GMvqnEvuMcnkngS7mxYRUUCxdLLXsNmgidezjzOGfYDlSaIVzQemfoxl9ZahTK+E8R+o6fhALhEw253x/aFiLx03nLq5EQcxzBBg3wDpYxWzVRgSnnl7Q5oZ4BR9+m/3JefXG8pfNpDjWiS5
dEn2TIKJdxmati4/MtqNMGYKDQz56wvfH2U+/XHHWaaX9Mz/eVxqo0AIIQncTupebOsfLqArKv+nOSeT6+hBoXH9GkP/f2zT9N2YNP+3CsuCgAhq4llMEouxzPa3z68GERABvQibsDNX3x++fp28pp3ZZP5tEcaA
QQI5qa+Mnb3G0iZt0rv+M43yCYgI+2kas/Xf0KnSQlfSRAo3/q1tbHPYD6Oh2v/42r8Xx5eZCCGKCkI0K9aykA9h4bRxmxI7BzowxHHx9SsdQ7XakuL0+1gCRBMwFTZvyWxDs64kubqfmVsXTCtCApFgfn+Y9v8n
0y13On39P8YYY8zmFRBGUvJ+rL43e16VB1r5DZAKqZ3xv7GsNrNJ5kgfVa0CIiAiIsfjo9FMVD0m6ZI8OokHqDGpEUPvytdYWTV3yX6TvVRFRERE5GnoxgHa3DbW57f/b7fH9pjZp4gKilwqBDAJ11iIfmVTNT3t
sw+xtsA6DlJHeybZmHKV/vyHx9Up3cZ2H/WnGEd1ZgUmKNuEpRuSJCDSqQn2GL9/mHuOcq4No9CJCVKnJklU0FIZ5jCvj0E8VfMMUynI5CiT05zzksBgvoMPIrj/Vcj0u3Abh7OieFa8kbMnnSMo5nppjAXrwm7f
OdnQTUDI3/JDUqCR0Kz123aSmspH/FBOeF4qKK4HMSYmYEAyiZAAOLT03IGkUI/ob22qdyKtxeUZ6eK+DM8MkNjVMYoN5DE7Bjrvy85JLw0FutLYCupHjp1wsl5sMk4wqK25MN8yhBxDSV2IUfGrdNtQMeisrjjM
cSogY4rdWz4mU9KMPxPzb+M4sIb0RMVVjLefCni72JUChx1MzKNypWvcVM5M94fkdmRWN8jSvr2mZDwvJqa5i6ZKXuXJqsrok4r2w9h/b5/4CL6qFMkv9tUX1EbslrvY3fpZxr/XpqPTh/nl72TnlDB/DvpaBFRm
8qogNDILT62e8RRi3BrJp6ZipEe9tPgqXk/vfSe/AEyBAKuk78tquFTJyyO6oK12g7cnGY/zNo66daQoSWxaVII9uyypqypwtmHs+piOG6wdrVqr0S43a8ZGZgbeFrlsxhYjKRb5Lp1kt4izRDMjI5xHEo0fgwH5
lLNKBYyQ6kycaM2tSXXK0/IjT3/X/26FGlftS/x0PdTOmCBhyQiKBMuQRzjV8fLAzcaBFkov3bOPkyWvwaaIoVTonYoOgyT7V12tY6jIpEy87Vp7r6XQKE6Gj4wlVGg8GcAxlpqhEx0sktRvctJB/UQoSsQ3TBOQ
0C37ukmSAfnEsQauTHGe+DPJfMJ/xpzh4bhDhJhVugHVWq8rQF/CS32fNM/2re3q7AgNfQiJwAkUwiltRWz+eCHJhnOEBNAgOs+5qUxcoOSUYTnAybpf36m2739JnEzUtHe1eUDiYL7VpvoEC2CIHV1TWgt8gXLS
p6Des5yYyTF09/yIprbekN0/gQA5e6SEeqJf8BJY0M1AbSwFhCMlhQNGkzjtQuOeJiVfMiEPZsjJRGG6RR0P6TkyUPP0YUVyPOIw7u9MnffBJKJnM61KSYKCL5Jmpg/o+CFJde+09CHFHBr7M5LkpTRB10lDe0Ym
71hrrl21EQqpeLUh93oiWCq76GIpq90o9/DLUSKdmDTXpOIkYSUl5H5HquWi3+ctog/D+OYFDvioUe1s8lVqnrp2wxmC4C6wBdfpk5f8bj76olnWpwbaTJ9nYZWeOHoC7iZKqqaU6wClJs7/GwPtUR+BojmkmYfS
m5TEIszuB6fb+29HwrMKTD0vuaA4NOnThdcJoNZsYsnA3H4fO622p80sQYkrqW2ioubrP+wMIc6+wK8MR/YMpqw19QQfF6U86N0QBwmYHmxXSpDtZLGHESiMVmANnsgK2yWKQbJmdfYTPKPT+qtIaW+fsCqJc6Jn
eEGOVJ2ZQ8XLvsz1cumXy5AN4djtWdeuyBLXIHRfqcLc3ig837scuFZD6QetUKwTJpY0oMNUrP97hd3CCcQpLeRJqookHIYFKJ8QVerDX8GOgr8ckpIziR5ww6Y5T740wsBOXad0QZ6PxcoE5b3n/msIHFNj1FMx
uLWDGaZi5Upq2Ceb9sXAt9Y9XOvVQUO5kYvNMRJSsmDa3KA8DZYxHgsv2aBDAKTZTgwW8QfaXDRO0eB2o0EQKkZAG0SE6uYFvuoBXKr6fGkUn8P+OUrpxCFYfuXWGENrkT1sNp6YvtUilKd699yFPDII+ytA6oq+
AO0C6CZA+OAwQNpYl8SBVVcHx3oDGpDWaj3m+91v43nF5fvgOvbjLbrixHSjm1cHLme8uWE7A/ztxZDalRO+6tWcD9SygkwixNy2GSwMdc6trwJ3R4wBici0V0eW75YGyh7zq9dyBTYscMzd5NMRNV5vTxpkok3W
E9K5TlHxZHIACvZBV1+iQruRRpohjH450kPPANcULb2uZwENcfLXk84suVRE49m1AMG8+jfI4lt4q6sP8f8Tls40eiHl4oyA3EBlcz3fKWHGGYCahGWmLuvlVeMQoU1xSrsd+s0BBbWJKsG6DVJSC/r1Z/wqfwFb
29AWIKgBVW47iwHIGRwl7m/mlxGek7fTGwUR1MpVbhf0kHfrJuS36flOjQ4BbshTEDWXK4JDPD6w8y1ycSWk4bfUksZtnCLwR1lrbpThQdSJ6q2GKpAC0ORW9VnFLOOb78bF1F6aPQctzFEEt0DRB0HZTJWDInpK
px3fXGzUnLRHHp6im4Fo8Msha9sHkM5AdWc5SFlKiHBkAWlWCNH14KSMVWx/3YDEBVZNuNjUCzKTtlQbUK/Svj6LAPi+9nG+MpMxywFzHhZMgKsfhVnlhsaM9sb2AiIL9ouagIefpIQ/RRqkcOPfb/GrW19vlrDT
p+AVWSl+8byatzfOmJJM0M6l0bOieoGjclPG3oGB72BP31IbxqtzHkzgeFX9GWRA0TP5NDbS8VrLTLeu9b/oc1H+iLAlRZ+R/CaoslLJMaU3j83vMmxp8K8KZoLoHDwC2EffKlvNS5ztLBfEE37oZyMK/EKbbsLh
HtlnZRTFZBA6UDM6A2SPBUFPprx/7C5AOHvfIOsW4kKDz9XqCGGGWrKUQHZMGo7Ah2EnA7hr6eQLkRx/wv3y+bZG65aq8L1MFNjgMkOnN3C28FBNWpWKxjM91TC8a34WY6vZBDR7tTGw9tLjDmxX8DE28/gOT1ht
cHajJRMT4wk+Acz3WAQrz0kYky0KxbXqNvnmsuhKsxTfGK0KI2COB2SYjkhR/HrzuXCOoryUiUmqoHbqPKKSJJfN+D4XWByFlQK7OVl5FgD/ha+MSCThlDLWW71uFy4g/FKzsYjrY6jX1jPzUbCFPi+8q6t9ESIh
XHgaCYld3g8AFQCTU2T2Mh/1ugP1zoEIa0IN5cChTESFj601OplKS9va4+lY/1t2LPTjhMMQS4ymORHk3a+dwxFAdq/SkKDzlFkZYZDYftB5peqOy1IChMhKFYE2xQRutFeKn5lIA2C6CtR7M1JAL1HhDdk0Mgl2
Q/D8yjiHJlTjfIPQfw9a03/hwwC6O0OBVAMn3y1xd9phyXEFKVsPDRpkcmk9J1z+vc2CLs67IuPsIQByaFHZiuN4/fA1NDz2G1AEyUjIUULwPDOQojGjHpF8UQOEGQTh8Xvz2WAIutpBMIzWLC2lNcm8OZfjg6zo
QQUParYWZJmI/R5oT06hK7RE1WH9JZ/e6rz0IJDOHgtnzx8nSulr7zhDFQt0bPHslOzuA9gp6tFx07wzIuhGWw5PZJTQU0onafp0QVqUDlQyQVWT3kvdqyUc6QMoLOhkTWVY+tCB98cky+4bp0Fve4bpG6sHpMVZ
ZWLlaHhoe8XD3wFVPwfub4oHUNPJO5/y3kyLejA90xe1nDbfmvlxh5wZViMxxUFH7KgPesJgACXKxhGbXL9qIrhDQcki3Cjq5y0azRpIIIKYcuj0gDMTL2PoCByxaYIBCvC58NDzCgqZszIybYuXTJz01dZTWCNs
w/G21tNpmnpQWYv7S61qYw9He6NYqFLsmxWVAAeeH30+Tq5jVBIEsjqrDiQ6D/RZP5Kakth8bB15IgkXUq/47bJXOZzDiaCTBZaI1T4nMl4Y7/mJHNgqs06l8Cuj9FhViRfuXVkn9HrDYS70Hluf6qmS9zp9Vn/B
ialMefN8QdHYHrhB0qes0ky+Q4NqBl/WzshrupKwxtkpYPSgqlY1TQ/sKIS1CdAaPHmcw1mcaLc/02T7iG4ZxgHCNJx7l/wMk2ckWQAvBUTzo5V6UnaTL0CAOweiPM9J6wtAII1JbwzAn55cCDNdgLsqucf+snsJ
aho+C+GMeuYouC3w+gZcFU1GTQfti7Ne4OuizAecyYcFar59mg/SGmTJkEg4Nsvh3yCMzx036zAtIH8JMYj932gXbAiNh2YqHjYNRW7LmfDE1edUYG4REMW+Szdbe3X6gPekm0aY7sEQ7KsnGNJetNYEsv3I/z4d
EUN5hldqK+YTDf24QzcDrjmrlI6q9XRgcHT1JIk4IEYqqYhyTVhUPoH59W2Ti4ifcB1svfZ7vgsH9ZCVCNwRishwKdwhqaACihhBNUyoetxjqOBBvxkEym/iMHpgOhzl0MoeFeymeBQA8Yz8VaWCkSJj7kNBqFam
CGmon7an6sTf+twbt/QWY0TIDTHtoz4CIYfQDcR2XBIHewcyX5VVophDYpl65NHf0uwaL7EFAE3zTokoMDBd3toO0suTF2SwW5BRAi8FxHogfNTT+sefFdPZAAnrIoLRw5nmpMP0iaA+uwoOnw1XTnzGSYBUJCl0
OkDANXQ9g0Q9kFS3/98di73kWFShYz/P32xcwxsff2Y5yW9BCjCkILFKCpEGFWYm5vAT6d3usn6hxqO9+fgbHl21vhd5X9wKTw2ns7igQJ9fk9QLyd2nlpJ6pRQFH2pHgkXLkZ+amcfv7UkHNAMEslt1fERzlqUs
BUwyaNJulhP71BpIGTlH37VKKCSQ3wl64Sm35bIqCGa5BRSJ1CyEVDnS0Zki65ebIluW0nXa7VjHVRbdLKcYeZqIVHRIuNHbala5UjgD9B6bakogI7VMGfFJmp3AR11PYO5l12KvWnGEWIWK7nE2t6HHIb8rnnRW
MzaCnl+FAOawFk8ieTUxZzXBUv/Y8PyCzdT25EQ/iVq9scFucdCkMw422a4yTczfXfAyjDFs/Xq6tvdBLWXCN5BALrK+S2Dsfk92NGSjd/UcYj9OTKt53SBZQE/oh4IgY7o7uUG56JkANZUUWu1qVM7s0BMNpU7x
Cssk6z8Gks9BM72WeZUjVDXFJEczhjRgweg1ST5al49rCWHgschiReX0EDwdppy720oPcOmph+5vOS5cmLxkL2mBn30y/MeXe3Ryil6JV7aEne3idSoIoyeytST7EoISppzeporwZmauICrvpKqBTHCtZdt1pjbD
5dYI9pk++I5Ws7giqnDNg2KLgSvGTDmrECdQJAtkrAGjRPIHXxDIgZQl6KCDLEV+IIcgtm/+4JCSB6ygPB82JMIusHMxTwZmyFNGzrpbVQ9kCBi6Q45pViK7GXa9kO78knOmvoU9GreBsLeq9xwvjCdNc47mxwJw
yDDvWGjhq34D8FQF+xJlNworKojI/k0M0ykzYX2Fl0pLmkEtIYvdq/m0pjkGhK3RIe0IucD6zBB2itdNJ8UrwIPECQKcOezvV7tp1jjVZAs/GhDwx2jgFkgXxi/4GSaUwJJMVX4ymB5kgDW5ywCU8A8hRqWMQtXB
xRBb3M5DHUzGwhgQhkbWxLGi6KJ+MZdBd7dcVb7pTDBPETS28RR2U5udIrF4DJvPbmueTC4H3oMxGeioyBWJQbugwDGnMoktYS8oUbZqqIB2qIVyhbNPsamkPYOiOEVKM64Jm0mTj3maiDL65I4hBzvyKEfjEgjr
z/No6KK6sYwpVkKTdei5aNOzUBf7FZZkAl2E5BRkyKYmvJKTvIcYXMJGBKBmUQMNGPwwVgUHpn/ExAKaUvlBBRQYIKz/xsgrH0wKzamJMpQlih/w66cG0Ogl0u96vqO9ZqECoKgQtyWthxKXhLnAwLAqe7rTU9Pe
LZg5RXMCKcmS7wlhnsGhnRERqQRjCR+G0UecA30HFxnZj1AzoAlCBk3Uw1lXWYSNfsSy/Mg4xwgJfR9YY/+Pp2c5qaeamWUldrk4bTrF6Gp2tMaadW0pVd2QnRMGhxB/wsm7LEmGmkjE4LyZsg3aUIwyduAnYpgv
VK+Eo7VM7/mQP+KoalZdfm4Hvrr7uSmIbTc4g9ZVZnsVmk0iLZq01OM6XojbnP+1qzRxOMT6+Qafz7194uOoy5oh5+TDdTrYqJhHS2bbYz/ULQgFmkLQrnW+xmfOTOfFaZfyiV5zqS+dj5OH7GvQs/rhOvOHwbMw
T1rWjHh+2MklM2tcnmUKseNRyKb9vTsQDEhQ7A+b57Ipp+Om6vc1o3xtaMIVIFzxWcI8OqMLCovaQ0w7TINhRoHVN/mm0dnjAIMRG/g8Dg8R8IUKEtmXEkOFC+Yf8uHNJIj2SNCxHVKdjL9vR8dUIYBGr7ONzhT4
trgXWraeZ7flApwxnJHQrER6LkJVojCUj/fyMB9kdJyUIAVpZwGQre7oGILnSepwpM1uEfDU39TGhkeEdqBYfE2NaGwnx69itiqKZJ09laRwOH0zg9eFIBw7N4ySvG5huek5giB8lcq5bL8i26nmF8THSCnBFaJz
8Av4EwdKXAyQXlynPW1uzwiPh/C/Iqd9U3g1W4RKZ/laUSiYjCMQPOfxfFs/SqEKuBsCQn2a6CF921grDNSkbqcQw5niV04dxSF4MXgr9ATAtNo6lZEHXZp17L9lQSfIkgh0sQomDGT3xjh65qC/THyjRjtF1AHQ
anREGPZmaS9KRGTKz3ele8Bl0DIUpCeG4GU3kwp6SkCpbTOj82Hx+0Id23U+2H4GPzi7mHZaJTF+N8yZ+B086sFJOsQbf24PbfpgUZiXPVCkSb66XzpmXxd0l7AWeKA2YR0xonHFOcq1CPxEQkA9LzQNtjEPInjI
4lCB8YTiJHSOlzFSyhCtHlE+lArO/7xD+vZ2L93oxhnwAHaTqufQOpRhIkeo6Z19FqyU9pC4I75P4ni+/HkKKYa+7ZSa+kJ9pAgHahODcO/PibBm7zbkz2+SbuitoUOHPzspnVXVnWdaXX+a7po26On4siMV5wvh
Js768IUwprmv/2sPVscogq4XwLP6ijGsyCC2Kf2ynPxZp/kcevy3PEPTWCdS+0o+cSaPDbR1eaKLFLQwnKiYYtT9eTyd68r3u2Bz1Vw9vEjFi9y+74iRCeKD4pkaSV9z8eyTafw08NWV2rhmaOA4Bih37IyYE6Vm
Fex1GIdW4Jrtc2qlBB+bY0DMK1/CmXCuCwv0Aza/hbPqjJP+NPH+mKzhiWYmtRvF3oeSjOmpzEyCDbork8LeCB38sP1qsCAYymGHRHraCG5OpC3uIcElemKM7EYTHFglvPuSBXPBavwHbh7x82K2qY6tFzPlTZh7
W8Am8TeUE4JKM3jo83HxClWLNdIAXl4ha/0TujXyqR09HGnKDAkLTcWuPA3LqXGI58vZVCt3ZspWTVYkXfaouDpnd9BdZ8bRaIXANvDzNrn93sTx8/OD41j/YEY60hFu7OphW/rXMYtMFDg4AvOvkNP2n3LvbJxX
SAtglHkTCl/UD4MSKlCfLTSQyzExS3U7YMLJNkLmLYFRQqFS8PNj8PKBd13cPNSGLaNa+6QXoyWqikjpvuSaV346aVoXxcEbUHDKLRaiyLy96khf1buYMykTaTmD55QJb4Rr+jfe84fBWGqQAIZ4F2vpi6dkmoPW
JIaBfa1797HPv+mJC7LaFPZY4zE/8U8u39UElKrLRTj8uP7GvKgYihQ/snIf45NtWJh8uQC5lvlFEPwUaZlMfKeoDYvwFrUDs++wgTOmYUflNsxFWO9giCJvtVGLMYuuv5BeHIdOxeSaKt3b3xJI3xlbj21gqr9x
wUNWhD/bkW84jRZjWizUpcqK7gckRZeMKnwR2I/PczWd3/NnD9U8RBJIeqw/5kmnN/O8Sjx9MWnPip3SLbxmDKsvEarFVS7CDi9p03KufhIvEdPe62jzQquDeRlRoL3Z0oEsKT5CE5O2o/cnGNC0TsXhzpKG1JNw
kIhzGClFuRkO/dWDQUZ8dcA0lcWQsf1+G/SHaEmpkLMKR8Ivr6/nmLjPSya0bgAV7ycLLg6d5I0I4OGdXBboLtGNkteiCmOYBqE6/yhmBhNQkQc5wXUZEhDHOktiT1S6JrKD92IlXln49UgxSwnAlQCy2FDOBlNI
uKCJfz+kiuLw4vsgfOs5CKJwbDzLuC4fvnM9oFlA1DDexEHzWfUv1XdOHm0fKxg8Nwua9mFQiOGtiM1PUiZndlQO635dMuYJi0aEqTpMB2hGxPIHEhpepIkF7Cu+K9cMxQBym+AtXeyVxzdNJrs44sZchtzWh/n0
Pvx983rX5Z2mP/LMwMrvN0sB5VlabFY/zsWyHoluvL5+dtiiluxNsfXox2RhEvzQUOS254+vOhh5/BcWbZ+dXpXm8TO3+ILsRp+HiLDF2YWLZJO8uX1/re2T0qqX6GPRtFctG0JTxpJzh7phdh5L9lN77O8ms3lS
UBgCrnZcfTJkDpkkTVfpvZ+57nVFcQuHHNnFFikUI1pAghyoVWVWG+kt94HbDAiql1a8JYFs2IEpwGiMZWK4oFUKm6c4nEcJY8OHY5CQBnyJbXCK1iNjRTBVQMQbNIkggRqHi4X4gxwaM9or+rk9fO5EsQUGcqXG
ANqaH6upDsPu2MHumomyeeAkdZSaVvL8PMHnpMWVTWNKU55fCOXRZH7f7GYtTg4LMw+wt6K2YDFhyX6lt54han+hERikP/YQtq8quFoQCBVkESHMJr89koge9uWVRvkU1NgXMXnjsaew3xKuav4wP2bCRvYjCaf+
ReOhny0Dy6F66sNwMB5GQ8zCXZ6zZwfSvm0ovv/vRpMDOTDNtnVGzYXoHZzGoOogBNOIhLe8x7pGKjPhFW1scS+yVK2V22+z9SK27CZ7A4vBG4JoKap1KV29aai2JV+OwZ6VoavI/t5ZlsjkbbGUkgG2Rd6K07qs
WuXKdvZWq1PUoX8H9ya1dNms+Xe7eOZ+55pWkO1Hh6BJ8Yrh9azn3JXZ5RdpTftTnNdk73Zn4qQ6xi7jXX1TUeujf+x/IbfxaDiFKVsdIPTpNiX6IvVkf0OY6SzT9yYmRtzt0Kf9Gf+JSBZ2jt8NfjpxZ/taN6X/
eLTWQOlKOTdVFuXz9LfXGkUUwrDkVVG8lIMdeFz1OBrNEyuinIygc9cZmBJ76otLpdUGv07FG9FkbCPpQJPl132egxTLnljATP6sEQo/qNfHccAAmk+16gf6HLx705wDdO/9pTXPvdewtG9Fzr5HjoVexkOWVjKy
vmY9nmpmHEWA3I7HAUXhP195QWwcPCswMjAuUMHCNPh1BwGX6JehiZSu/DuqCH8jlsHFN1YlZMS84xmgnbu44ekO9aJ7UpsRsy1O8ynSLHG6jTpjgjBvf0OqEg29FcM/Fu93VBn/Bsxcb6smiiNxkJ0UuBqPJtk3
2fmW5wXkrbODmjsh0JE5sdW2o8owWbXf2ttTiYQzHwWq/p5Axc782yO8lLjWKUZDTRwC7W2O/gJFZShHbdvTiu1gF8g9sy2ya3QzAaAaEmpYNDOiLMaV9ooCE1LKFTU/yOSO3RjK3UkxeawRIadGLehjWXO2nOYQ
jox+AlqnOVxMLoJB8gaQRQMSU0qJ+oNKQBvgEhKR8QbQS3U8nA7r/BSNJaBtgaBei160z9lYkMnrghqbCP7BXAtg8FavdQlxAIcyCg0loELBPBk5kntX4fAI9S6OlC8CTkPDv6GjU1n/gV4+NWSFgMqAU7FExK0b
45uuzHicwfGTesxV4h3ACqbyhJfjiB7Q7QTNZ6e0V32kKk5IYuPhr33I+TFhseAqqtV3myKB9qi+paSRCBei+4LAQAHVtuyMxiSOEly0Keq+5ZurDKC9MXNYwanm//WtwlCpj34nukHBh+9dwJPp41eXkj4Cm6+y
ue1yVXyiZihMT0LeVHUpqeqghmMQYgr9SRwG8N4Fo0VdDNSUBEU/DQejwtR0ltLn3jFCM9yS1yOIIKMGD2PAgoxYY6eKn5msHM1kQD3s4Hdrb5SGReCTAA6p8RwkPXzjU9kR2AzHaN3CuIYn+fvSpZKMnzlO4EhE
NqOl67pU8Lc6SdDgBfgDvrykEXOmtaMBjFk90RFKaXgILVjSTpMSe72qnI+1rV0WyZ41XEzcJLmT6oIMNlYLW1n/Gipu1TOKR2H1uzG3nMcy3D7mO7oOecJ2HQDLIp34U06gLrab6LZgXtmI62V79KkWf2alVsGs
TgFxKrJP6uoyqDC7IMdceNf/Yj2Gm1JpBULoOKId66iN4bEqdWXBemqbsyq23nN/+durTYfDPCtO9DAXm0tKNAGJJTpLctfmBOMcEm7wLYLXq1SjAfXX6FvINYUMETiKwXFoaqQxA7Jo9BhixD8uce4bi9Tv10IA
e3LwkyezF49AEkZlVHq/mXXoaESRifWADNWCTvqYLe18okoeviV1/yBR9j6QUR4Q6tTkPKIifTrNZ/X20OeuQqKNBNycJeHN3Fwb48V/EbcxW8x61FHQNvGcbS37ZpNlFRYlG0UpDfjGUDnm8E/Da00jaK9CNWhM
+dqgRTf2dluMRt5C8K1VF8Nk0oMjCI4JwQPhtFvVsAfa4GkGjLlRfKzrxygrh8WOhn8HigV9AW2CgXQoEtgUv+q710mNE6lb/ckHaLfzi7p/AuHG004PFkGwxNUw3r3YseKs+gxuXtQ1WY6MwhwYncWvMVmZmKTh
+SfGx4DNafKYJIpwwheRTtOyFHj/zhLRENeb8fTDnyQVdc4SnoBRMwq2M3xDmyiMM5DmrUHeulM9jRTQ76jvGk+5gtrL/D1ek436UUdL7Qk57pm7rp8BJxwQP0Bb8AUN9pIaWf8IuugwFWvv8jaQEdI+AfWe2Lo2
YkezwisfeA4Gn8SEvoeY1DkuBOAdByzVc94HAo/bTGOu1MkNtM2S5TKKqwpaADJPYyddGiqFM1r8njTlHvNhSCN04wF0ewv6rfZM6Dn/a9bTiRq82uwG+j9zvne4GhZRonXu9bllDg1lgWB1LymsVWStHQf8b8tJ
CX44NkTu/9/sX9Rq8KBJL4iMB13JbnkMPvw1jHCTKC6ceCqNOBvOPbRfv1xH+HlqPQnQgHHJ3QzbZovjMNgK5CLMpZu7qZ+bIFyhaSu9sO9Y2Ac9wwepSrkihMmyZlyw7d+L9qC7Bh2zNza1hKe967wDzNxkuzJb
77TWnkYdzEQgxV7rCrvtEuOfYRWQcC+J2TakqipxxMnXS4F0FFSR0AYD3XUWV3plea4UVYElLOzF+xXqGSka8NvHTPR76MS1K7R92rW/KTMIxXaN1zvFgf3L2iJdIsVkpneW13sNIr6K9+mA3guuY0VSSxeLjDEI
BALl/YBnMPjElJG1kXXa51yRSx83dfoEgewoY+DxxkzLkreldk+TBTgE2cBbq9bGjMKiL7LUYAygmM+bbI6HCieMBbxgGL9AxMWB+CPbVuwnDUwjZbNX/6Zrp6QRDdXviUoEGw7aXcpdD2bB2atN+Zi22TlaOEYL
8E0b/0t2bp1rVcYNtRjayMrV8bNtr4NdvLTUuE1yvyjT+hougCFlV2bLpbDUTZy1M4x+1k3LpA4VvBo9VSrQG/SV8XMRj6QC7Ix8pAq+VhUrzrbeHlSf2MoZsGIQYbl7Iwi5gdtqA8RODiOgGbqr9tc8X7WiOOLP
9Raxd7Kig21XkVahBw2RnD1iVN+YJvbNwiJ+hrXfYzeprKevBjni49VOcDxAPQEr6j9BFqIuDIgT8rz8FFhbG8yiwgY4ZhnLMI0EZ1umXTWWU1Feg50l6JN6OuHOFvgPK0Z0GRsDKO2ZMu1OBomEIA/A/g77TfCv
FuZcXYKWoAjvc+E8bWUjzoqVlj4lSzeHSNgTaNzncquNOYeko/perYVpsNS8GLWlMBlfqxqpCFWeUxiwx+FbD7VD9QfGWvMlYWS5eU6qWTKcs51aEolYJfx8h8NXdPoR7Uhr5zCX7pa3DHfZA2jva0jJYG6gdNdJ
qVugkpOqT+FjOaG4JzSd3VU9ebmyIVlnOTnbEeWFjnIJn9CtQf9Ay2vjrSvpo1D8qPRsFYWQQlYhDqgNqhy2Ozfh+4lhQ01Nz+A7geEtRPAa2FAMW7XRLTVKZRSiuKvOdfC1yuVE/ZBQIioS0kOo/J0u3EyoJebx
NDx8AAU6XFdby7VKw2vhfiTE3QDtigNyKa4M9Cpxy/YfZ2WgmgoaS8hfiMduZhr8qE51M2uQVe2bs6VG3IKu4YdD2Mj3MFKjRaTbkdqsrc57jmu6+HxTeWu8Q1wZyIBZzqoRDEHuibVtkQ/ICX1l1pyorjPblLfa
/k5eODkkRh0UO4dFq/nl2tkIng8H344qwaCTwtTFvsn7nKx1A4YbLTb1masok0OfnkO2c5wW/i5b7vDDr+FlRebdSLty/Zr5yVdhkEPBhOtxkjCRPHhPrWbi1GRASHSdW6WpnBOEQ+Dz2COtsEDrQYlp9wRMrMUG
UD0/lX2r77SKtHAMx34I4dsa0rOoLP95R9J25XJQLhMP7Mozz50OqKZIDE0ivoJ/oSN1ziv8gHaIpZlVgPXo2JEiz/47JAkOICufHBsEFaDwlriaj9muzvdQhG08IaQBFz8jF1ACzsnb3UsY4ENY4FFRY/J0yhuo
47wSVF76XD88o0RLsxd1mDIl8giyErq8pDCVxwsU2Zc1kH5Z4KNaijd/wfeIBL7WTYjnzcHtFkPycWork1jz9NZwp+nPWEDSBLfEAn29NWoEsxe3CxVedqUG/pg9bk9c58lNaPt535Bey2yejvxwFXt7wqVZJzPK
FJU1JtPTXbAETs4OEyOZ2ob+OcPI+sa29w+vv8jviB8A5HGDF8LY72r72YW+WmAOTJUwPY2wT1KoorQR4wx7NaGkxKUJIz1RAkkTqY5qeg7CubH0/JsyKmgWzHp7b/b74ojG+5D9RC8ISge4R8PaWqJJCAQIJf8V
JwWpJxSKKMirfY5gt/QD36/TCfagir9SxQVejTFtjny6b9kNHVZD7TgVH49mxsfLiZb5CF6Rw4Ef5R5T9Z62G4M/KU67pfBgqU/w/eSkOjYCdelaMry/55UIIZxZlwrVYgeznF0M64hF8wQMzXC9uqgwXLf4j6eQ
4C21CM6X05oOwEyaNxbHV0AzrViIggenHrCpSSl0Cn6pflodV+Y8kj8cDaUd83kCU0/9UVEOWIBoX4RORNbJ/XdygukGtnBNQsUh+mzRHVx9Nq2fPqPnh99FXlqBkTRXbXZNmuBbE/EgjIiLkqIAd8y0rM1Ue+0r
GCi6DALfR7Uf3vnWzhgYPdWG310Apdp8KmDTjuFNGXutg2is3wUKs5zuFXY9AQJaSPriUGcT3+3uOzerwhV/2utiH9W4KZfV2egg/zRX3NLXm2VnuvndjG0mr8UK0ifVArzMD2+PPLFgb+s8P1Jr9LDmZvhMA3xT
LyVf/pwqYYh0y4L9BGTQZk4rihN3/VUsyjvzOC0tAIfQKqDnN6m4Xpmx7MCVXYpAnDgwqaLJ8s05mdZHniZn2SGZ5Yv2dCq3H4fVGMoCJ6ZrcXOG89VEz6I2C26wegpIUXWw3S4ggbVa4OrlLLPqhiwxHkQbi4ow
glO6TxwWmp0Frr51jBSceqo+1ogndS76x6krhP1VjJ2MKueJs06JAJmuhtXKmhFmcewdXCrBXQ+7UZbqvtRO5yG/bgb957DBrd+evO62UMPh9xLMbwCRqsgaD/k9WhijKzVrqac6iVoF3rEO/VAdTXsWA584aY8Y
q3D6wNNdJ8I+rZDW3jJZj6Q7LfGDtKQGzsle1ZsRmEl7SOnXvjnWqoEOtQrULdf6As0vLh/zSj10I39UspwhAN57XCzNZpHKUF+dh78tQMNpjS7+kp5dA42V3r3txFgS/QB/c8+CbNhc3Z65uRhkRTfrd8BBzkKF
piR0+3rIuS2gPtRr6ud+LDfvuYnhrXbD81uV7jppu38xQOuPvvqkUb0dVxwjAG58kWRZpm8KtMVpLF3tNsqDKBOw89Mft7G2QhsNvnSktA85H/qNFQ4Wcj6mfYZ0X8GzXYEIygriHCfvMp+uh81W52tDIFhHgN6a
r2/oeRJOjNUIhhxg87QUBYFf7iaXkSu4YIf58UWBvSXd/zQ+csmhvhpG4FdHJbV67EZ1UmfReoebmFzaW1UAvgCVO3CfBQ3xDixAIsk3YCXFnjJSTH0o5Qv/BqugfhyyAN9EMcWAHbcamxTYX62xNYgSZFTpmQNJ
6ayxYxS1et9r1ZEvmVgECjkpvccHWBTRAqjpxRz9ucFS4o4/jNbEun9R46M/Uv2OSrBXEi31NFjpmWrJOGiaM1xYOkKMMZJYiauDdNCRu2ig2ZgDJdqzzwZpxpMrz4GAdMsX+LEAu48aIZIaIQxedMYQHWfhEHGU
+f6n2EmGRpqj65x8ll6A3V6+ykHMi+V9M1KCGShYNRqTOOGI20p9F4f31hWBqWneEHwQCX07VeLwmkDYak19R1Cr0Ll/9KfzfEj9Xbjut0o47WgUtkbzcCmKwbHwI1N0XKzpRtuZqpG7Z1ZWccks8GLZt3RiDFZw
mM8FLtMqnQbRPK6u4CtdfpqpKDL3K+4gFT9iFHMZnV7nbvtZHEQBWYDFGskAe8S3/kKHCNcgqqOHwTwSgT2yVoNoABjcCQxQpyagAs+BizEgE849VLa6J0FR2xOgOsOAaahQoK3UPnAIJzmqWe/vc3Nchkg52vCC
wJi9s4oTccpCwJDrzVsp4qOTXL3aWMJeF6W1jeZ9NToxbGTZumjt4wIAS0+QstRt75RiAKj4LHTFToYG0rRkoDPFfcBboy7WZnVqdHxDB2E03txZREHgrk21N+v3T8Z5kK/CnXIQlA8EVP2QocL5G63Fj7M+C8FV
hxiCjIo81ad38R7qIeB55vHkifJfrM8OvNkkY1MAEUpp0ouzZ1bdN3KiHj905vxS9n5dFPt8JuMx+vjMjjCSOA6yV5jV19oXQJ4mdyyY+hCUdvBiU38efRR0e5KtdWVOhv0T/RGuXddmzDm/hpRfe7HXJdnFPCTz
l9+t3sZ9VF/1QZdgxyVMD0LGZl5bJjqoUWKHPNI3Kt66gJefvaoU4rDxkx5WJc68lf3FpP1nHCDXIWmI6L+2Mjj78mVus4jNFvtMfqvIxl8lvYRGKfr10hbFVTxdny+SdtHWMXsyUp+KDCvoYWvMXSEADUaWQXwF
m6J6NR5IwJchn4l7eFp7c+Jq2m55SaOssFh2o6lCdSAdVnTegaWSREoCDOZ5AEgIeRV+h71HnhYgI2UozZ47Bp6Tr/ILHYSWLw43qtfGBblMMejG765BCm3C1gvU77HMNYJzm/8czBhSV8nQO5w8+tAIbdQTpFN2
GRYIB5YrifNeTlQMmMZH7vYMK/vRSZe5qf7Lf4TGyUmJbt+g6bXodtU6KOqZrXg3TOjyEgFgPlYmuh+/+/KIR9+wex79Pwe/WMsNGTfzBzVyPLj5xGDE8kYjnjAY2vsQzo01O4swi/LPaxpD60xe1GtvPmdC6vfw
ojpLHNJ9m2Ku439CYOiKTYEdLj0fW1dgaV8LfSr6WvP67otbyKq67Vrlg8KDcZsOHEfRCLGX6iVWnrgRep9Cv7KWMQB55oZ6csVtRbNb6JuIl7ZtAvEsTlmFnMFK0jDBbfRAexqgrgbKDRwuWaAfZTP9dLuWK4Ex
KqAlf47qAIf1zBv0MmSckBkQBPV2i+peZmw1oxgsOqsfUZcEbgXmJ37fPpZ/DLoYoCWuHIKAQ7D57Pho2bQTrEq2CTbUVK1OcWQM5ArLQdwYx3R4WcEx0APkR+c7R/vN8iGyEnYBw0jszMy6xp3llCZ17qtpTtPr
kuNGYJv1APYXXoXWBkuGdrBoxei5bM4N/HMd8Q4WxuqHUcUeJARBRfd1DvYIOy2r8of/no/p2OU5iPAd3LjwfGtDiTD3LeVTtqan+8ley8CcGDx61DUPU3WTYGqHkXF1IxZsfZQC41hlhzkNTr4BzvZWaajwfQ2q
h84uy1WYbetmkrEeSqmQSGIiK/RPCsUCugabvzAuCMxKwHhF3f71BG1ssKzJDo41PIqmuc1s6kcHMiqF6lgjIncgugswcWrA7g2ONYK0yo/H+/yET+H/6ZXWShlwAHWz5CG85OfF5FOnhCpLG0v01pfxXSxSDG5d
loBOYPDtmBzsu67uFd+SSqpObvnv+jN0BLCh1DuBSy4JHR1YfAbWrvtYuBaT1Vs0dMRKHEbudr+Dj8lSuN+Gw/LXS0Vd19iO03rluj4gQHkFDxzd+vVZnvLtNUDKEJvS+Ys8UP2umiwiGwEWUKlkSggiL9C84Ar9
/b/Qz3Wm3ydjS3m5Z9ducF+GPP1KRxl19Xc2EnOL1E0B8WvkiHKNGJdDU6PWfWkp0+PxTdyaVl+5sGCwXBm/QzxW6gVQBsG3F1LbPbS3JDk/7J1pmsG4/gGv3GRMzn2N08mpC0ZKR8FDByDx1K5eF3VdTeD7VvMO
TXF7eMxAs+xv3BIzJ1Ev/NP9tWflDPBwhihz/eI5F5T5nMSRzX7F3elAirDKCIonLCgLK2L1ZfgYjKpp5Grne58w3hsXj5VbdvmkrMBMrfT3h7xdRONSjUZ/9oBx/cAsHW2gxaIkc0VqqJJm0VxQI8r1xkoz5YJt
TuT0Ai5M818roZwA9FWRoXv2uWbMpRxIxwEdFPfA8mGhzzYlgANqL9W/J9bXtVGXL6Sl9miMr1OfOPl352nq2qiBXSnhBD5UpukA/hbawBd/878t9ZlXlR5IK0QKag8rFtetJstFTRxiuJOsY3XWvB270GXNlF/t
FH6stg0lRfA7Q2Zqrb1zC7UvHNlP6wrUv6YsGNqvx62xTI9bD1pcJeZcFs3ITJpYvZDuVA2DSjPF6AonVDIEOTrhUzzyYuSpv6zRMdS0ljTTqcRwplemhH6wJolNG1Gcjxf77n0ZC8ZG4Ao5on8WPTGby8WorBWy
a9Oc4nGz+tdkkonM9Camn5zTNXOHDFjXEWssv4uR3RVtN+6vdAEIGDhNyfJRYf6KYvhpU+ckw4xDV6IddODbC5C5l6zHQDwNvJBySMRm0U/hLA/iYOk6bGEphQ1WDJEMW+7xJSIO6U1Ve4S0JLAhxI8MlLfWzu2Y
oRpvbXLYbMNBfgF2FFtYxop7zPQdDT8WHYjh9NfP5uk216pGZXDdJSvY+bSqfACj5Sv3OC/FBwSXz0KfY5xkzv8o/TJu2JXCsSugtJAN7FVmWr0uHz7mt0lxqHeJQV6kQoFxKbWmnUwJl01nRjlnS5X/J+g2/M0j
L/4J7m/S8ziWy+CwWCy6fklf2Gxi1dmf+R8bb1v7zgyrwT9RfITlAatfX4AT3Jgi60Tkw1ZMddG+u3C47xQCZ+lUC7higAcDyxs3fBe7qExWsZBsWmfgJTWU3eNO+7rwT3y8/ltT9tC559vOXWbcFIdgW2c3vd8i
FhYYmiYLObfzgFwCUVSQ+S+zePSjx4Lkve6ZZRw6FTxjah+TaijKQwdBCV6V0ri2YV9Pb2DgodCe7OXmoDpKRlYugXOm8Q5xx5rVIZ+Gs0Pb1ygVSampzN6XG376PhS8j2Z5mH+cRWACEgDRdLNoOYcBGjRnYLu4
1Kfi0uoi7eiLbo/UeywFEDzVKOxnNDg2V4eGnV4waVN7J9BXkQA4fP2BMLIJOCn/umkJuxqne4gg2wZphiWC7ML96fpIhQLDF7D2eHH2Z0hKPg5Iql+7IXtnVoRo7j2aM2aYcQEXXI831DQQibDyeUdKsFqnwDxY
MWYnddHeBTQP3W+/wIY5eFxTGZjvNHWM4zvd5lAg27VCvZZehMHr/5cqCt7bOPHWSB9986S/ZGu/4+z6U+8C7VbUbCfEVrp+3WYyZ0fwmFztourK9OdrxjN5Ld6vkT/aXObX27RvfDC0VJvfZDmrshCj4YH9VXd/
gTCNXYbUESvxDYc6fLuCjoCYD4yjCfe8GEpYANbrJq3IJovKBsVjzkIh34SUUJ0NnNYDwIOQ5P7G5UXxrPhTmRNlhR8GGcFuXUCHwPqyha22Z2DF1h38dqIsyYeH0+au/HVTM1C7g6MI1nygXQUevH6iPTBBAj86
kdk0ySvcZzHDkjar03WOsWXfcmmcX60aEAMNR2zKRdo07Jp+DoauI7dey2HcGIlsg4ReS8ALx+hddNoxWX0iU4OdVK13WjjsoJFb+05Viv9a97qnrpg1ve5Az4UqvV/CXnJckaMRmdxVLdaI55u0SIFOG0FrvgNe
hmo5bEE2G0+Qz4eHFzV2SKyjdBjCejP09Kl37gXQYGWBcRn69v5G1o8R9eL0O8tbye3PusfUfB28zPbxziwYD2BS4xyFEBJkQROsRHdL2kL7ddOAFv5kNPUrXR/KL8yhIJzqhOWtZcIPmW9NUYhJPMxOFuMTka6H
y5C60p32wzEYxkVA98t2DQRHJ/fHMjH/y2wGdg2t3tZwhKHFRU4JpQ2i6/31O+cT7fEF2hqR69AVVe9gObE/4SEtaWUV2SLB1Djf2oFp571KFh2WlzLxWqx/9uS97ydgp5cZPMglHvN6fnLO856U3MsijL3HycDY
txGxgLzpEnJp+iOk0IOaM4S/3slYFNBCUX2hhME5b0tGiUrvWuOcITrRwUydniVEpy2GSWRTgx9GCXirFMfVR1sHj9mfBrVGg8qNlFUqi9byVe38SyJg14qoxZUvu+GiO4EfRnbld1iIvx2rVhS8bmckN7nktDQA
GT380r0cqFhoxI0IHPbYfO5Gnw9EzR4YLmuNTqL9oZxdSCbuFg0W2rkfBNMVhWBXnGVBV1y8Q9/EMRsi8ln3e32EcsbRI4Sz9qnn23bDXhBUzjPaEFOLbhAWQsJ94VndAdku0vA43NQ7/BJnvzl1//hZgl/+ruDB
/QNeCfggKX47XnTOLo8/KjLH+HTwRgnHmhIyF/BxBpMu2cgoLp864Ow9Uo7Xjsx6QvwF2kRCmv/6OiEvO/UqOyHqWr/WzoaGJu9t1XJb9UgvHB60WFM1ouMIajBm5Nv40ZURESqSQE0SvvN8dZ4HlbzViXsN5LNb
QeOnwW5OCo27lyxcBT2eQ5Eu8VTw4GXpXl3dzbCJxEDE4wZwVKhS578H2AQM9WTP1IpaW2ZIASnEU+nu/+9o5cM5MtW7NSmVJeiZouMu0ZTK7u/PVF/8ajxU8UiXACUsEFBai7qyY9DWYxw5/scp2vQjF2bQ9nnO
zZ8BPOESqIsiHpl5wbuwlw3M5SeBAiXciSJGXfCZ3v/UnyKrr/LPLk+gYiXfmKerh5mI2MNkBQTQPs7kx9xpC8+e26LcXZ2x/9SP2AVzS4Ldamr9jCQIyel3nA2HhlC11TrEDgNuHAAI7hUzf16P70ylTlFkeHB8
S97i2/tM+ObT2cnjBZFRnA1indKbvOX/b0EgsAuvaTxcXQiulB3zvB8N0i8Itc7D2YP2Dh6UTXpMUs0XizZxNKE4nP+VE8soJeRWfe1OrKzCKrmID8joyjljlGmb2s/6PZ0U+My93T4fIfFFXrwsZcq+1aQbL8nv
dniNC7Q2aqqwth/L96orz7pomqUqoI8CG7hzxi4Qj9xTJdfmBDZWKLUqsRZDp0JRMfvLRDvjUsILatNPYKvaAX6HJ7VUYA5K6+96Gz2aLCuh6+C7bCDZ6YUnUf3Bh/B8bLlCYTPmK0IrpvUrqrTiS7zhCRC4cw9o
6bBb6egEpJumJIQU3f6id4VgdrcKUgdn0JEiOaGHCOGrP/xSQuepIjgrow0lNlPv/L4+HDWugUblvAbwQTIYpkYGK1hBpXxOgrfrEzpVXVMzWgzMuKoS/CSL/31dKG+Zjhs/hEiMdzFHHrF+XVGsyrYywb4s1g0O
OpBp4mfuSpeR3aBcQJhFiZ4ioYd3R2281VJV4AR8WPpdrJeY9WtbhBlR/HQl+A2KGGhIle7vTuv45w02SFBFOFYWQBbzEh1BwTW8QL8/Sp8kaNuLJzo6+JVgW7CZFVaDPMcQTzJnr/S5Mg38wUNX/EfM56jQWt3O
zFCyA2RLkMpDSRyc53Spy9w3EdZbme/kMjOqwTpkP5vDStFXrV8NFaRYuhXTitnSgmmqETDy2aunxiYo2s8ZtMhY0ER6Mch8tFveYRKp2OEqsyXZRlWKSG0JLTKqTklwsiC4n6n2xF/RDxW/J4vJoZmAv1tdqV8i
oTMYdq1iw9J7/SraohPZBtLUS3Ww94rFtj051ZiZfkpawmrOysQ//fas6sPfMXMZSBPMs8OSXlVL4wzJsKVyc0zYPUvNBS2Pz/pkrpYASQtP9XB0Hexm+zmP8u6opGU6foZhvFB3b6DkTXmEIM3nJH3eo59Bc5mM
zrmDoGtHnbWn51UZwi7LK9jSDUCweu1vGBHtDI0bhaavTC/Fniy7Rhk9GB/m5HIl9OjkNCYHhRoZDrGolYri9XI2nkLS20mDHhI5rOvASzcCB/P4z64bsvda9E8aBHRmsV8bpCJKwoN8MYjWCuuNYYzcXPletrlT
yPvw2rldXrM0l5IBGJJctkUZztR+g6CqbIa4RgQzyFjLnh26IcKg5z47EsqsJABu6n2eLMglNmYE5G8icVmR3O5Ew5pja6ltl6CU7ZLZwUyZQzQ7ST11nJPIVtGOv9IWR9E4R/bTe+f38V7eC2DqiJUyT6U0cb9+
8Tj46muFgQpMGfXoU54NP4K7J4RDe7lxKTefvTOm5NP9QBjvXGfHwEQJca+wMP1vUomEKB7fqOCTht9le4RtEKKBc92sW4q9rJXVfDJsetk7Gd8FB+wybx5UsHHaIiMrU+8H8dHuLDP5JqUZabT+gOhJcfKmv749
vdTjmCb6AOAPFnKD5dtKVFUxbTjBtTFh6cbuVn+0J9s9t6vEXxugeP9+KSATiZsm7B0FIpPJqZxH//pXHSn2ZlU6vgrFqy74jl5an8Ee+Y+6MmE/z14xjGpvDrAslUX4OG7vVk9bG8aZ3+Ko6W0r3PiAPdJUvj6Y
VsB1XXXZhxq32dF09nEQbNVmCrXhfaPmoyanMb82OepiIDMtgCCAwGp0d7bYD3E7STvhVQ0YHtA7EBVX4EV98wxBAnQMlEflC2B9kBzHt4QxCIE0ZvVQA54bEZcM6UfT6+cRgIQy/4GUcejOdxP4IE7aV6Iry8pa
16mCvx8JJ6dpjqWzVEDLblYyjvM3APhN2IeP901C3VQLl3M/Ysyrl9GbY/35XIX6Ui/0iJTqfD3pwy/aVNrbxMPas3w/B36jVOkgIPHdBjbXcWKhByqUG5TzesASoGchWqUOPhBuphw3AxiMYQcoT+jiz/tLnINK
Tb8q8L/xL0PSXu3WEn/QeQgH2xrO0VTn/2pLQ12t59WR/LXtUZy/m4RewFfUWSQtzC6ne0KVNaX0SPpR3WALfEAY9yT6wP1OM5EAvbv5Q6MqLjHJA1BxoQLJQM7VWtUwQ8MCn2gRr2BhPQqm+8IyXVIk0igQ+ZxA
9/8kAHzIg0OROyHHIyAQVsz0IT3Nz76zyxuyxjHtJQFx1OZ/TNBCKii0TaLiemvPbWdowxsLsDN/S6siwjE6nRFWfqo+Wk+KvBdoiwQX/+j3Ii3bGWiILfKMTWBlgXbQjLuvGPNVHzMRVGO9LA3QnpS6PqtyE5q1
xoa0bE2odhWgGVgir9jBz/QD46a/EW5g7DFoK3Nfwr06i72FCUdVLvCTsdfEhpbpS4u1KQaSVkNXphiyuFKPT6Uy9qUHom9san93kGBZP8gpUmCXpNRWxhGnWrvpwipg1cdPmLf/gmxXU3wM0waz5xCaDBDBBlvK
5B2f+yAGGZVYHa1c64oYYyGgbwhOrN2kEr4EcyJKIT/ISrm3zfGOQxbqCQAU8Or5RJ81oCTYsH2zOdR0DMv06nW8neZPuNVsLvmpm2Z7XZb8AxJcjtiCkdgx+Wk/fWNjH78fG9Us/vd7Dc3Tj3cd2AMta1eTXDiX
GdqRltpNhv61vJ4HwzhyAhEc9n0UmM/mc7+qEhEzXqbsNzQ9O9Usb9xqh0lbbkGoanH8qA4zAazYlBiNFlBJVW0EePFYZIybLPJ69gbRc+lhimPfju2sJ+qvh7rp13gDp668YmnDn9NKU4Pi18she1Jk5qelIXE6
kIn+iaD25Gi9UUihZjvOSqk5yDtNp6E0/CN0z2sybHQLTC5SxvslJNJ5uWsro3LQLE2re0dQXI5Ovn/rLstrQoUP9z594zwXk1w8RRzDJI+ejqu5X9l+uYUMJdlk5FzpEAV5UPZXpfmHiDT5vkum3IctXsB/qPj2
mp9AGvJiDUDgkVZ8g3ihgjw9iPoygUngcHYKfc3efpXJ1qOggQ2Wp08xBB6irIgjY1HMVEEPtaMY6krJ/WD77Rj+YmMxCCUz0pzXb5IQ8CWA/o9U2zm+wdNr9Fsw0/Or8ti79+jhua/3/nNSSuseaOIyY5ToGJ28
8ZGn3JXup0T/HtmNIqBZbHGByCuXsDfmL4FTXQXca2QxLDMxxQv6Q827Gs7oQS7Ao7f61Wh8zKlYB8Na2TcNZvNcSZCCyTz1kgPy/93SUgSYTj7OgKO9fft7vvuAXBkSXzBBySlyjfZCaKRueTKF8rtfGrrZRtWw
41czamLXnnrJgQbqMgO+lDQpiazCrKri8hy8wkwl3UQxri7wgRe2zEfpOt3pmiwdHw4L1/OhtNclF2gqJCoh6VHIjB2EAyUzespgbr0T0gKnbHKerjjDsrSMw8NoV6g9VTpsljd3lxIt2j1iRNTMihP+YbZhvGmF
ktk/7tFCfMq4EQF6KZORugOwqmdiVkj0HQQ7yxD78v/AqjeQSEfGZ/01EUhkIraa/ee5+3L10CP1kmkjv0UhqWHputvssOTrqTVHnsB6u95jUYmXPpgLgSOoEVii6ndKIZ1TbtkKKIHrHjQx7H342bR8V9IRwGem
Xy/ZUqbNgGmTANV0OXBCucvYbmxqw71hUIUpUqU9HJJSch5UvpFumkwe9tz1AR+VSvQkQUWOXo1nO2cjOlX4DQrxoMltRSGliA/kHo+LoBe5ZQV1bTeVhOTZ3zHmISI3bzBSjCh7SiwmCs6N6Z0CxM32XdJqk4Vz
qDX+0nvbJRNxBp47U/uk5ItFbhc5myVB1ZbmkJPjr9daaLUwHtCCPgNuJPXQmxPlGGxF8NKyt4cegEnKnJSz4VR17CxRJ9Hx+DCTsQTrVN2PUy/7GsaiNWWKKX7/w1gCp/wp+0gxTbAtLN8hBmOv5/cerjkInyCX
SWZSlrcf2FJ4SGAL3UYLj5TSJ+YUR7eZHAKvoqsnIAyK0Xieh1bi708jSGCFZZIQfUGrggE3DxCE2oPFo8iRIzaKYiZRwEIMwrGW0HRV6viT3Rqj0IvdL7aeTHsxHrGVb7muDLk4q6ktKerHykilOl2ShvvbSh5G
5c1wj5X7Kd97Oxn++trWSBLTbr+ZuXGrkrxFxSkoWvSKtcbn2tNYAU2mH1/EL2EIiZ4/J6kILBCOYI72/7dNYE31Ok5quIdwpNmnTYoynFMlus8oryDmyUyKSf05RZ1KqwZhnELqpLQ1JKa+LjEzMDfH+UnTvF8Q
F/bIoZE+GgySi6+OSZwJrNZyRP6Hc/tqRKWqImSsNibhaCxodUQSgInEimwp5cBGuMnZVOhtZBYwFXLTs/dXCplY+GjAFXlR6rV6Q8HCyJtMFp5PNtQNixl9uP+6oEZcl6iwcDEnXKuFO1q6Y6rjftMlFiNir3X6
Ply51wR2VLY7l/fCKGSfdm8V2yptk13cKTp3gc3bfl7HyHeAUviZfjDS5ixBWQznAfUviqQpeOSSPFE77gtM2bzJa01cfOZK6ZRYll8PwcaO6zp/slB6luDOqg4y7tC6NGS5Md73hrGLMwwQfCMKe6mn4J8otJcD
1d/82gP3yjsnL7YefmUt2FJqByHcIdgoCfH5d+uLRS3l4Qo/e5Ic4HpW2uXxE8jhGlLuRTFaw25d+4+seE0uWPByDpjcyzJosjgZ4LXEi4QlFKWudReli6sGtmf8OxtAlDHjXQiRI49FhTA4y04AYSz2g/M3+gy6
XCAkSF1oeE8ZaYNMVYfs5ggY7k5ck+RJqAM6NW7wb21VhJkI9HGQPgwC2WhsHAVGRgZ0KjKLoqp888ufY10xgZTTlMhTWM/LC7GT/I6HoHjqRoQc2ZveBvW44np+n31aSfTFPfZnjlrmRMqCUVlvoJmklYW5Nkfw
Su2YjZ6eZoIgX74MFSmlo3bsCGi2Qt2w5UOFDgtx8+Bx8eKyhZ4y0iS+i4VZXSnhDmRcBCDX+0EeDXRRnlScy+P1C8ZohnDJsGZGSdK/6QVl/KG4XY1uF3dvRNTozlsz7vsfxa3nFQBbDPB8v0w2jPgmU5485tIp
I3u+iDnWM+JfE9kecfqAnLCk68Zo/0/n31YnYWIWyNTjAdXI4/Cp/3WEEQHsfo0C36BHPAUl1z2YA34Cc+qVRqdmX0c/P6Dk6FimgXx10/2mNHUcPxIsj3VHNZLTtSrA8Z29ki5Sg7Dyu0vTJG9MgCUPAX4/34jb
XXwod7/pxRwtK2bmMTlp/TmouIBrjuprpAPhnqP/YXXERbAYHTGTcbJMN+YTDxfwYVj6LdD8J6v9+ADG5K76ZEOW+j6bszxKokreUPWtfyrdz6UR/HqC5B9kVxmXP44dDuPPATFoK0UYn/3ZfT0hpqxvWoLkVATq
7T9+XVu24Dki0FtB6gDJDipjgPYLBs+mfGO864MPoP2V7/JwIDmJHNXNB8DOC3l5+UZ/XNm8wr729h8PTIfx4APkbzg29Fh5tr5ePdodphfZCR6l7XdhIlE6F8nTPrJKDeunM6vmULAFzgjCgHDQQ6FD4C/v36ut
sbMI3I5JZL8wxFUD5C9IOQP9wv5mdeAvtvuwwwwmJDPwgBVY9t6A98Dni+FJKzJMgDHusAEkjdkrOyxopZ++HC9+0mSxNkMgN/hBylTbFY7ovM92PcBMOBUBDrZKQDQ8BiY5AhaOisZrf7zAeqfIt0rCTxGEKUUt
MmGaQsAhe3OwmNPhV4p7kGoiXXlGnInqDj8nWqyh9VKa1uyn/dIeauukbabmEwz3QEHcupkZaLcEVTW+zjJsySyEyo1TlyggRJGWojrjPO0RxhbL0kjmqtnFkKFfWVmSDRoSNaJk1KpMCvXmBV8bG0wbA0RA4ihj
CFYM/x4yctWdntVTM5PQf+CIDzdk/yvjQjA6L6sxZh6fqTBGCLHp9FfbiNc3s/VW6zvWXjUo9tKbTQbkV8d60hJlu3n7+gpArVidcdaQtHpD4jUHCMbQw9ufzfrhTeYP5JTIGwDqQOrJAGEejhqA1yosWgxDru+P
pBLzjPYmffdfmyk5Fe98Z4lARk8nceDD2HtjNOO98a2dTldxxB1W4kkE3pTeq6JpNgGmEbo62rYeqG/VpoJ7GTWZXsOZVWC2eD/RlqTxwzZnbWDfSmwThDVLVqyt5Y8DFl7GHLVoH+aohdEvaPq5+zlv1CunM3/j
QkKO84ktDKn/vzQo9KKMxaRNr6aw0+lxPF7oFWP40oBUnh4S6GAiqf8cMj6fg8bCcHNcaamT1FLEUX2ujVW0lIOd5GTC+57s9XcdzTq2VCECgmtJR6IIgfcHuqwKU8g9fQKKw74pGzFMAwsQ9C6BNYS/Aw0MVIht
j1k8OUHa3Ruc/YMwCg7IkMh1AVoT6NUmA1vIXyFNlrrDA4SPk1e7IAipiCqd/Mpt+LLmssVRH0scI6k5X2h5xAjpsUucfeTKkGlzc/TS58WMTD/vtL7QXCYJ5rH/YXbPhEH0ObeSEm+zBz2iW500kYVRCLqWjkS2
8MLZqWzH52BnJkpCXyCTR/LjbXHrnhleZ7tb289pfvsJ2VvUy/YnML4SjpIY+udr3kYQmb8IEuxsGxYGLRld1ws35Ce45fI1euOsNld0HQfTQmJXljaCwChAHxGtn4osAl4VhubDcLCav7NOgmwb2CpSTj9iWm1v
puPR8SUY9TqvSN4UpJGU+9L/A2iyK4WbvEdWJjR2kBmUgcIhBfRnad8CtJf0oo77NDmtHGJ3aiVhFspAHbDmodWex562FCLtdhlNa8v4IeMYfa7I5vMU/AZmOV5ARirO7/jRcTCGTmxCD0X/uaOCChYLAi5jpkBG
EQUWar2US+vE6edTXXN0Qi1jEpmJGYa3xErXRzItxJyUy5My4TU8wEEEmJrrcDAh1I79W7yX3JTZVZyfkmWhpL7rNoJxXne77duJZymUj30XkFhfzniWOTN/OJdouH+UxJC0QgXuTTuGb9OEZ223dI2LWJ3LPOcp
v9SFsVHOQ1jsJn7X0d+nkchL+x2WdglT532IXFyCIzs0CGDdM3L59KJR3YNfBG4WCUHvYZo9VZtcYbpbawcVPPRU2F3hqtblXW74sCUjfq58GncUuFl2NE17u7eygFUVBTJlj8eg0CmT2DXDpbAxEvNMR1oo2HGp
PWKgI6vd2ccJPiLdPjMT6aZRQhTmxGNyTxCOlxyXiuIwef1yn0Gb8x6ChMgdYIFV/RU+K2RGgPpasLoFNoMT5njAmCSg3Jz0XqjYrr16nSCqiuOb43qxb/62ILo9sIydVLR3RUaxooptUbH6z1c+ILOLK+B5RNIz
C2FRUAaxkJBPYu4l3SrWphqTyte45shmJfOn8MwShfyra+VWy0hdh3gOFKV38KPz+sr8BhncmaGds/q1XB0JSaF+fKxgSqAEqXHgO1X+UV1vL+LwVbw1vmpKbbBcab8gFYCahquyml/uAbTYq+rGdS1c9c1qt31A
p6LWQER8O8hOnsEehannS9GsCyb9chn4pwXWlFVKPbPrSUa2RNUQp0LaoFGIqUCt9ehxeCntvkOI16D+I+9KRvgL+UG2QR7dJvat0yf474ruBMKJgjgucama+dW1t+kzH81m7d2hdX+wHNaPu3rcRdEh8PeG+gap
bY1o4IwQkmALFl2FqJZzwe6Y67grzqvZ0BB+SME9CfMuInRpQb6IKtonJ915N+7Zi+H0maIfBHGtVfmVNJEqM7vnB5MGY5Nn3ZypwyqqtH3m4iEu9ZOBycj6BNvRgR6lm9xzqA+o2NcvTtobGquUCaUqPs2+2La7
3Qjb2DZt2fNYmHC+tr1SyXAReoEBOp7ZSDj2boa02NnSuGtEcudjJoy/kyFOBQWHPxxnaKipdE1CFYVWHnukkfTulafMo+KGg2fQCCfIzLDkwkYoMex1u6ZyD0uJKRxcI3apLz+FIAqHZwlGlm2AGY3OP7WE3dWj
AIaXk+PHLx0LPQ8E0YKDXKQvHdnLg1WwCJxLnFe7vj7aXGyzWRmzdicQWBt+euksUKbrdUYDPrzgAZ0FzH9SEtSIzY1B4hMUgkAZ2t4uKnEzSlaqiAa0UGDWgMQyGWfF7f3HL9lx2uYJw3q+H5Daww5ckbCQBDO+
sIGdZyKVda8f9/MF6XwZmFGZEDGbwlHJh1ea5KiHliIPdE0xqFrBwzPQAQ6ZJyJpI4kcU4nuco7pgTmseFzK5zWGmawnsl6SaPpEfe3z/zInul1bpZwcLeJEYZX9hMkFKjCN0dLMTpde+x+5IqqXGi+2tzgnpjsF
1RbRkwwnW8FTRL38Pycj5KU6AH9+AZMDqeLkW/vCgJc/u5pcCwtfpz/Wdrd69u0lL6x3UEjNVNRWXhY/VVcuTGXRsCDwPfVozryn+zdZvamTSi8Av1pzH3rBoSfIvikAv0qMEt12h0fRAeSb6CRNmbGqJpfwYaEE
+YEXRCdBb6vzsVQstzzYGbRVcLJAnxPryA+lIx7WFLKkpCdEx4JlB+sne7e/Vm1fCcbTaSP2WN9n1wISUUJibahnR4B06KuRHkmPXl+4nSodJWT2AMvNMebhYAbliKL0oHzJcCWtLccwZGeXCF86pknrAoC9qiVk
KglshvNWEpbpDB2b46E828dKeCABMzS3y6dal6qogB74TET2zhG0ScrFAXsgNKAU9KoR7clx8xFHk7EqQs0K8eH8wFvTStdBJZ8Tz1TFrjV+2itZt0I9OKyI6c8JpJ9bd/Qv2CAnT/z8HEgcU38QzJindaQjUB9N
pA7zWeC1C//51oyXB254GD+IeuPvtx8U+aeArR1rqDKMCtmBiuVa68aUXurWu7zSU9LwAlIPnmsfGSKx5DZTv7IU0pRC+8d4w4kLD6jyCuZHgRdlUyJoCAacQuwRPp2TtOehZX/59O4q1a1LojhtLgNmJOtJB3Vy
OBgLLCfA7g++uqryX7Med2YrbyQGGjgS6a4klw8vihbIKnooOv8b1FTTBcjwhzq67yR3BjxPJTr2CVvBd1q0aKdoryA4CaKOkI+TwFEKIct6YoQzcR4ZOSWSxju0cDdouOcKXOox6w74FlIpNeKvEIaBC4SF9lsL
BD29uyBvfQ7s2TcbbYFCuXfcYdszEG5pg3obpiwnc3Urz3O5BUiNgIhIgWoBu3ijLaWT4yu+nxAxQMAOj9TSlRXnDX/jm6hJhX4q+ZxYVVCx3RiOQH+O4138laJWKznLcJV7KveJR6Vre+G92kp9pDXRT30iEuYF
UzQ+G/TY+OTrLHbLoe/IySJqSqe0YwimftnOCz5PS4i/Xbq/ntn5HWirszfZ/7mQV7mNYUo7lBImIc0u2ta20bcQ/HLWA/PZG3jgyxxTAOrRmwl2eA9sRWZvyd8SmygoyOTzMY7uhwQOxCPPJLOLwrk+8dyYBTGT
gvm8lAn/+SVf6QzDviA/pI0teJ1enVQkIuvSVsesYdJDsrRj+gge8MIsX6D/vq0PaYYrlT6qul99BUwpTxTFiylVT0lRL+jSXCmrE7hI4swbDZu3UhQpXPOzusaDM3jGrtvq/rFK3Bbfttu4BtlFRTNqVtgXRjw0
dxYtp8w1PHWicrsbozG4zX5lBlxL0fy392Yq7nKXT12bBvR1pgTLoYHYAOb7aDJNLBs9VmbhVqYkkgyzAo17VBSDh7jOtXemZMJIVrZ76NI7VqdG153TNPnec2ZLbGZM+yWIHCpXezLf8gqIE3SbpWGyqXQk4JiY
/si1PcIvD960EIdB5rR43RvBEXBHM2k0nZJlauAEGJJhRc2s6ukRsO54TnE7V2/xs9NmDunXuRBzRm3niNpDxuvXyHxV4rDX2aarW2qF7vqkjYloXkSErbYDku9B3Y4ZpUzb3jRJw0k4tpDtXPrhuvIDGdaGNg/s
ZK3Rw4aPLTTYd1xZDH3uleYVv683BmtVVF8TGfE7OML9bqXJqCy9HJcAo109bzLpt7HUN6yY3R/C617gdvvmsc2uqLa2zkccKmdHxzzDtCmOaZatH3tMLJJ8Yc9+Zh0xcC3G/pQG3aFWFAhcuMmwdmkUdr/cYbFA
lg4C5PUqfm+k/nSwupZl7bW0Q15HWTcC7U9ynDci99IjTlL4PgoxHuUQKfHf6iwOftFyidNC3by4XUIJ7JfhgejZFJWSYkPJJRUT9ztMz735qTgbmAc9ziJ0hxcLjzj1SYsAGTx+03FuiZDliqCYUtdv90JU5n9G
4hYOUWjFGkLkHBv1tZhv0BCQuzBmDVljbdTZkXTOJuBwhQ0Z0r0ahOq2myRhjrjNRzQZ2HtELEBSuNle+/sYq6sE52HL2iKt/es5ygatc4DTBzBCP44k7BRZWxq7HcbI1xgoARmKlAbGH6SI18y8JVDdtc5gBzhN
sqePE8MvtcDCi8OpmmWb4l4/uFLsq2/zdadyr/bKx2Iw4gaIRxVXQZZaWVvGGcEN259vu7QNnHW2eDCsWphDPWUf/+KCK0oveVqSmxWBtbFDKJGHByNrCOgi8OHqViR/yTRVkHX/jQBuaphJU6w5ep4MoEfk6gkT
A/0St8bfd4yXUqSaqb6Qz52tm2aE0Lw5xDJpYAiMSwBopS1oS5gpgaNL7f6poGlT8fqjOtAYyuZBpJcrbHQ+g6Mfhdrr4JzNNAKs7QpqmhbKVOOCsRc7qhnay2XmIKndp1yCs7XmolxPpLBKWtUQZwrfHg5WtngW
IVjnBK+hf2lcCEmznFKnTAn9181ybP016JVVXsuqOlndOjyuf4jBfyl02ZTtB9FnbKW1lgpNfa9ZGrOzfhiNvMaANIdEhIKpLUFC3wzH22doGxnC2ZFMhyYLUCVhxROcUrRwYgMqgeJ7JG/DlLQ+ehYdCxyoOmRr
RBhtuVJisQPjnBCVPa/DP/EblXqh4X2Io58kYB3xrQLkEUmDkI/4W51RSt9PnpZ2otBpv4agQxXQj15KzKT3NsOS14Bf9CqBye5sWu0UmqutKeu0neMkIbtEOPaEoCtVs3HtwmKzch0HCUn4HZs/t7LX7w4wERNz
P1WsK4ILrNjXaUPVx5oGvWzfMdThFMPSAEo8HqGwAfroqgFRlG2Y9Iggu/eOQ5X3c4n0PifE1ly7gRNx44FH5F+YXMpLtMMpUDDNhYzBA8YcI7pV+mZG7kNkLgVvLyp+x637cp54nJYHCbO5seknywFYVnDboVCN
h1BBcPjfjnB/bh1MEkJhzxL5LAW0BCtH4kV8RUiAx16nUaKitAQDXdHpwOhmx2XpcCLUOwnQHPvVsaSv0fUAEHIMNNv27bt4QocYnVgC4cpsUA9zYxL34Dq/3fpDLERinhnALkLLWv1ufIz8RWKYhpRmry4/PkYo
T1s/IQoa6lDnsgTyWhSOH6VULvwf/SLXj7M5tWy9N96U7X2JSDa2DaFQwIo+y798Y7TpzOOZ/SpPdtHNvsRQM77gTC8STDylnjHZJ+Nssx+6FH7DTZkKCBwkFaUc6JmjIglhSfBShNSRGeDrLnlkEbtiksR8zYwC
Mgh9pHVyj5ElsUCAoOwj/slGUxlSNnpBusfPOPuRSnsOeLZIXKg2VI0sXeMCP57EbXK1oxpgD+YhdYWHGtCvgSxTuAWpaG8l3Ks9dxi3cMk3+vG+nDl8NelwWGQnXzioBqCn9kSfovKYtM+ZBszzcxfRrtxP0oii
0NKcGgoePAKEkmlMBtNcIgCc2Wk/E1eTJI195HK+N2gSdZ3YyyhpJADS0xM84+Wq6iPCfJAXwl33tOBKPhs2lcS2WTAM9iS1/bcFbSZ9L6DXKWRzqcJqmJHexVCfmfS2ssbAz5oMV2gcF8lQo7ByoQllx0MytoBS
/LxhnMwKf3HCJ2BULbdoKrPBTCaULG4jfXPNM4251eC6rsoTjoMSta3HhGlfWVowSoAYoK6X7h0+r65iP6Edn0RwS1UUxU3ecDKtbluhXVAswR0PjWHbMDeU4bb1eYMS41tHIZ7LMygvVME/kiCGYNVe/EKvCl/W
ikkltzDjGI5g4GeWsQy/h5oFl+X8BjfYrTQTf/GKcVz7+jrIfj/dj7bwMENnzjVbeXGo1WfBPr3rambGySK2nSHgBrbhwDNofK96qETKwHvO7XU2nkqgC3Ti847tT1W6Ukua/JqsZBfEll7Tadh6bDGU5/FAnJQd
VzueO1CPlfZQMm3bDyu2pU9ZEI94ncVYPXOCOioCRM5P5A2piqz/rUtPnmUg5wxVQf3jqdpx6SrEF27fLW+KIj0cCVCYbCmhrz0JlpJWLiF0tCTBss7IPyEbk/hv1tokPJ/hBYQTgVxLwDEJTLlMJDfaiqGk2xNm
BHDdWMs5nFB4Ba30fq/x3pT4/pMyhnKAj6nR+qP/RWnievvvrS7gVuNQmlmZWyFM+nSXGjNKozGGJDohnEVyCXX6lNgskAN7HJVmjILRoq4k4irX+0HavoC/HNDbtA/X14WriuEbHWQgMvw+2Q9t8Ht2tVWixgVO
CwBO0Kacnc/S8K8+I7lRtk0U5VWsBGz55WLmEK4GBn2arVWgfEDPvqOF88wDhas0+DKVjZ00cpn0eTfjm8IJppv4OP6n/49pWjetDqzdGsFf1zoZqLrYadA0AWXyXS+KjgI6a+gxuPzVncXS6MOUeyj3Fj28giVG
ndlc8Q85DTyDEHBOu5s/mmir4v5ssWFYkmQ/xyo1WLYoh32DSdMovtx51nl4kD4EoYXV0EjQTBF/HWAqpXtYgaPObcuK8QfUfsWXuzAZCu/ZfcfRW300oPN+TR11l+grwEXjBqyOO2H7IPgOukwg84Y92jmA9vZd
dALr5676L7fXjqzPIKfk08ZFte/5trVbDxe9VtTS7uCxPewOW9hyvvZ6RVlW9o35cxNSUDFQ8C/p0HghcQ6u05NYseVBh8UomBLe7L2X4j/RvIMD8hVgVWmB259FkQL6Z4CO/cH6YpVGAC2AcxJZq8EhQfmeElYF
tsYlEkQ61EYBg2m7ZI4eOerfiiThpQYmeqsDGxICNkddl/GFSzZ9lmL9I9YR6DBvs8GjMAs4TENg1u9ly/ZGeL9uyQhePK8qeftJMre/+r5IT11WabfHdn8poaS6VdrP0yxnaL8iw/Vepb/19njXr/Cmmslbrwdz
SxxNX++FcgWNbi+1hwI0EUIDAymsqMWwEeeiVAUc24u9Tr1hlsxODMT8mos5XbUvgMvBpPooF7HTQc8hmzLfncc/saMVTPs5u8P13UjaODMmPFBp+wu/d8KZTRMTDRSiaI9gT/yAepuiTopsH0oOdEomQb5vPqLQ
8dw8Z56Zl03fzlMQfJQl0917D/4ATo8xxEKT6WtIsUDQhAAremLvwPC7toAdsurgXRzhnOFea7JEak4D1fhKG1rYDqT4OmamaGx44otWEeGxQgky2OKuobnwCrOOK6JrBQ/Hx/EaPP8FoEIGsolwHRC49f0EAQwJ
2FhVaCyqSkG15qO1hMyZJiqNBB7zzoWFgDkPN8DZeron9VRNdshsdC10rR7zneRvlLng5YNpGgTPTlfDuRJ6fFr5vjreY4iz7gWGXBNld87zvKEZ3klzR9HxHMOj0tLZttwMIELsK7vje28Se1yLCoOv1TTHtOAB
zCuBnaMxCmx/NkgKAzw2wY/blj5rnFRv8+J4bL5BY2BoY4fCvIFzYTTz8zDEs6cjlho/WjvxVj4W1BcjtPmkhiL0SClBBe27GNFJCnao3sVJdexoTTdb6c8ngCyfocJMCI7xkhEgOSoCbQFaDxPO5w/1oVsZ9rsJ
LLlli36QNfE7TgHT8bkTchTRsZt3S+z+5VPU9OGSTZPV3ChUBEi1qRogHC2+Xc2D+/SsYMsgLM5tjq0bxAA1tc+Q3sIbfKjXRKK5s0AkKOWRmNDv5QbvHJKlGUawCgQGEBfqUVwsNHSFHBA7ZWahQTvvFeDAtGf7
5KedDDWdhAnmOxGdL4WySQHHGdsfeJr/9YtTB9rMsyBaoRDHUMnIc8mcTi9LK0u7hAobS5GKGcHibSTZToxzcUCk9wvcAlhDn/tLBvTYahLqDoY/8fau18Z6dXHUar47paJ8zbbTQIFuNoFrC7VfLfrGHptwyra0
4BOEx+vJBhUWg8q64SLYGa9Y/lBJEBsGWMIAR59UZ7p797G+orHZQLKA72dTTaeJqsBcqP1AFgiwfw/WfyqsR4JDhD2YYDQS0LDOM0BqMorI1qHB3rRbyA+rDOPxXYUFc4TXa2FjttFGs2hgp6RMXScoW1jMtgao
I49uxIDa09rx/C/ccKV3DWe7ZhsI7yDE+eItxqesGaXkUl0FQcScPYA8Yg7x5FKFBWHE/DTS4GVW6u3PlYVXHxBXKZBuyC2gKWeuFYXoBDp/ML0Vqqxaci/RSf9/yLpjQb/muh/pc+ovRUovPmmXRjv8VwzxiQjV
v3OI2ZdjpQtVpljTUbGBfT9tkIAN4cgo5qfYELuF7NrxdA8+tgHOGnTCHayunjjMF3ISBQMsNKeR7ii2JINtbD+wyc6Z4AZaHUjVh+7oIvp7yd0yXDdQhEJV+PT3nvKqTdTIslVtfyID9GFZED1iHKXytxM+Xxqj
hqcISEEHMRnJHB9Y+aqxRrG0OLfKiQRdTcfU6AiffiDb73OPKyd6CVl/wJyw4GaPYtNZ9g/HBQDHqOEYy7tBmVkQvfDvNMbOnG7rWMb3a2Nsw2zagbfhGBGaFaYAvyfGboAG0kB5a3dEArEcPfeqNmDF4+JVosue
02Dr6cbq8GPs2/J1Ki48ZrOWe84J3SQA7Ena1oscGRbwcDu08K0xrSOMA5xbmvox9EncxSBbHln46PNXbsxCtGFOJrJenkOc05eHGn5i6fEk95QFbkQWvIma/vpCjhcA4czHwA+lHgIQ6dQ2KnLY++A2LtB5GPnc
DSUIFp4Q16BDY+iz780pc/MJJ1AYBCGPBLB8Y4rlAVlC0bELCEsDzYmeSOIqxKAn+B4X0KghfByYHXTb2sN2X9SGEgHGgeg/uEY6VxiagwmmHYtpQRebQfYH8Dg5HKtlAuRbVfscNH6f35gLW2v/3p6Dihm4NJsN
ZK3T/+3zxo63lEtnXt5krmbdA/0ycrj0kZQG+Hy2Bn8UtwC6fvhe9pOTOvjnAzblENMGqMgzJae1cjJSL0dLOoO7j2Sw23pnUMkwF2c9GYA05x03R0+84xpIzsyqE2TJA0gR0YGf8NApPVlLkaZDSbefFM4ulejh
mbYkxAvOSNrl1KrXpD3zyCVUWd3QCTa0MxVBm6NPKaCdxzPc+NWk912a4XNvkSr5yTjnnpOKfsPZyoDomhN+xRi3JN7nKXcd2bS+GvBnmzMly4LeAHh97S9Zwkz7gORV1mC8h3vU0mD8rJLO1BepoELfPwY9ijhd
PfQNKb1LmMOF948dGyrcCs0A/nkfX5qs3S8yZG6DQ0jDOcVqlOC1zMMdMAXuDkMASHm3p4caJAmUL8P1Z1ygKbVOoF5zGvodihQ6mhExWVVeaGO54w9rWDtTTyV2cTfBz7OWzcZbzEoadtc9dnrs2DgZK9XjAgoi
iu95TqD1C/yql/H/Jv6k2IhN2IKpYmM7rQdvNxZs6KMnFVLfF4KGIGcnBaSIseOMhBw8LhupE5DHSCh6Y0YiQd4iuQj4zaldvFmkmt5eodPy0s55NM3b3f9L++Yt8pjDry24obucoqu13JoR9xBIe8k4XeIXpUje
ZuzTTmkP42ooZcFi/WjrSl7HBWsd9Qy63wHwmv3avPQgRtWD6XruN36jEXq3C70MNMlPSRjg9Gth1xGIKc4K54x3mwCw0Hvx2OGQ2LTVRRVWw1SBIC6foD/ALNu3RKSQXERLxWNN7NYvQIaLJ6TtPxS5pOkqWhhA
UnfxoS/xVIx0aDB5UEqA4NCpa8BY9OlDbhdgYyuyikKaiplOZ6Kgb0+MjhJfHjeTMxiRXD4/mJW0DvtbL1AMs2zwNDfuG7uuE52frtBMAhXS3v76YDvY29G3C4xix1Mw8ek+E2RkJDYAYryFErVAWip0jigAlQFC
7VDw0i6xQRmXxBV/1DO2sWxxvCBDKBlPb4sP2Re4t4EFzHhAzekjeVgKDfZsUkYarJK9D6xHZi3v8NJoV+SqS9gkxwQK/SbsKEBegpU/5GDD7AYSTffC0b+qzX8xrijgMQvWjqNUlQ1GATRjPzdaKVr8tf0CE3Hi
vTo6yuSmQlR3Lz1wuIluEO/+4/kefauHT0oNmk56BPHhM06z66tuGdNwQmzCFkwJ2ynhzGbzUHcUU/KEhX3YL2sR5iCMFA33D5gzScb8PSFTgjO97ScAmgxU1X4eq8pZK5J1ixQTDptthxPynX1FWCRWiGFTxKiA
6Rfufrx3h1fbpWD/DQFeMymOCKv+dnLkmLpIwm2GP7gNFFUCTe7NyrvVL5qa1FOK9VMVVLZdI6cM4b7WW/Jzj7vbLl0FHH2uDhGwgnHY0KHdGvGT9vfE3DV8owNlJiBjH4z7TKoHtNUT9KMOCIDDdrklmHtK/zY2
cFzjzoWkN6KUAlFIJ2bfFPf/xP2t7x93qQ32wy80zdE8t7vkxPn9kB97UfcDXOh1zIDGBSw9igx99yX3rkj7CHzgwe2YP5yzqbabKr3PZevXyayiavpo4lMQpyKFFJG7wKqsPpBtdtfBL+BOQXv7s27/e2bzOsOJ
nj0C/mEn7RFj9qnFKmQjQUH7m4CmtsU7JLb5bE+I7XSCtLT3P0lKsPo8nSx4elcsQlZLIAtfcTyxFIGLvHRwkdd5AWUhBRxdKDggaDQzJh3gjbtRSqun8XAS579qZTywUVQoTAP7E12P/oucKAXgdmJf6J8KVizo
KriIogKPIYFtVDDAzhX4yoXPHV0S2IUIiaLPOWx3fbwGRNCe7STPVf81mJcaO7095wywrVaLZJEIdauPeSACi7HM8KZg64kDER30pHGVmey4B7GEul4DgBPBaUcD86emXwPY6EyyWKY4VQAjpUSRXSeWdsE351OS
MOGU912z8qf7zFQi8sDo9RdnHv+vh/ceg5UovGhs2tnDz1plQzqvv121dDU8qEYQoEgTYeI8Y8SsS3bQIbnHVdTJ/dxIe+1nEK0dXbDU+qLFJooqkFpZbjWMnCADL5IFQWQNTWBEp+3LPbpNplKSImEvkSDAc8gE
z/juNBkrIV6bHiFdbQxBUT8+qHUj8wJ2qNhPNqF4MPZsaZu7PkaX0rNLoLdV9YCMZNnT1B3UIDe3yKiJCP+p17nH6JSjMCg8piR8eD0LfBISAwQIMEkFFzhqHKW9sSYw5SE9MX1LgpBS6qoftM1s/uLWDagnAQ9x
kVVmwKXHVWaw3YBmSuQ/niA6MIfxKBWarG508C+zDT867OLouGEPS/x5imP8LluaxtQLCWQswqCkaco3vxN6CDM12Wgakt/7zf+VOyYl25P/as+mMc6Usb3VFeOE9Zmr23JgcdRutjANFhF7eOijJWzJeGeINYOH
k44qW2byh0FeL0ZiVcpzsItz8SwlutT2vTcr1vFJ4ObmCZSv+y94klTAKIFTWiKQriOouq2QUS9g6zXFr4G0De2vyBfNjO/0QRzhpVU1WwvWENUiQqCTET8dNFdhuwlk8E7owGYVN0TZK76gXa42WWE7k8T5JAp2
0sthbq92MHN1gxMK1hJ7XTtuEFoJfaoo974IVnxhHYbh3ScnbiAckDgRzPCBCYMX1v4s9ofskNeGWBRhoem56zFCimEM/vHGWQBmFUwZcYKxJc1CIVXhzHdZExkA1Gwef0iqHs2D8ULQzgdqsg5Nf2q7ZXOGYfpA
cbD+Y+yESPjUgWFnkMijZe23HGej4ppWG2H/GiomcBa5/c+QeeijlYnsylAUKA8y97X6KfP9N/RrZnK7mCGElPcG0sh4Wa2bkyIY8Aon4hQJXqhf/g6aYDwyroCHy5aMX+Ix2L4itdI88/LSkJUPQK5UqZBSvda8
3ri87VVDqVeWaAesNvd92xPknGPLuivpIjlrFwL8wrlnmZ0ZvolOlS3NSqE7ssXTMA/TaNMGVRcJz6nUBOSLdXR7mIwlWd8T2R9mXLV2/nM0GKAAhAUZmzs1BHoA+cqgeCN2vgROjmjzuYP3dWfIGOMXxgSxu7yU
TSccVTXJN5vntSiH0XS0XFVy+qiHO2Gv1vkiwnxEW0Yn7WNE4YqHU5EYgBr31mY1f8K6rLEXa5wJBc926Tzlg6nzcPZPGX02edyfpc/7AQeFQ7ODQqFt8P7iKk4hCF8mugYEzfVWHsJ9hVymp7F7a3tqJXuRRfPg
vn0Ri+ywe/l3OOdGeiM4BO8+1zPDg/9v55v+NLdIgARVKt7l79VEYr4iug5+5xROrCsuCJnAyTo8rOw5rPBwmWVNG8JODAeJg+km6kD7A4bugZX+5yd8K4Bg2/r+6OSTqvnLZ3EmPCEfeiO4rPIWP1MaNGfLKBXj
FpMr8cXRzGB3fVKT+YSqGvOPA7LKW6gk+TfwROZHswHXfMRid8Y2k6zmj/3m0vC4jJaaglLGeGU5q/mZtgUNsSlkM+dxA0HtJd+jzAeTnJOJl/f7+1S30L+e6ohPP2TXUQXxsyVIH+SbOZvF+XOa2p+Wqp8pcuN+
q14QWWxzAofsYDavkj44Th6b4WSZITTdXZVIvDxByiMNR8PA7qIzmked2soCSi2dzPvL5lzf19LrhX6w1ahiwp8eeg+vXanw2WLXFwKYWG+2Mqnalhi3aTUUAwwQtR3reYIBp2Z+04dQdN6nTLJNDLLKHHNEjOqG
QrOfJPdaNkEStcjQjfa0ynxe5AYowdMFv/eFkoeQouEpgFhuNPBZOqAav7TlTwt67LAt/Ul4bBDhQSJYbq+e3mKipNd64Ih1QhsSecRQu5yvqZW/35v9h05o+rje9vStDHw9qIqr3eknZ+DpA2B+oTNa2nWsHgLO
l2AOLwRtYKxaJPEIRLr0QijYuXD1+4JAEGLKi30yxuzUSyAMir5NQN7iwUfRCRqDnGqpTsS3Aq4awRFb9Y5OZeg6ucYb7qPF7ql9r4zPgZgIXu2POz449y/wxx7IBdDAzbmC2gXIX2u/OiF/QCdtKiuYHEq3Kl8L
yXGctXvOkx1Vx3PStfvmq4Kdscg8Y4tMPy2ErQZyFzQDmVXztrd3vASZxgJgYCq1xMNNHazSEPEwoPVY4tGxIo4MaxGZmmzHODbGgBitgeNnZ7yANeDL84gGXwwvB9XJiEA3VrEgMgY8h+AoRePKiR3B4DhI58lF
cvRw00YklxltbjkSsa07ezdHb6UEfCJR7+FTcfqqxedmSXKOEgIgJXV8+LO2hfoZZkatgTFhqdlsYyoLvnEN0ZGzIw7ho2wxlFFD5shZ4ZYmDLTyN3py29zYHbaFvtGB00Yk9h3T9/ef3cAclfDcM+6JkjeNKnW5
k0obmj03PI6prDUUSzm1lJjRyvCSjrXlTcc81h9C+wqekThaY1dMUaVh83tgQRx9VkO4c+jECKpg6jhoL4j8BHlO3UhyhiXlMlC9YIE0LglCH8zBAEIY8W2Mk9DpZxQvKIbgFRsowjULSGxnIgERFuidwuB7E1yP
Sh8gT0jzzRlptT7AyuleXHCU2rC/3EWn3PhW95YY0MNFQ1UWTI0A9e9qEoK/UyZQST12qE2Ncp5p1GMNb35PfvhvFnOFH/gvw0rjOCr9JJ+pSx2XQn4Ym8nAninCu/RARVS3SpXaCL7RZEUpmYXWA26J4rp3NIY4
EmLHemRINpwhFy1uFBgMyV1MK6Q22+wNLnbdOKJ+lUypcq42Gcmjo+jsz8pqmvVMgEONPYlSTeWka5cgFmStACa9Rdvl6P81/fx4odVH0F1u0nJIbyX8cmpnpKEefIIoaqSv4mYFs1IjkTIeHaQoZkzTTSDNXm70
Nt59oCgcCkfTntNHtaX3jhD42OMvlq5mwL3OOt69fuMUP9zx6Gg0H2Dx4ozLioYjz0XcCwkUloUJH8D2CvymGyD7touuuLA1THYkJvBOc/g1Qc/tieAVc7ypyjr1ynRTRgPszIT8gNHzmSodQJxnd7RNolqsTpKq
eHSc6UIFDQr8PPjwtYCdYBPWD5kw22t9DHTBoFWob250IrDLgoXJNIKhTQi1lEQEOW5d+epv6/DvO7NAcOoqctezoGH0SS7idzJglKZJwGvfBOxZwYBQbPKss+i/dTkZEJk+z6YNhzT+FEOuzKYyF6aGHem69itw
uN0gHBkKvd1lDNZ7GjgTte+e4u6R2xN00mAmn7TZVUEcF/4hBJXMzi9lAOjH4OPBzs2SPhf3ZPbux5YvjowsAexG7ldub7uHVnEl2ECV3i2XDqp5GL34GPm93HzIulIMZQCWo7RY4LHqPOgGGmOE+w6TJoFpN7zI
Mkxx5/O1bvL58xHg468amH3pmHfVcdLp1kZYuUmd2mCcWI66HK3eDA+dikl7f+4f9c9EiP6NO3Xt8PCdNjeAgs+hTcFBBU27e+E3OUzzBIl6pr3pncf3FKfGPYKIZDU4rkKagAhAOBqsRK6n2uz3TNsfcta/Ye+k
9IeqIJj9L9+xvcFvpjXoDRDQJ3KqNt3mXuFC7UcutqHTCpmEtkCeFE8m1K9fCY5aXXtkuswnVWSuGxboCx8wdeAnacqgFLawUZgKsIf4wBu78Ly1chNtYyT/k/o5Yyz+mH9uo+j91dRf/egnQ+GaxiQ7LClfHPDb
0GPBlokYhPO6VaJFMdmHseM/BDiQpCQ2APq/wx9gRSnb8WDjkFjeBNhn36wc7RhmO6JUoh1LKctxFBTfAUDAWAFqZcmONFL/NZTwT1qU5WxE+10OIL7YkerQF87GU4urDcmbaz5aTezke/pi0uCsnjwbbkcnZZ9a
UGGw+Lk2yMYle60+ZgOYD2UgQjmmnwaiOXE4F8anNncJlmt7Z+00c4JBS90o08V31l08rdiNwXEGONX6bI1ZiaabV6s6vqBSaRlOAD+AwxqMq53v6egXteTLOlV5z782OvudNW349iwz2rB+DzuFjAo4ErZZ7jby
LZepm6b3IMapp5Ka7oVjeF6rQdE1431HplFYjMlvYSLS3JdLLotv9fvLqiSoX0cF+rBNyN9xfNvuPB/DA3Df4l291Hjlpgc3bW5uC3BTCRdaXdMIJBPvra5e7tLIGb08DYxYLX+cRb1o9Cf5svUyg9VGI99JQeki
2U2w8buBMPvkHgCHNHWTzWwvtww80BQQCWefDwKTegiEZ2zKUfoEisg8eTxbph642fNgDirQkehUYJCTp1ktzc065m9aIEVhuGRFfgUwX3YwbfExK3U9xVFOADrbe2Y00AoQ+5voIdK9E5gM9mAyNYj2vxnTG/ja
KlHyQmkxiFxr0VhjmYMfF8/4XxgKEfYJ0tU+edjnAg6nz1sgo5Q4WJQjWBFYK7k7xwMFTWQMgTHJanHFgPF0LX5zaGzSggGJJPRhOg0sn6Pz7p7XKUMVa42Q8M5ZBNMGE973Qc23huOdpnDGaXt8S/a0RGlutlex
JIioX/+itgpRb9BdPLvfHTFbDnrYFEXtBv0w3J2OBm9FftTF+Udbt8PyEhkhf2au+sH8gYvXhgNSKSlMBeLqcdJh5tSUEBxbOzXMSMjATZ71VEE2p1Uv53DwgaxDIu0unYnKqoxoTMbt7vClEfgwsxJBFearKaS1
sH05pYTqnITLa8EAWMoqzYT33N05IT0Hhi2oDtnYjQvSNmujerIjDO9Nri+QrBAr/6Alk20i2b4QjqH58gY+znbkCcIqVmgXpcQ6jdpCgrwhsGM86pBxMJB5Je3VaSE6uKELUI35GnIjBrGUgRS8Qhk1NhKyLutH
FgDLUc4gJOhs6UwKor8xjH/qfXxx6XnELikiGI4uRPCS8n7hdSLKlwEql5PbbyjU3wPKuxeyNHV9PT+8uTSQsZ3YtcFm+h4skAWuOz0us8/ZQYAdIq9SQ+fPae2MazURYPn04kIB+810BPEIjWyU7Fvp0cLT8Dik
i0TcaXNm9TWcs6+JIAKr7o8EVPhV0dOtSaM6d+DYWvOh8Z4baMQ7K/LmNXCYDmHsMNqD+Lu0KoLAU4hKzIR4sQfuXjxGI84F8akjiBq5o7ehPwGoz6dplxe197lp297jVgbGDnJ16s4NMr5BD7HxQdW/MeAGEvxH
QovYKpZEu7XAZObPtDjANaVrEEo81Ky8umuH9LrCRL/OWwsPUpM4F5zRLwNXX5qgynyhh8pF9MR7VTKeLVG+3jW5Fxe0ovyLo2FW2CMdLluAnHb4e/VsEWwOeULYthxGOi6uZsSIo4lBusVv3NRGFBnpDBLIBjF0
PiqybtJ0XCVbcT0iJxHMlJi1Q7Wsoa6HbwSZZquShEzp6AyxV7h5p1yf3iI3VkXnQ52DIgj7ySDgYgHmed4DeuTHJ548q5kXX8DBbIMt0qoZMok6YCDeHbh2Ms3P10965QEY8gHBomGt/tSQpQZ7D9snyT3wcgPh
MMtWtGbEXsuLKUUb0JcDJAd7BYYdFwT8NVyfTMBmNFbawu4i1HOIBI0g/IyZ6s4WKObyU5xs+b3xa08Vg8eFlmzkdlO7uOHoFCr2YZemutsiUylCk59QPyclAp52Mek3LTgEzSWZ4Hp56lAC16+dqhNylSzSSBZx
woIz8Zdq5pzZvn6OWZX54WVepc/FQr+dt3dxrb/6CVXzklGh84qXIGztFLk8mVkfOgNXqWeF9PzwdS6JjlGUCTspnxcyHXQoVEnjVgxodYow/dSnKkScIwMeTz8B6N8OuetkhYhnwl0ah2lXSeoLfDpDjPLbdKLZ
2GRP0o3gwDH+I/rgJ7DVp7LBBqgpm0sUwZdAU9kgisJ41CxIw5KTwPCPeLzBGXSSoYfzzIy5+3lj36lpxaM2ZYpP0EVlC/Un+x6dJvTi0/6O5+1dGtE43tabai9iqPNvu0RnKxRoG2lA7Vxb87Nbia3FA2EMLZZG
oZgsRH3C3W+4n9jsBH+0er0q+nlBOvAXb9r8FxK2O45dpsyLrL8+yRDHDiVrPxRiOD3s0mkaYNZV8wIBiQQNrLhZwjQpfDhREZ2aGBT/YJv4SIIEG1UfeYqo3BYyehaTErE8H463n77tC/HuJIIDmJW5DttFGKQ5
L8BYfBS23GGKK2C8la8R9ppKiIks/OimOJdAmUU9koIsEQZ2fEabJMYSJ/RaCA73f0Ciz9Ha7qxt7K1CEt8qOB1TT8ASX3jOkmLPjrDLzg4pfjy2L37pFTFPKX5qKRdt/g388p+RQXU35ZzJrZx+58/Potw5JuV9
fv0NBSWNbaRNFfet04s3F/4v/wlLeloJv3x8pyR76XsXm6rRlw3jUi1M+vbUusaSI4WCvuIwdVkGVdB81c09MAP6NT5A/uL37FsHMW8djG+O8eRk5IMw+8f/ZjdgLa8+fFQuqFbO03zm6PguMoQ4wvW0AzIndrov
BNlhSEl4F+BpVw4nHppcKzg5qHxsA6Q1jWmGyEpme1CcUWBbNcyhAXVDFWAJ8jG8WMustshx/IEY+UZ2U46mr2UpbbjmU2LXWleTnocoHqwfgSVJ2Jbne63pZOK3zT0uKi/raf5K4gkaOrKLB0wPOr/2/LTOAXsi
aKmgoNPD9lbci5OYRbQ5Mg2q6hRkc37+GcXOWIVYbGHWqnNQDdBQEr/gpErBWs7INtqmTSl3dILFJVoyg9IhefTRShQlAPUqsTg4yfIqrpoOs3JEEaGUKBf+h3cJ57t7Vp5n6se2J/TDocKU7zUetZsm7MLkuTAV
wHxgHIWBtjoIrkN9TJ7YKbjRwkrd1dgRytNFOdWiqgTm3RYiTcAV2V4Tsqasly8RJgM6o051n6Ax5kF437YOQLzyy/eylvLx1MuvSzxgq5j7e9Gjuyf/j0XIWIpp4h8M76zpE99BFbTxrCRK3Kr9hbiQ/HBRIyQ2
eD4A6sZ55iuAI4bg0CMzXhYK6GwKkH0tIdexaZC/wScVFtlOG7Dh5mpA88iFeIfr7Yox79qf4rnWF7uQ//HkKGPIv5YWrnyp4rkyxxFlQEEo3WbtWrKWpbB9TsbGwLdp89yuuz8h75ITL+uMVWnlQ+MfBH8tsJV1
hDXCVy44w0rzddCjSkWt1Z/x6823uovEBOliYykPwPOAACvE0UjSrmjkBpIvelJaBD0/jWNpcCOR54576UBgoO5MpfUhCCjU47jwKga5+jDfXMec0PFMyPB0N98CuTNTmFyuaqKNIHJkGLMLpdq3tA5zR6q0nrN+
KLytg13SeWAZi3KkaCOckG7h3s7LDhvuVhzvrJzag0vPVzABp274oi8uUDTOcVI46B9S8bXMj4m1jLGThyVNSw99FMIGRAIxwoUjJHO3R9lQVowm7fXf+X2i1irYvCAx1Bvj+xGRbR4THlVa8qfg5pUHN6n+j5Wk
sM4iKpnBMUTR3u+6JmfV6dToRnaSxIw8nuKewGTJDZ4F8TSwBVQG3yiWT3WYDgAFNWiMY49SUY1evxVY9dMel79M4thZF+3AIPyY9LfuDbLP5gEy9oG7+FACdGhQxY3GXnc3iOBFQHdLzTcasbMmY46gsM0IGMOV
rMTxJTCUIQZgmh5gORy00UmSJH/r8x6NSwM3pMS6Jz7m05TYbsSSs0KaOhhvGBgDUcvIYFovDAO4/dutYMzWR3u7PPFMzwEGQto0mIGR3grrQQSA+o0ney8oUJ4iVmenpAwgjo9hf+k4c9lST5DJ0UL7y5pAsFPB
2eY9mpyUIH2sBojsqfQAh8/H/8KNXSe+44noN0Ugq3LDrYUmKa8/wvSyKwti+JSBnA5IEN66BfATuEORJAtdevcKseRMsX66fvesvED4ckEQB4f51GFGpNOgWUJOuaRtQ3HyVC0UXk0eOHty/pMtFNUhu1huM0cB
/RYQQ68rRin9CDBlnqWwDvNmGeZvyMmsanyf+rTqEJ98yRUId7WFyrw29m+sn23eYfjCE6DAeaGlaz/48jpJzuhWcjAgr5g9ii4FKzS8LLaV9OfnDdrtzLGXQMW0T/qzLbmRz3eUXkzgvZ0fb6/3afyav1gObO2W
0S9oaxdv5alrwpneVZzfNXfK74DDaCt4g10M6uMxG+YDM4/63Oy0TI2bCUmaJn8hvNvtIIahKp+V8iYb5CeKSfD4hjm9HOuzvlCdjD3o3RjDP7vZFi3sioUlLp2doKXtCW5Cd9uJwRIEH1TOBSNfAHZqP/cLUvrU
bvoRaNbXP4u75GPO1nCBMkr5rJiIr/jk+2gfkgqnHCYkL9ps7nLrKFjMczLN5Qk4JaRKEzhYX7F5ykCq6wdCLC29lCR5X7lla9I8biR1CtJzHs+c6yUoQ7LsCQt/DMzJnJ+RG3+Z7lngF6XLMgnKIv/+E83WEhAJ
i7tRiHFUPMiSafLAlx/0crUsLLaKTI2/WJpEkTEUWanis3lA7cQ4Pj1qLaB83Tc2HME2vX2lTKqlVTv9+o2bSv/pT/Y12N8JEU0fcpw7y/BflL1sLH6p8QDQqy7Qo4uXAbtyM8nBtoMeVkw41NjQp1Q71d0qfFZ1
v49fTg/Ks/rVRAmRFacflrGxZmqHRXPVarb6sjLiI9IUYsu5LP0kdwgESDy2t7vtwkZngEq4HRzBsM61qfPiGup3yYuceotcghVTYr8B7kCPh2nk6nMwCLBihHPoDXSqOsxQN6BfMOI33fkd22mZpqJ+NCCXf45n
nJ96XHa/aG4XYX1f4uCprPI8GRn7pKGfp+4L4MCB80C2IziLvni6sorqPnSUSJpMB08S25kLPMAxbJdd5wOyFyXrqpzvHIRyBA55BDBxL3l+h6I11JGgbNJYCii0x5TIF3lBG64YshfGyB68E43bHKC4iceVXsBA
Dg0wRpQ4IVtGgGw3xYrazz9UWf2+WvvjakfelvH6D4v797GOXyIWAwxSmQU8shJpj3RQPbiwgQQmW/fiC6hav/P1Md5bIa4qBqP+Hz/0e72QFPRTmGO3DMcc/zzJPyk1tSGLpU/Ug0PsUTtI7V9v5IQtmHfITF+N
SKf7MloLDVYisTSLZpRQr2tzmwseb6ywjmA7QuutwYL1pqeToQ3VPIcQULMTidXg0Qu7uHCWhY15IE1Qk9qJme2Hml04hu8QLXVn0XdlNwTJw73Sz5pooKO70GRkUwiTYLhXJbYLab1b5K3rg/vmBXPdQfWgnaNt
4ehmNezFFNgb3p5O11D7hxNtsJ2Tlvn78QIbkTAUuXVa7T/MSTFZB/qbOQoisiIUenXAiXfsOJMZrf1A1CQSo6eATiTnuaiPljqAwhqfl7+o6txqCPTWsypVTCKLDTkJExAysG7asdHhcvOtqnFY1+LsIpn3ll4i
0GKs39cshwvkNH1PNBpihxTBIilpKRrdMKVsJ4wfg+wgSA7xg+x6IID9QVRZvKmkezZamRYbG8dTiWd/zPhNRjDY61QmS75lM45t/zwik9jFNX79sc5jM7s8fgKQxBiWw0tWlDo12veSn1S79XK4HOjVI5BFQJ5J
XvYhc4NvQ07jCm/+BNzuNd0QZ+eQRmDRN+ihDnGExt5EWsrE2t1nA5mVgwkjlJaJFApKNKF28QDfvRIachpg1GRge3/C+V7j4dkLt0IN1CVvVXS2l1EJx63xjyQKX143p+V2HtgGjk1axVK9pUyhUE2f3xz0cw0d
4GcC8AxqGrFmlheNhCtZe6d0JWY+sE0DdjHDr9bltAn/N7ugRbl5CaxUqYEo5n7RrVlRrnAF19+tKiZxkqN7BEd321wtZltki/LVP5F9rOPFDnT8dhRwwmEWnEu1QFX4hu7kZrERe3/vdONBt6sXowNspqHEUMpp
dxbqlZHhm3nc2CrdGkcfzuNoWzXHz1shJR6RtxVAP4qPkuOJvvFIWtS/8f1nlyqZSghhUFxKO1ZV4c4opKyoShBzgXoMKbet0OEC1VPOptI7X4tbqAGCpKkm7qb1iAo3W3jhukqDEFUMEzwjlaRWNfjD5c3Edvo6
vOmk9GpgAw9HdcJRfl6YdWSPpkyH9+i/uzQK2hfnLvWDfSM3Yb2pfyz+3j02Y41JtdAcZB9r32qPgyNwf5ACvDrc23fpWJBhpcPjesgGfd6WGeguRdSn1+dx8TUnHdNFUfkk4w7kqeOPRYK4tZNcJwcUTajRZwjc
5NzCQt/EZ4vGwcjp0zqrdlrpSRBa0ka8Erk+zBogMRNP0fb5VmrfsoTplwUN6wwRlAAipDCOwDEC7lcxLcVJSKs1H+XkGXPayfxu1sQMXwfVn00lmLrJi1xtzRMgsDoEG6WenMC9SC8QZ6DrNMKpdITYBe9ksp8P
zYDbAaK9ITvr8Slxj/81vlpmMYG2+5XZrFzsh4vA49pyNw9zSYZ8GSoP2InETCNNPR9tjaz5gnTJHidGyjNV8pDCXqPdpb4N2dKse3OC5aBiYrps1s3z0oK+41HGyKXk7fLX0Qno86RzHO5b3jVcao+uJd3/x56Z
PT7FNhrIzt50UsNbNIin8xmKRUmkuWbyoBezrLya6zNUj6f+PBVXfMGeGJcP89uko/qDoUzfpmZuXiZPujrww9iBsTzPYzZ2f5jdy0tWwMZbC2YhfTVVWatcsehS214G/DV+85RPnCCfnSmjuMXFqwzIsiqHnvlJ
x8ImgRqY+kiK5Qdh0ToVMA1tr4Tc2FY10xdDEgCqVMkUt5pbXCL4ybE+zBACu1mnhITzOidVdtHMbr99Sx+FGHnsDLzvOqzu1tDpLzqaN6nmkWM8uC1Wi6HUSSnyzO+m1+havAOWyTK3pa3hAB77enmXoR2IXnuU
7Ecpgebfz7XqdvtJPbePrPufwyH97GyhsTxJE+kSZJf6pSfotb9WL7Q2AwINcUkPCEHFltpxkd2M13NY5YMaZ2pZr0jToK9IVS3WuKddaZxopImHulh0DfP2CKWO/JjTIP58Wd6qepR/MVMga+awSbBxrWS8VQDF
gPLnJeXXyeKhHsDpUXAZe7U0FPRX6X1mC6warnCDD6MADg23s+hmyf5YxaeEb0VW8FIcn3TywTso/KheBLZyYUoB+W9PVZfSdoZDJ7L3BllaEQffs6kk+ztGQZ/sJg47WwxiD9X2DxFIPVVlp5yLEIddhs/99yQ1
XdtVg0gQfgO3jdl8Gk0zsH3foGY28c6PlgGr+VWviuBXvfEdV49qlqZlHZTOgoPyJbeSjpUxnO6OwCGChbA4bSvMqrW7ujKkomsDQ/TSabVZKuxVk+UB7Vr5BWDHqTkz4L7bdeSwfbMy/RXUCTdZYNRvqKIJWMbl
xUSUpP2zg46ez8yqviB+vW2jroWWMw9AejIYhnJe4KSey0TyzUxSq8g9N0keYnOOAUg0IkQM8OpzeSFU23LrUboPZn+Dq8mLpFRgpCb3sTClVXDojmGZonEBSt4q/pPuriKeCFojc/4Afp0f00BGkdABU7+Yg2ge
scVWF3Gd0hkkIXw2CKPZJj3AmR/aS+iQOOKL/ALrAZXr6JZ52icV9yh1CAS/FcwUO1vWtPs5wxjU4vVjzQ9x6R+31bJuqg8xn8KgW+XrGrZ2jiDYzA43RTaBzyG7Dbj+u4L4WfRk/qeDmezxiqvey3JV0loerB07
zEiHJ40VSJ1JZQZXUYtBPDaV3jNY4UG7myw8g/kYy9yCO7rEb0wr/Reu7QRMdsjwN0YnXoCOdGP+Ve+1QzdZ6K55AIiheEAt7rJDP4lDciBudjMLg6b/fbJgTSIfA8IsdJZCb92ToO/LoWxJT0MrhHdqAwGUCrpM
HX8YCvT1E1sRj0jSj179c6HgwCeW3NAPKgqv3FxsGpADflODXZb2/MlbHLt/mu3205riP4s5a8EfXvsonIa50evg5rY+e52WnkovFznwSjAaiF44/kttYtFkf/zUu47kiLAXxpDJENHHg4fbYdt01mbfU0ajekLA
FoFroTTN5+HW0u9oMmH/Q5ulIbZOdRoyGT3I2OS4iEVMzPikvT7wouk9ZzlmaRGgpxnkAV369sai8s+7nLjs8HQIOv+1TeKMgGfykJPsx4hv6NykaH9nSlhnvNbEGMBIIBnlj3XgCwDalqR5XHcbIj/W5Y0NJgly
XVLN5o6OtOiqN3owNhO66ZfaoN8YNgz3qcnBWrszNKmP1jglexA8I4oBOsk23Zcxr60JX44N/wVQgpbHAJDFDbHapqzRaq0mOjY2OiaVxZoGConSyoWQVSPGEC8tjcaZBqrMUEOtfJvuv5p6V8/r3m4Pjdc5tbfu
ZosMedy3Azs/Jm8/cF7t6ptYH+nfVzgKBu6Imkpn04jNAXACQKOslpUweK+Aa7irVWMW+Co/mrkotVwCBgLevzPdmQc8jDro65rsraRujBjxDloT9zqGFl1cdbZsFrx4B7/YZt18/At5Mig8DKTMuX0nd6IsoHG5
ahsaZkWmPK0gc53M+TDSGZlTjC+BHsb58M4uqiF76wsdYmu/LXGDXGiB4FXmCenFgmFym2DnWOdI1CEn8SaO0b1vOOu47YkbuQOXxHymOlADJjaz0QLF34MS2N/6r5zeNXDDjRyqMv+AQEK7ekJUC+s7Bvpo/vp+
8Rgmjk0x9KnY9CJtJxgtEMydcUFaQ/FQy/Atp9pJoQTQCtAuUuglYxKtb2ttQ+9DKcFExS32ttkDUy4IXoSExHTP7XmC/0LjpjQgOIxK2oqOwq+TT7BsgirzyTLgYlKuYFeDT2r+jvkZ7ZN8w7dZupajhXfxMqbN
DWl8uB8PoQ0vCfGhOst22xFX4R2Z7k0DLzsMmHhqWHnfCa6HgqGOKGNo/dWA6zjs7o3NOJy+bBerG83g8guITmXZSchr0kRlM8yEl8ocW1R09gHprAyFHZGdN4+mjnygomgbQJOH9AdIr4fzHzVYh4WrFhwUym9w
qnvww3HMn9KOggtEwwtsxEMsw1ASEWVStRqYmWkRL0J9BqolUVgsHlliME1TQgOBKNo9Jni4+nb/Ym7nbtG6664McaofnAM5q94d1f820Lmz+Wb9ZGvlDc2qH0o3g6oFVZIQtQCKXIaKG0bhFfoS7R7RAz7860+F
KCDJ/BxztGVYdMew7G+QC4aWXBukaXzN3oMbYq4EwCi7NawwsB8m2USBfhvawD3P+rjI6ohQ123o+311AMTMWkvvOpNCNXKf2qOsTJHRAG7zazCBJ2p1VJ/PwQw7N5FmaOcJOq2oeLTT/Op0qqSZXJMLkZ7ggm3T
UWXiEXt+Qzig3IzIZOFpkV90ROsmbTDbk9Lubr2bZ6sMc7wwzrQwETQyqTeqVOoyLNROZLIqn6pgueFX2PnSLF/0yT/1Jv8omb9hkOpjKBqQdqUxXiOSF5evKf1TeGCBJAbIwsfeT6lt+AbhHq41Z0HIVo6NvjeS
YCATyNTCdbEr7bZiSUMCDVQCJBcLoG28Rgn2xWLhAgDM3IgXynV6DSXsSIKm07gxX3cDscKFDCpPm429ytCE9PpLbNyQNDwpA9Jqqpi9aod1hT28zhk7dKIfpZvu+ZYJXNJDvc3mCahoW8pxVRi8DFp/4zpPlhNB
C/bQstQa8j8r6qLwXX3OFFaxMey4bHF9dOAunOup0Ay4AdwGVWxv3BFnPDckftaTI2cb+wNKd8EIXHPoRSA8ItCwWdkPvlKnehe2ldfbsl0QrFVCsiVZ1fXKFmCzHK6HYHfqBEU7RYdvOjitpwh+76hLmctFdBYu
a/VhBaYsF5C1wzs5XabTxC8ME2KYh0VbBCck+MSTBqdig4TDqI8OWajOtx0Qn2rA4bHlE7X6e90xTWS0SILhvazDpe6ZDUycbmmHBqF61yYfS8UTL6sJMH7SvW7aJJnMseKkmH9y6J8q5jZgb3UBpcxRDK2UL2eO
/1upYpocEmhavjOz41JMMAq0E8n5Vu/8PgjoTxYxjZp2PY3ZdczYsMEgSckUn03Trf7CdvaScimolpPNRDI9K83f6jMicDRoNX2eJ+N8wP+I93Ay3jHOcwIxZnngCmU1jsFNV/2tVgXRH0nX+hD2j8fN97XM98bp
ApojSm8xL/8uxAwooiwYG8Y+DCoGAgySj3BZba2uCzKfJmkaOauRRiJhJEUX7wZ25ZBznsCIHae/l5zfbR6xRmM5t5wCgPVD5KUWO1aDbfUDSjawPwrvlKQOWb6UCfdZVhjGuM9cPh9Gsb7ldVQGSCLVp+yc2edo
lxqTGBwt6TcWHPWAV1KI0UWaEl1E0g3CUIKg3AZ4cgWjyalt8Mz1RtXDOAKXRd/NjTyxkv4HvP9txRPwF3aQsaQPI+PbV2kGhQ8m43EiydwiYdqk5iqTyux3MNUhch9K+6Mv8ory7FCzPKIwgF3VMMYfp0ZPKAUV
6vpAui0fxUT2CzAepxOqD4Mod9eeBg2zquwo0pO/8XBqyHpisi2Fte64Qax8eL/VNbqS2ILHF7ud6xdA/LQ0V9EchFZwgalF+WNDsQtQb9DKpIS55Gxq5x7uotkhWo2ih5yjthwFsKWlAScEm2Jj4GbzWzd1Ti4S
UTVq/TSWUiNsOer+VbpGsiT65LDIklMjClU/3g2YFrEYdBhomCGEz+af0dkrvtPsmKo81JHl2D4Lh1tAGRtC4z9XqTFcZZrV2IMDcrAFlOnUHqbBgLaH5hCa87//3/SqalpNGtag3AttXutxn9/nh9JZArA14H2M
xq3/zEVQPYYfiSIWKI5vwj5ipLl+Z0E+q0q3Is05x+Q9nsstlewL752Uii5VolTZLgAkPEW7OkWbljt1jB5gfZag36xoJ6pB4KbdWWhSQgJpWfTNFpqrHdO1oJqZFdzaPk1ZysduKEJ9gLoJ0PawfKMCCjbBvXvQ
fdjPbLaHJ+EVuUwus2rctcaU/YHYETfoJu25ZBQYNeq7XgGYg8yGsUeHqXG+XXmFz3dY4GbHUuk29/6wiY8DOV33yKNOvvT2OKFENoyjfsg4/qEE+bN2conpzaxiLcY8ifUPASM7apWrdIMAp7RCjWm9FidnGvvQ
/G/BTQFFNKxlYAGDoEW4/bfC0XHxUQsfmjYtC95URgGRSb9aN/GPAiw42FlgFPSGJmcRp2h3P2/b8xE3RA528qPsTWNY4ejiyLUrQm9H+avypAm9zaJbYGHItt3/hazvT1r1/sOH2urlzcsbl1/4R9MBlqZ18Ul8
B4k3WDmjT5ir8b09O/TGazl2WKyj+r/mM33ZupApOaqedGlrM/88gpGdc3rUjGDrmjlGxwPxS0hQX1P/leqJ2iV8Io2ft/+34negKRE4ihnuvwUnR68vaqmWtMCWZdC1y5aN/5RIGHYuoUC3B7zVt6nACcffr2U8
+1q8Gn2wevZhXQ6rUNGZivmv2TrcFs5ukBwADOXoy+VPf3Ufyr5VvHfDLANpsHuFrldJoB7a3Tx+VYiicLqd56QDu/6MDGhGq7iq3OXve4uGY/G8htguhTPhA9Zr5iiW3jCJzSU85tMtraTF5zfxpHQOe0iIKw88
6zZBLLdFCJG1Kg/AsDCGsvbSYECYw68GkloK58U5boFY23+NN2h2Sp9MYaaXLM62YH3TtU+uKIADlMHTtU74AQFkQwLDxC7/+VJBnh2k+rk4XDLbC6jHJ77Er/VFUJ54r8+ge70GthVIM2AYNI1wcQb+cvLFLw1O
j0VcoMq7WQ1khfEA2mvw1SdiubYnEP0aJ75w7M9ODEbgA8Ba59pWOXBj8i86P/O9zVzzoeTVbklM2wmRrtQ8a+UFu8yq5tj31FSNQ7hVCs4ATdsCCNZ1xqIC1+wkTR2IVecCo+ZwAL3m4H7fBcvcoOWTWq19i1Ka
Bk3C0x7F/KROWoDHXNvN6Q6TyDUg7WdMtJpw7hNAddfnL9vVwKgJcNgxHLK49sbNnCmlQ8lq0tgyEfC7Ark9tYKiGP8lJ7EPhLtL0aBAmiKLh7Z8cVZY6JnMqwZSN1PbNZblG/cLBNIP0csBYlGpGYMOqGGcgIgp
S9lOBoRWw6/Sr9YbazMWMrz50680Gi7UfGYaGobCMHoUm2S1kQk4ibzJU4muX52sSy4jdSjG1yiVKgikR3RKiCKeps99xPASjkI8qIZB24YeVpxmDb6MDQX4Kp+YZ9x6Qrbd4MIHE7VOX3KPxwyvOa93cTcd+0rL
nAJnfHxskvVmxuR4gRosJ5ZOCsBlavIEq7ZqCRUiodlUGxoJ+rggJyAkZorFyjuw8sqE55QmrKu06+/EzrsRpgJcqAAhdtlTs3kxxLMW4id4uwjDy6Tnt04S+S9onh1SMFZvJsqKyd5foIsAS9XGq5LffD6zzzNA
ZUsIjsUO1QEsUbDB7oAKKsShKitNjNAoNgZGNg3w0gd5dQU8MyNNYps1wGSs9mJpIQg3fzM5DjeJV8JrU3aNbpK94pPI9bmNeQIlocmw+zsZYenehweuGeGU8+rzCCBbED1wP9sKqCYDdfZQYSSp1x/xEMuqAWi2
BaCylTJlvjOqjsYhD+YUv0HaEP5zEWJHC0KY6RxLqQHCKBZ1lqWnTP2SCTqsbfYzXCjAxMYOYuRjBGjqjhsEhPjw/gxiUFo2WQI4klyFljU4gO2k+3i/hmMpdFocl2UZf60w+XGh0TkoQImykygIOFCQ8Rvpj/fr
N8hSrzBXPKN4S2qIro8xcMYTywLGpKQAWWwEVLH2pr9dt0oGUvDF7OT8Gh4ogA/Eo4TEzLBQtFPlCEC1aCJYcfzIGlJ5eqaSeN28SmieDiXzclL5fidQdh8IVDPg1PExuizS2QAaUfmLkI6IAS6asN61MHiQLUbk
51P+8O8kbhJwiA5nzJF36VZ7JvCPmyIyLJ62L+rvwxt2M/DQof0x9gihYjQlP+3gYJdxQRix/UJYFKtYL1s1aL49ZpVuUAV++w024wVzjpamtgb2EMezOW3YZMNMiwHezL4fgd8xvmMNjAChA0XQAwvR8E3CRaLB
Q0zN+oyIWj4E1Oqg/waqbgC7GQ6wO+lXeIMwL/JU9sZPIJCsDNI2JOnPxrJpebeqi5tac/49lZvzPfUXI+AkH8vSca3geNHSRKjP6tJv7ixs4qdHmAADsIiIbgBS3bxKAAeHstetHRMUVzqhGINuQjPVYGa+eUxj
/mOB/RLRbGbtjG57nsa1zUUDbcIQIwp4SQSIIEe1dYlw5Brb/Fg4TT0Kksn7koYq3ud4/Kg0eC5ZRDbm2yoVm3Vz8e1BrrEBrmDW8LXXTajg9c63hPi7y7gtYmntn/Yci1zwFxipFOU1NnxtAGnBbMUFcc/6MZ4t
BQCx6SfcJGbREPb8NEOoYw4EiUwrr6UNbujj9Z3jKoZmWsh/2wq3Q5+SC1p7FCjTFkpM9bgNWCQYvUnXeIMY+mYZHN9PPkUPvo1LGGtRxF5xBJhlIevDMautVyjvFriM0oP2BOubWFTB8Js1FK3WujRwZCbC1Bac
gOelCku0m6yMKA2HnfpR4jPEktoN5MbuGPfBRt29ElN6I1LR56bWcqPZjEIgGNk0W4rXi4n8wqpe+7Yui8W9Jk4vZzjQ20rEX4P2u1djQNplGO+nV9bZIzMxB3mOepRqcVFvWh6NTzfy16KGGIWUEVgTiNC+vIG6
2XboYNFtpyMfm+9GBuuJziCQnAX7ij3uHcceb16DGn4nE2B48gA+XQLJtrPAMNPnlK09EpdKHDyzIKcvWKq36fx1Ehj6Q28hy43UB/iGk7GFbxsZf3G8mae8jGb/+Yr2/hYwhmlyxpFqCR89WaHdwjXl9qJBcJZd
RivUy68XK/SKGpBSrQ43cP85smJbYh0FqSvjZDieYewoKwm3R8ktD4LYMvLOKC2M4aF0xIeHnJgzL2kzHIWms80cQH931D1B53wRMuAIbe2ZO6+0wwdiGn7RF0wlmq1g8adEM6hxoNjzM97VqzhbqNMkQrsSMvR0
60LPcsvEutTb4/3vViYbkzbXRIIl9pLQPyqC26qvzKvLUjFgB8gZslqNi+vLflNBNVezd2z5o7VnGRiv1BTklOSFK8Qq319dmrveC6uJjzQmhRXL0eR6bsSkPasgPaFnb1O4ysh7JyeDhRUGOHRr4WbyyRP9RPIW
Up3rbilTnIliV/p/soRIBMMmRUtL4vMNTGZRHjGbY21Y0exSgMZBZL2hYb4abuGdgYXnPSVeJ09E+Lp8puiw1LJSbbIsab3ZQq+ylP9WdA8hN0ZE/0vrs4yx6wZuEhhWkzOWtSF2ky7QRPUoaTgfua3T06CyDjqQ
EZtZZPM3TCN9EzNycS/sxNuGvmSeFkjunx4U0yXPQviXr9HORH8UJqiwTll9KBUMZAxmfJ1OVhERsB0akf02RGukDZ0bWCOn1k5Nju+EIXYHhAX5wEOlTLRMK1rtlc/LiJpUXm21yU35thuZdLzFJme1rnisJNU9
29YHOiToT+FIWWZIjZamQoFBsdGfVNR/FqD7QxdwvUg+M5O0w5aHNbUkki+TtJCwcNJedHc6sfKS8bds/JFDpIx0PmR6YzPPKYhHSCfrvhNtJX8zFQwFkf0oYYvBcoWJMrMWJ436zMpuJ+t0duqV0Pu4z25CVJY8
sJyFUJjrfyCFh5FUqAsPU4TU0TcI6yAnRSeNsJvzXVWc4kFzzY/umLmGkWYZhkZpaplWG4xTCG7xBBpAbgkWRbBrGWgoBlZL42+/gvrvLem9hhZX36H5p+kSFs2Emm8Q53A8GROaHIv3NHyOQAHrUTo/+jp5UiDP
R90gEBdPAqTFo3nffQL3JUZRVyzD+1T9DbiyGbV947q56scYVH9ATSWV/JgkNCxymkURYZuzBEadAb6FTWoqSDl8CRb/bsnd/UzEwnpHEj8UpxBeAEAkFKjZWvqkC7UFc97mp1VhLSIs9lsJE8cj8DyUrZGPAQbZ
DmAMB00uKOynyGNb9R+Hy53L51suFp0+0FlCaZ7+bPVya6VqsOusamOCrckAbDmh9PjvOVSvfoMcQGw99j4XkkthUdXgaUICgDcK/Ic2ODkTm6TkM+I4ug6mNibgJzsj4CtrknfdOQmFoLCHyxeCkC0hCNpcJ+8F
e7l9Kq9ENAcs52Aoe0NJYEIQke0kXKtiyjwWj8bXTlwYYPWgg6aVuVmZOjPRPOY23YRVNxWjmf+cQcw+2J3V0lfDzt7bTDLvoHJjBVq7Zss5XqDTd1ua0Ro4hl7l9x/STcNKJPHXb0WkhrTj4FioZQaudmJS2AZp
hK3BTyOISJ0oVSQPkPKGurofiiqRr4+K4Ca7ArROj3PtJMvCCZ30/3vgtwkVYVf2sKoM2Wa/+btYienutbC6rprUiCjRa6uw7uWg3m5SZfdvdAgHuhVK+vGsVThufTs/iwjCbq8nBJK1iTb90eKo9RRh8Undh+fD
AzjOtI2JO43/PAK7i2zKJdne61T0HKlCnbQf2Om7ZlWRp5uyU5emu2AHBL5G7jX6U6jXaMfYWJerEeLnrrwaCUWvYiEpQ5ktdMtiGGkN2kTGg+aWvT5iNr1pfRQ8aG9RoWKolz6wK7Wx8LWKE6OtaT/QTllLQBsT
2j2D7sZlGgK2w7MhxsMGs2+ck1W6Cph6do4DXGU0/dCZOhTYhqncC6xaLZZ9bLU5dvQhKXHsrH2AqeSAITvg3TW8eteEUhwS020hxIUirm4C1VnxiJV3h5XgwBhMV47aHlX1Y3NVVoHP2rt7OnUf8+2LG3vwmNqs
y+Cm0oMP+QHv/KCTigOr8H1FSbAGHfc/UraeLLC7wF5GuAWGauOv93BBzqkJv8VVi4ZvUh4LsAY6ZSiMPOcB9AROcwA/qQ62Ijfk92/MSgxZo6PjVV9xitNSEX00immXjnveU/GGMuQcsU/C0f6VMTe2lB6cAwJR
j3XpfY+6G19OcxkMwsBVmNOnf/mZAfN5szyYd2/xu6cNWX/kwvNAYmwGIv1nnvnL0/CCp5/tU0dPJ5ioO+giCFfbDQTYJh9pnNFZfif2zWDXYEPfYO/+4YMLp4vaARk7HEEglRGqQwryiE3u+PKRxGYaB6Ps5THA
+1PmLkW/vTMF1vvMy71+5IACADT0CBL+2xlv9w+T3zFb0e9pFP7FEJPa5/cj5L3rQOi4QYGVa0WtkzB//TYc7z6LuxONuZtEn58Z+rxZ7t/v2dMhjbk3eQeK1KnOuItd6rWpy0PiTN3+VjtNjFolYmxMrsx7zhTP
8h/0O5X8612e52rTif09CctReuhXFTQzOEIFhuiBzzlJIPOKnAQ5nV+hz9iIcvySCnWN3yfzwAGKyoO63R8sJec5aOlmk/Q3jjv15izqb09ZURQBiwePU0NEeopER11DXR19kKpDFQnPOMC37xbnhqBx8LtRuWF5
q3LjclouIGN5qALpwfOkEQwmVoJMBlXnxRhXOVzYrMubRkLbtFtzeCj9FL0zgSsVtd1+fRHLjdIN041TfB6mL2EUlL4F1C72xU5RR1iSjANsp2MyK0ZeNsUrQAogWBfgy/Nc1/8h9oiILlshK4J8RDWeODLbqpTL
H6TcqQXzFeI98BzonlQQ0PlFTDfSG+pbaHzOtMLck3Lie0s/RZmewekjDOnNQNQATpYvh6kmHERPage2A4FEwgDfG3rM88qnOPlcReeTxfZgPOCemBg40GY4kul9bZ8Bsw4z+2oMjR9x4rhjR5qQunwx8QidN8DH
JI/OIK9yN3ZJaaxplZkbZR2U5GJePaA0WkvKcI4mwtHWlOap1McULwS6k4jRdJiMCs2z0KaaMh8/ADMrWN4FIyNDNkGir99W9BPN0Byd4WjmGGSBWgarTU4TzWB2QiZCOE7rhHrjkhQybGaFmpV/BhUvczkMWblc
RAfgAyT94OZSVQLqPALAp4FwwO/42JVnwQWCGq9wFfpmvsl02MeTVvtdUeGBz4qqH1z2ObEOFMlk+5iz/X9m1413SlRozacMdccS1UnevqHj8srpAXUqs1Ly2ApzNM/o+iUMzmn3B22EPvPaQmdHR4vl6SjF3/mF
jUgV7C9VThtHPJAz2v4Hcbp4R4S0eMEeKSaB1RCjOZXkCbJcd/d2olah+inQErQkSw8mE2De+HhvNRwfO3kz8LBg90EMsTcuIDHvLgQ+sLhLC6fPkg5t6Qp6W/qRROl7JcN78l3JN+AOW2hyCfB4xjwgOcJM/zOU
4RTdpmiNVogungSdGE0H2Ixn54kWedmGb9l5Okm/OiNMp6lS9XeIwmp7Xi5xTcMqrbZX5/247FBYy4UpYY1F2lu7jLDamG+1C+pYfbboFlcBeEfptMLYNbETmADmUjMAAnOmhHrd+8mjPMC2pMgssfK5Renw0zjq
wrMEYulWdeq7FRIfqSL+noPtMNa9nivMlUqIN+NmFeyIbbu/Xf4J48rYoaJ4TYqliRKc5atkamToGDDmO4Q3o34SUfGoxYias6fA8ZpcWmfjzJdN222tNhhejyAsT9uL0bJOvNPUttXpFrwUqoFV4jOg1OSwbylD
7dosTTIN40xhgW+aPYUF8uiLSYzgG6hsGudBJ50vSoJmlM5gUqLcAyP+SjcJYLd5l2Nu8AYB+dxM8E6aU6HpMlXt9P0mwsc38IuTbZtls4mYrilmz/FH6qkho13Q6PQvId2CVwzD2DXCAuCbIIUi9YwdA1KW4OxF
Olz3XCCx7b+twTc7Yh0S+qKRpChbozE70tsURGSk30FkG/tpHX+NN4heT4xem+Fjen+wxbqnkZvLKQvpf3U4m4QSf8k91OdXLQZaQSqiTtGMSohdcAx+DaN+0Oev+UMcvVEOXOVNwtAzOwwdhulQDW3C8p42nfFg
uUvmMGoQSHNVw0D0O7ygELh+EPpSPphXrZwwIdeMz/pUtGfTWMZ7LxEEsJ3HRj/as4AzjIezDomgZmcCPGfNNWuWDdD401pGVZipk3rqk7FxZAvuQ5QtqjiRPejKgHIUTB1k4akIDp8+Jjxo+iAOldGbMwrlDpDD
P6eBleaEBUHoX59Ftmq7q0zrRYd8aKD1eRPrPHIpEZwL0XAuYKWQF1b3MSqynIPeZZBwR42rFjhtTUqJPqJVLrrIMt6yAx0p2oRWCLgFVEc8wj2OBWfQd2re18r2a7RCwCYZpgeP4zPSkc9FUb1nnJbgixYHSULJ
gACrmowc5hZZZcXXpBCxxbleXfQ99lHJ1XH0rr44fyDykYPSQKDmMQQ1XFCIiTWdNhDjCZpgZBON5V/niWuk9y0CrwLT3JdqqW3PBBqJWoT4XmpQ2lY2blxitBTHm84evr/YJn1HtrKtE5q1CuWFJdMukCR0RT/q
HGSdFRgrD8SR+uqRu7alwSk0OwyKxAcm969rgbbg2ieAGLrSXXO9Jkh8rm8QfuMC1l5bdyukYeD4cGWKrokj5BG/PMLujK5U62wu2Lu8fS1qeGff8MUtd25sJMINJQ3KUhUj4n1LY0dyL1uNaOkGrAfD4VSWnFPs
5TkDQfMvczGSq6wi98xsb0CXx2AR7KUjFpoV32ZPrfog9zRKOu61yesT4gDM0GlOR4Du9QV5V2OrBNgPZZp/eTmj3NWk+iOluE1o3aR1lq/o9OLwD/iv3RMGAb6BONgB6n/wknDaZNthXTHWWYm/qzKe70m7G5Ht
Dure8xvknV93/n0LGIfviT5LvAf6yFujzxLvlZVco7jRSuF1LC0qdQNIVgqKG7yyPA956jpOoPX4QdgaHPUi3NDz6oroEwDDzFE/EbEzmmoO6CJmpS2Sap7201MeH4UqQFJjMPTIWmZviZ0nxCBLbRR6fWBOzDCr
1FGFQKMMRudXc5tZa0Fq3PqJji3zR5vtiXE1oLSgd3GuAWYC7aGwBAfzPEnm8Aw8wzi8PsUVx40Ic4k37x+iwx8d+kLbzP4t/Q2RgWKX7R2lQfURwksYtCHjZDEG5ejYAhXbLI4vMNMpOx42j5uLhG1X+LltUKV9
gAGpCSwrvDeQibZpsdd4Y7vsvDZ5y1CrjvcLIW2xzNaGG46S8IyaAgWkE2gOE8FGvpN6yKFpktiG6nFajLhBg3XlnOpgUFOF5JIdQs9Httujqai3rSfEtE93HMNLqWgOQdWh0MxeYXXhNnyyKqX7sVEd/XZISZsS
fqDVSiPSzHT8ayv6WuigLAmzpfpw3/7etKmKRCupENO2BhF7NZ+dDhJBlKFHwt+aEPkR5wObkBu0nnZqkJwFzhJSxtJJGs2XIpe9OJQQ/QfCQ9yyOSiU+5Zh7dV59swVSY9EiQhVuLEdv07ETqu8BGq3qo223k4O
iWltUBf2ZriYENZmsocTIxA7XCzVW2JE0ExlViaMxDOwR4jtCYgMfTLCROBUS1iufLz5b7TlsQjaIvrcTNwg7G1mBuhzpojH8XI4zW2L3AYkWdW5zT3sJrYZPbrPtQhWMJsnTKOpFQOz5PewNB4tIecrlaHTMmsM
3ZYygy4ehDmbULtFi0gN7FF6LtQu8McKlgPeogkIXxibFzfD3IuyvpRiZ2iSRWwRqv5YLfkEqtHlbhNxqZsmESTQgH2wizVTMi0LNugmIVsLux6r2P3GIkTkEpbK0g9nBdMAJaJhFqlSDre2h1E9mq2BdJ7Ubwpu
kHoY555H8nFoBPpEOx1IefodZvKX2jQPfqdInvOTt2HD5X8v1elrqUyZLzvmsNZe1zZN6VB3O1UiXKUX93pcMsbuNsv7N8Bx/16romgRvILZR227/PtzZNGKW+1+uywbW1MPUNttTm+TBKa9mLU8Hhl++csct/vU
iluY/t1oC6pw7X9carPsHvUuJLdM+36Z2OG7XOR8Ac7KV4vUNafnpDnjQ3ryTb9VBgtFA7/87PHZDcGeP2rPorsLx8SNSIqVehZwYJLG2Knp4ZJPzkfraJw9HOyeFnd3jyps4ztXUzU0h8Xt3qJjGo70dzOcnxoY
Pn+rPcDXNr+aVVHMOveS/xAUuttyzZaL3r8BzNYbioxPszx319rtOmgfHPTBL2Jb5uL8hoya/25JabhNW0Wvd+wUFJA32vtniTdEXU6pP2H6j8Wq8jXm2vwv2xUTOTz29fwOiS+SKyAgKooNa7en01ExCQJ4mwNh
AZ4QNctwiupvc+ezOwLkJba6EDudlBpJQgguC0CA4uCwR5/yKDMi9VneJSSdHUCwiPuqTgE8E0puSwd2AU/2AAAG3iauprarAjKPnUjUSNgMimkcEiUz3ASACyRGczOVsUxOhphmaZFfPUh6YN+Mxxuz4pzPVukX
6/oNFi+1vmLKkKCgaWuzziFl22iUAs/Hgc3LYHWHSdRVbDZcvWc5DincU6VepJ6erb1IaSOPh3FdqNd+b1pzi55VkbyhWsnklJSPH4qNcbOm26AxGriUWge8tCck/h3fog95iz56hCvUeGzAYPsV3dTl7jWBJStc
67sZDLh+amzvYu3JwyejeTOgbEVS9uGT6TFUHjAhkTdpESNYmwz7SiTFyDXFPiB5u7saBRKFE5JjtFyJLRt/3UnA/GFVBFcWRlDxLsXrSNHVVqiJ61TLrEmuyOEDZI7zhA+GSUu8JMrTqD0xe9KdJ8Zz9v3MsM7e
UqM7vhFWQmKUFysgYST3X8Fu6WZLiVMQGfQO9uFagZSRGMQvmFYd6+MF+SoETSkx6HAWeXpwYDs2bo0HBa3RXl5ndQLoYwSDHUMEb7zDcBfsxR/ZYhkY7OyZnj5XUtwzJT2kP7OezaGGwYPN6YGLFFIKDxPdKim3
FCBCo7Le/f7whPn1g5FwkIpZMa3nIKvLJISD/6vNgkRQ1pyTNt2aBeRZthbjll4Ovt9D/PtPVCWoAq4IyD0PLXsUmOtmhJACS178JGcChKbMZWXJG0uyqKboiohD4CKm/kXoQEO/0kUZofHjqeaipdrpy8smYxRw
lINoN8KokH/4RnEHgRYyypjAqHi3sh3IuOL2Z3hav60ckpTPyYrYWD31cbEIaxSqee0P37YlxJ3gF9mhLO7XyjiI0FtZ3sgJ0ByuXg8SCXfcghmmSmEom28WUAoEjIPFRo83AZveZhzz6lUTAalqfOv1m/+SVFsk
C3P4xRRGYVavvvOyi9d1nY23Pvz5Uk2QByXLClv0CGxtm1KNzj9PhNifF+hta2DXbNgxtLFb1gjnCdmbQQn6nuZID1EF3LbtGj74bUdGQzuIQbyZc3VX5tOhMbxFGVARRIhc4cTbB14DNr3dtnlyJwEIir8vuBnI
/yQ2tf/lkr84+XaSt6yOXEeDnZwMnTLAkYz951MXy3+MhyZ8DW2ryEdznEeyFsvnijMj8xWIOmbr0seYvgXQ78jl7Pb2CSJFuDEPsDURexM/xuKw0ZWQwmf0cggXAGJcmWSAYoGRkXwY3h+4tXoA9l1g/A0C0Xpi
vLUZdnYQRgrkjyQ4Tp0jpfyxVAjVQUkJ1GOFizhmzNMAmW63qy/D3BEpW4+BV4BivDOPIWyHO4zgDkPU4Z2VnV1zFYG4Zhzq0MbPLACZuWF5dv6OmN16yu5lL91Vj4Q3cn3nXOjFlWX+gKatvR3uD2fVoJt3ecgE
/9YW+6V/Vo7H1dFCvjY1fFnobM6WaCRNdNxti2JGCWwctzOWRI9oj5maNNyJJ1uek4kuGvp0T0sg01OIPBDps+Jd/Wdq2knawqxRvZjmD+A4x42E7JN7hyOg1nS6b6REg1OA/Cd5F8Fs/dNXbAftjEvMjr0/uel9
Q8HEZu0p5Nmc9sx7Tpl5SSkPV4zjvUIxeSiX3pd0oypKsQYO6TzkqWe2235BBQp6ODF5FvwwGbvm+JOtf0yjCJpA0KVVSbWCG30EM4GDEuAEkjBJOsSiYoJ9KaBGMht3Ue+gGxf9k9irnkJe5NkbCT37Ifrke5Ln
pXLuBPpAewwOSPXXW3mNHo1Kb0NqTP0uMkGeD3TzpaSwKlDXeAlCsK1/U15fD2myO4CwVlIAI1WNRdSltKFYVRReeul4ipq6OPH5pZYg5wdc5UT9BHmLz+SU0dPGTNb1XtHATmZ5BxQqsQIpIa4DqayALgHVMQ/y
RpkO0A2P8mbkJjGkZoEhZ4xQt/5d02PmphbE+4JyJnBZl4+3ln4GGnyovHj7iP2MCrdsLcYlzhv2k3SotZHk7Kge15/1rtuaN/cZvKqY+rjjMgPyPD5PVE4roCspv9U/5ZHHigENsIx2AvmaJe/KUGWyzsEpJEy8
Qjz1DPipTSUlaPh1VSh6gVAxI0kdaP5HICuPp3fsRIOEK5y4lxtVCcj2I40Bg++yPZbMhg0DLTxOpA6XotfMS/mpKnitSEEaxVV3kA5wP7hYjZkzwNi+AUmq8jOKvPO/VB4gguA2Bvj9OlZ7PH7GG2AG1yjnIcjP
DhjrMByikH0J7/v8W3NfQchZIVt5IL4bzh6EeGIl+6AV4S0QWq9cqUduOVQ1L1J5GP9ZG/eKCWCnUTAKrj1xQM/gJrsGH/oGvDuHueZtP6FOinhPEthZkg0SE1Ijkb3sGY85EIWtPbkBhG/i5lMVU9oxU9e4Rryy
M8Ira5KpR4zOaDQirGyXDxHrej/Qgon+gSfq/J4Ctp23RoQ5ZIWxJBe6lWUhi2SdbSkwWkYgMTSrrClvuUnuw/sT+5l9lk0OOM8hY7SAWOwSXrYCr8+eUXIQN7jGNQLrPbPDu8sw3vNIMKJ3sqLEcOJDSeGfX3qo
tb+IUvOU7STeF3ZAElSVSKtARYiIWGMs5iukK1CWBuaYvvbn8tR/6sfoYTTsMYoDKF8mmT3bpKZjiu9pCUJfFiE+gQEC1QjwXlSLW2Sf8/GIDTPIeRzHx43m9+Z71w8SQJn1HwPoBOiSsrvVstan2fSXGugErhFt
uIGu+KDHg7Oqf1REQjW5xlcIzHTNELjqMU3u0oK1tzTfQ+LA51dsST+jAM3q4JSMuTNsKD0JLUPHQhfI/a9TFTdolQHQHfDoBz1Ky/O8eUUx1rbpYwcqGwUEaRSBSxRAZHQBGLGtWKdRXcsyfMgtM75Tu739hFap
HHSda8RGZ2cDECQNkj/mfcWvEyigGq3UNLLoUF/UXgpRUsuRF2SzeHW1EK5GMCFLLcALfWovK+1kfAxLAa0bKyfPWOCX1JPNURQZTUfh8GQjyOV4WnIeEBE2mPbECzsyPjsCIOlHoQvPr+b8Q8xMZsHWjAgQSYqo
cXAOQAzpiTM52KZ/ttLx9j4OxfnN7qRXJ6PzMHCuBfJdFwL7ICWQNOZazp0MrXztrlM9p0xJKFlqDlUuZhb9XxCnfRg3uVP7uBXk7UyBaChJZtke92wYFobHnejOXhLU5j1UXeHZUrylA/CdCcXLvUPbPbMx7gH0
nhig2eet2EFDONu2NNNQPE/Os9QzKYzUWU8+vFq2kpkWFwTDbP+jxDTiO2L3V6QZv2fyY2tmBVW23DDgHWGBF0SHAs6m4BhRFMPehBJekBI4tQv7XaDxi8jtUy8no4g8at8T8djUIoAzaN6iw9YIlKdnBfSnjdLe
CU+wECTSJrC6MAOUOz8mOMSISXOHkQMx55K2CSpMbI7HubBLJosC5kwaCwysNEZ+lNh2/AmOmGGHSNPuydZZdSTEsgMJ0zXjjjIeqpqKhCXk6GTkYfWLRr72ca3zjAX0sumsytGMzMVDo86niulH+zhBNzqaSBai
TgvVe2LHLeCQFMxzCN15r/4oRtWvGkQCmnp6Z8Ni4e1SSGu9xRHciKigcmap3oNhpELMRmAaE+rWcMaCABQfvcogHEVPCvBrI/rdG6pSFEQxVN3lqkeGAvUQFXBtvNrSViVCW7kPLS8V7U1jAxjgGO3Q0KirZ4Ax
DgnNaP5Sk3KnjbBcgPSVIblNd8yyTIYnDxepqgyBu+QVodFDRaCLHkgU3RZwuXHhZ3UGCKsf2FZN+OywXGfoCstwp8vzazeXR0FEQfMGUXxLhsY2Q7wXjS+bTLDUaSOUqjUnAazfblP8rlLhTZEC0sAupyI8W8Gm
y9GW2c9uARTWroT8PChMNa62Md+ftKC96MKR7dJ+Outexl7LMewuCpdhV8vZi7ZTbkXXtatdam5MHAfoHHNtFVrqbKXAkd1qKlCJU1tgE3RGAXNbOY/t8lgM93MJwLw1dZ2vEAhIzwjYyJvkCPjOovNORQxqN+4O
aEEJKU6ttNdmZFKoC/t93eKRiUoqGDJH1hRhh/ibvNKm3Xxo6nZDorDKRm20g0tko0r8cL+1+Ra5wMpF7KTUVcKwL1rGjPrSZOHmbFlWGnjL4mUVHRpRVAh9iFgSnEQEVQ67o8Yd38fWjiN2r/0KX25kjfTSs+CX
NsYlzhtdtE+bF6paQUkA2Mz5pPRKUk7kxCpcyo/brG/fzG7aFYWXccskVNGo7L98K5NmNGSDHcCdAMeor29/M7a3xnbuhovkEQHdzDani+gA/a6ZAg2d5rlB4/ZnWrsdW+cPLLd3iRc6YnldMITl3soLKX9Nqsl3
RyOLeo92ULu9hx6iUHEDTfOlolJr+T3t6C7+j++7fEpKVqK45VvYNzZVqafmSt9Da6YsQxqSdrB9yWOy2+KA25kOKapj5RsT6rcywa73icnRjjunydbyUlysUvu09MtiJOeCwKHRJTgHxAVAxoPxR0U/w3kTkYQ1
ZqDhDVMvJ8x/5q8cwL0afimBDyj1I0Bz6jTz8hV6qfWk6NiI6H7jK+RFFp+VP1fkKBhSaoHFdfSRORSgEXPi3y06BNjGfmXFQvexEhM+yB5vJr1BxAQpmbNC4ElLmD6WVOkvI14Aw9GSorczCMlcbkJezbDTs+Au
ZezEUCWDGmzOoFYtWd8KDO1NjWLJrLx/9cQtI8ERRFjIPDT4Rk2gUPUMMTVOTWHyhGrkJvmhZ4FH0hgev4YxWa4W05WmC/yB+7GJvdXu4YVYfn11zd/zsWYa3wI3s/39XaRlDsDUx6wRQBlMAAjGY6lEUCco9h5V
O1CvhB1PW+63JinR9rzmIJYflqjUar9Lj8zxm0p/eXvCFPSz5PGb3F/gUbz4idbv8AJLDNFu5GiR5buEle8UU94NAXXZtw7O9PGc/EC3+RGmv4bi6PKYHYiFfGIixY8hq9yPuEByuT+NxtESJCce/EgsCY/8rPDo
MKoF4hYydSlLOom/2nayATpblpJ092vSwSLPI/qmkxQ04Hiqhl22qZu5iVOAjIXVMGzu+EIajiF/4cnLVpj5S1qOUWxg6wyHJxLt6LhrB9XJN4fLc7qoo2T+ldnF+Goe2cy9oucbirRshHQBRYsCjx8uPbsR133L
nnD5fE2fQqOm+dPh7OK6i+6dfXMOqaMtQ5odmtAyLBAZ2bUyuKilaEzdI60Hpn9EmspwGGRsAyvGrMZaYuKmAvmj2CjSjOq2KY4FXzR6lej0pOi0Ec7C1BMRevMAMyr4TAKPyNVCydS3J2v9dHtUfkywpiqYMDbh
yQcfSemcdvKK3m7JHT14fvwur71mm5g44yoPBugQkBvt0OJlKn1ozsCHFS+P6UM6A9CSmwVQkzPGYdMhPTscWLAiHtycXxk3p5amS6z3oITDibQXoHAeEzCmZsQmXeean2bvoXfnTIomAzdjM8ycYnDPO4ic8obU
1ES21gLIz+uHkpAYZQpt/X0elieOErYfo2Pu3BY5ylLWrJPSVTFtjGzNGdZidg/2wB2WM0s5qfnD5MiYVZAWZICNj5X2No/j9JqrKATASGPkBq0SsJGaBTCRMkYO6FqNK1keGOuC3KstBTITzOpFVADBlsJ7T0e/
pbgEm2HN+zG5H8yMdTtiBFSafa8PUKly+hSaj9wpJW85dE1TIO3Hl76OC6wYji8zf41rBKbUxPzSZvCamyQMP1k0WxwYCq4RAyGRSHhtK0TVhhZhtLye+Xst1Zlu18WC9RtFr+CJAMJfJjTq6zdzFM2pAwUwm5Ox
QSnq1xSq8yIGB6bnD/J8y2uFIa4eyQJl2+ACXbkevx8UoUTrvp0lJmtr3X0RJQSXhmJeDyoVf1USIlx4AaqXPzISANTIoL/+1PWD6KJEp61Wv43V153Bu6Ioxq8RX2pi7rSZZk2SdB9QsErMYgtv62lmBzxVSeYy
OKDhz5HoCSQgh3nFDbWW1dy0TWJFO0rNGrIilNFK7+qIyfrBnKVvOrwKEIjhEVf/AZ0A9yiPmhbZIG62Hjgse1d4k3jICfHQJjgy7YQEs3DVTF58nL3KKW1YGmhI+Xdn08I0VQYHcmpod7RrAlgBXaJVpc5PTdBh
omlZPuVy3KAQqLj8OJobNjdFTEasWaEyyw7UI587xTIbZeiEC8SMtLe6Q7tlJ9Ge6uO4CC3qG1im8SdetBZRx3XyT6qxOi10wo3JP17KIsYATn1FkPkSTN/MxoXIg8vsFY6OI5Z3BdBVoBjb5u17vuX7HE8K2HpS
PIURPPUZIGJ8GhWNYOlMqY2DDdepSvuFZyYVAGJwgne5TK380lC9MvDo6fdRoi6fwGp3QSuLWume3xRcYXJ2AanjlqwHb4GB0Q/7nmLiEmV6VhOcc0PPgPGrTfF7ZEYEnPiYm/bGlL0FyMbho0VdqDbWA9DaPlVd
jVhokYWQn8Pun/vNQQ0rw8wGTCQ5+B9Lk0GV+rwtljApIT5qWrcK9Xn+b5zSrS5unv8L5HbNEEjuM92scVQ2YC6jkLYpY0cedtkNOI/IhhDZASDqpUZ3Ghcntv8WsKWfZib7tIGf+k3P3kyoH5a3WRsiMZKQr6RW
S/SqXxtZG9jFPmuR5ZuCewt0tsUIB7WDHQhIwGY00H9snp3x5o9czU0A8f4nR1NPzr02hP67SObeadvrJChcPzStsgEV2spCtRr2V9AOtAs/IFcllHx0vkWBk305DaW+uM1S2jI2+1VmZHFg+B6JxtYFbCmIjvKq
wQJvRG1zSWyeku8cdfQarRJokpPioY3ovQFiFmh5CJhNV51t2OyAo/YFbCEOfqopZfhQ6QfjlINi08c8wICBYTGqVkvTo2OLG1rhKgHb7GwA4bRB4mw96tEBtUdom++jOSGXwZz69cF2noovR2I9lWaH936nTiBq
uZVdR0VqbqVOe811jUbOG/vOU4AcM6UUhwjb5xwMHBkGCnjcCZKV23JvrV4e5iok6mrb3wpdvzpzWuQFuDuyzBDHclTMJsxDpI4aLcgWcoUJMcUAQTKIB43Rj36iiCiYpgSdLAYS2UycewxU26TMYqgOCG4Td47t
4x9Az8syNoN/xvwbFQ2TuEkRKiY0BuigCQRKMHZktMzWL4HZ66ORw2bAx13ougz7Fag1ZBboA9ybvilr1yCOpB4v50XaY0wAhOPF/l2U806xKZE7BiaIsYGxXZ0QyE3L1mhQiERohBYHKKZIg5gI9pIXHhPD826B
L20HEIxmr2vRTUAtLYBpHb/GELJ6YsBXmzlJRSQc40ddwjwnOWx7TKfNr1JgGJ1Wz6BL04WmHJgycsWWUFudTAd2INElzbmgpOLC4zluTsFulFd1GyotwO2o/DpOOGf7SjWxSlGaOT0DRow2FVp+JjjezepVJ/CG
C218lc5bAz5KUy+Vjvim71VJzh0ewFJv8ihPdflRA79HHctBgnpC9NoE+l8Kkwz7TB5Jsd333U81Lp9QG4TkCujrO0i0jW8oSOQR5DVo5VY+q7XgC3XDIJ5knp9yE0qkK1e0UItlgY4xMNzgAURYkMwMyG5mDZoV
MIg+PzuyAnnDtB+NnSK/SfQnDyvjUQpEghzTf5UdjE6GWGAejP34Gu0qf3+PlJdJ4oKIasdKCgq01PoJEBMk8Ma1ESGlWRKBJJchDlTGfhF3apySeDeC/rZFTd93YqqBWtdKAH5emj2hujMM+WmJOIJ13esZrJ1j
svWe2J9hPnNB02gGvavLeEwpccehIWUt1XmXDHfF0WiX1l5X2HkkX9Me8t3hUA7rD4GBfbgMy66Eu7d5YBeBFDRiU2HWw+g+4PcF9KvJT5JzUiJ7qBGMUSig1smiu/yYDyE1uEoVL3iWVStPuQc7nfGKnkwpggZU
B2FYxWdOOjZF0l9V31kJztoeddNNnOb24Vg2dFEj7N4PVOSkK4iRbQg82R0sCBH1vcZh9c7FwEsXh2o070lhVNzWdOdkfDdTeLcnVVicg4kNDpszyZ8mDiOyYh4k3xR1NepJNYTkQKeYEDIywLLhiuepCqiKrvR+
4WbJmMRd+zKqzm0TXRPGTZg6FiXuYj+1Q78fcsuch5NHvgFK1RFr84tkKUL8NvRRY/yl+1Uj/+MaqGdTbygdqNSapILYRz1idWUv6BzaHYAxipOJdVujXRpu9J0UIUE1WqvvGrnY4mYMg/Aok/jQaYje6oHI6Ihq
aipvzC3n/0OiVgnw3m6qVkoLgrRx96r+8g0EeUB9tq+h0zI9Zy4xGKOU8oYjECiVQ1MsEFZtRtB4TsVwuRx0++JwsdS58Q250RkuHCgBEoeCTHW3Zdul70yoLrD49/qH1tFpADD99ukTxSSwHjeOzyRvHmUSNvgQ
23r1fo5HFDbrrY3w9aHTewX+3HpX+U7iNClJt5diC/KyR9dsjy1oBVGCjcbLWIphD42TebBrzKtkjVJ4Us/7DQ3/sTbhEiVhKRInpH2OzTOf5hG0G+4AZgVIs6gqu1pOtGj/t4zz2dOQTMUy0dbV6eJaqc1xOOoT
HEvLul/c6KqU7O7g7SpoWeeH6NfLRaK7B+iSNaoPUjtq3iRYOiEcuUSZDrmf2xiUcjgx/YY6tbZ02yov4uGH2jnb3tQv47Ja1IdbCie+1uHEsp0LC5uTLMhQzeiXNPQsIdjSPx21qLRL7zm24Gk0Qs0lGxpVj2No
1SjZqlzC6U2LF1nrFmgqKUMonjZctKZLhndbnQLKlUnBwQtB4wrt1DJp2AlhrqfZZou9wpkS5mz3bG5ALQFdJt91bxndKtXgwG7lR2uC6MnKyG+8B/wWA/PntG6U7S/CXjITe5IkRFyhTQcIepD0uXkQw3E1NVNk
JHrZjdySBCl0ZQ6CR5M2xUIi2G+PZGx609HtsjZiQSR8nJJedeSBylY8ntm07z4vx2ED99b/vtUHFZjrkQz9aQWq8cdXIHt4IBB5UlYJ2YZ9iIHEFZmxI0n7/8KXjg2F/35f/VgfGuV+jhEsL626tOK+n0HDxzVY
GbLb/lf0wXiA+j35plCyi8y10yO/VPfX3wum/+w9pWktv5zvLxZNDu8f7OVOFyUgQFaVrObMl3q0mkPi81yXqhwSZgtAL4AFqmUACUsffDk/4/QAye/JC6vQgdzsUwVhA2iDZbam7bioltK3uhyuO1oe72m9kGs8
9+lGJf/Q/id0kss9dzfsvNEn8gymguSN6TevfGxKycIIzxPBv0dEpcSZL9s8Bt+g+cPHtcCLGe0VV8K0bj/6UeTQrNRFg1YE8uTfkoXqCdUcR2Ilshi11Rj63kb9uyNawcoz25Z/eqoF5QbPb8HlPM+A9PT4gZoi
tT1dj+elhZdgEaDyEgW/bXmDP0/OSwSbJ3g+hXb5AAHlHQcNUChVWfQBLXqC2nsMxdJ4PL0ugL0KvyA3AbeN9A07+2EZ+VS1QuQCtKcO2G61OUD77nBLDhFkBExAw31TDcmo7OE3kjQJcKIhyOOR2AF43JD2A++1
HkuIvuFuqisORYAqrcgcXj7idgFp9f8voq2nCQAhvCGnpOmBy1/MvIALRU7zwx9+Dk0ohreimYDwl9mF9/+eK54Eil2wSkEzAJoW5Kmt+Pveb7/y3TXhcFNP8olTHtKN9SWYjfVfvlRjd3LY3HrjqJOHbrWC+Om0
tj/KtCbAf4/VhS1abrdaOdi0t6JxmTq56YO90l0ll2aZqhuAdVjttDa9cco61Nf/GOtqbx/+qvekKYhern4iHuoIEBjkI5OL/6uZ6CttDcf1Ko1yk/0t08arlyrZgP4r7DnzBMvTP3Nul/zxUw+YXTBAbaZvkG0s
8zwWiu70mwFchJLUOF7VpI9YBBnagdYbQfZOW7iwyQ54kgcm8DVn+th5VF61HGC/Z1QKEa0OuPE8V9spAUVMQw/SEajycPS7bVqN9I4Tg0S2kOLaCqDjAkzqVJnbLIDBdDD+OJfGyMMGKD5I2KCdVpwE7dyBgZBX
894wgDxlDYdobfqRovIVYqVszHywmPxqJHqQ9FPVey7arRLtRcAbwTyCi2wP+pdpgxDlTrjgfxI3zO6zfJuIAWrnGF9gx1ie0TLCVQ1Uxl5i4pEjGCPK43dbEBc68QFoCnodxz8SBxXRZimulOQkHYUyUT8uCtqH
6JdLznDWvqi04mnJAKTcJjcVxc9lbEdiJMJwaW/SSoKbw5lmTExAxQOKvw5eI46HaLDE/b+fSM8WhmotAJw6gjyzYCdmmYazsLgmzBf51v5rAPLwfv0BWLkC9KKv2skC78eolxNd7+lTXILZwxkQO0Tz8JI0dpUZ
QlKHGUqLwFlpzoTpEsqT2IGa49SZfmFTC6HHG+OfeFCwocgf1/8orKTb0uQzIdETevxZBY4iNPtzItGap1RPdpYfyeHLa7E/wyfOrVRr8815Srt0bh/D4Ap6+IiYNHjNHIUt0GF+mvCzC2tMl/y/uwJgjL2b+9hM
w99gWd0c+h4ntyEvH5KPtga+adTyyp1HoCOTfDNKy+q2kzNKyNF5tYCYlAEZvZmDzJTNsfERPMUN4ehLX9AKwihksHAOp0yl3PAGQpeDrPZdkhpPnG+J4/6dJDHUYMxe8Esk7X90uyUZfy1IxPHZncVvay4RQ+uq
tF1+O5acMCzmnBZpHxXnV2HN1XnEr3QwOSf5E38YIR6/TUcoJaF6GOVT1uhy9rhtsv1zyMCD1PokebVelu1LPRZf3eVHkQSWkzcLJ3/0SWpEF3lrs+gRXzIDfxNOfEPUw1zy0TSrSn/NwDwKPleO8OxzcOCnrroO
oiMIHkXwXzyoQDDo0rLwiZLIIphAE5XbCGGPPFQ5kdnIbGQ0hhvD7ErmCDdLKGiFi5xIAMg2Ei3RDdUqpdGZixmLe9ZLROcCgWkX7Fv/RGUsD7W+zLzI3Jmp80cl4TrFQTg/Ptj4483YTRe4Yrij5vVtGXWa6b2T
sQg4t144p47QEdlJfIbtdxUl2SzK2fMOAvOVSKcofdKbRJOLSWTYGuJtmoYkOItlC6+3ZP6eMngecCHUyQdw9dnB1hD0oCfcFI/tlvnqK1OeztfA9CyI5q10LJM6UNLjjSvUCTFBzgW5TRCBsC+uJpPlGorIKR3d
oSDTUktB8avy1pJbCtg8YbmXzFFmguIQOID2j0DtgHkCVww3I2Ql1no5LBEDppXvmQPCl0wQ5iWdRWNPa1wZvM+fb+cM+cLvwDEUXsadh7y6oQBmAK0evwBkdeijEFwVwZR32CCXMm40lyJJwc1LdUUCyTUqTPfb
p2qZx6XQeMjcI7jCdJu4pGRLFZrWsVh7IbYxOKxwm343g0aw0sGYHrHMYxZ1ynXO00wc2UoHY3rEMvnuGdHowcs2sBTkxk8iAYgLDAUewDGaE2HYVkbZMm8GPSUXBcUOdz3yR69gzmJcuC3kwLDSMHJQD6c0DNrv
wIY5KNfyWUgh6KlPQfklzyP/UOvzfycByhjZK1mW2su7oYRmZs4gMB1LeSivhz/pO29EW6a9ylN9sWBf5u4c4xxXn+DOayFXffCN3NniCXgq+BYP/6UzTsQJy6JFSws1P3vX9EbTCqaQ8J/Yx1PU2AzaQTgrnPi/
5gLzzFjwk9yxrH4vYxUArM9A91qWWWYlK1nZypZbboUVVulAxdBT2m/SrrUkLxXoJ4U+5UvteEQ5nzDW9i30WuJYJ+d6cwcTZy6+e5foBReJ2qpDuY3Fz+RnaLqZNB7ylI+PcRoff8M9weaoh8lPtyFeIthR/uPD
wF+j65u5y7uVM1zPbdbvOsnXoUNbExFIacqaGLlou7qVuHYBq5bnU+yfahzOt4uxqZLDH9sabpmuVg5/RNk5S5Ma/rg6CwCLto0fwgnCwof2666BjCNWvpGZmRmaJ5SMTm+4nw94Qk2jhg+DJKQGy5u0fwqfFMck
TU2QQmLmwYIXxY5l70/2Ia8Ujd1uk44JHtnrRc7d3DBxzaNclWW/PkKOyqK++/hK+3aJPUPiUwvSUjiuuIw6Mtlgq9HF6yyel1+FhCDQBj+L6K6yq0e9Sg5BGrTl8nudZOeks6+fzD9WLEpQGAYg5XAYCGqLHNNF
sPt6ZO77pO3X6Ad2CM8Awc5rlVGMFnMEfSScBqwz1AYB1Edb1xgY6Cyef3RmtbLCcWY4/g+Cu+EolG+DQ69/Qd6xpvkC92i7UlMA1DXoo+mM0cVMQGBSrifEQqs3Is3n+xwfRZ4DIpbsZDO+XjB/Ixx3dnqt+/9Q
E5j0QdELsiVQLacnFTgHVyc55NOJttxZXVZEkLbNtjtQuxL2GUSxJx6lOs4pYAdxxnNhAfWwKIyEaaSCPUTlFI5p6MIwYsHtNks3JCqUxpSGxjbSu4LTWybMSTgOBcAFCG/80NSaeBthGTBJLuTquc0v8iHABz8f
/H0I8KHYhyAffH3w9wEPVq+OptcKhw53VU2WaMLVbpFxGu1zNJKpUHc3UUUFxXt/DEgDhjyr2hwAfzLoB30TYu8mCh/MCHoI0K+bo+4AKscJKCb7co8PIAeRfcj+3MMDyETsoVNO2PkYcktwP1/qJ6336dd4pL6p
2YVf2morDz8b7u4hZJ82C2lc0gTeaukgF9u8pfa2ST+SJTz+0/BgFH1gTLRA1/bRRQbHDKdwfvIi308821iuMv+XPfb5WKQGidzqvDeCkv7/Ze/Jbm0nXQ8+TpDmrnX1t31H+sJ+/Cd6fXB8/6yGVRcDBsA1nW86
4hHdj/GMDcBUp2gIuXQXXqyoqO/5T6EkzMTO49/piTXwaxAZD10fT8OqulhT6Xjcu/omk083PWeHyro/T0dC/DO8l5Vdp5y9Sz2bQLqjjvtyheZI45MFNr44PrB5bUi03+g9jUh7ZoANxTZsTtvr5HMSlFenE6zI
Nae3YrLipH4u0SNW1VUV55pP4GYF/6U3H6XcSg/A0Z5zLIF49JZaFlX66Lz3dAo4y9nnglLQCYKtSPKpg72L/ewEEBlEMkHPPGpspz+4zBJAN+FJ68Mi+W7gcwiIDsVNzdGRvAaYJ+A3TFgCkqS8dre9PR052IQl
Tx04cHieI3v4+hj1pDVt42jWkWslyaOZTWtvpbwbVbqzmaFMnkALaWQKEqzylA37FYPVnbZh7KTE7TswlQJLRlHmZp1PmeOB6iukrKrJicXXp8VAxgW7oEn+EMULnbVu4RDr7h1r63UatCdzgJsNffZyRgMMzyKd
bA3LOc+KUPhqxz6bpqd9vlk4eX7ZsB3CPCQjI1ewBthJPg96UEpWgE4mt9UGQxFwV4peBnTDZ8CULAqAptwZbr29ynDkz+u2HH/itjnqw04n/ET/XAOzNTw2sa5XdvFPtoFHVNbt6U630XzOi7a9SwNpxZ7rZNKx
BjqtsnN7il3TgbAIYUJk/ORfObfXXcyaNMSYSCU7bey6u1gzcPQQRaLLMfMg0+lqzOTPtRxMMK2uFiyAtOEHpTOmX3ROEPENGUNw/w3+8J/n8PHLwxkC0R6UVw+we+8/pMFQTlkTXri4kqqb0g5JaLBCrntRJGvE
dSmrxJyPItkn0BcsVd9VThyMb4ul1zcrN6LUgnCh8C7qLBkRjhVLeglIrQpYyktBtujZQhss0g7CAUavQlN0D9E9RQmLS0tYUEquK53dp7Rt26N5l5J7NGMWrWWA5YN5q6tBf1mUszutw1ZniWOa47hzfRv/fm27
aDmcZ/iNppaD6DolhCdY1Em2/jg9wujoAYHiJJxtbZ/8mWftIgCmFHGJl9GLXK6H+wp0oR0GKH9rACddmKTjVO7Q1YlHI2mZn+5W5Gd+jZWeBaYDn/x0t4LPBjkCa48Gpj8K9CYjHE1L45YL+1rARD/SbwY+BWGx
xrudpycQH83AWyDhPnXr533eC+9JJ76fcvnEYBR0HGHPWCgn07kMMUEnT8sKqK3jPZ2sP80338tSp73ys92PbTVmQL7NuIDPCg+YnCJd2dTizdXgT4TNcA35bNxb5KTISWo0yeoH5DOX+u+Bsoi19iKwiST0b6Ms
eC64metcB5KoIznYBw4pkwA3SNDP0zfpCmAupy4m/vFR2uufO0vviGAqBOkypyYymRXM60IG/VEqmABy60LA9PiZ9ryLT4fN/Yx6BO8dmxHgjhh/Fzj4SsiNkeAnjWqrmB+EZCjJZ3iSgQiK7dXpZnWdLoq/4nOi
fiGCTFkE0TfxhuRIyCobvlachburvbrySSUO3pSCCFd6zzCDlpUkQy/azlMS6bDjnDxTz3HmrVMoeLjNGMkh6MH+700wXSERWIIjzdfpQQlKceA5oTLH3T8ibQuWXl2WtzQgAXxaUIMvhafw1J7Ckx0/6W51Jkm+
LgCPy82E0sLk7R5pv3A7lG7PxvNS/y4xWp9sgRwoys5HO7qSq5RBsSvJ5ZxLo/KelM/InI9pKdR9Ck9gqcJm4pD33tXrQfuf2YQZMIveVV68NEpoIkn3hCLxzpbYHJBLfGj6oO6wxY8seib66puVUzvPf+k6IXbt
AHXC2f6GDd6BOnrRuAe0bpq4gA0OR1ByMKk973XaGJ6PtqRWu5oYFkWSkuo5b8uYzrz7KuRzDDaXYV9bmqqhSh5rgl7BdgeSfcjHF5rWtLJqsrEe/+fPTYUk6bfZyapWo90EzlAVrcY2PcUv0AtGSjivFiScOns9
7mIK4YOukzcXhPKF5ROUTCcQXkl0X889K+i6HVALJ1gt7uaVCniFy+j4ZSyW2lZkr0pUaPxVjcfe3PKnRaEGeYJiTLEaQxWE2eX+Y0kRB44lPHYw2/AFtFSjbnpp+B4CUqNCsPniyRWe9sdoXONyl6o82XOXhyfi
dbZZAQ2jWYvExymQ7cCa3u0lvTvPA2ymm3HZ2fFHXGLxWOCf2zbpQn2JEypDd/nZ7nWWXMa3/Iag5Pkvk6vwwB90b8Pm6Jr/KHcByc4ghpmEwVzO424txM7yeaJ5Db9s/OBx7/9pz+7m3K7tI3ejaa/h/shdLrnk
HEDSg5vLTFwsnsy+4pFOVYs1IG2AYPhsVdQuoGehNHbSHkhn7y8darWdL5g3BmzCjHvhRiRa1WocXAi8WyuUPG46NulNXes/JTQRixVCg+hMXC+GiLJBSWLfQNC66HgaxRJrsJ79TpCKgcjluL2waeXrvMmyO33n
ZHDrcDldFpbsYbPgHstQhc73LABicO6MSf68ZGQ/m0IK0S7RNk2N889FTh7VBvaMaC8mz5Zl5RoRRf73eYa2HNTZcUb35RDYzdoHqhB5rx5QHp4pvWaEWA2lswrpBrP1tRdADSOoqNigXv+eN+sUdDlanlsiswrV
1wtSv0W6jC3PyaAC8/XvZfN3MN1KBM+ViXTIgFP4us6RPL0ncs0AnZB5NpttEZdIZKo/p1l1gECuhlaJ4JgQT9uyTmVkSjRKV2cu5iJI4/GeoC/B2PYFVMmx7jp/snzrDU09uKu/pjh4EEFb3BQ3qyZDpKc/5rqZ
cd8/PQTg0f+GlmGxmd2Et/dKJkHbwcce+hNw9SdagtsHPfcuwmP7i7nVWPQewtV6t1X+2GwZSaD0SPYja+Y8zKcJ7MNGn68D1EWw8cOSLeveuRZYeK9AEk2KwQ71LZvIRuR+4Hxw6U5Z7jREfFkrTZDbxzdmKviw
X2peyr6wmZiqivC/QZpRn6s9VraXkIALUxKKz45tpYADq/YTQ4DV9yls+w9lt20H39xm5SzSiZ5ugoRCZmPaR8mbgzJt1+8Ct/tRXdIkLoabg+n+7/wxX4hVdsi2NuxaKOVlkLmrgeaGtn92+lv8Io7LJ4AaRsfa
sVuAifsNFkwx5amAGXjylL1hHR9nGFs8XNOkKR0YVCW4kuCXmrA37PmRFu9b2SaPg/MEs6fuDZqsIQU0OEzNTFeieQXhFzK0ovlNX5m5LeT3Li2A+foQwgcfH8jWCLRFPsxL2JSXkQTXQDAsDRLdBbcR1lZK/iSi
wfdooKoddjaqrggFRwibfghOOVutiW2SUUOZsp6hWdwwgS7SlKmxltb7kvz6uxiZbVWrx+xPWVUVgUu3H4cDMFpWuHK+m36mbgATvICWE3UlTCTHB9djRNZZKW9G6nvzGqnwBmLFQIINf/xMgLqo0IawrKGR/nWF
QNo3rH0akTKIw5RtMWTIFCsyijISTJc11HEJm+pKblOAGNFeiCM5VpuiLGxKAMMLOZQIZHK9ROAAHAbsA14e7DXLt71t+Z2v7vBK2ZDZFmp0jhW02XHeJXRwgQ5tB0Sy81pTXwS+wQd4Y0KBg1QE4d8Jr4LDUwzR
fgrBbiQ7u1oswSaqFUSNHzcEQ+o7jkcVodlPatJwlIYrNfyya8zLZlbFa767FeHD4dxQUnoKt2bQy82rn9d8CtGJVfsrDl3+Z/tNzkdrvhslmkAakRwjPnZpYPXr5mNtX/DyVWYtUk/xNDJpM1bAr45kPNPwSpeJ
9twUihViUQJKsThAodoj2JNyDV7xUd96hxFGkhaTOeI0l4m1RcYjpWXJNuK2CRPrg4xHsg8qLbtdQubX+Gi0TxEmmfaYPVcm1oYfN/hDlY20GdDTfsPWi1Cv4S/+e/PNUsoFoxKOyl7S4GpRzU+zgKDVG5b+pDVN
YRTj1omZYv4pEjb7UjyP5hlpUS+30a34IHX/e1kTueE6qbsjQPygK2Yyh+e6nHgw17LRDFKgzaRQ4JA9Y38wpU2UjzF9aHmleNxxaQUmyveMYoJdpTswp/MBT1qlp96Fu4oZoHy1T5Ed8H9zREzvqr/AXUwzUcDN
jCZ1q8s3DeVV5EWAd2yaEd43vgMMt4W78T8U+xr/40TP3Oj2mDR01NUTAwnZellLR1mSkk4b39siRa5B5EhxLwNttJWktu1QNqp3WUsHrN2OzRlIgFS3eIDZa7Bc9fWsRhOnHI2oaoNgKCefOtMwq+4IKElKBQri
FNjdCY78WcxK2I/5D9HWJsBtJZsN5rDbVCUfXG3YkSCApJkGUZAveilJc5Y8XrZk5CPLLc8tdrrhNn0OQZjc+exi5yiGU4R9QS1jkplt5YV8ArIg9CwpSs/iW3KefwSCVrWnm6vkCCXPVXKlkl9mpXnZlGxrAj2l
hTAcFpnwAF2xrKK8P6EnqpBfsEJcFAsKJqBj+6shmLqclHkgFExvIbIHFMJbAV/eIYdsHE5vCbC0wkFmCuK9M56gkXArX33aGxduXJOd9VGgcQT6eFf7Jmcl18/afCjpoFp/hjKVwahHS+wVrGKTF7aQsMRfNPJ4
8WRXIPQ8mwGtIZjqMUvwLb3OG7VGpEwjBpb8Lg84z93s4p46MDryT5H6Jm8Glw9nqAGcNioVA9iYZsE5mnxGgqiToTOeO0QJxq4KYuccI9UWU3/XmVATR8yaBRCdy07N6kU4h+QMPEvOhyenSnOYv2gewWA/8Mc6
cNkGr0KpQ89M5Z+x4U+v7yUZ/fZeAk6XuA4P6GusfXV0CBhXu7/Ow4TupivpAcIi60CjFplvpnH+YV5WqHNO36WoeX6lemUowB5YzUUwQYPP9/IXqhBv5ObMsVo3UYU6dh5DGGrr6NM9slJbApsD4MpBydcnZwHM
gpNyCqLcDqt6FbKD2vniFb2UfG+NiqdFnBmC76gRcds8qiha70cjRu00cXPvn4r9cq8bRrBGyhAFeDa7VAu6pkQpz63ERvTahqo4pVXnNgXqPsTG+jfuCU6j9siV0SjlM7uIQ46l50I9oXgVPhEVO9mSr+HvjuOq
27ldVJmZx22x3PHWpkcbGD+XdvO4WYIXqL/iB/W62lW3/sgYPDkCw9sLvRZ+iZCTcypSqejWvNDaWCLA9Zp3wEhUlrnf1p0gDfXhqyrv63VOYbBUYpWFykDYibhSs7YJkid71g+solgvEnaOp8+ujRL12sABbL2y
GsB4g5W2BMyuVrHRPW28PLg9TmgFWO9fXLebAIPxN8jRIRAfTQsUINy3lo1/HM8V5mZn7oN4/IoWpcOuUgt4uok8Gt9OBa5bQJvX4V2rXwcRBHsLziuY4Elidi3MTpTzzOabrPVw9bqkKYVsy0t21ScCcV2g7Uvr
IhtTELc8IKlzqmy1AXajpQ8LigXw0TsKLjCxiWnrqBpwbBByBMg6q1G4BZbqb23bN8nnjei/B2ap1RhC7yW+Ej4S//xlQ4KQo6bYeuZhLUMWb1aPvYES8AmWUoAOqzXmkH2pfgJ9pJ6C539vfNl9Cgylm6rPDo2c
uWIUbKd0XjEA0lYt5GFBACGg2HpiZre2QObl0WOQ8KLoRWT+yVw5nSlhMn3SbaMNemMzhHFTT6cIw8Nqnl2aGXhd+m6Rr/HL1RUuFWhTVwuTjEIfPGmUXe2yTjwHbpDvW8BNHtRQ9Uh1nz0Bsd0dqqEw72tmRsmZ
FO2pIHg4kjlkUeefKZcu8IpwvLs0noAzHZeiI0ywcDdBfw6R4B3tUCOfizvNJwjrEbgWZD0+UOk236ZWxCogrhVicXGLZNSISwwDPSv16ZvM+2oON9Ch+91fKCP9MnXrNvMewt1D4aIWkYj95GDP6fUVCJduhV68
pq1uoCOnYHHoJXDbfeVlULsV9KvP0BZucgSLQ0/2I0GbNrUiNa3yM9kObnIEi0NP9j+2tq3ekQyamNyjvp8WUYSlKKIIQbG37LJNHSTNXHX66pLSheRxcxxyAogsog6Eko1PWSL14rTbLK+y8BmtW61huK8fc05I
oSimMfkPczj4UsnEevFySzLWsnWw3BxbETMIEdAAXIV7K1wNbPw6bgKTWOln5art3/0VoktKUaWkG7ubZE/hu2FIg/xpmuboFpG6ReESxOXq1R+x5fL+7ODjVJNFbuVtPNlTeWJ6YaV9y96HmoRtgw1H54k5cQ6a
jN27egb3YSAVQaS5SXXs4uzvEWvgX+AVOX7usAtRX8ynxQRs/7hMsHrPPhH1zvXYIMae5x9ZdTqdElOvalMPPiFVgMKYIcDVdMpUF6iM1RkkMB2CziCBkUAjY/mU7ILfmVFhqtyllgHr67B5Mh2Cvg6bm7wCoZL5
aMoxd8/VLeN5CJCFzszpdG9RUyYeMHwKtHDXCvCYGHn6KdRDqr750GOSknUbTsa8ew366QtVsgjhwPAcj/Wv2X75xCHvA1EebH4iqok3K6izXOpGKFOqOtBI18kqc5t1in1wEmZFEwOSMgJWIyFQrtjMHpmZoVj6
CeEWUrnfdaCShuPuYL3VRDetUN01tJdcIxRa5lYLiqugWmuhV6knL9hj/h6CUZ0kvNG0xc+KZplCVcheC0JBc65JwcIJSjoSRDQe1D74ap40H8r7xt7SAZA0Sx29lJFOpAriOr7CNxn8TjesOAeQ97G2uVZ59fsV
tDJ07kl2yZNSMnFgFitjOV+P2EG9Tw+QxwWymkEm7CqLBkl5iNGU2/mGoNv1aNQm/aAG9F1PwPGsG1uacgIdXQoYIKkFsqoiPkSYSCMUplymuFf0ME/riKU1V3tqXGbc8/4rJVGLdM1Y7lqsb62rUTw9VxKRH6bK
Q1AayDt+gU5YGD3SiDDdU8RnCgx55yQnasFHI3saQaWKzzT9O/vY8P6gcesbhGC1pzWBhq09cHECrYmQvPwKXS14OWc8YLfIwcKmO6nuP3/c9ja58cP9GfQbGKuPOrx5FRlPwGVd5HfVGcu11wiIKbIMpgzYmBOk
tIWOINJaYLCo+hjvKnoSlKF9uhK4s89S8ee1JGl5mO6a54m8Oa4MoGuoYOwHVtStdFKetevDJHWugnIaRex1470iuzRO/R36nj52dOz42FtmnIyBxc3dU2UWdTYss9ErfVII8L3u0ZUseKFVhMBPcUFVSHpW2UeC
EaEr9sb+MDJSjOGMYWzDo4yLFgI4n62S3ks7zPLXlG0/9E15q/7Y2wTw+AWmjuN69btN354rlY4vtu1s8TLDWcqqyJmnfH8NiM+qNPu2atmHylpsVCzbRH97u29XOCfyUnHMdBuP7udRGkScFXNXXl97z51iNjsX
SAXltVIwyGcEl2dqthXT1wJ3kXLauvzaMWDCrD7K/ETyaU7kgzpyNErSamyMnSpQ/no3SbyEOm4uudz5jniX103cG7yLRUsIwx4TW6orSFrUafs0b6J5Xud06B2ciZPYXIvNlLfczhLHiwgye/Hjf/7toYS0ab7m
l7V1bNkPxX3xdTByMEzT++rP46tq9c+Ps1s/hUk87J8KkVPXpj5efrZwU4nnaS6SGE+OPNaDf+iiCoVdGAl2kb0sXQ5qvEiycbevdzK5TEXWsvnvpcyljfUo/bXZhUoRzJgvihgzYJ9N0SK1XXXDZNgGXFwozq9D
L3fHusC9Puf8rx1dMLsgOipEr4kuPf/t3SjtJW6W3Sy4cnWJnSUEP8J4mTV19A9+fXmJydsI8PagXIDwoW2nTX8nRpMD/CI+hN0+Po4AMbNmOvu/aAkGwW+5uFl5mE2F6pAldDat9c65Ub2wcZrfD68wVQ4yoAv3
PNYlOHdm7YTuUw8mrgpbj6PO5XTmLC+aciHFyKKekv4uawBqTD7vfAQR6ca0oYn96elL4tQSxE6w8aEhL4A2LVuzm45ZQ27zkhkBS6hXCvnJ084oErr0783uTjIkLLG5cfYn3KzBwm5rRlcdbhGZ3/pso+B+nY/C
4NpxdczEp1Q+YrMqvLclqtTDjX1rm1Bfdf7aZ9Q+sDMHpcInx/NRmLFUBE35iTUAdxXQDX5rayUP8MXVJdArXFsBZzU0pDt8vrhIs1knxMXZcPj1P2qptl3FFntvfvxFgFMag/RmMrRJ0JtYkef6K7muDvCrwOKt
GmN59qH33zrBn4L1/dhZcf2DP290TXVuMSbqy5uoqh+IK9+p9nBJwD0mH0TuhNz6kfO/6rYpBoPB819EyOHgPPEIHK6w5fJqjeedTBRylOIeh12Cl5L5yKXSJdPrk7qsCkwis4gQNkIM7i4NZtibcWnjECsfHBR8
bLJs/JKJkCMTeDT9tcuPe+MWGHWYmPQfJqpo4fOHmDp7Z/zUEoHcfHEC1PQYC0TIL/VYXQYuCAAo6jqFgsVOQRBXepMinAoJYO1XexSEoQ/uoe8MKhSwB6uiRQp6LcRpkXhNAco5aSNmVIAp7nLiPq+acgfMU/S+
QqlXvgBl18qbAvpKG1N0yD9ACb+IEBdyeh6eVShpWF701EVcdBqu+QEcEwPJ+yPlC2oihRklYnUk1rH9u3f5HE2E4o8vIqyxr5HVJfrApuqCZcf9qXj4di9m9b/O1o193BYK61InWBgBYPBFaMPAzn0KvYSysevC
UjuJU31qASUZ4N7mnyONuWciki87DgXsEloLWEnBkDg2gFcTpRMhmJJwgc2oUPDKErH4Hv0M8Jx1V4bguKwKtAL6UkqZQ7ODkZmcAiFSlmJLASwO7auEV7eHoWOgDrIaRGOoOs+TiM490tqbCxsjdTzMa/hOjZ4Q
IrUoPSoZ5IanFl5OdsrFxejW/EwFSsmlZityiddh+Zp0aYgs9WUKpnyq+uQopAIoezJgM58AP/VIm4/k5TFOBRAeyhkICBtu5OFJOhxfODYj7lZfXQQhcttBCCXQf0Zk/cNcOTFwsIjALhAglo4FxCWcpwNpwOWd
zrd9BBKbSadfk0Spj62QFgjmeTpn3mTc2x+YKnPSs7OccYsdeCpNv8CQvGs60MsKvdWjHRtU/UH4gagVrKSuYwjiUrFAYAvN0Iyt2lSabzAygrDg01DUxOo40knvsim6MOQ6XFhHC6EkDgGSBlkWwWmw1S7lnJTZ
JlPhg9Hfkwx1smRigA9kmVGOyGfoOfrhu0+fTpsHuNtcp/o+lr56FVj/hUwcmoeMzccNsRQK9g7o9iT/uiI7FGqMzMnxNCtIy45jfqwAk9Qga5+5PItYjxLiUMgMIwZ+PtZlDqwRqscIu4QqMeZUhlEXZBC6cE1U
StYzqJlZbACkYuwCJYr9t6R7LEQiNnSnoUBBijIxSa9yGLxhecKps55REWaesMrvshy+stiAg3JS9DWVTIDnHQvqXW4+qiJV4VSk3yYcwRjXQ8m0D/6gMf5wWNTvLU6KuBBxXdpd6KGseGRWj98b1fqtSeGp2Aqc
M+jJgCI8I+FUBunpdMWOdww3nieArzyL7yUVcuSKKDCMYGwYpDVrsuV/LLD50GG+BVFiaYS4OZJ1KJ/AT0fBGSQCbd2AIeT0q5H3vUBq6A2f3pYxljVG1odIsvqQx/hxCiWyxmRNBHVYuCKqvGH0hwkieELzqDSt
yG3AdS5jDkEMa6U/t1i8xq2aNe64SZYH249xdYyLHCMdVWeoosL4qMOsAyicm2uwA7iDzBUJo5Clc8Fc4rDRIME5UgRZmHvxtJH4fO4XqIM7T1IbzFpcMAVIbEAubBMWYjbTIj4Ehwb0FoSAKQpaDC4xlN9EwA5z
LnKRIQSnmPcSLQZZ1imQNOL4eB5emIrMQ0CJD9V3PZrNC0SQLAUqxpBDC2RVJUx6VZ5+sLxHJ+v4cHpLgcTCVNRSYCxIwEi3jaWLnqMzQqpGUC45HDMgm6G1rLmYf/ocV8uNcpQ4QdynLVCUSH7wx9RVRWgIMgJC
fBAwFJBCjzxteOc1KPhE0QWZ2Iq7DXdNxfJCi8B21ohynKcdo1wgJO30GWUZa1rDsxHa8dhUm5lg6rBE8Io1Vuyv+uGaf4ZV0/PaFxr4pfK1wnhrFe/TnoPMLYG3M8UYmqADSPydt4JmSccqCS/7GDy0PTkUY7aD
bxLu+o3MsUeDlFFw5khz0PDclrnFhCMj+xIiBNtM6kxELgRYaJSVHRBYaM7L4GBhKipc1U9/8tkgNFgRFqZIoSIDglVHTjMYOXYaqBPcRxXZv6LdX3mQCOWLl8LB4AjVeqUjQVHvdi76nSeUIw5bUtHhWoHXFexG
TPSEHcgYX4wXKRokuzeN+K2K+9YaRAybHFvWOQqFKj/cihTaFOy4CYRwLurbdVr8ktJvelc28soGCPjs70rkyVtwgmEPWulH7OzxdyxGKrDHYj8lfiSM6Hw8/Afan4q54iSckMOAetHlWpcZGdYaTQ0BUZoHXmWg
2JtCWhFJyrW4rOds7xmzTNlA6CVbVVWKv1VLzqiU32/qW1Ybj3CyVOXoOKNZP/KmfSo9pUFrD/Qjsh7x8LL+GG8ob7BzDwFaHDxpDHpbOxgL4RqBrq9UoPpRJ6g5E41jpcSgumtpUTQYzowKegF9YdhKyfmfwLQw
1G7S4BYmEpWE9F9Ym7BNiH6EQA/gsCYdyU07B7a/38KWiAhvJXXtmk5/liXF1B4/WJ8emg+5RN4n3FaPc+4MFs/Jlahn8uAphAVyRxamOBcs7mD9riCpRb4gRLYwKZr3XHW+0+Ocnch3BhYyeEV5BdNS1Z+LgDa+
pAhIVPPryCkvqBoOkZ2NRqSEVBC9lxezWp1pYdNWIj6rYsWMqjl/JzeJrPFSedieN7NnIZgjqCS7CiPIsC/oUPh3JS1wTByJW9TgCsXXV1LSCtrHkcT5AKH5aIXtSXACHm9TfY8MsInC5VJ6geMalXFPIGxNcv55
QVULxjCHBSXl4r85Vk4KMXK+40IrMLjsjrTOWHirRRgEm4Ui0jtn5U2ty454+TXjdxZZKvQwcoKCg9X7EnLIUPO9XusL5Rg/oWyilIo96ictg/K05n8y7NK7xtdu3ih76kiBddJ3npt7Z12oCnOVq4WUdx2uY5qp
IYipa0pttUEEo4cbWldtkoO5mlfFTF3gKz2gDG1UhSGk3x+iVeJv1ms4SoqQ+60g5ayrgm3meChxZZmdbEq1GDevL2oJNSTcN9wtUTOFQLz//Lwdosj5H2k+ePLsnH+I9M/FRkRAzm6X6hg3oGD/VVsFn1Ajzdl7
h2bJ3phpn5yiGNwK/p0iDByMR0kUcAc77lVkXCTjZgja/3U3AED/MLogqx9YHWekG3O4YmdpAJJjAM2Lkk0HmioGNWV7W3qAu6UDiZfUZrwE5RcjtSPig0B4RxGB67KwsdLa0w6Z520j62E9IpMuuwtUnHNKPkvl
w2VRJvP0NZEEOap6OV7xq66qgDBap1eWt6Gvn6CdILBXTKyhvPizEH9qfJwMAdHjlBERbmlBM1Pz/nDfDRd71s+wv91wdDXqKNfauLfuZg8M86JCX+6hcmmmwjUyJd2FpDuGWT30NgL0WhSu937CxaahbF7p4SqH
UyXRpwwzRUvV/im+Zgk5DYBXSgeCyyeyKvwg0St/iroNQ90D7+CoZjcTgqi/xScdn693EmIL5/1amyuD98Hr8X28rG9MzD/Kx1umTv2jhDaLX2Y486251BN783bGnN1WCTP2FgpUZYg7HKJJ/C4XhwijdtlUKTT7
skGoVsz88peSZNuKSVTqphcsL411sYEzqKG3ZRNvQL3z+6OrrRjoFivoqxHgAbP1eWa1XKuWdQ6LsDt8OtvYW3fvDXoor07T0VJRr5EtXrgDb1uPtzce8FNHsZLAmDCh1B9RIzOE7bOuLxVB/fI2S8bJtfLAVabO
jT+g1DK0zah8W8JqZyF13/IUiD5VsXDU9DgB4Dnb0fZ0Hh/TliYj5x42quoEd1bl8fOuOLHmdacyXQnSp/JIbQkuB7/tgxHBhaOyQqZipptHjGMRJTVsFINgy4PVx6kQpmgUcDTB33ZeSFpi7tHn8Ox7dG9xnL7P
SJMHIrbh0c5oqx+l9CMMzzPOsyM3VPcNT1a5q52xcAnPe9uh5VqfNs+K0Rcx4MnmnJpFwaivOxEckZUdJ7RnVM6PT6of9y4r3VqUdySUt09T1i3X2hZmdXJKBqktgshghrovKOJgrI4u2KGoN946VD8BXme4zpGm
I8IyzIhZq18iyzQLCfKDDt3UQrKutxjQbORNAQ7fjUdWVNfPMxZZzNgNJT10stl8arbmKdsk1USPZoqv8uZ/5/Cq23owdZvTSrwNfy16Vb+plfpYrNMEjkVZb6QoM9RP5Ks133PGWLEkkldBf1hJ94vf1Ot/EjbW
EcjnuBqsFji+RrRVltxTHV9cnKFdp0Uh6jDL0P0AKKGxa/zIJH0Fqw3CwC9ENBsggrnnjy2TLjT4PqxPeLuW94GISc/QLvdBgeec1s0+VLdw/Q2PIHwx5bzb+sXvWWW2iK4g82gWqM/CU9gAsMdzf3r5UiWHlGp2
0Lt1LCNhLE+TU4iohP8zOazeCuCIieyoB4dHwBvRqqc2CciGSSaRqFba27DX8gAxdhDC9aJNz4SGT0UZnMD3X2yWFqOeHP+g5loTuM5FBV41i7amPiJRiemLRy1+T4FZFxehmj7drqZ8lw+nBebOr21c6BGAHSva
jyyL9LrL3LsyqOuMbq1Bb3hBLiNI9bc3slrEl99cl7cfclDPwVvf5AgoTGb66PNPQPetfPl6LVPqwY29xTPROYzhqotYvPk/GIqNs5MWGgtBBFoPQvzupO/6vbUepHlA8i0lgeZr9TrntzIE9U6m3qr+OP0WO+ye
RES1W/q305k+MxoCnXfvQIr1lmN/O9L490QnXBPpcchvlUa0qXdeR4CB1YpdtIxR7ITkSa7f8tHrIv/vXXsWjrM8svcQQvKPGtJ9AouZ463q10hrqwCWaKQ8cI3pVnuF4mFslc4/2Ji4U9mZ1ADWws/lgEEsy/dB
uNBc4AZvWadoj3/CtnNEGty+W88md0VzpG9vo6ZuaAdciOkBIHzrSvdhwSGa3eG0P9+xd+bf/PKm4lLnLpSAMJwwoOmkJqlxQQyUs1EBzRvy3CrgdBQnwWbMratIyDnMJvK6na+iowYl1jjrKC8Q8bO5yWpYh3B8
RkFU+b5Uh1zEEORhUVPSaImlOYp+8PNSQabsWGjuOq/rMo6vZk39Dj6pGnoOuLZkZDPiKEeQR6uolkZaLpA/aejkEkmHYUANtmE1EGihmwqTF2Tr2EWMyG3yfGpsXsM2vOkB78Q5hCSt3D+DoOD0kVDXxtnBzHY6
07FRh/c2a69eyvOgGoDVwgAGUN76Zxgwb3VoatRbi0jbdat2eIpkAot2gyTJfq4/dj0Zs9ew+4EQnNV28Bvud94UddqbrYsCV9fin+dzUGcxMEI56O5UF0vk0WpN/HMj7iKSi+ID6lorz7eRrmYEzpJ4MOpomEfB
XFVT4i4kDWKTeIyPSZNheQqLCum2YS4Ek1BA4DPcvkLDsQDkvEMYe9ALyrcNKhsW1DXQFGgqpXJOVOIrg4phv+8JaUxfmxOOhdpAAZhLhlxlDa6YH/HKBGZEGHl6yi9cenojnC4sj25yNyD8rL6+vHwBqhrA/gAM
1oFaucGUMgFhL0VeHyFDUBSrlVgZ+Jnwqs2FIXejMvoKyZsVuU5bTQjXxSiv6E8csyx5Gn6JsL9HEHXkHfTShOtMOGvgfIZGMmdZDx3+XcSKEwLpqrsc4+CJAEAxlfvnc30CCV1NBKmP8lFNCkBEiKf9A9qsN7V2
cyQBUDd3w+N5mjFjZ6bjBYzRFQEEJ2jBC1ZIT6NW2w0Gg3gJt/C8zrt5mV/OP89bt7044C/9+pL2TH3J8ZKYEVbHnK7P0yr+l/C8tKG7311a/F7bj0VDh82waWfcnwvSQFgvZJIPri/M0gIAr9s7p99uL4Q4X5Qw
K0Qrd8dT68sWUTPZvMbaBq1aBMqc4eNqu1FiJiXX60PAs3W8GA55JCZQ+9RAFp6768vIeZBCDqmfHfLu9YpmYjaef3ZI3JrBb5h4zSqKgmn4qVoG+CN4476nybaWM4McGLpaBr1PON1PwWM0jBqusRDGA0mcwedq
fWlq78JM1ZrAJbumQZ6H7RVF9ezQceoC3XxfgTBfPmXLnS1UhwrYlbDAOZtUeaNDxnLpD3fB3kJbkrr6ENrpQgme330Ku/7pWmoKvCkgiHQ+vWBdPLxwHQb49OGFwvVPgZ3vcjpilbhmxYKnerb9sV9BAEYhGCwv
ccn3L8uA2GaB0QfxSN7jvFpq5KB8J1vrzC+wN+X6YmVrz7WV3n77+nOslNqCETxuHOuWtCAFQP1i03NarvPpkwru+y1xNZqFj2QWvmIq/Z6HQDsCR+vya1jilcKJyaTxEfJMUVpeeaXHXw1akMy+ozliG/FN6EWG
0bCtW97IfVWgFpiwla+q1E7jq/n1YwbzPWOWdLNA53MRr9vXZN6RgVNSmL/Y3rjnyEML81hnIvJsZrUMDMt/7VKCi1FeSyLE3iZWtG3NhvrXCbmwuHyMeA7EIQktltl9c2CHs5/9udZHbf+ZZ39QQbHotYhagrjl
eKdcKsfglJMivNFqZ4y8wnYmP0uaKU3IVDFnlFt97qrkJJcr8c/GwC3enIu9129oZL7MFV6LhBVlW84Pt2CQT04zTXXUU9P9YEwUO1asB8/wouaKnSvYTOty6vML/j2dZLuMFCK0yvRL5FJZmsdcIOPOWkMJFoLP
UnOQPbf7plZwjXpcyiP8llQN/yNQlP4ksJvlvyoK7BU4+C1XKVhkpeFoyvAGWSFstGUMfgxX0jOcJbEiigWfyolX0EOHXUbUvoYjuCv23Fpfku3Dost0OfDIosERLolaRoZqLCyvFUN6o4lhE6ZYYXdqUpWCWf/n
yJoh1BFLy8ZMHCkMudCc2RNU1UdumZoaTNk5NsJXwcZdEerTAxKFF7EzLgULJfFp2f3U5Dhw906LhEopDTMNpwWrevM3a+SiOCR2jgLNZFBqwtCB2VkbvKFfxcXCC+KxdADdNAxe4WLfce6R8Npk3pFIEYFTefii
/XIc6IWPNfNdswGh2NipvR83bRuvvFAWYtJsAuTNTYByF5M3msRWKUxM2+UF+WHYHfWjbzaMaAoyfSD3MuwdOFONrT5k3xFbLHf/EsQKngVcdewA25naJ0ZC54IA8vZ/Ir4qD9PQ/eLL5S0Kav2XwOxob/YrEUTI
aqFpGh5rC3fBdWuB06xLlhUXcJm6DaxlKvVKWrJWh4qmkKVZJMI4zGGd+kOYV7NteBlNTdd+pR8yP4Yf51ZlxTDSL5C31xnM4s5UXBYq7sq/OeZz1h0RIrcEVtv5G0yMOZAlBwZpI0A4OzeUW7kJV7BaOyzG2DAJ
QXeqk6eKI0fjK/J223YwtIsxdsS/oV3LVvyNIlFae8jmMsg/qHukop51tmzR8Td9BxHJTFZvsExPhyLNY7k2rwuGpnFfHhreGbz1oug/biduUyUAnd3Qbh3D2dnETJCk7Qs58PVFkwMiQOiTkkt1arm1sgiWv3wf
TrkGN4xdQzy7e8C/WVkmKCs/MsORB/WzffWinHWgDWe8fKwaiEJJcfs6wDBWun3FC0blvWzHHaX6UKmLiuH+oVrVAZ4/MZ+fhcQMLg5lHmIbAFAk3n98V1fSXvli7OrK/rG2gtqRBNs+bpnbi0BEmh5uNC0q8UKh
w8swMUcBNKolFIF4SSm45bc/rlscIDPhX33/MYBdKubWC3fqm2MK+5JqXVpAmejDhFBE9aTb9u62y7J7Nvn8HcWC1oYJrQNC/sawSwUzQEgYxW33lUfad3TzM8jkrKywJsuJXZe0cT01zqc1/8NZ9tZHtbrmVAe4
/bf2+ow7/PHwXNrLse98h2R1faHFuyOEV62V2JWfbz6wT4aKbk7UgeSaCYU2vpX2ZNWvb/3CTC6SRbfFW/d4PUnddt9r2z3eHOv1WV9V8zd349f0Juy8sTZDmY8hAKMQ17NuGBjHDWHSpSTM23Pb4/aBRmv7RrXz
MfY+DlPxFfXoIi4gyrgw4w0738cQKHx+CvZmqoO5M9341S6Sji2uLa9ZFLsZwRNbStSFWsOdBA6VcG1qp+iS9o/pxuroaTmkIVoOvPvCquYk9QBcqc+PzbNe1aO8mVgYsHE+oqyfMNy0b7DuotELc7JqQ9Oe1NDT
039eqO5pOFPbFAc8kALNZBvWWwtS8MaIiQsGAht1T7hmpJZo2K5F+Idj62YTuZ3/u1kZU2FSof5UkgS6Dkfyn9CF52UUsf8nNCu5HIZgiWZl0wxribycr+82vwhV4y6noYjRWzGBKq6OwPJpw0ZZc715LalJMrMd
/LSFVncr7kZ8TKlgpDsK8MD4nBN+woKE5roLbKUAaFtew7+XA70m8ACaEPy43u/ZCyZsWPKlZRe90b6ucpjRGkjXx5NuukS0AZQUKtZ+qv0s92AXLb5YIbhM4LCVRlDqEOb6aVq5GXbbhmbgIjFtGF3nETm5gg/N
oWTyWH5LmnJySfPV9uWXVvo/CqyQXYPcUYxHFNy5XcDfbTqIyeubP6xpSjcOTU2dj/r7KCKSuHuLcCNEkc1UqUFdftTfNceB1kuJh855yMytOQB9etrYdgC4rb2DTa4e3elJktcO/nn1+Mkx3pn8gvPAafxMvvzF
k5Fi/HMIJgpdD8JmhbmwN1m+vfiPVq1u04xlfJzd7h7v/1rPLXOyhZK0ochiizfaOwCrGZ7+z7zULTzT98crHup3O2AvoOiOVLa+/260gcjg9tbEGK99dWToBygStvuBfLyBXWBkyHEfazSb4HbQIevq3L25rVD8
u8aaUjYsmm+zD9vOSllHBx5HG4FU0MoxYJqxiA/BQIP1WDLX3m4kzApHY33ZzvJksAw6xYMi0faZ7hHw4uVNtAJuzQ0jCHDBDL5uOAwgyEUUMdznQRRlzSJ0Mj1X5f1VhjWi0THGNiu0AdFtJsAWgOjTc78uj+vg
7o90tGCxzot7Z17V9uvIk9GBYOAyL+T2XJ+K0rvMKD1VqrXl9+Z2gTufIloEk3GB2n/wx8zFShKoOLgF6o4+Ky44o3QMVWyzJS3jQocg/PT09arRUarlbUMvBvnvUx+sI3y99F91aJkYUv342QOcTrMuomXbWU2s
mHx524Mq493fTBPjV2yPAsGWuRLM0WuOfLb8FTac5qs4+bo7FjyrgZUEtkaQAYvDfJydb4YUk7hc6G6NBsgsM9W54qa9vOj+ytKV/Si3gamh4SKYY13oXcPUVQhmsO1DCjri2C5QEE0pzu44eH0hl6905ihFx6Io
5gk2VQ3E0bU0Z3xbQGfBWuxOH3FbOMQTqsiPfHiKb8VaiISM0jaTc5VeobnuNs1DbemB+RyOpAMyiI9EsygiZI1uQIVDP9VOF55mPB6aexJv1ifRaknNSToB96pfTXkws2HZWabBs2GxrVW4u4FX046LdUQKNOiQ
Ux4Z7iyz7bK68g0WDqLVGsgPxwC92FwR9+/ElJln4lyfBVJfpgmWWYhW58MZLG1+gEdvzgSSUIatejhJb0BOYbOZgIB/p0LOi5M2Dn67LCZCW172WQT5RTo0AE26sKIJxfR1ulUPKMKC7gyIicSbt2m7tHHQdf7w
q0BwqD8Y46qyET3/6jpjFpzhLZ0a14hQhGSdY+m6L0ivqED8/2k/pR/dUBM04E9UDwGg3sBWoiAdM+2lC9MNuL3oqPVyJxVd+q2C+5hpSpaImvaoSQzgZ5kT7Ya0dczDf3SgIu7qlLOxDmu9W1+m486ctusHFO4a
4VmvCLVVmh2vShwRymcqf5+4Z6utMXGaQh0caBp2LSNlnXf2x3KmS23S/pLjFc5H9JNMGsBSzWCG7sjK+1PRBUIJwZboROm3iY72oKhLCxZcwwug6o6J8OvrevTfE/Jpd1ilWOwQi5mzVbkHpi8a0I+LyFKH98/8
P0RL2upOSz8QeZ9eeEK3/lFt9rJ0PqIItKnkVHw/SBYd6B8CyHKw0jT477KJOfFX59WXxmlUkVf0YCC8eVWEKCxz653vfzQwPCN+fT6pdXUlKTx/5TLrSo+3GZg92XCLQH9zRW+img12f1Fk3VV+DkR6qU3xKpL6
6famLxzR3s2grlp5f65S5OG9kSMtildrdCwTgfZjs9DZJsas700vL9Zz6V8Q0S090jvkF0jdMeobK4ylM5rAF8etmP1dLIY0kNHOd11/8W7YAgNZEuvM9u1bl/rIxgQqBOA4/wDZn+o3IP8OK4t0wFYOkaqFSCJT
FyRTBn0ROa8JxtleUzzW+yfJHzr+sfayilap/eo2uZXv+/Savr65US7IW+QbfD/2sibtfrzDIkydi9C2WE2HLoCly/fmWTwg4oXIOgB2xSiumWP5xLdqtiLp6YEG3YIQCoxxoBEpt7s/PHxCifQvnnCiIZ1n/ZO+
yZqYsvhLv0NWt3V4GoHuDT/c8RIRl+fMltn7As5iU9+9rvh77XUxtt0oHvBcfFB8Y5/J2jrdPqE0tcvvE7JFCX71whf7l3s0Cqz0/6qT/SuB6XgT6OALdbHlcZpu21aXkvB1Cd3bZo3l49RPm63301s846j+AqSS
J88BfvfOirv3i8EelMBSFHn+uecW6c3VrsgkOfQkrPRwivfAqOnnZ6sOUQe8mYCuZhaY/8AMDg7ctAbRcfdnHYl/C67iViasVdT1ZUml5PQiocDa0xnV2jJLbZm1vTK6ycRzL5LFcTOl4IfD1QxBJlCm5i+wa/H2
Ud1ptSun70qK4kxK8UFq32Zl6rMkPITzas0Y13GzDI1qHvHpBC1YYRFb6yionFzvMxWXonVdLPumrDJ9OmYBw7ox1vWyD1IelEAh/Cbwj0d1LHBs3Pochi1v1Q9rjCW1b8J6XM2qS4RYV7S+KCQhdBLAuVJlvf/Q
d7v7UpXrDVtHOparWrv63A+lJylsat2Kynk2Fr3fiFoX3g+sHZYuQHrhl5Ly3x5fbP8rUN++amnsSi5v5N7jJVR4OOMbdO6yDhkqQ52ht9wCZ1wqOdCrRLxmD298eXzRz1qoiXmivEmDsHfmRuWhyN7puoWGGgQg
P3t9LOw+uRNfFA19eLQDXfE7fRVkX/3fDcF1A5jgDrgBAhxGpRjfhafRhslpWB2lSAIg/f/qDQGO1B+6W716ZMlvX6L+gvqVzkc9HZvW9fix5QvotdZhtFGbn8fzB7pXal132vl/O3Apq9QwVIuSALQOgQz04ye4
O9unKV51bLZkoty+2Q9prooSD26ssnRR7QUI89kFmgkJlMAtr5L+gKv6N7ive6u/m+/sNad8uglmlFP92WACHXR42vuN2sEt6BcdjC8wCMUEy6OqILcT37qmkbZQl+9Tb+CpGlnspjy5k0oDAbCubkUWJDg52ahT
qvVA9N8C0aUk2Xx3BaCr4L+CNQgpdL/eBsM2avFT0sWf765AwXMVaerQyX8FT+quI1UuzprTpPMv2Osxj6+Cxb52J6WMwnNKnGqRka7Kt8A9W8X6t6LiDE9xKkQUAUKxTmr6BwjYyAfGVKMBsGn038AaEs6RYdFo
lmLgL6kOGsyfGXYsAtsHCDbNTsqQz628mWZ/qNTB98QEp1Hq/f26Q9Ae8AmhQdlkXbwH/eo66f6PG0SO6p0DEOP4nlVLWs+Cxmr6yc9iFDfu7sVo7o6mVrROYkbUi0Hj9NzPB0l0NxhJ6nuz0UOB8j7cvUNCr/ys
Sy6cEpQB5kQEZOMqb5kCKDnVfbpMo1wO3D7xZhdAJgUoPZvwI03Rvrn2LfSkfiTUzf5m2Mr7GakYUR88FUlaCIZRXckL8GEc/bzBXgAzPcPUTgW3s1Ujq3WqGEPgb5BW/48j7Oax8uAg38qZB3ET/z+KiIirosAK
IzpoR3EXOK0pG2iYyzV/rn6VvSP3rF6zGI611z2heGKNLUau0+Y0Zli4yU1i2zH+yqwNh/IrbD9oSbY5MuiWznEGdbmmEqk3u5NI+4aIJlvYJtEo3kZFO12WclUTd/1U38srfBqvcm3DImDXImz48sqCxqxZb6iv
R+NXFVvVxf7rrGLPtFcae1PdUNB5Kf/kZ3mhQqSS8uVjFiD49iUL6Zd/2B4jA1Wrrh+EK9TnUeNLPCjnr5rnj27bv8r22+hI9SGj252mxmppUh3167p8JJYeVTrAR0hbFaVeO+31Sq9xEzmuYpqiKPG4ah5qtTpd
L5WWlhai0WiCLEpf05JKOtpXs/5eHY6210sIDlfoqNdOe71af52teCVsrahFJOmoHl2ExO9VU6vVqNWi0tJCNBoNWlt7NCp4jAaxCPGKuKQOzwpSDlWBMXOpypFi2yjsBaCTVT8QsMfR4p1b9XAgWA9q7KhNholk
jIz0VNVF7fWOdl42gBasLKK+dY+HEeocGDkKaCY56HDl2fPggZrmnP7YnmsX9mrA72A1CwStlThTAGdOiRcxAc6/5sTRJqA6LWzBoHryg4G8D6FIjyoqy6CcgdfvC7FOQCMJkJWqSfAkGmVXuM9Y/Y/Wnso5ZzKf
l+/oer9t7auYDv8AZCRnGzp3TzG5MAH+K8K38qifXwXdmGW1BQJ+KlUlZKTwc2Aai8ErkyOdSvmXzWF7MzIKacyP4VeYmabNMfRCqu2hY0nTdX+CgSueoQveMYF+XEV1P1YLz6lPT4dwGEZ150gU4hNLFL9Ube4z
6o5uhKtP3ZT5UYX3cPOtHSqVXcxFMZsPJquXDPz1HRtbbQvlkCBJ2QMCo+PgqpoPAm4EfCUkUrx2i/wC4awRL2s8Yfq3963DEenb4pI0QcxO7wSxWRONoBgAVDSxo+xJtccdfG4tzsg7NVvBUL1qlHqc/4IVTBBf
3RXp/JaaGc7SxvlZ3tyLNM/LiAVXEVDgjWSn98etgzibh8Xsh6bgfUQhBeadABr9zgDKaE6hOSUTI/6q4A5Mkw+m83QYODttzlezGjxhjT5NzN7jXB6WWUxGuHPm8ssrPbO0Y4ZoYvq6FYUpB5MD7mExtyrHrvcP
/OHlLvxghGNjzv/u0/M1XmYKDO52QCHpd++92nokF7ezN0Ab19GS+B5zrvbYLAGv6+BrksDHy+Lo5AoisLnGtSMIMTyqkk8Pg5cPEd8bC/KnscxHpIT0jVtPcLoT9Ijm6SpXdUPbCOZn53abDkXgFL4XyTgQ2e4G
QGnpxK2s5j8chWUEMdYDiDRsE6P5VFPC88ntCjFRL/Svr1W37N5450/O51Kn5Y2IQ4gP2CIk56WPgWpvuALHSFbGAPx6ZRSa9VAtioGPiiq83wkV7FPiDWjgM+f2t7ex7Fe2kZ+dIxRU/YaZ5QJUlPqEhvZW3fFb
g7AB9qpmCRwfpR6yFw5VFFGNsoum85vtqhl8VW+NRgN+gA625dTiUDErWYYlyearhMVhy2OQCAuyKRlZNwFP5+m7tW5WoiAbgIqa+QFOFWVIF30D40dhIjsWXqwg8duVTGBk56Zb9sO9URcLixLjCuPoPNBdwp5S
KIvMz1DbHt/iqeZMW5+Jeoo6o+iXRgFlBR9HgcnP7zXrN2oYF9I0MBXRRrSzT13Z4pcOhH6pD+I8u8XuGqJ58vTILzkQXS57VMTd+h7h+du7QocqiswA9yPIEJTFcdeDCeIctMhD5Fs/Xzt75iDyOZZwkh++3evA
HQf1yJTezLTURDCxC9OpBxoL+gklaV01DYPP86NRkiIy8/ZdvQqcW+DBAs6W0q4yGQb0rjy7FEWXCHH//2SaQhnhvJ4o2w4ciBWqzupP97R7WnWqYqCgrPi+vTvIqInhgOpJ+gXmZF1kydJELqgWh7ihsDxIHBIZ
3v6imU+U8TihJ70L2uP7xxmMoLbqThocBVDp7yNw91PfIOiijZXEtXcnH9bzNtbuRFFrIkIER9oixfpKMEr1Xbg/f7EZq46a+FOLuuMLnO9EhL97+sFxst1OW31oSU7n8L2KhMSVtKysVU59NVohIZtZZM57It6g
uohWTVhk1x8M8KceZFE1YxSDLZzv80a20Vixl5V2XKySgwsq9WuZu0WK1HqY8hzYLeKLrd7l2vaFty/6F9rVyxl74NAxb2GVPhkotYxSoNblLggErAoOxA/o/INGjN8/pR0O9xe0J+hfH6rSxWYHBBIW5wdotC5c
9B1BFNwSxA4HrhzydxnylG+QIiskACJSRKcRKJ69Jcetvbp/6Pdi6RgEe9CnYh50vn+oHo0rGfauQNyi2H71riKRX6xwF3AHa988CekeAecCOnmft88wMjDA3EvI82+qXYvei/mw2GdMiLi6Ns8b6PlgPPz1X9MW
1PNpXDbX2Sdj+FIpFLlmGW2lmTgI+U7wygCZYIkVYqz5uO0tegtL5KniIjxZF0N4DBlwpQAFLOuuVeLfwq9w70XfEFVTBK5uLeex3vscISo5EgP6V0JYW9r5gfuOwg6IeiEvj3EfF3LhGOWFB5RNA/uTlw5LMxte
3ltDBzmsokOYxC+71njtc4S15+zg3FX1G6ATy/PgW5TSYgQoSO/sfkMaFYwBjoDlj6rNvarYILfStrUofUYQVSb0aalLBxEXuSdTchZYeOFAdOxsmIJaXZGIAmkE38+RUPGze98/H+14e5GTFDeH0PbEUrkLSnhs
vO1CtFfTKqZLBNCEETbZ6qx4xD6pETGi0lBPQWzGyoHuYAeTNv0UmohMCUHR2B/STTNih87twY3TCilyyTVEVTufKkokZynDmPxedFKmppDqQXTGATiHnB4ouXk0GAV9KtFnCicdsIxljEBj+xj4hoN83Vra8Llk
TvtBidQYn6KUt/q+8K3uKobosPGVu4aWBiN0IksL+289IA1umiiYcOJE2cfy42Q2nYvi/b2lbNEPez0syz5s7EveMDrllvP2GyszKKKFl93Yfqd2g2VzyPWnD8Q+9J2Sw+7Fqgmrl8K34E9c3Ix/+tS6H9fMyXmn
Wzi6IyI9cG7Bq9ZBHqvzE8/vCuP5XE9Ovs4ngPeNzwNTLSloi+ZvT3H9YK9T1nLFLNW74H6dVsG0TlcBaRYqMy8KKr0KzRqQaZcX/BMMoqc6zy9R0xJ2AdLSvhD8KlNvp4UZ9Kaa88aJSWk2/JbEbqywEb3Qq6G0
nFcsAFu5y/fmWSE+Xdayr3B9YdAgNQWYoQLc5zA1ng0Gsnj10PFjYSNNjjmWfXv46aLKXsvpdv4XCe4SpdaohnfekOiHC8+VnUgU4mRDUAgAIPOE5EUg8bSrfiNyOhTsw4RATfvpNwgVaTkLUbFCR17M3oUp9Pwg
jfl8B+7L2aCqNUogg3nsOdf8S6Bf0Jb8bmN8iDDSmn7fG6SteiB4nb/Ns/NmvuDDENmb4dOimdc7/wf6KVEFvIySizoi5EVbqGwCDRNI8JPmGa0wZ7juWuzSffHj1yuuLd8+13KvbpElCBzbtuaWyaA0Fda6OC6V
INNWmSVKJBIHkqi07fetKpLs0JwhBvSt/COnZY/fXVI9zXy4hKA6Bporqzzs26CFKOOw5OkulouEvY2Y2wZILGvlFyD3K6UMyvMSAzgciHwmLQ/pJM050mR1xwd0FF6OelmI5v3ZeD4m5nMbfGOFB9w6ez82DN29
fV8zd1g4mUogf8aUz5oZt+IBnH2Jd7Ju5ckIDDyJo32AEb0xXHnLjQeMN56GDkEw5zbnpbNUgNE3juWLOl0r8XI3d8VmUIW3wz2fyj723Gnluhw3Za8+2Hzxju6IHoSvhlSxJ/O0bxdUqJSYOuTJbex/odE6uFrw
tFRPS1fRtSz9lyWWq4ph3SOL68pS7p6HdaVIYn6n0OB4AN/C4CydwgTfFCJZRrv8EkaaS0msgFPtxy/q9kPjytFN1yZ8DYHyGuCwJDp51TeZVQDZa3TpJPPm9SBra3uVMZtcJGN0CQGW5ES2laJ4eiogwJUSahpg
sL3Yu41A6rQrEQSHGdbyWaSifZw9t3+0QBp96P7opqVSLTlx8E8MnL2D/3wI8ODIz72khRgMxrA9pnPBZFoTGl+9whPQOHn9IdDTmju6WPT+P68xORd+K/jPq2eRFOoXfWtVYUkyL/VngaTnJ6d4TnGCkI45mLDF
RXFn/MwEqEOWeoMHi+bVawn66XvmVAoqbAyQvVluA9ig5UKHOiIRq8MPOUNSKRcf86W/nIvquO/ypDC5USSBXJkHJvqQjjTzdVhb0qbWJxF+qcMnTwcW6CCAGmo+4BBJPc7WPUPWxjc1JiMTVjIarGdDNbpVsadx
oJBBeGzSgzrLZYLVvggPYp9gxL5nlvZdjaB/rwWLmepTLQSAgW6Ld9LfYUjkR5BoKGKBNogfAn1EBUwBYYxW6OQM7OhG6Ro6IaIrSjrPQ46s9cUUb96nIuIVHWMoSTT/gELjJ5a9st/iLrnV3hyjzJEPN8mQjevL
vQe06B/M34917ctZgjF/uMAfCoNgoDLZg+cszrO87ohyl7C+Y+x0L1PR+ZT5zg4LKZrCcA0gfstb9FqPMH5IQrNqS0x0296/eSk73saoyOFUdnbHbNnBNoL/Bu9qwEu96/bmJQkNB+idUL3/5Cm70madlOsIkyKC
+cWXeCrZJ3vX9JVFt4ZDO+FGX57trXC8ysDVLuen8bwk5ltzHQFeHrMoABaR2Vho5rpyCbwTzJSHDgyZGHU74dg8sxeTCrg2aDTzSfhxubFIqiuMNTQDrMvw1dEqOsox/P/OE2NKZbEBb4rRbF4C2OFnUs3M3tgX
/jWmWWOeEEVNRUF7GZegKK1mAIhiQbscpVsezUu9sM9pJ41hHi26TjXnpu/4hMoraaH5EzKrQWupg2xV2d0+9wFtF2hCDv+Z6Bn5xE2vag/jxgRvE3ZwbuxIHpqlguzEb4lyymvw4un7cjyEc7ezEMw1IyGuSQTK
gtU6ht8GIeU0QUPlnTV1cY5132APkORtYROPQUWuWfarfIYOIoLCJ/3dq08UgvEtnN8SDKuxqywFkzpQppqFx1vNznp0mIKib8C5qMQWwhzJBsczOJnfzWenKqfIO/rJj+pfQy146G4gKsx/hKkV7sNQt1bIaL3s
4LWi1vQUm3msuDc2goAPEutj2e5SR0AE9dHH5yi123l2kvmEIXlIit45ShGthvhNRwCep2HZqevGH2Em7AsMfngp6tcBrjMVgiqzuzR1LgwI6usFJAAVt/aVSpPavvhmKPCcF1R2B8wm1zg0BjV1+jnL2A7fSwtE
MK4ggKe6SX+ABUAT4uSkLi4gz4iwkFbC3gE0EdTbWDTUzum98D/ML82aZ14LbLbyX/X2mNWDGCOhYgNsikOEedVWnVLD2Zn6+Fw3Lq/W+tHXZczDBQ4jpXK+DIyABGUkLDuyLfFxq4bEfdCXO4ekR7hnvi4FTzRc
1kXtnOBcBiQHxDNXZ19lJGvKUqP5rQl0BeZLi4rqdD5/bTUcTDEQdTR8mvWoq1eW7hU0f2h4YZRstnThgoVAtRyL5Z+A86gnJesM435EUdQOilWAs+XQ3uB97l5EqLYoZ+nqtykzUCzjgfKQBNwQGPtthn2f1q8t
KPDVuulbI7fqLm1sVCHVhFvhaSCUeEd2zJvajCvJWv6UoJN8PnKwC2qguBHxPgHrPjfBQQwJXYeIdP1+03wKjaMoUPS9PA/T9bzLblhnhNfeysmuL9ISBgs0NffuhX+dPwjNC8YNIgK6JfZ0cWMJT1EsIS+aOVxG
8r3EsEFI/UCDNkn8oDoYLMnoR56KP9So8YPIAi8jdpgdRKjIEybTNQnDv16OpucHBpOdDvMPSwnzGKFCGj847OSCDJpn6lYy1um5c89jbAGS4xIbHdrR9sxg9CQjeM1zHFpqO1ouJUI/2h8A15Wjax5nkjz04//e
lLc18GKURv5CviDfozEy4av36YyG9IH97qXiPCVqNC+7SlLqIv9apXpD0WRo+3tt1/rGmvpEZsiTBzJOojWMBqDrQZcVGTVmUUeYXSF9frW+Pcu1MLltAJgULckfCpWvVFuLOn0C72K+BgJZ6SnggnZiHbxcjPND
XRenMIOqgOgNFaP/yglMzDT7o2MEewJQot6kCdDLZ3M+73SOh1zlIwoCsOhCDCsCzm2Hod9R6Kq93aE1TLmQgvVhriRXAhZHyxKIQW/VnMN8tfJKMisAfSVrHbfQF3YvmEUFYRf+98rh/uZiJN1kZWjTRYrovrLV
e93QZQriK9pmIGCtnuxongDeJi4uijjdjRwISxs5++ZXRJqPogv6/QFaKjsNmQT1cc+Gw5Yfl2aiY3CF0WSdmzbnuxxtWIbF7qNSY/ECtVDRXacnUxLZN9zFLi7epjAdzmzXdsAhhyWeFu1mBehyw9exoVc0VTY+
biF8WXEPweMQmlNoMa+tHk/gfaR9tvL4tPC+buDO3661kZoq2Ql7vd2JANqC/qHvIGKMzZO2bbYbty2fC2WXhVEH7sXXvXtsCzyTDQtpmIcM9mHGccAxhu/izx+o54S6gY/SibgtsUfVBvW0E6WEffb4ChnJXcrt
qi0PwUyvYQJNAg+ogSFfVljDHu9aNL0WgFVw6MfhsZZ3dcefvMO7KWqUbF4jldL3CGchQkBCkih+gKgBzyvuUPquJhaseWEs+8IIlYCVLmPrC/cZPg30i0MxDYcsIgNZVbqGDdaSPcqRCelejTuyOFHBRAS2i6lN
e2bcVYhqnSaM0MmJ3CbOY4eCU+cbvEPYh8aSeL+GcIaopqJnT7JuXu0QpR3ARw/X4FNASmBAcSVqzDMkyQg0fNjz/IG/7IsT2+0nBmYyLRN44RSgujmpC1qgdXjLyiqCO6glZcCf/eOb1NxZN6XclDXXsb6NoUlV
Q+KyzZjRSOujjcuZKzMuEK7wekb3LLxTBskm63Ntds4UdXIEUaTEz0okC1TjYW0lfrFr+98zkNo9OdHcUDJsCbemMQyqs8DW6jINA60fpN8Ovws2fda8+4w96YPz9/tMK4/Zpsp+yJwKKsU0hjE4GFpIwYPLDlpN
MFErmTPWPUUXEnUDW+AH7ZvX245qNC4IgIncryXTMVt27sAIdFqd8poREV7L0H5FnIdPlx4Oob9vQDrSVV0XZyjLLgKtvFVJtLeVgLHQl6PVEW80O4gQoJN8b+Z4a3i0hnQeb2uHGamGPjFhN6RNCmpNWy75+ReM
qTWb0pS5Xzq2ufk42EoNdGVrEe2a8/dGULer+e/n8vTGHzce0HAoGMeNcUVcSN5p6uLd+23fbZy/to6PTh6k2l1KWzaGQqcdpyRYaHGl/wgvuyR5B8iPwsuIxHy3pOWsGVRjo9JzQS/LFQLxKkHEAu8mhNET0gsJ
vOIEpxXHOa/Nnb1SHuJoYG9HjW7oRMIQyz6GXm1CZBLhQcEIQUIdcvi62xKE18T4ihGmXP5aUsun8NEx+4TpEXVThLfiN9AjjVHZiI4iQCLJIu5PtMSSXHLp/38C3pmLYMtqpkUrKYUV9CozGdPTu5Q7SoBhFlfl
MAoG6zT44ahQ3eRimpqFjhBLQi13FX+29cczyTzSa4KQ6P0FE+C8RviyfdvSQnDJqP0ID12yLrCpiR881/Xa39XQuXuZU/QyQigtvao3/lin2or//DEXTv7cMZJqNWquEl1KZUk1+CczE/RI+UUlztsJ9g6I3Z9Q
uRaUl9nAmsHZb6cWBvRyINR0+HjN8NyI7bdwm1874FwRlJAS1JZ8VEzlarBHmf6lU/N5JOCTE/5VaCO7om4nkpMGa4krbgrSUCUGg5Om1xowYN0ASbA+cY9l6hi7pBdN5WL/un6ysxwz0zxKp5fUkrL6M2+xIfyP
L2JHwA5F+sorIXdD2T8fwtkyNR2ZPkVuLeDIy4UrHnZMeyN47GYYCe8YWFNsUXeZSDjzu8SdH90RdMy9nVKX4hDqZjBWS6Sh2cYoX+Hb6uqQbCb4B6XN7WBxnXTONA/rGDAhFgS+1Msh6AL8F4hqZQH19V2TxxId
8lu4juBZh2bFHq9L4desdPdClfQjtbpu75g5qP1m6jXn8d5dFkBfXnT6A07N/emYCrEe3EqgSsKmPi/Hss7Z155Xvvfbcuez8fzK77duvQC0H0Uxvw8ZjRGV+9U0XBYacEoJ7YLYPq9nnS/QQyq1wLtpU+30L5ab
6IKuoPSvQ6cSnzmdtz8fj0AglNBDZc6D1V+omemXconPEV536Z9Pt0xwf7aiU51f9ePdlk+tZXaAUJt0mmEorw9Lk+ogshAevbu8DjmM18g4qVGnBqCPgmq8yNoMOPBLQtETetiBA+KIGy+icK0yP5+AuRoBcRwl
L4Q6KEtu44p2BpWov2jK1U5FvUpQF/N8ABQRCJ0z3YQsdOwGvYfXWUTAQPeLh/Pieae448guUu4moP0R1HXivOkm3FMOJtwshPQKLR0YBAo0jCgrhk87w56VXkvybTwN+s85IKVP3+uNJO2LpvuhB4G9uCoRVCRq
NntwnA08jiaz58v0b+8Mvc/oeRTVdAGzxewh4iQoZoRTSE+L/Lvv+ReCDjgoRAnzzruuNeXbIdb3DXfz1Ma1OjSgqJZOkhbsjSVmeq+Fw09lyfAEY9zKkIvhyOa+OV8hZZv+wu2rovX79MkbPVdqd3BjBNq5NMta
4SfZGjgC6EeLtqt4S9fRyw/bR8HbbCuB4MCHrsZh8ZGJllYTL0ecD+ZWw+oTFf5IejHiwcq6oMZ+HFf2NBYiI630HtHQXdBSdr1DVvAyE/eCiuTUAMA9yv70v3hJAGbMwsLyUXZdiNRcWHLm1Q8wnCXW0TiR/3kn
BDn54qbXn7yfJFfW3qu5V1VnnLJni7wSosMGxKVttvI3jurAbH+C21hWXt5r4E4js+fxeP0aX/25f0+asOb3kbALur282/vLx8kd8jMBW0/O6bilPB37QQaw/zQwF8v3/SUtbA2FR5PTB/ICMD74tM1kJ2mLGiEJ
4nRIm+gIN8VDHPGf4QvnsB3ihBNgK9pyf6Bz51xxTxvhiITNhISZpp74ffTpR/53lTHX350VuZu5FmEgBcOzx3QJHXsc8eQqk5hmpkD8uy3A+ZQiZknIGwoJmZofn6T7MMYOMKsQH6OwyMHdn9UkoUfTynzRtOFg
xRL2iQkYsohNaJZI7RrO9quwqpaWE3bNXd6Yaua5FWBptyaRYpuZYcZ0b9mPtmm6KlYWGwuPFvzE7gCiTo3w62qBj5u631ILhCdaGZatZz6C4H261Q7wo+TTNmQ+D733kErghpeobcaxjLno+vmmfn7+DE3slGY6
CF5M4DNUHshLLDTOqvIDi3dPFAbVfZ6E+fqTaUGVNzg0prh3fwYkCDwKiEt6zWR2/BnoXF/fw1j39hxs2O0uGfMNpc2rhEPXdXofE2BPMW3+nXz3+RuYs+GVcOA7xWAl+WS6msXhcJqfIRMjPIj767MVnNlOCu2M
cxYwz0U8tVM9uUCRlbgnkgM7rueRsEM5fW8GhkcyMgtB0FZw4jaFpachtOW5NuPQgblaIeb9Mw8N4TPPzFIdr1awL5hNSZJBsdavZ8U7A4oI0/Ucs/ecKBxbAsVxIO7PFN/NCaFNRfPvjHd4Qqg3rhNSKx/dY+7y
L3nkeyolieHMSwNNtoMTxeqJX6AtICtDAbiJ8rVEycuQEpzp7tfeD4m0A0BqkIxTsirwVTAoea6xgGGt5jpMkeJFherSCrMyn9BFhtirdpJhTs6Ht6tNfyIEeYRXOIa82BHsNigusD0QiRktmNXnGRKlab4kqAf2
DZBNqGU93vyEACMDDeeW4MQ/ipp+ovloXvGHyG6FYqSorgXJM/NxdczStRPs6igeWLG3QYbFm6DBYvb2/hZbpWkMDbSD2CmYnUCfC9lQgt1BiyUTTfWMtOAFRcwI4uZ2wHJrc49KKi73v+bp+pg7XZmFLM1xpynQ
9FrJ0uKDBVavWwELPxF9dR3uC5iJW2pCpLxVplBV0w8wGVnOx6j+rBxhwVQz8umO32fqyWQd91Jeh2IhgYK+OYttD4n4QxmnxnScopkT3EeA0HBEQ/AEYXZ3pUWAWwMb0xoNNe1DvVpoiJxKgw6yuw3TaOOWm5O4
PzxyQgtlCYRirOQSIRnyiwoy5S7wEWKWZux7RHUhPE7Qto+ZnMrROBsMki1L2WAxZ021d/jR39ZTY6tJVGAyO5sE6daIAJgDnqrRMX+csNT42ilvRSpcek/e4Nqwv99qsbLBF3M2ySKa5XMvtXDCvqZCkfP9UDdl
9WwopGiwpENiw2pmHZUIzXm4hZqBcde6w1HvFrO9qqCD6ibzjkFd4rWfLJCVgH9OpWoNSMP96i+l4NNdoA3/IPLet7RiXSxX/UP7toqQkqR27Pfowv275MxSqB7V2EMDJe32636qyTzQ6OIDldL4wJyuv9wj4QFT
ZfUBSzfk0Hg3aCy/wCSMUw4V+fEJBUdWuCAnHjZ33URfnExrnNj/cbZZwekaVfeaFB6+UCwC7bSehAq99TH/SDOaFilb94pdzAx1WyG2GataUepjmHPBtWm8XihHVgUE7qiTj3Ro8ZNu900YBB5znm65FaFeydmq
xxS9Y0K3+LKeuA8pfsh5qyyinT+YmX2oxX4F1ezPGkaUAPwVuorDknNxGKuirWYtrX+bVM+n2ovDu6A2wO1t82IhaKkCuFo9apto93Lo3AKkM7TwJffmsUKuF+Kvt7NaV6/gIp+B0xDbal2qMxBAHN2pZzzP2KKH
v9IfNpRe7G2Q52IqqD7cR7KjVKdw954weF7ICtIt4+dgZ6rRvY/HecOb70ctdjHe1XAf+/91qZ5Er4zScYGdPmZ1zBTc7kuKsIYeFBROeGDNNefYdt0iRmHr/6gmW8hKfP0JWpvqnU/bsVzMp2QSQ6EE+A9tm24h
J8KCayBvd2yCoZum7hKBLtvjn/wKHthilb71CWlM3W71fMvahOlxZ6y5Cglm7Pbl6vqXWBkg4yN8Mq3GlSh1H7pcLun5Np+ppa/wO9s4EBQHwe4njJ9qHDnnhK9nm5S7NyK2e7rYxYhdp4reYDytfX2uPxdwXqPD
VYL7GZUaFbkCdEP5s3nZ0xzhRU9Xgv9bvWrnykpUJiVYa9WvPVuhKxcEfRnvxyeE7HuJXtyXyhHgRGppJ62eyfv5yeMjp0soj8/zgLyZpSeEz119P7fedE+4CuX1rZsS8+hHYt3agTPUaH9GOZ/4bfTnxuFJZDEV
kaiW4emtaY+rI9MZW1+baMAIYPfk8/ul60kXKjbOPB27j7SZs9urv1V1531+Pj+fEem7Koyt+MXJVp1Eo18QmqnPA1PWL3yCMif09Bx3FjEfb4beywB36VTqB8uJrQfkWbievJc6ivyZPylTY3plEvJRuSnHzTtB
IHajoH0e4PbnlabkKMBnMtHddOzhULCZxAhKfBBPG/Xb831odkVr3+UAfdL7YG8GVLkcfLGV2q8Fb98xgtl7YGY9Mxw/h1c/QwovmLs3EM7yOs9IN0fUr79yl3McoiAi74qHhFRaCB6+n8eIitNpdfnoXvIpuNfL
uWc++fFqpcoY2rtVy9WjY83VFmqjDjqnOga8NJPPVghRb5RgHu9PmKAVnwLlANC3p48vrsKNQL/7Zz/rnx8Bay+wxdsx5FEKfjvYhfbHEmffsl5pfOAVlCwZPlXru+30MZzpbYW18IUnUlD8Ek/eQaFKVmqaax+d
1lR7m2Ew/i+fHUntT56a3SPtUjhhpPQ+5cVWJKJfKFexffU7+EBSGoaVLS7o3tuTbHB906ERFuL+Mnr8Xb6j51uiABMyz0QTDWy93LDsrcy5vKGwVCu+bbClhQKplVviOMSlmi7Nkd+pMUUtmQUwctCr1GdEihDn
/EDy83tI22xtCLfVKLap0KhYYzF63ChzcUJOPLP+TTITXLfgqHP9ghlJKh+ZzWAyFjkEZ8fzNZzEXtrSEf6CLVfxJE/C5UB+24uEKp2mx9QJuZqxovd3BPyYvd5zQkHLdoZoQ7lFXWd03QKPTB7gk1K+wbDDZ5h+
L7Ys1PwPH/tXZwBQ2yMHGKWoGqzu+SFbxzAP9cOWKlKMfWFCZmDFzxmCRSvyGAjhjqVduzIBtgO8cM0v+iinP8WkdcvTYtetYBN36kcDfpwcZWe7CVBEi9Os/Syj7KiRstILONjYomy8TdqPVk/nlMZbzcP8iogN
6dw1h3QuCOR/JA9BA9tuYkOgXAsrmI0d9C4oy0/ZnWl1zRx1peYK1vIg+eASTqrfkAd1ftZgsr2fnH6Ad+COdTcdUKd3Fv6ZMVJBHeR+s1eViS6u5DwD4BRWHh8y9JcuqEfhIcqSP+dipr6938Kubw3IRvCBbH0L
leWPPJRgu7/TJw0IPhRa1/zr1/lDexZkseesrVdPpacj0Ur1VqK0ZKb3Q/L9P3KN4ti46rY1JkywEVAPtmfgnGbzmmYu067OwoUyTxzuPu9CuU8lqQaaZDv6JAvgHxa0oZZKq564ux/dVhP0APunZMi0B8BhsJ/j
6K2SSvPrkWW0IwRnQ907n+z03D/MhC73ySISUJE/D808UkfwnjDf/1VBKsKt7eA4Cv5k20cOocbCMLb+HjSDkqrHCljsQyHj+G61o7Sa4oRAEpeARo7GImyA4WB07QDWu5zbLC5WcdXmiXE3NNF90FO2jOimpP1x
BOGsfnIMOddp1yVHn3UdYK6dXGkaDtKRj+fD611EjolG56m9cLkjP1EtEaNdf7Z4VoPcfrbh5qC/dQpXZuwckDXXJ9wO0jjByaonR+ycUXQp3ZMLYDtTwE1qsZR+fv4gV96MVC7jk5/P5SSV2O++ZsAw685luHxr
6hHKCJ5ntVjPlL7z8sdfVcZ1c5bVnFCRy2avXIVygZSVIXm4N8ZJawEMON8PNQ/lrWYX5DBJrjVU6EDkyjgZwEUW2tFRQxBHQ/AVp8tzAV7a8MW2lh1SukfDuCA4ZN8d8C+aPQHAqLEL4JcJZf70Ec+gkgiKtGAc
pt+AUV1/MfdWRV6QBDwEA7utGPULjzfftu0ij/rfmnTt2/kOE/0qOe69UdqRKzsXj1bK4dGY+bcxKF2OY39Jzj3TizJ8d2U5fMfqeBhHc86kAMnQIDb0albJnXMYImenPENMAHnu9HXp/HCIEHuOcG4lxuqnORtj
Y2Y9AuQQtbv2MMnJwiOMroCARwYtvHyqIFRPESBySVcmBxD4kgb9WoUMB7llaiEj6408B02qDYT4V6JVVgQV8yAX9mEjXnvtdT8lnJtOppDU1tgpc8+nV0zanbg08omJqQC7Dew4fo+6F3Ei3X88XD2knz24OMTy
LgHB95txwb5u2kXcj3cn1PMBMFOJIGZSP+Rnjh9y5m/3o9FLbMPw0feuUfOOyPDe855DNQWRlyy/pqHhnKp3ZVcEGcFvUvqLPXHbJ4cFdRXNoSYX40OiIPDkMDInuuYRUZo1FMhN4CArAW3RbEhf4EMo6gbv7B+6
jq+bVtBTF3Zr1i3Cc428nWFMTl3WI7xA8OlnFxe2Kf3sfLLJr3qChyfwDxzrsa26Bdlk9lmXSCc2YstIP4cTsHRcP+jHjn1aL68k8NavH09w1vJeh5Y2qhTJq0e7wdxuldh71XjKyGqoC/o8Egc6xEHs48K+73xC
UTD1o/5HQfbN27nPn5LY9vkW7UIt9xsWw37u0i1CDj6R2Q+YLbHzHmxzBFJo8SwZl2/Z4M+9eFuv0ZSqXAWjIxMUAeRYNSIR2IMxaB3bqBecG4VCk4D84ybVe+PRRIjaqte06AD3UYX5FuW1BuA1bQbuv5lW2N5V
YezyjCYP3IaqBOYZNZ+ZQYI11VljOxOamIaacUGS/OOknMLpjOZlp9KD2gH449UWpxOLZ9nQ72k5McbsuGe8cgkx5pYoqNKbcjL89tT8jprZD4LDIrQfqCAHPliGXAV5i2zyumC2SU3+XG+fZQRvVbo+gC/P5Aeb
nx7Fp4YAib3j1fEKuyfzRkTtBNC+pf7r3n2b3PXo7TLKlz+HjxKfF4+YL7JfNUVi066WEpC5NaBhdR3eA+c7eE1t4QpV7VMaj4AvpUpeyXOiCXW3sPE/f73nLTy3ZWXNNQgQEyoGO9UTq6NFNP0sGPV1y6JtPrjl
gqDVYQVZUkvuaTjfAYiAy/wk8XUwdeu7Za3Wt0sfvOCeT1bL3j0P1HS26rnnoP2VQK5cVBXui9A7xAeVOl+pWAfhnLs0E+u35W0518qYz1B413XuqZK6PgBQ6uuq711O1dTgTJpgGuDgd3S//2xFitAHJaYNPZNY
lDuLxegVbfKSHKBkxVKs2iP0PitRkvyTsP3CcYsnAqoSvKM+Shr+rJYswVfD0izR/A5I8PMS7Oc/jw/QBd92E19HklilzjoQq3Hm6aZVGPIoL7dUreN8nzfS0Qr4MhedvoVsL7uLxkCAoJ5pdv45JGQvgB+1gBdH
bi1uBQtvxd8fesEyP/66QDdXEjGGR7XA7QC6Dey4/l1hrpQMuFWiiY50fsVL7St4qCL9s/XAczEcl/I0LmLHoi+WE1bp3dhuZ3zQNGdqKmoiAe2cnBoGuRuHWNQ3XwgldBFxtMXx7BuwkSkLKi7LUq/eHMOVXF3O
CQfJB6m8zz2jbPtu0v2i/7GrHyE91uu3ry/RO6tFutDVQBPaXZXqUXLtD2Q1xzK9I+tHKs0C/tiWN2lmPY8g5XxsNgKye45uHnI1ZF+nmgh4/wJRGUZU4HanNtMj0zI279T6hxA1tnyDOkJON6JviEqYGbogeWxk
Gt9fAL3XrOnrOKKxEZWu8hzSV+ifdeBv7IN1Aj9xezpdTEO4EM/rOKs7QJReMdygfLl16XXPKLf2yRiB8wFDJgHeBVHAyaBLM4GdFHoyWCb4d3h8sTF1XoTxImf1AZZuk9HfBtgv0nn3teOoxaDDBwILEHaUrqtp
je+HKW/7UyonM/E22/98XQvVvol0f+bkGt84xFg06tNaVJF47CsN0Nb/vvUl6YHzI+SfI7pqxRTRkBFzlpt2TY1FzdbAXtOT+M3b2RB8FXrZ5yIOHHNiZ02CA+X0HFr6K8iXVoIYfnlAUOehfqKGcu1q6/Tb6kIB
eVuLee429hJV2eDuC2jXAPhmU/iCxqQjNqeaAZ32CySKSDT/WjSFGB74OEqPrA1tYxZl+Twoi0PpgD8SaOo8L903mWAdlBeWiYT+L3xYAre3XvtZkm0GFNa0NshoHtVQDbZsnuuCLl8xZgeoZyHxHH6komYc3ehy
ewoSQadPTFT7+czwVxq0Uh3ZMn45jh1yC5HjRRdnSHoAykymIIDZLB4LKmyDSQWdqpR7J97U4R+ipZP0DfAUClzLOzsyAh9eAPMzqnTqMVgJ/nmgGqPLtlYEA2Had9ObIqouRmON4I589CB29C/RzRfiYJrjvGLz
y5gWyBn9nvyaiNWWHf1DjcUxT1oGGMrNudvrsQtVB3B1ynu9unprZaRzSQ0h9vQzQCZ37Tt2E+4qdwOZTBwi/pZ8Pa6RlpseeUg5dLqr6D6v8NXpe0aTHTaIJtuYjXrJ9gBUKcS+fTiZsME4YZHEGeD6tqaNYUW0
1Uwwwk5KvdGVfI+ykf7OykmnfFkqqkr3ejqImjUtaHh68JS9KXBNziqsSe8Uvcj/yhjA8KlHgd1GlerY8MfZAB/hViqGOf319p4clfC4KudliVNGqdLYqIZ18mShju9obZn34C/leZ5/U2x4u4pjbNuao/f3/qmw
MuTFhm+6fGRj4SrcBaua86+MQ5hUu3fEQrAVc0coTbCgssNtkUMsgpTuK9EHlWDiH95zZWHl3rB/NOudP+EkcBvHaksiyHOT3zO7A9wBzEFQHeD9kweQL6Fm3mrf6FkTGqDvwBvY4p5cwdjQ5tBL42A6EcI5ORkM
2uhmjLeukZ05lSimuKzUq+IBW9cP4jVfI2Nhflk8T6wyyrv9/2kBEv2C7CApj3GFRNrNSSZ8iRbKZ+ePhPSCicGBz0TX4ANqH4GasORw7jFzuToTCEbWF4zcV/+i9uADjAWOsa8IsDPcCLCTlfH+RAl7QKi7VTSM
DsylUr/6WMhEE7ELXh+HXD95as3bUncm7/L5eBQiL0xWWMZQJmlVrGZ+aSEF/SwLEKtM/oULazIFasygsOJcg4KxAeFYqnAlVw4NgSG5TMUahVQoygnoSWUodZ8/Bm/wNnJOp3ydn/VcTt1+ohLmMuAFI7lLyCfr
24Gjl0GlVZ4Wq7TbfixlAMOUJ7Nfdc5dyWg3eFpCbTusFBocbaEH3sZQs0SB0dkvRMVPU+zHehQAf34WG1riXHioHVcq8hFonu9208O9HNLnhTfH55NqPPsMDFTqeDDIw42b3k/RSqh6B2m4+3TukiaG7I8UvEuT
H6vHh6q9ANmYYtz2a3eZw7oOBAi+l9Dzo2pZjQVnOeOs+KdoDi6M3eWaAc8B7yWymXbj4war2tFxM3vzhXnk66l84bFo8VXXiMU7dvimVQfp2bUsrHTrPiLDHaoGT2eWxOI6iBPxR3yzwZL35lJ/vMyw1tk674Yd
PsulXlwd2O7ZSFSApviPcVXRdkfzUpqZQM9sxZn7UtmFFhl4wRn4D3pDC3UhFq4AzGE+Gc5yhHG4xci4Eft9ZbKPLmRox3dJA+twZXrQl5NjVNUlg8x1XwJTym/iNXeEm0eUOrhvyUIww/w00mw1d6WCzsQelRM8
g4T8viFUe7lFZRjuINmDqKjymT9VgHlVOMVoBKXT+LgYFlvVz3V0P/jPl3LzADUM1BS6g/6AdnoueclX+VgscX/HC7LJ8A8yAT4WhugWe2CS41j8Py3+UZyEyJgiwwDCiTpwnY5E78/+lAcgStwLicjyFgLRJyIA
J0lrjQ7dD1bd3z4xFKngXDRWevn86c71P3eyRudMppVQUQGoU7/Pq20suFkuaxyfAboKyfUAKMOzudcaEQboehlbec5zQI+561Sj0dRHPN9JxE+J+2xkngrZgctcciuGoLM+2BX8j49nqQbbxG/1tquRFp1iff5j
YgwA98wD9uxlKjB5iRws3D8FdFnBc2DPFuWon2UxAvyIoHDJg77bAfsMg9M5u0FAlsa/QHt7BXRlNC947HYnm4/rz76PtmRM2BKrEMFG7gRvBvy9EXy0T7DGXR+ejRqguqUBYDJx/+G9L1kkMGiw9u5j7wwBBdBA
vt9ldTO1hnDc6S+TTetFgE44dXhoMvY/upar4aijgJfUuD/4IjD6kR/H25ylTl+XhQeVzFt+q8hbg18wvi/7D6pYqwnGf6p/jQZtMl47ioDRnnw0XtMsT4wbpGEdB8BgOXhanEcsUreiVtxxrqsAMoEUly+v+4qA
C1jHu5B4qUo6X6kkbr/FZM07KV3Z3MLRR/0Ovr5zwT5NKJxBU5QUmmI4F3xHnxy/Zmrp65tjrM2vf5nH2jIPFEXtTOp3E21fE2dxqg9jks+1hArmDWSFBUp2DKL82tEuhyGbX9AxSIroOZTCO3fXSzGyCzi3tlsI
RYEbEohuxWCc0oWVsGRYt0H7V0+wOMVYMqNE0g9qJX3OoMfwK3A0Qrpqz7xj7FvpU+LXvS3ZlUFfhYLffHyIJP6V2eCIejbg9/xTOgVYS0LZRXeLbJD5AAWcZ0zt+y9n4JCWtFE7im3X3GO27cLD8GdldqHlJ/c3
+LIFz6RbJ/e8WoTT7LQgKVYAyHdB9eNAVwtbEAiICHcOfc4TGrb3zpPKlpF1dy3Qhb8OsSMcLzxaVRHE6qBe1hLtyE0FcmJUtL4HV9/f1BOfgk6sKE3by06rOBDOLvnQMuJCNyu/QuuKrBfAgzHyH1HirMgeD158
hGZ36lWvgORVAWG9PfyDYqezxztb/GDYJRLpancwDhODUo7lF1YvtL3P8sr7txDee9VPOOiwEPUzhlgl24BdwaHAMf1ei8qhrtqKvgH3BYT3AgRztQcIfvEZ9HMhDXAtiUg77qUHdWwTMVSDunbl+AKrl6jFdkB8
LXs/USO6SmzfvgB7aoMpOjUEiwJ/jIx5M4FZnvpwO/lXJi0yaYry8JJYNrEcyrTqg7fMqJCJChUsIS/1iPGdTD7GPd5nC2r6PvzEjdRurYEwZdQkZXhyxXkV3EKYndfUSMbUEsK/kdWIikjNabSpAVGTr99VukXQ
K4nQGiWNXZwzDVY89/KhiPrgYyPfL1z/Dxzhljw4+DoZhbtgOAcAv1x/8f3RfCwu82fhkOhA1CPS2snIsrjSg913XE8QaPJnfi9gZghueBecUkWWc+fbyrpidXsn1bWn2XDW3Nmb1pAng2+0uqB/f015hLHe9Yu9
Uq+ECAbjXR+FlwcEgu5VTqK/VNMgY3hZo1oLeil+RRQTNVBw16oFRroO30GUSEkQITiInMAUn5K+QbOynyBIU1rAjQ0iqnj6LTtxBscMQ8Tmux1Dd6iR3RMs71roGmg3QvUVOD9xudTT3MV0UXLYwFZSOhwDNjF6
+2LCztiB7W6X2TBCDzKkDyiaagVK0q0INaRIWkPNwgZme9ozo91oGcvfHWxDY0MF59Q1hZuwt1RYKv2r6l4IO5okOhO2iCFsr4EEvSeKOQEzZhb1bwT03KPg+1UiK569ftB+bvvnjrcD1xhjzWwJtd1ekpZ4wSny
CX5U0zCIlwWOxSqZIhXRi1IG97ezKGQjFM1jkzAMwj7Ly3++p81z6b0Gc+VOddJ6wYyXL2m7FvneCCuyNwrd+3oxh0PJ8ley2bQmDlfxBUP+m9Gd6VRqZW3BFHmiaDQzYndB5UUfIdCOgQp7NRRuqQy5mIrpbIgB
FYobhRRmwRzPsTshhpyY+12Zhi7bb6Zv17nPaYvBJuiTsh14sQAYybzeBqi0e9Foe+OR2xWgGtXN2jBfceBqxQPyTfWyzaDwQAp36DV0NuAbgIWt4164VJJhSYN1YbRrqoW9RGywrTt1ZL5OmWDRebfWZIwYnanv
ddOS51yCk+KJ1qLgM5UfePCDKqVUrLKAtQeTz1P5t3foSMOhfaJDuUj2fS8hyZTForYbd+wOe90BB/E73y3cfK73hRFTh8y6sS2Y98F6Jj1zjy3USp5T2h7+Fn1Ms7kwjA6n9bovnOCwMPF8zPKWJVgCGyGYLmQV
5QP+V6J+/G5337ONosmZVYTzcDVTObyDxa3Kl6INj+W8AaaU14UZx2DG7NzneDyxrPZQg/YYkWl0rY/3uTmbLSFj0RtAcHqW9Jp2GuxYlY5gTJsaa0jFdwJH182iTJtScw1cX4dXMOcoxTGNAJPRLbk723fv9F+F
/nB0QWdFcyPx9DeOUTls1PUq3Mfw2VO14FkBp2pad4lCN4zMib29L3gR3i68LOericK+x6qfhrsJBYlAMDeZAOLLdl2AP9R1LG3uGrhY/FJ29geZJZZJ8YmlfZq0GaDfLkCxXfhgUsv5SJwvmgkChuIpGCqj0Meo
UWY2ZCbODBYqCebViEjEUic1bNdSFyztIRPm8Eb/lKtSuPjQVX03OvvPC+cYBQtpFCC2V4EIfPZvAHiWVDGu51kLYRK9phAfMx3lKJyxyASkdoUuuKsuhzQCPY0jIaZU3VVHAkIxRR/OUx/jue2qgI4aWUdonLkP
XM6plP4ZaBZcLDGsfEQFEbkzf48MYoEzAqaPW9f2EB5Wn7kz0KIZ/D0eG3cTR8srDATOxd9Lnrdc3xu6k610ABqtvv+XFxqFtRoqUFwUkCX2qxxwaZPfnw37UCnWS/pBpdLxp09pifbD6uo5RonDGAXjLdWvf2uM
R/KnKdiYl3gvaNHz4AaoWu+HGpPWCYhDydL7YmAVzm47bhzgWQMfIf/qJ4zlVKwraBmhWNCozSD7FgdZEjcRNAbU29RBlZq5v1G+ec06UMvaFUGZIYf1dSZqC12bekGF/eTmPCOO1KLMPP3guYISYuXrQ1E6Hsjn
rM02k8Ft0CTUbmd6yWMl3M/vebxqrO9Te3vNQNl3VA28Lh1bbVvnav+GWqvfyoA7FULpW0h1IJZ9n3rAWFW06CSgeYqqsBJV2pNsue2xFpFd2y/Z0gKCENbXqARDAm/BTk/vZpfZeRs3NfQZD7xenyto3TcM+4v7
fli9z3PTC4JihFrASLhWHLh0udzijuh+tOgW/tNsH5FaNGxPjqmAK1ULyzTh4/1ciDXhtbGg8r6g4Jv9W9XoDwmh9WmD2FAmemIFgNO2JaxpKuHzagfVmfKX1QjOwggHPuU7EfdiEVdrR/2aqOyTy3AObdRQ5ztg
ac9BK6ejpIU4i86HCLKJAIdpcEPTDsFgmNkTSUHrswnFDkKp9s28wb7dmyqzW2Emv70jZTkC2R1cipCH2vv0qP0ppvyuhbiWnauXhc00javrYp2436HW5k7H2EXuTSo/1RJKHKmRo5Z0BrI3UZRcAGPAwdi0tvf0
be6juP80mchuIROHsPeqUHElRlkXz+R+TsxmvSvL0iKvocbVuTCbxVVa+DZEKuKeJPJctAh7Y6oLk6VLBaBiOmNZB6BI6KtGaPB3t+p+P6h6dXpW0c58Pw94+xfXHoPRvNmmqvaJtGZGdM6GPQkWv9BQpcRILDnE
iUplH6UFPKgm2/ui7GWEF0iWlkvvE/u872AhBuzU4GUssLO2R43DiALixKrDDohRuMHt1lJ0Ez5v161EpyKxP21hS4oeXdfWfFsPe0lNL+UBoD1IdLYbBH8qkOTHRtYdOCrcCZ0xofuZPTj+NGqbY3zbpP3JIO38
yQ08pE6/F1+aLrNIQy2ovWDfLU0z2kjYbX37WRW2wBUNzjPNNe71p2HgvTRBhbfnLKPuqLZtODV7l8txWDccfLA4iYZy0nxyXxq6vtln5GXIsiWhreMFJe00egl9xKJbjSz4LqKd2GMKVikHN1tjL/5r7mfM5fGF
+u1gjIMdVV2WT7z5IxfXrZYhcNqEYOs1jUPeYxQg8+fmbejZrQs5MFL5A03LjudlbZjp16h/6OfJKBhBdK2q5+0DVL14kuujQ7xctqNfvO8+bxhe6WznfXZHcC9L5yKsNNMy73+gBLLQHeAyFXFA5MZNFf55K7V4
vDxK4LvrIbKc+oH1VNjO9bw+RMn4hQ/4NAMLAXF8svdtiYkfCc4RGMCx/hcvhElvFFjmV5/h/z3PplZpiySZeXmN0U3BRCoYNvDhUuIBYSL37vxyfyf1WpIwJ/f0J8m8fASLNprbJrKMPCKuXyOodTYuqWzTlJhd
JyQFkO0kqiJ30Y7z5o+Cfbzd/bq6hhks3MhxzlNoR3WFp/nDM1w7AYaj1mi2XEsKU+LYT54yM6KzikFfpBqZdVT483NKm+1FpLT0ytvx9TnGLEpgeAYGY60y61FzRjdzTQtcHqHBXEQnEb98VmBomZYMtUH00S7o
p3RQ7tYmL+fg4IOSfAbQ9e1H5s9R8HL4SJxifoHM09Rqxx+CllFsf1ru6BcetKGmlNXfidBwcjPQ3rp+Wa7lnf7KSLZlIhgkSDIXkO8zziEiqT5968KmczWNdfhIOTbjM9bt6FPcDXiRpKp8/UrVZ+gastj1XaK6
ufYgHerHlI4L2QFFmF30kTdz79c7cEv3XarTv47Uh2VtLsERaDUNDppzAF3oahGJKIQ9mm/PK2O2/46N4IwwO/fZs+QeBUqnV94Wu4fTRtu1hl+cowddtniki0m4ef9g89jARKQ9+ba/ZgOzw1U5DwKHcul4q3F2
32oZco6DlTC39lS5AvVOZlcZ8eLTund55areq5YD72zleoWQ+kgP3FPf8dMM1LhInTeScK1su14YYqQsct7zsx0nnoECFYmrFqotb2cFp/4ryENkZyNMPzvB8xqH1qvk7Z8zaqdHuYusucmZqSR1CLDYyoLBw/WO
edNdw8zjx+0K4b2y5uo3u/IJs/s9SGfx0p6IQ4N5bBI8l4/qpxdg2g+TuQJUk537Jt2w88NR51zo78c+8xOfu95psF44SaD0BvEahy0SaEGFWAe1ixKfqLFmfie4rbO+KENIuKutXbRiqYzIm994ox5HJBctEiEx
hVY1Dg5Hf3Wb4Ha4mOG9AbjZ3QwhN7/N0N4Zf9hVTfUyRV+MUiHMHK16bN5wqUGiv8+BQXV2u4sXHihDlBayPFm/AvBtAB/pDpW3ePmuXP7ze7+EBbNUS08kFd92hEnt1X1k/4x3YP9y6BzIaSaMfEH6KOm3sxXO
rBRhH+/hEmUcyHCy4DMT5hOWOYJCLxg+7aGt+gnJLWhgJ8CGG4AHOiwRqdd4+PTZyX+rhjWuXsVMbFrP3xwOgKS20S9jfnowXlE9Wt6QcyiOcfeQdjpDl2DStRmgyKc2vxD5iRR1qvX5eGhPvinE383nTHSwF9VT
EQ9O+jHfvBE9px7+WrYzmBRhnTOGKOi3l4QWE4GPxWwnfnMysq37ioLqvqVcKSLwk7hS6c0hWoPquWdWa9kOrLvuoWyfxn3yEQkuTyeG4gi7F7cAVWpvd91xk5lb2+jH93YfG9CSQ7lWvFHtyhdkFByMPZvu4/NU
brri00UmndO6HDvJ+c71rvHCeMVyxYf2i/IfOD0a9YxbskyrQ5pDW4+cSBdwD8IfKo8Xiw9yn7SEPWaWFV1lL9v3brV1/3ou+IZIcPUJ1KrCjDKp49wbyYKtj8Icpt4mG9ozO6PVJ7LmXsbm8HPMmxLgEzESfQh0
/zLcdTmlQ05DDsY4m7aClnmfUfmYhL8FXmMuF4PcNkc6kI2VjtoTXYuHBnXPtXx+ao3TJgS7u+G+4f0fVTGD8xSrKoslY3Ndhs20fzX/VNWqogooaLfA5iyeuxuArPkh7otX8EM7jliYzy/2VBhp+PBkoo5uepnM
7rADjsI6NH+yoPaCMxaMmwDNamSfReG8ij+ijmiGxznJpizjwZ9a4gaLtpjmr/mwKAq7zgq6KzHcnkkLGmBtJpjEY0f6W/YDQlmfK7bNRGui481oMd2PO7Dm0WJHDFYwwSHotB5PoF7oo28+qXJupcNPfVKXOz9a
or7g6APktrZ7Vd5Ivj7ti2A66VMe3YKHVfVzlw7y7NVveJqvg0qmfaYgK8kSzStbvdxlkCI5PLRMZl3XnkA5k7LmU1xPV7zIH6qsz4posSn7jA36+jxVwsQZPIU6CUBzLTL4+cOysbhTaGP+w1ovTvhwcF7CdG8p
ve5ZTyBKpoMVsfk5oeMEsOcR+I79jX0310O5cs0L26veNR2WaTQNcCZ+N+NfogsFy7v7d66be3mbDexpFl2/jBAVnnVA9pOhXh0yESj3+hNKvqIEJhfdazb23Kx3Fz+RYxu4EKypMwi7IfAHG+xgJKhIG5nYHlTr
juuArlPjq0kjoKJyiriq28A4U7EKsMWvP7aSSrnTU8gLGJt79JwXC0IMR3qJvrjCChxLpB6xYNM5dZmjeIfJPX6U/wjVgmlck7028SS3aJm1ZQkpWHmr52z/aM8UPnlM547gd7pT2Ftn9M+ET9o00WCq4gQmL1H9
MsxzgNliqcMtTU8mmKO8YNJ9vswu3ky+/CWLkizneuCw0Kkht9yNApj6liHwxrgbi5FjUIj8FixEOJozY58rSD7UHl/Bp2AeOm0DtBV8xsQtn4o1zwH8LHTmkNFDwbI29rCb3JihTE2jGmNRh/YToKDdsGGtEyh7
d3Y6dxbZnldi4KAot62jizVeMUQrhnFFJR+l1tcpBhlkSGCyA1/Lnb+ZAEOSBQpzk8lmj1+ygH6EEHEYtGQZ015o119EOKSSSxMIIUDyElLzGssttnmBe91wWxF+kUNkYgTwOjPKZebBXTp/Tlea7WZdlULwVgs1
78z1amPVp/0DuJu26naAcPihiPVi2xSQ/UdRnRV5CLmeCP3o4yM15diNe881dvvOrm/NTV2KO7r0Aw3X/63q792lvIEcLfmagEKNuSP563yganONXSjjc0yHf+eiZ+uRd2wK77VSB/D45pryIbClRzDLfshd71t/
4q71HMRrmvZ2bZgCJYRU61JbDKgJH4715grcZimmACGMuY/BneE8CUf+Q9ycctzYZeXCkCiQ/80jj9v3qC/Anb/BWoVO99twgFy8Zuf9yD28J64z/99zIJlYhHuOe3JvZZFGzbdSivZrNu2QSWatg/fj37upoyrP
e1gU+XFot2pwX2HJjII3+7q6rudX5kW1j36+BzNQbsjpEuJcvv5hRfx7NToc9oMawYKfCbokFH6ko4Kf9Ca9mL/uBbc+pfud2GOIxb5cADJRftli92JoubWP6rOleUi4n87LPb9m29rpkrXibmD/CsPkva7siPIx
5X8XpsdUTX3IPOPPIegdTfYf9r6HYXEivQogrbJ8nfXRZvBnimjvMfyH1eT9y+hdvi+q71gp3mrEomwBKvBci++zRcfvy8QOzpuXQxzZI6QpXqRtRcgOZIzVekxORfhX4PWOtv/A4/fnXQ36V/0KKBVbioW2JwQU
iD67Jwh4pBKAUQtIL4w9bLxbKfQj+8IDdPaqyuAyE3HMoOPoEhJ1cUgq11jdpPWwKyOWxwbD8dr2JxjveEHze9ewXwWJn/DSqFBS5XgxYZzawsP9H6yPwPxJewCSwjhZXFkq/du71deyuHO+b8Tu8OZ9qRIaErSI
gz/6b56ZD1+X+afL1/diQrv8gtngIrM8+Df/t+LxAqBul7GN0OMpG2zQGXZyPttsRBo4M6EW8/bagJ1hxRHVYR9M/Kiwo8oPO+jILmc1l+fyXQXXgVo7wBSf/Boq/hfvQfb/TkYArOXkqgn/3cq3YT/9bnrIlCrP
l/zO+P0OgWlAq51eNmrj6NC4zI4o7LiabSIsnSU1qQs8/k6X6q2asg9i3VTEqjNJhDql0HTCJwRgFPPdhOZCEy5VoetMFrPOrvox9QaT5KtjpWEpnzeSTcPl8qINDM6JwS45gj86ilw6QtOVjiJzhBCDp3e/D4o4
ExDgyTbPaOHBduTNDNRJNuggcTI88Yf7NkYDBakA3XjX8CKA3dETQgNQBzMwlACLpMW7OwoiVPFo89CQbzjNy9oXE3J4uAmzMJF1na8MJ/m6gUqDQs4wocCWA3poYzfziakubMXXOdQDt/I8Q7iEKo0RG/y7p74/
jnqYs4aEjG2zfZaGtoy17n0w8lSg1a49KLDbPSfgUixoLyJyz3KnjtaSX5lNjbnN872MQq17aj41ZcuappLozQGSpay3e/YtxNbtR+yrmOirg/NDa6Q5t+IXOTVwNLzbNHTAXU/iEKmfMbCMQ1P1T9lCz1mDLYPJ
7tW02FksGNjHZkX+tShVK+N2Uo0PwoiReW3EbGgbJFolHIkTIM8u6e70jfdrZSbcamfHPXiusm4c8Aa23SqK/EUB+FksY9+4fIq9ZerYMmJQWXNZCx/tcC4cd2gNJMAvepQyIjrEkn7YbJOIjBX6gCdyjkDyhmvM
uMbRmWv4SXN62++J3mlqPnXeQdBiN2agP3fp1SmlrVu8ggEuZzenbFOXm7H2Qbl/RubnmOu5PGsLEOjACYhh7j0DKRWAtBCeFsARgzhwpC4C1WCDRFFV3BkEDpVwDYtVVdcCfsoRGinquIAiBGB9XZgo12CbG23f
/qyjJ8QJ1s+35Ji3pHMqRMGEfRgz96vdpM7FpYpnCkdix/9AjCYuVZG9/gCqakKXhMSMHPiSzClAK+qNFeRj52WXokPjAXq99e2ypwAzmtF5cpyrfjATiJc3F0u/nS0Z2gkBfbujng0SQDiQvh+mv0uEacER82Uu
kdFTWiAnnSLN9IlJrTsTPnfAG4tyDZc8uq1gBuXlSAS5FZViIQCt6+VCpEQ/m8cCr8/ousyOz3zmSO6OS6fP8HS3oK7SPjvXR9uqujliPGYvlkiNZzMGyXBfRB2FN9Q8hc2pB5Uhq4LebqI1+nGDrzPqoTJHwfTe
RcAg4DViqfTGWDb7xQLFYnas4blvWHGzH+PWtTc2zvb1AKS8KVbUNa+SDdQPAXqojYm+kWZKpTZ8WBzREAJchIkHHdzBTcCTAwkL2XlXKb1lpqxZG+lrv/LemhGC1xzXSJDW6xpTe76H/M4OgS68nfeObTPuMcgl
BaCGXoT7R3oc/SH95nVsgh4Y29XFZVI3cvrFw5xloUSVqASX5FBNxarBYrbFZuUi/67RCag+poBbL/f1y2lCCEKRUHyh6sowN3EDJwcVDGqwJZ0YIFUE3OCSSYVZkTdPtHhTqKewYxRg6sT8BZe79Fj0ogJ2MqXd
xMJLZutNlpr85hgiALwRKN0rHpHR2SwauoSsimCmbWGrary2vcx2dlCPCmY4T45pYV3Xgu6dtrV/dYDPbdvPaD3QoOhHAIk4hPhZGBCFllu8iXEKKthBOC8MTR6SfkTp4PKWjU3rtpOROpaFLpD7NyRErywLXr8x
GT8YWtWQs1hIGA0Ygcq5tCd09YFqFeu+SGTEdPUOoto1ILfnW8/pZzrCTSCBI402YpWz2yaeOUGFqqBatTBgyzBvcOksSPu2WB5yDabdos2yAVTNmwYoHIrwHBPuwCsdtAuEFI+o8KzNdqX/77lpNAwQke6LvpK/
3lhUxL3ELLgBnzUW3HUOn2opAT8C2BpBiotA8VBHIcN0eCgaPUEDz0ISTQSTEhKrhcNDzQFnpn0uBWH3oGDMMVjwSQ/Z4iiSiaC2TZTEuXzVCCI0eqL4/O5QBjCgRF7YGdPB84CZjNDtJjP0HK2ykLCkp5xWiy7Q
jNoHFjgsHfENrXpo5FyTTyQMJ/mA2Jxyuz4mt9aduAbq9PK7oQmcTnxvFK8s1HB+bM9WDA+9p82N/yEgFSln5bDZQwSxQw1hoJ40w0FxdJdFwuG6GGSvbRSMG1kqGWWMWVNrgDHoLLmER8Cpkge8nwmbYh4KJtxH
CqqjWXC7lXwUj0dsaj8orN0VIxNeDhSlhiFY7aLKEosJZ9BVwp9zPJDRwl8/c3/pPcKSAH98gcTmqRe+cdtAUicW8ofTVNGa07TUnPTz9LqI+386RjB9Z5LuD0nIiAWYPqFP1yDLcroiTjyEMpC4tnFWfGf5i7J/
yF1FjPuN3uo63P3+Gqa1v16EqGaTxVKGXtw6rACV49qyjjtnNeOx5rJVE9KGwEwM+0Bp5IiL9oocl5bm/Bn+VJfGug4MiZI7QhnQYvivjTsLmqaKwo3mqLHRAYlmbRvyXFMW8wXiRQSOHKo7AYvcZHvetm5naOtZ
79sPElZrRuaedbjt3pJCZ5N6PqidSofQ5XbqSG9OffBBldjrn4YNfXyPcNBo7/Hifv+qRE6rKbkLF3oXj5v9tmt2+8/PXn7IITxE0Lxtz5qTd7zhO4aiSvvavNQneVgT5davR97X8H14VHAYF/UGKg/lf2GaC91f
z3ZrtZqRGg3jTj8zoIC1Jv/Yb7e0Vf6xT+J7I/KdMeQpLhQAnptsULERUO/ArROKPOiSirmfGqd3T3DekP9q++7dZzUBawIESlPa7q1oByQqh1X3e9dFb9+FuK+6VbL/ho7jflrAuNIVMHRRVKnDz/j0mgt6mq8A
2XlpntgHSs63BB14UyDAWQZ61378Kv/622Ed9OZ3dpyM5v+3q1XQ6hOO3R6t+Js5sQuPCuAS80RwnKlQfnnaYfKI+KeJ5m978H2esyQabetfegAu+4Rmtk9XHx8PdJqwe5ZV16gduu1e+O1wvHcBYJvsFORhTdyt
BYXHnVN+iB40npir8tZOiiE1NUenLQeCyrT/tq7lmBLVP0DXytaydoZmTR2aYVu/Cebvvn1p0/lUWd/kH2MKw2y5jhJMtt8gNosKsG2Tq5TAIMifzcn/QqglWE+YTN1PQLZh4GTKjzwd/+ESD8bzJ5mDFwQvW+80
0ZIVyDrr3XFspsLL6pgw3amvRhNrK6nkDUDy+y2DjZ3A533Zc7WRwR8IGxwh34M62YcNvcUnBAngc5FNWxbCdGmlRwEjE1xRSQADIXCkEKpPeWjZZlS2KKDYUMXoO3TUdAkixy2w0gISrinNV6uKgr7AUMdkF2Zt
mAO+/IzdU7hAMbNgHKNrLzvT2FdlGYqNCMBAOIasgssDbVUC6XHNilIosGbAGtAMdM940EBqLUs9ImfzicqWzECI2BEWXmKSdvP3+iT/cG9LlJ/u8ocla8aWvEH/cK0J17bDYchzyGIqhrYNsSCwb5uFA1y9kkrM
sD7yDejQ5A5TCHmfx4sZULZAt823njjpGsHJ/+latfHft6M2BA5xnG5BpqO+gKaZ1jxmx+V4Mi65bTqGXnAOilMpyhkjuhX1QIdFzUPL67ly0tvhV3Cf/GbK3kd8KRyheQyypp2a8TchqDyIwf3XRFh5oam2qfnz
qB9krj/0oCodR6YarWQSjHlEllZdG8Wepim453w59/242W2DOUno3TQGtJrvhhpE+jOi5do/uZQVbPRQNWVWDodIMqcwFEUWWvVjz7/w3p2cRdjpTcZW+w9rbbzrD1k0D+mBAgpxkCpLOShI+bJcOG7T8ZoAH1RM
wgpv82knZPec51c6SoJnvScDqti5IR/oyVF4HpLz4X0jJVKYI3Ik+7e4tdHcQwEcMsBwCt0/1e67dygbfIQ4nGqH6Ql5tY2zoz61HiEFsBwLOOS+p2MAIbdQUpLTh3L7L6+O8PJ2zgsX6/O0XgcG/YXTCIUJ/aAd
p8QOWXcK9hic+31ZtFQwDxuwtEl/dViAZxuKIn2HA9wTh1OCMKJBUENVRyU0YRJPa/vNBQ+vUWfl0v1J0Aejj3QBqLjWZU2JgVGcyj+nTLktVjrQmgNwUThPYsHdw8ghEkXdvX2iyxA8Gjg2OEdCSlTYyC3uffr+
Gjk24Z8eQLzc5LOtjzwUa5y/kPuwIhIqzEBlPV5bB8Squwa94Lrdmjz4xEmrEf9G2x7yaxgIO2QWhv4sUdmalBdaBU20ozHPClDy5OGQgPPP0NPqBEmk1LDClTvm8OuV7CDYQUyrT20gDr0FcSIze8g0a5xumc7B
cKxWoWEilBph1/G5JMF0hwjdM2BM5n0Yv8jdv3em/v1HUV4Ey2OkZFIZnfpBq0ls2xFQ9pwgqxT9OWSXL4zme8BsqFj0PCOUONJZS9haezuui+iWlgF0K9KuQehzBhRkT18yGKG67adMar6boWnOIYW4MaeHwquc
aqkHroTq/jr2ok5G4ZjO9eGCQ+6qqhN70xlXaewC6NogLKrNCU6xsiiQGxKNPTmjEy3UKrKaDP0rqOzJ/RsyqmHMM8wnB9xnDphnOna5uDt7jguwDXrO0qoNjNfrEvbLlYUYHK+GM87gCPaJBjCiYAwAGnq2dH6J
AcJd0ranbP7SZT7is6X+odHVJVezc3uUjUwbXHYca7P0ZANK24MSZDEeCduotsWatRNPuze6mynI1BrAG767WNFwYXOwxaY+YER5nQYyPbm72yw+m+vWCox8dPji2H496+qmg26A6M8QMHqWHbMz9GDbdaUd/zDU
zCHSYVcoc1Y6BdUOrsFR2GvIw+AHXw7zhskZA77NKOhgYiDcW3w9gkFXXxrzKR7kuLLbSmMXhnIwvCySDs/r4YchNvs7P64+Yw08EO1aqmFPy6gxR42KYEUdnFdGWLqnJ5bXcXEowSKQRfHIIsC16Tojl0IYcB+J
mioZuLIMkL15aSbfkkNKODYFnR5B1sg8KdyvoNVyYbnxx9Rr/2hPqlEHtnwBb9rSbhr0EmcujQMTUqMvFLqZ+kmL2AjHIkpj9rVMfDhwhfN1D/bfmmdcAICkEDB9Q9P24Owfbk1K3UiPTSPnU4SBk2NQpeICCK6e
ZT1U93dOeZXepGGR4kYGvEAN2OWmEilLPLKm53by1TVkTTW29iggULJjl+bhYJ+OFR0b28eTKBasXJpaRZ0yblpqQsEaxp0GCQrucpePoL22dd3ygX/WnsWKS08ColgRacuUhrOEef7Liz60F/NqCBrQKBa6+cLM
LVfhSwDYozh94QoApcaqAsgZzJan0XyCHnUvdE9YCFI0hyLNv7pX3V8oDFCd5tXWBC8ZBo5Dt8G/0VW09vuGvv4uH+dnrcKm+rpMLr2HKlj9tZpd6+sy267+9Bl3d7Vd0g8c3YW/sTooUqShhR7EEGEG7zfsP1c8
xwQFFKdh5Wi4Ozw3ThprEGPxEG2//BAj5GYtvCBhVVVortAECBRZHli24Eioo+TDycvcz1v5D4kAhKRC/RdvNNhZuIguMdSHM8hpisNAHnfAkQZTmJ3B/O8rqVjXYHI6bArq5cBgHhDZbDaNCIEmgAyW+B96NWjT
Xj3gQThpP8EDyadz0MVZkWZOdEUiBnxcUKHyMLdamxQM9xV4PD7Od0fyhJ/8tIDnb2kcwkQfilNBAFZOnpIJU5ya5UwvpCoNzk3QrNcsZlgaF7n/Yl0g+LkUDFr9LdUd24n42gurM8/GCl+/CIWMFLvLymXy+aMT
bzmu+4Z/nz9NahJXW/dHHTDOCRgi1PLeBKtU18uYA0aPjo/GIMKkkfmtig1MvGh7/bEnMw809YXLWDw91tTRi2DcvV2tEXKrys5zTqCDHgYDRC7bo8k8oQ9eHChVXInb2H9i8ty0t2OcMnepY18GbTDDKL1fplwG
qmHvU1EuDi04+7c7W++CKrb31CvFGwPaPno15u3uEWGb/zZusHoYn47fr1uT5aqcpc8TeTdT2CBl0DiPDJnmy9W6Jv5jTwEFGDh2Zxi9L+biHZACDQMhGHinLCH8A8Oc4d40+tr9HRAr3jlQ4Hr2zJOnjxgTn5h6
cdR6drfd6KlbItqH9hl8qZ463OP7tbq0wD9QMGFmdczmSPcqxne2MauXy1naoCgzDcwpuNsX9auHrudy5xo60yYck9uVMRsWsDIZiMgsFvhOt0ucriKPW/+pba/HL+xlkn9asTI7lwGwzlcuQ2Q+48K3iJUmDHRK
R241STLxFIzBPB5+nMRdVLNP4VIc+FezES90P1E8hF3zdgVGWOZb8X1xbuGqc5nHP7m9Vm4yKiCOzfa5TdNJUBUBAkZJcCrxOrZkyQCrV8gxiYehdCWnU3fjlDvgXpmVAcxvRyscMGjGOSSbcAadLOAGsrPGrve7
LNsrc6t1i7AgaekY0FRswb/QONncDCQi3KzEdHcUqTVuxy7LV4LA943+4Hvyh+lA42/IZIdwQRDLaX5sAdlYYXgVODqcOkaax5tCuW+TkLlHikEblz2fDO3Sj5BXBrarGS9OE84FPnKgJjxx5qzdqqc2H4G3tBeS
mbxmtJG3vG5PMjJksWvhcYsG+vdtt1SP9d1nYG4a2/d5/qYJuD/SR4EyvQ72U2D2SjDv5VDqwWDGYkiEEomQYDhEfKJ1HjGrLYk396l4GH343KHiBEFLEuAhiqXzzsPYuI3K4uiS0fCT+hUbosltAEsimpNBZ/tW
2+aqEyDVAsvR3r0DLb+O2kdyaXqqnlDQ4Ia4UJNEBI3Jexz0gHQGoqDA5zD9f4bSZwo4WxcpHUB47hK/ldbEbSKCooBwHHYa1ga2FTAzOs7mZMWxHLiavdqK0kCu33L55aB7dW9ngFkzGkqPIyHUW6lzJgVgjioc
CIhJ/fA9gBOQb/BqopaU1ssHQ8hGRVVE/lDPYTQ6ysT5BWO29IDr3c2F3vGUB/FMhCef3a+0l8xPfALYX0sofgX4ddiHrfA6C2cYgBt2Tby0ghaVanYf8+NpakMRzaMO70JNOXnamLKdpYz7NywdxWBL3udaBWQe
YoqxXi9i/4004jR+GHGm/LWMqux3TOKQnZtI6GC1nXdugwd5P0t9c2ifCgOMLJXdl4C7gCK3RBRqUKMRkRUTTzSOqvL93CZFzSHNx/BSWifVq4EX1qOB2taPSirHUz3dr6941vHyCZ9Hb91h0EktnrOfXbE5H6zi
wrltoSe6XrLrhdE0x9Tkb+VcO6KbuZzN23J/ymgnr0ZSpYxCb5WxoK+XdjSyito+bsBH4j+4wxOF1o8wME4unk0Z/Z+tZtnmdjcPTJsMIsB/ruYqTzezisi/BqJ2p8/yuC75ldbPFbHJdDKmhCBWa5f7FMy3GLe3
ssDw+2pOEJj3Dnd/kF5mI31IiE+W3I57f6sxboLKacXSbvi6JILiDLAR0NinDhyX27lV8Gxg8DPpzvBrdzDYOCWFqxEWfuK13txhKjCIAFmBqIJflome6425xuGeYZ/Jg4tZtz1B9b75JxPNFVLNTl28hrlLrZzh
LCOKWsHHpDFkUXXTjc5p/ORiq/DTyZ98X4hI8GTD5TLd99ivGJRa+s15mPjKpVkEeo1Bh2xFRoNTdXGeop8rvrE+tY4nOiyoONGCBLgRD2YL3xinfvkcBmEt2qz1MbB8MOTQcPTPK1VuLX3AaNh1BBJUV3nDouwh
Mh7YD0BgvtSgtgmw6jV19ULEBqIazMEQtgZ3+Xgog4VBwtA2AxIsOse0v47NKYCmljk8BsyQx/uQj8+quMoRRbNNROb1JoHuplVz7i5ZOJSr846tRqywJkbCoUXzWInnRVpEdCICO5/3X++SqYUoue07DyOlIUkw
HQOOHJ1X7d+aGyw4uGuP7F6bwv1X1xNRl4lsPMt0OQKrSLvrdm7ZHeTTqfoOzfB61yIyd5rGYKjwJd5oijKUWuRZIb7ctD6ayx/LOnS/09tnjeacWds79vVEhKicCTc5JgMgQX+hoJIjnhqmz2sXneEO9GGtfSKP
VBl20FPFjEl/hGishKM+jiq4a4pHcG9G8ivVsaE5iS6mbRLV2zHan64rwlVyC9fdNhWeY/82t62xni3jLfv14xhRsDMWulL7ZEn0XDIL+DJLm+bNmwG9seFILa+D/27DFXA37mjedyBlhC16FepYlUpRQQWg7IsX
hgQCZtyPua8XIlzInMcYK2d3C94zksv5cH/0exqQv2mYfse3qe2i5IMcXQ/lbAYts7ZP8H79Uofs27GAd6sBSwbwK4VhiIs2vZgl1B6GUzUtVfUK84ZbggCxcfnVcYv4UAZRecM5KkEYwKFohUFAkLMcGyvbZYxP
I8e8mHsmXQuQk5LIEgUIaVfRY8PUURp9Wt2RPa2chLcA475oh3R1UOFjio+mmcRAWUcON/LGpEl2iGu09hSav5Q9Tvkr1INDuiloYheGwfzIMsnzf0r2+ride1uDGPPq/xOMq22lcQP1zUFBTmjba6XyYCdlnPB9
+ii4kZMlk0+7H0nM70NoNSQ6kBabZrsOe4ejH5ZD2o3OQmt/BD/k/KOwaxDSiXpqpkD+IAB+zVA2l9Th9O4ascU08X1vPkaRvBSh7qq5vAgCxPc9bZ0PtNyzWHosuAP6FKHdvYn7zdxTm6D5Bt8mq2XQ5vuvMPED
5ugELTQxxst7DCkGr/j7ID0Fw0QRDnWRDQGqHbKqm2Nm2J41PzVaK+1PYCCb+farf2eRfIzVR6OLnfA2Vw4HSwx70ZqleBucEQxUc2GW496IDohblXktwPuHGqTJFR/gvFjB0GFBPvwEZ69xds19U6cqZ7cuOXLA
yUa2heY0BqHcp7Wjz7+Zk9ma3YDHy9VNeCDGsbd5B98xOez033V6DtqLQYS2L2X7lzPh8rGMo6TfrauiYAg/5U+X+JrYsZ11G+2cZsJgEQhk68J7fAeGo2ScZXXU21wp5hDA0wve/fq0zAsVy2wxExMU2EgTjDIr
2GVzPLw/BYc9WzfVpZSlzjaksLEHCQ6/ei1bGJyg/ifGtL+s73mIapqzaFZzrsLU5EcVZIKgVY3AfvVkVnpa/8fDF7BFZG7H30ol0MuqgnDdoYOygxSVsPGPzLPTuc1rd3tpp+jksJxH0NLjO+MhTry2VqjicIHI
cP4zbvKpvQwyCtH7ESKUOy5oPs1ZVj1cjOlwuUxA431gbF6ei1E6WD8xigs0KiHVrRPk8D4OW6MjVqDQUXu+IBoIVx+M5Q0EHvU8fsP5GEpD3CRjbMrk4JSap9kSacQ0OncsbD1FzQ9A+wiy/RDibpYdJCdZIhK3
BeDj9J9jK4rfbfvhTaH+GsBpLFcES97VUK6AXPL4LodolV6gzTaapWMruJAF4+uDw3/vtTdRv/oeZwNYAycQlWMqq9g3yZoOlYgKLFtTUW8exuy2UwRD+tkBvozm7WNkVE6fxV0smDsG2NLTshS3uDY/YuI3uO1+
/cM4qJK1lMr+wNXRDqbLIv6wEUmlT9PrKG0lqhR21k4laI7ubnNCojaycclynisfBjLTLjb/7hqHD9w+lplzpWs7WbOndyTLaUfHPWqKLIvgIDdIc7bXqjuy+ZLmoSbgsS7JxOKTSZOUEQmSo4/IE6NTP4prNH4Q
bXbcExgGK1E+HbNvno4mbOQlGrE5pVz8fOJwoXTqKVasGmkW5LU4pxTuSrxkYWcXk3GEklEAzse9+uuIOXLl5hSWmQMA07Qhw7bfLcHDeRQPB2rZb6O2+jJOv/0Hk/ALJLQJ7vKBzyuzjok95vUDE4WlbRfg/oQe
Sc8mRnqNKBjpKbTHs0Gxkyx36iAXC2YCsi2HiizEa5n1FPAomdwpDgEACVxZsDR8V1cxAFJPS6ZzPPXoj/5eMn2dFrUiR1WyNGVemgFcrzp67oBdOLKKSmoeIERCCv5YJMAO6zW4GZS8hNBuAUMn3GkQtHhZC+mI
olyldfGMMDYHDUVHo4hbFeluUQgBUq/zeTCvI3cOIwSoXTGL8SP/hMJWCsaopUL4p01udsybmFoiTbrJ9izBVoYwnnEQdMN/wLjHuMG5C2A9ebHCWed/qUEIGUHjSErv+JPQPji1DjKu/Wy+4nLtgJUpalyVUXR3
WKm3rz+Zxx8pu8ZuxJZfmbo9YtZjkZpoP0Do0gZ+03gPNru6AuethdlMaHz5bBWLuyiBAeAdYycir0td8SjgrdgFb63/6NhsGhXvqSmFk1IG483s4D3ipc7WMuPq5XPP8KtM+qoOI6OUrxfJbyUqk8OC5xKT/kyp
avSvmEDNKf8WtcdjmVu22UkbAdqswvJj4RiVpmzsYJ51/plGTVlpU8OJvDYObOnqYEPSR7PP+lRuIE/vVd2H4Eh2tKis/8hY/7DDD4iJfHJmN+KwRmjx6b5hBkDwUP7Pk+AyVDckYnGxkzijxIEhifns2sBjNcpu
0qHL2nqw3cuzpWUCfPrEC4Ney77JyRvvpvxts9x///wpsRvavUrivCesUvOQh6HzbL45Mo5C5fTz07tFg93bdv+d3rcuJqd4XXkMhkaC2+3Xfh0N0B4XyNg/Pieb88urfL5j7NeWpFNKuAl5iefyeeOwaV8LGrH3
rDkOR9nOndwr5D8vs3c/u3YOLrNmrm6psXvy6NF29/Kfs0DZx77S15+dvuch8BB127XzQ3gFo6r6aGwTIlDnigJbM5824tgMCtuyRDjOT9IdqOK837ixGVn9FahDAWTzb4eUOw7Xdh1YT+XAMvddxfJmgeATlXnj
annnU7FXuRb4klTgmMHmZWPZ5f/Uire0aHuj+57N3WhbseYdwLZbR7Dtk31DpbWSPKmeDy/7Td4hLplcpsnEUEu2Xkb9jdxXbPBKwEViGSvzB9V3d6E8xf2NymsgXQ6sS6fXCUzg6XJzOBdrK9QfDMb5llxuPJkw
OJWZNhBAY6mjjyDSon2hOzKG5lXa909UcfaUw8iaq1HirddzQHvlynFDFYwKHGrjcSG1cgfbdE9nce0NRC71Uq4LoCVTq01mhHFXBBw7wArBKAiMROJEGuh1SuzGZQAyYQVnYwRb0cm8UG6z4niPhDsdM1K3CSIG
ytgrUvu52ZaV2DbhAI73i0sNKwJ58LgR4iuy4SRXzLokYxooTmCtEBv+xBuHTz5ajJ0CsX3B7vqYjmSvND+iW/efJj3PBejJqbqeW34w6V5AcyXw+rIWN46m7MqDSD8C11Mzi64XqUGVWCiK8Lpngrs5O1xwBlGn
XQ/ltFalX432mj1IDxJ2pxW6uRCN5abmOh3yD+4DyJAHX8w3ml4pKp5nA4VV1FKTRXh+RxZtUxk5lw1kHtxaUDD9gng7ZdfcKPTNG1uc7mpBeL4vv3VD/MnVDXyWTs5TU3iZHiWwzuWVN6l+xyFkgDEzbB4Ur+r4
i/dVfCZpo36NtwduhMcJk9SEwZgfpP17+dseyYf1Qd3lezHG6PLZSLEuRztyIR5fDhJi3UwiohAPi2aDMP+jQx+N4UV/P+YJz52mjMoLckxzZkjoAlg70pAs2iIFW2ZnmsC/MupgwWjuugEu3MlGtfO8f+nwJZ6q
BoRA824SYI3xlSeJpX/xhQitsf4lehs8KETMX3zcS2atI+hGc/mgznp0KOGxYNG6MaZoKNh0El6fxt00ETZIN0WqFTmGr3sDc29apWETFQJa22Crhms+1txaMUpdXBiIZXr8mrOqnIrlVnn9JGjHaxybD2r3VJfb
AL0+1iHc2z9zl1zCu9yGVZKwcwHLaGlU5Vjk8prazIXgH1ptLuQa0zi0O3tzgRcucWtNPiLb8R6bvcBR4CHWfByuzQADP4q0evq+za7Rw/A6r2bD/Um8J86/y5cZB9Kp6rWaXYEvv8aWF7hd2wgc3hy2vtrcr/iC
VfphflUyKdgVD1zbWwK8ERH8njsE8wtXNRdpsgJOW0WlkqZyQPeevX13+0YEa3v1UTK+De7ytab1dBdAhnobnIghNpeiFzxI/XTSl8C5T/uVYCobiSKi+xyYu7XK5mZLmFbvIv105Y8r3bqha+9O8JhjYnthrola
4uGdtYFVyYy4rWt3xGMA0cthsoKDD3src9yWu72nv2IxsCs/x0QJt+IE9GmbkwoPv02oyrAup/tpFK+Khjz6w5/LYJ67oTs7j7jEq0ofkyabo+Ll9h+FakeOBd7ASl5VLO/w6G1l9rFpw2SVc+czJU7RvC+sLPNn
n/vJ9tU4xQ5p7n9NLe9B+xh/03RgGNf9qvoA9U8s11xwHkrXgGtgvxHeM8tpTQCzCoSRydf/L/VaXrTasgD0uvvOork8IYQiJIAU0dA7uE962UuVT9zDHpDS/NRLHaMq6Bsq80dQ2zyjNYPOv1H442+A62OryrrF
WOVGUlPsOrLXsEdE/r5dwK9awY/7nJnzGK9w9EV8s4hWYxRw+JLTaVzgeBWfQHSb41V8AvEMrx0xmFOuppgucNJhy/ldVk6d+CuDIm0I2LzEMIXhOALg+kTm49J1+UXNBd2w0YU7ETeodF08ZkXhv/cDpfCykjf9
7nRY1s4VS/mmB51uZ51/VwGOWRpmpgXu57ZKmptr8tX2ARL7WpYYpqAT8+35ICGh9EDOTI+xe7sOeNO4QESB4xk1DDs0YmwiO7Ht32sbb18IKZBvxi+KM67T1Xxm9K0uRX41Fl93BpPOKShm7P1rsesMMl2LXF/n
znaa+v6+SMAkwgEMcjrb8kQX2zLSa1GZF2VFBgfUcj6+/zwC+KyTkVCLlMJHZeU/oZfGjpPWdmWncONAVJPQIchsEBvgnVdbZv2nu9o0vr9ONkv5c90djH9yb9CHxFXMzo7beSCUc/7bwyv8ZqHDHBsXghhCSade
6C6EkpoEmXW6DbgSnFk8/dxQwtLwTUJL7Qp3yln0tPEZhAHO8M/ggNxGpEJ9FyQ3CcnytANOTiFAUNrMh9zLgkWirqCmtRIdsKxKvx/cpGqUYNtW0qwoI+qvQyqkad2ZkvTdctBLBAhyep6Tm/nEMh6EJFjjY7g3
r9vXbIiag4vzH6BsM9eo3wcRYLLZjdKioCiVVSOI/0XeDC7XDB/Dhn1nk7lsDhlsoshAE9hQIYEVGAf2qxsjihpQ6q66agOzU8zxLq9AzZLrzi/1ixmfCsOVF9liNg385pIYHonhAVMCcDEiV5m/XRUFRyXQb7ch
M17jLR7TryH5Mz9k8l+M09VAZgQy+QtlBSgKLytMXK3fP9JNSWvUTFYRJcnlXlPsLOj7MoQ5kKZwUlrrWzbqyJnjpCDUq6L9SxZPyu86EgClTALt1WjUtqmaQUrJXMxg4DdmrUgeaQMk9bTN/738ER/fHrdyLzfS
A99yKJE7A1H9OwPV7n28EMWTEENBkkAz+r82d6tpju4KlS7iNQ1mINIC7WKQYsUkAKakKwbsbyXQBTRRA7iGDFCk6spLUCseFZog2XNij/DrVPfvnjXReZFQnTi+n+VBtQ8uQu9hzuYxzWvCZbd+e8tfr+2nOhh8
jZBPGpT2BQ9chI0nh/y30XZFwxjhry0uEdYkK8Y8z5wwmlEKFCcdyRstN6xjS+SrZtVERC2nrDjCIhJL0YT/eP2J3twgJDQt2kwuP+L4kABZXuAs2qqkv9OmeQyby62dnMQLxavTUHn9Gs688hzH4OzR9TnKMFLU
uJTdhNnyukK2dHzyoAdPyaahD7Ojxa3zbN3I5tMoibcOd2rVazbyI+s/63/weqrcpPGUo6VM/PozYqryuQ7oFSSxkvGHeNiiiYolqbnXlxBspkhwZpKc/uM9PaR7UyFdfpGckFDUNGhcpIs2xnDXfrrEAV8t0XfQ
x1WUeZyUYnIt8LlKNvpLbonYMqGCTetPqDmNNBpWSx8qLp1NvpWXZJq5ZHvtdUnJuERRkCah19dvxtoUqctx1UIT5pinQFoo2yRU+ffBcjAn6R/kZ02pGLdiSmlXnBaMysc5fpGxUDEPlU2w1WEQxlzQiMZsIc5E
DMpqp+F5qbcubZQm3I7UupbSrjWPm7FsNRTTpRmaI562LGbxQ2hBFfgm3CtCnPFyUEvtEPEOsmTjpECDoS7qc/xAXIbP0NoPIeqngyzN5eEWtjxle5U1svHaeMcikGYxOyPwz97CQNfJ/oL+5c+3Oqx+Oye4jl6e
Uy2jyvXQCmsEBzGf8n1A7PFAflAiUE9X1VNLv38T8axk/y8V+9Vvg/2Sz5hkxhsezJS8hiRkI0+6LzGjr5tU058Ib5/X33N5hAl93Ca7b4mutZpwnWJkvM3ZG+jV/Wi6QUJwQkDY5kuIy/VdvMWTpOlued3NrhQZ
Tz4XQ6q3NKcXcorgFEUQrfoyJpTMUbWIoXiEHxl+3jnXpbMaF+aSpHxsa3ToF8ATBIGfBIIc9hbc9A/kEt0Vkh7NAczfLK/msIfYgpxHmWiBNkMYeP0s5vR56yCv7zSU/9b7XNjMH6cZQrsj5XVGyFJNMkOkCQs3
Y36xz9dPNA7pHkozoG/e3VLEW8Nh41s0XapAr7xKp0Ms94CSKMG9oepmbewRqOAFpL8VAflATVXAsyH1RDluU6qEB1WJHVO9DwZztvi469hd4A2EGKmvuA3gRBFxy3/PvpQwvg+uXojEASYqO2GCFxh+RRyBRBcj
yx/PB6ehdhCb1qz1RSsB0l8y9KvheAQGo1R055Kr/4PjRLJ+IwhgOOidetXS7WQziCBi+Lmv7ONi8moQg2Z805z6dH0LN+KIJ9lZgrNwMyjGehQUrjGZMtwKiOJ2vu2uAyCZuFhMjIg8sPmZrLV1ceOWoe+56Bvs
TO7/7KHFPG1ruLv0EmNBfSPGhns8CcFnL8BRyhjuTAhIio651Ff8XfnLxqJ3nxKbDNMuemrXT2NIeBsSqht57BxXpf5gyUd8QcwHfLwCFzHhNR3+5xHjxEPaDIrF4vSUon+IIAmGhg9s05YPjtAkClALJw8lC6Hw
MTNaztDm3S6rqTiUMQir29PZw+RlQ+IjBtBbY3v/N6p/bGceBHfTszFlJWiwJgoqtWFpyEtuWyt9is3YqH7LN4jl1PAXqrkNCgUxwA1UaLWD10FfYms9la5JCFcwMIL1NRFtbDTJ5fqUv+tmQWKDczjy2EX9QkRZ
NRNHx6o5w9iykPDL8BfvlIKHosJ5O3WSU+pBq23J8LtDzD2NpvcauB4xAs/9hqJBWOsbeXLVP/2+pguuoDYaynYRTq8XTBalJ//FVXCsNNgMW5VUVhEJYnTp77TahpZacHg7QjwVfqlPDYuzRffFVNK09tLhEP83
TbAG+QM5uAluqgrTtNaUdagY7WJBK1qxnHxzHIr/fZLtDIZ1G1f2H8x9j2W2VL/Nt6EnDC0TEwgEmM3uxueMbyEFk99W6M/9+lhOkOQtQuesGc1UWxcd3PEzrq1sP1zg6pgYfZFnYwrHE7BKwdfVdq6ueFxav8l0
P6gv6GdvRiFaWi5XV3o0f9T4HBG877I5dPVPY7VcFmV4tdoqcyhzAg8zzqiIgf7z7VH1lBPg5GV/HU8mL0GlitWJ7qA9W791cJhvGZt+/FyL/4Z4Wp4seaQfpWaqQGP113JheirgZXdXowhreu5VqPjXD47ygaUd
kAwsEIPBuziGlCRMmEimcbYJBxIOftII6PGgCamhfcltyVFV0snIm8RR79ypvEkjm4fnXAlq79mvFxjAkJTAo44ozt7EOVwpiLNAWe2G1bBFsJQzM1yqANih4s9rS+ls5SBxjEE48QZhFySqFW3Y+mtmJrRV4LZv
DPFcYQSHQ6yaGlsrRKwTi02Dsiih3a6znrhYQOq7zGKtLvHbtsm19Zay6ZkKZHWQzEMzVFdmfgZWVUbJqHiSvfp6AN+eqgyWv+57V8pW1J/g+f+klo7mABQnGcfLiGVa+0Hm5qHm0gqApUA6OllpbgsAarirAO1i
EK/FbdWe1UrSuKl08q/TwMaLqNuZ0Rp4tqdTbfqQtY1KwL1p6dwmhVvqqPCgZJq3AlNI7ipaaWhh3X/Epg7tMXinKdT24rQQLha5awtSIfCXZP6GDlTkeoMMoROs5XGMM4WvB1vrgyHtVnocFPh5v7wy/0CU7o4D
giX592PbXBFApSPV6d0YC/r9R2XQrkZP0wi3X2jramr0qfDOsyGblT43Befl7xdyhKHwfvl8DsypZtgBGpMoWPZgj4T/xbf3l8tPk8znF17uuMgcaGTDg2a69kvYM5n679TN9pSAVA/bkuhdSBp84iKBMmj/N1Vk
8jwJDdLhLR8n+jmOiKKJCNt4tv2n9oT6Wh0doX1LynrUAJGQpG/YL+7LpMh5hwwK3aF+0t40ElRw7O+dXzTbFIkug0mW5In4QZsE4uwtx4YMHnYLvitoPRToM1gdAzVOKilWhGTGmRJAAqdfgag+eH3ZYan+H1pp
olULOrogqzuwmq/oyOvBc2EJxDPzLTv8lP1nZJe7HVICOBeUJvFclDqXHmu7PT5NjefuFU9izxM7pSR/fkP1X+19o/07aF/wGXb58ZQ1pT212i935ev+7aiFjb4JuUSaO/igz68jU27jsLDoWGOV3w3DiA0j+vgr
KvwTPEpLkzYk/Oq9/ZccLB5Ty4/22xMOlfk+4nzhGmb0VBs3JjOr9CjlBGZKNUETSHYpe5wpHe0Vdl9oKzio2mloABghpDVgTvulkOIqvCSjIlfVdsQSdbG/N8f/RnkD3rKk3eE2F5Z9YxtYYYvJcEG0sFfn/6D8
uqbjhl1Jr6wLpLS7qYp6kgiF2u9khNJAso/a/3d9PtJk7GaOMo9AM3OTOZ45BuqZB2ALtDP7K3DgoWfzN28zduDtC78ykHCYuQRCwucydzmt4unW2puMdspISRQLDes9K0lJKbkASBZ71Zzyqrb0tuE0i+g1bv5i
+ceXFnyU0lnKTHoMoi46NPbIqVP0Ai+RfBdBM2kZIYzkALb+rIR+jyc0k2XtE0YMjrAWtlJYreI5ZIhezpJqxxSp2KKOCiOqlFGWes9bt8G/vvllljd6nYFVz+r4slNiuvWNZ3/cORvCIGuu9So+2+P3fVbFTfF/
UKfIjxppg4Ho45K/P0LHu8k/titebzq3QL7sKLfW8DueoyvAAR5DdMoan0mMIjeoYIkiGiRKu7GVKDx2BKhvqkCJXrbb7YH9Nx1jDe4jjj6d2B+VP8EKVcf5WIFMrmWJnCmZBhScXJz/eTv2sG9mVmhmt1llR5n+
lPWXIRHAsUkDZgAcdkBWRPypY7oGQcJNdgeDgcZ48SalomYgs8u0i4jviwe4oLWbiBv5S8f3c/qhE+Byj8xZLnqNceU+qxzH/4q2897T04PSAb1LpEGI827zt3GUHRj5V0GgIUb2YzC4LG/hzWAfB2g3vEwysnkj
XkLzSYx+T5GSOvVajRhpDgV94KeVpPHEhDZYaTkkATmKzp4TYbjfuPK6snvvtyoeX3ZOzIY5H6vWDiQm9Zo8SruvKlicd+14nOyHlfC+O5EW/tvX/QZ1B5JgSZGOAWky9hS+QkQUjJ/cX9wuHb7xD4UJD0Jfl+Zm
qTp7NJbYJSmxU839FT77sx10lHdSPRuJxlmQCb5czi2GRIQa8WIg4nuY3BZnWM/CWstjXqjgCwYrh+hToLCyYOwkinGXiexpgYEaww5vNAfsv71z7N33RrQtdY7DSl20I3mXRqYhhfgxGMBBCldSBbOIbc2XkWjO
z/Pjt6leSuAVsiBMSFqBfVc92Szjmf2czlulQET3idaedhAr1fQu6kjzv24nKY16W9TXDEdTdQ9UDRkBKPV3MLlNiJZ6J8rFIUxXn/HriWSRgCiIXEELdPS804o4/9Wj8Beoxs3IlHi8JdTMo66syO3q5ST44s1T
xmUzjDRrorXSJgw2tma7x41Ylvx686hzWoXfNk9yvWhIP7SZJbcT+lJr7MI5J5zgwLEg5glt6kyTgOm9+r/HTQOXm2WVaNGupGWryKyBpUfYqiwGKYG3tUAEDm+hohfnJitRLm/3NiTaHgUWx81IZITwtkRMA9Rd
sA5gITsNuVaEXhHatnrzwH4BSyo/QUHMsW0HZK+aCT2c+ryVNh1vYT/2MxTvfLLZgx0W0WsR0s+BLG6VgUsWxXFW4QkKYk1W2N5dWoLyWplbDXXrRLW7mXBkWrddtamKVRkKQgGtdCDlJlG0bu3wavtmHVQ8mRHa
t6eQPOzk6fH51B4NdKZFtU8QY9ETqe2Be7Iudd35qeLQYYXHlVTnPKaINHwGvd1RE3F5aNwa+sxuUo45u1DtM0H4SnOJCzG+xnar4S6PlZMZsNigvQ5NZ2o4kyXXWpx8nZEwh027FaQucBZ5nJg63yay8Nz6nhNw
8V+3hxTArmvBJYGRYoUZ+NsAU2zY9l5+0ZSwKSchiRY8OnqY2PsgU7IbVLmDXsbgUre20y512MDbv78mkHDbFnrvYfYpbRhtvvpexS0zAUKl6x13UNvC6Bxljl+W48/tewN+OYvnKvdSlWtfi8um2iS2vQiU55v3
OcpMFO850ChlpOS3rwm9fA3T13AznDfRlNNib/n6s91OT9BT6Pr36Qz8UG1004H21vQm+DMU1mfnDWBJxf0iTDFFMCoO5w+CeByaypo53/cOlt2cwAMyaxsplVaY76p2IJRgm7VWldsm2PgjiMYVoe2ySRlCO5Pj
MT3ElVyt9Ao0eCkFibZZNcr6viDQIQiHUgiM2JPlziLLuV2pL27kVOqIPKVwPyqkJObXioAwohE9KzBw6YjqS+rvX1DgUFJCbPNZYsTldax8DOXfnkPPIF/N9Qqdzru1McgKikw/NsfwSswZ/6XVCbTjX+pBdpBN
mGSNMhan1Hzsk5CP3d0bii8//DptLlfutAg239xUkJfJeIVMOR/tZrZWsZpfyGxC5zlmDtzwMIKaKJHQd1+LU7JsbW09WCl2t+p98uoS7pSTraSSiUYTn8DL8a9cAvVLwMxg/0jA0ZOm+nESVTwFzEa3SociwMz1
POS9Ee3VraQNgi4o1SNmbfcPKYSmJL239gzkN0RFtGNeLTfWzPIxezWc17UQ1AAfuivEBr2dr6AhYzvWfTqalJ+fae7qf+5foAMPGT5w2UMJcuA+c5l5zOiBY+dftwfqbHuOA/vDKAl4YLkAgo3o9CV2X4u16B/5
hTZRKsEmmzuXL7sFHrZ4HuiVp1ReftrilWdA4RcNu2y3WkiUOFE8Zh0Q6TfL+h6o1jz4oGPvh7+eLNy7GQhjL4PE1nfZnNyBdbWCsHWWwKlMsmVeGJwsJo0KudDWfKiiYH/AAf03lMC1LkvOEXh0STMMd3rxiHzy
WiFiZJlAjdVQfws7fLngJOG9hwS3A3XGSH5EgcccMtPM1hyW+it997FvBpkbc+mcFIR4GRT/ZHDr8DR97TgS2a/NoUQNtaXhaluw8bgQ9pXWC52ExZhziQcOfVLMGUthkJPlLfiIxTlSd+g7VhCJGSpisyvheboh
9k/KDUnkrK2gvZTzXpnNuPwLsz99RO7rhwTKlRzMOsshtYM08BjAFX3ZqhuEoUz4ZXwiFlu9tIt2BEy0JpvSzs50t9zgIljaySr6eV/iNpvB9raHZE9w6eA4zwOWnGW06KadwSHagDRmXrHBrTkjXHGIZM8rzrzt
Y6B5ZwL6Rl9/pFPsLYR6umUtmo6As98Q7Cvm+fWrXZ5PXNz0CzQ9yNxUv96CA26C+3bCfUqgFSxA3tFaNO1aD1MNFm0A0eySUKJUotFXCq/B/fsluW2EZnTBNQKZB5Zo1yHMvKFUKW7AG+uBNDnbij74MRhcQmfB
WZMv1GqT5cTRATdJbZrId5quA7TYl12m++SsrfFYBglrzzTlQZdrFcl7nj1YZWj/pn86mZHeaeyvG/amkv937FIC9TYzvExT3/+4b7+iJBpClkSXaViSQZfxi4Vf2KVTieriv6g85fxiFqoTfHTJO/X7l4J9tKgG
lp7zBP7v9gRwqZ5gsTIihHlEGN0yHb7SkrMvXO1PuL2mu1z+8S2paDdSChr3c9hGDfS7l/wyN2vyGzNmppHb36xhCdxrmutFe6WABsvoKafg2vWX9S/vveKnwDt3DVEw775Yv4cNgPMh8g1Gr0tEgOXXfLaDPbYc
rdBuStD2W0L36w8HJUsElhBSVrlIx2Ko2OUMM5sRwr/XV8UIIDmQ502pgK4itqOg1TmPSro/gNLPZpRvlVy3fQKlUJueBsEpQbQNNd59v71ul5jIbXkNX+TbGC3jNOgh/oi+ZaVDq8wAjz1/OmMgujZ3LFEj9SWX
QKy11a6Iu1+MeyRueeouh0aFhLOK05a+7RrmRJOfWiSNhbXSc/jC+05IiCrnkhS7LJ/y7w88hjqA+Y/Qf/5/26t24UDdz5q71kD8v6II9r1ph5++ALdEpi5Qs2q9P1YL6BrjeiJm0BbqtmQtEiBFxDK0pajd5z3a
F8yb45WnxWxkjqpA9fxwxRGgLEAmKvvwA/x/YsyT6h9BLi3/uFWXSrua2eKNBgn1R6bYQKl7ANkAhmA8EDROJhvxmpIzugRcfOfVTffHuXHOtM9jMfXCCPY62FqFHG3VjrfUkgkzUtVM66evYUI2zSvu5EeeytKH
bLND6ldhh90XNj0QrWTa+0KCBxkEsSrkI5qI8rE1J7hju1OeqTTRggsZaLlPyAfOaW5JjeX2XFinpfvjcrDtKEyO8dERAVyWzlhkFPudSD+u2EewkYw2j/X0KZj+gkKi/b3Vo9gkay+lDfpn2K+DkGzL8y9DqPth
8EZF4p7Js8xJ0z/ilofPTwL9a6LpIJGcifmBf3g/mbQCJboj798wkGTTbpkF+J7HutnZLQiGMUArov2FH/VCmHlqJBS0asOTUPbqmjNuBBvAIYiVTSUrCMXilYYDGoaH/IiVX9lfU3HNlJYxDeKxzT6nRQkColyi
EZSMWPQ/ypTVOi+ebgLNP5hsykZigVKfsBx7Ev+2cr8NYvynRbXw2mDR1//IO2M9xl95jm/eGYzq2oapIGi9OGgfc43g3sO/RrELddzxklOt1XzAeZB29/1MkV/3XVerC3Dmlsb7b0nBQZjZGA6qsOi9h+/JZ3iV
fvo4bKx49ehZyDAojlVTaxiVPmREVuId/TB6HGx6C+/sfmvvbBYF6d2hzdnLA7pTvPskmiSaT7vT6kqwvFKWtWsAeaYsL7ZAhga5Ji4U/xI2mhwvnBFqVHnv6uXWFa8/2zPniiqDDj1j2qwAdCKW/Cd2X2UuTLTx
WjnWw92UYX5iX+nmHi8NqyXSfmYXjGGlhDVayqb4XXQ1+3I3G5aM+c1AEnms46fNW+jlosgFAmu7cUBgTYlgugDUNMMGQ1/vZWQgFohm167YC3+6Ar2025/Imqbu7ybCakcmWih5ikJfeumfDFzFpnr2NFrATXbR
ntMN1mBoVMRPfV6+pOfr1HDGqe+fv/Du0msD81T8fQInTjvQf5ys5ss43iMxO7H/jZtJJyXoe4g8EWgl/ZJP9uOFksFl9rqxULQk8brC31cAe3t0PfQsZzvKUgdotV7jFujEVfOM7aokOcCMRi7vD0+IvslaZRVI
j/b3ZfDf/2z5GL6ZRekYM2xuUGEhlzwD1N9/BbdG/sK9of5pLNGnE5JtODcBwb+XunqCgbxd2C7otPO6wcvDivkPHEEQnWpAMOqmvokf9OQu9RcwdoQATmcL/BbaRiss+wguG5OkKRZ03VC3YfBsgwRjoaehLPkq
RU9Aiz09PbqEx4wznmVSTFPI2aCFhzp7lDG0WnmqPY6V7g8+TKwC9+hLezn5cZwD6Zlk1GbRM5eyWeGrg4Ra94fwXtAK3bPc21sbgc9Du8VYNKwriICZU0sJslrKmNXxNmjvtcUgGqXLa3D0f1w+tu7WAWKlZbno
WsbcNtEmwypBe68ckex7xgLkN9AHsI6qYw+0WQ5+yMLL3Rg97UAnihceybheg9A83tyhMzwanfNR7PzIB04u6aAXAUU2TDFRimPXxYrkYqAPwCKhN64N28tzEU/1ZvC9IcWOp7f8tvcc27e58sNrwBPQcCELAxjt
cuZcyVd0ARLPb0clPOztCHG+pUVUs8SUP/DvW3c0Oqg7x1ajwx7QHhVPYiNlS+R38XAKV9STqrrZxR23oSdhOEZpoW86hPlRX53VO99z3XGqBbz/XX3nT/5cqM6Z350qVZv4yS98YrxCulTyrNZZzPRJcfj70Zxs
2x5aRmvK7t/hZMn5pSGhPrBW464PB/W7PPPXPNmP8SOdWlEpk0t0udmuiC0fa35/U4brN6YTBC/KVsmdM2kJUVkP+Fy25TlYLFwp3NbpIlJSd8k4bewuTTk3TrOafExXgaBt9QCAtFMxTvDUW65LMQDMkxYTRe9w
8J7LhhOF0CsMJWoc4ZRqIMT4W6KEcEdY02ELIstdWsCZM4Jpzu2pVn4q32btuCvJE5dzspb5eVm1BlhkGXPkyIMYIasf/29qx1JWawWCEtL6hxvkmfiC9NJtneo4PSgjrprTuuJMv4240Jj118sKDS92dMUclG+N
nV/mIf0DeQCAQG1UhZ4gZorUyihfluphGOGhvMRIfsKB+BEtoWfhR9nEicXf/6XdDYg/FQ+MxKVZ5BSl1cH1kBPrRf0KSQUd41q5qWtzEJzwiowGLPaK9G2AxOrNcQCI6YH5rmzmek4l2eck1BE+yeVz5viruHkO
g6Tueec1JYGH75LzTTUfgxMafxm8hPMBMYge+pII5Nb/+ITp9bFcjxqat4tTFCOZ9TSUONe8v2/9z6bYo9c9u++6nRaMQ+NhhMQtnxDdM+bYEUIngqbrjzsH1qJLq7dLCajVgzC/Xq+m98G7xDvful1V+bpemat2
lTW/LUymMSvC31KMpdKfsEKjmS6TEIFLINVGSJLc7AEXaMKNFK4j1D8BbgH7KupHcD4s3hTPPojHbxDDzKU0qZBsyJwJPOjSNCOE46NsTjM+YN2egAt25pJHR7EjtyoQw3Vk/eZBim+G/gyqkJhgleWurj/Mer0X
QXv9Qqvo3MDe2WMj9HyiPAgdkXk1imvcDic6kOib1ClYpeeLjDe4k9MiEWpai9wMKevWieg3ZHE2UOzdHMknbvi0lbPaDarpRjO7oOFFEYwV4CWXZJexqt/JyDXajxX0jPEFloecHf2Q+N/ZmElW3SqAD5UgA6nK
RR8Dd53t2w6mTOYug0usLF/wine9uSGQgnoQsroGewhlXdwBAtKx7xTy0tir6G7lMCtmlN2dgAHOU6NhwNeoW/ELmH26wmoyA7dVRS9EULNR2KrEsggL7iwMjtaMyjwCXhxNkTQQQkziA5L527ODew4pg86uxdj6
OxkEgyocfqenweUFp0ySmMhykgRbRL0+b7Mh3txlZ1XHru5mZ+Ky0NUgYHJJYgOBnzNJwzPGqmoVF7jik3riQUh904sKFqXmLWbId80JtgtMRzeu1R7D9R56ZOyESKfguZB5YvF2RdKFvohrhZx9cT8LeVFFqLcE
1MqdXt+2dKu/UQM1UQu1UQe6fWoVGk7+ndo59jOBf/BNaehQazikvaSDtR4JUqgRlKFm0A5qBe2idtAe6gTtoy76OzdeVc76r9/WwHpFNqqwWYmtymxXYKcqdqvjbYaSSiXqk7k++Hsa41AzBnRwmqGyDNZQ4qFE
QykMJT+U7LBWd5sFSod9F+XZ1xXGtZEdETudSX78EFuMajfLT0JKUv04ZFRLLadvPUKnd3VzqZoxSYYsr0KqQFuqQYp+t5/vqDe1rBKG/u1sxPkorrNnnVT7GUv+rv8a3NVVjWVarf5JEZjdsnqCFl5Rm31pW/na
2uVT/Hdv8jGm6tcedYkEEWIESCGHdEDsNYN9QUvKz7L87QjWMY3c/WcRuaIr3fIrWjpqND9/qZoRCEJdGYVSNLCUqoRZnUd8Pl1qcgXlG5BR0i3KUyvQyVEJXftMAQlZTJJS1Lr1M42D1BGSWLNJPAHV41mCGvEg
RM14JYda8U4BteO1POrER0VHl74kUulJwoewh1R6RoSWRKwhpX7hUBsU6ZjI7X6Dndtkxn+PE6zWHxsQFzmiYeISZri05ZyPRJdPybaHpAVifyn/RHVQflhJ2f0h8HViHZ2APFBdDpVzoH+5hq4L8iM7DL7+z1un
s/Y/3397p379+vyXcuNO7ydwPmOsDxaLV/o6yRPEaBYTc0PKju0skpeTkv1bxVO1zu/roGUil6gAspr2nCBYE+F3n4m1czGHL9KhNs9H96eHLoyVFr8CrA643w34csekpn6ec+xYP4KFPg/2Q9UQ5FPpsHW7eZOm
+mU+yuiepJ+Cf+tMuYLaJ1IsHzAM36X2C9laTS87EK4KNyNn1UDZ2C2UaJkf7xR5jTXcQ5XHxDTpzzCCtDhV/UF0wST7HfRJnJ7lHn27HpOGKL31+mYWKsGjVhB1mKuoR7K5nSiTdV1fnNlMoUTwvjLvIL4gXpOr
SMrdv8V2IEw9RanAZ2KLNdwkFA8x52FmYShqrY6KLpL4uXDjj0rQHExDjMjjW+7wkxYHMTRfEshugdZ6o23c9/szOLu9jmk/IItq7ihhSsCHsXlokpQQOPuwvY44Np/WmXxhpdIOs6OhUIqUGeVA0T6eCBZRpp6y
HnTC5OON7Fu3WXdJDJlnEjd8B4G7FjbIGUaWv9K0h322qeOvZ+KC94dt61hNV7uL7tRRa9zVa4LKWV+Xp2TLSWtNZvjQtSYBVzv0OjYspYIP9zKp0NJ7270Hf8kb/gBQCNGngg0gujsgKlDmvpmMErMP7hvPnCwk
kdW5pslDtFo5PCyU9tTZWijCuPPMKeianxcOV8voLUa5YJtKK8v+LWhp6klBMaqgmBucxMUobNpw0Bvg0LCyqLseBlzDpTMo/2e7u0D/H2KBuJBZmeJjc+xjMzfEO3psSM7aC9JX1k04n7HwQbklSLGVvUbojVDL
d7fV6pENo9HUVsJZEp9BFXorLfZMYpcU6Up5236t6b0TjJdcpb5eNnZyNNR82ivlLmnXyifWdME2h6sbM5TDUfMbDUfrh0ql/Y3WW7ZeXP3v5DXkp6jFOZ50XJ2J8uq9MFicR8St1j+bZ1eeMgG9hK+9qJvy4jSl
ay2g/wV0VMyyxdqyUWPCXdxuzpdoemmESNmVXfLk3nnrQ+IJTE9JNE/+WymIlHwIrWkfWsb7WdQUFsjRXy1uC8py7sHvtGWGf6IN83KZbBtTl8mS2SMlIvJ6iBpFKJg7t3pp42mu+6L6FaxP+F79YCbGzJDoajVb
2x5yfwHrF9V5xrK/Sc1MheqQeRP1iGUHa+Q66QCN2LxdnjKJwPFHdKw2t01M1uaMZrHmsNelUJW7y/Qjff9l2TkR0Q57DAu7okOs+3AkNF3tBTF3P4tyFIi6Twha1EqZmiDV4GB2Z3StnKMxO1WzN2UvuB8NQ7ch
6MnzPVqySpBzW5V89lz2U1Xuv31j71pu5YD1MLvJYWSODIwIUXGUlJ11778oNDYLwLKTkjJXKT7YwNs6aPxju9/fH6cWl72YNEFugSsLV7iXPlxdL1vgkmsPKOKJ9oQDDhcbLZLE35OYe2fglL5/IImLHuq7Wcju
ZIkEjlXNRf1CJuOpWUgj4BBKJSPLnFgJK+YxWgQx/vKo6kxHppHnOukB10OqYi50bRaoeN7W/UCFN3qe1oq8EEWiOcqMbKUC2tEGXS06dpDl1+KdGqhWAsAvyxsaX16HdCnoq1qsh8xjgfmfnkfft4OOQHJFKdDC
cx50rO2vPqUfnsOarQhqzNII0r4NkLlZg+cIqdVfTVYOspqvXALY3UL78Q5KQX6oDkatzxOpevyHQjd2Mdg+27ybnLFITdvJL8UI6DkS0CJMIQazo7LkB8pL71yWuNSOVrylsqFmJRZ2+Pw38RJsZnZU3mNJaZe0
Uq5kJkvhkoRLn0V5pgSOk8OWg2Vn6USglQtuz9BbTlfbIlBRaL9ya+tijJtRkMUtZVIlQRVdPruUTca1FSflL3YUxk3Jxb8Wbgmaz3sxDhbA0rz36MawGLexFEbslQcDNDsKJIG9harNkC0P61abFq+RcSn/qGkg
tzVjgvG8cb0D1rRh5Oy5XZFaerTxkRThP4/x9BMSP/fbsuYaE/RDvSy4b3X7LPtOu9RM64SpCks/UoPavOX2kvs1iNR1FuVKdtHkE9YSQQBmGlQMKKhTdQbXEj3PHCCod4gK1+54mdxMg6d4ScFBDOU+9Imlb1vi
P8KbiJepEhLjAwcIqsK2Dn2PAEPqpuhWTYioBoZ7BikTVfOAd3tL8uSMk/leTxNCrEy5Ps7mOQqkCUmdEP2tr2qehqT125yTQTajGDk+fzjQkgGfJ2R+uRVBrPYwWgZqCuDG+15HxRab57oiCF1gXBie2KHbmog4
RIntlVohbfPM3yUzMVHRQ0dj/vnsus7j+vfhJHK1rE4866qehSHHrY/edHKWdboVWEZ+DPVSpnAe6Qh73IFCCL0oCC9ylqeNVBMM9PFEl2wggZt5BxvqFwI6vagNB4ARZh6nGEtaoH4uFBNMNLHhlAHaOn344VGf
Xf8R+p6SWSBFBAiFT03lsRdP2qFumTx1S61ZrdiHs6LsdHTMde0QWR8fG1UUqOyNgjdx5sAMAAjIjZn6hwI0CKGX8X501IPsRxzDn9kxXtTVoL3HA/bpBR/DsWsYn2RKGPvoynjsIMpo6ssUnWygwiNGmqt6xGnF
ylroQ2Nu0RTlW05fgbI2dsjiAd4sc4YmdAlXQG3OMQFWzMZMfeiupDBRWxgVWJZkioccN4CS8+hmJLECagu7awkXBLrOcEMNFOg3aJcfEuqrOCS+7OgrrfiDXe2owypp+dJOgkpI4lg8omAIl0FzluqldHPaiiML
Irncq+h9TKNGIqrWs6oUXRBDWjU6q7XRvpCDYeiwGDseK6/4LtDmx+1bbVCrqLlnDiLtCAHrvQp4pt0i/ypS5Hx655R6KUZXn+ZYh1tl6XlHjKMZmXeSSm7O+Rm6A2ve85l1fzX3fIHoTPOcX545P6vLU/+0vSBP
zIQxafT+Jkb9UH213ewOYjLfZz3uW33oFXN555/MTrINY3D6py/qLCPnr2dWde5B6yHGkc/CfVKv8MbqF843t6tpNfe0Fq26spC0R0e4V/V3jTD7scOk+Jt5r4EtVFt+LNCvvUn2GVgBk0IzQT2zqdK3orNpaIqO
83zNsr+hwFUIbfgc/luzGCfchLF/QwC4JgiJJEFV2oxgdq6JbZc3XbYLkCExbdokaKAMljPL2u/elpexmtTWjFeOF4qy0gixMvSY8JxLI8s79cYbzyEeJQ5VVsnxISbSmm1RkaFsq5j9IoRGPrrW3Oy3nkCkPXxg
IB35bWy/j0+xjRQ1kZHHcMSmAIgKAXtWhvB0oMcAxB5JWh/UabCDVFicNUSumDisqFHkjCs1k/gsko4K3PBrAta9gfGbxkutJTLxqItR8NSNmUkG3q2wkOGsK0y2Wg70NSkMsY1AKguICnE5LmQU5TGAq7jIpKA0
10Z1/ST5LMgtHOU6yl+geIDSMULA8EmlIrjX6jCceROda5BTMwZmzwuKLhCCbVEuJKAYChWTh44sRVDbYptW/4IBzrWiLqQxWHRrpIkNYdHTgvDGKqatFWK8zPijsmG0tXRkpESKWVvNtcYp4yLrXGMH17W5BK2h
ov44RpVwMbcsfnME78W16ONb5Pc+WH28bP+8d0/NVPohtnfiNhGBH3xqeGmrs/cnv1x6Q3j4kX9z3NjZXBLQJIB43P/IHJ0Fv+SLFvm/IKIp75ejzgxkd8Q07F4E0P0bY4VtlW465Fz+O7vJD20EzaUCBRwSu9tn
qmsiy7pW5QgHn6VDzGX8aadTOhkfFxPAoCOyE6OGFOjuzSQPpkvfjseX3sKS1nLJ4MWYZteDy8tks4urZWjhzFenM9WFADtv+KKBjOaclXidiEwOLlaYGdFsSJc/Sr8SJG/WINOOYWROe1vjgivhOdblvPFdjo4K
CI4ccPfO/I/TZN9FZj00hI4x/KnHxyX11Pg4NOdR6LNF+R7oMAjm5/lAmbaAt5FYYWfxW3ktULuqVXHC/8+LyJaos1fxxaRNG9/WCpmJ6Jubacyu2YbE4snUjLMlNZVtzD1UDvwv29c6NSTLOIrsRp4TZkgzDrKa
ubV7Cs2u6651dR07sD2VrVuYJ4Jkjx7OK6FNa4aw6UkfPzLGmpqgTeypLGPPDASr2nevC3TXKYWd+Hyk7fQdZbJ0HyWmQX567berWuDsxo/6aBBFv3T/eOPpuc/baxZqeLBrVtfsO0Z1tUOnz21SDU0d7lj3nSPr
0/K/TLRp7ixGZ+Vw3gZMSj9n/eHcniERw17eF9a3MZxUvqvmuYQcyVXVNRi9qGdhKuKC3cy08qw/p8AfyyG4dixy5dEwz3m1PfNxBs0T7ni2shzlCvqRLZVVTQVBn30R9nBCymJ2fk2EkkaUk79iHztJUd6pRnBO
GQPVh0ZUxcGPvFqNyxqCck3TAXsww2RcBjOS6BeH3q4o58yQee6WLll96/Ll0ra6C3b2wpIuKS51uOPXRFy3cQ0ok02bN5ylHbDmAP2HI8SEKEydT4X4wJF13gqBY7VBYwuMJT6nC+VGTauyTbAoiEkxkRA4ikU8
cxOaz+uQzzoJ8m7QHoJPrP4e/DsptBkVMfwK3FjE/r6E+lcivhveamqfqmfeBgRVcW6qcn31CPOSKBHylwiwgtqugmZtYJa9vohWoyDSvnD9T3xznisJvyBn//WRGM2KFcwKhDGmQQDr3MSPrezUTfwrt2PjPovX
G1cNqS5/b/5K83PwChwrrFAqLgteQi2KtU7xT/BXy3IDTHIicRv55U+QR53U8QrpOE83PA2WP36MnBPOg9czU6TxzDPh6NyxB3tBcUf1IbHTdWtbrjubnDrdbmfXaZnglacHMN1dhD60cD512oXGq9uMcj8YArzr
/dBMA+SnfDZd4fAwQ6zWLjy8sVLcfGEJqcr9wP5+EsEgEkGDTe2chhGWPlMbbLdqjNeHxZlhBHkMIWecdnJh9p1+xcTD7fxC+QAZNjYD7E/5AV4t52Pmp/OkXHuWWwr3LYyEffEE0aFTr1R4KjFBfhTYfZQFd9fQ
KcsBhssTkhvSCV5xn+SA3183Yt24Uc8wD1qN+OIAx+eB9QRwnHX5/GXzTWiZahF9U2vl9qgQxaYBDYhqnuQ02ttGG/RuaSNNnvO87BlJaIRQvGNVpzgIYLYmjVjoTuAnESzFh8kFfT8b9J2ktShJHCqa+SRYiY4J
fEWNAdXBartRG+3iBOZeXVIiB5706aVen5yC64N45jaIk+ryaIpkm9JN6mGOLbtIyNx69AvcV4azBMnk9LgRdEIIgF3q0Lq1AiXGYRbQPUVa6OoIZ3FWDeSEMilwEnayRrSWCX5q+y8DtRTD5Ubki0m415c2VZT/
ut1wGpnQ0CPfKSKbSZupdy49ucbByp2CkVaZ5y1EGmQpFZ+EWLN02M5KWGQ5WlWAEwcjD2i/ssQ57LNMdiqAXjdUQ62LlnZy8wBHEvpl3yBOvp4dE2whA/FRl9YxDhQFJAZftWWQdX+6bv1L0AXDUEz1WUVA807Z
eUKQVNTtzjBF91OciXD+VGj5hNsB/QitCvAL/9oUeb79Hr6IqomfJGXLNnUPvJSsEcTjcK1qv9CPN6gRwTmzMGfrmGmmoXkc6Qj2CjWJ+eAoMHqDCMB8yyQm+LK8TnrqSwyppSTMhkdAhCxcBIM2TJk8ux1zQuWd
IQt8Rt1HHWmUSTtN8ul9DCj7Bf7M3ZxGa4goeygcsv4mGVTe4p9tfrj2dvFqEvZyKfx572/xQQcRemcBxIYqrtijsMTzln7NCaiwKudXiSoZSD3DCcTrCI8NMboaIpTEsaOMJCqqohi84WPnyY1cKfl6FxgXaLru
aFljb1bITsUPf9kRqkNVgnKt1NwThHDmn4UX0DVQZcx/b49b3nOvNhBGmzBFoQirIwRRHC8Niouf+xuVuFyzW/ENPGh5pgtzQRk/IUZGMu/fnBVBkzKbZkcIglh9prESp25ON4lgSc+XCyXesFXS08NZtvSEOOi5
adz5CysQJufT0kHxFvSyTgtOYSbEVpzZqHU8BVB6hg2pNTf7dFD9Ew6q3jSSDjaqgKFeCX5KR1XR4tetKrwPsWbKhkqHBApOCDCuoIkIkM7iCCqnjJ/o5Mue9WERxs6JBd0o9SEe46BNt7LgJknMPPZP8bi0fujd
R2+p/UlMz7lejBGO+X9IjzctXycfSsF1BpY+GX987YXsS3shwjmSzZn33Q30p9xUegAD7GeENedBihK30kdK5fnQJojDJJH8OHFMWkoS06cNaekCxbIzD/k5ozOtjhtGThId7B0hIXPwtqxml1m6VpU8xowPFWbr
FBvO4wElAvTuXLEaXO/p1z7Hm7x6xaRK5z8qtgdTUY/I9AP7pK9Zgb62oCScDCNBwXDCoyo38dKBTxbsh+N3qU4PSEP29+aMvqmsCMwZl5rc9grHtCGiy/lPGAQCXLG5R9DM3/OL4vnY1GPzZHVVr8vsgVrJwvQk
CiaLM1VJNl8QQ7mQXeS4IKMXZu5idMTXAKlH9hG1qwDoXLf1I1s8tXj+qWOGcy915iay++vwMPyf8ZuFZ3/9vb56fiQJrXl9tknz9Su4CV5++vqbzp2vlv/SeKj/zfk1riQ95fweOucNd6Igk+9QKy9KprU82Qv0
9RHeFNzaojAcivQNoTL3hhUYvgcfmT5v98JX63bFtY+RkJd03kdnVp01sk3Wuc3jx183bP7i7TO3OuvgV9B9ZoNcnrknPIyiFcDP5dMqdNuB2U7r2WggPVEi7ewsXR7CnM3bgFw3VTZF/mVTWYTnvdkCv5cp7P0n
+Ex4XaONu3GLJkGnbbBXrCADtblOVPvuL7gyrWUokg2VSckM52u3w89bHroIEIWcugyO+lZjIzrPMcBXY9YZqPaQMdqLV2sgn3Hq62a3Axt917UO6O8gRYDpU98AciLQp3AXHPlzvyOEJq37DtirYm7pBwaBGYRn
E3F9ckBiZCNHRKxhB+0hQzPw33vdOJqDTiTM51r3x97hSFaihVMv9btHUDrYEW1chMySKCGpwUyFGRe4JGFPUJBx4BQmkgM6jI3SVAn0EJvag6W4HK9sbr1fx3K7pcCmvsfekzVkjCR6Xe9Az+/ie0BaLCu8Ibgg
rptq9AVomHvxLqVfokE+BJyT1C5T7deCch0T/kSzpDsuCIu4IJpsH+HsGWGdMmyqetzHQ+TSusUqaKEqDgRrzhnboILox3cCEhcMNmUAvP1brxk9uLHfGbB17HgJRUdbyczcYTatiQE51gGnaa/XoStmbz3GGdpB
a2ifLNFumNCep7fP8bAYOoEul0L2P0vgYIm2uc7QT0m9PYfrlOaBadqv+4WDR5bCjKZat5GBc2od2D/J4cDOa9psh9amu7mMeEwUpL7a7YK6ef5T0e1IMsv9RB8P1kugY7XaSuDIqB1dyrvKfMy50eEjGtwFsHHy
zQl4IRticCF6Tgxbon2Gl3NL8wwQ7a03fHab2+iGlxdgBkcsr+Z0KynX7DBoxnPzNVnO7lBscZ3dSRqKCpoIHugU9k64GrP7W2V2BgYgYLAW8HlDnnsM4U+rYxLKlxaUJiPcsDXllwVbmZCsGCoyY44tdmYqwUCm
sZOIDv03ykE+vbxznyQGk3jiJxxIU7/0O+LIA7KqIx1oVxbzBtyT+HB2X1KNU7uS+ryWxKUmIEvKxEZKPpMWlANbxNrmeyIV/I5Q2I4Bvy1FuMix6iX3WmtA1s57KoJ/TNyTRbdsAwmbi9agRPdd9rLYIJ6WF0Qm
e1jlKslTErCTkT7ynsGII1f9ztvD99PvaVbsdot8mdPm+poZidEABzFCcTn84Wsgu6iZd/iGV2RihFV58xKa8KaKCXOnHWNcnVa7CxgbrRTHOrW78Dr1qftfkAZNbuY5ZXPT8uhzoEWTMNGcMlu464H9MmU9OUT9
BDg+aHkqBvic1oSO47WUh1PTBvsq93soHbB/C+4EZkyUBvKY+/WC5e8+/ocsln4M7u+yG/BCQ1e3FMt4aqKOCT2XtC2acJOzLA3eFhK5kUPEdjSBFqICgw53ML5JIJI5zLkGRZrUpkBpek1io7QWP8xm9RfXcyci
G5hm7yeaHldpLNWy0xxA/VorBkHr+jNPneoPp9nt8+3ykGQDDDCFMQFkaDQ9zaNL+EOB7JE+som8pFc4Swe/Uvt3Nf6bjo8P9q7o6LvGyfzrv+Ibt3op1e/wq/1lfcv2wq6ov8WF68Fp/Z1c3+YRZ32CTvcSDxCv
i1Pc/2fBho93+tDtjpnMy+5aJXD9A0up/bf2v0O5s7YxZwGqGKT863/R1/in1tcck10WlI1ENeBk3qhm6h7j7zXoxNDGET88xEPkPmZG3ukPEfiS1bW4xTyYVw/YCWcW8qVijmwtt2CGWyVJOeE5HehduCr5Hvch
r0VvalU5LNbHpxap/ijrIc4VgTJTwxwsgiU/ybQIBjZrrnOCGkGcvkO/hDXK99z9DVTp3j3vvHOSZh6LkHvOPR92tfJjQ+3vskR/0hg9PI7RYKlgwUnMqaeR3IzXD4P/HKrBjJFzwtH3f/BwiZGmWXAZsR77CPW4
JhxHmhWbIW90t8EYkhnx7c45c4Iwn0jYzwvvkJGyaqQdxmpWjDNEsBjS7Y70BJGaTi9t9De9ocHaIeKaHOnIY4MgbJ0H+aVDovzYd7o1lMF6acKR29FWTEcjFfx+sGSZEQY87RfyhfVb9coqoDbtUOxQIb6PzOcs
E9IKDWKiOYXNQmkpIipm6SvBkGUqz9cs6z//FMzEX/7OCj1dtZV2H8ToMeSRtuogAu06TcZ2Vua+1k6i5aGbHOEhWbQOcY6+alNWcTmiFBTt1CdjQNv6viSc8F2iQAbTe7zIj7xj03gkdp1TH0H5DbglDkzBzeav
Ca7OnJqlBbcJYYBGvSD19u7PIRIa7ci5iyBxeFZxOyQ8Z511CjqZO8E2wKAWLjiU5MJ76gtBIBGzUYn1eFHCQ2eDaUSC6N7kzUlS9BFLFAGKdxt7lVvsew9ds+GkQj20K3Y+gfGYVN2h+ru4JQNJCXDvH4eGMRLs
oIHewxZTcw9kI2NFWDkEYLRyuPGxfbTfC4GxGjgtBsIy0FpvnzP7bERisDa/XT154vTW6L0HoUTArgjPFnqmZ17pvE5gZ1ttDijz06maBQTx8KwKgdaJctyOTHCz27QfKP7Iti8Ito5hn0K5xmbL1WV2QXqWEuDK
9DnlBqAyoGOhBNWAMgkdo3k6j+P9Od67yWNC4yQrQb9tiyC6WbD/tuRkzfaKFv0sJfnGfdxTfX2suHJHYVsQbDSwQGFKE/jRfhxdnzDBW1340vWrhWQcWMOMOQdZUjrsJbid0LEJEnrKpv7H66vLR3b9HwbtQT3M
BJr0MQQHMZieLoUr0rMkJ/90HqiZnI3zRbQh8X7EIE7UCtFqHrYWjqsMiNHLmeB+rpZ9AuhxvwKJwiiG0hhCpTnSbZL8VJeFi5Dbp/iB5Amp9I1wXRW4lgYsTSa8ABNp5zdJhYdR6NVooOnGhdJNduQJd6HQHnIL
lLL/94ORlRWYyTJBTgNVFPMruMRthTQWNhTs6XAHAtdrIMVI80GCdnmkX9uMQdk/AGkYzXe0nP7QVU6PEqhDjp7+aAPI8UdEBLTLPB50XdsZKcj3MbkBrXXJIUN4kfmICzwFsKRlizaQZ6BH4xcSA3RidH4l96zJ
cyTJxFVrA8lmujXfzo28MfvYP/V1/+drWNe4/tbVYwhZkoCeGyp1mB/cd9cfynbG3ZEYO7mJBMcB2pUeQSYHMdoZdpbsaIy0f9TPU/9zOJlcfxmkyPf98I7Lwek/9yuS51v7ZUuYGA7ztZ9kd6SyS89L+FVjLfxY
ug5c4M6droAe1veA2GzL9MVN/1HUTnZPRFrSDdy96wU2zEOqaZEcGjEklipAWX/+V/4T3QE2WzuJ3bEvMp+XOlrH5lo3Tfh1cVXGyrj2NDGZO6rnr13un6Y2j642yEvgJHxQnS+bSbWdTEWdYGHCzWw0k2aUSDf4
0VN8HXpl/dSaNNejEp6rSMNhrdVYJ8gyWugBC5t1JvDs5fFkPkGyKAyXiuZIn4qL/dgKNjfTeQOpi2Mb6I1B7NxmlbjLGoWh77XQcCaRXriwNtIAsDgK1Yw6PRV0aL2GM04nd/Bp4XVPu90BDApAtJaBGaWuTWIU
8PTBjdU5YgqyAari4gmgCxkMH+U3ozrXKutjx5F4PU/kaEBqpkdht8Z0MRmQspKMg4M92WELOKDvIftBVlL1sbXNeqGYOdDrO8ckP+9iIEQsh47TxlZDJsJ6+TjIcOZasgDJRWy4+o22wPGH1e7WeFA4s7t+t8wm
pD0syqCxIWvf1WTu8r3F98C9YtC0yrMn7yZCGqIYNG5b83wd5dRXeyp7G261gqy+Q6TaSSpcNQQraydoGeKn6ZbBXm0KTTYFYhc2OlOJNnuwcGMPkPCEpsYEcQA4vALb9BHEn8xSEEpaCGrTKoL6SCKVxFetJshZ
QI3yJrppJEsnsBnTjxi2s7t7V+x3bfvo+T3NLY4tdE/9EVDFgCMxvacKZyTcXr+lEB8AUzAoQpqXsNf6OaDwx8rcZ8g71IqNHKxL5FI0GblISUNn9E4RQxkzSq8QGklLbFxfuLyesOPbzlXCtviEDprWg8/hGqGi
QEPfNFeI5x8QrwL14KSaDuc5fdzLzelb14hBsaoZqPD3h2OPXwYJ/H2X6ufnf15Wv739zbG/mI37Q84TazILXapvrTky5b/Ig3HiIiqxsrC3OlbimOok9Nftm58n6VCqQ+kufnFI1v1FmiBpXhqS//9P1KD5G3s7
1J+BVXzI7VJHrSGgwInKFIwjMHv9aL88xNFIw501pTc04VO3QfFUt/C8wzn+nG2xPd1yGT35XWO3TGR6zNJw+v+9T/DTUz7UTXUwIQgY14BiHSHbvsy6mtMqHD+kKFOrnKP5Q5VVeYGl1kFDd4RHXS6zB0Q2SCPN
dOyUmnYonTwa5vPkJVCamcLLolTg+nM7Uet8Gn4yQTRLy7A/2cdZ8rOeDp0VQwCDxEiLCvOLFR+wzmha5V09yR9+tD4zJzwex1guEYm8SKk+ZYx73RNZTq3P3wVIm4iBkrRlSdNkyyr5VY+ynEFEjL6dMneT5gdo
qzzEC5RquhEjrTO1zdbMabwbrFgD1FG9C1VGvRaXy8FQhCvvLYydoMV7KWdRXZXh49VlPrkxN6qsPvoEvECKm0/iRbAfYjFoK+t10vjbwSAlbr7VVT4etxBWooDkQetZMyPD0ZB6cuNoamiWonDIDkQSO4QlM0cD
QMlKQeGGUSLKq8R2N4eiGwzWGRJZLcbHlBkG6Gq/Si/HuBqQK21be33lAk2UK8EB5awa3Kq5xLJlxEMqIoqiawjt2vCPJPf5oiX0e1KgtfscYypRi5hWUUXZr5I/+M4VGvwBChzdE/nQfELOUFmxilaZJOzVA9Nt
7qTdDFjMqMUv1o462GVlmH60v9mtgTMJ7uvihia5T8IYUGyGMGFwK4+BQSdGaJKMxyprLonMczhkwBxL7UIZrU5eUWFt1dFvUdsMmS+DFe2ZKnzNaI2GS8tA0sNFBU+Z5WsvLwCCcPSRbeHxjXnXRXPWomVBb9zG
fyJgWDWhZ7gnH252bt0qrTTzLojSfEjafSGb6GqkmIovrYH2+fpv+tlet4el+x9fTWgnNM/kPez/cct6pNefapbnCYuMcsK6x7PHscdz4lfgwnhuOg3hdKn9kJ80oL9pJ6tDOErg6UyzK/QkuSsUtVurTN+/78gn
eLGrpxG9IMuV+i+Z4g1ufFvDmhQ0eQBEFFO3GOb9yvAcQsnnunRKA/lxD70IjOtmnR24er6CZXhACOieBK1R87j9Zdpqje7Y2MeUKXAQ1HS6TRZr+feVwWgZjFbgDY8OT11UoTfKm8zgru5SwWfmdGVp6Y3Qn5FB
WwajB5EaZtdGHK/Y5OW8KMVZ0WqE34xIPSo5tmm8zJz91pa4RfmsozcFIXyFqrcTjaw4HimfNLNjir++n9bf2Q6vP4jV4VTU8bLqGVtozU9HTQJjZOwZssxk8u8Du/hs5XmigCDZgNvfLGCCLjxi1MjEo8maCFdB
2TF8p9+vVpPPqitJymuYj9qsxN99iswkVLZOWFsxrZFWWEbFe7gGsZFMG+IMRjwosWPBv29Den18oaIhyaBjalltCo1EoqcsTPMTQc+B11hwRnoGN7k3soAwsWpQjZX4WLQfuLDiO1UYWjw2VhLm6bKkmuzqImIR
KrXY6hPqMciG83skiQa9wDk8u3FCMWxSZpLTVP7NAoGZ1oAROG0iszn3VdAPESn81GI1BTHPjvixLJZ+4HmfSdJhnV5T3L9espuIGGmuMv90mXJHvDvDWJxuM7+IjB041EwwA8T0vgiEQGdeeXsNLUR1XJVrP0DY
J49T0m+IwcBtuL+mPKU8arcjGZLVr9Bv+mHb+dJNIS8UlqBQ4iWAXnMnoFn5ZaEc4bvtyMAJ+dHddV2vPgCbV/Tm2lmyLmzPlkkiC2xia6umbHSKChF6nkwMKEdrJFX4kTupNxNR7npgxqQCCcwzT2WZmek2Zb+V
aaYorP2tlJsDmhXPUrc28W9OtjRk0iV58x9CB8iL9jiHurUwf4hk28CP7FP/vh9Hg+u51qdzRXJ2YJTNDUGpSL5PbjghrH7DErQ/7hLR1TJVDaFhjvpps0CukimTJGB33n0qYUiSxDBCbnuG4cShzTmf2kv8Ky/u
3bAsSWI8Ng5IJFBC9cm2sMb8itZXQJt9TsjOY76iV+2P4+KIUVIm0OlQZW/qhc6henq6K9WTrkBeEEeBBKPOQNUeKRdn91gWCbdQAEpdPDu5rcztlfKSLK7ERvU5X580oubPTmT2Hyg+igvVek3t7MgedGBlXhD+
tftMDHmf54q0SXKwyVKBGCd3HQnmHj6BTqG1kV9x4dQbTNv/Ksmv8WgWI7eBLx6O14QBYfDTkZPwcFIfdiHwKLGuKOHtub/5kD/a3IA5L9t9V0O24Xpcq9sRbxg/Lw4p6DgqSbFWmKccaCnuFhIYL6vlYA8E74r7
bbwvDQjgSAv8/mvL9ZX1XIiuxpM4JrKGfvSQRAZpCAWlSIXYAy8w/BxkBn9b7KMXzKN4PKX3yP+nwHJNfI3pGs81iwe08R7PKvJq5PeRp35eR24ReN0wgCCRRVf91nq8O1K6WB6VRxy9t1+vcqrfbr21p+N8ajdF
kTL9TfyKPinlWubf/BFRtcyU43P9+LFomHOzTx9D/S30H7dxVBbD+tCTf/+Q6vpIo2bkc/vTU53Ym+JHNk9C+3x78MtCFoYn3uKf99fV7XB6xvccw+SlwR3CN5qWu0c5Z4Ox3X/NqmAxC6V/2JI69Gle8tNVHWQv
4n2CDL+2fePmkIDjSiWLZLfJqXv4GG5EeKxoVyTLgeEM7Kl0uESZtf96DebP0uK5KtYYhJ5QFopBL4Vrf8z+vGC1OQVtAaYifc46g0lx3oU/xgabjeiu619HNAzHi3GL/0yiJ/GwHMM4wmlHaChv9uB84szOGofv
aWiwH+pwW+1ewH2HsOIEcvuCzXvCFvGI1KaxPCWc822VRfcklJLaySNYSh2Q3tcbAB+pRTMCM7sezeM4A0ZM0GC1RAtECBdBv7rK2a9/2NeaDsBnaTwGY/1Cc7AeVdQOSJZjmTvj4U9QebN8splzP/XL866AgaI1
Xtp6coXZVWv1MDa2R3Z0Z+RjyfW960lNe11MBj0umgSEWuzaeJ/IbCdaL7nQCUNrzcxLQ/uehpTIiZrzhpixo6LuK5QbuT4E7uRKYwYVAHPH/hiDwqB4G+pd1/KLav2AIwVWsuLbIg6fYwBcrkMQp2ukaju0V6tz
HdO1jMG4zNeEFzi7yfoXL/352RXNWX8mCc3zMyfVXP8h6Lk4LlMXD8UyaZueLycPGqeyuaJFbYGXXUb225XvuP7xPFIqWU/UtAer+xifB8UJqZoZmpeql04k9G4iIHJQdNPyx7GiDUCh5RCsS//pZa9ofjymYtUq
3EFEMWL/zlCxMRmJ26ckIc+2vaJZu1eM9FSfP9rkZR8W3lhT58BcpI5UO+Rqj5wjOcTP4/+F+E9coz3ZbFzu6GDMW3xQ70AZPaMZeDn0yHphX2EHUNQo9a5qzONMmWplmqJ2FdIfB/5NBmoOxdYpRd4fpSwWWpxR
qbSnOpSWnmslXpFsEiMNNlnCD+58hUWt/RgGjPwToSAVUfnvzgH8MFsLQt7q7b83DQhlbN4O+hhWMPeMfXCgXpjLnDSVQE2nAPeMMu1FbKrOfqBa3dL0feTUwrw1cJ3bXBf+ev/L4mrVLjmzOPr6w63rqsc+JZkV
TRx9X771u/BNBMFlpU2Xgs5tvmhCbj1mpTPWAL8L9w4IRSSPda5cY6e5soXXkVV+gsNHYb3NjmhIR6VVHZladLH5ELGHJ+bWdViFyV2bqcP5AHpLoC4G6uNRbnpUGP/Swn1WkoY5IP/11B6V1Kml2BwBL3jSrRO+
VcQkCZtFs/rXUjUj96CzvFcNxIFJA50nBDfabRaiekotr3Zu7La2QmQnbEsYgeTmXaHWSUXazxDBlLXl7080MZ2kH4mEbHe303h8d+oxMMEnh7QV0MpbSrl8bwgK1E5tU3LcmO/uQtcNG72z1VjYAyx2Jxu8yBId
7iY1+D9kf6rYUEgYt/U1EoYuURHTzKxdabI17ePOFpogKJw3h4GrMqeWEHCLHSSpAMtzRhfuZgJf5GmK5ADJPPRnJsuaQ3AzKRBOsTXi/iTcdJA3yquBtLyJJkZA9EHjAE/rc4KzY7hUg++LHSL2BieCZk9ucl07
hUwh/eMCB27p8nk86lroCV5ftb5PTyOdzewB4W1gmzIjMzXlilptMgVKau5S9Jv8Iapk8mciYwVcPDKCoJZ41cMo+ggspFWkE/mPuU2q2iPgYFQNhNz5IpzckcpCHFwo344B9AjihUqsvdZL+HgH5DV9Vr+LXr9A
P+L4VCiz72eRZ4srQ/00OmGRHGFG38S57sV4SSu2U8I2y8s7lWUY50fCHKwjm7PDtn83m6bjXmPC1ilxcEbh94hUVuD2cN5Pl29nisfkfod1yObJYB7K2a5YMHIim8XUhq6a+UNIwJrhIJz6S4v0UpieWxDIxSVA
ylcBxplPy0BMPmUPww9feEXG4pKCDw969LwRHMqhiU+Oh3xa2G7KkK8ATm4HfSCruNByaCRkYjLCnyyLgHJLr0KGnYwxRtayKJJmbNiWWdbZ9E1dHlrwScfMcZh5kvvUmH2xzPA8CFKmSqmm2yOroxkvMZh5g2Wg
FL7B+s6QufMPtObZVwXMbx5FUNgIP+ac7nOojmJPo7VlhmlWImy0shaGK5giowQr5AI1kCCxGgPQSL18tATaGONeWNy/K7gQDsmlx6yHBj7WDDznVlI9/RDKOLpHYdaeNn1lg98hJWAJcd5ih+pG/co3vclUIFWG
qU0ydtdThBl7sguM/Jb4DtRG/G33nvtLBH6lSIcsDjmfPau7qdhBbpCTdl1mjRbJXeowVTq8X5FoeFxBGPQvkiSPx+YiBkOoT+JwKPjzkdiDyEODuHLbvKUZBYvTCuccATALrv6P5gmnCniOOOCcESaEV48p4TFh
lzDihseG+m/xnLvNkLu1GDbYf5BF24V4iLKd4dTcRcmzE/JRckcnpOqMcjv/qe/ZqNJUj58s6EADSmZs9w5OxYZIYdo7P+7vl9+q5guqwZdQl0xqfc31KpJfbhQ/P0PqMzy4i2zPFk9xIRYTWehX5OmKw3KG/bzp
bBOYV9V8RZq8Ro3ZQxU+zuamMpdRdCsh8AS8HhyQzqcCZA5nCZrQ9MNgTzTF+I1At+jqe5FREk7xzbYOy30v3/+tKCDQUsvk17ga8RCXpC4btMSVzTcIzchzJKbIhoCMybnJRLufiXyUK/k4O8/tUELGZiy8UWpD
WL95QRRGHR1bj6aGuAwTEGGedDsSVpHuwekVjmFdp3Xzy1ff18ZMNw0shk/2yhEprPNMu7mEXcL8QSjzIsOdB7hS7bpaJi+eD2tRsOYhRiBOm8Ghe8fRr5c0z7bWN1G1JN++6WIB4qNHo6kR/cJPq0sdO1kf6eNc
IJ2Js0tPY6IulGEqcLI5eG1NlKDYaDDhEBtZ+0YPryWqDkMXUaU0lu5WS7bCQBnmmZuxxC/R5OrUjOUrr0rrNL0bubuEPWaazwW9efp2Q5oo4wDpxc9evOazfPYpwzT2ft3em9mJaPZOWYpJrnBUES/8sVr1kbB0
6BNHCPu3FCmGttviedzspc0wlUbaFUHiARGNOH5tXnOKRIEsT1908Xyoe+M16rZoqLworH8U94tee0l/RKcMAsYpmbaTJtpp1Yn2f43WAk4hqxXM5pByk8bmxcr70VPz25XBANo2h7d23DmBXFlyzcjaqm/4vWnV
MTceAly4nWsMDV15oD6VK8wmNcTbyrsq92T7Vi06yl5AWdx4P3MoXefovWxgfE93WGJBbKjff867OOSztmeh1YjQ7CZWucREaj07jNd1H40NaG1c9ptRFOx7qoRW2t9c8bTh7LGkJ8+JeDoTCeytr2VjXyGXCxaw
DYn3uO1XmZA19LONv8eMT3jzL2IrrS9ibDuTa2uZAGWpfoR1tpGAgle5yA0bHGLoVVxjchEgKTnw0WbOaOf7GeRa0wgEEE/zjlQY7MRP7PhmGMI3e/NFcKLsJEXlqaqD5L2KVoUqNu9+G0pdCoOWolOmBaeqjNxr
LLBVQ8bsFaFZptSNpvuSbqm7daPM2/dQKc++1N6lszfi919TJd+ktUC/U64PiIzK1MIdrcuj7sMk6541u8ryzLHJIDW2/R4zB3vzbm0GELI7FHB6DxMRS19wcVraxv1ssK/S9f8/wOAx2XyhQdSWSTGyUlL4lkgw
PjI+Sl0vOAuuRz2v0IXjltLJgmYZb8OZUCsKtzZkKxXAXeOvJ799QacRBs5kKCYy4qrBV7YY5nvR4I/bQT6mgzT2Tt4YrbLlaRzbM2JsLJV0qPDMkMWBUoutYF1zJvT3Mx0lRDa+/zetPXjjNSMKS+4m7kg+WOOt
4/0cNy9nKP30+HHDkhPHzLJjRhkQLACAHmTI+yJTAtlhUvCWgiHeDoMsaTa9NH0+XFy/YcxzFY8SnpqUDz7/kF5Z3jMuOM8QBLWvmje4dyYySmu/QuPeLtQh191kVsVbwTZG62f07rTdYGb2UDYDQnQyVeIXZBzg
YkmHtcTTUipnOQK7bJVeEHMZHqOhtPkwQky637/nbYyBEPCBwdxS1cU3Jn/PbYG2RwBdwwIAXnFwNwgNtwEL7V8fSoHbKEQfN2rCXERmB+/nYqAyeJSbPAQhjlZzRBd+4z0TJ2ITnfG0EYHi/t54Pk4pRg+PpMm4
FDUOfpMa9by4dzlAjppPYv3YKlLW6+hx9H53kY/DlSmFmrWAHqIsGXGh47miXRgvujx//HHqUtj+CprxqH8oJlnixjGHJ2xtVJuatRwoSe7zlzIH5mt/ApXM1Q/xTxEqIDa63IhJ3QRAiZqXXDLdpVQJxas35e0S
8DcM/aCRFmx5u2BLtBAWLM+0wdEfsiNCg7NHaBbY3P0dTpoYnM7CKtVJMApydwzTpkxwAToFyqJuxDhPQoMaE6TRwk0bSTi40YPHUINH2DR9PYGWC4gK+7zNxpxVgBX9ZbwnETve/MBGSLmErIk9hiN3NBXtdbOw
4OczrFBxsFiHyAqXDSybYML5a1JxmKW2vQnMxiAKgEPrppLWtPFft66MgSsgCuSpsLMKq1lYxnNUhttYIc9yKHhY2NgAlmnOgLEJjf4MYT9SvDRD2hY1pdXoESAI4QJvSZP8f0fcubD6IDvGB1Fc3qzIgSFyG/CH
qTCh41d7Mj3hCb8hQjoqMjFybKMZ4UK+fK7TyxS7cMMxaZwtRspSWduUd7Yu6WAp7ZAcm2FeYvOhHhVp/OJqLSgLKaA5aTqrgbkwh80yGBllW7f82rMHNf/6jPlPDIjow2lFTh3G1DXOiPkAJr4irXIDkYmptcQE
y5TvsmAP3kxxrtZYHOkkJR/MfqJAecQHZz1OGUsiaf6yUvuH6uw83Yf5GZOPbrIjlw2UyWvP8RUbco4hp5f3kDFbuldp5hpZR0k3pGQs7pblE+g8N80dPCvKXMhosFETFV4wKv0M8KQG457BQR4EdtHN0Ckhri3o
PE+I8lZtL6bNT4kvhJ5uUETz54TGylWGkpTMZyU3geEcqlqnDYMZtU2rRbmJwDQ36lllnacdNGnbYbET6sAyC+b2HCnyDQWoP3w3hBVnh1Dn7JfpbuimVeq6bbfnmx93P3Debv7jEhL5Vvv3gukOEos9XImc5yYi
N0PjymOxYMZpR2+jxpnxG7khxLN//8zyLHw6Jzp+07leblx9N5AMJUTbfTGmDeG5C5WSr1l8rGTFDciUh3a1sTdrZ5Ed3M5XsYELEvfx0jqUfgy3KFVK+m2iFWh9nadduipPiQ3Yqn1Wau1YkN+SqAhddlsWqAgm
OBU3KTwJ4w23/YNLU2x/0i1OodAJ/ufP6/jMJPoHYbZu8/aoBohSCkwrvWg/67J/9fp7wzHiamt/igjkkwQCyJWvdP/8LJgjgG2KNjabV9yPM0JZtDS9TRF2pEZ9qcwXjKLegIHRlFaUF1ca4DMIyK+0ZsutPKni
e+DLcdRWHttvs4eZww+rzUcRSwvjgJ6CVX3zPnHVbRqoagngi+NAzoU/NCaEaIKcsoJfCgTvo+3aaS3zv25cHuLkczeMBvoCs2DMZIQJljUuf/zu8WWj/sQSKXax5NqZN0+LPX0+X1WDWnzYzB6NorNlbnCRyCOe
o7F5eMN0C3UaLT4WX6UPEI6x+qYlCC7nSld6gcp0qSng0c5a9PcCFowJIOncvyC9yDoYzQ0VDl8Ht0Zsl14wyf9GA9ZhyzhBKYZYI16W2bLVU+kHl8nqbFnReVxG05tVSLd8Sn+cWNQN9noznPHnWNaS/G443eSo
bHSDrUSueoWFZD3vj4v8yRxqlsy4GFHJkUfWfW2fFX4qhxcpllRZBCaRwhR+Ls36v7zcGfU9cRCtPPNJ1657VyXm6X2vzq04q5lyNGTZLZ31Zcb9s/vmIpmdZugsdCcAI8E14+jWr4fl7Zq3pTobz14OLAJss/jS
XLZMNUzEZtTfGdwysZgwlmk7++JSLbX2W04yMVcuJRRyqsvsp0Nn893oIDOzWrILhqak5Qw/O+j8IcOLpb8by3/SVducHo3Pr1rfCI7WUx+TNdPWdxPY3WIGGnmjqjnXoZYjGfJtYVztkOrLBKG3+oRnYQo+LXQK
ctxaXYbzy0puaCR/oXHmc2RmgmqST5npowzetxqtX0ryYtFOWZPx/B3zOsP4kdE4rQenZj0mvhjigEa5DcpDFHTAGDWfiRrltQUAuF8HXaJDoxZfpNova4E9wAMXT1fjz1MZG3BRXMVVOVK3Jy23dYmSe862w7TM
7zEZ9IY0swScwHJEpjJB2C0QuZp6l0mRwQmcur1S8F55NXYM0sM6uldcIntNYgafu5i5owM49Dc2zqmJre7ZQHCz3oHGgxDX7rOQR0y8tauEq6OiW/FmxYtJAFobIHBtgEifBM63EgODhnf3QqrByiD832Ylcybm
sqvWWs+pE4chgrQ0/X2uxcV4SVeTJrohuji7ZDr1syrBJHKCMB7xSFd/cl8F5yspOiqx8+7iYhinHFsfLatNKksg0V1thkO76g1NEiXAioun5PqOCNXSQ9qhBZFV+/uEWFIDcb7uPU1+zbvqHnT09+vQuJ94KWjQ
OXBOzKszkT+vz0rdgA9OYeiqgAbBcrEcKxggo/geoV/O7LblCjxLOwxguSKzJx322r1sz+VEoKsEuR/q7WS59hOI47LBGRrZDPUE4gCzIyAgGmIyaaEQyxPSIG9tefyKXirlEkuTgiWnkSaXRKGrha6IHfmGT2CR
6x9NPsuBSrkonGj8aha5qMQDXL+MTttyaI9IJnQrfI9mPsa4XEgul1eDXtHGTRZNzQsOZsTA9vj7MKrbUxCD19E0j48IP0bk0XQlRo3b1otJ8Bin3krTIJbvbkugFLo53Qt8twVSuj3JqYO1x0Hb6aoHdN2UtHD2
ImETFvBtLuOPKWCRLvCC0AOu2nyZK+V9iNXo4W35za59FKF+UcWU+DCoShFmBPUAeQ26U/+030cV82gpyPXZJR1FADXpgeaJJ2InyN2Bgqv4ja+65Pn2QlL7wZppk09WNN8VP18asTmRe9ilmUHcc8kPX+CtPfp4
g7yVbz7yIG+doqmuNAnW0zp8PJ/e1fHqVCvzjXxTePNto4K1TpxuxJdLLiVdxAsqmB8mesmFPrYq7sgTsjrksAzzso+yV5WpUAvzgzPWXKiF7j01KNmDKgqS9FVD5rlLQgvRRVNx4Sxc8h852ec61CTWXETTKEll
jKUq5r7vmNr9vXchoLyUh/l7kvIfU0Cp93z5qe20VB+ZXJhUljoFwMfvrLU8cFRFOLrTpyIXPnRYWqIRIBmsNUf/LZZwW1FDui5shHxUBxJsUa9J9LMG5WuImIN+BaB6tQRmMt0IxM8q6oFKZUfX6zzWj9QgngUl
+3NJFCcv08sAi7n4sbevzSHDPnvi2oMLSmzWi3VZHGGw4nZNRTzbXQgbJzPBMpFWC7UObolnSwvrs6oYT7mkI4Jr6tDd4N5211JRS6FuX/F8uV6SV1YdBhXvV0zdvCxzwxhAz3llmeUA9PkO0rJwgossdk1es1c9
VVbwqMAvQ/QmvuZGJeHH5clZIbA2VMuEH/i1c+oIKu5ka2melxC2FCkge7pMk5Gw7Upd3ey0wxTtGbvYSDBVPYivMhKdnq+MgcHT755YV9U3+RqPyFsOWd3AFuh1E0+cUKQaMTCGJ1Sdn6/vn47paiuy0Kfh/FfT
dnUew5TZXYmaBPX+GNuk5VdbaUstsGQdZcfU4cfXCeOVFMNq0gUma4CrSMdjvXxt96RdMcpGbu8U37Q9IHua+T9ghUv2AtnUvKdOzrYjty6zydxhrYzdtxtiIB0Nqn+s8OLR0J0nnfnKp51PwhBjrR+W0rX5PR9v
gJ8shm/XdTjN/sPa+/esknuor8YsinqlYPTib5WI65QpMFxlWReUQ9GpoEkADY83ROwNKBcyGunaBBq5Pag6wPq6vGmm3sqe7ROn1K4TkHT4qv2MKCzk3abpeYrhSwHaDHwWLXuTqWoYgZNf5LSKmS9eNd2vMPql
G6b6LRgAU6wY5FFhEYyRMBEw0jqYDpzsh2gqTC8xyF6cbOPNp/mtZkVM8WrBLFKmxcpBQQa5r4s8stHFHsBmEYK1kJLBtppvMdWKZwu2ppagLCeVRvE7TG8bh3sn9GrFuMoxS7F9lXheMwCYPDGi3P3ryRtInoeK
K2uFz6fgkppoOJSeaFHNMZ50DmMdpE1ZeKbGVVWhbTK6okIMkeGlioGZfPervrerfK+aWKJMC3u2zTR5uXb3Nm18vKpsssUpysVUe1G0c6HRKcYFsMXqfnFN6op6nmmWinC+veh+0a6JmN70AQfRMY/H506jKvx6
vkyVfkQz9xpKijfHtSx4qQSWKbMKDHoMyQLdXoGGYAd2uoIJZg2Bv0xXzl5oUDamB7/gkqpNyFRu40PwZNy/w13Jei8jQzKKa/pzAB3GaTJPCQcNKXbLVS1Fo4xDn2aarDa5R/Hjgh2X1OzE/h7kjmEZt8kCqn5a
xRRpxyIlR+a/lViy0ODLbuapDvzxGysLAvOy3AcScnhg0gw3xnE/TMx/idepUuhXchgp1DGdLpvGFxDz82Hnkpd+ROizgA+nfspK7rxpaUrum1ifFnXF2f05IPLkFHO13ITmlBkkHLKUFZMsfFTbsXn2CabIDnqZ
lHvgxQOoKHNBlG2t/QPDVjABGZJpJ6EiT5rGx7jCxhDYi96gDBDTi/txuYcPNWaxNOsALGRoaqoaeWgaoUMClrhjaUA6SDD4XsPz0mfPdF1TemZN5vbMgEz3mTXffg8uc4Pimw6QhVKGTeJKC2nd4RJ2CFkXNDQq
Djo4IZA4vcBch8zNuHfJy16ZEvuiv/715yMT0VC6jTpuHaNusQ0VLTsE1kw+ZkoBzWZoywN+D2UNSfE0+3g5BmdWz9ZRKDLA5Vpn8MMv/cVAeIY/QpZieiFJjyCE0fHr5cXhYmhWm2pbW90SljC06h285jY2rwtz
SvIcPfn3XgA9DW7moFBY0NO6z2nDqs1UJq5PuTORfGvTiUPdOBGOzKGXGf6ByC4zgAwTdwdDCZnPxgWG8DU1Fu3hRPBbusUJFxDu8/igbb0pGJMLhrYIfLGmdqIlvWXs+qcdbezNU7DGmmrPWBk1SiskKwoO22B0
o/OgHI1ZVVFZB9OSouCORZMAskrqUhx/vcJx+9dcZXOHCvhfPN332YwxAQWUrEdsRdF1kjo4Rj2DTOCCi7LGMUZUNN2xzvzLfmw9YI1wnboumSDAxhNHGQkdJtNOc1Uf06EPdZ1ybFrOuW+Wrs9A6k5hn0sQILSe
AV0s8Ainit0Dk+ZeD8zj5nHO0sjrx8vnysDuk3PXmxCiSUInOpNy7RPZmvhPCaHcyxjSjX68kCiURwrCeeFvvMFcjfeE/MMKNiPJLtwsgt+m7a0ALXvvD1qfreI74MHPr2DBjU8FzjvCrBZFk4z2oG2RtVT/tVfa
lzfeSj8B6ZUqC2eiqiDmOxG4/FDUuBcEDfWCzjCZ8SYYw/VUtqq2niy/gnmcE/k0JcvWJIu2+d14SmNUGq4a6Z7B8FDvnakSztsvO9PnIMROf/OxNwotJsulcBvBlGuM9ATkR2fceXK+7LcL8KpwvWi0ZAUQkJHi
cO23busjYIgOhBjQiRf225qMnpn3zLABi6YQe7FIXOhO+bybz5T/XS+fEyE9sHLAIlkM7vMN43QzF4dkCxIlp6UFals8cWuhouFJCBeUQ5rlAfRkMuROTtR1aZKDxBXcc9Id1uDDUpgME2q1gIyl+gFyy2LMWJ//
j/4P7INm8cG5uzh/353w0l3L0ZnCp/isc9y6jXYRLPD9tPR1xJL3WjYUjChSLHb0C8YsSpl7JSuW5HDCE9Yh/2tUyCRJtqzhX8Lf4M4F0Zuccd+u3eEA9dWko0qdXa9B7Mon5Ry+JwBdh6YWbOxkVKP/hWDrUzU9
vFqZby42KKanBcx/YbXH3U8SyO2vEqYyHRYZLYRudMqisumUCOVkXINePx8Iq0SxAyER3KCRZ0A4NdF7SC4wKOOgB4t8/FlJRm/6cAS67DnDh/eMpnOFmZocKq4bUod7rgioO6C27eiyhFTks6DKmDhZ1to28udR
wTsXC8zhf1qBPvLet5oLMWxQ8xqxGBMi1wbjcF0dgtEO9NodEc9Yekt1nPpmhdwgg4y7P42VJVxfpNc/hnLFuDJzJAyoW1ZixrNIcctRfWiyJsRyDEuwvmUMIVH99bLmbpuxWZX7V2OOmXPe4ZQOq2/S59Zc1oS2
8jBc7jLvaVkdjD3GDufON4X+tX3BiWT1yUK1YilONhImsshvVQMbhtpAIkPMII0lTtc7MmIy+lT7+5eCviAq4GHHYf3N4RxyHggXjn4SD58KyI5qm0DDIA5C+Y6wt6AVC7Omrf+1aFMfdsmpQ6rrTSu0RHEZbI8T
BpQzuo/MIrJmPM7g5zdr7OVWXMGEi8XmAgXrzKYx9uPKUpmHNvlz10oKbcnAPYBA2sLe1DbUQzpfqkyvjJf52XjYnrvel8WeplnX6zL9D8Vuu1t9q5hOu40D5w0zvlvJqH+k+X666MPA+0ChlXGievBCoy0q3Emu
dcE1qgN2dGGFT0heYAubyctf9PUM9qJrEzhiPVGfSL5TzRe6IuuFaPmBNgDUQXIkUItG+LoIWrbmznmyXurCZqqWZaMF6N86a6bXWiZ4dUPqxYAk0bsaAOZXsBXHksFq2t5IvaZhbf4RRkZwg3o4i5Tz0b/C6gxm
wf6ZZ8DxZ02H8ArwszuOXsE24GD2FdYBi0Bu/JDLRGn8t7gl2067A2NG9tvCnuxHnqE8taUyIdV+5vEk95SYslErW6Djb1svmILSNBUXJHfPJkSwdah+HM3ZGr8+kx6pnbZuhSrJMs5t80FkYqHStqTI3GFI6GK1
JHVGZkEkx4li6n6NaNPra2dQFbPAX23gNb3Ktqi23guwGR/duFl+pO6K1GA1rSNZJbK5yTHpoJ2NIr5MuRH8oRsJVre4YFetyQRYPd4Ak9Av/xtONe96mQ0GNw5ELW3B570AnXgmnwkygZtN+ywHLvsfxMbQOENo
nuNIimArNie+NUQF4UWDW9uONa4+60+YJOP8cp/QSkWx4kTGlBKkXyhK+GqglXsPQseRG/pLlFXnKuvLJVaS6To3UBzLmVaSFZRpm8g8X+rvCsHqliHPORO73FMbscCHm5DzIS7G4/ZKxRjNsk6NGxhIs41s7bQw
+O6IzDpjd4VHF802wmCMiZRYoqY46Ryr8QZz3E8Q+Qx4GzNWcCGPS/tVtRnuepC5mhOQCf72uBNwz1prcc2JROK6lshNriYeGbNzIKscYFlHKuQUGbJdEVt80utFRVzSK1TkXNG3BRcEKTICl1dEIHQuOEoP802y
uTlDMY6eCzrt/4rWTzyxWwwIUh3W7ejxuCidgxQlIX8RYO+SCUGEjJaD0MOYd2fVhhtR2ye/5BZC5LHXsxgxg/eJuhGIfCoWR4GchasS7wEX/VIicIm9abqYD9DvhInomRmY5gnKuhibOpvuSSd4i2TuLyZSCg9j
QHmCcX24dIQcOJ8I9QKmyd6/ZzMkRqmf8eJ9e8MdfYIYyk1vhgy1ByY7a5N8EPrvRPlhaoz//A5gJVs+2AY+G4NCDkJOZlhppAsRqG1nLD0nHtcvQOiSVlWR/JlmtkQX+l+LcXjpuO0S350mqFuzF2K/Qls2JLnc
RQvnmKNkowXp0siaw9Ki8nuIWXYYPuEPuqQkUYkrRpN3hS7ykiwqecqfPIT5CU7CuOd+efBaPfbUO+8e48hAQG4sVCzqvUcyMwEDHHxtqkBmeZKUmY1UVDSFZvzvskunRQWvJq8/FYAPCTWfVaecg6BZSZyY2qwR
HGapCipLj7CjGu/Mt5ah/fC9eQ0+If1FkIwF/+5b/pytEA7rbDq3fxOrAOkAHTqWY86pRcY/FB1cB1Pl1OFeNz7tlu45V4tbRVjti9PcMR9ji31xnGg5kMcMsBxH1afzZaTp1BzYzRIvWW9vOs9WTf/+a6OSicGf
G3en0hnIoxXjEZhwB3PHDSdJO5S8tuWYXyEWzlVyuAgVRS7gd+864cpBvUUUamvj13a0RKoeNrvAYyVMs0nVbXv5yU6d8OJOcVu/aLN6mYuFctxnp+emus/UrCD0EM6XsR7GJK5YrJ1ZRjbHdKVj7LndEyusgcYH
GkUotm+aI4oTt2xthPFXBlESS6eLADFrryyLtmWkNKiaVXfehEIx8PueuQ8ltc9HIlgaH8UrdJsYdyE9b155MQFjYtzcpOfmLsbWn6mKANUx5+bc/rHD6coHNp2FCtkix0JFfRGlekSSYOB6Eu4Ak1/PsxEyzE5e
XozrLj2B+j9P9iXX9eoVWWwgvU3Vq4FqjAaiJV6o2qvG9kvgbbbC4isNHBvxAQowXl6OPxHxOcSzxglcY8uDA1OR5Tv8mIXD3F6wYq6kSkIvsimOg+maEDG1F0MoIanhBzkmOEVeAj7MNNmVtNxT4iHdE2nZqyCe
rdC57TFBnKFjR+WhC2HLXtRmaqzJB7RAm/GyaCZaDnPEEDSbTWLtIYP8iXhS+L8YS+w9BoG4j1aYMdfIrn/Lpesp1+jkQGChaWTDmY4dLTtAAF/zYkbN5dCohC/8/WyePSewHCLwJdbS0QJOg0I7WdIloKuO4xkP
P/3Q0XODyNcwrOdtrKA4BhNJ0H2P7p/VX5AcIrEbmvldIVRbQ3n6XlzDeswao0JvpxYLDBfjWnetAEc12mRAb5xdX6EabLUgA4XaQ05jIjAwxozWe64A6WmIbXUDnmInLUlOQbFxehHLiPBtKu3eeh1p/kqc5hF+
1Csn9rgd+8IgTOcfUGLfklmrN1LqlYalRtncGgeorRteSvGi0zIWIw899K/ipwBuEY3BVkc29jQ3fpWUIPzPLfh2nL3PX1O+d4AvYE1n//7BstiRt3h69DBwPSB+qNc2T+e2747LuivdcgWSSQBJNgyvb1N0Dq04
M4UT3/lT4fgN4APIhLFIBzTTcqHJhgY83BmelnihpFaySXh3pMiIcWrDYkL8YUJ0KddSoQzqL97EOvhnoSbtki6f3djPpFrGnQPaa0PXM+DcgOJROV4v0kQmp8hc+UHsP7/zvZotz1VSIRE3tj+KumqjvHfpe5K/
J8v4sGYv1DNDnanzjRHd3x0Q9+3n1HcXccO6WuCXfs3+aoaRHl9U6RQIF14zXlRazlTHfF2BQN3iWLUpdOtqx8eOyDQyHYcELmM+JA836x/Zz+nyz9/CD7KMD3M7z9X35HuZQ2QRW06dtxNcdU9m9AAAZz5SrL2m
+Gie5nkD6D7flpMxkDLaSuuMMFFyoCve/lXr+KAb76+Ps1wQ9fsgMWAqQDcJTC3rMgeSuvfQ5XvjVbyrh6iOPsnba1pTDYOrV7+3reQp3a+kmhOdon2uq8bgjujEbnYMo1tUQjL1M9iYMznkS+WhQPRZkxurlC08
G+WEKMLeO11e3u+YTuHQwaEMf+aLORUbNHZadvcziS29ALv9MeaRp3M3Hxu3dCT5ED0CA+huERsusHff1QnRaeanpS0NIse0AW2iEXkzsABMp2MV7mLstcrV36YExNCiMSU4KGzFWeZU+mg9xIvtbhajkZb+VLrb
nqiOFsnmCFqYZpar6K+WmTZHJBJEaJGaAXors1S8ZHKh/bJT6lbub3Eyk7Ufpkdq/qEeNgNuWRbdbzf9i7eR7NGLN+LxvE5+F+jLac0K3JFQkDVaxa4Cg4mcnnz0WQC/wsVu3zR64Pe/kJjt1MWrpGnAFT4dEfrg
0NVziWt3nPsP/V2xZenSV9ljB0mMlfeQu2M66ZUiZpfLzy2k42CqvfyAxA7I6zqyM8wcbT/ciKbBJ/C+1OgnWWmkoztE+JMvY/HYFE/Cot4bvH+xYoo/F3246CFakjNH+t/QBh3H1fFUeBHk5Fg9vJVs33DXy3Sf
dAjk6df/I192DfKuBuTXc21uN+SkE0eZjb3cF5UmMBcEp+OCZRYhCTgUKEhnFQPYcrOSxo/AINbF+LY317U2vHLvkoV0YH4lO7f3B5+WEdjQVjfkP//bv4fLXNLbdEhZduY+S47YbTf8AmOCUdk2oahvhH9fsiIt
h0kpehZv+8KRKwEFhhZSWPmanA8VmtGViApWH3iv0qosZCiwCybp8IQHfOuzhlvf5evlu+fQCz4hI2LvFl6kJ3dXrpVoakap5Qrok+tKnerbQXAyqmDanzeECqX3p5qhpa5qK/LLIlHHG3epkoE5UshUHE/vp7T3
u2rAo0tU/aarF5aTWrfF7WsbFxy7KLywo+2739QhVkrmXgA1N1n+fV9zTWzT80FctOIw4Vfl6IoBLm9R0OwQSLpjWKK/2RaXv1iEnUKdk1yUovJRiQGv6UAshCTAMoESf1GszhOyFo5WCQr7HVmvEeQDN4izrVd5
VqgEhGB9ANSdjkRyRIMzhzUuqnri9Q8xntIZdg6LxVPC8jvC4Z1osKgnIYyk+dwHFtIPfZxcZnBV9c7kTMvb7vWCKQNm17azjGMfcqdQhkhJxOoXTpRtSQbbQ1VQfycFw5q0PxyGXjkuNx8RO8qs3Nkpeevo1I+9
c6y4VGDic6fGdeprrYE9yK/gmvEhhTlRonK/JbrX80NJwn4iNkIW7lqkEOWNEtIl4i/bebiiVtfLo8Bocj8yJe5cgK0yYa6x8b6fD/EISVeWSV38nZKc3zHFvITaGp3ZzjNj6fLSrMXBjHdgZDTeq1Gj66wivD9u
xxDrxCDAGmClMkHS+hMFgumsKRCIr0it9gKywSySdA013yRirj/ctYOUKs7m3XFCrbOUyQoffl2bUT6I/2HCLUN+CxGbcbpLrzqDidvUqasg7OBfp0k9rvidvhkHB9U/EojHZi+iqxz3FPxGC1V16DXB3d58Kiv3
Yi1kbBuOcRGjBsvZjEkjBPrMt2Ljh/ZUk6RqBbrmCeJu3QjePJHMT845pwVKyGC/1m9X5sMJbyH2xp2+HZVH2rhOnI57PKJT1LRo7eNrhuUR08xci9Q271ny0Qyv39opLo7VGcwoUYN99TYhQ8quWCAmhxJzfQyj
KnHdl2ij11v36QyI8M7nQFp6SqDyTycaC9xA2+xpiEJPwGtjmOz0PE/M4+Q2MjZLUHLUGvzc5jlkV/ZnVU1Qdzkkg6qjH9IdhRDvASJezNHkWmaWmeshAts37vLoCha5PUlNiE9dU4H2h1zP5za9uqAPbrgnhUW3
tKc5T1Fv7s06UhZiWeREyhmBMlvt4yc0J01tr9m5Q2b5/cZh1rr1IyX4yyTo8/CXQZ+Y/RSpgf7UYRspFe8+lqiXqxc0R7BAqmPLxQxHIY6qyPaQTr+HHitOc6XHHkArlwm0lK+9chfp1lpb01gKxDlFKNNjCWRB
tRWs2hlmLoMghRyMbXkg4z/Sy0NIwmMjFDPx8EnINLvVhILosqbsY7XqO0nHsmv7K1OBwdh92HdESJ5L6oliUWmIeMGNfHHRBJZXYWHXXVM8NqeUiIC7LDSIrk5gzsBVGJ89W/kv/HIGjhR9XTS0vfgew5slF4EG
0e+dfnBmtw4Awhb4MxNiuZi7L3/r3PxKqTT/piL5kYZu6q2LsCHOaV/V1M+ltIhsTlw5d+ufFk6B8s0RnYC+9419Ec90d5cKLq+cj8qzRZsNE6zQDoUKQhjAS+3t7WzLTCyaliVbR6OPGT4OR6KT+fFpzvJKkZyD
9R/EB1WonWU9iHyyHUEq1rRBF6WkiDuUZvhj3nBI00O2UabqJawM0ThU4U2Wwnxg8eG6AO3HrsU7WpvEPwhIfS5y8W3zPcGoIw3STrDLsJqLdzL+NaEvQCTORKfGTaptjDEPfYPop8APgqgAwOcOkpVYl+5NWQ6L
wWowZlKTdl1hDHNVGEBYaLabjo60U8eqhuzQlc13V5mbeV9wqXLctNhb/e2PvWb8jLEGrpL6CQ/TouToxD5jP92gL+W0mkBBT33Vtjh/Jbl+4CPwjUITgnmTObAB2h6QCp80zj7FzIFhodI+4V+X1Gwrt9FzFNXw
8OuI2oP6HsD0NHHiO1cuX/y1e13XxBXneIpui9lmmkpvX2H06SF+JWS9FR3x6rohFM8bmwXndFw++GxLh6zGosVH8XEQpcdmPHjZOt+1bi6eTOESIcCk+ahzvjCATqIx3GjmKS4gOAUldjUXYBn1Q8Kb5Kb2fMgZ
97IM3PxY90DXBK30T3lQG7VZd9t7/OkipygqNKUsE8ekIapYlOdnNyXcnIU47L6fLP1rdVdj4YEV7vBKCgM/IkiiCAsa0mEhTUUvKKFLWtLoJKLgolw5SciaRSsPwEMDcrWA+nMfcArE0EQQgd8/oIciWLRrFEj1
OsazBZUkGzEdEAKFSZaZrNOPTfIdEd27vdKY2HqtcJWTXGZYYO9NHPRYuqF5RmUC3nUEP1d7vf10IFqb+SEyQCpIxKsQwF6tygaA8nH1pfyawzg3OLkBQdTunODo3d8AAa6Gl6OTLiHbGyLgLIGiPYj6kMPCigIu
zYjLdrAOuvjyl330+5y9PXzvAGSxLOoQDpXa667hIlPbSY+rBYyOwOFf4fAWFZGTo+vPHA4oC7CFnAACefUcXDtAVq/YpAxCFQN52QF4Y2jZOdxckFcu/RRQ2EnCP4ac5uAXAmb/92OoU7+aaR5w8Gcy1378Rxvk
00QLd+DpwVN1kR5Z42vvl8RWYKQmGpbV31L8hLPD4Dc16EBc8AHIkY7Ndxd50AJbHYCZyA5aIkuk0kMqQRcCLqxC5/qKTyQN+wvqtSDZwDIIERfhuM/3ifeSEwXvRyLliOXkx5xV5txKwh+Yz/T34Y3Q+iuYj5FR
pU+bvQMYXQWbXhRBxAiJUgI+j8dI8MAQSGa4px1Lf1SaQH94SHfzzvPaebd/oNQ2EOETLiRIIzVES5xDdmnXS/0BkxWEKjKS722TgMDMBEpptvl/swuIGt8JPzMSNpYh4KZEgr6KLHVjJiDjVC5xgViQ04/9/dpl
31h7qvYbs1Uq9maVoAQUuOVrWr1ZlioLZ7Yqm9WHnhfsyNfDgtMJ1BkEGEUVQ6JagV7FLy4ahbZ9oCXsu8aOAZEOEOX6aFGegFqf9wbDlBS6TXEixA/Hb0QfM4t/lBYbQ8x1e6LFzMomnkZOYd29CnMiFBVwF7Vb
ddRRdT6vlhsmUyGgyCKeFc3f5atHYocQIXwNAu9Sicy7IgL38dRK81ZU1H8aiRi7od+7a2jfx0GW1jzesambMLVoviEArPX1oOTSUodX3/DsvcbGi3b9XU97YX7TkQEHsteLHNWO4Uqp+y8BYfHj75fbLJqD9l77
TT8LF0LFHfR08LfZZKJOdfyirw4zNIT9mloRDAsyYBfB6pER1Cr07InOEBUijMLzj1Hc37jnDry0vc6VXr/ERUOR34E9z2SsJEp26+wjE3QgPtKWupZrMbCZpne4UbxAvRPgFhFamXQnwshPQeFfBRBuKYdEZVeg
viQDK1XQNCN+Iakr8vBPKHY7Vm4dAXHTnq3Rlij1eR4sxbRdgIDst5kd+qduTnUOnUkforBw9OjDLmoXgxCecY3QDBAS0citNpffEyrIV3QN6k1kxW0fh/+pj1V0xI2XYWE/1ay0Al9l7wIXpRQlLSZBoT1upLzb
4SJjx+ynJ4xIJGx5sBg32zhu+BzdJ+/hTxhHk1aZ/lC3Y92zvB+yeFPbkvkj61RfDM+oIAQ1DFjsakq0Q8kHXdo+JTI/cof0Q5Yj7sF+MYuWYJuijJO1v0p9B/Shqi9l8HT/1RpaPFTkA7ZUQ4IvzWXTPYETiD0z
MZKM/bifm2SGWSzkR8mmZcySS98rAtlD9/xo41pHTM6taOYuXwmx62SpMdG5rsGDxJwfohCclk9UUsG2F8H1uwKiE63BJ4/JiWm9/8w0cLV1vOPWkT9D2xik4o1525HbIt90es4IrlfaDphMQ/GBEFmh/oVNrINH
Uq1uIz/oTXCUk2Ipb9vYzyahAF9gGtTr5gB9bxgWqlIfPUc7AYol3ICKkzESb2SK8CLHbuw8IPVsARh/e79iaih17kqcHDpdi1sziORkhOwnA97EzKTQxBvgBJ0dpXhJJuKObVzL6hdExcnnk7M18pSvgfk0RX9N
H1P4a6bp74DIjBVml2y5NbAjhu6/ri+K8JJ9ZXbwd73e5r4q42LztB1bLL1QfhJi92yWpon7Vo9P4BuuIiS18+vwFJj0Z8b+5791j8sn2BlVo0Bvv5X4HQqWOS4RXX0kE4dRzP583L4KqjW1iCufvASXAXotBFl+
Mz+bEn7edRauEWk2lVS0KR+M65Ur+mBXxiWoRycicMMkcMh1r8jADnJ/2Qj3LWIB3/BaeyjkG1sHGt1+k5u8YovRI3rvsFxOBHz5A/YYdwmlIlj6/7QjYYClj4AAlhqSYoGHFAQOAfUMAT0OdpifNWCAIfGAwii8
4AeesmTGjXRibdoloZXCyiiDlc1GTzA9Ww89P32X8Eq17KvhjnbVMnsLlOzDK1U88pGUO1g/C45YdD/OMgpiHzMUk/TbqgfKcG2uxdUhYnLQdwD7yTcAi2nhD902lZEWmXPITxRjOWbnJO0O3T2i7MFyCxv/bJhN
fqOfc8hkEwuqaBu92jvl/yghlLgDi7n0ZgxKAgwlm6nuAS/v7EQHE1fKZRFSki7RFHV1HQABqMbe+iOvuytv1hhogYyNxZoJITRk9SkabRfFMbyVUwshjxCX0tUIeCm5cMnNMwy3h1u2T4xJiscqLtCCLnEsipVR
+tTdmKEgMTZdhVW0BjpCI+5VJN8U3lr28chlY4o3pdmt/dwr7GWqx5OtqUaXDdiY3CTUV3eMASlXhozr3FRoMzWkHxsTmJh9HxQ0i+xgH8zok5eBnu4DMVkKL+a50d9EBdpYFQ9Wspty6NwhSinMNLyIDbtLr9ba
7tq3QuL+uGH2dLRCQ94OWtt1lXookfZGJxj75LTvw2LzFClKJiK07vsNWlotvZaOfG0qHvf8WzRQvlXSvqCWmXgeF/GMoRrolzeCs3MxEMljweY6o4QGvx3ZSxz6+WnJWQFIEZCPJEd6KK/J8JR4ebkdDPNrCu3v
jmn+lcynr41HpDDwAIITpTWAlNv/Jb34+a4H/AzZ7GMGYbPGh+RekhlE+zBMZkpeQ+M2J74a/yDGKzymH/UYwRtL5q/S7bCFBdzPAZ5VT4a61iK0LuoxoY6B2SpD9DXQTqnxWiCTXiWU0bXZer2TIwLb0NnyllYv
VvKnnqqIaXL7XFzMGHc7/ZXMWk9mLu5utv4TSxHshYLqqCkJj/M2i2KvXlnNvGbynztm75MXrFQv8jnI6PYMZv64zxEBIvwM49p61d7+Tatwtlc/usSf4DZ8pwhZb/+mHXXmjyfFcnntj3f/drpPElb8jwp9nDc/
zzRg11SWb/+WlDqL4Lf19sne458/iZ0JhMxTim/j+NIe/l0EzSdjS9/LyocyOTGZ0w2qn6s/xhHNNqvsIB9cFUPbKrQVZuP1zpYNjq/XX+NOq7uV3dUWBRf9E4VEi52IENKT8Hull4wwApe/oAPBHVN5TyRbXMw8
USEFVTKREVRLQPdDu3Zx98IYII0HnbK8dhE01KxGYh1aUdrYuzaGA/91WKmOi1qrtYMIDMA3K3y0qlF4+ubxMRaAnVc3+eAMR4OjLUzU760JT4dvAyo8K3ms8yyiyTuQw3yGXDYKC4dHp1NPo/OZIO8ZuPwxYfZV
iTNO7eIVED1dljVTKRVFEkEkgDqoCfktJl+9zNrkMz3SJt++XGuTD/9eT8+97X/1Oj8KL5edfj3/2M969bHv2+5j3/mr9/9Ej/XwyBaY8buR3/WvGvbQZnnTuzgd2a06poDYqyOc7oE+P/3e77/xYuofAq6vsrKJ
uo+cRsrgP6++NdgoP55r92p5szuSKp6bZsShkjJ+3mfo/2dwZcW8tJJz9I1mPq3+Wy/YX/6nNa7LVzvKiUdb2zQkiVwN/u2mW+CeXZJEIzyYQ4trSjlgxdItqc2ezigR6ME5BKuLYq6D1PqrQk6YvFVMfkzfTVOl
Fgt+1bQcL7IrlMJksydmBKNEfITNZY95eAZQdbCVRDmgeih5RlwGHB/yLSRY2gbNWE9osANFj2nEpqMec536LW0s0tx2I35U5U4y/JOuW3FR53JJ6ifrWtK5z9bxQjo2z9OWG9GSyIjv82yJMBvV6hgzwTZTny58
6XK58tv5Ggl9m+vDuh40Wy7X0bu/U9VWMWNX95YH+mhqFUWpq+DxBZ53dDl+uFdKWlPD87cfcq7Zo8FybGysesVmcze29fdGU6rcuVWZy0feV3p1FgepoPT/0a21VFtZ3g9RDy4K2QYHHuOcMWhe5EGKXWP2/kck
Oqjaj8pbwNZlfZy+66/HhLXau6jpWmSupL+gKfUFzYp7g3U1epRs77ERcJnFatdpNAEZ493Uploq1sbC/7HG7ivRArNTU430YwpDHWhiNnc2DRob5fZTuV+m7O3Sz41aJlXpqgiyWvGS3Kuitiy2z4yt3iR7ye01
3cjnRIzbfC7HxrEbSinv2bSQTSqq0cNKDJo1c7WXjTKuwu/YSlgMI0+zRbpoL+j6uv63UQev7BrfUlk03ChcItI2sTInLM61UkUrsda7mAqNkrVfLAUQvf7nUYfAhrqTZwM3vHAEPaPCM74d+jOKrNUtCd3R8b7X
K6DxEDMm7ONt1IVSGyhMUhoj5jcUMU3gXlSjuUE0HUcayCxnL7uSlcr5MqBiTOwmbimvD2KPY02KjoVmptn4FIIXDWMKS4o84wtYaxubCrFtM0jqkHtAsVfiIj1Ag/blxTQLrgOGRZyE5f4IXhKqZO0FXeCGRBiJ
SMPZwOzs9wKnG6UCv3Aj3mjvx0qeB2Y5BB05dOmOXekwl8cuhbF9XzRHUOiMz6OtbxR23VBxPQ4SEA5FWtfynjE1O39H2k7GgBw5pPuDfArMbr9nsvV6vy8CiWybjk3+1V1rlohRhFjMmmGbiv2rhbxWLBRhIVvs
UjCNJCXpwBoH38NqkXkKsh8qwo5b4Ccy/OWtiZ+30vL9spKok8lfiaOPJds5HJmHFBg7YWVp2TdoGizH8g23RnUVQdijf65N2i2SAlxdsgSbhkyv3bQdSSpMIF02jE3YVyHMR+gf7/DFe8WVW7bLgM9OcLcFlsFa
2fYyxJUwWZ044bR+5QLVkjAbqxYKcOOTfBYx3gke9YT9kERR6JVCNSozKgy90xHmTqtclFzKfrra16hdpHZPRz++ESgLwurDMPxteN4o4SGuVGgl7WyfPktkpvAi1rw5wuqKrpF+m6FCNEsajhNHTbO0LWDNK9bz
hd6sTAGbm4sz4nU6wcrW4/n8ZY8meA7M2lDdMF7vpLRG6Deti7wfIFiO/TZD5RyOKh6NNHZm6gYBr+wrGMU9h7q0h1RGOmlyxKHIKezGV3AFSz8V8Hr2tOjzwo4C2//6BK0+lD2PiiO7AwPTttnQ4CAbU6k0ZBwu
uv6saNHCUxkYjCJyQco8z8+/LwzqYWE60FKavq74pNiaVNUK10qEG0/mIMcBCaATfW07oNeBH1b9jcDylqUG/d/ejkKuKaPZCmC35XFXFDrbGkJja+8Hc6DtePsaGPcqkrbhB7LSaZ+WRvH9WiavEmzh3haC0r2L
IWNM1GCy1Dywqx7V2CBgRpEzFcjm0KMx9tEPdLzm+x44X5hDxyFgYp6Aids4n8Lr2XnjBMSRflUWHuElhm62u+IXs+bEGzQQ02ecLybJ2KWcqkXuJ7Bbh1tOjFaiwNZg28/vjKzx4fQ+vHik2b+ra/r2rV7xtB3v
SSrhE25dRsyVmU5l2XsBgFyKPlNkQrXaW96e8DLnjUbllnVRT8I+CTlA9nvgiF/oqD9SplYkkj/yC9HeRrv/+ikF+iOMSWUHi1I/zp22cv5mf6VWNoeVxZ0Uva8eab5hBeMWj+uW/Ir4nGK7UIOOhMOMvbFbid+1
dk77kS3cfXPabSKKkk1cuxUtfj5QAaWMOFazzjE0sOEWN+LdiKRYVaDBQ0xySyuOgbzEAmZ5/CYBlYxEIkY4Mp1ubwSeeyw6mqauUplw5zaUThJB6cDsF2ZYrw+EhOKaqGVti90Ik+q416PFQxudDv4YODB+cG++
tmzlssbl+x5NszwM967WH7FB2BcU+XROhxquch0fHingOpTZ03PuzoRjxGMrYwZwusUG4NKI/7/vLQ/qVsAiWE3h3i6C+LLQ/re+s9b4R9UkeYIDyv6GhBlmckzg1sF4DUnQHdQGk+xdtQqul/PQCpJG6zJxKjgs
+0PACGm9Y4XR/OHvVhqz5fnpde+sXneY4N+sGa6OibQq5jyE2kuiuWfiLUAN7rm9UNyQwI7Ae9dgndxVB1aOUS7C9ge2GESHV54KC6y6iRc/BgGJ6IhzXqdyqT64JApXCLwq5JMxkloGmoukILWBdmyg1bq/CpCu
SDydBAoTUCNDol7VO0q+zngKNneqo+vVUKKweYoZSMY1tZN0m/8vX3hkw2fB/C7MTbJCpmQMGO2f4kqB0boe7tu+D3EWendDA5csKC3jFYtXNSjVWAgotlM5JQyV+B1ss94+/F6WNBp4M7qB9Vkwy5sx2KZjAAgc
4vNofTVIa5+xZsoSCThsHOebNkn8lafHd8YDVlgll/+J7IY3D/Ew4gdxosDdv1TAbrfMUHaTMw99domL/aWrxwQyQLFEBRCickEkl0e8tG6bhHEnE4+NEJfJlCDsxINY9xgB6ZHY4GlYBmzzczW5/3OjmNRH+OKS
IWkuf9aFPgQFFVNKSm/F9TopGTOuW7FM8VweZCW1Waio2TDW3233c9CEct1ucccbJrGlCeLCMpey64J4wl5ABUd7hcNX7Q+GbRilOmArd9GDVm2msF0U7CJt142OM7txgKLPhMHLuvcSqwlbg4juTBFuGeyBg3Hf
mFKHKRGrt8z94eBKNzLP9svKhYydnXJqspJYUqMx0MwZRxECTMTtfffNF5EwbsjAAthnJoQ/rU3ardQBQF4bzbRP3uocQA1fALqokUzXWGeSaok6qvUIHI6ZrxXkVFi9TAyKuMZR9X32K+gt05iRsBaVMNUo2INs
Ugrmwzpoa4XcK+qlgyCkvVRHkr5a2kg1Hqn2Fu0XaaJoPJfWa72BQz5zItYqY7SEz4GRSgmaFXRLYFZuTOo07TnV+HCk670/RcFr4zCRrDULedZWBpZw0XI13TRXWPhgYCXFr7UvahkeGWpAQGuPi0X+S/b86SxC
OwZ0kA5ImKjA5Z6QWOnchqnyTVo/D9bftvupkrffqOd9T4QF/6D2TjCsqmDsU2J3/tBt5x52T31ftbv0mQF3m2gQEbKavr2Rwlnab6HZ7kCMvMlQVhbrVsoCAQ2sI001/ejqZn2Ok7kD6CXWlFQpnvJwMjruchYx
m/KSk+G4FhEJEOL8IW/hASlycRAxJq/IJk3ycaS7dH09OkXRKQMpEky7S2jBX20mKBLhExabk/AiW/cZmr57Aznr+5CUJS5I5JUK36sD6lrrGb2QZESRgVYaBbZ77BMEkep3rNTowtA7YmAwXqHm1Rnh9q7I6NT7
ZdwffSdvooDrO/ivz734CJoUk1DgevCuBYgGtNYWFh5l9up2Q27cbIyvwiMAjJs61TJUQgSD12vnNloMLI6sLiUuRIEZhBJzqy6X+rzYXiIRgyozQgwn74fh8yk1BRlYZhQ/bML/xtfB3916rMOTzucm1hzUXO3T
M/dRDM9xT/UpZWU/vpyD8xmSovThbbQPb447E7265+X6eKmGeKxwkDb4rljbZ6fr3WDMzcQ0XhwDbBTpqTUz3wVHcFmDlJG7Zt2bEbHTGoznPeBLZojZ6YpefmZCBtJT0ZBT1LFhPBUmRzvSNk02RPLJbtizABzT
VQ2ChCRgLbjJpzQfDwLBQ8cUb/LJDFqhZVnCRRcQ5oMenM2PF4LxIKhzuiJGdH2xIxKkS63sboCzfEmHm5SoFhrSeUCp4ypUlXrzF5Txqm/Vg+OVP6EfJUSkcj7QWkFg6qpa3hK8pf1YJRnqNUgIr+8QYXBFy8cN
dka1vfGTAJNvTCCyUMaDEVJjpOy6maDk91YnOLO1Du8q6hvFIT98uoKLxWHAwHt5VozHAARHPWit/9dzB5F2H4V4YUdbUIrxJk4HrkK6LiQ32yOUjoRQHnnhBaGBOS2/x275yz79tUS3YaH2kmu2ayw+4MEPQCk3
S000yDx+SbqnmIfu43zXboD4w22WLg3KDQtVUIKPCWgRv9vGoV/et8EuzLcDsa5/VYOxkgbspoTCfMvIc47EURtBMHNO5bZhJxZKSee1q3z88LNX7bSFBCK6FWpmcnsoWagHCRyaQFyEzYEY4TDjnRLfKgBb6yk5
H5CR3EekFOzhwDzJqxawsBpaqjj0EZ2NRc4UtFCq5YVomZxCd5s99TYGS7bGrynw5PNWyOVOApetg9yW8neZ7OInoq4VHT9x/aKX7xBiSge7p56Gi3eTKTbNi+l07/8g+9ssNFpOclNLgodwARn9CJu1kyGupWZK
5pHT3JP03QAVSLN6n4/WJIVKm17t8Nqurt2EXy/o7TSTQre1t7hHZJBtqz0hhKuTxlMEj1jIYRYOeP4jDewO9R54gbiPdYw7BnThKWfbHDPRcGquVBI0nQ13HiIrrIUFjuEayrcmbtFEdZqabkOkH1N0YXtF2RPH
1dGCsSUNKCQ8Mq+B5vRrGg8R8Bjbz9P0mw6h8TpagGSlEtJtWJF7MhNYL3/Ws/CbsJuqjkQiCmzh5RnVI+RkkuH0GXW8XhiAfndbyc8zogBv0BEIokudn9yw8TNVJ4OXRQwmfzk125rnoRQHJuGB6Jsl59lK9yrr
/dc30RBie85DzPeI7u0UgFdkGDjhZeik5jtX6G4Ba3FYRP6fvRn2l4wQ6NRZalxZEwS0RDeOWqRhKkP9u3ZrLX33VVv0p6ldvrV9RY3Cae6ojCDt3iWN5xxucy9cuBxeQHOaEdXEbJaZ9W586yiDqwiDaBcXjNbu
7IRYko817aldC0a01fASc1sdbKbqc5yIexNbD3CB0pol+rMB8y3NRf6Qbv6Ni70zcV7fiJ211dl2IWvfv7XoYFvsZ4qcpjiy18HbA/iaqqeiyC2RVBSnhWAVUggA2DD8q4r8RJvRHaxZslFYMGEzNabEvPK4fCzU
/KZteVCdS++oBEQ3QWZr1VitNIpyQXyxMqH9JOFgULTQ5eL4/l4sVhDXKJCDSXR12shqxBRT8BDJE+BC3qI8osxhBGBsrtsv4b/SIjAzqyaoItX2agteGXRNVtRPJd3fsa7Jyn+y5Mw1Y3Hv4OSQ3tcpMnV5QYA8
mlMe5kPzYlfgjBhZ/MeN4gmvzqpm2Ofd8QaDp8TnsJ4Gfe+Ov9u3X8MHiWUd15UOJ2UucvzqQKGZ+uPlYft6hJR/9+Ffu68kcN6hBQK8NPN1vZihYivlNVauWyfbxYuR/1yNveqwJCVHSRn3HiNeykGFJ3Ksricu
UVOYO/P8zpe3sNYQ3IyAemrcLoOFsEZEBibVrz7svmOfZls+yAFWe2UivIMP6cv/sWOIugO/BuMxWO/Q5miSzsylDoGWLpuTPMUzCDk8d5aX4+22pTO06dxnYYrUc4FVmbRtT4NYbhJC16qyLh9EcGtHZjKS2mTR
UOTompf5vLH5CBSTMeRiWiADeHSkKMSNJSbiYWCKwdHJNDttQQYGzJF4JcdWNo2Ul3wI2rOqNA4jeK5UMM7SQS8FpxLdB+ayO2SIRe1HbS8VDwc5C5/h0B/xgz+Aq9o6RtIkqheZDmaMge3lvV/rhRnuV12GY0BF
xLM6pFiKsV+eITcbTRK1qfP6vx/a6GD+AZZZOARHXO+kIsEvPzQnGPKsuOWRFDxXj9A/LFYFB6sqGRLnyislc651TTVxQfCc+PH2pIfJN3cWB/oSC6eIbdoL9ycVrg6yS5d7mxEcsRxiQDAkLntY7rKvxZcVf5Si
zVC7VIR7gTtybuxTzhnq7H4fCvVe4RTyzNIr13JLVFqgawYFqDyHA3banj+hx5iD/Lv1TM5PLnQUv7yryPtO1uyelbaWminQeUuMLhSO7rPI9E57wjAvZfW+LWUgOTFTvyD5RwcDfSMtRXUWHtAK+33H0b+EvMvu
Q/HwGjgFdbzliNmKjE2dkRn1isSWXmKftVP2hVUPTviSAhKjuO/IeSkeZRTVCJ3xodpL8ZLfExWO8p4P3M+x94Q+uO8hPxAaMkeiQygfXe2mRFO3rO5GEG/8LXSKI8Ie9ccVk+W+TZQynxyGsnBnlHpeTD1/cqDM
y3DAy7UDyYXWJyMswLFy+6kGj2ZVBlNuclIvL9pMJwE6BdyI8E8sJ2wUvVshgWuDR+wFIM/ENznhvcRDa0K5tHF12DwjIyBg2LE/nyqqGTmQzfMeYAAwk1ZWgt6CVoKd6xp0S8cZKuVFVxhTBPh+/72jlrn4dkil
fRFL9dIyn1wdNkiBTeDBpA5pHYwy1anphlT2kFmXPaqNxdYKuOB0a4u3caZRRAnev1CtJKpFxjxekctqpoFr2exlCEycsMtPbMiCBmi6kHLxE9dcJZYe0GzPhO3voAQpSgg6Zt/GiRxywR7WIHwgYRCsNpDSuJNE
OHdWnzHHeMJJ4lG4DTS60rcoegbzPB/RoWkPeIl/SIisb8NFOwKEqn+fBLOOitn5Y1BzUDxgnlt1JgzYs0omUmPhMKhV6XypGyB9ogKJGc4F28cQzOBcm/YNALnCAO8oImOyUzGOfUSbhL2dVfsFV1Njg3g3OECY
eFoTxDIPXZ9fZnRymmo1GagfOL2xMiMKor7x4ruJOI4en8QhJfrROmEs3wEeKZs1HORyWD881b5V0oWYD4HPBFY8i4pbncAiq28cd5XL2wkRfNDXs9rDSVUpcP8HUKDED9Uelqhs1fXO3HHRI+IaIxNROVYmypZY
r2iAjrBVtEPQAJgOb4ujIuwHDdujBFpqS4I7iLJX8Cwb3L0sVQ20gKIQuBGdLXQJCV19u57ZymthTR4Ty6JDXLTHU/Yfx1dTGpkQlg4tZQXwKwe23DFLkTZJ/DpiDjOnRZ0n5bOWPCjxR1/vMYsaebYVSm3KUkXt
YonV7p9pM4HYv3B8wNfm/Lv6quU5p2cay0sceiBJvZLsiI/l9CSVdOmkAlF1RTVbePi3xKSVQaDBAR9Hmbns2iylrreqU32WAdWJR5cWovFW9NcMKDWMOX+HMUrIlx3iTAy+E42luzZvoYxSs6T6LGTXAI540wCF
+/IJe1vL2BqLFz0IogOWTFYKtaVuClB9N6qPVCy9aWehUjDn1HQTcyCg+fXYCQM19qilmLtnw1oF6cOTT1rMe0ZAap0vc2GRj+15rzBvab9H89dm6Adrd5un7FphrHM7V369D135oMB7qTRxlsXGC1ubepgpwZBl
VnDGns0rjDkCr6ov38Ln2tB3A0LqFbuy2MxmXrEQWtm3XWQRAqrd8iSP0Q08gO9CjCQZG7vyyDzBmye3NIYTtbssMXB0bl02vJ8MEy2HVECoC9vAC+HjjEcSUHL2znjRjoizxzzCEE+HDwFICU0POJp6V03yqDmC
ZgI6xNDvM7NB3tjY+qSnFmxbG4K/ZtqnRjTR1jpw18pgZaMYoUQo6IQXtlknPOtp7gr5iOU8yN93dWnckoX0mb+3fvxN6g5YyQd1HG83j3cIMT/oo/Z7y7nxAU3z1zO4MoK3A9A81MouVjNRomONyKJSg6QgZQiS
YWpqJbu7n99R2MA3jNRSPPcCTlBIxdjC8mOhDG/er93gW12QuHKfiwWmZf0lYguYJGZNK1XlEs0vQEZ+kFvaMwf+WI4EqcquSjB9AhTDFSSPIuzlkGYelbdEl2G+zGtimCyT+oPMJ2HEjYTV940YHarzplR8sHV6
8F+5lHiSxJwo3xD41jzVqVMyJmsht8P34iaQMsvuOgyJXdXVuJQNYEXuSULVdiQaWamigRCas7eBud9txzrGLIlgBBEV3cdDwo8tstaXij+JvAROvImwnfXWjvuGdsJKnST/PtrElYdUUbbmrKtyNiOEYbUfwlBr
9q0ktt003Y9LqFC6bqHz2nkL0BdVtr22n0lxmMp8W2SKBLzuMNN6JgFycBFRnWUlFNVohITPfoAems2UjiaJoI24dnZQyM/NI4acWd0FIOoIkTA1+tT44NIRv3PLXdqvUKpEMm8nurk9cdacl1ckOoUWbtPBvfOj
XftbkVUKGEUQ1rMVMeEeniBB7bemHqztLAcxqRqksysOKyNBut/itZEArIQt3qN3jvtsnc7ix36bMMFE9cOjXgHRuQCv2xSOmJtoFwzhqLn9YUcIQTiY0+8kCgJzzgbZBfyc8wrZF1eP124V3NBLa4fREkgTra92
3MAfuudHjoDk/t2WVgryKLc0+63TRphYxhwquCxY0/uON66uOkLNjxgU+7eIu3jprxbceu1ZNjtyzriAgBc/lN81XsdY8FKC/70iJqccvaI3QACi2cgRh9mIyOY7uvmgesboeQ34pOLWSYZg2OBhohA1iquVQuKv
l69mnvzfFzJf22dKb6FZhPJuM9Z1MmujgZrZtHePTaE/Y6Lsanie3OQVWz2ibp/z5oSiEgBgz+UKYFTxhR+4jQ06WZB5WdMD+2Ey8Xkh88hBOa9W63PC2lX4FZoDN2/nKNhtsE0eV8vtQ8nrF9iHrAX4pV88bt8+
QPkb6qClh3Gy3IqP5Lb+oY+XQ4rcXcoOl2SnqI7b38GfxpQdSbapzztKnh4xTh4D2jQw9oxzBT2+cJFPBmFMT8BzrrXy71QunyDueXKdNWUGC+BX8FeTFMpBO8frre8vBiWbqBrqbfp9WDNGn8emjTGksMTGDXaH
rvR63hcdZgusJ1uIEWzaph9uBOpBpqDzU7q7Kj/uwqyPPSD6Vo8ZNOppVxjOezBo9N6+b0GuL0nFddL9nOCNyzkP5FXzG+z9aK3u/PHXXz2S2E0jA7E5TBWDKRLdHWVXiZfWy9w4I+f5pMN4pvaDOIJwbFvGDA4T
+QhSv8hiRtjUCuZYRnichuJvfNDn0z3vjm43YFru3viJITi3khN6fbub5aDtmaXsRfjjzrBuFg7ha5O+IyhlCn7sN2ZlrirIoV1zBRYXtAF8Vh+etiNTGpBZ6QAz5K8H1r5VSYgyT80QnJ0CKPQe3lnoiCv/ssd0
7vUDi2hjzv07ErUzyaqTO5kXwSAW6Ho8KwSzh+TCRSsA2Z9LvUw+Dki9ZOXKUWCFbAktmqHqbDeO1sVM3ZuJjOesdSZk9oo4imKcgQe1ezTmcSbzAg/r6c1JDI29Z7YBDwiV1T3btyahxG+n7SF+kofFuK1TQWAd
aFNNlbFVtDB27d59WjJBI5DYUD1r9j5GHItiyQxBb8b/i4h/VZNCXJxS6mYWmpSdXd2n5cV++Uo0slaOhRM2Thr0PHoq3p3zxHzD56XL9g6fL39TnB5tuxkIm8v+y9GByxXK8+UH4p4HHSV/Lem7Qk+zk6h7Tfd6
HsplPFnL33MQZKclQMf+r9GezrsPYi+J038/BOdfSDSmdGVMi+HJdbGGor/PbLprSZLz+Vu1Ut+WSmsorhv9MuloSk2OgOs6K20lsTb1X53/Jb+DYmGEqh1Pq+XModAOdDWpF+R7TnPQivkJxWZvoiY7QnaeDr8M
iyq+w0gZ4jYOk8buZ/6+x9Zed/GN4YXtPFYEP2Sn53HLRAZ2INiYy0AY3NUMjuQWDKJl6iCP0O7GPI3t5NhXyxfPV0ajfYGHJ0iJ9gOHgWvV8fMeVLCaKtg3d7kEJXulGEDugIw3dyoMBi3AbGlC/YHKnKryFllu
gNuR9QTeBDLDK7Nc5xjzqErWg74hT+4i7mkJwWLAbhCZ9fUQm1H3KcGg9MT+NaaoP2RjhZL+7KsUctVsdW/NY0leA32dQ7LNJOQelJf1i5nfEk10rL4LE/Giay0go44ohWE4wVaKaWUB+9ezirlwB9bXyzkY5D2C
nOjn+uukcMZv23Cue7PKNSkp4lFIm5V0wVbxuqTZyw+btcz9A1b+vPkaUYLtTO1US0TINocyhqnh7xB8xWmMnO/YjpSPGkuzMwVlnlLOMNte3uIq2SUgy6QXzyJKOOeq50fUdpa/3DLUJ9jG/I91nqQwJ3c3ae1i
K4qsWik44ZRIA0zKjXpL1DoYV8dfm9+28wlm8p6f4sBEW4Zk+llf2v1ItK7vnz0x421/E2pLD7EVRmNt00u3LOzbYu98ZI8qQMYspoMpc4iygFPZQ4FlZjsYGhK7i5ykQNp9hKoZ2hgzmUVmZdGlqU1mkeILI/JV
XUYdUkKHZpbpYS0AdYDaxXA/Lu0DEMaiYNKSKpIsXttoCdn7XZC45V3hI0YsX6e+PxhBoqdsp2ri36QBbfzfFIdnHUj7JEr6aHY/2Se1W0ZpA+cl2N4MlnkNT/SRE9ifd8M1G2bmmzZsWfRX/RWH5QGYFMl3o4+i
+HDk0PtURBYXQBLvi/Z7pJy6DQHv74TklwfWAQ2cJWDOCQiGO7ZeUkNN5YKZzEmyeQ0UVv8Twl0WiSgigmfU+zZ82ImE7k/8x2N3PMuQNa76R0Yyu+BfeYvWcbF4DcXXVrppWzTV07jbJqgv0J2tfMVSIDYQiKVl
YV5mvzSnpEHS0gbJm6W1GvhxCN4RODmgvfGlmw53YMvqMSnNpkw0xdRnUkKvTkzYThl7smfIlEVbSSHsl7Fk8vpIwMVZQFJQ1bYkWH3Ws4S2oapZxeIj6G+yy6dyWV9E8HzxSZPKCASHrG5z/pelnlhm+KCfpp1b
LsVnxHAoymKzJl2A2D6P5kODMLOhNiCaa6nN7gKhiaFyWyEBOseiVLZDqlVd9bXKvjsmHoSTYiFFRNLk7jL/xZZb/+Ud8pf1j/ZgkoLg041S0ZaVSFMlrtH/RWljstBfl+6R1tqZYBlef4rsZauyHFLbRX+VXUbS
uK1cL5hpUQFNVGyKqJKXNv4DFWZLQpdUNWr4AR9qTwzErMBPdZR+SJ0c9Vt2uMSRd/2byNs5tEB2xEAb4Otf4yF2Yzu5zSh4QJa6uKvZRTexEshEomdh7IyuVpk+xplrcmYwHbWmO1V5wN3vgvZrDYnrFu6WMsdL
pWB/preBMaVXEDzMmiu4KjonDJ9d/ncZU95URIg0C8cD75SlWYPqADJ2KVvtG0vZJUQQxR9YdPOhigDSCsegPPe5ShMySAXAjJ3lxukdQZgwVTGqi2f91U8WZErYAY5qvGjTjYD4uG3jxiNpqzN9zm5HyMC2Yyyc
IRFnROHz45pUoaK944Ik6OzIEaoQ8Ov2HeXIUOiVOl9duWYo3JubN9GV/J1i3uZvBHHhBbDL5DlKTAA0QtTnVPpjUy4iOGKdSVtqQZH7kXnNVX5lWdW3/Jd1A+nD9czXR3N7uLPldOUjFrYXW/CIrnXpjT6bKvhx
6JTaZzXpzdXnYDb6FXglhi+p4bBMfZ52p8R0G6M87ZmzZSKl+GwLRTFQQaA8tWcLd6zGQ8aXedNIZTAiAsSxHyq5Tl9QCF1Ng7p2o6XbBRr97n3CkacW0uZDccBsqOwnogklp8O7qPc3UPGWxbrW9YqFUSMYc1cm
fMoZA3QkxzLpj2Q8pBmk7WCxthTiW5mafwzuxrLY9F8t25C/OQcT/KTN8E5z6qROo5qlkJ90icAZli0+3BJeUhtffC5mWQseKnGjqtyRtPdBTSrvgOl4RvydrcpdfhPP7B1Vt9nhGRsGqwCMBGmwXxUecZkraiqH
UVCE/KvIQOUgcBqe44mX2hzw0HBTLf8ThfqtzR1dZdiJoDUylIO1URvfA/cOUbAL59qD0s08TkqrMUIbJLIKSq/VCS7gbu4OaRK9KJNLZxM5yuNAhI8d/ElHIwnHHv8S64hdtecGxvtoDRN040/3Y1rppfDAUUeg
uy1eI1k1Z0csgXpENi7EYwiDDlkz9Cstr3y6iCcOY/VsY8l3UGBfkXPpT/WLysIuQnCJyxX41/zIN+yOtiyaD5nqNOBWVc5SuRlv1fOTP1F7AsAdq5Po6W25gAm4p7ryjGIQ20Y7mrvCWXPIBEWAOXJetXkNocYm
hYOM5GXH8iEl7ZIWBUhOfaI9t+lhIrT650GFdHsZzTj0AtImFwAy8cNeLLl7srXkZUjciFlCki68PXKVpLi+UhHhvm4GbvoPtsNKJ3FDjhGqigIZ+MoQHRRIi78ANYP6XYC0ftRcPInc5pUhja7xvBpP1ovdrkTI
VhGYCewKy7DaljgpfW8VZV8PlZISEwtHebblcNpzmYdTCEfNjVz72Qna0NwKNd99uL6LDxz53kMYt2hTUKl1QbYJSHRLuZDbZ0tXRIO4j6G2EfSkCjq4+ymcZnNLFeZeHCctNQCoyBDjjCzepISxhoSMb9P1BWqW
wtiM53gzZlTITkCG+BAx4uF6JAMRVyqaY6d7GcGRC3pDWMHhNhmF28PU79sbaJjyuC8r8ZRkYShoPf9+hwNaEPy4cQXokfbb9jrPWZtGtzhO73oen3ONX0rxjazDGFc+W7JWPJ4auQmRE1i21o3G3WQtwwKloX1n
yrdzq2wv3ThCEA7zpK/OQ6+eiYzzL8nptpu1EZB1dsxOa8fcakq25mM8aNjd6YAtZpi23AUpEhXXS4ipYitL0Q7hrSr0dXRscA4mIvBcMlZsVnXNLSZVe6gicz7rWp63Vz7o6rv9BmSIJzb+t0uTMXHnc81VIfx7
aPfEc1kU+aKEqTmdDZW5Yyz5ZgjEGLQOndYAOnAlD06vqYewFseuA0S1to+FWDNGqjw1nxc+fiBxPrARbaCaP37ZcEbChqvPot8FHY+P5Bf11xMChJkaMkPtrsIenXsy5L3cm5HFfGuChg/B8WqxeEggzyl/TBK4
YfH2tobV5EcynaFGj1SClIt34x8hziFSW4Nz7KGMpdCUl6PwaI4Wmgdm0pwVpwtCINBr8M/aZBpTbBYsQNDoUwxJ9HZf0afDQVqUS5NtC5q6Hkqcwb+tkJ1kBs1xvLW1Kovqfyfnu0E3GISDNCVLHlsecoZ0TE+a
fI2u49heR94W/p4awKOXqOTCn1QRqdcY3uItZZbuxEZ8RoIWtci/yIufa2xUkfGs1G9muFoWyJqy0mVubdCyZVQo+XEOsBWR6tsdiM5Cn7V9pKiLtWWZljVi/QiEmD7DkY8aDGpv0SKfROV4QRs9LGOi0PAr0lzc
sBugIVhmvZDZyeaNjP63SF6+Hzb1JxEjkQSUCO50iBJgf22DNHpq1XhqrFplgay9xoWbYaPC0UAN7V9VyXkTBv8rg4iDRdmLa+1borVbSfVXUlb0nwT0dIAVHcDc/qSqLjEun966k5zZmDQDXIRticksPlugUTGa
lYczPRGkACzEK2zefhsVLYuaPSErgE8wKjcPhclxCpYM0CLy38KKAGN1m3c7c0wCeSQj8lEqeTwuJDEpmAwihO+XIgkroXwMhf5xFzS6iQnQOXNL3dRqZJIrBdI0ogHu6YOHh7778i77aralxoDwypU51f/mRqZF
lfVUDd3oBGjRg0SIlGdqX+KE1XiPC++mNzXl4GszrZjvT9hoY0MU3rYPBry6mAQb/f1GM9lRB6W5jt/XbrPY7MT9nle0tAROhLPuyE9ZECLWe+EXY4vwBvY74TK4NylN2msmL7B6uzXc7YTX/HKkvmzDbL5Z4BJj
sus7l97m4m0fsnDYvD42GesjsDGEeT3HFwziQjmtewuurytguGQhcmz0dpjV0cjIo7lXtuhXy0PFGCct7sri4lqPS7wyoFnedNZ+40TnzGu3lcif02+j+Sej9CZvuX7TOxwUPsuyFAR+ffOkzkrcPO9E819SA15E
RHys48Y6HCkkSLJs1QW08EKTOSahJuMHNDRex5brOFnIvPvAf1xvozpoHrbY0VyeBidNSRBJ+gm1uf5oizTqCSDqnTfu7Xaajg5EY+lg/Vs6F+HFM050cJN+H125611yqTfU4RWrNuLNTMWwvRNdUJEb2Ff7M+rs
wg6dLERLuoTWbulmIiXn1LyIs9m08keaa/1q50eg/UMreXHirYLBudf0Pp+9MN5t4kjMo3JAq9tN3YQBC2c1FGkEvzmyo/0al9v9H5fq9gCHtciFpuEvCkRBU6B3u0mVdz6E/7mWdBDf3k9ZbBH7Q1RRo+hd7vLG
kXq3Vy2bA+IRfD0eX6PxNVTEm2570CWDn/fd0+56xaYe7z1hO6xJe8cBvuN/vneUvT54MWzEHVe+pqanbPstVOB53qBGp4/JnLgB9cnqaJeYBboGRDpTALk/3Ryq+0jY+mPeXc9hEOy3uhIEhgRUxkUfQGuuObfw
Xy4UvCiG+xARnZMzLFx5rQHXfwRqpbgp1ZNCe2gLPW50UWsynko5pNlKJOW3u2V+kbTqsRSN0ZCOf4lsPz+3ZDxYu5p802x7MoKPMIt6z4mLrH0D38fN9awmH0Cg7mwofPcc8HV5Is0MiPdjOQdpnky2yXtSsWN/
29XaN6ByMKuFOlFP1iy+2aWhaeiJmjgItLreZNK2SU4juiE7Qd23hKYVxrnEAX2BLGz9/Yp5IkOyS+eVpcq282jcq8trKr2SN2YXPSfdrBmSsKzuyqQq32Swl298hOTIkBRN0fUV0zOWc1hF3LVtkxT7nKO/X846
HR7MnFIa2TYouXzgFuyUgFnn+7X/DGcc3APb1cUWkfijBpMH7bXpcZ3rlWf9Ei2Tk6zQbNOwXVu0Y3F/f2eS+XeWqZSLvXuWcu3X7z/vvLMvH9BnWNfonFS2zA2We8E+ln/TpbiaK18Wf1dmRY8OSMH4v6js2uW4
0TkQudq6Pui2i+ROcNEI8L5a8DUokOTHd9wkCwQ/UooxXIYeP7CYlgd5AeSphyFh25pXT8tqXVptj+M9eSyOo3BtFvWfW6ldb2tdyX/cSDOGwpI1TKLGFmbhuh36L7LB4vfziVAOOoLmfd4H+E0exAdcl8U+33Mh
ujWR7aNF8HDYq4gQ77EEn9vZFOCfgnqFADkbp2tyWlr/z+N9Fys61tE7CE4ZavygQ+91bhGtM+ByrnwHzRL33cFErLk8cejHoXZ06stAeWfrt8Pzj2r/WxJD2hyjeXuSk/NqLhKFtjadZW+LNcOebXMPekYBWuQL
clj6mgxCy8Azpp4WnB9ImLCZ6hQ0qsxMxQ2RYnGeRm8PQ92csc89roqouEQGLZfCocgmrg+5kKvb3AHS8nGpfcKX6ZwQiMLnYiInrEW/mckOuujECSx84co/SsTaA++nSUqQKpL+nYUpY2psg16hmOSRAtvQUxxu
iVNTX3TuXV1m4T+28ERHQQmn1DKrFGYB9ODjgtl6hmNOD3yfvablAidF51nuKnIS+e9XJtp1qDXoTnegN8OmaKUVaKIJPD6CKvWwUHB23nVY6hJ0FPEZFm/fs1PlJs/0pmUz3BShQ2b7jEUmM1ZOeW//3MxiJ5Ra
UhbmcwA6T1uyS9293iPXxqUOB3FTpU4sGeTpXOgP+HilrPjf48GCRzm2ZeA5yxJQRNYIRHFFxR3DWdax/EQhqMoJDs8nxbjXa8LU5A7h3nTCX2WdO++7ajuJTzCHrXvRVTHjZ2NCpu5LLPVBrc5fE4/jIhe5udCp
SzlQM95xxRl0lcarOA32P6LUoNbOyZZOb3khFaVRjgMQPFBl8jC/Yuo5IuTGOaMkecSYPlrNtmOb9WSiWUCdtC2JGC4OyAZRm0UcIRZrVp8wrM9aSnBcU1/U4yI3bcyhHjhFdIXkurdRCqSt0sSWwDmwxaaBdmzh
ltCvAImYZHUbgaKOg5F+UUQAreD+guKREaTQKf9Mppoxlp7yJQpfNkpeTPi1IHjFx0Rw3AlKD4LoFKzru+wPqkG9wQx7FJ+eknJ12BibtELJEqUsEm2ZqBl1Ryk3RsqJ9ZV5y+8BtI/HeiDTj3C8B0nUbrjXnPKt
5v63ueoOn0D6Tzw1/BOPtOGpjOF+R57mo9/r4eFN7YFuNElM4A9Ak+/6HBhopkFaG40EMzv+PuvGn5RzUhLZpFlA0WFUss9CoojLkKI16CpMkWcHDHrT6AOnpSG3rKLCcdFINwayPwrefpBA4Bf8GMFs05B4kMHC
raQIiYpB0d1XxJ9bHsLX7Bvr/ytLoUDT3F5RrUJBnlYvPJ24eS5xjIQXLaP/gTRz8VrH+ixBhL0SU+wXv7iDr6Gwm3zTLvqlpf+BM6XNIG2xktDByXTHc1vEFT12lgTmGwNbybG0kXoCooCKgBCWhqNjN7eb+TUk
Sr/rcD93ZHEGDs/TPOeml/lKSPGvc1GiogOuoYMIkVx+drbUJGTEgrnAwH3SPFtWFAiWvEuLvy1NXBW/VOH2/uM5FuX/KiwC3WDrZTcEnVV8M+AQNQGHX7PG7OTf7tYSgCEA196VEZo29k8jkEaZAenIIjILvIm0
n8d13ZYrWPIcHr00RQWWfRLwbys1Y2hI1ivEhAVsOK7VHiVgLRCnMyR6XebjOOduuhDdsIjmSsKBC2w8SVB+ZlI1yVublaTmIt04QwGGs5WQW8KiI3QQAdaqK3RNWEJIsaiSY/0jQ7r+/bktffEpw4ri8RdeohGF
3fUHFKvYpCE02nR7DBZyCN65fAEO9gPTsKfRz43aj7Wz317rJOgzOmi9foy+uG6bZuADn3yeYaWYBPWKm4UW/z+hop/p+CM6qL8y+wSy4aSc5ae3T+Apkgdlq8G1caMAQo/3Hj+G0xP6RLPwpVuiso89zp/RWDpV
4PHckmwcWOSmBPiNbvZM7eDjDpgpLwWo30wI3pXGV5Lfu0CJOFz1Lod/ggXGbUO3IiWnHGRNkYsAzcUpAcjF1Z89CWthtBwezHSQChwk/GklQpjY9coGNhJuzXMNeJGu1Q/aZjEaTJ8fnHsKbQjYUi/EhmjW4L5o
XmU8AUr0tgC6KNoduE5wKloS54P+0akAw1zOJ3BHc0J6JlxNmMa/nAhAlsgV3TyAjV0km68gzGz+uy6nqq4COCciJ8MZI7cBA0QoiJdndM9utb3I0NZzYtG+tz4DT4gfKJo9bU+pCWRRzYKeMK4NOT0qGtN5VFMf
Ht3FGFvpRKNkgKyugjMAnrH+yPzzuqSJr1QoDKkbP706KbIjO/JmoPARr0Yof70dAZGzn7i23lMmKLOEHjQCT2B9NcynfGwdAukT25AyzH1O1nPF25z19pdO1/cIoczhiaL5Lb5pN9GUWG4b/ItPedSDRr9FbNVn
PQF8NwFMlBR80KBXMFZNMu96jzk21uuN1wxSpDoKRZD9J72LIdM+Pj/f8IxpFlmUDyUkB0X/ze5ruhAT4zQ9kOQ72/nxyY/FrdhwflZ5h3lePZizMoEkrgO81Dgo5rSBojJFxwPBWrp1fPppOiXcoSNbtzzPNT3N
+2yjfbNz5EV8ZUrH1LpcOllQHq722/T064OQSHlU5WQBX+mIZFH8MkJ2HaOsypzuwY5+ZSNHKJrIMPVIZ6R3zfQUvd0sGptutmwk7S0R24FqewAKfs6imhSbfY87+jEkdFfK/OtySiLzKG2iFBPaoHW6QGx2/A+c
3R5sn1yK8elFM7kuyd1uUUf+371EhqMP3ZBBb/HdbBZVcq6JTEGUuws65aGNpa0ByJR/ZHJUkHFpPpiQlU34ysTPIeS9xpT1ZB367usrEqNCvaZoDYzRMvYbq7AiJ0nCMxv1EBaLrXLPXJw0EjzhBI9iMLGqWfWN
H9cDRXZ13zGH+0KJTz7aaZy8BsQmqQks8D5ZUkBMkg8lX6wLbjMnfYaKLNtUbIqemT4iy7koCbozipnSMeLLxDG07bu8f32DIfEEWW01myE3COn4NpJGdQUlnKvvQU93UEj6MsDvILIrAkSuHsWcpC4OMXxfvfGJ
kuQWZLf4nVxENLrJFdjZgHXa+bcS5svimeSWlSQfEoUdCSxzOqZM3CisH5LZFHsQgvCjtEIdd7WX7D/Z+cVTyGuv30KYH7bLvmOfh6uhj8Bb6hSRSeLXxPDbnNAPvBAl9B4xx3l3rTVFX9tR13qkvZvvRJW2msMl
CDhV/r/wYPgDrumLz88vD4mY0zbrQkskc+I6/jqZwjf+29S0fjeo3nbrFKd3v1nePWiLZq3O9RLBoOPtUDWvdLZjn3lXbfT4fm0qE68ViYy3jyhV6aqOxVWYgLTjdZep4QEw8JoHP50tMChbt4SOLG2HGMEmE2iY
wnx3XXeMKL9wdjFVLubpCOx7R/u4Dft4BR+bzxCtrmCtOQRPaYOuKTd6mgMBum2WEiWyb18qDT1sZGAsrPSG0JwAFR4+t9tjzURJspeEhZYPy7fwldaDAZYSpXAXZNNu/QIr4A/aZQVnlwqjNtEdRFTL6y+eEAgk
qtdvFQZAodcf4jDwX+zTojl60Xr2m4P10nd/T+CWfb496h27rMkP2bHGlIrXL3sEVLYnmbWKr83h3hCXJLxx7DdkF3WyFxhp5j8ZBGtebXhVh/6ahMxClQdvwYIWJTDGFSLs9KnQjDcEFfCQkpP4ORr5/pkPTJpP
P80muBcGSlJNgiWqIxQ0LCy5/jFO1tRLH2+2/FkF4nmeBV/AasLMGRz+NkLgJJepMRWAt2lxrEPEGLm/zTfOme2f9UsQ2tXCZknF4VjV0ZOa2DOddBEDasnna3gat7IRTwHZbRwdjjjgNR6LOepUI7/pcBoOACXw
3YHlHja8pGJvkwx6lbexvzqwXNuln6ZkvNs+eEDxAAs34LsJgiOdvts1gVoOtuJlNGCeoEPr3Bk2A/SNpSTkmjyqI4M0ZEzoGFD8hLhH0/j57t5hIUJJDKwF96WW1TDMNLmWAIKpXY8wA5nRfInad+Cjd7o04Aq9
JAqGrcl+/JhrZQY4p78XNNjakXUTEdg9JbpFxO7nbnweyJu0EmiFGOUwDDcbIVUmQKnUWGuRJ0pJ2TGTRY7Fxh8IBsUcHqVSScbFJNJRJbabt6aXo6Aw1VqqIz5UrzIv2autMMN1fE3/Q2rtV2amRwcmjwQ5iLu4
zjzMK1tTvzf0nV2RFgZTXSNnRKlkmmt+s62JMueWLqT1WFcg9xpxPp5NDsLltVm3jnccNvGeNTH6qodFZXMUvSuSzpHoQ6J/0teQkQjNOhaeLRhrOqUK/9lWUkzGHiBPW6JSkUpUman9GqM++sfu81/HiRJAzL7C
5vqEfhR6CW7QDj24YdYe33YCvO0x1l+8YxfaGeaqKes4um2BA+CuWrWOrVqxNgnsh3KTTVHv53qDv+Bj4qthKQ93tqPvOArr/yY2k4ruMyxtwtEqO6et/1tcjXNMWa4X2oTjQnZymj2SOgba29OqKfHsNbSdovEx
HCsfNUYnpsLJ0Ti8LJOycdg+Xw9cHULRv155OTuDQiFRqX6MM3ZHr+n4JC7G4ybYECW6U8Lt5Niy0o5ROA8ErRhy3bJ6ewrshd/isTWqjuxfHzvwzk8TDYo8a1TMC73U6olNSGgPvhD51KMJfGojE7tj8oI38+io
Q+xfBEvB/FvLEmZRddfROVZtWZC2JIskSFhlmPCGvaOG1UUF48+93dKS4jNJChUqFhyuNgJinuya4qc1znaPpOpLDy294iMKvxgKn3JT4gYMqKCqlEsTKPMI9GYRSQAyDFiwivnJuQkKDBCPxPZEfm9fvtAwx3PP
N+W9ghVWvx/Hk606eoTXmMZC+kwkyXOIFGFWyBP3CvHBp/tEGM1M+9UebWz47Hf0VpVbQZazpCUKVqwtryGpx+xO0+jDmNs/4/FKauLh70khSn7G74qXUZlyOHO+bDiM3I2p+1UX9/Sf1KjfTj4i+UIy193f8jVQ
iZeyLylIRp+xX/TfWX3NVru+hZy9bu+VvJXKXLmXZQ8IT+NO9Zk4juDi+WmyCki/GtTltvwukn1v8sktP0kE9o1Gt3BDOTAw2Q+GZzualv05X+o6vqikbIvbE1BM1NFCzQE3WoztcPGw6iYJHTdhGdcMy4AJTVSJ
yGcrbTuO43kv878bBBOz9colInBXlNyWoN+rzELJ3e2wP5VCLZdsukKNIz9qTiFAqyh4276RQnNS86CR32rTKKhGVZ+T/mlA8WKgaYHF/tF1PSQT/MsE9mqheA8BTrgtqnDdpnwB7yci5d4Me4HVymjHoDteUNws
S3u2MmmkqWC5mEHQmhESKCu3kxa0B/34xC6LRYXfjGMW2duhQ/dInGWilG23+/nQW6qR/2pf+cMrWd4FOSXdtHS7UkVDqhkoVkXMKnvT1c4fSYOBi5UiHMXDPrluW8/uqgtJV+frYjjkyTeepakiMUs7nSDvUD8v
fag7kC6oWQT0tqeCUhmlkHO0HmKqlRQbWnvwqnYTbuxBOUpoGtYAC3oZ93Zcued/VefJuqkAjlavHE/UhG21KkiIVXDqI1rtt4vueV0KoWxPtN5fMQkvKLHsA3rcRnfHsfFNNHvwjMzh38i0tJzAW0imImeEknDh
o2B4mEp1UdBLqKM7LPAXJ98IxzGYdXOJl1Azq/4y+/ySzbfG29Gbwb2pCM90SbTmoPjJS+yuah4NEpBxUX53de/Dsp2icZy+nWPZfR8DM1g1dL56kIaK5OpGAFCvH7lwt3S8i2K6onZo+V8zJ8t2AetWruREzIU3
VinPaq0/VpYcGGqRNr1hb0PvwDSntlrwlL/tXSuzjVFyON0YyBXnepyJm2hO3Z1tWYjo7NyJEn0YgA5jLO9jmWvg8PNwiAk4sdCViFMD+yv3MpT3F+TNq7+GWg4chdREL7RF4dG8QtQ7JjeLbkA+xoNiV7FTJYpy
e7vKbkmaWOWxM/lukW9tzeSCyAs1FAm4F2CNPlXvckNU3tqKPgU91OqN6LrvVgZGqEkH03k2S38NG6t039xKiRI92jWT9hb2Rk5icu+9fvr+CoV1fN9c15NNyVJqOSytd4tLNkJktbjwvO6i+uYtq7yHRdnxZ3In
KbUqdKQ4a+sQ5UWLjFCaebzcZe9H7tCbqKfOEk9Mm9/nZreiCZtjw9jN2hfz4ylyt6lhszqeVU5+cLgL3dPa2lkJfRyOmSc8XD55P5TSXcw/0/haNa+Q97b5GV2HpuQ6Xn7o0BxtKu8I7nBodKubba1fytOfCHTM
YR4a97uszQ7HmbQ7cuWuSRReH3hRH13RiY9F8kj2EIDltDtqoj0CqzFbXCYWxi0GE5mSiFZevlaKz6LZ5T0Z0/c6WOx29hzwi5lCtevZGSvW6ocYwSh7XRcN8rk/oE4T6K0v5K1zI2WrexVIVjound8St+P3a2iD
/ly2N3WBbnSY+a2UwmQUoNm4v+ZuTqKfvUGyHRGOz6buGZ288vlnt/afr3rwTDAsg/9csSJ6mI862hBsbOMakBD1ByPR1wGhfLZOqGPsx7ebrs2eTiO7Yx1DAemH0vvw+bvsu50GDEzbEG1/oIxqQD5TmwAye5Hf
rTTtdNLMhOcKdrInf8Sg64jZ9cSjUMH1B6q851j6m7NvmXbOIxexfHXNlD5aRajUyFaRe2e9Vbl1Mh6PPjVyYaNZfKVgOfFh2DnY+PLGdcGrN5TXz8wL5m7IEuqNmbzlma1T78YDfhgkVCwPvObtOayeMjTBKlBb
g9usleBbqidVnUSunmDWVG1pKRadGRMww1PjJlL5gj1kUYnLylwXUGuaW605AzEVjg3p/+oOwEWDBpm3hSekcGARBjgdo+ANtHP6zcdQM7WacGZrLGLoBW83Vk6gpWyJQ+ePycGTvHD20ElybpBufeT/eQzlcRYC
iMc1D+A3cLhXFbp1pX1o9npsEZCHFfK1ssF0fh1noN8tfiZKMjmKvTjr5P6ZAbmSGm26Xr9dc1pizWPCSF03bBTSFYeS4ScQvYGQOBg17BobbvF9oZ6cLE2S19tPWbDCdE9qnOn11bRUai4VGCUWkU9rpwxEuE6r
Tf1PaD34Ekyyhbq++DDXmxjcQhxQQDns8WR65TsMilBs+pkRcA9o5v1G5rFg5c0j31vYbywJ/fFH8WLmiP4+vBT2Ko0kP0o914y0RnsR4hA+4ubQ2ctEU8UV1ZdU/5cV6E3auF3Sx7kPUXuQR0IhYa7U8c4i8BLr
+qrAYM9q0g1McquD8IFW09e3B7JITEGsWm2SmJLW3AsIbL5iVAFeMjXoEHsmPTXCa2UY6LCUhucEpLc50vKY9Xj+ufUzTNqecF/fFMzb3sGhlRPudql6km+Y71hRZk8YmDleWU7uyCblmiZWufnMxp1xZrpJ8AvA
WT5nWcWftJd0UxvCzZeKDQnxI6cxjRTMkKV/zPz5fZaK7rIAHSGgsFpyg1aU0bPhGFJ4qjdUBQtaZrdd7KPnUE+SuG2mmylINmbIObLu3tvtJKrjfSqNQJK6eVRjoae6OqrgEnG293qvENzzUVdO597WjD5gPWLJ
6G7XPftego+fubMQZKnywCv3UhTEPfFGy6rGQzlA4KX/041nF7Rla2gSS12qeBEunSdJaoY9LOJZEpy/CMtvB7BRRuCUrmEkFCQFzIEXOnV72a1SfVqpNVXB6EblrdHg7NaYF3sCP9aHX0Z0xTz5pKB6bA2hehFJ
DVn2XPu+eib1qnA2djN215i08eK1nOu2yFi0ynqq/V9tBB/Cuj8+GaUFiVquJ4vkiH9PrAZ//0bE0LDHH4UH1Js6Q38z6H7F7wAA28J31Zt/s6L/QC+Nb3AiUHSk7PSJyaa6qVszxbi5VMFtMWhCQx6jkxqP5BWh
7W/TbW2uaabcYVyV9dujPWfyn0GVCi5Lsq0J53EWAt/H8bpeAL3wxkhcnLIqecOTCWzM1PTuHWTmk4zZUfTm+TWPGlOURrcdtajzu+rPRS9JpORLil1xC5KqXdgoQJKFFLSDyglu3Va1Ib74+Y3P3dAsAsElpS+h
NyRRorqy6OGoY66AaMFWZtmsNdVvL1mGrrqXirGTdwYzd86yDyt1otjLmOVVzolQBoHh2oh6y6KW2K76Tzjr9lhANEp586wTueCi8nHOwfaj5PVJ0mexJ/+JRaygRW+7eOTsIyrujeM4D5YcXMu42s+o/tqcXvvX
R6sxY1kurUi1LA7vSX3DlJS26psjbdmBMPE2YVVZDmiD0zCr6rsGR7tR86IodkR1WTs1Y2z0dcvssoyO8qnwagoHEafU67SxPjBT/7PKTWMK5fIcycim1hZcdD0quiPeESLGAxWQ4iP46RAS+nGOZfSQiscyuuMX
8e4RtFrXhEbAtZnzdMm6lM/tir7i8oVijt1iQ9le5fStWpKpDbXs06hfBUvIJtVA2mpzCjipMCyNViWqDtFVwrCT5bToWx0qlZOMhWti/NiSpLD29vBIIB1ZX8hzNXZpSzwRoE1i0mGFam/ZnVblgprSQdVSNAIy
oiqoKQuk6Fv1ZBITHqytyzBVyeBgClJEqbbXtxyhVLNgNTI8FFRSAUrwoyHOsIkbMigK5Ys0i4r+xLfEmh1cP7mcjPwWM0SdFAFzvE/lFesN6IinzM0HJBKkxkotdmY2UGgjk53nkZuCc7Oa4L3Qu4wsvu74DtNI
/3Ykr0x1qRXi6jB30hEj5Sr6vDG4v6PKlpCeyGVx9D2z9CVnh+8PsjWY4nGWrryeRZCpjD+hORSrjr/O2xE0v3avgzmjk7DOkmO4JF5TFHzmLGzm+suEFRRqNrWcjdRSlW7RM6Ke6jf03kZ6EuRNsfO9dxj7htLP
mCBIpU9LfUd9fZVvvBDLfzY13hIqjQpw8sY5G4PgG6CS8YafhnVk/hqqeby0uJdxSg0/Sk4wbQFDqMKaRgMP+hmG7BUvsvmI3+oIW3eWD/Fnrq/AZY5iN43W7or9zWmG9unBLVyFF0MskFfY2nyJWlKquK5BqzYA
+r3UEjO6eMLuUUQMIkfKwsxO427IAWmLgSl48VVxq6Zg6WCSO3dF0fESB00pS1KB9MFV6dIvRFtofZDw/KC/4s0fVvigpfGUfxLBkm0u4NdJINadbhaJbJltrC1FDOsef5izDn6SWCik1/gAjE2//fU8LYTz99uQ
KugqEbhkcIqs9RS4PvSJTBJ5uy+Y+fxoV3XJ02JTAFIcw795ifh+Xl+4Y2gSrOG9F9Fn+ld6yv0hB+PeZ772rC00Kz1geyywjmrsjES6RVxwy0J5OTrazXB2sH8s91m3USz94anZ7rlm1UKgmxF671PP1WXmKEY0
XwEMntouKXqiNmOxqojc9vda5X4/BS/OaS4s4UEkYWWtjutXfCC48W01zm4GWIiLF7AAB6UT18A/4L6W8ZIx7rSkXomnUGacF9L+0DNSHNnwxZiv129lC85S1B6vLqHDc5sYBXTLi6yHONogkLvVGRg48LOciuEg
/qtUQ3FdgYEtqO8AkSiKZv6toW481XgwjiC4sVw86z9r9qDnob6ekHjpMo2NM2Ef8WYKnFzWUSacnk4F6sENlRWXwHig2bcvGuYvd1nn7w9QWtt79qIhZnqSKYEFzVcguGu4gkCpgF8GiQpYWG5flPoSXBoXuULv
Hfj+DlA7EsP1nCsIhQFgaqXdZpk462a3gftndpKxglnmlPYmsLRLneM1XR1x9rTFN/1jXiOj9DtBLPE4m+Wudf2ACobYivArwLhTmnSvIXPpkiViCMVyDFAXr9fbKAn5qk6G3tTsZA0ev40fcZ0YcBCiKtNDOdHu
dnVJGMcWEHQHtkDxmQUbvZOo/cnJ0AWFwzS7js0mzJ8p33uXYNL+O5uvb3xG529Tf/mHU9Yzum3USQtqu2sRVCFvB59VLVIlfs/uHKPbuaBPU+q4+DJusULajT0KC94Pj7IVZi31Sq/9+tIJHi5JtpxDmPm5lTN1
nqGPSH5/xEpv7WKKY0SuocYW88PPEso1xotA2ux10gOqIViRAMvlgBWyj9NkVOZE+hdxmzizD1EYqedNfsVBVln5XaunCpyX0BwIWaPNQCTyO0IQS/1GcnK0Pt2OSN52tEKzwJy4TksP4k5L8FUtuwN7SLD7Zh/Z
TkHf2blYwAQDN6jTCs09A4OSNw4Z0Y++YSiRZDbILQvdyb3+plaPlK3dF8tZWnMW4JTQ5Rnlx14ZO9lTcE8ua/CZoUv7fOVg7fJlVLUrNxyKvmHhWpYUOY48oR6fHTUuGS2uzh73bFTay0eLlgQEUdxY75bqnkQu
IQDc40IAQ5CTN1SHl7W93vpa2LLoxzf78rNT8r2SQN7Wo40kJrUT5uFNeOy8Kt26msV4tKG+DmdmmNcxZVb7BLOoUB2VGaunarisn+wMqzRe7QzUTtA1SMR2UW0o8pcwbNOQF66+gG53v5WeclX+vr3/JlbS6c/Y
VsNYtOWB6LDl3XJ37oejDnSBlDzKABgO5QENTVMgrO4IX3uenqvNWRbx5xqAqr8e5NQtH6pDl51Fa+1QI0kNJ5y5M+G81qrhxr89RYjocjxNcTJ+PiQrMpnGvTHiXl2+PNRoOxlpJNhP5U1m8YGz/Kzj37mEO9Y5
tKbQZN/erA3w3rdQuy8CPQuZbQ9LdtMwyCIYjHHBR3MaK+vxY/mjrcYmHO+0VhMLVhKpnfpduLXgwyPWm7NapBWPHba4Fn0D+1jyY+yC/jkLf1qzVS6Lc6ivErp/DyWgDf1zliDgI3KSF9RFN79/IfKWGWUdoSlC
PeOzy1QXrOn3J5XavBrFxPe6uyT4CDuPwjiU6r7n5uxNQnhgYF0ce1TY8DE6Pv3584jWB60Bb+lP7N9C+4+1emOUfGDkxmS0RDnqlGERd4FbNlVSS5og2yGSUzdjpqFHgHUqAWcJi7Z+tcS2pC9l3EcXTYRZWhuW
bCBYfulyl5auvP59GsUF+3aBr9L6efX1s2O1AyTXvMDGhGPT4CSlI9YciXMOfDOeGbbNlMQ1pYV4S4Tb9spM5rj49JPYvdzik+tZaORhTpYMBw6UTtHWsdO+/g7fMzgA9VsvYXGxPiRwpr2uwP6SGKjGKB/R1JiZ
RDUDVR5ssddHCdI2zouxjZ/amNAf1vxzzhG0IoGSXaMoYuSwqfKUQOzDuWoB3aglJlF416dI2WU9C1YaiV0zvtD+KmKx+IWQeEeswuj5nGgkAMfZsk/u9JZRwWzViLMb0NrnJYqpEJEWvQ1rFOn2RGEFjP52+LjP
NIKsIzhaFZYzZbDkSam6/Uy3pVJwUB32lpUJ8Tky/wqVq9l+FSFF5n1YIweR1zv/XZVYWuqR6zV3GhJ0kKhyte7BrgSuT0RP7tZO6cvbU1A3EagqVVZPKO/AH5mpWPLVm5N3o7PXLXa+9jgOriX3lNy2WzbOvLCU
ViC59Bv7cwz2PhC9NM1HjYfKSE/J5VD5vcbt2US9K6VUNNVOUKnSeDVlvN2nCXTT3RaC4ZGNFbxg+Ng9WTPNQhi5k8Rptl18YAqG3TJ+1jx3Jbn1IGuI1yWIHfG/8lOOGekUwdl5b0VCvuDt9RqtVxN/ogooX4SD
YQb8Cuu/9Uu4WL0SwrBmh8HpMdeRxsyBfVsjJwkoHFoSTwnbR2uiSetM+yPriQOiKCHMBgEWdVZgz4JFl2rObM7Fa18qhH0+TRoTxU8dzL4fFbPhBUfA7unzq2DK/tr68J+8GvMDjd/H055iC1EZ1nPHvgIBbbI2
97f473k/3K9xdGfXu8xDPNR76e8RZNh21oqwomFrftdGbOGOZ/0UbFklFJLdGTVD2MGlCmhKa3J0sItEKVdsHQPEzBONn07UDAt9SRvuHSEKrMgiHPsPTch1hqTfdM6j6FxFNSsLeetM3TS30D3o54DPmr2xsEXR
JCoCFdWM0J9rawSZqhTfKPuDdmyODJDZeh7qHpblVucQH6LofVCG0mR1gRE/IbNl0fupQkpeeaaCi5HjyZ5/BnvC+xD01jm1q5qg4I9kBhTopHfP+nM/C82IQI6Zt7g+QBbtDEuH0tWca/RQRQ11TLjaUkfJ+k7i
LQEfnZIc4304+a0kRf7958w/vTkZjz7f8P/wlaOx11KSIs9aWcsdGG/CvfEkbvz/WZYh7oabkHCb5QgdTGJsIPQIHBfy3CTDXSXBOMkZZtuhS6driPY9Kb138oCjq/lEe9ML5Z5ZPuZKBHWTHppvuY5F0UoikSTW
LFrP/Gm29MTz5szJ5WtZ8CsrXFVgGPUUk4gtGCoYsRWjXVBaQ3ex+Yl1v9PTr9foKSGHBrDRdDD/eJdfrtkEIyIrGQxljHHG2MUm2LaYCXik5CBWJLRvnscaddOhtW2t8YcAua/yl4SHWwLFs+u5yUO0f7UdYV45
rjuDen88Du1xTN6H+f/stHJa2HOqsEB5dQ300DjMdNKCTy2VuI2tDoXlqI3duyJBpPkJfo5+Yrzg3CyeqT8y2uThivVBUjYSNp4sOKo6hGcKG7gdwjW1aQxo0gahuFMmZDytkI16fPIQpS8Dq8EE31QDgByWDzD5
RSVViqYjo6M0u7U9sXYXrc2214K8k3eFpixbIK/QlLvDLrFs3GNJZ/nZQJ72tkbLbq3zd0L85ylrOKZJbEdDd9td7cwYiejw2FkPJ1kyfzjSmTYOvoMroJUk+bKUFxyjudg2vzp0sCBtuFOYRRXQ0+F3bMH2v+dO
rW35iIq3dssg7bihghYtXLDih462PZvRjyr2qi0JIEv5CMztPXTprKs26A315OjfVMaCg8tvjj06yOedhDVeoQCp61Yw34OybSAsoUOZ47t/JFJ6HBMrn0tkDdpxuuA6Uaz7Pq+vbkJT0r42Mg3zleMH2gb3HkBs
Nea0bWhlKsUxalQMfWajkXHWkd8vG7tEIX8YSOdFcRpeev9MYbUyqEaiiI6VS9B5ruGCiA6HwT6x5f444dDqHA42VUSoWOxj40hDqq8nBR3lnqIw9IBPiVrlvpCmvh28XmltnhL0Vh7fK0NF6LhgggVsmZ2ih5VB
o15cVgEXPrai6kj9eKmaEXat70S6GDx3RZvUS7fXtiJpgVFNAod50klyqhVUNEm+vzj48PIMakmJV5nrk9/58rUsONQdCKtOKVu/ylMVID1g0LXsuw3/kRg/NJbQl4YyWQshQ6Mi5XYcmdNx9SNgsI14wVjAu1gG
82zrbNY9YRcjnNApNUG0YL7UKkAQ83+vy+Y9yX/U5xjAkkToibSzbjWTzsLZX44LD26a+kJR1abp6imsSY3LNDZ0rrrS3KJvdNmrGy0NJZOlhabYWr+vqquVZEjK8ryNlvxD0bucIxH1AIJMmGWBVpY24eChvOOt
ERWspXhhl24NGimLTyyJIuTPquigJHSOIhJpTkNeE06YvgRTzvL34nVveN2CIul7re+PclrhbALsh+aWJC5rVNrv5T08v1+COMuMumw3tn+Q3fCFGrd3peTSskGSzKy4DMOFoV0jlE4knWQCr4tA/8Zej5UUvW5K
wVQzLb0axbzu/V+xNI/BzVRKKfTDJgqjSo8LGljlaXH7clz3YdW+npRoVc5gKdJ9AXzQzYbErk/Xq/eMlFMbUYplow90rkb6xUv6lb2ZN0XH5iOvuVfrilGh2UXxgr7Eak5EomNZ6XIjpaE/lvqojd9IXkkyr8NW
AQJeUeda4OhQ3J98HiEfX77weOQjdqoigIIe7bNUAk95BKvMgGXu3+Paicj6itnSyX99tecV0vEUpaTObpcSfhJQ6Qi1U7AgB8SvXSrne6vh4mEvamqNRcbbxHS6hQ6TafsuARPLv4LiAfSOJUUV4eH0nnwFM/ot
QoxbsAg/7HVEKr547pHiD8Xe0YWVQfOWBFzRSP4W96TGe1RT/vuZo6LOkYBJ0abBwCPiIAnlQADOHk4u7ltTifPuBxlcxaKe5ZgTPtNm+6P9qyt5c4ly0ryPQvHal5WUX16q9ITuPq5pqzGgD1RZhdtzSXZrWmO/
GaZKxfupiALFKrrc2lzopZQkch0RAsghLonUIVJO9xaW79OBuzzMC4BhajvmexBzqKpMZ6mWfum5VIy3Me0ysxC6071aSZVSGyqAM3+8NyVY8xSFeAY6tH/PnOAjJZoosP3fbU1nlLekm6IPZp3qxfz6APl2lqth
XhJFPhuHHc0TcmeWP4cYB+WF1WjoJ6Gr9/+jb28FW1y5ZKhSr3iQClycuE4J/4YcVn2wEkH1iFu1O6vYWMZcSHOlA5qajDSx1ZhZo5g9oe5IPaRxd9xGY+lLi0pnbHoWVI8PxetFld1fS+w4KKMgRcDFpmQQeR43
TGEIgmvqHwd1y/KyLuktla6RPMn+pTH4rP3rsEQh0tITI4GzPCmO0RLOsDcfCq5a/yKN+oAVRU2BUltlzJXRQ5wxTr6dJ5Xs8WQdfFk4gVg4fJgq8C2lEe99n5aMcuEDas4OTH/axeeur+W7RWCECeSz1xC6Kj8d
tKr0q1ArPwBjdGxXDCimtAJAs0BcmvhGIz1Rc2M8gFuCgsLN8EOhjjHYYhUHlmJXemeTLwN++zSk73KIwZqGX4EChvuX+3gIU1+Jchr7PhGnyMizsE//bZyXnN9tRUVMJwHoHVUrGsbgs/CI7skPrVZ5H+Za4q+4
cQiIkegzA3sOBgcNEMJtNP9jg+3l1E22gW2Ndf64JB0c7L6SNO2FQxaNqX/RM4WyZyjz1BSTl9Gpnbcoxsf/N/mQyHe2Bm3UDmd3GxtwXpMr3AOZPN9TyVG/hLXqLjdyhXk6LYLOG9S8y6Jo24J9+Ux7GbmbIMzq
7Ms2chY0jJ0zxRQRVsQ/6aCO45HPCurXSLBVd0wL+TwJit3YDGgiL04omQOIDUDEffvYJbkMjW9VXYzEzruM1tFQy7isprbhMq+ziZLM2vo4Sv/Z1JtEQdznZArAtuN/D73SQG5TaQqo6q5tW7ZT8iD6JU+Anddo
r3JfcpMwQ5Pa4bL7RGfdWdM12V7ZTOQBLluNombD7I2Fnlr86pJ5CZ+rofklwjaZJFc5NWJkurBXOfjn3cNYHhBZJpJF4zb60pAY2WROsZmxkI2/y881HJXE906+YpoW8G6Cp7pOxxrDvsF7wcZUq1OWb8Dq23FN
S9ixvAlVtatGmG5K30cWgXax5YVNkJ4IOsExF0l5ObVXck7BpGfB2nbtMiwNl5SBpdzGGIsu2DIEFS6MdDOfz+hMWp5GU4hAiFRnMqAkspFe8nIRh0FTTeomE8oVlsBvGY/Plou3FE6vaYC/Wh+YBDxfEYW9mkkU
Rmc/63k1v2XTgjJo0WXOwebjf5fmpxhLFXfydz00+S2bjtpnOGLEZ+gR9haQXNqTUA/WWM961Nv8e2ckg7nsb28H1QNgr/jNTU3htGLOSdUw+f3kyJJEvmKje+dWCFBlXFeg8B+73q2cPPdz+0y7TETmjlzqXJVG
wfaRjQS8q5mhVuaBY2rIH3VKD/JBtp5HLYFWkE8mSv4QhuA2QpR78TLfBSkpzPjWQYN1VOU8dfTVXD9zV9S8lydrwlNSO5T6PZfxvKbpkoVNovVDJRl/08So5vc0QyVWajNzh7zYa5VHZ0R7X0wEWcxsc1YeqCvh
oI9g2aBQ55S4Tu9lKRb3kSlLrKbyyIay5NZvjw09kGWJY3IAI3mfQ8JT4hAQzUc8wi0U7bjvquldefrO8+qR3LLZ1iolu/o7vNKUlBDTPVwkE4U+FvgG3s80hHH4EH3I7qoWlGqRUKypl6JXCkHWjJNTtIVj72uX
znXsHnkn2QAXjb2ErNmbdHhNnBPcg1pqF9ADuvRLDm9cxX5DuTmpNyRFT5R6e26mQpoqwAfn/Ej151s5YZL0P6owCoHZkGnv3mz0em5Hrie+pOXIfJoNd9zwCJZ0LHx2/e4T+cKqUGOfi1NeygO1TUAzoP40jq7U
lCDo8Xh+7TrSdofAFX4AAy8RwwmG44hxNmzstW+dxqhdSSsuH2DLod7cgELXBC7kPsBXnojCgSanDK2aWs/3jl8MCBlS4PL+duEUA8W0OQxbPBf2R0mhvq5e3vm64BOH00hqS5bNAgmCEKVm0/DbvnrPXU5j63LP
06QmH/Xt5Npe5u4d6tRxFgk4LqDpvK5piytO5tFwzGOGMyCKwUSWMsLsF1RsycACVjdS8vYZnQUu8TUJGdP5sbkLhE7RDNrTr/TgjhkRqprazidkz0mF0nHjzRMi/R37VeQBf47QZdi+YXnG3lDMIille4/fQGtT
ZqnWPkbPGNiUzJUZQiUe/xwHqD7syz8dcfBh+u7tBVEVmN959bDq+RCDtitl/ICAKcSg4uaCeZQYPh14hTAsocN1F03B2USMpnLEYWHLYwKhGvMiqOHaeYSbZxuGt2BGRtTiQrCH+3DZM2AAXDbQcTjLrxeh/fxU
TIZI4I71bFBvr/qdvVAVwluXn7hrisgSxTq2L0mEgwFuT70k9J2XuhXppzK0uPJVBXZZ0GIOesg6jmxFXY58w+mVHcrbCf954jlNczREIs4NcycYI1XbsKlfmFK7FxSC7IGUOe5zucYqJytkXMRhbcE0wRsONSyC
YChWVOMLyRcuIB4cxlHDcvtOOtHSDZQXQZn2pyZmQ+0yem51HdKUvGYI7jdXIBIJuZCnbH6jtnkWbg3p4A8idR9WuvI1dB5Xixnr7fha0ddokOjxQ/7cXxCE4ZWNwAHrj+yRjGZ+zOsEUqpP9oPK3ZoLkecboFWp
DpYrfnCL9a3drihU4JUJZZJ6KyP8kjVv6Lh3OnWwvd1IRF3uWt0zBVWVTAM3je2wUFekOW2q5HKcDHHlXGbxxxOF72LPtYoPOZof7s+0rrmEtZ6Z1ktBnIVGEf6xPrjDtY9E3BpMuEbzuXPbsYewwt6iwcwit6qQ
oAxBNlybTK+1oYhAQeqWO3Gwjy1BfijKsLPLUdzIofAU7I90ePoGDidBUfoslH28WH3R2AfE/uXNmHLz8qOgBAflyGXC5ZMXxptlEw8l0x3Ch7TB+FU+xN0sCy2l37rR4Y3VF+sgSUrLBJyfoqf8riK8Tc5WgDuu
TGsb6u2YuV8yzhykN1X8zLPrj+c8KAXW+rYx3rKt3llk60MDcypAPlSJFMH33dn9g4tIEq/nlHebLmGSw90EcHcz8a8UeUTBhXMJ8usHOL/yQdrfHeSKf0brIfTzFX0y0QX59vg4DQ5bvzLufsqSAzJP6+/Ki/uP
6a48Y3h5vxyToVQbFaAhMjhXEFN2LwvkW1R/EKTe4t7CJsKBsCs946d+yGtKLl4f8iA87QBYCWnHnVdH8SjY/QmuZZVmr8yGgTls40GEQ8JKOxyBB3dU6/5PIXKgM1mxXmFX3S15NvXWA7N9mM6BM29cK0tO3hPs
keQowKkmDZn4Go1fNwigC6GgsyBxcFhN10Mox+hcY04bufzKwRkbOqY6ocNaBIwzYaK6T20nxnrZTMyUY/7UxmtM0o/0gNDp6T8e+Ym3mBLA9eoEZMV6DSbPKBI9NzlKnGJQRZuXhDUDLBDpUcOFsd55udPKT40A
b6QKb1Q6R+YV8RvWgwvVd6tY3HWPTKebx5sagrMw4duNDWNbNcBhsLZncG/ljd86Xk0nySi3XV2y7mcfzrzWX9EXdIrmsKFPUMT/Rd2Kusrz8MCR56d10aKNAunevbTR94o4JpsXYkK3OCp33kzcsMCW7FmC7bz3
WLa7ZX7Vei1rVAjczaXeFp9JVesdn1nKyrjaPlVaJFfupc6Wv2dkbxGJtPOoAArZc+1JqAkTMPcYeBugVJgu15u4EnKvIh+w/qiUmJpeYiTwbRrT3FwcGjtlqM+wdn69FlDzDIiV8fBqesKLMrC5a+2XXdI1qyzm
kEBVRwV4ftu+NpDyVwykrrkWfBJrFLWTRi12Wj9ejld5/YkJOIEqWXBocZdT8kpkZ0T1wAS63HTtElzYYZuxl41revd/FxkYaxQQKcKpQ3ucdj0+D0mb7l65Ht/fUudCdNdu4Q/27PS4orQd+tIUb0HSt+LOHXj1
XlzY+37N/9GD/zrk5qQF4nor1LIZXONyZyUiCOiVv5IoVijjkm4d6V+oiK+ZqapPQ50THatP3hMlmedGul/ciBPKg97Tqt2bZL6o6UJmxmTOxzpICN5XcvNJXlMJM97ydzL9to8aFu3tpguMJ9RLPcIB9kTG8/sL
KB5VtDLCyf24d/m9f3nQxtfUV4yPOfXIh+VRckgRKd/H+NOwG/QA7PXhAywOsY9sFk3lBlUwq5pSWiabBOXMzypGzs72yDkp9fkCi1Snh+HdOFfr4Wg+aXaWn++IxJ2z87S+WPp9bAvuqFD8k5l153kPWe1DR47X
vBqRH1kJeXil9pVdqxFJc371CLlyiKE1ZsxRwmJU31rGQpd81cJGlryLKaGHSbNSAVVlBOWk4LU7SdaBZyQuI6Y2b6LE0KsaJ3+gKkeK8n364iu7Ide5INbiZqqOp4hVF1fmnEc3oms4KocwHTVnyolGGHe1fqOV
2/IDtOsMviBP8cAvQijmsntHdgF8Z7vBGM/BhmWcsATAXUa3V1nE7cDCLj06Y5NXV1iwAaDngqUDXXvLGk1Ao1Zm5NRk+a1oYNRxDO0cHcnQNd7fjx5bfC5wDiKHHWJkZAibUwiFHsSjVxLRNur4K3URI1dxdw+y
0IZmRmfe0cj9pFuQhjYMLgzwvb4xRB7FyTh/UkWbjmO/yDoHxqqLMwNGie8Djpdjhm6HTKOMBmVzsNd8LHfelK0Prf9iLer4GnAt2oZyy1JSVquyOQ7mu47zk8bMAVxot70Z4fsF5SJD+evDvEs7kbifnWkoPwi5
NA+ClAesY1AUrDsl67ysFc3/bz/82HAh/208ZJ5r0u8aQ3Vy1NQKGFt4Xcc+JmpzC1wUlEO0mBI6yVZR63uCImdSHt8dXeUUf69iHO/AThLsrw6IP3MAeVpw1MxaoOPxhnq6z40YqLG86MXehmAxxicO6gbOGb9S
uzb7h1dsbuYKvXk0CfdGl0TGjadiK9FvS4+a2ScOTp0JbULrulw1dSrQarTDcZrHIyEOEjkBMT9rEisQbaOMw0+B3GWdT+krUwsgSf2xrPNzjHCnq8/kb43eWJDwPMldTXHODgAYvulh1Kd9veJsQI4xbhWMHobL
B87/l4SrvJH8RsToFatsHW+hDZGjYUv5HODFgFmwonGOi7k450onSYsWaTOkIS/Qwi/X9dNcmwxfc2cbNs7k1I4i9zpbxB7/lUcr4z3NzslubkG/6VyqOPibjuAC08Mw0o/vJ5DR3AIJcwq9bzNtPsK67mSwKkqT
B0G/6Kz0IRMDy5MTVK1szXOU1S6rhHWixbkjLWeCvUNswODNzUhOUmzdIB2Lkpiyt9CW33cn+z5pDamf2IJKEjuNDoz7IkP8SO5z1N0iS5rXrOvoUlnAAadnD58dnPtWozKTqPpvK3XaORiSvZ+xksabXyF80TbR
y4tZzy4j53IM5UBJm5BHWYNpGIH2CsK1GfdVK3tyi0u/5JH02el6ZzSaSGm2AT5T1CHzQ646Ni0gA7CCyb4x7xvI8LbqTOSgC65JMy3hnkwz0WGPumQ4/wZkMyiYIciSmcMT/ccEy2owyG4lybJh8/ciRnJTzLQ8
QVmwtHaCKwfWZ608v2e01QOAq1x+T0vnE83qOBaJIeGB9Qw6dvnnDBtyZGR9Zp5YBjNjqlWW3Rwxdk+g99HEAJUBs319Gmyg0lEMhIa1plGToNzZjSjAQ8t23RzER17Tct2khJWcfsbxUJw2nWibJpxRQEdb/Vr/
0Gdw+eAHeHngUGbPwlq6UI7JN9uhDthvvbs8cZ1YmlEaNleQnMwoirkx5PoIrL4dLdNrDavxbLzw/3b+p8W78mCUonzjCF4QEUHDR9tJ0ltWcWzr+KQ4N5FuP7agxwVPMk/KgBCVmvZ2vFIBNTeQSmJt8iLPbl9I
Icij8neXBAuN/o3Ot+3CIVaUwFog/3IoU8OWaK79UFzRdbInjnnGB6w/FsjP6fC4cpofds3r2OH0JKF2Skr6/5hzLaieJiX4g0aKW3K6vioTnAgUlmSFDAeQqHUKUJYZXSgv4LNoJd9P0HsxEYaN8ARyLhRz3Ywq
RjbXe5PYfzTCz6G0b8ElVe9RQX+JygWaG+E8s0D9Y9sixlpmRBlYcUu4ryPDmZdsv0zP+RqRmY7xHNcP3NvvdO9BX9dIAOZx+WDRGHnubTeQKBKJ/jRuPy7xwxBRoqYDGZxahi9qN/4qO7g93LCry/DvQiqd4FWK
U89JOQ3jtsSoXDuBafh4pd0hTvTVdhuvGi0+ot2UoJtZFhtd4c1xO/VqlvW219Cto67bfVLeM50n2MT30ILMqTSpBP3qkj9fDIAtGTHUxPXUnFD6uE28f45x1X6ivIKBxcpPF2hS5wZLcix5nOZ6RGalyrLdNott
FfCBz4AnXfLWxQ/2B4lYk9C1Bf5er2nSYERSNgCinLJBiJGL7Vf2voFRHcmmW5selKXqKgaMHu/0od23Ulz8kRsvbtA/NhvLxOmrcXDSp46EfyIy3QyMWW34yfwKHh4tlYc3r8nTROs7j87/GTe/v8qPVBq5yaPu
7Qq6lXPRNQwG7FZN3u0uv4UrS4Y6WjiYWyYbbKANBiRNMzISQcvFILIEChU+S7mRJBbH+fKDK1L+Y4weutKVW6vpjumATfa0JVHuM8dgQPrEtPIdbxeyZ/LC12PKGZONtpJ4uIzc+ZMce80ED0N57JnNYM7ZMFIm
KfJRLWj5cF7fIzVYUMm3rhJ2b4XDG77x7TVGSatGnLyy/218dqbJbhKmTQ+Sz2gySFx3CnA8wuZXV400Hwj2z5dQyb2q89MSEaWnjQ0DOL3yz5trKrOD01UZ6buh0LDxvhWdLh2YeQjsSPu9D+vV0BZnnYFYpbOq
kzP70sSRJejPGkeNTHvQU/Q1OW5+RAox0lTZsdj8atXW2cwoMmwB2DI7Fo43H6vUTVS12/Mqa8XsiJwyKe6CWpLVvjVGxcm6gHE/OGabtOnhPKSriUwwk0BdHMVssJXnlvMOTcnd8fTOOSy7MVRu1hU2h++W8NCM
nWzy6h/6rpHBxfWDkjzQaQw3m7zKiUpjqjzWAktlP/20lXCuIwsmy/csZdn/NJ0rupw/9P+gizr/Kf3T/OVyMVK6zMrnUckn0zoyTE04r5o0XrfWmjwe6kWul2h6w/KX6xW8y0oa7x16EKTEwjkXluh8Y4BL8AxD
rnBhU8dSn7Sj1XMK00fiuYHZ0ysWdvkuWpOvuWCzOOKGn5QtQClpopGWHp03nZmOmTZXWu9b5JxaxXxkFS2ky0QYdrelR4pd/k4047wSKMt2fvAtijSmWGas5wCsINo83EOrMJIvWX8+pvxTdXFasH4ZTU0++MnR
hfa77VdI17dL4kk7CAMeWtJiqlePvy1+9FyPo5IH561Zrf9mZun+/3vcZ3nRvRsAzHlPzemPFdjsdje97L1VTrt0IqIqhnYcXllFowrf8+y8BhL7CeCAkLH1UYDn/c3bNBH/H2mkX3SNbBQ2I01fBfqNllBsg8az
TQEGsubyjfIiT/TWvUSGYeKTzVPMnxAjiv+pJZvqMhBtgfR5eyqPYSLtIx7nAJSj7w9Xpz0/+ssMMiDum9bMJRJXd/B/bN1UVMNwOvPTT5rGSmytV3H0hteSQM2xtjSzcELvJqvPXJ49RDCyVHVcpMrV5MkOJKqT
mMhOdqWQXCli3/n2hCcCLPcG+Kdz5Hz+QxHBOza7Otqs1pbqQg/pkVHf9RUsee/iuiB1jzDGrZDwTfmsSvA2mP/KFovCPNj4t/JBTKwGI7YSpXLRfMYXfkgEvfHuu22aNs+q7IYB0tkhiS2e4ZAFu22jZZcOCnob
vmsGmupeUDk82xTTfwdDbM9s5ri3XJOCcZDxAAblKPeZjTd/l+5nM5wtaJTnSMCrn+bnob6c9yqhknw7uD2pKtrTYP4fe9E1elonrkGlwHx/PD1nJRnrAaWpOMH0UOthk3LUROGFZzqaOFHmMGsb2OOD6vzMI5Z+
O7ny0BWqEV5teek7cz+yvFFoVOwdBf3DYQGP1zPOGCiuXNMwAOidbwzg6S7YRmXIOBYElAMFTv51xVAUvu2TaAbo4vvICN8Kx9LXoIbm9sYcbJjgn0j3FUueRKgG1UJfrxRVjHTk+LgJieFHDmLWruVlvl2LyEQC
gGlU/7L8NUkJ/26zv8v1wASeOR2hUo1KdW0z66IEj9vY2p0VZLTIeErzAPzMfbKwdalZ9PRtHz91lWzfR1XVmnYcvZ5EPKrznuFH3piE7bOGhZqn47jzWOyuxX7HBAT1gDtbelqxlsts3NKfuwTEhufo4m5M6hdI
xh4KG5+L2rPOFS5EjJIuan0p/yz3xFpMbFyoMakEDdpCAZYf7v178V7G6UyG0KSkMUyoOwvjGgRrOuH+4scihYB+U6Ijuc3B+kiRMnNctGOhTK99udr4fdjR+yAnMtLhuYZ1t67ShvkmXrV+4FBDAaxkJY6LRknk
xrrQRgN344e513HgcG20LdYq2bpN3NyZ3lHk+rNL72MsiczM1jQZNx2rjCWlF2NhBdEKlzU8TitgiiE42kEjLZIEfLy6GF8WbWSKttL39xc5S6GHXwG1QNIm6d12UHwi2saaj6Nz2qxIAyvjWt9j+/N7KLA6YNzO
mU7dn+mL/uYGXhfjAcPQtTdLmsznych95GaFMRkTf6bhZOfmUstwIph3q+zyNvTq0uAWe7GpJAYPdosGMDwxqMbkMOkC40TyPQS984rgPoz0NclN5tYZma27cmhNDAW17eYhhfLQOX6jeIhGGDNXg24szhwFraE0
x3zMWSKgz5i5ut7/V9mIvJdzosnH0hBkZyWVPCgOCxfmE7c6m/PLjoDuO1m4nCxLt6G2Pvf5r/Gq2imPhfXnWEFr19wMceR8XOv9GOd4mnUokAHAjmIhgFDK4o9kDNK7jrVPmkPWaxHK1dddqZEUkb5ENOHT1Ayr
JBqfP+oD68/bq6PYHlvUaP1GNiFrOuyLv5/xlDcyLnOBVc+z7II6UfqWJXMJHjGGqt3U/+SDUm+NQF6XQJdr0JWFRzAoWV1VIip0IjnL6RQIGychbdryOAviaiLZ7/Uk6Lg139vOZ1oNq0bWNthGX2u89+4VmBZd
qO3Ys/HCcHfvD70M2Yhbf6iWGJF+irTT+mkaVCnw9q/OgdfPbHqQHV+wTsHMYyK25WaryyG4zKaS+oEe9RxUpg1WvhugbRYhH/3PlKDucXfIcspP5M0KW3ddODiX5uLdKm+VcbKXR0WT8qxZGRmy7VSmR09JwmvL
LAQR/6rcx4JWl0CDeqtBtmc6nW9YwJyYmS5yfkybzdgyl0pqmRhTnd4c7PnuWgko0y35AtKhHjkxHDxqpXVed86rn7Rf45+CmvRXVawQfzExTyFDmL7DVJWVW1pNsm7OLVijcEoc+FMDgudWoSqFIPmnA8L0G9w6
bdWj8EjgIEaZO3NkgCSwAVX8zJvzMlUWxbmApGUshI1iK8BCRNRrbZ4mm2xtTZ80nk+pUb8NpPgsyM6cRog3ODy3GbKJWQ5+n7bAkeYLCfHTSicda93A09VohJuWZCc+65Son+/DH6AEWDLNdCJ9M1uuMpBkz3We
eIrK7P/cc5jxGiO4dbKwT4bNE1WoPfoQ6+XaITSwccWL8YkDBAMr/VtWnGkuz4lvzE1XO/Y8rQ1mAlHMCw41BLlOj/hRN2y8erAN1/aGm6eMhKfZqqlm1mLy/aMtzUWyq1WfZK91PrKYE25bNNY3Hs5CilM3yha5
2TSMFm3Dx7WqcnLFXjm/AJh412piRxp4bqxAl0a2khdR574ntdy5PoXrg4XfL4WextU8rnrFYLRd9f3XXV9faT353/ISS2Qs8A9Zl0DZySIWxnns3dSv3KxYrxB+qtR4+aTqFD2zLirz/e8hadDl7J/atAQn0dcq
QV8iQ75gLpIyeJoF7vyWnqne/98ut1wwm03JdhsAhBxp/Ngg8UlcYWIIWpLdsQQJpKQ/iaFMocCeBH6P7DJKzU/bzebro3Z1ARsPa2aNykHyltspXYUulBmH3S0kI3y7VheEwPIveUnHKca6wX1NBzWMfOUMJXDo
nM1Xr8xhW7nDmw+qPaM3D2oluYz7mDJlfKqJhgsy8ZyuEcr43k4S/Fa9TsRlqrFeiH1N3pIX+Hk8eJRE51WFrDwWk6IISpdZJnAAwrcrVSQE6QSHYDOruHANSiN7UJzm8QemSWrZm8NfzBFOlSLtjEMTG7jj5rGm
YaTALF46NTYGZP3w17QSD0HM5k4qF1yOKoYZFtCyWRCxh2mszX8mpsnoliSYjbu0AaVFrFjrRktb/HukLQmCO+LxQ7jnRfyjYiLODa2HI9C+WQ70bZbxqyrrR1pI7ZXsyAEcZdyUvieqgGZ4rbG5lPWRYLowCaa/
c+mH8dHnsp3ppnB/N4hYKPx/16Z4zEGH8pau7BHXgofumQUmcT87Zk3tFuA6ZV4PDvpi+a8elk/DEtYuEchPxTc0PaA7wOxMtAewbarr+yS0J/OmfFGKy8V2Xv1421BHuIw0s/fChTYNygBhdaH0272Cq1ZHp+eG
y0nhyteUxcG54HrIK1K24Gecoji4xcx9ESasXxt3a06fTs2IwGzugmU0MJgiT5e/JatuCYf4ArZW29AannrrsryYvkIbx8u5sEZiAK6Gvge+xb0v86JLOwuz+8OMEQfxLebVLTq73BwFdTlxKEyudWV6/k3mualA
1x8ZGT20s6JnHukx4/RiZq6bieXD9KzrNQhFEPNAxUEKBqS5f6jYOr7+SGysrtlUV3V4fcyCRU2VGAGrJ173SfRegl7qscNPpLaKDgQgw1fT3qkXBmizAy9Frjzhx2cKBjt9mWH2kZIV9aXS8SySN3gYO8So9793
U35MowvbaJAyc5uYVrW4INXjb4IUi3SUPcMOLenNiSypxoS33NNj2UNCH1N6byeiVg+cY+kM2CMB5CGzF+SM/eH5TMV7migHvWqIzsz62GDhzTfC04zMspwZykc2fx6fAx3kDDiOaXqsAicxy7E8E9rohlHcDTEz
5AQ8oHOrdQtPBZMoPYrsbQY0pzlB80Qbl8CunSXv9IFNX8JKKElU04kXCY5gfI+vRg6UsMxEBFkQcjYX0COwUUdWiQ44RzKLM0tcCBocwbN5Uib7LmqQIQ1sCZcl267Fh4wh89qXRAMpslKLLg8DEtV6/QRxgijj
rZIDcdJo+Q3cv+pk7siChQg691CuePisd3+Qm8fGsowaEsPcs8wsTjIsUxAAZthIqqlYpupfI7ou48+xenD1ff2wcyDoMhlLWzxhMuaWPhLdGRdKhNAMIlJsUSTkUx6NoG8gJ81KT4B5ois09FtvHUOdG/5tePm5
BQIdjUIl17K1UTLwmzpolnZBNpDJVHCdMbq02/BPju47Sn/Sa5xgkDrnG1AVQmAS9VBonfRKhpyRjT0mqOG7dDixYp6Sydy0+F9q9HTS7t42QKWNUAFREmkmTrY5pIoRbYnihqGzPwsu1w+lgWMK7eCGWrrwA2m7
iksRRpu23M0Pc4263nAbkQIqnGOoSYW7dYPQAee9ouCVkB6Rln2EiKcLZGWPABppxCj8F3tRo3h4yYkbPNKX7SbBzslU4BvRhMA6h5rOyQgWIZKQkJWYASyEcZ2HyLe8BU7LAnkGtig/xTcBZej9f0iIGMmoQNC8
T8mV3Qh1U8QDriDly0iM7c+lD4lTR6/lz3ERydDe3W7sYIndrNzoEECAmjynAd0iJ2CJAEyAqyG7BvxQpAyRjoo+fLANLylw8gP2mTUD+uY2TSoDIFzaTSi5CPJax/P4lJOMoKCFThxrF20E4LiJFsdn2KiPyGTr
BhcjA7iyKxYPL/YZ+SC/FYqpa6RG8Y957t0ZjwnZd2qAk2bH7uJiUz/ckX2c+OTBkU99o9IahMaPWCpgbe3rdD9tZBwlrACgN7zNZKSrUy4ThoJ48wuvNvM1xDeP6wSMtZegky3FqdCHOjEmM36pS4cKJjrfY50G
c6xfLDhx+XWROcqUS8yoEhpq31Rhlc4uBNGJhc4c5RzmLaxK7DMvFPxIL0W6jGIMA6ujUwf7N5uQHDceWxhXWBthHEj1rCuprdJIpJkGxIq3ScJShswZnR+AgO1Ybe3HnJog+Q78wmjb1wK8uff7zP0BIGgeqhBN
Fi9AIKofztI8STq5kitWMs1Kdg2YJCz8iFHMjlrozqMmDadVhuJdZJCsq7qYtl9c7Rrz1zZO8Kj+lH7oCqSlSWPYJgPiU/Xp4e0YLGgw9gO1FOJGxgGraRA92qJSfJ/elg5M0tKl+3CC7vm7NgHldf/OBFCa1DtY
qthBjLr8VYGRAHrdTTG+D2nygU95RZE3FJBaX6zNoxTXeN0R6/vRC55kBjPCOSPMfiuZnE+NOZnfuIB3RQSdFXs7OJeoHA1gUi67LIgtsvhmtZPGn9q/RT6gbUYdIoLIR+85HoSy2Mf5l0PCSk8TeMmqcWvNqKwH
XOLN3stKsq1oIzxCV2tpTTRmYgW+lmsOUzK2vtcrp3vdS1J/voJ1P7z6VNY6ZJhEKMQGrQdrw5fK7K6KvE4zlypciPOKtnmX5T34NgrFkuhebBjTRIw840rWY4y1cNgGNgIRztUWivA6y7rG8WE7MFilIkDTC3dz
hO/367Bp3Wl5QdItvDH5IewBCesGeSLJYaM72sJM+tVQIzJ9zm2kvcDqE6tE89sSKkbexhtJnhbfYTTrjs8fj/xuG4ResSDw3VMTrJEkMD6JQevf6dqLpSU1Soaheqa8vbKldbIpOuynCLvXKGHipXASX4XZ1EfL
KhC5xF1zqqGe+pZdWdvPzxn89cX29RXEh5mKcg213zbyrCYoh89PXOx1Kv75pOrea5jiaA0A0P5DSV5s6Bu5BNI4Idod1e8q07BKdoz0OktT19BCtjiO1z4c6I0gUp3Au+6xCi0YrO4KpNLN3bLnbpxymrRNmFsb
3OWY4hBQfRaMVikBg7ulSBJj7GgDCqrufpTaSvL4LgdE3asdmmuRt9ZR9cQ5MfkmBHHVraQlWTdhMq2XiO5pIRfOj0lz63GajmJxPd6Bp/tGNDnk93kPXE1nSUSuFJGgAdtV4/rDKHIfydKfIDdI2qv7qMl+hFY+
uzjrGGVkfqt1TVs9qPNmi3RLxYArbNqCdKezhcc2r1LOIZS9dOqIPyUJBsno2Q62ICI1sbOJxg9jfTTlssHJeWRvr0Gw1gKLpgTqRlrMt32UJKmpD/uP/lKIPZFiWRCemjX3jjyjxHNHHAbhzk32d24cbz1g3Vp1
mHy9UMhf7bIh5Gx1ZyR0j0kiIFzzIa+tbrMPu6+sof3P9qeA6SOS/TarXYOA6jzC26s8mFDRybmMGQyeKCoCR/fOiisOsr+5RWBJbzo1uKN2HEGVTtuM5P9smpgoO5sAJVJxCv6sWLxbowvDzeaQUy7XUsI+fg8t
Xb1AxajUSjNwDUq5CbVzbo4l0QUPQ/jkMx/rlqaXlOgWbrnjI4l85/BHoNV53BB5jPlWtI3RyXjS5gYs360DkYBE5NEJ6tULVZvJUZj7NHC+5MMY+SBrJuoaH3d0tHdFTDnz0DDtunIFiTTK6HstxDIC030QTpAU
YUwTslSQNTE1jAP0Yu6rrP9HOpUgeRIT/HT9PK0pO8DRVuBJwFgIW6P6o9QaWylI+BKoQbl87EHmlANGuSN/M006VQtMfKGqX7xT/2J9hastQleux6uRGwCILbaMXE/RfXDuvEiYoJzK2NUF+/grXcrhQhA1uGLu
2jTpvj9vk60NIYK3iIxkjlG91VQY/cRMtBYZKKbmjatKGT2r2HCJYkmrl1IdR3jJ244IxnyP83Mkp0qEUrDfFZD9BVxCQfGJdPcP2wPg6mzcyTJ9PNJKqGv4SUpDV4nnTUx+NUSWuxA+wIv812esgiWwUZadFShL
aE0zmbaPfd7H29Jfi9IIrUQ51f2FSpR2cbALB7k2gm2W8/p2koJaa4/GMqEi098JqoQMD8hC5sItuLwwCVxxhlvwiwjiUq4EtMozwOPKFAiCyVtP5sYG0V8HaVrAB4mY1JQnTvgqD8sTUnd5j8XQRDALL2OC93hQ
CaTb22Lo+D1VXN9wZpTYJ8CfCa1fqrn7vb3ZNTn+fjcEFOz9Cez/vW1fL9ezrXyrKHrNH9Pema3p8HvQMFF32TWOY8BhZRB+NcyP3eaQg4ODSEvdL0IVjFSEzPH2nWxl2KEvWN6HMjXcZiwTG4PXtTxQlar0LCkM
+cvOX3BXHu3w3DdA9es09xdZBOnkEecPh600SaNYalNj+JyY4GRn1uxHTih5UJbUjJGUm/OIUE763TEQUNzQCXTWstbPB8ZZi5yMXaFNhIAQ69BwnkrG5sTKkf9IyXdy3UO/LI77NzNpmhPDzhPSashIIBuIWku5
wBbkgma8JSLdytdQOqU8TtHpvKyQp/LZ/wbwhrwYWvuoD7t1tlfku+31Idqn6RVPnJKf0En0d1f6/xKa673pE8456x+L1nDPChtJmVuBIv5FVLFlytjSZx+G4vSWDKE9p/qfN56arMA3GZK0cZg8VrPrOcrfEuwf
kR2W6tJ63Dtmok9/jBrS6VFS6hoa6GWl4Njl1Wdh0TQkIwxwoFrOSCUlYEzyAZTCh42TL7LqHCyODfqMWPIHDrd1UnKl12rboI48l8Fml04dgWRizuCcHKK2saZDE9v8RGtG9lNU136nXbY/DXzWw23dMMPsEXOY
KbyEBsLZO9vu2OqyKV0+7qQa/Yi2duzyBGsujITlx1F4bDjnrYpkhJstn2MxDBg0V5hWnFndSuhtwGP0WbeIjbqbjKozR4opSWHfz8bZGHWBxIex/BhaCTcMqioehUqse5OEjL/k9cdi3lwed3Pr6c1IV+oSIzHI
UAKBMx9OAtPKnEZWucX7Di/aoECbkJB8nHgXOEqu1a6Wz02gYtnLNgYqIUaMyG3LclKPM8yZhl3KoCp9ZlB3/GuQiRWuRVPI5B8fgmJg+GMxjhMTGtHPFH7gwQYierIvxuzZGtN6TEzXp1EYUnRXS8UPcssjotVF
IwEBTE5F9S/8H665xm1rXWiM7c0sKSc1Ti70OhF0UI292qD+MLXbLg17GhPDbY9VkMlBVwVt+5V1ct2pZbYudwat7VC0++3vFNR9JfoMKlu92eMZ8se1uY79vZskqFYdEmfye3FRgXJ0vzkWtSZqsc+ktGl0hlP7
tsBBbgD72xtMtIcsr+mWrAZLxL6CSpyf4p3YkWi8A2PoJkvxvWllDlf4mrlZSC5zrZYYFGhJvUwHFpCWQBp1Yz1iYtl6WYHmTdd/ic9KElGOl7Xl1PLRacgRu0hjFRecFNI27csJ3X0ieHfUl74aUH2LJc5XtUzM
WuTMChB+nMrINHCaFa84W0abbFrKaDPjrS5cVV1MVS+DKoa51ONAQqSykCdUSMxuEFIFpMAhzZC+h99KgJ+IpC2TYEAH/q0+gvLkHJnTaKYU0g5H+LT8sTbNh3N1XryaSHvRd0fRnFbuaQ2MINDlW/ABxMq80JUB
puij/vaGKG50U1NZaDxlz3TVPbuqEmqFBLHWZMVbiD4Kpbb7grfjbl0UJcYTrwd412l/OsoFE9Po3OPpPfQjHyi/yhAJpk23IwVF6VddWhqVkf2olobq9EK6eQyrXtc0TkmARJ2S49+hte05RQuL+Fnw8/OGoo+2
CsYaiPu4vvHaxFBzWn7j9p+8/+UvBVW7X/ReErHpt6Cv6kzLVkw5wYHd+Da8F8j8+kGQvWDCI6mzkHQV6HkhIkpd3ai0lknQncB1vQwrI9l4jrvyN9/OIQPZy+ZEpHbOfZPDj5y6WUC5ynwJR4lhu8q0hhhcwWNU
XkJJvpgqydnLEbTa3n221yVEGYbca8o7r4u+7MbFjKbGEzkgGRsJLxASR96Mw9ave+GTkM2Uz+2OVEzpyIre2PlWTeOT30sSmX8bllpGzIA8twETH0kbn1p6w5WY/Zjx8FZymPrO5i5UFfctE43PaX9W2QmW7Qlj
yRuYKZfX0dZeYVuqmwUAi8v7MBS7r+OmTw1pJicgEP3iraFTXnPzhGwA4WimXNCUQe/ggCQ7z+JNmWIFeLAMOjV5XYDHdMl2xe1JdXcQTny68YCVafU5IAwur7Rpesf+hN3RblOZzbaATH1JVrMntkGalmSzFaL2
q+Sp4A7/9BH1e2va0qMQYxFRIai5+FDwSB7AasRDOL+1vAKPngkxgjOiERmmquHffy4wTkdHB3Fr5mNGc7K4P9M8QmZQIwfxiFUGzfwAssEgJ+xJ3Rb7BItjLvq/+Zh8CFWoSYif2ePO5Buoou6LoLQnfvcYaamM
cQKKPp1T/K3+jgzznQplo44Zlp00UM2096VFBltUwaBL876MSxiQEV3G2aCN7sC8eAANx/LerSCBd7L+rSz+WBAOLksANcb8i+9wieaNJBut1gKmBaY1KzEIV0KO+J6wzJeYS/7iCyIQpqtryCNUfhzd3Od16PHR
ZI6ZU3yyAEkkqn83zmDOSivJCns2vhqDmA05mrPReLNSBQXFKZkBr5iOVP/HIdD4Q6GAttUaXPEh3lck+C25vcOYugCEI2sx7BwuTAkmMBDZBpLgz0JGk7UvlJVejJ1mxGaCjK1vQv7Y4l7K8GaZCrLI5Snq9KS/
mVmw7O6Gx1MFk95yRSEVpMznm5NC0OJr/a/4+u52RlVNhc8fLggaP4ZAeKdGe+pStRTKbkhYJamWnVVrfhRvLUfAYZds0vA+0UB25127V7j0vAzNqtzrnA8D0BD7aPbXfqgM633CqJxOYYYbJkyilh6Gu7YBiv7a
FLt6ZEvSj1doX/5CNMi5SauOy/O8+MPEJLJ6ShNHSrszTXKapmuGhUAmk8MbAthiA87zrRHQ43CGCCUH3jDsdqP9ODW7VeXMziQvyNpopozEJ1syoWWqcfxJig5FrPKyfxzItAXUZiLsT4SxWMg7W0glEw9EpPEI
paz3973lAK60F0XHng/mqtuzgtmMdBBtUVIvH75vCEn0Je4fmm3FtcjvcktOQGsupS3xVXetFGIzJ4LDobmZ2Li4IewOcrj9TMy440O6sZmC3gC48t1Q6De9lOz9rePUd/JBz65UK1DpK9T0DZD3qwLXks8xyrQW
JWvePXrcbfvTWDNIY7elnRHjdQXGHqJW7nP2vPNZq/kJOIqeldoFQmnZAlr7kcg8D5Hkf5afQk/NcPIIjCKKHXj4wxtcNhVEKagv9nqiDe2244nOGgwVtl/TD/qp0f0sZ2+xASzLao02fuiJXjO8xHZ+MYosxxQI
OJu25+ZUhXClAkTzyFV4LEdOkgM3+0z8aL4uu4146AziWtDwNSKI/Z6lnKSX6Em8xRr6tKKijtPscupLALxGgkRfeRSOQ9TjcGuRsF5YLxrQEl07ZHK0ALHd6rFSbT6igSLWJ/f2LrCqVlsIV2jei+gjs6uoZCkX
I68M3/gRQM1jWCpmSZTCn/lnnSdNyU3yxe/mtTY8kYNAh49sUIDg0b/jME8fuVbm0Z2si7/7BXiQn3Pz4l+hhyOTAhADXf0K7xGFa18nQpF4aRbPvMu3KazZ/gkQzHfLWXyhebcuEhf/EE1kVgSFBl2o3WTphE4u
wNY9xiOyD2UxBeofE9ey9+SnyTLSBUDhPnoOaPA0pz3QLt0aSJ9vC/D/SQiceJa3DlEfyikdFJWKZAk52RqkQqE5TdMnnwkmVx6FvqSCA8UMzwifZddKmThhVXJaFkH5a8eg/4ODskIBLAZMBQisfK2+QwsJSFQ4
OcAZmYaOxwGllMnQWBjJWyAcYW90AW1pjj+dKe+NZh668gS5y4mj+2GGPG3ILgtpreKMjF1kr+fB32MbkMTBNoXd/EaymCLLjNfA8rJohaEsRm5C0gsZ2SfR8Nea6ywN/e9NSXP6zqYPfLzncglj07fQyXqwrxQ4
43+9Fuk26kHM5CP+XtncyWy60zEh773zvDc2OJn14+TryzFBFNQAM2VHdYwd2lFQxXBGWAUDNzyn7pkxDV8vB0V1m6HIhUkqHRadiIxXFmj1U9NB7BgUndClq/4wL2/jxx31znWH4EvsGJ8nnr1zFx+A9KWUQ2Cn
wOirgBZhzdBn84WH4N4ycW+4AlWgEH9gFSsPPnHxcnOLy+7weAUAH8dJR9PrDHcbVv+g+0iwNoXAvfq8W4GYyMhafRNEWtfevsB7Q7ZvGfYppLVnySQoflzRVQQI9u9vhyza9oMi95oxwmba4g+ze/ncIeuZ9qKf
lISjzHhyndgGrbDk7EIZNYGYwf/1WV2Qo44qtA9Wz23wwGEb7XVQNHAISuLAzY8oZxczDMrK3fqOhxr+Bf3cHRB/kjYHDgw4M438Wk3qAs7DYshzGzxQEE7dQrJzBzxwUAyigOhMT5zF4jnA7dwBD5qa1BRaoQa6
Ax44ErWZuHwZmt8Flamy+KsBufBdkGSJ3c7ZhSZ5gak2Jweeu+BB4lyYHOwr4u+WTjRG2y82rJtrRna3/u7BzQc5hzLvVJXhnzlj1I7DzqkHA+TAL9KUpNY9LWbztO5wMZildb8LMT499DlE6O+cDKrp9H385X9D
7hxANM366Ux3jpE8HcHoYOLVkvR/OtC7EbnGkSZGWE8Q0nRZ65cuD6NCj7KsIS8EmUVTETArR0Lrwo7mlKd6O3zYtVHOEF8E1fR7lWnMbbWlRCLPI/WYNqb1xIygeAJo22kZ8SMRqfusQCtoF9J4RvX/GYYHg+/u
9JoOv3Gq6bqiCutuTMl14K+QsGg3Znp29tHFErSMVKfA4CZK5wbaTwh1CX4GvX3rv1Ffk+aaudoFz3eWtXlkYfA+40Y5iAzvhM2TdU+CdoHH9M3EOCPtuCqg4GRqoygrDJuZe6r7RXhGPqiXRufQTE2FlkxVnyZY
W02ZGTW06Ulv5qYVDtFMNCYt1vus7roIrg/Gjv4A3JDr0BcGq/BCDhD3yZzhyfM/0MP73UIIbV2DXzLbUwq3VoGv5/86QfcogGL5LUeStDgjRaEfgGT106DYFTOFJ0mtXgE7B/XZvAxq+k51qssUR9Yq7XRzH+n9
IwF9pll2eEYAp/Aw2ONwqVyC9ChdBuB3RXskUzNmbLSPkyfcyDbPKuappT7QwBmsxOmWEBBnZ9+P3iB1xTgdOsoWjwH9E9FZdddPDDtKNcpLWITlB0FFGWBUmH4kfmDHbfjBcOgfvteb0UDk1an9tHbiafiOAfxe
+BnLbPhE/uNJQKQ29gsR9QdNJshtIVwpX3inlH9RdHk7ZFxFkRiEkDqM9nwGewmp13U44B4cyMT5S7OLSQrKzZVdKMj5Ny/cDFr/Kzjs7xJKaNTNw1cSmbN5Y+QHAQm/pjcHjngsagUOpFzBRNj9rjUtpX0+EoaT
2QjySk0v73XPYxhW2TFPfpIATe3GSV9JKpUk1cE4G3mNuRsCmi9/khHJgjtFrgc/i0uHpp7ks5hWDoNjcfUPyGimpkrte4OQsjCrFv/JXb0b1hao0CK+/N/Ehc7zRChYYoxQCOOKj15+kBPD6RcH/D7IxyR18tAv
Lk1IIMLtZpTtvPuRZZnYGaHCl2jOelhLnbzhDM0cSLST5qWfnOKxh1jBpLonQmqZFb4ufSMr1E3WXCZl4w+J1HwlvP/+MaEVZEIOm9VLVkZwYoU96HXxJdl4JkZf6yQGFEoGr2yrsAU8M8q/vr76CqJj4UepdOq0
evKy6JPTllEBDBqAwDzPCwJ9kwHKcW86WNQ0hyliDOki5cs45pWfaQ4JdKAGPsx4kpjMiZH+k04hgz60xfRse79b+4+Zg7abnltEym41mAUQKgLU6XxVRZJ7Savjokg63SRpmGsK+u2w4Qc87o4mIu787pTkZ2o6
s4ylzkEgeqhdh892oXepg8d7wCCFyhljcI1dy98NguimIPJlMbwI6ig6zqsAAcsl5iKcWG65tA2+9j7U431Tp9Xo8mpBk5OyaaVid8n5cKtoOQMS6/GE6V/Upq8oVM4kImnorrKcJyxVidxzup/e5fbAB0M3lpfF
i5oVfYN++XqjwAYrVF49V5o9mVbZj8JtnU48dWaxlXW4NuF0UwiAR3K03+pUA9ItpOqMbfv5c5TVkyqyJQwN7Sh6y/A1XCw7yN9DdCETGjKe0AVSzHdDivbDiIxtzamqJy7UCX4nibRIwQ+tD8T4Z6RNqHhqyhHI
n1HWlW5UM3ZbhOq/Mp7JVeCfIy428LyltokdPCUx6N3C78tbjv2IwWVOrFswWqu1GC+GtUpnvQsA19lVNWzWxg8yLH50qqV/Sa8JvXrgCD4RkQqbfgY/sIzS2/c8CwsjGjT5Jk3SRGQc69kp2CFH5Vx88EEgumro
20rB9fBOSYta6A9yTEhGErWsWf1lrPUBmYaKKobYJ+9QqfXPcFomWaxbxwFG5EOLQPzT5m+sQ3d+YR+fJIElRtM34EUi5Q8VujaxUsE0KsS1AINke2N6ujhPjKbkPlDbAaDX/VtmzTybx0aGZi/7+7wu+Fu2yRAv
tRBObj/3ypWxQgQgygehQcozx1483U6WdOuxgvRIQfg3TyJRaqkEmrKvUiOCZrb1yqN75jiG0Xi2oBJuk0UOL49wJN9BEIQbA2bJIc/hJCwzGfAkas+G4XRuDdHlAVBlXo9moeeVhtqHBeO49fa+soRrvWXu/eKY
rB81V1t+/x0SLXHDJ8xAXQNeYf8GcGIyuvNH1a92+DZG0r0BuEwDPyaNmtQ5bqSx21pmYiuWHKjEGNlAWwVu5gboeSmgxX70b9KSKNFLBIsByDCg4G3dcaeEhLLxDolirht6VhB8Ejf+P7DLn/wWEH+vvHvkK0UY
MYFiscdZoXVt7RaHsAHFpAr5eagDsjMI5DCO4iAkSyQi7ejLNPJEXAExGAZFJChygRX36PdpU2RuB/1RhKDIf0tkp6nrg9u63roxm4uhN+dznc/liPJnGQjQJM+t6ghq8bnsbrgFtK1Otc70a22F7l2VtTxiO8p2
k72boFOGp1Ghu6TRZWwH+yzJsx3cNO88Lpg2ey+mXRRQULF991Jq8dmzR7uPFgBmlxZq0q27tgIFTRbQBZtIibNzdteCM4s7rYaxus3Ape+Ouv/y1ORqjv98tzBKGuh7KfSS5b/Q4OEPul791X8uUQcHSuCBe169
Ad/P4N36/g1A5f+gCKSUQHCn6259Ffx9N/8KKVK+xamfHxvo57TW3lXox0M+nOH/VqGv93ndrdA3t/XB3xL0IszrmWdLhmrH1dP1uE8tfjcREdzV7hTQUB7oRtpGjHN/iq/92tGAzvlx0bQh3UfOLKWbPHrXI+Ng
MXh321zvfqNtDXU0qr7fjEa/5P2nsSSBB2FgD+K4R5S1q20xX49RYzHXlKpccTVw8S2l4hQ0x9nLsjmU4ruPeh6RuTArcM0NvCnqIFXd+dFEgjw+uTm8PvrGpRW3QZwnvIzI/eVq+teeqIcy0zTBUt6Q7s8ONkuD
lNeL70WQloUB85ob2uItOZ/i9+p+bJFLnN0fcY+W98pICuzTALIsMp5V3/R3UdY+/mz4sjxax6p3SsMHWDrPtQrtlsbG30o97CcEj3Osxgemlyr1UyMrqsovXR83zgMyiWNDfkXLK7UNEwz0h8Vjxe6l8fQXVJeK
2v5uKsMSGf6BkncdvgsFBuf4k5jQZd3e3PZAfofERhqdMhbL2N14XL1B+k2IwTQFUoApxJiJ1SryyGOW7E2zdzCkj8oV3q5z/OhnJmA0yyKrxeL0NDeScItJViVjR2IDQDlamB5OvyWleMIJmWIXq/C8qxmuHMgP
T3lfyA8h1vrfJgi/CYM8is/vL6koYwrObgnKOSeFVUu2TH8TvtKrKdGWMMhp6ewyKh3I/fGzKo9pvlh/POdaA3zysqP9ijTPtpZL6pG+S/Ps8CBUPXZPPlEm8dqi1YBn/En5XL3e3yk/DgwKMOSFlCkmuStEZY/x
SZSsb5H4e6OGwKyaNl0FOQCMQbN0RHIhOIS89rFKqaDIgCWrDr9S1bySf7m9Ww261wZZXptp2A57zX3yFakq8p6D83pMbvYTfKodaI8Q3/prtFN0HMOGS8Z1IPy5t08ePxuNiDzn3KIwtwW7IGJuq8SSoKyMIqdb
tRcgbMk1dfQDwuGhVtxuFyeFx7aH445tl0hb6fiRkikHhdI2J+7MhLmD5d5vTvnTBMHe9g3kecX1G4XTbYrZrwXoFdhqYOD2JI/v7cdxIev8BKJjer1R4N/m9b/6jUYGFxx4DBKbbscsZLigAhmv8hXajVg3nLhs
qzxJxhpXTNNTmVHZ5qgW8skDIriTMZXs8AO/fPI/7Mlz+Ofa+SCm/168HWrpDKZp8NUJOk+Uv6Z0AIfo6e6Q+3z6WVVZCKMa12ZtDmJdHUsNyuyigddNZhhyvHhVeQ5xTtBbscYPtt2HFAiFqIRqJuzfycrTr3Fg
w40djQvv+JbewJ0oTGM8ebuyXUHZNp8iZovO1UqZlwn7kKQWdv+qPFhFXOtfJJrtfAtnEM9vMmwgT9xeOwut1sQI1IzX4oKLuIrE0ZphWR0PPGTJuOPyra28H/dnyY6+04LPMYT/V34tfhttWJLd/+9g47+Fqub9
VIp626JzJD8v38jofPrnRS7e/7GaT9A6OZr9VW8tDmAUJ4n6DKC2JfxaKrrUg2epilJY3uk6VpY79G1I2uUsoFIh5NzFG8KhzVgF6N4lH4q+04sUvbuIux5BsVOSHfD8jJQq6UxAHC9JGdRcfkHZirRN/ez9872w
VFPMtzUkdxrAYWQRGjTCFkhY62D2+K7gaT6Ua5iABDBvVwxBq+y4P5WyA5LjAzDXjYWni2MDGnJZxbtF2rsQId1v21eLvBRfluS2Ld8S0Fm2sFPLi/eOpfmpeMnPa+paHhUjY4dzQ2Dr7+s7rmcyXNt00YLl2tCl
y/p9cdJqi2iynKaBd+q3uiKo7lFBYMBZlLS7LRhL+8ZG9/xUETV8pBzeZXox+GXX4Y8hlZkobRQdG9iUOco+MKDTbja1bOltEbhdnqvsYSvbp01I7uRtBpdOz54zWTdcHB/ktscycPhCNrzx4pG4bYJxvNqzclX5
RxhpZe37BaedwhO7UjAX3rn8fV/Jw1iqYhg7U3BSlG6TRA2dCdCxZkgkXUALKZr/S6UtbMdo4mLUpQsJNpHhCeSTwLUBoPf0955AwS34BKNBjazsARoH9XCAt15hOjnxIVu0fj2A7oj8qW/pldjpysf72nLPCUjH
6py/LdB0VtiV71JeCtkBXMckiZQnP2BuuYzL08a4NAEku9TbLG5DCgeBSrc191TqIBZB0xwkbdOe/oHFcWTtEKGYpi0aQLK9wbwPBADuuZAKJpG8owhGuPY1H88jIs/G0geATpg54ET+yrIHi7bBodszfDouI9k9
r6Eg+0Loo60Barc3fSI1reVJH6JjxRFwWicL0iShjPHsqH03fpfj5q0L+3bbLTKOG40qyVVQude4ENwm6dNCj11ezNu916Vg+ebZ+R3zcnNeOsoRm0jbDurvOVDNFAYKSN7kn/NnQMWKn6TFpTFY4EMMgDqRtTSZ
AOlOJEsu1sm5dgMBMtxxHSCBNkBPz6CoTKO3hkJqFUbEhbO4xe58HAkCJjG06j3WUiHW/IXQpCfzlu/2ZiYDhN/YFd+tM0YVaH85JoTuUl+CaVreRkIdSYfWQDJ2g6UgqXVvblOeEM75NGSLbN9o5sA6yJlW8mZj
sJFmE7P0AqoIgjM1LFxGfqArCfx5xgNz8dChIleMp8fyzZ9q75M1jrxLjeInWmfw2DwN+gGJvDerbtPrAiH/9GHv1XI8SZGBHf57OVk0eBTeaph0tgRfD9CtfEcL7kcTyhisB3l431pL5Fm1kb4j2QI9/8P0clum
wZIjwG/JV81iMo8Hbd/4wRu/lQyBYTtz5sd2Xq995vsoj8JIheG1/RV+i62TvMsJv7USskOOjtfS6C35N7EaIAFQBxc7WoF+QEo/Mja7zVNgsyjoZa3vlRZfLfNusrTiBYeiJfwbMHt4GOJEgQ6NGhidzDWbdFbT
uDEzQ35Ck1rxq9x7PvSa2xUQXkh+KQmmQnqnkRYCiUu3DaFIDSLbxMfjhK+PHyJnSEW3fwIxsD8SZB4AdTM0kreVkXUksImiWZ6TbThpFTMOq5TxtCeV7+QT+t9m75QpzqWfoRDNWsKXquKUFE0tlHzQDMYg3uav
Q8weWrJL1F/omMYweDjQDP+ukMQvWNUPz0XFZrz/XjbBlLrqbIzMFODz8Qv+3mH+UlET556tlTLuB2Ez+XomqxavMQl5qBCFWgDmyyyhYyrk20fnFRCVhCTGREawXTHdayt+ndKH1by5q12JxKD8AkiX9235Gf+u
2rIoILvc9IOJ0F2+wZafBnnWHQdvAWU0s+fLGNVnMRAJlHIEpGvOeC0EY9seMemqXOicm/YIS7MoLJ0ddf9lSKtYM5MmxuHsxFwaVvNJb04/scSUDuibs8tc4cqAerqxzbsDDu1woZ4DtebMXuPbV0cMTXMcqQ+B
uqZg+sEirSnzpDjTDLQG3tRmSey39DIkXsUNR7U7uE9uHguDz1st4UAo8VoKYHUJu1Er2pb4VtuunS8x9rh9an5sNx8V6yTjREjjFALUrry+/sjNzuEybH16GF0ph0zIsGmC4vVlhOVsZGJ+bzd34dKna338r+2Z
DSow5PVYCjhsWrJx2mTJt+WftEk4NUQoewjuoUzHpQrQ2XperV/S2s/bzgWevCBqNx5iGaNJGq2FyfaQzBTaOBVDvD0oFsQctLUR427B0jrpcg9gpQh37kaRkFCMP37EuiuFLjwWTARJlvvFbFJjuqyuhXw1n/Zy
M1KbQQw5fabIa1wEedoNKF3H+tD2iR2TghncN5H8lyDVDT7naoI01+yCyqvSW1M0VwM42Y8ALbILd9k+D944p1cDyOQcvqMtlNlMWonpYmomhWUbBB6aA56dc47OGfQxGgRj64OiXWqM0EObx0lbz1q3isuuZxmF
37PSgNWWnG3OmrdL7dJ8BkTNAtiqhNQ2op0s1axKXHL4bduaU1XUZ6G6zXKoeZu/aN4Kg1l7YpLy2THkibs43UMZifMgweKmG5Sy0B5C7iKfaX/UhZm7xCCzCGz1Bx/ZkGBFTDu2CUf3YVH+uMRg6F5tghdxBwph
8Kf5jEMN7mlcOcG1b9PimOheKVv18eiCzfuDEIdm7tReD0zvUucWmqDfDnBvm30qR6uQ9za1KDVoq0DubRKsQ+ABmXh03A63b8u5X/gjeQdme2y/i4126ScrlfH/ngvV+RfmhbbrfuolN8cM5FyqyXYrSfs9/kIt
j/Xk3r4cd9OFsC49EDO4QnN8VMIQG5LN81brLoMYgO1ND7OJIke4AMhZD/N6quyGu+puD96zs91pzOAIOCDfs3tO+MbLC5OLD7vAd1zFQkywHYn6TYfKfNAndiTgIEMWh4JzFt442SD1Tb2vK04dKfQbjvSaMJAL
qMT1+Lhpy/HaMbSwlGoNrQ8nmrzrwx9v/EdPugl/0eXqS3YhJn2+hR+UKAftZvJeqOnc0bSProl/+/Y5+zDcktbE5RlPLg3MNoYlZN7YCZhZ0OB+Mz8v9ny1MqdNegOhP+UqPrcxwp9QsO0FhyoXBzsKC3qRWEod
grLgqbUMHexgByW8tJWswwyo5xDQC5NmdkhNFokJgK1no26JypC7xY9o0skcpMRYnAvl+uDOKese7DqCDJJ1pVzONkDMriUTiJmwtzeNBd/DBgl1njsCmj3yAI7aSxpCO5bUcw41jEJlweQ960eGJW1ul+B7Cd6/
gMPnwzp+933pzu3Uj5bdf2pp5izMcyWY6UI9bjoxkOLH6WUc6S5SX80geuO3+N5LTMRYj40WxN5PRmSGKcuawj6ZC5XCpxz9tnXSbk3CGPT1hYIyE5qhSJMYmpaiQrENiQQbnLkccU2/pHP8yzlqL4wUnfMpKzZ4
+I11PXdPldLO9hbljfvT5f1zEvlcuL0kVdKRqST2JZggcfNThwJQzzB9nhFDyncPSAwrtmfXZjYXzspAXKCqZFfcwz+SGvvP40N8OBQ0scWlVDAsB0JlB5Bvt/mMro8B0dYKAag9Xm1RstgDysg/GbiAWfSSFEu/
ydwhC+BoaOJnmQmNXjtRqNkiB9K2lFhLzfn2bLcpEnRLC4M6gjg1lY9L6bhK1ojnLw7WnAh3DcXsYkYm9ZnFdBcJeSIdSQa+4y7vehE/GznrcEuBT2UIU09t90JYZoUJ59kbLOQndpeBiEfWccFOabNaMk7A0LzM
x3x9mfHgl3uCImOvAGRwslBQcY2anfzIz3Hq41/wNWoumZetBA7mAlcdZ2hqSl/BdKRULci6JLLAcqP9VqeIdurLv9qW69iAd2OdsKW2X+ULg8IMV8MmANqxR4eqpwUu1LXS4ytoLmaMf4QN/BSIg4Gcaqe4Zm+J
o3Gf/fCYHY1A45IuQ/V0m2iPrV8iDdVNiORwairFhplQ/wyg5KHYhLU8SbawzVBCDrtnKluisxfE/I5OG4bE+PeZkncOlo5ia5Y1nv8yhveSWmFl50+F2lrD80nNaLTeY8r2Q/2sDQf5wMIKMyZRYJnMSayc1eON
xb0P07W0n180JTVoJppAt6oESzwm3Upofbi2FXRJ2RqItNcSI2H8UORicijUcQBQ6w0bQZB6FGZOwoXs26L/0Jm4ubLs8MwHmYYVWsvfZC4kwPyxWt7fXsl1hueOBzQVBXzSlD8XW2JgPLUXHErK7QRqZ4b+/1OQ
wyLV95ytSasdbCK2FJUD1pBtM+NMswZmN10qKlwKoFvegy4+plOpYwQv81ehtnGcpysySIPGfplSUeovg6x130ejc86nlpuqLr0Vd5IhjYfwghIwY7yYxjWA/6xu8R2uPEBU/oMoEZnkUUhnL/XGswDSTtLrhP02
Ho7NcX480WsK6Wwhuhlb4/jlE/4jM3Re1lh8P5fujd2y989hDz1cFdrrkeA7TKeX7d1dtt3MJVDygptr+Tc4usWvxI1Db/LTdOZy5WzXpqN6INLwcxcThHqK3cM/9HSCgHxuqGYMhL+iMP2uEv7EFU+5qu5elGyg
WeN+D84U7Q0PTbVBJPh6P1Kard0sGPxf/JFu8UoR3OQ11l9g8mZvw4bITgt/jzfb/aSYQ1ngyRxPTmXRh8Zx9kGpUcipFSJSu1X4LlQC7FhZ8R4W9TwaM4hPpMRh+el4r8xa7ZaMe9IiwEO5y8DSYuE9fqFatcg5
IJEtZc+FgW8JWYFqd6xxUe71gl5v8rIVycag2w2Fc3sF793t5aIVgD87qJ+4N6uwO4o649rmJN3kBPhlFfS39GWexAy7o1ZX83SMno5UuGp7O+P5fzaQ1Zn/9bvGhsExjnf8Yiw8ArLBTtRRbOAXYKHW5VeG+m+n
mAudtFmfcYBOMkO1Aym+pPXVHdC/IucwN0hpE/Wauf2YNrCTYCyuOifGXcPFIMq9NG9zccJ/YiqNx/9rEXZVBXBJDFwROImiqRhNEsFHhfhI4rJInTsf6715hymp3LbFgvVb3C8JAm+Tfk+EC3YJ7s73IHl0vCvA
HcVyHiqZ/NMMcczmwMPfJ6FpKnXIgLdrD6MPThhWsr64XKZsSdiSUwUhRV6KOMNf/XN5uAm7CuQ0O+XawGtDKUnqBcPRB+20NfJ1IrN3SkA9HzMPYfqCzgFju4BeZ2UQe1/wxZ+U20DYxpL7auULduwzDlvX3j2Y
6+1S995NfhLBIgSQneHTsI+z5IvlRtQtTvXTqd70i7fKFC+bizK5RClSYt3WzYrl1H4VGnT6R222a+E4CHLSVPU0w43k7JRqfWHqZ9jvylaHeRPVUoS+HYdaGzRvL2twcLf+iopaqobGR/Y3Tlwlou0k0U5LbxZt
Jm1tHlRYMGk6i9PVptM3J09+naI1bWeIlzSMriS005pthrYY2EDGpwfALlIsDQvlxe+YlFR72ZRbrZQ7uGaGY5MdsO+c75+FCzmBaS6zZQGW283x3jM98WcuUU/SvpU9v3/ZBEO6qS09F0nCiKEIQ3Um1Kkq6v25
L/Qcm8pQsWR9oanSRDEqje/iGt7lvuXJDM3socsT9NqbZwXY1BwLb+C2tXBWZ8AuZyFnuZt1GgIeoy/Kyznm4C2Py3HlUOGvvE7wskBvG7J0okzGmyb1cH7KJ52VQnXcVWM+0HQyTLsW3K++FFrpYgFLhQ60hhfN
ooJTJ+00wQ9GPxPyayA5kwp8xBcFa1imLvfMoRT61eVLP3M7aupsClfwysrVG4zloZFOBo2bjg7qXsXCEOWWU+/0ajdNB1IpOlGtfaJEX2tfp+2BdAqvWrl9tWUIW/9K3TY3VJTlwS9w2AuJyxCWodPNo8NSKdn2
Yj/ZTLa1WzlYbCTx2CYWOLONpLMcKyPAYXUpyjY8iQHZHzmxKRXLrNt3TY4Ucr5IKMEMtxxna3jb/Itjdf0jhsDAqtKg1XF5KTfHyxknqlaqAFjs3EiqtHZixc8ZpyXRdFNaa+i2myqLqnYmVFDFiRagZgVfxjRt
Mjyx12ZXjxFEl7qgoU39pNyGTO1/FM861BMxDpswStrVr9zbCIUfvsc0wRZS1AqTyNOCIUqBG6Scz8YWXWHShlrTxAt1ChPu0WcWzNZ17MikNgvt8IpT8V+mOSDv5lUHcdGd4+e950mne5LZtOVXSfNkstn+tkSr
8JuiGnDFgOgRHPolifmI4+FQ6vjILPkPNZPAR9/xL9jsao6tay6f/M0+39VWiFwocHMKMYdtUh3KTmFdeRLJq3zS2lbKbE5Dqsm1VJbHmZnB29Qqns2auESwuYHPYwjZijeWF1uYrBf3pTnZlogBi7tDpTudvrfW
P8s2XQdohNt06zde4Jdhpu4I6AKau0fDr7/li2qg/4D8OA+SB+nsvRk2RSwPRDLkkj5lOqgToiDJ9GclTwwLzOu1EIpLwLVnSRyVuHQhdbKBvm3szi1KjhDOWZ+Cl99OiiSydINeHBT5ynBb8TywYRHz26QOe63v
3dajbxm5IdXj7R5FxOFgd6CzX/7L6eDD/cUZSoOVEywam+nHlY8G8nPMqRBXykDrDncO5HkAYDo3MHHPGOpCUMLYjvK+dFZ29RcWzkg0g2BCB1ZvuXMhT1huNIcHmjyjNXFxTUnzz9JcLpxDVoQ7YpDOKCPRo4cU
noftq1K3kqWuLksnvJY7B0KeNetm9wDYXUkqwsN2JQ+mgnerKBXN+2XX/PXir/3VxbuMmnsn96Th6qcmNB89kyYokUL/a06ANauuw+PKx+eLIp2K+PLXce+/HMQpZ04JlbftVV0tvnr7M4zzPYLbCcFG6XcbVSWo
kqBxC5sQ/dUhAnfqV6g38b7aWhvmFXGVLXcaO5H8x9yLUuwm0nuMBXEYzbs6xNe9/az1sKxYCO3wVcFE9pV6Z+nt822M+B/CtDmo/noCYJ39pK2vD7sShNAgqwBbRFIMzKb1IjHsgZIAE+6Fy2FElq/aoMLdPbft
0Qn/ZTjsZNlRPru7cdZiC4L4lf7nvA2vxmS5rKqLBre554mIfyhGeI5jXZBEAZVnjGPqnZTtxtOTvRI7FXJeryUhcK/MbOCKxIlCtL7Zj6JXTp5QBzZVgLTY5ypWAKfNF2GXN5JRIaQlbb7H3qR/0et9XEwujcs6
LHkN+yKN4Fiznsv4tRuutwsFuApU3iryi3+uoOFMAQWuxKenOb5RZ2co8ZDit077zXfue/74cZuy0JPtKEbbtzJM9fa/sU7BIJB/t+zuuEDy6wmYCuDPNh/gQ8bul5QmmWjWIWjhNTZ8AGW2fRgjBEmMOqkyi+09
sjiuQuK6qz15th+cf2Jb67li7S3d1+VMnkKWIfhHWrtwZzcCFkGi04Qr65S+NVO2PC4kDfA0xd9pa7nh/WKD9ZwNiEJJFAn9F9jlCplB0jUvh0VyvpUTmq4cm80JEFEGIxbuGic1or3hRxczGkYCDxi7QHKtNu+t
oSlBYKgZP4LlcoUSLmXtwReem5oth3P9wAAeDg3s7Kec3EPP2Bel9lyOyqohtf4KdcRdkrtx1xRoymJ9tN7Xn7dNBBNp+K34Vtyy5cGvJMWLurDhZIOFUYlooWIuA8ryv+GuA9zeHRd/Jrj4I2H8Et4hW9t9LpAK
7yNiiN0+Lu8hTPSMXsP7CUOxDfFD+vjC+pb4hzCw05rM83nzxFo4Ott6uKSgA2LBjZwald66PrqNGPd7B4pbOiLTTuSUDRHtKI5urN4nHztvA+3STWOljnL9TbF8JZyp4EhohmZyqRqBzv8hfqIAnmcu77CekQhF
FFdcfFfqgf4Y1whvLw87b+jUTY+P9t6Yl+Dp3P7Gj94wrKuv0z3yt34KeJdwF4jD3gV3J9wKWoIO7OrSP8jw/IRLz4VhyG2GlQzeamm9cu0QX2I/elHz5sXLTGQUVwmu+ZkW+2lhWrfJfLLcZGQSHD5oANzjfBGz
whXHcFWMMu49JksCUiWutp2dYn+Gf6zyNVze7uY2ZA7WArmz7chz2Lv6yuVUnGivyNNlc64Zm/viEhvljBqLHxhtzabL+TS5VJd/BD5GSKDceXGy0Vcy0P8TB4QGOktNaaIf366sPjxeQ6xK8fW3c03kBbNLmLO0
KA4Rucm6vyHymzXSsG3WaEpecOi+mpmT53Xhxkva2xTrvZld6Pj/9xpr3l3z21pbcBMM0zz0ZkXX//cPwcuY/k3+/7xMC349YNuZE67n+UwI9L1wdpaa3KryRdX9kG9kbLTMPx33oXnTQxRaLXe47U9Cvew1cB7H
+M2w11wVvfmustwZftDlW5BP2ZcfPtUb+V0SwuYRN2TOaDlTwCv8P0WquRgH5o14k4fP+e02y/kxqn8+s8x3wObzuwCn/UmnTvrvRoG9MJv4Mwgcxbi92ZvSkngHW+Ze6Dd0O3C5h9PqIA+/UmgTemf8ZWDdbh7T
UMbiz2PMmL/C1/855H/0hKhvUqk9pJmC8ht5+F21VSz15WV5/A2AHf5+QWt/g7TS7vJPffCcXTx+v13V/5U3BDAIim4TiTlzXAtIFLHhfUpnRKH1+xcYdk61egh0aR4LPt46Nxqi248ySyayK1hVe596hBeI/u4Z
dv0FpDLjoRhkPYd/EMlr5FrS/+NjwuMYHwxrmf+sz/7YcwKOPiq+ad6MhjYWRNWE3h5fmuX8Dptij535s+raPldWKkuHmJUiKPr16vb62ViLr2DuXPhgSLspzHOCQFNlIhDfvcTxRVDU6wjG1q7QvNDHYjyqw8gx
KuJoK0P27XRuyc59+4uwq21K0PPf1doCrFD71raPA6F4fD2+lWHqJupyvRNr9+Px5bBYHeTlt3qV42CU3plNjLG+HRAL1fLF4g8ZZrm1QgdHzVsomyp7kaH/NcJ1jabo+7fh9q+pbOtvzw3jB0jWlSmAwb0kPt2S
dXrK+aL7/VbzgflS1CebZHq9u3QsX85C3azplCGSdkOk4IZIqA2RHhuE7BrSQnaFxrUZgzF/R7f59vMwVEOliQIGC5lCSAbF01u919ZN5ZM3wYogEgWwY/mhkEJVledZEemPTC3+tSTRghmw85Qg+45tcegg7unc
DyIFgpHXUfeMi+PRpP3T+DKej6fTcfQ/CMcZfx10dN8YxFF+7Gf9EXECL6xT9tIov1JLj8whRQzEPZfsIN9nxZvNxA4OblfPqgYYDvCi5cOBF1Qy62MIwoIjlqG9fo4kMpecF7vp3zd5Sx+A3gY7pWqCrjvS+lqc
EixWSH6cS5Zz6FLTDynF+lIb2ql5r0CR+sf+mOkeR4poRBShI1x+YIrLl+StoShXYh9sleiM5h7HmZVjgw56XmupTIalQk+lz//QKbdm/m27VYystQM/txExb+A55U1T2xYTVlIgx/44eptJoGQkHrKY30T5RGEV
GptaUs8p+xJNtfsv836gj78AUwoQ1mESChSFEqRAMiTLOuW3ot2/E9FJtTEVbbRUQhgzZrMPw1khwaeYNFJveZkSSPswCT5maPRSKlvDiK9LlWgTaP6clwmKutfDMzV6CgVZgamop/b6t+Fqw0+ucu/ApXnVkrbG
Y7XiA+CxOExc8kOyxfi4lnvxq+Yd5dr9DSVhTjg0Ebc/K50JTkTLOv1hj4Yuvq+yMl/M+E7ofgv1npFybU+x75aSsQ1OuFM7Lnl2nqkOo6IUODOlKk0Ne0cYqJp42p0qQBxf0gDxO6K6YP9Id9BQalv7TfRJrbbv
SYPX27w1SR6cuFMfFCyEMgdO2QoRmdqe2F1VDW3DgspgNxtrE28TS90QOWVW6RgTbXwZ2+iW5EiEx0oPbQuh8PxoFaU1gSUyXeMVpkvFuC7UyBVJhGxSHubLkpgHCgShs2UXkwYvMVmMQsIaLuqqqVQzOZt2jOMq
TvRmy+HKxIuZM0qlTElnKOK60QYqRQaCT+51davoQ5T4nAdw9leA7d0TvMPclsFz15bnSUCWefO4rCrKfNcDEMjhSqADdjt2TN64hYFKF+RtxCBlt5JV6hcqyAvIirKvSaLxbTUGftvILzaNHXuXuyDZ0VO8Ou1p
MlZpXJHgHskJm+FZk6XkSHCKUCCkQWHwhvekj//7/oyHgf7KiIUOwzDoYu8In8E7x3Atwy7BxIDT79Kv0JD8F54dh04rrQAYbJT9MmLbrFbZc5RSsjNVdwKzQCbabxjrGZvi0Uuj5X+zrXiQHcCrhKlXvV9/6xhw
jpP+7K6IqkSRnvNqfVDrAvFHhJbiCuXevApME1/4HhM+iOGli+Avi3DCjUrjgn1uwgmT3p6rTRDi9XrDc6bjYAkWLhXowMqC1qXjJLNbwUSAqY1iHAf+h7dgFhNnpFcjceiJYEOMg8XrUlNjKDp9lyQHvRizpzqc
TP58n7yKy/37sWmO+6HVeHw1XxNADWv264DQo7V72dcnzZzxHZ4C17SMhCro/f+KE2NINZ7Wyvx/UT8yT892KWa70af2lZzYzf6lXWQbG6IdVeQtmu2CHNkluraT9Nou0Vt7q2d7qy/tRJ/bkFzZB7yzK/HKzskx
VZ2gHtBNZWiohtklroa/pcwKRJ248d8l+QW8+Sv3cTGsjzfc8p4M+XacN253FMerX9LPMO8qozFmHXZ7HhcGUEMf7t1YRrIaTAdeRGUUoafXjoDhXiJOWvp8vA6bGavnnlvqWn4iLvrS28JvhFdr8KI72gd6ramL
gttQnQ+r9W1hbcZOY5F7HE+NmBO41/sJCAQZjhl62mJU5KNXsRUrHVdeOnhVwzNOXnhpR3xj854jU9IuLXHlWSjpNk78lg3OvSiRhXMr5uTFUbDVqILtbNTukPfYykbuO+Z+7K0+kHO01W+dHpnPUEgwZRtlK2en
16rb5ZfZ7Kk4/17+hJt32O6EWY8P+wZ0d0GsK/vZ4AI+Gb1zuuEwCugQbqdhcqZPO5OUmve9h/f+YjiCHVebfT9hPKmeoLcjhxsn0pT4IjY1YzgeVZDutj5JgbtgDmE20ak6AH0oFz5xTWk8A8Cs9Ygvu2m8EDLz
vhA2DbBfF5fxIXRTSuhsC5PudXgjF8qTd+x4NwPULe1aFjLNoHoLKH4Re00QaYC8E//MBjo/Jt1TUSdcFVZ1Zydy4KNrx0SWnSDGqEeTELlOYz3YFN49PeenKmWxTbQTYbVHrcqsUBZxoUTdg4Wtw16LqhPLLv5N
XEARpS5rK/BDJZPCC+RbG2u37sltdfJieoun/y6eoudJuRjqlw2duKmByPRsK9PnvsRpkpgeAS5tthEMWsDFYODQ4xIySn2G7KQmzjg39KEGnSU4zByXTVdnIEiLbesqD5W6zsFWRowI5H7ppADcpa0eFSCm2t89
bn7cYymVBAmEVxGOQCzfi1UWglmwSDylNhMPSq7UBvYICWVAvUtK36j5KJ7CsM69szj5ASCFcY8HlbG8xOaOSFsu15HU+1ORY6MLsUnHuuqpcgSenbyOe1QySy7HGJTttlUNpE3nq7AaOsTenrsTMpeH7uzEbSsq
00N9lPYnfDpAOXowa/gqMr/Aj4GzCc9GEKVj1kvS5H/qZCIGE7sgUQOF0vOsRAhSCv1bRJE1Pygc5jaoUIOM56ByuUvv1pFQtVYARx8LPN2a8l8UH1gz4Sf5JSGErUrGjwiXxB0qTIy3VHp1wfnx4G0kMbUakl+d
7SBnqyHNq7E1B3sr6OJpjLyB2zN+mLVpFrI5VFBPKYwJUIFHO0grsfQXewELVqfCU1L6aAjlxRYTBpTBwpIBmZucgeM7BNR7A0k/0GZTZQycj4eTOLMo0BrIlBbTOz1PsgaInSlIkctzGegw+D4cS4OMUN3gLlG4
JW1XSxow5FFp+lfNE30NH+GvwBMKoqiNYRwZRD92WUMTWS478jt4jLcf5c2UtmF6saW74l0+128d/+Ic6Bwk6uUvMqY6eHSH5E7zt7d2VV3N8Zd2+HOz/K+7sUO242vebcidZjc9Xwm5UNYRJGVARuifiD/Cs3ot
U7Dk3a+LcwAZMUOXmH5zdy57zb9KbZHhPmDNktsESEse46dERNqE53s6pFeIah79p9kJ+yekOIugvfLL6/qlKKV65cRFpew8cjX1bXZ28zqN4NmLRKDlQ7vIU5vQPr/jIUntCOb7MWAhOeothcRIc1tGNHwFvv8R
uHmMyOXPGQ1EwTx8D7SyhqFwwONMhEJuwoG9mrNcqxOCcKEyiiyszeoHbuQOzSQcQrcVEvhZs8gocdXTWKVHMthGTTyaImpghGEemaO2VDMrwMXUlHC5MdxXqqVmzOgzG2iOnwoKsrK2dq64h7EGIb0z1EWm+Bpx
acj6bkblS5C91+W+I9n6P1N2txY3LtgTnjZwc2XY7m3/ivV2Y9JPXsUr9aEP5n8ghglTrhovYLyldcZAEbN0NkE4CKJBz5ORqpQiZLg3otfiLhBdz3p1U0lx7SibOdR7JGvf9XEFMlt0VHYoPM9oG1mn0HQCX1sZ
0N5WBJ5SOdubc8HAwhpZmoFKrbkASbZN9jLBdq49RsgnFk8TVgeQOKoXG7E4ZF5s0kpfOGmwCOM62Nlpm50kvm/N5+TXU2o6TSJLlmUN1yCMc/vQhAVcUJ3H6LcrpWtwAAoJvlSB1IjlowB5TnwyxYQ3ynwokisj
Lma4ERT7vQnDCUCvvUPzOBYQEQOnLLbdAiKAwW9K1OevihZ4iwwRBg8FOXwdndGWLXPe5vyvU54f8dwni+N5nJd/9v1i5XwFb/+ID2qF17j5AvK6zSru6LhH4vdExt15ldFjuAMB0owhRiFSWzSwvPhUFsFgd6oT
NitYbOecVAxJLeeKZoD1fN8ZUcnACEU55J/t4sNkSV1gmc9JoD8ip+W5NYar+x+1pKPHFiXLFdqoGxMtGor+Cpy2SR5c0X6QrGC/Eg1wlvjxBOgBxOBxqSmXF6jQPm4WLUG42j4vEvwSsWkhU+wEzx8VMXs0NORJ
EuclBdkXgdYI0eOKyMtV8GkFUEppXLTQUr4Dwn9PaWgpGiowwtjSFFeiBb4hbpalJqns6fwm8LIhbvkqHifLwG8s53h0bkSVPOf5eh24mA0oc7KTvOozcyIbhD3xWLUK/CgQjeT7n6X7JMkof0FiUfPI6jFwFCke
7/oP98M4zcvHNeWHx6fnl///+Ftos+2YgD/nFCWgtbmP0yFKStN0o/dr7cQXjzY8QYLw1H4D3f29RRFUPdXdMlnfrzXTFZajeYOp3KvJ2EEmLwzEoIlS/ZiHMDVdolbpaVaQBGHDviUsd0seYvTO2fq3ghqWoZg4
P8gMH9Dm1KDMXas91lkpcpnvJBqULCQybiwuY0tSZ0JpueYWUbCgXPdEf7l3/UtIxOw01+6zO7MDWsdxCUhYLLt3+rsYZ+d9Sku/drSYPoCPZnjee34bo8lNNz/xdOd5iI9sFsmUPTuoOUdqFOiuMetrsacx7p0o
F55Zw1stMawDbobCWN/cLguncVn7QnbcYif8heNHiEkibrZXA4jcVuo7Gd9Q3+/neG6hDJH3DCmIY59PjtSGbhJD1vK6n/Xru/wcf4A+oYFNIUlU6eJiTkOifNXvta42jYqNb/wj+Mc1AIDTyfX2YMpXMoID7X0a
E8cOFEq5msMW9wYTok9c/EsUBanteKz67H2J4U4APW1OTDtvBBmSDtSYx82M6Alto++JAfJuKfR+xgf1Ua1dv6nWYrdhzMj+4ZrAkBOm4HfWYgfqCp0VA1Jh9uAY20EM9dC8HaBHxZ9H88ajrlM/xh+l/t2qr4qT
i0sXC7j3pDFqiiU/SF+RC4yRJK9P44P4DEq0QFeft8WOspQECYsd7SmEiMf6TwulcJsw/CPEPPJ/t361UljpNOM7EYVP16PQthwU2bmWWW0MI+aX35b/0DqrMsERHyt/cekM78RPX7aIc5kY+dZKbnNG23fTgJe9
6FvVhNflKHFM1UsaE9N2tfBXstEmMkaOa7LADfrvTeZ6B7Wd2PQzf4L09elN1pBBxzO+h0oTzjChE/B3npzMCX8gAETE9s4YjDU1sdNZLLkI6Z0ttDPyEZjgLGqlNrVOwOFRb2kO6PsW9l8mZ36YAKSbVArbSvmF
DdRIGrihI/Yo+T29Iv9HoP+c3XIV5dxU/6g0xUEIQbTM6xaB+6wLxtH2sjVLStmd7wuMSAK3ACoiRgQ8MILEM3dNZ2mBJm3oMb5+NzJrVwqVEAhFDFH5y72gQ3XAt7el3GYQ7omLOqw4a4c4TlOq+YptSQL1KJFq
AZHrcqgH+8pAwadJewsiE/jDTA+rAYBnsuaN6acHLTqZVCGblByBCgMEPNeKK+goljlWk6Pk1CiW4AMCj8yVxfGjCVd1irSgmnJ0tbRk0rERzbpwToI6kfFqXTwspGi9cP+SsV1AxH3JyNU1ythczQaobHZUGlRA
Iv4fkJYuawHMkmd07X09zaZbBr0QL3iZl/XMnARN1monmuCmic1jVm3OPAsPi8rKqMIkFWD9jpSxfeuE5ZsImJfBji1llE+TVIoQ+ExzpFuGrg40ErC3Hxx30YEbSxcj1hCuHAjEcOlcy9ar+koy5MNZHcHf/pcT
evrpE6AFfTEDw73I9wCHoIblIfVUck4q/zJJ+kYNs6T8Jb2eTcJaRky6fem0R93WRMpl2cYcEi2lBIxAwWlKI8RkIESA4yp24ZSuwKOu3GBdphHRAbuG+Noa8QhiQIQWdmnoRvStcMEgr8sTd06bvpgIyqMiBazz
+5ZIzoJrrQjjaE2Rbp6atlIJw+vPwLgyuPVqDIV64YZzh9B9Ig3eNfGJoa4KZdcPAWrZTpmCirlvK1XD8GAvX5LQFmd2ZLJNJUJqh6Sn2Ey2DIUqmfyDlloBWTfFqHuVRbFxAMGKsRz5aBWaQ4brFstv5S15GmaC
6ft/TPcWpa+ZhyjTvKUCITBA7cvTwtybUhZ28To3D9l2MmBQbhv3Rynhq2zXBnLYur2AcfIRkHkp2tNjTKFEb1MAl35IoPdVhhadSn/0nBItRiipAH0jrJu46jB4T0VebgzFc4KZ8E8dgu+qsCLpw2mhVUWJSPvj
c9u7InEktIOQpSljy04mSWjSS5Umn2cPZdQaQUHNDLwFT5Fo0YV9KAcX/XFCfJuZmuGf/5QzRol+2T5xiFANBPKkKkgGBPpdV5KiOkESI0T+Kdpz+cekQaIyCGe9W5AFPjUnmtPnIC6Z/JHZKfup6wBGOg770GaC
nY2w/l9nX0HwaovjAoL7f7cOniJ0Xx9bh8NTv7iP/bYcP7ab2v79+/Deypm+/+vfjiB4aderH7t5X8bX7r8vhx4Ex/vf8PDo5+HqYYyHg3yZro6IWlSzpYAwVUepv/qUq8orcIWVv4nuPpqfgt0/bcBF5VJciWuF
BRe1MOQA5ea2NXeVb4bHLSW4kVFoMKz7uQLTWstNTgRCWUzquEyaC/tHG7eQBFfoo8NISPbA/GwizX4fjN9bHkhdk9vnGmGolINNdxqSZwNr98JgjjyEPKNZ6HZhG6coJfsHQmAIm+KpOY4TisRz+Z/SW0zImsv3
5B1/BeYx6wT6QPZZWUPFQE30+F56KbQdnsa8pl7zbYmmbIm1H0oniuE0OGFDhUHJYFwMogUFrk/Yu3oifZrw9H7uHsOCahIG2xNaEYAgE6JdcAfVyd2YjsKunzf93GbbBv9yMKJ6ZSU1HQGEm+IyacSXl4GEEsUU
YtwBbxLwR4NMIdiN+FKSaTn4xeZOTy15ZrtTPDpxwZvWk7BUVOHPp/zWb1KFIzQr2fJePwveAOR0P8giM7W/G9ZVS9a33kQuGuMLUzCmIyG6ZDodWzIEtNnVMswUB7nV6zbFqn4Q4ewCVbu73g0iF3OI/C2xhi1j
VbAHGe+xqdbSt5MVpFEpauYC67TJY7d2ZfbYuVlgFtonrDf453ZhRVYAzpusZdllx+0rYDB3llzZNRWOs/rpI/ei9kxJf6NAD0dmVGhnW1iLFa6kVYQf2ZHugjapkSbKLLxtWkqRMYiSlBeNH43WBkAJYicGvye3
A7rY8itU6Dclw2qALamQlFm08DL3ZFGMFQOTjlCR0XtG7xm9Z/R+WGThAp5+j724DhMy/jqn1+sYQPKvNSh4wIwXZuTEHIEUh7v2tpCefoY5vCrfLhdXCXf1prwXSo6Q4QDQqHGbq1vVwCxlPcOcT6yTrqmz3lV0
uQZmc3WTPtFgZ9wHDdfq2pFZyUlghkaXdkMX9AoJ7+B3+qLHgmYnHBq8sgd4Km3qCihSLy6wo33aPwZKvbAF9hJR2G1Bb2qreEB7pAysSdr/EbSu0pQIB9q3iEycYKhKGYcnKiFpzcaEzojDCvVvbFFRedx7ZU/8
zLYFSbZ2b+CDsy2buHYwMeuuDjOG7lvEt1FpVSy7kXUfxUueqpUayitxLfELCP7g3Vgb3GIQVjWRiaJRsSq1geMK2oZLRkyrJ8NAMLG1w2/OOq9c3dWoXsgdy0NdEuks7XRre+3RnBDzupLnBaRSYBtAtaorWGY2
fzrcvcK4ScBecgZ09WXH0bkTqj4P12AhrAIS4j8v1n6K+k+gRrBRoaISWeLD3qgE5dpBpkbrlNZz1okeKk71Lk7vevXgck937IWXq55zw9QAbiYL5E5aBJWxc7QHyMoN7V9RkwH5reeH99TmQyKb3tjJ5+vTpy07
xH6vtrlJ/ZlpRG3YvjIDue5EntieBPNg2TDt6oHfudnUj4o3UVyf43PCbwoATyO8nv/JRRdYk/j0zAtRlDHkChoOhyUwvjzAVEu+HG9RIySkWlFKeixk1gQCoYt9imDr7T6RcoqbOfYOLsYQXC51HStzkoIiX/bB
RV3DIglDGcZw5hs0dodrUquXhMuu3c0dMC/nIElnQKLWQv8sWhj/6naUgLd1EdOb9EANKlXGWyx13KGPB9F7kDrdBJzb5EpKtB1ffCveMhhwZJtnYdhH/EwFmiDNWeyb3B7qUbESGr2dfPtqvv0cv8v7sXd7EWeR
5y+4q23cPkiczzDHlNdT2tpjLzaqtGfX/B5pwSWoKiec3LU7ypruZR38r1GTJkuFuq1YG7+998lcee3iM2fkn3ftnVMe7hz/8Wl8jqTqxTt24sfoyWy7NPgXNgVX1Y55LaRt8vDX7lYslaDmiM4LxPWJ4VU2T9Od
oHLlmtAPj8zmxd+mluQmeJhTs3uwUUAX/JKxBoUMkNgIfLG3Exqmpn6ebSKSXM8IPu8mNozS6CI4sX3d5jdhclHOzs8lHXWbNy3krhqSJQ5SSukB2S5HVuNbrgSLv1MugkNpeQgHfXlR8FiGbSz6zszrC8vmlV4u
RPHni2stpYNuGpsJgJOmjUVed5slF5hBeHj9zzafjSH/79eynUwCVlYjUQSPMm7ZfOfSclYUUDtO6z3uRKn96afeHZqULAD4ruqV1MFYvoJFcxBHKoGZTT6nnKDMNB+KtTdleULpbNNh4IFmoPL2gIUXDPK5OXld
1IV+0+n+8B+dYOIum3AGpVkv762lZJw65PgFQu36Jb5ZIGdK6FImSlghIJV0rh8w01RkSmV032Y5uLFiy8zb/rv1DDcKkAy+0agN5FqcA+MEuBrltNmY5dIoV5cQqQ1NRUWafXzZpa1SRQ6Kg+Und3HwhVOO5qBc
EgxdN1F8rtUMOhjLPgr4l58YG7SGnMiUdMfsnz6vwsGza1IZlOK+CjusrvhZcpO5lmObbnBjaHLIdubdSnVLnGPYQSQXixBZFo5pk1ZZgsgcqh5j5UGQeXTay9lCO1M8N64ODhE13glyFFHs4q8stTwSLf4ybdN1
u7ZKhapPJ4fnsasKtWaSjpICsDg8fDkSOe6wnU3yunWwYfx9MK/IVTLeNaEcWBZDmTXK9FpykNdOVj7K4OaeB8nweCn17ZA8SeWmYSouyQG1BCXWSfr60UQsrA4pOOdHfs2QQy8SdWcftlmLVGEpQYs4UD6hVL9J
dGxo6TveSvNBkkPkdJPZqn/qa8WGtLQwK47xLj91Tc1bHI1NCFFWUk9JAjlRqS9B9hkaRdEhtrG23KiJ60poXlqhOcCtkKoHKUGdv8+dIsjEZ35xS8qZso/FE0iUf0l6biZcxoxUiBr7bL7FXDNkomPWs/SxIWrs
BBxcRpCVGKPOPw/pTiwOkquTlHlbMxRotqw8J3t4Fz0uy7mPgpkHMm4QtuK46Qou/YnWnC+nOyW3jg7oByUvz5Cx8QF16lXa38mwlKky0eVT145CEDhRErCSJ5klSUbk00TZSyP7k6IihlI7Oaqp2NE0WbrsPnys
kf6D5p5IhHLtfYicbxcNQ7ByzKGWKezylAb4av9zQV2n66/nBH1mEexyo8bpK+ft70HJf3byx4U8Xftj1ZiT5ydUcCwQqhxoA5SJ7hdV4SF1/3KTUMfxSBaff9kuGDstO7ROVk5VWRwPjw5VmOmEAzhgW7LNZZbw
DM0OFJsRbA0KkHAagsnz0/nDqlnPfG6v7uNldqR8kHn3U8v6mRI9O9ldO2sqptXT1IxLgB8yDrdMeEJMyXm6YIs9sfAeRyw/kiSGvz75GPB5CuWtVbcdr6Lkz/2iaDKYU2VxKPckxMg8Wcun3szLh/k3oFkOE9Uy
khYTmgCnzrA38fkF7BWrfMbIsmJ/WBdgQOCGF3P11KDpZLAD96ENVPZxysr2NNTEM2seuE4ys7Ck/SD5qFTeFKlSKoybMSzVUuuCLJH0ta3HZpCzoYSvl+701RLAI9VE4m+Y4RXTIzUJpOJgb+FDe43nsYHG1VBz
gmcNX0C+hQr4A6arehQHz9tbZGLX+SezIUQwPZmIV0JktGpCS6rB4yzf8J5HZUimqW5YkXdO8cgIBjp4w4cNEz6YShBVA8e+NW1N2MkMFNL8jqzq8Z7h6O8EtyUYe13nS5Rcxj9w49yFditgHcLUWOsJdXM6LDlt
owpA2saJ6wp+aViNX4ftFqIsK5lkWEC42PC/q+s8D9cj8hL8mKqyXYMO9rLzU60C0CEOXAoBTT7e0tityQkklKjSidHoq5nnZBpsK4M9KlOUz3Lrd+CrM86pRpOTJh9l5ZFw4T7vXM2KIsVViraGTr61w51qXBK6
PyFP+B0wsKXMerU4brbA6+GVX8ALClR0WDwmT5lOOm/Xv+lojdk3q5m1sAwILTETA5DzXAs/CqKdi6GHeM8mAZNzwYJc6RWxeVFJpPuG+p/pwwN3enusuEnLqeg2kZT7xB+r9fcUcsttiW/vNmIncfoIFK+yuH+z
tsuNmx7Wwb4qcad4KoKLrpoYaKxdYpRn7AVdMkPQq93FbwW7bKRCLmnGWGpzpLyd+04Z6laLZBJ640yVqtM4zriOb+r8jVdiD+Zy50OynCndAkEdG+RzVulXtdFJom3d196bqm+eR+Q8XRxcOowZ1x9EumzpWGc+
LsrczP7EXKkJ4FCefYzwcE4tUER+nMVd2ei0PuKdAGzz6FvP5tVDX1xzMTCINmixf4OU/LuUT05Lb5zkHrCw/pOZK7/ENfQr6EmbVePry6fWfI/nVfm9mKbw+UszmVYANDIhq+HKD1Gndx2XTxOPpJzKp6Xi7YZX
Ykdeeka0VOWVpJUBLoVrd419qkxZtUmW0jSurVm70gllo0xJaOwJscFetRe/Ni3JrqdHs5ccUcHlRI5gsqpeXn67Dpf90Q5/ltf9/Pu5tzU78cpxwWsv59Xc33z9o7H/KR8GPBv1fHXM3TRl53zCz/wqJvbSxVrm
YopZvEgMwYmrvI3ZPPWSTYfxyggH2oIFlMrNI8U9Dg+EtN3+6IHlv467OC28EV+w0SPK1Rae/IHAWwgu60f0NpcgCQvfzS64+Hy2H1NPlGBFZMY7tYg+wzgZ5smtwQdQHzkZnRn8iXW+miSgrogLEUqMl4NLl6cd
wijUxHCnFhuzMlNfrWFAqklAm9XuTUpWEbHMl40bMbqEVdUjK04lxlSbzud4n1BYej+bWpkDvjLtB177SKxHuHhwRUtRtvtCvBJyKzkNegh/0pjFaHOc9MgSJkuNxwCIKUSmGLH8BWlhH/9o6YZYAXOBiqYlypfF
Aqc54kNKRl0H1LGYgvf0fCCEeWnR41cHNyuKVls6wOwlniiWJHsd4UwpqHy+I6LRiycFeppaZL/SLrMOELWLOQMbUG3lQhseQX2LIklCzi96VoKlaAjs4w2qWkyWXE85j7b5Wi4Np30moP0ANHLZf4bzusbEg7C5
cJt7PLT2nUQV59YNJS1AKk7CoPRlDBvQL0EPSLkkLXjuyddKgygV9Pf7Yjp+SDSXtDYPQ25R38xslYdHZ4bf0ooK9jzDm2aArt1VMfs3GFgicDBYmUdoTyVuuqidgTV4ylfU7P//ZmCKAtV1kPGoP1+E5RfnyR+2
+SE2ZK6BTYP0HevJcThbHhz90GTRJDqRJUG5daifxM2HWPkaTMkRjMMrUoQgC3KfhvsT1eWh2EJ/DLbqgKd+FazGYAfRh6W9nsGxqYoZc4ARQqXhQO/ihjgIHUu7ReeX+BqZY4eIb0+76+6DkFnVZdheo3bii4HQ
jiOQSaFIDdVO8a7UrW4WkcpVUnWK4i4ZMFEU1KvbRqp6bAjZ/dfSWZ3+P9L5rYaYyCzZbLaZFQ3Nat5klV+ouyBrP7LuHm8E3IlhASD1MegNjDouzIQ44KJ/hggxZ0yW4Dc6OO3C/e3Y2Nkp12G0G04s9lhoBZpd
WfISDsk6NdQymMxMiUubAu3qzroFHktSp2xQjeJGdk6UoYWXe99IU9JJEz5F3rOoLY4rBx3pes9ZGIfJgYj/XtOt2g82KOWWJrtQAIW/r3hgD4hCP7syIcaT+eV+kGgLYn9trHYr1M5DvlOaIjQeA8qZv50MaIcv
xi93dKTASesf/fiP/tp3zf0K0nQ/rKvFNulMakMJRn6S3HOggPoBSge1Hjya4Rfurloq5/fJ6ParY5MUI/Se/5tQdrqwSUkBd2G72B6z0C4moPt83tEPHQQn8WZd2N7g0id7T3hq6MLDhxrLtmtcZRIQsgpBhr6s
P9Qi3+nUIYMQvFof3Sk70pyeI6P82ebBEWveXpvidDYeGqhNmQvVlKHQ85giEuVcOYtvfiunt4P+s8AXg6TTmRuRIvm7kCF5HD74PT6mGBRxvPC4QV9Jpvk2EiXBtHvVILsbuUYhWSVeOOYJs8DLDhuJHdoiUztg
iY/UnwU/f1TwOqWaCqD3WG4IHfByf7fFDksIP1ntkAK0xN8/7qoKhqzb6G7PP1q92LRN3nQE34oTmOuKrY0Db2PwHUFTLGi6NQXR9HQaoHLVBMkDfiAe9aZA8HEEUM6gizsJQdJ00AmR/ugPyKbQyxEQy2jXb38Y
RraUJdFqOkAgXMU5VQSY9lvnjQdab91cBKC/VKUqt4rZVnI3Wx6KZvXe+/zYBVjClGtou3wPmZPX7vl9n+z2aHrsFLn5y64trjyhuDDw56rrmMc+JqHhN9JG0sANPecNy0qWbWDPBSoRp3X1bsz2gr45SJaonnl9
QmqXlUfBcKxUQdSD9ldJxhn0vvLxuhO2F4i9TLjMK7fnpoabTkR2wErDtm+mavqxY7Jm7qQkwWlD0atige01JPXbxN8zFLCRtkhBsltrU9SQuRcyL7tqRTVnVSfgsLF0YBIOD0oHCvaPv+LbWJoXJcLDd8CJvj0C
Qv/0H5mCnFUnyt5HbFFS91Wl0a7ff871vAAxgxLVr6QIBUKb6AuuOaiJrxz7mZfhNBlOs5ruQmCOSmpQlzi/2tRb8dWi6KTuLqj3dokOxVzsDiqViE6S2dINlr4xqk/ts6LGZ0/YStRPNxfrUpErbS5No1SU5QNv
RuMBqUDcUOCq2whcpfdyKPclUQbzkCCMHCyyAiB3dP4KI8Cxdj3Jo7VKPl0bAqbzbhinF7Uq7KrQ2tXNIGhc0A19XNlm+GRAOqJC0QDWkzz/wFIpEuCBH9PZcXEEQBCVuab7q8Bbce12CaycT9eHcchxMpC3OW65
i+lE90bU4rYoBwUs5exH9zw96H4N4+CitAGrHgUYzHdJr1071n6WVXLDQthNQkP2nNDfLyObze3UKiwLyEzyB//boGUiEKBiJ4EyMJ8JuKfzLgCWChyYYZTW2ZpFANIHR/vXxCRYkCQT83raYl48d729MkJPJKIg
wrQXbIr9k4u88XksQM699VCCr9T5fyGy8PUSA7BAduoa5CBeXwvp+xre1eJY8iPNlDeTKVVOGHDDQd2vTKX3DAcbtQrIkA2j/aEkom1RHHfMWAP47udEHlKoUdx19B6COnOPpHjviHEa1kqNRJ4H+dQ2q+6zLuZM
izUdH79GTq2ARfA20PDJ3VRQeHFB2i7WmjqlArx9h8ayjOUTeMknd8snyOD9BGWsT+bp/pxaAf6ZT6Ntdc89BSHFzK1g8r8e3jvvZn6T+cgSkzVallxE7eP3RaBySHCDyYrMyuUsQMC0UCPaq0LgegxIikJNTU8L
eJgUPel6vZzdNE2tC/y0H7uyWFMwfiewwcB4BHWBulmvVAVDIccr1RIh2UutRjZDJ3f8R+mMrdyE0nPvIKLBXOiR5Wu0KwgKMrdFclINwmr9pm/7npBAcbKc425uvyl2B0OyeO0wNL86U5txRY0HG0+DZX7b4Da8
K43+jeUFJarmnk9GEaQNHyIYi0gsxgv0j6uGe9Wv2PFQeDz6EFbEsH8+CBihiEfiuMKFcvBmqELxjFpXd3yJXlwsLarLxO7fpsTj2cw6KognrR6Ggjb9ICTfF5Ul10EmazW6EPMV5OOS9sbe+UYeuHzh19Y015CP
1FjHM3bM4xx2bOaHi6a0GOihuoMA9tEzBFUjW4I2zw+3ruNzjcCHHB93e4sM9INERSTn+tUr9WPo47w+HvbmdyHnZ77iMCUWr7iPlXgXS1bUT2R+IDl+Csw7Q/GYHyXA3vAREItpaS1z0B0Nqon48Gyo7oVGPCzR
zgbU20n8TnnCvFz+PnH5Rrihf9LyKwkT5GM/Ijl6Miskjx1JvOINlScFffcn2y9IspJ474+oHV0VD2B+76ztdNxELJ45FivN+O8j33US/Y+y+G/OFujWthLPFln/ACe7pByng+f9VKwcKGprr4tcn6PBv4m3/1AU
iCLSAX2Qj/+OiAD8NkeNyeqgy4VoyohdAgwizrEU0YMrEDIdI5TQwC2Shhi3jkc2FW+Q5aE+bpP5KybnTfIrm9+nMNrA2ynXep5T4N6xi/avyEKYsALIU+FBSdCIKpgkgoXVvZCtXNfC0V3YtT0WJ7rUghWICa5j
2EicXy4AWvJmMRf4z4pwtZ6dZE0p0thi+HDLJFnSXarD2I5aHBHJsYIL6SMbgJHoSE4XgX2Efcj5Rm6HJqT5k4QOydVfCpHwPw9TUepE9JqEYAWXGoSw5hujlJdE9rt4hGORwQuZ66LtsGyqQ8ESJSVEPOjF8Fqv
K1PWEHFCt+RhGFoqbVud71CqmteetamI2syX7KdBlBOK0s4OvuRDMyFl1rsxiTp2aNUluOYR9vxqxc/hHLobgKGsLHj31CDQwSu7qViFbIxWQZTWw5HOP67b69J7nvk6+3HZM5Rv/MaU7ePlGhOrDgN72Vwl1iIO
j4vGIFZszUYDzCdfoiXPIl0hndkX/LG6hXfufwWSumGXvok3ysLq8pTCrFzP99PULhOVMj7gB2jOjzkoBiscEVHWLpDgXqLpb0WIBYobJu1UcNQYhfNn7X4do407xK7s1HPBCOdWHFnIhhCfvCxzOLoU+dzX6KbX
cnapxG8Hve8+NF6zRCjETHg+9gkU1pw5YWcyH+eKQ84Z5LXdlD+lK7W+CfeT5aoUxAt+LSBF+myWw3zkgJ4d1oDO4Bm/z3N+SyHa/jWOmBsKO541LAfB6v7n7v2gsqlLxk/Kp3QIHJ18yx1YzDffCTaw+Hye4itp
I96y3tzBRx8USrzDx2EAMX4JZC+HDz1oY3uV0pPOcCrSvDPzIacCx9gmZ2iqFGxxw2xDhIb0NyPshWd/hexsQ5A5gAyZf/bmP+ATvzJ/3MOMTnrSaL0YqGlv9JIEnnFb7t3q5b5hP52v5tURbuejc5z5MR89qa29
J1ailsDAm+3q5dQVsG8Kj6kQ2rmBeJF59mLKMK0St4fxvB4IItQxLYWA4bNptLUrNwSi3xHt+fCh4Bp03lh0a79Z5CZrT9z5VPng2sPw5443ICdSX5PohA9GvbZBVqQVMkAXeiNer4xhqOczFdS5nWq9aAYJtQFu
dZuTyZIcjbmyzrQmaReI3UHB5FKo3VA9pDKvj+vUN5OzmKAtXy28PM6s8szrQBvqEp59bfMeVzW5u4zYBWydlddkzjrgz/f+ItUt9c6mN9f8v9G0eCyWJ71ZldGS2cir+LomfwZ2hhG2mpRdKJapRGFm3oKcKgVJ
AvVSEXs+MGmEDRo/5dMtj1MU8ybP0F01snlNWIUEMfkGgZrMXShmqoBOIFWG2EiXjHg0b1ul38/mVJSpJfeusJHzmAYvwOwsJTmgWH81klEzgc/2LhvVZ3tfxNJrxmep29rVHgwBS2xN3jNG1D5PMjam32lcCXS0
hSj6SKLMEi0+zCm828ai4/k+98woCFEW1TIeJFWIWAn/kct2wVKE5E9OQlvKzHd9zdPKvtlJRlFN8+AKTkYjibtALLoCc0U1Gbv024Zp0VHNmZDlT23QgAreUq2xZnpYqM6Ks0/gvbxyR6nPAnuEdc0vElrY+mXe
38iP4hm+5xeNN6DvTFK3ATtu0deWu0FP6ExipnizqpwlKRqoQ7Au9NQ0FuL58oyvSboFo3jFq5rsbaQzC/eP8MBTLEheUlI09snaBJvcoDb46vWrybwN9roh+Sn/aV/93oXBx5NEGaPBaqAhGjTEFWJ1k+nGLW4a
QvqdH5fWkfpr9ABRcwHj6LEPRYTekmxWr1RY0K2+cWUcn22Ho6dCPbm3LPc2jEHYsPpxvyJyGTXqubGWoTiZQmGGJK1mwW5dhjtpQiGxUpCELidJaKLdeKddQYlP85KMZ0i14EnkEms2KMqrsklh7/CR0+RIKcSo
yuu2BClUFXkhlbQ+rTtVJDE4Ntuea/6+5M/YMsIqdMmmXuEBRuBapnkkDki3NAgM0mNX5MDk5zcaz1X5ECZz6DnkxlqvlDT2bPWTYIgUlMLM+y4CR6bnOQ4e5EwqM7wiL9UEdJeufxfPDYzppt0pj4KQ/mEWu41M
w4Qi5Amfck42ByIjengh2FH80v5DGlrH5X/EZMPK4RrugArx24sIPf0oR0aftq0PlB2MF+gkYw8nqnoVRWHat4XyCTx0pC1qM/xgkzf0OXuMooGFr3NV2wQ1HDsmDQWycr6dmmJvJETsiQ75u6feZIfTli+iKm+o
R5nvrPZle48Fo5iDAI/7WnQbenDhMY3WDY8wPJRaVxPRlwMPLoUjMsQ/6IG73jxqewORgMgLVJPqFxWNdWWNN/RZJn7mjvd3a2d4tzqES9++vlCC+D5WKyxU8grGJj5EuhqIMpcrUR31jW4Y5FL9VQj5VnpLpn0P
sRs+QqK5RMJVcjWP4aLQL+Fzglp2kVcIf91q6tgcXqphUlBRLnxtk0epPgM7bEKb8HEGlBDdrTlSsBNqmTvOc2UI1EQDPONXqBEPG4zKpPiW7AYGY7+NdX9gMC3abpt5cRIs/Z9Oivgn214r97IyeX87FBmjaoHV
QirtSSJZR0AbQnvqYK91EE+OHyO+gEkfAhVFsgJbMor8h+OyJzNI1RVbEyqbeRvssl+wDhvj7cMMLrI6jHp+fVhyfHOTraUeSGFYO8muIbc6dkOcywggXssunPl3GartYufksDNKvUIxGI5x3ljR1tQfaKex8Rrl
Lfn76U/vla7qt0mtoEk4IwYzSfOCFsRyXGk8IlrbF6z5pMC9yb0Ns0YTfFtmgDZoL8AEWRcSgEqkVGeCkU0B2+AGbRZzXxUaCD5Imh2+fOzwbkJnWOWP5CqaCTBITrtEL0E37BPTFWiZkPWBHdirMfn0W90ObHK8
hoZHdSBzAWfI/3eG10f/Y3CP66Ayl1d2jYtIWeER4VkLHJCLLf742pDqDMrriNmO6QgLbWAbj1e8l4NxDxRRqCVnM//V9Kg/5nWXOx5S+tJFSYUjMwGpmPHQn5e/XtG2aM8tshR0s6wYRo6jLk1WqKSBzaj/2vZN
ATAkw2dYIQqeWk8o2TbmjCIz8MWbJ4SurebFEesin3t76QwYhBomUF1jyiB89hkyfCNXJHnYqJLW10SJoBmvfNCn6ZaQNB21EKJO3DArfLvrFdwANh8e2fMQf7cst7RnqS/ThPZltp2d4oUfmshHz6vkjgFLaOPi
kqB/dLhjDBzq53k6JYIEbUgWfmyZw8hoHMvngITjfDyM+iI72SstIWML6CbPFV9VKqkExOsoLoWuE0cmhuiu3vd19mRcbMLLWDLp3cok6VOyllN/BfAjx+0yLQjheGvojbmyjPpB6bwfFXkPy1PKwTJCD8gyuDsd
1hT7Gz7PlVbvXDH41RvyWEwYsr3bsi7Pl8J4xy+8gnk/+oahkxSa59whZwoERpsJgUCeMcl2NHc5Zu0hD3Fq00SHdSrBjNavUp348Tl2bBYgSxkk33J+5HFtvzwIRW8yfDJ8j6C8tmv33YLe06Z/e2LpA/ybETSH
oLZF6OySn/gUo04EhsXfeAJ4iuqO2KSJtOOVmoR32Spu2nm/J0AHHOz22nd0CTLJ85adE1qa+zJ2wuA6P4p/LggE+rYAk3KY3os1fF8Jv3QYptDGzsuadlRNhdwCrnjg/QEz96tWVFkWMChQ2ez2KT5HetubSpeF
ReQOkuljGXg1D9ouZoGxWtMDEOI5CI+TcVKGG5kOBpEc16C72EyF92/ilNG5ipBGsg2vaO3XdVSFzWQSeJzzcScyPvQUsNEyTGfAj7/EjMpfmzoSZY6dKxSl9anH6Z+9frds1LBrptNRwqhvhlIYdI98tHgYVvDi
Qm939r+GF8JN8KZzaO/POvLgxwfiikpSisKVyhNG0G5UCAXwsSNWN0vFF9zlpPDEhddNSe7ye9vXjHXoVY34d3Hm9YfSBcp7TMNZEHuovKNv4Nidj6umslkuRCZ9CrzJmbcJdKzFUCHB8yBQFkQZ6PLPntfOXNLP
VYn0iVVOGwKE+5f5fs4FoOHYPMXWGVNxCaABAFv+TckXcZUDzUg5apNBQwUZpFugZFiNI9SPJvwpvorAoBsXgPgNDaQ5a1gZamwsKSRiusvKsNB4r3e8meFp9Q/XwQgd86BcetE+kCImFnpZedt7NmCk7HuHzHq+
ntgZw0V5+D/D4ITZ9HAb44gipyuMGVH5sVRybIkiypaiURCBCjsE9cVyuY1uT9C+ByJujIG44oCiX1qqiPJDBKDq+sYna5/yKHMsdLEWcBDqJsDjgveoQA6N/Dq4IYHVv7ljHhjO/4B8ZppsQiF/1DEmCm1/ZVEk
jXp8NjpzFVUvO11hAzxgN67boW6aCFFcdYv6Tjk+8+61/YEWyTmvWvOPsqeCk0LjsOvv9/Th5+iJw/d6b4DxNlfjFEfFS01Dv6cPBIge/9R5dk5SGB0IxqItEd0Jgh8cfQyCfyaoxONwldyaUpeUjOIGRhcWSi9I
WYeucETI4h4JvAOZ+TV4yRKINWsoYw3erXGGERbWBba0PRCAzzppM0ARx7sOynHQpnUd99H687U8Qn69XVpqgv/hJXzl+rFcDD8/K8uDgT+eQOtSoizypnK/1wQ78LzMJklnBxRfFUG5AEleUEIUAc1LhVCKhYMD
f10cff3uBacSV56Mq0zEVSVmkURbjOSOd4zyg5UululFhejHqqwmD1jyk4QN3KBZtmH5sPsvxu2vpyxGHG3UrRIfFAAZ8MhvVWEH5rBLsqVN0NOmM1IsLZYQjqAp6b/2nkWsNRGmhh0VU9EXuidyhy3QOW5Fjzek
xlRNT8S2nIiQNDl2asOeBDlJEflJeZWqX1A8VJMYb4WBBAtxofx5vXbDbeP/pm68h5Nfq7e77Z1L6Z0XSUbfptdlOy9bhRMJv5Ncr8NF3ObRdm/QdHISJ3CXsGcSPVP1zMMJLJXauHue2nxfSxXwxM8yOjd36Ufl
bfwYvrWFrgjMQYdQi3yaPynxRT25vC2RgdoEvWS5+IoTbFgFpgzYXlQpbq8Xqpf6MGpHLnIjUI5Le+jhqNqQqTj2DEsSlmRK6OwnpbowuZrDcKfpFLzBS9SEWAV6A4FNHLqL75ZdeGNgvI6oGLwWaOhpDuZ5Ot79
uOABhzDPoZo70P6hqVGVo7J5qyz6BducJizUCs+ibN2hUj+sTZ8Yh/dX1sIjDbjELnA4gEKJQ6RRYMirJuRtaSyUEH2WffdKO+xq8w8EOivU0v20VGXigcrmgBcWgp2AsqYv+CC6m+yDS/BP/HIpLoTAe1t3hUYX
LH3cA5XDzePiD8iLg7n97C1DZHQCyhbDGYQlezUGjQrvKL2V7pyvRfOLYwXXS3LEOiStkEAO0QcyyG4h2BTysag68nJ+knET5cLm+Y7PXvbn4FFRMw/tSGy6LHQhDPdkk/zOxJRvsWUHxS/TyPRVsgI79BjVNCIq
VrutWo9ibEAqK/ZN4YLNOIU2h2r7pzmuFIhS+e4KFv8jc4lPcJaJJfENy4fnQ51BpeLo7LP4xDHxAcs5yxULJb5mOWOBVFTwQFI9REoNHEo51lLgx50kdZOKfcM7nWwWiOqwBYZmgC4oZOW1NYHgbjGlVd0O3RCd
B8gpANIhojnYgYZN7DpVcd3DREyLt1zqUBn2Ii2mYRSnZHCAfRsKAsqJMekNF5omXyZN9xQxujMX20VZufNu9LfrNQT1FkEtQwG/3bhtf/2jvfuGyljcIiiuxx3ds4xwmyigQY2b6lD1jec8sUt3t7FM5crXrYT8
ZLjiTHNMOyt9/v8BAptb2aBSd6hlNDGH+DorKrHl1e8oWR0PTfNBEytIpXQ9FESopJsFieYzpKJ3qSxFOXYZPTppGSoRhLOvPaESaxmpkTXTyT374QaAUnfilE1aZEcaW7Eq6eAmVBtbS+rfoIlDtoOelqO43LRb
Rg/+TiBRgXqrRLRWVNSw4Bb2/v4/kaQkSujvyExetG88/pPDRlrYmLFMgZJ6SBIMrCAL0IOROjD4rCSkcHwCVTJ/JfF73dN598XV3qx3FMjPKJAVdtf0BehsifCgqo4iwCHntr+PQ2TOYkOkJrNjsCiv72R2rRYV
WrVnHEOzwyPymH2rQJ16XZyfP/MJZ7rcuQqu0gM2zBQ3tvbpujU8cA7O6mQ6zJc4sLaW5Qxn4dUKahsjeR5j1oEth5XhmsqkZcqP6at0+x+vJyZy1fzY9bPEKzWtnp2oWfmNGY6uFaFPtkkEkg5bn6nVYO2YnanN
0qsmNCp8s53bIpcBFgMiDLTDzHMCn9aXkn5rnIIbtS+TAcK5MCGnwlnLFFNwyZDEVNLQDVCTJd+XOToJBmbb//iBbK6lFBLJFefSrkQ/dcX8C+bv6GSyOcWvkidhgVKzrlKypGIVWlU3miNDnZNEmfsaa/1y+dks
95lk4aA+Ofl3V+wGmdBOIo1UoXp4TYS2jf9YdJSryiLK5ZyzOvQS72zcbm0FzgopCy3Roz7CGKNJIeW1yevXxG2ZgWt24SvqHCcs6SgRnXHi3P7ltjubiSRceGvwJRL4kLGVSbTt6punAoz+SIMmhk2PBnVfciNk
0HDbPPyGhSDNhbQbDr6pUSz9N6THhZ9+H0f0gcJmxLQgGMnqG7cngCZetZ8TEHVSx9pl7YDMhPhy8bhNNgtMsImwQ0cknET/ofyy95rVtpNkbQ7NAMpct8BFHQW9rNFQFL1MXebfRI5Q5t2vyLGGz5NJ9e9QeqYq
dPTBLZUJGKZNt8qUs+VT+prk9AflgcJnOKG24J/MccByOByQGGYiU67W+iLSriF+DjTFy7FU5sd+KQfZNHca0cxjs43/cT9ULVTbVxE35TCPn80y11p+UWz5OgdBvUBkmJ6vy0rn0JXEdr9oU0kVq4PtqXNpUA1P
zcLQGSmViagzVLg/4siYyvj3dRv4SHneSx2+mieQRJOX1/V+EYknPPdcQ04C8sBZh2NsjeRk+DFlU5VqFf+7cYSwff6MZZFL3aKSiAyWEjbm4QEvuEgWVWlg1yBnedWvGy3zgl8mAjSk+BEPYhM+DkGJGuZeW7ye
ASVsmOs9bd4I5z04luyO9jeVCuIc2Eljo2i7fshUkovpjPq1KqG46NoAUbuiabisfohu0w6s8auzhJr4h0ME4t9cqK26GwkleZVkM1+UT/TOTzKV1sjx2d1f/w+NZFPRIU4Bn4qRdejginv8QyFNEr3T4qd4Xp+R
lJfFW97vf1neeeOknDgf2YZwTY6/B7hkL5FdycJ6+RuYlePjNQiUSMGSsAtx+BlDJhkkuRcpqrv4o98QAGRDKVpeOGE4nqKPStTgzBGwUVXqWJGgV6R0x8vLYBqcFC2oYxxedH1aNn78dfYXev8n8Oylj/01v6jU
as3++oMVZLMVfphA7ZSv/T9buGQBzb9arI+nwWNz7357Utjam/v+frPZaDsiUmkLDIMXZKNXzEj5PzZ2Vf4ExcI7M37irVzculLEMkMQT+aBUL1406/6jWUVUGKZHe7yD5OY0vbXijpsUlMcminLe+xzTTH7mglz
FvXuf2ML1Wl7R/VE2MyzY9Si2C5syMuZIMfeNVwPUakvSkidC85XTxScbljguOtxCOKL1oOIWw6oIJoMZq5IuXIuyNKjALOJlcgOZMHU7Bu3GyY69ryI0o/AJMtyqS875E5uwN3DrcTlNlqunSr9NQGNxCmKHUGO
cddkW5E2tz7Qw6mZHD1t7+xDkOciON4Eh6+4yqvwnZpIHqsJ53NojGnwR48zq0THMMT+ybh0F/0LQGdNnrxMf5myQZB8TPEWpaWYZp4sYASGwvvkZ0Vt2lbxQqmDWhjBREztrwGgUd0NXUQbWt56ugvDZnvL+Wky
Ic9D1qV/117Q/aU5BTv5wmMNk+/+ZWj7JSsbXYc7HZWZK/WOeimdXvu3nTnTQAyFUknNzoDdJO3wVy9lqg3XQ7C3LtkcP71EaAQnhsp5s0Q/O2F3mV0q2dtCCOFUWS60c6BKtfzn/qqsieuVo5AM0+2SZHoFQ600
0dJblpmxezNY6X+9G2Zmk3IjW56jLMCXRvegCxXIvPYQ2PGxIHvgUsuSnhWgwQv4qiVf230gLYZV8OI6bWiTNR0zSZxzlmtFfTC+toxuj4Q6dmE8nHutRaQUKWsrUuBg2PK9dUMFoxmXcz50adr4bCMgXLCzrB8z
yYMQnx4dIa6SVH58pPBFwiaf3Lciq5EMp64vilxw7GUmJWy530RfiTL81JdnbiEzIGozsjV3huI8EIHo2ikqG2kHxraSpTJJ3ptiycKeTD1kJcvgcFUvV7BjdTnsHgI7MW5Jnj5Jt4crRtmK06zIU30p7s6Aig4A
3Xctqpm+JPgefy6o2Bx7k5Eu6fQzZNEHGFPr7Xy68cJuvLIbK/bqkq13t1kUdWIViPtvNXnSj5WOEpUyL9oDF8aePZ2zTe0BgXVs96x14C7Y+w64gxerEwIPqGWKL9nR/ZLmMWpRox10HJcFrlNpR1ta4R38RIWG
EHTWh4dK+BXZrGarz0NVzEo7Cvx0VreHauRtdv3V88E9CuoewlJsV7nVta9eP8yBnQzwNFhn4cPDNxb6Hbgf95Cown7RaZ8foYrIj6yXEeqeoXai3GFR169Jk/bMmnVsPCAeBUhoYT8iW/5UuwSR71PcEqQDvDXQ
+lgPr8uNwVnp2cnfi1sfeRfG8huLn1afiKkihR/li6bSlT8EyFX+LYYY+20a9bX+t2CXcPoMwA4xFNyT10IeaK6rw9ePit9ND+OS/xCdxXFXrTjuKyOXKbEm0AQ4wUkMxgzmc+wV7k996U4LQY6e0UDHXQZfhXEA
3t30sx73tazm07v7YvglHGtgJkDbN8yOcdGf1YHAMQmlX+lIC0grdyIyj4/wBYwxP5Bld5OEr3gOfZ29si9Lsq5g4nEsNYSvAQM5gJYptoPzL/Z4262xM9jJhRcBuO9kGJcp0nVnOGH3IL4h4BI4BDNSNaxbH3j9
J30KRw5cqlvv/awFl3UkqlgLTVMcC9gBHC1DLyfYdY2mFd4FyoMDWoaeV+ElTQWkDMzgBdVXDm/KGFA+DCkHkdAZZSyl38Ncpp6SkQNC1kfkQFSQ+bV83IXyTiGjlkrYQpxhYntgD3q6ZtJsJRums716eVtE5EIz
GPAQMEin3QZid3BKspSfmSlS9STr+Cwy38Gn9LFr5yXERq4ZZ+YbtiuhmsBpo0sB8puH01I92dnrls8lFRa22SiYFexBdgZvSQ3+H39Q5AOkPzAO5Qiclb0yZnTrmmmxRcZueDzTAbrgNfJFXfbHvKDldDGpxdE8
a2HAQCtOVHUrUSOs1DRMmhQixuAI7zunQyTYj+80aDY6T2jpy7LsEWCgYAfomUYBM2chQSPNbPSi5j4wqMdQkcmSTNDUALzBUCTpO2gSiePeDEIHWracNDr46H4Iq3grB+JBDHVU0YU7ZNRnflDHC3IYyD4osivq
zsnb40kVTRtoIDCwxQjPiDOb7nxeYbNP+fBZBU8ItqpzxzusehS6+ei0B8h0j74bRdhSyg7PyjhHgFxeSTKXmcphkwMeQ4JHwiE624c45yWrjlFFXUe9eXWbwNsqr19xz9ZdzzUViylYJpg+posFmHNvuhT4WePt
2OE2HMAncLjCy2Of7a3XO3aP75rYUNCqMe1vX2ZyA3681YaWgk8G6SX+O7nw1gqXCqJxSrHnz7ctDgEcNCHNkHCsoCJDJhhQYfAFpTg9astU5+/rHwj7TzYeO297rlMVabJGVvp1RKvJotOFkFrILiZtLAxVuC9r
9ILx7kWo0fcgFZ7xE1dUFE4tciXP12H8fw83lD5POXAcZdnOsL3s9EWCFw+Fc4sLMGsuzrNEK8ThdBPgcET4aLIlmuOTqAzFCmyhI5Kb679ab5fduidvLdzvhsGQYQ40klM7Wg8znCORPfRstWPfPTfCoMelAdXV
2Sv3WRCD9RWLhga/ant0wsNUUIoaH5a2gxFEBQb5UzU4R2Cd8GhtbQc94NeuWlTIEWEg4Eip8RDqpbUueHYCy3nxdCKI7WOsOriUUfMnfdgl3YmG+LHOG6R80OWET2MC+Jy+7kUSLh+SCb05IsCQ2qS3k9B1gfbA
bb7GO+hDR/+OjdW7LIirZWBaGGNgrYLWB1ZFaobrajO1onfaQFVwPxzhZTKU+2qw45mADbh6EQHBILeOr8yHsjlmL9Mnuov39hiD0CEYY3rgWmzTgXouc14+oIYvIOuZwSdioy2ENsTHtnfitIK4eoiLMTZ+GETw
lgWXpv3UdRpZgpoIflmn9UOrMXq2ZtcechEUCV06bwxSRtpRjPoYjdAJrRCA/8j22noTUnl1xjhmPB1niNEU4xFanEDbpGUN6zI5rvjh2QwYEoYUipIpyUzpHjJmWfN58NY3BFsSdnjQmG544m9xGjwK2ku6vvm9
ORA1T/bNIVTE264fm8DcWXoqpGMOPzr2WOsEPa4c/xKcN1x1Btjaik46X5CRAkG+Kw5nE7n0KDIw088MuwzzI2B1R3JkX4Xx6wGL/97dKgp3Z3GR0JqsCvNFm2apaBV2upF2iLCfmEM3B/CGc15vzmyhJfSMz3JI
Ueh4GDN91aRDactzgTP3kil9L0Ki4jd9WKWoI0FI7mnERxeiaG3YUzS37fIbBsOVfPB0AaqiuQyjyem3KTYrtOdkiyT01oJJNRGiG3mMnRfmFTN4J7ckSbhxXrmY4r00Ul1YQDHV4GNR1muYwLA07dcf64eugP66
kLSw60/3ssuzutOVvuW4vVsLE8km+bPu1lCyslhFkFxUXlJpZfVl4YnGwtqFf35kN5O2fHYoyWa4Ra0tSw3pq6CE+0FSbKqj/qKpJClbPBuCBgM92ZbDFkBRxs0AGUbLYZPLuglFtBZWMZqqMiGGti3UMfTQYtvY
odWUHtp6GMnQahjd+K841Nl29BvRlnoV67z8ec6kfYfbfFhUdECiA5GnJ0+vis7BzfM3cQq2E4jr5RXIDtPXmtPMqi17t63200VKJNvqyI7xcXWTqYSS+OrLlRO9wR8HFuDdIWVPC6sYatlmn8kxLc5b6qS1qbBe
JYIv+nQQvTypNqTcBhHuDl/cd3HP8zf+XWX+bJnPX35HMrKv7Ud2J1yg6gJ/+0QelpvErx0xyNVhYd32hG/vJ415LWVI/DWxIK4z0RzkLwyE/HrJp5mm02czvyxTF/IbdrzJoRgUj5+epCPkbTsJw+AH5X1Ioaxc
65be8UN/DTJA/0+I0HfLetS2DPVu5M0VfPmfTGHvym5B3y/+eQ/TLT2lhtNFKMS5q7w7+RcsYMu3T7BqJfp2Cd1sfAWws198ipZ06L51cw6OcGyzFO4lTXnW5Jbbc/ltSL3V3I3fXcT8gm0vPZXX8epK37rb8fGD
fg0FgYYtNnZAVn5TV383pxTwW0q0259/k9OJ1ikVFvruNYSyHzFxXBQ+bG+GNMgoa1ZOG+pdRIWqaN/uhJ5n3S2zw9pSA37ZtWbmTbl3o1PpGJQe9Mt2dORYqJZjiSqkCEYsPYAlw2IfFQzHx6G0Op/uzpXjs5PB
GsfdsvpNqvKNSqstAdtIGFN8MsrC/p8Z8tOH+9fYWnDI0clRco26PsC+SctazWP1nWLNYXYiMaWLcsGNRT7m+oT6sAeWdXlGCKUKfJFgxj9f19QDtV3N+xe6tPqRot0v6BN8L0IbpCHJZlgmOaKPnF2fgLUIYsA4
cWts8gtW1cpqEdGqUImAs/D5kYG1BwCa/oO42RzAmb5eIBWXmUNaaOMm/03lWL+xAgJNIOg5fPbRBCXNv2jfLE8OjBRr4p5o0XO7URuljCRiIvlgH5KC7qK4MAsa2GS4IgZgmX0U0Ll+ES0WNHdbSNpQ1InU/L45
HNX0MgI4Rh8K+M6rIOi8CkjWRwPk51oeA8COagr68oR9MoTbbFJquzBvZVWddcZt/NdtB7FUG8evqn1k8voCR9bWAbs4sO5R5xLgCtJKRenJDGwR7L0LYXPD1lFoeedc1vIMbe/PWOiVtyVKshQyhEkLND5NsooX
pFMqRhfFr0N76eGTP9f16wULmJNfQ7BP2bkupXKUCFAVIlSmc7EciRFY0LoWgnjWAxoV4q+f/oeuR5Ze1gwZkBt4DxynVDX1Zcfw5CWN8tdlnauUg2TEcYk22sNoBnP/4EefCI+cjO48vexhkSRgYwuvVbaPwsGS
SAcQuIeHVXbyaK5aB8Q9Jb5NoV21dMqLcafpEbug2SyQWdXPpM22cPmDk+Dasj9ZKdONsQgKmCYD+8qC731EmHNges7Pi+gqLt2mFxrgcq5I8qGW+GM/LpQn+UJfL0GLlWeh2+X06k8gWEnErEiQ0w1PK8po6Qud
skFb8SbM2QwR/VbzHj2Q4aLhUxiK2eIuxCJiUHe60DiWKnativBOfgjJu/1Y7GTl74WOoUjoQTkDBu3VDAjPgdI86FK0FG0a4l0WGK+S0pL2pNXka5h4wbLzndiuuQwnSMK+ex01gx1aJFisCJhYnqyJxBNIktM5
/ljNQUto4nsIYMeao4PToDuaLJTW1lk1EGXN4W3tf458x66HlgyChdba4GQdGr99Cgc0Q8Fy1hzM7kMwHa3iIh/OqmlYdha31QNuY00N7UDhoiUWulCwSAhVY9x2FihHoBbDAC69NhZp4KDWYrKjKR3NA1MctzEl
EooFfFpz1CO8+3kRzjkNfj3Mg/FR0cisXFtKI2iGAMYt25/3LiVvpy5ZgUqxxbQ10AwdCVxm+N6ukMTyM/jA6WtXW5gu7H3RYvv5l/2Rp3otd1r1jjo+OBLzcPoQwYm1B605GFb5wU7Y4A5dXjvz+V+8z08RqVSj
mNf99hM0UBkYUE5kJ+3r8EUnE31XFi1ZPftmjGjdyJDix1eWsbgqbYIH5as44XBdwgdp9d3wzXKkkNUS2SVUUcJKaWVH2S2NozCyVby4KYWN62+BjuIRdN1jEtlPPs8g/SeQl95//VWCyOIfdmKQj2DTZ9ljt5nQ
SPP9Di5nUHDWOoQ5GX/yXAnAH3/zNORfDJsOTEkC174RCNmagZDsOIhr6A7qv7W+zWs/kKM3ERVzWqLk8tgs+G3NoZs3IMuwuO87YDBl67RkiMXC1s5Vjra8zdM2w3c9qG+1iqfKYlmx6FE6SzpBHdcfliEVf8+Q
kJI7K10ILYeY4Ztg4lI3H0jbBrdcdYRblqQpWyIHPIaFei7IxzGYlRRADXu5tGuUBY9KkOmqx5rOJyeAcMO9Buq65vCipG03R9yewg8VaT6K9mx2HLwdA4ItdFDyp895ZUztdWPyxKg0Xk+7uiga2U6j8fjzM85R
fj1TkyofZx+JJG/G+/qMeXMSdO6PweHBw8rsDHR1BkxIIU+fv7n48VskZJ6ZeR8U1ovpWVScWHawoB3xuMowbaazTxY5kqIkYXQ9J7Mt7doKedsJr3FphqkzZkWG5R54N4Xw90B9g2QuaJ7N4TUjUpPQGfY+VuxF
i0PWEKQd9s+YPKpWNsyefBCFIe4VYYS2QA0K8E2VJ5uRft3sxtCnmfc4hZWLF7Zomy9wJx8erWCSdggd7MMxnzOAnJb7VzBaJqdIFluNwTQ9WW4wrKOJSJIFXm6NL6c+T158T+Fx2fxJG9AiXATQc8rtOemoGEnP
0QgyFivHn9sMXmJQx8gncpGsE+PIIdSP/Aox+wv/XxBNnnCejIglfchGu1s2T6GdNyVU/as+TN7gAxnZVNbl74fYG1WuPeRWmvcnjxVx0BC3b9V0bs8vmnBakzS1zanuQeUMaturKY7glAJ63pPp81T/3VIXpmks
ShpLD3ho6tqjN/13DHcsMNRv587P6a/Ddxk28eCiM7F94JHvlZFSvJejGK+IPCMjQirQbgt3POYkB3NoltbbMkkT0kS57OQblJJcUlH/1x2udipIEU4kHQJA81TlVuM9HXrA3Fn1UZcsyb3tVN9c8bXjeErscBOR
MJfLMDjhTaNQWrEXHj606Nl5ZTs88dvKRVyGu+u1ciRhUbGdVxLNs9gMMVAt53hI2fGHMqpBFEsLlbvQf6Mxg7+KZ1pe0lQBPVarb+Y5JPRwqwacLDgRT99YUVTMclvD0TANaQoBmKUn+3hyj5djX81dWhHV7mQA
MYaI4Swu4TmlQ67KSFK+FKYlX5t4/wG2WDZtqVN/EPD6xHCQZj6+VN7nQGsXA3aqrCsdUtdqoaIaIlAL/XKTJN8clGux5F0jiOrqk0twA++OUZ76FVvFR3tEbTH+3Pdh1PKClTSPNXPJTHKDhK2huaVvJpYWjG9G
aFhsOZs/lhvMsgjT/w3L/g/CZb+ebC2T3X+NrbE/jsZyLMZ0jMbJVzXnWhxweoOHZ441Ar0HUvA1Po+zV4NlD7CUdxA1hc6qjcvPF9bKLIh/UYgDqKyP+4gUinby8vP+HQc5iOAX5q/AOALlSUHf2V+f5e0yhS4k
qUj4wOsj7FLjQc4r6YceJPOkrsRiqtzkASFFCg7qrV8FGVQmOClDuOPqUJLSfKS+Mwtu5WCT0okHIpNHH3HE3qeJIaZpjlxuQ7qWImGFpi5upWhPwzVpXknnaDz4ltJaEyOZRt7AdwsETB3AK1SgSjqSbvX/AxhH
/73Gao9s0VZH0tQcXUCaJsP4pOgcAnK5HQkAA7gPDK5TupcJUX+vbwjoqXK2ms3uzyZg7fzmP24St0M5qoao2SJn+z5pPJ2j019O25d8HCXWqiROPnwqOXFv5x8XqUOFOVnu5YfcO70Zx9lpCHqEp11KrkuziFG7
LdqLfkGmpu4CegSBnMPAigQjJXc+flasw2z8nyt8Bis7p2SSyao/lhN5mhs8Ek4AXVfLsijiaR4FiaB0/RRJcfNAfZib3XBYGFGkXGIjuFkaUYKVFQemn8UR/qBXBetneUR5EikJTCcLJEouqTDduINmZ3DcY0lH
ziiY7IROwmfk18ZhKWvtIabXgFtSN9ONSB0ilTNdbqbONeVi/Dq0aLmUR2sXwlOUrjnpCDzgfxDxUWw1WDFOrSnWskDkdIO8j0lepUc5pbmbN4Iif5d1YkE0BObXIXQLqmBusf61x5VXpYxvKcdO5RFKKOFShpmI
xcK5koMyOIpL6WWOS1HwvgO+iHcuZTrUw2vvJqYLwPT6GHSh5AHYhrgupjJjA8wCgNCG3i5Qp9cE4XUTZxP2u5QoUtFxLyHHSxGk8hhNK+68lKhK5ESdh0MvfiSPIEBLuPdSAs6ogKtMzRe/BoVJPS2Y+1JnJ6Qy
pz7ca9ZjkE3Z/9LcKoWJe10GwaAuxAXu15z0bg6zYGCWObkjo5zGbTLlYPx200YpjjOHw4ztCAnjU6gQUIkGwlQYn96oIWospzBMMVopt2F8NyULQC/pYQwgu69Ulw0xlQxsQpMYnxaNFcty/sSYoHZfqAaxYnyY
jGcGc8VPhWiejpVeYZS/tlC+mKMxhWhVyBtjBduJtTVZHeOD1hhyb0n3mMIKUsoDGQApwk/vuPiaOxHzfdfiGrV0kKonZyMUs0rGSKndqyykm4zAcdVi+qoRALrJTJRxJT01LZY2RWVKuwID8GXQ4+G/ZR0BdHQc
5j3KfzNVd9N7xsvaBGtB5YhH24IONhwqTFvmtbjUEpzq/JRscWJRErcirrb4riKL91okbnFhCgyKWuxucb5TAvdy2rf48DqxMCw4PiohhQvQRFKXvMIyJ11cnCCMhVBMJBcnHkVQ2hRz8QGIBG51yOdSas40fSEt
XZxyiAIREtbFXyIigovKLj75vBCgKpHcxQlOGKDWp7+LT0EdxBC4x8cl7HhBkHO5Oh0oi1CHNy9e0E4UoZhRL048HwLwy7n24gx8B2AhC1+cN2VXws8XpwzioWjO3BenrkQihJXxS5kvBHNOEHztqrl/A/cl5Bzd
+URwifpi9fTFGYSvedSxVMHjp2Kt8YRge9rBoKoERH2z8KG3HhthPPBaFMhVSApjY5oAeC/hLoyGtD3zU5XSMC5UIKDReuvO6GsmOm4jTM1bmrDSdHWz/aRxbEaRGNgmCruTbNlHdoadWgXruIdFMaWQEAaOTbSY
0iInC7xqXIwp1EJE4Feka0zpNS1xl7VSDg/fJH2MCaUaQMbON3ZaHWJBkZ87Mu0VUgvuLSkoU2SW5LuzTEmVdyNY40YtGgDlphxoFQoipracIkBl4PwnAlenD5BfC4VY+qkFVAhKcYS6tANywydAsSynJJAXNAVB
qEZXID+2Fg+9in63iWvGZyDoTKeQylIHWrdGR7JacR6ovs7N5EVQscmJbbiVcSeoFFfj8FrAr6D6ZTMOBlVqXCUR5fwMKk+LwkEYBIeD/LNzqQhqa1I8qDhpHWCI3+PhpnBBSG0LvouUz0AkQMgzJALWFkoSiFwm
WUkMrhvKNyH/Ts7ZuYONlXWwyODkU027md3uUb421dYZ/9Nuf0V/z3RzLtbfLyF3nZzIHpIFp+a/0Spjn3oFuceJluQngi+PK59I6zzReQV0nxh08w9KohzCu3/nrUINPdrfMnenTkrfzq8TB7pBf7NT/awB6K28
MX37SHMaMh9y+rj5vcL+43NTdjy0HAcXLXZVnitpF9Tjn1Ce/2/4wA3gaMPKGLFkz4jwHcYkrATMeOlDR6XJpN1jp5+AS28SGLSyYJaAah1NmWAxeqnixQDJFjFK1xWY1Be9AXLGL5I3enPHuXajMrtRad+o2O+t
dMbT8Wg8Hl/G7u5kSaYbm2mnIk8kv/Rz153xd1NYh6vta3CNPe2JMc6IMlssOYkdCxRj/xaoIclc9krXKMPro1fj8Ztkw/VAnKOlqkTrQGvDQpzEhiVCMxvx8bgPD5ZG405M+ifuqQrw/KeNfOD0dmdVJgnW94MW
rXSWnHvs5KRgMyPoyvXyq81vweZlcJDzAt2YlTVGMV0G7aOvQU8CzjXjto9lpfHJKZPM69rMXDRUs+q8HEz3YTWJsDyf0E3iX1V/EjQOF6S1F30YPgsIM03FhFqVeWIgPecDRdZRtdwWXo2k99RFOy3BL2+lutSz
urQgKqE4Evrth4qOERrkg+Fr2cPu0S7KvFE35nmNMRDeE7ZZxQht7AxBVWvFnELvXiTnXp1U5YKGDIIavxTxrtBedPTjvbZI54cdwPIt4LFn5UW0OVzYEDw4fzypyPrCd5FZD4RcXA40yYGWrUkUQPpr8sqQJurc
yl3vXStLIBFactCQe53S8w9oP0KCEiCR8KsQ5rMwgfgMUJ3SFWRi43kwlClU12QcxIRNeA/K4xhjjDEupwg2TkrdypYM7LhTQuMdkiMCLdKRl+vd92rzYmpuk0ongP+uP2ou6MYNHMl38KYn29ZpuIJj1/efn+e9
HsTrrn+ZTQanc6WppHjvR44yPCJEz+ZtPLFKap4+9X6vecvxDTPde2Nc+DcvXwXXxeCusr0dcRTvFZmgeGGyYUVGhW9UBD1VzNg4vBxn+hcfYRsEVdvUO7uuj4gqqVGOT0EzPTRU/W8y/m1vbCurbBE76hAE4vcj
o7Gxu4ca6hGQ+8lhj//v21X7Uu+o0b2r2kcVt8qXRxcn4zBOvSD/7cFv/UAASRjztTz4Q2POZn2fNQXyeuaS+e7zknfCpGNuY4Ic2AZPSwB+oHxRr/N8yfL0bA0whS/YKkOF0etNjpSYTx8fki1/IR50QW9mVEYP
wLkSduZKpk2bPdmuynnZWUHxGPTW8m8hNsJpitHYPouYPJjMZfxaZdyGW+t9df89JW4t/6uTIGEhgY4qKA8vZmN/jvkMpZIRHs0gIj4Dc+bUbQihVrdbIurqYUkcbJIehQKEdPfrgG5tLhRiw1EoPkPzKGHJ7Eer
/xPmruv+Irfa022gLJ7X8zk6mjEyalt5nw8xIZWDC4QcOizGDduILl0OBWKJiK1xNG7JIAIbsng/dH7uHHh+ZpC6ESbHa8tq+yYUwCmoE9vjkCPIDdWnCob2E/lqf1DJ5OuQkRx3f1YHklvg5h9xMI+3beAH551M
PLqdDSGOY+pBSU3PCG7l6KvtdjIClYCferglzJGvSdqu8J+6Oc6MRmCF4oRcjLNYK4OY5/giEe39DhREOFWJsTE8fs+avC6hnUPrdY3byUXstujIOql2RmqpgiPokOdEHqjeasRrAjreGv1d+HmMYVVjjnBbokG+
kjA3iVUpAok6crwNF0/yahXnDdGNkY39WVtz6WiyHJnyG2qTp+Wt32VZohze8u0Ful2TNx+NMDK/0a7E1vKw4DZPUad0otekUTxltW68Um6plBnzhY4vHX7QI/2H/y14Oln1FAnyao3hHBe8eAkZBVWTrzyzDX90
ELbJgmGj/K0cIvQeP2Yfa2XfuO50USTKWxms6FW+/KI+W0XQzdsi+f6qGAeZ2tfK0PWhUj5IliObXsuv1cXx8kOOzAydlTdlgKofvrwXCaJCOtxbQrje6Td868f7qgqa7ewl5UzhBgIGe9EyVykylfg5XSj8+dyy
/3LeWgGi7DdKWjrMcFCi4FkFlvYUwOqj4sWQu9eZ2XLUh7j9EYyLT8QgKt87B5izvdpUAjzqoeXe8nNfeO520aF2kK5jgGbIcLvn94S3tCMS6XvF+/lH2+I7GzYYHoLvGzfjNl2jvg0eFfjtbSa2uNnlwQR8Wffv
uOfeFon4h+h4BgZOZBDufjgoXwSM2tGFlAqNG9z4EgFpFB+UJw7LJ1TizY+FfIs+p1bLn23Qk5/buEpDDMZmk+x1r1YUYDFfGauUkwuyDgOZ+TP0+uLYpFv01mgJKF4jaOfrRaps2abMuEezIgZlGhBA9LXmQNJ5
X+ZCe971zL9y1J4m3vr7GEX7WMNXpNrJs4r7hhgfrDa9AxaYOyLy3+Vq6tdT/QnqUyDOMhv1VpsVxIylxnSRbnF+ZUQP0uEHkHdwerUKqYWoWgEq8j5od9LQmJIvxANyZpJn2LAW8VVNMc4Oh/DUzzrrJJu9hNai
PnxSwpWSPx41EdKeZ49l94z7twIdZCGJF13t5RbW9cp0JiAJDuWQbJcIZm29V+Iip+0VVUIBjNLUrVYEK0NsO22PYyvoZa+2AlTlM4VDlji3gbUxU1vjJJ9na4NvvX1ftukL7xp4dOcdbxVpd53PgvFkWIl9nSuD
3wavClh4r9GMcvDv2EJCGu2AwPNuAqfl6/5ec+IRzyylUyKsyqaVkYlne3C+txf/5Ag+vtt/Vgj793R9kTsvK0yK4Jh4YoibKdPmVia65iOeXPmeA4IVPMXfIYDKHEXJLSo9kolfWKk4xJL9HG7ObFwdGRkOF7Xw
LKVNnEa02HNaLhdiYHfLtksqt9ijPRriCbUnow/YTnmEbzTj94FbISu+RgBDJv1WxPr5oHEYX3/FnQ8D0SDnIAAc30aghHF8+pEfz2mOuEruEQwIxrgK3ocQw32QKJGvJpMQZMrXg1cW/6pXZHpgqtlzgc5EX8BQ
kix/kDP4YDJXwf02wPGXgjqxyjurYavZOvJoPdjyL6UkxtE0hZ8/ophQl2tLEEF9zgH7zEwxeg3GhZTJSOc0tpZ4GAj3p6K6l0smanQg0EUZYpbi479MAh0WzBIFp2I4/duOgTZ8zhJHxaaTC6yGAsN/l0iy2IAR
Nkm44NYKt/+auz0azjKIXOtj+58MMcFrhb7xVxfuVsbCNccCAObmKWvuHdizgwUqDoqVD++H2BNqGChWFrS+Z2wy+Gxd9U/4vYmo645X46pOPIJKuHC1uBEgoqw0tWc3ti45Io8JDviZ9VkYQCWDAoZkIzCYzumL
1Gx9usR3HQgTBBA6bsODD0ylznCcW6NA49cweSqgequkiFrZxbSKBHScBsbFAYw5lbTQhlnCHK+eROOWDRIUJRfEAZZ6adznQ9paH5agggJDZTKBA+gCZ3cswTir5Dq1yuhSV8iB3gAKVDlV41yBNxPOywWLaA8w
KvLAQLy+ZH0aDXzSu/xEPh3uWSC3qAECqPVYbcC9SD5diyn8HF4pLaPcHrVyyXtiYgvEQZLZrop8PnAeODOJMpshhWdjNLogY2Eq0gVWm1v6Ftdpvek5NBFm9IEq0adFsurse4gqcO1vAqUyFnIxV4gzQDPWEx4h
M7nL8/vWRBNB6k1mSZdmWSy9OfbiCkzMSck1mnK5JpeYo/QkJQPo05A/XrS9feIvHAtSaD/RRJza8tVLdbjW2lmSaBiA2wymfBGYeZRJdKA/PlkH9HR79a54sbl4yUyKMcui187YVMaAaY/j+Uq0hshKMAwk+CzU
3elsza5tLY0GaENkPphcwruZaz8n/X+QepR/YEon/ZZTGK7OFIAOcmBssEGMfUjkxFA5Zeq8/rV/b5PX/QLpUeOV0h8GCOyiZWEijYIrAmrzYEzesieDyvztJI2D04sBRXMa1JiPY5TfawM41WhFO3VVAzUkPpCx
IVRPeC/er2sHkHgbHhPJuOeuGH9TRW0oYPSPhjgwOKaYpT/2q1rY0T1Y5X0WsrBMTajBAUH5l5e6/aSvBeGY/Jo4sVc4EL0cBKurvB3IKuLHccDz26cOuw/3qxgAQ75RZ5T+sGKop+gMs88MDLYyBwAO4OFaJGam
ulxGOuiV/Dqk/wz6nzJbCVW5Bf/QWj5niYPKsLurm2VY2OJUJjbtQBUSNpoUJWC3stMqN6JL3UK4n46UNG6V8KQWqBRbNrYlF9Fxv5o5oUV9QZft0qkamKV5bMYEYFC2dGVwdYudoDugYjaWM8PjEQn+oNPgOMzF
h68TIb25e9ZXrazmRNYomr0eq7vEOArCmty6cOPausrpCqPc/PBiapzNCG/qEdB8ZIB1e62AL6zim57rfspeAzuhXPcnxw2cllQi1bzkd+oJZxy7tWM8B8CkPDNQrPre5s+mn9v7m9qEFQgTSHDfWI7n0c37ApKv
hZv/vSw3jDMX4/vrxDoPUufxdZ82n6V62hNBEL6dsvzZo5eVBpCm3ZOlsKSQuFI8oA90HR5j9xxBvzinOXreNWJoHQMWYQFoDbnBRzevjaV9cMK2PIC7M3nIt9jBgEs54/lk57SiJWaeJJp6rzgyXs7nXU4BY+XM
nvkWVU9d7e3ZP7sbTQXwg+OAnyNYIi1jHAQq1hbazvEcyUVbN8QAt2cibvtRMWCAuB/AciAY8CNibhLy4+5S839IiL0T+IY0VJOdfZHchxtTiOlbV+IHoBkMYjJVNJgvxg2pwl7mZ4UbcRxAMhgOA/LFEWWePmtc
+AqEjkOmXnO7pe1xxj8crqkHd+E936gt+Jx5hIjnBvM4kF45wCCM9YPCAYjTDQth2GR5Uxp5Ysi2rkKLgTFUED03OtCsjEheoMYRcCiQAGsJTwbZ4doggjGYD0iuBm4PUviyGFQoSopZiSVAyFLwkZKXAyUmsluj
UCTSw2IiIY0AHlwjdkYMXpxqNmlnbN1qGwsi3pSVhTZiCr/zHjzfDOms5ny0+46GTf0rDxbm8LVHMhC03eXw+HJoBuoZtfJHPY03xzRlQEUs6rH7EOdkoEimBGutJ5tkNmcQla9XYzdckSe/r3JdAkBQctmTKds2
XsVxl61e0CjFzMvTJcM79z9KRmI25naL4GNd2ANsN/bmebUqEuLoM2y3rfhN7IKQn74LGDWEpS6hTwKoQn7xxO4JiVf8O94wLLqPRSqK+AVzxrJbu0Ua+ScwIrb9U+kkZQAeKHVOuu/83i82A6QsrVi0sP3TZ8Oe
HlDQ2PZRZPCTvYJ/29Hyv3gX2tiy7sl791GG/29W1A+t+RoNX9bjKb3AoTLxKHrByMBBB45ywCRgoL0ht6LoHAIjiUSiz+S29xdECayIpz+akbjpFR0cn+Nd2JuF56p8IMql5zoFafcCV2YVURcb0vJvPyrUIyn0
YHvg7xL3AKYaBl7EUeAicOcut5iP7+5qQmxxhVxeZ/KDTVCKuyt5UpTskU56O61pnAzl1Qyswqm7U3H2tcHu3CyG0m/7o4vqjrk2udLNbhk4xtwmdA6b43FCV2h/Eoc70lZQZ5xGzpvPHzk2Tva6f8wCWRBTuwo5
EmfFOeZcdcHMZX01I16fDXOcBCpxAbW4NKdemUHnaTZzuBJj50SzFvp3RprSTjkxokpbGw2BoTWYQocG2piZ687p3L5vTvN7jtl0SFKrAejeidsOTkT7be5PDMEXMLA5N+qcgYFM4iZz8EmXt5CpbB4BI1xEr/nq
5to55gScw7CDHaSswxY7m47iufUsKwsX0DJ5cUfciA1ViFUb+Uny5qU6wqjBcvOOqyF11VZZSxMKrbqM1Q+MlPp1Iq9hsq8wALtXWMY0JA7koQ1GpFRPcdUAUGDCqREP83CtwbKN7eqL2uS27KGvFy8pFKX/vWFR
tnhsYHQgLCcH+Y78kkXXAz1wHSRX9czgAUzp6Y4ZWJiY+n83jBHKmGhLaFLK8j3i2Dj3fOTbZ/Vyf8Zs0ZD9Z9KrBhv/bMdPb4hvxAqCcb2RQHG9j8oPmgvOZhhP/Gv/yoyANdEl3MpyNbKU3IL1RTeQ587aEwIt
wb1gjwQZvxdf3fUbPKefDcnyx/f8DTui2/81fKZCkwhpmc0xrwGut7gOJwdkRGao3IlGNKo5PnMm7lRvcBker6PVv6nZTg0ZgB0wl6RxOaE6GFE07OnzZvpJyu2lBVbzmEs5L40BEdW4sstykjMyoS1JGd2SfdMI
VjyNfQy1jMLcGUExtAY87Zk+rSJgsA3L6C7Q7jHg9fS3dv0+cNI1uXCVKZcxkTg5XpararSYdcvr1YQSRpg7goHvlNBBZMzO2OYoBiDAt1MDEPK8NcfZdr0t+mXlmC5z7mg3X84VGyQ6WyWFX0xuGX59zp6bwTAu
ybI2DT+u6kOmMWXe57IstFVB9edBHSoa4kVVITS73qyafbIkiE4DS88yQtA0C037W+eP9fA9XTviJj5dp7OzAG9CRuU4teSoulp0WaUeiXnmYMG6dMMCex7lbjRRhx6jRLVj2/rYM3cj+7IkJITRYsPVzHlkHup4
Amq4YjmtqWenhcCsM58Zo7gWpieqxUMeLBPaMczv9EPOaTbW27fSrE9TgN2Mee3moDQXZ4wPAEQ0Ny6r0h1x0pB0cZSRHN2UsJf/wFpVk8kR4G83lnO8Gr+NB+P5hKgbL8bvu/3mevQUB6rG6LxVS1NyvpL7llyb
u9X4TL5DKdJRcB88T/V6WqNTD20PrOQoVQ3FCmgv9Aizg388WpM8Lfm9d0PJwcsArpvIjL528n3sir4tmYdILtcWqkhUgsUpiZJFTb+mRk1oatd7zpYDqbPVAVWbwVS/Nh2rurocgGyCVg4ec3/hmOYr+lD7zo8e
MXPHZSpYbVC36YUq1+2262tMfZCDyNceEOt4Rm/dXcGtf/ssFpzOqXSG82nBhJ6sedgjgc0MsO5oEvPkVsTPnmbRCiWV/6oi2Pz87/kjMK4w84unM5GL2J5tb+Z+gzFqomvBfp/+wzHVplvSFPwKSDnx4baraOCB
Uk0mALVQ+dj7CWP+KZuWw2cg0FKgBczbqC67gVZaAYVdbCLmyNtAGBT0AIYy0almddi3IyMc/chzskW54XBDaDtcZOQc4BcY50GxWegh/DoDiheT7yxtVoAauOfHMEobkbROwgHoa/NwqK7uSmBRATG1ZU+rjLs+
gyle1SUj5l6C3e5ChEh7k+0Vr3S86Qw0hsC5Hg8uHsLQfKFf3eYoKkXKcFELc+vy72LrCkyf8HtnWvmGcwIjp9xc04YcSBBY3GrwDWOlEIyhptK88zPWj/XHXXQzdgncCg13WLGLdbwIy+GsmhyxBVIJ3Th8429l
S4z0SpU65amWbivXxMfPQX/bd+NR7C674/w/oKcKvowvPkKf0zDZJt5U+v71/r/P+GkIDu+LXE0uxyL1pYvZ/DJa85OPa+wEHG/duozDpSbg6ucQzHKjvje9aM3wXcJcmPk7HvFuQSkN1Gv/tmNMTFe1RdH+XoGl
j7W+5Z7qt0GgIh2K2R3TJn5derTklEzCAR2e9wYsa6kTcDge7sPgtsx8h/wGSKOeXc2ESApfGLYGjOOwGYDxEBf8oa/LS7rQQS8rMq3UrCOyMatnNkIofwyZEhI/ePpc42w0RG3hceZ2GFB7OVPTrOojPRJVAfhb
efi/LUxneGgzWjI1xanXOibylPm4u3lf0/KwLorL7GH+BcdmqnE0yMs1mzxp+trzoKlW8l2bwzYNQ0GvYswSXfMn26vXF/u0Kr8GxMibNjBlbf9PLbFBKPa2++IWyjmD03Z55WYUchGnmaRn4INZj0eBM7Z0C26i
tWdFzlZEKGFbzmq6ZzSJJtRncc7CiZwGiyEwcAjs0JlGeGKsl1GdF8cCyq6fsy43dbLgcDF82aQJa7XkNOmETNaV0brgrRmHdpJIpI4Ao8ITc7bKptFw+LvzCI9ejlgtf5HCvE1aGy2pwdwYcHJRLQO61gzoWRzD
FyfCq9ltRR04gK0+I3u2zSpT32CjX8N06I1TVab6rFnRJqfVVH+8FTHjZ2Wz9rLwRIaEE02SLydPfzYyO/qQoh+MqsQMoDW7ajXVvEu4uTGEJetkjlG3moyki0mJfZIgUYcvlGcwRPWwbzbZRPpmdfJ0nAb0qYVw
W5+nbIlsMnx/oAkpq2k+3W76xH/LTYoD5D6zH9NTeTWYCLSjsIRS8LSuTGYMmExBSEIJaAvSyedayCyKQRPLvyEe5rzZ5H6SEadNY5nls0wqKqkwsb7RhUZgE06eKnLZ8hyPrEUKOEFxLvXxLVYZmULArwreXrbL
lspbyqtA2eIZTe3Eemq+o1pdljq93VBZxqRCVAm3Ts7d4X9N4S7mxAUkP6mM78Q53KVOpiNWchu3keEYNpbVmYc/JXk2qr4KRnzdcLry8wBN19KEps00OyOTceqRmQtqEFJvEPfS1q371H6uLvHf7ddutbr4VZwV
49RuPBEeeSnQFVQftr4TufhWnzVrzwdU3cPrTqgxIQ6rTAQcQ2PsWt0oYHarCTQVz7G8qb8cPVZmoQ9dQ6mUnvpmJz/QW2EHfK9ADrPdBQp9kHdqDbrJ7OG6ZuJauufIqtzzDZMUjdfN54XbcnqK0l9qUZD6GTQz
yHS1MOOtkZlnaJVdfwwL4ugfHirf3w6/+u6J7VcQkcuAWAzXtpy61TR3lQ4HiLhR6Z1RfTA0e09xOa71uByX5YksWzezwNCii/KMfR1edzaXa1RrFusjjPfmpOs1FKb0RDme8t66F+sHwhFWzrQXM9uYkfS54ez5
rKeVy98yIe3X4/p66+TtLBZR0fSHmslkCIwLllBORq7hbiQm621aeOblMGht7WflvIGJXMH73XaeTPuAARbjzVXIEufy0pmLznULLobETdHl9WyV18+2MzGNfrOl8aocrdAY4XszuTk6N+8usOeSPwCGpxB1ixDU
pyABLHwQ5S4guZavbfZ0TD8LaVpzXrbu4tjwIPPKSGKMLqN7WatfiGS47u1YXM9NJ9Tt1f3EdHwNhu+zdXUAVOHuufocZ2inqw/FlBMd11HoJwCHaz6zz3PmDJ0aC28byJPamkpRG1WVopEH3qxJwSbP7b3II/KU
6P1rJFNTIOSsUhXPyI9wzk94tT2mJWO2Kro0q9ObgnZyGwbDbbsS+OIoz/mdjgpaKXAP/dcx+uYxRhqz4OhI9hzkwGw4fL49h0Gq3p/4/BAXTcLS5kSdsUbBCdz5tVQw4jRA5uE+hLaHMMJC8BBjLgYq7YXnAhFO
5fzIzSZRQD2fugSpxmEUL7huJBtzZ0O++dfj0zFpS0Cnfkx0mAroLwKaZZw0Kw1SaJIGrVmnO1tVj+lv14CqFst1+5scYj+7wZRGBcsB3WDW7tb9wBosPcl3pvqD9ZAyfdcb+XQYakTLxxG3ikh2UaNr2Sh4NuTQ
/mx3w+4Bm5NKD32P194lInnkfpyVVTMa3EdUWd+t2SANjHlUeBM+j78MbPF1xfOhv7Y4QOA9xdHj6U56W05Aem+4tr2S+25qeWhMcU+tEterhhP/dZ9tUcMzwTiL8vI6wrM+tG6spDkyi+RODCBMPZqPCcyy6dhR
BrdnNVkBwG6IYmbUXShT9sRtIqCcp4oPJRUnrvLF3+3lo9gBc0pcfFWRUwDKhQUw6Ywc0ZTsUWlXRbABzGFoUXt2XCVFyk4X7TSy8ytHgHj1y0+AGGHywWIHAIkOMGQjZC5A2vCr8ED3lZjGExU5tudNptKKIhvA
JpadT5Zzvtms4wOR9AC7jBHwhYpwL2i3kWqnEXo76gRJSkzK8neRqZEdfoiCJkBjWQ+70k9a0M3jiuIsQM9m2EdFo51nn8FzgexVNPy3kfSRTFpXiAacgaH5vPl81N2dveEjNQWgXDmyOOAIDJ6BngeBotMJ9aNg
dI5m0cL8xQMWb51NWgkamcFj1wXiqb7tHzLx2PVzlvBuA0gUS198yHN4kyF8sf/4ySzxZxbsSmLOeZ2oGTU7CjRaooTtbM9+SAo37kzjTIdDzy4dpAN815vwVqCG2QtzjO39bs489DMkdlivBlEvWklz/lglmg+H
4+iZJBY0lJ77sAmSmCWXSqxJH81x2mZ5NnRqLZQYIn/T92igupM6jEQfQpK24pJI6Shh2WrEdYxtlRhu4GgsXruaOateT9qiNr8sJ5kwbXIamoSp+3N3gaLcXnZ/+K77VE7lZrJ3vV3O4rBK9nyCiP5RQKCwminm
uHVQALRrxIH2Uyjh3NsSCFFeLbfMwcedxoa/Ja5RHNt51O7k7DpNYMqSRtUWlvWrBWaRTPa5bpKQnZ4bPqNYss/m09lqTaYuFtCfg+V6EgrA31I/44nHp6wze0+knMbEdJyGK/8AViH3Vqui19PFXu+j07cg895F
KtyHLowBNpQGF96z7mEKgwD//aXq4/oqUXrwxZdSCpx/M/S3YnJGWKvoIFPl+PksL40PzgDCc8DpWIIkzH0BsjPixL6d3UKok8cU9NUfK7JYaX+3MyuKxVSnqnI2rWNL7xIEmKkoEDqZD5SK1ZfzUQO2EaRsa++n
Gu/WUhmz4+lEN96NP7KzOFoZYvnnOD/rCkWENGPpImDrdOldaP+aGClPp9g52FQ7T1p1N7zT/6nApViJw15GXA70yq9azOQZ082sivvYfPmPkPU71HhJJwKC3qZP4J/Ex14t8FlBxLECiSzqINkzgUhK0MnDdOYn
4/535D8vmvAylsP3Xe3d/YrcTz69swJd0ufApWaCXiQFDej2yhZI8aGRx+j0wN2uz34hvar3IQE+hyzAEzTuasRiCjSc+gTrW2qIUkRhDqPPQf2KYGdYYh8/3vvxuKRexQRsrBKw8V1Dainsw4C1CVh0q7wsN2Xk
+tpE6adAx8UVjWy8TNdloavTcNkbbZYNLMVN/bcxkleB04wvc6z4yyoOmkRMTx4D8IWPkH2+pUCX3W/fbzrvDKyd36nzof6sb+H392+R21Has5So0zQiwScrNXbU4qT9tmIkK6MbS9U/sfyyPJwV2X01LvnIiIJP
Er/KK9o1z6UWEcIRo2Uhtv9mVso1eAm9MAdN5zDSQaCKCfnqJwOCAAiDSXOs3GqjK27WZCOkAIMqZM4KenVFkKkU7FDj2XNaGRyAVm3xwmAWgTdp64SnV8MsNPaZJgGQ6iKKgcvubOJ4y4KhATD+6pZpDIye7TJO
yG/2lnuMZ8Fny+tydjhaerNRkQs9Y+eabDfojqj42ig5y8AQS6FYQo5bC6J7F6bThvV+nUotObpEPEnJV+4Noj/TIYe8baiPa0e/xCb7ePexSzyF3c3ZL+upyL9yil7L9pxnFeUt92bvqRetS9IXgkEnDlFtJCrZ
my8gdE7hETD+ifLYM0cdsIcBVI8IRh8Ymhj8maCEn1GyA2NUJj17E2+W0cKmj1HdkZY1ySMfTzoPjWr64XhCwNFOHynAGHdmcmiZXRSj263xB/dhUikOIhVyc0CRMxCmAt6PYZQRM9vZ/gpUeAmDl88D67P/lmoh
nLfg1d5mH0O0eGf5UEboIF/FIoTAd/CKh9oF7zSCq1mp4Ht40hSl3fxLfukdpwcl4R9duY8aL2KC6xUo5AhmAMtJPI/10lqZC4nplzmO/K9saHME0xQB2TZDvBK07iZGu6aIDgncKsltguqN7Ld7hVXnHFFPzISn
b+5xARqnocmPgvYtuBGozAt09a5Mk8VZt89mgyVagc5sWXsfQGRL3MjPzalJ0qbBgORowfDtXWfiLKyiVrADxpZML6jY9m1TE0+VZGqjVAYvLAxa050N+1YN+japbKFtZLDZNHllMAft9gA8VwxJWVHsdk+k0lkK
KuzL1lw7he1eFXs9FjVK7/W4PIDVzkpAiuK7vTA2YOvoB0eeGPJ1P7bcrQ+0sMscMxDfJHlxMMPoKg14cxzSc9xJDBANUt6K0v3l89Z13nPH/AWO+xise1UmjkEqlxTwlHvsh7D2chxEg8JiF6yxdXErHv7RAhUc
WfQ88JQhk5UPISS+C4Z8tPNm9TlnNAYcg5A7IYqou6g9fcgbnCr0e97TtLWSOutdKbyZnAthrgETEa17TfDZ+49mBoFBCtMQbTF4qNKXXK77rrGfQaPzgcbGUuyi1iUMRJiH6JJUypG8nUdj8MsaZ/o4ELUq4kPk
7T1Oax0keuAyHMEiYhkMlMQcGLr5Akck60EneSmTvZ5ntajannWRUXCqJrxEIhyZHWCY5Sumo++3XtP11htpViYYDWQfe457MHJOYQ4NDmAU5qLuXv70G0qMdLlcx7ZeNQJTQeFK7Y8CNVy4qV8I9peNZu9fmgwJ
QJWq0lnBWhqoX5T265ttJ6IGp7ryXcEEITy25wnghuJc4+yWEQtc5AiF2a2FzdWUVgklMdUy4KLOti7KpQa7TOws2AcQMxttLy+EePWxtPyydKv3Ejxf0EVOYeeds/8SbCtn/4pUEn4L2WpZvVWtmsamhsHwJsJz
oSTl1DwyXguyA76PFJjU1oCwo1TcJWnEDjSIzWWEn1sqVVPshl3Z3VEqomLwcQokiW6+AhhY9AiAjBYReh56Q0FkRitRQriswk/0Z6HNULlpJBTg1lISqWhCTXlwIASjrjbhVPvuDVansuotdqyY5TjIUhzR0aRm
45LWjxV2Arb+CfdlIQQeKFncTlW93WWcaVB6wpDBSXyVGTQ5KxyWFLsIiOAnOLzZ4735XXr9KOFNU1aF2OI5lPJAfxT4/hmvFwu3B1+jtwtby9yalTmQsJvFXkfPLnypA+Xf3AuctqhbkeSGX+lQ2/KizLBqF5sN
TBiuHEGBeGqAp39dgSsaovZyoBrBnmMTcwlzLfG68mYBDH1psw6AIobg1FBWr9QELWhn3diONEbvjD5bqi0DWLQVVswOf7rJRG7BqrX2YacuXupLH5ash0xKb/0e/m5R+UhyEOtYBsf9c8/dVW8UT2TNtlIP3JsJ
QZamSBnGV79kIAZidUUxi3Zddc+lJoa7+nFeOX7QwVVDE+chyomWGTTkzt7sMWKvtIot3/owmrCeZY8WVkqFQgN4XXVSqUUqM43gbwc81VoLeLiUyq4WVdU3jFCqVTfi2r+01rg2kXwtXBRgvRykPblyYGrTFPbc
K+Z7mskvCmNuw9iOWMfKYhXmzkKAZpSdmhq7IhKare2mHb5cpdCJlOY6qv6Wva9DDDiBDperRVxTlK4uKJvS8ZHJiyPrtvhHtMlRhGXntMfDIYqnDC7OfRhRCCBzgBhuWXRjob1ueSZrBa06QWhw4jLjiqMFlwbz
VCS+Myq2dGcVvQowHImf4WxL+NLe/tP0LPgkFN0kMHrMb4pXKn/tG7huMcdh8ONHze5R6zJP89n8c/48r+fTeTvv59X8cL6YX8xf5+NLTvu9mJsvgsWSX8TPqz7rWXNw6la1wKFFhf0ztz//S+6cuT7z2PPcInsO
V17MDGfMlUstH9ezCSHCemdgB0VBSz7OUfwcZ6+NnwI5PaFfhBEdawVx9MGwTLC50GbBYBHrosw7BZMC7W3UQ51C1LutAjznmTpQMeCLfQ5f/P/saVwCYn2aeIFXIdUkczPtgiS5sviDjoJsqrqBWs1Q0Weirpi6
56lWhfTKVcaJnrRhXFyDwM7Azj2Y8RF8BNfV75+XEQwrT7Z2AS4JLDeQjpD6mpYaQh7eQ1aglw5mhm2GhlohrHTljhTGrsv2uTtiUFKnhxN14ydrJK4FjGAzjySLj7Dg+J3BBntWFi4/KVzAUixOvt2u+zb+rvSZ
donpGpI/LRxq0gboD/7S/BvY0/n5fuoPkn9pGFlTUPEEwshfOW0zNKNxh+99GO7QFPKGu8FHRtESoG0cGMtMEEFR+IHq4jknsB+DwimCounEYR2IAsIy4LUkhwnjtev7FdHjwml0/+EUy0iWh9HWjjsKJzI62egt
MI2bXdrV9C4GNFsfEPSBHNXQ68FbDL5ZlrjgvGJrjUB1JvKqaZmHGn3J9iNee9zE0Na5zjZFA5KAmz4J21C4+q5dsNP6vQ53CF3NwFzKd9IXCtt7wTTDmmGfW3kgSs+RNZf0Or+gPp2cpHsn5EXEBG2hl5T0MG+d
oG3vwqa5jS0AytJq4HRTMUidj0PYNsU0TrMCd1anXJmtH1c52aLB+5fAjiEcWokidQq5Cri6YZSWRpZbIyBzvPYTWtEmEbaTzjdnL+dtN9f2dHHzbfjftf4bxGY1UWoYMS9OcWwRFp8iTBtSqzBGVw7i7gQgHsMc
5BizYPsZ/bP4N/Ma32DXVJvim/53AZJV1C2g4xIWrt/zuV5eE9eTam+aIM0YthwcSwZdLMbOKzuTbl1VTzHeXUHYkOWQh3hEmRWLSrOZpu5jTuFzfTXhqyesG2XiFmOdEQ0fnYevuohqZFsUYlXLLnQzaVkLZI5i
qDCoCbZdCk5250y83UP7Pbg2pXxsnmcmxOpHLHnXxX5NcBZNIyh0TLlCxgXYHu5pf96CLejYE/b0Inuj39exxsH8NH4JgsndxHH0Mwvk5iltwFOFaqgpvS7NtaCSQu1R4cAsyaohPhe/f4d96Db/KO6KPZAq9nX7
2PeOG176diaKJ3xnyFCdeH4SugD88dUOMqF9fPcEiCXkKcJNZmxHR0hauH0LOAtQIFHIf9cVpTL6ifuC4D41EEfkXvROwKJve/DQqgp+WtUaoDVCXEQo398cFVCd/grTRVvVECOSkXorEpxugxCpFlnTqUhQ6+6u
vJydXaC5bvq8TXQ/k2C2dqiQ+T4SupRV/ziNR3tvs9MxLPrNAQeOBqzjPlPYFfRR9QPp73Q6NAmL5r9bU7jv09UMOc2jZldegyv5QB1E9blMc2SBri/WbJucGCUCS8tmUqROmn3o9YUq1uoLSJpGrnc73Q6B3fqz
cutu09NwbIp+vvOPrhWBlAQZZ/M1F/Zwu5Lr6bbEmkY5PjTQqbehN2+riVzW/So18+Gro26fm6r/rhlo5moCQUhYzqjFCSKKegAsmt9w33JXWH/1LO+5gPCimVmAPb4CMJkq1wKFo73HpawQjFZ1QHPW3qI/zpYZ
+/F9oUxoxHpSrrmf1j0heYkfK6i4uiAJ3ogl5duf2ikt8ddmZtzWPhzdV7E4e1/ZKnP2atpMhIzLuW36PtslNKOqqeOjhP56vrSS0iH3QsXs/hoVinq/BWXy4xwwAVc/+5I2d7lcoWZVjVNWbAh11NVeMD2zoloO
mEpCSaIvIJfjQ2k0lwfNBIHqzRcVpflw480L8LbTdqkByv/gDQL1mxcNwpsPV27q24dJlbR+YapwWy2NcDeLnnbmetbu1odpDiiHW2M+aKI0O8ITjI+c5IpT/nP1Jv+xzC1fQD7kHyF9Czi8v6bIfIxaBtYgFpya
BtUd3Q0cj0PON+mihvUz0/309wjDCrkFJheImve2/FIp682wgkpqmm9mXz5fmihFLSs874o3xjQrC9HA170MqzFMm6rVEeU979IxChMI2AIMRgCf69Y1mfSHwjIfhPF5kRQCLgnrdwSHJu5ry2tYmzmZ0VFOgdpu
4FQyRUePirdGncQTGhkvVY4Fc0XtmghL4BGwdHzSBJl9rxAR2q5t0IwAEV9kKdgJ9ftoDv5L7fQo21R2hu9XjKR0l7H5ZP3tEM8ontCJN3/yY0dQASaInyOTx4MZ500PJbIZcqDF6f9YHpexy9rgyTLMtQHFMyki
kevRqzbodxeDr9Cb4dIdt1fRBH9NvvZcLuznHWUTG+vw0fj7YV31oX/HVY9tktgw+QalIaT4T+27T8s1nPcytbBbYcqDvg8L2GcX7VR1+amAWXwvg8yI7fMCP8dNgnyrMDWPI1P/qktr8hzrmTLV6o9IvXGuQrx5
N8wqv2C750GbkrfIMi9AwY4v1yjClszDSNt5RsckQRMscmn3axkXBDyXCnjii5JasgETiP/yUaISd8zMJlzLNlBnP9X7Hnh1zXuqBwpilV0kWS77d+ia2pq9e3AtqVCrleMjFWRbRTSY7chUYEmNzkvt1jJ5xowO
aILpdx9UCqo0+fOVhi0UOci5R1gTHRI7nYRm1LAQY1Nmk/D8ZxZojJnrVMBInKpKqqkPfQj9w2U26CZdPN8ko614Y6RbvwU/FTtGtiHcueNI4sFPDXoTvVE90tmy9BCBhd+Q6WeDQdpjFcN+BbHjKAI5fZeGlKgd
v6J4tHCUrjGP67clAx/moB/oU8IjjgK2T7tfjNPGelwl3rMrgIDYRnFwJKDKZVIGou5bu6Dm+7N6RjPvYewMfAAAG13NDHVaib/eA/og2qN7EjhPE4Shw8ucRHwX8LADteL2dKLTXKbE0a2EQcoRZrXCN7P+dFzU
sTWiF5+fPPo1XrAcX9pSCIGfNm0Tq7pSBVJ0cRjClXi6z5rFXvQLyqOF/HZp/gQuVp5lkI048Kd1KpuJvu97tMZAfdPvrK1/dr5zrjqs7+ZTld3YGt3TwA9zfaN3zOj+Rk6a+edUT1jtQr8fayRQGM9et2w1yQBd
WWnXmKDTLxPbZiEE4hIomOV/zeiPhCl/tG5Y65+oaRrmXuDzBM2nH4DuWWfFbVd8ofXi+gNW3majDc3uUQe5NAoKQNpm5GyZJ0zLDapks+ct8EO8+k9FjfmHxL7bMDclQy1q/4DFdkKQ2DQyZFgrq4U+kzYZnUhH
3BsYjdTAPu3pkHzekkvpKwtDxSozXHPHU9ApVtZmNTTq2xziOaPxrEIV0bSELA7mMzl2fTrxoxSRfKIM2c1zWuMQ7R8yNDZzvU1gTLoAO2/LhJRHiHNDQYt1kefJaTM2x8NWB8F06OlzH14EhjE2Ry56kd2ICnzL
kNClSWUiEh9nTs8OH8aWJdQSFaFS7L5NSs5CPnZlVG3hwwRNSQAIyb3/9HCCcO3o2MLpN5BhOhqMDp+CJ7JVlPGb7KWAHFHG2Cw2qNXMGqxPWqWZMIlDA8tlMbfb5TZTdv3awehrgHevfCD9Q05/JNrPR2zICvse
2bCDonGy7wp96uAvVzcPhcHN5k+wMhJ39h7d/LkYshkdMqKDhht6zhH/8x+FEDdZvVPIBnTPRnHdfv+rNIMxYACWUKRdXq/n65B4S283UyT7qbV5KJtJPKRFjxO/xO0ZqnnpTE9Q5Aw31MPPhM+FVuvHRR+Nw0ns
90lWPHvyH/xwcZbTBRbNy94jobNQOv0PQXi2/SRIebBmJG8qBB3PEo27GO/LbbMLA0riSEUrqxDHjHkaBf85FzI+a5SiYxd4QcTingMD9OBJk3PUnDzZvicGFpesUt91LM3UFymeXulYNbu8AyIb1+GZutWN3CAv
lVOwGresY/1yGh9k2Hlt66dnTU7N+cDxQN+iesiKLezurHu/Xb7DMbtOdsqafy9I9SX4fSttVsYMHIavpi1PfnrCpnNmnOgE/NGV5Ul1SfnZHaN5Z3ueper+Vo72O+j2LBbz3Pwb8kG24EIHksb2PJXaCGMR/ufq
TqcOgGzUOKm798WlldZyzHogd8cW4wqziM5dhzcDa0/g3nKKyGUVSyBFCodX/APtYjW/sAqrfofG7p1F6cgAO5BsUqmd0c/zsywzmRe8RjgVwUjeoBYFlc8DbfaZDQGuddv7vJXRnm3dPoGIyG3jQftOgWOqx4IZ
j8kfDkYJ2SKJoYaruYuvYqRDvRM0HZCDsqxyQ4c0yZVumV2uFbJZUZ93BC1jzVJKBjpRsl2KxBaLx8+9awnq5Ttzmct6Iqi3uNldmTnQ2XLetzJTOGqxdnB7kBpB1Cz0J+/OpjnM3v6TMjxv4X4mlG2KLNF3qVuM
w5j4/8SCms82l2rXNUwrwVbNJSajZXRLbEd4c2nCePo1wRzf9kVWJilydcCU5071TcAqcmJLZXofYCLFCMndtuc3G8hmXdjwLbTFtEEF/E3OmujOIkPogH/5QogFGK0yS7li+YYKcc5+Bhhqo8Qq9BvAylQ88jA6
8mooS4nV0PH+Qh14sELn94vG0pC8SUUrZau7pEh1K4WTCPBN7dTxYQnJgz0EKIUHa+kteqEE/uG8ydcpIPJEtJZuoleNfG0nPehGntGMwwF0R7OdgDyKiTeGBaIT5ihHkHcNGA8Yw7Dtmxp7hCD5ZV7YFBgs28cV
+kH2dnPxWuc4IzCVxIM4BqH2csJL85caUIZprXF/0Etn32Mzod34AKox9tchoJ5fMQZbDQ3P2IiZFQdMjZdo75dbSXbb6750/FIanlbmdTHIQEBP6nlHmtWeWmDPHYlUhMmNFsc4yM/8Kd0+phlxNnfKJXScHfV5
OnAw+aLOMSIY2pN8RMd7NIRrq0FnQWQQc/4lSYTiu2RAKvGOCkD39DbRsj0es2cqReB4IKzuoQtR0O0FXURQbIlHNEKm0ZTh4UDGkDKu1G0q0X7jl/bgaU4TDFx8ncKt/Yk/f937u0OZBCSzCfonOQ2V7Amu/ZTq
cpTARFcCY5OPZmvZpawavbt7Qted1uw2eAAUmV795A99SsCT0+0pJu3Nfi2zFRQF4J7wxbyjYNJOSxVPcbMAX5n3/NlxsrH2Y5n9l/pXYb0qm5MoIha8N56kaWnNyNLk4mvRiv0riTv9NCyNhcojBBbJpfmSDu3x
tvATpJsuB3NiV9HJsfyKbQyE/NCLzdX1Sdvfx5YLdBo7hkVZojg9RMjxIN34Hw7TPyG22fsGN7ppNiuyrIrjvT6H68u1G3G6rY/ptoJhcgKV0jUB4OLQeKkPzZh0VCC9pCIEynOqMDXFkrzw8LubauT64yqQYxnk
AJJxavqEzwk2kT9CT7UjBvskr+ghQOLUt3j6sBdlij3ptfLuJ2FT0HZfjzr1+pv0kyoVyWyyXevYiBCoJafHUl8hCTu18hjtk6i/kjQfZwW5aryYmjuz8BfSbIDoq8jVy7x+iFEuW64IjthG09oH8ipBUcFnNtOT
KbBBsFZWdaVOTjvwf7zATRy01y4OpTgsjVADXM6JoTgLKBMeYMxZmBzxoiFuKF+D6VC+nuRaXpqBlDvr0AnWTtI/u4KoRvcktl6d7tm7do9g1zfhQNDYDKFk3LctgKLzTVrjDPX5eoiFcCj1od4EsEbjDytgFuXE
XdoxsxLfjSunQMxL+jKLHWYTV0vSVblClwxQ3OgzPJlgOA9jHH00q4ziYDfdTivo2SpZ8vHGU5a+UlDE0bTQePKfcGwXRQFIZ+Maq9g/d1kMw4CCxCgEzw3nKvWNQDHPEQpY256p8aVD6P1Cj0aPWHsIdMhJrzfH
3HoU6Cg5D4GJN4ugru6zwdK8gjqQGoF1+trXFQBknaIwTY3NOnUJwoZRc1VrqVOqrlk+jFqsOpyekH/CSwZZoZqpDuPa2ZSZzqVMPwjVVqDSQSuFcn6Vc6t6zFUtdKVNNGeoMeEQQnXlbOxbaPphSvaaqquHJQKN
h1Y/QU45wG+ki+980SKVKNDI6ihjXPsEzz7DvYqUdL/Bny/aRSmg+BoGysKGABqx4WAXbGQIgrMewHIp2x6NZfaSVsaIyAbMk7EMEeL7IVKoedPfW6a/AzpW9N5ZbjrU40N5CTBGAS5cw+hFuI8GnMKq9LrZUUQ0
8X3RqCMDHLAyPT/2HYpiUyH5A5VXH+l1Ar5bVPZSRuZtqzEGWGQTyCpXXR8oYLMDG0bkHN4PeOZvGCUUJl5euJaJ4QOuFwsiO5OJ0GGNclUq57llLwKyqm9UEVaqlVUz+cSPEURmrtR0HryJ7f6PYfL4xSa4FYiO
OjwQzspNzqZTdeTc58uqXR0sZCsPVqnhMeSPR9x0ODlC+sq0RmzxFHfXGF+B90X7AxaHRX+mtID9vZpKRD/PmQFSqB6kRjEqt/s4XI5jV5JkeEhn8UBUcO3EXh4D1VdmtwQagyJRnL2S/e/kQrOOCGxf7j46CQ5I
hxfpdJB58pBhus3G6O1GkfkDuDunEvE45oPpFJ/TO/u7T2SiHv9wKdJcBO8O64Z+SXwhziM+637nQYlGaNqtFRf4vRY1IrZZMlMdWbVVWCkXBzqLMVA/rA4mbAAtE54gFziebsnltdn2OxESsKkedtS2WafS7oci
AFU+YGmP7XiT63RTZLly5bwet2pi+pVCLdJZfFR5FLO0tFpaKbVQd2fo0xGgGTEILCS1Exkk0zudkLOOhozCGtKRq+J0tYDZFwzh5mP05ig7t/f91rzjeMYx3TLhquei30o3TNp1fBHa/x4uD7+P5VFH3MLUVzTk
wt7Mm4Z8logLsZw7u4BxKmxNNRE3/oBQXvMXvcqD4O32yA0yE5yanHnJOyRSNIkIDKfzIifSRHQIHRM5lGmLybvTwkOTIPlhyk0stEhO0ZDFes9xI+Tu3Xzu7X7IVVzurpq6KAnUHW4I/reny5cUrJzg++YJhcLv
H70aonJcacFOitykz3HKxaeT3occfriihVWWsmApWO3B3cwBD/A1DHY4hN9FdJC1Hf9zmuJ/fIFwz45Gbd5Va4kps0Izzhzs4A9jlIWXqWE5TEfS1rhrNgjvUYuk7Lknk8KKXDWq4QxpAass7o/N0OU4xhnk0sXt
WSd2S6mKB7OxBe3sKIVPfvhQMKp7huxJO9KKvCm35zxsomvj+zEr4ygILhILQTvWmp4ozZeJcu/tHeGWLrgsAGP3fX7oL+/ndu3A1yUS+fo24COOEOlkpT4ltxHvmKLP2yAY0ZXcHyoy/Cy1uqLYI904LpFEASn+
xs2MwE2yfBVwl6zvOnpiYELM/XtoSIA+i/qWmsvoM7RYDFOmBrZpQ9rKc7lgmqksY8MXKfXDE9aPigeMS+q29U59K6qpM+IimRz5GUERCLVgW6iqGzRqMB8stx4TtvHWXuBA/xi2J+UotB2V6gqjTSqs46kLKF/h
Yo8RD5laMw0IEfOXZIO5lv5hEh3lNpEHZ1s2sWsiJZxgZFROe2H9Shp2th/nfmEj34SmsQb+NXsBLWfqnrwKVauqXIeiMH3+QsA2UIVsGm5rZ6y0px8uY850trwJbqRZnNr9KZ/mAI3OY4Bp3yLYROKruo6+/gvH
M9NmaZTYQ0H/d45zMBpUnNBU38vLPfMU4mpdIZpqtT5Pyak4iucf9/JVoTMYYNzexoNpIIbJcUfVLvvYED/zMKbKE5FugaDrKglxJIZgG3BdRx73BMQm3mEo6NLpBuWqQTU7ChW2fA0Hkz+7PW3ZyPzKa3vvWNxk
2EDZyPEvG4D8h1iFJhn24Sz2Ldg+OZ88KzR8+06IV9Ufl/jD01+/7uKdUTWLyl7xHlfcferRpxXgrnnPtoXOd+YiVMuORYyXpHUaM8mVXjbDJ1nLrT+p3C5ylNtcBTWqGB6CEMxjCbiD6m6VmOyMqH0C8RsmC9nI
xFCZ//MIWfW4qZf7/ztNa8zgs6rV41NqmtZ3+o4XMfhnb9d6cOzaRRfCSl3SF7pnt6ZQQexKT6hbtPeoWHPaXZsbMSWGnV2FQIEMTLfM2dTQPulsJOjasmvy6wwB2M6PB5dQQ1nMA5GxLmSoYFEKTyzry4YhVkLD
s3s7/I/9MUF9YvBbSvSgXd0RO+H9bkiXnwa39bB9bxzgWQMUrXwB0mZCY85imlDKRp2RV56o4zPunRMWQDsv9nAGaYhwHaQybcGgCY1QJqGqDlDThem4QM827nPeaEuN2E857gMy6stiFAuf2r3G+6gJz9Z+4qu5
cR0rmhc+moDMee1mLMhEToJri75MxAf/3pO4bMDNtZ7qdHifj54flSmBNTBJ9ZoDq2jK+MZNEBkPhuiU9XwTaTJGzyyZsOylG9t04P9kKamIf+vSW60JHb01zJ7WbTdLi/Fgfk87BwucTEXJE44ro2wXuCqpHYC9
irp1LQVRS6rCoZQaZRHmdTlvOrstLuUTZRLP9sqdazwq2B3rPnLbuiFTtj19TpDxGgGMhBuDevDGRbB7HUFMbChHGtrAv0thzd3d0g+djdR/5E8sDLj5seseouOoH/EXNwwAY/1L81YokQG0iA6dxw4pZKMdny52
9KRx9MS8Dl13NtQjMUeU7WksxCnF4hXiIFaFRZqm88XPxpan1rHJwCpiDvh1GlryPPGXu4536JA1Tb4NvqfgbyqNAlPoMc0vozllU1WGlRERy0NnSMvBEJztPS4I8qKaWZf1EsOUhXiymecZVnZrxTza68d5T+Tg
XOJGuvJqvghy/Kh2ayN0vCrSRSgKs77IHAN++GaOFziaJAjO+JDMDhtknKow2df8esd8BFQzDVw9GfPM9iztJ9ou5Vx0keuWtTsBvVPRQA+Pghb8O9xs0+1ZkzjMw6XxcMrfU/VL9Pf9BWuxSltnC3Zk/UNm+vvb
EO9OP0uL/c+ZMt0HZFT9PD1LUyollBgZzU4LZn6ubj2G4a/97IrhoFEiKO4ByJEct6nhqKMY5FtNFM6sbKg8Y1ZCNhxUpx59vJDMj593dKDP49GYEJwV+zIvi3hW/3dJWH3KizjK0RD1TEGXu2/Ghmm1V3ZTxBbN
CZpZNww2s1cdD/QKlBJRyKNaeUJazEsS8H2BiNWP63Zt3Ed/7+A/2qNmFTNs7xinG3uqC/yxDQj0bR/PfBt4xP+uSv9YkCGAJkClZxMwZ0NQcCnXkCIUAw18dZc3UOJBXK0wCDtYAL27dsMDjvXEZLIZEc6LygGz
t1VSssEr9v7lotYgD1SmKSd5nWEH1I6AWe/Fld4WDMMJmzRBFSmbm02l146idO2RVZFK9co4u81eGc+s7yy6eqnf+aNhVnJVcj8HKNJRLNBY1DvWemSeaBJEaTABn7PHR/qFYvAJZIaS0hGu8p6861w1v8fD4jpM
6ZljwKY720JKj00qRfyo5aezMvReLCaBfY5E9reQLgeHtS7jyGGi93GlfonoJJPjWhgisc20SzBzNDis/aiUuPKUmpAvf+ZFfHgkDRAly4byjJMt7Dk99kqi//1sspFA00hEz8CzmNYbdnFq5TtotOY+qnqriSK4
QXlNHdV+AxwTEYMiLxzOqcCGC7qC3J5q4srmyy0CUn0YS0Jq2QtI6dAtvYxWkScYtvi2LH6T74iRsTCIvIXytulErsCFutLsw3O3ICw9M1L7/526X6OUCyu59bKzQwFU3+cWQaFH42f8fVcwXdypoWdJ5WQax/zl
uS9zoMUVd/Zql4m38Iio23we2srRwUUVeQs6w3WVtmkTftCZx7P7rBYO0S+3ZyumsAJXA3+Uz4tQMeZ0uRmux6yu1TPnzdfvSutnpprrX1O+mgrqGqWdz4zgY8hFwH2V90cW5Vp9Pk6F04K7G0QPPo3kwVSBG1gT
fGs6/jeHEQPn/8gfvkqiCoNzJBy1isg5r7JE1lYuhilBE5vYrV+QxtHeAs7HgFbgXm3DOgA96Bc8IHSgpu/Ng+VDD2eTWCTlU0kMZoH7YWXHiDcZVl12/g5qWA6InhylbZbFX35nYHuTPQ39obPeIMMkB1XiFMnB
UnXBpEJU8gH1ak4X/g+ktLrUND4xDklr++0C+tYcM63VWEeylzz5d/YnquZNsA/kRfpMKnhTNyzlutyeY3X6Mh7KWE11SsJa31UKJOrzmnYhfhQuc/CVBAfpEixuqN6VEN58UDKC45ZlLkyG88GJuvSbWkOQ+gXg
bLicgOOaK9Zouhtyqqk875I/bXt7OaA+GJNTu4ySz1VjemnjOMddcVJlz3wewQOqFihfMTVvyrihERAzsSSkkz6reSrQTi5Lb4Xj6KzzdYuSCtF0mElfqYMvBY85+48PmuQ9xxA/Hwm6LxVR/XQ3vi8K04VVVKf3
y1s20hisGiaLur1Z4V1feyJ6tpBgoSllTnm/B/X1ZNu6mcmS35AindE2795Wpk6LXGOosex2R6TuaNuIrGDbh88xTtmnDKYALv72CRRSqIQ/FVTmk1CyVHxIllBasX7RFt1CjnuZggUZSiZNF8DoU06id6bI7uf3
KwsiAlkU2mOSkCKr/meZ+FikNyEgHd8NmIgdL3mIzuxwWXkL0kKnRCyJRmHKQePg46hu9d5U0G5J5JSQ8OJe5LcpSUpFj/VnyZ8c5d7H6dlndO47p+A8xeW4OPxb8CVRt4PeMPBMvGGiljYQ3fdDw388jE8EVYt+
HFqWmVrkODtuaI/JjI/1OwVT4T/5ozpZaHBbsBAD/BJpoVtj5stsY2AhU2MRjuijgpQrQC8oyG1ej4N2yEMSsBmQpqdMFX4SrGfeDK0f2f4I8ma2R/p+rCzovUItnYk1haCt7bGYLq+9z7z37N60t2HBPOSxVznv
21zZOC2cy2By1Jn/2uuaCLsw1ISO7hBmXPxS+CmvBcmOU8q2FkeqQ7fMYh4cqgG9KJul8dl+Ecymi27YnMxG143XVWIUl7X5AR4qeWB1GNlEWGs2Dtt+LFaeDZCtRkZrVYV+y50z0MeAw0pc0fhqHpV0kSXgg+3L
wnAb9efqwVJ9d1FY7nU+QW3QPsvDUusFPNCbA6uQhMTUtPNTlNIpck07L+VpRh/HxZwHhcPbyYk9LXoNifyt7NY3eblCAJE8JZxaUN0t8+Tah6x5X7FdUPKmgk6JmcjdWXMb4lZ5wSC8OX0AAOWLUGslCH9K4rlP
WO0WDLc1WiW9YqBz+dyY92P2o8OsrGilMu0koyA9DRRUt3TwUfIkral91G72heKrjNQRAm6j4Ba4TBVjyVuEPe5XIVAid7ACtmgXRRkTND/xvdpyQDn+BP+Gi6J4SZTT69QTPqpIM+uEUcb8tB7KRTMylfhxMLly
dPdcIN1Uc4lDG5Jta3KFrjr20H8m3KAIvaIsKio0tNoal1dzHHaxhqqobW8MYVCDl1NhpWUjcD1kWbm2lCrW3KPhzgbzLMsjf/PjB5UFgr+OvLo+aDmE7HLY+JM1/Or7FDsDgx+X8bnJoP5xYEgGW0hquN2pJU0E
iJ3wE/xQlbkyf0LIjreWhgj2Gu+WzHurl4gR8RZrgjF1hHMb612IC7oZJFAM1SChUsQSO3KwBMp1ZF8lVxRVY2ruAIXIWi1PywAZNtVnjQxuUr4r48imtlX/OHiEBmBsHylJOKnPvZG6qhrF3ApcLVyminVvAE3s
1QbFLl5fe1vqTvWbuYTAjGps3J4c/6RCt3wUF7ySnc5sFirCtIClNDmAUB8delprV4SYcmJw4cKTfHzWNvaheh+UxBzyJq0oXNdhdxclTcxT3SS4NlKobklfTJFqqjKlPJTU2ocP3j87Vwe47BJUwFLSdUhvvYoU
VP8O4nqn4dUgsDi+w+pRYYWFfAImA/u56j2rYiv/h7dJnDyRGcwzKGfU0duP0WPpYg25+zotemNialWqSDLGw3cz/KgMN2K29iy77GRWnSzMAY8PGhpGx0JvnEwdMrVlkUOIb1hnHUei4593wS8ocVgVc4wOKKAv
RR6mjJXRXxJ4J6B/Xay9XfMP75rC9EDNz7+Tr/8pB9V2PHGpS4ABzB/DUZDTMdv7vHsiKsVBnd0XoUdug2ZBZ1FRBb/zELTR+4ZBiwhBxb55OR4+RRL37kOIO/CXmUvvm7q9sLnbW0gSStYh8LcUcEAkOtXjkHgK
f2Pot5XgmOBSmmUpy9OzOWZ8nIdlpXHTmeYs/KWLa/I3ZCJK+Sz6ILyUP/WIlcs5Xp7Hl1oPmE1aD/98pRoAg+zgDRLbxMfl56ycxt7krH/nMMbbahaKd6NzjC5qfewFiqpDwt5VjklPg2++1fKOR0Y99z/Zy6cr
vtrzfJqq9hq6LDyKVU/gQY50FauHLdqW/d3JsAfmivVNbEnMkTptPp1+v8UvqUKfM56OuLDm8PmwB+RnNVbST5BIDRT1uKLXMBTpTCxiXroLNvnztbEZ804QgFIe1VRZ7OIHRUFm8osz9coitojWqiUXFhpnLcmf
yXhRvVKoSY1ErC1hkX9CQf8fSeumUujBh6f0SCV5Rg/JuxZoftqCC5pehBVUXe7MrAjVwiGjszR/bOlHy1Qp54dgetWsP8E7lemilT6FIkK4D8m5jF2MlNrAkNzcQoDfQPr5Qw9e0RuZw2bFK9YOXsxU79X0gw+9
ih/laxi8us2+NK3nW1yT0Iy47aIY9bOvC6P6PJE+d/n2dsEGf/wYPK9SKKk6+s8XVhx9Z0SQDFsrfdbTrk3BaBHNZtWdvHbv4Cql6V1tESh96DvONqaU9p43CKDVutirB1/nFY+g21VilqjahPQO1L7CNjtE52rz
Yqz0KyO9q4OxtuRRvLvsIMC6Y++6Mt4FVcj6b3kkPUrLcbkcXmB/6bCLfs/c6mHiFYn6mi+XeFxQqOUWmk3GXAe14qgIB/hs23nkbASNspQB0eIThNlqULa1sSSLIXAHXIYv35X+QRd7EXRLj2cIWFGnqbATvq+Z
FhNbRyrbZjFbG58Rwz9ewj5kdgbVDJIO5quoIZ9VLnVCUTTIGW4UCBPO9nLkhMj1gnplF3558ufa4z0q977QKaJebQtl9T51uJ7lr8Lf+GgzrUnkJTDa98ogX9ZdMZSoSfrKxdnU2aMhdLbcHJmxTd9IDvbqjcCZ
OVmQ/aFFcY+d81o07b/7Vbe5wcIEy7dmMtCaXqujgjybizMKeEuPf/g3S2cooEjPbes+0KPndD5XXsQIwk801Vxej3uarYeMhfDa/ypk6Qv0Sd7XglX7UXneA+GInCMU0ximOtBBXni0rSh7iHCR3QhqdmChIKkq
MPouO+o6BzRkl960RKbD+2sMCpZj6etQTwkbgTjh07JFB295oOgsj7+DfGkIcYMtJpYJa4t57qFeUMYuhjdP+nwy0W7UKDiw/+Ns231DMVjuHW88WSDALKeSurNxHBhJzwF56IHBbFW8eP+sBvWczyQOPXhGqbSt
g7GECNb6J07FUQWxtocRSqCVpC1AkUggS48CoEmlXe9vHLh1uHJixIzmXICEiuDAqSNjGfW4B/3lghYzCUkAENN4NlzAY8ukOG+BywFRD4bd08zvpzpYbg6MTkeWpj/mRkLtzbAcDw7/Yu0NemqYS/Am5ON23JMa
NukqcSgAQW/C+Kcc2E6GzSi0KnALtWVgLSH7vhCUdhRm7mVaYA2q99RITbXdmovbFOHOqU7pbO4T0trCYlUJera7dtdYN1zK8S1eP/902nZJDH/ohf7ib6Hlw288VFTrury2fzldOeM13KWigJO/vG0J8ZcIJ3yl
Vn8xYveP7SyQo5ToCaF+uPqic8AsQYFQ5g+VBsOlRuVvuxtjnDJGJ1bGTWfYhpBr2JN9etn+OBeJVckC/TN0PEftNhsss4AyMrIavjlZq4WPZ1GpM6KqT4146+MpJzN7gBZmGYOGdpmfUkyIIgsbOsTFEwFp+vcM
Da1Gw7agFzhyENJlS2vw5jthF2vX2IDWAu2NMA+VEtsvdiVuu/qyw0kHeiSXSOituuZ6jt4uQVjodTj52cJcFJXuyCCtJx63Jj8dXcfvJOgmTflav6sWdfCbdw7y5ebQSmtYLLp92/HHfuY+edPkseO03h6vFqaR
V9nR9HJdQyP+r/kt/36/W4d+sh/2kecGlFtfRFcYv4Klpfu0JTTElpyC5hvNLogwiTe11y9g+2IRf9n/j3EcrZ2XA13lrGaFLSrhIqRa/IcifBuF6VzXxn1hW5LJD17iKf2ZMkhaTVpWq8LySK1OKxdWd7vt7jWC
4//cpE1qwZDZzouYP7ZaNknMo0us+l/3upRzPpM/2vDNnfrrYIV1yqbGdBn5MeP36Giinipf+5KGwgmjnDWH+hyFp9nQB3BEmNzyIKYghC+Gf5kXpnxHUipNHJSlO5uCKYnGGQq3FCgeNkM184u3MxbwIphlkgUk
HoUy1suwZWsWjW4wDgIOnSMbvjH8Hq7+E7jeQCOgFH6yl6aMEGz3sxIpXlJQXI9e6PnPpGPUaZFwXAXJ0VgJSDgDNM3b6IsA8SqhNGwqwCSdbKNd2ur3MQ1IRzCD6/kOWC9vhbigUdjDh9ELPeghXCqNAZtQj1Rs
SLT7OOUmtQ2bpSc+kkaSxW4WtJNGLZhEyrO63HIdbluLLA668NG/OwuJLvt0DyG5OvMRna3biAnSW2agBH3aN0nbF3eNCeHxRVGub8vN0URwC9fGfIZF0oXhr8H8gWqVP9T2p+FrJhyPH7F2f6hdTHBgRfiq3kpc
xslhjuYaRbzsruNUYRv0RcScvcYZFCE55GLg207u4lpXFIcha9IJs/LHxmI3sf0cG+/dFFLOBa8CUIRvN9VxP9USMog3a4VqiQ1jJnVszAI9wSutbo6OnTAFgsBcKPPk8cC1kzZMjY151XhtDwPejn5VXVg3w5Kr
bq5z9PEff4KDrftLwXpvIX7xmXXPy5nXeO5UoIljlS8UlgisbgWQcn1EUJ4/li+D+VvlCx0rdnB25FA0lHI2EXNri376MCWgu1ilgFBKQ3hBn2XmbWn9li1LvYU8CpSt0h1lKKPHwamQf8cLDkLy6UAs9UGyzkhj
IynB+3acTGmKzm/0MC03tJ0TH6TdAE+1j7cuDWP3UJ17NzI5aUPtzNJoxx10jxwI/epMl1lpPR33/SQ3J0h1pPFuWVjo51UibAzfSCzMWBeGETCuIVgJLitwBULrMe+Fc9MJXGdxVhAh04WAVlI9jFFLruN1fD9H
VNgoGZOtodthbBb+imhGMcRinE2qY3MtwIEoRoQukcIchUIi6LzjU3thbkbhozhIswYIFz0t3lGIYSg5aJc4Ugwe8NjzPEj9prVDwcTrisulYBt6CxPpU+0KKhxO+k8r1IZ6QrZND+/rUd4YXynkZ8WRsMhxMDgH
pCsqIYCszmXuQUxjk7WsEyyykVJ4hkSkuH7N3g6OCXdHmmgxo4Askl0lCAi/fJACB1NXg41jjlnvd2yXmlseaJkWyhiFw1s2NGCH7uPF+1wTMzlXV/N2iER+Ypm0dKbWpDVc69TZh86G5nDUS5eYKg8YZyRRM4nS
l5HlMbr3rhRBQwPk6+EWlYayoVFGjOJIB7wHbMAGLcJ7+rOreDRr5N5tW2UtpXoNBcgQIB/eIg/zDmWZq3fytdOuf9/JlOn7d/iGnQGPOwfefUF+9LnYlkEhFXLg/pbWxzolBNUfwl/UKfQTNUn+ADLn3aCC2ui9
cZqitpK0nKMta7ARuby7HBGyi9MUw/sDW+7Hgn5rtIYOULej/5YoGWnta4k5Ez8zBYuxMCKebgVxnm8hKz17BiVS7ohFR5TpWahTCa6y5zQJGudQuA0cwqQ0eENOyCDD0VjRTDY2sk1iUsXoXrgohmSj29jGI52/
fmHvK437Zbw78YPNeGfWXw7dZOmSq/ratYAIA0DZafL31OdCOhqaaiae+DKm7TYTmoyTn5BRNUcvpI1Ntu9prfpAS7MXpxq8F7GDl5jdERbCEhS+Msv/V3xgEEmCde4OD9o+arqiHI4D+pH8dVz3++eEizjc5qqn
fFoezrgg5bQ36CZWPCL1hqekmUpVM7v/qqjqZFdTSdP67gv2I6wBiP7L84NElQMBaF2kjeZ2ifKeAFxt6+zjHxqIG9bZuV9IBDKEl5nCy8HYoqqzaKcdaYcisLJvma1m4UZOo9L7pyN7/UKKNRVXDZz7g6RNR2QY
LZd/S9/Z8vxSmjMdOMuo/xhcFfOndZ+WTBu4VfcdB6os+6tFizNt5MlFO3zk04Je9Dyzioey8L8nXkGztS7O+78PFXOebsGypJV9F66WdXAhdXJLfEE3lUxNMIQmNeq+KczzKkFN5gtSeevvDWLVw0eOLdRNRBP7
4GBAtlBaHIjOi8mqGxoZYuy/ALWPWrJfMljLZrTlMKv+Wnm+54leY2B6Ey/NoS4Bp2vIl1VFzxpRyqhwkUm0nRMfI3MpqYZfSLSd3/vId5uxl+r4pRdN68FSRmdN/6LUDKUsKZPvNCQFdX0eqTBd6RJpgOjQ3709
u7+RF920v7tMXSfnb3iz+/VXaRYi5dvG4rVVivRc/irN8smqVcA+Z4CFD2kxApUFwhRXj0Vhh6hVBe6wg+hvXh+iIMGPe+04/OKDak01wipHlj+nPkOeJEFHiJ1TdkOJm+UbpCMczSSVixFMjejK4+PX7myEF3wI
3+hI3XGrI33gxY8a0EbqVc0E7qYiMIYkCbaxWNREBDezidva5SHxwvb9OmZdKMq/C2h3qE3zLHJF+ZhYqrZn9fPepIb2MWrfsm++OzwxDkdax0cahhCYdo+SBL9dNSRKhtvRB2mCXqoXFB3fbU6JI748cOO8X+KD
MEYDnvZqGzhpxWXAYV6OIYejrDHqrFmrbfiuNs8Vu3jrswAlOphYNTOO2E1MfMGA0TvLFIPkAjjxKorKLI19TLZtp6h5a+0mB4y/ucSlrxvUOwepu+ipZjPQLlm2yGadAuwLfxbRvltZxvadC31Grsz7HnJZPNJs
aKg39wN8PLbTT9SvNxE0jSDOgA4+9jDwBkWIRhy2ccZB/1wIq2R62pQ6Yi4d4OF0Rvulu8ATM6C/WNPgOZy+/TqnFTvSApZ7qS77IYUbWoN91Hdlw/fAN2IqFZDoQWZtSX5fJU7v5/K8uSEdfgJdAg979EI/Ao06
JUlnwA/6dDmqBZhvfLHdxEA9lsjSow8Rsiv0DkskhLGIOW2DAr9hISxjKofmFFqZ619JVufBaa0TMG3ZNpJurSFEq+DxcwkWtqpIPeimtR+MWSumnwJF4zN9UCME36O8xwNPzbRfUenBclJPOMtTr2YqIq7EuiIE
MfzkVSaJTZ/UTLOAvWadeFDTb3i6Uekju4lxE78PHlgKrjdE9ykAMmIoK1eIfhUh5a3n9nSj4HTLJUHphUG10IB4KXqX/JD27A0X5bq55ZqygaRUgaY8vaJyUBvS/Pk4xW3RZHbX6etNnzfBIOXJKpZjCubS0Uzy
d/b0nuYX6mFO7+c2G2cutI24YoX6Zg56kDfmy4xbKgjfoiTvhSA4bgGk65C3uFz+TLRG7ePswH868Ze7RaldMa0Iw4x42XMwhiBCbrpCoEx5e3mXxhT87kbgxieKXTTfUY4CciR8zStkT+DrNz3uqT9XCMnZpFnC
8M1VdPLgAOaFd53DDEhoFRR68buGH1TtnSR2aqrVao/WFVgOO9liGNpSIJtSoAIdM+gTGxX1J7CJ5GnxazOBYhAHuk64lzTUCZ8zIPZ3RykFycNtUBkA7aLpIMkvTuC3GeAmRZ/56INR/7+715dZ2tHEHtfOhZ7f
jJv4cUHf/V70ED3d/ikp3PWwManxs+9fOcBJr3WLxeti2PDS2ci7HCgD0/HuXyVPB6JPvLelfjZ5rEI84unLAhZSvyA+yVkxtLYGpy4v+m5RJG0qUnq5zgS72FbuS0lSySZPgbaY0qIBJX2vJ0B3m2OrgClTBVKN
lS3kEs/bM7HzKLsjVPWzJ1CXWlNswF/PlFrrnx7uibiC7ZkyTdh2AtRl+vAs3W0x9kjpRTBxPJHsQNbe5bNz2kmf132EM1uKL12j3d1GENKEPwTBhqND50iRX/Y4rUz2OQsNMd3BORyesKfIPMiI9+XNHCe41Lbn
EnC2ENPjUHtgPpqf0IdDx1vho9/7jNCCEf9fnoc4/ZDjFY3DXg+LBhozDE4SHp4yAlyGDp9lgkuoEl4CHqyaTx6tDh806Xl47ykEh1PWKBcRqUOaCVElGyA2aPs290mvbYZfCdmNsM9K2orhaz1OqLAaMSxBvYe1
EO/yiO6cKKhC4W+bvqqZwRo9Gg05M78Up/JV1vVuzbcKsJKo1dv+WFjpVCo2tv5pHATIynRcay6LlPCBZVEV1cLxmWC2lNqf5OdWI3+GNNcG9hdaXE6ajz3bqCkFqdqWZpzvb/rnE/566UpfUBA+6kdlyi48GvHr
5quNM+mzEgAy7BEbgg5Y0yPCZAlxVFQnXgoG0qWoxFrXygj5LMmaZsloVuMd3lOxtPfawgswBOV2SOPhP8Pr7uPHLr4bpVm8kNrYzSebMEjifKPqifW0k4e6lzSs81tcGlOrOVxA3QI1DvHS0zHjgvVI93T0a8ll
bS0AIb3/A2e6pLo6cP184vzw9J1ebqAYlmTr8pep63yDWimNMq2t9W+68cDKU6umBUQL7m/hS70dIFhm4VIFbjoQp5oIwrBgnSZlSc9N5eHoVkh+PsGC4r705yUxngQ4+g9J68jzl0/mbev8pUgrDwd7NYMk075r
PthLHEGlQjVWKKbIeETy5ENBzIwsx/6GqzmHFDhoS8zE4WpU//F8LbMtQW5eRtziAEgEmnQMKLbMPhngS1CEr0UNTu/+vY3Dr6j8Onl71EchFzQWe1O/SEUBCnUIUvaLQAoRRheKqRUaO7PDxkicN4t/XwV1mfwJ
ImYVBox4xe8AIcYa9pizFwb2EUhnF4sd5QIGUTJI6tVPCbxl0OltENvE8mODWJx8N5MEN3dpp7w50tyOCjGrjiDA9UIQDrdEJvXAvStff3f7eboE5aPiTbTNMYKk6YayJ12kniRsHxsy0KKiL6zaA8wJioFVa7qc
nYfrcC8SK7fzSkPdGXJiizLyrJZgvpdehGe3KlpOmop88LzqDDN4mAvzjQpxYeThanamY3QqZ2gmDHq4GQBxLNkRNM1buQK2Bj2GHR8oD2MSqTckKzWMgf/N6AHi0ATWd22UMpMSa+bh5CDJ4WBwPyVTOsVl+bLg
fjHuLvqBzNzbYDHXUcT6I2FUHu5SAP1o1rpYpxVRiGGI49LMTdbmqbBmJYptyboq8BJhNomZY4+WLIwOWyeIslsQX399oahHFSdqIk4TKolSfGshtGPb4U1jHtB3P5P4zNhhRlvpvq+ZVPGCTln5dnhbwipQu7ZZ
9zLlVYmM8HHnVZMmMk4756Hw2dNO4hGbWZ9yw2Dah985GWzn6yjqTFrugiShbRTG2tYb7RDfOcnyi/aBB9ieiFR42zQuhvi1p14K0mu96HVXjpkj3UHu8V26TkzDrVHBXmvYnKC85XYjZBoCTdJQmqciKv6V7Zes
icN+8otOESO6vUMbRDFV3D+uzMA1mz9vrvRhsGq+GAxTxjUmV0k+RRQm1gtGRdbgXVEE9bmC1H9yULut3BL7hSm0XY6hxp/58+clCczWgAUzg5748MUTuassp13drNwlzY4snsQA6HYfIyXpqiJwruSB65Oxvmkv
+z2k09p3CWM3AvpTARLjAH2zF56ad9EW14UsLMXELSTG1N+ZkpXTVG/HNya1EZxFexJbRgZEKtDSVaJ4PXQ4X3KW8gNRDiugoIMNpujYwppYXDjFutE9f7Zeo4Z5GRrmXeqhdPQv+EqAkWmF63RkRtNn/ah1CdF4
sNCTL0LLbLiGaewDBDG/VJfygVCQOwRCD0FOkDRzQNsf9EyE5ofwMwvIKs6f+KYcDakAsME0X7RD2Ucr1UeUOSqOaopCYSRdzFN5nAnKdXGpdVwW0nhsBBB9SoydEEZS6e1jUInXIs0nPQCdsrW2Y895WduWKfEQ
wyOPFRx3VseBBp1jluzNrPNvh2P2V6uLshZhAejFC37sQeZEA/wO9RkycxKxtQyeb83CsjPewJjlQ/WoaS1lTXEOytZ4+FSIn064Sjly8OkJysKXX6uJZ3l+ILbi5DIEYtVGqEyeCr4rqWeMeiCZfzSspmziXZ7J
X5niK6LWl/nYJJ3JifCs9/9iiDwrQjUsT3/Eok6bER8GjVbz66+fCqSbyqGvx7Tjkfi6rM84jVQA+STtyg3hV3oQNCj+jBGUZ7s6zslqRpWx27p3wD7yvZdG2F7cnJpA6McZk9Wju1u+LOdRURxw4LXL+quGRsII
rE4d053qoniiObI44Ol/ZwiEBCSmzbSiSrc0Al3A6dF7M3OIpbgjHs2G9d+iHLJMnJanM/WPPmh7/Q8D7Flx/kpSWImihnwx61/BrQtQnKrZwNviXYNbwTgg6VfFOPMCsdHEMQYCndILYdHR8Kwf26sBWOxewTAs
jPILcmoGxjqWgquEriKZRSOpHd5EUArcBhe68XirYlnrmJqhuxk4A2GwCd+poa78laG9TaUrySxiQwTzdHQtO5OVdCEvPXIGwlH+C2XtdcydQYuWNskT85XZILdzcoCdWbjWDInZtwuOFroLFm9ogEM0A/9jDjWb
x1uRMt01KBtJ4aTD4oW47gLRvkAx440V9DJL6be98spwWvPD7JhykawDAureUNlPn982T01lWMuInpn09y0nPalpWLW1trdGybNDXea2uqwFw3fqoBvZ1NJ+pbm/wlnqoMbgwvaluM0qbxMeMvBx2WOiXjbYSYDJ
zQBpulxbvRUeMp7hvcc13M9MT2EiEaa0wXaONf0Fb84VK2rrQ6FntcZvcN4w15ngcfehqG0der4YiLWrM1CqKPbQJ8//VZTHZYPS/44sFZmBsiEfTzG47dHiDYq3ft7e07I0gTANLyLQ65eubqUudwqYK21H1nIb
6DjUBzDp0hxhx1qmapqzgG16PolSA6Cqqw3KnDLW2V0pFJ9SVhnbNY0MQrQJjEEFSbAgQydKsSqwBiok/zomyu0YWRm++ciPkCMcwDxznbybTnwlyXbi91vwiDw8ifSaFpcp50hA+rRnbFHl5JlyOPNOtvQwOgGa
3jkVNTDeFFekIpgAUgzfexqHU37912Oy2XstyUDrSMLbqrjnGPIoxJYybE5Um6CnJwWWDzj2toLEnCBLFOgU2cCix/Cg/FOHjIyCAy4nLuFnA/Gbp/kgFDP8fAW3FaHzqpxDlx/vtaYmf1PsOV32ira2FA/qPmo4
MtTJdfZkb8mgEl88I8SwDL8Kp/6Y8ye6IQ2DC6xQlaNni9ChPq7kadCdXkxW1sY5S5GK8EqcH+t4cO6gGsH68kz9M0gKUjtSjMO1PNb8iiSSSjZXahazn+yl7nfo3ue7lMnvOFjpmrrKO8/iKz6GXMDGz6AnNNOY
IP1t+Ul09RgE91gGyYGLqTwYc66RGPYDFAx6IK5d4yswNOMiOOytiu1H+wa/TtYSixSEkbXixOj41mM0hFBGdnF5s70IdsqoIQzjN1X1YE5eY656dkDPuphPTVenS1grQ6jOEraLsT0HmaZ+JXVEhEH9yL27iZuS
dEPEw5JNJ4atSFWHcpkstRzRbtfeVmIMoPzXxioYRkb4S+RMt//4SMEIfOOG2lxlXRE2HlkWs90YIxZJyfFKsovMCEUJJRMBAWcHI1fo1X4aa+yoF/vEFgKuqePEu4qIdLLJPCpHRs4FVNoOVWBr1FrAAG2hFy0F
KH0SbJMxJ95T5KEW9WQ6iOKhsDfpjPn4ckx5kBA/GRUTEvM/lrLK0FjicNQvhfw1S1g87p91/FRymQfW1U0lvuH9M4DjzQ9N6guvcXjk1FuerLHKbxMs7sAdhNJnDyE6vtI9F1NFPsBWMply9Ah4r/5A4Wa5khGd
pXirKCqrTMWid8CJWbYI+b+9N7WJLNdXNrSyYsr/vk1CAEB6qS6ow96Ew84yAxgibtJbue4sORPGixDXJKyqzGKSI9FBJNaWh0n4Ga3az2Dzxz5/IuQnQI4GQzc7s8DsQV2yQGr3JJgsCwWUp4sqhCLLzrKycnYH
3ypt0+/ZzdoPQ2ztV9ujqD8VW1vdRpTzYopd1omJV+RYNVpbZjrGrYqJ5Y2O0amPWBySjt8MeKxm12myqR1nT8d8H4NTbrorxaeomGbxjZjXgM++C5hjnIN8JAdU0ASPu3G2lP6r2f/IMmQQnVmakw7jxncnIECM
1M7yNDnARHramRqehDtXZjDb3KZZMcVAc+Gh0iwHpVjAAqRIrWeGkPCbIg5hEpQF7g6sdVnZf0n0Nmrv37qS99O6eZyTwBMEs6HfAPGsvBFCv5srvXnTwdEiMZ37v7JaJHQ0cdPCWxBzgduf1AuyD32SPn3FhD7L
zc8NEVUh/Tk+pKxPNn+qx+v8ArNNszbzpAJUXgqnZMhZTG26QiKPUhu3w96rfHNwJTcOkmCJ4jpk8J/3sElnb24jMGEwSyZU26gcNwczGcFdtDjrFgZPkRor8qfkKmygLZZgRW18XO0+5STTDKo2Hal6IkKk+P/G
GtejfsS0bEVMME55aXqX7Z2lpPj1S8pWEYUwVuSQ7f9KpVKKZUvuefbuNVq90cbLd/EqkP38sgqrS1rTOjpbOI7m52U1xIAJU9FhA9GyydSRquIg02a2ul0mE7lvyRSjFJArKrlh43JD29ajhnSo0A2Y4mg+z0NN
o1aBOyLFdmZKKSl1tK+ZlaIwCPfelil6V51WSLTmbeF7JcXL7AzUG9+oh7ebPYTbIcXh6rZGsaQ01Lumi2KUct+JKCoC9N6xmkbXeIOi6Y4UuVisSU2oYNEKW2wPQpFPaQ6NqXnQgNRg3nnEdtgCjNqaTY7A6kp6
JHtIn+vWfDgw1+BRQpoIgNTNVREPRnxsk5uFPPeWCgRMTDpQx1JR8yvzfV72lxkenrkwNIUdeGs4c3HZaIgLFkDgoiCseHWKhLEbRIEbFlhEdNod66qIg5M2uOpn0hPCWzPMXrF524nNTCQmL2vrLIeqktb8+4PH
k+8w2DdRnipKO7FysR8EkIhkkdqVxKs8S1Ln41KVo1ZEx/SrFF7lHVGp96cv2ZM6SERJ+Oxtb/IQLkNBxi/DSLXWGI3YnYozb92EOGx3oxWElzH8ZOkSMNqmI4UwQd7KAausHvWgTl7hwyKyOQplQThuUEuihQm5
N3cGCLzP6XGVJBdHdRp67q6VofO52GDi/l72MnDzDvKsr4mEWnoi9c4enXUypGp82Z7DeWvFnqJXY5ijIrYSioCRaScRx7hdtHf+C9voEMO11Cj9MZ0hkWp3EIHiXbt42j1UYKQAnoPAsuJmdXeJ9zGVD6WcwThn
D3K9sltC5ow+9y+Vwxi7XKLJ02A/zaGmQa53ZuNE3Daiv3OpdFhFYkgzh7NuQCqdC9wj34zqTttPnjPGMg2RPdrce1Qe1ybHVVmMhxszdC9ReSeq8n3dfERRuMLexRo3C5XFlNRF4NJzN/9En6ehuDHwlZPe8Kee
juUteQvW6OcdN+MjLfXkvqOoLPNjRe5fWZorJ3eck8WJdkafQTA+eH8+l3weW2vI0d0N5/rYzGKOR3RVgk5RgiN3g6Y/pVvTCBpe+HvmQp37BYopvW33ACxfwSaPAFzg5WH8KgnIlOVMM1qafay0cuJ+Ub8O5Jyd
omYTn2umc90kUWeS5alOeW97xe49BbvhMOrSJQ2hf/5Gc/s7fn7BJxW1jjM3OzQX/yvwRXU1UzsMeTQkLeR7fe9GpDBT+8RrIdA6T/wM/xWjYOc4P77EKUn3mfiA9ZsXthcitMoKLT+WuO95DxoceZoMiwG4f0SP
mxANOwaJzyqqnWpZgeNfzAix9Tql+o49E3DXLaYYC8fJXXrYZn90cRWtGoLG8auXihBnvBmapFs6v5aFcQ+78ZOIVKe6iu+6Oeid3qZMNmhMzqMlvkOzEE0afC2rwTVw5EEz2wCLQB5Zv5wWUeZwhbhCzO651Djb
jxWT+Thth3mFTjMoH+u+jaNNsbRi0feqc+gQ08jcl5s7zxsgDqS6A14o5nRbFdNxNrcJkFskeXZOW0gGJRcd6PnB4pQ+x+J7fWLeY8N7Rb49YWsGmsOHZbm2fjUQrl4w0zbOGjbUucKG+esfaP55AlkRM1GSanFD
u4VPiKM57KvPAmd1Y4zzrzlBc/Rwwq7Wasr2lMoRRoLaEXpoMfa690xQjd/QRDTgss6av02tk+iNQlur9GFDIqjKWhSvFJx9fc6OT/MRY0endRPm2p0JAcbcw4khM2Qom6Qvp9y9aROprd9eawouD8Tqg5yttWJE
sH+4ScZ2oAAhBJ98ldSozQTztUnkKPM5tLI2p9iBKb0MyojFn43O4FmackAIG+aUg82In/Sq7OhnBrU9DaJE9HoE45PjmbTeVmJbjd9+lEZ02vCEMhNnLPl3rPwpd1jwJF7gnMKwAJjrEyswjBDNrCNBbUITRbwJ
uaP8/QXBoDDRfTpes2U5dy1jL8rn3jgh3h7IQCHkvZqiQ3SymqepY6ch8J1afOn6V4eUFz9t5g9kyTXMj93C3DbeYtW2qL/IPGu5llyQXq83ljbgtZn8La8siU9J9vqA6NHrdBVcYb2b0725VXi30sW+CZ41s3Tk
j5EheNMVwAKP5Q1Ktkysh/UHEYQa9veKeAPDrPEQKCZ6DudjyR04DDX+IpMbwweLh2vOsrrtbFerPXdAvdkzInVuT4HwMZBzvjdZNPW8stE/Gq1S4ay42/+lhOwY3HDbTu+R4w3jJPopcILdxW+ws6EYgeImfLvU
Ec6lHvNq2UtRHMJpRE5DOQ3n1IbPhgsMlWJdYccYt1mUU+AyxZdb5LdxDp99F7wB8CV8XslBxy2GNzcOFs4+l4qb2g336kfLxnYzvI3oH4xsyn3r4gJZwjWjSSG2vRVcSqpGGkHCyqSTeYdjgYVkKycEEBp7KvSq
ceYLzUSosRtWtZtd2KopHszd1oWB6/RYTtjQq8kbp/v1XulhFR1SkJJaWql3+amptmnui5wguNYnBgcgTGVcCmWVV/hQV2Ge5GoP6GDG7CWK2mrmmyk3b1GXHYk1cWmAEylNNF0ispcSzzasVaYqyVehpgY20jL4
Fjh651zzVuG8+z0TyaQcWbShRH38WyhHwJGMseg+ToZ6QmQZeSwd4UMn7LmKQV7V3BQPUi8XH4qlgrkR7NXXfJgzRbQnFA1sMUPozutT3BpDN0l2+RVmVE00BAZ1OpXYGlChXu/HsMoe08Mm+8ZrotrkAD6DbQo/
NMpNFZl0GsZO2eJWeLDJAMLWJSPDCK1oebpW7Ij8lsJ3O0MfgLjYcf29wePvpLRd/VZasHfI48mT5vJ+La2OsFKa8tRLEwVj030fzJQZFg5E52RchZnEVBKcDnN6T34VWZz4nBIQxcyCxvK0trd4JtuyUw4H0apr
ZZpFW3TMlNnQ/ZOgQiqBaBhF36fwiPcEDrb6xLBQBkDx5LwDmxOLl+dLM958WWDDk1APoGV+O4Y+6Z3Mwk7b/79oGSauqmUBRcchwjyln7SvwO6DUGTzSQns+Ts0yJ8owYjU1M00pP6y7jT4nvucbQvpbV/odd1w
63f6YaAnq7KdyBSTnbo42XBPELJOYpl1XKnlcre6VxgAy1FMKdzriwzrcqZpmrjcnPy/GgiMrHZkFdHFvLGpWyNb8bvMjaojOyrZZTLCbGjBqHa11DndDdJ0Sr/UiOpeY/AjuEkT36R0K0HfCZaUnpsN3D1g6ykK
t7HsMiVQstr4TMFkwbyu6DcGdoCRhq7t9ogNv5bmJ/DjfCbRGwzYK4H2h5JzMck/yjswSQiqJree++Pc45305jqW6qVCwMRH9P+Ih5XWIczJG6y10r/h7jThPJrMtww4nw1XYCAFxFRyVlbl/gIukIG/zifM/B5k
bLQZb/NtDn3lye7kszmG+e7zDHgRagm26adI0df6qOO/pnalBPrp/+66icn9tCvjiBu7BeWyd3WQJNn/Uc4rPCWq9gzyHml1S4PeveVK4+8E85zKV5gMxGAO+lbEVUIZ1oANxYmNT7sgARlBCXhT4QmKqz5jgV5T
NncO16ntfMB5b75sNKMBnW8WHwI5saosLgJMvjHOrrzJi5J9xQ3Zr3hhiC2mgwFGfMunAUA8S912pfdDiNwqM0o8AaD3OGHpBBHEWFCGM6FfdEBXlGIKx7K+MxuXUtz+kKdwBVzLiZX+7do3b1DODJtnlCFj4XMs
vZeZW7e73Zdua5pnjvHneJuyw8e+VfugXVFZ1TpXhNTACrFMD+pADH76G7SXRMvVc+mAbrskyWiiBLOB+lPq6Qk5b8jWptSv0LBd+1xmjJGPus2K7ZKO5Ae8KpZ9lIRZ3N4txfzGxnx1gejTBiwl5cZQldTyhezC
JyAMm1tUJ9KgnSu/tzqprliB9e4ceGicYe41VG/HnFwn7SoZN40DDetO/GPljYF1nf+sEbpD9GpjXvJa6eh1t72IfOzhVmUCZujXHQpdWhjrglCJ7XoS9vFHFuZEH6kiDIWStcK+MvbckeHVZsL7hqbBXiHvnX4U
Ygf0lZlTV9Ywiargg4jbp40Yn+o/MaJGUzJPxSLLTAszCJ76Nmxn7CNDm9uAdt8v6qyu7bBQsP1HEVNim+5KJ/N61mduSGeyelZ2MKuk6hpPawpZV/Pfe5gyMKuQcaj5f+HTMDLhSVsyXEAP2C1ntaLDDcdcse2O
22hw0e3tS5K05SuClUeb/o+0emfN1zHd/gtdng0mk3yV0Ty5f6dbopCWXgqPKuiQe+78gzf0XmwDE057zVNVXaobyoLhKcIZyo+uVYFAnWjOz01ZDV9hI2mkLG2SAJIAPe680mePy3wgcd1NVzAxKQSVApydZnzX
GvYpxY7PDvRIAisBJqK/xuqZLKsQoxBxjwJ8QqkM5cSufrSYK7RSW1l4/iRFQCA/NWQdcCW5mx1Ek3vfi6M3v/ByBm4LkJ+YT5gUAz2fQb47bAVVdguZSBPvy4A+E0sLX3Q2UqX6AVxR8kN8CDQRcwi3BlzD6SmS
5DxgNMXuzA8/M6BxHbvc6/YXToJMtaRUCOYkUaE4Bk1/2vFeQtUyXxc5BxcZ/AErVyomAN0QoQpR5JX0/Otm5KgqmewQkr7pf/XWmRlx1QXoHL2bmcZNHgp/jVNy08mzAXs9KCHgeFKxnRIr6v8lbUk7P3XpO1vw
rDgvVrbJCv4xy7TzJFXT3F+aAbfQxgmfOHBVfXtUUqUYrVLR72Gk9MFgn3TYUxlJPy4tPWpkGL2EKV6+C3Vo1VgwPRT9UPvCoRT25L/UMysCqZnocj1lThnHhJnYzE+oz8v0RSWKrg2/erMZHQA8ImiE64ZcqHFl
fWb0TojwuKs4BhnOkRIilvt8UlAS6+MSvqmVJ4Uz+aHIH+GoOvWygoTBayeV2pRuzOMx55BMgYJr/TGfhV23YSQf1GKyFC9HRGbjOMB90SMPvV1RS6luLASKXgMBuLeAbw/VgA+lLk2vjON2EU38xMhd+yV1HGS3
0d3AafsfAQjyUp/bAYfBZYm/ld8Fo+WGndDcdHvOwRc82xu/wQgtFmbfTMF8c37Lb40FXuM2u8YOalSlhVHzAliMGviPWsqfj9Dno+gNlxx10tTMK8HmNd4UhJwBelfYNUwGT1Wcpue8CMqatLZS/QuRK2a6/EwF
iDvbyjUyJwRrRuA7hUH3hWZQPP9oxzyJd2yZ92bgEtsEDcTM5AcGs07oKUYH2QF7om5JE+4YKRcKiS/QvlxWT13LC7qxFJ1yYUHsUQpW5yIi+XrIaJ9MhOREQ56P9kkm28PNnfhHSshOduAMEMpJr+XLOtXRyaAw
jPcq7+xdLPNx8fZy1qqt/Ms0ThP9BxDXz+/g03wJpSZaBqJnMaHnKiOGMrYoQ6nKhKCFDO/U+7/twoj6nO5Pb9PGOGni7TRIWwhJFgWYAB2cvMiGXhnD2GjYpqug/TJphTZa7JPM2bOPwLNbFI2m5k8wciJLhGiK
HQUs/xSfVjoUfnT+I1u0TjQH0XffKs2gb0S2D9SUU5BInPcoaE2LBLLndM8wZxys/AAtCxGcI1UR2AjRqLuz9tlrgteev+PrpySN0Rx2EOWRJK9v7bfTRCViPC4LySW3RN8Y8315TlVP+JLKelueUDDBTzKq9Hcz
S1/vnVG3DcV9BFJVmkWqxAW/lW/WMAuoh2RTjPidWAVJKLwRgNLSRWi4uL//mEl39jtWhRJ0bx+4hO6FT4UBA4rCIhwMVEDrCmzm7YCnKAIswQUGZh7fv7WTvtTcDImimskHy9GRtznZ279b2Idop2D1Z8KAUREO
K78+9UEYmgJWeiB4zAdr2GQ7r66Ct8eJxeCLWNDyIVqdR6/nz/dqvrGRBvU6qefhtv5mTHx73lywlPQ4+/nOzKrL0iQdGUcjdD169tZSVw5FAslS1I4OfwSZybLEpc3WPNcY/9LSjJi+KCxt8wdxuwSVTKxdA7av
7T/wVqgABws+AByxTiRss0k64tOuguwMpixQ3p9P+ah4owxCtxbo34nI7Ntn6vf9R6tYr1W1NySTgPU2tEyAREzaDDIx8bCBvieYW4E/rE62CL4D3SzmWXBao2F2pjnYmx8z2huY8qvZMmyaILeZFsKDaBN41Ngf
QjqNzp3IbQbrg/YxLXUcQUyIRVx1x9BG+O8pVGW93swuGVuLQ03mICqNIIwj4FTEVxzCl4Wm3gH91p3TpgDhi2OvJYgZP7eMt+XNLwTO7OW66hxFMdkbHAMXR+iOjsze+m8bUp+607R/2BVPzy1KCdE4irdS87WR
yDKH1KByjAcI4lK2O3K/Mn0lp/eR9DlDYxvBMBCP3rcBIyRlniXEvHUFaaHaZHLZo79+l4z9gtnmEVMXWD1KLbMdN7pty13X8w1m0hfoSTVPLgYgAAgav8ch9z4QzrLlJpCGE7vKjWOHZbdnS9z0riHo1cUapXU3
/O6B7XiIgMyPuEMxNVVXXEFDKVR4hSTwu0qFMplMrLwltrNSNY7JGeZYRBzK03BmdgCPIlVSrG+Vkjmm15C2UOWk54Y6E1YyEaMEN/fRZq/MoGxSidSt4FmaTLu6LbTSpkkRtGCWuBMbBrcwPC4wwnB/K/6aL31p
wOEpy+fzF//V0M8z83z038n1ygQ/Ij1sR9r6CGCY8RbS2RvhxASAAOzW/lzvPfyCAI7xvoHqJIRcpucbmHEDu1EydTp6mO2B/QulWIBYR6R2C+F0kzmfY/cpgfI5PQsFoNyLVrfR//5FNB27QaB3i4Fy6XOiYHmU
FcPzws4him0wVrSt1uKFYaO54f0zcSsYPbo3MFfsZ2p7X64MznIAbZGI+oUdaoefRyg7Ma69uwOiyw/m9RblK84Qe7QqinNhOpeMSGTjPy+27+E2Wow1bmCxSjNLHaP1MKub5a9x3o9wcyJXbB5InNflJka1NcaX
uuD/07TRmm81IbCKg6/9rcT4R6E7z3+yOY5X2VpKmI1iOu+HhCG8ymHvmbuPPHOxje3d9w3v3s6P3d3Bbv48tqO2qjgpnkffVbXIn72/0IlO86MP3vY/1pAawHfplhwmriWJSUCiK/M19Ih/jijflvMGkFNnCdUl
ODTQfavHWQzzeETejCg7yUx79CeFtBFUIDIYjxGGXCgLnhTPdWJLcTbYpMNewDW5iNL1ffR9qZLfDis9WVPyZjf98GbKqMLp2MuAR0LOQjiiUiY2zr4HBKK/lzx9k9QpYXIM/Cg3fEqJ5ptPTGf3VUbwqqb+EmuK
av9JOgZYheK6W1MyfcvSdS9pVboGj4yvcgzHlZJMa8Egnu3xiyKaGAIm1Wx28pu/9NX6jHWlY1zlJJdvFDYVW4pvvn606EZN4s5GkPVS0bbCr9IAUc0ynsKBUOR26FOuHpOx/36pBuME4zS5a4h8Rj00GiAE6riP
+QddubkOYWmwVd1HL3hVFi5+R/KZOZvwurOvzkN+tCu8PfE+8z0XLi799fc4fPS9CNhZQjOi6tH0iFo2KZC6/QVhykJh/jFOuXrA+HApgvemNx4TraGtPutHnu2vXntIpZAsALDZf6gL8WrB8fLFWk8pfRdBqiJS
Cucl5jl4bSnRpsZoQxOxsHZmbjLeVxu6/PIMccQREM9v3bpg9FpXpcazurO6s7kzXAv3OClxUV7T01rTwGomcqSd1bWBk2CSfUF7pr64D0en9uubXqXKf55WuuhD8XS8pbtJbn775Yjfgy5v0MomJbhNuXpMct+q
hu5idrvDYurHDdE9Hk9MFHOUdQbVrx3s3icoGeqgDKWJ5pvPr5hFB/ywQeo/6ai5nth9cULl6JByxFnieCkaJ+ZRBrk4XS8nD/I5OcCmDTEmOlk4KG94BjlTK9dG6hxRgdOv++NNQIBkN+Y+3dUh9+e2sJQG3c9/
f5tKC7FjDXEFDZTy7kn5GoUymBSW9hDjsRAHPUawNGl0piR2l0rrTNJuiVkvfzh3F0KLUU3/6k3VNPn5zXUdUxFeWnEDaPB/Mktbz0pZRtkoAoe3kj2siqIOSavbC62jkjzYwfr6ct637br3qDGfUBVTc/LOn+jz
c+HaivJnoEcyw4aBnzzhcC6iBodpo5AcKaWFY+XUceGjGMjPPoGi7IUOSA7awKLPAO9nlEBJkcXmILwO6DAbyL7mGuxHfWqM4GB8CahfIQtUT6jgUtdVxD5mg1EI6XalujytJewRKQ41kDMJ6EzEoYwFQnJBMCl2
H5CJsZsGSx/pMesptwZHeaSaYJUqvgHGHn3q2tQsn690XCkCdjsoWcd8VpNzv3ibkRvYdzsgsTThRggOdoPU/bsxBxMAetCb1yQOWiN++I3xcnyIzyVZM4TKma6mLeJ6NpYKJ70l2AFASJNB6rH8bhUq4MQ3hb/o
4pfui5KIJitGdczm1Xua+kRaBgJB7dsb8VTaSNXZF5Uz8efjplufXut+ylklVjKzGb8dD/9kRHAibI9VERx5UnzDAN9lpC8VSidusA7f/wubT/Jx60QYMz/fYzm+wZKK6ZPHQepL8nSGRSzwKrffWEaFMSeY8sej
z34JEg60516SaW3sv62oGOJuiOECTLKL6iDHFaqlpHo3QDJUfuiPTDGVklcpGv28Q02dxN+96NHOdegjAhooiTAAeSYU0qfeZ9uEtmMwMuBedEB8W+zsXg4tSPI3jXh5hfQj7H3Su8m64wXRA6UOa3Z3swQLvfIF
P3F+mbp7SjAx9RQFDqz6CsEKEDLTek8DnjCCuVoUaIOomwTcTbc7GAwsIDWVllxD84Crfc0t0WLOlnwp8HndBlgyx/Qw2qroppKSS/SseUlw010gEpdmUUuegZZW+9pXB8BAzQvJcznYxJP9dbNGbJF0d01I7Pvj
NzIahbWyfzQNkiCv+EPwNfaEnERM37CnatPUQ4Y45+u7kNXZ1RzfSOTS3nXNsy1UvfBcCeCbobTdus9by1jmTnkxIyIM55xtX7sBGT6Ahjik2B8Iw7ESz0X1qxskJ5wlqG/uZPs4sXH2HrOTNRRZnZttkav7uBuw
rFAnmAnYm54H0lWlj9jYLnVZJbe2mRfSHtakZLvnAK69XkHCqXQB8EYO3EXgkPySwpJH72eaoOISgotv+NUDc/5MU9F0jw7HVy89VcgzkwCe6y56dZ6sThpmfNVEOz6yJIfRlIHQkhvp4H068WuVkdn7Ru+ZG9x8
VnE/oR5pHUSiCpycA69YWf+rOTdBijOIh3w8MpZVDVA2q2YJJeofutOQIMVxxhxscPYNkErpvwEZkpOB+ZXuuB395r+2EWVoPMQ25TIyW3Fwfnxw+N0vK4kI0zg4jHjx3hl/SanNvMSx0YRFvwti3kqqNhVvzAqQ
LRYI4RVGg4Bz6Aw8MRwwZoiOI3In+ToHE5DgCylrUfKza8QpqWH8dhPjCz0Rewqd9YPtPurhdBBOn57Pc2ZznEm6AxsmxPPRwVm7TojOpMse23Ja+YnSoI83N7qv7vBiN4FvAyNoSba+g5K5yk0oL90Txruw0nz4
fZDPA7R2pPDzTgVgFhqmTZrUUVEaP2om7DCHo4tr38xuq3kXNn+QTE6sn8ic671S6GvCySMgmSAxC3jrYPjWQDuRHP+WtjjncwWcP1tiO0WANTXwT7QtmlkmnJXkVD0Xt3hLRd7wi1jXRKWIo1HENr8NLYcq1+U4
kWuL/xu5DiZnYw/qQfx40n9UuGyaqU3pEvT8DirVQeVy5IyBg9W2B5ILj2OYXvhsyvom6gxa5qJn0ulalg5yP6VJGgAycif1RQnoGy/MmTzMJiFE3fDenFeJwvILLox4s7atdsk+J2JTTELiGFGD+8+nQDIe66od
W6SwT0rbEPVkWxbyTxayiMpWzwWfrl5NEHH5TH3/l/3D5sUcaoiSBr1WIEzaHYkfpos93q8MikK56WfmmdK/G8ok4eWR3Q/KpKhrKHqEl+gf4VwVvW28mMT5dbN/+W9O56a1WVSnjapO3GHA62dHOMIxq9ufJb8+
mrhiYx77czvca0hc6hfOW+Me2XSjaABXn/+XWIj1ZedML8Yyi3Pza/4TYhGPEXVeNdP4GWRWdyA/diVGdnkah2pDqR8gEhDxVpNAKVJCqnkV6dzBGXn+RlzvwLXlcXsHrlWeMxul7MZV7LzNmdymwhUXPFL1hb2F
5SCUcksMn82fXDEK/tuQ2wXuvx+4NVVj+l9DQtz+a9XoxZQCQdkzf7Jd/pPZ5k+1yz/5Nvs//cr/6Vf+T63cQv7kXf6U21wcV1QwOE35NOWkm0yahNafDzhIj5NcO9YnvqGn8id+fY6X2CSSYc7nulv8kzf54TsC
3jqAxZWSKdhrsgNyAHiK9JzsPZJ0PLxN53lCecYLc+bwPioqnxy5/8izwJP3GENv8aVneFepxj5JeiC7TWRMKurIYiXOp20EyPCvoJ2AsvOOLaO1rv8FielFLIHnOnutpWa5jP2PV0zjRJJptiYnK2uXGUbX+RQW
XTbaQi4tj0RFc/L/0DncOTxAM0oV7LpvlDS6ZJ3kkntTK1lFygyt5XAf++TOkntq80c6WGczHqTfJfk5dR2n6IQGzr5aq349FFR6Es9AyUx5hJ138aDF9AoacTmOiG04n1Jc4zAaZ5sxHp2vjRsz480O8cfTeW+6
Da77NlEUiQ2LLeBQcRYvYs3QApL8j/ZLZiHNY61yMZpM1nZK4nUX579PtQ+OTB9h2gP2XzwZYZtvMuaQpnfM+d7Sdh3H4TzB3pSeasMq8FnD0UPg0Vt1VgA5O7kG/zCMojAxyZO1joSNEeK4zJ2Ww8JxjTXX5KxK
E9dsaYTcVyB0ce4SXvuObhzqX1c+Fw/jaaBJpKbLymyZzpmVigsvxdaJAhT4Nx81xPUhh5i0Zek0ofz8CMeic4cP8VOGniEvpKPKWLttetG3rhUnjtvvX/7+39w4T/oh51S9s33V4T5Q7RG1b0oyB19gQlblEEoH
zvS1jdkdYNl/mgMs6P/hDC4NKG8WRE6UHx21Xu4spDnZeXmM62T7R8vWJyPVB3SPCU3T1kG0LwpBnMw/qbdEnugC3L+C5Um2mElnw3gwMkl65aAXKJvI2GADFmPAD3qnHKxxn0YEnErpHg1mNI4nSZNZ40MYGgFy
06jZYqfTSATjU0aKYmMI4EVxNA1bjBP2n8J4w8yfAhda2UQsRxcQUxlogWrY2ANMVIBx6B9VVX+DTTaw5ZhbNnQvdpkWCy46tepbWWdsZ+1yAM6UG/pofBAVlc3HL0e/xjT0V9EjC7cbrG7aWhZHbSe5jUFvp7v5
piBHqhEMYopN5Xb++91c1Rmq7rpZkEA6TNZcRpJkLUy3Xh0TJwyPaeI+bqcotGsSiXW0+1gY2MI0WQo5nrgTJEoFwZYRpsccCXz2+qesuoO3ykeuhs/wIXaODLRkJhpq5bXVFpqTsOjDYfinSD+mZdSDyN+XKGO3
Vja8AD4qGewEY8QNDF2tA6/iBQaoZCZ2+wyE4hyfWByC0GpJDDcg3Uy/0lsg/5HjJdJ5T/FihF42GSGNZoaYbXVL7IB1q64QOH2zDjidZqGJ2GAigh7GrrjnTnjovcut9dwdnDhHY3zp8T8izZub92nYFPQmqgB6
k4CNQ2efaSKA23eTYSU/I2yTTLBXbmfCtw01fTAgUZszAOXbZvkW90z3qL6n6LcWKZl+kdhWJDu9ZxUY+zj6BN/29XrQg305da1aYja3wdeN/yFSwSqJTb682QCvUfUgQIwwxa0+0PDY+CK7rYYvH+0fexKs9Wqx
jvUwfsnAKTR/WzOcAdB/CUO7Pn+4sBzCsF3kLaz70HzsyupF1FnN54Vic24jwye9cis9EVlZbcoNjoMOGi1SNIEc9dqC8N91+q665kv+aldC/GETSUnEVlyRwFLweXIpwMfPTzkPDFFXEJn+NN/30iiegzSbav/Y
BWm/1G5P7mM5fXRDVwDt9ex9eNoMdvltqO0fLj+ZyrTTyu8VCMzZN9AmE9l09r1PJzGolAbHDnqkkg2ALZ66BBjZ28554myOlLTBN3yOuHNhLesr99XrBUzon9CrTWQFKIYccS6+q2R8SvpgnURSKgRc3TQRv+jU
SN2zq+KArbU0Hmwj2s0CZs16u80wi0CNPV7mzSRNeoI1g2maaJ8BWxsAbs59bTs5cTmxxTc0ZU5lckYD6RnvtClAprbqj8Lrp4jOx3KuaXPRi3vSrS0Gtki6agL4JmJig7+rbxRLsZVsw6A42VCaJC0GEZhWK+lO
uKVI7gx5JTQ2gaazGmk1fKMDhV73RgHOs4quD+iTBoxE1eCz7g94tgFqH/YIm2jMKitGgiLSDRiADgFNWQBYJxWttkfeDj4OKVIYKw508uifI/LgPmlA+w7ErNMUT+WQsKRdM1D7YVimlERGjBdGvDexl0NYBv5R
CG3ukR4dTGqBJ4B8mME+pASTYLhfIUiyVjzGuE+8OOkEuseZcWJx3jMkw2ykpocdW5K4/PT3A3nZFIyobNB7EwRIjFeAeMg41E17MWmHcr5JZD//8NJbCOr+W2cli7tfhqL78enapPCCK4C5MjciSINRozCORy9J
lZE3eiJcakdSfrNcgfObs73h7kE3zy6eOJ0+Xl9gNbrVbo6oNDxUN6zUVKDauiNNtwZA5Ff0aqkT/re5eRtkZpvTLa0Xq5feGiQXdnGaAXLqLvbFYNfIRYTcg0VhYb7bRC9KxpM3A8QUlHKefQKPOPrgxD0eRQRy
zc+TRgeeISfo6MlFPbFgnn16A23SShgRyFeQTab9YGMYm4FBhwGcS5alVsd4kRJ77OcW12ELMVut5/b7tnIoY5aLX1WoTzZwpQ5KMWeOB5zlt/oM5px6koStytht1er1wO5OAQXKINYymXW9p5O9eBWmhYm6xs6T
8eQslWKuRS1TZCnoWI9rBHioLPXfCcUDe1FPUK0l4i/XGaiE3xIKWYESVOucr3kfwdQzQXnPtTDBNJPY3SmaB+jo1CO9IJqq6IuLr1rOQHUwoFGbPCvDWcdp4d/QbSFx7Ay+rYwcdfF023BAgwWNLTHuX+ZF+XkN
tqCz1G1Sm5d/XzqPJwq+20KKqTGejkwkbiqOr+ruaYkZD8DJ4WreMzut6KCVAqhHM7fbdsoHvA2+orjZ74Q/rz2rBfC5GgD4GgXhAtBsZdvQYFVKyFK3pZVSEI7lQc82fUUjSzkIpLVDpDwIcjrqi6DYeNzrY3C3
Yu6/mnCi098Vd46C2devIxB/hWQBLsm6M034WLl7O9BFqf/tO3XluaPVx9zbV3Gkljvk8Siy84zYEdjY+Kys2XqTZYdd3JxYdcoVMO3xOBuUTcWD2ae6AryxJOwPq/DHRdkYgv8pADr5OPup9l8nRfsvo8yOiP5e
OYVpgpR9RGR6ip8AYA+/Nwrux7odfbWsZVLJ3oqwIOSrgi1mnflkfQhNzu32mSZ55u6L2QASOtE8JNar17HP9oMQfRbqum3br6M2GQvEMmtUqc0nuUTLjPNXH9InU/waGnjeRNtbEYeWPumB5ZE/yOKt6kELNvLy
A8Cm74rnbUAInLDJabbTKcug3k7FRrdn+6E2ysKcHNSp3E7PhGrY2BfnnejHkGAqkmQtizHVvj4XDPAS4YZ+W/IdW/+Oi0qPhZN2I4hU7avGCvZlDktI6cAnUJVUSFbaRpayNwiIXaWNkwlPO7TNwZvZRLAaWa8k
Vu0h2ixMlrIF0nqNhwtQYuXiT2NcdWBhTqYtXyYpp/2vwzAVvC8+gnJ4ynE68Wojvvu42RFRLQWNMjrPtY4qbrw4F17ptDoGjKzOcoHxilxkgEu2KHSEpxtiXm3beORNxJEz3ikCTRgYvSUMrqril0bkHGx29mwK
3wktm1fZa0E4D3o9PJ7E+myrKg2rprD5HpkxOJ4KVpkdG6QfYg5z1wSG0wWIRaZbw6MdgVgvisOV3mogxXPtF4skgpM8DZtTdZMj7Z8YvJT1SR1GbNldHedP0e9uukldZjkWt4hlXFmVl9N/kD9OaLDIkVKdSQsE
aWkF06anBvtJ06vANiyfDHAtQTjv8bTUltTK55VeoEksOIv9jE/iw3BcagU4wrCmuQD6V7m9BFfWKFQJEiAOk4ZFEAMJSAfhFl4R1w17dRhY+yzcu0TuIl1/9bHfMbW8Uyjhu3HL3D6G+6qA4Q98cgjMGuIAv8hs
B6yYobkeYZxQjk9tSf8Mu+8ZwtKz+M1IXcvekr9Moo40JKzTbShXtPKWUb/Ru/eccM1rCufs9Jl/RSdSXFhL72888zbUJATuE7cr3DBXVXB2rzJdnlqzKiWrMVZBNSyR5GDLIu4MsXuSSFWLKpCBkXR95EYTboXU
oGIM2MG9+A2q72BWWFA2cYb3/omhRXy6M+4tytTxAzIZaOA4fQM0ZjH/U8gPbPP75SRUeyA/yC9jdi8Xf/31biOTrPbzwzMio4xDkCEWGTxTqOhgcVht2kzOPhw4APC0XBqP36Y0rs4vHM/CB4sVuIhDZWUJKCb8
p218coaXSkCcbD8Yvmg1BLXC3DGGNf1itIc+Ehn4WPdgePoRQsZJXqMbkbEMY44hukAQmpC+TbARo/kAe6hzkYtYS/FYycgY8/F44M3bOTWK0zgVwpCz1GcL7voJd7xwh8RSak1Y/+GSTtcs9UL2691jVdfu6urg
ks4R2OIypS6Rb/jg8cxmzLGXocrEVEN99a6WeucAf9kZg5uZmPmJjk6bTvzXEs3FGc2dlow3aMQBHpqcS5Y79enF0zxVLH4Xv+3SVtXTOyOezZOUWAB8qopS0mjjgehg28UFn8FmPlIOHBBsHJ/i5nHg51VhKgoq
z8Kzlji4zFQURBPKy4nzHhINig0VCKPu30nOYYWTbIAxc+istsUqGlaZZSqzhEEAbpk9kGOe02XXSMi85xYPHavoi61D0dtIXLrz8KNIKCoAyWOv4IwVwdDhRuNI2stTmLiyQVMgZBqH/lpZx9iQMw8Cnh/9ks0b
O18QlZepnxQP+GXAz82Y8UElowC36bG4kpeeq9xDzPcGe+vKVAFq3L8El0i6Fa25mLgDVe4OmmajZnbullIeE4SCry7mLNDPhVuCc3iSv+0xOjlzF0J7xQHg/N25reTewRELzwHUBmbpPVpfUPn9kIVUIaxKCZCU
WOITG71VJCO8F9owX88cTjIjV0bvaKzQii1tse1ibkXXXgxfvVGhZRQTx7bhcvXWKMI3dJD5mYFnnVnJrnMFCfpz3HDRaZ/s1XP2wtQ/158oxEy6FXu8ibOmccgiux31sg6kiW6BUXkUhovHp0aQIVVDSmm62UaU
Ipba2PCdBUEysbk9UqYHisG9EdHiQrksF8oNS49rfaytMCw6tgmCwet+JwIQC5LgEqq3DrQpD7sU8XUV9CpSC8luypWJjFV0J4i58OFBPV1pzjW7Rc7lvXcS+fjdcclmEVvuOg/+uJPWNWK/VBjQ4cgpiRGClPJM
uIb1Z0RUR+rlGJOyUTRZfdq0ylu+oGhyzHLAm8SMdlCMIkx7b1hiNlkkbLRA8IK0YYijs/0LrqChA0sEIi2v+LEKZM4245uB90+a94DjgsDheiH+1+uvQEIMCofimggk0+JpOjmLc9H9V26m0zn7/ELk2/rj6iX1
+Tlwp/TGt6VDwME95AVVH8jPjrZD3AeBFIgGX4dIDlwJfAc/rQ66UwosJjDw6CjZQ1d1l7/C8E3d9tED9msW2kvFCmhmiWHJNtzT137uK3vaZjsczW6IjEzGMhQA0aXL7uWZjW9XKeCiFA1VvU5NWpcp4V0ZN4ca
nU9NPxqDPwZtSIjvxbRZoyDYbBhv3fUTOYKP44bovWl97zLIX+OF//Rsg5CoWuvTLpfbGfSyWTBKMybf+kGGcsCvO/K79sLXDbQqaJUTFDhg4+mB0nbropcLjYWFv2m5Bs5Cab+Nx3I//3p84v825x7/nptz4cd0
a4dSABJoxy/LhSXFbVPI6eHJQ93+6vKS0NdMVgnNtcR7C5QEWDrWOAxg05suC4l8xXXBO5wdUYQjhmjHJXwbze1uOnHsTXDoVblP1E+bFeg07tiFCMEiDMOCjOQx9xIxHpf/um0yEN7UU+xSbdMZYLOxg+NRqnT2
Qg9m5LQrFHusSbiSgVsB6Qpf95aYI81TQGaKxrDHBIxO+c2aGHD760obj0TOHDnciu5X0kb5jZd3e/1NR8a4VLxH61vpl2F+cLXxK/jzHduvVY4LVcPf3VDTudGeP3ULftP+PEns3Klfi7r/opHtVHnl+Hn/7eiu
LEqtyB7Nr/Ef49+P6kuFUblVOTMymnlxLTP3yNVoOOCxz6J8Wvvfw/iYnSdmQQW/wp94nvrd+c84E1vwJV/IX9XzjzgyX0vN6hp2vlmeo6Lf/zyubXpz+PF2bz7vh30/XT7CJmtk+Vo1y29YryXqfjyaH83/Cial
8ZjZPu5rUCsQOXzBhjQ6m7rNwejSICYvrtbkohu3Z9Gx6aeP67G6r2agbx8XfpDOXwPo2ENvNleyV226TudXi81WIqwGBC1Uaq8Kjpv6bv/r1H+kOmmUU+9r1nZghdzwfjOlVrCVzvOp9cPx2/HlWPRf00l9X2Lg
FyHhS5ONl/7z3s7wq1LnOTOpOD8XLLf10fy3+e/R0TOfvt7i7wKNj/bzg9FNJkY4GQCZm6Gc7rfGFZGQ+qbf8zWjpGqzgYrN9FPXdlyB8E4lOLzY9bUZ7PxMgaeClcBem8TrBIZocOu+MNW4hWSrvJyXKhiJIhhU
eJv/KQjzgb/Ts7JKwaRrbNT4Xldzr1priMyT9+24P28IiaEwPc0HMDmyTlq8tVrdHQo//U8lUc1dI7gNGUwbAz3358cpeKTcnGWz5k/7ooXmkkjikCoN9HLXukT+MqqrFoVLpft2Hggg2X5VoVebUgozRCOcFXmf
y36kLIzcZotKLCwKZPFlWydPcV6ETjpFW2HISQT+8ymYGcy9Ad9jg8D7CcFB4P+UnRJZvHn3DhDseVOUtynssyTSNJFp5OKX4bqiLu6dsXP4ydWIS7l20LLdKIvntMF0Y1BKSUWcd5sGmIqU67R1vCyrhZK+Mp+l
zH0zM0B4roMo43aYKLt2yYM1N0TH80N/V9g+68/YmL/JF0H0vtqQlI+f3hkpX/hRL4d9GuDkjhLnte4wQSSeKVp+Gv43fjdf/POE+enlfMXzxeipucUrlI0dyNuTZes/96f7KbFXbBcyJcp4EpK27D3G0qcCYI8c
h9qQtfzPo2mhTrAuSb/iT87twmoBjXWHSWIG/TJxgm7jE2OTl0w2iMRq27VgkJhuSnUl5fgdJOgMGuy7qc6uOgAmCSEcSYltW/aLcXZTJi/+gSSvIr2TgsrLgwOqNrltmuYnbGYtB70a3fm0fUJcjaO/ZlokgmlE
wRFNOYHMvo8v3C5WzuwAcy0SKe0MgBY9Lx6LMnDWTynzBGnmVuJyd1p73HG5kcrkscWQbIPP4jtTM+YRgSlZbDaHH41KGk9CRfORFIL3cqLNGYxtY7zvD5vUkgdCTjVt8J/Cfg+cwhYc4fyMD0Y6x8Mh8Iouh73C
H5dkgkQk93pE9vO0EsrXejyOczvd3bECxy+2FHcmxyL08K7pT1l9j+xfFw2Fq54O5UYmg4jfgRgM6YpU6sLECqiucbzBt+g/5LHv7ZVyxc+plgZMTtEdgshTYMfGP3KNxdDw1aWJLp0+qyMqJodEKK0xXphc0w61
gNz3UJ6ego7h8lqD59a0c+hpa5PIjDH9ichgnIQcilTEfD0EKSFncRLzYpY3r6jITNVKsy8fXD0f/G3+IcaTqgtmP3dkgXlvpovKCFyDjjgx+H5PA47YW9uzHaYMrCCft9nQgyyn4hEtUlOby0U8GsCUQ2ig/bRd
mt4tLRKAYkeVsB2qoySiw9KpbA+b81rBRl/n6nevG4QMxtdyx7BiqfP2ykwcVzJwvkwYXu0J6Y0h+faLRAEeYGvocxaOSybbao/6X7nq6aY0yMJuoonl33V5u69k9eRruvDraHULsY6G5979tr+C/NfbF3BtkmYu
3UXN++z9PmsV3WbW2xmOzbI5xySIMWa1l65rGZmDCB1s2g8caCffM3pNP+6NzwkzVPCFjiO8YYfq6LaV4s3g/Z3dJLoC5dpTvazO7qlaw+lemzNbtWg80Q60LbEVHSERQtGFfWXuw16RYzGYIDTM2WIuYzPBn+Ns
KMPqXMUGbTj46ITwcLU8HDc8w2ZsboQu6CS4yyOV6ACy1sHhcPIaWoz91hRHnReWEfE95FZqpDwwfwOql/T35XLdVtIRNbOcFIgf7kJ8unoSLxfWHHTySQUGZ/BqVeEXUmnQZIgZV1lyNDPoxCpVzP6+9bRB6aRx
Z4+g+L7N/fFFPw2M5+LYCOkNADt8KHkb+zwntWCxrCanvRrhZ+92bVnNDKVr/UemDT8OYRgM0Sxjxjj6VubDKVWb/Xrzf53xxBFOF81pUZ62+1BRhQnjflpkqj3w7eNnBb7L5nJge9PyeDUKLYVI2vSTvRXm2bpX
OEP833JhNAEXcKFQV4YNRhvwJhhik7JhhKK2RtsOJrhSQlRa+yK5+GJ6Dy6VXeVge0u+1ZHah2Gi8E5NlnnFnAM9xRtO8/VZJairpIPvveD/VsWusI/P7sO3r8U1nve4fFf0zdXYH6vvYR17NNcHRX7CPT2tXWBP
bH+lkTXQmNWPx2ddTwVZU+VqBss0j4dxRqq+21vdYxS+sefRvXywNkuaIeBZf/2g/Yvb7/V4I22dPr7mqeO/6z0RpOrHln2i+GtKTMhtLtty+0d0s5aZHLkGd8Gmo+ww/g+9stMBSiXEDfBLIGHn1/nrL+ALoEe5
+gCtpBVbKjW2fuMNWw/xpZIZOEzftJChpBL5aEehuqK8K1vbMdIdhVH7WzD67LnoNH2piZDiizYdMYpxq4YlVkYB3PH+lDYZQ19Om7Dxt4++2O/SUMSgi9OB29pQzU5eDtJ4apJ3Y3oPHR69m01nqyzJCekjn6/2
Yz7Dbd+PKQ8TxDAiv5ACwYFzQxoiYjadgGtsEkh36E1IPZStzSTwq3MdMezXD6PbMfIO0Egeoe7H1KbVUxkVx2k+yJtGHJZCta7Xs9eya7BdCbpSAQsJhC5vXQ9p1pTNTyh1f4PWD5keW0Bky+fvpAWaGECnMWZN
+Koj3Cy5kQTme8joN+X1rY7rqIxhpKQE57EsDgw/uYSXfTuiza2BhW8zxoKa7N9pwskQ+WSOqIbalxNffDkZEfQwlHChv5qXNTt4ItGouN7e0BQoyhNJGK79PI4FaCZQTi4s02rGMbbH7gmtSWOfDb5pEwxBrqhG
5FYyGdvWeY0LnixWLra5nN9YSsLjd2t/4Xeecfx8h9uS1pwToQaWKj2aqzmmUkfgfkbOtIlsfanSN3gKtvkz+N9/t2hM9Kyjk2MgJw9wBFMLEhq4SHlEqxnXSd60l4o2GS+IySUYXqrHGZdivbTf2pQz4ydkgNG0
3qL/oaGNoTw7oQiX6IQidMQ4WlNQmtAlgsG07JRd8KHgQ1Hm/1EYlbnOsN09eEhAJztQh9G2rli0ECct0HPe4Jtn7Lpz05FMbZ1Yk7xy81KytdPUtsw4wja7A6bElNXNusDwMGt0pUsOlYQiq6qjzUFxS5F/eLH3
G+Yxonh3nPUkjbVWvsg+ognDl6qSRWzb2C0LI3lMP/XuWOl36aZZk482nzWwJYmqNfo32wFVAASfzKbbGJqRlwaQKH6vLe4dJSQw1U/4sVeQTttjUNepC0XhF5xfH/CHv0CRvNA8lrndDWxRvOt5tcweZ1EMsfdZ
u3ofDGPCkE3VkqNRxAcswhq4RVZ2ikPaGUsyFdIHI281Xv7Nd46J2d01f/cu99D/iNk4NQ1MvOULJANmOppjtH6d4oCan6yhGZeFo1xbTe/Ab8e4AQKUi4Y+Q8S+yBPYBayo9OKPJBknrd6qZdUzWjq1cBBolmjh
JAryixZZtQumB/SIYaFsKvN5rdHC06e1bn1VNB8ocEEXWR38R+yPsYIBIRbJRD9WIXIFC0etxk+RMuUlXRP+JZcZGM+HlRy05Vw1X6NWwqNftlqbXX2+fYYN2ap64wNHFLeojEkqeOKcM4gbX1uHxKAfbVrEQBPi
2IkvjXBoAwIT7LUPmcd1wEI3n/5QozU3JGL6VxUrDJz1nOPX5dCxTyFnBl1i1oz1217whmr2VcanBTp3PMIhpMiweETAH/xbwR9MiWImrNcRMhONCXfLvYKRJR0pel8zzfEuxLGLphCWw2FfMFllH2zbMIo3W8t+
kCNhUShWhoLBMKDd4LPitZgugDdE081PjFX9EUyTZfLJ/Mhqxdfyhm1C5M91Ahb1DaD11P81r4W6/Dxatty5ow2zBUhcZ5OUlujYRPyGwzsd/D9i6Oj6jWs7+pWU3hF7bVmlYdVjGKz7pe3Y+/03GLLNa7B2bObN
fet9YaIOZKLW3gJ7lnT9Ro3nT5B4kIZ3ioCq6qd+fkbF705wbAVCRF/N1KZVdjZoEwejwc+9vzNo3UaKif60gqIZi+PgociCJsEmbm4mHt3Pm7rhdcJu1zTxYMBVTR5/2phYtETlkgvnrRgBUFY0JVund9tplpGe
TFRynEH8aLU2qvybk8++d/cwjybPX/Mc168yCuAi0bkn5xKD27d5hDTV7rWfMH+ycMczP+seYkfvnqcPEUV6ysk5vvfLRwQ8w/g9xg98cmXdWjPnb6+rwbbaZx74jfga3TwGewVX9LJ+6kP8aG0z+5wfHUo/Vh/t
khU+307Zzfecr2I/24XQpwcUjJ3SKgDGzIxXi0oO29Xa4KmHlGPYc++30LRoGRrOiF5XFKscG0lAeEHi/B21bIJ5AoXl0Z5gJjzaRTXKhKNgydcURvut9eC4ArwZbe5p6l8bvOAPsW4+TDY4RwXjFPKOXrHe9Svu
1xbPjXb7mGcbEGBiMCWxd/NnSh41o5SNpLXJ3zwHriRuzs/RN3vV+QcS1IVr0WsqZJPKaN3U1RykvU2e+tvDOgQq2jrKg4e2P00dVpvsJcQIsnpdYZziYtV2WRvU7WgjGNwYMPC962BTo/5We/null6dFLOR2H5+
NA7hZlLfz++LAkdxC6PGzeqXdJtiZnCTfNmyZ0qDkfw7WhLU59P6yqRNe7ynI2O+BHFXQMX7Ov4B0OIYCPZ0/SjZeR4MKwYuB3gIL6WrzDVpaNp6a9jc6N2lQNENq5RY3YxvdKhvKY6g0VKTYO+oFXGfTV+8Au38
O6nW5KxtEIYKU2asYVcQGU1SB2jJioGg6H27QYyfMpA+uji57vu2DzZUm/2yWz3UndyuKECr8/RH3WR/A1Xa+qY5jbX82WBWsOa8KvJVZAFwlCXv88jZtRht6EDv7ZscnuBEmSLVoxCaYayMLh9MsnrS1UqqsPmB
6K7AJrFVRk2uOnmFlBGkc5NH1I0nY9iI8YCSN7YyMHqMUVjBzAVp2EzHBWxI6AGg7CkBnxyA0+OGJCle6lKi5sjPBnxxz9ZwBfjcatkvr8YdsRPtdtfR9nvH8b8yUfZEnyQXl2BEod6PsJqRxn2kupXTtGR2neRC
VX/cqr6VReuMnMXHO5Hej9uZeiKO191MHqub6Zghb+LUen/PfC79zpf+yIGf5rhoYBwIpjcGBHiUbkhAQBAgyB5jTqKvCUbiJiG01sfgjhAdtN5n3lFJ1UadyLn4q7CaLf86QjSLYNf8fSxZo2PemwKbZva5hcKG
4VoWQa0nCmO2GjOU1Frc2Iq1EPJnTXt+WkYbVUznY1bJeXUGT4TgBklx7Oe6Gc1l0C4Hxa5EZYMmvkQkZmIO2z8b0rzZRHNmWAgLdB0oIeqqK+Z4pXE1reN5D0yMJkQ7gLYInRAWjzTVa9eSeXz/QKFykMKjb3jl
3Oh+Fk2mx1R/Uk/dbDnfq+dmyY7Si1kzeW/FE45a+5pM44jMXVvsbc93scrItdpCHxUJXMk46zAmtTy7kCWev6LuRD4Zq35u4TDZFj3A6wJWKa+c7tX3PDPaFJZFfaLMRaYQjl+/Xx6HwVUbYRVx5hGWD/efO8XC
hM8w+ckj1j1Q/ROUz4Q/W/h6ZFi5FuW+P/a7Qe5S1f9E4eRIhQRSw1Yes3wZM8eWHfh8k5nFea0GGssSW1vyy/kzPmzhZww3Ril2Ew8PV8HRGHM38kYbqxGHs3mYmgmP5BimuKvo3vGGMys7E9bFAxpholXBM5L2
4SWX8to4oiEWPTZdDagdlBPQRQULHBlZ9o33Gazsu7DWW3BooDWuXRLg5rCtw7pNxs4+P9y0v2ZyGax6bVtCS4Jk0iU9b6HP6IBqRHQ+10jpC1TVTSda60mqhrjcHGFG3mbf1as2jTNRFFNUb9aW3saKnWkocCnh
COdWHVc9tisqc4iEadLs49VcbvfWw9qA0m5Ebid4qfuP1Olk7E4qgjFuNYvfLWwwO7xfrpsa/5am9b1ePKSbjl420YnLBCud9zYj7PWFPa7dEu5/4agAHrTZxIzZMnkwXbGG0X2o9YFYaryXbpve6vBwJwDXhk7l
13dmtlg5KtbP4xfWe4OR3YVe/TLhBukmZ7OuWKjix5Z+trKptLAzsDqh8oFK97BLoxAD0UmZnrG7MsejwvU0DdtMW0NZpjFt5n6SXBxtjdqjirIBdq+Gqn7jvAYPLQvIU4EPB2XNUhwFUO+8DRcGLqWVY8MaNbbO
I04gfrYWsJSCBIlDRNDp3QEpDqZBGfDZhLpqORa9U2vRFWgK/eDSsuN2/wtpja9ShOSdK+SeksguKI/Smr46KJj23BnJ5EL29o5lqMyx+Ztm3U0EloQUXObn7dhgJML+dxItsUa9iPOy5FwSSBN0+dvEhUq1VMM+
E7YDzWQkFEsL2npuFNdeYoC+fr2BpSlLswas1jANOlMiRhcw45pPcW+czsDMx0POZd/CXOpqE+rIZJZ3iP0GD2nICbwqxO808K/zLCV+HFobV708FU1QZfpQJ+r6IHrKxqjPIulSoV18LSVI5YuneoM6FwY6a4KQ
LhSC48uJEyqUCOJWBaqm1hk4e9TK4YYy7dLfziabpneYCKSPY146VMRUvoZLbW+F1DlBk+njWT8U2fa2/8SHS1imL2lsOvnRhvWeIxWQ5pyyoc6vfZx8dorcOju+MkAM2z6ysRNOZ2ta6Wcxga7RN0oJ3e3k3o4c
h2KObNSm8BeC1kHptxcfv9jryQDI9OquOSP4wLxQN3YMHk7HSzQxuBKHwc1c7vjn8mPvfMJiZbLlqd1GGZD3whFx1RUxSej2c3SMevfUPSN1zyEI5HmWQffGPQcb4CclCUCIrz+avCR29dbnd1Leemr7IJ3cmxXL
b9wjUkeedDNwJ0uXX+CpRKt7AiJDns8L4KP4+iO66Q14C28IoKbwPfs269tvd3d+doyhPs6JI3RPTKi96ciuP3o3jjtMN2xNO///6M0HTubm7sMxq+jmMYEPAeuInx52rx0fkU1sCzb/yd84lk4b/7Zv3BOMkK1h
dEz9dew4xW0wq9lxdizotUZkq+W11WjqilpBU2ObWdAuoj10TIZMqGU9HbYyqq367n0mSMq0s2o6j9KU3jd4Vn+yEk/ek8dr1Y+hffOsC8HAGd4tSNegjRHhCwxTDUugsBHUdOrrTfWx6/1HOV20v5nWsWMVrmiB
9PoD2jCbbmmfVyy4eQxXjOPmrKyBdt8txl/apkfsh+X+2aEG57zS0kXJtGWg2ke1VMMCUVKhu/qcK0mGtpKo8Z2a1dZ9atZoRw/tWA7j6pDNvfyXmtXebOpTrtAiiZkx+pgitTcFCRUfjtUcgvvasHSRftDky3U8
c13SAJyQutqR+nRWDVl8FWurR9wiI1lnqcFTOJ2MmuyQIImqOazmLHewlxaw6nTYJLlngVeny8YuUNHMuz70JkT/wYMDxTHR2x2ogEKqNOMjYH/Z2PUgB3EnA7lv+pVHUasOvJbfJs9GOCeluheleEJI+G1buTrd
Depn4MTzBy8OfDaMCOZ08oPhsYn+b+JKZmPaj4aojycF0IXCxj50EovEqdg82IMTvdSZq3D+8Ll+U86YTPcbYrMZ1Fml4rh+10WUHLvereU0EOUhr0Bg72f4jHMbKGBlhpCbTVvDLZKaCxGGwXSQ2wV2tSmQ/u/S
zdAizwYTzDxEx0lGRC9m1axx2X3o9SsdP7ndajmB5qY6OqW3F1IcOgKBz8F+dY/fS2MN9Dj0gXVbkVqAujld4BnzhpkBjsxxBAWOrXwDFtE2XFX2gwdYx72+gyDo2LI9CDhZfR5ZH/b41/sMX+MY4KzaSfWTjw1j
AE+jqR22zZE5g8t3mYf6CLCNWg7IbaCYirhz9nBQSyYoMf3bcL8i7Ps4zZxaKhBzTaMURt1Ve2fmRPFlYiCjgc1SgPtRgH0+f3Iw5/Rmow1fAdp0rm6G+vswDjzya3N10cmWGaeVErujb2R6DSvwfldKk91L2w9P
iKk8L6yZsso2quPvOjuKm4IR7ZsIzKx88rUpvxEvacsvy53JMlyz4qRta+O3EIoFbbt8yfECvkGCtUZJiDJU2RxPCLvhPq4yjqjXYzPrFwD+MAKsmSqBq/CY4pTg0Ui5rzQwaFxCQWiF144KMXleQNEB6/PLlPoX
XyRjGQBJdnMV2k0Y5rOyaRtDdqbO8xyIFNVXharAsi63IEGellAAQ7QLmPPo8iu8kTbjK8ZE6VCiMWqO8+efFclZzGA7sWUH17T75PM79VOJ/wUMaOY0EIHCgGBM6YcBdAHop2IHovcaOFAd7AQdWK/6WPntDCE6
+qKqNPsrs5NFpX+TZNmx5XY8D3TIb3n0GSk8UWm4S/L+7G5/51KRZsCWHFmGoWUHprEe2O1amDD4x3qWFg6jVBFEjXjG3OxuDIVYHyOmVILnGaO9d4LdhX2Avtb7AkZCdZwcZoFz3n51MHcCCpxH6mNszcHYEqJm
bt+Lclo/U22JES6U4XWV5rItrJQJRJZkF2zud3xU8KyxeMRXqK3wBvzmsn+bXdMlncbRhhbnzWxrV7gOZpyJKoMksCRUqe0uBrdUNMDJCuFhOpknjjfPB4g/C5CfJCad0oyJGe5PmrIVeuOTg0MgNBb8EUuc5pTe
zwWrY49pNMY0UAcLRfXz+/hZMD37jYJFC97VMLZrtxYRN/VTLNQuWHDxdmNlvLZDg7azAbThLfxEZMZJKEge+JxPyhcgvYAkBm2DXEr/LwOyUDmlJkvBsiWmuqkMyJ60UXfZnP5Bd60D8/lwBg1Zbf3Ur4aN2Pt0
f8HE/Qo8DV5IgC18EFU8TwwY5K/396cBwEo1hkw+HCGp5Xb81maByNljz2ctEo6zl2F5qURc7OM24xIBJfOthyktGbJNnhCGLLp+HK5vNPlQwPz8fkOwYfCAA4xw9mLYxT6CNhhyaGkFbGfRrgsUX8bPO77zD8nS
TOi7X754LfpvlPq6I6R5lV/9dWpGqfV/6hsetczAxkFJ/3PfDtQdOIxTIGtQmcjzynp2VENGsJ72GLeecXY8uLzFj5nDsqMZGS4RL4fAz22WlMREAvBz2O/ka3AsmTMjmzTrKHhNs//pcAf3d+iYuPWJqazgEiIb
0CcSST8+kQtL4OiDKrBN9O1UFS5+oXlGS5gHiPXs9mjfzMND5c0cdbtZqO5C/P93kV/3kwSGhBWvb9Qov5x5ZpDo3RrR0ecv1pu1T9fMSrrn2W8BvLDQ8i4hpew9LlrSHseBIaNg7DwKCGzLRPREOPZTpJtXIkzH
OaHhOZnygWDTtCu6lV2pKwrKoF9Nj97gghxRxQ03UD4XNK/bZUV7duTw5sWH6491zRYm4otaez6PvpvYnnOU8rw01rzD7vKBv459WuJqD7s1FyuRsmsc0jr52LskAZgDAMAm9UWek0MTb8fQYgSL43On9S5+Nf22
YXD37IVv6pJ3GcKxpIExJuDJRSEzwt3YDXPa7qrdc4mYUiLAgdZthHzY9vaREfA6H2cueaBE58npOzr7d9RINJsYKU4i+0ruvH9eVNqnuOuz2/NOm7DmeX2IRK1bMdcjGURpm8KmAV5B3RImEplbpmW17FQMewAr
VOULAzx/hNmZWJFb0nAZ9PezBbl2BIzeHdT4QDjToYuHwadgEMCvR4LwUjxPxUI5cf/AcOjTiZNHjzzcZIeIxI7nBHpdvR5zWAL7cEv9siLdVXx+7wWjGau59wHrC+bggDRAghxDkFexYrIOCNa1J0pAxfqKgpGA
3NvCT87ownr2Y8iPBTEyLq5JsNQGRK483ij/NlkOB9mMJhDHsyAX5AoVkc6gTy19WKnX+5cJ79piHq4pS/2WR6DWxVhyGNyqfXyMIXK1KiCsS8MW1if3VW5qVV0i4hx7ywXNHPpBslLaLWT4Yhmk4LpwWfNdIHHm
yxWH7eAyGM4Q80Kqy1sQrFc/FoiCQel4Zz95trYoKx3rfDuPAnSVC8IjWvZ/l3LMqqxGlJcxSsy6Ex8h0zpBFtvF3KCqfPiIbGPcgl209tgv+AaytksvHN/lurwLu3E4m4C8HGDdXLCkFfqg63+gccit0UWHdxl0
HMh16pFn8m1a+xEIE5ruIRG23KzJ0vYYuVTsaX+3duaRjzup6x8/k+eB+Kwe6uRE178PMasuWcp4e72jiNwYmLXyw2LWzx+/Xfhm3e6rLu8NHpZHDPeDqN7KOG48PNxadRgLfteKL+3Wv4Pc56chGyf9QPamfLvr
c5FNveDZnk/18MrDs3k+5xoSsUaFatqj6Mtl2FL3W3I1f7Tlp49mPw2j8es85ztPDou/AgpFnmIdYmWQk0+PflEW9/mwvwfqkudNXB6iCqDF2mD2f2NmIJr9083YGSh0mYNATawu09CHgt4BzHH7XN4Wdqexlb8t
KX3WKtCv+NPP/XwqX1X462iWQOV7udxd0jCv/ax2DzbZJhKZ9oB2EtIvHRndvTWZZylxuzKWLY4xYJ7HbckGx8/wUpKqpB/LzQtm1NLnxMyJG72HRjJS3EY8dMhjtlvRoXq9gWCnlcq/VF7N4feonVrtaRDuQnbo
1tZ+aapFoZvA/RUGDuYrBvSFbO/y+bVhE2lE6dRsgjbikzuZ14NNGGUJ2q8263y+7LM7XefQZG7b5are+p9049F4TNRaseb3G5Ndt3h9PVRsbtPErX3XK3sxp31HLi9DHTohexyvtIfTZO18F4ZWduBBLw0CCNpi
DOws+ARZ00zAjDc/EeB8g8bMW6/w/2j1Otz0HDxUaIm5fXa6nwIVl6CeUU7MpOPDxWHXLsYyR79tTlFIrWy21ruk/7k0bpNR/c5lq0eIrQSXeodKmrzcgICmOqeC7TWgPW48RqS5x4z7LfKNGqRuwmDKgMmqEl4v
gKfZhUqa6BwjSLryFrEGG8EisD/aZDLUH58Jz1zqgcewo5okix9dhJOs4cdjNKQUp0iUp9OCGqU+qGJCBtCBXumN3GBiOAIUgnZcpb/E66OZeDJjD1Aey2Wrx6Hn+WMurd9P/qynNpOr5RTa2PFzS486TmdCFXY1
Jrpm552FIq9BXHnqqkO+7fqSqHD6o0ocld3SidN0nrDOneAUge4mrtIDkGKL3Iig1STLfOsmftoCh8juAVIoP3sA/XSE8KxtHdvkShDC9D/EahunUmV5GRGJtcHzrLWS3ktC7/c3vye/Pkm8Kv1C5vezKoMSYTig
EThKgMf84FNyE/gGYfzdku/H7O4SGbEIq1Lnj5U8he9zOiWG13ntO41fwNBCljF/7zynOMCqN7dEFLsSHn1gQ0ktYTsX8M/mj9/Y9xCOBd4zwXaX2Bmtz9uymDonl1LWQSErNBufYbNARtGu8o5831ASOFwytWBz
1X0ls5qQt/4dzZhzMJl+dfiaBCkfnFnK87WYpPwazB6ZfMjQCF+Z0VCOYACGZTWfpUHSq6IMPOdvwpBtnz++Yv02lG4pvNDL+Qt4gWmx6TS/nfWNdHdRaJwnJwnHvHqh9qQKg9zsrEPoZoVAGqKE05zT2C4a7HoM
Dia5VA9Jo5FD07mexm9oa8OGb5Ows81Ipx1jCvnZtMNyoDxS1meTv5dSXFNYi5pd/wtM0Nnz5rrDOKf0gD+nkPK/PlFpZclFfnRJI+SaBs5QPmdevlQZx+VMyypn2ACKcwqMkwZekrssnCDnPS7uE+eG+04edMfx
OFnhVv+tlYxb27JP7qN7LJ+t872lOsI6LCc1aTFLx9vIMhaEuRmcqmrGzuv31wl0x2tnn9h+KaJduuKnsrZZu4q7OkgWzaI9XFgldvtWTqmoF3kD7YAeK4qmGUXhxBrXu5cPUInWgu1/Mn4zIi4XXeO1A/FSycaq
ixw1U/mG/KpvFLD5HPzmsDqKGpvWPq7/kPBIz8IFYqRVmJLz3WCe/3WjyhIe0EHRVRvMg0NtrXE61aMS105XTIeMBPIU7fvKqkOwOrrs+c31mf7BTQchQIVkJMGjj0wTodmqi2ymjkfu8p4GLp0dG7bVnFCyd22L
bjY4PuhWplUV0IzV5izRqa3z/iSGKrgxtGzwWpNDKSqWySii0nA2CTXqDLCW3Jmb9oxrWr2mrF4TefcQO12p3LRFR40FfFzOxGXUGgW2ZbVOPG6GztJlKE1+OsgXqCz+LwYpG+IDBNhRx09YnQARdY3zVYBZN1iD
4Xm1+CBhRn7IAp8FmOlh3NZ6ui8QELyUAqgDW7p4h/Lj3MJ1IWVo7OU31Ke8fvNmzcdzjMugb2O3BYcWu8oeVrdyH7q7FP2tmZ3okRBuKtWhEL+AhzFp0UftaKXMISC2JVUt1Vu8ckf1Bx5HJuTkcZhRDsd+QDPV
OthDyA2d1Nm8ox7nx1f7S1Fg1p8jGFUMTnnWJXNE0z5JQF6sFN0qm8TifAqLglRwbVK4M5Hqrx215YUYVeKtJPcmdJjTfAJnTtCg3oiwuLsrY2yaIFpsog8HJfUMxJbS4euVunRllKAmRdyqEIfDXQ4okvz1NYOO
38BeYzwW+TFcJKXkCgVIaNjtHUo94Al5VccozEbcbGqQfE0GMBY45defteYAHo+Yc0P6R788bA+d/3Px2QqaOufXt4YE9FwSxMUw4S3KvXauLibuI2H/WCqvXnvP41QEEYIHzI4nUBf9gpTPKUQXWnJd1yYg27KD
dp2mhunE8oiofGuExpJEeo5DzBpJMLC04IJVym6wkvbX7dX4csyiEbznQI28Suxiw9aV1glu0jNEdkhnviHUwIiYp4Fbmn4+ryL0+kbM3l++yijZas9bV/82uphVuJBi+ZlZ03qPBWMjR72WjEFCBt+NkZigimXd
Y+rl8j74NH5956k+sdbH+JDKx8hXCLozqxeOd2DVtrLeqs1ibP03MfFfpnFdIGhMPurn4omCiVlktAF+PCfbjaFhF094KO8fi/bOLIp2jWfL9qKaYyAgsaWovzrKfvrZLzVyUahiDQSO9I11ettKnBZj/+YjOcUN
rCt3fY+kh4FJ3ATB0SL2EhW9kg6JP99JPLbv/fiRPCJhZ8QOAnagpzipsYlt6ueB0Oy3QJ7E1JqfTVUV8Ngx1DofchoQIcYOivFuexla792CwKqBbbTu9tHnjfJ0Wb7Crl4U0SkpCcPc2hLXVkOLmhuGVvm1RAy7
1HpdoecGGHrGJHo66lJK6/I6kizmcMH16y8c81k+orliwOGtneR57hshevsbJPSWJKFt/9ilInIkmr0QMeaNOo5V+3YzY3d/a5tjLhxMCxUYx0FhVcxa2+Tk3Mhtrc4HfGBLLUJVKy3bYKLpYoZbd0LKCZ7L5/sk
hJpZtiBoEeYdmjSQVpBwD7SPFcoCk8hIGc6ycBl5hsvYsEWLp3AHcmDD/2h/TGULQwaTTHqWn23lickGyFjk3cRwVuYyj/rWRPBUggTVXIM5sH0f8UMt4tz+zBNjlduGGMLUIWT38sHeG0H/IWOjce/UKVmZ0awP
dCZQZRrsBjTmkxtOS5VJx5/mTFyVFKbOfl5nckom8ZvX4KKbOlkZB/2z9E3vRgr+EkgCtb08Kz6FbfNODHZMKCkS7UVjaYyZrH81SmIG8mzeLY69jhjVrJfmNrQYeD+a3u5huYEkbWW2BqlQbwCDpQjASZfArW1A
orapJ1DED/FBQ0MTaYpdVSwMkarQfDKX0pI4tUgqUmtyRJUuLwiIw4U2f8TqFQ0GrHAv+kHcKYPDSylJS0CcOSfpNaxVe5y4WH03m6E/F40E0mMaYBrUjqw17v/cv1FkxFD7AbPMReZ/fqlDO8WinWXYQzxDyVzD
iyS7MbVMPH/RX1nOdHYMsgbxkdAAn68BjWo1Yh01VK9QdJh8VSpvxaoTauJxkxcK1QwUS71CTeh1bWkPsbz0Bz/n9PELdCjKg53rVGAkSlgJVrF6nfbK8c+kFJUShJ0+Si0gLbr7OgrA4f7t03NcZEBvUGjhC3ee
0c9FRZoSIuMCekEyfNXO5BR7UQxs1TEVfAwu51w/kXcpIcBGKKwxESCK18AUQYgijVYEdNSGVN6+TuPamCZ8GM4qPDbPL2uDirmA2NswlJoJ+G98dSXSrWoZiDUUNVFIH/lYFQqCJVNB9XK+oQxbhvBoX52wQnUV
PwoUJNzd1b2E758sOa2mgScN3lu9Pi5WOd+GCAQQ2BP1n/39zGzeDHQhgirgbXKGTDqxGqnWhMWWCaU762BiJWNnApHB4pb6zrKmXC6z3afmOow8fU9LSzI7LeeSXMWVaPrh2bXsc26jOQ/HwrRZuQHT2DtcFEdB
R+UxPekBTiKIFZdkQwd58KKbhRg9at/X/ktWcEfXZHiZ5zsrZV/W8eZ7s+BYeJ+NY7vafhAqe5g/HtsgOUEdXlvDAFnkJjE04bAyZf/wbbB9Y0eeW48+WpoyyTIJSMUWzR+2w+4KJyuj9S7lxKmqPQ2Cj1Rvrztg
izYPD7zoS1jRvi8F1oJO/J+E6jYxMk1KKIr8im1CenGDb2oKDiaY28bkW+EI98+5xS9RhU9BSAzWrkN3+1VVwyBdsSOq+TN9oyUAxtc1p+ysp0PChCFo50ExGjx9eQPFbej2jjMkBNIfEWQvGHR5APByQbtnXmdE
ZziHnfUursLMbhP3WmGWakaNRBr6/nFclmtaB8Kxik7jovJoJvb/LPdnnGFgLve9inufErte0aq/QTFlpJhDUdJQDmVP2D//EdiL53PXlzLCoTMMr4eAFM1eGli/Ru3xfpxod60PYwiBXlt0kFNWPpy5nv6cJO86
Px9zyor9z8Zz13NkM1EhvmujUHmduFvLZSxrF09NhWAu0EKICFiMWDiwICGGZoTSow6wNzYFmGZrpETtbrRccp2WZNMuY92EPBNhzNgSka6l3fuCVSkokVnyWA7zSKQMdnUKTkI2M2nM7Ryn6lDwU35iZ9mHHrVc
pYTYIwQ7GkC1TrTYnSA7TlxTEUtWKOTnJHmE1yv4Y6v0nopAbFe1BBSNtedRAv+jcU5V5HBO2g614HcxoJwfCGe6lvFO81DVaIxJowMkzDB/jaVz6UivErgSUSycC9HdnU9YxrfAG0TzbZ0WgmvojA0H2mp0TkfO
HvVr9Jf18zC3lXVGnzg/+uiSj8mpreZOLKMNVgMLzylFA2y5Ps8uV6dD7oeUhwa5ySDgnKSai3p/rHF4FYvyPJQ5PEyuyzzUTrMUy+wb9j0TKb4Twc3DKYMQNmddUqB/nHSeTl+D93csvIJgXny/4IycKCQ2bU47
uI580IIzYcjavf/HxSx0rUDKvcTUapVqqpXJuErEUiQV+Uc8tmXLMXcMSSU31CX+33Rx11IdQj+ACyd4wL+R4bJkpS6PeXgv+dp1apS5WDjN4AFn6lz8KB0aaNvv5cTit55i8qtol+ZsBMPYltz8mBMLc1BQvjWo
KG1s428nQX9Y5iyNbfw9dGmJa2uIvzP2MSLse4REVfIEyqgPENUVpxbjcwscDMgLWZPaQ0aiqkLzni0Ma/B+IwILAoIJ2rYYmBUSmVMKSVDMMEz2ORmxROxsvAEYwqr7O7ZGrnpdrHLJUBXqVGt5sHjjUu0OCyeV
hnJSMG4OHDxqKT3l0f3jK6Ij40weFl9KtrrSmpwJdZGVrdCPrzCbU0SpQ02G4l/7WsGar6iGGM5Dx+B1gja19yKub0q5G7yAL6EkBhphp3oxRXx/8Uh5NnJ99uJA5XcVemAUAcOqZwpN4BX7kHWUgxcxNyU/bDL7
S2enRd2Z59Hkw9Re6vJuY456qNK7wncpW+6rcklyVxOY6VljYOEfQTBpU0YgoGZVAkfL+B2AR5+YmKFjtZOgnnU64O5FxsalpSCDqxGS5oihYSw3Utdg0BIaHccuOHjUIxqizjQDX8BSSEtZMIvMu3EsrCE7Z/NA
ZwVtEWkscy0Rv0NpG5xWaYTfZMqVFY15fg4aVkNwfTQmx5pUURlVspEqTqJXF5yx9pisTjN8w0jShsrBQ+Y6SUWhK183+reqCWkzyAcecLYeqcgu9Dm/CJXqzZgJmLB3sppwoRaf+3ayt13W5Wxqw4eM71fsfPx6
2/zYWnmmyf7GtoyZXa6qIPKqXW7ttLXoJLVsmosPN06O4d34su2gbLxlBNF6yj+n80QdsjBUAixn3rNSOhPU1+1YtqAKJJNArWQ00vqX4m58MjktI7uAIW2JgfqCrUSWBXy+LXpTZ+lGuTUVvyFvulCvzZNuZzTd
+tS7nSX8awlfzdFCeJoggVZedXj42sjpLZvHs4eZOsQa59SIW4hMhycorZX3YZsp4vZbDGK1yOggcanfByqTahOegAi0sMOymdetyG3p1xaVJwZVOsFzeD46klJpDSsNXlUh2TXdtI4g9xIdMXPoSDq6zQhGbY0X
l0j/BAchCMCr4j0UhiuakRZ5r2VuSvJHc2vnYydpfGU1M151Hp1VLNwi0eQjwU+7cNCreq9M2ECMaBiruo73BOcx4S+CxhjnvSp8W2AeSmb+U0Ocjp+bEF3rMOImZB2E6HbG8KofuBhsdZ3ZUUzhSIo729q8RdPE
nNvswU3rOaApXptqDxjyC9Az7+yRZbL8SqtBrF5tNtsP1sas4dYKDw5w0KcPhg9xwClfkSsP82Gun/mAS6eNcMIYrnVxlrT/1ixr3v2nRh7DKttuiam9d+DSIVOjZC7rjEdfNRVsz73EKF0ydsQl4BBSGK7YuBYq
MiJCz+3OM17k3iVkPQFL72HGs1cBQtZezIENuB9iA7drYWMKHgM9+8yeF5R7rnqv0myevZCJNXubzYCUXbkv/arRbkhs+UsYP2ga3n0kfI0oTBhNmLHEjm4LP1ZV2d6bnTbWAmf0fC74Ekiwx/mLT/pp4fP8szMt
CTvW1tmF+GEkLdW1lB6wc44eW0jKmXO3dijntXCg8ia8sOy9U5XdcRMLnzDEDuuNCs22CFPminK2QXVJckPRXPHhLCGmlTc6Aj0Eiib6UDQXeTGoXEl9sVDt1JWOJ8Tc04ywAHs8dU4v/G4Jkt49mp13pHDgJKP5
Vm34bWvi6GKeqZiIcqKU1TaaPm6xp/0x+xoj3gZsiQw1UoXLlie1ZYOwS0q3GwXj5C2LWpbp0VXsOkrEP6iDJ2gUnK68cPyRXmPqvmmywxxyWaO3a5HmZbJ3tfUgmnIqDjK4fJiQ1DGCln7ZwrOKRFKKI5s9tgpd
lQyy0pDNVek3zoUT7X2UcP+Rrxgr/I/R3NDBankk3FZ8fJRoZNDax6gZHkN9fTPrH+nxcYTp7/SxezcTyg3XAWtnVVZuuE/AcqoobMYqHuoqZSuZLPOeDMcHZ16JH4z0N/SwMCcF+QD7jfWZ2avenS2FIwQCkeeA
2JPIg5yRvjV2C8YTJ+mFNuvKRPyuW7URWiHQobSBHOr0CaeJQajGJ8TPLwZcREjnZew6iI9bCImm/eX3w5/Csn90W3MwaSJYsaFiEEJmXW2UFi30jgfmDRGTEDLrGku4xe6PKTNfesLy/7rDGKegiSHQVxacWw3l
mTR5b/TA2YNJd2vdp0Vw5xVtyZw6hJclYpmSOU3F7xZPkGLl8aJ7iQraV9oNFKUUrpS3HVimNKkAlydnr97ZAzT2dlJwsVSkDni3R4batQ8DlREidreU70AXDlJHfX5FSdtellCi9BZjl/pUdvXg6QgNlH+rAvNW
wW5DEmAC5phJyJksS3eKyQafJTqNMNyGhZejEBqc3X5jKN3dKEDFfQBtWaEElXx59sSS59DMlFdmAFtnOHfzCXzBZzSMLOHfWwVHdmW6uMl0oLMiDKZBtTYjDCyCrS9Xlnel5mXkyDu7O/tc/TLHGVnS1MO6ANVm
nhCLq3NXtqkkkDvTiECjD2V80YoUopdN9kr3wNsReYSL3RUYcKX2d4bFjP0QRg7mYV52aIuk0m0FAXrYSVbZKTGhjHcEt10AiSHJHSf1L8CViLCjF4xqndee4+A++guVDYONHr2Z0RWVVKYyI1fF01omqA8IMDW7
6OyAvlIFPnv4vc3p3ZQ5XbVSSj/nHyK50NGVYBUO+ArY3QV5ZeI0kfP9Xa6fIVPo4/tDSo7bD5HDM7rfmWP9Kk0gEcMfUgkudA68PH6IniQBv6Yf9srw+Cw4g4OqnZlFTjES7NZTtUo6+10fF8AySqFUHVAayHGC
k1krBmKIM5vOvwvK1MecOI61ubWMqQJ0fWNrjk+sPUAaKz/lFxAk5YmQLGBdIAY/SO3mt8eXJ82oat4EOj5jQBnK4swBUEs5IohyWlrWOElH8KYMq3R7EE85AR2ptl1x7wpI3OWyX/ZuHD7ecfVvWYX7U6lkRJNe
RRAT5fcZbLiCNMymSYK/tB2DwGLYCFSlsvGg1mqYoPKcHJ5HZK/40zdem8cb4TQ/YRBkat2PmDEmRjGRcs5djYfOAYZCVQi3xAcCKMMKK1yXcUWGa8Jdk8qal60RVv7CVNDcJDqwesFb1/49x+9mU0BkVNKPwaBH
MQQMXekmbJFXtjVfOol0Rx8qJ9MFGsSZxJ8ITe1EaKlgP+305ziC5M9LuK46yMfFAdUYSw39PqIVWMf+RUG5EdqABgSzwpSRZmkEMaHYUJGRcsRtKYImepy4xJtKFXERoqrVG0A0JzKbR6tE8zTABWoWfoJKgmOo
00YuqpdFEellyjzXcfKxu7uIPFanKsOV3tOZag1dDNLY8aa8DsGSEysN2/i8qxQSomStU82w6ARtOz4dIvVzCpiIZ47xJvIZqSkOeQz5wVpYvenzLcYNO8sSlCs7g6LJlSstWeTdxeIKTZM/VxM0C5c6xKK14blv
A2uAknnea6h91lXAyOgcJQ6cRg0cbcRHjhZ8HsehDYjjnWPjwY2RZotEPreaiSJF74vVoOGmNusMyVK3nWQ+z/W/hpvnNtNuhc7FfAXgRYRejZlBN6juRXs1n+8CQ0XzzVq/OTDhJcVN84IYENoZFYC1CAYfGAkA
IVAYxPFdGvBu8u8gjed8Gv6CdBheTrMvGTB8s//mnrFCgMUzDln1NTWvdv2dz3U7sgy5PneN3ODGGEQGESB+DIGnga8LPBv9z0vspdwSL3W+pO8ykfmswjsS9bBmoezS/22ffa3sS91x/qHQeXhuOo5fw4lbIuzd
Gv70Hb2zM6bxpgOM7ll0jpmO6Yu+YPGFWtovvMUjzZjNjqezGi++A2Sz+uhgJ3FZW2fBgdyTj9p4qSZII6G2HEqhhz/rSWNgSzLomCxTanwxqfvMY6TABFg4mgzUw/6YyNWnuO2g4orXGkt2bkR3Bm6Nio1bJgi1
fYyBXLpn6kxE1XgWJKXOd+yCw6ilhff9amvGI8UworyfYxVSnic/oLakDsauqtb/q2kv5/Ox1uettSoLSGTQZccj6WLkwB6atGz7YHqhaO161I+RhoslF4TIy3ovh7xZVpB8WlqV66qMLKER/GBN1OnuFV83jm31
iDqpW4z+4iUhsLfVY24kPtasM3EdZC6502lMePrmaGSZmqTe3Ke1JPfMjVqgD9J6PTqTSQEF3B+fAYbHdTQ+lgHCz4go+PMzy8sqLWp0JWG+L4OysD57MkeK2Q3FSnTPWFxZE7QfJd059z68qZVPfNMZlr7I8RGU
2C3ZeFGBQAzSz5dDlCh/Tu3RDEvXX6pk6ClUSeb/FxjDxRyKmqaNG1HO8FrVks3lhUn/Z9R1iz0EI5Som4m2TyMZWcjimyEFPUwO0RAPwl29KTojWU0NZwhYdU+ypxklUoQ+XO3RZWQOMvQWlmsA+RwCNGADJw97
SYczxTfpaF9hzbFxtLR+b4plk2pcKVz55FeXDjK3u8K3KaGdjVvOrCjaF7lJM6gfyf30DS7KxetozuNk4ORIjTl3tI7Gf51saERq8osHZ/fmoe3BSnozMG1//EvIL2WekpVP/EOwcczh3p7HG+v6wYQl9rylSn3A
pXVNLir3qFov6HTZZipDtlrlCzUbmbNoBgLHuTD9Z80RGJvV+xXhdzR9Fonpr14jKZOu+7sOaktG1PBCpPqY5P4fFJ4PXroifz18SVJJpLJ7dapdyVur+TPdSh5RGYAHKAmF5wdHZy2JFan8LuTyrVYdn36ezt1j
qzSGr4UILrsdDF/uUKrLTBum1JJ4cHRf+mrSQ01Dkj8cwLDcGBIlLC5/biaJ9DrMtom5TyUYR43YVhmfb8Isgyv0b7KAjoL+kRZode6+Cxvl6seeYE7rrCP3j4I3R91FwdoJgcd3Nzw6Bz2EWOKi60fHFqbkbUNH
O3jNTfmlnn1ib9DM5E0XB62C/FmOXQa0aZyGkXXF6vbPGR4X72Wq3FcHH/DSxmmdqosSKcfhLFg1n2O20+lIh8xLD9fWe3JgP2skuqhTfgLxzhFEm3cvFxPgK+vzBRHg7/ZCsdr240hHZxDSJagmbOijbblgM1fZ
q21nXPO/CuahQQJ04FeTYN5K9F+UFfgtAa9PXmxS6quiTybLh1u6KZCuPI80G/54gSyNoxQh5Y3QISKSxmZyqDhe+QeObxTeFMwSNs+k7foabyHoXgEO3o0/HZdabU5PYpFIhj/XahSuGZwHPi7o/O+3dOP62gCx
MdP+DjNgDovFAmMMJT/wJ+ikVhcFpr84XdaC/U73gP1q9XvzHZNgv5t0eW3DFA6mdGXEBeqCMZDcRpGs2MvlgGDsFxRXHKTwLMe+OPJrKjpxv1hhyQT/5R6QTMLUDNLLHXPjHN5LmvN7jZ291Y5eB/OCilQCYcXN
257yXyWbofpXWUt8HpALU/4leUELPan7OZBbuXFerGHzffpVbKZ3s13eS+XwE7/tNSUg2SkaH3ZbnAjPqfkYUBPzUN+N9GQlMvywxMXQhXfMjLTKcFbDYuzgikNARDwBET3gzHrWszLkT+owCwa630i/HGNGc+wy
Smyt0uV58N4PKoUYEKP0zbEqFOJgvIKvP1ArvthfgZUIyBFLyPWPBof8s46SXcNV6wcvW4dx494go2JxqNzrnBYHdJSy4o3hmqMYf4VBlJUtX6EiV0SvN3wW3L6pxAlZZi7JnhDNX7/tDVc20n9V0PAQDst4Jxx6
LsMKeuvgeCiiTbQuTzSQmtkRc1yw+LUghF7KDeKJAejzZVQw+xi7yh6MFwjE/z6ADGJp3yj3w2ucDwazeZMFccgPpl3YD/CUDloIDYBUEE4SGMlEQicvUu/T7xYMlggbjL5oHrB0ffnGbr/rXrLP4ueaZ+mqXSiy
0q6wuc5fpNuGuzrzFBxL0lb95clzeHGoEqTi1Ph9dI6MqcGPTE+p5qW+shEWmJOx3re1SpA2o5MXPw8y0GCrOnX44yvwMtf+DhiBLVvfAvWHOvQjcH2TKifncLcsp2807bLr3oAzirwRq8bLTLBlgiPxFGClRIpq
yjvaO+FSB5pvsmqE3MDu7n5YfzIF+7UUd3PquR3tqdQzVdr35D6u76RAH5kd3aOmbd+0Smyx6M5iLH4G/jRQbFIie3YU4WZyQF4Q87CPGhzzvRd9W7QWyeLNAzt1jf1s79jrRN7FGUbRxF2ZRwQP5B8nbK4/bfnj
rsNbc1vkMpnZs9iVeHBTKaER/HHDjZLpNAqZ4kPKP/rNpZKJrK/KMVYXIy1s/lEzKCSFLW18mTu7LWjgzwk7Lfotiwzn7P8GWms798gzBtS0u8LrzVRnHXbSD99yf0n7aaTMFs1O16lW50C1E0Cmz70Qudr7RggL
BpSyrFqslGvWo0Zx9vhPlhCurFKG0IXAZe5QjET9R8Aau4TCifTeOQuRwrNSOm231X1+cXilPlu6kRgq3TJht0P/+mELmtw+91crFYm+FiGuB+1cd29GYk8wcR/ue+oM/N55H9PwfrF9KqPKrAw3QsIbaDywhQYW
N8ygH0o6ewAJDew+BBc76gVTmgXCCgqBs4tCBp+W9dT3dyedVzHD5HzEmc53IvTCf3h/qypmAFl5eeCFTqeGUkB3sULlKp5DYPG4QokOXBbShXLaQ6memzbfbo5z1rfhwyXLhsqzmyLBpWw5juvM+0B8hdxGmEgn
Phc1MvnafKlj6WGP86H//pMVg5S4hYJtHwiJz0RPxJPT822XbLh774WtSkeDpymRbMuTlLLg4W1/gTkuVa3oIggUDbSym/Xg2tquiApHpUALHyZYrObxip+joLwOxzICnxsOMqC0tw9fepr3y5HopBB7YC0lWlmH
z7IbdU+cC8nrnfy1g3y0IPq7Lel2WrVTWtw0K92Xli48rz86L/xb499D3lrXUeC9bd4j+8iMvffaDoPIXnmcOVw/k4H6no6dZ3839u5ipX76eRBnFWKELUxNm2beek2kc2atP4pnPhgGvXd3T8rD8MELh3AIPlbi
V4qFmpW/KomMGcJa66XB0sqxD/y4XZxm7M+D6KyVicqb0+LjooeTqvsM6RZGjvP5UW59/w4qKPr5CvTatIFs5lywVHX9rmARKCFO+1W1Cgg/NzAH7eRK97NaLQ1XCl/iNG8ZaPrZYsO9WOD4aKtS3J0vCujTvwvr
HjzDFaM+jQat28Mlevnsq179PS0+CzujETOEt6LhnXlhCuTgDD4sXQRMkL2aM2GuvEUod9j+kCvc//22s0hGpw9Ht3CUS6gdh+k6Ny6J1y9x9DQuv/38/zQYujcfnNl0kjH3pd1rZ6LdSkqpDr8O7FIVUVTHphOj
x/4TEQ23odDN3IgJWp/AzxmX42ymL9IC2JnVxHswjnfq9OF1kmp7sb+JVz2l8rRJS44kpyw/PYPh5x5y5/A2oCQ769+WYRJZMwhcNxqvKBfaKM9/9aesdL6YGRwBtB3ExedxstXpzDg5bUQVOFOANFxIOJPasCGN
33GL6CsCdvhXexJqQcHF8BbmdAKPMQjy+2MEzWjcIOH0wNlb3mn6GU7IwB581S94xlL7l6VJ9sEp6AJobkLEAAKLm2s34AMUcEVmKu7Jc2dezj2U2N11aU2GerifWVInfNbp6jwyaHY3x94KW1FyyHgXeisXfgIw
2GBoGEvJuPKe5GOOWGyYFinQyA5pQRz1/V8vZn9LvIntrYYgq7XS8PDmuSUtMFrALZ9/DVFnViojmyO11s1awsussKdzRK3E0vJF0TM1mtLvc3+nzHWb2/gEUKTdgoyuOGyKgsETLD+zdiX/bxYj5pT3CLgpnYb7
ATOm9BgxTLEUtd3y1D38ADYY5n9WGhUjEBzTkduPExdKBv+CAdGmDfWcZHemVaQ00ZfvRebV3clPQXz61R0j2yp4WD+h0aDT27FoxOvNyUzgMHGPOFPfzE4Yz1Yzk3AX9SspDiHcgul+WiwRw9TBoJf1TsfLQ1hZ
X0RS/5oNMnWqm0UDhe5LPKXac4rrx1fHlVqaLvmmEgfBXL0nV4COzz6H/kKnHSLj2sm5kQDx0K0NxFG1EwPHFrwKmvcthKc/oqzM3za3vDqqizQHn6YGb+Ih7akqXX53vC/mlajGk7OE/HXyknTFNXZnylcWv3ht
YbqEJZ2LegOD+50/uu+ZR8dY+NkZU2XGNIKLmpJFPuxEo3JGnxVCifxsYS8SvbMgoOj3gs5DG7b48yso1dVJ56vc8XGf0q1bTn5tOgFOeAPVQv4TQxZAZx+rvU/iEzo9Bxv4F8/b82hIaEOnL1jv8BQnSPfROTqb
pLn6wUThyj6G2yIGw3je4W5NzYUE3GoQ7IaBhY8sO7CPmvAFotwwlON6u0CVwRy5oCA7eWt6HBygG+eFWkj2n9SJm8q00E00zWagYZE2C4tsb2q3qjE7flbxf12K1gaKeFzxRWbObpB/kQQ80L+8TZRwYeV0Rzi9
qBAhDibDNmzX85G8evyq79kb/PU86uBIwb/gzqNTGI2hMGtaC22qgXXmsd69uX35SJfHtAUVV2f86Y0GBMQOpq+3KOfcW9Atxtv1PPvDTfl4bzeSIukRN8GNas5Q0Q1JEr+WWYaf5O+qKIxpk3zaIBVWu9cMrC9P
wbwBF+EKUuwsVoFZk4mMYjm4TQuGu4pYBsxmSosrxKi/tQc+glEQVoY57nyp327bapTRnhCgrBf88jxoj21FeecOYhPbJtHgpgYNQw5Q3dCj8/B/6e3DM0T6SZ7mk/76PI9odri+Ynj17drzd/JWDCdJ3hTaXXsa
z6s/almVhUM7Sl+XzvCz9hR3eQm+wXuZv6Y0dG21xaCh0sr/wX5mChWCTfzRTp8nTNN/9HqMPe9NNNVrvjj8Lfh8QpdhjZ1pL/wDFhMwQsBpgFCTCZs+TmMLUT1CYjAWjpwgxwPZ+GgGZFyqDfNMYqPeXj7iH4KF
T5qCX/yherBYTD+FJXTwD30QMB/MA+bzV+/2PEf0PXx59Bb76rudKccg60KlaeTHt74Hp5VZFk6E5Nq3SX+JUwf/Uft6ljQJF09E/nWGbxWzvT/2jfSXXffmTM0bALM/5A6gLKZkQ2Yh+UnoAAXxBWWYF/R6vQMo
6u+HBsn5d40CQe0nyIa2vKUOhKf4C1SRlTcT2dmk2BL1i1B7zyiD4K68vksxfPrKLWKizLl6HfeN68NR3hUzGjb2XKWTBcXcJ1LtWHmt+DYWmGW2Ca06VkrvMVtye/nU8j0GpnwroZQxxgm1i7IZwUcjBzGwL90A
MGlmhwuKIryyZgQ4kXArviLxUOzxQIYSO8bYRAxB0QGyIUCEJ4AmnI6YoGSqSKwib++cUUEfCRBDmUXLwpxvt/6q+Lt2Wg4Rqb52X5K1opQq0BuqBs35LOlcHmX/2i2oGwabYTNmBXkj1xrnLePtr3hD6nKMBv2T
9mgd1AsXCg9dBRzCYLcF8VHUeqaUe/u3M/Ts8PBX7wXYU+VY7CNMCg+xAU+KI8wKuPA8p24Gm7GeJODVrGl7zb9BpM1A8SJGruGDu+P+OKhcM5ZjdDYsPeE9Skl2XFbAlaRZgXyzfmxYRcHKyjY1l91P2HxjUtKA
7QkuWIqirkZeuR2w8G+A8LsPIsvPWB/bcgEFzOod8/Q0AcvPyh5OQ00Ph63+prLijZrWxwpNxltpH1ffS5jsDsV59XWZPo2vze232vmBk1E4p8At5TEfr0+ICQ7aT+ugB67CdDTAg0W3yXa+y+f3gHm5B4emHWW+
onAgK5KcdsWDnDBY/t82SDyUOXO7ZhnNSUeLVHJ3csAhOwsNXZX/peK35odtuBNSQdACMxTuRnUAMYDlgcFQG7h2WyH/+Mva+yIiHQzIE+MtGX4AO7yWeQi+wwyRrsAj8uzBivwD7rpENeye7mzehe1acGxcDHqp
QZWAzLa4+6fZ6nBNRJxse0pITTZAV0TLH8XHrJk30z+X3HTgTsgvK2A6C0+EbOioT1ml2WaiXFjNbcS0T64ETJA3BtCQcT6QaTBBXMRHgFlg4XfVZTGZw2n187jmMI4qyv3GMk5LStRpkzg3h6W287CghzAyNy2m
8IdfXv7p4EaMyS/+HjoIjj043QtQtChGtEh/YYPoo8XBMZK92tx8+71GYBv+f99fI5qIXFI52ZRFhAekRVmqj9i0pjvgrPAYGBGRr6Afw9nv/RCe21qQlnfKvbS84scdYusim99HGwgFPkT0Q/i6b2RS1+DXQi+U
Eo5zrc2/2Ae/Ga9N6E13AYUQagBgmOS7S+ZNCLr9nyc1gvinO7dInhgn4Iedfl4mT84Q1AwN1BimGMvsFXtTSh5uwMDygLQoq3rN1U6DgAs0bPdp2P+bqztP89K5M/9EODlyF++uuoCedVD1s6BL5BsKDlasmncb
V+xyf6AdV7Ob+s3OyyYBSZH7wTsw8cdXAAYIh1/YtnAJ/IjlHnfJFd2iJT1SAB4Q7sPjm4D0tpslZs8LaMz5anxyMgNVGZnZfCaYD8pxa51IU48Epvu7vcl3lBXs4v4dD26JXRabeBI4oPV1Ub64G7XTRbnyhvwT
NfrSkUduwDe5FuqzH0E4uPp71NzP+S3eRpWnP/RV8XiLB1b/4FIM2i/uiL8Fwv0KxQ/2xjp7FnR56Fdx41yBXvZK0grtKZPTgVTG7KfEHZJRMIcJcqmQowD/m2v4eNPxB+XWhwX1PjYDMSdK3aECy/S1zfLzkOKd
XGIuf+ovbKs/PIZmwGM6W10qbrc+gAthRPLz+bmwzmctv8MArBcd21Tnn+6bIDTA6ZC9i2SdryBsB7aeLbi48VXxNuKVh7+phGdfpyTBhVlpdc1KgISAcr3FF2yMOBqvdJcjjGHd9SuQmOh4hnba0Z4W8ReRViCS
EBcoB9E8NfXG//Htt1I6lgQGPxDe/guJKMgs1sw3q01seXfsgJsAl/wX4yFZjQ15WdPR2PnP7X1tnNxZdEsnz10nrrCovsxduLQwZeNtJlCQ8z9eBr93NHvwxN50ysctK5/8VWHthquk6M+yeNkh/B4dB4fqR0uR
PTwGxHtcRu1h9w08Q8BkF1XZ7f6iUEpXWmExpWC/goWtsE+K0VjZNmy93JIPIyT0g0BWqtryWRQcyRrr0WfWG7EkHVQm0rtx806bBMAcSn0KVboGpXuFXb5fGily713C+n9sYfhnWV4XOln8IYCyMaxhw+L8RZMJ
VKKJxAG4RBuNRN+kSpWwmdL8WLet0jPP68G4KZ3+I/It1eDJcd9dDLIv3HMYn6aXYqiuhE0ZepiKqrWuOF1EPtiSXDQTOFbMMtL9v4+YE6nFkwwO57MJBClpn+UVigWQW0q3eINYAGgVu43yb/AI5Z7Vi8pmiazD
eDNh0cRgJW+TdLRlBsEXQ9pf5PGHFEaMeyt62HcAcamPdmrZYe2Qjk9LzJ/QTC3K5uJUf9GWoibKEHyZZP32QMJI+hOxE0DBWqJuLk6B2S+pDmw8JZZRyMfoQTU76oJ7IYM43s3gMr5ju+IdduZbV96Mn213k1ju
rJm9XUxnKI6oheY7ONumIv2syMImZA6BkyHgmiLvgswPXrUHb78fuT9dtvbrZaZnGCV6i0u0tIiW1XcZKv9ZYXIqgf7z56JI4rFXK4lR8IDsnYgl8LlIMRCgvBV22jl6ChX//QynnVk5xdFtBAup/hdO7xhahliK
mTBmpNNSybmfOoFi5N9xyk8dCfNQYHmS7PMj/9lM0XHX8/Gtk32ImsPeSdxh9PvhrI8YxC9mKs8FfRAUC3VsAuAbnErBC0gRs2Q+xULoyaCgI2LhYKWVtISF3eMraRF/mvkI7i8Oebnn5YE8KCVs/KdTrFmXQQr3
9dGl70vXkWhhrHx40rOJ2tP0rbjl0O+KF8u+o8oTS9sDHDy0ta8WN2IeYkDqhGVStlpPA0ZPlDRCmZhWw3v28s7BGd+B94j9+gjS0YVCBqOJcgNNrwlbmbwnnXhJuDpey6TmCHjJp1PHepF+fgwTjZIOxwHimAqH
9lq7QQSSEYdbSYzHF4jHocToYDYdmglOYQ9sYMitqW0a/Twl4J2boPhWddtDo3T0hlnk59sdEm7yuNmuYNrV6RR7Rc2H2LJaHngE9wqXi+AsHCAdWn26KuPm6Nj9NPIo1+TfKg5idkTOPx1uBaKEnxwaXVG8Gbbt
tjNerkFQYSKLTzSAzqqqrmR4bSW8HY47d62dOHgFfrwnSBU0671wumzcVjXuXRJLGOlNNOs/XilByKZ+N07s2sv3lntpBBSy14ErT3An37ivQBwXdzF6oyS6afs8SksEMAFJI/2AB7Q/iVSo5oE7NrB9v6TiZRzd
IkeCO56+h5iUWcNhknkh7DnxgxNCmDri44PhHKKvcpxycZISjoca/b6zjHhLaYLe/D9UX5poGmAoeh8QDmF0r2VsAB5ejbYfFaqYdRik+T/zl533kWtzxxnf6vaPEBs1t4TlxZIuSQWpxlae+JCcR/m7pTnF25mx
4Q7boljFvBiDuCeJ+xkwH3CTBQGxUjwvG11vS7MV5kvhXuIA9veqWZW1aFbgnPDK9gq6c8ED7OlalW8fMzNwIjc9iOphK+MS0dYBPOmYqYzSyXVSNCZ3H7CI3HZfbqDIyD8XWApVaYWRpEDRxaaypUObdK8spLkn
421rUsNcI2Vmznwp0NZIsX4uXdzyMCh3ftR3uCymAoeACPsEqSMcFuiM78bg+sYY71ckcRCtNCv95t0t3CRypZwtlOSOjdeCVfTxdW8j73NdQAlSKstzC6lSEIESoZPDMryZVM3pVxT7hk4U3ezaHOJ13lahyz8f
gvq5jbf82YkY7nbsPXpY6t1ndWdKjwQnRH60F7d6AkQiu1dxJS8Gcbgq1TWY9hepiJwRW2xd/cW28psXqcc+AqyTMaHW9CjKkorAjPLc91Bt8Ww30UQ5Mkk19NTiM0/Jey5aA5D3sFd/NVNZyhDSuBNExVmAyYnq
8EmxbZZ1c6K/Mr+tJOsPkPxklvHcgaVmmWZf5U896REQeC5MBquB3iTiNAMMZXKytuozHKVbDJtkuOiPijucPKiWbivNqdAfqDQ7r0lU5l6LviUaZgRgxJkpK+/CIBHudWDY2Q+V/BxdoKdVC423Rqx5hJJKC615
ue4BnWvCiQVy4mO1bZdeLrqj2iud3IzZEBtK3auh7Tn/tD/V7bIeinJSnarC/46lASsotpdxEX6j7XSjBqNzyEGHp6DpH0B5pvth/v0bi6NOaNo+TK7fBvJhxtVz+V+Rz6PSKSw8MAc5uX1+UXbUrBKwr3aksH6n
WEVNMx4zKhUmMoNmcFeeQd8Q3OnMJ1yluI5vEoeIu5GDV5jZ5SDQOKQBx6iEL2mq7e2dY6MDv1BdkUy/IgT3U7chykq0QbTUDNL/mg78jFFJrtX65mQU9dAkTr/UjZk4TTbH+bYQz1AKl0uQfzjcXGBrkqhTiJUl
4Y77y86V1vvC69fjUSJL4xam3SDlNZhVkVC+BYVkLuZ/qkSh4oPhcEKvkXsIhh2Tdb5jjKNjaL4/0QCVv2eTy/RAt9IAuiPiYA5SQDZ5fJ5kbRfVJG86NyAhM0yIhMQSdihiU15LnPfenmaBGkVMbG8+NS6orT44
JXQ42OSAWkRrDayx6CRSktFPfiIVxXyqJkm+zU4fJ/ji+5Qk3Mbu4cwzftxTR6uendibzt123zR5rID95EBMR/gKmkMNUPJxYsREyqNo/iucl4Z7Psri9uBBeBLyRRsJVh9uIiS1HCmAysWuE2bOIo5A11UVKRdd
JtG0A3ukndkmPgFMLr939gzYjYqt9Qr1Og4KSArSfSHoMTBrXqy1WRZhpkCCecCbs/PXrGUMFftIM1sYEbE50pvB4YlQgWnfLRugr2wBmLVPgq/Sumxe+ofhpIEbTxuHFDKtRPR/hc/OKZe+FMGlWz8FLyFd0Tki
TF5wux9CS19DOCoKUzhASwYrfGIr13ijp07g76t3Fxo6EkqfL5OgUhDOSRsgl/OoCSUPlh7JiDz22ZDU3U9duVgPpWdomMZUf9jRRwUqMrSAM3rr4TT9NhzK2UE6Ss2O8m5+6ax5iPw25ZKnAsIHh0Ly+XNnbUq3
GpiSMQ4ntvg65qrNLKn1c6LqZwCW8dQRBLABxjGa22Yf6PqxdcxTVGquTKsLcaIUTRiLu1xFrzWdx4bl4tSEqQ54KFhn287aCPzZmeb0oR2lhpYK9DvMbYv+FxaNF15KwO5wW81Hv4B9d9xNcFzoKilNOEvNVnRn
GUm56dyixfqNFxpygVBW1bIWCthQDuqP5v3ep2LvAwQZjGPu82mL3DSD6Laefbcl7RyholpxcFQ16VD7bMMQKVFIfNWWtUh7dre21HcRN731uIthVK5KEik+BqaqunLAOEw2f7VG+EXMH0SUfKMJCOHLDnqJbOni
j+Ilt75uH/pmhapy2imIfp7BqDlCQOS0swepazEIeo6b2+M9QEioQh0Y3B4GTO0wsGjaec0Q+quu0ZUL7WBkdxSLWIVIsYbK9VhdpGQv8/D+5ECPfjwnAq40Qujd+b+/7lTsjnA+LKY9Rij/jHR1DKdtL1mZAgNm
cCw3x2j5x181ZXRRdpVk6epZXagl1GhqxY+vysa/GPO0exB8mrI/r2XkqhmXlvuOVsdP6anwquCTg7R7VKT7hAZo6tNpXdLZpXXuLK+Sq8tLJEN8INV2yvMVzMupAl66beVQPzuBFv+b3hqky6uv9bJxtqWQL7dv
A4LpJGVm0PrbE9m1AucWaQjBD49+EBUaI08Y1hFKimNESDedkgLaKEUXFOJuJHDSYf3D0xz7dBOZEIj03wpdntybtammPoqY3hSyCCwrmgkcr4k5Lk3gjj3fNDITYbQFJYHrxlyDqQY2Rp3QujvPogmk35h+pGF2
CuAbGYg6srlMqoZLpB/sfSXRJMeeSsdOEis8A/LYCc2+N2MSYiVxz5yXXuEQKZpC+joI+KucQa8DEB+cg0UwU+E7k4FPNGoCtMWQKsah/WE4NN3EilKM9EbqS48ViF3qhe0N/fXZSh6jKkdy23MF/Fn/Ac1Sewog
6rz++/st+MQfhIeRBPHyNFYfloODDjESSUT9zzZ8I9XDXU2lbJpNq/JUP6XGLrI5W7lwsn65wOxaJhA6ag/FDf7AgX8Rw6qdFfaM7X6YBirmSfRHL8wQt2cRX3CsPiU6UUT+l4gVZqiOo4EcXF67cxZGkf1Sm4zo
zQqylIEbVwu30c5WcBfWXtHP4osHB0574nEhmx2OEPlMLkz9MT4pa+spTda8FVDd5dN3JnEnGOaobzGJSHj8Uxfwg0B0iBa3prR0H65+RuxYF2T5XsfjOqX/1rpJKUvzIQEnuo2q/ZCfFfI4Q93C3MZu/kHWncYT
aXzkfPJLIAQBXaymqNVfxG64oWYayw+7uuU94CaHAAzvgx/hcSKH2WUoPyyybmZbf+hd0IXLdIkmVmldctqNjrVae75Ud3oulqZFNIUOlLnjunlMV7L0mDAKDX2+T9NYNhAZ+OFJq+iTmdd8UgKZkvQfTY0bCD15
IMYlupNCreb6oXCXNaxUgmi3aC5e4rGKP9iGZoYlOtA6c3sSHI4HXCN9IaRvvx+vRVEWULLM4FTXLlT5I/cEz6aQI2xXjUJcP6fVk/38KNlA6jrs04K74YEjw3Ga9LoiGd52wxvJlU3bbZDmSetZjNksIkP3zhpB
itNduHuh3L6RJdwAIOy4tRtVC3P120S+Pcoy8SFLaINSaP1ftirldHy2CMIst3rC6jSVoMhiqc46l8B38ERKYTobpbAWLTjJ4azbvucYV1nzvY7/7Uhx9A8gVWG/VR+6vs2IK3ubcWvImxxDNW6Gg08kIuTUnWim
EJS0UwszAs6IWCDJVV2w9RLJ2uuQH2p2TW2+B5NnA43czpJHw97YQHq6PK5geV1hz4V7IfldhLGvwpqS5t98AHo7rjg1CjkIPRYeFDte3V99ZExqZoI989A4V8b+/NoAJjKRsyrZ3iWLuMnEDUW8Px0KjcPVP/EU
TZ2jjoaJxjm8xxKnAzyGRVKIlpN+NpFEsVhZSP7Wd7eeEauL1oyR1A/FhCLxlynK+8qlJmN7VFnyKh0xwmSWhM+yV0//QxCT1Uc2PL5INN/XAY8yrgMOeVfosbdEYUZGJ26pPhMsdq311M6+N9KJ/ITPlMmtRT32
E4TVlImjYp9ZWh9kIWicyVV7HQ8QxoHVNOE2unK6VGww7M8Oi41u/4VA0S5oaqY/2bPlQWYs18+Vcy9QEEY45JNB9LV3zQnTMXTCA/3LbXnRMWWuqSPyyeOiy0G71nRHt9BnQjNxWLfUrk6CAZ6hfcSQ6NYCnpbR
DG+XDcfhCHs0iDPnSnR2L6cXcCRD1+rS+QNyjrdeDl5x66//VITBtV/j7DlDzNicVWqpGwdQ9mj6zfHVh0vmIejVoexR0TIAa4/98NsTnbw/c8ZWMvX+hA01h7YO1SMJmMFFWB/jr/VzY1HdJjiHH5fFcytN+Ia0
SfzBHaRFmBsjQ1EmrLbznwPJTnVfB8oOjiKSbBgZ4cw9qBg7VRZTxAOswSv3JxFJcVmgSMtqBmmFmmDrJ9dDIEJKMsXRkCm1L3B8OsJVdfFwkd9BXsEhocxtnVMsUtVBmReaCje4EAnxE9G190YIxSPAO9Qo5qY5
G3FOerxJQXJ7iZv0bMmDrA3vCYAQ8W8BhDenJMTCgwtN72A0+qqDaBw6PZvR0FJI3SoUqOrq2IuhXjK2KARa0gV/3//SOBI6nRY1A3d/CjldcpkGdWr+NSYcQoG3Ujak3lViDxnsMVna7QjmJuM1rAMol+N6GYBH
LALvT1IAQH4vCBN6AhhFMZjqgrfWNM+NH4KbM7FzRD8O4OZ+oZ4mzpCcOHHbKAWjJcXYI17m0Nk1F2ZMnNNQ2AWWbHjl+1iHdDFQcuXVOzw9nRq5RD/HvqWunfq9S58y4mVlOQmo2kJkTU4oejpv+X6Zx82ZmAEk
6DjqSggdyub6UWbK/6dFlmj+tMn+2YRqq2lD7kFWuCSzpkn4w0H33vCrYlOcIVIozzpFXPgKr5raQIXeviHCNUuy2eVUFFBBnlmPxgBQxDLPVP5MGACNrTqWgIuA0xjR0QpANKk90Ehj8p2mNDlQUZdUVB9z/gNS
hWraDXxbiFVvLJwOv3nEPOsJFbzBhDIS0x1HnLI/Lpo0J9Ql75JFZCOFvaYydFaXKIbTHtjqgp9NrXr4KBygYWi603JMUCd6gFKG3feLv2vIAA2bpstOYhNAPLVPKCzeQZWhEeAw9gTaGU0lvOaeA24flrSxmy5T
0c6CPdBYFJ7ngs9k1ccYGkbtbJ5FAxWtOZbXjhSFHlZDXZOeDjbipRGYax36KQ8CIUvr0ExA5kx1aTI5ghCDhlQ02Cs968RejhXXdC7uUDQDUhQhusx27I+xviyRdB5I4bmH8Y66bj5XFGIazdqFa6WoellgTg/q
i/FVyKYR6PIU67sEhojpR9Jnpurcc3xXfaK/VTkMolI8rdEqDYrzw0IvnmFYMh3e+y31knJUjmvdLb23lF/At7oc64t6toJ4kXKLZS+fzrSxQYd2SwFBFgoZIRnP1Ua5STSiqrWz9vqNYJDRIkt0kFZKXCegF+Dm
ROMMY/HHz1qIkyt05yNsHxq3qq8sTIG6RnAS0sb3L3d4im+383ILgIx24zY72VMa10iNENXn5ILO5fzUUwBRKmdtLLuob1gbfEyU0YsB4sY49YGZse45myKt48GACDnjGrXCIZnUgYpeoyjOTP8rQQMFuVdoEafR
JLiYJJWHAV1hbG9x6ulhVQNnXEYygMxjyq5GxKThKUmlMMTWglIBCbUXwgLlkK6F4QepIOtpTCh3fqNwC78yUgkIleWMdZ0rjCuiLieM/xxD0/bnvIYeErINA0kKvVOPszov35mDQ0RFPZtfviCCaRaw3Dh4G8Fd
tQrsm46fqNixoRG8hdO6XytKwFcSykWmStysZZNuw7L3RsX66MzXjetqobOqtBFp6IVdalKJ66+EjJoR4yxEth+rpgf6j6jr6dNq8YkQQuujUbzTt6FHgurAKy+ipmeevDaKOl0ID1NzlrYBgxWt44UTzaZZgmyr
Am827NnD4ygeuadK0vUWzTeuGaKyTiNoz0bBAfuZlp8Vq/V7mEBoJfJTVU4LNKplPOv2fl5Fv7m55k1hiZNw0WpkHvS4gaWDUv5+mWtA+JE/fh70tEU2GGHfDYn4XuROE/tGepreHw/zw70kcAW7c1sWqE1+I7VD
v3SEoI4itEG6Q+VvsPV5rNyfibS05NvRvjCOtTNtJovEIW1DFkQUm1Rt0bQXtWTV9l4qeEttlwm8F743pYtyb4g1j7OV3GXZ8Tnq6ekJ47rJXaCmDzjTfOMtVHt5LkXWazUyqDXTZJLRPVd1YoVzZly+/p6T0RRU
e13ryMRcxNVaZkF7L0BotGiTwHpeEtB0n1gEfp6dDFYO+46tSMbNPDOSnCuVdPfzV578AAxZj0gbjG11P+keZHU7Mb/6Cv25TgGtk+n3ghQC3V0V+7z6BEzI8YILpU+enoGOaBCaFiUyjy1BX0yzopMgNLB9k1kr
I5DTrs3JaSJQgKwtNc6DSdkp/2WCZWG4482u5OiUKRf67WfBrEMc1PRKOS1AFLKybkHEJPqujS9QIomaDgG+U/7aDPlGtDcTS/PJvwm34NokFmmZU9AdriDLCW18RUiDCc4aHh5zyl3OeFWVhcU45gSj4rPzuGiZ
wHbgZk+2l24rCGYPk19DskGUvLPSLxH7M7S1mVZRW0AywkUlEPFhzgxyVQsDnjpeTQjhnp7CBB90XAO/p1gwOWIRy6EXSTOzu5zxNvIH2Uw5u/OBnl8deKlOfg6dmrmiBaZswp+NzgTn6QALblmnxvePBlZSJHue
u5dU4QlWK7e6gKEp1c1bUBj+Qf+nHK66hCTjF5p98fr/NDBZZUQ/66CNjjt6mbhH2zDs/xtJGTD/ua5fr/5Fa0hIaOJb3Y6Pxuy51Shu1u343fh4bkOYq+/t+N04mJsb8tgpH3s/E5Ex9E1BJ/ZDTwg25x1V33zN
GNoM4dfaXZWsq1vK+9WooMsFWPoa2NtCDl+QAS0HrxW6fGgTp5kQRtQmcTeMxoDIdoJuKSCPb14amzbNQVpyp4qFWyzY4q1RvAa+WqiiZ319nb1gGVuykEVHapEsr2cPuCfexPae6NdCnJPfATjPeeIVbqbuJ/n9
sW8Onc8Kuyklt5z5/WpB8j0wQ3ndvXcgJuUQlwcpbLCksoiaan7SCCCbmcsq3Qs/40lHc2ij0bUkpVkkmB7yoPXNd24xIePr/q5zEIOirC8TANe4b8wIFJNMtnHGywwe0uSUZ6NIbo7x9OjowAy6mOa9ypt068q/
ihXRXmzab/SV0ytEldQ3k085UgJuv4Dgf0jex9qvLtSSrulMn/HT4AgvmUOAraf7POGBHkjxUH3cKdcKkkVnzI08Z34Mu7WeEpxyizFnqLHtoCMO+1mKcr9+gkrDF0BBDaXPiKQAYqagFfS+hcWzkwqmXrdv5Wvo
gj3CJ2YBFVQWXcMa/GppXgeC9Qku1KG+6q8rolA14tWBIOiVcE3TRUvU5tLy6kwFred0Ouma2Y56Rg/dN+pTMsJbFtFn0fgNjIjPfpOM1ZGxSTUoHjM70b5y5W66jQn3wRXxpbNQtSnEE6PRYydf0Uaop3+IaroU
W9sp7xOZzmL8xGr2PvyH6Mwb03y0EMxuNbvn8OwskxFuSMaUfbmEeakNYFF7X4F6l0xwzFtz59uficxrop6LLB+eC1Fiq0CjpiICDprXSI9PWRVPoE2C4jSaP3bG3zWhst6MsWwSOvg5R0bNsQPJiPcF+PNSewZO
bBN1YCuD1bVWiAS7Awdkmbw7ng24M2lSX8MMUlH6o10J78FuOJYo+/iLBePe4Ps4+0J9ukR8cugj6q2VNUr+VLJV0ZL5lr6ZaMvP8y6cz3zXvJ5yhsJzuQfHsh1NMDI43iTYzZPkTKg27aLdCmoAk8HQL1OJPDIu
wAZ31RNwppv4p879NuDtGnMzmI4T/OS1y60nrbDEVT5Fn+W6Krf82Er+2jaQkbtnGb8+6dVOFie8cMTF9CaHfSX1S0moNP0TJgjnP7G2vHI7xuz7NNi8tPggMou/H2No2Jy71fH9Bjeb5Pg8rUPbnP6gRPRVGNml
pE+ymUTnRK8GKvHtqm9Zys9zHTyfxy6CYI0LLjW9vbylR9+9UmJDMXPnMmSX/CU19kJQb3M6m3oIWpz8zACsYWDW8KKty+GcSHtRaNcwFGgM/+ki4KGhz9oPYsHM+MAK/vu318kUFzuoFW2fJAK+GgP6GoFjjoaW
DfQnTQzdGHJ3QRZ/HvTBYjULbbOek6vxfEOydqWnpm4V6WfzjxN2v+5AqbHBaPOiVtguArlNE4P0SIVhYEmYuyd5zT0/2GLRFyQPFDSibYIZPKf/xm5iKk6xlXJSs8BkEjs/sTIdu5gL8W3mwuTX07zfHVJElj0X
iQC8wYNYaITXcxcb0y96NIM4s+yO3s/mMZdy416oac09LUa0lEAiXueo042Hfc6ExxPCNMgwc9smOX+nF3b+37drq3mAx6zjoabgrkBtHKJzETeHws24bK9ybTyEyyu7NZplGHf3GIFJcufeUJijJeH49ySnsOqE
OJAwYTrBEHYJdqvUocfSGOYFEVu0zG/alFow2snoICahhZSuNCxa636zlk3jY2muAy2UD33sFkUiPozjW9eF6vqGWn9Dcyc9JQc0nIFHle28sgJ7xh/jOt6sxs9fb1jPXx/Ynf8w9waW3LBFHwirUfjDjfaTi7vP
zXBOSsPfu6ig9PCYpZlImpSpXgo2/zFzmiOKdKFl2yFl/pd9JKlrN2cUoW2v5+v4He8YzA3hykHOA+uKOwk6suWBYGyckCQE2uR4ZwnfXkp1z8t1SPqn4Bzk35gpQXrpa88SI2PwD+lFfa3DRnAUmZmUe/OYvIld
t52i8y/STtMt9tnOS2FOpSlN2F0cPdrg3v9f9RipxKCsWiK2O9edKtgM+LrqtM1lmSB+drPwSho6KgsMghltQgCznLL4iz45G6Xo/5/gtBelb3oNcYkKR/lfcd1VyD3SFiMZ50h1dUp9dSrThzVvCrAcVHmYpjir
7covhzLRw7LTyRDDYK3ccuWUikT8t9scb9wYxzH2SY8+S8+4/uMu+k9CEPeyrB7V73CODjstVCM7GA+er2in75wzdEDBdK04HvvPNVf4vLsR99nGAy+TKOa8wHqwKcCTwE5nvW/m2bbT9O2DnmiNQbCnCYg7i2eS
3US4qVdP7nxVzgWQaBj8LFO0aXJraSVXjwmRCIEIaasvF2P49ex3oxRDUXJuHkyfMytMdKGzmUrwTrQukR9uQI2MYehCfOyIOta0pcFMjvE3FiggSIXfSYuDL2G3DL7jIpUsG14SmCEQJgXaEGcSaDfSqIJquoFP
a+dI+Mu1gXjTb0g+pnlYHdZ+pp1w2h04PxsIb76Il1mJEIxZP5D3Uk9fw+9VGAShgG+wc03ejvfDerDojvd3YlsWETW3Gtru16Rx22Hg4EzwNOWS1dgFotYQyyWYhG6f4H5cC0Btd8Qmp5/3B621LXhs88AhPZJI
efuzVkaACfSDDOKMhyGIQFa/VuWzai+b+fGXzubucj8rLt0CnWLiBrK83DQhThRoDgA0GykAUuBkP61bpoLD3lYKiJOXJovGWtrI7cMXGVZbBax0XBwDJ3CfapnLX+1YDIZGK10banYA1FHc6gu/Gy2GGuHDJ76Q
DSaby9bY+ecnH8U3iDyCUt2Wz3lsv00bLSzMKqVzRms1KI/yMWIAZ3bYFS0CKnAW8N/4nZ2PNg/92KMKiIXUe+8k6WzVUhioSqAjiKJa3y5b54dH/+kXSXsfBh64xWaG0VnRvnTiv3t99kw8IRY0/prBWCriWXJI
3SQ9oSiNF3/vkmI8fFGcbDkPZrPaLy/8SFQWZDSs8dMY+C5naka76Xag/TORdgmZ+Xunk1EulDF5vW5UvjmmKAMAqWrM6NFejE1Po81jnkDp4gKXB6ADDkG56CZ+/DpPozUcJiDByCuvI0P9QmeNLc4MC51aK9j8
KMxrH//LGyb9Xba+ffNeMy8Wr71O6mEsbWI+1AcZT23EA855wuJq0AIkr/16Q748Xc5Kb7AauZbZ7NjNHvVFHNQqHxSefUw+0XUN4NtI7jL5JWkb3M5kMO09ybEBmy9sVlYRTSzgZCPKTeAHsVYG8L9AMIiA0ViZ
CvAoW+UORdI2SgcX31U5rii1lB8ujPlMmXmpMt+28CBFLjNfrI7J7/ocNkYVaLSC4xcZgJVE7Uc210xjRz80vVJl79fmKgE+g7O42hDs6zSIPeIQBHrJ8rMaK7+hZZ0GlXgozFWEYHhSilUgcF/6QqNF775MWgQo
JN5Gvv9Ou0McMHD+Xkezh6tAqH/PJZk5tzpveDh2yf15XG3zEo6M30hbQXUDZdOPPvGqVrbxZyhnXPj5rGFckvbkGg+sllS23ueflYzfj9j9zkCZLAVBFIPODZSCeLOpzcScXDj1Zq/CeXf0cCD2F7C6qjerf2UG
8b5O+j/sIK2KWSJqWx17foesCJNFd/yAe0w1UR3Pm8WaQNRzuPlU7NNYmOhoRE9rCbq3fMuBoZ/qbIGcN0j4aRosd8c2wFIH9wUiFDDOWreFsSCBcWKNw8szt/Nn6DpHGC2Kwrb1BP6HpGh+SwbfVCWYCx+CM+e5
5wpM8LXxLvVF3/6wC2tKH+p86BelhHOW/i0f/HuBUr9Zi2hB/yU4/AY0J3TZh1qUom7LaaXZzVrmRfIjw6HlvUSNDcs6Z/LxXcykiKQKCNYU57XZE2IjYmec0VeBesrxunWpJux7itczVeqpYMh0WAagI0/AjqQb
AVwYNdCEHwlETsh7H+iztvo9cui20xpJ7dELQKqJ02BBMGIKIOIICG9t1le9OkjOypkb97aMiOIwOSn/iDzi+cOTm+fZkBEHlnZEk09rqyqhuy4ZjcPiS2DpSYcXcq0Luq1fa8K+FsfmEniGKvvqjgCICpZ4YYSC
MLPMXi0ObfN6Z5DwBGGaQaAmjE9Dl/f8uWhyfzfa43/9LsWgixLpUBcRSWJSiT54lJG/ska9Ln7HxMQ+4C1AGZOs9+3+vl2WOv+g66/+1X0Hdlfck32cVi7sKDLyjKj3YxvBAhwrnXkO3xlVMDbYolLo6FlllNZv
vxxcf3ALt1x/okyglq4zk70EMhsY9w6VjR0u/eZbNtQetYyym/GjdspE/fEwLAKO1XNUPKKl4KgMQSJKmX4W6iSb62P7YTIMEUMs0SbdmIPDpI0ORSsVS+F7HZ+WzCaOh9JNHklGZbbmiFa5skvXPmzvt8prJJrh
BaamqK7xY5pMKnA6hTR0UzaNrNmRXiKtNRtwnuKP5O21x5HkzhC0+BapWomlSSCSS0jxybG+8fOhKJh2HdgYzVr7JjVzP4ew9Qc3kT2WYImKdcIpdtBGQMUIsH1WXlClCkTR3RE6xKN5FASDSaQCVlRoSll/Twjh
RRGk4H5+yH9RE6czQDKVJxTbuPHtXaGKLJE3/uZLHBrsqoVoa8G9jPfOy18HR06elyyQcMMLIkg/DM8q7KBTMBkraGlCvO4j10Fml90D876nXZ50itmrSp9mx4rSluYxWQ0yUJ8s5+kCYX35DomHZJt5Y/ut1SgK
UtJvvzzsLnDf/ZV1r7eJmksSqcQFQX9PipBYzXhvVuWA88zqQ8R0B1JYpxs7H2BTOkqoMBZN65ORfuq1m7sj8ufa5ZNXsJEiVXWnm9vxGe5++0C5xriEetLyUMjwWpIFL6lu2W76U/+a+xbygqm/HYdo3ftqMO5a
k9XCqlefv7IWGB4JYZNi+fQPvFH3HFGEoTYtjn/EM/426HH2+6F5VLYypimSdLtGZkYbsSaLwywOrzpLUvTn11SmKRYpFANhHziL5n5LVJjQ1e7Luda0iIpHO+QtVU39O01a8z8EgJPqkU7g5DVf2M7wyRDi2/IK
TvqnLy96RdTjiAZR0ARrS0PvZwtul1MRQM7+0TzbC3E88GbVy3tZqdijNlO3ecxAaHkgRaMSlJp3ALr0MYkfI26bO9jAS+9GckiY/WNPr0ibMu5rZ/hK1aYU0VH53RCpeCAU26D8JetHXpRsPcvuY7S1TYGSaN6w
nonSIzFWkcWI463SX/D1ytRe/Ge2b22VwesL8Jdt+gf5765DXGV8tZTsQea8dPa/v4Avj6gALTYU70adn7AhAGZyZqkWfCDhd79upux3ONZUqwsh5dh9vnyI6ByZVKLdG2bkSJXyybrjwSGJcX+rBM9Wa/sVUMSq
C49sz81vH9fQvoU4uNUBiz8VT50hEsgqXE5eyEKPahpENv0HJZOLRxRsqHElsCnL0n08GwsgL378YN4IK51rSdaOjnC3S8bxBcx66KqBJSyf0v7weauMhU5+tmHArSVWdKWbdsB8lTHi1lSErjXBBo82abVGJjul
RjtA9y0iZmG8NT+UPJiPobLLLaYohn9AhdKRvFBtdcBmLRaiYCjuqN5Hap/J15vnJJy1mo9rG7uF1eS/o7sJ+AsGolFlcoDAHZ3sQzMnTCN37dyMkI0ze+8NYjwVQnVN1A7txKI1QF1tapApvOmQXiZY4h3gaTcC
3jlP751fr/bVN6fA5CcU8O2upawGRy31zxklcOP+TqO4LYg0x8xaL+Eo8flnqOGWHetfcWNc6ba1VXiVJcI00ChyPujBrbwzJPQM7aziq5yQm98SoyBgEBgPfBUfD9jA3PyJYNzg+G2jRQkrHWV7MRbR6vv7+SQh
wJiA7lqsZ018+4dv7+Tgl8lRbvMD+GusB3OVQQqmaFt8u4/VVM/M2jPzAABR/dPnsGoGn6/38IvOK7LWiMBJ1PzgfRh2YNhMh0jA/7PHkoRka7JxtODa7PERVjKMqw8xlF4BtVrerJ5l/IQvQ7gtzXIh4RE7GsXC
055N6Je58exJ6JmTXCnNjZYWnNzweN5kMxWAMGFBFPDPPUBhS6wGA7zVSCgFIpmb10QmP0w6qYXDePO/X2etwphibJLKgoy1MK+A57zUoFLita3CoBRfpciSG01iK/AotvzC7oRf5WzqtI3WN5Bk+GnX11q+V1yg
VfztwIHmwayxPUf0QA6S1OxQRaKTaL/wY/ppsou5f6f503U+tYq2Fjy2VYh676IM7TjP7KRUAn+LK3rah+BmfmqIY0XCnYq5nnRjMzvfOsAw4vi7Xgf/OX0Yz2kgo2zW4/X6cP9Z+Hh9dT9N059smN7h8vJtNEvs
c/Dv0zjdMY/uP7KMY3uIfv5z8Ftj/ZzOzCgxuOYbtsdN99/oyz4H/3t6xn+yNX5wtvXdn/ALhoN/N359wrfE86Qst88VnV6ED+85+VaVGKtU3DqPP+918J/T7+GPC1VMGuYGR0lN2RrBxxwPL3eowWsca0yXv/RR
qYoDMh6tBrrzTUiXzYVWqDnR1jbLCWLHhvSQiVs0o/K0LAIxoKrTLEeFSyiCB1EnXeMZOp5ES5PZnXa5hg2/eYgsyUIUhjwz+lRN9ar4q9YvT2KqXbGu9rGQMYPrQBAd6lrdkRB48h3nJE6eucflSR5GCtnv600Q
YweAUrp1Lz4UKUyIQNWh8MUdLKvaiZIhZzHs1uoDGDJzuH3Mrw9NC/5ERrbK+A5LXGZEHnxABdfYsaarAFqLN3vCJRYbHU3TyblyG9/xViXUJ8gGv4IchJGSYbkimPDzAnz6deojCtgo6FHkwb21H9znn3HN7Vjy
OV+PTkRYjM2v3ZVXCeZ8CMV3WUEO5BFQtAIOeCAqG2muZbdjsgOwxfiNH51HLeLia6Spb+rfiJ3pedYj0t0OrlM74WqK448lxgsQKg+TV75ngr+7znENzaC5kuVa1LvTTtVnQI2nEtVU+xCOIsn6O/al4B3GZNep
/T0QRXZz4RXwmTAGhD4LQGLoPNBs5bMYB//TIA9W5ASz79R2rG6pussr10lDdVLOAFJmxU3GrFgkzErv1Orn+czFDECtvu3HaRdk38Kv8acDy+ZyBT038qL7GYkVQTm5J1hl/96Tlyd6WPt6XF0wFmY5M/0TQ3dL
1oFIyNosHUuzNv349pVXd+e++8cW6CAfU7jL9RJ776HCJw==`;
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
