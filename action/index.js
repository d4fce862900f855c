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
var packed = `nx+BEQmQY8RuoL49SzLdhgDZ7WU1N7vrAZkMMdRd6nWN0dVbovKIc7MByfCfY+x9xnR3QaUIAJk2j7btoQqlO68HqKqqqrq1mMSaTUIS2OWXZxGpWgGttr3S7+6IKBQmMRKn8KpphrxAWRFP6xy200ZamiNGhz4o
DAP2EKiOfE4HocWBM8NUNckeT+5YCk7kjGeihbvMy+BkvZqokhtuN+bFk7us2WBC79AD5ph5HMkwtsSmmshwWq41VBQNXvEW8cY33InfvZe4GGtI4KKI3TVuI3jq/zQwxJxgwS09ILgZWnVMYvQD+3DeZLz4bLJx
ipTViCepQsfKmCLEpGqeoWFkRM8V4kFIKSEk0rUde6Eb0k2RT2q9+6Tx6uHgoEwnSHri6Xn6Ovq392/b0lwqIa9svzCvGFllZzxevmjCPSXcCwTzhVxgL5yn84JCthTXlC4kpTU9dNmPrNzPB54O/R2qnZSVYCoq
i7J7ZMtCjrOQjFyfaUtTKCTsYIukKDCYQjCtxCqF6h0rJ0iOSnuRHPpdf1sJR49pEAxp5dIEr+RXUTcKHXs8nCJX7sovOJA12nkgkpCWdRF7TzTa5wkVF7iwHGA0zgI6FPh1rh0LfI5/pyaNy3/W+NRmw8IXhc+M
VFLPjKJ1+Up7I3KoUR0TFwpBOLWVH6zDxSlMs/kv19Qk6bsuaEdy4u0bCS0MBslzaPBvZOgG6byz3fZ/KC/m7X+LPbehdhnZl8Oem2hMPZRchayjwxEL5KxQPFA9FKb8Nj6lH3EHjfJDSxG4zUVL8EtrgT4gEMj8
ABUxbtq5/5QAAGAQYiHVbB0dcTXN1ad1sRA2ZNruiv1BjoROOBFylvEi16MshH4T7/Ig1FN8ibO8P9LK7yD8CO0fwrlQ2XAU/u3bUSMmTOGEmxTzLiNtq3bY3H+H8zUg4gSS2EEn+ETXD1gQWNuQUH72a358/2IN
QROhpikeeYRdm0fHNOHZePg2Wapvv5BAYGy30Bb05mnyzlA1JH5sqf+//nezwgrBUiwmJ52IsZq5U4bGzm1fJWGDIYTGES6S47Ycsl/cxeq/xTZ/Gk8zq/rP55UtGBj3ke50dc1xr4/j7oGSoiiJNhlBR5CW5cQ+
fq/Fwv/z1cza52YFlBrHjTgI0T2/4PPtqvI8ot8KrERpMqVAxeCJuIvdxoeZq15fnGE1FTDGcoBhsqspjuN2027FsRM1dlWQZI5F7OP3WPjvNbU+3yTCUIb92FfEfuPAaZbMeg/UUa/hOCeNZUFBFn74+izTLFdn
UdHzgSkUG81h9tOE5TB1Q9e562Va6aqy3N6vQ9VK1OxjMRTa3bv2iMHQeoxijukWOwTToAM0T6x0hmec9VN7y1bBqV2h0WnegWY/sPyQXTT2NtV2lknnycTi2yi+9WEtFVKxnDNKe53uP7/t/0dTO4v17H5PJWnU
47n3tq5WgyIIKPiNnFDZVELB3lWhqjYt5jIYjh98LR9XtVs0WtiLpGrlWAJe3l9m5kwC/Zfue6PUJVPf2X5eLZB+nZIZoyl9IJSCLLL1puqfropOqTRmZoEFnfyilNYhU0+mTYpqplOPpWavb0zaXLNAVtLhqrc3
Uoy1Y5tdecaB0TZyO/1epzW9ndxCf/pJJs1qPeU6VBkjMBb4uw/kntOsqp3lPs/J2adbkUMr/BG0xsEG8nNz/9OOi66K+vhfTbPT3Zv+Bjw0klPASaMyGjFJDvE1QXxP05+lmwlF7f20p9suKFjWyOr1nb67a1VA
UByLX5ikTuLdJ/5cabcxZVxSL2U1NF73Ov1/32b13f3zJTR1UvfBE/Qy6wNZvS3pqZpldfmACwvHHS+UJUjSSMnH+EiUXUQ6eblcUvl4L/EILTcg348/1b5+U7qkWIb4WvdaGuK6i+5bA4gqkAAloKdqgEnkWL3K
u6r1Pxuo9Njdi68khKhhRBIxVDbr/pG0QG9uv0mIi/X65i+rr1+XZ3bvBxWbuY5TpQY1eGIiNzLZZClqW+o0ir8Xk0NyOppmVmW5ibGreMEgGSTnvD5lnSVfyALGWoz7r6faz/5/te30eCs4MSLGyZnjmEwB/lD5
RPDbOqbBRlHoRrpRI55Z7NZv93KkBcj/923a12+6crOxzuyYHHCym2Qn06qcIrCMX8GWxpayXVp4fKf+8xB06ftzEfrxUmplNF6VbHec+r5q/1a1tPPzGcz7IWpsbyxT7LiSQMk6Ai9hAEobirL+8NbvfabsnUft
41GlWlxxjEdIxc9JsmqtXJaI6j+ram6uJ0raszPMgKxDpK5HDitzYsSc2b1Xe3Tbc/4rR9+euVPHCyFkEQuBAdn9Wsa011dVj/kJgD4IKZOS3PGqZfjyVxqi1uIo4mF7HYSU7ZpM+XqtP2mPPmB4fUtbfZSqSJj+
pec9bnXx7zvXNPgBXRiaRfbsEjjIkj1i3HBg6s8EAZz61N//mlWF8d2fIoqwiKLQ9tTqUKvKev9rHeN4H1A4QRLPNMC/2erf1TaV9djDT8hSDfc1Kmzkj2zSZDqWqui0BnJ96wQfn6QKFYMuSZYloLs0ZStVZ2ir
zz+dsyFXU7izOQuh8JFT/vLEzUIWP0NPt+QxpKFnHP2Hj7a3PJ132yI//OyOUE4MD/fHlZG4UrryUE+T/cRRAqWf8cshpnxddwKBkKsT3O4av9T7ZaZ+p2sb44rRY4LKNlvHLf5l2UkVQguwzJhbCNC2fp5yvww8
tbLX012OKOSTk+LJJ5dvro+KYqBnFw0wiO4No3o2dWWI974vxHBVOGXds3LoswwsDch9iYHh+VTVaXU6vvhcR0U072fWMKbBCnDERSgHEO74/3sr9b9h34h0VQWSAiQ9CvzOUm38mmclSmqK+saYUffY5d3m7Mpr
kffGjUBFRGYS6UosK5RBPcIQ55x7s3jvjQAVEVngi8wC9bMKoFahQP1VKFLvAaT+X48ASKwWjdaintTezowbkZJ6tZ70Hb/xs37TNuMeafjXH/1hrx6M3mje00nD8/++r5XTGWts9XjZuEO5ILSxos7Ceefsc4/4
/vv4w/8fiFXAA6EBWcXVJGpqkURNO5T6uvceQNO0pSGL46wLW2HgXBqgKB9KkVJlCt3/mZqqXIimQ4hFqaLUYRcUnw0Gybzw/MgT7Vy0x90Z/keCUCKVQsb8PzNL7CIuQECHC4k8KsfOz53dFim0BWYrCE68c6Kd
75xYW/D/n/nVKwCqbkB7FGr5dGl4QiiPFul4/0XsyLN+1auu9atedbXIQUEMIftDyrxxb2SUGlHdPaJnBkpo16XQhkPPzfcaSlsfHlx6XDQMj/5/vqXVzKwCWFXACqEs7TgERmprpWMyI+77t1mZhZwGqoBDIEG0
EuhRRA93ddz3XkRWZRXYKADsboCt2CtHC2scfy1fmOtaybE4Y63/vW9lleoZkYlEYQgj6griJkHVUCItoYKe8e697wD+/3dvhLtHWGVEZE4jQaxBdwpVNYRd8r6H+3ePhIdHZHVEJAqTyET1oMiModA9zbVhTNBW
0mek5dJqayvpiZK6tV5t1NXG6n2rLLW6a2rIEcYE/TQUAZYx6QhXlOn3ItJ3KisrgSLddk130TOA3c70EWxjCf0eHi8n8/+sQVdWzVxVdwM23TNYgC/j0hHp9NPUhbiqdoJ4Fk5Lqiuzn85Cg3DGfxR80WqvWU5H
rRAar+QvvtTCAh++d6f2H2orufvAbUW1tggS4NTfa///i9k2kMJwYstS7mv9s2xizYYWKD1KmSGJ4++VZVnehpwN2dLGnAGHfhgz8hjNrJKcWF9yWRZ8xoHUaiyrss9/vzwaQQXC9DR42eIa1fovnOv7dLQjdrSb
AoriSJI86V3G/Py+juVd/zgHSkRmhJhR35dpPuaNjY0tNAwZJdcWFPqv74fV16v+NWdfs5cYY4wiogKp9Or7ssz/k3aHvub9ZSQDlhdZNkm4jmG2oUVVnrA32/Huv42ThDEmSEKAF7FlHS2Z8nb2wK8sy5LshPAM
Ce4ylrbdtbvvUZHyCwGSsEnqJqZ6buzmUZ52CwG+IAiRlJxFiDDfF7P0efZIIo/WaWtZIEjxAHXMQQKf/V/mwmeL3m3bZP+sCQQFvGPs1feUM52Euu0dmsYD+YmAeW0Gjz1rObi67e1MhX+EfwCL9NL4kv1hKf2b
ZHpsk27+0SKZUwhJYNySYr8XTaundsseJWt3z4cPMCAUChVAWpqmlSztv7xrO+fb/B9AgNCFNDqQeoTj3IvOvkcW2HxINnfBqIxKHxXLTf4bpn6T/WnsHq5nYgkQQoDg3e5aMv43ljbZHnukaWciIIciAgIx8f8X
sr4N/SzJbTalzdy6YAwGBG4gvqXn11ivk+Zs0zYzEREBAW+ORd6av42VjW3ve5dfBETFBBAi3o+9Vc/pZPcu6UzfpQ0UBSogP5EixjrGXnu67CbdfU3S3m0VYRgQEfmOqHAq5mwHrxEGaESxVXkZ07qfsxVRkRGG
RRJqSP1nzNfvSNOR5o/nQgQHoChckHPlO9ztYhS7UQuLNIZYW7DyL5Ad7b8tedDaqGv/wHnzive5O0Z9Pq6zGpolTJBsQoEhoYCPmOM/Lg/xzdVjHct5Os1CTyVFoCYUtSAFzeFGcQ3iWc13OWlQ3EncZc83BcHR
favfwXD/bwNm0fqPeXpSEJ4Ub+SCAjiCaa5HHAsrSfz83ssD1BhY/j95fQtIJ2OsVE//IjXLB35ozd9fKii+mzoL7IIGRUv4BCC00vMLQLx5WN/TTXkBaZXLe6CL35bHBwYkcxpCFB/ZowYG+qbvey+zoGXCobGM
9rrmZ5Gsb3uxiga10YL9CoWcJyWfEUNU+Kv83PSAQ+PFwWGOPxtSMHXqk7IUomZmBcx/yGkUDT0Tm3QHXHePBtD2cJwDR6BMnNjDlb7D+cB7w3RPNJsVmxv0NF9eE43XQsU0vwV3cH/wHS8PPjwzwR4l+zd94n8d
7rC+Kab21YCMxG65i92tP6vMDp7T0enDfJud9XNK2OzEJZxjn0J2WCI0uidWWn3XSwyxdLJPq4ORHr9o3jxir685dvJ/F2IKQKxSzuqDMuNF9h190DTT4M8HsdZ4brfnYJTkjtQjwauHYfEZlwewJHg5vcq16yjs
qFqp8Twzx7mwPjEDb6pS7JhaSrHIDyS8jyfbpxEizI3wTUQh2mg0wKecVRuBITWKnGi0dKn+rIfpVQy/8r93Wk16uicCbpEgJ6F5yYJGJDCZioSG0NtF9c2tg3gtoDfXh5RHH2ddBNOmWLBSoT+smWiWYvFo6k0P
1ZqRSXXXdo+aFRotCvORCxYqtFUYcFywmqF3JlyloG/q0CFyItIl8hemiZnQHfH6kAIA+YLHGrg6xXXizyTzCf/RGfPTUTsjxHWNG5xt+6ya0JftpX68NM/dSz3Pc1dE6M8gkXBCavkhhRDbXx+WZKMQoUzQoH0D
uXlIilDqyHAUwulif3JUTd//knhA1IF3VXpY4mC/HVL1BSyAIbK6pnQW+AJC0reg3rNeNLuT6P3zI/q/z70ht38SAWEeE0l1uH7BT8CCbgLaZTZm4UhdU4DtqE97y/DdjOQ3jU+TMTnZcTfXqFOTno8kq3n6s5pi
9R2n+fhgxukYzCD6EV2rUlfMgq9lzUx/yiSfUqS3XoPv0twitj9blry0LGbXKaY9W4Z3jrpabZoORc74WXUadNp811x0aZB1F4Ee/uZkkO7MmNuIFtHAKqew67cnXV/i+3Pmwxim+WfUOKhRj2pullrl6RmbNwoQ
JFebtuAJbBylusanSSKr1kx/jtGbzMKjL4ubi5LalGodkNQsyj8XQHvSR1A05zTzKL0dKTzCPH/1ur3/3UbwrIyr55s+KLw36XuFz8s6xVKBuQ/KhmRvqz3WepKgwJXcN1Gu+cY/7w4hHn7Arwwne+Ypa0+9wMe5
lCe9G3GwgOVn6EoFst3J9jCCwtgOWYMnWRG6RHNItikhfsI7ndY/E5Hx9gWrkngn+mk+0CNVZzagomVf9sNy6ZdHkA7h2O0XPVieJcMOoPuqCvNtHYTrn32OTK1G0g+t0LwTdpY00GEp1n//cru5E4hSOsiLqIwk
E4YFlO+AKk3wathR8qohOTlT6AGP9/15+rkRBjsdOqYL8vzRWJmguPfVf7oUjqUx+qkU3LpLOUwtTCpp5Tdu/NXAd6c7n8vToKE84eQ8RkFK3nQddCgvg+WCGQvf8F67uPOuuQODJf6gzblxSga3JwZBqIyAIYhW
qlsU+G034KLy9mIUfxa75yAyiSNY/dTWuIDWkj3qNl6Evt0jVGR692P3+ZWSsL9CSF3uG1gXoJuA8KFhQNo4kcSDVVcHx3EDGkhrXY/5J13ehuMCzb2nDu36at9xYrnKNaoDn1T6oMl2BsTbi2G1qyd81as9n6ll
mUwSxDy0GRaGenVaXwXuLpgCEq1br24t320ZKPsC333ABdjwJjJ3s5tbWLw+u2kwRputJ2TvPEbFM+YABvahq9+kWqeTRjahgn69p5/HtnBN0dLrji0IQ5T8k6Qf1lykaDzPLUAwv/KPyOGdeztUH5H/FyxdafRG
yuWMQG5Q2Yae75SwZjCAmsQyU4+G5VXjkKBNiy3t3bBvDjioLVQJtW2wBLVgqpetef4CW4fQ3hTBHKhq27kRAlHA0eL+e/lFhO94dHKjIEKtvM3Nih7y7sSI/LY936nRKcCNPoVQc7UiDKLn/wR+iz24Eva4VC0t
aTzEqRX5qODNTTI8ibpQvd1RBSmAJndbn2XMOr79blhM7bvZa9DCHEUYFjD6EJQbWzkU0Vs6Hnhn4kZtkPHJw2/QTUAy+PWQtu2XkH6A6r31CcpSR4SjAEirQYj9CDBlgmH7zw9I3GDVDotNvVIYtKXRgHpN+/pv
EQA/aR8XGzO5aBkw53nBBLT6SZg1Vxoz7U39BbQW7NdOAh6/xQj/EmlQwl38cV18cZ30Ggg7EwXvyEr+I5rVfLhqxhQywTuXVcuK+gKnckvGfjt6voI9k6U2jdfeGzGF49vk90X/24teyacLJx3f6YXx0rT+525r
zYWwLUX/jeyzQJVVJaeU3j5WzyVsaf5PBzMhOicXgH36VttqXpFsV70gZfjRz7YU+Fs+PVTCvfVbbRSFGUQH2szOgOxZEPROwvvH/QUI58WPyLmmuND8uVqPEK5RS5YyyE5Jwy3kMAIzQLuWvS4Tya073K//3NZo
vU0lvreWBTZ4xISTGzibPdSTVlPRlNNTh+Hd/1qM230J6LDaENju3JkO7L7AMXbtmTu8YLXJ2RstY0xsJfgEmO9HQ1h5TqKYbC6UYaAb823Iqi3NIr7xaNsYgUo8kGE+IrX5+5tvhXPk8tIYk1JBA+u8pZKUKZvp
fa5YAoW1AnuWrDgLwH/2UxGJLmQps97qE4dwQcBvNZtFXF9CnbafWY/CF/o16V1V7XOIhEnheSQsdn0/A1QAJrfIHmUn9bED9d0XIhwJNZSBQ2NEpZftJUwyVZa29YKnYf2/78hCP044DLHEaDYjQd7j2nk6Bsi+
R2mRoPscrowJSJy96LxWdbd0KQFGZJWKIJtiwjTaq+LXWNIATG8Ddd4MFNBPUHhDLj0yCXYj8Pzbeg6Nqcb9TkD/xxgM/Rs+TKC7VxRINTv57ib+0AlLbilIuf25QUNcLp1E4fT+MgFdvMa64uwpAHJuUdnKcXx8
+B4al6kBRUhGRo4yguergRQNR70F+WIECDMH4fHPFeg8BF3vIBRG28w1pSPJvD3m+JwVPangSc32giyp2L/gNplTdIWBqHranuzmzyXPHUSks2fh7P3jRCn91XeYoPIFPDbPnbLdfUCcYhwdd9ntjAjd6DZ9JjJO
6CnSSTY+PCAtTgcqMKhG0nulew2EI/8JhYVOtikblv/cg/fHdMvum9PQ275i+sb6gLw4axgrr4Xntlc8/x1Q/Tm4f5N/P8p4YOdT7s28qOfpmb5UyrT57c6vbxcZYa0CU5w7Yq/Z3AyDGUpUnSNusF9tAqZDIckS
3Kht582NZiskEENMNXT5yZlFljGdCJyIaSIABXxuMvS6gkKVrGzLtqVLJu7mo63nsEbahhdprfdSu6bpB5Va3D+t7B5PyaJYpFJ8YDUqAQf+/fafi3P6hEpCILcHl6dyAdAX5pG0sfD5uF15Ygk3Uq/N2+XFBHg4
hSxIiVjz50QkC1N6v+heWmVWqRTlyig91qjEi/SurBN6ZcJc9B4f9lRPlrxvoyW9IolpQnnn84OiSXvgGZI+ZZX25BdoUHPBl6M58pYuVda4NwFGz7/DpmkCsGMQ1tpg5nEMZzmjPf2tzPaBoREYB4SZkfcu+VlN
npFkAV4KiFaOlvak3k0+gAJ3BYjyfk5aH0AAaZ70mQH4u28uVAtdIF2l02N/5B6CmkbOQiSj3jkK7iu8fgapillGzQLaVy96wffFmA+SyQcZav7mSlaDAhmShLNZDv8GhDE9cNP2y4KQLxEBsf9hNCsxhNWhmdoM
m05Fb2soE4kbL6mg0iIQxb6ebnLnr5MHvCfdrMJ0z0Owr08w2l6y1gTx/aj/fS8ihiqH12or/MSG/nL77pvAFWcV6aheT2eDo+uTZOqAjFRWEe0xYXH9BJXXD02uRXnCE7D12u/5rhx0jKxAiB2haI2UwrdLFFRA
UyOow4Tq476ACR76zSRQ/bIJoyeuwymH7exRwZ7GowBEZuSfqSgYKaIzHwpCtQtFWEP9sL3VE3/HS2+83xvBiFQa4sBHLiDkKN2gtjMk8bB3kPlaUYm8hMQR9cmj12J2beXYAkAL36mDAYOmLVrbwfLK5CUZPCzo
KCFLgVoPykfHWn35sxE6m5GwbioYx7BQA3SYiQjqh0cSMmfDt1+eNxoClCJZwqYDCq7p1DNE1YOkDrv/w7HsJccNCh3N8vz30mt44+PXrBf9LbQAUwqSmqQwbVATZlIJP9Pe3V/wr8147KY3/8Ojty3vQZ6naYUv
S0lnm4KC3H5H1r9OdLjpZta/PRoo+JgdSRYtJ/PUXHvmvb3jgGZAIPdbhgvN2ZaylAjJ0KSHWS/iU3dAyshP9IeBpEECe+6kF37DTbmuCsWsYUGoRHoWolVOOvbOyHkazsjVpRw6Hnas4zNW7ayXGHmallR0NNzk
63ZWuVQ4A/QLthVLYKxQRj2T5pUgRz2ewBx01+o+reIIsYqKXpJsnoceR36PeDOuZt0Iev8qBITD5ngTzauJJasdLC0fW81fSDN1fnJiOYlWvdlgt3rQpEkK2OR8lWli+e7MLMPU+/VBZ/ZB28aFb6KBnPO+K2Ds
B9040JD3elfNKfLjJLTaVw2SBXoivxwEuTi0dzcol54JqKlQaKOrUVnY4Vg87dc1PcIy3ctfs+Rz0kwfcD/tCDdNscOxjGEN2DB6T1KM1vV6rSEMHksWOyrnh/B2nnLuuxwtIy099dy9lnHhbPK6PKQFcfbZ8L94
3GPPMNuV+OUt6cJ2orCCGD3J1kL2dQglvOHkZiviq1m4QlV+EJUDmeFaR/bUKW2Gyz+KYJ/p83e0nsWVqML9L4ptDq4UM9WsIk5QJDM61sAorb7wDYMcxFiCDzpkKflBDqG234zgaMkDK7jMRwhJsAt2LuYnAjPk
JSMP3aPoDGQEGPp20UeuxHpb2ONC+o6fa8rU38c+K9ee/F6r3s9ylibo+3Ns/l8AjgyLjsUKX/0V4KkG+zJjNw4rOoio85s4TadcC+srfFcKCnqzhKp27+7TNkYMiK3REesIvSD6rBD2kh43nSU9AjwkzhDgtcNe
X+/GQ+vEkC3iaKDgz2gwLKAtjL/BzzChBEtqyvLJcD2oAGv30AEoyA8Ro6KgUD24mGKLZ3mow2UszoAYGtUSx9uqzPjXvAy5e5Cqil1nIjwl0Nh77+5wtfkpOo/HaZ+z2x13ky8q3sOYDDpqekXm0C4pcHgqO9ga
9oYSrTcNFTAMtRhX+MgttpWMn1AUt4gMek1sJk2vszQJZfQndgg5uZGnHJshQbD+Po+GLqkbR5hiJTTZgWGu2vQzUBv7FZZkB1uEMinIVEzNZCV3eA8xDAkbFYCRRQ0aMP8wVoMDy38sSAR0CeMHFSgwIGz8pcir
HiwGzaWJKpRlhh94+qu2YBiWpH/o+Y72NisVgKJS3FasHlpcOpYCQ2DV9nTnWE9bWghzmuUEMZJlfyeElYMjOyNiWgmNEXwYp4+cg75Di0z8R7gb0M5DhiYa4ay3WYZVP2JZf2aSY4KE/gmwxv4fz8x6UYc1c50V
2OWNZdcxRlfXZ2usOdGUovKG3JxocIT4Vzgey+Kur4lCDO6bJduwhtIoswM/LcN8Mb0yt07vfSJ/VKOqUXX5rzvw1Ve/NIVj2zOcweqqZ/soNNuJtDRpqcfjZCGOGf11mjZxdYjj+Q1lOff5E1+PuqwYctY5XOvB
iYl5WrK3Pe+HmhWhoCkO2s2dr/Wcs6TzcrZL/kQvnetb9wfmofc19KzlcAv8w8qzeJ7MWTPq8yNlLiVc4zyXqUocT137R3cQGFCg2L84WEosp2+2Vb8vjvKDIMMVEC5/ljSPXumKwmb2ELbDAeg5Cmq+KXaNrjMO
aDDmA1/H4VMEfFFBWv9W56hwhv/Qz6OQIO1RoOMwpA6y/r4dXVK5AIteH2l03gDfV/diZevn2E25AGdMORKelaTnurQNg6F6fJSHfS+jM4gkKcg7C0C2saNjCp53yYajbHaLgafxpjauGBHZgWKba2pLY7tM/GrB
V0VO1zkyScqE0/9hRs5mFjh+bhQl+R1vJ9qvAiASXqXyahreMtul5mfi00glwRXRefkH4jcHWlwaoHwM4+Bbc/tp4fEQ/mp62k/DFbeIShfkWikUmHECgvc85rdNUQo14G4KCE3E6BF726wVBjOpZynElFP8y6dW
cQheBN4aPQGY1lunC/LQpYWJ/W9b0AnxJIItVsOEQXafxLEzh/0ymxs17ZSoA9B6dEwZ9pmMHyUhMvXnu9E9cBlahoP0IhB85KaioKcESt01szYfbnxfqGO77nt7nsE/MIeYlq3yauCZlDt46sFZTIi3/r0Mbc4P
FlXLslcUqepXh6Vjhrpgu4TVMgO1CetIohqX5VGuoPBTEwL1PNM0vI2VIIIXLAEVJDOhOAub43mM1HWIumeUD0TB+T9pn47eHrUbi3EGHmA3qYKE1oEsUzmipjfmNlgp4yNxR/yYxJv5cp7tkYsY+hYrNbXY9EQ4
zGyiJNzbERHNjjXkj26SZOi+Q4eEfLZndJab7gy1un656/bSoHXJZctUnEXkAVd9WETWtPT1z3uwOkYRdH0AMqsN44gic2Ibo1/iyW/rNBeAy/d5hqaxTqS2kU+SyWkyluy2Li/ZIoUWxomqKabuL+PtWle+Pwab
q+bq58tUssj9+44YmSA+KF4pSPQ9F8++mMZPA1+ddMY1QwPHOUC5Y2eEJyrLKux1mIZWcM3+ObUWgg85ZhHzxo9wJlzrIQL9Jhuv4ay6YtKfGe+3dYtMtDKp3yj2GhpnzEBlVhJs0KsiG+yN0MHPhrcBC4KhnI1I
pqeP4uZM1uKeEajRExNkN5bgEJXw7isRzD1W43/v5pE8L9ymNrFeOOVdhHt7wCbxr5MC5URQysGjz+fBKzQr1qQBWV4ha33G0FjwqT07HMoyI2FVrNjObFhnjaOeL2czq9yRK1szWa2uLKi4xrPb6a6ccRqtENh6
ft0mt48lnp+f31uM9Q9mpJoOceOiHbaF/xwiRuBIBMbfcUnbz0o/xPVUr4i0gKDMP0jLoZO+HjCfLTSQrZyYhU07YEJmm0PmcwKjDoVKwZ8/Aa8y8G6Lm8ds2CKbtVe7GHOiqkTK9iU3+fSb1dK6GA5eEwVn0mJV
FJnrLQPmqt6EzkmZyMoZM6dUvJGp6e890+Iw1i1IgCE+wVr74opsc9CqqGGwr3U3z33+TU+c0dV2ZY8VLvGJ/2z+mVNBqdz9TYif52f4ouIoUuaRFc8xXn3D4vLlMWhqmd8PgfdICzPxE7I2LPxrZeiZf4c1XDCN
HZVbMxdhPcEECr0dnFoMWbX9hfTiHDqVkKtWuuuPANk789aTNjCz39jikA7w5zzkm3o2mgstZurSyIpeDkiKTp0qfD/QTvC5Cvy9ubmH5h5CFZJea69RbXp7no9ST28n61l1pywW3mwCqw8J1eIyRrggSzprOY9+
k1ki6t7rWPOi1eFeRgxor7d0IMPwkTYxaTt2fwcDZq1T9XBnzkLqWZkgkfMwNEWxGw57CmBQor7ay51UZkNm+/3WYjZES0qFnJU5knl5/QzHxH1eMmHuBjDiz9laisOYvDUKePxxKQu6S7pRl7UYhTFMg1Ddfxtm
RggoK4OscF2EBNRjnTm1Jze6JrqDT2MlXpl5+g8KLiWAqwPI4kM5GkzRcKGJ/w6ksuhE9n0QvnafBFU4bzwLXZcPnlSFZoGocd7kg+Ztnd1q7pI81j46GDzXC5b2cSjk4XVFzE9SJmcumBy2/br0mCsWTYTddJgN
0B6RVD7QoeE2Tyywr8xdecxQDJA7C97ShKXy+PmpZCd6XD2X0dt63af38ffN61dd3ln6a949sPyfKV1r5CiP77EJfuDFSj0C23iqfrpYq5XsJNt69JI8TJI8NBlyC+Ny6NbI41+vDF16ejaaJ7ds8wXdjd6AUNjy
7CBFksSjtO9/0PZJaf3op12jT0XT37RsCE0Z55o61CNG57GPfuoA/d1sPk8qBkOQaufRJyNzJCRpukrvz5XLXjcZbtGQk3axJRWKUS0QQQ5qVV3UJvWWx2DaDAQ1aCu+KIF02MEVYDTGiTFcsSrF5ilurlrD2Mjh
GCSkg1xiH5yi98jYEEwTEPGBPosiQXEOFwvxZ+nizbul9/f+8LkTxR4YyEmHA7RDvjRTHTYXzx3sbmGULQMnaaPU9NLn1wm+Ii1hbBqWZnp/KYxHS/j96O7e4tJhYeEB9VayFpxcWKpfGbxnJLO/WASG9KcewvZV
lakWBEKFLJIIs3neHllFj315lVO+Amoci4S8uQwU9hely1o+zI9ZEiP7hYTX2U3DoZ+9AMuZOuzDOJifoyES4a7z7NWB9G8bBd//r6NiB46Pk63JqHkiegfZGDIdRDCdSHj7GO7S1kgTJ7yhje09VJZ8q9zNbbZd
xVbd5OBgMXgliJ6qWrfKtZtGta3N5RjxrAm6SvYPk2WJMG+rpZQdsO3VtcrWVdWqV7arU60uUYf+K0yXy5ct/rtdPPOwc03rottPh1CS4hXDO4mu3E3c5Zdp2f5S5zXZu92ZOKuNsTvlT5mbSvE++lf+95LxaDiF
mbY6INGn+5Toy1Rmf0eY6SrR92YmRjxO+R+62ef4z0SysDx+N/j51J3tZxtL/4O9twVKV8u5q7EoX6a/v9UooRBGJK+J4lUk2MHjmsfRaJ5YFeXsBF27zqCU2FPfnKuttvErK96oJrONpBsaL7/uq5xELHtiASv5
i0Yo/KDeGYYJA5R8ajU/MOTg4/v+HNC9j+fWPPdem7l9Kzn7XjkW9jAeqrSyk/VDtuNZ3IxTBOR2PA4Uhf9+8oHaODIrOBkYF7BgcQ3+wEEgJfpNaCwylX9HFeEfxCZcfGPbICNOO54NtHMXDz1tQr10T8VnxGKL
09wkmiWnO1LrTBD39g9FpWroixF88ni/o8r4D2Blua6rKk6KQ9pJgbt6NsmhyS63PG8I3jpXUHMnAh35xL7adlQZZq/2W3v9yEyQzKdAy3xPMLGz/PbILCXud4zRmIkj0MHn6K9TWIbpqG17W7Mf7Aq5Z7FFdp9u
IgCqEaFGRbMgymLcaG8yYCJKeUHNTytNx24M+e5UMHnWiDClRu3R/6c1Z6fTnIkjo98NHSYeLsxFBCQfAmk00JgqlKi/RBJag0ukiIxHgF5qxeN0rPMzWSyBtgVBvRW96J+zsSDzrAtafCL4B2stgMFru9Ul4oCE
MoVGCUgpWCcrEsnDVOG4YN7F0fIl4Dw0/Gc6OtGdPRmWbx1FITAZcCmRiLh3Y/7SlZkZZ2j8lB3zovEOsAIrL8lyPKIHhoZB8+Up41efVBVnJLHp8Ldfa7pkLBapolZ7tzkStMcyt5Q8EvFAdN8QBCgwbavOaEzi
GcGlTcn2rb5cYwD9nZnjBadZ/tf3CiOjPuVvohsGPvzZBbwnefzrqaQfgcubfG67UhV/pqCvsCfRNy22lIrpoI5jEDHFfpKGAf6svNGyLgZZSsLQT8fBqMKanqT0M/9gkIL+mmc9QgQVNWYYgwgysWanij91tHI2
zIB22MHv1t5lHYvAJwGcQfMeJD1871OzSdAqHGN1i3GNt/T6SqaSjJ45TuDIRDZjpeuBKHhtThIWvIA/mMtLHjEXWTt6wJjtjI5ISuNDaMWTdmZKHLSqcj2WBdraHZXsOQTFxKPEdnJcSImNRWGr468RcZs+S/CQ
Vn8cm4bzWCa6j/mLdC3ygj0lADZZ6Fw/5YLAYnuBoQmY11dxXLbnn2jxt1ZFK5jFFEhERQ5XdX07qGh1Icdc+VXusR6btyvQCnxYIQk71qM2hsdQ6qUK1keua4JiG5j7p98DbDqEeda4oUdrsbekRJ8kcdLOPtG1
uYBlDgo3eBrB2yHVpED9bdoRck0hRQQOMHh2wkYaUyDLRs8hJtHHlYj7ppH6Q1sI0CcHT56Jvng8yTkqA+n90ax9N0cUqlgPyFDtoaK3fd/nl1DJwy1p9eeghOx9Q7Q8IHBqSZ2EIn0+5LN2fehLh5DoJQG3XEl4
c9tcH+XFfx+HUVuseLSaQd3ES9a17KtNTrOwqOkoyvpnOg1sDJVzHv4XiSK5BR1IqAaZKd8ftGjHttuJaeSLAny/qqthKunBFoTHhPoD4bRb0rCnOvrTCpi5Uf5d9MeoE4fFouE/gnxFX0DrYFgdSgK7jq+G6nVW
5kRFrP4sA7Rb+UXFP2Fx42WnBosMsJKoYbp7tWLlqOUdbF7KWlJHpvQ5aJ2TXGNJM7GUhs/9Mk1LgOe0cEwyRDiPF0mnubJK5/1HS6ghrjfDqYf/rEitBkskARNlFMwZfkTrKIwX0OytAW99UXU4UkC/rb7LPOUE
Zcv8A9bJpshRJ07teXA8IHc9OANCOBA/elvIgga/pC7cP8IiOsyF2rufBDKKtExAgyS2Lo/Y0SyXygfJwZBJLMH3iEmb4EJ03nnAvknO+6aQazPTGE+dPETrLNl0jeJadC3omee2UyIN1cIZLXFPsXKPyTBUIvTw
Bvj7Y2SzHSQT+kz/K9bTBRq83lgD/Uuc7+1/DYsoiTv34fk9EWhoEgjaveSw1opbOw/4v5bjEvwUbEjY/3/YX+Xo3YMutSAZD1zJmjyGf/5u9hCTKLw48VIUcY5QPLT3TWyz+LkHc2soYNwyN8O2meM4DFsZXISx
dKdi6k9ZEK5xaRd44VCxqA56xGdRSVxRi8kml3GFt/+wtIfqGjjmwGxqXyTtPTQV4ERMtpPFaqdDq2mKgJkEUq21TtiYS0yvmyMZhHtJnJghtZASJ04+XQrSUSFFIh4MEtc5idKb1HPVUhU4YWGL9xPqMyna4FHG
TOo9KvFSFdo67f7fhCWEYqvGBx3jwP5DbZkuFjHZ5abz9dkGIW/CfTql9xO3YkVSKxGLDDMIAoF4P/0ZGp8YMbI+a52OURS5/O++Qp8QyG5iBh6/mMVZ8rPkDo4jBziC7CKtVWdmRtGlL0nVYBpQ5vNmm+MRwQnD
AS8Yxq8TK+JA/JeurdhPMZgmZYsn/1Z0pxQTjULfk0IED4dSXaa7nt51zN5yKZ+za3aJHI65AnzWxv+Bt017jJHhvynFUCOrF8cvt9xzdPGaqnFHI+WizPo13ABNyq7MllthrZq4MjOMbtbNi6QOCd4SvUJUYGDo
m9rPvfglKMDOyEeR4OtVsOJo6/276jNzOWNUDBBW1hsh5A5iq20gEnKYgBYorto/cUEzoTiNn9s5Yu9kQgfbTiKtgQ4akVz8wKj9YppZNgs78DOo/R66SWM5fSuIA59R4DhAkoDV6k/AQqkKY+BEnvuHQLc22KLC
A5xZRm+ksRazLWcuG86pnK++swQzkacr2Nml/4fGiGPFgQCabKacrJORloSQB6C/w78J+Wph5zomaACKSJ+L8LRhJs4albpv66WYQ2mxJ8O435XbgZmzBR21S7Vm03CES4DmLVBassn4aNlYQah5XwoDex7+3n3t
Uf2AMdV8T5hwbr6Krp6MgeyHJpEWqw5f30P/EZ0pot1a6TwN1d36Wvpd4QFi+xohMtiXQLrHpHRYwDNnRV/CR51Q7gmls++snrxceU+2TjiQ/RHlk855Sd+o1qA/sB1teGunR1E1PioerXIRUooqpAHtympyf5o7
t2M/MbynhqZnshMYfh8RPAc2igXVDN0y4qw8CkHcneY6eK3mTtQ/I+QwsgjpAJW/B7UrC7XOJZ5Gwgcg0KlebduWIo3UwlMkZDiC4CtOzyVfGOTD4rbefYSVgTQVFEtEXogfvZ6o96P6xvhhNeGq/SxbysQtqRr+
4jZsbA8jreYS6d2wjbW198yIpsvXN4jfqyfAlVkazDKqRtIEDTds15bIgNzRdw49yOQ61ytKqx1b8mLALiHqcNo1LNHmV0vnKnA+Bvi+VUkanSVMXXxgPJ6DbR8B4cZPm8vMlcvkVKbnFO2cwyLvcsAOP/8UXt7G
aTOAr9xUMz/9kTRynJhUHycLk+QhPbWziXOWASnQ9erRy7qfE0Qg8GvYA7iwQPWgwNq9AxJrngFqJKdyzPVdtEhL23DsIcS2how4KtvTO1LMlatBDZW4YXecea10gJqSGJlE/GVmNzpU63wgB/SAWLJZpVtPxU6K
Iv7vrCR4CVnxNrATXQUI3gpW8yV7qvPnUIgZT2TQgPMzegFnYHA8insJAz7CAkfFmcnLIR9Tx3klSF7GWD86oySq2Rs5TJsS+WFkDYi85H2qCBeotW97IFNx4JNSymes8D2R4Hv7I5C8+dXCSL4e2upJHPN2NUGa
/qwLSC7BDwkH+vHcqAlmmc2FipRdeoG/5l/qF7/LVEzo9OtlRnpzZvN04IfL2OYJl8ta2Sj7UtmEZbreBRU4fXbYRyRT89C/zzCyZWbbm2H9i8oVsXZ3XOKGQgjDZlfxz87U1dLnYKrE0zPT6NMhVLWwkUQY9tGA
khyWJkx6agEks6zqGA3PIZx+7gINX6PCZeFZn97b630RRON9pL+lF96VrsAerabWUpuEigAh8j/ioIB6qkIRAnlj32tGty4HfrlMa9/DSfzlCi7jatq084ineziblrmGpu1UfXt0zvB4faLl/Cy8cgwH/1csMVWQ
tD1h+KNxerWcPDj1yXhfhVTHEKgLvmT41i57RryHc67PipPFrsxy7esYR/MOCM2IXp07GUOzePIUSn/LOYKrO63lAcykRW3x4qnTLBoLSfBg6jGa2pH2TsGXmpLruCPnyfrDR0PJx/wagqmk/hSUlyxAtK/LKBR3
8vgmQjA9ZkvRJHw5xMQc3cHqC2n98DE9P/8i8ooGRna5+mW3oel467KegBETUdII4F40rcAzNfi+QjtF34JKvKPLHt69GhkD01O/8PcXgKi2HorR9MA8QsZ+tYNwrO8FDLMM90qrnmQAmgV9aaiH23nX2Z1bSeGa
PO1jRx912JRH6mIQkP8AG2Lph9+OzvTszZhtdmfLCpb/SQuomh+RjTxR2DsIz09qGz10bkZmGsab7kq+/jkWwnTQbQr7WZfBL3PRKM7E9fdlUdGRt0i1AB4iWkBfS1/aj5oZmwWugioCi4SBKQXN1DfXZAYZeTYc
tUPWlm+Gw/m6/UXSxtAUnDgoM9kZXqsmep3qZsUN2lOwimoPe1oFdKCrBd7LOWLVDTnLeIg2SkU0glu6TxwWmnsLnHzrRVQY1GHxCUw8pXLx10Ftsdjfl7ELU+U+8fSUSAbTdaNa0xnh0PetdZcKY9fzzpSlXpba
AxP8eQb+w7Dh99SSvD5voQtHb4WR3wyRqkSNZ/2eKMY4NFqo1EuZpFSBO7ZHPxfHpnkd0z8ZZHxgrPfTZ0/3mAjHsELRvWWnm5XuouKHUElNhJP9TG8GYCLjD0o/+s7QVYMKtabXbb6+4PJb5H+rph5uyB9fWa49
ALU9LqrZtKR4hmjnEZsF6HTS0SVW6XmoQm1ldO8wMdapH+A3H1vQDRvv9lydi0FcdNfdrnPQs5CgqSy6/Z0E576CzqD+pf6xj+X6fXVkHsluRHKryl137Ol/NND+Y1KZNOqv48o2gu7Gl0I4y0xGQNuExnJttzkf
ApmAz880YmN9LrRW78soon3kfCo3VtpY2PEU9pnCfW2cPWSIoGkQN3A6K/O5PmyhOD8IdcEOFcrwr90NvU/CWUAbwRQD7Bot5gbAb3czN3IlDjvsTygF9vvS5c80lQ5j9/WpGUGujiqyeipGdVdl0UmHu5hcxtcq
gG9AcgfxWbgQvx0LkEiRDdhBsbeMFFMfCvvGvwGroLM4ZAG+zc0UAxa3urgoqLxaF9cgSVCjKu8ayMyCUYyl+z6WHPkCiSVQ1knZPf47y7y0ADK9zNHft6OUFNsfj9bEtH8p8bU/tHzXrmAfCbS0w6DpmVHJ2On7
Izw2t4UYYiSwEu8g7XQoLhowm+SBEu1znw1yGU9OPIcF0nP+RY4F+D5ahBzUyGLwrDCGVJyZh4igzM8+xkIyzEQ5epyQz1ILeLUXaznIvFhcN5MSZqDgajQk8cIRsZVCFcdt7oLgqZn9Qih3kajbnSSO+wQiLdZO
7wiyCs3wT316Pl+0vqsu+3Ml3PloZEyjebCYm8Yx8yMidJwt6Qm1MyMj99SsKOKSWeBipZ96YBorBOYrdi5VS6deNI9rGnyp+2mmgsg8q7qDFPwappiL8vA2dxtmcYgCWYCyRtLAHvG9v1AhIhrE6OjRmNdEYAm6
GtQGQOPunQGnqUmvoCTAxRAiE86hV9btICin9kSvLkHATKBQwFbGvngT7uCo2Wr/MjbHFpaUcw231I1ZdiRORCgL6YYcr6wikn+dhfZqQwNLXaS6jcZ1NZUYhixb5Vf7sACdpYuoLGW7dEhhAJR9F7hiI+MCmfXM
QDOl+MLnTFVsmtV60fknFURC8eZknVmC8V6VerPtn4z78XwV7JSdoHjxjmo5ZEg4/5w1/3LaZSFYdcQQMCp5am83eA/1B+Bx5vnBFfKfLc+F/uYsGasB1EBKlS7OstS6b+BEOX6h4+RSLv15XNn5TNpj6viIjzBJ
HAa5GmaFUvsAKGlyw4LVhwxpey9i9VeCjwK3d7C1aeaUoH9SH+G7rrXOML/6hPte7Nsk2YU8JPOXv6EeH/8j3PTFVLBzFaZ7IWMjqS0VDpoQsSOP7NMJbz0mLj8DqRQfw9Yf9KBtCPOWlxfT+T/zAPFDUh+DZ1sZ
wr78sMsEZWyxW3hTV+V3iS5hQhR9t7FFsVtO18dK0rZVj9mzkXo9ZWjQ41djLAoBMBhRg3gbG6J6Wc9BwA8jX4l4eFZ6Y+Cqmlte0igaFos1mkaQDnSBFQs3RqkOInUADPM8dCQEvIrcYW/LywJkpDSl0XvD4F1l
lW9NEHZ+eXhCem1Y0GqKQRu/uQcprom0XFC+h7IpE5xj/vMwOqSmlKa3P3nwoQFakyfQQzYpCsKBciVxXtZERY9pfORu77CynyHpMjcVvv03aBgdl1T7yTB97HB7lB4U45Gt/G5M6LqLAJiPlYnuL33+keBXHqN7
f/T/Hng1hjEynk0e1JrHg80nDCMWFxjxhME4vw/B3FihsqhGUf5vGsXQcSwvxlNvvs8NKdjwYnSWFED385zmcfhPBEZVnJywg7nz71QUWOevRZ1KXZt83HxIFk1RT6tW+UfmJRGbDoyj2gh5LRVWrFy8EbVPpl5Z
6RgAntlTh6K4dTi7Rd3k49J5L4H6LNasImfQJI0J7oQOdIkC1OVEucHDJQvsX9FMv4td65rAJCSgJX+OqgCH1cxrBjVkCiF7QCzUe7WQ7vWMHY0oBkdnkyPqgiBWYHzg9/f/4o9BiwEqcfkQpDsEz+eCjJazVoKj
kp0EW3WppjTFyRjWFeaD2Bvm+PA8gWOGB+RH4xYeXb4sXyAr+i4gjNQd2bNu5spySpY6z9T3hwm05NwQ2Ik+gMHxKs5tMMdoB6UVa4+V5lzPJz/i7aws14+EFHslIAgS3bscsRG2qlX5B3+3Oe4b7pNIvnc3Hru/
8VDyPvc142ttTYD7ia1lYCeGRI+m87CTbpKR2kF0eDeixfRR1hlHy47kMBx8LTjaVWlR4ZcpqB44x1quzGxbs5CMPpRSIEmighXCm/Vi6V2D5i+IC9Jn9Y5xh9X+boImNqg12cDR4VEoza0nSz3aE00UqmENiEyA
6MZj4jTpdq9xuBGolh9f2scHvCL+lVRanSDg0Ov2M8/ipXJeTD516r3KnGGJrj4MTw8lxRDrMtfpZAQ/H5JDejPtXtmSSkZObiH9z9AQ3YZc7QSWnC462rHIDGxV96lQF5Pu4TB0wEoERm4Ov0PGZDm5v4zD8tOL
VNU1DMOor1zTBQKUD3DgXKzfMspTbF4DUkZscsfP4kAFq5q0GY0ABSoNTMlC5BbKC8VFf/8/9KW0sNPN2FxeLt13gxv0efpjjiay+O/crJhrE20Kll+TI4Y1kogcqhe12aUlD49nE7eq9pWtB4O6MuUK8VRDF8AQ
BK/XUrce2mFW0+e1s7NmSET/QCo3aZNjWeNscuoxI1dHIaEDg3inrj4u6qZN4PureIXG2N4kZnC27N+wJWaFRD34U/3Nj8pZgcNZBZkLynO2WPM5iSCbQeNufaAvYZUWlDcUykIj1vIaPg/GyDS6tvNBJox3M2sL
1yLySZ6AmXHpDw+5ruKtqkaD31vA+A8shaP1dF8pyZiQGkUyUZoLMqKub6xcpq6wzZkuvfQLdf6rk8QJgK/KGrrbzxU6EwmQzgMaKPdAfVjo2WoCvEENq/qXUr+uNV2+oar2WIx3yyYW8u/k6WVsowZuoUQIfEim
WQN+SGu48jf/x1KXelXSgUwXkQLt8YLlequJuqiKIcadRI/Vc43b8SoUWVPzaz6CH936QtEIBp+i/Bhq/Q8t1HByxJ7WI4b+Y86Fh/Y/42xX0+PalVaSxDwvSjN6Jk1MXsgsVeNB6UwxVeGERIZYRyd4ikdehLzU
l2NoDM1aSmajqeThTE9MiXpwTBJnvYjq8Xixu/cWFMYmcOs5Uj8LnZj17cJUNl1kN8/lVB+3lP6aTDI5Mn0S079kaJa5fQqo68Qa9bs8sq+Ka7deXulMJ6DnXEopHhXzV74MX406JxmWCHQl1EF7vndA5jLRx0Ak
DXws4T2RNIv+I456EDuBH7ZQpXAGjSGUseWSq4jYJzdS7TWgJekbsvwo6eWtrHI75UONqxW7lRkOYgfs2GhhkQvuKad31P9AOJCHE/xn82adpJBR6alWsoLPZ0rKhz5arLnH/WJ8ALh8O/oc4iRz/kfpG71BV6qO
XWZIy9rAQDIzpevyUZ0dE3Go72KQz1N7gfWr1GatZHJjWT0y5zlSVf4zKJG/xKXj/xPsb4fneVsujUN7X+n6BX1jvTKts3/Pdz481v7hTY3FO/7k9Hlfnr767gIcYO+MnAM5HraNVNsuu4s3941CxVEa1cxYsQIH
A/XGE7yLV9E56UKRbOfO4C41FOtxq10XPuNj8ZflYtmv93zrzWnjxRRnYVtj1r01EYufMC5NP8kxnwdyCaCoDOZ/2OLRz9AWqPS69yzi0KjwztQ+k2qcygMHwRm8LKK4tmZvSW9g8JC5nlJ3czg5So+suMA5onhH
3NFZnfVpHB1qX4NIrVKzNXs/Yjj1fTjx5WFWYeRfjSIwCQjAh+mJ0nIFBGhgzox2cfWpiLTaphV9VuyR8RJL0QXXEoU9o8HY7C4KO2Fh0rqzJdC7eAE4sv6wGDkJWIl/7VuSVePMhghiNsikWfIuu2B/FmWk4oTx
DXSPF2F/+rjE42Cl+hs35B7MSojJvQdzhgwzLAiF6/mkpAEkQvN5wDqrBJtpCiwDFWNpqy76i4DmDvf7K9iwCIlr/MDahKaOYXzn30s4IduloV5PKcKQ+v+VWgLvfYR460ePvm/SX7Hh33GtfG0XgXb5JdsLsROt
X/cyWbIgeEpuqaLazumv1Yhnllp80JE/erksr7bpf/HBaKk1v4Vy1sQhpoQH+mux/oL6NFYNqUesxLcY6sh2BY2AmAyMY5mQvBgiLHTri5FWkpFFk4HimbMoPd88KBE5G4TWo8NDSOn+RuTFJFnxX+ATF1T4TS8j
uNoWsEKgX3ZCqx0QWDHdwR/RkCXL8HDZXJS/lW0Gsjs8St2a31tXOw9+PdG/MyEAP5XIYi7JE/wqMyzZWJ2ucIw965Zb7fzpdAEp0HjE5lTSpmPV9KsuFB25vy6HcWYkyQwSxZeAN/ZRu5Rpx8z1SUgNdlK1WWjh
uIBGbum71Fn8T5p7vcnwls3yDpJcqFH6JWzJcSKHIrKwq7roiOeytMiBzhtBy74DKUPLediCbDaSIF8PLy9r8SGxgtLRhA1s6CVT79JPQAfNAuNr6PvLG9neRrQvp99Z0kpuf9bdVssV8HJixzujMB7dpM45yiIk
1oLmvpLELenb22+bBrT9T0WzfGfVhfpf5VCwn+qE5eky4Yesz85DiBkkzM4c4zOQbuiXkbranY6DNhjmIsD9JlYD4dFZ/LHJMv87zAb2EFS9LeMIA4uLHBKiDYnW+zt3rifa4wdoGpEH0BVU73S9oD/xklVaWSte
JEyN67NfN+26W8iizfK+TrxWy589+CD7Cej0aQaPdYnnPJ2fKeb5AEoe1iKMG4+DgbHbSOKAfNTF4NL8mkChpxVHCH+nk7EocIVSfCHC4By3J6JEo3StccyQMtGhTJ0fJaRMW2xGkU0dfhgi4L1SHCcfbQU8Vn0a
pBoNlJuUNRKLLue3UOffJwB26xK1OPFlN1yqE+QwsprfoYi/bavWFHwxZ6SMXHJZaoAMHf5UvZyqaNGIGxEE9jiaHkyfT2WNHhg+1yU6GfbHeXZ7MnGxaFC08zgSzCqvBLvGLAtVcfUOwyXObEhan/W0v49Qrjj4
xeKsY+rLtt2xFgTKeYUYMfWoBuEQEq4Lr+oKyFaRBsfhhWKHXOKqN+euH79M8Nt/a3hxX8GVQAbJJLfjDecq8vhzI3KMDwfvlHB0SpiIgM8RTLqSIaOkPnVA2HtSzseKjD4hvoI2kZCWr18n62Xn1rKTpa7tunZ2
ZDT5RCuc29pb+oThIY41TS06jxAFY0W+ixxdUyBCQxJEScIXnq9N8qCatDpxqYF8dCsofprRzUWBcQ8rC9dBjedApGs4FXrwfq5eXdrN8ERSIEniBjAqClHnfwvYBIxycuBkRS0vM1IgCPFctPt/H618uEalercm
pfUMOqzoZCXmyrn7dyvJA+/qSYonVQkQYWGB0qGSKzsHaj1GkOPPT/FhLM3S2PRV3qT3tfOEC9QTIZ4088ItoZdtmItPAgEl7qQlRivv072fjWfkdDX9n6ssdxUb8cY8Wj3KRGIPywoWoP3Jsl7L0hYeP7c9i7u6
YPmpn7NPzItg6u+WUr+gFYTC9DuPwaFZVG2pDqnCQIwDOsEDYeav6vOekNSpLhnehGzJW7b3WcKbz0cXjhdLRjkayzpTbfIx/z8LCwJX/n0Nh7sLwVN2yvOhNch/WNS6DGEP+gt4UGfpMUsx37t/TTyaFp3Af9XE
MmeJ3Gov3RmVNaFK7vk/hOiqOWPOaZ/Sr/I92yrwpUu7fT2LxHlqk/OyDCn7WpWupCR/0rCOC85tNCnCdv2keK+medbjplFVgToKNPDCERtPJHLXQs7lBBqrEbXKoRZDUyFLmP0RdZ25KuEZsulnxFX1CpA7XMlS
gRyk+ne9hUhdy+q968qbGJDs7rUkUeHBB+L5d4oVCs+YH004Ma1cUTmNL/nkjR544R5Q6UhN6VgIyIymJIAUM3/RjVCMdatYdXAPeqSsnLCHCOArPPxCovK0JTidwYYUzbR0/LJxDWxXztsGPlCDYdrOYIUVlOaz
Ct5uT+hUc03NYDEwY1ck+FGL//10KG+M+4MfiEiMdzFHnmP9FkWxytvKhLi06wF7Xcg09Wdue8zIbrhcQMyi1J4ioYd3ojLeDqJy4wS8nr7b7RKzsLZFmBHVny6F31DEoCGVu39xWqd83rBBginC0TkAWeYlGkLB
NV7Q78+lTxK07faJjg6/Eo6FzaxYDXKHIZpkzl7pu2Tq+YP7tvgPEsJ8jgqttTqYGSU7IFtCKM8k8XCe86We5r6FsN7LfCd3kFEd1iG72RxXir5p/WqoIMXCbZhWnCwtmKcagZHPQTc1NkPR/kyDFtE5TaSXg8xH
u+Udk0jFkluYLaVjNIVIaPuuRUbLKYlOFgTjmWtP/kk/NPk9OZkcWgH40VoV5UsidIZh1xoOnHqv30ZbdiTHIMxyqW7svWKxXU9OO2amH1IpYS1nZeZffnvW9OFHzFwGqQnW2VFJb6qlOUNp2NJ4OAXsnqXugpbH
Z30mrpaApIWnejhdB3vYYc6jHp0iaVkZP2MYL+ruIyh5U6UQ0nxO0Nc9+BU0l8noXDoIZe2os/b0uiZD2B19hS3dBhesvvQ3jIh2hsZNgaav/+mlOJBlL7uMHsaHU3K5aevRpdOYHRRqZDhkUasUxRvkbLwEpbdL
DXpI5LBVCy+rGTjM47+8bsiNddI/aSOgM0u8jpCKKCUe5Hu9aK1Yb4wxcnfle9XmziHvw9sbh7xmeS5lAmDIctlWZTgr9huEqrIZ4hoRzJCxVj07uiGJQc9TdiiUWU0A3Nz7vNiQSw5mBOTvInFZldzuTMOac0up
bfdBKdsls8NMmUM0O0s9dZ6TyC6iHX+rLY7CcU6Kp/dX3+dvPRZg6iQrZV5KYXK/YfE4fPVLhUEFVhj1lKc8Gz+D0UuEQwe5cSU3n70zU/L5fhDGu9aJGEyU2PcKe7b/LSqRiOLxvQq+qP9etifYhiAanOtu3VJi
2Sqr+WzY9Cl2aXwXHLCnefOwgo1zFpm0MvVpPD76nWUF36U0E0bvD0RPipM3fd/2tFJPmmb6APCHhdywfFuNqirThjNcGzOWbqLb/NGfbPfirhJ3bUDB+/dLgZhIvFDG/lIgJjI51fPoP33UcdTb6q7gUyje8pf3
nXJp3UtL/JddR4yfZ69bhGpvEliXyiKcjs/6nt+8aMO48FscNb1vhRsfsEeayneG1gpyXTdd9qHGbXE0nX0cBFO1mUJted8U81GL05hfmzzqoiczLUBCAMFqdF+0+XGI21HaCa9pwPCmYgei4tp5Ub/QwSYBOgfK
o+kLsD7IjuPbhzEIQRqzeqiB5ybEJUP60fT6lQJIKOsHUsbRnV9Z8CFOOlSia8fKWg+ogn8/kk4u4xzLykgBLXvYlHGavwHgN2MfPt43CXVTLVzO/Ygxr96P3x3rz09VqK/1Qh+RUq2vJ334pTSV9jbzsPYq358C
vylVZRCQ+W6DzXWeWOhBhfII5bweWAIMLESb1MEH4WbOcTPAYIYdUJ4oiz+fLvESlZt++PslQqmnoVS7tcYfdBnCwfaGc3TV+b/Z0lB3u3l1JH/tm4rr9yZhEPCVOkukhdXldE9oYU2ZeiTDqG5jS3xAjHsSfeDx
ODCRgN7d8qFRDZdYygOouEiBZJBzS61qmKGxwCdaxBtYWI+K6b6oTNcUiTQKRKKtOxJd/kscwMd5cBhyJ3I8AoFIxUzv02l+Ns4ub4gaR42lA+Jcm/8hQQOpcKFtlIrrtT33g6EN9xYgMh83kHI4RqMzwMpP00fr
ksg6QVskuPhH3zcZ3c6gIbbIMzaDlQWmg2Y8ecOYr/aYiaAaq0VpQHtS1/XZlJuwrE1sSOutiatdBTSDJfKGHfxOP6M3/Y3qBiZNg7UyzyS/V2OILSYcNbnAz0asHRtapi9TrE0xkLQZulL3kMV2Nz6VitiX7oi+
se783V7Asn6ek6XAzkmpbYwj7mrtpotVwEan32He5Rey3Uzx0S87zJ4DaDxAhA22lMkT02MQg2glVgfT1LoiibEQ6BvCibWxKvElzIkohXwnK+TeTtI7bLNQTwBQwMfPJxZZA0qAM7ZvaQ7NOob18MbreDvNW3Wr
Obfkp+Uw59dlqZwgweWoWzBSTlNd2G8aB/r4YWw0ZvF/udcwf/jVXQfvgea1q1EXzkWGdnRL7aqhf1Nez71lHDlBBMe+jwLzWU+Pq0qJmPll6v2GWc/OeJY3Xu2Ugk65BVHVkn6qQxfAKmpKEo0WqKRGHQS8eBYZ
c5NFXrfvBMNcZphSsG/Hh7SeGH891E+/jmrgzJVXXtp4u1tuaih+QQ7ZMyo7vRsamNNBJpZPhGtPTutNIUXNds5KrjmIO013E9LwD9A9r8lqo1swuegy3i8gkc6jYa2MyUGzKFvdE8F5OKjeH91l8R2hwhe3Nn3j
fh4mubhCHMMkD56Gq7lpbb/cTIY62WRyLpdEQR6U+Jo0/4hIE8ddMuUZbPkC/6Hs+0s/gTbkxQqAwAOt+IbjhQrydC+qywSTwHF2Mn3NYL9KtfUoNLBheXqFPvAQZUWcMxZlpgo91I5iqEsl9yvb74LhL9YWg1B6
Ribn9eclBX4IuP/j0j6Db/DmGngDM31ytR5aix49nvt695/jUsb0QJXLTKJEx+B4xEeeMirNX0n/nuymCKRZbLhAzivXYW+evw6cakpwr8liLDMxxQv9odm7GoXRg1yAR4/aVWF8zKlYB2Ot7P0Ss3muBOiCyVw5
iR3y/5PSUgSYRj5cgKO9/cp7vvuAXBoSX5ig5C56jQYhNLRbrqZQvvlQvZltVBN2/GZGTaJ25SR2NFAXHeDLSJM6kVXMqiouz+EVM5U0lmKuLvjAC1vmo3Sb7nRN5tJHsrieD2T8LrlAU5GoxEmPIjN2JRxIzegp
g7nVRkgLTtnkPF05w7K0zIeHtV2h+anScVi/FaOktGiXxIhoNitOlJM5D+PNVCiZzQmPFvIp40Y26KVMRloEsKqnMit09B02O0sfzeT/wao3SKQj47NwTVQEMhFbzfB539ty9apH2iUzj/wWmaD6uetuo2TJ17U1
J0+w3m7psVTiuQ/PhYoUjBFYYtQfDUHPqR85FVCC6x6aGOl9/HPW8j2SjgCfkX69zpZSDwPTJgGq2XJgRbmL2G6sK8O9oVe5KVKlPezjUnIeKt+abppMHgbu+sBHpRI9S1CRo1Mz2TEb6VTxBwrx0ORORSF1ER+c
ezwXQRC5pYO6trElEbz3dxLzEDk3bxgp1ih76lhMLjg30zsZiFvad9HVJq1zqDX/CN52iUScwXNnZp+UeLHIcWU4fBRUbeEOOTl9ttbCqoVhjxb0Gbg5qYdgTpRTcBTBS4veX7iBCFLmpAoH1qrjlSXqJB2P102J
JVin6n7c9bCvkVi0Jk8xpdz/SCyBk/+UOLqYJhyL5TuOwRj0/F7imkP4BLlMIpOyXL9kTeFxAlt0G1N4pJQ+Mac43WbnEHgZXT2BMCiJxvOetBx/fzeCBCssVUL0llYFPW4eIAi1O4tHkXOO2BTFSKKAVgzCWUuY
dFXG8Se7NmSGF7s/33oy84vxyFF+8bIJTmQ1tSVE++iMVGqhSzJjfOeSh9F4Mzzlxf2U712H7U9f2yaSxMwXb8/cequSHGombYoWu2JT43Mtba+AqunH2/gtDCHp+fsklQMLhCNYQfv/YxM4U/2l0zXcYzvSbGgd
ogznTInuexRXkOfJOSkm488pdapbNYhxilMndVtDMvV1gT0DY3OcnzXN+wVxYUmS5vTRMEguXx2SeBNYc8sR+a/OYaPDM0QELmN1YhKOmQWtrpEEYAaxIqeWcmCt3OScVOjzyCyQVMiznr2/VzCx8NHAFf2itGt1
z8DCyOtKFp5XG+pWixl9sPtOQY1cl1RYXMyKa9W6o6UTSx33my62GJH3Wqfvw+V7TbCjSrtzcS/Mheyz7q1hW+kxvYs7Reeu4vBpP69hxBFwKfySfjBh+yxBXgznHvU/imRS8JxL8kTteFlgytmbvLmJi59zpXRy
LMt3AznYaVvn7yyUbpO4vaiDjBu0LQ1ZrIz3vWbs4owBgvcis5e6bv6JTHvZU/fNnzoYL96d9hdbgF+lFmzJtYMIdwgbJSE+f9NcLGspDzvxGUhywPUsF+XhE+jhGiEHUYxWEK03/iMnXMEFCy/nCpN7pQyaUpwM
eC35ReIllFI3dxelCUcNbO8hzwaIMsl4FyFy5LFUCL2z7AQIY7EJtm+EDNo6ERKkLkx4TyXSBiVVHdntI2DcnbhCyZOoAxo1P+DHD6SYiaCPQ/gYBHKmsXEtMLJmQGcisxiqyi+88tqXzUeQsk6JXPH1uLyQSPp3
SgiKd01FyJHYBBvUc8UFfp8hLBV9ccn+zDHLnEhZSFTW6+mupJWZubaC4JXWMRs8LUyFIG89hooupaN17BzQnAp14y0fFToW4vbEc/Fy2aKnjDSJN1iYzS8l3J7oRQByve/k0UCX8mTiXJ7O3xijGeGSsWZGTtK/
6QVl/P3wogfaicFGxIzu/KEZ9/2v4tbjAoAtBnh+Vow2jPh5MxaU70mnTPZ8Pztfj4h/s8j2yOkDOWEB1425/T8L/5vrJEzMAtn1eKAa+VIpU/9riBEBdr+mwM/QI56CkusS5oCfwJx6udFpEtfBzw8ouXYsM4N8
ddP9cWnqfPzoYHnWHY2RnG6uAlwf2e18kRrEK78n9H3wiQmw5CHg9/u743ZnH+rRn/Viri0rycyjOmn9DpRul2vO1dfQhHjM6X+kOuKyWYyOmI0eLdPNfOLBgngYS78Fmn+pPM4PMCb3qE9vyLTvs+7kkYoquafy
Y/9Uup8LI/h1keRf4pcZlz8OzQnjjwExtJUijM9mNl9XxJTV25ZAnYrgevsP37NlC88RgWAFqR0kO1wZA9ovDJ7t8o35XZ+/AcZXvuvJQXISSdX+DSDyQl5evhHSFc0rbAY//jxQk/H8DfQfHBt6qjhbP6ONcNsv
LxIJT2Xa72IiUToX6mkfWaXG+unIqjku2ILPCGJAOPRQaBD841v3amtcWASejkkkXgxxzQD5LSlnYF/YrNCBf3xchx30THxEao/uhGXvHrwHPj8enrBqhgkY444DEDSzV+mwYC799CW9/HKTxaYZgtzgOzlTbdsc
0Xlvb4eO9nlQEWBHNQHReAwmOQIL5yUL+GOkYLwu8q2R8DMEYZeilkyYphD4kH12sFihw28U95BqQq+8RJyJ0R1+n2hJDa2nYaZmPw1Le1xbJ2szLZ8w3IML4tYszKDdEqpq/LRlogWzEKof3HWJAiHKaSmaM841
RowtFo2RzE2zi75Dv7K8JBtuSNQaJaO6PCkUzAu+Km0wnRggAomjEkOwMvx7wYKr7nRbT80sQv+BIz7fkPs/GRfC6Nzq6mqMmcdPVBgThNh0+pttxOub2Xqr9R3rrxqUeundJgOmV8fhpCXKdvP29RWAWrM646Ih
ae2GxOsOEIyhh/c/m+3Dm4k/kHMgHyhQByqeDEjMw6kBdK1i0WIMuX48kkrMpxp/0rH/2k3JqXjnexIIMno6gYMPY+/NaMZ713s/na7iiDuqxLMIvDm8t5S+PwRMI8rqaNt6UN8WmwoeZNRkBg1n1oHZ4v1Ae5LG
D9uctYN9KzkmhDVrVqxt5Y8DCy9jjlrahyVqYfTrmv/a/Zw32pXTWb5xIZHjfGYLQ5b/f2lQ6UUZi0mbXk0l0vlxSi96xRi+NJDKK0mCDiZB/a+Q9ZlOGnLDzVGppQ5qKeZUfaWBkbSUg53kbML7gez1jx3MOtSx
uAgIriUdhSIE7w+6rAWmMPX0CRSHfVM2MkyDBQi9S7CG+DdoYFAhtj3m5MkJ0e4+8qN/EEaBgIy0c11Aa4JebTKwRf4n0mQVd3hA+Dh7tQtBSJOo0tmv3IYv61S2OPSxVBpFzflG7UaMSI9d4+yTrow0bW5Sn/q8
zMgM806HN5rLIsE89j/M7lkwiCHn1lribfWgR4ZGJ02yMApBL6Ujky28cSSV7fgc7MJESRgKZPZIfrwt7t0z43Wx0dp+TvPbT8jeol72P4HxlXCSxNA/X8s2gsjyRZBQZ9uwMOjJ6NoXbqg9wC2Xr9EbZ/W5ots4
mFYCO5nbCIJRQB+R1q+ILAKvCkPzYXNymr+rToBqG9QqSk4/YVptb6bz6PgSjHadV1LeVKSRTPeV/wdoshuFm3xCVgQ0jpAalEHCIQX0Z+nfAvSX9KKN+7Q4rZxhN2olYRbKoA5Y89CWnsfBYClE2e0yGtaW8UMm
jT5XZPN5Cf6AWc4LZKTi/I6fHwdjdGIzeij95xVVVLDYI+AyMwVpFFFhoTZIuXSYOP38BVecTqhlTJJmYjbzKLHSg5FMCzEn5PqkTHgNDziIgKm1DocJoX7s3+K95K7MruL8lCwLpeK7biMY54Nx97hduJdC+dx3
AYnLyxX3MmdOH64lGu5bITGUWqEK96Ydw7dpxrO2W7rGVazO/XTOc34VF8ZGOQ+x2C35Xaf8uYxEXjpeSdolps6HLXJxC47s0BDAemLp8hlEo3oCvwncnCQEfYJtYlpscsV0d6kdiuChl0J0V1dVS++rzPBhy0b8
XM9o3Eng5hTRPO3t3uoCVjUUyJw9HoNCp0wSNcOlsDMS80JHWhTsuNQeMdCR1e7sT4IYQbPPzEy6adQQhTXxmN0TRHrFcakqDpPpj7oUWp/3FCQk7gBLrOrv8FkjMwLqa2Z1CzaDM+Z4YEwKUO6q9Fap2N55powi
qooXF8f1Erf4WIhuD5bxIFKxyxnFSiq2TxDr7EUkqDnEFXiekPRch7AoaA2RkJA/gZmfdK9Ym2tMal/TmmM9KZk/h2cWFPKv18ptlJG6zvEcKKV3/tH5eGV+kwzeW4Cds6Zark5AVqh/bBB8DKCA1Dh7pMof9Xp7
CYev/NH0qinaYLkqXkgF4Kbhqlbza7gBLvaqPbivhas/rHfbZzoVowYi5ttBdfIMMUpD7+eiWWcm/Xr0/NMSa8o6pZ7D7SIrW6JriFMRNjQKmQr0Wk8ex0ux+44Qr0n9J96VbPEP8YPsijy6LexbD47pvyu5E4QT
DXHc9qXq2q+uvV3e8tHsuv4nafv/sQzWz10j7qJ0COLYSN9gaVsjGpwRQRLchkVXoa3kXAgRG0buivPa7GiIH1K4p2DetYQuLeSLpKL9iUkP3g0x+4Uwm5ToZ0FcR1V+hSbSZWaP/GCywt7kOTEVakBElXZiLh7m
Uj8bmDyynM129FKP0k0+tq8PqMjXL4OMPzR2KROKKj4ddrZubjfiGGfGI0ceCzPO16FXahluQi8oQCcyG4nuvZtTVuxCaXxuGHLnMxOm31mTnQoKhz/SmRpqarkkoUqhtcdeKEE/v/yUeXTccHgGPcoxA5YtuQhP
UBjsdXtHGfdr3lM4XCNhqa8+hSCyw7MOI8uunBmNzz9tC9H1VIDhNciJ9FvHws+DQLRwkIv1pVt7ebALFsG55LyG9fXt5mI7zIqYtTuJwNr46WVvATPdrzMZ8PHCA/YWRP6LkqCNuHkwSD6hEARl6HC7XuKmlKxc
EQ20UFDWgMIymbMy7GbP3xZxOeY7lvV8T5Dbww6uSCwkYcYXG9hFJlI58fpyN1/QzpfBjMqCiLkRnko+utKkRx20lDzwNcVQtcLDM+gAR+YhkrYF0WMq0Z04pgfmsOJxKZ+3GGaynch6TaLpC/m1r/51NHS7tko5
OVnEScIq+wGLC1RgGqOnmZ1uvf4/p4qo3iovtre4JKY7FdUW6UmGg23gKVK8/L8kI+TlOoC3X8fkQK449d6/MPDyt0eXa2HP1+m36+5Wz76/5IXtDgppmYraysviF+vKhaksOhYE/c09mitP6f7NVm+WSaWX4L97
cx96yUtPUH1TAL+FGCXddodH0Snkm+gsTZmxqqaW8LFQQvzAK6KT0NtauSwVm1oe7Ao8Kpws6HOyjvxMRvGwlpAlNT0hViwsO9g+2bv9tWr/SjAeTh+xx4Y+eykgESUkDg317AhQDn010iOV1JcXHSeqo4RkLmW5
OWMeDWYoRxKlh/KVhit5bTnDkJ1dInzpmGatCwB7NUvIVBPYjPNWE5bpChub81Cd7XN5eyCBGTq1y2exLlVVAT34TERi5wjalMrFKXsiNFAKBtWIDvS4+RFHk7EqopgV4iP4Sbeula6DSr4knqkFu9b4aa9m3Yri
weGCmP6ZEhWPNR39Cxvk7ImfXwWJY+rPIqKztI6MAvXJROqYz4LXlf+lWzH+PHDDw/gZ1Bt/v/ugyD8Fau1UQ9VhVGQHFcv9Vk1Se2lb7/J6t6LhBVIPz7WPCSJxym2FfjIX0pS39o/xhpMWHkjlFeZHwYuyIQk0
hAGn2HuEH5+TtOehX1fpb922dUkcL6vLgBXJesdBnRwHY8FyAnZ/+Oqq5r9NN+7Mdt5ICjQYikh3Jbt8dFG0QVbpofj8b1JTHWQgw5/q6H43vTPwPJfoOCZshe+0ZNFOLlYITsKuI9R0CjjKIWTrDhnhXL5qRk6d
pvGOFu4NGvdcwaWeWXfgW4RSNOKvEYbBBcJG+21bCHr6XQF+63OwZ99hrACF8sVJd9ueQbhlF9TZMOUomavdeJ5rWIDQBIhICFILhMUbuyITnF7xU0LEgICdH6mlqxXnTf/wTWpSo58qPid2FVRCN0Z3oL/u413+
KbtWq3uT4S73VO8Lj8rX9uK92qo+0h3xbASRMC9M0cRs0BelT76+SN1yGDtyMkdN6ZZBh2DqliJv+DzbQv7r3f31fLzfQFufvVn/q4W8zm2MKe1USpgOml3a1l2LmYXgj9IOmM/e4IGv5pwCqEffWNjxHtjbskdr
/pYcIlOQxedjursfOjgQTzyTrC4K1/okcmMWYiYl83lLJvwXl3ynM4x9Qf4ibRzA6/I6iJSIrDe3Q8wWJn1Kl3amj/CAF7N8if77oT6UGS5nDFJ1v/kKmFOeKIkXU6uesqJe6NLcKKsTXCQ580bD5q0URYprflHX
eHAGz9h1u7h/rBG3xbftNteguqg0o2aFfWXEI3NnyXLKWsPTJiq3ezAZg9vEa2LAtbyb/w7Op+LutHyWtWmgryskLIcGsQHm+2QyTZaNnsuzcGtREsmGWUHjniKKwTPY5tq7kjNhJCvaPbr0jtWp6bprmmYae81s
JZsZy34JSQ6Vux2ab3kNxAlWu6Ux2VRLCRwT81u6tkf47cFHzcVhSHNauu6N4Ajc0UwazadkWTFwAoZkWEMzq3Z6BKo7PtPseixpeTU7beaQ3seFmDPqO0fUHzLevkbm2yL9LGbT1S21Qnd70MZENC8jwlbbAclP
oLZjRinTtjdN0nESTi1kP5d+uK78IMP60ObBTtZl97DxsYUG+44ri1Gee6XTit/XG0O1KtXXTEb8Do5wf1xpMipLL+dVdFFUr5tM+m0s9Y0Vs4ckvOMFbrdvpW1xRbW3dT7iUDk7OtYZlk1xTLNs/dhj9iLJ13Zv
HeuIwbWY+NQG3aFWFAQubmlYu68Udr/ZebWAlg4C8noXjwdpPx2qrtOy9lbaIe+gaW8E+p/kOG9ExdIjTlL5PoWYRzlESvz3NouD37Rc4rJQty5ul1CC+mU8kJ5NVSkpNZRaUjFzv8P03LufiquBeehxVqE7uliU
4twnrQJkePzRyLklIsuVQDG1rt/uhags/4zELRxSoBWHECLX2GioxXyDhkDuwpg15FDURiszkn6yCRyusCFDVn1DqG57SBHmiNt8pASDvUeSBUgqN9trf42xuEo4D1vWFpXav52jbNA6B5w+wAjDOFKwU7K2NnY7
i5GvMVACGUpIG5Y3QuR1Yt4SVHdtM9gBpynF9IPB8KtYYOHl4alaZJviXj9cKfbVt/m6U7k3e+VjbzbiBsSjqqsga62sLePawQ3bn2+7tA1cdLZ4MKxWmEM7ZR//4sIVpbe8LMmtisDa2CEUyLNbI2sIdBH4CHWr
kr9UmEWQdf9dAG5pmClTrDl6nmyEHjFVT1gY6Lf4Yv2fF3gpVaqZxRfyU2fr5hkhmjeHWKYMDMG4BECrbEFbw0wJpC63+5cSTVuK1z+qAg2hbB5Cejlhp/MZjn5M1F43ztVMI2BtN1DTtFCmFheMvdyrmqG9XBYO
ktp9yiU4R+suyvVMCqvkVQ1xpvD94WB1i2cJgnVN8Br5l8aFkHTLqeKUqUT/9Wh9Hv1taMIqr2dVna1uHR7XP8PIf3nrshW2H0KfsZXWoVZoxfeatTG76ofRgtcYSHMoRChMbQkJfTsc75+hXWQIV0cyJy0tQE0B
FzzBOUULFzZgIVD8hHg0TEnv1KvoWOBAU5KtEWFKy5UDiyVMc0JS9rwN/8RvVNqFhvchjn6QwDriRwXkEQlDkI/4e5tRSt8gT0s7KXSlXyPQYRHQT15KnEjvbYYlbwO/6VWCye5sWP0UmmutKdu0ndMkIV0ipT0j
6Kaq2bh2YW+zcp1EIgm/Y/PnXvb63QEmYlLu54p1TXCBNfo6faj6WNOg1+07Rh0uMSwNoMTjEYoN0EeXDYiibsOk5wTZvXccqryfS6L3OSO25qEbOAk3Hjwi/8LUUl6hHc6Bglm9kDcOG3OMDI3SNwtyH6JyKXh7
WfEnbt2X6+hx2nSTMJubmn6xHMCygtsOheo8hAqCw/9lMp+O1sEUIRT1LMnnVEBrsHICr+IrIgGeep1GiYraEgy6ovOB0U3E09LhTKh3FqA58VqxUl9j1QEg5Aw0+/btV+GMDjG6sATC1dmgnhn7JO7peXp/8Q+x
EIl5WQC7EC3r4nfjc+QvEsM0pDZ7def6MYnytPUTYkJD3VS5LIG6FhPHj1ooN/6Nfovrx9WcWna5N++F7X2NSDbHRigUWNFP8m96MNl05oNr8as81UU3cYmhZnzNEZYkmHRKPWOyz8bZ5liaFH6bt6tQIHCQVZRy
oGeOiiSCJeGliFRHTgBfj8kji9hVgxTm68QoIBuhj3SY3GNkSSwIIJjiyI/JaGqClE0vqMT4U53jSKU9B54tSi5U25SNLF3jAk9P5ja5PlANsIl5Rm3hoQb6NcgyxS1IRXtL4V79ucM4hSt9YxjvpzPHV7MOh1V2
8pVEdQA99Sf6FJXHpH/OdGCeP3UR7Tr8JM0uCq3NqVHw8AgQJdOYDKa7RACc2Xk/M1eTLI195HJ+stAk6mFiL1NIIwFIz0/wjFerrI8E8yEvEnfdy4Ir+Wo4VBbbZo9hsGep7X8oaD3puCC8TpEOlyusnhnpXAzt
mSlvK5c98HMIhisyjkvKUKOwcqUJVccjZWwFpfhzbfVolvuLE5+ASbXcqqnMNnYxoWT1GPmbhzzTlFsdruumPNE4KFPbug2FfTK3YNQAMaCuV+4dP6+uYj+hiM8iuGVRFMUN3nIybW1b0S4oFuCOh8aobeiOMryo
+rxDifGtoxDP5QWUF6ngHwmQIVizF7/oVfHlUjEVyS3MOEYjGPzMMpaJ71GzcFkub3BDtPJM/Gb3jtNi6usg+/18P9nCwwydNdds5cWRVp8V+/QeljMzThap7QwBNziGA8+Q8b3aoRI5A59YptfZeyoBF+jE5x37
nyqLnSRNfk1WqgtiS6/pNGw9thjleezwk7LjasdrL9RjbT2UibbtZy3H0qfJJh7xOouxeuYCdlQSEHl6Ih+KSrL+L1568iwDuWSoCvWPp2rHrWsQX7h/t7wrivSmB0BhtqWEvvYkLCVtXELoaEnCss7Ij5CNSfx3
a20Snc/wAsKZQK414FjamHITkdxkK4aabk/MCHDdWMs5XDB4haz0/qTh2pT4/pMyhnLAx9S0/vS/JE3cYP+99Q3cahxKsyhzK4RJn+5SY0aV3RgjEp0IZ5FdQp0/094sSAn7YGk0YxRGizrJxFVu8IO0fYG/HOht
pQ831IXriuGbHGSQZPh9Tz834ffsZqtEjQucFgBO0JacnZ9B/b+6lORG3TZRklfRAWy1l4uFQ7g6GPRpsVaB8gE9x44WzjMPFFdp8GUuGzuVnctUnnczvimcMN3En+R/+f+gplXT8sTWrRH8da0zgaqrnYYSJlAm
3/WidBTorNFj8PmrVxdL04dxeihPVj28iiVGndnc5B9yGXiGLeCco6tHT9FWk/uzkw3DsiT7U6xSg2VLORwaTJlG8dXkWefNlfQhCC2sRiNBTRHjp61nRKaHFUj11LasjD9Q+5Uvr/xsKLzP2HcYvB1SA533+2rp
cElfAReNG7A6d+L4EHyHLhNk3ojRzgG09++iC1i/dNV/dbx+ZH02MEo+fVxU+95va4f3cOm1Uku7g8f+sDuOsOV87csVZVnZd+bPLUhBw0DBv6RD44XMObhNT+KCLQ8dFqNgSviwT56L/yTzDm4EXwHWFBbc/iyK
FOifATr2p8uLVRoBtADnFLJWhyShfE8Nq4KjaYmEkA5Lo8Bg2i6Zk0eOhvcqSfhUAwu91YENJQI2j7o2+oVLNn+Wsv6RdQRlmHe0E6kwCzhMQ2DW702W7Y3wft2SEbx4WVXy9pNk7n/1fZ0OGVpp98d2fyWhpLpV
2q/RXc7Qf0WG671K/+j98a5f5wk1k7ddD+auOJq+3gv1Cppur7SHApqI0MAghVW1GDbiXNSqgPO52JvUG1bJXIlBzG+5mPNV+xKoHMyqj3IVOx16DpMp852Z/rkdrWDaz8Ul13cjaefMmDGhqe2v/NkJZzZPTHRQ
iKI/gr3wA2a1KWo7sn0oOOiUzIJ8331EUcZzy5x5Vl52fb9ORvApLJke31vwBzg9xhALXaavkWJBoIkErBiIvYPhd39BtKRVB5/EEc4V7nVIlkgtaaAaX2kjC9tBim/FnCgaG574klVElFaUIMMWdx3NhVeZdVwD
XSuYHB/Ha+P5LwAVMpBNtutAgls/TRDAkMDGakJjKaoUNGs+2krIXGFSaWTwmHcuLATMebgBzrbTPWmnarJDZqNboWvtmO8if1OYC965mKYheHa+Gq6V0OPzyvf18R5jn3XvYci1UHaXPM8bmuGdNXcKOp5jeFRZ
OtuWm40QIfa13/Gzr57DHpZ2hcF36lpDCniAeSXYORqjwA5nQ6Qw4LEJP25b+qxxUr3DJ8dj6x2NgdHGjsJ8BOfCaObnMcSzpyNWMX506cRb+VioL0Zo/SkNReSRUoEK+ncxopMU6lB9EibJ0NGac7bSm0+ALJ+h
wiwIjvGSEZCcIgJtBVqPCeenD/WhWxPsd7Ox5Pbr7gc5JH7HecN0fOUEjiI60XxcIvp37rumL1+yTFbroKgIkGvTYoBwWny7mof7DKxg6yAszW2OrRrEgGJqn01y297gm2pLJFqRBZGglkfJhH6vtjhyBCszjLAK
BAOIJ+pRWiy0aQs5IHbKzEKHdt4rwIFpz/7BzzsZajoJM8x3sjtfKmVTAo5rb3/wNP8bFqduKJ1nYbdCsY+hspHnsjmdXpUiS3vaKmwqRUXMCBVvI8l2ZpxLgkTvF9wCrKGv+IoBPUfNQt1h+BMvdoM21uubo1an
0akV5ft2vRoFutsEri3UfrXoG3tsxinb2oJPCI+3kw2qLAZN64arYGdeWf7QSBAbAywxwClPqrMSvadYXtHY7EaywPezuaYrgRaBuaj9IAsE7N+D9V/q1iMhidiDCaORQMN6mgGpJpOIbCs07E1XK/mxyjCPX5Us
mBO8vhQ2ZZtsNEsDOx9l6lZB2cJitnVBHXleIwbUn9aO53/hjiu9WzjbdTtAOIKI86VbBz5lcUrJ9boKQcScGCCPmEM8uVZhIYyYH0YevCxJvf3FsvAaNsRV3kg34hbQlTPXGrfoBJ0/TG9FldVK7iU66f9ptHcf
8O+43t/TS+ovVUovPmmXThH+RwY+EaH2vxpilnI80IWqU6xZUbWBfYN2goCN4MgU80t8iN1Ddu14uKf/bwM8adAFd7C6epLMl3IChQEWzWmkO8qR0mCb4wcOuRpMuEGrg1B96E5ZRP8kXC3D9a75b0THox97yas2
UyOrVrX/iQzQh1VBrBLjcMrfTvh8ZQI1PO+AFDqI2UjmfLDytew1in3f51ZTIkF305gane3TD7L9Mdd95SQvIZefmBMWbvYUm5VR/3BcAHBMMRxjPRqSmYXdC/+J1tib02fpUMSf1cYcwxzagbeRRrZmhSnA742x
G6CBdFDe2h2RIJaj517VDqx4fLxKuuwTGmwD3dgy/Bg3Tfk6Fxcec1jLPeeCHTID2JG29SZHhgUebocWvjWmywjjlDeWpr6NIYjHlMiWJxY+5fkrN1aBNszZRNb7byHO+cubDn5i+fEi9zTZuBGTzZtYwj98kOMF
IDzxMfAzufsNiHRpHRU57H24jQt4Hkamh6EEYeGJuAYrNEOfY29OmZtPnMDEIIg8SoDlh2MsD8gKik4U2JYGJScGIonrEINe4HsuoFF9+DiYHaz2tcd2X9KGkg3Gwe4/uE/6KRmawwTTjsVKQU82gxwS8MHQcKyZ
CZBrVe1r0Ph9eWMujtb/b38OKmbg0m02ULXO8K+vmhtsKfdpXt5sruYSg/Jlcrj2kZUG+GqO6nyUjgBdP743+aVJHX78nt1yiOkDVNSZSqe1cTKyXI6WdIaiTzBEu9wZKhnm4mwnA5DnvOPm6Il3XAPBmVl1gSyV
gLwjOviFh07lyVqJNB0Kuv+k8ORSiSbPtCUhXnBG0i6nVr0v4yfPXUKVtQ2dsKGdqQj6pD6HQDvPM9z4raS3XZrN9GiRGvnJOOdek4p+w9nLgOglJ/yKMW5JvK+SZjKy6X018LbNmTLJgsEAeEPtn7JEmfZ7khdZ
w3iPe7TSYPyykn6oL0pBhaF/DD2KOF09+oaS3iXM4cL7YceGBW5FM8CP14gwWbtfZMTchiTk4VzBakyb13K63QHzxt3RFgAqvNvzQw2SBOXLcP0ZF3BKbSUoXnPadDsUKTqaETFZi7zQxnLHH17lkEw9C7GLxwl+
nrVsNj7GbGRgd6vXTk/ExslYqR4XhCCifM9zAq1f4NdbGf/f4k+GRGRK7hOVZKKr9eDtwYINffSkIvV9ZdMQTNlJgRQxdpiQkMPjspE6gTwmoOhNGUmAukVyEfjNpZt4s4Sa31+nVfPSznl0zdvd/7v0zXvksYZf
W3Cju5x3V2u9NRPuIUh72ThdyS9KkbydsE+7pD2MW7ZSFhbrp62reR0X1jrFM+h+B8Br9lvz0oMYNQ+m27nf+I1G7K9d6GWgSW5IiQHOsBb2UIGY4qxwrnh3CICF7ovHDkfEpo0uqlgNswgEcecO/QGz7NiyI4XS
RbRveKyZ3foN1+HiBW37z5SRNL2IFgZI6jFW9SWei5GODCYPpQQEh85dA+1Fn2HL7QI2tiKrFEhTNdPlTBT69sLoqPLl8TJ5AiNKl8/PZiWtwv62C7iHWY7wNDceGrtVK52fVV4yCSqkg/31YTs42NF35RnFjudg
4rP6TsjIKGwA9niLJGpBWio6RxKAygChdid4aafYoExL4qo/2xnbWLY43iZDqBlPb4uT7Avc28ECZkpQd/pIHpZCh5jNykhDVbL3wXpk1fIeL41uRa65hM2SJij0m21HAXkJVf7IwcbsBoHme5H6t7Txt/YVBR6z
UO04ispsMAqgGfu5yUrRyV/bLzEWJ96ro6NMbhpEdffCg8NN9ID89R+vv9H3dvhkqkHzSY8gPtxbVY9vu4Y3xQmxAVswJbZT4sxO5qG+SHaneNJ9+7Df0SLMjTBSNNw/MGdSGvMPhEwFzvSOnwFoaaBa7Oexrpy1
krJuL8SE47D9cEJ+tHd39cBwMWyqGBWYfuHxJ3p3vNouhfpvbPCaWXFEVPX3kyPH1EVpu83op45BURXQ5ImsvNu8i6baPaXYPlUhZdvLzilju68Nlvw8oO62S1eB1E/VIQIrmGSjQ7s14qfs78ncNb7RQZkJZOzD
uM+ieiBbPaEfdUAAHLXLPcHcc/q3sYvjGncrJL0XpRREIZ2ZfVPc/xNPt7xv7lIb4uEXmv5onltdcuL8fsSPvar7ARd6GzOgcUGUnoIM/fg1965I/x34oMTtmDfN2TTbTVXe57L162xWUTV9tORTEKciRYrIXWBV
Vh/Itrjr4Ndxp6C//Vm3/+/E5nWGE716BHpTJ+15Y/apwypkI0FB/1sCTW2Ld0hs89mfENvlBGnp73+SHGDzebqY8fROLEJWp40sfOJ4YimCi7zvzUXe5gWUPS3g6J6CA0KjWXvSAW/cjSKjnsazSbz/mpXx4KBU
KAqD+ETXo/8GJ0oB3E70Yv1ToYqFroKLKJrgMSKwTQUDdm6Cr9yYHuiSYBeyJYq+4rCn6+PLhgg68EjqXA1fw7zURHp7zhmwrV6LZAlEutXHPBDBYiwzvKnYeuJURAc9a1xlJjueUFhCXa8B4ERo2tHA/KXp1wZs
dKa0WKY6VYCRUqLIrjNLu+Cb8ylLmHDJc9es/M22LJWIXDB6+8U53f+vZzvzZiUKLxqbd/bwyyYcSOftt7uWroYH1QgCFGUiTM4zI+ayZIcOyROuok4eGyPt9Z9BtHZ0Yan1TYtNFItAanW51Rg5IQMvwUIQuWxN
YHan7as9uk3mUpJ3wl4mQcBzyIRnfHeejE1bvDY/InW1GYJSP7650IXMC+xQiaeaUB5MzPZtczfs0aX87BIYbFW9QUay6mmWCJZNbm6RUTMR/kuvc4/RKcfEoPAcSfjwThb4JCQDBASYlIILGjWOMv5YE0x5pCeW
b0nYUkqr8mdtPZmfuFUD6kjAIy5ykRlw3+Mqs7GnG5opk/94N9HBHMajKDRZ3ejgX2YbfnREcXRUs4cV/rzEMf4kOwONqRcyyDgJg5KnKT/6ndBDmKnJTtOQ+t4f/jdmmJTsT/6rP5vGOFPG/lZXjBPWV65uS8Li
qN1qYXosInbw0EdLOpLxzpBqBg8nnSo7zeRvenm9SGJVI8/BLs7Fq5ToUtv3t1exjk8C9zdPYPq6/8KTpAKjBM5piUC5jqDpthaMeoGttxS/DtI29L8iXzYzvvNv4ggvrKbZWlhDNIsIQScjfjpkrsJ+E8jwTliB
zSpuRNmrvtAuN5ussJdJ4nwSBTvq5cw4qh1mrh5yQsFaYa+XjhtCK9GninLvi2DFV9ZhGN596cRtCAckzgQzfNOEwQtbf1X7Q3bIa7dYlGCh+bnrMUKKYQz+8a6rAsyqmDLiAmNLmoVCRYUz32VNYgDQcnjeRKqe
5sF4IWjnAzVVh+a31m7ZkmGYPlAc1n/aOyFp+9TBsDNI5NGy9tsfZ6NyTRcbYf8uyhdwlrj9L5B56HOWieyqUBSUB1n6Wv2c+f47/ZqF3G52CCHlvUMamZf1sjmpggFPODtOUeCF9uXv0ARTyrQCHpctGb/EM9g+
Ea00n3h5aZMVDyBXGlVIaV9r3mZc3v6qobQrS7QLVpv7vu0Jcs6xZd2VdFGctSsb/MK7Z5WdGd+kU2VLc6HQHTniZZiHld2mDVWXtD2nchMwXaxTjsdkrMj6Xuj8YaZVa9c/qWGAAggLGZtXamz0APGVoXizd74S
nJzd5vNFeN/pB6L3+IUxQewuL2XzCUfVTPLN5nkrymE0nFKuGjl9tMOdiNVhdxExH9GX0Un/PaJwwnQqMgNQ497aSc2fsS4j9mJtZ0Khs107T9PB1HUo+2fdfTbTjT+WP59GeFM4dEsUhbbD35dXcQph+zLJNSA0
11uZhKcKqUzPaffWntRKDjKL5g2/fZFFdkRv+h3NuYneCEnw7vOg0D/4/3W+Fa8angmQUKXyN/27mUjMt0Rrxzvn7cS65oKQGZyso2RNnsMKz8wT1rSx6yRJJIlZWeqg/YGhe7DS//KEbwUItq1/n598UrV8+Syu
hCfkQ+8ClzXe4meqbJqz/SwV4xaTK/HF0ZzA7oagZvMJVSvmnwZkrbdQSfJv8ETWR7cB13LEYnfGNrOs5o/90dLwuIyWJYRCGeP15azmV9gWNKSmUM2cxw2E2it9TzIfzHNO5l3e78epbaF/O9URn37IrqMK4mdL
kD7I93Ny19ffaep/Wpp+5Z0b9/7lgpjsbU5wyE7vtqtk2BwntyecLDOElrurMomXd6PyWLZnw8DuojM63XVqa99QavlkPl3qz/VTBa83+mCrScWEvznyHl6/UuGzxW4vBJhYb6kyqdqW2L05zUIIYEttp3peYMC5
md8wDFsoOu5TqmwTvawyZ47Id3VDptlXyb0W9SaJajN0o6VRma+0cwOM4GnLPxul5CFSNFwBspcbE/isO6Ca39by64KedNimb4rHhggPsoPllt30lgfq9Fp3HHudMN0SeY6httVdU50f7/XuQydUP3aHDr8Vga97
Krna3f3kDJ4+APOLzmgu6qweAudLMIdbQRuYVYtOPIKdLt1KBTtbV78vBIIQU15siN6zU44VXgFpUPRtAvJWEx9FJ+gMcmqlOhE/Clw1giO25ojOZei6dI33jKPB7mn+27Y/B2IiePVPd3xw7l/gt6/EBdDAzbWC
2gXI3x/eJhJ/QCdsKSuYHUq3Ll4rwWmctXvOkx1Vx3PStfvmWwo7Y8k8Y4tMPyy2rQa5C81AZdWy7e0dL0GmsQAMLKWWlNzcwaoNEc8CRo8lpU4VcWRYy87UVDumsTEDYloDx8/OvMAa8NUmu8GX4eXGdDIi0I21
FkTGgOfYHKU0rprYSRgcp+lnclEcPdyw2cllRptbjURs667ezaNV0jt6IlEf0FNx+u5Ez82S7BwlNkBK7vjoV2sL9cvMjFoDY8Jas9nHVBZ61xqiR84hegsfTRZDGTVkHjkb3MKEgVb+Rk9um4cXTz/C0OjgtJG0
9x3z94+/uRtzNG3PPeOeqPRedpV6ulORNnTy3PA4Z7LWSCxlWso8ozXBSzpXlzed415/CMUVnpGk1tgVM6nScPR7YkE8+myGcOfQJSOowtRxY/xN5JeQ54obSa5wpFwG1QsLpGlJEH0wBwOIbcR3ZJiEzr+ieEEx
BK/YQBHXLBDYzkQCEizQO4XBv11wPVp9gDwfzTdnpNU7gY3TvVxwktpwuNyTTrnxox7Me0CPi0aqLJgaAfXvWgLC3ykzqKQeS2pXo5xPNOqxhjd/Ij/9t4i5wt/7iG2lcR6VfpbP1KOOKwlsrM1ksGdK4l16Sorq
Vq1SG8F3mqyUkkVoPeCWKK17pzEkJcKO9ciQHHGGXLK4UWAwlO5iWqFis83B4GIPrBX1q2xKlWs1waQ8eqTO/mysptnOBDjU2Iso1VxOunYJYiFrBZj0Fm1Xo/+39fPjhVYfQXc/DcshvZXxy6WdUdnqwReIokb+
KjcrmFUxEqn2o0MqihOm6WYjzd6p9DY++ZK6PSkaTXtOHy0tvZdC8LHH/yxZzSCSYHXvXr+Llvxwp9TJaD5g8XLG04qGR94UcS8kKCyLCR9gewW/6Q7Ivv12V1zYGiY7EhN4pzn8WqDn/kTwnBzvqLJOuzLdktGA
yMzID5iez1zhAHFeWGo77WqxNkmq4rvjrCxUKJsCf7r58EsBu8AmrN9k0myv7XugC4NWUd/w9BVLsMuKhcnKDoY2W6ilJiLIeevKV/9YZ//z2gLBuauoqE82DaNPcpE/2YBRJUwBXocm4MALBkKxpWedxfCtO8mA
yPJ5tmw4VPafYsiV2VLmwtSwI13bfgWSu5qEk6Ho7Z7GYIOngSei9j1R3D1yewFPGmbyyYdd58Rx8Q8hVDJXbi0DoB/Dx5tHNw36WtyT2bsfW746MrIEsDu5X7m/7R567SvBDqr0brl0UN230YuPkT/IzUfW1fZQ
BrCcQosFj1VPN91Ad4xwz2HSIjDtbi+yCaa48/l22+j8+Qjw8deyMftymndVOuV0ayOs3KxObTBOLKcup9VbYNKlmLT39vTIHzMh+nfu1PXDw3fa3AAKvoY2roMKOnX3wu8pmeYJEvWp9afWeHwvcWrcFEQkqyFd
lTCBCCAcDSuR26k2+z3T/klW/2bSO6m9SRUEE//6Hfsb/GZmg96AgD6PU7XlNvcmF2o/Z7ENnVfIJNqC9KR4Mlv9+vXgqNV1gKbLfA+p5IFhgb7we6YK/CQtGZTCFjYKUwH2EB90Uxdet35uou2K5H/Rfy0Yiz/m
n9soen8z9Vd/95NRuOYxyY5KyteH++fQY8GWiRiE84EVokUx24ex4z8CHKSg0t4AGP6NP8CqUrbzYOOQWN0SsM++WznaGWY7olTSjuWQUzoqiu8AEDBWgFpbsqOyU//LVsK/aLss50gU7/oG4oultAx9cTZesbja
Jh655tNqEsn3bvJFvbN6ptnwWYXjsk8jqDAsfu4PcnHZXqu3XYD5KAMRyrHyaSCac2/nwvDU5m7Bcu3vrJ1OTjDoqRtlvvguPu+nFe9gOM6AU12erTFru+nmrUTXF4pUWoYTwM9ArN656/EaTvliKflpnWr6O/3a
6Bx3LmHj27OJ0YbL94gUGRVwJGy/3O3jWy5TN83vQYzLTiU144vG8LpWg6JrxvuOCqOyGFPfYiLS3FdLLqvv7fFVVRLUr6MBfdgG5Eecb9vI6zFKgPse7+rlxmtqenDT5k5tAW4q4UqraxqBbOK99dnLXWXnjN4Z
B0aqlv+kZb3X6E/yTetlZquNJt9FQekmo5tg9+8G2+xTMQCHNHeTzWyvjgweaN4QCde4JoIBPzvhk0M5Sp+giMx7zlej0AM3ex5MogIdiZUKBjn59xCjuTmM+ZseSFEMl6zIrwDzUwTzEW97reuZHOUE0Nnec0ID
rQKxfwGYdrp3BpNhDyZTg5T+t/b0Bl9bJ0pelBaDyHUIjTX2u82PyzP+F0MhYp+gstpnuu1zgcOV5y2QUUocFuVsVgTVSm7klFBoIjMEZpLV4oqB8XQ/fn1qbNGCgUQSfZiVBsvn5Ly7z9UxQ+VrjQh45yyC6YMJ
7/ug5gfDiUZTAvu0PX4ke1qiNDf7q1gSRNRvfym2CineoLu5N787MlsOPWyJovaQfh7uzkeDtyE/2vb5R1+3w+oSGSE+M1f9zfzBxWu3A1ItKKYCuXqccJQ5LSWEtPVTw0yEDNzgVU9VZHNa93IOBx+oOiTS7sqZ
qKrKhMZk3O6OL43gw6xKhCrMV1Oo1ML25ZK8VefSdnmtGACrsEoz23vu8ZwtPQfDFqpDNXbjgrbN2qgO7Qije4vrC5IVsvIPLZlsE6n2RXCMki8fiA9GP/IEYRUrShelxjpN2kJC3hDsGI86ZBwMZF5Fe3VeiA43
ugDNmK8hN2IISxmk4DXKqLGRkHVZP1kAlmM6g0jQ2dOZFEJ/0zb+affxxa3nEbuUiGCkLkTwUvJ+8ToT5csAlcvZ7TcU6u+B8u5tWZq2vp6/vbnKRsZ29q4Nhxl6sCALPHByXGY/ZQcBO0RdpYbOn6NlUjsjWk0U
LF9SXKhgv5mMIFsUzUaZLMpbpzENz4O6SPROWy2rb+NcZE0ECazleJJChd8VmVtT0ercDYfXms8M1y6BRt9Zgc3b4LBnCFOG0XriXzOQguAptBIzI14cgLgXz1GNc0E/dRKixlTQ2zw/Ab3P52aXl7WXuWnf3ONW
KsYOUJ07cwPgO+QQO3uqfZLCDeT6n6RaxPbBksS3Flhm/qnNT/AnpeugSjx6svLmrB3urXKj/TofW7tHTOJccOb5Mrj6cgPVRBZ6RC7pOfHekuizJ9HXe4jixaWvKP/i6AiKgyyyBei04+M4WAo2RzEI2xMHk47r
0Uxh4ujaarqL3LhTGlFj0hkUyBodOn+1iLtJZ7pnsHI9AkmUmZJWO6JlqboeCwzQhqhkjax0HA2RVLjzQY2b5Ka5sSKdjziHIAj/ZFC4WKp5vtcDZuQkE8/cqrnJZuCZC86LtBgjk1IGjM67jWgnDzp7/Uw/cwEM
OKAsGgPXnw51qOHo4X1SWYPXDeENli20ZnSv5ftTijZgLgFI9r0CbcYFhb9G9MmpspnESinsmwhlQyQkgsgZ86DIbNFjbjZxskfv04QnimE7y8nGnG4KvtLFtaNTVOwjSvfH+yqVFKHrn1C/USQ3PO0nJX2nBYfQ
XCYTXD8aO5TE9XuQqhNyNVmkMVnEiQVnxV+qR86V7evvYlZlvr3MI32uLPTbu/abuMjvOaFqk2AkdF59CcKXHhW6OJk5H5qBC/WsCG+6fZ2d3TFKmRgm5Te1TAdthSo5vIkBLacIp196qkLsdzsDnqefAPq3I3dd
WSEyMeFuGoeVrpLqCz5HQ4Tye+xYs7HTDqUbIeGM/xJ98E/FVp9kgw2oKa9uUYQvQVN5haht49HVijSWnBjDP/L4FW6Ffjav1Ji7XzWaOTGteNSmTPEJuqhsof5k3/PThF582t/xvL1LI5r09j5UfxFDnf/1C3Sx
QoH2kQbUzrV1P7uN2FpKiPbQYm0UymQh9Ymi3zGeHHaGt1K93hX9uiG98RdfsPE3AduIE2XJvKj6688aolhSJu1HgRjOD7t0mgbMumpeEJAooYFVDyuYpoQPFyqiUxND8Q/bxEcCFNioOeV5R+X2kNGzGlQSy/PZ
sP7ybV/IXycQErAocx3222GQ5ryAsfg8bLnDvK+Aea9fI+o11RATVfjppjiXQJ1FPUEhS4SBHV9RJ4lZ4kSvReBw/ycSfY5e787aJrYFkvixAilNAwFLvvCZAkVupXCVXh1S/Li9L3/pFSlPJX5qLRdt/m347T8j
g+puyjmTW1P6nb82TblzzDr6/OUPCkoa20ibKu4Hp+MrAv9IpLCkl+Xtl893arKXfvYsrSq9bhj3zcKkHz+OpnvJUUJBnzhMXZaNymm+lsO96QL4e7yB/q3v2fcVxLyvYHp3jCeXRj5ss3/+3+wG1vIato/KDdXI
eTqdOTp/FxkiOcL1sh0yJ5EeCsEkGakkfBJgoVeOJh66XCucHCof2wCVmsY0Q2Ilsz0ozhTYXg1zaEDdUQVYgXwML9Y6qy1xHH9TjHwXuylH09e6lDZa85n2rnVZTXodonhweA0sycK2fO4okqYSv23FuKq8rKf5
q4gnlK0ju/eE6aHz68BP6xoQk4SWCgWdAba35l6cZBbR5sg8qKpzkM35tWcUu2AVYjnColXnkBqgoSB+3dFKwVrOyHa3TZtS7ugEyyVaM4PSGXn00UsUJYB6jVgcmmR5C9dVh9mUoohQSpIL/yO6WPPdAyvPK81j
+xP60VBhzr8tHrWbZ9uFpefCVADzQfsoDNrqEFxHfUyd2Dm40WKl7mbsiMLTpXCqpaoE824LkSZwRbbXhBxS1qcvCSYDnVGnus/QGPMg/m5bByBe+U1j2Ur5eO7l1zUesE3M/b3do3uA/x+LMGEpVgL/EPHOWnni
OxQFbTwriQq36nhhX0h+hKjYEhs6H4C6Oc96BThiCA49N+NlUUAXU4Dsaw25Tk1D+hc+qbDIdqUB29xdDWieuxDvuN5ODHnX/xQvtb7YhfyPZ0cZI/96WrjylSrPlTmOKAMFoXZbtGvJepbC/jkZGwN/Fh0s9Rz9
GXmXXDipM9aNlQ+NfxD8tcBW1hHVCN+64AwrzdchjypVtVb/VL9eeNRdIiYoFxun8gCeBwKsCEcjS7tSdm6g+KJnpUXo+ZV9LA03kvTcca8lBAN1T1Ra3wQBhXrSxWsyyNWH+/aByAUdz2wZntXDtyB3Zt4ml+ua
aCNEjgxj9kSp9mNah09Hqraes30ovK2DXdF5UBmLcqToI5xQOcKTycsOO0YrjndWD+3Nc+crTMAVN3zJFxcUjWucEE43D6n4eubHzFrG2MnDmqalZz4KYQMiGzHChSNkc7dH2VA2jCbt9b9yh0BlFWx7QTLUG+PP
dkS2eUx4VGnJn8LNa7q5Scv/YyWprLOISmZwTqBoH3dtk7NudWp0d3ZS2jPyPMU9wWSZGjwL8TQ4ApXB94r1Sy2mAyBBDTrj2FMqmtHrtwKrft50+cskznW6aAcG4ee0v/VkIftsnoKxD9zFh2mDDm1UfpOx190D
snkR6G4V841G7KypPUdQOWYEjOFKVuL4EhhliAFMywMsZ4M2OkmK5G973tO4dHBDSqx74mM+zYntJiw5K6Spg/HGwBhELSODabswDHD7t0dhzDbs9vb0xDO9BhiIaNMwA5N6K6oH2QDqD28cvaBAeYpYnV2SMkAc
n2F/LZ1T2VIvoMnRQvFVTZCwU+Fs894BHZcgfVYDxGgxvyj7mfwv3Nl14jueiH5XBLImN9xaaFLh9SeY3uTKQgyfOpDTAQnirVuAn+AORYKsdOndK8SSM2X9dHv0rLxAfLkiiIPDfOqsI9Zp0Cwhl1zStqG4eK8W
Kq8mD5yYXH+yRaI6TC6Wz2KOAuY9IIbeKh9F5hEwZV6ksA7LZhnmH8jJrGZ8n/aw2hCffMkVBHe1hcq8dvZvrJ9tXjJ84QkocN7W0rUfenmHDMroXnIwkFfKnoIuhRUaXqVtJf3leYN2O3PsFVB72ie/bUtuTOc7
ai9m471dH+/vFOK/ly+Wg1q7/ewXtEPut/LcNdFM7zrP75o7Te9AMvoK3mAXg/p4zIb5wMJ3fe7ktMyNm4kkTbO/CN7tdhDDUJUvS1onG+QHyiR4/MCaXo71WV+qCcYmejfu4Z/dbIsWdcXCEpcuTtDS/gQ30d12
ZrCEwAeNc8HkC2Cn/nO/kNKXdtPPQbO+/lncJR9LtoYLyihNZ8WS+IrveR/NM6JwymFG8qLd5i63joLFMifTXJ6Ac0KqSgCnyys2Tx1I9WBPiKWl9yVJ3tdv3Zo0TwfJnYL8nMcz53pfKEOq7CUW/gzMxZxfOzf+
Dt2zwi+qLMsUKEv8+y80R8tAJBZ3U4hJlRJZM00efPmhl1vKwt5WkanxP0uCqDKGEitVPrtvqJ0Yx6fnrQWU79g4cAT79PYLZdJSWkunv3zjBaX98if7OsR3RkTTZxxdZxn/RdnLxuKXGg8AveUCPrp6Gagrt5Ac
7DvoUcVEUmNDn1rt1HZr8FnV075/PT2YntWvZpcQWXH6sYyNNVM7Fs0tVrMtL2shPhJmIrY8laVf5A5BgOSxg91t92R0BlTCXcHZDOtam7osrqF+l7zKqbfKJbhgShxXhzvI42Fl5+prMAhYMcI59KFwojrMpmpA
vzDiN935Hdtpmaeifj4gl38NGOenHZfdL5rbRVjflzh4Lqs8z0bGPmvo56n7Ahw4cB7EdoSz6Iunm1ZRPYVRgeTJdHiS2M5c4AGOYbvsOh/IXtSsq3K9bhPKCTjkEcDkXun5HUprWEaC6ZDGUkChGEsiX/JCNlwx
ZC+MkT10Jxm3OUBxk8fVXmAgRwPMiJITsgMIkG3/XlH7tYcqq99X65+ufuRttV//sbj/sNfxa8RiwCBNs4CPrETGJx3UDi7sIIHJ1r34Aqq2R759j/c2iKvKYNR/87d+r7clBf0QltgtI83xz4v8S1JTG7JY5Yl6
cIY9aAdZ+tdHcsEWnHbITF9NSKfHsloLbaxEYmkVzSihXtsyyGnSprFiHcF2bK23DgvWu55ObW2o7jnEhpqdSawGj17YzYWznNiYB8KEmtROzGx/q9mF9/Adu6XuKvpuikZC8nCv9Kve3UAnd6GlkU1lmwTjXpVY
FPJ6t8j7qgvuu7eZ605LbNo52RZOblYjFnNgb3gxna+h9pMTbbCdkzbx9+MNNiJhaOfWlWp/cBEXyoiL/uYEBZGsCG29OnDiHTvOTIzWfiprEonRUyAnkutctO+WOkBhnc/L31d1bTUE+ti9KFRMEouNdBJmIGRg
3bRjd4dL8mlRDvk0ibOL0rx36iWCFmP9vmY5XJDT8j3RaIgcUoRFUvJStOKGKbGdMH4MsoOglMQP8geJAPaHqHLyplKJ2ejzcbGxcTxV8uyPGb8xgkmxzmWy5ls249j2r6IqiV3c4tcf6zw2E+XxE4AkxlgOL1tR
6lIV95qfVFfb5bgc5NUjyCKQZykvhy1zw7eR07jBmz8Bt3vNN8TZOaQRVPQNeqhDHKGzN5H2ZWJr9NVATsrBjDuUVoFUCko0oH77AX7VJxpyGWDUZGB/f8L5XuPR2Qu3Qh3UJe9VdLaXUYnGrfGPLArftG7Oy+08
sA2OTVovpXrLmSKhmr66eyi/1NABfiaAZ6hpkjWzvN1IuNa1dw437ZkPjmnALmb41bucduH/Zhe0FG5eCVZaqIEUzP2qW7OiXOEqrr9bl0ziUo4eEBzdbXO1mG2RLcrX8ET2sY4XO9X1x1HAiWRWnEu1J1Th23Qn
N4uN2Pt755sS3a9ejA6wFUYhhlIPe2VQr0wM38zjxoFMaxx9uNLRt2qOn7dKSEqRdxSgH9VHpfRE35WSHvVvPP7qUmVTCbENimthx6oq7kwhVUVVg5gnqMcm4bYVOlvAeso5VP6r1+oRWoAgeapJ0bQeUdFhKy9a
V2kQoqrbBM9IJVmqGt60vFnYTt+FN63IrAY28HCqE43yp4W5jOxpysrwnv67S6Ogf3Fexf5m35iasN7UPxZ/7wmbocaUWmgOso+1b7XHwRHcH0LAq8ODfZfOBRlWS57WQ3bo8/bMQHcpYnl6fT5O5KClyWWRdQra
M4gwQ8efRYLc+kmuMwUUzajRZwjc5NzCQt+EZ4uSYp9Mn7ZZtdNKT8LWkjbilaTrw6wBSmbiqdo+30rtW5cw/Y6iYV2hghIgQor2ETgj4GEV0746CWmNPsqZZsxld/O7WRMzfBdUP7aVYOomL6Zqa14AgdURbFR6
coJ7wUsWZ2DVaoRTWRF7F3wlS/F85gLcDhD9DdnZjk/JPf7PeDNUfQJt9yuz2bjYj4vA49ryOKa5JEO+jMoDO5GYaaS556OtkTVfki3Z08RIfaYqPaQSa9pd6dswWZr1ZM5mOWiYmK6bdfO6uKDvvMqYdCl5Uf4u
RgF9nnSO4771qHGpPb+WdP+HPTMHeIptdJCdveukhrdokKfzGcWiJtJcN3nQq1lWX811T204z8/l1lovxMS4fFjfFh3Vny3sebflmZuXybOuDvxwCl8NGMvLTLOx+8PiXl4xtWHjrQWzCL+YqqxXrlh0qW0vA/4a
v2XKJy6Qz86UUdzi4jVuyLImh575Qce2TYI0MPWRFOsPYtG6FDANHa+G3NhXNdOXoxIAalTJlFvLLS4R/OxYH2YIQTTblJBwXpekyi7N7Pbbt/R5iJHHzsD7bsPq7g2d/rpnXblzjDfutleLUeqktvPMH6fn3bX4
RWCZLHVT2hoO8Nh3y7uUwYPo9UfJfp4SaP4NrlW320/quf/Ouv9VvKSfnSN0lidpJl2C7FK//AS99tfqhdZmINCQlvRACCq21E6L7Ba8nsMqH9Q5U+t6RZoGfU2qaqnGvexJ40QjTTzqYsk1zNsjlDr5saRB/PV2
eWvRo/zrGYCsmaMmwe5rJeOtAhQDmj4vKb9LVqZuAKePgsvYq6Wh0F+V95ktsGozhwM+KzVwaNzOUg4r9sflybeSEngrj3eaefAVlDZqeApsTZ9MKbj/9lKxlLYaDl3omjeeSyupwA/bVFL8jkH0mUTibLSlEHss
2z9DCO+plu2UcxOivstmevw3y0rXfssgcg5/ILZts/l0UjOwP29Qo02886dnx2p5y6si9lXvHONmqWZVWg5T0JPuYHqdXpLOJWN2ujudQ7qFXDh9F8yWy+7ugkhF93v64JXTZbMK2Fsmqzv0o/JLxo7T4GbA/WTL
gP7rRwvffx11tE0WG/WbUAoAy9S8KKKU9J/dGHV+Frb0hfH1tkldi4iQl/NVX5MAFEsGAynnjib1XCORbzaWWkXtuan2ENtqDECVESFKgDe/VRJCt1Vbj+pxsPkbWk3uilKBhZo2xcIjrUJDd0RlilYLgHlr/E96
PCmdCFoK5fwB/GZuzgONREIPMU2LSUTzClvODRnXWYxBEsZngzyadukBzfywUUIPE898kR+yCZB/j66v0z4V3cMbEAhpK5QpdmtV0+5dQxrU8vfHyvcS0v/8rczLKfUhtlMIu1V+sfmtdhEEszngZuFN4GtMd+19
/58I9KdlyfwfDma8jhd0633Zr1lay+e3udcwCx2RNVagdqbiDC7KHoO4bsXeE67woN9NIs/geYzL1kXv6Kq+MS3MP4htByjZIfPfoE7cgU4xY/6DuVSf5xYykqkARQklAqq7SEk/yUPykDnY63f9QOv/nyxYq8nH
QDALM0Ojt55E0PdTULWk09EK4V37QICkgq6VgT9EAn3Tg62UC5GiH735d5HgwF8y32E/u1jqymVnY0AO+I0Ge9nb6ycfsW/xR+brHw3FX095WoU/kvaV/EDmxuSDu/vO1OvUOyuTXeQgKQE1EJNx/Ht9YjFk/4Wp
dzMqI8KeG0IlQ8QYDxFvh7XrrOu7Pme0UocM2CJwFUpj/txbG+OO2m+ZHQZiDKrTiMnobsVhx0VqYmLQk/Z6woujt4N1zNLCQE8E5Ild+viLReUPmZ24HPB6CNn+5VVkioAHe8hJjmOkB/TYrGV/BycwGC+6GCMY
BSRDfmMAXwIQc5Lh8YrEZX6s2RsbQxLtuqSGzQOjtOhZbx/BGCF05pa7QV8bNsyPqcXBWoczhNVHxzwlu5s8FMWQnWSz4QvKawvjywH5L4QSvTwCQCgbcsKsbNBqL00ObAw5JpXdwgMli9LahRBuIyaJl6ijMaWB
KhvUXKsepqWvcO/Zrp5e29Z53STtrZvVYkMed0znzg/s7YfRK/Y+wxqlf+/lyJu0I2qpo00Im4PgJICGTGhKmJJXwtVd1LpxkvCN0mjVotTyV8CAo/t38B0S4InqoB9X52glDWOiiHf0mnusY7xo5qqz75vwTRfo
m15Zl69/OTd2gM8zKRuWbxJPlB00MRf60KiXyJIfKwixE6IPiM4IUTE/O34Y826DXdRA9tFvtIu5/VeJBeSSF3DeyjauvFhIJjcMOweDI8mAnKKbOJB737TVauhQG7mdmAQpUyXUQIXNDFmg2N9BCZpu/X0nd/Xa
caPmqpAeCEhkUU+O6tT8RkIfka7fyE7DwrgpxjEVm1GksQFkgYB4xgxpjeihaPAtpHZKLoGyAsROSn4JSqL1ulY29E5KCR9UHKW3WQfgnJO9cAWJaYnb8wT+ZOemQhAcqZIG6ijTuvAMFhBUm08OMy6wcgXsjSkp
0h2kGe2Z/JAfE4aWk5cu0tfIK9eV8eENPY02vBTEp9tZ5s1AXKXuCL6HB7YdBio8NU66bI3TkRCoPckYYrwaah0Hjh5qxmHyZXsy3WQGl39R6FRoTmJbUyxUNnAmvNzMsU9ZZ++Izgos7PCueSQ0lfKByqJtAi1c
pT9D+kKY/lFTdVj01oLDWu0NJnUPPTnG+VNZUPQCEXyB9XSIZSIlkUWm6K4GVWZalot4P4PcJVGqWKywpGBajhUNDoh08Ujw6O3b/S/Endcs666bUMapvnkO5HB7t3f/N0Bn0eaH/ZOtnQebVd+SbgJVZFWSEEUG
JXxNN25Awivy2Vs8MAE+uv2VC15GUvU55tYasuhWYlneMBeMPbk2TNP4EXsPboS54gCjdGtYYYDvsGwix7+NbOCe521i5GgN19dt7vsNVQYEYa2Vdx2sUE3ip3Yt4BRBBnCznwEGT9T6qJ6fwwV1bhLPyMI1Rq28
8eig9dXpWK4zuQgzIr1AC7bho6rEIzh/Uz6gfIWQydzNvLToFnWYtClsL3K/u/VoPr+gf8YLaKYFTNAIVm9UpdQFLtQudLWqbhrB8qpvuHBrXt/k0z/wpp8im79RkMbrSDEgHUuTXiOxF5cbBjkAD9GtFgOE/LGN
U4oZr1HufC4tC4Ft5YD6Xs+CgWCQqaXWBXu6NpgljRg0UImQzCyA5mIfJdoPXsgXEGCII942n8e3UOKCJGg6g5vodXfLWOEbegr2Bu/lowWM+itq3JAMPKkA0nqqHHv1jvqKS3TaMNfQWt+Lme7ZnIXbpeV6m9kL
kaJtweOqMNgGr3/ofZq8JYIvWSKvM20g/wVRs1nq/Hkiq4oNuOOyz9+PDjqEc92UnqE2gIOoYvzFHXHOm+bEz3uK5DCzP6N0E1DgmmMvgvARQchm1TT4GRnLUWCuTt8gYYdUrRKxLcnqrt1sQTXL0fsQcKQmULRj
lHzTKWo9hvC7T5eyqRbRIV/W+gMIU2gFVO/oQq2X6Qzxp4YVMarDoi2DExJ64inEqYBIOFJ9dMRCd163R3yqmYfHaCdq/fcBxzRmo4MqGF2qPjzTnbNJidNRdwgI1aOGfSyVi/isVgFjG90el12RCZGVVsX8/sFP
1cxtqN7qPpRSaym0UqkcIv+PjsXHh0OiTMsPFnVc8gVGwX4itd3q/m9CwHiyLGnUuutlrK5jUMMGQFKqKX5yud7KT87XJClXg4qWbBWS6Xlp/VY/oQZHw17TN3kxzjv6j3hbTFZ3zO1MQIxZHbgirsYK3AzV33o1
EPqj+DpeRdPjse2+aHxvoi6yOaJYi3n5/5KZoUSUA8WGwTugAhCQSD7hZTV6XQ/EfJqUaeRJKzSKCCOluHhzcVeOLecJjthp/Xtp+Z1jjT1A5dxyDhDWr5JfbbFxNRiTrVCage1U2KAklWT5ghNuT1kBjnGf2zg/
ymJ9tHVUBUgS15dceGLOI3Y1Uhgcreg3TlnuA76QXI4uyiPReSLdEA4lBJLboE6ukJqc2gfPRp+qHuUReIj6jjhybZj+h7z/BfQE/sNrULmkzyBj83eAgKIrS/BYSzV3UDENq7nK1DLbESyNRO4j6XT07bwinzve
We5JGAB7Bcf4/droBdag0l0jpBvtKDDZL8J4zCBUbyWi1l2cDSGzqnQUadXfPDk1Z71w25biVBfsgpOu3n/pQq4kePH0+XHnlZUgflRaq2gOw25wYagl/jFY7ELWG7Q2KYGYXEPtxqNdNAcoq1GOkHOrKakARl0a
eUIwE0OBm5G2znTWV4ioHsU4jQVrRC+OunyHLkIuknhjF2XJpBHFWz8+lTA1czHoaLFhRhg+mz9H53f/Jk/HVO2hTi6OeWccbo5kbISN/3pLDXiViUvjOlwhB1tAwac4mYCBzHfDIT1n//ze9FbdxJ006sFwKb15
sWPP35/IKm4S4FVD3cdo4vqf9BDcF/IjiWJBdHwY+whEc31/QT+7W7eiPHMO7D1e8ZZK84WNTiqoS1UoVVhEgLibxLFOcabVTh3IA6zvIugPK3EU1TBwE0fmhhRXQFoovuElz2qnci2oYeaC2N+LKStKsRuJUB+i
DoKyPSy/BUEBD7h3G7qP+1XN9ngm7EYu2GVWLbvWkrKdEKyxS5eB85JxYGjR90pFYE42G6YJHR+N85OtN+fzDge82UEt3ezoDzz4OJnTdZs8MvKlTw4jSjbDGOuHoPEPJco/aVeXwG+4FCsa8yLff0gYYa0d7NAu
EU5ph5rQetHXFxr72PyP7GYARXasBbBQQdA83v4DOdpHH0X+EN5EEzxcJoLIop8wTPy9AMsOdiKMUt7QEi1ykzjez1/t+YIbCwcH+V5605gmRrpcc+8K09uJf1WEJvRJEv8EF4Yw784v5Hx72Lr31zbRncPLh7uH
3/iP8AFfTe/ii/hGEW+oc5BPmLnxpV27+02nMnaY76P6f5sjf2E6NXJyqJ9ibGuEf6Vg5KCrjzqh3LpWjdGxTPwZNKsfS/9V7hPFLuxBGv+E/T/Q7yhTImoUM+N/ZCeH3y+KWkt58SrLsGtXLzb9XRJhXnMJB7oT
4P1+XcqcaPn9YsZdr+VSk3d1D+8YcjjKFZ2rkv+eMOB2EO061QHkUE68u/zmL+4R9GvlezfDMpkGez1z9dkiSA/tpsnPClEip2M7Ex3YCw9iQIOs4qpzT3/aQwSPxfMe0mvJfRI+cr1mg3HpjQ+xeQbP+XTUlbT8
/BadlM5xD4ll5Uln3RaCy20eQ2RxywM5LExS1raGA8KafwVIKhbO25fQMrFYfhG7wDUVbyx5pi0rs51Sv8Z3nzxjAA5KBi++60RPEEE2VTAsbPzPrYK8Rkj1z+kRk2Epoe5vuMVvVzaB8oKjPlPu9TGwgZAGYACa
EFwcwF+IL94anh4HZYFq72Y1k+WWA2Qp4BtvyNfFXUPxa0x5YeX3JgxG8gMAvXPNzQ7cVPyLps98n2Su+Yx5da0Upu0CRVeKxDpKgs1mVXPqewpX/RxutYIzQhNzCME6nfCiwEVdZ6ijsOrMYNQMDpTXHOPvm8I2
N4h2Uty1jyIlPAgLT7sX81U7iQwPYtuZvQMWuUam/Yxkq4m2PhFUN339xKIGRk2GA+tozuLiG9s4U7BD5dIU2jKZ8XsG4nUKRFHSf6lV7JPg7lIyKAhDEcqhrV6clSr0TONVA6nLORaNuvjGfqZB+rF4OUHMw5oB
dCgN4wRE4Kw0OwEIrYdfVLy4uHqBYBHmNz/3iKBhRs2H0NAoFAbkUQzLapMQsI62yWOZr1+cXZE9DSSiGO9RwSpwrEd0SYwiXqY/NxDkJdwKMVENk7fBHlZuhg5fRkOBqcpXLTOsEyHMB1x0ZZHW6ZYnPAi8iF5v
+jV03DBe1ho46PExLOsNwWS1gB2Wi0onOeCCm/qAVT/SwZ0VzXBt6iToKyU5AaEoUywnXcBJJxU8ZxjCurBd/xn2tBkYKqiFCjRil+tmM0NDPG8RfoL1izC9wXp+60Mi/7KW2UgOx+oRooAme2cBd0IuVUNXJT/9
PI+eX0A4W2JwvrBqnMEKEBtwBIKo4OeqgE3M3ChnOkE2DfBig7zxDXgII01lGzpggqq9oC6E+eZPp+T+65u8J77NZBfpMuHN30hin29AWwMmtAR2+5uMsJj34SG1IVxaXu05AuQq8E64bQ0E1WSmDieVQVJG/QlO
YvEagYY5BBUmaZT5zOB2NM15qKb4TdaG8HdEoo0tCG6js2+lBsyjoOgcYk/B/dIIOk1t8zNjKMIEtINAfIwETV2wC0JIV+9vIKakZZMYwJ7lKrSqwUFuJ93B8y0cC9JpCVxoMv6RrKzXSKMbHIGSuJNEBJwkyPha
/PN8+xE57pXKFWso3tcOcuhjEs64tiZgPpQUIcuZhCqn3vq3FxRVA0Xw5dPJ2T4sU8AUSKmE5JNhEbUzahGga96DYPnlI3Sk8ujCTeJ19g7oeVlVwsu62v3WgLtPBqoBOJU+RrNFOhDQyJu/hOmIJHARxnrXwuBu
tbiQn4/x5L9UuAzCwVtdOUfe5ds4MWF63KDIqHnavr34XF/VzcByh/gN9QgRNJrSnnZ4cnFcmEdsPwsXxSrXy3acnm/X2aFdRJnf/oCtfMHcYNjU6GCPZTw80wYeNgxedPhm9l9C8FjiW6lnAgidJILuXBCN3iQ8
SXV4yEezPidUz4eEWiX6b5LqBrmbYQB7qXwJu2B4iTbVZHwNmeQwIM1hSX+gZRNtt9EQN/XO+QdaV/K19pcUcEqKhXpcII4XJ2FCfbiXfnawMMxPTzgBRmCJEN0IpDp7BwQOV9WkO45MiK60phJD3IVmqsPMfPeY
UP7jgPslQbeZdTC6+byOa85NA23BGCNKeIUMEGGLahsTcc09tO2xjJp6HJSQ983qEXqf8fGjyuC5NBGB5ttqFZt1drnanVZjAK7orOHLr+t0we473xfs7y7z9kuV1o3TUWORi/4Fei55bY2NXhvQWjBb+ZK94mN8
Mh8ACPgXPCRmORD2rJgRwDHHByQCKq9lDG7i8Xr/vImhOy3kv2KF27kP5II2HDlg2hLEVKvbYEAi6WW6iF1w7nPSyd/X36KHX/EsYYqiCP76FWDYhaxPxgpbbwDeLWXptQftMevjZVE58w9qW7Qx6tKUESjc1hba
gGerbIk4ycoER8OBop80PmMtKU4gNzhj3DsbdfNJTeluQqDPAWs5HrOZB4GAh03DUux9MZFfWMW1b//2QN1ronh5goweK+F/mdDv3snOQ7tMH7fiFW74k2FWk+fQXKqVRT1peTSarqfX8h1i5D4ygiKBSPTl4dXN
thODRQudJnxuvpFMwZM3+EDSCdWKre6deY8Nr8HY/9ZjMFy/Bx/PRrJ5ZQwDnlNYezYuDWXweQuav1ipHnz2dx0S+neTRdP6fr2nHzgZ+/RjI+NXKnlBPHxY9PMLuH6gyJh4cuRUTqmW+NHDFdotXFNuLzsEZzkE
WqFWfj1foVfSgZRqc7ih+6+RFXOJdeSkrvST4ViGsVtZQbjdS255uIgtM+9MpIUxPiId8fERTqyZl2IzGoUWZ5s5hPwe+PAQPedLIANOoK09uPORdvhITMMqfQEq0WwFiz+mmkH1A8We3/GuXcVhoUaTiP1KCOjp
1oUecsv4utS7zvvfrUw2kDYXIsEKe0nqH5XBbdVXZs1lqXiwQ8EZsqLFxfVlv6mg2mjZO/bDafEshPGGmoJcorxwZbHKb6wu3V3vK1cTH4lxRVYsR5PruWGR9qyC9LievZlwB573LpyMFjYwoKFbp24mnzzRTyZv
EdW5XstlioModmX8JyREEhg2KVpaEp8fEskcyiOwOejDirBLDhonkfWmjvkK3NI7Qwuve4q/TpaI8AP6lWLAUmSlmrGQtB620Jos5Z+PHhHk+ojof8X6LFPsmoHLIIajyRXLsSF1k56AhuohaTjvuVujpyFlHTQg
Mzaz/Nv8ddNIX5YTWrkXOPHGvS+ZJwLJ7dPDfKnyLIZ/2RodTPVHAUGF45TVR6JgIDCYsXVaryIiaDtiRPbbkFgjbRzMwB40tXZqcn4nDKk7EFiQN51VykRkWonVXvm8jrhL5dVem9yUb7uRScd6bHJW64orxWnu
2Vgf6pCgP4WjZJkRNVpChQKTYqO/Wt7ZqwDdb7kg1kvkM4OkHVge1xRJJLdJWkhauNBedA9xYuUzxt9Z408coshI5yNMbwzzmoJ4QDpZ853EVvIHaQAUePaj5C0my+UmysxanDTqMys7z9bp/Ngaofdqk92EqCxt
YDkLEWGu/8EUHiCpUBfupgipo3dB6xBOyiE0om7OZxV+ikfNNd/7wcI1TDTLMHVKU2RabTAuIbglEWgAuS8eogioy0CgmFgtyN++jfrvo9JbCy2uvkP4p6UKi06Emm8Y57CajAlNzsVbGj5DYADrIYMdfY08KZFn
o3ZBxPmTEGnBaNkfH8J8iV7UlcrwvjR/A2s2o/ZvXDNX/RiT6g+kq6SKH1OEhmVOMy8ibLZIAOoM9C3MqGkg5fQlIP4dyd3tTARhvYPED+UphBUAkAkFaraWPulCsWDN2/yoyq2Fh8V+KwFxPBzPQ9nr+RhoUO0A
x2jQ5CnGfoo8Npr/OF3uXD7foph3+iBnCQU9/fnqz60NVYNdZ1U7E2xNBoDluNLjP7Cv/voNcgApiQWP65/bJZfioirhcRQCPW+I/09jcPJEHpKSnwd67jpRXZUon7RDlFeWUqPuhlghxPbw9A0mZDQE4Zjr1Fhw
3biksjcRzSFrGYzH3lAITDQRIZLouyqm6LF4S78icXkBrB52MLQyZ++AM5PDY25WJvB2U8Fj5j9nEAsPOLNa2mqg9N7uJHMfZewr0IY1LGe1gMV3LA2PNbCCXl+//9RumkEiKb/+IBIipO2bYwnLDFPtBCtDQ0ii
weBzSFSkLuxRkcwgZQN19UbIUCK/EJUbN9kA0Dpey9rJpyxcYKH/L4NHvKgI9OwhIEOuzs/sgiOmu93cmrpqkR/wGr22gHWfTeDtFii7v98hnOKORNIv5xjCcUyte6gIYrSPGSnkmKJtf3R6YD2lLT6JfXjeHqB1
pm1N3HH8vCfsmxdSnpKtXqeq5wQKdUE/sFO7VqjI00PZqQvpLoaBQF6Dp1j8KdHHYudHfSxXPcFvHPtqJIBe5UJSRJkttMCCtgbrqYzHY25p/4hpe9P+Kng89hYBFcP70gdhpbcWvhc4MYaa9c8MUxoIGGJS0TOZ
blwDEaSddoYSTxM2X1Em60wVwL11iQNSZQz90C1NKLANo9ILrFqvlGNprSfvmCwp2fBAquTMmXP23jW/eNSGUmqJ6Q4QQUcR1zRB3rPi3lN5dwQJNcaQr7iaa6h+4GoYFLTU3jtJ0X3k3RY3eraa2mzKYFTp2eb8
zHt+jpuKU6rUvrwmWBPG/feMfZ8saLqgKiPTAogaz6/36oJ2qbHfsteiqU2GeQHXIG4ZSpLn3AD/oUyTHr6mG0NFbs7HbzoVzHnSwXKNe5ziuL4RfWIRS5T2J0YmvRMMORPsw3Cxv1dnT1hKj8zpA97Edem9D43G
T1fQDQaucZV0cfEv7xgln6fVGere6U+LDVk98tRTIPnRjI/0lzzz3dPwNk/rwlPHJAVMvnfQAxNuHDZosE3+SctMSvmd0gdh14y5b8a9f37zQHExTkBG2xECoapAY0tBXrDJiB/+SUozLYMhsdz38P6WuWei772O
Uup99HGsH2sooIe6iqDIv3V43m/68DsIFf1KY6AvupKMNb93kHrXIdCxpsD6rBX1PQnzW/f+RIsJTCcausvglHeMU55Wpzd6YjqVujTm1uUdJFKnOuMmdqm1pi4LiYO6/dE6TUCtkjE2kCvztlN6zPIfdjuV/Me7
vM4V0wX7exKWQ26P8RWlct7XPzQkD36uSQKVV+QiyOl8CTZjEOV4Vy11jX+tcs9BisqTut3vLhLNcxDpZpP0N1ajenMWtbelrCiSkMWDxakxIj1FoqOuYdwcfZiqIyoSHjjAt+8W50DQGPxerblq8/U1V2+WdgEV
y1MTSHee60YwmVgFZDKkOS/6uMrhArMuF42Etmu35vBQxim6v4BLFbXdfn0TNlfLr5pfPefnbvoSRUEZWyDaxb6pc7YRliTjAOx0SmYF5GVTvAJCAQTrAmx5luv6r2EPjOjCCqEI8h7VeOHIjFUpyh8m3Kkl8xXh
PfAc6J5UENH5TZhfrbhq8fUU/FxphZknZe17Sz9FmZ670UeY0puRqAGdLFuOUk04jF7UDrADTSQSCN/dYuR55SNcfK6888kSejiecE9MTBzEZjSS6Q2tz0BZh8G+gqHxPU4cd3CkcanLFx/P0HkA3id5dE7wJneD
KqVB1yqDG4WBSnKBV48o9dZSMpyzi3C0LaV5qe0xxQqBbiRiYjpMoELz+dC6mTKvbiAyKyDvAsjIiE0I0ddvK/qJZsQcnelo5hhkkVqGqk0uJpqh7IQgQjhP6wL1xiUpZGBmZTUrfx6Jl005DKFcLsFA4BMk/eDW
UlUS6jqCwJe74EDf/rErz4KLBDUucRX6ZrPJdODjRW39rmzwwOdV0w8ux4xYB4tkMr/mjP8Pdh28U7xCaz5iaDuWbE7y+KaOyyunB7apzErJYz8PjuYTpn0Jk3PaK4M2F09ha6HD0RGxPB2l+Ht8ZiNSBftLldPG
EE/kDNv/KE6X7oiUFs/ZI4NJaDWC0ZpKco0s1829XZhVqH4K9gStkKWHkgmAN97fW4HjleORgQeC3ScxxD50Acl5dyHwriVcWjp9SDq0X3TQ29drEqUPauZx8kPJN+gOIzS5ZHgsYx6R7GGm/+nKcMphJtqjC+Dg
T8LBH60H2Ixn56EqedmGb9njdJR+9YQynZZG1d8hCiv2vFzimoZVWu2vzjd02yG3lQtLwhpE2qNfRqA15qN1Qa3UpYtuceWAd8gQK4w9JnZCE8RcagZEYM5UoF73fvIod2XdUmSWUvnGrHT4ZRx16VkisXQ0nfpu
hcR7qoi/7WBLxrq1c4WNWgnxMA6rgCM2dn9U/wS4MnaoKD4mxdJECZ7kWjIFGToFDHyH9GbUTzwqHrUYURv2FDhe1mvrMA6+bNlu9Npgej2csLzYXgzLOnG/qq6L0x3wUqgGdkjPgFKT076lDLVrc2Ym0wBnCgS+
xewpEMgTVyYxg2+osmmeB607X1QImiEDYFKK3BMj/ko3iWAHjtwubnaxC/p8zhHes3SBNT1sVbvE94R9/Cp6e+G0zeGwiVgOjpOb+LP11LSjnTPo9J9CegSvQMKMGu4B4OOFFAatZ5AHpALB+Yd2uAqGAwaexGoB
wwhCBxv6cpCkRKEmluygOwAiwkO/80G2GU/rxy9iF5xiZk4xjebp/WaLKw483FwOLKR/an81CSV/JWOouVcDBkdBKqtOOYxK5OmCfe+P/ajf6/N9/uBXbxSHO7hMnHuc49xBLFk10YTVmLZs9WC5LnMYagJpezWM
D/rtdSgE+w8i7soHqGoFYAF9xocpVe3ZDJbx3i6CoLTz0ugXe9bjIHHXafdBULOOUM5ZumbNsgaNn9MmYiRTWa31yWgZYcF9gsKiShbZI66MVw6R1GEVpcLJPu0jbqZps59VunfdUSiXQU4/jkMqTYGFJvQfX6VY
sc1WlqLiqHTIVy3ofd7COk9cSgbnUjScJ7BSyAu0fYyKLOOg9zRIuqPgqkVOW4tcog9vlYspsoy3cKATRZvIChG3hOrAI9wHtZwM+o4t+1rZf5EuELEphvWh4+SMdPC5KJv3TIUvehwkCSUDAmxqMkVYWGSVBddJ
IWKLW7262Hu1iUqujivvqsr5A5GPFpQCgZ7H4aKGCwoxua7TBmI8SROMbKKx9uss6xrZdYsgasA0T2V6atv1RAMQs0soH6QOpa2ycaOK0Wocbz17+N1yPdr1l7VsHYU2vUJ536tp971K6Mg+6hxkmxVYte6JI03N
I3dpS4PjdDsMisQHJvdf0AJuwSufAELoSnfJ9ZpQynNTh/BbLYjWaxtuRUEMnL8f/Y/qxBHyiF8bYXdWLlXvbHbsXdu/Fi28c+r44sqdGxuJcMNSB6VUxYj42NLoSO5li4iWbsJ6MBzOZMnZYKvnDATNf9JDxNdY
RZ5Y2N6ALo9gEeylMxaaDd/mQL36oPU0lnrcVyavL4gDMEOnOTMCdG8vaF2tBpJgvyfb/MvqjApXk+qPLOA2qXUr2Fl+usuL0z/gv/U59wiIDeTBDlC/50Sw6ee2w7pibLAS3++VJr6HDndivjmoR89flnezTj+/
HyhpoGuiz5yugT7l0ugzp2tlJdcob7RTeB2lRWVuAMlKQXGDRwuEPM1aTkjv8YOwNTjqZbiht80VMSYAhpmjfSJiZ5RmDhgiZrG0SKZ52h9KMb6ygwFJj8HUo+mZvR47T4hBVvso9IYdc+K/PLwlVQi0ksXo/Dlu
PWklSE3YPtGxZfFo2Z4cVwNKC/oY5xZgVmz7MLcEB4s8SXJ4Bp5hHF4fd8VxIcKc08X7h+iIR6e+0Dezv2a6IDJQ7LKDqzSoMUJYhUHXiZ4sxqHydGyBhm0WYKZTdjxunnYXCWyX+zk2qNI+4J2pCZAV3jrIRNu1
2Gu8MaqdF5O3DLXqeKsIacQyow833ErCM2oJFJDW0B0mnI28n85d67omCTY0HheLETdpsK6cUx0M6aqQWrJD6vkIuz27inrbe0KgfbpVDC+lIhyCqkOhE0eF1bnb8LZr1YcfGZW/zUNK2pLwg71WmpFm0PEvVvTl
cIBCEmak+jDf/vVl1xVJVjJCTNsbRPBqPjueJIIopEfS35oQ+ZHnAzPILl0JnBokZ8GzhJyxbJJG+FLCZZ++lBDth8JDfP1dg0Ll1jKsfbasPnNF0hNRIlwVbszj14jYxSovodqtaqetx8mhMK112sLeCS4mBPpM
9nRiRGKHp2v1loAIGlRmBWEkPg/2DLFdg8jQ6xEmgqdageXKx5t/v+WnImgH0ecwsQva28wMeMuZEh7HZ6PT3PbIbUJSVZ3bXMNufJvRo/tcRLCS2bxgml2tWDBLvwfSeLSEnJ9p7TotQ2foRsoMqTwIOJtUu0WL
yBjYQ25aqF3iTxUsR7y5ExBfMjYtbgbci/K+lWJnxCSL1CJAf6w1+QSb0eW1KuJSN00iSqBB+4DKmimNloUbdIuQrQXqY5W73yhCRCZhaVj64axgGqRENM0iVcrh1vYoqkfZGkrnqbeZYBe8qXHenJHucaifPtFB
AymPP2Em/1ST5sFfaiHP+cUqbLh8faZOX0tlqnzZOYc9dYWCpnRk+Ia4FLjKKO71uATG7pjlnSOIcX95IOUtQlcw+6h9l//GPWTR8nvtfrssjK2pB6TvNqe3KQQmXspano8Mv/yzHLf71IojTP9mrIDKXftXRJt1
92x3Icll4nuL2OGbXORaAWflJyJ14fSsmzM+pSefua0yWCQaePvZ46sbwj1/6E1Fdw8cEzMSUqyMZ0EHJmlMnZoeLvnifLSOxvnFwe5RdXX3qMI23j+4I4pmt7jd+ySm4Uh/M9X5qYHhm/faA3x586+hiWLWuZf2
B6fQ3cg1WxS9cwSYrXUUGZvm7Nxda7frUC0c9MkvYq5zMX5DoOZ/Lac0nNNX0esVO4UF5PX2/pPIG6Iup/SfgP5juapax1yzcRk1JnJ09Ov5I5JfIleAQ1SUG9ZuT6ejAgkCdJsdYQEeUmiU4RTVH6mz5A6AvLiO
DsJOFzlHkhCSyxIQotjZXGcf8igDkVqSrxGSzlcgwOENlYMDzwK9Y+zANcATZgAA8GY8+K7HCMg8djxRE8IGKJaPbDxvwI0DeIBELzVL7Qpy0sW0Sos8rF7SA4z0zzdOauV8toV+gddv0ngp/IopRYKSpi1inV3K
tt5ZCms+jmxeJq07LJRXsVlwrT3LMaRwj2V3UXx6yHuRKo08J1O3MM77PTOoFj04kbqg6sjkCinvT8qFyWEtPgYNOcClinWgWXtc4t/+23uGb+/ZI1xhnI6NKdi+rUU93alDYLEKK/XdCZxwfWKij5bSk1dv7Ic3
BMrWRMp2+oRyDJUTFtDyJtFiBOshA5/AVVB+J1wHzh7Go7NAoXAicoyWkNiy8Y89CYw/rAXBDS0jqXgX73VL4d5WsInHcy2tJjkrxyfJHOcJH0yRlhwS9mmoTwyd7jxxPofxmdM63FNnd/qWVAmJszy/ABIguX9J
rmVvdihxClsGvQX7qKsghZGYxC9Ylh7r1YL+CwRNKY9Bh/OCz48V2E48RNAa9rI2q+NAnyMU7Lx78ObbDXfhXvwFiyUDA86e5WlzFcU9S9JD+YP1bA41Ch5uTg9cQiGl+IDoVkm5pQgRGZX17veHJ2xuPxxJB6n4
FWg9h1ldFiEc/G9014tIlHbOSbNhDQF5yNYCbulFcBk/urz/vqoEVcSVALnnEcseRea6GSGkyJKXP8mZEKEpc1lZ8kZJFtUUXZFxCFrE1F+BEQz0K10UCI2vpvoULRWnL9smYxRxlINoN8KkkH/8ZnEHiRYxqpjg
KH+3wg4Errj9GZ6uHCiHpORzQhEbq6feLxZhjUKF1/5opSTEXfgvs0Mh7hdlHGTobVjeyAXQHK5eDxEJd2zBDFOlMAy7bxZRSgSMwWKjxxuHTW8zTnn1RhMRqdH41uu3+SWpRiSLcvjlFKAwG6++8bLz1/UKH7c+
+vmZmiCPSpYNbNE9YWvbVFp0/uNEiP0ZCa3Cil3YsBW0tlvohPOC7JlXsr7HOdJdVBG3bb+Gd37bkd69vQf34K2cq7syn06d4c3LgMogQuYKF94+9Bqo6fnQ58mNBCAp/r7NTUH+p2BT+18m+YuRbxd5y+rIKwDY
hZNxiAxoJGP/+dSTYT/goUlfQ9sr8tkd55msBflceWYEX0HQxmxN+hjqWwC3A6nObuufIKEIN/AAo4vYQ/wYxGFzKDmFnzQsh3ABIMbKJEMUBxgZ5MOw2yGt1wOo74Ljd0FExxPzHZtRZ4dhpET+IMFx6hwl5Q9S
IVQHJSVQDwoXsUJnaYCg2+3qy4A7EsrWA/AGoBh35jGF7ejAETrw7g18Z2Vnj7mKUFwzDXVo42dOAZm5aXk4f2fMbj1lt7KXXjOPhHVyfeNcaMWVVf6A0NbeAfeHq2rQ4V2eMsF/dI/90j+rxuPG0UK2NjV8OdDZ
HJYIkiZx3G2LYkVJHrdbLIke0Z4xNTjciSdbkZOJIRv69ERLINOriCwQ6YvxrvqTlnZSt7DpVC/S/QEC53hNQvYVvcMRMGs67hsp0eAUIP9JO2Qw2/+MFdtBOxMSs+MtnlxusaFkYrP1U8jTnPbMe06ZeUkpDzXG
8UDIKh7ao75kUk0wU401CEjnIU89s91OC3Io6OHE5MfBT5MxNVc/2fpHOkXQAEGXFjnVCi70EcwEDkqAAyRhKvUQ+9WDYL8AqJHMxmPUO+gmRP8QezVRyMs8JyOp53RPPvke87zQbDuBPtAegwPS/fVBXgOjUelt
qJ2pP0QmyPOBbn6BFDYF6oqXIAHb/jfF+Y2RVg4nELYuKYCRqkYRdSFfo1hVFF567niKSluc+Gq5EeT8gKuWqF9h3uKP5JLS08Z8UDZwkznegQiVXIGUENeOVFZEVwDVkQd5UKYjdN2jPIxcBu+pWfCeMqaou/Jd
LEbmpg6I9znlTNCyLq9udfyZaPCx8eLdQOxnUrhl9BgXP2/Y+xFQYyPJ2a1uXH/Vu25rHu4zeVUp9XHDZQbkeXyuVU4roispv9Uf8JTHSgFNsAw7gXzZok+hLxits3MKSROXwGc8A33GppISNHxPYRazUKiYQVIH
wv9IZOXxdN+O1Uu40onbblQlINuPNAUMv8t+XzIbNUy06LgwdXgges2mJD9VBS+KFBSjuOoO0gBuBxe0mDkABvsGJanKz8jzzr9bHiBC4DYC/FaP1RaPn/EGwOAe5TwE+dkRYx2GXRSqL+ENP/3W3FcUcjaQrdwR
341nD4F4YqX5oBXhzRFar6jUI7ccm5qXqDxM/9DHvXwC2GkUDMG1JQ7ouZvJrrvd++58d943qrd9TUMo4r1IYIckGyImpCIx9rJnPOZEFLd2fXcSvvG7T5VPaQemLmIPfGVnxFfWpFKPGM5o1COsjOpD5LreSXSf
if6hJ+r8tgL2Pe53IswxKwySXMS9LItZJOtsC8BooUBi6lZZS95zk8yH9+V9Hj2XTY44zyFjWEAsdwkrW4G1Z08vOYgZ3MMeiPWe2fHdZZjvTUwwEu9kRYrpxEeSwj+/cd9qfy1KjSnbRbwv2QEpqKqQVqGKEBmx
pljMN0hXoiwNzJG+9ufysf3Uj3mjUffGURpAuU0ye7ZJTUeK74kEodsixCcxIKAaAO/TOnGL8Lkej9SwglzHaXzcML+3Xrt+mAAK1n8E0AXQpWZ3v31ofcKmbzXQBVwDbThAV1LQVU9W9U8UkVBN7uESiJmuGRJX
PabFXdo89pb2e0oc+PyWI+mnF6BZHZzSMHcuqkpPYs/QQeiCuP91qhIH7UQEdA88ukHP0vI8b1lRjLU5fWxAVaOEoIwScAUFEBkuACO3les01LUs5EPuu/dd+uXtx7VKRdAL2AM3OjsbgiBpUPwxbyh+jUCBtGil
ppNFu/qitlKIilqOrCCbJamrhXAFwYQstQAr9CleKO2kfwxLAa0bK+tnLPCuerI5BkVGi6NwdLIBcjke15wHgggbTrv2wo6MZ0dAJL0TBvf8asPfxMzCLNgxIwJGkjJqnJwDGEO6diYHc/pnP4nHexWy8pu9VN6Z
DudhYFwLwnddCO1DKIEkmGsZdzL28rWbHts5ZUpCydJzCJzPavR/YZz2UVTnTs1xK+i3M8VGXUkyy37/poZpYXTcWnf2UqG26arpCp/MxVs6FL4yoVi5d2S7T6yMWwC9JQZo9nkUO2gKZ5trMw3F8+Q8Sz+T8kDq
rCcf1ixbxUyLC4Fh9vZOYhrxGZH7G6QZv13W62CGgiojNwx5RyDwQuhQ0NkMOEYUybg3sYQXogTO2IX9LFD5ReT2qe1kFJFH7QPZr1U9AjiD5n0StgeiPD0roj9tVPZOeoIDQSIxAdrCDFFu/JjoEDMmzRxGDcTc
SNomqjCxOR7nwi6VLAqZMykWYmClMfJOYtvxZQ6LYUeQpt2SravqSMiyQxKmx4w7Cj1UNRWJSMjRy8gD7YsmfN3Atc4zTsEXpkOToxnMxSNGnU3l04+2cQHdaG+isBB1sVC96zpuEYeqYJ4j6Mp79R8xpvsvSSSg
JdM7A4vlsV1Kaa33OYMbGRVUzizde3gfVIhZD0wjoY6OM+YEoNjoHTjhKPGkBH9oJHz3h6oUCVkMVXO5SspQoe6igq6NNVvaqkRolPsQealkbxoNYIJj2KGhUVfPBGMeEprR+hVNqkNsROUClK8MyW25YpZlMjxZ
uEhVZQjdJWsIjRYqQl30UKLotoDLjQt/0mSAQPvARjPhw2G5ztAUlmFOl+XXbqpHQaOggw2S+JYMjW2FeC8at00mWBliI5KqNScBrF1uU+yqUmFdkYLSwJ7NRHhGwaaLaGT2wyWAAv1KyM6D3FTj0Tbmb+sWtJeD
O7Jd2ufSpzL2IsewuShaht1Yzl72nXIUXRe1XQo3xo8DNI65WIWWOlsBOMKlpoKNOLUFtkBnCJjbxnmM6rGYrucShHlr6gVcAhGQnhGxkTepEfCdReddghjUtbg6oDklpDg20l7DyCJTF7brusW9MkIqmDJH1hRh
R7gnr8S0s5emjgsSBRobNWgHl8JGlfjhTivzHeQCK4rgpNRUwnBDtIwT5ksLCzeHZaE08MjihYYOzSgqhj54LAnWEUGVw+7QuOM7fqvHEVxrv9yXGdmDvOJZ6Cs2piXOGy7aJ+bFplZQKgBmmZ6UPpN1EDlBg0t5
xXb7+Ga4aFeUxzJumYQqO5X9e25tUY+eZIMluBPgGPp6/U9zfans526sJA8P6DDbnC5yIPS7Zko0dJrXDo3bn2ntG6JX2F3L7SrxIkcsawuGtNz7GZDyj0g1+eFohKh3bwfF5T30CIWKXWm6L5WUWsuuaUc34T+2
7+opqViJEpfvi7GxpUk9NTV9T62ZqgxpTNqh9iWPyW6LQ25ncUhRHRu+4wn5jkyo6702Odp55TTZXyilxSrFp2VcFpCccwKHhktwTogHABkH4y/UtyOcZ4gkrDmDGN40tZ0w/+JPTx3cq+GtBD6h1I+AmFMnzIcv
z0sdTapDbITD97/MvMjiJ/XPFDlKhpSxwOJx9BEcCtKIWft3i44AbKNfWbHQbWyICbvzFr6V9IYQE5RkzhEC1y1h+iip0rcRL4ThsKTo7QxcMpczyIvhD/EsZEgZWxeq4qAGzJnUqkPWtwGGrk/NYsmsvH/1xC0j
wRFFWMg8YvANTaBQ9QyxdE5NbvKEauQy9BHPgo+kMT6+i6lhuVqgK00T+IPXYxO8o93DCrH8gc1vftwH3TS+BW5m+/sHT8schKmN2SOC0pmAEPTHSomg1ij2njQ7UGuEHY9arrcmKdH2rOUgllckKkXrd+mROX6m
9Gvbk+6g/CJ5/Iz7f3AEF4nW73CBJYFoN3JikeW7hJXvFFPeDBF12XccnGnjNflB3OdHlP4ai6OrYw5ELOS1iRQ/Qla5d7hAcrm/GI3DEiQnHvpILImP/Kz46DAaC8QdyNQVWdJF/o1tpxqQs+VQku5+TTog8tyj
b7pIQQNWd0SxqzZ1lkGcAmYsrIZpc8cLaThC/sL1y1aY+UtbjgE2sHWG3ROJdrQ/tPdokHccLq/pom5lp98wu5jW5hFmjoaebyiKZSOUChQtEnzw8+DWhbjuJ2xtaEVNH/NOTfNz4Ryq3kWvr704h9TRyJCGQxN7
hgUjI7tWhpVays7UPWg9OP090lSGQydjG1kxZjXW4hM3DZA/xEaJZlTnrjgWfsnoHXCIJ+UQGtEsTF0RoZc7mVHRZ+J4RJ7NlEx912XYT+dR+THJmqpwwhjCk08+kjI47eIVvd3SOnr4/PhdXn7Nhpg4Y5UHQ3QE
kBt2aLEylb7qwV0PK1Ye01cR3ImW3CyImpwxDZt26dnxwMIVseDm/MqYuWhpcYn17pp5OAntBSmc+wSMpRuxha5zzU9z/eDqnCnRZORmDMPKKYbXvAPPKW9ITS10by2g/Lx2KHGJUabQ1n/Lw3LdKFH7MR5zjy3L
UZayZp2UropvU2THnGERs3t796Kik1nKSM0fxWfGrAFpQQXYeKy0l3kco9dcRSEgRhoju7RDxEZqFsREypg4oHs5VrI8MtYluVcshTITnLRKVCDBlvLYe7r1W4tLMPNr3o/F/WAG1u2MEYjS7Ft7gEqV06es+chL
rbQtu65pCqT9+IrrcUEVw/Ee1C9iD8RUNLG+YjN8bUwShvfvarHQMeTUEYMgUUh4zRWiakeLAC2vz3swhupM564sWLtQ9AY8EUj4C0KjfuBujrA5daIAhjmBDUqRv6ZQ3RQxOICeP8TzHdYVRlB7JKcY2wYT6Mr0
+H03CyVax3aWkqytdXclSgRcGop/PSxV/FWpiDDhBaRd/jASIKRLR/31p+oPoosSXWy1+m1sXO8MNhRJOX4P/Iom1iE206xJku4DC1bJWezLZT0NdsBSlWSqwYEdf05ETxABOeAVB2qR1RzaJkHRjlKzpqwIhVrp
a0PEZP1gw9I37dYCBGN4gtp/4BCAe8ijpkUGxGHricNy9AIug49wQj5iExqZtibBLEw1k08+wV7lmHUsDXak/JuLaWFaGoODODWyO6JOACugS7Gq9PmpCTogmhbyKRdxk0Kg/PLjxNywtStiKmJhhcosO9iOfF5q
yGyUoRMeIGbQ3moO7b6fJHuqjdMitETfxLKMX3vRWoI2rpN/SovVaaHjbkz+sZVFjCGc+oog883QbDMbFyIPLtgrHh0HlneF0I1AMdrm3Yh6h+/HRFHAjiflMzDCZ3wGyBifRkUjXLpSatNgwytQpf3iM5MKgDE4
zrsoUxu/NFWvTDxa+n2WqMsmQOsuaGVRK8PzQ8EVkLOLSB1bsh6+AwwMP+xbiomnmI/PakJzbsQzUPzGpvQ9mBGBJj7Wrr2xZG8Bs3HY6KAtVIP1ALW2L01Xwxda5FTIz4Hr535zUOPKKLMBiCRH/2NBGVSpz2Ox
gskQ4kPTulWob+K/fkq3urhN/JfI7Zohkdxnulljr2zAWkah2KaMjjzssht0HpkNwbMDRNRWozuNi7Xtv8Xa0k+YyT5x12f8lmdvJtS3MmPShoiPJOYrqc0SverXJmwN7ME+i8jymeD2Ap6NGGGndbATAQnYDAP9
Vyyzcd78nqs5Awjvf3U048l5Cw3p7bPIyL3T9tdJUrh+tRyFDWigrSw2q2F7Of1AuzwekKsSSr5w3nmBk205DaU+v89SYhmzbpUZWRwavkeys3URWxFEh7xqsMCHso6pJDaPKHaOOnqPdkA0hZPyERuJ9waKWRDL
Q6Bsuups3W4H7PUvYIQ42KlmKMNHlH7QTzkYbPrIAwwZGBavilaa7h1bzNAF7ICwzc6GEE4bFM7WQ48ObD1Cc76O5rhcBnPq1yfbeSm+nIj1VNAOv/d3uQgEyq1sOiqK5lb6tNdc1+zkvL7vPAXIkSmlNEQYn3vB
wGqYKNBxayQrt+8urV4W5hpI1NX2vxWpvzo4LWEF3N2yzJDHcjbMJs4jSB01LMiWcoUFYooRgmKQDxkTP/qJIrJgmiHowmIgic2czj1ItS2UWYzNAcFs4sG5f/wT6HlZxk7gn5F/Q9GwyJvkoWJBY4gOmSBACccO
RsvJ/BUwW3s0MthM+LgJ1cuw1UAtkFlsn+CeuVDWLiDOpB7bWUl7xISCcFzs35Nq2ilmknDH4AQ+Nji2awgEcotlawQUPBEaqcUBiSmKQSwEe8ULz4npeUfgSzsQBMPsdS26CamlOTCt4/fgQjaemPCNzaxTEQkr
Yq9LmOeMdNvu02mzWgp0o9PqGXRBXQjlwBTKFVtCbXWyOLCDiS5lzoUlFU88X+PmItgNeVW3odICnGfl12nCOewr1cQOeWnm4hkoYmJTruVXguP9rF7jBN601JWv0uNWj4+C6qXSEZ+51pTkzOEhLONNHvIMqh/V
83vUsRokGE/IW2yCt3fDJMM+Z5IU23zf/VTj8gm1SUiuWH19M9G2800FidwDvw6t3MpntZdsoWaYxJPg+SmaiES6MkULtVgO0DECww0eSISFycyI7GbWpFlBg7zlZydWIG9Y9qPRKfKbRH/hYWUcpUAmyIH+q3Aw
Wg+xwDwY+/E1rJa/v0TiYRK/IKKxYxUKCnSm+uMgxkngzboREaVZCoGkEkE17BdxpaZxxbsp7G/br9f3nZhag1rXPAC/bk17QnVnGPJTjziCuu79DNbOMNl6T+zP4XTmgmbRDHZVl4mYUuKKQ0PKWqbzrkLuSqDR
Lmu9rrDzSL5mN8h3h0M5rD8EBo7hcrhcjXD3gRPYRSBljUgqzH4YPQX5fY76teQn1TnxyB5aBGMWCmh1shiuGR9CanCVKl6ILKs1nvIIdjbjhTyZUgQdqA7CsJaUuerYFEl/TX1nHpytP+rWizjNg8PxbBiyRjh8
DliRk6EgRtoReJorWBAi6ieNw9qVi4FVF4dmNB9JYeRua71yMn6SIbz7kyoszq2BDU6bk+RPg8OIVMyD6puirkYjqYaQHGiDCSEjAywbajzPVEDlutI3ChdLxiru2k9SdW6bGJoQN2F0LErexX51F34vXWbOw+GR
b4BSd8Ta9kWyuBB/AH2Ujr96vWrkf0ID/WzqhdKBSa1JKohT1CNWtxwFnUPdARijOEys2x7t0nCj/0OKkGAavdV3iVxseTPCIDzLJD51GmKXeiAyOqKamvyN+ZD57xVQqwR4b69VrZQKgrpxT6r+ig0keUB9yffC
aZmdM3sMxiilvHAEAqVyaIoFwqptETReUzFcLgfdDfF+vsy5iQ1F0RkxHCgBEu+OTHUPtH3rD35l8f8vf5COzg4A48unT/djxSqwHq87vhZB81ijsNiHtu1XH/d4BLLZqDXCL4VOnx325+hdy58qTpOqdHtxOchr
ti4JLyNohaMkmcZrphTDAZiT+fymUVZpmFJ47zCfd9T/59rKLFEqU4okONK+ZmqbVLcZtDvtgysK0M2yqrRZTha1/wfm8UgYkhCWyXJXZ9W1hZrj4Xl4RWBZJ+2XMLtaMLsH9g4VrJPmR9FvkotEjw9xl4apPkjt
qO12gnkTwpFzkumQN9opB2UznJhpQ6daxW7bk0Q8u4nemvGm/iRXxYIernec+AW3F5b9XFjYnGSHDNOMackaE0sItvQfIplJu/RpxhZ8mHw+lJLFjbr3EbdaE9jKx3B61xIoa0OEpgUyBPS0WdSasTN8si5rR3Jl
stghPoLmFUpsGXnshDDXs26z7nuFswLm9N2zeV2IE9B5Sl0PFtktj4ID36384CaIiWzZ+aX7UHzLgcUlrTtDvRT2ko3Yk6RD5BUqHCCZQDLl5kkMx2ZqgjISusdWdqO1JAGFrkQJHmXfFD9IBNvtkYZNLw3dXmYj
OpDwsWFb1ZGKyubqM5u13ee1UBu4D356lx9egVpP2aC/nkC1+mE77OEBIPKUTSXq97APGEhcwIyd0rX/v3zpUFP473cl9uVzCwW7iKCxm3I3+Wk7g6b1Gszn7IHPCj+kiaGpJ9+MSzaRuTV65P/U/fX3x9P/8w3F
aS2/nO+dRcXu1575jS5KRuBZe8liuvjStNUciM9zW1QSEqoFCC+whVBrGCo/0gc/xc84OXDy92K3ZEqRm+NQQdmAsMExW/nacfFpKeNN1/L1H7Q83tNmgWs8T0kLpVi1/8ld2cq9jTdsvNGX835oK05eKr9/5WNT
eRuM/Lwc+Iho2ePMT26eg+/c/IPnWtDNyLaKK3la6kv/tHtBt2oTDSoE8rSPsgnVy9YLrESWoPabQB9sxPJMaIGV52T78U+Ptazs0uaWXb3mmZwetxfUPVLz9+fxbC2/wkvAqh5RsPd999N/wr3YIt5sh+cj3h4f
EKas4aDJiuxVDtqAli1BbS2Ggn08tr/O4b2CX5C5wPer6TUbx7QOdqpaOTIA7alPzFsyh97+Mr5DCxFUDwCg4T6tptEcMvwGSZPIJ78Q5HFBbAx8sEEbn7zdRo4QveZ5aoirIkBFKzLjVzVul5zW/P9J9GhpAnLI
bMhCEjQ4/UrmDdzI4EQe/urzmczF9FY8Czj8FnuZ/T9w5xcBfNgFfFLQDIMgIZnaBb7h/fbt790T1U09aSdOeU6vrm+Gubr+3jMb18Zqc2tfHHVSdasjjh8t/f1HgbQw/i8tb+zi5bwlZWxLb0VzWppX0zu90l2R
S7PU6obhuKy2sAZt3rIR9QO/jGzl9tZ3RjdEGehlsZvYUIfjgQkfmQz+r07kXGl/hGuf0iiX7L/exHp1qsgG9PexrYUX+PH0z52PKa8/9eTZgAFqNnrX4Ztl3jSXogf9LwO4nJSkxmRVi75iOZGhHUp9F87ut4Vn
ctkYT9rABP9s8JY9zuHUcrL9gLU3GkN/DrhxmSs6JaCcpqEndASqNhz9qXa5WNCbn5Ql2Qopq62gdwzApI7B2izog+Vw/TFT4+RRo0N8QtiggxZOgg6e2WDJG9veMJk81nme0Nr0jgrlZwj7kPWND5bJrwrRE9JP
1ey5eLfjXMbXxPMKgrE96H+nTfLMz8Iz/mHgps19lm+DDKB2G+UFNozl5tYQrrq4ku2Sg0eOpETUynfvAFnoxDnWjPU+i3+kHwyizaqsVHGSjqBMNK2LD7QP6Jer0XCrc9HyVTzNiYF6tcldhfgvNGxH+qicDJcO
3n6VBHf7o6uYSEFFheLv41fgeIgOF9n/d8kVaqkXayPA1JG0mQVNzKUON2VxT5lfzm/t/x+YnfJ+eY6t9gVoRV/bJvu4HaNWTgyzp78akqSHMwA7RNuRJZl01TjCoE4blBaZUzRnQrrEyyvsQG1j6qw/8K0W4ib5
SaQKNmT5z/erwka69arPVIme1Pz1Ci6WRnPCRKIl1VRPdif/FKXyG+v+DB/AVqrlnYXbye08XPuzBCGj914eVYO3fG3hd6DDj6eJPNv5iulq/vdYD2WMfZx/fGbyN5zsvt2LLVe3wS/n4o9Nor5pDOWFc4zACpP2
2yj1g1urM0YoCPNuBlGVARm7i5GZ8nbMtuApfiMc02dfsAbCcD7Awhl8YBrlNd5PPYSk136fUPcT92vGJIlTJTAOb/DOkt1/9OhJZliQWCjsztJmzRVknvpMehz+rWfxb37fOPO44vYj4rxXevL22PIrXZ58cfxx
+SySeP7udCEt3U9/jslQ1uiT7Gpt8uuf4wQe9tZ3htvolO13deJH/BeKJHidNRZO/wZJjeTDmjZLtviyBYyEE18l+mEug6ZZn93MwKJbgitHUL8KB7SuOkCoiL1ytAKBlQisQiBQaZn7QEnJSjADEZVrCGGPOFqc
SG+kN9IaY41h9pgKYbCEMi13kTclYMgaEi3RjVaVUmj6MG24eb1EdComMHLOvvVPVMbF0daX6Rfpm+maXysJ11sdhPMTgI0/3IzddKErxjpqXtKRQeb53rsdi4Bz64dz6mo6IrtJgrD9nqIk0yKcPR9ZYL4S4a3K
ALQZNLmY5AxbQxzm3BoEZ7Fs4fWWLNlThs8DLoQ6BIBdA3awNQQa9ISb4rPdMl99csu744UwvBpCvAq3Ko5IyTpvyrOOzInk3pFh2nEQ9sWVZLBcoxE5paM7FGZYbBQU363NcnRnDMDmxZabsAqbo8VZ4FJ0fgRq
h8wTumKsGSHLWPs5sEQMGCk7ImcIXzKRMC/peBp7OsCVwfvs9XLOkE/8WpmT0jKeHvLsRgOYIbR6/AKQ1VkfhcCaCKS8wyaplHGTuRCZFNw8S3f2IDmhynC75l7HNiyFxkMqT8YqwzC95MmWyjWt/bH2QqxhcFjh
Nv1uBs3BagdiNGKZuzwtZo1FQUlwttqBGI1YJrt6RDR68IQNLMVy42cRgIlbGYp5wI6JmsiGNWWULfJm0FNym6DQFV2P/NoTzNkWbwxb82BcbhhzVA+nNA3a78CGuUwuoiZVG3T/fSr5XG2gb2p9/v8kQJlHzkqW
pc7ybjShmZ4zDEwXKB/lJfAXXnkj2jJtcZ7qiwX70rczFjO5+gRPr41c9eE3MleLJ+Ch4Evc8VdXvhAXIosWLW2t+bN3TW80rWAuEP4Te3uKmtSgHYTjw4n/113DPNPW+EbuWFa/l7ECANRnoFsiyyyzohWtZCXL
Lbeyla26C9WGbms/TbtfZboF0C9A3+FZdnZMTnFItX0OfSxyrImZN+YOJs5cfO8m0QsuErVVu+c+Fz+Tn6HpZdK43V7Xq7iMj7/gnmBz1MPkx9gQTxHsKP/2YeDP0fPNvOW9yhkuyb2WrzpD16EjWhOakdIwYmLk
ou3qVuKiJ9jL/nyK/arFwWy/GJurOfiGreGW6erl4OuUnbs1qeHTo2wFWLRt6g4nHBY+dF5vDWQat/KN9Mz00AKhZHR6w4N8xBNqmjW8GyQhNVjepINTBKTYL2logBQSMw8WPCZ2LPtgYgBxuWjc7TbpmODevV7g
FnPDzIn7uINlv95LTrCo73Z+1r5d4oCQ+NSGsBiOKy6jzpmRYKvRxesuAZeeQrIg1MYgi+iusKt7o0oOQQp05NK7TnBy0tnXD+YfKxYlKIwHIOX4MBSsQ+SYLsLdNyJz3ydtv0Y/sEsEBBZsuFZpxWgxR9DrwmHI
mgVtEEB9cnSNgYHuEvBrZ1ZrRDiOC8f/QXA3OhfKt8GhZ/5EHjSj+QI36ktJBQLqGgxQdFN0MRMQaGkt1xOx0JOLSPO2r/So8xiIWPLJZrLeYvpCPt/59Fr6L9cE6hAUnbAlXFIKpBZacLXm2KCst9y4LitylQjS
dth2O2tXwjnDKDbHo1Tnsw2cIGo8HJ6gTovCRJiGHZwhKnfnmIYuDBMW3O6wdKOiQilMaWhs470ruMEyYU7CcShgXIj4jR+aOiDeRliGTJILufpu8/N8DPExyMdgH0N8zPcxzMdAH4N9xIPVK6P0WuHQ4caqyRJN
uNorMk6jfY5GIhXq7iWqqKB4/48BacCQZ1WbAxBMBHrYmxB7L1H2gUbYWYD+oDnqdqJynIB8YiD3+BBiGDGAGMw9PJhIxR665YSd9yO3xO5Hiv3CbJ9+mif248ou/PimzR5+NtzdQ8A5HRbSuKQBvNXSQW7rbQJ7
22KMzhIe/mn0YJR4YIy2QBeN2eMGxwxncb3zIt9CvPpcrjL/O3W+doUj9UK92GgEJf3/h7Mnu7XddD34OOE0d61rr9440qeN8Vf0/szx/bMa5i4GDIAT3R864hE9xnjGbwFTnaIhZOJNeLKCIr/mP4WSMBMnj3+n
J9aYX4eIeOj6cBrm6mJNpeJx7+qbDAFxftiIYO1P1imIn2P7snKKytm71LMJpDrqfF+q0Jxo/owAm0AcH1i9NgTab/QfxqWeGWJjvo2r1vY6yZwE5dXpBMtyzemtPKM4qW9ZyIqX6g7FufVxvlmZ/9CbT0iucltw
rieeJRCP3kLbcpU+Ou8/vBUscvY5wmLRCYLtqeRTB/sXO9gJRqQR6QQ946C5TX9wiSUALscLs8Mi2ThyHYJFu+Nx5ehIViPoCfwbIywBSVJ+u9v+no4cbsCSp3YeOLjAkT18Zox6YUbbOFF19bWaxInKqrW3Ut6N
Kt3ZzIIMvrAW0sgUJFjlWRsMKgSrO2eD2EmJa3dgKAWWjIL0ZYNPmeMBGiukrKrJ6afLp8WYjAt2QZP8LopHO2tt4XLW3btga3Ua9CdzgJsN/chxRgMIjyKdbA3LuXNFyH22k+9N03O+XiycLD1t2A5BD8nIyBWs
AXaS60EPSskK0MnkjvotAxFwV4pehsTxg2BKFgVAQ+YKt7qPPvIZer9uy9A7bpv7z2sdL/iF/nMNzNHw2MRB3dnFPzhmPKJy0J7udBvNh73o2Bs1kFbefF1MOtZAp1V2b82xazoQFiFMiIyf/Cvn9rqLW5OGGBOl
ZOff7tpdrBk4eogiETPMPMgoPcVM/iTLhwlG6qlgAaQNPyyeMf2Yc4KIb8gYgvd/8Id/P4dPLT9uDER7UF49wO6//5ACC3LKmvDExZVU3ZROiEKDFfLci/myRkAlrBJzPvJkn4AuWKqBq1w3GN8WS69vVm5EqQXh
scK/qLNsRDhOLOmZIL0mYCnPAnlFzxb6LYu0g3CA0a/QFN1DdE9RwuLSEhaUkgeVZvd+bTv2RN2D5J6omAUHMoDywbyVVcBfFnF2R52x1YVlkjiFOzO28e8ntpfodFzgD4qUianuHsITLOqMXX/KfYXJJQMAxUE4
29o5+SMX7SMAphRxiZfRi1yuh/cMdHG7ELLyFwbySRdPUpGdunR14tFIWmZ3NytnH/wYKz0ETAd/srhZmWuDHIe1RwPTHwV4jhGOpqXxyoV9OsREv6G3Al+CsFhTq51NDyDeW4GPQMJ9Oq2f/3kv/Ad1/r5/yQfG
RoHiava8ZeWM02UcEyhZt6zAtYN4p5P1p/nm+1nqtF9+tve2rcYMKJDGqXxVeMDkLOnK2oM3V4M/EKbhGfIJsrec6yMnodkkqh+QTx8N3gNlEWvtRcYmkqBfDRY8F1z+XvesQnFphTF9FiiTENwgoGfdF+lJQZdD
jxU/A5T2+ufO0jsimAoBusyphQxmBXo9lOH+hBRMABl6KPD0sJn2vItRh817j3oE7x3TCHFHjL8KHHwlZGAg+EkT3i7mByEZSnINPzIQQbG9Wt2snsPp+V/xOZGey0GmLAfRN3FAciSMKBu+VpyFu2t9xPJJJQ7e
lIIcrg4BQYOW1SRCL9rOtyZSYdc5PVPf+cxbp5Bz95oxkqGgB/vPy2G4QyKwBOc0X2edlEg2B88JlT7ufYqwJlj6iFneUoAE41OCGvts3Mbt3caTHT/pbmUmQb4uAJ/LzYTSwuTtHmm/cDuUaot5hYv9XyVbn5EC
OVSUk/d1dCVXKTPFqU6uT7w0Kv9B+YzMhZiWQt2n8IUtNdhIHPLesvo9aP9zJGGGzKJ3lccujZI1kUm3hCLxiZaYDshFftT0Ya8PW3zNomeiz75VnOQs/aPrhNi1ndSEs91ng3egzr1oPCNaN01csA0OR1ByOKnN
7zodDM9HW1KpjU0MiyJJSfWct2VMZ957FvI5BltzmmtLUzVUyWNN0CvY7lBiAPHwQsOa1oiabK7H//lzUyFJ+m1OstxusInAGS3Ram7pKX6UXjBSwnm1IOHU2UvQ5TmED1S3by4I5QvLJ1yyO9LhlUQP9Ny3gq47
AbVwcqsFbl6pwK/CEneCEi8W22aiXyUqNP+qxmN/huxRUahhmqEYU6zGUAVhdrn/WFLEzmOJH+uZbPgCWqpRN700fB8ZUqdCMH3x5Apf+/00rnG5SxVP9qTlxxfxDHstBI0TVSuJ97dCjgNr+reX9O88ArCZbsbZ
14re4hLzucA/r23SuXSJEyoLbvnZ3nWWnE2n9IKgZPM/JleFg/9AvRpvo/vxW7kLSHYGMWgSBnMOT7cWYme5nmheYy8b33U0hl+d2V3F6b595F407WlstrRSzSXnUiRtvVxm4mLxZPZVbyg1LdaAtAGC4bNVUbuA
noXS1El7IJ+9v3So1XahYN4YsAnzNsKLSLSr1di1EHCTVih50nJioM3er79LaCJWL4QGoUzfC0NE2aAksS8gkE4/+0kssQbr2c8EqRiIXIrbC5tWvuhNlt3hCyeDhw6X043AkjMcFtxjGajS9ZoFQAzO05ih90tG
9r0ppBDtEm3T7G3+vsjJotrAdSPai5lmWVauEVHk/4BnaMtBnR1ndF8O8K5oH8lC5P26Q3l4hvSaOcRqKC0qSy+Yra+9AGo8goqKTeq173nFp6DL0fLbEplTqL5+Jg1epMvY8hsMKjBf/162cAfSrUTwXZkIu014
Th8Xz0Txmsi1AnRC5glW23JcIpGpwZyKigyBXA1tEsExIp52yDqVkSnRKD1KJT2KIE3d9nT6Foxte0CVHOut86ebT4OhqQd39dcUB3c0aEuY4mrVZIj0mEflsjLuW7opEd78HVqGxTR7E97eK5kEbZc9dtefgKs/
0RLcPui5d1E4tj+fW41F7yFcrXdb5Y/NlpEASo9k37JmbjOfFmRfNvoUHaqeBBs/Jtmy4a99Cyz8VyCJJsVgh/qWTGRz5BbgfPGos5YbzSK+rOUSyevjm2cq/GE/1LyUfWGamKqJ8L9BmlGfqzOWt5eQwBemJBTX
jm2lwAdW7SfGAVbfp7DtX5Xdtl325jYrZxtN9HQTJBQyG9M+StYclDm7fxa4vbfqkhZ5db65LL2/Z4++EKvskrU27Foo5WWYuauh5oZ2fnb6W/wiTksngBpGJ9uxm8MT7wtstctzngrQwJOnnAXrBHjDOMTDNU2a
0sGDmgRWE/g4E/YG/T/S4n8r2+T54M5g9m37AJE1pIBmDlPzUSWaV1D4sgytaH7VV2ZuC/m9SwvDAn0swMcAH8nWCHRC3g1M2JSXkQTWQSAsDRLdBdcQ1lZK/iSi4fdogNoROxtRV4SCI4TNX4FTznZsYptk1FCm
rGdoFjfMQEWaMjXZ0vpAJz/zXYzMtqrVY/anrKqKwKH9OJLmO9GWOSg9TT9TN4Bp3oHkOl0JE8nwzmkMyDor1c1Ifm8+QCq8gVgxkHDjP34mQCNQ3IawrKmR/oMKwenAbO1TyLaZOEzZEQOGzLEioygjwaisoY6L
eKvu6DYFClHy1jjRsVoVZUFTAhh+yNFEIJ3rcQIHwEKAAcClwV6jfNvblt78iIdXyobMtlCjc6xwmx3nXcRruJgObQdEsvNa01iK+QYf4I0JBQ5SHkRwDK+Cw5MP0XkKwf422dnVYwk2Ua0gavq4IZhS33E8qgjN
flKXBqM0WK3BJ1xjWjSzKl7z3a0IHyzMDcXWbdyaYbcbWD+v8VBAjFUHKw5d/mf7Tc5Ha74bJZpACjk5j/vYpYHVr5vPa+caL1+laIB6iqeRSZuxwvzaSMQzDS93GWjPTYFYARYloBSLA+SqzYI9KdfgFR/1rXcZ
GElKTOa401Qm1hYZj5CSJdu42yZMrA8yHsE5U2nZnRIwv8ZHo32KQhJpj9l3ZWJt+HHDf6iykTYDet5h2HoR6jX8xX9vvllKuWBUwlHZLQ2uFtX8NAsIWj1r6S/MaAoTHK9OTJv5p0jY7EvxPJlnpHmD3EZ3lRPH
mOcAeSYp9nEvEL9QxUzm8FjnOB7kJAfNcwrITAoFDjlz8hNT2kT5GNOHlleKxx0XV2By+cZ5nmF3PV06F3urF0J60k77qJAxlK/2fmcH/jPjgNHO/wVuYpqJAt/MaFK3unzOUF5F3AbwyZtWDp8b3wUGO8Ld1D8c
+5j6xw965kavx6Sho66eGEgYqZf1NMqSlHTa+N4WJSJQURkp7mVARltJ6tguz2Z1PmvpkNWd2JqBBEh1iwc8exqWe9YuaqLw1lNEVR/EhnLSqTNNs+qOgJKkVFhBnAK7icBRP4tZnveT/kO01QS4rWTaYA6bTFXy
wdWmHQECSJphGAX5opeSVHHi6ewTIx9Z5nRusYuHYa5KQZhMdXax+68YThH2BbWMSWa2lRfyCcgyYd3apl63Dqxznr8OAla0p6tUYoQSK5VYrcQnWGlaNCXbmgD3ayON09qDH0AVyyrKJjN6ogr5ASvERbGgYAI6
tr8WAqnLSVkAxQXTW4jsAxQQrEAgb5BDNg7n5wVYWvFBZg7jrTueoDnhVb76gN+kLwZOZGd95BD2gt1p7Vs0RetnbT2W+aDaYIYqlcHIR0tsBFqU3DMtJCzxJ43cHzvZFRx6hLcBrSyYHdESfEu/80YdIFKmEQNL
fpdnOM/d7PHdPjC5+m+TxiYHg8uHM9QAjpqXisFtkphzjibXSDjqZOi05y6nBGFXBbFhjpFqi2mw60yoiyOKZgFEJ9nDsDqRnaNyBr4l58ODU6U5LFw0j3BgEPANHbhsA1eg1KFnpvL32PAHzhZORr+m40RHS1yM
LcYaa59aXEyMu91fJ0vH7k3nuS3CStZBoxbpb+akfjMvK9Q5p+9S1Hy/Ur0yFMNuHeYmmEyD9/fyRyskPpyrmLNab6IKdew+YmFBW0ef7omV2hJKB5grx0q+PqkFbBaclLciyu1sVa9Cdlibj13RS8n31qj8sojz
s+A7akR+bB5VFK3/kxGTdpi+VPqnYr+864YRrJEyi0JeodmlWtA1JUp5biU2Ry8qFOKWUp1UIPUesbH+zXtip1F75PJolPLBfeReY+mZjCYUr8JnomInR/I1gv1xXHU7t5EqM/24I5Y63tr0aAPi59KuHjdJ8AL1
V/ygXle76tbvHYMXRmBwbaHXgo8TcnJORSoV3ZpHm40lBzitdQQmorLMHbZ2gjTUh6+q/K/X2cZgqcQqC5UZ4STiSs06JkAenNk4sIpivZxwcjx99sCwoN8GDmDrlbUAxBusdEjA5GoFG90DFs/fD/dArQDr84NT
ex3wYOo7ycnlIN5bBhQgvJeWjb8dz+XmZmfug3j8ihalw65SD3i6iTw3Pp8KnJoDq1fhXbtfBxEEe3POK5imVWL2LMwGxHlc00PWerhyXdKUQrblJbvqEwE4FWDt0lpEYwrilmeIfbJLVtvYbhhxWFAsgI/eUXCB
iVVMW0fVgGODkCNA1lmNwiOwVH9rO75BPm/E4D2gpVZjCL2XBEoESPzzlw0BQo6aYuvph/UMURysAXsBJeAdLCWHO6zWmN3GUsMMdKSegkf+3vii9xAYly6vvlbcyJgrRrHtrTEoBkA6qkKeLQhDCFYcemBmd2CB
yMujx1jCi6IXOfNPpsrpTAmT6ZNeG23QgWkI06qeTlEID6v5dmlm4HXpGyJ/5A+PKlwq0KquFk/SCgPwpFBOtdGaeBicID1DyEke1ILqbvdr5ATEdneohsL8r5kZBXdVtGdTzw9XZ3Z7Wui/IOMWeFJyfHqEe6ER
XlWYTbBwb4L+RAeCd7RejXw4Wkk7WdiIwLUg6/GBSrf5NrVyrArCeiEUF7eSjBp3iGGgZ6U+f5b5QM1hAArdb3qjjPTL1K3b/Gcs7BlzF7USybFvHOw5/b4C4dKt0MuvOfMAFDkFi0MvwbdNZy+D2q2gX32QtjDI
ASwOPdmPC23a0IrUtMoPJjsY5AAWh57sv261rV6PDBqZ3KO+n+ZRFEqRR1EAxZa20Ta1izRz1ekrS0oXkuebq5AjQWQRdWko2fyUJVIvTrvD8ioLH9ROXtnmePMka6uIoShGyPyPjB2wVLJjvXi5JWlr2TpYbo5D
ETMIEdAMOB/PRngEbPoMHgcmsdLPylXbv+krRJeUogpJl5wuJbuNb4IhDfKnaajQIyL1iNwliMvVazxiy+X92eHHpSbz3Mo7eLLbeWL6YaV9y/6HmoRtgw1H9cScOLtMxt27dgYOYCAVQaSxRTp2cfbviDXgt9nU
Ks8X4UbUjx6JCdj+KS6wes/eG/XJaWwUY8/1R1adLp8S06i0qYefkCpAAQxh8mo6paoLVOXVsSQwCgHHksBAgPGRfEp2we/0qEJS7lLbMOszsHkxCgGfgc1DXoFQyXwy5Zi77+rKxeMXCtvamTmdbooya+Khw+dQ
CW+tkFc8MfH0U6iHVH3zoUclJRs2nI159Rr0w0dDsgjh0uE5Hhvv2X75xCH/A1E+bH4iaomDFdRZLg1jKFOqOtAIF3Nla7NOfghOgla0Y0BSRsBqJAuUKzZzRnpmQSz9hHALqdzvOriSguPuYKPRQDetUN01dJZc
IxTaZqgHhTVQrbXQq9STF5yxcA/ApA4S3mjK+Gb5wkghJHstCAVipUHBwomUdBKJaDyoc/DVfGk+lP+NvaUDICmWOvdscyrZLhPX8VV4g8GvdMOycwB5s977O7b1oPr9KloZOjdWJzdIKiYOZrHS2vl6xA7qf3qA
PF8gqxlkwq6xaJCUjzyadTvfEKg9j+bajB/UgL7nCXw8/saWppxAR5cCBpzUwrLaIn+IMJE+VphymeJ+wR02hTCevXrX19UUV7zz/qslUY90zVjeWqxvr6tRPCZXkiNfTZWHoDSQF/09DngSvSFEGG42CZgCQ168
8ul6+GZiDyMou4jJt1+ZHBve7zLqQ4MQrPpaE2ihtQdO2rcn0JqIgpdfcbNa8PI73Czyzp7ZPoW3L94X/nJ84m//FTutCcbqrxvGvDkyY+Cy3qLvVJ6x3AA+AmKiy2DygI1FkZa28COINBbxYFFZHu8qrgR5aJ9+
o4gDO6Twg7oGAq9/m+5o/lbfHMsRdA2FsR/LW25ympeMVyn8ei4yN4cW6xc9eRe0zqyY1V8cMtEsuw+n9HHdytTy5PSHSOb92pxlJOYTtxbhPSAXYq0Ecvj1at6tV9/+PGrrhXEbkhSGTfz07WEImggf2/788nkr
fHH6S0LWth8STx4Rzz7Unv1E+4xz4lPiWYvxDqvbzri/khS86v8NHycUrqHQrFRiXWN4vUU8GN6s69VDsiPd0goXd03qXznkqnWdfJ1dvH3ojRwGL0nyzLat5utKSZgkPMWuc3hLpu3sv4xIfY86G1Z9ao+ExQ9T
H3FS0CCf3i8ve6ltn3bfkPzXrdIFsLPXSVnIvRbEyJ+JhbvaegX+dRNiRXzr52iWEBHtJ/+PnS3FAXDxK3fK7Y+qZsaCVaze9PnUmsPCL9KPb8LR52/vrBXWLN/TlHl2WLrWiJ2gKBJk1/8PahTdZeJHQX1TZVnG
GQ0ueWmN6I/+3BjfwIRcb8jBkCVpPMtMKv1jeuBGzfCRZeynY5ucCax9FTW6HswDMHpeZ42gc/WcY8mlJ+NbhXQt9+ZL+vo/5e/HX82kdB4u/nuNOOPHXsjw+AtDeKSxHft3xxbmBPeTbrdTgsml/d3t51QummW9
uYwRdMr+fmyM/gEjC8X1BgksrjcxsQ7+zrxFVZ7fy/13zjHXuRDrotQaWw12pTJa73M00XreWqeMW0GmKxqAQSfKYJ84mHDHAez3/fxDrROmESaY7dcw1j2VLib2Tm8dorJ/k8svKQb+vdnkDvRaS2m8Jruwl1U+
IfqnpBKSJj0ZzeH1Wn58W+n90S8yzB2pJdaNeUai6rrl7UTkwvvz3KdHBLc7Crc9d5qSiObyc/kJZgFOzl1Kr3jv8sOuIpG96PxJ4l0KaUbOwxSLQDlwn82dgwGkzVb9N3GYvY1v8Mu1M+aNUD373Q9i7V3qGvVR
0NT1sn03fhaXc7sVTS/ad4u6+QWF3Km4crG8nkR9htZrXfmV2ghFn9Z4rJa0oNUHobdOK1yV7VlFh3aRelkOrkCr1iYYijv3j1hok955dv6L1LiOPrN1m6228Kv4+czod/7fx20amybUg7Zppu9y/GN7h/3mubj5
R0xe1P/t+cTh+TMOL5aaxAu+mI8/Dun0/+TvbU+ZubBPFdHfI20Fxh7b2irljrN9uJxXRdybAIJ7RoKbJkdDilJWk7c4unboh6LcE59pUxQiPHJ6dlX5I9LpGeVWVv2SfpafgJ60I8yzCzIxec7IEpbBUUDfEpTs
em0RRbxgrJ8uleTHJHa0cg4RixX70eNZVDTiYzCQPJwXHlPAikO++bhC4XibR4S6cgWp6RI5biCFoE2Ah0R2mvtp5OkkAhvDeUavm0SR1McdMhCG6CIBZryPwwPKAlHvXS/cKLnR9q0oAUkQGK/Ea65AKz/qmcEm
X/oiUZzzECf4/eBWPq6+qXaJyz+jYNHaNWi7lb7hI6DA34V+pju9FAiLbt3grg43+j/b5A+zaponjcZ2rDFKAVo2zUN/3BjWC2u6Ph2IaesqaZeMh1/sCCi3Swo8t7vDKc6C2089+v7wcRRYjv3e2LD3iN7c6GyA
LQ/CKk5g3sWePK5HSoc6/Z9Ahmv07uc64uiLEqHe/Fj9VMNk+1hTjEwFx/iBIBRocYUSNN8QLQ1MLWv2Rli72N7PRw0Fbygva0xnIuQwGR71xe7yH9yaO7xgVccsSn83vVkL718DAXD1uRwO33ykDJT0GOhF2C91
WR2TMAiNKuqgmYKRd0EQV0a8IliFOrq22+AKwtBamhEzIVwF3MEQfZHCAQyxWSR4WIByTvWNGaJiSrqcuHfyp5yBORatj1AFm8/gzNqSWEBfmQaLDvk7nPgtQlwojXq4VWExZHk9aBdx0Wm4GRJwTAzUQJAsgagT
KWxVIlabBR7TX+wcUa88/kftWzH2Adu6VB+4VDlY1uZHPP28maTn2nU89nIbta6LgbowAgCEjNCFUWX3Q3z8vGZjV3+yClliU88BIWcAwpy/CkmrSUTyMfChOLu64ALjVNA+kx30tYnSidCSSnBg3XsUPLJELL5H
fwJwcd239mAuemkrcFilnABrJpoJc6pwpbJUchQo99B9FHp1dxjHCGqLv0FPiyp7nkR07pE2JV64GNmGYt7cfGr0hEazRelRKcQ3PDV43dgpjkvQ3fUXCkIqFzNr5OrXw8pe6ao5WYy3Cvofq/rkhkkBlN0YcJk3
gG96pM17bQNwV4Ano5yBgLCBmB7dYVD0xcdO88/VRxNB6H93EEIJKKoRWf+o46YYxVpEYBcXwOeOBcQ5CDpQTV2eaXvbS6A+nLT5NUmU+pgKanFBp2Pn1jeFC/cb+m2djD4tt7rFDtyV2Wmgfeg1HRgJhp7q0oYJ
dich/EDUClTS8DYEcWnlInCFugvHhhArLTcYGUFYyGkoamLbMGmkd94Eh6HU4ZpjWhAlcWgzNciyPlhDrHaV+6TMNpkK7wgHkqGBoOx59BGyzChH5MvILqf2C13+3s0DnDc38L/3kVqxnoDBRBxmsIzJG7GxnKHu
HV3wSRl7RXYobGqZk+O8rfVlAuHHCjBJDYofmsuzSPQoFIdCZtR85avoyxw4I+3gEW4Ju3bM2a+jLsigAeSaqFTzaFCzdTEBHY0xC8gy9r+T/FiIRGLoZKZAQYoyMUmvShg8YazMqV3wUeGOnoDz7/yiH6TD4qCc
08NOpaDieWZBvYnnFSWoglVOv51whGBcFyXTPuSDzup3FfJPF7RHXKO9zs2LHsqKe+j6T8fOg2tSeKQb7YcmejKgAK4lnMpclT9hZfQOKMh9HfowL+qvwoUcRiWKG5rTNgzSmjXZWFQWuHwM8i3otUtHo6AjxZvy
3iR1SKZBItDOjQCtnP4y8j4Xlxp6o1ePrcFvTZD19rqsPuQGp5yqRWOj5zCCOiy4iCpvaIpkwquecH1Umv7DxVtlvoJXWXMIYlhXFXlLxGvcqlnjBD1+D7EfjTwZFzlGOqrOUEWFwXqHRQdQWLk82IEiQ8ZFYlUo
droQLrHYaJAWJymCrFnAuFuzkD52JS2NTypEzCaFMFXE4oCS4iYcRNe6RXIIFo2ghBDazihoMdLJUH4ToYzMSnaRIbT4mOdSLUaK1VNc0vD343l48VRkHgLXfqi+69GsL4ggWQqIliFGi8u6JNb0qjy9s/JRJ+v4
YL1LgXQUVdRSsFqQgDvpFo4OVdEZIVUjKJccDmCRnXberLmYv3oFWYmZo8QJ4t6HhqJE8oUfl5OO0BBkBJ79IGAoIIVRg1pb42uE+omiCzKxNbuDeoVj5bVFYLtoRDnOozDkCkLtUy+IB/hcw60RunEfEujt7LBE
8Io1ho+w+uKaf4ZV01VNQ9NfKl8rHu929T7tOSiAE2Q7s9KiPWaAdDF6V58sfKyS8LKPkWzbk0MJZhy+SfD1Q0xV7JAyCi4caQkantulHhOOjOxL6LNsp4dxInIh2kejrGzAY0NjLwPKhqmocFmP08bnFWFOjXAw
RQoVGRCsBpuaAWyyeYVA4TaqyP4V7fbKg4TLXzwUKAtHEOsrmQRFPdu2aGdPWOocpqTVzXW1rzcQNzTRt5lBBpxjPMjqJZnfNPy8Kulbm7MxXHKgY+coFNqfcVe/1aYqjpt2Eueivp00yA+piqn7hijvQKU++1+l
8uQdeBvDHrTSt5jt2c8YGVfgjsV+SvxIGNH2uPsByU3RayxhgxyH1ovOV0tmZMB/NAUBUZqTVyPU4puq6iySynVxWc/Z3gXUZAOhl2yIXynlVh05JSTvd+pbVhuPQNtU5ejYolk/6ol9Kj2lEZQP9COyHvHwsOMx
vqO8A+R8CNCS4L23FX1fOwQLwY2AelgqUH2pE9SSiQZVUxJQnVsaoQ9GW0YEvcJhMUzFjAMkAFYMtZs00oqJRCXxJRjOJlwTekgRQ1mwqEkHSvzOge3PdzF0RIS3UgF4Tac9y5I6k493Nu6IzotcPfQTvNXlnDtD
xHNypeqZcoIKzZWc2Cgp51ruHQwmF6RCy2cYi4VJPdHnqvPKyNmZfGNgIYNXlNc4reL/uQhojZ2KgEQ1vzbj80CY20S2aySRElJB9DAD3Ul72LSTiM+qWLFVVQfUE08iazwXbXrcBCIESwSVZFNhBIUKBh0K/6ak
BYmJI3EXwrpCXQqWlLS1AHIkcTlAmOFa8fbtkAQ83qaOPTLaKwrOpSoNxzUqk55A2HbJ+esFVa2lxRwWlJRL+eZEOalRy/kDF9qaxuXhSDsYC2914S7BukSJjCBaeVMbViQefgHDq4scFUZBuacFB9uaJpTioeZ7
rc4XzFn8geWTUir2qJ90DJb8mv/DGGDv5od7raHsqSEF1h4IeiyVzoV2WVelWqgc2PGN00wNQfSjVGqqO0TQlL2hc9Ul1bKwebvglAW+NkrL0EVVGMIUA6DnJ/5kPYejcITc3wUo51zVsjQH54mLOUVRqrp4a69P
agnNddwnXLpTM4VA1wR9ux1zlE6QzHA8uXVWTyP9lQoRATm7napj0oDCoFjtFHxCO2lOywCtyrYz01851WJwV+WdIgxQlg9KIkgHEz5KHpec8XVonAnQhwGAQInRCVntKP+4YIcxR2fsLK3o+BjgRKMU0wHti0FN
2Z6WHggOS7P6Vep1vATlB8MGJOKDgBtIEYHrGMWx1rqbHQr4242sx2vB5C7zBSouOSXvxRJ2WZTJ3H2ALkGOqh4Onv3qUFVAGHun12QH41WBqYzAXdHLi/Lkz4L8obEmIiCOOGX01Vs60Ok2fL+570Yne9bXsL99
5ehs1Jmca+Peug5Qil5U6MsIlavWFc6RKXwXahcZZvUwIgrQ60LCvR8nHPbm8uaVHq5yOFXSw8swU7RU7a/ic5aQ0wAFqHQguLIsq8IP6uXyDbqP1vgIvCP1ml3ZCqL+FG90vL5e1oop7IRuvV4R74PH/d3Xo4sP
8rfy9GmE1FuhNotftnLmZ+dUT8ydpzPr2TW+WMeeQoGqVuIDDlGPkpcPx6uj7hi+UnAODQjVipmf/lJYtg3fRcVQwmCsc6wjX5zhXr2N4XkjCEa/dSE7MaJbWZBnI8AD5urj0HGuWpYd1qd4+HTxzd06+9Ggu22L
2a2lol5H0X3BB562I96+84DvOooVBmOarVLfo53M0PzQOthZBPXLHTaDNlvZipqp884fUOoKtJ0mIreE1e0S10NPf5w+AmvqTQMLwIy2ln1Pq+hDNxk5D25gNxacrSrj57l423avO5Vpp9WhyiN1T3D55Zd9MDy9
cFSWMGlMdPPwhSyipMYwYxDsymD1Nhdhip0CDm35Y3gh6Yjxo7fh6SvzWxKnrzPS5AHPbrh1u1fWl1L6ESv3gT1b8oI0X/Bklbt6MBaccCfMHXtqfXp9ttK/SABP7s6pWRRW9UFQgiOycuNtmjP2D8gb1Zf7ISu9
tyjPJCwJUFPWe661Kyzq5CxeUjsE/dUMDbFQxMHYNmIww2p0fO9QfQVkndF5jtQ3FpZhRsJafYsc0yIkyI8MOqcWknXwz4CZLV9rIeH76pETlfs+cshixr6X9DAQaPOpuZqnbD2mE906/c2VX/9fDBvXujB1mdN/
mN/6c71Ml1f1O7VSbxh46k20KOuNrLaGjhP50OH3GHIvkkhZBcfDCt8vZVPP/0m4WJvDn+NqMHTl+IDlVkVyT3V8cnGGdu2jh+iAWYbuu+CExj78yCR9OLUNwsBPRDQXoA+8q7UI6aE56Yv6hO/X8mMgogc+NOfe
QvWc0/q6d9PK+TfcnPUllFWr3vyaVRaL6Awyj2aBLTc8ooCmkCvX562qsSnV7GAE7hjTxFi5K6c3fanwDxBj9VagmEzkRl04ugWyEQ3Ba3uC2UxaE4lqzewgXYkBfPEghOtJm54JjV4VZXACbIIxWVqMjuT4C7XU
mgAZLyrw6rrY19RGJCoxfSSzxT8pZPXiIlTTp8vVlO/y4TSAK7/GPOooAMhYtB9ZMe71IXM/lEGHzujSGhwNL8BlBan+/TpJ++EX1+Xdh1Lec/DWJykCyjUTx+jzd+BIrnz44EFTjDLHgR5M5zjirItY1/7fHcfF
xXkPjYUgAq0FroAn9KxfW+tBmkfH33Ja2nyN86zWaQ99J1MvVb9PlQVIKhFR7ZL+MXU7m9EQUNH7KqVEb7knfzvs/bdEJ5wT6XHIL5VGtKlXXkfoldXVAWqOUZKF5EauP/PR66y4XrVn4bgozcwPjTh/WpM1gcXC
8W6ZRlr3CmC8UMqjKJnea68gZYyd0vkHryauVHYhNcBY8ZUiQGxZvgbhIE5wg7fsoGiLf8J954g0uHy3bk0+FM2RvnsZNR2GdvSPmG7R6rcOuyAWHGK3O1j7taqSzgwXFRcD0FAIYbTBAO2UmqQGqTFQzkYF7N6Q
21ah+KPYCNZ9c01FQo4x61Xubucp3WDUJznLlBeI+NO5yGo0KOZ495ao8n2pA6PF0CpjUVPS0J2lJYp2JP4SQSbdGMRV53WQ0PGh1amd4bephp5EUS4Z2Yw4yhHbBvksRMN+F8i/vTjeJZMOY9IaXMPQNNDFESv0
pJENqhgxPLzJ7amBog3T6EkPeCfOISRp5T4GQYFpI6HOjbOFmWk+G3ypY82b7a9eDjKoRAO2MICB2rj+GkZvXB2aGoLZItJ23qotnt6SCRzaD7Wmfbme2+4EIG2YfUGIFGwT/onrna+11gfT9RAFzq7Fx/M5WqOT
SCgHnU91skQeOtnEx424zpCL4gPqWmvZDjbrgZCCEjeGwA3zKISrupa4CkkjKiVuswdIyrA8hUMFdUzChRASihPkDHev4HAsADk/IBzMOArKlw0qFwbWNdAUgi+lck5U4quAijbobwlp9KWcE441LEGh6UuGXBUN
LmHzmQksiDAM+pQJl57eCDQOy9ZNzgPCz+rry+cNEH8A9wNkYgeE6gb9GwW4xxR5fQRTQlGsVjqO4FvCqzZnGg6jMhQQyYsVuU5b1xDcxZDD6Hcssyx56r8jIPoRRB0GCr004ToTthokn9FOMhdZj8H/ikRxgsNd
dZVjHDwRGi2mcv98rk+ItauJIPVRPqpJARUL8aZNi+2gzUZT6zBH8my8m9rgUdd/8g05y2SQPfWxq2je4B+Oi6XJm1kTN7fN/BuENitetRp9ET+x3J2gywyZYTOBP4dox0sETrv7cRKR5OsOF9IB3tvIHB9kx2Px
30G6ZJVoRYu52MTPciSta10uCYmsI4E3HPGU908WJGJCCSlz6z9z/NZfskiW/S9q++I8li7rivBdol5GScHt3EAZd8/5QoaiDoATtj9E8DMJl8C9mmA2hTaws82tdMFlz7OwX9xPFUqzfgEROhA8v2+Cndm9TXte
0SyziEy91s4R8JMz4NZT7d2T90PZF7g1eek9ii/jFLxGw6BeBYVuLCTx7liX+43YnCqk2diBc+IiecpujS9YT9viMXeBf+exAvF8Yc6RWyrIoA/oFoHgtLjIkqjDjuWiX4dgr0MvJm2Mc7Q1hUKe3zp/zEq3cQl2
CykwgESylw2os+GELxngyXVDwsbQQN8JuLLPbBE6Clpu/B7tGQAhGMFg5cyX7h47BJBuHZwfx853hK860nEfuYNs9xb61R5narxYngbiUbr4EDZHQ7oNIjy9FhSd2oACF9Zi7G5ugCJ3VHRYdex3jtp0rbolM/xF
qDbPA67HoI+dj/+DGWnmFc2pZa2gW8g7xtz6dZiL7a9uj1LteX5MV2zHtAsdQSO2HnlDd720FpCIlevNteO4zmnfp5jTkTFj3Zyh/aSIFU2bwrsB0e9kZn6rdy3d+5rG0FE/NomQfKfAOg8MyqddSucSlJvshLjY
hNZ3a29+0YNwjDPHnpa8BFZJgrPl4l0bOQfJ3v5FytGtX/x7cZTLFta+6y6JI/FhviycBy9rQYg/HgZQPKZ/sDh7mU1GnGaXYu3RvfMuXqRqgtDxD3stmNLj7XepIMvGVubnqfV1Aa1QbH1/uEmSn6AwR7bRpwfK
4BF4tlcrj/DXaCbGqHZ+BO+suThogjrjf02PwtRgOcQutOxgyJeFxdndHCv5IFqDJAvAe64FaDu735eRTlCWu1xe4ohVDZ8QxdwnhO71pfMFEPtC+ktHbiGDsigNL0IZvnXZ9FCD7gRTn4Zr1E3ac+IjTI58Fh7h
kgU6tAmi9ycdlaHYH576T1r2UdFlelCCcJx64MtENwcuNlXssFYINKNjJSbA+Aj3hyZ2PazzfIXTFoUGtXTePEMi4aGfwWleF1S2THcesyFGcd4zxJ8DG3dFHh2rer6niRrYkhMf18yfmj0Ofv/QiuwipmbzHF5R
XvWHv+GBivrx2QsydCqBKImRbjqHpeED/RSWM68STqcNsOtVFdRyDoK88ppQb7Lfq02G4SwYlt1JTNO7H/joc7MBsrBTaz+uXRqvSsos2KTJBEibiwDld6xJ1MS2SmbiMjYKpwdgr7ofCraReV2Q8YOmOUPegTOV
2PpD8h1il/jub0J6CgVwbWNHYJMpfVKP6ZwXgNz5T1Ke5tFlVP3ik0QXebX5Fogd3ethBQRpB7ZoaTpK1S3cheJlCzitAsyy4ALFuu561lWb67Xtag522NAUzX0WkTCF+rBK/QRiJtuOklAT6drXl0Tix2h3bpVX
jMxOA6F9MoEF7qwXzqKJu/TvGtK5qIoIlls8q3T+OhGGFMicgzpzw0M4u6Iyd/kmXKFi3WE2xoJJCHT8v2vyFQcO4iv8dmz3drUPg0/iG7Rr3nrVxkp7p2S+xKoMU09YltvZkLLRxj/0HWQkE1mlt64rERnyeMl3
7uaC5sj9pTFb4yDLhXTRvBu5O0oB2HTDLnUMs7JBTEDU3hBywD/hdJlHDrDrF+JLfaDcXpJYJH9shzNfvRti1QByXAN+gFdOUWn8TAyvSnl/sW2RlRcdoOEprx8TgRAUsltVgCFqdG8JXmEo7fN2EFzmP2/U0cSg
fhBVNbx+dDkhL2QPS/cwT/beAVni9cfvd03KKx+LXV9ZPzZW6BklgY2PGyuaIyCilh5udBkq4aJBB8rowgozoKG62m0g3lMN3PJbHzctjtaawFfbHwOwqYnZbuHOdXOmzL7GWmYHoMD6gl/9/xVPnrb3ly7rfQWq
188pJWgtmFAfENI3C7lUqKkIMaOYdl981PrOXPwMErkIKayT5MRdl3TDemQdppH/sfFdR1KpbihVAXb+Nl6bcIf/kn3O7eVYdz5HkLo+WvN9YwJVt0rsyq8vPahCDWVdT5SBVHwU8m32UtrJXK+3f2EihyDR7dLo
HveT1LH7Vtku5p379WXeVMtzWO+NvNZ7Ei0tQMd/BkAIRkJPOjDQxg2R2Ck7Jr7O1BYDRbl7hWd5Ovb+WS/uMxwQE5xC+LAw7frd3T8DoMN8C9hbBHNmdxbP/OxtFM6V4yHng5RIejI2UlI7wzocFOoZx+2YSG2G
VZK/s3O2OVqFgyit3xF0rKzGCnKdAXv+wtpyFWyVIK8mVgbY6Eyk/gmGG/aKvgvVLnSkayPWwVOGHl77J5kqSHlS25ADyKoHzakMK9SCGLwy8kwZA4aNsjdwymxQKNXrMvB31uR1i1npzz4Wq81Mka9vLMzsbR3U
SsBAJ6VDMwHLT0RaSmW2BxSqs2mOvUSSzxtb8ZPS1MBlFg0xaisu0FtYgcD6qVKNWna9elrDTkoWPhJvC63sehQh3tfvYcTb83BsNHNC3rAiEStejCMrAZBHXt3/eBPUGgcBOmvwZR1+qRdMsG7OJ8qmdkN9bHKS
UQ+ktMd1SddofQFyCgXLe7WfpxosrEVWKwLFOhCwXsOr6Hj6ytswU5Pvtg1kICyxWDDa4F1qUgWMWKGXDWL6kn3Sm3Ca14bLT/X6mwMrJJdBbjmMY4Wt3MLgd1omRH33+jc03akbpyqiTqB62t9HYZGkSLrwN4Io
vJkKNSjLp/1dSxigXoo82py7ifmeA+jyTze0CQB2tDWoNqwHNz9R8tLB9/qPXxzGK5OfxRFcp6QJy989Gin1kw6BSZ+zR8xmjb2QN5m/PfuPihS3tYzFWNOOh8onUMu5q8bbopE0u3ixS4P2DoBuhkf/M5Q6wjP9
6ODZo/kdb1VpUFRHylu/M3nQQCRwOzUxjJe+Okz5AB1FbP9jTfgN5ALTzB3H2JDJBDtBB9lUe/e6o1TKoI2eUhYsOpvZh7SzllbRAY9D30BN0NoxgukYxj54gxasRZK58vaTw6zxxhosu7M86S0DzZGFLhofdY8C
KJ7fpOPCXXHDtFW4wIywXiAEIPBFZDHc+5wVZcUiVDK91Mb7UwQ8QKNizFqs0AJEs5gAWQCsTy/tbXlcBtd/pENXiz4vrp35pra9jXx72kCogzOt5DY9zKXRO88oNVU2a8vvdaeEO79FOjpMwgVK/84fU7OVOFBx
cAnUHX1RigmN3DGoIpstYwnXbQj8T18+UyUHskjeZgc0CL+t+eA2wvulf8eh844gKo5PD3DdrnUWLWlnPXHD5Ovb7lUxvoALRUuDxXgUtL2ZC8EcveQIs6tMxQanlaecsK6vAV5Uz0oEu0KQARaHfkznW2CMiV0O
+pvppDLzTDUrbtr1Rccra1e2K7eR2pCGq2AO60zvCqa+QLBA9UMkoyOF7wUUWFNKgXwceLORyhc7c8isY1YUK602iobY0ZV0Jr4N0BSsYVX6SNGKQ3iCKvwj759S/mPNREL15jaRc51epF5/SytFt0Rg5SJH1AEy
Yh8JsigsZINegPKH9mqnM0+r3x7IPQlv0ifpeJNakrot3BrKnbkqlj3IOng6jdq6E+5ewEfSRM06iAIrdOCUNyzYWGbsWV15QYQDstog+OEsQM8238T9hSxklJ6c5VkgtTFNdJmFaFU50xBpywO8tnImeInJsHUe
TjIbwClMtQ4I+F8o5Dw76aDit+uwELrtZVtEwC/SpQFomgsrVqHgf0u9xStPhIW/C/BMVN58TLt2toNu/SuvgoFD/cIYl5XM09U7bwsWwQU+pWvjBiMUMbLOVLrphvoKAeL/pzytP3pFTfiBfCI5BID6gm4lKtIZ
1r18Y7oFdxZNWv9vVxXd+q0TywzrlG4Rtd8zrWIAP01cabekGdUP/z6WCtrVNWdrHBvjy75MoZ2exvVdAotGuBgVpbbOzh2vShxRyqerz79hSYqtseekzx9caBp2Y6F0zTvbqZz9pXXS9pbjRc8T+ttZNYClVoMZ
uoGVt9eiM4AWgiPRiNIeE0328FG3FjxwjSzAVHdoZbAbmemv/I6QT1eHVXDK7FQsYeaXcA+Y3IJFX1xE7G7eET8mWtJWc1r6AeKt3PiAufXn12bHSPR8ikA7EeNU4jLXsYDRjwDIcnSl0eBjdrHP+KGi5XaaGkRk
C+cuRDabe12EKCKz/fb7bw2MzIgPFimtXV1KCs8Po2c1O3rXgMWzG24I9GdX9BCVauL9hsiaq/IciHTcV3FIU/3XztqtmLRvZlBNqN6vVoY8vK/kyIji0KHOKkSgfXyUdrpJMJt7w8sL40L9RyK6pUf3DuUFaneM
+voMw45LE/hwPJW4P8Bi6AEy2mrX7Vs/hi1xkCmJzuI8/eSlPjJYQeMBcDx8Gdmf6nTcP8HMTQfdyiFSjRCNyFTreMqg70fOa4VBt9cUr5v1o+QPff639rKKVqn9ajHZzg99OsC0byyUC3KbfJ2fH5eNnfY8nmAR
rHMEbZaTOkwBIl2WzkepgKALwToAdskpqekxPvGLLFuRdAlqws2CUAqMcaRBlOOeDy8/4ZX0N07Y0dCTZ9snfZaFmGKJqN8iq5tRqEah+4ofFhyv5HIAd7l7X8AZNbUt1fz0dW/DuOxH84CP4cPH19eZGHrq7gcm
Te37D63ZUIRfs/DZ/uJORkGU/lid7F8dmI43gQ4+qKvZamp6GpssJeGrPecbY/D7uPbTxYxP9S6Hv9WPhitlcg/w6w/MP9+3gt8ogaUoeP7Kc430xmxXMkkuPQlLGS7pHhi1/nyx6pDvgLcQsKmZFeb/MIPLPVdK
Bfe7v7jw4s/BVWhlD8NZXY+RK1WnZwkF1oHOptZsfrUxaztMv8nKczOStXELpeFHwpW6KhMo++ZHe7ZW+0B2Wp/a03fpOJRkUo0PavsYM+lnVXhUzuu1oNxmyzI0qmXEhxSsYEVNbJVRIJxcnVMV1+J1tdx+U0ye
n6YsYNhmjNV4+2GUBy1QCH+N+ItRHQscW299DsNsrfXd0mHf/fYwDtc8dYkQq3n1i0oSg04CONeqbPav+f544aWE6y1HEx2Pq9p69cqPy5akiKltVlS+6Mvi9+tZJQQcZ107GF3gURzscuGWpEHzA067rPc9sDRP
/M1Xcm/ymjZ4OBWm6LzJOsZQGeo0/dxbcJdjHZfBONCLIH3NVt50Hj/0sxdZxVxr3yQg8GPiUftQwq3T4zU0ShCE/MnX58KRkwfhGKzoM6MN6Jl4z6709sX/7oKpm8CC3gELIABnUKmO79Kn0ZbJcXZ1lCkJBslP
9ZaAEvVbblZvRiz5yzdTv1G91DzpxdR0RcdTyzeie43L6GpFnvvKLN07al3vtPP/OtCFBTX1YiRJQGwQqECvnPD7T/uBiVcdF9jvlG+44TuGV4cSD98w+XWe9EKEzZSCuBOSKE5aXoT4hanqvzB93Zd6osjDAdB8
tDKmx6l+IdBEO12Z9kZz2sHXw/6hg/EDBu4wwZk5VSG+rPvSp9PcwXT5vukNqjeUpWzKkcaMZiAQ1qZbSQQFLtR869TUeiLaKUm6zCTb7G8GyCn4l7CHaBS6e96GwjbT4pc0F3+zvxGFHztI+845+ZfwsP42SLg4
b34mnTng4ODTlV3se7euySiq4OQiRXpzVX4CDGoVxpglohnVtysSSgAiVBfO9HcQeJEcGDmNhsCY0b+LPSSSE5ZFM7OUO/4Kp4M6ylyjiWVh2w6CMbNTGPJjK54ws18mdfhLQttuoun9/XOHOHvAtJND2GS1JIV2
sznp9v++RIZqGweQ4nTJTku6kqcUq9lO/iT24qabeymapaORiq5AoJ73wU7jYkXkp5fc3GDQqO/lcgsF4X1cbIOE3vGzrnHh1EAZYdY0QDZy8hYmgEpSLaeLm3A59vYFP3kFZFKEilVb35sp2qf44cE8qXfEdLPf
CXM9j1iWCfXuoV6lg4Fhiiv5AXwGJ9/8sreBmTww1M4JbudFiBUbVYwY8Ack5H+fYGefC88SxEv5yoN0Ff+ve0T4oiixXEKn3x7tEqcN5Sron/nze/+UvVsRrF67GO5ok3tCSVFNPIw8ZJ0zUPfxsDeJ6444f9uW
u/LrXH/Qkexwz6Av4DGuou6fqUTf17bQk/WviKi3neskipJdqVjfXJb+qSZp+VSXfoFP8QZLG5EHsRQRw/cLC4I5VG4YP48mP1XstDb790ite2b9k8Y+q8Ccl/43vvU3KkTqaV++agGCX3/LQv/7X+KMsR1Vy6Yf
hOuczyP7l3ge5L+md/JLmPZE+7h3pPIuo2c1PW31qZvCYVcsR+LcW8t6hKQzQwE4cOSOL/BFXEqPOOZXYzKZaRjrMVgslv3dA5vNRjgcjvLCmxqbbBTuikV/j+cR8/7d6+BwjsKBI3d8YffFYsULdmsERCg2cEBM
OkmNtTaLBY+9FpuNcDgclMvdDqjBcJAcJjYkxP5jT4WFOoeCnkSXUBikpPMA9g1CKKqUFq8f6ieteqrA5mQTZ22SVjWyEdJz5kX37MD+8q1dlg1HA6uLqJ9HyqMR6twxKApwJiXoCOXpc/0OTrOnP8YLd2F/NfUT
bK2CwLXmpwrOWVLiVUwA86dcmG0C2GnhC3aqV+IY0PsQivReVWUZkFPUlw/cAQ0lnKxVjYJXdCmHwmLG+T/aCC17jmheASf15VbbpL9Sd8QHXEZ6tlHn7ilWuiacf2fk7jrr56dArxYiq10w8FOwSiCkiHNAmojB
mckZvRT7l2unnc3IMKQh34d3zrLn5hx6NqvtIXNJp+v+HgauuEAXfPoO+ryK6nmsBo+lT6/NcRyMeOdIFeKrnBT/wt/cYq8nuhGhnnsw5gcL7+nmj+5QqRxiror5+BCyes3Avz+xsdV2YYcETcoBgBjdTiGm+UDg
h0CshEhq0e4AP0M4a8bLHp4g/VrTdTqifFtekkcQSyU8gWzRVCOoBuAqWmVU9kHc4wQ/d10y8lZdtWCoXjVKPV5/3QpMQKzuy3T+PbVMoaWP80sOuhWoL+qI/gsZUMHNyE/vTHgHeTbvFktxmpL3HgslMB8E4GgP
BkBmFhRa4DQx4HeHdMe0EmYaX44Tl0rOajGvIRI25GsW7aHg+Wxd1GQE2zPP74hwYmlzhujk9E0rKlNOJnd4gMXfqh672l82k4dPPz8EoLEAhQ/p+AuHZgzs3P2AStLfvPdqNyK5ul18cGjjOloRP2TMtN0fXoA3
RcSaRPD+sgY6uQIJfK5hbQYhBkcs+fQ48PJB4mdjAX2a1fGRKaF949YTgu4IPaN5ucqxbmgb4fjZhQanUxEwRe4FHQdltusBp7SP51ZR889GYQwgDHwAoYZvYjBf90z4OLl9gZqo1fUPVJFd+9KJzh9djqVeRhuR
h5AfogeAXJY+C1D77D9wiCQzBsefrOyFZz0Wy2KQo4KF9zcChfiUZAPa8anz8R9vY9m/H0j+6hKhgPUbLXMYgKLWJzC0t+qJ3zoAW+BARCVwey91yl6YqiiyGpGLTuc3O1Uz5KreGo0G/AAePJaDiwNjVlSGpcnm
W9bFcVtzkAgrsikJWTMCL+fpN2vdrGVZZgNU1fS7czDKpF30BwQ/ChLkWEUxXIp/6ssURHKhxGV/eDTqamEoIC6xb4MHvEs4UwqRyPxyyW2JLV730PRoO6JeL9Go+uWhALKG9zO76c9vNusiNcwLaRxYF2sz9LOv
o9pSlo6Y/oUpxOviVrsbiBZt1L24eCK6XPeojLv7u8LzzzUMnaqoMgPYp5DBIMMJ150JCA5a5CHw9s83cp8ez3wOJYLk07f7JHDDST0ytTcLLTUSrDLEdOmBxYL+gJG0Zk3D5HN6NJOiCGLe/RRzBcw2uOPAZCkd
KtNhwO7KyaWoukSK+6/JMoU6wmU9EdkOAojt0s74p5vaoq06VTVQUFd84OwdYHBimFA9ab8gnKw7flkayRnV8hA3FJYHimMCwTtchfhEhMcRnfSeaI8f7mcyAtu6GnFwFgDT34bg+lk/W9VV0y8Ha58qf9hc3ti6
E1WtqQiRHGmPlOQrZBT8LoU//7Tl0w5O/JFVw/FRzuci098j/Wg/xW7zxg8tyZcVPLBIKFxZzyquchrYaAUEMjNkwTsRv8N0MWzVoMquf0rFH7rnVcyMUQ123fk5b2QbjQ172WjH1So5dwFTv5HeDRCZ9YSYe0B3
AZ9t9VS57TMfbvYXOtTLmXjgOLCIZpU9GTB1BaUArXuvEBAYCw7Ad+n66o0YvH04O+3+G1tP4L9PVOppS1UCBYvpARqtgws+YUAhLfHcAcdVQv6AIQdfIEVWSQBAlIjGQ6B69pYct/bq+aEfhuuQgDPoUzUPPB+c
qtvDFYW9GxB3Qey8epexoL9Y0z7cHe275kmI9wYRXLhOvvXtjzAzsIPeS8nzZ9FuRe/VfFjtMyRUXC0Ppg3+cWcB3/4+CXtdTRqyXpFPhvB9eygKzTL1KNemg5RvdF4FIHvY74cYqh/fD5y+hTXyVHURvlgXQ0QM
HeBSAQZY1l2r1L9FXuHRi74hilMErG4t56EergNEoZkYrr8LurWlXR54GKjsgKoX+vIY9n6hYIlRXnlAZBrQz3fp12Y2oryVQwc6bOlEWFEy+9Z4bQuEtedscu6K/YbTPaN5iC0qaTEADKQnW9yQRQVDQCJg9FG1
udcRH8i9NLYWpS9PoyqEnmdeOsi4Tj0ZE0Rg4ZMT0aGzaQpsdXssCrQR/LYCBYo/SPrD89WOt79xJyHNYbADWCt3oKTH1ru7K/LVsoq1OwEwcQhb+XdWPeKc1MgYYW0oF1U2Q+WcTnCCSVsLDZ2MTAVB4Tgc0k0z
Eof2ds5d0upa5Ko1BKudLxWlkrOSYUJ+rzqJqCmgOonOOAF7SOkBklvUhVHSZwp9qnLSCctQJgg0sY8533JA162ljZhLUtp3SyiN8UtU8tbfR7/RXcWQHba+4KGhfeoIncjSyv5tB6ghTVMVE164ULaJ/LiYTeep
ZH+fFrYch60RlhUfdvxL0TBzzF3J2w/lJWBECy/7YP/N7QOezQHXPwojjqHPFQJ2M702rP6fiC3EE1c3s3/50HJu98TJZae7OLsjMj1gttFli6Sxmp44vSuC59WxJPmgExLuxx87ptpsoC2avy3V9Z2t7kjLJbOZ
70L4dVmF0DrNAtKSaGZZFEx6FZg1INMhL4vxYKR6qotOE5wW/CKAlg6V4KcY9fIaRYPdVOd168AKSRv9k53d8cJW8kqvptJywVjAbZUu35xnXW/WJZRtleszg3pwCjiGSnBfUNf46ECAxKt3nT8GG2hvS7Hszyog
XVXZXyx2dzEiCekSldaIw1s1JPvhyQu3J1KFONrQKRQA0HlC8yKAeA1gv546ThX7aHWqpuP0xwnNXJWEqFyhMy+WksMUen6QxXy+A/f5tFwVb1Qig0UV2mvxJcDPaCu92xpPEPaypj8JE9JePRL8pZNbZOeP+Uz0
fRZvhh+WzZzv/CfUz1mEe5klh5oR8qotMJsAw2omfN48s1Xm7K6Zi126T5+/Xslt+fa51ns1qyyB4LY91tQymZRmwlp3aqZCMm3LY6JCImGgiUr7/tCqIcmEFrAxXG/Hp57XM383afW08OEcgOkYcK55+WrX5AtV
xnHRtVeWy4StjZgdAyiWtfoLLg8rlQyieYkBHI5EfiY9D+0kLYDTJLvjAzqKKAdfFoJ5fzZeHIx5aoMLKzzi2tm7TP21nt6+rZk72sWbCpE/ZSJnzYxbcQe2c7+Bsm7l2QwMOIZpiQEAemO4ypY7ETC78TR0CkI4
d+06t4IBRt84rV/kcq3Uy83SFVvOF94OdzqVfT+I4JXr3vCU/eKDzZfi6IFoAfhUGivOZJ6O7bJEWUpNHcrktg7fSrbIu4eYV4m0LIuudenfnrCcGcN6Rha3lSXqnnfrRpEk/E6BIfBwvI0gWZrDavMUKlkGO7+z
IM21JFbBqfbjx3TzxLw0u2luwje0KOcAR/vzk7O+SVIBYOfo0kXmjetVrK3tLGO2uEjB6BLlsDQnsq0UJdNTCQGplDDTgIDt2dnbAGROuxaBcLTcX74Sy7L9OH2uv0qFNDB/0lqd+YDnx9Nm8E8MnD3Z3KwE3EG+
6iUt1GA4DPtjOk+s7DZh8dWqPAGOt99+CPi05Y6uFr3/z2sszqXfGv529SyKQv1Nf3RNYUkzL+1nAaQXy6f4mOIFSjqWYMIXZ+WTw89NgsJl6Td45LTIYwvpp2vmVAYqfBgAe7PcBrBBy4WmOiIBa8CPOYakUiG+
zVvfXIrqsA94J256o0gDuTZ3jE1TOtLC19FGpza1PomIS50+eTzwQAMCcKj5hEMm9TxbzwxZG99BY5KPsKZosJ5OtehW1Z6GgUEGwfGR7tSFn3vYeo7wTuITjNh3wbWdagT9ey1Z7Ki+7kfgMLBt8U76E3IJegSN
hkIWWIP4FOgjLBAKiMNog04mYDdelXINmxDRFSVN80CRtb2Yks37uli8qGoCJQ3mP2DQ+Nx5FI5bvElptTfHiDjydJMM2KS+3HtAq/4h/H1f17a+kjMtHy5rcQqDYICZbIFzEedp5jdkuXNY1zF2us8p2XnOYmdC
SopOZbgBIN/2MnqtRxBfY7kUtZbY0/fxdvFSNt/GqMrhUnZ6Q7LszraC/3Py1XFe+l13v3tNQsMBeidU7z85Z1/oYZ2U6wiTIoP50/cbK9kne9/slUW3hmO7wka/vdh54baXXqpd5qfxuJEttnoJgCiPRRRwFqHZ
uryZC+OSIDqPyQno+JCJ3O0kyM0L+zStgFuDRsvwhN/PtwZIdYWxhmYAdR5uHa2iWY7h110mxpjKYUk2FYHZIhmw6WcSZ2afZRr+e4yz5jyhipoKg44yrkFRWy3AIaoFHXLUbnkwr/XCPqeNOEaLupFtqp2avuWT
V9rWDS2eQKxGVksNaKvJ7vjYB7S7Wxhy+i9Ez8gTD75qPYzvjHCHsMm5cSB5aJbqZJIviXJKG0Lj/F6Ph+487KwEc8tIqGsSiTKwVseI2yClHCdwKNpZSxdTrFuKeoAkbwubegwmcp096MqXiyEyKGLSP5X6CUMw
voXLW4JhNfZFUrDCCGWpGTzZanYJruMoqPpGMGeV3ELoodhgPoN7y6eW2pxIiryjn/xR42vEBY+6GwiG+eeY8LSnXh5dJaP1skPUCq7pEXbhsZLe2AgCPkisj2W7Tx0BkdQ3iv9GqR2XpXLmq9fkLinszlGLaDPE
z9oTUA/DslPXjZ9j6mxuDF4jSsFfB7AuVAhYZg9p6rUIIKivF4DgqOS1T1S6qO2Li6HAR19AORw4NoXGXWNQU8ef84yd8L1cgQjGFYTjqb7LeIAHgBPq5KQtLlyeAouQ1tw+HW0iV2/CqZfO6a3uv1ZcUpRmXnE8
bBvKau0xqwcxRkHFA25TEiIs8rcalJrOLtTHz03j+mptH30VJjzs9xA5k/NlcAhoUGYEZTPbEj+2a2jcR/ZyKwg9wp34uhY80XDZ5LVzgksZUByQz9ycfZ1QrImkRoutE+DKme9zK6rTef/21WgyxQDU2fBR5nvd
SrV0r6D+ZeGFUbLZ00UKFjqq9Vis/4Q7z3pSs85uPI4oi9qkWIVzeI7bG3zO3bMI1HaILc1+mzED5TIeKA9FwA+Cw/4kC2Kc9783YOfrfil0D7lbh7SxUYVUE25N8wAo9Y7smDfVMS7Gvn6tpJNiPgqwK2oiww3I
PuHWY24PkxgStg4R6nq9ab6ey1EVKPxen4fluu/IDduM8EZwuXfai3QRQwSaWgj6Ir5WL6XmGWsPIgK8pfZ0dWOhp6iWQIsWjpCRfi8xbBBKP8BgTSLep/OEJwPwGzFXf+Co8afiBVlGHDCbRKigCXvTNQnDv56P
tOcHBpOd9othSynzGKC6NHlw2MkFBJqXjVcy1+mFnM9jbMEl5yU+dOhHOzOD4ZOC4I3AeWipzWi5VAh9tj9wXLcxrz4mkjz0439q8bc19OKVjv6FYkF+wtDIgq8+aWy0Sx/Y7+ayDFOqRouyyySFF/kTFfqTJyeD
2z/xe61vrJlPZIY8uSPjoFrDaACaDzqvyKgxQ80w+4J6dbW+PctVmdxtAJgWLSkfCo2vVFuLOn0C7mxuA4Gs9RTugnZiHbxcjPNDXRenOAaxgOgNFYN/1wRWCZt91TmCIwEgUW/ShNPzqwWfTzrHQ67yjILgWHQh
hhfhzn2Hod9R6aqz3aE1TFRIufVhrqRUAh5HyxKAQW/VXMB86/xKCivg+pJqHbfQdxkwOhYqwib4L1TA/t3VSLrJyq7NFinC++JGn3VD1ynIr2ibAYG1erKjecLxmKS4qOJ0N3IALG3o7OJXRJmPsgv6/cG1NHYa
EQnq455Nh904L81YxuCKs8kmmjXnAw6p2BPIbqFSY/EMsVTRXaf3piaybbiLfTy9TWE2nNmu7XAHCksyLTrNCsDlA7+PB3pFE7PxfgvhNeMeOo9TqMdgsaytzifwFraRrNy/b3Z+E8vtf+fayEyV/ISz3k6yA+1B
/6HfgMQEm2+3b7PduG0vZ6hDFgYduIeve/esPXBhVezqYp4yOIcZ5wGHGF3Fn7+DzwltA+8lCTjm3KO4Qb0GSqlgnz7uLiO9S3letvVzZ2bXsAec5DzABoF8DbB0e1tqsfQacFHBsWx6rGXfRX5+495NUcNki2yp
WN8jnYUKAQVJgvgEUQOZV9yh9IFGLtiAxaD74hEq4VaGjL0vwmfwNNAvpmIaDllEB2RT6Zo22Nj4iCIT0M2aT9jiBIOJDGxPM5t2YtxUiWqbJozQyYXcVnFkg4FT42cbiPAPjSXxTg3iDFKNRS/lZd28mhCkO4CP
Hq7B1yOVgIDhStSYZ5ekI9Duw57nd/y239yz035iYCazMkEUTuFUNyd1RQuwhmhZ8/IHd1BrykA++4tbkVNn/TNRU7Zcx2ZLhiZVTYnzVhNGo6zPbFzOXJ1xBvAFUc/gTsIbdZB8ZP1am50LxZwcSRSpKIT4WYhk
QCQeNlbiS1rb/72AUbuTC+aJUmJL+GIaw6CuFthaTanB0PrR8u/N4IFDnjW/fsaedOP87VumOx4zJmI/ZE4FRDHZMAYHQw9SsHFZSDWNUtRC5oy6qZCDRGpgA8FoX1+3dETR+EAAUmS9loxitlTugAU6LU55RcgI
rym1XRDn7hGs4RBu9y1EM13VtDiHsuoikMpbh4S9KQQYGn1prY54o1kjQgid5Hszx1uHR29I1/H2QHZGc2LCZki7FNSWtlzy80cwVZY2mtJ7U2xz93HwlRrYytYi2rXmb42grlfn/7+SVRt/tvGAhkPDONsY1+BC
8k5TF3TvtD3bcf7aMt47uZdqdyltORgKm3ack+ChxY3+I7xUSXIFyKdhNiIxr5a0nCyDamzUeg50Wm4QiBcJIhZ4NyGMlpDeSOAVBRwLTmVeuzt70R7ixsDWjgbdoETCEKs+RlptQmQS4UHBCEFCHXL0ReAlCK89
4ytGmHL6a0ktz3GOjtnv3h/RN0V4a34DO9I4KhuhKAIksizifq7FNssll/b/c/DUfAS7RpmG9qQUFtC7zORMT29SVpQAwyzuyuEoGExp8MmobrrJxTQ1Cx0hloRZ7ir+bMuPb2v0yK4JQkL7Cy7AeYnwNSS3q4Xg
nFn0CI9Dqi6wqYkf3Ot27a8baO8ocwotI4TS0qt65W/rVEfxHz/ozMnvHSep1qPmLtG5kJ5Ug8dvTdAj5ReVOG8j2BUQmz9hci1oL7OBNYOz3U8tHOjlQOjp8P5a4DfqbLuH2/zSAeeGoISUoPbko2IqZ4O9ofSw
u+bnkYALJ+ZXoZ3sir6dyE4arCWueChIQ5UYDApNqzdgwJoBkmA9cYdl6hibpBVN7WL7sj4/GNvKNI/S+SWVUtZ+5jY7hP/iwrYFSJqlr7wTcj2V/fMELlap6ch0Edm+gKNZLlyItH3aHsH9MMOR8M4Ca4Yt6iYT
Gad/Wtz+UEfQMbcqpS7FXaiHwdgskYZmB6N8gXcU6yHZ7OHRzc39YHGftGeGh3UMOCEWBD7X7RCoAP86Ua2sTn29Z2As0S7fYFMEFwOqF3u8LoV/FkXdC13Sp9L67tYxd1CHzcxr9vHWXRZATy8q/oDTcH86piKs
B7cSqJKwqc/zMZY5+9ryyvd2X+5cGldXPG8/OgGMH0UxvwMZjRGVh9UsXBYZcMoI7YCvn/ezVgtoSKUSvL7cVTs9fL4JFXQFpYcqTyU+Mx9Pv5bIQCCU0PPOHILVf9Az07dyis8ZvO7TY/lbJrh/66xTn1/p8Y75
93kzT4BQu3RaYCjvD0uX6iCyEB7aXd6HHB2vkXFSI6UGoG8ktXiR9RlwFJeEomf0UIED4ohbD6JwqzJfT8IiRkDczqKJkIKy5DauYbKoRP0VfK42KvpVgrro4wFQRCAoZ7oLWdjYDbSHN0lEwECfFw/XxX3XuOPI
zlJWE9DzEdR94rzrJtxTE0x4yQjpHVraMQgUWBhRXgwfdYU9za2X5Os4D/XnHJCyp+/9RpL2xdD9SIPAbm5KBB2JWs0e7ecAj6PJ7fky89uVoQ8Zdh5FN13ALJkDZJwEzYyYFNKjIg9CoL8edPBJXJQwP3nXjVK9
HWJ92wRqntqqVt4CihrpJGnB1lhipveGO3xOJcMTjHFrQ86Gq5r77LWnUW33b3+/Klp/SGfd6LVSdwN3nEA7l2ZZa/wkWwN7AHq0GLuK13STrP3wbRS8LbYRCA58HOocFh+ZaLGYdLvB+WBuNbw+UeOPrBcj7rhq
Qh3/cdzZ01iIjHSl94iGboKWsusKWcFtIe6FFcmZAcD0KAfBPzyIr8YsLEwf5eeFSM+FJWde+DKGM8V6NE40/7wjgj7Nxc1cfpr9JE1l7WHNvao645RntsgLITZsYANh/toxHZjtT7juskJ5O8WDR6bP4/HKOb7a
8/o9acKa3y1hFwx7/mrv7zxWbp+fCUxeP6bjFnE79IOEzXiw90awdzHf8Ze0qDUMPpqc3pUXQPGhgs2TnaT7JQlJEKtDuqOTsEs8xBF/QmlYh+0QJ5wA69GWxWlnz7ninu7KJELubCXUNPUE98HGj/KfZUWjvzUr
+m7mWoyBDBiePWaO0bHNEU+uMsxpZgrE328DzkHymSUh391K8NT8JJD2w6hNqdnw8SECz3Zwd2b1WHyP+3zzWdPAwYol7AMTMPQiNoYukaZrCO1XYFUtLSdsmbO8v284N1aApVuHiYiNwhlmTPea7Yitp6uhyuKd
6yOBn9jtQ9SpEb6jFni/adottUB4opVebTzOBxC8T7baAX6KfNqA7K8D792jEtg9JanNKJ4x59x8vaYfnz9DEzulmQ4CijG8+yoH8hwLwVlVni/ePWf916J60zEhh3yiDSSvf2hMce/ODMgQeBgQ5+ycyez4Rdhc
Hw+h67W8DzZsdxeO+YbSndSEpa/r5N4nwLZh2vw7eS0H9s25+5qw8DvFYCX5ZLqaxeFwmp8eEyPci/srsxWcGYHCTe85TphTEU/t1JxcoNhK3DaOC7DDeh4JO5DTh3MwPboisxAE3ZdQ3CS/dDSMtnLOzThwYC5W
iH2x8OGuDG3MzJKPVyvYS25TkmRQrM0fS+LbVAqffRQ64EaIonBsCRTHgbg/WbzmDqFOxb0IGlffIdCNK4Su1R/2MXf5l3Lseyq2xLDmpb527k0oitGJX6UtIImhAFxD+Vqy5GVICc50d1pvh0XaHiBNkJhTsirw
IRyUvNaYx5Cq2Q5TpHhRoTo3w6z28ugiQ+xVJ8kwJ6fD61U3HwtBTvMOx5gXM8GtL8Uuy5ORmLLCHg89RaI0zVi8umdswGwClc1B87MCdrxoCFuIk/xR1MwXmo/mBX+K3DpTDJXkWpg8NR9Xyyxds+QWo+KuFVsM
MixonICL2dv+WwyiqXa9aIuwUzg7gT4d1lXC3UGNJRNNzRlpIRcUOSOMm5sAy7XNbSrZcbn3d56mj1oBaBqz1OBmi0XXaqVtPx+2A/a6x2De0vTVdrjPYibHUhMi5fu2CoM0/RiTmeVUB/nTcoQGU83Ip1UIqOhk
uI57Ls9DcSGBwr5Zi20byfhjGafKdJSimhPeR4BwF5MG7wnDbG9KiwG3Caz2eWmgtK/rFaEhcioD2s/uG+pGC3duDnNxRnJCi2QJjGK05CIjGcFFBZlyF2CEmKUZ+06bLobHDtryMZNTORpng/5o06VssJmzKbW3
4Ogta6mx3iQJmMzOJsR9a8QAzAJPZLTjzwALxbc45fviClu/p1zv6rA/bLVYWeCLOZtkMc3Kcy9UOOQmu8IQ5+dDXZPVM1BIcfec9ogNrZq1EBGa83CCmoFx25rDYe8ZcK9fQQc1q8yXDeocr/1kgawk/CmVQTUg
DXfkX84Fn9bjG35W/N4x1XM0sWz0h24iLDxKEi8vxPQuORMK1Ubp5hu9k7Z8pKkqs6XRxBdWKp8fqCn9YkQ5CEypbP4BoRmSGdfkI/yCKcIoOZQNx10KjiS4Ik7MWptmIl+cjL5Ttn8ru3scrGAWGpRUEG4Wi/SQ
OaRzru+pjflCN5oWKfeRFhF7XrVOEPWMhVt6dR/mXHBpGq/7ypFVBUJWjeWGDi1+uW5TFwchj2JIvbOlVTu9Wvsx2d5lQrfy35MpC5rxNsetski+87WRuSm6SCukZg8MI0oCflIXOIScK4chEk2UFWp/PakOpwZF
dhfWxukveHu7k7YQslQBXLfgapto93Jo3AKk0bfAknvzWCHXg/j6ZlbrahWc5dNzGmJsW511BgKMozv1jOcZW7Tw1+ZJS4niYEE8F0tB9eGeyvdCTuHuoTB4XswK0i2Dc7TpWaN5H4/zhje/ObrYZye5hvsY/2ek
eidaZZSOA3J6n9UxU3Bb2IzYmj/IK5zw4JprzrF7x4uYha3/alJ2Iavw9Udobbo3Pu32+aKflkkMhRLg/6fdM17IibDgHMjj9gZ16Pukd4lAt+3xP/wKHthiXX5idjnB2ER9fsJDlzwejTVXIaGMHevV9S/xOEDG
UyyLUVzJUrexy+WUnm96TvX4AdzZyoGg2Au2aB0/1Dj6nBM+k21SnlslYrfyF/vsqNipojfaya/9+ly/GnBes8FVvPsVYulA5grQHcmfzcue5ggvWroS/M/1qsmVlahMSrDuFpPt2QpNucDryzzF8ZyQfS/Rwz1V
jgAnUUt30uqZvJ+fPD5yuoTy+FwF1M0s3RA+d/XDHK3pFn8Vyeunb0rMox+Jtb2DZ6jRfkE5B3wH87LunkQWU5GIahm+fHrY82rINMbWfxloYEfKbsnnt8rWQBcpNkKejt171szZzuoPq+587T9vnc+I9Ft8jN34
xb2NnESjXxCbqcOBKesXPUGZE3p6jjtDzMfXoIdRcJdOpX60jWfrAXkGF8nD1FHkz/xJmRrTK5OQ98pNOa7vBIHZjYL2eYDbJ89NyVGAz2Si6+ncw7HgziYjKPFBPG01b873odkUrW2XI/RJ70O9GUjlcvBl495+
LXWHzo6sfQBm1lPD+XOg+jwpfMHcvcFwlh99Rrq5Qf36i3c+xyEKI/JAPCSi0iLw8JvLjKg4zaPlM0fJQXDUyzkyn/x43TLNGNqbVcvVw7nmujFvgwatqM4BL83ksyuEqE9KMI/3EyZo5acgOQD0zvTs5CraCG93
f/GT/vkRsLYCu3w7hjxKwY9DXWifIzuHlnSlg4GvoGTJt8sx1a2g2+VjCOmOGlbDF51IYfFLPHkDhYis7GmuMbqsqbY2Q2/8X8NX0nIrZd++iMTS3niiXCYi+qN6aG+Ty4SA8lFZXNmwoVufJ1nv+h2wRliI28vo
7e/ynT3flQSYmHkWmmhga+X6kdl0JoREYalbSrf9LDUURK1cE8c+LmS6VEe+wjZTVFIDmDjoI8xnRAof53Ag+fk9lG12N7Ruoyh2h6tRucayA3ejzMUJueeZ9Q/ITTi6U6PO9AUzklQYWc1gNhY5Bmfi+RpOYpR2
6Qi/bstVPMWTcDkSvx1EYpXmiZgaIZcLVvb+VYM+5qC3nFDYsskwbSjPqOmMpluAyOwBnpfyDYYdXmD6ksos0vwnj/2rMQCoseYAkxTV3dO7P23rGOauPdilipSd5zBhM7DmK5ZgUYvcB1K8Y6nXLg5A7QAU3vOL
ftbgT9lfvWWw2HXXsIkb9TMDvp8ctel7E6CIFpdZeyij7KiZstIKONq4X954k7QfJU8rStOt5mG+M2JLunbNIV0LAvsfqUPQwHZruyFYrsHyZmdT/i4sy4/Zg2G0pkdNqV7BWh4kDG7hpNoNeVDXZ432D/CTE4fr
DuBYN9MBNb+r8E/pSAV1kFvNXiQTTVypeQbAHK48PlToL11Q98LTlCUf5rJngnu7hV1vD8xG8BPZehuVyx+5K2EjCU8HGhA4FNeu+R+f4Q9dozCLLaG2Vj2VnoZEK+StRumu1zIzyPf/yzmKY+Oq21aZsMBGQN1Z
3j3nMpvXrHKeuBoLZ8qQONwt3kVyL5I0C7SX9ehJFsCfFbShlkqrlri7Fd2uJugu9k/JQNorgOPk5qKjlSSV6tcjy2RH8M6Wunk+2ei5dZgZXR6SRSSQIr9C2l5dHcF7wnzwq4JUhFu7nego/JPdy3SIbiwMY9ff
g2pQSvW4AxZjKGIcv3XyqLWmCBBE4grQxNG4CBtwOBhdO4D1JueYxcUIV62emHdDFd0GPWXNiGZKGo8zCKftSWPIuU67Ljn6tOsAvRa4UjUcpTMfj4fXFxg5FhqtwqBwuyMPqLaI0a6/snjWgOw8u/vroG86hasy
tgdizc0JtyNrnCCw6sUZO1cUncu25ALYZPK4WS2W0s+v7+bOp4nKZXzy60pOVont7msGDLNuL/3l90kfoY3gKqvFeqb0rTq/vlYb12tXuZoTKnLZ7JUjKGdAWRmWhwc6Aq0NMOD8MFQ9lLeaXZDDpLjWWKFDUSsD
MYCZLHRHRw1BnA3BB4LLcwFeWsFi9zke0rpHw7ghONu+j9eg5+kAjBo7AFxmlPnfjxiCKiIo1oKxn34Qpab+Yu6tmrwgCXgIBnZbOepnHu9/uzbS8qj9rUXXfm/pYaZfJcc9HCWOXLmN9uhaOdxbnd9MQel2HIdT
du6ZVpTxu2vL8Tuvjod5NNdMCpCMDGJLr3t8uWsOQ+ZsTjPEBJDnTr8una8NkWLLEc6txBh96tkUGwv7AZBj1K3eh1tOPq4DZ0DQR9pFXT4RCNVSxKu8pCuzAwiwpEH/S4UMB9k2tZGRtUZwfVogG91TaAe4/Iqg
Yh3k4Bw20rXXVvcjQth0MoWits6mee759JJLmxPnpjCxMBVgO8DE+XvQXsSJdP/+cHWffuXBxWGWdw4S/LCZFuwzpquI+/FehVp+Asy6RJAyqR3yK7YfcuVv88PkJXb3+tH2rlnzhsjw1vPBQdcURF6y/FoPDddU
PZBdkWIEf0rrL0biG/EcLqir9Bzq5GL8lCwIkBxHz4ne84gkzRoK4iZokJWBtqg2JBZgCE3dgM6+03l8fZ8PnfM3UVrfnqBr5E3Wzobqth7hCYLnVycXtin9TJZ3nFYn+DwA/8OxHpdXtySbzT73JdKJjdgy0c/x
BCwd13f6vnOf1sorCbz7i+MEJ5V3GlrqqFIkLx9xw+y0Kuy9bDxtZDXUGW0eiQMN4iD2cWLft5aEpH2n1D8vad/Ynfj8RxLbfd1m3KjlVsOyy6S7dYuwg09k9iNmTey6B7tTBymyeLaMy9dswHMzHq3VaJ2qvAtG
QyaoBshh14iEZ490yDrGdC9YGUVCk4D8RYPqPXhUEYJate5zO+B9VGHeppxqAF7LZuD+s2mF7V07jJ0frfKgbaidwDyj5jMzRLDWddbUzsQmpqEW3JAk/9grQZjv0bzsED10O4B+vG4M66TiWTb693Q1MabsuGm8
cgkp5pYoqNKacjH8ePb8jqrZd0OHhW/fVUEOvDMNuQr2FtnkdcNss5r8ao8+y/DeOjQ9AJYL/cMGtB7Fp4aAiL3hh/MVtqx+I6F2AujQU/v14H7t/+zR23mQX34VHyU+XzxivsiWvZUS3LR1SwnE3BrQuLoG9OD5
jl7rtnCJqvopzUcASyHJa7kiw6i7Cxt//73uR+F5eVbW3IAAMaNiqFM9sRpqROufhR2m3bJoNx9su2FodVwhltSWexrOb0dFoGU+SXyM9l32/do62cfVH7zwnierZe/mCVA6u+q5x6D9lUAmLoqE+0XoHeNNSp0n
KtZAWHGXamLzk/K2nHNl9NMX3nTtPbukbg4AFHpd+3uXoFo3OLMmmAY49B3N71+sSBH7oMy00c8kNuXOcjH6ijb5khzQyYqtWDUitD6rUJLwSdh247jhiYDaCd5ZH2UNfxrbluBT3lksmt8C1Lhegn3/l/EBueCb
x8TXkSRXqbMOzGpceXotKgp5aabBgMfkpoOkoRbwy1x0+RayvWwumgIBhnrWs/NXkZC9AD5tAV+cubW4FSq8NX+HiMJtfujHgJ7eScQUHnU7eAfQDjDx/ndFuVIy4G6JJjrS6oovta3gvor6n20GXssuhimDcRYn
Fv1iObFFwpva7ZQPmeZCrYuaSEAPk0nDYHfjEEPz9AuhRF9EHG04Xv1ugGTKgorTstSzN8dwJVeXMOEgeS+V994zysb3lO6H/seufsB6rBW3X1+iN1aLdaF3A0307qpSj5JrvyyrOdskPLJ+1KVZwN/25f00s5ZH
kHI+NhsB2TLmzUOuh2zr1P0q3v8LUxkwKux2Und2JNPa+eCp9g8hamz53RIJOd2KfndewsrQgdSx0T4N/wzojbKmz+OIykYQXYUc1ldonzXwb4zBGoHPXd5dLqYh3IjnkzhrGkCUXjHcqPPl7pXXXTBu9ZMpAvsB
Q/tTvBuiQJNBp2aCOilEMtom49/i8cXG1HkWxkuc1QZYmk0mfxvBfozOm68NRy27i3xgsABjR+m67vPy7TDl7XCqy8lCvi3O9z9OhGrdOw0n1/iFfQy9fBw06qNWVJHY9pUGdOt/vw4racF5CvkfEV+1UopoyGhw
lpt2zY1FzdbBXsFJ/O7tbAhfJz0fcjEHbnPiMq8ECeX0HLr8V7AvrQQxfnkgqPNQP1GjXLvaOv12dKFA7mjzmLvZXqIqG6P7Au0aAJ/tCl+QTToa5lQzoNNxgUURieZfieYQIwK3o3TPYmgbsyjLK0S5OJQG/A2B
ps7j0v1iE2yCisIykdD/RQxL4P7paz/LblsAhTWtDTKziOpSjR5Y6bkuaIoVNjvAPQuZ54gjtWlmoxtdno9AIuh0YqK65zPDX8lopUrZMn45jiW5i8nx0DUyJCMAZyZTEDDYLJ4KK2zGpIJOVSq8M2+q+Yfo0Ena
DDyFAtfyK28ZCx86wPwKVTr1GKwEH6KG4mWXbaMIA2HaB92bIqourLFGuFeJ6EFM9EJ880Ekpkec17y/2LRAzmiP5HsjVjvs6K9lLI550kYALzcrl9djZ6IScHXKm71699Y6kM4lNUQc2JOHTO7aLx9PuKvcDDKZ
OGz4bfnJOEduI/bIQyqg811F93mNH5l+AXMy4WrlZMxjmL0c9gCqFGK/lj3Z42r3hEUSF2DoHU1bw4poVzPBGDsp9UZX8r2RjfV3Ws46ZbdUVJUe9HQQNWta8PC08ZSDIXDNziqqSe8UPcufZRgwfORFsB1UIcdG
Py4GfAb3Qhh62uvOGk5K+LYq4bKdU0ap0tSoxjp7skjHJ1pb5iP4zdz382+KmberNMbYjjn6cO2nwsqIFzPfdP7IxsJVuAtX1fOvjEOYVId3wkIMK+ZSKFWw4LIjbLFDLIaUHivxB5Vg4s/uuTKx+t6wP533Nj7h
LPDachcLmcciOd6zuAbuAHMIqgO8P38B+Rxq5q33hedQ8mPoW/AGrrdQLuJsaJPkpY1gOhPCR3IyFLTxzZhu3SAHcy5RzHFZq4+IO2xdP4iP+RoZC/PL4nlilVHe7V+WDJDoF2wHyXmMKyTSbk4OwpdooXy2eiXS
CyaMA5+KrsEH0j6CmrDkaN3jweUaTBAY2Vhgua/+pPbgXawNh+0rAjYuNxYYbGV/P1Fijwh1t0qGUcJcKvWr20Imnog5vL4dspw8tc7bUrcmD/h4vJoiL8xWWEYok7QqW7h+qSEF/ywLiFUmf/3CbqagNhgUVpwb
UBgzCMdShWu5dmgETHKZijUKqVCUE+i9OqDUvP4w3uBtZE/nfK3O+lGCbv+H2jHnIZ5hyV0iT9b70UEvg0qrXC1WabeLA5URDFOezH7qnLuWmd0RafG1Xe6nkHG0QV94s6FmOwWPgPxFqPhhiv1YjwLwx2cx0xIr
yaQmrlTkFmgef+zWwz0fpc+LaG6fT6rxHKIUqNTxYMjdC3/o/ZReCVXvII27RccuaWLE/owW79zkabXEULUXIBtTdlr+2l3mZd0EAgRfSOj9o2pZzQpnOeO0+CmaQwgb7nLNgMeAtxLZmXbj/c59fFAnt8dg+qI8
8uOpfMbYzrHqGrGg44BvWHWwnl3Lwkq37iMy7thkPJ2HJIYrEWfiz/DNjCUfzNX98TzDWmfrvBt1eJFLvbhq2O5iJCpAU/yHXVW03dG8lBYadGErPrgvlV3oIAPPOIN/+WlY4S7EwhXAHPfngLO0MI6wsIwbDb+v
NcfoQoaWvksaWIcr04M+nxxWVZcMNtctCR7X+0285lXj5hGlDuG7bCE8JviTpdn62Gsq+EwcUQngKSTyA0OQeN6mMgx3sNuDTVHlM3+sAPPa4RTWCEqj8X4xLA+c/lxHt8O/XsrhCTUK1BS6g/6ADrqSdPkqn8q2
8N/wjGwy+geZAB+DIbrFEZjkOA7+nw7+UayEyJgiwwDhTB2Ezm5E788WO6g3odBiuJzKWwiiExGAlaRjjQ7Djy4xAOzEUKQW5yxd+eX9Hc71PydZo3Mh95VQUQHUud+ratiCWxSybuNTwFAhux6AMjybR60JYUA3
y4aVe54GPXr3qkbW1Ge4vnuxfUrcZzfmXMgOnOdSWGGCzvpgl/A/Py5SA7vG3211V0dadMqlEEDMjAHwwNxjFy9TgclL5OhyC4AWdFnheWFPF+WoL7IYAb9OcLh0og86YB8zOI2zGwSyVP4F2tsrkCszi4Jttzvb
fLbxHPpoS2aJLbEKEWzkTozNYHxvBjHaCda47iOymS5Qvb4GYDZxe/LelywWGGSsvTntyRBQAA/kg06rm6k1wmmn3yKL1ouAzjh1PDQZ259cy9Vo1JnAS2rcGnwxGD3l+/FoPqROn8sigsrmLb9V7K0xXjD7WA4f
VLFWE8z+Vn/ODG0yXhNtgJnd3BqvaZYn7AZprNMAMJaD23CmWKxuRa048VFXATKBFJcvrxe5AWcw0zuTeK5KOp+oFI7fYrIWnZSu7NxD66P+1eY+uVwonEIzlBS6YlhJPEMnxy/gW9p0c4y1+ZmXea6ReaB01M7k
fnfR9l/EmTzVhzHJ51ZCBfMGssICJRWDqL52tMthyOEXKAZJET2HUnjn7norRn4Be2u9hVAUuCGB6FYMRpEuqoQl07sNxr9agsU5xrIZZZJ2UFfS5xR6DN+JoyOkq7bMW86+FZ0SvwhzyS4MdBUKf/P+IZL412aL
I9JswO/+MzoFWJeEsitAFzkg8y4KOK+Yuu/fweAxLWujdxT7rrnJbPeuD6M/K7MLLf/PrTv6sgVPxdsmd18l4TQ7JSTFCgB5D0w/j2z1sAWBgIhw59ArnrCwfbDvUraMrLtbgS76dYgdYX/hr04rglgf1Ntaoh15
qECeGBVt78HN93f6iY9AJ1aUpe1l2ysOhLNLPrSKuMjNyq/QsqLqBfBIR/0jWpw12V9OMD5Ctzv1EmxA8qqAMG0P/6DYqfS4ssWXh10ika42B+NwYlDKsfwq/4XW9yLvvP8Ewnur9glHNixE/4wh1sk2YFNwGHBM
v9emctRX7Yq+AffRhGsBgrnaAAS/+BR6WUgD3Eoi8o7P0oMU20QM1aGuXcbA1I4p92IbIL6UrZ/oEV0mth8fhQOzwRSdGoJHgV/A83I3woLvw7mJ+zK5RSVNUR5fEssmlkOVVv2bhGZUyESFCZaQl3qD8UwuH2ON
98WCmr0PL7iR2a0NEKZaTRKOJ9ecF8E9hFm5pkEyUEsc/vWsRlREak5jTA2Imn39rvItgl5MhNUo7exiRRusIPf2oZj64GMrPyxcjBLc4Hjy4OCbZAzuguEcAPzaEca3R+dj2O7PwkOiA1GPSKuSkVVxpQV7eHBx
S6DJn/4msLAEN1wFp5DIEnZ+WtuXrG7vZLp2nh1n9c7WtIE8GXyr1Q39OyvKI4z1ul/slXpZTjBy3vU0vLxMIGitchL9pZ4GOcPLOtUaaCp+eR4TDlCQatWAkG7DdyRKpCSIEBxETuCKT0nfYFjZCwjylBZwY4eI
Kp52z05cwYFhyLH5ZsehO9TIbgqWdy10DbQ7ofoEnK84X2p57my6KDl8YCspHY4Bqxi9fSxhJXbEdrdrvhhhBxnSBxRN9QIl6VaEGuVIWkLNwgZmPG2ZWT1xGsvfHWxDY0MFZeoKwlU4mCoslf7VfS+EnZEkOghb
jiEcr4EEvWeKnoAZM4v0GwFdeRT8sEpkxavXd9vPdX95e/fANWaxZDUFG7eXpCVuKCLPOXs1C4O4DTgWi2SGVIQWpQzub6cxyBaomscmYRiEvcjbfz3U5rm01oO59NylpPWMKe+8pO26yIcjrMjeKHTX9SIOh5Tl
r2SzWU0cXVIajOrfjO1Mp1IrawuuyBNNo7kRuw4qL3oPgXUMdNiro3DLZajFVEynQwyoUNwopDAL57jCHoQYamLWuzILXbbdzN6uc5/THoNN0CflO/BsADAj93pboNLupUfb64+8jgFUo7rZGuaLDlzteEC+qV5D
HBQdSNEOvYYvJnwL8LB1uxeu22VY0mBzCO2WauEvEStsy06KzFdZJli06rUNGSNGZ+p737TkOZfgpHiipSj8TOUHHv+gS6kMqwxw6cHk81z+kzt0pGHXnuhQLpJ965SUZEpj0dsNFbtDrTvgIH7nm4WHz/W2MGLq
mNk3toR5G2xm0jM32aJbyWNK28Nv0/ssmwvD6HDarvvgBIeHicfjVrcswRTYCcF0IasoH/DfBeb+++OF92qj9OTMGsK5O5uZHJ7gcavypWjFQzlvgCnnNWJm4jBjce49Hk8sqz3qQXuMqDRalsfqxJLInJGR9BYQ
nJ4ltaSNDjvWpSOYpU+NDaTiexv2rrtFmTaj5hq42cdXMucoxzGNAJfRXXJ3sXdX+q9Cf9i7oLOicyPx6A8eo3I4qOtduPfhvXXTgqcFnKqp7xIFNYxMwR6vq6+ENwtPy/PVRGEfMvlYfT6hIBEI7iYTQHwNuQvw
E4+O1HrXgYvFt3KbiZBJsUyKT6T2YdJmgv4ZD3PsYw4mtZ2PxPk4q/cYiu8HUhWF3kddY2ajysSZwcIkQV+NiEQs9aSG7Vvugqc9VMIc3uifclYKFx+6rO+gs39NwRqG4ol0DCB2L0kSuPRvAXiWVDGu52kLYRK9
pBAfMxvlaJyRZAJSVaEL76rbIY2ApnEkxJTqu+pIQCim6MM+6Rj3zlQFdNSoOkLnzG3gEqZS+hdgWHBYYlj5iAoj8ur1r0WJBZMRMHvcureH8PD6zMpAQx38Ic+N+0McLW8wEDgXfy953mp9H+hOjtIBaLT64V/e
aBTVamhAcSggS+xXOeBSJ78zG/auUbyXtIMK0fHv5dMS7cfVzXPMJA5jFMwuVb8YszEeyTcpWZhTvBm06LlzA6bW26HGpHUC4liSelsMbMLZfcfNBnjawUfIv3qBsZqKbQUtIxQLGnUryLbkIEviLoJmAfUxdVCl
5u5vJj+8Zx2YZW2KoMyQw3SdQW2RalMrqKif3J1nxJEaysrTd54bKCFWvt4VpeGBes7GbDMV3BZDQu1W0kseK/5+fOvHq8b6NrW315yUfkfXwPvSode2Ta62b2i1+tMZ8EmFUP4WUh2I5dAnDRjripY+CRieoi6s
RJX6JNtuW6zFZNe3S7a1gCCE6RoVb0jgNqx4uppdZuNtPTTQZzzwerG4oG3fMOw39n2weu/nqhcGxQi1gJFwpThwaXK5xx2hfjT0EP55y0fkljzsQM6pgCtVG8s04eN6LsSa8N5Y0HkfKPi1+RPV6E8JofVhg9hQ
JnpiDYDTtsWvaSrhFbOj6kz582oEZ2GEI5/qnYh7McTFmkivido+mYZzaKOBOt8AS3sNWjkdJS1EKVpNIsgnAiZMgyca2gEMjpk9kxS2PptRbCcUsm/uDQ7tMVSZXQtz+e2KlOUI5HdwGUIqA8VPj9o3mPK7EnEr
O5dPC59pGmfLUpW436LW8EnH2BUXTqo+1RJKHKmRo5Z1RmRvoik5g4wBO+NaNN7zt00fxedPk4lsG5k4hL1Xg4prOZNl8Uruq2I2a6osS4u8hhlX58Jca27SwtchMhF3kqhzMSLsg6kuTJZuFYCK6YxlHYAmoa0b
ocHvbdX9VlDt6rQsopV8Lwe8/sO1xeA0bzFM1Z5IS2ZE52L4k2DxCw1VRoxEyiFOdCrbKC3gQTXZ1hdtLyOsQfK8XFqf2OZtOwsxYKMGt1mBnbU90ziMKAAnVu12ghiFGzxtL0U34XOnbi06NYnteQtrUvrRNa3N
T+phL6nrpTwAtAeJzjaDMJ8KZPlZI+sGnCncCZ1ZQg+za3B8EzXmGD+uyX4pSDt/8QAPmdNvxZeqyzzS0AhqK9g3S2cYbUbYsX58MYUtcFWD81Rzi3vteRh4b03Q4W0pZaSOauuGoinTTccB5474gDiJhgZZ8+Se
GlTf7DOaZciyJaGt4wUl7TR68X3EoluPLPg6cpzYY4oWKQU3X2PPfjb3EnN+eqL+dKRjZ0ddl+UTb/ORi/tWyxA4bUKw9QLbIT9jFCDzZXMHurh0IQdm1P7A0rLjOa0tM/sa9Q+9nMwEI4iudbW8vYuqm2e5NjrE
22Xb+wV9c7lheKWznffZHMHNLE2LsBZmZd7/QAlkQR3gPBVxQOTGXRX+mo1aPG73Enh2O0RWU9+x1g22cz+vCVEzftEDPsrEQkAcnzz7tsSJHwnKCBzgmP7FM2HSJwos66uv4P+LnkOt0hdJsvLyHqO7golMMGzh
o+vaB4SJpnfn1548qdeShDm5p18i9/IRLNqqxy6yjDoi7l8jqCkbl1S205SYXSZkBZDtJKoiN9HEefM3gjrePv26uoQZLKaR45yn0I/qGuf50ytcKwCjvdaxbLmRFKbEsReeMjOi04qDvsgNMsuo8OcrSjvbi8hp
6YW3/evnGLN0AsO3AzGWKrMctWZ0N9eU4PIIDeYilET8Wm6BoWVaMjQG0Ua7QE/pqDyPNnk7hwk+KMlnAN3efuT+HA0vh4/EKfoLVGeaan78IWgZxfZNec52MYM29JSy9jsRGpPcDKy3bt5Wa7nSXxnJtkwEgwRJ
egH5gHEOEUn107cufDpX11jHj5RjMz5jXY82w92AF0uqytevVH2GriGPXe8RdZprd9LBeUzpuFAdUITZpG+c5u79agdu6blLc/pXkfqwqs0lOAKrpsFOcw6gC10NkYhC2BvzPfPKmO0/sSM4I8zkcfYsSaNA2vTK
+2L3cNppu7bwizJ61OWLR04xCU+uH2wzNjARac++3X8WAzPhErEHgUO5dLzVOJufahuy4oCV0OstVc5APenVVUa8eF73plm5qvdq5cCVrdyuEHIf2YF75BW/zEGNi9T5IAn3ysa+McRIWdS8q7PtJz4DBSoSNy1U
R95OC4r+i8hDpLIRTj87wfMWhzar5O2vumvv3+Qm8uEmY6aS1CHAYi0LB4+pd/ROdwmzGT+OK4S3yoar3zyVT7jdb0E6i5e2RBwazGOT4Dl/1Hl6AabnYdIrQHXZeWiyDdsfE3XOhf4g1pmf+Nx3pcF6FS+B1hvE
axy2WKAFHWId1K6QfaLBmv5muN2TXpQhJHyqrU20YiFGNJvfeKXuR3SuoCViYgqjahQcE/3VY4LjmGKGawPwsLs5Qu78Nkd7p/zpVzWlZQpdjEIQFo5RPXZvuNQgoe9z5DCd3d3EgwfKEKWGLC+mVwC+DeAzusPk
LW7vye2/vvBTSJilWloiqfiuIkxqqx4i9TPegv3LYXMgZ5kwmgvS06TfSisms1KMfVzDJao4UOFkwacG3CcscwSFXTB82l9t1Y+g1eqBnwA73AD8RYclIvUeDxefST5wEmtcvaSeuBY9fnNMACS1jn5N/dOC8Y7q
jeV9cg7Nsd8R0oozbAkmpzYDFM2pza+KfyJDnWp53h/aO98U4u8250wo2IvuqYgHhX6Wbz6InjMPfyW7ZzApwjpnDFHQb2sJPSYC3xb7OPEbg9HHui8ZaO5bypUiAi/ElUrv7KINKM0981rLfmB96h7K92msk49I
cK1EMWqOsHnxFKAK9fapO15T5pY2+vmFXccGtOxQzhVvVLuaCzIaDsaeTp/j8xTTdMWni0w6p3U5Ksn5xnXVeOG8YrniQ/sVIhAmPRppxi1p1+qQ5tDeI/dgC7gF4X9VHs8WH+Q+aQl7nFlWqMqet29qtXX7ei34
ukhyKRTUNYUZVVK3cwuSBWsfhTlObUw29Gd2SlsnstZexubwMuZDCZgTMTJ9BPT5ZfjU5aTdOg050lGadlOWeYtR+ZiE34beYy4ngxzbRDq6k8P8vPK4kocFda+1/PzUGqdNCHY3w33F2z+qYQbnKVZTFkvG6roM
m1n/6jxu2qqmCihYt8DqDM/dHUDW+hD34R382Pc9FtbzwzoVRho++s62jp50mszu8B3ujXXs/mSgtoIzFoybAMtq5J9F4byLP0Mb0QyPa5JrtowHf2SKGyzGYjr/zhmLorCL/qDrEsftmbygATZm4ifx2JF4y35A
KOvlYmNOtCYUb2YWU+kGV2BtRosNMVjDhAlBp+14AvVMH32bkyrXVjr81E/qcuNHl6gvPPoIsqNtXpTXk69v6CKYTfrUjG7Bw6r2uUsDefHSG57m68gk0yFTkBWyRLFT+B4qgxTJ8aFtMtu69gzKlZQNn+LizuIZ
/lBtfVpEi13ZZ3zQ12+aJpw4g0dATwJQb0SGef6wbCzuFNqY//DWiwIfHpyXcN1bSq/PrCcQJdPBitl8T9g4AexxBJ6xvbHtej2UG9c8s73aXdNhmUbTAGfiNzP+JbpIsFzdv3HZfJa32cCeZ6H6ZYSomFkHZD8Z
6t0hE4HyWX/CyFeUwXTSjW5jV2a9u/iJPLaBM4kldQZhMwTzwQY7GBkqskYm1gfdutt1wNap8dWkE1DROUVcddrAKKlYBPji1x+7XUo56TnkGYzNZ/ScFwtCDDfsFH1xgxXYl8g9ImGzOXX2XmaHGWn8qPkjVA+m
cU/2SuM7LqPLrC2XkIKFt37O+Md4ppiTx3TuCP7qdAp7d4/+mZiTNp1oMNVxApOXqH4Z5jHAHLHU4ZbmTCaYozww2T5fZpM3ly+/aVGS5VwO7BYqGnLN3SmAmW8ZBd6aPo3FaGJQiHwbFiEcnTNjP1eQvKs9vsJP
wT102gdoV/AZJ255LpY8B/BS6Mwho4eCtLZ+Cr/JHTeUqdOoxlj0ob0AFLYbPqx1BuXZnc3nziLbfSUGDop22xRdbPCKIdowjBsqeZqaL0UMMsiQwOQJfC13880EGJIsMJibzDYHfNkC+h5CxGHQkmXMeqFdDBRh
l0ouTSCEAMlLSM1rLI/Y5gXu9cBtRfgVN5GJEWDWmVEt0wd33vwprny2m3VXCsG7Vqh5Y25WB6s+7B/AC3mrrgcIh6+JWCu+TQE5vBXTWdEMITcToe99fOSmHLvx4LnGbp/s9tbc1aW4Q6UfaEz937v+ri5lA+QY
ydcEFHrMDdlf1wPVmms8hTIuYzr8Wxe9h0bebVfMXiu1A2/fXHM+BLb0EczyPOSuPu/OJ+5KexCvWdrbt8MUKD6kXpdaY0BN+HBWb27AbZFiChDC6H0J7gznvZzIf4jr8cSNXVYuDIkG+c8eedy+RT0Bn/wNliqc
dL8dDpCL10y+/uYeHgpr4fl6DiQTSfjMcd++t3KRRp0fpRQd1hjaIZfM2gbv+78304mqPO5hMeTHod2rwS2DZTMK3tnWdep6fploVHX08xrMQLkjp3OIc/laDisC2d2fosN+UEew4CVBt4RiHuno4Cdnk172Yu+B
xzml+53YY4jFvkYBMlH+MGb3sut36zmqL9rykJh+Oqe7umbr2jgla8XdwPYVjslbp7Ij2kc9/y5PGsse8S76lD+HoHd0sv+w9T0MixPpRQBpleXrbI52g79gor3J8R8Wk7Yvo/d5HqxnLBStNWJRvgAVuFfybb7o
+H2Z2MB593KII7uHNMWLvK0I2REZY70ek1MR8yvwfkdXf+D+++cFOd53vwJKxVKx0PbdKQWiz+4JAh65BGD0AtKJ8QwbrxsZPMw03MHb2W8enGcijhl07FyCoy4OSeUGqUNaj86rxbJtMByvbf9p9x1nNL95K/lV
4PgJ50aFkMrHiz3CqS283vrBOgfMf4IUgFMYby+uLHX5O7usv8rizvmJOjuh5n2pGBpitIiDP/pnj8TXz8jiH4/9WzGhfXr2dnCWGQ3+jf9d/MEroLbL2HboccgGDTrDGfdnzUYkzVkIsUjbaxq7wIKjpY5OCMan
Bckin7TTRS5nMeen8lIZ14FeO8BL7KHgr4vPhPHt1EoAaxNLtk0HeRXGPdvb2eP3lP+8yTU9pn3fA+Ag0GoH80atzRyckJMjCtv68iFhls45XGwMlL4XefHZFz8Fyb0U2KpTY6GOZ5qO/gVACJb01xAuXfS/ItN1
6mzW+Vj8y5wM1firkzPDuf67EPJcZGXl0hZkylyYKV3hF9TAHEmWgbpzjtteJzp5MmnlhJnr9Ej1VSgKroAn27u8iheOI280UCdF0VmPk9lVaFyPMdpQkCqgG68M/0NUyaEgNGB0tgyTksEiGdPdVkCEOspoh0ND
3ji9z7FgYieHFw9h1pboub4tDCc5jVFGKOQiJhR25IAa27yfaWHqRNiKE43ecCsfvkL2T5EyrkgUfz753kGdFtU0ImPbOz7LiLZMnDX4WOZZA60Wzwji85474FJi1H4fkXuujjDqes+vjINx2OH5/hCcVgO1m55a
SyXZ3PumxdIj2EfbeYTYfr4uHnA2r74Vv/jDuTVZ3Gf90mT4VUupc+31aeN6vd/RVY78SFX9S7bG96zB0w2nuLejsLP0rkn8x4cVeQtZZDR+9zMcGJkxFTI7Nkg7KuES8uxVvoPZfE4cu3CrvznqwD+V5eCAGxTf
41POXUsALwYydFPKL9iPTJ0CwZERg8vMZV34aEcXZnKH1kAC/KKHzCO8Q8T045bOIgJW6AKeyDkCyRvU2HCNozPn8Hut5dknf5BFBigPO1i1kMY66M8pPTsl2XqPVzDA5UwzZ4e63Bn4IQj9yH49MPZqK0/bCgQ6
cAJimHtPUZwKQFoUngZAxCAO3EAngWrkSyKpKu4MAofKuIFhsqorDjflcKEUeVzAEQKwvsmtKNfBNjc6vv1FeU+IE6xf/MuxbUlySkShhFmzjPBr95A6h0sWzxyOxI7/gY8mbrUhe30BqmpB56SYGTnwJbmlAK2o
1VcQjl2XXYqEpgO0OuvHZU8rzGhG59lx4QTCRsBf3tgq/TxdFNoJAX27o54NFkA4kJ6Pk98lwrTQiPnWS89oSS0QkubIMz0wqXUy4XIDvLFI13DLo9sKZVDeboggtyIlFgHQuhleiJToZ/PA9PUN3RTZwcLPGsn1
teX0FTydrp5XaZdd66NjVb32HOMxezaK1XQ2U5AM90XkUfiKnKegOfUMR2RZ0JtNcMluvEBXCflQ2aNgeQ8QvGfwGhEr3RjL3X4xIFnMDnw9dw07brZj3LrxZo2zfT0bLl9rLanrfMp2oF4E6BG2TzQOe1RKteHC
sHtDCHARFh5UcAeTgCcHJSwE531IevfOkbXeRvovv6LRmuGq1znJlkDWmxpLe3wk/2JCoAtvF2FkO4x7jLhKAaihJ+H+Iz2oAyG/vvom+IGxXY0ue/Ugp5+ZFkWkRJYoCy7JccOKXYPFZovDykX43WAjoPpYAqZW
7es7YEIIQiEovlF2ZZibeAcnBxkMcrAlnRkgVQTa4HLJhU3RkwstPhTqKfoxCjB1YvuC23Uao16UwO5NarfXwUtm916S2vs9MYoAcEagdK90REZns3DoErIqQpm2yFab8drxMtulaj1KmEGeHGDFOq8F31ttk/4V
AZ8b22u0HvEg6ccKEnMI8bPoQBSKt/gqBs2oUAdBXhCaPCT98NIR5baNQ+u2K+M64kITyP1bMkSvLAtevykZX54qYshZDHIdDRiBqrl0ry7sI651bLppxCJ19g6m0jQgj+dbb+lXdERYgQREGm3EWs7umnh6nAtZ
Qe3VwkAtw7aB0lWQ7tdhOMg5mKaFzbIDqJqbBng9BOMKY+3AMx3YBUKOe1R40xab6f8lGmaGASLkPnRn/2RjSBX3HAtwAz4tRNxNhEs1lYAbAWyNYMVNoHiovZBhOjwS9Z7IwDMopj3BpISK1YLwWMuKs9Lex4Sw
fYQ65hQsuKTHD3LkycRQbRPl4Jy/qgcRGj2Rf743zA4wICEPNmA6eB7oJiNUu8kA3cMqixKWdJRlNXQrzah9IMIhdsQTrHowcm7AFxKuJ7kA35yyXR+L22gzroFKXj4bmsBp4btRvKpQo4u1ezZjuBt9Ptz4rwEm
4HRWjuE+eBATaggD9aIZDoobp1okHH0bBttrRxYMYlpKGaWPmak1wBh0kaGEh2OqKg94PRMOxTwsmHAdKbiuL4zbrdajeHBsk/2goHYXlyNNlwNHzWEIVrsos0Q04QC6LrizIhIZLfz9/P3W9whLAvz5KInDUy94
49hAUicV8mvTVEjOaa3UnPUV2s/i6bf2EV8+lKRbg0dkxAJMn1Cna5BlOV+pTtyFYlR7jXGJhufyFwX/ULuKFPcXerfrcP/9t1DW/slLRO02WcQy1OLWMS6oiKtlHTMHNdOxerlXE9IdgZkYg4SykyNWbxU5Llma
0x0ZgTSRi89c95c7XR5QNPxTa58mTFOF4UZr1DjogIRZ28bf15SL+QLxIgJHDtmdgEVub2vedh93aPeb1rcvF/bWDBM/q3Db/4MVbTap5oPsVHoNvdxOFemd63B8kCW2uqdhQ5+9QziDubc4cbPfUeX0nJKrcNHu
4n6r3/SW3f762YuQQ3iIoL53xzpXknnDdwxJlXa183lnyV26sz/69cj5un5PzuIaxlm9gcpD4V90zYWur+d+a7WckYyGcaWfdaCAWZM//m0pW6eP/7G5G5FfPT1MBYkCwHOTBhUbjvcO3DqhyIMqqVj7qX56/YQX
sflPtR8+fG0mYCZAoDSl+70VdkDiclh1v3CddXov8v1NWyWbJ1Qct/MCxpWmFUMVRS11+OXHXmtBj3JbIbtI0pP6QOL8tEEV3hQU4CwAPTDolXv94TAPeuM3B66M9P/0ehZr9Qli749W3FkTO3OvAC6xTgTiTIby
HdkOk0ekP+3V9o2HH+ctS6LRtunlR4OzL2hh1+nqkzWClgnTc1l1Q5rQ++6Fvx4vfBcAtslKQR5jx82toPC4c8oNUYPGC/OmvLWSYiRNrdHpngNBZto+bWo5wEn1C+ha25rWLtCypo4Tst3fV8wf3A/9fLxu23fC
jymFYbDcJAkm2w/KNUMzsG17lylBQZCvzcn/Yq0lWE9YTH2fgIzRwckUHnk5/uISj273nmQOThC8bK3LhCUrKOtspuPYTImX5TGh3KmuRjPrXlLJdwDJf7YMDiKBy4cYtdqowx8IG5y4fA/ubB022i2eECyAz0Wa
tmwN06mVHpKOzHBZqQIYGIEjhWj6lIaWbQFpiwKKDVmMntFGTacgchANq1ZAgppkvp61KOgRhiommzBrwxbw7fOOmNcLHAsrxjE697LL3n1tLEO+EQEYCGKUVXC7o12ZQHqQvSIVCnozYINoGeiO8QiW1K0s9fCw
zQuVezIDa8REiLykJO3nr/ok/6C3GOXXXv1RzFqwmDdqf7jRhGvb8TDkOWQyFUPbBl8Q2LctOgG+eSaV2GB9GiZIro08ZxnkXZ6dz4CzC3Rbv9XESWqsTv4fb1Ub33dS3TVwiOO0BZlOQQSaZ+ptzA4S86Rfsm06
hl6whw2nUpwLxrQd9aibRc5D8XUlyLoTepHukk/W2PsGtwZHMI+hrGnXCf1rSZB5kIL7p0S48QJl2x3z540am7cfulOVTmpUnVbJVDDm4YFa29ok1VPNwTXny9H1280uG8yphN7MY0Cr+dtQg1g/L658a19cqhds
9LhJZVUO5+sy5zAURQYt+7HnX3h4oyARIn2JcNT+o702HviDVwlDetSKojhImaUcoaZ8Wy6Iu3JcB+CDili4wVs/7YRMz2F+rZEILkafO1DF3m89EXpyU/QZk09eN1IihTUiR7J/l6iNRo8G4CgDjK7n/HPtG0kP
aYMPV4i5dsyokFNjXKr3yXoECSAeCzjkvqCzCITcIEpJzh+W278jOsLLG5qX36zO02odGPQXlhESE3qhHXNQh6w6Be8YnFttXVupYBu24NJi/Z4wgGcbkiI9gwBz4txeEHs0GEqo6hCZJkziaW+/XujwGnVWTt1P
hjoYdb4RQMa1KRtIjNLjVPiZE+eYe+lAtxwARcE8SQV3ByNCCEXNbp9o6ggeDRwbyCFIiQob02Juau+vkWMT7unR7Msmn7F+5KFY4/CF0IcdkZBhBk3Ww711wKyqa1ALru3W7MBzJ23G/EN2PYTXcCXs/G0YurOE
gzU1Xug20IQdjXVWgJInz80FHH5GNa3OkERKDTtcOTGvv97JDgU7FNPqUxuI88BBLGRWD5lng9KW6RwMx3IXGmJCqhFWHa9kMExPiNA9AMZsXofxLW7+ApN4XxXRRRAfo0YmVdGpP2g3ibGdjmdXJOxS9Kvwzq+i
tnuE2VC5oueZQokjnbWE7bU3cSiiKV0G0FakfYPQ5zQoyJ4eMwihuvFRJnXXKxRYK0ghbsy1Q+FdTnWpB1Si6f4mtaJORusxnW93Ha5yV206cTADcQ2aCjk19p7DugibE0ixsyiQG4qMPelOJxrELrKaDfUryOyJ
/nUMYhjzjLaTV9w3DphnOna5PkM9xw3YBj3GVVoD45PHCfvijYUYHK+OZpzBEey5BnBEwRgANNRs6fASA4S7pPqesvNXp/nwzy7318wuwaGaye1RNjI2uPSg6qbSk41ubncfQSx2Bdm22rN2j7L7dXc3XdwawBvM
XqzoaGE9aLGpDxhRFg0h0zvd9Wbzv3r9XoGRiw5fHPdfzya/RPCNIPozBIwusufgjHaw3X2lA/zDVnYhHXaJCgelOTTt4Bwcib2GPAxu8O1YD0zOGPBtRkEHCwPjwRr9CEZt9WVnPsUjbldWW2nswpAOhrchqfC8
6n5ObLN7fpCHxi3wwLRvUsM7LaP6HBkVoYo6OK+MsHRLTSzv4+JQgkUgi+KRRYBr01VCKEVhwF1k7jOoZVoAyBJ5aibn5PgmjruCTg9nbASeFO5XaNVyZnnjj6n3/tGO1E4d2I0TvGNLe0nglzhzaRyYII22tdBm
6pOa2RhnxZTG7GuZuHAUAufrAci31hkHAJAUVkxPI9M2yP7n1opQ/4zITac3PUUYNDkGVSpOgEB1kXXK7l/9kd+kM2lYpNjIgM+WBPbZVCLLEves5dLuvfoWqaYSW3uuanzhhrc0D6/2fOzo2On7eCqKBTuXpnZR
R8BtKTUhYZV+p0CCAp2+1UJYwta17YP+rB2LGy6dBExxQ6RdYxrOMub1L0/62F6M3RA0oFEodMe3WLlFFr4EhD2K5QsqAJQaNhXgkPGu5V1Bh3bUrdA9IRKkeI5FzL+6Vt0/ax2gPM2zrT18/jpwOzUbiR5NSWu7
a6jrb3Kxf+Uq3FVf51nc7qEWrH63ZhftXq56kn/6hjtdtUv6Wcy74DeWB0UNaSjSgxlFmJHzW/avlscwQwGK02jnaNAdnw9NGnsQI3oI2y8/xAjRbIQjEnZVRcsVWgBAkQ0Hdy5pJKgoeTLZjb7Pwx+EAISkwvYv
bjSYzCiiWwz14QIlDoJ83EZ2wIUGU5KdwfbvmVTkNWI4HdjCWIdgZB81stluWhACRQDv8J94NWHR3nsBI3DS5wneQz5N0ccTCTNndUUQAzcbKCgPdPLk5jS9l+vjuVnvCeSJX/pkB+8fO5iWyXNYnHcEcPLSbjOX
KV6dcMELOZNU5mZopmueZFgKF33+nBYYPo6CQ357y9mB5USWWfA080ls59uXS4HusnJOPj9/kTLHdb/g32dPmxriavelW2CYqk/RBAwKtbY3wQh1/WEsMw6/NYgENnM7xl7Q2D+0vfyadwYP5LE0F6t4umepMUiH
Ef8GyBHaUpXmLU2geVAQowW5LhBwRQ/e3hnhcxWcY/8aeG7T2zGCzJ1g7NMdREw2ivtlSjhQ5d6nMrHYdSDq327tuAuqrLuVd7XebEXbu++Oud09wbJ1f7BukD30L/sfrdewqos0S68T+WRbaJAyMM49SzwM69K+
BW/oKSBHAofvmaV7Yk7vwIzmYkCCwXbKEpY/K8zJd+3SF+9PB6y4uarA9CSRpxwf0QefGHI40jPbiRtPnQKR9SQxU4fb/PyaXRr4gTqFMPMEs62n2xX4nbnN6mk4S24UZckNzEXORb+oDGW7LuTOOXSbNrE+iV4Z
1mEBLZNOFZnFcHxr8ni7K8Hj7ngbOci4Uibl93FXFOf6DqCdLw1DxJxxwS2iV+MGmNIeraYwmTjDgsFy9+Bx4ouolt6fUBHw1/JGPNF9QxEbPADzcpSwdAv4Pglne0Quc/8njwM3Jz4pGBbg+8ZxzmY6caoigMCk
JDiVbBg1WpLBaLkmU3AZSnuZzbEbh4yA22WWBmC5HblwgNKMHUw2rgWd2OENwGcNLz69ONtLbauVGWGB0ppjYEyxBflC/WRzXfyRaCkxWRxF0xrX2BqRxXG85/SL72k/eQw0+ytnsnDnOOGc5ocmmGoWhmuIo2NT
x5TseJNi7nUSYvFIobRxGoDMmCj9AHmnY15ae9k0IVTgXQdUzROnY+1WPbT7cNzXwFymfs1oPWl5ZT5JbyKLgZjH4Q2Pm8/RQhLri8zAtmls5LP9pg3gaKSMAql5HVZOgfkrwaSXQ7IHHYvFGBZKJEIDhkNkT7SW
R4xrS8F7lqlYtA/vHkOcwOkEeYli7XkHN6y3UZo5ukJv7B0mix2J0W0AJkVkIYOO9622batOAKEZWHbXLh1omo7aR+HWYlM9oaCxj7lrhoMHesp7HHQHdQZE8gKvYZf/GYM+G4fztWLuEAjkLv57ck1kTkRgFGCO
Q6QhNJhbAZbRETKnHTjWOqZpr/phGlzRb1F+CdDtuoUIstWMUHrsCq5eT41tFIAOVTjgEEb9QAzICWgfkGqCSkru5QMVslFRDTy/Y8eYNNrLxO0bdLYUh9e7TBd6K4skiLdIeOGtJmtiieXENwD8MzJFliNgkzbm
CicrnEEBN0SNv7XkLUrW7Ajz9TRlVUTLoSZ3waYEPVVT2c6zjPtVUuyFzCUvtlYBmgeffFipF1n5jWKIWeQwspnyOxlJOZ8w4pCcm0joILWtO9fOnbzfcn1b12IKA2iWasWXgLiAyC0DLyKlRj0ky0eejB5V6f87
g4vaumQZw5NpratUAx9ZjwC2HV+VVOsPSbpPf+MW+LUnfDl0/xmGOKn5NvsZyJzzThAX9r65kuhKyR5vzJg5hpI/l3Nao5tOns2VxJ9i3EmqkV6lDK77deSqp3VGTVhF1dcNeFf8d7fDE1zHVxgYJ5e1pkz8P3PN
Uud2Vw+YTQYe4H+m6SpnY1pF5F8ZqW16lvt1yZda/+kJG9OJiRIBskpd7ovAZI/xeD0LdD9SE4KApXfY+UF6mc/0EYKIseQal/42hpEpqARXTO4GO30exBnAGtDwd+zYL7fLgiDZQJYz6dYpC8kwM8cpBlz1YCEn
npbmDqbAMAhID7xy/uRMdP1pxDXj7gz7jB6czP3YFljvW38xoZbrNU2tpMREpFab4SzDixTAhyLFxVC064znKDm57Kzww8mfJC4CT3Dn69oyXWLsj04kW/r1eZjIyhWRCOIQAw/ph0aDUHV+nhLfuMD+eGot7rpZ
YHFBCxLAGXngufCZcCprOTHDrIXduj4yyQcqh7raP/ecrho/8KDtpJGzYF2JKjbFl8g4kx8AAXupYdgmgJHU1CSFCCui6thgCHuDZ3g9lEHCMMzQbAEJyzpncf/YN8EAVC0zXwNm8OM9pPhvUnGNNYrGnIgurbcQ
UMS0UufukgWHcrVrz9WIAMfIiKtatNWVuCvSIrwLPODzefT6ApqaIiUrjzxoSmM4wWIfcOTMeaV/hHNYxsGBXdk9ncLlz1Z3Ra9FsnHL81oPuCItotvJzO5An2bqN4wMH0ctPBOhaRgMFb6Cd2OijGhY5HlBvBBO
V3P5kaxD4928f7tFVAppm3+UMenSXIhw9WEMgAL8CwVVqPFUNp/XAJ4hAvQh1GLIo6gMG/dUMbOoP1yoWcJRH0cVXEaKh3NpRpJlE1luTjIru5uC6u002p824MERuoVF4A2Bl5F/1aM/5meLacuymCEzGOycuSZs
38wkupaZBbzAptM8SzMQ76yrqeUG8b+LugIsxp2x+w64jLBH14B0VUpGBRWANEhjyAkExLgfcl8fiXBBlkmM0Tt+svM2mlx2k/oTf5QD4NF+G/GHeQwtigovcjQdyvl0mlptX0D7lXU32dfjAe9WA44JwM8YaogH
bXo+SUgfhpkyS9VqhQglttosevmR3iKiyiAqbzhHQyAocBi2wsAh0Fn4Zgfb9WDEjBxdYXumuBYQGiXRchTAJS/pyLLpKBk/JXFkZ5WT2D2A3hdapatxhYwpok2zYQO1Y+TYRl4fNSlVcc2GHq69l7LHjF6hHtal
TAVtyIWuMzmyFuX5d5L/R2vnvqPz7NsWfzl6tfXCNlBfHRTkBppjLVkeVkgZQXxXj5wzOpk0+bDJkWTpfXAdqUQH1GIr1GHYPtz7wTkkP8xZyO2PoIes3wu5Bi4FqTfNFMgfAgBZwJZ1Ejsc3jOG6HOc+MhDxigJ
jo8a7piJvGgRkOPg3omi5ZLFmmvB7eCncC3iTeyFuaQ2TvMNftWrZZDt/ZcS8R3iaI0WGh9GynuoFIO/8cNJvQgMhiLMdZEbElBaZVWZjtmCbVura7R6m8ckjDt7+9EP0JJHUFejC5/wbCuH8ZJqL3KzlN0HIQQD
Sq0SdEQa0Qxxs2KpBbz4QYO0FcUHcFKsQHVYoA9/iT37PL47bshUOYNa/+aAko1syzanAQjlvhc6fP98NnPUMwD3txs34QEZR2zbCD6ucTv8XDTqoL0YSKh+S2MRnZq1jJn10nxpUUVBEF7xp0h8ynfsJ+8jndMW
MVgEHXFYbIw3mDgq9DPNHXXFskXHACC9yIcslsykUOHMViwxYR0LagIts5wo63D3cj8YS7bOQ5eaLHV+QFIydubgkKWU2cKkBLW/S6vl7frpglfDnEXbYc4jN5T8nAoyQGyrGoBlKW+WQlr/08MXsCXS2eBvhhD0
NFdBWATroOwwA5XYyT9KbpVondcOZmsz7OSwnHug8fFmJMTxQ8uFKg4XkAyhP+MR3mfOQKPEexwhAyWCC7JMc5xV55XBji2XDSDTPqxuXseZ6eD6hhYXaFRCqrsO4MN7FLagIFbA0FF7PiEGEKI+gOTNELjqefYd
56PLDXGVFoZNJgeh1CTNJkkzRKO1a8PSKcpyAPKnk+27ICJm2ThpZAmP3RYAj9J/jr1IbOv2w6tA/dUB93S5AljhM1LlCpBLHr9FKlqVb5CtjcbpmAsuZMF4fXDI13Z7R+qz7HGpnSIur8m5XXla2SQpHUYsKjKz
tS3qRcKYQTtFoNJPA3SZmLYPzagEP/O7WFjqGMCWnrYVUYup+RGG37Bt99c/6EFVWEsh8geW6jswl4X/yRpJFZ+mG0huJaoUfNbyfl8jKDcliAQ1stmSZY0rHwZkUbtY9z1jOHzi8ZHM7EDPJpI6meLl5KMjEjV5
M4vgICtIFraXqzth86WxQ41DY12SiUWMSVPII+IkR9HIE9qp78apjV9mbUb1owUMApG6Y/bV0xHMRlKiGTJnyBffTT+EKd30FEuH2NJSIKnFCaawI5GSxQq7WOiHyxkFwG48SV5H2MjVNqdYnjkAwEwboVv9Gyd4
CI8i7gRbxmOqrb4WLn7/jU3Iah2tRlw+0HnDrKP2a16fiSiW23YB6o8rkfR8fDR/exhMKCm0+HMjGyFZ+icxKhLCcMjegVEWIrVMOgXES4vuJIIAAApMJFijvqsMMQBUL+ZMt/7Q0Z/6R9L0ZBa1hEeVtLTJvGIC
MC2Be26RhTmSWCVjGiBYQpL/MWGAHa+XcjMdh7DHYgFjTLhZ6DQxSYW0h1Fukrt4ejBsg4aURyOhWyXs7qAQAggtOntg15FbH0YE0K7YAkaO/BEFSxgMY0sp4t/ssoqYVzG1WJriJtvjDLIymPGYghA3/DuEe+gN
brsA0smLALcQ/hcNQsgIlCApbfVPQvvgUBhCv0bZZMVF7cAfTDGGIx5FEYfV9PaVO8v8LnnR2A3fygND+xNYPRapycQDmC5Z8RslPdj8jhXYtTfGltB44RgEi2dQAgPARgyfiDYsFHDP4c04AG2t/dFhaxol5k1T
ik1KJTDSzA7aI97IWssWjtZyPvnP1OgrUiMjma+Pkt+KVaYQFjQXF/W3mGoM/UcnUHMqf/fa47HNvo2806YAqoKwvG4cWmnGjR2GZl1+21urrNTUcDypjb25dENnOemj2ef6jMRAHr5YdRfnSHYm9MXyI+PT7fAD
ZKI4OVuPZ6YQ/cXBIiwAgkv53yXGZQzdUOCLsJ24GSUOjOGYLw6NkVgN2U2x6zRvPdjv5bmnqQF87okXO72UZZcLHzaayh9bbe/9syfHrjvvVSGc9ISNhnkoB0Pn2fLmSN+LKKfvTu+WGFikbZev4rgVNrmI1lUO
A9VI8Hj+6dfRgIlxBzKWj0/Q5vLtEZ1vH/u1J8UpxexCO47n1G8cbPY1pxF721rlcKSxBcrtmeJ1ar37cbwCTq1mJrHUrHjy6NG2c/sf8wS1MvalsP58y54Hx9lr3bXzIbyDUEUyGrNBBMhWFNibbrYR+9Og2Lks
4c7mJ8UdqPy8n6mxJbz6PUSHApDq/8imRHA43XXgekYCLNu+q9jePCDIRMXSuHLeuRJ7lWuBb8lzHBPYpGxMQ04gqniHM9penna3FjjaVrh5B2BV6whWneQbU1pHnCck+fCy3/gd/JJJeJqYDTVp62XU30hkxQat
BFQky2PF8qBKdKeYp6C/UY8OdzlghTudDJgQvfoZ5lus9Rh7YIFxvhVu1zcmDE5lixsEgExSRx9BpEV+oTtaGGNXaYkfr+IsKcdCUq5mEi8tLoK2y6XjchUMBY7XxiNMammt3hRJZ7EQDIJIvV6uC0BOplybLGHG
7QFwVgBWMEaBYcRjJ4oBpU6JaFwGQMysIGQMZy9aEi8isVlxvKcENxsWqdsiGQLKtAPC/dySyCi2mTnA+vulFakVgTx4uh7iFdlwmAHjLskwA8UhhAq+4b+RxuHD9xa6U8C3L9rEh/ZwudJ8l27df1R67iSgJCcS
PTf9UjcpoG0lcGPtKG7WmzREFHLHR0A9tWTTtGISImQhZYSPeyaImLN59SNkOu2KK8G1CH9l3Gt+Rz0Ms7sJ0NUNbzg3ZdHpkH/4fQABcvDFfPfMK4XieT6gEMSYazIhzzeyaTZlZDcbyMS5tKCI+QXxPmMLwBT5
ZRpbBO/SQLj5nF+/WeJO/wZ8KZ5cjk3hbXiUwHEuH0mTiqccQgvAxAy2g+J5HX/+XkMsSev1a3x+sI3wOGEKR8KwMJ+k/XvntxgpdytK3bXrxWihU2+kcJejRiLE4+UgEYSNOSJS5GHK2RBM/xO73tUhRX97mCPu
pzEZlRTkMHOmi+gCkDrSGF60RXK2zEY0gXxlbgcLQNuuG6DCHa5XzfP5hw5/iCcaAcEZebcQgBvjiSaJrX/pAQ+5sf4pes8SFMLnLz1FSuZ4jKDLteVDdNajQ4mrCxbCZmFSDgU2J+HGZOoms7CBu8kbWtH68BWP
wNwjV6mcDzcebhvUw3B1I+TcipHs4pSAmJrHH1NWI6Fibat8fEe+42/fN1Fqd6bzbQBfn9Yh3F4/bZdcwrvculUSt3OB5dGKoYhiUZbXUDMXnD+02tzIJRbDod1ZmgukcPFba8o94ogX3/gNggKLr+V+5NEMoPiR
N6qnxG1piO6EV7ua5edRFBPr7/Iy40A6jXqtlgbghTfou4Eb+E7g8JbB0t9s+xXZcJR+LL2qMCnw8htO95YAbSRwftsdiPkpVbXM08IKOPYqJhZ65zbw3uP3d7FvAme6V59Jxs+DiHwd43pxF0ALKm1wkQ9Xn/gY
PjLXT0v8EnAi0z4hTGlUW2TwPgEse+jB5ubNTBtHUXzv/PuV7riha/tO9GFjYn6zVJNoi5M7jwZGnBl+W9dg2GMAEm/HohXWeY6tkuO23MVe/IrFQFQ+y0QJ13MDKGabCwc8/DpmxOZhO+3v6fmoaCiHfvhzGZjk
bujObjUukarSI9zKIah4uv7mUO1gfYE0sC6tKuZ3uPu2Yn1ss2NhlbP5mMTJs/tCby199sJPtlfjlBVIc/R3ankHj57jx54H1LhuP1QfQPEt22URnHPp6lEN5EvcS2Y5rAlgHo6gmTz9R9NredFuywKg1N2biXNJ
QnBZSACSUENv8R532UuVT7aHPUCS80M+et1tRA19XWT+UMrW47ym0/nXU7//DUB92KjALeaj3CjEFHsdLdewu2QKfwZ8pQK+3+eMmcd4xr2T+GYRqcZEO+ZTTkexwHGNH4J2W+c1fgj65O8tdGCmXBkxncOkQ9/c
apFTF8ivimJCwMwlBiMMhw8A6uORjyu9hScmr1vpoo8+hnXWKX7zdlCr67Ec6jlix9W12+0Zm71zyPJPHm/Z6jgGqxpZNblDUQtt4DLDLuwwtzegFTsY/WmU2EnEaHA1/HoohvmJO8dsr6oWdMrgtLpldltaX+W+
Ll8ktnj+VPli7+Hcfh184GHjdeH/HbVZtOVLvEe67oU6XhdLv/uU3uQauAlr6FSkZrw+6e0CE84LvGqCXZBw0SnwQ7ZSxkQAgn8OxtswN90xilD2Bz9/R64nSqTrtE4K+HdaA5Wq14wEWKrhTeIkEsbeeX9S9mjw
rAzxOeSCfJwWfXWQcQ1uZ/PiBbk3BnG7MfhHdH3cbhM44nwpEgjT6d3iWbT66L1EOxjznkyBWC1iiz3GhDj8xmxzUyfJESJ3vpc+kWEJK4v2FvQPTYt/0mhAeFKbEjH3cpFmFnbbIT/zjl1/Pl1S/84GKmrVuXGT
i82PdqI54jnFjaumYZuoVPHHiQXTk2Qi/mWrM8oTPaEPn8ZtRnv0s2Tjgw/4+oWX6p39ZVWqcl7DqDm0O4h9hSakifQbs8/zTDZDkWUkJEV5eX2DNailc4Fa7QxY4nhKEYST+Dpu1Mv+YUZydJXEuxivpJIS9YSg
5o5VTIFLj8L0RejxwZ/dFkZY74o/7k0qMoHk+kUFI/m2TCLQyuEIBTxGe09/iRu0CRePHS1zZGhDZpHBPEbkGBeP61rsWDzkroM26qXM4k6GWTxta4nd+oyUKdji4jHREpUJQajEqlrMVVUiToQj3FPS4hI1KmLu
0bKkwhTtOzNp0NAV20YbRA27/KAyiBtk3pR1KtLjIfMhxd9IyvHmBxOIxTpzqCr54EistiFFr0MMJVw0MOl++fFCwk0kt7tdYdtyBkYnvo7IcX6qid6GJs68++NGsfc0Y7yYRIzQ0Kb5DfQGpWAAzA5jvd1eKYiY
YxdMwzgcNYrlOAJO0eNLHOzsRQ7DvM4z9a8NOCwUYj5WfBttkb7pvwYPjOZTmhgr0hH/EMLM+QYzY9EKpj74fgayQNQDOTvRr+FYu/yngU2tctWGL+1enZsIpFHzjcJHFOUTnuVoFbLo3HRVI7lcQSbI2RQW4M33
hWN8jPfnZna2o/ss/+Rp5HEeTaObBvMS9Ciz4ClEN4h0pb0bBctZIB+SnhdxlS84V4VJM387ZBaoCUVcFup0pyfUJQACN6hUONwKkrrHo7rNGmSCYsJS/Cu5H2794sEZBA6R+5lxl2mZGyQDVtqC3IPR3ps5jJu7
h6q8x2Hr2s2YXc40gWcjfpfo0k0+FQs3XWnl4TjY3xSM4amqlTRQgvZkRHZpAu6KgkmCEPAYX+ceyfksfQ/2o/43MoUjp3iHlhFsngAhmYBZsTeHtq/+16ea3HGgVZltwiTtg5hQbBX0oQLeQZAmQZXqta0y6ZZv
CJEK9s0y2rd+9KrJtEm0pFoSqK+gUmMjeIOUxBDdYLC/ZduRvOUYEXWNV8E1gPj4u869r/YXuNOWywgTPBC1/jVv3tc6nvADEnhhGKOoLfr3eptmTw2AjxQpll9oiguRFjhagxQdY0MoSTumcfDoGrhFKjwi9mBE
ilSrJip4s2faqSCWIrlG+BUytV9SWBGMhHyWCV9uFqJKdi1OJ5ba8LbVkqiyF48A5m+Hza995AgX1K8E/BcGaWQIpKmCD/KK7NTAzPF3i2twjKJ9hF4W7p1OUhvu6hbomYPcsLsxLbk9XeNTdThms0PgMtlchFhB
93+Yn1gICUsWMe3Tb+ndOxVQeSsoqwvewsCx6Az104sFvsTVxPM569xfwkpC0Rzdu9PlmTK5GB7xukNMPncLqcvo49ocNVJQR7lx0+L6pHwvGBstsAP2sZHNclXzgdL/k68NeilcUV/NtJRCxsGCvKy61AEXiyiW
mJWKdYtG3qZIdfdLCOpjCPahKGf9t5qt56uvk7JfpN6DhOSxQiCnnGJA8nb/OFftSM01qC7Mw6WVOSclaZ8LML8CsQuUmyKGxtkwtCuJXNJQPW259jEt1CvRT6zXZFy4qCUYO/d8ZLaqTJCQ/e/91ej1SL7lisWM
o6T2QLN9uiLU9GSPVeQ38dlV6pTK4jpGGvdI7zXYapJofpVxfdxPRYRL2xf2DIKAlEElFmaWVNpymKzl31R7rrVihExVeDLW0V2TtmsZd41l8yCPJwu0Co/caTWLf1Ec9DpwH2tFiJOXo5TJcfbAUESynBSoMJSF
v8RvWA5xibq/NVH3Em3Y5q01NodSLGFXsvJicHQZ6m6xODOUsH0SA10r+0v+198+menor/MB160T8LLDJYapQzHDhZhv8bN47DzqJ5gIdqKznCJlLRaWatGycDL2B38U+yOfTDJ5k8YpyctAIYM8zTGaSb+HvPQ/
2LdSntKnX7v5cQD58zmxKJs0rW3jlM24WVi31mD+YpD3GxLCvRGxOu8hmq9v4S2eJEn3TJTd1lwr/dybc0jLLVnSG8ySIKivQ9vfzRSm50gpMgRfkyrFqniS68Jtiz9efU6SfKQ3Kk4U8DFF8MBEyOGRPRwAEXKJ
HSGTBaoDgPD0V3UFSKQiVzFPZts+ozD4Ey+y6NPaIa93zTv+6m0uVs3fW0Efqnrp/uyE28BLy5A0sZ03si320epF5Rg3TM3A+MvmbpjFC/3lyp+puqQAtfAyjY5Y6lstmQS726or2rhFUMBriCc3gXzw2BUsRyQt
0V3CKi+Eg7ZhIV2vgN5QPr5oGZoLfsaI4AJGrQsos8hne3ISk4T5S839arA9sETdAqlwxaQ8MoFE1wvqn5+bV1I6xDY7GXvJSojmiSHqpXsxgkFgza7Ek9Vnjyhm9jhBwOyhNurtOn5u05sEcTqw68Y+p/b0JoMv
+JY99eXyMw5Kkn3IbnMwhQNjUeurWMi9U5FJeCCKWhC5ix7BmAdms8mImDQ6P5y1si4i7VroXROtw27h658/NV/t7Gu4uMgSepPqToxT4UstRN4AApM8YxylERjNzlLqu/xf8TeVZX4DS1xl9F1aajP3t4Pwcssh
IGlTV34J5YeNQNEVsX3j9rbwLCbgbsezTbI48TnZDcpqcXlIUW8SJMGs4oFt3PNhIwhIx1OR91fK4pnbllH/gTpvdthM5RzGENY/7w/33UtuOXk5gHqOrP3fsn946iaM8GX5ekzYCOqsTmEayhgq8jHa3krtsSmQ
sm/6FrHsDX+pGOWmQ6YGkFFFtbY5E+W3zbVUc3pGbAODEVZerbDe1cZE2Zf8z9U21UZuZ8kLM/61iG4vVRRKr7IYZs9CAnaIv7zUGPk+LLZsNwUTdV3P9X3JePQjsjyNjfo2IEARNPh+Y9EwxK5XXr56p5/3C9tA
zVdU81cR+BtKXe/n8g7hLVk3GqTAthuFFURCjMtX79AkSLe6OqmN3+jT0OLFonp5LElf292fIoYVh8E9jR0+RQ4wi6Updhq2q+gvI7tWfMOy/bZwCJ59SmrBOMQhbXn0ykQZ6bt/qd72bdsTZpsHBdsIU4P+8br1
ZU9B+6tBvz5P+IAk3SN0jyX9oXLboh2nb2Fr5eznK1yfEkdf52Wm6ewDWE9Bt9XuurjYtGT7JuUGQ35Fv3U+imjJejm70ePLRx+fRoQkYlJCT16edSza+QXsm61uaG0GZ1pwxlp1qP9YSdMj6ASd9m7ZJYfJSwS6
sjnRfMxSvl84KCbAhNMjP9rqvyGeyj67PK7sqiJVxHn3a0Y+/ghIh1cn5ogtPfVXWPQPg4/lg9IhSAZlzDClG3uQkrENrWaYtETsIBweWInRBco6UkmVnsuSU1SuYJfPE0dXf5fyU5GkDO/xJKh8Tz2Ggg5MVAq+
+kRwIyvuzTU82QXK6FCyV2wQLMnZMuwpQIGpk222pEG87np51MAh+RQBnSTWEd1o76/IbDh4wSHw6OITyzh2Ftk0FQ48xMBIduoduq0qbXaeIsnBtmJfZJGVao9Hq2lXVkLNos9LkNftSx+KoZq25RdgWc3CjLUI
c2FepMCdWk1Yf833orYzUX5ulgc+qI57Q0PKh4z1MrJOK39zQzaRc5YJoDSRT07sP7jsACo4wgLl2TBwJ5f1NNc3kup6aSvdETc7xYr6GdsZ0XI/9V0fbserEpTvlBQo1ITrdRV4pDGgF4KRRVd92xTVj330Uaz1
0SP0fu+Kqe5yshIOtj7sDKRiKIFyw3q0IeXUi3She82lcYTGxk8HV4WPkfYMLwAPfRkL/vF2Wpj/WPX0pw+tev/mCEbl3Z/V++5XOq4Hw6dkm8f/SRtVXz3e+2PslUNRdIZ6o/bCL37dPaxW8+YtbFn+oJAjJkj8
m+LtjSabYUModNEZG1/Hnv6rxuoMa6m2mJlqt4Xzzr7z7+MStm3C4hd1K0VgvNGfwaLQIWtNvKxrEEchOvo/vn2N0iEdT8oq5DinydCcJrH+3g3f2ptYaHVywIexlW1SH5aQpLfez14oOFd8CAeFzrBIOjeNEhz7
56gbCyQN1nPyQHrHbsI428uVIIPXW6JvZ7RezdBDYHU6i1oqmS0fyYwS5gAPdnx3mjdUp0r4/4P9R1qOwIUWWd6O4z78IwkQT4fNkY/Pkx0+Yz/mtJhtJXHgdNBc4WlVOp18VnZ7VNdHxHT8mdgzwO6uybff5v8I
7RuhsyB0vlzikEqMmDOvERyu1FrM+lP+PLNix+NQx7lc0+p3aD0xkjr22IyONF74bTOO6BqZ0y+Y8Cv6qpgqbTj6qbNOyUH1qFK+t9echSnMt0nO5dwIo0fauTG+9UL3u5xApkgTlEC6MpxP2pZWobeFTKnzRIUO
faYIHreAhvUKKS2EuGHLucqquo4lbmL/bPZfKNOEPUs6Jmzt2ievGwcabDEZdiXndDnzf5Qdl7Xr8Flf2OY9CzmyrKj0jvA3lGyW+EIgOVDrfzC77nViqDW1k/CiVtaGyN/CXLsPb745lZ+aXh2PtznHx7Pak3P5
z414Fxt5qB2GY+TX/VC1Rlh97sH2rqdolmbb8koj+eVM0DhNWQEYWwCbFuWu6gvH2Lvl6B6Rh3n9J9cIa07mLmVJugR+G1tsPiLH5/MGXzVTN5Sa6UoENVIGpvbQBGsOu4E+mlUlZI4hI5LtzgSws+QeMo6e75KK
Y4KBcFrhkDkqNAtXlFjYt+7DtPtlkHZ6TcFeeG3pYQHN8Jl2nv1y79MtHmAnvu5xS3b6qkp6FQqyIAJ/l8h3RV2InlT8NVE63ome9ytMn2J6ACtTkt6abSfPWgqmIIbh5KJrfjFqTJVQzhJV1CssJCMGOmEVoisF
u9R+uzqF2b9tE5q7ZLeL744svuuxgxWqDhtjzTKB1iZ+4mwmowCfdc41k8jm3f1DMq3TIOvUuyGe1p9fRiAg09pKyd4uWNafdPSlzxEKgbI02XrSaHCKG3eP+VAzXOVS9870HfXopaDmoenq9JfatxPyPTcKDHXf
YfhR13CxQIrq5BR8Mv0q32EjrX/5gRThq3asAao3On8bjnS4o41GY5Uux7vgBQyu7Y0lgJC+bMTn/y7cums3RhR5HDQS7kixzCG0hOoR2fjGNrDmrkcnkMOYeFaFoRPQ8nqrABi2PGq/03vJrTdfeicviajOdQqS
L8LCNc7nrbXqdp+ftkffexX0+/GPb/kaJUECRGCEoIGlL48UBWFnvwyugd59IV+FB2NfMq/m2NLSqbFEYOdEz9V45m33G1G70zsxT7dA9EmUCShx5zpcBMMiuRrw+ccFbwlcsR7H24iMSCkFn5W9eMk+dSWsTBo7
imD2f8sOinjgmaG745wx+MPBbb0pyevB/3dNjlqbrYmjzx2VkCwajcb1G4bM1QTTsJ2bz3OBSDmCoN8ku5TQK5AgTUhe4wY7/orwVKr703olFBGsFmCHLIWVLL1F2hH6V4Qao5feqwh1YLqquoN6NmQILKn+7TY8
qcebIl3svkWIByfi8Z1UdCckSUEu4lk+eNVaRZz5tDD8Waqu66gQX/qEurlf8vJBy9ppxRfsPrgu74YRVsbSLgw242pb5x1el3y3c7sFHelftYt2N0bK/s2U2h3TnVrz4J3TZgUHjgX3PKG1vnEFmN4L/+2805jU
rqtEJYIlLV3fcRWGRbwmZTF1DbyvBe7A4T1UdLXushJNIbfvQ6L9UTDjuBuJzBvfOnYfoOaCZQCVbDURXz63Ci/66rWj+Gu15vkn3JhZ9u1A6OUwxG/HXh+lruHNDuKwQLEvJ93p7HEWc21N+2koc3f1xnQ2Qwuo
TXjGjVm61yutLpWgslXm6xRwp+jpOD131EZRaT0jWGsyBJwJVTrpyE3mc96L9Rj7dhsUPlIJH9tTJI+4j3xyP3WgTtS8qo4EybbCkes+Ua3rja7dT7oPPTV42kh1lzEl0sgd9LqhNuJM2fjqVi0O2E6+u9AcM8Fg
bPPETff4ZqvwRoc80sSVk4HR6DKZH5pOVVgyq1czMBQn77AU128Lk4LURrLIw8S1W48iwnP9+d5W5fwvmUTzIM7f0pwkVpiBvwExdQq2vV3cmAubcmETasFjOvcye+8XXLtBle+2zgA766+t+eTbS/D2n7oE0jYJ
24eCtIN5orOZ8YPyGUuhhQquHR9DYOEyQ5QUP6fCljYz4JfTsdShl8ZQe1JCMNXkWe+fqDydsgZtKkjbJ7ExlJGSvHmMJ+WrB5fw1jCvoirKaK/7fN5v2wV6sl19qJNldWO8GMLQ+/3dJT+FHF0/12R1xP0cTnBF
MCgOT/8IEA+sqax48gPPIQl1R4+WpHXnXLTCfEvNh0JIbEs3qtwGI67fQ2jq3DYpjE/EKkhBkx7UTaI9E6HCS8lItLW0MdZ3YyTAnJRCYMQ5QW7eJ/nSrtQTBTmVJiKPKNwPCiuJ5WtFQBh+h55F5EDUofqc9dcv
oMCBpITozWehEZdnRPkzPJzbrseGV9R6Huqu2jvjkBXkmD6Qz/BIzBn/RqMBtON+vPvl6nGtcGuUanGKpPee4sm2vT+h+PxwyprbjJVbLYKbb65p2Cv4eoWbcj6S1/FWxXLfEItBdieYAxc8dGAYiiPsFbgFc7JM
epsPmo+t0nw2Xl7CnVK2mVQyzsjwAbRcfd/dgPp1IIaRBoejB92Gz4uY4slBbnSrtCgCzFzJY5VN6IvrKTcI2jWaR4x3mKQQhLSqvbWGIb/BKaIdw0rcL80s7aKL3iyvhaD69A1VhbhBb/ODmHuN7Zj3Udek/Kln
4Dt3kseP4e2T54A+buY+8gdn8xeIPfRWuwrXaDLzCZrPfDvzAVpExon7lTdzG1FTtdu9tejTz2CV9cu7QVXHLJM6kY/Gr2GCZWUNzCtEYFm3Gj8redQpk4X4RffMR00DIvVmmd4D1Zq7N+d44+F7NM+BJAXC2Nag
tPWdNwfPaDtxQ1g6y3j7eV3meeZkAWlUyIXWZz+DKNjJuFDPUMURyWEKOcDb3E8RVOnFLVauLueyOxoI5FgN17ewwpcqBrHv3NbgZmBljOSHH3nMPr9DYCuGS/WV93CfM5CMGHPplGyFeOm7l9o6uZyZr7QQ3/6g
JcWpxyUNJ9uCOYEIYV/w7YoDu4BTLu6gq8AUUMASGYSk9UOApMXZ52eoO1bYETNUnouBWgNIBGF1HxFmzppEraWcCcrl4vLX2//qAUpd3wMoF4qpZpZDagdp4AGCK/qyljfqJtyCX8YnYjGZBVW0w8kirfHsEPTx
BmeVVQdZPf2PJ3N0qOK7vfNDSPaQxg6O0sxiHkpqjImmBgd/B1LHe8WGZq/g04RDJHueN9a2uAacVyagbvTOHZk62oq5MddaiyYD4Ow1mOqKabG52KaZ4dyuN0BVg0yN/vUaZMZFcEfOokcJNIEFyDuaiibyTd1h
1AYQzRbKLFIq0ejz5Zq8G9VTs22EEjoLzUjNA/O8BXA0bxiqFBfg7iaTJqe3ovcbjcbBgxace9QApFaxLdMBF0mzacLx4C9Dl9jn1MimBmxb46EEENa2McVKlcsvR/6kWzsSmN5a/I8WgMz3a/8V21Z7xv92GVcc
6w2hWGNT3/+ul49AFKJMEYVkqhL85Kvk+9zyqfVeRaqaf5C8VHyf46aqoG/LOHr1+8s8fqtW1WjkyvfUX/4IRGb8DBIp9hJjdpoE7TgdJcRwtMVnH86i6dJjXW2E75d3O4yKpn6d2UWM9LtdTMe9KflVM2askdvr
JxwD96Kqu/G0AGmwTH3wFZy6/rx4mc2xz5d5rhqiYN569575GwCnvyLf4OoVkfCI8Nzvhrlhy1IK9aIEZT8RPl/5ZVAMEGUJHgeVCn8shoodTnKnCyvCv92XyQkgXJHnrlVAV760o2Crc+qRdL8LoYXFKC2NXDd8
QqXQbHrqe5cLoo0Nwrthtg6mS+S2PIUv8m10FpMf+LGi6PqW5g9bZfrczeHTHi1xYt+QJapvvdQmEGstsxPi7rhfFha3bNon623Zz0EF9ZK+wY1wovFvGiWNkSXDfffZwwwlw6OQSxrtgn7S/TfcetpA8x+h/8xf
9mrsnhYMSbPnGoj/50mTzBYm/PQEeUtkqgK53dT7A2sBXRGeOZscKEvaKAFSRLSGtgi0+9TCb+x197z+MLn1idby/saaZ4sdQFx9spR96BoIjOnMq/nhJpP4x1t1GX6XK/dwrXasJzXFOkbVAwgGMATXHcXGybAT
rxF3c5uAi2/+/tD+oFhOCe3zMDY4MiLE/oxb4vBq0njeUstNmL7KZpo+/TRfGIx7BK384FngxLtlQaCql7kBYdN91ZFMe1tQcIJDEBuRfPgyEuVjaQ7hXUpPYUZaRAuOZKDxPh5tOKTGgArLzTmwTkvn+xWTzygM
7/CRsQAuY2c0Mgr08hsQjNjHRscjoLVPsL+e3p/lEC1unU7FJtz2f96gfob1OrCJe55/Xkwxz2nabzx3iNZfK25+oFivLzYF/c2kMRVHVs88Fzd+02NqluLcEvb3NEW0MF0kQW7S3BQ7vQTBbgRRimhRHUC9EBJP
hYSslmNYvXUvr4ZzIeiiJkFstKnEF0LReKXigIrhIT9i5VfefK84ZUpiXIO4f7NLtipBozjNya2AjJhzHxUqsDY85VQTKP33wlCQmGNUJyx7IR7YUH5qEOOv5AiFV5fk4fKPvFWWQ/wXj/HzQ5zmbCM0YLWar4zH
uFHP9cjH1+izDVNdMPis1bxPmW07u2sNeJrd0a1WN+A0OEb/zkV1PWq600lF5v95HjZpChfpc02iu9ZbX+GFGwblM0oxmWalDxmR5nlLDwfdOyPenyp37A1xdl7g327rXh3T0I0NcEknkBnmaO+NWK2/6wKP9J76
vC7PrhVHgzo9MOT+HD8oUzxwQKhRJbOLb0jTzj+unXwnlxl06KmiLSPA7klT/sAdY5rdf6dnQTxxQVkllZ5WvMt0dU5twmEJl5/pgqJhpYQpWsqu+J09Q/xnl61YMoY3BYrjEc9XyLtQy0WRex0lye5XNMtLxQhN
F4AaF1YYeiftqJaxwsnVM3b3qc57363mFVmT2P1ZI0TuiKGGkhO3uSeD4CvGTuhTPfVhXuCh+ZtdchmacspzKuKVqlie1zN5bDWjWPT8Y/i9L6wDc4KmFJc8IgS2iCbzZRxvg4g17N3fGkknwuh7HUUi0Er0MJz4
o2/yBofpfqOgSPLI6wovnwbbi2Q71iyne5S+nUorvarDwRPUxTOwk5KkjM1o1JkOYgP/Pmg9qJbd0cDn56j2PztrZ36YRenk0tMnyDDA1hGwwOWx4Xqffrj1jMUgk17RzC5LkJoGf8ApVyfYcWTfLqxHdDyJZoGX
eWvlb9iBIDrSgKDTtfIcn8HqFhbX6toBILqzL/BbaBtbYbn3AdO9DdFEg649wzIMfeYhwZiHNBQXP3LuMVFij9dTmzHjNNVnXQpgQt0YW5jf172EoufKCTEdKuUeH8pVgbP/sLwc/frJGEhPeaMyi31+Kp0VvtDL
LjLd4x/SstA9y73trVH0pmzXBdcF6wIsaFKqKUFaSRmx+XqL+a3Ii1Z0lQ4vktfxv390yadMwEpiOepawdwG041hkqDt3zxY9j3eUw+/B058hG5RM/Ha5eAjtT7X/UJ2izqxeOH4/nwSVjXTtX1TmCWbdVZu+cgH
Ti7+oBYBUTbdYKLkRs+LReqswQkw/5DeODf0/iOM9IFz+m9KpNjhfFKntTuh5r6ZD68CT0DDkSwMoH8ImULlXigMkHg6m8XwevcFIuGWrp2qMab8LO6vP/TdLjAp1god1oC20ZyJjZQtkd/CcHzYnB5hi3Egc+/F
1Tsdo7TQcgMxs9xUa6avh64miY2A92/VtCQc7oEORiBYhBEIBUMtsnSpMFXrNGb6oMr/8b+qorI9UDpzbesPXxE53/i4cH7lpMY9k1+xaFsS9B4X+4RtolspKm3lEh2uVQN5utjw+2u29LgfLgkCV7/un7bSEpyy
HvDp8nQ5RCxcyV7X6XwoqVsUXG7sLkU5dZppRT7go0DQsrYBQFrh6wRPveW65ALAPGrvLnCekXnPecfl+k/bC0RsTOHwbr76wnS/LkYIN0VK2qyzarxLwpQ4JZgaYlt0+qx8q6njLlxGiEvJStanTpcGGGUZiGNf
gugjqI//N3YrdXrFMsgjTX/YRaDnXc3Sc5rqIM9QFifNSYYI9D00+NZ97O9rNDwbCLYB8WvXzqxULP+YigAQqI1GpEeYpRwlJfHLWD20IzyUVxhJK2GJT08M+yyAFEyQWfydPz5+OSH+GL2iI45NIyc/zQ7Oh5SZ
L8Yvj1SQTZQr10xjDkIGz9vyTHbxOS1gUKzeHIYGMd212DuT6oaJtxXZ277CKG6dFH8Fy3UIeLWnnaeUBB6+xcG12XwIRjT+PA6KP64QrHA2lUQg1/9gFcr+HG+OGpp21+7WjATW0aLEhn1724XnZBf7m5rdt3y6
tcxzWiBY4pYviO44Q8yE0YmgmfnHlYOyj0qotHTBpR6E+ZXlrvw6jd7z5i/pZZ35Zr4yV20bc35DhExjWpS/JRpNpT9ilU4zbSEhApdAqvWJJLnYAy6wCdcvcB3A4gK4BuwLsLAJrxZvBs/+31cYjpkre8owEzqa
AYu+iiJoxtmaJ9B9eyYPelUrnYLWjvPcYIfpk/o3Tf9vuuTPUJWrLmQ03jXumfUyLRe0/3Mmn1upBfcumYRw5SxnCJ9YdT3GPd4On8Guvak7Q2k/92ShnZpnifBTvKwtmNW3KeLVSK1ZMHq7If5XBU9ds96F+JQ+
qnpPP2ZZgLGnlZUWgjuz7j/I4PhoSp9WZsJ/Os6I+3iFxP+ffDFT6r41qBy7KIHdXct3Au9evdw+qDtS7QpacR3noGvdva2FxTL9hrD9erhHuDetHRKkT+/OsFfhXuO95xpVY8atOwrUZXo8An2PKx3Bd831VIG3
7z1WE+JM6bkLSr/rVx5oXNk+EVqVSyFh9Y1rq2Cn52WGcPPV6+XAr8qtrSB16eHVQdORnSAukeD/5qPrXfbx4fXVq+6HXd/NzuB66eshaGklccH2VKmewcnseObA6+4nSVAprCwbiupMpSuwPL48oxUFwZUbv0zg
+p/AG4c7sCplZg62zmrd7rFN7JW4FnK+Fr0mQ+WqiHQbHT7jEW/VTK/as6E32o1Oo9voOX2rVpHiS8+R7X1eEwT5iYfQdi9QMypqLYLdioYsKA19od5oL7w0OguNRnfhR6O38NroN/5Z113BWf+tVlNBtCYlepOT
dpQwe2S9J+7uNd/tBd/vDW8LS5WoR+X04A/lfQwRFhkuCSrLTtuV8q7Eu1LaleKuFHYr3dRZoFTYt+A/Ia/QrY5sn9jp1JNGQ2wxqu0sP7SUpPyxyKikOoZ3p5CrRr+sZfJJAmR55XEG6lINfHTb5/uZ9KbEiUev
uNOkILv63lkSx8sdI//S/++erF78ylW3Wv0HiWW/ZzU4vfO+cdtfzEvxp9M8nO2/spld82T+Bp2XDW5ggxq6IRqmIeeCkUAbtBB/D/h860B4u/JbX96LTPp8lo8nACMDmt91Tx4Idz5NIsB2DH3tGKu3V65arlKz
UFD+10DFEJxBWgbpGCUQJOb1T4qWRBWmSKbJLB/9pH2UnBOS2/sobNBo/yRJanR+UktsdH9SSGj0ftJI1+j/pJS2MfjJIH04pC8kFZ2E34KBGdaSoDXk7OVKVhuIyPV6gx7aeMl/DxO5Wn+o2XCRAy39wCXU7tzO
MkyezpfRhknS4nXh1Bw3qHFCxWX3qSXama+jZ/yZBqo91Z2zs/xGlchzeBVdnvzy32y1X49/ef+uXb7PP/y77NzWS4bsl3yDx2nH84/RaAsReiQm/Kr4FnUjvqL9PV8j7AfeTdhEdBENUmR6imes8eG7sx3EDuGM
VREMneaj/dtau198izxOvHcM8fyYWTfKEDcp7qJoRhQtlExHgSe15M77AISehjZdDvaNLzp50b6SMlqT5yFkbFCn+GTDoVY/sWUkR3gBysZmNdZE9wIya59acl+AknriUuqLhMNCXjLlmGwzYDqTDlH5h9fU+gn6
B9DRHdP7tHIrkB785B7GLuXMSpmUfQv9o1QL+FZ5lLIN8Qw9WkPCnCSgPapjBHcpB8NGtijYZpCcCAJIrQXgOGrA6Sh7i5CHCQ74pZH8oHGCQbMpjvQHqKPdMu77nRS0TYfM8A2yjRounjR/cJIFnlDjrMi56eGo
xwj3ypMEkxbMNCS24NbuByYBQ3WoVgQkGmKrZeb6sszMsAPYFEGw/5WKPbEz75/vuUQUWzzeRVu/T1vFfuIv6OZg6jh2cJ2+cbqLOSHZlou3ZTR14pOtKV648tu6aZVnEpAVumAtGxGxN/YLcPW3y/o1b/2Ii0qN
ee2JZ2KqvGrEsYi00E7nMXHNUYdY0T41FYfPcmdolaetneP1JJ8w27EJ0Jayu5c/O2avE6J+WbOQGOqvQ8p/2APUoqqeqtGK9tkgbN67Sa8Rl8RxRa2HvMFlZVabA6qA1912fBV4skosAlZ8PAbXIYh4Q6ygw+bk
pp37eqjlpYkz75NwPSSGJXasYAOhDu5Wr6OfRBLNVDuyTkl6OqOX21BxZG4kEeoWpujGvIB4MyLwyFhJtaDUrCv2NZ5puuGQOI6Off+zMhLARvM1X88e/fvJ01pwkLM/MGFlaORyl4pS5vil5D/sg5RzOpwb+BzY
7UAO41o78n73JRHQbLb9ymDQ/tyuoGzttSMtbswQMU0oFo/Wt+5d/AXgJyhEFg8V1HOQ6aVYUBboTpFs6gYkqq/619aznFj4Mzd18gOtN1u/Rt/K1XkVKfyRHA/5tY8ZWSSYBdcHgcmK6y6kr4Id2ewncE0kdmSI
S1VLW6/TcIU6jcEXylzN/xoJNc65Ay7+QpRXfPJGoZMYTp/c69UnQ+kt/xMxp+7W8bmmOyXcyz31eaL2yV6FH/Cni2mnxURA6yEk/IoYr/ZwEsFNzSiIuztJ1JNABmBK4wUzZdyhVKMA42enK9U1HFE0udO1bZNN
bTO7I+hM8yEj8iK6I3gqtdlzIUw0eXMWDnjf2JXDtUQVk/3Y6Mfzxa2NzKrT7uRCprCaAJad5ITZqup+P/o8aH8zTkbP3oYQk0XZ3rowFd4iceNw0m5hQ6jWqlcuS/QnRGg4WQlyJBKbMMI7SU/o6U9ieuiQ/lET
OZw4YoLR9mW+70jnOzHy2wgYeFrPR3MnXrwR9YhaeSH+6Ntov3s58S5a2yXOmgHHn7OzYZ6GZaGXN2jYQJdJxZQX/Fu8NbJttJLXTKYg4iE/QIpbjXSpbzrivz1jjCQtHYrouj2qdNwTFrPCT+ORvm8FnXgUiiG/
Ck9m1IHxv/wtfZH81ZQcoAExAwjJpUNMTOr0fUIWfyVFxfSRrJtW7qzYgS3FKDd798BPD7WyqMF5JI9+/oEoG9nt1JcZX41yYl7Ws4BUJaB2X/sDXg41mCqUGTCQbXnzMLWqkrJB4ikLcjtRksPn3yZIZ9CUgyo1
ZumS7ZgrkctSvIbx2qNBLrShg+JQEGEWVjrTd6WY6NILFtTWiHAsPzZZuVl11l3X8ZPYmT2qyC9i1tE2mY+BfQWRA85uCyhtSpz+Jo+Jk57xXt9rQWSSwGMYg3LaBpLb4Gxx06PAJtCXUKWMmVhYu9paFesLsfBP
VQ36beEWQkSnQs9YBF4odnduW0S+PVr0bVN4/3QQx69KweobtOvG+e1QPAqWsdZDYkHneY/9W+uoCGANSNJI3VtVMl+NfOKvaFW3tNVerXh58grAjAKnv6FZs4LaM5vWOEqxHWA8rptB3D0ePMZzGVzUUO7QPjET
rN7f5t0Cp7LPncka0kPaVQ9F5MbgWC5FJPTCPdZbxm/mgdzlzcuDC0YmA0sgQWC0sXkExg10IpcSAS/79d8hgY5Nm++zoZ39KbkjvPwTkR5m5JaQB2WXx7A8vWwZqDmAC+8F7eRLLJ9hOAHayLRQpKkD+70REWoS
9Sm1RFruabBL4WJshD8zdfnnU/fax/EPoZt48xETltkjKeIOBny/ovOVrrG4E3HArOojqJMwRgNJTxfkZSiqyxcNYS+medxIY4S+bm50kS0kJLye8QP9CxGPvugNR3gThhapQDR4QB1ZKUaQaoK7K0W88PSTT3L6
8etPwecrmQRSU18w+moijzV5OBtqxyliN98rb8WxnEVx5lm663LD8iMhrHQxCHVfaXgNFS7ClL7DdjrUf10CDNXli3w+xemD6AeA8fMwc33RVwihH1Pmk72k4zg0TLupbsDI4ZH1OEAUaeqsHB3ViIyHIZa6YqzR
gF0vjKUxeHiK9gnoLqar+0MOC/BmGRQ8X4eG9OaKC2DFdDrU98SNNCbsKqN2w8IY43V2HVrLWbJCjlkBvQW+vYSXCZFjuKAmSQ/Y6RceQu2vAs94pSdfaU2ma2tH7eek9UuFBGWBBLl6RP4MroMaHtm1ND0v1ZEH
YSDujPCfEXWCgWi3Ho+16Kwc0EuzWe7NHtrORJMoiZHHX2RIfAtsq8en4zyMJjTu8Z54MsQ74PNmT1LiLd9GmopvayGNgzTLh49SaLydIu10gZvCRWYWMQe718xb6JXLvWd2FsHl7pk7RGfcn5nj8fxev5z4e26b
jdH0BdD4/T468bP6um+1tXT36zL9lBljzmhU2R9DP2G/js7tX23eoy3xQNxHD+i1diN+Fh3rZp9j+Q1nrJkHoO7WkvhWXZnedI6o7lwJ3DX027vJNAqCRY8+pBrsniOzB35fRnEfI5EOSRPTYMyPRYbOO8L7F8UG
6CjN5iyESwNMBNXl+K2ajDiQFofvset7thP3KMmC9tfCsdEL3AUsHfkQRFk19nSxfi74LmiYY5oiAMopa8/xzN5vbYuXyRygNxWxw4XQ+900AdPWqLU7PUcWctJPy9gBgzOpzEzc9c5d2sl7wsTEZipuPw+xoY+h
uZvjtquAAgNxSFx9i59OHr2q20m+SYyUHSCsKgG/4XVnuQSPRgZcgSBAROujZAsOkCqMJaNvqorqpLEf3LTcs4517kTktui7xQDZE7+kUkWEW1Wx27YIfar8PWIc0kLBUvvrmDkvXyIAIRSSVuXR7UtXho7bek2q
vvxu3TQ9ifA6vMhhWAPZBLRtfOnweVUpZPkgF9aa3zC4JlsFT2CW2zW0Hs+qrU5LNYgiilooSKrbyhauCQylcfWnNQ3Qo13gSyAAiSkUMQMjwqcJt1Em2FDZodUm86GvOHZZGMzlplY2rbDTTex0KzNzWq5IPz7Z
+MD49ys51JdueSfZ8hS/esl30OLnz41vb/2XW4reueKOfGLgbgWf02Vaav39zV9fOvX986N/ptg9UMrldwXAH8sUuaPT15jcaVL+HSKQ6g9Y9tTgBSEIW78noGjdgGfoXullls71uVUVu2cjXjYJIwhLonB7QgtN
WEVXdI3g63E+HGdGX32JbA7nxxAGUJgJmbkTQLJhpsIqcbv0rLXXTsGUZH3JvMWU5tCdxXm81XabZ2hAzA8P5TnBpeCBbj7nIKI62TReIUnc0cX24sB6DWjzR+mXDZKYTclcMBRLZ6c3Idg2PKe6nPDFyyECAoIY
S3968/zZabLnfDMf2hkHOP7k1+d5deL6PLDkUegSxYg9kOEqqH/7DMq0BaKNiAg9i1+vN9erNjUriMjreRL5EmnxRnoxblKHoyUmUSGCEnJi+ZHuSDwezc08mlIzvo9vzD1UD/wnfZjQZ0IP+f2p9dT65ttrQs8E
eXt8tbXf582plV8teXT/sMeydWIwTgzLS0MyXqOfjrBJSbePtua8o2nZcF9/K6r4gD5o/L74wACObFGTDsxJ+g7X7NqZ3LWIL5+a4DohqyUPFQguR5c3tp2CYryiUioVoBDTU+SGzTOJJhvOe99IXkafTfSmd3Jp
XP+3gDeDXjJOp+W2DMG6GjH7oze3ObUxrr3XKHYMrQjwbDBe9ciFHEhqSqCgxI4uIVTFOe9iF3qzujbgL6lAWAsWvENOyqivl6fCOYlnGAueLovGCAXjyJ7KLAWCepU9USoQIVksm18ZSFCfbOgX4m0uyaHzB03r
j6SexY0RxrD/ydezcVozpFzjJmAPzhJrE2M3LQr9NKVg+QWRhQxQu8ya1ZwndSxKuxvC+fOMOqfwXQdzvI8l2zIuM4nbtWO9TyWVuOcA9XsdxAQAjFxMBbnAiXXGc8ljqTzLr9BSyWd9qwwRkWWCRUEIiUoER1Aq
4ikXUf09j1TSYfjQVZpL9ImSPgeuTvJihiXIvdGFmKPeQALpGxy012qLnwtld8+0DIgGtWpHsfP+6h5qRVkc2jcocBKFSTlpZRiWgziGJCmIVBau/I4dPCcU3j/4tAACBM2aI9xKr2FEArmVbeWf+O3YqfxHjtfW
f/dk7r5vTHT+Tfn3q/HifAaOFVa+F6c536DuuV43th/O5xAbpOEoFN4av6+mfw5yU9GjRejER1S2x3jzwPodRNwmQijJgYW7ElEKi3zt+vs9jE5F2MPmanEIhhYXGTCzdhzkPZ347bSfwNtNY0frx6rBv1kLUmKD
PbqmCchL6wancSEMcIdlNyJRU60zmIBxwOeF+W9kOG0f82AYgkB/t5iA1ZQ/PCSwzRhJbaJ6DvXZmpXNpDiphzkRTm0+uHz0ZDBmEpen0hU2vwfEx++fZ0LT+vlO2PZhAyVJlFtqemUBPqVUIU43DdeO6nFipOQK
sPj8iwgDfmA5R6m0sKz+cPCvgNNBo39rhlBvyjN64LxqRwZCfCVTSc1XTuUZFhzRjpT4hOZBsg3+oMRflj5eSn+zhIidIOBzoPiN+jK4vEirOBzVfXbzok1gkUDMZ49MDEz6N7QzNvSHXq+lIqwusccxVDMlY3i5
8yAANcyCyWZRkGW1+2sgttTHz+j4/y5aqD4IgwNjG8RBGpwb06AYNIPp4MI4DG6N8+DM+PMBRBS3GlKJCYhGPO7mZjiu9uPl3I4zsFW7mgQAeiXu+ECb6/ZCWmLeufN6ZwxgG6Kaes8IMtFR/CFHNN36oUs8CA0d
2gREztUEpXcpaDElrfHKf/+gbJrGFqvUrle46iO7VX4No0YuEIXWP4uakoTny4Kei2pgCEwmKbv5uq0IJQafFpE+FSUpUsbWduzkU4OnCoP+kzeJ6tNbLECxjWdTiFaA16u5OsYS4SVykrTkMStWSpiZdM93BUwq
lxaxa9ycZCAEOwQehOblVpNN1sSKj0OUYea6LckO1CFrHvTEQkcEyq9gPvDYMZAQoJds820h5JyoublLTRbUac8hasGOtbhiyMV8gEuDBjYoCAzhUeIiH+HRphtvAOeNQDTVV2gwNAwHfjwUVECVU0KV/hToHPg7
1K2cRTOST9bKSL79cZcrs/yOVmY1iZNs2bIPCwi/tsJHlAspZrWE+HGVmrCZZxamo+24Zhre2wwrhhrxsa6gJAdRrr83Cz2YjhQjbTfDhtqUS5dkL7w/hhgTwUjj0nJIuwcJl0vbESMI5imygswpHmuVoEyarg0w
52iFMp8TTj40JHpCSN7rorHMu2RP+e3lwaavD38sHWJTxhlWzWU/OQeZS/TLpSR2rOwoFp6jUNQgLYFFwezLLFv60SRyoYMoULpAxJNA6RDlrCEMTZAVZYRZUBWl31WfMwK1FY6dFVyFeEgLdF0npzVD6FfeDJQW
HEiFVyX9TJaCHkCgkZwGya1/X1Qv1E8ccwXjCCklBNO86k0Omn+nPapSuY2jJSmwoOm+7oGZoOgHuKMoExXmLOuZ5NW4E1uTREY0SRTxdW19NymWfDnvcvUBMRNlDkv1/LVZjHE4FC/cQzCpAE3tu/sQvTrJO5mY
EG+z5hQ/ZG7aZF4qtEkcPxlVxIQFY9gC6fzsFUqej0EpK1mKiU8Nso/A8l3TROeA0VdxIBj1aHwEfEsgKH8yeCF2L17s8IoQjo4ViD+pN+kYGIG5lQWlSlgMggMN+pnkYe4hep1jRNSnVE3GBMcsvo8cDmMo6utI
zXQSlL61RfIaBPGngELsa2nZXKi9LGXKEZIsfBcBoEqEu1WQqiWilcSyLDKSrgTxM9T8OLY1QSShi8yG9HyBeteah/Ipr2Pb3zadgiT82puCQuZgm1muLpBoT5U8xkQVFSQbFR/W47fFV/c/G46k29xzt36q3Ow3
Z4yr+uCJRY9gJBIQGYehnzE+K6BOC0rZyTEiNRSlPUpr60tEqfWZBv5k5fdjqcfUOY1vBZHROJgkzfyWux16hjPmmNjhxA/EBz26ZvcQE/L35ZPifJx3VZustNHbOntg9jpxBoYMyXKCLWTzy3KhVLJXpJ6h6EsJ
xwQk8hNhB2fiH2Dxth36z91+FS1OYL3+K5H2U0d0+SUNjHm+C91O/pf8eW45+vvvm4dnZgzL3ONT3bxePZypc/LkFXnj+L/To1y3+d8Vf+o7Ri4Vf2ld+RU/SlDc0yB4lwyPeqN3qTIfP1WNmfDTCMOSAuo03uIO
DP84X9Dr0GztpxdPppbEujK5X34Y9GnK2PMAtgkvJMVckkGoy5EyhY3GYJkZsKXbcl/jZFSo3yyV/blfBozsrpfj6946aq34aLX6Cww3mA0ujS8HB9M3Ynt1lg+OxLvBZPAxWA6+ItfZLWbPT0ghhP8QySParwmw
v+GGrAD3VNpL6UiOkS8zGR0bVFYr13R71PQrrugVb6TMt8yliSwVrXWzuCInLiwFTGfjr70YzGb5yu5EN7HGzFOS1fe5Rn/Beg5koE58N/1mYkdc2+YB+ZDZGLfOG7G9Tb64H5BrcxvTp3qv7MWQbKCaY9Gvzrj3
zLAQzlhBdc5iYlAqp0ZgCQBqRDJsYL/9bpYbmlZA1xvd3seXcWvdzVBlkMeKwWQKncMFD5m7MTZm0FlZpCF99kGBK6ZRSWH2GD42eiMjQoDYGtvp1zL3Y60Mfh6z/noxgVsS6vpg/R85JLZg+x+g4T+yIqB9gc7I
XZldMZgS1mex6fbJW3Qkgug91H10R/DVE+mJ92Pe30nmbcsHkd7DuiYpMpxbfcwzHKvmBNZDnmZyIb5KBFP91uKr2zyygSqwwOiudOcFUk9ZAV8T3Ssud3KOO/eOLeUw5ORoGYmxM2HznQioe4pIESPqdToUVXgP
AcPltYaLaIlLZcgF0Vw+p8NczAxDLsWCsEQsaF9izgG3ZdLvuPFL7gYCirTO6CrZk1ygYyNBNSf7I3Xg+ET0jItpy/TFtAqSgm0PwThkC2j3YtlkWvih/tibskHLbGMpDpBTPbmM6BruA8mNlhiRjRhAx5uvqb53
d2ClCG8V4JKozPB0bs2epEQI7NZ398ZuT5XkLCNKAtGimpLss2zD16Gpw+M51uQ5voXTBVV2J44uqmx8/CRbFwngE3F9LXBOw37IkxD7UC6M33NNpek3oXyp9QTFUA5d4H7ZgjxDok8900xmX+dgJjIcxDLBRETx
f64C5PPfPKs2UeDI4F2UEu9DRH2JJQ/IrEym7mNZ3KsupaSHVQtK1eeeJ+Pv5SzKAVEuWyZwlPnJPGu8skW8rf2JkORvWQs9MGC3bnCInKq5aG1tDojqSqkK/ph4RQ0/20IicOe8yaGVXY6y+CDanUsq7gCvvEvK
qQk4SF9/cMkg5LJ1T8/LQ3fdP5FcZ7lXLNKLtG2uTBPBIRpgP0SWfw7/8iMQXaTVW2LDM2JxwhLBeQqNyFfFhXpXsVGhTmr8FYyNZkpgWeOvPI//SuPG+EV/Av+MyN2kNMccSNElYNxLhjN5HbR3VddTQKRuwHKj
6ZE44JNuFAaOjyKyyqaF9pe8MbNkaB8VLATcu5lvN14nPLcjWbu/N+Kbj38r/l9n4O3nvBl+7FaCWxu1I3wxRZBwa7OsDd6EqJsZCBA009Tl4QMDbLvWm+koTOMXhyO5tKEym2D6AFjo15Jhac0xkjujOWu036WZ
1zPVjF3ybh/yxYUujZwqBeK4NIHOFXC/pECzMfmXb8L3r9ZgTXHXMfyuHffqjnvb6hHZtO+tjwscKalOnIeJMs5Dn1Kd8tXDefw6nmy5tERPTeU/X+gDjwfCfXvAmfnX3zXDzLPf8PnTFgkX5q65UzZTl9sFPnCl
CfJJVt7tDWb7dISPSlWH/JKOZ7B4MqFr834nwO054hba2nBEQ3/fSISOQn+EpO/7aLiDKgYO8O0foj59RKhP+mIeiYQpW5iRWkQxjo+nDxw8sMmS1swTgxNNjLf8h+Dz6WFYX9iKdHSd/O67NlsGGaaGBHqCCHp8
rYjjLMzO0mKX31KeoLgW4DXcDM4o+wEYRr+NWeU02Txawkg6SpkfHmU+RSzVMBohwQEcpQFn8OW4eswbVLEw9TSarqsf37P+nuVnY5kudJA0KGuEsgFW3dhOKY5N2nkdQfSXjAzJCYysvYIlP1Fn5UgKM/A/+/+a
V9aYUXBCM/nvGpQP6+ys8LDy78FBdigeZjvG++Ltxt9miRFgS/PedHHJBn9i7VGnAHjJOscsZ+WXWR9j/7hkNDdSF7c0lXJP17+JJhjetDgH3GKB2OpNmYVEwbJZ0EVxswMNYKGb0X/kzrh0HSHYUt4oakwWwmZG
fpXk/Yx5HYQxkJzcTkOx1tugtNTNnfVGZl7hnGhplGbYez2erxihGBdhljYndX4fmGY8XzRRBTGa6FBS0u1YhKBoaeW+61CHD6eagWlQ6CEr2iQM47MUclVgoXKFGUjhI67sjWKmjD565Gsh4dtfdDLPgXnpl2yA
mmapY838BGcLmm0LNCFxYTkprDuKlDPoQ35seDedMUdTroinbhhORciKgYnOAxfSQmG5jzePDJGdNgzb64WzwAkHqMYnCUgCoVwLzELoreFi0zcGXoiFgKxZWINg7tJ6EMIjb30gZJyunkq3ECQxlxR7QEJimB3Z
qpO7I2o96BEZEyFzuQq4FCRFYIBLRD5FGxu6boz6PGrq5lcns9N7xogMiEQ72Yfccdluc5MWHI4QmJajKg9Mx3BULpuvMJgchBXc4fy+kGzASsgdsEikvxx7EPIRkwizFOpnvW2xbIbSsy/Smzf76MV68tx3r7eX
2F4UBxQ2LW6WXlQchiSlQRQ22hU7LmU660wIlP3Det8tsQdguJ9M0y0mEBu7VQTCECqB9dAMPrC7zocNzH1WtPdenncyUwttKKisH4qeLuljKg1e9n4kdj+wGweF1apHF6JmLkcVH5fnIAmTLWzjTVZCLXjzKEIs
vP0mRTxnY61WUTsl/ZstBqDGw6GiQ2lGLHbBfncLyq1c4kcmcnB7FrQFxpWv7cfmIezMlDhblB7ZiY4IDcXkoTqEjR+9sF1ByRBN8V4nBntfv3h9Pfmbud/UKfkaZkpzlBcpsU5nxZ0mgLKl2HjtwNZ3AT/Wq7i7
VKCgP3e/Cay35w0fKsF4eHTgppdzKbWxiYR7iJoQPtjr4nn6RYvsNqu8Bb830JNaVlkyKj2l44fpLFq+OOW8sxFvcg74F76ckHevhSCSd0Wz2aQxtLkNkP4jGDbcXEo4kGMtAQJ5gQ/n2Dt1su2kPfF17CA75DoV
GPRMl4jdYTE2uRFPhiUPnL0iACCZmCH3LgLTKFsC6XEYQlTEIU8HZfNDXvUS70EtChd5AdsMPCIG/TIdDj02/Qzl+UAZZYPe2uiASWoS3wIH5wGaSLbLndnjr8H9r+bPzJ+EBvf5s5xSOCiKRiZdXRqN8Mlyn5rj
ZvnYH1G/9+MxzWv23z39nMK26HgNqXgaNz357646VfOSX7vTo5twPM+dBnlbL+6YhDvJlygPuiNqap/B/2f0ctJ/MwiRfJqb4I0zc5zA/V4Xztbu/VJEeM0HTN0nfu2cUJmq6oJjWOG45MpgQjj+kXg/UeDvn/NF
/jlHwmU/x1jztRJob3Qrqr3Xql2uG35tSmxtGQgebgVyb3s5npTnrgkv4Va5VLJNuPCPDNDjLGhLxfby6TBEag6zvnfDpbeQIwHKRfzJACZyzW5lRjtP6NPxFqtgt20tTwYZ7WnwyRsZ1trZNw55ClyCeZ2VHf4z
9sqTEUsULOa/GrRw0sBjacvGL3o0Vi9dSAOCK6Gt83XHdJk2EnEp9FlSS4oOrto8zLd7uuVxJg/HTQ3d6iTIZbE+IQsFtcG7DMvQWY7m8jzD2x/0VdH6ciX1Ki7ijmx1WcM98XjfTpZGKe3gdwNxO8MjeOmu98vm
qPWjzQ2TK2LaZ2YYvU90RFMnhVkEyIVSK3wnlMdayOwSy9Zn498DZT3Jj5H0EiliE3cnaY5vXpCiXVRF94ySmVoRHUANFAFEujZGNv+Bu5jIylAuYUGUUUQvxEcxc34sKMBa1rQ7nLp+qWo/KplXPXS/pKiCZQdG
/EktEm+SSQJuKbOsjAqtWnEIGWXPrDSxZ7dfgY7pxFqINo243s5dwCc2IVv84hRypLT/1DK1r3euKvtAAxGStaDwg3FxwthS2GJjCsckA9uNxChCzpjMpKYNphHt6eJUCMc392R81f6ZEeHlduC0sGVIpUqn6BT7
mBvIEjOeZftIzOa+5NDyA5wD/IXVROHyWzZ5nx8xplrKOfHBPwmRhhQDdejecu4p5/YqQYQ2J1e79Axtj7zDmIyECcGOtKXzyDOwv+QzJ6GaClxJSEdtnkU9amLuJk5wrbG5hDLsEfL/2QERdcUxoSi536wbJmBQ
kbbizUaBqDQ1O3QRjNINFEEX9CeyPlwofaHrGvVGk6+DJCScDO0raCCtf2A0qgqDSD0EH+AIBPpClz4kShRpz63cumLdTKdRNFyiNh0lxIoPeO1T72u+dfzCAFUDKy/gGkXUQZt5ZZX81w2VuyxXPz8Rqho8OPoa
ouUjTiNqvQARfnzoS8a7gvb/wD/5+vzbp/mvj999MD9S0pze/sGNNR555f/rvo9c5V/lUwVxFpTdfktf6kjNR0mERrN83hiVyVxL4ygSDMTx//eHNKFR+dAi+r//BbX5/ppZHy9qsIqvc/tjyw1GIMDBehWcS2t2
Fm7ivY77ysc0f8tVi84GUnAV3KpjHntDB+cZx9uq7qVNu7SdCsTI9Yil45rJqZ648pb53JOxUmIOLonhOMh+5GnbF4tSRFPK6SMKYvbKOZpv2m4d+kLCqdqR5XfAt9tcppvu1u86kuk4KGPozXT0vuJ8rOgEUjNv
gw7T3ZofWzNaDdm0oR5dskUcxIPyPIomxRt5i0HRu6+9Pjph+mdEVz4TQ9VxaVPFOPiR8YgHchgCncolQv7nOLKvEVHgbcIVD7h8z2ODACHQsyXJ9RS/X/EsyhiFFe69jNUaS7M9pFc2RgS57z4NAb9T4TJDGKGQ
/Y4DsMIfilBlpl+73Jrt4XXemxf6CQwOAgNEuluM2wvb2N2brwXt7qPHIAok3/woVhJkSTw6fWU7T+Csp6k328bd1TMIJ70oORYMCDrCMC+pj5hRut0QGxM0sAY7hDUzJwNAyXJz4QuTROS7ie92BjlQuFonqc9s
bUElY7Dq8rxILzMqTcelZZtRX7xAF2WHezCCNcywVddAvhQjU4WYpsw9hBna4EMhGHw1hV10pJU2w+cUMzZqEddGUlH2q5Qbv8FYgz9AK0fvxkM0pnbiKAQELDEyibeWD0zX3UG/GJIWj7Db2lkfgcz08q8Zbw6r
D6aAK3oP4FDvyx195MUQlBG+yt3KYBBD2E3GVvWqayj3vB5i2sl8P9v63QncyhusOsbN75shM63TUck01s9Fq7peLH/DIhZg1zxT1e49zFqXGTbFZBwBWXTP2ymas+IRe9GK3X9CQLEcQueJDx5ttf1WGlI81iGI
AolvHdEIkWBddQS144scXKMx/mPtOnen4y8r7x8U+HHy37NxRem+819nAcIU8Ib3VdEtSA3vaVYBZmgpLigpoUYnobylxy1YWT5jFpZ90A1ZZXP0+RtFE1qe8MuUoqAAwXPOyhYZvDwRQjjHGqMZ+ArhwxNeFq7+
NSa74hqkxsYMcpvmh944IRG9GBoI0QAmqffWePHJ03lSxOfSrSH+7UT2PLKN3eA5Zvv3UKJilT7usV+NCOXFb2Q6RSMBInVpPPAU/Pzu/r+5nz49jQfhACbyAuIeO/KKXKhQGKlVg0Alp4Yggu875XsnuSLCbBxg
9tcJvV4xaWS4+qQNn7CgiBx+om9nG0MWrBcHuRkwuHTEzwTZxVZJo+OW6aMMDByS+Vwyo609zVfLtwtp77B0yWoiT+vqq6vEVPyNuX96JvOvNSzHAiNaTESOCwaF7M8dcZx5qnYOQmGniL0ezmsO6p0x+x3WFbt7
aZyeVw6CBwf4p4LiMzD7AgzZw7wyjYhBOhLgSBOmjqmpuLMciIC95J37c7Q7Xcm32XsEa6Bt+P6ewQVatGeaNvmKAQvrG4x8+AtHU9lRX2drV2eycp8dGefKgXOqHGYn2UM2q2i3mudjXOmKwTwf0WuJqslnwNf6
poowfz613saaDK8jxZuOqp5peC3uaDoKFLuDdk5FSDvCW0grhh+nZhhLs8s+iV1DtSI6iowd6TTcGf3Z4FOAGu6HxhWPEOXR1uTYXNpk/Vh19lW/so3aoEk3sA94LNXkbNis8daI7/kIKYD13Z+ZjWBWWEZkMV8B
xRoVRmhQ5XsPBB8wn0ILuD9/1A7/CvQsmss4kSBL19Yk/hk/S9/xxEwFmSBsL9q8VUOxFSnirjJPdas8YbRPcmbnXYsvwuOLhj0LSIdYYqrIC8O8NPocmuhlbxz7/rVb7uIBBZQ2ZU/6F1VbsvVG8fEsdkoK4BOO
5QbSZIJ0Cm2wEAGX9o2mZn5BqCTy1hsVO3ETR8biw1wotCNSg1uo+H6HpPZjtfe7qAbSQNiWSKiC+yATW7MEw7juPlhNgOwScUhqU8YGiNZl4PQTX9+PLcdVWfmjcoRTbK9R0ItCFIOxD9+1dkNTAZhRr1tvhKGg
AXnmTiZpkLJpbBvEbfr2M/jJVCAFFqDp6vqgIorXNhU9m6/kzzxbhP48JbSsJUvHy7EDjHZZ2Nzx9luHFFrsKREHT3UC/jLjcRhVJElZdcYHGglep3XaBDRHuFUdmaqxWbUUYzjRJDTajOXmhH7Lghw0iIehQIKD
3FDhVeF5fkNOZw6Di88ZWlVm/k5kzKI/wP2ZKzWIDZ6XRAi3BQh1nZg5gbgHJO/z8PA2hMeXL1UjAXy3eFBv6g901tz11zN2rVoAFv+15HoQtyPeb/CliFNZOPoKPvJLcUDq4jie7GxHO0LfFkTFnvqDR/YbvbmS
+kmj/eKuufKFwbkbtl8RNJ89jkDUyYVfQDrMUxYoHOtrBUovKwNyjfgEWaHqHRUh0vtKCHv7zquFQwr2rDSNGovFRjY7e6atMP2Kdg2lAelx5hhl0iBygx8aWfR6aUdSXB2ijhtHJy8/nKUz+FedWSV1pE+xGG9C
7Db42sDfwOBPjlSDyJ9j2t9dzHdmXMjb43hy7Lfwg7v8vdDWQLjxuDzI4A3/Pv5V9co+sFjoUCLKdCnGp3vukxyVjcGTb6H/FnpP2+d2ItsmrLL8YCfysI1c5NPzPJfVeA39joZGa88M11FrHDA8xS7/wC8mrC6v
8JrUsiSqzODb/mO9e5BmWsbezm2tMFpFP1PWqh1gPjcsndLVSr0/ytdxsfADubvDgpWkJMlu43PnyIDs2s5c0nZaYTC5tttAfBVwCWfW3ocjoFOT/7tsmnFQD3gOrTcxFW69Ofr8ic3mialbYUHPhag6b0cTo33j
OXTvSn9zGSLPl6/4B2pCg2dVMoe5DcL3kY19utVMwZFMOzDfk82+j/SpLrDTgbzDw3IMvnwBXj7gBf7m0q0CLVKxqGSCVdVdIU293Y7F2seJl7esqBQFLmYCegYzuxK5rhvBCBkiK9JEdosHV4E22+rZdx71hCAN
/HIbj8Bc7FcDVqmAPEL1FenEIQVYOPp36l4rXvRhtlSvuGorGCjI46n+i2Nwcjla/igfGx3Nwxn6VHN9cPuyWqx/yYkQc9lsQGidYTrv4VdRIVr9MRudI8BWUniur9/Tbfz9yLtlv8LdbPKt9huU3VL9B7ijK3VR
WxqoW/HpDJJxrXG3wbBdVVW1+YkmPBsSHjZEsn4Wy9RsB3pQ2yF43+Ob6NES849fhfHbmsrbxf10IQe3rlLgfAuwS5cn4r71Fp1EvCcR1QX2GLYyCownKFZkVTatVY5oz9RrlJ+pLOb+xsa+sEiPYMvgLoiI6AFK
a9ymnoZuXAg3a596rrI/2Rh7s509erxvzI9zLzo0RNm1bY9U0W+zdcKEeO+U2SHp0O63zUIvJZg6zYNE0JrTxhD4QKuMJwgcSOse2rXfE+h71VSYlrrug7X1HjN4dYpZT18PdaFnKs0YMZVhwBmcTK+7zaIqzmfw
9kanILze2zaqf3Q+JXd30DZeu8/q+Ot/bRVv5zEV1lSh/pch5Ku7qNWunCJxiB/1/wvxDdeoGS02DpdkqfnMmz93MvUT/nCT7VaBeMgf7AASp/KHSJxpFBBgbeM7EgcL2KYOmIEGAmGz1pfF6MbKM2Y0fyVTg1h/
VMn8VfyitVo3/Ndh7SfR/XffxaUQG7Mi+C+gFXIgkprINwlaVlqaM3Ozt8/un679ON3s1xOVKL2QIOuDSqr2OWm3hbfjBIhNJUJaWSQ6f0eFV6eINcylpdrjgHS6acMc8k/2mK1W7sZb66nEJF0zvVENxiO3yMT6
K5/nL3ie4KCYbUhPTnfaAJWiZuFnUnPGnF4j41quyFt81jlzp7Hiygb4epb5C1SpYr3FjrTqJdPElxRBgVlbRuJnhzJt6ovU3l6FNjzOh26PAqEl+NPDpabHerHAhQ2hFH8yBT0LkDSOJ3lcuqxtFArwYO6iu1cx
ibnfGLD+2MRvcKOTfI89J+gcIiueiLfmKwzRPUTZ7e4e/thqkmelJPIcSVj7lgy0bkgcRbpBwwiBH4w0JUaBXQNR4/hGsvagPVLk9UdV34nY+JtKZXZo3ASfEnhbawBuNuc7O9C1+10Q4zLmWYAF8aMDBfloNg1e
w5/8H3LHqIIKRYonnzNuGBJVN25l5c7DrXUfjbYCBU4p9GTmYwZ3xt4CvgJJWy18J5TphdNJ0nlABmByhKQ8/elJimEnhBk6FnaExtwZ6Q8d5W7yaCEtH5KJEZ15xFfAUruNUQkM93Dwc5Z7dDG4ElRUGVC7gpQJ
tAtXPvAV0n8QrdfQS1keTRLUUSd3jW7CK+6Yvn2KcLwFn8A91CpWGjR3l0xF6qy+Wu8ZnCN4bNnJlkB5mKMjfxOS03h0WIG+7Kg6aXqhPBa2arf8PAeULbxJxkbY7r3EP7tH9flL6i0UfoKkmcOTN/sFnoD/joPI
4li/SCZYBlBYdgHS0XktVmBkvybis3x7AIl6rtG2zEgy9/S31OPURchuW9PvUq2GdNsHFvw2gWbdgD6d/5VX36ipM8dHrdg+tYvD1MqxtlRQhmmrXVFXm88Ox2Ng1XTgTmjvIjgLhYAHjlwNAqT8EGCc+r1jIm4+
wx/GH77xgczFvQGf6QDpQbdzqU5A2sByhDl67jQRNa3g6kYaZVOlsaR9zVCcickJ37D/UFVYZtf4GPfhxM+oCUBmXskyF8U6L6SbECCmpaWWwrGfeyUkZEf32apAZRCEjEymVXtNCt2mvKRy63NrdKlQ/FiIszef
0RpPvKrUmjMklgn79KcBJjaigqln4/wUZswSM2yWrZJbJJQYJQVoEOKPkMRaKbpUP4ZHSPFu51phbO9bop2rh116QP/aCYEKcAMWkxpi16omnD0ShpT0k7YgRYpqwBKxhfqAXWFG72s+czTE0Y/VGho+cClhFsYc
AvOHhgGr38xb68B9rQbf6bEhE1DEpeJbZnW7TE3I5bJK0owDGFP5ZtYsVGq901DP+awQSvm7GsnjgQ8RoyGycHH6a407FYGfECloMjdg3VvAQ1idViTnSBf9LwRbYA/cqUPgE1D3il7Tm/beKmXvFACqTfPfWQvS
0IOMjtGd5j15sCWGU5Snu+N2uG9W7Yf6dJZqOby9ypY7/uLY812NCrDufxs3NkSdkhlbgyc30gmLWErXx80//zp1P3FErwlVAqU1564XEU2/yj99KMQkebo2AV/rNHUqsYCl0H/XIv0NosQepDlqIvPsgRsk9xub
h11bBzNylLmOov+POXgFXgouRPDJUz5ikaAVjX477AgQU64TVMpt3OcQTW+VpeneYUUT5P7MAUKkzPMkrE3rG61gKAzmGApTPqMaTxLtyo4AjZtzjQh+n/LpbBeqS1k2fmhDBmYu/ENbG8L6teueOJrJsX42A+Gs
54EIc97clHCStI9uiBTpDXlOaz+e/tHKUuiny9XN5nsdcd6QF9zOJO4S5/fjNvYlpswwtdoVg7gvPkZVe3gQVUaUalnn3jAqYH5i37RrdE+sXNT59zYVIJ55MJuBF9b7oNbboRN/PLQAw+A4zc6t9cT6RejNOY43
ez+TicUpMIMxcoiNrLyyBw8mnHuxM7lSm0sHZZU+9rmEOmutRNKXpPdlA1P5wkbpHa9vN/UvYY9a59Par61/hG4TyzlAejb2bPJZuj7LMM2t77oOZn1MMFukSJ6Mx05YZPnDyKBDK7Joe0mcILy8eUMptNHn62nz
Nc/TWL9mFvySBZCQl8PvzCanSBLI/vRZy4+RHe2icZi+huOwhtWvnuxu8FEgKmcQME7JtFmeDLSxjlR/tnpAowpZyGA2+7TdNlZfWt7319xvjIYiqPsc3Pux5wQKZR5cZKWbXX20bWOO6z7H3gBrj6Fpi4+EK7og
TLEV81jeN7nHm1OzyJdOhN0inaljwUjf2+20zBmwxyVQ/pT6w20GgpjPWoGVVjMHGxUu5aWkofIijldMvxsfydrY/Luo30SPkiNU1dzbrWHdsHjM237QC0N58cE+C2OfUMgFK9imBgfxD+uI/qlIR7jcg6sx3FrK
19ZnZeh6lysbGwOMN78HRZ9oEeUFyZXgGc6IzcWXhZJ7gliOvL8rGa3iUEAeaBqF2qcjvt/j8MdagZrvwhC+ac+XxjcrpW9SHAdiZXDeq3BTqOJl932otXMcrZApJ3ucBUX7dp3EVw070ztC06Q9etDEkV1XTXeN
MW/nWlD0kqOtCrYV0vc/nsWc3Lpj38zovsdpnHu8/ao+at9XxjVKcdX2Z5bnKFPjnzDM1NFWGqpdAAn0PQGn81KJu82LLq5Ly/D3IeW28K4s/17A3KqYQ9lbKQv9WVeYilGLxoevz9LWc57OethBg+66ZxWYOumG
/KTxROaRV9qQ9eRRmc9fhX/pvD8JP3GqgCkRsxIffrBOkJqdJv24GvWxPGrzYFXFkxSWpabTrHWpPJVsqqjokd2BMcLPgpVbGtOv/9EJD6X7+hetS5h+BkAd1twu70Bxq5wnq9sUNF8nGX13/65jDRtHFdkRp7Ub
GmFDB3SU+yVrQkpWueIteUf8xC9iBQ49t/wYdd0PnL5pBZ1JuWrLO/Pfp7WKR85HYJsyonbe8gb3bh7dr6JxQ6/UIWddZVZD04vujPpn9NvquynpHj/K3oGIp41MPgw5B7jYtGrTxHKplaVrtL4AuvQRw1qYzqRp
9HyFRDR+b33kT2qo6yWfKc9QdFNNVXrkMD59QQBd0zsKqdEpXCc2TRcS0r8qFhLTz2UeJ7EPDuL2Y/ClGIgUb/R5HqPPf1p3QktF98jBiJThiwAClpTWO5ggVi2KycMzaTU+KEgcQyETK+Gdj1BG4JNAv02klHUf
PQiL31oo2z2Y4PKiBeQQZYlZLyeXipYM7Zxpcf524kr6/jLK61l/NMbikjAOuZzhy0tnye2nNhaFz8sz3IH56jcgklL9Ov54tiqI7jK1fDqgRXrfhQtWp8PHljj1Ogt4IhT5gKGfcPKsL/SzPs+zZpa40Dqz36eh
dwva3leFnai9oV4Djrd1dqYrfofcHaUjLlZUTtaQ8fvKbvwwAtRYZpNpTblSZchAD55DAA8vtWA+gpQDShH9c0MMB2sQjPSW+baJOHD3Bd0YCwF5UCnpdczRlZfS3aFYmj9F8mhti4dDXN6ynaxLJtZNV4rTtBGo
nNCi9IMgcbQJKkkWjf+6vlUZB6iFjCxH0bMKjxi31MJxXA/HY4suy1h1C4ENYJkaDpQu1a9j2PMx/nAh0xeB0mr0DOCE9I7X5cn4r4gH543eyY9agozB5LTEgbN9OGAPOC9rx7d70S50FuseItCQiVGHJhWE3WJ5
+bK9VLULXzgnysViqGgrmz7lN3uX7aCNPyg5Nb2iJOaR0BcBfnGzFqSFFFBD3WQZaMwNclu/o5ht7QazT1/MXHqEupK6dvpj9SIfGeHqMhXY/AEqfiBQub6Kc7UyKMEypadgwkhupjhdeaCBZFmbD2aGU6A+4vNM
IG8ZzQRy/qtt7Z/Mk89BC6ZTEDTvWWaYDfT75Tvxs2LKaaIcv7h5orOlW5OmsY0nmdseBWNb3rQlgcpT19zBRVFKIXMzezbXUxhjC+jblBaMvYCDOEjQYoKhI+Y/nLUZGVPVNt1aVM93JziwsryJfcCfY+oaVzHZ
jDOzX4IV9JZQ1cLAfkyNQLsSSI0HJvl5yIiW2S2VbAuw2/H0HJkL5n/vK/GVkLTf/653CWa9HXAETTUpmJalq6nH0zGPz19wJsO/HqJMQ4N/z7qJING0UZao6HIs83mvXDjnLUu9X+aTYjk5/5BjbyhddgFltccD
K5awX4deTqG+lRaNENICMZejJJtxd1SynsVjLU2uIs5l7LuNnbopIps6V9PYwK6GY/yR3BZ+DEOUKq2IQxngdL2D3c67ou7LgT5K6YomHAvyW0K1Ck6HZYGMYIITMavCqzCa+GRjuDZF+JMJcfLC/+W3dfLWSeIP
3PTYtvIYAoT1C+4rcwcuXefVY9Cvz1QlGJ9eVBGHdJy1AfNjt9sGHSFSBbBBkKvN6yvbjxtCcU4080mM6JUa0UupO5wQygEFDwy7/KK70sS8FQHxjajpfisvQHx3za6zTvJgvKh/n3Dvy+YAfhwWGCOrT0FQ30wI
AdxWfdFIzEILmwvinWKGUniko/U6+urb4v2d+5rJHy+lKd5C6qfZjOKHvWjMcLI81vve/6HboTLkM3VpazuNYH/1r16Uq63nU88fr/2K2bPg1Kva7BlsafM4IPK4fP20okLK4/8gnn5av3pWecqhfv4jjkPDOOYf
58RiDqLHH1Xr8vk89kUPriLGAMhT9UeBLOgZ/DQJMETyNZhdV9xQmUTTTwOkQD7zDt6u6NqYKLK6zLKnYCs9m9SVFSy3n7b6WHnypZY9kywWa0ADrhB/SKOSSF5hxwkSja8QzdX+1SmWUa8dEC7dAKfptpdG/dVd
WC/bBaEtf8/5c5kElVJiodiQeDz/sNj7796VCTqkuyW/eR3/dWtVsOf/6b2kuYdZMffkid2Wyz5Qp1JWYeP4AW5ckAEY1mxUS+88Ne4dlRSOfTyBxjEd/XS0ZGcgAMJOhotFE0yx7McTJYOTV9JIIofIYj+J7AnP
zdUWFwA1mXUbHA4k8489KF5/8tn1ctX8z4dZhn3w9n/BM4IEfnNfBM3F7vuiuN3LC9zQ3+I86StqjAT06vXw3RVJB4XxZQrSewnURowIBHvVRciStjOWsS0XqY8lh6JB1XA9ZZeFcMjXdccvOVG+QVZvY7z3t7Vy
iPyfMU6DZ0OGNyOM+R1kwOmADPBKcG1AH549imfwqhMgVhd74Afx7EWTfgtuje8JNRz0lZiD0qoEc74YIn6dOyrlrxX5uQnior2PW/Gcxq/GAKOoBHR/PiJTUTTuBTnfwVxXbLzg7LjnW3Y/DM9MwBtlWeOHx5Lt
aRVBAmEcnTWw2v3V0wDPZME9CwQv2gvE5IBdtzsScID3XltgHoyKtuLtGCCSALc61vnqkiEn4YyvMCA6461rVRDBylHyv8vgOXmSQjuTtY6CE4sQTmhM/4DrbRY5mOtTot3KvbXltPKzbE4jcgKWJPGgvX/076fm
UkmLo5I371bYVWTKEeuV1QLNJehOrzZCarD6QJNSCUb8Yoeu36QKnTxYAdUdEqyaan9IrLphhtXqrCea9Ix/0Av00XT6rtPwwxPkoeH+uByGf2iW/IGemMuAt+A6lJ+K0874F/vRigEaCvVI+OWI2yQneBo43Bf/
8sPrV7G9+KP9kkAJZpXq95Faj/6csfZHv/R+5hphhqYE4gKzSWQiGjSZaAkhoMUZIm3t/jOM8KLgl0xcCdachtKcRKfLjQbsBv8N1n7v1x8nyrJ0sL+onJhd8TQ/s5KcPriYgrRFh+MjQv2ZvMFtunK6618YXBoO
Cb1g+r6PbGqm4mJGBozHH8JKWmwqRVywab4NhHeHyIPmvtyeXEcviuARb1MrTcLqvhB0DySh3ct+5wi6Q5Lb494mnM7J0Ja5KZvrVLSwehH6FBagNlvyR4BuFRiwICTADOpiwwb5kKmC4Q2XkyuXf7swvqhhSigM
JqXw4gXjxyvXL5t+DUaAMaa9SZAr47KsqaIxwUDvMlTsBk5uzUvNDb+BmyQvj9r3VkxdPbWi5R3x1XYJwkA9XTCTGQQ9lTwzg9zcoyc4lZv56qlO5eYpNtWVVLAeN8/j+fTY6quaKzNFvim8+aZRwYqbtUckZpNL
YaO4BA1vlV7SyrZJJVs2iAk5jMM8z0LXkJkGaiE9mDB3oRaaQ8loZVGQRF8FZA7sPHbW3VZM+aCSMDbvOdkxR343IAwQUEhSAWOxirnnxvHib8W5VpSr+Ch9h8G890FKPYbLL4ws+LrrkKuqLHYKCI4aBm0ljziq
OOjMbVBy4RVXUxLlR7iSsBRH/CUsoQFdQ9qvekLupIYE86gXJPrNBuWPETFr+hUB5cMYGE9PDMR9CfugslPVa5DXj6RALKIKfqCJYqPDHAaA6aHg1udLMQTox3VwIPWmj6H1Yq8sjmGA6Oo0isUyFBZODoTGieSV
UKjgKncwttCeVHFxm8eyRrBNHVpp7mo+qoxqVTgdSW4V8jJVhwDu3tJK20lbMALqOZuD6RDowRlSNXKCR1nUaQdAzO7LVPBYgW9V6RiJxUEl4ScCy0lhYGFnjZO6tGK1WhEUt95bS3P8AWGeIkXIDjs/JhKqOdZs
ckU7NJzNpCQhmKydITF1Re+/iZkYCMx/fcW6rN0sseKIdDIFNYX7hl7LGthASTXGQBGeYO3HiT1/WJvLlrryIu4/zKKkS2k0sJXA8nL1vof7Yy3fWkrz1ALw5kpqtMJPP2WWTZPmyGgIbQ1AFak3pu5SvWpX7KR0
2d4pfLOJpvfPeBO7cmOZS1YEWRMeuxixbc2tczIldG6t1NW3M1+86Gis+usMz5Nin8TQmdd+uvFJbohJpZ9bSlvze5mPgrw6Fe8pBfuWn0fjP2bcaI/4YN6LogoKRqX+uETsUybAIJWlLSg7laugRgDVOrHDKoCy
VNRIWxOo5vZM1QrWV3eXM62trKQ+iIl37FPS8ezwCiJTYcc0PTQXNBYgZuCDbtnra9aIAzF+ydvKzXz6CHM6cqOfPokpnVQDoHGlrcgptwhqR2zIMErroNmIMW10U6H+Nlbpm8hWn8iMTl4ronHnWUuUaFp0NrBK
kNO0yIWFTtcAZpMQUgnJAcxDusFUnU76WEstAUH2q0LxM2jsx2GViV5TNKRyDMw1TRIvRwsAG/eDKKeuwuUZFYWB6PJU4UO1zr4FDTtcw+Q0jVKqiMOkCtJsiNxS42QH25iMVnZ0ATIky6tyyXd1Z+c4y1d20RUo
M9ldST5NHt/5OaaNJ0P1O5Q4OFkO5QXOFrLQwcUSKrE4L2+kDqeLYrGEg8XpgPOyXkSS3nSfq+gYyvb6lqiKf90oDfQjaeZuoaRQcWzVgmdi4DjB8St8ZUisQE8XWENIG6l0qSaYFgJ/bK7fSqqUjerkFxhTNXuR
qVzCA3ht3N8IXdZ6j0YG0ygO8+vIFcbGmqeAg0CK9bLbUlTUOHSFjbXa2BrFx+JMnW+pxP4cwkxNx3ttAUU9zWmKTNssJQvDnzOWDDTQuJuh5QHN2dEZEWjH5d4NwO5ujNidOTr62/XjfwWvDSj0Ezq8kqmj0cNs
6NaU0X6nZO+5HqHqLMyHTT1lEmbY0tJkeqJllY3q0sn9IfBY0ChmfZiERpSpJBwHiVbM9DTa67AiPWbHDr0cD3MnowdIUZYnd/wfDPdbPCab2CzINCHPwOzrKD4NRZzRxF58SOMAKb9kPK6M4aPOf9lgOwKwyNHa
vGnk4TSqCC1azgd91KNLu6lRUWOHb/xdvis/4Pjxc37pnS1THZpghjs2S9si87UxcNHkVD2ec/ej+qMueq/Pt6CmqXQeYq7f2W23TzWSHlapDL/WAAKdW6hBEumuslP7oLf237Jr8Ka7d55CxX5q9CLy9AvfUC0M
BRJnXIhDHWrsD1asOGn5MdRaM8bqZfvbLbJ3uQcVZrlD/TJlVGgkdKYG9W6BGQ+oawMCM4ApFOekpEQN6sx0m1Qbxxgi0PH/4nQ6zUaTrPFI1RPTL+sqGRM4QdU58kmsTUB+ZAhkxmNrM1WvDBxFxqd8lhFLnNdD
3HLoW+AjSGAkKA4fflx9tk3m3lcSgRFsO+fh4JnULKpBMI2TsVitI3FMylPEbrg9B/uw+4yXWsP6xoV1HOO8JaITSIbTKmRBoWG3XfU4FbVc+npH8x5+aeo57yWgsBtiCFmYADgMz3YMAAneChGBj4y9qa12M8yv
vBgZbb1ZvSnk9MrKCD7nwhULAZz9Nn2Aop4sFPdIhlo03LGrWqVbZjg45wtXyGYvGfhAqmUvQdpQYo6Wg2bq3VyRW1r2qaI3fziVkzgPp/z4Hdgjb6+kFja/pCZhrzfeVRy3ZApkBDWqeFTlPenCCaZQ5L5t0AR4
LO+lunGIPdXBtVrt6wzZ3OuVbalTdYw9G8b8gybE3R2FT295WVmoP3hyZ241V4P0GHtjrOhD46rXhSZS8bwLLqRxfgxu+Ngucj7pMy+JHvMRpZpBJZzJKBLTTfRtgq90lX+7z2j93LbbbuoaPKraDmIs1db1Krhq
CIDG7mgcfJY3KHvbbB6jgcgDmTqigww6OMtaY76W6sp3VK0DZF/OwO8O7NQUA+F1bQ9vgBzGAHoLE2LJPnRZSbNBIh6iCXowTGRbznQMMGsVUjI+UpsnFse6Ie7nae34H3MkwBmQZcx8GHDI5RhiAPKXGzTvfPTw
5ZnExOjfaqyBpuo18krBavpOsnd5Eg26S6mzZ9wWRdL/3j2A2L9e1xLkGHBwDtXVJahdqRxEfQkoJaviWlXDzr68tFyJBAfyN2gaeKBRpOLGzu6XJwEvaxYjQFNkcruSPIXHfSdoS5fEDwVy0kVHl/7N/00GImf7
Fwx85f06nMUhRfbdkZLqWACU8NO1+IgQgbHHR/GWy4mBKpfFeNDQCYTWLO/zGYMp+RQ2VnOp6xtkk08BjmkxPyNFIn2qgg94Q3M78Q0sUJWvOifsre9evWHMCTFHPk01YZE+YR/Tf3vtcgvfQdeq2fzTie7LPfaz
jZc8yHobpdddlDqAScaWRYOB1Qy3g4tlCIiLgeuxEg+V/bgrokyPayzKsErciGT2isUaEVyWa+jsgkaoE4xUAENifHbmsnz8aYWF1rhJPWSF6Ug3XK+oWq4E7OZLMByFgCP7FysPZDkwxyKoK410LBjJlH6iIe/S
815DghpnTLGCow/EyWZEkmy9ma1ukV6pCdmw8GFSxH57bc6wIQ37V8g5MDEv1CUsvCR77mwcRg6r53nNUBTJfq1mSd35hx8ceNodGowo18+WHaSZoz3kyDVjb+tsjorVt3DgV/nSLk0AmRRiLnXb9mKl3LWp72gk
dr6qDI9mVRcEq1wtpAaWkmCb9RR7kp+P6DwNB/GCCDFHSE82XG/ZFINRrrV8/qHgL4opHZRVev58VO7BFjlMni9zRwPADtLOX0O6HLMTy4+w6SLcHN3HhfX/O6p5JVvk8q+Y9m6UOrT1aq5H8RMqRehI2mMyJ6ME
SoDbA03WcxGTRBjbcwRMFdDEDQhSR2WZ6uobG4Pxu0Tgjgb5d9GVq1vqEL0vaduL3QV8Ihk08Df3Zc4ykfM6e0AhEex4NFa7E2NNR22b6Lk92rcqGoMkMiq0ejhK10+c2yexdpRdakjmpuojJtSPCZuIKRHjEx13
r9k8/xr1Adz5fRtosKqsV7QOCLVd0E1WcznSFbV71gJ84piGwL7KwpZGLFov2kudb51vWRuJQa+ropVO65HggpElblte/62IaVGqxHWZtt5oroBCFe81vgOkCazvkl7E13wd/mKGU8f/NfOfaFQGhxoa19zcl+WY
NmWBJPEXi+68vmp6fyCT7BGJawUNZ2YrewgBDaSjU6KQDaAxXTDLtPNCTJLeX++OuJdzUBzsimI+N4CvnAjsoHg7Jp98yQ8hcA3edZAvPHsM18DL1K2O8KvLfjVx/CI3/fHuHXNejO9xSe2g3Dnn6nu5wnqmT4Ua
CBkK8rBxSZQfNT647Gi5z+LHWOZrPrHhoAQoXsoJ3nYgfpVL76ZspCMqaPl6twQToVav25PLU0bDBrQ0gmVZ+Fkrj5nUUU59aeeiJjZNx0GkshZn40yd9eP3md85849fkLWcp/9qNSMn4Kv3AC7JE7hX3yuIPhe7
7DME6Pwf8YZSbzvD6ZTy4XBNabjPrDKesHq4AeU9c6LE/1ObEonTP+ksgME+sCVlMbO+zdapl010svv39WZBrbbt8lau0nJRa7ytOlIMOE1feGvUkJKtrpKXLpGBpn9z4cWroUJByiKOrdhkRpL1twp6cD+d0z/D
e8LYK0S4cw10MwqcOWBGHWeWukLp+FaS6C0NShfN9JlKtAYvrBZJRWleWIZl0fjnWBGbDXMlK58P7XwSvoET0KjPDyr3VXZ5xQQwVl6EIY47SyIoqeWQbPCaBNZdyz+WC/fM6V5xygss+bFCXpEl3RdxxRczD1bE
JzPzRt4V/ZgFJ8rG7EA6wpCojWhu11H5RbwFrUsxSl59P3UxSPIxbGznGb45DgYCkbUsPWh4HGqAHw51fgD0hUfWshcEkBlY0powpLqAYB5mox/k9eO8YvpDBfywAMZ6AatyXdjt6YQtoJZIQ0iSfWmm19sBzjsk
2EC1HdM2QVEX16YZTf1Xni4hj3sz/oVhWoygD2O4rod4QVdIPBG8BkKXT4AASas0X/HkHe87N4gMAVhVr0YFfAsG2jVALnh+il5cbYd2ke8BJujli13go7IoABhyUdMY9loOVeJmZLhfeczLwKnzVlWi9YstHGAm
el+S6+rJxv05+HapLksRBN5Y0HQ9lsu+a+EYc5CtL636rI4OOzniOeDOH6TbrQ8c0IazrK6+oBAvsjmZ1zmjmfIPnsKaYcchaft8rozJmnATz8B9gAJI0uNORcMrPlA4MWOwaCgqK2BpXlNzvYacWFWY1Ph2Ms7y
nEFUkzbfkoNEaOolrW5PhS12AzOHRcyH/XHMD20QmMfp6JHIU3vhTfne/1gdfBaSNec7Ug+lJ8ibP/nfm+DXz/mQGk92Rclbe8MHM+Epe56/aWkA2ii0V6ZvIl7gQhGAXOqxBYOGMsaQ+0t+iVKvNIeMnOCHfCv/
2hDYen61/02/pZ50MW7YbNIsry5ZpHRe6FoZ7S7EXk7y+FdwuUXMZfjKvnl4pHSr03l8BY6cyelvx8d/Nb6J/Pbjd6Q6+PUQ14TqR+zaXnsaNenQ1GqOr4BVFGuaiYNoqEB5MBndPPjE5/ZEFbFl5/p48rjVHqKw
XZcBY4RBCiV6UgM0jYHDmE/TNHvbKv2y0IDijD9hkz7ds2sgEJhZC8rnsA7MzxZN+dVH8VijvTc0T+Iu91kNuJMEX1H3GnJO2b/F3wPyCZBbz59G8+rTqlweohb7Tm/t48rEeACe7rG5Rz2dFwi7uCYnc49x4ccB
ct2NultZqbtn5epPb4VBl7RQJ93xV90OKZPIjnmmszkJFM1+jiTRxsRK/MAdzclXt0xCRjjDtsVJonUEb0vkq33uLXXziswmLkL0cBanpW41YF6mWGLcMO1V6I/pA8K0q18zsXEooA57If9s5FMIS+YxTHHT3Y06
4BH3P1c6rxsFiuVNlKEMfRXiOJn+JWCyOjOXyOm4HGLa2SJhZqtuayxZbqwk0PqhenuV5AjRbYknuEOiBEsn4OESdcT+zXYQMTB7CgEJaj1l3NuJtsMasQStZptolEoonEgghT9zuSTBo29INIBhRcMKafly5XuG
b2TFDI2YIzPElRZS2BbWsC9LEWP2shhUzsHzC9+fKHDihL7mcEKJgnTIAHUAuVj/8IGWE8t1yz/+MdEV/uRl8esZuzyoOBYWedC+heMfV3+CC4Fq2JhWT/Mw4h4C+7fjqHBsE6lCj2OLCYJDnUiHcWITtMjIkLK0
PY/VwG7RBzpr97nMxUZfGd+1TvyrII/G7I6TcJSy26q9mNVRYA69uGVVJ3TdIF/7PuD8fvrmkZaM+5/3sEP8KZk2NQmVdkp8u1JzdTrSXrJB+aqslc4LBdeND0S/2LTMo5F5KubP4lplXKbGYGtGNvrHvPuvxJxA
+HSBblfVO3SXzF0aPguFSpcdmyOvY3fyMHA9wBKsl2uXfcsP1bX5QAxztcKJ81S6ZpffgOAd2oBhGFbIIBDtsDECfADBFReJFWpaLjQUVOmjetZ4UrxQklTgxLVBko3LOLbpASqRZVISWralQtn2+03MDv92d6Up
ehvA9rR4JYaPxe104QGS4DyKAc158r3IUIjwRaZKG6w4+s15x9GkfeRwkLAA3I+iOmyVPLr0g9f84KXhuokP5NOZE183dYdge0Dc8a+nftuOq6bHnZg6DJxVQRSd9+jdkU6BcJAPcXSfVbY+tGraHWT7nlaiWlXa
d8fA2pbI1Pc69oDM0PTW+3KtehX9nqz867fwH3wRrsm+Jf0z+pmlEEnEeiaZqR/ceEFmzCELnxkIshI4fjWDM9TVhF8P9CSM0hCdBLHDU0r2tcOn/+g8XLXd3dXmzXbDeB8mBjzV3DUGWwu2II5GZtuD6hG/+2xB
Fe5/m1SlG010ILmvPm9dkixrf4ZtiwYYNJrDM9KNcx/NoDgPKiEV7FMUIWeyz/uFeQ7+sSa7q6QPLsUpI4rQR/9Lk8eB/wyyjhCl5Bd//UnEOo3dqdOy0581tgzJro9jzHN3758j/p3ZSPJjzDCOpNhDbH9Bkf2p
CqLTod5Ga2KKHAcVDTSWTnsBFnSd60q6JjF6rUbq5zE9Fm0VsubutSstTXLJIGkBUrw47iYxGgt+UyMO/Bk9dzFTplKbBvNyDaLyyuMuMfOCMrWBMOsOL16q8PekKF122S3m/6rtRCod5tdbwccaTjGqws7SdHsr
f/0uwF+DBJnJtV+h/FV5eDSx0RdQxMEgK7VlEyimXB+9+w06pMMDTHNWIf3vvaGR2a54l2XhdW5UnhMrtB++UzHDt5AX/tDfjWTJ0m+pVw6QGNf2+kyO+bhdjpg9l7+0wOM/alL5fRA5JMG2nEA0l9Pd4VQ8yYg4
nTgwIi8XTUP1t4iYfFnxn0HxUUiy9/bOvt4wdY6TvegLUrSEY2f2fkKz6Th3KTTbC5TxyK1P2PSC23W3oPvwWE+vf/2fMgXvWKE8BEG2uzF+BuTmwYc4rc7HX4cm1NzEMSNP088Ad+7wRsFikDnp73GR+/8VGCTi
/V97c9ct4M2uXbJIrQLMuXOHf+TAlJ4vnKsbgB/+pTN/5FvG58fKV5x5jyRH3Kl2lXgmmBVzTIR65lilmmFFthmTUuQvi8x25BFQydAiHQhgdOJf2YQeEdXbvFAfL1wfX/ipNXYhko4O+aDPkTV8FQpgl+9PYRb8
iZ9adurWv9KT915sbTwJWmaTK+B3706o5lcb1YtVSPtLQJgDen9tMbYP2YSimAmVNt44JUsG5pzDgA9bP53Rs82toMEzXJutt68if96q4Xn3e6Qbv72jvIpVNVu/8Mn2KtNZacBZWsPZ9OOPVF1im37ZSEDnnJox
Njm6Mh0+XKqHSaDl/ETT7X+1Lc9PjLedokcMHnI2+jyFoAL4Ej8gmXNxQKcCkNXVx+SRK2YzeheEk/VaQt+kCbZj6xgZYggIqI+EVG9A5sUUf3dzWKuq0gzf/oHxTGfoHJbwJUYYN5W+J+qhNw0417RUzuc+1qEe
n1R4TEB3FPRzN6uYu9c7qvCo7zGojBMf8imUBVQS8SkZFbaA2bWHmk39u8msN9L+ZByfrXfMviQnlMMqsTOMNrLUj04c5zI7eOry0SR+cR4gBfmjzBxvRWoMK6gUdYru4+khd28fyw904uqdJ2PzGWXgFcRfnHiI
7I+Pl2c2xszRz74MgKdJ5uYywAv8XhDqjXS1zAj0fxuS833jYL5IV5COE88SS6ezipODMZTdKBGitoy2tUtlq/++u4ZYx9crs476jTZaTv5IodX3uIEoiK+MpCaGFkDjSFKEnr4iYjae4toOpYrjmRvHzUCmTHoy
en+7Ac+O2H2CNbVH/HVYZMLhnl4VUEy35cO6LsPZv2ZFPfZ00zNjfLj5R4ESneNTpSPHnWG/iblpm5995tbePLMt97KCrZkDDsPbJKUe6BicMTgispjUrUnsqcxCW9Kd1LVQ5XxT8OZagwk7gTEaKCGD/bTf9gb5
lk+uOsebnQ0qV954LVU/3r0U86KmRVsfv1JYRvSoialIbeuex1/ZcPqlxwgfbudkRooa+Ke0RBzs1cUCMdplle49sdj4Jv0UBfo4dM9uddvferzjYKC0Ucn7ocYClwUHe/Pd23ocqFRj8TPQRcLHyToyZksYcpSb
ma7zHKFAKrACV4GSHMN8sN1/gKAbXBWC4EEtEJVrmdtmrnMENnImeeZOImFKAlJFauDbLNoBb4qLHlLQ05e/h6XefE1Ks85Q3/itPqUsxLKcE0nHKYbZahlew5RmrL53aoMneccw6sat7wqJ/5h1Snd+GfKJ+bNI
DYgaD2EkVVh+H9EDQ9UgjJAD5efMuZi8F2K3jgCCabbcerg4TeTovKOtx5iTsfYeODsItRGeG0yUtGaVp7iImEAO0JsDV/GDzU0Ucm+mufpNH8wNHcFDzGtP74tfW2ZOVhveRK/aAH2sk32n8VBxbSKsbyS0Gfu7
fZdE8hzUE8eiaP5+YSB/ZnF2OOtt4V7dpX7fnBEFCH5ZaC97j3K86ELG+smzjf+mf+7GMdC+DqHfD98TjdkpRaC9HHtnrO/n1Q5AsAOiTbmY/0Su29z8tTpXfcxF8kuND5u6LcJOcc74fKN+qvlJCunCKrfyLyjX
QPnmik6aePn+Woj57wXnUsGra7dvzRUSU2xkhXFwgsThHgfpj4jT2ZYzOTdtGVd7oy+o3097opvz/dOS5UWRnAMkF+qTdA0fbp8D+OPdrPdwc6uniT2WlKBswb8mGOnj8X2x0VDVfLjWVPOtimZ5Jm5G4RuxpyON
dOsHyNrM98ek/N3BEOUxP2JWPBZK9KzJJ27V6gNzl/PW1yPCYkjP6s3A2JhiHv6Vop+CP6z1EJLKJ2Emue3QvSlX45WomjLbvNgcWKwWa41aWSya7KsaeLNFwsdm/Hw3a357ZW75v8KlYr9p2Wf767d+dD6psQat
kvmbOlsUOTrYZ/VPMugomwm86bk/YYsv+xsfvwrfZKa+2YIlyLQ2wNojUeHHDdsnMAfO8Cv5d+QT+OdoO90peo5BryGx2OFt63tJ82szzNrzcvnw153TbU28OCcoui2zzTpVn3+WFBoR6ZdM8xlix9abMRXPZ5v1
/vB++d5y7Cdl3QzBsEq9mcs9rN97aDFi23XOl1LAU5IEzgD5EdsRnaxJxkgzzdfUd6XAwcSuhZcvyx5gqCYfLQISDPkbbvVloYiz6467ojM4gciDxoqA9qq7+ZFBXRSakmWymLQV1VnarD/dFFWsK3HYd0uWfFb3
G7D2ADR+bCUd1C2h5TbaHNmCRMqLYycotGG20+jwprkWfjU5/s/YXc8iTu31RiULiOo7CciDhMWI6X3YFO0GmcR9CeNrXZSFeIDnEfSMpjHLN+vHgXxXJWHea5q5fHep0FcWr3RE+sMcWLPsD5P8ql4mUFxH8fMk
1VvQLkPjmGes4xgUyyOiK7pNZBg4Y3TL7N2NNQM5ME/B9XLffYKjN/8ABPB/L1Z4wa4FzOH9aU7P9oP9jgrAHqnCpT3iSh+TFHfxBWYfy5IjIN19X9C5zLKog+CDlCYurmG7RkuXJfhPMHBSsHAWh08V7bM6uv2N
NcxmRhM+q8557p7fi3aASbsEqUTpMaPM59GhavASADcXZZ6nf0XPCCnXp2HQH34h+GjgWQx16g+y1+47O38mc+2/y/omryNTDXquXSBcVB7QFl+X/klsBchRsW3Z/E3jJ44Ow2/GKJzljA/AQEBnGIEwAhh1XYEa
fi4o4GeJVIKWXmggVI0sYrxYfEKFtjFo3kGygXm9tpzV8IRln3jX+GgoxafBJR+xnHU5q8i5f8+HqLC5/eXt8o8bYuTt/CGScl3WRKQA7dE50OO4vEllUkNQLhamVdcCnNEztr860w2eHseHRn2z/qPzHjyjxDYS
4aNqILxxLy543CW7dNVL5kc/yaj2W4Oxw41Adf2UyDnd5v+5JYC29hzyJznA53BgVCKndAtL3S1w5ZIViH2uBiOAR7/YxsFna4/MfgOxSoOvZSUsATmwsKHT3Tafxrl62Sib1RvIC3bkK3VB7ZK6ziDAGBP4CE0r
AFX87Ias2CtT49jrbKExkq457OYFiD2Man0eTievYBFsihMh/tLoj15CxoHGUkmlbgUbNS6GunzCHcO6ewFpYjZA+pdaai9ksdbVce1KNgQUOcS7fHqs3h5YWkGZw1fB5dJQyLw1IMh2QuOkGRYVzT+OsU7P9+E7
Wx3G7GVJzt0BZu3TFfTdjgBw1juhkZlCK0/vmrReo+thV7p97AJfovdtoc4kct/cmgncfIP/EVD4bz+nKQtPnQX1BArOwkYB5fJMhP41DREBquN/uuFeRG1jKycIOyY706FbMOYeGcnJBcge/xbFjkim4xkp0u/e
cxKfGwZPuNgcXTkSygJ5jjNaP6nOULYFxsPsQO/JicjlWUxgjpvtXyK6jToHkL1EvdijKxFKfgoK/1EVEBkvIV7BxVw3q9qTlRqkj/ryz8HeYEjCES+XtnLrAEJNe7pGE/fq8z44imm7EGSy0xdiKqzabV/nAEz6
ehomcEBhHSmKimSOLJdBEPb0RyN7/VNmUJCvhBrUayGrn/OCFMJeRUds2BkUxwtnpQ0iuPShiFFKUVK4w6WQU3h7ABexOGYvqwRlKF7PfMsg9bzshmLwydu4StAzZapMfwjs2IQs7zmpN9UtmV/jrPqcW2JMGTW7
w2FbU6IeSt7vdO+HBbxS747T7lWOI12Nved6/sgYPHWeR/PeNWV8H+6O90z41Ro+PFCTykwqT1NAmssmL4VeI/bMxEE49uN5bIQTkJuA/SjZtGBtOfd6g1J2L3t+tHFTR0yfsmjmFnljwwBZKuOdsGDuIHabQXBa
WBhJBdueT9dvK6ciqmHNPKQk4yzCU7jiaOn0gp1Cv8juLVJxF2NvO7MD47ipU2zpJ9OAtQjCkOoxMvAs1sIcr2S6lx/1hufp9DwyjVPnSzBMSVZjJW2lSH13nZ2qBKNnaSdAsUSjocHCHok3YqO0I6Xb2LnH+Q46
qPztnc0jv5Q6tyTmGYJoK27FKZKTkcmZKSJa1E4KTdwBx9ltNs25nH85edBNeRguq1+Q6lL+FuW2Qp3yNbCftuhDwZjCh9qmjz5iKQ/kzqFdCANitJvhnzZ7ibeY64ntlQzjQ7uuuqdtMuoilJcSeZPO9w3YOfZj
eNiEeE7tlKmF7Om9nvTnf3JX7BpRkIVx0W81vwsjmyXmJaNB7TRFMSIXXVXnFzBCP+2Zm2m+kDvLvoRGlu/nX9AT/87xqLFnOrU3SUVde/9wPZeOHqK2yF2NSJYJ3LAJrNHdrmIMVPwNM9aeMzXTM4+VG4d8Y3Kn
0e37PMtr6J2NjO4Hxi8HTfPqB4zcd46B01j6/77TNQnj1RINm6edDqjZd6k0MiXUlBLa3aNi7NETjk06aYzMalz4PVz5WiI/RLvQtm3ICRhqbJFhiC2ajR4mBmw9tMqU53QsV6zHET5taU7nPVDib29++MhHUu5g
Vc+fQLNBnSY7xz4KGZXAbdXjhKB1dvXVIWJciBcgJpWfgRhRjb7VjaLwCaemLPITxXhNmp0F4NDt78QXMruw0cNbs8k7+jmLTPoUcg3yQC+ua1W/lRBKBQCLupuDdEwC1PxmI704srDXEx1MXCmXRRSrtJm2CNQ1
M6qm1Ht/hBUzIkJcAwXirWnI1DCy+hSNthp5Wajl1EImtIlH6QZ3fKtIHxKdnP0g5A79++rI+ghScdbmJVDFyiR9AM+CITegpitvjNZAR2jE7ZGUMQBox368c1mZ4lVlhrNPPUUoUxMLQE2KX9dhZXKVUF/cvYUo
V4YcS11XbDM1zAI9EYXZdwyMdpEd7Bgy+sXHQE93GAKyFD7Me/2fRDm5sipGobIVctW6gx/MW1Yxodeb7uZha6fbqQyJ+4PE5W9/IT16w3T7dZVm1DptLw8o7JPTvg+Jz7Bv1ErR1Bh/UKOZ0kxrVpOvpTwFlVCt
q5CQ9kraS+qJq+exTXf0Ai9sCN/sdBKXQCSPBZvftMqtW60xi0zCw0XmASNFQHmTKKUv5V9We0RMHN1o9PyaQU3yZlH955X5zNutEykM3AVx6loDkoV7d+7091vu4YUUuw8ZKnaN3novJZlBtA+IQiP8L+FdZ8Fa
8wViT/2UaZetW4iDlsxfpQSwhQXcT1N4sX1wGrfvh9p9IifUMTAzf2i6GjQ4ON5ectK/9U//ard53tEUe9sws+WJ4P/k4E/stpFmzA077MwYbAH9ldxajyYM9aJ6/4mlCA2MQl2Ta6Ef5619PVO90t0W2b/xiLUP
2ZFmrWflf8jo9gzmA7q6/k/4SeryetU+/21TWOrOTy3xN3EbHu9N2tPftlEnfzwqlsurv77127PPLmLF/5TQh3nz18kGfPqK8+nvSKklBO/a0yd6jz6fip0KhMwTwqdR/GQPfx9B84nY0ntZ+eqYJyazukH1B/VH
OKLZZg07SAc3WtS6Ci2F2fi8pbLJ0dfyNuq0uuvZ7R45J/hEmfHIZuElCSThB/mJ8H54IXlGp/mrHEablAWDaeaJCimokoqMoFoCwA/12sWtH88W03jQKcurF0Ev0r2jlA61KG0kOgf+K6YT1u5jn9lyz4jAAAwT
w6+W3Yendz+PqQl8HLsmxxQcDS7gN/77mQw8HT71ZXhW8lhnFLHJO5DDXCVdGhYOXx0vP8pXjzfrHpdWHyNnn1e8dkyBz8jwzkfnHXHOMd2dI4gACyjHwvm3iD4AGeApjgzwHKwBHrjn243P3odMX3nNseNh8tgE
Z49dypePXchb9xhLJDij6NAZ4c9vhUV+l1P5Uud11lsYmWn/fHU60U9Hcs374rj8vlNdX279C8AUyDHa7Xt2nAnDTz593ZuTr6c6g8nSh+cqnmsAka5IGZ9B6f8ZPWK5L0pyDn/QzJM86btK1jrjisuq9XTFnLMN
NOckchn8aaE3+IjOMURUfNGgGmuuUqQTS31SG7/cUWLiExvU8c4Km6Dpza8KOSK4f+buZvRxmyq1WPAL3l10R9merVKYbHbEDmcZioG8qXxwjVAR7O3shL0cUJ1JHjHR0NO0rXpIsLRNHikBJ2NB5F00hquOOoJz
6ne0MUeNp83+U5wPkuEf1+2Jc65RSVI/fnIlnTtU0x0nFM/7TMv17RHfie/yakPBOKmVuWKDbaZeOnjj5Wblo80aCf13UL1eN8Oqss0qxT0unG5T3cfR420qD/SR8mrMAXiZPPqZ2Hdwufr+UnGzA/Z+fBBRp1V/
1V+uHF3I816qWqOr2/duWK1yp21rVENjpVfW/Tu5W/q8t/d2aawsjXzUg4c8ssF+pLhnhC0vcrdCz2L2rUPE0TBjxL+J+nn7dfhV7bchymdoV0n+JBEr4u6QaoacVHpyLUVzrP9BMm8m9YFCIIwvtHV1ynjXjJdG
RtbGwueI9WNWakQF1YyYflRhKAM3pkvr0qCRQtlPZXTMsLdzj07PpCrqiiDLHe/yxCpoS2M00Ej3QbIbZn1Kq5vavs7geGwcu6pFHDG1kI3L1ejeKAbNGovay2YcuPAbJbCw5XiRQaK2vaA9NvW/zcF5pdf4ltqi
YTcJiUjdxIY5k8v+glL5nVjtp5gKjRL3bywFFOH+AAciE+VAYEI2vLCCPlaFZy9fQXwaThMnXhHGtvjgpsCWzDljwj5ep35RagOFNVcj4H7DWM8WcC+q0ewyXce+SEdMGcuuy8rlfEHzGDCfoRPjLSftYVKSoiO+
3ak6n0LwIuSqcKTIUl9grW3gVQi8zyCpQ+4BxV6Ji+wIGsSXF9MsuA4YFulVHFFHjYmEKjl71malqR55P50QvdZBfx1hNko54eT7a4d4eSCQv22+5uLpQbqjVzo0qiCkMLrv8xtKFq3xuV/6RmEQERXXgygB0QNJ
52reM+Bm529KPuCMKC6W7nfzzPjDPt+9PW4hA32USLfpoMq/2mvNQolFiMWsGLWq2L/ocAdh7gsLWaeMggmTlKQDKwI+xOr6YzUv+74kPgwDI6nhg3sTP+2O+PzBHFjA5E9bti0MJn1hZB5SYKQSytKxr9EYLFf6
Hp6behsGfEuE2qRtl1zQ1WXKqxnKDBEnjWtSoQLpgmNswr4Kya0E+HgbWsH+W+HYFqGX7ASDLbAM2sm6l/EpNdNOR0SaLpRYqJaE3Vi1UIANq+SziN1b8FVHxA9JFIVeyTOjBtxwgt7pAF2ZHaFf3B2N2trXQPXD
mA8LwoTONiNYrD70I+q1UiHa73UcIbGVNCvPfpXYTF4da16bEfcEvu0WdqFC0ytVrIb2U7O0LmAlONbz+QFcA6f/WG8cBBKvk0UvW4dm+xcCmuAUhLVhgGG8FLS5Qtl6rYu8njL697x/Dzo4HFc8Kmn0zNRVCl55
rGAU9xwIaQ+p7Bfkmz46FDmF3vgKrqDpp6K8nr4t+ty9SUDbf2eGVuc1M6s40gEYeBquTXOO0pnKSENGxX28oBYtanRtOg5YRHbZqSo//61wtgWSeNgwFka8fYU7R8Sb1KgVrtUIN7iZgxwHJAAg+tosoNehHzbg
jcDyFrRG+7/tmwRilzWarQANvYx3xaCStwao4i0DHcStbtW/BvBe+dw2fFcp7NqnpVEcSNjlBFt4htYTzGPAfFZ49W9+aR7YErd6bhBQWORUBbK6gICMfPUvlcLq0cucVthDl7ZjYqmDits4n8Ln6XnjUIsj/RpZ
eCTz0Qu77RW/mDWnFeYBMT3C+GKSjF3Kqpqf/QSCddjlxGjFj/xs1v385vsVIZzegVWg+Pt31KfHl7efibJb5ZVHSSVsyIjZMtORHnsYRpCpgZkiExqnveasEnXOG43KLeuinoR9ErKH7HcfSG/oqB+N04tE8kf+
u0ok0sN/fcYQokIIGGOnLUVx7qQk+JudrkTdHFoWd1xAX92T3kMH4xaP6+bDonxKudWYQYfCYUYe6LlEP03tHB8jW7j92Wq3oSpKNnF5WNHj911lKGXEWbeaOYYmNWGJXavC7IeNAg1etaAToTgG8hKzFBf8TULc
M1QuHgAMEdUEyAORiD5iS8igUpGyZZgmxvzKi5Xvzkxe7V1BcVzju6ytMaFixMKkdqzioY3ODP4YODB+sHdfWyC5U45JZjMVrTc8+kaffXRhNCzy6ZwONaGyiQ8PDIEByvTtBr88ZRX0yJm4wBzt8H+5tGT88lbV
xLZpIp2vpmT3zinxZZ5/Jj9Ra/y9apLmRpYp+xsSpniIcjse1rFo+I/B3eM+02Rvm1dwtZpBi1garcvMomavjNKAEdKqI7dzhzEG4GM9d9HxdP14ydaPF9jgd9YMVccgbjAaDgegcRgrZuUNjXnHfBWKm9rxA+gv
0GAzuauODISjXITuD3QxSKVfOSsssOomuIZEtOQ5r2DJOw6FhEpXCLzKkyflJLUCNOdrQ2qT9NxA0rjfBiBdkXw6SeQVWvUNqQAG1XDeUfhFbkHobAn3XwNsRmEsGLMtjs/UDjNyHCi/cG+I54K7cCi9yyGC1QMA
5CqCz0dteThu4zZFwWZvPxq4lENp+bpiwfoMSqMTHAxGh1ktDAfxW/glvlHfN5TcgfrNB9oOoRCzGXATDiwCWiOQILshwWkzt6SZBBN053x3ThJ/Zolrz9cBK7wm5/9Hro7mgQ4jRkCHdnD3rxfiy47mqNk2ufAw
b1vi3f7SKm06ZICoROOAEKMUREp5JEprj9EYezbx0AzxNc4whIO4k+vOBEgH54pnQ1281ffrPnP+NslZfWruqnaR5vLXudC3IUnEmlr1JG/v46K5MJ7kIsdzfvhxb00RKjo2wMff1qIkTWjXjRa+rhsm1NIYhrTM
ttp1xjzhK6NxHO0FLo+knxi45mU0+VgUs0PSmI+wfhocIvXQjYEzngZAcWe6gpemzpcNsQtCtwKaIMIybAcWjq1jTh0+ErM6aWp7CJ90I6qbQMDwGQc7I6gJOHUyuuHBralA4YGdqJsP7Pr8ka64IT3KoM8Z4vXT
WqQdSu1pZLht0zp5gI/A6LcGDFFDhauxy4Qj1HNquhEEHCV1IWRWaK0pJkV8xlG1lGELnTR2Fgw7UYkFBoTeuzKl4D/sgrpTiPrhl8aYkPPSOZL0WXNGOuORzt6i8WJNNI3FM7/pNqBFqEMBf80IFfYA+EVBv4LL
EigwAGXMZkZONTIdaQcfT1Hy2nyEUrSmXTxrXQN7uAgBtatqIwvnIrSs+GX3wqgfjwxHQMDZHmdzNX0b84tJ+HaFbCfos/BNBc7PQgnwrOvNF+/KeqaBdLo7c6MMvzqXg9WwGJ7M2SnyF6Ip0+k1gZ9/YN/Iiv5r
zxxH9OpbvqYkhJBWBfHuHEtj36XqnaFou1XoyBbPrRTMuQabI2kvAgx10ypFkUwB6+Jrx2yWD02X+vF5EaDRSKFZ8vu9TXRj5Cd5jizkqkOgmNYwqtZchvo+Y+knUKyb3cnlA/qF95QE5t1VaiGfhb0MAd7uhM3m
LLzY1j6HHIpMK6DVMXYfEIvLReSNNXxYAKKrbI6OZRlZSYcrdgVba2qbBdUxwAL+78LAfkaAwNcM+A83Ds/lcupp+tUhV92x6oLe2/99eqUbssS3UODz4G2YtgPO1hbmUsU2YPoQXUDH16vIMQCgOKiBbCzEMBAB
1i3k9iiRABaLXQz2PozS/uxyPi/WW0nMoJMZgcLxevVQsEbvb9E9UcePNKziinX5bcBW+IJ/kFVvVLMT+LTPHAmmMTBpT5p41uh/vpDFVM5plF6/D/f63aLs9g01CpzHvTu8jhX2zgkrWt6eXL8KRs3ONjvGWwTd
Il1nM7NiVUGkvBQSRcyHkWcRp0E6781ywX6diFi9hFnr2XgD9icaco46EJaIYXY0C3HQOAu71fQKVssBx7Jrjhr5z1ctuIY0XX+VBgGbEIL7cjJ1WaEFn+c5dMR6PZqF1EpBbbRfZcOcbYQRLV+2EUnS5azstk/8
TAzba5PSvRTVDf1goEmr0KnUa8kSDikuZwCBBejyo3QhUpkfhmpJYCSnWl5nxmYL8E40YS0JQwZGwOu3PF1f4f1sb3yUR1nXnQj24gPQDenrbV3JvPztcMGVkYKoqOK7ReUauRZCLPb/CKqHsAB3/gp2d9NK/5/n
DnPq7UFirIBb0IpBTtNBqJBmIon+dkLrSAqVYy9cIJxgToju7LrtF3uCNHtSa80d29YJK9DrDWhlt9VEvYuUb0m7oKho/3lXBBVAP9xk61JvDLFRBS14H+O+bCXdL34w4la2IolYOzxOg9GyBhym5B77iXPKBkug
VoZg4ZxR2oaNidiIpPuym9MPHn81g7bcmBHDClX3uVW/M+0QMjgkBmiEwY5IcKiOrgkaWG6bbkrBB0yk8OHbPfxB12syEB7zSrTiYnFHDDbaTVZhFUqVvfCyTFaj2+NX7m0E12KNTyVkj/o+Dm+/oMisCZAbUjFa
5Cf+WNRnRQdnfBrpZF9HiBku2H7tebjgIJ+/SdTCkzo5oe3XbdRNWqInoaDvLpC9nMDPVHXENef2Oq+dOE2zl7/rI4Ycq/OZnCb0qLTJi6/jtW1N7PE+ZUQ9CefrlvHxIiMfsq1VhISu1Ukd6YJTzFZwCwec/x5N
8XXUu7MK0D7aNHYKaPfVMm2VmImDU7WxwuDo7Lkz6PvOWqjPD5+hfH1RrFoezWYIzRNpM5apIVV9tsHZWzjHraSJhYxHpl+QmPimjnCBiLH1PEl0eEiNV9GCJOCXpK2BIS9yW0SUTYD1yq96Jg5HyoyYwOiIAlu4
TEf9CLmYpHhQR6weEM7P39JWcZqOMpjRFB2BILo065ObPjrO+2TwnfaDql+OqLYOGd/PxCTcF2u35Dpb4Ql7/fL0KhpgZhi9jtki2NH2EEAmGQaOM/0HSbODiwzmSoE4LHz3ZSeF4yUjBQZ11hp31oQTEjG23e2o
VRFn/mUf7drmtpsc77ma5+Mg/9XPvffBX2eQth6yunP2H4TZ0HA7vAaaMyZB6jfrTPtUsbVfwlV48Wwb+6NWHuOQ16IAe9oTZQ9KtnWCdjO1EvpqGnCeSDF2ww4uUPodinQ6YrbHD7yCsJKvY+PPT1D1N+JgLcQz
abMQ7nlkG2yJv0XoaQKQJRi58/hfQiN/WyIxnCkFm5BSALANxUZpP5+ocyqFLUt2Cs85dI70lITlGHd+Dticj/1ic9HjKAH+fZKZdK3XioIsuxJs50I7WSLAoGwe1OLk/TlrO4iJPxCugo3qtJPNiCUm5+brBgih
aFE+/MIMCTjorpuv4b/YbJ4rezkw1JzdWBpGOLSJbtKmSno+aW2im8nLEtefHI01D0eT/OhTpPrywgny4V7yoR5gI1tiHhAjS/zYbc6I6rRuhj352/NHhK+y1l6zDebemv8T3z15t69Y10HT6bBm0eT4lQE6DCwW
SkWP9Qgp/9YQoyNWEjhvz2sCojT1tOo+WYHX8go5962T/RLFyF/unarlJFhTIkrauLcR/lUPRnoiYs1+4lrWtG+qMjorr2GtIbgZAfU0cbv0K/jbDmY4ZMxhEKeH2duGtA9ygtXyPGxv/8tj+/8KEL4P4JMTD+Hu
gDZHl7RWLmVAK12ojtJUXEPI4bnTtFzt1z2dGpvOfhaWSHMUWLZx6mZ8xHqTFLpWnXVZECb0d5wGfKBv8mgos9/XZT6t/LoBxXQMtZgayACK9g2FuPLENHgYuKLzsLJz0PQgfQfuyFz8Y2auKS3PxwCsZ9mJPAg8
VzoYRzFRMkOT6eRIzOWwRzoWsx+0s1Q+XN0y3MI1n+IPfhiGtXQ4iSs0nuWijqMcbFvNTkxhhvs1lOEcUBH5tMk/lsLZz6eg3GeTxGzGeb3/37TTwfgBmltYJEdc72QiwS8/ME5Qw7PiHmD8YMkiwvz1ECu4SmFh
rk2jHpWyO9dym26xK2ah8JM7oyEevjnr/kVfouEU0V179v2oIeeC9Nblzm4JRyxCFAiG5GX3K231tcSyEo9SthmgS0U6fZKdjjlgF3UHN7ZEhRNgYeNhudJbaNoCU6te7mhPa+Q5bY32osaCAfgIdjOcyEv+E6e7
dy6FCcbEQ2teXPN8Ft5H5XaZ6YeHbShPEfWfGWJL+2TWZkrAReYNiPBDR1yj2Mtw+XFYvSR6Phayuq+FsRErwALYQ5/qS2kNn1Pxz5ipzITcvFWwCJQJL9o5xa3g2c817YSAkqXHWyAhDEK1wDuNQ0J8g2HVOxzB
WizSqjw46yJj3ifPU/GIw3OkQbif9dlAcNMNLAITfy5y0S6Jf3xdNtSx4zVlQ0f8Amr1kXc3AfcR9OwrxGw2T+Xb+xNXY36Q6RDYUXAV1FdS/S3HuqPZ8nhvgT4HYaZ8NHu+TDxi3cO5pksXE4ipK4L85XXREpc2
HAIdDsRY2hTk0FolTQPTODXPM6A5UXRpIRvvxUhOgZrBbV7wIEGZ9ZzLnxUC3r9Unu7yzEIF5VjJ7FmGpQF9BLsBuu8sJpSpcWJvzJEoINemKEoKodQ0ILC7sOsdaD6nAiIygQI9SvO6qpYwSO7By+AB+g/6AB0i
oeum+TlVZ/vO5s4nrE3nqbbDedaZr40wRWOQ5yVj5LtjfPUdKVpCzVTOiDmTy0384o3EKBLHUA4ExN5aJ0COK8BIIpRtc6FWWJBWLGHLiMG6jMkjRezwfYJOAxkAUCLcio4wwd9zKMV8dAvYW4E14UQ4o6Jn7UWY
9kTXplLBm2DugDij1yHx3+T3YDfYQzoQviNapSoDdOTmXnU6j+RLGjb7PgSzxl9rYiNX7YSSQqje2ng+7HNXL6tfPnFFwK57tgWOswOSAZ/OAfr98PWVcGkcKpSuf6v08vPAm4BAYVKkNc7Cq029KjH1oYDGRw2d
gUTQiIQdhbT82THIcUCRTcg5J3bFd/cYDIdctjKTWxXTpRn9lId+jTTXLTR/tKQkBuDaQmfrWnRSHTCspJK2B9YW+zEj2fIPGm1N4scW21og4CTbDawd3f0qJQAu/3MRE3x4PQEd0M1evQ/TjU9jYUhAZQPUygyg
pqko6lw+CQ1rUIwJNomMNsMIBw7C8bDZ0GFQbXPDe4EGqN5M5Pkl3qAXsxe/RY5/wAl0LghjvyAdvxVcxI0waRuXU+rQNy3pJznxEXC/6WYZouCLJlYI9HmRJkOUwSdH0WduhpLIwfcPwrPnK877YnLMSwKRxHYS
gBf387Bk+D3mHdzT+xusgpiErtcWm4CMcfFoQkDMw/M0zJ7ML6PH7/lZV+oiQXsILEcW2sIC2Jl+FaShAf/dDgC3JAb3MtiJMkkjs6VnPe+r7r97+50+btgqDc/jImqlxInand8w7Qd6trEH2P0M/7uZAR8veeh1
WrSnjURaJL5iRFtjI/oaTcWoT77av8V9D+xYiR+EVLrnivaC2ehG1A53cCDcDkxebzC5cp5VOvl4elc3rX5jS2Os5ld8bvtighC0+RV5uoLQ3OF6G5XfYCn404wUdvcC7mRR4fSRyzSOkcPrtUva1arInwLFEMQr
hESIHQbqBCcqQy0EP5+9mNUpTlJzIwnH/g5ef8IWZI6glLVSMo3DzfmRRJ3QuevIg2oDGNDn6EzsBH33tt+6WZfUlqbzgrtE9oezMmnnz2mT3VOfdBm7krjNVEGsp2rr9+E9VNT8BBSVceG1bwMyw9KIqIYfRSO2
MjJ4wPua6HCxekmJ4/S4q05biGZ/ENPwp5tmTioGGbjjqlj1c1yah+M6VPyBSoVhp7eBERmhxe+7FfdbGePPdDNytgP4IbN0PitlLCGJ//1stu39QGNV5yssGW2mO5wRJKxiiLwlB1jB7s7wxlGLC7vTopsFtLG/
QmoCYdcIH9kp6LoiaTBfF4zGHOhbS1Wtmj6SpS3Kl86pwi0fMreWQdv8NgCxshtfhVDOqUByENZqcJmLoRrsArhW6iSGOQnfDOKZWcYguvYY4axaEy3XNYrdes3OprTMbkG8i7nIFn2qID5eY1XKjbDwGXkRD6uN
AWfGSCUg0TsMbK09PusKFt1sfMJW2HYiqlhZmd2FWvl2x1WvWVTZxuUUIu8L1G4uhxZV2rnZa1bvkdfcH8K5VlyeVtpGhbVdHT40ghpL3+gckrN7UaVETExB+YR2VTv9UHD/uXJXFru5IFqxYLXxD4fIzzlc2/MP
knHE3Mm7FNttprhn45F7Qt0TFfBH+MjstpI1CLTuXaj4ODkmeg7pNVbn90FEwuJU7YbD4fiTkVlOi61uoPxu2JXsFFsRv00nXCrLxG91NCtts4iFyqkeuFpM+wGLPrNAMp9iGyOljfxq0xaZbSaJ4PcMypdCJGYI
xAP037pZCBuFynMK8ADvYwkfyqZWKhM75iVjK3mNxE2Uuc9sM1p1b3YXSMFwQ+BTxhkn9otIXxg70rspWLBcqwQyZ0S0Wp4V4DZFh9hASpsblYqWSBTvoQ/+L6vcG16s3D6D7kxpwhVBJqbdbBcj+muwwLl8bmrn
3TsVzIGWjhBa898whNJ1a0wba91GkWuSooT7BrD+5p53GzAe+QXGMe6JlVQuHgHkGODkowgPXoSksHI/lD6Mtr/CgaoIDw7lGypuhx/ghyldvYpZeCL/AltSVJ9gFlPIxOI/9ihTPIdr9molB/qHnXKzjuYUMD4p
rEI6YipPcoI443yrdcKKvLMX0zVC6qhjWnMNGO+c59qiBNYvntzJm80xzE7WfjyYGSKM6Y+eCwyMbXh8EMhgRGNkuroMB0390V4zwminof8wLYxosM5oD3hrOINGH5ea5Sa6W5kHIovhCmYOgNfKN9ef/OcolN4U
4iV5zX/g7bqAsrBMyjSAFYG9BlHmW6bl0riEaEV7+x7NPzW/r3y63OTyuw0z3ZBnz+e/xshOA0XWCt5/UQ4vRc2i32gSaCBTztxPZ7jEKcVpmWo3LhwJF1jLKhrsoWnHrOxmX7UWwqBe+iOsUMQdVtgucBNmrWUR
Hsi1pR/juvVugvqetfY2u7zwjDXxF/394tNdOuvG1bI5oagGQLNdVaU2qlLhu4553ztZMNxpl2H6/RXyb8zSHsWE7wr0fV6kFj8MXLLV2WQKFBw2uE9xyaP+xqalcsMCXcpKyp9vcvy+LkHCDZuk+fOourE8KGGf
KKb8eV+Ei7ft37mToqeYjjOlwi10NJNCzGhSo77vjRXAaObiLahirEI73n2z6X7YPXWAd1r7sV3QWPOQ2Ky2yrLy2bJ2pIm2rfqFLEMrxigjuzf5uEMJGExRD2S5WIGiR2ef8R4yWIgqcd7kO7GZIUxG2wqbOIIx
BOCxfzBybQAiOZPPmO6LahsgRY+tYXi3v7H/r+XVTkg+vjnD5rs37rJZ2EtYEwl3RyY4jrpbzhmk3M3Oi3s7UvH76+Hr3wxy8ppT1Dvbj8tTS+N/s6XjRAiln6trfFN2sydZt2eWR+5D54nbW3KyPIJ06UchP/IP
4Y4W8cw2wITgD/pWMcDG/u0ETCvfHh9Cteb1okXPb6TXF0hJtVI+YVJNTsycVl5wz4S3GKX8f9eUspKxKYW0jJyMKKc2KFZRyaeXKrxSDdqZMb5yBFCSWlOUmUidkLxjQAPzJvfb4RNLxPOO6fTPF8yRDif9J2Pe
R1KV991mQmcYSJ4j0CqK6ycoxaZAA3urmZrAfRiSmvDLEoPghfQFmnOl6lznTGzr++ZrmYKmovE8ZfwOTY1SaAkGR6ymcPys+wgWOffaJI7U3fX7A58eM63tyBssbO2Zt2NuFEFuuGTA90hR3R1zXclRdrahf/pu
T53qzhqCNXDVs7j7fQR9UdCxHkTx/a9E/Ev2gGsvAZacszWBvlH7LXjSn74cdbS7gaYFTucBOt5j7k5DUz9lPs1dRul8eo/dXxvHe2y7gOe7nZP5hmEh5pnHr6Q9A8IufidZZI76MmO7rbqTwh77g8+sxM8GeFF6
mNY3q1hPaLpq38k3E8f3K87hV2PPCSWOCXRgrsoK+fs53XTFK/LKHUnDp6+zktzKvvtzFSSa0OAU0K/S8jYYa5H8lH3znp1p4e8ynGlCJZ4D52WgjUleoHdKJxBFPULYubrwVTS4L2X2lvit+ALyTTqCCDo6W8zE
IXbfX+paqM1vDNOM6lZsdLgB0Ic+y12QWp61REgVUWV2KYmySwbZMkNQjtR2CrdGdjcoicv29uI/h/vRSYSo3GxtWBS35SSfD7OC6tcACM0BRuExHsiBte80lddO3NiQFBR5CQ2JQoBGVXn1ARbB/bhKnNVQcuXI
kupYWa8NwaqCkoqgr4qH321fD7AF1AF3MYsQoARw6h4nWKKnQL8EnPWH2gRPm1V7JkO9misckLiuJC8y/rKBKHaTlNvGftLpnpnc4bIDjV14ZDtSa5YYn0rJjmFtRy1mlQX8X0c6pwL3bK9Ai6q/ma7o2LeN/VqH
/ePXDSh3SFvWqpIUMYalRcu2oJt4lZHq+cpqI+P4gI0/6zmUxVyfubIhJ9jBdbaQDOJV74LEOzOxqSAY2cP4YLGUzIWm9Zw8HPle3mOtccbK5Rbu+SwaHup0+f2o/7tOY6ywHKs2jqts6eVj9NLnlVYrzK0YYw2W
fBCOeLyMcWWnXpfxDbYxGxhNepv7HS7vmanwSvRlSLsC20trXsrWzoOzxyZMEJ8MQfY6euNYeaROstVn3hR/lzcWWAXH9gtYMFUKYpVeR/KHAuBPfhCr2trXY5yN6OvBl6cGjJkqXOFuit4C7ETAkSE8v+C+VuYQ
sCx0szgs8gWoA7ttfINkEC/QwkiPXVpKRVJDpjttYL2ihxDT4iuwiNTyNPG04b6LeWm8qkb+myygpfw15eHZBiJv+FE+mi7e0r/XvpjKBlYl2N/0j5s4ntgjF7Cfsc/cbajM7Ftiz5y5ODC2fwrAokgaF/9AALwi
oPf6IrM4i1J4n/P/GrmkYQPyeyhYPzbUjJPtDczWBUH7yN5Lum0atWAKnIN8XpNkaSWI6Z0sEw0TCpFR59f1h15IaH8I7zl+J+d27437w5LLecl0BXfnNaaLS8BrGt6TZLO2OGoOH8Yuqae0jcncXMlRveWv5mTP
KjarDXkZMpbpkbyaWTjh+fqfEUU5WPvp92k8Pnh/3keWAtmXidCeMUkwOu8SH9ZLxjngGfJlcVayCKdlbJjULhNwdpdhC1VjTUjQZzcLeR3amm0sKYL5STbl2Vyu4yr6/cEobVtX0pY9V/ZW+39BfB2Y4St9Vcyf
2SzPOEEjIXyryROEABER4GHCmI90BhEijBBcCh77UL2Y0MVtiFiVw5DBalq9BeU8m/vJFAhyUghSQiQkt/+d90zc5okt5MT4IxusUtCNNlRSkcpKDqmia/QM+xWN4Rq/NuwRavVGsFisPxL0YmoQh9wEzNyIlQIa
zcq+Y5KLCXBZAYmoOpY2+jsLZgOBo9RvZsZn2Bk2QRRm5dHOcGWe5YZqxkEsbOHIt3mg+3y0oIAtqLQzX79OQ26xG+fkkcMxFAUfc+x9T/0/cyVQiURb3joYXbSiKHKeuaaqDCZRK3/uqKgDbj83CIQkQaFbGIEb
4KgCQzxVeMXD2wtAlqQ0PC6bWROGW+e1BrVdRaSITDruBKsu1b2+D1jGlszceWwsYLiQQZR4YA7PxFWCIjQQb8p2XqhUKYP0io1ZsOxO/lctjIkUIti2hBDVfU6qStoBgWq0acqNYPGBIfwE1oeqVNTsZoodbOM4
V8GQRixF6dPmf1GFmuMOe7dDOB4pEBop4DuaYb8CLiz1iiBWN0IzwKw2hjuw2H9Qzlv98UleeBb1Jk3OEh+I4Ea6OuaXNdnmQ7wzWUstGnKnO//XKj9/XeTS/rFjKB+umrHfazGduW3RvAfnDm4sTVdyuVsMVfAh
1hXxD3b2WjZUFDy709HE9CUCsWv0rE47i/Vgpn5W9kwJL6QUv4ZhUQ5UsIpPnKnGHY2izmBZN41Db/pIgqAfB+CbyYxBDZkDs9fet9KNCNK+O9ZnnhKsz4fmgGmXijfEnUtBZ9bRpJcAIIjlumS//DeNUxN57G0V
6SOpGCCRnMukd6l4iBwKam+5tojkt2Jz/4CEG81j099a8SF/nXesf1D5x2mZYBv/1/M53cPIZxhicXkm/1df3HDmvniqVlULOUMnDlvUjkRFDKpKeXssxzM2/PhTu8v3cUXB+TKwPu842QRthJTBvi3W5eWyonyL
ySpNyN9GDCWTYIVpySee2y+GTQ3XRl2+RKl+a35Cg9g8aKDnyCjT3B+QANswPaCIt7CyT+92rdgx/HBAaoMjD4PSK+qCEHArv/zvNOFblslms2GWB6JBCiCetFAOOfJpLqwjyuGOCdizg2X/Egf/o+erddFKGg9s
ZFJvrEqAz2LUxKs2t0CsD21EJUIrRd4M40otKp+8w5E43BN5K0++Sf5AsFhR1dI7pwr3i5Bc4m0h/fWvYgtskjPHCIlIy49W5SyjNuO1LPdhl7WnXlcjjZc9vSkKqIR7IkkXy4YAO/Vs7iLSLo8alAHmzHkVl+yH
GlzvHGLWl57LT42UpHPaIkHK2hNHJvoIGdr0bayU+SijwQU1zjabBIcD61m55Msr7tk3WxYGh5q8XDiNXr0onqpUI90v54hTfhZiZMRQ4HlDyxEmvUNXGCtLdtAhLf4N1GTxLgF5t3SVTyJsHvVpOcT1Sx/vZWHX
M2S7U0GyZ9MygEp5Tr+HrXqsJ0ZxPhCRE0t0x2CuB+1GmcPGiIM+VGhfgpkwqpQwFHA08JEw0Nh7gCDcdQ2NWhd1G5JG18HE2j5duyIb5H3UEDSOEvB3CPcToGpu6dc/bpaKlgLdJzrEPCPLNy6+8qJQ8a1mxEG0
WozUyzXejC4YqhOIN0cQ9ewv9nWdRATC6I7Z1/2K2ezKAN4p87qKwkRi9SI3UIpgRNznhWRmXahh5R50lQFUdNvEnYvIXHfIqRAaehLqhjxOSjvoeANNpGsGb+Iy4yo76prV8vFE+SlkToDg3K5du1nLIomZoJ9T
ddpJFT7XnTP99PMyeq/UhBv9UsQtIjpO38eabp3WE4e1swMOagcaqwklaCq5W3LNNqDL6c27s4MUocmbOzpZhYC46YCwiBcQgN3NmF0ZgeeSlfPTut47pPq6VjWnX+vsEgVUzjEcOpEBGaKL4P8brShwxPM3mEoA
M0s+SPxqQ5mnxOc/XcMsMI660lGGRm0NdvB/Ln7dgm9gZrHEkdvFN/P+bP1DSG0ZQd8DnHAatAvrPW4HzJR+79cP0UW4byUsUTcY6cy9V21yVUPXeZDvIeDeXinrxqDDQedQ9gERYh+7UoT0RawMu8OTeegomzE/
nhJ5GGpfwIZ1ggKivuf2QGEbURehOGp/bNTEGXrx8ThcpdVasCxiBwLclhFiVfko39dhVhvMBQU247n8hXodoGD43FQAjTuFLiNBBlbb4TyxbqqwWzG2IMN15vqwJ0zS2aeN6FggiXmKIlCgtR5Hi8S18hSlySs4
qW7d05q7UGtZiih1DR7Y4gaotMgmptaHCTgnoiKaoUta4icO/ySmI6lCJYZgR8M1/0uYAMVRciGTDoykYVMHZ1iEmYFFgZGfURL6PSo+P7w5qYyIW4PQ3Di13V3vgD7lViY6eTBQelLpEwPAOQVzyPibnHpPQ0M3
DmljY2tZ4AXzxT4cregOZTWUxl8nRQPcgOj0+H1HzDeOXxHxxkALQPBnwhfEYAjcYes7qprQf4BQDjAzicOZEcBrvYXAF4kdRGfIWTgJScertEMn1HCC7WkVDkZaNuMFTnFHnMPvWOdYtHH2uKeqJlvLjVZ/I+PI
PIAMBECK9hHp8XAEcx/VQ+RpHVxwBKt1xkLKfmLPSBcg8cfkU+XUmgnLAB7ieZTLx8XzPM4TPqDIiAF+y86Dagqc2qJ2+h8aqcsu543dLR78O0PIaB+OjMwHaWS0vQxQS+mzkyFjsZXJMQr95MoSEbfmU5psH9qD
zmkszSZT8XFk9S9RB9TzFXaRPMQ9EJ8chtVvBDwlDPclQCshS4ELmSqAOYc02QKhWia6rPmU8WmONwL0YKgugWrkQ7BbNjppgq4NHfhl+1vxxkZgG6uD/f13kg5Pmd4rz9k9fF93FOk948darfXyE+M0lYsVx+VJ
64PxUKE+YjwWLYaUz5TnNWx5Adnroxp9fdLHW8d6X6NgUxsE8/XL0d0ZW60L4xap7Igru8gVOLsLP6jvsjIIEaG5XABelEcwAkcaxqRIcG8I1KND8gIVoMqXQUXMWoeKJViC3tMM9PRHCm6e+1Zd5yxvX7qMOoh9
rFSuE0dTZPc3nBIJUAP7luWvJ+yy6l6feKd2Meclpq9atfwzVr0ejBa8p13nHTpKDw/UapUCcmfNJu5oSOXN15VWVweorDY9pHE4nT3VK40ExfbFiHR2zUhLMUCh5I3MhvYje8SiDtHS2bToPOeb959c4h1kxLNk
uytgc3oxAzIqtWHfnQsJvS3p7YZtOKuTNdIruArYdm0VgpTeiAnHgEO88hq5M8lm2BLRnibfLbYkOOUqgvy5tbyL5S5P/nDy/BUuPVujzby6epunTgSbLvFp516J0Ggqxl0aHOE6jiJTUlAiM61vYsLtf7k5uYMQ
lnA+Nar+oESUNDlpi1lRTVCGv1xJ3r8erq9JdX56pzGK/eFTvo0/+/6p35Z+9rl+gJsPHl78hxfPv7xGetPHNWj81qmZh1OUqzcT4wnIpTVySPPgw8/M8OWu42QsUl7jN/Oi5faCdQSwnQ4QCfgjMh5qhOaIdrCP
cFEn6zPpTIEgf7I6drtI4PVb7qFTGDq7SVvWgRqQLc5tLrBXqel4+coRsgGUwy5EZOfiDEtXLizgypPIlAx7pToytB7aQx9Xs7CUFrSUsk/VaySS11tledYwSUwcotOQjb/C9HR+6lk+2Aw16T7uezCMx2A9692Q
s1nrCrCQiWetRgWEgPvp4P/2q+DZeURUF7Dlnox7u9Qp3mdQrfgxtNqkcBf3Ah5q1hbs70RX+1OwU7BZaxyNkfN+jVmrKqFFzOHfOcPwtWGntJcA9Fk8U+Xzc8cvZEg97ayRVtl3Hkynrrw5ZrZUyult3mF7JUoJ
RVe3FNyUr9Js9JuOoS5NDfAbUegrZmes57tcniDfJiX2Rk1/vpCubbhf18po5NugyfRuJ7MzAjXG7dT+VGYT311/7E7P0Prf63C5Rz1Rh3V1W1o2JRKXm2zQ0gl88L1ETdWUpT/JOv/mcmpUxt49ynCK63fak19e
H0uHtIWdnE7LZU9juNBzdrHhnZRitFEGYrXKpzZPC4hikIx5rTcgBzb0ur53VYixBedJcrEIiL52wdptuUcGzjf/JqVgnDpr6ErvbGaYUMudAQLm1Jue+Vs/T3e46ZfgFDoqXbYgdoa6Qm2k62O36C2z8B8+zClP
YcsqJptjfc/Cn3uV7NM+f/r4pt3dzKUGCnTCfig6ewSBd+3T/iqArvcc4wjlIHt+FxNa36W7GNDRv2EftEGcIwplCY5jfJyo+/SELlOde72n4wXy5iNqdN+Pb0+1F6dTx+mZ5Q62bgvYUogAqkWxB+4BCgWWHenG
Vz6YfHPt+aeE/hh6ZcEDLG9bU8Ko5ixRbKOwLn7Vnuq1x9Z24C1K0PzYgsTaNwclSRwiA573BNgFXZzS1hSgqcfxmIqIJYTrNDp9APc56ZAGqIq4SUQHSWanQ1tR0AnZjU2/DIB0fwDV2jvKRC0jeT/dTUjGqrm4
VlsIOstwLfBSeZv4KFRvD6IfZSnEpgj5J0tThquxD3oerJfUWfQNHWLhmjw1WNFGbSgz+6RLT6OaGNIZZpk2ZreA/RDjgtvmrIqhuf6Q+k1LGAQpOk8LVz5p5H9Zia9T7CoLAaIVLYiudSG44CCwwPD0BDwRE5Az
9U+RE5GAsG2/xPnHB7Y86XwlulxKFRc7YVCTP4cLSZvUm4x2AzWCU7dDIXCVRri8AGBiWZXqUvssHCm0cXPHXsJUqZVL1to8VbxDjFcq4Q5yIliIKEdOggta0Ibe1AXxpYSi4oFhiW2gbygF9XXBVZKlHPdqBKdG
BYTb6zf8LuvcGWpX50l8ghK26sw02jc/lSdMbldivnRgnL+CX4siZ6W/0anzlUMunok7g1Rp3iRocPzhzx1q5ZVYs+l1I2UiwcwFOrirL5RpfsXNc4DgnQ2hIrlv2DKTvkdsslpojx0nzgaDHC4u3AuN/Yx4NjW+
4z7g9r3+gQgHrDqq5oTINcox1YOgiKGQQvcGW4krUQjecRwntkioa3aSsIRxBUjEA8i3iAiRORkJGvwolRnAoZNydAQldKo/k8u3GmvPjCWKKusXzyr9mlVUEYYWrKmHd++nWRnY7Gizk0WTsEfx6TFSqvbmp5u0
QskSpSwSbamoGXVHKTdGyqED6WzHrzRtPfix2adkUUOtyx2E1rpE7qlHYfKOux02X8mRYU/P1JHTO2vdCfGhr7LwhoSIoZ/mhOQ7shrcSLHity4FvtHz5m+Wi3IvvWvLBV1ZMi8juO3Nyaf+omokZOKKhilRrsem
xXNOo1UDW2DhlHo1B6lOWh95vtJyxeHKhSaVqM9hS1n0irZu3UkdwpJP6qBrAD/GCihkHv9tWO3V+MLlpHZaL6n5+53Ndbjg4kpmnq3WeekJ6rL+fPW3qZvGOUQV6TmWejlfqqTKO0wuIgGkv+4lj20l+UCAAqUu
q8yO4BQ2un26JQllH3Oieu5t+x3oxTPNGeXOzlNx6nd48dmKfLX77vYFj5oYXlMcBNG1pU+QFk3o9lQo9tnj1NnghmX+e0vFu2Qcq8cZ+HnbMsHTMYgR4KtlyLpSVynG7ajJ51qLYyRCMUui07s65YPFswVUQBFZ
GWvfprCuxvOmZHet1caw3NjBtXOLxLvsIramSLmRlSSGlKqFY8VCweidEI8MkU+HsA4sK3ZomYFiaRQ1q6E9lBNKXLDEkf00GSnDdq9NrNtmpjWTeRBzOTyBLNb8h1bIbyD1eyASCXSqTN1KaIcr0mbX0+FLI768
oiYjLY6qs0y74b8phV9+HKdzlRX0c2t8A4rClNufIaAeD0UaskZW9hDzbJban7TuTKQyPyX4vBs9nbxvlTtQlpQgAhMceRqb1+qQKM6IB4FrFPzPrEn1TWgMAatlgqtFCz8Qea/YFOG00Kcvux+34jr7tRIRajgO
wXZOIeZVSgDGe/nWKyVQ8s4+QmjcBFnZI4BBmsGPb0GgVyZHLymA88hRNpsEO6umnNAMKgTWicqeozaDEBlui/XztjNED+NX0XMD76GVTXGV67h+cSwAnA9fKZIxAoF7H9Oe7QjPpogHQkEkH0NhleT5EwWlRsLI
R58lCk5vW2MGjXbXijlD5fRcnVWBtlUSaHSESnmbzOrI68LCvIHWP/LBOjoeEJSP4KRkqsEumHauM3TfepWI/AHyWoezqIktEuANypaRjTYNCFxDyvKp1OHkk/qzmRG6+oj8oOq//PC2EW35xjJSe4qTK+eniKEq
a2GlcWt3bgGFWdkJH+KT+yfpR/3KGFSJKIZyyDT2Fdo3NewcJeAX+FV1xsmfVuIORAblzXdPa9zXkL45rZO8yg0U0FKtCn2oFSZP+aU2AYsCWt99oZhtEUUbSYDv10+RME1RowrQo+ctFWZ5MnsQHa2wW/LDg3ph
1fY4XaHgR+dSpMuZXa4PMnMHOxc1KuVoUGoha13ociwVbKu59qSKr/hkC4w+lATNqQokgt1YVrWYsWrNxzpVQfLNsfAa4iWuWOi8m3W/h3FaBqphP8QL0Ehs+7NUT7JOtuyKWLpe/uwLec7VAaEbx/G/fJOHM0Ri
RUAHna2ripj2fdx2jVMRlOExjlP+oa2YcgWlsK4C8lP16UqXBB7U6eS3L3lQNwJeUzVErLOTv473zgLDGaX2wxm6p6/3EiV+jaShk14uqxdx6Y4Ad+nR5+vmTtXIEhnOoK4aa+LEejhA+u4jbooAiK7tib3ylAEb
rSbJejaOxKyMkpcDRe8/Wr38dYcHVJ8EBACz9MjcYhCJ2UmBDaHI2oEDZGJ++JPLD6FE0R/G0O+HOD3FAsyFEhB6K+N0UIVYMlDQG8ZvOdQqfuthEpVn0uWq3Iu5epOVGeugr4WcA5Ik0bfbsH60soTDz+eRnubN
ktpVcoRNBNvq987i3dtVZquzasgol0bco+lI07zFagR+KIKu5LTnEnf8xBgzGKlE5bFVvD6FkeqMjR5aQnybj1qsCxqCb1owT2irzkOvJQvNSbecqIiy+hpuu2071h4OF5Bz9H7MixuuXUVIN8U//l6ysqXCKPKO
TwEsuzAsC/ZEC5bv/7qES6zn4fEbtdwSp9B4hkOJ6drXfRc+CcKpGBWSbo3HRQxZDag+jcZmga76xAvpC6PdGtmHfuOTU45uGAW6D6nfq99U2shjsQAHFTUOIsXtO2/zk/6k4Ok1eQTR/uMHXbiZYtChpufLycnt
su2lpI1oWbkjxU6HfK8LzSseRnO6If+LCmzUrT8Od9K8KC1tgtwgaekMq69fGJiWlnUZQ3yv3Uj6VDGY7dQ0SBoBb5GfVGE6gvGiJK/u1FAhRj/3JDD/lkTJmjpno9nUs7vc6ULzX64On3CQUT1M7eoFAbg5wz5Z
1LLk+rN5ULJvdIT9R28lpT2NpO1eYaoR++PuxaAnmXTo+JcfxCrbcezlINLTVlv4t+TyxnmQYZQSZ8HJ2B8wCRu8ABCoURtcPodwjRhobGNtsY9JVCTSYr+BISYNIjsO+/MHaNcxy34df8Zzb2/w1M6SfzZGk3Pk
/fa+pBDdkSD9/ALe64aEhm+EgixrkvA6LoAsj5+/FHrgX47M786ts3Fk8souQ+QrY86H2excCtzh824yd5HBlXNmWYqV8X4Y2p2xoNqf1XmtUbtCL2yXIQRZuaNFel3LFZJt5EspT/QpAUUFhbMtMAkgrCdrRgm3
li4peda2rvo1RzKMPqVNHeOoJdlcAdbpFmOSIE8jfHVvfnxBknrDqhUPzdQRwqyIbfYbQRrZkgrjlkQWAaxmdgzcW7aC7J25DacRdtiiUnVziZpCXKYuw7zXthlL5gjazZxq4J0DMnDKngeMIZxL5Ipt9sbGaDW3
eJLJUSPMkrod8P8+RISYsLbE4fJP1HaTsXoK8n4QxzEhKKSlW+/E9LFp8f2uMHAYPAer57B9DoedrdiWITbisW49xp3L7Adwy9QyuvcKruviWBIn7DKt59yeUwhDJzKCKpK927EQsQlv3MtGmkd0hND9zRnaVHAj
1R2ghxYPdI+QJYxJJHBc0rrx57D+1uU/omqVZ/mcCEFtOWQ9cYiLIsUJ7DQj4kxxEciMYSiyxYr1WFkSM8ISrv4Micxhbz8GAooxspCstaScSgi/tvCSlbEttIgQgIhHh1gumHjW7oG8EbHv5MUnPh9uq32R0Uxw
oR1k6GQnSCCDlloaX+0mtWh8TSeem/I/e48vV02H+a7ptXNPJ+zzFnuZqARKXyRhCSlFKQOLeWcjhCsdGTpRmeAoS8Lsc/o0aXbX0VXKtJL2XsRqD0UcPSCbTFpNWs/GF9C6d/ilfsPl8GOWGgG2bKmWfpT4PXWv
Z/dsqdJJVGwkl48jYbM4bl5q324j+DaUWImQ6rrBunxu01jNwlKn8HwgK/kEieMksnmaoJCbkzMYlYh0HmTU5CV0+cDLyDFITiePYly6IUsS5MULT09eojfjSfakwGW2Ps8R6zzhD0zKrkHHMu5azyq8W1w/Gh0v
7J+arccjnpngLz/8yORqTIU2bd+yhOHkZh5FNOz64ZxSjo6fE/C43swke0JEj83H7vuZ38fW2cYfxF/0ra4iIq18g1iGRQxlkXj4nrhfpCDS4NGrAYPaUF7T98ySc80bzLS2r42F0Y2uBqc6MKnOA2UIaIYMpiza
aTmp2SDWAXDHxfLppHHSpPiwwrx20aLW/b0jRMjE7DlAHvhRs/ID6Rw48YE30t4e3B67txZ8zzDZlEjQ9obMmgS5NUvHXjMskSTggUZfZDGEN69vzb3EYDokI1payNCshXReBuaRea7I4NsI+dNC8OzR/Gs9XrKz
NGTQkIpeS04KdAEaQlVi89aUAWDDuAwkA8nqt5CqGFA1ZxrWz3JiygAECkptmOFFWe1cflEqKXBUUgoGGWMrhf20lbiEBMzdKEWaq1V6l9hIITrH46Hjd7Mf8bw2oIOaWL6RmYtHj2PIJKahHM1cT+G3zpndKi6K
DUg4/CVqc4W7Z3lDJ2jplrkOJHiMwKcwMWtXPWT0ol6THkj9kYDBB9TAmYLImwbQcZGJWKzjnem3FT0WJFyNZeNX1VLKRHNAyA3b8xzLeGD/Dg8GRLaVmDnGiyhfAuyE3nVGAeqEGfd/rJii61t8zjosE85w74nd
R1yf7vhg1vA1jOM08m3W/oNJWWmoB1z59KNWpM+tCMi2akhRRvyPZMVNlhnf6WfPJPe+3962br9VFznOmgj4iZ+ABzrw8E3rFza4msjc430/alzRElcd9u+cMwy+j7Dpop6QsDnYwIIbCF55+sfIJD+o/FCoiExy
/kpiHh/kaFQvgetfJpdCwNYvzVkzDvQr+pvGK+ceq62qwWPeiGAghyjjNCfNKczpl/BL2+UdLtd9RVLjRaKyPUjDy9hUA3IMxmVjaBAuL0csw3V8i3060HZeYeA8uEieHgQcfZvMxxWKAqJUuIepHYPpQqqGN0XA
jDNf80SahsEG1SdsGzrT9pWsD7otZpFxi5jI9GKMsl/qC2SSzAedy7g4YFHi2ZhiA3p0VuCyCoc4QFrZlvJiV7s4Pj+HTtmyWmyDtJMulB4QrTIYI1HdioNND2ZyRWM6kUWuM6jBiaVQL9BRQYOhglcaTPPQoSRY
HtwcfTNDn3DU7SVPEBocmOUwkm0deM3BWf4WkgLrnq1aZ/NLoaAY+ImRGEuiIRevpxtt9VByZFkjy9MyOOGKznoTEoeNZ12xiE3C0Xa5bVWcfw+xRqNX1m+2uVKMdSRVTs6t+S0X/AT3nEkEDZkyVwvVhuJdemRz
KhUBe/gIGVlqabLfelN49/7oBM9N+kIIZQcRrHt9QPsXo6cQbE13BjWK8drCMP4HS4wwbxG+ZQCIdck13u+5vaAyaisYWe1gAnnclpsy7pTqoLetEDl0UXLTUsRBj0AzyKPrOP1+DWPzPr6kUABpcXgTHhdpJdI4
VV011etXW5FUn0GOrGDNfkeKuM4Mq2jmMgUU3+S/x6dMklBez5Oe50ofWYNfcY88ae1sU0pCYSKAyQ3m/Qw0ywpUt7TELTuainEDKVtA4vuJhJMdx+34ifBMLWi9pjpNJWdtqCgN21ODSuSOC9SATbLEX1Ij4gMs
JGBwQmKACLo0D4P/g5rRIojUM0/Lpa/v8ldQPgysUE7k+rlof+z9CDZaDuJ2zY1qPCE6CMBjOTlK7VNzDCfSR1ciQB13W506YEQ+6qcHJt/rqly0wJ5pLr2YNUPBilcPW6xW2H0NsUBApd9hhKOPDykjf9J4yLi8
foXQ+7GHTUyiQ49nPjBC0qFVvitJHMdNMxnKKMeqI0O7N5uPQu0YHbMR0eo6kLUqCE45g5D/F779+hd4BGSVeTIH5+RnNFntLalYAbO/rq60uxx6Oi67evs5758P2egtvRCDTKSbJ9BTdSpTrikrFsKumDydyPrN
x7a4W0z3LE5D2Sc4biGrSnvt6O/KPM0UELr6DCvmmakcTs9wf9fEGHNZHR/zXvzrnBQVSApnHOtLdBQCiRzLNQB4kUc47ompns2J+ZSN2DE7T9GDXcGPBqtZ4dkZIWvbcuWK5Ncj6ZB0T8fVw4FfGRng2jjttZvT
7+1491o7jQmZojgSudLG4b1OVYBByAPOXv6bI/BiXiJtwzDH0BCZ0BKzWEzKmWYOeXpFJn0wz6VTfLI/F1QoDq5lg8U1AA1BBViUHRI5MAt7jkf/D4lne+Cc+RUir7Jlbw2kaYkzAqAXm/dhnK9vg0bhUZ+TOBY4
fuW8ahXhaPeIz6j62EGvc1MG346Rb++Yz61/xJuyjBXowWKzy9WVKTZsk7Iiuyc198PppE874kEqOpJmgJLCmaL1mm4Cs9HbKpUynVmQ89VRxQrqKMlNayFqpy76ZFylrzzaIASZy0chRpPECEHuUs/FXskDaE/i
IazPl6uuoJcu2COqksTEOObludGv8IPSg3Jr6nXE0oDBIb4mhNyjNC1QHrEqo3PtoZzARQSPG1SM1kDQWV4mH3TV1vOOHvIQCCFcQXdZrNHKC3coaTUMIAQg5LInzqHuFYyZb631MaMxy06g20rtna6zglzJwLdK
Zl+geXJYFV1GL8ZhzSzItTOp6L667YtVzVuz/kmpP7PK2h2shjSRPbHPw0FnEiHKndqoHaSi1puNBHG2JEw8XxgieeelUGzHdvvJNnaNY+vmBvxQ7HAG510gBrUOyHTW355Zl+TFrOk9mj8L/oYB42QSlDSLTXo9
B4G5zOuBoXdcy2x72KeQRltdN92B13HEMLoNrgZR5KFA4UgLhlkjQsVgfHBUnPwW3vIK7HF94VT1xVRScdZLjUHU0W3t5KIgwxuXsPtSRo8IGC76lZmFeZV1Nc4SmOgxV+SRgpTaXpsA7h2W3Mv9W1VNlEx5b6+2
LuePEQheCOaZ4EM0SMyrIpvEadhZjmaWwU44ghx2KTgNVw/TrM9WVg5PbS11Ax3V9ot/0UAz3CHn8NyqHrLeRyKSCxWmisQnhhm8lTCAWUekvDx16nJZQdEd0ddMvIduNqHCLAAbanrXn7SYRLSDuDyCdtfwBzz9
xFmPKsSYTgKvirjtbBoFIMkoUIRjDBBK8zUMGeroaD6uEcpUH8mAbE5ZhzHvMPUvSYgm6bfh5FZ6Va4mZfLJkrG2LML+bDgXC5nZOxUtHkiRJqdQ6tIYi80H+Fxo0bT07aOp2q1AZk5Jx6ItltTLo5eukoq+lPuH
xlIRLeV3+S+8IFaZ14ncAH12Dwx0ljMaKARmN8i28fqJc7f8CXcvhAY4Te4mRMIdwrio/pirW9mArFnXKslLOBAsPRvGZDXDs+YRQ29Zep7RPsbQSDATtb7nt0Edk2oVeAvkJvMyLkhltZ4ZdWrmXf7tGc8l3lXo
cwmFtxk54GoABnLUScRJMd1rblFxEJTTLJ6K7ky9jzbhmKpOGz59h8bl7PWsHKd0v7uzcB/a1BGXCX7auYQUKu6v78ZE07PZe+0AFSUBsEZU1tjHcO9jJw9jqrwLBjBwtUarMWnve4sC0d5zfeQQPWRqCuIHd+b4
7NlxmZArSvK/t3KLAJZQu8t52YQxFwNINZwhHo6W1sFJF2ygoX55XbC8axq6sHPlXacFiQNk2W5730nZWwXLyhstT8GJmDofgNOhjTBsdBjYQrbxAAZcE9AbEquahne5mHyrH4Nvqyiygs4ms4TeFOnHrWbPlJr6
8vd88zTLp6cCXf9cuYITzM3YuH4dCT45seON/NwbwNfy8/Zf/8vUmcYoBRDOU3vLHkWF66htocRetlpgdhxmvQ53w7Dko7Oy+MJmV0+wi/+LxiwqAUdCSM27Ujrh7xZF6r3CbaL5QimmpPQn2zU9ljmYFi0JIztG
o8+cP06W3GCXGt83stESbd8V8CbT2B04a5suwJ1u6aC0VIQQ8vrdaLmd2stpZki4WQFqWU/mnrGCA9uMGEQum/AzZXFCJXK2LELlr5cBvccclNJFymIkVdIJyl+bIxxIUomKlEsIzfkR+9GylHLcH+n7CyOEc5xH
wGZdmpPNM9tXI5gxiQq0vKrLMOKSo/vVjvLN0LRVdsZ05+oOUnJM2qsELKk/mbeSYEpZZnruRaNE1sKwF2Mxfdw4WcVGNfnxYvaz0dS9bdkgPn/SrTVf73K5jFPrCdpDQ04FuPb/khXTHz28puUjOTYb4mBM3x0b
/DJzuVY+vTZ3LMX+q90xJqJOaCXu8lai7zk2dWx4yLiJU274kvmGyRVffz0E3na3sgyZpJlIOkKFvDLGcB0EQPUEEHWmll7zJ9+v0K6+yRdJO4BP2nlYpESrmffl0q/9EYucCSlRAnQFX3T2jS7IQ0hrGcTnXIGO
UCR/oKKVtHB7npSMFFvWS+QV4OWgdGU/r/I0a422a0pox1x+WFu1OdjxaUwr+jGmLiRhW+DDMcWhnH3qM5gvI8uPBzAzFoBBBr8dk9Cpd2TxJmMkdGh/kFGnbIl9Kf6zKY5LwSIo/nCdVBLNoD3KwwEWv5hBYgRF
eaDAqhw6Ar7U2HCWsBsNLU4uDT0jThpizEd5r7uJCqFdNkxNDGd5mU1QQNbBbPuSmpDMLDZz7KtdQvJQHJYaG84SZEPaIMTS0DsETYO11liWKliShQM/qV3DmcPr1wGmwfXUxHCWSFxnsOG39jUwMR8K6zOtlmmY
89cmSexb21n7apjIxeayVGrHcEac172YQ0jCZunipUpfNfCiwubWvnnY6oOceZ4bFxn+PRVTbTjW2gjbF2GFnIpJgxW3NJ9vV3GD8+FmFbc7F4VXuc0hQvvGaWFvVfzV5ySW+9qtgGgxL69KmrOPtSvvBV3ReLGU
UcUKrRuRKU5oM47iDhHaoq342spkvMY95Ly5RDH8wbxxNLwtvGwp3Zd6JxS9ezgSjEPT39WUxjcUBCWETDfyvFvNSVOIglERnKHwM8NO0YZonB8BkkB7LVUlpf+3afA8vifcyKZibuSq5ZgzzTgbC7bdC28Rs2o7
2Xw4fvaqBF0FEOnLtewml/Xey+EGeQ9NW7vib3ZbjFQvya70MHN5cYlcHv60XadiOre6Ewrn5aEM49qxftdXnAEs0hxFcDDdyGZFCVsOPcPzRALycbNArcVsOglF+8coT1e5pqGfaNLcjlXoRkYnHkDsuqhdGX5a
hLaH3Jv40p3lULq9id9WzCQobLTDTqm35mLyf+Q10M6BapSlKtlvLhxXF9/1Rg875lthiuXXNVpWTcetVcVqO7Lz4GJWHU5pC+8nQzEgZgqj3jfxgK1B/GUqubKdotb7DEWIs9jO+n0x0LY4r1Pf/cZVizOBM6Y7
1Eu+a8RzR83jdulQk9gGrZA42uM2SYpmJG+1oFeL2njIB9JmUqWottLYijKYLpA7V9whBILw2ffVy2TsMU6zTrvFeGBDCDq97vGR/reMMeRTdBaW/9kgqABsHqZ3yherMeeXwZH+qpu6wjAQ1Ti1970zE8NnDOE3
yw8os+6RmfhhFJHa9B6G1/CkDJNzRbiKvABU8ybs6wJYn8UaUQqmZaE53q/cSXryus8QmA0Zm3US0KqiM3y+OyeewiEIVc7uokXu/1Bzz2pW30wJ0zs3CeDUP8qbu3AcHaMiIGDCr6o2+oDG2ldgiZQrKAi90XmT
km5citc5ma5xKzU912pf63ayTUd58uPsRlNb46SxCx+D7AdjaWQTcysENF/4QkYkS9wpYj3ko7hkb3M7zjWklf2gsbjmF2Q0UwbhYII0ocftavgnt3RwjdoCFVqEVv5DSJhyHpIoWEKMMCKMK+vo5btlXLD4hQD/
caoRTg0j/bVtZ2Awxe3GbbTz9lfXS5s25qjweW54h7GuE4fTc3OgMtFMXPrxqTN1nwgs5t6x1zk/tPd76ZuP+Y/Da/yQxe5zdaV4/x3drHmQKXJYGS8xjODE9kRBzKJXKnBUr6nuIkSHPcnglbAKLzFQjvKvL9e2
g2frZhkmiVoXNXNZ5ognKVQAg7NfPyPlMG1jTYCV4bkJWjXuqawYlXQRSpe8gXeTVl7qJTZQlLzh/a3Asa34v761Tu97+Rw+mGIq1qn8fSH2tBqLLEbK7lR4d82AxxFQp/MFI+w9MTJ6axVJ617CZmcpId2MWlec
kSGXQSM24dYi9J9X8CBHzcKN+DkIxJzUrlvY2YHevZAfYltNYS7pDv6MZHI7j/zyu5w2N9FeZ9rPs4zUsqlo159vdom09S19QUq2pzJD240LpHLZCvbxPBcg6zvCV9+ZcvWWakKTaanNWvY1B+hiZq7NiHnBpHZW
I33KCjsmDN1SlgTLhZEReRbQo1cV73p5w4LKC3JdVmIREl3OteNIhiSe3Kny9DQrD3uMmcbKjV4+O5yLa4waxzYoj8M2p3j177DRMtaL25rtDjRxh7Q7LbEBm1ZrzEGpPo6i0Fp6IwFoaLZH3AtaW52H6YNoQZSc
ZDToOJium8y8IcK0jp34jw3hkxXXYbfxgnNKSsIK/rMM4x77kgIchJJrB0x8TtLWS6SarlkFRqOqWXdUEe2OkN/Az1eeVGpLsfBgHtx8H+VDDsUjSqUlUH5IzTaQHkfRbIKYkwBwW4XMjj0+C5rUpBafo+fWwzJH
HPm6pMbUPm7hJiRpXJi31PkLrTgzeoCVsnA8hZn6ExVio1QgbbQysk/jtxca3AkwNg9+xyj35fvtL6V11dach/bC4deHZig/PXWBlAolrVnWZ3avzP26YxSuPxMQeaWT3JDk4XSbqpyxKuLluY+V2iq2hoq4kWJR
9Zdv9id4vLf+M2Dg9jFfxz4/CEfw4RY+AshS/z111gXC55K9BqL8Ewvxp+S0EJqFR50kCweXK2nv+8YNPIP/WHDFDC/fsy87f9o0i8ZP1nd4nCASDFSkNTdlI2U1I7WO+HPrGeAZR3ubIqqrZuRbX+UATNB15eZ7
QeAhCfPvIyICC1g9Q0MYrfNwuCNeDiHe+1ZFInho9SqcPLQDiPQ+nsibY2m81CqcxQLzPoakA2KSYkEcmoijZO4MHFwgsYcdkiw/ytI41rtElchI/Y+K8wjbd6uqx2/dMiimHpAi7ICvKCD0BsAlUKyEoAOgXonm
sDWAz6j9MhAfsKKY7n5+OvCcZnDKQ7SGPLgXvivgS44LvQ1RRoX+ztL2e1IREgxIDtTdfQO4BhhMW0xId+fKufOyK5Yljpn15D7J44LETa+XDJKScNR9nbc04AMWz2Cy49Vsjg7uODyQB2aPOJtlszbNSaGIsAYj
Z/1Cvg6WeOYB9sbrjh2ThNKI3leklY/qNZlj4W560oJ1yUvWXzgeG2yQRLnAAQ7oiqSF82loAjwWLO3dkXvUvImAlTsuNjM1WqKO0cAWKwB0U6Zt/X5dHSjFMVlQXMKFHFoWEPOI8X/1/8EKnvM73v/2887YwmBY
PIJBYs2nt1x42FUeAYZmG98NVY/iqbtBuqa45IIWPOTA+Kjp5Dxyd4MSCwI0Bc9Hlay7q8mTNe3JebHGBjrI8KIk/xMhTynK3SxHua+WbswNhuV8ONhXEVlQTQduXuiAuOtT4/UzdaC76hvw5uGmNX3fXRX153Jg
PbFpf21261Xr8bpROZKUvVLIMhe2xYDFHxbaKZZE3dnB5BXhJRpk31pKmXpv8fp5M/4+/fHIjZFv30YcpPEAVdAX8GF8Re5yRz/aPLKekNcFzhn39+jhA9DLPf+bTeKjQx6XTxz8PKneUtPxX+kW/r2f/iPq4EBb
1HevMIDzjWG053sVcPZ/UOBEhYBd9b8339oQSU1HwTGL0KFfvfwNfpNXV90hgn8+VS9dyt00gr/bV7unGfx9VF2tawQ/Datdl9clcsvyyR5nukOZGoLw/3s1cm9Au3wgG2pd+t2dR2ryUFWfvYw3mE/fyNFR6jq9
9xPatDON+lgbUCsLn2dUI4lYBsoXP+e9DDEYAJFHQ6TK6QSvNOPNhG6f4Yquq6SSmNw1nL8lVTirpqqtMz1ukn3Y2EqqgYZkFLBi6E1UPedUbD9YxOD4cy/6v3dWLnFG8xvpyx20CyjOt5Puv/oGi7D0WAHFQgxo
fDf3uef2L+/m9hH4MgQIrbiS2Dvf6COdyPvqKDafr2945Elflomg7i4hiW3j+QY3d4e4cglNz+7TC0TW/OFOWXS0YYODefk1/kCqS6bTnS9nBb+f615oQwBtuqDlAL/6XnMkqBB0j1ae82Qut2Yfuejv9WdIGry4
/YxqKaldI0yHtXT8BZKFz8N7qoIuxUIScamJ9b/mNcPzB0SULuNuyHCpKXdzVA2wAwNUQxRi+E9wNdKlSzFZRdqyFgN7kyauSe+bK9xWEz/60REPG6FIgm4xQdMjxsS+PuaKK8EGhRoAMtBIPDhHXiFG2b8BFuAe
W4VbItsmCuCPhxhX/BIT106VBel0ZAYS6xf40nYsjSEGDr8BpHOLQ2QuXJIq7rB2nSFWVQ1wWmJcRomrQ9f/oSlH6e/11+a54JdSx0gkJMsi3pPv6o36Mfa9R6Qa+jMfWCVRup8x+8fjhGsJU7SwOn3TyUDRcjhm
YLhY7EoRbdEiru5P1lZDo4LAGj8lTWboW1vXhuYF9QTAIBOYPXfaEK14rT9ioBANxSPXu4YZk40yZWA+gy5JHsfO9NiivFy3eysLySmDuNlKDBu9lKiP35D5wu0QeLtHRMqWeOIQKANKXljX30g68tAlqTDth3HK
XJS6b7gRlhvEzgpTm+XZMMUafG4FbHmzcJGyiApoFclncO6rOuRHgjwf1oDded5+n6/969/CBzwAF4hSYI6tUfEVycQWScxr/vvhE09YQABFmYFseiCBvzGsEA+M8wRN3r8IJU68/Bn7e70VcA/70Pcy9EzLGlhg
uc8OkSCMKuNYvvGWI7oMxBchkibkJVqczLom7crBq7MORzyEZUso43L5ZEZiYnndhJKFhYD4jnUTrf1LbJcACtxTJZB0xhOcaHjQvuyzhBk+sj+gD+97Hrxxg21irr0MxcxWcpjx/AQlTl2cgE7KSiUSNbIhjAaF
tWC5InYhDwOp3w+fk9hAF8hw8g5oCpuBxzwIFqWEadEX6/wCto7mt3mu8OK+DIC+ltju2R/608G3ooQe4gEzO9tvEAKk51Ass1liw2Vy+JaSRuaojJAlOXLS2qsXKTGZUGERz6CQEivShwWYdN9XjrFrzw6KIBct
wTm26Gp5B0gyRpk25agchuBv5JpVFZmpSm850nl0L1gX/pOlKAyRzK45p4CCV019bP1f5UHBd8k3Em23DimSg8+gFx/y5PXCZahUFtXwWFUIjdtja5mtC0tpQrC+g7i6+61A9nH/VrJ/9Z0EpmNa4G/8t/pnbcMZ
cf8fjcv4x0JWNb5fN4bR/Aesv68H1vxP/n1VC44vlushKVLEnS/oH22dxKMgVm8F0FUL3ynaGl9HfedXG4dgk64QMrZJbQLTsiuzTGmojdnnBEIdsAqwe4vzPOU++hJCsKfQ158S4h2a3pDULTOyEd01SQtrVLvy
MmRbLTy8P+i7I+nY8bcFeAsCQGIkBxByoTfcNDmMIxnrvPRveTa9nKDm1TiRRoOSZlAlxjrIjttg8NWU3LVhlgd/TBwqazM4iXrbxBx+bzD3OXaKZ4W5adlzHC/x5GwXC+0dMP4j0ZLPaK3y6SKCmFxPT4jJ/v0N
S8/0NjZdqGCyPPRIs3opf6jUJQrmU5h6M//J9whjui8Z6Pv0w6vIcxddohmOflfBcpn9aNOdEiUpLlYX67a/eMyntM9MPEv40/mldwDOAMAnNo7GZiPoECknSabHsp9gmsrK1wVANWdOW28u8PkJb1bW7SBck6rf
2yYL1+xOj+MxXcjDAgHfl0L+UVH+Spv7pq6YUdnyq6I1MAAb4q410qtgeMx7Yl8KxvhbixDolZg5i6rJqicz9tJSbUOGCo0ZJGvKhlNACRFCYTP8IJpkIIIzTWmbMDo+ZgrEEwPWNULt0bdvAgE/wTcwHa98Fe2/
r7wqN/hbEhLUvNk1SGgIdTxR9/krEcPd5qe/36VWBHEUBrePwb+t6ZKmhx8U6ZS8B188vydPsotzRPZtKqqAB9sAQ4tLNflQ1i7e7UEqp84nuDRFOSXUshCuGoG1i9qfAKf8Nt/I1vHhDwI00+hMS3KC0zS+1bv7
S2d9k74BF1ZPgOpCvQ5xeOJL9dyvcjn1YZqW5L1rSGlUukz/DMfPxvCAq+cJzVjActhkfHuyDyHD+jAuRCNe8LZ6rK32mX1iaqAMxk936JrLXkUkcmEjODKuk+Ir/N5adH3GoQx6IxRruaLB3Zy66TBQhyLBaLI4
kfbps1A0n2P4gTJAs15c0cJjx4iSlWgITD2ZOwQkAyLoPJPZ+3kofTG06J9riRUOWpU6HbCI4x/f/mcL3rO9R2ISISvM+82Fb9/wU7CpIFjSfkst5qGsiVEppc8ZqGN1ypAys0NHoU30iHCAMIgx4HJcASYJJ42E
2bAu9cNIV06ddy5LGjvQutMHtLdRXMQCa382/iXt9jeR09jtaX9uR6u5t7UpS2js5zxRGWEHTCz3Cqzc9pCCZOWPbanR2yc35zHaNdJXVyf3wEtbAByrKAsFz4tTe9gdpSYZasyhRXXyKztYhNnODWyGz03I1FIc
ZvIad8WtGAhbmNQ32/xiNunKmkw+WMKc8eQxBmNs1hw/jYbSesg6GWCRh29kYVLjWMLsNEiKesVf4QlgEVb8wBtCgq6u7sfF0iu4OsxAS9DpBEJlO4HNghTuN+FP7YzrGAeGgJM5kmZFW9qU5H7J3E+H/67jzZVQ
BogeRIo38p2hAfrW5C4oVyehFdwaPYetcIzh7OG8JZlellwBtVCVmN7wBjbN+joucsUnxrLoN05NmqMpmDfV5cz/BlkkMjVCDF/MdKAHDfw+6TVjGdHMy1aAc6TR5vskqbBG0e+WwwUXaa7Oi/ujoi0wsfnaoviv
riRVHtB123/mSkg+wPYOrvduJNYKMljM68DxC9oKALUChFS/rfQ3v0ThHZuSod+RXJWXytIC80EA/KJY3nv0aONjdtMqyeOXOm285vKvCUNg2HCWaOjWtQNQPfe1ZlLREXaz7/pRxVre8PWRVuE7kAVLIfx6sT/B
1Qsq92rvpa1W1Ny5tlHjZUXIXlNrWrH5QRP6WO39Xu29Xk3XqRWzYgMF5pT9uTKsRn01/WKJVU1PwqupyCjFkG+ofC50DfI519LdOhpxtQWMCDMVxDsJZxAIX2aWGOI0kHtEnzxNcA/5IsUrGdztbHdMYL+n2sUZ
ULvQUFEH/axuCFlx4bZTws2pZAYalbDI+L0Hbf/u271XKO+EY0eWvkjBcvMc4xoUQjFTLUUeTMRo4K+j/1Hd3t5DXW4fvx12Wo0YmLTLfyqqhM9YreupiIkZyI6Cxhi5KbQj9pYS3X1+Q6XU9FnJ3my8Wok2qkIZ
O+lTTd4t7oOSZKhCKeUCMK+NC1nJWL556c3ChHjOZHYCd5gXbigLHC3/LDMIiokbZ57fUPpUlYI1X8FzPHFTPofx87HQmk1THtfVFM+/nJAY5YdrZWz/7AcTZUC8zOIcE3+36NZtAbUes8wjPCo0gD9m1lM+Q7WW
r8Rjtgtm7P4mhHFhEc8XzZmFOKrb36q67bgPaZrxr//leVc4iSyJuzOhlraQlMf45L3BaxLTTZdcURqiNm7V6FcOTjmIswMltZmv7TNIy4RIr4o/QMJYJjRyP68+g4rMcy1CLGsts91h2rZV+Ou8lOPZH0mUlJIN
mTlkGchXhAAaVy9ztmnhRqO67iiNcNvPXxsNxrJQ9fhf5uotswaNmE6H1es+LLup1HZsimv+zNqvYbPbsLklOIRWIwjq120C6Ai/wIlKAoavaUl5/FHPwNE+MlSAvrDua/ui2Eqgke3dxc4XkwqmLD5BnSRKvEqk
L66NWoHNdPGET53lH9bZYX35qdVFaqEBkKdJ5RUbjvQ5rhxfwidhFMIxYGY3OaoBI6w34977tW0tVGrHM8ZVzhoNhZnmRwqAM+rA9B3DOMYsEPXRjfNmJFOz84ENjcueLfkPsU+CKWNQx6BdfYcZgGxPdtDp0s+R
dMO4Ds8ZBShjKNGjteHPWf8u65z7I9LDFIBqpclEV98trr5J1j9sf03X1Txflqv80AOEZGW+eaehCtFXZBXKgBO3V2Do7vxUyIvhHt8zM20yI+ZN1p6ZnTEjkVh8s/d1MAcF0uYice1YLKb9vwuM4CGrnsd9ZhtP
Ps2LGo8W56xzL0h/qvgVxkPbeGc+JV0O8IViPp8uMIQjPM8sbDcepqI9rdYgjq4+JsH7FFlk/JCBcMH0wVoqyNcBu0MNMO28EdMyGZPDsqiESQhcDYmbL8rdIkdMyeTRJuqSBFngshZpfu4Y6lFpM0elp8Z5haSL
dqL5LEErLx4qGmHDV+oyTp08/fFEVMMHVvOl8u8k1HOReosZFAXmUI881TTEJLti3dc//jVpvj4dQGDHi1EAr0TT+8MBqj1WWYCwNMrbBi0NVfN4JK2yX7cq/iH7hFjoOfByblGRBNIgL7QgljeU1Rgx6ANm6ruX
5tTtcRFp0eJs23NnT9jby88kKa6xV6AE6vtxihS02Zf+yNNGbW+ZQCA8e76zmCck20xK1q4q1Ze3tvcfeiFt3ccjacnS4dyZJ/jMX9U7KP0buTkeluNY9BIFas+VMAiD+DfyLcgj3wbProcO+LJf93yGtJzFTHkF
UpeLpAOYuQotOSN7asgyOJbYdKATwhR3dxAoLQyQgpDhpB8dDTr1hZXks+wTBRIgA05iWOacAU0MUmXoUpLYsTbfJm2+gdshBhrUULGvRNO/FS00UuSoVG4Mn4DEXgNOKhpCufM+HLTirwwtpTny4E+uP6kTykSb
HDoYVleS8eTh6816DXztdWwMxmbiDFP4QqtKOoWyLWdxstx31jWNk/XpmpLIDvtKyId7Hx7KRmeAI/BscZ/H3i8291ZzsYERIP/JkYrrgneoGifCikNyR01m3QbtxRLZMN5vHnzFeVQhztqBNkw4IiqQ970xDfg6
rX+EUVZd8X/wCLC8OjATrrexK13yneuxpXSJMEAe/Lxc+xyf/ecU0qhZQvLkAVAzd5sFrzat6LZi7pFHHgrMx4xOhQXBJ665kx6N4HujA07o2PZaqdjOMXj2OrZRYDYxMNCxCo8sILBrwKsVt2xOibIuJbfnvpAB
Gyvp2C3cNcpvyTvZOo6VfwctKTCcQq44EzRTu+wa15hmRHY7PrBCORO/5IPfiHxs5zN7vA+CzGun5hWRlyjzBpgjogSoa/O2Qi2+0gXTPD/DWH9+H/z3vfWJ0bw6uQqChNh1dCiVHVsy6fdpzOw6yFAgOhW2s5+G
BgN+4J0mbp9oicMAshr+uPuzDj48EvZvZ6dG1pgkga4pXxZH6HQ6rEc/3CDBiC5BcQ8CPQ3UB7dDp0/wX3PmgVLEoVdoUyOWL388wkOvNIDbXWaTX4JcA2njmNbdk8odwAZvskt8mUnK6OWcxxTPhGkbSxToh5Ll
fUBHZja8yITbiSDZV6X3d1aLtvCjxYzRlYctz38LrhYOAQx5sld+kJiUdwrRlTk4Igt/us57mRws1N8gsiWMUIykmY2DB63djXnrF61B6toSKn+IeR44c4i6mpxgoQBo0eIo0sXKFcqswIHclIvhEDlkb9Mf7Vsv
5ME+gzW21YMc0+NlmtLOvH20Qfzn3zLpf0rkFOL0/IlnyPLYw9nS67wfl3ib1S5Es+9NYRtE5mJZkico6A6qoJahXhskiiyod5RZS0aWVFMklV4bQ2+sL5nsG/FU35j7dceUL2KO6lfa8K/a/q+pbjoqmwXBuMAV
wMyU8b+2Xx0xHrFgDOm6Xd9i+74zNsSvLnq5VmyvKNOXsdhaS+oRm8tek7yOOw/zkCpxYozY3XCHnsO2eGLR0FQMDqlLjCHIeNYjxbpT8GdObrOJhCz7pK3FF4TymM6OeIuCe7HJVVmDEnDLFaddrDiOVZMP4alj
GDHhF6FYzsJDo9frJ3/mmz5UWuaryNv+UBJBosysDMY8pPrpcsPO0/YgVxqvKFIXnsGTqOMUa+ntUg8ZaSdcyKePr8yAAyOAgAKbYc20HaGVyyjlWQbn2CamUY4nX1bWpOdojIKlGpFqYCnugWU51gh79+GrD/F7
4Od1Gf72WMoA7B+WevrlvEt2y7/+tQthRDW9Y9mHL8Em5ISnr71jWowrsBil+sghX7uzuYOo0CDboO53eneiKMnar8157NBIrpe9a3h3kivw8n9wOx1B2XVMlHXMym9+kpVvsIwY66bTPUFiCFK3he/gKl+f1JjO
HRf0ubnDiI5D5scyD9agu7ioBy6Y1fiLycm6XTferjxhxaKiGLtnrko4ymW/vg/1L2TInqa+ipMjDh+q2aMM/0CMLEsZlxIl7v9d8C0609SSaw9fsGjIAVSgHH2qhUwPiM61OlVcU3FeJ2mACA33lsYz3VnqhA7Q
icX4kI/orV6t5M2EXxsBytXx+JZMWYcJHoMzDX6L+eve3sU6SlL+UpLIxAX7kAEyI0LunX1MIsbqVVCsH5ipTffdnMvrPlUM36osAyrAg7Wd9gIPU1zJnkAiNtKot3tF5Pek6WGpC6CPH8ILXyeIgIkVriCSpq8/
YSQotXZ/GKGfzxhuOYlKIQciPSK36dy95D3s3Lat2xQS+vxg6s+u1ps8uKpg3eK/NebYOXOymnS/iEUCDEpYb923voEd0UR6frOcg6vBaJfAmmDYv7Tj6b5dehSwS+JzFe5J+qVJ0AENIOBJpYEn+FR5sO5XmXxu
yaeP0BjL0f7Ajna6sLXGyWlkBPpOHbp/KJxlFuEoJ21INobUvpLjwAO2GCRJ2x/eYp9P3C5kxYaurfsmxReWp217oKjyHY+NAlx9gYLDPZzdZPeB7KUgL8rCBwtn+gBTwA4MlVlM8E5+4B8PLdTya8HK1YVdwYzf
Xvsm4wA6pkce5HqEfNVgzVDoQkrHGB9XET9UfFGhpUk4HrTubwj24wF3SQ3l7mZp1BzOmodV9VQPUqGnuIY4ZnB6wVR56StIoxAvIe3DmbhktJRV/qtht1fy/vaUwtD0D6RfGtlyXFF+t7q6HXf/a/Dvd1O1ex/8
eyoatWOSAJQYxDnWMmgwVgvylDbL3Ju21oGfzGkkWZow0FutprlLlgGpSW4UQl8kuPrN9Z8M3QYftBuaOCl9s+qnXKUZ9L6hTvseQ+NWszhOLHOie1NE5iL3iuHAv3D8woUB2ZmC1krJJZyJA0TgfhTxz3xAQ0H7
OWXSTN8PKPQhtre72rf97j9VPKKH6ctk9lSaNY0U8ZLFZ83NFh2/lnC7XEyagAph1xL9sSByXxKQlx2VLJ4OSxT1Xxaqh5X37PrzB9L+UWZvfJs89Jt7mGwxZKTY+88w2f1NCijxfi2d+U34+0xVRAq5lt6FNf+W
1lXi7Cjnx5jYmvQHa9qw2igSIrVOpqmLlmjen/gPBawFJApZY2R1vkjO0EEj0+Z9uWDX0IpyJAiOalWE6WoFoimK2NrXv/c4gzFvNww9iku+CqTev6hFrofYwf324QY3XJ7Fw1OeljkfYs+K8Kk8sTysykpZFJOy
+rMPYiet68A1u0orBzyq/YpE8rc/3gw35qa38SIYZJeUO5BojATZUvOSONnxxwTMiqympu/ZoVjbxNV7H4AaTkMu9ZCzx7OJLkjnIfehYrFGQnY8dySqMIB4urZGoryEcw/uDASkPm2nJO9PAhAJZlYMhwpjGWjC
Ix7tZNOmg97qKu1QFtB1ItcQV5Adh/d/QViCyed4Jcu7fMnMbsq+rIIMe7FxwnDf1p/Lo0Oxc4Huz2GCHkfiWdhQzcGr3I2hvNScp4ByPCRPoz+bRJALrB/aJ1wJa9L7sh1eXvx9ivIb53y5O7kAmu1JcrJNnbII
hhVCwfBxVoqckQYyv+kjlYQkH/UngNs4TOMPRdgmhX1GkcNY/uUoqgyBufakUGQLCQKp/IE/+2fZFWOrfbJtiWyS7lk6eTG0/USj0SEPBOFOO9cSvyG9q1qgFAcm/fRH6FPRthy/OL0NMwtLFkHN/vC3E1GcYTOk
F8cdCzqui3nxKUmf/7aC+VNOkMlbDINkq6Zp1vZgxNCRsus2AP4FvP7tbvXtppZvIJRvrMDrA4KoahniXWe1y8VAMQ/S1gjOFmv/IrmjC459uHfnJr3NAz5rWlN/pBOuCG2sa90berv+WBZMwuDDRjZhg1Olm2CD
bCpr4VG8BP/fqH/mYZRUlj12cm433Di+eHenRVlz1cT8mudtc51ymj7s6Zxvv10SVTkeVDEPJdgEzTc/uizrDYsKmoKjxmxp4zO0I+QJgiJ5ZlFGwOf8P4LOZSXmt7njqInSP6mzBkEaH65UMZytBrvWwuLvN8mz
86Y6KjxiCMsP99s5iOw6a+ST8mAP9GUGllIMW5pDy1KCY1d8FHPAKZevuRGwTd1SVKa0tsIsQHshRaJHqL5amFpLNJH6/KKEeJlJ74l8Mwl9opBTsq0eMk0eoL9Mgl7LuwyT8KFPNMnVPNz9hzulBpeRvtNt31+O
lTSXhDkEhe6b1A7iYR/0Ue0XtHyb8aM1fkJQbAZzjAiNg3S/eqaZT66koNamFye7AYbUb3M+2otmv3tPKB1FNhUTTbJzwBR1VLx+8Zn90JBsDEe39lBe+ea1MYzk4vcujd1QLjsTg+XUjOqxd3QwxNPnkxahfO6Y
1wFqSrakMW++v7PAQFQe3Jngirh5q1fm7Sl8Hj0+JlvBdEOn5/RaR2xTHd0Z5mBUtoz8jGyv0OPdf+B/cfEzKF5Da3CfvaH8cvkZvPgpjSQp8PwLnf6jp+9N71Ls7Ds7XQaH+w0O+0rWnp3x/BgADnsHprg5f42k
JGOaXfltN5iawzCYzu0yHz5YB+kOBtNgTJn5RzvDhqjBGkC84ByTyuvOr8LTrbzIX+ErvDeuzqGEKG+SFLDsWRO8GC55ZJP13rbCRMflDhmQRJ9bIg6AtWtZK0e8CcxZQNo7PYGXBs7p6KugM9gKfTJpk5qUS19S
0Cz/6B1MQGNeN6Tf0fnYgM+bvgsBUEJ8nnxZMEshBb59Ics8pssPzfEdR/XmRjwq+HXb3RkWbLfOrDxpH700X8JQgAzM5evvrMsZFViAjlWGtIshT0/rQfn1ClJMKNSIonctNE4rC1C3IT2q2kfpKA3R66TRc0av
JWN1Sl5UXATcJfqrutY1G+1+Oiht/MccNVowZyDVLQJIWn5HuoocRd44F26JdGMpYTF1GzmdFEP8wDEcxlyE7Jan/4v4uM+iD58LC7eXP0t5Hg6Ro1K2n8iK4rnJThLkH2NBTxMAl3HIphoWc9OIqz+Jsv+58F5m
KneM1trL2ZRn6zdmLnFWxq6uFKl09VJQpZJUaY5dbMBDeKBeZTkhkLRBY07ue5XbPhKqC1kjulGB9G2UmSd0iqb2NR+GqSjPrkH52khPiO18qLoNbKpk5ZdOazINKbIJR4DXshqu8Jgj7KjSYFVfC0vIQ7RbbBCm
aRa0+/p7EVnV8GqNV0NrdXlOG1rbrdykZLCGTvEq3GlLkQv4l5YRCl433rApGbbg7nEAqA7UApxyNF+duJ7ON8L2IgUNpGVTkE+dWHgz5OVTwkGCPvnsuPCUVY2I/qj7L1gz13XKPpwY1J0v94Utgj/+Jg7KbHI1
pG2Dd+LIhqyn6YLzWzrflLzmzGz9arW5lS7I4UHe4tjh7EMcpLassXq3lKQlLOGYxvDsuA145Jy0B2hBGp6mrwYPiXQwVnGhbInePuQ5daWMEWlqgZWVhaqtqXRezpz3PwZmjLtcarRlQ5kXJSplxzP+paSNvfkN
HgaYzoRxvIKV8gcIFz9kK5uZ8k/TXsFO+59yPmFV3fnsffRc3FJtAdOHDbRLIQKpcpXKGotdEsDgRVSISmVMI6SNcQLi8sKsF1FeTB5gIveyDPHPKXzEI+jmIQxD1/eqHteR+fHUY+sdhiBWaGbah9ryIdH7yWXP
B0jNCAmvARFRVpZrOw63P0QghQP/n7kg4xR1ZruUBNFXntz9yo5/JVhwv4Up60n6Rk/Rowyt7I7rW71/wouXuL4tiAAw18aOP54aYHRc2PltIdrbVRFSW6zkaZXLgyXW91p4ldLtJcEzdC3Fnpxy6BBQpUsOwlkY
GSarMp5f6Jjgxwg8XkxgGlKlKyL+wD9RAzzCxLluPMSbI5MwYpQpgl4q8ktynfJb5mV1SzBJvNvKZEDN/tPgctzly4TKc/pkZ69iW2uAN29U1Pzlm8peINVyQk8wBh8LsnJ9aCr1J1f7X1OWOtWPOlnNBXsPY0hn
EhGSJ+YufBoHdHNCTC4OvUEoVU5pc8wAWeMjG7KLs3aC+W95iTz+Gcl7iPcaDBHf4NpMCy6Q2ZOVptZ1T2t2cmbt4qHmp8BUFdkg3w/1LUKBmkldUOLf2BHZw+L4FO7U8KXExZES2O1B3OscV/r8GKGRJbR4x0zD
wmJakLIyrgjzBYAxsndT2TTQujZdabp68/zBPl5NWoiLCx8KESYtFH73cR59O3DS8YW9l8BT3IdHH/883xYlpVSttL0hnSwqpKcsTNA6LOH5KhtbM8jx5inM1OCdBqT7jq8JpwbaCiHV8VNqKNOS9mhLcsoF7tPS
HpkhCXBYkbtw59J9irFJoPMAYlvyufkYM+PGsT8QFduzt6nLzneO907iL/07xTzM6e7fIXvphbf0Wv9h5xbt4he29m6UPv7Af4tC+X8gP0+93JzsNE61/72c57Hw2cxKwKD3yTn64meoz2vLpiBBLR9HV8P1euet
2rJm+owDdfF1hO72053RlnN8aUPA0g5dRMrQD7ppwnRQHVKwJ67GqvQTxnZ6o5/B6FaftR2Cq25xtGs0upvtbb7dRWU+ovB2MbrcZ/f93rl69LJCc3mMsdZpioFdN7VuGomn7INB1TBpGXaMMeKuVtLFE83VRSdV
frPFJolVXfMG75fQHAmi40Ck3IDYEZy1n5jzy3dq7O/+V3/9xQbFL9FlCCuhwotXWImDCG8WJEedCsDFhbsITfoH/TgS+M5WxskN7i7+SJHhaKesjeKyWLKWpvqz7mePoAzcKrN24ONLkupyiTrl11IFNSNw62IL
H+9af3X2ffkR0tv07xANzyl3kl5PCRyhUeSbNigorMzOakt/EsGhKRxaJFopa6n/T73kfzcYI4S0F7Pxly4l5nGE95X5WQYLaq361zrWL0HL9u9OyzhzCCIyvsvQqhXo+/quhQGBUii0uQ1ozUNLLM3hX0DlSiWi
iOPyzXTydJr6j0umKzNF+gXPVBFBpC+gFx8FKIXQQNcC2kCGh04he3V36lmSMumhlCwAprtCmGwCOWnv22Y6YL69/iMs9wPR0htaL21J5oM+GupQt1S541e62scemONzYu0rcMXpb/ZavZpejcmbGy2Lk5o833HV
bvvKNchKC5a0iFw0xyYzKrTwQnJ/ZUh+j70QvWP9V4I6ttqL1fZ+J0awN3E2qGZ56xBgYo3kZNISE3nRej5rJs/24mfn18+247TDT/gUdg+1nuHp3vDpFdrE7DvTF7zCtJOa3lKdHLwdU7eC0J/ChrqXkc7rtQt3
wEoZUXop0M483GWSQ07mGA7PMTBs1RrgzQmLkjAR/eRpTNjswKZJzV9n7nrydl/7y5RmHSzsYdIqnMtoiUR3j4fgP550hFK4ol3akJRhvDwUQni1ag7tF65h48wUj6VCMLt1Qk9/rhH2T9WiD/qp3vnCxF/RPsEa
NCD5evzR1+dSVnbL8k9bBsuiDe+ZyfGxRZuQN/+BnJU9hG8FSHQsmDNNJ7Fhbfcz8mLNRblylvJYzJy81x14fx8HUfo0FbfSoDdNhyj4v0IxY31mem+xYi3XcD9rhIzeAxPSHdq8MUrVX/mVQyB+iznSUnRMZBpc
tO9B+palvOY14WMl0+s2U+L/65JnrZZsFNVuhR4S0HPicmZDNOz/Hr5a2HNnyyBl5aJ1V3EbOS6fb/y2qaafbr9XKgIn79C6Tts9TahJSnwd0bLi5tAhhAt1/8pyeembZ6qOK5wevZ/bjKkbGsCTTU6qHXP67UQX
8aXciZNSxDZG5zHQXdshqQ+8uwUmdfZ/pjkcxMqM+Iw5d3ms8WxqrThTL6/KOxs5SjUEzRgtNMIxYVb+5tltUuHTUfN6jJpXJEZs6ABi+CNfyBwdg2XAbV+FjoAQa9Fn6TgjEK4hfWJMlEp5SD8hwBxN9J7aKuTH
nVNpFlThdUbF/y+DzyBXncbYzqy8VxkY/Z1jwcqUkw1WPUXI/KGHg8ghFnjEbJda6ZJ6snPhak2vhnM14Pw6PvCdYuf/id94iJnirOi0CgtC6NhIDTzs/M/zPqVayxTtgbtwMtqDxEp7n03SSX/7G8LXE4a1TF19
5AXQN+VrIMn+MllP6GMl+p7MwKvv/y8QbkcM1z75LyC3+S8UjXzT0rph8RHui0XN63/NPWgd6WrBCf86sW+Eqc/JKFlEGfZHRvj9Gzd5ZST149ylEqk6BuxlH7Pf5nNHUNfgpofsZ/jLbv8Emjfp3AmZtbIAenb6
8G2oHL/QnLKKdk+eHlryuhFApWhiRWrUPaMtbRapT9W/ePka+BgDgNbqxXyTr3Bgf2PFEH4IOYtMOZT8+BNKqtNwB7GYwvG/zTUQfQb5dMflghysvK9d/ZtC/kaNMmxL1Zs2R1J0DxIzeaUaLvfq/Qlh9b2fiBPn
+H/yGiu3ReVtqRs/mcCnkx5qY9HTP7wHXsYxP5Tf35Vpwa97bDs6QT2vjEI439sV5zq0hE3lL7D7CrUY3l3Rb8vZN08MBNFG7mBcoUxJI4tGbcIHzSmObvM3lbz502V5fnjB7Y8Cb2iKUxn2ev5FMsnmHj8nJeMw
CwW1kv+bXJibcTDvxLt8ep+f7b0cr6L6z1Nk/iT8+fhDgJN/iqpjD3/UGhBmlX8lj70Em2/0Hz9K4vf4/4o3/cT9ru3pfjlZB3yUo8JS6PPjZ8C63QxNRmPr8z5m6K/d8f87zP+hEWL6lIrs+Yt1TD/AR7lWOxWm
3l3M478C2OF/LGj1f1CkGULVrrJxZr93OTLqfz/sCHawJdkS6j7uvtQCFBIPcdtQjQD7LS7l1W0KcXUfqGn+AxPc3gZEdON5UFeDuxaHX47uXc8C/fcn2PX3EMuEX8aB2zj8AoqXiFrS/8/HgOGe/8Uu/SXY/zk/
ct6Bo0/gu+bdaNTGgqjPkNZdo94p/8+xqXbVmX/GbtxyFd1x1g6mUkRIvxxurnfzWryCWT1xsIOfZeuBpnOLoZ3DYHP7SN8nxGzvy959CouqMy6d5kbJyxKbLBktu28R2Z/gLIG7FmJjfPVrS5LS/N9nbQFXqMtq
23sZgTwcH9yKmHKiTjd4yXafRMt+ZR3wVc56jXLQi5+fVebYbkaEUG0vFn/IcLVnK1A4prlJ46baHeGw/NjDZfVOyfc/jtv/QmVb/+3UMP7FkjWEtXyEY7EkPtozdnrE+Qv9/UZz6/pS+FuNMhw/XDrkC6aZSPrj
tnVEoKpsRZsXz52PvnCmE7noS+hpqaWWv07G2HlNJDiIpHSPSDl1EAd1R1t9xseJ9bXKo8ticitDu3eX3UlFGgQJkj2L+V6ao8urR7IjDgkBhPKKEKT8v4CyVmTii2R123FArpMTzse0sesuE2MqmS6HHx6RrEF2
2556yLBiV654I876VgjR5u5mWxXfbdabL5tdPRNkxLSf/L/tryupkETKt7U/nSU9YJBxPkyL/LTxyo6aiDgCo1RMLr4q+Bs7iUnJt2rBbeurb1uIR0POfgtvSeDyG8lL6o3EqA1n9K09SAfrej+uJi1+pbZGbgVV
3LjNM2fndDUXd1e7UFN0g66dvtpEo33vJWwwomJsak0/W+8ENJl35Hu1AeHS1inCcE1m+bFjp/w3XFgMyDd2GOEMJsKGRumoDhAvRpdUAy/DEzeRhC1IT39pNy5Mp3onG1nRgS/NxXhuYDnBSmBKZSgUHTfyniDk
FYI9Ik+Zq66J2BMQFRr5hMFZK+umgS0XqTYR5vljMCGAPwyhaZkXSpDSz5As60gNPlq96yVacdaq8L5dJVB2qdgg5qKTpLBiDj9dl4VkiMYwJzlivHppVLgSxL+xN1DMaHpJG9dFw6vhyZWeQvmWczWYgHblEVys
/IO72Jtwru4a9db0RC26ABZzVugAhqgv48cFGwS25h1k3715HNFgFk2kaGldZ5yfomVZ72xE0+YuqqLMZzPOFt1PqHiLqXJtOI4elibm9fdOq3bcHv00UwNKRSk9ZxSpNPUTHhFgcKNwyxBA5JylA/VnmRq6y6lj
sAKqJXTMPR0Es6E1rbdfPIT/5vAo6m6dbFFmhwxXwWdT22Hu902DDVOgMjRMxloVRMVSV7w6iWsdY46Il1VX5pI6rvBa6Wa4QrR4viWbxJrAssau+B3wpVLZHMbKDSxx1iKWaxxKwh0DBAubhCKkKfNCDmO5af6x
lVGsYnPZtGOhXYGnN+sGFyZezJxSKsOUZDorq8c0UBE2EPywx1/nFXdiWABrxwPY2DvAOjR2FJjQ64HfHbI4yMemVX5mu+6iELG74lg/GQ49OjjI+Cm1wdZGJFKGjawau1DBVkA2lG1N2FuxVyN4uOYHq43yHhGc
VmrSwSfOugLgJC393He5Tbx35PCE8Xx8oGPvULyj+CxEJbwn1I+fPx3xMJBDABQkbhg6XWwd4dO58h4uAa+OpzDWP1dLzfuvW6o1tbRC4Bsz9PdAQfItu3q6SympmSq7+ulQNk7shtKekWNn9Pxy4We8sx9kA/CC
jGlrerd8mXvAhoS92W07qlKEzdoL9V6hgdneoUW0QalVvx+ziC18yI5NtaBTr+H9496p1Hme7YIH02DWvGKqTBl4wQryUe39yFmCxaYFsqRntLOsmWt+jmEDlZFFGQ78USA5HRB1I6zRfeiR/WZpHyxWl9rsQ7tT
r1kj4FhF4tTqTpKJv1Owp2YVyGexMhW4a7CVS72F4M2XKl4COWimd0awT8icsh05abJpHSHN6/cflNsPVkgFTgbP/xf1KnJzhXOmMM0FvhCO6f6C06zDBDtO+BwrnJIa59jgIJ1xjhd8yBU+5AMO8g4TonEZRFyw
Ccek4dR2QHEgijkc5UXXoBh+VxYBrA6c/GVZdgVv/sKTK9vmqNGe8ev9eaoaEbd1db/6irLku6xoGryEreq7UgLG0IesqSYlreWBiIOrsUOPHUNALXEwXOXkEb2abjOznDnnGtVNqBETvX0Ueo+ygXfV3+5dvQTr
YuV6/9nz0hXX4cWM/PkB+srhNIZzAvN6PYEQ1KI9Q2eMwd35yJGq7ZUO2/7NeTDltRnlcknW9xWbi8KMcAPPxJTHJgFc5Ras2d9QmR0GU9JP0HNLZ6eZnKfxvLh9oqW5mtz31fNZSHVXymOck9dqkbnOS8IaNT9p
ORu9hLx+g9WAu7GM53D39NphU71/XHvAUox4qWxnnTb4ZPRIyctuFJAh15g8ONGfzSwk/7a9OnflsG9K6FZFU/lwhNakHNii48Y+kSlbtDdVY3g/anAmV/sj6fCc3OfaBTqNDozvscWgXOEerPg4pt2DdjGTsBhh
qsuITaCwaBmr9CF004VwnR/D9jeUKE6rJw95/22C5zr3UEUySgC/ORz8uPcaY1oAklPyZ+Y9WnQz3FPhVfjyZNXpgRx4b3dVT5YeIMZdj+mFSPMwNofFglv718iiDI112VZGoR0sMtVCWcVu1mBxN82ir0XFiWYX
fxcTUESoTdsKfBrBJK/UfFEsl5my7bs8zWBX07umOgSwV7X82FFKXxsUWrZYmLWp4jBJwHeH5u8fDuOOSKFwhLPBXFOfYbHo8pRxQxuqYA3CYaa4rNVlicB5oJopui9RHzhY3xIjHL1T1jLkG4sungTA0IZfqypl
e1qUIJ61EfLLDIsjlpYORBbmFmClgLlIAKpJhVLgHJhq+rSFoPROzl0VFYON2aEa/ACQvLzhfmQsr9HdPm4U6Spceue0SF3RxbNJBwnrcGUIcjrU9ejVCplmY2MUs+haXA2Enj5XOrUYiq0998NmTiadnX40Uqps
jndS6k94ssOy9L9Y74/I/KzcB8pCWDZCkp5JL6GPFjWDiehM9A1kx1woPM9CxENKrn9CFNqkB3leboPhapD0LL5c7jPBdQRUtQ3A0YcKGm6N6D/aH2gz4R/5Jy6ELkrGDykqid1VGEtr8vfygun+cBsREbWanJ+3
+iNlq7lTz1PrbeQtp48VV/kcqmewmtUNC+kcCqjnEMYYKsejVTEt4eUb+gIWrE65pyT03i6cBDgfz2gZLH4boLn1Jjg+YziW5wT6RJ2NhDRwPh4O48wiwFyATEkK+kaMxVH8xImAkT6NzUBWENuHY2mQfDXOMEOc
/UYtOfEDen5Umr6r2fmv4d37E3hC+RQ11o13Br6XgEMT+XlBrnw5Crbv5WpKC1wWa7ptv8u1WNf2vzwHGQfZ9fKrjKkO7+3m3Wj+luo21YZ8gUBewAgYXDE1oh54B8zzLD5QyOM5YjxFKPW4ZUuEbo/4Ag9+tphz
126nkYfAK0PiwCF/cQ8we1GznKWjJw5rDK9jBr/kIX5Inkjd49lvDF+4sau59x/kAcUk0j6LMHHqivz4KOJ8xpmZ18lScs+FZ0Zdb38zjJBTAIVj5asGxkdiQutzlYYkmSYU3Y/g1uNdb8kERtytSVHRFfj2I6CZ
WuyDkfH3zzgZ5uC+O1bZclPQ0ajBo5C6MWAv1FitqgremFAZRRqWavVJipypmURDYLc8BX4yizGKTfUkrcIjMaqRy0dZ+HaM0M0jedTa10wCaDU19rhcHZ3ULeDCqgkCf/fI6ItzLUbK2tkZwhMfnRg+Sgri6FHD
TTcifbuovDrlwy53lizvTk3x41ZcXYEqUfZc02LuCuz+WGMkZVqe/H7j0Mc5ekgObc5ijZaJ8C2rtBkxUEQure6KbYeBs4VIqap9hMy1DHLX+kIYWVsncSoZezZEmb2wYa16POcNiGXVvsmh8CjJbZZZCP4EPjc8
UN8WRZ5Sad1rQHwy0U4ZlTAwB1m9aF0n42W8X79bMeciiocJw/xjPRk0MicgP892S9Y5xiNHCNfOzqbt9xb5tp3Uyd/elVohFPuaJexpl4j4NpIMbo4VFWeX+s0K6bbSddFsrKMc3UGGIgLynFS1nh+vaC7/Obgy
5GqGq/+bP/rH736pivbKmZouLT11eGeog/1U+CDx4feaQOvVA2/KumD00P/lzYa9/srve+Oct4b7Lu/N+1LzLaSlpSZP5297pn1Qvv5NVE2GH3d9E3PYT3kKNKkfx9YKNVMdBpZhyN+kkkhGhOA7bGmAgpYrR4mY
3z+4ElUlwGJOypWXWgLh0nEh7j1GRp4AFwgmVP5sZ4eA3neBSUHHtTp8c9TW1tLr7j9qxheJnm2ceNio7SA9E9w7ICIN8uCG9ozZwD6YhDgj3R+Afg+AfYH2eVLzxJH99VrTA6VRfZ6FojtSU7OC7OF5N9bbhDMh
J+bwNsFhJJuwIEalHhkIZzAuHUAppXF+u0j58M8WYH9cgzHh6UIImp4GiT1rqCzzKRz16UwWfFGI605NXVj8yygnbNVs5pUk5vlKHdUMC9Kst6zJbo8NssP2l8TYvPaDCFqb+L/2xyDFJ7fDo+OT07Pzi2vXj40/
tQ/dr4/9ME7nD3OIl+vT88tv349x1L8dC5Zfp+Alcoyx8+MxwcPlXRjER1UqTyczGRo4MTIcqN9unffZV7eKtJt6kmc0c5eolTiVOpQSG8jwJwHRSX62PKYhTJz3cC8+Gr8ZOudbvyOhuZl8COaOJiy/a3x9DTBx
vpMcXtyXlNgqaXroRNzi/7Niaq5gB1LSuJg1yahbp2aaE/JgwTDdY1F9NIBzBVHKaa501c3Je7h1HOcQokez9R70fZwe9xnVMvqrg6kfWZTD0y3ODZvMtPuKR2tqjffSugVsuh7UzGOrCaprrnvBbC3YV0vWmknV
4TB09OfXvKu0r7GL54qBTuQGg6KLlXhg6BEiEx/k9keKZGRq9xIIs0vdo47nFp8h0p4hBXHo76P30IbR2IsONrTuJ7z0+poIFfADq7STKNJGxZzUI5+v8bWy7W5QkfHNj5yPLkccMfiT6/3OPl+JCHas9EOFRS24
cdralReUEhNPn5j4Z3uYASR5nVlPZCK4E5+ZAAMRXARVs7WHVnGuDVWY0KrCLaz4UVdyfeLx0AWk16/qHdCZHEuK0d9dQBKm4HfWcn/s8jItOqRC7MExuoEY6DjM1n+dELxKs/Q/yaCVpu6+nBBfFGROjwVdTwG4
vU8+8w8lPsg8oyCUlCSuz2Rz4UkcGW6R3peyqxJPCeLJEar0IOKxmglFcB2HX84n6kvtNQlASxXez2wCeOy9wF9U5u1rS7CoNuKG5XMf4a+BXMg0Zoj3xTWnzsid+OS5JmxsRcrXJ7bt0+DLT3iD81osiizD80nh
ujF3YXNilDcL/4WrxfgYOSrwCjfJlyuSwRx+6cOqTz0H2ePJQPoKQtSMD5EE9unJo+Pw1e/7Yu8cETcjZG9v3YPxQtXeaQkRvu/SW5s6qIBGGGMJ7KtW9MUIWCzqdVUEGBHpBqhbFTM/SHyQa3eNJab4wqZomqZs
Bt/eS1RoLNJ/hIOd8TNVUWo7CzX43tcoUAFVamDgTCsQjjbGhlki0u78QEhmiKwBKcK3noC721hHOwpRWlSZ+Y447daNc5x3HE4h4GEM0bCX2z749gh2bwixjhqbHpvvsMKsGQilKbLxii0LjrqXLJA/e9flqBP6
mc3CFe+9Dizs07G2B40hO1dR80r2k10D66ORyCaKhsBwA4QHrAZV0JIscwTzo/rUeJLgXfYJocri+OGUqjrhokGj09Jz0wLdeRejbFs4JsGoQnsVycM8itYL9S9c6QVE3BeQQfkUWoKthyayoTLRuBNY2kBYOi0P
mCTPeLhfsBJFg0xijNqeS7wcIMRJGGrDpZowKE3gFrNKMfMMXxmllTESk1SQ9DsUkX3rlOQbIjDDMCKcSvgkRipCYDPJ9ZYWk6kDhTjxG5vHkUPHjWH6CMyFM6CvSSaNsvXO51dilw9ntTh/Ow9vxes/PwOetWcL
6foo+uHQANH4QvQ9ldhIpQ910NffE0vKbzBtWlOyNGLS0VInnUOjLSmWZUMqBlpKBsU75zahkXgziCfAchbOWGFKeGDOZQnZdSMR7hgXX7kw3HgEdC301NDN3CMDziBvywP/vN2vzyaIk1Q0gXV6l3mSYzetFZSO
uVD0N0/MG1zc8PxZGDXB0V7juLF7Wc8tUDz55rybnk90dQ1XdnXFVE13yuRUNP5ZUU0lhOFxFNcWZ7ZEsk0kXGoLukAsJx1ZqQqhIjVvTUx9rtE6BFTHAQRtj2WJR6voGDLctkC/DGtJ0ygSzLz952UB6FyTdxFm
0pYKuMAAdV6cFsbelMjt4m12P6J2MhCu3LHAn+VwX80OI2rRdX0Fo5RHQOalLJ7uI6AQU00BXPpkRw+36bbgTT074DH68HHU61gPPytxFVjJTklerrb8D0SI8MdWnH9qZ0n4cNIcRFEgUr+c2sK2E6ey76MGuBwd
ppzQ+kmfN2p8+fLTtzIrG9TMwKvz3ZdfdDbx7GkXcGCebzWTC//KL5bjiU/0C/b9R0+oyc/isExIBgj6qrvzipoBkkBgaG/4PRdG41H3VDpxycdZnZVjx2hS+iyeS/b+yOwU/dQGwgfObh/qjPPQGYX/XY5ZE7Wb
H86aaPg+Cd8IvPT9mL8eTzTpsV9v7WPTW/30sPaPLTh//KeeXjXR+zh/2j2uZ86fnv85H7sRxu//6vPf3dSfC6/+ePz0LymcsrLBIToKjJKypPqrP1BVeQO22PSYagiFtKj3jzppztsEV/pch+GkFso7QLG5raAe
W81cXqMANxIKFSvmYEySVuzzKJsYeI2JgMpkUmFfsl5CEMAfkZ4Cl6zvwgnPpHc4WRJIaNuu30hCUCl7nW4lAENBiyMcNyPv8gznrtulMY/e1Ojs0Ki72xQcyOMw4b14NvtT+h0Rsmb4CP/dXoF5TIshG8g2KyZf
DNREDx5hgFFJXrbqJUT51HAzErUy7VD0Ihgu/UpUvrCVBSsIg6hBDvSUgqknr49Ljzbn7jCuqMYQ2B6gJpLoTfC3zh1UJ7eCoUkoLE3uLaNtnf+0EKI6p4BKkEA4bVCZTMYll8FSkfYUIt0+9Il/Rc7SwJya6FIS
abnVxOhROJc4s62peGtM8JrPjDqMkfjzxK3Jl6mB/LEWbHnYHy/eatHy94MoMlPrz5NlUyXvqm8CMMhohSm0pwNn1rEQji05ZtF6tgw1xfRu6f2O464lEXhjsrWfYQH9zQI6n0poX6KsYIShlNnmcVZdh3TOPPGu
mROsk5IHqHY5C/J0LXx37UNZNvjnemJFFgDOm7RlgeON+iqHvRZTrmy5b6+z5vuP7Kvadh/fruTo4UhFJkDWuchqmSppJOFHcqQ9oU3kXhNDLqw2ifdodqI45EXjh6OtAVCctSQSkKTiJgde5aiWntd+lTKsBsmS
BsN7CideXuEZAgttwubgFjHdYrrFdIvptp/UzcRc743S3ovzMCHhLzu8n4cFwc8tKHqsjUsr/PNLDX02lvotBmOux56R/PTtcnKo2LM3pTOTcoQlB/mDKgdAybKBkTD+qybN2iV+1Nvl14b4lf/G1rUX9Ih7J3Gu
rk0ZlQ0FZqiW0kp0QsKIewevdhIgFK7FKOvgmYlgZNrMy4Ai+eL8qHFF5h/H0BvkxRsU5n0WZVmbIo/QHGADc5L2vkLLqzRemAHdMjEiIo5jGamMPZtIvLRKMaGPYoioOvpNErG31plx8o8MOWF5LTrNH5zO1DPt
YGLazThyGZpvwUGkUrNYtk1sPoqnPDU2aiDNxDVPd2Fs0240BdcIhDXak+mJnZVMbe6Gu1c7rnBmzXRoOYKhbx2+W/O8cnZXJXq2sqwPlxJqydICvdZVe+0nxLzwKYQk+VJgCMuSYJ3Z/GR4eHhxk4DtwQWkH0Nb
jiYecvFpuIX3fxwQQxtgsSFW6itAIMTEzJcMEh7UiwTp3u8HQSaGjsNqEEvUluoIt+XvsYRj+cqX52MZHqE6rG1SCQSXJuA+XwSVsVNgmRtatXIyIL31zOSJxHykZtXjQLnSQj2SafUAOiaOTer16nhqIJN59cwO
Ea9JoDjzYNkw7JrDRWal1PeIeFH2NBOfQVUC4EkUv+kMpMJXWJPo9EwLMXzGkCuoKBxlyq8alNV8UM6vfoK2Uy1LJT2SMmkCEYRlmyJoWN9hhBziZoq9hYpRG6RLBWI3HOfuI18Izvt1FYnEm4lQLjstcXMzOSex
OWsC0tpibifJpRwE9QzkqdWYWIYaxv/am8gDry9FZK/CAzU4VRmrWGTscx4N7N+D1GnfyKhN1qDE7yk6QYSMOkvKoOXYDOd5fiYiTZCGWvaKlI8gaZASmua7x4OLaXAWetuop0pBUUJfsGfbuHmcXZ6ity94WEVa
Qb7YdNgOrug90jZRkFWqE9022sLc9Dw2/WfZWM8I5G3lw3OHi/yukZc6NEYLwbfw0WyOwo7fPAkJidCKZziwY9iRFK6gpo/UAdfIHfNiaTt78f92tlx4j9zTW0pI2xPw7x8AbjqGtnEu9UN63T34fWLZlOD1HKrT
naKAKvjJND6idRBiBD4N9vegUxPTRIkIAqIhBrSboCCU+qVzotu6teViJxel7Hwp8VnXv5gYzdVQUH6Iu7Hq20W2i1M2vqdCsPizeVIdyrGscNWXIsljGbSy6LPPSbwwabHodyIGf7541CId5BlKB591TcP5tNBx
s6RCAIpDB+aWON1Fvi7QakFUsXIYaSL4j1ReVm8sLac1AfVGX+9uAp+SCcHeGkKSBSCIhO+itjkmboxX0Gh24kgkULPMG8oByljjoXjxKi2Px51tNHE8UA6U3h504RIgPqpPXhV9tucmnb8lFxtPbMsCHkhpKM7D
ZULGUo31vDMYRb8EVyvkSAkzlYmB+gkIpZTHm5hplIGzpZa+IXJ4ZcGanDfsuG4Zrs4QUZFOF9RCRLUYpx2twQUT6KVGOJbJrGlxkVrGoShfo4/PG1OFJMji42BUBc+ij2Yzmp1yCTC0rdjFp7yYwXTGYu3wLxiz
uEx5J2L1umP0T4/tYuDZNBkRlGK+ChustvivNAnmaoZtsoAZQ5lDtjMXNtU2No5eAZGc7Ea8LhbQYm2yOJGpsXjcK/crFu9OO7HU0OzYmRuUQ0PkG88qNop87GKvNLE8EjX+PFr9pijtKhJffTQ+ao+eVSiZcDIK
CsDy/fDplHRY0zU24TvVUf2VHTfkIhlrdfD1yyoptUWxQVmX+g50IkPi6pZWjOBxI9fGThXB29N0Y1+SGokljo+N05uL2rGwOPTBWS/8bIqffn3umx6OilqkDEuhFhE0wseU5m+SJTatdENbcb/o5RDAe2Lf9E9u
CJaktgi14bjfDXS31r3F0OgeIYpK6iiF8se370sgMUapGP4QTVrgCNXEVaVsXluhOcCtkKi7KQU3/nnmFHklPLWkWFNa0OhjsQSyyz8nzB5eMhkpJEPUyJ/1l6DIGTJWGuazzCND1Hg9IGxSkI0Y4Y19HlDUrg6S
q+M00bamqLOwBeU52cLb/OOynrtxZ5q6gxxWyAUjKtQWQmRH+bKaUzTrZIB+gvP+JB4UNqCOW5XWDXdL2VcmS/nkviMXBC6Mo37ZB5klSEbepzEYhJFzg6KUv+roYmLa4Kjpix0Kg6U/5rsPmQn6/6C5J3lCKfc+
RM43QsAQrPa1J0Ty+iylacmm/dnlV2n1dlrYJw/BLjc/4PTFs1aST/5TJx1P7dFGx+WgIc9kFDxGVisF0rRq8veLKC8K3XMrz3ccDN7iMyd6rdjM9PDFyUrFocXwhPQUJaeykAcM21yj1ArPMJMD+ShYcFtOwEtp
CCbPT3SWqmACeYqzk8paXynXsA82BbypKP5XzTjWlSbE91jX6xDcP1ECZByGTHhCwJvT29CPrA/Bx3UE7EYlMfxV3tcQf4+hU7LpBsTL9/53R4bAgymREnssMeDXmw16YmHOj2IBRMkBU42RZExoAlyWMZ74thwG
UpneKLKMkBGDagYIznjR2E00Op4MhlweuRbSO4aMYJ+KTTx5xwNX7JhxxoL2RHwzsKPyhSvlXZoxzA26r2vXIWiT12OtYuVQWPSMoejC0F5fZJH4q0tc0DkwYBNV7GzNHuo2nsc6GpRD8NVth8MN0NDlXhZhuuGP
4sVzeIs4xZp+rmeEcOqjsdgQISMZSFuiXHqs5M9W376cvr/NquuV6M0nzi/HGcjgH7zocsILxxL45cChr4Rmimu4lgpBKCRWPSjxP35z604TjJ1N6dXbRu28/MWqC+1WwDp4gbHW49jNySSb0yLKAaQwTjB48EsH
3vjVi82mSFlRuf0uDcFFl/9bUik+QMvoJfhVXmXdB+1sxXbjvQB0iAOXUomGn4Q0tgYyLBPaqNIZ7+MNzbMmGmzBF3vQioj5LG++HF0tU041Bymu1FEsjywX7s3amq3I17pKu9DQ0asvbEJNWhKKP8L3zt8kA0PO
1imPxk0HfB1e/AW8IIcHkUcpNGUyod6uWglaIxi6pLQW6iymYj2PCl92S/HlFx1zDGd40ZbjYBXBLliQPb1SbF765Sqj93D/TTblTk/vl2s0W4ipW0l5GPmj5f6eYM7clmh4t6nNrVMPKLayzLMuCtx07LDYF2zd
E2chLtzqqluWVRksBjT6JlZUEuiNI82vd2yUkRy5MI3RwPQktW30SEHtYImG6WysqOJ1GrXrVMfXlBxnLbbkXC5dw1tNaQcs6tCOr7MGwrfNUrgL674YDXT2tsH2dvHiooM1o/1Bosu6vsWKj0aZs9kfORYYIsCh
PPsQodKcEqKQfFkCX7ivgyK6E4CtLludN6K8Wi07pGJgKepSC/QOKfxmysfr8s4p6mje6md1L5/QGnoWWKXNGuPr4Z64A5YXZZmot/BpN6buAKhfCln1rv0Qo+HiQfIEWkHcqbQuO29XbYgNPpkZyVJjwhRSJLQU
9t01d8kzpfkmuZSmUcw8laOmkmOZkpjZ8/J+qDRYv8kMjrYF1fNrCU8KLhflCLao8V6en98ni1Bd5E/xVb96NuYrRuH5ds1XbsUX0/lm+BHuP+NyyEdW4LNPY+ra5vGYb9g5TKNe2pKW2RLFzL0fCgInWXmNsnlM
+ckQaWUkBdqscGjEg0d66nFIDpdF/qO7bv+5PaFpeUbSQLEpQc6KhMDv4IJIwLPxKyE3uwSVsPCtjJofWhOeHnHXdxwTbEQy45mmZLZZT4Z5cqKOoD5wKbRi8J1Rxw2jVBfl2QwlxgvRhiZthkxCDZ12qiVjHgll
TdxMBA/JJ7HeSLuzG8BSLPP5qseFdmEN75Gs06zCr8nsmtEejmHp9AbePGAr037s6H0lPSLjQX4ZI2a7p8TviDElgKJE0ieNUB83x5se+IaNc6J163A00hI5xojLX5Ac9sFXFhGQB8wiVWQGD/fuBN5mv6iDMwJ5
UCfFFDzU5UTIMUuXn/tK7doqknniAOPjenybJN2OsKIURHHwgGr0tLKZnsAj6L+DpGi1Ym1TUsAmVptyoa2dfAl1IIwqPxcIEsyYoTb78YSxNkRLrvZcR25alVv+X09F9FcgkY4ctOJ6kKZBWAtYqR4PrdyYn6bc
uqolA+A0JaHT5ikM8zmRZA+ack56yNiTr7YNAjXsD2smrREWPiMVXwU4R71bWU9GY8wDEq2IYJMNXFNCTNh5aP/qCI4QxUFnrC6nI2v1aW+QBtpmv5teZ/z/X+agjsykm1Af+/N5GL1amxPZ8kfUkIaHMXb6pk0W
R6VfiS5aGE2KJ9JKUE5G4nELvQ+S304bLIsxZ6UytSELckdOd2cYAGKxhflr0MFrnvSIJTUGK0dzaDAQ9c0UwmkWaXim0rBjt/CABXg1je/77LGJjxcNk5jQZ0vTz/INPph4/s3PJz4bBDBABJk4ipRR7VhkSq11
0yKpTJeK3N2nmY9jYsRe3bSoqvtaYPNTaaTq/AgaebdtB7Mo3lBusKIerKaHrsyCtt/afnhv7h8E0RTDAkCadebrO7WpMEMsgJ3+KSaKOeNoCd7p4LSdh+Hg6yOtaPsixijlDk9RHiPblVZewj5bA4QwS5MSU5Jp
M6T21JWaRWO51CldqgoDlc1TZ9vCy7m75Fo0ycJnRO9psS1VJativN4pK9MweSEyf2dhrPbdHUaqZUa70AIKfyxa0QxEQl/aOCImR/HLvspqC1J/dap2Uq2ch3zQNnk5OS0oLeR93QQ6CTeUxcsyMXCS+8e89O6v
YXTOZRGb8X7oVwvUplNUG5VglB8ldwrs8K7JTTePyOn24IapnNkl3tFXH7KkqELv+QcolFWEHpXkSFtqjO0hBY0xAdWnDyb+0BLhJLNt2BSRT3caWuuIp6bNrh7xilmMWZUoIEoqtDEcZX8oR75VqKUMQvBq8+Kd
4lOc0ykKlj/rfnjFZtpePcZpKRloYptiWqpyQ6HnMSOSKJVCWLD4MoTejPifWTlrEgM+3SUz57a/STQkjaML/aXLBFInjg2PXeqLFZu6DcWboPK9mlK2Z3L1zWaVxHDMMCpBbnJYX8mhtWhqi1wCE/szq2dOhnyt
pZqKRG9zuVnZASv7h17ssCzh5+kcxQDNS0i8CYQBOi+bAwFpIfK+Ab64idBbcQKnukoFMbD4mFqXAbNiueghDtGsp5Mo9Fy5JLnAL8SjXpUB3oYwKCfaUiexlPSYzTFB/GP+gvQYeqnasYy2feUvQ5UtpZVoNTmi
BcJV0KkikmltHWceSLamV5HQH1XCky1Zb3nfS79uqnX2DpyPDBZSlBp1kQ9RiL1Oz3yC5ChIk3uDjugz/nQWPduZpkB+7Or6bsPEAubtgsHt2CydoNQ8NfvHMr9PgeekzZzTzyKCuV+9nRLbm9esxFDpOANzaYqs
PEFNK31CVIQLFKv2riGLvuew7MqTeUyzSsH3jskwK8JG4owl0VUjXxpk53UtydhgtkbFSJePZgS0/trd3HSdfis82FgqzxecZZSSBCnf9ohGmSr9akHask7P69IBTjXXrFtUj5pUO0VAOwOBlMYnTG+XYa0wpN0M
8jyCvzkSTPD9jM0di369UvSilvqU66Ln+cP5Db/87d0pG1TaiEEZ1Q+y8FRDXfZuU+1VEC21i0QSGHK7bDuC6SHA7HdLA7MEfy2YO3XeZiRcM6bnczbbvvLTwTBgDKRAnGxIq6UPKEnjLl4p5dH/SzcyeBeuY3Wz
jllsbNOONoV2zI7440HHgIf0SA1ULkVAYRsZTQmrb9XtEja0pKx5Hq7jK+tXN8EPloxjTtcxWHN62uJSLtTQTz2LfxgDsK8NjfflzeyHmFVNddg4T8FHnXTix4LiUQ3DOx+aw1A8UA1+4gyOCeKj56bfBk7FNhsJ
nz6uPuow5TC+9Z5BxqQNZg3b1WROdyYteM4iPJbnP8335jwG4VT57EJkuzENrM9Jp58HVv5ry+Jm/tEOpc9vkb68hfB2v9ebTYU7gyZL6tyLApJFMHoVuF0JlFcdfdeZLAizCjCfHkwsrdcI8CvhcgNdTkgXEsbL
hCCka8LuYhkrK1qiYDO13ZxNBuf6LHlOKVXAwbluMH8O3QCniBN0If/vgKmrN8nhV516pKfvwA8MfCU/1kz8nM6ex8Nf/WLgXziLB5f0xUApbg4YrS1CPzxpWNsqXPjM7QamA2+3eVohihZrFA+d7xMYsnbWpxdf
kAEA0DW3q7YQEaAUOxbZ1UIQuxzqTT1xajPTrZpVTIPC5KlEGSr9Qsv6vTXfLQwqMXBUfsZQ/FxYyX9DJRFClaRRStb01VoDUoi8RXqu1X2kW6hessVNluDfFPWnu3neFbZeR2ch7JQGlF98MQJAwefTjsBA8ShH
MEAzWsinTWrewICgd1SvbyeYTRlusoXka5+Ntbb5VgdBhuiDgdFh0iieyQq6nLdRb51siqRU6HOdnUNzJ7UO7JlNfllKgzuxuIDPa0dAHFhLvbv8BKmbwslMLiNmMvVadczTb8s2i4BWc7aUAz1+Y7KWEVOsJoJY
XffINV4xe2nYQETmU8PA8VRM7yud4UPTKLPNKIG/8WOYoykQY7VgfJ31Zas9gzoHQLIMYY+USv5HuEym4iKUl0X7597JQgWtG/ffbwsIEkjxqI4OK41DMeeZ7pjKmlUGNPt8tMaLtu+Sh2u5B5LoEyW87z29y+hs
zNjJmqR/NrKDCy4RVu9DrP2aapJosSct5FFhL5KZGb7PdQdI7qFxAsj7byJYNTMFomkj1bUdLysEHnH8uNubo4OfICpgdjpwkEfeeGpm9ONhb2Znc2ZmKoipBKIVdFMJrIBS1CaylZ0s7wU2aKMY5qMElBk+DOLx
B8vUOcQOh8plfGjWQ3i2IR3dVbP71HsvtjOMMCOb3cf+nSjX03tUtpIyQRb7qORkZK4ge+CJxBSfU31S0be/MH9OEkti3o+qHaUKZsTMvrzm6bA5+3ymfnJLoPPK5eqtTqr/KRb/9mxBbG1XYmzR9Y9x4lvLH8ly
gWOxUtOsbZou8HiaDf423v6TUaAcvmqyIDV/T0QA1gypMV3t3kXOP9sX8LZhYwMKvJQdqxpcJOwIq3MkxuzBR8Z0c44wlAayyDJEyToa2UqJkPl7X59WNnqaPK9d/O9wI7zCJQh23a1VtRLIO/IXPqhd/UdHatKm
A+G1AnIi3LEUjcCHkFce5zk8m0nuIW9iZ9ffuZya4JYWVIGaYBjLRuj0UmBEAm/ncpb/ngipzW285lqRVlfDh1pqkSXhUtUjO9XciEoOFVxJH96AFKEaEl0U9mH2PtdEb/smtPnzhPbJjZ+PWeKi8t+L1PqOI1/n
alS4+A5O6Xy+Uaq8AO/4oWPm4JIzcpXDlE0kYN1mQ8pRFfEEQOMAsK2u2Xx2kyLPbQfwjkYcuDQkh4iz+Fq0E3UjL8nzQezLQWnHNcV9oHMzpb5Zk6hjxtSQgA2InFTwxlEnRtErQtjN4i26FUhx5sy9ylSLsw/Z
w3t04FxiAXdhOIMfXIdCE3A/+THnNvLkZbo8vwmUL/yihoZQyIlViVH3dFepDE3sP3L7SVixEI6J/qD8E615AtEWajA+ofvVvpqftDaAMi48JBedsjLbO3/g4Mqgfz5n3Zi1jHiDXyA586jBManikIS/boCCewm9
YssnEbhcb9D2RSEx84sAVm9zhzrfGVi2Y5bL8ANXGuZweUA+eBj69rrxYQl+UTqmaTk0vsQtfRpcf/u4NPfKLkDuJFe6X1Th4YP3EZPY1JETco9H784U3zE0KGMbuD4acykgImItYEX6S28xROcIyH0icmgkgvVH
pPw7CtXtslkG3CXd6cfixn6b7fhv9vEfIpsuuX5WPqNDydHhC9dEk7/kKsjesZ2S31sUJLZ+a/fsCDgoyURyUoRSxABIzck9F3fcXQcfo3pIj0wtESYnWC7IuFuahdtKIQ54mhUJ2Ct/gChfvNAXhmnkUj6pFvO7
jlJMbGpg/mREXh1G8mpDEPQs0X1GJMjxHfmdgyS/2fsJ7OoSdvU9V+FrPn+AcvY+1cEIQROEjuVk6wrcm+I1FUER3BMRbNYx8hHrHHz5OFcTkDs5zrYUoTaoGSY1EDkUtTM4CBYF/kFPC6/vbJ2Ap94rwJsPXRd8
pBI+bWgGfVNojyKTvTZPmieNUxzO5avJvH2Pf3sGJm5apXMpGToKjf7/r1QAL0Kvsd/IgTDI2dl36gXqgnEbiAfME+xiwASkLM+SqZlqeW2rxGKrvVmf/yofKT88hpoOXb1jT0/DC9tF41AY2HPNxDl2Ql7aDCp0
eqraMmm58UbC/4jqUGy1PtDlKgDmvOy5PPXCD6DNyAabF6QLx1kzqGBdZQLCrjECiCzOuBtBSga4k7isZrB5Agm9tkI3vWjiscZhbDTdMeCFnMFxqFsGYbMTYya3UMTFnkQGrldzIEq2aawrW+QwpSFPw6oNYjqQ
xuYxQnglcLVdltXVroo0elS8DTq/eu1nHKKd4OcmAWf/CDEz0w7y+nxcdzP1hxEQZcnKEEYIo595k3hmPX1uIf6NwEEbgRxKq8p3sWnk/FEEwvcvwTfc4kn/u2of0abj5zOHOljDn0WDgF0wTveC1Iu8EF3rbYaU
HSqsBBu+4VUD024D/FixBl8BN51ubx57z7UbBr0GElqKNxTcOdj+iaWpcmQaEhxWr6oOOg8v/2BZapt+A7CAG3T3xh7LBgLpAn003XAi5jHToXZTvUA9KPLMNbzQ8whSyDt76iMbmSmGgSDI/W0fqh93rNX6XDBH
6M5NYLy4rFfVCdqFq4+LRAnZNYhUR8BUcJnGvNZK9/CAGJB3sNvnHjUd2fPjR50fY9U9TSX9mAGfTnaLY2qlbzCmIgt6kEux1kN/89lXWEIkG4TmZYWy6fCYOLONIXeZjFBkBPMaWO/sg8JqGGmDBIE8ZhUg5Mod
wdnYeMUhCLEBIHL2L3fdUBXOTXYDd8NmB0WBQG6sS0uJ4BbyNihRf147KaWal/YCvJGZf5GEi1D9ndjaKy+pCrx1WiB4KnRVQakig2XFiGP29/4urR7zHdC4CZhyAxotTAQVu1T9BCJSelbrvG/B7o7nKhkJZC+n
JBaBifnn02AQLcnUdFWd+BXFOyFYeMwPs+1tZiaYLcKZ9ojOpM9ADI6GJ8eeMV/Uu0kf5NheLLWzzXqFtM9Z+DKcnyjCcrYIpqpsNUnIwDwdJyQ40e/SFwbahcUw1TSnDi64ycplbudHfUM/todw0oEqtgW1pVh8
iqemHIeVy/hqKhGSmMRALLrvfHSPmF8xp87w55RQlvewTa6TxxzHl5tUSvk32iM54fpUf27Ds66PjgDmMnoymIObN4kC6RUycld347HdMAPcaKDmVE8mUpLLij8gh5nnU1e8vlUuYeBM5iCEvvR6cxhcNq/NuEs5
3ZejqzgWqe9FoTqHFKl47Cd5SM8IS/aqmQyW/AHvg+k0sr/U6KTSIW0nbuk11Wi/oSXoNLg8ibmFyAxKPK0BQqigi54b+Inhp49R5euET6QlRG7hmjHCjijTtpinnymQOA3MGb88bfDQHFoqFblw4j+M3TZWdeRg
+rbtL+/ESXtq4smBxD9RcxOZgjI5DB9ApuhfYNeYSl0gQhSprRd5tJ1BsqdEa4p/IQC/B6Mo4hZopytyHw62A5lBxPvHFYQ2ddEh39nQsxfx5lHYzsc12+3pZZ0zvtZlVGIDKYlsltBj98gw3UWPSHm/BKeL+XtP
xDTjmLCAC+aSbkc+mFbqvNGiJYg70GZzpbWRJ7J/j+99LrjGsDVSgCLhjOiUJB0NWhDLiVPigJiyeUp7zZ4UuLram2A1XPJNsQAtg7sAGHIuJCGVSKkOCyOXAkaKB10WdV02mgg+SBSd0oFGujfVGXXKJ3IVzQQY
pDJfopduzrpInVhHXUnT9ERfzexLvsvvpcnJNTS8qj2ZC5gg/9+aBwDpx+AeV4FXzm/L3ZUFvX76bwhhNCAWO/zBvY/RKQjmEVkgNeCBdrVNXTArTrDuPsccUuj4Ql+NjP6oj1ucuiwNkCE6/DgK0/mF/lc0Vu3i
+C2oz6pqMQ7HsB2Ai5+sF77xAHNP8SfmBmS45sKCdIyYcMoPasXe2CVPmK2SToeSqUfjpwCxDKRshu/b+2HQGrocodbfdOvtLheLt3R2klmoJ+BRzcNloULEbwFmAYBICzp3og26jzKRJdcuICmTrQv7EPvzIgjV
wM3lgowpwkw22ckc4nBBm8eqRdtYZ8aLlbROtNlQqxAoydspCP3SLsCaemNLOSDfNJNYsibwOQKTdRKt60tw7eCHcuoZ7n1XIJc3Kdrqj4elwz1Z/SxTq/jmYNmapV+1OKR4tkFaa/aCvtYAnlWeTgiHh7dFR8Ri
DCrQRWPkhwJQ+DGR5XxsZ2w7ZIWMX1ExLDiDppk0IwUCvzMs4F5LQCFBKT70YJkEooncOH+1Xolkv9t82S7L/4eCoLK7gdBdikJijcnzFfsdL2Njq2PC2KRffVAerWOFbFztkJECUjLx6LuTUoo/knm0GKL+aTFt
nCodGXXJgwLSEm6Nb5Xjg2VaWMpEbjNbhdlVynV+nWnPnx95qB7V6BH9BxxR8ySOifctlO98fX76RJxct70npN7RzrVKuX75KMOwggk+2bR1xqSXhKmnF9/6CI/9LXiCaYBHyanItBLDz9CQ/NSQ+N4sxOaA5d1Y
u6AuTikZAKM3Ci2u3JTtHela78VfZ0OS9M2QTASTxmWzPg2/NzH/PCkUrthWgIh+KnHYRiYHLFhEwndEKnEtaiegP0B6ZjeeOKee3shV4Qrryx8VyPjzQhYnwzDqEHNZaIzXFoB4HmEQZFzICCHuaUcVBo3kd5yZ
OcrKyDWXOlT0eSO98zkdCrwL44ILmHA8bgH0EeXvJyvIrjHP9kZQP8zSzT6PjFJrYOfRVRkhfJX51zAex2Mue6Vlp7vVqCQMpdvjGK3eTjeknTMUksE2ZzRLTaB0hNjoTwlOe3Voul4pqybZ7gbpBQtqYkNWOj9Q
zZzuxcyF8LG3J1yA8jszHpde3ewNeQCnuNmwGwqj7RLfegenwRyhstyNQPTgQUo3nBZC5NKnLAQF8xYDjrWUKoT0td8hThDdJ5jak6id9dGfx1XpYaWCNiQIdy7jt+k2BvM41p44KhhT3xHgABxs+Q6Sz/J5DKR4
yjK0Du5UPINwc4x2VgOA+qnIlxKryDGYlBag/wZWoFkyLo41sZX0mDF55zv0MP292lKiHGp8VA/YeKkZ0F25YPPvyFBMLAE0JdPKtKIQhKMXmZPJC6SLYthUHiisXAIdrPY4IshqCgPp5wSB5uVMVCFFpWgURKa8
SYN64inBSTw7Saj25LlREuKcD4b/JTGFlE8BVtb2zhXaj+guc6Rq91rAQHw3Dh1mlrsCOU70SwA2gdLvyXo5XAT/MXtHfjLuBaB61eTEh7bzBkCBiD28RDRzlUQvQP2DL16yoZjecST3WbrSfXZMfebeauNRJ8k4
L0czz8ZftBPggk1/b9k+/eP/ZfBz8bFrBNxiP/gwtqEX250F+M+/y/5um+T1UdwMcP8gehkE1HSiNzqDELaJHW5So1UaktZjXIXHpR3QwkSqXnUFp/ctjwjhB1X7N6CTWoiFyNtngCyaU8L7kUgHxu8fEMBmVVUV
IAhwNkg5qeWSO9/E5GcG1mO+0+YotaCkFuR5PcxG089kMr6YauUBuF1iRAv21QPT8Apz+/pe1hklpD4hldK9vYYkLyjaeiasXHvngeb7yY6/AtvtB3f+Lm2UJ56pjD9TlUCUmK0JkitesfwTVjqft5dUpYd5wp4T
WAyWUEzs8uhtvAdx+A/Dbk/SPFNYDqsRQgFQAK/8+mile93T8WtaaHrqJkNhabGEcAWuOZRyAiOkogiQxGa1xUVd6J9IDaLOUzSBPo4BDsAHJh+RUD6SAKVYba13RUEWmI/KtbygujyiopZtYrCVeBMsxG782+/v
MHyd+fel+58FfHgaLMFZUWx2k3RInwl6jypkjta5Apfwm7l52t8u1/04DDnDGJ4e7S/s7+HyHu3vaVajz2ka95y7ab5hq0gs1L5n7qJr5W3ewCwY6lCaO6gQqsFPwnWrOOpRE94SKplbRX3GB6GxyEqUw8p3qDmq
aExxLvo09WbVlpr2+sAbL7ojgEfcKKdG+zOKT9gqrAh9/SxEHyMI8XOOHDOAR0AxvYRHqpsyHhJGPIxo6hb045AdOQA44D4eoCiTu4KebDDb6YC+nfWghzADppptxA3R1BiMDmpvyUM7wbDqeBO5vIso21TLYrPN
+0uCx/vLyxXiGlLEwYj9Jk6Rjn4hHzWmok8jTY3EaTkdXlwNmsZbQaCzyH8Y60lzXqMJar8E/v5ZlMVobfxs4OT2XlBgW/jP3Ofz2dgJcntLgwneWUbrFJKc8B93f4CeGzZ2Yy0QBR0hYlHcG4Ql2zmqQzaaVLYO
wmfvBf/iWcFwSYpZh6Q/QMhZLCGT9N6XTUk2i6qjlCxidjsu7smgQXoWr/GJ9FKzTKZJYto09SEMDsxXfHNc1yH31qAgO2BoHusm2KPHwMHRz/YzR0TvB9jDFDEglFYUqUiBGERwjMc17R/9hi2PHNT+h//V5oui
o5yIUHRzYuTk4ovYF6OEq0lSXoujL06h6Ock8EXoi60vbqFIfJH6wssrKO0Jz68RQd6MQ/YSLoLB9CH8jHfAsd6tmvoIUR72A+4uQBxondzXvQPcDlP6Lu5AAJ1fkI/pCgtEdUAy8Xw8O1K49tcEpiZbeOMLJV7Q
4m4KYEWGXtCGgQagHLyeP+egSfuiNRlpwmiXrgyPskrnEgFu1n0ANW8Bqs0U8HI4ZuPDn+Ql71VRxQ7BkHqYcY8YYbQuaIOhNjFkJp97yWN1uNhny7YAXklMkyevG5J5R+qDOj4AXhwcfSYgJlrk06DQQMyYU4Rw
ub7/hHze++rCiwgwzkVuAxXPccxkai+0iBzYvPDFeEtK3rvwaV431Z3OrFCE6PmpPjrh5DbuXN8isVtxzAAL7GjCVkDyEu5/uAH6pH+XFwyyTdSHcaxukpoStt7acrBAvA42obqM8ZrzCJux/m9KUhNJ5zMWLSG4
OJg/3ORowPb8NBYZGKB7DKBfACtuEMVPQdSmJS5lwgdwYrHFCHa7rcP2wP7u9peVwqcQpHk/VkMBOx0QHlVVIZzQk4XtvJj7yJz5Bu9NjPMkCq/5xOjcU5yHmadeBHde/ute548RlDWbwg/96Y99uq8lY3BZ7mwG
kcLg1vbXsoEwF9Z977VfWBN+Nhnr7fDCm9C0o5ImeLhn7fiCWZwui8SuThAz+gC39/l+oCOXw8fuNxy79h0dHOCs/F4P+1dI6HFZpY1Jp5aSDNeG7giOcDN/5lJ98M1mbsIGAWpHQeTc7WbqrimrvodQn7rHInye
5wLp11wY4m7+oWy5hWLC+PR4m0qKoIEiO/FrQlc6j1P0hfBLzgYjH0KmsvUkBczvbqbpF2kNpHWVtWPnZtQWdkgTGxNFUvxe3ckBz0Jn6DgTzWMjtfekg/qaO0IqqFyf6OGWONe0eYfnJ9JATOIyCTXvf8wee6pc
e6JOuSbNNqnYxqZ3Db/Mo5VpGYcic5agMEitoVCO1EpN1zbn9Q0Z/hLT9mhsoVFclwLKzcfxxiXZhFunz2HD43RZmbHsLp6kFLDSj9RoXLDQj3U7r3khtCIVrHmHX0NokOp9UwM4S7BrJPyJrLI7SatuDwqFw4jS
Dxirdja4eEM7TmCro/oWFxQvUJiQ+i7et6I+QWF+eAU4fNlIzj+0ZK5fp6DVUyi+wzCAR27q16LZM7+UbajnYhaT8deRepfTS4t0fMJnqBoMcV/6TjzKUMAZuajHdYwWHxu0Smt1pp8F22d06hadcMRY4/7DqWtc
RiUCh2FsnfK6/OdjXeP4EujYKfdS+TTpVYsYJqNRjWXjria5Z4oZK8gvYt58kq7xpTy2U8sTDSJgElbUiSRP5oP1qNQ6Nh+TnzdeFIeKcto70RkprqlHIsIw6UsVT9Q518k/TGSEy2EJTEVDiYgkVUv95hEioVj0
plxB/OE76NarJ4VBXkg2G0emDkZxh4zYSyg4NNZdVNOCdmmDsFK9K8cu8go15f5Ds3kLXLohIpaLTxASFVWLdj/6gTarb2AOuhPUlqsdGxKN+oM0YkGeiFlaIEdC32rYraZfNd6/qHysLHTFxyJY4IeyUmRQTdVQ
qwUSZk37MnbEu+QIc7ilFAa7qkVgKpXHDNimrbX+MXuF7jTUCjwAJdMSFcrpBhaTolHJT6Poze6zHcUcFlJRN3pwr10xNKqY151AiMakQVbfBdE2PmjdTJMQBj1VBawe6/ZLpCytj6gnXO+8xSY/YwKecXCX1xFq
UrMGdm7T51SBQz+Ia+tvL3aKZeos+ApYml6YRrvgojqwxAGjAtGvMCN4T63w8Fy0D+Gn+2LBAZTCIDXFJg5NOsLz+8QiIcSGsAlhNSGylQ48OncSsIFNjJCy2QeP9uzovuUn3wXiYJwAZus714FHm0CYbISuCDCz
Zm4jx9rE3CSep/idEniJdBwm6ayqk6oWROyaxhNfibRY6qgblgXtz2gHjSwbJLVNN+ZolKOttHqhI+uF4nJLvQUz0eIEtEgq0JVRsFJZ240CzCShC2PNFczxzZOJr6Fxu7mgDsmCV9hZFgO6yEB/0HrK8jFp9UQp
5RNmZJYr5LcTN5+vNlVM8ctm5RVW2NQ4IH/yYAdVqt7mOwH1+UbkH5oywStFRArxi01eS8hUKW82MEhdmqusGkrBihuUhyA2qaZ2rR6RNqP981CoSDpCfDAqiOCF7AAye6eAfX0odTImNgdFd393BakPQm4bxZn0
YYWNxk+o4e8l1OITsQeGrI4UBoOhjyfCbgivcuBWOLyW0j5PbA0ryOhofDkHkvXKtKEHVbikLPPACQs4O0YTW4ebEPBiIWDKoLvBMwpeHH2gEtaqtYQx9REBc85m3d+eCsOZ2ouS8i+yy62WA/xyNBf22F4SSbgI
ATdJkh61FJAkoT+0QvN+mqmnjqQH4Re39gBJMsfckTpTf+5uWjld7w78ka4QcVrXsLUp6a40OJ3J922LWbcfHfoO0M/RxklpsOTCtlaGDrjWWqu2i9y82JgIin9LQVNpEH0PW7EPsUT8zkWj2UZRYowOS3aDgJ1P
E7PmAZRuIthK30W7HLUir/JmtdB1YabuvW14u0psaMoTsWqUGPvl+UhPD6XJbjqemCe+Qt5n7ugin3UIJS0VG6B6IUXSKT/2VXfGKITcKI5Q1H1mvFwVpJqMPtIDdPq9TxNtO6IRJGZ/ibrKE7a5rCWq0PQwtkTB
IWluRcLXuRACrP+nkAqZVG2HL4PLmVvIOgX0SSkAq+t/J7zYWt7TI6y2b8DC7zfGrICYtUz5fRHDFsh7BTUMVEcpi9dIfdsBaSbWXLvR9ohFzGW/ToZSXW5PZydnLq5LoJZHqMaKUVKPg5iiXxkUmQ1bMe07uJhl
0+IFCVrTB++/Q4BlBWes//X/gmAF17tz+nBsswR+fEUBq7aNtgvK27PDee95T99Dl8/fHs7XL3va2vfihElxtz7yfVNtfDuGKp4FavCOAOsFhcT/EWFv2R9nODr64iw7iqDMNCc6g23amd5iDm/6uTcS7Zx6PWdm
gyQ7rFW/71HKLkWd2ci7auG+y9T09bbmHgR3UF0oj88uYRk/lQVqLbKSZQjAHlJRqnj7tMzGOrhlfXR8xoRa0lyDrvAqWNQYyFveAMtKxZbm08AgGamFRoPGl6LJQi60f0rCZBbHJD3pwdMwlacLiTuCmv4iVBON
Dvt0l/ZVEBrlg84dbw/bTzJBm/+n4U9CjEbb+0PJXQMIM4hZiq8UVDyl3KHgEDGEpm08QdpLpJ3LWILx8SKMkmqQ6DZIeRVIxwnEBils+oBCq4NnXm+23YLGwqSJAKtMt5zOVcH5nYknIGSZwjrLSyRnbE0KETvd
I5s7SGHkVk/jejuRbcXERroz9bGU75PKUcUDz8v9W/gydrMKfCh0tEaEfHDdolsQ3G58zKFLUDPO7BFLHtQ8Gy7mLyuUWRSeWIDWLqXk1kmm4RM60UkknemhhfTg1Jk5qIoCRUmRt9flA+0tn0LgAIEU5v25dmrq
NchtAe3TOiFJLx9m5U4lf5owp30Y9IcyYwcYX070Yd1wc/qMAvB7YkuRM0Kzvb50PqDY/0DImWho5FlpwZwZQH54IlIR8W56uAREkuBBNUQmoyfykVFEp/KYjBFGaNiVq9Fqd3nVhLDj5XYEVVKIB2rZn/qNqg/+
vCq4SFnra6r9soYO0NgxDOHGqA/kU64EVu9Vc4eIihxMubcCQhh/S4AQnLxhPFOk+YmHiR3j9ilnq0Qq6Egebb03bfZP07UQzKLiVRKHcr/4hQ2SCVjsmDIw6pMGub85WlbufnqAOY3RlB9d+xEHcZPCEz5tfMdV
8Vfmy6LoXGuJJSENUa5ujgp31Zao71ZTmxjSBJ7Sis5QbDVzdN0iry/YehbqWv16pduNMia9n0GIIoUqdbFBhHQD84+ln+8vrzLwgUjS0G0lDP7CmZyAgepRrL1oBAJQqPo8o52xkyQyw5Qbrqe/yfrLk9FTpd8A
q7SHng1jQlAnhDEjCJCiUUuXZaxr21D0VeiSGS4tbF5bPcEwstK3fA0bxOMU0vyoTkWK6li/cAdkjLQtd11C0KNyokLx20pEoq4zVMUUI7LAyyuY4yznB4Z/VY/mX17wSUs2JaivrTESkzXlLcHk/GFgF1tkjsla
gpzkj5JnyF9diAyyTUQotw1tLXQ3SRDPfb60SEmrWRSkyisFSHMc4bHGQ7Gz+wih/tQvM6/XMsfRKjpoTkUg5ViyW76Y0xCYzZhFxWwYNcd477ynUE3RXwcqaKB31Dr/hTaxmEwiMI3FmaaC/R0PidICtg1355aU
YLccrI6XRVjU1Gio6k6ADRk79CPIk5wHwdxRV0KXrbPItNlMoWAwlhFz+V4wj32xG01IwTodnP6zd5S7zUv7PSEYPhDGUJNx+Ixba2AcL+0BibZyvauldiGZ6KbwdM/dps8dps/tpAcXabUnUslnFEX6vH2XP696
JtZuYk9pszjEeYY4Q9s3OMfXbGIPjUvFTPVra0ZHnCGd7nGmXbik1hvilnxoukMmIid9ZtCV0jH/fGLRmunxrG/EaajPh9cURaaDra+YY+EEnIZAylrXVMmgZUGGBdEQt/f+ntOTN3MRg5zPRDtA6lSFiMFGcOjk
Sn2K6hoLb1kWL7LysQFWgKGbpP2H3GNJ/2b7K3WilQjP4L2lDAoo5IJdqZ6ozJdKYNp3LbRH9f6O/S5cSng399USwuS7eQ2/27D3D5dU0wuySskn6shxgj1Cst316IAj7XFIbkytn6CmBnVJPx537FyPitq10Jyw
/xxuuUcGEQMqPgz7itBfDmJg9Ev1qJCZbGtJX7rwjEC+/nun/hZCKtE+IXJnKaRYk2EJBt0ui537Z4JN66qt8q/gQ7g94RxuW3ama3deAhS8EMV3g8Qjdk6wUp7kzfHpFq4uYCmXHhcOJLSmNFxUZOHVLJ13jc7d
/iCvcjFcw/1SFtN6pF1FSIDzkL6uHRQhoE7TdZzLO2kruNv2ogGL6tj426Y7tCdhHhxXiPg2N1tExFoEOEf9tmMC0gT2z3vppiAidhx0iUykC8Cy2h9/2Sax56wodMKC8zvRXSlsGHzm1cyXNKPeZSDtgh9XR9Ra
HgNF+CX9wZncDoMowht/yF3gVv0iEYsWJA4ACbWWR/FfaIBY38l0kJe0tobc+Yr1u5rvZW13ac074AACSHiXf7adxzCrLlrWvrrQu0FaMdUSgf5Ei2FNxWgk3UjAi/8tL+dSPpIwFjaZdMMbF6Xmlj2TSyXbK5c4
xJVkZx1xRV6atEUHQ5RFC04sqchBERY3D77G/0jPVSp3pkP2se9KUxvaYSwcDbRknhwrUDvnjrMsSJocU/F5BLARDLodeHjExergw9H4w6d4sjird0VlEbe5nZtsV+YBRoWGl0SekMb6Y7KdMlO4kpYbqJ1QIAcQ
qJNuaTvw2N1Sac/0T/4Yxk9jCVEhoN3SJwCME09znyKuciOjZR026LB+5CfaoMKmE2hCc39eQYm3Bu0uKH+WqH4xsn3WvrIvGCUjgOXV5uYhIgeEudwfFNrhKuRHYiBrxO4zqHTlRPqFfUvWRx1rIPQJuSbxSbWE
T6mzQnqcZWwTXlmtllrpggnY8iCqo+VazPO5pyxCwI9L9ZdqL4212C65kNWpwiCHsK5OTQ9+KOGCuWtotavbXb+4Yqd6Tc8DEIEVRGs23YIT02WRcie2RC6pp13RK3gBt2OCUbLXMPYuJDYV9HUlQqr4rux4Pn9a
yD12KfMkB9eH3YNzayxJnd5c+hIFB3pi8Rz78kYDSFC/nYkeYkN+5P4Q0BZJZgeZOaqmSUBx5oaefp8Ypj/i7WJHgKXcMPjtX7DMYs/WN4pKAXUKlW3vQg/2DOy7R4iWVigLmycHC1znaJnzTTC5VfvZkCTTpg6Z
kbiUjyFpfwDMSZ33nHqjo+vNWcuq2UgsgQSzpEvilpljEE+GW9rogtxq+rpAjYRFw7cMxsvgcgAKWyFP0HVDACV3IP3hgtM7DZAL0x1qcVea8fyxs03D0jfGF67LZKoCWRvgI9hSwZe9d7nBIDOIMINhHiTbtyoV
VikrYO9mtobAeghbVCwsRNH7VoPKxl3VLmqy4f49ybWk/4GuKgHmF8qrR1NrDPOOVxks4qIv5E8UgQY4TRt1nuDzILLWzvK3iAXk1J+G2U0MderI9YimZRvKVHBSbJNqsq0qC6Zc3+q0g1nCNvsHSqWcU5j40tII
4BY36D0qjViy/+7FpW58yvDJhfpiYl7+d3a+tqDBsVUqi2s+uGsKQNACYaEAKP5GpCap39Pa9xCXGCNmd4IVoN2reLn23X5eYC3/FAo8pGozGJvQ4gWKcc8k4yeJQ+RiLZ8dTm9OSwiyvlsn2Eqhce4TZA0PIYIN
xvjWmKgLaxAb2alYKh62T3iiNiGPfGaRUMuTbROIWScSCuEslSeqydAtAZ6LBJ5Fj4cvu6V3GD8Se9giNMFcmJisRcIQANhTSC3MtcubxQNiE2eLsiNhDsHCjecuADeDH8csSMXrkfSAE16Ppi7PbzR407lKfGVk
DhQoEnBb1FXma6n7rWhhxNSY4EMOikI84G7Fv5wgIN5zJwIPqStMk+uuISwqMqwIDlGeNi8IU/LcidZDAo1aaqML6ao6sqJqpzBcwT5EaDAZurcQWgkSBUCVs1t/wYVdNdkWzAaSRflsp8SVCkOgC5rCpdqHNJOP
pI/6zHOngJcKAox/foYboHUOnWa6lvo8JTG5og27ayfVBNAs4YZ/JbDe2FlfibbFD/rN+myg8e5TMnE/wVdL+j3ZzAHFSciTKTJW6S5nHReMnElWJj93jexXdToc5ENOvpHRbBYcpx0/KVvBSwmEtcYE3FceRlh9
v3wh+JOixWGKJlL182vqagNLC/5c4C8LGu+Aw4BNz3OKUecUlDv3QOfx7/DcNjMVOfH0njcGYTL3kvK5DjqMwxST3WcXYE6dnYNFRYKh3oTgNWIQM+L2lV87ww9sIfCmnNoAdQm34st0GLikcrKgy4z+jfb0sIFB
+vsZTecdgNjPODvK30wyITr+MfMGsUbKp0ZEufHWSJG+tYjKYDxdJp4yV4znER/oSx6ApYalGxu3JFK91N+NNj+9+OYlWbYu4q8gx8p9GFKhnfC9BtDNyKMhRGKbY1Hj0g5aeRaQQRduZUv+pq0byQFia3MxcMsE
dgyK+CBdi+PDKwhco1w39XB1nBPdDK/aCaDatoWA3jV+aeBDbv2sleK48/+JhqfQ7oXfPdFTozBheLxFZSy0wrKetFSfx3XoayFZy4mIxIGe+5scOVqaC8pJgaf6B6PxI98LjV5JXaijGl6WFrPkfcyLL37m0Itu
w0V9Xzlc/JZmSxJN1hDbrOT3SgJWPPci/NOHs1IlbIzNZ303wTrEpUsMh4zpNHb95O10BrBFkY6Cd6AjPZNQTBJaI+nipNqD48MSUkDEtRzGq+f6Au5u1+aNf/wmP8UNjawdf0UHqYdoiCY+lGyhJXtMfZjUKLIO
zRphKZi6u3O0SGbpHd5PBg6TlXJuJdMB2k8sAXPn0NVeIyFgCj7oXnQOL/b0P7ptrRMhTbIYuEWXW1baCb85E2lGfMYZzU9WzShx+3MMZh88eEyQVBbjoJTsPGBFdkFevTcKOsi4Zk0RhECpStC6iQiPASYGUojN
BJg/XMFIT1c/OgNNi8fQSZX4H7+tCAQCvlhsXNEzXjUWrsRsZerQjT+qO60/lfkj/fWNc+/MdS9VivGgKoJcyFVPzPfEkU8K94F1wmTQpdL4jvxlyg/ot4aCCZg/RNYGdRxf7XnrkpHSopa+EaE8zUi5pRVcdQIE
T2CkqUrExcGJtt1TRJeq4HRwkqQglddrBQB3135AOonra8jqEokz+bIhoiTGZZ2UX0cWcNip6QQL5ZihMkse2AMju4509Xxwasvn/tWn+PKk0vTrT4recY0xG466TfoQR+N9mLjRZNYfTF2zFNm8uwZLtk2JYeP8
Rc5IvFAYF+2JbasRwcwNZ7mzZkrM+Yq98ADrPLzdhjUXFbYT5kerCKQNh0R0xSlr6iZ/EQycBvCu++l9OZpH8JoOFol7yZBt/AwVCdWQijNzelzvO3Tdfcsl3aGQOxnSYGGbaXHoePQmNGt87qC9heV4BFA5RUyD
UTLDEVYrrHes+E53b3GVoiXwljOrf4KFaVngXEwCXBS+iIm8WDq/4qWESd+I2xdR+G4dqA81mpcZUSUO2lYKou2dt1P7jZkdgVe7yYSMmm3yzeH8fskSxcLFKczrivaObnE57eFGU0fLlCu4f1hXi5EFFR/jQY5h
x5p7pWc8KTRfp7qqvcnSqTFZkHd1yimvFnuKi6Ls+5Xgn1ep0pF3uGkTgyuRytOIus1wMUBFNsGuNEAN4wUpfwCWGTSDyLIKsHpQvD49wHxFLUX7o8vCRqmLdHY2mBRCZgknbncezjfGURqTNedwdjzRY1wKkDCg
1VoFzJsWlENebpGeT0DC6sjc2gtm28M1VgUNekIZ9lxXCFBOYtjRyEGClVb6mjtgiin0Eeu8xIQ1QGRKKGSZKPxMV/MXxtG7LO9z5AVuKi/FhSpLyvwxC9eEdrD7boFPaUZQrBKNeW0oJ7TkOmxNljERgtdnhJlV
NvB8CHsaAHYSpDt5ORgR3bpir/6XRqpjwelK/r2ayn3vZ3ATFpA3GCFCK2EI8y/FUfW8UV8HBXipEjtV24BBM27I2ZXE/PmTSzDD7ATrXBJX8RTNVV2rNMi38Ojvmye3D/eWOPr7tugZrJD8fSjDwYWXhyytcQ5K
L+DBZZZKc+LKSYEMHwz1Lifwp5+KpSXlPvjzmr6HK6lpWF1QHADku7ytnLZTWhZ5uaA7d5YOEn/46bzAk/yOd9KbJSS7dAIYGOSBwk87DWr3gi5HkzzoFSiA7kAH3dcQV43VoPYlGwtcO6zA9kk23KCwV8rGtMga
iptBEU6ftm/ZZAOXwdm1GtGgTGLgWoErB9g28tGURffHbsM7grXStuC+pCsHjzP5e2X947i60Xwx+nDhe6UNXV7Yav8o0t+ya/mUA/0lNAT6HxM1WP7hXW3tnHKAf7T1ePn5Z7FU1klN7tN/ChHRs8CZvs8K3u+Z
hyyQ3k3bOH1QHzIKpuj/fT68GtYui4elcwJ8ZpA412NWVqf0GpT1+vmWTgUZsxfh6plP2p9EWQ+W+MU+Yj5ci+1OvU/YrUtryd+nuHGV9/tprsfCv8rc9XU49LhX2g166bBFY7FTet47LB1wkgdCr8mD1bqlvkbJ
hmPYfBtPHEnaBFSykBNGEbxHL+k7uqO2rlaFUDGbtkn21wYnNB1NmcP9W/Q1OqHNB39FrVYeYXkoRFSlFJ1tP75+9SzBVr6Rkt02aLNvTJNrdDuKjkbEW0l6lj4f7QzcO3SuuagNRtzEvHcDfLioQtzMZvMvP+2q
2qcaIs11kdScPmuoIdVVmLat5FLQ0J/TbLzPBZKodrp9XBokBHtgsUBu/SEjRUTwi1sKxfyE8BaB8zvKnsXivd1fgRmHYUb8mXLCGegMatNtnU57ETXooNuzC+bbSIJRBzLpIIfB0VeDPduRMUlCcEgwNfjt59df
nQnGfMSHEXjbhLxOWfmTxA3ozUV7C6UL/MsvDU2DzT6OeFXNYxo3XWoaLGqaHSRvKZXlyGMNDX/+zoDeB4egcLCdUVlqguelta35GKMRUywlVpH2zcfiPMFlkyPBBMoLZ+q/7wVPimUKkNE1SDjy0M4R/7QEce+C
6rxBpogl6tW7oxLjWySCt2pG5Ji9AICRFDUd08moEqw0LtNB4vpU5o+4DVrD2SeaaSLPgzV3gYifGsVevrwbJFS6sb8LnmL9MbsgmhRSyMjFX5RwQIuVRwkfUA4/8p7YaTzbFjPvOf4YzTvj7LmPpRl2RWYuTRst
10TWomOO0zS3OOSnG6EKmtVMV3mvqTiUo3KaTUSNQV/98sUSthQ/HBzLy0uLl1HAwFTjlhnm2NFS2waLKzqzwyswtLl3PDY+YSo4LUnqV0Q2XM7HoDZJFJeq7yibqKV+LXbG+inPm9QVNsesj94BAZWK+O7ULv0t
CuIPUTag8LI2sVim7RmN3KQfJVZBeL6m2z+Q2c3qVlrbdCx8GoFklH9X7MViAXTDm08DQ2bjZl9dXaqpkuYdpyht4qyWys7EbiE9LmVXMSkQMb1b4qSVxgzuTrP5KIVwyaWbD+WZIKeFposTYtUVKc7xVZqIGeaW
uGKQ2xTvUF0PvEEgnutxYljZ8BeZmEIpmv0RY0I2vHagCafhvRWfaqqKCBgkbW8QxJtFmPFJ1cjYdaJ3TgVdUuH1fSoYSCZheKFS5ZOyZMkSgDCgV/i5vZ5YfWIraeZvMjR5hUfoByOb75KhpcicGPBEQJoEmWJS
rNvE7rQG4e1zlFq9Qm9sfdg0zmzJcQmVs7PqxXe9LrKjCxEowZ5S4LYpl2OrewVyAET8XTyDw4ticbobVV4tBueswfVkQXr8ONsAv1o2nAK6qAlQ/G1vWmjHfOFUapCxFj5pkXAUmSFEtsc4NjvJacA/UuavdJgb
6SsDuePssW9JXjZ2a+9SQIl2KcRZYC1tZuECk38eECUwsJ/kitu/TbldnrFeSb6gRCd5wOnX/bpVHLJBdeUVPxa7LagxExtV5ARsUwSDfvjRhLiZLLgCXew5L2hW0sTJ20QULOO0GNK50eqG/BVC6kiz2nHmcQul
mURrXOanQBOZezDipMVF/oVC8z18tCr1jZqTrLV2nvkYnlL77eQ67tyg9NvWfI7XhKW4qTnkQWWrapA0CaLE/YNzJ1SWvuj+enEU9+mle2Mwl5vFJDhZ7Ry89iZmjASe6tkRBmIXwS3Iuv4opsHkh2jIsoKg2B0o
Tdkf55JZAJQpaG7haFaQvDq3U+/ldR+6ZfJK1m/4o+ZNAMQelnD9IG6Fz/Zvs4j7YP2WYIN0xCdd9R83ZI9eF5uJvvF9Md27FrgfX5JMZFoG/wag2Ft5//IQmYlGpyjih/mIrvodk7A5fnl8OLgZ8hF7ikrAA6yJ
EGzK5K2wS0m2Eh7YXsPs6/IrU8tcQfOy2/qmGKssGLTJ74ztXZPRsZuwqDgb16xLi1i1hgMPPlkLXAUOdlpIaE1jg+Sz0A0/BMdprnRcMVEIm7irdYjJRkOtmsJlCnIGW6ziLZQByynlEe55MTYFG6NbhIWXYkip
c4EbeIa4i7gOmTX4W48mB/3rAJT+3+8m46v3nk/V382VqbHtuZt0crD+9KO5ByUxKgb+hrvEu+XDcShVu53PVlGEgM9GzW8iLrureHMr4FPHD4JaJA/HTGZQQUiaMNp/sBCaYtsGRJB5LnNYMgisJNdOijHp3/kE
t+610N0cO7PtnS51pRJnHQ2mpCTvZamvt5GQrGR5ZjCUUAXU8dgWpTcXQ7t28gk7HJqP4PnJox16WzzvPQH4ZpUAkbu0f59YoKG+X2fcQVkbETmvipRlcvvigKE140KNJlbY4N5aebDozZ7VGlKkj0Vx3/aKJAcC
jjl0oTR1eOFfCJyc4oYgll4bWfDGNFTk05rNyqKWVmaWjKG6WSpvd82vB8/wJcdaRjkhZUMcPZf31EUAdZ+GQF9LZKAtVgieLd4d5OCkrbaZq8el+sgIpn+2LInTQLAr2Wk2ASUsEVyoSmrkT9aFbdY0uPJ1WiOc
M/luBTJ/6zmbcYTrFmVVMMujmx8PyOCRnqcn6YxpqR2C01Mes5OLhCinIrpy3ymb85/DTWPic8Yn5eTJSMnjHzruJRvGNKDxaEUse17sSxaOGGta1X/FYb4ckebP9XNTXsiU3H4t66SYg9wot/5q20QPz3Xhgmrv
ru/2FOS18ss7gjhC8WbXlde5Qdme93dJ1WVClo8Dru3vbwqQnsov/zuy9jdFtK2ybkT8GrcIkczI+ZFMDLJWhAiedLev799vViMvOY+avE4Qlot5bkw4m794QJN48OpSzksdF0K9m3abTNFujtQPbqSAMNx4aZdk
2/kIeYjdc0I2YS4SH8FhQUHhKJha8FCbGSWhy1VW4payPSu3NJM5LhVieHCEx1Ea7VLBejmRBm+vQn2kbL5UoDCMSsNG8W39SJjwG4i0mJD2W9m0QtrOTONOhJdinHvHsVqn9NG9Fw8lqK0y7A272m5KOION2qKW
sudJhjOuzrFeCUqQnWtaxWEXlS0pKiq3wG3ydZP7dJJbrGB0aGMMvGjLpvbz7YdyAnONy4QHwupy9y5kaoRzCPMPEqQzgvARVQh+vePLicbK59vyePMBXLpP34nEI3FVdXQVCdti8ktGkKMp4gKEtsRVUIPp8kxJ
QDtk9T5QdEomkmGCdh4j3QE3RaUelpRreAGx32HguIvFIOliyXvecM7q+6J7BWizdem+pmfa4Xk7NbmA/S8BvLLSl2+5yKOw/M1ZiqJkxyOZk3Cbn99t21vJ6k0cFyR4YYaScTbqp/OwHKb+77Ic0n9gDNhMQZui
QLdmUATo9HGoZ3AaMrlC41dz6GFNhfJsvxkfZT6J8MF/9eZfHl9V67orgGK1VVSF0R9+Cazt9QfVj7P81Ol3UwQBaN3Mz/3IxwYiHydpDAE4xNwQsiavsZziw31Djxr+mt9d1DmB2ZbyFvOoXsz7aYWUT+WUFfWW
wExayazLHRdFEidQVuZKpYEx0/ygNq9cSnLdXkgHPiEizX87IeDYkaSBf5eEn7YF85UZpPH8FHCQlUkVW18Sx7fOoYTAYCE3T3MveEEC/F17CHB/8faPOJTnAEEHR+/Zz1VxJEn1du1coOPMta/UZ335HVSMDzD1
Sgal/USYbJxYWwdtNTZNbBUVM96RcmoGVqNccHG20HS0tS1gWGlklKixSAwooKBS/Y9Cn96++jooTRINFcVhHhv2N0cZ74Of8+PlsPPnIWFeLu5IPgsIaLUxabqJMcPskQSKMJhWTP8CaQYAM1pbkMR8dADz7jD/
wMyHwbppLTBEiALfQhPdf9QK/EF8TcIhlhJsgAXXI+0Mkjpr9bGWKVGZBeQlTPOX7gFzeOrg3TxL63xyiATtlL5gD72hY16txPmdT6pqXHnKVFCCQhGgKIaZeEJF7vcEIxwHuE2jF80jlLTGjRV7jFM+WBsmRPZa
VLJitK56J4muUb0oBcHLypA8BfbIwtCRw3ei8ZiZ42TgjuL4MrZ+F3UFyBJ0FuDl8QtStviIvvrcQU896bcxihI27ijXDCzoubiNi1RaA39kGzf8QZaCOXZp+WVTb3atuYUq2oFe+JCI+Nq1SAvv+ek5scf0l4XQ
mONWZXRhlx3psixhWw7c8Usay1wnPARx18W+TiGcn4Gehwl0qiIkY/G+vQIzrh4a+PIdTyJxtY2yV8x/qUiR+JESoX6O+OcCX9Hn5nYz2+TPTd1zp7I53JxtHr5v7nciFenNAoEURMsmeF2JX5us6t+eWXwM/1CT
ULEh9YSfuC+ih/7bu/AS5RGkrqvaXpUHX3UfuIBqpv5sOmRQfO6oBOTdfuTPAFY0hQSZ2b9kvpOXxzXnWMJU3StOiC4lMZP+tikl7W6ulRxJmhTdmJdEMhzd7wVL+DEXNQjImursdbIw2MiBtIjQz2owhOO9bfE2
EIdryP9Xjmeox6Evw7lnJbGEArEtn8M/1JBWveyfRH2QooATLNDxr8nhIDC3q7rMKO63hIHzIFkQpfLSmPoiLb+iV1Tz/0WpU0qJTfBBvr7O8sRT0ytZn7uwc7Sq4JUwi0Fh4t1kTLC3NmzH4IfZ1tQTgatYNHUg
M43BzQSj0XS5SNuvoH8vE5iEcFhdFMNFjHzQ7ff78F9RUdZUQEoOYvadiBMSGyHJEIwOZdmvCGfHAM6lJAaLYEw1yF17obPoqJXhY0h/TyeNksw7/Ug/0kkP6mtn9HFp8gnQqdnjrFB6HL9zMQLMyuRPfXz0pT04
yxuHneVOC6Kj5s5NUtpUpzzZVPgXfjzanw1s5eCcfSPgvdhIWAt97NwepnbQxEeF5hrVoi+NK8n7FbIZfHF9xaZeVHK3fTuGo+anfwhUw+/amKbpXNdvtxT3W8miQkaiG3js6eFdOvID72t/7wdUY8Tj0wE681l+
7lItA9oLJh6iiOkH+cokWhEuMUhasRi1ylh3NGcDZHaaZqmYj94HDOpGeOzlrMIYf8YqkMOTlDQbTuzu+iTkRdvS9ULxmUEP5kFAhGPYb4ujrGBAs8FW8Fz5EaUs00o08WGcQxr2uw1cv1jeu7211WJaMZN3vhXu
lsS11y6kIimXYn6GmE1bTFlEraBq2Tq1af19vuK4MkRBWdMcwHN1bZWa6leJ/s683RBHtZoyovUKHySqihWpTjZ9Z+KRc90SvuyOged8duwPTf81D3X5G6p5FHWNhYnIJ6A3+WUceoT4vauB7uuz1BHjGXg6NjKx
6pwW+PzhY2lLGEyupkfyFlMXVmBFuMImMzD9g5V7bJPkpjBzHv0phR55URGsN+z8gFAT71HIRrWFBIqM86ncwZgoa+XkROUtUC1iLIHi1h5NsQnLi5pxUMEviWG63zEV803G+KBwiJZwlTzcCguUaAfSyA+bd1k4
UMyGuCPMdjCL/6DeN3aiUQAqn/G5/ZoEZUt1PHo7BIVgCJ/HJNPJ/jg3AwBApW3TR4q/SCHWDQtbouPf5K7yrIcKRhv5FgiYhF6xHMGJ3SMYFzd4n9mwbEkcrciDW1BPG83AC0lJ44Z9N2qlmCN+7mXK+LqTJC2t
wIpQLJU7YuX1pfauvd3yKC3ZrT75+1YCCTbveaZ+BwhaKaclIhx/bx9m93rvO9g6UND9Q/kM7Oc6QCuRiVlLFvySUldaKQCxApJPwEpwgNHrkartw6ckGv508X3wwietr21U8YBCLUWxVYfqlzO6qsOkO4/Zh5lO
xbycU0XRo5gCrMzBJeFTYgU9UJ1AXSFjVdvqgh0+Zg7QzhejsoXYcP2MmFH9xDbjkolIoQdLSt++s+E0IXWOQwZr4ybU3NljY34Q1qqIcW3r81BSg/Fu62Cq6vR534OHI10se2jjIBhH9YBePOU4yeGPLVTWw3Ci
DY/9/wM+dmtB8C3ioDqq5+H1lrgDSdzOOrsyf1o0dDVZwnb1SQQXKmpAqKpLuGFe+2Q5F9bksLlMLtk37Q6EVXtg1fAXSWlfpjYroewIAnT6EqWnA7GgTKcEea7CWiE4IxlAL1tsTdluUWGAtXLVHorPPW4MNdVG
O0dWpDOcJqIS02J53yJyfyxz4URL/cpI36c8nalkgXkEn6NVWuOMSdNFyNQLAceumG9vFJajVQjXClzwYwgL82oDETLiHwnCK4cWF7pkJb9G++S39zyZ27maBkTFoCuYgIV1BHpLF34ZcQ6tRs5UdobK8z5/vDye
vYuBrNGF4C2Qiw0/zdCkCNH58+1WBQYIhJHc9vftZNShDwZEwKGb6R3ffey2vRNhwg81LlGlDNY6mO2hOE4yjMHoupXTa8uTe4WO6hq+vxqIIuUsUAvCoe0UeRRr7/MQznoIO24191fmvRpRNFvGlxeRqdYq+ttz
F75cE3CZ7o/1hxc0VtEAnC+TqFA60TVuZv5de3GK8mhta+ByqETeejDEvy51tHYnHsU1iH9DtXUY1earMLdD2dRyq+MPGIs/xGUjzjYIVFYtjYV7soYzxPBUlD7JEkWEtsMMiRRyLmx6NRHh8WVKA7pVEtwZlBTs
aNPglMKDVPzNXpP5GY6IkSgEJ5LxzfrmauxIIJTwXUVrsnSOjjK4Age3vXbSx7Q77MmMsEuo7bUNKRh4tTgBbFc72TIXC7UQZpYn/s/LPmoeJb+wbqVXYlQCUSQ7dwwBoWw4+nMQI7rsAgjCHMrMoA4HYCCM9JQu
hQk5uH8VDeObVq75mJVUCESkqC2sJqJZ4rKsaOqeiZ+eMDxyQmsmXe897vdUdl2pXBEj0uh9A9LqziJ5kIrDSpFqK/KIXx4phOHLUhS3w8EYMG7tfp3CslQFwAGWvE/Dg3JOGJSkdFcdAjmI6ihUZDogJaNhfV4K
EGuvoma4OktKSTlZ33EGSNaUaRx8kBhX8pDlpTQJqerIVAw4y8VAfbL9zKeTd6B9cymFWQYCszm4eCd9uMph21/xn0WlagCEcrM5fizANEU2k26UQvQcjGa3SySnnCd5LNBNqt3oTjdSZSz/kxO/LukufYaoaWb5
EFwsVU9JEZt089KODp4eATzv3IVP287tKXRRnunh2Smvvs9CCAJ6V8COUSJbeY1DlZUN3S0+CqEF9e3umpSQymCS+Cm1Cn4ub4xG6QHwZggS9jtSAHV0pFHiCL6bOsWlkpzc3FLixmLRCJWwciXtKDo9DjNfWNVP
ALObaxePGG4IgdfogXe/DMzg3cIlAhvTOAu55h2WlcqHXG4ADEJmubODMmKkdbDROhMJVxUK63KO685s2miUUVzzZTMLfEsdWROlTwk/UTCfeeUdH5S4+mogDpepR84pfQ9KP+DaFizLVs4g32p/MGWRyd0WlPeF
NYO/KQ7Xh2mYhZcqIyEqjNl4/tqqBJAm4GZ0J27Cj/5RTFlLh0JSAurTqUbjxRSzFzlZ0YUJnJkxIdqfHR0lSRgUQ23ORu3CPz3d1uyLgw9f0bAeZ2kbe3+qcQc/VtKDmTxSsspYQMXvVqhJIsgQHa26Xvu7vEJg
VEEvKn2R+WyaNfGyp4yGIdG0gA+Q6ca/MVDM960UUIEicwpwb59rAcGw+k1T0gZkufFX/0T9uO4O67QmslNLZPmlJWDIB/79nfnOEkcjnC5ThuOsCJcroSDB4MnPocMomTLAk4ysBvxTDFhDgWnYWcSeZ6YkFSS7
Qk9bDlY+3e86ajjEsdgzIk7nEqlSk4b+Di8APxW2V/Kgrg4V5rTWnvoWPLTXVmkkW6Lk4BOSqR+SuvPep4OqsKFUSLfFK34UOk5wuQyf2VndpKuZ5A/25HEevgBMLQ4YNli0R1shp1O0xrMA3kSC7WEvmlgT5gGP
8hwEYjsk8LJMV8mILfnh5qM+2EbHx2Ap1gHaz8ZKMxIob9oWhhlwKhvw1F5PBpCqQJQUVASSQwGOEDpKKs0b8ZdFu7bJQtwmThwqQWlbHBbbJcqGGpaSiGpd5lp7LWaI4tWsXTvgYi+X+pi7tfHbYuGBfMZr3t+x
UV40wZG6TKWpm6skmcoTZEF+Si4BRIm3REK0GR4Fwk3dLLpRa79J+nskhNg6t4iY6IgUhWRKMBBXIujLTup5xcz0Bm1rLhgn7fZLf8HNhePrHIhr3wanN1yPVJl9+RtIfSj8Te10O+L4kuQ9kce8fativB5zckzR
45PhpPu5p5NzUh+EeP25qU/S7+T5JK+W4Mn7SYYGmnfwimL0hAict2/E3Yk6cg2p86XzJQwzeqxF8HHPHmQCoNOzM/kq4ySgknhcb55MbPqaiQntiD1rnVGwxbnJ5CQQhxpokcoHrJYOpODtKehVs48owC/dJ18k
lE8k6GJj4RjYxJZibU0JfDLqYmR1HDyYhhiDpIotBJ2Mx6L/PeKa3CYzrAk+rPAcezV+hc6iioTUQIKpM8qb4mxoRJfJJSAU4QiNm4dEDhD7jcTotoJ328aKoFvo7Hpic+vtUCeqoxPV4yNVdcad+ZrxZ84zl5lO
tvd5KV6fsRqdmGm5jW2t9MVkO3DtdTopDI8XtPWTGLjcBY3PqlSAh6J3cKlA4iQJN+lBcuQxTlqzucqMti2MacoegJTDVVt1q+SD9MyHciOYasByi1oS7EfZgS1bripAUErClJCrTNT36QCRMGH5ORfwV14MDnVg
ohQB9BTj021WRRR7/VO0cyrWCQNMi+8JhBLMuFY99DhERIRcnVN58GnFS9r/zM0AUu97gUtSVOk3KZ7r/i9z1tYbEgjc4QiaFh7euEqF3azDBlN783xME2iZnTzFJNeBg6onDt5wrKrJe2zfrEokmgIDZIEejefc
yveD5Mfl2rBwkKM6zMPihlhnFs4r7nABVjsLQPK3V1RRxX6JqAGtJ3rFJHOOaS1rtvvNJbA0NhA5De3XmpqxXpKZ3lDkr9hsuHnAZNW4nfmw85Uaf8XCaWWIEw6B82rKDRDm/YHiXAzZmMlS8Y7TfQ7CME1JZtT9
uoEP4oed7LF70hKZuvyas5pQYM0hlU8DPDMmiE/g3aoUSsQIH/IkK2TMm0NZ94/frxunXmca+3os9YZ7szDFCtnQ2DYDxRXnhDSNhXmIn/SjAFlN1oJsv5lIOGytoW4c6aqxHKYCYhSXu/kQI5lWmP/Y4Zb1BdGp
tnJbgXyIEOdxOZkYqErS5080yIA5pJcZUWQYgCFvRA2xWFetYAJNm4RcHFxPQQUTA7hLqwTKLyPwTbtK/+T9HfOMDD9jt9s5h1m9I/p2+06WTnqFKjctT4zjv0L2NKe5JFx6hhCAEqXrX72oLCPzes6YVu1/bU42
tUk3sXZWJ9NKkSv6dAUfNp9ywbViNI50+IuvprxE0yxgTwag/GUvV6P2Vign3b8MwVZb/MJhmEu52ZeFtqDhK5zvPRN1xbnBg3o07EHxSEMdQBEigd5usxb5yiuiUv85H+RpExc0HahkQfKf3N9CdF8fEj+zo85f
H4JKqHKtxFg2mtrc3EpfRrFww8+aM7lbOS5cCcxc6SnOb36NMKMCkfwK2HFrg9m/T57/J9ZklZdoTr6TpEI1tHDxSWVbAPk3ZfemxP6Pt0vfanIRk343iEbMelUGO7eqvdrK7pNZgae3u6kkchK56p9x37EzFFF9
IcbOhjMTPPoyaSkYlUIR4ee6na4nn73Fz4bD5Wgt2/AiV8+wCPn2lLx7jSR82rhi9vobepDlTNqnurHfiQFQMCeFuTnCC11ShQgnXuTTpH9fhptdx/mztCmQX4fQcAxj7cixAgnROChP66os8x7aVKR9FJMx06cR
zRz6THgOMmG2f67Brc7vbh8MkBjK92BGvt6fY8G28QcWCBU3zstIZIhkV/k5tBpHU5f9pe6AP2F3b9sMsEnUPQkBRC0fAGLz7T4nMYMtpks+0FnyHA9qNAOIUFA0SSVLT7+UwXMsjAdIv2U8BYuuzmULMFIkHDyP
givmzhInCTIQxzUk6rYdjOfIy5JbJsovuawVSbIm2V/wiOaJCYlSx5cdKB/f61Rm48f+t/AaQV8MWZEwjbI9SADdBkxsk2g+kx/vujVqOj2K1cYMDRhuszR8wr6TkiC1SNcIXD4y9QwKgdI/fIEGKb96TUVwCNAu
POVNLLPm0Fou2q7SY145Al0lw/bJEx5QQj5JDD2tAW5v1oQQWGgvD23e7Yh7YMUMTHJejLq1MAjm/BE30L8wnAGFkNphflDT1rh8GYM4BCmeuVcNhJMeiVoKHnBqtk7LX2Az8/g3ZRWL7J8vizzd/aMEp/hv9OeC
8JJsvHJb2msAToISnNNtYBtdczaBofeDIWHOxikss9X9di3xc7EY7dSSR8DK1xEzP5IX3cxkWqjAspzpEf0Y73jLaGWAUP/+ctH5UvLEq7Qwxq1s2VwqluQu+dctNPLu+EdNupPrIei0ALpqhh4+l5z5A1iB9eTH
uCnrCcAhFd1d8lQotULCFKMgAD9aHoXtzbDlB6O54Elkrxpb13sTcrt/dnDt+EWZZCPEpbEGWrlEOt2SAZA/JUDdtBDcf5Od/oCUcv9fO3Wtm3ZLLC1zd4mr1+dYx5Rj28etG35Kkv2yiR0cEXAbJrE55MyGtY49
TdL2lfSRvlfZrbONn7X32hmuZ02P8aaDHJydlWZQ5TMsDZdxchX5aLKmrCiwSoVPqLdcnqsmb05Unj8EWSVmzzbP1xeCB2exFrxii1JoAp7bSGF8ztOWEDTGqCIcPVSipYNJlkQcDlykgHpFLTVPDDvWZYvlYNGG
Zff9DtzWPtf+9jVIi01OYzTIv2jkcRIEXAYPL+SPGg05ogoz3Y39DBZME2nzFJoZf+w7dZGtctV+aqGxASgC8Oy8aTZgpwguT4xsgyqor/hE8+fyarU2m/fyQKMvh3Bg+VxBPB8bh4HF1Z6AvQBgABGqrhg/gKCV
tothUd1DLpTOSaL/NnM7xr5MT2kRw0A2pWC9xbg1BnYlxrECAW8W9WVDKFnVqsocFMUnBUl8JrQPPve8xUnuhp9ZhGmDULgQ71+P5ozA1rqOESwyaZT9FBnUdmYsX8yLCX64sigD1pfeIf/abKg78XRtKpDL20r5
Tc3tpnq8Cpj6xAtUds/r5Q95GetnAWgqVgv6Hb3+JD9vea1S9uWozMQKkzupuGh6k6eV5HkSdvRj0r5MPBYM5jJr5+ub1QkGpiWulADLjy5ft3VxZD8oikPZgu+TzvIFYCQobrCginhWBQcIxMCa8LS+H3Uq43aW
LhpvOOYwWmTHZdKsore6ogw4LKigwGEd3F52JmMOc/6AG5YHGDQF79agLZQwMnBddKrICVBagFtmdsA+phPF6b1q7XR1g9xsFoRzBgVEWef2N5IY3YtI8ENfYUXwNbApXzQLHBcY6nDx1WhFZlcsBwFMgLIO7eS/
ZlOKApR201BsivjRcn3ojp3O4EWeB//tWcteuylLcnC+Swp+guTl+r81tSa9o2LgQ04n2jHQxfsVnzc2bZDIpwep2KDvyMebUrmmZe1s98pycZ9RNnLjmr9DFVbxZc1AFjwEgEziqJYPqe/PKsfMIlXUthEQwGv8
iy4WzT5MvwxR8hDVSK/h/OUfsIpD8FoDeRR272nJMQ29LdatACAoNIAJ73u3pIXwTGo06eRh+CCQN8TQ1T4CoIBfGIw4NanuUZ5AiAMDcHuJW+qi9az4VAHbKodxLsqqRM1QIN5sfZBb6Dcr3KR4AESQe4EQAAVc
pkuWRDhSigU6EQ/33TVEhCFFGt1c3nUye++3FzjGPvg3Ql/5+ar27Q/lQYQWfxpUvUQAiI9c58p5xTn3FkpmF5XOa6YUnUa1wvRS/14lgIi4tQah/cOI9zxeSA35QpnAqvLxZ66DTuN3L+ObhcSEb3wW1tcvu4n8
ZE1F5uhYV0CSsML3fOGT2gMRdbCn7doNCJ622JHEtpeGzZz0L1CVwvwAv3nP899dY/+Iw9oMlUoVpvOanY21NIoryMg5cb41sA5L7lm21ROiwkZWBpepCjpuRJUnwtRXnxlJoc8LQGovBnZB7YpMxLttm0Sx7/xo
1aKHwggwh27UjzYRwnmod6NKnAINEmrwoMaKSQqG0CYsuSteZN3iV3G2WD4acGUMKJScRmT0Qk6ISzO/bRa8iamvErHW3lS8SCo3pcstJJIPHD4Rs3knsTNpY1hOxXIiq5VLGOovVQKojdHJOxVxpPwnr0zcWYPD
yx+rbara2SpONP3MfxPIAptKWmRS6axl5CxR/5PLsgqA7P33be0iNOqS2wy4nDTkD+lLiYwoiD7aDu2MA97wzjML1mG4KABcdS/85ZoYLcKbsq7QFG5pynKfU8wvSJkaVgDUh0ee/zKPvErFKyEbYnrJOvdt8boH
XmBVDKC5R/mj8Bjek3NbhUDLwsbZL5aTGvVRLMkDBnshUSUiPyh3/klZWFrGlC5Q+MdSRgoB5Qh3ZOJN2JuCfjn79vL81L/+Wy4Fdt4iKiHO45Z2wfV72MODRqA7RgYoQjvF6/Ex1B6IMIZms08x7n0sLjG7RlPN
vEZYHly8wuRbJMu4tvvr/UVfq3yetqLWhFdLKKx90uUVi3cbCovkjbP1l3BuNEck0ysu7mP6Bj5C/KteDBgafHRSeX9sa4sfdXLItPnkisASrxCRvUYJAycdGSxbkwdS20OIXmUZAlRFEeQQjer6XfzbLr5dEVRV
8ohqZ0dFRNLLrRWn2s82yOHUyr4TlNavI9s8/82T4fl67Nq7sC4Lz4oXjoyupfDJISpgGA/ihL63XW5/QxooypdA30aZjV5takr73340vPedmKIk/QVcDdiwkVbNNiU4P3PIUjccx6sxm08xpTbOm+u01eACKm6v
sjOi3cKrGLocamdZhkMVZAXurmUWo81/KaGhJkaUVMe4BJjQvVCyMbBcATIgVOUOKQPVsvM17GZzZN/5+mWER4fMkek0w8jlvJnk9968s1nCwbkkJ0Nmx15PO1dikF77T19JFOym/g4Z6aEjEmaKy2FS0BS2blI+
uR8LBttXm5wYIRRdQaspTUqKCVD0WXuNwdJNYqIyiYdehAFrxsJeX7YFZYd4Ptjic44JU1hG/ryd9rdzaR605GZmetaZiaZbS7ykWXBPwjSLrFMtS9a1C6xZfxnFwGoWY4DCO7veQY65AbpjVam9ViuDR/jHMoVD
MNueIFfSOiDRkPL7S1a1VfK8dfn6CZYeLqCbaiHCStmsUz16wioCZJVYG4el9Zot8eNckuPSD8vIIiUosck1tLsANqXmhWewO3/Rzb+MthPrd7g0KSpUi/av/Ksu+GK3lITsz/eaD6kqQD0TLIl4YeKd+BkxC3r2
dYeLgwHK3yn5cYxA8/1O9yQr0t3+2GwspFtoRVMQLAnU8ClAV7s8TjoBAV+N3wO1HcVxx7HPPjQu7IUG/Ze1IqJXHFoo1dJAj+xhC4FR4YPLC3jaRWoLjsaDWhHSykWb7SnmvBm9F3qQ7Hiqft/C5zW00QfqxEJO
D446HfwLYgvbcn0Vh0UDgE/R3frdSDtgHXnRoFGDgP/gxE/s0fdZ6qnk8ys3WeGJVn8E6qdCXquSJIt6E/XgSPlP8Xyj2fwS25Y8vwGA1NDbYrtbuS1up9gHtCcC6RD1BVjAQgQXCbXMc7T6t9khtikljRfNACei
Ly5euhDAkqE720Ug08c8Iy7E3F3jxoAwcgTv0G5k1yp3RANP9pfHMN1LXRgy6MoHo1Ag84PGZVcFlHjprcgKNtYN4arV5VlS1+w3rQ4sAMMvXLZ1EDKAuaXYEt5lcesrfOVZ+q8e4QTibroU3l3B2C0bYnLn+ZRi
up/S8j4GsiEDnLErrw+YbTIeZf23T4D72wBepKq0ABemrJhTgtKco3hLvzaOYApfNv5PTjiwOGlVmtp4vLLRpxavqcHaZ2I6McDY5uU/CcyudLrrIBfJEHqjKCrXFcuuXUslCxDeqVPVN0XI+bDh8pupgfXIbwTl
JiOfRmL5rc+sprB//6zshf2GXuScGrlgxWGCT5KIV/rele4PD50lkvX3ofQJEZMqC2U/ItvtURs+mRP+8o65Snvi9vNP2H5yRF3GfI+UUcDkpUkqL/YD3WKDFd7kxTpd1Y6hSULHIqx+SoTmExF1yr5mub3RdXzF
SHbnqpomJACMxOhpoRkBFb3AicSX+r1D8WOCf0RXFrAqPuorlxOhcgrQrKJTKjvv+vEpqnpEcGbt3DSn3+a5DHmj908rJf31EhLGtNYc5kq0vhV+f5U3LmUvqJSHeqaa9+PlMazc1m7Jg/+ykkBo4u4MXhGZ1YfV
hywepTmUt+I1Krojx56R30BTUo3pBTxaEQ3hSNU2rUjW8X3kvuqEe+y+iWfQPHdXc7wnA2ynbllRyP4dKX+F0VkDOPGly30SXplG1Ag/wpBRNPq31TKpp0zhClXHB+DpU6kD91E7o0/WTIiplthc1vl7QG/lHLkI
pVFlMGzQlAeDTS5TnT+8aDdQ9KbHaBxx/BSVeNINH0WWkkiAmXf0+r86TJf+xMLk9fN97pdU7X48iiZnAeOtO6eaw68uE3OhoOzsQkb/ppalHwKOS+dHVfx5qU5rH1dye9bYsv+F3B8P12/Tm888ZsFdNCb2SzJI
/7/EjNuCB0JGpNC1Y6VPuM2Ro5iqOOvrdD8ZsflYPko5mDcbYC6xT6bJ2x9cCNo6dQy5mb02nEBsSeolIV5dKEOuIAMu0mDylhT3pLztTBjlQPHa/tGrvWmqSJIKFETalkC68EOjwC9AkoSwXHXDu3cZXNxen+d8
ez+OauobCfRO5vbfF50mPhMpMf8kqWVnJpWHepoXjhA6Lrj9AJQIEfTzsrPTIQwvAJ202wRWHbbtd1TyXxR7Qgx5M9zJa+4EvVRxRnojK+XT3slkTpJCZJrVZE/Eo4YSexxK7X2ZGym1FAENwCAlH6qcd9gr70GZ
HRQrcMLr817Ao31o9jpKXVGGPbIUvjjiQ7+pGQgVE0Ed//Dt7oaLRmNXJsTshtBYQZ19g3ZuDncKz79SnmYIxPIay4t8pOMyNITUhfypvbYILjO3xj9y+3Hjr4hKnAhSumFG7tR7+5cBEN9fAjG/mfBQj5xSLjRG
gcTSFnohvSgKCiKCEPBD+3DH2L44USkP7RrBbXvqyzbLuS6y+BIpyQhd12wDiS1QHuePDRys2kGc+bxClDWpqeg5d+KfZcH5w9Pl6TXinUDcDrCMDAevSc1tyXxin9vTpaTlAbo/Ab7h0xl5jO/vMC2hTS5PM3vl
YoNLs4WNPZ5UyJMk2ktgx+DACSTidMfQXWFK0Cpub0TPaTte3bn7tIefa7LnW84SAEqRsNzB/umdeUrjGI/nFIAjD9Ijjnd0TTe/QWtso/oiKvbscTNj5CSlNSlSV7aTyHOYJPm1/LqPEGmS1uwVDhiDywY1oL7o
80OLuOBKTjyAcSYJytNSGFfNH4ahIp91zKy75n7p83fLAyh1EKGaKF/kNaFjNHVbieIZknfE0lurXaVbecgToVnd3dtUjN1kdaeBCdgPaacBqnz/oyT2bYvZLn46nDkCQK+QmhOXfRqkxIIuAtU+DC+ZMAcXp3V2
cYgZJdsSIRR7U+9L35CU+Z7VUeI6FPBm02LkCNpigSvDVjL/unPs2BNLBUFvLhG1gyiuT2sVLc8gvJmxMNqpeGi4jGXxq/a3nwtT//yzXER+CYzcYP7jTbPzL+yLXMdf4Yo8+vld+PKYs8YdnMqRWzqmFAhyyno0
8DQqz9l6gIcRXjoWDJOHN6ylV9V+lJixAKx2SkT+mMiSQUiICInJCDC1CqXOxKp8WIaAAxSL6WZ8E7dy0+YKBIKcMMuy2TEjdACfiaB8gpwc02wXe3IP7CUk5zRZ4e280Afy235afE7L1g0iKo7hT5Tma8zMAhlb
3hbN5moIYsYS2jMIC/6NG0jcIk/6mV80jLXKLMc8/WzxAVH05k0o/jkvGvmKNTxJPI4jcXVXO8bg9tQpRki8ZxyTdNx6ph5CBQsr27rHEH3ehczhjMv/xdNEVVvKPTjr3go2/wibkGrw1jvRyato6IOqsE98rrw/
STJLzC44pbZj0MC4EM3CaE0FCAlJKH6qbxTAECaiRHL71Q7iIqZkOL7De0fL4kh2w8EYHe8RsmrQly+CypjPGNr23+XSAR8qQomtk//NdhORrYYBn6Ix5BMUePA+b9CevGlms0QX3YjthAUtzsERuRpX5PQpTIbM
ky1TO4SToXiGC7E05DcYu20cwQm5Ggpz7ldf9Y4OS5CTRMwxaSspm1lkyfCsSQp+y06e8tRQzStZuOjQVfkWLhujfMeW2nnUva2dLkC2B+2DIGRXQFV1nLq84F/RDyYaS2B60gt140j5ITNKSwy0+WiloAsOH/BC
URRC/Qe/5GdYcd7zSNrfwE8oKyuevEIktdMJKGs2SDe05zNcKZkrUABMhsAv2ZTibDoZrTjfpplSzi0P3twg6aI+El7Kyzw4o6NTkGVsTdiZwCq12VmUNlGzCBEpdJIDxVFBhX79bAjpb5j9IQt2uU9KQm+cef3C
mT5e1GDZyzh443Qk/UTRKAwqijf+d9oL1TstK31ovxnShvgFEs5ZDYRTOhqBa0JOnYmQJ4Q6gDOhn/3+0OdQOGO7sszAQ51tsLqcc439km6hUZ4WPu/SXG9WNBcwBAmT3hScuiSfZf0SQ5Z84VH4GV9MzSXclBwi
2iC5a+PzAKUXkN6Ubq7vE5g8SLa7KDOFU/Nepx0hoyS0TSd5y7aNByORSzaw+ogC/E4lRClNx9tqRJSaR/DlJXAOlRSJ6QJNTQVIAQo3JD4nCcxtExL3dpb06fd9naPKYLUstJxkNtQrxUjNa+U3TvaJtekvoXHl
QMkgdLPm/GDiBGUuAV/VPpzDkO8IwPbLKd/U0zNDQwsppU9es9e7TGTmUdT/uI0KsvyZuD1euAOwx75hsKTjCNEk+7ii8bAGvuvai8lci8DswqPOyfB4ORI+Kl9tefs5rJwZJCVrOJjjm1IwYRNUTjY5FKaY42Se
HHH/Scc81G0Aah4YpOnYLC/3hEmwKl7Sd7tQnogBuZVf18OUL1mRdDeEsvOmSQf3dCODkuk+oVqkbL7rn31pXpcJaCNd0VJCEp9ZEE4Tw5vcfr0Asxd5BHdPkybYvKsvQCr+qX5BOQsud5xpkgsSij7Wsyh0zv52
OxVEOAp63uA53QpAOwwJfQUQ5gXayukM0YmOfpOSbiYskraZFY37WDViuDL4fryUz0vA+F4AniUtXD67owyKTF82wSpstxqIGNvHebPEhWe+1gm529YpdQYCVadMNqHZisfz0blSrC0v1mMGajaOhV9fyu06YV60
+QUchPM+CnviUBQCCyqwKQtGjNnQD4SnxcJbd1cMZ+um068YoezNwO6OBlFlZIAsg8bsNh0v1aLI/GGZCfjGMpufvrgiJodI42TFjLAOZa+mCByrTCS2XrjXkwV0EcX029NsqzzlH3jzKhRHEs4ybL6xLIQX8W48
BhRFvObmrEgO5QGPJhhI77K6mg2y6mOSABiWd2ZkXSi4jQFpgsJ1fU9XhHbx0m5KuNFfoo0MARCmI5jwHsUSfxJB4YNicRNXKlsaGpWHYYtaROID9qKEiyE6woq3C2Y8dXDLw+g+rVIRY2xqCAf56aantohVI/NQ
wG87hEBEV7pl35k/N8O8+RwiQR2b2cNDtDIRM8+lEbcDOrDHan/aTnprevd8x6sL+EIXkvsl/CwFivfMeJU7L3cBN9XpZjPlwxnfsdTOkTFM3Zds8452+VTG3TtAEsbLQ7MsDFJR7zN+J1LImOOsMFY12V/Tk/a1
PLkiBtu0Q8yf7HuOWbLvROLXlC7pov40VolPsbZz/hhBzcJelQXHUIix52ebKARWXD0WBdR0523IEZ+ZC4HZBsTzJync2K+V8EJT+SdPGueWzqHqctc/UmUmXfqCh1LYM69fHkInmO+/QqabyV60J2T+KKQ5MhRf
6CG4lNf5F5JD1uK4IscplkeBQR7Px7WyrSg8wtSzd/IIApNy/ueyLLd0WVB0oYJ6/+9+wbIaP/TRLhVsZFXpa1PfnGwam96mtdndvG06AzMXKvWp3UmrnTnsqRHBFI5r7Q+zwy/2qtIWs6mEZh107EABkUH0NHgX
7AQopzBagN6SqmvPirrQfmbPQrmOx8soA0bTk3oRrI30f0ksFAtMnsV7ionMVMI3NtO0R9Gc9CzqLOG+PqcoARiH/2xP2zCINc136oNeXNH/6uoxN9EZs2DzAZNxccNhNWSGD6cpIhZgYa7CoTdu2zFwCq9x0vzI
MJO5FxFQjGuTB6IYdtucbz5uMU9O0nTbdJ2WhpRsf7CaNcTldHWfByByaRbA4+9BrFB8iyPwbyL/Mqmt2AR+DyFt3RPFSDNwIFLsveedmUmuE9iD+rsN+mlNdSmp28A60nvTs6djo744geXyMqjMyl3Vco2lMABD
+qaqVxS42vle02bQY7dBMthFhyu3D9rzGyVglH6iuoQkEBpBgKcoSoo2iVDPid0FfTzbOlgeeVu+HG0rqdHks+zKj+duOcWNlZSpHHsVKkzhsA0Y6yjFgMk4eGG0fjHuVDEWpiCxUjmh7D4WeqWdosvAOZc0cVGK
TS6SzuM/zxAYjlqc2q/XlJKkLAjQtUaugp/eBuWDkfTxP8lKU58B0soNOcJerj58uQMuoD4vcBr/Hum3lEHBBrD1mdne84wlz4wIhF+zPW3UutRlr6a6VVq0qOmZVIQyXgGjoXDUmmZS7TcjPZXQMqk7wGAu4M99
XUrKfMj98D5kYg/4EyV3a9DyFn7QfEn6D4mo+kI8KO0LKei4hPEYSktkmXhFMJ5NWDydKwYzcOimiGJvEbdVAKLShBqtpDj2x+vWNmLneekhy85jZ7NJpQk8dqENfvVn78esisByFfjzVdAbVAm3eAIrty4/qGOr
hCIgkSrBgrPlQ8484Ij26we63KEdrBR1yGeX6m7cEfkbK/6gU3vGUDeitVx+T8PIAiCM/fRzEwatn4edeO558btbwwM9sCK52zxFgSyMlFRDPu/787WQntyBUi2kVP4OHwu5XWx7PGa5GJeP9qmdocaFXaLduwwH
IDd3TyUSAbQwQSZITb/z1WVXwM/ejqH9kJaclnRYwlretVmyfJEmYY8GOy5yAZdPSPQnqsfVUvV7Vb2ykIQNN81//hvZYL1kCcfyFSd1uJFL7MneGZZfmg9aAak0BP/rtGwC7L/ZFGu1Zded7FyQQeU4l3uk2VAJ
UbzUffbFwvRWXQk5pjvRJFfpF3ZiKN4MK/X5x84Sm6g4fWfY+7QQlsBHsADYZMMevCTh/pzgWN5UroEtYYt0dj8ZGa6YPMa3096Mwr1H41ub9JWtr6iJwZuMk+wqTd6q9+QlMWz9fPTjjImhFLBiOi+9CextujXY
xIwwW7FCTBsvyO3ZQMolh3J/JM87JR60QawoTCVLxh5Z5hUsxMNVF8CzBAhOFFdoRJuMKGMW9S+bIZDsqcnwdOeuNp0lHo9PbOeELfOZU74kJ/iZvnR1mAa5a+QqU/nql+32hQwb33yXKy9k4uFb5Kzgnm88BkuH
DIrDlxdHucrsHpak/PqVC1CA+hIQ7X0qdz8PdzOPK81PEeSgrRBIP5m1RpjUi669vQT82QKbcoStFMhunZrDeK4Oq8miAcCbjz/Ox2Bj0p9XHwsK/FVOv2EpNoN4do20RNTIUsEsruN1W82X+h5bnwF1S66irmca
CTtVXNYXWHDXWoaK2/AWLxbsZ3zryu+QeySUGBU3xWJVyJyJBSY0WgxQ+7JIaHWd9pJPzuq7sf6w3Os+CSSrLNkhYh05XXG2aXGNcRk6KQbyokLTHU+KlWfoj/YItLKs6G2h7t+Rqj6l1/SosAVhyDEwHlRMxtih
IoMO3I7UYrZSKGS5nicAE9MSweEFBp2UVp26mXlGcnQvvEN7Ft9ElJAcytbO5BNC+YS6pXFqKY78OrVD/IaV6fpEgBWnDTv7ORPT8auJKOUjIFUE8QJA14QTpKYq82w5dOL3x3ITzxQ7QEEi0/MHYGFSIQtYEoDM
cqhstc1yF0embTPkiA7KnlCS41JWXGrZLcPY02kEWZiFoauqYSFTfVA/NyD51rYYwoVOcrnpo0ppFjzXp/k7xbUH0S7xEySVyvCoVTWUGEV6BaizRiNi0YqFy+EGLZq+wAFN35wlP24DRP7blV0yawdStiqXBKj3
VRN5xTysBQgTngUtUf/e5B95JijqMBt6ZAjdlFBYnFl66iaWhjJVdDc1Y+0hiS+mqHAIg0EjOanDQuwIxphSbE2R7Lqad+1w9NzHtmPnzNLTpnZA5LPz5mCeROwl620Qg9v/6+7cjp79eYihtrPrbCM01q0atVmi
njLkt/Ha2BInq+HbjQTkLCa3goPsLI8NXjFC0Du1vUCfnBbUqV8nxa6KPKMnnDyTThpzRMQKaDOyzw/seW5CBKrqEAJFlYT2N0cAj2rhBRL66UqLHGJZShEvG1BoAKIDOrdLiIzp9klYT2hbKaL3PNHEWYEpiDyk
CUxU2pQ6mQjoADS4heCK47zcaMCBQRqzlFznAU7hFqqyzT+bpDXwPsjqHEeAQo9KsAPdtqKavL8r1qNsT0XyEkVnfn4pwUt6hgjeJYJADAvj/vIV58BQdOe6x2thHIfLzSvUv2whe1gpNdvDzJI3L9sg/9Y40iEy
xKNSc/x4RWuEXCgEjYnv45O/ZKuQfawFYuro3pFfGTK7FI/z0rvXK5xYsQUXONOGlEp1tuxXHCL3pMiFowrbLEGg0H1za6czSnWBAnhbMkt8kZ4PJpyS/riZp68hsO3mQ8AkOd9Lfxyl63p+SnA/T+8iIhxMRUZo
i7otrNURf3vk1B3OvDshnIumh2dtF2huMhmfq4SmPrHBdpbJ5uIkQoAvY47vUuyh18YWjHVg8D7d9HXjMzVs+TtuE/Q5UeninnuqfL/4PSKOvTJSFune9+IB2dkkhWca1MeeuTiv9yWMca134OwNmML9epDl0ctq
STJifBghEYWGLcIu9bQRTQVWjWpOY+5/f0fVsMzm5xnknmFO2cBsn0tnTM4Jm5iiSuaME4Bfd3ZkvBvpQc7oIwj6tTN2pqzjhjqljc5cJ2MfjbZwIhn1ith/vPTU/JaIPdSvgkMQuwO0NsQwgU0AwfHAQZ7t7m+l
hj0t3j3UGr39nFShFM+nAcmgDqRJcNgiHLrFoynkfQFOhen7biyCPx9vAapgBrA7DLa3PC44JtNMTl1HXiM8O126uLkp7BuQc60Tc/9Y8iSJuvgBnJ66hNZrOXK5tff6+/XlWusl1cTbKEUcyM+7YZR0qUJMvpme
/uTjK6kzZJItZhio5XQ8F3VBhIY7JCnrmV8kL/dCRZpu0uA5geuEEQgNkIWqI8uQMpmL5An/Up2NnpxI/8LDff7R7cshiHhc1rX+GfCh0xN85qtS2bibRSD4DLepTC0Xu8fQ9nNtURv+Syhcn443+Lg+d8qJD77Q
7SYMWsfzRGhCmIJmpP2qWEiUOPZj9EcMV7yEAaWbdW9SEB2zPawm0briMCSSvzPvPEDIyAxPI7eWegVxkBNm1HyWkp0MIeHShGiPSvjy9x2r4+JtsHMeChpi8q6hkgatYe6+mi6O77ycVqQOFdhLi2xnlQwZEKza
OHVSBWpDxfNTG4BWl3nfF+O41j0gRXceGRZ9TFJoD5KaKa8I1N7eV+2Mhco64Q9lFYdfjfLTKsKHXuGUlvkSFjbr+7kOccIExtTv0GjmFFmM6WOJsFKYBt100/TTVzyAxWkVZKFbO6yUTHCFxXMID06QAe0qtyC1
DPz8TWXJCMjDgbEuXu8X+D3nEwKjJKL8CBngp4UjGn1Aznqd+9L50i41fkZkXfp0fKuQeooEnPwDKnB59cHSBRbJqTW1DFBGPicQdkjcc2zc610TOkfJcEuZYHquHWTSL/DCKMLjSzqVhLrJJFBGHYk7zsunWhnE
Bsf5N7/BonyPGViXuVnx9sSuL9YuZFCgAE53PwDUVWElUE+GXw4EobTT9CzDkuz++rbPYfU4/sv/MDcmOU4/DoE49YwYRTcVOKF8KsTXTxZRi4GU48wkQiTdC8tzTqaqVMrBzaDjQuJuETbhjpPo6lIvKYY5R5vE
jJorvMQtacMHLqtJbiScnTNi/4UhjuZFQji1m0pvXiKMZK6ihED9HugiOwkQcXvuj3fJVYmD1Fy4/381sD3NaArrcpOXPngGcvS7QXoySKUFJaeNfxaJtnRrdr7PBviphLFvgNRkVNpLiQlVsEaX7o8gD6+KwKDU
Oc99QkHKYTtCCkcJtztigpnIRYQ50cCyZOO9gOQl+qtFl0zKaRdtlWUPYo8rGwTYlAiHG5wt5EQk46yHzUtqUm2WiquC/WAb6OZBGXwkfU5h/Y4fH8O12SXjrbp8FczusiA0zRrrhkF/koEzR4sjMSkrT+C8CA8p
uC2mObk1PtPXi8nd5JtCM31akCGrLDGApuo4t8gmS3zu3G1vdWwPbJwEpXKZcFMaz9fRCR0THkIYf837u3afHza6dG9WB6QDBqp1k6XXbpoBVJg8Q7fdHSi6ut5MrBcp6Pl2ygWRtqVYo2pvSzItJ2pTeUdHQAao
e4eXoJ6X+n+fsacW43lllWqYWCdaTE3X1TWtgA3g8nrzk0VoCermbmZW86pDbrnzCCj9SePB0d1tDcvptrt6zFcPSyJg5Uo4b3fWZ2rp7iBVcpDRR0FaWeB6WK3tO1p9ssCENUge8BWZ1yRdeDIQ9I374wmdV74O
STMkSEU3XhujTdtp0rZQ/ULFY50Q3wiC0htPzrfnU+MTE0bpi5+H+sRhPjU1ww2u+VotEZN7M/v2e1M7phcri+1wLNf81MLixCYx4Lymq3jfvNFDkp03VDbizJgHzid6pYHDlTDNrI2/jHykmZenUtnomSXUZkKh
cdJ8MINYJbjMqPHqKjL5AM8aFae1AYnCM9FRblv5TOR8AEKjVZZHhvxxULEcrX2zW3Y/NdvjhHS5GG18+9y5eaLrtXX1ANPVvAnBYOCThigGjykZPaMtdO6Xb5DYC4F1BzAzaoXiUOBQpOVRKrHNRSIKwoZOUrSw
1tiVjQ1QDnfrUZfoX6PTEqrQTmVWGPDqkrwbZeUTe5SJbJdyz1dLQ9vlyagoFk/ZtcWZo4Kw3YAoJi56JrTq6LQk7DEpq48yeOIFg+Fi5kcZS6VUWYkVzdRXr0a7H1PurkE81uz1GFGWc2swrKXbaV17vR3yHdXn
hbwyAtEQ9y8YFRUnEHOuX7IWicihnE44y35P+fV47VkEKlIZKzxOFXczyS14y16UNoo2Ni+VU4x05SnoTSwYNcV5kTJ5jyKqfs3hRAWnsXLS1BZFJWCyrMNyyh+uw/arN08czZrVroo4AvGd1cPKdHoybP0XCnWD
GHEe2nl7if2zuTBWTQqr22cc5wEW421OChO++bdhAqbyCA8/McgPj/JykhZFjBpILUnFUD9uA4wtJkczfWhhAM4EOZe0gJnvs/1jaNYtRamWNUsZMCpJFsaqR9172hH4byyWuMuZOAbyRcOZ08sFxOfhnEWd9KIy
QSDwWPA5CoyOZunvhskxWYiPUO53F5V/yNG8zOiUqhAEomfyQNJZhf89YD10U1D6XE4aTR00OdMNkG9rHYz+TZegq26I1obXMkFIFKhIzryraUXzRtn6oG+nsVbwNmWLA8tkwNRoZGOzHqVZtVss72Zut0RYB1Pm
bDdw1GHHc5dqLOKKTm/tforhxGd2T8mAD5wI5wyFYPHGo7gM9gDOCpbxUTC9Iu9NUTZ4LaHvWoo0iUZCcCc9BDmbikqrr9QS40eji68RIR3r4hlWIoqIMydLb1g0EUE0WxKQyucoyiSrOPO9QXacuAApWeAqgihV
2fZZ9zXbAATttHGS+N4owmhPsPTdgeYetzZo+TTlO0nJUwzq5BQGdHeSJ06wNSS6jFNCpcOj81Bquoy2X75yKM44ac+b60pzTtGqdeIyKICzoyU385FkDNQ2EzoBn8SenEtLt+78qmBEZYDEVGNtYB2as8ZdyPrp
R8qwxlIaMEJ1ez4hKSy52uJ+bC6RHwSFG732mvHY7HQZmBDg7uhtAGd7jB8Lh7JFbbJ/Ab9TLP/y8EtePWeJdlRSQNsqyJD7uEAK1NrLampfm3EtTO+INiDb/l7ngciUskVBQs7NAQ4inc+LyJF+U9oy1+bWlZdJ
/3TadOXKj6lOzrXEBWbZYwd6fekhy6Y7vfPuOtDNfLSZVp50FRfP1SuKIwkzREz2cgYlmVYaqU0TFv39ZnK7nmeeTwGaintcSiEUj57dOyjnZd22/fhnTZqcycSS4h34nKyadP4+jGaqQqxhJUZGyey2yKX4Swgh
fvGItpEDIfn5lIcftWNl/y8eHMNKfyTX/vtLVRmRhveHBHyIF0Xgz2c/9PaFDrGVi2xKL9su8zKg3b7aqw2BtDFny2m4dq/4686jra4AceGIw8s+dbu6SEyU72Q9QytSsRdPl4hBxrDQ96678fKzrSQB2ZbRfdgf
hkiFEiqBqmSHmrFQ4+dJ0SHgiRDTnoT40W0D2YpUTGK/l3jNj2j6xRvYNVHE4s3IApYmdqQsy9YyUTFpIgDklEoarQKPUoN/N6WaVMsgubNu0Jjejbnhpu/0Ketz0O9VYZnBMiW033H1tTYtGMCyWLGdugXcV0ow
TZ3Mp9Cr9SaymbSsEEM2vS2+3j1eKFq7gNLlTlcCPXDla9W82DZlnT+WHaOJqSUi5RBkIpnmHWkTIQfm8USKvs49OwvYNuJ7APN3pIi+OkLXtJq5ksjwPD2zf6GBR3uJ5u4iuofZyvrd1XMLpW+WiR7RrerjJSOE
VVFivNDqFOtabWsJtwuVXmyM8uwzFytFsffWDjH0VC88kpyHNkK5Ue8JL2VpgUhQ6GC4YgfqiY3p5RLQ81fW6uv/Ptm/2fBBe2fy6CMWpWtgqkA3NlH+6Jk0zjpiGiul7XgnvhnafT7moG+/erYkX2gV2MSLhf5f
QO3nI3NliIpbjTxlzpo8PM/b4ivBEyk+iJWM05GYUXgwoAfbpH7hrdxQFljo5bowHoHO2YVSMSUpuHgDbpPJQkO4nUBxSkb8hmJrWThEkygivzmW7I5YLBxVlhb7kdi41XF4jycpTZCS6UJ9Isgvigh9xazP79eO
HtAE4EMoE5mCGz9IHfPd2uRW1TURLC0HxzY3LdJfcXa2WEvZ6xC7RMOUCVvbpadx8twaryQQ0kZLaDRgPcViC3VaJGQbKYxu2otUYgH11+cKC+qbKOkQ92WN+D//qq5paSPlTFKTzuRtdXKjWdfkefo8fEggkN9A
vpXstO3ukuX+MquiWIXrDoEldrIUgQuKhtw6EAa7wmdTpBdKASuWPGW618UjNOWZQnGRf4PPmZzXzpwXqVF7IaVRqxmt81f6t5VCcDgpnPKRDZ5cwIpZWWJpeNzw7k73vToT7BCPLOVYZJm1K3Sk717D3BTmABZd
ov2oyuM6Pxz2mQ0XfzDduwYPtm3CZr4U1fp7LvS+7iB8lLsDN6Khl3cV7uRFAk/yfEYm9nIsin6sT2Uh/kIVCAvif9bSWZB8Lw6KgQq86FVgX5Xu1EbWUihEClPC5q0U2XFGzkN7Lr1AeaXTNyY4kVJ9jE55kHCw
G+OFu3V6U4AqjE4EpVEghdQAM9ReToDA2QxpebisS43giz37sxsBnuU+aipQHeBZHKDcbGrXPFP1OIqJSFxOYIWJbYIHSEROsa0JVHdOiaFXEiKzggDCE9VNvz2RFt3dT+GcapO6YioCNyw3sNqyxIeKCg+igiu4
Qvro8oYkxrg1SBSMJam4YBzwoDqPuHH5NtQ5NukwoBOP3Q2NWO82GFeJE3JZ3ksU3whHdVH3FlLsoo41yCfSltC2pr7YAV8tqMxF4tRVed0GPFIDujM1xquIZ8PZgodATX/FQpEHLOhC9LrnmJBVk9qLL0KGyZDE
Edtz8CAOlRqVzz1mlWwNcAMtuGRGZlpJyY1DCPmLIZkd0ykxRxpNjjpFtu5tcMxuYgKLvmoHh9YkFS2ZIG5XUulCAeJL2mC/9YwcI688Qq84hgIrtftwL/GiBbIX1YGQSSRMMY15arP4gUiyPYK7Bu7Pcc1iyMrA
7gSojhmuRwUjwcbmYTZCTbXEhUyuw3iejrpoCtZHv6pVE7DyO0/ysjOtv/pytlrCbpe7Bpjojks0W7RMhUxjSd4TraoORxwus8CJaHbIo+9C/TFjpBSOT1uxPwCRHKb+EnkwsCKA+L78WZBFp63bbVjdOO61fKF1
TUfQvkIvFir8AJakogUjO1kiYGtKWbU4y3tpXVUdkr/TbCWfb0S8YW2Sz1DVbqoB/Sd/7JJqJCIJkwvLtGKDUGx/s4ie52C8sjLSC0ttLj8Th6yvPh822bjrZVGvULRukkMncClVVDjdJOW7aibSnaYP6+WAMndz
ak+hqAOGZV6WyXJpOs+JGuYZ2aXKhxR8rqRZKUEBFXKaRWmajNPwwUJ15Gj+4np89cyQLwunS528OeYaOKff15rtq/MQUbhbW4tuUCPVEJULJ7IlsE23KJu4e3ZtthdzMJo4urPKZ6idxXMlZrSkdUHAkkovSiwF
RQTdXmLxWg6/SUECVfRgjksxeAJxi1CKLkzEfr1bEdilgw3HJm2x6XcUbF8kNflsUJn0GQYqgjYH6bQXJohX5IgfCoQRLZeHLAOCW+Qjc/lyH5eu8rlRf5sxtW29xSI83Spu9qS/smZpVXWajUiPGCmqb45JgHd3
HpVGMTRG/ej/K+d2zgxE1Jjr/BBx6cpbyW5axx7LdonQIURbhQQWeV/uHcBh92oCSlSdaxTIOLNci7chrJz3A8FItKvZ6d7jNDFzQwHvlcfSrtz7uEtwoUVFKOhcXq9xz2G3vKUMD1CpHRunNsBaku8BUtpKks1s
BmC3gyASr+ZRTCISMBsCT50UsauYzyl+ljfyERfMNk3B743Zbg+I3VlzzPFltNQkP9j2CQcNZZtwgcQJRXjfIFE38cqfHw11Rc8nAYiBdN5Y0amnk7si59tVRoUR8x+JV1XVhq7o0RWwyNRTLhpheIsvzBb17LSj
CWV9S96LEsTidg1sFZAC2ho1omC7gCOZKMl3WAIQogZLBTSHna271OZXDofvTb0WTa4ey21aFHHco4xcBJDg9nPUoKSayXSLz57JHj3SnKwusXfVgbfFiflt3xII4PazgBJmOl9MI/6yrE9ZCOg2T8NUKwWB9DpF
sllxLthZ+GgD54GwCkRvTemfPC673OrVJNB6A8NBynn7ZkrI+QBmAdE2hdDo0+lKW6xMe4HeTPCcF7RqrewDU4U30ItfM8X3yPwwkG1K9ubHMeAV6wGM4CEnfqL8xV1YegZgZU+ZTfB9k2pwnhjYBJOTWB8sNOHI
NGoGuaa60qmdk3j7Pa2qW9swAsLvaaXAZKVPrzBxyyYob4c+zbT0MarpDMLStcBVRlG1iBnD5onHQR+hg8sZ3LIcsS5A8UGYEBkxFvmDYXH2SqZ7TInt5q+kTi5NLDRONZJF1PlgqdNF7dA9XfJId9yw4j8dXyU/
iwKU9OtqxjiVO5uxyRyMxCQIOp7bM8U+k5LAbyKy8SyrDxQM4rAUYmwh1K0GDC4++dnwq48pgwdTv++rwg0FPW8Nci366dOQ9u0SYpgMw418wf1uYIMNrLZ1V9xqsqIdYWRxoKKaP4IPRU8eHXqqSQnCrZG2tVls
X7HaCKPpQSFyTAy6ZfhMrw0dIoohOVlyH1yK8O7s3zIWlDd7MkO7pd5J4dWmT9xeaiJyJMhJJCVA2i3wkcwIWdWnVTW/UWICtHgIdQ31flFmRNWJki/iRW50tCqhzLmhFiCQTbVBN2XWMgn21mkA0qJ00ugtTXc3
FlqLBgAO5eTtU+5aG5/LwcvDPCKREg2Uoa0BiFFTHNUIExeCUFAH5jL590ZSaaDXXqtcicW0oJWT+cKDGEgUb4UxUiB+FoISCpKaG/zzCiYCkQkbA1sUS4z921KFwDwWlljIS9SuXN2kB8NaAByk2TDy8BFneS1B
oMAG3y7u4bEWJmxd4KGsoDrwFNhqVdLXbbLz1pIS6LaZe7+CIPRQouAoWZt+ZuKwEmI4Be6cY83sXeAEVrCcv3Pa3qadKaXDXo38tA6elF4lc2/2U92WMSerolpzMuCEo3Rufg/3Zri/4/aPY5rPaxNzMF3DRkbz
S+z7/duS9lV9Ay2lK287fRcFhATsYdzjYgiurXG0TsS795Xvk0m9iGuzt6TZePaqPfl81ykgcGZso9AZA6NqwPESC/20aXc735nKmrTyamrKDJm9QolREv0k010kBmLgEUz1rQc0FsTsbkozQcGaoAjswc0fyRTg
1sg1HFwDRA3IivslwVGTm6UMOCIKblKhB0jIFzGvBVtR0eD/5MgpAkpbTRO8BC56IXN0ynroiRSjrluhM3mnqKyrnFOLH+BoExFRhN7QN2VmaLb/u7t6UxSZ/1/OJF3HuT9bO6kZ2MD4xk16HmF7V1KfmyKB5fwd
IqRJj+J2CleJwYmRkumMAutTLf2Jt82nSPZwJeYLP/1PB2RIzowq2qOwAMzVadO9txUxPUzfX5I/oPmmJ1XcVfTbI+XP9OkmiC75v+Mx9DM/dc4FubTieT8Z1RKH2IOvNRPWdg/ZqBtf9R6R6HYJF6FriJEHVsbc
AsLtCcR0g+ZIugPpM2/29XuXY3BYvLidtJQMZHA9+BmXiGM21L8Hp0faFGj+1fj7H6yoAo6umIl76rUsgy2gKK1zgQ+f0os4nQ+msKVNl0kHnoQxrGO6H9vflm/tpCjOg7SaqeqPOHzd6NN0ERZlu5JNE8EpwUi2
SkAtIYxe6arCOhSKTSyxy7yp3NZtebQ6Uaxf8Uew1hIUZrjA89sU1vSSoxdEXKuFXdAdvOMCHMswXRpsRvpE49hrV0klCF4nvl3/Ezb8xK1F1S3Evy1vXv9S8j0DPNRzEAhK+hZ8B3cT+z9PfQu4bkz5QVJO0QtV
TxAOhYxBhXz35qlNcgvjqsvLpu/Sa9tPmQ+WR5Jj23Y0VEyxSEpaCVNr882CY49KV2xq0yIt7OSC3ky+fX+XMC1K7I50s5H0fD9GKYvIARPoa2ENpScX78l2fOfXj3SaprD5CM9CZV/28ap/vV8gxawPlqGsH2zy
gZRrXNxFp2U6bAFNp5tiE4yWYpcqpHAaFqZkHOETB9iMI1mVZLDc54aPLU8ZUOKGvHduFoRrUQItwNBGAjKOy37MrVmqTy1XCcYUvLNB+ObaiWHv+2EfTzN84tj7cPLVyT+L+oeTb0++Ps2EmfTEqr/h1C8iM18g
5oN7CLzG44cUXXcMsnuwkG1tkr/1OZ0mzuePH8/cn/nm43dH0xuPzmvnXat/c+QrOh3gxISJPRLptbmOk1inugvZd6ZfgxTF2TIuaR4l4wlFd/RIFm9GZkF6M4cpGnK7X9enA4S94wog3kmsSNFjM8YQb/yyoR8P
7j1gdrUIVjXeoX7vFQk9OvQ78aqJjTBNPT0gj1lfsXWHqFeFzEpFILVGgTF05ma7kzh7PMBIDPAd7FTAbgW/O5NzbAEuyaBX/F8qvAMYK1oF6HKBGUG11L2nYo4eQi9DbylFbTv+slspVs2h5qDjUPDgjBBhm5Pt
PJTMPrr5yH/1OSjHB+pkZIGaVN9Pzc92jmrOCIz0+yv9dPCA6i7im5nvFFVE49SalqiFvAP7xReLLs9YQCJYHZ1CxtpY3ELYyh42aLgxgEU3jzImPFMgWRAARsXKeqkgelhehqAaLoFIsjrc2m05o3Ao0mEGSYQo
LxVRxxZ0TLJ/22gFHxQWtHyz+8tVSbpcXFEj7Q2iXVuvJ2K4AY13IQtbKEQAFAQ8w/AiDpvdTY0mrU0m8EPuGFnT+SxjAlHEr32V1YnhhDgjEPtA5X5evqSYtjyZAA9t0riVi30gAaevQJ7LdJPjuMg+keFIwORc
dcPIhLDaOX1r75e4DfQgsx8/4QGITnYECqQ0bXiBwOZFgcfJiXJeXoxTKNtCsxt1Ji09zrgs0zH2/VHL7xsWcOwa+ThylGHmO+GvO0cHlI2o46QJyFOQvgeUEUH+c1UqKZrwSv3WpNpTP0ylzYAAbc/AMNLr6rsR
bUvhQir+ulDBgJBmim5aMzBxmelQeEGM/CpENnB2CFEnksuhvCa9ohRCno90Ppnnhwc1njghOESdLZm7yG2ux+PpRfwkWM0HmAUhD1u4hLO2jGQhUxj7uHc1e0CAxqDnq8HJralQ+XGecb9swARTJ0SXMh5abxsN
3JV52GW0DAjTrOgBwEVC/hM7DQVsFHWQOKkxvzjvd00saMvKdE4vRI89wybZX1g48vARxV0UsleG0ZrHT/S3YlLHQZAwPbvMJDCAhEuiqPusfkLzCSOuwflXUpNEIh/5URYpFy5gabElcKLXuq+VJr15HFmdObJX
1hYxD62ZrhCawmSPVX9MlxfOJ4cJjOGEShEQqZumV6gr8vYFudeWx8CAFyEGnJQRpkky3V4AAfBPYQs6CZ6DAw9+2jrNiwuEbFodtjlqPuNCQEYRMD4DaY9fq1vJZJOwR+UJobvZEMbrKpwkkQWU2krVznkY/kdI
chaY6z7RnFbqm98gkJrV5YK3EI1DCpqLAamDog/6VRNoknoHTcaP7ZPBvV1/yhkgYA7a/1b1BGsoNmjRnmGTPg/c1mTHLBiEsiAN0QgRMtBkG3+c0S5JsEq2CC/zPXK7J2YmvsSUPDAO+/G6D3pwhmeoGO6YT3hi
JO7M3tQmlEVC1ll7PJ5YUf1Cq14+TptX/ZZMWHAdo7PPga7n+zOIPWzcPDIMmJtd/Ynt/NRxjoKAtRypb8kJKGrPFuq5O1Zqt8TyPur4AdLG7AjCA7Df7S7JbyBehcK9SlqXS70P+QIvd7rdfcxPVxkY+TWRgFVN
+qjMjL3aOWR1oZEVgifclXqxYklE3ycO5ui63irM0O0YgAr9wKZK0pSXIeNaMByjNToHIjjZRSgSBoACKuHiBHkoPvcX6CaoXFGYMBkj3XTIAX2QHSOw94NvMWaF2wSx6ZoqYeSacR2KC5NwMtHU5wNjuVCiUGcQ
agSXSNv8wE4mkD0xq1DGcP6fNnEul7OjATRuwskE8idt94QTw5mTd75SXJfEfzFWdNqeGuHmCmbKZP6sNnG/KwVTANXwgumAkczkUDcFXzjKmkv8XH95+ZlyrngGJZw99bz/eBswaGNABXosKTQ2D5ozhRssn3D4
5/YhUs4XJr/ZLjtKUViQq6SYaa/VzxSqPggDdDLj/FzOU5iaWYqYV7QHHYdjm2s3MCDq/6N0KBCVsfpA++ALPVcUDSe0O1MjQHflCaN5HVaUYY7Y5kk8I9KTUWhJ2PzyOvKB69ryltTzrKCuITvzrUOWbaViAF8p
7WzFFJWPc++59xohwroMTeAezKRqLxfi1LPI9tLjGsNFAImPWBc8kRx6eDX8G6X98mzRsDJ86SZOJzUk5/VRAWBDHobddMl/wVB0VyEn+pTJhz+pUYdyuQWnRDWT4WxxZIeSyzZ0S7+KclJHURb3mYlErmQn3evj
VdEc7bWESaM1Pg4w+D5enmF6KR9SptSmWEuMJr+jTFLvO+Aj9YAz7oO4O1PtYfyndup0kAymtUytXq0wmmXdmSaD6+yCvV6SfJSnkthLvzDu+nRD13GRoNgq4GZgaOoAk5iGnGIzVaSo/5DUXSIpxP39g7T2s9Be
WWNK5JAFmtUFeyYkwzAQVg1iY2cMA5OQbDDnSvv3BZhl8FwqNhJfFK+kBAgncw+kKWrxsgm0lmrJBca+bnXeLZOW5+6Qg0F2qG0mDlLlr9BN1LLKXYObigpCYLEdL6J0HcliWiBTgTk1vJtr19fZOdScoHF6Vzz5
uOumF7yb697On5LIua2XhHRNliABEjYR82v00ZKce7IzKyPKKrBCt9cRcECsmfQhIrkua4F25RL5JhUtOBoj/a4R+K2AjCxDELiTJEEcikn7OOZCdU83TrUhm2F4Pc077ZAQrUYs+2X4hrOwAeYtbPskrfyi8t7S
cr+hA+Z8VzLhDu31h2JKr6Yw5PoovzPtgg4gaJNpTPVExaAS4EjWnM2mTJzNr208bOcnJKbw5/04WngPhJh1sTDSrbT4qwyQs2I8hidOZoFwU7iZWX5Wru53bNARNYM6uiClEKMdy3pirwTKxjSYijHhUgh+0Yq5
NCvL0i8yHstVfdmEkBj6JlVC18VWyOww0CH0xJMpGBYY0QcVpxqqp12WCEeZUFSQi1Tmz/Mm+abI5dsTUC/Yb6+tf3ZOZ/MX1u88VdmN6HHgT3D90cGL4NrmpGni92M9Xl1mh71YGwX2szxXPL99BRKoLuy0a5VA
0iuDtm4jBaSLo2C8FV30o2FI35BRuvl9otVoXTgZP9xVlifuEN3TrRfGEpS/ALxg9gce5+BKGKatM+P80zTs23pcZKlME6alhlNJZs+Y4/toxU9Ezf0jYs9tNFeg34PCPyaxnVBKbOqbYngAo8v4sYTJ6FAi4l5n
aypqYof29Cv84YNcSl9xGCpWmeKaO05Ax1hxmwXMSVzXIZh/ZDydPO19e0ixep+L5NjV7TQPchLxmaYhu7mhFZ4i/JOGxvfGYA0Yk+BMbUidy5TRZoAvC5DXYlHU82jbjM3x13rjMmK5xcgA8yiphJ0cPisdpxiv
2iTiK2y48nLk/eahLSYfRhZvuZYgCDfFt9knvOxaGtO3Yjju/Ry5vcAlNebq/gT37lPawho3kGFKDfrHq+CJrBdXdx/kLoOKRwzweWSLakgGuXry7DQRxjmAJrrGBuzn55lKNq/l0FwOlsqbGAhnrOoIjZGHWVHG
9pA4rKBITtZdXpU6+OdrxmvFkfHr3kyJz1cmHli16AHyzj6sRIN/3c9K+rGnQqQPgPJm3iPYmo02kOfHXwXYesEANCFfq7zOdfdDEi292SAglY+aVgPZThIhLZpOfIUVwMdqfmyOUGh/Q+RSBOSwCnnrw6KPO+Ea
/8AkuvjGNdw8ruTiNPU3ZJtfriISZj1Ma/zB0Sc6jANolqMkeVEhcootAdjuvC7X7S6QFIKSBmLQQBwzsHEMkjg03XkIKqOvzqzNmjjcnjCgCJ4A1bR78Wg7humwGlKlzsVKVOgvSnK6DSvV4iBLiGr0w1NrJoxM
TUqZBA1yvNy8vMk7JXZ1a3o9jZq6W8JxLx1ac/HYAtxXZvekxPT49r5OiZxvB4qzuN/Wvt28VQ0Bw1cyept+W43A8HdKaCqdtx9R82i72hyaK260NLiOFzfu2+vyLA7LOeUvyHtZggslJJXrZSxtIQy88P+n7lZl
ACALNY5q7x6PmFqbapQ/0BYZ892WZ+GvQodXA2lNYF9yiqhlHUugRFq/N6AlywaRBd5LWPXbDKqvKOhvMpca1GMqzSf007zWVomN4GXCyGcj5Wa1GOQju6fFPoYc4Nq4vM+ASOcs6/quWvhxGXeeLxfhw2vEoTwW
+Ngb2oeJIia/ZRMIByqOJ12bzWkBslcAnWraAVZcaebZhfigl5rmREfQMdokpXKdYwOuUmRrsUT87KsWJ9Y9luCbFsyq5FbgnmJ4u9KC9/XChEAtCAFuB9TDCSakGciXFW7b9eU/nOXnzT5dcLM2UV43dz7P5UGE
IgfiQBOKTxYayxHTKwmIrEqEM1QYluiB8NrUqDy9j7Fub/s8C5sUOd5wRuTO6DyeVHiXo8rqHp6IEiUkZ92dX29ojyeKhw6396REB/rgYI1NZ5EB6iGd5OUQC7EA82Tjzak/TghrR/AEjTHEKurYnZSxbedB6mnJ
oCpDrKqe0Qk5ggcr6p2ckCwN1am3cyJOtykRXt6FiwjISVup40UTkgtHCFAJD9aqO1+CCviX9ST3lEHUiWit+vElNXxvZDqin+9CEw4HMByNp5uYeGGYVWbBHCMQ5FUDbgcMcFiPTY3s+yz5BZx1g0BSW2slfZnt
uJl/Y2hZP9EEFw2SDFJc0BG3xP1BkJRh8jX2HzpgBJ00GVF/dngwZPR7v2DcwGSQKOuiuWcSGZqmHMjPvpSekLV8T/vjzhse5Mvjfn1JU9Mt/PfHiJljIsWay0Cfvks2KgK2u4kHepBuv+3A732aYjmeB+WSO86B
+gzvOZt8zpryGioKxUfM7R5NZWbQyCqI9JtxfJciQsF+MSCj8I6RgZ7THYCJCxpln9Jg5rijrO++FTZBtyqYIoLiSkzRCE5qUQ2GPVlD2tEyThM5dOxNzAieCZAJDgSbEm6tnVx/yZ04VwCym1DEKZehkjXB5UOt
jFJCOs2SGRv+PlnLULJq+PZsz123O7PNlADy51H98CtzSgiBXK2pgPYQsLhgQVEA7mG6i/0oGM7HJfYEXRvCsmfebrc/koW1B6+GfyP30OBXaXESTcSBt2ehCLxlgu0WhfimaGX7I0U9CyDsVu9iHaO+wSqkeUUL
prcFZS/s2KuQAnvR8W5+D2gLhPwyZ5utbwqzUxj3Ai32NCypEs3pIkKWC5lG3zRM34JZPHdsmYI+n3HJwI5JxeuC686S12nWd9lptsUJjHKvd4JQgUWBSc+lIUKSXsYGgXKDAi+q6ZJLQ9ywS65WKyClKcsBBBN8
jVMYUkdKBXl8hjSwSC2yECAxpNls2V/T+UO+efUTii1oua9Hn/rwweapO0rHQEFWy9C2AMRSN2TehrK7yrC8sL+p+8wcqTQdpxVZN55N7i4RaWNp7BI1lldWVVz3swqko1GSK68aRaMTtDohbwoUFd50mx3NkJSG
GKUAw6CZrcB/UJACYWqcXU4dhNTcoaXZQpcsCDVpdPi0XqgouSUk8MGF6Z7KLkz31LozPWYKg3QWEyZ+cxM60B4pqrFzn5deW+459N1LkH8DfLPUOJSIed12GQ2cqrCPy6h2FKDUwkLuktyAVrFWT5U+r0YgB38u
e+LT5DwogH3ZXObT9l1eoRbKVXm5S5ngAeXavsj6YVSbjagtZatDSrLdLLuTY7K6wPEwUGPqE8TJtunpdYn6DEVLWcktptpl490QC7AvC7APzAyige03R5ox7KOQd2lzrdPN+I/+xA0wSGLiSO1u4DDHvXEJ2pqe
5wBqUh/3dID+MuZy9KFFl6H3ZDkAbIxkXinTfCutEiqnitaXXDDRgTHMvHQrqfPFJhXRmeEiB0lOcT9wL3wJHE3VITgheJjukTH4eYdYFXiIg1U0x3jeRbjp0sOJzWju9VV3gtEFuiodB+TKmNVit/Me7N7ZA/+9
zPqhMfaILNCp/oDA1S/d7oHOHCHpEEH3tmxLL4/HJokWEvgpyPQQuPcS+AtP8IbT6oLr1zfqhoI644Yg97kBqJduGCKaWxq8GumHct5OQOeGV7p/1Kld1Y/jzDIQkdsQPfna5SCyuUV6vrQu4obI+0CbJie5eXpf
tHhNuKRffbLlOkazCh3PRo2YvK8e6rGmHNgwocekpTGXw0R0K+bDIxo+RdQdWOP5wypEiM/7vRQkj+TOys3nb2il5udh8jxfufjxXlMLOQ4IhRoAAQzrsoL0EX+UkOt8oZzzHG0nM28PZvnR3OvUNugk6NLTG850
2C8QqBNQfU5kQxkXiWAHOeZAOHrkjbHtElZGvfShkgE3LtF5hiei+7ICrr255IxCyLaWKIWVCf3ZYgaWAeTFu2q75EPcRbkOIwiLVzKwaabXGUBECgmRzgGntB7pMAcsDv1i+0Nwf66hsumfp0xPKCVeJNeYmgo/
TBnlOLglFTmYJlEU97/ygXGGyTlaJrdkI4MkDFwrgk1X06FMulnPq+9H+wYCKfMi/cQVe60yKsnZlPk935VBYqT2W8U6mVnwyegQSkDn93hXRD/+ZdPEXUTWJ9oJww98WOXD9JRHrDIXldCkehMXIhUuakXE0t6J
XWVYH9bKBnhXYg00D/k3hy1gqoRnoArQ8ykcQB4lP3SQrE7jom/sVn6qVjyX04Z3SZjWiuVVPdQ11HftygnbEJsohCTtVkSTLVTldlvTfLfQaXqR6db8qGmhq2YwvAfX5uYhGd8ahCxZDChyH6IiVLGGWkCdlzFh
B9849yxDsPt2l8A8pS+KcNUCD1KlGybjMlPm/z/E4rG0hsMHC1zCjHvMZKPhnlctskkiIcRCYe214xi5bQaOCudnjbLPnyOjVkJuTzWnXxgNalLWOW9RSBtORMBUITfGKcpEdID6kjmoUheTL6uDB0YR5dczVsJj
YBttmCzW4ckZIgvvZrLcHmNOxdT3MoFAK2xXxGEHS3b99jvhfa2NROV10NJqts7dqPBbTwv2K3PGrd/KXHw86TDm0I9lQ7FRyczZCek+0WpmL0l+k35fZIuHDcAvaltcI1Et/ORlyz0xKb15VW0qVJCw5PPEgZVt
YCIZy4PlHM7lkdI21oaEVGX+ImV9bsui3CMbO4KcxAmIzBL+6HDshjLWTJi2sjvrzG2RcBQ2W1t4AoCU0E4q7wuk1scE0kwvBEocndcaeFjwNuOQk/ZGCW71CsnQLlmfCNVdhbl9hQoTaWYqDj6Awdt8js/3Uz03
5AQnCvkQaeDFj6xd6pRHpbARz/uTQT+at/ntC6vIh9ybReGlqIuFA9JAQAEkBwaTXLHcC73/WlPoOqlEtKc4AyS0XlzdsvdvalPMUND5Qxsb6BjyCOxQe8GfFXKMTtdaEQ2PpSBFyJVeH129adOabMbOg5FK3hzq
U6MIteRaqLzr3GuoZixDNqduvZXveKB+zO2TlhVakVq1RcmQzLvSpzahxYXr3isMZq420YgrCrZs+vmbxCmVVGhHD5s4guO5e2IrSgsouHkqlZuw+Qg/ZhXk7A/K5hehqTDA9NmzpAVTt6V2xa75Rj1E0ZiuX3LU
OnWI9zm5elVLffzBXubkSlc3xjelGCeW+0Z39vD8quFwtMZ2YJ/dk3H/n29vmBgOWvzIHQaBTDfsncCDTRmVoLZUeWifIsA8JKhYa/rnCTtuoOLpC07nvadqlNzI3XCcESY28DcrlFXNZJImA/I2rWvU8bZDgRvt
KS8o8S0+ZhhzGxABSXNBJl6NN6Vmj5dLWqxhb+qnK/CSDf0zf41LRkVkovQkprNdRDlxX8SAxDg4g9Z7IaDRc5j1Nru8pN95OyRs8HVQsL6ylr5xKmnOceOUlIf8pklcN6hWED758patacG8vF8OkPE078mdoJKj
0q2Gj3JQ8D+Rn3Y5Kyyu4gOC4ywZeFgbsQJcQbXzSExWRgQKqvmWiV3FMrFUbD7voWg+Bvip8G9pGsFD8DKaj9Vq2jZ1q2/6mYDwHrSvB8duhuiCKTjakrC7OvfadgPp2c9WP/lbREWb0nbOGz1oAPA0+hgwAtV1
M2citE5aQiSi5JCGsAeECk+Kyvr1ohuGw/IouC7yNKTG6BxGiQ+hT7VQhqeruPzmeIyzGhs+L5vunCoSu+e88nbyg8HE5MkhCg6JwvhNPJ7aBbVV9JgrnYZc1tGs2iu37fFUfbkEs9oMXvThGEoVoR+kJmzBoIlM
xYx2KyRDzWxex0bGf6PG15bW9AjMmKPG8g9COVlFo+L2UTssDDcgtvMrua87lpq1LxrOVc4EOyBehL5fYOvyZUS5vIcPEj0CTLWO6Ex4m5/LJ+WtgTOwkPVKJlbxhIUwilZk1CGqTZnTTZSJjDmxZMSyUa5ck4n/
pEkwwYNq8yu1kuyfEyPq49rdZiDtlK520goccDQV40g4ekZZLsgr6SsA3YvaTS15UV2pCaw1IqWjI1g5/pkVcHEuHymSN9A+lX0mpJzdofWjAlqpjNkyfJ1oCW4IsBIuDMaFFy4iTuEh3Mah0i2BwgPeAY0t6Q7m
lwcEm1qYLQ1GnpYcHRt4QZwtQJCY66+LYmQ6MDDuqdPQ7A+Dd+vg98CMj2OFRVWr82la0bE1UIqytQ7NOkXU4ELgxKowS6N0uuSDfcex67FGJ0fyg/5aLS21oPiu3OMZOnWNipfRv5T9Te1TYJk9xnQqsqcsqrpl
RSJgdeANmWowB2ejwmRBTsHBGKkVzMcsBIpWPM2Qt9oNmBlb3Rx7rAfANjXbxXczpdPiTzX7RugvVZSLkK+TvsgUA3b4T6UXeDOJE23bQ+yQLVzK7O+0L3izo401YaLhUk/WPLlfov6Z1vM9N2ZkO2lAGG6uVExy
qPfVCP7wsm26OT6J8zxsBg+WGj9VO0d/6I+UHqv0XQsnWf9Qvf7O2uY96GdlgXmbKtKnjIyqnaZLtKWZgpLRD7jVgXGaquuvvv+j32ijN26mCJLnEFiUpNuMYb/Dk6jr1dXzLQN9U2t4krNhR7XT3+2PiYNFAAIr
oYZz6G9lQG3Vgklk9b87wWpb7kT0niFsPYwq9u0c9cWCbUxQnG5kBtjZBFXg6f2AhF6BdiMKRVQrE0JVzbujdxgWhEPV7YEltXeo4S+tUbXaLxtcAOBPOZhwcFgDSiDKiMlG9SLxb9UQqICNADAKDcEZxcwZgQyU
QwDiuYE6zbiVbDXZDmJCn6oKsAB6O4QdgB6bI5PNpsQ4LSpHylauspZNXXzInS+GD6r1Tmfk8alD1HvJHOgRKKH0hrAdDtmmIetIFd903ASz3iVkkayIUrodus7jOXlFniH+SkzNxfmrj8BhqDUKAFpIhx/FHBu4
foemQDCjRYLADAfgc7p7hXcUg09AMxwMHyjWRE/eYujKXEl0ApVkSqmfsWmvyCAgZRRZoz/G/DMrN3SGEJPMPkux+zUUp2s67NtPwWLwo4K4xAfoAkSIA6KwxbJKMLAW3tpuXLnGoajzUu7EbkoaIGrlB9D84BIL
/9JE8QEAUlsLt7IORIgMPKFbMB6+EmIHzbrxbsU6zfQF+46Nrf0mboAyPsFl1GzdgE2n66JdTmZUZ6xwulxnIFb1VhLSS59BhgntIahIgxck5l7QVfE/eUUNic1DpDW0120naoWozitpHZ42hQ75Y1Ta+/vRvA8z
zqzwOcrOAQUQISu036tTQhP+jjuo78KpgbmiSrKNOX156ssUSCj1Tvd2sY8WHpDb53QeWNfx4MaLcps+Q79Ky7TKP8imYadHq11A9I10QccWOlAG+Ks8zEIDHrnK7XA9VX6tjoO3vK4yTK8ww1T/qvLGDFBvFuZM
Ybb4AdQiJcaN6UJ0XHlPqBX9wqD+t8LodMWQOsAVOIE1wX9ukv/PYkUH83/8UVO6gXPl0iG1qdjasOY89AwCmbuEOCGE9Oe/KnXxjhnnI8AeuFP5sJmBfquiJAgtdAD56ufukx681pZVqbRYJVswC5z3swuMeJFh
3WXlb8EBKkfo9k9CM/vLU5W2V7nm0IV16SQqVEFSXZw3O7JSs6lSQaU9RzqVlBTvSq0eP4DelrmfSatV/EYHbaIl9krFtRR7SZP/rRBFzBt25tc4zqlf4/innZaWXm5OWp3uQsUIMy+oZBCFVpVMop6eaRWST6ve
nH0l2UFmmxZXNa9zI0TzQcoJupv2L4x8fM7COISrpoEg9CUQj67lgMMaWwyajKHumlELXmqsbVTwCeq9wXaXzSrpezeYHqI8roNXHEHrYqo1uEfdHJHXcM2rwipgjLvaSkImmXuKT03cySFrrigdHXu6rsO9Natp
2slyYCRe1r6u/+GdXG102UxsQ7y7+dKPN5mTc2dAreBEbY1+5baWNALphsWibm7leNv9jMTIFsFBF5bMKVdr0LzOR027MJX0m1ao/1CTt7aVsaNNPTI0WFa7Q1IPomZI0rBl7HUQ61YAvYWa4rr8DDbSzER+KaiY
ilCSUrqMoWsR/trJYkfc72uZgk0bSrVNGxseRK6I3smu3TbN9QUME5KZsvXRS5HV3NudYNLoVTkgmekG1IadXFBMmdqF4nkLog6JbFgSg7w+B42zj/0K2/aNrF0dcJxDnt1z7g2g1KfGyHp18jcg3fUxuqEdoz6e
VXCGg0IucN+zpiT6ZsgFA3daHDD1soAY3fUX+qZhvDGpWnS9X+LC1qLG2td+uU9h6Np8UTYVfsun0S9+ga8ZoMZ4X2bB1icFjmJsYUHOJxH26aceQFHj8zj0x5IZZy8CNiUY2eKN5lCcburn0MeR9R+ndasd4q9D
VwXRKzJSCkzZ0PhLl8VyeVlV8LzZ3ppqp6BWeZB0Ttd9PW0cF6aytjmZTH90vybCNnq6wkB3AMNrYMm+yWOcsmkEYmtR0ki6xZoy6KEa0LM8Tg1593mkTYSGuSS6ogEVdZUtigvWfQEPlUhY7UcxErKay34VZJHj
XEC0Gpc2dRV6DrZOwDy4YzLEDXiaSYOKLrICupB7WRi+hp14D1aadxaN5VxnC9Q6/RM8LNR5RKr06oTTSHJiaurpKVqZJXIVFHvnPFlurLMphieIaCcX9tQIXcm3p7Lxb/LQm4BG8phwSWC8a/ZJcRfxeV/2tMD9
ooJBiRrJ3r+uGWC8PC+DoCZSCaB8HgqjhNKzwrzrFBpY6DKemJfuPAYGl6fmeD2mXzIj3/KV5hgjhYJ0w1BQ3dICPlLjfJb2MVazl5tHPMFJFybq8ZeJE71yG7WHcBVXShQOVjJXtHzT6gRNT/wqzwG/jVWAf8ON
U9wQFfxp7IAMRpQpP6G0UW/axQjRlEozlJuUhRfnO8qDSYw65LBNjXt+RzGRymCzMMYr8pGB4VDRoWnVuXXZm+OwDQ1jRG99YfC8HDyfCmstC4HtIvPKtqRUgTW2BscumBGZH+mvP/xQ6yD4fuDVdjFygLhl/+lH
Z+Trb9fsJHZ+WIBT4371amjJIC3MUSKboloyROgSDn6d76s8VZxcQahGMjVIsNd41lTeCtWGETNaTJkalJBa0i+ppAAnkBAXrUksXgZg4gwd1DHLkIxgFFcUXQN6UmMQgKbRIi19pi+qT5gw2d7y2bCOLGrr1avh
xUsABuknIgVHZeoSWMkYUgwUTdUBo2OQQy3QxrnGoNjZzdaluW7V362FRKa7ysVplu1PeblbJl43LXbWYDb2nJcuZIAbHP2TTwE9+dpF2hPqtGXG9jBvx022fxgXOYcV6PHnUC1ddrt/V8rEPtVdgWulhHgS/SwQ
YSzjaVxGSmvvHyg+24gOLZgwaqBpaUvSa49iBnGpBuP4fK4BDqB8xnCpkMaCdQzjVuNc9QZCw4z4R+4T38eRwrCfQCmzibldzyBWLs6Qc14/M2iEDTf7iiJlPfxSw/dCyCimG8+qy0Zlxajidn/gh4YGqS8YNIqG
d3d1VRQQ0r8vy8wvWn21oN1HgW/DqmAaHbSA7po+4JSTMV7iPKxkL22DaLKav2G9BfD96u3Zn/HHf7eMqgeeONclwwDmmGFp2umQCqbunohKA1FLmzwsLDOxgtfWeFSh140yRtDqS9Yi0iZnDz+0ySeIkRahh1Rg
oAi8KtKe39oKwvmsicyE1FrWjtTcWmCBIDk1sEiC4uBkTQCcQSyls6qM8nSzShAfN+kq2LjpYcAs/PnLZ+qeMHKU8g3s47DK+KnnnILOCXEe/0rdAHlM3eEfq1jNMQbZwQ0CbcbjijEr11FD8q65XF9fn7Fhp/6z
t9VcRRdt/7QKFE0VhbsbMYa6Bz94vX2rimTZvEbK3eKfN368q+KfNLQb0Q3dDVQDwScxBhtZPam18RxXMCMAXCq3art9kjkuYFv2nWhPerpNUAuNXzUX6fx3kfExbCWznQkGY/ugO4WxCSXIxCDzV+70kvz9fp6W
xbsGMZwPOlsYmA49CA5lUkwuxyuDbAlo82auv1G4gITP4znzPhf45EQiAQtT8LAs4HspCc1cgCEaAgcxT9gcrvC0BPMfTbhQ9CBWyDuqNythtdhkTKbmU1M/X6SBu3jUHDRf4BN8t1l/45lOYYsw3Re0b2W5WCqW
gQWtuMGAXJLwm3UwxAxamszmnOFsrA2ZtcbwGY8Xg+ZsLt88IYR2+CVpffRhxSRsIb5clLF+4654IBYE6pcW374pSPiMh01BcwmXBtF/s1N29NGIQRZsJ+OsD7o0hQwiiU3FnfytW3G6UHr5ckkRmJnHHRcZA9fx
TqIxWYJfYdbhkCio3IIeT/rJ2aqGSZ/AoCtY7MgO3VkGY4FXxrCbPe8Y/Chhly30uOuEXTfLlVL1Tf3bhlBptlSztdu8eQHkO+bt7mmv5RIHqm3y5TNu1RGolRQa8cI/2RwYUmeBBgxvkngjOJclMkRDJ2CySlDW
YDzjV/yIp1J9UQF/22IvevmZ83WerKgrKkLCj5JpybF1XNkxabKa68ZaP6TM/ZTZ2bs+w5R9xQwDFEjlMx1YFADh4SaCCeOmlydK8lxftiHt4tObI69Xhozv/XI2jIZgg2XzXOu3XeF4/0Q/xkppAr1GE3U9DfhB
5Qy6RY0/4VLssfEeLcBj4snSNBwlWsqMVISWIM8cirY/cVPW4bkZAHRcIasv7mRhei9PNioG2EHbE+cUzEXPMhoiB8lHPLc+CzWODfJlPRqnBrnK5/lFMiGeklR1abMbdc92a48F3tWPOZb0y/KHGdNJUh0PpIIe
eyDmI4Ro8qQuDeiA+mvbSrQXaCjbs4QoFGQgipA+5cRt554s2Kc3PcPckaSea9BU0Imlj04CkmUPSfjaWxEuMD0PA088A+VsC/FMP6b2BWVj2Xqi8URkr/g3R6sOJkijliEpjkibdfpG6xJ7OyGcrOdpMw4lXRvn
aE22p6XAhMy0rsoR/g/tUM97CRh6b1qBsjuNE0OEGP2Lx3LiQWLsRUgk6Fq2AaAECKTMiAaajP/61V0N8BheT4yaCJ+jkVAJVZwucZZl1z4YoxAtcwlUAMA1bgaX6cIiVWLW0UtAzKu03bMSJ3k+6d60JrCDvfl7
vvaL+SBariQBIoL9ZO7RcduBFqHY46HUOJeeJ3GUCIInQpHKoX+yKIWcDNotdBaFtUbC+2VrjGNodV+Vy2qb6j138DzCORqz7kZNY9e2SXxHmEM7mLERAiunnt3Z1vUiLIR3JUb/+vMPdxsAn+4Ec2nIj+C63lce
Kqp1RZzrt7csY6x3YQIMHL79WBfhV2FWlAbk18I3/3zCQmeU7giBPzjsP2sF5L1VwJM5RkXWcqnrRejhxojrT4wOLyKuWVLrdjRwzunTC5ePwyuzkkjYXFLtotM32WKZCsSTldXoeFKmln4+AUTRiqp0NOK1u0cM
dnYXqehF9G1bOZ+xWSeILrA/Jrl/CQtDr+j9X1NA4y4lk7DmGmK/cBqbN++HfG3q9mIx107sFZpj8NBkHzQ0jTLKhIlsvVW39zaN3J6AWejawvxygVlRaROP0scI6PxnQlD6zYTdC8t1Pr3Llvbw/Vc1VMdehblv
kb+LbZ4Ga39td4C9Zv15sJx/wPNYpj7PVbY0JmYbHQz8jo+L56d57rsx/dSvOO2TcpuVWAunHCiRs5KaGA0xke9B89W4AsAhEA5zwa0IYBG/4f9aPwxpdpyPdFfTGt+6qIRSSLXghSI8DAOz6tV9V9qSWD6zjBPq
M50gqTXSYlMVFkdqZYcl2Rgt19p1BMf/6Rdej6dCuK0XPWDkvGZJ7KNNLiXhMkVhA5iKHxKtLotM/Wxh2b6plaX6hhYaHYyPHqnKa0TlUDihlNN48DyiAU3nOnD4gLMYMkFFmgkbuEFZF4p+ExQIE1hl6WaUOSEQ
MRmxC9mIyxnl+3j244GAXG5mqcMCgl+NTqwX6tympPr3OAhBD61kLFBZfofP+AncLsiE1h2MZD29PDQy/a0PbzPZS9oUN0lVXHpSWSC1OiSkfy1pNE4CEs4AjXsrc1FCvIoFq00ATKL1edShraa7Sa13psgUdXsP
ul6OTHQSEtK1FYxC99doq8KjxfhgyI9N43iH1rg/2obtFRancC9Ioy2UZpBGralF4Fmdn7ulP7V/YqSwef7/dqkbE/bpDkMieh9WBpTI9/GEGzKEGYhNn/Fp5ZJIOpAJmtdwU6jR5ODwRe823Ta2XkBpMuAVlS6/
Vcn/F9KeRaLmR/KdU6g1HqrBBPe85LZtcC1cpeOv0l40W5ApNxdovmDpD/qAmBs3aYMAJBfcSDmy5hHWek15EvxItmIW3zVdu2MVtmhKeGtQPRdCDVIVvj6h7WM+JiBnuaxGnfJkS9JEaMxl/hQjtfqSiR0kQGPP
HSJ6+vWiFX52nrNgZ89Z25NA7LFvGTsr+gnJbgfbVTNhKq5w0KZ/Qy+m0Sb++qbri2rG4CMlCk0CVX5to8mN1VUB6ZaQSJbfWvTfXudJ5nAUxNrLnsvSUsqNPNxtbPoSEVWgdHGeC0IDlhgRe1qW2ZbtP++BpVtK
HgW4VXa6VcrYZU8q8Hl144qQcjhAoG7TdQYnN8tQAqdY80Q0m8i6cNY2n9KzY5/kIPWZmeuJ0UcrswCTn75DV0elswzPnOl6XFsfaUWQ9Uy3nNh6JtV3i8kQnjzRFG+5LAnPKwA2+dmholiKUi6iYNxJsfIDrcAT
Rp0RWJT3pkO7znK5n4nlokYrgxyN2UhOfF1d2wEVmkhj0zu6LmPL6u+Jar5aKMaNbL7trgXipnNJOBUpFh+dANCFwsiuWHR1RjwIWTmQ6XHYEp5/nQs5QXvDrny1CfDKexVJY9d6mUw/6arvfM4sfJaJ7KH2Gi4u
J/09FYMf/cDIzS7jXI/JxkRYyG9ISxHK8eRxXkvXtAcasrq/HkKcoclW1SNsEgmgdAZFnLlu7/8E+TKRKn2s5Y4C2GW4KUATfvxkDdrpa5uNW/GyqanaOKIR0qpUtGcMVW9YtEeO6ev8fonXLF5q5os9oFB+EE5a
PlJbZhs+0VUVrBzzsYn6zIJ2ZUuYEUAzTWWurCpwum2pMwio2wvkL90/UZxQI5ZkxDKZ6EAYYXsuk0X4TJee2xTByPe2O3bay8ytk6RDjyV6Qx31HZrJsiZnXZUJtKiWEnkDWcmzbVFm3+JHGhVzLjowGOpEDjVw
SB2WNUlR/WPwXa1GX6r15q+NzMUbdFGbszeuK9ogyfvZ01wkHxS87K4AQu7BOvry/n6a3gR/IaQQluYfb9M/ylrL+5AhZ8gzc7GYkBHJ8rbz0fM724lK4SzVSPmARQdkegNZKfvJ7cC6hMijGj43ItMiToRIqchg
x7E00nI3Ng5NcKkyThjOsBEiH2Nq4Uhf3v68Pt+6Uv386Gjh17lHh2dNPk4mr78py1h5LpPwqIGnwYjPvvhgEy1MDVO/yGWse2oXOn5d/5IAVZfwndLOLP2eH9VGtEH44lrDl489SaxwLfHBaoIhbabyf+VC9aXx
wXmnGp4Uu82KlzjIFE765bwv/58XXOGTfaRLQkE/EIOUwNPOtCnXqK6IzBmxcGtpTYjlO9nK4gOWTHvbLve8Yj+2NYC9t/9VoLLz5quJ1FkxGW6boDYTADsn48c7yX2MVY7pZxOeCmFVRvOPvmWg0wsYjcPMoSdi
LHPxOLLEbk98pLdv42z785ScCV01KO59KIxpAYbRfuksvXPg+fUMYzLIJfyA9Dfq+6e1n6rTBtrq6CnoQqKoK3qKyZJH19ud49PAQ16V9tFvDrWqFnHi7R+oqX66Er2dNwN71rN2DnvVt5AuuA52q8WGPT5LOUa2
aB3BlfqTm0GL3qhQk+1CZl77dRW82O2jmGRuRyAce3eHoDZUh5MRxfbFFN0z1wy1zfKJzqORdOpj62wY7azV6i6r0w8e6G9BqK/F1NRUZpytMx+rgqYmlpgcvmAG2c5yjAzKq6UfALL7tc99c6/tUUE/ehDVXSQm
t+5/KKNhlJKYozoDAebsvqgSo4Cv5EIawNtL99zOuNHQrZ610S1WS7/UaHCtx2xUqTUilbeMBZ1TinQ2jco1fz8+XgT0vQiY3Yo2EqgtICZcLGlRePZ6GA3ucICYj6WYvlWQT9HtgX/nRLV5WBdzQRjM/GKSaAk5
EOLglMNQAuK9JpsbHNUolbUE42CcEfHJN24poUNiD5+UUrec6sSczWLu2kb6VXEeQsF+xGoIECVBB4unqoRgtxqiaZdvSRfWnxA8/rUOTMNXLWItckX3M0yyRctWP7smNeLGGG7LNm4+VowjZff4icM/MAGjjQLJ
QCr8V25et6JjYlLYcDjvUlSx2ApLerkTR/nqMQUvRwP+w5IwAo85Fcb4tdwXmUy1oawRaoVZG0T4lqN/dMjp1ksQIR2MnZKMA64S+1Uk0NGXt2QMkgvgxKtiVKQ0SCnZupj89pHsXjxNssBKoeqbx9QBy853x9QZ
qJc0XaTvJxfZF/4EbvpuhY7uO5cWG1ky7+c1oCWHmI4N9eq+HzYe28kL+fkqzEQKAo/oUGhfwHjzI0R9DttY46C/FMEqyZ4pSxmbbircX63UvnLld4Ci0F+sWplJrL79AapSMlmopo7rams9sWNrsI/6liSMof9F
VipEMKdqa43w24K4f12W96tG1P4L2J4W0/6mmnLfok6J0En6J0y/sIvT3DFFeDprGrfrKw3GvDqTbaF3WMYmjEVMPUkU+A2zvsCRGc0Jch7jF0qJu5wars0ETJ20XmW3BSBIfeT4uaQWtqoaf9Dut34wPoCS5LdJ
UbaYjsO8Ud+jMB7hZafUEAjLt/HApzw6kVD4rIh1JQvi8ZMfuZi8ybf+5KcQzvXWCQXjslpP1beKdCWoEvPeEMGSv3tVdFkoiAypAaJnGsU/1KRcsRx1iXO8NKzu1jBeim64MhKf3cWrv631/FSygahUgag8M6Cy
VxoS/Xm/inNFme1++nrU51UwrhZmFdMxBXXpcKj8WUXqafrTOeyhkjT6HybJ2mvNcamF0mb2ug9x4tuUus4ofHMWTo4gOG5BpMtwMS7nlxuf9n0sTXzqRfxh5Swt56/4CjOCacrBCKMQcpUUAmXKG0t3xAz83ed5
uktVrliRGchrMkfIr3Kb3eNQ/S7FPTLXimRyVmoWKn5zFZjcO4J54e6GmBIMrYGFXny7ioSqvePkRE0zWG0fcQ6Ukcq+sjIGaICLJKKYhc7052Niw2rEiuQyeV7yB6BIIhAZbRPWNocx4Xusgf29Eo4QJPeXMMo7
0oOmPS1+VoL+KAY7KPo4c+8N+v+t3e5Jxx/pTkDPr+VKkIM6qZBJerayo8vzrp12cI9W6IVMwMjUdZ3EenHa8NKYokw5QqXpeKuDgxiRDZT8J1JUPcOskp3E4+DAQpoXyigcg6HVDTgxP/RwrCO+T88QQR0t2O1t
5R7HJWV3ygFoi0dazISSedfzoI2OtjYomCqQahxFl3KJ+baJ9EGY6STj/BwJNKHWFKPudLFUa/XqlR7xs6a9ekYRjZaEukwfJmdtmsMHhuAZQwRfvydnb4vZWd1kXtR9iLErzVgZCScBnJtwYhAEG5aWgysgv3Si
E0fuObZNi99CJi4fIAnGRkRQwZs5TBDUtlOxyP1a9ohe7X50/Ajpp8XE66nj2w4zJNHXp0TzIHwW/4rWoevDrI4NLA1O6KYcGAE2S4fPsqRLqLK9BCxYtTxxpB1O9NI+5Q8DkwbjqVG2bKUO8AeiStJKdmn+1shh
1hbT15Dchge0ZKyA/m8QgxxRQ8kAS1uIUJ36O0EUVKEoRN7dYrVo2IzKQNaTX4rn+1X0epBNC4CU5Lm46dPsyjxKxdbWuxOWgZxMVrX2Mieheiwtn1Eez1Q11mGEGU/KJ02svssiflMkzS3jGNpKDa7k5nM7v6Nn
WSoTYuz8V3WqZ2VS8xgnZRcmPYVmg2xHTvpTcQkydALBQR5W9Rs6kSGBitHVvZxCOt6ZOOtao/xWclhTyfTXBeHhJYUNHHgPEjgF5YYl4ocYijo/Oo5Hs/zzaxnI8hNjlgji80aNH1gsPJmM4X9THUNkflWAOpRg
jFqpBlC9eHx74skTbu+w7HKWtSYBQvr8n8hpE2ojngUzkfVnXreKpgtBognWay9Nr0odNEppEKnNbf6sqwis/DBVMxnECPZHALfc/lItXCirwDjxaTIRo7wUmTnjgKfhKYP9TISA4l4JxWxCFfaS4vPy4ZPlZUxi
JLjc8/Bmr0lt3c3YNXv2ku2gMrZqtK2YIuTv5cGXhnlpVB7HGy6WYmnjoBXcSRy27iIRpPr61hi5iTpxmzQgFmjS0bcuMPuEnsTgO9frDf6EzfuDv/3h69GHvTkz2dxTayzOpn5hRESgUEdNyn4NRCsHgwvF1QrJ
hDDPORLr9b1RC8+z8tjaRExDBox0xV8GtBhr2kMqeGmF6mj25NCOMoJBVAya5pqnlGXLAOmt41pk/LGOK87Qm6qCayxqkWM3rY7BKFiUkABubgvCwZrtpA7A3cj1tytsMzEoHxRf3N8cIkzmcNST+kknedk+QMbQ
vCYVLe/lmQyug6Dmptydh4epLwor+22l5PcMxe5nGX1WS7g9l1+EJ9b7TEVX15fqCOzR0TPMBYWEp6Qw8mo75WBH1Oock5tw08O1wARjiXXTtNzhFnAw6NA93ilypNBqvRNZqUHgIbroHmBo0tZ3ZVlSiwI1yxHb
qeE5Mth/SKd0gmXldcH9fJgUfU9unnsyia6ChPUnVqlyRIkj4NGsBajToiDMMDRzGDhgEEG7XdCwAmKb17Yxuvhym9Bs0YXzDZPDNitEOS0INv/fdU0LMFEFOA0ZE6Xk1jzWjiynm0F5wH7BqhUVNHiEJX7rpaiW
ARe0qkqX022eZkiAWlmyT703AozIew6+kapI2/ujaQzSOKFyzzbQlDHGT81+D0w7o9SQapVM+5Z+X52YNjBmbANsQus6LG3r1aESlABVfq91SRMmTNlJ1OENU9FW4lB/z2fh7Tg6rNUBPFMKEOOIgBiDYx2B652C
3czBOc5w3S8LIocUaDik0nLuskq+YTuSMKJK1M7gAD4tvBBHMwDNjOb+0TA6txH/wJMvhIVUZ70hqrhMJPq++xQ+DKw6x/LbCW/LIsgphQLZ5kFn3aSzyJ7DT2tPNmBjiHzYS+BGdK3zcg7CYHN35MuYrH/aauW2
LN+L6U/gKWcJ4mc2AB88EdRNMxAua+tnR9JJS9wyrT472Q+0Ny8h7R7vpcaqpEP/8Piy2yeg/3L4ag8JSBoXvaXWXrQf+WWXpguc+RMhzrk3B5NFS3UsuTBy0MExI5qJkwJvmCC48e07oVvVucpiviJl0QQCWmDh
V1X4fXYvIrnLAg4Gp5s53h3DU/zMn3qhcwzsXj+B2A0kzNeKya7Bal5vS5rplPd69FtULivmsol2SAI1NmjttQw4DNCnECI4y0Geg55HJbV9xXriivcQj9hH41XJ7dlftK+gBIc1/3llnqqK/StBqnEPLCPXreW8
nZ8xye9pptYDRofy+s0cSWP2CYmb7kNS06/HY2N9LfON0gE0KYd1HQLP++qhzFiP58x8ThAczU4fCyl1hk7p1qwzt/0V4dfUF1XN0SzRB4v5vhedkghzJJqdd+pApBv5PtZKXgR2pj3IhSq8VN+pi91brALLSwTl
kEwZDxumJItg56RugOlmdvG4bHdU15xSBke10Q0Zc+aGr4x6mSofel2ugOfKGkfSExbeqGsmsVfvUTPYfWv53386bie6yN0VkSuWH/nASbN+R3Ipj7Vx4p0JWcL/rmr7edS2JF5zJ4fUKLecBOUp2lFGFp3MExgE
eijtZnk9zCgYxsTT6yWDffiQSjHFGLtobxQedEYUzGifAEMLhR9QCjvJTFn/LRIHlBk4hQRhBJnGglB5/Au0/t8cBL4Sijk+rQgMmWpFm+kQm3sN6wSY4IkW58yYe2XqxCpxWX5YaxDpJ9k3/1U1GK2YvClpbKxF
A+VB578MTYjQnAbvwHbJfQS7hkEk9G+gguYdAmOIQwxE7qdn41wkeT4YuA9uTbFLxCbv6ZWf1TPQuZ5yBs2oLCvS4dSX3l/GR0Fx9dNkpwVuoHatU46IbkUkiVOpM89Tw5NmLqZwG/mkLZqjpgv1aj/nt1lLGwHU
AzUwnfNfLZQsSgNLc63WZbStPngw0j0nBfTMwmNxCJXfzla00y2QhIklyPRK/qSimi6cwUmb9ga09T2C00HyzuRuA/PPQND1ZgfZWKoD7sw7x0lmZyCdclc1hBTIbLz70z7vWaSTWZBuHfIj1pn1ZuVSNUoPrT3a
ayMUnziN+HnZSBmB5f4/oKKNgH8sU1xQLhGdCOY5m5uy31R+yrxI/+Ha3CR7zpOdDSjAZCCT29dkdu4OsW7IvbRx2inMTFIzESlGymGODf1ZP9cTlpo3UaEz6hG/xlnLXrMItODzyNxeERMZ2lcfJEFp5PrDPHj+
a1HpWoshnAgjgUqnWeQnUhRo7X+2OlSR/Yo9xYWZC3jx8cJHs75ytQ9qS6dgc7k/0+3rawcdhSECkyllrEYT2eqpjgK66+UplHEFVWGMKQ2hgrN9qCl5Wml4umuSCiLWCRsbI5wAPlg0qG5ljHqTDUYBTGiWPTHS
Oo1zzPdJhEAC3V2r7PyXXEnYL0A347dmcyZaws/LhI2wpV6apiMiw5JqLZm3yjHM4bmx6stndAWjTulNGkwXQInhg7uVXjZlDRR8yvMDp29XMwVvOJGNdcmjkBwT1Z/tQELO9PSRmjiWqVnNEXjgQqeohi2mvHZK
H1PrShqOnBy4RAAyBpRp3gvXDb9SRiei0Mt2GlPeHtZG9eQvnj5n4m8xgy3BUu2xhgGqdfZcACG+JbIDsHhnikFbGi1cg6SOn5iGNBXusEj646OhhhgjCdQzDeb0spMHa2GSJR/6YoQ+j7UPAFv6Q+hcnhrVBilB
jkmKiUTb++K+YMO5E+vKeGV2njzbum9e/DKTI2LhY28YOs2B9DxBqFgouzQ9Pwkf0HYrgcy3Hjo11X1gBoLHZM+oLvcmzX0FSr8H5KJ7EvO+eUhHY4fGQ7dV4G/ZkhqhssIiyDTiOUyM4rcplzeEu7Kz+SHCGpz+
ZAMkeYaqlsEcX0jPfE5Al1zMpBEIuxg2ygAZCYWeYmzMQJeh3QMX6LWivu/vdgappO4RabnE3YFhPZKRUC6w6GXrjHaZEgQSt/CrvqqaLJ7E5VH5msdOhhOa93TuetaVZeOheTc9jVHrfMc+byi2sSphcFPJjETA
zSL5JztVWAa0k5bdfkaLIs8GCm2FjD4VfMpUqeYwVNG2MR4FPFBf9aylAqE/2D5K3Il9ijLUop8sO1kyFLqVTpqNLlfcCwkDlX5YkNqDkbQcYo22fnMI3cPXtO+ScT8KXIqDps0EvqmKOo9JFhujYnzLb5GaV17j
8sixUzm6lSBv48xexiISyuzYhOz4YjwVrIIAry+5Sok90kTY8pPH/3ahwHqqNTdAVBpexqIXPlFxsQvlv3OvZaJYbR5+aSOIGfn3DRQ1IqQPZQdNjaW0jz3tTaHrzlpWNtOSacyYNfSMAFEV3mNSI+AgWpfJsUvk
Skj6L+LrPv78bOjPgh40rzQ79sLsXlMyR2sPbJwsKBWUJ7OGmSL7TpOKdvpUeiv1bQA4zdrRSujwlRHQBerQ2moPKOfdDPn9Ly5e4biqjLYgFMe14Y6l5jg6cSkolUz4piMjlaRO4ydzijqakO9DqKtc9wlZNBXX
3IMlZsyRpfeOY4izMx0KGya45NGq3SwYhE150bqAJSQNJxW99TeaedKMiAnjaZkmS1OTjmaj2SaFZzers17rwxrVMazZ/WSy7oUpAbAAO1OrhRGEcjMYTBjX6kb3MhjLWZnPtPYmGu/vXCjm88t5mJG0SXDWA99p
CLR4U9gHx23S4kcvjhaBdMKJzcwVHS5vgttWMjIp/Q8ULm67iGDOPFSjT7D5pUkEXch88tOCL5Tdn8YTO7PGrtdszDQLCcuN8FZAajdVnTcRP4PURuPie5V3IlewmSDplKaoFwt/f4jdfP1+sTCp0KuTF5zfiM1E
88IuI/SP5tZth7SODDH0NyETwoIWW6YXTefjwfwZSTJtoMHYka5HIkxMQ3Ak+bkrJa6la6KKcUaWprPwXcpR/OvXleJDJCKoyKuoQEQy8rdKz5Y4z+7N9IalVZbv7Eag/vycCVYLets8O1sYRvMr8l4JoKZp8HID
2bLxObC7YmH1ZnrSL6qJ7FfiUX7cGMxr434wR7aj2a1jB+GiQtfdUcPZfhM1Sa8CF8JRrcJgOil1/LOpB8XVsHve1XhU/kNHIyGumbHwJXLUefIIg+Wbw+De2gN0FRw1WFzNRpWEgTrbkqIorewXoFEGE3tvOumW
Q1jIrz1S1CJqlBodttEiKOaDOIMSKCNuFxuIMih6a4zNnG10qhs2PGyaV7KYnMM+XbuS6MBipthYZTISEPmtBuBBrR/ZVW4hP7ZXEmjcGI5aLssYzy+ku/FweI/WwxQfoiWcfaWDpSeYTsq4IBIDGxdixQdpJJIA
0rfi01FjxFOfwmpFEpzIxdV8qc4pwlhU+YouDGF16bM5vogT/h6aW2rb72yKKKgq9SsdMwOkHTpu7bsBBmZ7pHal8CLVSblO663KOtaiQ/RuucRK88jp3i/eSdp9lZih4CV7q7fDJq9UZPwCVHEsHMOxfJy19s8b
E08xbzjHvBm3wSx/bVxte3LxSfYlc5cdzYy6M4SvaGoR6x2FujEclog9McB4hBG+LyjWmrE2KZKBbhXcOgnJixemErOZNXR4bAeCXFHn9+8JUBnIwCrs1Fs6GCU9FEw4s52ee2ht7ylGNQb5nMga0MMXWmtGkGm+
CLXhv02tEtBFGDCEA2GARKxgB4NEPsQzw0MjKSqAZ8mkWXG7urUIw1eu1yU80j7nHAR9ZSNDeIbPYSvXIMJQF8osbnCcZl/TIug7OVmRvw1pB6xcFqdIFIx3f9K4k8sq4TZ5I3R5pvtknhGSbYjo4XLIyXXYSQhc
DYeRrUznPL/1SkIU6a9dXdAcLtK30GGMyFVMSROMLv3YKl5FPIZix+JXjuMNv+Dr6lZ0s1qZ57671RAXzJQ/kOQq07SoyNcsKpSTgcZW8Yw/Y8zAae+95+/LuSLrG6hQ5g2mUt5MI/YpWaX22EUzLbmV5M7HrYnI
oxV+bm8yz6CBYsrcNtIAlq9gE3MAJi+WxygK2MCDJo5E9ftJWk6yuLSvfJ2toqabq8u78zDrG5/0hV7sP2kN/DnxXdvsVl1a5EP0D+7E/mrVezJ9aF5xTHaH9pJ/9cvwTAQLPABotUqS8q7N35ACiKqveDUkXGeY
S/gvmjIh4Q15hXvJ/s/Yv1wx6IVOqkp+Z7X8AAl73o/bcHeUX4spySP2cxKT/DQPOm0SL+mNticmG8d41BeX256U6iHf24C9xDLFaH5wShJhm35K2FeB2e0/cpcUITpyvBomkvfptIsOxk6S8sZhoVZ1DYKJb8kz
9RStg2RcqikJoMWwEE3qpx3aoA6888CtNrWWyR7RX1aLKHKwQH4hdncqDXLnY9bkm5hHpqw11ZhgbN1xkcCzohlFyyOseZYPNZL9HWW8j7yBxoFQL0MkBaxuq2I71maPAWKLoJyF0xKCQco5ADXfXaL0j5Gw6Sf2
PeI3jfKWhG6YLRsKztd/MbhdPYuT0kRLSI11hZ7mr9fw9OUIsRRNnJbCdr8+iMM6SN6LYXB9AlwSR3icA2dNmmOSb1xDVwUfVIpc6CvVjopt+eu9151fY6rGr6ljIpCJa6afeHUZ5yg0t4Y59JQIRskxihc1Tq+6
tMPn1QXrRzavXqhqTZNMHHMXw4bMkIFik3ln292ekyDGzXfXZi4w90Qblq2tZmNIYRCxZzvbgkaEkIRyJbIxWSLzI9vkXeYN0k6PjqiroOZStGdmfyI8iaa5qxJC6GlOebMZcZxe1IZxIOVuLFKief54cElWdsL6
II4+BGrzeanzh5D5oREJo2biiAMWXMQNrGwMjQMhR/EEkpFAVTslyEzCZCK1SXCmPANiKyEsCbpQMQzLELqUuQhWvpqFYHwjDUUiP1k17KOb0XI+6nhwSXqzF+QdZTlMSv/d9iERMuQK4WOXWFvGMK8vofkm/bRr
sLLrqpi7JSCItRbbyJ0Sfw7TPAbRGfD0X1CFNqIUhCf/Q5+y8fkISKvLHXkgwiaY/0DnhJBnnniFD1l7KMOu4Zmzgbvyak3ggT0b0v7cXvUFlOhompcLSjcjb0oNr2ZffTNrOmx8BAit8ZIQaeMC95Hy6eiJtmHt
hZroaTTKHFVKXsc/jSU70Q3fdPapIGgRn8E+gJ/5TvEuPPBIVQjxJe4LlVWDKt3o18mTktQCPi/J54V8XsznMbTGLshVwrhQTkRM2SplNmGnlGWj2MQjaE1fMP8YWo10zEIG43vaarJnz2p2Tn+TnyzYpCsq1T96
9Psjk8rzfWPmGUMZtU7Kt73pjIhOhVqIRKdAZvSCRZESsFvMguLijzQ7dVe7ZAphIBQ8CnZ08xjd0bCAZeg8XfN/WbANdfS0F8CwHgSvF5jDIjJEpjChcRTLD5RsJhwPvbNz9Uumw1xcdjnjypxcQviTqh5ejMKe
B9R8kWbGx7ArD3okOz/MzECVgNtIFR0TqQiUVYr+nuJauS9xUROgCkRzWMZLS1RM2KHCZ5G6FJ6KzRioLuiSZE/+MVxSzlKFk5eRngEzLCl1BjL2sToyC7fKUMBpUnbwB2aVy1/hS8FHWsiq3lvCUtekFa6opj9Z
8WvbhPJaxG6M3dlcarg6Jgbi1GVWRTQiKsJWhS2sPGq7nuX5fAayZimHYME17ke0Il0hDSyBtg390Efe0moQcZ8rgmbC6zBRuJbNyDCb8KsAKBBzyeUGpiGh1c8kle1hFBbNreBEUdCch+kwvoCJVDIPrDCrEN90
Jzgo72FWQYRLwbBU/TXlAGeLc3CV0EQn+6G3BfZiCcAk5EGjL/4MppWXmHGWNOlbO7VWm1mSLIP088dAOpmOqKbe9wUqCFYCoyfqs7iFHAFlBL81neyHSNDVgHvuLvdqEqwAIv1jH8rxKuN24uX/TbtWz5UHRkpm
jj3MQ+7Fh1zc3Q95NiqgYEUH5lffKg6creG1hCF+1vAQfbdrzthAGO2jnfSb3E3E/g4o6y+1O6GyyR145HVnHXZZ+4ilL44pca25+HvfU4wnVv64UXO9VONSbuI5T0r+dzUEVCkfe5Y98qVJyRjWiG8OoOrTjlBI
iKcPiMrvNet6IduGu8o2SSb98ST5iybR70J16ofJhFuG98vR5M4XTP1dCeV8KkQ6OXsuZBSMVg5YDAa0/ZQgiOywCBO7TvkRM6FzEBju87QTwgMFZFXCzA/kDq0JyyMPvLPYojx7q+hyHAZx+wPsW6lERxb6waH/
U0LwSlOsEjRGr0gI5tsUvgcF6rMci+lEDTUhIJe90+lKCJk789Q8IXAPwlNsnjaZ7PMNY1+2MJ+CEVJV5c8mnJE1wzcbyrlIjQ9r79OcmqPRJ/7teKMQoaxGkeTg0aQV5g6iJDA/Nk19cQhU01zoydNiTwNGkIFg
+D0ObjIfMdeQxhL1dawruzJuOSDwEzMds3AAUiCT+cOJkRy7SyZZ+lxSoBOgLN4DEA6t5nP3tFXC5R7hqqSLKFeJZeDD0igzq+zyEpt92fgeHqRo7FsSCUcY+ReWNHOwPzOvE6IKMUTp8ivZnzBHFcSoK2UkXOIL
cjyT2MFC8jDBp8hW1tfSGZF8PEx0r4Ey0fFvMn7yBhHMSCPASpqxHXa69K7z2zZe3BRLT+uulxxjehJNLtj2YuS7LTC8a6wr1NFAJ8NNdwcTW3zzLrUXWLkLqFF9OpDrgqBEogUkG4jvKP0niXlNpSggh6mGfFvt
ROo98tq0VrEu12UjGTdLyj4yzIq8/TF/MDMfjfDvdgZGknJFOVOKYiFdxASApXOOS1qqjLP2261JXI2xsb71Uydb47LN3UL1eM/JSS5rKfum2aOx3obg0L72aUvM/I6fBVt3vHs14DNRK/heCtszyxObW4QraFO/
zsKEcxFVHkEfgoJ0CXtj6XksxQ5DoHV16J3oij/fu4Ns5v1qH4NdI9NC3w28cQA6nA2aBTbhMt4N9ss02OPjvukdNXgF+8ReZNhpvmc1NXke5rf0RhSzG6R2XzWZzDe2kqRc/27kcnNrBiNbRp/21DB6Ktqjsi+N
SigEcmNbsKYa/n8JiwjiQlYQwf8b/5pmPvCEORnDUJg9PmEFGu34gb6+zbfkaVSkzpeXwmmOq9hlKTHhY63cyPA+ttw/Qg3TwYZiKj+N04Z0ehk5e+oZeFRGqbxHEVEt9xm7bYtw0G6K+0JhqGH0VxFCgZDjkhkE
6Bc5+Llqm/4944f8RuyiDwmg5r7LhT7SwJAOxG+P81EtM0WVr+RU1dMcT84pH1PwcB8BRBQ4utCP4A+rQtrMbFgPFUHYE1UjRSTSvZb00e/48mbEQhngePn38HIehO9xRXjAlsLuHeFt7n0YzSa98HJeZS6oT4pu
ASXdrUm+e+PwOWUiv/hpCS0eUGHf902EkVLGgLeEYiW8wBbjEqWvDXoXoyvJ1vM+IXP9LrdslSHkk52pmtju0Bkl55MoVMyjBCVwDDYPaxdbSc6YpcrmnNs/w6/S8o5iJqA3DDlLhLiZwP8voYFIQEYzwCTfyn/8
2mM1oMUfSILQWSCVf3kip5pTGZlOnE7YG6CVSPuyzbspofj/D4RD/vu58yxqxhvSplenTc7x9yxnXCShNt/+uzQkbuGZAw119ArUvWxOmadLn6M0rGfQKx2JVFbUY3JnyCCLQsWohIQ6+0TtvWCWDCpxtTs2MAMU
iYhVBFF5KgJpq7Cj1Ct1rgXeQWzmF3VP6Ow5RRTdGNrRtUO2wPmKoBHxnXKhVhX+8k5/osLjbuIYsAeiaohY3uNKYkm8VBr8VUasCt0rNFfBhBPrvOU+NOwIjQZunn1v17LkHLIscHBtr/TTZO/oe/2Pe0GGnPMl
RSzdISt8JAdsobe3eM61BYrHYch+CHg6qQbSHLuBnJ3n3IPxfJfIXX1an5Oy23gHlnX3pwABpxulDhw5Lgv0rn1FjJYPO0dz8y6eiE66Rm+/C1RbVMx+fofkzX2MWliLwSnMbmMHbVSlilELASxLDXxqU/6ihL4o
RW+xk1E3TS2fjVa+yJOZwHyl7zDb2O9+uMBcZu7WgpfKPWq8f33Eqnkf3wMHxNFeZI1XSwalEPRhYtAj1nIUz9Me8wTqlDPvg0B3sU2pgVh++7EOxhY9JdFBmuGA621h3J2J2PZsIkb3RBuUdjS16FYkExXLgtGj
DKyuFoG8nlDsnjlkIgw5ptEX3tavt3YTxi9bE+ggDP7RoMRdTF2c6HAv4j7PXaKLwY93frGjhHbtj7y949jvpHF7u+vw60iHpYs6G8a6Ug1nz/o1B0TeWQ5Q9H20hS3vQYh/uxcoNp4+Kj8m0jrZ4ut2TKvjmg8R
yAk6RL1Eo8+VNDaeduDrsFV/WYnOShwx5p5daAujVSP/jCMHUpgkr8RSSP2f0lOlQ9HX5BvZom2ieeJ9+hcSGPKNQHxJTjhBILgZaCJeKwKsz3moqJMtrNGPsHZAJufI8yucJ/Ge2+jFH9kW+cVXz/r6iaQxfkcs
RFyaeBny/qNUqFnOS2skl3xdDhwsbDWHgOsrEbLrpT1bhXo/WKoGz+Vs8FB1lm1Iim8Cec6dQRRxwU+yfMS3EvGCLosVPQDnMoFiQSQtnTlPWuzs389NunNsWRUl6E4PXcJum2LFiAGluAjtUAUsVMlmTgOfogRZ
QgoMHIY2AyhFelCFksRRzeyDlejIKSd7x8oiPkSdgrXXMUNGJTys0f51AxfiV4mWL4Qe849XlPVYh6/D+zLWGNI1BimKfS9LDjD/5VbWC50IeFss++HQNq/OY6/hmHI+o+bsx9r5nXZ2E7aSJVsp7PlbLG+heVp5
H0xV0eGfwGY8L3HpVzdwS5ev2OcihH5zWFofSdzMBlsI3i1i+4vPXoCdCJiDFtwCj9gmEo7LOh1xx9e4yhTBBSzvv7zwafVKGoWHN7D/JMTS7RO2aXj+gbHdF3IOEFkm0rofKhmgKUibocOdW7+Fflfs+BnjsDrr
ovTTs4MFbhPXPeVh9txu4bCQme9LUYMxdEQ2k9j5NRovxEKQHZsgSDCY4Ll0dDn3uB6FHOKKxISoBlpPBBZEPJSMA79hZhdVvtaJBnkAS0uAdPTqAcRX9Bq/0NQjFKcPZboVCfdH9VBI3uWbZW+LkwklyPzg9WVH
aW34uY4BQufsEtaqNNNF/54usYm5mOrtqfPodeO89KyycpyeJPDd9fI8MhEOtezQI8SmbP1G7a+YL03tnWhnd/sA+yGKnRdp5/FPB6IX3skt886YFttT1SI+SuN3PA1MQwPGXoBmUvLJDSylB7Whlsx2PSNJIvqs
sq7r5hEgAUDQ+AEPlcuGfKJzIRDAoehcx5GX+UYBGI6vtxzTxlgNk+2NfPtAtzxkgrwPwsj6nKL344KJpVBhaVXgyFa6TCYTLW+Jbq1UC8vkpOJQ+rwdaEoBeMcHJsX6VjmZY/JQpC1UJem5uTm5WCxYGQ8+7aZN
40z2oHRGInXS5jSuUp9lF+LUly3T/R9qlqiITYIihAd4/P5LPu6+S4e8NGCvy/J5ZpFkhvgq/Han8/FAfDLsXoZMFu0jiGHKW0iuN+KJCQIB2C2PxAm5GoI4xmoD1UkwRs5JJDBjR3ajZOpoepj1fdEaEtEQsQ44
Uynha1c5U+Fm/ALlc+ZbOAHKvYi7bhUzUm3kF4K9WwyVy3QTpaZI4RieQImWqbjK5wrYBi+5OGz0rvf4+enmzBzoFc4V+5laU16uDL5lQdqiKcYnbq1N/DwASqaRFVwDRlc+mtdrtNLA2COuKM6F28qkpvgs/rOn
9U4Os88w4AoXq8Q+mJ344aPZD/+O733UOhGyovNA4PRA7UR/z2PwKxR8tuuf8KciBFex/x27IxhcFrrz9Och2FF+pylhVowR6hA6DK+yqp4adAKpfkbWle9rfqqlz3peuRS3+SuYSU6LSSmRx7y6urh8nROWT9Zh
4WuPXtH4Yw2oAWznP6SAiUtaIgeQEB7TQENQYI3YlnXcP2aeEmpCcGiu7CP8sWLYy/0hmuFfr2Qm/ZGvFKKJ0Ugig/sxPM2F0tKT4rpOXClyg03az6OavjixN8s385qQ3/aLkDUq+dCbu7pbUqrwcewFRJ+QUkuQ
EI4YRyaczf/FxtvoFKnK5RwbpAAqLkLYpolf/cHj7HkFGrwYGF6xtKn697CjmN7IbnYgVM4js3SSVdLKLAUk47wcoVZTEqlJdPJS58+L8tXgEKmm33Jr0q9QNNAgFFzGBie5fK+wKhxTcP//e13XBmYQbQjVl0Db
CtmVB41y22hSj1BkFGwmddKk3H++UIVxgnGa3DKbeEY9NJxGCJTBlX+vmqvaDYtj6ZKiBHhVJBcfiJrFxiW8ZFwnBCj7dgNvT5CdfM/AxaVnTB9G1uiv01YIzYiqx8zTqOaSHK07VDNTbIH5B/zK1tfsBwsI3mt+
H1CyM9TVZ/PIj1adSiBpKCQSADb9O3XWZ5NxtHs56wlD6H9aVUJKYa24nr2XuBJdasAuNDQHq5/MTdb7QsPNPkAyfb3VjrXaAKPXVsVyXLJaslqqOqlK+F2clO6bSKpPA0dOhjVTpps1SxQnm0l6NflMHKK3lEf+
9etepRPMaWBVEgVd2hp4jTKeoFF2JAx5nXmcIbhNWACT3LttESNuNGKG+7jXkMjybaqKDpJ2ufYAu/MhIEPtlQJZE7/682WTGIEwUkoZKi2l3xO3L0Go+A6BI84C3WW7hfLEnswZmmV7ykE+Jx5sUiUw0Ylkp73q
76Bn6+Ra3AZHBHD6JS/2b3eBAVFvKLXKF/rve6V6lCZVgOXpz8mrjXOIazhYQpU56R8zU0wvhdxbBuQXAmtGn2STQacqQsdE1dYkrZ6Y9Z5+qKE7tHvp17e3jDi5+OL7nvgQVkaxJ9Dg3yaXOM9KXUTZKAJ7mdlt
nVpQh2RUGOYitq087GA92ez47m0GzGa0AH49KuwYhvxcQLeiw/KzA4URy8DPPOMwFVGD12nDsBgp6YVl59RavJaSio+az1D0bAcoM+Np1Q4CfP74+IwUmW33NMQ9G+RWsi/6AsZrc2mtYG/D0bN8hbQKgEIF5zsh
QKkwxAnGGtLqS80yuZaQIlI8quMnM5CpiEOZC5VkqxelwH+CTIzttNmlSLpLV825iulXplmqnb4L2h59BL3XmOGVjkpT6r693o9FntAF9ktu5woE+66vSDRD2Kn2hd71m/9pK6aPGjAc3Pa2cF61Bs7T3WW5OsQ9
tjBIPWYIfU1LzPf0VpIqmWzzWf+FNBukHotvV5CNa54MCpYY1ExflKZYazGqQ3ZHCDRNQFqqXoNazz21ne6GsfZFBRJ/ukqvTfBad9Jqiaxkarc61Yd/xUyMMfWA1bg1+ZHiXQNyF01vFEKLBGkZ79+89Ekhbp3u
aCPfkbBcfUSbJhCQSkJvKNKf4TPBsNU2F53aEHUOCfPHvcdooOuBVgqCVL/+/3OKykp0lYCvAIM3MgHq9UMJDOF1gKlQGaQ/vMdEWn6nSPuZCg11lN6DN6Oec9F7GNyH0gwDkKqNBtp7AXlAq5HCXCwROo1igxzA
HATNmmto+QYWEXb7jarj8qkhrKu67sJqkRm3YJ3h/zv46T2VGM/oO3p75xOLr3f+QT3G5Z0/W7ynHOM5vb6zxriKcVzEIsYDi+93/nPnGOMF3ae7dIwxx3hu8cLiDT3gwhZpcfhvodHrShXMHDJE9QrbNaOgS8zZ
8xLyoTvHJC7NrJo4LhjV2v2wt6gqkHO3eOX3u4P3zqadI0WhurUJBPbM/m+6q/2O3VGLwYwAeepQ52ZIhTeQ+BY5VhvX96lE7tn74om53D2/lqgKN0fFJjeqLv1+AhGaobCtasGXkbHcnvJApe6FKTXLq3evTHg2
gVqw/icK1W19C+UDLKpvb4gaaJLAc3fDkPR0s5WZGz2u1dpVkUSsyWPvKsbFuwmg1JKuKgssvuu1zyeRGJ+twz6WbMHjT4jA13EsHHEXAK/kwF0E9ikWvBjO/3WiCQLAECl+vc+NLJA+mync9OCim/vxV17ujpJ5
qts421y4jjRMhaqhdXx4xRarKWuWDKekg/dpRXsw2ZshSnUwg6u3Kn8ckc9pDCKLCpycA29YWf06k2so5AnAkKQcGQtQA1D47TaEtELPXAYYUfaVPehE8usTQem/iugBtIH50faqTfky/mwjythMr3Woe1Z7cXB6
vL9/Dx9PqBhTYT1GcP2Szf9MqU39mOXv0t7vOhF6sAlYeSzRDFnjGJzPcyKMzHNnYInzAWWH6Dn87CVfksEFLHhHKHYO/+Eb0SQ1hB1CAfywqb5t0LgfDA9pDmPgPE7rw4ZMASuSdId/MSGej8Bau02ITqXLHvh6
WvmMJ9Ed68f+uOCw4hpysjCiwWTyPaRMRW5YjOlu+dsFnySPvB445AFSfaHwGacGiIjQIkFmR44fAuUNAuNNmMPogoqb6Uswo1+erjavphRxNae/n57vkJV7IGQgM3Nk/WikNVBnkqOzdMAXU1es05NkthMMriaa
/ERoMc4ydFaSr2qnONELF/mcfwu4qij5Uox8gfwmDExVtu/DWG4A/1v5OrB3jnavGcS3J/1jkbKJ8NxqpJefoFJFKuejyjhC0IbWzPDCdQwlwqdDmQuDOBipb/MlQ11Zlp0q36diDWAzdIv1OXPwa2/c4/5cginE
aHh3rx2msbHRvywVUON0YvaUhGNRjMRSUXsImcEQjkdecRhZpHafcDsGqDvb0hz/fJQFVfrmVMSj9aN1Ii601T/4KXcDrsyf2Bc7A3qALsjaLcwP+WKHr0cXRVTOMfVMBv/7w5qzhFfG5A4ZhtXhZofxMP99eIlJ
b1pY7MV6utY+xvtb1A56EFW3NT549EDx+uURxuOItcMvk52fY1y0U7f9uRnpVV5sm189La1/DqYdRQquefhXMYv2KV3GldFMopV5ze91wVBqRNk7GRvfg8zydvRjbw7olutWup6Z7inkBVC8foj7FCyhrxkT7LyM
3PFMT6G+DD+UV8PL8IOROdNR5mlc5s54w6VNhT/i+NBXT2QtLHvxKS0xfFD/7Msv+Kfr+xu3/zBgaetm9wyL/imcf7ZcmeuDRJoz8+d7mf/mbPIne5l//k3Od5y/yT/mb/KP5saO5E98mT/pJhd3KxundrzJxyGH
ezapGG3+TpbH0pVW/czv9FY1xcMpDgOlJIPLU53Mf0U/XY/B6RNIyFxYs3jOI7h8sjtsWbnFyjLKvs2S8/NIKDqvE8o7Xpkrh3dgVc7a9/+YqMeJ9/gzTAhvPcOi0jCFW5gfS5IoGeOSx8iiKeeTlvbRzfeCRwKy
S/QxoCepHvT/RVIrHwic1jkXLMPJBTp/e8R1BhRWmjXrcA22PAjutXsX9mbb6A8Py3sos4B/+GoYgOmB1t+r2nugtmuWcSkWIVVeboEJFGkz1OLhpVmWF0vm4+We66grF9xJt0KY0tL5FQ0maODqq5b0H4gBGgJX
ImJjcw/lUZIMmksvsFG/v+JZ73oTNK5R3QanhzHqNtdGlXF4dYR/u/sxm24Gdt/AGkQewmIR7Gse8CJgekFI8q9q9w6c0nLAKjtjCtmEKfS/nyxXu+v9T5UuEdpdDq8RQejhq4o56PQWlw+X+3mepycLvSidOEFr
8Fmpzg68AsOv7hogzVUGbmjrBNxAOJNKrXVMsAy6cP/lsBwmuWsaGNlvVYrJplM0BFY92kicu0Rp39HAXrhfeM8gQHn6oF6ELHHlrJlsrCnrwmPR0YeBHP/aa+uT/EN2MZmapcOEkh/ghjJGGOGgFXqCg9S1tinS
bWd4bvo2ctYJZHRZL3I3FfCT/8lFQPjafVMIFMq1JxgjjqUOtV81Mco+HHecmWkbsz2A3EiFg9Pw/ceDI/smlXcjIit68ZdfYDquvUjaW/WCrYE7klhVRgp9uoQ0yRlC1GB4YAzIuVad1JZIj+C/oPgVtIlkMu6w
cqNkWLRVy1xktSZlHQfAGCGW4Zg8NghxGjFEd4cH6AebwC8txW4Njm5oCNBeo6YE2+uhBPe5FW3GRmCE1OZgGlyMFSeyvcwxTofAeW58IxayDbm7FRZlN8cgIZK2QxtqPOlgGWCdDPocHrIZOvmkrbEA6XVys+R1
BlZqm4xQ3HZU1c3DNO14Jr6Q89FxMj+LHnEcrr+686YsDvPXMoyC++tbmUmM2m5GBbHrEzkf/34rvB+has+bBRK1Q1bNNUFozykN6HdEPEE9Jnn/upEi4NFaqN6RentjYHeMTi0bOR44MiAyZRF0ymPmqCOOTzd/
xKw75Gb5yFZ4Gt7FzoGBSd2JJizeSHlqOP1s+SM2ZpAFZFJJPojyW9pp4E2ludvVkanLZAUjQg+GtpZBRtxljFB3wuTVbixu8HtOgTdq4YWPxmDyZTwRVER/Rdh0jEQZWtsz1SE+OGKQ/3YYCqzz8gpBh2/aOcUJ
AOQZBAguETQr9jkTDs6mC5h3uSV6qGkcXmL4T4HmdLddPsoG980WBLgW7B2Vo8+kZ+DMFUJnQIUmJFuLCnCCva99llT/wJFnPhZWVQjO8io9C+pf9KkCw6xcL8n41wvbEsiGfcWUcWvi9/jiV+bgCYzjscPoC0AO
72g2/qFMnrMk5tERNpN+qisgB1FAFdR6wB/LoyK9Zf71SkCgrmkLFi0K84efxXMmsMXjYEucGyBeBbrmx3avzzpz+193V+dG9VFjE6eHf0YHNS/Y4yeJwOvL53vgUEKnRdltYj08lNECWp+kNuNdXl8CfKtoUvzy
m4UcHmsK57DBSBKhNh8MxaDoJ4eCuARvyIfDse0JIq0/t+8jQX+LCIY3Vo5uTzdmWuHFVW/fscNUeJ4USzDSH/woDD1ggwe++mdiG7NWj8cEIoJ4Snq2mqlCbWfqHCYW7w/9Jne0pIqfZhK8YLsF+mH6D44znRN3
R56b+eR05g0EU9oN513JZUj9sLoCxrQADuTkp7ds0EkdJZLITMJ8QjVwt/bEyVa/2Lu5VpHSXSzVZ7Y6TosTFIvvzIfUJErf3rJySGpMEzIZhaYGl5SENQpg5+wfLp301Zpvzf85lFmTSfQmhh5VH0PwbQy2CpVq
rsMcynzkzcXU7tE1zlzwCiL9DyL4xkrIdf4yXukoxSR6CIOCyKG4IlMOIt54Et1d0KVICQ/ZECbD4KKzGskYeb0dg173hvkfSH4n+yVAH3dAWHdTlzzs8WwDnHz4qLSCyfZ4JEgw2HlmRH44DnkxwwQ/qcjYOepm
/GCWInXPYmH7F/ljxJ8DDqKAS04GJQIypZncDgPa/G86NuhIGO4R5R6jDuXnZhhzgFOBPwrxWQKaRntTWmgSIJ9KOA+wb0Pa71eIPq2VfMR4nnxZpROaIcdqFYvLryGFbuMcXwzwLHHZkwJtatpkU/BAZcaDa6Iz
+NkWfYiMMiTai9lDlPNNfP/9h1ZGyz9wnaBX7k5l+QSZSs5NSnnPQlzlzcr0u0CoYZhVd81bVZlr15i73JGUJ34YeWZn9X29DWfbXC+jeRwAUyu4q16kUSm8qFk4U5UJay0iTTsCV/IPm30Edwkp98kGKrNHnoc5
ItYTSQ18llFsV34lXzv6KmnkIlJuw5zz03yrMzfVz6N3g8xTUMTL7GPpI4zeewEhD8LK5Fo+pRst+RmyZlx6fM71MpaTpjfsuXUNaVTIvmLEN4XuC2ezFPN1P0A+aSVbdZQTKSvFfjqocFBbIC6/Du5vKpUzpoFx
UCnBssqu1F5L3ZlePLLE/Fo8GsSb19CeVcbT1hi8XhPRUyfsByFxvAhdaRgFzsgwKXYldMxujCNnpQwCXdRyqS7VFIbY46YO5odKjf+7IdiIEw28aicWIPMlggr/OwNSrgF41S7jan4aQQwLfvQB16xcp2YiekLz
98jAmtKS29xUVW6Kr+PRU7XMaNQBCyVj6+p+SwOiqRST7Do3VfKQepTizlTUEEkrKwr7r/IV/2NqcCyrqW9STSHAU7rW2Nfb9sU5zcazgQnCpvL8VZ1+0oaMLehDPF9SZucBnfJWpDVQyy9T4xEKU3AV5WY/inv/
xEIzx2vz53vSzSfARl08Fg1/ZsgybbOkWZGv9c227MmgNLKUNoSyXeDLlAD+ZVCx6Hki9Ot4rVjSj8fXXP8VcHJUmn39SwTGfypZc/+UrDsfxbkgkxS/pDT9U+R1An60+snjmx/Bxe8EysV+fk3obM6z60MOZrtV
lh1S58QU1JmlgHU2w4f7+vQh7UZj+kc0of+qAiSXyskX7lABKctX0KYu+lkt041CmGyrJ9QqTPmcvZBwKnEhggOacRSmYz2OjGVdZTPbu8Zf9uyqeoIWnYXnRKQi5/H2nSZF8J4xY+5ER+lI3vWug8uOMyF6Ez5Q
Iu/7dbYm0woxhJalrfmsFrTMR1g7sD05AFIvL4x0c+LzrZjKS3/Yg2YLdzAML/Mh04Ib/exDBpv+qVhdbSAaI0jtdDaHkuxQ345TCuez/Xq3QaS5VNiZm3Wfcbo/2ZfEHulWccymIiu2PbJPtZ958xWRCfY0jG0p
goPFi4LmuAeqd4Jg077ZWSGuzLGEAUEMwzkE9cRmJ8usdwjArgZ2koEuHtbm0iWfIjifybcEq/YD43EYgVl9ELZrfDwnwMrhTms56P5IBJrab1D5FSfSTwrjivfrssGoROXgz/mYeRWRy0RM/C16yFebKDAuD/tH
Kh3oC7f3nhK5tLzMeHHASn3ukAVKgAuwXbsTRGNSzBnfrU0Y88AYrmHIpippg6OX8GCCzRQRzyqTQZJnwsB5fg6pwGvZplbQaNMU7b4X7oyhyW12oUMXxRwtXXNmOL0MsaB7uz/rUWIb5uLw2qB2kBI4o4tMLrRS
sGNzbShqDCIkOTfWh20Y9UhE67qvYuF77XeaFpZrfalQxWvH2br73/flAefInm1fZ2YPBGvpGg3MkRriJvNRBdqwwsWDlCQS+860XF2M4xr1ucxBx3sxn8Ux8ZQEOfoG1PKawAnDtt0G6fgqf5OQwhpTqwQEiJOs
1EWQAkkyLoXbtO1xJj+yYc/HY/91B/wrjNtb/WT/MY8g2ubw/XrLTI+NvyZgxIEP4otsAVb4BYOdasUszHKEVUw+fkA5/evgVanoxt7AHATZXPpM/lmc6lwDOs+OlVlVt1lW3UnvofIVkznBfTtb626bSElmbfD0
JgOnUJLQM188XCMWiaKCG0tDdAWlZvPkrFYwTNSBBoGCnaXpriN9JAmKWkyGLK2SLY+8bd1skg69MKmwgz/6sMo7uOcjmEw8I8g/ejX2YwRxbymryFsyKmhfufHFIzn09E/RNnCXp/unhbvVNigCAyDkDXBc7rY0
mqq7rGdJRRknaIVYYhJNUdZBcWnt2CF7u83+eCwDGMIlzsZ2vK7O3z9SDQWLa/QVvZBmRkDJ4X9g45NrSRcCkql1rr7ovAlqJTw3hl3iaewGfS4o8sKOWmjoXiFkFdoS3QrCsp8phuqmBqEN2zsHG6xaVGEPIy5r
4SzlsVI2kfs/4+NzXChR7LSlZ8Sv6hu5Xz7hxwtHB0ZVI8v4cNwoUWi7vemwp8cXXfvF1fdiBldXBj4zkxP5jdQ7X59WhI4yNETMvCuvvqfl6pMwJ8Vn2Qr9TMXMD4yCYNrpv5pIHTjuT/MqN2gEpnpoouB3O/lJ
Y1lZ43fZtm3Wqpo208jGlpOUaBXwqYrWlpKE2CRBicYZn7UckvVtTnvs40Zx8yj520XW3EOl8rT6rIVQXWbKCuIayrPqehuJHYpNEbEM9TzXns2BMxxlJMfMHjhtwhANG8Qy5VkwH4hnZvcjxSFtjjsJmaPd2uVo
KPpi5zDa7EicvsvhaZG0ygAMD8wCp+KiK+09WBybB3MiG7mwwWzFkNo59FdEHnzTTj5KBfxxW9L5a5cXROXJh5TsAQvcA96NGTRLUgvgfXo8XckYz0XuHtO9TqXpsFAocV+ysJU1idUsTVM9dtDWoF20/u/B6ak1
8hATZ3zNbM6sfClaEooH6Px9j17uzWC27JoqXJ2/l0+F3JsIdZlnh2oNw/Xu9W7EeAYRx1TB07kESEq06UMdvVWEEN521jXzKSli6os8ehY4Q5JL2mJc3VFd9eDrNhkGMkUxQdg3XHafm533c1vK8hmKp4ni9itu
X8EM30ZDjzpejfrsKafJLH/N377HTOZe7Mz6QfKfQSLbPfW8dJC8X2BU7pvLxWOvEXKVqiGlVIfZ+pgilrLYcJro8d9QLDg8tcjFV7Q4Gy/Y3eJv8tSMXsD1vmUdW8KJYdO9hkmq47P6SAnVaxv5zAcvowF3FdpU
pBSS/ZQLE7muopsRIcKHvdbTpmg7GaZUwkcvJ3AHPMvIqhHd7DpX+eMsjTkCM1aY2GGhlGQVnJZoJpxD+z0cLUe2ATK97XChYfdNb++8thUUTY7ZDPgsMaMeFP1QTfvcsMSstgjlaoGwCdKJIZaD7S/dvsJ5AItP
U2qb4mOOolQxDOVtzVTuyaRf4KjRc9ggL6He/jjssVPYF7GLQBZacnadLAG2sgOWTXfUkODPo9Fgv89D28/NIivoJweTt/FU7+4hRVV68qW1PiHu0A5CjgYfHkIxt7JcFTN1AWL+dHQ+pCHodnm0LST5K0TjNPd9
dMiYms0KmGyVdB6a8dGNbfLKr7Zm+5PdDZCVyVgGamJ2meX/ypmMnrXVMxcpmlDdpCZtlinhLZE3hsLifBT6MUFn07EeaHwp2bNVkPQ2zMqkeqOkQTJI9HGTj18vZetiaL241AIKCHDWJeT1fC6x3LQ0T2kw+OsJ
JnLArzuwyqXwFY0kn16kA/HrhIgNpW0cH5AL6IWFv26ZAJ+qcZMAPdTX9v3+hT5WW49/4Grb6BHRuKEICQ2aLTdly5IiuxkwkPHgbdFEkZxjUe94beHMTfDCAYWGHo81NUz/dL5tCpp8oS6ErNFxowjvbG0NNjRy
VE9DbYqK75K9SpY7Gq3bNis7qS4Yi6vgdcWgzncEmM+5jg42f9uXWwvhXT3FLuE4MwNsOqBlHqRjxV6Yg42xeuVuj9zeopIFNzHbRbruFdBBz7BDlYlGaAlel1b5bg9FOSzq4mZDijcFkd49qpsf+PpWywPOlORS
8aM5j4S7YX5i5vBlfHlDj7cqB1LVlU9/HgLM1ZxO2yI/NW5YEjt9+FdjEmfNVFXl+cfj+evZvQ2uls/vZubg8/h3smqiMCq3bCe7SjOwY1ZYR79ywFu47yvFdVknr8fmdGSYWe7cwxRE0z8ZvywUm/V5n01f0fQ5
z3SsJbfbhp0ZF6If+v3+r8aL6fL9ydX/uvWbvt9+gs410+vtdh+5emLNYbf3380czHxyrkvzObO9UQxyLRBi22IrrZ2e2u5kdGljpbu/b7lw0v1p+f7c9Af1LDWKsVDTGd88fr0ZnT8OEbCNd6u57OWYrqf95aYz
oM5lQJAM1BJUHf7z80fh17G/UjNplGPvLNa2Y3my4X0/ieCwFcR4CPHzc939nEJ8qE7qe0MRn0VKbokjBfJyf9lL2Eqd8aknxek5y5TzdzOvM2/+1jMNL0/Bm0Bzb037PXYk3YNHAiANE+W0X/e+iISMT/o6804Q
UfW6g4rt9JNbPyzAvARqVqMbMdxiZz4aJK5gJbDXGraVwBANrn3MHpoo3rKenEOpgv0dzrDC88ypQFMGf0ZH5Z0CrG1s1MqDl2svKI+YxV4/j/sZt1vj1MOcpqkYjp2TKZ5st3eLwo++J4Zq3lMIRA6FV0+x6POX
Y/BEuTmLV40C+Vkj4TPMuLqMtPnUrdUSkb+MyradLXPUNpV8ihnZfjXmXh1C4UUPBAhIQdvIProtnfxm0moszDfIbbuhvQZFW8EQa/+JMOQkAvuZyclUfb3Az8hQCDvh7Dn6F9TBS3M2U79JJngO+gLC8rP0RJrG
+A3qEmO6raiNhxg7Bzu+RnzK5SpTlmfxnHaYdoc5l1QEVbdq3bvISWTeIhy/eXNKX5yWyI1XNQGEO2v65U3uBGMYw6ylWNXJI58sMOrrj+dufNZbj93nAScpH7z+YPgLyQc5Ez0a4PAR6xZIPhFD8Eftd/+a+ntf
XJZ/H7Cs/hbPnWW5nGxq8QZl5QbSzXDd+ve+enHw1s4dVerBk9YTsrRZnW8tvYglgpEcRtlkLf93GFVreUBVrVM/d46swmm7zirHhg/DDnod3QvarU+sTX5s8ycWV6bXrUFYdNNBgFGOpCqOK+hFvGaI7sJEzFYh
WP/ERlT8+Yj8FOfFH/tGOaxf6+Xl4d5Gi3VX7T4WhmrLwuJZNq+eHhBX48VfZRZZwFSi4Ig09pIQug6Fab/BeFnROGmpevQ0O/rKmlNgRl0PQ6d9QAM2l4ejCEYIyiMK7uvzelzrpho0Eop2Ayvi6GL+CCrWo15m
ocqqfLRAjWEV54OCpwo/2OKlFdGuC+1pE89EF0Qs6E1k4v6dUGKhViBEUTG1cufBWcbCdgrLeaO00ANA08Y2v18L7mhGDfeU1I1LZAESVTKCiIDAC/uWGJZCdiG2RX7ECxPvZMJvhvqFxCuwd/HDXt7va7jD485t
Cx/08tri8ffq5i3Orer5XAE+QS5sa7D4deuc/TaZPICbT1jeR/yZ1KRxSxj7SfjG47fBQkaxLJz4sZMTcJEjPsS3qJedXK2BlGnkJ8SmPc1HZDDeo92MyAnyUPEq1mQINVqCm+Liag6NbwFaR1smqc0N9aLU0nh1
eMUSatnMD2H3LyHHecKkaWZu3AZL04SxLz6dZ/Pd1YHPXLLb40OwbcCPMLGEzB67CTwWIn6MymIiJqM8N/zKi+rz+A0YasRb5UDaeKv/Z1dCJsvKdxlD7qZVzxIAn4Yrg9gyYYCWFVaLnyB8LgwRgKDH3BltOKD2
1oy4vMDYodwX+tC0c2+VhAQg2OQJbMddUBKxv67Bcos0XbakRSCcve/darua4AxPfocIedt0d9sWwKS7DM6bSghymnGaa8jzEHxWSRvSm0zrk0l1F0NSO5nwFkQ8+PL5lsjtlCjsJ10ufyWytzucYJ6d2MCatbqD
ObneJBxUe3wVAJZqC7ttoydcIFIADkq3e3TI1jZIdE5omxPszexUQLH6vTttS5kZ9ixkMq+V2lTSgrKnnvbElJjF1yiLYDy/MSSW6F+dN4Psj3PQx3Ye0nmY3T5RH2wgtwveKSJNmIVtO9K/LGJH1ZfjL4hGC1Xj
a7yV1gIwHet9k8CPshdHCGD3xoA5PgMMATLqFh1aKhtoLDwqJjK0zmWuMzv3SpzcbkSY14cmVyS/s8Ozo5XTWA1lEYCzltBCcfyjhW0F68fOaefp2xZZD+ksjVLuGn+/hV6iT1ecd4urDr9wQaRAcPlROh2AICSm
rOQakY1/DltBidMqfSRAU/0v1sNG2c+mtkgFUzAgE+UFemeRIg7Fl9A+9H185+vl4JEkTVK3FMGbDjGI75G7N20/JP6GlyZwb4DifTw8Gum+wy7+KpcWxA85kL1+RtpNTGre04nGyrjcCv3+4j8yZdgpxZQMxlvp
gGFo3Uk+k366fzy+q7b2YfAR4x+xnx+Z1sEwIqiSHatrJShQ8Og9eo/eo/foPXqP3nMsoGTOS27PdP3+h50bzo7Zy6yGU5nL+yUPoi86v1xKYVKifzRTYGuLcyY9cqycE68My3tGPxvy8MIMZpelJTYbVoXrcFt3
AjvxJP1pGZ/VdmlZVtc0iBev2uVKZnCH+fJbmDS1oZ3ROixEg9xzAabI0cgfumNgh8b6mQPc586BjUF75WApHMrPSlRycuHd4Dt5HjvbFGHoN2XFMYHv+KB8vY5Y+p9JAXg6BccOpVTdGZlqQnV7b79HShCiaXZC
dhcW9vqNlwaCE0XM1XX5L5+C38nAEdZ0F9UUR2kpbH3udnYrHol5PtRVunWEsvxWpv0fzmGEaTPrNdssAlJQXfVp5grMkMefLHmI4HGyu5yzxAwRYw5CWlKzz0bbuokcqxFHXutjYW9lXZS8cBdx3362/zwQUDFW
+Zf704O8irnZuhMq3y8Uo9EvaBexNInH2GHcvJL9kZtpOYk7XjFjwWCDWP5O3CQ+fn9gaWp3ImJZeIV87foT/2MbIPnjKGFoeQImBXT2SGfRrvb+i7AprwLfoA3wGfEh6Srn38AtMsOlPhmLhEqt3/hNJYf04zdl
qMc6EafMxeRewahb7LDR3pcQsq2r0e+SapT5TutrGKioD9IGdChmzdMYBiMqvvabmxxuDHsy3Ii6f/doSV7iVvVWVvu98HNXPh3kmyqDB0Pencnj6Hx8mhp4nV8m3b2Pv520V0lHeoMSBKyWeO7CLmLENhDSSJ/g
6l5LgDVoCbdnOYZQaR7tisIejQ/ouMM9MCiAI8hXK/khNEMRoAXYcqNqpnaelNxZ0EyV1ntvZ2bOwwgObMDTAjlpKHNJz8qmqfiWTeLyu9CKPbeWluy5Drs3tIBhRDuDNadcL2xBQIR3XHJ/wxD0u8Xj2QF3UIMB
Suopd1ruDaN33pKHeQQWh7cWd9MzLW036i9UMCJmrmBBcho7Vw52rlbUlJrALjbc8DCGgBlSrcqq2E5tgcXohYTlthcXawEmArkmiWyrwXWdw7yfOpOb5JdUlGxOG2m5IC/N2RhpsyN7bQBVX1hgASxk5wl/lu1+
odyOtclm9HC/uCT8cGOiJ8oFyZ3MuYfffcKM4QYkFiuHTylXTywl5Pu3ygsJzuKMrYS4T3jFNH7U9n6lh7tcfCI2MF9UciYtdg3zV/o6S3ApT5Ffj4b/nZuK+XuPRiENwNFIhCoiuP3ngJIVZj+vWYSiIAMVAbl9
wwshOqbFAEgjX45I4SIkI5uq1Un9rw0FhrTMTGFG6JnCVAYMLUykwvWCA6BllnbGuol1U5n/W2HUsFfK01U4rEIJ7b1F4CN7G7dyvQCutwDk0K/QFzwD4PK1mnrrIg7PCIobfTMY57k1MtUgKUXlZvdQK5KRXGGj
ZvblfFi/2KDwndXf9wB4owKRxU040sC0rCk3oDRZY9mihYDHcvjpPOpJxrhuvcbFwAlhtfKEbCgRN3Mhw7d78OmcCElrggIJAG2xNgP2iUbGnP/p9vDxQrwHykgiCWy9qgBhe2HhC890MtSD8qsEFimUh1O7kz5b
g2x+t8rttaFrZA3KikyizfQWVlWTz/7KFpHsXQzRvRNLQ+gRgSzHb/H+Dcex1InLstjspKL4xJpss7HV+QNkJDDfFuuNC7DHMqphIfNkY1huPvA4omy7Fu2MxKxCdpl2JEUg/lrIC5YrcDnaO74mW0ogU8Xk1BTX
6YYAhi/DSutXGGIaa1rMW7sGgr1J8XB4EmDo3wDp/O1gzKfvFGJtEXAqdv09MXO50ls1rWZLTacaVrfGUgtQmqZfsdJG48s6ohTksmmmYmpZp7WJUltPCjF6XI6vKLArpKuDf4lDU07ZYURbU5whGDhtoSGkcPAS
vETPiVzx/8RSA2MkfCHTlnV/YA3f84cB73J3p/H2xhKCyv5BNbvwCXTYjDAieOTQpxL4+iZX0qAvjg2RacL0a8Q2Yy3agFAVe+2QgcULfuigLyS1nDa/oojqX9Xit+Os5xTp7NK5L9nByHCxzR0cFYKFbpzKuEpE
TeQlL2GYEcWXiPKXg7TlAMCJYmqhxwzE1PKcRwvbg0uN5tLh28YQdQqu66NpUYMWSHLn6VX6yq4Nl3WnB9abP8qM02MrQ/NsT9D+X5F7V+YKuImsafcVz7Jie3D2gK3D1rmdgVkSzoOVnTVDu3y8uslrb9o6J2Xk
0r+mdtzah491DW85/vRrZbqFtkUe3Y0ruNU0jPbS6TK+p00t/F+EEE5mi7qXUuNGlC+eybZHrd7WjsqOHiL06qIZskU+Qz7UCQIB8yi99DKeq8txTKtCokS+3TO5NZJJzRkhxNdnvhMwOBmR6Ap4RF511pEjh0G1
cL1X7dOXNEGTNqeAmEkOSBqLOA7usRIwEnR5jUxCw1+xKpEb7GaZiQcDpobx+E2HNdgSKzGh147RBkBZMZOs3zmNmWWkG7KSRjknEknjLyx+FOfdXdLG8j5rzJkwN2/6rCkVwi08NBD/2nh1WgbkBj+2z/Wl+y24
2cp+Wa5B3G0wMma6NfkuRx5WiUDog48yIPa5mwVDmRs8ggJuLb+ZCjv75TlV5ifxFb55DPpG5CRs8oAfOW5WvoU9LJvoPkZ+NoeNeq/HY9x9NnyZ+6kmfH+0jhGXvGl7EAOe5sXg3nC94wrzy9FoPMt7uK6dy0w7
wynRK4LT6r+bSeff9hJJZfqVazXLOG1SHSTMbKVUII/3irPkvQxXabS9W7hby0XdPQntvcun6sYtTlt2UIwfyCrJB6MGdnhqcN+/01huVdePdiACpu+B3Nv9NfK+c1HK6tbKXb42NXknjnt9mr+ftd0LQurCXWI1
CTl1GURpbQ05fR9MP94bokXA7a2xNx1b7Tp1aI2SmmCSZfk4j+KVK3dGjdKRRd2M9kfCDY0EX/zzfHLhu/WAn91yGKfk8Oa+e6aAQ2gzxrp4IIdBvLN1Q7P5zGk3MtMrxS2bH+erQ+AxNH14e+9ez9zHcX7wgirw
yme+yu1AFpS7Ie57l+O4CUErxEcCER/J/bvAZd+soKp7TaYaeLCr7/JbrCJ8C7sDY+YewyYzIVJ37JpbFttNOtP2e3hNz36ksJVKS65APwzV133WjG/IGp/wbu9cddEusB0Qt2SFpgKIQOHuLMtww0htO2KCVK0y
kBl3QnRhF8Rrph2OXOj0m4IOVRJbe1Tm90tjfw1l9SQ7s587Wv5UIzYUNSqjQGs+kCgqroLgQ/75K0f3ETCpuMm/DhpKEZ0AhdAOA211KbIystMOOCFW9wX+o+LoBCfKGMY1ouaREtBkf+oRtft7Y+j2OSLk40WY
XEeybCyuZLe9rCzMsVs2JZwGLgeM8UBOL+zcNRy64jPX1ZQ1deyUXFpj9DaANzYLm4XNqCmcHd7IpRydZIndQAylG/ooIbPy2RgQvtIbsrCsPpVbOW4kk+to4XPaH48Z6iwFfhjWwjEe2Yzi24kKu1R4bSKP3Dfm
GMVaeDePZk9Pav3OBGQJ/LrxU04sNUz5+5Cl/Gmu6/eW0AQ0Shq+upir/nr/LzrrQ6ifw6B7h+kwTKOiAEXO2WjYmi3/MEK0C+ep+nNfPFvJPAgXm2M8NlbyEXoMiQSiZ2S/6Ecrsyif90vgUjInDyLN3p6QvZ3c
eZ9VQiejJkbylpAUywH87WhXlTa7Yhei8yNcfF5ITHgFWOeo9K32nZ7ssz7LVwBSsoLabE7EHDXTpsy3wSWQ/ZpptODzUBD1MzJmLeBthzhXmpU7M9jqkBdeL3m7i45OS5gYFuR6uXB6NL1e1h4pIawVt4drzjAM
OohuEmcsSk44WZx3dSrJdPHEgpj3SoL1c+0vfi3s7y638fbuTwx5Iye7Ltn/Pc5pgJc4l2TeWdWrZ8Ybt7nU3OgD022TycL+4xfiwy+oDW+Md/MI4/0Dg2k+OpaPwYDmnpg8ovTsFI+7zZJ3ouDEhx7t+7GLI7RN
Sf9jiZXTvxPFqRDUHMRHRj5G5KHLdkyaZWfb20hffY3KvQSjQ/lGv78Cnjj0yhg8btFr07Ph9szYaiDGeWl/weXMzL6elxlMFNs+VfZd64ZjskEtCYkqBe4/y5zcshM96sD2NmLacxHQJv9lb0dhDAGlRTSXqaGb
g0V9CxI9AfDnmxz6NfrsLNT9JisZm4dwoypeCTsPJ7txIx6gcHvfpj2xoLQQesO/nlak9C4lC0ZEx1yiPFGA/i3UhjhmcD9vaTWYZC0TxQy+96NLb1mCdSCam4CG9RJvmGYcB2IXJE9knuyhjlZ1l92DdRDtJurH
Yfdz5/bvqZIiRh6lIhjeeg3CAa79/UdfVQWEFFYxQHV+N0gbs3Q/XK1eewx43CzB+hr2uPxMerxlMY+wE6axwcopD2bWqKT/NId6X+bkH2V/5Z61f+ImgCvT64fxZ8L+IupZOUH5Dzr+1+iIzP0FYQnC5wM+XE3/
IuHM0YdszRcl6raSIJtVndD7oTI5gVwpxCTFMmxPOVuZ2H7jZ9xAt1OCSu2OTRMeFAuME07XDiVoZtgujaYiclOtTupuj0yB3/brFqRYytefHbrnAkfiF7hbGSa2+OX5KvD4kiNNGNqKfczmKW6YanvUn4ym4+P0
iVZpXcnw8s7jy4mU5g6JQ+TSGo4CKggUpOnz+GhObqxVYzitrUgDSaF/uO5uebrzm1nE0hrhWnQG8NiEdgzbBSkp5OoX3V5HZOJ4zh/d11AS0F7l6yUqBRDRfOqhqHiogppQMw9EJXqmQWMaph+dI/BNvlOms+2G
ZM+xb3qNUFvt6ElgrfPV5VNv5tudVEMnNuBgZkkji4o93y2N2j1kAHUv7SkZTVGdNaBbs3pSmRGBLtI+td3bPOX6zzzhT1j5Y7RHkbb/cMfQ3ciEOP76hHUZR+KccL5U+XIjgophwrguewX1ATHveDYA1I0ILyvW
aCPq9VQYmx4yLzFZj5q/xwGM/dXSgilxCu74K+m/Gnxn8VVJtf+7FDlUOv0Z3TA7+uucCFoeREK0VLngzwaK5Doy8dQOaxLQpSBpxECcDUtb07/qndW83Jc1tp7yCd3dREOdNM012UKm16sYhRxr+Tq72H4m7Lg+
eXwSlJThuiFMYqYwZjTK7LBNxUqcO81hilDWp75lo9ltGz7S5RTxY9e81nW+nJ8TOgFl4bxhyGuKgX42HDxU0vEEJEsZzLR+On3sKCloiFVUEDy5Zee9VCZcERaO1aGYeD0htPGIoGKzwOnn7AVBbWaFPaVhIHje
ubowhjqPTy2R1xBMtgR5NBNLX9AQ0RFsZU1BlVw+IKURW30RISkEtjHjUPC881+MBr15LwZgmgJviXWEc6yHs6+E/4fREgfqNWENYBWIn3edFwQCZhV6teWv/ssOxVxfRCeYRJaHaStPoEcS0GD7OcFFUUKnoTyY
viTkPopDrReEI9XX+4GwW2hAgKAUbDU9TIQ0Qs3DW255VzRcX6QV1BqVzKJlEcuhRQwRVCuellKZtjNCzGNbnFfCTHZjdx6kV+t9lQ2L8FQ8PJfHHNPJsS0319GKHPx2Qbp8e9R/viZDjWGJYkECWLV5vakWjXP/
UmZCjU/iEHlYSzimQPT8FbqJUN3SPMtYcK0pbdfHHXOxJ0riddAvrQesrCzDTQA5Z25V00UJ2hJMp6C0D0ignYBgCJTxUyaKlaixXH7xffGvf6RMp9rRPMbFdhlb/I7gtPt+OWS8L7Vri3IMoV+k9hppFybxknip
Zh96q8ZQGztmCa82NDVy2J5MQF2tmXyz1ulbdvOy29AaNZbkTqiGY8k7mvVyj+gwRpWPuVc5k8hbqF+UqUnVVKOCUVuNW6DS77fJ9ybUYuHBgeCQaEdpvyjswyTYo8maDu8TqRC33icUq37lq+ig0qyuwzsrbHhN
E6VdSxPC+TbANkkbUT9FzqOrzUII6Li0T/1L/DKDMzYwrHEhP0ets2FkcGFDGydvbx+ywCJBKJkU9uB0hc38q1j/cXTqsXCR1eiI2aIaEfcFYSOzjVFotHO3qVUR/oiCAiGRorqdhNVpt1ZPjR8bk2pQzLeG+AxE
f9lzboF9baQKWWgzTtAiN/3Sahqi5yQroscsNFZ06H3oYYqPfLQvTxRDc1WVrdS/nXNp0xFwPAVIzj+kagbNeWTL3Zq2lFrS/LcL3BiVqwlgyX+ME3BslXswyRAk6CAf1Iqhf/2UwaR5mdtqzez0eWQ9esOf3Bs5
8kO0xjUka95jkisLeBRMtLg2S/43+o/BQcT+Zhn1qLlNE1sRf84BDmpJzUpU/xbUr8hdWitNnFopc3jNXilcdDeRtYnyHSGGgRwQtkuhwUqBu6TYBzs8Puq+uPBF2rSdi7s5/tBaB55Bu3Zf2Ngy4UylxO2YT2R7
zbbAyy0JGbud+p8yiKr1NKxSuMo5qsMfOxjFNWZylLIAMz19431NnrNckk3fCRzK8zVtmbSVZsu3EIo1t7JJJmjI0CQtY4yEKM+qLvKAGPtHP8s40H1r8V1Bo5sjoXnQRImqkIecl0A2TMrgqiIV5jwL3kte3psz
i9u/7kxTEWuqYNX4WEhEX6Bk+83jqEvDrKy6MQnSxN0rCQ9JUfOCmxWSA6Y1SJC7z26g8Fey/OVfv+QWeJQhQDMUOpTFGGOK89tvCrEaNTzdXO0sfDtisChPD+KbCv8KtGh+v8AkGh3m+pJEI0DnoHnHDS16r4G4
QMBOUNwlRh8tS7OpFjtT3VW9kLnJotK/Tq6ddbVrx3PXDNVTNqiG8vej1rdIuT/729++lFINUrPl2iGgdhZcq1Xhtmu1weBvshGJMoyqJjcmzMqWQ2RMdFxkGvJuRHgzqEy0QzKBqlkwipG+2qclTkGvyeznHiCV
vtDhWYkBE5Hm4RdY8LaQhSn+B0lI49vW1MzMvk/vs6PNyymzUiZOhtK2oIOc1mF1ZI0t0L7AbckXf04X0hvGkj4dXSlXZ+rptVo3trQda09DaOYpjAlpUss+zq6ZqHhI5pG8foaNWF7PSqFrpPMOkxdbQklH4jGB
smfL1DYRufRk/xLJ8Ip8whLXOWL0qVD1OmISL5QG2mA2qX54G83F+JbvZWuqIdgGQfXIjoZImPqMGgZrawC81egpXtyhobqrLURTvvfdIWO9S41UM9KKvaohv4ASTr5LpkX/qwHXMFqpJtts7Wpmq1IvbnZ8S7rL
Pv33a7UFd0W/hqTqcj758YidOBfVVSvarwDaqQ61cnAVU3LwX7X8zP33S6C5/zUiuby3dKTEDuJWt+FR2cCeGiuWMySWixpDrCihlIWYgzHlayero5whb8ljxpTF7MaMK5Nevl/icX6vJW1h8CJzHOJrFMMh9h6u
rZGAFpXclfN/hkCJZfIhQi7/oalMrJGbP71ELeZPP4y1E6SpZVz9Dg2zrDbP9obuJnV0YI3MhzjnaDsIGMdAV+CykmegNuqvIF4dhM35+HgNWJzfvX76D/Vv08mMGHLEC96hxm6+EkrEwXwglUuxBlPJXN/jcF9G
wSXN+ajnnMdbbEzK2XYiKbkEYgMuO0eTHx4oD5bEMY/5y7qiMTD63vKzvXGYM2b2Oi5b43N+++F+MmFgUztm/C2EM84L/bNjweqQgtfP1SK/kPsRDu61W8Qknz9vE4KbNZHlsx3kPANzDPjglJJ+C/zDmcg0MBQU
jKRhgLAgToYCy5s0opsKEYRlrdbqP9SMLMTaYj19f0x4RTKD9Sv5cO6SYYQqvQ5mvvNp1BjDj+FjIIwUh5+IuVRv/d9n1ekjDeZjQrewOMnT3q3t0+u+vu/7vQtnP6fRPMeWe1KNuCHTUV4eFwXWXEfAE1g78Rxe
RLQAphZDOI3PH2pvElfTv0zMbvVe+EMfyZvMYclpIMUEU3Jr89Tgtm/mOa7nagMZ9cvRAEq0biKD2jYqRE7AZT7WikjBHp0H96dxDTQ+z6guR1rsybGSvXq1johH2vWJ4YwR09yfK+2VGZTmuZKpIGi1KW3qY5XU
zXNoxNyCLMBCNCjsPp3IlnRM8PIJZuv94OwTDZZZf5hsMu03nCkc1KREOA6pS46qx2VO7a9mkvBFHx/JBmUVOhCD9ZjMjxE9oiOuTCZiR3vyJrA+LNmbWXv/kfZlQ9qnELThrhOn/km+yz6j5dqm4uXmiMTcGo2S
tTAaMP3ut/x2Q2TuwyQeE1jI2ZdtOfshlA8HIjEuoUlE7gkQV/ZoVP1zVZYA6aKhpvE0BjPZUkXUwXQTh5BWmuX+ZZLGxNRYFZIfJBIR6GUxxjTEFdsevYYUuRIGCN9MgCcRKnyV911gL4Q4U2+p4ckFv58/wfG2
zvl5kIJl4VLyXUDFlf79efua2sFlMJwg6vGyifvL0Lj5scAiGJSOZ7cxsDVESelAZY18GI2u5hAe0br/W9hds+DNiPJodYLadpIHZ+RH+ELtaq4zqfz66qedcbPpbJrduxVfx1dW5IWXdzkxGy+MwwrhBHJevbtg
YVbMc+2/766PHvNpol2+BxTo1VC84kR56IE/LLyCpN1IhAH2VbmGH6EsFXvqn8lsNlnfUW1+OJWXQ5hfc6ijL7T5bYhpmaOU0Xb7QBF5YpoDyz8S0//93LHQk/50R53fJ7KFHkh0G8TobVjH1R8vpzT5OJStMQkf
uhT4JsrGv4blZT3jGHDtvW7veXlbBkrpI/KP5x/f2/cP30Ai2qhQTX0UPVH6PXW/pWqJH9L07w9J/90PyX2apvgQyHnJxEAiPycKihDTcvT11Z2VJTLFyCdoK02bYPgWVQAl1jq7/2sKnRYOT9d8kyhWzPfmcGGq
ckAMoXbTbJmjVKCpGyZ/6qfAJ6Ohz8qE9Bv+tta1fZXrvAb3z5A0gopQdL7LoZ+2flZHJ7tskIkMSqCcUPRL54G39Zg/oRI342rZ4xgAMHNumEfAAuK1JKMulTQ/L+hvZkY7nAp3eg90Sn3cClPMOY/ab0XnHHY6
DWpvKj+qnL5pr8O2aiGZgwWJaDpi3NsvDVPKU5iWkky6nC581EvFTbnjIcAFgT4Aau1NXf+kLuphvwVGx0f9QcWPH5pvUaXbpOwS6yana+79D81yNJ7StTJEM8+bL7bq/PrTmW7H0tHlrbz7hWc941tHqlxMRfRC
+jhekEaPMc2OB6CqWtzu144gInggC1uCH2Bn2mvY8drFKNX1oOn2+hz9Oje/jnc9r/YjbBbhIxzrOZzSxbDiZ8+4opPj4dH0jMU6f8MUvIhaTqNAr177b9O4zjoPoy+ns0NsxZH1C1zMymV4kSYnmBHoOoHWx8Ey
vB4fshzmWSqNk9iZdQzTj6waszNINrMNF7MoahnknANzVMPtKhPo720yBeiPo+pUV35iSjCjDjqu5COsrKwwWGGqVRAjQlI2A4eouduERTyAOdMr/SrXOVHs2ZuI0lcJrQvAr8XDmld735ddy8Hc80zi6+iHce/N
WkfK8liFuoO1DsirJRYbuujnR1rq299a7vwaQGGtrYIQOssL/ULuWQttileDQHZ79GrJEqv/32b3gFgAMuXGC0RZp4wi6DpDqoLhixcNtcu7tFR6k+iKCErKRAGYeGii++ZlhyDWdUuStKa8dbJDt/5ypBLqO0H4
POLa4+TZzwMhpafsHTGuWFqsYknVcBRlC/iHd1/w8APc+DORx8c0tRL5XfEqodPXzL7bdkgf4XbycuWxjB+r9sG7g+HtNAU/wHLWOPuUbhU2HbPicCIwnBD8b+3Jc44/hGOl2tRG/7DYDR2M/VmK00+WWiYsGnea
DYYYiskqWmXbkVYNUOJjTdpoZBSLNixngSpqZ+u32lmb6Zf1J5e1DXEFSrIPGrYM9H1bTNu/XVi8MI60MbnWwHYcnY1osoCUT/L0ZztkyxTfX0hhEVr/5K3VcmZNH2im2GSaPS25OyvYTpOjhFCW6FB7UttMdu7C
6oWq36QhSp/SasZWd5IISYFKzLnYJ7NGDm34OmY/oeUPW74OZvEbQUE7ZAvpuOzQPKkaKenT1bdDQMlq356XUMBASyt3vcw8pcwBv6SWyt8e4bQyD34YXZiErGagcjtwGRFK2jrOFzKtMuAOoFhNoPw0sJJMvKGB
rB9B9zE2nGA+AzUGbKm3J9HUSgaZa9mh7Kx/LC+3+ybNy/F9jo3amzvrTd9A8UGLZWiBUzVajfdqGgvoj1eWr9jYvRNPMVLhqmibtGswaM5wDWgC3toqsd/XMqRGvSgYaLne9wanMfG7wlGa47nFM1RPkIHtfzAe
VxBu9TXYepBc7pVRtciB8F6+cHHO6yuQQeRfFqdjcEmZ2mwbiMyTzEk4J4SJkpF43y7r9GHH/hge0MJpbZrEg0ONrVG6VHkVVyRaQIeMBPIV9Y/FOgOuOTSZ3oo/l3yHbFpqPKFJlhJM03qSgpfazIkyHY/cFjz1
M7IbG5QruSk8+LY53jCFjZa2ZtVjnBO1KU55Yw99fkpuFch/RfmGtHZyOoXJ+HD54cqPdkQPMFbQlnJ76TIc4YpDrSlqQka9aFum6vf1UDfH1ObfR5VZenBtcEYhVuvI11aZwQcbmnyyqRe4dAc+H1AEz7uI+Ob0
5wccFwhBY31eXcUFk6VxgtH1a0Q+5uC0BRXROBbdF0q8Vbmr7tgY3pzc0uY0lx/Vc74uoCZPQb5kKc/2lJsDqpzzXPoR2W6N3Dd67WpYbqZUzW6d8z5O79SfDVEbXCS9pDWRwynSzTN3TKXUaSC6IzUal7sE5Zaa
ajzsbiw2rzEoOHpGr6kmqnbChyCev1S/v6VK/kf9dmEgTNvDU6tGQee3WQBStO0DxHDVUnRruCQWp7g0iuJh/bjwZyI1vyLrFlqxqnDkJLk34XuR+3XeVEwRxjMxXj17vblNEvBlT/qwczgVh3QpGc8bdukaW0FN
irhWdxn7ZxxQJOVXrQ96fkXiktElme3NOTaUXGQBEhp2Y0eoskFhP3e4CNP1OXD9+BgtYMTI5FeO30eQSR8xg5z0l7542A4cv218g9TkXob11pKAnAvcORfHskWxc+smY2JgoDtvRg/qtSq+j0QQCSXBHD2UuugL
hDyl6H+hJdsV0gKiLUTkz2NcGYDieERUPk2ExgmdbG5JJrl9NjDfcvlV7fjp8vntNL6Q42wFD22SMQe1FxgkzBrV4uiJtqGQkiLvISTKRNjLYIxISKdZhB7Krth+e2/mJWutGg0fHIxgFXbzyfnHW6GRh9zEjzEH
YETKiNbS/+aWFhNsyTZ7TDx9/ehf7d/cJ3X8XG2yPI1+RUkPcvTyUvevfBmpZ3fWp14wGSRTfUXw9jC2xzgakQc9bnJjE5cnZKRKy6d0bS8MTZpf0LZcP+b8zemMFLlBExiTpz0YDETuKcymT+rOnWsyM7jSqGfw
YfO5OWwFUmu9dP9J30Y6gHVWn46mSerhA2UgQLozCTkIqHlCxQoSOoV4ZQwijzDF3pl/UrPTSxzXKB+UUPp09/6M4EV8TtCDsqmAUpr0OF/myIkku3aGREML3TZPZNSJGgwBtKFjvQIF7P0rtOo1OHCEJ8gvJCHO
RcODmsq8WRj3INs9Vlv38LcCGJEg9wU2GYcgYGs7QjC7GcEjXjui1AcOgvGQeZohr7MZHOXoGyT0QpJA12JsPTfYEXnvAEnyXBmGngp8pkO4RUHudNk7/LQDjtDkaEeSERajGGLj9X1xOk4HWRbRo1tDGUxANr67
WY4bBrwppUNIgK4klCCyCL+9w2t4BF0g5JrJNuoETILr8+ZlIJRCotXsKdFAd7Aj+Tx/iC1WKGG8jy9x3r784IymyOMDCEmriWBJSZ9HZpQD9GInMKaPDybRUzZxwbWX2SprVq1sOPeX60JmLwyTgyD/cbEgUkd5
aKGvZrmZKWLQF5hlJv6k4oWT5WPCS8PXPTxh8kwjNMW3+YRahEKYLpq0ErKU0PvWkN3A3D6LhlwtTxPf9naWKzHMeyFJJDtdVAv69Gn+5aCdHndOL4Mjm2PdCr9WJ8vXPdej9pYWWXGoOtMx2IiAYI2dkwhgxQha
9h5wE0qMPgd6FJ/CqryVjNgqEYHhmCpeCDaZJHDGm6RITlCgMuxG/emCJE9Zei36BtaJ6vCFdbUJB0L3WgggYWbktcSq1yNhIc4zyuHXTIR1cMDJMXMQXSOPtdZ/M2WnhP0gIm1xuwjZPMF26RCDGb35qowqfhkx
kanwLJ3I0BljG4Jt6HvwFPpE72wxgl6d2v6sI3PW8HVgIVWEyjqid6bApV6xemr3cfu917SdW/O7pMnYmD3forxE6e7BKpaP41pz9jPcimkPspx5OnFstYQ1HhO6ZRlC/KmpeZJRx8FGdEFcsDzjuczoLWtpcNiv
/4d4nC/Bu9ic82ZJWIVfs3SwLbcH8AOwXUACDmYoJwVXQRxULReixus2JdenvqC6/GCY4/BZhe/ncrWoUOb3teu3CeNnsv7tIWztvJ1WK4nS2RaLnAdvt0x5Lyvwvy8mDiOcd5xuCALAllQ8OHcX7C5IuPGfHysZ
SYH/oqalx+PtVIl9defKP15Bw25av9KjkVCuhcn5IzHdJ+H/m5QFGCRVBNlfINHIwbq9gdJn8s+37+aUt3W1q6QEjOQ0laVlApMdbE+YU+UAgpgjN9Kyiufgz0IMJwyPhfcnjen94crnq4izDc+1Cn1lRCcQpbW1
bFzq5BnJMbw/J5eNQCcHo2SplNoOttK7bG8jx9piWHo6oQzhTy6/XclMIl9PAcQiUvvhL4YroTLeZr1e6ddxLe9e2GJ/kbc8DQk+acrCyzzH/pyGZrdxRAJHruXhmlTlxzqaiLiNjUvMc5TPkdn0RAGQEG/VWSk4
Z7k0UgODA3lbIyiJ8ptrzCGL4QKO35hMWGXWE6nT6SC/6Q5MSQ5pK+pH27EwV7rJssZYpkJuK8DiPDUAxfHdWK4w7/9jAM0WotXnP0Vln0t1N+UEiOIjGbMYmvfO6FekrMvd6GJBcYYT5O2fWC5/TnSrAYWYMlI+
hCGK07g9a4YBQXUTC8N+423m3ekcf3WegRVp9o9qdGgpwUhDMggoJswE6C0lDXrPPDsJzggRzx03rs45GcsOz/OOxLfuLCE+CRmHsx9mdXvdMeNsAIMxH8kp89BMXXeGVs43lh47OQ3G/ktx46pRGzT1tF9XjOb8
KGCWptmr3RSLoZGErRF0CiICViKQsBQRsgSmhCKjA2yMznK92AEZono3Oiu5fFbiTpdyaJFs62a44KuJSNe8/mTDgvnBHqu9n9+IZZ0Cxuyh7BU2qSSmNVVGhZz8kZc93usYD2tf58ey6PhIhE4g5cotZxXruP/z
ouUCEjmA58CuzkRauFJ6WxkBqWWmBBQNtOdBJvtN45yoGfvovopAhRE3N5aUbGtnr0G/leCaGItlYhUVljGixpO2tSRRC0yJxz40Gv/RB0dAxk9OUJDsrkfzQBUjJ9yKfQc+rId74Liv0g/z0k9tHcnp06OnRPE6
Pra1i4rFWmLGLT0JIQ5QytUot5au+zpJVd8K8vogrbGkdqE6380AI8aiylPLFM65FAGFv4kVyx8h9j3Z0OKMHz3l8EBoAjzdeQzqR6OTOXPx58CyJgqc1TU6sO4pmcdMuDGnWl6HX2ktmIBpePsLV65mpBVIHpxu
/0ZKDWcoYdBz0RSJxE0mDs10NOaM4WS2PV2De3raK5IPIK/AhNNf4C+vVKktj9VVYx5spWy9SoqkcS2cHnnfpwfvkg/c3kDaOo5jK3/qiYPT1BavPSGwjA2xvGLLemc+jYZMQa4UpY2c+JNB9EvQfKrs7cjdd+Rl
OsAktD5Do1TPtMvv8FpNH+GrPoBXW1y1GF9FcDBAzw3P7jaykRg1UHrbeu2Be/LXgpZRDYqMlZ2JhWkzHxVFkMx9mXTUeV5GHBF5m/x5FpII/ZtanpI5CLn1iJC5dpLtZVvlc5iJAC8YGcmrhwEHRnCABqKk1oe3
1y+LzHRR4zYVN2K7vfRmeRPqIidbIa9fZvRJmCu1L4uQsLcnON6M5edEFnrdalobaK1pKWL79He2CF7AK0iwhfo4SF6e8WVnJngH0tPWYuGkRwY+Y4qAuqkVE757JO4hDtz5CHE7lL91lb05IJrTzWkaIJ7Hs4St
qx0CZqn+L/PQ9vhDhh4uyhg+9zWOq541XhsHQxDMZ8UKzQlZFQdo3T2LENCHRUzxiqBxogPraMi3qUf8xFGQxdUIh8TAuWFAT6SuguIYGh0tXaj0zM0RDeAxx8A30BTSUvzVLmLrxrGQhmQhRgVNMmvzmcbiGsgH
MkzXYHVKQ7znYMBwouTDvZsgEwRG9G9MVTcEzoKFIJGeUK9/O+XsMZUfF744Y2QkkOXWWw1BKgldqIDKq5qQDoNM3b5PnZGK7EJvM7rHZXcxNWPC3qFhcOHIKjs4SLsu7aJy1Unqxh8XcOzUv1stXpInkjhgXGaM
i0kWeF7EOZbjnp+jnOkk4zN2vO/hQ/JKe/XkUfaYjtiENyHep310D/mbJSY9LQ02gZV3y+oE1dubzNScdj7PVhglC/4+74mhdPPMHu5H2upUjYfqSE92UEpZThDe7SRPvSi9PvFNiU+tva+EUxPxnUjnbAkLTzkw
9UVsTl2BkEjMJ2RLlWdQEXtdeqhFoDUbFjW/bkbFq++cPG51yCMDqWpnd8Cln06ksgdRG5Jd05p1CPsoydkp+xboIdbmQ9FUlHEF8W/ik+hEYFUJnp3JJKek+cHbN0qSPxxsDA9A0uher772KgdCWimXCyzCYkmo
DIe11ytGsAzc8dcvezWuEUFBSyz8WjMK460xChPoeA4zk/tMb0/3Gb09jvYDNMmqFqPzdq+Q2IzzEaJG5m0xTSMpvnFy/BuJyzmd4/5up2efpmJLpj6gt3wFcmZrzPFQVr7SxiBar5T0bXN06+Pdlw0QPDfAYNip
vQ5DfbwQYV7PWWeRGYhz2x3mBRc/tWtnpfWSs+AavjqGssE3qF4GACMbgmFVx/nAJKNQo1Rd/B73HnQMgKs+LyhdMqrFJXoRDtVmMLB0KgInUgPv5RdoUt9i3BLbSWffrWe7RHpWheLMF5Aw8I+OqzE8j6CP6mW7
ltR7LmcvUH3UdlIh5s5MNSDGJPfK7yO4thCyfk/Hw87E0g74Y4ABaLRhxpcjs40ladUHfHsy6XAdz9ByL0jLJCBo/+TWTSBZA3HynxjwgAEc09UZdvEQ6761NJTZYEM2j6RTEaVm5y3vmJse77sUJXL3VlW2rkbU
wYdMgcj6YMM+VINaj9i4gfY+SeSgaGrjt9ME2VZq/AjMIVA0tN+K5nwjBrUYqS8SCYC6oi72ye2b78G1y8OpFXrhF02Q9J6j2dnAMxoNGTC0GkLcCDocXcATFdNnDj1rEfLL7xNOpB/zx+Dxqc+jkMNk52fDcDfL
zNZlG0a/63fWyXvzTFmqR9vGroNE+IU6eIDtgfBbFiy/pNeIDZ8KljLKEQTJtoitojGBrQ0xkcmpeNvg8gEjSVE4PX2xg2cViadC+WN2/ypy7UbIFj2yV1O/QSsc2t4HCfGbQsXA0kQa7Q09rCmPhFs2fn+QsDJo
06C/HB5n++YTCbds/P4wwuvv+LN5KwHxN4cZa7Y5tjzYYztxq6HbsbGQaCs1MNksM/fSw801KMknrf9Vvh2cQ8FkwH5jHY/GIw6tFbJEIFTKdpgDidThhMzbnDaLOQslI35uiNW5v1i6Dt2uy5+hdqFwhmau3PU+
ZasMiV8OVsHgobNj56TQeYwc2l/1l68PfRks+6f+XKNzchms2EDxbuhptQ5p/rXeCXrjc/g39Jo695eQ+TZ06EzXTvsv8o+pP31GM+OcilnK4+nlV5FDNxTmXTl1R4dgz/vevDp2GFx3woGapGEj+W+D/mDAmlcF
p5KCQ5b2A/kpi4fhw9k1Wxo3kv+Ui4tg7QEKg7SHs9I+zDqu1UeG2tXPt5QRIjCOyqdjs0ept8N8Ra0sFEIU7/gKsWUHwX9rDzKHF6D8nUkUREtz4pkpE+uqbyhrGijtITh1gSY6CYwOzcI+bYUJlbWOOhz5KwWo
+CKgLG0uQSX5nt7Z8lAbh/KGHcBoM6c4GfCSf4RzZB24dEmD+hVLY+eMC9bKgZgE1GSPcNJOXV+2LDyr2uiRYM1MakaqpOcwxJJ/RtR5Sl+TQfQ7olvDNZUkLGQNifw4Qsbnr8DuqCyyF/PdpgvivVFGaKDjSyt1
7neKENa+D7FEBm8joy4BrIhgQQsVPX0oPdkjlPGm2qpxEj+S3FFS/yIMY5o8vYAauV/9+Fd9J/2E1IXBHDHXFkDRb8WUMfoqNmsZqdggxCFti90DQaRg2CXA7/yyvagy9BtZ88hnytKSKySzYsC8Tr8ce2sOL8ge
lznT3uL1mdKOeSxZuqQYsbScB9E+XTzrV+gAIF4sXfE+tIH57FdajGSQkzSfltSwejxLXaoSDYrE5+Hs5GeAo1bn5mIAML0VC9UZUozguHaxNq8m5CDeQ2ZwwPcgANq+0DJFwd82xtUcntj1AGG0/OHvEgXlI5Hc
DuyidPkgtTlsDxYxDCq1mfri4YJzPpRjnT2AvjxCtzytLZsIZCTo6MMq3RxImCciSk3CZVrZZiR2OhMsaDuMxmfmfxdMOOU48RFosRqzfur8hQzCAjdykxiGEHTLIFNzkVGJK94eVNsMsx8tMbHTiMyNiuYTbc7j
PWQmY8N0SmPbj9gxpvwwBpYTYRWg8wzDzH3WxQVIyefCItY4N6DN4DajsuZlV4GWKTpj1uwKLcDU8NrvXKaQYW6CFpbJkQ8i3sMEBnpXToPN6WJbc64T3x54Q+X+ug8xsCyUIF3JQ2NfDL1El7dRCN3yS7Bp2YlH
xZnLuJTqpYfulzNajvdxkq7qrTYg2SgmdCS3JIihbgPFR+EQhvgEH5KscL5OpSQ5S9anKl8g/rIRTxarRPM0wC41D7mBSgrz4VEjF9WLTfIBMVnOtRN96M4O4g9hkchAam7coaaGzno0aryRbEPQ5ARCwzoSqJVi
qo+sdaotGzNF2ywvhojClAIq4hbyuUlw+sLEHo+rAbAWWm96e9OuAy7sXeGCBqmvhi8tKdhPY3EDKeVPVQSg+SKAJLMuSbaBNcS1UG6zLXSuWCQ7bBOGAyviwFDHHnl04DM8SjogjrdBR9WMkSaLLHyuV6/Ajfbm
0n4lrM26wDnxFiAzjbb/TZixForb8qKL+TIol229KjuDPkeXulRwOt8Cno0KuL0eByYwtFTYnT/6b86aQK8YLWuIyHMbgEBhN/vIMBiFw2soeonzvjAr5qM47WlbLbO39qIcnhMWN9sT2VdyeLH9cZ8r3Q5NQ67O
6kF+sHtpIIIIEGPoZDPQpeFnsK4BWXqpWC62Sld1X2wyn9D4KJ/MJVBBuvLX5r//ktEvdW6pO4hfDUR9T4uGVRBbMRhDP+bgF/8p+v058ZOiALttywStqemd3mExjhKhF/TinmZOdyPeqFF/RmDS6tXDjsvb1jqN
ru32wCsNFzVRGZlry7kL5vBLLppCl6SAHC7manw+qQ/SQzCAATSfDvJhf0xR6pPQxSm5MspGkkREaM+QslKxqSNbMJjyRnxXn4oLcRWpabQwr1bL8TEEIDnC9ltH6zl3G39De4CcU57B/0BPUAVjF1Wtfgo+a/K0
K8TxaL1ubNmeECXlnnrzSJAbb0fAPIjdpx7XYM8dmS/WIerFg/++pL4di9PSsl0RFwisEHxlTRzGInzr4y1VMj2SuUuF/4xZt2JvrUdjKSHWtHH4DrKX1JgZQzRfQ4Z204TmnofX1JJ8xDhqmvBUb27RfCoCAWjW
/SPF12MbTR5PZs3niKD5+TPmdZWEGlXJPD8vw8VnyYgpUsxtGHfEpVNpKXUm6D5K+uCMAdGuVhXDTFYlocjhNiSIb62CKEchBpnP+FxLwgf83j1doHSOiULnBAZlBv4VjGe4QFBTadcJsSBi2Lw04sJsPsU3frFD
t0JZdFOL7ZNQrMyj8U2vD7qXHKLi1w1bohtEhrpc92oNWE6P0v/WhC845MCZis7Grr3cwnKtSJ/GgARdYPWypsOZVBxXeCCvyeqNEyHeXNNcUp0pVTDFMvW70biP9ALDOhL4T2+l1KQXNqySC2lLPcWgXLBdzPFZ
9EcWzmuyKYQ9/7Dy+dco5AOgfHb2cMLFHVxLHwQU11//MO0QTFN28k1+Beb2nJxTpNlU/xl5XqKnLVd0Bq2tW9bw8QqNmgfEZGteG32gI7eQxuQGBowCppz87C+YQVzSP9xeHgjHn8zD4iqHQhmb/c8urEEeqBFS
2PsC9fgfqmK3Ly1WXDdpSJeIVfY3p+qKL7tVv76+Vk4nBb2sy8+utKwNsObYCioEjW5WP24lvn74GmY7o1Uaw09E2LhLCk1yji5VCAfLxGLz43YHDjdPO6KHNUNTXh3ifo66hNorb6cLDl48Z8yzxUlxITOODnGt
GF9kMGVxRX+PF+io135CTZa8e3T5t7y9unT0zD6syuFR7+TU59bLBb1bj+80ZN7BDgFHXLp9dNWcwFi+dW12xVJvvK53aPZQrNcWb2+O70wBdJn21iOH4W3F9uk/GrY9eFknNxWPKBeAz7YMLgpSLlKuBdcE8HWf
WT3SBbPSEI7bLe2tDw2FLn2XL6E6uiI56emhYk98b552mID5eqXY7PtxYj/eb7oF6Tk0NeXezm3mde4xbFGbxY8sDFgSJ7V+hJ7iSaK4KAt6VCVWc7URoxRrpT+guy6mtGaknF5ozox6lB2NUyqa2VboBBFJK7U5
P5uuhgbnk4QPhJ2Eg6Vvughk35feKgUj3PkzKbqWL7RryiLeLE63ahTXltBjTzsYfj8xs9l5DalorqrwstExO8OymTHNJd/4bbDXcegl3ic+v4RnXszj73aNVJfN6g/vN6R3fppucQXYFM+mbAXt9cyjmRKelrGi
JeASacjuKxVXtCgM0BarsxfWzCmWfDhhsMXjS5e+6ASO6vrHbjBKAkKYkGat4bDh3hLdR9NBUEnFOM6FabsrivcZKCDCPwYy5sUCI5PLuhX14xv7n1Z+5b2zhTpqjfnN0szEXiY14NCpuD7ttUaRxhOPj7rVPdjA
s7O+z0CUDj9NcuHkGv1TS1yG2Os1E1KVSa+jFhMPV07RFQQCEG05sW461hff1sM8Awt9tSkvbYxDmmJvIoQzp/TWrClMMWgulAWsMppi81QojdWSUH9fKKHYf4Jlm4cnxpzrafDIHzpC3BptWm9fVpjsx8NZRpM6
lsw1ld5dgLSyL66wllQ9rkSNWeHKrxGVKXLcoU+C6ZmSDHKVpGSO4BpLsevt9zYyvnZyeAjPMR5F555X6Rp+spFLkZOqo/KRb0WJdrmyLNjiijmiIOWvsYLpiK9j2Z7dN7hVDmBCojb/FxA8wtEemv/hLc7taNCf
s1T/SvLGQ9hb/JicCSb5gEoTasytiTF3CuFA0b6osp8zDr6mIzvUzvWlvHbT993PuJukS+km6/k8F7nWXeNG0r2zbjfivbqiOYGt0bvRRRx0cliqSaqcHe0tz8uTZcxMfi49hb3R9b15SBBPWXtPdTdJHfTuLmZe
CkBLrYQ14a9/egRV+79vLkEylxnMQi3XXKbFGTbZzA6nJZn1M9CeXg8XnFXPGFF7AS4vtvLiCIZC6ttBpUCFwh5Fl6IyP1mr8WmR7XR2cT9Zc3dxpTjNCTfaRdfeXtoGow/dXJz7HpWaZTk54CwGRXKFbbHYsxgP
vw7eh9o2CcuetiK8F3PgwsPmYYL0zT7dTacCWmVWb36orW7XzI5F99i9XqvSA3EqBhbBVuZxw3h938rj1M0Jb8+QxtlN5tdCe6zMAAr+iH2DDaWJqTiS4pCqF32nUtZ/s6/ogGF1I2hh/PvNpBT0TsD4PA9d0FRf
kmpXAm9ZWFiV/2twiy3wiNNp11T/yfu8q138hz/Sm29ptSayNNRCF02PS7mn+0C1I1qFMV8Co5RkpSbosTaXmKuVUo9HamRnD+7zX3Bhljnan5BY1lldWqIwKmnLDQeHMnpraUvOqJcht5s4f35+tKM+a7qhNJXN
RWI3A35TkVszjhZUOPpqWGSLLWt3r0Y+c7ufdP/fl0ZG6u3fsabhnXLIVteXafna2sOmMCaHVtrwip0G2svnEwz+c5GKZ2F6HjPbGXYt6IvAbAWVwEfbQC910hEPIlGzU+4VjOHHEGey3bj8bn7w/hoVakTBuw7J
8EUAKMgzuosR2qxoi6dFXcp3Gu2ZPtyFWg5Fpz03adhqoVny5FUuWSwqL26CeExZixzXRfKBpAqJF2bXTlIuamT2ldkywtL97reg/875AkORcwI37TyUOJ8MOQVPjg/blmTtlrznzZd00Lx8ibCnsSs1KSb3KcCY
KmtVa3sRZtTAeo2wQYcvtpDtcViI/Ph6mrj0jxddDgMaRo4UFJ4a9wvaaG8ei0JRn8+XzCgGsU2ZpkaLo/dLdykWwDGk3OTkrx6uLikI6W7zdiMIGZWWOM1i88q6m8Trj8wW+bbxn6Eq03lHQ/K2+uzrBLjbL7Zw
C54LNzf2z//JnWbtidmfS9XnWVuOKI3VXUzB9SFanprpm9l7f1JOS9PlR/HGVAN2yhtL8TZZ751gjgPgyu6/mDXeZPUVeelQK9yRPcBnrCyzR26W9K73KyAeS5fLym059mG9K25gc2Hu8Jd+bPXM3y1sOtmfJjbu
TA9ZLbkgpYnzY8GiUHKcdh3Gr4g9tGKJUT8T6t4wfqUQLuUv8QlmKewg6mq9F1Dg6P2+KcXj+WKAeftvfZtp/GhvxLkS23nLJ9/+7ytOlkyXUxY2b+7wfQj/K5rfmTokMMRJeb/uJmNCwdUQ99FShKVvoeXnXKH7
z4fOfJscUejmbVIJzWhCqEtT1Ml9peUysC6Wiw4rJa259HSf+013KGZVP6yoTXyJx1Fm/rUD8xufizq6SUpOwwcyGt04IeLsnHnLPIBfNcTQ+9JSrtyjASWO6Y1vTewAdG41ER3+40bZPIsbvo1MrSXkFpbGvQCO
VHp/eshZM3lQ0jz/96QnMS0g2FmaXFU2vgmXbvIhK3xpSEKjMOxBkP8fRDNhrQ3BJ0tUoSMFeIeHwIG2a5NFGjW0ET0gXcobDZeEu6DgauQSuDuohzFEio1DDJrJaCHh3V3rQ95FTZ+SqUA/5+qd2PeWWh+Ms5C9
uyasiDMnDiQhuAVaVrUrXysxWhH5qeiSG7V8aWiNhv3J6vkLad6fL4DOEgs5sQnk1e60S0F3gBXOATcn9Fpo84QwtX7t/HkqnTNV7kE+KsRiz7QIkTczFEVc9P0/pcxeUz6L9fVGoGSt0fD97s+6NGblEtedP+5L
VYNUSjdzIXR1vonkKyc6+/KEBtVSUcyFqp3S859cJeVq3GPk3ELkLMjrErbwij6YfohpxuFaf8NqxJ/KDQHXTLvCYwQL+71YMMwQ0/zaWRS50cEGe4KkCI0sSsDUqFqPk2TfAlJheovW44YIXUChj3CmL1wXy2qn
+zfh/IXVVDi4E0ZkGMpk2NKbsWokP/PIQoBPCiLTMFSLE2HejheCaIwYuV/Iu4Q2mCquUhoRjjAUf7XLwrY+xJYMRSW9ZrGBgvLcWq55yKGUU6o9YME+rydAJbh9SpdlGQT16D1vrPjGd54btduuEIVx9XOnkQxx
D1tcAZfzNX/t4WjFt0ibBR37f8oho2ZganF5E6pDm/bzdPBHJEgHHUosjsdHJa9gGp+y3BSf3QhPOmKyxX4jo7H65X0q6g3+xvHnVZOGNQP/ij/v/rZsHv41uV4IkP7ZOcO/cmSau4zeM3Lt6X9FPAGRAfai4p2F
iO+/R3LeTpllMe2v5E495bcT3/74iJBzrttx1Dr3hC2pqbQofWLBAon2K04rJPyUdnVzqbjzr++z+0aiAIGL3/2SWwWiZPVVAEAbuyE34p89CH0HyMrSesYbkT0nfoqxJLd6KeLJE8YcpT3ZR2/If/BJ1as2b7eH
ehGRcpjA7fvU/HR3j302s6K4zCKbkzyNv8Gq7rdGxu7HoF5ZEiXmdsua9bVDpjYxowyESqeVrzILVkz5O2sgd8bru8WCZOvKVa/ZVU0Aca+1qIiymGfjyCUzF6xcQ9wbrtpzxcRCx2NPLJpyYV5ceZFV7VkXZwS+
dfvGodCoW2H51i0/PfrJ5L5zBGnDUmnksDAuJvZ6U0s4SRowpyLbiFcZF8hSXXIy9Dyyzn1xG2UZvXjSfFaWh9jBbCENWxe0QgFinoPlrRJmzy30AtxDqgMMOjJwML0VI6cCYCBbU15djKmOlQv8BJceBhku2WQT
Pk1tM0RgoM/LxHYlgaRJT61LGIIlWW4NSWzYlvfOeVTL8Z4xxzfbJ7dHR4js/Un5BEv2Hm9pwtZMn/+x+z/HbmP418vxwizN50p3NmaocrK37Bn+UZ+onhQp5iP8lEvxach4yK4s7j0SO2PuQQsbMNikP+gLjFMR
rvXPt6uDs8CMQ6/vkF30ffLVO86lppKt89OOe7PqzreHTBYiQ7eEpGgfHs0G0aeVpxaN9xLgMRYXTkB4AMvHC2Dv0ljM66X+/qLXj2UyRcieHEmY0pjAYjXjsWXCFH9wIJB/sFwtLO9i+3xJ+Et/49ErkQDxbqw4
Mih7YVU9vfy6k3rwBakVwEmYqftHtB2Ty4f5W/PbZ3mZlCMRUb5fV2x/nvb+wn/fdmDdrzap/QzE4k/wT8R/rHE4wHyIecijwWCF8cwLk16PQORP/9gIwfSuZXBW+yN1Zhv6cbVi1IcF3Qbmg5Quh6QEiPqH0BWG
WTyCUyX5AtKkRnTYOLZyrRReLdrYh0O/jzMBMfWFDz++oJqPFHEcWflbrajLEvVwWqFbiTq3e2pm4SuzccoVAKyZrbAusqI7bsrCfoSERt6YdhgvrVIMtjBcL5TIH2QV471Fnr1grD5lezxWQxZxq7YYC1h1T4kn
wJyX0Q4ZHWQoPTGn2WqfdpxVYBCQLKSL8LqINHFq3xmZ2ZbXAyrNu53OYMVMa0CHagZb103aS7Oq/TPpwVVHlRD8yAZyqFtNy8Z0/Y5qfp6N+YBi04fWp4cnkYuYseykMNgHED8JcjQ5r+7YnlFiRyCz4haI/JND
gUeIIVCyBw8e1w8BDIwMJxBarLpRA9nMZ5jBhkPi7ZHlZJfu0IG7U3kNGdeZzJXF2YiizK/UXRKHKwZ4rVjxSjhvn3hWVQBZGR5zYT+ITpBspD3RM7yWcenNNeub692FfCWcBCI8niUzVkIdA+qZmHct8/MM0J/Z
bX4KNQOphfYDhX8mow5gKoYWhXMcrn6WeC8j8NmlZ9Zfb6k20wftYmSLFLd8etsXJj+i5wExa/QzTattwFXMSBrvmNxQ+KPIih3N4KYA0T1EyiLSXjCIhMOu+C4fp9QM/83WIgXM1blGn0uHptporggSNiAwjLrE
xBbNv6oU/NxQEzcwAUIK4EiskmoilsEbTYCx0HD53466r/+cpqIsiRGh2dbAAhn5CMN4sS3Aiw614nsQ98hPwKPK3+V1++S3cK0n8u+8rN0b3T8Me6lOGcLvc2/9ztg63BJRJ3bPUFJTPNBFWUtHyROAX93yl9Kb
DImv9byqc3pSHjr/Mq5vxU8+t1DuQHOdMxtSLGENwjNTgCHvvO/T5IPYuG+jWmGRIWhlNVlqtMuXG2BhBMmQ+jUwTmtK43IKiW4OaqFzr7sfwsjUtKwyEQRCZArcSNhDxJ+O2FuRHdvO+BmzpGVhlZp4KhxatLPk
QLJuyt0z81XRf2jLD7aySJA8+VjGdRBzH9td/+3oZGeTHtoAZ1HCzAhfUgXzWXzgdnANC2pp5VFy1PSF7Jd/WOej6HREFoQyH3z5KrIyKgr+NCBqn6CWwFpu3L/ZB9JGzZjZiGDxwqkYYWdS6i75N57e2m51wb5H
j+bKIzjMCNBnsvem4/OkCkUu1K8uzRwjRUmx13QpIjO01tylu/7bi3k1llaPgAm0tnVnrPjTWGaVuWl1zD9LkULu4iIAPjyyDpp+HPYSpYaCgxVQ81azslfBPTlcU4Qfdievm2Qk+fErO2CSOUJgNWB2EIJJcA3y
OasgOslFpijlWgrgN8MePL4KUD5u2ZTZtaAbW/Lrm1PJ4m50M72e4LBRwq1Vocy4fl7d2T67HTqURWqTqLD2DsQuqM49IPcIvs7p5zc1O5M0NZ+TP2JGr5wZcoN5U2yhfvnVob2bf46Z50vTVDfR5OkXvSO5meom
mb8ji2Evx17wt0C+X6Hywbmlzp4AbAn6VbKcizhXZN3ScnvKHHUgk1HulCTuFsrmUFkuFY4U4PvGOk/eZ71b6CeL9aeHhniWnCiZewU38yvpypfLV9dCPunnWf8suayD/kATOFAxGbuXisPWe4ghDClpPl+Kyo87
WP4yG+TjmKVNzabZfd2MBmt3dMlFtM0XFCI8cYWaYGDji17okh55OHnyrbXU+yXJLoxXoGu8QrAKLK6Tn+P6iYvxigiyPbI24rRzaIrjqeGqgJloEXxyKUvRhCTrHQDzjLm7/4/vkn4PawJscThXJmz3g84CZr5a
TQTlvWwC3BBmqlhMLq9TEPJCoNDY+seefK2i3HGOS4d3Tico2YihLF0kXxUD4nULqMj+ntYhPzmaE3iC5Dulo077o9Q9CVjsZVHRX2ZQOIj8hI69YyklUWgPD5lbkXD5Z+BcAZIjBFSjbA3Y7g+l7tLqKZJRl1JW
PwlgK5ySonas2A19X67LA6zEc8cyddTjrGNfsR+Dsfb9rPaNAEl71wlpVDn320SYiWE+hTqihLH3Csd8X5lI4d5bhPb/oQ71t7K5Xehg8dcB4tCzBkQJ/aFp1hBkkeA5UJ78Zmmk+CZ1NIe1Lm2GdRvQfZh43d/r
9tiBAzILdvD4Xv9sEzoQ4U863ztML1K5upI3pUYCHNQbgSXqIvoBZsxoIcCeeZjrLN6B9Ym1lkQy4KA9IWQpmSnLi4AVUFzKfBY3BIIQsP5ghNXBzdsGV1mnECylLmZ+ejHaw2hmsJI3STuymU6eV0I6nwz8+zhU
Y7VFX272BKIs9cG2OhyswffzH1TKo+rwMDab9I+IUIoxU4zsy3D7WmiJCOfHxO0bKVtLzM0mfVXma2pmNh4TSz+UDYegmB29rEGBRteajMrg4sph28odjm+Pbd1vf1jjWypSideSkl3UC0wdYhamLFfWstWgt4MA
NuHzk1Yhq6QuyTLfewdIvPlp5PknQavfXtB09QPFZHEpluY/1jXvYajyjwqTQwnMX78X2fvr84to/IlTY707L0eAwFORYiiNeS1uVxjpKdQlAqZ0t/crJyDjRv/SQ8bZ2xOOuYYU6wmXmdAyl8SfMqUa+XOY0l0k
YYYKrE/olB95rwuakG29hW9Z+6aqQZ1qj4fRz9eZmZKy+MVPpaVgCoIhlkKqDPimRVrxLFHBLFlOsRx68igoRCycrbSY56lwfHwxz9EvcRmC55OIX+q83FMCpeSN/1IymHWeRZbb9pgUSabHkUhoNkU+XFqg2lnx
p+LAYX4sXoB9mxxLTcEvie1AfvhET1AiEup8RAyd1J4NFFg8UU7GSZW0GtyL7EAWaSMIvEeUlbaNFw8aYhhit5cPvSZOW/NQq+Ff7k1tTi4waUpZhZTSaZZ6EdlpX5hufIhDXpxSodxezRn4oBlJDV8kzKHA/Hgv
CY9hbkILwTn0O5vscWuq+0a/XJlenKC4rbrpuVFm8YZpxeXHl2m+yf3qPUGj9opjrjDYCrSuq5aAR3j8sMUIllCHKWjN26syrSGH3qZZ7gOl9FaJEHMkcubOElegMcCFZUdXRvJuqB63U0mujhp5InN36AEteasi
tYx1I7wZkTt7T8bYezenvC2LdFqvh9HdwrqpdtxbPPm+qZI/ys76L1aXwB0erDqyNz/aBu7lSa4hrg5ceVhIfKjoVgDGRSdGH+lc2Ex4HrUlDlBJ2ohshU3uSbRCM3dahzY8U7+kM3octE+W8gJHo0gQUxneTmwX
eRzdr5PbBeXGw6N6HkP0FZ4alThICadDif68o4zYprikV/9C1UMTTQJCmuHdo3yy8BBKU51ejvzb14vbs4FpXv3ob/43Mw3XR/vWDI74Nqp/BGhUVQnLqyVinrd07S17BEJxQ/RbJR7ibW0zcZYtUWrPIVTO9yBx
1wvlpfGzIGJpijccox0thW+hXgr7Gjt651a3a9qxakTRrfSPoNuIOcjrrhWN5FELW5XJLwioY2NsKloHC93y2IKL0iZ2UrQkdw8PSeVGLlMFisxvh2BKoW7+MJQQWV4glfXpyrMIWVZS1cl4057VzdxLb6bGZSLQ
rW+Mdoge3PKW81Tz4+tTLGQC+7Bwtk/pNyEaKqBvBdX2Bjw935AkQrRYLa7WjhNVErnYLNWUtMbGy2Zew8YJdO41ZxJcQihV3VhIN6twjMZ/AKzDq8mjOYPw1it0ouJm3pwbbs23Qg//vA8fHdt43WGD6bUd54Ye
Yt7YqIYvCwf6gMiPPJfrs1dnCnVcTHONOFyj1jW4nd9+IXJGbLFNkkDr2q99bUzYYUfc5MuG2WSftCUdYTKqs3/1FAbH7Qz/5sD3BsWxEslVykneojUAffeLQw/P0rShy82gXOJQCwzvMDLJNNsgxW2q9Dc+7m+t
yvo9VD8Zu5yX4bVZRpZV/uSHMQwhA4c4uRncrypxcsVaA5i0XH3GC3eSYZMUO1+uuMPJnXH+ubJ8KPS7C8mJpdPTyKDhXckIM9BGHd4Sp+05jbDUgeKry0b1c2nxOR6b2MVr5poz1mcS5MZL7zCUnxoewaIrh1G0
8SRtue0vvdLx3Ypz6lPtXs2g7/lHQ9a00mYun9jqU5Q0FHhkttrd3/p9ubm//qDeqD59PU9vI6fB7e/Da+L3U/r8oWa5E6sh8LzP76HXU6LrSMNT09f9vYewyMGhytGC89Va1Pj3HXoPcNpxK/BoqprBJOiNWpjI
DFxwS44XUz1WnprPRO0ryx+6HwB3pQZ63dpVewsndgWP1Cd3SuQlTbVRUHg2OvEL1RXJ9CVCcD/2toqystggWnJB+u8m8DsypuRatU86BdUyNInTF3UnOTKweZxvsFiuIq+co/Xtte4Ko+NiRCFW5oQ72tYEZxGG
m9T2aSJLo+HNrqD3DmZVJMwnwwDvjpncSBQqiIZDg15mt70YdkTR+abuaGc1qSMfwUp/PLl0GcwWgEAfCJPYTnJYZ4VZ43TdomHkVuGSpwkjXZo4HGHGaGkq1xGnPnansWcIH2MF9lNTzGqrmVdCj4PNACkhW2ug
DUQnPpKUftIWW3jiqJok+TY9fRznYd6bJOE20l0xz+QjTSBterZiNaC9HeEZD8tCqBHEgxtRHcEA+30RQ9kbIUJ0ZTYD+eu8NNzxXhK7ypoNhARo4ZCTQzg0TIlD0JE72/eimOl6gFR5z1KypifBSoU+0uxzaT/G
fLn8TgFm9OsDbJQJnQ5jQPHGac8uf2R9eQlSykUSxepXgq3+pfWr9mWBBKi3n3Zo2ugg2t9vztgqENwEKQXMC8g/hqGT6EW1aiGL7sHhHr5o2tSWQqaVcDZJ2IOAcupKBlz62sumWn6HzhGhAl3bXq9S+ipyJNBQ
UZJsBotSMCY49HavqWdYK36ISmKkYIBwmcyPDbte8EC0dx41FeaPpWcc7cMuXbkL92N/hMAOZWqoF8dU/wQw+UkhJlnaQSXKdbfu3cp+P9dzS6vAkAONnpPL7QLkEcJLJgrc+w8J/fP7pczcBWKaDAYNRavaIaUU
LalNOlFNGoAxPbVsAlgBA4/mps0P3ihiTamnKFSjjeaZE6PUmzBub1sqOr3b89hwvzg1XqsCHgpW2jabmha/OVGLDwc4I3EkgG77pcHqv7sbiOWlxGU53/oWtRbsW6N2goNGVv0qvn6K2orsNCUpby1u/jqn8V4c
ENdF0W0ltWthCx1w7d/uqNFsSQDI/a+u86n3uYYIXdazdxGydg6RA+0/dqpkHXJh2odIITbis7ashLXWx1NL9cFVk+uzRQwTI6jSmLMCRSNaM8PUWNZs+Vm94dcQFzAtkmZCEv0yUmNSGbroo3hq1q/S4q/WCBl2
z6BQ6kmEmiM8D8AVtECoiZtH1HxznAcIB0aMDYPdwYDhfpT7poVXtaF/jHN0pZ5mMDI7ikGsIlhkWmlvq4ukVGhqPl/sqaAntAJvmeqF3m3f8/OTBp56Dl1Y1D2BYbhnRIfbcJr3wvVaoE+0t+VqGy3/8lcTHHXL
mHGgrh0/JvQQTONb3fiqevUvq3laPIjeVtHpXEbWcgd2IdPk5ENOOE8Kljmw7acVUWdNAs0+GsSQfJfWgS+vksnfUCQChu5vmr0/g3k5VsBz7wYtUU+rQdNGr1/DL4j3WY7W2NyvA8rp9nXCVh1VK9Fq9fXBbDsh
TxlpCNFDkH4RqsFL2YQ7RAt90sJtBpSACK10uKCgzLQDUglIwsMc+uorcz7Z0X4+XQ/LWwbWZPgYmBVQiLudxTQSOEQ68bE0DiyHtUlkYglFoCRw1Zpj/VRzDXOGhzxoFC4xxgf3wL4XwM/lTtSh8TSpJp0188l4
WDKaZFlSadtJ/cpzWORIF87suZjssZJjz+ynXqE9UjSEPD9G81fxQW/uQITTXoelfhfPzRzgEw0bO7RlJVXsqRcJ90PTRawoxEifS33pqOzELi3ZOQn669OVPGBV9kyDK0TM3vwNmqb2tIMoy//9fQ3JXMnrNcgu
Xh5Gey4wt7N+DSSIqP9S+8+letiz7pXOrYZUzvLsVbvws7OZ6S3kj41suOWaJJimg2LXlXSu1cC0t2eFPancadonzSNP/F812yd876Xk7Y41vUSHxN6cSL/ygOnDh4HsXVy9wqvCYHg01hSuITDRlEHdLDR0z5om
wV9Ze0U/i0sPjhyC9Nyg5U44RBIyo6ThqT65rWXGwE/zXEAnJTSvTGIPMMxBDjGISLj9M07gB4HokMaES7TMmpDZsi5osVcn3bIBfiQ8C1matXEk1GVU9eIBWPF8CcZmuix4T3TqdrsayMQerKM/FjAYaBXLPW/1
+37TzChaL4pmZkG/Q2YSwfTz6OF4GAuikhAVRnMybUJSu1e9wCQXm4zGYDYuWc1Gh1prHV+qdz0XQ9M8cyIqxbhdVwV8KAuPAaMwqWl4Zd3cPCGk4GIX2ECx/ON/rmtKC/qPCUeZAqiasrpEe5IfjEsrSbsQYO0N
RLtFc/EUj1X6xSY01S7Egpa9X+WGXcWREXLm2ebk9pNrUBQJStwUrOraFtmgyT7AE4lHEbaLTiNPn9XoyW5+FGwg4zzskxp3wQNL7N5MptODRHjDkgP0zKateSPMgzZ7terTejB0Z3/g+hxdhbvj6fKNLCCh6PyL
6NeYw6H6rTEnh7LYXMhCmaFsGNopc5VYHZ8oAzfNrh6qOk3CK7IODptiE/gm2fPJ4dr6lPiUGt33gKswmwqGMT/X8r+RaZb+Po3jvt+q3bu+QbAte4MwU0iznKLS3jSXUMy4Pugiic+Iu5I200QcBH99DJBkqy54
Ry/J1E/KDHTI9jpzak2ODdRxo0gODds/FhSernxbMDVXsuPC7Yj6Lr2xq8IKGGQf/If5jObbKhu7D9BSBk021f2FHxc4Jo83Z+6b/T05kF49aTEyVooq6c4lc7wm5BlFnD8tCo3tjX/FUTSKljpqJxpncR4Low5Q
F9Un7dGyAnm2BIpFi6/xux+nxIzVjR+aTOLXRfgk8BfIp/fFS5PzJjDSxtjQEdWbjJIgXmf5J7/4JCX1kRlPnSSar+uAWxnbBoecK8yu1/lEHBaHLGLUQ/Owba0jbo9EV+SRnyCEiuxa9BQUT0BCRU+ptVPXpy0Q
UHB1JmfttRQ9mP0gLuA2ZoadqYTdsA7dnFV3/olA0SyobkwCMmdLySgt588VvxfYEx5wyJ5BzHPvKg/TAVRslvyHdHHRMqXOqSPiSYmKZsFC/PY8UdMK14mDWllbH7yeaYT6FkMOtxYY/B2ufl4WhWPah94Z+Cm/
Etnh23sBH2Rom1zyPyB+vE158IRr/+R7RegTn930MUPMWPkq1dWNdlB28G5zfPbhEpYTapEC/dvEAaze9cOvD59BReLlr5T2zw/YkHuaxiEx34bYoJLkP+CRrn5fKsrvCafJiVvlGCmsZzGZcfr2xCXj0yfcFuxL
7avN/jCDjRnXdaB419hAN9/RC99WlMlyasTlRBzAmrr4cBQWSf4P7FMzmkFaoaYx9ZPtwVE5+7hfkrrf4gocHHawZec+lPKbyKdFE3DllvkQi1S1UWZJC5D15nM9BniVq1tYreRe4AVqGLfTLMWMDyC5QUGyO4mr
8GxJqY+H1wTAFD5I0IhXJ0TQMtUGMUuTcMmzusESyKRd1AsEkt8UhUrE5tGLnlwyNj/utKQT/r791SJS0MqwqKl0RKA9p/MxDqSbTQ91wAEk4C3F9+ktJasVtBRlYTcyGJt0NwkLQFEKN+UALALp8c4smaD720GU
pArAQxSds0loBBND9/MpUjoVew8i/6A3d4poGjjm4MSJ3cZQMJIpHj2S+8B9aRsLP+xdRlbYWZX4bqXf6jRE1y0l+lvt5qxcy1QplDoyC2w79QebPsV4S4vbERC1RGDy3xM1nbH6/VBls5ysA6inw0QVEDoUzfar
rMzKQSIWqT5bYj/XGPbJ1On3IBNcslHTIPxhwVF+bio2xElCCpUzTT4lX9FJM2ZQwW9+YtlBJD5bVkUBGVTweKLrCsBgbAcm6pmXORj5OY4SsOEq8JCevTmgQfWWShgVwTNDkx0TdYlM9TGKPSCUZ6bd5DdanIcT
AaqGOGJ6atkdJEvvBn5altCBQ/bHSS1npSLnLZLwPxCeb5G0nVYp9sNhD0zM2emAlZzHlB0M4rU7yWNMlE87iJQW6c/+aUB0aNikMi0kBlfVYEXsXgtGMhPFMNoK4DMaQMVFmhW43QIcLra+rQkVYSK5HY8FS3Pb
hwgwAiM/UMvgT/wR+GZLiELHKkTXIEnkP2sHDH4hGhGCStaOEzCCeW4C2phbZ4YbZoojbmllx9oLqrJ9yvvZmBT/6qrgf8/l2xULffoHcXz9GGmdfauQtUECpfyOzlAgtMkQbjI2GT+GjKL1nECov7AQ5W+F6CcM
kjC6O2OB3CNmFmargVC8nR56LCks3XVlUInlaLSGBjV6hFhioVrJZE7Ob5EVlA/luJz79OFPyC/cVW1zdOGl0w6yE3KdFI2PboPRSSHnJ6X5HtMiw4PxXExqMdGIatDO2s0bUSIjEY+0cL0RnCWsZ+lS5mDiG/po
Lkkc7dDmW9gepDCp1zosUQ1AMqFIGAoYv58TWm1cL21C9KJ0RcAuRRccEyrNYq/IVrVL9c3HE1P3zauX+hw8LyflnowZrRRmW1nSmqUvOojuRZuwd2bmyygIHEo3RczORH+8aHECQLy6IgXHKBYk0Vglr8YIl8hE
v5DFG4odXthxqBf+5hDHqfp+1FNf6WtN/RsOYzIvKhLUHhsE9gWto4mW2aZRjrQCU4WZYI30E9lRk1KliY0VpY4ydJf2LbR9gG5XcKRM8wQ4lNU9Crzcr/VVAERFnoHOx4pBzmQAeP7PIfjT+iCtsNYaqesgSWKu
FKaAk+XCjG5hwBAAuqNelxygGgdEbMPC77b6efeIX/N+oNFTWx/OyqN8gjC7SoUgwEpFWugbYla6NvrPaYcpxhgqgOCz5902hwf1OSavk/MPzsqmYG3WxCKHHtECJagKCS46TVJqWmUGrRa8paZ7p4lak62LT2no
n7bBtVKsHJIcKDiJWAtzE/oqrjp/7DBKAqrDIN4Fqr8LoaTNim8BgK09VaRlEhmWekHTaDtCWdDm7AlHzotROseoa1gD1qg0UfHjkcdy8O0s5TW4ho8ZJPaaI9lXNcU3ZCddRIqkYZY+cZRx0lYae/S8mexd1kG9
wsITyUiKFxxbgq20BH0C8weNJ+DE1YoReGaFzaRNBZO4oxJxNMxrL9qU1LNelZ5kYeYZStnmFg8Kd/5lFKUNgh1ec3GiZ8oiOIEwuN9xEmih5jCx+4oK9il0w017oVU4oMkhRZHOwjgFNNftrkMHubtepCP3v+z1
X1g/sqwXsq3KAf6RdPrh3QkxOHvQhpaWxteEPjF1BwKiEA7ipeM4BJu6KIpZPJCWwLx0qMQs/0EH/leUxumPWucL1t07hlwWTlY32zO3FdFIzbzgi27BiBxqVguZMD/dU35ESjptaZLdxQtyhYIbnp4wAwagtPDs
tizH0InDDCWiP1bjacWODPm7Wo8y4toO/GlkQHB8u5H9gVnrNTbi3H0gYDrfENLLQ0I8sQvWmn/fbcwp+d7zOAcieM7W2Du7ZcQCExiYjgrTobYWPXpQ4nkJ8sUtaEzLowL9G/yLPC4gxitWSqUdza7QtlQSMBHl
j6N3qDXvVLFINb9QjuKLBwGwzYeDqYkBlc07w+MfegRBzpHDSYRB2ghPwQzJgFGj8Y8LcYkQQM+iQ7Qb73vLpxaYxm8tOA3iKK30c5m0TJeEgRH68yiScIqbXwi+DAZRCCe1uYDJLDEnCxqR7nAWjQ5l5svDHVkT
U8qOSuElTQqrIh6OQY71RiXFSXJuZPRO5duxbbtdlHCDASrSiWS6KiUre75A7IaTBTOsznUeSAcr07jgN3HXVK1sWYiBhw66ASEYNYdQu2Yy2Ei1KoZ3PmhLxm5IyXz4KqTYw5Eb01ouxQ0FyLlpz7I6OhyY1Mx2
yGXEbXTjuJScTFavFrNxPojRLli3rGYPDDT2XLZiwOkW92ZidHvaCo1MUR7D/QbVSy6VqfAav3qNX4XNwsb0ph4KXohzD0DTLldM3nEVbJi3+Jt+ElD/Xld331iQf5MQUB3LdjM+mrenltBxbzfjb7M+tRLmmHwz
/jbXjVvoUiAzjdSLpKiVvkoUy55rghWkN1XVC+cjhvZY+LX2kAX4ylNxo58NJNV5HnRs3T9SdaOTvPQuaa7tPETUvB00JDOeTrQn0kxPYhHkk1F/25uAS0659dbH0Duz/HRWCwB5tIAqNgAhM7g4IhXPFbbrCGFw
uvO9QbePZi4e8faVlDSH/hxKVryKgoq5FEGEAcw0HEN44EVm3Y8vIMB8XUQYtO5YygYe+VDir+gPI3QWbK407fnXeyblEKsQKawzDSQbwtW+4BKzYNYxKXentTs03T8noltGcvpOv4EgQkWvyaUwTrtfUR69Hi/0
JxErovYMXeKsimdFZAwRiPMygYB9ZY7dlcLS7pp+SgQSjaNMuOtrbU5ff+yPOyos3OF25H4rjSE+bd1bHOxEHxz/YcVb8Xid9bHfUcxptHllhauTnqWItBHg0lq6/RdUN2ViemLx4FGQ1tjWW8TOtHaGZonhuw+r
H+6jIbVYanWBysZeX6jS2DlnVFd5BdNzYM+2dqL2K5BGRnQ65Cz6K+4aahJZtCxdIK3LOG34cy7NRcWUg7fEW/ep+bjaSYUdmTxyKkiI7LuSQ01jSk/phvMLWYnfgkaV5gt61TOKAj5DJ37uugBetfNVtcg8HHqk
8VibkqfvNfIX2x8rLy4kVmU1SSt2tjJVbXYyq88FONSZJmovf0+RuRH2rle+qj47PeqL6O42sk9whD/clWJKPTqiqOZQaAJPg/OuWlpX6WeomNHahsZubytA8gzvuctH+iP9eheuP5d1KrzwyakghW8LFKryw2Ga
R8zHLzd5F6FFhLQo7i+bvtSESHtT62YVtsQLjo0ZIrZ5gbzDbHZnN1QkihtzQYQ0WB1tAy7FMmSypNG7vSAnnkrvoxnmSVvyGKIrHWEEPj1foPhdbO4Zl4a8j6V/p6rJFPaPe0/1qZlOUXhSsmUzBcuTvVvIDnZe
XWwF9G7Ks5ie6HN5RpW0TU0oUFjeihaedlBTHT8XuAbx24deq7xMQpGqzgVw/NpNUJVXU1hpt0Fy/IdqAYJKhsHUNTSLJcl5MKbH4mW7LrG9nwaMKHe3HXzXn3FF2GZKSWVQjkALxxD6AVCCOHYUIUsRMB59G4PR
Naf1pfY436I9prYwtW9O//N06aPjQhec8PY6ym1bsn6iQPRVnscqwjrI2qppTNTUTxreLvq2a/x9upJn9pEJhW5sdLfpjPgW3aqgX0Jri5FXlzZb+EfukUeQb627rPWQdDrpfSfQjSLWDUltVW/J2XXERM0bReUa
xUbhC/lr6FX24EkChjas4L+/t+5CmO1Giam8CJU8N4q0N0KnHZMaONCFNz2XtOBDyoL2mLnw/mp5V7ae713y6vmq1crB+Q758tOrmccRux6D6DY6mXCeVaLYhKQ4Lgcx0FbxYe7MpLq/6Lo/xEJMDSQOlO2iaYKf
UzD+R7upJXVCifFOsZNgGqqcJQm3oeaKXPoeBT/u6/utplFF2XbVQKAc3Ih5hnipVLXWfVLSnlijJI8u9qqEhLl6RErKe4XBCskSUPTIDpFVexTLjPVRhYGeu6iIBBUSs3lq0OM3v5FLjuM8xo4PNQUXBboTMNqT
Z+MEa1WBy9WSCzX2jfpFemxWXQfgYZJcR4Xi7dESr/1ZZMbLKqEHaRV5dlJB2izo95EQlX5rGM9FvNd0vm9LlJMxMG4IykzioFm05Hqxlm7w2NqXforEsx9r91qIgyt/9zyTly+0+oU5UCfkBm2VYMPknVGW4C/h
3L4s42euL+Jnrh+SzvxofMEMqev9QCyjgOJ8p8vR+ec7hU9i+9+ZRAQfNnudMqRJnPEl4vaPmdNAeShJqsbJPPkDdYsk157ViNC6vj1Fym/7jCFcUA5u7L09l/G8shLYtzxE8A2SdopAGl7fuIf3dsYupB1N1z+m
UiL/60vJvjlyPVaWaBiDvwer9FJuc4QyIhN7A6xe02piy21wmdBnpUp3M3229jmiqnLDaehNbDzqSq3/r7qJVExQWkJD642rTgebAd8Xna3PdoLg3Vet2IvDhUqj7mHMLgkwywmz1114dGNM/3+AM2Lig6rCYCji
l/8955EU98AWAiZ7IC/OWhcndm92E3CA5aD0J1VRdW1lqdWLoZdlh+0XBa7j1x2yrlEN/hult5d8D7qj6ZNefYp3qvPj/gp+2TpkO9PFjfqZ7MZh6wzV9M49CzMtACS9h88eqgEMgYnrnjX0uOt5b8BRn6409UiJ
IfkJCRNdA5ZERDztZS2O1p2qbw9EpjUmqJ/Jn/FYPJZsl2Hn2Utpo2sD0GGoYfCtTBCz5XpbysafPF71AhHSpCZLjvxS+qtZ7k1GfOuIYkZT5hWqMHP2SmR81K/UImp3lox7gB58bB/VdKpLg/lK41fAVE6QOiOU
drtfgttSUEdGKmkuvMQ0USBwQUq7AzwtXY18WFBduoFN8nRB4RdXKOU1FZHNSbZh97W+iOQ30Udkd6sRd9PnTkNlMgTpC+j7pXwipHPrbd19ma8vQ78lvgtIcOQFquCyuVhhT02HI7schsYu0ceqro8kH25mAgul
U8NEZJvlEu/UoXskHFMi5XWeSGNsXUnqW13wlKf0sqG5VvG+1znEfQd7wT34mtFlMa0Rmcwbr4cQnqxePixvyxVz/S0XroPW6PqWQ5p2QKfYuSJgMjfciyMBZw1Kpg1liElwtBeUfV6PPWukBgLvUTiVkUwwJmDl
42iXApR0XGUDZ3KHBhbLX554Ac6jecKdpYbXKycAOesL9ATlMZ0QX79XSLlyct3s1K2/fv6ZexXLbEjUTTxjsXHuV1qYNSuJl0dn1Y8n9j1CujZ7/opWEw2SHvCf4O+xkzkNDswcpaG08svxOpOBcQNZiXwG/k2t
94pQPBrf9OQkdCgE2wfTrTBKNO0UC9vXdo3ecEDFgirsU0AXIwEqz81d0QNkVCvbSxvL8fC117LenDg22M3ypHCU6qTT82tJtRLyfu9UwHnqZ2IOukh3xk792Loa5FS5IW4S9uYPLk2qASCLaDl4bLL7Z30tVkvf
gPB3ok0Ec4xZhuN6F7+0161Ye6EiBPL8zFHwzZ1eBy8xkBq9HPU43+C2sOhfQTWo79nN5ZXgpRXzZp8PI34LnaUj6BoOTeuxXVMva0wDJnPiFrL35PD8JTB1UHLsWzbTua+e+Vlu5JBPTPZuxb1izfMAdp7Y5dbP
uyyJPpHpZpUgeGXB7hs+W2qF8TyBOifIccBvfK1z5u+BA5gDFFrIpJsmzfeIMdEmUgUpj8qeL0o16d/ulH6izMDqUxfuS+bSKsZa//yWt3gwyQhXCsBiMu02iTHJrMHGzZ1CeEWKMk9z9yuFy0IBU0262hTsaT9c
wsQhiOqY5bYai5/RsU6SuLgnnauE/9v7PTWD59dBtztK6vDj/Mh+mTsLYUxyMXbgzSaNywj6Cr6kZHuzgal/B2Qe27XOqy5DN1k4j5t2bqBUaJK2nL2rVvz+SePykoyWQjlmTPlJfjpqKl1RN64KwGpZZe1l5q0u
Azoscxpv4AXXgPjRoHJFqSHe46oTXcirhmOY0XqQvu2HPr0Dra0WzXpyEhEtMIuad5BWxS4Rq3BHfn8DXMjwqjtQMJk12YtbOnlpMxD3J9fKHe/TXACTjbPo8XEhIhLzU0oOfeJlSipn/AHVNOQBVYQjHdzRCbZC
2Wnbv3BJSajaWONUJE1TfPNynxXDaYu5LZERc5EUTXtv8DVk3VQTEIlFT791oILv7imxJRL/0GLzhsfs2Dyp1vxdrzgHm7qx03jnDwQ1yEJOueus5alLm34pUI46bSXPqV+BwZfTpor9/b5UufTWjSSjrA0sLuQg
WR2tMYZ8bFh6vJWygyqIDUGIUcQaqZdA5ztvDh/jMh4/uuSURTXcCG//g324osrvZMszNWR4OCQ52P+4SjhwOcAx2qGWuasDFuyNuGgTz1wSmUA8ClG8Oxml3QFABEsrZJlyUx11HbsbYbURjcUwtwhSil0MwgBG
f6DOZRKn0Tptjt2HkMfFAecseUzLY/AWdLUObUCDxEQWRyumytzH3Efcx9xH3LdOG9MtB6w6SNUsYv3JKFGApl1GQn4uF2rYmeS6aTruuu7BLxGqdLpvSbDBSC2sCIFodJe7r2SD5vL3vQXLKZKVLoN+kNMDSF1T
JwG39oFCo/mr3JuQYQPH79d6iNnzYfF13hKEnofEXL1/siEAFfmdLZFSwwXYICYIFqH2/TWJNcJXGV81+IrxJWmvcqX5CfNeUeDLlfeFlbcYRYfLsrocptLtiPzLWZZrCfu32NJzrVUvX/Hhycyl6H4XjEcJRK21
u9Ge2NxEyvM/MV/NYUPPJVNPkgsoX2qB60sgVwGtOdAn88iZwCnhvSYRftnKj1facmGyQ5yS6ildSCR0jybUXz8bZVME5alRAmkaFEWlfFemMiL1Z31++p6KbR8KhikYdo8tGHkLxjVvKmMumcv9vc2xffoWY03H
G2WR6xesRuca7vqXXfcw+M5AUh7I3UqpFr86oRIyCV2pN2qGrCZ2nVKdqLfMzJR2pW8cJNxrGo+XAzCPL9ND4vwClkoZUupFR+xCN2/tFwHDxwbaoY5S+1A0b/0I7bE78VKiK5EWpHa97SY0wPi80ghoHzPXbeYY
bam5l06tOR9HATC4hZAp/kqSEsYHjVpR/USL8et0W59NQSMzIjIsTijtp6cPyeyRJF3cgd0awtAE87ksrZ3lsbtvfHJs+0a7ovaghb/9Z13bv6exfUjM+FgYk3ERymXGN0Gv6Vd1DZuv6n2nH96kKcb1VfhGOy5W
U479mJQEkfBSCjnVqbXUpLXgkGT9qv2KHqXCibTw0OTm0WPfQW9e+HGtNbIqMmnopTX4/SKCM9VZTbcp5zVSptUGWkxnuw17GjBZXQyfiK76U5o5pXOmFsMPv3/w6gt+HPfXf934QxIsclVzi8frLK15nnvurTQS
prs/TzmvEoXLyyCBRVUwtvz0wzrm1X/a9/n+2I47xfm5GyJ7XNOKek3No1jkuKzznp9MhSVG3zHsv3c9BejsHI8upuDNRAg/a/NFYh79qrTGsR81nAxxr2qmM0MvucPhZg03ab0hpmJnMU2YJo+ZoDkJ19JJdfF5
PICRHQsXYiFItOU4CpQOdsIz//neSG8wBTFlFdtWWIHv5hKLIXg9jE648DeqIdh9DaJJBgiwAcASM8LDQv0yxoUpsPtJ4+gguO7An82t2GM9BC1pZw9pmMQAUyQqW1v1BkA78wQhuNYEUJranIAScxvIAaP/pCnH
Y2q1rRpIc0qnJi5qzWv2nE6+duzA0MgborpWRPbl0+1a8U1ZkIwGN6AnX0bkorT1ZG9toxAW6aOSM6H9FRWIv2iKvZ6vt9DnGVZ4/8zWfZ65aXmBXtfqa5YOH3B0Tl9BrLztC8r5Wb1YkOECohEz+m4/c7AaIYWd
PjVzxZNG4CRfRDTnkzfkMF5RDvkDeKve5LENjluP2pIstJYnkeg4kBtgpEKL7Oy4QR6O0pWsnxSyBT3zQ5I0lIq9XTEo6IUMrBQalDrYAm9XBR28tD6cCk/w4T0cSMKxRbuGLRSNbzY4U4uzHmh2O+9FTOpVzVjO
g2dMyqE9NlEKkjh+6EVho6FlJz85V4pTdPGfdMiT9ytnUmhi4NbAV+oZ4A9Z0a4ndGrFlXqIj4fPHB5Q7A+oFkTE5Ss+7I8vUZC0ZkOiSdLfCxUqfhSOjin8chVBXi4Y33B1KWPOCRfqzl+gX+uMKITvyedIcOdk
JOhAigPpKqaSv0uNEcheiBt+QYee0cDsLcUxM9OZ+WsjiAeR4r7GraXEYjkUd4mwLRH/U0gRTOfFIwQcmWYAT2Ol6fe8zGBErfQmjncNFlF8wLmvDCWNHX74PzYAjRGQQAYvIs/nTnPIxT1RMay5tvoKOYJXb/gu
yEWkpg1jwVb25RDKBN49cfY/Y2TKulr94/YE8u8/JcPc/gyEr8hoQrpB3+pvR/NOYpt87Q/9dXeqec/THfvZ4gxdEn1u5oZyO6QOlR9R9YEABDCjnrqFym8JQjEqgUsc+o7g3fVUwwTDflHo0B0+INb0KFOvvM2o
M/3ys6hu69FhdMVBHwcOjxsPqLmhVfj5sUqrF80DgPAE6JiNuA+Vj7gDvDQ6wkEYjgnGYkkqI1bgVp77Y+oKKshB4wzuyDeeFZfRzmg+swL6sHE7WxAZgXmhCPZ2ApYodLUbE2dSPp6jI5SIQJTajPnPknjv4Vw0
AFnVAPt1X4D/qqWNOXUEg05x67yYx8qnfjmW432IIIh/fBrLoXN+ZUBuZgRJVuYIXETMTx0Hfx7Om78sE6GPJXTP2mTjaMHX1MfnmYhBTDOOFKUzgFjX5qopUPeCEY24Kbd8RcgjtiFW7FNJ6lHSd1QG5+skJzm2
j6/zkP1kqDWRSqJVWheTXiWWM7LF0uYimWoTACIfs2xQdD+HDHWRT5YKO33CFvAKikCqCxWgY8NhciMBUaNmFBM70ORSMzLWwvwSkDUPakXEC354QSrOvtJajvMCOPko30v7syhqTcyaRuqPEtn30f70IgobqI/Y
2d+IRJvZ4PiPY6kxe0o6tDcquN66yOKeZk6W4hVxvUzT6DI+8ESL/HSsLZLzHlLYC8zxz35sKyO6ZhQ/PG7JIkKRVxidUdkI8d/igh8/VaerPmvAM0KgnwBOKefA6P1rGJhHbjIVGHv/OL4rp9SWsbr9ELldfwnT
SrH3kTW//4xPyANPWD5Nvnhi76M87tXfXFX9E/F17k7Y/qZ9bfan5AhoTa2aeB+9hYt/EyZfYe8jbm6GfkxnsP7xX1gxxT70QHzTvjW3XnZfWRW6n9+8Bez4ez1xBCUGL2TkyGj7pA43bRqOX80/xx8hS5zuaFC6
V8mR3tnBVB/3BLua3YD81X0QD1tGNN57EH1a4ZCk3IUzkHvhfIsxRhk5ulWs11kUq2b9LhZCJ+zTYadbfOmTGZ8md/89MQQPp6lZh5RtGCg1qx3dnk4hKluPjzIhTHdI1ujAJEVgAOXD2jjBJKywViO0Pex/Lmhu
epBEsxSa+hgdulalhHl9mZFLlz7/2Ipz3vpykSbHjFRxmYPjS9RzgV2CN0nNBYbK9iv2NqoKGnNX3hfmBEXm8bv1JeZVNRFy9qYMLcQdGTiwotDb2p+kHSKi5Qbrgj5sKZ6vedKIXvq00t9W7WxqhgZCaTY7sQdM
L0ICUQbzT2pQfVX7tjSnxTHHJd4TGJrx4OsxuV3dCAge9X9FZXzd9UxqP+7eiIMsviPvKYmUBUjY6ZwLRtEo7iillTPqSX8cW0vvIrawbhKKF92GGcPisEGuHQohZZdn1nKqUyngJ3P/y/4QR2dP37MEG/P6U5XQ
+DrKw9WLqQYhAG8LhA/5q/J+3IiYoE3uukcdGCs3elOFV1TCBN+E3EOVQ10MGheQHpHuZso6tRn6KJswYZpKw6jnex4uDyob7Dn7bGChrJjIa85uTVtVn0KNJ582k+lcwE4kWO8Qfyp4hmtAHo2VnkMG71yC11Rh
jmEJ/rJYRpwuOm5s2O92/5MYf8jFE+3uhFJqI3ey33xVas5R+RxiVrkdr8o1rCrvfLV8MT/1Y0gPsff8+lUM8sFYHvPft7Xh26X+6UbSPKKa0+7aFjh4LbUtb8N6kLGOHqcgBynHwu8otN6+mfn/kLUjNb2Xo68v
iHzxY93aP8yBFkQO54qRPuhpxXsB`;
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
    let read = 0;
    let at = null;
    for (; ; ) {
      const size = readSync(descriptor, buffer, 0, buffer.length - read % CHUNK, at);
      if (size === 0) return;
      read += size;
      if (at !== null) at = read;
      const place = yield buffer.subarray(0, size);
      if (place !== void 0) read = at = place;
      if (buffer.length > CHUNK) buffer = Buffer.allocUnsafe(CHUNK);
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
