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
var writeWhole = (path, text) => {
  try {
    const there = statSync2(path, { throwIfNoEntry: false });
    if (there !== void 0 && !there.isFile() && !there.isDirectory()) writeTo(path, "w", text);
    else replace(there === void 0 ? path : realpathSync(path), text, there);
  } catch (error) {
    const { code = "", message } = error;
    throw new Problem(
      `${path}: the report could not be written (${WHY[code] ?? message})`,
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
var packed = `n3PQETlQYwzvozAzEpmzdUQz8yIiabf7kC/IRIaBb1X7jwH7UgEt0Yvp8J9j7H2ZGwqrTg4D0FL1MMl9agze1Z0BVVVVVdXlyY9Y03+ztjOzLLeInCoqKp6YmNqYtP0fLAqF9QTOFwShMKIYSRpMOYuoEOGZVY05
yjEvwGBwSVwlUCFlaagbWjJpF6alYpXPugqti51KRNabLdE+kN1eyGEQHHlg045O4UsU+rDViYTEYQdFkJwlcZibVIheWgwi7HlgMJh0Ro9E11sOi9owxqYO56KGzUNDgLPDObowreGvKpTpiGNtKEwd37ky8Q3H
N3ty2FSkaTOyt7B4T/dtm6ta25AGMSLzwAhxevTUmhL4GM8fmLsLShQkwcHREdWv4cnNsW7vel//mJ3JGX6TObpJRnozJ4bFhD3WYVp+Ho31YouXjbHsNsiLwtC6gaFZiQyDrEpGucxGjKMhXZLWbcOp19AIqUEu
LfyWtO3S0JI6wQ5JJrcGAXzcBTvzpby+nu9cHVLyJNa/s/Ue+LCHK6S+QJSDd3L94g/nisy6shR86s+woX1vlh/A3xhNcvuTPdbkugIbqrIjtiP+0iJMlkgb5JJg71UIZvJXG22daou/jfGCYIzpbEtifMLd+bGg
K6XfAgk5xCaH06dg/u+Cf40gSCdJXumuJFWckQIr+HQfEzH0jCqSYINsgUYEUp3EqkBE8DLtKk2ERsyET5HAgjNy0hvD5tXCJpyTFHLNC9XIwxwMJwcUhKmcwkdDvretyTnSLC1Rw7CGhGxRJH+Q94I5NmBPIFJO
z0Z5w0pEckUKn4pdlFsaQGHzbhvk/ChJSD4Zm9M9wbAQFlKZEvoKIL30ZEksPH5SebYMOSp5+8+h5GKRMtN3vMI7PPnGaOLZr356WfLwlYshS+lAQyGvrwDaeTXC6H90YHAfnKVWtWpet/IG5Zmd7MOkmHmT36my
CJ7gGwJ88ox7drf1ISQqEGwEgZxVXedGsN2ljdgT9kHuj32eKM6DuFDSaF9HudI0UjeCiWCahRahgaZ78iDwU+gl3gRekT6rl6+on5j/f9TUvnqnqSiYpgALBEjZc8GiEOe47RxSMgceKIoiLTOWSYWgrSR8ctVs
101V+u9Z7cJbv198yt56H5eo/FcL5IjcOpYjjFlhZ3KStOrD5urx/oY+gSR20Amu6LmABQK3lhDaz1rrD+cr1kewRKivJYq5hG0zKrULz4aHz6ki+izyuyR5LFQAF0tS5Csdk6n3tvTrdK1UL5b6C9zrLOVo1Pt6
onkEWzIhEYJWiTieFLkvf9b3+9mscA7zStyqAmT71umu21AHDMZgwObrj+y2U0kAaVIRIiOEwKqexW7zzls/+I9P1fq9NysIw5ZxgUNCmvmxoMfqEDLwvqG26TYdSI0ouQNe9WK3+Om+fGfd93JCHranvFFktTAM
eJ5Syyf58/nlJyemLdp2T6Qq0dUCgps93A4LX1Vq/ulKKRS9m+CbJUD5GjTydFCU3Deeq298ZYKJpGtf7c3T2RUgT1tSQVeHFzn8s29CE4TTOlaztDDxPSDdk86yLW+XQD0GBnl9XxDeNtX/3cvEZQqJeK2I90td
ls4zwvYFQw70qk5b3zv7//oNLqp22FqITR6brXtNymDeD+PNGrmtnhF0S2NJjQGf+O/0/arq+UUcOJjZD43DhS0aGtrIgyytnxzJYyLH2W/wv9TUqpXyd4CEvUR6XEHpSJE4huRMPoQFvrjYj8EuGAZ2X6lo7KL1
ALi7SvbpKj9KtyibUotmphGSYIQp+U6ilW82SPz/rccTX830dDf+1tasMTR5FSDqyEAomVbWXt8j93DJjw8hv2abYEKcXaHGhMKHyk2wJfzXfNNfbTNFa/BYR7TyWSm+o2Xb9+NGO5VA5ZpjC1DEAUUFj0yuX75p
9r8/X3BXynltN6QcZ49A5DpmkuxxUiyJI8Iy1xSlISDbipumrVBEo4hfdl7bCBfwmmRLq/bLhHdmpJU2fAagivDefLbz/1Kt0/WHac57/sSAXGdrmtMUp3UWS9hiAoII5LG3HG73DRYbalVhtM97l8pCrXmgxBbY
VncCPT8mS/Vx5Wu0Li4JYtQyRDDNkCfylF30pE23qeTl4vPhCH5KaLgBeen5dpFnSX8fUnPAnZU2rXpXepu3NG/ougBVgJr5M2knp6AVtv41SrdOMlx5t9XTw0/ZGQCf4QSc2hxkiVz5f6li+y9T636KQOgyLL+s
IInEKXZaefulal9R+kprONjCI9fYRmmNPefyHkjskVBDCvpsUHuqOubRRdmaWH/+VL9+x4IO25kDhAd1EArPY5aCQYCpJcY6R4FqKlm1qrpU9X/MhYAzFrMrPmav+la17y7LI0gOHf9Fh/Ly9JwAkschsA8GIAaH
oqz9UPPx9ywTc3sn7j13WLrd/2MJ2TwLQQDZyWsWMoW+0Bf+XNX+uUlrqFbU2vqCv8htAL5kZj2i0bLjhsP2JLzsX45L68xrH+3I0gLGPvT6kzk9N3PGdyfcE4QKUgj9bjhjIQDqxKf+v9qrnq7bzXedp0qk/+fi
meUrEhatYMHKIFjTlNTkh/xROy4PHW4Xz93IkCNtHlAxn0I90qZSeaBT3axUzaqHQ1y+GT5UDqnNXdo5EScRFiDgeQDHfM2qwvjuTxFFWEURaHtqfbS9Vafr1Mws4hUPZ9n9Uzx8ymkRF44WKjlNXEGbxiiQLvrj
nVpO++/2N3vG/rrXdAwmRhIxDpZBOhD8l5pllG5N7EvH2rTvFviH6iJAYNkAR/T1gshBHBu+TH2t2sEqkA8YrVJ3VIh2afTncSxdhkh8//N19l+/XifzOJT6F56dGWp6uVtwkUEBSY4kE7J3B3j60uk5l5tF8rAG
vq2U2wrY1OLSlaGJJptmFVcNPK+p5em6u0kMfuuZW46KvwmmnKac07Y4Aj0QOCSFkThMEeEpVe2r9kLaSxq71IVY/er3hmcHIiCSFgjS2KUk3jz7aMvqT9fq0XTkZz+cDn+neViZjb8d5+a2WilCBFJVQAWhl8GH
22Wi596fZl+/SQdbhpTqLeRqZa8C0RNCQnMLM7IksJ03ewSzI8/SrC2xDK9/SOsyfbKjSEE6saUU8v9/b6X+N70R6apAEAIkyraTXjv9NnYwySoU1fx8bYwZTF3ebc5GXIuMG0YVEZlJpKvHsp9lP2GIY24m7r0R
RUVGFvgis0rsrCxIXShAbxWK1GuA1O9+IkByLYmU1vLt3dBNQX7j7bDHPdJrP/zDP+zhG0yG/X86teULgjelW7ay02GkaSAYprsvKT5LxjM8RwqhQpVLABsQTAT8dkDaOmxT4f//fUurGU2yWMprIa1R0jGqeqQy
hXSc+vft+89iRGTmMDIyczHzk5gGwOIaMFmCALtaoLrffe/9+JmJRDUSQFUTYLWSynDHc4Q2lecGMFJYPd6MN6by/9/vSzOZkQgEsko9TLNhtoeITKJUrB5nx86495y3ifjx4xdjyJByVGEglghAA5gkpfnus899
EX9IMGMAlANIIQGUFlGskSwNk9WDKbPbc6vaarlesq3qtmSZ8v/fL18zNEg2PYxz5CCm2EPsLOQ7Z++79eu9V9UEqgATBfzfnNcSm6Q02/M59z7gVxVANoYvGf+T6kVR6oEt9ThEU+Yh7Czt5chpKGW2M/9f6cqj
W7A4hHg47uFo1C2Gt9OEXZOeH8xi58N16K7iPxDaBJtCVtWvqkbdjYRaQtoRExLDhpRvvh7sm309UX3SyknMXHAexomzzfO1S5t50c8Cw5OFTekmyf/PNy2PMnLkbRIriLwLEikJu+pW3yOyMRjTQ+xg+izkzHpT
z9UD0CA5IDAGJOWMicMNlQa/P9ZHWgWRUqUKgkz+f/7K/jN/qioldWsYHWd8UcMQWsCG/yoizt2vK29mvq6EWq+rpQdqfaIhihPnxImsvLf0skC9BP0bPwB6A2jYs/zxfCDLjywNWzPeuEDWu/zZK38mDrrzzD2s
adnQbuOQSIwm+a0bj5nviq+ckYzxeCPozsM7/qZVVAv5S7rzBWJZ1pjUoih2eYrpPCok1qz294TnGVGXsdfPKHF7Uua7u6BdDchPBOy27nwbav34NteSq79IGFNF8SY8ViEq4jSl3wWOpQItzQD3h2r/0ku60vFH
bAuxhBBCYHLXqJ9fmWuTGLXqJ/oYYDiapukL3GNs9f/3Rbl3vxSDAZEYwgn3h2r8y81e0zZ/ZGDANlMILbovNusfLcz0k3bY40dyfOiyHco2Fnh/rKp/9jHbW5f/aNHSBBE5khCB8b+xrCrTx87k6K6KiByKCAjE
yOcpazK2or8SjvkObUR298O09zlrb9Mc/6xnQEIImBM5wqZ+iE3//5MLaRpC+x+W9tFotbxggzndZKVN2k3ayzvTBfnFGD+SLDYEdMuw1D6Xfkm338IYhNAHhuxW8H1R9X857TtJ3PzJSy0OEMSyurQ//Eqf9+a+
+0vSFmGMMQghQNKsUzSHWcp+XyW1CTABQijtvndj+0fU+XWEEmb+YS3Lssbbphx1tIz11s/udjpH5/i/zwMREQGVI4kkesnUGv/HuVz1jFFDDUkIDCrsrmK/xjR+cq3+YhB2QRGRpekzOTMxs8ob2/Pk8d1Y4gNS
IAmSspM0sDsao7G0PLa/ycyJH4LaiIiyLKjn97LU/5M+J10cN/83oGVHSCMBc4VDrGRmlS8k/72rzrsghEJmESNg1Nofvvp/uiXZJ73re7ONMQYMQnwMirTWFmNa79X2BmGhS2Qpjrkc9BWbfe2JEfnKPBbRIBvm
+opcw7Qqz2Z8WTvZVEX8QgjxdyMDMufLcPb2VTqo4aGSvBVyu+9Bt5UqiVVvVnHMpbag0Qiyp/0PpKVeq/31v8g/9+Q4T/2u0HmYJ0dLIEyQXEJ1Q0IJzzzlv0Udyu8vH+hYzrPjJPVMHrFTE8pamAiaw7VmzvJZ
z2/xgII076S5iHxbFJjED/YNCP//cDSVQZ7T8clheJoauQXVOWIDY3E4Fj48PsZuSFoizx1C/b9y7xYAhYjWaJ7hojSrB2FoRdKlguL7wUlRETAgdQjJAGIuPb8KJWIP63uWhxsoq3w+QFP8oQTHBUBksQlFZUIP
TAz0bd8OSc8iU/CcBmuTn1bkpLL1TZGGokFtfFBcoZALpGVU6lwojj6ke3xMAp19SA5zbAlIOA+al7KBJhgmmMD+M7ibyEB6yvKUhLeACjq72z5HDgvYmA3Sl/bzc6IFxT+oxaLc/UAliqDJW88NpDTH4G6yusmJ
5ibTExtCr7l//yHxNNwtRJGafzv4BcnI3TQrdXe9ygRPe2jvsFG8BOepMSktmDjfEICWWd0CERquRKNudXGh1EL0yd0Y6dFBEH1jr2//cydfBNwyANvE59sbuzYqLyVlImwW7xml0Qhr5vfH8EkSaa6oJDu3k6TO
3AAXCvfoL6LzHnPTfPhGj55CqZbWIzPwpglhAtOcQ6nIC4GoT77kijCmVtiBKMKr1Sr6BFl5ARhSbcqLxq1FqfN43H4mwUvx48LU0V8DKKB+TcUVewZSJHgV3BFetdn6Y3ZZ1tGPzk1/7PqwDgdVd//5z49HcN+6
dBqOF1Vv1y+2sgl+LMhIUbMniDOHZSzaTFNWpWrKVgmJ0+5e1fv84+usiI/5WdXre/8cwRyni6onv8/KEdTmm58Lpr16GccOpjhV4n2WTedRVa9R2GVV7O3640TvutzUDhcR+zv1A7nZL0/ascnKIuq+CN+4d9tQ
5gXOgQdEgD//7pQUlaaRchh4Ais4ZPtVz8EyrpAwbp3ded/XyJBSNF1G0Y01LaGmG4BgIstB8NuiG9n+6P58+P9+k7V0h3PN1e0vwv4uowur2OPy4/8qqs+/H6/tzWVJnTIbsjLyPQiNjm4/ndaPBaWXQc2aQYoi
0d/dNf0tHZGlhkUlaP5wbFfpxJd8ecs6TW73e4giHSA3wXQOZIoLZXnrh4sUiHawksz+bqg70V1TLkI3FnC6Rvi46N8fSI9KmOdskii/BF7lak3/pL9mvvED8XDz6l3l6vP+UeCXqGfIvx4NDJGpK968twdHuiZt
us3KGy3aHubcrw+5Wl1ALYV/+Tuwj/8zLOXnKS97D63zKpJHfctGQ/0bMfFI9dekd5X+mmk9FwBdHujI675+pg7XkSd/p9d/S2lNNQO4/VHuZcVWrg4zIma103rd2KRzdy60V11SRYPSmqfmW7yjBh/1/lOmTTKf
0F8yOAj6mSovrrk5WiHKKBVlXbnG4kdIU4b4Y0lDh0EGto8ouNSv6etnBPiAn72Fq5mbLHXzIaAyXM1yEnBCEx93tr+7KKBM2KjrjYD2sHb4fu8/ZV73UbVa7awYxAuCFH++8+3Gb7b3E7dboLBoo4HdZhVryeqr
7mlwk6txmnnZgIVlBQrBaitAYP4ruFiDmfC5TRGQy6j6ofPvv9FbhktvcesF3NOBiXkt32YERCuH255c28R51QZ4sxWOmZNHin5J29KEAEz8c5Tyi4Vjxooa9qYBuJ/nw9+ia2Nnvi619+UR8loV6lAn2cV3t4zR
kKrWwEn6QL1LH/Do4ODmLHuXHET70fj4faUi6QfA+tejxUeRS7E/Z/1AkK8WtbZVg5O64xM4gbGG0iFmrx44LHn97Yghkz/2Q0gb2tN7cL9TTagt3Pew3ux6Tr88z/U/5RCXK8/amLxBqYhVArww8trLCZkX11wi
u3tQaVmVk4zDSNO+idnStRBAzB1xsVUPi0PDPVXm9PLxJfsJhEQ2C+6ta0d9N5lm0UcuUd9tfbvD0/XQU16tyofdecr4rXQoPHDkoWnne1/afQWuLD7I2FMPnq+N9h19F+aEI+EHYvhvhcZHg4TkFdBO7Sc4+2wW
yJ1ii00m6CjlEznujh1UxyCJHCofTUBI76UfNliS+TLkpOB1uNRl1YbwtNK1Cf4T60a5VKAOLsYRb/M2xDwHR69stVJpkv++YG7uEPUecNkobLIUYMYji3g4NrmTJAonKCvepWSa9qftgUg3pWdo1jjxoBtowdO0
TES4nB/14nGYe+qW98huwti0zo8n5acWDVvjnBQik72DmVUrJrtCRjmlLGXgkwOTAqg1MuRyjACPeuXNo6YR2S/I5yIzKxIQAbYKGt0kgzOyTX8cexYuHcWjAB0F0KPqonEI+RLghrReJP3UGQNMq5mpBLat1yL5
n4C4PwMcjZEX30J8s4urdin629BSqa/7NstKXP7XdnySQ0Uaa9VcyV8u22s7nNShewoGz/jOtfi4lc1wkoCsfk1bx35avWLFDwGaycoFygS0Q28NWTL2WYyvgqkszt+9zjcApgK4wqflRY0K2KRtPRLe/ScxjFxH
6h1iB7YBt2pYgf0aWet8Z4OXMmShP8C5iW1jLnxQeMXSKDmxlqAVlxi1Afna5HKpN8SiOQ1w3FJL6mvJUWFJBOcL378ukkbjqw0Pd9F+pBZW91YjhwK4oGiL2THO2MafF/jkeQqwFmjfYWl4dZoVWA8LcSpkktTb
TaOqzKk5g7D+TFJbgU/n3pSrFKej2gqyJN1uAHolwOr8VoTGsfmni9n1Fti71ArpezXiQ4iU2NDFDCEGqcrERniJw4ifOlEFa201veQxb+3/cMQ/A8PWjQhZ6FhHCT+rcDQhfOz123FkBX0Uzgc5odZRJf9m4SjG
OG1qz/vwB9nhlwR8qLXEcksb2tYKT2XFA5zbX6hR5memvrO1hHhpDKi+2S7mMmkGWQvtYeKyXsvXAut9GchVHHqb6LacEhVCuWVX7Lxxq2vuTqSJhaApfO0BuhVsWUE4DixVLiaxkk8w5KBUJmhwrm9Nim+A59v2
pNDrzzsTqTeM7HW39ouJD2nZEhqUGDux61SlDgsWhcqbpUuiZWmzGaB0vCpNT/z6e/H41JOVHJTClCK8kc0MntJWIo0rLOPc9pI3qhXTG6BL1ZlYUWF7qq+cFqyDINw5E+w+xb7ttuLRcKga+SrMpTYD4wjoeQI0
ADyOZzamRO4I9i+zy1XpzMQpUZr8y1djhj34jtQ4ufSYbZFD+1bLBgdTA2hqrYzBpk0Enq1/yBrEWxC/NM8sQERvrHFUFcKHg1NkMMv7L6/hjDyLFuhWSw2Hnc2B+YthZooWiYec6huyL3Kt77pGuIDEbKkv62Uw
Y4obEbU9T6HlSK/K6yufjVVbHV+o5xAOuEm5XkvhsFIGVr7NHL1VmZwVUrTth9hMSnKHB8c1cTlKCyrmex8Yn+pCKXMKuLfmV0ok3/ilcNq9Q6MGJtUEtqhlPguYEJBeW6DJ/oLjBE5ghlJ3QmRjD23c3UXEnjj5
vXh+akIs9NMIFDI9axQozgpZD+qkx2m+8QIFHEfxUnTjCrHU+iizlVSstXYjaef0UqiaIgy0bl0rbtHQRNdMYSN5sN1zFGgHFt4uKcs9hBtr+odFFLR0LIHwERhN7TT5rKS2knwT6gRe/yVDCoGUQXDmSHPQ8NwO
1ZhwYoQvQfMO72Wq+ilyEhyiybV1cNlFZoPWLwM29HzGtaR7k0oKT+rnEvl8oPPE88Lha1CoyABg6a5mFRYPO8C2EhhtwD1QQf4V7P7KA8BeMEF1UKRpsfJeRVY+SyQBUX9bXIyH3jBhgR12+MLVNYPLjtsO4jXr
rpbCTZ0oYDc00BcBwUOnZhg+SAMrwJeqd42K5+foZOO+4ZLrnE2oIR8X72XASdN3R6SBvIrM0Q+V0xpix79iK99Pg4gQjKmfUO3vC3vbFnXuwTjEefyfRZ52B6YNe2A1X0poT/Ids9BLgzuW+inzI2NE8XHvFySj
YqGghAg58lgvulwZiZEp5c0IQJTm2MztOXUJYg2v+4L1+V+gZT2TvcdoIQOhl2x+ncXfqiNnQPx+W98qcxadApcSt01QjGb9aJ9pn6Y8NZicVvBDsGdlPqw9xrsh0IwqEKDlc/flQJO1g7HIYOMKmBO6zQWqb3WA
Oc6EgXhMgUF1bFulU4qZTNCbUus8p64SCaV9cRx26HiNssAORe2GslJJjyibZTIV3DVVU1wTru1GwjDYn7I6nhC0WxC0bjkvyoEN/nSNCe0uOrwBQdAqwBmTZA1z1qitJYwVBOqnsFNBBpLCrW5n6gwWz8GVqFeG
6Pgkik4XxKeyRGnHIqsaaPOXq3UJqtrJfNH+CsOqmOtcRNkZfG9gGYHXkGdsNonE/1X6s5onwFqGzhiQqOb/1iEKv4iVgpQNkT5HTOXq+HDvQYYzRhI2/Yv0rIoVOxRYuQz7iUb8EqTxUtTPpw3AQjBHUEH2FUa3
j5NBDTgU/r1ZyzimIBH7s8pGrFx5T0FyPXRPI4viNvABSOJ+iPgmsFNwAqTbprZHOtQjNWnBXHxcCV4f63BPAoxIjv2boLLHFrv4lMIiZGXz3zZW7gXAAXZD1gK5toCxrMJKyYjVqs2RUtfHW94pf1esmNHiQqKq
eVPuIMcuEnVUai8IHM26F/khVyNkykVbMVbqymj6W7o39tOOHP9DjrC5qfJcTLpud8ycC1F9o0uxA24a+qiLAnkakQMvM6ERHmXnlLLZN3G1nn/ezXh0nrEZmpYoxqwm55JA5CQnrlO+wGztq+600L8fEqX4oqbt
vU7aCvxUn+t7gxRdrBWGbkvE0Ij7g0mHw1KEtneT1Ojc0f/oAPLQUeiANHSdeW+nlAHaHIEPEngpk1uioJodmcrjbclFx4Ve25Fg7jbGzt2nBv+uEQlBlB1VHbgB90tImHWn5JMgpFndU/nt3kCY6XvuxGJwpn83
AVaPKEqiMnewsN8UxuYyfkww8tjQDDCkMmWyqJA1RrLkT+FnaMbsNXauRGBZyRWlv0YqicXu2V2Hl7xFrCI2O9skyquct7oHys3S1hcLl+vHqAQtCqzd4ldB4HlYisd730vTlpo6CCZyJkR43FDIKbHaSHG1Gwsv
QYFzarwbGypIMi13nx2bKGrt1y1X1ZqqCoAlnX7i8x8Zfp4aDLdn3wokd3nIE0Cb8qcd/BUutRKAWovT/TLoywFhdoqCZXzXK3umfaK/ObiojboeXRu8tQ+6CJYr9KmFaouaNtKRWeh2OiMYIpJ6h5r6Fgpe3h8T
2lEIabW5eKWnVDcDqvdFNNOUiSK52vcKOks5pTlKhVCoX+leWiv8xCV8p8IdtXILfJr1CJ1d9ccfipGu/W1wZHZVh2m21Y8z8L7we+XW59Bxrf1iLy+xRi+GsnklvLVcM1VPfWcPtxxHX1Idw0MqUGsH0eBQVnY1
CWqnf71ZmUCnHbMrAJQqZq7+Ykk2585mVAprobHTspPR6RR30NnVksa9zhebnSlwEwpVbQR5AFcfxomuWis6aEB4W4V8evrF3fSN24ah00LfRyUn37O+wLrrYVq8ER7o3pjEEoF5mWbna0nIPGfGE2mk8UL98vdq
cERSm4e0+hx6+M0gZQxt3qMegzJx1nWWC37LnqLrc7N7szbQMSj03a3HyJ5OQisXaaOWOJdXTNriaCUevx2LycTrDmWnnyOb6VbxSJIE21qyt1lVg54chaQskInkV+D2AWMmY+b6zKPv7h+NSVIQTf/Uw99yRAHM
ebB0OeFhKqGA25WYwwuNjoBPPQ4v3htfs1yln1EreHPtnMpmCh8pgkp0tnLwWUSPLU9jdIcnKnfppAMESR2daByl1td2vEwVlBjwVnHOwb3sm/spyIXfmhtTJOUqtLvTvy5Ivx3BS11aNA7JZJOiDrkiuW53BVan
eneTEA1vczaefi8ZNjOmwYTOy1o5y6kX6BsjTNLXSHuI1+n1HBdoB0pnASRmLSaU6FidhRR4qzaxaaa3pSkhzFF36Q3Zc5G3ik4k7M8ih45kYCLXKPrGp7g6AnIyGPFrczU8LFO0H/9nx8MlbWzq5vRX9/d4ub9N
7lT1g9oU04582sT4x2+OG3YukWFuJ+LEnZ/QuGNJmryK2sMs3Te/cf2fCS66GZGcVivnjcDVwnKWnLkuKxdPge3WTWoNZlPgfhXc0JjTjxkkn8u8HAY086tWEwOuPshpYdLhFqqet2GsT0CuxTaQU/+spq4/VNPw
Pc9l/ibzH2w/KZcr/RsVczjAdLnp0vnDPquZLYoaZJImXQEnk1JMBsxiB7EaWDfykmp2xSCTFhSFdnNtbvZXjh/4rDRMFjifA/Q/VtFTMPhGRVTmjdL6N81EFZ+PVKbacz+A+hT/lrjXbH6uqrCutEkiVPaqEzgd
bnn/A4v2i7xYa8nhjg2utQWtp9GbVOD5sZI1nQ1IrcSkGdH8IQqk6t7SDjXYvIUPKFX4obtazXft4XQL9vya85AftjsNPNDoR7f7VG8ypykjqmHFPozkPMovKyDZS+F8Rfj1znXj3J8x3MXgTQ+GBFg7sqWNftwd
A0y1D5+5t1FEsky2RGeeo6zkyn8rNzdJjXPx9CqhIQQVaKelw4eXBwmDxP1v0aN3veirmDcyreAJpf3EnlroEA5KXMIfWpwAk7qqz6hDwUthxIRKl/45GaoCxhZPOqHn/WdkvPNd/O0250YlJ+lEkoa8q7SSzQxr
1OuFcIkeO0JNKUooNEZyurYnr3vF3157hKNXLQlaQtVUN2RYjWiVmeNZ7kaapAI6WceyngxhT3+WFql9RLxERs6f6QeHVXoqm77Efj5svZmAuAwqNK1BeEsquMlbNIqO8U9Zdq5E4913ya2xKTom+rwbddSiWYox
p7pZ4DTnIYKjInYXat9WqdEHfadim33JAoJHmMtATH4jyDe2iMJZa1KQeKM9bgFO0BYjYX4G0qgioQ2xGThg4N5/gTEjw7Qi5QWifrJOVv0ZKWg6rNXy/cS5RnlPpKVav0DmbMTh7pOhbxo4Cj73LYTUvRyGUWoL
sujGLdnrPJ2hg5/X7HiEp6ihN8KMvWd1GhNZOUIcjCIhLzo7c2CfkvWa9QpIYDUcXjoHiqy3rEwdJ1OZrVkHu4hyTXZhD9ootWlYI05pgB7bFnIqTZM1J7ZoTDPzlT+ojAnwphASrDYbBCZnHIiabhwbWz4PEs7q
4Ngb7SyvPi94UKAmobFbgNQba1BvSY+fIZo39baHpmBjp7N0RW+VzZqiiDtE3v7Oc0fWq/EdUBeDTe9s0Ph2xlqPJFZUf+cunj+xrjRRSLu2t+ezW5ArdigHwbOiLFHBzXcu3aXPus+AK6UH1bWeaH4vylM+pWhf
0lldaJb2lR4Uc5WOqvRCAhr6TknCfedSesYf5C+FCGw3kNiC5oxYTFmFqpSnOIQ2TmIuKkyC7RKfgXvJqZgKBM4bhPmutIKGboM1Fz6aggwKrLq2F9GErSrxBiaFaR/fjoV0PnnjWDmGcMERmzvylHEmI2st4Hbj
aInXu1vo99N8Me8DCo4o/Zm+lVgyLGjHZcjRu1VIVRrAK50milctaBcoY9tPKdMA+6bOgqpTpiNq2AkSukb9t7Yx7pDyOmLULYKjApRsyqK3RtRsoSviPHzUoTREfvq/AisswMmycqWXYSl4dIgllHZYE/VtpbqC
g4Cj+qPUH+hYE6hkkiWrs2IgjVEC8hPAuG3P8upw+DSG/w6rN+GGm41Who8HLY8tzx+DRwu2UIt9i4m3qFar8pAk3/KwmXgyaL+H26ru8AOBv/ndQ5Ik+iGrh3zs8uzInMzSSRt+j+4RatC/9EH0srPrtmPTftr3
CrFp4Jc1BWyqH0h5rxMAn89HTn48L4fQD1uDmt3GLfeQwMYuGsw9JzKxkdcakRXCDzPRRH3sYNIZloGa3qoH0nyLYR7wZ7++dy/POBtcDASb7nrYXGNtbX3szrNT6ygTxz8Ka1XzUZhMgxPJL797L1x6sVVNnjfP
QDD8fQ/pI5Z2Aq5R8K7BSRZuI5aCL99lu9kHctYSDMyel9dUDVFsXkRUh45j6oL/T7J6Ab4wZeROV2TNVjeHOxDYX6MRQOyW/NEEegMuIA3PTLnVh1pn/n9lZLVuPUWLp7y8qaK1uoUsj9N3iwp7V7U6unap6RF4
dOjQQNXbEWyBCtWcRUNWxylRswYNWUInCDqpGlQL7ZXD5MSQWNHf0lE6/WYIZZGyev8HdjizkCnPk74nW0zyh80Z74670xBvEm/JtWHnNln0tbI9r1zKoU8lEGqRsMk3VIrXMBwGeLitAxKRBFgVWPiJ6xZIOIoJ
miO/6OD22L960G1fv8lcy/1r3iv/0Lq6tXbGV3+ABTDEFrdU1gJdwOEbvgD9mvnEjI6nV87X7f+9/oHs/nAEwLxOmmvARXP7PCzpHVDvgltR0UsEkhHKVXFaiLhAnkrzHI3sJtO4ITWAsVpCqs2XQX31btjKGLxT
vx/hAklF6dSrA4ya6jc2fcxrdvwkL48AwakBPktZzOpdlBztKEAjALEfXXyFVN1111Y+LwQEeZJC2xWd1JaLZc9S8HYOwrTw2xcGuONLp9e2lyxzkKLu3HnYQpX8MzZsIC353c+V+yYukAF5XQuyaQqt38FMSKeO
9h61rT5NacBsM+8/54YYsDSCqNnQwCP2LKRZImdtCll+L1qB6tvFF6Xd2dS5lef4i93aMs/DPkuuvaGNk7gcoEMT4i9l3/xyNkC8/AK9HJzgmSau5XublKHk80DdwMEB26VQOb6kvXfb9oXfIyh6krgqXCGExSEs
IFp/S6SNdw9Yncx16Ft5QY7UxGxAx2uNtzKr9cY7hmwIH1Lll91eESQyvNSUYD7aJHwNlT3O4TxpaCuZZsJrjMFi3vqPX+G3CAJxKgt5kq6QrPcIHv/rQ3KEj3oPmYtd585qgzBDogyd81Xg+/pYlbjc+/p/thY5
Cms5lXi8M3QxNZehsHf0wV2dFHzXu/+u+RJklLtcdGBLg6Rf1Hqzs5jaE0M5b2E1yd72Cv6M1VIqpyxzu2sYQqUE7EHMENwy4K96AJWuxKsofjs29SRtPAfY9J1y49xYKgRPOlcpozQC2Ws239vD3fIyfWC/Ffiu
tIEpbUEmGG0nwWA8nZuSubD6UjiOK9CosbVRTJsJIFnn3xpN/y/ILRVnXZKlgaU2QlytoWu+psWeulaEL7Xgio5DNBUCyWaD6fMMqxF4xWsuzN2WK3MttM3Y5oz5ZT5OzJxbb3PHNryIMHbzh2cks/h0/eCjO2Ll
FT1Xd61Xt8nUZq4DVTp0PJ49j8b2nKTfsIZbym6QqBsWmCH2/s3kX+ZcWgws9LoFAPN9/xVZfArvTPLRGSowAGzUaNjrbvGC24yAxDhNN1T983tJKoeLXW2mjnmO60OXF/tnjPbykQXvPeYANev62d4PXTjrHtqX
hiBdSw+hzanv8fwTRWWE7+Tl9D5oFQNkvcrtjAFc7qYZ+dX38hgALbLbJ2NTnmj6rZLrf/oh/vz5/PVsvydW0bPHCYqoLmIPQAZ1mnE0N3J8wDBQr2pdxc3Nu9pP63f4WvYYtDStIAwLiD7nMGM5PINwvV/nHZ9c
3dEGGX9EsufoHZBlfSvIcvYbkH9Z6r6r6hbJ5Z2Nxh7xFscB7OdS/aHBh2eKvu892sg0RTSWTW/JXf8uYt/XSeFKI5XAcW5KPSAlP1Oz5Ya5c/KbpSPmLB+TPFtfIHajudtHozJ159/f5u/d1nrrx4cYCb5eVYlf
2UKa9LcUMJVAEHHZkaBoj/AoFxvB9KzNtxGvo0/ic1w6lL/EHE7fRUbsmutoZddrjrZUS/+lx2bmCmz30b8jfTOYsinm0uBiK9+/1epK03+LyWScs3CF1Ye2hl6D9OBMY9GmMSahszNS/N2qX+OkKmYq6mUo4w9C
QDv3DHw9a1B5kFL6+PwCwHnwV2TdYk1o+lBtrw4uUbhkBV+HFr3tOaimL5FIy1F/Acntp5rf6ntfFsw9XdX2lrwsCx4T5vTOzBYPbaowRDF4W/3u/FM03q1bC8dXG70OCcUpY3PRuJVpg+v7mz447snVOHB8Xx/C
quNIqseWoAy9vo/3OGTWxWa1tnFn0/WBNMguAaYSadbu3/1RNY5SWPpYmBZAZQtnRj6ZFMlNDmp1pGyPsPtRpSuw/sXvVI1YRKOYssSXN+2iBQa/pGzWDfNZNLDlcjqK02+6yr1Xyb5UjfCB34WEY7caRoYKxuT9
1O/Vv+ljC+qzyxGO5BrqzKGPfRive0e8rgHGTa0HPLXO/5MOLPHzTMAQq/rM7kyq7nnq3IkYMqn6RND5Msxs6TF5T59SXk+623H1WlzEGm0GmvKs3EgTfp0jDcb0VaDB26n+82/o6IFsuWOyuo1B86/YBTSRGa/W
jPe/AWMYPvxh4O4eUyzV5MK7l5EvOnjJbWMp975WaBiV/zcjgst/lxWVxaukKnc9MiAbW5FtLMfHwxc0rutmFBEYuTDKxZ2PBUF0tA3fzsJMIXb82EJNI84VgTAfZliW2yXkXSEhPmVCDwk8pGxFZG1WVw+EtKYp
SGEvUj0prxqiZH/TJQmq9LH9hyAn/f53ctDFAh5bbpvy7aHlf5wUd6tfjGfI6J7FyS9KzFOTkmjwrzsdUqBK89RIaa8lr73YSBfkKxDZruqsdDmCD8csVuQbZ6C2jxna2A5I0dnSrPLUqQWbShU3nwC1uxH1bVqJ
T42aTd/o9WeigFVLsKNg7UhNcWrEnuKJmwsmiFEs+OwqutrFnIFb4k9W3jRZXirNXIsoa8BL0O2Cy9Jf2rKFLtFGa32Bz11ti+S0t1yaDmux+mWEgjUKgtNSba0KNdODqjKhvq/71rBRKSbExArFfYAwFv7beF+s
NS7SiFXwZ5vgoScVoI/19LtIzAzZuzwh4cn4B2fwdNEpMziVLIhIrOlzIhO/XHu+axExYyoU9cJoLdaoxJvCCOaayh2w0ZbW41FP9dqS91Gy3fyCm7xznN/MxHFrYgs8WdLHF+mY/AoOajL4sh0JUxVUdGtQRYDR
+SLACAhr6fDUcQ5naZo9fk1T7QOm1VECEGbCmXfLz2b0jCUL8NJAtHq0CgLHbiMCdxWI8jwnrbfBgDQlfWIA/uzmQjPJBbRVySMjd9xbUOuhsjC6qPeeBNfZuH4CmopJes3KsK+V8KLOquNkEjgq2Y5CQ5Jw/LP7
D0AY7xuLrOO0wKhLjDzsvxvtjAhh5w9n6kad1piZroVOIdGKgBT7GHrn+l+nT/iAutmJ0t2OsJ8mwbmgQTCoZm5I+u9bETI0kY17aWU+sZNP6th/OlhxqyoeVeV0Iji6PUllGncKom9DdhTJue1VbobUhDfBzpuo
l4c+KjegSgRzQvDM0Sh8VNJh7KM8jMaRUHPcJTyDdjMEml6bpGZwH/bUs4Ddi28DMIqRv6XS4UgRm/tYIqpFEuEV9VH73Y78HU+78eFekUVEWohLPvKNATl6nqApypDMHb0zmG8llCjTRxxTn2L7q5pd2ym2ANC3
72QTyuBhQUYJBVmaaCkmRKw7Z+obyChJPMyaEOpbK0F0Jflz8ZuLnnPRdS6xjqQOm7/dY3Ff8jUdOQ7y/CeyG3jr07+ZTyrDoHhOxCAlLWi1csRJmRJ9nyuM9NA4ei2fY9GtmIdl8Jamc3arx+zfr0v79aEs/ula
2m9XGQZf6xjvLCV8z5f+mKs17nQsOrmgYFhFde6FePMMYTNvXQ3x1HWQKvIb/aHXXAcu/98CrfBzbiu/KnSBGRaYFj7KQhSZIh1Hj8j6MTwiW32fofPOScqfbdbNfIqTl5mRgo5SNfb6ala70gQd9APu6ymBbyJK
lOGfpJkJKuoggpmyF31htoJTkFUo6BZdcw4+Dvkd+N1mNX096NlVCCANS/gNebRj6aoJltqPdc8vyEzNRyfaSZQs6QKgySI1RpN5hWkwdbfkzCBiex7VAc1ntKI0K8m7So3TXOR1P+zROQz5YO/VHGI/zySrK9UO
shie2BeBIM+Y/sUdyqVlAmqq3LTRxahO7HBDdJJufLup34uzL5Pkc6imt9kXf0Qui/EUi131CqwRvScpH9at7EYpJcaxZLGGcnoIvzcp577E6txYbwdu3K/6WLiYvMXZRdk8++j+0yprl92qMnrUNPpXC0toV75W
8m6BIMJzTu9OIl67Mys6Lx9fHfueM+1z7Y9EfMjo6RtXZWvj8OB8HVbXxEfvWX6BhSyo8gRcMos/eYdDC4k1kDoacpL8IIfQDqvbqVHGCvhAdB59SDaiwEHe3wSYIU8ZWWWV1Y5kutd2htaZYq0/U4tcmhLjhXt2
3TV2PwPayLDssSh72f4dgKllxOU61QdhM8FFA6dIimTGavzdYZCLEpmxar392u2F83LEA+eu2AHkzgmq3rLbc75lNxqdxPmgdxmwX2/r58u9U4OqyKOBHln0AMMCqlz2u7mOkkhGRl1VvxgWbiQgdXGj+q/QDBGj
ZuKgOogYR4inuXvDMhl0zqc7RJjCK8oyej1/YR/eU1LlFppAMGUQ2Aff3Km1XS/hmpJIiMYNT1dc3sc6qR9mCOoriVxvSt1w2F8FbTV8tHe4WbaYv757RYevX/5+7msZP+VWvJ+0wW4En4WvbJ4mw4Z+004RBzvy
3MduS7CR/qrYdldWNo4xxcvwsANmsZjp26Au9V9yJxdQedNsT4+kaU4fecAHKOE7PUmLWd1qQP/pu66Wca/9x4IkU4oFb3XYC9iav0apSW+k1USksdriisGs4CpL/9DLY6jbRUBOhfHsJRjOwl+g/IJIFalCxiUJ
2X5RvGUugn2RfCDNAc+nY5VG0C3Ur5Fe5PLBB4TGLXcRIYMHzcaprzJPKr4IstWRUYvZwPPngA3+f0Iz80kDlsylKkeU16Z153SIujx6fc1NbSVdPZCdEx2OEH87J6+SZDGWREMAr9op21C6rSPj6PUZG+2i4dvU
q3jPB+XRPjzNisu/3T5GffxTUGiEPcEVvKwq28cNrWuCZqciWSCo8U91ovbpU90+TpHwCp+5XaBNCipMU4VV6dQAdb6ejEkE002eoc3Dg9BqaY6lfKE33HjX+ThTqEaGJrUaQGWysPUqypMpS0Z7fsSZpHbZeE20
d8l0rOwDDPgz8PUTNhtr80vv6et+/qaPbwdnV4HdyleJefRYXxPsNcUwxnAC1fRBMg8s51YKgIfsDXeyAh3wCYK6KCAzfddCx72FyYbV+KIIpD4aWNz3pYP6yC/0z+pCgcaIv7zjPAe++u2ixeF3sNtqAa4Yph+U
laSHwbWXvb61yPJwNcroDNIc76PGAlhtbLcY4fJF6AhqztR2uDTfNJ0di4jtcJz7MiBJU0RuDVy6SsuaM5VXcWjI52Zw3k8YV4/6NBb5MftXUq8LhiKMVF6J/sOz3Up+IT6d1hLcEJ03foF95YEelw5of4bB+NpC
fqvwdAj/5Uuy7xXG1BCFridi5aYw82aw94qnk2vj70Lb3E6EgNY0q2P6HIstJlo4n6YQ47Tw955GJCCEMVzriASAWdVOUe3QpPWOY9mzjCNMU3V0ffUhMKPcu3H1mEQ/Rve9BfWUqAPJKjq+8vW+jB8lQyqtLg+l
LhnEUDMEyxv17/Eikw5bSsDTQ5OevcO1zx/6VK9Xo+/HBjp/a3Zx3RzKPEyQyBBsydX+Fj4fzLTBIjfhuuOW1sXUllYFvbDtkWVErINTJyT3sbrHEwLKuVI1WMcsiOCKJaECYWnbSei0rA9FuWBodY/ykXR4/Xfa
5i/v9ksZPXEuU4MHsyTHOlLP1hehpC/qt4BVMv7o7Rm+78ZuffmbXJEm47ZZKak2DteWl+6Eez8uTCfpsGdt1GdXSTP0dOjQIMauSs021VC3xrL+U3DLukIPI8L2CeW/1FksO/8xxmxS6//soWyfcpfVBwgC1ZdN
Q3cMLFtDXOrJn3Saz8BvH+LpNc01MbUvJ4oMmSw6qXrUq+oIisCoKUbZn8bvM637+yYbW61n4Ms9SsLj/LbDhybwd4pbiZzeZ46zTwv9p1RDBL2Lq+M4BkNu3xUxAUo2KthLB3atGGvm59Tr7HzXkWPmwNz/x50J
Z3qid36V3b67s2rLpL/Ost+UEQJoZlJeL/YSBmTMEr3MJMigF2VVCNeDAD/qPwYscIZyNCCenpxVmoMYw10RbPmOj2pdMH0DXYT1saS3vEVK/KdusSXexTRTjIYXU+QplLwZsEnk1bkzkVhp6o42n8OR4VoSkwYI
dw2t9dlMa0ancZlupLkyEtY0B7vw/KvmxFmLb1dzrY8zU2lcJeKkKjkF1yfrDvrblDiV1hBs1+iZa1JYfuH6vcDG+wMzckuPY+Mqy7W5fxkmBYFD/pe/R2S1n+N4ZDa5v7aoBahi/jo6zyLq2xKoZ5z0SO0TMxez
ttY4yybIfEpgVFCo3fjNo+aqA+/uPNOVITdM9vhTOuFQtSTOLrzon5MYPuMRvCRvnJOGNWFkolxWTaGsiaXZ4upRudjW+YtBMmIXwQjxLtZLLV5Q3z5o51hzwb6JXDsO+XMtcXFhdrus2J8YP/sWWGq93KRsWrs0
E6JmiIjZKZv7sEiyVwk56C7/lRDsFmmbRfwJeWNYHrUe/cj0B1/CqdDYsY8lWwxYbyIMjd4ZpcmHzLr2wlpxHrouitZU6F4aLMTcTLUnVjBn1TjjQxaEP6dB37TPn7XI913nktq6WN8R81yTTuzVpw1d/fC0+ujJ
+qQlHunK83qFL2qh2XbJ6s2bjDr18wnWYh+JcIVwdNL7PPq3WSGefHvu1Ytah/ryxiv72R29IIPLEVXM6o5/vMCASctUO9xZYoZ6GgZ4ag4jpUha9+hPDwaFtaorzFNZDJntXVmyoIu2lBo6q/BI7L79No5LW18z
YeoKMOKtoI2qT/K2rLbjTeQVNJc0oyKyGDViWM+A6tzNg7lFua4E12WDgPZRZ2mNkzis2ULBe7FqXFn+8fifpYyAqwBkOtiCxnosZ6GK/xik6kiSyU0nfPX5ibDuTZVnnpTlSx/c3KFZIGqMA1Cn+aoGl5oHCY/X
jwV0nssFpvoorK/wFgd9n6XMrlzhLuz7QaSYp1E0ERafMO+gFZFIGChoeJYlFtjXfCMxpisGyJ1k3NIltfvhsn3HPCuXWaT1Np8/jJ9PXj/u8s7T3/KswMpvz9eKIc9cY7P4eS5W5cgY4fXl86GVhyH2MtnayhOy
YARCaLi2beW3h66dfPxXFP2QXd455PlLkjWxkM3oByAEPr+6UZEskxeZ739th+xujV++p1szPR/ZpmGKqSuMHpVJoh/SO/W2LvEmBe4guS6jpIvMEXVkaCprb7c6anUR2dl3OeYl7QcFYyclhBzYqjKpjbWWu8As
M4LqlyZelUDW7WBqRmuMbWK4wEKKzblZne1y4kCHEwYhExAkTjOmmLpnHBPMKHYSt5fEfBVB1E0hfqbRomO8nnydHj6vRHGKEcheCwMbdvjbaKyD9FgZM1G2GWOScZiaqRbv6wJfnJbkLM2Upj3fDk7Ronq/4aGZ
MjPKbed4VxBqnWhPsnalZ2BvPH5h/wvqTy1EbKsKpnw1hApaxBCzvd4rT4gkJxaEI7sXsNClEuLuHsN+lbtq6MPqMTMysp9OuA0umo59bwhYLmnANowH8zQYYtrtMGdfaUAmrhtSrexvMbNEW/1gPDSPSjM3tQM5
nyCelrcQCm9E633Lq6RQWkkJQrq1SrksuOU6m7+eVpCmrGwnQxAl12gNUmKSBkW8SAbB2VprLt0YY6iZvE3eJS9rbT+/J6d1UbQEJcTlYpVUuvrncqaVrbrm3522EI1n9NujhfyhQaCkiAKte0pJhPdprJ32x9pd
lr3bnYmWDMWUMrr1+Xj3tIyGcDMhC9Tjp8vc0UdUk/0FYaYux+8ZIyPOImdD/yzP+NugLOQ5fh683dpm/pI3pT+M0uwmxSXNRTlDyTT95VlEYQjBSPKyMF5cfcnsflSdJ2n9L6fwai5Swi99arNMDbpcsjXJYZui
5jRx79lHDtIke3QBI/nVDyhELS50MADlUy6vgSYHL9J1Omm4Hl1hJa/6UatN20rOfmXkuOuOoYWvCVPFLSC32+PArag/772wXhyaFSQKDAt4YzE96dBhSCX6tWgibQr/Y+oW/o9Yh2/fV6JpdMp8JIct0Dy5gIiN
vZ3hn4Sz5HJLdXIDMZ/qSLpaE3o1hr8tqnpM3eP/4UrLd/G4sDjsw2gd7FWyr7Kbez8vMFo7O2j4IAId+CbbzfXfKbO6h0khlUf2WZ4YlAquUh4EfjqbXx+xgu25zikannAE2osX/fcU3kN71KP2u66/zMbesufo
HQVQjRA1ujUbg1lsB2RREEWYch+aH5Qy9/mNwnJqRvLPwkadJmsY4I2058hoOErthDlcJhchkDwCsmiwYsoxUb9Zc2jDWMIiMrwBaKU6Oy6HH/mMVQm4LRDqY4cX0+dsNUjZsNHM+rP+YNnS0fo8nsUScYBCmZvG
HdCiYL+YKJJ7U5T5Bl+XyipfAk5dw9+ik1PZ4I5Z/Z6QFMJVLmkiiagLMuZQ7waL5tR/imm5r3gHWGEqz2g5jukR007QfFHK+MXHiuIaUWzBpoT6o9MoFqqiscxtUySoj267YOqJyBd0wAkEFPCxVWM0JHM53lKn
xOhWr1VmANPLLUfkzWj637oIGHHz8ZNODGePuiIBz6bPtW53+hhsPlq8dpWq4uNzjIXpSdabOhMl5xk0YR9ETGGcpG6Aty4czJvbIBZJcPiZsDMqTE0rpaZ50BXkjM/Jqj4iqKhhwSIkyMSanZB77+zl6CYDxsMO
9WbtXTLlLWjRxFrPjaiH73iqdwS6wgnstujX+G2/Pv/CnWy/cjuCIyHZAnuu7u7G9jY6SbDuAv7AVsTUY25k6ZgCxhw/0dGS0vYutCA0O01KbNWicj5mswb7vJLW5LPmTioL1tlE9mtlxmsU3FHPfnuA1e9GvPs8
lLDtybup75AnfM/A3CzSiT7lFGPC9jymvTEfWUEZsv2LT7H4tJWLAIs8Bcxo9T6pi0unouxiHXPhzT8j6nr1DwmhszG2WMddCk/5pkOC1WJiV88jHYMs0dpNuTj5SolpQOKkk0/Sv/cU49y0uKEu/ns8LzVJS3+D
uvu6piapAxUu4OkhVNIWabFR0++Z2F9rzuPACaq9r10QHocdlplw+FzTrcC/+9NJx14GNMpTb1hDNcOLPqlzvZ7xjcd20W4PMs7uK2LXA8JHza5j/NDXx/JsvPDzTWchMc0KuE1eCR/m5qaRVPwHcA4yilWOOmkU
RLz5gpWjjGTpidSo3M8djYd/KpkFs/FIV6Pk5OcGLfvZO0STEHmVga+1uhRmY9KLOlU1wQPNaY88YQ+0w9MKmLlR/u7+ySlzhWXHHL8fxYyhhDbBsDqUBE46vuqb17VKInK3rUih22rj16rpCYsbzzotWMsAy0zZ
1YcXG1au6s9Q81LWzN1FDnPQOw9Vh9rRfaWZv9f6bQcB06IxSRjhE67UeqhZDrz/QAkxZOHtdNrhT5AW3WaJpbnijMJ2OS5pE4XhCaQsa9BbN2vAkQL66fWrklL2UPbKdIt9fuR2Okssexoc98RdhxdA4wbiB7SF
rcEIR5pE1EezPg7rIu2dHwYiUwl7S59rAmEHk0IBHyzTxeZdw+8Rk3E6CgG884BtsTosmiuHJlXoooXqwFqj6Gq1AZmnvlPaC5XCGSz5kZLb3qaukEfo6AH4/TLGnVFC6LqNYj2fsMGL7W5Tfq7Lo+OvYRklieLe
Od8z3YWyQPAeUQprIUSz84D/YzmpwHcdhkT9/z/7pHbAg0laQUlPloGJaLywwRoRtS9OPANHHHucm5n2qCx+Hs8nAQ4YT3g1wx5l8eJIZ2Vw0Uylm7tBJZc3uEDVdnxh37CoDTqmo3TFXFGLybJqXBDk3y/tobkG
j9lLlprDkws7pgHMzDDeW7x1OiEtTbQesthq7XHcjgf9XK34ILyWxGybq5yHOHGq86UgHQVWJNspCXIHhblqwdw/qKUqiL1irzf3qC+RaIVfNszT7tGIe1MY27TnxpSkhBKbxsPOaWDXfJ4+wSXc2U+to+7XawYh
H037dEAfN66zakmttCnqLqGxybtb7QQC137gGTqfj8vHjCxnrdMxZt/maniCQGZK8re/MlOM5NtkThuauDcEmaCYVa7kIv/SF8MC1WFzPGQ4IcTdOcP4JFF9BvzfWLd8XylNGimbPPu35ps7Ss9o/D1RiCC8oTWX
5UMPFjNlb6vKvcHGUxRnjBpgyzH+D4RrcrcyvvelGNzIDGNoX65BkItrRnJW/82cA13KXGbLltC0RGOGMZh1cSJ1sOBt0WtMBZbSe2mxLLEAs5GPZMGXVbD8ZOv5oPpgkWYYFQMJ2xSMRMgJGqqtIXaiAwKaoGZq
3+XCMKM4jp/j4q9nmdHBrrNIC/BBQyQnPzCKV6bBiljIgZ8g7bfITYLlVP3yEGgDn9xghJUM/q7UfoIWsiaMgRN5Xr8EvhtDBioCv5llrI00Fmy25ZKrVkwq92vaWYI1sadz6myH//BInKsEzZoizRS77StOYwj5
O4Kb8N8BsluHxC1CEe8m4JyDZonNGpVWfy9WOg3ZYk+Gcf9V7ozk5og6Gq/AWkwDd7k31KaYjLdXrReEluctSKvn4R+8bVzqHzDmmq+EmZjmK7ZVkzEY66U9kcTKdcc/Iig664j2OcSK6W08wHwrbkwGVxpM95iU
Dgt457zoW/i4q4+PhNPZF1fPYa58UDqveDXWR9RvOvcl/qZZg//A0rd+reJH0TQ+ql6tcRFSJBVKAR1CQvjaTrMF51Xsg2pqegYnTewnEcFjYP01R2qPuCt3OmLcxXMdulY/riq/QOeWgYJoDiEcsPK3ajUR6jyA
gY5+G9uzFGm84rCOhAxvgAkRB3IpFwZ78bgtN2/NZGBNBccSUw7i628cjVFUnxu+pGUitO9nR6W3habhE9ZJ2xvZs9OWSB8G3gyEo48cFYr5913k950PkCuTdJh1Uo3QBQ2PPOqW+RhiQe+5rJ6WXedqP9g9hTQL
K4SYlu23PYVl3mJMpXPHaT4G+KZXCZ3OFkxdPDR5nYvtvQGCG902KchVyuToM4pIds5l8adETx2++RxeXrHjcaJAuXXN/BysxA6h6OzXLYRJ8vDOheTDSWRARLrK/DEcznEV90QpLHA9qMhxX4CItST5NPOCnkS8
ZyZGxT4ctrI4zTsqmeyfPui2HWYpqKEUd+yimbf/QIa7J8YmEb+X4EKP6oIX/EwxIFbyVQHradhJUSbsnZUEb4Aqfw+sGagAw1ujan7W9zgfi0bcRG2DBjbXeCXgDnQPV4Rml0jeIyxoVCQ53i55QZ/mlWB5mVP9
pBklc/2ps8P0KZGvRU2D+i0JphItEKZ6KJB1id6zUsprsH+WSPC+51Pg2YnHi9T4dmyrkjjmt2xzbgvIquAjIm5+vOhpgtlqt6MKlbpSBX9Sn9ZnnuXJDRXx3+uC9KbM5vWhH/Zxb3+jVeverIKKfPT0IbhYT7PD
GpGsW2D+rcLINkvW3h+2PqHeEL8OUL2GWgjDuFfysgtttcEcTJUoPRONPoWhasWNBGeLjEaUlKg0EdLTiiCZZFXHaHwO4Vzc2Ba9AqqFsj5+tNp90zrjw8i+Sy8ESjdQjzZza2lNQkOAMPkfcVFQPU2hGIO8sc8t
o1v5GaVephPsIRZ/pYLLuJo+bRPpdL/1+SX5Db2fGtEfbRgdryZaNmfhlSgc9LdcPSrZwxPlb71LHzM3D0l9Nt5PNrKw0VRze5X7BV32jgjC2ei7IrbYjVmeYB0XZb4AQTNaVpduxlDdPzm3Dd6SKPDkrsmOwExa
1hfPL0CzecTJgodSj9HUvgw6hV5qreLGRZxn6w/vTKQA86sIpp5goaC8wQJE+yUMQoglz99M46ULPtdDQssh1izKHaq+Pq2PnrTzzdeG1zz85NVV1W6XZuOt/eRCjLg+ks4A9xln9TJT+70VTkDRZ7DGYGfxfiuu
3MgYhJ6q4j+/AEy106UYTQ+ML8zY93cQjvd/AcOs471i0xMGoEXUVwr1snobRfuamFjhur9Gxo4+2qgpj2uPTgesXGIL08f7Z5Ez3X91YZvb53aDOGsBfEWR7cGSbJDunbNCajsePp1EQRrGmzqqFKt6LoRx0O0O
YXOQQdXcPFbmxttrWVR25W1yXQsPMS9TXj1GSe/5R9/hgd7VLfNAgWkFzd0DmpLZK8Szx7U4bWl5Z385rdufF2+/uQNtLuXZxBlerWf7uNWdxw3euWEVFZsibk3AAnyBw+6YH7P6gaxlPEQbp9V0ivfrIXNUMo8W
KPvWZ5AwaMDi0wvxtMZFPwd15WJ/LWM3ocqrzPWDTRhMt41q3Scxl+NcK7hUGbtuvFCWZsVpL5ngx33wSmHD93Wr7fp6C1Wc9FYZ+U0QqUbSeNbvmePlhloLl3ork5QqaMeMSbMVx657GQefDDI+MlZw+uTpHhPh
HFeI1Y777V7pbh4kMi6pQRPZz+7tBDgy/qD07Z8cX+jQoLZA3b6XxFS/efp78gSPHMWuleUJAkh7W+bW2r1MdcwMY+itlzgZfECUu4xyUFBfmX10PzG2EF+gb75hQTZqd0/9ykIMkqK7HPbAwYolDE1t0e2PxSjX
GTSA+lX91789N68rM+OL7UampKp96IHv/aKD1pe1KqPRXo8b+wjAjadpkmXWxkB7rBGc43XE+rzQRmMkI5j2kfNRSazYWVRtzwys7dLcSLRZc+D2u5gif4vJSqQxINhRBHzrqruhr0LDaTXmc1/8MD+mBOFAaOyf
NABjl+4s/3tlT1HDpRtBoY4mtnpJZ+qFyqKbHa3jChnfgADeAcsd9GahIn4hFiCRpgiwULHvN1JMcyz9Hf8ArIYGCcgCfKnHUwzs6MAzEyEpp/XMBmQJ6qj2nAKZXCOKcXzfx7Ijz6yO3bZOio/4by3z0oJgamkz
SUm1/1G01sz7lxLf+iWV79YV7CORln6ZaPywSTHUFS5seoghTiIr2X36gx51QwNnEx5o0d74bLBqvHbmOSyQnvIPeiwg99EjJFQji8GLmhfScBYeYlox3/+cKskwGefo9nJQMGE2d6JdPi+Wt82khBkopBoNydxw
TEelvonjbeqCoNRMXhHqIBJtu1jiaM95Y7EWvyPYKnTbP+3pZj6l9q657E+VcMnRSKYeXYr1uHMsfM0YHRdLeuB25mzk7qnKIm6ZBS1WfE0XprNCO74qcJm8QLUrjvBkI2Pa3vB1YWTuN/oAK/gtQjEx0M/nbvtZ
HKJAFuAMKOtgj/nGH2gQUQ1idPTozFsisMXMMmgNgM5dwIB4agIV1BS4iMaxOTdhxoLO7QmoLhBgBiwUuBU9je3ChY6arPWvU3NsY0k5dXhGYMxWw+LElLIwMORGNYWIv52md8SGGla3KJpZnAnrZaMkdoraPiwA
sPQMku1r7ZImAKj4bHjFTkcFmfTOwDOl+sTrRE1szOpU6fRKAxE43txcZUZg7sW4Nwer288T+WrUKQdx+SRAtR4yLJy/w1r8czZkIVR1xBA0KnkqExEOof4APM88XTxh/ovluQJvTpKxKYAWTGnii3NXHX9CPNBw
SijXfpyMVs3SxmdyhEniMMj2YFZfam8D1UrurBD1YUPaVRiL+qvhR8HbC23tnp8K5J+0R5yNgqXNKb9mqU7oX6GR7CIesvnLH1LvI4nYw57cxVciJQ/20FGXMgukAhM78shfxXjrArt+7VmlaAzbftFLTUNzt7Jy
mJL/zANsn+tX0ZPP5t1tsu3qZPxx81VVxVcEvoSBKfpQ202VY7o+98LVkUKsMgmpT7cMY3lUG3NVCMDBuFFYcnbHfnINAr4W+QrVBc9Lb45cTdv5aWk0Dz6at/NHsA6UdoqVN0apQpEKAcM8D4CEoVdROOwVeVqA
jLSuNHvuLHhOisnPTBB+f3l4YL02LEg3eMEbv3vxUdSJWC4o30OJJwTnBv+4OBtSV1nXuzqH+KEB2rAnSJfsMhxQBsmVxXmrJipWmMYnMdB6qerbJN3mpvp3/26aZicVzX4Ypo8dbo8zemI0sZU+jAndZGI087E2
0f30fU7DFgujez36fw9Odl2Q8WTKn1YeX7NMba3BtBhd2Eyi/O80jqHjRF6M5t5clxtWd9pDe5ZUUPfT3OZx9E9NJrhd2szfo96vkq9Fm0pbG172nxgJG5rW9FJ4CvrSQXHUGiG1Uv2KlWfuQutTaFd2ZAxAzxxp
QB3cFji7RdukcemUVaA9iyew5A49E6KpefaHv/kbmUCq8bcalKdiAW35c6xiAtYyLzEWx1RCVkAs1Hu8sO5Vxo4lFJOlmrCP2EKfwPzCH95n9GPwYoBLXDkEA4eQ+VxRyHLSRnBUsuvBUjtaTdjUusKKuZrp4WUG
xwwPyI8uqDy6Xi0fQJWwCwQjbVdW1k3cWK5TpM59dd1lel5y2mjC4G+2fmOvS/ILJWgHpwg2Xivm3Iq/z6nEwayX+hFYsTcigmDRfcjFHhQmt93t3tQGCX+G5ycibsCNC88/ylASzH1V+Fpb0+P9jMu322ML/xJ3
qbdYN9lI7ZL32D3fGa71d2AckzrCZbj4ErjaFRmo8OscVC8551quwmxbd5KMv+2sQJLEhFbofzsUC3QNmb8RLhjMKsB4gc3+YeI2NrjNroPjIzrjNLd0pnZ0RSxTqM5qQOTaQnchE6cB7F4SSCNIJn08PeQXfIH9
V1ppLRQBDlC37jyLl+p5sfapU0GVJcfFX7lNH8IeMfS5LAGdjOCnI3KIb+49Qo48qLOTm+P+5nYC2FBqnaCSS4uODiwKAnvTfSI0vGTxfhg64GXaIXd3v0OhZLu530vA8jNIi6Zr6KfZNLluCARoL9DASYffOslT
7r5ZUkZsStcv0kD1XpuetWQEOOjO0ZQsRJ7BeaG66O//hyrr9FsztpSXW2qKdsrTb3CqI7tfG7Nibha8KVh+TY441UjQNTRVavd7dhkfzycJQfLu3UyDwTaZeoN4ouYL4ASCL1Uy3Z2Ky2mtX7fOEs0QVP9AKzfr
k3Nd43xy6oKTq6PQ0IFBvLirj4u6Gw744SneoPnYHo0ZJJb9XcdiVknU7T/N3/SknA00nE2Yud7ezW8SuiOnBpu9RzfTA7WE1XpQfmM9Fh4XrK/hUzB1m6J7nTBei2WWuYwqn5QZmPVS+uU1joMos8to8M8aMOfT
IOLRVrTrAqSckRpFMljIBRvRzOJXq6ayzuZUn17gwjT/teDMCcCv2hq6V18UNpfWFp0HdFA+AvcUws82JUAdar+qf4sb0/Wsviqwq8djfHiMiZJ/N59dQ7dtaBdKNL6HZZp34JdpA7f05v9YGjKvKz6QcREp2B4V
LJmoZu4ITBRifJD5SXCjaTseh7pqpvyajuHHoqgoKYLff7FWtHwwD7VkO2v70H/EvYj2s26iTR5X77UaS8xNsY9RmbRm9kLuCXEFlWaKaQrXyGSIdXRGp3gcxshTezmGx9CkpWQynkoezhTMlGgHxyVxwkrUTsfL
vi5uwyGZBO6QI+2z8YlZXq5CZeMiu2mqU3vc2r2gpZh+oqF65q4yIF0n1tjapcg+Pupuq8IvBSBgn1uVomX4NV+hzb0nDgpdGXfQFd8ccJGtzPgC0zTwQkohkZhF/xLHFoiDwTkfwG7CCcyDSIItF9SZlYPTO6v2
FtSSwYYsPwpQ3o40bid0qHGl4LR382y+wec+Wpi3BfeE8jta/TzggRROvz/jL+oqmY3KymwXBpDzGVn5AKPlZnqcF+MDwuUL0XqKk835H+cf7JZcqTl2hSEtawN7lpmRr8vbbX6DNIX6W9j8oQIFtq9Sm7KRKY1l
05W5z5krTD8bHcq/ETj5T6i/hc9TX26dw2zXqadzesePvk/grD9r8nrQ3XS1y/iT2ydYHlj9cAEucPSIrAuJDttHqjP9St1d1N13hIardNTCWLGBBgP3eQa6i8fRPVmUozIlnUFHNsN2JzH5DfezLWhDX35e/PrI
l3ppbvqJu1vDDnmnzIsLsnXDqJq6ybmcB3IJpKgN5r/W8tm36QuS9rq3LOPQUXhmap9JNae6OwjDO7gvzXFtyT6a3iDgoVCfojujxY4yOK/l9UA53hF3fCLK+jSuDrevQVqsUvM1e19n9O7reOPrw6zKyL+ZRGAt
KAAN04OFchUCaHDOjHY5Siqm0uosb+iLao+M11gKEDyVKPbLD4rNxclhp1+YtGyz05S+4S34e6/FhgEBG0ePTm5gK8uycfel72EqnFK10E0JhDdq0KrOVNxA3oGvS035n1VS0XWwct2wA89WmlY3iQAEpQhF8PQp
a9gpgmCPcLmpcxrLB8PMBqZBozG15Rj5uqGZeIB8Mxumo4rNx7UsjPM9z9FtLZFNe6pOYfdtxFpsq5/J+usa36MacvtFoMoQs1jg2kVuyvrRWb6Z8t/TT9SMp3RIkbe6TK7m5lc+06kwEUqskOCUFh6oQpvTbdl1
SlOcXscqop5wGypPYem8TzXEjU4qJAzeJIB2m2+sy96WFsfQA5XfAMIKq5PLC3S5AxyAkMrHC00Qi8LBX803aRTi61FGcOFFvkDAwupCbbqk64THZJ84hOTLvz/ILDTcW1yogxsNHsXe/VPr0nXa7UR+V0q8NxqR
yVTJ55B/xcQD/LNo6oyY2bbcaONHUgVioP6IjTRUJrFp+rgLNSrOt2fQL6OjeJ/3T9GZ2tlblzYbB/dnNuBLzjX6dfmN6y1klj7DEWEfSoNp2+hqLz+D3SVVCsnnN54MO+lsSQ810LERlFItmvKduA87kM1CQeKz
8emepngOqT8curCldHaqmjv1G5BgXZ9/aXm+Go7xPiK+yny2lHjc/aw7u1qim/+nc6BwbzYdAKXkPMXqHCySrNAS9RBJhvf9eaNCoIxme89iCPof5pATUjXCsox8sEPma+ogIkYR7XOk2JIDgenNMUjdAELM8KlY
dREm17/Ttykn4U0vYiMF+spzSXAzKEzQHz84n2hvXkCfNB9C1+u+DuYTXRCwWtXIk5UQ0oE5Y77mAWpn3ULm7ZhvxxlJtfzZHmMCnXmZ2sKCvd7xWj1J9hLHuiTS34whxY/CYc5FNPDTfeJviJ9lbf2B4pTSjzuK
RAE1FMUX3AmM62ZSEDjVTo2TTLQZAGbqeFqJhs9fzyKbEr4I7thZKfbzVZaaD7M9dbJTxjpIpCzGRdn2LGB07ZafK7EZLpoTKCik2T+n+y5wRcG3feShd6FPCx2QYFBfmpc7Ol5NYUcEmmw8875JQz7gDd2c915r
rndywTLeLFn6wxYsoMrqEtubT2iK1Q9YVnFMC5SFS5f9fYay5e03rFp6lvpKXye2gsBzbikJRRnNIERnuNvCbdMAySYSk/+cmWkKe7PdHN0+/qLgl18reDJ/gogAyjkWhRbPBWddwK+NVCM2Jjwl4S7HAbo9E3gW
sTACKW+Gp59L74Z22JbLeEKavpWZWEg62tZMrAGNW5yZKIHxQs8izeI9fSF9oCiXUI+OR5C1LyOfomBWj0YIJIEsFmyt8mIq+Whq3PjV6bHpkMAKU3oXTGK5l0vuVmGLZ+CkNWIDPvh2al5NpsYQFsRAiioKjdQA
3I5/CJCJCcrJnvLblEK+kALiiEcxtf9vdOXDGSrV85qU0B20ZbTRBcnavfvhpeRmaq795OJRY00C3ElYubMT+XidABuboOHwZ6XofguWxHR9qU/k9zvwxNlTMg41NvfCm9FdrdiCsALOQnyQ1t504fu9uto+Imuo
9p9dnkDFkQRVNSY2ykRijywHVmaZn9Iyf1PUBJ3NrXr/5ioW/S/YN+YqQH0fU+o3Z2mdSOC0mjh6OkfseGKDgX4DAME9x+Iv7fNxeM0U19KuEp8LDcEfbsmLPHO2405rKbka6x2tNbn897OwUq6LntN0fNkdHFEI
5XnfG6QfrPbcDC0Iptd8oCzrYi3FfLZbJ45nkiRhqKaWuUvk1vjSnWg8jYZwNvuLKEA1a8w9nab0q3yvbXn0pquBfT6rp2dxagScWvlqJdurD363YeMPJIYzFGGvP5Eg1E2yuuhaGw5oo6CPrlyxC01V9VTIvTpB
3wm3pxLNLcwGihzL74jqmQzqLvATP8Vq1WNAIe/Er8kdh2RZ+W766CJPQdeNb7ZzD2dXKjb1D74Ez98jeSTCVL4+ZsV1CjeVbKDkld8VCJyPgH1F3MMcPrTqZKeDjReUzNIvPGllSUzYx1ZHNRniq3/42cHJT5CN
WrNYu37VxQT+2RDoJ6cr7dSQvC7XW4JooSWN1P0z6d/3BHxhfeYrbxqmrVZxvzyFi0NyvNBvthHsi+hLVUepssdIiMtsvuBKJzlN+53bGxQ/CinMwyxK6y0yRnE3Keedka5OrNXb8s9stfaqX/RhUnrab1fC31DE
YK5U+vjqtE79vuGJA7cQY2EhZJmX6ATLz3jC8D2pZWT0zLOaThtBHlyLzQpgmcR1hniyhdyhL6E08gfvduUvs4uYi7Vqc9XdyxfrM+DnQSgPJHNpflNVt9lvUXJP5cSSbWbUBAt0q9ncbhr8qIWdTQWpLdwR04oZ
zf16mhEk3Gy1U2NrKNrXDVrGFsyCPgRkRrrVz1VtyXUpRFUYqt2fVe23pHmyoDGeqfXkr7doPGO1YrK7LVrdIPyfxAGMHbUYcWGDXr+RPu9MrkGYXlVX/sHU1slvznjazEZHXrXflZHfxvdno17qEQvVwLpg3R2V
9FGtNHfIhi0jL6eAq3dpcg3E22d9sj3uhddDzQBvQId42X7Oo8EpdJrVZEcSaLuXUL6fSiE86ypBn/ftt0ankQzOI4DgiyorizLPK8p1bcefyGvbxiFZwBtBd7nA/MWx6Qs12LDnV+6f3klIBMz5yNqZT7bbmE6G
SVBukNWesqCuV0DxDFRrzjr0Jl28uh6eugtwpKp/UT2QHWszzGglAJglXkukhUYmnHs26pzKtjkwRp7cHF31uetQhOGNjVORsbSVMLhh7+G4yo3Jw+KwGw5D3KCbGMrHCrIDDDHJNffZo7ZiJc1oE/R5ujGXXCxo
jj+JKmJFPrRrGtacOFJndg4W0lX+M8yUVbhJJ3WgTlLe0b5W6xvscTSOcyyetT96P3+KsZBTZy2BtEIVj8j1q6oROO8NBg2YS7DxzzVhvjZGzzhq9grVSqG8+MFpQpWPg2PcuU7EkC7EgQOb9fC32Ceio8Z3KPik
8f+yNeE2hNHgXk8GlhLL8UqMj6enj355bxyw27x5o+WJ6y0y+P6u5WW6u6zgJynNhDH1CzoZtfP9/KXtqaWeNK3pBcQfW5PBlmOU2I0ybbiGurHG0k10R79Mz89602pJfXWAU/7XS4GkKzyv438oEJmySuU8+lt9
btnJL5xhe7rvXM/rfH+tJP9uN211Q559xIjYPiSwrK5EczpufK/evjYTccPf2onTp21w2wfsLV3lRwcRCqjXo6p9U+e2ccyO6zQIoWmLhToKhXE/DkoEV701udbliDKwHwIQtuvj5hb7IYvOcoNGRg0YXpffTqjo
ztR7voHTWXkCLDlPRL+spy17nGMXXiAaC5wafZG+CJcCT8QA9SsF8BbWF9RvA5zvHPhw7ewb0YXlaaxD6vjvxzzIaZ5j6WpZZhUvaxmn+RsQfmuE4dthkyYwNeLlml7qUp3n0XNl2z1zo+JLUOgxqdRFlsM3P3lX
Gd/WPKy9lfcL+d3mqcg7C8mWgz3jEmvX0OGV38vWHGUgPQQ36xw3gwxm2AELBl/+eX+Zm6jU9SP4zjiIHiTSHtWS4MzN0Jp1ajzHpFbwj/a3035rPysqsU6bivNPl9BrvkqbJZ67AjmrN9RlNhpE0o/qVj6nB8TF
Ja0P3B2MdAUYwW0+NmpEFbM8gL2JI1XkS1JSF6SEscCntYiPkO08RCzISGW6ZGFjsKxxt5B3nC+BUTRGT9yJgotgIKL+5avw7mfXea9xs84xxVKIONm3PyRuMRXSZiaxN7164Lrb4ZijBYjMn9RrITxGxxlg1asb
avWsyAdBX2S0+Mf/LzKyn8F0alP0aw1+B5gOmxE9qshj1oTV2IlLw5o8z6jeRPZIgc1gkbxTB793GLFbeKO5g4lp8F7mvhQf1dXElr1zcoW5T3usRQ1t05eRatN2ps93GCgd3rW9dm9mv+R65j6+tOu6azLZhYGT
ST3qkvrWKT52CW2JAL7xGp1+4bzrT2S7O6RjNa0pey5BkwEi8qGtTN70vg0iEGvd6WDt+RgkuM8A2BARpZ1TiX9iH2eskB+oUiHskN5hrSIF+iEBHz2fWJeZZwFO2L/FHJp0DKvw1mM08fjfzb3mtCqR1sOc3sij
Vo9Nti0YGe15oXaHTY5Z/l+DGqYPvxV0mNh3lFEI8qpnoiohBGdjdQzn8+z7tlfBG0zVVHDDlHdnvCwYNTvVoKMYHZpa0k9zmGkmpa4kmHpAIzXqItDFs8iYN1vk9eo1wyxkhikVL288mu3E+PrQPv06roPzMxSg
0sbvs1JXQ/HrFXQ9FZWK1w6vcTvIxPqNkFnh9N4UUuxP566UuoMcaDqLqYk/QA9CGFvdUFH0oukcqtrcmdLLuIIwc93rroK7LQ3gQ+bPOPg9uNfpHef52UkVLxDnjtANnkqr6Y7050fMUPETJudKSTTiQYuvq7mP
7jB53C1T7sPnTwjmKT6/4TeQrq3YASTwQCfeIbpQI55eCVVNcIwbd6cAa/YbB4TTXRNzaJ6SevU9HaKtiJPETWaqMNDsWhx1JW2kuf+uuMJiadmJH2VkuK/fKSVobgHDP9Zs5/QGL16TXdFMH7ga97UmRM+RKfiM
P04qGQOB7iBKy4W9rZIXPfI6o9KtSuB7spsiELPYaYEkRFa4N+UvcWHGGdprshhfRazjCXhoclCjMnqwCng8SFVu48C6ZOqyTdRxf1MswNJ2LyDC5qxKN5ZOPzwBJXv7vvfy8BG5cky+cMvIGbGO9tpZJLA87UHd
y7cS1TelKsip9/0rImovnCqKOei8R3w5c05xH2U/q2yvyfmJ40Y6RzG1CwHpJq/4OF+lP9fJUvpIFvX5kowPkhs2FVVDxHoTZaob8UBp/5JsMLdz1F6CW7ZuYaeVHV9oB4Wm50vHZetv9X1FmMy9EfVkTiORMmrr
cnhy+eDWTXCwycjKVjeIfIdTJriKA8V48G0NqtrY+KyvEw2BrEfeZNiyhjUNC0pb5TCNYhOFoFabdbdZstK/7/sZx8S2mdUeSyNeemkCgeOeO6xfAfu4pxa6ckFzB+o9PDHix+h10vI9ko8Ar5nhuZLXmC7TssMO
kkexVE6swUoXe0Bl/eEqqVTKofFtAdNs8rAXOw9+1BrR04QVOT77v/qcjQBV/IB1Osyqo46g0n1BYtWpBL0uKgtoaztXEsEL3glOEpKYayQMtlhBKiomaZTN9E4B4xZhl7TaZOZOMhB/6bc5O9P9hSOT4B47yReL
3BgZdk01OJvrTkifPF9r4c3CsEVL/gy8idVD72CTE3AVo0vLnh94AAvS5qQqF05Nx2NLB0gAj7c1CltwtS7w48w9WCP4dabMMaUOfwR/2JRfLY7SX4RrsXxHFIy9AdxbqHNoZWDVJHOyyksnCgqPGGwBNkZ8pFyW
vaVgs0Tn7WOrJ9CSJJgCr6SVBN/LOxCssEyqk89oU7DC7QOMoPZg+SxyEhVNUcxE7c/EIJy1hAFUGSe462qSmceH6EMNkplev0WusiA7ozOt/dYWor8sGmapG6Mo4l+skmgutOAer+6rve8ltv4ZWtugYst08Vbm
trtb5LJmo9Mo6DU2umDrlLiZOu2548yfTVLiSaD6Le5nQsUs/hsmtqZ+plOm33EOFHdpE6IN59y67FuUNUh5siHFZPw9pU2Vb38Yp4g/qTzumEKOG2yU74PkaTdJ3wgXtkjSxB+NnSDjX4dk7gTW1Ao2/r1z9h1G
pZkxlI8OvtKYWAPpFhH5E+jbuG7x//P4E1xGaNCnEeYfGuRJ794fLlizVs7gFYsOqH9ewKfuy1Jb65k2r6xZ/+ZLm4+HaqRe0mBRmROt1WwxWrpparL4pE98KCSodf0wXBlqQk5TBOdyKEza5zl469RW6ZoBxB0N
3DVcPsJ5nUUegaCenuBgwtYsQVk/5RXK/yiSoeBJfPCa+vG6JpGTd3lTsxffcGttSrK8DwNc7KSs85dsIfYFxk4mTof2pSHz/a4pLpkNyWPn14482ajKdOrSCv3litp3fsuB+eAK0srW46+ia1dK/SBaDyJfyNjP
v2yu5o36gwv2KpYctuS9GOXhC8jhGiH3OgrtQLSe+x9ZyQ6rsAg5bnA8V5RcFGkyEEKkSqISSqmbGkTpklED21vg3YBQJox30a7GHkuDsHJWKgAtJXaD4h19Bp24c/v0BYVQpqCGT2jqyG6NgDlnGjuokhFtQEfT
Bf/kXgtmIoBxCB+3OE40Nm5FRrYM6FyXFCdV+a6XH+f8iIZSzverJqdV1HtqBIpnHutWY7HpN/+TGtcLwuzDSjoh7nOqcO+yEisLwZa7FS1UkCzMtVU0knTAbPDUMBMGeftpqCj1FR2wE6I5ajujno8Gna05VOKp
vFRbDHixLvEaS7L85YS7InYRgNX3g2I70KU8uZ6TJxff2QU8tC7GzRclFfjWrkGiSWDQHtXwUb7beY/MuO9/FTfPOwS29iWnKaDvRO155h21jbWVOyMJ/yZRepHbB3HCnGfmQF7wrPxvqpuwZtnAMnAh7phQnftf
J4wI2HBBCvwEEPE6OLluwy0X63AqXml0GuI6uH6jklvHMhMoHre+H1IzTuNHoeVZdzRGpbipCnB7ZPeySZ0ONX536brgg1Os7CHQ9+tZtN3Fhyr6k1bm1rISZh7T6Vi6DivpQJ2TXReF3RkC/ojG03JKN49JHztv
CSLziZcW2MNY+m3Y/Ger/eUBu3g46lUdWYJ9dht5ZDo8Hqn1I/jUwM+5M/x6hvRv0n3mrHV8mTXssvdg9JWmpc7uPv77AwnvVFDazVkZtD98z54tfHJe9X6BOkCzQ1YK0H+x04RS/Esf+voHYHztvUoOKoVYqp5/
AETe2MvbO/p0ZfMKu8aPPw9MyXj9A+QPTpTJifJufZtGZnecniwSSmXZJbVLDnCRtjjdVqmxfjpz9400PtCMIG50w0CDDsFfvmAvvXFlEXgck1i8GOLKgeUzslrA/2F33wPwF7f7sCMMJiwzeMACsmyP4APy+WJy
wmoZJuCSOi5A0MxexWHBVIbbW3r5Jse9xgxBoe6DjKm2Pa5Oua+GA2W1w0J3/gOXmpPxGHxVBBUOOuOWvo78I11onYWfEwhLvVgyYT2FQEP2ydFiFYDfOe6h7kOqeUHPh9EAvyZaorvxUpjR+aX90h6ZseR9pucT
Hm2QhmrdyQxmH2HDxbdawloSP5nq4jKyCYIo8VL0U5CUYsTYYl7vTqSbPLHqYXhYWcULudO0xfqmNC7YOV03vqP9EB0884AqTsEdqgz/jJt5btPSq3puZxKGARzT8YHs/9m4EAngZfu+wuMz276EIQ5A/2hP6dZd
Tf1IGwI2vc1MgtInmwzIa8eONp/k0ZZtW7eMyXe0bqMxaePdaTc5QrCNPHz6uzl+eJMdxJxsbyXgDuRbyGpStWkBVFfx6zA7aLk7kkvMe40/+Qt+ncz6p3bgOwsE5TUrgUMPEz+a0UztWc/TGTvVTrijRhwfzVl4
D0XXXQKhEb46OvYetLfuWcAtxU2mN/1lEe4XZz3QKVnjN3tedQIvT3JNGGuWfDk7Vj4OIryCU2bpHzbRPKF/r9m3x7/kjfFW22y+ix1RcHzNfnb0/6OKKUBRwWvQAaopRDo9TunF4JZMLg1yzVZJ1cvd36hUwhqT
0H9x9RHvg6bCcHdcLbiXm+V1nMO1aOZNsuuQ1H+JmVs8lxuB6bTHoj177G26OX6cDgVVvzOKlAgZIYC2jnvIt2IazsR1xy8ynENUCFAo1EX8HXIxuBVHyNq22lc8vpcxb+DsIBjCw44WIeRP8LU1D1Wkv6KOle9X
MgyS07EjQJPQBxJ4dT5IcA3KucmgyYJb6S9oP7JE/eqSBCCrQTa9HlJvsDEzN/381M6FN7NYNQ/9hwVDC1fR59xCqowtSHvAtEZdkoXNtN+UjsTe8MJs3Ljp8c/VTkvlAs3n9v4+OxuCw88JR2v3ZdLvPsN7kmjm
30BHUHKzNZz3a9peBJm+qg4EyoWog0yR2HHtgOwAd1xBRWs8llOjY5JOlcCubGZfAABLovdrOn9ApoXgDbE+WN3fthMg+wb2ilR0jxRZu5vpeLR/qUbcaJSSN4o6j+VjuSsS6LKD2kFeoMqANgNkHlmgdkUOA1Ty
e4B8nTBicqopkeUId+Vq4ha1DBID6UzZBnnsGR8b0suV3rB2TG4y0mhLTxavp+AHKNDxBHZTfrnI18dBWwViQUYK+Hkhig0TtwgJjRmFMopQRK0t1UTaDxKBvtqKAwiVAkzKjM16fKl8dDiSmfFlhKxP3rjX+oBW
EehsrtfBxFGemDg/lJwqFMsvd0mKWmqHi0holnloHhq3E89qHB+70TC4PW15VtqyfziXcpi/Gyui0gspUp5mRr7TwLs2L6CxSv3J63nc85RffsZcWiUUsSjONsbcf5xFOiPtXp3qIjHF3p9htidQUb4ZRln3BNWn
1y3qHvyisbKp2HmPvo2pO7WKaXFvHVxzzzMhuiZ9rcu7PMhr67xDeKxVdZh/OxOtzrIe17KGUiMKZMqemiDDSpkkakGa4cTEzhs60qJgt+v30YY6iuaRfYwlB1AdHLMm4y5KBMVte8QqyUxFtZGeHbJLEu57RAnZ
fo3nHugXHtfZkZS3SDA93Aq9C9HT1qAagfU8cru9/mrSIDbF8+Vk0RC3/FroPg818iAtYlfyKpU1bNc0afD4mRLU3RUWJJ+x/lxGsHhoCbGWjd+EuZ98Y5maTA71f0stx3I1doDCe1Ys2m83a22Ul7c2d65UpXf6
0Xn7PGvj/sCua1l7ZUNkW98qQ9SJI1UfNLQbvmWSwOq7Llv3WHJbvC58thlPzXZyDQ/ARWGtF9eaufbLCmyf6FaMGohoI4HYwUViFENfbcixC5ODK4xy1oLvYcXR5/JqUq+coUysaQgbXoZMGarVs8fxVAXf0YI1
tH92/D1m+IsdVJcdOnJDJub10oEb35E+CAaLTmDunzgASz+fvZitZ4foZVk+JM12HA1cPx+aSSEFIMhjY7DBlu+7Z2hLjJhwD5agwkzpw9BHbBj4Qh/W7gaJbBQ1H2kUejPCvxY2R9bQftPkO++nmH1XmDHTDKMm
q6Mav0oXKaXTs42K3uHhkbxpHUlAI+61a5b24Weewgcmd3RzGjrf0GP8lW/YNkd0vBnbg4w/NJY2CjUbmbRjh36N0+3K2Z6Su4TsHir1DHflGBJCJ/O7SDocjSek2PWl8XUDKG7PjFl6z4wSErazq19JZ/R01FbH
apVC6499ogT9+sWzhlE05MgWupPrRytfmtF/Bhni3drrlnG3pkPfSB3plwSnz/Gy4vBsgXtid0Jojeaf9oToKhVQgg1yMv0OWOg+GEaLHcx2WHrmLyOWAhLcS+5rvw7/me3OZtTqM7fGJ2h8zUZqHy1gpque2YCP
Jx5wtMDy36zs7NTdO2vkFU5CcJDu316qWGQcr2TJBWYcJBGCJlqZuzJsgvt3j7hdc9kzZ6D2CZJD6ZCexIITZoZxIl3mY5Sb/v55WCzI3fHG6chGsLkrXJt20oqUFRqwpeSB1h7D/Yot+MaINjIPna49iBWmKtAR
FxCYIbLH5JAe8WxknBm7phL0ifq3X3uaTbBrt6x70zYdyvNCaVGOaYxMPzXdePkB95ac3iieJLQ4JeE8im2IgCTdwUZkj3yNUbQJZXFtA1Y37ugzlgO14eRzfmHA0zcBGXXhlm/Tb+p82zefr6FgfDM/IlNRO1kt
PlxXLkRjkVgQ+KdCNFtv/AGHtZttUuku4nu2lKK7Lt9BwqZyO5ABthuyjA7g4fEpp65C2V3jerCzKDdcUbEE0NYiwJKy3nVfW/CqkHgBmBPrzY9khKxrKmOiGdqwsIJrBOOTvbvfquY3gv5wchQkazD7soB4rHjY
N9STI0CxpUlCy6SWetUNpSEjH8rsAZalY8zDwQzKEVXuQfkqw5W6Bh3DkNkuEXEtmvxtAdFecU2aFMXOcN80pZq2yNicxzxUd/tEOr+dThma724tCj0XLbhDHkVL7CoKOVm5OGB3ggZKQW9b0JYcNx9TNIo0Ee6X
h7fzg94mbXQrJOebJFvVqWvDDgQX3UPhR+zGCdivK5TrwU5iDeKS0671/FsQJKv+BCw2TxfICFSfHIqO/yn42UWft4rxDMGtrOMH0C86/+kHRdVboN5OLVQZR0V20LA8V9Wmpadx62I+8q14fVV2twn0kuW2Qt/b
YJrS2asM25WvBQqyGYX5UeiiYkhCDeEBKQ6H9osFSXcfpoSXzy6oNG790k7ZIDqIrA8cXMw5AQKIpkAsIIcpoOXXbmvnTUgylBLSYDhE44/66pP2UfzE6BsUzf/GlupSAnb90cj1s+IHg8/LVSIWAywOt4At7inF
CgVLOBbaKZ2GjhKGbDmgwJz9sxX4tJC84DFjvUNzfgKQZs+sO/gtQql6wdcZyHBGbZxH3B4Ie/olQbx1PDiE73KkyEL54HQP55jB4OUQNDgBZZktmt+0LGFYgNAMiUgI1gr0izwOpU1wqcavEyMGBmxz1H5utjw3
/uCdtKTOZ9UOBY5sOOnBmPQpQpUOWqz/1Y4V7OIqw6Uf1coXHZXWAHO8YJpgpOuiqy0TlX5hiiYXlz7Xh6bgl6Vzk5GftI8S16Wht9HBJrtVGXmn59kT/G+v7Xfg6/6GtNXszfK/WvArqWRMaUdtYhas26VvPTQL
/Ol+nA3AYvaGI1LQPfYA9sV3DnaOd8Er6veWcjC5RKEg26E8SMevbIETHmOfOZ6IipcpmNpfbFdHKcznbTGDwLzkix8xDvr4BLq0R6/bT+N8ZR2G7WnQrlvhpE/I0s70EUeUgFm+YEB+3x7aDJdsxR9dA9apd5TU
kCk1T8nSLYxRHqnTE9ImufPBROVHUmUp6vxG1fHGGbzgEW0/nwcjaVvqXtGmDpb2TTSsxC+MeOQvLLkeWWt4xumaXb2Y3Kgd4pV5QC0dt+qti6m47ZZPX8MG+bpCwvVmMCVgvk8+x2R56Yk0C7cQxxHzbAoAZ7/v
fw+wtbp3S2TCgCr7PUD6itumAd01TZPHXjNb5nRiOQDB9FXZH9D/yQtgYtDdLI3JplJKkKyYflvdHuCXBy9bqM1gc1qq90HBBD4wTBqtz0ox9xACnljwXXodz7dAbcd1vWcjTfJydjrMIf0SL/qckRyWO0eUjxmP
r5H5w/jdrO4U1V3133Y8aPpYBt/iallbA5J/Rus0zlRov21NkyROwrGHzNsAD3PjO5BhOTx84Gjqn/SJy8sOerzbb21F++TY7xt+2/AKtqpovgZ5wds5wv0nVROekfUkts/5rJRIwSfewtXdcAP2MglFiyKv47uZ
tskV1XT3dvixcmJ0zDtMp9yIblnu+o44LHq/0WdtuBcM0o0RH23Q7epFQcCFtzKsvT3hxPt7jrMFdBUQMK938Osi8dvB5rosa4/yGHmcQdMJpN9kvwxFxtJiYqK8H4UYjzKYmdjPMZd9n7dUcbp4m5XbZKhAuAwP
BGSjWvXEjpJLKgbDHQJyT78V26F5AHGq2B1WFqa4wqQqQgaPf2bgUhWh8xVRMRroN8cYlcnfEbeLQBq2Yh+G5RwbLVsx2yMg4IEh/AKyz1qjRb0h/2YTaLjcngBZjA3qd8tLkoGH32kiLRg4TKS4UER5k1D7S/Rd
LcF92LG+qLX+ccmzTvcW4PYBjSD2NLh3ToE2djuKkz99qARkKEJaM34jRPzs/EMC21djHi/AbSox/Qxi+NVcmHBvdKsm2aeY9Qc1Rf60naZuN+6xPey4NXpBA0ym1FWQWi8ry3i3VfS7n29z2gdOOlssHFYU5xDn
7GNXLpwVlBuerthmQyCd1OAK5OrayRYCVgt8rr6rbDIZZlN53X4mgpsmWtKXaf1UDvV1xiN6+35JgX6DP3nfHO/oUlTumu2wOvWnYabOCKF7M5hq0kMPGJcA0UpnymqUKY7U1X7/VJJp03L516lYU6TDB4lenmNt
NBlOYkfhCrsOzn4OAdV2gOumxDJFNizsXte2QVldJo6Smj8zFKyr5at8HQ+cG4bsFh6fjwfTXYZFDNYZ4Wu4GzMmhiQtp9oWRhU+sc/cnld/BFVE6mU21dVt1e5x/RUGftWzJfygwhtYKRotZfO9a22RY3a2Dxsz
2mJA60MSQsFXlWC1L4bj+Rmao2s4AcmatLIAtQTc6ARHqiBOasDGyPii5OXZkeTUs+hI5EAoydILL63nqoH5EsY5IVpLHqM/sTuVuHLxNsbRDhK4Dv9VgfLwhEHMh/855tXRV8jT0k4UugbXEHXYFPnjjh52Wn6L
Yckj4BcLTODzOhlWokVwwZYyZi4cJwkJEiHtlUAXdv1w8FbEM37B1ENjfstpzkkO750BHyu5D4lEDlcf6Vtz3UFiaMOprqVAlFiyROFE842rFkWhOwHpmqDj98yRytu5RH6fA6k1993AibTxoCOyKyaX8pLscAQJ
pqjIGDxgzLHBtObhTGqrDZlLrrd7ih9+97icJRmn/RoVbm/s+imaAK4J3HUsVPIQyokO//4EL2kOYOrbU418LgVUw5UjcJVeEZriEeoUxlZoSzAAio5Do4uIl6XDlVHvEKQ54rWwKrDGYgDAkGOgmQvbL5KB20d0
YoWE08WlHhnHJO7BdX3+yR/EUnXmaSHsXDyvud/gx2inRYRwESUKd8rDYwrnabmnhoUMda0KnQNZF4tkEC2Uc1+33ykdZDvlqt0+Gs9NPL7GORvXhvIoEFnf5V9/MTpF5jNy8qs8CaKLuLh6pHIORbYXCybeUtMb
66Mk4DwrVVu/qweTxVawPkInsWeGKSXEJWGbH0ob2SG+HlBsXUqnBrmkfEWbLfcMfj9sJpFksUCEYIkjvnSjqY4oG1DQUrTFz+xHais7sA9EZcPR1lWrc9dmgaanSqVc7bgGyMRcUVdu8QLgGug8hTcnF+2dxHvl
S5ExC1d5x3K8X+5c/VfY2quKnVcSlYB6ymf65NXbJD9nEoTs92f4ZS9360Kc6whtTg0FD/vng5IpfO6SrjkA7uzQV+4W8WVuVp0vBk2i7gcxNI01EhDp9TPw7cVqbY+I80FeFCm8p4U1eTtcqqp3c4tQsFft7v82
aDP5a4Ft20S5XG2wEjPSqAzxzORp2GuHlHKfglnoXZaSocLiY6ULJeBRMlYhKX6ntZ1Nir3VxA560TZb4WsyELrDB5HqNeo792mmMbcS6nUgT1D0eXL2Drou7M1m/qIhYkC6rny0/76aBgC5Ij5EwctmUIoZvJB4
Gu5bYYWQL8CZx8awb0gnGZ5Ue55QYmz3IvhzeQLlhTbsewLEECy8512AqvDPrWFqGl6IcQxHMNiolU0Jex9aFlTL6Q1uEK06E39+jXFcfnvtFNNfP0447INDZ841S71ykA+FDEY6eHe/mpkxsoh9pwu5gWsY+Ax6
ryuOlagZeGEZqDN5KgEW+oT27iP/VtWaqpnCK7OSIIgovQJo2HlqMZTnzci4KTPXOtZfrgZkJRAKzVVvO2H96dOdsjwLWPS1MycQUClI5P5GFtnIha3/T157Dl3rOGWsCtofyySPGxdQczgfLE8lkV6PiVAYtpTQ
trIES0mDSwgNa0qwrNPzxeWkEftZumuE99O9gHAQylVDjpWTg9yp7kZnK2g2QGFGAPVGup7hhOAr6Ob2i6Z7V2LvPJTwNAMOARB6f8Bf1Dpu6UC91QXdKnZkZlr+SvCyPp1Tb0C143JIFp1VEDuOXgXmt6BcXEnY
ZyDoByh4/WmdSqrc8pxaySfIlwN5W4Phlm3hqhb4xh0mKLr+Pj2MXTiYQmG3Pm0WKC8AnFKhpo9ndRHJoYaM5Ybu3CfqtWggtuLlYuIYrgSPOE3XrU4moudZRw9n+dcJtdT5NMpJTe1oibZPjETbl0zwfcSX8Df9
P6etalsdWC1aBHtd6yhUtQo0tDCBZbI3KhSAAoA1QAymHHZjsTRgGB1CuTiC8BRXhhqzueUAH9FDMvgcHanR7R/d7Xz5oXB3AljVeL+nKrWODkTrMOlbxBcbzzqv72U3gWthNSwX5BQxdjjrirSBsByp7p2zivEH
DITFPy+i6mm7txw6Td6Z1IDP+/Pq6HYJWAFn6Eig1fFBuD4YvoMvE9i8IUazg2jPB9GJrJ+6kcC8Xh5bnzWck0/Ohs6+/rpwKoQLqBWttD14zMfd4Qq7Lf++1Sgp8j5ZjjcxBYGBgl2lXeOFKjk4ZlFxo5YHHxZh
iIr7shdv6J/oH8E1oyvAQmFB2p8kkQL5p4OP/UF3qUpdiBbgOUmslZCkdvBtJfMensoLQXTYOgUMpuWSOW5p0fJZZQlfWmCStxq4ocLA5nV9F/tHSzY+S7H+EesI2jDvmTVLhVjAIToCsX6v3RUIqsa6JaGg8cSa
5J1nyZxf+35zu60a7XRq9/uJJNVs0j5Bu5whf0WGsdeT5tXTEaYQf5lgkPIuW8ycSqNp28egN9AAe2llFLCJUC4YRGG6vcNsFYyjkNBV9oghxPIU4KC63I3KXGvtXZzlYKjlyip1Ovg5dFPms5n+0TuVIPrP6SXX
3nTR3MwYmNDS9ys/ZuHO1omJFMMpsgnsSR8w1imncWJ7T3DgUzKE+D59RNHGc9OceWZepj6fJRH4NJFMD54X9AdoeoQnE1Kmr6HFAlETBVmxZPYOCr/nF1hPWXXw8xQRnPFe+2SJ1JQGqv6VNnRRHVjxneMergvv
xBfdCsK0wlgyOLMu0d92yqzjiuRazuTYNF5rzy8HVkhgNnGesgre+jJhiEMCNVaIjKWZXBC2kDTKyJxhotGo6DHrXkgMmPFwgZyN8z2JczWZkdnoKHYtTvluM7G/ceGC26fQNBTUTrXhXIE8Pq18X5zsMT4RZmYY
cy2S3U2e522a4V1r7jg5Xs1zp/UT1bQCMWJf6Ae+dh+QqXNst75FrWsKQw8wr4Q4x+BV1/5uiBUGMjaRxx1LX/Tuae3ytk3XesayYKy2ozAv4VIYw/w8nmyu2ZLleq44EB/1aKG9GKDNqywZQcOVgCqYHsRonaQQ
QHWNWjIBWuubrazPJ8CWL3BhFgYnbDMRmBxXlbaArccH8vlD69gtUb/7OVPLzt3HAUjecTrRcl8yFBxHdKJ5t3r0t2/HWjpVWSardVFMCUitqXvwmx4/rubhY3pRsGUUluY2h6qWMABf9ZjVw8cQV62YRCuyEBKU
8sh80HdnjyNHsPJjCKtA8CC4cY/SYqFVV+oB8ViZWZign68V4IZpz+mDX+9kaAAS1jDfyfEpLFUrKUKuI93C52F1/2tFx/MsHCdTDprfHnP2L+4I07ndznKwSpGrGaHiHTTeToJzSZD4/UJbgDvxFV8JoOeqSfk7
PGdSi11vtfXisq2peXRKRfk5226LAj3ZBG4s1PVmse4tsTVO2ZYWfMJ4fDzboMJiUFs3XEQ785PlDyMZYuPBJAY4/lnP69G7j+6q0BZP+tjgIx5b90B7xbpo/ZwtUO3UsoDCKbpbhCTiUCW8LAIP6zwDrCWTKm0d
GvGmnSc/bg3m8V3Fgjnh672wKdvk5Fg6WGzjOFNHFWpzq+OWQDpyfWMGlM9rx9qt4MSV3iHJdlkXcEdQnoWlFDllfk7JRlsFhcX0GEBvMYN5stZgQWkxO4w6eJmSGfyTFeG1PLGs9aQzUlpAqmSuFZ6hNAB/8F0V
mqwouxfvpP+baCaW+sc38wEp7i8qpxebtUtShL+LAZgIDWRUI09JSeMLpXOsWYjawb5Ca8bAhnhkFPNTdIidoeO2P9yDzzrgrkMn3kHa9Ilk3s0JFAKw0J16wFFcqQy2cX3HJRebCd7AqwOh2tidtoj+Itxdq/UC
GkmolFc79tRrbVAny141/0Y6+MOyIKrMOIzyNwuv98dJw8UhHVG/BCDiZXJeWPnqh0FtrgeRNWcStB/iq3M+v6Ugtt/lfvBHtafG/hV/vCLNnmLT1YIPhwVAx7jnFcvRyLROvTaM6t260Juo36lMFLTGXCNcuoJv
I42cnbVQgF+J8xuSgUxg5HV1RIL6jrWNSZ1CFE+drlJHYYY09XxjffgxjG31c11SeMJlo/ScU3LJhGBHK9eLXB0WeHgcWtTdGe0jjAN8ctX0k+yDuItGBz2J8PFPMOSDMmczjNNB0x9klFWLPLH0eLF7yg45RHa6
vj38nSd2vCCEsx35/ZKZOz9cRMVRUUW8Ty/ZdYH3YeB98zQgIjxR16BDM/TZ9faWVfOJG2gCgsgjQywfzan2DlZYdKLAIS7wnOiZJC4iCnqh76lAg8bkcQg76G5rj/O7ZDUlJ0COs3LwHPm3YmiOEMw4FvOCbk53
7BPwNDUcGysEqO6W7HOwDH7zxlxcbfo/00tQCQOXyWYD1er0f/vSrcB6yjnxz27y97LHwP+ZHC69JOMCvoy9hD1KV4CvH+/Lv/msDV8siY+qhJhpkIq6U3ZbR05GenUU64wYfYIh2v7BcMkIlbMRTq+frqCmoWY7
4NoQXJhVF8pSCUhHVo5vbHGp9oBWqk83BT39pHBWVVqTF/uSFllwQdOuSqv6nIyf/guXUmXjhk44oS40BNOkPoVAP8//BTk8TOYFpFm9bz3SSHkylXuvScV6xzmVB849J+oNY7sr7r5UudvIZurawO9HOVOyLOg9
aNe3/pYlyrT/JnmXNYz3+IixPBi/sORf7osyZKGHj+FH0c5XD9hQ2rs0S7iofYljwx5vZVf3Lx8m0+fr9SIj4TYkIQ3nnKrRThd7fh7NOdxoOqSRkt1uDw1EEpSvIPUn7ULyQure79vOtBr2JFIAmi3qtLpe0cH1
xW9T7JhQT2d2cTdho2SjmI3LbimDu+s+t3kiNowipbo7z0QRUd5X20XZeoFf7GX8n4t/16fJndmd3TtqPU3HV/e7x4s1dvStNxXt8AtHbCAXJwVRxNDJYSHHlsW2tAnkMQG1vpGRClBvLbkI/ubMXQ1aQk3PH6lJ
eRnnPKbM28f/d4fNp8hjDb8egTcHl9P5ty33ZqI9hGgveXPLNhapJW8z8WmnZotudZZ1fL+f6OtK23aLaB3fR/M6AFDr9sfmZRVjNH4wPV76Ta3TaPoTF3oFbFI9JBOA06+F3REopnZROLe4ugTIwtpTTRyOmE1H
m1Vxu6UrBLF9w/5AWbZrOTKIX6JpyJkouxBxuHgq9v2XIqORuqsWBkrqLn63q3hdgnTkcXg4JaBgdAINdFgo+8+JCNDGUWUVxzQVM127cQJsL4qOklyeaiZnOCKrPj+Rl1Ul/a4W8JAJLgktPO47u64X4KcrPJPg
Qto7MB+xg70jerswGIC8DiE+3TyhI6OoATiEg9KoBW2pAI6kAJUtBBJqPtFLs+KrMS6JU7/GBdtIsTjWkTzQvI+300m2FO5N8BQZv6XzR7KoFBJiNlSQBptk6wXrkdnKG7I0EotctIQNSRM49ItDOgH2Emz8oQeb
fqzKkPqH2u07TuEEt5yCreNGusoGYSiacDgb3fxcdjr7LhO146022ivkJqDSuxUeJNx4L4g/9uPxx/0c/CMPZJWL8OE1kzT+8Mpo0YTIgCWaEj5Wwp3t5qHeJ5nzlF0Hqz/pIsy1MFIU0j/g9qQy5l8yMiU607p+
RaCVgWrzs8eq3u2UknW35mrC4bJ5NCH/0GuEIrmhho1KUQEXMTz4JHSHnxKkIPyGE7g4lEaETX+eHjmiLfoZT12/8hooqkSaXMiqDxu9aCq81YjhqQoa5d6Oti7OY/DSFZ57d+C2yVcBqe/NJgJVMJINW9ulFzzp
wE7MXWNzcWD0BHTsg3ecyfWAPn2CHdUOBXDYL2eiuUduEGPCzi/OLiY9iVMKVCEdLL7Jv4ESl+vub3OpDeJhFpp8Ms8dLzlueT+Ux67aiICKHhMGtFlgpacRQz94zrcnJP+8OjBxM/ObczZhx6Ny+7Zk+zrMragC
Riub8mE0pNAicpfdsupHsk2uHnwydwvSHbi6+38679gJSfSECPibQNo1Y/YpYxWy0KAg/62gpnZne0Vk95nNiO10irTk6yJLgSPVwfB+YnIrPeIW5wxeZswZYM+x8r/Tn13O6s8ZpUYT7H9gpvMBwdEsC25AnXWD
tGFj48Fk7r/RTHuwURIUuYF/Wsej/weOHwXMdhIvUvBENEbGWwNQ1PJjhGCbBAboXMtfufC+gUsCXYjNan7x4Xvj491iLbfUk9pX/X3IZxpPPzr7jLatqQbJ4oh4sG9T4QODsUL1piATigMRD3rizCp0dtzjYAp1
axkAO0LdjqHNXxyBrcDCabLKMsWuAoSZ0grsumZqF+pif0oUJpzxsW5T3tk3i3WiajP6+JMzX6AFlzZrrcm8ddDYensPv3CGHeh8/G3fUtSotWo0NihadIaGp3SjxuxDdiiQ3OMCOrlrDLQ3fQ9ilLcLQ60vWqSn
6ASplelWo+YEDbw46wiR3XjMWT2kd3p4oExHSTJV6ISCgEW+x7fkjNQZazq4kF5hUW2qoKSPr89d0LwwHSr+VBbKi/HZ3GZ3vRGFpuV/5cKeHmUTaqd7YNSEhP/MW99ja5ejdVB4QlP48NEs0E5IKggQMCkGF1Rr
HGT8uiaQ8lBPLOWMYPOfViB4rXHmJx0b4woNKOAhF9lpBpyHs8qsfM/iRBP6j2cIB3kSD9KRaOsGh7+RHeajw4uD42Z6WMHPixzja7YMLUkYUpOxDQYldVN++itJiHBA0TWZ1A3Jx/7Hz9zZKZmP/isd37N3UsZ0
+Sz6EetPPShWg7IfZJwmpCg0EcST2AIfR+paCt3Xozy0BXGpJL0gKwb9/Y35EvMr8+0LFkwa5OQ3Ujh+FPN/6LZic8KiGdcRfTz7Mgg7sF9qeyroULxzcbylPVhuhToGMQtBmBoF5Gf+3UEJCub1VQJN/wIsBgyD
ajr1giwgLEXBTCm52aPhZ+jyWuNMdgADRZOfI6B0KyOAPiJk396J4jwA2ArIv5gmrjjcmvA2q0HNU6/SeNNU9Jea9cralTS301b9fwKvc4Eehr6q9gM+azdRpOtwggHzxJiUxlWYrV4k4pqPbB7vxIqO7EFojOca
0H4mzIouWgKYcnOZ3f6KWeZo1B5FlJIxN6QTn6CcRe72KIYU53ST5/R/oWJqOeHE8hOcp/J6JbU5vcIOPjWmPiy8Rr59RblmIrfzPehdsq7AwovLqstO1Ban57jW582abHykNdBPMWQcbA31GvU6ZEe9bhG2Qc2d
Ro7WqnwBYiXArUh8WHNc3rf5XIjE+fKZg4HNth5ynJO0yGPdJKqQkzgrVlhhPFOfOQsPolAlj+aGDNqzxdPMU9VWngsQiBSpiapZQD8upG0P/X7EIHui110YB0id/YQGFRS0loCc4wUNSvnnFCY4vGFHsyVLFmbA
8z58qPeFWEOsEHJxnfOjbBwdTmHsYiLOM6S45LGvwERVSbqM2s3p8q7Y8wHtcRN2Q7gPuyOWpigYF2KqPd8B97a2n/rK1FnO6B9pFjS9DfDWr8uADXghK1A4aDM+7q2alAJ2pUQ1biC73skgXCo8j+kxwljNR4yx
184GvCbXd2I8F7zXP8LuHaK2QBCs5xzmGFf+v851fpTUa1wXSFLxUf4/jI/k96P5ZE+uSwtgRV0cUYXYiGB169nryrxi+BQs0ByBRGAWjjqgmYDsdSBR/enReYpGsF39uD7pD2r6pEBshdbaXVc2l7lv0T3VDGj3
dkuA4Q5jxrApn4QzFmWTcf09RYHMWCGL3lxHkn3D9Lv8TKtwTYcCc6NuM2TguO8PRyH7yYFsLjQkDC8vd+A43ZZNQ8wKmc1ZE08g9SrLSF7AkH0yeCS57aeEYfsqggsbVcXcIaCwo8WJiuKv+Gkxv9a7KX+3hH5V
Ky7+tHZCdHYOD3Clg8V2liwtmOSmg50lqtBUTVTFJvIjSN4c66OsWudoj/YW6LtSyxSsO/Ny0e3rSx14OxcPYBS5Gfj6oabn8o4Kewbm+EEAqd9NlfxRmRObNyNbcDXYIrVjOs9mwNHzrAxeWU4lsUzpZDQs5Yk5
+ohkgQuVbN+JxOob63WaKcyW0XBn19KyP3FrzvijjyZOSYIN7gPYdXhqn8X+rlrDn48dydU2f3eQKVCLYNJsPLbdW3JUqEGPHHaPnc2jWcBQ8/6cGiJ/72/eTVL653E/4KLQfL3U1QRqu0/MQCsDADJCYbTmdQxU
AXiRIanORDO0GCAnPAVY9SYzfi+Xs8WtZIH2BKMuxQGxxhQF7T5wGY/vUiOvGngvOEFyk9NYBAe2IQiO40fVY6KCQyjky/SjpCE9+hG0pQAftVf54fZXzu0T/OY9J5wT7eYcrGs2yC/cr4uCU9EZbpMvvqr8t1X5
pjjHetb87CdZq/bHpCmKzIeCE7GIPCEeS9stmBgGYhfo6RhV0xYCt/8IMkxHk/wTMbi1gKVVEY8ChmUiho4Jsadae/bESt2Vj6luTIWY3KCiE2UuzEJ3p8nKkKB6uRKFjIZ6abRKUy+RYSj5ZK54BEHC0+VK56Im
j6i6jYGNBcZhVROJubtKN8eXJ6my31Qotuy35Yn93K7TvKTIIozVJBV89GtsDvWvmam1NtQJS9nmJNKb0DUYI/CQSGyrKBt3EzheOQ6WLEqp+kVSD2skwhzdnrqFPtNBwR4mB+Pp8d0frpHem6g+B1Uy2eQrzMcM
OWGb2TqR2xGyXnBWZvJJj1YGl3RCR9KcMLtsaPIr0xMS2iDqSrtrg+X3jgVx/F4O4Yp8M7qcMn/gyvgGJW3Ic67yj1tYBBUD6oVQzDT6hDJYBQIIk4JeOguh069WuKA2AK+2iiJqNMCxxyYQkNoCa7uw8WMSWI+R
+hpeI3qxSk1r6gCO7O7lhBOBgP3pbrcv277Vrc0enDlpxDVBSBHgNG6MQ+imZA3cj7cFdVI5kWfM20RZkN+TH/5tRF/hf/tME8A4iUQ/kQJaQ8QqYl+iGF8QsYl1k3mgBYKnUqI2gK/oPzlKNoLA/pYTgf4gMkNC
IujYGsYL7CNTQiBqqAyZkZALuRgxexmAHfYWDS0l6Z6cq3XGYHQsLn4vBXk5fr7Zpsxe+I/WpVDpKu4lyHoAkj6C7ar2/4au3xpDrQPozo/dqmB5SvDlYgTIl33FgrY+wk6MXW6h0UxSs/m5w6I62FbUDi+fqDqC
otp0TUGfntPXQgg89nAn6WgGYZ8qa2J6eSc8k1PoJMcdoHjZ41aj4Tj0EI+DBN5YkRYDMywxtbECOgHYN8/s3dwCGplJSOBZU840m57z8a0pMZ7KHU3Mn7aZO4+cetY22+bQ3LhTC22SuYHFiHbymy0ZBiq09UHe
L0QmGl5mL1X5teKSZI0bpxZkLIX0BkvZtuRdKkIPa9bM35u7ikaNxnGrdlV7W0ff46NQfGtRkV7vDAjcxu6HP1WmTs1NNrwus4A9PTBAf1nRQLXlQ08GmRZTP9UUK1CzRW+X2qnJN4RIYTf0Xf7lCG4JwhGhlUX0
kgZbaoW3o+ruQvHQnuwJ3GmQ3E7d7KrAwwpd/gEh4yLQIgCoSvD56mGROX0mqnXq+YeWV2tGEtdykqqM88XEkGXufwlc2+44IUrpJs9iQ+QvSbRD1Gn2boG2nIb2A9qF7g0kIBki3FZuM3EZm3Yf1kGKG1+P2j73
nw0A739r9rJXwzxX4aSCpAVdbEM1rSAUDo60HLneBINOHpit98uzfgwC9E8u1OXB4Rt5rgMEn1UbRWcCqcU997VYUyyW0jeW/2vl+r1GuUvcJLIRLsVNtAiADheMRI4iCLZLpvlBtm0PW8vhyXWA8L/+xHwZ1IyV
MQ0A0AcpwJoqTg+ou/raNUPlWHqGkBcUBRkVy37l5eBycLWH0rR8Wov00LBEX/iUUbFOm0nukFvoQ26EsxbgA28swvOWpdLXZCD/k/ZrwlD8Pl3KesH7w4hGbbMUw8EVlxKOPFJ+Q87vnfgj9zHha+E89ExtUQz7
FKLlB60AZVOFj/vL/w/dbakEnePFQnmsvJXMPnmVJJujmm1Q7Yh8rLpc7KHwWIMGASGYplWICGqrdqotK6YTbhE3sMJPw7LzfCFtVV8ohq4JAW2dvCZoR64JT74wFpPIosHeDaNhUf1k1drQxIvZZJ4fZOOqCFFv
2mjMB98JrhhrX6JFc7CdDfq7NucEyjVf58dpehnIZMOxnnwn77aPYm0MuhzArr5RAZIdlk/zMKPzjkYAlUA6/wsEPKr1ZFd32p3tyC/1VMu7v2/jnE9ubkMPY50cgdtj8BQiyqH01bTYTdIDlkibxiu14rSTSA28
sA7Pc9VJJaW/7Eg35GBMOs2OSN6JIZfmk+P+ZVLiZOUiAD4sHbI9jofpefkaBsC8+ot6NfPqpeEt8txePN0iEVZyXZkJNNvQBRqaPVcFN5xlsvwl5s2t9lY9fnezyujl0Yh3YlA6rywmSFvLgMnN0weAIa3FZNHb
yy0DDrQar8EZzoFAhR9WMY9NGfyFgOeVp4/nmq47bnI/iEA5ChILCmQ/8lM0Rnaz7/03GUBRqC5J6lLRmF8OsG7xpmpFz8LUJDQ6y2d2ONCUFvtjPDvKWqaZDKJHQgpiGeE3UbmtAiYvHC30N5BetJUJXy2hHt/9
EyC7QojCp4326ZeAA9rh2hqmFPxvYzZsGJYBUyXTcwwo0O+iCoxOVgkrBoin5xM1j8JMXDBAkYQyzIKB4XNUtNw7dVboYqwRHJ6dQTApkPC2YmSqaFd+B+kkbbbeuyW5W9zjbewMM9/fw3jfaGLxaJp7O/+sOlJE
bzlQL5PqsRcYxuruuImgAvERs8mOXBWx8hTZQFul/7bhdeDklaZbpDmFrkCcPYY7rvzWtrzxRI6/iMjAdJ7plEIG0mogqdf5QqYhnnyXih9lUkYwJqEidSh4CFP+MhFBEmZzxNNSYXk5JdlQXFGdASmTKrKNT+FT
oecVlNsIjnqYHPJrsyDFhbbRgCJr4bM5wUhIRFXMXwgIhXh5gp/ORPQEbm4eWhFFm6WLjCkCvSGgYyzskP5mIPFG3KtjW3RwQxEgDPnq0mwFoZQBFLzCMSrE8SPVi48oAJRjcUEQa5mp3wiCv9HkeuJqp7jxLGSX
pEYLoXMhvCRpWXgbhPnSgeVyuKiAXOU9gLxb5iUTLOvZpqjVrJrfaR3pCBaABQ6dnqrZ9zMPYOY9nqUCz5+R2xn2oV53BxWLoEC/iYIgXtGs0KR7qL66dJ93AoQswgj92bP6COdRAUKgthT+KboVeEdceqG06e81
V/yXV6Z7n0Fj7QMgbh5BwNjVYoFRBuIH6bUAbU0wF8sKeLEHqjk8Rq2DBbaEUxA1eqVcg1R/YJ+v3S73dNCPaG7pcSeNGAexOrpwg4hPKCEmByp+pXEE1PafXwM6zsMQRKRCKY6/scUBzpRbgtnnkInvcNEO7i0K
Yak4P1G5Q0pinHCClYl69qGDqtNbHRKXcktyDyX2bImk3O6jKmiBK8o+ORKjYi9rEQEkweH/+6OlQXMs09IKnAu5EevJTJMr6MpbupuOr2mvsEzDQOyqZkrfLxYFaXSU9BytOB8Rk7AySfTaIVmmDeLhARFpy6Rk
hdJd3BhiDV5XT23G9L6KC0ilHdIcHIIQ1QsWXwGaef7CA2bkW3+ZtVdzndyBwJwIsZf5ZGZUImBA3i3U8Eh9ppVPVMBqPMCwL5YCZtqXRw18DzEb4Rntck648zITrBl2svJXKWUXMJeyGnPPQFlwweJfgZqK1zqx
2/Z59asIZT3hIROETij38sIWMObW5Y77ul9IKYYkBq+TwlWs+SaLuLJ2Cm7u4KXnh+ssI8Gaq+9a/TbSfPEj/HzyT7rsEGSXhSrUr5t7NIf1O0zdj6e0EEmxEF8JA86abkufCc49jP4XZnXky9PcVeaiWQx35a6R
rWqdM6RvTh+C8MGDRpdnE+uTPXCukhXc65eyiGG0oDgmlp3y60rSbJb0e+xfKU6mAnvLNy5bstoZd25xy94Fq+cg8a2NEOmkilvSYa2oxPQCXxtDDPL7rBMmug4GJKQDAUf9r7QP/kbstdbivgA25cWr4cBdwKm8
QGjWFbrwSMOQEyGLRrx+gVugr+aRyRf3V8eBU2l/e8WX5O+g85KxaXf2XZ869Pzd/oaW5E0c0Qhv9qbyqdk0/uY5Oln6M3MIz5R9bel7NwitxYDQuBG1Wig6C5Ge0PuJ/sRmw+/CwJSxrpcIEAdcPfA5HJbv8DLJ
K2T69RWG2BUUwwyVx7ddGlkDJI0qLqDFp6CBqZtlmybp3CYoopESA+MfxOXucZDNRtGQw8qXM8jBVJ0qI8C8WtNftjgG8WE4ggBMSoKEeabfKPYLIBavw8IkrGuMAlf9HGGpSQNM5MGPYopxCuizocMpkK0g2o63
aCcxhjih1MLmcPsniMcsPdxDN9bwLVoSf0JgFKYlAkvc8VYH1J1nIVxk20OMHzf3viy+IsQpKR3VYlHG35pf/glyR+cp5kRs9fg7PzGNuXOTdpb52x/wwijE9SySuL+ZThYGXp4gXZ6npaXYhEc0Mj/fPjkOC00z
xtsi9NCfTrdqMp9mllYGlgDOTNa6wPnaNveqJ8DfmwfI33xMXhcQcV3AeDXk9FZSPlhyU/iWWwTBbC1N/eScbkkK7XuOjj+oUyhMSz3tBMwJTy8Pgi4YxSf8fE9PnTnseEg5V7BzWuIjMyCkNCIb4lQyuwPijAM2
K2N2VagTuU1lk4+Yi1WfaouTW78qTl453ZTBVKpA/WCYTXrfR3cZEMaD/YfGkkrXyTtnlpBSUzvTxyqfrBaTqUSeAAUfP8M9Tw/spS7n0zoD+KSgpQKDzrJtb0U17IheRBkjY0BVR6DN+cRTi50wt6rYwqS5tCDH
mS4nPtnk/KfKmZHF+usTR7nBfipOUUrciMze8iTNonoIjXpBKA52sjzEtbLLWmzkoX+IJMh/bp+wv3s5ledW89p8RD+sKoz8iCh5boyJfBW9OHVAPtDmvYBbHQjXwakkd+yI2WghOO0wdESb06XNVIukEpB3Owg0
AbVRW1nIPkV9mcU2GeAZNZL72hojXoSPXSsA+BO/3pdRzMejh19rc8CG5pG3jPp2D99vZbopxZrjnwlrr7VFMNZ4gbEE90nYqmcXNNT5uULBfDG4P9DUjf3MNzSOCIRD12a4LBygkzmA5JsGXMesofwf1CQhge1a
Bra+LphtuXYB3uF8e84Zd/m7eKrpxRzOfzwcZAzxlylMyfuVyhQzdCMGEATtNmlth2Uehfkx6asDd8vtYujcJfunaUZgOV7IscCSrA6mCH+w8AKrJKVBJR+pDJK/0c+L7WkXkQlSHcLFPwDOA7SS9PpmfY5xeSD2
86JX/jhQ8mtr2gWzkRRFstMCAplpd9yTr8MQQz3ChbdC+6nPifpDlhM6njDvnMX7PAGJk6VdoXXVIG0EkiMxMXtpqfbHu4BvREobzxmvCu9sZddYzhnOslkOHTxtCxcbDztM9JYf7kx37dWbuQcdcE0zXFQPBQ6N
MxwXDsYnAXaZ8TGYoRXZeagx9XnkkyA2wGk0DzKuaVHw3mkoA7VJef4vgqWjFFS1PCFR1dskClZHi3iNu1apoT+90jSsTrR9k3VSxll4KTM4xkC0n+27LGfVsW9oWuFR0R8jLHd5QLL0srUCeRrYAhKDvxDLhzqM
B4CEGiTD2OOoCIPX7wRUfThcwWESxxq2px2V8GOxvHUxSBSYBwW5EpiDD4swBa11caP80c0NwtAMUNxqkgL1iPSS9iGgbNPTjGFSVmLofRd896JhmkpJORq0ZX+RKH/jcY/MJUEzJkbxxA35NBLajVBykh5QA+IN
FWMAaglyP+PEMGC2f7kV1NmWKz+oKKH+GbSBEDcNemBKbIXpIBaDF/Xf6ziePIJQJ6UMQI6Par8Wzp6M0RMo3TKXf5kSUD2+hSu+zyVVkz5GA3h8WmKA6/dbJb7Jau6eeST6qQBkft3QGt1H57TyW9KdWSDDR2/k
NJoEoUJaNH4CdsjjpFKkN88Qic4U46fj3pP0AuFuhRAHY/Kpox4R+3xiCDlJYJYZxclbsqC8iTgwfHL2iRaS6tCdLG9jigLm6qB4blFspM0rMCnzJIl1mPaUYfaG9MiKw/vE3YoBPtmUK7DdVR5U4i1Z6a52tFnB
sIknwAFn2fyt/OTlMZVnRGfRwYC4YvQAXKoJPOFFiQV3Pz0Vxe5mjN0HZX889X1XYqPv79Auwkjazs7r49Li9/TJcmBud7tVVdk+WXs5tWjCnt5V278rntQ/AcHIJbxBDga14ZjF5AMTN8fbbreMhs0EJU3DL2zv
NguI7laVX0z5oA2yHUUnuH/D7F72lVnv1jgjAz2P9tYzz2JPYVHMTdzn5Gj6zEe4CTZhBzdLsPkg2BeMeEGzU37fL1Dpk5Hma1Cvr70X5+RzyoJXAd9Dfa9YGSnh069TfUU66nIYiF40re9y5zBYTLMzzZwTcGRL
VXPgTnfJ5jEaqQ63hBD1+bZEyfvyzTvp2XEjtVBQ1z+z2NcnsaZWIDdWVMzb5Py9Iag/Sc9U5otqwzLZlMX5+0+0W6uNSBjcjYMYoWIgNSnYYV5+4Mttx8Kt3T0zbe4kdUKdGIpTqeIr3fhxfDM+XbcGUD72wg4j
mFPab5hJ29HaCv3tgdfW1F9mZ1+CfwcCml5xNIVlqNRJnjYSvlQopeehC/hq9TRgUW4iMZhb6WHChKD6qj5a6hS7BdQoddkPXnUPlid8gLDoIEm5PYQwIyWiDuHZNgHNtstKgI9wszS23JNtT3SHAIDEa5cinr0l
+iaA+9gFHDaKLsem5s8a6i+SqzP1qrMEN0iJdYlGmqaEr7aIrVgZRLOiZ+bQF5hTLlXWqm36xUT8ojg/s4WWhCEys40ufzvlwBOCZfcemruFWN8mbneUAJiHobGvzOBZnKWgHdixHzjtCPaiTQltqUV1CSMcqZ3p
mJNEFuYcLzBkqCXH+QDthSbIk7M1BgPHxiELASaeVXS9vuWGqAmWXQqh9Lh8TOJvERcUF4pAeyHkucEnUY7KDoybeJ12wQRyyIBRo8QO2TEEZPNk12efeLCy2mW1/HDlobfl0qCAcPeXy55MQxbTxJt2K7g1mo2M
jzoo3lyYQIHJzl3iBKrano8b4m6AXFVURu132z53LfMBtF2YYrEMYfZ/neRfJNBZoMVqi3brCPfEiGIrXz8jJ2zBvkAmymoEOn1WPYM8ay8jjpmHphdRr8wZqMdnkVlhHMFumEFbwoD11N1JM3RKjyEYP+wgshos
fGHnF/Zy6cbc4SawSc1iZNtmQee2tzpYttw2erQcxqM/c6Zvi+XGUYNlJWWj2LIvNH7i80Id7+a5LoZgXi3DmzvIaWBxFGMbNX8GX4yA3rB8Oi6jtoPjzbD1ndaroPEkG2OBy8rmuDoWTgb7mQP+zR4EEVHhMpM5
wMQbIoPp5KN+wBsUid5dQL2Gy30Rt2y5Vxj3/fKtqs6sqkBcUDmcYqM4wgBEBlJzONKSVwqbharLB0X0L1TKvUssEWAxUhVpcoYLxDTVIbQxxDoSgvBL6lA0agaqTTshVOsjK0HFip+uh4WQ7Q+kyoXBR81nGy2G
wcZCF1KF2Tyi/oYaDBcSg6buNKFr9V8VlSK7OKJqHqnPNOHlzRcASowhpLoqsKdThd811Z0urpfD6UBFEwEtAuKswHJp3jR4GHQaBxTM49AE17gqzuygRuChL8BDDeQIyQouui0So95nBtkdBwOtSZaOKAeK16E8
Q21fjAkZOWX9KSIwX8VttiJzuPfcuVACZ95Zh87uTlTCeqv/s5LC16fNdbid1WwDXRutzql6q5FCopp+rZ3+eJlCO+YzQfMMUppCOCvLcgRXMvWu7hb55sA2RbOLqH5lH6cZ87/JAS1ylZcAYsxz9c4Kp2ijblVN
ElcgukdgdHdN+18yR5YgX8tFLSl1AXag84/B6xGCqeg76ha767p1f9b81wb/8Ox6Y6Dz0kVvBZtuNGQoutuLGpx8ccI38brFWQByY+/LGY7cpNm/3xSXGCJrK2j9UF9V7OO9MiQZ6a/f/yxSVan8wGSFNbedSVW/
gIn4obWYl1yPdUrF+HO0gOmUsan6wTd1C5FGkNrVRG9KJZ1ws8qF4yoFQJRq0nWCKsmW1OCdw5sJ7fSneNtJm9HAoj0cyQlr+f3B3Gr2yMpa9R7ldxNHQf7hvPi3DTOjl5a8SH8k/N4F2ynFJAdiBrCPFKW0NYMj
YH/gAhQNvBQl0rEwwrTgcTxkQpk3MwLNoYhtqc0fF/VnUldaJJWvAO5Angr+GCSIWxrlOjbkS5x5TFdzk3FzE33j7i0q95CJ7tOYADUl9SSw/2dBXkk5P8QYoEKRHFXM9pJqX53C9CcjGNaWSCgBSEihgXejBrwc
xdQW/g/UZtNHzGk3Sa9JaSb8KdQ/7mvC1EVc9BxSngCC1UHYKFmyBOxFvYCcgUWvIE5lITAq74WuHOeVJ6AiZ8iXmWYcnhLP+N8xWyk60Oafb8roYL92EshZW+y1GiTQlyHxgEhCRDfS6P5oKc/Lu5Ihe+wY0Xuq
yiqar12LKOdirv0WBDqmdQlinhUH9B0XEVNOJcvLf8ogoPWZvTU8V/caTrXr65Fu/7DX404C7eypnRrWoEF4rV8YRxpJc2n0oKtRpo/meo21c13eyVPjusAnQgvBW86VvfQfKLt26N3PsCJ56OjAzzlWQCxPM8xC
xAyTu9y32JLepbCs4H6TilhWrEhwqV0/BuwxftOkT5xNPrNJo7iExQsaz1hIx2S20z5LPiCznzaQov4iDFonr5+u7WnAjblcgN6LhwAoyP0nbp5bnCL44VAf6lIaijIhYbxNiWtaZLO7L0rR69BEHrMB9x2D6s5u
nf7Nk5u01ax8eO0WuxoGUyeaSZA/yK6WkPg+sIrK3FZibUPz2J/J+wzjtujlg2Rfpwiaf4XXqNvdR/Wcb/L0H8dF/axvIZuepEG8BMmhfvWbdYU9Vs81NgMEDXFIDxBB+YbacZDdhMdzSOaDkiNVZ2FRZOgrYlWL
Ke5pF+YGBTXxYBeL2kreHaLUER9TqsSfrcNbG8vev8W0kOBsmCVIG0QSihEAY0D9GkX/U1mttLvh9HXxdfz10FDgX6VClGVj1dE+Yy0SiXZork+tEz79cVuIf8WCN9o7T1rgaHs8N/ByObz2C6sPGqk91SmlJYdD
J/rsDevqr3j4pUlBcr5jAPp0njgafE7EHobtHyGYQk+b6duch7jssn7f/g0Z6Zo3DKLG8BPcNcPgSeJoL39uUMG4uvEns2A1veFVHlGeJ/s4TNUsj5b94nRXHCy/+lPSOGWEObKjcIhiIU6c3AGz7bS7s0NS0fPA
GN8/GzZLh61hsnxCHpZfRCyWgdLXQrRlImpV8LdwMWtisIJRdcOV1oAlUl4wolRutXVtxP6Z2NAX1K93jepatQVBzjIA02raBPJcsnqdbdJCZrZqUx3TSy9bzFNXtfsntQVSA9z/UVmI3I6WVZT8oe5vLFC8qLUD
VWryHAvuSbGmnGDeQsMCQN66qI3uroX9+uwwQ+oh/rqgLQCZkjxXmObFIqJ5wOf3VmWkaYphzkJUpIwWUXpgLB4+S+gqc7+VOdymDKg8RrdsfzwJ3KM0IRB5K4bvurFmRPdvjWhQax8fG/6YT/+YJc87TcFA6qcI
kj351oqlNCkI7taEm0YGv+soKV1s/1qQvKkmmV9pEqOdx4tz6L3t11dd4OuH/+VzWJWO2jKZoHUmwQwuAGOQnpug94IAcsC7KeAZWP+1tU1G5JJtKC3MjdR2DQZRqPI31IkXYsfuMGRP2qORdVjU8UKEphpKLVKL
D0XST9pjcsXw7O4iPGr/fXqjNS3/QnSA0NX6BljRa0Xv66ByCke0ovhOOBBQis/2MfFHUIpez9iKnYjSRuj+H5OyAD7euNUwumh55WFj65HCBTnwWzfYbW8fqL37ueZnmB8/oy/+Pehb9fCXcvYxzI3eBs9vGohC
aclVeh1p5FLCaCD6B2VKqU0s+eyPnWbfifUIe2GKBMKQPh5qZASOTWctN0PMaNCAtL4ScCOU1vN5qTD6HfU/YXbVE9OpjmDxYpTsOp0Z1c0WmVZPDm4bPfSsfZYarTbxyD1l7nnIUP1KV9+VLZ4PEdZ/Zv/nQluH
bjQ29mMUD+hhaWeLY2yCznhpYkxgDCBZyx868BUAmdPoH9/psEhnV9c9UKlUavJb5je3ZKRFD3pHD8b40C6w2qDXRy3jbRoOpabuDNEAxwbyhe0XryFsolxYt30haLQoYiPDfxGUZOV1AIi0oSZmtXqt/NRUx8aw
zMh2iwUsipLriCXViDXES/JoXMCbbIUUa42H6ddXtvdg09/ObW+8rmcs1n45KffGUSwIwYPuTSp4Ze8d1kf69yxFYS/JTjsy2ISvGQKnALSWiaKE/vIquBYX5ds4TfhWr9FB4k3tcdBSkNM6bMcFuB910Kua7L3k
fiwITZ2sVjzW9VjRVddxpqvoHRfEdzyz3vwgBaSpRFLO6L6HcMJ2kIVcqQ0NTpEdvq0gQieCD7g0RFCsLwU7rOfDO7tInuylbzz53PFniXtkiwsU3rZOkTUpGiY3St5I50ihQ84gMDewWK9fy2qtIjnaMSThypQG
ahD5nwzbSfx5NBOvW7/e6UNjbLgxxqq4HgSQhEVjYlS3rO8a6CPX9d3EGRZOuC/1qZj1Is0KsJ2AcMaV6lfooRT42lA7QyxBbOljJxZfQqCvPqDKhz6GUqJ74ib11g2AzRWiF0XeVvrF7WGC/VLjpmFAcBqVNKij
utZVXdBAkJ7/DtWIC+qHwN50JeW6wzUjd8mrflvRtVx4xUXxtc4zt8h2QhT4j+IqS4j31VnmbUdclneE7bHApsMg8ulMU1w24bQn8NQlJgzSX40EYYOjR/I1nJVp99Z39rS1v8TfKIqTVNZU518aRPC2yhwzSqX5
ApemoJZG6ZznQpNGPpCogS2gVY2Mj5BKZ48UebI/WVBIiJX0KwxHj47jRCYNC0yGCyFBa0msVfqhJCrJVKvVEAVPVuki1WcItSQsi8UTSxFMO2lGQwFEcfE6wROrb49/EXZum61a+xCNTj98LuSo3l2q/w3oPNh8
0V+Szeah6Okb0jtQJarSCFEiKNVXX3EDZqKEL6XFa7wA7715ZwuliGQUMZiDgmHRDbAsz+jYpZZcM/pcvNc/gFu+oRSAYc0aJhjwAy3HLNg3Y0Pbw1QsRK6ZKNo6j31/SBUBwa/lrJVDI31D+JSbAqcIdrN1iwHl
x8xtlNxnxRC9pWCZsHDCoDXXXi1ki+lEyjN5Eq5QzhWJxcZGyJVIcr8+HmDf4GdYebXCtegA7Sat99uL1O5uOprXZ4z3eIGwVKCOmmjAZmKIFgSPXchs1bhqDZaf5kwLN+b1+332773ZXzVVrIkgrZsJyYDmUFrj
NQqKvPJekb9msUwIitxD/Jh+Sn3GPCp+TSpZqKi8DaPvLSmWD8rZb7ku7Gm71xeZoGc+FiC5tvbM2T4s2K+8iBcIYIQRX2q+tjdQ0oJG0Iz0blEGt0XDX4sGGYdmeNv/LVivv0GyGBo9T5MHyS1lx56sE22lJXE6
Y86hST9cq7B8zkLt0mO92ewFGDtreFwJBptg9av3ddKSCL3CkvA613rybxFl2S8je55K0ksDIVZmPCtxYhfOaVVZRpLbzaCKeYjvXAi9mPhFT4EcM8dHlPaBEbi2UbIgkKwgDJs1XoMfkJaPgrlx+r0SO8ylfSRy
PyRt1ytbSPJvYj0EjtR5V3aCDt+0D1pPIPyO9bXEk/g44mW5PUCYohQwWicujPkyI338LcOMmChvoDktDRpkejMMToVBwmnUR3ss2c4HbBGdeiQXMeVEuf0uO6YWja5kwcSl0YbnOjfrBe6cvEMglI4aXfm0k/i8
kgHjKx0O0zrJRGAVs2L+3cG/kv7RSBTRy1BqMhWh1XSVI/B/acjRbg5JbBbfWmREqcybCLUTGcutjr9vBPQnq5RGyrveSUUrDMlgAJIhm+Jrl9ZL/qX58ZLUloNKSXbkx+hFGVlEPxU1QUatpp/lOQtfkFXDQzYq
71jrOS8SW+WVSrgaA7jtqj+3aoW/jMHWdSPxerzect+ock4nnzIHFPW3J0eH/bff7PoJ8K20xsIhoAIINEi+QDZpWl2vcJS0kX2OpyXRGLjlGJKLO1UuT5WcNxBfLua/W8nvnCbeTMSDrW0DgvULxMstdgL6+oQB
KwZ2p/BOSdKQ5Q0n3O+yAuJkX7h0n0jNe8o6klQeha3vcOGpuCO7WiffMXIuY9zipR7wE6FIPMRwS3Ql7mEECiVUmIQhMVHRaHJSGzyn/XHktJCjO6K+E0ZOhum/4sNv0BP0t87BSJB7eZmgDm3yKNFw5k6TZHNX
MqbRoNWWXGY/gh0ZIveeTNfRL83sye1Us7xEzH72CnHyy7nRC8xB1XZ9IN2Uo6C+s4LxejqheiOIl+7iGmGYVdZQpGd/y3FSzHqhem6qKS14mpqi8bGnrjhDpdc9GYmZQkQo6N9aJugyK5cKLvK1wj+GmisivUGu
OBCE5NHXnnkEXmYL2QKqHnIO2moUwOSliSYEnRphW+ba2nGmS0Qki9JPo2GNxJMjLX8Tn2Q4SeorF1GWnPFNqvrxCmBFCeazVxR/CbSFbXeji2t8D3fHlI6kqApxc1EU4QITZgLF+GOVGshiyamxhAtPYA4obIpj
AoMwv+gPZTn/+/H0TtukJk20YHWprPlk1+t+b8t9S5GAzhqpdZrC+q+VBL0MP1IoFkLHRwtD4Bb18YJ8K033Dvecw7NfJOItWfGF904aUJcS/6NYJICUV6mGOraZXGByYD3X+JNgrF+pBVEZrTAbtK2uyIsrkm+8
wr3aRRYKJD/zBJttOGJVu2JnTIpeoRyE2EhofwKCAje4dwg9hP1RJPLkEl6RCx1tTWnXlFJ2B8HE03wz5S4NG1hr0vedewGz19/aeKHTrXF+/xqvbhGDDDjk0nX3/uDGx0UHrUOKre4lvTzNaF4M41QGQggdLMg/
5WeX5HabG7UkVqb1DwUjTL2Jb+LTFJyaN5T51idjOt84jqL8RDcrUFTDWoBFwlxWIiM/yNGgj5Zjj1iTIni2LASRxTDRTfylAIkOjkQYFQucQ7CoVerhfvvZ3p5wU+JgKz+sNY1+UqArk28+o6+68K+MPz8vn6Jd
EvyHeUf/R9b3293tffJietPeW/ee3vt9/wQb6JW1Lr7w7+ImRtwcrPDybXwRTxN2C5P1HVa2Ufqvs2kvpltyk2u1Ux3bGv8fRzCyJflRpyJhqKMQ43gk/hwxql9nNGuoJ8ou/EYa3+7/B/1O7AuS9Ccr/Cc6ufb6
ouRahpfOshbK4MaTLf6xi7DOuYYNjL4Az/ptR+Qkpt+fytrOVzvVwkfcHh90OVyLFV1YKf83iw63K8FuITtAxLCp76599XfsHvQtkVhbfln0aV0mW3WsiKi5bhlPvXYecjrrOZe6nnpwnAy2uKXN3f9tDxFyfrdb
KJ5LxTvhE4FlzhCCsAVl0awS2Zy8kpx03EF+oNsIVaS0ci9fbAtGULUS7V2p8iBi/mooaxtDbN8YfwUkCQvnS3PaEoll+ZN8ijqnqiuHONOGpdlu0X+r1z55QAAcYkJdvdZJdCCBrM9gWPj4nxsF+Rggpc9be0jG
UkG9vOIGv995CFA+bZosdg4AG4Q0gAE04ZEb4LfBF28M+YgraYGk+7opklVMB4SlwLe+ol5P7QTJr7WkFwb/rHxHFD0AaJ1rLjohHDmN6LKn9zJbmI6YV9sV32YXyCVRLta1S7Drr3+bqJWy1XIMN2nErqDJHEEw
Tac0KfCkpvR14oucK4+vw0GsgVP4vQ/Wv2vKSam1T5ISC6LtvZfi/uVOEuEhtO3cHWjnr+jDs06ymsTSJ4Fqv9YvFmUwyiIcmIkxi6feGgtnygpmFseWqYjfA3A7T0EU1fgvYxZ7zyO6JnYHVH0R6dBcWMssC72l
8CqD1Fs9i9Z18q33S0G/zZS87CFWwpoBOmK8cANE2GwodgIIuYXfIX9H/bRzvEU1vvkFj/QaruDQ+IZMxi1gfTBaFhx8wBRlkydSW7/j/E7p/cACigksmmEVhPEX5mqb6a28oFXE5vcPIjyoht7aUCJVq9Hgy7qh
oKvKl0k2HS5CzAcu0XBgDOmGX3jwvASv+373HbvCyjEHDpkrRsuG8SYWnRVXv3smQRXAxTbjDVa9t4XdLKOZrfWNBH1JTkFAGATfVVNcoClOkceZVR82Ctv1z2LH4yRfIcFIkKaxLMVqjoZ40cJnA28XoX/zJE1I
N4lsghNwrwziyOOjQJM9WsCdiCDSyBXka89j/ux/YJu1EFwvjNYjWBXEBo4gICoQqyrjGis2qplFL9sIcHseIdQr4OFHssw2GmBC+lvIC1G8+bWY4kvpnvTudE8yd/wq7R2vRKHPdfQJYEKTZ/enmmtR9e1DuxaE
U8mr30cAnQWRg/vahqCajNSZo8JLUq8/whGL1QA0mwNQ2USFMt8DVEfL6vjlTaEZBv+KOBInC0JY6BxrFAHiKJZ0lthTtv1SCDpMbfEzQijAxMYOYpxKBGjqgpcJCLHx/gJiMPU1iQEcaRlCK60aoHbSbexv4FiQ
TovnsiLjP5bo+hxpdIEjUAJ3EoiAA7MSvxV/39/8iqztlcwVLyjekRtE18cYOOOJFQHjpqQAWcwEVDH15r+9JJUNpOCLu5PzfXikAFcgHiUk7gwLqJ2qRABbi24EK04fWUMqjzIqidfZLxGWZ6PkX06q3O8EcPdB
qzMDTh0fo+slsg2gEZW/iL6FGOCiKe5yC4O75aT8ZD42/7i/TFyAj8g4Eym8z7byYoLrcYsiw7pK/nx+O32SgAKPHdofk9gPQqMp5WmHBxvHBXHE9gsR7KsSWGxdYfnWzDrXKSO//R6bSVA5J0EFyJocKA6n3WyY
WTEg0djnIfiV4rujkfG6c2A+eXBCNKJ8cFHU4CFuzfqMEC0fAmp10H8DAzFA3QwH2I30K3yZ8C9qVb6Mn0AkWXqkCbRq2sayaWW3qoubWnP+gcazjffc30g7YqlRLUMcL5s0dYq2uvTbdxY2VXQmonMBWMSvNQCp
zl4ngAOjfOnWgQnQlU4oxaCb0Ew1mJlvHtMEtVhQv0Q0m1k7o5ss8rgmXCL7dgkNPgEvSQARlKi2IRFMbrAtj0XQ1LNB8nk/lyHR+5yOH5Xdy6WIyMZ8WzXkvcyuZ3tQamyAK/JF+Pr7bWzB653vCEprl3k7R5bW
wXkvXcZFNv6iLXFZI6uwI1QHndyeSTE8l24ABLKnYPrx3+rIqR2uoPwbGiQyArCWNrhB+tX3jss4Wmkh/9UOuJ36iFzQ+qOAbrOgl6mXbcAjwehVXuE6MXVuMri+nzxGj33lXsJARRH7jAvArApZnxszhXQFnWjh
lhE+aE+2vg2LKpj+a63LThP4GW5kJkJsC0bgeaHyEu2ByyXuhsOSfoR8hlJSe5iEGfnMFzxZ6mYoKV2Ppim5UVDc2mzGTSBYs2m2FxfViPzOKgn1di4vK3tNJC/ncKG3g4i/DITWXtegaZdhuSev7GXvzMqc5Tnq
Vap1i/oAQ2piulG8FkJLFLaMwEQnBKHfDdSwe0PuQ/ed7viwvhsZvCdeBoHkJjhWjLJ3v/a4ql1r+J1MhuHJA/h0yiSblsywLf7ejh7IpdINHluQ6xeCyPt69nkCLlQ0BvIDarmePHyGdniEDP32jPaGcFvM8fM1
7F8CxrBOzjiwljDr4RbaLVxTYS+UA74ssrZC/f71YoJekWYfVQmtQfjPhRUTDesowK6M0XC8wtixKhtuj9At96qC0VZ3RlNhDG9Fjjy85cpceUmb4SI0XW3mkPZ9qtdDTM0XMQYcQRg8C+cVIfLQmIbzF8Gob9kO
LP5UJEJpnCn29B5Xov5mO/U2iaD8P+Y83WS3s9oyMdnu9vnwux2TjY0214YES91LgtSlyG6rsTKX4KTiwQ4Z7ZDVhACur/pNBdVCqd6x05zWPsrAeCVRGmc4XrjCF/GD9VUL8Z5bT3pqY1J4sVybXE8N1LRnHUhP
GNnbVq4zit7J1eBhhQHO3Vq6lXzyjX4CvYWotLqX7inOhmJX+n8yRCSCYYPR0jbx+RaLsloeMZ9j+uxtfilwxmHIesNDOsDcFtEZeHg+U+JjciTCN+QjZYelVpVq28pQ680XunhJ/uPbW8hxY4fo/9T0LGPXdQMb
hAvr1dmVtSEOky5AO/UoOJz33VLb06B7HQSQLc+qPKZfQhzpq5iLfKSwhLdNfWielknucw+LibtWyP/yI5rO6EdhAxXWmNVH0tlA3sGMHdPJEiICvkM7ZL8P0RRpw8sNbJCxtVOr42vCEIcDwoN85NxjJlqlFU1h
yaf1iHTdrj7BHZr72655B/7gNs8S+PCOQkTz2o4HNCTox3CkKjNEsUkjocBAQ+fPKBo8bqC7tLYoj4vGZ2Yj7bD94UgNRfJFGi0kPJz0F/0viay8ov9a1X9RQKSMdL4lvrGZZwziEfBkPXaiveR/TQFzgsh/lLjF
4LlCpMysx0k7feZgp6n2ALPAcP/MqOogKksZWM5DKJfrfwPDw5pUqDsPMULq4nXCO+hV8ZJGOMz5WBFJPBBJ+f4XSq9hRFmGQUH1rdJq4+KUg1suAg0gd4Q0HBjb/MyJ4aql8bev0vy8I9OL5BbX2KHFp4lbQnNO
5huUOdwZRQZNjt07Dp87oID1KC+/+nrzpHA8X/Qy4XDxKnC0eDGfuw/hscSo6IrH8D6TeAOYaFGfdQZursYxBtIfkNr0UxyTBg2LmmZRQdj2KYG1zoDYwrY0wiyOWIKVvxu6u6dELK93pOGHIgnhNwAIRIFaraVv
dKG2Y67b/KguvEXkiv1ewobjEUQeytwoxgCD7AewhLMml9j1U81jm6iGI+TO1fMtO4uSD5RKKM3Tn62fYa2kQnXdVH2wCFQ0ANtPOHr8B7b1s5+wBhB7j/33hbtP2FU1eBodAcAbBf6DPp7PqXqaP3Yxv7oOprYk
3Ce9IbhX1iSfuguSC0F5D6juf2AWMogg0r/4eBYsja9ULtcyqzGmwXTvDZbBpCwiTpIo6C92H4sH9u8kNmFFXfWgZu1dBeUspbdw3TaBBKTQZv5DBhH/wFMWmMPw1HteSeYYxdgPIPdr7GdYwOQ7e6OtgQF6G79/
jzctL9HofuO9SJUY1+XsWJFlRqF2w6ryDVUj0Rt8AZIFqQtpFckzpFxp/3dDUK34qYk9xB2cAFon72ntxi4LF5jo/wTwi0FFwERCqFOcNt+tF+6Y7rCF13XVohaUkF5z2mifD5TU5ng+N1lqa1JNm85tOUncnW1q
geNPvz0UBPG0t1ekI9smevyj7aEgKfPinWT29ucHyDLTviTuOH4egeOl+ZRLckSvXcVzgurmgvqBvth1nCrhUu2YQpTuoh8w3GvwH9v5XU5vOzuX6mRD1Rz+1K2r4aApKnfiMuSxYfMswDXIKYxHm1uSFV8S3zRe
BI+2t0hQMYhKD/xKtBQ+SjgxaiqqyV8kTZEISDEu9nTKjScJhNJ2B8MSdwN276iTBaUCsCcnHCCV8TSwn6igQBpGyQtELVrKdmnl6I5lS4qXHgjlXLh4F95Cy9ed645SsiUmThD6mARXmSD8C1x7KO8AScjGGOIV
qNv2UP0gVIsUZK09fBVV95G3trnRS+up9UqGBuVe2uJfePMv9q7iLFVaX9ouWMvDqX8krEsmSLkgTUbKAhQ1Hl/vtQsypK79lgPkTGvS1AWMgb1nKEEe8gD8Ypn6MjzrRKpwLj7+NoPi4gYdXq724EYcj77RYxex
YGn9KjmVNx4MuVawd0OL/WmbD2wlUubMAe3KuERvQ9n4cjlGXEBtXCWcXf3zB8aS98PKBebe9g+rDV47cusZkFzryZF4zdM/Egq/ylOFngJXUcGkn5cbTbg2bbDB1vnpLjNRyw+WPgBDC5bo4r9Jvr97VhdtATK6
HcEoVFmgdkuBv2CdjG9+OkvTXQZDuFzP8PieuWfiJRooSz0GH+P6eEMBM1Q1BEX59wHf7ll++x1QRdxoNOxFtSRty2+HzLtAgY5tCqyPWlHd5OXvrvhota0XkxMd3GeTV39gvPph5fVeD6dTmU8a89Y8GUSkTnXG
m9ilrYJvtZA4aHYfFaEE1CoZYwO5Mg+dafnSXw977e/bu7xcKuZz7e8mLIfcHuArSuV8rT80JB78vUwSKHlFrpDT+bPYFgyiHB9Ppa5xb5A16uJmGCgqQ7Pr9+Il4zlo6WZz9DfuDPrFWdRHT1lRNgIWDx6nhoj0
FImOuoa6hvQgVYcqEp5xgG/HFudA0Aj43areslyr3rqe2QVkLA/V1Tx4njSCwcRKkMmgGqYY4yqFC190eYDMtN08QA4PpZ+ir0/wzAYWtd1+vob1VtmW/lrZ5gxpRhgFpW8BtYu91h7VUUUzDhC8WUCOBdGOgleA
FECwvoG/n+e6/mchEyK6fIWsCPIR1XjiyGyrUnZ/mFKnFsxXiPdAkYg3JhUEdL6G2Vb5lnqtfFm+S62/tQ9Oem/ppyjTcz+VKHVm6G2o4GT5+7RUE0qusVE7sB0IJBIG+G7kI55XPlKLz1V4Pnkj/yoC7npm4ECb
4UimD7U+A2Yd5vZ1u7Ta4enHHT/ShNTli49H6LwDPiR5dIbR2l1jVy/GmsGYuVE2QEku5tUDSqO1pAznaM4Zba1WnsWqf+KFQHcSMZoOk1GhKX0dNVVKuVRkqpkVat4FkJGBTZDoy9uKfqIZ3Rydnwcw34JahlKb
HCWsEuyETIRwnNYJ9cblKGT4wgrjJH8DNS3xOAxZuVzEAOADJP3g5lJVAuo8AcCnO+GAx/jYlWfBBYIar4xV6JvFQabDfr07V8lWVE7faTz19t7myIh1OC06NHZm+39m1413SlRozVLNYSDigar/boiGOsUrpwdU
88vJh1Vusgiy8pypC8DgnHZ70FboM6/AcnZ0RFqsbCn+zk9sRKpgf7qcNrANEXL6LUVYREA8USIq3iPFLLAaYjKnkjxBluvu3u6KVah+CrTaK8nSwwPlKTlWuLc6jktzhJWBh8fAuRhid68gFis9CCzhv7u0cPos
6dBOXkFvRz+SKH1QMr6m2JV8A+6whSaXCI9nzAOSI8z0P0MZTjFsqza4RgzxLBjEZDrAZjw71+g39w3fsvOuTfrVuch0mirAfocorLTnqcQ1Dau02ndFHCRth8IaCUwJayzS3trQg9Wc+1rhnQp7PO2tW1wF4B1l
0LpJ18ROYAKYSy0ACMyZEppc7yePchdFS5FZUuULk37bZ37UhWcJxNK9msv36r490nr7LYe7Yax7lUpYKPXdbsbNKtgR23Z/u9IQxpWxQxvumhRLEyU4xxdk1MnQMWDMdwhvRv1NRMWjFiNqwYECx0SG1pVl5sum
7bYeXAFejyAsT9uL0bJOvCeaD9npFrwUqoF18hlQanbYt5Shdm2W8Kwo5EzhgW+KPYUH8ujrFozgG6hsGudBJ50vSoJmlMFgUpLcAyP+SjcJYK9mXuLL3CDG1EJ41OZkaLpMVbuE3xw+voUeLaYQDyOLPkrXhTnm
7xOpp4aMdkEHdLKN0K0txTCMXUMVAL/g0ISpZ/wYkLIEZ5N0uKwMB2skECXPodoRG5DQFw3aRNiaFGb7RyiIyEi/g8g29tM6/Qo3iJucGTdtho/p/cEWm3YnN5dSFtKt7dkRKbS88JPcQ3151WKgeZoi6hRNXoTY
BQvwSxj1gz5/eRni6I1icJ1XiXt+cfKuDfOhej0LPtjTZh0Plrs6C6MGgTQX0AtEv8Nr14BL1aCvGoN51coK00+XJ89umWjPpuPc6L0aDcB2Hhv9aM8BDhiPFi2IoOYWAjxnzTVrlg3Q+HWtMwnM1Fk99cmoOMIb
dyKqGi5BZA+6MqAcBVMHZQ6+0eHTpwQHzXgG4CKcyhmFcgfI4c9pYqU5YUEQ+gfL2JKX4152J++gaA7wyFJCLiWCcwfRcKDeEjrZsWp2UZHlHPQugbg76ly1wGmrelzP5VjlbWaK8RYOdKRoE1oh4BZQHfEI92Yi
NwZ9p3hfK/OvcI3AJhmmB0/jM9KRz0VRk2QKfL0pOIJQskEAtRqmGJNFVpny5Q+02OJGry5oKgOvV3uJ1Y9uuw58RuSjBSVBoOex215yARRiMhXr3onx5EwgsgnG2o9V6hp5H+ai6srMpUSrWgvpuyACvcPGGDqX
iywbN65mmcfx+tnD/47KIA8vCi2HfDLtIR5mmk3be6O+H0/qHFT1COibyOINbt32C1sanEoTsZBIfGByb6N2mLAFdhMaNrmudBdUrwmWniuNd89y6bxC1Ta3whoGnn5/AcTLrwh5xOcj7E73mvHQU3NlexcbQSLD
O0snOJG4c2MjEW5oeVCZqpgQ37Y0eaL2sg85wQl8oHA4ypKzw14JMhA0/0QywdWLkFtttDegy5OwCPbSUyy06ljNqBZYED2Nlo97PEXTIY6DGTrN6cSha4X/dlTWTqiD3UQIp4zOjCvnJFcT6o8s6Dapddt+dBbr
t/0uOvwC/5kHGwK0gTzYHdSfdbqa/tt2s642VazEf+nDB8ZRh9uRGw/q6vkTeR/U+36/0Tx4PqJN6A/R3i22r/Sbv1ijvNFO4XWYFpW7ASArZYobPIqPQp62e+bQ0vdM2Bo76mW4obc16FATALOFW5U5tJ2Rat6f
RMyuLJJrnva7i6WnbwtI0gZTj6bJ7EbsPE0MstpfScxOzIkRZlUHqBDojnqMzl/nNk6VIDWyLpn7lsnJYnsUVwNIC3qOc6UkK9CeFJf4UdekfTo8G57NuHl9whW3Tkl4QkeeBnToyakP66ctft/QOdpA7LLpvTSo
EiEQVHH7JUiVm8U41K6OLayulfVgRsuOh83jpv3g28W/Hzao0j7AHakJLCu8N2aItpsBqfHGdoVzffaGoVad7tfc2WKZrb0tlGiW84yaAQWkMZsuhN7I90oUlWYkgg0V07QYcYMG68o6bQusNwhwyQ6h5yPb7dFt
fLQt3cO0T1dGr1lLqWgOQdWh0NxeYXXhNjz3WDm+5CR9m4SUtCnhB3qwFUSaucK7bUVfDzcoS8JsqT7ct78/rasi0UoqxLQt98Neze9OQyKIMvRI+FsTIj/ifGAb8jI3EacGqUXgLCFlLJ2k0Xwp8r2XlxLiIhMe
4prDQaF8e4x4UxfrqYukR6JEhCrcmPi3EbGjBJSitMVoHPV+ckhMa4nCOmT7tyOB9Z8WODEaiB0ul+otMSJopjIrE0biMdg9xHYkkaFPXpgInGoJy5WPN/8vLR6LoC2iz83Ey4S91QvgmzZFt09G0Glue+cLQJJV
ndv0Z2GxzejRfa5FsILZPGEabWAYmCW/h6XxcLp8TtmQdFpmHSOGpcygiwdhzibUbtEiUgN7lBsXahf4YwXLAW/hDMAXTU2Lm+Huxd+fQ4mdoUkWsUWo+mO15BOo2ZV7RcSlbppEkEAD9sGuC0wptCzUoNuN2FrY
pT/F7jcWISKXsFSWfjgrmAYoEQ2LSJVyuLU9jOqxbA2k8+TbtmKduJHx8IaJ4XGonz7RP1X49AfM5APW7q/OhSDP+ell2PDOpRVz8z+5EF92PDfSFuk/v/D1uCS4Si/u9bjUMHbfuZSn+zqtFOmJzwW7gtk3QLdu
cLDDLFpxD37SvpdPLdgD1KSW09sUAxMvZi2PR4Zf/irH7T614hamfzNSoArX/sZ4fet3jyr+Id9Trv3Js8Mf5CLnaz1Wvlqkrjk9J80ZH9KTbwetMlgoGvingD0+3BDa80e9sejuwjFxI5JipV4EHJikMXZqerjk
s/ORxeBoXH9xsFvEjiPBhW380XfNTWiuFrd7RmYCR/rD3J0fDwzfvdEe4L3tWkOtufSlW/lDvdDdft2vZqaQz75YNuoXznN56q7F7dpLzkFf/CL6uBTyGwI1/3lKadijZrzl4ew9VVlAXgbtqZTnDeH+WPoJ5H+s
oObVmWXzsq8xkdXRh8Ua9qQhPhGWBZyoKALWhqdTqXgKAijMQWIBHpIpnOL0R+iKkCMgL7zVhtTpXKoiEiG0LAOpzwze9zlfeZHZi9SDvEdCOnsvBHvggarvAM8uPt36DuyBnGwCAAZvG3f8Xn0rkHnpRFFNjA0B
mJ33RE8z2QTAhRCj0MzkoyyeDCXNsUU+pQd2p2KFAlrb+wOrMfrFQT94vNRnvIUjQZlZss06h5xto1EKNtkNYl4GrzvsClCxuXDdqMlxWOGeSu0iQXr8WbUeN5F4GLeFeu33du07cGdNJF2oNjI5I+Xjh+Jiqlvj
PmicDi5l1gEv7QmZf8dv0Yt8i156lCvUdGygYPtqXX+5my6wZIVbfTeHAdc3p/rhz/qTe4/27s2QspVI2YdPbtvdLdcPv9V7VWRw1S7D/iXSYuSKIQ4IHh8ejgKJwwnpMVpqYivGXwMJmD+shuDKwggu3qV4HWus
bYWbuA61zJroIsfbbcATZI7zhA+GSEsMCfs0qk+suk4r2PmcTefTOj0z21FtBq8VdJYXFkDCSe6/gr3kzZYSp6AWx3uwD7sKVBiJQfyCWeWxLiNyrC8haEoRd4azjC4P10odeFDQGu3l1SMngD4mMNhxj+CNMQx3
wV78yQTJwICzZ3r6Uklxz5T0kH7MejaHmgg8vrQeuEghpfCotxUptxQgQpOy3v3+8ITFwxcmwkEqfsW0noOsLuUx3bK/iApdjykN56Ti12pAnmVrMW7pxXDpP7pM/59aCaqAKwJyz0PLHgXmuhkhpGY0AxzmFgKE
psxlZckbS7KopuiKiEPgIqbeGsCwjDUlXZR1xo6H9bdoqXb68qLJGAUc5SDajTAq5B8+UdxBoCUwCkzwJN6tyJPw0RsZnjbNXg5JyudkRWysnnpRLMJShGpe+6NLSIi769/IDmVxv1bGQYTeyvJG7gLN4er1IJFw
xy2YYaoUhrKpXQGlQMA4WGz0eBOw6W2mMa9eNROQqqbjndcSJKlGJAtz+MUcoDArVt952cXrek3tXx/+/UqbIA9KlhW26B44Cs/Ite/+PHHE/qpAO1/v2DUbVsR7r9ot65BHCNnb0de/KXGL9BBVwG3bx4kE3+1E
vsvZcJcGmHN1V+bToeGyRRlQEUSIXOHE2wdeAzY96ZuiuJEABInXMmbQOeR/Epva/3LJX5x8O8lbViduosNOzYZBGKDhQ+D51CXgX2cQpzBtD0mCnvkFyVosnyvOjAJfAao9LaSPcX0L+G0qV07b25KHFOHGPMDW
XZSY+DEWh42hxBT2zUqo+EgAiFFlkgGKBUZG8mH47bYtevLGvgtMf5lAtJ4ZozZDzg7CSIH8sQTHqUuklD+eCqEEKCmBeqxwEUUlFGoaINPtdolluDsSy9YD8ApQjHfmMYTt8IAJPODOA48YHta+bcSHzS+hDm38
zBKSmfP38yDnoAP08LKXTsUj4f3dT/XkoT09E39A19belPvDSZ3M7l0eMsG/s8H/0z8rx+PqaCFfmxq+LHQ2Z+9oJE103C2fPQElPcMLLIke0J4y1R/ulD/Z+mpdnw19utASyHQPkQciWY11Tb+oUpfULWwaQAtV
VX/hHJ+QkH3l2M0RcGs63qelRDOnwPKftEMGs/1PrdgO2BlJzA43PTvdtKFkYrOTp5DHOe2R9xwy84JSnl0xjm8LocNDufRSMjWAoRprEJHOQ556ZLsd3iigoGcnJn8Ifvhhmpd93vmSbL6oAfuMIOjSbkq1Yp3+
TtgjLPRLwlTyIXZqycwvCGpDTvHS/h8H3Uj0j2KvBgp5medgJPUc7sknj/3PtfKiE+gz2mPmgHR/vMk8WTQqvA21Y0WJkQnyfEY3v2AKuwJ1yUuQgG3/qMX5BdLK4gTCTlAK4CcXQtRr7lWT4S/IGMc3U0OeJyI/
7+Lk/AxXLVG/QrzFP5hTZoE25i7vFy+nqq3VKFTSCmghrgOprIAuAdUxD/JGmQ7QDY/yZuQV0l0vgu/aGKNu89vQsXJTC+J9QTkTuKzLd5dy/HIafE3F7Z6I/YwKt2yteyXOG/ZLTNjZSHJ23Jrrz3rXbc2b+wxe
VUx93HGZAXkenycqpxXQlZTf6v/nKY8VAxpgGe0E8nX/e/8y5kuzzsEpJEy8Qjz1AvipTSUlaPjPGljsAqFiRpI60PyPQFYeT+/5iUYJVzhxLzaqEpDtRxoDBp9lfiyZDRsGWniaSB0uRa9ZFPJTVfBakYI0iqvu
IB3gfnCxyhlngLF9A5JU5RcUeed/r7xABMFtDPD7JZP2ePyMN8AMbjDnIcgvDhjrMswoDHwJH/r4XXNfQchZIVt5IL4bzh6EeGKl+KAV4S0QWq/sqUduOdRqLlJ5GP9Ye+SKCWCnUTAKrj1xQM/dTXbd/d53x9h5
Xyhv+wkNUsR7ksDOkmyQmJCMRO1lz3jMgShs7cndQfgmbupSMaUdM3WFG8QruyC8siaZesTojEYjwsp2pQqxrrdByUT/0BN1fkuR885TRZhDVhhLcqFbxBWySNbFFoTRMgKJoQlczWgrO3If3l/ax/yZbHLAeQ4Z
owXEYpfwshUMVayTA2YHgxvcILDesziMXYYxLmKCEb2TlU0MJz6UFP7ptXNF8kWUmqdsJ/G+sAOSoKpEWgUqQkTEGmMxX0dagbI0MMf0tT+1DvWr/ho3GA1vmMQBlC+SzJ5tUtMxxfe0BKEvihCfwACBagR4L2vF
LbLf8/GIDTPIeRrHx43m9/budAMJoMz6jwF0AnTJ2d3ppL3TbPoLDXQC14g23EBXrqB3RhtV/aMiEqrJDb5CYKZrgcBVj2lylxbv3tJ+DokDn97wc9LPKECzOjilYO5Mvis9Ca34xkIXyP2vc5UwaJ0AdAc8+kGP
0vI8jdmLsTbhrx2obBQQpEkELlEAkdEFYMS2Yp1GdS3L8CF31PvOtKtLC61SMfQSN4iNzi4GIEgaJH/Mh8pvJ1BAlSepaQnPob6ovRSipJYjL8hmudTVQrgawYQstQAv9Km9rLST8TEsBbRurJw8Y4HfU082R1Fk
NB2Fw7ONIJfjacl5QETYYN4TL+zI+OwIgKSfhiE8v1pwT8xMZsHWjAgQSYqo8bbsN8D+CTM5mNCfwud/H++EUH6zG+l1G52HgXMtkGN9E9gHKYGkMddy7mRokWk3faxSkykJJUvNIeN8VqP/C+G0j+Imd2oft4K8
nSkQDSXJLPPjGxuGheFpJ7Wzg7jUovvaFDyfird0CO6lpLzcO7Tdc3vjoJ/+RJF93oodNISzTaSZhuJ5dpllgC2HtTv58JrCSmZaXBAMs7efJqYR3xO5vyLN+C1dn59mVlBlyw0D3hEWeEF0KOBsCo4RZWPYm1DC
C1ICp3ZhPwZmfhG5fepkGUWMj9oHNP6Wq0YAZ9C8Q2MbBMrTiwL600Zp74QnWAgSaTNYtYsByp0fExxixKS5w8iBmAtJ2wQVJjbH41zYJZNFAXMmxoIGVhojP01sO/4SB2LYIdK0e7J1Vh0JWHZQwnTNuKPKQ1Ww
SEhCjl5GHlaVZeTrADc6z1iCL5vParfMyFw8NOp8rph+tE8TdKOjmWQh6rRQvSd13AIOWcE8R/BeOPDPYYh2yxAJaGbpnQ2LRbZIIa31DidwI6KCypqleg/uIxViNgLTmFC3Rg4WBKD45HUG4Sh6VoBfGpFjf6hK
2SCKoeouV7kyVKiHqIBr4zVptioR2sp9aHmpaG8aG8AAx2iHhkZdPQOMcUhoJvOHmpUHbYTlAqSPDMlt6j0fMxmePFykqjIE7pLXuUUPFYEueiBRdFvA5caFnzcZIKzKWluN1LPDcl2gKyzDnS7Pr91cHgWOghYb
RPEtGRrbDPF+NL5YMsHSoI1QqtakBLDe9+54D/PjrWMC0sCuJiI8W8Gmi2nL7GfdgY+1ASA/DwpTjcttTN9OWtBeDMFEBtCaT1DGXssx7C4Kl2FXy9mLBi5uRde1q11qbkwcB+gcc20VWupsBeHIup0f1BfUFtgE
nVHA3NYXY7s8FkPfzgOYt6Ze4isEAtILAjbyJjkCvrPovDMQg9pLPYVkUEKKU5v22ozsJurC3scD3dOZSAVXsq84fTRGWgXiNu/2h6ZunZOP1X9pox1cEhtV4ofbVe5T5AIrO7GTUlcJw4H4e3BH8CILN2fvZaWB
tyxeVveeEUWF0IeIJcFJRFDlsDtq3PHtWMpxxPrdxPDlRjbIL7kIfmljXOK80UX7tGWhVg+UDIDtnE9Kn0i7ETmxun3yh9yv3r6ZdeA/Rbxuy02oorXPf+1edpvJg2ywAHcCHKO+vnu/DksZ9dwNF8kjArqZbU4X
MQD6XQsFGjrNc+Oz7c+0dj3a5HctscfIoiOWVztCWO5yW7jfNVJPsTsaoW39LenpqtetX0fFyzAS5OR3wfWxuCewMmv5vsunpGQlSli+w/rGptrb1FxUemjNlGVIQ9IOti95THZbHHA70yFFdaocMaMelQl2vU9M
jnb0olA78a64WKX229Ivi5GcCwKHRpfgHBAXABkPxp809hnO24gkrLEADW+YejFh/v2fbRa4V8MvJPABpX4EaE6dZl6+Yi81zyoGaQTDf/mCeZHF5+OPK3IUDCm1wOI6+sgcCtCIOfHPFh0SbCO/kmKh+1SJCb/r
G0YivUHEBCmZs0LgSUuYPpZU6S8iXgDD0ZKitwsIyVxuQ17NcNCL4CFl7GRRxUENcacfIlnfCgztT0NiSSJCIxlzZSQ4gggLmYcG36gJFKqeIWbKqSlMnlCNXCU/9CLwSBrD4z9hSparxXSl6QJ/oG+GslHtHl6I
5TeWv/lxH2tL7y1wM9vfP0Ra5gBMfcoGAcpgBkAwnkolgjpBsfeohnt6fd/YBrWXvzIl2p5VUsP6xxKVWkVr6ZE5fqI0gfiXe87jpeTx27a/w0N+5Y42H/ErWCKI9iNHiyzfJax8p5jybgioy446ONOnc/ID3QxF
mP4aiqPLU6YQC/nERIofQ1a5n3KB5HI/Go2jJUhOPPiReCc88ovCo8OoFohbyNSlLOmufmvbyQbobFlK0t2vSQeLPCeriO60pTTJbNhlm7qdmzgFyFhYDcPmji+k4RjyF568bIWZn6TlGMUGts5weCLRTo6H9q4G
GnW4PKeLOp7Hb5ldjK/mkS3c6x6+oUjLRkgXULRs4O+2O/BMU0kfHnpb06e8pc38eji36LqL7r96UC/VyZYhzQ5NaKwUiIzsWhlc1FI0fO2R1gPz3yfPZTgMMraBFWNWYy0xcVOB/FFsFGlGdaKKY8EHTV4nBj0r
BmmEszB1RYReHcGMCj6TwCPyZKJk6tvX0vrpZFJ+TLCmKpQwNuHJBx9J6Zx29z16u6V09LB++11ef9/axMQZV3kwQIeE3EiHFi9T6T1N7nxY8fKY3mNyB1pyiwBqcsY4bDqkZ4cDC1bEg5vzK+Pm1LvpEuvdMXg4
0fYCFM5jAsbU5NOk61zz0+wfntTDFE0GbsZmmDnFoDMyiJzyhtTUrmxABJCf1w8lITHKFNr6b3lYnjRK2H6Mj7lzCznKUtask9JV8W2MbM0Z1mJ2d6XTKAkySzmp+aPkyJhVkBZkgI2PlbbLF3N6zVUUAmCkMfIy
1wlspBYBTKSMkQO6UeNKlgfGuiD3au8CmQnm5SIqgGBLEfOm4+9cXILtqOb92H0czIx1O2IEVJp9r3pOqXL6FJ6P3CilbDl0TVMg7ceXvo4LrBiOrzF/hRsEptTM/NJm8FqYJAy/ZCpLEhgKrhEDIZFIeE0Uomrb
fzBaXo/9tKs604kvFqx3GueCJwIIf5nQqG9c3SGZUwcKYLYkY4NStl9TqC7aMjgwPX+Q51teKwxx9UiWCNsGF+jK9fh9NwklWvftLClZW+vuiyghuDQU/3pY6firkhHhwgtQFfCRkQCgRgb99aeuH0QXJTpttfpt
rL7uDD6UjWL6BvGhZuZBm8GwYuk+oGCVWMQOHvGTZgc8VUnmMjigkcaR6AkkIId5xQ21ltXctE1iRTtKLRqyIpTRSu+ZiMn6iwUr33R4FSAQwyOu/gMGAe5RHjUtskHcbD1wWJau8SrxkDPioUzIyLTxBbNw1Uxe
/GjsVU5JW8dAo7e/WRYtTFO9YyCnhnZHuyaAQ82XeB3v82MJOkw0LcunXMwNCoGKy4+juWFzs7FkxJoVKnfZgSrLc6NYZqMMnXCBmJH2Vndod3Ql2lN9GhehRX0CyzT9xIvWIqpTTv5JlSOnhU64MfnHC1nEGMCp
rwgyr33jYAkXIg8us1c4Oo5Y3hVAV4FibJt3kDXK8ZwsCth6VjyFETz1GSBifBoVjeDdmVIbBxtuQpX2C89MKgDE4ARj2U0ZXTlUr9zg0dPvo0RdPoNVJIJWFrXSPb8puMLk7AJSxy1ZD0aBgdEP+55i4hLb8Kwm
OOeGXgDjV5vicXRGBGGnMOR/95S4twDZOIbJotpNG+sBaG2faklGLLTIUsjPYX+XljQHNawMMxswkeTgfyxNBlXq8/a2hEkJ8VHTulWoL7J/w5RuhtxF9i+GrgUCyX2mmzWOygbMZRTSNmXsyMMuuwHnEdkQIjsA
RL3Q6E7j4sT23wK29NPMZJ9256ce6dmbCfVZZlu1IRIjCflKak05r/q1kRVUXeyzFlm+rbi1gGtbjHBQYdWBgARsRgP9p9iOyps/cjW3AcT7nx1NPTtu0hDfPkZm7p1GbzegcI3L21hSV7G2slCDg/0VtNnrInrG
VQkln5xPUeBkf5+GUl/cviTtPbaHVe7I4tDxPRINYwvYUhAd5VWDBd5S29aS2DyitnPUyRtcJ9AkZ8VDG9F7A8Qs0PIQMJuuutiwifhGbcHXQhz8VFPK8KHSD8YpB8Wmj3mAAQPD4lULqRPjY4sbWuM6AdvsYgDh
tEHibD3q0QEVFWjCfepYyGUwp359sJ2n4suRWE+l2eGvf09PAmHlVnYdFamllTrtNdc1GqRu7DtPAXLMlFIcImy/j4KB2TBQwNNOkKzcjnvMInqYq5Coq20SKnT96sxpkRfg7tiyQBzLUQeYsAyROmq0IFvIFSbE
FAMEySAeNEU/+okiomCaEnSyGEhkM4dzD1BtkzKLoToguE2cHtsyP4Cel2VsDn/G/BkVDbu6SREqdjkF6KAZBEowdWS0zNc3gdmrPpHDZsDHTfh1GfYrUGvILNAHuLcDU9auQRxJPV7Mi7QHTDAIx4v9u6jWnWJb
I3cMzBBjA1O7BiGQm5at0aAQidAILQ5QTJEGMRHsJS88Zobn3QJf2gEgGM1e16KbgFpaANM6fYMhZPXMgK82c5KKSLhDO+sSppRns22P6bT5VQoMo9NKCrqSLjTlwJSRK7aE2upsOrADiS5pyYUkFRcez3FzCnaj
vKrbUGkBTlT5dUHCuWJineuM0szpBTBitKnQ8jPB8W5WrzqBN1xo46t0Ho/4KE29VDri24Ep6A4OzwBLvcmjPMXlR438HnUqBwnqGXHTJnD7vTDJsM+YJMV233c/1bh8Qm0Qkiugr2OQaBufUJDIfeI1PuRWPqsN
+Ju6YRBPMs9POQgl0pUrWqjFskDHGBhu8AAiLEhmBmQ3iwbNChjELb84sgJ5w7QfjZ0iv0n0Jw8r41EKRIIc03+VHYxOhlhgHoz9+BrtKn//gAi3WcKCiGrHSgsKtFL/FSAmSOCNayNCSrMkAkklgGrYL1qv7RWK
d1PI37bT8PcdmDoBta5FAP6uZvqE6iYY4rcRcQR23fsZrK0w2Xrn9utombigWTSD/w2PETGltN7HC5S1XOdd5+3E5BPoGHXCTlHHlmTy3dmh3Ky/CQys4XKY9/qe+4AHNhFISSOcCrMfRpcgP89Q3578pDonEdlD
j2DMQsEqOKwNQ5cp1FyDCqh4QVlWr6fjCna+4F14IqWINXY5E4a1XJmrjk0t6a+r7yyCs7cd3Nqhez04HKuGIWsEw18EVuSkFMSI26ZO05utWUT9oHFY72UWcOnirGbHKymMom2tgrr94zfz/QW1bXGOJzY4bY6S
P40cRsRiHlTfFHQ1qqQasuRAC8xoMjKYZbMrnucqoApd6YNGx2lbxV37kqrz2ERpgtyEsWNR8i72vR34fmUfOQ9Hj3wzKHVHrL14kSwhxB9AHzXWT/27qwH/KAP9bOqJ0oFLrQkqiEPUo61uWWp0DnkHQIziaGLd
9miXBhv9Z1OEBNVoWbwz5GLLmyEG4Vkm8anTEO/21cDoCGpqijfmrdH/aaZWCeO9faJqpWQQ1I27qPpLG0jygPqBr4HTMj9njhiMQUp54ghklMpNUywmrNoLBI1vqRgul4PuQLyfLXVutCEVnaHhAAmQcA9kqntA
ozM70Ctr/3/2STo6PwCMXz59bGLtvHL3Hb/KQye37sK0PdjafvM6x6MRm1WpEX4cOr1XbD9K71r+rl3rXO12XEIJ8pqpMxygBK0GlKTQeE0rV5hCOJnH69XPVRqhFL5uFnJb45+vrSguUtFyEXGk/ZZd80jyoN0e
ZzkVAMyypjhZTpa0/xvXPFseEjGWSUtX59G1//Yw5mjMspws7xfhXS0tu+vtVgZ4bxifIr13+pPlZwyXRqg+68H3XmwQTEaHvDuhf9c90O6D8tYoDLehzyxTt+1yIp5cTF9NeVO/5Covzg83Ok581/pEsllQAzKH
sjlk+MLglpygY2l/yU38IhL/m29iaEQEb+PczpIJRt3zEKxOKNgqpnB619JI1kqCpiVnyMjTZklrajC825UKfUxvsYM+guYN0t4y5rHTOnZSzzYbaoWzBsyxejb3QSMBnVjXdRp7tyIODlArv0kTBEe2rHzjPmRf
+sD0mdbtlf7S8fM2fwVKABB5gxQOkHQg4XKjvrwhmRqRjDQtu6EBH1mPFGi5F0QJ8kEkAnp7RCOUJ0W3F2zEoK/uWFCtOqJOrIVVZ81194meVehgXPntU31sgrMeq9CfElANXx8VfQYeMoMczdKoEvYe9qGE2QXw
R5kF7f9NXzs1lNGrIrRz3qlqJmlC5fW1rq9xK6Br7eWEtITsht81frw2APVr8s1RKovMPdMjv0b/0+8T0z/0keJ0nv+Cr14WL5fT95u9nOmiAkJg/SGLdeRLLxjlsL/ZoXRlkGgtQF7AQmoZIKtlBl/H1zk9Ivl1
eeVqKjPMdakQNyAb+tmGtOMyW8p6pctx3dTxhLXNkuPM7tMWKdVLm3+OD3QllXv7ukHmjb6e72FfI/kPWKx9aqMKBjxfi6udJMeZL7f3wdf9v3spSrMjmyuuwDR7f+8/jBh+1SwaZDo0a48lCdXrVqKY3SLVTi/p
gz3+3omBZM3mh+mfnhqgvKyLB7g8zjOQnj66o3aRmpwPx/PC4iUsAir3UfDdzhnzzyJ+gbB5B89HYug/QKA846ABhboqizygRU5Qe46hMI8TBdgrEa65D9htlb/lnTyvvU2hVkROpmf1hsngzGEM345bGu0fB8DI
WvPbWhkcgcJvWHUOOJEQ5PFE7ADe7NXTjbeGONYQfct9kBZFEaAyl6Pj5cKdC6RV/19k3cicJgBCqCGXpLmBzW9nXOCFFKfp8Htn+Q6K4aMIJhD+AbtQ/w9c+YA7JrtgMwXNADQnSKmt2YfeH7/w7kahZKMnTZcp
j3Tr+jmYretfUzb3rkporSeOOllKqBXiR+/n8keZ0wT8f7G8sEXICUsHpxw2ra1obGbx2PTBWumuLEZc5uoGsI6rXdbmNt6zL9Q3fgc9ptuzv+HSUQi93PydzHojCMDAlXZOBYJzk1baORzWZ2mUq+2vGe15dVNZ
Tu1f59YL75bp6Z85v23yRXUemJ0k9LbTL8MWlnlRFYtO95IBXACKbxxVtdtPLKAmeVjYEbL3hjWz+uzAk2YZgcOC8/vOQzBoOWA/sKqSIJHzgBtPubam5Vr2ysjAlGrV3p7fH2bMRe9hYkhUFVKGRIHgOJnxnQoM
oAIhmB08f5xN4+VRzxIf2HZtOlDL2vQOAzGvtpNggDz18XbQ7N1PlZS/RgySbGworqj9akP0wPp9VT0X4dYRAj8hzHeUmefXfidDOqZ8l8z8h3DTphmLj5GMVfZFbF5AxlguHmyzqgsVVZcclW0km4ja5rufgmah
ubegOfQ+62xEGJyuIWuzUuVMTxC02/Bcm9C+0UBnfRm+0Fq0bMXTRAHUsU3uKhY+aYSMCFEBxrrpaSoJ7h7vaDGhiAplV78PL1FzGzwubv+dLGC2b5ZOfFAA6o6keSZwzVzm4SYu7orz/wFwGspAhfH97C1Y7QMs
F329muz0Ofg6RbmcKNXTPxsSaA1nGAW5vRgqyZuuGk8g6rSNYwEcM7ud1Zf28EpBei9i3Vk/bVEL7Z30iSoKNoD8j58+BGTSbdT6jCLRk9pfs8zHstAc+NFtxjbV+d3Lf4jJeHXZn8HReNZvFt35YqK1tHbOCEMC
vb+4txo8M67HJdDB9DRNZwcppqv679xnKPev57knZN78bV52v9+PLbZuG17sizi+oZKCBinv3vYj8MikXYzSWNzcOuMOCZl3A7RWGXPGt2QQpHg/dWNUUlgQjmHuC55BGMEEFlZwwnSXTzCoXWl3VFLt7xJqOvFh
w+8nnlONGW9c4KUkt/7WPSXZfkXwTNLr+GB9WnMLZSM9AbuK7lt80yfVzp2MV215aJgeFs/vh4g3jZVf6GSkZXMs+0ACPNqB8ydjAhqZ6Csu3O3ipJho/xzJwENS66fso83Ksn2LifSB6Do7U6fL0ScLZ+smL39T
zo0+tVlOjS+qQX4r9nxCgsNc9GWqGxT85HtlAfMaE0fu/SIYue3HpTg6D47z4VgER6DiMvuOksAAmIHIlRsIjiccLibam/amrTlSH0WrnScOhrhMy17kKACGbCAJ8W64VlYKtY9soy3rFaNrMoGQs/atwyjBxeHW
VvZL+4Zd46elaPXRIOL8+HDjjzSDmy5wxUinWpfs+VLPs6N3ZiwCzq0Xzqmj6BzZSOYI2+8qTBIt1NlTzwLtFQ4fVfjQpnKTi1HOkDXYYcY9MM5iwdzrzdt8T+k9D7gQ8uBDdnU5SNZgaEgPborHdkt/9c0bU28u
BPAoHOJVOFkdKVDS7k0kVItNgPPiDJMoMPtiMwGWazgyJn90h4IM+5tyiV/V9ezszysEMQ+23CR6qxrA5bPAwah/D9T2mCdwxUjDvQxrrM4BEjEgpKkBCUNgyQTwvKTjafBqlVcE7zPn0zmDPvBrC2uCXMbV4zy6
4UBFAK0evQBkedZHwbEkHDHvsEpKpd2kL0SCgptn6UoHkhKKgLdrZlvVlEtx4yHzj8QiYJi8oEmWyjatA7F4LjYwNMpwm3o3A+dgcRB5NGSZu61o51Pja00+Z4uDyKMhy2TG98iNHjxhQyRZrv3MAjBxG2MyD9gx
lmPZsLHMxCJtBj0iF4UKHdbVyJ8+rpjFeGHYlgfG5QYYo3w4pWqo/Q5smEPkInlqnAk669no9kadXsrvn3z6NQmQ5pG1kmWovqwbTmzZc3qB4QjKQ3kJ7IHPvBFumbYqTfXlBfvs22mHaVl9gqu3glz13jfTZ4sn
4K7gU9zxn8484ScsgwYNbZ/m1buGjcYVzCHpP5GXqr1xDdxBOD5M/F/ZjeZp2/jz3EFWvZfRBCCqM9CtlmGGGW64UY1qhBFGGmm0BtQM3dR+k3ZtFp9tQvQDUd/Gs+x4InIKINa2mfpgPwcNTGfmDiZOXHz3TaRn
XCRkq3aXvQ1+Jj1D082kcbtn/z7BaXz0CfcEmyMfJt9kgzxEsKP024eBPkbXN3OXdytnuET2Xn/WKXkdOqw1wRkpDH0GRyzaLm8lLlpWK31u7yN/Smkw0y9G5mIN/t/WNGS6cjX4AWXnbE1q+HAp2yAQbZv4CCeA
Fz60XncNzjRqaev2DHvUAlHJ6PiG+8XIT6ip1uimkYTUYHGT9g/hE+KABNAAKSR6Hix4TGxf9f5CH+FyCdzt1umY4N69luBkc8NMifu4CrJf7yVHQdR3O7+ofTvPHCHxaQXC/nCs4jLynOkLWIUuXmPhuPQkgwWB
NvpZRLfJLm+VynIIUqAll941gVWgzr560P9YMUhW8XgAUowPPcFcJ6cwEey+EhH7Pmr7FfqBDYIjsGDgtWUrRUs5gj4QBj3WCLVBAPnJMhQGBhoLx5+ekV19wnhcGP8HghloXCjcBoee+bI/YEf4Aqf02vi0MQDX
Neii5MToYiYgMNChXE/FQm8vI837PuOjlftQxBInm3G9y8gYZU3g9Fr/r6oJDDwourIlqiTzpC5sgqsDx5FyM/KGuqxSrSJB2jrbbmftlrCOIIot8VTI89kEVmA1Hg6XVaoWhQkxDTNYg1XOiXKSuzBMvOB2naUb
FumVwuRHxjbau0XHW0bMiTkOBYwLEL/5h6ZWxdsIS4+pxEKuntv8nBgDYvSL0T/GgBhzYwyK0TdG/xj5wermqLxWOHQ4WDmRpwlXu0XGKbTP0QjEQt1t5CosKN75o0EaMORZVeYA+AuBHvQcYm8jl32gEfQRoD9o
TnU7sWKcgFyhr/b4AGGQ0Eforz3cX4jFHhrlhJ0PIDeL3Y/k/cBun36ah/fT0S78+KZhCz9r7u5xwDosFtK4hAG81fxRLrZzhva2xtDBEh75CVowij0whlugkwYrDjU4ZjjN81VY/hbS2dtwlflOpzO9X1DJKCt7
3SyNIK//e7eO5DC2ka4HHyecpq516btLR/q0of+JXn04vn9WHe5iwAAo0XngEY/oocczDgEmO0lDSPsb82AZhX7Ow0IhmolVxL/TE2vML0NCfuj6SOpwdrGmUom4d/V1Bh8xP6zAgvYn60iwHyP7cstKSGfvks8m
kOrI832pYmvC+dMHML44PrB2MQLcb/QeRqUWEWBjro1r03ideE6Cwup0gmW51vRGThUn9b5av+MGu0pqLn0+34ykP6DkY5Sr4BFwTCceS3A8egMrl6vo0Xnv4aPQHGefCwohnyDoJcinDnYud7CDjLCR0AQ9/aC6
DX9wiVkkXM4HdodFpsQIOnwW7c6no6MjGY2gx/BvhEQckqS8dre9PR052MBLntp50OACp+zhM6PnAzvaxrGso67FFI5l1izeSnE3Kn9nM0MZPGEtpJFJSLDK0zbolwhWd8YGeSclbtwhkAosGQb2VYWvMscDVLaY
sionJ1fap0WYzBfkgibpjRWPdhZt4VBW3TvCVuo0qE/mADcb+r5jigYR7kU42RqWc5aKkP1ox1+n+md8Plk4GfmwYTsYPU5GRqpgDbCTVA96UFJWAE8mt9QhBjzgLhW9DBDjF6kQLAoAh/QZbnV2dPEp+dp9mZav
vpfOn9faT9iJfl0DszR+bOKg7ujiHyyTH1E5aE93qo3my5ay7EF1hpFbXicDjzXgaZWNW3Psmg6ERRATQuMn/8wZXncxa9IQY0KV6Hxo1+5izcC5hygSIs3Mg4TSWp7Jn4RcRBBSaxkLIGz4QX7G9GOOcTG+IWII
7lfwh37rgE9cXE4IRHlQXj7A7r3/kAJDOWWNeeDsSrJuSj24UGCFXPditqwRUBGrRJyPHNknoDOWqutKxw7Gt8VS65sVmlFqRris8C7qLBgRjhVLeiYkLQlayrMgTdyzhQ6xJDsIBxi9Ck3hPUT3JCUsLixhQSF5
UGl0n9e2ZY/lXUjusYxesJpBFA/mNVcJf1nE1B09NzE1yo4TJ/BOD238+7Xtbx2qTYPxzEcSKkV1zhbIYFGn3PoT8GUmBw0AFAXmbGvroPc8ZxIB0KWIS34ZvZzL9XAfgSpuhyErf2sgn1TxJBWZqUFnxx6NxGWm
fjMyM/8Tk/QQZBj5k6nfjKTaIEdh8aRh+iMDzzHc2LI0brmwTwcZ7Bu9FvQQiMWaGJ8M3AF7qwU9BSfcp9L6eZ/3wnuQ5+/nL8yasJGhOIo9a1k5FXQJxxhKxrIM1w7inU7Un6ab72Wp01752e7raRoxIF+NU/Wo
8IDIacqVNQdtrga9I56Ga8gnFL0BjouchGpTKH9A3j7VfQ+URay0ZxmbCIR+NTJpueByV7pnJZNKLbU0HyHLJBg3COgZn6S1BF0KrY798Km01z93SO+IYCoIqDKnGgLMCvRaKcL9MSqYAGdoJcPTI2bgWRejDpv7
epUL3jtPI8AcMfoscNCVOAMBxk8a05VifhCSwSTV8CIDERTbq9TNal2fnv+Mz7H0bA4SZQBE3zgDmyOhz8LQteIs3F3qA1E+qcDBm3yQw8UjR9DAZTGF0LO286PBVNRw1p6p53ymrVPIurnNGElj0IP85+UArpAI
LEE5TddpBwkwOfg5oexj7gcLG4JZH4gsbylAgPEpQY59JmES5mESycE/6a45EyBeF4DH5WZCaWHidg+1X3w7lGrnwnF//7fWWp++nNFTLCvv62SVXCXNFKuW3A6zA6MTPyNzIZalkPcpPGFLCTYih7y37k533P/s
qzg95sJ3lceumgrWRILeEorkF2iI6IDcz081fZA4bPFTlyyC++hrxUTOyF/AeBy7tpMadLY7bPAO5LkXjefIrZsmLtgGhyMw2ZusLe+aLIyfjzavUoMtDokiSUnxnLcFDGfefRTiOQZrR7OsLU3WUAWPNUEvYbsD
hT7CI4uANa0+NVFdj//z5ya9JOq3Wanp7DBE0AwX76pu5Sl+lZbUUsJ5tSDh1NlL8Na6ED5QnXlzQSifWT4BydAC/Eqiu3rmWUHX9cBaOKnVAjcvX+RXuModv8qLpTUsVF+iQvUvazz2ZsicFIUapBmKMeXVGCoh
9C73n5cUsfOUxY9+VgxdQEk16rqXhu8hQ8qUC6LPnlzhaX+Axmpc7nzFkz1pdXkinmHvNaLGsexRALePoiwH1vRuL+nceQRwI9yMs8+xfLmbzS0L/HPbJp1NFzihMnTLz3avs+RseSOfEJSM/MUSGB78B+rVuMOv
pZfdFpDkDGLQRAzmHB63a3HsLNVjzWvkibFdJwf+pz67m3ezah+5G017Gg/vcuxDLjkHI+nRzWXGLhZPZl90o5RErAFqAxjDJ6ty7QL3LJSqTtgD8ez9+WOttguF8saATZj1INyIxEq1GrsWRRzS9EoWNQVAm762
vktoItpYCA2HMnk1hgizQUkin4AhnX48T2yJNbye/JiKsoHIpRie27TCCW+y4AbfP+FaP1pN1wezrGGx4B6LQJHO5ywAYnCuxpR87bQl35tCEtEu1jZNT5nvi5wMVhvYPqy9mDpdlpRrhBT53+UZ3HJgZ8dp3Rci
5t2cY8QKkffqBuXh6dIr5hCpoXROKd1gtrr2AsjxCCoq1qhXv+fNOQRejpbnlkifQvXVM6nbEl7GluegUYH56veyhQcRbyWC50pH2O3UOPN+ce59/ZzI1ULUCZknOG0DqOREprpzNSfBEMjVsEIiOFrE09atqSIy
xRqlS5mPixGkifczCXfG2LaHqpJj3XX+ZOUNNzT54K76muLgxg/aIqa4VjURIt30mH9RGfctQ2UQt3+HlmERzTbgt/dKJEHbIc+7qU/AVZ9oCW4f7cG7CM/tz+VW86L3EK5Wu63ix2YLJwClSJJvWTOnmk8NtM82
+hQdWK0AGz8iYVVxQVpg4b0CiTQphneob8lkNEduAc1niTqNvOEsIsuSYRoZ4ptnMvwhP2e7mH0hmjxVEu5/g9SjPldrLG+vKIEvRAkoqh3bSoIPpNpPHgdIfZ/Mtv9ENmw75PVtVs4iDfZ4EyQkMhvjPkrGHJQZ
u348td2XVZIato18c0i6/5459JlYZYOstSHXQikug8xdDTQ3tP6jU9/iF3ZaOknWMDrejt0snrifYJvaujwVoMFPnrIWrONDDGOdu9U0aUoFD0qSWEzi40ziDXp/pMX7VraJ8+FijkCx9UAkDSnAmUPUbKpA8wrC
L8u4Fc2v+YzIbSG+dylhmG+MIWL0iRFtjUA9xE3DhE1xGUliGSTC0iC5u+AGwmJLiZ9E1PseBVBS4M6G1RUh4Qjx5p9Ak6aV1sQ2waihSFnP0CxumIHKacrUeEvrfUF+51s+ItsqV4/Zn3JlVgQO7ccRNN+xssxJ
1mfTz+QNYJIvIDlWV8BE0rxRGgG0zkp5MxLfm1dJujcQKwYSbPznnwlQCSS3ISyra6T/oCJy2jetfQppmshhynoY0GWOFRnFMhIelTTUcT922OVuk28hl7wtDnes1kQiqEsAwws5nETaOR8naEgMQ/QhLo14jeJt
b1t64wNxeKVgzGwLNTrHCrfJcd79EBjFdGg7ICc7rzGVZTFf4wO8MaHAQcqB8BfhVXB4ciHqTyHYQ8mOrhwk2IS1gqjqY4agS33H8agiNPtJWRqM0mCxBp9wDbSoZ1W8+rtbETEYLgzFNEzCmN63aVc/r/4QQsSq
/RWHLvyz/Trno9XfjWJNIIVMzlEfXGhY/br+vLZu/PJV5gyQT/HUMmkzVphfGoH8TMPLnYDsuS4QK0CiBJgicYBstUXAK+kavOKjvvUGExtJSkzmqBNKHWuLjEdIyZJt1I1xHeuDjEewTiwtu14C+tf4qLVPESYQ
95g9VzrWhh83/IcqG3EzwOcdJtaLkK/hL/57/c1SyAXDEo4Kbqlxtaj6p1lA0OpZC3tgR1MYw7h1YprMYRHE7EuxPmlkpDnT3EZXFZVKy3JZk3WkFHOxlyx9RmUzmcN9nQM8kJIsNIsCMpFMgUPWHP/gKWWicIzp
Q8sr2eOO+5dUcPmmS+vQrvY5lnOgt3pgCQvaaQcMCUPpap8HO+A/04DQzv8PeGPTTCT4pkeTuuXlc4a0TOEiGV/wphZ8sfENYLDN392JvyvvfeLvH+6ZG20Wk4bOdfXYQEJfvSqnXpakoNNG97ZICcuQMFLay4DM
bSWpZTs0q5WRrKU9VrNibToTIOUtHvDsaSBXd9WoscRHjyNWlcdiQyHlqTNVc9UdASVJybACOQV26KCRPYtZmPfj/kM0agLUVhJtMIehVKZgcLVqJ4AAkmLo3aJg0UtJmvdoprMfDeYjSz+eW+zAYZjZmCBMenN2
sfPBhlOYfUEuY5KebeWFfAKiTGjfTFr75ttynn8AHJra081XYIQC5yuwWIFPsAJa1CXbGgP321WmqFpV8wOobFlFmfnMPVEFfYcV4qJYUDABFdtfEo7I5aQsgMUF3VuI7AGE4FbAl29/PhH787yAsrb4IDIH8a0x
nsA54Va++oC9i3ygRHLWRxZhL/i0SH2N0+DrZ61dBHdQrTsjmcpgxKMlJgVamNwzXUxYog+ac3vsUqdz6BF2kCgLpgfQYnxLr/NGrZKqTCN6lvwuyHCau9nlu3lgctTfJJVNDBqXD6epARx9GRLeRRwnZp2jSTUS
gJ0MbXvmUEpI3lVBDMw4Qm0x9XedCWVpxJxZANFJbt2MjGXnsJyhZ8n5cOdYaQ4Ll8wjGOgH/L8OrLCOTajquGem0t+3Cw/sXo5k9GsyZfBkiYvxEYcaa59anQrpV7u/Ti4A3QbnwSMIA4yDG7Wwv5kp/DfzskSd
c+ouRc3zK9UrQDLs1mUuUsE0+F3/8Gg1Sk/OzZtjtTbACnVsPGJhqK2jT/VESm0J1AHmirGSro9qAZsZJ+Wj9EIbW+WrkO3VxmOX90rSvTUqHxZxdgq6o0bk0+ZhRdF6P2kxKYfJYe6fjP1yrxuGsUbSLArgqHep
FnhNiUKeW57N0YuOqPglpTzpaIHaDrax/tV7xU6t9sjlqamQDz5UtvCx9PSCxhSvQmekYidL0TX8yXFceTs3SBlhP2aJpY51bXq0Efnn0q4hgyR4gcorfpCvq1126/eO4QMjMLix0Ivg44SYmFOR8kW35tFmfcUB
SqstEBNSWeYOo50gDfXhyyrv63U2M1gqpspCaUZYCblSs7pxEAdrVQ6qolgtJ6yCnz67OlzQeQMHsJXKUiDyG6y0LgiZamKze8Bs7Wa4h7eEUH7xTqltADzY50elcCiwt5qhBAj3qWWjL51y2bnZifvAHr/CRf6w
q5QDnW4izo3vpSSlZsHadbdOg+sgIoGnrPMKJuUqMbsWZgAxHRd6orUeNq+V1KWQbXFJrvqEAUoF2LhEU6hNQdziDDGvZtVo/ZbQ4rAgWwAfvqPwBU+sYWEdVQ2ODUKOAFFnNYpPwUv1N7buG8TzRnTfA1pyNYbg
e4lvCZ8Sh39iBBByVBRbtx+VM0J2MKbkCZSAF1WULO6QWmN2W4bEZ6Bz6il45A9ji+5d8Lh0efY55kY6umIY2z4quGQApK4qxNnCYQjCivVHRXSrC0JaHj2PJbQoepYzh5lnTKdLmEyddNtowx2IBjOt6dkhwuiw
mmeXZgZel7oh8s2+u1TmUoHWdHbxxLbYBU8KaZWD1uDD4DXW5xBwnQc1VN7MfvQdJNvuDtlQmPc1M3OAfJGkpo3ih6Myu61o/wDpsMCTYvCLRLhXPtVlG3TJJli4DaA/ETDeUb+a8XByrP2ahZVwXguyGh8of5tv
UynHilBYLgrZxQ0QUaPOkmvoWcnPxzDrqhkMQMH7oQ+mln6ZvHWb/RzDPcfsRQ1AOfbzA57J6ysQzt8KtfyagQegiClYHHoBvg2dLTVqt4J69UViYRADWBx6tB8FYlrbitSUyi9WHAxiAItDj/Y/s2Kz+xEuLZN7
5PfTHImwEjkSISS2lkHbqF1UM1ed3lyqdCFxvjkSaUEki6iDg8nqJy2RfHHadRZXWfig3bPZLB9vPrfeO/RQFCGk/0bCDlgqGUjPXm6JbS5Zh5ebYz1yhiECnAHn4zkIl8CbvoMnEMkr/axQuf1Dn154SSmykLRZ
bclhEkMwkkb+NA7z9BSReorsJZDL1as8fcvF/dne5yknc8LKW0RymEViNv2K+5adTzkJ2wYbztVjc+LssgJ379Lh2IWhUAQRxxpp38XJ/1MAAP6Ca/dpz3J+wfPHhEQEbP9ETJB6zz7r+QWlkZGNPS/co+p0PCWm
UmlTDz4hVIDCuCHA1XRKVBcozqtjqUgoCBxLRQIMjI6XTd4u+G2PDJNyl1YMs74DzINQEPgOME/0CoTyZpMux9w9V7/sbCn3yAumyOl0Uy/OAw88/hwo4a4VwHmi4+mnUA+p/OZDz5WYrNho1ubZa1APXy2hRISD
x8/xWHnP9osnDnkfiPJg8xNeShoMx85yqRhd6VLVgUJwOuXObbNOLg9OglY0MCApImA1jAXyFZtZ054RiqWfIG4hlvtdBVdSCL47WC00sE0rlHcNrUusEQorZigHiSWQrbVQq+STF6y5cA/AJA8C3mjK8bstG1Wb
pFF4LQgF4nxAwcIJSDoSgDQe1Nrpah41H8rrxt7iAZBNnCz3TDOVNEvkOr7CN2j8TDcsu4aUNzvY+3N2flD9fhFRhs4t9KF8rUsDjYItlq2NrofsoN6nB4jzBbKaQSbsEssGSXnIo+nA+YZAbX0416bioAb0rY/h
4/E3WOlyAh1eChhwUgnLSkv8QcJE6lihy2WKewV3uNa6xNXN69q+JmLGPe+/WCXKUV0zlrsW6VfW1ShuyhXkyE+SaV5QGsiL5mqNy/xGiADeTOIzBYa8uFNr6IG3idwNo8ziM03/7nswtN9lsucNQjDqaU2gYXMP
XJxkayIEL79CVQtefi3aMUk3mAjRDvKrX2TvLeXrQI15316vqLc/WtOnUPwT50GlT7I8lEnCdArgGT9CFcSPfPF6ge2IHynirCXQ78tX4R9gEymajw9R6JMd+okGQAhGMFheCiXf74wN2CVjdecHfiuV8gAG9nl7
fY4TCPitWBPOMiir51RH6e1nvefFfQEFwnt8tnghngB5BBG29ucUufaLGQvGvKbAyddqOuQermyVik/WtoEQtdvfME/0CU6YTNoW5fgVNqxsRq4fOtAAsgjHy7DO22iYy6aN2LZo6DTePy5IiRU7tR7jsEP4bRCD
x62KXmaurxxn6GIpYi/wo+0dW/grmZm/26Zxnz27zgxjkwjJn0AwOg8MyryOT68um/K5tUAWW3TU2nQwb2RKOXBf+LPiJbCKLM6Wx1fNrQ6Sfe0XeS6gvvoPypHLFnaNvZbEkfgwX+YugKLUCPFbrXfey+MfLM5e
ZtNI0kyoBu1V83/+daqmJ3T8w/R1M3f3vMs7WTY2thynOU2qgFYotvWwrqVJfnra5jCJ6SyoZfAIlO11Oib45+mkEXe+indL6BFN1hn/Y72SH3JIiB2bgrmQL3OLs7MYyJwgWktJFoD3XAvQru/e8JD6M5WoXF5h
R1Qt3yWKUycI7fnq6RyIfQ7edOTmplAWpeVhK8vjmk25brrZTP1YLqibzHPiVZ4jn7lXuGSBLltsYuEbHcEJ7SAS3tqa/KTpMj1iiHKSUGJdGBgmP692KRCsRsMwJoKxyMbUZALu0pBqTP+iUINLzWJKlUgJkF/J
CzYF1aRjW2R+7zLiHBniq2DjpohD14mv+wU2BQs58SK7/9jkMN74U4sEiClNTgonhSW9/mv2XDUOnrAlQ1MJlJJQjiNnKQ1xrRtjWyy8YDuaDqBzXYAKL+ZgtSXmUcykyE3OjMCZMyyz4Lr++KhkXJodkI2dyv04
tzRePQhOiEmzCZA2NwHKr9jN70hslczEaWIUTg/Abqgfp9lhHjyQ8YMbyMHewWoqsfWH5DvEDuXuX4H0kBnAVccOYNMpffJdu1wQgLz+n8mz4YbTwH7xi4oLBbW5G5gd7fmgAoJcd09omsbjAcV64RV9Ak7755ss
uMDr9drAWp/WW2vr1nuhoiluNSciYaNdaEz9DDKTbePBd0S6ducvMj+Gl379KiuG+SGB0N5QuGA9O22cUHFP/DP7dM6LESFyS2CVzt8iwadA5hx8DRABYrV7EVwrN7EW/g8YZmNsmIRAN6oPsz02zsRX5O3EqqJ7
mJlB/MVvXsvWl2yidOGSzKusI9X+jOlRz4aUDR3/wLfYFnKTVQbrA5mWIQ9YC145ahiaav3C0KSg4CwXw1EU9citKAuADjaqTh3DyWxiJkjUoNmdwYFwCyEgzzU35VIVKLeSJILlL6/Z7cUa3DCyhiDbOeA/wCMF
wvJAZjh6zOZ0fWRWTjtIwynXjw0CMaAku10MMIxKt+95hTHSXrQjVFf8WqmLihH+MKhqB5+fXmYTMSUtFDkxw+FHljj/2GFQk/bKa7HrK/ljY4UT4BDYZLuwF8gAItL0WEenZbZdKHSgDCcezSYN1Q49lfiTUnCr
Lz9uWhxKWYGvDjkcALtUzLUW65k3RxX2NdYyOwAF0Re8Lf63ePK0PV26tGEHV5/fU1rQ2jChNiCkbwy7VIwhIwmjmHZfeaR9Rzc/g0TOwwprkpwYT/F2W4+MwzTyP3Jp16VS3VCKAa7/bbw+4w7/mYmc26uRd75H
sLq+UnPDNVC1VuK1/Hn1YZxiKesWRBnIUcmk0Ma30h7OfH3tFyZyGSy6OwwOCjxUn5F4vbbdHzXbaxC4l+36Q2feN/eB+l88dJK1Ba8qQBAEQfCKX+ftGBizDmHSS7fA62evsRgoqg2F+/zM9/45nor/RwkZXIQo
t4UZN+x8/wyABeYvHt5CTOhYTTj/3wckJ3K9u98ZliMBX1n0lKhn2u+NhB8eapc8p8iS9mPXsTp6FABphuQX6F5Z1d6rNwCu+WeRvH9E+SavGpUBmx0eSvuEwc16RttFoxcWpGlDO8iSQc9O/3mmOtLwwu0zwzGn
3565bMM6tSAGb/WYmDEQ2Ch7gmvm94fGLwII/t5InreRk+yY/DamralQvzmRJHQdxnyJoItHMNCG/enKUFI5TNwPTWPTHFuJPJ9f2gn/T6gaX7MAivg/1wE4FZVDoH7a+C2Wrb167fBXZhY7TLZLrezW6EZ87Hxn
iHcU4G0jsYR/oSKhR0UVtlIA6E8K5OiR1cA1AQIGlOoPaf+PvWSCDXO+UHbVG81tnUeWWiBdH++WdGlIppBTKFg71Jvz5GAXLV6tEKNe5WBrE0GpwS7wr1mmZhjoVpCBi8S0YfQS71OTKmBob3sjxHJ/mvLlkqbs
nzb8X2v95wNbSK6B3FDMYhHM3C7gb0YKYvf9+c/otLT4alRNnU/6Wy8ikry8C+FGEEU2U6FSWRa4VcdtgHop8tA595S5lgMMtHG7tSkArmvr8Dsq39zpjpKXDn4QR746jDMTns2z5vB1hGV/PBop37ALgcnZ+gZh
s8aFsDdZvj3/t4oWt2nGMqvCTgYjw1TLufWxP6EkbQKb2GGnvQOgmeHRfw2l9vDMno1sD9Tv5G8/NxHsSHnre3qABiKD26mJYbz01RgCDaCI2N5HbioW2AU2bL6OsSGzCa6nOMimunDP15XKU/vQUsqGRTO8eCHt
rKUxOuBxXKpIBa1tA0wzg+UhGGiwHkvmytsbCbPGmyNYPtIeMlgGOsWpNGiyDwwcUDy/yQHNWnPDXMmswAxYLxMGEOQishjrF4UoyppFYDK9VOX9DSJ7aDDG2GaFNiC6zQTYAhB9eunX5XEZ3PyBjis/2ryYO/Oq
tl9HnowOhK/GUSW36/1UlN5leuFUqdZW3/P1Euv5K3KgMzIuUPp3fh85W1kClRWwQG2lLcpr6JA7BlVss1U84VqHIPz06YOmbRQRy9sm7ArC71MfrCO8XfqbXecLhSXWD7sH2GFDG0S0pJ31SMV0NwNB1fa5uq8c
jpK/6I+CK8ZxIdhKLznCbD0dzeC0ZyMS1s0R4HkLrESwNYIMsKxYjN355hhjEpdL3cUcxo1lptorbtb6ouOV2pUPUbfV6Ra6i8O60LuCmSsQLBiXRSnoyBvDAAXRlBrdYQfebKTylZkZz45YFMUe5UdFA3F0Jc2O
b0toF6zlYvrIC9JCeIIq8iMfnvLMNS1EQt8DNJNznV6hhe6S9lhAicCef4ioA2QQHwmyKCJkg16GCIfdPlFnnvaND5B7Et6sTxqAcbUkHc+scytlV0XHMvksefCsG7W1O9y9jFfTVGodRIEKHSTlsWUvrO0TJ+rK
FREOyGqDkIdjgF5sTsX9kxnIeCQi27NA6hOaaDIL0arnNCDSlgf47JVMCBI7w9b9cJLZAElh415FwP+jQszzg3YWv52XC6HVl30RgbxIlwagaV9YUYVC+D18i0/eERbhziEwwbz5mLYTYgZdFo+8CjoO9ZUxnjRa
oOdfXuYsgnP8SHPjVTKK6FlnKt3UBb/CgPj76bzgH11RE2FQPsEOAaA+oVmJinRs3ksp0y147aRJ6wVmFa391ollRJ7SGlGHPSqLAfwsmWm3pM1+G/5DZgva1ZyzBSpp+yyJvkqjnQWN60cEFo3weFSU2jqbSdpB
4ohSPtNpj/z7wpI1W+PAabANudA07IbUsrOfyjlcqpP2a45XZJ7QT5I1gKWqwQzdIcr7uegCQENwJDpRdEz6yR4ham3BHdfIAuzqDpcp89ng+U+GfNo7rARfNznCvM35Mu6B6VNN85tZZIKs+33/D9GStpvT0heI
99GFG/atv1+HHcD0+xSBNkM/FS+Hnamq+UcAMu9NaRr8f7KJfdeP475PqNAwkddwd7zI5nURoojMtXeJ/9LAyIzwSK5T7eqJpPD8GJfX+cFuOzB/NMMtA/3tFb2Kym84fiJZc1WeMyIdlHkcb3h/u77p042z382g
znV2v1UpcvdeyZERxXF9H2uLQPvF2crZJpvZ3NueH8wC0L8jYlp6dO9QXoC7Y9S3VhgTrjOBL4+PEvf3MRv6BhntfNfld++GNTCQJYnOfH9891YfWcmgcQc43n+I7FP1uuY8ZT56DpqVQ6QaIeqRqdPYKIN+Gpme
DINmrxk+N+uXyG+6/g/tYRWjUOfZYnItP/Dp6O+/vZFPyGvkW3ze9snw2fN4ytQdnSNom+KgwxQg0mVpboUBQRdCdADsCaOkZoHJie/UakXSt7savFsQSoExDjWIctLz4d4TYtLfPuFEQ0+e3T/p26yKKVMG9Htk
d5u9oVHoXvHDgsGEKKMrwM37As6oqW+p80Ree1mO016oB9yWbyG+tc9kRoZub9hpak8+oxSWKfyahc/3D3cyCqL09zTJ+d6B6VgIdPClOtukCk0fE7OlJHydePEmzMx5zP10slkieodjU++Hqp4yeQHwm0/mabzf
DfZKCcxZIfPPPf1CenuNM4SkLD2GVRkOumeMyj+/THUodMBbceKuZv75hsdT7ub+rhjo21hCcRD/OFyFVnaZ4aLrAawndnqeUGDt61S1NjlHm7C2MTRIMs+tKKbj5pviR8KFL7kRKIfmh2K/sn1gO613bel7wlmV
TOL4gNsnzGd6xsJDOa/XXO8ytshQqJYRX0zQhhWq2GqjwDh5qc9UnEvQNZ1xitWbMTfp6ZwFDDNjrLOsHqQ8qIFC+G3gX4jimOE4uPU5DJsUpe/VWBOx3i6zuDSrLhFinQf1oi0JoZMAztUqm/1HvtcrP6pxvWXr
TMdyVaOrz/2oWZJiSc2sqHhkKmG/1XIO7vesHZYuQHrh10L5T/rTsvREaF6+YWUeai4ncm/xGgwezgyGDpN1lqEy1Bl6zy1wxqWSA70KxGv27Y27xxf9bIRIzBPlTRqEjeHgykPR1umSQkMLApBfXny9cqbkNO4U
hD4S2oGeiHe6F8G++n8vA2s3gAnugEcgwBFVivFdeBrtNjlNVkdRSXBI/E+9W4Az9TM3qzfPLPnLz1G/or7SfNbTuWlTx88tX0E3qrfRVrU0j0eaXa/Uup7q/f/bUVxZUUMnliUBaAaBDPQHT7wx0J+meNVxsYm2
5PrNHs5fFSUevjE3x0WtFyAs5hpoJiRQgnV5FfQH1qr/gvXrvtQXFiX76YQ/qoK5KDfTLQvkEQqJ9mFT7eAa7BcdjC8wCMUEK1NVQV9O+tI34ACFunyfegMP6puybcqPAVxpIADW1a1oAQlODku9lGo9EP21XbRo
ki12NwC6Cv4r2ICQQvfrbTBsoxY/I138xe4GFPy5jnTo0Ml/BQ/rbiM1Ls6a06TzO+zM/eBesNg37qSUUXj0IVIrMtJV+Q7ss1fMmigqz/DJsEdGESCU66Smf4CAC6XAmGo0ADaN/pexgcTqyG3RaJbC8ZdUBw3O
tCyvLDa2v+qomWYnFcjnVrybZn+o1MGfiVNhq9T7+3WHoD3gpw6Qisk65QP6zXXS/f+kCjmqGwcgx/FnVi1pM5cUq7GTn4cXNzb3YjRfj6ZVtAli7GwKp3F6lIAiSJgbjCT1vVpYKKDso083SOiVn3XJhVOCMsCc
iIBsXOUtUwClVfWULvehlCNunxgWqSikAKXHnWekKdo3KguFntRPhbrZ347W87Fjesyod+cau7QQDKO5khfgIzp6ZFrPoZv+QqydCm5nRTOrGVWMIfA3SGv/xxl2O1x7WCG//PdMvb4vd/cyCMtHWGFGR9hR3gVO
G8sW6Nf8+X9/lb1ji6KeWQy3tAppukrMNVqMPA7NKcbioeQmgXa0F8LDvUqp5+kHlmRLz6Av4RzXpu7XVELoJ/aJQE6eEOFgO2kSRskSFSeny9KvapJvn/Jnd4OP8UZubcgAdCtCw3c3Fghz1HbD+Ho0eVWxZa32
71OdPXPySmMfK6Dz0v+N7/5KBUg99ctnFljwJ1+zIPz+D50wdkLR2PQDcJ36PORfgiiLoRNvmtuwy5dX70h1l9H9O7tpEEWVwUhRblI5EitvrdSDptOjAkqVWqPF2D2u87MplUob1nUfKpUKVqvVakSj0URelKam
FieKulr09/rco++/lzo4XEFRqtSazS1WvGK31oCIJA1KyHRMrWttlQpe91pqNaLRaFCt9msgGowG8TBxIE3SfwRWFsqCih6dA5WB5fgC7oKPIP2jUZQW7zGZtFbdg0YVmEVk7Dm4PbgcGwTpKduiNjIe3pYNoCXb
F1Gf5G3Dd6hzYEgUhJlsQUcqz56aT1iaC3qdrNaFjRvPFHOgH8Ja8zMFcG4pcRUT4PzDLjwYApnTKhYA1W5ygOD9WyjSZ+0qy6CcoS6fe0GxIAGyVnUQ7G5JnArLGbf/aMaSXLAH87PgtC63W1/jXYP8AGTUzzbc
uXsGN/QB+Fcj//w5nDVBL48mqx0Y8DOYShCkyHNgWhODG5MjvZX9X7anzXwIFkIa81Phe41PAjKFXsiqe2gqae66v4tvXPEYXfjcOvE5mGNCs1eW4j7tOIfYGNnOUVeIuyDS0PxTXwLkyqMmiFSfOtuZHya8l5uf
2m+VyilmVczbRyOrawZeP7XvrbaD/ZDQk7KPEEZ3Ququ+QjAN4FcCQOprN0gP0dlVMLLbp4w/T8ET5cj+NtoSW5B+DFhIrB56xqBGgBUNATwdiPrcYqvHW8Zea9OLfhWveq71OP9J1BgIHIVhW/f0DrtsHUyxnl/
oOtFWhQ6YvE1ASq8keL0IUV0QLNpWPjJHRXvfRY5MJ8EhNGfDKCMlhQafdgY8T8K6cA0TK2db3ezYMxwF3vUkAkbcodieCB4vm9LNxnhLpjzz0e4sHwOXTtK37RCmXIxOeB+KfFWeuyl+UMzPVz5+SaADe8wO6Dn
aGBwCAyOOLiS9MXvvdpmJKvb+TNA+76OxuL7jKHHwMkYeNOIXJMBfLq0xJ1cEQhirnHtgaEMj0zy2bbh1ROIPxoL5NNY2wdRoveNa09IugfohOZ8lTPdUDfC9rNeQKFLETil3Yv6OEBsNwOgNOHW1qbmPxMrw4Pg
7QAKGrGJ0XxQwnF7eLugm6gX+j+vojt2abLzl9a91GWyETQEesApQvK29DFQzTVXHUMbYwxcjIX6NOM6UicxtKPChPeFUNF8Sm0DGvjMef+f17FsYiP0N2sRCky/YQxSgUpaH2iob9WHUmsQtsC+aJfA3aPU50fz
MIrrIDUSF7g3m/v9A9pVvTYafcMPhIPTalhxMMxKl2Gpsvlr//lRm/OVRajIZhRk3QE4n6cXq92sZRkDJ1I1ix2cDGX0LvoJDT8KE+JYZLGEHPx+RmBkvZgie/Vs1GphWWA8wXFOHsJdwSOlkIjM+zJXT26xU9LR
qW+L2pnpoPrlpoCyVrYDE+s/v9VsytSQFtJhwGkdRoyzOzlW4aVDoVckK7zPr9rdQDSi6nfjknGBiXSPItzJhwFvjsCrSxUqM8D9BNIFZWnSVax/Tw5q5CHytZ/PuDoLgvgcSyTJfTviDZQND+qR0d7caKkDgQuw
pLkHeyzoG3aS1qZpWHwuj0ZhRQjz9vkfBZxroHTMQiwlU2U/hsIGXFwK1SVK3P8/yVPQEd7WE4ntIIGY1+TMfrqlNeuqM+sGCnTF5/baQYYlBs/Fot4vNE7WqTksHcgF1WiIKwqrI4gjgsA7WFX4RILHA3rYO6M+
fuY4i/GfzlA+DE0CMPrzARwf9ankKKp+OVx7HotgFljjvTuhatFFaMWRjkgpviJGyd5F+vNn+DakWeKPNEvHV9jfiyx/z/TD42x2O2320Ip8O4d7EwnMlYystCpngxmtkCBmllnyHoYf2HURtZpYZddDyPCFZ1l1
N2OowRbOH/NG1tF4x17eace7VXJwgVG/kYU9UrRbD4e8ALtFfL7VY7a2Lzzr7n+hU72aNQ8cBTzcSu1PhpDahlKg1knSBwHABDfEj+j6hUqML1/QPg/3G3tP0J9nKuts48gGxoI84Err0kWfCqJoLQF1OHBtIX+f
IU95vY3IdhIAERzRuQmoZ67JeW2vuorPg3DtA+CFwaTmEc7np9p5c6XD3ncgblHscfWexET/xZr2AHe4TdWTMNxjIrmATi6L1i0kBgZYeHXy/GOYvhe9q/lQ7TMmuri6Ti4b6HZ3EL//DRSJej5ZyhZKfDKGT7A/
UWpWqVNxnU6UfCd4bQDZxcT8w1iL8bHv9DvUyDPqInyzuxhSxmADTxS4A5bdXavoX2+vKNmL+4YoSxG4uracx3pQPUSRiRjQvwDd6tLeHngQpbMDXb3oLw9x65Hnqy1G+c4DiGnC/mzXbq1mI8t7LXQEh7kXCMO9
umeV175EWH3OXfUe7CVAd03mIbeI02IE7CA93fKG9qhgDLQImHxUde51iA1ZlCZeo/Sxo66N0KfFlg4I16Unh4QmsPDMhejY2TJFaHUeCwp6I3g5B4WKo7xzcC71eDsclqI1h9H2YbXcJaU8tl7t9IVXeRUD6wY0
sQlzyw1Tj3hMahBGpA21s/oxVg50igeYtIEKawiZGEGFcdDlbppRc+jCCdxaWtGLXHoNYWrnuaIoOeMMa+R31UlCTSHVQVWNC3ABJT1Qch6XEhV9hulTykkXLGNZQ6A1+xj4lgO5bjVt5FxS0n4cBG7kt4jz1t9r
1+OuYkwOW197amhCGcKdyNKd/ddsBI3WNKWY8MZM2dfkx2w2m7Nq+3tH2WIe9mZYtvmwiS9lw+ghty1v/2UeQoio4WVPHL9Te0Jkc8j159TgHPpeIWH/wEivMabcQj6xuhn/7Qvrcd6Ek7ed7uDRHUH0wLmGnrRR
MlbLE5d3peH53Jgt+VpOAO9bnweGetpBW1R/e9T13a1eRMsTZsnuQvo1r6LROm0Ckr/CcVsUdulVaFaBTKe8jJTV0PVUPcIHlpaIC5BWHpTgNxj1zoEYsN9U8751wH0Zhtc+1SYKW8mVXi2l1cKwAGxtXb41zuoM
eiWVfcr1uU4dLAVsQxW4e7sebg0GRLz61PSxdCLtniWW/YdEplWVjfpHO1LYonWJuDWy8M7rQn4486gKR10hHmwIig4A9Hmi50UgsYPuvZV5WBT74DpO6Tz9FqFZNIsQRRWaeDHOYzO85wftMZ+/A/flNKBKNKqQ
gccTLbT8EugXtCbvtsYzhIPXtIe0pqN6KBgRFsvs/Dafi3mOzZvhzcjMMr3cp+mSUe00SZLLSgj5ri0Ym0CDq6F81jijKXOG67ZiV+7Zhw2tUFs+iRb6XMu9ukWWCOCO3f8sLZOb0lRY65SKVIpMm5uQ1E7COJBE
pZf+wKoiyZRGlxqgr8VPnNqRv7ukepr5cAlAdQxhrnn5jQNmMlHGUckDIyGXCXuJmOtFy7fM1l+APKi0Z1CZl3DgcCjynVx4SCdpdColmzvu0FEkOdplIZrbs/HIfUmXNtDtvpOsxt5vGrp2b99H5g7TbVIp5M+4
8lkzfivu4uOYGJjMrDybgYHHOD0pAEQnhitvuUmA8fxp6C0I5tx2fumMBjBs47R8kfdrJV7u5q7YubZzOtzLqezXfkRbuU7iStmbO5svu6OvRA/CN8JQ0ZN5OrXL+QMtNXXIk9t6+J1mG3X1mKlJoqWb6FqW/gcS
VnPDsPbI4rqyVLrnYV0pkpjfKTSsPICvIXCWTmEoCAmRLKNd3oWR5lISq+AU/fia9s/MK2c33ZrwmafJW4DDRLrkTd9kUQFkb9Gld5lvXMvXRmtbkzG7u0jG6AoFWMiJLJWieHpqQ4ArJdQ0wGB7vtc2AqnTrkUE
OJyL0y9jerSPs6fmtxZIw4buz41C7G8kpHX+CcfZUzur+N+pPbeSVmIwRMPLMZsrhl2E0PjqFZ4gjJPXH0J4WnNHV4tu//M6k3Pbbw3/Ss1Z7Ar1Tr+0qrAkmZf6s0DSI1lI/DnDG4R0zMHEUlwUD9Gfmg0KyGI3
eOg0AqtK0d8eVIJUUOFogOxkuTmwAeVChzoiEeuKH3G6pFJrfIeH/uNcVMd9ny8aJjeKJJBrXQbaia+kZL4OM5LZzG0SkZZi+/SFgwXIB4AWan7DIZN6nq09Q1bim4jJKIa1DIL1bKpGt6r2NA4UMgiPY7pbV7nu
YsK+wBexT+Cx7zHX2tUI7Htts1isflIeARjotriR/pSQKI8g0VCBBdogfh75olDAFBDRaIVOLsCOX369X0MnRJiipMs8lMhaX0zx5n3QujyhZgwlieYfUGj8zPmknLb4lNxqJ8eocOTDTTJk4/pq6wEW/YP5+6ld
6/pLgjF/uJwodzjBQGOyB89ZnGeZP5HlLmGTYexsrzOy8ylLnSmFFE1luAEEfs07WK1HGD9iho6mLbGr90n9NPG1l+mwqMrhvexsXYplB9sK/rIC04AXu+v23WsScgfoRqhuP3nKbnQxI+XqYVJkML/6xCAlbbL3
TF9ZmDUc2Q43unt+WoQ7Xmaudjk+jacN4qm1kAhI8phFAbAomK3LyVwolyA5wUy556DLxMjshHPz3F5dKmDaoNE5suSvy40gKVMYIzQDrMtwNbSKjnIM/7vzxDikEm3Am2I0O4NN9hp9RS0zGwK+fh+HWXOeEEXN
FIJOMq5BUVvNARDVgl5z1G55NK/1QpvTzjCGERcT6lTXo79+i6Jy/vX8fW1hNWgtdQRbVXYnuw1oO60H8vafC8vIh+7wqvYwvyPA64QdnBuvJLtmqSDT9kzpzzhzI57e6vEQztedhWCuGQlxTWKjLFmtY6RtsKU8
TIShys66d3GJdbuvdpDktLCJx6Ai10wWUz6WU5BBkZL+PAelEAL/Fs5vCdxq7KlIwfA/kXvN0uOtZsfHI2IZqj7gXFQihbCA3QbHM7i7Pu8bTgmnyA395EdNr6EVPJgbiAbzn2XewxY6ubRCRrOyQ9KKVtMjFMxj
xb1x3wPmJNZ92e6RISA29THPXmon4zhW8FNLeY8UeueoRbQa4re9JFD/u2Un040/y0bGLoH5OUnRvg5wnakQNJl9TVO/CgMCtl6EBKCS175eKSfaFxOnDf5cFFReD8RNa+PQcGrq4ecWxjp8L6coHX4FATzTu0wH
LADChDg5qYsLyDMQFtKa21jRjqCKU4+JGKf3wv+ouHS0MvOK42LzRVWvxax2YowdFRfApjhEGIETdVXqdnamPr43jcurtX70SzDm4WKHkVM530D4JyQoI33akW2JX9eakLgP+nLnECzCvfB1KXiCcNnkRbI9cBmw
OyCfuTr7OrFbB0Uqj4QgoCswf8HgV0bnGwvwOHWhQNTZ8FHmV53zrLRV0OKh4QUv2bzQhQsWAtV6LJZ/As6znpSsMwylkWdRG3IHAhwLx/QG97l7EaHaVG6lm9+mzEC5jB3lYRfwSBDtd1kWp7Tdt8Tg6746tFHu
VJc25lVIkXBrOg2EUu9IwzzQMHUgIjRIteiklI9W2AU1UNyIeJ+A9ZTbxUEMCV2HMOi3ZygNtkRUBSp8r8/D/XrRFTesM8IztuTuoS/SBgwWaGqUdor0On94a14wzokIwi21p4kbrc4s6ctl0dy2ZiTfS7gNwt4P
NGiTiK/ZXLGQAfpxpOoPLWo8ZCXwMuIVs4MIFWXC7pgmwf3r5cgsP+BMdtadqX4lzGOECmn84NDIBQU0j+mAZK7To6yTfWwBkvMSRx0uo/XMYOFJRvDGwHlopd5bLu2EfrQ/AK7zjdYiLiTZ9eMfie7e1sHLojTy
F0oFOZqv5Y6vRnS2hnTHfremR5xSNVqSPUGytkXQP40aetqZsP1ZGWa2saY+kXF5cjf3/6I1eAPQ7aDLZvEas6wZZk+CPr+abc9qFSa3BIBJ0ZL8oVD5StFaZPQJvIu5OgJZmzPABXRidV4u/PyQ6eIMcVATcGBa
CfRfmMAQfrDfOkdwIgAlsiZNgF4+++pzp3PscpWPKAjAwoQYiwg4Xzq4fkelq3q7AzVMpZCCdTdXkiuBBQdlCcTAWjW3Yj7HbSWZFYB+Ilv1W+jTARfiooqwC/8HFbi9uxhJk6wMbbpIUbiv9LrXDV2nIL+CNkMA
RvVkvXkCeEJcXFRx2owcCCtbcHaSpcU+H2UX2P0BWio7DYUE2bhnt8NO9Euzqz64wmyyiabN+T6nKibvr1IWF2LxAvWtok2nd1kS2efuYg9XpylMhzNr2g44lLDE06JuVoAuL7gfF1hFU2Pj01bgq4Z7CB5voQVG
i3lt9XgCb3d+KlbevEHps03t4otWG6mp0jKh19tpC6AX0D/0JwIxxuZJL23WjNteFLury8LAgHv5mXePvQCPTcX06+VbhvswQx5wjOHFGtW/0M4JdQPvJ4U4kdyjWoN6gCLRjn1260FGcpdyfdLa12Cm17CLMAk8
CA0M+brCEvaO1KLptSRYBUeyw2MtEyTxZ89uTYpaSHYGvIv2PbazECFgR5IofoCoAc8rNih9XzIWzJRekH2xh0rAyjXjxRfrZ/jk6BeHYhq6LKIIWVW6bhvMQHhUIhPSrRoPzeJEAxMZ2K6mNu2FcVclqnWa4KGT
d3IbYjUdCk6dQ4FYLA/5kviwJuBMoDoUPc7eNHk1JUrrwEe7a/CTBS8woLgSEfMMSTICDR9ant/1w+7ctW4/4ZgJWiaWhDOAanJSV7RA60iWNS9PYqNaUwb82b8wGoI729NQmrLmOmZFMJBUdUtcVo0ZjX19NL+c
uTrjAuCGpGd0L8I7ZZAcs/5Vyc65VZ0cmyhS4mclkiWq8bCxEr9sa/v3OUjtHl5oHilFtoIvpjEM6mqBrdUVGxytH8544pQt2fVZ8+tn7El3zt+fMq08ZkKN/ZA5FTSKyYcxOBhaSMHOZQetJsSolcwZ65ZCI4nM
wJYMTvsWTUtHLRoXBCBGtmvJGGZL4w54oNPqlFeEjPB6hvYr4tybh1g4hOm+hehIV3VbnKGsuAi08tYh0Yoz+Imv9KW3OuKNZp0IATrJ92aOt4YHNaTLeJtxxuiYmJAMskvBvCdk1/z8wxgqoJ2mLOwatnn3cegr
NfCVrVW0a8nfG0Bdr+b+c9ms8ccNB204VIzjhrgGV5L3NnUJ7sO321spXpfx/smdVrtraUthKHzacU5CDy3u9B/w0iTJDSA/CbM1EvNmSavJM6jGjWrPJTMudwjEiwQVC3yZEkYPpFcS+MAOjgWnfV53d/aKHeK4
I7UjoRuMSBjFio/Bqk2oTAIeLRihSKghhxEaIBpeu8ZXjHBK99eytXyKx+iYHVrjgjYFvFW/gR9pzOA6wlAEmMiyCPszbWNJL7nQ/59RjuYC2PGSadnWlMICOslMnenpJGVDCTDMYlIOj4LBjAafXTRcN7mapmah
A2JFuOWu6s+2/HjOMUZ+TQAJ6y90Ac5LhAFesaM7wSWj2hEemRRdYFMTP3ih+7W/qVEXnnROYWUEqLT26qYqh/1uUvyn+zxz8hdOJ6lGUTNJdClkT6r2LEVu2iPlf1TqvJ3IboDY/SdcrgX1ZRZYMzj7+6lFB3o5
JFA6vL3m+Cy66u/hNr90wHNHUEJLUPfko0IqvcEeZ5ofz3yOx+CdE8dXoTvZFbSdyE4aWWtcsShIoyo1GOw0vb0BA60bQTZYH3bC5bZvd5IAm+rF7mUtu8qK58KUP9P5JRVT1n/mFkui/4VF/AyUMGtfORFyM5X9
8wwevVDTgeld5NoFPDrKhScibZv2BvBumCFJxBFwzbFFTTKRcRZ3jbs4zBF0yL1GqStxE2oxmPbIy6hZYZQv8HWN9SHZ7GIaUuN+sJwmnW/xsA4BT1VeRr7UESgwAf4Ji3pp0fr62MBQok2+wa4AHg/UXuzxsRLe
58XcCyTpJxpHRepYd1AHzdxrLuLUXRWIHl+0+wOdxP3pkAqzHtxKYJUNm/rzcoxlzn70fPC1vy933hvPr7hdu3UEkB9FIX8IGYw1Kg+qebjEYZ8oJ7RLfP2czjpf0EIqFeHNGV210zy3JkzQFSrNKZpKfeZqVMcP
n1GQioaeE3MAq++gzPRb6eJzhI89mnTXMuD+vHYkml/Z8U7ckzCOD4BQd+k0Ryinh2WX6mhkAR7WXU5DDo/XyDipkVEDsI+DebzI9hlwZJeGomV0XCKq4vwRZjeCcK8yv5rERawBccfXHAkZKEtu4xqmo5Woh9ei
SlTQVaJ1sYgPgCJCgnGmdyELH7uB9fAmiQAY0Y+Lh8viBTswsSQXKZsJ6OMR1DRxvusmXFMHmHDVgHSCljYMgAIPI6oXw0ddsGelUkm+jqdD+zlHSPnTd7qRtH0huh8sCOzNXYmAkKjF7OFxCngcm7o9X6X/cGPo
A4afR0GmCzSLZh+ZJkE1Iw4K6VDEF9QaysMMo9VatQ81ihdlUbfmCXE9bdjMU3eu1eEBRUk6SVuwN5SY6b3hjn4qa4YnGONWh1yMZzH37WULQ/bLqwBUVa0/pKNstFKpTeCmE2jn0qxqlZ9ka2ALwI4Wsqt4TTfJ
6g9Po+BzfjqBYOCj0M5h8Z0JFotJb8fsb+ZWo9cnqvyR9WKMO54torb/OCb2NC5URlrtPWpDd6GWfdcNsoK3ubiWpkjODQAOj/JbGrgGkYR5UPr+WHaciFAurjnzZ1/HcJZYtNTeOJn8eW8J+iSLW+x/k37SRFn7
cc29qnrDqUu26J4AD5vyTn/8N49qIdmnzN3aVkY+a+DZRtbK8fjBtd7bff+90oQLvueEnYR9d2+/H9wCd8HPNLh/+7Y6bnv8euoH6cHbd4KLDPJzH9LcrUHlaAP9TM5Ax8cQbBd20hQbCCyQENBULwjR4gEgO9p7
Q7YdAPEFcC/GfORoxCkX8KY+QUxRQSEGMfVg95OXP8R/NxhX+m/Nir6ZQQMZiMy49JgC6TgCcuEqpyFmJkz89xbgHqQJUhK6GgphovkhkMKZ4eqRTD5+ipSAB/e8r075vl6Qk98xrXAst2B/0wQMfRU7g7lGMnTx
7U9gVS0tJbxp9/nxBT75yrPoNR0fYo8renJZY7rPbXs9KF2pK8tPAfD78E7dOxBFNMK/oWZ4v6jrLQsZcUEr/waF8hPB+/lWd+CfI5/uQ/bfS+99h2LgLW+R2jyKJcwN598P9Nvrx5BgpybpYDHiLN6DsGX/Z1mo
pO2WvXuiMKhbl+GvOnmtVZK8O7uGiHvPZ0CIwKsw8U09EsmO34em+voxxmXf3pkNx3DTJW+oqTwRAa3r+Xu5AN5STJO/0w+0kjvmqEkRQXknZxaLD+Jq5s1VMT93WDHCHvgPVis4s3qqXp2WZ2HmeuSinUK4QMaV
eGY4YuxpvY4FuxToj2dgePSOzJQJUyAkRvLLORpIWzw249Ix836F2I/kj3r5ZCbJLN29hTL7R82mZJGVaM2vW3J9UmLCBY95F41FIh1bMOVxAPjN8gNipeSp9aLBXA+NlZJufEDo2v0keO7aJIHfM2dMjDAt3dGO
EiGRyyd+jTaDzAxh4AGq5xw5LZeQ8ET3vM62Y6R1mGQjM4pklfhCCQq/F5jHaq4WOZNZvWyl+tuzwqwKMbPYm+9FVlPywfDt6rZ/JmTyCR4GXHjxSKCjSnyD7VGQeEwbF2Pmx0isTeuGV7ttK4XNksoKa14T5a2p
ufhtCojmosa/TB7N9/wlouNKrBTZNQp5gzyugZSuR4EuMPGZFVtlMgxr1mp5MHtv/SlWiRKiOSxPzYGyE5wdoL8WcksJd1dqLAw0VfS0IEErZ1TTZgRYr22eUcmGy7f/d47oMzw9Fxpm6Qrf+EuCSq22PteXdft8
UQe28831NTrdn8dM3FIDIvUN1gSRpn+M6czywVjkr8GIBmY+E9+eIiQDnZzu834zj10xkUCwb2GxPUYy/qWMW2X6KEU1B94HQHW5cS7RA8Mci9Jw4GbgYUF2LpT2Cz1qqIucuQa9U91/ZWI/xI3N03jm1HhGQ7NU
nGKa7IKTjIVlBdmwq4RYUtZG7PuE6mJ4QtAjHwOxxdkMDe7M1k5lw92cWWsfhHF7W8uNe02CgGF0NlPdtgYOYAG8kdEjf10wUXw+1DewE1G7JxndFvZ32y2ebPDFHE0yXLPU8aDCU3bDE6TO11APZPesKKR1mXve
ITWaajYgIjbm4X3UCIxvWjtw1XvssimfsJNylfnQoL7Ja+9ZIOcC/rqKqEbJw7drv4SCb0+Wifq/rNhzrYYoYkX0x3b7EzuUJH/urxzcjJmlUN2vscUGjbTb3w9SVeahhogPVkrzAwtKvzwgEQBrZfUJixhyZHzC
zJR/wCqMU04VhfE5BSsJ7oTtBKYTMdEnJ9Muaen/R97pzEzdak1KigCfyxbBdpokoWJvMuafbUbTLGXDR7HH4hTdEsQWseraG30H5lhwbRivF8pCVUDgKZ1zX0uLnzz2wMRB4GMu0B1fe6LX+nxvxxS9YUC3+G0z
8WyDecbtUiiiD787K7uXioMKrdlvGka0APyqrnJgwVycxki0UdZS+7dZ9XSqgzi6mbUBb29bXgqhSxXAda2MtoF2rwbhFiCdsUUoqVdOFT96Kb68m926pIKLfEZOQ0x0TZLOQIBx9EMd8RyxhYS/1s8YzCAKPX46
Z2hB9ek+ke2ZnOK4B8LgeTIryLdMmMPqJA3xPu7nDa++i6nYY8mXxvFx+B9I9U5IZZSPS3TomyyOkYLbsw4Gv8bBU1Q448E1V8yxTV5FzMLWXz3LWsiqfP0lWptqwqftcysW0zOJoVAC/C9tc1chB8KCeyBPOivJ
oC9o2iUB3bfHn+Ni3LHF+tWO70xoccvV6OE7bj2cj9DXXIWEMXYSf3nUXOF1BxmfoAOKK1nqPna53NLzXd2s8+8IO1s5EBRHwZ5RMl+Io9beEyZ8kG1SzlaJ2J67Yo+ljzpV9IYld9rn5/orAdMzBK4S3S/5NKuZ
K0A3mj8blz2NEV5IuhL8H+9d0xOV8FjBwdq1oBpo5aJcEPVVeBifEbJtJXp5b5UjwEnV0g5aPYP7+cHjA9MllKfneUDbzMoTwseuflCrNN0Tr6J5feeixDj6kVnXdvAMNdkfU6YLv46+N3bLIkupSEW1Cj+9M+11
CjKdqfXHJhpYOqp78Px26eWiixYbV55O3fs67LDrq79TddN+ft477gnpe3GLnfiHuys5iXq/IDZTXweGrF/sBGVM6Okx7iwjHm+HHmSAm3Qo9cN6W6075Fm6gTxIHUV+x09CagyvTELebxdh3KIDBG43CtrHAW7P
bO2CUYDPINHNdO7hSLAFuQhKfJBOW/W7c9k1RdEquxyiD3of5s1AK5eDLyvs9evBO3CWTut9EFnPDOfPEdT3SeEFY/cGw1l+LOrp5pj656/c5RynKIzI++IuUZUWhYfvAi+i4nSalo8eJF+CB72aB+aDH68LzQ1D
u1i1Wn10rrmuoNegQedU54BXZvbZDCHqgzLM0/0hE7TyU9AcAPr69OnFna0RkLt/+Yv+egOsUmDLt6PLoxT8JMyF9gT2PrCkK00IPIOSFSOkumZju34MV3pdYTX8bcfC4pd0cgGFiKxsaa5DdF1TlTbDaPxfjo6w
k8wJv9dnbJ+PfuKC2Zh8soGK6HfK1UV3o+8ElJ1D4MqWG7r38TAbXd+qYoSFuL+M3vluX9jzHWmAiZlnpYkGNik3LHtrcyEfKCx17cc22FJDQdXKNXEc40KmS3XkT38fQSWzAKYOepViRKQe41wYyH5+C3Wb7cqT
bRTFtqIYlWssS2U2ylyckbuOrH+bzATXHRZ1pi8YkaQKkc0M5mORY3B2Ha9xiAjSpo7wE1s+xUM9iSMH9dsPR7HsOTSfQsiTWzb2/obAHrM/GyYUtmw6XBvKIxKdIboFAZk/wGelfIXhAx9j+vOdp2jznz0e78IA
oCYDA0xTVJc57cXhW8cw9/TNpiryBahr+Ays+TmDsKhF3gRCvGOp156YgNkBQXjLL/pZLn/GQqgtL4uPbh2bWKgfDfjN5KjVWZsARbK4ztqvMkJHzZQVKeBwZWOb8S5p70qezpZhW+2A+WrElnTrmkO6FQT+P9KG
oIFtD5ohWK6lFc1m9dwuLMs37ck0WrNAotRCwRoOUgju4aTkhjyo27OGhX774RmG2w5wsBbTAXX6YcI/M1YuqJPcbvYgmRBxpeUZAKcw8/jQoL9yQd0PD1eW/DWXxY3b5RY++trAbAQ/gdZbq05/5J6EFZ87fdGA
wKm4ds3/+IDftM/GLPZctUn1VHo6Mq2Qt5KkBZk+DMH7/921smPlqttRmbDCRkDd3d4j5zqb1zVzmXoJCxfKAnG427xZcy+yNAu0m/Xow8yAf0bQhloqr3rS7nZMm03QHZyvkqHzHgBHwS5go5ckWSVtiVV1R4jO
lrp13Cn0/Ad3M1hh2g1okeFZYotqdATvGfP5rwpyEcfavl+j8E+26dgQzVgYxubfg2pQavW4ARaHUNQ4vsfhqLWmuCCoxBWgqaMxCRtwOOhdO4B1kXPC4mKEq1ZPzLuhiu6DnrFmhJiSDscZhLP6bjFkrNNHF4w+
6zrBQru4UjUcpjMfT4efVxg5Vhqdhw7C/Y78QrVHjD76y8VJDXL92TZtg77qHK7G2AVQa25OHDt44wQXqz45Y+eGokvpll0Am04RN6/FUvr580c5/GGqcpme/PlcLl6J/cdXBAxRdyHj5RuajtBH8Dyrp3qm9J13
WL5UH9ftVWZzQkUui145gnIBhMrwPNwf66K1AwYOPwhVD+W1ogswTKprjRU6Eq0ypgZwl4W2d9QQxNkQ/I7L5bEArxyGYhsSDundo2HcEZx93yfr0PPJAPQauwRhmVPmXzziFVQVQfEWjOP0XxBW13+Ye60uL8gC
7oKBj60c9XO3x5/3FS88kr+16to3gRzm+lUw7sFodeWT/S5H6+Vwf0x+NQOl+3EcLPm5Z6Qo43fX5qMlZsfDPJpbJgVIRgexpdfFONwUKjFzdkojxASQY6fPS+dHQ4QoOeJwKzFGnxasho259REgR6g9WYd7Tj6t
A3dA0GfaQVs+EQglKeKznNKV+QEEoaRB/1iFDAe5ZmonI5NGMD8tkI32FtpBWD4jqNgGubRPG9naq9T9iHBtOptCVVuzuo07nj5hUnHi0lRIrEwF2HVg6vw9aC/SRB7/6XD1mH55cXa45V2CBD8YZgX7wLQXcTvf
jVDPT4BZkwgyJvVDfun4Ljf+dn80fYltMzv63jRr3pEYLj3vO5qmIPGS5ddaaLil6n3ZFKFG8If0/uJAfPkiwoS6SsuhBovxU7IgCOQoOiZ6yyPSNGsoqJtgQVYO2qLakKEghNDVDcHZN7qPry/Inafc1Q7W1xHm
mnjTsQSRuq9HeIPg07/eXNiG9DP9tjWkegh3Af+rY992625BDp99bkukMxupZaqfowlYOq3v9n3jPk3KKxm88xHGQxxU3mloqaNKkXxyrzfM9VaVvZ/MePjIAuqClnrigEAcpD5u7PveN3+lLBCh/j8N1tvBtacn
53j7+RrtTi23G+bloNy9W4QffALZD5k1sdsebEvtUXTx7BmXr9kQzq14mtRojaq8CUYHElQH5LBpRCKyh2PpOiY0Lzg3moYmAfkXTKr3yr2KENSqd8FgAO+jCvM1yqkG4LVuBsd/O61wLKXB2OUZVR6sDbURmCNq
HpmhgrWms2Z2JjYxDTXnjiT5j7vtEk73ZF51iB6aHcA+XldwczLxrBrte1pLjBk7bhlPLCHD3AoFVaQpV8NPZsvvqJr9KHRYxPYjFWDg3WXAKvhbZLPXHbPNa/JXevrMI3rr0PQAoTzWX6wU51F6agio2Dt+oF3Q
65aIlNoJoAMr8uuPdd1rNH29DPLlt/BR4mnyiPki+44pOjdtzVICNbcGNK6uI3jwfIevNVt4gqr6Kc1HIJRCktfynKhO3S1s/O1v9jyF+25VqLklAGJOxTCnemZ11IjWPgtLQbqhaIsH11xwtDqqUEtqzz0N5/tG
EFiZHyZ+HxZI9L1a49An1R688J4PV8reLQ9QOpv13FPQPksgExdFwn0Sekf4qqXOExUTEM65uZrYzMrrau6VsZixcNF14dEkdXMAoNDr2t67XKo1gzNvglmAw97R/fbLFcliH5SbNtqZxK7cWS5Gz2iTp+SARlbs
xaoDgvRZlZIUnoTtd45bPglQG8E766O84c9i+RJ8Q1yPHs3vIUxupmC/+Lf0gF7wXTfxfab04CIZHm41bjzdtopBXrppMOAR2R2IdNQCPs1F128B7aW4aAYEOOpZy87fQkLODPhJC3hx5tbSVpjw1vzDYRDs8+M/
lujhjUTM4FHXbXUAXQem3v6uGFcKAu7kZKIznV/xUmUFj1XU/mwz8LksN5TyMi5ip6JPlhNrGbuZ3c740GnO1ZuoiQy0a3JtGPxuHGJZP3wilGiLiLMtj8++bQ+ZsaDitiz17s0xXMHqck04ST5K5W3hkWSTe8jj
l/1LXf0R3mO9Yfv8El1YLd6F3gw00bqraj0K1v5QFnPWM3agftSkWcDfsfw4z0zyCHLO+2YjIHuOgeUh10PKOnVhafff4CoDRoWPndYWTGRWSxQ71f4hRE0t39aI0KFb0bfRI2wMXZI2NlpQ2Z8DvVHW9H0cUdkI
oqsCh/cV5LMO/o1DMCHwM7d314tpCHfieQOTWgCi/IrhhsaXO1df95jyqJ/MELgYMLSQtLsjCiwZdGsmmJPCQIb1rP09Hp+tT53nYTzVWX2ARWwy/dsA+xqdi68dZy3LgHvgsABnR3l0XZDd+2HK68FUk5O5eJ3v
b38vNVT73mg4uMYXjjEmjfqotqZI3PeVBmjpv2+YRnrg/Az5z5FetXKKqMjIOMtVu9bGgrI1sFfwMP7wejYEXye9HHArB+5wYT82ghPl2jm0+leoL60EMfzqgNCch+REDeWtq03ot9mFAvK6Ftvcre8lItmw7gto
bwHw7abwDfVJR2ZONQI6HRZUFJFr/pVoDTEC8H6U7lsdrY3hyoJW4WVyKB3wx4KWOk8r111NsAkqCEMi0f4XIayAxzuP7cjZNgcN1nRrkNECqrEaVkB4pgVdoaLPDmjPQuU5wkglzThto8vjPhSZTO+YqPb9meE/
qNNKdWZD/HIeO+UOLsfLLsuQDACamUxBgLFZfCyssHUmFQhVqeNdeVO7f4imTtLXwVPocC2fFm+IfHgDzC+p0tmOwUrwrwLVGCLbRhEMnGnf794UV3XRG2sEdwMICWKq76Q3X4qTaYvzmi3OfVoAM/oD+U8injbt
6B9pzI5x0jLAUG7O3U7HLkSdwJtT3urdm7dWQzqX1BBiX98jZH7Xvs8rYVG5G8h84pDw1+QbcYxc7+OBQ+pA17sK8XmNr07faZRM2VaUTFhs5KXZA5oNVQqxX3SW7HJZWsIiiXMq9XVNW8OqaKuZYIydlHqjK/ke
V2P9nZWzTtktFTWl+72cREVNCx6eNp6yPwWu2VnFNOmDouf5X1kGDB+5EOw6qpBjox/nAz7CrRCGBe39+i6dlPB9Va7LDk7ppUpToxrr7MmiHZ9qa5nP4K/kuR9/Usy8XaUxJvaYow/241RYGfFi5psuH9lZuAp3
4aoW/F/HIUyq0zthIaYVc0soVbDgsiNt8UMsjpSeK/EHlWDin9lrYWH3rWP/ZDbb/ISzwM2O1Y5ckBfmfM/8GrgDzCFoDvD52eMh30LNvPW+nEHJj6HvwRu4MDJ5AmNHmyMvbQbTmRA+k5OhoI1vxnTrBjmZc4li
jstavSrusnX9IH7M1yhYiC+L48Qqvbzb72ReSPQLtoPkPMYNEmk3JyfhS7JQOTt/BOkVE8aBz8TU4ANpH0FNWHLY9nhyuSaTBEYuF1juq9+oP/gI4+CwfUXAzvXGCjtbGZ8PldhDQt2tkmG0YK6V+t1tIRNPxBxe
34ksJ0+t+VjptuR9vt1uhsgLsxVWEcokrd7gmKohBf8sC4hVJn9yYU2moDYZFDacm8EYMwjHUoVrubZpBExymYo1KqlQlBPo3T6h1L39MN7gfeSCzvk6P+u1XLr9F3VgLkO8wZK7RD5cb4eOUQbVVrlZrNJuV/En
AwwhT2a/dMldy2g3ZFpibdflJ2QcbamvvNlQs7TfjYKpCr8wFb9ItnejKID+9GzmWuJcMqqpGxW5B5qnu912uJej7HkRzJ3jTjOeA0YLVNp4MMq9Ha92P8UqododpPFu023TNLHG/kiLd2nyuHpCqNYL0I0pUyJ+
JZd5WTeBAsEPEnr/rlZWY+FZzjgr/iOaA4SJu9wy4CngbY9sDrvxTWqeZl9wmyzhi/DIH0/lc5MnC6HqErEEx4BvW3Gwnt3KwvZuTSMy3pHKeTqLJJZXJM7EH/HTnCXvpzJ/vMyw2tmId2sdPs4tKq46tns8EgWg
Gf7Dryrq7ui4lOYG6bE1u3BfGrvQgwy84Az9h32gjbsQK1cA56jfBc7Swzhg4Rk3Er+vTQ7RlQwtftc0MIIrQ0FfTpZX1RWDzXVbggk439RrbgiuHrHXAb5lC2HyzidPs3WSFBV8Jg6orOAZJGadtXTl7RoVN9zB
Zg+SoupnfrMA6WlwCm8EhWh8sxjmGU6fy+h+9F8t1eqBai1QM+gW9EAMei7Z5au8/DIGht+QTYZ3ZAJ8Lw3VLQ7ANMfx4P/pwT+KlRAZU2QYYDhTB9DpRHR69psegDhxzyWi728hEv0gArCS9FijQ/hhLuC3HwxF
anEuGhd++eIJ5/af02rROZfbSpioANW53+f16gtuHmRN4zNAqJBdD4Tins2D1g1hoG6WiZUX3B16LFyrGnlTH3F9dyN9StpnE/NU6A5c5hKscEFnNNgT+Bffj1ONto3faXVXoy06Y87ij5kxQNw3X7DHL9OAyffI
YV7kpwVdVfi8sGezctQvsxiBfkxwuGSk70/AXm5wOo9uEJil8i/YXl+huTJaEOy73dnm44Zz4KMuGRO3pCpUsJE7IZuBfG+EEO0HrHHTR2CjLlCdCPuZTdwfvdOSRQODnLV3xz1dCgrggXzeYXUztcbwttNfJZvW
sxCdcer4sGTsv5iVq7dRR0EvW+P24IPB6DG/GU9zkTr9uSoCqGzeclfRt4a8YPxQDh4UsVYSjP9Wfo+HbTpeUyXAaG/ujdcsy7XfoASutwHgLAdvyzPGonUrSsWpS10FkimkuH55nY3+L2DFdyFxq0Y6X68kThY1
WQtOalc219D7qA8FyemF/HOhcAbNUFLoiuFc4g06OX6lvdKnm2OszQ8+zONZEwdKQ+1M6XcXbX9MnMVTfRiTfG4lVDBvICssUFIxiNprR7schpx+gWKQFNFzKKV37q73YuQXcGFttxCKAjckFN2KwKjSxZSwYni3
wfxXT7K4xFgxo0LSD2olfc6g5/BVHI2Qrtoz7xn7mnVK/GqJJbsy0FUo/M2nh0jyX5sttkizAT8Wn9EpwFoSyi7VWOSEzEco4Lxhaj9/nqkjWtHG6Cj2XXPLs28yG4b/rYwutPzN7Y5etuCZt22Te1Etwml2WpAU
KwDkY1B9O9SLhy0IBESEO6c+5wkL2/vnrmXLyLq7FehiX4fYEY4XzmtoBLExqPe1RDvyVIE+MSrS3oOb72/GiY9AJ1aUpe1Vp1ccCGcXPLSGuOjNyj+hdUXTC+DRWO1P3OOsyX7mEHAP3e7Ua6UAyasCwrQ9/E65
U+1xZYsfDrtEIl3tDsbhxKCUc/nleAtt7+M8/PYdhPdW7BMONizE+IwhNsg2YFdyGHBMf9auchirtqJvwH0F4VqAYK72AMEvPoNeF9IAt5LoZQdRepBim8ihOtS16w0XeL3EKLYD4mvZ+4UR0ZPE9voV2FfrTNGp
IXgU+PMsm86MC36TXEzTX8NaaKQpy6NLYtnEcqjRqj/NF4wKmagwwRLyUo8Rb+TyMdZ4ny+p2fvwihuZ3doAYUqvScrx5JrzKriHMKvXNEkGaonTv1XViIpIzVnMqQFRi6/fVLlF0icSYTVKOrs4ZxqsBO79Q3H1
wX0rP2hcNQoc4548OPkmGYO7YDgHAL/Ic/H90dyX2/1Z+JDoQNQj06pkZE1ckWAPHFehApr8WdwFzA3BDVfBKSSyXDs/7y5JIkrfmq49zY6zFs7etIk8mXyr1R39hyvKI8z1pp/slXr9LDA47/pEnK8TCFKrnER/
aaRBzvCyTrWWdCl+Hf0STVCwatUSId2G7yBKpCSIkBxETuCKT0nfYFrZKwjKlBRw0w4RKZ9+z07cwIFhyLn5bsdDd6iZ3RLMb1roGmh3QvV1OF9xudLK3MV0UXL4wFZSOpwDNjH6eC1hNXZgu9vF2YuwgwzpA8qm
eoGSdCtSDSWS1lCzsIGZTHtmrGdexup3A9vQ2FBBnbqCcBP2lwpLpX/V2AtpR5NEB2HLOYTzNS5Bj0KxIGDGzCL9RkDP3Up+2CWyYs3rR+3Htv/M8faBa4yxZraEOm8vSUu8oIp8hu/FLAziZYljsUpmSEVoUcrk
/nEWhWyBqnlsEoZB2sd56PsDI6Xc2gjmibNLSes5Cx88pO1a5IMRVmS/KHTX9SIOh5Tlr2SzWU0crv0IhvY3YzvTqdTK2oIr8kTXaG7EboLKi95HYB0DA/bqKNxKmWrFkNPZEAMqFDcKKczCOZ5jT0IMLTHrXZmF
LttvZm/Xuc9pj8Em6JPyHXgxABjJvd4WqLR7adH21i13N4BqVDdbw3zFgasDD8g31Yt9gmIDKdah19H5gG8BHrbu9MwFNgxLGmwZoN1SLfwlYoNt3UmR+SWWARadN7IpY+ToTH0fmxaccwlOyidai8LPVH7g0TuG
lMqwyhKuPZh8Xsq/u0NHGg7tQx3KRbJvewtJpiwWo91YsTvUugMO4ne+W3j6XO8LI6aOmGNjWzDvg81MeuYWWzQreUoZW/pr9Cmt5sIwOp226750ksPDxNMxa1tW4BLYCcFsI6soH/C/APrN93rld7NRWnJmDeHc
W8NMDk/xuFX5UrThkZw3wFTyOjHjOMyYn9sCzyeW1R5G0J4jGo2u9XGdm7PVCjIWvQUEp2dFrWmnw4516QzG9KmxgVR+J3B03S3KrBk118DNPjqDOUcljmkEuIxuyd353lzpvwr94eiCzorOjcSj/+ZjVA4ndX0I
9ym8t25a8KyAUzXzTaKghpGp2JN9mXTwbuFheb6aKO0DVvvM3E8oSASCu8kEEL/AIwX4ma61tIXrgYvFL2U/aJBZYhkUn1jaF0mbAfrvCc5xDzGY1H4+EueLzgQBQ/Gb9UhnoY5Ra8zMG5OBGSxMEiyqE5HIpZ7U
sD0rXfC0h0aY0xv9U+5K4eJDT+pS6ewfy8zeqlhIYwCxvXY44Nq/BeBZUsW4nmcthEn0mkJ8zGyUo3PGIhOQqgpdeFfdD2kENI0jIabU2FVnAkIxRR8uko7xwg5VQGeNpiN0ztwHLtdUSv8cTAsulxhWPqPCiNzI
/xcZxIxgBMwetx7tIT28PrMy0LKZ/AGPlXsVR8sbDATOxN+tzNdW3ye6k7N0ABqtfvDhnUYxrYYGFJcGZIn94gdc6uQPZ8XeU4r3kn5QITr+G22pJPtRcfMco+RhjILxlupXTTTGI/l1CjbSEm8FLXnu3oCp9X6o
MWmdgDiSLL0zBzLh7L7jxgGeNfAR8u9eYaylYltBqwjFgkZtA9m3OMiSuIugMaA+pw6q1Nz9jfLqI+vALGtXBmWEHKbrDGqLVJt6QcX85O48I47Usmw8/eC5gRJi5etDUQQPtHM2Z5tp4LZoEmq3mm7KHr8y5tb3
u8b6PrWP1w2U/cTQwMfSsde2Ta72b2i1+p0MeFAhXL61VMfuJhxNA8bGv08IjukpDGElqtQn2X7bci0uu75fsr0FBCFM16hEQwKvwaqnq9lldt7WTRN9xgOvV3UJ2vYNw3573zer935semFQjFALGAlXihMXkcs9
7gj1o2Vn6b/I9hGlRcP25ZwKuFK1s0wTPq7nQqwJH40Fg/clBd/u36lGf0kIrS8axIoy0RPrAJy2LXFNUwk/q3ZYnSl/WY3kLIxw6FO7E3EvlnG1ptJror5PLsM5tNFEne+A1b0Fvb18HAtRi84nEeQTAQHT4BlT
OwSDY2YIZF/2aQXFDkIh++be4MCeU5XZrTCX365IWc5AfgdXIuSeznZ61H6NKb9qIW5l58nDwmeaxtm6VCXu96i9etAxdmlkk2pPtYQSZ2rkqBWdgexNdCUXkDngYGxbk0f5tvBRPH6aTGbXkIlD2Gc1qLgWo6yL
N3K/IlazpsqysshrmHF1Lsx2cZMWvg2RibiHiTYXM8I+merCZOleAaiYzljVAegS+oYRGvzxdt1uB9WuTs8qWs33esDbv7z2GJzmzVdTtQ+lNTOicz78SbD4hYYqI0ZiySFODCr7KC3gQTXZ3hd9LyOsQ/KyXKRP
7PO+g4UcsFODl7HAztoeNQ8jCsCJFYedIUbhBs/XlqKb8HW9bj06dYn9ZQtbUtrRdW3Nd/Wwh9T1Uh4A2oNEZ7tBiKcCRX5sZN2Bo8Kd0BkTepBdg+PXUesc43Wb9peDtPM7T/CQOf1efKm6zCMNzaD2gn23NNNo
I2Enev1lFLbAmbeVM80t7vWXYeC9N8GAt6eWkTqqbRuqZu9yOQ9Tw8GdxUk0lIvmw/vSoPpmX1GUIauWhLbOF5Q0ZjXO85VFtx5Z8E3EPLHnFKxSDm6+xp7/19xrzOXpC/Xnw7EOdjR0WT3xFo9cPLZahcDZEIKt
V8IM+YhRgMzXzevQ41tncmCk/geWlh3Py9oys69R/0evJ6NgBNG1rp6Pj9D14kWujw7xftmOfgm+u94wvNLZzvvszuBW5mZFWKtuZd7+ByWQBXWAy1TkAZEbd1X4Yys1e7zcT+DN7RBZSz0x9hh7Ad5QGlELfrED
PsrAQkAcXxx9W+LEjwR1BA5wTP/iuTDpMyWW7dWX+H/Vc6pV+iJJNl4+YnRXMJEJhi18uABtQJoovDu/SNRJvZcszMk9/WUyzy/Boq3mxESW0UbE42skNWXjkst2mhKz64SiALKdRVXULpo6b/44qOPt4dfVNcxg
EUaOc55CP6prPM1v3uBaBRiOWmPZciMpTEljrzxlZERnFQ/6QkwyZ7PC/35OGWd7ESUtvfJ2fP0cY5ZGYPi9eoa1yqxHbRndzTUtcHWkBnMRSiJ+0ZXA0DIsGZqD6KNdoKd0WM7ZJu/nEOCDknwG0O3tR+7P0fFy
+kicYnGJLNLU6scfgpZRbr8uZ7STCNowUsra70RqBLkZWG/dvKzVcqW/0pNtGQgGCZIsBORzxjlEJNVP37ry6VxujXV0Szk24zPW7egz3A148aSqfP1K1WfoGvLY9TFRw1y7m3Ydx5TOC80BZZhd9LEPd+8vdeBW
7ps0p/8SUndr2lyCI7BqGhw05wC60NUyElFIezyXyCtjtv/UHsEZYabPs2dJGgXSplfeF7un007btYVf1NHDKV88MsQkf4Z+sEVsYCLSXnzbf+YDM+VabgeJQ7l0fNQ8u59rH3KOg5Ww0Huq3IF62purjHjxad26
onJVn9XKgStbuV0hlD6yA/fID3w3BzUuUueTJDwqm/iFIUbKouU9v9px4jNQoDJx00J15u2soOpvoAMilY1w+tkJnrc4tFkFt3/FTVuPcxfZdJMzU0nqEGCxlYWDR+gdi6abhlnEj5MC4b2y2fkHh/IJt/s9SGfx
0p6IU4N5bBI8l48SpxdgOg6ThQJUl50HJtuwiyNQ51zqz2Of+YWvPVcarJfbEOi9QbyGaasEmhgQx0ntUpYnmqxZ3AK3c9KL0oWEh9raRSsWYkTR/MYb9WZE51IXIiSmMKvGyRHor54TnESIGa4NwNPu5gi5+WGO
9s74y69qSssUuhiFIMzts3rs3nClQULf59BgOrvdxUs3lCFKDVk+mV4B+DaAj3SDyVu8fCyHvv/gl7BglmrpyaTiW0WY1F49QOpnvA+Pd4fNgZRlwigWpE+UfqmtCGblLvSk4RI1HGhwsuAzE+4TVtmSwi4YvuxP
OqA/DK8mCfwE2MMNwN/7XYlMfcTD1Weaf91Ualy99o34sXEdjgBAUtvoF789PRgfqB7nx+QcumO/IaVVZ9gSTIY2AxTF1OaXrz2RoU61Pp8OPTrfFOLvFnMmFOzF8FTkg0o/5odPoufMw1/J9gwmRVjnjCEL+mE9
oedE4Dtinyd+ezL6XPcTCpr7lnKlyMArcaXSm0O0AaW5Z15r2Q+sh+6hfJ/GOvnIBBc1EkN3hN2L5wBVqLeH7rjNzK1t9O0Hu9cBtOJQ7hVvVDsFKSg7DmDPpsf4PEOYrvhykUnntK5GJTnfua4aL5xXrFZ8aL+U
80HQo5Fm3Kp2rQ5pDuk9che2gHsQ/lPl8Xz2Qe6TlrDHmWWFquxl+6ZWW/evt4JviQTXLD+tKcyokbqTWyVZsPVRmqPS5mRDf2ZntHQia+tlbA6vYz6VgJiIUegjoMeX4aHLSbt1GnI4Vm3aCV3mbUbhYxL+GvQR
c7kZ5K4F0tEEh/l95X4uHhbUvdXy81NrnDYh2N0N9w3vv1fDDM5TrKYsVozNdRk2s/7V/G1zqLoqoGDdApuzfG7uALK2h7gtX8mPbD9iYTu/XKfCSMOH33Z60bNeJrM77ICjsw7dnyypveCMBeMmwLIa+WdROB/i
j2gjmuFxS7Itq3jyR5a4wWIupvkDoSbKwq7Of25KHLeLspAE2JwJTuKxI/0je4dQ1s8Um3CiNaF4M1pOt+MMrEW02JGDdUwICDptxxOo5+boa0yqurXi9DM/qcud95aoLzz6ALmu7V6Vt5I/7+gimE36VES34GFV
+9xFQJ6/9IZn+T6YZDpgCrKSLNEi++pllUHK5Ghpn8y2rr2AciNl06e4CqN4iz9UX98posWu7DM+6OuvaHicOINHUE8C0MKYGeL8YdlY3Ci1Mf/hrRcVXjw4r9B1bym9HllPIEqmkxW3+QVh4wSwpxF4w/7Gvlvo
qdy45oXtp901nZZpNA1wJn4341+iiwbL1f07182jvM0m9jIL1S8jREVkHSz7CagPh0wEyqP+hJGvqIDJRfe6jT0369PFT+RjG7iQWFNnEHZDEA822MEoUJE1MrE9GNbd6QO2To2vJp2AisEp8qphA6OmYhXgi1/f
d7qWctpLyHMYh0f0nBcLQg7Heoi+uMEKHEuUHrFgszl18Z6jw4w0flT8CNWDaTySvTLxy6G3ZdaWKaRg5W2cs/tjPjOOyWM2NyS/IU5h75zePxMxadOJBlMDJzB5JdVPac4BJBSWS7cyI5lgjvKSyfb5Krt4c/ny
VyxKMh/rgcNCVUNuuTsFMPMtQ+Kt6WEsRoFBIfOtWZlwdM6M/VxB8qH2/Ao/BffQaR+greAzTtzyqVjzHMBroTOHjB4KlrU1h9/kxg1l6jSqMRZjaK8Ahe2GD2tdQDm6s9O5scj2opIDJ0W/bYouNnnFEG0Yxg2V
fJJaH1UMMsiQwOQAvla7eDMBhiQLDOYmi80+P3wB+Qidj0xaUMasF9pVuxAOqeTSBEIIkLyE1LzG8oxtXuBeT9xWhF8aC5kYAaLOjFqZLXxSra/qyme7WQ+lkLy1Qs07c7M6WfVFfwCulK26HSAcfiRiLfs2BeTg
NZvOiiKE3Eykvv/xUZpy7MZvfy7vlZu9NXd1KW5Q6Qcaof/b0N/VpXyCHDP5moDCiLmj+Ot2oPTmKkIo03WM07930XvVyLtjiui1Ugfwzq2l5ENgSz+CWY5D7qWsjSfuShcgX7O0t2cPU6DEkEZdaosBNeHDsT7c
gNs8xRQghLHwIrkznHcjkP8Qt8CBG7usHFKGS9cM+R/bcrXNRU0DEH8DU4VE99tygLx7zbT4yj08kM2F/zM8kExo4ZTjntx7WaRR86/EooOaTTs0JbPGwfvp782UUJWnPcyI/Fi2z2pwW2HBjKQ3bl1J1/PzOaI6
Rj8/ghlH+UROlxCv5etfVsQ/7dFw2Q9qBQseE3ROKOhIRwE/SU16+aOpvSRoSvcrVY9BFfvbQZ1R8msidi1/nrM1jerzxjwkyE9nfZfU0cB1kmStajfgvmpi8k5SdkT+mKK/C+wxVawPWRSKo6N3xOw/uL7L4e5E
2ggArbL1Opujp8GfM9DeM/EfjMnuy0fvcVtWNxiKbQ1V1FyA6uCFtO+bi44/VgkHzk8vBzWyPqQhXoRtBcgOYIyVeqyfiqCvwMsd7fiBN9+fV7rO/8WvAFIxXewtbajtQ8ceQp9dEgI8QgmYUQpI7wwRxIDnH3TA
9273OCa1zOdMxDGDjpNLzKiLQ1K5QXWX1oPSu5TnBsPx2vZlaTs+0fzWYcyrMOMnfDYqSOo8XuwSp7bwcvt7mxIwfyaxxkxhnDiuLNs9Z76GlqWIO+dadDXl8L5UCw1NtIiDP/qP7eTLB2y88Nh+ljO0x5dZBRe5
1cG//V9oaJZpHZexZehxyQYDOoM6jNiwEclz5oIWfXvNY+eYODJ10NaXT4oSKZ910FldzjSX5vq1PhaPdtnkJnr0G/jtX3wEnLazMQDWMhk68HdzGLaQpifXkvLH/avEb8b3zwA4C2i1s8+N2hgOTZP5EYUdve2S
ydJZwZb+C2j/TJX07q38P4h3q0yrzrQp1CknTSe+ASAEM3/30Jxt8Wd10nWmT7POvvjl+N/gtPnVcTOs5O1R8Nm4XJ4dgdPmpNO65An5LxOYLRvGLcToWI5ZjnTa6VvvjSAbeWcU4Mk266B3MI68uYE6ybwOM06G
5eLbxxgNFKRidOMNGtmzBKxfIzQAOuwDvgRYJC3dnSqIUCWjzUNDvuU0L4ZcqubbxkOYxR6Z63xlOMk3DSgNCjnDhAIjB/TYxm7mhakubMU3E/RAeTxvIaA7Dkps8H4gT/sXoC5rtjAgY9uMz9LQlvGbBR9kngq0
2o0HArvfcwIuxaL2ciL3LNT/Ts/8ynww5obnexk4rQdqvt6zSJJMPly8WFpgbz6OEWLz7R8Rb2AmXy7hJx7OLfzikPXNkuE3I6eOtfphmgvr/YzLEXhRVf9nrNkza809hSnuLSjsLM3igV+HFfmvFhGdG7f7KGwY
mTdGkGFskBiVsECePea7IVsfV2xTuNUejhvwVGUdHPAWsgl4J3ORAH45Ez8Z5SMcI1PHyIjBZdVlLXy0wwoK7tAaSIBftD7LwDlETD+KfBYRsEITcEfOEUjeoMaBaxydOYffjfY3+cz0fqeMcxN2YLWQxhYTWqNE
dkp+azNewQCXM80pG+py81FZTKF/DtPPsVBHedYaEOjACYhh7j1DcSoAaVF4WgIiBnHgGDMJVGppg6SquDMIHCrjBpaTVV1xmCl1+UbkcQFHCMD6JreiXINtbjS+/Xk5T4gTrK/S4Ti2JHmMQPgU0wykPjVD6ly+
ZvHM4Ujs+A+4aGKrHdnrA1BVO7okxczIga/IIwVoRb2ugnDssuxKJDQZoNdYH5c9WZjRjM6zY6GNwEHAXd5eyvp6ds3QTgjo2x31bLAAwoH07Sj5WSJMC4mYt4V0jN7U4p8kAJ7ZE5NaIxMm98Abi3QNWx7dVgiD
cjsWQW5F+FgMQOsmeCFSo5/NWiPmB7o5kpr8yRLJzXH+9CWeji3yKm2yS300VtXtGeMxezGK1WQ2E5AM90XkUXhDzlPQnJ24KLYs6N2uDG3NeJkvEflQOaJgf+8XjFnAa0Ss9MpYnvaLJZLFrFZ6uGk4cbMf49aN
NzbO9vVZkXNbLKlrXlsVqAcBeoTlEn06yUSpNkxY7s4QAlyEnQcN3MFVwJODEhaC8x58eic6szbbSH/sd5fW6ZJHowHv8OtNE3t7eqR8Y0KgC2/LWKYN4x7qkCMANfQk3L+kNa4E/reorgl+YGxXo8tuHeT0c8ua
ESmRJcqCS06pnwRgd6BWw8pF+N1gJ6D62AOuvdLXz0OHEITCo3ij7MowN/EnMpIgg0EOtqIzA6SKQBpcLblwKPrqnhYPhXqGeYwCTJ04vmC7iUPUixLY3U7tdkO8ZHY+JKndP4hRBIAxAqV7JSMyOpuFQ5eQVRHC
tEW22o3Xxstsa8p5lDCDPKn9aDqvBd97ra9/CsDnJv4YrQceJP2wIDGHED+LCUSheIs3odFGQhwEeUFo8pD0w0kHymtODK3blrBzxIUukPu3ZIheWRa8fhMyfjhV1JGzWEo7GjACVXJplwH0gWsdm7sKGTGdvYOp
Ng3I8XzrI31kL9gSzstrNNqItZzdVvEscC5kBXVWCwOxDMcGShdB2rdlMBA5WJYWdZYNoGpeNUD2UIznuEgHnumgXiDkuE8rH9p8M/1/msBoGCDC35f12N9oDK3iXmIBbsBnhYi7iTCpphIwI4CtEay0aRQPlRMC
psMjUecJKniWimlXMCmhYrUgPNLR4iy0L2RC2K8+MikBCyZp5V4b3OcaqHUT5eRcvqoDERo9kXt+PMwJMCBPXtqA6eB5YJqM0OwmA/SCWlmUsKSh7FfLztKM2gciHGJHfEWtHio5N+A7Ce1JJsA1Z1yvj91ttB/X
QOFffjM0gdOe75XiVYQaVlX1bMZwL/Y03Pgfga6QdFYqWAgciAk1hIF61wwHxbnHDDPMxQDb6zsFGoZFKaN0MatqDTAGnWcoYV1pUuUBb2fCUMzDggm3kYLreBXcbrUcRZrrR/UHBbV7gqSeLAeOUsIQrHZRZolo
wgF0XTDnnEhktPDr+/dDnyMsCfDjKySGp14/MP0NJPVWhJwQZkAy57Reas76s7RdxBO3dhHfP4Sk210GZMQCTJ/QpmuQZTlfqU7cg0LlBCZYS9m5/EXBP5SuIsH95bkTOdz7eQn92l9lPNTnRU+KZd6KW+wUoIhr
zTpuHNRMxlrIs5qQngjMhIKgyEmOOL+uyHHJ0pyeyAikiVx85ra/nC7LUjT8h8edJaqmCsONlqgx6IBEtbYpx8CMi/kC8SICRw7ZnYBFbndb3nZeHdDOD61vP5yzWafDIdbgtveaFX02qeWD6qm0Db3cTg3pzYLZ
HmSJveZp2NDHNwjPZL89RtxuvmeR03JKbsJFv4s3o7VjPbv98bMXIYfwLoIWXRjWLPnuhu8YkiptavMCceReTU9Gvx4ZX+337KghYVzUNFB5KPyLqbnQ7fU8b62WM1KlYdzoZxMoYLXJv/iro63zF5+031///AAX
RE4UAJ6brFAxXdl04NYJRR40ScXST3XTmye+2rx/4+qLPz93E7AqQKA0pee9FfWAxOWw6v7gdrHrx5Dvi66V7L+i4bifFzCudFkMTRS11OHrhLyWgh6laiFbzeBJfCDvfMehBm8KCnAWgN5Pstm++N9hHvT2MyeW
MPj/8HoWa/UJYp+PVvxmSezilwrgEstEIE5kKF+F0x6ZZiQ/7dbxTd7/fz6yJBptm19aVeN8R3OrTVdrUq32E6bnsuqGNKHP3Qu/HQ1+FgC2yUZBVoC17l5QeL9zygzRgsY78668tZFi8E0t0emZA0Fm2n/dNKX2
IekH0LW2Na2do2dNVeKDnT8q5u9/7D7tC6x8E35MKAyD5SYJMNlQoUvbshnYtt3LlCAgyMfm5L9gawXWE3Zjy/3EBB8xqxQeeT/+4BIPp8I7mYMRBC9b7z5RkxWUdTbTcWymxMvymNDfqa1GM+tZUslPAMkfNYs7
SWDyAU5SbTThD4QNjijfgzvZho1+iw8JFsDnIqu2zIbp1ErriwwzPKGsAhgYgSOF6PqUh5ZtDmmLAooNWYy+oY+aTkG0hpuJXkCCmvx8PWtR0CMMNUx2YdaGI+Dt+45I9gLHXMM4Rudetj7N184y5BoRgIEgRlkF
2x2tzATyGjCFVCiYzYANomegG8bqZaN7WWrdzcp7Ks9kBmzERIi8JCTt5bd6J/+gtxjli6T9ELPmLOYN/Q83JuHadtQNeQ6ZTMXQtsEVBPZt80GAi2dSiQPWOtKqbZNTaNu8yeO5DDhboNsWW0ucpIZ18j+9V238
+3qqtYFDHCdrkFnVWTXPzMeY1eDEpFty3XQMveACdpxKcc4Z07WoVeIKOQ/F13NB1uvhK3ST7OqdvY+5djhC9RjKmrag129DkHmQgPsPZ+HOC5RtN9WfxzU27z90pyo945i0vZKpYMy6u1T72ijxNM3BLeer0fQ7
ze4qzKmE3s1jQKv5IvZJrN8XRy79u0vOgo1QqyUW5aAhTOCoKIos9ezH7n/hwZqSIiS9ymHU/jhr4/20y6phSKuUEYqDlFlK9VHibbUgbv3xCgAfVMzCHd4Ws56Q6TnMXyl7QW3qaCZQxVYUe6AnR/a5R80Xbxsp
kcISkSPZv0Nqo9GjAzjKAMPCi3/q6qO8A2mDfyzRnrr6gG4moyZYU++p9gg+gHgs4JD7gc4gEHJLUUpy/rDc/vMxBV7ec2pltzZPa3Vg0F/Yj5CY0APtOAVxyJpT8NxceLuurZcKjmELrizW/zgM4NmGpEjfQIBb
QvFeQ4cGQ7VV1V87wiSezvZbCBleo87KqfvDoA1G60QqMq5N2UBChdZS4eeUOCcySwe65wAoCuZJIrgbGBHCU9TN6ye6JoJHA8cGcnikRoWNaHHr6++vkWMT5klVE+Mqn119SUOxxuELoQ8nIiHDDLqsh2frgFk1
16AVXNdbswGfOejhzP+lHQ/hNbSEPbliheas4GDNnReaDpqoR2OZFaDkScV55fAztLQ6QxIpNZxw5cRsf32SHQp2KKbVuzYQShobezKLh8yzwXTNdA6GY3UKDTMh1Qibjs9lMMwOiNA9AMZs3obxu7S3LGr+vILK
IoiPUSeTKujUL3SaxMSeKwvPCTil6Ldwu7zMOu4Bs6EvMhGyUOJIZ63gZ+1NNUV0TZcBdC3SXguhzxk0kD09ZjBCdZN5mdRMt4mmOYcU4sZcPxQ+5VSXekAluu5vUi/qZGQPFDQLq8RQ7qpdJ/ZHIK5ysgvQ1wZ2
UXVOIMXJokBuSFT25CadaClOkdVsaF9BZk/0b8GrY8wzHCdb3A8OmGc6drm4mXiODdgGYQopIEDiVV6EvXlnIQbHq5GMMziCfaYBA1EwBgANLVs6vMQA4a6ouadsfuk0H+7Zcv/I3DUlVDO5vZeNTB1cVuMBufRk
qgfo5iOICVOQbUc1lygG/uTV3bLi1gDe4DZtPkhhC0qNTX2HEWV17zG70d3s4N8WurMCIxMdvjiev55N3iDxOUR/hoDRExwxOKMfbHOudIB/2LkdSIc9RiMHJex90fruTIm9gjxMBkVHMczeHw0Dvs0o6GBnYNxv
2Y9g6KsvJvNJ6SiYaLbKYxf2X+iBZdLg+ZL7E9aP/U5rYJHogQemPfM1qPtHdTmuVIQo6mC6EsLSPS2xfI6LQwkWgSyK9ywCXJvWaaEUhQGYyNwXUPu0AJAl8tQsd9PachZPBZ3WNT4Eng2GtOjVcuH6xh9TnP2T
M+SOPGUF0Gjq0l6R5gfOXBoHJvhGny10NfXDmtkYx2JKY/a1Skw4DIXzdR/lU8uMqwEgqYs8LqXj61l6T/YnWDSgPoW81aGQdxEGSY5BlYoTIFA9zrZk9zcieZHGpGGR4koGvKwB2OOqElmWuG9RQbv75RKKphpb
eyQQSNmhXb5s7dNxomMz9/FUFAtOLk2doo6A21NqQsIaup0GCQp0ue0TaJW6rms+yM/asLjj0sOAKe6ItGNMw1nGvPzlSR/qi+PTEDSgUSh08xYLt8jCVwhhj2L/BRUASo27CiBksFieRvMJ/ah7oXtCJEjxHIlU
/+pWdX95GUB5mmdbu3ihGXAnVP8wEe5KWvtNQ1t/l4mLS67CU/V1mcL9HmrB6m/U7Caui6mH/NMP3OlqvaQ/xcAW/MbyoKgjDUV6MKMIMxi/5fyt8ukTFKA4DSdHg+7ovEvSOIMY0UPU/fK7GCGajXBEwqmq1HMF
OwAosqHmdUEioYaSZ4vN6Bd5+IMnACGpsP+LVxpMLymiLYb6cI4+DoJ89qAdcKLBFGVnsP57JRV1jZidDqCglAgM8MDIZtg0IQSaAD7kc341YdPexwED46TvE2Jm+TQLNj6UeOacPytMDHzessLl4dGZtUlh+kLB
x/N5Cw8sT/xpkWbw/nodyyrRhfmUEcDI1ctmrlKsesiVX8iFaDQ3y7hc86y2lMZFuN+WBZbPt4LLtL/lYivtRFZZ8DLzw1jmu8h9gYfLymXy+XMb9nJc1x3+//QOqVlc7VzDqi4+EjBEqOVHE6xyXX8Wy2bLn9tz
AWlsfqs67BJv2t645Z2FB5rSq2VDPL2ppaFNu7h9e6gRcqvK9N5IoIP27tIScj1FQEDv3t9RxbUS32P/XWHPTY92jHPmLn3sC9R3GWbpjwi0y9QgA5Vbn4pScQjg07/dONoEVQx39FDxFjLa3n+4kt49ImyLn8QN
qofxdufZZV//bNWZpc8TeTVXUEgZY5xHjmy9tNX6Jn7BUkBBDxy7bZJui7l4B7TseoEQDGyUpSH8mDBnuO+SXr+2g8GKp8cKXB+eePLjI8aDT8xYHLU7O673eOolE22eJJPU4Rafj9mlBfKBgggz3zGbPd2v6N/Z
dFYvt7M0pSgzDcwpcJ9f1NecW0/lpho64ybsk88rY3NYYJbJgEVmOYBvdFsYbxV/3JvelvgvYS+T/A0oBXJuDIDZ+cptiExmXMgWsVaCwZjSkVhNEk08RcJgHh5ynMRdVLM3+xJO/Ku5FS90v1Dcha2UuIJJWBZr
4PtyuLmrwmXe+UqssJgMC4h9szg3M50EVRFAYFISXEocxhYtAdjTT/Gn3RLp53SO3ThjBNwqSQhgcjta4QClGRcw2YQWdDKHW8CuGlslclm2V8ZW6zPCAqWlc0Cm2IJ8oXGyuRpIRNi8xDRxFKk1bmqLOZXAcdnC
xJRbCPG7jYHG34ZMFu4CJ5bT/OICspmF4VXE2eHUMZIdb4rmvk1CJh4plDYuO4UYitJPkIc7tjUwV5smQAU+dkDt8sJZcOlWPTt8ON7RDhpm92dGG0nL6/NJRhNZ7Il53LzB+PsWLVVifZcZmJvGDmK23zQBHoyU
UaAMr4PlFJi/Esx7ORQ6GFgshlgokQgJDKeIL7TOM2a1JfE6yFTs2ocvXEOcwGnJAjxFsbjuGjemt1GZHF3SG779q3AgGt0GYMlEEzLobF9r21x1AkidgeV4P6QDLf8ctY/k3rSpnlDQYINfqEnCg2bKe5z0AHUG
RGGBz2GX/xmDPpPD+VrabjgEcpf4tdQmPiciMAowxyHSEBrMrQDL6DiZkweOZcd12qudKA2h6LcovxzoVt3qFQxWM0LpcSy4eqc0jlEAFqjCAYcw6gdiwC9A3iDVRC0prZcPVMhGRVV4fk9vY9LoKBPnF+hs6Q43
u08XesNTEsQzEp68D6wolkxOfAKwG9je1w1eR23MFV6tcAYF3BA18d4KW1TI7AHS82lqqojmoY5uxqYcPW2msp1nGfePStqLYS55t7UK0Dz4FMN6vYjlN9IQi5DDCJnyH/Mk6njAiEN2bSKhg9R23umX8yDvZ67v
1jVMYQDNUll8CYgLKHJLeKGUGo2QrBh5Ij2qyp8XVi5qdmkyhpfSululGnj7uVdg28lnJZX9qZLu1z+4P8X4gs9D75xx0EktttnPnsw5HwRx6Ty2UBJdL9n1zsjMMTX5WznXanSzkFfzROJPGe7k1cioUgbXO7Xe
F9cFwYysorbPG/Cx+I+wwxNc62cYGBcXW1NG/89Ws2xzu6sbzCYDD/A/1+kqT9dpFZF/DUjttFd5XJf8euvRmpgxnYwoIZDV2uU+BeZHjO2dLND9gZoQBCa9w813pJf5SB8SxI0lN3XpbzWMT0HluGKpN8zpdRBX
gGlAY5/acVxu54Lg2cAgZ9KN6Su+L8xxSgOuhrAQtbyR5g6mwCAEZA28Cn5ZJnquD+Iau3uMPaEHF3Nt+wLyvn2YaNbVM9Na8oC5SK2c4azCi1rBh9EYslD10A3PaeTk4lnhZ5M/eVwIT3BbenGZ7jH21YlCpd+e
u4msXJpEoEMMPGQnEA1C1cV5ir6ryOLx1DpuiStgcaIFCeCGPNhc+EY49UUXGJi16LA2x0DygcqhofbPay6PFj9gaMzrCEhgXeUVu7KnyHggPwAC9lLDsE0Aq1JTVylETBHVwAZDOBo85POhDBIGMUObBSSYdY5x
f+2bYwBNLRPPAfPAj/eM4jdVXLVG0ZgTMaT1JgFdTKvm2l2x4FCuLjxzNSLAEhkJVYtmXYkXRVqEd8IDu54Pfl5BU4tScuKRB01pmBNM+oAzR9dVe391M+Pgnj2ze20K919dtywYI9m4H8HYA6tIu+h2PrM70KfT
9R0jw8uohWcuNI2BocKXeCUTZahhkecF8bWq9dlc/lSWofFOr182S+NI2rZ/z3i0pbkT4XaXMQAS+BcKKqnx1GA+Lzwzki5AH0LthjxSZdhhLxUzRv3hopklHPVxVMF9pHg492YkX9+IDc1JtASrSVRvx2h/egkR
XEW3sFqrqeA58m+z7Yz5bBlt2VcdYoTBzpnriu3TTKLnMrOAr7G0ad6kGdAHG2pq+RLxv5u6Ai7GHdl9B1xGOKJXoeqqVIoKKgBlN6UwJBAQ437RfT8X4YLMSYyxdvYw5z2aXC4m9Ue/5QGw9e9Dv9E2syhKPsnR
9VTOp9MyavsE7dcXyGLfiQW8Ww1YE4BfMdQQF216MUmoPQ2nyixVdV1iwy1BADG9/KreIq7KICpvuEYlEBQ4lK0wcAh0Fr7xYLsRjJuRY1HYnknXAqRREpmjAC5t7SU2mI7S8NMqjuxp5SR8BND7olXp6rBCxpRZ
PSSwgfIYOdzIG6MmWRXXEPrINX8pe5zWV6gHu4TZo0AuDJ3hzLYoz98VXmkynfeO1LL0j/wd6dW2VrmB+uqgICdoi7VCPFohZYD4Prrl3NDJguSzJkcS0/vgWqlEB9Riu7MNw/5y9sNySNvoKrT2R9BDzt8zuQYu
HamnZgrkDwLAV5pjC4kdzu6hIXZYJ37gVcYo8EtFUDfVRF4EAuJxT0fnipZ7FkvPBXeAn8K1izdxu5pLahM03+Db7m4ZNHv/FSN+QBzdRQtNDOPlPVSKwR/8m4M3BQZDEQ51kS0JqFZlVUzH3ILt21/vGq21Dz7j
3dGxt1+9u90/RSMaXfyC35HQDudQe9GapdpjACEYUM1y/salER0grlUmtUAUP2iQZlF8AOfFClSHBfrwhzl7zbNrxk01Vc5eLVRvQMlGtsXNaQBCuR+FDp9/OyezNbsBHu9XN+EBGUdscwTfMNnt7N/qDgftxUBC
25eyacDZZdFBxl7SRyuqKAjCj/hdJL7GdxynHSNozkAMlilHFhaO8SkmjpJ+ltlRT1hf4BCApxe8+aqGzAsVy2xhiQlybKhJoGUWomyBu/ebNc2zdRu6lLLU+QYpZuyBg8PXPGRLgxLUfwvl+cvmXgSvZjWL5mHO
lZua/IIKMkC4VQ3AvuYmK5LWH7/7Bo6ILGzw11IR9DKrIKxWcajswEAlPPlH5j6ma/Pavd7bKXZyWM09aPHx6UiIE4fWClWcLkcyQH/GJm8COaBR8N7PEEGZ4IIu05xl1cMSHofLZQI02gd082pyMaSDzRNaXKBR
CaluE8CH92k4KgWxAoaO2vMF0YAQ9cFI3oDAs57Hr7geQ26IzQSMmUwOQql5mi2JRkSjc8fB1kvU5AC09yDbD0FczLLDpJElInZbAHya/r6OooTdth9eBeqvAXikyxXAkg+lyhUgV9y+KxWt8js0a6NZOraCC1mw
f31w4GN/LEr9KnucKbAGSiAqx1RWsWySNR0qFhXMbE1FvUkYs9cuEaj0MwW6jKbtQzMqx8/iLhZMHQPY6tO+BLW4Nj/C8Bvcdr/5QQ+qZC2lkj+wps6BuSzid9NIKn2ZvoRSV6JKYVetHferBOWmHJGojWxcspzj
yocBmWoXW3wPDYd3bM9l5gz06URSj5Z4Oe3suERN0cwiOMkNpAnba9Ud2XxJdqgJaKwrMrG4MWmSPCJBcnSNPKGd+nEc2viBtdnhHsJgEIjy7ph9+3BUZiMv0YjMKfniF9MPZ0qnnmJlrbLLAnktzjGFmxIpWVjY
xaQfIWcUABfjUeV1hI1cuTmFeeYAADNtSLftd0vwEB7F3Tm2jG3UVl+G06//7CR8WW22i7h8oPPKrGPXnvP6gYjC3LZLUH9CiaTn4yP/CTAYKSm0+7OFWUiWG3XgiwUxAdmWg4osxGuZ9RJwLxndKQcCAChwJcFC
fddmiAGgepoznf2pZ3/0t4L01SxqxY+qoDRlXpoAXNeqOzfAzhxZWSU1DRAsIYV/LB5gZ8up3MyCQ9i1WMAYE+60clqCrIV0hFGu07p4RjBmg4bSRqO4WxXvblEIAaSuDndg15EblyECaFfsgPEz/5CCrRiMYUtF
8U+H3ETM25jaLE26yfYsg6wMZjyjIOiGfybcB3qDowtgvXgR4A7hf9EghIygESSlV/8ktA/OwiD9OqgmKy5qB/Fgihqu8ihCHNamt6/f9on3NZPGbviWD0w9HmH1WKQmigcwXZriN430YPM7VuCitTOzhMbXbq3C
4iFKYABwxNiFyGGpAY8cXot7oK31nx2zplEJnppSOCllYLyZHbRHvFRrLTNcXXTxDL/KoK+qGhmlfD1PfilWmRwsaC4x6s+Yqob+6gRqTvnXqD0e+9yxLfLZCKBNEFYfO4dWmrKxg2nW+XtSr8lKqYYTSW0czKWr
nQ1JH80+m1OJgTy7WnV350h2FPq0/Mh4Dzv8AJnIJ2cWIw4hQotP9wYLgOCp/F8kxmUM3ZDwxdlO4owSJ4Y55pOhIYnVkN2kXZe59eC4V+eRlgHwhReednql+iFnN4qm/LYd3P796Z1jN573KgfnPWHVMA95MHSe
zTdHxl6onH5xerdoYJe23T/ScetscorWlYeBaiTYrr/262iAYjyA1PLxOdrcs7+yTe852s4jyaYUOoQ+jufyfuMws68Fjdj79lc/HGUTYHLrRPn3v2VpvBMq4DJq5iqWGosnjx5tNw/9nCcoy9hXZP35KXseHA9e
t107n8HDCFVVRmMziEC1FQWOZjHbiONpUHguS7jj/CTdgSrO+40am+HVX4M6FYBs/g+NxAWHa7sObKYSYJn7rmJ/84AgE5VJ42p55yPxqHIt8T1FjjWBzcvGsjf0qRVvOaPty9133w+ibcWadwA2GR3BJgf5hkpr
xXlSJR9e/TO/Q1QyOU+TsaEWtF5F/Y1cVmzQSkBFYh4rkwfVo7tonuL+RuVHwF0OWOdOrwZMYHO5OTgXa2vU7wyM6y2539iYMLiUGTcQgEZSRx9BpEVbFDcwDNlV2uMnqjh7ymHImqtR4q2rgJ/9fGLcUAVDgRO1
8TiTWtltQ7iks1ix/UCk3ijXBaAlU6tNZphx1wA4FoAVjFFgGInYiTSg1ykRjasAyJgVnIwRHEUn8UKJzYrzPRLc6bBI3TaICChjB8T6uZUrq7FtzAHs72tLqRWBPHhcD/EV2XCSAbMuyTADxQmECr7hv/HG4ZP3
FrpTwLev2E0f5kj2SvN9unX/adLzQgJ6cqqi55a/2G1SQHMl8KXlUdzYm7KXAwrHR0A9NbPrurQBqshCaQiveya4mLPDMgWIOu26K8e1Kv5quNf8jnoQszsF6OqCN5abmuh0yD/iPoAAufvFfI3MK4XieT6gEETN
NVmc56eyazNl5EI2kLlza0GB+QXxespWaif+jRpbHO9qgXBnyL3zUuVtOAj4LJ6cx6bwMlslsM7llTSp/sApZAAjZpgdFJ/U+vT3VdyStFG/xusDN8LjgkmOhMEwP0z7/8F3MZJ360rd9fViZOjy3kixLkdTiRCP
LwcJETbjiCjKw9KyQUz/o10fjyVFfz/MQ54HmYzKC3KYOTNEdAFYO9IQL9oyOVtlI5pAvrKwgwWguesGqHAn69X0/vi5w8/xVEdACEbeTQJYY3ylSWLvrz3goTXWv0CvgwSF8Pm1p0vJrMcI2iiVD+qqR4eSUBcs
hI1hSgsFMyfhS9Oom8bCBu6maGhF9uEDT2ButVVp2EQFh9Y22A7DtRght1aMQouLAbEMj19TVpVQsdwqr2+XSfyJfXOldk9Nvg3g62Odwp39zjwAmhb1YQ2rJGHnAubR0lCVYpHLa2ozF5w/s9rcyRWm4dDubM0F
KFzC1pq8Rxbx7pu9QFDgwde8Hz6aARQ/ikb19LjNhuheeLGr2fB4GMXE+Td/mXEgnapeq9kAfO01drzA7dlB4PTmYOsfs/2K71ilH6ZXJZOCrZPd2t4SoI0I57fc4ZhfrKo5T5MVcBxVVCppLAd479n7i9g3wlnb
q4+S8XVwka81rqe7ADKot8EpH64+91FuA9dPJ34JOJdpvyJMZfs51OB9AMxt7WBz82am1VGkb2zRuNKtG7r271d42JjYXhTVhPd4dNNoYJUzI27r2hv2GIDo/TBawc6H2Mqct9Uu9vRXLAai8meYKOHWnADdbHNy
wMPvINMoVvvpv+EuVdGQh372cxmY527ozg6NS9qq0qfY1C6oeHn882v1d/YF0sBKWhX4HQB3NLL1sfnAdJVz+jGJU2T3hbVl+uxTP9W+GqdYIM2D/51a3ns7x67awdNwWN1D9QHUP7FfE8F5KF0DqoF9wL1nlrOS
AObhCJrJ1/9IvZaXrbYsAHrdfbpwLk8IIQsJQIpr6A3cZz3sR5VP3MMeIKX6qQtkosroGw7mD6d2eIZrBp1/I/e3vwGqjwcVm4m2WExyI0kpdhNZathjHC2zFz/1BD/Oc2bCY7wio0p8s4xcY9SMQ5XTaUTgeJU8
gcVtZ6+SJ7Cc4daxBBPK1QjTBUI67JwuZeLUicblnGYEbFJiGMFwYAChPhH7uOyXrDVgYaQLJyIuXeGIOwyNoBb+U3vS9LLVisow8Mq2fwotfzO3LL1d1km2SbJV79GWFeCswN/Ir+/dgzo0rg6VBsk0ob18Fnzs
vf+Unbx3PXo74455y4DmQJ0/i7/LFLfI+7DKOkFnDAa3AjGDeQwGyJ9/PMFmvbblzdwhiIjeKzVvobVAc3D4D6GINq8Wvfs9aSr3vR1IKHCTh2K2SAbj9dvJz3IPuurhVolPv7peCVHvnjimlmcVV7Rgr3q9ZXC4
xdahfr15Vj85H0/PVc4gK/0i0Qf+AhZD6/9ewj1lzsvL/t26JTcKZcv2s1DgfD26zGmVOFjSrnUf748VQEW4gNNKKMb4AqsgjZWyzFzrCg2TomW030d0eYFIYiBk40I24hlZ8QUAZKyX0mjw3kq0Pf0vxXQ8fB8G
tiDxIEyC40eZ5Nvf9rSCyERkyZ/v3B9pi1/P9MfWbhKv5e/Obcu1ZXiCQYbMYZXbYcASNqqCcr4W7+EArI8OCd/LI+A8Oo+El1URsouGrSM2YZyR/zww+Vh8ueEAevPB5N8a0aZLVRvueRDQYFrgENtcQ1NsFgGa
qwbT2ghXljz+CHrk4ld4OHVOlSh4QobA0HDZV1sVvw2wvy9+udTtK1TaYw9SR5Teakuz2dCHCs7mbXECNu+iulVmHacOr+4MiQMR7Oc/JHY92STQ3XkUVl6iUDX7E1hMxMAENvm3FQ0sB6pKwJeiIzcatfD2zV2D
F0hnDvuGOeSh2Ba0fl+b6KWeDih2IFdqdsQU9eD/uX+OU6SRMI6cB31AyVVTFpeh+oDFGLBxFEUdcEfU0ZxRVI7QUTKCRjmLtf7XG4hWz/87DhDHWNYAv03BtbVArkeLKEZWyKvdrgJpUOvcwzOPnRlnp+ZEtb1o
FZZ/uY3dYgCELI5HL9Ao0nAPAPAYUsFMtrgntCDI5G5zHao/wKyds1J4yiRJptOkSGrWbgOc/xZH2kLWFTmc1eoA/jV8LSTI2cbvrmADzcKShMYe3JtcgSlG9hpsjxbXG62o+pnBINxCUWV2cPNi1Ofsz2HGZbgc
1rCm8zMFAOch/q4qeOHsNVKpWYeDWtQhjVB+FmlzY9zuLaAaV6DXMQaxU+Qr42Z9/wc8FZIyl6iTIb1bUBJPRxUAPqlax1h6ArCI5MZPGFpr/e/V1bEQmg06Ewl9NDhL2qkT2hQR6PP75DpCWIes+KAPTdeK3fsz
XII/dBOfnfh3izmHEtyDaDTh5xwQDdyAqGATe1FJ4rVCSwPmF8HexwGoowSf6/dkaFyYAmHOKHwt4oZIJPLtL8Zoi8RtLlucPcB4C2zIARFGDf+6VRWAOPDPydNplYcNWMzwiFuCLbob5ncZ+zrG25sdhq7egGsA
K8TiwefV96vd1vJDZJ6R6X+CxlCE8xEvJ7q1XW3cHtsWQc4RNWgVyg6H3az9CFXmVOA73CuaOXk7Sp6cZm1IQpblrLACs7yIW/zGs3xfoe7XJuhGAcmjHReQchhRwEq68JR7+zrwFlpz5sCm8y4G+s72G8k/f9Z/
4Y/+fs5wHZ+C916H+EUXYCrVrpDP+INE6LzjESMS022DyCehZDMI2VFAvWkI/eaP4n9NJxNNnvPTKHpMZKRI0yXbS/pBojdzQj2Tp/zefu/XR3DIjKdEuWioWqsaufgiQsFlbaCS7dF2g4ggvDxY5kuI1+vLvMOT
pfFuZd7N9ymeRjygnvONLX2C1gvgOSOcQls8XqYUlYuYigruyCAPm1PtXV/8eok1SenY1ujODQv16wFt6IEUrrSQJh5IJUo0kR7FAThTWD4qUkCsIBe+TiR/trAMlM6KNX1eOkjrS4rOv89LKixmG4Zq6RgH0R69
SKKMCSJOkEaB9cX+lHqgcIhidKSmZevullXcGw8LP6HoUgZ65lUqHUK56juiBcfrus/aWCOQwWtIBzulZh/QoQ9OApxqosRqlDLhQdOgEL77YGSSrsctU3WBAvow5+V3+m3DKuJJ+i5KEeO7uOpAEWqESAW99ziA
c7kwA5Hul5Q/Pg4+SO4gNInk70UvA1IjEvr98O4ETAYdu46/gP7PZRMRRBaLQLkVWaVeleFpdnwUt8IqXe/s42Z2dhSTGr7Rxz4ePUE6FfEsO9fgIUuDAhtWDADVjSBOnT/3XAC1PSFWEydE3EP4JKvyLnxM5NLH
yesGO8fLXz60WLixhnuxl7BkzgcxNpKFxwOPdGOWEoaE+wBi7KKV+sh/SntTWFQ0KLHIsO2ipnb91AbL2zFBEhjnLuK+5B/Asd53xHzF8RV4FROM8EJzFzFMvEvDoNgtjq8x+lEskkAf64G9jXzwBG2iAKTKpMqu
sBSOM6HlF8q8O6WbirtyCpbV02njbvOyY/IDa0AMgu3936j9cxMwH3geP55SOkGDt1FQoBSyIK+Zj1b6Fpvh8fStqEestoa/lt3sqCBvALAqEkrt4FyUgUWtplKOfbCDgROYXzPB+6JEaMAP+A8reQsGQRzy2DJ6
baKAAt8hss+aYYwsJDfz/esLDUGVobBtp/qGSORrjySgNUCsPY10kAq3ZDegYvzhskUY8Y2dXPzD5Wu7YAe1UVC2i3CUDsBmUWryX19JotNgGbZqZFYxCWZ06S9Z2ccylOBweYJwo/Kl1gYWm0XXnyhpWzveHmJE
nSyTNNANHoM0R2GcRmR+Q41FATa0oo7l7LpxKJrDJOOpuknllKv39m/xZa+xft71eiCMZN8BpJXK8OL+J/vIRgr6X7uy93XfzpDkEaELjrDoo9YXHcj8OXsr21/vcDUnBt/Pg5+EeAZWMXhfbefunvNS/yZ7MW19
Rz+/OAnB0n652ulR+6jTc0DgGozl0M2rRYByCE0d1W0VwxCchJWGU247LjmZcXJkDAOUTBH1ga2nqACZj12n7iLH8u4dHbRczGvIv83s35BQz3DIHqGem1sVUKf3NaNo7wVgfl1eDaGn50oKxb/6bbQPPgMOy4B5
NAD29DWk8vjbmURUUAs4sOWgDUPgJcPakNo6g6NhObJK8CB5lziFDMaogiayPLzgYqi9Za65HgCb7UHv9IV58C+m8ldDBlVQNVAFWwxLKTPBpQ6BiU44G9iSVxdS6ARToOpyg9zLPNJBdBj9NZvhnPrUjQRD1bqL
QDALXVPzSt0IX5fC4CqRuVx36ph2WVi59B6xmKtL/KILorZCd2iypXVd+Dhoai7VlblvwKqyyyFiGmEv/CP9hVLqcHyrvvdi2fL8E0hIP6kMZyaOw1nG6TZin9Z+FayG12jWGpgxodmJOVxtAKhJodLN1YBePmqK
WAt1kqZtpTMUSmq8iSoGIhLxW3s71dCHCGwkAYtCS11C0LilzgwPcgpir6DnWodcTIP6rauvoamKK4yK/IQOrJx2woXkXrYgFgKbhxil4kAL5ZcwJMIfy8MYNlTeDra+0YC1W/wP5gv95eOn1fLM7PQfKojfUt67
798eYbVO6eS+7z/Eo8YlxkisDvuDdi44HG/TrgxO6gSVeGvErbD+fvSlWJkA9rktv11Ikcjr9SXv14tb8+dYLfQBjiiavuhs848AHGQ9cjsyX+VtfsJZKMvNSPuzY8IgVO5M4oDTFj4weoVFkVM0FXLk7duG/Vr+
heil+XQ0SoF0eikbigTB52boPjexnvrD9w+uoaLt3QBo2yPfg6UGsKgk3Pxxc0XGTUkIdIFUt1Ex2mlGjL1hvnt1Ues+UsQG69Enj7VvWDbUs3nVEFjwVmvwg0erwUNPgO3dSTWuEm+FMGac4YNAjqKuVqtI9sF2
lFFq/j+89VlgC5BWAj7IIg/5dGSyolFBnFvcybGDw8+O5yuHCAIaXoRIRYqml3l/oI2/zaEUSDd6dfYMMhQX+X3WzN/gfAfuHME1ozVcm1dpdPg1QslNL/mK6kA+lC1kfI/hmhAQLdLajqeEwjjQHh3rhfidbhLo
ed3kL7LQV8DRlMrsWwgFP4VxEDyKyg8P2pPqiPk+fpCGe6L2RM0be18J0cO9TeCmRA0URWngZpDD4MwVOi+0HZx16tTZA9QQMAfUrN9qPPESbnmFTcmKLBgKyGL/LR3/jfIsICuBYy6B30hEBDXAsPncsC3c0OXs
/1E+oKfXMzfj4q4ZeARkixHcDoGZsq/XKa2DpKNT2oc58zxGNiNPI/cPiUfOmFsHHbjymkuUc52Zm8wu0h3cbuQD19IM38Rjkpmmxxw3aAsi2TsR/Zk78xbQLHEwKCBgUy5OINmHefhIbNlnbXlVGGTgtg0ZkjWA
kMQOkIcWynKky5QZ9RRfnO7QuEpO3V2ocYguPh1AR4IBwomcACISyyv/kxQzBt1kWqBHCJ5g7HYm/EDhRWQIXi6TaocUJPscZVsyCCrdZSGykq/yX2THtEtecXcOTLnS8cX9M3qqYRw9ezolOEaTMCTLBo/R+eN1
VJ0QAnRWwrhV8u5mZKIHqX/eF3dcVg+bNQl6EPFAQhmVeBsKO/7WfUEmcMCQcqY1XQ0ywslbIYkGyiN+bCpPHXsCTt+UJntOo6wd++/fhg4ws415ObIq7XiBHlWHjaV1MuHpEflN2kyHArK3+Zsu7B+hWldiPMqY
M2byF44JABx31qjjIGkdoM15+4kPeAWCJBnZqFarrOLm5UId3TizLmI31y3vscmf1tVVZbx0/jAtXfDAiUACom3P7VbWCf1Zr74ZwJP1+dB35YRY9V0F9EcGyJeJoyBm7qZ+QEuBH+3j4MKekaZJekKI34HALqI/
UoEqlgNhEDPLoeDWKIMkEf9ESKrzNfuEueEo7CUrkTbbeSr//Q8SFPmzLWpVqfl9c+tm5tN6SQh1H2OQcBkFNDBDp+Dwcp9mduZlr0le5c+2lteaX+4lsNR08GjkESywlILho51J4xCR3h+IFjuQfV0QSn55EToW
GHWN6Lpq/w4OP6eczpmbCp+eIvy3EBPg6s0N9AgRJE4KhFwd4pbqdvSOUxYsGhb4kmJnlPnkuKroKXYUzQyLOHSJcgOx/lWU0W9PTvtfMc+H9PsNmY3LkDis3Gc2LWOaZ4aBFKJard4YhhsfCtOwjb4XRBGWj2C2
uxQ0BUgLRhAxRK84/4J5NQ4mT+Xj9Hu1EcSItpnYsxaGpdDesDozC646jMYoHHwNh1GgaJ3ugpY7RgBu/UO86KxIWQ5JmXFRIqJZ/CAvdUtAK6RchHXE3udiOv00qH6Jat7PXAuwH6HoHRZ2hbqbOmV1UQYEt9zy
IuoG1n80asGUhbNxXJPsPb7fu99rrdyH8uJfLyoRPyAMk4l7KLHVt8G7u8vjxKHgwiZkpgKfgPG9+r+P6yxwcb93widI3VNcUf9ZFD8Qn7UxC2u3Obxil9lwUAqH6iiVlFNIfdgIQ1C24j5yBCpPuk8S28GrHNB/
9mywcq4yIksvFWNmm+wXT+Q3sM1ZAMijqYzodGjzGX2+/snP55W9Kt/mVut5qwftZdf3yr6aTXLS/fQFeXaZKGVT6OySlgfm0VhHzXaSwVL2xeo007tLtUsIAdwmi7eKTA6DKUEhxFSIx66wCZBAusdjGfU9Tyno
BVylZ5I91LN4vHi6IbE6sINuGVK4cQvlb9C68pm+a60vOrdK713TakMzxRpeLh8r66jqTqbOsVpUhDflUsJ0VQmg807NXLugt7Agj1/TkZnSGeXQe3Tm+dGpBi7AuaixcLbyAefgxhoUxaIOMJ08TEVxRolkoqs/
oj+eLL9u/7gJoAuY+UDZC6fibwOcB2XavVldVJPpFJVMTBmQqTyY0/hBpttYUCYCfogAPbC2gkJ3kLh38Oo1OWnTC9lVXtlCkFDZzPq7NQvWgRVsuUp8ghojl2mi+PhlIZOLPzukmdP2YkwvrE3tG9HGlBPNOmAy
eSk5NyhTmRiQJGMUSlYNlKoEJp8Ngnu/Aa4jdFVbW3vd+8Nm93RxPcsuvxidJXZtfSkmQ1Mc+WB/L1mfW/wWwGLJ9udggiiBoQDx0oOBeBQlloY4HzvDy2ac0GPFa70A26aX76h+DLTYa722Rbo1hA0/ZNE1jWyr
dToDeGdvo8EPkXOvZp0sVHQpuFxtZdlz0nero0bwUDiElNhh5Pqfsc4ak/qixU6FgskTZvAHFZXF3KUjYIxwJs8i6+lkJvV575/vQQ4ciiURvc0sNlnmVaSUmrdffuFk+EOdKkX2q/5kBJkFKaY3oBq8UuKMf5Lq
AqXk3+ihNqsvPKYmKNXMlAicMAno3Dm+kPjjrmCmhAgNJQlus7kuQi/j4RK23zwz03RXzvLfkIpA+1olDtp0cWURFEUIU9SigC2bBxsOmo6Nmr0LL21JnTK0gVTwykjwMXzVGOrGUccwPYIqk28bwVRvLjbvZ4FW
NRQR1iuAk3thzXoHIkoyCVQgZ4FEUaWs6D9fWJ8aspjiqPOb97MyI3VOmBIwLF24tSe9zNZIjx310Aea0sdecwuZMhM0ouPCzTVP+s+RQ+Tu8zdZZYbca0bMs4U2Oa6niNvhPW6NPj++NUrleQDIcRQd2NNu8eMR
ouPWo/JLDgGPfJh1lCM25U3NVLvu3hEqAKij+nJI9Vf6bWA55fjwaJNjXo0W1sFiSG/WSdJid8EM36OFiT8Y3QoAiI/0TCyIpCnCIhImK931WaBsFYws9jTxNJbVahwCID2CilqKKi2eseZ0pdE2c4OaHC4yK1NY
m8s8LiLfnaqT21BNizKF0CUc+7SGYQ2HpZrIhwz7AETYJOnNiFJIm0G8Uulm9Cre+IyEdi8RitKAow92wYLJmCUyX3SzYSgXiddFHQASpIgNFsvAJA3t8EjbcWhuUDEsiSLmayRnR91rCzgyLyTgOEsum06rH2eN
svy4/AlOP/uIXJEP4JSLOWghHaGyhBStI3CxVhDWwgfdUUQaM02Rks2zqJAI/7oLU9a5x4YnNxuBC3AOLH6vXi/9PfqigMP7tfv8MWTHlts3zmuPea0rEScFRSHcZ2lMPMSC2pmhFQSiQeUVZ842c8Y7mgCIzwfP
7DxwFu6du0YCmozIZ7+jFhHMqusPO7x2nFv1C1boYebNrwdwMGmKW3JSg9pAAhMwkJFUTMv1LBkNGBVQcTZIpqytVE9fqUOR4a2uIfGDNnRW153C/+dxQyOMglFiYBK35d6yAJSmk8UH1Wr1OdBUmoa+oiCQSXyp
KnDLNMgP2c2I18Y23JeP1ak6bDALRUIela16bXrXjjGqJTBpsCNrl9Svn1VITJ32q2pef8F/pqgnnvc2A46Vivd/7PU3FEU4k0QRm2oprRZ1Xsr8+bcmOaUm+pvYJeSlZGoUL22WMbmXJ01aqjZX1WwlBfw/7QBw
bV7xIu3nxlh/boKBT8MvxA370u3tSbWv6TjyNL4lNpzB9Oiar9c1K1CLN9Wct+XzFW0ypfLtLxty1V5TvV5UlwE1sWjn/CcoM38Rnpw39P0NMGF+OO5urB/OQa23V0Oxh2HxFUoIjHMZrQXz0rK0Rb1BQRfQVHy7
+iejRoT3DAEmlYl4PCjlez4lnM48VX/qaZyVIB5roftSQvUKiVyC5GQYmgKuxhM+xwaV1Vxr13wCuM8kMQ1kqIamtTvVk99vF89LSOx7WXYXe3EMlnIcnO/2CIyixUPiS1+GSJ+f0BMnanU8xoY8M04K2VgBidhu
xRuPDsDsus6hGdaM56SioM2vcU990t5zsJpxZU1J1y/drfBERJVywa92wX/W0xJeAv0EMh8Vf++//XWJr2bsNs2+1wAgeIUNhmhQlE9fgTrGhOX41QTtIyZ2NgjXVU/xbFppTxqtn0ATjZ6WIACfefT85eHPV0+b
W48c1QqNM1wKBYB1QWEiPA93F9F7bB7VvBMFaEYnfS09LpwcVMGug8bNJKqrx4QBQDJQQrDseaRBxvvBNsGpdRL05+s/nuT7SMyMFPB5GHfKa4hhDqXWjLjY7FL/UomUytDtZpI8b8iCZPwRDSNJFnjmQrq3mVG2
M/wT6a0DvwVRH4V6X0iejWBUNtbzzIhY+bFRt9CSFinZxLfSnCwF4ukE/ienVBtRe9mdZwJ0+e1ROditpRjPimSLpd+yLv2pFKY/m/17AXgcVf3I2p5Zcitf6vwaQX9JRLJae2pYJ95NvtYAF0McDnzSwwDQE/dQ
+cbaaxS5i/oHM+/7B8rt8QtoQO8+mn5KIGtktkzD38iRmqcEt6TdC0ZgwJeuogLzOHXtT29KcB0DNCeybYLgImw8tRbyWrLhfLq6tGvCrSHj2aaMQT9Jo+qidZrSFXLPhx0Tw8Qy+aFA0ZOmEYjikd0xaYOLoGrO
44huwJiTnyT6pTrjHRgElcHDMGSVrc4BwR2MEv4t80ozZmCXgaWvmRO/27uOSN70lfZcb1dUd64o6pwyJxxopk88KIxJags6dBWUDN+sOx/9L4P6Q5DI0/oUkZlWaLSFq0wINK5XRovYN55rrByISE3rlKsO1j/K
qg5IaqQbp9A23cQlKOZkKPrlinYZ3luM9piGLywMdANGrnQmqGVVfWa9DZ1zmZC5yyW7RkQJ1xtqP+99XpHrxsyVRXjbbVNnkUA9ICuwSozneD5Elu9ek65U7m6wXN++krw2CRa8O27F3IqFnW4iE3AKmOCpbKRa
fRsI6knlmgsk5emtA2cHcWa22AjMBNcKGYy6tnOyWFLzXRSikGdkKUiMsbn33Czwgssilg3q2L2slC4Env2vhjZdRHSxDZEqUjzDvdDaW5BZWdQTwN3qqCOBkryUKr0ViqOldHP1P+cwC21x0toGslzEOMnlQS6t
/Df/UQehYgvIuYX3kd+3YA1fOtbqGLb7bZzXucaoHcXRMENVNfWF98GtGcSWMV54tHPr1bsgPCxPUISq+GgFsPdPW1aauwa6YO8nYSP1jjTJcjRdrJCTQ2/bLTnvsdbNtc3YKtQFZcnikfSjPO/DRoITq/72WVQz
oM6mswp1MxpYvCqoQKJkqta21sTDFYZKooFo8VeYwbyVDbFUVIBI76JR6qS8GHJ4EO+Ifti4+KrzMH+Lcqh/UtkdlnBKJcKful8brKYJEZ51lYQDfnvm9oKKqLUewiKuKD90VlAIvmtmQcLdzyIoAtFTPEiDnjKP
/KlQgun7oI1mjeahRb/7shIMbLjZA4EK4hOWEor3gcmCqZ4LZiLLfb5gxN3RnppzvnEz2Q/N+UQzlKALMvynh09nmtjKASo7aVfYhohB26YfsC8ofbmD7zogtDOpsK0K19Eu0reuYPl6WTskoNVsjGqMJwA+Oiv1
N4JaYkvvFDth4C5ELu5afVWOnE6qeAjaGBr6hrSUyUr2EQDaADpp4SRKUHmP4UZ+/ino0rlD6cCM9FZS8Dx0haLinMsKir4zYS0BngUdraJ4d5UHl2pm4wFHO3i8DJk/zyDyMPp91ifi8zXVXIPHHaTadbGgo5CD
sseeQcIJPJJh3tPkQ0T3kBET7uGbIYI71zcvj8s4eR95chcErw0VBKuGnvIhiWbX3/SuChR+nDtmTYan/AAT3vTSnMQFlHm8YQbRk6WeZHYGM+VloG90lqVZmnEpIh1geSiofOih1hB8SoA39Rgt93howULsqegl
kdnBv5oXGu6CXagu6cKmJxaqSXYMKZN5D2VJLe2lOZgjP4aGo7E//AsD/N+GE9weEiEgRtZJJ40AfQr/yMnKIFFvG20pxZ9LN3xI3ICm5QzjEBG7YgcJiCNG60mCFgulWzno4FYbH+n7D4KFFpIFcoUEwUOLw+Cu
5Y3TY52tNMDzqapa3Bot2rZ91T26ElgWHWUVi6HRPlSE13EmIp4T8NAuQT7ekkAjuD1kvltsfEDsBzTdw3SaL/GaGvgDe+6TI+pv8RnLDLvxke7jI/O4pdZmk0jcOZoF+ozJCJtYsXU3IK4DW1MGai6JvqkVzjf6
/0LWErAzIADmegtZ4OPmwRsDTVFatIEKCUVMOEFCV4qOT4i3OO+xUc5YO7yTuOP2LV5CJMnkqXFFdSuQqpcu3FB/NBDrBGi9+Aq3NEmbCOZ+axmlqJGgzFOUdZFIo+I+qCYJXwvzcwANRRAeareir4n6UKaxnuOA
9W1WD0kl9/x/AAWvl3OAncjM2LUnK/Od4Bpe+nQdlxDz6oyvR5fPJD08eR0g/L+NRiHPQ2O1HDQ6X3zWh+7ai4UXjwY9yT8zgXim/ppZQebYv2ciCxj7Zyb1TGkjxzmpF9uLPPWnNoLPBLCdH0CI5Iifg28fP5s/
eDfdj/UWr35do3rUwvbfkzjxYRs9+/ewbY3usupyrSnPT5Ya18VACc/M6dlAJwIfHae7VkrKRcBehyayU8G4AgD70GbV/02V5w2VpeHyOUfTeD/Zp+MoTLLTwkHjUN3rDsFMHGw+zmufBXNVwU0nzZeePIEP1TtO
ZfYi84LQaoWjU8VOKhsgVfJ72zLiMrDAFmQbMshAplXCBhRt5FRV+71867rlsUZLPspUwFFDzfRcGx06aZC6yxj/LMzVJr0QRBbqkKUbso0dmw3SbJHZ2tXCaJuijNV3sUw3CV50uI+tYkSmkZGoACSYcva6Hix3
P9dyVh+/JZfOJ5YqBRK6xyxCM5J+IIykANiq8LOOBjciMlSTaifEwylSn3FaF7reYvi1aJqaH0ERhdbTyXXNDMNE5iVcIuYAyhqnyOa7C0+bUHlrjHrfSlG40MurMCFah8gAG/QTKL2+0lCKqxG7wlfGDMpEIxqB
BCxC1CteDzuERIZZBS1FrCQrGtrj1S8+PqnlVwXCNk1uAcIh7dHQMl4f2yiCsrKctaJicjM4xiq85BHW1V9kDE7ditycXt0XAD1nLaI6/NCtNsVTJBMYW9iTtWVUbClHtArEQXUNwnISohaOOS2tmMJFRv6KQo2i
F4Hoa9lDlpe70jWK68Ve6GzvtbEW78p98M+XXe6Y7M1MMePQ6MreG/KkO2MLrLw/rf20Dn/8VPLGTDjyBSFawv/2xlsa4v17vl26Tbr8xFssvS1Fgp9PgPjYGCkcnWZE5EZO7hsAn+oVuprMQI1HltdG1kGVw0g8
9Kg8O9igIcFqUjywQJvNrji0JU63L+TUhNXWMDmioaXzLK5l/L21KmucnZBTwMMsyCh4plf2Edzp8uB+6YdG49oddGluFwINljSn7l1CFQv3yMCA5cVDyToiIMzPNOYEUlQnBaarxEvzNECKqVHUhwz1o/CHHZK5
fZOpbSh+WPdgUrDteC51OTGHFkuYBkYoCz6+/v4QtLzz0PgDnzYi8Gefn+f1U/Pz0FxHQcjMyD244SaovwYnVdoc2UZio17Fb6Q9DqrdeUVKXpudKJbo0RvlxXwPnRjT7KIXMT9W5lkt6YEk4tG5y5RLRRUbaw/1
A38Pux95q5lE0i5Jl3vmRrMGwk4+e2cKSOyq/SjrU1CcO6E2TYwLXgKHziHlt+Q2EEKj9PYTbegIKvWxJyaBJiEIf9XPX8406cYC60Gf7AfzznFR7FZJaEifnvvV7hys9gPJOIQoGNIJSN9hMtBprguFUPTB1Tbv
lDBs/ND5yZNUUsnSj3ZyMl+e5/9pzUkTlSw+7ZHSOmBRDKz1x7anoKUgpYnhkBvBWTu0LJmLMZGMVZpEaWidhqiL85LURQiX7xn4mZAEW8OiVB52M4nD9am3U3gGseHpkn1GKphHjlRkSRrCSPvqaVqFpNrWvySb
aEg2/kUrZZKo/omk45oyBiqRTVyBwYc49Ea3eky1xnegHkwx9yzIKVHkiQWDJfPnxoDCpELK7FlNP+ljUSFghCFe4I/OO3qjCo63PbKv44pYae5h4OAGncCRA7Z/deYiXxMPOZXyi21hnZVG41jGcekVWinxSbMg
E+p7yTqhoiB1RRWCp6kU8dR4pN4vkDpSHQPrh0VEziekEcf08zwleTdvCw5cjN3VlMGbs+GWruB0JoLdw84C0BVHaF5NoAQZtp938HiMki5HElEea/sWD9ZihXS93BibxSDUEiRyK9wirr7VCZ79R3hD4OlGQXfL
NYIK2kFKT/K98Drfed2/cTrv0w/R995hnC78fuO3gx69j6DFwl/GBN2874DP2hgUf3nvXpT4j/AYovNzTHNePH1xZOjfJlfMk+bRm3yuzzx3b/AtoYpU6TBYJdGvf5U2M4gOm6G45RZLN14ltJMVn+5IJ7B9krqg
53nSdN6a+3nvoTfmh+T2pOfAik90+dHsL7BckRCtCTYm0cOBu0hUN7zHWKsQgX4uY9JuCp++ZsSIQTsmEV1IQnBiCjOAquLA4+86eMuOQzKS5EAa+y+mB23hgMyPH788hW6fpmtVy8EZhCapSsGq7yvx7CFm6RkN
ljMK9Psr1vRby5yCxneZbCWjbe8XJokOIFJ52ZNmrJ/Nr9C5JqhnEPJixoSsZwRdnZ7vvYZxUF2HJLZ3plS+R6gKWWhUhh3HKWeYDtolFiVMPoNfYWKCvtBAa1hNbWXR069jBDmmurBAnMlRQsaSTFq7xDi0l5x6
8hK9B0gjYXkvK9zvQexdi64gUueP+YHbYnMak2QnqgxTwRVADnhiBsxmqmSatX+LFJYIrtdKmAWR/75+psHh33Y4nidGenzoowFI1miL6WnPr4/K+S/ek1WmfRg2xDpqGr17IIkCGz3itBhiKBOagKHXwoB+Gyvz
iG5vkTSPknmvq5kagO2ZTZljGqLw8/oCzTapVhsNqPQev8+Ql4lCSBeEzadmSKris10/3oJDMAR50YBlz4fqvGAmgERF0W2N6EUyeVom85v8x17ppNrJ+tkQ86ahsm/KcP1bVpHsSZ5k7xZlfoB3XknCuVHbvFoA
DyBiktGvMFFhE3NMtOKQJPwhKpOcRdbOJUEBbZp3iygpPkKsQHLNSTPK+tQSn4CnHglr1HiDbqjkA+ShJg3TIU8fxpywQafIAsN878dI89sKGDPv9xGgCumZU481Q/GQbPQW7VRvL1Jnl/vt4EMEEDD86UpdjF1/
IwxQpu83H80NwFsMWtAvHCjVkVPTDKN3wLdiCDkvSatNYc9mvwWJjZYQ8ReI2OuXCZy4CVFmxCLOxEqpKK/ZB0MC+6SvGoNaJFjrbW51nvakpCIpD5UIjny5KoexrdlNlwVMDday5q91fQyL1gYtINayR5SoIMI7
MLBw0dQxir6ALBHlh8ZjrcwhBLmn1P0KQbUZs1qXmBpXFmRIl67PvcDUEBwFIC0snOuDZVNc4cOFWHlv9BuxwHCaA/1BCu0JqFGRL0RJmOlNroP40dSqJsmg6wL0GGtVas4YgfZnIEkbgIzFpANDNfJKwJjd+EUZ
CLeLYATGEagUY8vQjbJKCURcMesshgIMwJkFj4ksifRYSYcUS6KfZenTzqCZR2JperCTXavuijPqdOJKV+IXcTmbrjOEQpqvV83O0HwIRY01fzJWmlfUEaqWvusUTM4vlU4vgrFurt4I7ssbC4naEeCYQJsad5LE
ET/HDUFjSEyBsNQ7gGS42j7xvOof1AKJZMS+au5Z0O5YLOqugGjm6Kqt1ckt9pfymJ1I4yByOwH3Q80kZWEpu+DF4KnUNZYUKJHMksSw3i/chsJL22OgzOY8+eNmcpjV9Njrgpmygp7BRFUbmL6un3K6SmAAC1jH
FBgJ7krKEyWvdxhZyj5VuZ4vv0OH+JigxPFuy0ma9Aw4e7UBZo49Encw40t65Q8c9YG9af+cgCv87kJfsTGs7WJkQZ7332+zzZXahTwkaIfoRZFQz4e6kzrcq9S2+c5akShCo3+NNUFV3iJuyJiMqnYc+6WOeWzZ
fSmryszPF/u+yzxDnmY3tfr5sjvjQtPglwp+qc7T3funu/nT3TMn68Evu6dPLPsYU9HMNOvYSlZ84+q3zGgfqxIdGk18TxdR2Px4sd5ClxnnPCcHukLtgEMXvnorZXh2M/+yP/S4sq8i0aV9W5M566tkfdY/Azhk
OXXRVVyVuMuqiqmSVUmqXDNplRG35+RNdDYddTfytYX6nM2rqfze5BzTuYytAXyjYgrV2QK7oOUbnHmZKkhwqoeUSmXZ/thNLM3TJDLE9oRhQqPWBPuhsAgXwDJcmiSA9rXS1Kswfko/eZ+5xIsWPkA4m3jIcduQ
eZY2P3C/jbkAlHV6haLFAmGBq1pUA2z2suqgtQXMDuF4UX7O3/cxloTgY3mPmtOJAhPOuCBi3vZlnZMRdOZbh8wBHdsoH5+v/T9WhEP1xAgnkgpWz5OsgzsLdbE7b3DqqqocwCowXLwwXhtZuRsM/uYyz+spK8XY
9pqkSvDeCOFnBKbRiHGn0ILkvQq7TTdEoGsoiDVQYabjbxFGKeRH2l78tp9tCN1znHdG0Cz1rIncWMg4Cam2iYAgCZb2FV0iRtarbCqqch6iDdbHCqyCBax1MVY0c/1cDnOu7Zhywe3t0zjerB0eIdkTU57Bt1+3
qjDI0jZjqFfH3QgRdzVAsT/Q/ElIAvZeZfOIIR1Mg7Qj7SkYM6gQYVHou0xLP9aHndmbs3gba/E0BdWLy8iuET6i2mjJER0VBPx499U98NqarKoU0eMjWBO1GXZnYOgUoCkX2O9O+w8L9SUB4KsKQCJaVjNMn2yb
St1MhVhzTZHTrGePmupO0ugkyBHChc7xsERzUH2UdklFhgM8NAc+sc6yeQp+18xgUL3U8Ak5NIqujF3MWtUx2UIBF2ZEpcXJTEQESHXQHVHTfqMS5PMvLBvAUBSxIzcVqAwuRi4sdUC82lpgIEUNr7ASKQ+rrYxy
nPsYjPcrs0gqA1D2TCSswFNxjnljc0RbuSYNb8tW6IlBuFVGpMil6mTXaT6Qqk+lLvinxTU1vlMLyJiakzqG3HYlyxKDZBIue2neImpzQMzX1RNwkqE+cMtgModtOOP14evJa06LtFlkq7hvrp5FhkPZgYNQRB0W
fvMSpC5azJbcsEeqQVhBlF1odvgpIdRZbV6lOqlLV9ht5CmJtbt0ZT/j3VTvl/E7E/OYcLhJcco5uGJIWPCXTK3ZumBvqq+nhEgN3fJG7okG4JO+AyaOSwkfh6sF9llODOptsL/zNQKGlp9xeS2/LPG3+x1oeP6p
t77DroC5J0eI1zueIRKCyPwtbwUGvWKCsHSAvKeWhRtq0mFLE3wsmG1QPLRVfSeUUTisuYqgFzehYNX0HGcwWKV9U6s1bwZTSUJz9hPi+RiRKilp3kDzudIHhE0337NA24+3hl3bPS+XOAdg/CDI4H3FbOgSxkf9
a0SVtx/cVNl1ae2vYIupvRLcuWp8hfDR9A8nvPJR/drMh9/yo9OtpOal+8v/RSbxIdpvbr6G1qFo4Jd6Efbjh+5LvqmMic62Tlhwzp0Hg4VDz7Php7nQmZUew8ayUjz1jywpuJ9T92tMhzJGTTxSEuzut/9ChvwL
IUMWdaZE2eGEzN0gWVZcnt5U/vQc9kxtGfHlLQyFs5LZGsoJHIMKACnHRNEpLzt+N2VedJ9lrcCfyDoBP5TM5P/GLmxfWXIhiokcZyFGwh9DZ8M+K8ChF8OrKjvLFP6G9LoLrLWXKc5QqCAJBKHpHuVGPKEwrZZ5
hyrliv4wmG9rWB+zdRUQz91Y9WZIkqbpgEDrZdt5Ha3yWHdb24ki73RwF0didJRNOOKOOjc7UZqRvAz+61gfBZeSE4ms3/xUpTdSv8mxS+z/zS48VFkyUyHusph1Y+9MmPpPD4K5/dmp2l2zHtJj+4oKcsq0CmdS
VhE5kOt6FhOeaZ9F8L7v7WdwF0UDT5V3kCb6KKQ/RuRWTN1kv1TDTkMJgRXojdIOD1oXJvrszoOYfQoZ/TvpN8qF9tMw6cnkg5biIyeUS6xAM36ktrSEw174S7j4huksYsQVfhfzX8Di2meB/39PwVGZ4SsZV9ag
l53ZfTMoriyS4WAPWtgXG1qTiBAVycDXQxgZijkWkVmYkzZychuq8wbRHckLBvPPJTJO6/pY6k7qMzkSmBe7hebgLSvGYO9XaVVeqoAQLNYoC642WxLH3tQWMkY+p9uEo/x1s47hGx+IKywyvXDuIGsZnlbsCYno
ULvDTadwR8g65IyCRYCCv3LTvZz1mCDcUmChCuaQbyc+ZQQR00C5OqOQPdSjDGh5J7GLDL1vdiFZcbwmQ7TWPIIWlmO8Nq7pNphKAeIG+b4wFZdtwlgjFSYfpCVVu6EYEfPBaf8DstHM0ejHegLL50JpTUQ1HzrL
CGy1fUzto9JwwJF9t8xI4ryQJ8tq185u/+50XfdUBTLa3xMFbemcgBF+MmFYKCA+xmcuNDtW6cnbQhzaDO1GkOde50VhiwdMK+MAwoAkbqz2iwTRUraN7MhUKpRIYPoptCbGBpfDThm352iYJh9YmHdZAUyEzYHo
yaOpMGUmbG2Bm658QXqxyXQauw8VS6kfUqHJpuIDzAAf+MxUDu5OilFrXOm6xnEnwPPhGqbKS1AVpFmKCcMMyRgrmhn3v91fXOffq+Vfh8pIOL+dbMnJQ1heTGOJ0guRylWbONqvnLp2RUw95qR7HCkTD+TNxz7F
g/PCh+GRjHdd66RNgDu2K0goCHFoH8MwVeuaQErWG27BZih3KfeTrhj1vqEsGx2uZo3E5GpdGokzcvHeVkc2Yq9iAN890mhIseYxu844r1icx1T9X9ZflBWMAHOhllWpwcv1IdPZ1NlVkCUi74btBxqvQhpDrgax
gOgh31YYMDYElYgdxMIRu8Ou4EXeHQXhi1hsyvEKNhGIvhbGZeEEWjbjjCTaWtHQL2K0Dg10EXZSb1EkWYBPYoFbb9doja+rZ4x8ahgsYa8NhQqIUnM9qB5Xk+XmJl/q0/r6uS9k2P96HP3qw2+9fD/mV2pPq1oz
OGJ2lz66+q7p1+w5Slb86JM6egHYzYg0J3I7p8hp6gdjZnY4v8D8n0mzHr4Ykmi+qPoxX7PuwBjzzJ3xnj9wcST37XbmPvhFuwbf5j/1ht7shePw7t5qr3JVZu3P7kYA/yjDlnRXWODnut34plhwPCDuv4CBni5c
Y2H995+8/4S3mMxqJsnp9b28z9oItU9HqTPXQqDolZL1k01S1DMr8Cwa7rEpVk6pC8gu8FPEdNpfJlNONpmoEW3Ht3CYqz3SfMvnGk8f8vdJVpbPvUkzISURCQoJ8WpuZ3EVLWiuC/Yoy1Tw9PThaFVz5RTkh3Fi
d+9EZqUfSe9ll2SuWzKeq2O5EagO6+z7O2ysKuvdBiuJGTLEE3zbpR5gpxPwPmp73qaDuhHOx4jsm0+OV/l9z8GOgixqbrCPkgHwUJZU+jDcmNTCPcgBaByLaswWKAoFQp+U9Uvp0CMtNHf1nTigoFBTPYj8Lu4X
VQGpKsnhUziTbbLYAeYe6A3iSWPEal1vXV/aIFzfPurpqh+DRVzVEqeVLYVUga1W8960ojIaL+jjnK3r6r15pnMrWMrmV/imcGW3/WyKRZ8dsrWwYUNk7ipUunyX/jngo2xaCVVFnvpCiihi2HAtmut2kGMd3Izq
raSVcsqoDpGNHhlVjUN1ao2gKQBCk1zBNkS5A5yIptArRBNaGcEih12BHU90adwhFiyGPRBwD0VfRblCVFIir5y9CLUjFULSN9TgjNOAcYCw8ANIWCyKpswwYgRONyRuyIi1rGRTPM5gRZcet0fQEYVyRPiaMC4R
E0x+Q+R9YMVWYR1kPQdNoteANj9iATTFziFINdT4LLFHMWRb6zG/hMtpqoTJYYa6keeJNL2F50Xw6DHtCx5SqxyJfzBBBSK4Eq7wXBNQzCxmYw0s61lzfWnC4M/1acHPYHQ/HGj9d+I/b1P5+Kxz8uB7IgOp5Wbc
nuPeB5HRelNvlHby16UY5uIfcSn80XHoEUen+1632wvn1BYKeAMlgM2Lesc7Z1n4xUqLZRbv0pt9Qm9BO5j+oQXVCKYBQyiTQ/NR0zS/QCUgKxNLD5OHkW/7+h82B/rtsv7qhua6E+N6HEUUYQt+SlkMGiD8acwB
BAp/bp6DoCOoIIjUn5fSOpZvNggbh9Oz8dIAMZIYBXbD/CmmymvdAsTvXe4LI8ei7aaUInu0HhkF8E+8b/pRN6Q8os0fvYFaX9BHAYtVNbqMnrso8pzBUfMPRvOmIFE85uwoNcuL33iVItwLDzcSXlA2wkzOgDR+
WFHog3TmVuaA3tUDdvu5aQZ/W+1XYk3i4deKhYWOCGokeepz7ctZ9JkCSgOrZpD/Awg1yAQtShiCgXARH2m0XFrPFsueM44KNBaixpwiOSa6rtqGSxhxZSpSS5tHGlPhhwT7rwOxTpfCJFd3gOCV5Is56dNf0gbf
08Pn2hXNW87rJDdI89l8wXbTAhGmB9R1ezda7FWInClqo2dkF2iaCSzWhdCmFAuEr43WjWr5TAa+vQyuf12EufuZWBTuVJ4oX2CAAbXOgc/KpNdbjz+FR1CsJMv/fQilfqBvavhd7pryriZM6Gu1ukUnH2hGeFmZ
OveJFQihE3IIKl0Zj2XLsW2gsoGhAwDgPSD4T3gblwrE8Byo93JLEc11nfuKwwAqqYRiQZuHUvVUz9kjYqwPwAleuS+SAnVcEUQI5xvjWKejACVUnlrKoVL8Qw+lKsct/BJfjn4bKbOe0kZxFkFxmZ4UvlrkvhT/
IA8lX/iepyja3BkPuHG8QthELKyBRcaneklIYspY4OGW4DHNHqVokL5fE+bxP+6ryk87SJVmIKsriXJrSBH+eTGl9GeivO+n5sj8d2gLP6vcVfZdIOaDn5gDx3Gug9ZeWtg9nddujGkQ9rW4Cn7WdfdzEx9SctEH
TQ5gZV2MRJTU6GGxSJ0L2uKwcM5vHBo6wAoSkKgEbW00EejklxJeBS3NuJ5O1O1e5TxxGrZjswPDrclkKsO0IGDxbLGw4a1uZoSZW9goVUvw460neeN2GMNnDT7WIh2WsAOcMRkpBia/gxXosCk9yl3VuKhIbeiY
x8YkzQWpf2bOBxr28y97dEFLp8777+8WVBzuAdUYAwAFweAXKjipK4eWlnOxTktMH38JP/5nL5RoO5X5svEjXIidb30+uL/5XIwLhg0iJ6H1P45U102WWFQY8iX6vj4M9NnOPr2/bqDnp1+dGcFNw+s9XIbcEpRy
OeDz3bNtbHHmSvJ6mS5sCqkbFCzrXCRROXOKaVE+4qu4oJXsBA5p7WaY3FOdUl1SAc48mg7+lLcVac8Fx/KxyV4U+6OJHMGia2BM9atmdOG6SU+nVVRGazYhz6mMqQabEPRa+C6kGYS1xPqk0fiZNbEBesVFojgM
Tgxh1M//Pwp9taZhEKSRuvH2mkDN27KSn/MSzrbTPJcimMQCDG1qGr+3wa/jNRluBoJpgP3a0NmuTOkfKRM4CIqNhqVHmF0panaxX5Yyh3JEh2JHkeZFSVJnSgT1kGRMFEn8/R/x7Ej4E9c3KmLbNHYK8+DgcMiY
4WJ8BOSCdmmoXLdsGxsJvGLgG5kXP9Kr7oeLN4dBYKZjt0frfF0z0bYu0W/pPip2Fx9/De0uCrTa/c5L7cbuH/0kYzAfxAmP46wiNtyYIoWz0iIGufFbmVjHe3sdxdCs2vEIkRjWrcWJtfz+OYRrNi+G1zW777hc
WpZbnvCIHLe4ELrrNLFtTE50mhl+XDko+hKwSgNfcKyHzPzq/qjejmmnef0nk68D3wxX8qC/Vcj7RRKNaVP+iDVakf5IUjrPpDLJMaQSyLUhsSRHe6AFtuuH3V0H1NricM2xgRpL6j0Q3Yw0O1T3LDDD7rFqWZC6
Ve1dgKpjuw3uVof7DNRcrqQDHxn73Iiz1a8GmFbP2fOzfImDloMJgjkR/s9+nVhj2ECdthvp1bgZIHfNvOPMIPaVq1fQWeTNFu7pspx4YOJveXcL7KlXsx0wy31lC3ruihhC4lyaQrn2eAO0X2LiHoHzcFMJqGc3
3nxZTx0UUIzaM5sLxqWk5ncZXONNF7l3G5/V1UtORUnE/04wS89cCnCfhrKBmWH0zsDd4+vLA2faZmIwVqqrD7zx3QsDWSzVW0FVb1Y5QZMeZyVAdX53BVXcyg36XnHNwWwZdzQy4OudrTVQ9xS25A2YvaVRakng
Uql6tkB5I/vVkMoEFv6YDW4tqVc5y704moRuCTJJ4gtRqldDBes9JR09vok265GljL1RqglqCzoeuNMmkYRaNAtmInwYRx4b4eodH2ceNnW32cVNVDcroOzYVoBxPzNZw7mNpdWKDrjhQzgx0KUds6MBraK8SQZe
pB7Yzmo3un+6Xm+76wa8rVYWMpul3oPKVx5f5jObgHt2bWJnCrqruwnOd0URwb0JX/T89jJY5Mf2s7ZTG9Z2a3u1fe/AWqrIsECrvo/4Hun8wRWNr1cNFhS7reRfje3IQq+2s7BZGy58qe0ufK3tLXyr7S98rx3U
/l61X/uU9R/swdS5PWXuTI3DqXB3qtybEvenwINpStviukjUp3I9BZ4oRdEXSLSxeKgYvrSvgnwV+Kvgvwruq2C+Gk3Xk0CpsG/A9xhWqFYndsjJ6dTGxka2xaS2J/lx5JIUPpY8qtnLl5el7MpLXN872GBlhPOr
gANQz9VAR7/+Hm/R8wyMQWNQrKx01A5+eNFopCsi/8Z/fb3Y2/XqRbPtvWMtOWjZu3it96h1gzc67M82zpzNv1q3Ggp0+EYWljWrSU1rVINaqoW5YvGg6Vqwvw/8fvYgXgZ+/5sJtCpu4T6OHTAxoDv8nzk5Arjr
bK0K7Rnq2jL21oFrNgPUfldA+T8AFSU/igKDEpOAIHLdnpOkVAlFRlPrlntuJ5ljJL8ORCJQ2/6USms7nyJRbfgpENR2P5WUanufCgq1/U8VlfiAv5BVhIVpQSx7EKUkaA3ZhjtHsYGZXK836Kbt7fL/HwaOi/WH
GhepyIHz3dtUQn2d/xJ4P9Z0YfTZu3FOC8x+68Uu8w96WXaJevL1GI15cEi/8tipvAQwlbMhU27iGtwoCQNF+rlBCJ+e7hd+KRTqj/3TtE7/Prx88vYicaexT2hQk3L04rKMebkqJYFy/5WbsuIcKv32Cd3VsbLE
8467wRRdqmCRGUpDlSGKQCce+puo5mp9kFD/9zddwgT4U2dDWmk9fJfz4cs9ohGAAOrETgBZJ5cu+e8tTD19ktwJU1/yVEyOXjpqWcVNjs6TeamjGqrSRUdYDSHosYDq7st/auGznOyjcsL8mlDqGDsPmftkdG97
56YV2/h9EZaq2ah0hPOH0fGXFZyqCZ18QPp9KtOl0BnsZ5bo2KpxHtqTp927SnYEVjMDkCKzVO0//XartBOcS0I7isosHDwf75lSs2ElFsQQAB5p1GgYfkMHQokChfNaIuzXnslS2uOaGQ0iuEAU7DlM+CUlzOWB
l0mz+x8FK58JBLQEKbdIzQMV/Nd81ad0wmfqw5hhELQ+oTHKg3HLuKSNmLiCEG74j8GGMfZZGK89pasB5IrbIauDzXjC6zJJpXnL3lH4+Kf4ePVWmo9Nf8C2G7aPwAs04tRREvGogmLQS0u7eYJEsW7vuqUNjPTx
0nXWkmmIb4aA8DMycLjB/atg2QBtqqX7H44BcGDk0ZrgirEhPPzFcCcFp28M0Sk+xNkCPqaNzHVL/RK9/ldcST9Ibpu+XnyFEMU1axjDWkOSQPU3kinFAKjk+Q2ZvaymbcMfcyvlvyZX0q4UaNN+LcZkeeaBNqKK
Ul4pf/DFoRNiPwWOLm8LpLC2MWUSocwZ6SMc3YOldq0MSJ0BngxTPNzKaVA6mRnMf0x/s10DbRSO6LkSQZ3oygdE4QxhjMK1OAcGrRghWWQsGKL6GwuewyEjms+ns9twc0b0CGIuR7+FaVf+zNbb0EpphM+PVmi4
TL506vaMxOiJVOPMA42lHxCkuN57X/QUaERLZfiM3r8QSCyZsICMx0/K/cQnkxelzgYZRPC7d7gizFi3MwMGs4gL2ttTvvyr/z77/m7+3Z+PRaRI56cWlfY/IlxXyj/4yHARjEJFlpV9lduKzXw7V2hW6NwEXuvJ
R2mmSTIqebGBL7eBJRQrAZ9J+lIi8+uqupy76UgfTBd3X5CCdtWhQ2BxWQau8l/K6HfNQhpaQ8bw8XcFY7XOuRmz2J2B01kSJit6gZ/3XXHMlq3trMPN9ScwRBB5hzF41pyH3K318zXsj/Aly5IxZfIVyGnaRZkT
h+yODUAyLpqBSvzWeUn7pYTndb64qVs42FGKehIzPw7GM/LxEOGfoDjDXD2CxbCY5Ok8KZHT7cgI/wKRzagkW994mT/cHSlVbtanA22G54LvSfUIpJAGvIOyM6kPSNGv16Tj9Xz34bvlOdR3FAvoM4d30u6IkGLH
UCAyhMxKY9n7dkWWeuUCh2gaBGX/GmG3R4wa0W6RNG0rCia8glvy/WxDw4m6mLX8w6SjljDl1BZHRtNxrfIsIXBZI11N0Y5BQikAFz3RUWjbzPCqLkfZR3mB13i5Rp9EMoRKYRdNA0R3I8QN+oXAM8AKRAuSPnCV
ekMJCBN2DLDU3MHCRlJMg1+Dgc6Man9MjDLoSqMyXMKISDZsoWxTsIyg56QQhLLQjhEL2bO9R5JY4YwmjVR8bYDQtbShe3nZ+LxvhoC9q2+0nyLimRYEw/CjOFf44WGdnMpaIG++Znn/8UhRQYz4u8ieDhQLQpdT
hLmlrZSLslCDiFpQBDvoXi4EfIRtzgqlgj6HJsIsYU62S3jzQFSo3DFyG1IismZcY1lJfpRJIdlhttP8RI/Nl2u52XAABdku18KLAUvVvgDVzK8M5wjvFwEOAgtlwhbUNvOEHlpH28qSFmF7vkK8toATm3M1pGMl
GiFCzxPEgHOUSBJBM7ydxpkQU9exmUcy8okIRnmZUqeS0td5msoKK1/ncjUg1euVxNqPXlvZ5K2va1ycD/s3oF3GBdXAxss1fMLNamKUn/jttgMGy7bRZ21F+1BBDtUIB2khkud/6KvIjeiBIuBAwnsQ0oqCkFH0
AxyiGgQstf0eFM1aN3gHiuvkwxANkrgUt1wEsCyOl/2skrWF2h8sVbmCjNdD9ecZ+GxeoKoTgayzun6cxNGYkf4wmrtnntuG4TQlDhkcLNUcjwkVV9zCTXGwn7lMLmfPyLL1mGDp1fTHYQNxUVKEWu9QJjrums76
R6ay5tTVIqef9ZacDjBTn1HQKUbnoz/mKKq1KhjjcrKVa8ocN4nn9bZ4Xu2zry9mivgj0F/qbzS1RWjVvOzQrzmsmaWh57K4ra6MEaxUrOnAxurHo4ly2kid7KzVOemaTvqCoZ+xHY2wZwl/D3pTmTC6iNvk7uSh
spK37pfihpAGtdGurT0TkszkJX9Z+PATuujIXJlMi42X4uRFghSCa76s+C2c+0AwXHbsmrsw5Vjas7j9FCSbQZZ2A2dI7biB8z63Aao0TdKv7918KTJRq5s6B/GwKM0KlIm7O3BbzGeFGZOOoaRIJwkGnzSuDds2
IdYK0syafsJHlad/Q2VS+aDNMvJwFFdkVcQUyYp0Wv68q63yIn8QMm0dsjzmaGHAXk3LfeD/sj4xMLwK0cEIwqRpZ7ZA8UfIsY2C5UYnL273mXr+aEb2ILy36Zd5EjjGR2gOBveHgZ/aabdD3r5cQLEvI7KKvjw9
rYWdZn4pXX5Mb99eTye2MCCmpA/+7i/T8isH0ab8WPGjpZhsZr7l23tVF51x66VePDV34JesVRClkOaWx8+hk+tu7yO9sIzxhBuHR1HF0Vtql4OP7xLPL1+Ey9MW/CCztOMddZ+iyu+ys7gL2eA9YZOhNvjRkmiS
ZTwGY8QEU+GzT300q/f/cKs7weYAU8Zdk7YimXaHPpXkMM0ay67OCoS1bKUbP1YXA5ZammHmN4aHRAYjXeSKSLlIRPJvEuTwEyMH66Qx1qXJJO2BnZemwMdeMCvA7Z/4SfjVtLjJn/eSyZk6HCu1YcT77QAQWDho
hBsQZFeTMAyVUndjIouMcAkO8CLNtrbM9IMnZwBsQrlexGOYsaev4XJUUT0gXVcIZOPJwzW7Uj2YqIVL/WrV5y8wfQtPbT74ibBL1tKlTKzNfGXPyHcZ13e/NpvK+GJrgMx2yw/mHWOC9+kvtQ4tV1zoPHbSMPP8
0L7lqR5zZD2SVSfIuin3H67s5eYvxx3dalZ1CpBu2zsYTHARZRGd2qZkypbiSc0ZTEXXRBY8i2wzNtWsJpZbL4gwlBVVjuRjSdJmM5Og/k2Vb5VDP858Zp47p7MMvogBAy7igi7skjbSoM5oT2JEXD9uDTKnz2zb
mCXYC57IWSAcc/4Ei1wotyMupdmw/5u0FqguA1gIAww1ae5aUDWYYHTz41Sdo9psPc95hmcGwzPAe1dMkAG3cinrH4T2Nfd2gudSBZaswvfgmQndfzCb9u9lYyWGQ42QupaGReUGagcEeyJEiojv4P9L8e8nNtqz
zcWF/+2UJ9z0k8gxHfCTgc7hfE9uN/gBSlSTfubfAOO6HNSK3pSorKKWtkFDBIPySMbdU4mKqZPqZ5APviJvnRTdHh3XGS72K1UrAAqY7n1CH0ljLtK+2ztI8kwctq8gqm3n4PqLaet7/9bg/+/699Rovtn2Fdmb
JWbP9RcBiPO2LIhg2xJ0HdpRkx1TI+0APDzQcw2ZHYW+Ru9KjANtXDZLLl3XC3sYrNrY3fsWR7WdrkvqaD5qQsHG6QOg1cc9SyoGxQqjCkKbJHRvXpuEAcporF2GVjDsC06PvwhzZbDyZmCL5gFW+YSW2YRwmxsh
9nxFBvqs/GJR2POoeSZlWeht9Xb9HHuL6MOlGAPXeGzpnjtuezyNMevcsGTNcIDAY02d9h4gKNs7Eh7b+4XCl7KYJA5pc1j1UxFIIY4OGRB2S+uyxzOIJL8bfgOWUiqpatnb/nGQIVvpS4PII7sfZugmY2AYHt1I
6tofz2siagkG5CnIyFpqNH50YxTzjaPPNX1t+wYr13+TExA1cuuddL33oyPXxbol7kWOWOA5LNJPOomvJhLSdab6f5FtlUAmHEqs+b7QhjZRFuNnGo80Pgj7uLaZJmjaAAfZUBlwxhYCrpHj2SBcaTihi6gIQuPr
aMdkD8k69Ocny0bO2RlFLo/UZnG/ck/ycm967F1a/Igm5vrnoogFldrHHs6W4VYNbveJI8608mL1VO21PmQC8Q9nOHBN+Pe43zfvQ2HG0nQ/eZ4HT1oYKPriVIYfmACuzSdVwmD/FKLT5a9Ba2l+TMI1GOAxyIYg
uesQveUAXth3Swf0z+is68o74v1wPbGa+1qkQRBZG0fZhuLTOUAe4XBkLKzN1EtM8HYovctp3QaJB5g2H54iFp/mefj5ssWuehWdsNJlJDoNrALE9SQSrJmGREwWt/syFYSNmRfMGmFrdpAu+0Mf/2czMTr3aOxc
9Jq7ZGThavTp/JgAvl3nQUb1oZ59ygtgFkrZtlhQMn6qzVSPbJaYG6Bj1XTQTh2uebo4VNcvaOTsElzKd8GNU9cZE3HxGebQ//CDd2Qubin4pHVEv3shGpFNA407htUIvPgKHIwVg5vYhswy9yVth0aSREwg/IEk
/mXZZdYgT4iLC65o2nBWKVvFZZW1tptTf4kp1ppl5dhP/Dil1BJ+rsn4dRCMTJg9fHu0I+cfsV4amPsNlnBNhCUx98Fr/QFtrsS+7GntZ6zIdxja95o2OyzKGHsm/7hUWLoVkO1bkTPDRUSRUYD6uKAdxJZDvOIq
QF2EtAXqzaGXF/c/jN0IBzSmR1RDPRNpBa7pxcwMP+Qylr5VWE8SfdA8xUhJcsCCZS4XaZ5y1Cl93SkislRqnVbI4BVoYIszzgbmMheb3td69oceDTtTBnBHRo0sopDnDelH963sY5l1SJPU2iyKH3Lk4TjR9wXs
eGIIZz73JknSeCQ2ojdkZCJKnnfLnIdegcJDHblw69/SioLZaYlSjuCl/TPBtz+4LrJA0iCbIuTiXayLdtkWcS6n0uxYt/9Lfvsul1yXcJHFBfoH0xAKF+6KXkb6ZX9fNIyBEk8aBmotUO3z2JZ/4kdUyh7UEy4y
NgWJUBJj65AQXXSUFmYu8Iqzw0nfOYSkqE1CPzQp9fn7Vaj5ZcXPe245zJPFxit/lc+DTCzCMQVfVqW37yShIt8WD9R75lUxW0tqvrWUmB3Dfcq4nloeRY9IPAfg9SCy1D5F6Ha4SlBAkyNgVzTFOEFQ7hfja45Q
wjlxTTcOK+ksX9+yYEwjsTRvwiK0/jC3ELcOPdWt+xljtDQNY+wwENzHxbnCZGZ/0eNJLoZzfmnM0IKM/Fz4oKUNef2qdvxoRMfavYkFmwQnwoo9rEusLemcBs03MYi7wq78/PvPpTHVFQNTq6SPYeSDuMW0k4rf
xc8fJVuJ6nSXgi5XuyqW5hf7SRcM1o27CEeq7YZz//b3LbVOfUepvULU+dU+FnA0fvKPcNRrfIg4Vms51RixwDgVZ+d3rPa+CwaBxr3dyX/N2tMUeR2bG0ojjQd6eCwIa+CWy1Dwc0nd0NFV2kfoLjW9EZLhsh0z
li+2/pMjvL04XPIeFeYXnF6f/xbY1x44uPScdQbpLOucJJj64vuOxnQWMrNYshT1VCWGIgGAxmLVmLmSmkscIezeQkcx1G124+YbDpIp966jV3GAODUffjKtlCJRINvTm+72E/6+dxq1LzK8yoMvfxPPTdFT9OQv
CQSCUxJte671p6gj1bc96amiSMIdTDvTOZaxetHSfrgDv7Y21oOGSbcZe0ogW+a1H2ls+rr7vq/WCX3emSINWWsMdV58oh6Vi8Rk2Y+YUjruOmD5pVh0kLwwurjtfurUcgfo3RYYjBXtfok8d6Hq248ZHbl01jLM
tOoZTL47w9K8Xlz58ari2Mtk2cZm3o+iPLYTJf6N/dXb97Dh6jHPR70j4Yy9Z298a519g2zOmcHWfXTLRHYV7xT4pwTcXWusywdzykALz4XQD5CNpewBRWB9iKR+EB+PS9SUAuHwFafoK0RqAi4mez7crxmt6nYF
ueJ6D+HR07ojBQZ94cf1fD8M+Zsman5oA6UvUpRGtQMPFWwUhUqy7n4I5T6AiVvdhjCDqGqA3G22mKpAML0iNI12nWhmV9INTXHqmWn7Liql2Vvte8v2HfH7b8kSHnwVj79diJeOkxmIv8NTftS5KiwhtNVVtmcW
8e4rRNb6qZN9J3P3A4gaHohzuqtCtOvyLoal5fnfigNacvr7Qwy2JYSZzo3CR6p7lCFdZYF645Pzs5T1vIMXj5oX6JZQWyEo4oFCeI97ZIiAoOaQ1RTB0Mw/S19cM5yETJzKUEyoHiKhplhl/KDJdf+j9eSf48nX
b60DKzdbr1JZtun1XBkq8FQZcFk2B4biJgWPDGIPPX7Tz6537/HftOvhtXEB0jPn9nEHqqkGb27Xc9S9nML0r0fPe+KycNQquyoEnxao+78LATlfJCTQHCYZb0GAWITuVDWbnr/bT+LXG6ByqWgW1E/d/prbzcAi
FGVXpI0/UNkteUN8JxYlXPuVcUb1TB1a3VViNYbf1cGofkZvVtN14vGAiwIgIz0lzGWawMFdLL2mKc+q5MpSNVrdFVTphTkmYWOwd1iQOe5y7o8U9wch8xJn7rSLbdDxjGJboO4QuK4uHoCqyNnrubrr4UX0Z12r
6XqNbsjGEpY3PT0ZvxaDkOJleIEm5/19KUfjhfYoQhGJ25NQ2FhSoP6tMfL0JDZ6eCYF47tlYifT6kYi9l1wkJPmk4jO+O9FqqNHmfMbV2XD3ZkQq1ULxKHIkqLgDrxWbFhztiwY3v9z4q02/S7W84meVGcqseOQ
6BVTzWVedQwsY5H97J4BB+Grf4CQrNVv4e8foQyit4l7PV2tq/S+FMcopD0ZJcqw7q6Ik+1uGPoxIc7KwmFW5nG2myVeab3h51Yurf6ujMssn7j7O8inTzjZxhLVOlQDtO6oUf9TT0jQjqzEwUpQ39g1qDHnd1No
VSUiATd68Bxq8AiS2U8ewcgdQoV+WyOD1hp4Ff2rbF1EbLn/gp5bKgNZV1gMZuUIFZpuFhbtd4oVSvgUa7lUwdV0mT6YSAV9Kk7TFIs1QdkYZAK41GZTSbbq89fOAoCLgvQQTE1PKqwIUCnHUV1LY5WxyqKCUGFj
AzBTTUDSh4affdj3pTz7IdMUNaVV0AzQhLh/N8z19L+33Lqg+iIzygVRrdW0yAEQlwbqYSiYyfHbPfAXe1KFQ9RkJGIUxYFWhO3qavtlealsF644J8lWi5HUUjZNyhsbl+WgqZWMHJtBNcbmEyuXp/GLi7VgLdSA
at53lgK1e836ZTBzSrZ2mWSnIzZ/+gz8pTHq6d1qRJ7aDNQVzrB5Bym+I61yAy9NqIYwgZmiloRkzkTxQqORt6Q9a/HBUolz5EekcfrRktFETOVPbWl/qojJ0X2YneWYjT47TMnAgLxyre4KprzAkJOrNSDKFtYi
Ta2VFsPXBTSMssHCziXweSaaOnhVlLWQqWcD0+op1JgidUtptypKCca+goM5iOxiNkMnSPk2yzO0x6tAKi1d9hwAXElCm4bcHN2gYxSuUiuS3sxpQQcw2LiqUutrXEqxsGpinL5gUpo0gbC23+OStjQ2O4FCnypY
RZ5Qka+GWvgrZi7HIonl9Uab5ul27KaXMteC/FIIr60XnG32x5BxabX27zkxOkikEjAmFFtiT0bp4S/eNy3rI7CbosWfmn0jmUt2kfNjkQvsxZDR8SXbXkxsfS8rdWrBAVXnsiQZ4WV7raQ1i+e23FxjGdCUVhu7
bbuKrNum3JQGtn3YlefmZZvGcItSaTtQiuitVR/g98Gmbd0A0JXPqkTtWNDeEqtQonpbFtgIITgRFxQOwnhCke05N8X2J7PFKYj/x13WcYVJ/A/adN9mL9MWINpS4LbSqY9WXaiPAz3kfY/WO2uRB5DOFEGg/ATu
qxTYyBnAGsMEm8Mry48LQmkWaaVZTHQ9UyNcKvUFOF8NJFjfrwqr6kodXAEB8w2v6WZLD5r4js3niaI80h/1aNYGX3eND4u254vUQDmb+mZMrJvbyg8Kie2wb5uL3Bf5DJm+S0UreufgGhmt3vu/Rt9PfnuH7pUl
7Lk2p5zxSjaYAQNxqR7/aECJ+k8ZKaTbUBFLvDsjYmem7lu3Q/XDxImB7dyT6NS1Kgw+kKr/NGXisMU9eZ9ryZI43RcerzpaUBKEt6KZywAk7nSvcRuUGkVOBucixiAQH93PoCiER1CLdXLs7PqSWCdTk6aRxKkW
YumsKVfeil+OdDmYZeGMdbIdnEzJx+TGK+NSU8nmfilcwTDB1WJFzUd/l6ni96k3S5aSIP0+1d66sCZeXQvh0iGSMdZvOw3gQ+kUOErekkIlJo10NaCLacHGo68WXJwNNS1rCozgRnNRj33e8N39IvVX4VmWOX53
oQrh6bYS3KZgNcKKiiyEpc3/Gs02dcymHFo0I65caNRHSgXTaOZd1uGccNv7qa2mvbZoD3YCDKPkYNd2YmciNvI2+uNdO9mZ0Nqp0WJctlUpJGZ7ulgfZ20ZEe5E2tl6xFttbloYGUmKl2wxBTVqz9EqSO8wWFud
h76ancT+6mJ9X8qESM+OviZLZ16zwLEryblGeAisDAcYUARQcoVxZY81vgnIuxoggOgyIahAG2KbqxF5JBqWt/K25QuX9ZwjCAOpoZ1SKYzw8qqz0++XyPvFK6hzhdcKlpuc4C0GAj6tZMbHronKFQjmvhrA1jeK
ZJt+apsMvFcQbGuFc/zzulGfY9Dnm8J+4O0V0wEhjQro9UpE/lda4XncerlHm/E2V+u3+a4g7+xL0OaJwD9ZzgRjhhOQdQU6cWol8/nvmd7gk1rPOk+hGNMOGNklKO2NfxN4bBI19wAvi4XbGxD8/VoCbBMvrmcP
wVW7gogDw5zdNwA4QW1X62zhSaBSWPGDQBafgGt1CHvV4wv8SfDxKnZA3XcDF0CPFS+U/4fNljn1MgNdTKd1JS6xeMITzdEfM9wS85sO85WhPVrL2abT6p4l8SoZJxhYEY+/wkfH0IkrKTkq2ODdgBkSlGNHIVYr
iC4B7XKVHillVTszSZVA/yt++n+vI0UzHuoOTaBNtT8g0Mt9Aro9rEyTtetmAQcf/QUJCPzpgWx1w4Fz7PCD2t8wyL3lCntsvebQgWAsLNajRQMUFO4R84uetk1T52nOYYiF1XAL4N1ilI4y9CBW6no/0ejo7UMR
mIGlwwcyogz1BOIIs458IaGhJJM0EyJ88utnmgvBNcxLenpJxKdgzWkkCUlUulTogugGb7jAGaw/SZxlwU1YFE9MhCUWWlLigFZbyqUtnIyPiAV/+d6FHD2hMCw0LuudePRioXnlk6kZytGMBJiOP4B7XJ469uFL
Ms3TRwTfCHlQh5NJznXyYhY8ZrW30iSgS1bVNVAO7S/7olZ1hZRv77XawdoRoC1dD+gqyVq4eBFbH+bgNpv3xxigZSxIgpABl2w+12ywD4kqN7zt4+7XzzcVxic1TAmHQVeKwN8xdsbRID+tL0ZLtDFLtznI1X7p
R6QkTG6g56QkovvFjbl3aviNhi55Lm7fWTT1+dSK5rrithmI3IUATJaZGETmS573gTP06FFlOANfPb4MZ5hiU11BMtaTWXGl+TRH8LKEykwx3ZS0ede4oDEUK9DVsuVLca24bLzlWfglo+XcbNmZBdJLl8M4zAuF
ETEwDdKCf9Bj/sZSqIOTUcpSQJLyKhBz6KVGkJFvEaVv9sIeV1KyE0Nwo7ssIECunAoSFptGmIf5VeOhUO8kV/aR/w4zruigQj2ay5vREHQdu1OXIoudAwiFZtpiHqWooqA7l4vKF950zDFRNvh/s3B0xA9JEmrQ
S0j7RWbkboMFXdwLOfpuO+VPEDNr5StyVGjGwATyw454JLK/xCI7Vb2G2fKRRIhFpIwf6lmxgYO0wGG6KXgO9V5KBob+cIpEIAkYWi92msSxG8C6KrFisY3EkZMNoXEirhgKFVylDsYW2r0qKu5y6kcC24pDDe8u
01UFVIvizxHdU2Yvs+gQMXXvqXnd9zViRFTOWc8LThw9nFyqRk7wKIsqwXVadl1mAY8L8K3OeFcrdUUSfhB17BV2LHxZ7SSkslUpFUFRG/xqaU7/uNBVkCJix3s9JhHKZmt796t0aCib0SaHjMmKcbXUgA7LtUwK
RKy/ek66rOhZKz8hPSOjpiANfi3yhQVUrsYUyJMmWOG51iv3ow7c0Pomf36SJcePPMSwRg8VxOJ9H9JZKd8aS13FAtDmUyqkwk/7JGBdeZwIjSCtAVhE6re4v1ctpStWUvjY3inpJjzbmmOP0LdUKhmiy2K3eqOY
bOuptfImm06tlXr1beokvIxGRX89wBXmfhuGMvPE6+d0khpiIPZTS+mO03ue3QA/tPdrcga3lkcj9RHtdq7A8tbarCjAc3RZnBi5KhPXOVPO8CLLWZ1ySGsRNGVAw9UPFPbOKZeSEumZGTSm9uDq4NbX8+dJaitX
1C4UqV1nPKfDHkKZYFkwu83TC1XhYwHaCfg8W/ZmEjRUQOEXre7SzBevEvcrGv3SD0T9JzQAJlVRypWiRTAqgiDcyNbBdKKwn2JTYfobpfyvsW38cTH/qbUiJnU1aVqppsXKSVLmcu+LPDHSxRrApjKCxZBiwLbx
txLVCvbiOmMpQUbOWpHiNxG7b/VAyK9mjRc55qrau8THqxwA4ZnLyh0BPt4R790MWVd6hS9EuugmGQ6XCppSg26PnsJYBWkTLM/cuLpD2Uur2eicO1IBNjy+Y8mQfR+9Kzcd5I/ciSpwZpHb0Jgnz97Vm+aNzzet
e4hxULIaxhcoW0qRDipW4BiL2+qF1aF0mURLKFiu37itWqNIKTd9yD3rmPF5cy1cZR9bZcpKL/jIydwdQEptjl0UPFqDrxNkFSPouQ8P6OUDgxDKT0e6GhJMx4B/qMN0pLMBNiav/gKcqtNSp3IFPoIV4v5LWqTU
exAZiCgO901kCONUyVMoAzGKrY1CSlGKOLTBqVJtGKOotrfEjy5jMxL7TfSOxr7eCwVU8DQLKRIuapTMmX5Ju2QpBuTdpLoP0PijhRFo8nLXAOC6JiLXqd7HayD/5XKNDUDfxsmCqh2xPBfdbLULnzqZois8QsNZ
qB828JR270ibKU3GBMMrVFaXvrkvwtKG3NeYyb2jomHN1EY4SlKomPA3kI3cOdGRAlvqy97ecWX2AALK/Ndk/KFBuoWKfs/8ey5JgiBPov7R71Q4GAp70TPwAHF/MR+XOXw4p/NKPAMwV6CJGog8tI2p5j09vCUJ
lDjngzQzB3h4hrdP3rjPpS7rh7f13ryNd/rcOBMX73Bbn3yqT662iuen4HQKZnfSKVZoMBp606njARLRCyz0X323yM5L2rkvXuu/f5bSD02lb4XBjbPfx/nYMrFDPM3422EsYIoZYqT5x7jGkBQPT0v5nJPvU28p
jC3ATVr7OE6HRSGHNN6+4kgxOSLXEUQuWtNjRP+P+Q4jsurs2lpmy1NC8bm3yHPRWzvSCQn9GTzqcTpuCIiSEYPmQM+l3Y2mlrCcs3N6nDwPaWaf0eTmUn8iCpkjLtP/lGqWHqSfuN/uxWe+Bhf0wdfYYDDHJ2De
0i4GXPi3z2OCKrAmb8wOFNpCzMWaTkSWlGqv2/2ep/ZmtH+vpk7uVWZNUlnAivZ9NnjFXTxo7l7WS1TGMcxJ0b6+IiTwq5Iuz6aDnP+X9E87pBBaVDD/4tP9Ovo5pqFgkfWWUFEsnaSrfFEJ/iqYghYjpEjWVVQL
tdkkDX3BBJoR7lMRAxPy13S+KBMRwwTtLFX1PtZcqCs8X/NMVrwHroCkO8LO8RMXtJEAP9oeI6Go4nHcSGuve+ZxM+QqjbR+crX9CFC/db2JHJrkN6U1KdU+Md068Q9ES+55DPlNPx6R+PIIpjUvMgRtkORAVzzF
dyiEjOS4cDdyfm9ktxyi7PED2pytzztQwS+u0MBNTQXFO6KrFi0IjOagCoC19NKzV9pj9MlKX2PzSs9iM11V7PKdFq/8yCu4JQQN3ffNKJlJJhjD9aVsvWx9sfwiZsiJfpmGfafSbhC92R5jftUc5YarLJZ7xsBD
kXfucjhvuuxMX4MQO/3TRTBnMVOudc8ZXHKNmb4A+d4ZTyeulz0/g6QK94u6BVZwABkpjtK+93Z22guxgJD8F5I36dtpEhphmva2z302CpHgo5GxGnp6+7z7P779bybSTZYGrGVTkDHJ4ON1YIrupqJJbsGw5LQx
4b3FJw6xG4FnLqtQomlmEdDrwJBgGZbb5jpRSRgnT1xPkyYfNqJrmOE0DEhrKjIgAe3PSvb5P/WfaBGaOQpX+GL9fX1SG3xtWueOuuJPaKe020i3ykLmTxtkJzN5N2VCTx9F7sVOjMGYRcZzvOVmTV5mObBstLDV
gCQDlzMsPNMvjeYgYxj0JmVAWcyFaaB+bXUA2Fn1Wv9d6aSQw/fUXdf7Vqun7GzWo98Mt3VbjafNSlS63CblHqMRAIX4DbIOImDuX83IylhZJLWgvdElk1esS0Kbk0ce9Hx/oKSLMhjokII7LHIEhFIz/gzehVnO
KPTgqmzcK97oFSHeMztrTvPhPQ/auUEMcAdYlsmCB+tO9dLFWxvoVj4hpdEw0ai0yxyXY9B36R4K2onovBQs8jRZPRRZH5lRP6lHjE24vXLkbDKsq0AjuiZ3d6k+aDN2JGLJmwH22JdtNoXG0ss0Zy2ZXvjDv86A
uZhsiRzGeChPlMtgEFFq4cAflunI2iRT21m2Ywyp+kYZZy8lxqW7pz52B7ksSxxAXr2AJ8YJ613EiRBHO8Q9N81sNNNGTKFzy9Mca8nM4a1sLYE0RiJvE5ih77VSH6EFEhMAIUeAKFmMS6a/LskueiPbmt//XYGf
FiKMpWg6+o3I3GVyl6uS/yj3o/IlgVwBynhizxVfIvmWQcYy79OF/8wQJEr/HZlwqO4SgLskyBbB0eOIQDEP/pEoIoXlcWa0vl8jRwL5AvHE7yzP0zDRvDl+P1oeVCRRn1+7Ngj9lgDctVjji1Aco0vqWipfMLIX
hwv0fDRspK7zac4zMdh17xIbiABguFslJ4ZLJ8MKeHn5nXcqdVwgSchhgT5MtKL18JTjSwMAQobEuhoSLTUsAutE1yInwCSwif3myhcy5BJTOJSBO5aV94rWziEZFywjy41u2RhUs1gQkHisYQxfZkELCQTWi/ZU
JWsPLPq1YNHzMmmme5VAcG0lHkxETdz5HYLcdZSGoZ6lNenZpaSq2WbacCa/BqfolXBvfw+JaWZ2e3YP1Kp5iQx7ZuiY2c/0BuqgKVosYXnD/Yp5fCJXiXT8GLu9hT8aizvXvcxW75hLJKYygE4aIZ0naDwapdv3
k7tRrZvH44WUEyZYqaqKIuy7p/OEu3UofxzM2SrDfjG1eqvPFrFBzd0NvzuFjDdU6poMjHdoErppNUvtmR8glFuGIaK/eqaj7mtlRi2mbp62gdH0qhLo3rAzNg9Nt9PajzemxF8QMUhxSZ+VjsYvnt9nZPhQiYb3
h1lpsHREBR2uJhkQ7ngBaoEhNxltzTzzeHIGEQxLfKFbSxGT7KMR/vL94YAXMoKuMYjut8GRQkuiNn9fw6I8d9N4aq8NdpnPmZOiyai83QeMok8saZLiJbHoxwq9uSxIcvdhlssHI6JEKTiXKS0XKCLTNldPHMqZ
OpJFmHKNyAydHz8MIqAWsQAexnK5aTOIAvAVaNAhivuDDozlI3CDg8RbSSKJLF1VqGtqe4koYx9mZi+KJDItGWMn0Yg5tCI4NvarIeNuTMinwCUWKRKl0jIdX+Yjgz7qmEshBRnTbzbtNkSdpIBii3eE27oS8Uwu
JR7KeHljDmUDS3Eol1IkSVdFjuKLWQTKo5JZdiLl8r7Nas9JAuHprKKYQWvOklaoT6KE2WqKcetpkCK+BTQ/yo2NpqBQ+V3VR8RjQ3EOShQ83gvPdheJASJgZ9kJIowZfVqu6xG19OR5PetCM2w9zRymvypoRGC8
qZj4eLImpQZtbZjLS4rA6fOK6CYeoN4xY89TEZjiBAVddE0zmIa9ItUHEoErYNQOY9j0BN16hB4GBw4ngraAkbH3OylCopO6p2u8b+TuERNEoGy6F2XQPDC+WR3XgyB+J5QPE2N+diuA8LR88BH4T0kUPBByUWKF
GSGEx/oxY5Isj0UJOHSey4IZf7mZDraF/hcjM7u0bb5FH5fytBAvWH4FqWyAatmTFg4xB9F6ZdFrZz5yM4JbIHN1qMnFD+zcHt2wsr4g413EczTv55g05TuL8CyEe/GDzt3UVzdHi6J3Rj9Ck8ByYjBR0dD2Hs0s
EnmcZUKbMuBX3os6i41rXeWoyWEjdyzhZZ5jSGqy7ntysxFD82l5QnlD1m0aeqaDzL9PLvPEMrVT3DJ8nTotItrPv9949e7o1LqPpHmHvsQfpxNCseTzZuefukVG3vg3l0WuM7gILzLvvxEu5e+867mBhOtZdxBv
AdbNdnLUefZjbdLjSJ2ALx7SjPNxPCvHfBlqwgWyvGsLEzEWD0zRipLbgwuYDmD4d+024TlAGC3JBIARZ7xixKqyRFB4Tcl1vq74DQA43AR9IifwG386kA6a68swl47s02IPeuhzAR4qIZtlGo22F17trtPidlFb
nuxyzTyXVnomc2Ja0O0zGivIPWTCzIiIMW4rJhzzALjEmKRPB7o2IgFWj6MTciIk6lWYicaeW5TqwOjbzFDiSidvAXC0k3J04+Aekm/icktX8+NqB4t5Ptqi+XwoAl4mSbxInVWmFTLj5sWnCUCXGJfB6pkMN3XU
n98Kg3mf0rvZ756rPlEzEo2uAZtsjiKPPn3OCnhEdNhhqQgZF/H9DBNBQyz8MaqwpNJVgP/Z2ufnfZrXZC6hurKAAhMtzc5ASMRzgb3G3l6DfTta/m6IQNRBw4TwgBzTNS9kvxDZGWSnzfbg6lXuEpQxLO5/naTY
rw3WNCYmjDsvrH0chWlLsJfqdPwlQrzfIcFd4iX0/qoGuwKXewqEyz327XolSzFuoP32ECfa0qE+2TarsuQtbmYipnKaQkATtMUuzexE+0FELEHCbBNtagwKJxJI4XMuK1DwGDjaCVhBoJbIhMHFxvcM32jnoNjC
XBEsClqmZ7asCuOKETFsL4tBJX7h+/MZDpywmnzPFLyRDinYGFAt8jPuGeiSY/FStCqffLcTAuJYvD49GwYJpXHP8R6iQqV2UDJ1RoHyK+qgZMu5AhIxmVbM1YcauIVsZLVm0V9nAwSG3Hmh0HhzjfhYQ5CqLcmY
zf3oFQFdk1OXJGYXsbL8rWgaWrKgQ0ht4zjF/r8vv74E6yM2ddTliO3RlqxLNeMDn+9Y401KavTk4gTM4K3hhcQDRTBhyK19gDJYGWI5BlRkjNxgZX6qiLgk//K/rcdWm2UokUWKQOGkjxRmMNfEJ3IlqSlbU9tG
8EtOSNpzHVHyegE9AHal5Xp01Bm/3mBiOAtBhV3GvHg4+Wb/YetyW+u4OTUe89LBZ8dvTx3YQ+/Ai+cPCl/IXQuNT/LShKRFqQ100gULC+pPtzn2Qz92mu99cT3QKfTEjqMgZXFosCR7qZkpgM0muCtjeW9f5Wij
SRIRs3Pfw8YhYwpoqPJv0l6d6EIz10A+Ex/xSV44ikk2rpFMBeK+RXKh44NdVgpoBpCBA3+kBeJxkE3KyPMxBOdZUuJ5Cx6rzhz3kppgxzBkZi/4UWV3wCYWux8MK7l6yFIy3EJGS/Gdv9izLSov8YnGVf7I2SgP
2yxXeNOYayAMbXgZy3nU0yaULJS3X7BYuoFkxG7Gcf1/ruR1QFCO5hc2xYkBRLjJZ9uOQ+sAlcqiyENzkC0hdDMhLCdrwOKmbaZAWX4WLs+5NyNcx0fkXAeJeeY7WSF2tp5TzimNT1cZxwB76Tzkeb3TX3IMh4ZL
SirLp8SNs46zPGvzEqlmRVI+hCv14qlhRO1uUUwyoief3YyQL2lo+350uxZli3sqgqPP3CA0YfbMKRsRgNiVzdX8JJtyAaUkWRYvR1YM7rbG9QQ1Q8fuW4RAiNxgi1A88z4w031EgKPwbhYN/ybLK8qpuC5o41ly
19j7w02RWbGPPCQoGk4navFH1Vug8ShheVY4Tdi/EdBzPmdSCnlhdd6xdE+ZcKAp/MKyIwlz/aw8+wCtGuHjdEHXQbugGwBkbSmfRLz3cJeuD4OKDolLEDhKoa62lYCcNWUSDM3eVvJhmH4bZ9z+G8SSaXKBajWy
8XHFWWeAaPNd6wuhh3IOMJWAtR3bhp8MUtqlYr3mX7z9zD/O+gmUOkYzX40GE3X33y2ev77nCUcmEz5kbCY0PolbQXYQ40OHg4Ses03phADW/6CFgD4inreYJ76XZf6WPCy1TrgKcfe8rXamUGdZc9rp/CEkLLxG
byJ3iJD94FkAIv2kV4U/CJvH3dfCuYY+R2QvBXNyPPXUUw3nilzz48GOsc8lNGe9LzMG1bj5UxxF5rQTbPm+tCQLKSv2OVBMvpR5TW7nHnHyT8c7c1D0EE76GJ+aQD9Uq/+RvuBb2DesZe7190zydn/+qhV/B7fd
d/tAdPk963nr3YelNHXjpx/66uYBnCv/VxX7Wd54vtUctWjTuPy+FHUbuffo8nprC+Nnmdwpp6s8IbqM85fu8B9XrPlMbuFGVf7FZSI2s/pB+bv6j2lks8sabpANz4d/dR3a5Xaj404XdY5vRS/jJqe7kd3/K19D
yUIx0x8HHcO2B2UK4ktxmT6gnP6piXxE9n/kJ/dpBHyjTioxgt6pACnpZfFs2ZP3SmvIUerqrCaAhfKxCbUkbeyJjfwh9MO45xJxB1TbiZEByHbjH2GVz0BPLoPSgJq4TmwteHoa/Gwly/WP9Rno+Euq/AysfMAi
l1loITgIHuOjNiufDg6PIujxVuTSuJw0SjDr6ZS2JKaJ56EnxR/clkGpC3t8AmGFZbIe+zVE5LUeCfUc3hLqXE+EOkufbAdc1NfZ+Ega9kVke8MMToZ35pnhgh43/BR21NgpzHe/MgrFpwL2EOg7UAV/Xb0ENCMN
93yKndbv4TwpEqnwtPKeN4bSbvU8L1Xt/L6apuccfCWSFUoXnj24SVNYO6r1WsfQCRIWKjmjjpv+X9Fhd2K2Ss1RXxvGYdKa7/evOsLPL+E8ehLxMqivWSQO1rJMHf2oSREuDwKQ5B2D81YP4MDClNWmvwgUcDK5
GvdEXwxTfTebbLhzTzd7zt3b+mabqUBgya96WV0uCldohdlmVwh457FYa9NXP9IYxyVcWP+kmqXGVDzFcvt4DIktYmXruGZyLSGBzGPUxYeJusRjqi+MMVfXLuvxE6y1RPGDHPoD51wtlKx+QgdKzAeGy2W5ZoaY
lJ9xT+jl97lt6XZAvdq+3GCXqQ523nrbLvxGuyRC/0M0t8tyXOuiXRQz2+cQJokyVxiAnmnvxvJ4jj57vg7EDl4lb7dSsXCea4/xLqF91L9KJFE4uXmm35DKBzPx67M0Vp3GHqbms2cDCk28w4UFfji+Fc8bpVXn
DKFqDo3nTT6euuk2siIDQK5LxGjJKX+z1v8aVrN/+ZjuAo3/qjLJLhYK7Tez4XQzaE/8etBOdoRSeYOjya8Y46CZWnQ0P+pOrF3PnnzzzLcxS6o030Oc2vbFc4VhVTQc9UFYuK4xmMMzp/XU995fJd/cj9v2VYfX
QaUvZ4CfbeFppPTfDMj42983D4tyDuyEMXIeXmUhg2SdDMFdpxVhECefh1kFigyPfoFeBlOd4vEBpFm/qTbLs+EZKR+YVp4VVtzfuXdf0nk/FmsDu2NoO0ZzRGhRt2t1cl1fFylSv0q9h/oUCneUSjEebGF2qtpu
x5l+aaLMRGesZCj1GU89lvwowAXMKsjAnGpHTmpQPtMUU+Y0lnh+xMi8T3KPAnKP1A3adKM/i8FenPNTioVbbaKZeDptQPnAx5HeCxPWlL5K0CSysrgIHI0jtIuglW9s08fgEvq+l8rKnK6DotaVvubDS8Zxt6w0
RQJrbcz7rWNfRyVFS42MY3TH9Vbvl5E+4pn9NlOT4QUt54ai3MreCynl6Bck7ZjC2dSZPmhy1NLN7P0oDaa6I/NTWnSfi6eJGe9Vf7C7lDs3m2Wyb3f80y7ws9w//lnEEdl/YTrK/twUP4LJh2RguZ9mmCrbs7y2
0hptgBW8e6isZ67ZMxnwknc9A1EMy0GZuNLBIdzNmg6uZY04hJI7S/fY81+NUnVk8Qy6t5hIa0xOxTB3+HxdnTY5acQL0zYr/mcZItPClZFRsOuF9PtEyxGFbujjIWnbSs39z9Jpqbxh6/wvc3qBUtyZpLVde4Ql
VtEs1ChRPxSyDaUGsowG4//Aci00LDeXv9VHs6kpkEmzRNrWL6QyZOrs2kTGCrGy6BPqEVMNbxlMgnKZBA+k+Khp+JHZMEE9tDKmJa4dc5JUwm1v/Jffi2WFVMa1RydTedKWUQtSS6ZmDWRBITcHwY6aYqt6RqbL
1lvHR5ESF4LE2PCf15MGeaLPA8Rpi+6KuA+4q226D6hW7PQ4j0/KGIA6P0WjV4GnlKermea7t9A2j64z+1Eqf6XN1hmXugGCe17xVxU8EL2zJfJ5OzC17r993LitOkeQUmY+22NJP/hGtTGmQ8KTed+yEUwa7YvO
1gsz1X5OnBS6WTlDemNoVTL/5qE3tl5fthJrYsR5ynkoke3j9XGs+CnaFPkj0e9JRG7YBEaa5ZbsYGbfYiLGIdErG3iYPym0CrIr/aKOcsi3PUy+JLxbCMthQ+ub/wBV6ePANKCnWHtG3REW8w6tWj8zEr36lwsa
ug5cuw6frtEIcasdSTVGcGblJR74XWyXMkYOZlqxdlpyD00lTpG7LKjsRl9FVXYe+iLMnIdp+f3PpOpZv6Eoha4g6d1JfBuFSGboWDgV4rGesodNko1EOsv+XKerf/5l/14+bQpvO9qrIdF0lpik7WmbBXNJxi5t
/OFiEnnHEGJRSV9rpLFWykuJmPU7rQZdkUgkrUFtswS1EMZEN08WNnoWIU17rYn19R3GFrX/xlTF98rZHnqv4m55+G8jU/h+FbXWG3mUiren31c6Rp8PvxmbO4AnS4KGuOsFDlEKjG9dMaM+0hO0sQAlI0+tEREz
33y5PI6X+diaKq9QTAg/ZDbg7pKSOi8XVg6jqIYIB4pt7hpkfIJWTKlnj5X1rmvnTiOBC/gcywbrlDYtUEXsOqGaP9rIxljHso5MXMl9Sst9hrud3wx5y8qppG90yL7r6dFOCWNpnIigbJIUu2XRbp3iUkEN/g7+
jYddx43FJbPBvYkYVBhEOWjXFLLjeuNF2B6rxfUG4WZs0oK/nbEDaOpTb6yDMIWmMahX20ymbmPDnrA7oiwurOVq/8RWaJW0fUmrZvm/ISdFYuZVEZhhywsnDFPl4P3ZhOkjsSN3OvV1b+0XJCIbYrxkjhzi9fmr
JXsTHnuMgYcNY2kQ4F+URfeYbuJQPcMyBqobqlLLnvRQDZnLYtiLJxgAxKqtaTfUgtJS21mqZRb25OF0KoIhkesQ+V8QGdKH/AMauqT2QQ+ftv7J+QwLvgOWxRmnx05KiVNilRw9a7NS15ASESkHtq9L746DIC9j
eWE2lWC0aTYEonsziAiXANJfvZmx1otsnZIe+sJmLmprDU5Yh0bhIAXBXVFSgGb0pmMleFIa+H3GxLcLnAltasr9MH8Z16XfvyBs5/ZvISqku3Rka6ztGUus2S7GchqerSDVrYhXtKz/WKSsslEy0a4qNT8NCT7B
Y7/76oPq+6r4UQVsNIM7E4HwkpfE58tKMIvZt8sSIgpXXDtkH9JgLFPa0r5v0Dvc+/orXusGVoQlnSqo/XgzZmP0deki0UavMWcSTVmFiqQLjqkJhyqcMP2YPeYSijfHKWLfBkNjBSJjtmAVtIONfiGYm2mHE3sa
1iPM5twgjI2JOXjVQyGL+DYCj7oqYUiSKAxKgVk14pIABqcDpLjymrBz2hppKzAioD9xv6xd3DN4MhwIOwwE6V4P3LHvLZyQVOhv17+e9d6ZgUk1ry+oIeHzoVg/lGuZVYrtYmGuZdElNIJiy34Q7MrrebHzFUKC
TjsZ1bp8iC8EtMEZCBvDqFV8PagsUM52o4u6H6G492e7RWM9jroaKGX06tNrFHzEsUuB+OdQyHtIZyRXs8VVXcJ/gs+HBL6gmaeEQU/fFnNuDwm6/gcz1NtMM7tNxXp9HC/Hq25JkZNQ0i55yLg4wYrTkkVtZnrP
b2p397RynG9NAht5XZRVrSS8fVX8RMTY1OgHUqkJbvRiD/IcUOCRcwyI6JUYhlN1vDotaAWFv80hIdahod1yUMFBo81NOjcqmK4NHa1Y05o+K6/gdnedl1V2HCuJUOEitTznptoaZ9jcT6ovjLZtN5vdBi8+dwja
gLWdugBxHpBwlxH1a0B67JvXdIao71bHbKII/Z7Ro+UJq7SN4RQ+ToeNY5JH5jVAeJyoO7DC9q4eCJpjShWQnD6TQjEpxj5l1S10mMBaSruamKyEia9fBnzYWxDi6X1kBZp9/kjtXn9dTqi66cskUZIpbwExGzCd
6L4nEQStxk0AZEPjsAcuMtVB3mhVrioS/STuk5QdgN8DIL2gp/5Eo1YUkg95u0bUOi3h64smJqtMQbS9tpCkuZNqG2626lSVPTQQd69oTHgo/4o9rJs/rZsPi8oZldbYLDoSHjNm5muB/5nGOZk8O7j9anXbWDUl
l7gym9DiFdavZc0ZcfCLCTHUqQ5zmQQ3WgWdUaDBXyGDzSNKYwCWmKWVFtISIc8Fl7z0CM4dXSQ3lqVP21TznyoXq0Kl7PP2J/6DMYEUxyLitCZ0WVtb0POYWRItrfKhV54Z/TFyjAupzH8TTQAYUgu7kTNphY89
ebc8Hh9SR6e5IODRoJDO+VAdSqP08EAduX1E367x7SnLxMbSzDyv5AvbvAqb/PJ6sl6YzQFndS7nhHPMoYSywD+by7l66WFpZ70LYQUcbkiaWtP9Hpl5GB8hGbplxYSkeseMhsvNEVrEUq9TZM5+BesAU0yQln2j
MDwS7qvzj5P92fq8tfvnDTb4nQ3D1TGhVcWcxanz4tQAFV6tYK4ikc+otYnFWhvdBOgWn0sWX4sWZBUTs5TcMJHLyEuoMFsNa6Wyxwr3WsBSTxcUo8ZrJUFxaLoODuHyGBiwouvSlOOXzvo+LB6PgLyiYVJaHBi9
ld3s8J5HSyF1hEd964VPwjuX3ZS95xj/kgxdEiG3buHfo9q0xlF9SHm60XAQuDwH0A5Lb2FSbCF3Ylp/4Xqy/XwI22BR9uJxLhBIdWC1VYyVdIGdRzQ0TZ7TkczhisyWnAeEs8I6LzO9qOsp+QXfTPDRHDk8MKkN
vxYmMHbw1skM2qChyPNrRDz2U3WP7noL6DkzO9DO85NZZfiTNPLyuTQiv3h6K6AwgYbZ0+TUaKBbMyQkmSETUVCBuRYxKaLs4HfcSSp8vKBFJRaBRQjt5BsBp9SttgrxqgTbNvK4i1AKGONUEiGMsaekZ/Hw4eoc
HkGGdEowk0+tIhfyM0kd+KRNbo+jkbJoS/XSRlhZ3qXEKjTPUMpAAWQdtLVKajZ2v5+r2ge+Ir4p7TXxx7LkS9+Lsj4KbEBPvySd4U5Hexw4mITVPRCTB9y0qjhF6auGBKgfsttoNVfyWYncMjhcg5wyCPUYnvQG
SFlPygz8rwrzhvRJGjStZuQOOZrYDpsYcnYRNrPwhbB8fqj+V7wjkCcSQOJ5IVE+5m+Xsvo/YQQqfxjMJyJdi6y9dPXBO41mOm24O2G2pRRZ81tQBpkYe9igImpWmdoHtBwUH4OjOiunsHdyuPEZs9v7nIjKNEF0
Ji3AZBtPqjbD1/ROphdctz8pu8IF3t5wUs+9UrNkkdqB0Jx7iNLafTTIyT7CAdGZGZerEYCqg+b4ewwx2BzY08lpZPxMXzQHGiFBd98Q75AAIIOIJCgkOLIrUNwv0oZgYFjZyDUfCt4axiza8nxxGZ97mEn3zXra
gHoJ4J2vNpvGdB1qv6KTHhomidJY2lr9RAnUaIRPKmyNWjcjDOjO2TbzXrWofSiMYKMWCQSHRrdjQoMqkhYSiXqX0+CpbdNvgNmPN9vDIcWxyFl4SMgLZSwGqVNjZ0QN6TzJUid80U9g6zZ+kXcalr84tj0fHbKE
3UzC+ZSV2CWSyxHedOgXrEGwiqKGj7c47F4u/NmMZB4owLwEpKYHy7ADJHJbKoNk11gj/IKKBVvNego5f7l6ci23VwopAY0q1MtzsoXoGOIx/niQBZzMBOABk+qp5ccdCcDJ0Al1xMUsihmdKvGVFnnyCJ97Sbu6
XycYCYO1MWaV9UG30MkXuiObn1Ot4gvB+pfP2Ll6XzUB79sLEUBy+dF3vDIcbUwvJkY6pjmB5mNWuG96Iovka9cwqvY8M4QqhBk8chjL5n98kcCxXrr2BrrMzwL4YraN2w2RWdeBoomBLeKsMQQssxosQnd6wxqO
YYdp3nMrv6feUr+D77WunDiW+yJjkfy6PZ3ACi0zkTkjTF9ZmQulltrzyRNJtm47QpEJxmQ0Vdsk0f8GT52KFZ1TLLwRggtUczQOb6acm1iXtVi0tn0pM6ipH0QL/w2BeuF5k5Q5PXTmb5Ke7GVarFXh7AgsHyMi
9zyrvBDsSYV1mAqYsK/A7MHl51N3rWW7NnPIfGBv45dbdy8lS2w/Lql3X/Dqr3p5tJgle8bL778yLAza2Mlwbwknqb2kSYJKCNM/NSw8Bt3tiFnSjOuZCAKtExm2pQhukqiO+2BdkX2kSYTSAHo//U53IXoW8bMo
+sclT8bBB0t5GV1jNiuFclhAx4Jkk3i40mj1Oln+/KGaFv2jtZ0t97wrVcgyVp15wsa9eai3qYOLFMxBvEak+GiGZnzPUj/3OknY1vKPZlQEAqXlgBxf/k2L/pEcHi+3nWzHBcfFXDUwQUZJpLy1QJ5P3HOoeb/g
AmieuhmfSkYb2tXyD3yrzaC+YRyL3ZZqcJHg3PZ5Y6NuHPv0oBZSaBqnG9O8z+/9YgTDx4bsbVN95+nqHuIqUTa6W0V3Haz0ylMkduaXv8mYXK9jFKrelKqh01pvL4Eqk71PXYHYj4WQtULj2GPv2dgeRDts/fMa
4J5d6+dZiTlTvcNlJTeH10NrJZ3GjWCkDhT2LH8g6f+AWutgZcWRoZabNCD3YHj5A3VpAeTaBmbjigy1RgdabfioOQM8ty+F67gXs4wdMpPzIsjuQTBgu8kdpnbMNduvSGTxAjMvEf1+43DFUyVMFDEq2ZfDsCq+
ipTPxyfgSNv+gjAS69yNSc3DuEplXW+YoeQ99y54Kcb/Rr5vIDZ166htmHq5vL8WUwltPMfZIxlCqzk7uL+hdYoI524tTt2ilw3uUE/2uLgdqlyNEBv9st116Wj3hSxpuZkwuHEsGhq5EkIBjTcTlBLa9HOqGxgR
hN0vyds52fmF5NpKVgfkNQAY9oVEwRhlo/Gx9bQhB8ugL+2XRuW+MvVhOL2MWuHzme8QOVwX5oEqG+VcRaTguMEheVzmsxZU5p12gc6lscLPF455X+cg9oaN0/x2HGaAhqdSR7fyFy55jjkO+6vqKbrjUkPgKgvU
VsVm1DEgrgrd94d09ERHTZQuHMeDch7DdgaN6w7w9iuH3lkjFE48yRt1vRrXo/720BIY+ujiPbzE0ZtN1HktWKU0rraqtgy1fvo4bZbgpLHYyghhnR/BrgJQm+8FNitW8wgG5p3DDeC8gYOq5N32i+uKBCXfeu4z
Lq/+kqc/uT9CAgh3b1yfvv1Yxs5d4ppVPls2BV9jzlmAV3OR/e/HGnP9uv/1PEYm0BcYjAGVhy7W9AUzEM5oSBXY4Ldr6Zt4cnIdQ8EMgjy0T8NV/Yt5ZPBnaIXy7bl/npYbEXTbgL4G7/SzM8q7Ib7Duxev8Xgd
B2rG5m5PkL7ffzMF2N5L9SuWKIRtuxquiYdq01NSovmheXjtkrAQG9pVK7A6P+BVDFBoc2NuF5TtpQGxknzoDFCbpWbtc5QZq9gVfAJldApxfvERKGGa8y/MXjBndejkQ6kZEqtGHLEpRrDgjWk55i1u0HroK8e0
DZlAtk0RlaeHAUSlol/jA4iqG2hOuKdtEacjsTGB6nqEYc46E9FLX7obUpGkaGA5ocQKvvwB12cVJpcHMteZi65QvDFKJYTdJCEUJh5fEHDvDuuOlk0Jd1+PYRDkCDSUsprGYT6Ck0xhmHSg0Fn83ZE/a8IL7RKR
SzLVONzVeYhX/fqWNPOHYdjAagMYen4iPKo5YnvIS9wXewbPt391Gh/t0A8Em9vWs3FFZ6p9Z79/A/csgp/87bTihgytU7+/HGdtkxb9xm/FSoMGQp/3+5tptvvm9JuUX4ufMT6MSCc+fcu0fBqnz2XmbkMkubK8
uTYa6novT1bXk9/bhxUmrKkMeCpw48TMoOf/Wxwx/7yNp8HzbYdzosGhgXdnIinNtjujR7CEeoGmqXtY06GS7YfwqhZ58G1mRm9V00NNGJv6v2gVraiHGYysEo3EzY3oXaIC43d0ZIJ+CSE3ITcAtJNjLFaKFdCK
JAml4+Lu6YeR9qe/bL/6r6t/omKOkoo7H2JcsL3haObvoMWIhnrFjB2w9lXU+OJvW42ZawvTJQvqcr82MqYVNNmU9SmkihjF35kSTGtBqMMDm7VGWCtVqBPZIBkVGbobTJ7Ro1p1/I3Mq/ucAoZdRu4WIfgOFVeB
r53os4vNavLjrxmGiryG/HfMwoRJyU2yTFkiy0sW8NFRSEh4NDLpNWvnOFyjfphgsI6keppTTgh/R5i44nBmd/1EDp7jW3WMNp9OQK3YY8krdo32elGz7FvfXnYuifW05PeJoJZY1/x2nayWoraIK3m4yKynVBgo
VgGBoFeOsKQ7H6g2dqCV7GJhGKVItY3Um0PHMUSEoXufrr9/3XftwVvVqepati6S41U1H1UB19qEe4ArUi3xZlfdWpA9XZd76P248F5Sq3I5szB75fMVUffkPOiQVLykwpvPWLrLMp6rdujHR5+cYxvEXQkND7UO
YBMYDHmUrM0x5xK6WuM0t2DU9YCSUUEIRMVzhTZhDWVI8yrmxWskUfP+VPKV2M7uZAYYrqae7SosaCN6p4VZ7FXsoaYN97PD0LfvmT4mXOEHB8t+MzDCleTu0yq/qPI2ei3Q9zwCi0F3W/iF19DlJjhho66cxhJs
F6QMB1jKHwPapgvMvdFXSebu9mY/ahoLhuKrWjDcnKSTPE/uyKLw54xRtiLzzGYpRJ71b68W1FIJXmg4WCy+tzlni4i+ZgK4Y/KhYvaz8ofEnMwKYGs1YMHJJHcIaTAnjeGlB7PI2NYK0GN9VamgRsh72orNkGBm
ClUCAgdLjI5eZvcIzh8er++NsNM45ffh3CXwkruD7kaR7OIKeE+z3/ZvVmvLURuzoXSgtSfv3F8trrTnY0+J4GRfliPAE240fJFkZYfkYN0C/vjRwbhCzXKG+oV5P+7uiVJHfaWXrgwh6HR80x6thQvHddhGRApc
WdYKRuiXkZgDu0X9mzd3IEPbNmRk0qedjTjMuSbH8hHyg65qca6bIuWTzViuO067h/B24buM/zVZ5xOzfeJNdaWvMM/k7XPKkiRAoXUwdHvOTIQL6+ZLCInPDXOxM6MDsLEqx5KnSKyGaUi3JRG7PSm3bvFCDD7l
kwqQUhGOfCinVwbu/MEd+qD7YY8XGYAJtljVQ9kGO6oAi3U6whnHjfvWXA9OG6urFkr65zK9RFPgEF7pfNGuYmgX21yf/Hi6BWzgPSyxzUna1WejMg8AaBkG85e7vaQ9g1Jzi16SrHwXQoD0ph01dfSZ3zAev+IE
2jEoZ7CPf0V8ssTu0I51P9qrB+xxW+PcU59CJVbdg63Zy2j0tit0BTLe0VbbQta9cOZVbe3hd/Wb2/8MsVvsASLLgNRZ4MC5qhxV/5ro86TZ7gXJdVa+9dbPLuYiNEWJuebje6FqynJa69BTw/yBN6mxSBQ2AFHp
wLPwTNqmyTBSH3Jtt2JlyRk05Zs7m0q07F0hI6T2utrFczVZp59wyMbMOyBSjY+1dAgOH/mpD17YMoauDrat8LC1bfgjGhI2CVQ+K1uBhJp3D4sIQwopEho54Ae6mwEoyL0SSNWN2AwNvLXGR5f6H0He6iNEWHgW
9dZ2BokPTAxoGk+031fE67sEZ3KWSrTkRVOsqv995Xo1m8sf2+dYClzWr/Xh0u7u7dTo7yEL+8VOXhcbXbrXF9MFvzr0if2sQQH3ewcU/dnUH+YviY1RSHztc2teIprAghGwTqU+5z8X6iMIVAbITVyhZhjpMbD6
ZtV5bF9/IigQZT90F53czH1dTZRZlZmTrtXRuffYMWLLCizkQ8X9dKj9BYeBUNThXUQsBXRhZbWuuN8w9mrsENyRUz6R4j/JZCiT3rXOqDKib0dQW4LwVmr+H2G80QI2/V8pIeRfo8YpPu7fy8fpaOhxs4Rrjrd8
RhtBMsy7GcwPbnmf93740apAcOD9HbWqA0lcCqpKeTssrfPAzlgCtB/+QxrF+/PJ5NkdLcyHZPZIOyuD/bYme/f2fGf0PLS7Mlhj72+TitG8SybXkvvuwPPHczHJDVfatX+ISv3++m/WxVSmi9Vx7Fpr5910/Frq
bJpZTygxNkzmkdbAlb5cUMNEltsgVhjQukELYsCdlG3UaGggk81l4xIG4vG2e71BGXWEJVVhHUfPFDxPjw+Wvw0nfbbp8+JCqvktve07XN1CPQMaDsUA1TSYVJCD0JB4CmbUr0oiymRDIg7nXcMy324PSKrI9elv
0ypU47AI2SWeemZv/Cw/GRYZAvOhlpy4DFvmKKM240Ebfv0NtKcelWPrDDzdFQ1Uxj3RVT/nt5EJ6mDuIqf9ZEcTAMzAedl+2ngr7Ec1N2Vz6VA+lKRtxqIMyepOtGeX7gqgNV92qqQ9yfDjN3yaniNbgZfCn8lG
WU2bnRcEBiyNFhUm5cLdMasUxU2d8ij3QQpVYZf3eWyfwIYMERqdp1NMlQEclD4RfyPULmpdw/Jm0xZOorh5sd2bS/1e1KTgxXFXALJeU5Hq1rwMBqBIlDL/Ni5xqodWSYDEmjc4GE+P2rWug6b2g1RxbD89Q0/c
Gwnjx+BU5iBJU++CrEFPp7kerVqVTBuTQVchT7V9unFFNYB9FDYFD2SyF4j3e7ipzBZwjTql6ICmjAgUEyLMyOrtVWeqOlRvq2mhCYvmeGtUr93u9nJTwDUjNLHte448ccS0Lcz+2F7/7r68PauAZ+Oh3JtzsRbd
dj9pqu6BRsLtQebYFApD0mObCKD2w0bBRWSyEnst2KZmzUsWGCf7mAYj1dBGors2aK5tZJy1blgDjm8coAA4gT5mPUu9WQmfCeRwaPHuVx/TcCgcX3V+OzD93wWFj6lSE04mFmHujXRm4uzhWtOtTccDPqcdHbFT
21F7TGiH7fYuTYNyUdTsVWOzJ9iH1HUOTyjRsCPaIaw/aroepF550aFDel4Jp4y10cE/oeIy8Y6nyrPUsHQOR+4mrnMP/XL9fLslOZmuA9Zfb1C63+rNEihU+Zy686jTMxyRsSB4EyPOWkuHUU0ilDk5obN3fOIp
idHu+iKcCn7QCM3AtwKr5CKKyrgg/7s1n6FnTMJaV0gApPOYhisSeq7ej34PfOwf2ZrqA8wMN78I/CuGkd3OhUTdVaHk5e6CVhO677pTCIarJeAhAjSr+bFIYO81t/E+Q+yEwcUuJWWHHqnpLC7JjZv99UoJHxT7
JtfYQxtLvpPWOB05uF2m8NBUFlkormAggHN6/PPmNOASmk+giHmImuSmlUT8Y8iFctGaQpuX44R7MDKu6j4665qzJ3mM3PO2p7TTX+6Pc3qokpJhSlqsOEdDktPVXK/RAX7NYsIQCv9YGagftSRahQqRRNNjaMsd
HfW1qY+8+vx7NTRscS+EIYmv5YDdhHrHPDWdj4Sf++Vkh1DOWmwnfAIbppMsvzZmHdntPPQyoQoADsxh4q6ywAsWinN4SqsjYtijgnLaG4JKBW7G89pwe2JUgn7vfwQaRpa/hi9X5q4GCkCUGRLYvvwx7KoCs5CI
H4c6iFZbBHzNOSI6Q/4eZjitOfGxYC2p4GwzaHU4mGiZ/auiLlBy4TUluEFD3MTsZ9NUa7kz6m9ljJzo98hAAKrpABX3x3EcxGeWyoqtagztgukR83nq4GwOFOjcPCQzvGr9BiBAvIJivT77EaWQGWDrG8tVryc7
h78obgqzMsGKuFAFDf7F7u7ZKhJipaW1a7TVtUxO+tH/CXJJr0D2vl7ISE2mQZb5h8uckeQVK3+iY2p3c8QBOhqES7SNJnhp2uV/OcbozYXt5MntnOJVILnEcLC8tx/ToKpIXgnUTq2SGMVByKRYg0/q+OBWwBpD
8ArwZfLTBmgv+86jlccyFrXqE3iYbCBsCv9+J04N1KYdXVC97fN+D6w/dIiHtECaSZTTGlR8PxQhHO+HBOWhl2ixnno0GWpa5gPv61M8gU983i4+GzsIrPsu/Ix+KpPXgzGbM0FzZykKWmqRTTE4jOsdZoI4x8in
40O4dULZb5neYNvIKNYQhhIIAQtBGLCJNLCVHBeELxF+OqAD6ltFXYM8sVSPo3J0HOvEaCqHHrjdhFjNP0HNfgaKyKrsh7Pn4vA3ghKWfE9Bx8khErpTn1B96taqmGWJ6c/WSvyzcFwGBf+Gph+f2WHL0b7YGLKt
TlsgGIdHwtEwKrjZYvu6PXAs6jUY0pTOyN2+wpOiSLmY0GEPBHLcEMXodiRf5Dekj4gIoQ4hWXLueGv+kNeIrsxCJ5v+Vs2l/GIGZDanBr27JxJ7WxJowxRuSyIjfUKoALUrKQYpt9HGlXrvLqa8fd6PMxVCJdpD
RHIs2Jfo5LQEN/yQ5SrEXep88ybuLc1+rsbRD/Pufe69Chc+P3SfC/4repsCUwO3DwMZbmmQrS1uZo+JqWxbgSvGjiIp2dtFKmuytSbxBw2irOmBv4+hT17fAXIzJPEEPOtESzdq5SH/PJ/7vdNlB7Kuq7TrsT92
7IlPW7+6TPfN192w4cmPgPczykBvKqLZ+EOZAKcsOo8dNxTMkP+P6IZfypYUquxo4b2u97JEz0mqIFWMwrIaz2LiP/rYvv+K27w5OKiua6py35RHX+hp+ch39HED9rrv665QfrsJqTcTAjZSdNitapa++k2fXxLP
IdLvF9b/W3OhJXR3p6lqv8BC7oRLPvnwuOfhLoWyToz1T736i9tuq0UEKfsPMWbtH7mHSIYGG7N97oxYMyJrRceqC+1b9zzA4bsn25LhyTwGywj7d4okeSIGaP0IJAUbjSDU5n1zT1Vq/53isI4trE4DCFcgVzae
FXn4pySMm/gPXEpI5lhsWCW8y/P/+ByrZ1BRa+FiSH2sPLeOE+oVe0RE+SVvNze2tUq6+c09st3+O1mFh8H9ryMTdV7Ad4GKqmtItB1b/A5+e1REBR4DfHsdEwUAe7s5UBnZgqHpy7XttEPN1nNcE41riBwEeAFm
ExPedxjBWJMoX2XYLyrDJGIc7osHcAhcOaOoc0HDupRjmvMouUluqKLbYxS5jOOhIfHMddU0398tauo2XFONBR7PngsHkrhYiR0wgE6txa5rkhgyLalkqt+ZA2Mafn3+PryeZWhJPH7iORxJ2B3/1KUqutGQG63o
gnVisihef90zKNA3OeImJ1/DhQk1Nr91XBb0i3LhPX56eE3KN73Yi+P5yD3PRlBr/XRsbp+W6Ss9f4QX+xerT0MNJ+cs7k6fxi4Ug3ofJ2l8ua+IINiwEdx5Dtd4Z+bk82GhKa9jj6vnP33OFdibXNnGmVWe8oCL
xJMRScD5exRG2ctIf5rh2RX9PsF7b1BInS/kscJPP6IbU32Ov5S+urru4hBxkTcnBUDHk+3iycxpw5R8XuiADYwS7bzSYbLli9aG117uL2uNeD3PTd6pOc0Mms+dIYPY5qDg8Y3UkDzHqL5sXjleAYkQBxCI6LSz
2GlRJWtiOei70wLiWrZfwA5rfH4mqQ6WAS+bY60NhGJdxqjxaofdt/B/CLqn5arqMsBjDz7IUhe9T8MJotT06/mf/Wr4sJaInnZEREmcj+y04oGpxdODSe0Y8X0pyplwcJ5MyVguozbdMcV1SLGTS9K7r2jdVRYN
HDPvfnSdn4QjfiGjH1Mf/5yTS+o0aifeihTTDD83g44AibMfEPnfVaZYWEoPGoLAlfvOXQP4s3WJpE9sQ86wkEHW44LTgncvLLn07IwQ6hyeKVraYlvyL/kSU36DX/wJUnTQ8F2kVn0e9Iiv7eeM7wUOGvgCwapP
Fp/YYwGK9TLwmkaMhhJhCYr/NO9yFdqnl+cbzJj22ln5UUZyYOZ3Dl/zhYSYpmkvfuwclMdn/2+l6g2XZ1V2WOT2wZ+VHfZ1G4ClpqFOjw0mqlC0nozspL2b01/iqcEdOop128tc433ZZxvON56jLNIrszrm1uXc
yT6t+Wqv8tNPG6EhZWOQiwAfdURFFD9P0F3HwZDypzPY0a+8h91RNdHH4xEXRu8q3BTZbh68zTBbNpT3loTtQLXH8AOes6Im1Wbu8UBfA5m5K1H8upyUyTxKmyTFtDbMOl3BlJ3+gaMmrO3B55ieXlbpdU0edvsS
1X9lCY/PXRGGjHrLoS04yJpzTWWKotxOIKkMbTJtB0Cn+JHZUUFfi/kglFr2mlk2/ALEvNeY1MrW4e7eXZAZFdNrltYAfyZTv6kWK3GSJrwOig6ZxPuQXLfmk4aCl6fHURPcBWmsvnF3OVBCq/sOOd4Xk/hShRrD
zkIi/nVMgDT0yeKC1zK8i/v+utA2S5IzVGXZpmpTZGZyRNZzWVL09CwWSqeoL08zEdvEG1eHexyJJFjEqec+ywYlHd/QmqOZBeV6hyMScx4YtS89/AoquyLQPelJzEnuEhDD8JDRO+N7CguKW/lOISIzusUZp2/A
vNR/V2o5LZ0SP1r3xCFR2REQWdArUPhOsX6ks6n2IADMiGgDjfrCqlj8pzj/8q0Jque7UPZ7G8HplMfzeAqAkju1I5xo+C3B/7Io9B8/6QHjKiGnefesNUtfW1HX8ove2T7oJ7Stfv05KDg98x/cxn/+bXg9f/sB
I2I+P1V2ZzqGKLU+naDyjZv9N7qruepH3TyF6eqD5epRW2bW2lxXlEfPSEO1vDLY1p31ylb33T+zKe86zcV7V5FJVXPVxuI2zMDY6a7LpmG7EXrLgx8mWRmVbf4Hjl44hxQlvRLMLsJ/9+ruOAR73znGVKVYpiN4
HJ3McRtyw1ytxf+YrK4QrQUE3ypJ3FHu9bTLeTRsTIka2ReWSuMJ2gUYyyufNKYhAyoyfCUoxpaJkmUvqRnqDcddcKVNWYGpVxXvgm7S1s8gAT9IywqWWxQc72A4yFDNeLkwIcBWSM93FQdgQs8fkjDnv3hKm/7o
2emZN4eWpe+9ncCQfb9V8wdH9f95VjRpQQLWL4/pW9STzlrD1+YIb6hLGl7/f78nWjSMvcQXx3xuEDT9034e1TH/jAYZQ5VtnmhZizIYUwoVdvq+cI4TogpkaJIb8W0aGr7yg6fYjh++VZ2FgcQvs2Kp6ggFcaFK
r/9M0zU2+ePd/vXWgHhRQ+BLtI6wcIaEnyYonOUy1r4CuJMnnQ+RYJT+vCPDQxI/R9ChtKsUs+tSTps6euQm/3ne0xK8LpTzdYmIWzMWLxinbRIdjljTMyI5ybqpUd58OJqXizm4O4gcY5MkFbrNAlaw28TvDgDD
Hl/xTMDyipCSZQS35M27gR0iMXPCG1OJLw95IkYBWWVS6IhSQlvSk834Ts8YFTIoqYGHMYvzbIf5uSm1BDDisesRpLYyAS+J9o5+euc4iPJ0SzLBqDW7Rh+fNjYA7wKRBUtMdmQNImk6FrEfrdj93MfXg6MZK4U2
eqJAt8T5DG5zAIg7xvaIvMsJy4MmLnqsnP1gZLDMwbUjrWQqS0M6qtR6TH/cB8bwj7X8RHJoOGUpsWeqsCi1fqYXQAb8ypsWc9QRI0EPUiV3wyr4UrB1LnxDPjhWVuExtSLymREknRZP39zWRMVuq/GRPDbx0XFD
Li2zwYGlvJ1q72bH1cjb8zaMXPWwTNmcJdxKflPy+LDMPxkfQ0cyaN4TPBMYj0haTfnz40yWgj0wULMkkjIqmcri6neZ6ZM/dt99rjMlePF7g+zlCdcp5iWwmjmcoHGsNuWKG8BhT7H++gfHMAZhoTawjqNhS/YB
ZnWqrWfVJrOZ/3x0mKUjcf/kaHTkE7kJpsw93tkOf3UML/4jpPOQ7s+0ghlhHWk+fTXfoncbj+26+BfajFCFNCWNj2RPd2yfaS8D9ioWsSdHymPsBnPUFJeYDSfXG/OP+htD8eBEk+Zdk4l2feXs7IxZFDKV6s80
b3f0motP3o39AQ5/SLLTkVCfMo4M5h2jSB4ApxhxnVg9vml6gbd4gJmt48LKxy6L6MDiqsSzZoolode8wrAZae2BC1ECPRqAUxvF0x0DC97Nu7N10Es3CwKJndbYy0rorpN35YUDQ96SCEmEKck44aPsjroWQAzB
b3/iiULL57JCxYp9Lp+Gn2NnZ6H47I77DS/Z+tJbT4y4F1f2x6KmDErdAA8qqirn0hOp5gh4sKgkfEUFqITE8xRnzoZuEc1aziD9L/HrnnX5Chm2a3IFaUL+d3BzroTjbOv5PlS/5zKSMofIEhaFPHOvGD74fJ/4
VJZ5v8Y0U45H2wCfXTY2gMR5miUTbIS1WENa1zi7yKMPQx6zGY9s9zPv/h45BBQMXrl+JmUq4SzsecNx5F5I3bc7h6f/R4f6cOKIxIUUroe/tVigeS4VX1KUjJxx1czvubtk0p6dIOfv2uNCH6WZVuFlFX+hMc+R
X5F/iC5enqaoYFiluboMi3eR7fvInDxOJ6nAmkp3GwMqgUHI/qBHuGMxzG/79VHiV82PbXVXABQLOVqpof/OFsIYtgjFEKWh4yYkPJlBfSmB7SPxXGZlrI2jQNHr3LpJKIpZbzYifqNEnWwJfF91FmoOoTUDAauV
zSsIzAFtUUPmNkr3CHwZUhYH1DMkgsX4AVLxkijNOqoX6pJDmhaWs5GBngQfUlce/1iQeu3jt0lQKSnyxxiILjtE5h5yTTnWXu+RfeyVxdnyPvv420UYV69ILzdmSrt56alQFfhU4y6kIt7AvOv6GIpyYJBiY8PA
bmTfWKfWc2N1zejq4r56C33ihfP0VTTMai4nXfaIDRNJrAeQzmixA2zipoWyGXWAC6R+P0rlf0Nq5a/K/KuMREEtRkjI0hwW3DLttFbu7W+1JbLNJwBbyBvj1TTBY5UKio3UO613JO0XJO+8LsWgTCeS9xd9nf+g
UOQqgI2cMdyBZhFlZg/MyPL1HaVljATYQjqVNCKWhDM3qv9hKs0wwS2h7evQwBcnR0LgmJs1uAT//MVYjT8UXl9COGocjmyG8KYlPDKpk8zB8vU5woYcEcAzYLGBpc1VFUxXokQUb7dvseZ8FcNDKDVkFXmQx0ZK
dTOAX8qPXblfSmiBthimK+Lvqv7afjKiB1y3MvEQPRd+klQ7r3FVjEcbHLqzpxapKqH4e9N6B5vmaMhtp7bP91Z2m7LKQRYG2osLmbyFzIQC9nRVjIbMN+FEyAZg4hhglIdlrY3Dz5vCFuHExJ/ighjXr1SM5fEF
eZNiMjQGzBsMlV7g8fRM3EfXOwWWhHiNK3sx7DL1iF9Cebnd5I9JWlxBuDn5btPvzJnJaMALNQDk/Pvxm3sim/IzZXmrMs/k81Cj2nDvvqNEtCZUCvimesrRX8PmbtS1tlK6RO92bU8757oxjs+q7vXZ6gaFFLbP
1OmEcWwSR65wxfafv83uIw0SXTjRzzdfcTfyG8CM6+wGkfEv5r+5t3MIbG3BPIKnbsbgC9ZzpEspnZ6EEJ6Ydl+WZbdMNAzWmvEFSLmc11PI4khDh8xNgo9P5xiD2Fc7OysgO7BWnuYyy7P/psGf+8vvLv5ZEqzS
UiyfiC30Gup4ebtDb7ZTeRt4zu6r4uvbdqY/gqhPOOlYwzx0JAo2v9LfaAtIZZEfBq8rNNS1FvjNT9JfOtlDYEqluaMW2juwmrPBMhEVNggmOqUQLUi6hkPn0BQlT5vpfx+vKM71KeAX2wtVka5zXllLvi9OJKTr
uWgkn+XsdLeO2LoBts7Mv4bYUlW+GkYw2+F2vP0QeLt/Uj2auYB4Gsgez78kamE2CsDD2g/SzZ2Be2XkYkeEUpmp20Mnr6z+7Kz+3zcs20BgGew+ib2Mif3qapMv+t6jxDYBBorNfX9Q9W0A6ru13gAJ2D9uN12a
PYgmdnNag8Hoh9Kr7/k/sU906og/jifafKCCagBPI5sAEEZR3q2MWOmkWQjPzdsUT3zEqOtoh/LEIzBv8j8Wd+RQTvcbt4zRcf821q9umdT3qSiVHZkUudfTW8rNk2Y8cmqUwmpPYifh2io4q9OtqeXAbYGyB9TX
F/6FcDdFhPpIQg55Yes0+/guuQANFeJB1pI9R+YjRiaQAm0lGGabAE+plVItArlxgEVTjclKqejceC4WTI1B5PIFN16iCZVNqa6gNmJsdc8Ro71IbHC/Ug8Azgok6HyK+QYiiPeOXAQdk+ANOOd093OsGY0jIHys
9ExeyHZz1QELMEsaOv/eybGJtesMLc15RG/9R7fWtIlrFQYzyXo2Lm6QcFYVMqEkPbRL7rYoyJPrEeewjxaDr+tXS56ZknyOai/eJbT+Usm0shqtWZ+/zAZHwAmthACg7tmopCsOA47XEQ8wJg5GfKAmhyFeDzQy
E7VJyvrYS1assNuaG+/MmxqxU9oN4ZBaBY0xsYbSKsvG+yn7RSkhrdNrCIkKdXdxOymaHgwhDSiAynJ9a3bcYa4I1aZPJkAF4BH9N8yxYGU8otxb2J4lo1//PL5+/vb8Dnw9+jeHQj5KO9ecnEa6CC2eHjE4dLQ5
1hM2CY2HtP/LGEa7NryZTS6NbwbbV5E+GhQy5koL6zwBnpburgq2dKtm3cCTnHoprGp//vrj7ysaUxSrNpskoeQ0ZwEBhUr01gfclRdEs5GbGvG1MnnlMKFWfYGgYE7BuKbk7Fmg0FuICzyjZ9yNIDrwDppkcUZP
fiI91W4tdaxYs+IwweOZrOVTrKVpcs0RK0++vqjm9PxQkOIXgHPvmYMk+eS85JrapNGE+fIJrbmmaQWpmDFL3yz8+ZJIZO7S8G4Wi8pqKQ3aiIQeKwIli0ceUBMszDLedrWPrjE9aeIxxXxzAXBYgYXmS7dZEEOq
UBYwUUSS1Mmimgp9YHdHG1wjjs7/7xqh4qdund4rnTJyrPSEJSNzUGf2Kwl+Pnl6ydGlxgNv3EtJEB+jHolVTYdyhMA/22rufLsg5U0jk0TqWiXrkQwySVMz7mGWTtLg8kVZPh1Au47AXVPKRChoCnj+KHSW9rpb
pfm00mqqitEd68prCHabSBbbyCi2h19HdcU/+U1caS0DsXo/kB0i9lz6lPJJ+rlr83Yzdde0XtPVa75WbZWxapXdVLutjmD7SufjkxnyjaiVerJKTknvmdXQzc+Y+Mdy/fOYEfWuPDHfDLLFjToAgBLqPfEWf5Do
Dzg5lO/sZIwiU6COn/lslJUVngs++aQNTsXgCE1KGIPUVCRWhLM/L1cIr0Oj3GHajfXbY3zO7L+EGhVcl3TbpJFrFYZeycBk6OgDN0Xj/v23DnHDZ08jMeam926QWU465tfJm5fXPGlMSRrDdtKsze6xv2C3JJXS
Ly32iSFoqnYgowJpFsr7DTYnqMxZdYbk4p/P/B3HYS1AcNZoy3hAGqWqK/v/EKljqYBIb1N+2ayNKN9eigxddZaKqZN3xbJ4jrqPGnWC2usY8SrHsHhzgdHa7uqUVS2xjdiUMDLnmoEcSn196JajpTvrJc3lyprP
biQ5iz3kTyRMgpZ52+ZQjk9Es6npI32PpntG4vPqR/PX5uLSf9q/BxkOs2gbRYlwSLeT/d0MVlvnyYlUdhCjuk1ZVZeDkdM0+VL1qomO3at5Fg87gr1snZozzfFtyxyyTI7yoQsfmGl0i/p8NpbUPXqv7QRNq6eQ
5xSCHNXaQl1+R2a6wR0hw3i4cFB6BJ4OMaEf74ktHlOxu5Q6flHvjDBSGI87WFta2wPY12Rq+dwZbje87hEoqxM21O1VT99ymsxu2GXfJvwqSHwxqYZ29pq7slqVYTm0qlFtiG4TJudYTou71Z1RJclYuSY+uyxZ
CltvD69HlHrpc3Wqpy5NjScAUlClOWxQ7aW4m1U5o6V0YLuUjMAYmSqYgAmUP1plMqkJ2wv7OixsMncwBymqQmuvzZO7NLNgAa8eCyq5ADX4MclgSNOGDDjiCLD3K+6T3BIb7eDuyfVklLdYIOqkKFjgMpRW1gDb
44GE/I+gIo2s1Oxc5hOLNrKxizxFpKA4pp5mWXC7vCy57vqi70kPPekru+x7haQ6zNNZxLeeSj7vTN68sWWLjZ7xZf88zfGkLyU73D/I6mpKxkW68rrugp9QlDNaIpHa+OuyHUHPcqvbmDgCF7PNktNGSb2eKHzz
mmDzur9MWHWA5qiW89FamtKteEbEqvsGV0bzpMhHxc6PvlnquAmeMU3QSk5LPTcdkIbe+Yq9/Nl0eEupHCqw0Bl2RCeib4C5qxv+M6qj8NewzdOl/crglB3+WhVm3gKB0IQ1Jt3++wL/i0oWxXykb3V0BDrPIEDG
3RWkLFLsHpK1e2R/Js0wSAI3c82rnt8dGWHR55qqZaVK61pm1SYsfjc3hww8PvDAYZGCKJCyMuNpLHYMcGQVeDAUfyth1VQsF8x0dFcSHc9xYiQVSSpw7LSqXe6FasutrWXzZxjT8N05CR/0L9shGjkC3c1cwa8b
gVR33M3w0xrb2FrqKSwYfziIDt1WBlZMr8kBYdp94TBPC/V4fQpSA10lAZcOPlENeopcX/WVfBJluzdY+HytVV3zaEYFIMcx+luSiPtH6Sd30BMkDT1OODX6V25/xOH91FkPndpmRpW2Hz4rrJNGdkZDuk1Mx1kq
5QTMMnOSHewH1P2JbsPU/vACSfRSs1oh0M0Ifefp5uq8aJQiWqoAAc9tl0P0A22mYlUVedzfa9anp204fEFvJgQP4q9irfUw/chPfdxzW02yWwHSdwJ8mB+UzlyD/AF2rGT2mjHmUlpvxFMsM8X7vN06O1EdxfCX
KV/Pd0UFFyl2T7eXsI+2bRgVdNurrIYJQR3eTHdXEGD+ZASV5dIZAfhvYA5x1g2YHgbyRUCCJNnM7+rd8LnqlWMgd4PfnM2Xar718+CeT0iSdDmYxLLFTm9mFpw8v32qE473B+Tb4I7qiktg4oHYf76oWb/Q89v+
7zeorV35NsuFOZ8UjBFBi02JBzVaAVAu4MVcogoW+OFFoy/BszM4K2DvIPV3gJrulNhzbSeRegBQq+0268TZN7sdlYBgJwUrhGVB296k6ILS5/j/cS3qSLlW3vT3xcoabb+TenwcjymHW89+wQUjbAX8BoOJO+VJ
TxoKl27ZIAgYltGrkUi9+6gJuSBKAZuaSNaY4/fxK46BiVOBSDlIy5Ld3alymFhLAOhp2ALH51JRFJ0lU3+cTDWz4TAv1LH57eQ/Xr67UXDr/zcfn994RY9Po7/980mtZk8JIWnBbV9aVIhbt33Kqlap0nwv7qwZ
jkvQDxa4yBaMe1EWryd5WhdAz0bTWmet9sqk/frGCb57D+w5B5iluZUrq4aRj1pY+ARxNHZZG6dAnsGNLRylGVZRrk28DFhtfJ38gGYINiQgckkuwunTPBmdOXH+x3IbOLd32TDRz5t4iSRO2fldjVM79ktgDYSp
yWGgFkk6AYi1frvn1jH6dD9qYZyTHZr7R6Zc4srDC8CHC0HyNFxBwMbNkJWEQF/qXEzAYb5nrk6ixjwDg1hvCrK2PPeGptBKFoM8soBO7u03tXakWrTfb4+9OftAVALKM+qPvUzs5IpAZ/VkCz4LdPG4R3BF7nWT
ApZ3p0vxNyJcPJo448iz1uOzo0aOY1HQHCo1KFKHXA2mPW+Cm5rcUtuTrEvaW+faCCpka06GQng5a9I7uxe2pOY6mlP5+Tn5bmmYq3a0iZbJ7aSvhiZdmrpm3GbhCmqwwT0Pt2FYuJwyu32CYcGp04h79dIaUfeP
FsMqj6aKXjuhWmMjtgvNhrL+OnYt2k1My/eB2dl+juxqFf18avUjqrnXTyyrZrCMPBAQthwtd+c5MegwMHrkz/qm0VAJ0Mg0Qv0AnZBqL5Jr6yHrIn7Eb6r560pOypHU3q48jAI2FWi0UsR8cyMTLpxXjTZ215IY
WrqM10M1gJ8PKYrMpGlPzLhXr/sENTlOJgYJ8VN5UlicbJWfdRV6KOmM0IW0hnYStzd7A3PvmzjuC6AXIXPsgWOaiBALMCZGhkILolT1/LH8lTjzVHXbbKqJfesebTv1RrPFUPDIujt3kDZ67HAL8u0MNsVyPmgX
9OpT+NsmGiWPy8E9C/RqFSfgDb36lADwMZrUAXXRzT+/lHkjjIqO0BUhzPi8ZKoMK30fe1KfV6Oa+G6XkhD4CDvvRbsaLHzsxpxMAjxMYFscMSoM+tvGH0LMTE/6oE3mFnxi/ye8/1gb0Sg5YeTGFLRkc/Qp10WM
eVNETxafB05bITONMGY79A1JGXnFWQIso18V7NP2pdB9dNFkMWtrw2YaLCwvut0bSldeP5xqWoJ9y0hVXr/IPf+Jr+oHSEvzEu0DJ0HESdqO2ORIPPL3NsOVfM9CSbNGYo4tCI/tVX17pPmNv8Beya1uyTv3nTws
yXLCQQ1Op2xr7fTUfod/c3WAxsa7BNiwOkngXLCuwKbFX2IN1STFEU2HWUhUC1BlG8a+vlGQj+O8nKW4pQuI/WGdvBY2gVYiUIprVEWYHTOSKZHYJ+eqRXQTlppkwjtdCZdjM8e+JSK1Z0wv9HZJyWrxCyHJTli5
sIttppHAEVuTnnzrLJ0SzVYNBbs5WjtwUCkVEtLitmFLIp1OVFaARGmHj1s0Iug6AvDlZHlnE5M+WVWnz7jPE6JMoDdDmmZa/Jnq+IrkPPNXUVJ03octcZDxuvL7poRoqUeut9xpkqCDTI2rdQa7EXB5ItqFWzun
L6cPQHEmULWqrI5A7d0pliKFyDf/T+zGYK8TdrH1OA6hpfCU3nZYNt4po6itwCncNy4qNnm+KZCl6T86PDRGek6ugMrXmrQXE3VVTqlkqp2h0qbpdsp7u+8z6Ga47QsSj6xt4SUjtK1Z882+EORuJN4WHSUHoeDZ
Lc2z90iV5dajrBE+nKV2wq3ynwIzmlMU5+DdS4RajNtrHFZvJv6eqqB8HTVMC+A3yPyun8PZ+pUQQss6hHmOpY40zRzEtyVxkoIiofnglLh91JRM2kyqP7aeOCLKJMTZoMCKzorsWbHMpZ1zU3Lx1peKwf6sdjEp
qh9riNQ9KWUDWDTfvXiWg46Wr23e+LNPwfyA06/ptOfYQitW9dKxLzGwbexH5zmG8/N+u98xhrO7Xf4hlhW9tj6jDMedtRKs6Nka7xraNnas6KRoyyahkO3O0TKEB3uuiKa8JicHu8iUcsPWGoCUeSbl05mEYTFf
2ob967TURlmEN5tG03KbJus3nxN3K1Zss3Ehbz1wP81j6B6cZo+tZX1kYctEM6goVFIzwX3urAnGVLX4w+o6aOPoyAB3eBe+7WFZLm0O8cmtehVYoIyyusRIn1DYsuL9yHBAVMxUMI1rfHPunMM2YjkEHrrAhapp
CnwkP6BCJ7d70Z//ljuQASll3sLlAZJIFVUulKsWuESGKnaoY8LNkjZKtnfy/bHUp05JgfEeav2tLEX8/m3X2f+T98j5Rv+Hbx29fSYrqfK8rbXWgek+XMWrujPd5logHXX5lXEbcwTuHBFMYm4gzb80Mk9uWsOd
XWSe5BPmFenSaROyfd+UHp85vBseznhedqHeM88/+cDB3eyH1lNuY1G2kqxIBmsRrZ+/N+ry7eywPnndT2xX2eCqCsOkA7019mCoYsRejHZF6Qy+i91PbPsdry+v0S+05jAAhoRO+ddRfjmUKTMiGzMY6hjTgrHL
hmBb6rulEw0HWFmhh65jalA3a00bWEP8SpkiVfmSmuOKtMvBMy6Thxf/6jvC0Z1y1uMY61tx0QnHzH2YH+fnldMEvnEOiEAldRF6iA4zXWQiU08l7vemuIbIUR+7oyIB0tIEP6fCI6kJS4lKQD1PxOhYinUiKUMx
rLOFRvUF8UEF+Tor7J7aFAE0YwMoBjtCwdNGstGPTx4D4zKwGUyqkV5Q/lGVAsx82ZIaRZMugynPblUXQr/itXn1XLSm112+K8tWwCN05e7wklh2ay7pU34mkKe/rdGzW0P+TtpacyoaTukS29H13XbsnTmUiK7a
0OqBlk3hD2emo4a6LLkC9JKkVJbKglM8F/vmV1dKqSIMg60cdPF6PAnG7KvH7wun3rZ8+co+c88g47jhghj7lmv7t855C5shjSr3qnECyEY+BvNs5CtdJRcGviNMjv6gMRYzyD05YnRwniMJi16hKMG8rdX8CpR9
A4FDhwrH9/5ItOlxTK58IVlrrp3mC+7W21nfFu7ZQ2hW2s/GpmO+chav2bDYA8itplxmT2ycSlkYNVuMfMbRKDjrrBKfg12ykD8KkI+LZKX5iP2zBD6kKelGshGIlUvgb6WrA1GzR8X0mRnvjwtEla65ASNrW1ol
PjZOPKT2etqgc01HBAMGfNqoVcYYGuVDn1PpbR5JbYKdjpWhKnRkTLAPPHC84oeVxqNeXVYFFym24upE/3itmhl2DXci3cw991ibthe017YjiWFU04LDvEeSHLmBiiHJ47AhhZfjGDltvMoR9/Klr/tpxcUhEFYX
pWL9Jk9TgPwAomvFd1szyGD+0ODQl0iZbAohI6My5XYembfjwiPgaht1vVUpTasKmBdb5wV6wi4onICUmtRrU6rJ6ljF/PV13r1/5h/1LQGwKhEwkXa6XjP5LFytJ8i6txnqSyVNm+arD2BNblyn9frZ6lJaGM3J
WfHqQUukZIq00BVbxfuqLbWyGZKzvM4mpPRQ/K7FkSz1FQSFMGsCrXCbcMVPueOdISs4k+NlunxrrpGz+AQnilA+q17N1SNyFNVI00TymnQ83GtMykX+npPuHa9Hhfb2uH/4qaUVi03K8JXFJcFlj8r7Pb+Fo2w5
wFlj1PX4aT/GiYYvjR94V25d4g2STGbHFRgyQ7uFaTuRfJIteJ0IwG+09QFexyBCDo9SaOklKJZ0X/2VSPMc3EKl1EK/2sRhNOmR0cAqT8zutXA9hVVxPWnQupwhUuT7oqzXNjsSuz62mvfsXt7ayKZYN3pfl26k
F97SS05m3hUdu4+85V69KyaEbhflC/rSVIsigo51pesN1Yb+TO5rbdKGkpJM3oaJ1oCkqGtjWFxQPEooPUNev+7Zt8cOuVP1iq3as/s8ncCBR+rIDDOgRv7ZdJftFfMFyf/sbi8urY6nlHUhu11L+EldS0FXWWVW
5KCtAZfG+d54uCTYy+pWY1njfWK6PMaFQ9ruHgHTlH8NmIN4wEbZivXhdO8+qIjiViDGPUSE//BZR1ucPfdE+EM2w0zYOGjeE8ANDZVvMUIZRypT+fuZk+LOEVBrcUYf4Al5kEBJCMBj+IbsvnVA3xh0r0fDon7W
aGb0enfq5/gXKnmTo5w871Qo3vqy4vLitUrf0N3PepLnGv5Ak1W4v+DNbs1rxJvhVqkkP1VR4FjFl9u7G5OUNomUvSBoqKhlI3WInCujcImPFLWkfK8AhkN0JY/M5WoGLBdLtfbLxKVqvOGRWBYhNJhdraZKow0X
MDO/vzspaDpQWJ+BDu3/ZknwkRJPFJWr3GNNVwCI5JviDxadWtX8KoF8u8hVDy8tRTkbioLnCbkPy19BTIHKwuo09JMG/nu/w+2tqB0nbhiu1Bse5ALZiesS/mnEYdMHGxHUjrhVGypiY6G5kOcKApq6jHSkHrCw
RpgrnLsT/ZDo7nSVZKW/xCqduel52Lq+Gt+xKru/loA4qKBgi4CbDSkgSjwemDIhANfcXwdHLfKyLektlb6hMsnVZ4f4rP1yWGhDtEuHJym/TSiRRks64ralUFiq9S/aUSdYUdYUbGq7jCPW57CHibM/zjNlery4
il1nu4HYd2q4VeBT2ka8ezhNClRzdmD6r1321vUzuW4FGFEC+eo1+K7KZ72qSr8ElvxlOEfamGUgMaURIJoF5tKkN5roiJobo8rFCQ4Kd/1fLdYxJlup4kCS7Uol7fBtwG+ch0999sEb0/QbkMcs/XwPjmHqlSjn
se+BOEVmnod5um8Y3TW/2YqEm08C0juKVgTG5PNwiPbJDVWrvA/zTGKlODgEr0j8mUE9x2ZPTBDBbYS3knvrsHn5wMTA2jKrTiGbTIPaGnX+uCUdatx9LdJ0rR1g1pj6Fz1RKHmGPE9NMXkbndp5i1LT+n+T94lc
Z2vQrPbnmW5jh85rZoXjAN3TPRXU52sYq+40vSs7uWkTdNHg5l02RdsG7ctX2uvI3oRhVh88bEMPQcPYOVdKEVFF/GAndRqPfJNXv0u8rbJj2sjnICh2YzOg6bw8fMkUQGoAEu7b1y5OZWh8q1470+28S18ldmsJ
l8XUNl7mbbJRkoeMXq+H/4SwTxzEUZnudTlxx95BLzRwrKcUAmrLO9ty0Cc5EN2SI6DOa7RXuSu5SZi+Se1w2X6Ss+6sqas8r+wmCUbmqXHUbMDeWaBjrL66YV785yrEd4mwTZAc002NGJkv7E01/PHuYWwPSCwT
2aLx0W8gkAayyeO05oGFDDstXyhGVNKoc3IVYdoHfpnmUep0LDFc1Tgv3JhqccraDVh8W/e0+B3bm1BUu2k05KV0NVcxaNeguDAJ1hNBn2PlJilvp64UWidv0rFgbLv2PCwNl5QtpTz6Zvu95zJ4FTZMtDPfzulG
Xp4mUphAiFVnAtAiMpTuulxFKdZRUDdBKFVYBb8FHn9bK95yTH5NA2gc9VwEvEEZaRxXBU8G34zmMDu7WU+r+TVDC8ugxZc5e5vna3+tTzGWKvbkr7pv8muGjprDMWLEV+gJ5vYhu7SDcBZvZcd6VJPv44d+dOby
9PgI4R8ADg+VhS4pnFrmlFT1kx+t4lYl8oqNjpH74KHKvK5AWWt1nQk2Oe639o1muRCZOnKuc1OejO1jGwrwpmaGWp6H8UpD+qhzepALMvU8agtoBaSTmdz/KjTebfgo9+LlcRekYMbiS2q+6aTCeaWjL9t+7rao
eS8Ha4YXhl3I9Xuep4/0TJssbxKvHyo43psiRrW+pxUqDaU2rw+L2c2Wg84hNScx4Y/wkVRvC+pw0JdLeYiurn+6qt5wNpszpYPsftE/nJPCOp6jHjLcdLGgEPCAqhVR30N0IdurgkYqqEHv0F0S3yk8TzPZS1Gm
WL07Wyopqzvk/VADPGvuNWTMPqSCquGWUAvUGHoAMBkvx2u8t1/iWCyy9SQJXDtPRLbJNDP6TGXMg+d88f5wwaHNkP6ulCAfGIeMo8M2/PXcju6ngTeLukqagTtuOKmnr9nu/XufyYdTIc79VHDmRnmixOyfA4Ol
aaybRkJSxyUOz1VI4A6BO3wHkVviNxOA44xpJgyagtt8WdR0o7rB++hZ1ItH7/EWb/OR9/GDI2IioOCUqVWos7ne8QuA6A2Fke6vl04xUKAtYtiapbDLR/pGb/X57e83+CKTtHtqrpXJgmwBH6WWyXBgIB3Xryfo
sexpmgzbozryWjt6UPqaOmmtkvDPAiXM61JuoW5iCQ3nPKa5xVOYuX21RpP6ocwnAfzi0NDrdcvKgBtVBSETEz+2dEGCKYqTdDoOQHYUfJ5qyjWT6ClniqTT5lsiRBY3htTo8X9rWRl9blh+4/FQyNIUZXOPc6DU
vjJXa5+MAszZFO+WCUI5HrUV8+qVcPKDEQsfputeJY+aEvbO85Xm5yF6bZcCH0lnTXev4rHqe5TgPxw/BGgi8m43ayE4n4hRKCec/1A8JuCrKS9CzK3dJth5vn54CyjItFDcCPbwwwrwDJgDrmtYJZzn54tA+87E
jCYSpBjVZgbpVbezEypCeAPuE8+IH1liCscmHMkoMMCDeZzklfNctyK4U0bIrqQroQcLIcux+1jGkamo6iZvuEvtttJ2IjGedYrGHA2RT3ID7gQDUjdNk71p7vGvgqWfHZCuG3wh21jkZIGMmzgUyM0TfNTqwyYI
QLGgGl/IIfAXAOZdlHnUg3y+RO6P6EfmhmD+anMvfDily+i4dSdIIXlN4Otvc1rkw3Eph2zxvLR5HnYN+eT3I7cfRrryXXSbVoqZ6uz0UtF3qZfo8EP+uHqCF4bj1H9g/ZOdfhHmv3riSWmGvg+s+5oL6dMb2EvV
MpgKfrCL5a3dWoonDEcJXTt3S/FWyYqJbdRLmKSBsm4kvin3jF6pDeOSzGY2ze2w0OZuGTYVcjlPQKz/Cha6Zb5rLy9nyj5kab4CIqiuuQRqPXMpl4L/CUHh/6kuuMW198Q/GuNcTR5Kzk3HTrjKCBKN8SJywwV5
thArwpVt51ozhXgApJ6vkxouCBI45IgS7Px5FoQZj7+C+YkWDwed8ZnMwVeh7OLl3LPmPiB28fxmSrl/+RoIvIN85Dr1/L3nx7uVZFfXuQ7hU9qY8sof4jVSAEqcuM2pho+UciyDJAEja/jvip7yzWr8UWgqg1G4
0q2MPbdj5n6heRYhvanikw9095brdEit+xjzrQvD25fyfaXROoUrhyKRIvi+e/Z/YCMWiZdzypsNFz/J4m4Bf7q58G8lushiXaOQq/4j9ytfSU8/9wzFPRN1H/rthn2C6IJ8fbx+Cc7kXwKHm8+C4wqPzlzlxd1H
uCu/Mb28XW+SoFQaFS4fEjgriCm5lw3yHtWvC3VbtkOuidMvAkZP+Kmr75ZCG28PuC7ROY5Tootx69UXOwk9fobYssqr42PU3RCTSA3Czz582x9hmOuo9ZKfRvQTfb6y7rA3bE+eTL31wLgP4Rxs4o21smTlMfDU
+0MGTiVlwvTX2Og6IPAaROXNjMQxTi8iwnUC+ZhbJ9a05PaLvZP1nS91R8BSPIKZ90/skrYi66RcmJRi/rH2fWbRJx1wBHD6axfDsjlLbH+xIo8cWfcMcqRIrKmpUp0hBpG11ZwwAvAM0R0SNmSdq/mOSk/Cw6dU
5m2FzmRawZC+ON/Sf5fC6pAVvRq+NyuuQM2C2Fw3NmRbNWwQv0h/QuEDUis+ELWcU7G2NTXugXVUR5SV12YJ9KHuu8Vv6HYTf30xkKIqRztsB735aTH01c6QjvflJt4zbZZMXoqAbtmo3HkfuGFFkNhjC7Zzf3nf
2tJHZZY1jYpGurnV27I3Mq56u7PmUhlX26dyi2TLcenM/L2lpxYfRjtP8qDoKc8chNp4/QtP5LYB1YL58myBKz73IvKB9U8tidEsCSMPbfOY1uZi0dSQoTzD0vntWrC5hetUJ3WrXTr9lYAtXuv630XWYZXNHBZQ
1VLhdj9lXhso/4mB1DXXQgFiiaL2pFn7p94fz8erw+lpnG3iLTLj0OYuL8kbkZkJxQPT6CK/tXNwEWBthl421vTuv80RYCookD5Etob2OF1RjKn9Tbl95X58e4udC7E228ve383qaVlp2/elKd6ypM+hTJe0e+6v
kz1T/n906b7OLQdpg3i2CrVMBtu43VkRybB5468sFBsp46JcHfEa8eC7JlT1MNQHe2PxyXuiJNTbRPuLHTGgPLtzrCZxkPmipgvBTEmcj+1APnhPSc0nuqccZrrhL6nHftxoWjS3m54BnqgbddEH6REZz99dQpAq
RSMTrLya7l1+710OtEki9RnjY4Fy5MNyKFmkiJTrU9xpmA1qUu/Z8QOsDHEVmSzK2wGKYNb7o7RMNnm2WZpVQM7P9MQ1KfX5glBTTw/DuWm2Nv1R/6XVWW6+TZTuNjmP7tnq72fsZK/74gcHZ13n3We1d10u/XI1
Il9sSnjGqfPKrnU6JJzfPUK2HGKUg5k4k7gY1dcWWOiSrxrY0BxUzApdOQ5KAVSFEeSTQonuJBonKY8G8jC7+fhYh17VGPyBihwpyq8Orz+zHbKdG2JtbkaxPEWsurjy4HS0I9qGHz9vLketmbKi4cdd3sFv1h6i
v11m8A15igd+Cgkw5t079Ab46ZPG2HOOmStw4hKAPBjdXmUTt6ONXb5g5c3teF4FDN+34Ykd6LqOOaAJaFJlRlbNJtCIPumEXXOBzKTvGm/vRU6iC5fYvMhphxinFuLmFF6cB+nVK4lom3SiAbmMmavYewVIQr68
efeD/BxSP1kDpKkNwH2N+15vZ44OxWBcfFtEG68fcvCznAFGLg8GYxG+BzgxxBi5HTONYhCUPaw84+XtbVOyPpT5H3qVjq8Jtxq0DeWWpaQqlmQ4TuabTmhhJs0J3Gi3nZng+iX5WUD586vZqJ1IA4ydqy/fD35u
nu3DDqw5yArOGpKzvJwpmv/ffvy+4Uz+8zpgWWvV7xZNcXJSaIXvLNKptc/E0G0frgjKKdpMiWJjy+hcH7i2tZdL3otr5MfvWmK8wZ0k2l8d131eI+Rpw1GDtUzH4w3ldF8bMVFz+awX+xiCbIy/OKmbuFVIGIvG
Af9foPMPZ3RwgQ30RpfEKY1PxZRYpNUuJHonNdxbE9qEzmpzFeoUUPp+wwlJwSMhThLFvsYXa/MDEPl9IpOnLOnBuH7pMxPkk2v91NHpQ4yopeXQ6G6NpVcQTjyJDE2JyQ4AOHzjZdazXb3gbI6cAm4djB6GzQfu
70vMOW/3/EoB1gvh1lmchbKYjIYtpXOgFwNnwUaNc15MxTlVOtdXtEhbIA15gxaOw7kPqtsk+Jo927BfIadtTSKbs0Xs8V95Z2S6o9k6mc0t6HedSxEHKm/6JRbnG4tv7S5Es7nzDBYV+q7NtHnRedoJsCqtkntB
B0cSXcj8tnJwgibqq3WO4tBlxa1I7C535PlMMHeITRg6uDkJAoo9BqJlUdRQ9hbaCuruZN6D1hCsiS2o5GLT6MC4z9GUr8R8df9Ij2hJs+6jS2UfLhU9d/rcYCGrUXkcpvqBDZf2jF1i4zNW0nxLK0SS2eYreTnj
2HVkXY6hBCtdix15DcIwgbIUvGEzeakqe7KLW7/kkNR93HpnNJpICdtAnyna4vIhd51gFZgBqGCyb8z7BjK+rToTOemS26IZS7wn80y02KNOwNWDpY5ewQrBUY85PbFYTLis5gaZrSyyDGzpXiT6bUpylgOUZTdr
L3ClwPqqldf3TBl6AOBVLv885M4nYvuE7YUp4VqDABVk+U9qNtCSieWZRWYY4wVTKzDr1oS5VwBLjSaRpQCM+/qDt0GtRkkLGsaaoGZAOarDKSNDy3QdDvIRn9FwHVLyQI6/0ngoTptWtKHdmqLY9fIn94UXWQqI
tj7Ay4MaEfY8jKVnigr5xrZMjBrZDq05+sbJiutJYIsFycpMBZgbQ25PIJzb0UKr1ggHz8cJ/2vnHyq7K0ejFHMZ0Ku7FAaaPtlMEpCySsZaJ9nErUnX+k2LY7+QIuagDMgpOZkYcWz1vN6cVBbWJify6vZhjJBG
5e4uye4Z3ZuWbidmDioogXt/Po7MBu6/b9V+xAKIOVnhiI8oqbMosqbcwhoAH0XlIX4CV0CEaRMcgSAGBa5bUX/xZa0xyaVHEH4M5aPzJaFrjwy9DVqrCDfBekZg9T1NEXHoRK/krP8XGEGcsASmY3xKNxvEEPwl
S6dZI4WWR9eDBWfmhbdPOOKKIx7IeJBPNSaDGOM0Lcj4xgJ+r+2OPTnY9nSnna4Dfy4lEvLdJLDqU3KGYdpe9pR7J6BuGXilXUE8/Gq71y+1+o9pd4HXH7wdoomOzG+WwNipabvbnYa/G3Vl4XV5ZF5DNImvoYVp
0+pW8frNhe58PSEwJRAjTazI5QWl96eIR2o/674zVaYH5Ls/naGnSKmncUptPC1EH6OiygPchoUc+j7xGfBFl5y1xO2kT/gJq+lB2wjv+Z6CBhBJegCUa8qnoMFE7BkGObAj2X5muLVbOVmyqwJg4nijC+3Oh2Lj
j118dkB/37zaaIyfwDGaO3Ws7hOixS4+zB3wk/ErhGo0VE6J/rPPa3Vv3z5ejOVIMHukwpmbcKW+WkFceg289QRg1+ri3Y55/t9YCNTRwml9LJlgC2YAkDzFSEjEvdYghcVTKBFZ1YZsmTjPNxGsafg/Y/TQlq7s
3Y1Hxvc2OKPpSpEYOQcT0gfCyje8XsqOyQkv6Jcbgo3GhHji9Np5xxK8BsETkhG7LjMecAbGkkl6ZkgLnTzczu6QavRUEnzrXPzr/vCWYXx5kUoSk5ForTw6E746E7JbRPrShfUNdeo08kvBHoff/O6qofq1kON8
C5Xsq1o/lpQaPe1IFvDNlX7ebLIekkx3BdLHvtC06a4VndAZpGvw7ETzvSQLNbLFVWeg4bpZmsmJfQlgyRL435pHje534KfoarLc0ojkYyxTJcdi8huFjm9XRrECC9iI2bLwk4e9yt2GU9O+YLJWHY3IKUFxG9TU
qgagKRo4yiXM+09Tn/Q6fZjLwIJY1XIRqA+gwAZTeW256BhK9k7nuc1p2Y7h8iBSZHvxbvYPYexkgzf/1b5pZrDx7F5JDuhpyogquU6GQmMqPNY8S2Xh+bQVjZ7GYYCsYbDkZf/DfFSIxf61/x9iqPOf2zzhr5cT
SOlTKh9HhS6Z15FgagJi1STC2ms2xxmoZ7meo+kV219WHfjDy2Kqd8jpMAwb55xZoneKHi7eMwq5wtZLHe151qJdZgp0RwauYcChV0zySl1U1a3ZYIvZ4U59lL37KMtEM63CthhaM46VNhda75v0aKEaAGOVXFSJ
iTnp7pYnJh4PPtLh5s4eGbbzg+sUiUCxzTibBTCCaHN/D63Cmby0/r2mddasO/atHxOpSYg+O7nQfHf8DnnLdkn80k6pw0GrWox8d71P3eyFnFG/Dra93Qkqf/nw8v/zI8trdEBoLuiYne7nAmy2u1ue9+6VY7+c
SMmJqR2Hd1bRyIyveHaYmtxwAr4c5Dx9FCCE/sy+3xP734kg/aSr+CKzmQh9E6jfKaJBDRoTMAfRz5oPMfKLHOitSirAEPhk8hTzvyAIiv/RsO50OXy2QAK6Kyp/mr3b5760AbgX3x/P1wNF6BcYGRH7zWsWE0nM
OnT/s8ZRUS2Nac1Pv2qKSnSqV3GszcVTqONUWppbQJ53yvKVyrOD8EaW7E2bVNkaHNmBVG8SVdj5khSeJEX0ON+JzcSh5HhM98JeWXxVNNu956+rk2FVW2ro4Sdj6qKr0ydy3kVGwdI9Aoz7oeD76FqVIm3wGCBb
VhzjweCf0+WZLIMRW4lS2Wgp4ws/JAbddPvdNKEtsSq7/ktGNORBxRsssmy3DVoesFehN8N1rUCjPPIGh5uhuPx3WJTmeZs4jqeBLIyTTAVIDCfZz2S8+baEOZtRsiAob5HDVb9Iz4N7vuiTlERy7aA2qTq/o4f/
AS+6R0fr3CeoVCxfjdffWYdDeUBhKE4wXbi61NJMChReeKOlaTTE7GfteGm8EE+OrnKaExeXpq5AMcKLLS8Nl+1H8trhL+qnXkKP4bRA6OoJZwqaUy5pmAPonO/o3WlmsNUVcnYFIdnABZLaWXxRGIFPkj2i395H
ZvgeFpbGeHUStMX5HywSXWDBWZHYazTFoJrv64WiCggef4RSMMH0oxpi1j7Ly2K/F6lthCHSKP5lGWCSEk/cHoItlwMT/uI4vlKJSmVtC+uiRCMbNp9mARktMr6kqbVacT+gt25pFj0f2OePdSHbH8GYakk7zj6b
VDYq857je96hge3bhoWao9NGiLHSXWsIGNMQ1IvgbOiDzCnP83ljfm7111AwR09sTq3pX2APZSiZy5qbbpWRcBglXfS3ApDszSk6Ni7VDSpxZ7agQF8P+z8v7i2nM+lDM5JgCKhbC3BNgjE94ScHg1kKMeFGREey
m5P1niJl7rhox0IJr/242kl8GPFPow0S0uGdpnW37tKEpSZetH5QI04FNo+Nkttv+B5HBN1XewpwU4e1F0Rifm+yKZYq2bpN4tW5/Mgw9JtN7+GrNCxzU9Jk3HSsMpesUEyGBUQb+6rpMaxAuoXwYgcNtUgSM/Bm
s13Zb2NSNJW+/kOihwOe4FdwEbBokwRpOyg+EW1T4ePsvGxWveJdsdb32EW1pBGVmsG6AJ36B/UZ3M0NvC5KAqah926eNZkvsplXkZ2VwbG48Oc4nUOKueQsDATTbnXItg25u9TYxW5eKgGRg5SqH9PTIMkIDhdd
GLyPY++B53ZFeBxG+hn5MebWGcHWbTmU4RaC0nbz5BJ25PpJXjcXTQCzWINuLK4cBe+/NMd8k01EuMFYubre/1fzKLwjcybVx9IQZGctKjlQLBaxyPdcdTanlx2+CjdWRtpYln4nXH3t8+9Futop12z9OxbQ2iU3
IxxH3631fkyzPK06FAoAeDkxE4AvZfDHMnjpHSfTLZpD615EA/W6K7WYCjJgiBAepqZfJVX34rYPrL9rr46iY2xRo/UbakDGdKoYfC/xKe9AWh6JVD3PMgv2PelLhiwmeMQYqXZT/5NPSr01wgldAoyrBqksPIJG
B2ipchmhFclahlM4XgxC2m3haQY0sobkj9cvoY+d8a1tfWZmsGqotsE2+lrjvXevAFqMk7ZDz8YL0+29Py0kNQ737E8tMeKNFJmL9YtlUGVR23+yDuPNzBcn5sF9awgwj3FkWna2uhyCzWwqqZ/y6y7AC3Dryp8N
0LaYio//36Sg7HFvyHLSvzg+KEzdq8PBurQW71Z+q4STnTwqaFKeN5WRIXvPZH70JUmEZsFCGO5v1H4udGcR76Y3Gqh0ZmT5pglYE9PAf1wf0y4RtuBSTi2IKcXpzTFE3D0jgaa4NcZ9UhBq06B3R21Z57pzrn7S
fG0MD5Skv0HhBxH4pQE8OChJHw3sycItjSZ5Kxct3p+ILhw7UhPkuAsJkXyQ3JMaofsG3tW26FH49HMSo8ytOdJgEhggs5579fE0lURxKzhbGU1/w7QC7BPpeq3N+71JtramD4Lnp9So38biew5ka07jPhscPrUZ
spNRjp+e9q6Q8IXH9qnVVUeDNufprkCkce/aSb/5lNiDXwUU2HRsmeYSSN/Vk5s0PMtzmSc+RWWYfOFHOUGJ0UeMZGafgC0Rla89+hDr5d4h0OCQFS+mJk4Qkqj0K0GNjnJ9TmOX3HF9VPfJw04vxjkfEoyaeVln
2PuoOyZePdA2XNsHjmNTcmZmq6aaWQvke0dTWotkVlWfZK51OzKtCU8ZNNY3ToHBxao75RZGVGmAFg3FwbUyZY7MvKq7DcCsi62mdyLAp8YCdGlkK2kRZe5jsVTO+hTuDwbBvWR6mldzuOoUvTHB1o/P4FJfaT25
LoC/TA3DfmhtgbKVLL/u+YZzY1e5WVl3ADAvS7z8peIUHevWdnUsqyYNXJn9U5uGIyP6WiVsShwULsBFWv8PksCPQYwnqvd+sLllg3E2pattIBBypqljg8T3YoWJPmhJF8ccJPBa/l70ZfIFHif2d2k5ku/mp+0e
aurj1rqAPA5jxkbldEnIfVCuYRcKxhdf0Y2SfZ9F96nMsvd3xc+lgHWHj2IU1LjklTOWwKFzMl/9A4f9oA6vPqn2G715UEuTBe5zSsj4qyaeLPioM1wTdMWlnSR8rHqdSOxTG5sg9jWBhbcGvHjwJY7OmwyVxwIp
lpm0mXkCJ8B/u3I9N4pWcAp29Ykb16B0RgfFCxv/g7qQWvYWoHHbO9uG9FCNmd4wQmueax7GEpinW6fGDmmc3f+1Kxm3MGZzJ5ULz0YNuAYbaJkslMrDItYWdwvTTHRDEg7GbSpdWt1djHV3S5l5eqRjCSM74Zoj
1ttN/KMCEdeG1iUMqG+2A32bZPyu8vqJBlJ7JTtygEcZd6buiTIw1a41Npe8PnIUF7HA+PZI8QCffCv7EG4W92+8iI3C/3dtssfsdSh/zkoesRY8xDdmmCSO7Ji1S3Up65S5Hhz0TeVfOrD5dykwdo3izxRf0fSA
7gDjmWgOaNtU98HJiU7wZn1RqpU19Ln68bbBPuA60uyoy0ioaVJGCKsLRt/uFVy1jk5PDdezJiav6DxTR8i77vOKpCf4N56iSLIF5j4RAtY35+0t6dKpHglt5jZYQwO9Kf5t+Uvy0hZ/aGy6VrUNreGpty7LLOkV
2jg/WKdKiDlwNZ564FsjyOXx0NJDSdf9OWN3B3YtptUturnsFoW2N42Sl2zrykjfZ+K7EuL9RwYJPbSzomcey2NulxcTcx0m5g/jw48GCS4AIiqDlHNhwP0qpOMk/4dJR/d1CuPnr32YxYCo2RILYPXR3b4Xs5fg
l3rp8HvSW8UHeujFXl0UKqkMMGUHXSxZcslHTWN9p99vlavIyor9smldJGWDhzmeIo/+1y6izynWfokaWbNoR5uq7rJGlf4mgFiho2CGHUoGZNOlTCmOTOWZHvd/I8wxq69kY9HqgXPYQwDOSA+2QlZPkln6gz6k
P+PFs8uvMrHGRgVgPg6luE+oqlDzriZkuw7FfoDBq5inryhosrai5bkmw/uG/A6gDCWjyRfEOlo0voBW4eKJQk4UXi3Z2g1AnHkoiRwKGB5wXIAF1uPagtiMXLVAzXCiRfnixPfXfvpyUccFf9hgHTzm+N+UzXD6
TrD2hsNNPg3Xh+WmH2IeD/g4IEkXDZdwuAQhe/7w4plgPMEc/d0vKXpU9nySk8dgcrVc2MtF61ubuBxf4gTGnRcXhN4qdIzL0epA4v3szQBdQYBLR+HETAqJOXhLDsKMBwz5FEzlXmz/Xu0uQQ/qzlVnUHhbzXiN
AgV2ZWrYJsFSFWetdkcXCL0Yht2JhM54xXBwxZABV391ZSr0c1TdQmcPLaGfVztdXRXTcxdp3whJ5HqnkrOAUXMo27RpKMff5LTy38zbti+HuHhk27TsRcTzUMfWpSbnzEprcBlh/HQ5tpcK6BuB1UwHxM5uhb8X
UEvLgjL3RJLCa5WKdNsUWoTHMGu/DsUUGUPN2oL9h5D24xnYGdis1QoDEOFfZ7HUbsyIOfwPzTS81uyMFlKAvsRKar4vNYIRRvAQmjEmlbnz4HtVR2/CLJxoenRsqdSf0CoWqu6oLJX3GHbpjbbxQFWY8CZc+vLl
GdN8zKICcptAclNj+vGVNOfwoMUmaXj9xsTQ0s3hJQkEetN69z/DUPuf/WlZjNb8/C7RPOz0YoxJdZctrD1Zt6NoenGXE5rOGfbtJqwlLUVfK/lr4nynvKEnmuuzvtT1W7uR2+uy43oPYf97ASpLasXCfm0LpFmK
irGM5Gjx/cn2sD+oY2rZLL2A7Gmj6ECnprdos4cfKshFDWJAdwR3RomiHnGwenhcV7Wuy4GNj60FfWHXoGWCuIlRP9qiDhqwmwoNQiaMqU5zEEncQ0LVvACI8SkvvwO8mcUSKKJCJ5y7JAaYniwvfyNXXmcklpGP
YahOFoQBfMcpamExjpJsmkCZw0kv4/eaXNXdgxDZp6WyA9kqZWXqxByM+p2VYrOT1gLzIMLTqofoh5qUarA4AzWzqhV9OahiI/84tgYmRRkwDLXf8yS6RCTQqTSKWbuM0gXwpk32wZNIBhKZKOcqX2be8K+M7EtU
64n7FeO3zsQN6Kq/FJjsx9tRhRQMZSNHe0g4wahmf5LpolHMfGrK22JkOvm+sRpzDKVFcAE9XDnteaviYVd4yOQdVh4GwD+zKdPgNIUS30p2qyVXPJB4qeQUAUKoq9VnP67ddS9jFAkqw0OkrgA1v0YJILFXGFrp
eFlZLswRAgk6hMqMAAmplzC9RgENZwctGcDmkbWcNil2VqK8UC+qBFZBu3A0xnWJJNVvSc0ADKFy58HVG1exH8JDvHU0u1Y0hjwWRbrF7P8pJWElYxQC/z6hLecR+qaKB0pBIj9HEull4xQBKu8mRMLniALvncKl
QQM6vuh8iMjj86wRdIoyAJWFnGCAV4fS6slbksQbWjvhPgfrWDaCIzc6iAXXYl7n6kodwunY3qSg9YhY63D2I5TXAuQQZnFEOVpP4HBAUOYzcjz3FW2t82CqMLWQGkjHqqkMw+taKupXFeLPRDykU6qY0zsxIUvT
kDt3tUJLLWSOE04eTKpbGzbJIHlDEuWpmeyryBfR8ebQYJ+6WnfIyTdqyCS7VcQ6m28fR+dcQ3RzWyd4Ut1CFj01q5BDrTA5KV7qEOALxOx7JKRwJb2IhBLjy3SfI5+nchJUTECnvqmCEqfxtEV0z8TFXOXsx11Z
ldpnRqn4kV+qdNnYSRnuLlM62LqKToMcL20tROkSSQyOa+dlV7FeaOoj8kwbYtHLHpAC0G8Ei48hoGks+/QxpapIvrMkzmK9xOj7ds+Q+hwIOWnSqwtSfAtaq3cPN/GJ6GQTVzQxTRO7BkLWBVRTWzSjQq/nj9DJ
cKbLQKuLlMS6MtS0HxGfKjgVpQKPsZ7kh47CWFWohfUZIE9V72P8WmBQ78PdFQ0YkilgTdVnWeVSv5xclxZYpT7zPVow7IvyiSm+1zrCaKEPYqKxdBmgDWD9PcykjEC/u8ka41LBhLq3al1g9PImkyBsA1YOQVMY
pEKxW7/J6vvy6eA9nehUf3RQKAlk967q0OEZBFL+HXvivy1KQHENE6us6yml2N1XoQCKcP7/I8b+GiJiDOHK5porSglXTDVX9/fEko8GwLrBSYFAZbHE1c2imTV9Cm09E7cm0ya1GF97YY41raWbM+aVzdfL80+C
+zEOO0+NSOGmzwkY4hx4tWowIH2FilkQ16006Hs0XBLangGTX27b24AuIzbFxrOKCYNtX4xlW9XWawqgKevur6DNnXKbGcaKmAgLBU3X3gHxr8g52U7CadN60QFNWesQRNPuScP7+X3NnLLm7Mo5zNENmjamwgYI
+s35nAfXz7IU61TE5sbBFLnVuF58BXTTfARwQ5eFcy2cChpprWNEM3evB481sRGckZbpELEtYDn052HbOsxDxTTEF/04yw74nvxpzB86Qv53lbkLzwsAhB56hP20L2DAIFCgeH+PJoVZKUl+H54XKaQIvi/XvPrn
u/Ym3ecW9j2/XekmZPK78Ih+WXB3Gr8PtX2wehWihi/cQinmKgBmpS9oWzkUilUMum07KVOFISyxfNbM43vVvmturwWhNhs7GnTnFnzNBr4grUH0r/kLw2l2kX/FIAiXyICaMhrPXXbAVCQFAYRs560ovzO2Ex6e
2INytuxMN1Aqa+5rIckexbzxqOG/QV9LJOeouYDXeesxkA7iwgfFUn+RosH1RxhsqIZP1nJ61cdIURKCA1BwvGT6TZ+RnhVGVBlvK2KTFD8Vssa9uVODY65TgThivZzjg/odB4AjToHWtSuPiblappV6Ki0QlDgs
bFSIO+jg5NVtgKOjScPXoycrLXORwSoBAlLAdbMKyri16Ec2Gstigw6fhw6KVvy+eWIyOaRgZvKMyiB3tNwV4cgTKqcePiKCTggr92A1uQSbqEhujQtjEaNq8wRTJrmIH2YVgRRqfagBkdpJ1cBAnUjEWxLUEZUT
2RgGneRma9RJzex9fZ6O1Zo3vyE0Ea8/hKq25hFisXyPQKDQ566o8+v5GhfwjxcrHou1adAPx0TQUFEnXEokkYbZz34EdnuagXUppYbimFdIsPTZpPqAEkbiPnt6iZOCeWJgZBqkyCiwfcUJFbWNmayVqhrTCAwj
cYTN/iJ/AnXPpglSQVBTtRIZYtvTgLyFmkutjBE8N+XACmJpXH97Baty03G3xtwIdxFErsFgru/BfjQbTVHWI3WFDJVvlIdj3uN2BVa6voMM9c2VKFWpDSmZ5pfuCmkaJklLDZ6+ImYcExODzBvOmgy7hMdU4VIZ
8TD3GUHyfX+ep3CLGWGRCY8jcFjObOaYMzt6j8xAa6f2AQpWas0LK2mdUO5jN9nONRFcjPxVbpZPHJdw7HeNn2Ft+GvTBPqcfst/IFCRmbWZq8ccYP/mPl2sYZCKbprEQPxSo+2Vzus2OsM5+UY4poYbdiwDjPHS
bQUzWtfmd6Tx9cwy1/ZhZ2Wheb7UPcrl/caDJCl+lx6hCu33LRuBLnSorTmjWzr9OQmFVt2EDym1w6vZn0AdlosrJXUInLKwVcjURoA9jM8B4FzFwsheKNxLXEJeBiyJNL2c6DUTFgqlsrkYBOdHthp6rPKK43cy
PS7e1ob2ZTxUcJ5i1rMHNqOttnMDrtYywEXfum3Vojq12fN8zHXcxWXoyJep8zxInPTf1+rIum4nWPL9/MCGqoEgLoDhF1iZMVombFF4+QpxIOUK35w9eZs7edNgqQyKE0b/LNMjhMHKU2AJJzpiruSu8/TuBAZ/
O3YMlUVgQbMuumWrMWypu6YgbUKTBsKJdCqqkngNwcHArFdWYLz9TaWWfX8cp1ycEsvQ7kkfERHjBoMeJGwODPDzTBn1Jf7oazQlvLWK9bHSjF6EzDxCKKzMW+bMSbYfJoL9SQx8WmnUqBAMl1QItHGv7vtcYj7B
AxIYyVLfpD+RfZGxqaYAr6MMizoNQ8U+EVHMedub0BEO0KAp0T5CwiuKeM8KYpJ52NdpPYTOkpB34yFpGWwXaOO38gmW/Fk7b0UYJt99t56x4ebojlZpfworrnLDHaSc6CZ6fOA7l2MTvl0iVGVTEhoQrkKThcfA
l4sCkqlGmpBXoQXT15uA1WOSaLKtP7hUUY/SSg9SP1BLslk9TWtZo9CaDQkraCgCvj2rSe+YuslyuEk9nC9sl/ncTN+E9H0uRp5nMMP1FsRTCECINkfqIgFKTlDCds1bi2b/qXHknqbAUrvgY349hBNDq52poNr8
1G3onfXpy4h8MEEeS6Yh2p25RQv/BV8oGhw9xLM/k+7xcmMPkrItsHOPDW9qT+r9XXjK/Ub9DsMQz1HZNl8LN+EZvB9dxrw39TpxMyFceaQT9faja11nBb46BLcQgl/o6V8i4EmNM8owGj1yGNAPbezTAGCa5kOC
18Uc3S/z2p8jwaHfobECLjRJiY8Re9NmmVHdSMBS+kDyyt0EtwFHS27GWM7VjxEJOR4sR+6mQt+uIFsLQVlb8dE4BGUZ50ILsDaww1OHyWHrHFYoAvlOwmzHtsJzIb4+daUAm9GSnFuiwmBQemA8gQyhA0ZY4Blr
CkbXKa+hskQUiy06KyvlaVfEq2kOeWjtwG379zsd7QX80Ey7ZB/nOzobBfRRd4nv/obFvynLS8SBbCX5U3hCXttVpb+TbqZKIeI9ChW/c8j4nb71qdlztKk1aj86QsHXTpXkPjOA2FY/mE02Hzz5QOIphMc2ATn3
sL9LCEs/QlL6OAEybWIkvCAG2q38TLFkzbCI4iwJWyZM94VO3SzEAbRDC9oZnjIhkNXH3ln0/fF74n64WwvmBna+66hWL87+P+BP3HC7kVwREqdw4Q3008CoBT7Wf0WzpXb0ZvuX7a9odxWOyMPtaRCH2X8mLDmE
3yCeqOST8KytLpiB9N6ygfs+69PYkQ41Vjho1B7X94NnY/5L3DLgvxrnaARDDqob3Dco05YVwDZQMbqSmydF3X0GGZgqxQTE0ftFVG8qZ1E4jCz0tp8T4q6p77oBj9faHNVleAuvvis2zeX18aAqfd1OlGgpIwK1
OaCaq4azvhFS55FdTjEJB4miVkKQTlx0icshm16dxrlx4FhMM3gAHSD4Q2pvkAxAcjOHoc+AFt0okEfb/meRiRgOPzUB7tZoQhs6/bMVUmMfYws+HblEQzGAGzab7HSnExAQdSdD14RhiHYblVp3zz0HcV6/0k7g
j0E86i/6b7nZkIb2ZkcNtrMPVVSGLxL4lAj4mipdLfB3lI2eJJFOFSMio5uGWu03f/0WQ6pVlA4BoE4Fym5/iGT5YvKLBA+636MWQd3KbCowj3OUUNOT7RTw4LEProjlQbg/apu64V9VjYI3TuTsCibWCgy5TUXY
7c6ivltQijOMnF4Me0EwnKjbkw0Rooxp0BmhV2bMphvmpl4GZmUaDhDboF7GTvLEoIlU7sbOaIzFml1l2spUu+HnIIko1wvsoKCmo93RKy6RkzaNec5Dh9Ikg/g15OU8wMwRlA9I4gEVLca0HVXOEfCjJIPdxvEr
3nB3sRabDpLyptqsDugqte1Ys4vMgq3pdZtwH9Ic7WM8gpHehKT3RNq7k+aDPu7r0AEtdBCqiOZT7lMB0cdRFopHFv+D01e4M4+tgCi581Y1rZluzSC9eE6W+altDM/Rzx7tOELfM2G5ARPLUX9Z04jHoaooJNSH
zEyX3ElXlrAQ0IzV+gowyu+YwbkvGITGpB4mwmNtcChXgTtMc8mJSVgxnmnSxT81BpJYIF7gu20XhyjrypNE+zenj0rtHthkheTlAMN3GVicmv/YvMePPoYnlVk3KVjZzBt9wWRH/8AyGij26/KLUx9Dp5Pyaw8f
iuHPnQKguV9gJB76fhMHsU71XIiy4i7ae5l99cj0uvEl3S7vj+xOAylUUH0FIZSW2gH/LLLSY8Dp8nfcKetJ5nD3HQ/KuhgjWI4npBZC8k3OipBcMpQ8mS6hKDbYPDmsIYYE7RiXA16ym7nSkuOGB2r3qzLp10Bt
gWUw3keCHb1RaFs2FTYfGYASF9okB17dGYgRnBiVCBYMmV0HFXG4pRdEGZprJkWGTpUwfi3wJhy8HAEbsVF0ZPY257r49ciaG9lx9drZw2cMuwFJEcbnwVmjPsBmj820rEhMsuEfjCyzkobYgBYb4zC+ra/zW/gh
mq0TAU3nl8/g0RtQk1H31YNg3po8tpwS3s5R3rX+EAblEEuKtVJa5PM6XLGkTTVtdvY0l4N3otMOsqj00GtAyCZebB/jlt8FYzgZKPM7fKBNqIkwzeyrI18swrJWli7UashyRfJNu91HANaHR2VFC8QoO/7mc84r
MYB2EoawnkEyT7nzwIyoOgoT7Sa1/0ooCuxqmGQ0dT3HOcEsIPt597QbEFns24geQZQhvw9wQEceipSZyotLtAeqOuF9nlQ3UeZXVX6/m8BYJzYKmMLAY0QnsOth+zpY1V/5DUjZxOz+2KZNUKfZXxX31m4EQVhp
YMtKaV+w89ZD1WGZ0huGwU717aDcE2szn+CJtwr8zbr9mPVMLsv9FSLyS+hwCvOhEVAQwLizGINTjNo+H+SIBZI4Yb7YXPLCy7Ghtz1IJst2puwW46uq3jRLZY5jaw8CEc3Bmb5Oi4tRoz3NzkpLcEM2rU+pYBaz
BmNpxYYILs47QBg2U3UmQlu7UUs5byFbgKAm0iiHGHs3dIm0YtgOLlQNxit1nTO12d8LBKLPvmKezWbUOXVFw9AISIw/VnUWibppfQ5beuOJ3cuQZ45DfbBP3XN8bWCSL/JQwLpQ6v5KjfQhVM3PdvlG1zI1U0Hj
anvYz3OWNtIEtLI9Nn0X12uc2NFl2VmyZs6ji3IEsnVBbxqePCfdQzW2Cqeuc9Qsyd1sUiGgHm+RyZz7cbUJ3UfMulUMU5LIY5ztN4x0VyY4mV85D5r6XOVqP7pm+vJHRMKQW1HTcWGTNxnvIIW3fWQfRw8j0B7D
9dJ1UGwsRIeXHPYdWwqh+DZYZYRo09mj8Jh4JarrY/Djq80YjKaGxBZkU7dsjG9kdpYok7dpkt6wxB9n2GRjm/f9wzAbB6CyTrz+QggThHx2R0sNYSDEjIMcZU3kjyc7SgPORD1v/DTRS0jldUo6EbVIoxcnt56H
iF5q9wOzVqCFcpePeDFuna836aM2bcEIZt4IFkDVfb6VapybaVl236xd0Ai7Ouhbkwx6I9BatyPB7nshML6OcWEfVr0prNKXBMaC6yvE5tQRjGEGtwevjwNlJ/wgUXm6pQDOz+ktFIzbt++sMq3bJsFrkcu7O5YU
7InFK9m6c7oOdz7dq6rMtX6xoyHZwMpmyZNsR1Fvj6EW6d1CUvcsNh3bdSC2GRn30g3l9QfjdrNxXvT3SKApZTtJOvDaMWdpOlS2Xm2zhcnCroFQZut2O4i1vlgB15vzq5g0bcZq54Y4tds24kLx0wAJolM+gEY1
RJ75kPHj2JSDvf5jpqfPxiFqsqT5rtDxNV4mkSsUumQsV53AbhfmoqxutfzJN9H//oQS2rwow0RH7HQJ2Uuc8w3YboYvq9mi+QHZdgt/2lS+nigVufoOYjP2yhC7QRCJKspP/XE5jiaSme35P9QFJzbBQWhD81w5
AA//ahqOY4t3zcAowmnv2t76BSXJZ7y5+Q/3ngJJ+ggeq3kUHYZdZ9f0QJ588Ysj7bKaaG00nknduLJdFEq7dpK8+NtoqlUZDQGw6ve5B0KfVcu07xF/W6Gh1BWBNobzGqYYw7pgJaqMdEhoOu/d3k3kIqlL9I9V
1N76BVvrOlUH5utWILCf8BkBkXsAeXs+UkLOvd0ZnF62SZNqGj01gqz8VkoF7hxQznBC+NNLRKHeZdAaMrO/gX2sdcPBdylJowLECIgFPGh8bayhQgK9JowOANol+yPeYU9k72ZTgqKzQjiE06Z3Nemx8d2p6tmm
8wl05SC5o0Vq+3EmPSusX4ihnc8zFMWMhwXyOtbpRWSiUVCkN9RiimIxnpGdrxNHmvGr50GcRk4DOs0Y2p1ohr/6UW7v/XqegSQ8ZNv7MQlJg9K6kGTP85heurfJnKjXq12uZfnC/r0YDMKMVZAG4C63TS9tkcLd
YGNKrgha6n3esk7U6PhEQVTigamXKzT9frK5CDGFXeEEocmygif7quE72wrjag8mWo0f6vgse3zoF673SQtU24rVNTcsZtCfAf/LMYdwPTNd1DQez8I9QT/fRu0/57DkvrTosTJg2x6qhI+L+AySyODaR1+kQLju
o+5H57hP9FeLslvEjPL8B8Wwaf+K3uxP7fkYEDtDNmfoPhiyrQp7Pb4aQP/EJxPQ1E45IMTDPwlZ3OsnEu6zVIOjr5PB7m1T4DMU12y9rgrTPXF+2l27IEEkaA1WTeEUvu3vEFADXNPeS7eAM3RF3GHZp9uk1Wyf
9qwwNrXhErTmv7CbSD18z+3siLDHuWlB/NyaFdeEZWIZfhCz18AyjYBnoSviDosg9gAPoSvijov6IgmcQfHOJJ69CoiEroi7jOCmWDrBnuiKuGMglJmICjv7EuzWkln8epQ1V4Ido8V1SqHOXgVbsq2KSaGHxJ3C
vNk5uApHs1pWYXo0HiJwgFar210Yr3qg+GCnrbMtW17wz7AwasVhShVnZ5b1mzRim+qaFuOEqa5wMUiU6noXQorpUOcQoL9yMmiWpl/ib0AR+sAsTNO4Y5qpzjE8mEaOMTsN2ZJDZ1LUbgSuYSQxnukNQhLunj50
8eKzHqyLIZU4GAyb0arIEWNcWOec4ihrmwL39ozYgSbUbu0etv4ftOZfWAsz1mSDQRqS1brYlXxCOEcG+Q+zvz8rsYzVdqqtkXlvcjO2HqONclyhX2ZlTnKJ2fRcX5Foz1zEyQcxan569mqj1FnQh43BBjjcdqAO
njPzVx03Cqu6nU8aqsSwX86Bwc4v3dhEZsfvM++Vg8NG1qCTSt0VyRA9TN7faFqkbUWJMjKZWy+KUgSmfM+Ah4I98rizyAaBam4ct/oqzTm5r63ypDIWLhXgcUzkKoSbKTXjyoeplj0vgvFBjbMXHuglwgH8Gbgv
B5YwpKLGQogVmH3dMJmDSclCxpiXP/zPLxZZh1/diCn8UqV4U9BdiI7L1cEliZz5TzJFQrGSXG3+cQZsAvKTpCjmROcC/SOVINoJ4+LmOe3x1UK/5KPO0SGkQGC1u+w/h3IfSGAfxdEJfNQyi6RtxtSNtrL3kCVn
c6diUlfCdwHH8RTbW5qACC773nuV1BnjtOpIW1wHRmWgP+tOWx6vlU6f4K2FWX6YEGQDI8P0U/GOTQfjHebIvft2F0czIken9m3jyu3wPQPze+JnlKzhl5/yh1ApaC3sdeEBXiUZJScqLSV34c2i/7aE1bgriKKw
DFRIHelE3oE9hdRxHQKYb/UZPX9vFjrJTTXk0i4k5PEHArfbvHxzd1heYNN6vnnOIkQm3xZGeYyANbPCw/pGl59HMPf24ANru2+Rev1vNs1qvJU4vpe2vNheOHxRCLHs8lPsJBz67wQ4zVde2RJdKcREEgM3PUm7
6VAW1ChE9gOLU813SPGl1kDRNYWCXsiqEXvcUetARwKlR0SW+4+I0JcXK/ualYUSFYJRclvdNctxTks5ggjg4lsvXGPYgHL59W07IBElrakn7+58ejgLKFIsmJ7HmnQZZixlSRiIZlD3bibN+t7zYOo+qjS2Rvfo
rgVU8E1eGA39wDinyFgsofFcKoXfegRwjpeKalV8kdgFdmZHEiRy3ZINM7PCZNOKHl4RsnDlg8eZJRfAV9dDXj187AAtcUKtY2S1SFD7NUvvY1wXBe1IY3pUr2nYJIJPQHwH0w5/qjRDVSQkNB6vL7zkYxR1iVCR
hkk94iM5YAj/S0fGQ7cW3S4Axzv1f0Y1VKvzxGIx62rFngKBAUD5yVdVVIw0qx6lLYIdRvwTfR2U2+bTG+7KkY+IOh/tiv5JTVQWVpKJICM66p72PzoyvY3LTc59UMqV2KgR1tPpxk81E3TGoX9FoE6H2kxQlnJU
J9nakwdjw53wmEN9Yt/VjR9quJiz/idiY8XThGGBoZrIvv23wlLEZEd0PZw5yhfurxv1RVYrYkXNHfnsJtyzGolXhCV4pY986AGv/S7QTbU2FQvkEll9SA1DKL06U5weHZoHP0i9YiNX3SPkamMY8a8qEQCH5GC8
aPUAxIpQAyVQ/TKORAOEQ1ZtoUIbaS8UYd7Y1kQGewE+KAwAPUXzsy+NT7Xm1gpKJtZAMg6WbK/FqqvkiBCRpzVIoB9L20uR5MsBqvdJ2qhkr5jRFzAQmmJPLgPFGtGNgeMt2UcEckp0MPc0ZIvHkuBQ4DQnM11L
QS1aywVrgBalUyMChGvF1YQHjOP9wvjbCGAZAUN6RcecfIvyMat2wiaW3hDTKHOFnb0wd8mBWSGTKDtRxYx2kTSzT8htiwze8VZblrvLaI/4NWVdiArDbtAxgooh4TafBuucyWTQZM3XaghO8jY6sz8tat0bK8Oo
0DdEG1HdwtzQN1jN3WaJaMYDaV3grDuXbBLji7hVHtdTIPBqg1RYTLlDpov+xW/UPKwbnQ5KZt/0btpx+6UwN5GIFuoWIFCWYRQbPviWN7dIjk1vmK1c1bTKcJJMc2JlEUluoMWwdoRjvNHMKhU/FBcHnDfeC01F
5f2NZoRplwci9WEopob+8W6bXOp+aQ851Bg95SEyqcLVQJXbgAmFn1FWQEpy9DXiQW8Ah04lrXEvqKAj5cQ5d4l/p6Lwrtq0n07dAa8Le+TQ7poxdsYK1CYPEMir3N0KQaUUvJpNk8P2FFJDkm1mUKLQPcqF69Er
5fa1f8az/aG40m9vfj+aes4eW7EbIlYk/2xHhSx9imxr2V9g1c3KF4MYEMft4QOL3IfW4dsFK/o7a1geGX+hQtvQ2vbL7Ks37cVpktoOZl4Q7Jz8LwVectLf3dtFf2/f+rGsKW6m/R6/FLxZdd/zJBBQ6xvzWrCe
35numv9G0z7fQbrzvWwkw8w2egC7+LJ7ahQDNfifrRSz4RuwTeO3YKSTdlGm7IxaoX7vUvYZ0Z4ZYt/bSj0fN4p/XUgLT88PQcor/sx43y8o6Av6iJxL34m7Etwf2soxMPz6gfP936+iLwc/gD//e032u96KffPC
xZwn2z8wud0bR7q6bYb3bPvbm07ZYHG7XdiMp7eroPFrbr/jNzjRzsTlBqlwrjruY95araHAKMq3eOym+5HmU9lJ7xLNhzRdyAD8fmlehmk3LTSvou4U10zznKZdrFiVKW/pePIy3qeeI0uEv28GFT7UrAa0kda9
qNxfiiRm8Qd0rK8w6+Cx95XTdQdPJhwKRH4T9oP36xUbVZnVxoZHQzYG1uQICiRqCpFm/0axW6tlDuw64lgHOKButHmaJYBXE3M1NE5KXIs/7qHCTRna9fxN0zRoS8ExHMqLSHA3pECeoDTtB3XY9Hwxl2njIHGx
zHhhthYUfg4ORzaL/nlyGwWeY8J+oea/qat+KfR253IpSXk5Xto+1twJvcIp+KfWjb9fuKz3N6HN9BJgZDSaFDcUL2MZF5uHF+oVUh1nzp6EfAGDK6HnHbuM4MLriLhzmUPYhUp2KYP2EFRJWhJ1tQqjGmcKupEv
9skbJOVUdlgL06XvfeeDptgFkfkYk7vGP0/tdHFHI8VgWV9LSJe92jk66tALTboRHdA3Ev5s29NGVK5hV4WlzeoKY60D/mbxZtBFi4yyOfQeBJpfasTW/mWNz24B9NsFCzN6ULrMI83ZTsH7zWAxB8QLtPxc2/At
REH3942h6Y1C/jeBPFlloVpFuGB+hICPUqzo4Yg/F1zA+dy7sQOWGLhEi4+8MAKLP9H8uNx2DihwLipNbIEd/Qlj0BeQiKVyZWx+KUwSqLDOG/0rJ6DBEduA2OnoagJMlMPfqPlixTs4NgBU/KtGaaMo5sNA2F5o
3TgIi3Bqr3HMSmFqwyO7Oh6yblJ6lxLDxISBfaikZYcxtx92duIv/EakZiGYEA3nC4MrSvn+dKwrypPgGHQEjw0f+b8Ob09N1PwNBVfrLOhls0cTDuQIXwsUp++2qVcN4cQvHkDbV9Ucxn15Auj9MuDl1dG4eT8v
FbegTfhydM/f+jmT8W9LzP+//nP+799yYQrpPhiAEuTA+W8OMUFe/H82jp+L9p8s5eOawBqD+z1Sc1P9FSIMzt8rSqF0HNuySlJAT7qqteWQx1LRra6NRlQIX+u9IUbTTVRCde+Q6qqf5Hk21l7FU/2pJsdj2Tu/
VNVcf8dEV8pga+E5ZVPV/rjngTxco9gAomsIJTiqq4OJ1DxZd2YE75csjA2ZIcDMBzBE7Ie27JeqnNKD+JTGcq0fE6dJGetcHFVFgGaIpHeoANRcYymU2/lJoneNTNvD06zPmbAMw5HWP9HuR77gr5dimNZGym8v
zIDN099Xv8OcyfCfLAUrc2DOAa2eJabvI5hsfNDa5HfBCOBJoZXWl3ybxdgd7mO7kvG7ngnwJ0OQkZR1p5mlbCfAoScCBCGpwm5wNTtfcVeVh8Rv+ee3foPvKaj+CwwnmNq/+Rekp35TJpyprGViKtCGBm/JcfmR
e8WjABi5rSuwbeTMqgeNQchZJGYd/rYeY6xJDB+lU4lzStSVteEJewiHmmKjpoAUEkKiYCx7dYfwcRGZ0qGKEyGRBdiTmNMjIffkzUxA4DvY7eXG8qIe3nJ3kHGL/H+H+4decFeoyg6+GHCwW3K+EUofMAwdkSFp
U8VRX6G+Gn4fcR3xQJHS+5S5Q3DoIvz0zg0Sq+twDvdmGZ/iAYZuxVn6LVpL7xFYWlkG7kK8At8OY1bChPA5gSohl69NpZHmyR/ppDakpamEcoZM8hVeY30tw/FwjYM3ZgnKTr0E3WqtBbfEtYt3GptfT/uuuEBY
sMUgs8b5KFqSwCC53BdPF5VPouOPDsdvSxk6r8pbmyb7WVEOLjMU5ld2NFfl+qgK2Hy6NjxtSgExvxx7yBcEYlp076DkTdVVv4EIJt0LM5O8xsjB8yBrO5lv+pOOOlGMqYSx5QsCBWzUQuR0HUFFXl7UDaJj0KCT
G+w6pYlNwAW8zfUIV9+A0OXuksp3i5LddTw2EP0hUXyuR4+MocekdT7xnggrDldTkYnWgdReidynha6fu8YmQ7dgQ6bON2irVRwr1Ca+IjmzmoItaHzMwsEa/aVKrhIpn0m1HKjoi49T7tU1SxrtgrZRtazJ5rf0
2Uo4S4d4JXqD6ttZIeOp9Wes57jeFP8kL5ZOkem2+fTamnVCM3Lwazq6r3jo9k5Vmq+ijj6h53sFvaNjxmh9sPssCR+4Bk28qlVdrrGTMK/Qx9zV5zLv2d+S0XPnWqgcjj/VZePNqb9mDTHDWuaNrs56WnSo+ygP
3bgJ4VL7R/xQe5bwHofgwwECHd92rvderVcB6XcXV8N33GFbCXBp6fx1iEFW+rKV6BXQf75bim4POTjk/rAdpOdmj8jKmNPYv/bVbMDI33LC1/T6iYpKjPIMeUBdJ5FriHfcuuZtIuDZ2pGAMiXsO4l6E4heJo0v
aRrpW8IvniYkJPwivTcY2m1NpGD2h6JOPKb2QyNZMP6XrYCVFn45I13XQuI83tE243mPq/4eexx88d4JzcCVfpkCkScHkyJ/ZBWzSkbcwSQUA/oavQtvZD44K9MW0tnxF3Rvoq5i5r8ekJCslO12JhI5at9OSpWE
kWMqPlez9b7/ziw4+lUazKz9GqShmLsBiK7qrvJncaQGIFc1oBiYB6Vy2wYq715lmighuSdBfLRDtx06U1fYTTeFzRSKovAB/s42BeLQW4i/8u0SYpwIPLTvewuBD30N4i/GaVxKwEvgXI0h5DxCIU+VR8Maswnx
zkMHsyxWJ3b90WFhHYjXadGKH8Gk56bwqgoAWxdMQznsrRcEXlMxrf9+KY7M9ZLA1xjjmm2mp8yaxD/ScF3L80mvm2U1fNfW/JeN8LWSoNKAX6czKz3RJWbd9kOCHfWRQ9Dh3T/ylpqIYlVnokctpPrkVBki0wrB
lX0RgkkIRLi4u/61KcBaBUDNluc5DSKnM0M+G8QXbr1W1vd0LommduFkmsCvzfeT+JKGzIg80CK5XTjXEZMIA3clMWSDyF1JjNYIdJsTwPdyzwOt275g69HtNuJu/29vsAtk7HfVxdjC6umZr+Rdb0lr3Wl9/cWI
bJyLXWj+wss0HvuPZgjxFCCOANBFzk8X1A1oKdvJw2OdXY9xxkGUvCRAyz5FkJARDkK7NXsMWU/buiyI2ZAZKPymo4lISmOZnUpRkxJcrfHNzgk2/ZPv7tIltbmzTqiDp9Mg0aaxPewug/KzstltxwZL7VC2mW+O
o7baCb6zwfBFWy6IpsOQzR6J0nf2LdWUIDkhVSKxnU5YJaccrjDFZTsnSA1O20lmk+qUfcM39ABvpivWGEbb3abtDy3focA+bKgB8qXhIW5X+q29xr4nSoEOQe4vIkFtIVzMUOTOybZiyHKniWO35Hqbn9zzkZK3
A+WA5Jay4fXjqTy03FmkKY3sHwsCceqWJ0Ha0I89DlAo/kkteuNqiJNvBOpP59fr2ySiSr/wrtBXecnhNFMm+8BQZ2br6TTyTghdr95G7AjOITDZCP0I9Pvlftt7wT/bj/X7WHIEf3NJNbhIEPBfWdhH8fRLGHYC
2TUgX3QR9oPCe8VwFSjpxigDOapVTUFq+2IU3hDSl4eg0gRNBXLKA/ad7FFC3ENtioPOEx+f0J05VkHtETYIy+lfdLsVg9nAxBWDNh9dU/7rp841izvRCx7oBygYC5YIBFgjDLNiMfNmua4y8RZVSMebJvpaHuXY
Rt5fxUitGCPIiYsTOqUfdCuMQEI6spT9mBPIWSKzfKZejl0RzbMTRT+3cKTEJZQm0A/SCc2iMxFPUBdENKcDtWOBigrgKlZwKMwIZqvzIN6z8eIzj3hvFID+5SFVSNg9XAkoMRd25Vmib+0IWM7nVbj9XhTP53z4
2bYQ/N8/N0jui7naY9MUHxTNS8lI36Thw/nBCd+5LkcP5obUaJjvtN7XmCmtvJIlDiFjUubgk4e/ZBK8xh6dkDmBilCoHEIhhZVEOyVLD5YLHivDOIQX7FC7w0dfjcrrhc1qMgqBK4I/+jpnuGB5AEbi5QblOCkI
+8X21w4KQGY6+NkiBiiP1Ug6aBbHa6SI7UyhHVH7XFBq139X35X1VFydCwPJjEDYDPsmzDageHMqlmj3J6NEknbeyv9wCtXVm3X02vAimRPo01sJhBkKwkliXHedBTmJsapFcSnJTLypbw1dxU1JGEvEmGlvKJ/1
hkIsC/KeP3PoEuW7Ii3UDkv2RMYx5rGMwtV1Vv7ZMAF96fSr3ycF8BfqaM+H2QkjzAKCHy2fsoPrIQtIyqjtg8dnRll32LXU6PF/5D5x1jwV9DoCKWJxS1QEUi6g+oPS6YMIwuX76+lvb9v1sEEXprVIlhFBkS5y
dkv+cV2Es28bPqkl9zoXCqFHF4FOwZPkHAQGYDJuyyv2RJrMtOkfab1UAA6Y5ij0GA9YKlgUB4I5gfw5IuSR+NoRXRia455QyRcssuTiJWzvqf2TYR99wBvw15zI4MpU6krvhzH7isyVetE7k+PO0X2fuEGkLzBg
YcH+9sYb/fDUkzNmSUwmRhtSgdR3fpjVWVQwoIduI1MNUzQ3NKreFJdFdyOvmT2CbC3gbywJZMwQsdrg6yjx650PBF06I3X+rCPFVksJYLSGXxpSjgWBAih1yA2h+p7bYEJDhDqKmkY0RHmgO7igGy5EbMuZ//8V
7GqYh5nzlK3whsDqYRRCvJHGtJZd/MWOz4eQXyqqWHHLGb4tsza4Zl+H4hqmY/pA0niQ2BNyx6mMNXL1tEhai0PtPmwguZesetqAFzlPxqLrluMUoknQbI+zBCeqyc9ozzkFaZ6NvWkHk0zC7F8zrZnuzKk/M1sV
9Npe82XmMJM3hvgjCrVGQxzxtGY6NM26+dIUOdI3x1qpnwDXH/5RD9+1PABRHth/7nfpmUZvK0JQgeASNYmTs9Wm3upPCJpxuctIoVSNerLfjHNOm2tLHAE97i9Gc7Cr3OZgoMv0fAthoOMjZ7ln54nyGTpm84wN
mD77BiDzr//INGptgDS8QnQb1AXev85aNROMN/z10lwLBI1vt0KYYBPGxwLIK6WFn9UphkDi8Gs5uPK0BzNTlPmEK+J5caLYmJCwCYuXt7spkdhVintS25yh0mWgARzYxQ6NWFNerw6t+RtXVDzQqMTSKeZRLz4a
MOZl6TVuwTyry7SlFRjDweaOrkXuMuDTtmSeuDeL0CeKOOXa6o9Mkz+gviyCPpe5bCbRQ59oiksvbzJpWmJkmyd7tHPaT/NKfXsQxkmHG0m8VXo2Vrv+GkJ2Ezk8ls7mb9tPjsFAXCVuv3ZO7WdhfquNE/sSTl9q
x7F92TbenCuYa/LWtm0Q7py3GXMX+H9Q8Qz8XxNBoUcEKjkyMlLJyKOQKylvI/FWCar/t52+uZ0cjt+G9FX+iPiA1ZIpuvn0u1ogoiRmem8RIlL+88rkYDFs4hEr/yyhUkf6hsI0CMpUO3pvsjK0S7Zlh9LK53cD
xME7kqDXysNy7rN/F5QT3d9AXAjNxmM0B0v1Wd81+KW+/yAJ6QzSJSMURHW3205mJ0VAd8DlCdB12xLumVzaphcfcd5oVNq6+GxU+bnbU7+CqQUE3yufX1Iu1J9sFQ8V+fqlqs1v/MtN/Ia5WH2hCcUcjDrCT7aK
nl4FJK9nsVtNjjV0G7cm2CFyUINu4P+pvrZ99Mf9SnuXqEnH8S1Tsi62ayeBTh/jvx9O5qOmmxzZFYI1VpPvk3VFgFWpglDIjgm8qHJ6sDDtlTXCDdPqbo8mJvX53tCFe6umgf6L6tK0pqENXtDeqKxL0auOUBWl
uynwFdcZiep621bPWwa5Db7AOs+3GYa6NA6aZfy3Fog0ZwQy+QC8PPU0USiVQE0TipOqcYIQttFA+2dDBHiYwQtyee9184IuDsMVBmNzTjDlNPbizzSC8iGAtag2DykpNh1Gb501gT+6a2GWE3m7FPpMPy01RNXd
+Iz3eoTDNIzJ6L2fCHrG+HLCbYIHZjpFD1/l5AcfXXTf7Ix4ARpy2glWNrKr1SK6jMwJbWxTVxv0XyGfxnJhR5tMCtSYd+oj2cPj0LKTq9Xhi4B3Ocv0+pwfxxtU0f0BpJ7WH5P2BnX0HxI8n/YfkC3qo8frE3rw
1UByOKp+R7l8c3iremWjMsFCWIAWMdvGuijNDGMOJWjBP6QB+5sJQ6jay0elCsxrlTCFWgSd9PUfLv6aghvKE7Bc3Y+gIQ8drdmUwkRUXqjqDYL1Av9C+WgYxxhZ0RmBAAsnYBtGXx11clkfLqPJ9qSOdq4jCdKo
qdRbroWlaoQUe0RpwUS8pi5irz+7TFcEGdmfDoOxZ2o8Lvgt3Hvzd2ZbWYdB9NPTMPk5gSBi852X/N50VyMPz+JS3L34DxN2TFYt70nZjTNda1VHBz1DOyey/qLj68TOkj4XrCF0ItfwC16PDLjCb6irbFpULrmX
oIlF3NL6iC5or9b0thtzT9sw+PT19fnGimAZleIWYfY5RrSxLSALpi+K82fKWc2M08Tkth9CthQY0GTQiBRbOHIeQzmpurFcZGWSxXqGOiiW3zQtFE+9t/TEgb/8WbTpaqQ/+Iq2/HEoN1fXeKebPABy/3RN/vGv
/aIwtj/EeZmj9oysnX9BkIR8LKywA6oD0uZvGXgKqfxajHEpAqz9VKPG4btRGfQB3iVZLa6KZ/BIb3NspX+ApO2+ApzOzRBTn4oC0ulsMGdEtVdjSyWULnNfTtsfk/Zr2wleNSE9OmXXuzFbTVnywx/fdr57ueTR
EIhSivkgsqC4/uoP5J7/ta4MoqQLApkzROjCEaIO+PwqFzxdWPzzs8YSzQ8nDZjRqgy50gWBTJ8WIZzNgL6FKD9Zr4ffCpLnYYnooqzqVsZNUPWdhGPduzxUplYpLL/OCOfyyFCWQJvOCD430jfIgI614HOa7RI8
YF5gKn/10J6u4+CQYInopG6Mw1KyVwMeok7oygdhWikC9cEOLv3jqumhR8V6l1pzOM2lDU4qr9TySxgOewzsE2C1+lIcFdLIFGqgw6lXhoTSxScg7/WZkbVX7pX4QKXsXhZG+TOUCXKFUCfPWIPwo73YUHX0Qgtl
LazVoLloKED9m7W5ylFV28+4q2sQ2J3J7zxEFuPfrnzxy10pImyjNYgyhAVQKCwJFzjQD9bQC14njoett1fc8Goc2bBFmB8jLjtS+TZP9aCnrVcAUt8yfcgrmhTuoB4yx2W2W7ppCf0Xq6G95ROtOHxBiP/nE4qf
smkLlzeeZIiTg4+WewuUDRuJzWyzJLESrg81jQRbLoXt21cGnZfFm+y3J0nFA2rCNAcVxWoKt9w+Z9FvmnQbtXU5uOxEZPSvDFg8gnU1/VyCn/PcjCOlMK9ER6Nd+AP9BF3SBLs4UO6zp1EZNCzO6eWSte1lDDF8
XWY7fOLiak5FuST8KMZC36Wf0dnNJN/xMKc/J+sWIqW/LmpQAQavPg6QIWv3G8q1sm2hBtDmCus/CLTaj4ZnMMdCjZ2pJYYZWuoWARPdcE48Y1Pr98jCERelnfkBzx8Zx0xR+VPyr9szVIWFrLarfMfM0Lfqli3s
uvipdq8nMk3aDbsgz1VMdhmd5kofXJCBbZTNf0wky/6n1sEuXZEj09i2pf5duMg71dyF9HjSpkFQHbbOtcBp2Njj0iBL9sfTFUhahMBU2YoAFjyX+cNx0dQkxmrl8/Yjl1jkDTQ8Y8bX/b1i3MMp+43c2kVdKzdp
05CmpDeWtj0wCjD+W7XnxfRxm7Fy10/+LLSid0mmwPqFjmX4FFWiqABuZyiXBUX9rlY3S9PdGZqfe9D8lOJAMU5IzqYL0CjhHNFDAvVxcIYoMY/wCpwnCiUYxHeZ4yrIV8B3UaCffyU7NeR5wxxz+EYYReBAOxz3
r2INwGr2c7hkZD1ICB8xwqmosebSDo02bKny3PNi4hMnwFqck5DXSQ8mQ9sgY+lk3Ui72H/6Rljm+l/HDxugbRKbTHYGBRHaptGNeNG9n0GkKMQkqBMLst2zJxLvs+u5C7j9VeXdER3NuUlA5NOA71Ya9HD4QwYA
4ashxNEQSD/6rgkPnNPNy38YMswfloP6agt02aIn1KvjmK/YruZTUQz5n/MnxvcsFk2HZH63vM/gcuUyo0DxWX5V4kApv+gyd0H3iaKeUTYjTjnaWfY1/jz6I4DcHth2itnKCQBgu7ePkZHZL0CmBjZ7IAvTzVHl
BBtvQDAV/PTAhPWbKrhp1LWXPwc2oBsgH644Tt0VCvh3DMy9gMvCUYq4x+9Urdbc78PXpvD8E7mAcAUM4s9dTJYDEpkkAW+v87s15WB7rMHkPD2Ee68qdk8L2oZrVI+IlGPzuO3i/99rUN1Ux1uvX8d/XmfwtQ9j
c6LNpz8LluDQiwzfIwNh/4CNsyeI4OlsSDD3vN2ZvrxHJh/g7juyQvmj0PB1+ijoMYEYnfB3kPAZfl+24wmoDWXD+FNfTMzm9xRyd/h0yG8DNiYVNx33BvEK6fzmgbZkzyi5U/gE8n8clLnoB+aFfJHlA/np0rCZ
IPt1dpnfBZ15H2ByPxHUiacbjbJnNorRURxEgHf727ZP/EXyKsJzwhdJ3g0qpwNr6FnBbejd8YeBNdzgONmYrZ7AjP3Ty/92GB1SH+xtKowHX6D6fMAa+lCtiaO+Ph2PPwrA8c8UQu37S4LpqfLXNb7Vw/9pHmn/
qu80LLBH2SPiWdINsYCIiQXFmMEItfOLvXx0oOTVI2BI8/tNNDyAJbrzecJnwnIZUbWfjx7gJdCfuhLX3wtPiMgWSKYKfxrJK0Is6X/wAYhHpGuzjPgh/0S913OahrGPohfNiwms9aWYzWM2lViL42dIU5w44lV1
5ZQr6fX5l5hIkVf0YblzfUMuYhHM0bYLdu9dWzyVEJIK+UssjbuE9SC6nxEkVZBbucy9ZFa44Obp8qE9/LVoJrLfyfwMcOrTrwcu9yguzX8qa4ShQq2rbR8lPfOwPL4lMTWJuth0T+x+krwoWtEBLL3oZcbBAN2d
jQyYn2akUs1Xi58xrnyxAoPD8uQ6pfIWAOqXAYY1mFTuvwO3f1iJzT+xNsE/RIUau1uAWhOfbFWcnnD+wH6/3XxqvRr+tnoBy/tLo37ZhARGTiEQ/GhgbyCt3b83/gxvfLtyJiE+KAhXry8RMCbb4ytrr8mRagWg
HmQbY5QEBRuv3O5tNeKjO2qdoBIUEDvcgJI0dLI2/dT/Rkn86+cEn54QTRvEskr10bI7jhB+eacZu+3d0ejuX7vz3evdaTvueCOQK4YfsyszNZD50T/b/vTQYBrf9xpMs5Y/2L4ZmfKqSw40KpHpkzmyj7IQmXZZ
BuCSs+/LddCBQLScASPmY6AIl9UL2L9Hut+or+XqnDzhP5+xurpLGpRQH3TVhVGR/SFW19VIn6mzuHV5fd97w+Nz1D5DZSd7ed0aRxjc/aX1vEcbcSPx+Ies8iPNoHg5LFRjlIlbjG1gI5aamOaH1j/7+N/rUsms
Uic8T/fSeSdQZnZyxRHAjavAr6yFfG0gWf6o0evVLM1DRz6nMXBQRgwHuvCSufAGq/kGEvyOgmXej6IbTkF/cNdOn2rKCeWBGqvTHbepjGYADUgFW8iUVXLK4tZgp6OVDy9KzK7xwuoYKg+HiUUghZmYffFuGFcm
7BxmmqlUb15GeKYU8VVjC+VnZv/ygARoevl2Q5WbQq6U1zXYd+3qN94XL6Ozne3z8bw1E63KtKha9A6QmGvF9wzlouvxo6BH0ZPjHdRt+CUDv7Q4IuUi6y7jPRMnaw+uZ9R57qxM1nzO65Bcv4lcU7SutWbgpmVY
HoND0Nsdxr7+HdoJZaNUqDGxNk1MjS0KjNdaZ2MmgIWKRG4W22qnYMZ3Fj7Ha4HLaI8bu30i/Xfu0Ilc0c4ZMO+4YEjW7DkjVAjR13apXPOYrNGgzdA0eWvVwgobXbElVlq7GPOtYxF5EF9O6s1bpbsRCpH2fG8u
U2MCDbZpSAF44fta9MbGjTGw961q3c9SQ2PwGACsbBJKSZ3miQJGGVWqjV82SsuDnH07tkYTCbdZ9Xjh48XPKasyfEnblzYuTA+VaA/Bn24jqh4bJjAOACt3dq5d9ng41C4Um4ivGm0GZKkxj82pQn90HYOQhise
D5J5EGu3qOfshw76sBGDFPVOlu2xUNKHgOwoHzVxjPyjQrivLQybTYqEuLHsBhy8Dm57gEjGKmQF7O/iDoEZntfNuwPGMEIBnwZpkRp8Bf3Yn6+HNA3oF1u4NWEYBl18OMKXd8MxXJNp8maKZfoaYwnEv36qcuKk
pvQbGu7L3CyljQKTo5RCvVLpwj091741x4ZynrFmMHv+fOFlehEPsgd4lSr+ye64fJgxYI3iweq2iKpgeffj1e6kcKB1GKEldocyX12jMclR+IRWjw1WxDb/FuEOQWVVFlQ46w4BFRk20wSBWakQ6kkPBUuwGhuA
BkY2REbts3T9ESF6VUtDeQ78FHQ6bYTOCVX4OPSI22DjYDl0qRvlFJ2+h+vBsfHVnRlOxv88n5nlwnZCC6L+A5Nr8syf+hWT8QBVDXnkfjV9BCDHXgUF/fF0FH+mbcRcm+xfLL0Fn+dF0yqE/1fql5plo53TaPMs
yR/Q2Xz7XJ772zLThSu81qM9h7d2ric7W57Yub7Y62y019lgZ3VvMzjZu+mZXdCjPYVdQoirPiY39spj9s0L1BRV04FuBe/VZ/fNZxX5DZz5i19DO+1Omtd0j4Xs0nof1xnl8eqbGpl5lxj1MeuwMcrQGsCYetqb
a0bSRmsCTkTpGKGnU09AfakVLy1yTGiGzcyFSI5b0vRqW3z05htxmIbqG7yfzeNxofQgxSCGdDgEy7aEszZ7e7n459nXBOLVbgHx9gXFDN25HTbyM+e5FisdVl0GBtMbP651k0xm1EfL5jbeMioe4sfTrtBa6TlR
s/845+NAGJuxBs+dexf1yrtMZ+32mdEAf1i4TNw8MHcsam5riloPY+7ig3B9IQ31lz1ek2v6TV5GJkxey0OyfgbdXvLzaLPRDE2jsK58xHpzcMfoUwAAh1CAhuyxFqiRvq3nj7y5bm67fjEdUkOvqsEajCWNF2Dr
QPiMEWlJtIhL1RyKReVJJfLsX+f2v0OLzzHJaYi0YaI7JEUcKqg9onnbbNtd5p4F/Cdw1WiG1fTgtRlKqI9OcX+JDMfF6+TzLMX1QO5P7VSqcSwb00tFf0ZdexAaIFbEvTJHZ8ks0VMyHRYJarLTUzjw2bnPISwj
NQz+jgk/ZNljroMz8jaW3zhSZbirj7ayQOFBq3EXlE1sJ2s8vi20OGtedeLW+X+LB8ij1OZsOd6NNFKwUHyxLB+Z6cOHXOf68PJeZuMOH/SRU3Hcc5U3KFk42WIx+47BCZIIH56d369B4vbGuU5xt4iN4ArVnlFf
fJzybniAqtFS4zSjW4JmTaSDFhDV4zral4lLSA80YDizBxoXs0xeEfWkAHYgzuvzhtcnXKfvrIOyXEJYwrDsKleZm83vSsXouYVUCpl4C3YQTGGAUaejr810n0+X9rn7Lk97gJCCbAclk7m8Rf/QuGaXYer9yeSw
dIE06VwlXfaewA7ZTD8ZSqbZ9RzFBost9hPJhvVktR7c82HPQqnHJZvbnbzT+MWqZfrCYsGLAcoi91/Bs5D8LD0ClJiDjZiKjfEu8SYn00wjYjCxQYCfyJWYZyUCjVLg3wQPNpFBQZ7UYIQaZDwLiMsC4FZFKlXb
AZx9qMBEa4J/KDrQVsJv8kdCCF2VzB9RKBJ7qLCnfXSESxvGR6tDwoTRqjNfOHkgWqse1YVShQ235S3wbPRvoH1G21V9M5fLoYJqTl7sAR94tKJ2EtFfcxcwYFU+PCWlD4cYGBJOBJ2SQWNjAMxdb8b5bYYXG71I
7+iyiRgD1+PpOK0sCkwNZElT8EqXyphAZpUEM2FliUy0BY4+QOVJAmq8djsybIbWqqUAYCDD0fS3iifgGj6DPzxPyFKiwVNwZBAOG1KhhUzyFPnwRHT4KFZLWkx6saPb4l3uK7cW//Ia5B0k6uWfMqc8fnQmcaf1
W/VlV23Df5Vxv/IwYK+a943M6MQCGNBerZj0i5QIyu6CeAywCDPG4Tc4mBFSwzeMW2u7QibXI9bZ4w+WY4HX/Kz0NgOPgDVVtz0EKHlI/MgwpA53PlGQR4Co5uF/SB2beaM4C8fevm6gOB60TF/wYtRsROg8dDGP
t7KDrGYCwdG0gsfF01gsE1nQejtHIEk9B4X0Iy5A4ai30KVE/KMZUSEV+P53grteQLj2d0aICK7Dd49LO8bK8zTOABQyMR7s1TpLGmHHzvhQmUUOlmn7TpbcVreIpsBsBfL8ZBVtlvjqSdomR1KwIx+PpggdGGGY
R+aoNNRMCmgzFQZcri141By0ZuVmBa7ePVMXr5wPj7V6MQYi9+W55KWhLuk8eO2SqoT39qPy06s/6dVxYJQwfnr6ci9uHKwPwarhDrnXWUFa5mQlj/STC+yWPkRn/mN5KLCAnMn+RWzTZq5AHrO0q/tghEWDroGR
yhYiZFblonCNBGmwemZn9QJLv55Y8yuyJtVrE7MdSNWmQ+NC4eg8q9fbJsAJLAGs6G6LHC8pxfVqOl36aK9O6tz8FLXOPeoumZ5n+g3qBvLKZf4kYdzfrEKA2haShuJmcbVzRUMZB8FaexfrbXN0wPetyYrfN6gL
6bFs2ZH0FIMItOFPoOZxTnUOo+9WQpc7HBnsI3yJYToWHo8xtmQfmS7y/kxMFiBsMuLtCtei4f956VIPME/c5FkY0l6GuV0ptlceF/af7usyj0nJjv1Rxiw8+FYi9XE6YOsJGjwku9Xc9/m+2cNNyhaGmzIvf+37
mxXt5X38HVatJz7mDTObai/5kPf8+oSmtpnFIwWsxa3olYAggDKmlKlcWt7xCRF3BQs0dn19CMpVu9OzTUolSC1iIKbYuvC+KWBNXhoka4l7tXMroCl0gaU395IEWC9p+qYV1K+/s1k+NlIaavu68TACpGQJ6ZZL
fJIHd7RvuB3sa5PwQQw/HoPZkQJ7xbzCaJAQaX9eb1IBdG0/N3mdEZKRAkQO8PwdzYpVCVlcuDIvOepBbGQa0Xj9kVH6dPzXY97NSCTNC2+0lCco+B8yGOSYLAWvDkEt58HSpAKwhtYyn+PoTmdngReLuP6nfCyo
Z8dsccMPhfW4tMl2vlqFRvFnuDk6sG5EBULGIrzJVa3HI3kQhdG//F/SQ9bO6yWsMeVtf3x/u+vSeX/fPzwMh/G4vJtyOT89PV/+/PHCbKVRF+b5yIkS7bX0Ie0SVZVuM3PHpddxrINZm6waOXFQcSTX5s2pszVO
N6rkq+Q8tbMOCruVWUqsb84eMr7BH3pJmOrHOISJVcqFMM/yUsTgfONz1jhuW++TueOJ6N8zpLAG6Dg/yAwf1faU0OhzLpUpWhXmLRuTu5EoeE0cLhVHMnoSpvnmJufeguG79wy2LXifV0JLrWZjk/3W+Y6uqhQU
keNsnLnHMk/P+ExyE/1cludkNMNLnf5ljiY/7b/i2YUO8ZEOI5lixw0qPjHeDciuPuxnZqExNunTwoqsIVvzHKWDaaU7lc5XW6WuG2SVl2AHtBG6jfARYpIQzfbzARavx69VgQRc5R2C1xbIEBHPEIM4FOZ7asPo
t3P3OUd0P++b9/gx3+GAwsCquCOqtGExJxGBfI2PRlx9o+Tm1194L64oFAgnV8uDIV/JBfb46dvmsYWpcGw8KxUlBhOgT3z8LSLB3SzmYGZXFAnfDtFbRLBj2rkXdRd1oFEKrShwC1qlu8cl3/0VorSoHFph4Nb3
dDdDzFJSaDTNBwYUMQW3sxI5Rz9wXAxIBdmDc3QPMdRx0t6AqlL8BXrdVMX7xHV7hup71d9EsVfRwDlid+9UY2tKyQwyRcxTGUky+kwGnjwFB4wYoHD914IpBnKVrahJMeCxPFIowdseFt4g5JF91v7TjIhL3c1t
+4wbhh6m/NoLlnxsgc5nIz7ffPkX/MfgSY0jQXwsHnPRDOfCF8/bxBqLka+q9KHkJI+AHmIUG6ZiNRNeFa2EIeMv/rkw6XcL/8Qv2oRs5jjQDfbZZy9D2o1/FZmtX3yI1ePFOGkDRdSKT1ABldwBOp6+c3MpD8E5
AIggtrfFYKypip1OI/FFSG8drooame0eymRnacGvXsByoF5X7TgQasL5+EwoW36Y8Htf7BW2DJmFdaineqiXMD8K1CYp4n+Eag7pDKsofbv7O0tNFXIFaLGkM5jiui0QR2twxioJBXc+FoEFIp2BVBFmIOCRMegc
aCc2R4s6H9sVF9y69ar6uIOLBwQSQjSOy81gQ31eprfl0haiEoANOiyxahsE05SETMVWAYF6mI2nl8B1aSBfF19d7mbgDUgCnmdFHXbLeV0qX16KFlWfuU3GLGGjPIERBgjzNhpYQUuZzDFVnYljgqOIzbFPCG73
9oRiVSfYmUlyLDJmEKE4mCRpXzgnwehAa1mVDQs4WC/Yv7jvFhBwn0f5J0xDuVzFzNCP7KlMIn8IrSGAWRJ7IUbJM1uDXbRUszM5jVJxdifyslqQkyDJypkXjcVqIj8wy5Qtz4TUIXc0SpKUEPU7kqJ9qxTlGwvX
LsGOiqOUTzIUIQQyk9xAt5R8HUjEC28f/+aczAI3HtF4ZCFcMQCIQW9diy5NGgUL+XBVS/C39cdLZ/ft0+BZu1lIy4Pq06MhMMCWqv+TuyP7A5O+4QZZUnzHOHMrKCsgJoKlNamyA++hXJa1oJRoKSRqgXgvE9p6
gL4CBFhELdg6rtu3+UrGknu9z29sbATGG2OEb48hoYVeFLq+9SmHYJD35bF/vvxOfjUG517S0tXZr85Acuq+tSTGMTVFuHliOVNoCOXTaNzEVWAVzv5fwazmFrkkCi14N4FPDHWNUHZ5p0M11ylyUFH7swQDZIE+
XZLQFle2ZLJNZEJqC9VryEyG9BqVVKiKYt8Ct8nkk9c70kWlLg5C0GIsSz5aiXLIcN8i/TAOS14GUONQBDpeteCJqjrEFWUGbilHCAyiduVpYe5NQcMu3mf/EruTibgfjkV+L1T4KvZaB4ur6xsYZ8+AxEvRnh5j
iBLTTkG4/M6BHsjprmDMPrtgBjUeIBIo3wiTFQegEOZrVApqcsH+EEHCn9jpblk5l/ThpIuqihKR+tuZ7dgicQS0vczUW9BptRADJj2/s97e/m+pngZQUDIDb97XULDobBsU35cpRwC+1Up++Fd/GaUBEv2KfbMD
Qk021IzrUmQAoI+qDIqaCZIIWKHMgD0Xur1VAZVeOu1yVmflxBWZmD4LcMngj6xO2U8dIG9pcdiHLuNFrXRSAGz5LJyoDXs6nAbx7y7++g53Q1h2kf5qeFj3hjm0WdOX4UGDlwbPF6Jz9NOHyunLiXJRPk67vlnL
3xOXb/1x0PiSdrsvPodzAad2c2ZSqSimMya8WpG/6oJV5R24KKZ1LWtY2bO7/bNOmnOb4lJk3JeLWihwgHJzW0VCFolyWwhRbCV6VlE1qNnvWTCxbgxLcZ6AO0wCWCYTC/v7WpxBEGxw6lCAKVBnPQonfhT6gOkZ
gYRzMKG1LAiVYnDpVsZImkk7Ij5WEkKe0Tx0205xTBQaP5aq8rApejXHYcJBPNvxU3gLCVkxPOO3xxXox7TkdATykZUSFAPF0KMHigmQPTwbNCExi9TIdDQv8xhKlophGGTKQmGNNVQcJkGDPOijgq8n0MeHJ7/X
7gpuqCIh2B6jeSIRTAgPgzsoS26l4BVJ5cXkyetsW+8LCyKqe1ipNCH8PWVgmUyO4yxCohmKKcS4IVNTyCNv02BIKsFLUabllvclsWgX55ltNNXi7INX3DGBBoyyn0/VZ7dJDbZw0pItT/odviLxDvcDK7JS+H10
4BrfHIKI1IjMxycuoZgOrFnXbDq24AwtpdfJUEss4FZ3+btY1aeIoBWo2tg4GMlPZCF/VEyGLVI9sOMcOxqDogg7n8ELthQ1c2l1svII265o4pjEq9A+Fr3BPdcLK7ICsN7kLAucTu1XmJHTWnJlw027rOqGj+yb
2nQTX28c6AFiyoV21oTXzQpWUiu/HzpsYt7+lWmHG2Zhu2m6AXMQxSkvmj8a7w0IxVtIIQEpJ27yFqqcgC8wyq9KhlUgWtJg58ecZZdZ8n8oVvR26bQNab2n9Z7We6Heh1V+fk2+x15cgQkRfx+B5ePf5s0oNs3+
pz3IexaJyy191q354grb4haPMbtTwIi7cLvIDq69blN21pUcIcOBQMOftxrX6oCRMkb18aKnwZfNk96u+VmjUiW4KpzALOqMey/hKl3rTlUcBHqodGklEEBfCe/gx20U8IUrNUEaUPKHjBqbrtonUikuVOMdML95
TDyn3Kzr+7Ljq+q1rbId21NJYDXS/p/KFZX2FnnQjY6FReJ4LaOUcTBEEpBWWSbMTzioIv+usorpR96Lw7180kfQFS26k5yc7vnMt4OOaXfjdFfov2VQ6aVav7LTsf4jf8lTY6eGYg2uedyGNMTdaBauk+3FAmQG
ZGalRpt/4BU0liueeSo0bgWCsewd/rZWeOW6rkr1bGjZHuoSS2cZTEzrEeRAB0JeF8vxREAp0OcoTRdvncTmF3e7R5DWCNj8YdUhDH+Wk/7Gv6vPditGTyv/zYenAS0Mv/H/CmAIiZgS/sz6scO+oRK4S9+9TdU0
9F+SRYKSQvVAF/ocdBj05dPjoMlANcnJuQHQtNgpVZg7xaEwdhaxbkPrH6vIgPjWs5e9oc1nf1UyrMPdS+kPo/RE292h5yb1X34NFeta16eBXKde+tglwTx6Noi7OvjjVln1Q2K/lPFu6SU/VwWAJzEvtUUytQ1W
ZDw940IMyBhSBRWGQyOeV5ZoqvlQLLcwEyWkUkpJj0WhJtZMfU55Flapuk+0SnEzxt6CxRgSyqUuB2/u5YDIF4J3UeVQJEFkYSxkvEG9mVyg1rElQK1s1vayE3MQtSsQUKuJ/zBoGIteDygvA/C6LmJ6lR6ogFJl
bGOJMwbueAG8B7HTAcljm6xJiRancuX7wODwwHq2aZh2AT/7IRb0Hd5ESdifY9BAJdTf1suvJ/dd0/cd9KLVi81R2jzwC/ZqG7vHs7ZT6dig16UPStJuexeH19WV9/geGQQU8Cq9Fe30NWW+e15M7v/zpIqOlSq2
8pmEW2lN5splRUjN6HjesDej4MzO+JcXD8pIIg7xtp0dY/RCap2f3Hs+Fa5RO+a1AYvEt//RByElNPwZvW0Q5BPRBfCH7+4R3jkf+vSo6w/+PbFiK3grj1uWYykgC76aw8DR08YyA6/DPAJTqYnl2IqYH8Ry4G6i
ElEaLoIT/ahbeUFYnBez8yvp9q71D5NaNlVIxQjwSZMj2C6nG+NbJgbF317X4FB67s5BXzZ+xbEMO1D07auqL7T7KHmxERM/n1/rxDK3IdMhlKTpU+uahYW1ZIorKAzdxuK5LX1S4y9GyVqdRsDKaiSK4FnKL6sn
l5bTooDKcVrvUfmGbe1r4p2RRskCEN+lsFlRsFFqCYfmII5UAjabvBY4QZnafCjWXpXlCdjaJrPAA81A5e1BFS4bJqPl6GPxsqizie90uueblfc/i06oMukW/5NFQ1SVMAKZJ0a7L9HFBjlTwixlYg6hviB0pgs+
9DRRGrYo3dekKG6sWDPzmq8+DoZrlYSqLjRqkbAWL4CxMiwU5bTpNMQy2VBXQqQWORUVhuzjC0aqK0UWiINli/dc54fdF7M5KJcEQ8c2is+sXsEMxtIjAf/CV2aqYAVOpAF0x+yfPlfi4dk3GRmU4r9ye6yO+K/w
kczVPNtkpx9Dk0OyM3NKUcfgHYOliESwqWVbOKfF2mUJIltk9eArDyKW0elUTfqh+fDaIB2aImi8HXEWQexyXGlqeSY6/AXOP7RutCpRqD65OsOOXlWoeatolBSAVquw0FwfFi68TfxiOzhK2D5FO3IJ1fkHZ54V
1VBqjzoGKm9lzZVKF4bB1T2LiPC4lb/TcRPoAVF3Iy7JSGqJfSL38tubilhYHUJw1je+nN+g67fO6aUoa5EqLMXSIqrK9wSu3yQ61q34F24lWwrkEApBpL7rn/3a2JCaFmrHMd7ll03Hv8XT6IAQZSV1A9M+IjT0
JXQcRKMYcIhurFVbs3A5MJq3lmsNsCuk6rjANO/v9KePk3kfDrstZcLZx3IQSJR//ogPPwyRscIKUWPvP360xDOmSh/1LF1oiArvx4DNCLITY3wez0OW/eCC6OpeTritKQTNFgKvyQe8DR6X7UDY1ziAlB+EDpJW
rLDcRz3FfFn9Kfp18kA/ZkqnWIRHQJUdKq2/NCxlqEx0+eyadmUoBIGBSdcmSWYjSUbg0x4cpZHdSVGh8KSeHDWh2JFEsvRHtubpyQbhP6juSUAoVd6HwPlaAZyC9SsMWpbCMYAeYatNZTt+ts37JP16YY8+VQWz
XPdw+eJe69Yg+c+tcv5ang2Rl4za9qybFxwRMajfIhvDIMH9oipgpvvGqgUdRzNYfPYr5DPWe37yzMpKV1XF8zAtKvcwMQf0XVGtrrWcYRYHiuAdqMEBFiUNQef5q+uqMuwtnPHNP5Yu+ka532T3S89TSwk/H5Gf
bjUlCGaZ8NrB85vMw5QJL4hkd57dZTe/3WTm0TYifaeGGH5W9GP+dwIdmsu+72BC8b8vWHeOZkxWDNU6XvHQdSXxR6nJC5PkBZmVA6RcZpI3oQUwLMV44XqEI2tQdIwskxuD6Y8DAK54URuhxhPF5ZPB/jiGLK2X
vVexWEvITTx1yhNXRSX1ymjfcHeD2CahhFJBqxrDfCxQFySJJK26HitR51OxCCNkMmDc0VCqSPxczICfB8JAsoq9xeypfsTzXC9E8RTciHlXgxh8Axd0Oy7X4SjRnvEn1+oI2+5ttyKElx91piWIjGYsylLIjBc9
l2nfGjW2LnMkgxjcuw7+oglI8AcG3TwwcAZBGE+sHdyFs7yjcccURIoKOcqjW6ZO7s17El13WPz8U3sbobC1QoUVMAdBpJ/VNFtzMsl+tNCGfJS4iWLIvvAUfl/u+CO5sTxs/mEdpkU3/Xu6xcsw2sxXgruCkXXQ
2Vukn8YoAkKHwG9hbdD4NImxEYtTk9BOFa7YOdlwNWtpwRas7UGYZHkW9z88LudFpurtjFp7lKNG9IVXvbHWJwplW4U4GXS0/ExcqYlEQvVH+BB8Ngx0y0+37M6bLvh1evFzcHs8E+2c60dLJpO67fLzFK1wDpRU
TguLHs9MZx2VsOwtXkY3Oj8YrhAteMss/tScIEO70lheOJKcqm8obGnBrlRu1q5zemWKfzZSWmf7aPW+J7TF4xYwpVu33l4fBUXHKp2irOV1qqaLWNfr9odgZfYbS/c7bBF3zWJeqKBDY7S8ceb0VWNrhxS0xckc
jatqyWJr92Sbdso9xuvV2EYFYBpHp6zxdYszdWsWRl68iLcu0imo1aHBxlkNCjPWF3Gcwn3tx6/Q50ZjFvvF2hWf5gxmnUW1rIZGw+LRH3Pl+iPHDXG2N+RiHyJ0ME1NtEB+Ow1czFxUBLYJhK3e+rnC5fxXFJdd
YCPqRotcNBS/9OJ7c4mSktzxln/oajHHMPR3DBqYNeZX14/m3ojkJfFrk+/hS09d6b+CQENrV3V5boPGyDOj9Gu1CgmkslzCtmtawtbkKyMyqvSUkZXW9BKDwjBd/ZhAKA2G5KaZxkRvCVE91k1sRhKqeEIYsFuN
tm/yB17Ho66mxS4CuCg1HRjPgMoLMwHzovOpnxNk4D1rs4aeeKWJiIBHeLLezOUz9fJF5pAQLqh/1Ua+rGsWjcmVujhLW4EyW1GYuYtY0Jp0uGv4zBN3y2QhJWSk3NmseJjkiSKjzDhs3V691tGx3//leonJCi4i
BMy5biLRlfEvaLtZZ2NhN2clCWpX4TvpiHbTFWdHyf81spYhI7CcxuUj07y4SZ6I+gD08AzOMvjBVG+MnVEXZbMZ5BMvOBs1E9sgxGnsGFOt8LLBtaMmHbMIiFgdv1oYu6ZFLTFfYBOAC14NoEjbptFyqcn/hOMD
mq/SvejSf2m8xmU/cl9DKXBE3oPgGCM/u++FS5OoAowfXkoljR1qjhzveug7Jr7GwfmmpCPnE9nYf7OlLtiVjWAvi1GRCxCZFYN5n0PpLSwOwrdKGid4on93XOZWafLrz/JQ2iaaUWoB0/fbCc0n6ccIW0pOElcd
UEe+2rymrxUn9EtfJK1DlB3qFljHctsUtCoZaPBHcJuSzc+HrPQnq0PxWvaDlSYzcjnVPLJCZbHhbtgpR3sDFJFynmCvhDGVPFgZvLQ9nmqcSrgsr3XNVgpSXX7Q27oshlmFlEwPinJeWyTOvFfbh0QIgB90svvy
eRK8SM1CJl/jevR+ZvD3pFmlzdegh/QRry0WrXnsviyl/ennnOoocNLrqbfAHa6QJDKDgFvf7S3TCf7/rzWJMei+bEa+5/l8GTo/rUOmaskJDqTWfd9uU4Z1vk82yxnsFJTXpNwhrdHk5uTluBHcx9KLohaLNuaq
1Iw2JDxueX64IpIUtlXo3oJOPNFJ36iAMRg5WkMjxsVg0pUJwWMxRkBFhT2+gzOqIGhwWhEZldVrdAIRKPx+1tfxPlSMNfqC6BK6hTdDeITOFpNAkaqnnYBYKA43LWvKFlK1xq+SVOs7Rp7VrmVQPUmExADtF5aa
ko39LVUtoL+U22y9mRENzGheZ8t04kHSpD551X20ARwbXwFBmh1aG4gMZS9jqoCD/ikUGjfjzAiOdHDZ1moeNp3JVRh9UWO0bYeCf2dUttIlbHQuGkE7mYSKUJJvM4x2cTXonqm53NaUblQRyPnehpqBFxHO9iVp
VNwzMvW0PBaLdHJibt4ZK2MuWRNZv8vx0D7qmNiWK7OFNMj9XLSlFQhxfnrm7BeH5Rd9k83mxPnquOxmXFoPedI+RX4+MJSJ/D4aUMQS48/bKvPdpM6P+fZf+iZ1m7tFaOb2IawW1btOGWzUbpE7I+4M0MO+4feD
6gxWdYIdGr5y5pg447f8d0UU1c49f64us6rQM5A86gTe2x4y2HoTkH1WxVxDSzaTrKZJ0CTY9L0jZzfVeXb7iU3NXLpapowfKiC0toL6+KF6+FallpYHwal15TalZU7TGRI2OutfvGGzRK+ez3Q6Gip5TCnoqsJQ
mN+YkTWU0agsSj8MpbuR6zMr5wwbaXR0uSyljXfJfKR59Ebf6W0COohjz2M3+mKlbG8j4S6o2q6mke1VW0PZrQJ5jhlEK3AWgg1VCFrLnLaYJSrzfGZdvTTNa23LVAx6F7fBdEDK/tTbGhYd/jTbQPk+89R0sQrr
41s1XLKMJ/sx6XVMaXLfEVSrf6SsFbOQBP4LkdtGVcDyo4f8HlDhdBIKuPJB8gZPCEfdE6HuIxAxuGxlkshIRn7mHk6uo1sjPV9euhsrs20fbj1Ui1JaO1aTOzQDV8Kl8him9fJplYHmy/kkBvqmDsS/1st5X63X
fXTn7oo5Fb90lU+QGWah+Op6SU5xNHkW6UT3my5mnKpGNAL8WnKVqapCF1Df1LO6rbv6qrYbpgRPrBsHhyVHAZCeFAHNuZh9lgj5ElNDsjRTZalqB04Jq89fjYjW2WidRsz8GgPyObSaJuBSQ9OL67KaiAzLAevY
19pakShD35LmqntFGmzqifySGbCWowBso4CUCUp+qTR6ZFTOJjN317otnXJ75pYN6jpD3WgPYmTuPAuP+h6+1CV65jpnDClu7yuTqgEhYvp3zCsbZSfk+phUSiPuxuh40bf/NmnkAIgaNFH1xhQBKaiP3m4uJ5vq
ylSlrTJMjGFiVa0XIOaw0Q30EhzIaBN6BXEvJbbZrefFG1v7lU9pgRQxBHbam75ZekJmG/Nkoy4kdZ9rVR/XFy8XnQf7/CkJsf/yjcJpvT2wyIxjkqH4q7EMfiZcKMS1RWJNI1f4+igCL64HEUE7JYalVbwS0HpF
5L6zCmYxNqS74J2YiNhkBcTzuKXDCDfP1vX6sKyj4qMiKiE/VnQjpLG+l9EaIx7bquWo3c/4CA2T7/42+Jym9W7At6N13/oyh/EkDjJ4sjXl4+e1LOJJDDVwcxLZo/S8ZC73NoZZgi3RM8i3pwduKUn3dipofCFL
5Hr5O7esl/LOlu2dgdg8nc/LijaCLJDdHR8KXwFBGBCg7C3nmUSwA5zxgo+fIA4XqEjO51qkHtresD2sXfnzMTFvSJw08+pKxNcxFDN3ZaRRqImCbMlm2MbFkfMcdnTloM1otTFuVEJwPRf9Rp2kKxVEAG2lLCQh
1TAzr5BjSgNNfqSZsit3L9tOGGe4QX9VtOBjGW4YD5UM4Z5htkfTERyW0KmYsTYipZ4JMYkijaKig0OBQZ8HJH979WLtWUuAQ8oBrGAL8mz6b1qrNIc23p1QHxMJbLZ2gZEdd0IwaTUnh1ZNTZ1AwKBu0VglY8lJ
LpRzseR+zJ0DN1rOddrziQSIQS6N1tU9c3/CVqCGVtD579fZPblu+r0yy4IJCpY39tHp4W/X+JA8hh/2FJ/Lp3fsgPUykbA0LNw6epBELElNziIqJgbnP51mzXba5po+gtnymuMkgjI0gY7P4RZUCTclL64jRCyK
lzZ/EeJUahVAple7c0fJtlq5Chs/b6PBk0+YAcvXKY7wEiTlRDJAetFi+dDbHgEAXGzF7FRz6zEu/YWkptwLbHjVUUYolx7QF6vHu4b41x2hSHssRhZBZl53RB6wv96CcYouVowPikdjltL3ibgOgf3MCfIYb/m5
C2kyyNkRB63wT7J3GBphEURRTy9KMVii7V5o/K2t9yTxB5eyloBWSWpJo8KKeUHomGQmvpLtkKXorM/Yy4qqdibu0Xm85li8UDjyIZ/M0URPWaCjigPBzMxwYh8TsfIAH54D8+FrCV7rkYHChOpRx/nTYOATxh81
vDl5+DEyI9VOe6yTxO6BPt6u2o5nZxi5nKeadfr2+BGkzK2eFAgiP48L+L5KYxQOP05StOGTFCZ8m6aaA+povPqIp2cDwGcbyFEaATNQvbyL3hmaUC+rvu/pjhQ30DNJvZJ+gnTsJ1TGmgwD1R5ZRaIVb6h6Uq9v
/2H5eUFSEu39CbVhV0VTYmZvr+V0WK7icGYJnpHxl295VSn9TzL1H8guQK3sq2i2qPWPcNJLlaPo4Bk74Ss3GrRNrYtcnAaDfz9v+1QkqY6wbqSDdP+PRjihEEdFVKudhq/MhG8aSX1RzjH3wYN3ySzmEGEoGshF
xiGqW8cjstQy7ri7+mSCEo98r9C/ClZAiDQwKfOXfZMC+Y5t+0eewAzQepCn3DxLrxE57ZLncoHhs9HMBQoGdXYb689NdGMLuoIyARj7jdial4ElmrBxLmb1/xXe1SYoPr7kyXRleLpLjbKkuJC3sZ3r3IiSHCqa
In1yHUjEdadOFwX7pHqfc6Ru+wZV80/jtU+s+LzPCkeV/18oVSdE/lnBBYl/bbhRSnkeuqUaiwwuc5ySxxDpBCYifkWTdR5ilK3naV7bditDwAlfSe4HEWGxtYpmQ4mNNhjaHCIiCL8slEG0N0Rpp7Xh+NCMkXl1
2yZRx7bYIg2dqUCXjG1M9lleDt2JAk23nJkjJF52Hmg8+QI2YTQEZ6iL0vlH6bc9NcFTH9ML/VuhPOkJy7CPjtNLrDqMLZy/C5mG2D+PzPfPN11jwmQlD9GS5/GO28J0Bl2ms4snpiUAMq5UZFzFEGW2tXk0v0Mi
v7r5EEqLX7STRiKTECDK2TuHirYJR2SsCAUQvApGX95QqsDmBqNKKQqViL8C4vbfUx+t/YsA+zlxsmMIJUtrSl8GAvwzh8PQHlM6tJKvyZd8zPu1lPhucDX0LfNeFkieyiSi0c/uS9RpfclUMxsq9tnPkHXspMa7
FCUmGlt2tGRW/EPu1gJSpFc0Gr/Vb0D2aEHhQ3NX+11G86s9WSymIxlQlATFc7aMQVsg/sJj36lsqob2k/IZOgSWTp6SAY56ckZY6UTTYYrPaFN4hrp/vJkLOhNeumO/HZ33Epwm9m9FBBXH2gTvm6wvmpdc3me4
g0vR5wytKQWPuGEZIezIMLAqpg5kqpCOZgOpRI1Bfetz/YBM9Kn/YwHVOhGk1jqBHzIN0QtuZ8Y+cu/spAuC/VJ+GlZH8Ldfcxxu88GJ9WjvsW0LgO1stmpp1+UY3+RuUy5QJT13wn7q9ID5pLa9vpVdrAHreku3
5IK3SifYZNv7SnRWRhLqVjDM0rC+9XazrhDwkDH45F3jZsT8Qv/VVQDds2E+IqKSfOEqE/2zWQgrj8ZN6XopAoZwzlhTpxZrBxxqAmwSvLpHESciRuZsyzG1CKoa2OqjtCycIMsn4RCV+SrkNXhNBKGvaYtoOGx0
lnAnNUkFTAnmwnOP+0lsYquu2Ua46Rxpm8jaLVHGFbzAQFX/bcn/qPnPaxWWAinSRVNG1sxyXiu9NvHJ4Gc4wWYTUjWymXS3yRw4PayNM1qb+CYL2+kGYEbwa9UsjZs5T6FBAKaDVnlmqQ1mIeoUuDnAJrIwsonb
EuWFsMgoZEqsOPe4ckQeC1lROlIqvKr0kWlsgy9zX1OIsQDp/UAiImw2sNCqclYLHVfi6cXhTaHlaanNurSMok3czLXQTyERURi+lbxy6zUqMnMgAsUuiX6uI828KUQdpztGN1coZo/6/1kTZEEL7vyHKVw+rUWI
+OAYhFZhfhDr1MKm8m/+xA0mc7WaqvPC82eQp36biMLEJpbGm2qcjmCKj2+iBuooJemeTJPCOMmkZbE3Gilu4laELhpgU56CWySIduQx7+/ilamIW8Dd90ca8M4QWh7wDQmH2sZyI5RsRNiAc2ef7Iog3UKPpsvA
KWZU6Ah/lhZB3pBrnFZiE10eMff06jrZBGQKbW6JEJl703ZjSpvTInZTmwtX9MOZWGuWc7QKrRqjj8NERxyRJ5KiaBAUTqH/f5NmS9FNZIh+0/Vl0iP8MntqCVPVGH19pqKWUxEMRk91/Iu3F1brmC+1Bp7EerK8
mWJrQx4UmCd/KazQRvgCwllYz6AWGUWzF0SYzYN5Z2k9P/GJBSgoNPZBE+BEZLpIDRSMMRKLiJiRdLcio+s8MEG6OKuyde+GGEesQgRZZdVC04LVkptIRu1mrUyVogrtuYvJCy0O3BdRwWRs4uXvoAW2OM2hcVB0
zYFAIx1hRUYYP9umVimUPyKkRgcS09N+J3LY09XPoCNauNcW3vcoB5nm9ptkexCoTVGtUFc7HzKEPl7/HrHGojVjd8I5j24MsDzdemZi6qA2UacDq0mvgciUPeH6jqnfhUGNikzlG7yRbuKwgTvA3fMPB9zMRoyb
C11ifxBdRqN2Rj1vL9jAiYIww+AA8K4Esb2b6b+8kRLuGd4wg9lDDAs4Lq2T2sqiIc2dpoUCSx/mUpNTjQS3M7FQv9OLO3uPFaeIAW+oQZlrP4GiG495Rih9dEiLWHQ6ljQWKOI9Y/pYQKvm8hF9OdbBPsTDCvnz
87ArwlQ3J6oRvgooJNXvKubESkM2SFnm+lSG2Xv1a1GuriQW0/p5PguE9zH8OqGIl4eV44d0Vj6jThto2sXAAQE5ZZYUFnaKsGxk7z7c1CP8+iQ6LslRj7mNbVVSzxHp+UhegfRjD0xbZ0DiDJGCinLRzxq91+oz
4LKya8IpNxqBSlkxVbAj6vm+nS/8hkA5NFBnfASVwkMv4ajVu8V3VsHYbGPZMQZXPNsxSyNOwrw66HULfTEWb1pIyuTF7PwYu8uCgNFrkoiXrs0GUo3aGwUnswtOSPMFqeYAkchFFejJGjIfjr4LcgWJOXOqIWVT
u6D8rZ1AZRt3D2OmkLAAeqmti8dXRidKDotHKNvGuZxPmxtixSIoVU2+tubfpS6mhS99lWBPFm2HZSrAAMNI5kDrjytXKXlTfj05L53SNcSSnPCkkSM+qjELQRsUcmRfhRcc9f0+eFf68dYLBn2A0BhBbEiJlKpo
GI0MoE86cOShsiWhkuBIJCp9PdAttAktnIrP5Cr6BWKQzeYS7fJ90iggo3SFKze85LbTPsLZM3Dzd6TfMEK6vtX6PaH18bPguIELWxOhdVgVNphK3BlS8/g8EocXhgqtquvWk/nU9DaC0MV/21U1xj40PTQiTYr6
q587PGxISksRrdobKxOeLjNe0jP6s4630r/wlcwHT/QYBj9kTKhPfFZgmIFulv7S+MUghUq5VliYkAPu8AJHhjVsMsPnuTIxFK1a8tgXnm235Wti2aSIYA/piqAB/KYZUmglVwwygBCkhRH0eJSEZzTIUxWLUWiu
DrV2W1M236+5tiVFfGUXd+ea+rIprCX/TX61NDfaHw3GRdmz1cafDMhkjW5n5vzJ6GUJUiL70pjyGgdabyx0h69x6Goc6eeApJdtLEaoxcY77hykogGd9LKiqpJx2IktGc6njoeeTFpiQEHtBKktGvv1ZKyDqLzF
HZyPmmCAcAcVfghgsm+CCsf9nVbqytnMx1XJbbKohyyRYo7BiGNaXDWO5g3D/oZvy54eb5civ7xiPBpW19dWX67DIi3Mc8ePGiPdZ84u6CTFzCPpL5di4Is2E1ACWRcv27Y0VHKVe6V/E/cTLTFfQkWkX2U2m8bn
1OHFXM4o0PbZQL2l7kSYVSbTJ/M3GdLmqp1VR3pX2XiORBYC/AcwLQO1tspc2iX/Npi6vtOVnHA7eLkmmB1AOvKkbTFiYtl7mdgh5f6KRjstVfPwulJKLT0zYGmWy1imyLQ+5H+a1UTsTohIwDu3GPsXJR03Qt8F
cU6aX7HUJEjHqQcFd3CIahpNnNIMfDDR2OTatTrU7JpdLcvsPABX8lhj9VfNgLoLmRWsdnQHBnAG2uVE2ETgleJQqbYR6xWbKPEwlU2Y2fYDpqQrWgq1UldRRTUbj9BhXeU6orprAlhpmWcWkY/+SOGMnwbuNzlq
quiTNnwe5+7OGUZL31ht64cWzp+udT/BAzeFXNHnOIHP2XMObXWTy7YzteEmbZjBnAbF6vFCB2YMC4XtHOGIC2g4xQMX+NjFpc6UkrDWsprwno//D7+Lna9u6+l5JEMaNdXfwWkb55cOKUJ52AAo4OSdkQE7M3Zk
2q+muRDx6hRJk/NuMc2xkkL/mO7irY07pnSr14pc4wB37IkE4LN4ZSA3jap+taa0mZW1UKwiNKH2PaMwswL0+5NJNxIoCA1m3f1BqIw3NOrwtGlxqqilhBvD5I8nswhT38snX3M0NT+pJ2ysWxtxzCvkcfbEsExs
U7Ly/jUxEFKatx0eKBIpULbZPGBYmRJ3OEUQosjqmSLhQfBIKxU21QDFpmgWhHeCpQL11VNJiXRFjP53BIsoA3FRfQPcaJoBynvZAh/5rXo1n3AMNxbXkQ0QEGDEo8OM45Bczjz8OsK4K7ZX+CgHe2H/iL0wCLXH
SObAMQFAtbVXKUEDD29HK5dJ9QKYVSTAHbXzujSUBhPK6RriFtk+bffKdB5D8s5L1sy39Addb8g45Pv7jfv6Pfzb4zspJFULuMdheBr70E/uiwbh97+1/+ldChKqqlVw73ZAc1xClHkHcWfwynCRbo3SlIwd4hpd
whrixDjoqI/NJf5dEOEZMX69DfA90MorQgGK5gUKUY1wCkRbugS60BkAQGa5mDKAEGVV9fgUXevV52K572mfbfQA+UG7slPNp7EIXtWnerL87K4rXyxu8RhsyJmRX6vXbbkh2IGTXS9E2s8EvyyFYrByZC7IkwmZ
Y5ACzjfCxZ5eRf3+ZZwJFWzrSaXNhNJWorYNZk2R3PCGbWuw1YWyv2QrfWpSqtdDw0piWNhr1EunfeH0+qP+aXkYmD7JGtYXYmsBqIA3fmMUnwmyz86I0pKdm/rOSNRYbCDcgC/JvLYqGNOQke2vQ8pNXggWZI55
vhkhXcZZlxEvM0NI7klI2ZUMv7fBDIKEnZDumrwKhiuQT/kuRgelDsFAbJf/fj6n4Xb2f8b6f90YwJFkD99H7LbvFoEWakUfMoLt1bqvxKOB38ksczfo61/eBF8gozg+f1y8e8TBIyke5xaxpMdnW3J4dtN/H5Eg
BljCcOTvkt+tt/4HrACm/lXwB4cUAt32JP8zmyiqUYe2gKaxZZTaHoZRreqjPF4UzjYoY3Sq05cb1enSFnVrQ3xslfz2KBVteC1Z0s1+jUFLmeSU0iRsdCFv0BMuUk7wU26BPXwqcZQswLt8G0Q3LZmNcP9ryJaW
NQXGnmow1+no2X/OKuQhiPSpeOxMMSw1xl4HdA46YUENgxTU1wp+hrymppzNSR40A35+d1GVmaacXUQ2HBxDh6CXiLCSyLOi6zrS2N87IuqNlefp4utlwy4yXMDTWdTNP0wKTB8ZaBALeElN1nYcxPRmzKEZZGlW
oU9p/so/rmVDd8VIfGnPiV80earxSSXVffTnwFfHV46nfyr0ij6ElTQl5vySP69gVb22AhuKxYKkZAJY8cmL+1qQZPQpAMgOKxbFkkcXyhpq7ZHi+dOJJFDCi/2ifxyqd0nwXrMpXxjULPkaQug2r0HR90w/7GYm
5wRtfgpKiXriBOgRbZ0Cq4PGMjDXx9Q4pqJmLrGKC0G0iwzI1Chdvi6yyJk70f+plhC5TnqruE6ok34mw0z2nVSFeGGyyGTVienk+JBxJrNMpJNpJqNMBqutLi/hOfS2IeiHsKODb8cmyvSZaMoyUtH9e5nciwgP
yFGHsRcIp9KU+LnXQcNxcm3TJLZoyIl5HclrKIH9GFZ3biB2qhGlG01duTZ09vGQLde9qw6roXZaXNzoxytaqA7yuR6gGavaSc/q+uebn3/nJMLqDuFmWf77VPPIFjY2hrm7jJa/gSg8u2ITmrvPA9/KjBWmKv9H
+ZzkZbF3JJRV3M6OMBX7iwM+9/USEtWxSIlvaR+nlDmHT/QXONhg51QrZ4/+pN44v8Tr8g9ZiMhgyOHqHvl3dxwG7ZMjRiVDMp4QVikyWPJYhP1+hBTqt6+XLLZgcRuhw7wWUWH9EUXES4Af0/sYnJRb3ukqzTBY
5iU6R+CFAfqxedqc1pQT0AxLXQvqbRDohqVmjzffxGg9COXbfaouisjYggeTOE+5ZNd3wSJ6iM7Iry2gyEV7AmdfuZqSy/KnGhnuwOCTUh3AkS0IpJk7BKk0pg3/js/fnso8Sbywf+udwxICCMbGcOzuA2n4VUh2
+7MKmiTh1FyMmdj5LCaAukr7pL3L1qFFtpj58cuM7v7txBWWpIOl5HD5F/r1R2EfnLPQhJvzYB68SfAAuPw6LhDrfiDEBIBB3Lk1970TjIkB88SUAjKXTBqjUOTJErrv2UVEc5YCFuRpBh6f0dKP34TXeP8WvPSi
+/Een2Kk0tObX7ykq3XpUs1Ve0n70cOGPqYLNX99vN9/GYi986C/EQ7N4SO/T1Wr2omkEHeFH3y9lryUlvg/0vZT8jsY50RIeBYHjiqvCnDn5gTiQ+D8IT9nsr0D77mGZ7iPVGmdHJrf1ZXBjy425ZQT3yCsNYV4
yqjX3vyctW4bAtmFsDDeFcsD5gaZLzDLRtSLXAsH82km4r7kYnZw2WlZcoSB8d8wAkx60pLBAQ9fkjjbrWCk00C9wQ+CfbLi86MPb1YoGVMP2fAhkY1Y7+QlPWb9RsUtB/eOZYRGVCOyf7bN6S2c5TEd0cvtrxSE
eGIo1TKE5DyKiYh3OaGXAnpYIpFXnVGOMre5gTpwzUPaN+H8DJbzRV+n036YWqKEeWL+FRI07Ynp6YIlM9mxZ1SapAg46knchggs3b2Cnol6kziFpPk7Nlqp42+mcEDlN/xZPxrO+Xx6OYHGxfljTfnP9sgv9cAw
eqfAIgmLAT7Eoi/0fXFYHoLaceZccBnnPJhGC+zf/H2RdPUfS2I2L9LaHV4otIjZLogaiXlLaxczDWmMWuOcByI5Vf2GP7ckl0EwIC/bK1EHEU7PjFYFWjkMNWHAn0v5a/6kspPMKg1sfU5jiCtDORA8Lnkw8bEg
B8hc20G9xHFZW+H7eMADVO8bzgVqpPl71EMcMpUpiw9tDQzkIYGMCSz3UheFD0wQWa5y/CDVXIngZgzvYqwoAjhk0H7duCCgp7cfnvr7hIQywRMPXubZFLlhKSUZwhzMyGBGrfaxwpILjfFqD4Jkpv5BUVHv4VoJ
dJJydkQ+KnOkfFRoMFLfBeMQrTuWykmuQatczxyTySUPJiGeR19Uz/amKnYPUwC0yTkPBM2A0ycSyce5gtf8mYRgaclH+YuvfyhhEiR//GhDbrzMbnx93HiTLfzbc+7nwJ5znH33LAefCvBokDLcz1xKBlbtvBOe
2hfvl7E9/bvt2pG1fdfC0fcmULOL4b79gHv+YS4641Oil8coDDD1PJ3ZuJ2PDjUTonqlfC1g9VbMINFDWZ/Jd1EoloFyvTqlbU6O/aTxdEjYL3gwSTi0fADP57YEiath9HboEexDHiwR5sV57C9+A0VJKy3YDt81
vOdHBcWPyVZKqJpcPjD008CA5gOzBNgThYK+FCD7jqPE9t+M53xcUzl/gAedvgjx9xPyI/ZMJn1gxBStvmJUSjFIXgL6yE/IekXnfvJptIhU/05hE9RYU23FNMeGfxn65c0rqxPjofD/D8lRH+fQ6+MdZF4z/GUA
vD7Gsx+BmN1Eyu0eHyuCYkk6ZQrJ8b9GwFarmkzlrqSDC69c0sMEQWxuL29s4cYvdxdIk0sdcOz4COCD5uHhelFevGwebdY93nQI/QpEUBw1T3rzL9d4FaOYDStkmzzjF/xZDk0qjLRDuI1iLK3n9Emg3xL4tBdA
DPGb78b7B9q0hT9dLToXptn95KR11reErCg+2/JCnes8QZAqBd52/vKXazzRqwXW23Mwgbn69Phomelqk9I5141QFEPpk7X1cHR7CLmDI4hmWh9vZgmeE1LSEHVC0D1FPc7iIdklBdFJT+wq41eDbDdyT9zb/ap/
eHLvCk/t68Tfgz6+bkJ33it9/LoryBxB10QIStnUCGhvpT0uRJpaPH+X7EwMb+qa21Zh/T1F2TnMIoYcHx1AInH89SuJntp9CFURQa6qYHnIFzoQwT/HW+864uUIQ5eCxIsW0uDcqchxbkUDglnIzudhEX4I87V5
94bzDoms0oe4glKM39ZphEZQT3e0vAnIiCS0GPxlBcbIR7FMiKiRBWzi1ej/yzteMQDGuZlShuBZs5xHPnjjYcFvY3N1ZmSSYnoBA/Ise/lR4p/ho2WQI0fWBgVkYZx+NCfjrl7PfIDJNe6YfL424g9Z2xA2a9Rq
Sg8LGg9hi3B5MIpW7+iGLGLQrSIwzJcg7QDInGl3IZR5NLJaMXWPgXuXd0YKlOl3WIYBby6mYSpVHX9gbntOcnJt6wHyHBHCT97xaU+7VpZQn3N3EC0r35aIF3N40FUak6NnvZfEE51cFDpP/TNJgErTmmBGZ2vy
IwSw3Olq5SZ8lZ5z9pG2G+7YDNsIO3RBKlvjV7wegiSZuUCnJ8kvBQqOTHbQczJbNWmm05tgKveia+eNYDhGJ0Ifn6P4T5cnNH1aZecwMMs2gmWazPO0bhoVzrQII68upqnWPoeXC91bx62kJllib76OOWXGGsSw
RlLuSv16YJv7LdKgbQOHfQ7UiJ/iVlrEoAQ8+eylxMP45EoIlvgXJqr20eT3ksWhXe98LVLopMPBxunqclEX12f5LFx8Z6YU6NGTym+mvPc1jkoW0NYKau5HEFKcnPO3KrCeiScjg8ixv2t8y1NNTx49kbojj727
fs6QOhrbzELl7hlnwvF01KunckyaAp19NkxcWJe0xTIeR/HpcIIXHf4OBy10cShdRD7VBAZ5sLovoVcvkc83xUr+ECZDG3rvRPuQTkpQ5ZGP5eVr6Zwrlr7Z7lUennmeu5Ay11eWskLeLS5yBdeeqyvU1VUKZYJB
//Gu2ZOa0qOMkgCAHvfkQBDM/QDrKuW79AyiJL7IHlkeiHqYxMvU3qeoQykCWD2oc6lE/sOTta1EEI+hhGR/MjUvCnM9N4QzolBLip9YLy0Ghr2gLVQStaaNOiJlnmFOVrcDPns5cyVkwp96MtN8iAsmxPv929oz
dut4Is5nP3Bf+uBrqEmTELAshRAHhDLdbEjvUS1oWm3SW0pGzgPNdMnBhZ8iQqdoiCTN7X2zp8i2plPK3sP41xn235ON7Yv79ouyRLTbkUlX7LrWWHVClr8AcmYwQ1kBmBKbb/J8EPR5qYPYSALP/6aH80Lwo6Ym
mJQAQAmqvo3GjrrmBamtApb94nZbfxGK7hqQ94vrC6sVhYmfJyqySUg9gRaAUVK2nrQrceafgzkpQgB3R80oicJ7fmmuGWr9ea6Ppj65bTYmzVPb4t8v89XxoucZTx3JPxT392tse7MlfInFEx3UEId/Y/qRHvZH
AcT/nCoqqqQzqReTRgEA1wOKssV25sN+5AAU1r7cUAMI/ibrrNFSGIsA5eISpyKSBjJAYTcqO/QBeNCWraZyL7tREsDtOjiWuO8x8RcDGn2y9AltDm/oZIx9/gLIWIDgs+1FJqPlX1Tx5sd14YTsXMz5Pfd+ycxW
iNGZOAkZDyMtWmRnFrJdxYQpUyih42++h/0XRDgBenep5AHiB4JV3ORjOovVeYr9ZDKutO5RfOXHILL5pSpL0qWK8DB2zJLbget8/1CHln/cbCSe9aQb9B7FlVN1KqX2q3sR+VKT2DxRksETQ7XtCTx1UpKZ1+hA
7Xm0KHQFSxoGmiUDSH7KWyt4fyANI25Ly44kyUPgiX6DpZDvipKsjpBo2wkyEMRF4bqSglwW6pY7EJduQlG6Dk26o86OEMqpdiQqC77WWcp2qEw0IMfLZ8d0jhnmNkFSp0PbsaiyGZfu2ZRWom5Z7QsetxGc4tJF
y+rQ2bdhcARG8GTlNunSn4qd9NLWduHSbDqinQrbV7IJyZpXVpyFyi/sdnzERZtoJFo18NMc9ycolp/Zmb+bs1PBz1zL1/78IFE7FSrfaFp9OG1PIdSkrRXwyz3NkCni3W5WTrfUVxHJqui+nIkWXLoh+cLIUQOe
eLhTtNdydEofgzIH/awdHf4u2+XHFeb7vU95mQNYPCx2X6C0Z/12n3GmSrozZiOkRGK8j/Eun40TpEOClhbeD0bmyKIlfswKvIpP4mgnLrfgMxVr6ehFNa/dmKpvzDWHZ1WRqKhc9umWcx/nISnL7myyjNgneAgv
yvcyk62qrJaTreq9XW05ENf2f1VS/falIdfCrSV6xLKq5iPfNx77eIDwifESV7X/ONGl3Zkjh1y75Bt4BtNRwybk6qODFRLl2C+AazVKXUmqQmG5pu73nROWFiL31xi2GaaoUUIaSBzN0kOOm8UDibabg4PmQgq1
3jv6mAiRxrgOqQ32g7EIi6ATfYYNJdOjCO6jz1l9nXBCrOFjwJCdpJrx/rQMD8QIhpDnoQLr5rJhs7ls8IsezeDjbNKjYFVQrsGJOZb9n4DNRS8sl1AnpTgWeXuNWp3hZQ5NnTnBXDbY8G6lPj+UIAyF9lLWhZ1T
SVppMN90o+ctK+MbZs0JXVg6rBTQtp77x5szjyK+HwIxcWVNvboetGDb4Zmvi/PgcE+E33noWW3mZ21kXBCtOzIzlJgAncqW4N4RnYTkEOQEATdWK2DwhPzlZw9qEw1mKIji9bWDicfOaKQMG3qxVSfVl+co0D9/
SfYoi2Ae/YkPQigS3hM0ZvHOEe1eQE2PHBDAU2En7BLwj12pkjSmevoY7m2iQCJTf5w6FjJklLvYMoD3mLM9krWZ/46iOUeKi0iAwIsiPnU9UtU4V3y40oKmBxtT8bPFsR3kvifAtiODBaqpgH3mYLBHsR3menOv
L25lR5Ua4j2gSDIQRxUTvZi+1gganwWBNNjct0VQ2GbfFZaFyblbvCFw2KBU0+7At1HQf7Pz/ZRK6e1IVS6tYoT7zAkkXiAyLZwlyWyC/hy5ixLCLcqpcd1VCqgfuUz8Xk0VhocU8pvexSKez0Lqj4aTCfnfqACT
4qFP8Cc1YP5nQbDASdCEINKCRjPsAC0ITuYB3GCj2N+JxJeS5OpNjk9hrnejWoALtCAQe4BgwwEyVejayycJxo6plIz5zqoUDEGkg3MVKXe4LLIzpDgfUEGIb3UmZ0xD5aAMQumOMQstHFGIZFDgw1f/+azLnYt5
3sZTdxib6jU+dyKZ3Fgl33hqQI+QHO5qt4GWN/zvQBYTnVSOVSE5FSyP0JmHq1XiN1qbzzH1jQKg35Mu3dGcnEQ9z/i/H24+XIPdsPMa92V8UAomOVsjTH6mYYVccxDM+SyOaEu1ef1r4Ol8jN3B5ovtBTqHfu/r
QnXBXYeWQjfkHtJvFxH3Oowfkgaq56qnh/aPtEEjSA/vRJBl8nrqBZHViAFSFBlMUyIUIQRlRqUHB1lNjqIKly7dqWVyVYdvY42Mh/T7qQoNftsDUepfTkr57TcTNO9/9lMUi1GZFjW23GE6ayfnGtUFoaAFiEMk
R2566q8l3UOQtF2uTOhWwDCIGE0S+cvU7yXAgb3+8GZ25k9frAWcWbYM1kELsMxDcPFwO5vRsuqn1JcjhTppzpTmtN35GUJGqEyeSxI0cDbvvTforAW1QgsokdY095ckWj/kWF4jL4xXBtVCNqqvSwmCIarCwVCg
CfGKtJk38yhCiSAb4AzZKQfLFxQ1QNzQAsykwrlixKmpx4lJjfesfQrZS/XgbOe8SqX1x/37rSmVbxSPxkudF4/cxiLevN67GOAXiFyq/Djy0CXlzfz5XbpSRMNcPXSYNsBSGyAiWN1b5eWi5gGdlHhvxelehn6p
WALL1hEc/aWGVSbGb5ToiKrE8kL7dRHE3KWFVG3SkIoBpAn8ifYzZvAmqpxjUxpYNS3APCH/DdA71b6v3ztB9WJgbUL5FSsmpTr2ZYZob1qhN744kfFmEsrnissIRqfkuCuDyukSobMUcp2WYIEDGNOlnOkys7eD
0GziOBie+EqqoIyFpik0H3FjuqGWjhWXhtnWM1in3jLJe1kfG2tpLpAGjnnFzvGxPTfexjD5+J+aE8xCckNg7LYKC7QQiDvNoL/wb7/nmACSjJez/GWMUSXZkexv2TV4MockVQg8BHZyFqrqQUwFQ+XBZimzzSlZ
CDxUWZoqPwMCmWhckzDPylj0XQtFoVjF9NpyGq2KRgaMcteiaNpuz83t+pFV9y3yjf+d5xpqNZN1SlsWBo+ZBequ4DzjPCt8iJaVD/uuXGmxml0WGV7gCOXIhWl92EulIV71QJCwTbxI3n+mwz3WJIWpCtR6sbF6
DaexSNvl3bHrDC4xW6aTmaEzdwDP2ATV3H9/3okkcgSn8srxNJj5UvKNfdxpTpfCrww3+bDpgYE1nj6IB3t2EmDF8RjhvBUIezglqTsEPxAmKMrySoZmguWecuqDMYkVCnyCTWtMu6Mji1ifHN3lAceHr+Hg4imW
DhSfjEorYJg1wssHm72NWRCtA4jQIeVXle6vkr8+7ki9BWgM03mX/MJtLmakuzY6HT5Jrr/lJGocQpq4KBp+gv1UTer2QOwHVf0JqTeVXa3Blt8vkLy+VB7DP8iT1V1l/jrnLOKMJJ8HXAX+f0CVvLuU8cEMCOH/
2x2nd3Isc9V/v+UU7qpOebvp1authMljlklmEEiR1MH33KRGxCptyafzAp9zo07E0N3MZOHz9ElMb+FjC1D5ntGhVntNdsJu83UhZF7jCMr0OrK1ePaCv+cmOrJZC9s5KBwTqFoVoNY/F68SROESvOH6YCzlb7lI
usif4YILG60cjEvT2EaJVdFYD/BsgtN58noDDagK0RyFNkxOGsw5vBpg0oZv3RwkPJ35o18z3kJ7LNPSdbc4oaItlG1Av+AiIK8C3jZc5yQEUwm828wI5sAc2GbpcUdk3fy1/c/ryxDMQXIzJ1giKF3Ev4068iwJ
6VAXZnXQu2HmT5JiKgnEG70SFDK9+4lvy6cfLUGhBYzUgs8DVruhBukPZzOKUykfQtYwvsPEt7PoR0gasOv2+P96aSfRMvicLvnc2RYbibZW7OZEai7aXmoaLyssaszD++6O0yL/il4lU1cA3/4b9D7hvMIdrsCF
XPgpKnTRTpu117rpt/laiwZr88+iaw7hmGjIsk2XqgiJ80q19MCc1y6qxue8ctLjdV45aWE7r3ijhEbb1feuZdWB4RCNGsAwSpjEEubD735PLKjInY9xn+Bl3hKtZuwDj1TU6SIWE9XKBFCHC9GN2oo6uC9Z0MNp
wDh0TApmqDWlyXZYIed4436PCVbDAcIaCX8gFfo3thu0bbh5cOxJLePKhKSlY81OOTw96M2Vy+zqTbU0PahDDmcPens9eA/ugy8VjK8yDD6IuuKmEsvw+cBaGm+NeBdh9UGpmgPtg9K4GMIPSmUNtQ9KoyyaH5TG
tmg/KPWKEP5gk3YSn131SFtMUSQgSkbBFiAIx0RayhJVb2sogvBxSI0Hbj1GEHL8jpTdMEU5miDEsq7kKhchnywI0ToXMQjxor2KJqasQchCRa6yXv5ZtLaADiIvE9dSkWdI4+N6i3wIIUR7Ex4hxGAJJYQoU/Ys
CucSCuFW5ZAn748sduqQzvBbkHLSbUSkLm420xBi/LPJhnAS6xqB9TbTDSGXkIw4hJB3aS8vPB7ynnSgwuFUorKJjGAOW8a4LbiNI5YUEMqStiAK66+yVRZyC+LZCr0FUcKKwQU5yydxgRlT/3w4zKBywduSNIqq
pHNBNsmndEG2lmFdkPO2wXZBVmDwLoj5hIs2UyG9IBsYBVnCnuwFrkYNwXCWgfGCD/QgMPDLbHBekCXysV6QrfOf5ZBJ9YJ8YXwviPkUR32Bi1P92Tlmemko5Z6h+79Bel7oYMDC/xpvDa2pXqWuPPmf6L7QccA0
nC59TeUZZPBlfGzWUNvhxyBJ5AfJWA8eg2xlCiBDUuY7Kx3sQ4MdbCCBTW8cSUHiFXi1veahGMAMPi5UwOaQRW/ZwVJTkcygN5TpZsj5sgOdQa9mSD5DzpnWF1RSSqSiQbRizQDyTtd5KGtpaihchJIINmRFgh96
v7PbJoZTK+Q1+LgIysEEfA29jD0CG3pNPQsbegVbKDZUWvlwbGgEzCDZkHWOlFFNLofLhhePJ0HQPHiIaBl2NnLEtxOkjZy45YG1YaYhY7aRkxWDbkPTtOWSt5EfvRo43FBOUjeFckOOctOCDMdbwuoG29Zgk1P6
lkYS8jcukoG0nt9YArcvbjH+G3JCanRz06SXb8SXoMM2gvQM3G7ttbw785sWUhP13QC4WNK/z7KdlYscB+EWt/4ludm8i6dD0h3znNxJsy2s12M2NzMveTfzaKLkbGbV3ntgFbbe3z6LX6Za90xvPMxzPsHno326
23XbmNZZ1ADfhX749KftZiTA3D3xTi16k//SMyV32v5RMG9pTRkj4a4pddSQnVp4D77Y4EfCp+TpHM6OcsaMFCr1UC0SJYuIqfEmeZcIYtDZkZlSsZRglBieRBHu5DKXvTMoJdz8dKOb9nf/9jZSnac6XdWRsZah
maOevDvJ55b9+Qsmx5rPpMPW3fq22K/nfXmbj2rCp8aTJpgmq2gnXCQ/fOufhiJuxCnRDTBG52CD8+lF3i9aaEweiLez9sGIMi1h5dmY+BCWFEisr1rhY5wQ0xC5Y+/FH8EPHKblw2FjZcuxlr3LPBApIUM8RAa2
ChYWruyUzzJBW8Uztwmyc0BubLwdglvcF8d8CleqQZX90UbNQKpgNG8YKoY10ltx2tBCDrgm0iAKn5vpY8p1EguVVQ8MV6r27sP0HWe7tzFRA5K+esNGGCxKtcWaI5eLM6KbpBTBXKHH8MmnmcrdD82HG0jxSEqs
2bMLzfD3jZOvhX4u+6UtUUEK0dKlTRZh8lHJRtPODmMLqLr4QgEfczsr6NrkbyUBHXuuIUPYZSdHJTU82IHa9T4ioUd9fmckGuPbhVpqiX0XosPnb6K+C4RL4uCFbXSP+I/QkLod1unsZ+czGLsdNSxiEZz8wx6/
XIz/VfP9u7BUiCI73Xg7G23+tHvajRcHP3w0urelZNruO4QGIE3jSGQQrCl4ML3yhDVZ3LLF2w0B+jf+ByMCn9SgXnsPzkRtdkvjqGkkQ13v6+rXldy25SayNP6CUGEsKn6eaUBXd67V9JxX0ZgVjU295u/xmlLX
SbpVU7/xjLsfwvQO19hVDTTInw81RUniC4I5oRPBhnggCYzH3OsoOFqZ3wkSq/FBske9y3d7sJCERhR/O6yyBgrJfyG3/6aHupK46spZV41RuzXRvznfl9M4EEUYZenp6L/P2/mSBq4tuHc2fG3kVjF7sHncUF92
ZkELRmOVdv4Ws2z0zM8ZP6g1OWEi7ZCOeAsrmm4/zGWVUz2oDqbmN43l+fio6wI/d8VaQOGgw01KKhKP93Dh6xSgEXFOsuOWAP+ubKyN2I6V8e40ywkxOt4fieIxWDf759p2kkrQPQyHYHatPzn0e9CJfs4ky8cW
Y7pS2zU+/pcjT4gxK5a3waFutuTylc8yUqsUcHXnoCBY5wkKE3cFO1jrhvfIHgIjbLZ8TzK67Qe+7hyIOE3XDAmEU1wntIJe4JJ+imBmN22KZ1ARk3ybsp+u3JkMo3aY7QpEk0Epbbs4HHclpYlOgQTt1fmy9qgq
BN3dfFryvbQO4btBGeciM/PN8GjH9F6+BveF+U4IBH4qdG9DGwyDf0Toi99DSy5dAKOIYsnXUSvN5RPSKin5Wfv6pRTZF6XMj5dIcV9gNH45+2/p7trGOsf0ICeRnDjrq6rH0mccTGGUtz2pkmKcOn1CYvatdhmY
kgrLdq2PGSmRJE/TrLNGiJVRILoLY4X34WxMozEZyslStHLuRYivMHHfWRD9yVYk3Oxj34COmkGjzBq5KtArBO/idYwwtP89G3TK20g/dRpXDG+K4FXZnow7tyDQlbfcFUAzdSFlGQSOWYQ3gIlCVdY+PKqRhjgd
f2/j+6Cutqr9Hc72pvM1QBWMSbB7tyTCLiNOjINc0wXL7+4hCK1g5omNfEQva4KIA65CvsJ9W/LnI3+Z8a0kY5KNwpvBcxEF04yRKa3TJnWNnmTLzsEMcsycam4wiDYfsZQivaOd8vDNXD+V54MElkRSs9J3//af
SpfTRu2+VITCZjJPNPcppvFqzg2PwyW6MuDbvFUUwrHRZAD6ZqgoWhSFCFAuz9XYI8b5EIRTqIF0H047g4hThX92eHOWgsGX7lehnhdlIqlmlDrjY8RJaefw8v36LQEjSgox6aU+tDsXJnu3CrdVL2yei2vHPjZ2
g/j2O3e/lsXk8xIWnoOAY/q+5vfB4DlEqC6LSo3tZ9ozsgLr6rSMjS716H8WpMRamu6zDESgU138EVRGNiikHXpWO+IavUeeRx1og56DJWZnfdymhrMgPKH51icyLRNi9LFXZdCG5uaTyJGXve/7rpwx1X9WdPp8
pCKjsq3jr3/8dKg/Pc1frB82nrtHqYPX933eubV99P6HnS0ZziR+PrZsnZW3k8ksoyicQRVAkbG8jHss+BFXTSyT92O/R3fRF+8tbQyKtjhyHoIG+HTa0D7lsRRE5HCw/GceWK1yS945e8CuPWqRe7TE8HBaSb91
k5gDKyqohfmwiV4w7gwkazYeiClfk1P+ZlrkpGvWu1BUrEQuF1HE0Js/Si7e8Cprjw89A3pBVV4F2fBE7AbXYjcWqCWGAg4rz3A6P0uqWqlpdX9MGrLARnHuKzmgxd9XSa8IQsUiVgJe/hIpogBqgPyEtZ9PiSBb
TBZXSu/xoXT3hp9lwrs4bnVgEzo4pLDrqp8K22lMtNi5GeUZPRVBxhgk74MBExvIaCVz29BH9WYSt+gKW7hKidsh6gWgMTHeh3UHfVxNR2xdhCaKTHolWDaeAaGCGYsucoA+9C4Ff2OTOBZrJXpsHCNlGJr/GfZT
cDrAg7OtET3HVpRQ6d6Rb51hV1eZs7f3Nm381fXm+Q7M8AynZfGZmCmBD6KM02JlMCgdtDg6qly9F/XDQgNO6fzlS6JWOqyD+5E5Oc4a/jPKPe7rEKbQfYonjdLz+tWaOuAwDUNpZovpS2VaIBcx06Iy+iRANpym
ZbsE0VeD1tjZVAv4plWE0PmIYkxVCqDTegURSNtDdhrS+xUPKRFFTyk4T4v9TuNIvJ4aHj/CrFAl0EEonU3iZ5JFOKbfsukceXM9H+/Nt+5N3fY9GVVlXaBPQBN10BuTSE4eDj5odinOTraHHXWcqxPUjRpejGwb
XVQ2/LQSrFKDIDSzV0cZEyc4reGsF+vU5m1LgF4yX2TjrgxQ1foCkChIH38qTuO53RnenEpQCkPzzKCs+MRdSKdPOcZYtURePQdRnHk6IhmmK8aO8wxGsCMm7+eThqRi/W6CuVFKbkhq1uH2qiWxE+lpCeXAsOge
SaUNZUjB1rGtpCW2FPfT/xs1eizfrfh0jBqXypgLckOKuT4LGBhyMcreeVGat6jTlReUIXfvmncRUobd9NYtXXpwBZW+/f+UAO0apMLd2sMFhBEEA+It1gJpQmq7AbT+sV6fh3ObkRxQTLhHKysSEhpAhgcpD1Ly
OlOxg/ELIkiAu8y39mYFkbfcBUwBJ1CenJ4d/N4OkAqA1BFXTaQ4f0vxL8/Y7Qe4QD47FGoXw/BbCoqB8oxhXaFG7AzAL8ftC2Wjs7TaMuwaETaQinWUtlSFz3tUijcT4jWSV4zpxB9SCt1NvVIrAHxAPrgXwlIy
RgRTi90JF91088aHKUts0WSAEzC0zI9HkPFEkHbHUa8y/TUgVrWlbRLloUjAfEmZrqkGF2ha01kTgglkwtg5yVz7M7w6cU+gXwuhYBeXkmbE8PsS/d7gEKUT/yFPKLHFnD0TZQV2VIaDYpP/+lm8TfqCIlFQh/Zc
VQi11XAE9j8PIKnk0XvG0/NLUF0N90P48hT/ozGKv0gBv0mfXhCO7/4FIGAGV1tZJSQ7UtIcXq/ocYn/17F/QrV67rGvG5WM/WaCnj559OV9YPqjJluIOtmHVFh9LyEEKtf8SRLwbeJq/II3HimqNBfoid2JKZYc
ZuiX80H1z368LntBo6oylxGsX0eAvVNcGigAkCMaKxJ1Xs8Mnc9RHQ4BdFwq2eAtGJF+rEQROYuGGAig9gefnZHKZdfDD9WwCBC1SUtCPsWXTx4nLWpcKbn4yfYtpI07dY6w5fGbmgdS/AarHd5798J06NZieqet
AZUOc6AYGTSEY+Hn+7lgCGmBthbVDrx6FZ6v+2r0+kZ6HZ2FNos/TtphGEgEDJetR8pDeb5lbzqJtAe+1cyJYuxv3/Fo1V+5Kl8dNB/iBu+0/nlyUrkDfEnkFMTwA6+bCKSzMXdKc/ErE2lqh8rHCERy7SO4UuKG
a6D1igNGFr7HZYJgYGEu/JKqZxatfcpZzasOoxCHYGMkjTETFb3DrXI8MdoDTLwQYSCCBSY9iQcillkw4Mu1NbK8T5xr9P/iyu+3m7cHJpB4MUx48dH2OQBPJsCMWIBBYx4Q/AoV/YIKeZOR7LlXg/AIXeiLVmqT
xrmnU9IwZOw1l+upGdZ83Y4UN/udn9P1lCB/b8vxJME3BAuWIN1PXfYW0Qxzvszo9MA0UoYzq0OpBPwjTGzJ0+fjCjUqfz0H2RLycqaWxcrlAJYJxigyYvOKIOrenkvu0kbQQaK7mdkil8NZG+gmOMWQlJVdByTf
qpmbyUJTwyoP8Yn650aQXT1wKLiEYXMtfoNh4+r+1jTEw+SRVJzUh0SKOVCPoEpmCI4/ZM8G+VimQODeK6LJVpfWRMY5RX4qB7l+PbjoZ/IhRsO3qnwmdNqvcdodYNg9YNUDy3aRXgWJnSZUVt4r55yk2v61+aq2
eVeC/Om59qZQxHaPvrDhWfQw1ADut8dEO2Rgi2BzuKWCj7qocdz49P/Hlw/DdLbJWRL+SftWWb2ViPH66UZflYtKOjE7owO3T6FrOI8/yiIwVxHkOdi+Axu90H7YzO0QeQk+vjZ4gsUu/7enWfkHhYuX8I8OlwfJ
kq09F3vre334hEEFswEcNQVGGYzlRRR3nrEPbLdSi4puIDBSTAR9+pdtp6USOhEvf1Eh1Aa40PEzWDlt89q7LqThyAmWDhlxqETq6aNN39l/pzMgPYLUa5fhv7HcB3+JBn3A+VsfzzO/+S23XGZyktMmniaCDYyo
f6epm0OV5WZl5qWSBeudm4MnAjhUn83ljQ3lW4qrd/n+VsIOlY/2F+0urKUq4Uaeie0qnfMSd1c3ahN+DhA6PWBUZAqLuy0Gc0I+8UiGJUn8XIYwSehYcYiN1aLQ33YxWD8GFJQWQS5qBQUFs2waEFyyAo1CS963
Qs3r4naf304R8WiBMwWYI/OhbfyZtyORhmGm4KoA+5JqT5mZ6DFVI6ivXvt05Kc4jBU2wEDEsgK4S9QaeqDR4BQZ4TzWVb4U00+IM5lQzamiIFqony/MMwIPEkwXyPFlElxYVUj5LmleLbQXVDVoMUscFMdkSYXV
sb90sPj9aEDJZM1GL8FaagIhA1yKWInrY25DViHwMiAtVl7zBajKRama5rZ1B0MQp9vaFuG/E3aceEPCep7c3qNGZPOqBE3DDFwRZs24O2xX7k3975virCPxhFxGc3HbgMmFwvSHfnEbtKmTpUQyuPmOZOiuD39/
XVu/wVaB46TlExhL+xGCrRrANnMYjzxPfUIwT2uki7vrpaCkfPa2DhY35RkOUSnP2WGM775bP7zlVQ+6m5occ/eufYyuesRP5Ti+oQBbnksgSbT/vM1HdKkY9zeg1myaEddEhp/UCBYce4L5KlLFsMLBNiB2IABw
WuNbVM9jlKtjl3PRiQN/HmpUgnCYF0QJlZKoxgEl4bLrwxJBzFwVi+/ysMcxpGHapVw7WlJpunzRvMsueC7mPHFJCp1BtgaQjsOVBeWgJRgYfFXdMbaIXl7EKILBxEUaEkJYV+TtuMzL0GwoLYqE8vUnDaW8On8B
YY88oTkYhm0TUhsrQ6IH4IaOhAxtRNpqQrNQecLJQ1BaJnqjxcaVSKM7Mo9fGCFxo/qVUTZU0LUjX6XRWZ2TJsgpCtohIxuAaN4LB7KH4naItFyLLrNmB98VBRtDTXfQITyD1qVhjiyGn+7QJFED+WA0IlLdLWw5
k/RstCCauVCJMIpSeLteNBNh0dno56UTUc1FbZK+YkgnQv/epMJL4QpPhq8QTVKlLjiBsmrcsiexWMP/+Hzp99vPt9HP/2XVsTtDO+5t21MQTW7L/W4vAw1mQFO0zN9De89nlGSqJr2ggdRY4epRrKipX4Idoypa
geE7RkUHVQJwB7l/E0oDaXFLucaH3ec2gnlRjo4N/Ra0E/FY7MPGWDu7A1nxnODqK6fvQ7KxqFrJ427oRAXitgJ8jKJ92U5EKQJRlxJOj9wT56oIbPI4jz3mMM0LxipQJtW53ov/mPiSrtw5zjJ4pfXgaS34teqC
yfSV9D2maK8SUFxDqW9uYaxEw76njgV9ko67nEwgr4mSxTkFs7EcfPTAX3tI8RUzJMIVL49cSjIv+zNdRfZb/MtxYxGssekP+TjZrqIajRowouYBtYm2RDibRPrHX7U0r7v2VT0i2vIJJdKGsMVMm93Wd7TjoxZs
tc3AUESFWBY2eCccoOovg3rA21aOfho5GWkCt6wICW5L8LgBileVEInLSGUDp34MQVwe8WfW0HJjBS2wWb3pwIDd1h6CV5dyJliwXp4zvgwHrMudWyc7OxRiLcHQdJ4xTZtTmCIyxhawWKWLmELTfrYd7FiY0VKV
kFCRbQGHLKvFBu+WhP6zkkXOm9OO5ujo/Xnkai4dPoZ0QM1Fe/+Wiid5zcNu2XFHBqseyb5ELrBkxyvyyWpcNgwrHIuxtGsn/yHadcHr896l9g3TvMFY8Zksp/Wv3+krkf3Encrs/Ejwfmk2IsiCuz49CapfBITs
l+QQkR4/ZPm6//4xkgM1svR3uCYdkLszy6GTTJUbf3CZN6Hkx/CSIISvIMwE6mSy1ZpwXxIcZTDe63DdCyT0RDcI1AGqsnSX/DnRBT2bAmp8LOpKbJkAxon703H8pSGz2HSQ5VqF4VtWjPpAqpoW/mTxJFSzZmV3
ha0AiVocmYk5jbOjZM6J8kkZLqv5viFDdWii6T/MZqkjCkkNSjPJ7zgvLas8yXtuXo5tLYLNcOFWpVuVsge4WdocsgBT+kXvlH/IF6xx14OWM5X5kmvaLwQmS3k+ss7yJxBomwm8MzEySKDaV2zq7H0rWnC/asB6
ZshmDpbPLDW0h/lZ/swFc2pAAlq8mA+hOCzgb1VHiy1y0JC5KZnW8agJ1ZmMvDstKUgiUAx9aLAFsE+Gc99XFydVD1jRDuHai9HTzq5SmHYbMUvLrSFBDksURk1afoiU3F7zOTlns8dcWtmU5/YGCz1+Qi82mE8z
6RQ16sU2HAW80RofouKREaX8i7i0EAvS6nUzGzRNzsEQ1ut6yTVI6hu10eXuT2279abZqWO07CgafvB/GKfsplI5E/vCdMfR+UObNw0yPrt1RCfQEZe9QXxKn4hIcTIZ0zlciEhb0X7x5eeuITJo1GceEDrmBMUY
yG0DF+UmETcEzkfdzHABIaQaY5ByAdf0IpIOxisjmXUxunclLgu0U8pZXqQt/x5ioGCG6ny5NSfRHeGqFMn9vHsnSpt50fAU/10KxiojV4/+1tbd1wi8whzPRzSaHnplhthWkFfWP8eomnNowhHu4ab1en1QpuK8
CVFm3twkmmrT2tJze3DYZ1yUlXz2xH50mqqMEA2Dfd/WM37qzrBI7H0p+NkeTX5nAynN1X3jrc+ZL7WBz4/X8g/txw6aBq8rv+5+GD1k4czamNEUxQl9kzMK2eolCHu/CVTwowiNa9DMMY+2y4yz0j1lj2wy/QXS
9oPyL98OSemXPLYG/TQRC5cLEgCF9Oi1FTc4ViRCrVADrL/YxLFcsiYoA8ruYFuIXlNenBMRWr2HZP3E1oAemn7GDkKBEMI+tQ5pUIZiApZLMZbXrCJtpzjcgTiqO81a1A+fX+Hr5XybG0xw/lBGQ4jSC/S03Zi+
5FP748zF8qQzozdvC6GcrjgoGv9QCgYN8cY5hc+3OiQIlSPwXnjBiMkdezNhTh7F7V/7FoWA5IO3kIwXk5BEE8mr2tiyVxPcMnW5ENsWCRLfMpF051B7D13cbye+M1PrtERsKirACUOVt6nEOfTJiADCOucV7b1r
q3srFxel8RfKux3OYUYJx0O8QyLjzVQfItBw3gFx/vNMXdjVpOSpBvOhPN9dqFB3qGsKFaJxyoMQd8DDH4zpiGB3S6d3v0lYUdpCBIpyewnasKJ4BLlJMZNi2ULu7Ef6mlWz5rYd1OM24KoTsKzX6Y/t0qe8ywf3
V5AlkKcodGxEJbAaVUVmhVGu+md2Kc3zTpBu7ZEH3zXGUHnAqq41rQe7owswiOVvH255RYJJfmNcpE7YknqM0+8QFUKAdAnaLmGEFSknY84lKlVbE/OxRIoSor163PjPQI3KgO3EHWlywbT4fn1TzJ20HGL3w6HH
hvqziGbiogk5t5SHNmkyh3rZb5WJsEJAqb7cdPmkKW4Y3AJdWwysUt5la04HI5EK1nVrS8r06EbU5uxQLEc6ADbNYMgVGKxeDDFRnOz5tyncHE9k37XuPY9D0Zw5eSQJo2Bw24Oi/Ftam+DEiId3KOjT+aGXPeSL
uYs5EagvYfRwuZtEPsWRa7/Ipkt+4sirN/SsEI982eDcmHerBzTckHFW46U1do2yPJqxopoUrCKW44Qw9mw+HjJLZXUvbPA7HuNfQ8hqgjLmOKhXME6CMOGqqPCeLp+50FiPolu4moD9mE1ITmCYWpRhCRNEIM/B
0LxaNihyz8IBt9xopJOx06MNOYRndARoPO+tACVyXB8Uh9H8RKbhAkWUqtoQvciyTWgFv7BaWAnUkaeMcaSgIrCsrhUGqwWG7+CK48SmIBZH33lmQ9WIr2TOmx1P+W9wDDvsJiMQrzzUtmQp0YsvEv1Qm/Z5hm4L
FOUNMDQtGopr1T3ERy+XDcKUD4HBc9BzJopOFmYPZXSMluQeaxgXuR6cDowECcXQQUL+BuPjzxJTfT/LKTYV9GYHY/U7XklDSnEleQlnWNmwQnMZgUuXR9MFzQ5Fo3WJkk01zJniZt2DxdphuNeziRZoCJ94E54k
bJhuC0NxuOvOYfVfur+pdrEfeXr+emCxi7gfx6AXW9ZJSplBZjdorXalfBHJGpG226IB69pIRwlzNUXihA1d1LeA1PadPsaWsiGVubqcQb3L50pSm96UEM1Tsv0Jmvj2o3z8voichqab+bYTP7xyBlV15XD2lHDy
PpwEsstVgHxaISTzjmFY2f/L3me/V9XJ1Bt2n4P/r2jSoinnLO53r55NpTmSNsBKwUj5oKxBRs9it273Le1wLfc50v7ASEouRFkc35jJENnG+towCSfe97ze4VuTnK3qhcpxF6cLMVOOWrrI2/0bfQV/8Ra3+VI7
VI+3lG2sjtaLDmQdj69WEtInhNODUbiFK8aajaC/FDRKLfIwhw3DCzwiqzcAwwvg6Uglzu0giGxDO3Zqf54VcnwVtdv9mYxBiqy6k+gwG0tOZOU6+shsWYgBiFc4hY7WmqjQzPU8qpNtIClZU9txxru9MWP2K3XC
ZN2MP2hlznw0hPnNL7pguI5F5lYhm0eeTtD+vjZRLyeYT6SxdpoI1WZ4o/8ziYuyoYl5HU4tQa9m+hZrAtxLc2DYfqxfJ/0INl7U2UHejsU5Xj8rD3xq80OHWIi8uvNCgDVsHu2J6fi4E/h+HN3VtmUaS+GldvsJ
u0N7tI/E2XflIMjmm0OCBpi8sjaG4CqU6d7M5/oJTL4f2zZ+l4pRmM05ZiNm8110tmIRPjUCQHsBRl+A+g55Ehys3V7fVuNhyy8W4EpeLDCmfQAQ+rI44PPIjpDD3FuJT21MOUiMIvIiTjoSizyWEt37Iln0kP9+
DCK2Mafo5APJq2VhxCjgeHy1/F35XDBPns5k55Mfr238sm8Y9td28pH+brTXe+W30XKQc4P6i1tVCKQet2rkkMFx+SsFKDqTL2QlfGzzI3kzHeq7O+StIgSRR5kPlbpq1et4JnYI50kIRblrfbXqsdK9AJouYKSZ
qEK8NrtPXewEgqWeOFaCnTnXy1ZgsJvlkCQtSnmpTfE5CICNp1rfsQZzt5hf02iiU7hJuUmZrnmyB4E3tkLJFiDnM3F5Q8Qb4acJ47jKOk+8pPBE/Ox4nmEHRou/ZFboA36oMhXTz2dtFVa9sXRhfOXYwe01eLxL
gUjOxzqkahsXeFnOv2Vx5+xfZ8m3Okyoego91GZC20nn4eK2NE97SgpB/5dSdP/APgBaFP1f6kHu6nOuS9QJRI4lDGGVxsjpDnRvuymFh8j4p0rpKP+G2KVQdSoYPWs0EQ6vZXZmqIl6QJ1JOMl1p19HlUM+elZQ
1ZDmmk+Kw1DLkM9WCwCHc3mJCfbjzlvyaOV1vfgatQRzrBBAUYgxMwt0SmHA6WMIkVaT+lW3evAy92eXCVixmHbEbu96jxHZ1NE1dpEPqmbdUZ3qFi10txKDYolC1ziqdcdE/9Aj3xEtXomDNHm6pZi5BKHePAe0
HMcn6GcVEc6nz4xdvmhSNtF34Xk7IOVcsJeb9LlnGyHU2bwSxnLPrvGE++yGoOZRrIRsbfh4Ll9jBqJK+ggGa9NySJxuMU6fuYiadRcsJzMHSK8ZaXJhrQgT0PW7MRfB07mzk6AER2jDCpuKmihLPqkf39ClrRe1
UGW1TxUtU8futsEqegG0m0JsKm+EzGx45U5GwxRHrEwX7PEqPYr9feJi9RilrfS4MKFVlQi8PE6kUffe6qwkLKqaP8pw+hP/2myKtgm+0nMYnUV9bs8Ec5W7USBRsL4odc+gpUTMfEc1hwTMbZH0J+uMMGAsDD25
BUbJU8iASAIEyOWxoy3mGsRVeO5VQk5GZ6SBsGTQm5QO492MSZ6qOI8NMJuaoPbk2pkza16/6xVM62l8Y7HT4wCSeIv0ct2NqeT91ljhSXeAW7jDsvqhj6FvKuzmGDqbaCxsPx2+Ws7tAzyfhmxe7uRDzYFzKkyH
2rWZnDQI3pNy2WBdzymEQDKMqN3+EwpB0heMxMeiXcwiVQZUE4g3OyURBNNT+/AmhZODw9/3nsYTi4laLzvPp20WPdXAFHsBGsxgFMh4Esqv11OikqK5bFCOzTiE9oeiBtvB+L1t36zRdF3PbgqhbGkjEr+n76v9
gs3bQi9bNNjhTT2bWrMRvtSDNpu2UAWFycaV2RBOpggail3uBTFaG7Rn8z1rgnr94v5iX3yoWL6hIjUKWPPjdaGL23iDaBawxhGNwKadLEVNWzKaxrwi+NTOiagTjzO+DLEnnuH6ZLUd/Xox+9A6Xc9g+8crzDxX
Lcg1YZH7koxObXCPs1AS6aaX6kZeBK5DG7eXNgijKE7BCzwXhEyHgHKFQSVP4wvcWsZcWYn1QFeNNQm4eJAKD1SkmVHsyXZFUJC3tF5d95vcfqPELfAYcSGg4aFERXPAxY6TuTokZJiDIJtKEQ9PQBa7p5Q0SoIt
XVhzpwE3xZJl8OiP8EMz/ZuP8f7HeRZHJKul3YNsecZIShYFtYt5vJJ1tdmdnIhlsGeg7UV4g3T9p7gbw6oNBRoOgQNZP14Z7ce4M0ESVro0bACN38QSTRreLSBzW8L0IwUUBKQGSwU55qQ7224eOJSMga2BTx7D
JLgnfJRRfl9hiMhlj6MNSXsSo3PngwNLo/KQpNwDSeJQVpIoOkghxxHZg1YMwhuKakSQvsDVFjccuKmx/cyV0T1i72mbfcIg5emqRhBzmIOAKBamlgHbeLl3+vbF4B6voagRIvUKv5ceOjrQS8V55ewFVK9ImQ2c
DrRwhheD8T5E/bWhS/Yw65AMFvY8dyaFbEKIMMJAhnWpqrEuuLyFd7qmiGpj4EVx3oiQV2Asba8Im9yKirrOQ8XEuHv6TcDth47Fy6XKr+fGqqKtEv9w9mYlkXbtgPIYIAM6fK+w/tJjBdujyBlnISq6ZCJJtGRu
Wi4B/5TnXLW0+X1VV5HqL72RgJV0WTW63m4TJiBwNfW+XrlJqmtfSnNJWl0Fsz2YLi6TTdfj01PaBRD1LozXpy73IXSH4TIzm+GZNEMz8tTRPny/hPkyU880M3aLz414lV9rviscM536tE9HGgin/dPkBbToqv+e
87///b918vEq01leZ3nY5/kh768yfZX7r1zs8/raPMb3SR5C7Ee0NMExTIDyyu7dc1BSo+xHZWszfh1aWMyhrhq5KDRGigW2paKQK6TU+HeKmJMOGwFv6ZSgalLkQCyz1JVj7Hq65HLh/x9XcJ7I/RNkW7OoDGpb
1Bw9JykVyUEtnjfVJx1TzADQUxNXVN0lilViuTIIJGQkR+EFrmkZp3D7LTFeDWy8nXhGrfAjagJjF4hLwmtV6fFKHRUJsdl7fn4NyxCLcqVzgoN6zDAQWqRZS6xKW1FCbbRwmsed1EEy3OUPcIsutBEj/EazmkfS
yUelXXKB3FVPPEp+Q17mUKHGvyim659M9XrCgGXXDWLYrhtvbGwMIhsbG5iE6fEDA9H2F6JDRbEggIP2S5ixNYEdtDEWMIfvuZixBkGb0bcBdZnUZVBBoc9HxhM4Qga4zEPZqZYaRGt1FexmYAwsHUiAKBdVv8mw
Hubjwd6GIdKezA9XT1puyBxr7/YM1dTj3AVi22BHY3N97CyKoraezmId6xHKykpanEwNQkFeCmbKaVPJnPVCqSlWaKb1nQpHXb9WO/sSs07zIuc7H6fpZ6z5TrWsZ1DzU4ap1MulaeICLgibUw9MpbpmhYN9aY7y
tEMWX5cKajfypOxQq7vWaMebtnI/e61hiiKJn24QoOOazgaJG91fqhVMY70aFFyyVtUEQji0dkWC965BnUIKcDiN1JF1dO9LrF9noA9qp6l3XSAfj98VnGaVnEb7WouGcfVjY0lDbgl5m5otAbWsF2Oe3/vQQtBO
KOY9bgx3UN9WV6Ye4jINpBZApv65WQzE46GRxQN9apBa1qqWItdj9YyzFBaxUqYfGwX3uTjbRi3/FvGfjGvE06atGwoW1BH6uGXXPIrNaQuslHKbtg/7qxZ8nJHADHZjCN2Eb4V+Azuza7Uf/MhCADz+SCOulhUN
bcuEbBT4Da8Yli4teY0lKwdlSFxrWdS6F9DsZNTxQ2xDuCDVtXzgDrV9nctg8bxn/Kvsk6WrypbWiVRnMbLRY1kodZ6R+p54iGBmGfFSnLgF80NKQhQZMljnZidK5nrPEAyZIy/T6+4OAf5oE+4rUS8IqHI7LSIA
cEdCuwl93gjo852g7t9TdeFBNKR3rtCWgzEP1xNEMFqMLOU6py1b7RV/qr3xWBVJz1vM+SoILJsHBVLNFdPipI6mGIX14wRs7mHJF3tJLdDPfd8hje+SeaP6E/xZ5w1y4ijl26iEXTMbUvTPsmfinlOkl+uZBSPN
FqQmGgEhRRht29dqRXz6Gnx6j5TrmccnXn5TjfS6zJTpgENHJ9shisfOiUiPRwRd854ldKScfXStSPnt8v6i966Jekm8Jv68cfpQ5CfqSGlAp05dXcyPFhB7WGX8V2IAT/7yn7X9Q+2e+ofN21iIcsArgOoIh1i/
KRLROxLh/fI0AzwzAew54xYt6PHFSOqNzEgsfeMyiuA06k/UdHxLDhSdZ+T7P4lKyBaXcVCu9VbaLWZ+se8rtB6yLfVZiQVwnk58Mwc/h5UJ4Nw+HO2KtGhyt7Z6R2VYE8jIWp806+NoF6ZEyBQfewk59Ko9zbU/
oIk7et0EtmmMgpOaHMAHxTEAGz+4izQNKRNgFRUImYKF8d0PvD2nsdsEHTlNBwwlpsTRJxD4GCz15vSgmsBQvWBSgRu661fP8NWG7SgBEsjzAob6xdPO44JuXSrNsDqJkswXhgqX1QyYu1XktJHmrN1mGNUYULKV
xnjQQGl0hJc1nTjIDWP5vrl/9m2pLZhABsuXPZ09XOYMoWOZhxM1uw+NznRzewP9DaZrta1A8fgEykdubopOsgtKDPE07iP/jYrXhxGASGmY3877DDNYyQnTyl9+/eGo5jnLpgRqu4ruQJCHy+JI+MZdrS5R0TKg
iaEwuC+sNpgaW6J9dsT4MOjM998gMobU6NWTF3YKGD2zXRWtixjQ99qI7SPBa/yc/JvbtpYtuSyIpIz3W6a31JgnckW60Qt/FLaWwN3Y6DlW2GaBWRcjTtQKRDCNR+znjAMivJl01RzuoB/hd/LY5HqztsCMVEFB
4WaEEMvVWOg6mC6TotO169mjtoLeWz1+jr3NSNct7gcLQDJJDXOxuCbcZ5fb1X4q2lzNh2CIYXbe2RxI2KNyeXLIP1xt+Eqy0hk6CO9b3U+4vMx7CrttwiCh3eUwmIDrvrWk52AsyaUIsBkemU+Bt01JzrCZqpIT
f0Q+A+bPBadPw4zws9C59dIUrEYWdJZynuQ3V9hoku5hLO2sQcJZTCqYk8Lxc4FnDSx4adUBPRGjE8GcNUBhnS9YrtUIJaUjxUuEkKBJqw6MzX3prvv6Eud8mWeDVL8CnvB4U5BjYSqSl4WXLD3Naz78vBeO8pbQ
dBFJYZolU4IpNbpMtRsrLgQteya8/as2uol3/CkldZVX+lYeDCly4a6Hupo3kSYrwY8qnCnzZToJN0FiVsaUqcGEPB0TqGZRpreD6MOxqBnap4vDl3i0MCeEtFHC4FmCPjIPgcdKPQmE4czCGDdnqofqO1pHanrw
Q5DydERCuzlR7LtInRThhtt72DeJqv6L6odrx8014Qy6dcllar/TX3Kl3MsESPdJ+WR6v9K0LLvMyDtPJlH+lVg4EkhkUylTM+GDk4f19rzEJHG4nyQF74A2Ii5NQOq+ED/rgQov0qN94s0dOHpthlVZ8fnJs2EF
ROR15RkW9BivyFcTei7TokIDexMb9OCGSnTSeRr3fo0PuOr3tGFCUqKZdFCiLg5Cmj6R70JDPJmCZJFj/ZLqzkJveit3AudCzDxIRxzwEh7vetf+57a1IEFhZI2jIM81+bFQ/o4UMlZww3qS/HGu9aa7nN6f4gTE
Pyd6gpxmj/q+GATOuoBXrVkzqMS6uALXPAGln4CwfiEOJIrHoK+d/OhPOJDdqAXU/Ak7TP3PzeR3d7m52D2ifpZ5crPyOykv6v7C7nypmGHcOLpx/NYNZ7pAP3K6yOKyZcZLQXLPmOf7aNmfStXvPiH1DSO4ggBB
ZP4RFasJe4lKQ+MM++mnDJ+KmaSOxSL69cTkVMeW8OpP/N0v0indU5dUlDLFhT6eQp1gpi0XECd2XYRorp/RDepcHEic1eeck2aXbzI/jFEkNxqHpOdaNTiF+VPGxs/adAUcmbaJs68i+xRnJNaGjRazAptHJ2ZU
jn9W6wCkvcTUOaSnlWSyq/Z1FLL9libhgMq6C++Bj1LgqbwPxeMCNAZGOM+mv/maBBZ68xfiXPm6L8BiWqCSefd0fwaInchvYXUbSDf5xMLTU3BEVt8RX6QvAximDGjJZYVqOKW7fE8qjYS9HA8sC1qNvLvQF8he
vlZEedlaKp25QPq7kr9l/VJ19DyUupCn07iAkn607Po78/kM4RhKDsf1b+PG62M7hCg4fTeDJoJ13j4mT8N1JwHJ/5y+EIIwm3fygGBLNloN63a/CgjBgwZoTKEs8sZPwgwZztKdnGNDG85P6yHPQno71SQO0rz+
xPGJanDnnmdMN2OAXC+RLw+3d9ju3JXuw5JTEXvfx1axDYUUXFyGd3FamwvqhC0+OyTMJF9W94Onz5fvhZHuTvXkWYVIEK3AwS2Cl+W62rne2Ql62iIhabUpU8lBxMMYBOVjo7C0CkNmvFmbNdG43WNADjw5Cg74
iwfLPFM8CYXXGY1S0mQivnBxNDdJy5Nd5iu80QxPfczBjryWI6pImTLhl/ngF31/7xLPSVz6jxSfqiOP407OPL7FYIM9oW+jWevp8o7pNY5KTP4aomay5YLe16G6JFqwGL6Wb6y+BE/AJT8utAL+QfjKqpf9d1pB
9zTPYFl9ezu91N8O52fRmOPinpF3Mgfn8kgq3ctQ2kwYBeZ/qa76dQtAZmqg6ji/QzeFNvkocyA3yxxjC7MIb22He0G1JLDPOXn4sogF4CJ5Feve9qoc7KyCD37VH9XUPc0COpVKHGjAHIqCMV0uN5nUMV5hksbB
SM6gFoPk0nY026cQCluZ5vc6SG/XvK6/+HmY5nHv3DDNudDTaixif4x6IHc94MMMRpQLk6ygiWlUiVe9pZ563R3usR53NI1nqP0iHkWScXAuddPsYukyroI6nCMgGX2UUpzBPRdapMiaWnH42RctXqpaxg47Ikxl
Gp8yDTVQ1Vtk2CfXrPfVCYKlFgULt4uI4RUTnK7kbj0kQejzf7wIz5t9dTEuqsz+urzzZa4MUzzAEg2aWDA339jKwANsCNs9c9rPMbNLdEt4ZQbanz73iK7r+jKDSvKUXIXhuDMaHaEl2/KVopoVocJFMclN1+c3
WxSQSh7PjK4nNSLQF1trLDuzDFHLGtQVQiwEdiejlCtEXQAKZ21AhKI0BltJDYLQomQUOkwt9FXkZbCV1aIGJU1wZ0mtWlDqS11y5WrEJVq3cZHKxAWDMMhFW6jjQ2fihzgIgAh3VqoZ+IkcuNN6kW2KFn7CWqn2
32eFbe18V7QPUWnEYQfaox0u3fk8M8yiGSnGsARp0UDr1CLs1l1TY/cQJL+As24QFVjLSlpE2Jw0lz8r5VRo5DpBndQHy5T+iPRlU2400k2mxv5Lu9i2a8sB9SOFi9FH39Bo4+W4IitW4vqGCwF/mj1SWWvBDs55
r0y8GqVSdlQuOid9el3X8gT/m87Jejwpa/4a4GfrbKUiQHvLVNUgO7zbhslHdLNRumOVS+g4W+ozvONg8jmrywNUHKNumOs96sr0+dyeyDLoxvFToudkvoyCY0ScMQLQHc3I1HRC1KNThASOe8ri7jtx9W9roizC
KLpEH406Whtw7PidKENeYti8TOTYAmc0HXgm1Gl5EI1il7VW8vwx18qUIPxC4JlZxV+SJcEVKodjLyE3QgmMjTejtQixmkaPb47Qdas2O0IeoJCc+nEhT4qVOQh2YCGGh8FwYkCRAV6xvUlWZIyjYakiB62UODLM
m5PDh2xm7cPPyb9E9vtrmWcnEUQ0mAHKqp7icd3YRHay8c17ef7LxsZkB4PB9YYrm0anb7S1ad7UofzbAltodhTdyoCN6N5++oxoDYT8MSebrU2jujUBDwwtcT8s8RLB6SFMlgfJRj/UTT+CZ3r3DdUl7iSn3fpA
0+zxhzny7iYb1+Nv/2KkMkzQiGV6TCVUjNhStVaqOyi1WBgrBAoNVkdKva++vNSRZs/lZhvIKAU5AGMcbTuWDWiM9VtQiW9Ew9DERQE8JI75itva2ONzBQfmE1kbHIsqaL6vRpzq/MXy8RujIdf6oaNikOICZKPW
Glkq4aQKsLx4vLnnsT4oqdpEWHTReDL5JyWybFj7HCTApGqKeF3eLAwqpcvrgYjITrSxR55F5lG+0A4fjJXfMkkV1bHDcS31FuCXBUHuuLq3ehrd8dmbccrpSRLnTlSW0ALF9URF9y6S2U4nb0atk7eluJY3UDzh
RjIsktcTTqZcXFBjuYW5l8c5Fk13j9q8Aevu2rLLIYdl2xBWJVwxmLgG8QoFwOHqxGNfDAgpYrN4QTAQoQo5TnxDfBE3VgHUG+QlcPuabmwtxKtKhS41NIhDz94u8ZzMUiq5872KXhTsxoHOF6M1Cclf43rIVbuA
3av2fzmyKOcLLWX7xCQzovtJp6LvoiSg+xA8102JyvQgs9YRAmDew+FgroOTmsh+nOhsdoBndOEt1F/Z9cHzX8cOoHROQ84/n0+e4THQA8NJ+4cX/oqG0n+iCvCVIPofVgYZXVTtsLVUurDUKO+imod1c4LrO2Yf
kR2jHoZ1sefhVxkuJcxRUiYtiq88GApm/TLrlp3esvxZoG9zp859VAnOFHSGTWY+ANG7DK3l2HnZCxh2XkWnfzLMAi5p4yf36hhjdSgwjuiTWiaklxmCEVmx5QY9v+qvGtBbShcEvNIBPbJ0QxYrvUH4ufXQwgnT
7dOZVvv2rIUFMzANRjzARLdzpGDrnHwSVHsCzpdpxVHenCeRdvKG2ftAiSZdnBy69oNSV45zMtVKLCSJ9G7jekOTKquc0LN+EUrAS/t/geS/5XkLn00fXJThILKIF3FmxAM9HtnceFxUFdiqIVi3QhZIo7v4NuCZ
5wHTiXQG3gklp4drxknFhyUmENSlKFspuaSH4kQAmBbOYrB6IenAVlK5MZ4qqGR086fgTcdW/wJ+pc/mvShSb6s4IKoVBpSqS/VOtOXK2tl7Fha9A2vDAlblXy7MK/Y+pO8sg+jrKWJvzgG6rFm5h6Wi0a93WEf9
NyXVin6OmROQ1p+tIhgyAn6SPPajLQkeLSwa0zjLId+X6nHYjwSPqNGtQGPjpO9Gr5LefTTFbqMs0VbKOmwngcXDp7QmSuvptxBv8+nQbB+VtgO4D3MJA338JSixIoxzWruoNJNHRk2QVWq02HmCTO6W9B1KO9rB
brwEJRammxYzu8g4b6oSHV3jb8wl5cVTqBqSO0oZLp8TYzsVkHna3gfO/jaMA80otK0IBWymR1y1XczUqB0ZeFPpYVn2sT+YPsKIEoyH4DfhkWHOAWE+Xx+1uV2z9MfrP15HsSB7NfTpMUEJMVA48jt7ZZCGr1oh
z7u6YBXWMF/ZKlVby7BbwRB1XOPs5ibYvb/ROLCklJaYd2QIMkzdkG7l69D+X8LltewwwquZ2bD8vilqJHrwoUU7SmRD/IlV9ZSMP4WtJWCzbweE0uQ/SykNQrM9M3syAbVqDkSnfIUjVpOI4WK1SmbFTawXqE10
5zwjm+5VDV9YEZKfFA/KBCgDOayGnNYslr1Ea9893bbbFbNbKWVVRrjIsVkajzW2gq6bnADju0rEqRxQqLf60xcAwrrSia2P2es5rFOePpyaqDz4rawWTsm6jtqSujFFFK3TPfi5LOu1fqOGf2g7B/CnK3nFtALh
vn8qYnNRnTkWcEjsZeRYa8VJN7UtqORkmI7i1tRpOZ1L1Ckxez5QRGFFNRq7/hTbB+E52T+Q/WCpPtUgl0O5PneZ3uZSgfGobJHMLbhgO0lvBb3uB4SaUhSicnLBQRpxuNijOqxpOny3eLThUvA56TIyoBDlsCPo
LfT8ISwmi5IzQYKqKdX9ry+wJI+sMQimAQ3PwjgtsjATWdomZUQal2h1kfjuPRZ74QqXyVJNrttXxpuxsUDEk1cchpp0v1I1CsVcj6lLmn6TwaFUV15jgAP5Y7iYpP9vAYXqqJAkR7BQp44iX4Bz7yWGdz8eaQIs
yBthxJBAriw8npvIHsiOgzU/qDlRcubAFTmZ3JjNfbHVntjPvmfKfhnSVBLoeYIADj60WbxF48aSCC+ye0flIgLT8+1Ilf/pMgnz1BMl6sMPD31OtTq/PVLH95u4/J2viq3u4NlDejtKcJ8+VO+oM/z2ExxGxoy+
sKMPg/wSa5aBVzzcPSVhH2TpXT3i83Nn9FJm8zyhomwUXnqj9an23Sr3XJvnyTBFOdo7lKso6K6RB1roWAkthG0ybkRgRIZZSp2WTo7f0+Do8PAN7qmdB2Ja0n2GTiPHRSOV4yFGXe3D9m2w1uguw/raMoGphWvr
NA3iqo/2Rv13+iclez/ha9kdLlYIlhDVTF0mflpYtSAtAhwyzsv0tTL5KiXSfVSCYKomcjlOimAm6i819+EjvQoRB3Jvjs0VG2cbTJA17VZMGhNGiaJS/x3w8e+r1d7af1DzUgKEoEvvemd0bZXr/qE8oSDs0ZjF
gxwD20reVKrSzOf2tqY2TzU6klPrlzAverUxba8dSQcNADyZnwMmwLphLSZBS4rTiCz6ayr1+3UMUDPvuLqoB4bGHMTI0iJL5SHsCydiP9EpSCSW7gONjf/jWlt23xI2vsetvm8X5xbbQ/vR7yIA3knDYg5bdwK7
ugrEmkjYF/pmI8ZEkzHH1TOTpkpO/L/oHhfCLBkzfZG7U4gVg2aQsuwEjSZC0lBRL80gIjNrFhuF2Iy7kNpXEyPyQ457TzC+RVVKUY6AGgboJeoAcPy1pK5nF+u8F+OK50ywY/NZ7FsBtCpfRkgc/RqypoAQvNGF
Wob32Y9sdBcP2sBIwg0PLONQpDKOnmU8ImJDmuNNuEkfc2TJgEXPXemmLf7P8IMJjJHr78oGJWg8fScZ1q43TYrxiF+TbkEDb8vBVRRF4SJFziiZ8YTEiNplLTirxtUgIQ6jlwZll8W6mglIcSofqZIUsBXZHlUv
b3Woew24dZYhW56fE7WfjABKAstgPnjmIoLEG0FUzJFQfpCXstk/iQOc4zl937tDfDZyveWmRN6xjz6MwlKtS8/twyEpfTZP4D9PpNfbXqnKiMcHJ9i9ohHsoI2DjhZnJZerZbdit3UkP1JrOmQJlFCGAVFkK8Mk
TfLx4oYdtxN7dYXOyroJ6mtVtKTi4fcVizeYb2XSabszU4Au5a+Acc4YryRJnTKr6oqVHpHwA2fI5INhEmsNKVDtHKwSci+JqiFzAf4kjzOsgIwGImguX+UTtfl2MW8KEDDSqjONvYUaK+ViGmF3+BDuwhT6UZ9n
jAE5vCpXPAf8e8kawp+abkU9cEYoIwhsi0QYaWDrSZmntqfpPt1uvuWMcGyXtF0ImAsVkwRWQ5WCv4LZNO2OSWJfvE3i4ZJipZyn6A98DNdi292Vg9izeps8/P7Ol8XqZ26R/zhXpRZs1HIep6dpCwsOBaYZS6sG
0zxWVx/D8Fd/fbPBNc730uygJg3xTRndYY2VjjfiMXA+B1iHXMFM8IIdc6HD3f3JuXmSYcrXHMmarLRhZ8DI5IKJY/V/OMH2oTyhkv4O4Wzl4K3sjsR9nKAaIxojw95kzGo2cSZ9+iTzfuXI9yCXQ7VUoa/kvHs6
MIxkVqMsX9UG9qT7uYN/tEQtdHV5Fdxzj2sVG6KKW3poG5QoAB+tvRcgPf7HrOMFHBsBbBSqoxjFWoxAxpWHBr0CoKFeUT5N7SYh+zZgnmYLC0Rvr2emhwgemFQ2pcZxUSqoGbDMQtZ1Ue6eLoYJchARJ6WNrkKw
+2sLMFdVbOk1Zd8di0pjFpESbukoQGp9g4nSs6Rc6VWjurdl9Br912I2ZhuaMKzymcds8DUisFnIRVZ59CMR71CLBKGXxAjEsAO+pqeP/Ils8AVgBtX+Azi18+Q9Rt7eLaxVN96Uwn3ooj0ifkKHTWKZ1hjTz4yc
312KTYLgLNHGbxDdHSCZnChLDqNxj6tyS3yXUziEPWbCsSWySFBj1FtU3QO8ZBcWs+O12+4Yo3rwSYOIwm8CCBNbEf93TNIoAxB0FdzLdGCKY+B53JQbdv5Ow3VQX9Tuy1lrIgjOUE5VE1SHYp/r+VxtBrOI2RtC
XpnNHSiX1+r3PXfzeLnBQKNFuD+JpU8gQ4ZOiTwyExiJoIN1XnyVZhYiZm+QdRBeV53wFULqLOVleHYG2pNNkWv/l7H7HCVOrHjmZGeLApCwLjE+rGOhEX/fwixgTw2dciom1VjGL499GQNNBmqnG7s0OAsP6G0Z
z0MXaRQ48x1n1l1oVmmeVuEH7eNhkwbLtUX0m32UajamBgMD/xSnk9CA/sxi211NiTfLgfXmaiKo9icwHetNGcyOPG8rPvWlCTzPMOIbWppy3WdRDMVnfyoMs3gnjMamKvEDWI4LGBO8+o77alGih+7fcJ4Na+R1
CeDA8xwqz4x1X3ynhj1yAr84Olpl/Jo0TI8VnD0GbIC7oXebwdreeU4PoYXEjO698uD1sB6fCCTHJVknl+O2n8Uy4lmGRbct/GnVIDow6LUh4ovJX1wmybrHhGPji6nb8FARHA12WvXAXC3ZXHZbyYG2G0pM53WN
7ZtdHhr0/WxqNOy3OzjQYXGBKYzLgQSdD9XVv7efK9VEZwf5k+yOD502pb3I9VagYCjyWZagob7mtOBwUyUlB1pJIJCZE8M1vRs8wXEPXE6kHKlSRrMRpXygUZxSpoTA9GWQgJLe/bD2FSSajDHFlZF2W9JZrU0M
3uidAdGmTSnZyCWmndOkUo7pkmNCJiN1Xkpp3XYomgeu7FbuCW08rH6oFYEkk7ld05Qxm5SCXEm+59TjdZXJZwZpUZO546lva5RC/S5JW2movVCdphSD5ANJUP4gTPwu32zEHGd1dDnz+BlDRYPiPbucpNv2hsPQ
iUUAp4kxTIrNctPV1HLtTCBped3ytJZcnctYGTpZpn5CiWVhOyK3l1xHVAFb3j8Htu4E0DZyzS/Kp7GUzBHcsXlSigpIXOkhSRspZd+vG84tPmjZkjNDPklsaCO43kSimp0qGnHw3gjHCIaeS6HZmeA2iOp+pYLn
CnOyCs+I+w61OseJjXlTq0MY3pywRyerk0QipI1ZDjQOG5SgNwJ0C6q4zLFM7jl5G0iblIVWv83+OYSvnGeSeNEYqcisjDMcVf2i+DPrCypum2HGwA0GBkilzCBm4yiVfqgbX82rEg2d1HSiauFjbdmkPmICdGzu
FDiFP/JttI7U4DYLSB8zO11zzXD/yQrmNcPFmpleY6DIVU2XaYNwl82x1w7ZRmUCN1FeM8jIxMOrp+axdRnrv17jZ7s098O34RxVXqu/ZJINXzr1vhi/LGtyzJchHhDehUsLHWWRs6RNXYzDwlgklZPM9Fc3a8Js
I4gQtHTZtWTETSp4Ztn1ButJlZha7Gl42FJDA6pQ+PmmgDOgoL8WhVdsEtQRb1BAOVhlPeJC8F/AXQW8U/uxDYQkRL7fxL5ISeTAWoX3NkVlRU8kjEAXlLoa7AZKDWZFUfCYAz1Iv8wMt1HvjAdzdd1EYLlV5Yih
Xvs82/nOSV4W9yaiQBL+UtGNTxHKjFnKL/Q1JB39elbNdLonCGcnR1rUkDwgzJdiMm+ydwlAIXlIGJoQX5p6MuJDTN673iych1kFrRI1kL018TokGXmhyVz1QuIglC/DZ6mEekfisrUCGoCN8xELo3BsMNC6PLNt
Xo7pj7ax7rMkVZydzDNGeikhKDao9WxAP8BZNLJjLGYvj/+yBM00k0gtL8+LXKUlnFmxg7+KCyWyB0t7umiNx3kl0PjEezHCZFLmAe4NZ6lwSzLj17HHM0DhpsyEEkZ9aA/DRlM8TVtuUmstmDzgHEcQEVAJIm4n
IWtvsxKvrk9gnBDBZw2Nigh1K0fKZWOO3TZQDBSx9ZkhcD54OuUWWmYC20OmlW1OKXP1fhh+p4MZkemR3Z1+KU8L/Dwwn89SDhG97LeW2nCL7xLsFPZOC3xmNgh/ThQZ2cycGKVHVLIkQqtm8PQ+lG2seHNVbaub
MwCCuYabzvMOOF4dIs5iEz/7LKHbAp6O8+iyqFXNJAAUAzcRRy5yS+PaCmtEHRRRIz6EuQhOE2qOlgHTZ9XnPWD6b+OboRyZ1VbDn5NHYAKM7DdhDkfDS2+YJWj0Yiy4LBeoDkRaZAYRu6VBtnOjubepbhXfz8VM
73FKx63WtU5GmJYLVi8Xi9WaTb2CJAo9uUWFeQrJoidTu0gjSVGg6vWX+cpfstbDfKibZzF2r7bi1ubt7rC4iXrKWeRnxYXqHOK5ighDFTm+ocCp4f6R3LO15NFCikkATUibl157J/REj9BRs9BwSuAB9m8LPEoq
sFQA3L1e3VzVDhQ+DfeH80gWdGQCHEZQJiyjs6Gty9xFG3Jztap1x8zU0jLhpJSHd9X9MApHNl165l0MPEuBF+dWAw/qGqaWr+64mDoppvMii5CucFw9jaSWqe72PZyvuSqhHx2UgN5QOMCUltFd4t1bSR3RBjqi
FX/iih/AB+G6/d37fS8/T8PyBF2XAANYzoMVdjQrXBo0YZVsjU7v8qC7qCI/JmuWR7laQCqG1doUT4FeLzS77r1PoaED3GpOItcB+VK50O2ZyGzc9DkkVL+8Iuvk4SG9KEBEiOooSBxOzHjwmxZQN2laZYpOz2dZ
3XGGFsDkTadBn/A3ruTUKYzMUj5NOI4s00o9EAU5x6npeKspgALm9fCvVqMKOcgWjSDBJu0ttz7lJC0g1/zj8nWzY8Na5d27jU/ZRc0PQoxo/NMOULvuYCGYQKu794UaABqjTmEYdlcNxdd6u2pSXA3WLo1/hatj
5YGNpKWr+w0XMrvBorACavXyQVmic1QsNI8Gpg/46ueAneIAKIUmH2JtqbWVjH4y45jJ7K5OwAjyJCEWNreu1Gb/PCqZWt8JgsnL7vQEgFzMIEsoRG52KlxZ2OZRWtnCBUuJs5Lkc2+5y14KcnIkESlLSOQhIpjf
IwXVlIIaXBN+XZJJ+iqDPE2G6h+dcc61F2Y5ZRegXHlEzb1ntGfwqXM/WKVYOvccYbc8SUXwTovmoi5MClmE8BrSUCm9GKnRgSHNeosAfAPm6wvXhFp3ZN03S06ylhZsJnonp3t2rFvKuVUVgVO16ZcI9ewqQhL8
iF0v8ol++jr3tFNXuNcu3/5cyvh0TxJ1S7WURvL+eq3b0bfHAtLKVlpK9aSPU1BKBLnpYSc33vbnSM3b+IDCdXpx1i+R2H0d7wAj8DQM3TMdzfzWc2veECuLWvbzNkzNhL7mEJirfPbESloyPpLpxf2LC8VZ03KP
q8oUdUUEpBSY/JueQA/zVf8JY+fhC0Qeee5ErnapeLeX2oy8nJdxgZeW42fYAf/g4Ej+dFpRh8CzxI4ICMRJtl7NHGjEEp2sK2Pe5/zN+q0kWgbGvtPCG7wyX50iYECta4UJ712RtHiotRxjWypirTJmET24nHhI
6vS+TzFlqBokBTm0cr4XEUWB7NxGhgCxxpYDJjqtZ4OTd+5puo/tfIkYbvfZYgjqVLaIbDwnLvMV1iL4oB4tpTYJv1iEOmwB+RGAAjryd2viRz1IAjaOow65xCX11ql3b680nXfroU45FMd+7rKGO7kboGgZiGh6
vZ2BGXz9ZKNiMrF78OCUhHpx9NF0YJf+yPXv6NScXTet69KcXDe5+VIukYZRIHGyunK+HvBS15OzArTx4xhr+lBe591a0mp50qj7sUdi7kGsTXiyR+jQ/l+D/weTd4em7bY9oGiLCRR7fMEHt50H0rGJbbrG4Wzs
peAARJal1FEwxqIFwQp3IrgdPvHBoeGR+9AJTxXewDxpZSFaY6I91wfAp1f9vXOJgwm3o6Zku3ELyT1uIU/mmvcihpIN3GHjULLuUTuyQc00IvbBYk+ijrKrL6R+ao266xuEoA+ORsDs/thZVgMp/ZWLHuANKbtL
ANvczNwAaIKAIjUiUWYos/lh5gDkSOW+aBVQNpIIaSC5rBNtuSD+fwvKpVvqdALB/9CNO/GQnqpSuNb7xnXCAmHAUijlHh8D5Y83rJZsoDDgHR7Ne1egQ3UCs1NtGh/GflH57nggWH4ercdzuROd3uBhqC7cxAjf
w2XWpGB2dHUPzEeqhbWVV20s5n3omXIYfOnrMlSeUM8bx1OXruoWhTWXrLfY1PX8r3pr+tMyFg5KKWY7U3deLYNHNj7kZfspXe6yIv9DPOp4rn8cfOOgolhXlan9Iz0hjOftkgq0jf/4WFXhpxDHegYRfz1S94/j
Q6VcpISRBnVptZtugULwAgS6lKPEay41sWPd3hiTJjN0bFk0b6ipIKRgR5bpBfvz8MjsQTis35CTEP0uayxfMkZIyyr0/XBQJX09DyRJi8oUF/Hg6Viynh0TRIHFwL7i80XLXRaxhfPTch8usVJ0g84fK6ATWzML
HTtIzWXNi/fmo1COjWutR2+M2B0c5Y6qvbaULTfa1rKvjyLYQdpDfG/l6XWMx9mPkXKdY/yvFpdVUGmc1dKWdHFtMr7Zjt9OMVie9z/Q2stX/bIO/97tAGFNVvowgvcnb23pvhMcQ6/bvdgSnz4erYvLCzWWP9nS
NgVtwxTu91yf/Vj5aehH+2me5bhJyG2eCcbL/ec7MtKVTaMmfrhygFscw4hjCG/T362Jhfv9ppd9Ohys2087/iGnNbdQEQm5kGjRD0H4PR6WXa5mF1OS6p15PJW+UaZIrc3vmaIwOxKrbR1n4614q11GsPyf/+Hd
coZQW0+H9Bh3qyT60SHXT6wjXWnd0+WdTczAV1Pnz7cO1tiW2j5Y6AZEy4MpekeVq/ltQtaEEk6jwbxDkz9QI+rdujTesi8FjzgmwheRtqiXtnMdUcVMZISli+nthMy9vNvOBDKH1QhD6r9hO8C1N4utf8nJFR3l
T5cxuVFxDVO4eaCG1lEGV2l+l5P7hMpr2oBUpZ7s7q2L0MfGp1BIXpBX3Bx6XTPtMJC0GiTscfsZ5UYCIs4gGv9W6qJkeCVTpjMVWpLsrqNeZujHODXMRMo75x8ZVL34TsTFZZ5PQTsdHyRoTrLBiqCpXiJ09/gW
xbKJa8NWhIa3eMOIc294brHSyj5AnF6I5DrcNac9HCN6wz+bTrtljDltQ+i/dCUU/r+L8AydJd+J16flOnSmuKFwy5Et7ORbNdYLXguXejcFddhNuKv2vKNKVQ/lhUJ3vGLriMVUtbpD9cJuPc9zncJZzAs0Cbqr
KIrbyW7ZT0tY7JorIOb0DWBwgOTkqwb42HgZ1rqo3g+TyYyW1R8Ci23PRBodetsEUb4FpwCQga83YdYcuDdIF64xBKqUi6hRnEJjZvk9vNajCJYdjzuoE90BflPb75FyqryJd2JTqVNO2/1A1mNgXZy1cv9Bbu3b
rq2o5xrUUEX15/XVlUbEN9+Youk2TuGZA08ThypvLw05qbrmQcosgNnOUverN3uQ/orBiLn9QjZjNqr7Uk4XRN9apv+5yvtHe7HMHqGEe2pwX52usyX7/kWxhnafR47yVDql82V0xa0K+Wd8KV5IPhyIod5Jxhl5
ofYLGgLdrRc2Azq+0U01tLWWzVyQerOHM128Ve2oOwyFuTdOQo3aMDZmoWy4nW6RHQERnWo2ryX0tO1fFrmn0xt7Gm+WWXtYIXe9bV0Hs+0OWNuv8RhX4K0Em+VhDt96pL+589JJqk5n2IQbAQx3mEViuzEpybK/
ju98EVChAxaM3zRd92Mz8bviC598KMbpzGutV20kKyY+d9hg14H6ZK6/K4DOObjO6sI68PBw4KwjTI5rUGGF4uwpzkPZQjtvJz55B3hs1u2kbt1a5xCdrujLcrqHip/IPNQu4tz+pP+GiukiniAf81VBw/C9ai1L
eyQqOBs0zpbOFWhIMlbr9/EM+9Bkk9URMfkwoDklYtQ+v27zBcjOIL+/p+ZsAsIlXRlIAn75IgF2Jq6ZaBzqy7pnLleys5O+6Sw1wCcGJGpZUU8tqo+qvzUfsVg7lXU9hCE9gQj3oHdLCZ1Xmt5E33tiLJZ64QZv
cYdhRhI0E/fUpVg5tO7JtWKY95Avb0tUXnN1E/DBKL7ofOcO64kq3P+Jgq9tLGNk32yrFvEy2lA3sOAx797CDnMOpYWtd9R9WHYBIFlS3QMIRuovQNx/gO4LEFwuumEwQOOYEKzFaXDIqfGqvwW+6hToF2o3/pHE
nDeD7tUm541VF00jSfzMl2RdHRRszl0OCNngOCb//sBWYWTm1QYNVI/NVoXcNEUjtW0tIWfiZiZvMRZAxMvNGKznAywh5gxypOwBi5Yg09PIWDdXZBxTJ2gELODWqgVQaZpaHJFBmmPC9lKZ2Mg0iU7lw97gnOUi
E92iOhzp7PqFPS9u7D8O5xZ+7J+Hs9Nu2fUYivPW5b7+Q2AClI0m3yeajlQ0NFdM9MOVMemrdWjvafd/kFBVk8tdS7657UlWc0dLaitOzHmqbvsu5tB06BEYULeMbPoulA0sZmeb9XnSVOWSHu5p7NEP/dtyQqbP
iOd4/xSga6DRxyaJ8y+fH9NoFJBel+tUEiAdAyPWpQSaH/DXcE/dOidHux+Xp8Pbvy6SaP8tc965pzgJBE0+haXiNikKjgCg3Axef1CHi16W5H7pwKkQmWVSvbZZSwtkFp4rh9G3bopVsUpj3dV6LZGn928Y1y+0
TrvgaCDcvwbKtASGEb9sJf/Lhuc3stIwMJkQq+CwMRhoyZ3WeTvMsoFr9WL5ZzWunh5NcsK0kkeHjYW77gG5orSPTixyVhgu9diWsNDWxnn/CxHTskfesjhlPcK+oIPVpwZ8f8n6nr7RuFYLfGK2Dn8N8OlGfJrQ
C2R07ftadqXr4Abu+k5lwE6Pj5r6NZRh7cPMicnCK0wPWm1p1cmVTlG6vhbdti16quoWDHiHQK/RND8EC5qH11TinFnRu6wqNG0iKZOFMzIL2Zz5IJkoW9XyAkK2fu4D31WHXmqVl16I2o2lTNYK60UZGobSpMxO
pP8cBtjA6ADgpSyVBtAOkpdz5gE8cmcaATzi0xz8d/hidgBcWhQc5drHos2a5JmN35UWJYwZyzrc+9lFvCdHMQFQsfeHPiyj8GPyqagdtgxn3da84JCBu1GQRv7BHmpzDM008mK58+jzK+ofswXEVinbnzSo5NbZ
jGxUXEoLinAGlmoGErqlO53ga6WBD/KlW25VIg8cAzxex+KVkYP9KusTYXIEXVlMqiKB/WyMO7p8S5yw/oTITdOD/Q1IttQiwkHLO9BwSl8cK387klTI8cU4rmzR+h1oFzUocZKEAXmknfdunLS1dRQNWW4lc2bS
QyAuV8jl6INtiSv30jjLmsQHJQjwbBbUeU9U4YvfyH2nkKnGhzXG52pWhjV8z2g/VCXO+jRECQ72JGnGVMyUXUENg/32NgWDqAJY77IEFS2Nciy2vk5h+2iufhx0PGCkcOubl90ay1C/YJoMMEu6KdKHRWF2gT+P
my5b4aO7zAXDIEu2fRfCJw5mekqoe/srnY7ayVf68x6MqRZENpGDa+gXfoMCQ6nT/FvDn9+i4NHVPYcutS0/YWb7K9baO3Sea8sMvOxI/pLAW136VU4peoAF9N98Vdciu+0pNdg1fUfu3pzfi66UiKEDHLPG+H1B
0v6725y3fpD9r6CbA2XtFaz2mLXdRnwRUYAJEHKsp9H1hN/fZAq4vU1UowuUr83nviFjEYKYcVejwG2Y9QVObNecIOmi1FNQ6RxQmc3IS521DmbaVBCCUXA4twSOWFnICnTa3zi/+CLU4cahUPqwwGFGHY4ieIK3
ra4mMpZv44FPeXQTVRHKRqyqRRA3n/zITWQzv40nPYWx00UnHIxbuNcPQr6DyRRl6sQQw4LTXpPsAwWTEdUz9IVGsb+6ldkIHU2J93I5633Js9QueRsnuoRl9/AULv01Bx5xIwjTHYxn+lJ2ykOCPh/V4wS6me3O
+Wq2zz1wDRhR5TMxOU3paLj52w0xpxl7CTPk9xbtgy1thXBXrniZnY5envx3yj3W5HtzFi8PgmC5JRFdmza05cLmhVNcH6cnnt9FF9+sUt1hWgoAMqJZrMEYo9BxFQ0C+clr931gZqTd7Tn3XaLotUbxowQUL2JZ
cqKJ41F1FtueuI+SZG9W2yzWtM1lFnLnictzV9R/SphqjRTo+bu7ERTr3UuO0DS81I4JgXDRz8bBZIG+krBiEsrjz/Fho2pmHuwjeV3cE+1gYYiEttt/Ij67Hm8pFfP3ZkIoO3J/d1MXN91q2tHmZyHoRxHYi55P
PbU1IDlnUZPVVtIsyU6FnF/PmboA1BDxzbFntfUH8KN1XMkKxif2NAEgZMq6qhK5OF14IRhSRj1Q6Tne6wQQE9AWcU9LQHXkSgX9wZNXAAbSfGku4qDYWV2BE7+56sUOYWiGZtLfB/ZwGtLKvUpCqrXjKMAWY1nM
RJKuE+LdOYOu8KtKU4FYY+ks1RLTbdJZ9qF8Q5CIZ0egWV5NvjHjOh3FWn54ukfSRDSotKQzgCZDOaZnbsCAlksdVM0gjLEvLe/I2NtcdlYz6XK6jxCY0rYJBWtiQHhYM4EA1LB0bQEp7EsfgETJPKe+lcpaRvDm
x6iHccwiakqaOUxoeW1n4pH6QTGXJPbgAjxj/rKoeHUH/LslDHEMdSo6H+W77K+gHIY8TOqFyNLfxPHmKB3ApunwVZQ0CWX8S0CCRXOxI+nwRov2m3u6KzxcskXZ0CAdopFQBe/A67R+Kx8dtbaEPmM2G8E5Likr
ot/NEZqAxYiIB3WeODsWqZIApk+EDBbOZoRotqdBpUalIGvGl/x4qopc72VXA1AhaS12+zb7MGOoWNv618oTkJFp21pf5iTWHUvDi6nJY6PHxY4w3Unu4Qj3zxPb2nnOae6eXti2cooy3DhRmy1c2N0uYt+mX+Fs
mNLpjnqMDNm5h1Fhs22PIiX9lGJiDL0PX9MOqzqGivAQS8XozhReRzpXhxjrShv6TSVKU/EMq8qx8JZC3Nh3wIFTT65FZCAvVmh6r0Crt8n08wt5h0xPhO2GEecZNZ5YozG5GdOc4yree9OrmoABBXN23jyEsxTG
lxwvB3N7N8TUc1gLB/Dp3V+AaWVq6/GxMx3rl6v/BNJZydcY66cFyzIMbExlf2Cpra171ZUDVp6maCaBKME+3S1z9lNCoQJaeebDyJPpEMqi8HTMd5BHp4bXsx284uPdTkBrKfcuKXueu2QyF2oNhcMIzrjy9prX
wQvTdc07e8ECqAxfjeaLydMn/N9rPGZOQPnR4fpyq4ngvcQZOGztDTmyU7+rEXLLAeFXB5lIEHuNFrS0PhlkAfAfPj0l+AVbYQL/C+vPo7OtOxHZUmKxM/XLFAtPqOLkZL8Oom3AwYWia7kGhdjAIRLrPAr4a5Ak
Zy/Jw7RigBG6921warF66E4sN1ZGm9P4NKtNrEULImNg1Kmewp6zDGae5H1qkUuO9SA/AmqxjYCr3SoRwzSJEijvJd/QAN46Uw8ON2gSdQH+Gq7+zkQ6s+zkg8IS7ZhDlImVDGVNOidpu98+QkTGwnGXizMG+QBA
A6Pmu5yVh6vSLQxLG7pC4ycGDSwaF+RXLSC9E+OB5zf7NFU219e3AWxR6A7mEuUnF0lMGyYx9oCt7emNKRY5JT3hZIcrWSiMJW2TpTlR82dj0KVveG/VMaD0VjtQlRhiwQt8aIehudL5NjZTajGVM9WyM3gy91kb
zoJ5h5AM6RSW5cp+++VobPQd6bmzkbkts4jVJWpPjmFxGeagWQmhTouKoHMQFd58NfKYkdyKlSC2eWOrr0govYlzmkNJOsYY6xtmtmlVP31ux6aGMFEJOOUyKMW1FoA6dr37MGAO2Cfm08kE5o6gT2+dck8b4YJW
Vtn17mOeyoSv2Qr4cInNksAI17U2S5qJbDHlOpQrEkvbyVhEah5yA9Xt/ckjcnb2DkStUcsd0Ci0XkRjWq+FTDkPze6L5oGHXY2QRXjbUnWmXkTR+ST994ReisyLSltTg+eIEgRWd/6AG4vUXD6vjtdAyd82Gx9o
3PjSyhrAevNJtjXzKMPdRjDPsUjSIrBboIIZBf2jZCpNs3rcWx39MEx6znMhi5uYVtE2oPgZvSZKLowabwsiqGwFpBqmkHKbrQH2I35UtjQ41RBeM4NafKU6G5+VmRH0yNdutbe7pbSp/cqd8+VA9UuuwzIb3wEw
QijZYkvusDYSyzM/9L8BD40socyGx9c7JJAXOCdU1X7yeA3rutxe4QxbiFHX74WZrx5FF/zKJD5+HpiOxKYTA8EJRKs9jpMGxdLz1tDyCJTdChBoZ4Onyqi7MUAzdyzQ+MZOk5VG5ank2S4tbJni7VXO8VoqJjMv
J34H7L98NFG65nIx06PPwrHIauopif9HxYJ6GPNecnnDIkEnHEIu6k0sOfzsgYCj/SkPL6fMIHpSFByEieePbqnfnao05XBzgyyJi6hjM/NTEQuEkXgxRz1bDsgSui2H9erkpBw22mt1VwHNMV9i6fV90CCvZKxF
uhWqlIy1EXrOfHVTZpBjxXIcRnDcIo4F7DmHLOmrWeU+9leZX1NcZDVHs0QvROQjxzpuGfYxqPe0qIOIrmRwfCuuDDvDCWQPERSPmjRZZEuxDfMNMr43sBo9sZVwZBmDpyn7XnZ5HU+V3lNdcLIZPNUqbmO0bnZ+
u1TLEPSAMfcwz9oee+E6quepVETArMF9rl7vcz4D/1zcEqcBwSgCLSxPd8CiGTcjLgwa3uHPzwNqgK5p4GXdgGN1dt6Dca7x2HEx2pCRISsdg7vAOIlN3Cy3w5JAMUbpus3aC+yTqS8QzssEd2A3JbprqgjUaG+g
+AurMBQE7GXTZv0H6ZEoC4jKHsIEWo2AUAkRcPnfGQEegcTYhZagXEtF0BE6PDrn2cdYfjvCzaxH9xStjlnisjytsX/0RevrvqmEnqXkriSBDVJUkCtk/V0EjwTBqaIIvC4OGVwCRgkov1GAM3OIvCIO8ZAwbZ5N
cwnm9oQqgnBFvmms8Xf2gbBloPNOBglcI6IrT0bRUMR+FzRQzNCM7XC7jQJZqxQfnzvJfuST1pvebgV3apSUzG3ijWp/juoukKazOrgESEgbsNIDBTBM8j8XBB9wVJoW0sIqemKmO+3CjZMBbszc9T6IcdvOWuJ0
B6xBbRrOLdP8R+1q+mU+gYTpLEHYMBRMOgxOI2+nYlwXKGS8XsP8ZSn+tlvVmvP4QwbOOloHKFTN8cSnnw+t9jwyqgcgz1R7PokVI9JEpdZkezAgupCh8XUSTRyfKzWnIyp0AthLmcNW9GmSl9C7sFbWLVXxK6Ih
g3vY9B2NCxtfLkBde6ebS834DFgdUqVwTr+OtyawomGQyOCwzWaOFf0l82LOrl6aXaEbJeM3eLRs9RoAt90FkrbZ+kw7oKsj5F+IGHqYB8+/N3ruNi0mfgCRQKXTVuRTOQhWAVcdsrd+1R7DzUIHgsa/CFGtb16x
pDZ7CrCLbbtxre40dBymOzCpUrru70Q2YqqjgK57LoZSf5wy1GekBso426s14hJKK127IrMgEJuAWYtwzCtRejbzajVRZwOovxkSZbeMJIUUU/8wPeHe3+jePOECgCKukvhtYRCl7myfey8B95YJj4AC+aQjaPyu
5JiyWPPWsSd5dEloevtczMC4cyiRBoIEYXfwMblOX89hFy9aVaoltw/6/RUGT/wIe3CI3XY0inT9AjMWs6Mnwcvrz1jxSWKOwB17OoU14JgD/Ua29SkjqZuNGEEMhD9UVBzNO8GQ4VcjFA/AeUnk/g29h7DxNz5s
MrPAFdO8UgCofXfhUFDrVT9HNpMMR835c0AMewVShaN91IETLY86IodF0uVHRY0QlOqnuxbMfr8ikrVI9lEIIV2xdVwdDmD3phGM805VnYKYIFojuUrgeEKPNLDQKVldqRTL1sa3S/9vkK4zJWE8O3ZWpKZZW5vn
CaUcNC7pxU+Rx7RNXyD1rYZGVfUIBB4KHtlx2ZRvBlS7BK3vpDRQI7DdsX7DrJTQVMrd0Ncq8nvrhn5/eil5Sr9IbYgwpx3b7Lnc0mM6zn1zNZEE+6XGEI2eEmVzWe6VISs925ynvZrJVW/viUUpQ6S6DbpVsXaA
LlPX2jhgYj9+hbWGVNCsRBgi6JW0OSKsJrpsyAUWsWw5yFrFn+9YqgLae/R74TWsrWxKe8OsduF84YV6Ss2drar2FI9s3HQ7RpGFXly8wdiGT4SBxCNj+0Cd42AcCtICCwHmE2nh9uldmek0i9Vou8ApenV8jorl
Iv4ASKYZKtHaGLKABupEN90VgH4wUZPoE28pcUmTeLLsFXFJ6Kt0yjHe6aMYJHg7hmFBgvzH92Z74BXy9aVMm7CmPcTF/jngppIL0gfbtErdp1rfDwD3N3cyUpdHjT0iJ3WYHqodNRHZaXl3QumzUBAOX4xngntY
wVgFZyl7j6TrNb+Q2C8/oGKCgZPDprSCFPPOsPXSCRdyeDsnWsrM1lUgtGHEDIf7mohT/tHJz6feCxC8ziHToyFynVgrjXqOwB7vSOjSNFShgorNDjcQmaylSSfcF9mOX8b6t/v5hdBfAD1ogJ2dui92pzaZp5U5
riULSj7kyaa6jAjfaZYKp/dxksI64p7tLGhqOJuvFqF8PyOYtrwOIWduemuI1QGHGvuqUtqC0D5OVggNA9O4j05MQxlIZsCmJ2Oh2E5757HvEJlB3odQ09PdxeYSVHQz/0rMmCen33jCQc3e8UiYmsAHj9uaWor8
Ncff8QXUWt3NV2aX8dvU3EyW5CFdgtJMR8IdRcxbrJZuUTSxt9j+JRY5J7UDvjvP+LkJHMvdSEa8V5X1bXTqC2YwiVbSXVTefxgkXaxzaiLPKcjFOL+LD4l3BEVtfycPH6Y3NE8IJ6w4M0dw+LgJZSWkwp+MH4hl
3HURoE5X0aDP8/ArkxBEIfVZvqR8T9Z/qtbo7AKqS7Myo3mQxh2tyt7KDVFwnGHrle73rfjBPuKr+Fl0mu8kPsI07Jhq4W7xSbjLJfsB0X1n2iLAiuYWnYiAiYwxDfqwKB6/GQhXRFPvuKZ2hnVMFK04uCkYFcZC
C+5vrNiuhZCQ2sNVzr53KxigXuKeYSaJfH69ubqiUX7byRO/JQVfzg3WpXbq1aO50sq5Nz4Vgii15a8Dg2mVqdy/tfmXwwFfHpzY9/LsvRXho2IweXjisr3FDdmnCMthm3orbC89TLNF1q2LO5ShXBOC5dFKRoeK
IlaOGbpycwKMTAVbI7imJEVioO6aJiy7pU4y1KyZnHvurnxBLEK98vV6eFztIZqeK1fTNFu5JKHxD2w2l1JdONgqwjacx/FaKvmziPJtDsi02bsIwxw5x6mAxTTCJGMv1Pg4QMfYZlT2GF7iS9Z9xcrJU+1+yHHv
xwfNhn7sB9mXr2k+N23fQggIs5v/K/ASasxQyaERsqNZc0XtcQujbLSIIhenfFvNg3913D+oYpUQRXlIB0LiQXCjHsOC6Bi6kb/+E0CNl/NEOYn0hDln41HljtnNr3Agwcpb/tWiJCYyKNLwltMHzUzpUEXmajfA
rSZZ/RzolA53GOZaEXjA9SJ9/+9vZZmCAasxcTGoIaHVQceg+TuaGmkjaR8Iz4LkVn69urMK057qt6QWKTjQAeysCDyEZvSe7lQPI2hftySLkC0yLGO+D9paoHJJTmoFpDVimehUm0aQZ/iP+7PmK9VWDneZK4Me
M80n04yxdENYj9ZTleqJ74PryDAYQd8e5Mhu4a65oGkvrvQOF0C4yN9Bg7lF9Q6F5Ptrq32mB7fDCSWwkihYNYiw0svmnlpUF+n26XRRJ5w59ZweIR4Vk5hjt3TwGtM3330107y4F26otgZRejSoxuSeUhOZGQMg
B8f5ymWDGcj5wm4Dkdfqr0RRxXkRt0TR1OVz8SIOi5uO+0EoimPAtJei2ilX7V44ERKFjIOJV5bQZkoj6SgrhTfoVP6NcmL7z+Hjeli7erF8T3qL+uJ+nXEwgbUlmzNUxiNOrhfvaUSV8agf2TS4QmeZm+G/ZBAm
BhTCm8wDPjPjvww13RZ8WAXJVkFwRid3Padoh9zX+hjxC1YBs0eXbCRhHlZ6HE4bjAZAo3khfj1RU/uAQvWRUQfsFQcZyQLByxg4habnHt45rCPUkSvTsViR4l5ohkGmOBuwgbEPtcd7MaZWcY2rEohl3BUeo/Ww
ijErxkFni2IhHDKYL5AGeBAQsD2BcDWsYUR+OTohy+FQnr/o3Zk0SO0GFsiXSMm28gxGFqhIsQMevCqaUgxUR/XMC+Sf3RCPM2dOEygcMHUbwiniqFdW3bG+KvDAtjBybJyWwBi4nAOQ8/Ga1H2OlVU+0e+xdZXI
tSV0xcCeD43W+eoA0Pcxi5OjH/xN5HBg4G1GSblh0+l5XRkFwKW+yb8miMllku7RLFDK58HT4hgnWXusqRYMP3yJZVUBWVLzuVAJGpSjJzwI3+v+5gRfvYZpE6s81Uw7sR4wgci1toY69LhaoyYG+Wv8pZ9qqsOr
3gHIoP1iF9RpqBJcdLlDK0KUcajopCsT0d15H2B9us31RBiDCUeOonlnfVHpqwUUISdOyxbICAT3kOzxmLFdhrurg4whFoV1rs+UerkWRwgbMcFM/nxyik5z04sq1pPjsYcUwTZe0pIh6uubu3UBkZjw4KhcG2+l
6/pbRrKQRZ0+ZsSQGMv6LoM3IUyX6m9ATUtYo8ACcfgGnBFDdaYtAJmZyY3EJsZtY/5MrpgwJ5gzhKFYLnhIqYuK/1arEM1/SELhyDNRgn3spDTHRxVzCqB32onGfkOZJ3PrNmdNimxgPrfG0nLeFtM10XeST3vR
C0JpbnCYAGZFdAXTHr7HCl8aytNLv4IEtDffedfvQEypzFTyRjtVKzKPJKcSzAHP05ipYr+C7qrNZckrmJ4TcAf0qlAaOK1Z7M/XqWm3SKo2iVQjhP9oYthO4KVdzfpk5OI2uI/IPYfRGMhKTv4JJs6oiv4kKqUk
heJl95ehyRaXhl115gQKZxh3IU+gJ7o7+MHTkKQQJnaOA4NJNBGlGvkqmb8kDeE+Iveh3IdzbyHPv8JEzE2llCvhyOKctZKrKT119HPaKj5AnrcF0C+RZ/wLJK4wXGGQzZz9yUQ9ZvvafF+M7bN/eLWjvz9SKWfn
hIVmiSSMMoW97a0UcrbbRCnIsVIlKl9wVhBCeqtVCFT4sIVDV6UzXWhaQo1ZM8VuZhwVIxuY7zKWB37nhmWFZV7NSoH0VBe/wSok5EGeJFJjg+RTtTFpvnU0h3GtV/IEVKg9WDJlFZwH6rdwzkv1htV4zmmuicT6
WIw1sm7xLvM+lYYook5cKaOhkiEOKelhwaxSWxxv9ysN1rDLsLUookEXVuIET3LquehMKqdCXerim7/idEE5VWBzMuzIawAnm73BMhTicBWuhF6A3NCOtB+kQy4+tZeKzqXgUb62hXluHHtM0UAnS8Bybm9KZ3DY
JL3LODdUZTQCNOpcVbKWG4VkvXquyhtc502mMivitSkpCNMzmR9K5bKKm0ga0o400nj+sdV7QYPEl2SkrRC5vVbUiFJo9D2hmBNQ8cV39DfoZL8ZoM86G4/qDiXfuNVc3jT91BmsAHmeRuNawb3pviaqcV0RgcxZ
PaNwsnqKhdNhTs9ZW4rYTOuPYxczARqTp9qv+5lUy0WtODitnNXTrLWFxHiZd18/CZByM0TDYvf9tCQ0DgIHB7zTLBQHKMCVDrRAeR9jSuZcAbHRcrJ1AGjJ395D4a5KZqe9/b9umfK1qhWMw5XDDvMBA7HBSO39
0M5m/tyfRP7qLmUjkeialmmH1NFck/M9HznbCtI8Lfy2fa27VPwXCPmP/1F7qSZUdqDVwUydZFotXEPz+tTgMVswlquq+9fBJM23iKtr8vyfTRQXNYbCqxQyWSnP5c7q+rINmYVi4n9Z6gRlQQSjtWvHO1u2QQud
p//UONW3h+EfIWWa6Zgsq0T7dvRsHNEsRPeg3W2YsO98lmr9SGnTy0eSAnNTU264cMAiOakt/WFD25lyon5crg3zhgA8foD4q5KVNml7lLfAsdComr71cjsulN3JRLOvtNfeQ2y2+1XlW7wiSaw0/0/t2Lmx3qkW
LKqzV6a4mMYqPWDtocqLlcbfXKgLzcBsCn2uE0q4pDKE8TadXLkOjQRqF05nzDMAE69Et6nVy/PGHLP+E+fWNGJbJ32TujsaYBrnxjR7VOpuuEOkfvlH6+xkk9qCtH2nVciC3mHjieAfJbrk9hGXiUpM925Fu4op
Q+MD0D6xcVQL7I4JPEHfvHlu0fqWMUOvaopdIElqE8QXP7aXnpQWmPMyrRy4k1VViMtAp60xTa0M4qLOvhKWqruDD/YWQ4ErEd/a0qDAfpaWDYBLdDvbEnjZT0DRK5vwYomQintBcVw6uUicn27aU+i1+lLGkHPa
Jl7pNyCJPNrZlW/OoKwZtioZU4x9rVTp3UxVy+Z2p7mtNppZRks9uaDub3sPLIpie3WsCLF/FZyBHjRdofHjD9wFRFrO9sYB7cpZEyMniQzMBOqhSjc6mzdky7IApNDkCPuKZQyBj6rNgu2S3kUEEBOWZpSIWfKY
usRjoneszP0F83oFWpJweZDrcTk9qjj8C6DBElZwUlPOxNe1SqwSiw/d/0TSC84e7R2I7g4u2U96KTksmnY0ktsYA+C3u+Cyo8zhpaPgVAed4Z6SvRftdkXywNCnxaOZaQInUiRY1BMiUo2U7VHW/S7USGJKKKFA
prRcDAbG8nLNjDOxj4sc5zphX2z0bvFLGaiFMkYyh05YCdcqr7apI5jH+kcPnZEl0U8JOhY9VdeDvdjXofzlYiwgq+tIADzuWmV2ZWucNNPfHTh0VI2567TI40okfJfBElb+7kjPNZczRZK618bWBVNV6T+3MLNA
KsFlT+h/Qs+NIppkTaKPpAbcV/NEoo4Cg5IP8pTK3PCzfPeKq5R5JXAqeXFuzDFm+riiWVkdBwjQz4jr3cIfyDj3WZQ6pLLiofDsViXrKDixofQRpamrj/RqnESWvVFvEbRVDUL7QSPCIgfdKOY78gmQhbTAM7KM
0m2Se40V+pwBQe44f6XT4cMmiJ2qvC5sf1wY+FggESpxrhHyFgXAvg5UXhS7AsNMyjsB2jU61gkIg2Ns5MJzwVWlNZCCXQ83lv3uSskl5fzfTuTZnXc3IhWiSk4SX9smAL8awbCSO5rgRiLALlQTeaOM3GqfRcRb
p0+TCNLC+wrR1bfaBGbv+QE1a0HI0l90rqonT3YBH1GzcKtbqOiR1pgKD4QNIuN8WSFKKerf2DPr1mqoCQmZQ4HSjalt9SzrJmJeh++uOmR/+TSNWa6yND+yvLJFZoKg6yzI8gm7gqH/fn14PQmdu/4Ir1HwCaf5
mqvqujYBj3u0VCmNO0Dl4Zhrlo/bNAW6o7z85mG8ON20rIf7m2pqROKpD/johKetZzota1mpfig+re+JqYmAfKGfvIVWTkaHblvNlkc1c8eIvDPPCHNnMA465Nw7IT4FYqqQYc3ZAZF0lYZTYKgDw8yRG4P6vADF
scd/I9G0ICU/0WG4pM1U2SsI1Py0BsynLyohdS3kWQVN6fGlIZ4llBvSpcYN+VTHrA5xyhuhDjKcicSEL/f5D9JJLI9T+LrWHA357hQ41D0cRaf2Yx0z/lUkUlnKXhkPCYikC+SB64+1J7ZdEul7O4Ejc7BGktSN
jO9Lmrt/zhu1qFcUvXP9tfuJdyfygHFMS/J8JmYDNaQ7h/HqE6EYSICjoexk7Q9DCTKZ3rSoQ4VuCb/FPySMy652DKyhIJiQKYVm7wcvlEUL4Fc0qG/WR3ZJDYYVffFmeKEZeKmFsTkVmC9S8E9sBKArvs8VsTdc
dNQataamlIwNniSEVPA6U973VQYNNS0T3uw4Kz6lZTj9AtiJoJfvRBRwexc6Ri8VubYR8I8RiO4STQX4/EkPhxLuWPb2vSB12BMcCi2K+thEyymwigOHdIEdUjeNU7cQSqNbdwnaN9PCqeOlJdfNianE36GD01Cr
1XiIvu4z+l1JSExMlWej34VaX/ZPrG8o09rIt6znRxXNdZ2qmK9LD+Ne5s6BxyKPbTYmo63a4n+rBtZufoPC9atr/jXb8qvvV+Q3H2Ex/7/jQMQVKrvIO0aEAGUhizvR0LgNXjCX6f78qqysEh+vo2WsXcPdkEG2
2XDMY8RLYwQbka2Envu7hKnFauO6BLNOj6FZ0HCl85Q2TlgJES+xVQCzhMTnoKXCHmg/kl3UjCsHene+A2Wg60PWDHiTQ44wnFVA1JaFAZlter+OpDrmS5Zygw8DK0g1flVENGJcNA6eD258eMa3TyFkuw+GWLxu
kB9mmV6ldJgmokluSDqQaxfPMeoYewGqrZO+iDJCIQhiZsUKHPFSNxy7G1WJV5hKMPCD4rBEKkAeUrUvlJc/a2KQez1ALQsD0XCxbP+iiWd220y5InB3L3mE2VErcicE2Enag/xJA0xVgZHcjfQTeRJHcLFpqUI9
1zbSmw2lSRTKTE5VDonc5Whu92Zhp6AeedVfK098iumusvmh0dzTEuDSDZPDfDTS5nNZQs9fr1oGgyujD2HpjZSTqvkLI5SV0RjUMTFe4kt9M/fc9nf0AQXbz361MyN6aoek5f2bYC0Pnp0DdtnQfUZCqoWEP0R+
NYfiZ55t6QLDNR14DQK/INJsXAYdjaIuRHYzDXvjnRc8KC8okwHvIN2wGT/YavMoxGdDz2mfIlkSdH9hIxf2NTiE3vmdfjtJq5uvst9Nn7Vg3R3UWY90Aruwm+gAkki0DF6rHYNXou+KsWvb7SknUwQPz60EuhBO
+siec4VzrfNsHLwnNT4n48O6CWyrZUG9hlaBR/UiWz8LEJnzzgPYj7Ppj1rFIQR5aMgltyVfCfdE+kbkdeZr0Qob2pfrg4g0AtcOj1J+cjBcRUfeRjOJ39Lh4H956nOCoUZyGuVSseQ3ceRzsJ09irzwvFVJ6+fO
ed2AMulr/6FFGctwnY6vV+PZcu2y8BrcMpI3S7p/Y+JZQoCpOia12JStPdpfKb/srFtEu+pa3lFZXhby+FwHFMYXEivqs9Q+qa1JpyRpczNvwO91Yp0maK4jpBttsUqjlR0sidxiPVuJe/yXQN6XU8gw6h98xe9y
F4Y2UckRqJ7UGst5+xv7AjrFTPx+eUNy9FCpUXorw20V6PaGEAg9MCNNvUE/aQJm2oQS55If3+8nF8lKouUg0W2UcmmPnFJORCujKen0nodOFynXtIxRGZObMv6gTBHO9fjUcjERJj5ws+9oumQKZo0RNd1cAI7P
1GsaQpKGsmB6T4z1EjdiHSjP2Ds/eTJ4DnOS96wNpaIGarLOF5o0oSy35m83mEwblhPVg4T1vGd8JCWYchHSgRsThkmyATBbAZEQOmBISjHeNlCIBEPdvBPxtNjTtVHkdNBCNRoUMaTVUl4dSKGwx2Uog4Atpx7y
4hQp/g7ZWyT+C2MYLlHnBhyZ02qZRz6CaMcSwZHBIwTY4hFFcYbYzqRpRBu8OhBDvGYqVKWiYqdQawJg+pDKkgyLSIxP7NgB/DxAmMm4ct2WNFruhFsPsOCkwSOpKNyEEfhRJKEKv9z2ftZgrThVuEpdVeDKUUHy
8PUTjn9Hup+IKQtbMVXAcLa3Vl2oyBj9qgr+//oKmtxIAgoeDn53zmyijy982Et/F+304tCsweLhEnQ/luRaRdtm6k28kzqvtPpG+4aPPtdWhqO5+1XsuUmraijOQdf5brhyA4KcTo5K8T/335J3EVZwMYDs/Cdk
33C9LyTuB4KPaw8guAy/xavfOufjNvNzmmUl1JljdsedC6JyxMtVqMOk1cyuTz4TGuldMDAiM/MyK8OJhzAxoEgNhmi/kJ0th6emsHQzrVm41X4FUTWSD6NJ3XaoJ5YShaOgFxB3gowFSMGIVPCe/zpl+yaOUrPu
Ky8g1HlhlPRKiED06gejyF2VqrsSGJ6lo5zKo9W/AKBEcrP/ajHOvtI5u0gqsyaCDIdvjGpJiaXG0Sunq74sgvXvKYmmX0z3sotUPckoVKPEVgxsMRVYVdUn+tXvD8e+DkRYawSVl0rulCuyBpWwOZ227gh5psWL
cl6HlPl3M1Ul6TOshjsWY88gVUYjQCdtONHvVHJ1dq6SZKo6U1+upHDOPwn4TpNJeF0w9wiQ39sNeCTRNOc8l50sPbLwMPOQ+omhtQBaBEFi4lgpJgltJdupGkp9WeURL9k6OOpwL2E0OJyjQcTG0BBf1EPP1tzX
gtAQSDiA2PQHdRJBk3B8fRrrCRN7qUOZCtu3nvyZndf6EE1qxCY0NgOr58Qm7X2V5/J7guyy1IXLaFJbuc+VtmqAp7Wntaezp9imPAY16SKUp/rSXOJjQ3rGNLNm/cbE46OfapqJS/XSy8Q/v+lH93n4OC85HTvR
zegC9ZHy+C1twCzmwpJ2LXW3fLMJeEDI+lZ+hK8sfPgCw36eHeEb8tiNHnqEa5lB9Y6F3c2O0pV2eslaIHr1865Z0DGAjUs9Di01cBOzL1ao7B1STDIz9HeFFEGT+piJZNY0yAFUS3awSZmCsGWcfrPrJgdaNhCm
uO5PVJ7u68qBcMAAPDSSjjzSFvvYjTFgXHpyId/+QGM13eeywF3E9dpZnCeilBZlDCqPaF+IvBpD4k0KnWooXWNLO5K0WkIMO7otoO51db8fX1hXY+pnGgamK7KUYk9bwf8JlWk8SxWLohcEznH7m4wKJQCSUteu
yn7gkAPq0XIozRAPhdGxojnghlHVq9Dm5+qC5Z0SgR+YgGgG3nnFYcwjBh/TRmE2Uu8ES3DTSjrVnPLPWMCR9WwPIBMPrnJTwLV7elBJgsy2O5legLtL/XpNOhBPzWurBTubCoC7BdJOohEKON93xFwfRww4jpD2
vdSsF2gBiRllR/X8VAY05XAochV3bJXebQsU2TukTWzkIYVIj5g2vWttz+/GVSxt/L0NZgfR1wNjzAXIGlP3x+06xVJ6XpcDtzhhhwbMux6RaJqww0G4DnKAfw7bCEfz5znL0MNRayQL3Td07x+lj4NzSLjIjEtN
S23p6d9qmsyww6lZ9MgYpB6Lb/eAjzp1M9DhUlR0n5dKX2gpqkNWeASa5lGwVNvgtGYt/arouVi4onKg8ayfp81jY91PK/S5GKZWfZ8P/00FQ5zrAatBAj1J8Z4HeclMbxWgVw9pbdZ/BvmLQtwq0Xyl70m49/m4
ufcgEKRCb6m2HdeKYWPhb8yOgjjnmE5s8LAcN6DxQMuiIAVMsutJnaljoPQj8wF0XuqGOa8ADhdr78ioP6QexJ/Mx0RaGYxo9rMWBHWUfsWgR70klQ8ZaI8a1YIg1ZXbZYc+y4iikdxcLLFzrfzsfRYv8Ij80+v4
roe8JtjtpJzoSlkSvgMNnYuPN21cg/2/EeMRxpcjJcjtyMXI9cgpB4N4kBTkbZUbzmhkFmRn5GokB3kJssuJQc45DyPbI02Qw5HHkfuRaZAQ5IKzwzkbuRlbDk/GGq9WXLtq2Ywph8SDgRJtxSingXPkvMS8Mc4z
SUszq4hTYPM6+NjDWzNKwOd259OwUVv9rWXrC8okubPmENh3278I9cMH9jsSzzEIkG+37Plaq8EBuUGL3ZN2+Do5U6X5hkSLujSm8xtJrPvYG+p9peryvUCEZihs8/0aSy1f6VRo32HaEwE2QV4dZpiOkUz5M5F7
yk2ZiAeS+u1zojoaJUj6Q8DuMk/fa6xohYMCnllCZxFr8thBFI+gCBQAJQ2mZ4h0VVpDl0X9817oesFl45qjIQ2VXUAjxnUjMyc2BYJXYuAlDPtUNxp7Fv3qaKo71qlZX699OtnYuHh1U/juwbXhxvf9/jIUBGZX
t1EstXhxxC8VqsY28clbtlhNkUjtmRIOzqcVk7wokd11/kiTdPVZlq8j+iUvKZJU4MPVc8bK8nx3riNXRhhTazhELIDYKSVo/SvQoH+QhiFGbEY0bH6VWKU/RYSfI7oDkcxvM3Ct6+f4q4koIngo6qRkgc0Swj0+
2n/FL0IlWMovGNH+R3v6x4mo6KI9o5I6fNRyh9CdjfDKY0EjZF482rzRd4GIDwMLJDEeUHaIC0foRfJ1BlfFqn4gqVOI/740okkqGBFVRPxdtv2mQQEfdN+lg8LvfvGVQvLC5VhPVQ14eJ6RZ260cnqeLXW+6cjX
04q/aM3a+A5R/jZLELuCXFoYtSFic/DIZQYL3PwkOaFHCR4oT88PCnkAVU8UfsERQ5SFltkVm/+PTF5RM8FS5XB2URia6QD6s738jRXeYPmZ9W5b02UX8RDwAgzMPFktcskN1APJ8ZX8jq3DKtytei8lWAVETQzu
ibrFeRbxZwX9LMfETb26Im/4Q7SrFqVQFqNQdL4Ld/ZVtsdh/dJp/N/H9cHSebY7dSB+ceifCJNNmh8fhQev5zZQIfQqFxKbO1TQ7q0h2wuvY6gofNp1GwgpAUk9zJbdbGymvZ5bpgoaAGfk09bnzJNvfOwW/4lN
mQ8xMt79tcU0ZjZmzwK4fOVks2ckPBcVkNhOKPKIBQzZ8dgt38eucr7PaPYh7lxCmuDnfRSr0m9ncvTscd57BS9xxI//Z7lDHsItD7HLQLXswqDdEvhhuNhlWeIh8uUqTssWhH9/U1Us50MwbV0ZA3ZQ7zKKHR8y
kA3tmlosxfrn+jyPr68/2N91JcpbHwZBiYOA11dHSBLHQv/+Vcr+eY6LVuplO7thXiXFdvu163WfnpXpJEkC1/z192ARXv4sccFDeLQhJsGt+VoBi3WNqD0Ic+MGAFg6nnqLmm5I01c67tBXSAoo8dSuLlNsaW6R
NrZzG7XgmZZUvY10L/bvt5HuhuNMF63MuISd8ZpLngqTrjmU1RdiDstOZEpODP9S3+/mL1D3463QXsn+EfB13+40/wxiwuCmnIT8ITQ7C18c87dXLq/o52+rXO78U/4t3+Tf8k3+Ldy4Jb++XG7/Uy8Wt8GJC3fS
l/pRfB1MqoDW/SVghtUI69N/oyu2D3+d4X6EiWQgeaZX8y/UdgbDPU1Is1DML0qmIFx8emzBjf8CG5+bLE8UIi15WieUi2mTVw7vG6NruVspX/YTtDseU5U0fPELR5UGK7443FskkbFXU/YPLXE+aZtJ8txLJwvk
hyNiS09MXf2TKLLl0QTuvezUliHkIqd/zwUzh+BKs8YdL7RdZELqxruwmHmjPzimsbtuN/Lm4D/L/gFWDNMgvHE9s5ALBRddDDlzpBXJM9Tmw2BVxuDwd2L5W2BqzI97+XdwYdwlkbSyQwOvvmpG/1gCUB05Uwnn
PA+x95fVgebyC5yr/afxjdbJOhfiGqdaOV2N8cSuNo65wOsTcn9LozPtgu2+zbSSBB3mm8G+ZjWeR5uBM0jydoJG6j7Noa1iZCaVTT3F+f6l8b+t+scE1/uh2jH5c4QSuvpqxRzC9BaRTza/+Wk6PnHoi9JT74eW
4dN4mZeQ7AoSP2lmQE6/wE56DxAYqri81x7ZGk2Crhdm2S2Hm4w0Czxcb1mr7aW3qsZ9AZFzDxeo7Hcomc54cPE7C1CevoiLMMyPsaNQFEBYXRLmooO8Mnn+lWMezY4hm5hMzdJuQuH4VMotprJqRIsVesJR9yvH
3HZnbmHK+jZL+whodFmk8TRVN5L/yiUfNn7ARIWB1ax7ZUmLGlKpQ3DkIkbZh+mGM/PUrWwPwDe2BMAL1fe/kMOhTsVsRmRFrw0RTMcHryDzBm1ga+CJG+v1gNHdJSUnD3Blve8js34n6RJqkkDk6sjLATo0QrVO
3YvtmVccKxl3QDHJSbkkSFlv0GP6FbTJb/u9HgcoIhKY4Vsrjj7TWsx5q3zwqlogPzQC2n+ioiZmEyMJXcVQ7Zs1hlEgCw6mwcZY6TBFUCimeRe4IPaxwkKxUcYMResp6jHKFL/CI/DV7wdEElIlW8VKZj2khfAl
pIVQTTSHlNYZGaEdDgXAsFMhBRfNsEgP9oXixg9i7qJHpEne4DHZTZmfjE6IHEVOJ+5kRdOAi3oCk4b+Yn4h7QEySt9D1V70BGxYC1k11xihUqaAcNyY20a9mBTsfS0HyI+EtLxF5jeZgb1dn9iSyfHY1ZQTuXUD
9NZ7dKgjnk83f8KSCTiLsmOrzAlvYufAwGxhhjosHkn9TszmyCAALXY0TcakLuW7cQOQVmRNpfnb5dUFu6hWMCZcwNDW2qgRt9n1tjCDSSw9md0gJ73yDeGr0N1XQ5o8jBsRaDCkecTDuJkkNNDK0onoxjx7BhnW
rqIQ0O6bdlrqBAIKTATYU44UFYeMhKME4DSui+ssQEXj8BLDfwo0p4d1m6xfBRvBKydPdN2TesRaUJG87H0mnJGTPRyd+JUahN9TUwG+m5jXfheAP3KK2ZkKmSwFa3lBe2a3VR9T9KVNSibcJLYlkI1z1RsxFLsG
PISNOdiBcT529HMAIodPNBt/N+rPRa0KPm/guTSE5ScPkUMV1HrEX0utJL2119e9WV6Tpi1oMhE888+Zv5s8gMGqOHtAfAgZQ0mfE9X0oMJFPT3WoQL7uHUdm1gQNmYHnRc4cEUygi4uvMzFgI2ExSaIN0MaLTzx
lyHMSpNwcMkz6fcgc3iZKPwfPjGURHCcBXN6YFwmyYJBrmzMOx3QdgUR15/d97HciHhvLMY6OBlAhZka5gR3oZwwxgAAiONLjH3KuqfgrcV8sjGg+IziUVb6dFIgAmieAEuY2iLEsKtj715gYpfGcN+ZV+w6lzo8
z36CQKod0OBtrHfiuiTpuS++j7ih1JR2wwU/8GUI/eRlBohpARzIybcV0KCSOnLrIDMJbQvWvqn1CcR3lvRi7+ZaRcYyWapHtjrlIyHiRrLVF7wXKLz9q14NSQ03IZNRaGpQZFlo4zx752x0mzBb+zYOuedQZkVm
h5sI52C1yeAx27MKlSrOcg7l6YoeYmr3aLi6YbwK5Z9R4tvTJtb727jTXorNzuwHRcqj+CRTDNKQkmbnPKBPkRrnsSFM6tRIr1MkY7i4PRBukC4yihOhjfAkQt/rIBEZdT1tvsOH1nsboPPhu+MhTKVBJlGCoS10
k9h9OOSegQ5S0mI7xtuWT0mK3DUZFnUJ5J4ivtHjn8QaeTYSl+ZG6jJkZ03Jft7JOhGJIeeGtaHk04lJZ1YBFTykKIcgCx2LdbJ/RGj+/fSt03hwrQKMWkHJN7lpAJnMXfCES1D8InaN6AhGjWJ6zHHeyqp5HPd4
yaxEcaknYr9zVhh2FeNjC+NLzM+hD2+LXArd+oH85KBk5p3aoyTR1/sxY0vj7ucHHXTULIgzDpwNjsx+nDbkKlY/I2cUOLiwXZdyfFUcK4FV8hi5C68LT7p36rjlRB09CEgWXxLLY+55XuKUnQvYdxATs1ludAMt
7MVYmf/d+7rcN0qO8zjfJ4/vjJGQavkA1wQ0G+uqA4ezH6D+PBQqhPIiRZ14nSB3GMYCJYUxetpVjCAOcOJWRaZc5h5op1IrZs8LW7kPejyAnTZ/7PeCYrc1rFcTcJLC7wAzk5X6oKsdk6B0e5iUGgn32gfBk/Oo
DHgbKk0qQuXCx73vQPaEtOm/E8CxeFFHUK0UAQyXGSgphN8VNnITI6iuS77mJxGUYcQnL2iT2rPQASeJmXdwfoYtqJXMDY0uXfxTVipQZfL9c48HgS5084Fx0zERM+oWMYUEM4XMc4NBBBnauKW4/7pd9W9X4+2Q
dTK9pDEqdBeUerFvDfniUDaLxyMTxE16docu/sAxYwYmuGv0NOCR6FZxUHisnS+wbBFP4WngK/TLfiL5/BXSChGC/1FyPQdgy7qbi0u3f8om+cXm/93Iusvf/U6+JFRmNrafOeCodgS+7O9tB+u7l7zoZjTol9AH
hb//kfgrv/5VvDOPu6/0NwmI/1+K8BzOIR4gx4y47Mp6hNFr9+ivV3pcPv1RYd87xaVzLlRs3ieEnctlafN1iWbXI5sGD+TxOKpjuYCzzlSBvJz5vBj7bb119ynMBPsRCWCrNdNcMCoK6LA3uVpq+bH9o/w4q+Qp
4XQvEnXK3pNhB5GFcE0jLqHl4mqeXKys68ySvZt81xlXiG7wFZfG6hMHmkjb+w+vNHDDOHMuIbMbB9C76tJnu5mBfB7uuMO6Sgv1EwtwMmhUpT7TuGSWmd9Ws8N1S/jL0IQ1Ee0fRMgIfcZWxZU/SMuHcmAert4W
t/zufEey9gzRmABPUVhYHdEgVDqobPe/+pRby8asyMWUFv+fKk27cyoOO9L0z5xdPBrZ39hIjU96vUjMiLmhey25+hmsw4qqnspNJ9oLKdogrrMvs6yEhJtichklASz5SoGiCdiyrtLsZIIqhbHmYFO7tJUL5EGy
qh2dmn/gjrJKseXwt+gErHJpiE1kdRCJ2lrgK3S96A2SJb6r4H1uRAxZJYs+EmkxLz5adkScls4eleKWTPp7I745U7V08lY8RYihbLwxhRwZ4C2rHOlMm4Zg+//EvkcMj/TwTgnnzoues4TBpBVu/FU1XFvCvhR2
hV7JVlop+jskVBZK8oPorJF+kJSC1c0I6934HsPJdWhEOcgZ5q6JKUVDLhnj/832n24EtE6m6hYHrUIPlfUImyTBbxwVcRNDGkeSaBYRY/UJDSOKwClH7R1VutGkvcwsR/ohlDEujsXu/5AlPikjWzaYM6GY0ywt
UuK2LGA/qWrB9YVlvYymGcJhj+Z7/8anBbVhIMqXPb+zbsCBuJdUSsiAJQybvM9DfyC7l2BijcHCgASI/SyxBoeBBIyDeAuql0WFfNccet4KwscO+EcZXf/xTV8Jnocr0lvCj3lVGQ+6WQoYOvChU6tZgkye2OCY
lZSlTUd4lFSO36OS/iZ4OyiVt27h7xaZrXbP89Ni6olnUDs3s8Y16b3lpNlJW+rESbcJ2NhYtwRwIuWFtb2/fPCBI1AS1tJXDq+CZUAq2DpQpktQzeYpWT0i1tACGRFysKfV3CZtt3wAqYUKZOWQmB55O5cL0ms0
MeMOIb75pOgddlQNyyY+pkP9WkMLfHoY92bhwe6E+eaO2/GrHW5m8j8pP3Bflr/1gVmXH/SGFSvxoNV0t5VlrO29pbKioowLSCG2QqySKjo0yIad97o4+3KUwv0fl8fB408ujhZReRr66GMKFq+iDVqqlhFQhvC/
5+OTTQQiYP3v4Y5yEzmfgloaZ93Cqc2wh1aBHyhKzfMTJZyzHtFiHBqKbkjGMigSQ3hl6DHm+VbBRhbNxR2Goe0GZLXkj5WEJkkthPne4whFsfKCeoYYJZ/O7fQJe7xw+wxOshQZ786OKwSBahe9885x0rWdXD0Y
Kr1IKS5TKIl8PXvVqXkMtFWckYkpl/TqDXX6b92vXLuPbqZi5scmgXW1+a8nQe873J3m0Rk06DAqqdUJfJ34pKxLKyt+F79tm62ylztEPJsjKdG4vSmDtJLIfhMpxQZV+TiYK0TKGd6Epm37zRX12PmSqXLL55nG
lVYMbOtSURCXUBpM2F0kVCgWQWeNXJ1064AMRwXJMXMATtsUSIaNzDKVWbAciHsSD+JahnQkVRIyitHioaNh9MWrw5B5j9BxcyDCI5zNg+GRn+BUjXWhgx8WRxE7njp0JjaYksCoyqF/ZcRDqtuphTCxjn5Jx6TN
FUSlXTRJ8YAbJjBXY0bjKakJcJ0emyv40TPJPWC512s03Q4MNe6nHdpoTTJrFtEuT3zjCsgVGn4fnB3xKA8JtwVfs5gzK79CTRvVv8cQE/4EnXmNhqqp3By23T4RudcBDQvPHlUmkOIe9qOHYW6QplQhMKUEyEo0
87GJ3kqaEd4sfdnYA9GXyktQRm8HWmiWlLcYRyNUe+l/00NloFUUE5W64WJ8rtfBfDxSbhDeNNWMctX+ghm+jju66eSe69YzycaMX7YfocdMZi12O5tB8mpkke2OeiGUkI1bYFQepgOW413KxqwNQ06pNguNpBcW
0WLDd1Y6WuDTLsT0wIBKNlS0ONss2HaT2Pa42qfGBMOiY0toGILut2OS3jwYQEL14CR32FEZQpCVyKsIFZLdlImJzDrkekJB/HBwH1xyan8tj1p1u52CCHXbCHSGUbi08WLbzstG5G8VECgsOSVZBK+hPBPa0H6M
RtMRP0Bj70ScaNx/1uUF13xB3uSYxwGbxIx6UAwLu+TOsMTcs8VydDsIgsxwt0UFGG0vnBuwhGRS84rPRQp5rEB7wLJ/MjG/GzcGDlvTIK62b55FrAD2nFUEkmlxVJ2cBmzytxXd/5MGtrqAEAB/hL2xmywruKeC
E2cfanAP5H+UQyA/PekOcR+VEBjTy1CQmcI0sstDlG+pc0Bh00X5Jg1Rucqjw9XZZQU6SLPuYyAwh/qPNlfAJDfE88u6e/Z6O7nqgLXSXt/Z3RBZmcxlaNQUVGYdmuzOSHiDzkxS1HXFdTkmTVLL+3ZxI0GVnE9K
PyYeQ/NCyAD7zNiylavhWrj2Av1GErkvMZCMrpjsUwoW9a88Iz9gCHxpWdKf7dcCXTcFEEtF9NIWtK7cAIotw1XAKilSLgQQl3VoYS4cwjiuXFIazHyrHFByqwTplotJf7LrAEjseFdC4vhPXqVdHIPW33SgQyRl
806quqWDyPjja9Bym56Tj4W9tw3afIhuPU3ctVthRYOcL7q1q5yt13S2RMdU3MSjueVcWxKq250M2QLugwPLy31tFRvoK5vU7Clrs8Ay99AgpjZE6JvHc/en8/VkIbx5J9+1a2WWsEzHjmYTGB5hz4EM5vRe/x1b
NhDbzTCPtihWfaHlHTPoMWWiMVZjQjKreL9y0z9NMhyq0IHvZw8E70G99IGm93p8EDPnTih+hfv/hXdyfmzX/C4+X/0aNCpHa1UbH/9yA5Brtb36atwTmI4RW9BLukJVghGmqryy/nXW2tddMWqFejazR5/mv9Vo
TBVG5Zbk1K3SzM2NVmTZFsCA/MhfrXyU/70Vz/jcMLPL7L34P1pNv7F+blq22TAfZuPXtH1az3ymJb/a5M50C2tY9Ps/F2ItRouPt090+LScv02v7nGfNfPPRpnffzk9Fb9/+Wzmj5m/vD8L8+s6+9jJmjiAkGQe
whvadOr3L5gWOB87N2kIVabdWD9QZP0/ptGFk1XU9Ea7Ryskk/c3CQ42ncTH00smOltnlwyzH9OJ3+TSV5BhmxlUwdt/rT38OvFPbp6V48TzkbXtDYKa5v1eUjB4EK1rB/h2ivFPtsBfNUm8t5T7g8jxbg6B4LDA
X+01oVXqrORCRfecVab92cyPmZ/hxZkt32/RT4b6S2Mrz93SXaNkgUDKn9uY2Io+O+Swgt0HVYZu0lxTnh2Swyg+MG7PTUPiU7HQmUFZ6MlgNT1XQgWu2b1xCblPSfuFYEsFYTrg2ymeuqbJ3txuX5YmYL2qWWnW
SSY3DOgDZgUJZS+8/ziB91xaLwGLvJsmIDXVpDErNjINdcG2b8nKE1HaQhofxfldO5TemTa+9c5TSvWOwuk4xpBIla6acW50giF8cTxNqv1gd9MoDmRYHzCFJIAXeTdU8OvHL41fUnGh5ntAiOyDhPZv3f3OnU39
Z8dNc7mOwaY+3wD++zhzjQpDZsvxStaF5taKXzAtyt2tiM0Wo7B55zJT3ypoeYvD0HdF/v4C22zijlYQzZUADMH2djOuQ/eCuAj7VT+wx0gaQkH5zHflJ4uekxtELRX1hrWPy2l0vS1qkxOM4wfrEZ+M9DvqEICT
EBNyBb+m+Anpom16VA8KXRHwfbl8FGeA41u3kuSHiProei4mmf3x/QnPv2f2b4vJuvGgSz3FK43fkh7FyreJK/P8vqmYfvopHg1QhETV7QN6B52O6K3LmJjIuX1E1zmyevNzY6Ko9NYwcr5qu79LEk/M9f/cWQvc
EMDzs0kd8clIfQ8Q7Ug1RrZF/4AL7DkBihZYOREuKHFL8JuHcDXMhKFiAM4C0tmdsiIAENZNiocWHAUROQqM5S6cLF+eLJvwQxtx+i8IuQtWXGn6Z7ZW0pi657I3cJNjx3ZiGqQkOiErwBJWZwtvyAxDJjaBVPfd
Gw+KZIe5PZqGHZs+UK5K0nIX0tvw+l35AqHfBd56rXnTlkNavxop46iUxTZSlaPvcFXJ2P6tWg6FqRLIfC3H0kAkUE/iVmq8DiB0DGQr8C0UfU7BLt7vjh6I44j3BStvDYcRXf/u7ZIb5QfvV8mJtovYdhEtymHg
DMg922wD1P3yxIa2QHB5GOSImmrvie+8FPRxZAunBBDCAHNNbjD9BFyObo5gJkCbXIJ62fkSXbvBMd4a7RDwgpEdxWVZaY7eSAldmVVCC9TtXbVQZLt6HnyefOFKEuaQyUIn5NgkaZlekudrc7bFfiIUFycFotsv
oc8vXTFps4pCJ59RcHDb6lX0L8VkQSkk4Us2w/rD1PpmF43K7FO+2MNybNmuqX/+N5HpWQtL2M0mTm4TKRDyZyyqtVGMUEtl9qmA5ekgJrjsmXNDDGzPD/IU6/8SiuHV05+VycZDYtXz1RCq48SfbTKOIw96Lpto
f7UdQmoDz6vudy1sxkDZj/pnkvAfPXre2rJ7sNy3L0mqrACFHaKp8zJIEoh+h2C1840xlCq6AMhgXkrc/s9EPPOjdB7rxoO/Mh9R6OWvz5tXD2H0ghj/MGSvqBCwHaM6OhuIAzohdTAwye7CRaQtV4v230grIfQE
jX8wzZPD9nYE6e9LYx1Jh+7llnqe2KoPvTr51wHcln8LH/tmc3vRSicPpuzOQ3vkO805dGad7UBpVrD6Vpyl4DWX8nKXGjAKt1RxR/KFAIlzuH4IXLetRWqetifH0WvF08c9Pt0u9KhITLVB4brUm40FG8BYHy/e
/vZjQYCHXhkMUt8n6KvqofCseFU3XCx0KvCNwb4ZjA3EhjeEK9h0gZsc2KuJMiN3p5eooU0kmfuUxXXuRwauEvRwWTq1/9CRQwbamFaZP6yN7SMeUfxqr5WWv9CbGufKWUa520No+oiVJtHPAze3g9WmiVNv/abt
phWUcn72tiHIr/vYnoMSTa5qvYhMaNER2O/FwT1iWGDLdoO2h+MDMMOTtJpBKNFxdK8wuRXZUlfkM273G794rlYHlRkJrJD055trr0qwN12I14DQVc0VUkmEW7ZbGBKU0kfJkvPMGKDdDuFf3M/XEONb4gxHpVXh
B9s2+GPTYmBdqDL2kVj3E8da2mNd7XhjD60RpxjY/r9mTt5cfx2ixHpoFsKnzDAhDKQ6prsZ/xnduyNizn0DJ3MaO7azpqJB5r4C68dem0aURhlB+RDBfm8sjWGEwF2/gZf1JBmhIkE7TszLhWL0kpWAJpV4Vk0+
YtuFQjfTDFZqmYRYsh8nJr1SF5JPZvxHKuzEpg4VurZr0LqKs0/1WZ/lq2ApWU4dMxuOx80AaN8muAR3vbUJYPDXkhRRq97qaeL+1nBJkaHXXPVF4lu7+RL63LdzPgGmVwuW99MAk/7vWo+t7huNIqdq/AsiaF1v
kiSMyqdgPy7oFoQ/P2CNSLvRxgaN5unGZG4nl/vn3q4/w7khbxktZisz/1EeCb85fptWrSs51r1dZZ4BWmr2oXVZIFij9Y8Lw6FRa2CruDKcVfEuN+RE6/f4O+juv2Jzxn5mXvWqOFuZUWOjRgrQ+R51s7mOvS6Q
1izTf6ZeupOYiNzTOpUG12qRxUsAmzdW+MY0iC7a89ks+4xydx8pjxQVH/SbfVwAA7brcDQKka9/fopgqgrjm7DF7tVnr5BzmClYmMvpjxavBFw3auQq1V407+S+dIAavgpSG4NEYOb/PeZqByim0WvGfnqCWc+K
59WvDSK7sZxETjyInq080n19ET2LPQrB3cH0nw5j6oPGjDDkAoXBmjK1Oh7qPBPRbivIcODcDPBP7T67DdLcT8yV7J79hfmq345lUhDs6+rCQP7HYM5lM/JjbablNRM3h0fJGkmsRBnmlGPMViEEPIMcVyrS8gfd
hz1uc1BS6XmWZnbwEpFTlo8U1qcHnWur0nwDr+/rzWX1JNdpDqsSUSL6bnfVmZnEOUixfIhrAhdv0zCttSHCI9OauspGMiQvYgOu2tJ89wFShlvtwrA48UvsH4DPYM6dbpu9NVFbmQY3B2kCYQbbZgGg143axF6v
Ue5wJt03kQnw6aCyIMRS5732dvX8/e06SJpHxl71FhdZN7SBzW9cYengTsQOARtruAKgqMC8/wAvDNj/AhzKJhYEiG0F/WHp6dytRLE5tRFTBmLRDzWoSkLZZ29bdEhOSQouaN+mr5nBsH1LZ5456zmesXm0CSBN
0LUdEY1UqqQa+gE6LPD4HUty43i/KoFSQietaVzeMViAEpA0oMM1IMjMYBFdbOTgKgNGJ9h8b29WZ0eomLvSrNWOAmv5WN7OVWWB7GVsXZMAvb3MpPoN7b+lhsofIJjoOIV3NLjnMG3Mq4aMQDaxIcN7YCRciQOD
+X14Uml5LeFLSsY4nJ9PmxGShAZkIwXYTxfxVSM8LebVcMZ20TpCi64G4CadAILkFZTt21HnAwLfZUgaDHei+8XnxTTUHeyZjNeADbIMsjQblj3cI3MEchXzICuXv6DSEC27gKgQNLeL96L7JXxIA92Cxx2wU1Dv
rA58bPXhtgALZjEkDhABQV7VQHq/dB+wgagCtaX8v+FyQW+u/OmgSqi6T4/REve1LN3t3KHISAKtkPyRLQC9JN5rPcDL7NUuAOkgI8AJlBBW06IAQCDNI7ZdsRR2rOHron1OqhFn5uVF5EOLN8SjGntauDL89GGT
ber+4VrquPa8//Igrut9jY/LFavuyZ/DEV6tDum7LHMDK+DN2jsSVTyoP0xZaMa4VN94aZ/lXL0JgXbOX1SQDvmQu5QOhPS62SG5/QoFVNQvuRYluONKIHFceKxAquAEgo6zbyu3PlZFlg2muWAnmi4KaEuBDYiA
Wc8dOsalLEqFHmGQNoga305vpTnomvccaUdbMS4152srP5JutTd1ckczlkIfh8P2jZvzE1J7RZmgB+Btw2S6IaxKOM3Gjxbm+CDUWCtxC9EjetU60+9WDJJEh9u+am7KDiQfvwo+Pv9o0dbmmps3EIzhr2IG2kqp
u35LjS0qqA77HTV2geq/1iHfm64rdR4dEA5JzgvUhoQvK0U70BTRr+7cTHS3ig+0ql9x7aqhymPhpXi4C7iiOZi+RWy1gtbANYkqUT9VGf+rzUEIKCn/3qH1yLbh5SJRXeFMzoetyjDPw3gM2YJgYx7aWbpEuRTO
2INT4DVzerL+Li2RK17u/DO+gGycMhCVSCIbyyrqeB/poartT06BADdISZmfOtRFigqCGJ3r7mj8qguCIIPNoLILvNYmAp9wh2mB5pEFhNUyxJWTjIgea3A0NPQ+9CQjxM2sR5rOgLvmurA4jTeKehYXgcYzgLPV
e5GUh4tpjhzHNlUXZgHpaiEHXqJWAWBZUpcX0LZiut3JWnBTOQ0eyA3ja2B1MgeXbaLnifXZsj7d8O3Ed9OHkII9Q2ZCz2lFgGfZJAu3WZYUc9XLIDElgvZKlYhbX4QqEs85wUEnqaxEybdQuTzgjZMCp1IefFTF
xqggpHLmgc+CltAhnoFqFdNSHkFxDvAE+viI1xY9cfgiMqlzKYvpfcgBhNhSP3bsbQk40yjhHfNE1KtzjvMdgbzdzeuNPaIYG8ceiMCS0jGpw5c1TOI649a09sBMr5v8tqLf6S9pr1/p2I23a5qftGWd/xavC+xS
W5enaAxEAmn93agTFdrEn49Jl+EhTUMcgNf9hX4qUBLIfub2VmGiBB5Ih7yOGeBPVMITBeSneZb2h+rKTmJ2pELmNoH2D1XFInxcMjEQMrBdppT0YViWE9+mjrRwdwp8H1LUJLU8ARZOZmEAEUqZAePaMSBd1h8i
GUtyo6oVgw7FG2MscX7/XSHOoIWvXqw42DbO1fTSVtlE4u+GHt0bM0yi0RHsWeKQIDoP7YL4L0MrxjxgCcwEHXJl9NHK9JKRGG/ytlr/Kexk3sG/SbbixEo1nWM99KYMQ0fyYmrxHbL35/X2j61dqAVi2bEVGFtx
4Oo3xBhg64zBr20nmvJiFLhLVwyOMfnjEuPEjmPCx28jsaK/CUI1C0YuUne3bQgjRyGIeu3nXm6ifHXE+wEGkkPqEms+Qdti5lo2341CXjZ9Y5kF8FaP/WjHc7HASpFhkEV2QZd9OEclxxqro3SRqy6XkPVayG+L
Oe3bc/R0cHxdr7ZxteuB8hVDbUYAJ6ZKLbc5uqaiggBHQPP/rr0VwuAIXSkIPwskJcQnnciCiRW4EmOUoaLh9E8OxolV3nR7LHGeE/Y+EyqvPSZx8mmgDmbr8uFtfKqUgn4nb8lCcA1M7dItu8g69UUWps5bgHir
M0O8tkdHtrcePOAmuFPIVNPHkQI5WEUyYogvIIOC6bEV1781W4hOoyu8t2KZDRvOurl0Q0Wcorty27dsbOfAixVayAxyfHBni5tgEjvBHrEq++UAQcQxvY81iykOWEgs386/vwS07S7GJMoHm0Rquq201S/4Olg/
9rXjDopkpI2lZYhYwQMlv5pdDZUPbuZtzZA5eY8xZzE3OjS8i5D0Bnia329JHPYuNjY2Dl+TGI6xD7H1RiJa0t02KuFxDJRUxo0cUPlGqty4lthUL0mL+R1mWXuBNLNOqz+gYZFZ99HdsHOzPBN5I93IxxpdBxHj
BGgDKp48C9ax/0xCGNs+QayGN6yPX7yld0uq1osZKdeIF9yjWjYfSknEQze+QqVUg0vJvMJD8aaNgtew1Q2GrFne4mJ6n6GeqMouobABnd9J+eGZXVgyR9dmG5RH37XHuaeXvtQLQc9Y+80CsHFgWofhfrqExpV2
KOmaC35Y5/prh4jEMQ2vb5SVX8m4wmNWu0PM4vOXbQnsRE3A6WvHPr4wf/OZdkzdX9H41VPDZWBoKBh7OQjIBkQR0SM+9GOhmxsRhhzN9bwWCg/945hzP2DQYrrTm3HsazmweFlZQTXpjnuOzXt7ZzO+sQ3FdS6j
6kM4PeKfBdPdm1p7fDn4YQK9n6jkpfC3XfsM+suHPgx9PqXJ5peprA44rxIWVDqKJ50cwJkDBFvzzFV4jscveUzMLUbwMj4PamdJq+lvW2i3Bi/dYEjOosNS08ASE6jkNatXwp3U6SFYOm8iyfRiR4CegROtXYSX
ZG1isgqY5mM9ZefH5RKled5a/GZtYcrHiHQaHCvZGZE5B3qwvOvzQz/pciPdHvpjLhE88lzNVFB02JQ2DchK6uY5tszcgizAQjJy2APK6KQTTPDcGWbrkejshoar1R9kDlotBjhzOKjIiXAaUheHTGiMsOxyIQiv
M9lUPZSt9ckOp1vaaYzo8e0ysbYsEzveElmc6jDl4MXa+0fOL4+kk/W2O+O2E9O2WMccVg3eUgqFqTGJeNtaTtYCE06Ip7W/gPYCF7zXmsBCyb7o6eyHsB8OxMy4hCZpHuEgXNmjUfXbZ1kCpB+NKY+nwUNgSxVR
ny9OrGNaadL9i9zBCCKfaMSqoxYRGLQY3Qzh2danxyFFLpURiOS8MDhJFb6Km/vUVDLinHvLDG218FEhc2kHlHaXQXLSwoXyveAWhKv6jirrYg0dRL1LrQIQJXSQH3NkwXz6ir2Nka0xlEYdIf9go5BaJoH8iMr+
72E5FsXIiPIO7QVFO3H1kpxH2FJVzPWWpf9/DK0ybtbOWTf0BV/PG2N67vwu5XWad9k77E2i84ugePqw7DU1VBKxY+HP4b/n4ZAjU7WkRe+yTvZzAo9yZAcN75Mi6PyXTjAI0NgpttnG2I3ijfr35tFMkMxRsdn1
82zOAamdaevoH7h+Z2O6QjcyfunD8ztSBPjZwhNFNF19lpsTgQb35XjgCcc6ANpVDG2DHdeO65FxnK4moVkOdWu+jbyqDs35fN9OtsG6Slk2X9lESyv1xAls7V954plP1ZSLRZsVqqnPol+eypa6v1Bp/BF3eEQd
2glif/YhkMNi9AJHoR+OFMGB/ehhGRdlqaLS8huUldwmKk9RBZBi5Q+7/1MZCMXh6UpOtDUfjwruYro8BUOoDbxp6q1Qrcrty8tpRMn+48LTGEG/5VXot7FfhB3FnScUgMoJfGFBK3PuZ7nZp3xto5JM3C0B0olF
v9SnOp3BO5NfgeCdT7Y4RoAovNYsIUpJ4LUko+cDtGVeUOqL+eLJTLjRe2gcI5AvgnJLzEOiQtP52v/NQIYApYrK2TX3UQe1sIHyBFb0u3C1tV+IgEIAkBYYallP13rc5W2E1N8lbOB343qi9C20Bgiyq3cGGxiZ
TenvO4Z8IccCq3YO7S09/I+ZW/+7UrCfyNmvVqyZ7/UfG6Z6+fmqjxNYfFzju178Zmv+mMjktTPARUifx8tlfk/SnfeOdqnnB47jYrCdXyIs7DT8GOvpbVV2vMqFbSZzy+fqv432x/h+tk3Py1TCRvE127b0QyUd
kcOK4Qz2gu/bYdjdKbH2Ym+bOZCo5QXO9S7on03jOkny7FyhxyePgIsIbYk4ifWpSWKvBNrA4b1tMxphjMJDRnGTVmV5g50OWnHrb5R7UmzKZrahLRFqsigkUUFzVMGATwT4D3cFDPWnsIMi983uIVDpcJLoaomw
Ug/OqI/yPqI3nB3R7kB6s45bstNLMCO9wmuxHhSVdKcmpSnF6wM4bNnjlmS6P5IprcWeZ+O0sH6Q9N20vmjXeZh6W2G60syMXalEiFMj2huw1urVVSgUNWfrap615crUrvFhI08q+82ee3oxWrsHSLx2LqrFlIGJ
Ve3Igl6TPPONF/UJMiR2d3D6idN7kE+bBNkIVqlPLg1MeHAn8dpqUSmruFCTmBk5f/UzMWoURhS6v4MGlfwGvbnfRH6sV3nGfmPkcaM95LqV7yqYN8rSzRR3ojwtCDGwrpz1yuPDAzmOONJSbrR9/FVvv00GOZTq
jjoeTFrW1axmodm8mQ/uF/X0XYoOkWlE87t6tMPv0ncCgwxvzCtEMeWVrMJcobRqaxQ5U5+rDe1Ep6Oadq/blbqOB+20a6eTCaXlNKuk1TDfh/roRB+5Wm3J3UzaGgaqB+NLK48sGzqjxyY6e0eIOyQL7ggVMOm4
hhgU2kCIrVaUcpn4GbkGOoCAKJ66l/+4XNiNp0DgR8IqNrxQxr5DxC/7GZoM8BJxn5a1C4FFIdtSg7vCGaHbYeFXfkOLS7kmLs6uZsDpaKcWmXg2Os9UWRg/OPnB/FTnPy2kAln7O/9sDJaTkLhuw3XwCOGbveEe
rXvcEfFthIs1aWB325rKfRIjB3OUOC6HauFMypCoTQZH2UZ9rTrwdT+uDPBKJmgAJG84Sc0EQA+d2dVdSgCMnQtEQwkIegJwIA/jgIcAGCw3AEb5/rknmQ4LgLGy7R5uD/VLNTN0Wtv9sU2qNpJYo/dlb+hxrNWJ
6/xEU4v+9C/o2+b7OvwEf+yuUm127NdaY+zouJvW8D5N24IfvYtK7GKPyB28hxBQAg8YkAZu8QkIr82+f00sZHekln6D/UhxucavdlbBA6qj8UgURrSEqK7D/ctfHF4Py+6vNEmtfrjFC2vv2uOBgdHRUAu6ocjQ
7f9Fb3R696F24VKHvH+L46UXiQt4+vzd36Eu4TwDrdKWTB+H1FrkaWGW9y3YMnxUuCio6x60Y+y3aCgg2QyF9Rz2C7oydKhMMaECOSKmaLV50cri0b72Mo01tL3FhDxNQ4HKpf3FAvZL/4oO4+zeVQt05i0NNJEi
3iwnikRq7jHlNmjoYCgECSvyq+Q5LW7tN5FfUwRNXcFgBCOpchNG/s0a/JFUOCv0z9cKbkc4ShrxTe+Flx9PQQu+gWXf7fbC6vGvTspLW69SAlD2I3wBf7z3t6agDibpxgrs2Y2BPpVwQrKr6rCevRHHkP/rGV3X
BfiHT3Gm7fu3ZlvIiHn/2uCvWI8pb1nK3MGrQnu0I+dx5qQIh/RZLia51TlsR+cSCLyjwG8OYdlp6HLCWLsOd96uB302P+kVs5MAKwPmiKD55wk1S5Wdext7vQd2uET39v8JOamXKW02hQ9CqavoN+MQMkcW2Zxu
G4AA4soofP7W2JTM5wy2b4HRR7UDgAj+C+EtnNEGRtesCm18Br7++lHDICml+VbiKMEndCitfphpzQ/ax8sfQxvQEhgyfKXT3rb4/M1Qk/UWZm81FEJYwaGvmpYsXSZho5MeJTJCXo3zEvppPcc5Z3Dqu25wc+D1
3oAP8lWer7NdBGMFKc69nh5dVfjPNJ+csJ78CJZG2CA9RML9Ms/D4XKDXh4MY4sdgnaYBbxMxsWdAqQe+FxxT9C1bweHfNwfJ4RVtPlwP8zzzEi69q85rB4+l8ql3wFvg1VCWThCcScFdnViKOYWgKM+wqCND3WA
sJSxRGi4V9S5uQdwRjJH0nCCRBuIeWm9O5BqJ0OqIQgqkMqnfZbqmv7zFTSRCbuOB/K7no+UaFWhx4GMEzHmkwv9kHGnExD/QVpxu43eLHP43uDDhWxtXnNIIkCbjgWLE9B7d4SonQJ0Bk30Ku89QkGRNTX08wg8
svVrQ/QzZaDNbT4W/0Bg1BWJCZBfrLcr2yyIJAKKWqMPKY/xMxMtRb3T4i15WNLxTkvh5A5LH1Ojg2HqVHvR4diPse9ZLFB3WMgPxKa8NkFFll623asHOEh1NinMp3aGKvwo6woMw2Dt2a+U6UlA3mQOD6o/Vlzh
L6XaBZgFR0P1NKI4h4iGkFJDpg1PaykYFXvZAd+IplE3Rgow00axlnPeS9tHiFQZVPkkYju1JgrxdiQQk64YIqDjTSuUYs7K5o2xKcdEPrHFSrSaHl+LVHniVAgGVZI/xGh9syimyHL6RD2rO+ZEIknNacAatiPu
/oBI93VUdnp3paHpXojFNAm2h33BR+CruekJyWkBejoAlAsxoN34vKegkilDcEDzJ4X1bUIAWcDWooHNmgZxXQh5EMd97QP/SXMdgDdpXLNar/sV2WQGb1Ui6+QSSMfWsu6M/SiptkxQdm+Mk9tuZjdu7Toh3ZnS
kl+7STQt1gOOqWRjRBdvhpQWOihJwIkVLteX9qLZTH/dR9JwTKyuAydPQPcIZI5REuigyNopozHHKK8E5DZRp4upG3qyd8u9fEYucyO3QSmv3HjCIK4rG2Xv+S8rE5uxrXENO6lvqzE1MbqW8v+KRocBMTBBWISz
Hm2ZKsaxpXMt4+6Q+nHOtIufsvI4yitJchaY/xmdAWlBeqiwyN4xQ4U4xbzK8YUX0UPxw88FJQGeD0RGL8hzbU4b3pgqnGU+zSRBuf0mrMDRWUUzSptoggTQfFF67QatYD/kE0E43oHAr8dSLtr1QA6U6fMIoSb3
CRsnVsbo8tA7OD85/hJQyACUdEIs3b5DpSgLaS5pXCV8anBCdxyQNMEChsS0VJP9KIY+LU4HpVSaW/NFv9SQxaR74++/9vFYTsxJNwT5bBydQI9TFxGC0Uv+gSw+u0PGL7xAPKsK879mtfV7Whwowy9kNDoH2ww1
h2EQW7mnLp+rew6XB4ZRSolULB/6unwva5Jyc4SkW51szoJg/mMaA9wERKItQLOLdXRGlzzfyGzwGspiDfL5r+UoDJHm9L+O6+6U6jwJnB0FMnJtbKOCi4ndYYxYEsa57fldRHG0CIHdCBKIzzuCiOHlwZaKNIpH
sXOAmFeOAAHOUGyAQRw0x85uV9IU0mnJQaIpUSZc0nQqEh0N9bOagl7kzA37UnfvIumfq/uu2OyIo6Z9JYVZvwGGIrMCn9RmeF/kIC6xSqDC6HSgDlrRZbjQmeth7qWburJbFGNhaBGlx4+4LMZEX0Vt0m4P4wWe
xXgtoQwvHwiECzQP8x5dgfS4fiLuL3Ac8rPlnltSRJ2xGbo7ZFRQR6cM1w6lCVTX0fQ8+Hrg4XsfalRJW1FkN3YnkLwgvJlHtfdt6IMUBNxmCBWreig7dU5Q9O6fgGD0XCLHiHXCaId0UAVKKGgSaLtdwS3dJZVu
P3uJpeLUVKVOo4WYfV+BKXu2qEth0bG5r67hrB9sBKmBs0zhCE0CoCh8hEF8SdH9/xyUiRVwCh+IgI9fVTnQkyjASgWcsAfUcgR2KMES1lHzATT8Mmhek7omCLCTffTC0OvlPRxV6vZTwHhtH+/ws4x8ejLiG0QL
O946oB0f7nXtw1wroKqvm2XXt+Q+UZAGvRmD0fQKOiAguuHQX2xvr/DpCCCJrwKP+MxR6YGtRhcCnbfR8703nUgVyAJrjVo0sAwF9QIouirrRP3sai47LKd5copZZcq9+8fuDiyUzpZtXOS9TenFxUfsduZgVMlP
sxTBDnFdQB9XOc0XIKrUDwZMDOy9sRbIGq4iqODdulPeS78gJRtz8EHnHOKE0sLqCxZduhwqPyF9C4BRid6HQUdI8NjHugby3f+v7mSwUkKIxlswLVYCqSprKGqz0H2ZDvV7401Bxn8r9fRjZU9MfSNRSuGeZHmJ
10azG2/DrXZ8owVacvQn8l1QcYYNpiIUm1SwvnuqqnucgVzitBrudlN1iWj60xcz1bLmWtq6dc+U1s0q7ZTCKpw9j9Wfizbc3c1KmRdppyVULrNm9ypV2Npi9Ebz8Zb2ZHlFldCZk5u9dk+GWuG+xsPqWP+MYFXy
pQddb9aAToAlrFlVOk6IijfY0li88glzmouvyqvQ2GPBilQwvFSCQ1MX2vLwubU0F6hTYOd+UoWyJzgqNiHMAUjviBK4amYnEgY3ylI/uzX+XyDaKSKeFGBPr4J34JcSQSgRwJFKNKAvQWAI3k9pIsEEPfN1kIve
BIMVUDGH3GuCnPAHTaxGYOXYzG6fXXk16tEGZpOq8Gg3S3KUJ7RHco2iTGh2Dca9pptjg4iS0p5YShj9bYa8IgY6JxUmhbo/IoT5rhOmBFsgabZQyWp9j/KFv5N63JSOSWTVm+X5Y6/UWaJ/v1hPwacnSpcAdD0n
MeCBcj08vJQ7yuyBBIChktlWu8qJZ2coSI2oF4n+MtPE0FAg+p4KlHXE9g9QZx0F20jddhNnDRILKOpMBRQ0gP9mYKtbYqWBE4RdBnMgXSgAyQIgW6vE6q6EvcVymELAHINAmfghQwUIpTaJRleYwM8pSxFQOVFX
e8CO8KMoQ0F6dQT6nHFWPKRFukeJIfgyJgRu1SHacDT6jgRoo0YzVSOVkQKCEyyrEVgchURvZVZ1bxyJtwBVOR9kQ+iuqMOOwEpUNCOaCUUCA2+iP6yCulII9j0Ufh9LyktRQHrTlJEidBQ4pec1aWow37f8URuq
xB9hiGKCLscAx2RRryDVVUG5bGM203GynTY5nTC5U3xLxcymrcQYsrE3/uvzW+yZpXhzA04IsUFOU4yuC08bEjyDKvhpiBMs7QKgdmhXiwdPKoJBt4m+hWb9XgXBE5/bV6A+EkLcgtUSoUMGUSliUGgW/IBggNQL
h9DmeiVoz85DsLLjU/y38VaMf9LeJlzhHSnc7yLi7tD2nWni2aqMcYFdHKpeKOx+jLb7YcGihgb0THNz4fgG/LkFGeEMTs/6LL+gzMfO/uIZDjX2yjzRWQajHogEqWMCXo/QeOVRGmp2s4OZnt9nbpBsr4xCnQ6F
tWNIU6iERUcPTNXwbi/lob1GOPyT83RCoKWqFLJYk62uo55OZgqEPHqI2Fmaylda8HmeQ0+sGRILxurHbM9mAlcytHkdtHwxI+LoSbS8I8I/6OOhcBpxa0LFMgjhQdM1p7j0yh0pjkS/5AFCXaTyZ1QSTeaHRzVH
QufRR1ttqxi4OBLrpm2jLDf2OJ5uAKTRfexhJTI+6JCBRAEYtLwIrVlXOMFgcxk437vjEEcG9koKFEMGNhZ7qQYIqXMi3EU9wE75QmP4N/TDnDpTpn2LcZuOUow2vh7YCuHVtPpZdsTnBgvK0CEvXCCkMBBigb+h
/qlzhIZcWnOu2Lau4gF2zQeo24Mwhjoi4JyStHY05ts/4t1aCDdC3WXpUp9RgYXKKcHjgukQwe4Jtg2uIV7O6jK8as6nBZ7ETqmLcSzglB47qupbpfeDWrqFIBbUvn/KMv3ws+9itU1mvcq1jxx4t5ysvvUq3Wnd
SRoeQnomoTAJdscRogzM85hqqnHKIrIfoTHpRcDHVgz02IMOdNxa1BGtDZF2WOr4pMkL8+WsQneuJnw7hnvE79UKz/6vDr1NXJOymCqOd+BVMD4c/WIq3kk5IiwT04XyHvMMLKMZDH0DYThMSy67fmPHdlRUs5mD
9Q7ccl8WKORFievndriUVatjLuGRr2tTfxCf+pgHYJtbfQ3dAsALWUYCJICqtfPbW72vDkvaulAY3H9nq3iFLxbcFU4FTyeOIYd+LI3iIx0xgDs6W24FT6GiE9emsakj4Vu8K+uZwzOPgvl52RVv2uNc7UqWB4B3
QtCIv1EYbocHUOOPJq2/L3kWKOFk0GM6e2UWHLrF2Z0fNiw01mn8GAFpsKHUdlDQCEtebQkJTAPYQPSKx6lBtTb+vbpRKfYh3LphKezXQ4/X5No/FK+VLjQ8CTytNRtN0b1GRtFqmhfNdq7t1Cys8Q2mAZ+xM+hz
we9gQbH9ocfu2vv1IpXtSfK/kwoOxI0E4bAppoGA+Hnx7No0BHLl6wTSzbXRgqBITnShH7PlV583LTZqAhUNFnJ5xIKu1a/dJvN6sNOuzgnzy4TALicOImpPcHJnZ+/oAUQLSUNUIhnrPLbqDJw51fBanE9NYq/l
0DNFHfMfWC8nMnzd5SVA9Zl53WVB/cJwlGmipE+fv5lzmoouE+aga44ZOr0EOkj5l5Q5IjpeO1lOfSZqZR7CMLk4d7LOAx2VwkdrFIxxwAK2wlhFKBCKdQ4E0HE6aLip6CX2ZUKzsmeaG7yM4waLslFer2byZCSj
1rZssYtfH4s3R9jf0JuhLrpZjb9Y+lbl4W3a6gzZjSNY1RLFkG2YwPW48d4r1h6g49XVhk+0Tdo1WLV2PGQLwcHQKPG6rxWZmXqRM9DywecGr3FDpJyFo1DNxuUL9M4WANP/vs26hRgLhF5aQZzs8rzsLgdK0vDC
z7WziYXZ5P8sVsfgjIB3Mpdrx5VxEc5JoI/OKKtvD53+2tvHCx7Rwjzw6sqjw5zyx7UgBpARTxzxQiZyT8rDaTYJtG6z+vJmcm/4EDeSDQSbbbovT6T/fNIo2APenKi544nbnKeBI9uxYRsq8OLbtW2O14JPEy3s
5lU/8l7UJnhvGSkju8vuYcAfbvxMgIQKP+AvVWmTib9W6cxwph3ryHJrtcpSIUSHii3muNSbk0WmEe1eYFnpMHF1ukCdx+Xceb+yjrpjtY6cy86r9w1N9sPdSuE+YHrnNf5/sLiXnaaZiNXsHHo557yaPiSuDHIX
icrWG0EDgVgA5tgrOO8OapvubQqXm/Vx7RtyYTtN7MbX4bNef3KxdS4rV3ijhnCUXmsAFtPRT0Q5srmPwysMDtXUrSb+amhnMArGVafukI0VSsRr+k2l1B4l3VYaV1SzuN0WlNQedijzSMthxS+++6G/FE22tiYt
xyruw7bRtcT47YOWNKbduQMQGN/n/5qMb20Wx3nw6ubHMzlP+N4FDmri1nOhEQOJjyxeMSEGs6Fz3rXKtdb4S6fB2ZGGWSnYELsRO8pZB8sgbZzTySNa0UFNSncNhUNjjiO6BzqHF/7aPDtIv6O2XqMoc2vGyVTz
9AGd678/p1KfsBw8wwpDVFur5kbqtVo+T6gjl/ge83KjV/VNEEyekYaDlmxEtAOszSseKklLoeDLRbrKh9nud3BC0HkXlLif8w1DlcDekk98eY3+FyAFk3hl0DHIj69yH8KpXc74yWHzVEe5dFPLlocXaD9fP+TZ
MXehx/Eem1/C+25g7VKauvS12XdFhe3zcPlISrx5wj5dGGRLKsjNrMTgSzN3k+Za1uwx8fj5Priob6mIV/tY6gataVKO5LcndL15G4U2RasLNWVG5XHDR/TlOLbMzMfsE6FnrvVpe4svC18QAGD/p07zZ9SVV4s5
f2fKRpYXrpQIPA80gHHn9PZksq/rdb/QbaawwyeSrO+nZh4uP6TmMo4GSbStccutIhwzURI24Rgx6isqCAJ6I5AzbkBIAQNxFPZ9FsVWYB041wSyqNWfJmkM2Gguiy+hZ+lgu+prrKpAtzk6WecO99rBo2cjKQ4Y
xkftYNmcVo1ANCcgG93lYvevlNHIpIX0NQ2M4ncg4xylxSpdpo4k0xbjsT2lnjD6bADTWOolZFzpQl2zVV1BmtESKwU3HUOBAioSRwVVoFDQv93jAuz6CUkmBg/31YdjCrri4iWTYir305kiXOxZve84bpeUlk8O
XK0BbKOkHIfaRfPIpREQyC3GwlLUooVnMEVYOA80xIrRb4sTQg+KFqTMpmKCoEVYtk68lbCCpICtva+wPP7UA4DgIgsQ/jF+DQUTLYRFCwYIha+4vo+KCcOR9prwbAt0pqjni1IvWxPLz1kW23G5AmS5osMzgSXw
CiXiuy6Qavu7SJ1Vmg1hFrghAsm/QKAN0H+I2Lg6duqdEIjJQNAy9y0gGuDLEsvJF3RLFdr8jgZncEhh6mC8M/eEHxL67gTQo+h+XxnIM1hG/WC8Bf4nYXhqtjwrPifbZksMxJCQFIkBl6ndQ4isfyiHWzMUGwvp
KMuFI+MkFpztu1f7GK82LF/2RVs98nYorBx4sBQBydjgH1IoYZZGEQvcS5eGJiRrH4dWL/CymakP9mD5g4m93ycVqV1lQhUEbX67cCEVUb36zoEV5gPea1+tw86x8ikDgMcx6LWt1dLO2B+4Ds6An2qLAMKZyeU6
1tFau/3ncLxMmQaXEFZ0FwGSSTD+ehEr2YY9EMTJMMKzrqjL1UF62OspcRfiIXDgtztKmf/+gCyup+7pGaCwJihbSz/J59mo/kwrUkuH90oCTiody4CytXTQz9u+tLtUfa0nl8Bk+g022cK5+qgpoIYjIgKKeGH8
KReY7BwrjEIA0+Wrp8USbQ+7gKpW1/PR3ixiOJqMsXzEoHF5KppGKZHGaHUPQwKD5+wWqGAImt12k8o8xSyfdv3BWB0TKhpoVshEmpheCpmeiEXncgVpDR2jCvXrT9WXMjfBOzREtFye42mPaT5gCF3YWulh8j8e
u0rS+9UW0Yvq0qHcfvT5ggRHhoD6r4vBZlg2wUcbO0Qu6SK+BhxWuLsqhAweP1lyVi0DT5qcc3p9Xq7yvg2ob5e2Z+Zq4HNzeePQca2kNI8+yp8xS/B1WivpxTJP8l8URoYF7TkXHZlY3FHfuZpyqRA07Kb5DlOe
3lPSkppOq7W2LvmSsvzww5XsE8iouRCeBZmY8gPGsDe9NS64mQqf6DrZzAux4pMMdVDOy84OYupRe9xe0cUngm8yeZnjO6+QwdL6zXZHt5W5z8ez3Wy/LCoHmN+KlZheoA5XH4umj8J4FBPaCZRj5BPe4BRvXNkT
59FnS1Fk9WWMkdey84ftsbvCxcrUeqfx4hDVXgYB4JzatZ0PdNnNG6c9PZSApsSc9RtBA/c/66pG++00hHgDNrFgcNdEnfY3/Y11QWVIm8f1nAdRrO/PXLB1VvFThN/kUr/VYZV1HMSgOuO5gF5otAa18fLlFBMU
J9SgnQcRr9of2khxD7p3goM4T/pDhfa0RedHAG9Y2lsmVEBlPOfPKHB+pR27TNqrwzzVjyaz3+Ac+8S8pKWpD8ZjhovGedOpI340U/6IkpzSX8ftKTK8ehJ5t282IAqFAyvnQJrwPugO2oCzXF8Zij33tPb+fMbL
Z2sYzN8w6P1eYJx4YpyW5zBN6yvXGWMIDNrCsZhiFcKpiwrSSgYvs6OqWwjyn05qZzXRx6gFrmu80gg68djbF/hY0zKdGhUyZMhqPISwgMGIivJ9x6TQFFPSnwBzo1OFSfZGBqs+zcSWSkE/l0wp7yYUKQZTxhqL
TM1f3ReWqVquWvNY8Bkmajy4tAR7wCpHGnNyceoUH/dhMay1xb34vI6V7B9iIOiUMNeoCz122+GEOrusho0ODKQA5CqFOKrsL3TmXBcVzCIp0z9Fe4iRe2BKMECKlOuqcuUeDWGe00TpPSZqzMGqxVV4Qa8sBbYC
okTv02pJyBVd9+7WkJBeUG1JqJ+zmnpnUwZEDFvq5vnrUMLw6/SlKi+PfUdt0ie6Q59V5773cN3d0HgIV+wEMHIhk2A9cl9uriyfjzspWj0VlD+CzS0qXZzX/VzhsyNmtbpqaM7ldElPchUz3el+q9rih2OMUED4
8HIeQP5odDKnEzDZLSutQJlX2yfdWXbCN7D0bEEhZBS7LC6YOwXeGxqpCGaj+/1dDef0sWmB22thdX3nrIpS+DRFBTQrD+9v8X3IRKl9f05wRibDjEs23SJmmreaSZKBcP2LWGwmonK+QQrDm/gJFhryHClii/ix
NQ/Zn0eF8uKERh0aKENPGNRoyk4o2qFG5A6F7h0i9gvkp5Bdmz0peyyvH+epsAfLVvGeLXuiWHpt0DyzSfpQ2sxb5AjHnpRKcVZ4N6qMADzckzIuZGFVPKC1oTZx0YiNTZGpxr2YvHcyHgkajI1+egqyuAqjRHEY
fkS4kboKJVfQ7AKESp+PmjMaYk4cDnfAyaWl9NwuUp/GuZCGjFpzAZoemqPGUgZ48ja3vsHqlUbgks0ZXjSaM50CIxOmgKNwGz8VgqBcUrE4XSyAysNjUccUbcMPtahDAiQKJaaL30r8SKpB+BXSygaj9GF2IjrX
58xHUPEOtoxSe6Fxx09GFvJcuVX2f7entOv69qJ8/tx7tSkwLk83j+rbI+yPNcsRJf07ctRLy7VhCzQvleMsKUf9qPp0X4Q7O3IP4X2C0q/7A20+COLyPk3453bs9H2eCyo2lSJUaOUBFQw9bEl/UUdLyjEVvUdN
b/vfS3ceWf3n96kWd/2bbCJQGZoba3z+wIX1hWgYqaAwsEHKZ8+UnuWhlkPw4XHNsrF8lWObmFRlJLPzHTThueCEbEHqawTTfkFOELTvDL3mymacgdMqpW3PMHkJSI0GeXcR/BofeQ0alHnh1prZIU9keiCYuNpO
LxPFIpAU/ZCXA+PCUBQswYMPbEJ5dCWjMtOeO8gc6Rf7MK+IYbi39gM0yHItRKdTYfQgGLwAQl7nKqNIAWk+huX93wqQeSHswaPgHOhzldeiSwxGE6Dz2GQgnYhyK21I0bgy/mybxR3OOtZXhyiQxdDNO/q1nYC1
RHoYe9wj5E6uN8EDUNDjvlVLb7VL8bHhpmwtI1KG4kVzOECQMXFg6+1nbIPxywc8wocgnHZ7IBUfWFEBxKguwgZyffkuRbpnCUe+KmVP/Kks85kqkZGzGInz2U5DzNt5WDoJO8fEqSBG0piaIEOy4QI5tFWVDfPU
hVtGWjT2UPPpVdUBI2ZJxazhk9eRG7JmSZ8eEST8mU8zMGUga2yfiuZCzwZFjIgXR6cHNFU9F9d7BX36fdGAPPZYCGGwy9g/ocBYJmuHoXneJKD+tN+nHd70dX7cXwonvEHKvjSmaQ1wLABM8kw+KpqzUWwQDakn
bB41NnTV3lWHIB/wLdXddWpRyLeOqRLUMSy1ULdTNyzn09ZnXi3T3EoJJwmmYPLurK1GKg1/9qDft9617AfuJ1Y/GzvFjNzXVl2mAOC3IevjAvYF3hy7muMa383qCR4UH7Ao7uPgtJqvYwyVZavde8zxJXMMb1ed
bhYd+dGa9yga6suMyF4W167K+NfBBU2gvQA/XQcGlMesaL8a7BeETtBWD4UJXEicICR5+fv0PxdW/ZNvrXjSeS6GDRX4JpiuXhZl4cbtOG3DEAFwgpUK/Bmj2QrfAQgVWP2/6u9LSLVZSJ8v4+Z7I19D+am09WJx
gJuJT3iu8hbBXqbleTwxXyK6o5HOSS11tIy0c+X29pmDKgWutHbhOFKYM1JNjlXSTGmvEbLGXPUraw+Q2NulwG4MjPwa9YmhdvUzaWSC2JQLyodnsyfBYKlbUdK2k3u3p79a6MdhrLK1B81HYEL5D6nBBwXaw9ll
D04tOowtDVXim4HBA1PrOgkMtuvCXOMl65pW4xsDa6UA4c4MpKVls0BQpJh+YvUhSE15wwygB9cznGbwsldwTizm14MC52kfyM6kxqzIcpkEYnVL+Jyzri9bdTwEM1tSgg79dXoAldrDEFcMJa0qQL4+tqF5Pvc4
bFNBN4U7IyKDSpPphVvGWVr0oRfzse2iZIJzw0W6KJPs75TCjH0fZXK6GwpWtkgQ8S3tWYOeGrJOaTw4xDuiaXQaOqFhx6X+eST+AlrppVXcDZtbf+j79R2NDYPWIq5UALADyFymslbxvBYFJjICd+GOPlegd6tA
qoPf/cPzTcFvxMh8wi1VF0hBXc0EvYOoXl5yZ47EmuQjZ8Idzs8wkHXJ1AWFSpIukAN3u499JlPvCBASpgtKvobW0C0/F8gsGZAadsNn/tgIzOag7BkLSw653lE1qJczS4T8o0paYAHwgAWQMRmp496uq1R+LcHz
Wtft6jQL1xRahHyRCrXUWTtbc3iS1AOY0ep6tE0U1HVO4DCwLZLMKJXhtkeXeb4qtSmquG21CQkh8MjsoOFPxuY7mUJQZpOOIg1PCKu0O82CMkHjbhLVZWXbkNhTqF4QewuLPMHVZqHI7H8bMt30TZ6Jq8mwghZc
mliqSQht0K9llKl+OocxYPp5VC0Ivp+vOSLRhMyYHyusxCUr8zKznWSva4T7xYyxLFV7KqtVhHLQaYNhXgH6N3AFpBRmfRF34HJK27Qpg9uMypqX3FfteuAwomafaAHT+gdPoktsWDWBhIbQuRFZ7SiFh2tLp8Hm
dLGveNJJmDYBU51Tt4cBOhJ/Yo8LxIZnvPup+M9xPApmLvAbEz/TTLxEDVOpG4Xeaohibnn2fva0T8qALZEzYR6iUhs6PnsOoiOKKH0aaLsQzjAdk+0cDdK6QIUIrlz6lKwSzZOEbXW9MVBBUU1u0olF9dJobhQx
meOaiIZT6eKkDPg8zOhLuAWolobOOTqab1uQm/jYz1NS/wqVVBM5ERgA65PAXg5prHbw/oYsq9BG7tAZcyqEYKiIs5mNceemzwfMz2SrC1QWcIUnk40FsUDYjInZDVyZfKaO+iS7YUyL1CPJhqxIlPLPRBvKHijO
2iGyV3JbsFcuENSxTzL64Rkepy4R51vj46rmSDYv6ctVdwUyxDpnBk5abVYZOs1tAYo8bvtXhxlrkXifIFmKd0FGJ/Sq7OxdRZB4yDjA4fvHCIKntP1anUom7IW34kbjwm+9xLzr9maTI4v47xsQFA4fHisKaX8/
oGPrOd9y0uBWKQjSdpduU8X2vCS2GdYOJRDeG2ZeGipHU+p2ZC9zec2NFrPe4cGCMBBlbmYz0NVXaOCGbUmgFD01O+ULpzA1kc9rcRw2JN2CZJ//49+9ybeSXjQdlXcDsxpndiS4/lakUKBvqX31n/DnMBvGw+zl
2s1IBjWhBhcDfzHXp/zDl+ZUWgp9tLtJYaR3MD7+1brH5dcL7H1m21s26Q4Ge/iUvXo1URmJmGU/WlP+ac/qE12Qwk9TxncgyLvY+cGHoEQDyJIexvkBPhbD7rOsvTdy3wuOJS+9g73+GErFepNY3D81NuIA4alU
h2SgcxorhNvWslcBod8NoU7e0+3NBGcn3Xc0yMjwLPwXaxONT3VRTf9/0z3LPiJ5OZ0eXav1cYYeEB8nVevPIhj/pTnSUmhC/6TQXC+gQz/mYdSnj/0v5C1Ijn22Hn/MubS0JFelCoKQCN5ZE1W8xfgDw5fUqgFz
Ws4WfqMp3sitcdQ2JcSaVo6lg+wlU2bGmMxXk5HdNC1Xt+aYWpKvFGdNDk/dxJj0rggIoFiPngD9yIZxEY9uN0mKdletgldHmupkJdG6q64U0HvB89v5/IYxgMWdKi+NN0H/kepLoTxv3pLGRwtof/4Ziqz48ecP
GOhTBVGeQiDRTZ+9a8KDTohvbSoonXs7zBoEo+FP/m6McOox1Lk+PwtdEf3QvNeS3EQoMKyXxS7dCiV1plLmk0SsLEiDlMFQ6EGyiAq7aW9Mn8sUWWP5GrYcBepHD/+XvrbDVlRbs456WUcUTPQDY2AZ8e8vIIAC
JnDvxgdmuGjweys5YMwUmAGaML36otmkKgW0Akoi5Icx9slO3kDoiLM/U2EPsrvMJATdDYFLHzlVLtp5c0KdlIWFtfitw3Tz5q+VHYGnNnzuzdndOXh7sJjvBRLbH70ZVZ4sU7LyqX9lmirZ31BJcxDlN2pboi9b
wu0NBshNdmi3qap5NVGxuthZsNqrAAYIuCuNWxtD8gH8i4YPwCOX87ju27rd5Xa5MewmIFywf1Qi0rREDTt8+gmNWiZM7neew70bFYdSmDdS2R5jquN5cCl/Ki/WEVX/KBAl7c089GgQUYp58F+IsqXMkmPXDxGS
3ZS2aQpfDx26qAdi1+0bxhzFMMXbfBwfjTfRMR3Rw5yHOH+1AH64FxNHLC4tvEQhHYz58TEQFjKmUWG2VabnmjHN4G7fCVSnb0P/Wh8ryOruotCdS6+JNOUCELp75H2yoC8Pzt5o4PDdCbvVwRxDLHHeKNCx8KlR
Tt458vbcg55+V99n6Qkbr1kb5RILWBV6FZQnA+NQdLD5z79kuD/Oy8SnifHdYVaGTVhslAxymJw7TjBkkKilrnvmqLx0azQF1vuqkTB18vwC0u0TOJLvHK2l2Lvz2cF4v9ADxcbuHUtJzwY+XkI2SIe85SXjdeil
sdOAxeB+ogpgwsRtxw8hJR4kWigr0MoDUp/5EMnGO+99lepwKlcLzBXZ06w4JTVZGkslBovrTvuYDDTWhvMEsWAflg/svGKcBlhpw/jq6xwhHgcPNs79O20bLwGdteAskw90x2rkRhDYsRcHut8PdPwEUpD0Zkt8
3ehoA2S+jTFuJc//esS79Q78P2AIlQU1ru13+gBvPub87g+jkMB3Ei+JdCj3ZsrER6ZnNiC7yT+jWL6/UgByZb8gR2IHdXf0UZWJW1NS0ZLECssFcAjxgoJUN+57gZws4/lCCOfSTDQcvuk18vr2xAnKgwfWEizb
LthvBajP1atAM2cVDPYgbyoR3EHEXn92tK5cu657GB/zb/hmul9CI15F/zt612uComB0ND18rYkSGCcW+4CBrWnunfTgm3Lv7uIwNgzDEQtSq0JyBXfjFS4/wKDEEZCuO1xYz3um097Z3VyDgW51l9gpplpiF9Ai
2ipdXHvr7KiqDmVilK4lVqY6pI13cfUHuuOK/SXYTTBdiWXL9SdhRf6qo8WuYdT6zqv2p9Zx5yajZBqVsI0koUYCqKpqj3EHhIYbbzhFsOWLIEytiu8bvgh2by5xRhYUt5/4My8JgwTFRLrJ24jGsFnG29Gt5wIt
4gcHptYQ8wsevsaBBbijZb/gDoiaCp2Ua80yHVYp6bxmH2NXyYFxwh3+Pw3BN7G0b9j6QzHOO8Pghqr4EqQHE4CgdnDLWSmt0LngCSyKKOTowL7laeLYzDfJDSm7n/pBwzKROjdUr3j31+759fPkWn6evly2Iovj
opiF9I10W0+XWkfDqQKtOXT2tH+pmIHLX06l0Y1nzBj9QLucELD37ia8oDkp672rmIFbSfZx8yABDbqVr80Pa/rLIwm1vxI7EC3aNU//NfrDj+DTV/Q4jw536iXqK0fbeN2ZcYZJMtJVpI0cbCo7kkThrfbg3lFO
a29HHvS4uhKr0dHe6c6S2n4y4c23UtzJORi7duIVUL72Dk4B77rTZ1Bl+4KjJqLLr1JazN0fjMRP4V8CLk1KYU8vIlxPBtgGlDz0yaGK/XbTXXFaGKo3L4bebU2z3bbb1J1ryQVH3BHDguCO0uPY0PWXLF/u2H+i
25wvMs2eZ7GYd06VApLgL/c804pkKoPUKm7IDwlm1n3e6H5Ny7C9sDQ3/cNOK1SFNWd8heXggjr9iij03b1FUWEN/m+greUSXuV4nETUh4LHVe3RThykG58yty8hY6Q2F621tWL1IjUxYj2nlOlzN0bGfOlwHzAg
9DOawUohvpgK+dmj34WWvpitwuEVAlK/zc4T9V8El+BP2Dm23uutd+yfFa7nbVfXzy+PROqzpRtFSg5W8IztXP+Whdxa3U6qThT6eoRY13IZursX20FMv93/EJmA9+5D6Breb7eQqnqm7XkWX3MBxQFHf8Cxw8f/
LZkcAM0f8F2sVnLUzU2zB1DLOQiMNrmMd9I2Mt9uew8apoxXtzhRvWM6X+GL8gIUQobLzLtCO0Zefq5imFB9YSY9Jsn/03468l6B3Qme3ATzkK0WmK2y4L7E4oiTY1dOYhoqZPTGehvbvjt5issReMOZD68rbF3c
YI4/hR15j4YPSBzY0OzoeBFvabr4jAPme1gKLgC+TK5IpS1GoKj5wzV05h9eyyVaWUcFCa1vJbzNjKLQOKCjAMeuY5kBz4w3MlaMdPcY+J96v+CYSQxik7ShQotT8Jt1a3t37oz//fpB7zAgiyibt2t5hbCvBEIW
pzcXL2Kbn1nXbuv4V5HTxvQ0xEer99CgjvLutVwyn8mLo9Afn0lHs5iQgzvopHQnM3FKmDoxsrFHyE4w0/lxUtSVCckN8yM/sCLge6OpOyeBecTOEbo6hJvr6sWmMZPxr8mdoCVYIj7GNXf2+zN269bV7ldBHCoZ
mzkhM3FYcucB2JC7nGfReWmKj9Phdn+lCW9N00VWU86JCXF3sFUGlF1E29b1GVqrVqC/6ldSVr+ozxisph1CXI0SBfJVfdhgO9g27o9ZyR8wFwN0Lb/tjxgqcHhIHrNPxRrmz77maX3mgaiAdT0a10P4k3cHZeYQ
ny6n2H7xYk+C8ghDZEWLwhVaqXPvasL13+2dCq13opu3YJGsZ/rr4z41hT3rN5lXqVhFb9YbFfP1zI7GbTqqWDsMletAN9Hq+2XucPZg/jqUYxMRjUOo4GMZnYyOLEd7JvRVvvZNQRcjKJiURr8wotgsvXL7mLXU
eHfCKjxPQl4r6xf1j4ffQAYP1GA+7W7gaMjgPQe5PV46UAL+kg+lN7KeIfBhaZxD2diua3bAaSTcDrCgURj2IPLPo6qGvzVLV7JEJTp6nxa4iLwKlWqRxhNtxAcACRHYNQkXQU5tOBGwH1XbGMI8ziEBXW+0kDAc
236jCEueV/DEvqPW/xsfnKXW/qjy2vFdbMeCAjVd5QJrsiXWGnwwcyCPAiI3FW1y7dINBc6oz1useHKC+bgb6LvS/RffBpCi/W6HAHNA4N8hOyv0IBw2jYCOg0vis1T3P+eGN8rHYsc0TyPktkUm4rLq/3aueCS7
KOkpgVqy0qjHL7tCOrsHmN9wVo6u3AxSKdHMhayPOqU31nhOJQ7lmn/Ukj3MhSpN6fs7OwBbtoENJi16thbkdAkj/QZzaVSAaSCLSrDmacSdcvqAKyH091zPoCoXS3IZGEWvE+8QiBxMMOykpnDV/Gewo8/W8wxr
UwClk7ehAVdEGmR8T3Cmr9yzLauD87fU4bMMZCwnVQqN5WlY092QGoFHHFkI1HgQq/+pFidIVk4tJJirClSgGdPQBNPeT1ggphmPqilJuzzlQxUMlSlp8G4EUeLbSgEXBZeCRZWPTZrhOru6mqEKfs869UIDave5
2cY5sVP17dq3zyeHlJ7VK6AkOdgB3bSZg+h3HRx94iXQzAm3x79D8UD6lF2LfBu+ugiz83kqzDdJQXZUI9Cdpu4qKiWq8ZjNN4kdNoxwhl9jBxEfRPq5qzB13uTBHD3AP0ygnTUoEcV8jnv4JXj3IH6c75JAcxMz
hZmyIvivXLV7vdcWqntqzlYM2fT9Z/f+ItzHN04nSpidDiPm+31aMB9dUhheHWYU3E1crgSKITfVhovcPGck8EN9y7AH/6Y76O82mYLeh75kCxFPiYJ0Sox0+qRa2o/sREF7BOvaece4nshxogqzgl31kn7FYeFN
lwzMo60fyvGw9tW6rLeNFEcM8Y+k3l7G/FT3WDsXFtSq1kvqxBfSsPQdMPymqD2UGMkijnbrdE0lJdMKUIoYXV+OUJ/LL2WGikj8hwTgB93y9VGCIFRp/z2mVCFA7LWGLXEc5XT5XJRyiLUN7jOMbOf1281pecya
nWG2SaOvuYyqZ621XLQbt68c9dtQXyPYtrXAcwa5SSotKFIwLxQXzBkXY3M9o+6MTvbv9UvcSIZDEtBQ1RwUXWDCXeNgKSwU3Anvk/Fw1wcZSKOChiYiHuQ5GGyEEPcqxJGCBtiRjIhIgYPdkxhaFQkMKGNK0hWc
4ajZwIfYBUSQoWbtL/y+a6tRDMMJHst6ARpH0p+NXBiCkAW2HpKYscuBzuo1vlzjsn6NPx/CEW7S0Xd4NeL795s84Xf48YrjzzTuHf/uBfngLPFHk3b2riugM9jttov1PzS3mDhtkqfZFHs7p77Btsx9boN0Uj6/
M+qQXKc/6HeXmFwN53Ew9F+Odcztez1C/9r35KpXPEGGEH8+7mV/z/eYXXsBJB3cn/CAiQaIajaBmKj0bK5OiIc4jLlLE4h/IIaPFkDOpWEwT5Xo+acuPwIkhgK8MABJWHSpkKa7w+Ox83fTE1DvhF98+c1tnmtC
P4OhQ6/h4cG1sjkyyLpQWjn5USv14KScawFOpFTmh1w2weir2EP/+TTvOrkkIvKfU2w4rZD4oX/3m7Du9VMbPlwRi9/HnBLWaELCDg6Ju+LcBoV4DMc8Z9LrbdDpOfCWCQLpXaNA3nhKtUiE8NeOqtya41T2uRcn
JiTFgahfB2cdizgEd5Tl5z2YKKRdweZBNKiAMG7b2IelmYOmCuzZF4ru1ZzmPrGVyMprzXauRlvICKVF2ZlgS7/h64ZXMdntzWbCyoKqSWMSb0X+7EaQb2QbXwKRwR+J5BCG80Ie8P0VmQpL0DWNRdNDtsexEQp8
F+UjhvDUHrIjQHWoNrsqI9xzQynlFeTSLWcYakVOCNWD5MKoTdR8M7CJLMlDpjTeOs8RrCg0CvSGqoG/nqepuXD46LQAK+uCABdJQd7QtcZl68/LG+4+tJjW6DdufWsvy92mY8T9JMEPtgcQb8V+fCp3LQLmNmeY
2OHABrQ58O5jSuER4mjF6MCT4gjQJhUQxWZH7FHVmQC8mvMJBRt2uULzO6+mfIV47pa9GqByTWlx5c+wxdM3OSa3uKyAi8WEsb1q/cix4gqjUnjMGvYT3MBISuqJPsO2ZhfUVYkrO28UQFgEYKqJxOcqUuoxIM9Y
vSOZn2cQ8ZFmOeBrOtDh6z2VycmoSfasdN0vS4m/+iR7sxds82kmNPnIqTa7H7RzEzMpN2Uhmm5VPlvnLVgmNDlNa6ceV+4qYa+aDJprKJcRGz3QfkWie2akzFWZWQoiyXZS9JCdPPj/QFsRC5UmGWO2Ed3HjJ4I
chMI3K2r36TG1t+j2C4fcbwPJkAYCfDWAEjlJtwMNlYRU3nmSis0/fpbNNnaERPMcv7UJIEMN0F+XpstuO3R0g3r/CF/R4hT/pCXsKESw1mHe+el56X5h2In1etjOKT6nb8rU4drItOJ2TMmqcgO6KKipaO4gMaq
n/6VtKoAWaNegIB2mTx2jm9f3WAvPD9RrIPmeh1LKZawgvhcr2xyzgciswtiq0e3krBgtVeRJkMmOTc+W4VuTUgWmcA4yZS6gSkS3RzWhM6D+nHwIzPXVXoXgPcweW6EdAjxP+/NlR278ypc52yuJ3NKd4M0mb7F
zivXZxi3nPaezk8098fHTvrLEpOVwJzHPR6ztWn5xKWb1AYPZ1HGzIhQUgXdlfXb7N0YQi2tDcEmy1CjcfrDxlBwwxAZEMp8COWXYBJSRL0wgDNHSMjmGKC+dYDaMHtsDInZpc7RoJmUukvuTWDX9kN6c2b2pKMn
h+AwJ0EbwvYH4fJkion80KA3hznGspJir4uJ4Eg2rmPipu3qVWusDgE3ROLGuzL7UZvaJ/Wp1TL/AiXyufNDsnl4KRypKC/pEqWGgoWVoOadll5Rwh1ZXBMq/fqd5SYZSWH6xRaYADcHSANmBwQIgjJw15EQreSi
Td5miMpBPyC793gPkHzbqMkVdyFdJJBC9HHrAzq1i6anp6JprPhby0KacfPUuf//vy2vFmWR2uAE1c4DsfNq1AN+h8HXOf0yn9TObO6rN+JD1OjNM31uUG+KLVRv/vL8ztXfoeZuKAm1iypPf+nNAI1QO1Z/L85H
HTB7Sd0c+X65CvQ6S509D9oS9MtsOBexE69dabk9RY46kMooe0pwM4WyOVSWS4kjBfildnThKtTjapuJaUcPrbfjkhOFzaNSt9rGabvxz+lKxZlHy4ryi+HRg/7Q9o0wxWRyXcoftt5BDGFESfP5laj4I1h+m564
X2ZpU/OkPfmmGR1oPKXkIlrniwg7ZNoxN3Fh40tujaNXA/6mNti5icmzC9N10DW1BIyCxXWrJ9rPcTFegXrWY+xhi3JcFcdT/YcPM9Eiej/eEBGEYOUNBPOMuXv/D19hbg4LAsyr24nR0UMWWYKZ94qoUN5tXx5u
TLWI84HSOBVCng/k69k/JPna/ICvEpeO361O1FUIVJYusM/ECPH6CZzI/oXk4E6O5gSeOKdJhznil2xXjSwevERFv8riwEK4Ezp2TgWoJpA5PKQym3AZ9t7uG7iJgCJzgxG2+5uEYtrVKppiUv0rI8CWOyVFaayY
DV0vV+kTJgnafQVEOiH80+7EYRyMteuz0hsJJO1YJNI70SaDIE2G+uQ6UUIM3csd831zIoV7SZPyHaKD6wAN5fNcW3e/hUASOtZAiLTzWntC8P3J3ACZTIZGim/SidCxEtOJX7cG8dPE68FJckZJHKCVXIP3nuSH
DXEPwkdWnWxXl1CuruRNqY4nDJ3cyBJ1EfGostawEOBelFx/5PsyvluhJZEMGExlDFlKZsryIuAJKC5lXlERERGIMGoayp8jRNV83poDHWNtBikZDGlmMJK7JRyl15nDdyb5T1OGfRxOYzVFwdsSPnnLUh8MvWxh
9ZyOF93lj6jVWdls0JcQQynGTCmyL+PDoICLgKBhqrc3ZWvZ1E2g6YxbUDOz8YRYhUtg9APF7Gj8NYKyuaPjnEhN3yy2rdzhXjjWdT84jPEddTLck6RkFxhlXRG1MIFMWMvVfSwZCrDJETtYEUZIZa8Iys5PKsvd
TyN3BV5zHPEG3YUFMVlciqXNTF2vG+XeLEw2JTD//tXhWd5flw0nbnyr4XYkEHgmko9kWA/i0MdIT65T9mFK4tGtnICMG8Fxz/6NvxBHL5AsPhW7okNzUsD4U1s5jXwcBnYrkjBDOeQT15Qf+aKjLMaONf+tPZSm
qlFXejyM/nuL2jnK4hc3lZaCKQgGJmNUGfB1S/KJZ4kKZsly8uXQk0MhscR88cPFPE+54+OLeY5+iUc+uPsUZpB9E+4ogVLyxn/pOJhFxv1gQt1k5vSqD1CUc/AlNOmZ10JfXpM+f8jQHYWXkL4NLECT30uAlSfk
73TpCBGc0REA9qhdphdYNlGqc6OKWQ0fwCqPBWfzgNuIgNRahjgVyFVU5W1gQ2liPA1fh/5GpAuujhmSNPFFICVzmkVeBMjaqzKU5Bd7jM+UdFavZgdCKhjhZS2CMSQwPz5KsKnLd2ghOIf+YJ2DwIzqTtFXa2Mc
IchvpHY9K8os2zCN3Px2m2SaPKodA99VVDkhttgHHXVRtdQ7IpKRLTpwGvWY/FWXrspzNTm0kIx4OCmxVWLDHIOcebdEFKjjuWLR6FKF9Dr1iJ1Kb/XUyBCZe0fX57TzMjTnuGn/dx6zsx/z0c7PG9G7GpHzgi2Q
E1dswtjTuPfYMI+Ov4lm/ZdrK1We8CnjyFhPL0P2cr14iK0DWx7DOqRoVyCAi1aMvlFtqszAPApLB3JBwgiAnRb7REKhmnufh15xP+lLzpSWg3kmvukbr1ZqmMrt9oZ2sJ/of72ZHSImHl7HvAHR1wib6oEtlPB5
KM7v2sSITYoPuvcfaF5IaBKAJ4LH10iBzZz0rDd2IL+8fs1FbOBMBDuGS5/NbMZvp/pWTE/3VtubOnWdRPfG/8m9dLbKqdFFgxIMV5k7JZ7fbW1W/do84E8a0VlMrfDhQ6eibJ8Dc0JtK3/dyDt2QEE1LEXCrmOP
trZ+qBGknLpSrJUO6d3WkgOTAZUaDgRqYsu01IsEPWxmbEO0LoRNC6ykeOEuaJL3MO4+HHfIhtsqR0PmRZuAk4sGPVL6SyM4vCmr9+qliSuaVJkk7toF3csEZDR19rFYqA6tkLuUFOUd3jYrRspyMp8J7GOkgmpC
1C8aXOjvBGl+I9PfbUgSGloMi93KwUe5Ni4Op/MFzULxSjDaqybFWy+DsIk4G0GlfO1GaIDEM5JkOliFe9qqhdxxIGEtoNQw8OUUuFmnXIk172POTmy8DjfF9IIOu7cemnn3VZZJ9I1kz4Z8Zn9v9OwDU6jiYj/n
ZcU1skEDuLtsfLQascU2cdauK78SNtVjyzjsJTcYSZNbU5ZUBGwczv49gM15YOd/Dwd8U7jja4ohKeXpRGsA7O53n0gOTVOGWr8yaWcVc8gULW3Riq1p2WvKhTeV5a1VvnsH+UGmmc5tePaSSQ5U/uxOR0JIe2mS
Fouq8s4YHcYL2i59RhJA02CSFPfjL6Vzyb04/7ScEy43ID8aFW2xHIfyLUkJC7BKE8JKGeS7YT7kgNkQP529Xc9h/O+AEw26T7306xJzyzi8FHKbtEaDkziiwidqGwiiNjEMDR97b/symwblxVUP+pJ/Nuim1fZj
Uc08P3nTsYUaNbxWHUF3J3yRy1MzbWObbLX29yu/FxZqwrvwx1l+v+lNrxiLDxJ5A4P1u9v9LDQnXf43XI0cPyoiVk1gRR2deK02Cyw96KCTJFd6BSmmqpVkdmHkmUTqbAd+cIP2hDcwxLPgkzpvz/Igdgi4KzGw
Y+NdcydOXJAGOmYlXCeSWutsFzZ61ReqK4LpIUzwOnG+oqwkG0RLfpD++Q48x/Z6/lT5zWXTtsgmdnrQNBazMf6YJ7TLrKRa3Z+n/dfLOEE3VBkH/CryaTY6lpadEmIU2hmlp0QaNzG7QjNasGAhwUjwBtJvmLk1
TuEUTeShQa9w2jz+5I7JJt8x5rR8DDFGLw6ehPGSvb24DStCPslS4CpZ5OtUz5fynV80jLxi04C4dDCJYhFP2GaZmnJ64p5P15ymgibs90y0nwob1ZbnixIuOAjlRkSJEwA3Ip2ECFL6ySLCZcrHaZKTrelns/H+
cH3KCdfG9qeHnXHj0jHKd7ZiozE7yMgZOEcfkQem2I4MvDD2R6Dg2DRkb9BZs7t8UBrmfFiL+x1egMSkZ/Mx9/l3bKRUu09CiH9LlbZ+H6AuNAwxjwqtr1LTxG5MNF667zGcf323s7S6oY+APk7udZgBVD7QTn+M
DPmym40Us0bK08FZYN44vX7djgUJ8jXGtMPQRRffNwbjX2wVmMc2sAG66qqMpTAkYOwt2+IlvyVyDLjxvPGWQuaVeVAoi2Uc4976kgeX/ulvwcMpIkogIg5AfTrTVTZkLX0dJRFoHBWaQgaLchwx4t5Lu1D8gVaO
M2QmCiYWksOLBjjUkhaDEzxpalvkCs/1RcA+TR09TlxONI65OIMmnPrjwPxQrdH0CuzQXxCvYetLNnmgG6Th6BlIo+plU728A/IMEGT99OmDV5IPTe+fX+ajh9ogr2HT9rTpkMG0XhqVeSGUs9kjor8trj+bXZTJ
7JpVCGP43bI4Ualak0yJ5qSQzBZ3t60Q3YXSr+FhcW6CRgY8FnTkTXuZd/jdmdvp9gG9IzMSQL9h80D/Nj4gwZaCtFRfq7fPOWh9Z3zObzTWVNwYcNoYrWhOM5Hi7YoWDn1clx4gDpvBzOL8A+C6XIzxfnzH+HaG
ISt0qNw49SFXcICZb2bztChHmEr2HNirNC8dP0z7DakwOpxSS6OkNXyYVXoY4jV5wTULErPG5S6QiEiNwkwiHrI4aG6U8nblnXX6LrbRGC0eRYRwLvu1+CM/lSUs67veqxFIIdGAUvMpistGhKyOkGhayu8tNEyz
O7EC1DjoG9sDezwBV9aRh6YVV3WhP0a6XJnT60VeRvF/laQmoaWDTXQebPxmZf1kRy3YmZUr/KlB6N32n5vGUTBDHYxYUdc3R2mafLradJPdU0REOGB2NuFq0yx/+R+Tda0XkZS9LgVfVCvbYlR61F5ZXH1x3Wn1
IBj2pS/pF9noMFUL1tHsuAVzBJ4VbO8kO7ud4ZJXAVf0HTxAydvbzuwqJIr7IhWI5xePt2My46UmDmj9gQbyWQ9B5IP7Un1hcmgKzy/ro1VAp4mvA4vvKC1Mp+XPG7ITBbwhWiAEY1T6TlIHhDSKmiM0AmKAiLce
BSh3PR0iKLJ4gAfyBJyFxzn0vXURVXySvyluPl7Um8CUulFYpjLR5BgZmgi8a5jy8TMeHPpqnVUmqeMGMgCXnRur1+Pjr4sgo0GT8IFpZ20PvT/t743ccToyJo1qwi7YDRrXQlhIljWVtps0rNx4NI5FKgngx2RH
lRxvZk9uhXZE0Rhyb87M/8hZ8+Z+wwep8WxW+YlsJaxco7ELo1mXe9Vd+7XTyuGiEaUTje1282R4e38Z+c8qshu8q9rrXWgkNQBz99MXVsTLJzCtKREoxJ2bQrNaB6HuqeJl9gB5lZOoniL7hHkc7W4t3C65p5Ai
suROHf3ZdGwedjI00wUpm9Iv+jPrlGFFMCm4RH7agM5dZAD9mjGQPTnRd8opjLkNNthT6i3fbPSOU1H3wftpuLBbHPtvzROo44/svSPDyr2YDh80snN1jef4ErrM7rKiyIM1F80Y+LK/4YvLs5nTxItXlmd+7cEq
tdAtdpXfYd2BWNZ3+Rl91deW/StvL9sCIoQGM+MRe5FfDsa1IMQbt5xGcn/g/Q4xMd1ALkEkJi8tDt23+eh3OmlP/NqEO5OFvS6ecOboRW7RRIXzwRs5lOvM19nbvGvTZ64ScXQ7A/O32Hz031d9O+zNRk7h1tBM
smA8Bu6syjnYoVNrelwY+zhUIXuZNwEY5T1nMM2lpqM9cPdoWX1Vh4Z+P7amvL3Mxbs1z4w9NyqRPSlfT3NLLNqECdvWq7l+2BFicEsxarAX49d86RKVVngfk/tdC/fGFucSg1dB4HP5lXAXAjS0XRa3LFxMELJM
39lvp7rFhOs6l7s2sK6IUpWRK9jhMrLI6cUUDUox4q3m2hEkvWUf4fkUaFDvktPI82f1tHIkIRX8x0yuvcrmZ2CBeIcpGs2QCm+74Ss0HdRW5JX5M8v3edh6aodOt+FBI3qUiVMgmiE7cEjBdSHklMrp5ZWveGl+
K8xlzFpqUWqxWChb3bnEVkmg8/kKUNNC+LGa00TckMU7npYwxLdx5jFibzLiHVeDwihOupUTyIKMAIIzzmCt0OIKBuTizuJy3h2/xljwfI1Jc8hWjmEmOs04NI6Qj5tFpTvSvqf1Gpk3N/gwryeFx/NdVk4y97Zd
RcgFlWNGAFEcBfVca5H4iU3vER633eFnel2yWIm7EfVdBuPoCA+g1A3I7bDx0U5iLsEoieNKIpv7q7/voMsj7kMd0VvLeA0r/GbYC3S0mlKMZXmWT4VsURRfWjFo757+KhZ1noKD6KYFV4lUG9MSYB8OiV1gVUGp
QMVaCTBM+t0PQmbB47XbuhD5W2I8Kvw1yvj+3HsWEkQS4sjTEtFgZZJgx7ovfNqNviHNRxaPSUozFwjfytQ2OIjoyH2/JCNztJPebtLjmyKG847gfvcwhdP+UWU9hNJwD8tu665Xbuhi72DftgvDnTOl8VtpOvXu
gLYKyS/yE9qC/bY/PipzutvJhrpfsFzqC/BnqwmmVWq7OlPDB/IjFHnqSE6pt5xePdDnAS5/LKpr4XfVp1vqLYbEMpCTKltdBX9Ur27iRbGuq7fDyphg3GKUg7NVwoVHG8y3lp52/rWPvY1eObNitX0+GYFHJdZm
F2cb6IzwrA/OePjTPnHhJE/94pQtZFzOQY3mhj2aXjK6UKwep1VcwLa8sU1LFEfTIVi979OfNwws//Lxnv4c3EUT8qfpHapmlv/OhOoQ80QbPYsoGGMT7nuHOVOA2xaXvebTzYlLaG4GU3AotXO3/S+FMjFygaA6
cdjEaQpPrzvIoEQfm04NlRJ1VtfFuVb5ak8LeVCBVnS4VXhfP4UePBU4uD4qgxPRkR4d9rARJCNq+R3UeuNC0LZsLJBIWRtl1rRwSHe3gDaCmVjdgfXIglHFZcwTpjkdU7zs0NXCHNkj01WJtKQh4MIcBBjybgC4
N5DXktfGokUm4f9Ug5w1JujpRwNAUHVOllpdWA53DELb1sK0l5OSB35/6SUKzlCaNIWFFtrVOp/SAEjt7C6PCNCKYuBUF5v31JIiDrLJrOxaAVOT/mFdUDSz6VY09QAkIh3w/lli6AC5kFXJhRvFYxr3So9lf4Pt
weeBD/NUGZKI1QFqc79K2iOnUiA4CdsYBkY6xcNNnPemk7ap8H3RZGIGO6tSF6HsLs9D8qGjVE2oO/7VLu8xcprHVvLQTvVdSJ9qI6TVuwWQWipCZEegcjprOAzV/leJG0ADHSZJRZlD1WzfiypXkTTFANXvlpjf
KwL7bOpQcpMZLtikeVz6sEhIFvwq3xiniAzKMU8hNV/SWTMsqEhmFiSH1khdg6yGAjyo0u8kcwfAED9CJvIkdpF4QQ4rsDHs+FGTJEbiBXNopYyqfJOxkD0Tc0nM9LGeJMBUYLpd57ebEB5RBGgaEokZJMPuIQV6
13QNIrkKl82PsW5phenwHapEUJbAl0S7TqdYhuHSAzZdkdMZkb5LfiQZxq476WOPJJGSJFFMNtycPkB0LLBPpDu9MwAXoyl47BaxZ1HZY4KBHr4jfJehFzhmxgpPA1UoOX4/H04G7xGHK/y3Z/cdfpfDPYx072Nf
5H8N3uT6fX6CUYOwlo+4dvf5ftZwnDHqiVb4IvTdvb7slI/SJJpXj3jtdhHRAxbqsvWygu/0H8h0R7rDiO+wJigADYY1kuLh+bW25Wj+vRiPGiQ8bCw8b+lSmLUsybSj6CCvhqKEfu0+UiiISSnKiak9LrSb+o+J
JtZKbbKpN0G/QCiVXGW5l8++SrkOxk0/v4IZWNu1sMbKw9s2swfltMAqszeCtF3TDJBhd5eZ+bBQYPj1MwONQPvjtTRxtMFZb9v6UOysbkRsAL08PF+o93v1TJ2i1YavEO3e4LnYd/EH1OuQeojpR/W0v3MUGLwP
WKOVPdKGKq6B426ZJpsWvpBPIOk7pQ6nuwRZWJahgwSnpulpoIGj5YkPHo5jipo+xS2MSopDxf+jCKFojfa+UY+0Rqumj6xCh0kslo9q4cbb2UILr85m6tWNCdySG2c4XlQRmBn1ZmurTg0h156L6jMi0sQMGmH1
8ph/DpJ6/7OgQdVFCeZjco/xiMM7ySlkmKhA3y0p8luLLbMzpeVAOvlQnZ2VH2IM1OSiNuiSx12Wa3ip945QX3eKFpwpO0jI0Wo6zMzTCrEUqN61VZ6uDoBNM08oRtJDjT9ibrE/p2KEaBUiY3tsVtHyN9zdr3Wq
5OFxeEzPmeLDF9wtgWHEZ4U/cXoQ2xfGHsSaqr2eSonZTQrgKQWaix7CBEd0SBGEPuo5XTFhe/vkC6l4OTOdcXQJI7EmWJnZv00WQol6DH6daj6nS+4gGlO+z+6yXWipfxdu919RZIWSoUWcCKno5TULTlXDPY+G
gnoieRxxlbHHN6TlEt0bxS4Aq8b96HB7BxEmdqv4FYIFmhRIMpT0lsDLNULWuy5KoQR1dEdFni0GVkVFIW8OTkKOvfSiiKokSKLtI6zjMk6W0liFxnabvA7ZEK2PJ3Q1g4Zrp40WLV+9vRxztq9Abkg306GMYo1R
01lFAcNV5U+gcZ3ZuV4VCaxTJbksMldGvdZLEdmtQSIWN92+Q83moLH52MrmhQryntqyuH0xpGe1K3QAr7EWk8Nwi856DrALCGKKPHSQd7lzHZ9T0rwnl1e90mPe5y81McKH1E1CRDpjm1c7jp4+L2kfMoxJ5z0H
ZWZYC+fjpIUIaVsBq43sNypxnFRUtE/VOKeGJmanpXHHeYh2+jZYMK6P+qVOV2dgxbbFiNZkRcB8nlfSVh7tB3IOJwH8BNmYyDTnfIHnLRXFmYTMO/NbFdNAGDIf5MfVA2FHv6yc9j4bx6EWjVwkgoNng9shxJSb
Jj9Z5+kqeVQYT67SFMTZjgQnl9KUOyRG06MN3aMg1hhco2kzI9vhyjovUQaUTbZQCA1V83A4Jw8tmuGnuWNp2tCcJkQwsCwh2mn4O6vfwDReMqdBHE32HduekSkMTNxYmkC9rsSclGg+GoTPvNYO9Hez7mT815qd
8vCYsQtQL0dt0MqyVRR1XXS4p2CcqOIpzW1pZOKlDJzPmTFdm6v+pjuCNyfCogBbVaNavnZVkPC1bMvKSZ7gVgKfcwlsQIYULKH/my36QzhVXz6uttpHEFVjEUEy9oeEBk7z2yIpADTSrrPDHRy1TeoO0J7SZghw
0kTzJzpwc01Xzp1WmzqupYBRTp6/ivMAGbHn9MlHWmisZRVcqTlZ0JgcDEUl4rG4hy6AG5gMyvdoUH5g47UMlQSMShUiSrnChHORN/B82cRtNoWG1/KrGvFRaKqQ46zcCnEkZhbycU3huER6WAW8lHBcsUbVyUZZ
Hjx2WI+IcZDmGGrfZAt2b4gWhubjHVkNU0u2G/VAn98qJpJ1ZW6NRAR0frVjXR3dy7A0M9vRyol6fE4np5L15KTZtBAS3LVAHcvzKT80daewvOHVi9cmawUP+JLViPM7yOQE4yluXNWMHrA1bSpaq9QJz/h3E6Je
C9Q6I62Mmp3Bd99DG1gKZXnw3guwvtphY4phmrNlPcja67nIWnUsOPgnvHQt/i14JWglIq0xI0XAtcQzhXihP3O975ct73Uanx/og4mXAVB1z71CUq8GxtXwM0AdfthJF6z9+lwKsP/qDuMH1mg/WCionJbd+KhP
zqwh12k3ftXfz6wGt283ftVfvanIaynZR3gEIaO8bgqDwn1Pm6GEvKO73nuaMFT6xH8qtyTwWN5Vl1psTg8dAc06d9dQw7ULl/TBc4URZ+Qq0ESIw/rScOGiTB5IVDad9lFCb9aNLvhloAS4USbKQqIouImf3wnl
Hms8j2S5fKyum/uclYBph05L2q5AB/wH72GiE0pHkBl0Dwg/xbHyyIvSqh97qU/kpoRKOPFNRjGNUoXLLH8EnlwNtiTNuzv/eDIOibshg/V2I8H5bmUvgYp0/sO/rZHghT+2wyGpWJlSApZLm0M9ySZZptH5cp8Z
x5JnKMSDCBZW1IYg8GMTGuBMKrRGufaqWkpLjbeBJF/x8tREYmBlWNSVPctWunnzC5MZWovVBXO9XTnyRnqe6wRHRsBAIQD3Q+oZ1uJ+FAmlyE+f4dOrmsFOeO2ccS596F2Hj0gvIQKq94TA7ArBk8YVDcMnHj0x
wYleuTN0eTNhMBkfwctkgp+MRd7GTuECpc9Ini7he8Q5kDse5UPRhOoqH1g1jKdzNdieFRAGJSkHAvDe5OLakPYXftu13h7lzNBRDgjzTardP3tj1cN7mZbrxR2oLo0FLhaZedEO4DIjWUWDxcYLuqIf6LPQv4IW
8enLUok5cjYJahBYXY72TePyAIFrfjpDwwkfomnTESh4QhQ+/5nppc/fUeycn8kdnE+8B2HET7RLCYp/k4B3gf+1yO8WyCtyr207UDrNcBMXTc6Unt6N19orkRxNaDfgaPICGbjHb/Zv9tm4TI8+6kx44fMzISrb
GkhUEX7moBgn6f9Go/qNDNXwS0LzXNelVY2kvSlnWZUr8/OhMWyudUgGvC8YjRNKjdSyXCOXU+n9GIP+2zLYlk0L3sq6InRpXW1T6lT6o7yGxVsXBLAoWs/1yzGQDKU7tXlgXBtcH6f/TI/7ZPjs/oeqmRjPUfzO
yJbEVMylez8RfQyCVUKbA9pKXvxboQJK1urZ979/9GqOGJY3OQzCUcJXqMaCf6q46rFSmnH6XJHuTeqqi2+n+w1rSbS/2HBEq+Yaa9OrDxO+aULLulySzUJDaENmMgV/NwRIfXE00pSNYJd9kWGqBSUxonnCwkxR
8cUIQ+nr4KnVxN/RDRquCRCb5qRW38ZsiU50L7VeeVqsop3uqTA8pg8/4Xk+gTSNX/9OhmgLtxwbRFc5r5GIrZaVjaRNVDQQqtml2Jn61wsGnuGxG0hLbUCVds+eJa//1sWJXZRB1WORDYjvRb1I4G9lBo71EGvU
7M2IljK6pSy1ZXo5R7azC/ylDAspH47U63iR8sFwOp2Rs/AfVnDfP1xvhLr6C7SL/iMmPEsVFqYCbKoJnyksDYAmDN+nINg/0OAawoeTDybY53hPHM4z+JT9Az6um7NQ/jXzecSv46RSqU5X05u0o9/Q4NTHIGE0
VH9mnTt766+5+BO9dvmExIGUFwxNMN6n+J/vTi4UULX3N6gXBKdq+IGC8DrJgwCfkztCHG/3fiOpkyibQVQpeoqeWOD/eD0aec64uU9xWGl4hrmX6qY/cu3ZQWXwIPwMyRL+RdC3oW0OaSxTgvwIhF+iiGaDQgo0
+kQnCNra0EEUNDxMO9QUtApEmIzODcY0oOus7hUDh4L16alfgtnTkVh/ADrJQ3AmAQdLghxq4AnGmhAgPREMcoJuB2aefrEyUWukhfUuxAun6PfsAlocTnB4AQLBCgIHpEFrXk9j6RvPbbMNpANg2vCJmQ09mI35
1mOF0RbNFuMEnZAXoDV+vuEnHe1GWz/DI5fP/+xajs/Z6+fDnfm5tkBDOZvw88dSFD4Y5hwM/za+SAIFPG7dG8ipwRYVVZ40AbKaQDrtOQ+oAXm60LKtgyD+0tdGUH1q9SK0Ps8TXPpDnzXCgRUf2PAtnxjQsZ4j
j7BwL97Drt27hvUCA+Ua1Lj5YAEfnjtzk88nz/29d4o8P8JfcCHgGASBJSbG4HesM30sZKSP4CQyj0So1XMKJjbDT0DLRpcNZnjqs8VrxUl10DiRKU4e9dDs/3KkSCUFpfVCvz65HFDBZMD9UsA+13WC6JubjnO/
5DvmQXzfe0Y2W4JeTljj/RqOXu/y/2MCzi7wm95eyqGKSP6PPU4hiKiw1wqOXGG0gM1aQJ+RDq4oYDioV6JV1VFbA98p06GnxaDhCWpks3DDgdvWKeG/pjP/Z7BDx9QnPfscfKPuP+/V6Vd4L2xmapHUbyMnh60e
qk6CTMt4fwNO2rcjYVp43QzD38Ov9Sr1spty9/nKAeUjk/3rCDEvmy+BSPZXK83FLSS/NSZqPal4+wi51vxvLTTpkTT/SyXaR9gpNkkWIqbTRdTPSnLws8jwbciNnclu7gWdS4AAaXNMW439ev70KMdkSzI88jEP
ehgoWZil+mUymiIXJpYCZ0zCVQEBLnZI503rwmAR9fiIpFnwpJdhBejmC/gthYyoSCXNhxekEfEIPedkqke4PNcyQAOGaSDTPAYQPrj3ga/7kcszVmTgYf23/lBO3GO1VSXrUwuCtZ4ivNLV98y5Zs5XiGeTAX2I
R9fUe976ab/Y40Uy7X/Kviykaq52rN/P1ES3eF4DIzWaOdcoSK+0M6VKDYFUTQFqrXrrCtDAmz21QMm+wFprmf5cH4MGdEGJ8vbXQbmrt4pm36Xz3w1+ji6qX0D7LFvrZm6EQLPyDIKCFHUKToqNqzbFZ1ApOVLw
HUYfPiN1LSt3dBCVogzXgddtcZF412pmrGcgk5/9PraPYlILx9UxsALcUHIifqlfEAWNeeKdpXbnuOVuox/6gltoiOOu437rQlr5YPK57I2t//3pF+F1IvcxfS1OUJFYe1VWWpjFpXRxRm81KPf6OaKfX16wS1oF
NNq3jn9Ff39N9Ap2uwGVV2hI5fV2xGSz0dSAV2pLunCh1oepZTKZ/jWwCVwIAxuK2M8wTvPZMkH8sTmqFxoIMaMK1xTmKZHAkmNqn/QYW6oo/tGhdj7cfBCrIbLdLHUKI6lzkoNlnbEa7A9q5cpLyMIRi236kV6L
Ffu549EhFco3MV83aA9MKSoJkPyzZDy3+rX3MHr2ADffX9wuhGqmTPOMnLL9+OW5nEaH4C7Cy4JfvIws+orzxqsCdRMOlhaBJ5S5eXEEl/0MhkF+N+v15tlrI1u4CzphFpFxO+UDM5FE0wZszeornqDBVIGY+/Wh
nN7l7uBGW+RLy7qqXXGoz/EJFvFEMKIb8oqVMDAKGMQpP39B+kpcOzKNlTuiRxbsv+EV4A01pPbk3ymb4cg8tH7H/14kQiUI8SY38h8j4jQigPRNQO/iWajpEpjn+hS6/Jvrp6ue68yDnLg8rbH7l7/jJW6sEBnQ
QDt9EXl5RLAYVnYtog84tL1C2d839ioRPndkQPmRsa9lnHpEGY9/Vb+Gj0s1Fn9HzzpJMuyBVK4U/+ssJ2pG3+/D5rHRfMd6cRpJK1E6QcY/SAt2uTAI3euc3asdODl/V8eioez82uR1t1qQD+ch2eYWLaa7tOWN
YHvlZSeuhnEdk0tyObFfcsO+JXXjqgCsMiprHzP3hogfRHw+0gg0OkdQtiBz1WyxvKVZHy8cBJeerKdKSSkqutDSNgG4ts6X7Mufk9Ysb/v/cQdpVewSUSvn2OIcGdfFB9PRCgtemiQ8KJuhoiiISvFWzlviqS+A
tGtnPVkPan97vmWQ7Kcqmhsi3LsktZpmbY9vdHBfoLcq6ml5W5gKUsFHXPHPKrF5YejrOWFek7L5krCtlzlqsiVFs7cy6atIG9R3QPDwxff/bYAF3yCf9N6Expi3NP7pOjVA39IAu1TPPGv98bLJfeSoN562iuY9
vAnHh9dkBZfsfWX18Ft1Vml2s9GJV0s+shxa34vN3LC2fKrY9PlsihAdvCDeac7N3iM2o1BhPfidKYd563xFItwvXuxU2ZkKPhlO6+5wSnqvJBzzjpWaI2powpHIZbn3Dutz5+pf91Faal8TeAc4FWn6cfiO4Cug
GEAgvs2pulaBEISj4GZgiSG3Gm2cFcVwaTsgEqF918S2uorMQHz3OAUorX3tVTl2lzWj5HL1xfD0IMNtLsHSde8dGexkGPqDooSUMeoyRUCQsYQrI+CFgQa/PJo4tsO/M4bEJ5EDYAPqdP8hbH1Pd0U/99cacOLn
kxwT2OLrUFYRgWHgCT5xloFeUKPaFH6QYUKNeC1YjBD1Xtavsqx1Pu/9G6L/PR+p3+XlST2PqyWsdoVINWJnfxXYhdDCCiO68Fej6iYfHKfGvPFzPuT9i1sP3g3pjzVbSqE0lB/Yka6bVJ0E0Buy7orKxxa7sPlN
TkVATbNcyUyTdjJS4kI5yELD0r094gmtAVI9LrJOVEXo8rxTV933lzzXr92kLqEJIujjxQ2eiE1yKPjg0dmzE+GyZrYyxy61sgiFL9Vyjm4MhSacfdr7NIPTCChjExlKdGU4LCOZlpRB4QcJo2lIpuGcHeZiYU2g
sV2iDC5K8XWhoNBDH6vbCro8HaCE2xBJiE7DvX2/1TUFY/ePNkaj1p6OaOPrEjd+GjLYNjIsMrZ+OqYJOO0i0gxo+yy/1yZksNJ0X2FMR+MsQAx+IpZL4JQ0JeP7PWKi98trjK8XYn7W4qAzHGmko0FpGzf9liuC
lLSLG3+zKclmcp3P2toK1/E8eettDMUceTe7hm70XnnNp+LF+JvkRMMYl0DjQgu3gzCH4xWOL+37GD89mInBSsQPznEJ0HOZk9IgtvKvGvI5ELO8s2ODMuno91VjNopcu0/xDymjh21e8Mv0wl/Xe7uFvd8mKgmQ
GO6PcnKsentQtWW/LTRvccC0wq/+2C0DLE5XTlyDRK/7SjjbE/tV31npj0HV//u+lt/ctAlM0Z2V3GeARmvsQfnTLc0Ohp+fMoXFiirj5/u1+qp/mS903mLdKvXtLKN9Fxs9bKWmqhZlveqDqFnVqLeErI9QPPzu
7+ftLeiUjlxPAWTC32sgU0+/nqdlK2OcEkn3NPNFspFysjDOwvjq/JSNP2QTYqZQhEAIBEPg5uXktgQHEMl2v5gAsMLKAW3hz1rV2f9L0bK/aMPuS0DauVqC5kv9WsCNDA5tMYMTfivCBOdiOExoAAJAUFsSe4f4
5pONJV5cdLVwdRDDUPKXGi9puYX0DcleHjJRVqNM0ahEpeoDBO2JMuJzhTnkCbbwwpuJHGLm8NjBFWpTBsz/3lDVlzw6Kr4ZI+WPhKLbqPyW5b20ReWzbNz7B4dUF4bchvVM1A2GsdooJhxvzONA1AtR3/9v7mh9
kcnpC9QvvQsPsl/DhCyV74g3lGpk4krHcd1YtBkjzNa35fGm34cJj+PMVR6zap4gIZm+ag3+kx9JqumiTzl2V60fIjrRJZVo94YpWK6KB5J3PDhtMyz0KdGzgCKyhmfxjEu9b7PZv7U5tA8QQcgOmH/WRxQAxiDw
419+X9tOAql1J9tM+pO6piZLRVmnjwZqg5JF93cezPUktkYkT3SEDztiHFqwzH2WjGIKuvhMJPdMAqErQCFZPW2715UBhBkzVcpJOE0e6k2zmsWwO0+4wTcTBK8N+lpFYcuJ38wmjHvrA9XdtiZQwMUPS0ROaIGd
cKBqQ28jFLpv5r8LnaWiH1olBd8bFHrN5NV2QLlqGYvfxU3jXD7Ah09DXHZMHw976MTe0yc1gq/2opG3n6F+jodUtGvXLnadsz/gB0CBycpanqGq369WhokiFACc7OuTunbS2gQYKVAx15EvZWZQT94v9PEdxuGO
/Grt/tHDFELJNuiT62ltd1xRyeF+keFRD//Laeje8cmxiUjRUWOuDikDZsfazgWX0opKjZNk/GR7x5elX8QgijbshSIukBwTFJhtwfu3hdasGhDWgAwbn10q71ufcX8JcxKxP9E53j6eW/N5wm8cKvRu7o/Ec1xG
Dn9fFcQT4V3oiFJvv6Wu7cADLbo+754+NcWaKI8cWMw8HkeHNHjXZvuUtTb2m00vnDR2SSUDQq3Hffos+FWPVzdpsPsXMoKBRLP7LRhzcdkj9e/7lg3Z7WXNbP+xSugtWOaBonogHYT/0JsyN8BVfLAM8LsXe2eH
3fkb8L3LsEy4hKbY0C2kGlue2g0RDuH5Dn4jKn0uNrFtEY3KqDSBDw1tjd4/q3qhHAHPHYwdijFa1qOh0ArYY+gkUtneGjKsV3j1g3f8SZ6sr54tJ8tWDz76F2aVkbgXyntjMn1TmTNIfmqqeOTz1f5IrsV2+iY3
7mJ53RAa1MGCM7Zbol39YrAKdgw0EW0SrsNg1zZcNvxohJ6jA5ihBJBzgEYiUe10gGcik/I7vjxfDeJYUrX37pf6u8Vx4IngEOEbhPZco++qcZNmTelC3V/nB7fcb+0D4cKmVlfSAs0MKKcyZlMgGAlZZ2kdiZGA
8pR+Ex5N3VxFTw4xqYcpOUAV88T2JtzWNTDwLVbUaPjsMAfm4FyzD7nBV+nYjpwAZESQA6p2Qagnkjc8k2hUlIib7LtvFIqd4TJIwrADaAIBQUM3LT9uQDoVrUndssH7Np1RehEGkVvJOLOtM9cUO0rdisU2F8N/
eJCYz8/338VVsOVnFGJnvGuYGs4JSdWOpAfWgOg4whxrfaSGeaHOzgxPO/Qegmn+RfGfsxZnYQVgfCYGcXh99PUssOMRCvmfESL+IwjGAtt/ipRWHkU8Rwl41Y05NVI1sUz/BwPJgchRGSpknDIUJihgqQFIcplE
kOUIPhBTI6amzH/fTk9zoT0a4bctg9iimfiH6O1mg6HYYNjzs8UH4FJCeyf4+NtXQYBFjyDSNoKI034kHYFV7n1GFkqUiydKQvCvrHmx9ZjX5P9+iEShsYg3M9XT9GWFFlH4Oun9TNVGN4a1sCK6972ZMfQ7T37t
fmSB50ZTgdcKhYU/G48or/ro1D183ozGeJ2kRyMUaaDBLQ+TLIKV7co5qFdyfrS8xx3c4deZoPGqdajDDncq4wU3l3y7E8Fq7U+c0pGRQHmZxF71guagKoQMdtFVtzja+6apkNwaeVMM+ytXFt60f8WelHT77SMy
TlNCG7hhM5pA4ntDSutXMR26AjcQ7dL4OVJTzt7H9bntkAXuwprLEPJv5AgMgAyR2oeccLPQW3ldZ21Np1rG52mjhaMITnlMGo330zEBCZgamYhb1mZr9A6rNbVhXjt80QQbPSmtvypb5yGytBh0Vo22nbVQH+Mu
x4WP/fU/3zIEAiXTlU4s4ZCa0TWFztdS9bvx/rY1Bab1mDqyuNE/YlvNOnZXcm8shvBAbx/qWmA0oa/fiGoBizbA/8BeEM9m7w3aYVidZzoihbqo/mV5BL3Aem7xTRpGGN+uy0gRWNbk7Xp5E0kyuq5GaFCXMHkY
dHOVqeRE6v66rJIk9aa1ezOhP9QhAbgwSCFL8wSBZ2nomZLsKfthoyGtbh4JsvGISkrlJXCX2J1TT3COghqRdAkrqZNHaAPMD1N1IDNNziwyEgiodskFqJxY+OY4t3X0rdT+QVkOTzIK8MjkW/aO3v/iiVqOnGXK
z6d/8JodPNQc5UjCQudQURElaKiZPsYuCMvH8c06HON1gBuoDCXHL/H1rcbt9y1QjBZRIi5ASrEosCDNVW7UOeKqYCHxupYg0rjPy9YJngADFIYLUIM18eErWGyMht+MBjhsGI8jSQPzRrGUISS/ys06VU5g88Qm
PYIAMvVPntuS6V1cbeDbFYaTRi8Cg6j57T8fmJs7kxHwf9pU4hhYm22cLCQa6NOjNscvqr6KoXQLqtX0ypOMHsgYP61MTo4YxZAqVZwVHyyiCRuQygGaP2QmINEgGRcTNXeUY++nS6PJDSE7BlvaHJxiaShveYk6
0GOsdJYIsq3ssA9fAMVxlX6y+TrhSM7KElXVdmGMMTnJ5FMmm1v8wLKSp12CQs1PkLli2myX1Ah2S1LB+jFP+zhPOqnbEeo+4SGpwz49z1XdjiFe38SF236PIO4ruhndY9y0/CKC6I5WXlKzvS9c+IZOgF2ppOa5
tLnPDj45iBPbrqWN1PMTSAVfUYbOEGbJZieGn/kVPTmCd1C/y5CnV/Akd27DkvfH++Si33rt/PfJrnza+eFmf/z+Vfh2f/G9Pv+0x+/wcYx9MUHss/OPk1fyad+jfKdi/y/8+387/3nSln93fOF0yxKeLNVG4NF2
z+f0O/y5z87/qadessN5PH6bD8Nb8BPGzn/WP297PrE4kW4fdm/dOblfn25n/EaVSCIW7DqPfuy1898nb3DqMkYNU2oIdIGvY+xLdHzQlwUnE9IIVeAfuM1muPrYfWHuuxtCuvQ3WiF/oa1F7CuO9RoS9JxVTtED
ZyH24sFNdp6lUZWQ7QwIun3VL7SxAQlXJdxAXNVMf43ArxOAA6Us7OPwwujvS43U7hebHFmjV2jo2l2J6HcIZDiDQemawx6Q9N3Yiw/ZQt2n7mSlPg3phDW+vZjcpdgBQ9Tr3IspLcwU0JBWeP/GFxxqe+gKQ16U
Ye+Lo2Bg5nb7S2Z/7Cz76IXhYvG7NQe2dPn48FHQNXOl36lvgMDvKmWNj629MtKCP2jnNxdbAXZS42JbkdNaKDbGe2lPfdxhfiIGgkRQdJtBjsdlBLyZ6n83bVP14i5WFhIeRbw7Cbq26NAS0SP0O68i31dKTldu
E+E+e5LqHVvTezxR1zqXnW9s+I/2kcLPLKa8kAZTgqMElhGW7kq+pF6ph5xxNCfXA9vgQzMBazVU9HVCFrwwg6BZ+nqWH00HU78DancQbFkaOPFeUGy9Td8NfEVbmYDT+r73kOSiIs+qkcI9mP227g0PsGjcbWW6
NidPLKQPB6WfAfrtOr1rvbXD5c/0eHLoqO4eIik52KUkB01CcujictkyTK2TAJjsQ789Qtb2IaVj+tuGZWXggZvpTbskPrRC8dymfhRZvzc1T/Jsoa17k/kTAZdTb5d0dFd1CWEtaOU5QkoEybfFq7i0TfPwXzbQ
Ip0y8MOGQ3xuBRQ8AA==`;
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
