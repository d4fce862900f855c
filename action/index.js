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
var packed = `ny/1ESlQMu5+K9sSCroNAbJnptc2S/ZEGONu0xf4HNFWekkuwOOyoWgc7Z1mpgQECv6h3BhA6nKlzv1ZywRUVVVV1dXHj1jbv1n/zMJyLCDHLV6IWqaWWpafMGEIaziuwIgwPB9B6BGXihDLEQvHnMyRZmAw8qJE
VgmMzFLTnEnTqjoNndp+gcEszUpcYrEmm8Hfll1v3AWEjqxKVDs/xETq2fYHzOWIt9JX6dmYmTAfZnhfTevjiL2wIqy0gXOgQntzgu+5R2Kbern4KLScYS+CQMj1Sq9RsuN4LFI4yuSIHiPe4EYBH8OQ7naoPVzk
M4Mgg7Mv0MqAmoxUqi+hN941EJRMrlf4GvrMENwvQvfgR13ftTgS+lOaGehvlHtFRNdTPvy4jYpdFBeHXoWM/ZGwhgfujx0smGO6RYAGhSpEd9l0zoe7wZYEqKcncakVklcavYljcs5PZOuT6iij0Z4e0YyK7wXx
+Tnd9EQDiMHi16Xt54SoH8knOmKjZuKl1p5DLgYakbp0ccBTp9BwVQM87J8rpOaBsrQkhufAwy/y78cfF2tfXP37/Dcr1UJREj9rlAP5U54UsaKdaYMF2iitrFFWLeOsQ7TNFkXxTku5eUsk8/KvzH6dsmKPFzjg
pEo7UlrI47UmV+Ig4Q3d/3yFsK0m28SH4TPkIFZzRD/QhapB9ZPIR4dwogWxMLi0xFgHy1Hl1c7xkHcoxHJVhwiQz+1tpeT7ntHxuxmJJg6n8Nwb8iA1kHrqw5Ubf5MT2kkg+ILOBCL3tHrgiDmSQ/FqSdcXSpf2
PRHFfYD4bBpkw5XXggYvcCIQmaX9sd4Kv2DE8KkEBjlyrLeMvLy14aVPmsK9NeObJDromkP78jo9SxO0Tk1eQ0ksTo3/YtcORBcM+9xCX9hfYHHBUAi0NGARiJxwOilkmUaPjOTxnJzJyit49KjQfS3EYadC8fqv
6Joz2vVO+/qCABUxbtq5VwoBAqATYiGN1KqTfmi1RkbC1Mu0kS1hx+i8t+ZDcSScCGfCfJGJUFcZFmk38S4+5Emol/jG5YPtK/7Ef+KL/Viqbxa5j0Y8Et0OsU6zVOgRP2yu/8P5GvoEkmCh6ARX9PsAC+2vriG0
APkx39n/+nazcoRxJCJbdsr8RByVloGhU0qnyXx15CTGJpiPnVoKKeNj9otZLXn/1X335bv6bz+bFWiYaTFTgEVV963bb0wdwOZv+JuPqtqkM0NSYGeEHBGJMXo1i93iB///n63s5zkZKagwyZG2UGC7fnPF41bT
9PB+KpyJV+EG/IMId+j8wWzQ3pu5+vu/nMaZjKZCG8dygIHM99Nn6d5ZHgF6ceigWEqsaVxlVDKrmMPt8CnAXeoSxe6rVowmz6krq9qI3PM6nvED7JVvle7akzUw48UKxMgY53vN/K9sL6QWMcApiMC6b759aevL
ciuYU7MSc9zqYYhgj+MgOrRIT8USVKXq50u1xG8wDH8t71vO6v0o9k1BAb46WdPgIOlssqcRvtbaJ80eYub/m/tamn+6JntlIUMjWaNJ/oZkS+JZLN5Qdk8B3VBj6GLoxpuS+ymH0z/chRb7fJv19UuOWppchjl3
2ZAtwz2BhBznK2oQlgwKSPJYMkn2AVDuB5/KnnrHwAiVL1apqKpWlMJRl4W+1PyM0i2VS8UHNvWHEABRQ9PwnSRr+OYGsQ8O9O/nPlttg1913RUiSycANPBijbrZ00BO2FaWzdcXZ+3dAUNZL+ew45hWMJZDl6Ba
IszAE71O+/oFksM78OxN7nMxTErp0pxFaSlAQK7aOas0zSjte8G9moaff7bg/89HS2JEbgnUShyANquMPHIUnh3T/2zvW6tt3nxcOo+DrPRoRfua7fyZ345RJWjgxaoiyAW4a6TO9XtfV/339s+X0KSq7it4IRYI
TUqbotdn8CDh9q4DxxJNs7Ysaqt6fdf0jojIqsw6Z8VbVoWWcWC2YTj/39/P/r9+Lcd1Gnyh7cysuRbrelV84hvboocJECQVsjGJFpQ7wWJDzSrr/a+VhaJ9YMQNxFbSQNRamLJDzBEo8n5WyaeNWt1C6vPL9pan
65veJKBajfZzSnXSUf7fE0VpiOkxisEQC5wi27ZVqmWUgiNH1APD7nG7y5MxLoMoz3tZf2SQJa/Kz6zrP9IHtDX9TUJ84Kcuo6z6o9+XZMu2y3uSQAgH23051RKbaP1btdbWNhoGGOCl21xVqvOwtNXXa5Pb9021
Tlc8zRbnTb4yJjW1nnrBwhJicUyKjEB57S3+Z9PqdH31N6obTwryMlVCyDJrBDISnTClCSHz8eF26bqb4HWvInp5xF1ef6MCuFilJB18ibvwve+yL0rRZMu2hxPkhX9hSg19rh5cPJY6yLJ5rxr+tP/SldLX36dk
WO9hgW1iUQ6QfRcrNctcSdR3549VaMHPS9l/FKAgYsSFBYDcmZF26SALTWA78tlulnWXUBGG37LZ/knl7+lrYPgtqVPALvH1dcMZCwFApz71w5eqvVU72IsPf49y6KifQmUYPTmwnCqXIYk+c1la9a5kO0nR/V1g
8g/pDqHDq/Uvw2yepyY57T+VavYvKXwrkM/WbBkLUmwk+yRS/NeG2enaqXYj//jhKTkSPpYPaC8Hhq6yHrODUmw0GNO2fN961errl0bduQALMDdE2M2+ELLI4mrEtqwR07DpdH481lqP9xdrESwRarPEI4+ww1al
bmF0raZZYarvnnSEWlaXwT0LDF7tfUF4vuZPtyWAw1J2fpBK6F4Vy8q54CeX4ClT9U/XpHPHLeWfnKJf+qkVMx8DAhAJiwQZ7FISPc/QVvZ/Or8NuXDhfs3fGQr/Lbc5wdFCIxLsadQJMGnIomn815b/rrYdI05y
8O+acvDSHSxWdEQouuojIRKyI+J0Nnz1+/Wl7I03gAsUftQCOSK3juUXxqyw3Xkys1RFH1S8v1aUfl6Gr1iGn5gXeK9MnVNoF2lTqWw+Pqp/8O+b+rna5mRdXSZR0mHpfRtHpMARSI2VdqH/Xs6v+oAb1Ccg3uQG
/KZrv8eWB6vGhSj8XShieGAYMrj3//dW6n896xuRrgBSFCDpS9RrJ32r38YOJlkFUM3PNs7PXd1tzkZey4wbhpURmUlkZlU9lkE9lQEeCYA8+5ybxXtvBKjIyCJ/ZBbEn5WA1IUC9VcBpH6DpNqIoJF/6/n2buim
JNVGev+1UVs3GNlRj9Tthz38wx6+wWTY8+n0bflOCoFT1O8E+NFZhk4Dwd73dCDbOhlPtuJI/gYMkO0QyEV/wKnMNHdmmrp3mKb6/+/7ZSWpEyg0q4qymkJoi4bVApTKona8eufu8zbx/4/4kxEvIiYjHhDszERh
EQgQU8jEoEX29D33nPtuqAQyMhKojEyUQLVYQqLVKFVNasOl54yQJoXn/ghQVBVltTXjDT3SU4Zh0f/PN61yk0CSrMJUj9SWSQFU96xSltCG34gf799p5P+Z00h1pkCyFblKjXA3XrwXLxL5E2hILomq5QilzRXK
sNeydx1/LT8+uNrq9dZd//99P7MaM4BAAMUWQngzhjleRgBkCyEcG3HvOW8zI+LHJxERwBRkVQpmicyqblaSbM27zz73Rfz3P7IQIjkQSXYik9WLoloqa4TZ7nhuc7wZ1wJ7Rlttme3/v6/lZ0g3I+tyRRlJmVhZ
SJyz993TAB4wrAKqhl2mtehkmmYcv4w759yHagBV3YOq7j/txpJfxpjIZtKEqZbi6DOTlOnK1DJdHJ9vspfzQfhBqMMu/k76pfkX74+lIu8p+SA97M6wiwTwjpQzHtM9hthdAsQCBP5wxvL4zmfKVJ8pDaRQmc9i
zkZ4yJEnR/njyTHWW7Vs9lL3uk+A899XWLlB7ZxDIjGaGVI2HgjbEWb8i9oFXYaBRBimZemwkkBrRBAIZJEEza2OXfthiEWRwV7WxJBMwWjphqKZ74q+nJGM8Xgj6M7xw386xl7fkkjitDZbw8/jwAOsUaRK3psN
2dLGnAGHkXMfuUmqNU7kqji++5e0YGloBLjU7Yuq33PrpGlGc2dJ4BCXOAFQSWz8a1ha5c1z3jixqy72DAKEeJqmX7R+DV/9H+e6eX1Jms40EoIFSYAQ3xUH24dsZaVi7LUvBAIZYsbI7g/tq55/6O2puHtXxknC
mCiECPNeTOuf22S2v24nexlkHQjQ4WRrkehfMrXGdy65OOVfqK76qgICbCfHWFlZSNkZaeLuHWgSC+T5zSY9VmPpmNo3fWaqHo8HkmiMhj0Esj/89OnPJJO2m8/N7nstAoz5SEISeOIEb0PTjmT3m7vYxowpBJJB
Wfi+6Pw/tH0L/piS48RLlhVKrivC/vDTek6n3yTt7t4dwhhjEEKApBnv4ftis/9DB2Yp7cz/4D22LMuKk1KW5D74N5nZkGxKvQKsjbBNCSmbK3pfxzB9v9c2h3P6ry0OIYSAOSHZVh6TMbGfsy4ExTEJCV7S+t/Y
mz95+2ub3XYmAvITERCJkctR3jZM3ZNkT7v2rrGxEBjzSsJNHaP5FTr9JB9wzfdMkK7ryl4T8HZty/4zpjYuTbtzQ9kC4ueDysOcvcbQaHLf6/eT5jpTAQEREQF2FwMY3q8xe5P+U/9McqeINGmeCOjuYxv713v9
7dNtvZuKiHxDAgg02arFmOLuStKpCPtBzIA/RFL4L5nm4OvBJZX9SJQqSm79PNiPofrWrbO+478qIziGACE4hp4cxZex7PtH59q9R0UEBFS0GqLJa3s/9mkvvU2aS5ru3aqIiMjPHwwwjPwuw8ebTVqbLlzlPqa5
BWv9IDvaf1Cy1j2afvwvXo6g9BybfdLj+zSqmGzGBAkTZjEkVPChyUf/WPWSvv6+Z6/lvBhGpc+mxoWaUNXKSlZzuN1MUT2P81vAbEH2nmXvJvIdSWC0MOIHEdz//clsjvYYh7Oi5bxp5C5lC0fsUk5qHQvvP331
vg2yRjoHm/9nX9wE0Ehoa6tnfDOazQM/tGn7ZQbF7wUXQU3AgPQkLABINfX8CpJSA6p9MVs4GGtcPiIo/rIMnycCErt6SWIjBWDDQN/xcxtkPQ6ZaQSsR71t2kUE63sm/SwPatMziptVyEUE0yiL5ktS/Ck9vY5k
0N1TLGGOuwMylkHzVvbJJMDUMLb/qTyPDFAxVZnkxngX04zWSgfyxOEFG/P36EqP81GkmKj7TbZYlIcbWJrOaxLrhQFKk7wtjh6OKe/Lbze42IuE/0qfKOOedsoym/89eIpkxG65i92tn2VqjGkdnT7MtmYWyyll
NeT5MwL0VUYlmdDQK6De622+pMJIodyWgvQYkZdfNOhbue3kN+FiJMCu6PtxqVQ6y0sKUVMMi88k6feLvvQ7PYQkoaa7URzaTZNF9wW4YniGfzOdeu5HvupqHDMKs15ay4WBd7JCIXCyXYmKfCmIerMveEYYt1Z4
AMkI397eplBiVgZgDan+zIk2Lsyo1/E2/Ujzn8WvX0Md/TGAAhrWzHjG7jgrEsSEsO1Ut3m0x91wld3otY32Dn5f206yx7/++LrD/LsPx3a4SPbh5aNnaY1+2yEjM5s9XnFmNa9FO8cYJRO5V43lcX8r2Sf/2L0q
zdt0L9n7u3938K/jRbJ3x2eXU2T3381aMANx0SB2mLdLppg5NJ56yS592twNLM759d5nCKlKq4486o4fs3iA8/Pe4BvWyuZRD32hB+7dfWT6J2zbNDDR7/chW7HwHaGMIXmMK7M02VnmnTUs4r4kHMfLbpFibBHT
LN4XVVjRE6uRVUIrOMx6C5s/Q9n/eG4XLX3AbcGz7VcY/83FjlU84vrnl0rHy97+q314XWORUjXZHD3O3wEp294u2p/nOPvCrGYLYwWS4oeHZtjinMgzbaKZbbkGX2cZ5Qu+kVrSJINojCIOJJrgfg0kpkJ5495O
kQQKgJfk47+eepSedfnuMGciUY598Y9APPZimvNbSPOUv4awYviO083sP/L2JV0Sj3BYrWse7s/fCb+bX6AdiQpdidT1f/pY9wa6xj4tNqt9Wop2Wq7D+oXhOwxYa+F/2Vs4lcMuO58sy85C6bDCwqh77fezf0ni
kZj9h/TGmf1nogWKQb48yEgWPJvoKVVsySe7/0utz9qXANtfNzorsZXSosmepKTjzmZ33U5+X2hv+kYW30Rrnnz7kh6pwbd7fdVax+lIp9MEDoLhNOHFLdf77wIgjDJONrCbK34ba8pC36TQeggKsK8RBUz9qp5N
GOABN3sTg+HbJPWnlwttjhATTsI6oSked6E5XBKQJlzr5RWiA2qdf6/XV511V25vb++/CwTiBV6Ku7eff0P41p6Zf4uytWjjCnY70e1L1jBzjxVucjLOWr1sxI5lRdkKVrvGBI5/RQfJMBDWBvE8KrPp/HsX3S1Y
zBq3tlxqGjHy6uYRI6Ie7SBjL23CcdUS5kVLPCZmHEnbBeUwQwAg/rJGOsQMOVaUzd6UMJz38+EPaHcO1l23qy2Hzu9JoRBV5Ut8iyrOgElrMgeXBzJjesnKRoVzlD3UgfmXbB/fJCpw+QCK+vudhbcih64fM30g
Ju/V9UhJg2pSGKCCbQ2tOi5pEXv1hiNK7t/3GIzk1/5DoGW1p+eghpQSiuF9y4W7NKc09iLKrmWMcyzXRfQpdRuuCoQXxGOe115zcLyFphzZzfNUy6pcZRRGWvaNbZaqhYCIaSDKtuph4VBzTcQcf/1VDW+HkBPZ
KrjXwkR9NZkmzYchgd6Nvj/g22XXwKewfPBwPGX8Qh0yHgjkib79ox/tfgT+HpZu7Fmv7VrWvsPvwppwyPwAG/4j8jH1SUVSArQT6wnOXs8N8iBTYpMxOkrthIFrYDubxiCxHJzPEBDU99Jf3CFd5mvg2ed47R4n
PWuD8RTqWm78r6wpJ99lbcaQEmjH/Iy59inQW1s9OJrkPy+JSjgoes24zAsbLQVI9NBENB9D4SSOwiE2xYdUr9P6tD2g0AX0zIk1Dn3oBkr1lCBTJ1xuj/ylZZgn6sSjsEMxlqDz41Hzk0RDznGOCpHJ3sFM2IrJ
rpCsnJKWMpCSnXkGoGhhMGRbAFr0bJt70qOwX+Jl8MyKHQgBC4OGr+TBybJNfz901VIzc69AqwBqUZ2VkkO6Bbimrhe7ftCMBqZwZpzMlvO1SOlHRjyaDDj0kWffTXnjIaraxeKPRYujPq/ryCtR/l/s+MSHsn2s
sLlSupS3FzsctYPXlA3a8BVrUb+VYTiJQeZf0r21X8JXdNJgoMmjcoYyMlqhR3MWDfs4llfBVBbO393HGwDGAezgaflQwwE2aVtXwnv0eAwt1pFmh8iBMeDChiXYHxe69wMN3uC4LPQLnKWzDbbCixr3WMpKTkQS
NKA6oxiQn0jUsb2CLZr3ARq3JEl9a54oiUpwuun7b8u4QPgq08OVtW97C+G9ed0hAS5YbLY52hXb6PMCnxKPASwC7ZesPGzTPsugHlLjOMgkrreaRuWY4wUDZv2x7G0JPp17U65SnI6KDWSJux0AesvhwuS3IjQc
m38pm53vBr1LUkh9VDA+yJESGrpYIdgs5ZgYhJcwDPvFE1UQaauExYSptP+9MH+PDEo3LGRGRxQl9KzCoQmhvtfvRyNL6FVx3skO1Y8q2m+Wj0SM013xtg/8IDt8n4FPSktktJSpbVF4HCsucJZ0QY0yPzP1ZdES
wq9gRvViO9vKqBkkEtrdqXG+lm8lFw7vSrWLQ59iqi2n1AtBuWWTOXnjpL11p64JG0FT+LPl0G8ZW1boOHYIkguLWMkXGLLTqBEEguulSfYd4PEt96Tc6887E1xvILJ3zKxDWgoh2WI0MGIsw9Qph4ZFLArEm/RL
7MvS3RKB0vEkmq7F51GejUI5sIaxRqiQTSKe6lbqGgcXjHPLRy5UK9Y3gC6RM5ZQwf2JXjkqUAdCeHB6tusS+9YT4RE4lEI+B7nk3YCxB6fzBAgAPMhH3lkTcQVj/yZSVyoz4ZQo5fE3dymse8A7knByw8KwhRba
Sy0DASYBaJJW2mzjXcg8Of8hEYhHIr6/dg4g7G9EOEqC8MlAHzKwyvsfbkVZeNIsoFtNNRw8WDIY/2GYCdBi58GgekH2WS70rmqEE4htlvwjWgYz9rg2onLPs4gcqaQ8/+SrsYrR+Ix6DmEHVZV9KgWHlRow220W
6ElNdWZOQbZvSjMpye2e96Vz2XOxXkwfvSPlVBdKjZPAVZrvjEh654dwi54bHphECaxRMp9ljMlIpRYgsj9jOIETIENpOiF4Y08U5ys7sWvV8xifrVAK/TICGZkeNTI9zuB8P6iTHqeUxkvAYRzFl2IYtwii1kcZ
rQRhzb0bSQ9OvwqkKZiBotY1oIaGUL8mgGXJg/HEYUDbIXC7pCz3BFSg9HfBvFH6sQRCPTAK7LT4rKS2klITiNe/jKqTIQUIihz5GDQTNyPHxFZGppJ93rCUqeon8OzgWEyqrcOXhWts1Pq1gBE9XXGt0b0JVYWL
tozCtwcqTnyUMXwfFAkZAhR1NRAsmneEjRGYMuAaqOz+Pdj1xAPBnjMR1V6RJo+VzirC+OxGkhD9b5TFdNHrFywwo8IXL6oZLHfsGXJcMz0UNRzqRAV0wwe6ChEcjJph/DQaWIX4GvIuU/H8Yaq4Y98MSXXO5hTk
80VnGdiqqQ9nob0p/9Tzuu20BtHxH9nlXNdZhBy0tR+52l8X8r4+q3OPcxs7D/9PGk88gLZ5D1jhl1K0m3xTL43hoPabxs+GUSqPl/4nsiiOnaPEAtmyQBc9WpXOCEp5SwJwRnPebeU5aQtiEa99hsz5P66P9abb
e4yebqCYJKyvU8otBXIGOb6f01vis+iQw1KsbKJYotE04iuc0lCiepPTHvwi2LMcPyGP0WkIZkUVzFD5WfxwIHjtRCwisVEFzDnDtgOq3qsAY5iJBaIlRQRVY5srnZqSiWQ9lFqPcukqJaa0bo7DDIrXHAtwKKkb
05SkPzLNLNKoGC5UTXkJhLYIHUNvfwo0nsNoRxbkYSkuajOb+Ok1zCF38fObENhXOXCm7LL6NWskaYmNFRnqh/AgMQYSilu63/bORPEUnDQ9maKjiyg6jIivzVuUtsNEVQva/HLBlKCknWxf/HQV80ri9VDZs1vw
tZmFDt6HvESzSYb9n7g/p7MKmMbQJTOSZP5Hu1bzW6mIUTYW+hGUVIzGZ3h3MzhdyGHzf1ifvWEFhzJWysO+0CP8cbrGR2L7epIyUAiLESSQdYPR3nExqwnH5H9t0wLGVKjE+qyyGVROriFIqoeudeQ4e+3xAFZx
PSSBbYEJoN6GZI+YUA+uSSTmxONK8PpSB/ZEwGDJ4fEhqHjEGqf4lPLCNGUp3xgq9xIcHeyapoXIxTJGhgqhksFWc8WRVNdHsnRS/iaTMIPEBZXKSybDAR+72KlDpfbMTIFm04v0kNuBOI6LcsZYaSqjhC/9Xu2X
HFn/Fy1CfFPlrRj1Oh6YZBdY9cGQ7ATc5PqoC033VNECb7LgDI9ycKzZeGzCarX9fK5g5TYjHpo2nCxmhYJLDJHDXLhO+QXI1nZPD1qk/z4kSuUFSltnncQG/ETP9bNBiiF6g6HaEhEz4npj0uGQHiH2IQ8KBrf3
f9AR5K6CdUCKuc58tlNqALFAgAcRPJXJpVMgZYdGpeW2gTLHBb22PYaEGyydh98c/kMDVQT27FDVATagaTEV0w+KKTFMmiG18VuTAWamPnIZhsEZyzsEmDOiMBKVsYOF/KQ8lpzRY4yRx4AYYPTalcmsQlYNZ0mf
wk8jxuw1dm4FcsFKLnv6V/PHwIq7Z+8KL7lEzGGbHb9zlIfsr34CymJp0cVCyP4xHEGLDGu1+FVgeO42KvO9z6uQpaYJgqk7Y0Rwu5iQY2WVmeKUGzNehALMKXiVbahAlYlcdXVs7FG9H7Vc5YmqCoDJnb42eR7b
Zyfj7DpLgRgubtIKEFP+lIN/xL0eBOBJnB4VEX0GwJgdIWMZqeuVPdNjbLpxcFEbdRpdGyRrmzFFsEzQJwnVGjVtqCOzqOR0smAI29Ur1DS3kPDy+ZjoOwo5TZmLEj0l2gxQdS6ixKbcKaJV66OMzlLe0+x5jVzw
L5he6g1+xBJ+WaHnthUJfFr1CCa78rfeZAudj5fJkdmFE6Zxn3+coPeFn1szH3HiWvxFPl4hpr+IyeaB8R65ZKqe/M5ujhyHuaQ8BjdxQPUOgsChrOwqD6Cc/vFdsIBOOWZzJkCJMFP1F+myce5sskphbjR22nYy
TDpFONDZ5ZbGPaYqqzMF3BQFVxuBCUCoT+KErlo0OtCAUFkFU3r0h3DTN8IWC51S+z4Qz/6RzQXmlTdD4g3mAa/BKpY6mNfoVr6VmMxzrHgieRov0JfPKyIQcm2esNbP0M1PBilDaPMZ9TAoY1ddJ6Pgz2+gqp9p
dW8iA62JQj/duob3dDiTcqFueJVzI5DTFo1WwvHjsWjGXlcoy/Ma2SQ0JyGJEyznkr2OqhqYyVGoygSZunwHbp8xEjOsXB/r6Hv4d65KEqKEn2b4y4hIgDkOll4OWZ6SKaB2JeYuCcFAEB+/DM8uHV9JnDPPKApe
cjvvZTOFj1RApX7WOfg4Rg/3PIfqCU8g7tJJBxASJzpBOAqqL3Y8TRWUEPAoO2dnKfvmegpy5scLo0VVdqE9nFZdkP5+MF58blFdJJNNCh+yw7mOhwJUx72qSYjA+xyNp5/HEc20dTBF57W+ldxOvYDfMMJEfY30
COI6vZ7jAnKgdBZARNZsRbGB+SgkwQvbRNxMr7MowaxRd8Pc2HMRt7JBpNgfx4D2OMJErqzoGylFqBWQk8GIvzBXw4Nlivjx/9owl5ruDE1zurZ6HptnViD1jdoUlh35nBDxt984TrfI0MqJdOHOTxBnlMTFVSgP
k35fyibp/wRCTGZEbF0tnDeC7hZWQsm11Vnl4gjsZN2kJDCLwH0PqNxYZxotSH0u82weqJtfSk0ScvU0VUXSERZIz/NGoSfA11IZyIv22ExdfyDpkXo9l/mHif7F/SPGrv4NhzkcIKE8bCx+65xVixblGmTkJj3g
cDIpvcmAWVAQK4FNRl4MZdcbZOKGoqjdXPHNfvP6Jb+AhsmChOcg+l81AddsSHeyoCxuZPa/aUZT8fZINqpr78/j72fef5tEX/NuL5sqbFLa1E6of1S5g+PhMvbvi/kP2mJJkqMPdLBWD9qcRm/MgJeOJa+pDkhp
xFQzovYTtbq3tAMKNpfwAYoL30xX81IXz6cTOPNrji4/5O7keCCYRrX75IvMIcqwalh2DiNaHsYvIZDko3C+IvjRyXV14c9Y72z2phtNBfSOjMjo664wwOR96sq9ZUUkG9PR6czdy0qu/DfoKpKqC/HowqFBDjLT
js4TPnQ8SDFI2P9afutDJ3MVcyHT4HhCaV/b2JB7ymQN1fEbiRPApKnqs1yh4JVpmBUVU/rnuaEqwFjDRSf0uP8sj97ppnSrzbmq6kSdSNQhnSrNajPDOer1TLjUH2uEQjWKUQgWcrrEq9d5+TJrD/mopCWyFrkq
0MUYVjBaZeR4ltVIE1eAJ+tY1pNB3mM+S4RrbyNe6kZOn/sPHObMVJZwUfq523qJAcrSqNBEs/BEKrgxWRCK1qSnzDtnpdHpu2itVhRtK30+jdpq0WyoWE5Vs8BpzUPIDoftzqj9QtWFX7lOKhbvS1IRtMCUByKP
D4J8uqcpnEWrAtkb8bIFcGRtsRDmRyZVDQmxiM2wAwaa/JdA8AwTjZQOiPybTbLqz0iBy2F1x/dDS41ydtK9av3CNc5gHB4+4fomgFHga5voSDXJxo2SzbJYGCdy1nk6Qwc9r9n6CDei0CMw7exZnsZENo6gDKq6
kJeDN7bAvibzLZsVkMDSHV46B4pstixNHSdTmdGmA7uIDI12YXeSK7XRrRFOaQAztqXmOKJJL4g1GtPMUqU3smECeCiHCCtmg0AeUwfC043DnZGvnQud1cGBefgLv/q0AwcF1MQ0VguQfMce1EvXo2eIpqLeeG4S
Nux0li7QW8XdXKKIBoS2/cunZ+67lCtAnTWK3nEH/dvJ1noktiLnO3fR/IK6QkTRa9fSns9mTatYMg4ino6yhBM3fXDpSn3WbQS4Un0grXVt+Dx2zw5TjdYtneULxNK604NErtJRziwkQIO+U+JwP6h1ZvwOnBQi
YLsBlc1ozhDFpFUoZzxFQNDGSciFgyTIXcQzEF4KytYCglOBML4dKaiZNuiF8EFqPCtg1TU+RCNvScQLmmSWfXw/ktP54o0tcYyOCxix5COeMs5kZC0CbjNPSTw/1EK/nuaLFB+gIBDWPwnXKSWxgnZQl2znsAq1
ig680mmiKGkBuUA5tv2SMgWxD00WJE2ZjvBiR0jQNeJ3fx/8DrGtg426huxwgKKZYtNbbdTkRFeIeajXoeQiP/2/AipMwMmysjPLsJQ9PEQ6Sjks1PtGe13CAYPD/cvab/qxEKhkkiWjWSFDBGmgEpBPAON+Ncoz
Gbuwh3ymcRwl4f4VOd0QWqERamEqLIXZPZxppiHs96DiQXwWJzGJX4mjcb1b4Je/K7EZ4WHF8xKfDdQt07gajTg+S42uX6QCOuiohl1UmD4r+7KPGimogafZqasONtmvpLyjAODzsabx8xG1EBeuQRvextxdNcex
SxDmFsRGRfIKmWIhvK8QReRTR8kzLMN6ggsTZO/VB3zAdz/b2Vl6VYSLzLDppouRCmtr+KkbrxiVJjlr+EfxXNUQqswYTKMRyS+/BG989GKsmsw3z8gwfr+HDAm3dgIuUTBoNIXCbZxJocv32A273N6lmRDMXrF7
2S5QbF6Tm/2pjlMXXKa6etF85ZYtd64gbLY2OtyRIXTnNhoBwm7ZN1Ogd9BXSaNnyp0plOL5t990q/XiTU/n8vJOFuvqFmMep+9VdjhLdvXy1QrTIzLk0GGCamOvMQtUnMksGmMdpyyTGjTGhE5QdPKMqRbSKwfm
xFBZ0S4dJfWboZQlGdX7v+S0ZyGTXyb6TBxO+I8pGB5OBjXEO65bOtq4W5ostq1sr0inuh6nESPUBe4m39HI79LGYYTnyQ5IVCWAVmDxotctISEXEyRHfi1A6mP/ykH1ff9LbFPu3/ahTQ/Z1a0b61T9JSyAIbG4
pzAW6AKyb/gFqPfMR83kJHrz/LP72+fekdkfjoAwb5PimtBobp+CDZ0F2ui6irWikvIEEhHKLfo0ChFXLaTJ5BxNfJiIcUNoAFOLCan2SrL5tbrhoknHvKg/DNFAUkmmenWkoaaGXbPiY95C8uTlZ0Dg1Eg7SznI
6l3TQl478jsKzAhA68cQX9akgdbmXj4vBAS5yrjYBTqpkRcZnqngrRiEBKGvX8wqvsUXk15jv7LGgRr1IHmz1CqmpzZv0LXkVz1X7nuM8+jFI2+TRDYtofWXWNx8PTlaZ9RGU5rqgKRmXv85x8WA9BEomhXNPJSe
1DTp5ESmkLX3ohWoXi6+OMudBc5JucWfHZ1lnidtVqu9C0i0s7KpHHRwQfyl5pu/HA8Qb75ArwxH9rQpa6ZenDKUUm56N8RBActLgTjeV16mbevG7yEr+i5xKE0QAsVBXqDT+gMipR0/YWViO6CPeEGOVJ3ZiEr2
Gm/Q2/3GO4B8CHep8mfdX5klNLwUqjAfdIdTrmyR3HlC0FYyzYSkwQeLFOuffKXb0gskKQzkWaqOpD8juP5HXXKYT3+GzNntNpxhbYThEmXsmuwC30/FimyqR9/5d+M+62DNoBKOd4wapubqCntpN27aFwPfnebd
Q6kGG8pD7s2xpWDSL1sZfhZTW8xcziWs8mCVvSL+8NVSGqdkcHuo70PFCNiDmKG6ZcDfdAUqVd/uRvEXcWwWKZ04gE3fqTXO+VJB9qRzlZKVRoD3mq33dnda3qAP2J8EUle6A0vaQjcBbzsJBvzp3JPYhpXX4Fg3
oIFii/WY4gkgWedfG03/L7ym4ayLszqwoWwQl3vomu9psdaugfCtFhzo4KKpkEniDaZvM9iNwFtOdSF3a1TmWpjMWHzG/FnqJ2bOe+/zKdrwMoSH6c0zLrP4aNKg3h1h5RV6rhpar26Tqc3cAWi0mj+erRBje9ql
33WAe/LWSdRdC8yQJP9ekok5lxKOhR5bADC/7a+Rwbd0rKsPz1ABDmCtRsNWd4cXhA0PSPDTdFfbH3+WXeV4eah46pinrHdDz+nPEO2NWYT3ltFBzVR/14PcBWbdQ/swGDq1dBfpPvW1nL9WUEW4Tt/OHk6r4CDr
Te5n9JBz96zI77HXpwM0i24fDk15QtNvyJ7/p3fxp8/nrzb7LbWLnn2c0CNyitgFcIw6xDhcGzlSADdQb2pTx87jOxyW/Tt8K3sO2pgSCOMCRh/nMCMjPJxwfV7XPd9C3KmN0q5Hsht0FkiGvgHylv0Ukgml7qeq
rjV8eUWjYY94jX4A+7VUvzPw8EzR942dj0ZTRLVoeqR1fSNC36fs4UqeSoBxrgodkKqfwIy8wtw52pv0I5Itn4kOoguEh0Hcrd6oBO7829f5q9dJX3v/EJXgfVLF/sk20qR/TRnjZAI7l+WUFfECt3yxCqRnstTa
eO0tmGtc2k0/hjucvonHrrl5K7vTRsynVup/6bZZfQFsTdE3SN4FpwyVXHIuNsTw7tFK7b+JZMLPmbkA1UffamYNYgZn8kWbfEyin50B8M9ZfJVFVczsVh1D4X8QHWhnnwFejz2o3Mlo//jiAsC5+BoZr5YSap+r
cXJwA8MuWQGvgxa93LMzFX2J1LXs9fdEcn1D+Q3TY1swt1RN7W3wnBY8IMzZA5ktHhoiGCwbPEbfnX4uxodt75jjw1q9DjLFMcbmrHGhaU3o22vn4Ggih32P8f1UCCtOIImOLUEZd+rh73HMbChNl9p4sGt6IDnZ
RYZxRJp1929+LIqjlJfqC1MqKG3hzKAkkyK5PAZqdajZWmCPklahAPUvficyYhF4McUWX96zDxYYvKnZ2DfM62jSZsjpKJx+023uQ1vtS2SEOn5nJDR2Qz8gVEBMPk/jQeNHvXagPiEYYR3W4COH6vvQXrZi2tcA
2U2tC5aJ5v9VBxb6dcFjiC09s7kS0j2vnUsfIaOqjwWdb8PMmvLJe/TG5dWquy6716IsVmszUMBj50ZC8essaUBM3wSaHC38z39fBXdk0gMT0zaCzb9uQmjKMx7WDPe/C63pv/ihwe6uKJSqOfPuNT5oxSXXC0q5
tTFoyCr/74Vx//dpAbF4W1MRukVAVpaQDY7j9fAJDZepEUUwjJQZpezOK4ERbW3Dx1GYFmzHby+wNuxcdhBSwnDLcr+YvAM53rKimwpuajYL0lvV1QXXIZpCV9izVA/rG12UbK+dkoRe6dt3XwI+6W9/FwtVLuCx
ZdmU3m8k/3Vc3LV+M57RjW65n/wi2Twel4TOvx60c4Ec8VQlt1e6155txBfwV9DJdnXH4ssevD9mse2+EQx62yumb4wDYnFGxCrP+pxV7RVXvwOKh2H1baKdj9ebtRd6/ct9cNcSbBWsZVGKrSP2bDQWFzQoUVjw
2ZR+tYtwBm4JPxl8NVleGs1UiygT4CXo8oKQ6Vtof2/Wub7Az3XZFmnT3nJvOpiL1U8jJK5RcJyWWqvr1IwHuT6hflv7rC8zx4mJVIpHQBkW/oO41+xG1tJU8PdT1tgVH9KI9GE+/aa30wzZKnmChKeTf1ADT2cF
JDhOFlgmVvucyNwve9eHRroZY6XwK6P0WFWJlwUjyNZULrtztEXvcdlTPVnyPuAmFZ+wJq8W51czcSga2wM3S3p9lbbJd3hQzfDLOBPGdVR0MhCj04kDI2BYGwkoi0XHOZ5FMbv9nUTtI7pfowRQmIaSd8nPMHtG
kgX0UlA0P1oFh2P3Icidg1Ge5qT1PhiSxqQ3RuBPSC5EVS6gW5V2ZOSBO4GaRstC9KLeOAtuM7q+gU5Fk1HTIfuiihe+qY7D2eEofTuSDYmEY392/xgI43NnkXceF5h2iaiH/ZrRz5QQlodnqid16hkznURPIemK
gCn2GTrrzj9nL3jPulkG6Y4z7NskOHc0CA6qnG5I+t8nATM0qY1rbYU8saO/tnP3PeCWs1w+KutpIzw6nqSyjjsqoj4N2dYl53o0uRlqE94DsfdBr8/1qNxFWiHYJgTPrI7CB5LyY2/9YQQpoXDc6TwD/aYBmv6G
vGagHLbSVwU7j+8AiMbIH1Apf6SIKXzKGdVUidCGetm+4szfet2N91pTi7C6EPs26QKCHOs8wUpRxsQ29Q5iPqooUdaPOKAu2e7Tza71HFsg0PcfahPM4HFBRgkLZAnpUjRkrKtl6rt4QRX5MBMx1NciR3Ql/3P2
oq7n1HWdeqxDUsfj//5YbF/yqypw4uX51zJ7eO3zz8zHJcNg4TmWg5RWQcuZI6rKlPT7dMFITwzp4J9j0c2Yh8ngNaXnrGc9JrffkfdhrcJNr+b9s6jh4HMe44OVnO/p1B/Zao0HDZNOzsgNVqE59068cYViM346
A+WpOyBF5BT9caf4Grj0fYFe+Ib7wq0Ka4EZF9gqfJiFWMgU0rF3iYy38RKZy/cZu+43Sfn7zYaZj7EymBmp6FhUjfx9MytdK7wB+oLHUiRQq5QRF9JcCVrU1Qxm+l6MwdSKI8wqVHRPr7kNPw75XfGlUs3YCHp6
QoBqWIMv+KOdVq+aaKl/bFi+YDO1PTvRTaI1SVeDmnSZQ022q0wTa3dbywxblqUDyp7RUtOs5O8qdU5z9tf9pBeLDPnBPrRzTPy6qKwObU1kgTyRX0RBXtD9iweWi54JWFNdofnVyFd2uOuFi7rV6Un9Xhz9apLP
ppneZ771iNwX4xFyu6oNWCl6Jikn6wazX5QS6FhkMUk5HoKvVcq5r3g3jmm3A1fw06OFi8lb7LMom2cfhv80y1p9t7KO7nWN8VVgke2K307eLRBFuOHsYSXC3+7KCoOX0lcHruNc7bn2+7I5ZnTzzpXZGiQPThWy
2nUfvaX5BBeysJQn4CUz+cAdii0k00AcaJCTyA/kEFaH1e3UWIwV8APqefSQhKLABnn/LGCGPGekbyorzGQ6b1uG+kaxps/UopWmZHjh3O02jM1HkTZkWHYsFnsZfwXCFKG4dE31xtmM2aKBI+BFMjM1/rm0ka5E
ZrS03n7u9oK2HLED57qwA6g7J6x6LT0952vpiUZH4pTo3fDY56e69eboTLMq8mhgHVkYAcYFXHLZP8xNkFCCMupqPzCc4UZCUhd3rX9HZwgxCisH+SiipRCP0vCGM5PBmvMxHMKZwuvCkg7yC3l4r0mVn6EJFKYE
A/vB27CsmBaErpSETjTu2phezrROGodBgupMIl03JQsc5q/MajWU2ts9LmvOXz+8Yg1ff/bneSyl3QxF8XlSGrMn7Fn4YIo0CTf0Z3cJOJqRRzl2W4JQ+kO2G66kbhxgihPzYUd0OJnpF6Ah8m9Ykgtc8qace7pV
TVP9yB3eYwm/7Alr9Laogfq3H7oidK/8j0XjmZImeF2yF2hr/td6TXqaru4iDbMtbmn0Fq+S9I+9PkndLgTmVKBn991wcP4CzS8oqcKrkFhJgm8/694yd8G+kB1I2YDno+GSRrC2UA1DvlORyTLFe5sbC4cMPmhG
p77JPKz4MsiGE9MWE8LzPwX2uP/j65mPmrBmbqQVRfnquO4akagbJ2esuacvpOo7MnOiwwHi38/puyRdzDVRGMBDPWYbFt3WKWOj12eM2sUK31rP4j0dlkecPM2qy9d30KhXvwYFKewGIWhdZbbXkdaeo9lWKgsA
Vf/iK7W3T3WcTqHzCpXcLrBPMkuYRhNmo2MH1Ll6giYhTtc8Q8Pkgem1KGMpB/TUte46HSWF7GTQpboAXGFhLBTmScuaEc8PK0mK+8YL6d6lU8fKHiDIn6Cvf/Xw0ZMv/Qdj2b9f8fH9oHQVuFs5FJtHV/qcYG0p
wjGGJVCKD9LpgeXWSoHgwfeGbrICBuBDgHWhgszsroXRvQVhwzC8NQLRHgUt7sfSUWOwL/TXVSnAihH/7E7nBvjmtotVHP4Suy8WIEQjfmBWIj0grvu6p71FlofDLKMzSnG+DzsL4GrVw6LByxdpjaCymdqKl+ZP
ms7SIyLPcJzuZUDypgi/NbDSVZrWnC15FRsa8psScLusQFpHfaJFfp8Pr5VfB6DgplTeSrsvz3ap+YX4dFJJcCA6T3+B/caBGpcOKH/GQburhfxIeDSEf+qU7PPcJBpCpeuVWFEokLwJ7j3wSLhWXwox2Y7FgCaS
6sh6jmkWE6twPgoQrVj4t55KxCP4CV6rjAQgs2yd1NpBl9ZvHMuWho6Qlapjra9KAoPKfRhpHZNYH6PuvQXaKaIOTJbR0Zmvj6TdKAlTabg+F3UJIgYtg7i8aP8eLHIpv6cEerprMpp3ePXvF3Vu18Ps7mPDj80+
tpWhXBECEgPB91wd7+F9NLM9WhRWXA8UaZpM7a2qIHe2PWUdMfPgigLJJWb3RCCgnheaBtuYhxFc0AgrMGfadhTXtFwmRTlhaPGI8r6UH/7bTsnb8WEqYyTOIhrcWaU61r5GNr8INb0zb4IV0i71tsEPw9hssm9y
QYrQbVdKTfV5uL6/9CDe+3Xha6yHfeVRfV6TdKA3xw4dZey0qFldGuqJVtdfppOgDXoyJeyYU/5H2uU7/wNot6r1n+zB6hhF0PUCFFTfN43eMbhsyrgsJ3+l03wKXv4gz9A01onUvp+QGjJNdHLpUY9NRguBKaYY
dX81vk615fsbbK6az4pf71ApHrfvO2JsgvigeCJpw30unX00jZ+lZYhgdAkNHIeA5I6FCAEozajguXTg0Apas31OHXD50ZpjLmEe/xPOhFM96Ts/ZvprOKtOmPQnKfszskYBmpnUbhR7D10zpmcvMwkWdFelBeFG
GOD7u69GC4JQ9gfE09NmluZEhuEuMHz6Tkxr3Rh9g16E91jqW85Ijf/WzXbKuxAz1enwQkTeRJO3BW5S8zdziZVEd+jz8R9Hhq6SGGmA4q6wtb6f7s3oVLbRjSQrQ8JCMtiF5a+UiWMuvoSmqz7OTpVGl0SclkqO
iqvCup3uLhJHoxUG26v0wi2sLP/5zWeBjfMPZiSGDmlj1+Ta3H6PXgFwqP/l91Ct9gckv8S20+vEWoBWzL93N25W1E89g+UZp3Wk9omZ62ltTShlI2beEhklFioFv3raXD7yrptnOjhyQ3yPP2sNSdWSOzvzzZuT
Gz6xEbxBFJyqhoU4MtYvK0UoE5k0W2yOyt22zo8nJENzEaAQH6I91eIljfVBy2nOBZ43kVdPff5tT1ycmB33Ffu19RcwYBDbuop800rQEIjKiYjIecrme1hE36uAbNYu/6Ng+DbSIkX8mrwybI7Ypt3M1g++AddC
wzP2scEWBOs9hKHQsV40+ZjZ0F9IL45Dp9JoTZXulTdAY9yMrcc2MDXVOOMhC+Kfbdg3cflZxL/vlFNqfbe+FXIuR7DXWmyoyw9Ps4+eac94spHOPPcbfHEVmrEg3cJrpp36LuFabBNhR3G0aTlXf8lZiKe9Pdfm
hVaH5cuLrezrMT2RwcoRmpi0HX080YCmdSqOd5aMoR7FCXhShpFSxFX38E+PBpm5qgPOUlmEjKd3ZYN5Q7SkVNhZhSNx3re/wLFRm1smtG4AFT+F1aiqkDcy2w4/VK9Ad4lulEoWVRTDNATVqdsGc2RxXQmvy4iA
ONVZmuNEC2syUfA8VtCV5berX0ppEVciyBhgCyvWw3QWNPHfB4iasih7PwjfvgmMeW9sPPOsLu+/tc3YLDBqnBwAB8031Wuqnyo82j4WMHhuLBjVx4L1CW8x6fdJyiRkx7qwPh9EjHmiohFh2gnTAZoRsYqBxIZn
RWKB+8reSNQMxUBym9AtXeyVh/r2rbkylzFJ61O+vIefv7y+6vJO0x+5Elj558VWTvLMLTaLnSyW9UgM4fX184ljMYi9kT21lYd0BiNQhIbVtjVdnniw8vgfKXZTHrxayNPv5GtiIbvRtyEELg9dtEg20rea7//e
jnFp1U/fY9G0tyMbIlNkucJYR2Xy6AfvnfyZyr1JwTpIvpZRpAuZQ+1I01V6PyfFvS5cdvZDjuyS9kWGm5MiQw7cqrKqjfSWm4jTMgOofmribQnkww5ONSMaYxEMF0xI4cm5GS5mOrHRwzFESAOFxDY0ReuRsQZM
lTmJ+0tlPscRdQji95oYLbrXE7/b4+dOFFtQIFs9TrBhaZdqrgPXsVIjKFsNmqSOU9Nq8j4D+HJqZFkaIk253g9L0dR6v2s3k4qh3LjFu4JT66R7kvUrvQF7sfEL879g/bGHsH1V4VS+AlDBFhHGbL/ulWtMz4kF
58i6C1hYSyWUu3sO+23uutIP82MmamT/UcKu12g59bNVYNnXhH0YDsbLaEh0t43M3ulAGrcNLq3sDzAtPi9sgkmYNLeLZg71A7mdILw0YuHN75JzaY0Ui1ZSopBurpJsgju1zabPpxW8KSv7SQ8i5xytgUlG0rAQ
L/JBcLHIyqXrkzHUCG+jpVT5Wjuw16hYF1VLWIS4XK2ii67+g2xj50S4/N2tFqLeGf1GE/l9h0BJER1ab8hFIrwhuxT7Y+4uy95+Z6KlQTGlj259Pu7eLaMhFCZ8gVb86TwlekpP2J8RZ+oKf8+YGXERtQ3cLEv8
bVgWsoyfg7eb28y/00T6w8htblKc0pzVMpSs05/fRBRICKaSl8Tx4suXTB5H1XkS568g8l9OYNVcpIQf+tzaZWqQ5ZKtSfZuiprR1LxnP+IoRbJHFzCSX/yAQpTiQtcHoHxKpTWgX9vn4KNstzJpdKWUPPdRw9q6
FTn7o+GZITsGF74mSBVOAXI7HgecCv9t64X14sBZAUeBcQFPLFRP2rXvY4n+BJpK6cJ/RZ3CPx3b2On7UXSNTpiPZLAFVE/KIGJlT6f5FGGWONyGBr6BUJ9qT6peE3o7gX80qrqizvGfdpXTD9K4kDhso5Y6WC/J
/pJd3fN5htGrs4OaByHQkSl1N9evUXp7DpNAKpf2jZYYpAiuFB4E9HRW/3qEFmw3ukZo0IRDoD170W9SeA7lWZftly+/zMqesht0lgC9GgJqeGpWBrIY78hCQBRCynVovlNJ3eenueXEjMSnCY06CtowgDbSliGj
QVFqmeZwMbkIBMk9II8GVkwpJOrvVhzaYSwhERnvAWqpjofDwY58QqoEsC0A1GuHF+1z1g2SOmyESX/6T6YuHdG3ehJLiAMwlHHScAZ0UTAPRozkXhVlfAddF2eVLwJOTcMfoLMzWe+B3v5qiAqhIpc4KBFRRsbY
1LtGozm2nyRarive0VnBVJ7gchzQE7qfoPlSSrvFR4rihCA2o1OC/+w0igVWUS1x2xQJXI+qu2BqiZAvkAHHIFCAji0rozGxTfEW1xQJ3fLdJQbQnm85WN5U4//6LGBIzUd3OjEoe/iCBFzPXmtdzvQBmHwVe20X
q+KvkhgL05NYb6pElJRmUMM2CDEF4SQ2A/jogtG8Og0kkQQKPw0bo8LUNFMqkgfdgsT4lrTqQwQZNWiwCBRkxBqekHtjdXKykwH1fQe/WvustDwFEUms+RYEPfzSQ3vAWSscQ24L7Rp+yb/vXjqT8SPHARwJyGbI
c8ly485UJwmku9D/gK6IqcVcydLRoo9ZP9ERSWm8CS0wzU6TEmutqJyOyKyBfF5JavKZ3EllQRobS36tTHgNBbfqDadH++oPI855HkuYe/Lu6QbkGddRMDeLdMJPOcKIsL2I7k/M+ysoQbaPP8Xiu6ayALM0BURp
9T6pi6ZRYXZhHXPhQ++Iul78Q4TQcYQs1tBG3gLc0SEKVkTFrp5GOhSyhNRuzMXmKyXadImTTD5J/t4jjHNocYPP/ruelhq5pT+lLbGuKcR1wKECjqemizTCLdZK+j1T/WvFeBwwgmpvaxcwj4Melhlz+FzSLUO/
+3tI545GFPJTD6yhmuFBn7G5HU/oxkN30W4PEsruAzHrAUFHTY4j9NCnI3lWz/x81UlItFkBt8or4c3cXBtOxf84LoZHMctRR0FGxKvPWNnySKacSEHhfh5oPf1vQCVBbTykK8g5+cagTT98hygcIm8z8O2qLoUZ
THpRpqpQfyCcdksTdkdLf5oBY24Uf1f75JSpwsJjjr8d5Yw+h3bBYHUoEth0fNVXr5NyIlKzrVCgW7fyi0p6gsWNx50aLDLAElV2+fBixYqj6huweVHWxNxF2udA6zw27WJH9xfNfC712xIMpoljkiDCh0KodXNl
aef9d5QQQxaOllMP/9VSotssoWkuKaPAXY4btIvCeADJyxrgrXs14UgB/Wv1XU4pWxh8ZbpGNj9SPZ3Jlj0Njnvkrt0rIHED4ofeFnQNBnOkJqw+wvI4TIXaO18HQlUJe02fPYawo0kpgA8004XOuwLfQ0zqZBRC
5x1PWFetw6y6cpCkCrJoQXRgrlFUsdrQM09tJ6UXKoUzavRI8m2PiSukEdq7Av64iX2shRC649iyXs7Q4EXkbcrf5Prs/GfYRImsuJfnRya7UBYIrEeUwloI1ux4wv9tOS3ADxmGiP3/Z/oXNXr3oEktSO7JVDAR
Ei+ssERE8cWJx6CII89TNdMuy+LnejoJoIBxzd0Mu8zsxcGdFYOLMJZubgaVnN/gAi9thRf2FQvroAM6SNXEFbmYLLuMC4z8+6U9qK4Bx+w5S81hyYVlXQFmahhvXVg7HdKaxmoPWay1trBzxwNfh4gH4V4SMzdX
KQ1xxMmnS4F0FEiRrOck0BwUYqoFMf8gl6qA7RV8vblFXY5EA37rMI96D5W4VoW2Truxz0iGUGzVuNs1CuxVl6dLYQkPjmPtyPP1lkHIV+E+7dDnietYkdRSmqLuDA2dvLvVjkBAtR/9GTQ+MWJkbdY6HfJRtW/b
SniCQK4ozt/xi5lsJO/ytWpf2b0hyAaCWbXlXBRf+uJooDrZHA8JThh2d8EwvkmYPAPx77y2Yt/ITRopW3nyb2qbO3LPUPqeKERg3qDVpTx0Jydmr17KucLGq8jOGFeAz8f4P8SDU7uq/MFSDGpkjjK071clunhJ
Sc5kv5kzQwHRpFyV2XKCq1qiN8PoZ920SOogwavR64kKKPdeaixLKMCVkY8kwdeqYMXR1tt31SdmaYZRMYCwKmAkQm4godoAiREdENAKSqb2z7igmlAcx8/17K+vZEIHl51EWgUdNERy5QdG9RfTxIJY2IGfQe33
0E0qy+kTkD7wyRVGGDjC70r1J8BCUoVh4IQ89w8B242BByoYfmOW0RtpLNhsy77rmk0qzlfbWYKJyNMpdrb2/2CROBUJGmuKOFOsuq8ojiHQ38G4CfY7AO/WMZseoAjrJsA4B2GOzRyVur8WW5mGZLEnhnH/u4w1
52YLOqoXYM2mAWe5V9SmmIxP17UWhMjbGrjV4+k/+FTZlFcwpprPhAmb5lva3ZIxerFDI5EaK5Udf4/QRGeKaJ9CtZhexyeIbcWFyOCggHTXpHRcwDOnRV/Ch7n68EhQOvty9eLnyg/K12XcebFn+Ccd58X+QrUG
+gMb1fK1kh5FaHzkHi24CMmiCqWAdiHh+tqdZgv2q9gPqqXpmew0sV9FBK+B9fcMqV1xVh7EhLiT5jrwWnW7qvzn1E0uVLL5xEgnGPLX1ZoI4jwAAm3tNrblVKRhFYcpEjLeA2Mijp5LuTDIH43bxvEjmQxIU4Fi
iQgH8VN3luYgqjeGibSEhfajxJR7m6ka/upDWPdK9izHEundqJ2BsPdOEKEYn99E/li+BVxp0mD6qBqmCRpfmK8tsTHEAr5y00RHrnMYut5T4GYhhRCqZetpT2GJtRhT6VwGzscI37YqptFZg6mLJ6bvc7Cte0C4
4WmjgFylTLY2o7Bo5zgs7CnRY4evPoWX13HbTWQoN9XMz07EeghZY7+uIUwkD9a5IH84sgywQFeqPwaDc9zGNJELC6geOHzcF4jEWuJ8mllBjyzeMxWjbBsOsrIwmrcVMllvH3Rxh1kKaqxkDTtx5uX/gIe7JkYm
EX8rXkOHGrw/sDPFiNjyV0W3HhU7UpQxe8dKgqeQVr9G1qyrAIK3gtV83XV0vh2FMBO1DBrgXONBwBnonq4Ikl2C8x7CAo4KOcfLIc+o87wSSF7mWD9pRklMf6rkMHVK5Cc0bFC+JfapiAsEVT0YyFSs96SU4t3o
P4tI4GsvDsCyE1cL1/g4tJVJrPlF3ZxjAckleEnYzdeznkYwa507qiBSV7rAn7Hn7IVPimSGCvt5n5Fey2yeDvywjcn9jXJZ92oVOPzR00NgYj3ODnNEMjXD/JMQ2TBn7e0h7RP8ivhxIMVrcEIY94eWX3ahrpY+
B6ZKmJ5Go09CqKKwEWNskWpASQlLE0x6ogCSJqs6quE5COfsWt2iB+Blway3j2a9L1JnvIf8u/SCXekA9miYWks0CYEAQeS/4qAA9YRCEQJ5tW+R0S3tjOKX6dT3IIm/UsHFuBpt2iri6X709VOzwtupivZoxfB4
OdGyOguviOHAv+XiUVEfHst/67N6xZw8cOqT8X7SkQWOpprzVe4XuuwZYQ9npc8KyWIHszz1dZSV+QIRmiFldelkjI1xc25Lf4uswJO5JjsFzKRlbfG86jSLRZwkeGDqYTS1o9I7Bb7UlOzGiZwn6w8fDCUD89sI
ppZgQUF5ygJE+xUMQrAlzz9E4qUzLpdDgsshJmblDqy+Pq2Xj9v56kvDKxZ+0suVl90mjMdb29kTMKLySCoB3Beo1fNM7X0rnDpFv1Ga+Wdp7m/FIXfGgOkpL/wXF4CodjoURtMjwxsy9ts7CMf5XcAwfbiXrXrM
ALQI+kqh3rxzt1r5NTGRwlV7jdSOPmLYlAfFI2mAlX3OUH28fyM606M3Mttcv9UbBKQF1FYUmQ+WevZXvW22kNpODzadhIA0GG9yq1IMzVoI7aBbDcKmXQZe5mKxMlXensuisiOvg+la8BSxMuXtZF49s/yjenig
N3XLPGFgSkFT84CmZPYC8WyRNE7b0HyxPxzX7c+Dtd/UgDb75ezsDG+Xs3ue6s7hBta5wSoqOEVcqoAF2AIH3jE/YOUdGct4EG0YraYTfF6PsYNcc2+Bkm99ARVGTVh8eiaeUrnwddSQL/bnMnZhqjzEth1szGA6
NqpVm8Tc9EObukve2HXFmbLEBafdr4Ofj/DzFcMGP6YW2/VxTXPhpA9n5NcgUkHUeKzfE8PLja0uVOqlTKJUAXdMiDRLcey6N2L7J6O0C4xlP715umsinMMKobXjTl9WuosJeYRKqpFE9vs7WgBL2h2UfvpbwBY6
qFAjvW71JTEuv3n+e7IEDw3FzpXlqQeQfFum2tq9Bm2KK8bQay9xONmAKDcZ5ZgBbWX26H5ibCH+AX7zXQuyQe099VuhGMRFd2M6dA4GFhI0lUW3vy9Guc2gHtS91P/2j+PufWtleJPdyIRUlYfuuM6/aKD5z7TC
aMSv41gbge7GcxTOMpMR0K5VgrNeRqwfCu00B9KCaB9y3gqJZRsLV/dMQ9ouzY1YnTVHUu/FFNpbjFoi1XTB9gTCW4fuhj4k4USV+dxmPky3KYHZEBrbsxTA2IRHzf9eX/nuVdWMQKCOEFm9JDP1os2iex2sYzNp
V4EAfAEkdyA3Cy7EL2IBEimCABMU+3kjxVSnSr/wx8BKqBePLMCXgZ1igEcHXhgVknBaL+xBkqBOVd5SIM0loqij+15LjjzTOnbdOik84lst56UFRtXSMEqJ2/4wWhPT/kWJj/6Tynd0BXsl0FIPY5UfFi6GPMKZ
tS3EGCuBlfA+/U6HsqEBZmOeKNFe+WyQy3hy4jlYIN3yN+RYAN9HjRBBjVgMXpS8EBVn4SkiFfOjr5GQDM0oR8fLQUGF2dyIdvm8WF43IyWYgQJXozGxHY7IqNRXcfhoXxCYmsYXgt9FQt1Okjj0Oa8t1qR3BLIK
3faP+nQ1X1J9Fy77rRJOPhpJ1aP9MLCNY+FbRui4WNINtTMlI3duWhVxySzgYtn3dGA0VpCOz+1cJitQbTJHeNSRMbk3fCqIzKOKB0jBjzDFhIJ+Onfbz+IgCsgCGANKGtgDvvUfVIgQDaI6emjMIxFYg1oG0QDQ
uLMzQJqa6BV4AlxY5diUmjDGgkrtCb06g4BpoFCArfCltgknOKpZ7e9jc6zjknJcwzPoxqy1JE5EKAvphtydPYOJvx2ldcTGFhO3KFez2DDrhaMkluXVPi5AZ+kFVJZv3iGFAVDxTeCKnQwXSNMzA5op7gveG1Wx
NqvTRcd3VBCG4s29Tc5wxr0W6s1G6/bTeL4KdsrOpnphR9UPGSScf8la/jifshBYdYghwKjIU6qIgJ0xcMbKzOPBE+S/WJ69/maLjE0BRCCliS7OQ1XsCXGhZYRQ9n4eFq1mUcdnfISRxHGQacGsvtTeB4qV3LHA
6kOGtIOfsPrz4KOA2xNsrZafMuifqI+wNwo2TIH5NctkQv8RjWQX8pDMX/4u9WY+TfK5vKiJr4hKbvShw7WUaSBliNghj/SdhLfOsNu3nlQKx7Dxg+53DcndysJhkv8zniB+rh/8wt28uw66XR2Wn/fWmqpckOgS
GqLoY2uqKofp+twKV3sZrJWJSX06ZVCWh1djLgoBYDCqFBaN3bGdPQcBPwFsJbLgaenNgavJnZ+SRrHgo1g7v4J0IKVTdD4wSiWIlAAYzPOgIyHgVQgc9ro8L0BGSlOavXUMvCXB5Gc6CD2/eLohvTYuSDN4gTZ+
9+ajcE3YcoHyPZY4THDu8o+NNSF1tTS9w8WHD43QjjxBOmSXwwBlQLmSOK/VRMWAaXwSAa1Xin500mVuqv/yP0zL6rRAtW+G6bXD7SqlJ+qRrfgwTOgmFaMxHysT3c99Oqdii4XRPZ/9fw5+MYYzMm4m/KnzfE8z
tUmDiShdGEZR/oZGMbSO5UU19Wafb5hvtId4ljig+zanuQ7/KaSC2/7a+buV+5X8tVCnoq41f7afKAlrqtb0p/Bi5KUDxlE0Qqyl+hUrLzwItU+hXlnKGAA8s6cJZXBb4OwW6iaOS1teAvEsbqDJHeRMsKrmyW/8
TT+QCUg17K0GzFOSgJb8OWg3eKxm3kBrHOOEzICwUO9qId3LjK1FFKOmmiAfsQZ5AvMDv7dH8cdAiwFU4sohSHcIPJ8dgSybVoJVyfaDxdURVWGT6woddTXT08sEjjE8QH50vvNs/7K8QFr1XYAwEjsys65xZTkl
S51H2m4P09OSo6MJjb3Zesdek9tgidEOjCIXPZbNuYF/9qnEzmzk+mFIsQcBQSDRvUuCDwqT2e4237tCwr/RTWDifXfjzE3NQ4l97tvK1tqaHu4nVL5VH1vQL1GTepN0k4zU9qOH93xnMK2/dsahUoc5DA6+ATza
LY4Q4fsUVPeNtZarMNvWXSTD3nZSIJHEBFbof2kvFr1roPkL4oL0WdkxXmC1v5tNHxuYza6Dw0Z0Qmluwxrr0YEYolAda0QU0kJ3ASZOTbd7A48bQVLp47k+P+BL7L+SSmshEHDQ6+aZx+IlPy8mnzplr7JkuPhb
5+ntrI8Y5LksdToxgm+H5GA/1HqE2PKgSk5uLv2b2xG6DaXaCVhyadHRjkZAYK26D7mKlyzmw9ARJ5YOuXv4HQRKlpP7W/FYrr2UqLrG3bKqJtcNAQHKH+DAUYZfH+UpN98sUobYlI5fxIHqrTY969AIYKA7BVNi
IfIMygvuor//L/RztnRJxpbycs1U0U55+tOONunpvyuzYm6WaFNg+TVyRLFGjKyh6aJWu2eX4fG4SQiSde9mFgx0k/ErxEMtXQBFEHylUTHvVNzMa9nUzmTNYET/gFRu0ibnssbp5NQZK1dHQUIHDOJJXb0u6qo4
4HtreYWGsb1KzEC27J89EjMnUff/VH/tUTkDOJwhyFyv7+bPCv0skmCzt+hmeiKXsEoLil/QHgsWF/TX8DEYX6foXiaMt2LZFaujyCdlAmY9l35ajWPH9/UyGu2jBYz9aWDhaANMTYCUE1JDkTQacoGMaKbxq1ym
1M7mSJ9e9AvT/NeCEycAfFXW0L352mIKKWnR8YQOikfAPIWgZ5sSwAa1X9W/xpXpuq5uAujVozHenfapkH/3nqmh3dU3CyUkvgfJNG3Ab9IOrunN/21pyr2r6UDaRaSA9rBgUUU1MUdgwhDDg8ROgquO23HlyaqZ
8qsdwY9FeaGkCP72c5lrrm+doZZ0Z40P/SvOhdWfdRV18rj9pKuTxFwV/RiZSROTF1JLiDOoNFOMqnBCIkNYRyd4igd+gjzXl1U0hlqWkmY0lTScFsSUUA/WJLHpRRTH44VfF9fRIJkIXHuOqJ+FTsxGc2MqaxfZ
tbmc4nGLW0GLMf1raibN3CEH1HXEGrp2MbJXxbUbF1S60AnYJl1KVjN8z1Zo82iJjUBXQh104NsNLrIWK18gkgaeyWhPxGbRf4ejC8TOZp8PQG/CBupBJMaWC2rMytHZg1R7BLQkfUMsPzK9vKVWbodsqHGrYj+Y
eTZ38LmOFuZdwT1k9I6GXYcDMZzeP+Mv5yUVMiqDFy8MgM+nJeWDPlqupsdpMT4AuHwRbZY4yZz/QfLFROhK4dgVhrRYG9iTzLR0XT5tirukKNR1YfM71AuMr1JrWsmUxrLpyDjPmSlMvx+s+S9+5ur/Avub8Dy2
5dI4zKZGPZ3DF37vQ6CV/Jf1r1v7LhuefsefOH3sy6OvvrsAB9i7RMaBiIetI9XZVHYXNvedQuAonWphrBjAwYD5PA3exVV0ThZhqExyZ+CWzRDvJCa74X6/X+Vf4gUPeuQri5vSyyeuZg3b5XhrgmyeMFyaPMk5
nwfkEoCiMpj/CZtXP7otSNLrnljFoVPBG6b2MammWHc7vn8Gt6Uorm2wr6Q3YPBQuJ6sOaNJjtIYr+VxoCjeIe6wiSjWp+HooPY1SolVarpm7ycNPn2fTrw/zHJG/mEUgUlAABymGw3lHARowJwx2sVWUhGRVmdJ
RV8Ue6ReYil0wVOJgr/8gLG5uFHY6RcmbfTuaUp1eAvsvRfRYYCdjb0XixrYoFk2rrb03c2FXapmmil24QUb1JWZCicQX4CtS0X4nyEt8Dqwcl2gA9drpearRAAAJRFFYOlTrGFHEQT0CCY3dZYPVhMbWBkcjZVa
jtFeNjQXDtBezYbVEcXm61oW1tM9byPbWksy7S1lCnvXhq3FSfXaWH7dqh++hNxxFqg2xGYkcP0it8Ly0fm2mYqe02/UjKc1SFH0clm5K7f9xecaFaYGE6uKcYqGB6xQNbotm06ritMBKwhGxG2IPIWl8zHREEcV
CSQM2iTo7aptrMW3pWIYeoDytUOY+uqk8gJZ7tAPQEjyeCMJoggc/NcxpYohPswygp0TeYeAhtWCbdrjdcJiss8e9uTl8w/ToYR73Ukd1GjwLLbu31pX0+nXE+2bUsK9UYmszCW5xWcx8QD7LLoyI7asW66187PR
BcRA4xGbUlGZhlXT1x0kKm6vz2CcR4dYn/cjVOJ8iNpFZ+Ng/kztfNm5xnpZfuNyC7mlzzFE2B9Mc71xRKvmZWew+5wVCilmN54WetL5nB5SoNNG0HK1gPCdeh4uQTYbAYlPh5d3tNhzWPnh0IT13Nkpau6qn4AG
2vXFl5a3F8Oxvo2oX2V+ZQnxePmz7vRcotv+d2ZA4VxtOnSUGucpVudgkWTqLVEOkcb9/XjeFHugjKZ+pRtC+TdzKNhTdcLylHzwQ+Z700FEHUZ0zJBiPQUC15pj4LoBgFjZpmJJLjBj0zWdezuK1vQiNNKAryKH
BDUDIYL+wb3Lifb4AtqkeRe6W/e1Mx/xggDVSkqeLASTDswZ871dR+20W8iiDfNcZiSL5c+3GBPwzGVqCwv2csNr5SjZPYy1R9If9z6Fj8JgzsIa+HqXuhviVdbW77QcU/qDTkqigCsUxRfUCZzjtsQgCIqdWo8y
oTMAzNTpcSUUnj+sIpsa/GOoY7dKcZyuspV8mPVpkJwy1kEiZXVUlH3LAtau3YpTJXbDRXUCAYVK+s+VbRe4gODVjzy0LvRxqQEyBOqletlRyWoKNyKQZGPjc+eGvMMrvLnouS6Z3inUl4lmSW8PW5CAktUlvjWf
UBUXH9Bf4pgWkIVLj/r3CuWEN9+xammTukJfN6wFAec8QRyKWlSDYJ0RrgtPihWQrSIx+c+ZGRXYm/Xm1PXjFwVv/l3Ai/sKJAII5ygCLZ7xLrKAf2zEGvEh4U0SHjIcYNgygadRDSOQclU8/Uz2ULTD11wmEtLq
a5mJhaRT65qJNaD1Gmc25MB4LgtLs/qWXlAfyMqlqkXHM0jal5FvImBWDkaoSAJJLPhS5dWJ5FMS4yYuTo+PhwRSmNa6YBbK3S+5W/g1ngOTLiEb8MnzXL26RI3BLIiBiCgKQDVQasf/NiCzISgna0Zv0zL5QgoI
I56KqP2voZUPp6hUX61JqTqDPo82miC5dO7+nZXS2bezJ40aqRJAnQQrd5ZCx+sQkrExEg5/X/Aft5llErs+tEjuzZ0n7D0loVAjcy/4ELyrgS0QK0BZCA/i2psu+Lw3u+0lMoYq/7crUlexEqHKI2LDTETswcsB
K7PETmmZvSk8Rmdzi96/uoJFf8w+MbehtB81pX51ltYRBY6ria2lc0iOx1YYkG8AneCeYvGHXb4WrZniWtpBuBcajD3ckhV55nDHHddS4mhY7yi1yc3/68JKuS68oeX0tjuwRSGY531rkH5itedqSEHQXvKBMq+L
SYr5bHpNHIxlEWIop5ZxlpBb9aU74XgKDuFs/BdigHLWGOe0Teln+Z5sefSqi4F9OqunZ2nXCCi28u2sMogP/rAh5Q/IhtMUYb1+LEKoqmR11tY6HKCOAn60c8QuEFHVUyHH5QT8TqX2VMK5BbGBIsXyB8R1RoW6
C/TEj7Cr6goQyDvRa1LDIUlWfo5KXuTJ3nXwQzz3cHwjYlP/5H1Y/m7RI8FM5adiRmwrcFNJB0q84xd64M4jQL7C+jAHD3WN7LSz1gpKoukXLGklSUzQx6ihmgTw1T/9+GTkJ6CNSrXoHd81MYHeDYG6c7qSp4Zo
dbleE0QJLUmkrnfSv/oEfKFt5ktrGiZXq6hdnszBgXK8yN/FEewL/x9XRqmyxUgQl9l6wEE3dJr4mdsaUnoUFJgHsyjRUySE4u5prWMtVe9Yq08l39lq7VW/6EO49MRPV4LfoIiBuFLp8e60jn/eYIkD1RBjYQBk
MS/RETQ/wwsU36NYRoLPPGvwtMHIA8eCswKwTOIOQzJxyHfoK1LN/MmbQ/6v6EWMg0Wlueoe5QvtM0DPA6FcSGzj/KZLXWa/icndyogl68yoBgt03WyOqwZftbAzVJBi4VZMK2Y499NUI+Bws9ZPjU1QtO8YtIkp
iQW9A2RGOmrnqlhylQuR24eK27MqfkrCkwXBeKbaE389obWM1UDI7li0ukHop0gBDB61qDiw9F5/hi7vSo6BMPVSHdyjqq3NT049bmbQkFfxszLxd789q/rjR8xcBtIE8+ywpFfV0jhDMmypPBwDds9ScwnE47M+
mY97QevBU8AbXQd72H7OI2AUOs5qwiMJqLs3oHQ/mULQrHOCPu2b70GjkYzGYwdBF1U6izJPq8J1rcsr+LWtY5As9DeM7HKG+ItC0xemsGFPr1xv7yRwBMzpyMqeT5bTmHaGiRFuEKs9qUFdL4DiMSjWnDToIVm8
uh68dCdwcFX/Ut2RGWtRzGgQ0JlFvDaQGhoJc+7ZLHMq3OaAMXJzdXTZ5k4hCMPTa0uQseRKGJhh78lIwo3RwuIgN2yGuEY2MQgfy54duiHCueYRO5RWrCQZbep9Hm3IJQ5mJMdvIopYkQ7tRMOaQ7E4s3MkIe3S
n8FMmUNNOokDdZjSjta1Wj9th6NwnCPx9H7z6/hdjAWNOisJRC3kWESuX1UNhvNaYaACUw42eq8J41swekJRsxeolgLl2QenCVU8DhTjTnUiBu5C2HBgs7H/TfKJkFHjlxR81vy7bI2wDUI0cK6bdUsRy3ohxuvx
6a1d3oMDdpk3D2qeOG2Rge3vIn/anWUG36Q0I4zWfyCTUZzu55/alqnUI00T/QHgD67JgMsxSuRGMW04wbUxYelGdKv/tKdnvWpXib86QDH//VJA7govqvA3CkQmrFI5j/5A75St/JbdLEv3nQpW5/t1RfLf77qs
CubZ+yaQ7U0Cy+JKhNNx93t580pNxBX/iCOnt61w4wP2SFP5wXg/YeC6rrrsQ43byhE79nEQTNVmC7VlCqN2HCQLLr82ebWbmVTBfiCAwF0f97Y8DFl0lQ4aqRowPCZTICqqMfVebOHurDyEJDkPiV3Wk8se5+iF
FyCNGUqNukifiEuGJqLp9TMFoC3MfyB+G7rznQUfVDv7SnRhWBprl3Lz9wPu5bzOsXSGmlnZw0rGcf4GAL8J+/Dxvkmom2rhcs6fKFfnuf/muN0zVyq+1As9IIWGQHP48Is2lfZj4mHtSb5O4HfMUpEPBuAtB/KM
Gxi8hg5a+T1vzSoF6YFwM+W4GcBgDDtAgkGXfz5abCcqNf1gfCcURHdCqY9qiXHmakjN2hrO0VQL/mp7O2335dURibVtKk7fm4Re8lXUWaS5yy6ne0KVZ6P0SPpR3eByfECYuCT6xM1Bc1cAIbjVh0ZVXGKSByBv
okAV2pIUqTNcwrDAJ1rEK3g7j4IYGbFMlzRsNJo1bgawjvM+YmSN0SN3QsBFQCCs/OVDOs3PprGvcbPGMcWSgDjqtz9m00MqKM1MIm96+8ht7+GYvQWIzL9gpwThGJ3OCCveVVGr66IYBNoiwcU/+G2kZTsD1alF
0K8J7A7QDpphLaqI50wE1ViGpWEiyzOyNaE+UoBmYJG8Yge/0Q+YqL8RbmBsGrSVeST5ozqD2MJ3Tiow99GINbGhZfrSYm2KZ/rUw0Bp865t9cWZ/eTrmdv4Uo6rpsmEFwYOZ/GoS+Jbp/jIIegSAdjGqzr9hHn7
L8h2NUjHMK4xe/ah6QAR/KGlTN7zuQ8iEKPd6Wjl2BjEmM8AfUOwKO2sSvgU/DgjhXwnrQTCNukdD2kgQD9QwKvnE32eeRJgw/bN5lDTMSzDq1d+dppf4VazrUikfpjtlTyKWmwytmCk2vJCcYNN1iz/93oN7cOP
dh0a247SMkEeRsaqEojgcKyOwHyuf+57FWiD8TJlv6Hl2annBeNWOwzastFBVYv0ozqkZFJZU2JUPUAlVXUQ4MVjkTE+ZJHXm9cMHUoPUxwrb1zOeqL+eohPv9Y1cLqHAlja8Ou43NSg+PUCuh4RoeLp4TWcDmSi
fyKoVjhabxRS6J+Os1JqDvJO03FMTPwRemTCGDVDRdGKpnMU1eZBaSujAsLMVas7OKdLA/CQ+ScU/C4eLX7hNE9GqngJSB6hGy0TrqYa0h8/bYaSnjByrpREQR6U+KqY+5AdJo+7ZMojuPwFjHmKb099B9K0FUsA
Ao+04gvECxXk6UG0lwkM44azU+hr9o4DgtFdQRw6vSTx6ns8RFkRR46bmKmCgmavxlLX3EbC7bdjCotNjU+FNCPtef1lCU5MDvd/pNrO8Q1etslrMNPbQ+e+TerRY8sUvPXHaSGte6CJ/YrRLkOoIyZ85Cmj0q1K
9O+R3SgCmsUWF4hMZAl7Y/4iLphxBu41shi2ipjiBf2h5l0NZ/QgF+DBG9OU6caBqXjqwk3U1r8pEmDJ3QtgYXNcIRtLJx8PQNHeftt7ffqEXFsiXzDLyDFyjfbSWaRuefJB3Wvn6o1OqTJ86tV/RYjaS9e+Iw46
7wFfSpyT1EfhzyrxNTleYbiRzlKMqwsM0oVf8UGySne5JkvpQ7JwPe9Lu11ygaZC1BCS3oQw1UE4UPJfkgzmljvpJXDKpmZ26nh8Id4Vak+XDof1P3y/IjQzb4SfzDYcKa20LruzTg+OOsFBJiMdVzcQfQe7THBI
PMF4YNsaiGoj47P+mggEMg2/SeOyhomGBSVXObQRbKIQ1LB23W2WrPT5bbvCmOA2M++5qMRLf0JdYOtzh+kFsLc+teCRC5I74LoHTQz7GL43Ld+VdATwnimeS36N6TARDzuQH8VGa9kaDKr0AZW0h0NaiJSDyjfS
TZPJw57tPOCjUokeBajIwU298JiN6FThJ0ing1i1lRGUsi+QrTougl4WlQXUtZ0tCcGzv2OMJEQ21+AwGNGClFhMlCgb0zsFiJvtu6TVJjOzk4Hwl97N2ZnsL9gyCWqxk3yxyN2iZrFBgrO5eUL68O1aC60WxhPa
0GfAB0k99AY2OQRHEby07O3CFViQMiflHDhVHVeWDJDoeHyKMi64mqr7ceyqr2HsOlOmmOL3P4w9bMrvEkfKL4JjYfkOMRh7BbjX8JqDVAZymWRGVnnlhpLCQwJb6DZaeCRNlr2Wu81knbdNWT0BKUmMKvBMWonx
Pa0DgRWWSXTyGa0KBlw/QRBqdzavIkdW0SiKGav9mRiEYy2h6arUMe663efM7UP0TuvJtJdvEUdZ8IxOW/2tJUT9syCx1JURFPHfqgqflWnBOf/cd/naKzhc+9rWiNjSLt7M3Li5RW7q7M1uFNQr1ppg64iamTr5
3HEWb8Ip8XCG9Vv0Z4KjFv9dszGmfKWTqt9hHyhu0i5EGc6pdtknVFcQ82RFikn9OUWdStv+YJxC+qS0uGMK2TrYKPeD5FGqpC+IC2skaaSPBk+Q4bNjYnsCq7WAjX/kXHx0RCVJhPDRxlYajSWQjrDIbyBv49Ts
/+fyCliGqdDbMPM3FXLTs/dPFUwslTPgikUD1L+o0KbuG5Vc65mcVxaWv3n/+OeAGnFdosLCxZxwrWaL0dI9Y5XFX7rUhkLstU7fhyv3msCnyXbn8l4Ypc/T7q1iW6Vjmi5udecucHjbz+sYeQQonp7pByNszhKU
5VMeMPwPRdIUPLIPnqgd9yWJbN7ktSYvvuLa2pR4ee8GONhhXedP3kLwC4zsTJwOrUtD5oPXFDcIDsmD59f2InNUZdp1aYX2coD+iz+/Mz6yuakvth5+ZU27UmoHIfUg+AsJ+fnX9M28En9wwd57khxgB1aK8vgO
5HANIfcyCi0hWjf+R0a8xAULJscBw3NZzkUWJwNMiHiRsISi1LXuonRx1cD2BHk2gChjxruQrkaeiwphMBYqAFJKbDrbF/oMOnSaffqMnCmTEcPHVHXIbo6Asc80liiSEeqATo0H/BfulMBMBPo4CB9mcWw0No4C
IyMDOpUlRVFVfuWN66HMPoOUc3/VEFcx/4qHoHhsIluNxKZ3/ieuuJ4RZh9WkgnxMHmAAUrcSVkwutwNMBFBsjDX5kgkqR2z0TKFmSDI609DRYqvqB07ApqttDNo+VihwzWHTDwuXly2UOBFmsRXWZjlHyXcgZhF
AHK972S7gS7Kk8o5eXjyA17Ag9TFMPNFSQS+6SVI3OfBRzV4lHo779KM+/6PYtbjUwA2/ZITCuiXkZ5LbmIb05U7lYh/TYRexOkDcsKce+aAVvB0/tfqJEzMG5gKLliPCfnU/zrCiAAOF0SBb9AjnoKS6zqa5WIK
o+KVRqcmrqObDyg5OpZpIHjcdD8pZhzHjwTLY91RjUhxrQpwPLJbxSJOByu/h2y3wRujWMlTgN/PN+J2F5/K6De9mKNlxcw8pt2xdAeGrB3XHPW6KHhnCP0PqzwtdunmARljVpcgYj5xf4E9DUu/BZp/vT6cD+DF
w6p3NmTFY9+naOURyPA4FNvD/il0P2MS/FoD+YL1CXut49TmXvkejNpKkFKnKLvPH8nIU0HozVlRaH/0JTFb6Oa8MnaBGqCyQ7QUoPaLPE0ogn/JQ+evgPGFr0pySKQQSNXmFSDyQF4evmDSZc0rFNqNPz0RkzF/
BfmTdpRJpTpb72rPzM7jC0RCUuk2SW2HvHOBLk6HVWoCCOunM3PfUOIDzgjCjG5Q0KBD4C9f2Ks1dhaB2zGJxAtDXBqwfAZaC+gnNofWgT87LsMOM5iQzMATFuBluwfvgc9nwxNWZJgAk9ThAAgas1d2WNBKcXtJ
L77TcK82QyBQ907BVNsWSabcN79cuXQvCLLz7+SQnAzPga2KgIUDmXFL3yp/UxZaJeGnCMIULxaZME0h4JC9OVjM6fArxT2I+5CuPCPnQ3WHnxMt1tx4KUxr/NJ+aQ/VWNI2U/MJFm2ghGrdxQzUPoIOFx9ZwloR
O5ny4FSyCQhRpKWouyApxQhji3nrnUhVeWLooXhYWcQLmtM0on1TGhcsb6YbXyo7RBvLPEAUJ2MOVQz/hJp5rtPSm3qpZxSKARzQ4Y7M/8m4EBzAy/p9mednun0RQmw6/dWW0vVNTX2pFQFrrzMTe+nNJgPyq2MZ
1Se53Lxtfc2Y1KN1Kw1JqzenXXOAYAw9vP3ZrB/eZBsxJ/OtBKgDqQtZhas2agBeq7DrMDxouTmSSswb2p3k3X9tpv1TvPOdBQLhNZ3AgQ9jH43RjPfGt3bKTsURd1iJw0ZzEt4Tsd0eAkwjdHW0bT1Q36plAddS
ajK96i8L31+cfqAtSeOHLa/awMqTOCYIa5ZsOVvLHwcsvIxRZtE+rKJ6Qt/U/PvVz3mjXmub1TexIwQcn9jOjvofqphCL8pYDdr0agqRTs9jeqFwS8aXBnzNhuzSy83fyFSCNCZC/y/WGPA5aikNDyf1gnm5sbwO
+3DNqnmT9DpE6r9iwSiay8HOdPKxaE8ee51mjq+TocC1OyNRicAjBF1bhT3krpgGZWLf8IsYzoFVCHqhwC7C34EuBmrFtmctrvYlje8NPzpwdmQ4wEO2FiHQn0DXVixUkf4KcazUX8kgkJy2HQEkCb2QoVXnDQdX
I5wbFZosmJX+TO5HlhC/usQBSK4gmV43qZe+MWZu+vmpZUObmaSax/6HGUMTVtHn3EKKjM2e9ojulbpEFoZxv1E6EnnDM0enxh2fq10tkQtKNrePt9mte3B4XeFoXX6e9Jef4D1RNNufwEBQ1tkawfO12lYEWX1R
HdgpN6wOWrLE9qUDqg/wkguo6I3H2lzRdZxOC4FdWDt+AUBfEq2fyvwBnhaGNsRwNJq/k06AbBvYKlLQPWJkXd5Mx7PjSzXqlUaRvCmI8yiPpVck0GRXSgd5TloFNA6QW2SB0hUFFFBp3wK0lwmjjk81ObLsY2pU
TcKsloFiYI0pqz2PNW1jQ1q5MhrWJeObjDT63JPN+zH4ExjoeAG5qThf5I+Pg7bUiQUaKfrPHRV0mJgBEBozCjKKKLBa68VEWiaOQH+dW45OqGVgIjM2w/AW+Wh3JFPjywm5PHkTXusDXEWAs7leBxNH7djExXvJ
TZlixfkuWVZLurmIjGSZu2O3uB25EeP40HsJg/XlpBuhLbOncymH+0tJEUkrVODydMXwd5rwrF0tXeMi9uc8nfOUX7rHXKIcirAoThxjrj+PA5mRNrWIi4Qp9n4Ps11DR/hmEMo6N3P59LJFncMbiZVFxM5zxjqm
atQqTItr7aCSex4L0e1efU3eusLwa+ucQ/BcudRB/FuJaHVMP65lCaUqCmTKHo+RoVMmETXDzbAxsvOKjrRQsOPyfcRAR1Y9ss8AjaAZOGYi5S5KCMUxH7GSM1NRbKTrU34mwXm3ICHx13hugX7CcZUcSdlFgunp
UuiViR5dgyoI1nOhdnvng6cZzKp4ftpZNIhbfizIPg9s5FFKxK5kVSqp2F5VpN7zNSWoeygsgHxC+nMjgMVDG5BI2fizWLhJtpqpUeVQ/VyqOTaXQg5QAQqeRvtxtdbqrLy1snOlLL3tR+fxedagf2CnWtbuOEQ2
+uEMURtHyh80xBXfEk5gvtdlfYslx+J15lFnPIX15BqvgIvCogfnmrn4Ydltb3QqqgYidCQQPLiIGNnQh7Xo2IXJwQEjnzVje1hS9Lm5GjUKZ0gVawJhg5YhpgxZ68nz8OJ23yEFq6n/ZPt7zPAvslFdlrDlhoTN
6/4pHd+RHgQCi4pgrjcOwIZd917M2meb6GWjvk2aeBwNsH48NONCig5BHhvpG6y5tnsGbokgE27Bpqswa+Vh6CM2DnwhD2t3h0Q4ihqPFAy9GaFfCzJHUtH+7CR7H5aY/UqYfa7oB0lWqyo/p4mk0OmZo6KX3DyS
9yxjM4FJ1Gsn5vaBlvc8BQ9MprrZDZ33tRT6yredqhMqccb2SNodGos0Cj4dmcRjh3yM+nxky6fkzCHb9Eo5w1k4BgToWHYXwc3RWNFiZ0rj3CgEt6cZM/xKRA4JWTH1K6VTWzoq7UitUqHl5waloOdXnzaMgkNO
vIWmSXa04qUZ5g4yJOvW3hJqn6550zfSNWKWBOM9XuYcniWYJzZ3pjUy/9RjRFdSQZhgI56Vfu5YyHkAiBZ5MJv70pG7jFgEkKBzSefVrMNfi3Y2wFaP7BofJfE1OVJ7uICZLtcZDPjohZ4wXGD5D1p2huLwkzX6
txveQUkIFKT7j1cKFjnFK2pyATUOEgtBYa2MszIevccPjbgc8/rIvgxUJogGpQP3JCw4wcwwjEiX2Rjlnt8fT+GC9I43jI4sCJubwtZpJ61IGdAELUUecO0xqF/BBd9Qog2ZB5muNYgBUxHoTA/MYdnjUkivsWxk
PTH2kkjQR+pzX/3LbOh2XS7t3kpOh4r8IbeowDRGSzs1XXvtA841Ob1WvNje4iox5ynohoieZDjYGt4jUpnKy8pkcaoDFkId/QrLgVRx8q19YcDL80CLa2Fm6/Rn8tWt33x7CQXrnflRMxV1KS+L/66uXJjKomFB
4O/UozlR6ANOVm/qpNJ9+I/WXIruO3QH2Te17kBGt93hZbSD3Dw+susqCt41Ths7i3zDCyKWoLfV+VhSlpvu6wQ8KjheoM+J9eb70oLXNYUxKSna0LFgGsH6yd7LX6u2rwTj4bQRkKzvs2sBiWjxsDTUsyNA49Ik
I2WSpr5ohtIqJR9k9gDL0jHm4WAG5Ygi96B8yXAlrUHHMOTKLhFxKZrq6wKCvaolaSoJdobzVhKq6QQdm+OpPNuH8v7tVMzQ3Lu1EOi5qMEd+FFEYucI5CTlYoc9EBpQCnrdgtbkuPmAoklJFaF2efg0P/KjaaXr
oZyvEG9Vxa41HggumodCt9iNIrDfEUDmre/EGrBLTl7r+TpInFW/Bosp0nrSAtRHg6LD/hR47cIf2pbx8sE1r+MLqDeef/NBkX8K2NqxhirDqJAdqFhutK2z0kvdupj3fy5aX453mwBektxm6FtrIU1p71Uad+Vz
gQJ1RsH8KPCibEgEDcECUtgc2i9nJO15aNlfPqFdpar1S8vqIDogWe8YqJhjBwiANQXYAmIzBUT+3ezLfhMiD6UENBgnpvJH/eWT/Ch+aLQNCud/bU21nyG5fqvk+nHyYMDzcpGISQALm1tAFveUYgUBS7AttFM6
BRxFCNnGhAxzti+G4dNC0oKHGusdGvsnANzsMesO+BZCca3gqwRksEdtlEbcFgB6+pWAvnU8MAjfTb8BFMqLoyOMYwYCL7ugyQgoG3FY/aZlCeMChCZARIQgtUC/yGNXSgeXrvgpIWKAgK2O2M9hzXPtT3wRNanS
WZVNgUMdTvpuTLpFqNJGi9W/yraCXTzMcMpHNdjCo+IaYGwvmFAf6Q5/twVT6BdM0eTs0udq0xT8WWnfZOQ77aNEdWncmWBjk51URV7xebYE/9tb++2Z7N+Atpy92fivFvySKxmmtK00MQs0u2hbd808e7of5BMQ
zt5gixR0zz0A/eI7Czu2d8HrGg+WfDBxiEJBlk15kLZf2QJ3eEzCkUo7yAaqYBr/YkMcJTOft0YEAvOST3rEMNDHX00b9eB1eRXKV9JgiE+DNu0KJn1IlnZMH2GLEmCWzyiQ39eHMsNFXfGrr4Ap5Y6iGDKl6ilp
ugVllCtlegK3SZx5o6LypRRZCtf8Sl3jwRk8YxFt3Z8HlbgtvlW0cQ2W/CZqVuIXRjy0FxZNj8w1PHWyZrsHoxm1TbwyC6il7Va9djcVt97yqWvYgL7OkGB6MxAlwHwfbY6J5aWH8izcQhRHxLIp6HD2fv+7wLlc
eydqJoykVbuHLr1jtml03TlNk8eeM1tidGIaAEHkVdme0P7JCyBi0N0tDZNNpZSAs2L6Jdf2CG+evNFSbAaZ0+J1bwRMwAPNpNF0WoqphRBgiQX10ms93QLWHXecnY/li9lpM4f0p3jB54zazhG1h4zXr5H5mfjp
7DSK6mW133Z90LSxDL7XimXtD0h+N9oa0XuF9Nv+NEmzSTi2kO0c4OE6vgMZ1oaGDwxNfZuN+z+X0OLdcW0r9ObYzyt+X/EK1qqoviaygndwhPu7UPXwjKwX6z7n0yabeBtTd8MM2H0SRIqiqOG7mbaVK6rNzdsR
h8qZ0THPMI1yY5pl6/Uds1n0fqSP1jIvGLgbIz6lQXeoFQUCFz5kWDv3KPH+pMNsAU0FBMjrNn4fpP50sLqWZe21NEY+ULfeCLQ+yXEeioylR8Sk8HUUYjzLIWbiv9WZ7Pus5hKnibd5cbsEFdgvwxPRsylq9cSG
kksqJu53mJ5781NxMjAPepxF6A4vFqY49UmLABk8f2PgXBUh8xVBMaWu39ULUVn9MxI3EYhCK5YQLOfYqK/FfIuAgAaGsQvIktVGnRlJpmwCDlfYEiDd2CB+tz0kCXjEjSaiwcBgImJCkcKH7bW/x3h6leA8XLK2
SGv/es6zQfMW4PQBjJD7NNgYp6A0dtuPla8xUAIyFCENhl8IEa+ZfUig+2qdxQtwmiSmzxHDLzVhwjvDU7WSbYp7/eBKsa++0dSdyr3ahx2zwQoaIDJVXAVZamVtGc9cRX/58+0qbQNXOls8GFYtzKGeso9/cWGv
oFyzNMU2KwJrpIZQIBcPVtYQ0Frg0+pRJJPJMFXkdf+NAG6qaElbpuVTOZTXGc/I9fslBvo13p5/xwwvpUxdU3erR74bZtKMEJo3h6gmLfSAcQkArTSmbAkzJZC61O4fSzRtai5/0G60BDJ8EOlli7XSZNiJHUIV
dvAudg4B1nYF1U0LZapxWNg7Hd0G7eWy4iCpq08NBedo7UW+rg+crjmOM49vDwcrmwyLEKxTgtfQGzMuhKRZTqkLo4RO7Mb1OvpTmBJLvZZVdTJbdXhcf4GAf9PeEn5YIAdWmkqr4HzvdLXYMTvrh9GM1hiQ+pCI
ULBVJUjtm+F4+wxtI2s4O5IpabIAVQJWPMEpRRAnNqASMj4nfVt2pHXqWXQscKAqydYKL9pypcBiCeOcELUlr8M/8RuVeuHifYijHyRgHfGjAuQRCYOQj/hbnVVHv0COSztR6LRfQ9ChCvJHjx5mUn6bYclT4I0G
JrB5nQ2rnUZwtTVlnbpwnCRklwhpTwi60OuHgzdhz/iXjh0k5neM5tzK4L1XgI2VwptEog1VH2tb87KBxFCHU1xLAyjxeInCiOaj6xpEUTYC0scEGb+vOFR5P5dI73NCbM2lGTgRNx54RP6FyaW8RDucAgXTXMgY
PGDMMaJ79XBWyNWGzKXgxzuKP+PmcTlNNk77Kg30Dzb9ZE0A0wRefihU0yFUEBz+L6byEZ0dzLJ7qpHPUkBLsHIEXsRXhKR47HUaZStKSzDQFZ0OjG4iLkuHE6HeSYDmiFfH6uwaEgAg5Bhotu3bd/GE7iM6sgXC
ldml7tf2Sdydh+Xt9g9iIzrzagHsQjSv6W/wQ+BpEcNcpBCF7fD8HKE8bX1qKGioQ5vJHMhrUTiDlEI588/uB7mDnEypauuj8abs8UuUs3FsCI8ClvVZ/uUHo1FknquVX+XJLrqJS6hFkn0ocnKRYOIp9ayxPhkH
nE2epPW7eJkuXMH6FBVBzxxVSghLgpsfpI7MAF8PyXYmpSsG2WO+os62PoNfJmcSWRILBAhKHPFPNprKkLLRC+pZW7xyGKm07IAfiMThaENdy9w1LtD0JK6Uiz3VAJuYCxpyFy+gXwOZp/ARpaJ9KeFezbnIuIVL
vtCP9+XMpc9C194i2/lCohqAntoTfYrKbdI+Zxow2c/38MuavHVh9nVEaU4NBQ/+80HJNDZ3aS45AM7spO/0FvGjnP1yPh8wibpMbGiUNBIA6ekOfHtQbPURYD7MC+HCe5x/JZ8Mh0ri3cwIBnuS7v63Bu0meS8w
t03I4VKF1TAjnYuhPjO5G/Z0k1IuyZiF1mWRDDUaHxeaUHY8JGMLKMVvO5jVpPStJjzoRd1sja3JgOgOG0QWj5G+uKSZxtxqcF1X5AmKPnfO3s52G/a4dv5SAsQAdb3w6Ph5dRUACkV8EgEvVaEUN3jL8bS2bYUW
QrEAr3hoDNuG5ijDK1WfNykxnnkR4rm8AuWFOuxHAsQQrNrnXehV4dNaMamEF2YcwxEMHLUylrCvoWbBZbl6gxtEK83En91iHNe+vg6y6U+PMwb74NCZc81Wrhzkg6DBWAPvLuuZGS+L2HZGgBs4hgPPoPW66qES
KQPPLdPrbDyVAA19an330fhUpSu1pAqvyUp2QWzpNZ2GS48thvI8ToiTcsXVjunfUAWy0B4K1VVXT1h/Ima7LM/rLMbqmSPYUREgcn4ihTeykPW/fevFN63jKkNVUP94Knlcuwoxh9t3y5uiSA9TAhQmW0roa1mC
paSVSwgdbUqwrDPyj2+kkdCbNdcIz2d4AeFEINcScEx2DnImuhuNrVDSAQozArhurOkZjii8gmZuP2+6NCW+56GMpRmwCYDQ+qP/RanjegPqLRpwq/HIzErZKyFM+vQqtQaUbpdDkuhMjNix9SowvwXh4iRhz6HS
DlCw+tOQi6tcv0+t7Av4ywG9TftwfV24KBm+0cMEIuvv9X7owsYUqjbr07hAaQFglwqpPJ7JRCS7mnKSG2XjPlGuxUrAll8uVhzC1cAiTitrVicf0LNpaOE8+zrhKg2+TGWkJt1aonpjJPq2ZILtIz7D//j/Y+q2
desjq0WN4K9rnQxUXew0aJiAMvmOCkVHAZ019BhcPuzOYmn0Yco9lPNFD69gylBnNlc28BEtJIN7dCRFN3925vnyXeFiBLAk8X6OVeptHQhtMGlbxAfdZp2HJ+lNEFpYDc0FOUUMD2ddkNI9rECqc+OsYvwBBWHx
6S5MlrZ7c99lcaxTAzrvNzTQ7RJ9BeyhIwNWx4NwfBB8B10mkHlDjK4cQHv7LjqB9auuJDCP146szwCn5NPGobOv3z+0rIeLXitqaX/w2B52hyNcbv73ekVZlveN+XgTUlAxUPAv6dB4IXEOrtOoWLHlQYfFKKIS
Puz5a/GfaB/BgdEVYFVhgdufRZEC+meAjv1Od7FKI4AWwDmJrNUiSbrxbS3xHu7KC4N0qI0CBtN2yRxdWtS/FUnCSw3soLcSNiQEbA66IeYXl2z6LMX6R6wj0GHexpqlwizgMA2BWb+nZwWMqrFuyQhovGJV8uUn
ydz86vvRHRxWaTfHdn83oaS6Vdo3aJYztF+R4fp60j96W4Ap2F82UEj5MmvM3BRH09ePoVxBo9tLLaMATYRwwUAKK+s7zFrB2QoJ2cVeowix3QU4uFzux8Wcrtr7WMrBpJorF7HTQc8hmzK/MtM/tacSTPu5csn1
nS7aODMmTKi0/YWfV8KZTRMTLRSnaI5gT/yAeqOcTopsHwoOdEomQb5vPqLQ8dxqzjwzL5u+nSYj+ChLpofHW/AHcHqMJROaTF9DigWCJgRY0RN7B4bfjQXWI6sOXqUI7wL3WpIlUqs0UI2vtKGJ6kCK7wxpc11E
J75oVhCmFcqSwZh1De1tV5h1XBBdK5gcH8drsPwbgAoZyCb2U5bArR/F92FIwMaqQmNRlQuqNSStJWTOMFFpJPCYdy4sBMx5ugHO1tM9qadqcoXMRtdC1+ox30n+RpkLrt+YpkFA7XQ1nCqhx6eV74vjPYYbYWaG
IddE2V3led7QDO+kuaPoeJ7lTv0d1TQACLEv7IFvHRKmqbNtt35eKzWlBQ9gXgnsHI1VXfuzQVIY4LEJfty29FnrnnqHFzdd8w2aBUNrOxTmDTgXRjM/D0s2e7pkqZwr2om3crSgvhih3Ts1GYGEKwZU0L6LEZ2k
YIfqVUalqaM13WylP58AsnyGCjMhOMbNRGRPb5wMiSoVNpDPn+pDt4j9rvtMMd93HzsAfsdpR8t9ZRJDER3RfJgi+uvbbS2NSzZNVvOgUCUg1aZqwW+0+HY1Dx7Ts4Itg7A4tzm2rREDYKse0Xr4AJK2KyLRjCwQ
CUp5JDboe3DEkUOwtGMIVoHAguBCPYqLhYYhlwPiSplZaNDOewU4MO3ZPvhpJ0NNJ2GC+U5sn8LSZUVByLmlW3AfVvf/DpDMs2A7mWKj+W0R9v7FA2llbpe9HMxSpGJGsHgbibcT41wkiPR+gVsAc+IzvmRAj6Mm
4e9gORMvdr3W1ovGral5dEpF+YZNu4UC3WwC1xZqv1r0rSU24ZRtacEnCI/Xkw0qLAaVdcNFsDNesfyhkiA2LJiEAY7e9bwavUforghtdqePjTbJYut9oCpYF2o/JQvk7VoWgHCK5hZBEmFQJVhZBDSs8wyQmoyi
tHVosDftHPlh1mA8v6uxYI7wei1szDYaORYN7HSUqWsFaguL49YAdeTjGzGg9rR2PG8FN1zpXcPZrtkBwhG0e2GpCZ+yOKVkp66CwGLlGEBuMYd4cqnCgtBifhhp8LJKavCvLAuvfseypp3OSG4BTTlzLXAPpaHz
B9tVocqqJfcSnfT/Daz3GNCfu97PzefUX4qUXnzSLo0i/M8oABGhSQnV2F1SonShyhRrOio2sF+gNSNgQzgyivkxNsRuIeN2PNydRxvgrEEn3MHq9Ilk3s8JFAyw0JxGuqM4kgy2cfzAIbvNBB+g1YFQfeiOLqI/
DxfTau2hEIWq8O7HnnKtTdTIslVtfyID9GFZEB1iHMXydyW8vzuBGp62qB86iMnK5PiDla+6GdTmthFZcyJB22lsdY77WwrI9pu4bPxR+tRYv8Eer+Bmj2LTGfYPxwUAx6jlFcvRyKROfbUfNNp1ofdQt0uVwKuN
cQxzaAfehjRi76yZAvx6rFsfDaSFktfeiATiO3qOSW3BisfHq+RWmEGaerqxOvwY933xOhUXHnNYyz3niB4SAPYkletZkgwLeLodWvjmjNYRxg4Wppp+Bn0QD1HIoEcWPnqDIe9U2Zth2B00/UZGGXrwE0vPJ7mn
bJNDZLvrW8NfPpHjBUA488jvVxY+cXMRFUdFDnufnrPrAs/DyOduaUCw8IS4Bh0aQ59NR6fMzSecQGEQhDwSwPLeGsl3sISiIwrYxAWaEz2RxEWAQU/wPS6gUXP4PDA76O5rD+N3UWtK7AA57JWDGyRTjaE5mGDa
sZgWdDG6Y5+A58jhWC0TIN8s2aegGfzqjblwtPa/23NQMQOXZrOBrHX6v324m+At5Zx9dpO9lzUG+mnkcOlPUi7gqyzV/Vk8Auj64Wv5d521wT+SxMvKIaYNUJFnSk5r5WSkXo4knWGjj2AQbX0wqGSYizPYT/d3
V1BoqBnvuAaCM7PqBFkyAWnLyuE7XFxKH9BS9OlQ0O0nhbNLJZo825ZEeMEZSbucWvWGtJt97BKqrG7oBCPUmYqgTepTCGjn8Z8ghydxvO3SDJ97i1TJT8Y595xU9BvOVhY415zwK8a4Ke4+VO4c2bS+GvDrMmdK
lgW9Be362l+yhJn2LWlPswbjPTyilgbjF0syUV+kIgt9/xj0KOJ09dA3pPQuYQ4X3j92bNjDreTo+s97RNp83S8yZG6DJKThnGI1yu5iz/ejOTY3GjdpJHm3y1MNkgTKl+H6k7yQvJCy96vbmYbpgCKFjmZEnFaV
K9qYvvhTGUtn6qnELh7GcJSsZbNx0y6lYXfd9zaPiI2TklIt40wIIpq+5nlR1i/wi6OM/7fi37jwHowfTB+IbTGaTuZ3twcLNvTRkwrp8AtbbCBnJwWkiLGLRUIOLouN1AnIYwQU/WBGIkB+RHIR8JtjDzFoEWp6
e79my0sz59E0b6/+H9o3b5HHHH5dgg/tLqf9b1tuzYh7CKS9ZM0tcSxSJG8z9mlHootuuZd11N9PaOtKbrsFax31o7nfAfCa/dq89CBG1YPpeu43fqMR+m0XellokhuSMMDp18IuBYgpzgrnhM0hACz0Xlx2OCQ2
bXRWhdktVSCI9S30B5hlm5otg/gVXUP3RNkZl+HiEWn790UtkbqKFgaQ1EN81qt4KkY6tDg8KCVAwOjUNeBmoezviQiAja3IKgppKmY6vXGCvj0xOkp8edxMzmBEcvl8LSduG/a7WsBNJriBr+Fx39h1vej8dKVm
EqiQ9gbMB9vB3hC9XWAUQJ6CiU83T5CRkdgA2ISDlKgF0lKhc0QBqAwQ6koFL10dthrjkrjit3rGNpYtjrclD0rWx7vUSfYE7m1gKTJ+b04fycNSaBCzSRlpsEr2/mA9Mmt5n5dGoyJXXcImSRMo9JtNOgHyEqz8
IQdbeVuVIfVPNP0HduEEXU7B2nGUqrPBKIpmDM5GMz+Lp7PvMxU73qujo0xuKkR698IDh5voAfHbfz5+h98qf9sNWRVCfPj1s9n4mVtGM5wQG7AFU8LGSjiz2TzUPdkZS5gaWH2dizAHxkjRcP+A2ZNkzN8TMiU4
0zt+AqDJQFXt7LEovZ0iWTc7ExMOh22HE/I7eouwSIwQw6aIUQETMTx8Vu8Or7ZLwf4bduDipDgirPrbyZFj6qJXLNP1G4+BokqgyfmseFj9oqlJXY1YP1VBpdx1a+tiPwb3pvBce+huu3QVkPpcbSJgBSPZ0LXd
WsGTBuzE3DWciwOlJyBjH6zjTKoHtOkT9KgOCIDDdrklmHtKBzE28PziFQxJb0IpBaKQTsy+Ke5AiUfr7i9vqQ3i4Rea9miel7zkhPn9kB97UUcEXOh1zIDGBVZ6FBn6vDl3T0jz/erAxF0tvzhnU214VLpvy9av
k5kV1fTRxCkfTkUKKSIvs1lW40C2lbsOvqk7Ba0NuHr5f2fWsTOc6Nkj4C920j5mzD61WIVsJCho/yGgqcvjXhHbfLYmxHYCQVqaO3AkBVh9ntbyV3THOYMuM7YzwJbhzv9OPzfJ7/6cKjeaYP8PzBQcEDSauYMb
4M66UUqrsXExsf1vtdIeOCgqFIaB+ETXo/9PnCgF4HZiX+jgCbsZGU8GoqjAY0hgGxUMsHMFvnLmc0eXBHYh9qzmlw/XWR+vO9ZyzSLJc9V/DvaZRqQvzzkDbKvVIlkEQh3sYy58wGIsM7wp2IRih0kHPWlmZSY7
zplIQl2vAcCJ4LSjgflTI7ABbJwmWSxTnCqAMVOiyK4TS7vgm/0pSZhwzLu+TfnOvlqqE7lg9PqLM79BC/ZfvNtNmuFFY9POHn5xiQXpvP5jW9PV8KAaQYCidGcAeEofGDHrkh10SM65UCc3ayPttZ9BtPZ2wVLr
sxrrKapAamW51TByggy8CFYJIuvmMcfdQ/qgRQfKVErSVoVOJAhwk+/hP8kZaTJW7sGF9AzpamMIivrxcckTmRewQ0U82YTiyYjZXDd3/SYKTbf/lRp7umpPqB3tkVETEf5j73OP0SlHYVB4SEn48EEW6CQkBggQ
YJIKLnDUOEq7Y01gykN6YjpnBHv+UyYEX+2suUayMQ5oIgEPcZFVZsC5z1VmcJ0dJ5rIf7xAdGBP4lEqMG3daP9fZht+dIji6KRjD0v8eYpj/KoNTW0ShgQyFmFQ0jTl97wT+ggzNdloGpJf+zP/K3dMSjYn/9We
3nOcKWNb+yzGCeuvelI8gHIcZZxbSNF4IogXsYc+jtpVJt2HWRZtCpdqRC9oloPh+cb2FvOTz/svuGHSYCe/KY3jRzP/V30sGE9YgHED2cerr4VgB/5T/UhVBlQ/uTj9TnvwwqqaGAQXgmppFNCexU8HLSjYbq4S
ZPo7sFkwDKnpii9oAqqtKNjQSm7+avir6OWl2qp2gAPFLT9HRGntI0A+IjTfYUZxAQTsAsq/YRMnJ24gHGY1EXjqsQhBU7Xfi02vHV3Z7Xaqw/9ncRAKVQxjQ+2HPAo3KVjX4Qgh5pk1KapVmO9eJNKarzk8fpEq
OpoH4zGejwHwM7Ot6Gp7AKsMLvPhr+Ayx03tIVspGbwhg/QELRe5+TiGFNe02nP6f0flCDkhY/kV5FP58cpqc+UBO/TUWPVl4Snz/Tf0a1bk42wPeZe8N1Dhxcuia06KEKct0u7z5ki2fqU1yE8xZVxsDfca5T5k
x7iuC3RRc+aRoyGtnoBcqdBWpH5Zc729b9trIVKvl89VsLDZ90NOkEmLLeuuUIVk4lzYhRXOI8ucs/BFdKpsaVZi0JEjHodPld55LiAgIrsmKjUB+boQPR7m/UhB9kjvuzAukDr9SQ0GKICWQJzjTg1O+ScLExRv
7KNZAcliG/Dcw/s6E8RsxApjF9ervJRNJ4dTNXUxk+ctrLgU2V+BDV0lGdrUbsGQL8t+PuB+3MS+IVxi3xHbrShYb8RUn98Bz3bpPOWDqdMs2T/ltqDJ9wBven8U0AZeaJUoFNoWv99ZMqXAvlKiGzfQXF/KJDwS
ljI9jTFW2xPGWOu4AQ/uP4n1XIhe/hVO75C0BZLgPWZ3xPjk/7fz2Xmtso7WBapU/Ja/V9Mj+anc2d4fnG4tgAV3cdQ6xMYkK7ufvS6cFyyfwg40RyKRmM5SBzITsL0OLKq/enKeAgh2WX9/fPIf1OqLAnEieq09
9EZwWfij9kzpBtqddwIYXmLKGL7kkwimVrJJ339PtUhmHJDVfoRKkv8B9rv802zAtToSmDtjm0kWjsd+chVyXBxIDUGJMLy/pIXjDNuChtgUspnzGE+g9pKvUbyASc7JxCvJ/Tg1WLZfJHDhk6q46ghQ+NkSJEXx
K3wxWU6f09T+tFR9T7u4+M/WCyLb5/BAV9qZ7FdJv4NJnrFwsswQmq6JStREXkDlcTqcbNV6FZ3RfAf6LmxnCqaT+Whpe64fafN6pg9iFLUZ+M6hp+falQqfA3N9IYDV71ZV/FHbErsfTrMQAtiitmM9TzDg1HxW
+tupJO9TJjEaBrEyxxwRd+BCodlPQmLNu93rNEsxW9a0dnael/2VtuaMP+eyxSlVYIOXENjX4QY+i/Nd3A1/ae2IHbalXwllCtIiyG42XuuntxgoSYPuGPY9tt0ezUSGWu+vqUUQ743jhyRl+rO7m/BLGfh6UDUD
teNPzsArA0AyQme0FHUsVAF6kSCpzgQZWiyQI50C3PUmM67L5WyhShZkTxDrUmwSs5mi3gVu4/HLBOQtJj6KTtAY5DQtgQN/IwhOp49qZIsKTiIhX8s4WhnSa39X7qWAmLRX7dMdH5z7F/gzT2Q4Z+DmXKzrAuRv
7L46ISs6J2zqxZec/7aoXgvBcZx19ZwnO6qO56RriswngjxjkXnGPJZ+WNhiGMhdkKdjVq22EbjjJcjZOprUn4jJTR2s0hBxP6BVJmLqWBFHhrXYpe5sxzg2xoAYrYHjE2W8gAvdg3XuDAkMLwfVyQiMS+2uNNUe
GTZKPhpXRASGhMeUKyYXyTzCDRsbbMwoDsuRiG3d2bs5SNe1S/9RoVhL/1me2O7SfZqXHFmEzWqSOj78XttC/Q/MjFoDY8JSs9nEehN8M5sReBSyvVWUrbsxGq8ceEsWlVX9rKiHnogwew+XHaFvdOBgD9kH4+nr
mx/dTXovW/XZuJJJ3vQO85EHqWCb2X0it1SxXhAst8knZrQyvKRDeSXNId+XDaG4gj0hUmtMXSlaG2x8H1gQB5/lEO7IN7HLKfgHDtrdUNKCPKcu/zjBEKgYqF4wihlXn6AP5mAAYUtBb5CT0Ol7FC8ohuAVGyjC
jQYI7MpEAiIs0DuFwd9NcD2m8tdwPXkxZ6TVOoGV07244CggYH+5i/qy8aOurfvBGRcNtSYwNQI0jasJCL4pmUD78VhSm9qJPFPextqC/Fx+/Hcl5gq/9ZFbAOMwVvpJFFCPECuFfbFmfIGJTYRN5o4SBJ5KldoI
vpH/RClZCQH7IxcC5oPQGCIlxI71KF5gf2TSCESBwZA8xLRCakZMjebNYLQgtJSse3KqPhjJowNx9WdpyMt6frOhxp70j6ZyqLRLewliPQCT3qLtcvT/VDcfj6H6CLrzJCyHylPCL6ciQHrbVyzg6BX7xFjtFmq3
SWrGn9vcVAfrmbTDazc07UnhaNpz0Ke29F4KgY893ki2moHUp8qemN64EZ/JMXW04w6weHHGZUXDge8gnoUEurHCWgzgsATWxg2Qfdtte7ewgUauSEzgK8050wQ9t6e35uR4M+1o6uLpb3PnKVnP+tu2uYo37qql
ttF2A6sT2im+bcmwUEHvD/L8RmTixsvMrSo/pNySrPWbUws2lkJ9g1vZVmCXBaOH6W7mz7e7SkkajcPa7ar+sfZ/x4VRfFNXkVHPNhC4T90PP5NNnTRMAl77JmDNCgbkL5M7UK3/0nqyaTH9U02zAule9A65nZp6
Q5gadqQb2q9AcqUKTxkKFdFlDNZ7hTeT6u5c8fSe7BE8abDcTjrsoqTDCl/+gSBj55cyAKRK8OfxYZEHfSrqdeqrH1u+ODKytJYbucq4vZkYWm33vwZa215yQZSab3kWHyO/F9EOWVfa7xaA5SjZD3gXOt8gAY0x
wn3nNpOWsbvvwzJMcef9aduW8+cjwMdfdb/spTRfVemkg6SNXGyTelrBOBwcdTlavRVMOnVg9n49OuqfiRD9G3fq2uHhO21uAAWfQ5uCzwSadvfCb5JMc7OUvlH/1yYb35ckd6nfEtlIVyFMQAQghwtWItcSCPZ7
pu2T7O897FILT60DTPzLD2xvg5ppbUwDBPSJHGBNF6dXuLv6YxeHymnlGUJbIDfIqLntV94PkgZXa2hNy+tKZLuGDfrCt0y78WkzxR0KG30oTHDWQ3zgB7vw/Gjl0tfGSP5H/fsKY/HHfCkbRe+vJjTqb0sxFK56
K+HYkvIjcr8J4Y/CZSIG4dxlaWhRTPbHmJYfsgJIUOLH/f7v8N1WUaBzPNk4j5UfAuyzb1ZkcwyzHakd0Y6lkCUdBR1rABAwhmlauBBBetdO6W3FdIQ74ga78NPZ2XmxlOrQF46hUyOgDembQTtaTURyb1+OJouG
ejfMhq6+XbTRMvGCm8yNQSYumRD1GRPAfOidEMoxfTcQzYn32WB8avMqwXJt7/PjZn4ZaKmGY7r4Tvp076PYg8GXAzjV1zIw2bHzaZ6UdPuECkBliM6/Bm203ZOdwtFPasmXdaryO//caKwHa9jww1hmR2D9GiKF
jAo4fbVZ7jbyA5apm6Z3asVxp5Ka8IVjeF6rQSkp431HhsHFmDZoTkTyk1hy6T64Pr6sSoKqXFSgD9uA/Ijjy4y8fQ4T4L7Fu3qp8cqt4W3a3Nw83aYSLrS6thHQvaELMjRrdAU3gmW1/Bnzalar6vETq20Gp41G
vpOC0llmN8HutQxsuXnGADikqZtsZnt5ZOCBps1rcIpLIjDgx66Yx6Ec/UKg88r108Uw9MCHPQ8mUYGORKcC24+8zGQ0N8uYv2mBFIXhkpUuFcB8iWA64jNW6nqKU5MAdLaPzGigFSD2h4g7ysARTAbTI6EG8Tbh
N0m5LRIlL5QWxhtEL/TOhE87oR7/9U+A7QphCp9+tU++B+wBh9N7mNLovw1u2NhYBqyV3MgxoSC/iyEwJlktrhgwnm4k6J6FmbRgQCIJfZhOA8vn6Gi5t3VNUeVaIwR85SyCaYIJ7ztGJpl25cc1MeKerY8eyZ6W
8Hobv8FsH+/JdN9Qs3io597OPpqPFDFbDtLLlHpsj34Y7k7HCKoiP+r2ZEdbF7HyEhmRfpf++xuvAxev3bpFpaAwFYirpxhOsL31d954Q42/SMjADZ71VEEMpEUvUm/wiaxDIu0uHT/KqoxoTMZF6nDwEFj+shJB
FeZrxKO1sH05Ju+hOLl1BqxNqqg2Po1PhZlXSG5jNOphdcj3cUGaC23UhCZr4aPJYKTKRFVsX4gIhXx5lp9gQ/IEYW0etItS4tJFxRRB3hDYMR51yDgYyLyS9uq0EB18oAtQjfka8mwFsZSBFLzAMmrM8WPdi48s
AJajnEEIa9nSvxFEf+OW66l3O8W15xG7pDRaSF2I4CVFy8LrRJQvA1QuJzcVUKi/B5R3b3vJVPb1/K2opbuaP7g70pEsIAvsOjsvs885D4DzHq9SQ+fPae2c/aGeTgcdi1DAfjMdQTxDd6FJ9qX0bGGfdwQFWcQm
9OfM6lOMRwcIQdpSxEfurcBt5q0Xyj39PZDMf3lhuvQNNO59AOTNU/CYulrsMNpE/MvslIBsTdgulgnxYg1cc3iI7g4W7CUcQdTInXINUf1BfT5Nu7yjvX9E2/YeL+UmxkGuTt25QcY36CE2TlT9GzdHQIL/fBWo
UIchmEiFVhx/o+URrpRbg22fQyW+q7t2CK8rzU7FudX4hJrEueCMKhPp6sMEVea3OlQuopLcE4k5R6Iot0t0BS1oRfkXR8OsWMteRIBIcPh7PFsUm6OvSxNyLuxGXK5m1K6gC0K61cfX3K+wrMMg7GppK30/yDSk
0X7W52zF9YicxC6TxKwdqmXuQTx8wWRaX5Us0LqLoyHx4HWK1LjPHndxAaW0Q52DIghTveDmKwCY55c8oEd+/JeZZjWH7BNIzBE3e1nMZkbSAQPxbuOGR/ozTd4xAEv5gI190RuYaSlLDWIPMxvhEfpyRth8mYnW
jH2y8ispeRvQl7Ma216BtuOCm38FbioedKNum7fVjwGG+wkPjSB8QrkmO1ugmJtud9yDn5NenCoGz7PGVUztJru4dnQKbe4QpRvDbZZTYM3Fd1C/UYrf/AivJvmmBYeguRSrUB+sHYrj+t1I2b2fUhhJUSSVSAvO
1LelG96Fw+j/jlmZ+fYyD/W5uC2Gs37XlFC1LBjKN1degvBDB4WuLibGH87AhXpWCC+/lUWcTQuKMtFPyg+NrNls5fdY1hIn04G98p23LVmajDtz4c7endtPQsQ3XSGSWRVXxmHaVWJ9gffRkKD8bjpVomtnQkE6
kHCM/4Q++BvYaaPMfQFqyt274cCnEk1leURpd4V2DmlYcmJs0Yjnd7gOfTHP3L64H048Z9b+jpovKT5BFxVj05/s+/g0oRef9ne8JO/SiEZ6Wx+qvTSbzv/aBbqy8me2ETzTzrU1P7uV2FpMCDc3YmkUislC1CeM
fsN44rDVv8wGU8Z9vUSEONDqQcwRsP2FKFO8QtZff7UhCSXF2YbK08MunaYBlkY1L5DFR9DAioclTJNybhMV0amJQfEP5nKPBEiwUW3KscuXW4iDWQxKJMC8KM/ffXMM4rcTCBKwUhYkbLf1G815Acbix2FjEqZ7
jAJv5WuEvaYSYiILP7opziVQ5oaOoCC2goEdn5AnibHECb0WgsP9bxAeUzjcwzfWiC0gibcY3qSpJ2CJT9yxEQ8+S2GXn+xS/Hhm3/nSK2KeUtLRUi7a/Bt4868Rd/RqyjmTWzn9zm9MU+4c81afX39CF0ZjrmdT
xf2W4erJwX+spVyex+VbsQlfKYn5+dYsqWrzZcM4V6OHvjKMVjb5IuVP3vKYZiaDKmm+6uEeOwD+GK8gf/Br9q2DmLcOxjfHTm8y8sEtN4X/5BbBMFv9Vj85o3qRQvOZo8O7dAritNTj9siciHRfCLJkSEl4tcHT
rhxOPDS5VnBytPKxDRBqGtMMkZXM5UFxRoFt1TCHBtQNtU0lyMfwYi2z2iJz68di5RvZTTlKpRrSD862Sc/n6B4FQPFg+QwsSXKdvF0lpanE2pkxLurJ6imZSuIJcPDxBg+YHtRL7flpnQJiImipoKDTw/YW1MOO
mEW0OTINquoUZHO+8YxiV1hbVRxhpbW0oMaZoSC+2UD/VMsZ2dx/faaUO+qn4hKlxY2o7C0v0lZSDwGoV4nFwUmWJ5jO6rJKiiLyD1EE+U93Kee7e1aeJ+rntif0w6HClL9rnDw3zRb5kvviNID5wD3vBdrqILgO
TSV5YqfgRgvDaVdjRyhPF+VUi6oSmHeXEGkCbqP2mpAlZL18ijAZ0Bl1qvsEjTFPwu/L1gGIV355LGspH0+9/LrEA7aKj7y3qW/X8N9bmYylmAb+bfDOmt4EY6oLjGe4T+JWbS54qPPTosX2xeD5AKgb55mvAI4Y
gkMfm/GyUEBXpgDZ1xJyHZsG+RvcJGGR7bQBG24LZVs+diHe4XrbIvOu/Sle1friKuR/PDnKGPKvpTEl361yppjjGzGgIJQ+VtrbYS1LYfucjI2Bs9vtYlLeJcvrOqPidrywa4GtWB2sEX56/hVWWEqDTj4qKkj+
hl1PvtRdJCZIdwhLeQCeB2Qlyf3NuoXx9kDM+aIn/TjQ89N72gXcSORGsislBDbTzrQnH3yfQj3ShVex/dSngnGX5YyOZ7Z3Tvc5TyDipNAVGuqKaCOIHBnG7EKp9mbrMXWkSus564fCl3aw69zOGcG+WRs5ePQI
57stO2wYrTjeWTm0x9fOZzABp57honsoUDROcULY2b8EsGuZHxMrtGInD0tKfe77LIQNCG6aB5vX3FHwUTaUFaNJe/13fh8oDVVtL0gM9cYE3t3RYp4THlWWyJ9e6Bq7TlT/I+tUWGcRlczgEEPR3uyGJmcxqG/o
7sIjuX+McLvLA5Mlt60VxNPAEVAZ/JJYPjVgOgAU1KAxjj1KRTV6/aXAqq9OV+UyiUOt2tOBQfgh6W+dDzAF5o7YlcBdfCibKWhQ5Qftj+4eEBvNAN0ttRRoxKSX3B8ChWNGwBiuZCWO33ehdy8A03RKyv6gSP1F
kvytz3s0Lg08Y+J0T8KYT1NiuxFLzsoD6mC8YWAMRC0j7me9MAzg9m+PgjFbf+cHyU2ofwowENKmwQyM9FZYD+Jm8KL/ewPlKWIIdUrKAOL4GPaX0pmLMXoErVsWii9rArrHV7ziu5UWIH2sBojEVHqAw+fjEt/G
bu6+4onoN0Ugi/uG1pk+OqOrviXZlQUxfMpATgckCBfSAvgJ3KFIkIUuvXuFWHKmWD9dHz0rLxA+XRDEwWE+td/DV5/PLCGnCMy2oTi6rRYKryYPnJicfrKFojpkF8tdpiig3wISz3XlKKWfAabMKymsw2qzDPMP
5GRWNb5PfVh1iE++5AqEu9pCZV4bO93VzzYvGb7wBChw3p6/tX/48gGZS0a3koMBecXsAbqUGjzhgcyGu189F8Vezhx7F7j/eNKvy5Ib+XxH6cVskrbT4+2DgvFj9cVyYGs371xVtnTv5aSuCWd6F938rnlQ/gAk
o63gDXYxqI/HbJgPrPh2vM1Oy9S4mZCkafIXwrvdDmIYqvLFlHeyQX6gmASPH5jTy7E+6/3qYGyir8b91nM1mz2FXbGwcJ8rJ9Nne4KbUBN2YrAEwQeVc8HIF4Cd2s/9gpQ+FWn+GDTr65/Fq+TPKhteBXoP5bNi
Iinh9ffZXJAKphwmJC/abO7y0lGwWM3JNJcn4JSQKg1gu7ti8zhAqt0TIUZ9nkuSvO/fvLWeHQ+SOgXp/mc25/oo7qkV2I0VA3Nlzp9vBPV1eGSBX5QuyyQoi/z7j9RHS0AkLO5GIUaqmMiSFezAlx/0crUszGKd
mcYbyYIoMoYiK1W8N9/8ODGOTx+3FlB+4BMLjmCb3r5SJtXSqp1+/cJLhem7O9nXIL4TIppeMLSdZbjUyV42Fr/UOKXniQv47OJlwK7ciuRg20EPKyYkNTb0KdVOdR8VbpR61POX04PyX/gAs6ODrOT2MMKMtYg6
jGerBprVl4UQHxGmEFvOxbYnuUMgQOK5vYlnZ7JvArSP7eDYo+h2bWp7rqHxLnmRU2+RS7BiSgzVgTTqhC+9ia04GARYMcI5dI8501JlaGvQLxjxm+78FdtpabBE5soml38y7MBThcseLZqXi7C+L9zuVAZgnoyM
fVIGz9MsBXDgwHkg2xGcRV8SWllF9QhaBJIm08GTxHbmAk9wbKhl1/mA7EXJkCenazcMHIFDHgFMPEru9XptDTESlEMao/SEYkzhb5EXNBeKIXth7LnBB9GOygGKm3he6QUM5NAAY0SJE3LJCJBdTfv67BsPVVa/
r9Y+Xe3I2/LWoIBx9/vbnqxELEbNmzbzVKMZpV3SQfXgwgYSmFy6l3oBVf3I12/E3QpxVTEY9X/5+3PX2z6Afgir2C1DmuPvR+k7BXQ2ZLH0pt3axzQpoqj96w05YgvmHTLTVyPS6aZGBXkGJxaOmUUzSqjXtgz0
47NprLCO4HJsg7YGC9abnk5uQ6fmOYTNDzuRWA0evbCzC2dZ2JgHwgQ1qSsxs/1tQRfeb3XY2XInwVclGk9/1JV+0nfnxtGDZTKyKexlX3j8JBaFtN4t8tYNwX3zNt7cTtEGi6MZ2+j5M8RiCuwNL6bTNdR+cqIN
dvmk5S5oPEqbsSC0y+Z4dywcTftnDvQ3cxREZEVom8wBJ94xGUxmH/UdXpFIjJ4C+jXcnov6nS33BcblvPzjylNzCMQbKocsNuQkTEDIwHoOx+7kFXGzUAp5J7D/hWTeW3qJQIuxrkizHC6Q03SH0GhIfCQE45ek
pWj0DJSynTCu9bGDIEniJ2w3AIL9QVRZHHykMRvtPC82Nr6QEmfzmPEbRjC8kRhK7k4zvlb/kKgkdnGNq3msP9NMlMd3AJIYw0h1yWBPx4q4l1x32t0uh8uBjiYCWQTkmeRlv71p8GXIaVzhYJ6AJ7imG+JcOaQR
WPQNeqhDHKGxg4vmMrE2+mwgs3Iw4W6SZSCFghINqN1GbZcjpYactv40GdjexW2+I3N49sKtUAPNvFsVncvLqITj1vifJApfXjen5XYe2Aa+NlospXpLmUKhmr7a2zZ9WUMH+JkAPIOaRgxn5e0cwYWsvVO4sr85
cEwDdjHDr9bltAX/N7ugxd7lJcAYi7xFucIVvFG3qJnESY6uERzdy+b9L9siW5Sv/qaWtL4A29Htp6PrEZJZ8HfUjGldN3QXz3+NuMdHpw8mul29GB1gMwwlhlIOuzPQ5IsM38zzZBSQWuPo05mOtlVz/LwVQmKK
vKMA+lF8lqQn+saUtKh/4/FnlypZ5QdbVrgUdrCqym9gIv4uQcwF6jFk1Iw/+wtYTzmHSr/5WjxCDRAkTTUxmtZJJzxs4YXrKg1CVHFL1xmpJLWqwS8ubya200c4GqT0amADD0d1wlF+Xph1ZI+mTIf36L+7NAra
F+cu9TdmRm4teVP/WPy9c6KlxqQGYg6yjzWltMfBEbg/CAGOBu5NiXTIz7BS8rgeskGft2UGuksR9VabP8zuz6SvtCgqn2Tcjjx3/LFIEB/NJNfxMV/qlccMgZucj7DQN+HZItEhE9OndQbUtNKTYP8/G/FK5Pow
a4DEIjlFM9tbqX3LEqavCxrWCSIoAURI4Qbvxgi4X8WkN/4P3GaTZ8xxW0uvWWsmfATl1WMpmLrJi1xDyiMgsDoEG6VKlsC9SC8QZ6DrNcKpdIRN5d3JJJ4XDkBNztDeZpr1+JR4xP81vhpmMYF29etNWbvYTy8C
y7XFv1eDDPkyVB4wSYiZRpp6Ptra8/K+dMkeJ0bKM1XylFKsQzdRzvmk/VtQMTFdtiDmaXFB32GRMXIpeVH+iEFAm4t6a3hsOWq41D6+lnT/H/9+3GkgO3vTSQ1v0SCilt8YRyWR5prJg+5kWWk11693ATf626I4
wRfExHgh+ITzzl76GlatHUT3I7xMnnR14KdWGRjLq5lmY2KGlXt519pJ79ZYVghfrSLWKlcsutRlLwP+Gr/VlE+cIJ8rU0Zxi4tXuXnGqnxM5gcd28kHVPbTR1IsPwmL1qnrZ+h4JeTGtlqAvhOPAFCl9p/4iHzU
SwQ/OdZH8VYaqlVCwnldJa1p0cxeflOKfhxi5HFl4H3XYXW3hk7/6L3RdXb3XT48mG1fDUOpk9KWIH/Y/rATEu+BbdLcfWHWNoDHfkE+5GgbotceJfvjlEDzX+BadXv5ST233/L0X8ch/ewcobE8SRPpEmSX+qX/
WFf4a/VCazMg0BCX9IAQVGypHRfZrfB6Dqt8UONMLauwaBr0BaiqxRr3uEm5QSNNPNTForeSL49Q6siPVRrEny7LW1Vl7x9jKjScDZsEuweRjGMEoBhQfo+ifyR3R18Apweb27i7paGgv0qHKFtg1X4A3ItEBg7N
+1PrSLA/1hvxTxJ4LW1vuMHR1og3cH87vOY3Vh88UnssWUpbDYeO9M0b7qs/KfD9loIkv2Mg+mSR2B9cLsQelu3vI5hDT3Xr25yFpO8yfO7/TrLStd0yiJTDz/KybQyeRhrttecNahRXd3627Fit3vKqiCnPG8e4
WqpZlpYlgs66g/KaX5LOJWO2Izs6h+gW4sJpu2BWL7vtp0QqugEYo3dvXzbLgL1lsnxAOyq/yFjcBkr/CJlymwhpKPhjuPk+m8EKm6oboSgAy9S8UERJVG0dtDg/K7b0BePryyZ1LcQZRs4CAEE1baryXOJ6nXWg
QmYmtana00uPW8wjgez+iWyBSAFuf0UQQr0tZxWl62DxNzhQvEi1AyZq8hALT08Kbsox7C00LkDNW0W10cOV4F+fJWOkHsCv82MGyIjkOWAaFnMSzSMu3+riSFOAYQ5BVEQczXbpAWbx0FFCh9h+K3O4TwdA5Ta6
Zf7jSdU9SgMCIWwF47uuLBvRfd1oDmrx9rHmu2zpn9nKuhwEBmI5hcHsyUf5rc7hOJs54Kawwe8OLtVs53/Vyd6LLJlfn4Mwu+PF0vRe1FWpC3y8X+OGmejwxGQCuTOpzuAi6zGI+6baewYBOeh3k5Vn8Oi/srT0
EbnEG0oL/Re+7QQMUcj4N2YnXoCOtDBkS4eqfXRYkOMlARQpFA+oRSU79ZM4JAdwsZuTuFD599GCNYl/IWiA0Bm+AVb0VNH7SaBa0ulohfBGHwiJ/jzr08Afhih6/YOtyI5IaoRu/7EQC+Cvst7QDzpKWLk52VQg
l0WnBruo9vbVb3Fo/sdst3+sLf5u1EkN/hTOPkxzozfBi9t6rFBauiu9jDQiKMFsIPo3ypRSn1i02d8+1aEjKRH2zBIwhCHGePDQCGy7zto49j6jURPi+orAtVCa5s9+6THuqP42m11LjEF1CIuXU8WbTGdacbMF
T6unGy6S7hb3MkuFV5uwyD1m7vEmQ/XnqviurPF8CHP8C0OiTFsH2WgMjmNkL+hJeXuPY9ACg/GiizGC0YBkkt8YwJcAxJagffxO6yKeXVX2QClSqbJtJbu5pjMtumhtIxjDhna+pAa9M6gZ7lNRKDUNZwgJcAyg
L2wbVkLYiLmwbvsCo9FCEBsx/RdCiUaeAkBIG3LFprDVypwmBzYGyYxEWRhAvCi5jFiiGTGneIk8GmXwJlkgxVrtZWr4Cv0uzk3ctnZe1xMWa7tahHtjz90QwQPZm6T3irN3WJ3p33WKgp6TnZbS2wRdMwhOAmiS
FUUJffBKuBaVcj2OEr5eGG053lSGg5YCn9bBdAiA+1kHvanLwUmyjRmmqaPRitc6jRFVdB1ntghfVsG+rMv6tmcKII0TSTnm9M34E6JA5nOlPjTgRJblsYLgO8H7AJWG4BXzc8EM03zoYBfJkr3yGfextd6VqEUW
v0DhJcsUSZPCaXJDyBsxOJIZkNMwzA1IrNcfJalWwTna1idByJQmamDpnwyyk+j70YwNt/52Z0/NtuNGG6tCeGBAYpRqYlQn1jdO9BHh+mZ2GxaOuC+OqZiNIo0DQHYC+DMqVL+sHooCX6lqp4klkCx9OIn4l8DQ
V29r60KfUynhM3Ej9dYNANoVohdF2lZq4PYkhv9k56ZmQnCclTSqjjKsc++gGEF6/3dwIy4QPwScjSEpwh2EGfmdvG3HMoaWM4tVssuULrdIdkII8B+Kq+RAvG/OMu8H4pKwI5geBlh1GFg6nXG1ag3XLYalLhFh
EOPVkBE2cPXgfA0lZdr56kGetvhC+kahOIllTT790oAEb0nMMaNcmi9QaQrY0ii5eQQ0aeYDCRvYBJq7S32ElDJ7xMiTfGReIXwsyFdYuun25iiSSY2C9OFCoKC1xNYq/VQSmWTyWjVYxpNluojtGUwrCQli0cSS
BdOyZzQYEJWUpwSPbb5dv8DvXDdZtbZhODp97yTIoXl3qf03QKfe5st+RPbaA6OnT6WzoIqoShCiiKC4S99wA8REMZ9LyhMGwFs/fOlQikhaFoPZKZkW3QiNeobHLvbkmuHn4g33CK7phlIARurWUMwA3yHlmAXz
ZmRoe5JZ8ZG9PYqmzmPf76giILBrOWnlIJG+xn/K90KdIpCbrVsMEH7M3ETp/gwM1lsyhjGKDb3WXHq1wFtMh3KeyTNQgXJ2OBYbJgJfiaT718cD5A56hhUPK4VFO/Rh0nq7vcj97qarebyM8RkvwCwVEEdNSMBm
IogWEB67kNmq9lAPls/jHRRXY/nHfPxNb/zJE8UaC1J/H5MMCPvSnK+REeSVTVU5AA/RbQW5B/FjHacUG+Yi+DWpZMEReRvMvrckWD4Qzn4JdcGZ1nfyImPkzEcsJJXWnjk7h1j7zoJ4AQEGP+LD68P8CCUqREFT
Zd0MD27nOPzdzJ40pMGH/LTAqL+GsxiClidkQXJDCe3JONZUVLHrMeOGmn6oVGHploU7pcZ6s80LEHZW4nElGKyC0W/fl5uVRHAxKmY51VrynxfD8mG/MueRzL00QMTKDGMljh3COR1Kw5BzuzGpYryJ75zxnZj4
Wd88OWysjyhtI2bgGsNkgUFZgZk2qw2DL7S5XAW22vV5CSfMuX3EUj8k6auNLcj5N7YdAq5UaVd2iE7ftPdaDyH8DtStxOH4OMTLcnOgwhRKAa1xrKLNl6m08Se6GTGW30BzXBoEeHrTTE4Fk4TjrI+2WKjP206I
TjmgixjlRLn5bhpuszfayYKxqtaEp7p71jPcOfIOAaF01ZCVT9mJT6sZMHrQ7jCuD5ngWdmsmG8c/JTkj4asiO5AKbKXhVYolIPn/8pSbH44JJJZfK3yiFKZNhHsJ9KWWx18PwgYT5YpjZR3vYxYKwycwQBImmyK
n1jmW/nJ7TZIiuWgoiTb0mP0LEdeRD8ikiDDXtOPs5SFL/Cq4S6bNOyYxyktEqP8SsW6GiO4Hqo/N6pDX0Zjan8XGx5PW+5rRc7pMGLUX0aODvm3Puz6IaRbqUfCIUAFIOAk+QzapNHrukNR0iD5HI9qotFQy9Ek
F5cRLk+WnAeQL2fz3+XM75x7fBvBHmwxDQjrl6gvt1gR6KsrdpDTwHordFCSNGV5iROuT1kB5GSf2bw/Fpv3KOtIXHlkdF9S8cjcR5xqSrpj5FTGOOHYDvhaKiIP0TwSXYl6GAZDCQ6RMMgmKpxNTuqD56g7j5wI
Orpt1Xf4kc1q+g+8/4XqCfxLN2gRck8rY8ShjRbF7pzdpybZ3E7GNCRoNZLLrFew1Clyb3EMRz9MFvnesWV5CZn9OCuQk1/OjV5gDir11Yl0oxwF4jtLGE8zCNXTwCzdxd0w06ySjCI1+5s3J8WsFybnplyTwnPk
anevdbqkDBWXcwmJmUJEyMjfWsboMkNoAxfaWtY/BjZXiHqDXHAg4JNbW3vsYXiZNSQLKEfI2emLWQAjL404IejEYLZlhK2dTrtERDIoxmmUWCPWcST1T/AZGkfiH1yssqSEb2LTj9eBpSaE+WwFxl8MbmHj9+js
Ft/M0zGlKymKQtx8FhThAhFmDMb4bZMaoMUSTmMD3nkCc0DBpLiZgIHZXrSHNJz+vZpeSU+0pLEGdFVpzGc76f37VBaRIgG6Gop1Gv36n3DhfH6cfiSrWLA6PqQwBNSiPliQb30u6d7mmXPw3i9i6y3J6QsdndRU
XUr0j4ISAVI8xPd1RJqcYXJAeq5aR1BvVzwvKsMVZkDa6oq0uELyDYt5VjtLQoFkZ66x2faKWHkhdkak6AHDRZCMhPJhKijgAfd2oUe737JEHu+ENuSCjLamtGtKKesNwR7P8ZPEfYloMGnS9zsLArOX31ob0PHR
OH/7Oj/MAwIacJBLJ6k/0oOPEw9au2Q77CW9tqwoXgyjWAYCEzqIlX/EzS7JzTZ3bEkMntofEkbY6xP8BJ8j4RTWKLOtz0Q721iHUX5ENx0osmMtgIXMXFZCIz8qR6P6aDn2CGOiCB46s4LIol8xTPx+gEQHKyuM
bnEggTN5izhE+/t5155PuCFxMMv3kpvGsMLTxZ4bV/irjvpX5fr8/PTiT4HwH9t2739kfHvc6vcbV9r66trqyuqz/8RMgKXpXXwvvoGaGKydkcLL9fjWzj3MxmspOyw2Uf2vaZrL1qXUclQz6drWZv95BiOzOT9q
QRBDzUyM45H4FSSqrwnNSu1E7RT+II2fcf+36ncgXxC4Pxn+v0UnR28varmWtMCVZTCDy46NfxdHGG4uoUF3ALzT+1zkhNPvlzKeey27Gn2wfvZhQw6rWNGpSvlvyAbcFt5ukB0AZNjo0+UPf22PYF8rirVhl4Gf
1luZrF4rgiXXraGp1/xVTrfjnEpdl59RnMzI4la1u7j0Eg2d33kDsVsKn4QPCJaZUISwkbBoSiSbW15Jizpu4h/oHKKKkFYe+IttjyFULcK9qzV5ADJ/MZW1VwbZvhx/NZDUWjgvs1wjsaZ+iZcJNyUPpjjTK5Zm
W9K+6tYnzygEB4hQp1ud8A0CyIYMhj23/ucrBXn2kOqf5eGTmSqgHh/4Cr82d4Lyokuy2AoIbEqiQhqAAWiCRm4Av1S+eGXQR+ykBZLs66ZIVjEdYFQBX/9ALs9ug+TXJOmF0T4a3RGJDwD0zjVXmRC2lEZU3tN7
jS1Mh5pX6wXdZhdIJVEE1l4QrPLrH2O1UuhajuEmidglNLGFEEzrEUsKPGsNbR3pIqfC46twIGng6H9vg+TvGuWkaLWPJCUMCGnv3Y/9yZ1EhAe+bWfvgHT+Ej88U6LVxJY+EVTbtn5CKYNRFuHAPjZm8eybsHDG
ETAzM7dMRvwuIN2doqIo539ps9h7GtGFyB3g2iKkQ3NmLZMg9EjhVQapTxZQmsrxTfu5IN9mTF72ECvVmgF0SHjhAESgrSl2AhByA38H+R3ldy1hLdz45hceaTVUwKFhGzIetwDpgyFlwcYGtCibPJSb+jvm3yl/
FNCjaGDQrFaBmX9hLraZ2ssLpIpYtv2dAE+qoTc2MJHKw9Dhy9RQYKjyValM20AI2wEXu7MhDOlKBzzGPXwua7vYjk1lZJsDB54rhpQNw5qId7an6jeJBFUAF/S0D1j1Rg9/ekYzdOs7CfpKTkZAaBjflatV4GpX
S+NM14ZV1Xb919C33URbQcZIoKSxbKjFtBriWQ2dDbRfhP6Fd9KE9JDI0nECzitAjjxsFKrJ7i3gSYgQafAV5FvPzfcPwLQVG5wLdvUjWE7FBlyBqaiAWFW5rjFjo9xYsLJhgMt4hOA3wIMdyTLb0AETuL8FeSGM
N78VSfCFujPx1cme4ScbvMoHGd/nebQGNaGNZdd3NVeB+vbge0G4KXnV5wgwrqB0w/VoVFANRupwU2klzag/zk0UrRFo2EJQYTWFMu8CmqNFZfxyW0mGwd/CRKZoQSgWOpclioBxFCSd3dpT0F9OgvZrXvxMH4ow
wdxBQKlEgiYpPEdCyO5eX0BMor4GawCXpAwh51YNYjtpD5dHOEqkU9m4UGT8Rqbqw0qjx1gFStadZEXAnliJd+Lvy+NrZOgngStaUDyTElICkPUxGWdsFgTsfhRKCpDFh4Aq7r3+b5elvIEUfFE6Od+GWwpwBWIu
IVEyLETtVCECWFtUEKzYfWSEVJ5kJBKvH18mDp6Vkn45rnC/Y4i7D1mdGXAqf4zeL5GNgUYk/iL5FoLBReu4yy0MHlSL1SfzHbfno2rhDDwj5Syk8K6j1RcTXI/bKDLcV8lfltv9Jy2gwG2HdrMW+0HRaEp42uHR
jOMCO2L7RQL7qgIWWzccfKtmnevUlt9ujc0iqFxQowJiTQ46DqcVNswOMRDR2Kch+O3iu6+Z1XXnUPnkwQnRNOWD8wTBQxTN+pQQlA8Btcr031CBGJBuhgPsZvoqrxD6RS3Kl/FjsCRLjbSLvWraeNm0sFuVxU1N
Of++zt3Lxfc36h2xRFTLIo6XVVp3ira09NsPFrau6ExC5wKwqL7WAKT68ToBHCjlS7c2TBBd6ZhcDJqEZopgZp48pjXUYiH9EkE2s2ZGtxv6ce3yFtm3R2TwCXhJAYggRLU1iaByg214LIymnhWSzvs9GTJ6H/1U
jh+pupcliAg836Ye8i4fp7O9EGoMwEn7Inzh/TbXoOnOZ0LS2vLZbPLS2rwcWpextI2/0ppsWKPtwo7sOugG91YUw0dyAUDY9hTQP/7zPnKK3XUk/0aCRBAAq9DgpuhXD07LWJpoIf6NHc7vdUIuyPVRQW6zlJep
hm1QI1HpJ/kMP0HeK1dZuL63j9GDb5tLGKUoglc5AAxJyOpwbCWk68iJlrgsxQet8dYHW1SF+7+qQ976An4mjqCiGNvCRuBZKb9EDLhcTmk44PQzkc8YSorBJAziMz9mc1Dbk5DST8SXKTkkKA6azSwEAsimYSva
VCPiG0si1Js1E8JeA87LI7jQYyfKX72gtT+RCqRd+vnqvMKER2Rh6+U56VUqx0UawJAym27JXstGS1Qmm2SETkhBvwPU2bFT3IeqOxX5PHxV0mtPToBAcBXWVsywd732aFe79uHXxsOwPYAPZ0+ytaoybEXfY+8Z
udTFwWMLcnkRiDyW01cDDEmPgXyT8XV7ngafoVkaQoZ+aXpPAOfZ1n5+DRtLAaNfJqacsZb40f0V2jlcQ2YvOwe8zAKtUC2/XlmgV6ZnH6UWWkPz3wZWzMXWUSF2ZTkajiYY20krwu2l6Jbr6YLRSDvjS2GMD08c
eXy4C9vES74aG4TmJ5sZwN81TvfRU744POA4gsGDOe8JIo/ENLR+ESB9y5yx+EMihNKyp9iTe2ya+hs2qjSJ2Pl/gJ5qsdshtUxZbHcbvP8n58kG3OaCJViTvSRFXUrvtmQr0xacJBpsYDRDVjQCuLrkNwlUx2ry
jpmjFk9hjNcVSuMS+YWTehHf3N16Id6HdhOdaUw6WixGk+uJUZH2TIz0FC17nfATLFnv3MWoYR0F1nfrxE3kEyf6yegtRkqr67lMcWDFTvJ/QkQkA8MsRktO4vM2S2pQHoHOQX/2hl4qoLFnWa8fpAOAW1pnqOHt
mVLeJ41EeFM+k2dYiqRUHQtR66ELtXlJfmZ3DwUIuTEi+l9anmWMXVewQWBYL85Y1orYTDoHDdWjxOF8ZLZGT4PKOgggm59VGaZfwjjS17Ag9UhhDm+790XzNE9y//SwHGvXCv5fvkezsfwojFFhHbP6SMobyDOY
sX06XkFEQHdoRPbrEC2RNkyuYIMcWzu1OL4TitgcEBrkQ2cRM9ESrWgJSz6vh9/X7eoI7tCUb7v6HfjAbZ4V8OF9oWma17Y/kCFBfwxHSjJDEps0EQoMMnT+hLLeswDdhdqi3C/iz8w47bDtYU8tiuSrxC0kNJzU
F/2TjKy8YvxdNf6SQaSUdD5kfGNTzzGIR4gn67YTrSX/FBUaCiL9UewWg+YKI2VmNU4a9ZmdneW9B5gbDPf9ffpgorKEgeU0hMJc/wMxPIykQt14GCOkzl4ntINeFJNUwmbONxThxIOQlB99oOYaRpJlGDqoviVa
bTBOPrjlItAAcke0hgOrNj9DMbBaiL/9fqqfdzjeqm9xtR2afZpqS2ghxHyDMIf7kxKmybF5j8PnCBSwHmXyqy/IkzryfNYVAnHxIkBaPJvP3cdwW2IUdMU8vM/V3oBKtKhjnYGrq3aMQfQH1G36yY5JTMMipVkU
EFacBJU6A2wL29Q0ZnHYEiz83aK7u0vE/HpHYj8UTggvACAiCtRkLX3chdqGOW3zk6rUFhEW+7WEseMRWB7Kp5GNAQpZD2AOe00uMfZT5LGtqYbD5M6l8y0bi5wP5Eoo5OlPly+zVkqhuq6qDiwCNRqAbSfkHv99
p/LVPz8FEGuPW5+mdp+wqarwJCIBwBsF/kN/PF9I3dP8qeF2dR1UbUngJ70i4Curkk/difhCkN/DxTu8kC0iCPpfPJ8Ft2pfqbxdyxAyFHGDsewN4sFELyKcJLahv0g5FnfM70ksjRV16KCbtXc1JGfJfgsneiK1
gBTQzH/CIKIfMMoCYzfU9Z4nkjnAUNt2INdr2M64gM53bA20BkbonX//Pt40tUQQf/VaxBXGddk7lmKZoakdWJS6wVVitcEXkAhIXShVJPWQ0k77v+mq1Iqf9WQQd1ABaB2e3drBLAsX6Oj/q8FvMBWBSiSEdIrT
6rv1ghLT7bZ0sq5a1IxSpNdcNtqngyS1sT8MtXWlpk10eyipx7MvLXDc8vUhIIinvb8gkeyryOMfnRwJktIvPihm77h/gA0zzUPiDuN/9kE+lXTKI5Jbr0PBc0bq5kb6gTHbdb1Uwm23Y6qSdBf1gIOviW8++kOo
99HOuWWxoZYQf+xIqxGQKSo3ElIUOULVLIhr0CYwHjS3bFV82fim9UHwoL1FgYqhqfRAr9SGwtcKTowaimrar6QpSwSkmFD2DPKNdQIhtcPOMMXDgNk7ymSVXAHYK8ccwJXxNLBfUUaBMEzFL+C12lT2U6uN7Ohr
UqSBLD0AKrlixZq9da2vXWpHKa6J6SYIMSbBlSeQfYFHD+XdQRJcGQO8ArVrTtWPuapIgUvt3Z9UdB/z5rsbe/WW2ixncKj06mt+xS2/6q7iSFVoX1EXrOF06j9S2iQTmC+wygheYEltj6/3cEG61NTfYoCcoU1K
WQAf6J6hAHnOFfAbaZqL8ONaQBXJNZe/pVNY06Cjp6se3IiTYhs9OokpS8efyEx8w8mQ84R9HJrsXzTFsL30pDliIPqEX3pvo2bji0mMuEBYuQo4XfzLO4aUz8Pyaure8reLDVk9cukpkNiaiZH+kmd+JBResmwz
PXV8UgETdl4uqnA1baDCNvmVTjMq5XemvgF2rbb2rvkb5/vHR3FRM5Cx6xFEonKC6pqCfMImM778SqZmOg1GyeUiwrt75q7Ea6+jSPU++O5c31lRgAgNFUFK/9bh3V747neMKvqVRqEvhimpNb8fIvWuI0HHrQqs
j1pRzeTl39xg9ubLcD7RwF0jPvOO4TMPy58f9OR0oILcmHv3ZKBAnWqMO9ul3sC33CfOJLtvDaHEqFUixMb4yrzrXLUv/cPpIP19fcrzWm253PmuYDnK7QxbQSqnbf2BInrgc44SyHlF7jkpna/SV2xEOf7fFOoa
1qmLmwkUlQfJrj8Mn6k8By3ebI7+xv1BvXMW9bfHrCgrQRYPHqaGgPQUiY66h7qF9CBWhyoSnuUA375bnANBI+B3q3bL9nrt1u3cJiBjeWiu5sHzuBGMTKwEmQxqYYoxrlK48FWXAWSmHeYBcngo+RR9cYRXNrCg
7fb7c9huVWxZXK/YXCDOCKOg5C2gTrHPdYHmqKIzDhB5s4AcC4IdRV4BkgHBugHfnqe6/g2YJgR0+Q5ZEeQjqvGUI7PtStn8YUaNWmS+QnkPlBbxxqSCgM7PYbGV3FJeTy6Tp9T6W3vruM+WfooyPfcTmVBnhtGG
CkaWb6elmlB8jY3agZ1AIJEwwHdDjuiufAIrn6vQPXkz/xoC7nph4ECr4UCmD7Q2A846zPXrdmWtw9OvO36lCanLFx0P33kHfEjy6BSjrbvGai/GusGYmVE2QUguZtUDSqO9pATn6M4ZbatWnkvTP/FCoDuJGE2H
yajQlLyOmialXBIy1cQKNe0CyMhAJ2j05XVFN9GM7hydX4ai/wpqGUpschSxSmQnZCyEw1knxBuXo5DhKysVJ/kPUdESJ4chK5eLmAB8gKQf3FyqSkCdZwD4dCcc8Du+duWz4AJBjaulMn0z7WQ67OO93iRb0Th9
Z+L09tHmyIh1OC06dHZm+/9Mr1veKVGhNUsyh4GIB5r+uyEa4hSvOT2gmV/uftjkJktDVl7QbQEYOafdGxQxfeYNWM6ujoiLlS3F39mZjkgV7A/ltNG6IUJOv6YIiwiIJ0pExWekWARaQ8zmWJLHmOW6m7d7qhWq
nQK99kpm6eGe8hQdKzxbHceVBHLJwMND4JwNsQc3UBYrPQgs5r+btDD6LOrQjkygt6M/SZS+XzK8J9uXfAPmsPkmFwuPJ8wDkiPM9D9DHk4xbYs2uEZM8SKYxGy6wGYsO9dpm1uTb9lZ+8z96oJkOk0NYL+DFVZx
5nHkmiartDp2RRxkrYfCFglMEWss0N760IO1nPva4J1K9XjapltcBeAdZdKySdfETqACmEutAAjMqRKSXO8nj/IAZXORWVzlk1m+7fO46sKyBGLp3szle2XfHkm9/a79mI11b1IJk1Le7abctIJdse30t5qGsFwZ
O6ThrkmxNEGCC1Qho06GjgFjtkNYM+onERWPWoyoiSMFjl3pW1fmmS2bjttGcAVYPQK/PK0vRks68a6ob4vRLfJSqArWyS6g1OLQbylF7d4soasozJnCPd9U9hTuyaPrLRjeNxDZNNxBx50uSoJmlMlgUpzcQ0b8
lW4SwF7VXOYVbhDv1Er4rdVJ33QZq3YJftl/fAs9WUQhHkqm3onXhSUW9xuxp4aEdsEAdLKN0L0txTCMU0MVAL/EoQljz/g1IKUJTl/Ew2VhOFgngSh+DlWP2ISIvujQJkLXpDDb/4aAiIz0O4hs4zyt8y9xg7jJ
hXHTavia3u9tselwcnMpYSHdPV2skELLhL/JM9TXVzUGuqcpgk7R5UUou2ABfgmjftDnq5chDt4oCtd5jbjnVyfvWjFfqtcz8daZNm/hYLnaWRjVC6SpQC8Q/Q7rrgFV1aBrjcGsamWBGaonz26ZYM9m4NzorY0G
YDuPjX605wAHjEerFkRQcysBnrPqmj3Lemj8A23TFGbqoh77ZFQcYcOdiKqKixHZg64MKEfB1EGVi290+fQ5wUUzXgC4COdyQqHcBXL4cxJYaRws8EL/8iqiRXdb2WvWQdEd4JGkhExKeOeCNZxBvCXk2LFmdlGR
5TnoXQBxc9Rz1UJOW9Xieib5Lm9rpjLewoWOBG1COwTcAqojXuHezGSeQd8JPtfK55e4RmCTFNOD57GLdGS3KFqSTIGvdwVHEEo2CKBVwxRlssgqM6r+QAstbuTqgq4y8Hqxl1j76LZ64DMiHy0oCQI9j72Mkgug
EJNpWPdOjCenAoFNUNZ+rRLTyMcwF9VWZi6ketXazwI8xeiwMUuDywXzxu1l1GZZCuNNroc/miSzPn1fSrdl9TRCPMzMm3Zunfp+7U2cg2weAfMusPgQ9W77pS4NTqGLWJAlPmRyL1w7BI5ACqEh9yQr3SWVa4K4
5/rOuye+dKlB1bpHIYSB4/fPgrT6FcGP+Powu9O9ZzyM1FxW3+WdIFH9O/tBcMLkzo2DhL+h+EFZqmJEvK9p7EyeZR/Q02P4gP5wykvOMbomyEDQ/CdceHrtIuRcKfoGdHkMFpG9dERDs43VrKkHFuSWRvHH3Z2s
yhAngRkyzekoQVcC/2WvhE5oArs0IZz+zZpzcneT4o+U6DahfeuenQXjtt95x3/AfzoFHgGugjjYFdRf7Xqh3x07tCvmOjvxL6tJz/ek055vdhd17/mL8sGrM/3elCSk8RFtnsZDtNec6jZp3PzlHsWV1jKvY2hR
qRlAslIQ3OBW2Pg8dT1H0NP3wGwNrnqR3NDzFnToEwDDytFkDnEympb35yJmEWsklTzt29HX66qxIAkrDD2yLrNbys4TbJCl8Upiuc+cmH5WaaIIgUaNGJ0/y+2stozUuG3JXI/Mne0cj5erAbkFfYhxoyQTaM/L
Kn70W9K+uTwDz1AOq09xxzEoCc/TQJ5GdPizQ18Ypy3+rH5wtCHbZWtHaVBdhJBRxe4tSElhMQZly9gCba2sBjM+73g8PNu1H/S47Of9ASXaB7wzNgGSwmtnhsiHGZAUbowaztXFswy10nytc2eEMqO/LYg1S/OM
WgIFpCm7LoR/kAd454zrRiI8UGeez0ZcL8E6WSbvgfWAgC3ZIeV8hNOew8ZH3tM9IH064V4zlVIRBkGSodCRg8DqisfwIU3r8OPO8m9zl5K2ifjBEWyFgWYq8G7s6AvuBoUozIj1obb9jXGdFMnspIeYvOd+4JV9
dhgcQQjrkbS3Blh+pHugg/jiFW4inAapVcCVkFKWjtJothS57eWhhDhF5iGu29krlG9PQd/caXvqIukRKxGhCDd249eI2FEESlHaYnSOenccUqa1RGEdvP3blcDGT4vBYQRih8uleEuMCJqJzMqYkXgK9vCxHYll
6ONnJgJOLaG58uHmf8LqYxa0RfC5qbhC6Fu9Ar5pVXT7aFAaze3ofAFIsqhzm/EsLNYZPbLPtQBWZDZPmEYfGCbMwu5hcTycLp9TNiSZltnAiGExM6jyIMzYhNgtWkRqYI9y40LtAn8sYDngLViA8YW5eXYz3Lz4
z7MX2xmaZBFrhCo/Vos+gZZduV9ZXOqmSQQONKAfrF5gSqBlkQbdXpCthVX9KU6/sQgROYelsvTDWcY0QIloWEWqlMOt7mFUj6VrwJ0n37YF66QblIc3zAyvQ/30iX5t1Sffykw+yNr9tTkXyHN+lvoN76SHmFv+
2VXly47nhthC/LGrvhEXB1fJxb1el5qM3XfS9nRf55UgPfE9sTuY3QCGdYODt0iiFY/gJ+22fG6JPUBdajl9TDEw8eKs5fHI5Je/yuV2n9px89O/7QtQhXt/c7weud2jiX/Ibcq9P/7s8Ae+yLmux8q3Beqa0XPc
OeODe/JtvxUGCwUD/xBkj09mCM78UW/MurswTFyJpFipVwEDJqmMjZqeXPLJ+AgyGhq3jxe7pQwcCc5s48ObMxqa6+J2T0FNyJH+JLPx457h+7fSA7wXrTW0mktfu4U/1IXu9nq/mrJDPvtq2alfuMzNqbkWj+tN
4TnoK7+ImayF+Q2Bmv8ixzScMW55+Og9VRSQl4f2lsh5Q/h2LP0E5B+rXc3VmeXnstWYyPrIlhdbaljlLq6wywRXKgqLtfbpJCqegwCyc5BZgMdkBKdE/WG7YuQIkBfVqiNyupBdREIIKsuAVJ0Bu8XO8ygzT+pW
3gcknZ6BYAoPRPEAnj3Ubj8d2Ac82QoADLxt3J33iisg89iJgpoYNlhgnmUibYabAHCBxMg2c6nKwskQ0xxa5HN6YJIK+h8VCkgeWE2hX9zqB4mXeoi3ECQoE0u2UOeQsm3kSkEluyGbl0HqDnvCqthsuFbU5Dik
cE9kc5Fsetyr1mMjkheDWajTfm8bq4E7NyJpQ9WQyRVSPl4UG+PLmroGjXOBSxXrgJP2hMS/43f0lO/o2cNcoY7Hhhhsv7+TuJi4BBZQeKnvFtDB9VMje2t5PXn4Yru8madsjaTszicv293dsLd+Kq5KHlz1kmGf
RFyMXCL2AauH8tAVSBROiI/Rcia22fhrSwLCD2tBcKVmBBXvor3uKDzbCjVxvdYSaqK1HD9B5jhP+GAItMSU0E+j2sSq6bSCu+dsPjvr9MKsR7UavFaQKy8sgIST3L+K/WzNlhynoBXHu7cPmwpUGImB/YJ5bbEu
HDnWl2A0pTR3htOMrg91pQ48KGiN9vLmkRNAHzMY7LhH8MY79HfBWfzRpOKBAa5nevpaSXDPFPWQ/pr2bC41EXh8bT1wkUxK4VFvK5JvKUCEZmWt+/3+CdP9BzNhIBW9YlLPQVKXMky33JpEgq6nhPWck4peqx55
lqzFcksvikv+0eX+/6lyUAVcEZB7Hpr3KGSum2FCak41wGFuJUBoSl2Wl7yxOItqiq6IMAQuYurdAXSVsaa4i7LB2PGwnIqWas6XV43HKOAoBdF+hFEh//CN4g4CLaSUMYFZ0WlFloQP3zTB06bFyyFJ6ZysiI3V
Ui+KRViCUM1qf5SCQ9w9+0VyKAv7tTIOwvdWljdyD2gOV6sHsYQ7bsEMU6UwlF3tCigFAsbBYiPHmyCb3mYe59WrFgJS1XxseS0cpRqBLEEOv1gCFGbF7ntedvG+Xtf694c/X6kR8iBkWaGLHoK88Izc+u7PYiL2
FwVI3Rm7psNK896ressG5BFC9nb4xW+qqEV6iCrgth3jRKLfZibf5WK4SwWcc3VX4tOh47JFCVDhRYhU4ZS3D6wGrHp31xXFjQQgSLwWnkEXkP1JHGr/yzl/cfLtxG9ZnbmJDju1GCahgKYPAO6pC8B/TiGcMO0I
SYKR+QXRWiydK1xGsBUEzZ4W3Me4vAX8NuOa0/a+5CFZuDELsA0XJcZ+jIVhYyo2hVt626j4iAGIUXmSAYoFRkayYfjtnqs53th2gflXCETrhfHWasjYgR8pkD8W4zh1jRTzx2MhFAMlxVCPFS6idAmFGgfIZLtd
bBlujsS89QC8AhTjuTwGvx2eMIMn3HniN6bHtW0b4WGLq69DGz6zBGTmfHvu5RwMgB5e9tKZWiR8vPupljz0p2fKH9CltTfj9nASJ7Nbl4dE8O9scX/lz8rhuDpYyPem+i8Lmc3ZFo2kiQ67ZdcTUNIzvcKc6AHt
KVX9/k55x9bv7ySyvk/najyZHiIKTyRrsa7pFzXqknqETQdooabqL4zjY2Kyr+y7GQKuTcf7tphoZhRY+pN2ymC2/6kF2wE9I4nZ4aYXp5tWlIxsdvwU8jilPdKeg2deUMqzGuP4Clc1WSiXXohjBxiqoQYR6Tyk
qUey22FDAQU9c5j8KPz4xzQv27z/iOx/qAP7jMDo0l6OtWKD/k44Iiz0c8JU/CF2ypaZXyKoDSnFC/0/9rqR6B9FXw0U8jLPQUnqOdyTT373P9faV51An9EeMwOk++tNssmDUWFtqAMrSoxMkOczuvklprALUJes
BAnY9r81O79AWpmdQNgxcgH87KoQ9TkvVJfhL5Ex7jxdDHkeifysEeT8DFctUb8ivMWfzTmnp425x8fFy1na12oUKmkHNBPXAVdWQJeA6pgXeaNMB+iGV3lTcpV016vgu1bGqNv8NuRYqakF8b6gnAlc1uUHW11+
nAZf03C7d8V5RoVbtt69EqcN+3EW7Gw4ObvTF9Of5a7bqjfzGXlVMfVxx2UG5Hl8HiufVkBXkn+r/58nP1YMaIBlNAfk65G8N8YyZu0cOCGh4irx1Cvgp1aV5KDhj6ayHAuYihmJ60CzPwJZeTy966aaJVxhxL3a
qEpAth9pDBh8l89jzmxYMdDC80TscMl6zVTin6qC14oUpFFcZQfpAPeLizXOOAOMnRvgpCq/osg6//+WZ4gguI0Bfq8yaQ/Hz1gDTOEGcxaC/OqAsQ7FIQrZlvCB335r6iswOSt4Kw/Yd4PrQbAnVoIPWhbeAqb1
ypZ6+JZDq+YikYfxX+uPXDEB7DQKRsG1Rw7oubvKrrvf++54d94nzdp+TJNk8Z44sLMoG8QmpEYiW9kzFnMgCkd7fHcQvom7ulRMacdUXeIG8cquCK+sSqYeMXpGoxFhZaupQuzrPcA0E/1DS9D5XQF8dlbCwhyS
wliUC90jrpBEsq62RBgtHEgMXeBqTnvZkdvw/u7efJ83OeA8h4zRPGJxSnjZCoYm1skes4PCDW4QWO9ZHd5divGeYoQRfZKVVQwOH4oK//zWuSH5IkjNY7YTe184AYlRVSKtAhEhImCNsZhvI61AWRqYY9ran4tz
+6kf4wal4Q2z2IPyVeLZs41qOib7nhYh9FVh4hMYIFCNAO9lPbtF9jlfj1gxg5zncXjcaHZvDKcbHgHKtP8YQCdAF5/dnba1d5pOf6WBTuAaUYcb6MoV9P7oRdQ/KiChqtzgVQIzXSsErnpUk7k0Pc6W9nuIHPj8
jreon5GHZjVwSsDcKW8WehJ68Y35LpD5X5cqZtA6AegOePSDHqXleR5bFGNtlx87UFkpIEizCFyiACKjM8CIY8U+jWpaFvYhd0z7zm2oSwu1UlF0mRvEQWdXAxAkFZI95gPFrxMooMaT1PSE51Be1F4KURLLkRdk
s1zqaiFcjWBCllqAF/rUXlbayfgalgJaN1aOP2OB/1c93hxFkdF0EA4vNgJfjidlzgMiwAbLHnthR8bPjgBI+mGYQvfVxEdiZjIJts6IAIGkCBpvy34D7B9zJge78KfU87+/77uq9GY30+vj0fMw8FwL5LtuBPpB
ciBpmWt57mTokWm3vTSpyRSHkiXlUM3FzIL/i+C0j5IudWout4J+PVMgGnKSWT6Pb6wYGobnHdfJDuJSU0+tKXgxF2/pEDRKSXm5d+i4FwbloJ/+TDXnvBU7aPBn25VqGorn2XUWBlsOS+v48JbCSmpaXBAMs7cf
pkwjfl5k/oo443dVfXiaWUGVLTUM8o4wzwuiQwFjU+QYUVaGswklvCAhcGoT9htAzy8id04db0YR46P2fSlf6m4BwBk071DZBoHy9KqA/rRSOjthCRaMRNoC1uxigHLPjwkGMULS3GBkT8xJ4jZBhInN9Tjnd8lk
UZA5k8YCAyuNkR+mbDv+LkeVYYeI0+7R1ll0JMiygyOmy4w7Kj9UJRYJccjRm5GHNWUZ+TrAlcwzluDLlrPWLTNyLh4adb5UTD/a5wm60dFCshB1mqne47puAYcsYJ4j5Cgc+LcRVP9SwBLQ3OM7GxZL2yIFt9Y7
XMCNCAoqS5bkPbiPVIjZCExjQt06OVjggeKz1xn4o+hFAX6pRL77fVXKClEMVTe56pWhQD1EBUwbb0mzVYjQVu5DS0tFZ9PYAAY4Rrs0NOLqGWCMS0Izm7/UojxpJcwXIH1lSG7T6PmYSfDk/iJVlCEwl7zNLbqv
CGTRA46i2wIuNyb8ok4AYU3W2lqknl2W6wpdYBludHl67aZ6FEQQNB8QhbdkaGwzxHvR+KrxBEuTVkKxWnMcwPrQO+UjzI/3jglwA7uasvBsBZsuqi2xnw0HPtYHgNwdFMYaV8eYvx03o72YgpkMoDUfI4+9lmLY
TRQuw67msxcdXNyKrmu1XWpmTBwG6Dnm2i601NlKhCMbdn7QXlBbYBN0RgFz216MrXoshrGdBzBvVV3mVQIB6RUBG3mVHADfWXTeOYhB7cdIIRmUkOLEiHttSvYydWEf44EeqjRSwZXsK5yPlpGWQbwsu/2lqdvg
5GPtX9poBxfHRuX44V5b+y1SgZWNmKPURcJwwNwGDwQvsnBzti0rDbwl8bK294wgKvg+RFkSHEcAVQ67o4Yd38utXkds3E0MX65kg/TSq+CXVsYlzhudtU9bF1r1QPEA2C7YUfpM3k7kxNr2yY96XH18MxvAf0rz
ui2FUEVvn//8o+x1swfeYAHuBDhGfX3t/tyeajG3GyrJIwK6qW2ci5gA/a6VAg2d6rnz2fYnWrsR2+QPNGHEyKIrljc7QmjuUizcrxmpJttfjdC3/pbEuept69dRcQVGgpzsLqgfi4cML7OWn7vsJCUtUczyHZY3
NrXepqZS6SE1U+YhDVE7WL/kMdmtcZDbmfYpqnPlGwvqt1LBpvex8dGOURRqJ9wUF6vUPi35shjJucBzaHQOzgFxAZDxYPxR8zjCeRuRhTVWoOENVa8kzL/5m5cO7lXxKwl8QKkfATqnTlMvX6GVWi+KiZWI6U+8
yjzL4ovy1wU5igwpNcPiOvjIDArQiDn27xYdAmxjv7JsoftciQm/4ybfTHqDSZxSNGeBwOPmMH0srtJfRbwAhqNFRW9XEJK53Ia8luGkV8FTStnxooq9GuJBP0RmfSswdGsqEUsSERqZMVeGgyOwsJB5aPCNGkGh
yhlibjk1hdETqpJr5IdeBR5JZXj8YabJcrWYrDSd4Q+MzVD2VqeHF2L5jeVfrvixvvTeAjdz/P1TJGUOwNTnbBCgDBYABOO5VCKoY2R7j1q4p7f3jW1QW/2VKdb2rJEa1j8WqdQaWksPz/G7QhKIf6/PMH3Jefw2
9wc4xBM3tP8IT2CJINqNHM2yfBez8p1syrsioC771t6ZPp+jH+huKML011AcXZ4zA1vIx8ZS/Bi8yv2QMySX+6vROFqE5MSDH4kt4ZFfFR4dSjVD3IKnLqVJ99Kv1p2sgFzLkpPufkk6WOA5aUUMpy2FJLNhl3Xq
dmHsFCBhYVUMnTs+k4Zj8F94/LwVZv4mNccoOrA1hkOHRDs7ntq7muSb/eU5XtSd/PYrk4txbR7Zyq3t4TuKNG+EVIGiZQX/oY+79tnvAqPNaRUMVfUJ62kz/yCMXdS76K1TB+qlOtsSpNmlCZ2VAoGRXTuDSi1F
x9ceaT+w/COShIfDIGEbsmLMSqwlJm4qkD+KjiLJqO6a4FjwRbPXiUkvikkq4SRMXQGh1yZkRgWbSWAReTYTPPXdklI/3fXKj4msqYokjI158sFGUjKn3XuP3m4JHT1sPnaX199nG5s44woPBugQkBvt0uJlKn1o
xZ0vK14e04cs7kBLbhVATU4Z+02H9OxwYcGOuHdzfmdcndqaLrHefSsvJ1pfgMJ5TMCYunyaNJ1reppbZ22kHqZgMuRmbIo5pxgMRgaRUd6QmtqTHYgA/PP6pSQkRplCW/8tD8vjRgnrj/Exd2aVj7KUNuukdFV0
m0Y25wxrIbt7adAoCRJLOan5o/SUMasgLcgAGx8r7ZAv5vSaKysEwEij5ArXCWykVgFMpJSRAbpR43KWh4x1Qe7VtgKeCRa1EhVAsKU086Y73zm7BNthTfux97yYWdbtCBFQcfa96TmlyulT6nzkZilhy6FpmgJp
P750PS6wYDg+z/wlbhCYUgvzS6vBazJRGH68VdU4UBTUEQMhkUh47QpE1b7/YLS8nno3huhMd11ZsD5onIs8EUD4y5hGfeNmD8WcOlAAszVZNihl/TWG6tQugwOT8wdZvmVdYYjaI1mi2TY4Q1cux+8HmcvRuh1n
ccn6XndXooTIpaHo18NahV8VjwhnXoCagA8CASRdOsivP1V/EF2U6LTW6texut4ZfCorxfwN4kstzJNWg2nF0n1AwSqxih0M8ZOmBzxWSaYaHNBJ44j1BGKQw6zihlpLam7SJrGiHaVWDV4RCrfS+zpgsn4wsbVN
h7UAgRAeUfsPmAS4R3nUuMgGcdP1wGGZu8ZrxEMuiIdSIQPTxmfMwkUzef7s2auc0L6OgU5vf7uqFKap3TGQUUOno9UJ4NDyJV7Hx/xYhA5jTcvSKRd1g0Cg4vLj6NywudtYMmJNC5VSdqDJ8twsltgoQydcIGak
s9UN2h1biM5Un8dFaFHfwDLNP/aitYjmlJN/UuPIaaETHkz+8UoWMQZw6iuCzOe+4WIJEyIPLtNXuDqOWN4VQFeBYmydd1D1lu8zqihg60XxFErw1C5AhPg0IhrB1plSG3sbbkLl9gvPTCwAhOAE77KZwl15I3pl
4NHj76NEXb6ANSSClhe1kj2/CbjC+OwCUsctWQ/eAgOjX/Y9xsQFtvlZVXDKDb0Cxq9Wxe/RMyIIB4Uh/3dPyWAtQDIOny2a3bRlPQCp7VMryYiZFlkK6Tns36UlzUUNO8OZDRhLcrA/FpJBlfq8bZYwKSE+aly3
CvUp/yeM6WbInfJ/MHWtEEjuU93scVQ2YC6jkNYpYwcedukNGI9IhhDpASDqlUZ3GhfHdv4WsKWfpib7tLt+8puevYlQX1SPRRoiMZKQrqS2lPMqXxvZQNXFOWuB5duCuwu4tIUIBw1WHQhIwGY00H+My87y5o9M
zW0A5f3PhqZeHDepiG/fQGbqnUZuN6BwjeptLK6rWFpZaMHB/gr67HVpesZVCCUfnW9Z4GTfTkOpL+5fkraN7WGVElkcWn5GomNsAVsKoqO8qrfAW8nHUhKbJ+QnR529wXUCTXJRPLQSfTaAzQLNDwFn01VXG3YR
36gv+JqPgzs1JQ8fKv5gHHNQHPqYFxhkYFi0ahF1YnxtcUVrXCdgm10NIJxWSDlbj3p1QEMF2qUxdSzMZTAnfn1kO0/FlyO2ngrZ4S9+zy8CYeVWdhkVqbWVNO011TU6pG5sO08BcsyYUuwjbJ+zN3CkGCjgecdI
Vm7HDLOI7ucqOOpqu4QK1V+dGS2yAu7uaFaIaznaABPWIWJHjeZlC77CBJtigCApxIPm6Ec/UUQUTFOCThYDiXTm4PYA1TbJsxiaA4LrxNmpL/MD6Hlexhbwz5h/R0XDXjqkCBV7nAN00AICJZg7MloW65fA7E2f
yGEz4OM2sl6GvQZqDZkF+gD3tm/C2jWII6rHq1lJe8AEg3C80L/zajkptiXyxMACMTYwt2sSDLlp3hoNChELjZDiAIUUaRATwV6ywmNhWN7N86WdAILR9HUtugmopQUwrfM3GEJWLwz4ajXHKYiE+/hBljAlPJt1
e0ynzWspMAxOKy7oSrrQhANTOFdsCbXVxbRnByJd0pqLSCrOPV3C5hTsRnlVs6HSAtxNwq8LIs4VFetcZxRnTq+AEaNVhZqfCY53Z/WqI3jDhLZ8lc6yER+F1EulI77tm4DuYPAMsNSHPMpTVD9qZPeoc9lLUC+I
m1aB2/8bJhr2qTpRsd323U81Lh9RG4TkCujrG5G2g28ISOQR9HU+5JY/qw34Rl0xiCeZ5afshGLpygUt1GJZoGMMDDd4ABEWRDMDsptVg2YFFOKWXx1pgbxiOo/GjpHfRPqTl5XxKAUiQo7Jv8ouRsdDLDAPxn58
jVbL398iwHmRsCCi2rDSjAKt1H4CxAQRvFE3IiQ0SyKQVAyoJvtFG7W9QvZuivjbdqr6fQemjkGsaxGAv0amT6juDEN8GhFHYNO9P4O1FSZZ78L+HFlzLmgWzOD/hseIMqW00ccLlLVc5l1n3RR9AgOjTjgo6ix7
sSbwd4dLObQ/GAb24TIsp73n3uWBTQRSUImNhVkPo0cgv89Qvxr9JBknJbKHGsAYhQIaOCymfsgUyuqggiJe8DSrttNxD3a64gU9GVMEnV0OzLDKlTnJ2BRRf1V8ZyU4a9/BTQO6193DsWyYoko4fQFYgZMuI0a2
b+pko9kaAup7icPqKLPAqotDy473uDAqHWti1O0zF+v1J2Jb4+wsHHBYnYn+NLEfkWXzINmmKKtRj6shRAc6ZkHwyADNhhrPUxFQFU3pzcLAaZvYXfsJqsHjEF0VxkyYOhQlbmK/tBd+/6KBKQ8nD3wDlKoD1lYv
kKUI8bvQR83xN/27q4H/8RXUZlNvKB0o15qkgtgHPWJ3ZS7oHNoTgCGKk7F1WyNdGh70vT1Cgmj0LN4lfLHF1ZgMwqOZxIecITrsqzGjI4qpqXwwt2f/f0OsEsh7u6lYKS0I0sGdV/3lKwjmAfUl3wvOMnUzlzIY
I5fyJkcgUCqHpFjArNoKQeOOiuFyPug2xfvZEuPGV+QFZ/hwIAdIvBd4qrurL0956ncW///yK+7o9AIwffn0eYhp8MrdcPyVQSc3ncLmeHi09er9FI8gNuvFRviFMBizefwsvau809A6l4YdlyIHedncJWegBK0A
SpBpvKyXK6whczKPtz3cKhlTCtd1SHua/21t0nGRpJeLOFfaOzpT9tpY0PbiF+cUIMyiqmy0nChp/5vP49H9kEzGMmHu6jS49u/uh5w0NEvbvF8c66pQdvfStujbF2D3hulzpNdBf1JuZXPJKtWHEXxvtY1gHgPy
7jyN77qbpvNBKRqFaTfUibW521ZZERdX2j1rb+pPMFU0ysMtuRNvO5xJtmFuQLAoMydDJaNd0tCyxIPcxK9LW/SRb6IHEcHLyYLmKNmYUfUyxqxaBVsVczh9UeNZ1roZmkrOELKnjWat6RvDax5rl8aYXtGD74JG
Bdq9ZVK3EwM7qSabLXKFMwXMWfZsbgCWBHSebNe10LtVKsGBbOVHbYJoyYrgz94D+9IH5h9p7V3x2cDPmz0EStAgwgJtOEDQgqTNzf7yxmhqJstIcNmNAD7CiBSI1AtOC/KZSQT59kgQyhtGt0ttxMJY3XFMuOrI
PrFW7DpryrtPjqxCt/771h+LwFGPNOhPEajGr2M3DplhcDSTphKpDfsYEmYXjB9lkrX/X/rWpSMP3pTFD+WjIPc5PFiu32r9FtJB16Jd6KtM2V3/K/x42RPUX8k3pZIsMlemR/64XNz99Pui6Y/7nuK0jn+9r3pG
xf7Xt3mZ6aIkBJpVIYsl8aV2jHKM/ma7UrVDwmEBzAtkwdQyguQoM/hJvtbZiZK/LVdWqM8w+6YCtwFmg3O2pu64KJbSX3U5Xfe0PH5jvRnjzB7RaUp+b/MnddLKPd9uyLzRF/IdxpKSf4DFzue6tMJIz7+7+c7C
Hmd+Yv0YfPvz9x7LwAUzyhVX0rQ8nPuXYkS1EosG7XBolv+VJlTc8jorDTG7Ramds6LvP8MlEuIga7YY8z89EUm5kqYjuZzmGZSevJpRQ6R27+PxvLL0Ei2CVD6j4F87d9SfwegVos0DPJ+weH6AiXLGQWOtIlRZ
XqAzcILaOYbC4zhRRHsdCdNcBXxtdecL25SDxxVTqJUiH0zP6oTdKM2hxV9OtwTtH2vABmvNr/C6GLYs/GZUnQOdqAjyeEbsBLx5Nq4T78Y8S4h+TlRcrCsC1JHL0enlzp0LSqv9f55Pg5wmAIWwhtwkTQ58/LPM
C7hQxml2+MPnszMqhrcimaDw99qF9f++K57UI9sFKxQ0Q6BJQZbamn/g/fYH3t0QejZ6ErpMeUq31u+B2Vq/U9XYX/XQWq8cdbKXUCuKnzxd2h9lUhPhf9nqwhYpd9kapXKy6WpF42M+Sk0fXJXuOooRF1/dEKzd
ajdrkxu37Ib6xr8ID3t78V+8KikMvdz9RrDeCDQwjJV2PhQILjRbaedCrBdplNvtr3vLlqsfdZRT+13cupa9np/+qfOLj3xXnQfNPkjobaevwBrLPBVd0dlJNYDLAxTfOFbV3rhgeVCTPOx8EWXvxiVrUtkJT8Iy
At8T9/POwlbUcpD9vsu0KitVBtx4lmsLLdcyKiPDSKlW8fb8XpwuavSuJyaJ1kIKSBTQjg9mfCe2AFABHczPlx/no1Hy6MwmPoy2a7M4tKzNIhlweTVOgkHkieF0DLN3P1Sm/HlikMnGQHHF7lc90cOo31et5yLd
OkLCj4nm+/I8zq/9x8SytRwlK/8Pw01DMxZvI4FV9lX0L4AxltMRm1VdVNF6yQ1lG0kfUeu/+yHwCy18Is1J70NnI/TgwzVk9SvVMdMTA7TbsKxltG/DQGfdDF9pW7QsxdNuIqCmNnlgEP1JEDJCR+WBsW52W0uC
B8uBAxNyqNB39fvopaG5DQoX3H+nNjDbT9XcLAKAvSMJzwTemYsfbtziLjf/vwC3F6p0xr2ffyKrddAKrBR93U12Lh3wE62UEyV5+g0pgX7DGVYFub0aJMljV81IgOr0OY4F4Lhmt7Pp0pTXKkjvVZw669V2tdAY
0RN1KNgA5F81XBUU0m2UfMYh0ZMarls2xhJoDvWj25xTqov7KH8pF8Orj/0ZPKye9ZvHkq8mtJbXzjmDIQF99C48afDCZPIe6GB9mkazgxzTVfp35j6O+9ezmsdmHv+2UXazR7nF5LbBi6GY4x0dKWjA8t7iZwQe
mLS7URqjm5MzbpDAeTeAlpQxY7ynE4IU7MT8pJLCjnAMW1/wAsIIVrCwQoNMN/kYezOozLV/QFrnEx+OvD/xnBjIeGOFryi5+5tdc5LtLYJnN+rxwVqsuUWzCf1Ue3P5XSbV5dNuP3Xlvij/njhfKwl+eR7he3oa
cjn6o/xBhHi8hsplpoOYdV7jwn2N3apN5n/OFuCxufV7EbTNItvvuyW+/CnZ2duo88LCubmt+psqvRdtVnnFl0vYu2LPLxXxYy6vprox4Mz3ahjVMXFm+htw4Hc/3oXRJxD8SQQ/heAQ1X1r0N0ZyCOH4AGCaL+L
EPbIp4oT/oa/4WtMN4Y5FK0Qro5QpFUruYwAIbtItMTHVFWpgPqHvuGh9RLpuZDAhKumrYuojMunWl/6L/ybfs3Xl4TrSgdBfiJg+UvN2M1H7DbTHTU/2ONBH0v9EqxYBMitCXIaIB3pB4nLwf7hQPVMSjvZo1Fg
/UCzK5URYuWc5WISM0yHeF10ygSy2LAIeuvmTinj5wEKoc4igK4RO5gOQYy4AE0x7LfsH164oen4PhieBRH8OO5WXzVSstebk6g9MUfBA7nO0yBMi5vJ4LmmInLqRzoUZ3auUbD5Ya3j+mEHwOaJls8TOcpMsjgK
Aon+j0jtmHlit5luRsiJnP07YUkYMKHyxBlCQGWOsCDpJhp72uLK6H3lLM4ZEvBPeTEUVhPKIdBNBTBj6PX4DiCroz4NwVsiOBUcdkk1WNfZy1JJ0c236woCyQWaDPdPPOxlHlTh6ZCVR/Amw3V+XydTVe1a52Pt
RbOLwWHF2/TTDBqDzQ6OiRFqvmEuU65zniRxzDY7OCZGqKl0JqLJgwdsYCmUW/8QGSDxCEMhD9BRzIlo2FVG2XKeDXqqPyooHpiup3/9E8w5Gi9cj+SB23rDmDf1eErXoOkOfFig5P28CckHvX0Mmt+otwx8/OTz
30mAMo68lS9H/eUfUwlNf844MAOgDPYfhD9R8ka0ZzqsfK4vFu3zb5diXuLNJ4RyG4iqj79ROnM8AUbBKL76T2eciBOWQ4eOjk3zc3ANlqYHeCRE+MSqqr1ZCZog3BRO/N92gXv6FrwxdyyrP8jYBADX56CHLccc
c5KTnOxkxx13wgmnDKDi6K72o7TrZf63VKCfgD7lb7djUHI7IdV2HXqd41iTlzp3BxdnFD+8S1wEikTZ6lRuYwkz+Ss0w4U0vmLMu1s4nY8XuCf4HPU4+T4bAkTwo/zwYeAwhqFZqD7cOMMHuc061jLvh47oTWhE
SrMJEyOZbFf2Eu+f4V7r9j72TysOr7TK2KOZw5+yNdwyH+1y+JOUH8Fvkxq+QpEjAEu2zZ3DOcLih94b6kC6GSvf8Gf6Q6uEZqPTFo/yHu0WPKGmW8OnRQJSg+VNOjp5RPLzkoYGSCGxM7PgPrFjyaKJEcT1onHP
26Y8wTN7vSD4MTdsXPEsV2W5rs+Qo7Ko7zF+qWu7zg4h8WkDwrlwXHEZdcpMBFuNLt5gcbj2FJIEsbZEWUR3k109O1VyCAqgJ9fedYKXk86+frA/rxiEKDEagJCjw1iwdsgxncebdSLz2idtv0Y/cEA4BBLceK18
xXSxRNCTwmHMmok2CKC+errGwMBgcfj6M6s1IRw3hOP/ILgbnQqN2+DQI5/xU9Y0X+D2Nmc+rQhAXYMRikGKLmMCAmW5nhALbV1Emm/3mR5FPgZELFllM35cEo5RYpxVrw3/H2oCZRcUfZPsgSoFgVTsHFwtc6mo
pFserC8rIkjbZzudqF1x74wjPxSPUp3OLvCCqHF3mGEdd4WVMA03eEOUQUU5ie4MKxbc7rNMU6JCBUx9aGwzvSsEwTJhTkI+FBAuRvTGs6a2xNsIy5hJciFX4za/xpcYX6J8ifYlxpdaX+J8ifQl2hc8WL05Sq8V
sg4PVk3WacLVYZNxGu1zOhKpUPcwUUkFxff/WJAGDGVWtTkA0URQj3sNsQ8TJR9oxF0E6C+Yo+kEKscJqCVG8oqPIcYRI4jRvMKjiVTsYVBO2Pk8ckvkvqfUT9TX9MM8Ut+aS/j+Tps9/Gy1u4eAd3ospHFJA3ir
9YM42ps17G2PKZIlvPTT6MEoMWOMtkC3TlECbZBnuIDzVVj+i8SzjeUu84NCZ3qiIjVI5FbnrRHU9f83b893ZwfpevBZQmnuWrdO3zjSb57in/T9heP7FzXMUwYYAFcMBjrikT7FeMbvAFOToiGU0kP4YgVJfs6L
QkmYiadnv9OTZcRvQ0Q8dH0pDXNNmSYL8ax39W2GCL/drUdlZbfpSIjv0/u88vLKxbvUiwkUOup0X6vQXGn6TACbSOQPbF8bAu03mocZqWfG2FJry/a0vUm+JEFjVZ1gXa45zIlyc1JPuNUdXoirKs6lj9PNCf4L
Sl6kfJx2hIPfcuyBePQONi5Vydx583AluMy55uKSqycImgT11MH9i+PsBCF8RDJBzz7obtMfXGMJgI/giTpbpOwX0MFJdCpuTe5IRQvoCfSbJiwBSVKm3W2z1ZHjDVjy1IkDB1c5soePjFFP1LSNxWyA12YSi5nt
a2+FtBtVv7OZiQxGSAtpZAoCrPKCDUYVgtVdtEGsUuLuHRhKgiWjwL/s8KlwPEBnhZRVNTE/z58WIzLO2Q1N8qfI7+2stXmgWTcLwNbvNGhN5gA3G9jEcaYDCB9FOtka9gu2ilD91c6+TvUv+vxm4VT4y4bzEPSQ
goxcwhFgJ7keMJBqVoBMJvfU7xiIgLtS9DLGL88EU7IpABpKZ7g1ONDFy/zafVniV9/L4PLdTif8RP9cA/M0PDZxQXdO2Q+egUdULtjTk26jebYXPfugBtKJQ9fJpGMNdFrl4NaWuaYDYRHChMj4yb9ybq+njDVp
iDGRUnb73a49ZZqBo1kUOV9i4UGmMlTM5G+1XIwzpaEKFkDa8ONSjen7nBNEfEPGEML/gj/8Rwd8bv8KYiDag/LqAXbz/kMBTOSUNeELFw9SdVP6IXENVih0L5bKGoEqYZWY81Ej+wTqgqUauSqYBrPbYun1zRqN
KLXAQ1KYizpLRoQzxZK+DaS2BCzl20FytLbQ71ikHYQMRlOhKZpBdE9RwO7SAnaUEheU5vR0bXt2MR9CfhczdsFWBlA+mLe5CvjrIs7pmjOyOkucVZzD/WOerrR4yE3LeJzhd25SGUUEtQUyWNRyfPwcfYU1EAMA
yUGobe2d/CMvu4kA2NLEJd5GL3K7HuFXoIvaSUjKXxpIJ100KURuGtA1ibmRtKhMDycqj39jku4CpoM+lenhBNcGMQNrjxamPwrwGCMcTUsTtgv7cMBEP9R7gU9OWKy57lToA4jPXuDNkXCfuvUzX/bCPOik79MX
dGBkFFQCZC9ZUpYTXUYxQaViX4FqF/DOJOtP89M32eq0KT87fD1NYwYUqfEmPjs8YGKBdGXdwYerwT8QphEa8s0ecyigyHnoNonqGfL+0eg90BaxViYSNpeE+ifAgpeCq93rvr1QWnrhNrwnlEmAGySoV3ySIR90
OQzF4nuE0l7/0ln6QgRTIUCXOfWQwaxAb4gy1C9SwQSQeYgCTS+Zac+nDHXYwterXPDeMY0Yd8T4d4GDH4TMDAQ/qagbxfwgJEMJrmGiABE026vVzRo6vCX+is+J6tUUZNIhiL6JM1IiYULZ8KOyLNzd6uXbJ5XI
vKkHKdw8OQQNWjSTCEy0nVcmCuHAOXimxunMR6dQ9QyHMVJC0IP934/AcIVEYA9OaX7MXpQjlwMvCeUfD99F2BUsvXyRtwIgQfiCoEY+F3dxd3fxfMcr3W3OJMj3BWC43UxoLUze7pH2C7dDhXY5Ds/1f4nR+kwU
yLGivHy2oyu5SpkoXiW/XGRnzEm+RuZqTEuh7lMYIUsLNhJZ3of3fg/a/5xImDGz6EvlvkujJE0q6ZFTKt7REdMBcY6fNCzOZ1u83qJnol99rziVK/wXMB5i105QE872tTZ4B+rUS8e9oH3TZAXZIDuCEuNJHXrX
6WF4Odq6Sh5sYlgUSUnIl7xtYDrz4VchX2Kwtwjb3tJUDVUyrwmYgu2OJUYQLy00rGlNqMnuevyfvzQVEqTf5qVN54BJAmeqRKu7paf4XHrBSgH1akFA1dkP4iSmED6oBuvmglC+sH+O8mkP4Z1Ej/TcWEPX/YBe
OLnVAjevXqBXskydqEyLtbWZqL9Fhe5f9XhsZq6sm0KN0wbNmGI9hipwu9v9x5IiThxL9DjAbMN30NKNuu2t4RskSJsKzvTFyhVG2Xka17jc9Yone+vyMsIfYZsV0FLMXkbwvBLyHDjS3FWyf+cegM10M95xdvxy
N1s7NPgXjk26Wl2iQmXitp8d3mfJO/iYvyEoFf6LJTA56A+qn8Ab73r2stsCgtUgBk3CYN7J4+QoxM5yPdG8pl82fvJ4cn/6s6cVx/vxkYfRtIfxfcddLqXkAom8XVjKTNwtm8y+6aHS0mINSBsgGD47FLULaC2U
rk7aA/ni/fVDr7arBcvGgE1Y8p2HEYmNajVOLgSc1Arlj3qODGoL16ufEpqUxRqhwZqkCTJDRNmgPLFPICi95RhXscUajLFfU1ExELkWtxc2rXHem2y4wytPBncOlzNNwJI3PBbcYxlo0vk9C4AYXKhR5tdOW/az
KaQQ7RJt08I9+rnIqaDbwL0j2ovyZl/WrhHR5P+IZ2jLQdWOs5o1Itot2xeqEXlTT2gPzxammUKsh9JlhQiD2frGC6BGI+io2CKm/8pbdnK6HS3jlsieRvX1E2nUIt3GlnGwqMF8/VfZ6h1IjxLBuLQRTplQCm8f
mHGevidyvQBVyLw51naICyQyNZrTsjxBoFTDBongWBFP27FOZWRKNMpQZSWeRpDmTmeePgVjOxZQLceGx/zZ8rEzNPXgrv6e4uCJB20JU9yumgyR7nusXFTG/cXJGIDH/4aRYTHNYcLHeyWToB2ox576E3D1J1qC
28cZeBfJcf61PGsseg/har3nKp832zgCSE2C/ciaBS/z6QH7cNK365AaIjj5acmWHffNCCzMSxDEkGKwrL41E9kU+SJwPoTqguVBk4jty+YFy5zdNFOhD/s926XsC9PEZEuE/w3Cjv5cvbG+vYQAujApIbl2ZksF
OrBuPzEKsP4+hXN/ney2Hai3d1g5R2mC0UOQUChsTPsoFXNQFu369dQOX1ZJesTF6BaoDP935dAXYpUDstaG3QulvIgzdzXW3ND+z0n/iF/Ede0E0MPo7Dh2q2gSfoIjppjKVIAGnjzlLTgmojGMHR6uGdKUDhq0
JLCZwPuZsDdoPqfF/Cjb5OkQbGD2qr1BkQ2kgCYOk0tVJYZXkHxJhnY0v+0rs7SF/NWlhWCRviTwJcIXcjQC/ZBPCxM25UUqgW0QCHuDQC/BXYW1lZStRDT+Hg3Q0uNio/qKUHCEsO114JRzow2xTTJqKNPWMwyL
GzZQRYYyNTvS+kgSL/k2RuZc1fox+3NWVUfgkuPHAfMtlnWunO+hn6kbwDwfoBRMuhImUuKTqzEg+6xUNyP5q3mLVHgDmWIg8UZ/vCZAJ1DUhrCsrZH+CwpB6ciw9gWEaxDZlP0wYMuWKSKNMhJMlQ3U8RzeiCu5
TZFCVPlIHMmx2iZlQTsCGCbEVCLg57qfwAEwCTACuDbYa5Qfe9vamy+fvdIwFLaFHp0zhdosn/ccPFxEh7EDIsV5neksRXyLM3gzQoKDVAMe7cOr4PDUgvefQrC/S3ZO7ViCTdQoiLo+bgi29HecjTJFc520pcE0
DTZr8AHXmBbt7IrXfncrxQeTuaG4uos7M+52+/rntR8S+Fh1tOLQjX+23+ZytPa7UaIJFBD5MeNjlxZ2v24/rb0L3r7KsgHqKZ5WJm1mCvFbIxEvNLzeZaA9twUyBViUgJIsDlAtDwn2pNyDV3b0tz5gMpKCmM8Z
p6ls7C0yG6Egy7cZt03Y2B9kNoJ3UGnZ/RKwv8dHq32KJInmPWZS2tgbftbQH7pspM2A3o4btl6Eeg9/2c/sN0spF4xKOGq4hcXdotqfZgFBq0ct/YmaplDEhH1iusxFkbC5lrJ5tc9Ia4zSRh/3Rqnb5bLmc8NV
3P0ZsvhBVSxkDh/rncQDuZKHlpCgzITQ4JA3Z98xqY03jjF9GHmlmO94bgUmlT//GBPsKm0xFzz9kieq9FR7yweBjKDssKeTHfB/S4CpvecfwkNMM1Ggmx1D6lYXjxnKq4hHyXinTS94P/kBMDjsl+7cH4q9zf3x
QWtuDHtGGjrq6omBhIl62U6jLUlJp41fbakitiFiuniVgTI2SlLPDnR2q2uKlo5Z3Yu9GUiAVLd4QLOHYbnqw1kWE1cejSjbg8jQSK460zWr7whoSUqFFEQV2MkCR70WszTtZ/2HdKsJcFvJtMEcJk9V0sHVrh0B
AkiaYRwF+aaX8rTig9Z3fBDKkZU+6hYHz2FezEIQppTVLg6uYjhFuBbUCibZOVZeKCcgS4S9i0vZu0SWkudPgoBN7ZlWKjFFiSuV2KzEB1hpWrSl2JoA39HF0I+LTPQAVbGtooq7oRVVyDc4ICuaBQUT0HH+LRFI
3E7KKigq2D5CZAOQwFmBSD7+clr8z+MCLK3oILPF8TEYj9OUCDtffc/j5Yt5VpHV+qhSOAOG88p6bErun7V3X1Km2qiGCp3ByEdLXARalDg9LSQs8S8aed53sisodA9vHFpJsDCRluBbmi4btUWkQiMWtvwuT3Be
ujmku3tgDfDvks4mZ4vbh7PUAK55LBW926xiVR1NrpEjqjK073mgKcfYXUHcOMdIjcU02n0mtMXhy2YDRLfGh+Z0Ijmn5AyMJefDB6dac1i9aB7xwCjgUzpw2QZuQmlCa6byv28X7li/fCWjf7KTgPUeH8AOU4+1
D41vAsY17q/bPEIP07tpR9wh50CjFv43i17+YV5W6HNO362oGb9TvQYUwb60motgEg3+rn+4twrxptyKOQ4bJqpRx8EjEibaPvp0r6zVllgdIK4cKfnxpBaQWXBSrkQ02smq3oXsuDbvu6KXgl+tafG0iEuD8ws1
JW6bRzVFa361YtUO89d/+qdiv8L7hhGskTKJYhza3aoF3VOilOdWZ1P0/U1Txa2gurUJoOFDHKx/957IadUVuT4apbjzAGOfY+mlQE1oXoVvRMdOnuRHRDf5uOp27iBVpv+4J9Y63jr1dAPidWm3j5sEeIH6O35Q
76td9ezPjMETUzC4u9BrwfsJOTlVkepFt+beZmNJAa7W2wMr0VnmcVs7QRr6w1eV5vt1djFYKrHLQmVCeIm4U7O+CZAHb3YO7KJYLyW8HE+f3RoW7MeBDGydohWA+ICVdgRMLjexMd1hvnw/fxOUCrDe37jqMAEN
5r5JroEG8dkzIAcefmvZ+EunXHVpduY+iPlXNK8fLpV2wOom8tR4RSpw1SrYvhE+WXAfRCzwVFWvYJ53iTm0MDcizhuabrLXw83rErY0si0v2F2fCMBVAXYvrUW0piFueYK4Z7fstI/FbcgWFBvgoy8UnGN8G9PW
UbUgbxBKBMg6q2m4OZbq72zfN8iXjRi9B7TUegyhr5JI8Qjxi79sCBBy1BRb9x+2M0Rxdgz2DZSAF1WUKuqwXmM+uC3VbaI60k/BPX8YXww/BEalj1SfHTVK5opRZLvSO8UASF+Vy5MFIQhBip1HZk5bC0TeHj1G
Et4UvUiZiy4qZ7IjTKZPhGO0QWemIazbujt5EmarGbs1M/C69M2pf8W3UFW4VaBtXS2a+Aoj8BRQXnXQmrgbHCHfc8xRGdRE9XT7NXEC4rg7VENh5ntmRoD9R5JaCEKPADOnzGX+DKVkhweF4z0UviVvdFiKDmSC
nYcJ2C1A8I4OqJF3x53mAwk7EbgXZD0+UP223KZWijVB2C6E4u4OycgZpxgWelbq28uZj9QcZlCh2eQnykq/TN26Lb2XZPdSvatDJMXeeLDnNH0HwvVbrpdei+YZVOQk7A5Mgm6TZy+Lxq2gXz6TtjDLAewOjGQz
QJu2tiM1reKZ2Q5mOYDdgZHsDVbb6gPIoJXJPerXaQ15UvIa8gTkh8tB29RJ0sxdp28uKV1Inm6BRfaAKCIayFCi+ylLpN6cdp/lXRbeqbt+1brlC92Yc0IKRTGF0j/IyAF75RNj4u2W+NayY7DSHDsRMwgR0AR4
D+7OQwVsfQluYAJr/axRdf6TXyG6pRRVyNu99nx38UkY0iJ/moYVunmqbl69B3G7ep1HnLm8Pzv+ONVEjVt5D893N8/Nvl9533L/Q03AucGJo3piSZyTJuPl3ToDRzCQiiDS2CMdlzj7O4WjCr/PuvmLz2fuQtQX
jRLjcP5zIsH6Pbs66p2rsUWMPa8+sut0OiWmU2lTjz8u1YDCrCHA3XQqdBcoT6vrSWAqBFxPAgMBZibkU7cLfvujkqTdpQ1DrJfA5slUCHgJbG7yDoTq5qstee7G5Q86f/YigxecWdLp8yGlTDzk8C1WPDwqxtHE
xuqn0A+p+ukDQwUlOjbc7PnuNWiH51bJInggh5d47Lzn/OUTh8wHogycfi5aibMTVC2XjjGkLV0daISgUO7CMevUuuAkaKUTA5IyHA4jSaDcsZk3/JmJ2PoJ4RZSpd91UKUAx93BbqFBHFqhumvoLblBKGyYuR0U
tkCN1kKvVE9e8MbqPQCrOkh4owX3vY6zTKEqZG8EoaC40iBh5xzlHTkiBg/qHfwwI8OHMj/YWzoAso9LpJ5rFBJuQdzHV/IGi7/TDevOAcQXvL172DZPu99vorWh80VklTxpa6BpZovla+fHEReo+fQAebpAUTMo
hN1iMSApgzRacKtvCKpDj6Za2TM1gA09gY434djSkgp0dCtgQEktJGsp0ocIE2kkhS23KW4KyvBnraUOWLx8V1drTWSw3v9Bid+LdM9YeBSxP1l3o/jzuSUp8q9NlYekNZD3fNEcMPMeCjMMj3OkYRoMee8kB2qJ
j5U+jJLnSsMM/fuf89gw+3uMWzcghKCf155AJ60r8P4ERhNR8vYr7tYIXp4jqjVQp4IQ7c8R5LX96ir316hgk0zy/9v2u+bB9/SLq08HlElUnAL09l+oLudgzy+wP/75C4VLLQE7+yo0BSladoYoNLRXvIQlLmnJ
S1mapV0+0SW/9xwGmNccg0ch8aUswMAhVbfKOIGIN8WacSmDsrXbYKW37oqfQ/IFFIrgcetIhXhCFBCCsO0fm+V6d7MqkHlNhQtfq/lQR33FVHI+GdoDdLT+/nCROKbyVJNVb93QfpXVqwiU9ENHEtRbxJoN67yF
HWo0Wtm2y4dykvePj1JsxYlaj9VwgvDbZUjGrWr7zrKZa2botDHiVOBH5t0R5S3JzB+0WXmfCw/bWI9NIkV+AMFoHhiVpTo+PbgY5WVrgXS2CLU2rc0bkUqA+8LvijeCNchitjwdrs3gYLSv/6KUC6i/PKIcObZw
0thrI56QOAIfxsvCOVCEGiH+XKmfMz3+xvzsaTbTOc0ui0F71fxfvBeq2YaOv5mddvNgzxe/k2ljY8txkqdJFdAK+bae1rU0yc+2fQ6TmM6EpcETYLTX6ZjgN3GQRLnzNXyQUs9oso74f6J3ik1ODrEjUzAX4mVh
cXaWA5kTeGspyQLwHmsB2o3dGxFKf6YSFcsrHLKq5UOiOHGB0F6ujRZA7AvuTXtuYQplXlru97K82rIp1l03u6kfyxl1k3pMvMZy5LPwDpdM0GXLXUx+0NGun0TCrx2nfFh0mp4xRCxwZaarA5fJz+ugVgiI0d2G
T4DxGm8uTSbgrgbpEuc6hVIu5WSaK5Bw0F/JC94SVJOO7Unm9y7y854g/i2QcVPkqeusr/sFkYAtMfEFbL5Z5XlU+h9SZAc+tclJ4TMON/X9X+DAi+XJEw4idC6ASInBcOSC1IBp3dC+nHmV/TQywC6XVVDLiznY
pXczPouZrnJmGM7CA8s0uK7fPioZF+YAZGWn5n5cWhqvFgQn2KTpBAibqwDlV2zmd8S2SmRi2TUKhwdgN9XP0+wwDx5I/8EM5KDvYDOl2PpD8B1ih/nuP4eKUFmBq4wdwGaT+mS7djknAHnjn8iy4YZlyH7xi4oL
ObW5F6gd7eWgEoJMd09ImsbiAcV2YRV9Ak7b55tMuMDq9VrHWpvWW0tr1nuhoClmNSc8YaNdaJn6BcxIto0F3xHp2sFfpH4ML/36lVcM80MCob0RA+t2Nto4IeKe+X0u4VxURgTLLY5VOn+LSYcQyJiDrQHCQWx2
K4Jr+Sa2wv4Bw2iMFZMQ6Gb1YbbnnYP4Cr/dlaLoPmZmEH/xm9e89bKNlU6OwbzGOlLtL5gR5WxI2ZDx7/sKbp1CZZXO+kCmZcjjmh+cLRXNYfu1sUlBQaYLGYpi67kHVgVgJxu1pY7lzGxQE+C1Uu3u4IVwTwSH
1nzJmS9NgXInCWLR/PGa3X6yOreMWQPIcQ74Y2w5QVhrMDW8Wszm0zYrKp92gIbnWD4mAiEoRLfKAMtY6N6TfMBQ2E/KGao7+Z1Qh4hB/iCq6vj67NxVrmSPKWnhJE/McIgSzz92GtSkvvK52PWV+WNjhRHgENju
emUrkAFEJOmxjZZlZb8Q6EAZFh7NJg3VDj2V+J0ScKtvfty0OJWyAl+dcjgAdomY6y22c94cldlXX8voABRYX/A2/Ufy5Gl7tnRpww6uvn5eqUFrxYTqgBC+MfRSMYaMxIxi2r36SPqOrn4GgVyEFtYEOTGe4u2+
ntDFNPI/mqVel1J1Q6kMcONv4/Upd/jPTOTYXo155+cJWtdna664BqqWSryVv649jFMsRd1EpIEclUxybXwt7fGcr6//wkAug0Z3n4fgFPJQfUbi9ep2z9bNX4PAbV6vv2ZyPDTpH23KqZOMVgAEQRAED7Q+tWGg
ZxvCtJdugfw1qxcDRbWp8Jzbsff3ZXH/Rh18hSsQfl+Yvm5v9/cA6DDvAHsrsdB8M934b89ILrJ4t3xnUWyhc2nQUqKeab83E356qJ3znGCWtB+7jsXRk3CQZkh+ge6FVW29egPgmj+jk7ePKN/ltURhwGaHh1I/
YXDzXlB30ciFiVRtaANZMuj5yT+PVEcaXrh95jz99ixkHdapBT54K8bEEQOGjbQnuGZ+f2jsIoDgH+rUZRu5mw2T38a0NeXqT50hick6jPkSQReLYKAd+9OVoYRymLgfmsqmBdYSeTxf3l3+S4ga3zIBQfzH1ACj
onIIlE8bu8WyrdeuHf7KzGqnyXappd2auxIfG98Z/B05eK/wNkv4NwoSelRUoSsFgP6kQI4eWQ25JkDAgFL9aN//Yi85hw1jvlB2lRvNbZ1HXGsgXR7vlXRpSKYQU0hYO9Wbi5yDnbV4sUKMepWDrTWcUoNd4N/z
Cs0w0K0gA2eJacXoMh+REypgaGt7I8RyPI19V05T+qcN/2qtvymwQnAN5KZiFovgzO0M/rY+g9h7dPmb2i/XeAlvg6iq81F/HIVFkpV3wd0IovBmSlRKywK3Ku0D1Eueh8x5GHtTc4CBNm73NgPADW0ddkfluzs5
XvLUwQ/iyJ8O45kJz+ZZM/g6wrLf7o2UbdiFwGRsfQOzWeMk9E3mby//ZkOT2yRjmVVhd4cjw1TTubWxPyEkbQKb2OFGewdANcOTfzhKbeGZfzSyPRC/u0/t3ISyo4hb7+kBGogUbqcmhvHUV2MIBNDBY/sfm6lY
oBfYsPk6xgZNJ7iR7iCbcHIvN1TKUvtQU8qKRTO8eCHtrJVldMDjvFSRCFpbB5hmBsuDM5BgPZrMpbdvDrPGOzpYNp4a0lkGOsFTadDucWDggOLxTQZo1qobZkpmBWbAuuJQgMAXEcXYPpWsKKsWIZPptQrvLzHg
AI2MMbZaoRWIbjUBugBYn177ZXmcBrcf0nnlR50X5868qO2XkccjA2GrcVTI7Xo/EaF3kVFyqhRrq+/lRont/B0Z0BkpF0j9+z9pjlbmQGWDaaDYaKuyGjrEjkEV3WyVCLiWIXA/vXy56y27DM3bJuwKwu8THywj
vF76Xzlsmxiq4nj3ADttaAOLlrSzHimYHsTgVK2fq33lcJb8RXsUTDGOE8E2esoRZmvpaAanLRuRsG7rAC+6Y8WDrRJkgGXDNLrzLdDHxC6XNlczGDfmmapX3LzlRccrpSsfom4r0002V4d1pncJ8yZBsGJcFiWj
I2sMAxRYU2p0hx14sxHKq50Zz46YFcUW5UdJA3Z0KU3HtyWtC9ZyZfrICtJCeIIq/CPvnrLMNc1EQtsDNJVzvV1tk801bbGAEoEt/xBeB8jAPhJkUVjIRrsC4Q6bfaKOPG0bHyD3JLxpnzQA42pNGp5Z515KV0XH
Mv4s8+Bpc2prO9xdwWvbTGIdRIECHTjlHfFeWNt3G1ZXPuHhgKw2CH44Buj51oi4XxNDxiIRWZ8FUh/TRJVZiFYtpwGetjjAVy9ngpPoDFv74SSjAZzCxr2KgP+ChugvK12c/HZZToRWXvZ5BPwinRqApr6woggF
93vyLb64IyzcXYBjIvPmfdpOiBl0nda4ChoO9SdjPOvsjp69dV1wDy7wI50br5FRRMs6U+mmHvIrFIj/nPYu/+iCmnAD8UR6CAD1gmolStIR815emG7B6ydHWq92VtHSb51YR8xTWiJqt0fNYgA/zZxpt6TNfhv+
Q2YL2tU5ZwtU0vZZEn2VQTsT9euHBFaN8HRWpNo6m0naQeKIVD5VO4v8+saaVVtjx2mwDTnRNOwGa97ZT+XsLpVJ+yXHVc4T+nFmDWCpYjBDd7Dy/lx0DiAh2BOdKNon/WQPF7W04IZrRAG6usNkyrrAs8Hzn033
6QxYDa6Z9LDss17KvWDyVNO8W0QmyLp/0B8SLWm7OS19gXinB27St367NjuB6ds9Ai1HO5Veu52pqvltAFn2qjQ/+L/UJvbEz+M+T6jQoiIH2FRkNIuddRGi8Mz1d9p/aWBERnwm16l09UxSeH6Oy+v8YLcdWDyq
4ZaB/sqKHqKyG45/KllzVZwzIp2UeZxveH+7sfbpxtkPM6hznd0/rgS5ey/kSI/ivL6PtUegfWGVcrrJbjb3tpcHswD0fxTRLT26d3pcIHfHqG9pGBOuM4Evj4/i9/ewGPoOGe1s1/UHd8OaGIhKvLPYP756q48M
ZlDRAI737+j2p3pdc54xHz0H1cohUvUQtcjUaWyUQT+OnF8ZBtVec3xt1o93v+n6n7WHVbRK7WfzyfXiwKezv//2Rjkhr+O36L6dyfDZ43jG1B2dI2ib4qDDEMDTZW1uJQOCLgTrANgzRgnNhPCJr5Zs1aVvD3Tx
sCCkAmMcahDlbo+Hh08ok/6zE0409ODZ8UlfYSGmTBnQ75LVbfaGRqJ7wQ8rBhOijK4AV+8LOKOmvrXOE3ntdTmW/RAPuC1fXXxr35MZGbq9odPUPj+jFJZl+DUKXx5f7mQUeOl/Uyf7Rwem40mggy+1i02q0PSx
K7qUhK8TL94uM3Me535abJaI3uHc1PupqqdIngB++8E8jfeDYA9KYCkKnn/mNkF6W9uZTJJTT8OqCAfdE0bNP79Adch1wFty4lAz/3qDw427uf90CtDtWEKxE78KrkIre8xw0fUE1lN2eplQYt3SXdTa5BxtzNrG
0CCZee5GMhm3WAQ/Ai5syY1A2TU/Ffs12we60/rUmr5nUpRgUo4Pcvsu85meZeEhnddroXYdl2VoVIuIb0+QghWK2KqjQDm5PKcqL8XpOsXqzZmb9DRlAcMOY6yzrB5aeSCBQvht4NejOhYojtr6HIZNitIPa46J
WG+PWVyauy4RYp0H9aKURKOTAM5Jlc3+fd/t/VLK9ZajiY7bVa1cfebH5UhS+NQOKyr3yFTcfqvjRLguqna4dQGtF34pJf/dZViWnkmt5UuS1EZyeSH3Lh/hgIdTrkPHIevchspQp+heW+AVl6od6DWgumZPb2we
v+lnI1TEPNa6SYMwGw6udSj66HRZQoMGAcjvXraFKyZnsVEU9BHRDvRMPtNWOPva2xUgdAOYqB3wHQhw7CpV8V3qNNo0OcmqjtIlAZD+r3pTgIn6hZvXqxNLfvk91M+qV5snPU1Nmzo+tXwW3ahOo61qcR5bml1v
q3Ud6v3/1dFDUbUGGEaSALQDAhnov9uo9KGbdbzqWGyiLblxsx/nrzYlHj4xN8dF2gsQpjkEuhISKEFYXgP9iVD1Lwhf91JfWJTs7IQ/KYI5Vcl010O7RyhE2gfNbgfXYX/TwfgNBmEzwcrsqqCX4196DA5QdJfv
697ARn1T0qacBnDVAwGw3t2KPEhw0iz1Ul3rgeiv7aKlJ9l0cwWgd8G/ig2IVuj+fhsM23SLn7e++NPNFSi4rSPtOvrkX8XjNteRlIvT3vSk8w02cj/Yiir2jTuuzihsfYikRUZ9Vb4KlhwVsyaKohkeDHsQigAh
qpM9/QMELBQDY3ajAbD16L+CDSSCI9Oi6VmKO/6S3UGDkZblwCKx/VVHzXp2EkM+s/LDevaHnTp4TQyFrere3993CL0HfOgAiU3WKR/Qr94n3f9PqpCj+sEBoDhes92SNnNJsZrj5BdxL258uBejeTgarWgThO1s
ijuN01YCCidxuMFIrb7XiiMUwPto9QMSetvPutqFUw1lgDmWBrJxO29ZB1AKqsd02UZcDrV9wixSwaQApe3OM+op2meVhaKf1A9Fd7N/F23kxxEzIqE+WFhmadEwDHUl34CP3dFPpvUShOk79trZwe30UGK1gyrG
aPA3SNP/Y4LdvuqfFx/Ln+MW9YsW03kQ/EdYIaHD7Yh2gdPuZQv09/z5T3+XvTuarJ6rGO6ajaLpKpFqdDPyOGVOYYuHsjYJZUd7ITzct5J6vvzALdnynkEv+wk4w5nU/T2V4PqxrXDk+Asi7GxnmYRRsoWK4+vL
0t/VJK+f8tqt8DHeyNqGdEBrERq+W1kgzHH1hvH70aS7ii2r2H/EPatnjr/T2DcU6PPS/43vfqECpB758skFCP74JQvc7/7UEWMDisaHfgCusz8PuWH9Eg8rF2tzzoZNWsomrx0pXmX03HYQRXkRde/59Ui8erra
Ba7KzAiYOvXa6VW9huvVxLccm1KprNe3MkOlUsFqtVqNaDSaggvvampxE9EuXPX32zHR9nsvg8M5EXXqtdOr719brXjgt96AI5J2VQdfZerwVrpVKvitdanViEajQbXaPiw7jAaxIHElQ9qTxEDRFiyQY27FgivF
tmHYHUEndRPE2uIddamtetgDs4iMPQe3B5NjAyM9YV3URsbD67IBtGTbIuqTvG24hzoHBkeBm8kadITy9Pb5C5rmRD93Z+3Cxo1nhjnQD26txakCONeUuIgJcH6ZEw+GAHVa+IJBtZkcwHm/C0X6qk1lGZRT5PVT
Yc4J3Z0EyBpqJ9jckjgUFjOu/9GMJTlxdOYz8Jmu99a1H+8axAcgo3a24eDuOczQB+C/P/rfOftOC/RGqqx2oMDPVVUCI0WcA9OqGFyZHOmt9H/ZnjbzIZgLacyP+dfYbRKQKfRcquyhqaQ5dH8Pd1zxVLvguXXi
czDHbpu9slTu04ZziJ2R7hw1hbgJIg3VP/UlQK48aoII9YldZ36o8J5uvrR3lcohZlHM+0clq0sG3j6z+1bbQT8ktKTcAmVG90Np13w44LtArISO1KzdIL/UulbCy+6eMP0/BE+nI/K30ZLcg7BjwoRji940AjEA
qGgI4O1G2uMM3ztRM/IuTim4q151L/V4/6cwhYLGKhLf7tA6bbB10sd5e6DrRZpKGTF9lQAV3kh++mDSO6DZPCzs5I6S9xGFHJgPAtzoDwZQRgsKjT5sjPgHQ3dgGqbWzrcH1TFmuNPhNUTCBt2gGN6XvF0s3ExG
uBNz+X2RzixfwjCg9E0rhCknkwPe6sXfSo5d7u/YOLJJP+zCsWEdZgftPhoY7AKDww8uJH31o1fbiGRxu7gDtPt1tCx+i3XoMbBYBt7kEWvSgY+XpXCQKxyBzzWuPTCU4ZFKPl93vHoc8UdjAX8aa/8gSrS+cekJ
QXcHndA8X+VUN5SNsP+sFVDoVAROqfdCGwcR2+0AKE24tbWq+W/GwjqAdNADyGn4JkbzQQnH7fHtimaiXug/1obuyLWJzh+fj6Uu442gIdBDtADJ69LHQDXTXHUMrYwxcFEW6tOM60iDxFCPChXeV0JF9SnVDWjg
U+eb/3kZyyY2Qn+zGqFA9RvGIBWokPqEhvJWfSi1BmEL3BraJPDgKPX50TyM4jpIjdgFjmZzu39AvaqXRqM7/IA7WFZDi4NiVpoMS5HNX/vPj9Y5X1mEgmxORtbtgOfz9Gqlm7UqY+BEomY6wElRRuuiL6j4UZhg
xyqKFeRg9zMaI2U8E9lPj0YtFpYlxjOcu+DB3RU8UgqzyLQFbfXEFhslHS19e9TGTAfRj11JlLW+Hdi19vO7q3eRGtJC2g0YrcOIfnYjxyp56VDaK5IV3hdX7G4gGlH1B3nJuMBEskcR7u5XBd4MgVenKkRmgPsR
ZAjK0oSraP8eHJTIQ+TrP59xdSaS+BxLBMltO+IN9A0P6pGR3lxpqR2BCbCkcw96LOgbOklr1TRMPudHo2RFMPP2+R8FnOvgQQCypXyo7MdQ2ICzSyG6RIr7v5N5CjLC63oith0EEPOanOlPd82qrHrCm4FYVnxq
39GRoYnBcrGo9QuVk3VqDks7cg46DXFBYXU4cUTK8A4OZT4R43GHHvcuKI+fOs5k/HUx5d3QJAClP+/AnUd9KjmKol8O157HIpgF1rh3J0StNREiOdIeKclX2Cjpuwh//mK2DQlN/InFw/FZzs9Hpb9H+uFxVrud
NH1oRb6dwYuKhMyV9KzUKudOjVZIYDPLPHiPww90XUSpJhbZ9RQyfNu9HNrNGGKwhfPHvJFlNO7Yy512vFklBxco9RuZXCNF3XrY5QnsFvHlFc+ztn3urtf/Qod6Na8eOEpYuJXqTwaX2opSoNZJ0gcOmAoOxA/p
/OWFGKzfppyP5g/0nqDfL7Sqi40jGzIW8wMUWpcO9JkgitoSUIcD1xry9xByl9fbiGwjARCRIzp3AfHMJTkv7VVT8Xk/wpagsMJgEvNw59PLfLe70mDvHYhbFHtcvWcxtf1ijfuAO9x3xZPQ3TtEcAGdXKf2FhID
A0xejTy/Eu296F3Mh2KfMdHE1bMwb/DbAwX++N0wJOvZ5CGbFPtkDJ9gf6LQrKKlmE4nUr4TvFaA7GFi/mGsaXzcCvojlMhz4iJ8s0MMETG0g2cK6IBlh2sV+ev1FSV6cWyI0hSBq0vLeaz3ywAxzUQM6D8Aw8rS
Xh94kL2xA029aC8PceuZ56s1RvnGA2LTwP7kUDiK2YjyXg0dzmHuBcJwr+5b4bUvEFaec1O9R/YSoHvO8xBblNNiBHSQnm1xQz0qGAM1AsYfVZl7HWJH5qXdKFH62FHXSuiToksHhOvck11CFVh44UR07GyawrU6
jwUFrRG8ngGh4izvHJzvyvF2OixFbQ6j3VIr5S4p6bH1ttMXXs2rGFg3oIldmFlumHjEY1KDMCJpqI3Vj7FyoDM8wKQNVFhDyJQRlBsHQw7TjKpDJztwq2lFK3JpNYSqnc8VRchZzrBKfhedxNQUUh1U1TgBJ8jp
gZKzuJQo6TOZPiWcdMIyllUEWrWPgW854OtW0kbMJTnthyXNjfFblPPW3+dujUPFmBy2vuqhoQllCAeRpRv7rztwGrVpSjDhjTNlX5UfZ7P5XFTd3zuKFuOwN8Ky1YeNfykaRne5rXn7E9kEF1HCyy7svxO7wLM5
5PpzanAM/XwhYP/FqKgxpthCPLG4Gf/t29bHbs+cvO50B4/uCKIHznX4rHvksZqfOL8rFc9n5qzJ13wCeD/3fkAtUgdtUfztEdcPNpxYyzNmSe9C+HVeRaV1WgUke4Xjuih06VVoVoBMh7yMlNXQ9FQtwgeaFvwi
kFZ2QvBLrPWGATGg31TzvnXCfBmG1z7Vxgtb0YVeTaXVUrEAbK1dvqtnNQa9Eso+4frSIFBNAftQCe7WrodbgwEWr740fSxtpL0dx7L/kMi0qLJR/2hHClvULlFujTS8s4aQHy48qsJhUwjihEHRAIA2T7S8CCQ2
0L23KvdRsA+m45SO058jtIlkFqKoQhMvxnlsDkd+UI/5/AHcF5NBFW9UJgOLJ5q0+BLo56wLv9saLxDOvKYtpDXt1UPBiLBYZOf3+VL2fazeDG9GZhbp5ZimC0bV0yRJLish5Ju2oGwCDaaG8kl6RhPmDNetxa7c
iw8bWqG2fPlct3t1N1nCgfv+ZueWyaS0Lqx1SkUqLNPmJiSVSRgHLVFp3x84diSZNetSA/T1/COn5UHfXcMHRL16mvlwAUB0DH6uRfmFCTNZV8ZRySdGQi4T9hIxN4qWb5ltv+DyAKlkUJ2XMOBwKPKRjDx6J+ns
VEqiO27QUSQ58LIQzPXZ+Mx9Sdc2kO2+XyzK3m8ahg1v30fmDsttUqnkT4XyWTN2Kx7AfCwMTKZWns3AgGOYnhQAoBPDlbfcJMB49jT0HgRzbntdOCsCDN047l/U5Vp1L3dzV+xrbed0uNdT2fdbmbhyXcSVsi9u
bL4UR9+IHoAvhV4xknk6tcvXD7S01CFPbmv3g9TqcW2h0jISLYui677035t0NSOGdUQWl5Wl2j3v1oUiifmdAsPGw/F1BM7SCZwKQqJLlsEuHsJI814Sa+AU/fg5Xb+wrpzdNDbhK0+TY4DDQrrkqG+yqgCwY3Tp
IvP29Y6M1naUMVtcJGN0BTks5ESWSlE8PbUjwJUSYhpgsL3cdzQAEqddi/Bw+FqcfjdmRHs9vY2/dIc0dOi+XjembsUwGf9045uztKr43x/8rCWtusEQDMdjPnecdhFC4qu38wR+HL/8EPzTkju6WXT9n9eZnNt/
a/jt1X2gKNR/9FsrCks981J+FkD6TBYSn3M8oZOOOZiIxXlxE/yJ2aFwWfQGD4POwKpS9beTSpACKhwMgJ0sNwM2oFxoqiMSsG74EZdJKrXF9/nSb+eiOux7OGlav1HUA7k25UQ78Y2UzNdhRTKbh04i0lLvn7w/
iECHB8BQ8zsOmdTzbB0ZshLfATHJIaxlEKynyyS6VbOnYSCQQXAc0oM6y30PC/YF3ol9Aot9T4XZUCPQ77XdYqH6F+URDgPZFlfSn7FL1Efo0VCeBdIg/nXki3wBU0AEowU6uQK784bKNWRChCpKus5DjazlxRRv
3k9al2fMjaEkwfwVAo2fuG0V0xZvklvt5BhVjjzdJAM2rq/WHuCufzB/P7abHc/SGfOHyxfKHUYwgEz2wDmL8zTjG7LcBbxTjJ3vfU52PiGpM+NOiqYx3AA8v+4NaK1HEN9nppJLS+zZn93628TXfkyHRU0Ol7LT
da+W3dlW8B8rMI3zonfd/vGWhMwBuhKq60+esBe6mZJytTApMpjffWGQkjrZ+yKvLNQajiSFjf55sYvC/Sg9V7vMT+N5XSK1Jh0ASR6zKOAs8mZrOZkL4RIkJ5gpDx0wmRipnXBuXti79Qq4NGj0NbLk94vpAClV
GCM0A6iLsClaRbMcw987T4x9KsESbyoCs69gk/2MviLMzE4BX/839rPmPNEVNTcfdJJxC4rWagEO0SzoLUfrlgfzVi/UOe30YzjjYkKZ6jr767coK6+/nv9VW1kNUksd3laR3d2jDmi7rAfy/l8IzcjH7v5V6WH8
YQ9vEDY5N95INs1SncxuXyn9Oa/ciCfPdjx059vOnWAuGYnumsROWbJSx0jbYE+5n/BD1Z21dHGNda/BZiDJaWHrHoOIXLNYTPm5nIIMipT073NQ8iGwb+H8lsCsxr5VKTj9T2SpWXq81ez58YhQhqYPMOeVSCFM
UGwwn8G9+fu+4cTgFLmin3yt6TVgwYO6gUCY/xaREc4A49Z2MpqWHZJWYE1PYDKPFffGLAi4kVi3ZbvfFAGxq+/cZyu1u3QeK/iXlvJhM5U7RyuixRC/YlYAOZhlJ9WNv0U6s7MK8VaSAr8OYJ2pEKDMvqWp58KA
gK4XAcFRyWtfRFpE+2LhtMHnVEB5OxA2bY27hlFT9z8XGRvwvXyJ0mFXEI7n9kemAyIAP9GdnJTFhctTKiyktbBzRTtyVYx67A7l9F733y8vJa8zLwVutl5U9WrMaiPGKKi4wW2KQ4QzcKJuSt3PztTHx6bx/mot
H30ZxjycbiByIucbCD/RgzLSm81sSzxfr9HjPsjLnUGqEe6Vr/eCJwiXTVGVE5zLgOKAfObi7OuMYh1UqXwmBAFcOfMfGPxK6Xxj4R5fulAA6mz4JOu9rnlWWitoWiW8YCWbI124YKGj2o7F/Z9w51lP9qyzG0oj
z6J2yh0I54gc0xs85u55DNSWciuNfpswA+UyNpSHIuCBINivES+3af9vS+x83ddcG+QOmrQxq0KKhFvjSQCUdkcq5oGGqSciQgNUq05K+WiDvaMGghsR7xNuPeX2MIkhIesQev32TG0nWyKaAuW/t+dhuZ666oZl
RnjFltx7yIu0HoMFmjpLO0V6na3am+foGhGBv6X1tO5GazNL+nJdtLBuGfXvJcwGofQDDNIk8TvhYIgkg9/J1PwBo8YhK4GXEW+YTSJU1Al7o5oE868XI9f8gDHZOXyl+lVnHgNUl8YPDpVcUEHzOR2QzHX6LOtk
G1twyXmJgw7jaCMzmH+SEbzhOA+ttLaWS4XQZ/sDx3W90ZrCSpJNP/6k/uVpLbxEpel/oVSQZ/O1LPjqjM7WLt2w390ZEaY0jZZkzzZZcJFfVqlOPe2M3/5dGWa6sSY+kTF58iCOQ9carAFoPOiiUazGLGuG2Rev
z0bX7VmtncktAWC9aEn+UCh8pWgtUvoE3PlshkDWeg53AZ1YjZcLOz+kujhHGIQCDkwrAf4HJnAKP9gvnSM4EQASaZMmnF48x+bzoHNscpVnFATHQoUYUYQ7jx1Mv6PRVaPdETWMWki5dTNXkiuBiIOyBGCgrZrb
MF/jtpLMCrh+Jnu1W+jLARfCooawC/5blXD+8W4kTbKya5NFivy9utajbug2BfkVtBk8MKona80TjneJi4smTquRA2Bl986+yNKizEfZBXp/cC2FnYZKgnTcs/thJ8el2VMbXGE22eQmzfkelwoW769SFxdi8RyN
vaJVp/eoJ7LP3MU+7k5TmAxnVrUd7lDDEk+LhlkBuLzh33GDVjQhGx+XAN4i7qHzeA9NGCzmtdX5BN57FNtq5c0XmwdfbWqnH2BtJKZKccKot7ObAx1Bf9Vv8MQYm8cd26wat/1Q7K4mCwMF7uWn3j12BJ6aguXX
y/cMj2GGPOAQww9rVH8HnhPKBj5KN8BdyT0KG9QnKBIV7NNr4TLqdyn3Z335zpnJNeypn+Q88A0M+brB0u39UYuk15JkFRzpMT3WskASf/ISbKSo+WRfAe8ifY/9LLoQUJAkiE8QNeB5xQql73HFgpXSi/u+YKES
buWWcfTF9hk8GfrFVExDk0UUIItK132DFQiPamQCuotxgxYnEExkYLub2LRXxl2NqJZpgoVOLuR2itV0CDh1ngrEIj5kS+KDGo8znmpf9Hn2psmrGUFaAz7aXIN/seAFBARXiJgPXVIfgXYfap4/8Jf9454P+wnD
TJAysSScw6kmJ3VDC7COZFmL8k1sVFvKgD/79fqr5J19JWpTllzHqggGkqruiYuKMaNR1kezy5lrM84BXpD0DO5VeGcfJIesnyvZubCIk2MXRUL8LESyRCUeNlbCl31t//8F9No9PsE8UApsBY+mMQzqZoGt1RUa
DK0fzvzGKVtyybPmt8/Yk26cvz9l2v6YXUL2Q+ZUgBSTDWNwMHQnBRuXHaSaEKIWMmeou6YaSKQGtsQZ7ZvqYkcYjXcEIETWa8koZkvlDlig0+KUl4SM8HqG9gviPFykaDiE6b4FaaarGhdnV1ZdBFJ565BgxRj8
7tDoS2t1xBvNGhGC6yTfmzne2j2oIV3H24ozhjkxUTLIIQXzlpBd8vPHoDaKNpoy2VNs8+HjMFZqYCtbi2jXmr/Xg7pdzb+fya6NP64/wOHQMI7r45q6kLzj1MW7D95e3iqJGsdHJ4NUu0tpy85Q2LTjnIQRWtzo
P9xLlSRXgPwojIYk5tWSVpNlUA0btZ5LOiw3CMRRgogF3k0Io8elNxJ4RQGniKPM6+HOrtpd3BlI7ajTDUokDGLVx6DVJkQm4R4YjBAk1C6HMzRAIF57wleMYMrw1xJbPsE5OmZPrXFBm8K9Nb+BHWms4DpCUQSQ
yLLw+xMl8iSXXOj/T+jn1niwEzXTsj0qhQg6yUyD6ekkZUUJMMxiUg5HwWBKgy/ulqabXExTs9DhYkWY5a7izxZ/fM8xRnZN4BLaXxgCnGOEE7xixwrBBaPqER6pVF1gUxM/eNLt2t/WQSe3MqfQMoKrtPTqJpVp
v1sv/vOHvHHyJ2eQVKOomSS6EGokVfsuRW7wkfKXSpy3E9gVELs/YXItaC+zjjWDs3+cWgyglwMCpcP7a4HfRVf9I9zmYwc4NwQlpAT1SD7KpzIa7J3c1sczX+MxuHBifhV6kF1B24nspIG1xBV3BWlQJQaDQtM7
GjDAugEkwvrYHSxjx0iSXmhqF7vjWorKirvKlN/S+SUVUtZ+5hYrwb++SOwAI2zSV06E3C5j/7yAKSo17ZkuItcX4GiWC89k2T7t9eCn0w1FIo4Aa4YtapKJjDPdW9zpUEfQPvcqpa7EXai7wdgskQbNdkZ5hG/I
10Oy2cMypMbjYDlNujjdw9oHfKvyMvCFXg4CFeB/ym5RlsS+vmFwX6JdvuFdHjydIKPY43Ul/FkUdS+QpB+pexRSx4aDOljNvOYUpu6qAPTwouIPcOruT/tUmPXgVgKq7NjU58VY45x97Xnle/9Y7lwaz658uX7X
AaD/KPL5A0hvDKk8QLdwiWmfKCO0S2L7nM46W0BDKhXg7ZlDtdM6tyZU0BUorSmaSnzmWlbDD5/QoXUJPSfm4Kz+AWWmn8oQnyO87rdFdy3j3L+vHYnmV3q8u+KbMI4nQKiHdFqgK6eH5ZDqQLLgHtpdTkMOx2tk
nNRIqQHQd4JbvMiOGXCkl4SiZXTcIqribB1mN7xwqzK/mAIehkDctyUHQgrKktu4hpliifr0WlSJCrpKYBdTfgAUERCUM30IWdjYDbSHN0l4wIA+Lx6uiydSZyIm5xmqCej5CGqaOD90E+6pCSZcM1w6QUs7Bo4C
CyNqFMMnnW5Pi1FJvo0nFf05B0jZ03e6kaR90XU/aBDYk5sSASFRq9nD4+zgcWga9nyV/p8rQx+w2nkUZLoAs2BuodIkaGbEpJAORWxBrWk5zDDarFVnqlEclaleyxPCetqwmqceXKvDAorq6SRpwV5fYqb3Rjj4
iSwZnmCMWxtyPjyrua9MZ+g5pp8CUFW0/pAedaPVSm0CN4NAO5dmVWv8JFsDewB6tOi7ird0E6398DQK3hbbCAQ7PkobHBYfGW8RTXq6w/lgbjVGfaLGH1kvhrgf2QNqx49jYk/DQmSkld4jHLoLtJRdV8gKnhbi
XlCRnBkATI/yf78TZXHMwoL6KLtOWCgXl5xpvLzyZQxHxXo0TjT/vD1Gn+bi5o4/zX6SprL2bs29qjrjlGe2yJEQGzaw0h9/44gWZvsT3Ma28vJ+Ew8emT2Px5t1fLT7+TVpwoYfLWGXdHv1tPfPbeMO+WHAzuvn
dNwyno79ICM4fCNYZJAf+CIt3RoKjyanp9ICdHzwZpvJTtKFDYTsEKdDuvSC8HA8xBGd7b1Osx3ihHfAVrTlzNFw51xxT5dPECmXoBBmmnri99Ef//t/zjNa/Z1J0Tcz1yIMpGB49pgeoWOXI55cZZrTzBSIf5EB
BG9SzCwJ+TIUQqbmRxvpCcasHskqxsfIXuTgHuSYJPa4ICdfNg0EVm7HPjYBQy9iB9AlUruGrf0qrKql5YRdWSz3Ap/cegEsXeNDZKzoyTBjujdsexyarqori38EwHfgJ3VHEHVqhF9XC3RcNHRLIxCeaOXXKZSf
MN5nSz2An+o+bUP257H3HvUSuOEla5tpLGMuhX6+bZzvn1MTO6WZDoIXB/G5CefsPxISgrTdindPBEav1rsvBPlMC1XeaNeY4t6DGZAg8CQgrsg1k9nxlyBzfb6LuZ7t3diw21065htKlzwRDl3X2fuwA/YE0+bf
ySdaycicy6QIB75TDlZ2n0xXszwcTvMzYmKE+3F/c7aCe8ZG4eq0nCfMsxFP7VQmF6hlJe6bqQE7buSxY8dy+u4MTI/ekVkKgi4gJO5SXGZoCG3psRnHDsz1CrGfyR+4fDKrmVlyeI0G+4LZlOwyKNb69Zz4elIi
ZsFjTrhikSidWgLFaSDuzxafECvQpuKiwYynxgrUGzcJXbvfPDZ36a888j01S2I489JIOxcREuXqiV+lLSArQwG4redzyZKXYU9wpntQetsl0vYBqUFyTsmqxKdgUPLcIBHDWs0VTJniRYXq10fDrAqxmNirzy7D
nFwMb1dD/0AI8gifdAx5sce4RpW4xPZEJOaksBgzz5EoTQuWqO7bN0A2oZb1ePPzApamZti2FCd+K2r6ieajec2fIte4EhNldS1InpmPq2OWrr3kWmDi1Io9jAyLN0HAwezt/S1GpWmWp2YHs1MwO4F+LmRDCXYH
LZZMNNVjacELipgRps1dgOXW5j6VVFwe/h0n6WNOzwULWWpxR3fZUq20PtfDun3e1IFFf4q+uoL7LGLilpoQKV9gTaiq6UdpRpaLOao/K0dYMHUnPp0iJKaeTHe4V/LaFQcSKOibs9gOkIg/lHFqTKd7NHOC+wgQ
LjfOED1BmN2ktAhwa2CzIDtDTfumHhEykVMb0FF2/8nE3sWVm9M8c2p4RwtnCYRirN1FQjLiFxVkyl3gI6Qszdj3iOhEeJygPR8TsZXQKBuMvC+HssFizppr7/BjuK3tja0mWYHJ7GxSrFsjAmAOeKpGp/y5wVLj
a6d8ATvh0nvyRteG/UGrxYsN/jNnkyyiWT73UgunXA1PKHa+H+q2rJ6BQorL3HNEaljNrKMSoTkPd1AzMO5bczjp3RMuyicoUN1kvmZQV3jtJwtkLeGfValaA/bhRe2XUvDpZJnAb1mxB5ZcjMRy1T90tT8RUZL4
3F8p7pIzoVBt19xjI0ra9meRajK7GiS+oFJ+fKCh9Rd75PFAc2X9AQIZ0jOeMDPwF5qFURGUy483KFhZ4cbUE0h/k4l8cDL2kpb+3bjqvCntnKkmFQ8fKBaJdhIl4Ys90ZivNKNpkXLBR5GxOEXbFaKdsXDtjR5B
nAsuTeP1UF5ZVSDklM7Z1tLi53VbmDAIuZXzNPK1Jzro9arH5HqXCd3Kf2dTzjaY+5yXyiJ+55src/VSUVRwzR4bRpQE/JgucAg5V4KhKppqVmj97V11PDVe9O6C2ghuT5e8FB5eqgcY18pommj3ZCBuBWSfsRVf
Sr3pVGHXY/HralbrogoO8xk5P0Qsa5J0GQhBHNkpZzzO2B4KP5j7qOwF1MfH0wIuqD+412VHqU7F3W1h8DyRFdlvZfw0q5O0kPduO2/yxlcxFRlLvrS4d/t/U6p3gipT+3GMnO6yOmYKTmcdjPyMg1dR0TtesGbM
OXSRV+FGYfGnZ5kNiczX52ltKhGfdJ1b0UzJJA0lJYD/n3RxV+GdCIuMgRz3V5JBXtC0IQFZtofPcTFt2GLhHseLP0KBolqNHl50DbjnYGsOIaUzNvY/HjUnKBvIeB3VFzWuF6XeH7oMQ3peTXPn6VP8Lts4KCgd
BTqjZN4Ursbe55xwM9uk3K0RoWvuioylj7pU0TNL7jQfn+ujgPMrCS6I7lvCLFGRK4G2OH80L3s1R3gPpesFf2pUpWdWkvsEAWavBdWSrZiUc0R9EufHKSHbVqLHd6gcDVcBTqyWdtLqmbyfnzw+crqE8vQ8C9g3
s3JD+NzVD3JQ0z3xKpzXdy4y5tGPnXX9AM5Qk/0p5bzhNzAP52G7yFIqYlGtwqd3lj1PQqYztX52oYGlo7onn98rWTe6cLGx5enUfSTNnN1Y/fuqO5/z899xT0i/FrfYib/cW6uTyPoFoZl6OzBl/dJPUOaEnp7j
zjLm4+3Q+5ngJp1K/bDeVmuDPEvXk/dTR3W/50/K1JhemYR8VC7KcVMHCMRuFLTPA9zObO2SowCfyUS307GHI8YlyEVQ4oN02mp+ej53TVK00i6H6JPeR/dmwJXLwZcV9vr15B04S6f1LTCznhqOn8Orb5LCC+bu
DYSzvE5ZurlD/f3Vu5gjiIKIvCfuElZpYXj4VeBFVJxO1uWje8mb4F6v5p755MfrQnPD0E5WrVY3x5rrCnqNOuiM6hjwytx9doQQ9U47zNP9MRO04lPgHAD6xuzjyl16I0B3/8K3/f01YKUCW7wdJo9S8LvRXWgn
sPeBZb3S+MBHULJi+lTXbGznj2FLbyishb/neKL4JZ2cQKFKVmqaax+d11SpzTAa/4ufGfovJ9BGK9kFSSfSOnnzBYvoP5bVXb0ZKgDoM29Y2XJD994fZ6Prl6oYYSHuL6P3v8pn9HxHHGBC5plpooGNyg3L3lpP
8o7CUtd+bIMtLRRYrdwSxzEu1XRpjvz09xG1ZBbA2EGvEcyI1GOc8wO7n99D3ma78mRbjWKXohgVayxLZTbKXLwj9zyz/jsyE1xX9qhz/YIZSSofuZvBZCxyCM6e52s4EV7aoSP8U1u+xIM9CZcD++07I1n2PbRo
IuTZhgt6f1PQH3Ort5xQ0LLZEG0o94h0BukWeGTyAJ+U8hWGHT5F9POdp3DzXzxuH8QAoHZnDjBOUV3mtKdTto5hHsqHHarIt9GrhszAWpyhgkUr8iaQwh1Lu/bMArod4IVrftFH2fw5C6G23Cx23Qo2MVE/GvCb
yVGrszYBimRxnrVvZZQdNVJWqIDDlQvbjJ8m7Uerp9Ol9a12wPz+iC3pvWsO6b0gkP+RfQga2K5BMwTKtbSi2aye2wVl+Sl7sKyumRApNWmwlgfJB5dwUnRDHtT7s4aFfvvx6Yf3HcCxJtMBdfLWhX9qjr2gArnX
7FFlgsSVPc8AOIEjjw879FcuqEfhKcqS3+ayuHE73cKurw/IRvCBbL216uGPPJSw4nOnNxoQCIpb1/zrl/lNZxVksWerjaqn0tOx00r1VpN0x1qZEfL9/6SO4li56nY0JsywEVAPtvfIOc/mdclcJE5i4Vy9PHG4
e7wL517s0izQXrajj7MA/k1BG2qpfdWTdvei29EE3cf+Lhl63wPgKLkK2Oitkkrz64llvCNEZ0vdPe4kev6buxmkMO4GuMiQLLFFNTqC9x3z6a8K9iLc2nW/RsGf7KJjQ6ixMIwdfw+aQcnVYwUs9qGwcfwah6O0
mmKDwBKXgMaOxkHYAMOBde0A1knOXRYXq7hq88S4G5roPug5W0aQKWl/HEE4LZ89hpzrtOuSo0+7ApiUjStNw2E68vF8eH0jcsw0Ogvjhcsd+YZqiRjt+ruLZg3IjWeXaRv0W+/h2hk7AbbmZsPtII0TbKx6csTO
O4ouJPvuAthsirhJLZbSz88f5vHdWOUyPfn5TEpSif3uawYMs+4k4+UXNB2hjOBZUk/1TOk76/ruV5Vx3V7laE6oyGWzV65COQfKypA8vDXHRmsBDDg/CDUP5a1mF+Qwya41VOhI7JUxNoCLLLTWUUMQR0Pwic3l
uQCv3PDFLkg4pHSPhnFBcJZ9312Bno8GwGrsEvhlQpn//XVuQWURFGnBOE5/nEZN/cvcWxV5wS5gEwzstmLUL93uT2fFC4/ob8269otADhP9Kjnu/VFi5YvrXY5WyuGRtn9bB6XLcRyo5NwzVJThu2vL0TOPjodx
NO+ZFCAZHsSWURfjcGOoxMjZCc0QE0CeO/24dL4/RIqUI5xbibH6aWLt2FjYG0COUNdkHS45+bwBjICgQ9rBvnyqIBSliGd5SFcmBxD4kgb92QoZDnJdayEjo0ZwfFqoNtohtAO//Iig4j7IpRNs1Ndeqe4nhG3T
uylktTWr27jn02dMSk5cmPKJmakAuwHMHL9H3Ys0ke4/Hq4e0+9eXBxieRcgwQ+a9YJ92XSKuIV3M9TzATBTiaDOpH7I7zq+yzt/u2/GL7HLzI6+d42adySGU8+3HKopSLxk+TUNDe+pek82RbIR/C6lv9gTX76I
cEBdRXOoycX4kCgIPDmKnhNd84g4zRoK7Cb0ICsBbdFsSF/gQyjqBu/sD43j6wty5wl3tYP1dYS5Jt7sWoJIXdYjHCD45N3BhW1KP7M/Lw2pHiPbgP/BsW/HqluSTWafdYn0zkZqGevnaAKWTusH49iwT6Pyyg7e
+fXjMY5a3uvQ0kaVIvnsHhfMjVaZvR/NeMjIAuqcNlviAEEcpD4G9n33T42wQIT6Nw3W20fy+eQcb5+vMy7Ucq9hWQ7KXbpFyMEnMvshsSX2vge7pPYovHiWjMu3bPDnbryNajSlKlfB6MgEVQA5VI1IRPZwDl7H
LuoFZ0bh0CQgv25RvQf3JkLUVr0LBgNwH1WYr1NeawBe82bg/itphe1ZFcYuzmzy0NtQlcA8o+YzM1iwpjpr3c6EJqahFlyQJH/bK5twsifzqlPpQe0A/eN1BTenLp5VU7+n7Ymxzo67xjOXUMfcCgVVqClnw+9O
ze+omf0wDFjE9kMV5MAHashVkLfI7l4XzDapye/19llG9Nah6wP48lR/s1KcR+mpIcBi73iFXtDrloiY2gmgA0v06z/R9dRo+nYR+OUf46PY54NHzBfZd0zRsWlTSwnY3BrQsLoO74HzHb6mtvAMVe1TGo+AL6VK
XsszMoS6W9j4z7/peQv3Y1lZc0sAxISK0Z3qO6ujRTT9LCwF6ZZF23xw3YWg1VEFW1JL7mk4v24EQS/z48TnsECi79cah75b+uAF93y8WvbueqCms6Oeew7aXwnkykVV4X4Qekf44FLnKxUjEM64SzOxeV3eVjNW
xjRj4aTr5KGSujkBUOrrqu9dNtXU4EyaYB7g6O/ofv+FshShD0pMG3omsSh3FovRR7TJh+QAJSuWYtUegfqsTEnyT8L2C8etMAlwv2owMbQ0/GmsLMGXLHSUaH4XEHQ8BPvpe+kBvuBPu4nvkNKTi2R4iNV45+m2
VTrkpZgGAx6RqwORjlbAD3PR+VvI9pJctA4ECOqZZuc/RkL2AvhRC3hx5NbSVnThrcUHQy9Y5sdfl9jdlUSsw6Ou2+oAugHsuv6daQuUDLhTkolCOrvypdIKHqtI/2wz8FyWG0q5GedxUtEPlhNrGbt1u53ywdNc
qKuoiR1o2+TcMMjdOMSyfvcDoYQuIkJbHs9+2R4yZ0HFsCx19OYYruTqsk0IJB+l8j55JNnu3aX7Zf9TV98gPdbrtx9fohOrRbrQ1UAT2l2V61Fy7XdkNWc9Y0fWj1SaBfx9W+59ZpRHsOfcNhsB2TkGlodcT0nr
1IWl3f+DqAwQFXY7q0swkXktUezU+ocQNbX8skaEnG5Fv4we4c7QJe5jowWV/SXQW82aHscRjY2odJXnkL4CfdaBv7EPRgR+4vbufDEN4UI8b+CsIYBof8Vwg/LlzuXXPSU82ifrCJwGDC0k7S6Igp4MGpoJ3Umh
J8N61v4ujy9mU+dlGE92Vh9gIZuM/zbAfo7OydeOUMsy4B4ILEDYUbquC7J7P0x5O5hSOVnIt8X+58siVPsS6f6ug2t84xjjoFGflKKKxLavNEBb//sF00gPnIeQf474qhVTRENGnbPctGtuLGq2BvYSHsfv3s6G
4OuklwNu5sB9SlyPjSCgnJ5Dy38F+9JKEMOvDgjqPEQnaijXrjai344uFJA3tNznbraXqMpG776Adg2ArzSFb7pNOurmVDOg036BRRGJ5l+K5hDDA7ej9MhiaBtDlAVa4eXgUDrg7zA0dZ6XrodNsAnKC8tEQv8X
PqyA+zuv7Si7bQEU1rQ2yGge1VgNKyA81wVdvsJmB7hnIfMcfqSSZhzd6HJ/BOVOpgcmqn08M/yVjFaqkC3jl3AsyB1EjpedPUPSA3BmMgUBnc3iVlBhMyYVEFUp9868qeYfokMn6TPwFApcy9PiDZEPB8D8LpWD
egxWgn8RqMYk2TaKYCBM+173poiqC2usEdxNICiImf6H+OZLEZjucV6z6WLTAjmj35M/HPGyw47+vsbimCctAwzl5szt9di5qABcnfLuqK7eWjvSuaSGELfkM0Imd+3XeSVMKncDmUwcEv66fCOuket9PPKQcuh8
V0E+r/G16VcaJTMuK0p2WWzkZbcHoEoh9ovOkj0uS0tYJHFBcX1D09awItpqJhhjJ6Xe6Eq+d7Kx/k7LWac8LBVVpbdGCkTNmhY8PGk8pcBt0zU7q3RNOlH0Mv0rw4DhE88Cu4Eq1bHhj4sBPsK9VAwT7fXGfjgq
4WlVtst2TrFSpbFRDevsycIdn2ltmffgn+d5Hn9TzLxdxTF27ZijD/btobAy5MXMN108srFwFe6CVU38K+MQJtXuHbEQ3Yq5EEoTLLjscFvkEIsgpftK/EElmPg3j1xR7L417B/NeuufcBa42bHakQjyZPb3LK6B
O4A5CKoDvH+yAn4JNfPWe6WDkh+Dvgtv4MLI5BmMDW0OvbQeTGdCeE9OBoM2vhnjrRtkZ84lijkua/WaeEDW9YP4mK+RsTC/LJ4nVrHybt/JvJDoF2wHyXmMKyTSbk52wpdkoXx2thrSCyaMA5+KrsEH1D4CNWHJ
YdvjzuXqTCAYWV9gua/+ovbgQ+iCw/YVAXbGGxF2tjLeHythDwl1t4KGccBcKvWr20ImnogNeH0/5fTgqTVvK92WvEfn7U+KvDBbYRVBmaTVGxRTLaTgn2UBYpXJf3rDNi1Q6wwKK87NYBgzCMdShWteWzUETHKZ
ijUKqVCUE9B7tUOpe/thvMHbyInB+Trb9Vw23f4/asdchHiBJXcJ+Xi9HzqoDCqtcrNYpd2u4k8GMEx5Mvupc+5aRrvD0xJruy4/IeNoSyPyZkPNdgqWKvzCVPx2iv0YRQHw52cx0xJnkkHNXKnILdA83+3Sw70Y
pc8Lb+4fd6rxHDAxUKnjwSAPD256P0UroeodpOHu9XOTNDFkf6ToXbh7WD0+VO0FyMaUJRG/kssc100gQPCthN4/qpbVWHCWM06zP0RzcGHdXa4Z8BzwViKbaTe+2WrU1RfcFkv40nnkx1P50i3y4quuEYt37PBt
qw7Ws2lZeOnWNCLDHYmMp3OXxPIKxJn4I76ZseRbc6k/XmRY62zEu2GHT3OLiquG7Z5OowI0xX/YVUXbHc1LaaGBnlqLd+5LZRc6yMBz7gX+nd6Qwl2IhSsAc9TvHc7SwjjcwjJu1P2+1uyjCxla+C5pYARXhoK+
GC+rqisGm+seBwtwvonX3BRuHlHq4L5lC2HxzidLs3WRFBV8JvaobOApJGRdtXTly3UqZriD3R4kRZXP/KkCzC+FU1gjKETjm8WwrHD6XEf3g/9iew5PUMNATaFb0AOx0zPJIV/l7RcwMfwF2WT4g0yAj6UhusUe
mOQ4Dv6fDv5RbITImCLDAMKZOnCdTkSnZ3/KA3RO3EuJ6OUtBKIHIgAbSccaHbof1gJ+e2AoUtE5b6788ul25/qfs6zRuZD7SqioANS532fVsAW3yGVN41NAVyG7HgDFPJt7rRFhgG6WdStP3A16TO6mRtbUR9ze
vUifkvbZxDwRsgMXOeVWmKAzGuwZ/M+Pp6kB28bvtLarkRads2bxx8wYAN4yj9jTl6nA5CVyWBf5KaKrGjxH9nRRjvoFFjPB7xAcLhnoex2wtxmcztkNArI0/gXa2yugK6N5wbbbnW0+rj8HPtqSMWFLqkIEG7kT
fTPo3xvBR3uANW778GzUCNWFsJ/ZxP3BOy1ZJDDIWHt32LMhoAAeyKddVjdTawjHnf4F2bReBOiMU4eHJmP/zbRcHUcdBbzsjXuDDwajh/xmvM271OlzVXhQ2bzln4q8NfoLxvfl4EEVazXB+E/l13jQJuM1UwKM
9uTWeE2zXNkNSsE6DgBjOXhaniEWqVtRK86i11UAmUCKy5fX1ej/HDS8c4mXqqTzxUri7lNM1ryT0pXNPbQ+6qeC5OwcQuEUmqGkcCiGM4kX6OT4lfZKn26OsTa//GWer8g8UBS1M7nfh2j7WXaUD/VhjPK5lVDB
vIGssICSikFUXzu0y2HI7hcoBkkRPQcl987d9VaMxgWcrO0WQlHghgSiWzEwinTpSlgxR7dB/1ePszjHWDajTNIP1Er6nEL34ffjaIR0Vcq8a+xr0SnxqyWWbGSgq1Dwm48Pkfi/NluskWYD/ltyRqcA1qBQdqnG
IjtkPkQBzium9v33EeWIlrVBHcVj19wNzIvMhuHvyuxCy//n3sputuCpyWGTe6qCMJydAtJiBQD5Boh+Hco6whYEAiLEnV2f8YSF7VvnyWXLyLq7FejSvw6xI+wvPK6hEYjRoN7WEu7IXQX6gVGR9h7cfH9DJz4B
HVlRlrZX7VFxIJxdTZQeYSLi5W8orqh6AXg0R/0Ttzhrsq8cAj7CYXfqtVKA5FUBwrQ9/IN8p9LjyhbfGXaKSLpKDobDA4NSwvLL8Rba3qf5+P5VhPdW7RMONiwEfcYgRmQbYJdzGHBMv9emcqBVW9E3wH0W6VqA
YK72AIJffAq9LKQB3Eqi5x3M0oMU25QPZUBdu95wwaiXoGI7QDyWvZ+giJ7tbM+fhVtixhQdG8KIAn+Hr3l1hAu+SS5m7TmshUqavDy6RJZNLIcqrfplvmCokIkKEywhL/UO84WGfIw13hdzavY+vOBGZrc2w2GK
1SQx8ORacBR8hDAr19RJBmyJ3b+V1QgVoZrz7FMDRM2+flf5Fk6fSYTVKDnYxRn9Aiuee/tQRH3wsVV8fQHO+BF8JA92vknG4C4YzgGAX+S5eHo0H8s9/Fl4SHRA6uFpVTKyKq5QsAeOq1ABjf5MN4AFFdxwFZxS
RZZt59veShK17sl07UkaOGtyUtM68qTzrVY39B+sMI/Q19t+slfq9bPAMHjXR6HlF4KgtcpJ9JcoDRoMLzuo1pKG4tfRL1EHBatWLRGk2/AdRImUBBGcA8kJhuJT0jfoVvYCgjwlBdz0gIjkT//ITlzBgWHIvnmy
49Adqmd3Gcu7FroGtA9C9UW4v+JiqeW58+mi5BgDW0npsA/YxOjtcwkrsQPb3S7OXoQdZEgfkDd1FCiJt8LVkCMphpqFDZjdKWXGunEYq98dbENjQwVl6hLCTbilKixskukceGeOJokOxJZ9CPtrIEHvmWIiwIyZ
RfqNAD1zzflhlciKVa8fth/b/iPH2wPXGCNmNQTrt5eoJZ5QRD7Bj2oWBvG0JGARJTOkIrQopXN/O42AbIGqeWwShoHbp/nE7/e1eS6tUTDP3F1KWi9J4/OQtmsh3x9h1e0NQ3ddL+JwSFn+ijab1cTh2o9gqH8z
tjMdS62sLQxFnmgabRix26Dyoo9gWMcAwV4HCrdcpmox+HQ6xICKxY0iDLNgjmfYAxFDTcx6V2ahy9LN7O069zk9YrAJ+qTGDjwfABhpeL0tUHD3qtH21s3HDaAa1s3WMK8G4CrhAfmmerFPUPpASu/Q6+higm8B
I2zd74ULbBiWNNgygHZLtRgvERtscSdF5sssEyw664Z0GcNHZ+o7bVrynEtwkj9RLAo+U/mBRz8gKZVhlSWMPZh8nsu/dkBHGnbtYx2Ui2Tf85KSTFlYULuxYneodQc4iN95snD3uU4LQ6aOmLSxBcxpsJlJz9xl
C7WS55S2ub9OH5NsLgyj3Wm77kvHOUaYeD5mdcsKDIEHIZhvyCrKB/g/AObNd3u/VxtFkzNrCOehNjM5PGPErcqXog2P5bwBTDmvC2acATMW5z4V/oSy2gMF7T6i0uiKj+vcnM6WkRH0FhCcnhUV084BO9alPRhz
TI0NpPw7hr3rw6LMm1FzDbjZR2cy5yjHMY6AIaNbdHexd1f6r0J/2LvAs6LHRuLJnzxG5bBT10m4j+GzddOCpxmcqrnvEgpqGJmCvbsvkw5+uvCyfLyayO37RHs8fPqAgkRAGG4yAYgTPFIAv9C1QpvcDlwsfirX
gwaZEMuk+ERo307aTKA/x+Bs+5iDSW3nI3G+6JEgYFB8sx5JL+Q+ao2ZDZWJM4OFSYKpOhIJX+qDGrZvuQsj7aESZveG/5RRKVx86Fl9Bp79T+TNPooH0hhAbK8dDrj0bwHwLKliXM/TFsIkOqYQHzMb5WicEWQC
pKpCF9xVt0MaAprGkRCToF2zngBRTOGHU9IxnpypCmivUXWEgzP3AZdtKqV/AboFl0sMK+9RQURurr8sk1gwGQGzx62pPbjHqM+sDLSsnb/Pc+Vu4mh5g4GAc/H3kuet1veO7mQvHQANVz/44o1G6VoNDSguC5Al
9qsccGmTP5gV9qFQRi/pByqVjn+jLZVkP6punmMUP4xRMF6oftVEYzySf0DJxhzi3aAlz4MLMLXeD2pMWkcgjiSh9/nAJpx97LhxAE8b+Aj5Vy8wVlOxraBVBMWCRm0F2RccZEl8iKAxQL1PHVipDfc3yrNT1oFZ
1i4Pygw5TNcZ2BapNvUCle4nH84z4kgtc+XpO88NlBArX++KQnignrM+20wFt8WQULuVdFP2+N5YWt8/NKynqb29bqDsO0gDp6XjUds2hUrf0Gr1OxnwSYVw/tZSHXsbcTQNGKN/n2Ec3VMgYSVUaU+y7bb5WkR2
PV2yrQUEIUzXqERDAl6HFU9Xs8sk3tZDHX3GA69XdQna9g2D/bN9P6ze57HpBUExRC1gJFwqdlxILh9xR6gfLdu5/3a2j8gtGuyWHFMBV6o2lmnEx/VciDXh1FhAvC8p8O3+1Wr0pwTR+naDWKFM9MQaAMdtS1zT
WMJnxA6rM+UvquGchREOfap3Iu7FMkZrJr0mbvtUGM6hjTrqPAFW9xr0nvrYF6IUnU1C0JgImDANbujaITAMzAyB7Iu+LaPYTijVvg1vcGCPrsrsVtiQ365IWUKgcQdXIUhloPjDo/b3mfKrAnErO89eFmOmabga
F1PifpdawycdY5dGNqn6VEsosaeGjlrWGdDeRFNyDukDdsa2tXvL3zZ9FJ8/Tcaz68jEIey9GlRcy1Hi4pXc98Rs1lRZVhZ6DTOuzoXZLm7SwrchMhH3OFnnokfYO1NdmCzdKgAqxjNWDQA0CX1khAb+xlbd7wXV
rk5PFK3kezng7V9eKYZB8xbDVO1jKWaGdC7GeBIsfqFBlREjEXIIJ4jKPkwL8MCaLPVF28sQ1iB5Xi7UJ9K8b2fBByRq8DQWsLO2R/XDkAJwYsVuZxDDcIPb9aXwJnzeaFiLTk1if97ClhQ9uq6t+ZoR9pAOvZQH
AO5BorPdQJhPBbL82JA1AUcFd0RnTNCD7Boc/wA15hjP27S/F6Tdf3MHz9C7OwZ8abpsRBrqQe0F9mRputFGgt3V8y+gsAWcjbZyqrnFvf48DHhvTUDw9pQyUke1bUPR7A2X/TA1HHywOIkG5az5+BEaVN/sM5pl
yKoloa39BSaNXo2zfGXRrWcW+A6yn9h8CqKUA7exxl7+19xLzMUZgfrtcI6dHZEuqxve5iMX01arEHDehGDrlTBDfsYogMyXzRvQ01sXdGCk9scNNQCew9oys69R/9LLySgwAulaV8/bh6h68izXh4d4u2x7v3jf
XW4YvOLZzvvs9uBultaLsBZmZd7/QglkQR3gIpV+uMgNhir8JxZq8Xh6lMCL2yGymnrX2GM8CvCG0hA145d+wCeZsBAQxyfPvi3xwI8EZQQD4Jj+xUth0hs5lvXVd/Hv27OrVY5Fkqy8nGL0oWAiEwxbxHAB2gA3
0fTu/CJRJ/VadmFO7unvkXl5CxZt1bsmsow6Iqav4dSUjctetocpMRsnZAWg7SyqopJo5rz5O0Edb59+XY1hBhbTyHHOUziO6hpP8pdXuFYAhr3WWLbcSAqmpLEXnjIzotOKg74QncxZr/D3Z5T2aC8ip6Ujb/vX
H2PMogSG79UzxCoTj1oz+jDXFODqcA3mIpRE/KIrgUHLtGSoD6IPd4Ge0mG5e5u8ncMEH5TkMwDd3n40/Dk3vHAfiVNM56jONNXG8YegZeTbP5A728kM2kApZe13wjUmuRlYb928Vmu50l+xZFsmgkGCJJMA+ZRx
HyKSag/fuhzTuQyNdXSzHJvxGet2dBnuBniVpKp8/YrVZ/AaGrHrG0Sd5tqDZOg8prRfqA7Iw2zQd7wN9355AG7lfpfm9C8j9WFVm0twBFZNg53mHEAXulpGJApu78znzCtjtv9MjuCMYGaPR8+SNAqkTa/8WOzu
Tg/ari38oowedo3FI6eY5DfoB9uMDUxE2rNv+2cxYGZcy+3AcSiXjrfqZ/ettiFnOFgJk06pMgL1rFdXGfHik3bvmpWreq9WDlzZyu0KIfeRHbgnfuG3DVDjInXeScJU2a6fGMRQWdS8Z2fbT/wIFChP3LRQ7Xk7
zSj6G+gAkcpGePjZCTxvcWizSt7+nsf1cDOTyLqbnJlKUocAFltZMHhMvWNqumswm/HjbgXhVNk68B9P5RPD7vdAOouXUiJ2DeaxSfBcPOo8vQCm52EyKYA6ZOeByTbsdEzUOef609j3/MTnvisN1sttCLTeQF5D
t1UCTRDEsVO7lOWJOmumm+F27vVFMSHhU23twhVLZUSz+Y036s2IzqUuRIhMoVeNnWOiv7pPcDemmOHaANztbgMhN//ZQHun/DmuakrLFLoYpUJY2Hv1eHjDlQYS+j6HBtPZbRIvXaEMorSQ5cn0CsC3AfhId5i8
xdM35Inf33oVAmaplh5PKnyrCJNK1QOkfsZ7cPtw2BxIWSaM5oL0kdIvpRWTWXkAfdZwiSoOVDhZ4FMLwyessjqFXTB82k86oB9DzkGDcQLscAOw7nclPHWKh4vPzMtNpYar174R/8S4DscEQFLb6Be/PT0wTqje
WW50Ds2x3+HSijNsCSanNgMomlObX772RIY6VXw+Hrp1vinE323OmVCwF+Sp8AeFfsw370TPmYe/5PYRTIpgnTMGL+g/awndJwK+L/Z+4rcXo/d1PyOguW8pVwoPvBBXLL3ZRRtQmns2ai2PA+tT91Bjn8Y6+fAE
FzUSQ3OE5MUtgCq1t0/dcZuZi23061u71wFo2aGMFW9Yu5wLMhoOgj2dPsfnOabpik8XmXRO62pUkvPEddV4MXjFasWH9ks5H0x6NNKMW9VDq0OaQ44euQdbwD0Q/qXyeLn4IPdJS9jjkWWFquxFx65WW9PXa8G3
WJJrlp/WFGZUSd3PPVAWbH3k5ii1PtlwPLNTtjqRtfYyNoeXMe9KwJyIkekjQJ9fhk9dTtqt0yCHc5SmneRl3mNUPibBX4dOMZfBIPdsIh3N5DC/qdzP4GFB3Wstf3xqjdMmBLu7wX3D+z+qYQbnKVZTFivG5roM
m1n/alabQ9VUAQrWLbA5y+fuA0DW+hD35ev8yI49Ftbzy/VQGGnw4dtOL7rpMJndYTscjXU4/MmSSgVnLBg3AZbVaHwWBeck/og2ohk8rkm2ZRV3/oSKGyz6YpofCDWRF3Z1/nNbMnC7yAtJAOsz8Qfx2CHxlv2A
UNaPFNvlgdaE4s1oPt2LO2FtRosdPljDhAlBp+14AuqlPvo6J1VdW7H7uT+oy50fLVJfcPQB5Ia2OypvJV//6iKYTfrUjG7Bw6r2uQuBvHjqDc/zdTDJdMAUZCVZoimP1csqg+TJ0dI22W1dcwblSsq6T3EVRvEW
v6m2vlNEi4eyz4xBX89oeDxwBk+QPQhAk+YZ5vnDsrF0h2tj/mO0XhR4cXBe4dC9pfT6zHoCUTLtrIjNT4SNE4A9j8AL0htpN+mu3Ljmue3V7pp2yziaBnAmfjfjX0IXDpar+3fGzWd5m3XseRaqX4aIipl1QPaT
QZ0cMhEon/UnjHxFGUwG3Tts7Jmudxc/kcc2cC4RU2cQdoNgPthgByNDRdbIxPaArLtfB2ydGl9NDgIqiFP4VacNjJKKKGAsfv2x07mUs5FDXsI4fEbPebEg+HBHLtEXN1iBfYncIwI2m1PnH2V2mJHGj5o/Qh3B
NKZkLzVOh96WWVsOIQWRNzpn93t/ppiTx3zucH6zO4a9c6x/JuakTQ80mCKcwORVWD+7OQOQUFjO3cqcyQRzlJdMts9X2eBtyJd/blGc5YgHdgsVDbnlPiiAmW8ZHG9Nn8ZiNDEoeL41KxOOHjNjf6wgeVebfxWf
wvDQ6TFAW8FnPHDLJyLmOQAvhc4cMnwoCGtrh3GTm2EoUw+jGsOChvYCUNBujGGtMyjP7uxk7iyyPVV8YKdot03RxTqvGEQbhnFDJR+l9KuIQQYZEpg8ga/Vbr6ZAIYkCwzmJrPNLXrJAvIeOht2WrKMWS+0q3Yh
7FLJpQmEECB5Cal5Dcs9tnmBe91xWyH80ljIxAgw68yoltnCR5X8Lq78aDdrUgrOWyvUnJib1c6qb/cn4J236nYAcfi+sLUytilADh7FdFY0Q8jNhOtHHx+5Kcdu/Mrn9B7c7K35UJfiDpV+QGPq/0b6u7qUd5Cj
J18jUKCYO7K/rgeKNVcxhTJdxtj9uxe9h0befVPMXiu1A+/fXHM+BLb0EczyPOQud+184i51Av6apb19O0yBEkOiutQWA9SED8d6cwNuixRTgBDG5LNzZzjv5UT+Q7gJT9zYZeXgMmyQf+Wa+20pagFg8jeIVTjp
fjscIBevmXVfuYf3pXmx/81jIJkIwmeOe3xv5SCNmudSig5qde3QkMzaBu/Hv3bTiao872Ex5MeufVSDewLLZuS8Ses6dT2/niOqOvp5DWZA+UBOF2Dn8vUfVsSvu0jC1vCwH9QRLHhJ0C2hmEc6CPzkbNLLoqm9
5JlTut+JPQZfbO2gznj5ecTuZXnO1nNUX7TlITH9dA53Sd0MXOeUrBV3A+krBibvncqOaB9T8+/Cw2OqHvqQqcbfQ9A7erD/kPruhsWJdBSAWmX5Opujh8FfMNLeM/Afosnpy9D76WVZvSBSvNXwRY0FqIAne8H3
jUXH76tEAueHl4Mf2T2kMV7kbYXIDmiMUT0mpyLmV+B0R6s/8Obb7y/8I78CTMVCMdd26tgD6bN7AoFHLgEwqIB0YCgglkMCnn84BnwfPJoPoZa5zEQcM+g4uIREXRySyg1Wu7QeDnqXIhsMx2vbi6Xt+I7md8/O
YRUkfsL3RgVJlePFHuPUFrb3br0LwDwnsYakMI4dV5btntNfQ8tSHu6cH0VXM47el7qFhgQt4uCP/sojc/tlPC9H7t+LC+1zNavgvLBl8G//mZpHlmmNl7FdoMdzNojQGQ6HEYs2IjnOQtBi3V5z2AUkjnQdjtaX
jwojUr7ooOficqa5MC/v9bF4tMUmN9FP8OMh/xc/gm6bP2oAa9la0zwfisT0rWWuJf77ijb9/Q+AjwGt9vGyUetRoRnydERhu5vPRFg6r9C0PnD1f8rTmxs/BLE2gVh1HhKhjheaTnkBQAhm7pswXG3KTyh0nYfF
rPNV/JoPBh+Sr46lglf1ci1YNxwOt46B0eak0brkL7JjQbXlwNKc1YJqOZIkjXa6EU50cgjNRAGebFMOegfxyFsYqJPM6SBxMhQX3x7HaKAgFaMbb9DInnaE0ADoYAZcCbBIWrg7UxChSkCbh4Z8y2kqQy6WnbSF
UZiFiazqbEU4yTcNKA0KOcOEAjEH9KmNeeYzU13Yim920APl8byFgO44KNHA+YE87ddpHefsoSNj28TP0tCWsbN7H1x4KtBqNx4IbL/nBFyKTdrLiNyzPPzvtORXFlNhLnq+F0HQuqfmr4eiK5Ldx63Plha1t+cj
hth8/uXym5jdV2144ujcwi0OqQ8Lht/Ur2sqqx9mVbDez7k4Ai9R1f8RXyxnrXlYY5/dmyjsLE3hgV+jFfk7ugxdGN59GA6MzBsjyBA3SMRKWCLPHqm72bd+XLKJcKsdHdfguYYaOeAtZAJ4J30RAH63J0PXUT7B
GTN1xIwYqmxxWQsf7VCCgju0BhLgF308y4AdYko/0rUS4bFCHbAj5wgkb1BjxDWOznwJv6ebt/tM0XstbbP1O7BaSGOFCa1R4uKU3NYkXsEAlzPNCY/qcpMqixnFahI/x6TG8rQvQKADJyCGufcUqVIBSIuZpyUg
YhAH7qCDQHVY2iCoKnQGgUNVuIHlXFRdCugpj+UbcRkXqAgBWN8UNivXYJsbxW9/UewJcYL1Ujoc45YkjxEIn0HMQOrURKlz+XIRzyociR3/BkcTTV2RvT4AVWXQBUnFjBz4ihxTgFbUyxX4Y78uuxIJ7TpAr7Ye
L3uyMKMZnVeOgjYCIwG+vD2Y9X56ydBOCOjbHfVsKAGEA+nzUfqrRJgW14i5mSQzekOLX+MKqJnfMak1MqFzF7yxCNfQpNFtxZVB2dwRQW5FuFgMQOtm+KjDnUiNfjZ5jZiv6KbMevInSyS3ddPpu3g9X7Kt0iG7
1EfHqro9Yzxmz4dYTWYzAclwX0QbhXe0PAXM2RkVxdYE/XSL1FsYV/gyox0qLgqW916H7AW8RpRKV8bytF8sUS1mvdLDQ8OOm/0Yt268sXG2r8+KnNtiVV3z2qpAPQjQI+yW6PNJJqq1EcLy2AwhwEVYeDDAHVwF
PDnoYSE77yOld+KQtdlG+tk/ubXWlzwaD3hHWm9qLO35WfKTCYEuvJ3GMu0w7uEOOQJQQ6/C/Xva40qQflPdmuAHxna1uOzhQU6/PM5ZCyWaRNVxyTn1kwLsDtTisHKRfzfYCag+loBrr/T1+2BCCEKRUHyh5sow
N/EnMpKggUELtqIzA6SKQBpcMbmwKvLqiRYfCvUc8xgFmDqxfsHlNvSiF1Wws5lmKMNLZudxlNr7TIwuAIJRKN0LGZHR2Sw9dAlZFSFMW2GrZrx2vMx2TjmPKmaQJ70fTbe14Ht3Xft/POBzu/EYrQceVP2IIDGH
ED+LCUShcot34dFGQhwEeQFo8pD0Y5MOlNdtHFq3ncLOURa6QO7fkiF6ZVnw+k3I+M6yoYGcxVLG0YARqJJLexpAH7jWsaknkRHTzTuY6tCAPJ5vvaZP7B1bwkUljUYbsfazWxXPRHChKaizWhiIZVg3ULoI0r4v
R4Dcgmla6CwbQNVcNUDxUIxnhEgH3uhALxByPGoLr9piG/1f54rRMEBEui8r2N9YWbWKewFW3IBPCwV3kyOkWksgjAC2RrDiIlA81JuQYTo8Ets8gYJnKZn2BJMS6lYLwiOjiLPQPsWKsN99ZHICFkLSzr02bJ/r
oOomSuBcHG0DERo90fb8xrAmwIASeWkzpoPngWkywrCbzNATWln0sGSgnFbLLtKM2gcKHEpHfIVWD0rODfhCwnhSCNiac9brY3Eb7cQ1UKeX3wxN4HTiu1K8ilDDWVU92zA8zD0dbvz3gVCVelY6WAg2EBNqCAP1
ohkOijvnuUs4fCwH2+sXBR6GRTWj3GKmag0wBl1kLmFfaVL9AR9nwqGYhx0THiMF151ZcLuVchR7rh/pDwpo98yiLmQ5cJQShmC1ixpLFBPOoOtEOGdkIaOFP755f+lbhCUBfvssicNTr1+Y/gaSeitC7jbMgGTL
aVZqzvoZOs/jlVtvEV8+hKR7QzoyYgGmTxjTNciynK9UJx7C1OUEdnEuZef+F2X/ULqKBPcrvbNSuP/+I0xrf5XxUJ8XPamU+ShukVOAIq6addw4q5mMNYmzmpCeCMyEg6DISY44u0bkuGRvTk9kBOpE7j7z2F/O
l2WpGP4y3dOEaqp0uNESNQ46IKHWNucYmGM3XyBeRODIobkTsMjt7cjbzj8O2vm59e07FfbW+nCIDbjtl1lhs0kjH6Sn0jH0fjsNpDcnzPagSewNT8OGPn5AeCb77QniXvMaupzWUvIQLuwu3tTXBS27/fGzl0EO
4S6Cph4E1pzy3Q3fMVRVOtTmBeLIw7pvHf16FHyN34ujpoRxXrOCykP5X0zNhR6v53lrtZaRlIbxoJ9NoIBpk7/w7R+1df7Cn+n31z8/wAWRKwWA5yYVKuYrmw7cOqHIgyGpWPqp2/T2Rmeb9y+d/fY/dswETAUI
lKb0vLdCD0hcDqvut24Xv34D6vmhtZL9Vwwc9/MCxpWuiGGIovY6/Dwhr6WgJ9EiZGczeBIfKDnfCZjDm4IOnGWg9yr+qrz+32Eb9PYbF05h8P/t9SrS6hPEPh+t+JMlsfNnCOASy0QgTjQovx+2PTLNSH7a0/rt
bv4/r1kSjbZNL++qcb6ghR3T1Z5Uq9OE6bmvukFN6HP3wu9Him8CwDY5KMgOsNZtBYX7nVNhiBE0Xpib8tZBiiE1tUSnZw4EjWn/dVNL70PSD6BrbWtdu4BlTXXig53PFfP3nrzadHyBtYb8Y0JhmC03UYLJ9sel
zbIN2La9a5QgIMjH5uR/INYKrCcsxk73E7v4ilml/MjL8QeXeHhv+EnmEATBy9a7TGiygr7OZnccm6nysjYmTHcaq9HMepZU8hNA8jPC4WIShHygW6k2mvAHwgZH9O/BnRzDht3iY4IF8LlI1ZbFMF9bSQeKYYZn
rKoDBkbgSCFMn/LQsi2gblFAsaGJ0TfYqOkaRHq4mbICEtSU5utVu4JeYGhgsguzNqwBX77pzBQvcCwsGMfo1svOT/PVWIa2RgRgIIjRV8Hlvm02AnkPmEItFMxmwAZhGeiBsXvZaCtL7btZ+UTlmcxAjJgIhZeE
pP38WT/JP+itRPlJ0n4oWQtW8gb7w40mXNuOhiHPIaspAW0btkKMfdtiEuDDG6nMCmsfaZWxyTm0bT7k8bYMOFug26ZtJE5SIzr5392qNv7zRtTGwCGOkxpkdnVWzTP3OmY9ODG5LVk3HUMvOEHDqRTngjFdl9Il
rtDyUHk9E856I3yVHpJd3dj7DpvBEdRj6GvaCb1+G0KNBwTcXxaFjReaZpvUn3f6YHP7ofto7RnHpLVKpo4x++5StbVR4mmag0fOV/PQ769+Q2FOPfRuHgNazU9in8T6TdHy0b+4zCzYaKdmYlEOHsIEjoqiyNJo
fuzzL7y/pmIRJr3GOGr/Ya+N99whh+Yh7VJG6A6iscw46xJfVgviNh0vAfBBxSxs8DZNPSHTc56/VE6COtTRTKCKnVHsgZ4cxech2b/72EjxFJaIHMn+HcY2Gj0MwNEHGE68+CfOvso7UDf41xLtibMv6GYKahfn
1HvSHiEFUI4FHHLf0jECIbcUvSTnD/vtvy86wssbkpdfbMzTRh0Y9BdOI1Qm9EA7TkAcsuEUPDcX3rNjsVLBOmzBlcX6h8IKPNtQFckbCHDLON5ruKHBUGNV/deOMImnvf2mIcNL1Fm5dn8cjMFon0hFw7UpG0i4
0Foq/5wQ567M0oG2HABFgTxJBPcAI0Ikirq5fqJrIng0cGwgR0ImUGEDLW699v4aOTYVnnI1MVb57Nn3NBRrnL+Q+7AjEhrMwGQ93FsHzGq4BqPgWm/NAXyi0gzmP2HtIb+GkbAnV6wwnBWcrdl4oTHQhB6NZVaA
kicd55XzzzDS6gxJpNSww5UTc/z1Tnbo2KGbVj+1gXDS2DiRWTxkng1Oa6ZzMByrXWiYCbVGOHR8JpNh/oAI3TNgzOZjGD9gemCm9b4UlUVQHiMjkyro1O+0m8SuPFcWnhF0l6J/jNjljav1HjAb+namhuqUONJZ
K8ReezNPEV3TfQCtRdpvIfQ5BQ6yp5cMRqhud9EntdBtomnOaAZxY84OhXc51b0eUAnT/U3sRZ2M4oGOZukqMfS7qunELU3AVU52AWxtEBelcwIpdhYFckNC2ZObdKKl2EVWs2F8BY090b+lgwbGPMN6csR95YB5
pmOXi5uJ57gA2yBMIQUESLzKi7B3NxZicLwayTiDI9gnGiARBWMA0DCypfNLDBDuipp7yuYPXedje7bc37d2LcnVTG73spHRwWU9HpB7T+Z6gB4+spgIBc12pLlEN/CfXq01Y3FrAG9wm3U+SGETXWNT7zCirO49
5i/obrebf5ts9gqMQnT44nj+ejZ5w4nPIfozBIye4YzZGXawzb7SAf5hZ9aQDnuKCLMSlj61qTtnZa8gD5NZ0VEMs/ujYcC3GQUdLAyMt5aiIxhs9cVkPikfBRPDVnnswv64NiyTAc/L4U9YP/Zn2gOLhAUemPY9
1eDuH3XLsVIRoqiD6UoIS/eMxPI+Lg4lWASyKO5ZBLg2rbPlUnQGECJzn0Mu0zJAlshrs9xNe8tZPBV02tf4kHk2GNLCquXc5Yk/ptj7JxfIfbnLGUCj0aVdleYHzlwaByakRl8stJr6cc1sjGMxpTH7WiUhHKbC
+XoLxpuWGVcDQFLn2T4K4etpupP9VaK/0rqCvNUWQ36KMEhyDKpUXAGB6mn2sbm/GcoPGUwaFilWMuBlDcA+qkpkX+KR6IF279VHJJpKbO15qPFKD97ly9E+GTs6NnMfT12xYOfS1C7qyLg9vSZUrGLbaZCgQKcv
tROW0HVd90F+1oHFhkuPA6bYEGlHOg1nGfPyl1d90Bfzbgga0Ch0uuNLLNyiCV9BgT2K0xdUACg1NhVAzmCxPI3mE+yoe6F7QiFI8RyJqH/1qLq/vAygNs2brT280Ay4Hyy+TIS7qtb+0DDW3xXidGpVeKq+LpLQ
7qF2rP51q1+z6/6UTfvpK+50VS/pTzGwBb6xNigypKFCD2Z0YYbgt+x/XN2HBFNQnIado0F3dL6RpLEHMYqH0P3yXYwQzUa4IGFXVbJcwQIAimzoeV2QSGig5MXkNPqpyH9IBCAkFdq/uNJgdhrGgggvQEHHtShT
AMiPHfBBg6mRnUH890IqyhoxOh1AQSgRAPzQI5th0wMhUAXwAV/hqwmr9r4RriNO+iZd9iif5l7HxyLOnLNDR2Lg25YVLA9PBq+TwvpJ6Y/n2yY3KE/8MqUJvL/ewLhKNGExJQRQcm3azFWKVo854ws5F3zMzTLK
17yo7aVy0c3nvMDyxVFwmbS3nK+9nsgKC55nfhxPfKfMFjhdVs6Tz98O7HKc1wP/fu6QGsXVzkuyqotTAgYLtXw2wSrW9ReTbLP4uT0XkIbmt4rDLvGh7Y3XvEM80IReLSPx9KakhjTt4vrto0TItSqztyiBDtK7
SzuQ6zkG7OiDtw9Eca3E19h/L9Fz09mOcczcpY99EfVdhk36vEw5D1TD2aeiUBwqcPJvN48+BVWs7ol35W7c0fbhu2Oed4+y2/QHboPiYXy5/9F65J+tSln6LJY3g8KElIHjPAIyeWmr1U284EwBBSNw7Mcm6Z6Y
s3dAYtcLmGDgk7I02B8Ec4afu6TXr88AWfHsugLXqweePH7EGPnEHIej1rA7ceFTL55odJKMU4e7dD9mlxbwB4pKmMWB2azprQr8zjZn9ULO0iZFmWlgTil3+qIuc249lzuX0Dlvwjo5XRmjYQEqk0EXmeVQfLOb
YLxV+uPe9ibiv4SjTPI/gFKozo0VgDpfIUNkPOOCt4i1khrglI7YapLZxBOsGMyrBx8n8RDV7A/7Ejz+tdyK57pHFIcwSYkrIMIyLcT3BdzgKnOZ97/5SMJisgnisIDYN4tzM9NJUBUBBCYlwaXEYWzRkgGsrqtg
Ek9D6VpO5tiNc0bA3TIrAJjcjlY4QGnGCSab0IJO5nAL2FVjq0Quy/YKb7U+IyxQWjoHZIotyBcaJ5triUSEzUpMF0eRWuNmsphTCRwXESamkBDiTxsDjb8MmSzcBU4sp/mCAtnMwvAa4uxw6hjJjjel5r5NQiYe
KZQ2LpJCDEXpR8jHjm0NzMVpwqnAdxxQe7xwJtZu1fPDh+MdSdAwe68ZbSQtr88nGU1ksS/mcfMG4+9btFSJ9V1mYG4aO3DZftMEeDBSRoHCXgfLKbB4JZj3cijpYGCxGGKhRCIkMJwivtA6z5jVlsS7y1Q8aB8+
OYY4gdPiBf4UxdJ1Bzemt1GZHF3SG779q3AgGt0GYPFEEzLodF9r21x1AkidgeXOvkkHWtaj9pHcmzbVEwoabPALNUl40Ex5j5MeoM6AKFngM9jlf8agz+RwsZa2G4Dw3CV+L0cTnxMRGAWY4xBpCA3mVoBldJzM
yQPHsuM67dVOxIZQ9FuUXw50t+6xB7Ca0VB63DG4eic1jlEAJlThgEMY9cNjABcgb5BqopaU1ssHKmSjoio8fyjnmDQ6ysT5DTpbusPN4dOF3vSUBPGMhCfvAyuKJZMTnwDsBrb3dYPXURtzhVcrnEEBN0RNvLeS
LSrJ7AHm59PUVBHNQx3dBZty9LSZynaRZdyvkLQXw1zybmsVoHnwKYb1ehHLb6QhppDDCJnyz3JKsj5gxCG7NpHQQWo7a5s4D/J+5vpm124KA2iWyuJLQFxA5JbCC6XUaIRkxcgT6VFV/n8yuKjZpckYXmLrXpVq
4O3XHsC2k89KKvtTJd2vv3B/ivEFn4feue2gk1pss599nnM+COLSPrZQEl0v2fXOyMwxNflbOddqdDPJq3lX4k8Z7uTVyKhSBtc79XhfXBcEM7KK2j5vwHfYv4UdnuBaP8PAuLjYmjL6f7aaZZvbXVthNhl4gP+5
Tld5MqZVRP41ILWzXuVxXfKLrYdrYsZ0MqKEQFZrl/sUmB8xtneyQPcHakIQmPQOt3+QXhYzfUgQN5bczKW/1TA+BZXjiuW4YU5vgLgCTAMa+6Mdx+V2LgieDQxyJt2cvuL7whynNOBqBAs58Vpp7mAKDEJA1sCr
4Idlomd6I66xu6fIZ/TgfO52i5G8bx8mmnX1zKyWPGAuUitnOKvwolbwYTSGLFQ9dMNzGjm5eFb4+eRPHhfCE9yWXlyme4z9/omSSr89dxNZuTSJQIcYeMhOBDQIVRfnKfquIovHU+u4Ja6AxYkWJIAb8mBz4Rvh
1BddYMSshcPanAPJByqHhto/r7lcW/yAoTGvIyCBdZU37MqeIuOB/AAI2EsNwzYBrEpNXaUQMUVUAxsM4WjwkM+HMpEwwAxtFpBg1jnG/bVvjgE0tUw8B8wDP96L7tuouEqNojEnYkzrzQG6mFbNtbtiwaFcnTpz
NSLAGhkJVYtmXYmnIi3CO+GBXc8Hr280tVRK7nrkkaY04ATTPtCZw3XV3l/dzDi4L8/sXpvC/UfXLQvGSDbuRzD2wCrSLrqdz+wO9OlEfcXI8Dpq4ZkLTWNgqPAl3tlEGWJY5EVBfD60PpvLH8s6NN7p/buF0jiS
tu3fMx5tae5EuL1lDIAE/oWCSmo8NZjPC8+MpAvQh1C7IY9UGXY4UsWMUX+4aGYJR30cVXAfKR7OvRnJ1zdiQ3MSLcFqEtXbMdqfLiOCq+gWVms1FTxH/m22nTGfLaMt+6pDjDDYBXFdsX2aSfRMOgv4PEmb5k2a
AX2woaaWl4n/3dQVcDHuyO474DLCEb0GVVelElVQASjSlMKQQECM+4LHfikzBJmTGGPt7GHOezS5nCb1R3/kAbD170N/0DaXKEo+ydH1VC6m08K1fYL26wtksa/GAt6tBqwJwFcNNcRFm15MEmpPw4kyS1Vdl9hw
SxBATC+/qreIqzKIyhuuUQkEBQ5lKwwcAp2FbzzYbgTjZuSYCtsz6VqANEoicxTApa29xAbTURp+WsWRPamchI8Ael+0Kl0dVsiYMo9DAhsoj5HDjbwxapJVcQ2hZ9fRS9njhF6hHuzSp4ImcmHozM8sozz/QfKo
t+7GelqrNeRZPyO92taCG6ivDQpygrZYK4kHCynjiO+Ta84NnSyBfN7kSGJ6H1wrleiAWmx3tmG4tTz7YTmkbXQVWvsj6CFnH4VcA5eO1FMzBfIHAeArzbFJYofze2iIHaoTP/CQMcqDE6OGt8VEXgQC4nFPR+eK
lnsWS88FN/DTwLWLN3EvzCW1CZpv8GVvtwyavf9KI35AHN1DC00M4+U9VIrBL/ybgzcFBkMRDnWRLQmoVmVVn46ZwW6Jfmq01t76hGxY2duv3t3uH8MX1OjiF/yO6Ha4pNqL1izFx+CEYEA1y/kbl0Z0gLhemdQC
UfygQZpF8QGcFytQHRbow4+xZ+fp7bippsrZr4XqDSjZyLa4OQ1AKPej0OHPv8tGj3oG4PF+dRMekHHENkfwTZPdzv+t7nDQXgwktH0rQgPOjJVMGXlJv1tRRUEQfsLvIvE1vuM47RjrNc2IwTLFkYWFY3yGiaOk
n2V21LusL3AIwNMLPnxVQ2aFime2bokJduyoCbTMCqJswt37zZrm2boNXUpZ6mIHKc3YAweHr3nIliYlqP8WyvO3zTMFr+Y5i+ZhzpWbmvyCCjJAuFUNwL7mJislrb9y9w0cGZls8NdTEfQyqyCsVnGo7MBAJTz5
R+Y+pmvz2v2+txPs5LBaeNDi47ORECcOrRWqOF2OZID+jE3eBHJAo9x7nCGCcsEFTaY5y6qHJTwOl8sEaLQP0s3LczGkg80NLS7QqIRUtwngw/s4HEFBrICho/Z8TgwgRH0Aydsg8Kzn8Tuux5Ab4hoZxkwmB6HU
PM0WRyOi0Zm6sPUSNTkA7TPI9kMQF7PsMGlkiYjdFgAfp/+soyh6t+2H14D6awAe6XIFsORDqXIFyBXXr0pFq/wOzdpolo6t4EIW7K8PDvy+1Z6V+lX2OFNgDZRAVI6prGLZJGs6VCwqPrM1F/UuYcx+u0Sg0s8M
6DKatg/NqBw/i7tYMHUMYCtP+1LU4tr8CMNvcNv95gc9qJK1lEr+wJo6B+ayiD9NI6n0ZXoZ5ViJKoVdtXbcrxGUm3JEojaycclyhisfBmSqXWz6HhoOn9heSrsDfTKR1CMVL6edHZeoKZpZBCe5gTRhe626I5sv
yQ41AY11RSYWNyZNkkckSI6ukSe0U78TlzZ+YG0eqh8dMAhEOR2zbx+OYDbyEo3InJIvfpp+OFM69RQrj1V2WSCvxTmmcFsiJQsLu5j0I+SMAuA0HlVeR9jIlZtTmGcOADDThnTbfrUED+FR3J1jy9hGbfVlOP3+
G5rwZbXZHuLygc4rs449e87rByIKc9suQf0JJZJejI/0K8JgpKTQ7s9WJiFZbtaBLxbEBGRbDiqyEK9l1kvAvWR0pwACAChwJcGS+q4+xABQPc2Zzv7Usz/6Rwn01SxqpR9VCdKUeWkCcF2r7twEO3NkZZXUNECw
hJT8Y+kBdrqeys1MHMKuxQLGmHAnFadFy1pIRxjlOq2LZwRjNmgoYzRKd6vSu1sUQgCpq8Md2HXk5mWIANoVO2D8zD+mYCsGY9hSqfinQ24i5m1MbZYm3WR7mklWBjOeURB0wz8T7gO9wdEFsF68CHCH8L9oEEJG
0AiS0qt/EtoH52GQfh1kkxUXtYN4MEUNV3kUSRxW7+3rt33iI7WmsRu+5QNTj0dYPRapieIBTJem+E0jPdjijhU4tTszS2h8/mwVFg9RAgOAI8YuRA5LDXjk8HrcB22t/+yYNY2K9tSUwkkpA+PN7KA94q1aa5nh
6qKLZ/hRmL6qamSU+PVy90uxyuRgQXOJUX/GVDX0759AzSn/HrXHY587IiKfjQDaBGH1uXNopSkbO5hmnb8n9SgrbWo4kdTGwVy62tmQ9NHss9lKDOT5d9XdnSPZUejT8iPjM+zwA2Qin5xZjDiECC0+3RssAIKn
8n9KjMsYuiHhi7OdhBklTgxxzKdDQxKrIbtJuy5z68Fxr84jLQzwyQsvdnop+yEnN46m/Lbt33v/uXPshvNeJeG8J6wa5iEPhs6z+ebI2AuV00+nd4sGdmnb/Xc6bp1NTtG68jBQjQTbjde+jgYoxgVkLB+fo809
+yties/Rdh5JNqXQIfRxPJfzxmFmXwsasW+JjoejCAEmd2vS8j92CFyla+DCNXMVS43Fk0ePtttPfF8kKMvYV8r6iy17HhwPXrddO1/AJwlVVUZjM4hAtRUFjmaabcTxNCg8lyXccX6S7kAV5/1Gjc3w6q9BnQpA
Nv+HRuKCw7VdBzZTCbDMfVexv0VAkInKpHG1vPOJuFW5lsSelOOYwOZlY5ENfWrFW85oe2X67vtBtK1Y8w7AdltHsN2DfEOlteI8qZIPr/6J3yEqmZynydhQS7BeRf2NXFZs0EpARWIeK5MH1aO71DzF/Y3Ka8Bd
DljnTq8GTGBzuTk4F2tr1J8MjOstud/YmDC4lBk3EIBGUkcfQaRFWxQ3MAzZVdrjJ6o4e8phyJqrUeKtq4CfW+UMcUMVDAVO1MbjTGpF2oZwSWexYvuBSL1RrgtAS6ZWm8ww464BcCwAKxijwDCi2IliQK9TIhpX
AZAxKzgZIziKTuKFEpsV53skuJNhkbptEBFQxg6I9XMre1Zj25gD2N/PLaVWBPLgcT3EK7LhOANmXZJhBopjCBV8w3/jjcPH7y10p4Bvn7XbPsyR7JXmhwzr/tOm50kCenKqoueWG7MmBTRVAi8vj+LG3hRZDigc
HwH11Myu69IGqCILZSC87pngYs4OyxQg6rTrrhzXqvir4V6LB+pBzO4UoKsLbyw3ddHpkH/EfQAB8uA/8z0yrxSK58WAQhA112TpPD+TXZspI6fZQObOvQXFzS+I9xOyUjuhL97Y4nhXC4Q7Q+6dVaLbcBDwWTw5
j03hbb5KYJ3LK2lS/YFTyABGzDA7KD6r9efva7glaaN+jTcGboTHBZMcCYNhvpP27/NDjOTdulJ3fb0YGbqcjRTrcjSTCPF4OUiIsBlHRKk8LCMb4ul/tOtS+QIp+rthHvM8yGRUXpDDzJkhogvA2pGGeNGWydkq
O9EE8pWFHSwAzV03QIU7Xq9m98fvOfwenuoICMHIu0kAa4yvNEns/XMPeGiN9a/Q+yBBIXz+3NOlZNZjBG2Uygd11aNDSagLFsLGMGWEgpmT8PI06qaxsIG7KRpakX34sjcwtxhVGjZRwaG1DbbDcE0j5NaKUdLi
0oBY2OPXlFUlVCy3yuvbZRK/Yt9cqd0TnW8D+PpYp3Bnn8wDoGlRH9awShJ2LmAeLQ1VKRa5vKY2c8H5C6vNnVxiGg7tzt5c4IVL3FqT98gi3n2zNwgK7L7m/RhGM4DiR9Gonh632RA9DK92NRsej6OYOPsuLzMO
pFPVazUbgM+/xo5HuH07CJzeHGz9ZbZf8R2r9MP0qmRSsHWyW9tbArQR4fyuOzrml1bVnKfJCjiOKiqVNJYDvPf09VnsG+Gs7dVHyfgGuMjXGtfTXQAZ1NvglA/Xnvsot4HrpxO/BJzLtF8RpiJ+DhHe54C5rR1s
btHMtDqK9I0tGle6dUPXrTuph42J7Y2pJmqPR3ceDaxyZsRtXfvDHgMQvR9GK9j5EFuZ87baxZ5+xWIgKn+ERgm35gToZpuTAx5+Fbii3++n/4a7VEVDHvrFz2lgnruhOztrXOJVpY8Jl0VQ8XL9TYFxx75AGlhJ
qwK/A+COWrE+Nh+YrnLOPiZxiuy+sLZMn33uJ9urcYoF0jz4O2p57559DOkGT8NhdQ/VB1D/g/2aCM5D6RpRDfy3u/fMcl4TwCIcQTP5+h+p1/KybcsCoNfdZ4pzeUIIWUgAUrqG3sR90steqnziHvYAKYefukAm
qoy+4WD+cGqHZ7hm0Pk3cn/vC6D6eFAxtlg85EZypNhNZKlh7yi9M3vxo1bwZz3e58wLj3GPYy/imy7OGiMB1i85nUAEjgc4g3f7+QOcwZ/6V4IPXihXPzBdREiHg9FWPji14uZyVk8E7KXE8AOG4wyA6hObPk77
EF81YNFGl7D0YaKzlu5NWL524F2WcFvgiWrdsMPa9n/fAenFf21Uq7/LcseQTu5/ztcAnBX4Iz7b2aFsv+PZPtabbDrQnj6G/nHj9VUfgu82qP4e3Ck/qYDnSB4/hvmuyHhEwQ9bLHfojMHgViBVMI/BAPmzY4CQ
OX+OL0tHecmUoLL3BK0FOofX/zIyovSvKF/9jrVsdNXfN5BQ4EUCeTJIBuNzd9O/NzrQ+w5ulYT0m3udEPnqmSO3vJDxjBb1rneOKnS9yzChYX3xJP/Wczg+Vzmj6PTTTF+N3sBCaOfnGm5z5oqy7F6jS16FtmZW
6FLhfC1u6WzFfrHkt9F9f5+uBMwINzBbM4oxvsAWSP9GWRZZ+4oDk6IVeFxGdHmBSGIg1uBiDeJDiuobAMjYKaXfp71NZ7v8v17tQ/eqDFxFEkAci+PHlBza33G2ElNJqJJ0YT7f/sDSe95/6MAuHkcLSf77WZ3s
vNvQgkt6B9+WDEbqovlaW384AOuTbeB7eQTOo7NYl1WRskuGrSM1YZz7zwOTz8XPN/yAvPmg84tGtO5C1cY9DwINpiUO2eYammKjCGiuGqa1EVeWPP8IPXLxEzycOheVKPiEjMDQcNlXmxW/DtjfFz9e6PwDlfbY
g9SRpa+1pdls6GMtzuZteQKbd1HbKqPuBM+rOyNxIJL9Xn+G0PVkk6C78yysvkSlavUnsJxIgQms84sVDSwHVSUiDhvAjUYtvV24a/CI0JnDLjCHPBTbktbLtYke63Cg2IFcqdmJKerJ/5j/DWMUI2EcKYE+oNSq
KcvLqD5gOQZqHEVZB9oRdTRFisoRHSUjNMpZrvW/3kA0e3X4qeA1xrIm+Gdk2IXJ9WgZxWSFvOb3BKRBrXMPz0fypDg7tSSq7SVWYfltvftZABCyoBwnplGkcQ8AeAwpMJOtAMETApncba6j+gPK2jmvAk+ZpMh0
WiiSmrXbgPPfcqQtVF2RwzWdHeBfw+dCQs42fvEINtAsLJPQ7MG9TQowxcjeiu3RAtsXo+pnhkG4RaLK7IebF1Ofs7+EmctwOdawpsszBYDziL+rEtqdvUaqaNbhYEN0SCMiP4u0uTG3ewtU4wp6HWOInaJcmZv1
/a/wVEgqXJJOhrSVxOmoAuCTutYxSk/ALILc+HGbBu9/p+rut9CB7ddC6KOxs3zu1DE9lhzo+pskhYXwDllxRVca14rdL6dIgD90F5/djZvW5pyVYA+iYcLPGRDd2m0/pHpRSeG1wpoGyi+CrY8DqKMkX+i3ZFi5
sATCnOKk1yJuiCSRb381RkskrnPF4uoBxksgiQOiGzX861ZVAHHgn5On0ypPG6iY4SGpBonuhvlNxi2V8PZmh9HVG7gGsEosHnxefb/abS3fROYpi/8TNIYqXPR1OdGt7VrH7ZNtEXKOaIVWUXY4bGbtW6gypwLf
4VbRzMnbUcrkJMWGJGRZzgqrMCuLeI3feJbvVXY/NUk3AJFHu1MiymEkASvZypMYW3HwFtrqzMGm89MY6Abbb+pvuvu3cfTL/AbXnWv03uuQX3QBU6n2pHzBt81T5x2PGJlY3DaIchKRbAaRHQXSm4bUb37d+NN0
MtnkNT+NskdHRoppesj2kr6V9Gb+r+nA03qR8xOnCofMuE+Si4amtSbCxRcJCi5bAyPZHi03yAiBlwfrfAXJfP2AYzxxlu+Ol90ikHga6YB6Kre8pidaL8BzRiGkGTpepimqFNG1KLgjQx42T3Vm9sVvV5uTNB1b
Gt25YRH9eiA29MAUDhJCEw9MJYZoIjOsDuBMYTX1IAXEKnIZ80TxZ4vnQajzYas+rx1M6xu+/Zd4OxVWsx2G6sUxDpI9eolEGSeIPCEaBbYv9jvbJyqHFKOjNC3b7m6bxTfHk1ruUXWpAL3wikaHVB71HdGC+4ey
K9rYIlDAZ5AWO6VmH+jQBycBTi1RwWqUCuFB10NC+C4Ro5J0vew2NRdEQB/mvPwuv22YRdwrvotSxrgUV/1gEGqETIXee/yA5nJhBDI9CtQ/Xo/PuXSQmkLy96ETAxkjEvrNfDYAnaFj1/kL6P9cNpEgsjgLIrci
a9TrutxPk15ci1W6vrOPq+lNLzqt+AbOfYjvEToV8U12zsEjDg0K7LBiAFQ3krh0/tyzAYztCTGbGBC5h/D3s7bOxcdEnvt+irbALsbjHzq2XMZjDfdCL7Fkzg9ibLkKjwcd6cYoTRgh3AeIsYu11G/48+D/VBYj
GpRYZVh20VIn/WKecX7rE5LAOHZpN638AMd63xDzCf1r0CwmjPAi5i5imnhKh0GxWRzucvRenCVBH+uBdT7ywQFaRAGkyhSVXeFc6OeEVhPU+eS03VSc2hCcV/cX4rx4WZ/8wBqIQbCt/+fk3wQwH3gYLoa0naC5
s1AwQClkRd5yPVrpS2zG4+nDYERsl4Y/WtStV8gbAFZFQq0d33JkYFG1VIZjH9zBwACW11TovigJDfiaP2sWb8EQEIe8tDw8mChQ4Dsi+2w1jCMLyc18/1ilJURlKFy3M/qGSOJrj0kg1gCx9WmUg1S4JbuBivGn
8xphwjd2ftk/XL6WC+6gdirKNhFO6QAsFq0l/7GIhZ0GK7B1j8JqJsGMSfob79axLjU4TweIG5UftdGwuFr0+BMlLWv3T8eEqJOtUwx0g7sQmqMwTxMyv3nJogA7tKIdy+n9yqHFHCaZp+oWKqccPtm/xVe95frz
7g89YRD7DpBWKuPF/XeMgR0pmP7aoH/HZdfeIMlHhK6JWfRR7YvOs/EL7q3sftzgakxMfpSnPgnxDVjl4Ptqe5/ecFzav8leTFtv6Bd3g5AsbZfLnR6tHzU8JwTXYHxHf38dgHKIpo7abZXCEJybY8Uptx1XOJlx
fpZxGKAViqQP7GyyAsh83HWaXNRY3jdPDi0X8xryf8jsvyF+PMMhe0Q9N7cqUKf301o2vzTA/Hp4NYQ9PY+kUPyr30b74DPgsAzMowHY088ghcffTiVRQS3hHOdDbBgCLxnWgtSPMzg6lqOohAfJF4EUyGAMjKCJ
rAyvmQy156w113Ngsz3knb4pD/71NPzVkEEFVQNVsc2wNGVOcKV8MNGJs4G98OpCETrBGFRdboF7mUc5iA5Hf81mOKc+40aCuaJ1F0EwC7um5pW6EV+XYnCVxFxucmqmXTZVLr1HLJbqCr/lgqgfoTuUamndD3wc
1HXPNSkLuwIrwy6HyDTCmeqP9C8ktCny3XzvSdmJ8hMkpF9Vl4MSx+FNxvE2YpvWfxJWwyuZtQYzJjQ6KYerHQDqSqh0dzYQLx91g1gL7SSNW0qnMlBS41WMYiCiEL/1l1Md+pCAjSSwKPSiSwgat9JR4CGcgujN
gUieaxG5mID6rekXZKpiCmNEfsIOrKw2wkbkXmqQC4PNQxSlolAi8ktIwsAfC9MAGyoPBzO+0SBra0T8Q/7y6bvVwsL8y8rte4i12vrTFjbrPRzV1ulTPua4xJSWqsP+oF7l19fnsE+tCnWCarw04lLYfpL8Ua0s
APu8Ln+tMEUSr9fns3VocOA4IwwBniqa12Cb//5/2UCFVVxAqhhZKieeLV2e4xL2NqzZvND0gtIWvm75C5WMHGGpkBNUCUa1/CdVZO9YSWiQrm9lPyNB4FNF51O2tjfdq7012tTuuQdCIiJVtRqh4pJQ88eLNxXa
lIw/F8h1jzaD9oaR0liY77196HVXZsQYqFPyWPygDQp+9rZ9QwRvtoAwTmgzTNAnsHsONDSpksmKEcw0Ywr+Aort7W2iBmPV7mQ6h+9hx2dx3gKclXD+BEb4iM/bJavnghLwD4c3cvq04891WauHSgngOb+ExOdE
6rnsWjuc6W5Ev4EUyKA0yV4gBuIif5E7OgM7dmCvEawerymVNvLoK1Cy3BO+WDEdyPuqicxbiVIRAqFFuvb7kHEZR2pCpxrL/H4YDDZMDvtrynwHFE1pwn4J04ynR3BQPCaXHx60F+Ey8z3EsqaG4T2TcuPgnWV6
3McEacokQHGUGzWDHMdIqMKmhW4BR5U7bQ0APUQ1BbTssJJ62iW85I50ydYSK65gqBCJ/buy/5sUbeSMEijmOoS1ZTxQAwRbLg2XRBs8Xfg/KQaM8/rQs107NgOPQGwxAtshsEr2nR7WJkiGOf2fCz82vHS1giuc
Uyo+d8ydWCFOdLqKh2FwfqyYV4QK7/QVqeKKxopretyALUiEF55Ynnsfm+2AWaId3mYYYEiSzFQVj+v/pJV9tiYvw4KMPoMLkbzCgyQ2f/zRYyxHeo8ysx7jidMTND4gp3YWavyIDj4dkCPBBGEgOyBEYsX/jxQz
gW6yKNAjBQeYtp2JHih8BxmSt/dI9VMKyD6naZsMkirqspBUyZfqFzlh2vtdcboCnVyZ8KX8M7onGI+dfTAE6KNO9JFll5ee8dN1jjkhBHNWgox3yAdaieiNsn++qOOF7CXZKXowCUBKGZ0Eeyo7frengkLggiHn
nNd0VtkIh2CLWTTKPDKNncxzxxMBh29KkR6utkvsP3O7eEDMNvp04qpU/QnGUx3XpyrJhKaT+A970wkFXG/z1844l7OeVaTab3zujfzVKwJAcWfABYC1jsjGtv3M73gDgoWN7G5vb6uLF28weurGjXWVBrlelACy
P2ugq2l46fh+Tj5WEhDEAAHRJUPtpOmE0aw3PxvoiKEd+p6c4ftuXslRtguQvwMCDZ749vb2S/L2YXBIQAI3vOwFZPNBfI8McxH9FSXKitRpPDyxapm5yxjMEZmchHLqSqGhUGM4iU6RM4/22mlMP/6Dybvlo0qC
qrJ3T82a+dgKDJIwGrz0qwTKKEC7DCOC4+sHNLO/LA+Z5E1ZuV6c588UyZGOAROaePkVYUbB9ZMPAwdCRDa+y+o6sP2cvDBLqytnY4Uh14jtq/VntP9zLujUtpni2cgI/yOZCVj15g6uCaFEvDkQ87YQd8Up0ftB
KbDqKeCzio0yhRKIqio5dhLHBEQcBkSmgSj/JjnpNL0m7T/NNHXh6w2SrVIb2LHRJTtPfcgTw0Oy2N7eDg5FaimFedTW3qvICKubL9u7VDQVshaCoMwQv5L8Xf0rXgKec7X4s1WKvEi2aThAB71SYe+iTiz8832H
lEbAt4DV5p1megAqdUwAxPqXMblTiJa6IMppESaaWfx6Ir0oQJScXEVtwpHnEjp9rFH9LNXUT9wJqB+hyh13ccVuiDo1dMkJBm5Z6yIb6j/SWPDuCme33HHb8Xu9+p3Txn7auMn9oRPgA8KbyMQD2qG1d9HrS10e
D+wLZjThXqkgJGB4r/yfctdmnuu2yUFtTvcUVsR+Fu01ID7tQ9Z2dpuqFZtfQ4UU/pUaKqGmkFplBPWTTTi0Rr4bT7pkV4Ozl3T6y3PBirncGbLMQBfTqLC/eOSwhi3nALZ2NIUyx1x/YA54/h2fj4NetLc94Z1P
9cItJ/1N8ans7pd0TQlPJ2lvsqkNs0tyj80djbVO1kKGlFIQq/cwvfsEtoRw222TcVtF3i8Mpgi1cZgK4dhYTWwfkO59P1ZiFDsFnhcwmmdUeghl8ThnuoOuOtA69xLSdotbKH7bqq78xWb4a9Rcc6N5l0tLNjMm
NZwlH2l1EGAnU+9etQgGb9oMwjRKAhvmnSq5No+37QB5fJDjzmUDh07EBg+jMzq3gus2c9FqVL7Orggu6GSiPpBLHiemEKNEmtCtv0ralCx/jnOdAx8rwnygxoV5+FsAy6Dk3Hvbh66bnGpmk+rmRzuPMocfVeaa
gjrB70MCwIG1m3e+o5je0ef3kqQ9Eba3duUi5ZHOFprv1TTsCRRqqT98BoeVS4coU/wZBfHq3x1Y5jxedeiVJtShFxdMPXq2sZLJ8/HdoMwl8fhIRokkWx5iKpFvZaP80q9Dqlhd1dbR3vb6ksSjt9Sz7fq76pxn
t5rrCQotbBSCw33eujNsE6pt9JdghmkGg/jwvHdAPLG8smbO971ERGsBAZRJ28ip1bt8Vw1j4QRvvd4KdNuEuP4Qomsa207rfGKuQkOo6SHJxqszHKHJl0po1DZXnbK+nwl0sIiGwIk9Qe781fsPTdJQeHKqdESe
sX0/KqQk5peNgDDiKXtWYeCyKauveP98gwLHkhxiK8xS02LexMpa8/ErLMyGv63KIiP9fTc1hsYCHdO+pwbPxJzxb9acQEb+9U7VbvdWrqh/MjqmzJCEScTH/uUti7/fFzxUYhI0ChKssLmtpKDQ6zVS3nwo1vwo
ZYVvyM2g91gwB2uRuLoZiiNEKGpJTpadsy0Hy8duoSGNz2/hTgXZQqoYZ2T4GN72U71O1CnMNfGUyXcsYeyNjOrnCaBSQxMhvQokeaPoy4GBCJBMIlnIRW5V1Dirmp/P9adFbGYoKrC++nkSJSTjioUAtbWToupJ
XljadlCBBJqRrfMWHh5QgYmnLtKqIu5/WjGC7/s/hvdwCU6PkcbJGy7R+LYYx03j8+dfWJl5XoK22iJTVfuV5EKbrEdJQ7b+jryFdZSNNeWLKk213ciOOMN+OmYYh/R9ZcgGyimnm9YtiXkzWbe2cyzpvR4s6rqr
5u4rWIT4g9WtAlj4yG7EIrOmhEQkZCuD/kOhXCwoEXaaBA5EtRbFAEWPoJeWozuLR+w23WhkTDycDjtBuieFXblCcBL7QVNT3IO7WdQmxIFvHHJhga0FLHVD3qc/B0BCVJy3IFlh1ozcU7XulL/M16aR2D4+hOI0
0tqDg69gAWapy9fSbHRnl2DSxR1AEaSEA5bIICQL5/CI3jjWn9ArrMERkzVmZ1/Cqwo48S8h4DRxy07QzscFr6wwLn+jo59DQu3FR5SUa9Xcgo2QKGEE6wQSbInBVvFgMqqUxZylmJGd9bjzdR8OSXGPXc7qzsIM
gMtg4Rfiev775pNC/z2sgxfXYKc4m2+ae4tlZy89nHXahPiUpCkL8goulhnjCCBqUl52Z20zRXrtJECv5+tPbBlY62Zvbml/ZhPSOewo9gKL7ePFPveGS5vhjFXfsDD67Q3YVBXxol3EgBhopAQ0YzQcpps1PEaD
eRRAN7sshyRWItOXy+zWr6oUig+a0EXXDqbvv0y7Dg7tRY0JSVyTN1aFZDRbIz7a3t5+j5yGZk1eUZHAxLZMClwxteqheDZ/PbDefmZdafK3OU0OfiLh7CkXee0Z1271p86DadF1nKdLy10/lSHRC7PftON1X/Ab
m54E3lsCWFcF3n+pF19IMsKVLBkxZSej212PbxZ5+vc2qEyr8h9ibgXfzEKrjK/dpz6on++adK3a1LZn9yKC/4c9AVLpX4hYO6SE3qeMcRYNn2lG2Gfvni6ivZe2zs74ltT4k5SCrvn59zYKUPFeNuc4MN+oJXOd
v8ONFcxQe1V1f+gXBkCJVQT7JzhY/hq8e/9N7WiAqd+Hre7u7w/vYXnejR2y+cJw9aZMGCK88LttVrnlqIt2hQIWUAiJ77+zIxsRbtYMAYPwx01SufezwvlKJH9kNF4aSLeWPg+lBuqKWVWCimRolyKl4hnTWp+K
Qol2OxQQ+rR2aWR91S5tv1fi4w/a5ePiEjkvj9lFHo7OcvaDOLdHBBTLHypehhghfP6DlgjQ6riBjRURJ8W8kgIaWnvR3Xi09WXTHbYmQTOdgkryKr9NHbOkg7uayYyRdXj//dnHQEhwE3JFol2Rj3m0hsdIB9Dw
UfZf+G931y6NDI4nzV1qIA28zJgRknf5MxTgssXUxQmrlusT1XOuMW4gouzsoFQnS8tPcomlS8tIei88ut3yCOfLb5NZy+wmQrVlS2EHEBdkJgrzsJuIPqALr3rnCdAR5+W0bL+wUVCF9TlY8zFJ4Rooif8QDOQQ
XA8E9Y9p39RmBKmTgJ3v/P3QuW/ELITkeRzvdS5DCthJrePU1Y4P7KWRtJSxKmYacb6GBcGEIxkbkiKX2Qr5aV0ZdUT2J8KsI5mC5LT/9J6wNA5Do6zi+dApkfixTnfJqhUp2Exqacm5CTQ3J5IDh9QaUX25O+8s
5dLno6o5Ri6m91lyUeU0JV3YqZWZO7HdawYElDR8ZLvnPrjNr2px30B/llPkam10FXXSI+hag44YduDAJj/z/w1YiuS7ayOl5wHZC2U+9I+U290dZ0B/QzQdxJHTM6+Rhp/AkZalOHeEvWFOpYDPDlmAyzz6+mdX
Jfg9BahOtE4TFBZh4qm2kNV5G7ajq+d3y7g2bNC4RlkpT/KSXCymaVih4XzImFgiFtBDgYNOOsYEikd2r+FNLALSXKbJVHuxxD/FlPN1QTzdB8oCUM9Ug9baGrHUYaNdlG01eVB+8c/OMNqyDZHZ5T/2Eawu6ccR
0z8vT0btfcdUYLXebLWnqZPYWMAiiEsVtfuTDIWcT16LdEDZu2JmZg/cd7uH5LRWfdw6xgbyxGwMBxVZ/L91wRRzvEjbUPCNJR4YZYWUgAIVlzrDKAciU7I87+hlQNbRTF99nAFF9s5pU+DfbRuuQRGpO7Mfj6NJ
RtgNllKsBgtnq6zdAwhrq7z4cyVDR8AWC7m/grV1Tu8cEApYxfrHf3cu8fi+rAK4RgbBeq689SJAWJTkPzEgh7m0V9biePKSuCowPd0BC918Jisl6jS19RDZWokpw3iVqsmBl48DeyiWDXvG8OZgcTyV5cY/kVUb
nYwo+rr9jUVgTYyg0ICsCcMmh76eThzlcyWaXLtgL3VNM/jXbX/OrFna/9pEROmIoZUlT15hKOvxzxzA71IzY6cVuKXhGgq88LgooCLegMP4vF4oUs2Zpk3E4cKwH8NOzJPvrsCtjCgDu2aDeDmP90jMGg4/OpJO
RrPvTWwLgVayP8LJm3/kDd7nh12dis4D2V1p7Juy94Ydx+7mfEs938GBVXsN0MFJquqZ2JEiBUBlRiC+hw3ij0HbQXXxzAb+/Ay4/a+veXE/mEXl2eWZpcMCg9zaBhe9EOhd7731R8qxmg2seoikt9PUtOh7PDfl
Ry1gpKCMsyN64oi6wss6qvwHdiAZnemEoNNNe0zfkOMuba7h2hECwOgV+GHRNmhcGfWwbEwPNLFS1z+OOgxY/UdyLJrSUJ49gs4HRI19InebBFaAZbDyUUomhJ88YbVZDzNAK5Unh3KsdL/zw7gq8Rn/UV9OvmgY
Sc94ozqLWCPKZoWvNDkOut/YLXQVuud2b+9oBChOdouxrljXUAEzpZYoZNWUKavXu6BNRTNZ0VV8f5Wf+l9+eTz0Hz0oVzqWo27knNsmmjGM+Nn7KxC1fR/+XHH3+0ydF+FHxcx51tvBD3yuG/0NWZdaZ+HxwoNH
dwNUzbrLDp3jms2cq0TzZz5wcvEHPQqIsm2KiZIbuyxWZZfN1CUsvqM3Lg0bt7II9q4Zfb1BK3Y8vZUfe49F/TZV/vSa5EnScIYKJzDehUyhMvplARIvFosY3uynBWHhVtZOzdxR/qa079yNPF5EptiqdNgb2qPy
l9hI1RL5PSwDHy6nJ/moNrik4za0KRniLC2FVFYWdnc0ztzPd73qOHlJ3v+0piDjcA9IYQwAFASDvRZglCVLpftincVMH3cJ3/8tL1i3x945C2X3e7ggOb90Y8SF5kOM66y/wZsLHB5etPz9Z2Tvtahy1y7R++35
INnbR8fvb7vD7Q+4bAhedPc+p5e71hKcshzwqd7epmxx40r2tkwXs5C6C6bbouxSlQuDmVXlEzpLCrpBD5CQbt5cp/Q0B65LLiCZJ8NBwXlPzHuuGt0uh+01YVCoHNG7r5ET3G+5IoU7zlIOWyo8KrqjOHGmYWq5
PdfKXfhOg0by2jwyV1OylvhFpWsDaEsTchz7JMYU1M/9D277vtJrGkEeaXjhBnt4vsTr8T5iurNd5faYR+J07iLQ9/E2NGa0fzhkw4sdnDZE/Na1C7vSpH+0NJAgEBtVpCcIPTnq9Ihf5uChHeVDdZcjxUVY4ndb
hFiJj4JJNhb/4G8xTRl/5v0bOuLYLHKK4+LgcigI5aLeIlBBT0qp3NZtUnY0eNkdDajfmPJkZmfx5jiQiOnU6lK5qW6pePuUxCQOn+Rqlyn+Km52EcKre9p5OCTw8F203BTzMQSm8Veo5/C6RbLa62FlArnzb1/x
qnuJ1yOGFlWEeS8S2ICgxFZ879j6e9Rv2GPP7rt+Sy3SEEeE3OJWbxk9MITYc8pOTJouP+4cVG3+Qm2kC6710JjfLG+ufkxj8rzzRwmHwtflyly1ryj5bWcwjXkX/JBoLJH+RBAYzfQZhAhcAqk2RpLkag95gRrd
WNJ1hDdvCbcS+wretLnQR74pnp3XvrBgDDPHZBhIVUp5BqByLJfBmdRynoH07UU68JFrnwvxTuqlgS5Vn90/K159quBYoAeLo/mygb+YtQw7zqQ9jPTSLi6wd02d8cog1sWpEXQWeT3BPd0OxwG044afbsDqvPTU
gjucF1vQc2XFJST2bVEox27PAuW3G+IjAufmbHZBPbsO86WealE4x1KuNRcH173p32X47DDd65opfKpSQ46hzMT/ncUM3X0bwHVqyga6m6t3Bu4eX90+sLts7hpca1OpA69995YLWYzyRlDyerQnqLfaOxKgnN9d
oKxLe42+F47ZmElwz0YGfDU9GQO5p7JFb5DZ99TaDAncVo96WqAmI/3SzGUEa3hMg5NRUOZZ6ZWjneiSIKOkfAGyPMmEec2hc+vx9WpSj4xy1n39glD3oOOB02USSlihSTCJ8GGC+9gAr/r42P2wm7vZGVyvcj0C
YpdMnxbo9HOTNEJTWE9a7wHXfFxOHExpOWvVYFQe3iiDn/vLsp0qF3rpVl5NpesDeJPSDmQWo5qD4ovbt6V4EvLYXLvJuZwnMTNeiSIK/vOZcjj+ORC5OXzCI3gMT+AteBvcOVapQqcGsaLdzyQWMVvWktnd2lmx
tKF3ynGrNiP1fdiqH8B2/RB26kewWz+GvfoJ7MNp/LoMlPXfPmBxWA+O6vbcohxcYw6vCY+uIY+vOZ5cC7TNV0SJLAqXAL9WwdclkUQENwtVh9bWVvm2yrVVeVul2yrRqrLbSaA7wZ4h+xHdiqi1I1tjcop/TO0O
thRUHzvJ9zmUpO5zLGEULxq/d05N+U1PWxFDMQOV8IqRA9pDNazDuv1VBhJv4o1oZO02ILzV0/suBq3gSQ3/pf9og8WmpTf33e4DaslYxYKDCrzhdWxj+/j1ujEn+9foNs+YdF9vuCVUyFAgQgcD9LWpwoLHBi0e
v+X4VwOcb33y3HerqCQ1TbMvk2OgR/c5WgxAoJ6ilhwNlOjKKYvnk7LdLHWzCMrnQMEc70k8vQQGcXSCzepHDopQhMmiVKma9Y88rqKNR0I1xsIC8GAnEYGHO6EgHOzkxMHhTkECPNrJi4fHOyVJvhP/RbyK3Qtf
Az0THEvCc0PysrGjDYont6cb7KZt2uPfpyYeovWnag6pyCmu8ZtKuNq+r5kL0dQ/ZoYS0mLPPvEQzhzFa+iSo/C+n4/FjsEyUsYpAmcwuqcdKBr4IcvtL7+80Khtf++ftq/OXz79ZKf+4FuOFGvex8o7Ou2fZBRm
e4Sx2G0OPEereu1cuKSTcgHw8hed50s5xuSIlEA2dF10TJRGo1uF+0AtRZcQxM3OCGJ8zVuXPKfHsfNxKzz8JQzYOV1G/LGhj4S0UWO/keVG/aTK/JjR0gmeDg0XfpBgoc/mz8gvAswrPbZxh3dc72FZ2gP3Mp3R
o3b9cOeg7L23KRLs7mInqow2GGmQRF10qrV6XF4O4a1MgmTdQMnXEU7qrpOI0RHZMDEdJHtjNxzHYouFxjhTg65/Jt/vYChy6Fnx0c31gTR06a3313O4EjXqBFkPsxoNSFa3k2TvyNeLtloUyvteVKXbxBfEa3EN
SbX7OWFHwtRClAl8JqFYf01K+ZBiD18yl1HnVlhfZOcXwpU/LEGrOYkYkccWsMbjjmViqF8SyO6MrU1G19Dti3Ns7Pp6xn8Biqp1LNuUQgoTS9BBUlrg/Avq+4hj8+mUKWZ0VLpfdrS4XRWpKiqAknts2g5RoZ5x
HDW+FDU72cDtuamoIfPMzo26JnDXuhNihLGVrywfYX99XoYn1G0YCZ8VkDksD64ym+V5djUnWsJq9shmY07ogCIAyhzCb2ROyOweDfBTuL17xeB7/iYWfggohRhKycamB+mJpWKNg9yuihOzX2zox5x0ikpJbqik
hc5XM6QFCErn+0Ux0s/zEKErKy+VdwPnLcZVXpsekSz+HXi5jBahlVTzY63A0XA5CZvHO7lbRBnZbKj7pNN6Q6kaY6im8La77NaUSGWHtcdKiKdp6pJIN3Q5BmzO0qjef3dceW3iLXou3EpoEZWDKKRGsK5iditt
vnJjtGNjI4Yl+Rk0UcpjcWJesBawR6pVOV0YbMY1+VGNIS0FbFujLd9IPebNe0GspKY8DTad1xwZ2MJvXjN+XSN0SfCpmEBp5j0DkvuGO5f3mQMdHtNiPRHUxFOtURpHYayYXtz874W1tcXZbBto2BDmC3yhWMos
/Z0Pei1anXEavYTXkd/NGH5C6ccMm3DpNJXLMrc2atRJcVfjm3eDffDSBNFyxZt5cnDz4kdEGbg/IyN8/W8g45gELqLsHQ/QFTyFRU0l9FYhUtpqHHJmVu5ly1D/WGuGXQttfF1VlSIcqR6R90PUqE/Bor+1Hnc2
6qYdhbFQNouRDDdTkZ5Ew6tZ21aTuwvwbiafbMhW+E0WYDTOQZD4SvtYfghGsZPm0Jj92/U0kx4cf4tm1vDYRGrtz+gjC6ftlkEXwd1WHMnZzrLnRESn7DEswormsf4yyITQ1UkQfw+yyLNArFmjgzM6ihFn1KAI
869e18o1mbBshT2UPTOSDqfbE+j/7ESmJ9TJ0VXxxXPFz1R5wIVMeCxINAafHR8mh5E5mZ/GkjNHgdv5frajBtksgMJOqs1cTcRIXXMDASIrfhC3wJ6cvZj0R26JUNGuci9dBqv7pjtOvG6zSYpiOOGyw8VG9ySx
DqUR31k4Y2CfSGBjgPppFnI8eSbFY7Whca7IzzxT2j4CD5HwL1n+JEjUOE/BJgDy3FX/8G3zPrh++8PwUvobTzwgAJbhOE9cz9cGghz0OuteykJ8TozHUZSmS9nUcHcypTvIWWyxZcXK4YqCL6D7rKPj1pWo3VS5
HrGPReYft45uF1FnIMei1G7hGWE00eHPfys2X2NDIcaaiPSDtISbKHscs8F1jFTwr6aqmutgYpcN7BfQL30NpUoA4DSjXu2J3Hz9Svmbum2spV26rmwiwtf27pdqBLY5FpAlyi0Gs7yyqAmKXe+8JLcxYSv+VVlR
WIlfHt7/mbwEm28eVf5Ywt4Vbadr0mclXNJwGfIkr7SDk8ysh2H5WzpNshTMURr5wunquAReHPrF3JW77KmfBGfcUi11FozR9bNLRWWSoZLY85dHBpg3Fcp/LUwTxF/wh7bUAktz+WMc41LeJlI9ERwm0OsosQvs
NdSxQHYiilvjYfUaGyf0T9kO4iuVHMIVaGLvgdV0GHF97leYg22U8bVdEf3Ho5XxAYln/C293nQmLIjqXPDY6j9kEXo6pOZqGmYtrP1IeWp4mwrm1/HTeRpeCQyTv2kBij4hLEhrFtUVKJDWcFJDnhqBtopA6jEq
pbvjZe/tfagZryooRTvCkVBYjLcj/hK97X2ZdiE1hnNIQV3440F7CThkvUVTFUJEqzBcc9w9cVEQvOtblsdXgryOPK0KibL++lioWxjIEJI5afw7fx54GvavP2RLxkfifoqjNAhLlhZ8pIBcc+uVON+zNIBgkXnr
H3qd9GScn2kkHvrA7DBst2PPLRJxoBJnLfVGuhYYzSvh40BDnzKNJ/gHPAgPhWvhtCjZeqTODMJS2zCmWOkmZoi0vFHVwPL2U2Q60T2IaXfwGpQlbSIRwqkg7YnxqAIMtbEz0ThBYpaN9LAWfymD4ETihtNkPZ+f
QRKmtoEsgyc+DY/SOcPEGKQkdPWbESf5kxc5yZlIFoi6ATnRmczksDVPq3v9Vjp3y5UpWdzTWdX2cgN63SgqAyDcxKKMrxMT4W1cKZlYhoDctsXJmxJkLGkTcfdbEScQ+xHH8DI/ny7xauP2BLECs0uG5bhWLK5F
AGLq7VbyuGIUZ7L+hk62cUiPiYpYjzhtzl0t2FPjMzCbRN9xep5e2fgkhg+obvnMygYK5UrEzdIZ6jSJ0+XtbEFDEdMJgIb0naUJ8SanHoxyAd3nbRp/3KHFPkRVGq6ojQIFB9XKxyntVmICZnb2Vbb8x67+1GGN
9IDpIEGNJkmqIVEIheuglmV6qcxP7kMUQCSkBw39zFSFcrdw+yU112Br5BoqrTwYN6NPrOPoF30YG517ijAeDG7FKS/2sReq7a4X4ZEeYNVNObj/8hhSFuzmQUidlLt3HbJ49pVWrw/kRVBEzFQgGi3xibWJoVss
iuowdMSKuzXoIzap3qtL078tax7JrOiFzu9fPMHXz/eLjW4gny3se8Of/+6F1AEWka/TML7zNoKHhoeQrYaNeLHwKNw4vcK4j9AGGTywWiT4b/nw0qyDendVIGqPhnGv4vAGYPdjKxvV39xRAL5Qa/l0oF/7QXLI
wDYYtaIJalt8WfK6WeiSTnPvsuJvmfFUptCXL+BvmsVI5unC30ZAuCHIoaRB39qcEHaxA9+yhOuKXYINiYfTKmEDqhg4t6L9Tr69lOXXCJb9PFERB212xJt2SJRnyGzSc3lkpY5ZdUFSAD9K9KqqQutjTI526qTV
D0CZWvH+BQhdfowwPJy8gUCgPnp2ID37XXz7PLPxt2RI7F4LDB1tqoG4lPCngrFWahoUdRA+tjko6OAIqco4Z4hDZTHJgdoZpp2RAFbgsseCGVv75Gb8il52fyFYT5O2tVEfonR5C3W88XMQg/pWWcQzry9MJVtx
dD0oDMhNwMoTiOhx1W1klBwy8KzEyJSnrNB1dfMk+SzIX/aTy/qtAZIE7dAY4cWopMpWj7TgOsspRrdAU6qKSQLGonpJMRrd2RYeQ3qNIYgxNerIjQziXmJ2iS/sydZG3G1pCgGdym4Sw2MMiESXY4uT6olEpMpo
parhubVg5qvVyOA0AdCFc6NrlKNK7LnODu5rvQQ3roJ/Lh1427H4Yo5gSIgM6KgM2ZYOuQiWn2/bj2v7EqayD1nBE5/sRDAJn1IDuhrD/dO+XQbN/vST55w2dphJCSEBwuOxSP7o7CEjV1rkv0LXUz6vDjszUOIR
B7G7cIAu4QQOdlAy+kW4RXCOFB7ZLptruHA4ljjeIVNjE0naNZ0j7HyejbOa6YcvOqrT5Xk2Bxx0RiYWib7R27wp6cT9MrT9/mUw45LOdkH9Yk5z7MEGwKvoCAyfqbw7m4VKBjC7RJYMYjTn+q2bRGTv2vcT86DV
jRnLR+W0Qwp3bDIdG0bcdXA2Mbh2POe6nG9jq6EqAxooBzC+8/pC/yH2YuMOYtgJnj/2dL98e3K6H1vLKCiQUamHZbgJ5rfbQIW2RLKRjGEX8TvxcIPqUE5JJnHAiyiUqMdX+cUUVRsT13HZiciqm3mS92xPEvBk
7pZySUMTGksP1QP/A3ocLios40Q4F57pefjYB2sd/SN0xG4aR7rVohH3TLbvUL4TpHv8DL1W22zhCTuj9PWT7eKpUxpiz1jGkR4IerVPS95kS4N1DHaevejHvE0Zjkp8Q/z0PqwOtcA5LCCN+SCag+lxRcEzEqB3
FC5UMWE3ri5zUkMN3UOnHVfSNU0D+FjnHPv11foPYVayP8LobEbL64C7Mm7acPjrzyxb0QlCDJvcBE7GsXVLXEqRFKrKIozu1XMwVXHBeW76gdafGfhTBQzXgUWxPGzG8nJ95ussWiA88Gy1PSoWTCMHsgnM/DAE
PBThiCmks2bn7wQjjSmlfy3WlpIavjPnwiVlClTbGtEbRy4vnXFZO6FSEzpQDuaYZ+aGOcnIm0MrWLzlBRFbQUvXrD63Yrt0r+6B+3BR3rqi+EOHd7weoGMdN4Cyd+oCR+fQBLYcsP1bEzf1GVmfUiFLcGZdsEbi
WIHR+VdYucTnworCqMpV1gkFBXErJhMCR7mIZ7wr830TqbOOLPPeWVOGUIgsIJh5o1dnUsT+aw07SxhMkC6g5Ip3rOVn1xVbaF5NNOgpuPTU0fYYFVmciJJ5ousvEdAIKuAK4trYrHqdFZ2oyaQj4uZFLVxgfAuv
2Hl6KaPbsoFXgTqqXjla7839Jsfye8ObW7qd6vC6efNvdFH/1xvvF3wFv8dHLP4ZS8ky8AvMwaG2Sv4G/+CW5T7JZ+ScV/KIJ+FjSBlvFU/02ZI7vJF98ALOdodBG/ooDcZ7vQ5CgvIEtcHReM+ufXAHMdzwC1ht
XIlStsZTYQc+hLHxKPU9ODG/8Ujt2xxl4LjhlvfP0wmVJ2IkO8Ka+xhPD/NyIX1c3RdIRKPVrQWFDZiwBKyWozDXzoNGP7qvcTqKl+Kt3q1Wsxyn96opaXUCz3+W8sQoXIdDSYS3QbFmJqST+OA0GsBjkgUr2Ngt
HwFul2dLbiknsRADEgLevmm++DqM2wzD0WosFm9wsrGxng2cE+Gq9UvWdFvLVIi1LalhNjGdaNk3OQ+i0yd9zvZuyAp9a4JCDT6vJUaqilKoSe10H9QK4trqJxMkJoUrQUiIbcMXuj0ftc9LLbRLHOqb+bx/hpEJ
dETtuBprtdtuSHbxQqbnluKJBFIIpCtLmt4WVehyjdeLXb/kJXkwSJWXHUj6w+18yIM7Jgeuq/05vJRzet4wb/U7JF9awKaj8iXGSXpVV9F20rcLAXFODfSEKk/QRdRFHDNYLiin7T8NbFECl1tRNJOIbyiPbOn+
8dvhNDLW0UM/MCBykHSZZuNK/xQYKSl4dmnfGweVSZssxePTEN+Vc/POSZQBumcE+eJg08EcUKiDjHMsexclQgt29A6AGdjAN+fSkIQwaRlkEHPF+304woDeTJ/7TQDgwdL23nhIyr3DN/0E6oNhqLZKKgyNPl7T
ZSeCSEUh7xxTtEclPcHPT8cbX0Q7YpiRMQ6/sHlqymL9A1QBN0mT7NyqmTCAVzJBuNYgLqcuwDMw4hXclBfmh50yLTdkz4pOYO/Af8ymwYpROERA4htm8YL/Km6ozH4GggkTGq/6gjqvJh7KYMbGOZ/ntlNB6Llz
bB1bUf8xcpEKbu+ESX+AAZfHwJ99aXkMhgiwN4ljb3xIiV0/TQefk8++PLwMbLibhuNfCLlcL3Ratww66ui14j7YU+4CZ/4YTF578A13IMB56UJSStU5TV5Sz2RCZBJCWodlBmeqSJLG2UiT+ivKx1vOgSf3X6Va
nIIhR7DIu5a1dV7IUSWH2WEiwTa2VMlQm1r8TJKAscFatvN9rI871a2zLhD8OmCKHRH+RmjCOGvalJS/4Daqjrnlt7IcfNDyXNf0ghl+jCfO8joUOmuQJs04HS7rTZW/ZxYrJer2fIMKtvR61VUSAhElo0Sc68wv
MAZaMCRdurB1Ydo9LR25W6f8dZb1KjkBseQsSZ3PPQDtz8ii1qzxs0GVWThIeLNJxueoAwZ6FUzAKBtNos8pDa5OXodEy2VbZTADBQCwfjRCryJeWeIh9ZfJNyr/8pf2sgxP54EZ1a00u9xMnOLe2oKHJC2N/T7F
2dL5I7RPb+npTj8veLUYsx2Pgtk0IPKKF6ZQKrGzqLLL8+PrUuSvyhERhpHCzjz1bqg+4c5Gi1rcQIOVsG6+ZOrwBb3C8wp/FHeIr6QtcPC1KEUmNY3cAC+XqKWdhcnPF51rc902ipKoX28LCxkTauJ8dkVkOFYp
aczuUGOmTgnhfNQ6jgVe9+6Bxl3vqSm5UPaNtcNBldvxEnYCM1HAyGQC+4TYVoMBuoD+TZ6RbmDY4FFBnCRp3ydS38OVDzchp+TI/YOql88kW4DRdKlvbjs4Hv7m+1T6hC0gwFWn+xgt4gtn5YuyadMWyBreXlfe
I7WxFHMJFp7o0txUUswX5ViubZe5mpio/VxdjAz4WvDgs/CEjM0+zoMGX/5DTsjMm3/PlmzWfef6l0L3FfJhtlLy75+7d7VQNP8h8x9y8Cp/epXnr/KPTur+u3zylOUx5FA0C8U6di8qPrMmRC6Dol8i3cYzsshQ
KiezBRZ2mRolzf4z7Ag8I+0W+YyfE0bFzcb3se8wfBq0vCTyNEQjO53EQUpw+x8Ob4S5FAZfgAdJioOtZAnVWmyQrRreDsqfbDwJrtovhSYm60n9ow9GD5VTcqP9jHD/YkCUYl5ldwMx8DigxDuVRPfb7AJjw+AQ
FRc1DUvDYO/YNhkvdt0nccZvRLFsjhIOZZzK3nU08QxGuyMGQ02uA/am0EhXwNHMaiRF77EAAhuMm9G+fsiUwiVLF8AczhyOsD13Em0dbiSyto8MMKPuG7jOEgpUfBWU+e13cwSJiUqfX/wtf85gMUP27CNZnSY1
GHPIGZHotsPmIfMy+I+G4GeuvqOqP57vfkcXjsURA5xph3e2cUMgHrkEue2ilCQPcxWIXOSKbHuKwpAjpzCK7DNi7ItmSnWHTtQeLKXleGez8MGNZX8rgSV9j0NGLuSNpIJdn7CcPyX1kGmpOPi24JIYDp3ri9A2
9+JdbuRQTR9BnpPkL5Pi16JyixJ9t2RZd0IUDgG6eUysyiNMnjG2KWAj2DGPRwiyMx/ARL7DZj6EMrZBVb6ffpZyuVRIEwGgfVevGT0I7Hcu5joyXkrR0VX2We4xNWrqZzxUXIworzehKya3HuMMZdAGypMVyoYp
5Ty9f46HpdALdLkSyP8cgYO1TyhjKmyBaQ4XuL0x4IXDZJvR18aLCIgPBIcbORw42E1MksZB0ZEwY541BanDdsegTOUUqrodu8yKP9Xn/Y0t6HBWawkcebWzSyVX+U+4NDpSRNO/ADfefS2BKmRD+Gei0MSwJj5m
eDn3K88C0QD7G76u2KRAgNwOKpFIUkPBRsplM//M5dJTTYEHccDyUXEnySeqaGJ4opN5MGFuzOFv1dk5uHrAwVrAZ1BiHo2Ev61RT6hcWpCZzIHDVr5fjRjMlITCSDMz4dziaGYSPOSaXYmo5f98Rcgn2mAe78Tg
FU98PEDK/2VME0cZEKeedLBcVfwb+E7ywzk0St0nuQ71fSOLdiAJy55JjDh8Ni0pb2yJYJuWSKW/YyvsyMDflsIxcq56CbiWC9bzaaqCf1pYsiiRXSCpcsnalOqxy0mWEMSl8oLI3hOCcpPkqQk4ylif+chgfJGr
fef14ecTluZFdVgUIe+bm0NmdEk7cLQk6D+Hf/gexC5q6x2pYYdcvLBGcF5CZgCq+DAPXwQm1lk+XGC3kaNE1vPhwm78LV0a9U6fhZm/M/Y3K48ph6XoE+6ES2yougHYq6nrKSIad8DxRcsz8cBn9w+MHO9lPOGa
Lth3OQPs98D+U+4gYMjjb1JQzkB5wfJX4/+QxfI/g+YercAL7Y202fHcI6Eu6pTQa0X7oil3OavS4e0gMzd2KNieFtBC1GjQf/gF/K+8IfnDkmswo+nKF6ya3tPUKW3EL7NafVV0QPHNyc80mU4FauSoeQP1e6N4
hE3X30Xu1Ic4/W7vHpentHpggClKAJAh2QwIM5NpAgW/vT0GV4NUoPuLTaDembEP7IFORxC+sfOBtPyWUIifP+oX8RiZBgct1EbwY7ABPQqN6tLh++jlatUXPLsk7xiLS8sUqBAEg/UCUy2HeniNpZRryZSa8Njv
FzOwCNbHbChCQAnIKg5Svs9HMuSPhAyZd5a4Y/a0XjmVaUTE3Iz357NLzMPyQEmP0uYRP70JLpCcuVcuOkgEvmSVLx5dBHQBd8KQRfxcM1YekFv4wq3WpFoQmw6sLrwoGR63+QdEH8qpKS4WWw2IdIhUVEK8yDhZ
poF5UgQ5fpJ7EZRrXt3nHWqEbYb9YL6tcdzm4XSAYXv3vvN9lGSPJQLSnEdK7GuTxra6uJtm5Jtm8eGJjKZTBVMrMSfhL4ozEU+j/z5dpjtG0QmP3v/cTwfvLZ1vwIL3QVewHNSEeYEeOBhloyOFvWMZH9KMzB+d
6TDK3qx7Q0NceiIdampejCazVwIZd0fWE/ozvfW4vx96hwU0WhHI5PxGXhmEXpt6aF/GNiq+HAbyGssQvfTeKO74LIWj8Qn+NFgiywT+tTZKhfWXGsBVoGw6ljiiUpwguS1UZktrNMOJcAnjhVJyROTMwanIfaxQ
tXdZ0b/hZLBIt3wp3wcCa5Ce3Usn7y7MReMhsjroQLtOizGVVXlAt4fwwmX8HWEzWbIe0YpRtUmsuBzRC4qI6hMioHV9XxIuwiYKZGAA3Q39RVAyU+z9Jqc2ggogeEsdyIKrLTTB2LlT27ToNmFM52gQpQ3ffSyU
aI125txDlDw8p7gjEmay3gs3nfydYGvgPIvOPFTkwofuC1GuCD9ShflgqCSA8sIsIUT0YPTm1FH30DVJAMv70d7l3vvex0pxxWmDhug2HMwC8zFthlL1D49LHtIS+L46LxRtxFgiDSQfVTnV+phC5KxYq4CBjU71
QT/lSl++FEirAdVy4CwDsM32NbevRuYFW/a7NWgoGgBFRZRxDN3jHZ7LDaYDW0vvmkDQrjsjUP5nU/iFDOLJXJUCs1Plp31NBENr334AeemrsiBsdQlpFbp0YYA3O5UBqwTQMoNZuYGpHKhZIJ8asCZl0DXPwHR8
PCejOHkGabzLKjAm3BKIThYcGy69c9lewqaXpSI/eIB8artPE5pYp0ioqpgXFyCshMAPzcvR40VQvNWFLltcjwDpNDWHufIaZEfJHHXhPkPmoaIFP3wR3y7LnwbDr8VsMBSk6xNaOsuFC7Q1rgw1lKWqp5nWmZyj
mEVwIeXsip1k6oTYmSa5hbMwg5vxK5rgruXlmIDleFxBRNEShvYxNFPtmR7ZbMGidVPu0/VAwoNU+8a4rypcS/OVJhBeCoV0MJ239FSDKdXoIXSTRoknR/IYKlQOFYoLlIr/Z5xOqjKhYy7YsibVD/Pb9Jk7nSqt
O1FyWIbHDxy8BmiMtRik6KLHet1mAHt/CiEctOnRcvqb7vLuqIBQ5BhEkFewR8DoCRiWuTzovg4zkcnvMeUBg/W5x4vwIvOVOJQFuGSmcxvsf/hOHX2FYxgLD/PL9zWcBURmRj3WBs8m9zv351N72l4//QcZDr+8
Brf28FuvnkNcZz13mkjDiMUh3Lr5UA5rjhpIVv357J2fI+yeJnsW+9BZdo7eUU9s3NVfoP/7ZG8xfDFE0fm+Skx91cqBMQwKoulRe+bsyKrjdqGK3stb4dfyr4KL4OO54xG0b/ZWbfKsG8uVO/yTXBxJ90Wl/9zG
3a8HsDt+gwVlrxsYuMojFDZ8fZX/iVcgma2lxO04FHk1zxmteUf384JvF51y1rS1p+WFCY1exLeH5pLNY/AeeQn8JfxOvT8mtkWdWORMl5KHezPKL8mwNrolp6/56yQp66fGJJNXSnirYg14dXYT44/ltdQT1ijr
zOD5p88ntwueLYric41wps/kI/dTq72czOdtpMGSbSg3BVlyixPiHlco23y/GSveI1L6Fp3t0gCw0ol0H/U8b9NBAA0Nbyb35tPCm/xu1IAdBUm0lsE+yvqOh1GsM4T+Rn0j7kH2QO1YsoBsAaPwIX4z+natCj1x
zIc3t4UcDZma61l4rnG/mAJIRUnmysGJ7LGFDjD1gG8QR2ojtoreqPryBuD6zl5M77sxQHi7Ezmt7HzIZNjWduqbAmZKssDHJWy75pMqwOlloKu3ITeFC7vrr45Z8NnDoQwbNkakrkHGy4/dsCN6pU3T+swe/0Uh
pCGLYcOtYL7rUY61cVPF2/CjleT0HSOVTdKqqllZWQdBx9AJzc4CtmtK23EinMJGZxrR5h4scDgA7HjCS+MOcUAx7IAd9xgSTGYpBCWtAo3ZiUA7EiolCVSrn3EOUJPBif/QE5YhZHMmGDEAZw8crxjsurE2hnxa
uxUDbqk9Ao4YkCOhz0xhiZT75HeUEgyy/8I6SJsSjoDfAtr8RLn3DDmHeqqxg2eJPIo+e07nd6OpnCIkKJNKGZRCE+mI7c8LD9djDg6pDZW4LL5ghKaL4Iu4QagmIKqbVYzxhW84GmVwxfUnu8FIT+m9BXcKwiCx
lhkW0V+LileD9P2+f+r97b+WzecQPwW2F0vxcEeIfXVQ2qjsW0IQX/6LPJkoLpMyaivstU5tCMx06sb79lkpSHorlZVtlIC5ZvTXaMGz9UuL7N/rTH2Xv3l9SDdbKIlvcv9dRx0fWIDmWhRYU5bnP/L2Ju6bC26s
GfdNez4NNZRMTQtbX8zJeJ5Z9QzlZXTr941DOZHvKUtW8E1QnrlEC+znrFVpggkJwPgEFOqIsPTlNjydVs/4AUW5BuUSzV+qqipmXGrNh/6I8LtSZk+RbNRPrNBxVMr4Qjp533i1FpRg1cz7XVW1ADef/DVqlU9G
uBL0srQU+uNzKbOZ2cm04haAqfxoUV2+tu8FnLHsSranT8DRX+3yg/mB5HfynsEVIo2XKNOXnHGtI5EV/PtbgfJIGDjJK7aanXkgv+pNVzGIeNH7KYtsUn+ID8qTxWChpnXOcfjIg/66Uc0VuByvDp7aZozjajul
iqiu2KKk0ix5klAWRVQ5vl7Zyt5bc2DQthtDAikgdcwniSK4DQkYVLWjm/T6dnCWNmtA+PHWCqKRpPWKdZiFGZnXhhIxq6D8x55YnF85A/oHpuQTEoiZIUqoJGy/gqoa3KCzJOYs3qecmQzo+X4dbj9JPS1XWrVO
9OoF+qg2MgEqWjXFVXNJFMpIftRE0ES3Cjq28W/l7fmi5eoH0kbr+DnH1O4s41tlFZW7Wv3iRy1ROPZp4+hxF4IsKTimpBKIr4pHtF8fsCOHJ61WA0UyrvCGjaPCdnGM8rdON8c1cibDaV1eI2RnYPUReTWE4YKP
6rQxGMUEcZfxjGXNJZV/3g6ZcMdytdjG9al6JFoVckxbXHU9FtqgpmNSbV8YbdDt0rKP5ilngeMbv6oAJN94bi4CxG+8dl3PZs0tN/VvG/9BwOG8CQreHj/Z6M5aU3JobmMQBfu/T8YzwkJ1NzEAQLgB0xcu/pbv
i28Oy3/6ubOCoXv/4Uv1838hXqnXKifsu5Jx5x6qp+pA/WBJoPq3VdOgKZ33fXleKmEB7TdnxaoEjjMIOtccCQPJHmLo7P4pk/AfMEOHEAfc80dftoM2cVWCKbi1s461KDByCkQUAbcUFvzq8CyCLfGaXZE2fs5v
lMC0Hp/ODlJfvUBZOMUCRzHBYNQj7r5b66giummOqVLaoInpdRtc1PIjgoGZ8EUOaFh6XeG9XvGuvM0UD/Fw9XTmmMwzy+Oof0IebJmSHvRjmCMbUbcSkpfzogyngJQJfvIi7aeU2ND4LHM4dyIrN2t9JkOOzuiH
WfVWopH1wCOFk0xapeTD4yTzznn4+/WOHNrgjFdxe2rgMz+9NA28j4nnuTJWdN+37dLeyL4TYHYbePtbBW53mDVicS1ZFgAV0IjhK3vlrKzuqWtRrpVy1IUSeS+yK9Y3bJNwr+K+RhJgFfXnoQvteiL5WK1lPBgI
i2qO+iUK5oWCQrE5yzSKrhOavMSgJDDm54OeBTUQBCMDiJvSG9uGMA1qNCuFSFhczl5YsZYqzCuaojQpBkosqRS7LplKa9MSa05oYCEbsh8w32mgvc2R2A1O5LDJFetuqfoxAEGW1rwSeN+EvG+GAc4ijUxTwoJy
kQsM/2YRK6/Z2ueidHimV63uP5+KOydHwl3lp2+pdjS5s4xF5DbTReTm4EDNBRdAfO1LQIhxZoe3XWghsPO3P0WuAofucUrvjSlxbgVXfERSHxVDpy6yzhT+i35fdL795kJXCF6g1M5LAaHm3oHG8UvCNcN3hy4w
O65cN+21BmDvij5cB0vebdszJRKxgpLYyc09G4GitggTTz5GXN0ZyQwj8lpWq4mpdJ1a4SRzwGzxVJcZE38p/1inmaqw8WMt1wIyB2TpRy1JPkbZ0Q0tl6bVx6dPkHfJPjOXS3g/mkS2gWT3mZ98+aFg1s1KnzIN
LbiDnmweB9qJlPj0P/kbrNHFUq60cZc51MDUMkSWcTSamwVpVUwlJIG3C/CxRAAUSWCW3LZlxcQbW7D+Zwzvd7zcLO1xSepJ3DjgkEAJtyfrwgYzOuVWL7XaZ4eVDLFQ7Dodx70XypIqAKVjlYtpEDpfNGkzH2og
XX28KI76CKztP9UdqZZnMkKW9baAfqX3naPcVuXfuMmrMlBElCg4dY7f91eyQ3/If1DvLEKj1c8dhjUV5zrwMC+IgeaQSaDos40sm2b/YV1RfZhkp8ltY/X/RRnuOjYOL1h7CAp5//pVJeHYDRuuNgeqn6vnL8YD
ZQ7tGLCLPZJocGXpaSt//sCx21x9hcg6d9fd9KeAGaxu+6Ji4LzcJoKxntKAjcKS40A38RCR4BhZUZ9QSDqJx3B8IGwEMEeH/Pq7NweKjdzKoc5CHOxKDeHo6YmMwuZqQ5HusCdhYHgxyA/+ZbGBZiUekrQkAnD9
pEP/BdSNy81YXQy+0Z24bGLGrTty791L9xwxZ/gNztDIekAZvXdYHiw0mNNpfg78V19RuvRdsPdGEKbT9GAyFF2DEi1iFlQKFn0mkVtx9A7CZ9NnwnPwDdbnMHjeD/zMlDuE/Oy7EArcRyjSu3t5qSN7JW1LK9Cs
mK8P8ywyjG3tpR/9h12b7jtyiZ6Lil+IXG1eu56SpfG0a3Pvde/ZwxhX3lrl5sTNBKsVHEYjiluM84nWYkq/sPcGkKwUrQj41xu0BPfPvH1dnX4AP1iutN+O2AUMm99AjCIeMBZDUESMnqVf87xYcxN6zO1E/0tY
Ci/DSv55w7ZxBt42mCruluwRUmn36TML2HyJzLrZ/EUl15YTtv2+RolSpCJb4tLHVcdkCm/2pH2Sni01dbc7dd9RXnhvK8QLsscGXjqQYvWCqXvMM/NflPVbrDQJA3xXjOrng1zQR3t0AT1pLNIHipKEJ9SiBMEu
u5mEYSgVeTMlk9kSBQ4RPgtW1VWZfv3JAICVKNa7eAqXWoNauO6tqL0h+Qp53Ksmv+jjzerVxqBwGlZ+V78AwYyXdl5dZex56/xlQmwv+SyeieuK63tPXgMrwHQAlqa//4AZXXsfUiWPoXWmQmdAljWYV/pDJwBt
nKiFqGgUO9rvblO5YWGSuJNTqWTPH5x78o83oPEk2wzveptflbJ+whkBK4nvbcHcPMfkuFxG/U1fMnXYEV0HvVjD4ZjBYAxSZeETLberDLau+1kSE867ND9xIrmEx2/B2+Cz+qReYVE2PccYmJseN7TJSkwWeZX7
pcI+zFOADFRv5t9QXwCzyCRN8nFRX4y9K9Vl4BfTSIeeZWDXnTFGqhM6Pfy5LtFNTtYQQrFBGldQof10pCSjHrxgBAUshN1e97rNuRqRTeli152E0P2ASR8cr8tYu4LBCWmy77XULJY6BoIdbMMMiJ/G/583Hxka
fmOBuL85QeQ9PvEZNgm3KBKePS1SqMs7/ADz+4lPix7aSVbA1BZ/mN9TvUXTBdtiDGbHmWZsKjdporgVhZxlFKj1pIkExBJBkgjGVqNcQLMmkQ7ZfEWbY8onhjz3OM82D/hcIPK7c6C5O2VNQV5r3f/dP1BdP9wf
ypGn2c45t3wJQA3mcPKyRMAsUsCufpJHY0t56EZeAEqlyeMX2Zqhw3tgx9VamvfLFgWQBquUOMzGj3g8BOo66dVXfltlLsbvsVu+ta4xTi22KBuvtiZvF65WO0arOhhLCgwGt/4DsBIjzIXUcNzA9jarWOEP7BMo
hFtgRIY5CrnnsGbTlmYTIrdZmGwuOmTByBM682LwQYl3QDt402rxSa7nABhNVIGSzDK0AS6lm3ynGDPNR7MdkFgf4Sa7sooxU2k+/mT6zEnDsMMpRhxwE1mgC4Q8RLvzjaiX0sig5cbu970G2cmwErmNHLwZraBK
Xx9ruBSI+PsTLUwnuUskHIV3u/T7/9HvGG7ek+fahCvyNqNUVRItYFS0TUTbeD04SF1/fg6Hdz4WeQlL3F82z5A1p7jb9Pb/Jea5+fCE2mo7r4tgGBNVMWFm7Y2me9s+7WylCYGiR8kWeFH+VAsBH0lgAhU2dy7o
MhSZMA15sI2cIDmG/r7JistGiDN1YqOIcXgwsw+d5I3pq05p9S2bWIzQx2IDPq2vA1wjw1YNv7YHeDW4EXR4Gn3SIWQG6ZUrHPjInv6Z9jskPHHaKwT77Dxp0Mwdb7ZhWMpNNdSMR8XM5MppFJ6qJ+P16yV7j4mM
DSTqyAvyT+Jdz7jRRxBRkCIE4j/lTmkan7kB42YhIOD9Y7rzpC6TGEP1ny6QPSIyoXbWXhUkqbp9Dj19TrtLkhtaII4vpY79/Qz6TGl1aL7KTpi0I4z7TWPM3U6UvGG1JRKyev1T8EUhyhEGtI7jyI4qtWy2Wsa9
aOYn3WH/44bfJ1FHBreX82+T8q1aBktqSf8csnHzWFgl25ULZoLIppka6tSDMkBizXIIThTRMoQIQ5uFgFxdQkr5LqRxbjZYiLtPhcP0wyfeEVdsKfh0x0T/bJiS0kxj2XhUnkWpWgz1/ePm9jAkss6fqR2aCIWY
vPAXz0pAxaUhyOgN+cViVpaW0Zy4azlkndhtomroeVE6Do7DLKjCJ3z15bIixyBEmam+md4ex2Y6gUEa++XzPEVKGelX//SGOy9kr7KvC/PeAsr0YGP8bDlNVqg/554WSMtNRqxCcmRVrQxXMWVGBeBx4QtIUeWM
YVMkQh61QBtT6LXFwzeDjXBEj/QEMDTwiQ7gllvN9PZDK+OggMI4nLbmZJHMMDVgBaXVUiekFocScC1TiTSHojbZ0GMXAozCyTGw2FrqaaTt9Je993wYJKAHJTpUURbsDlF8nVr+6Ryd+ubywFnU3uYhCjyOR80T
k62I+vmbJCnjicWIyRClkbgcaHs+tXjQeWgTd27DW7AoWJ3WuOQI21hw+r8wr90TWC0YuDfqi3qmgvfQNe+Dox3b+IlTDzK4/k/112acIN+pFtvNl0OSbwVJ9W2SomQsH6XITHNKQye7BZd/5q9izISpR68WDHj8
pDB2u8CJYvOcsAadn3O5nOhgQRO/EvjEpNcX7leQzc/L//jFfs9M3i7lO1u8DCqxhFQ9v2xbTl2WG0HmzR67xGysOBO+StBj9oS0Q/kuuN2tNIq+lgW8A58LSqQLpewNh1GCdjT7AByIqhgvCNKVVZ9LjCxyimm2
cmDwXj7/UzFjgpeV7H28LOfLId3AqnUYqGvdj5iopdWCAJGB4DZ65yaT1H7C8lGuFcvT1aghj0zMVvhFvg3H+i3w2FE5x/aLWfHFC1YE0nE7Eo0h/WsvMzEik+qb7z68zY2ZppgbxUrxplQUrWpM+5XYXez87dBK
2SNcC0KqdtNK9n77a9JRgqUqMOrE1Av9vUb47xnZem+89sIrJLu42LkC5EePJrMaorf2M8SpuhBTWWMLtDNudmUnFt7TyihXeLA7/NtZeIoSI519Q25kbYcev+KjOgqInippKwmqPLYwJAn9meZrYRaAeyu68rWZ
ssT+buT2cuwx+/yc1duXvyfMCw8cbHr5TJmFs2KwCTDt8e+592Ywkcx4qpIXU2FqiqjXT61U1vrKdkxiB2Hzlh270KDZdZtvOI/jMqSKX8UAQv1w/NTMQoo4gRxPX3T1a6K/1Eaj3G6Gjw/m68/beVH8Kf7ybwEE
vFMCbS8vJO+pE9X3Wks4pVDTCn5zSKt+bJ6tsB/vwG83Bi2oVPrVuEMC6bLswsha3TfsL/VQjdbNGCCZ7SwxtHX1lVpUrjFjqlGw1S6TTm14635wMKjfFdfdb11binmQzI+rkZpuuyQyXKH56WPBJSGcdT0TrXaC
sTSxcigm1evVKzve1H10NmKwcakPo3FgSm7UgNDh5tT3DaPHsp58UXg/U7HsnR+tsx+QziUT2LYkT6PSt3hR0U8qA3O3+9f+wcwAooaX/dK0kGsrOQBxUP0QS29nVgWvc1MaJhZiUE/cYHITOkuy5eNTzOhunyLI
DdcJ1M2d4o5kGGzPT+vtYRiOb9Y0ReKznbK9FJmZ7qFhr6ZZoZrF3eeI3ZrDqK0c+GUhqiqQ+00GVQ0EZheE5gHfiKabku5YdatOGbbvo1KYfaldtWRXcN9/bJVi15sF+p0KPXuMytzsHa/So/4753pPoqt1PHNM
DaTB5ukxd7UrKqthAPtuR2KdwaGjovRZF/ela+i2GVKVrV5+iObQUzTMY0gmoY9Ksedbodb4kele8nrBUXAw6UaGLjoa5JxOMY/xXM0E51BUhJCtUgLFjJ+hP20zmoWtnKuwS5gWIhnssMUILYu2/Fg9ytM6SvvJ
Se+i03pIo9mekUulqKJrhQ6GHA6UyE8Fc8o5oHe/6acefWP339BB8NYDhyhMuUPcke2hBu9s1mvSPZ+ldOsTU0/S4zkcZaeMXBtYzf8DGMj7LHsC1WGS8FYMiCdgkGfVpleufk2m9w+Q56qSiddT4/PB+L9G5wku
Y1Hw2H+gcZzzhvjOqEKp9Cuo6e1EHWrdTWBVhBFsMCqf0ZtTdZuZUkPVAAR1ZKZoKwgc7MX8D2uGqCVVlqLR1qJQkV5G23JvjLbSNGEEJfRw7/JcYoqgPnqNyVddtGAKl+sCbYPAdm0LAKCSoG8Q2mEDkbU/E1pJ
2GjkkIkxgRDI/OhDLIZVZnDkJo+BnaPzOcLlvuEyARFB55z3jdAMD5+Mp9icofPQRt6NK0lw9Cd+aBBFv6sBSlJ9kuj7ivqqLqMnyfjdRdkPCzNcFbVgPWRZcqINx7Gia2J8cLF9uTnzRqr+CtbTUTdC15XocUz5
C1Ubq1MRewMjSX/+p+DAf+0PWCWx+k18vbYSiI37XKsZOI3Sh7qM9JjmwEwDtwaLMhsBf8XQjxtp0VbOi7ZMi24ROdIGJ/945D131T8r5+bvzsYTLbcWzlOduJ+gdsfQYsqlu3+vRIbVDaPnaahQY1QymutpQyeL
Kz14C1V4RHE86wm8XHWosK/bbEhb1a9iuE2rF7Hm4Qs25mmrIUuZjdEEjlAd9c0szBr6HMvimxXLR1fRdthkCKaRfCEV11kiaZt02RglgR7Puqqkc9Wlr1vzRADXQBRwPmEHFSOCXLHhKOivsbCB5RBerbCyAQJT
y2BjCI3/YMOhpfQUhrQqqkpr0BtAEfb9uyMvpv+dhtpFzQupMSaIUNZmOQ6I/2sAD0tRdo7f7tXoDS+i9iAdFYGYiFJTRLi03Tbev0yyC2+4JUvRYiLpy1qlvLFy8QdLIHlk14y2LTYfIF+m8ouztWAslIBaEjrn
A625hWEZTZyDrZur7flSzZ8hAy9EPYjenUrk0mOgbnBFzTts4gWplRuJ7EGtMRMCU3HuLDh4A8VzK01Ek16W9wHJiBLpEckqgeQzFpPS/M/y7Z8ocvA0HxY/OxLokB2HYKAgbzwWp86a5xjyRFgjdtnKmqVpnecd
PtyImjHjW5ZJsOeFaejgqCix0AxuPeGDbrSkn7Sd5GDcERz0wc4uuho6o6Fpi7rAB0RpnnaPfd4pYEti+znW6ug1PipzlSPPIwtHFbeDUWGrRifpexmRFKtDeRTArDDKkGM9v+tL2nU47EQqNF8BFeZYjp9NiD4v
eN/G18z77D6l6e7eTc+zzxfy87Y4Jy+4kLPvQxDdW/XfS6YaSCySbxVSkzuQOPmMay9Nyx51HD0zjbPTN8LedOX3fwrnCR8viE6vSPdq1PWdUHo4IQztSymLKOMuNUpVsni6ZX0LMuexKjYO2jaK7GBT1rmBS7Ls
01Pnuk1juEap1mJeE4kH6+v4XV633heALbZgZVaPBfUtqXLUZddlgYnggzMJu8K7MB054w9OTbH+Sdc4Rcn/+fM6vn0S+4My27bFMK0BoiMFHiu9kgzWRv3qQuHew6CZ6U8ZQLqPMQLwM3ps0aAjJwDbDL/bvL/i
f5wRypOj1aZZRtiJGvWlMp8gIbbBBpYUseJtcaUNvh0B/ZXVbLW1V1V8p+bTqJ08sT/mPChHz7rGx0lOCMYxOyWr+hZ86qrb6q8yib2lrptLwifZDLHIWBSEw3Z6VtyM/3zc1b6+WmIe0uRzO4xGrPdlc2/G0rOX
td4KZefF4pb4F6dIsXdrbI9jEamhGHs0PT7UElh+3NKhHKXIl4fTwJFHeS0m7vE90hMdy2LRLr+KTsTXUmNjQQ3lsW8ouyQkXXNmec7wVvt7ikwYY0CiMr6g0lAIFhsGxcP3VdkY8Yt3hGi3GIqNePdGpZREjuaK
ya7dm4p+ZpmsGlf25+WymN2sMsouThV/g/qpG6xgJd88nhUr0b7k6yfHTFP2zApxPVfYMcy+DS18NQctY8YiiNojyiz22HbESv72TUZLDHWvvBIbIfFYZv0/fS0yefucjxhPlj4/Rzc9vpcqLs/wZ8XtLlYnCHYW
Wpb++uck4/P7DkQ6O51MiOKugA7ldZI4bNyQ6DswhyMdfCL7aJgCcTtF01J+lDACiBONd6bhKE0J+Byl7+xrjtSjrd/RJHfm6iPhiQazoxynufeD3dMHTm6tdA8ZG4mjyWOQzd9kMp7xIFMe+fRl9Hk1md42qAUj
5HnW5OBSu3YC8lnMpIZ+89QcKoxkxHA2S8YNTdkuEzzQ4jUn9PwS7D2YCSrOanrCMGQXG5HoouA15ZAxZDXoKTeQBJho3bF6rcmb9TUNp9WvMrFuaAz/M4wu+DyM4ZI6+kFD3TVoCDOHqMkH9WuhVrNDIvDe9djv
7le+bNzvqsOzjUMLGGl18hW2LiXco8WYUQse06eIJvkzvzOkzOt7C5rs110Gs3Um4NMsjoKpTfA8C3yeT73DAgzYAG+2nYqluv3lMQIQsN7mvyZB9roiggZcbNzT4E3+1i6AOjWp5wmCs3UGEw/6TXvAQ//A+1k7
oLwpVCor/vbhZUogtTb40dpAxXQS8NBKDcQL3v2uKk5YFZ3/cw06Z5sCdtJJGyhT4piIIK1Ef597CUqXfLXYQDeUx9Hl05me8xI0Ck7QUyNuuY9P7isPVEnsqMLFu6uDckU5tb9lVpe2vgTu1TWuMfZWswmTXAlo
1OInjvqOKPTgoe/QqZWq9geEOslnqO7MRFOcdofSwxT9NqHuwj+4Zwyb8M/ltEGebH843BvtUP8EcUiVo0PnWuzHqgZoKNQj4Vef8rYTlTwrOQzOtdbMAmDgmNTtUz6Y1aLfDxQ7WU5MAFXLBp5mlDM0EogrzI6g
MqNBkskYQiIvm4LC2lr1VXiZ9ksmIQV7ThNNJYlOzxc6IS7WG/8KhLX+JFGWA3FrUT3R2JwsDlbiAeVdJqXd9jI/In1F7sD36WiJ37UwuELfTOg1M8lrNrWguJqRAefjDxBkzezi8J5N8/IR0YuMPJqv1ILhdvZi
EzzFebTSLKhVtdseqIUOl3vd7drhh695Mj3A2lOg3XwaAd302rSweJHyFJagNtfkTwFw1hayICDA8zYfW1bkQ6YmDW/58frrlzcX6icppoTCYChFtL5gPcZNjAiEh6CNsYjRgtz8dKUiisaUBno2cyIudNydyIPi
N7kakuej9v1V05BPWjTfGe/Vi6Q5EfTd0swg6VPJayjwlh59U0LewjffnpC3TFFVV5ka1ids+Hg+3ejx+lQqC0W+Kbz5rlHBWi9OiNTlapfSRvGCMullopdC2bGTDUc2yIuUwzzMq0jyHQpTZS1MD05YuFEK9VAy
WjkEJJFXITPHrh7BRt7FlN55Eg4s3zjZmR5+XMAFGVCqpQLG4mzmPrOWZvizDx6z3MRH03ecWr75IKEew+U7YBN8nZpHn0QWNwUQfuF01TziqOJgcGtPpl34onmtiUCAzGChOuIPYQkt2BLSYVwJeVCYBH3UCy36
3U7KnyBituQrSlSs5sBErx+ciEcKHAgiO3W9xrF8JBViFU3wY6kpVgiaCxJmh4LH2F/KMcB4vSFuIngtDNqL/bI4TgNE1zRFsXqYyFRODoTmifhqKHRwjTuYW+ieVHFxnyuVDHaJQ2vmroezKaiuwseJx9VZk5cW
HRJw9465TT8ZqWIklHN21tReEj0+pNTMnOBZFk0TIuhy+9ICHgvwXU9IqStvRBL+Bjx5Ujix8NsZJ2HcrsapIyhuo0LTnJcp9AlSlNnpjR+dCfWItXf9VTpUzhZyp1LD5ERHXeaKDei6dA4k7r95YV1O3NVVPiOD
oKDmUJleqzqxgWnVOAfK8AQnsOt6eS75qhZZ6c4ifzdN8tvEU2BrGhWxeD9EXaR8Zy31iQXgLaQ0TB1+ejQrdnLipdEEkzYARaQh/c2l5km6YieVrb5T+CY8T6/TNbbzMlwylpSlzS1oQrZtc2szmRw6aSvt7tuc
mkhGI9HfLnCD1uTGQWae+cuDT5IiBmo/aUr3ze95dQN8pzDcklpsCd/M3rcZhTLgNpibohgCRrz9dQSWRFxTppLhIsumSTlRLoKmBmg++YDDmUnKjZJEujGBRm4Pqg5p/YxbPfVWDnI/0aQ6G1zz4mPLMyKyEHaf
ppfZhc8F6DPwRdTsTaeioQMaf8h5NzVfPMvcz1D6pQ+Y+kdQACZX0cqdQiMYHcEQaaR2MB1o7IeoKoz/kpX/M7KNH27mH5UWMbmrrBmlVIvFQVaWch+LPLLSxR7AdhGC1ZAWwK6abjHVArV7bSglKMhpVin+PdNR
x+EaWnr1aEzkWDxc+5B4nnMCYDxtmnLHDpIvmMmEoejaqPDlq3XzzWw40RqaUwP9kc5hrIO0rSPP1LgewLZPRncM6EJkeDoYy5J8Dwf72S/yg8G5EmWa3bt9psnbQ//Zp43vVlnVNU5Obgb1Rc6uxUonFzcwNVaf
N7ekLqfXuWopB9f7d33etK8iJjc9YW86ljq+txlV4e39MoB8RDX3BkKKV8eNNHgpBsYptQoUerTJDbpdgIRgB3a6ggpmgwZ/la+A7GcQNmYPfqE5VeqKKjCVFr4InpT7bWzK2ntRMiiluJivRtYfpVk9JXngacWC
wakpKqUcWmKatTa6R/Gm8OpX39yJ/Sb01fMN1kkDKv00hyoSjqaVLBl+LbNkyQacd5PnMsBVNDpmBOp5udsa+ve2S/d7bp73vyP3v5yvaRDoe3K5Yqgjnd6rBueA4Z9+G7ybfoTVZyE+rPopPX0NmzVNCpqCxY9Z
XfbkfhyqjSmKma2vhIaUabVwFKRoMSGQ1ey1E3NvOknAjvByUF9fuHkAM8o8ydofWl0LFmQw1lrYeC2hI0+WtyfqwmDUqR1foQ0Q/YvbcbmFD6WBsGzdAFgKaGZ+rOShfQSEBMw3x7IjHiQQLNTw+qGT/4TXPYJ5
EAIfpJ/74kZv+0VAnEQA9Rg6CMfv+KEvaMvzp16h0c3SF40eB0jCz0BFyHyd8a7wvld/7NrwybgWfmgtfRE17lz8bnoOFRI77KeZvqAyASNmaPoBfxVvK0vy66O1fIrB9HujKbQW4CGtN/Trr0wchQn4CEaK2U5h
HcHORdvy6rv/p7TAHVltdG0v6LmHWdZxUonf0c6zOWNujB7/zgP0BBwV0Efk0Kj7u6llyuvWorsrHG1VHe/Sngt3IcOOy2x/5myLLch24jO+YGyGMdh0H9xTQ4s6unDPW9aLd1z6357DW0Jkm1gjal2oRj0XXdK0
mRLHwg73O8zXVcuNYV5pLsxsKiXsihm5TS0xIl+5JfOFQS9RUU5USIzcHmZDUv8qJQW+8ff/N32BZmbZQiPT88++bNXZbAEFphdZjAMVBaWTSLlhLD6JmZ6CECNEBMFzCKVs0Uoaet6kbka0zCK8mHT+Ko8XpWTH
MIFGlKrynu6Y4BaVw9Imd3vZ+aCTbgqnVYL7groDIPLwbXdRpTMAo2IvWuaouWSUprA+3DafAZrvrmH3dg5VnDWxNirUHpvOPT0pGUuOaQxjhT7qFLHlAB1rbogSV5gU8ZSQHpgZyMgYF+bLEKayXQsdZTdeyP4K
fd6pK/j4phs4wDi6eNvdVY38LMbqSIgU80k0ajvtqzfJSrzozSsSuhuocvYub8R+5QNRcEgIPFKTHLikHjLBLuz2Zehli97yDuaSjYKfMp1VxTg2pN30S22R1LDX9nfdA4+yvJlK4bDqMjQxBpHrxA8TCTkL6HLA
PTawz3k2ogfye2i0d46XsZ5oSBUtG0FdzPQBZEfBLu1B2P/YC0EBIQTlhID122kxeurcQbv6i9QGCd4bCdVQuz3nabl9/yhjB+lBIwO60+AcfKY3AGi+EjfklhCWbJZhuLfsy/w9KICjcKiQQONNIkgiGKMAy/ty
WF4EKqHujYGrzbK6X2pcQ0RjGCisSZaBAlBnklvP/VP801gEb4rCEd5ov+Uu4oAvh9ZMja5YcTjSrlIdlaUzvzog4zCTGxUjZXwUYy/GwRjsspTwbLSs0WRGvtBtJMN9BMkIXPZhnhrNwacURF5FGzTt0Ge3UNzs
OmWwte6u/rtikoQcflPddbFvtfSUjSYzYj/cFvcqTYuOqDSZT7nTcgSAoabHJ53Ewq/fy0BprCwCatDeyEUzviYXhTZHjzyI9WNbWPl+TeiQgjnmGgFJq0g/Le8iImS8antR9j8c3ogVITicThvO9qM3PWhnhpnM
HeVlK5KtO1uki7c10O1g8lQfxfE57dLjcjRHtP6hoP2SJZqxRIi8P1RicD3FU7kgxibcXiWObDKsq8Ijuma7GTQE7UUPRyx5Vdke95xD5sggAe4ldBz04mv/ehbKxWRH5FDjoQIzLoNBxOiFA38Y0nNok4Pa/g47
akjVN8qL55sZsXT35FP30N88zwHk1St05sWj5gw1IEM95eKenwkHooeRcui8KPSvyQiX8FbeLclpTMTeJnmGoWijP+YWaJ1kEEoEiBpiXNL+el7uojfyXvPbPznoIyLMYxlmjX89Iiyi8mrJ/x4ojsqXBHITaOOJ
g1B9h+RbBhkLdaatf2+aqsOnU19ZJABWZOXkKqiexlZU6+AfiSJSWJ5mRuuHNbGcKa5iGpnFcIGDubTp8fvJSlGV14b81qNiHVsC8ADBRbaQMLWBBkjtKxp6dbjCz8TjRvp6n5c8jcFuYBEbiKKoPWh92o6bjRMo
5/kb36v0cIFkxdm5GMLIZ0MhPjpXYCMAMtPCnWxIFGjsK3aIqgUmoiSwQ93i5h9keH7B4iEEbljPvFd0rz2SccEyst7IVmxpYqAOBCSBWhjD11XQMss758V6brLpq1ZlsgH0Z501M7hZILilEw8OhLT0d2Om8omy
MFREVNMh9vRcrGZ70kWQAd1GfjizifOhv+H8CiZB/eEnuPrw1PseLD/JEUMrkGAW4Ff4DG+AfPwQjXjH/wIany/pYGxMDo9/GrWPQZie2uyWkJDJ8WiSxs9U2KjiLdDpzooKM1Bqq5ISAe+5hNC3jtX3o7VGfdgn
Su1b+32VKg4x7vjKk6ioQ6W6SSG9Q5vQk1W51Ju4AuEGJw5x/bWTjb2vWxm4mAeCaiOv5a9JozemHmvz6HQ3z6X4xByZCi4GKTHZ5OMYkdDOSQnvJt0Ivut6g/NHdLCz1gQBQY8nUBJ5nt5wr/mEy3yDDMGs/Mw+
Z2NaDowVD+/9b/yUP6uBkP63Y2PoGkPovh8xKRyr2KT31hAVhBeN5/bWV7f6pL8ImkzKpweEV5yKNccApqQgQ1eRx9cNc+4hvB/6oz32RClN1ylCVyg30zLXWRzLlYqTVZRrNckCX9m/GULQrYLxckZ9uedOYpYN
N+HehMRtx3lM1Zc5Hhw53i0WbWRG1ELDuycSdabeDFEuijZCUYxRllgsozixHqvtZhy5Hz3yWfAWMFJJaDwp1ddV5XfgSMoCQ0X/O5h5pvWsUosrJhLC60ZCPnk+8dCSPwOlbGEpI5XSioBsXUQVX3S5qIxOukBF
2pV9XXRBkCQjcEVD0YW2giP14E+e04fTFtMYKJ3TmbDoXOLCblNgfBnO4IjLxYX3HLSoCDKMAAcY0UJE7Cz7wY6x4M6pbTeh5jO/7BZD7Mey58lhhiOnZYGRqWJyFMiZuCoOHvDQLykCp9ibput4gGanjFLPRGCK
ExR00TV1MI2H5awOiXTKQRTfwxSYnqBbTzBE68DhRHAZMIb2oUSKkOikfkqLD182KGIrSMDj9HpUwf3ASGhtBBCCDZ7wQMz09MevAWay5Z1V4G8DKMgh5GLWVSYsEYHaaqZ433ksX4DSZa0rI/lURfaHgmF4a4zc
S8+dT8nbpT4r2QvqX8E0G5Fe7qSFQ8xRslaDdGXilw3GT/ktBnONjLf1tMlhiCXimmHoXaVLvCxLSobyB69hAoIHkZHofh7vOnvE27vgHuHIgI1tTFQsXL4nKxgxyjmo3NQB6fJBUtI2vnN1gIYcd9lQWyGKKZ68
TuFfMbWHaJvPrQ1gHisNPVPDGgZglmMQLYkJjb7W0FMJa4fx642/wTuS1AAJLHg7tPyGxhCuy/7YFv3hF7jfuvtkwjyOIP2chIvMxzcdIo4zZ/jbnvQ1Z4s7L5iuxRP7mQkXW/SKk0yeczymcnccRyFv8zNIi08U
0pvFQ7KekzpHq9B/MCVSbsPg961DQpkgjNaMKmCKAFXWYdfVL6Vtmcf8OOTC+ROeBKciJ/C7X3tcOqinMaFnJB/SUsl62AQCj5WAZkjVknv1VxznyYjXit7y7IbVx1xMlON5eG8+4uBn3FZw9BBalwlZxwivmD2d
eXyKMf39TMlze0/MsAaaXDEWIetQcm762HOrVkeYfCEXJa70xAsgZ+3lT1Ep3iDqk7jc+atzp9rA6wKTDLg/H7JJiXLiNbpTjNaQjpvXvtoJ6BLT1u96Yf2TUfX3bUXBRabG3Wn2f5o+8DUSJ1CR2myJE8GpvoSS
PSJuL7CchKfC5PfxjEKG2cmrF+NYbiCQ/+fdvnKRP2swZClCeZuyVyPV5AyEWbxUtldt3SjB15MhErOhNGoY2QUoQWl5Jf18pGeRzpkOECpb5kzI3ElsHh8Zvtw+rDlZyRShXlz7OK6mJUFpanMLkhmLIMeY48RL
uAozrXgVLfdUGMF7Ko19NeRLK3J+e0wQt9OJm/2hi4mWvSRmaqwpBHRAm/HytE+0HdbITtBq3hOLXgaFEwmk8LmUKhw8RoFIlRVWtKLQ+q2Wvqd8o1fNZYWe4xqudFBWdrDxe8OLGd0vh0UlfuHbM3kOnHCKIgJf
ESsdnbGxoExPKvNU6Rr8V+n7id9k+noWsrSmesG+RyipvcyHLVlX6pOJaBwVTcSoTyaq2FUQsM4sZpoeqiyjpS1rPcoO2I8qCUqM0TBfFaYrwmZrR0CGCdpCIR7lvU5GOUmPnRab6wn322mRX8bBi8Ofy9Mlet5i
Wyf+iNijOVmXusc3tJk2T3ZPplxrMdfuu8vgLjJmYCZSElMTIOARNpZYd29RibXyGiufoB9ZL8m//HN14+qxLCVQpAkUTkbw9+2g5mIisJLU1LX9bWSGR0IynmuNso/MjkO2K3/mHdwIkH2jGZ1QqwqbFLE8oshZ
zHaOV23YO1rJx9LR8avnkqh7nBvwEkxHMYvT/I6tTzIb6dLM1CNw0pXyBi+D5iCPH5vaed7219uBzuAs9qiClMVjwHk5WN/IB7DdBKFlqrfeIsclzUA0fZYjM1nOmAIa6vwb3B/6IHGw6RkoZ+MTOYgdcTFCxzo3
BxOIh3OsXeh0s19mqKIDyMiAP/LERJjJfGPlZR2D85xXOolCqNYIIn5ZUN1Rlix2EWmqbI7YxrLvR+16rB+eoTxcwvN2xh/8tUPu6vCSkKiu8pi5YzxsL11vD4O5BkIZwxMzLKOfRWWyEt5+dY6p2ZyM7JtSN3x5
aq+DibRafuHSnM4nFi6y8BY5NhSYVBbXPJSNHAmh/5zWlTzTdGmdKGfFDvnFqhPhPBNgnzixE1mTEjk8mfNk8TylnHOSz1cZ3ABbSayN3slWMcZwaM2kpLL+yUIhm7hIi7rMiRhWRe0zd+X51iXYGJc0SUZy9tm9
BsqShrXtx+olmb14XUmc6me/wtyE7q5TX63BtJ333BAt2bsrYEpSRDk9OJvWnXsNR9yND5Pt+0UNYxW5wUWN4A9vAzs9oPFwFN7Ma+PvoIJknIrrgnZfyb34Qxwz5WyOIVHXmjpTusfoccmNJ/EMusUjrf1tc9cM
V1lHyb+7e2HpnkKF4BZjejV+6ubDKEqSgHhTBf5TH9cr26sGGbK+NLXYf7ZGSs6JywvWlI/A4+I3+EIJQTA0BxM5DgNNbiTD/Ycqauhge/ghR3/VwZQnZANx6fu4GKabIlJWZThdMheDebaIJqy+U94/TPunH+v/
M2l1CnB2Wg2odw+/O3f69x2/8T0Uq4/ZjVg1fYieKtoHsT70QshyEcDKngB9+ztNQOkR4+7wRA1fJpdWu8hL7RCehQh93rJ7fJ5MaK+zpENFSFh41pnEohBhAEKhUpF+cMDi9mqt7oEqgmvYhCM3MtCyltWTn3aQ
gOS2n9z2Mb04SljO+oByZbpxm6g4ihC6ExT6oXTHLKRsfkTLl+H5zKvyP2oXgZ9WZ4QpNpAx5WuWdKXj3sHoCvgLA9p61V7TFKSHbonI7fLN4zBc0kbx4yuW6zs+/9+++kwJC++EPnnzD63MkrvmJaeUIBvgzbp8
tPf0c4OdC4TOM8LLNL50h38hQfPR2Mp7Xfl+cEX2zOkH9c/Nn+JAs8sqNygG4pWwbUJXsW+s7lzZ5vQr/TLtdLo72b2kUTFyycLl0l9NdlKrKZJRZBDtozx7IQXPUjNZMBeapLIiG2W+0SSTGEGXVcgp2WXx6KyQ
3p2RdW+jr30GM2AGJWxDK0mbgrnGIv9N2KRv8urna0+IDDBdcbyVzbJqCPTo6nALz6J8lE9FeBr+UZ3W3m8+CHTkEnMQWEnAQpdqNA0O1GPK6KuGg+NbjYxDj1KLJ9nrRdLsWOrsjoaQ8SiZuQRLXfplTiC8kJ9R
55DnmL1fUJOd2lKTXSxekx0fHS3DJ+v9Md5it9saj9cdM+s6Lvenjo+H9zd/YrWu+GyJ4F8T/Cz+axA37TONvoZkE78sEhubXTnhTyIGJ9Nbbr8lzNLvwP2WfO78zuc8MT4/FeXx7TXzfECvBvONbj7XMYxCwqz5
yFi0G/r/DEagWedv9Fz7a8vM0/9AYf/+JRUleNjdkqbGnsDNh0g5uNg6O7apTzLC7QYkBZg1WeUCoLAyH2rzb1dUiMJciwfRSHyk+t4zr8Q9fgaX5ejeU38vM2sIDPyKKUwXcTMZhYfNgVgR7KY6W0tDadPcyrmE
C/PukZO1oDTPqdw+PRYsErG2bdqO+VxCAshT1CW7jQZMNc1frbFErW9t/5TKtVAfOti/KFzSViGH+hlHVmI+EqbL9BrUOik/45bYwA+5rZh5QLN6xi6wyzTnG1964w5+Lx2J0H8I99OxKnrdukNIOSwpqhmnJUUA
+lDcFBPeJ39YFmLd0W3/9KnWsud961VuZmpvDbd9SxSeGBS6w30+GjX3xqppJptTnqwc2qnlIWo8XFjgm9PrCTEpqzpnDFdzWCdRLMRT3921qHhaaW4rzNKRDnBX7L36m/OrEXYfxH6RwmQTr4r/+96InLfReeLX
gppUiTKddzs4ngMjpWiBxET93g6y2+307gelnsYUdOm8hoi23dMdiMOqaFD19UCkqjF65YXKJD43Pt1//r2ieens/EGnDiqfBArRnlEqqf77gTgt30/7SVRNRUVGxDosB28kO9kQ7HU+IyzHyWI9ViR58xgWGCCY
FZWAj2AhBU61WQHGd/x9YFp54WvM7u9//Orzn4unT6TXP3fXTdMxRiRixOdu1ckN+FakyHlSIQ8NGRSNKpNivDEikH7t4ELyv0Q9M9suNhBGf0ZejyU/CnARzeIuGk61LydV7NB02JU51cQiTzh51EnuSZzMI22L
dsyZz+tgKxIClWLhxarSUqPO26x8ZINLXwfRzWQSUKYvBWFhFofoCEMjuMt3VvVyUwEd4muJ//fbIKmaUwf08enAcb+oQDeBjVbEwG2U7KilGGmdvg50x51KD/PwH/HMYXUSFPKi6mRgJbGVfcNXl6PvwydB11mb
TO9EMbW2sfuwkQRT25H5OU+mLzXnaAoeqv5gs55EvC6Tfbvj5+U5+FEev39y4ohsRzY8hte94ZYTqGykBpb8ifBU3YsNcLVNjv4aaPNYmYJGp+jsRsrR60Mpi3U5MANbqBLG/ec8xkxjnsIoubT0mr3yZCDUHU8c
Erq400Yf3z5UebnHpzYvQnLUhKZEqKv+Fwmi08pCHSrY9WL6fiYliYofEXlMLTpFyE+EDxpd1U/YPv9LPJjRiruTdLe1T1jmVc3CShL1RKG9ofRA2HVV/6LAOs7eR6f7rT/azVBGJsMybl0f1lDusy4RPmzQjaG6
6ANiCXEn6RhjgrDMmYc9x37dNEF9tAoOylz7PjW5Em43yi/2Ua2rpAqOPTqbw0lrRstKPZkhJsgrhQsdzHi0VM/RhhbZVEN25E95xnMI8mjDj9csa+SJbQ9YT0v0YXj+gA+zTB8jquR5mrnCIh2IgfrNvNmrwnPO
882M8d0kNA2kO0xJBuUv3d4O/aUswMoDz/gy1UdidrHCiYMfFvPW+3/qvvDRUyAmpkw/j3HHA67Zxy6ygFpfk1JJzPpVDHwFE5R+jkgZcSkid1yHoMtfyD9Qev75Xt5GXyI9m6d0FA3l2+Pddy4skdfJI3UEDCKR
uxM5M3t7YzIQtv+GERVDpMM68Fh7UGgX7JzpGfUXOKQ3eCNtiSzhQr10G8F7/QswmF5h9AmO/l/p9F6gXtQCAdd+pgc6/JBGAg2Bcg2BRZ69UsVWAoYrPTUmbKPv+C2/vYzZ85lMK/tgWlLPnEY/ecbIT37f6Mvy
y85DX9WjK7JSA93h/qoiD+npEBapEI5CJOUO1r1/JaqpPIDXxGga3qSlqRlmH2WfW58mIA4CPA2kT8UUqsosbni2y1ZOWGVE0SXD/lKYtGddIi1o6cgNNv0s3zd5wzDn0MmecI6aIs/1otnGjCmEwSVES2lh6qUB
MLOhyWRTrvuAV7Z2oSPNhd0L2wD64kPCFrUpp4Q2fLnfQpGNtLw77MdQaTlfWsXEV+VCb/o5RwN6e+DsfALDiyQYiIeGshR5Ou0ZqFr1UXbgboXg8FgYj+7ujQDXS0Sao7QrGbddeAdVj/hQ5Zq7B8TMM4iVPx5j
hicRn2u2t7+AKfxaVZ92DMg477Z26rwhwAJvU9Gxt7KuP9TQdMcwTSo9eGOqDlSduNjJf2rrY8rfrgyDqYjwyvqGjOLTV/A9Na1lzamZCl7S7CVNU+IYp4ukRJD5R3ebl61Xa0YHW2NxSHOzoQM3c1fAt9ugge2p
WvM3FoEbZy1I3R87EKm9Cq5toKjSNjBtlD5TabtYuRMOJ1RoxrVa66+4Cp2SV0/5eVP/H+ZDITDyqeAZkY4XYW3mwATDyZq5TiXOgSsf+893vxduJbviLIpbjvH2hbKlwJSZ6E+BxQ01qFkILyr0N4hm41i9zQrO
dbd15dZC6fWakCjwOsrlaulxfBRDB6HaKa2//Sdae+FIGWH8ImCTBBMS+yF3Q+ZQeEDjmWA07Pjp6vNczrIQOuBYvLR19aSblaQqOXtRF7ktMWYiUrfsbUqPkaNOVm8L/OJUotHu7Y39SPFbcqUMfXH5r9102SoS
j6eyY19sLnrtxArF+9goc6EmSI6RXHTpcDpXoiflgb9HiXx7ZGNAdXPtYFLE77bkr0J9W37KxaCR7dOJxYK7C5ZUzmOQ1awZ28C+16M6E2ajykq2JJViGsOqYJPWOPgudid5TkH3Q0VyUwNZ78GNR5vwvBXI52cU
oF5l20kcQxVj6kPuIQOmMmEsHfsGzWHbl3u8a2sYuId01KA26b2YVRDq0u2ihzo67lntWFSYRLpimJtwrMIrs5+yL3mNxXtlXPjYroA9UpJZaLAO1smqrwmWZtbp2O03DHXUl9ywGxsoS4hVimIWSTcA3hs4xyHJ
ojAqRepUljIFRqcjxGXM2HG2sqJ0VUHB9OPwXDwIC7ojqH5jJ4Qo3NqeOwu+iY/IAZHQ2/96tHt8Rqtc8/aEOBJoyT4bhkoNEN9IBy+OmBtbwZpX7C0QebfySKTdU2SWqNMLTreB9PtXPLrgWTBbQ2EqP9cpziz0
m9VF328j2Pb9hqh9wFH3BaONjZK9RcDnMnZTkPAc68oeMhlHr9nlCT/xL2LTkCAULPvUIOrZ22LPS0cC+P7XJ2h0Pm7sNz/bOD6eSEBbs0NJQlm7lCHTsAags7JF6xL4gb2oKb3dFATFLY6UxLvK43HOaPum+BiZ
nUtV35JGyXCTd3dQ4IAG0YYAdSb0RojDuXheG1ekAePf3pGAEu5Dt5UYbgeRtesBdTTgADps/mUdrfvBvIya0uu5G/TJqXzQonAEb3R5pb3rApv7XkGyfB0UetIfGL3b1Mlo162HpVuRzGOTu6GY71TXUz/7OaAR
8wmVWVzcQ98K/2iOaiZvYziFz7Nh4xTVkX0VCI9XBI/8bnf3EQTNSbAboGYohFhMmnFIOU1LMk7cBy89MVuJAgJU4dF32pl9On2AKD84oL+ipmxdlYWo634atRFnwntAzAVMZ3Ls3SiASmWzArlQnfaGTSZWkDc6
lZFPYp6kfVKyD/B75IhPGKg/2aoSjeSfvNwCtW5K/Pq0OSZdJqCxg7aS5Lmzah9vLtZH5O6wQNyDooHiRrzHHs7dR1637FelZ5W6pTp0IgJmqpnuKvJXW+eJfmAPd985/TYVQ8knbkyMqfAMU6V0loxIUKMhhja2
3dJaohvN30JVaPC7HGKHyGMAlljEvEqxQcYBg4N1fwQZQ62SqzmQ0ja1JuQib7VI8IhBs2852fFILE6FRXlNnLq2Nau7KfVjwXSqh55+Ovlj4phW1Jl/bK8AMGSEZCWLvYbvezE3P0+X1NFHfRAYdlBM53Ko7Wrj
/PBIjtTmYm+36LWJaO+mJk7Ic9lX8c5VduU69+6KoJ4CXD66no/QY8lKLIvsrXPmEFYPSz+TaQQHHG9ImZnT5wGdBBifIQW6Y64npHtfnYHrTR9aRYLXqZIE6uIlZ4AMaT03CiSXcNvapunx4rTf9/r9Hjb4lS3D
6JhYUTEx4LIzr9jrNP5NsYUDbsacPn792vcjOwhSxXfvqHopGFOk1aGRiEgfWE1MA4HvO+rcDnQkypQu6m1bxEpHSdF+TeIXlN04BdlmwWHRSo87dp14o1APPcJ4jJUk+qKEw06Ktm2Sc5uxGY1gwbZe6ra6W83t
1WgbxEhKC5Li2AvAHh5nlPUITVyoqNlfcj1x6WjvhcBjUorc1CSbCkEHvNNS80ZWWeFEcHwMeD2xHAGQhoUZWBCdbAMzntPi8+HMAXVAKOH2amFE8vNJhzBAlSVEOBqbBpxX1eOrpu7ppkF/jr33hYsQZRLiR6s4
kC6kYgohzCSiIvp1kDMbQs+50eD488WTTHBw5gOWHqaSKqhR6EgQseJb1RV9U3r5XryiMh6bWIh1JbX6rqbIykrN5uNIjyKXG3NGsFa3jLUtZ+2vaDOyoZzKpMNsHxe365HFtLmxnLj8Ma79Q6lBIqqeRgYSiJ8r
EJgkRNc8/xeF4wwZFMTLu4XjUyAvxakeGXkc0OXC0UIbEYo4YodCOKYNLN5pZtJ1V9HBg6TD99duEYFJzivwnRR2c4ycpBfSAi0k4uegiIQyGqrkhhAfJf2OF+8IEErus2pdzlgYbyj4JRvlBVjdAUP7cNWiP6R5
tnH1KlV7GYUOJUWKIDc77U1Gdrd42iYx0grFsHJQJe3Wms1uJFl3EGELBvJZVyNbkD4DDrGc0qRSY5tH1Kpt5L4aqsWWaRhM/cZC8ZVs3PG26GAzTpd3fciJJRouj7sYoBvZrcGYlbB+eFX7h+1IRPgQUBZYpdA+
9UcMtPmfSdnL/5SYSsjUqhgvXajwRlRi5wyH8+FKhrb25UAh3lFH2KKyV6ON3YRCDwg4Ux2KrrGWEGcLSZJ4QK7Wp6+whIgEftLZFgMUnAeN2zd6LfuKtI6xdOECWb2vKqZAaygOgVcSyS+mhJRNHxxXqEtrKzTS
bIsecQnoTbAUE4xlEPJGHwktYz25Kgo7aQZ0aZcQP8V8F6ykJcIikVZX+prAh+bnhCWyN8cKcZsrUsV+6Y1pj4gxTGD7Nn7coNaQvzYeztK3fsrk+plmj8Z8R+PA6wqNuT3PLV05uUBcXRPEFAvWWUJaBQQGHKhx
YGbk0GYjGeyknFoiMqA7UbXNOZj3Yr5makKwgmEdx52eit+G8zGMtt41ke7GsYes01hV/dlIuwvskWyIfB+oFqz8LDkaSxY9MsMELGOboFJbUEuw67tRfOSiWkLeRagMwjkz3wS9o3nrKdS2TBvuFvZcAmy28YwU
yGjjo36Ne0YAKSUbc+mq7Nv2INqHLBkm9g3EJLi4G37k0CprndtrFvM+0CyjObJVQpwVsdFga9dAyQnpPCnbMN6YsHuVNSrQVG18h1lfG/orowTx6V272s1hLkrBv/JPD1FECMjuIx69Tu46bNBNhzf71WhRfXdC
NIvzKDwhm6e0NKXqdlckBoXOvSuWj1NgYuQQ/EFT2AdZCKszGUlAafuNW/6PiOOMeYLOYTud9X1UABkRZCECT7dyHDULfc2hV7x+m2vHZWf760d9a8E3a0fw53MDQOCdKnsdpGsVsLJTglAACjrhhX1vYFsD9amQ
VawUQfGeu42xmgPUsvzjI+M/UvW3agxKHe83tz0LcYweB9UwOcYpfITmtzdK7QBjlCVMsiFhvTxjqNKxRmRJienbcDWzZlhXWs3uQX33CmSiCg5jnmWXCIxaKrGeVF9GwsW7i9Vq3qgXYvXeQro841WFfqTplEqV
1FwcRIwI3wAcN87so3hPAH4oR4rU6l1clWIaCfwtgiFJNmWm6SGstCpnOPwmsipG3cGIj7NvnXiELoFYnOf8pnr+GVXi+mmWjp7PXcAXTOKN/CP9SAKTl2qUjPENpz7BZYyvi0johHWMJ7FmhgR+TxymKmWJBCaR
ZbsZYVST9Bhh7GSkd6FJrFD/SuqI7NHmv2S1XzIZnst0OlOiDFxNaqXbA2M7LQLCoOIQvbu5UvJ5tvLxff+jRXiG99DnslddLCq2kmX2wv2wqOuxZwbYLKTItVjxvQVekA2Ee3zLloAgGKdO7juigZEjSvL7H70I
z5Tw9Xrr5VLiW2MsiqFSEZKZXLdWOJAsPH4Vjqp5SOJPV/m8hjXTaIBu9b848nby+h7TWGq3TEuZROeeyMZuL7jtjIVGSCVumpbA/ZA/iET+4l8tubEr+cFz1c8TbVNXdY6OH/s+K6w3Dofnl76eMrVBx8Rqozpd
qRGIcQkYfmZ5HQtoOHtaCQo/fjez1JT3A+LJJPtjB64FkwyZvaj8ysJc9jbeKfesnbUHwQUzCDiw+mouDABty8H6MWKNVq71y+/R8Pqr5poB6tY99PKLNVqN/UCcw9+WVY/++fUS6hSUH/dTX10WfMf3SsoUfX9o
XiuZ4vz2zzmahRUa9jtPGEGWzn5etY6sh2E1E6Kv7xKrINn1cEHYIPz8rYCdUKN4dlSBxLT58uUvPwti8ES6iWIfBZvPEeP3yn7LfaULC3CanU9kTODR08TNijS08u7N6tskOMMo+sMBLRsQ690KqTevGLH85B6w
Ija5zRg8eBbRyW6GUFTLolix2hzQba4b+T1Yibtun08Ja5fK7XtRnVDWAmDZ50oFa9S9wafWqR2cLBSA1jekzUMV+gNvBSFh4rWSeExSdIwz1dKur9MlCk4bHJOnbZUBYOV7/QJbyFrALxeeed8WIP6GS9DyZhpW
8LcXIHnW4kVImfMZxeGecYrpuEZCuDk09TxjU+2XiZtZ+oPlfS6uMVnlxSM77tYtQWrUpBqAaL/xMr1PpQpKPr3dtter8KN9jOQyGDZIy0iqm+qc7hrRaito8NLNaMbX0ARsSKldgpPBUtQ/yI68gV1rsB6PEutG
mz0BgIJ0PMCTHGQK2k/r7prinBitp3esv9We55fdtJEYo1swbh+/9bUFIyTOX9K9vC4umgIPKecCUFY9r9P3Yit9t5x+/2g5SwyNAsYAZKZP/JXRMwinWsAFNvidWrqpm46pEsl8QpDHDlk4kVSxj1ACx4GdweUr
FE8bI3LbwMsIb/R1+cqH4+sdWPfbxhUSBevUPOjIZQEerGrgegC13h3WKUQo1BbjkRsL3VGCsoQ89hurdSk9M9ahVoXNC12eycRrfM7bX5j610YuW/LPFsHQInf2UqIsoBGG9hky1ZvH+4ENoYxpSZ77fMES2tDJ
+1I9JEar6IgdEm4bwZhmADmkqn3VFp+ii3oGZcdC44A9DkjjmAxregZRbQstGXeRrtIFa1ySaLmdKEiqVjl9+Xs/UaqSVBMsJ2P1gg+txu3ZDfFxGQg9S+kYqjd2rYRZ3WTMzybQqwJid9pgb2bGe//lHChiJ2C6
2mYmyg3mUshJwzTzLONt8k/E3ztR6VTeYnbNLLTA4SHjNd7Z7y6PJt7UNPl4dreYD0FDeAAtnbV8SsOKJ3u93yuNz/gDBVh7n3v75YRXwYDdW/fE7Y7gJx/LN1OToUnqd7t50zY1wupHOXtblUK9w27RiG1VR1+U
XJHhkjGxIl1UAYZ4+6h/P0OjdNUsqWD4eV0ZaDc7dDCaLuNmd8JmalCBH6pS6/iYRfv+a3TE8g3UkmZpTgo9S+stw7F5cBeiaM2ue1YrcIR5gqay11HDUMvea3g204AAFgt3cFLg7JLCuf203OiWHcwwSUmWXY68
e0wWGV+0ruTdVFA2QcS6yb58SnOmGYBWSpFHa3d1d6qp2S5UF9ur1ytPgh5TWcUor5Gy8+HTWmoTws5AUf252yKo8URQ//Jzc+fWTrsx8rreP0UITRO1M9X9IbatAPejEI/8WBDqqcJ2bTHipSp1JntLmh35wlLI
wuVVNqiSPbYTBPVQCsgENrH3CYHvgLqKBDsxVC3tqsUN1glDTV5F2dUgxW7Sco8iMpkr86QWQnQSMhImTSezFpGnRWpdgtLNsbycV5aIfwNpEzHet79erea9HnfdgWXtv066fXogzBbX5vtf1rUhmu1Jl2/6gu3i
dcWyV7/83OkyP2DnL5rAM3YzyfV6jJ2MA4o9C4xxWtyQwqikZwaXOnUh56PH0oymCGFK2GCOvbzH2ZqLDbfpAFYi+s7n9t+fNFNbzOZ+cgdinmDJOu+lEHu7W8rSQhyKWUDFJeGMeIIdVAb1tvTdWZ6k23ombedH
jOk7WgaOlwnU6QHpTv7SHXZ16+frs0efMTTdoxZCQwx9+kqIN3XQZrT1XYl3PmLeGhDnJ6SYUIeE9s0UD4W5LMfByDyx33nNSyzrFrCyzBRvrjJs3i27xm7IbUZ8YYXf3GXcIa1yGGa5FSMemAO7XZMT5xY+sMJU
G0NaajaC1rWDlrg83YNIelA1+nDPyO9Zs5ppuWPxfFAfGJo8oEu+T3A4+0CWjXjqOPPNhC9wk1zge6cRHG9G+6+PwBN/5EryL/iMHDNnFtou7Fmy62HjnUwBVieK34vPqNRokdCHTIB9nKNIBXzJ/ipJSp8ZcM+F
8qymjWwYvzuPT910SpchkMt0JG1MlkFdU8xro8hXjmbWzzoRnw/IjAbz2c0G9PtX+OqJO56FhhBf4oaCZP7Q3vMe7eMS8dqK950sO1s81XPRnBA0FOjBTrL5UiB2xw/Ly15Ube6AhR5ZSwekST3Yxme+wFF7ZkkO
9t6ah/H4SF6xFqvDHMpEKa8+q4IHdRbCdu3Wg2KhUBZvJYdwXsaWKWKBgMubyOSgeuxJifrsZyntQ1eziyVH0H/kkM/l8gMQmr/LONEXmD8Uh+xuc/6X5L2RtovM8ERPMs5+h+OZYiFjzjXWF2BuwtfUaoQNc+Sb
R5wEMr7SeyPOobZaYWzTYnGqFYfkJ9hFc6Ky7+fsCZSTEiFFR/Lkfkc8c+TW//iA/GP/oyNYmSCGwcapGMsq4qkCawzXtPHGdO2/Lt8jr7URWTlZf4btZa+KHMJ+XP+WQ8bSuK/aLrlC0QEhKsERdcnSph+TNluS
ykjF4pxv8KSOJIqetSdPSpW+CdcI9SIHXPrIm34hpg0OL5ADieIN8O8fawNx8sUdRkGcQidqhzhO4ilUAogg2orCZHQ9ujwmmLnBIHRJ1dqHk2k8bv8v9fDrRDR1i9wvWBYY0phfHE1XZr2wB7tINuidF43Nwq2r
agNqu8pokfFyPPBOW5rFdAR4xi7dBT03luEtA4Ao+cASXvDr2LVZkQXIti9VmpJBrhWYQ7LcOPSxghKK2qxRleVbvRbXgpQdkKimy7beCB6ftFfIeK7IVHnEzvZEDbDtvjLJkFiOoPZF71UVavg9brejVKKUCFUJ
+HXzSBtXBS69Mperq9QMTb+tIkTX6l+CvM2/mMDCi2C3wzNIfOTQcfM802WboslNojN5SyM48qIbU8zwy6u6oPbLpI/1w3Ue14fNh4EFmeBDmNxYMjuuxfRGNkzBz0mDjK9wLhC89ajA1RpOEMuXDLKT7Aov3ZtD
biRxWvcseKeSUn4FBkgQqNA8zlyvG2ikL8HWl2mjs89wRqpB4sehY+vsN+qVqzmrNa69dDtj5d9T5wVTtUjEfEDpz7umfELKHko6fIgG2gGdbVmvG9l6UwY1dl3uK2mfMWKAVDKUSa+CeMisG9v+oLaMwFu5hn9C
0o0Vsel/I8eQv9WcUfG4/awEgikDn7gVv8BHHQEUwzVbo8M7L6nbD7+ZHmrBwx560jvsSGbnoKaWt896PNPq5mnbyV/AkQLDuqCXOGN0SlgjpQ72O6Iyduuecpl8sJFm4N8hGYWGhBLTHE+8Mq+GloabU5LfRa3+
4tYXFkhWNwKU6JloqPNHcGoPXxYuJ7soLeNU3My28Q9KKG2QdRAYvVYWpIB7uTghcKwgk8tn0xQGYhLqgem0sUyYXGlU1pEgqqLiBD/q4wuF8FN6v15dlgYAB11A/07cx/m6yzhmCzQjfbDweyEuBxTNMK+0svLZ
g5qJw2rPWK7VvFEBuSJj2t9yLMJZx0UoLnHBy/2qH6mH91nkYD7gz0nGyXXOUtiMN/IsF0B76nQ71V6Dp3fFAFNwz3yUf3URJ+y0wdxVj6yvJ28CgBk4r/M1jtzAF4hxLvayoXyoSbusRQWS05/oyF26GYBWP+1X
S3eWEcbvKCx7kdTg+aAGXtmKBKsRwkiU0YTUpF54d+wqVXFtUhntvp6xaoSDl5SgSmBDhggVcUAOuTKAg9Jb4o8g/bHKdEeiZfVut3ASpc1rTdm9i+/GoBS9OO0KQLbRFai7qyxDQixJUvonchTneuiUTEis81Dp
K+2k3ep5xmN/9DYptZ+bgG7mTrr+kopjlaMgyb0rLCZOa7z+TPblsm2KFt1yJmD7bOuKbgD7GAYZgZJrAkG6P8ADmlvANequwsWI7vQpNkSYkfU76PbRHADEt7mkODFbne6NMd693piqTOzTDiOeeWOryM4wb4tz
OPZefovN8tJlmlgDlBaqnuMSiKVsD5OL1HFQZdxXnTiQLQzTq+enCzug1Wsfd65CLcX4be8NZi24d8A4xUElm2qBHt69moBrTymzd9uyCo5fu0QBcAK9zzY6V5uNiGFY9/AdwkEl3EJKsCsPu6GdvidzwOAdljCO
cImW/NLGxQfBdFtXbYKQs85OOGgdaO1m1MQU+T7LlC+n6LmRl+pOcA/p6+WdZBO7Cn6f8WuAvn6UnQ1jjPTJEjl9W5SXWyIidaijICOavMS/ah8K80Hiuv3Qt/TSt+qhxFd1AfHkqlkSdEeRTwnqfNktWNLZUPSJ
scLMNRMqWscuqH72TdjB9TV1kwlc2XQ/dKHGYyFRwwiZU/i9+MWQdVqx1UkSAOkytmFEwkaqu7PfAV5Pz5KG+mmDwMMMVcxYmYTWfTsoe7k/o+r5xpjzHILhaol4SCrqtD9WCTzTjhoa7CaMLm4lufboiZpu5JLd
+D/sDmOEQoMx9tDGUm6pTGfzkHerFAH/SfON+IIilfUG/DPG3LOHWg6giT7FXAupWzQs5VAA/mI0xbYgpoUoC4SC6wGz01qyZ5Hk7xnbs9qTT48TscHmIk3ZkmT5ysmQ1Aw84jX6jh8ppcSzpPrDAxlGTweVPs98
TuStOLYS1YP5jDhITH/+bn4aV+w0Yp/Ft2JEfkL9Zp68sBNhp5+XWIeyVsrtrAWOybXRdYe4wFZXp7nbheg8n2cKH2nqYm9ZoRWN2T8Coak1MfDRgEXtHV5XaUo7XlDhDzOEOAR++BFwGAWSGN/dsfSxcQekmTFe
6uTfhz9KU5iI5HlEfUebNQW+alFBGn0BH0dArXPF94UTTQOVm9GZCUcDtbR/RaMNY0LwzzkCDhYzLqbDt3Tr5tCqv52y4UOaoKcDYugIcXo8bUgkPvoqOTmQTSkrUFzkkJ8bPFuCVb6eBf1cQexSABHiZbjstxbX
MQXNgAPj1HXqEOWWNw0lThGmHDgRZzlhAcDYE75YLqP4sjLbbQ7TXZ3SsaL/GReTQYLyfecnCdnJvJOW/nFXNJK66nk40TmtrSZGQIGCUCFNeVo859zVDjsWJNRVU95NX6uzgKoVXEEYp7fXN3Gvq1T4GCh7jKXa
2wfJsGW741WfENylPA82b2i0Q8K0gh5uqCx7eXyATt1YAyvEBahIfPRGBcRRD08ppX1fu9f1Rif91cF52HAPEe2sfNw/DCUgQ4gxXnvAsBEjOUjGUI6WH3VxosUGfODzAZjaJgeCghh451Jv00XMGZeuLMh3rrxN
SxzBaREOi5iKy16fU7DW7HXqKKxyOlMLIlkyJdIZVnwOuO61AZKZwcw5XeRMRmKxAeE3dE+X6AdK9Y3Hrj5HcSWOh2L9Vz319pXbpsnwHm3myh9uco3dXzklPEICcjoODpHR/VirTLRe3Lhp7yXm7zth/gWv2QY5
/67o1HuHiwrPJVSL3fpmgFStfsQdlVbRUloUtjmQBQ4rD6kHF96veZWGKLEvpkopEDhyej+vrjJFrZEkHzRuyB/pI4w65ml3g3NPiWAih6axbBap+Brmc+nyYkHIpmsVvweNm3q7LvKGOdxzDzbSG7gKcLtRT0HG
bgT1yTtLRn/almmmwXGJBNMlRVCATE5eQxCGDMdZmHu+80+w75dyweVGPd/EEfA9ttx+qH/I4310dX3bfP41BKYl3CEMhvCiBsF6X188Zp6y96uvJSV7rpOSuQNVk3XcjdJs/40a0UXTPTprv+jLl0NLBjwMSn3g
B88F5V3Fc8DzcX8tuiPvDEdea1EK0luw+4xDwq8+NwP2/kFg8QYlXJahau37hbqeW0trj20cqbTbhu9zX3/CerNDlCHNKmKHJ2V+lqKiQUYr2qfnfnT8mX1b93OD9qtlIbeqsuQILMetPctrWeIPahCkxTTFGLdZ
hB50sKpkjVjbbwVDd3+p9CXzsGYmfGtlze0r78k9PF6qTmAgy/6V0zwhCzxxIhqKzBj+XuXxYiRhfEwQspdTxn39zbqaWSLUVrlxi5u0KQJYjE6Pe6mz8x86OI3d8TKkudKPnSUNYmVjlhyLLyg9ASGYCAxhZbja
7qar09OjiGFD8LAriHGmpsdNibGQnsHO4MzLIf4jfKQqHKgNPVdwGfDluVA1IOMWygUAwpl5Sk8rsF12j5Lsu9Sja+r3Ktbed34g6P3/SrvAMtj6RTdWnfP4MOBwdQALf2LNtBO93askB1gD8N4EZfAxjIpzAoNn
OUC85jBvPI5/wzltTOMAJkXw3qAOUcEMiRRoZ0nylUYbphKYmACF4xeRQOSNGVHVGTOSLtsxz7mXLrIbdhHutFq5gOLJg6KZgyp73qpWnsJNqXHWAqxnq0OhURcdtYMC4KS6atcBjRpSjlUy1z+Scfz1KacPWxkW
i8efeIwrC7vn3wuuYgcNrdHmOGAUk8Pxzn0HOLDvS7A9Fvv6F51au/nded8EfcIum4+f1oeNC83ABjbdbjD0OQhS18+D3edH5IZG61u8xL/afARmPC1n9ePwEXzEIlDOGvz6wFRB6I5/5gfu5AB/hFn62A+FcpHa
v37ZBehWgQeaS7Oxb5ebFEzDOIqTChPM28Yke0HWbyYYudLAT6K9S4S4wy8G6qCnT+o6dp+Nd+F3WIcRLhE0udyoBFBu6RdPouiNFvJDoYNi4CrhbysRnWeu5zaw97I1r63ixfwVAjA3y4XB4fNjsES1DbGI5KWZ
g3hqg71onn3cAYCOLey5iHkHtROqivbEctCfzAgYTr89RhZbrD0TqxCmcfYbQjwPKkW3DeTGrkD1Ivx9YTsve12RA+4lyrZd2/htY0Q4Bf/ytDPfNT+vFZDATSWQPd4LvEHZBQ1kxdPDRnqMZnd4VYlwbz+RxMZY
RpXpyKTOODalhHb6qHGqSjWoUN3348X2vpKIf5Rjn9GlvyOlJM4jzbxRKXKBjxaQcBgAzBlUHC9JRQYbi9OiIeSN2fEeG8AftaWSHtualiEvFFmMEx1ydppektL9E4LV58BGEXgL3K9UaippoXCiF3xeRhVHvkjc
KvZ3zII3FTXiSxYFxXxiQ+eU5CfyyJFj8f3KnkMMwhgpEhL/ObzJILSXl+c9xKgeLEDzIQ1J4eIfXb4wFWLEPE0eQJzGL/J49O996FrJaVZkh3wYH02n43HCOwwgqXJgN6QiRBGKhi22JAXXm7+0UcAh2jYLN8pc
6a3sU0fygebYlvgVRG231uYYSqct2tXYtafPReFAzN1gLBlwMkMkouCxhG83/J6U6UQCG0y86+xj1wx6JAecBt2Upskmu0wnm8use6S21zC2QuVvAIloDkRNdqupBwt9CCTh9szQa7dRI3MvrVkKePWEtbnAc7b8
G22sbeGBQ7f56aTGL3qCKQ5x4P6lGZ7XlJYhV71u/f7E4p6zy6WqonwfkCgZGmz8CSCfQo/cHBnQ56i3fa/mwfrTgY9Bzduj0UmzTumO44kaIxO6K1IXzuhk7lc2YmFO4oleflF9aJhByTfMetRQ6VWxMhgN9yaB
1CtfToVEXm15ZL03IfErpCsdH6Mwht2RCgeTHi9fYSIHjnHvbCVvtSVThnRZ6txtsomZKUL7mZQdtTu2UFrGvXl2u8Ad+DF9HuDrkqCxT3nK5VQ4CfkAEiMhLHIuO1YlIc7C0XvX8MtyGRbB+pbIYkbSKoikvqUa
jviSlAWbg3wnJSJhhItXhl/B+vG/JWO+LMnIT+KSUIjtbECY5PzCd55bxYf49LotAgxVIve8Hn4BMhb/2Zz/8R7RKuaL5AxxyOHLhkuOedAAzkHl8TfjwA9R+wVV6JUPQQkuXMnz1lJdke4dUdHXpHphvTMLb72L
HS0Hm4IVU9P/BWz0YfvtjxMIzHjMj8LTNbYa7vZZ55s+4Ue6P0Oqrvl10nzGq+aMVVvCdOlce4wJ3WceiuaVi22Yct9S7xiX9x3KjYxlmbxpEpIzXNGxYAwRgi2fOh0a3YtZqHnArbMsV2VYNQKCps9kBs5kGUM7
0vSthY7wZ7vjXWOcVizTMWY1LU1xFf3AVQzVmtlqD1NXQfAeWgUThZOuHusquQ5EST2yWzMhDzgVYKCtPC7j2AAZG34BWtqaCdNkd1usay+eLjJVwqIVtPiq1DvLN+ctHikL+I3z0gEhHQUFhHA5SKCyImkmKAS6
kDFflDpAIcT8JhaQ/PXDefN0xJ50TZuJkfTaewm6Bu/XBn6jF00+64hjXrCA9M03hC65Jz5diq9qLW92Z3u49H0MnBfuYCe4Scz3LJXKxqmNCuHvMyAgKHMPfEHTIg0MOCUXcFisZDhQVSEbDgmDeJsj1c/9Qc/s
I9xqxCIJEwDY1I7FVUgwQG9V/OJHOV/pqn2cr729q0Act8rgCSwRUM5kgYcSDiOfUjdVhCnrOZ/7xNC2vumfxF1gn5r05DSsbAbnbiFTdcRoTT5bdl7UXMgOb3OGfTcl0utUq84ixDHEDbUBZKU7VNsepjCNr1J5
om7LZIMqlmTyLQqem60zj6qA3ssLWlbGly00xMeIkTFhN78fpB7ykimDtVVbsWU2AEwQUaNoxgwSemnKMKkJWR0bSILAioarGJoQ69JhfKUDjeKAlBvKFlqxu44DcsZr1QXGkQy7jaBhmc0b1t6AjzjbpRgnTosK
AXIrWkAjUZhnQLuoSwN0LEOyXCUGtmGqfENsW+zSi1UTghWHMBPD4ErGrIMFQAglSNpaC/14eJrvy9n4AWl82xkiQ+QfyVEyL+ZAQqq4DVdwf1AdYEy6Wh2xI/Uqy5Ix5woLXMMpv0OLwzuJF3MFE0IiP8S7MA09
NVkZxiBesjf6Li1NmOga+WnbJD6hNl8eG1g4h34hZw8so7TRkOd4cDUpVqjNCq4bRrN4B2odGFFVrlBWO+wdTJox0VzhP2n27oMFND5mOM9g/01vQ+E/vmiKyXAERu2sWSmCYqGSUFtY6Oo3EdF8/XOYCNhHeIbW
6ZhLFJ5C0pzJAbfTyn36ggHwdeRYP/lGb81nyKUpCzlyHRoHQto9Th2bU7EWlZ4sG1E9q/dMfDsIqdyM9NKx3sGjkYwAw/yT7G8NHZ8GEhEDsWp+bp1e5f+vCzyvCs63iCFPNVsCHUk84YEHdL5b4iX2As/cmiO4
jiiqTEoghtFVHP+LYwcgBjlD3fSwSYhw3okcHSEiq1FxfpSb7JDuSvGo6fqtr38iGt2UIWkzbbbYQ4axLIikQOZiZsVyj05GtMVbv1w3aMU8MrxZbfVohXm6QgEWeqAZAovYK0ivXbXjYAaleoTYhpkE54fipkOM
v6qWgmBBQSXMXdWm3S5DouvQtqiMZPw7yXUCZ+wNIl96mgzfvjcTocgzagqlVnRYfgK4p40GpbhU7Ac1UsV64aUphv1IE3Wy3Jir4i7BBEpVlZZLnuVBA/BV45Kx9Soh3kl6EhVlYggXQ+3MCNY/p9x3iODNe/T3
9wwMnvw9cB07keFkdD5oJz1TkGzTJ5GwKISNuyPwJLT7DJ5rue2X+dFsx5sCBFzfNt3HFnczLAkBZmsLaYjXIQZJG91Xzv+0N7v9UUh/jBbCyDP4dYGYlYmEk8uxknVkTVNb+VHKE39wQvG6oghFhWzsLn/Qa5AS
T4kvqkralDHt4p8snnTW7j9D7n5qN0LejDJXygvUAwIVQ1N+uTBSdUF5mk0FI2JCqs11oV1q9nGWj57zo1zQjeEON10RCYyM4C+NG0eguPm2vyjS+JWS0u9uisCJJIOFZgfMDR3nw9k4cVE8hFwF0y014khl1C3J
YJPTMW8HIWrpQT7DyTh5061cYnB5ST23Lviy9FnYc3gjop0kJ6AlSzeQpoEwwI8qtHQFW/5SR1wQZ9HQL5mnYQC7pPyNwnOVdz2yCY3F9Jy6Hg7GopcI9s5O8RTCukM1VrjW0b8g8pNAzBekigtinKX5GFyOE8qa
+9IoVkpCykRojlAQnM1UE9iXnk9qgEzu0XFQdouMPRRHFvE2OQ93UEJmUi8bzltFHzIVLv+pYOzJjiq6GKZ4h0lqGVE0KM2AySqGY5vzvns6kgRaVqwUSUoaeQwv5tbqhgwhCWv+2g0nf0KNd3Oq7MCg7zQS6gBt
KVMoFpAcSbNIqPKbI5SYqRcyxvQQqSkpKqY92LXuimf2UD9KgGImJMxKS7nDsPbv/xGdJ+umLNw/OXPcQxP04OIA+ZSyIyq3s/YW0V+2sgak84mz9x3/be4TMpkGqv60y53A/qKEGYMYWcKfMypzTogsxKcwZ6ol
1pHvnOw+VnWRlRZLR9d3oIvRP0LhQJrlahf/dcDRa/4iPl+Q+KfxdZvMqLw5Et5ww3M2W5EPl8S9lSL4N4EFF5Z3e4VDXhRh47Q3srP77tOb4OKKC3hSFjIxslU4LWyAeerCpzLwznYTFpkPLfQL5QRqFzKtUclJ
nIsOrFLOynN/YF6yZeBi2kyGsa+9yS7M1KsFN2VOpaXNykSZTFcSLsXcsC1JdNfUtRuzdpPsNoiSxjAQriYA3Ue3tsqBm5Vk8DCqwTevQmaw7xTI+nVeLm/sJmo5CFYlSnjWvCi6S1aJ9ZaRZmkYEC6Uxm57M7dK
7ArzbRZPQYJfkbF18OFmu30nRndEzlerS8B3AgGYK/Uu3+6bq49uyn0aXHojLt0XauVOeLOBnnNc2vseVS/tPtQVwxKR7UJJ4xx2jyQRFex1qZihfR3flfjfy8xZUnMOzdy7zmMDfipBFs7jENXLZV5kDxDZ6Xf0
0JXCO0UbzP0ppP4iCCPsDRgv3ytDg3E/mijmwRLHonpjbpoNhyUMHfVedpksLE+hh00lZ+p4Vjkh2n20hqf5k9MjxjgMjTPUc47+QgmjnfnvJtAEbXrY0TZvaQiqRep4fn2gOv2hXCf4sCu/d0/bvn6KTD8iwoGK
2a9dG7KWjZYz8Q/k0kOT2Ll7wQv30hX83JCJFybbBxBnZ0PZ9QlFZ2CVsckysTNuEkw0Si56snzVi8+uOeQ9TaZ/02lx2Nl7gh+tFMqhZ1ccWW8cYsRZ1XUqOsHn8YDa6z32/kG2zjMpO8OrynHgWFtn392e905h
HvTvMHs3FRhGh6enFb2wGQUefJ0drbuPlfRBdrEjIk3ONDxjIh8n/xxW/+c3Xb9LDFaBNpd4LBHwsCPbYpb+4LrinrQEyOd9MuL6aYCE5Hr7hwWO49vfnvojncYNqzqDQ9CPZPTh+580djssMDDEiejTgQTVgC1N
toGfTCHvFrN2JtIVwrOCneaJjlh1HQxengfuKNjyr7/786I6DDdqGc43i76xf/WURmO0mlPFkbMij856WPt1coRHSo1WuBmfeAyl7SZla3CwueWVpwXpK9DfLJ1eGE+mMqGemclrLmxdqEs7EQl4KDIPtsb2HLic
WDYhK6CtwXVqJXhIelLpJLJ6gqKp5qUlLrpIuEsLosZVtPINVmtCiUtlrjuoZs2tX9mgzjeLLR//6gXAdZYEn28596+I2LX+oujIgreQnIuXXmvN4BMB4/tGa/bCdjLXW6CmzcZDl8NjwJxIOBO0PJczpOsPffaW
oTwzcazHrCcr5hYLJ1UBt0vmhx61yB0O8mKFhIHvQ4Io7/rVs2ejpClHtxc7UbA/2MOqqdEtRfRXIeQQYBQsEdKoT2x0MimOkpTPQHyFNXGegHjU7HgN52PFYaI3SVuff8qOFR7V886OS1SzlprmEgmpOmisiRWI
xWz3UFF75FoSEFW9hZFyoU4XH+8k84Nr4AENb2aejW/PqMNSEbpNf78ACuDB0p9hSgU3BCXaPaQeUxr6s5/d4emt9J/ga8dvstTSW9NzLThpzBeBadVTrs7bGDfr+WwF9SXj/4GCuGl1X5+5ctxXhh8SfwwoNMyF
jnchcHmmp6uC3nFV0w24/alXCq4e7mz/JhObx1TFSrVJMkpJcxIQjsLEUgVAA/ZCsDlKU6e+FouBzidQ3y+MSMwlLc+4ip4kF7OEAIin/IQkEoIh3sOLVk75uSGlZyKxcccimjWxYOZG0fIZqNMNuUrEuohffmEL
fvpcyPEHwEXxxKqSfUpeSk21CDdRkH0Cs7FpmUY6Zs3SO4U//2IqCnflsLO/RWe1SYM2K2OGG6GliAe+IhUswjLadrfPbgk9eeIml317gf9eARXt2/BeZIZcQRYwU1SSNMyj4kImQ3VjcI/YeRl87YgCH3V02pVU
ZWCN6YwlAxdSJ/YD4OPv728IX1IeuHIvsSB+I4bMrJIP5QqB/6rFeeHTAhKflk0yqb3KFvXSbZKnbt3Duqfkwe2bs3w4xmkfgY/cL5lQ8BTgzlIY1O19t0J9WmhN1TF6IXczaV6YJuq+nW6byvRlwnUxPXkfF3Wm
HbX6SNs4lNlLG/vqQupddpvsLnfXMmnj3WsFXCNcFuxSaaq44voN0CfT6fi8M9dBVFJPdskl/r2xmqcVLxMeZp797FRRX7QHTTdzu1uZJgDXf39o5i3/yKL/Ri9Lv54XzldbUnb4bMoGu/HNC4NvoozBczEkQos8
xiI1F4kUkeyf1zmJZ1LKncxaWb9b5+dMVwspFdyXfNsinGcmjkyZAVnXMQpvjMej22ZI3vyzZ9kbW9N7D8hsJx+LK/bm8pqzxsTSWLaj1sF2j/1lSUtyKf/yYj9xDZ7KIWx0IM8CwcIh5oQkQMtkyC7+/Zn8d24m
QHAVbivwFXmUq0k5OlOpo1RAIOypadkuz6rfPYgMk+okFbmTDwazes6+D5U60e1tKvOKTfy9pcDy2i7qkF2tqHtqKkEI0DMHJZT+Zs63XC09WR9Zlit73jxIUhZH8p9rlCzohbc73tL9E/B5ajlObBX/1wshzgGo
v7anp9lyB4NntACjO+JKGQe+neKfzBC1Dd8cmcuO8Vp3OSt9OVZTzYtZVWctHO2TmldFsUfjpXZqgWWjn1bmkiU7ylt2f0BK0x0eddr5YuND8aVvoWUKVfJckpGzWnugNPDUxYF4pyQwbk0pxI9A06EmzOoug8Zr
Kh50kgm/uXdCGLCMhwr1o1YPkPwt7b18PmaId9x3AP3VMzb07dVP34meLG7EZe9m/Ak0ejGpAoN+3Uf6XZ1hJbT0KB2ix4TFTlZ5SbcGVEqSjJ1rwlfN1qRQe3tyxSBe09c+VXOXrsdzApBqZThUqM60uYdVHKEp
nXNcYiMIRqEKRW0CBJ2WRCY34V52vY1pTJYOtiDNVdD22srDm5oFX6PWa0HRCtCDb7IZ5jVvyHiMjvjjv0if7FbUbAdPT+4nQ96iQDSR5mBJX+xpLa4gRdwDDLFqm0mOZGalrHYma0VUYbA5l9wUpMIpz0IzSrtM
stiF1233wT9d6888ovk9YhVi2l0b/ocK+5xrfXccS60EHZVT5zqsmSWWZEeXi9z4UrFBk7Bc7Asvz7fQiL90kuj43bYhQZ4EZIdBbaCYWWfJy3CJe3keJWYhw7IwXsa69QP+WS13xatRpYN4xoC+9xIXHMMTRzgr
Nl9Hh/HYUKYZ8ERemdLU2FHE66RzX3WTP70J9zmVhAqWKrUfq1uqvhYKeK34AblOwp8nNuRLnYLFKXHgS/mZ2xYysFRYqVjwIE7hkanYkphP/M0NHkczYqQaTJdlBZWiWbO1NbKvnOfwxQwOH1EfbO8GjqhRdMQo
N6XC6zxhuRaAviHtSlwmQt8dL3EQKSTtDGiavj4aoTVXgsuk9M9RVl7HkoLIVndh0fbRXmhKRBIHWlV1epf0kmtorUGz+YiM43fPWbhVez1uwZ5tGPCqO/juIIjrptWKSUHZxtpS5LBE+MmjaZIeLUCp6S47AuB5
tx7nvDDuzy0oBZ2DgYsPfh5PxFy5vuidp8S2Dd8A5fOlriue0/GsAGpxIP+BJdLlQcbJFVUhdtINgYPS3/H5fV7115T7nMxYaZa61525w1pqZqcdSLgZ8n5yp9zgCZuMZQh7VtuVbWXc+6PXjyVKzaKFoGFGNHqf
0+xcZ45wROAKZICtbVf7SFQvF3O60PP+9nIP18dicEx1ZQnbtRVHC2NcT/ykfKA2l2W4LMQTStgsvcjcuFr2BbUpmcaeMa1N1a3Ek1oGjjvU495c0h2b0T/mfDFflFxAExN3+XgZFd/6A2MH4cYuK0DmUUR/1uFl
GfCxaYyfZmTBIPMPMO9r1gxKTR25DRAwEc18S4v1gyqf1GZQukkuHqw/K1vjnMTrCDtIm2PtTQNGjjeIYPTooUyY3h6vfIk7UlbsAhMLyz9cd6zHPX7h719AaW3q06IhMj5nMpMH5bOOQwp5RQbFBrpBSqSARXL7
7EUvhEcxeJZFvYMm1hCXaskYY+hbEe1pwFXaLVUmFmyahcZ00MjOstySc9qr9ABSxpz+u+LFKiQvyJv4mrtgJP1W2sOyfchtHJr3g2yAjHUYnyFMbBSSGDTEXXLRCxILRXfsteyl2H0qCeF+V1nU1ExkTXPwPv2w
O+ukMyWKOYblFOzwOCVhDDVgqI1asDzTenRpJJY/GbUTQOjLIh3LxpOXsxunVBrP/2S366Vz6/57Gi5/e6OTdFpKm1xEWrDb1xb1hdhdC1llkSrN9+zOmXb9GvRjqS+KL+NnBReH2z9tC+Co49LaZq33yqD92crA
Y17OlnMYM55bDDwhln1UUslH7FHHPoE4xuQGduzgIDaxjnI18SaANrpOOKAaghUJ8FwyrHD6OCSjNefeb4DblSt7FYSROG/jFpmssvX7js583x+BLRBLjXYDlezTEYZY6rdLDo7ep/tRSf0cbdGidOD+JelBHB9L
fD9O3sbBhmEPzc7ZTkPf9JYHcBQkWqrT3tK8g7mBNwdZmbj7vCIEktkg9yyQk3v9TVWPlL3dxXK21pwjoCqB5Bnlx5lNnMiBQKUPZQ0+M3TxsLBwPVd2m37K98LWV7zh4ZIlxRmnga0ebxNqlIwW95WHOt+KtMVY
Q7HS28yNDW6p7kngknILeuYIDRs2BUMRvGwc9DZHYUcr9qY5lF+dlV9PDPCxHm0kMNmd1HnSpGpAl4vbqmbBjzbfX+dXbljGmDLbfU4RFaqzLH058mDU+Gg1rGUU+fXqfNONRGwfqg0F/hY1VAdn4epHwGp3f879
o7a7fb61+LOmvdO/b9sqqmjLY4Fgy8ly907sqHMSSMmnQqrloQKgZdMA7Wx0RKi9zoYeR5ZF/IBIVfXXA547+VATdHusEGw51AhS7ISLJCZcRlQtb+yisRgCXY37kezAt0fkRRbSuO+MuNf3XYAa7ScjnQT/Kb7L
Lc44y7dawzhKKvV0Y60hTNL2ZjQw99KD/b4Z9Cxk9j1IdhMbZDOMiVHw0ZJ5ZT1+bL+1c/7UBOJsqYkjcYnQLvKUZkvw4am4u4gmbfbYydBd9JlLiOV88C7or0/hT1tslbI45/urjB4WbgXQ0F+fEgx8iwXJ0CS6
/ec7Im+5Ud4RmiJEGZ/XTClY0z9npNTm1Skmfl1KCRk+pU4L2K4lGN/3twubhPEwgXVxpKgwZKQbn6OlmaP1QdGa2+iJ/UOg/1IR8yg5Y+RWdlqCHDHltoi+edpuT0vSBKedkGVqN2YYehj/h7LhrADR1p9UGFP6
0vg+JtEAWKW1+WoaALabLvd0mZTPzvuB1uCsFfgq1K+L199+q3aAtDZvcHpcWYg5SemILY7EAyNxWwc6QSslzRpYiLdMuG+v3fhAXBx+MXvAVvX+XVgjD3OynHAcYHWKts68Xurv8DE3Byi0vytAXKyzBC6M6goE
Y/5RcVDNUhTRTZiVRClAtbvT9rOBSnIe580kxy/86NofblbYUhi0mEAT1+iKKKRmYNMqsS/OVVV0M5abFMJXXYavm66Rox0Tud2QX2hvsslu8Qch2Y64fWTXS6ORsONbLz+504kZVc3WDRW7JVoPg5c4FRhpS9t8
ZpGeT3TWcBbqBB/vtovg6whQRsEvx5PJn6Kq82cYa6VoC+hNwdPMiz+RNz/WeJ7pqzlpPi9hZg4KXme+32VnWhqR65o7LRJ0nEi5WhPYncDpleij3PotfTu8BjUagTKqdrsJqp33LU1aJt/9vic3Fnudsct5xHEo
LZWn/PbLsrMjwaK3hjZ3P79M0Xo6XpCkOX1MeFBGekuugsrnytrFRJ3VUopN9RtUxrRxnK+ec9tAd8vtSLB4ZpcR3rAKRjyrqTkSityDxF6jUnYwChO742j2Hqua3LrKWsaHo9yO+Kx+qDBDOM1xLt43hUBdcv9G
k9Vq4u9VB+VXEdAWwO/Q/qc+hqONKyHCsHWEJ52kjrjMHMx3jTnJQbPQmnha3T49xiZtZdrfWrGzIiok1NngwETnXNnlWOEyzoWXXFz7UgTsT/ods6L7ISBI8FGcDVg6ff/0SeA6CF3bOvynSzE/4NnnfNpbbIG5
rFo69q9s2A/2N65z0uP7fnHZaSxnT7umh1C/9NbyqjKcd9ZjWHFiK9o1MKLsUDpK1ZYqodDsLqAZwnc0r4qmtiazg300SlmxdRYAzjw1+XRqZdjCl7f5q5exrM2yCPviSfPyNEfTb1NOWOJYxGbzQh5+UpfnOXQP
htmgh63PLOyFaAE1h2I1I9LnyRoRTOnFv02043acHRnQ4O/SdA+rbNM5xMeZ5BBs0GZZ3aDyJwhbJt4PjJZKRUwN8sXGfRfpAneEzEnga9fsS9U8BTrSNKBDp7S76M//1FVQAIkz7+D0AGkgv6oUKlVLnCJBtTg0
MOFuDR0l9Z3cfbD60impMB4j+O81KaL3f2ixzff95JHyLf8ffXSc7I2ipMurjta0A+OncD3u7jb6XPQN0k5pQA23EUcYYBK5gYBRalzJczcYfvOW5ElusHhcdOniGNi+N6X3T9fZWThOrU0v9HsWfGE4h3hzGnqH
rGMRW0lBJI9VRuvlyUeoE094scH6/L6bBL+ywlUFhlHHwW5swVDBiK0Y/YLSBtjF5ifW/Q777VPKmbYcOsCAoip/O8kvu1xlRGRzBkMZY5wz9okLdrU6kDpy4WBWIPT4jIx16nZQRIjVFbF0zVPlL6lYu0j5Ntxs
nTxC/1fbEQ5+m00P87IfJUcJOBbuo/x3dahcBD5VfniggroYPcSHmcbgy9RSifszn12D56iN3UmRYNJ4gp9y7hHURKVEHQmf56l3rMWaScpA3ut0yaNyRXimsDMMJTtS28qBFmwwik6ZkPG0mWzE8dV5dFoGVoNJ
c+wLuhGrQoCFLyipUjSpeptCdqcZJwobaovm2pRK2X3WlGW3FCQ05e7JNbGKaizpU/5BoEB7W6dltyL+TsosdMoajmkS2xNht9tAZwEnomt+t3o0cZP7w4m7qaNNWK4DWklSKEt5wTHIxbb59SjUOQ9DpzDHLdTj
OQLnyOx/9uYWrlpXGdi4ZZB+3LFBooXb0GeuU4LEtoZRxV6VJIC8yLdQvD10aRCRmPMdUXLMDipjMYPymyNFB+c5kbD4FZqOANzbzA+QtQ0ECR3KHN/7IxHSy5RY+doWrKV2HBb8NPU2fVnGq7vQorSPrV7DfHGS
49kS6gHEVmNGIRebp9JWRgXFss8oGhlnnXTvs7NbFPK/AsjbYkk5PlD/rAIf8aG0I0EEYeUK/AVJdENUfFgxfern+2P83NKQhDCwMtrV/GNrh5Dq6wlBp+KRaAwU8ClRK/pCGgqP70/R2jywVjk7nipDRegomOAI
+EYIGw7rCkS9uKwCLkJsYetIfLxUzQi7op1IF0vPvaJd6I3stW9JEhjVBXAyVESSA1dQ0SW5vziE8HaYV6fEqx2QPN+876YFSyQgLFelfP2uQFWAcADTtfy7rzhxMH7oSOhLrEy2hJBloyLlfhyZ03HREXCzjaqw
q3RKVznMs62LlDxhHxxOIEpN2ocqtQh3bGL+97NS/W/LP+v7OMC6RKBE2htbzYRZGMw0KDy46+obiapNm6rXMMOO2xS157ZcS0uvWEbLX91piZVMnhaaYiu6r3KttWRI1nIYgkjhoeGu1ZGA+gaCTJipQAtpE64X
N094G0QFG1nepgtbS42sxRskUYT8WTnYxQfiKCrZtYnlNanAu7eZlLL8sxJ0Xwi66vu692vnm5pWrDbpCltWl2QuIyr0Z+UlHITYwZwpo26rtc/LnWT4UoiI90lwSTZIWjJbLsdQGNpTnNOJhEkG8BkRQN84syd0
9Oy+n8aDZVpm5hRj3YcTe5rH4FYqrRT6w9oWo0qPggbWnMTta+V6CCtpPbmgDTmTpwD7psvkdhsSJ304qd6zSzm1EaRYNnqiczvSjZd8S8HMm6Jj85HX3Kt1xYzQ7KJ4Qe+aalVEpmNZ6XZDpaHfLX2rddhQUNKS
T6N2AQJBUUMHWlxRPIhCPUI+u+/wRWVC7FQOaLEzsK/SChyXsU7MMAWo/p/+XGR9xeJA5L+53csZ6HjGjRex2y3QG1XRBg1C0SzIQZkdbpXzsxrhFmBv6mqNBcbbxDR64IUjfvAeA9OUPwPjY3DHkoKK7eHilf9I
gy43gRj34BH+3ByPUFw890jzJ8V3dGHzoHlPBu5oKH+LntTYo5ry3+/smj2nhNa/M5iDR8RBMkpGAB7iRBT3reOdyJBNPioW9VQMmvLLgWs2+79IybsS5YS8c6F47cva15uXKj2hu0w675I28ECVVbi/LMluhRrp
ZpgqteCnIgosK7Dc+ejCIKUkkfuIEPR31pZInWxY13oLkxwpKpH8XgAMRzBO7kHMtbBZrpay9MvApWK8wTVaZiHU6V5VUuWiHRswM79+3ah07DjKfQcTtH/MnOAz2Ug0jRTdfU0DpEXCpuHBrFOnmF8zyPezXLV7
CRT5bOhRoeewc8sfJsyB8sJqNPRzqv/jf6HtLbQyFV8YttQVD7KB4sQ1wpla5rDqg5UIqkfcKXdWsXXguRByjQBNTUY6mimYWaOZA2LvSBwS3x0HkVnhJVHpjE2vAurZiH8uquxykxIOyilIEXCxa3KIAo87pk0I
hiv7z8pFzvKyLumh1B0pT3L4KJjP+reTEIQIS0dvLL/c55FHSyq0t3EorNX6nTBqhhVFTQFS32Yc0EsnuJs4/eM4rUOPY0/a7SIJxFHGDVMFfk9pxNfn/WQgNWcDpv/Yt7tM+ka2mwAjTiDfvObWVPmTpqLSvwBr
/DVhjpTVzMBiykVAaBaES5PfaKQlqm6MGuknJCi8aH851TEmm1RxrBHtSmMH8TTg3y3jh4692mKafgdBzPjnY1gKUy9EuYx9d8QFMfMqlqf9BmFk84vdFnKbkkD0jqwVDWPyVVhEeLJDxSpvw9xo91fcOHYQI8ln
Bvccqz0xQQy30bxJ7r2jiue1giraMmuWJNuWBrc1yvwxJZ1vafe1StNQpMCoMbUveqAIwVNxnqpichqd6nmbzgf7f1PARLazNmirfM5d2vqInNfCCodJvYd76u/St1isfBAAXBfkTUnQdVWad0uKdj3Zl2+0tzfg
JgqzuvuyLdsFDX3nSjlFxBXxp9qqeTzyRaj+mKCtvGNK5LMT5LuxGtB83hxYMgSQG4CM+/Z7n4cyVL6VQwu8HfdVg2hwFXCZTe3TZT5Ny0ty19Zndf3X/chPEsRRmJ7ZfOKenYWeaWBvU8kFVCZ+dnW3U7Ig2iVL
wJ3Xqa9yW3KVMLFJ9XARvthZ95a1+Z+PPxrhEAKokqjZMfvCQgVz/WTFVPBzDUu8edg2k+xVTpUYWS7sXQG/0Dzs6QGZZaJYND6aEzSkjmxyT7G5YyGDls7Xqh6V1O+dbIWbjoBf5nmwMh1zDIcO60UbU2anTG/A
7NtZ5wV3pDchq3ZXTaebUmVjJaBd3fJiSYieCOruK5OknE4dhMAJTVoWFtstX+eHikvuA0t7iNmOTkZlQBUQRsLMlyu6UJanmTQhEBLVmQxoFRmIkV0tojP4yKnbTChUWAe/Zzz+NC3eykle0xwKGT5XAS93qHev
ZgGF2dnOOqzmv9m0qAx6cpkz2hzOCrQ9RV8q4OT3Gpv8N5uOipWy+wg26BHLHYXk1HfCJmhly2bQ3MTv38kxmavh9DD4HwccPTfLKqdwkTOFpBInP5jfrUvkBRs9hQgCQsW8SYEuC+sq5Wyy3C/9C5flSmToyLHO
XTIR27c2VMKLqhmqOA89pobwUUt6kA1a6n1UK2gNhJOpXf4hHOh2MMqteLnfBenftHiXFqQ6KnOeGvoq6FcORdV72VlTvG4GQ6w/4zq+r2lCsrZJsn6o/4VvKx/V9p42qNSV2sIdNcAHrcLoopW9r04EGc3sSlCe
t00Jx4OSZUNCnUviujjXJVo8JKass5riI0NpzbbeHkPVsFqIczKCUbzPCeNH6iEgmo98hDtQZYp+0LLTbKXG81I1/ezWtUp/9P1FGyzBihgmukiuFNrY6Bt4MAyL4/AR2pDhKheUcpHQGXtXxHeaQNbMk9MU4Vdv
a5c6AesWeSPZPFw19xZZzN6kPrjxEukeVFN7DEhAb8fav1eu4jiashubEkSKnptWfW6WQpoywMePeeA18d2vtkBmX7IwwsAoZIgPuffP2NbcT/2SNlUDNRuecMMJGf6syLl/7zP5ldX7mvteXPJSnqhPVmAB6U/j
5EoNTEGP4enP1f/hCYJ38AoOvCQMJxiOM8YtYbCC3FYao3olFVye4AzQTD1+lk8xieSe4EeWSMKBnNOmlqY2s33CbwbEDClyef97Y/hAM20Vw26eC9ujpCsCl9cvv08IxcNpl1SXrCUbJQgwStWm4aCuuh/ue9jo
7GGa0uSjKilbHfs1s8A6dWYC4rjApvO5ZUMLThecbM5LjisiimkqfyuG2V+RW84G/vk4Ui3jSs4CU3w5IXM6vzS3KHSa0ludDuSWPakQqkoxghKz5/TjLB0335gQ5e8Yyr7H/7S5Mm3f/PATDz5E3iWlvNzLHigk
s4zV+icSBEs2d5KXAUIxHjXN9HIU03w9AfBR2u71BVHL3d77PEoYPULU9nWMHzM4hYgqHi3CZ1H758QrpGEJDa77WhdcjcfIlSPOXS/uE8BqzE1Uw9VlBMyrxeEhkEJGLSaCs/BEc3gHloDbDjkOV/n2IdD+0cxF
hydIqcXN0ttLu7MVykJ47fIrB4n2LEmsY/2SduFgHh5O57TTdx7rFns/lanFi3Al2uVALWZyIfM4WiqqKc1bfpgUV9hO/M/T5GigN0Qhzh1z5xQj9dJccubrovy9sRBkC6SnFF8LGrOczJAxiUNpwSaCjxt/SIJg
KGZU443iC48AOTjMow4b9A27LdBdJC9CMq2tWvHR5C6j5TbWIbnkU4U+fDWyopCQG6XLln/mNq8C1lxOfhISPhaZlB+jy7hczFhrx+eKfkxRosWP+N/hABTmrxuBY/EhWySjmeeeICmtPvhB7lPJhczzHdKqMg+m
jB9gMb+1f7wrVOgrE3pS744R/JKVytyoUz5Je4DdOgt1uef1wDmpKlkGbpo7wUITJ5bblMnFPBli4VxmoRf0u+Yps1H0IaB59HpQWXMFlHoWli+FcBYaBf5jbXDA1WsSbo1OuEb3c+dLxxbConuLTmcWuVaFAmVI
suGKknRVhyIBBalZ7jzgkluC/aEowC4eZ2GX0OOPsPxIwMMBHU6iovRNKNt4s3jV3AeMy+ufm6Hh9ssgQAfxyO0W1+8fji9OY4yMehOET+mT8St+iONbAhTwcluNDh+r6JgHSXtpWRHny3va15/sC1gaR+64dkWR
lu77zGXIPKuQXlXx999tvrzPGItStW1jvqmtvnxSmxNPcypCPmSJ5MGX/tH9AkSsEs/ntBe73nAS4MkCcXd35T+VaID8utWC8uuvy0z8GVyfsxrNPjN1DP1yxzGZmAT59+XhWDoLm8m426mFnJB5iO/Fze2Hu4uf
mN5ebo8OUMqNitAQAZwFxBTcW4L8ZluP6Xs70lrYZTgQd6UH/NQO+ZQQxKcHY8qeE2Alph0Hr4biUbT7U9SWtaxWmcG1kYzig9D+slwPj9AHd9RY0C9A9GysX4s7bKp7Ux5MvfbAqA/unEvgjaWyBPI+4WnTiAic
CqaF+a9k/LpBEF2IBZ0RiZPDyl2PIB4juM6WNjL9yuiMxY5rndRhPQHGWTBRbVMfxFgruyszhZjff/o4ZtWPtIDU6ek3BjK2HZEE8HSdI7IW92DyijzRQ5OzxMkHFbV5TFgZYIRIizoQxlrn8U4vPHUQ3upE3sh0
jgwr6m9Y58r9v6TG4rQFM52+OjJUfm3FCd+vbBhbq4EeBivddyUfTGj1QYRGMcp9qMfiC/ffNl5bX9Gv6BYvuKFNUML/Jd2KavjtfN0jz9/TQE2nEdL9T7NhPmPGMS15Ixy6I165d3DcfMEtOUMKtvfToVlsxx1R
Z6YaFQN3N9Xb2V0oVevLlNvXwrjqPhVbJCj3M5P4Z8LsLSGRdhyFoJg9N3ZCtTMBy8CBtwWWCpvKzRzXMPcs8vHOh1oTQ8pLjAK+bcK0NTdAY12G/Axz509XITUXIVbNh1epvQIKwFavNXaTUa5ZkcxhBZVARXj+
lv/0CuuHPpCa5nr0ScxRVN8166g/++vxeNnXnzoBJ1ElIw4ld3lN3kmWGZE9MI++33T9GFzcYdvaysaS3uV7JANjjYIiRTx1qI/TaNBMzd3K4bX78eUhe4vlrr2ZPNkH6HFRaR/7VhVvTdLP4Wbc89nzaD144H7/
j+7t13nBISWImxWotWSAxnRnTbQjoHdOvFJspozv6dYpL6kifmxcVbuh7omO2SdvidI+z42E32BEh/LMPLJu9ZzMm6ouZGZM4HzpAGHwWA7N57ZzDDN+4W+4ZsuOmhaX289XGE+slxqwT2bwjPdPNxB8VHGRESAP
Z0eT3+PLgj6/pt6ifyyRj3xUFiVA8kjZPsaezrJBxQXenD7AZIjDjSWb4q2ALJgNTWk1k12BcsazmpGrW3rklpTafMFFqu+PwrpxUGs8uj+0OcvOL4lmhwTnIV6t/75hI3uNxZ9atuk275hVrxrqCnMxIg8ULJ9L
20YZaiMiac7vnhIoJxRbY+YcJS1G+bdnLDTJlwts9cW7WBQa9RtaBlSZEcSToteeSFycfEbqZcTi5iPUHVpVo/PnnOVIXn5Ih7cMQ9CZECu5Ge7Ak8eqiSv3nEcYERqeOuxcj9oyBaKD477ZgUvX33+Afp7BE/Lk
D3wjhWKOu/f0E+C3e52O8ZxsWMZJSwDeZTR7tSRuDxK7PNgALvLOxpoxfCk2RzagawyqQBXQqMKMQE0nwL8+6mTLc819JrHrvDyOnQAlbnBDkdNOKDEypM1pgkKPZ89WSXjbqJPEyU3MXAfuARCEfH3z7uvCqqGf
cgvS1I7BI0f6PjvNJIuiM64fZ9GG5xPUfZOzd8rNmUFHiY+Bk/qNZbdTpnEfDdrnqbnh0GS3LVifaP/PmMuErwlPFeqGcs1SUvNRsjlO5otORmhmzQlMtPvWjLD9huUqQ/nthzmleiL1fnalWD6Jcu2eqdGOd+Yg
KtjUJZvcNvLm/7dvX7cykv95HTCvrev3lIrs5CjXihhbfF1nIVna3BG8CMopSqbETrIz1pdFMC7Rt+HKxrWp5a9z0vhAO0myv5oQfxEI8pRwVGat0XF/Qz7dt0ZM1FxedbO3eTka4w9OmkxcCv7Kpi3O/y04+88m
0MHgiOiVLkmMG7+3pSS/rRoEAs8DbsGEOqFNIZemLggKu3A4mUS4J8RJCoSFTkDEz/rIChJuAI3hJ0PuUs5f6V/GFkCU+mNJ5wcXUU3LiaO5Fb6xwOF54rua7JwdA334hv82/WSqM85myTHg1sHoUeh8nHn5qBDz
duuI4yTY3+5uYiwEfWZUbCmco3sx+ixY0zi3xVCcQ6WjpEWNtHnSnAe08D0U+Lpt6wBf6bOLyZlc2EB8r7NG7OWJ3ysZb2jWTmpzDfqL3sriQFxpv8H0vqLjR3val82cgYRFhVmqM+0+YFjtBViy0uRW0He3FU3I
yMDy7gQpQlhxjrzaZaEbSbg498h0Jqg7oVbME9yi5ZOU0y6CZpETU7YWGv++e6n3Xetw/cQaVKLY6TRgXJKs8bubidPTdbCkJc1aRpPKEYZA726/u7wsFKMykaj6m9IvzTxevPfTVdJ2Sys0XrSP9PJm3rDbRLvs
QglWcvI70hrsw4hhr0Bcm8e+qrAnvXj0SwZJVOOtG6NRRUrYTveZJuk7n7Joo2nRMwAFTLaNedtA7m+rxkSuuuHsNUPW78l2JmrsTifg8htdkFZBhCBJZq5P+B9TX1azg9QWXpaBLd2LI5K7bKblHcqMpfU9XCGw
jlo5vudhq8dAv8rVn1nqfG5539mWYU14nHiA+Oj8Oyq2pMnI/MwyUQxixpTo0iZrxNYDAt9HdwSoACz0zTJrYygd2UDoKOuCmgbtO/KdDDz0VNdwYB95Q8U1pJiVHP40xkNu2tWiD81+RmE42vrfTYatd/7g53h+
EEiwV6EsPZGPyT+37as4+m0Wnl65ZeFmlMAWC5KWeYhirgx5usCovj2Fp9dqVOPVGOEvdv3Ttds37EYpzDcYTO8sImj9aDWJe8tyjG09nhTX7qDb7xwV/TJOMu/KABOVY0dKDkW0yjcrNc/aZkSObr8SR4RRmbtP
jIVG88aF25GJgzJKIC2Qvwfo5t5+3y39kF3RTYInHnpOjndutp6fQ/sx0CE/ijjWo8NpSBraKS7p/3shFED+dluBPmjEuCWt66JM0CJgWJISEhyAp9YYoKwyumFewEcTuI9fwQUgwroRhoDPhQY3WVF6Nla5N7L9
RxB+zCen8kxc9Z46tJcoXSDcCO0ZBOr3XRsYa5URbWWhl8a+jrRnPrL9M+IbW0HATBjv2c5q7O03rl4vjOEAzN3ywUG18dqbN5AwEgn/NE4YrOhhCClRV4PcnVrAj2uTv3Kw3fbErm4Df25k3AneJdDqPZL7MG4m
Rm3pHK7i4+PnIyiKftKO4anS4lvaIbC6+WVTMSn8aiwMSYL43U3C528U44zPsvOC54kqG3oK9Uvw4FRY/e6QOb+afagSiDlNLKdmj9L7W8wfIgYW7aeqK5jjsPL3FlR1Lm/i+Ch5XJYmKmBRGh/uw2KuAr7yHbjX
JWOd/WB/zMMyDV0QJp/xknYNIOKyAT3KyRuECLnYN7+nTzBqQrLl3tSDMlddDcDW440m9NtWmo6/dOOTA/r79uaYOCzgoKRP8R/8nGg6DYxFBH41Jh6HR0Xt0bpgeii0fvnx/UVd+jale6bQxm0eRL7WoZE5F17D
AGBvpffuNugt3BkCmtDCPc5apcLiUwAQN80ISOxaLgKRzVLI8FnJDSixtO1SoC9I+c3oPNRlUt58GXqiA7Y445lEucncghXxg/vKN7zeKA2TEV6OaVfsNupK4n162d4ndOwVBO8rm9gym7s5Z2D4TBKBSnq95cN1
c4NUYUH59bdE7N6zh1d849NzjOJWjWPy2sm98OhMyMlinzY95tuhyiBR3Wmd42E3X1w3VH2gvn9+hEr6ldoP2UCUGU82DN3pFX7+3LHc5OC0KJBZwxZaN960Jq5IY2QeLDtS/aww6tWcLUadOZNKZ1YnB/ZVBk1W
4NvaRmFjeM6XaGrS3NKIaAn6qYJjU/mbhS6uIqPQsIXOllmz8ENxvpauoqoEA5os8FXDcdquuA6qSVb91hjhkOUGtv2NcT2Vp7d+hJIQmmB6gZo4GmxQlWPLdVso6Tse3znXZT3ms+9vTFaH7y/2IYxdbPHuv/xN
G4OOm1slGaDLGGo2uciJTGPKPFaWpRwrfdGKKNeRBJPVe7a07H8qbzUalh4f/6OBCiumf8LfzhaQ1mTWPk5DJtmuI8BUzHlV3Hi9edyl8VAnuZ6i6RXHX5Yr+HO1Y9B77J4aDQfnnFii8Y0WbtYzF3JZIpjiw/T0
WRCDJjN9RJ4biD197KEtdVFJvtLBSBxx4idtBijNT7TRyqPLc22GGmlzpvXSw1JqFfGRtbBBlwkx7H7DR4ozS8hhxrkQKMV2ffAy4sYUx4zNNIASOJvbe/4sCzWvxO0zLrZCX8jRzrutqfiDn+6eqH5yfIF4fSdJ
/NLM5WGgFS0GXjx7uaTNS7uzNzt+jGo1SKPp83f/qXmyWne/V1GX/O0kPpszsFnvyfK0981s6PyJA1WxdsLhwjrCgvJBYFbdRPYTugOCx9ZnAeO8/+LY7Rj/PxJkNonRwUhsRkLfBZJhi4bYBmF+mAwMZKH8GOlF
3umdgiPDsPNJ5QXlv44X5P5DjTbVeSDaAfd5B8p+0Nr7d8twc2COvsxx/1aH+Wdk5A36265ZTORY3Xn33xEghdSjTG3+3l15rNnW+oQMCxr1ZKg55ZYWyZzQVyVChfJsIKyRuarTIVW6BkP2wFGd2ER2tCsN5Upj
+84nOpoQsNzPnn7mdJZJBor3hs1JHQ2r0lJHRFwZZia6pLci451dF/juKWCchYTP47bk4G2e9Fd2dqwwzxP85ySZLAw6bOGk0tFSxg9+iAW98fq7akJbYtXmh0w8O0SxxSs0ssNuH7Sd/Fv13obpikCDnZ6Fk1tC
0f/3SI/thQWO+8uRDYyrDAIjKEfpz2C8/T53P9vVYEFQXiMCr9k0PM/j03ULh0oy7bj8I4ULDwb/J33QEg2tkWtQ3nU+HPffWbxgeUBoL84pLdR6FOAZtVN45pWaJkqU2c6anGt8jNikrB1wQ/MurV0jG+HZlo9e
mfRTbZNCo+gkpt4/XBfG8XrAGdOLK+c0zAI0zicDeNFEWakMHscCg3LAwEnBob7JMsTnouTexZcbNvgsHFtbgyqa+5M52EqEf0Ld1xS5FyEbVNm+zhQVIDhJDS1jgvWnAS5rz+15OZbiYCJ1gOlk/zL/NUm+RO6T
v8v5wNQ9cyhbKUelvLb5dZPvmE1svGYGGTUy7tMUqLQ4Weyd880mghL79iFksv0E2JQ57bh5M454lOe9wvc8mYTdq4qFytBx1Hksd9cjv2MKguRLnBW9zs16WnRr+nOTgMjwnD7oLWoXqMAeCRmfm/qrrgUVIjrJ
JPofAmi8crOca9wo2lV2DdqBbLc9f/Xnw1c5Z2LShqYlwbCjri3AtQrKdMEPtQmTFHb0G+AcSW+u1ntylEW6Rd8V2v7au0tEyCfn/INShIB0cq11k1uLVGGpiWetHwTSWnRWshbHo4ZvkRrrkU4HuBscYi/GwPnS
aFXMVbJ2m2NzF/bTrDG76fQYt5zILHxOk24zYbWtxPRiW5hBtMZlrY/7ij7FYBztuKEaSXZ8vNsVU45a6xRVpc+/lugugwETd7Wg10bu3fawe8LZxsLHzdlv1jJ3K2Op76XL9OoQWEnAr0vQqflT/4K5uYLX2XjA
OjTtLZIq82Wy8ZDoWRAmo+cvtJ7k3JxrGe4Ew25JLm/LFlcOvdiKTfmUcq5nNID1kUA1d4deFwgnku4h8J0XjPvQ0TdEN5lrZwRb63KiHRkKctvd+z2009wPmb7ZaASYxRo0YzFytGENrTrmO24i6vqMyDXps1UC
wfBWzqkVH1tFkF3lVTKgaayxMN+74mwOL3tK0sVZo3KyUjdRW499/v1cpXrKsyJuxwxaP+dmDkfKx1XrxzjNU9QhQwbodhQTAdhSCn8p1UpfZbQnrzkRS7GXq5ddKWBjEL9EhPB96tpVHI0vf2gDm13XV0e2PXa4
0vpzMxNluhdTfJx0yZOMy1Rg1fIstcBOlD6lyGKCO4w51X5uf/JVqbVGXV5XAF6u+b2w8AwV4ilMiUSFWiRttZ/swsZdSFNbHqdAVE3E+71+qXfchm997TOuhnVDpQ3W0VeV9968AmjhhdrVlo0Pput72b5Rg404
+0PVxAj1U8SdNpv6QYmBd7ZoB1o/i+l9xuKRWALMSySqpWevySHozKqS+t6o7xp6bKhdS1dAG4mQb/+kUSnvca/KqtEt0maFqnshHLRLsXi/0lsFnGzkaVClvDgWRuaeO5Xto/sk+2sLFoyI/ybrdR1Wl7oGzbxw
ZJ3xdH7uAcTETHSR8TFNm7EHl1JqQYzJTm8Xeb57XsKQ6R5/AUl2xU0EB08Lv85l51z8pPqKfgpy0r+pxh6PX0zEU0gQZnZOVJWZWypNvG4urVujxpR450+tCIZbh6pkg2SeJNzez/E62mY9Go0ErqKTuTanjp4E
JitoL7w6LVMFUVxbl7Q8CmFrXAtwRKTq09Z9p5K1remD4PmSKvX7nRTfFbI2FzWlCof3NnNPMcu736cZOBK+oRC/yHUTH6jNelqMIJxakl30m5eE/fwQkK3acWRa3HfSp9lylwMle87zxEuU09CXgcIMcoxOrZOJ
fQK2RFS2dueDq7elEwgXzHIXg4kr1AdWon+hKNPcnkA35kXfPXme3oSZgBTzhiUBbdb4iJ+1ouKTg1Vc2y9+c9wS8TRqHlTN2iAfn1QpFkmtij5JXe966hET3vKorO/cOyNTK0tCAzWbDmgTniNcYHAmVex1SAeA
aYqtpnYkwHtjBrpVsrWwiDz3fbEGZ3kKy3Pff78letpWGVwaRWuM0PXbE3wtr/QuLqbur2BI4J+II1DWkvnXN61j3JAKN2uxwP5TLcfLX8pO0TBDUZm/zXKTcOjM9qltj3ASba1i9CUS5AtwEZXB6zTwE/rjgerx
n3Tu6WAhm5ztdjoQcqPBsULi+1hgog16nN0xBQmopL+Ptky2wDmn/5rlixiqn3YLma9vO1aEvvFQZsGo3ZMvcp7SZe9CwXjf3YYywue1esQ4WM7CotDVNLDJ4UmwgoTRvPbuJXDiHczXG3CYK3d49VXVb7TmQWJq
FrhvaXvGXxVruEATz/0aIcY87WXGb9XqxLFMFemF2NYEDOWi5/HgXe6cdzkUHhukMIJSZ6YJXAH77ZMiWBW14BpMs4oH1yAPVQeZgBv/7fSQavaWEAb1HStFOtNnpjZQx81bbYfhA4vZ0akzGZDN7V89yI6rx2xu
pHLG5Sic5eAALZVtIPZ86mrL/3qm6eiKxJiN67QFca+mKZvMnpwt9UwXYgR3xMNh2kwO8c8KRIwNvUfXo1lzHJg9BxlfVFo/UkGqr2RDDvpRxqn0vVIOOMOryuaW1keE6RpJMLxHpR/go69tnulm8OylFXFQ+P+u
dfKYrQ65RFrBI5aC540rE0yO/Zwwq0eRVpYpczk4iELO/+LA6m1YQdmtFuin4iuqHtAcYGEmqkO3bUqi5ES0J3gzvsl7ziI7r3a8XWBHuI2EDuxGhTatyh3Caqb0+62C66Kh00PD7aTHyhfiuNUpsa7bvOCyBbdx
iezgNphLIuzY7Hjbm3OadOFqGGZzHayigdYUerr8KV51mz1EF7BXbGNteGyty/xieoE2bg/aqRBiFlznoQW+R70v06JLZyLPwszE5MiaGFZ32qvzzdGGLicKhUm3SRl+v5DNL9q+lp8ZAT3Us6JlHv6xEP9iYK5h
Yvow3P3UyuCxKUV5kHY3jXB5YvhH+OCn2UePfC1h3t86n1mwqHSJGbCaeN33MXkJdqlzh99LazUb6MydfbIIo6owwJAdxIRm8YQfhWD3vWHOMIdEy0J/6XSWBsngSfp7b6f/vZvZaxpDv40OabM0YlrldEHK8TcB
xDIdrWfYiQa9OT3KRkXCW57oce4hYYsZfdC4rNUDU2dnwA3phDxkyZmZuT+I6v1TJo0vu0rF2aaSTp/v70/pbUKVDOW7BMvt4v274rJA4TRl6amPIWTpylieA1ZfBqFkgeR0ZjrpDtWQ506bcPFMCIlKcMneRwM4
Th/kPMcGmAi8ZN2CHZu3C4mE81qGanOSRYLjTFcMZz9cZ+0H/3PNdXRK/+VONJ7eCM7i+Pgh3yH64/XDPvpZHmWnGYi8ZD7H8znqDGDEa/JysAGY9vfuytZ2F2Xb336xgThYd5Khu0v2/utJO5/ejEfIRq/d83Ig
8Ja2COL1YkTAOdzWpRRINuJ4ztGNUh0fKI+IpFMguft4d61ulbCh5b2rnkURTDrjJgQGsuqcAXACWmNnK/JbFwleNMOthE0XEJPZuGoZADf/+F1qLWelBloGDy2hvzerxHsKguc+3J0dkvHlXplPgljOsYxl03CI
v8ZEfydudl9fYSdSjGXZ42F+ZAyAmRZfZssdymtx/E6udpAGDR7BXs3GU88tIM5XCVNbYnr3rljMGHyRj4U3Q+IYBu3XwAnMGqEWdUX/Odju8iz0Weiitq4KCOVfY7LYFRsQS/DPmaB4aemzWkgC+iytsP3rLgTU
NAKa0YKyUzl2Hj2Cz9ZreJWz6h8bgCxz77hSdtU9hfrydQbn7k0e4W01WBBnmPrKhRm7+ZRFDcQ2wW2n1dD7lzJNCI/axngNL1fYtNhtBPZzACEjtdP7p3KzHVz4Y3M1uv+7V7HmYYPpLSy6B2SxDyp6w4qO6Un2
aL4F2Hd6T6Gr4upj4CH6fLe4cSGa8Oonef3Fc+BgXXGeriFqhM9JZUlrvHLceg3YLFnFUFiytfj6/Nt7+I5y+ZZFqwnAnlcwk4Va8hJp397vBAmlNWRAcgQHoySRUUGYPTyup9hK3EDST60UOGHVoJsaBymGhumi
zAhHRKrSoqjCwPtEjzZ/xIAIvVcc4IBGy+/j7mpVqsGMWoY59xEecV9Z73rk5sfMnmV0bBjOlRVmMPCxi1qiGFtJoo1gRApxY6RfbipaW/1TRRqLFwQHRqtcuDWUijHmhqNSFeHdCsVBRFvWNjEM4df/7+mPGcyb
LV5PzkeFSVAC33jvEGR57rfx/FYTAHAwiEwkiBuT5CDv9NBOnkRnoCMziblGlw4b/r9A+5TMeor9JuJ3xxAbUNXwBVTsAd+KsBdjKBjZ2mPMG445hwPF74ps5t8dvlNjpJO33ecKmNJFUgEpXPl94CnZw6rwaD48
njCMnPtZDEVNSnOX4rvBbrXsKg5kWSohRXgi2nw7OowadYM/wYqMMsNjuMmheb9F4IgQvWK7lQ7lnOXMMULAhQdZOSKARtopDs+JR8Ha45aCrjaPrGW/SbJzOirw7WRSYJMrF07aPKdI4i2Z5AzgIAQZvvuf8QwQ
Eh59vKNE8KKosDEpMgiK/j8hQMxkVCII7zPScRihbsp4wBdk9Hcipl6u7MxOPL2GRvkygkl7Xzs/WKDpVysdQvKEPKcFfV0aYIKQPQxD8EN+DfhNsfCE6E98E4NtKCSBkx9cxkpVYt5WNXk7ABqTveI4QJ9g1Dqe
G4DwW9A+wiBOKETbATiO8Bz4jC7QA4n3zmEwlxBKSAucZ1NUxv55O+j62Zj4p5SGdNZLSv6dGShI83Du0tUmvWAhxziJyaP3tF8bN94gekM8FYj29k2Uv2Ai66iQiBre8sQY6MMhjnjGYjuaX3oPk8UacjeXdQI6
1kvQqhYSVBhDnVhKmbjUh0O/EIPvkU7MC/UiFEpKR5DQiAi8Raho1K++KY3CGRxlEj1wuJiznMN8SquS+ywIJT/SS5kuS+IsYyKmqYOLrrAYOR1SWphQGEAxjnLn9ejYxtQEiTTThlj1coA2CWDYMi0+BQnxY731
H7vUJMm3YQGKfy0wdwd/Y9fvA17dsQVatxIFiHsrh2P2CenkIlcsMs0iu0YMYjZWLAgdxy3PUOKKhtMqIwkuciTr6i6n/TYRCxuEQggetZ7oh74ngV+kEjZkAD7VXA4/c8GB3gOVqmhE43YFTtPUWbaokk9PnCsH
9lYfPcQBdGCS4fptw9AW+xg4qqXrAG2E8mNgkzQC6e4ONESqggX3RvYewhgcdxQAYRmweRFNYpAMxS1BiFuvqy/Hle3kTnO3TcEnkEj2mqNaaUBI+QaJ0n9E1sDEGnaskQeeHGT30A0EKLIG4X9h3HBKojXhmakL
nlFKeMa04NnzMzEcJ+nU3eXMOUHlEBPdva5Z3X8Gkj+NbZRLIJFODAgjcmz7TrY5U13Z+UM+/xTYv1ILIW6CD/dEio0Ql8FE5oZCfgedWjSwbTa4a9RcEruaATu/3pa3EXgmIi2cFwZMGCz7UkzbJrfeHgAUZYMb
RvburKfCw1aE+Fhc0EklHIaFLDFKLpVyNqUXHWujdS/Cml5HCt5P9QuWlLXkNguFohOKNgq75+uFARI3gfdTIqXOF6n+YGOqbDXOF18mT36cAGLDgFm5ZU4DtbTllDWLz8p4zImVccov81LeFkAP6XmwW4+ILWph
hrQPAfTA3ZM+K/LHhUP+8yVoCbFUACB00CH0ZZ9Bg0agQPH5GXUGMzhyeAsigwzB98Wa8z/fs9NZbz3oI8DiL8znlNm2HGw+CzZT01w4BzEnRaA6FrzNfAlAZ/oCyZaHY2HVvNq2nzRVGc0SsdwthN6a+qq5OxeE
0GxqFwjwVqSFOzLiiJKKyieGcxwTeUYjCNbKiKMyas9dN4RpKBPC/XHil6r0Lri+3DWxBqNs3aquoEzr9AskyW3Fsg6o0r/GX4cll7l7kNZlEzDADtJKB9nSfpekwflHnG+oNZ9shfSWSfkoM+EAEJxuAhZ9yj+b
jDIzvpQRU6j4uQKCcbpPFGNuk3l0xAY6JwQNrzhApXFurlTuym1ivpJps05rCQQ+DhMbJeI+amjsbSkA6StS8MXcJWQqSpglgEQGsHLmcRuXFsPSuLCsNhACBuhx0abfNTsmk6PdZ3aeygxKW8tVEbY843Qa4CNs
XIGTfBRS4WENneXFwguSGGWbZ5gKjdOsEnYKlT5UgEjuZHJggE4o4os8ucFuV5mLV9iPdr2rUCc+1g/d/GFE9F7tGaR86S/Dhfe+SsxWpW8NgBDkfDfd8KNmjg8dymu6HoP48jA0546gpqL+qqNIEjdzGB8joOPz
XNQqpeRQbPMmslv6VODlEYFrifvY4SUNzCpKXUSmRoqChO1YKqFz292IvNJkY5YD48ZxxJOBVQb7O+WM1lMFUQ3VZgNv24GWnLdSc6qVNoKnV5g5MVBN6/9eJnoZVmNZiTogTCLQYKPZGG9IOOy2uly31FUi0sJJ
bI7p7Lqx75a6g2rqW0pJyFLXtBQenwbrNddyKm9TDaI5d1diTIoRZFmx12TcE7qqIv+IdAQ2jRgLvzfmwwlLPsl0XlgBj1gHF0Z9ZifBs0oP8Vz5xISVWfPcvXQXQn1qMsW6LaFi4m90s3xP84SXJdv4zb+Hf2xq
oG83v3xnTF00c1SkZN/C+Rfgr/WM9GrvpIScLVe3vbznPi+sNHa+EQyuSUFezIYovDbPYCbryU2nFL6BOvravuWY2zYURNu9LZEHUVL8KjVCY9pftBZFnRPKoqgvTal+eFHkPLKbWH3qxuBz+Men7IjR3DC8RNC4
3fxMmbCdgPNQ357OOYuFnL1YYy/FEtIyEsnSgLlM0x6LDQ9nvRgQ50e2idl7VVCc/m2t73Mw2U2e6/0oNnqO2xTQTvnDBF7bTfBDwLltzaI299TEedwgyXtiIhF72EOOBdlzQ3T/3gjUWxptYM8OPdVes83AhIb6
Hp47Se3CuJFhZgr+996GMgZrCpZLnoIAVc+volHl/Yedg1wLCN3b8ha99XWfqTjwfuiwpxSCiBmzJnZQho5ZdIzuOrk8VR8+LRCSauP6HYJoVxykMghExWZFaxjbo40l/wT4EHNZjSQ6SAWZu4NUMLD7c2SrcJ7G
Ja9FBjGpcFp6RMxWMvD2A80uWYWyn6Zzn9e7tGgKjO5L4Q9NZxA0tPDCocC4j3QbtI8sMuJxYK/krSxNBub2y0Ne46/EYkI50aWhSXeif1uiDA8y8DYWlLmuMdYE8w6po7dcF2Y65KAmf4YIMa9qtQLmUZV0336O
48mjQjCqc9ySLW30goT+xWVidP4iLqPQ0KR7aPMTjOJs3cmqdMWsVIeG30j5TR/C9gu+8oIMIcUZYXmbM61xWRXTlk6ws8JKHhX2pmmgGuFQAFhmr9f49qOXqI9ueLjikhGTeJJSyNnMIavt7KVpnQaN5W6KtDym
jn2Dp/RCEcIvgQOTYlogELu/iCAhr/KNpiLD7WFmKeTgV+sGvsRAuOsx0SO+7m6ROAIqU7mCKmDorkiKn/B3UijsAd+DweBtl1vuSlPMvY94GxPQtiTzsAPmMhr97/GOosbRS2S+xPXjM7uDvdQ3GXb8sbzOsS/w
7yGQR7nMwzDEClW2zTfMndKU8I3JY6M0hr1mA8eLCeGZF+upt16010GymW3gd0GGsNBeYxKIk1bMqJNAo5HCiD/sJlO3nD1G3/fmqH5den+JhW0FHgY3cKLJhupMVJvVOY0cjwInZbc/bx4bqI1EWVIzJVJu3ifE
5HSwHGM3Jfre5MFaCfwiS5vmCwoyDoUuEbXBOTy5bx4ZDHHCXMhXMol2LKadV+W5vWTp3gJK5zwm90IBqWeUeO/YrRoyZqCjmwrslnkVm7eYr2ssuqBYy9MIxpv5Qrg/4KXI91/sMuG9vBv+mHD+74z3P5d8TibF
uz/c8A9l9Rbzl8W94KsSgNYdyLWHEVzINRPxGpmKb2wyvtF/Q1oGnHZ8B9rnWv9D41cn16ZcQR9S4OzwrFnPuXxDclVA2c2APD7ufTNcrx9hY1kXGLA1MscrppCU5R3MkpD+Ina4RKNpVP8rgeM1FANoHAyKpZkR
bZKtaQlJPxx/QRr6hzqrpIadmTqq5E97/T+MevJa2mvllUTHGTSCI9d7jFkQYsNXdFq683W5Pn0cq7hq0Gsej70njsMXvk424SVyoIK/O9udW11FBdmztD6Phmyoe2cekVh4GeQ97eLhoDI/7l6GmdiKOZaDwQTN
B0wrl1nLKhxtIGD0ebeMjwZ9hbaYMsUMqNgH1bhXVC6SxDCSO+OhFMT00x7xAc289kYPAp3izc+V6TbnJC+WfhJFyhyVkQCXLZDTXuOFPRF5oZFVzvFe2paSlkKQul+yhfkiS+uYFXPTXLGIG/TIeYZ3EF37gglA
rAJgM+yOUyXbTgHtZZ5kEkVa0PSb+xkgAYqB5U+lVNinVILPl3Z0Q9VwIesiOz9C0A7Y7WznizA00S2MP+9XLAsT7R46OJo/BfJoeDv/Cs01bSiVZFRge6te1UwgTyLTiQD7afzVBXPFSPhKZn8aG/HYA6BSpG1A
S7DIbw/RZkiVLLMhANTjDP53OESyfDX5BMG9HvakBe23scoZzeM0EKo7sq0izXcOwQ1eHoVVWXv0BD6zyYhv7AO6K2hsG6zt9gaEPY0zDd2KZOpjYnn2uBEEwzK+A8shApkpt1cj6M+MFvZauLmng5nRjyPE1qhP
Y1cWkFW/kqJuap3aWK2jrPR4aZZAflKSiHK5ys6c1+7odfSCS+S31QN6WUjnFCXt/y3i5dw2zRbU95zEbTGWjXnbIF3C4NNNCLWifkb6B/fWE6SSZLSZcqsPqcpjO7ZwFa5gy+3gSCBS9+5jvNCz24TEk0kaGEpd
SdGPJWGPRdKZiVM9I/tmLqB8GgehaOQqQHT0BhPL2A0IA05fOpgumJ5U+75ozlbhaW2MINDfDT5j5v5GbbUFZhij/s7hyG+ta3AntIccma6nZddI6UNEDdaqL0ABgafz5wEzPEUkPy4OT5UwtNxEJLDB1LJJzGJ+
xNOiSv3hsVJmyZAgCN3eKDFR1tUnnkZl5D9CvljTC9n+sDl4HVicSIBUv6Zv/g390ewUGRj8LIhf0E3h7xnGGor7sr63GmLo9xPorfsvp/blJ4M+ephhRCKGfgcHqs5F3nGUE9fTDZgdC2T3+vFLvVTOz6LOAsFU
UKMFRJSWugElrQrndYDrehV3LszamS7aT3xL4IxBLdsTU+lF+SZnUwLNAoVRdpe4KAUso2zWGCCNOyV4GIf2YvGU4OvveLMOjqW8+kbSBtZBe98CTAF2FJoe4xfGeEMyeig+qFCOnMcRHwYvwCgC5EOBO6MSoSNr
AAdEp2b45PcxoiqFmZj4dEM+tweTO1hsQwp8CL8Bt6fm3CkKrx46zL9Rkk2SMzM+BfZAyw84tsculaiYRpVdf29kfEvsqgNYXNGHUZR9nPE9/dZ4UZ2ASPQLp1EPXnO4IhuQqLJTbpzOMW//WAI73yWasok1JYLl
TxaFvD5XIqaLT3buSKqXg3BypxvKU6mrtwjB53itRfmBX4XddWUkxk2EoBhcCVnNkdjGV1nIZitFXd0rQ2bZyTdt0UcAFs2jFGMZolJQuPlU8kIRwPotEcJ5Ahw9h8d8NYIjoqkyzLxt9PsvB8a53EgTtWYul1WK
7UZkPV859w1Ctvs1uG4wkoK9L9t1jHOZCrX55CPyAap+eO1otQVwG/bvqFMyKAkX5YBDE2SCEqi72LsWq4b3xw2u20yNn8w+SHbqPjZ2XxwZME6aCsFY8vsKLmOLDLtmsE/GFJ2a5u/l5VCuvbsM4ngn6d/pxcei
sHO5BtBgxL+YDqf4rpEENn7AtL1iXE42WoNGSBGTJWmMfGmo5IUvJMGoDUEZs3/i4OYhI+ldGC7AsslYNWsWCen6ZyW+OCetJsvt+fLEk/AOmRUWdBljVqsFlmpDw50XmdgEcrgEsZscujtKYLjvBlsJ5BypvUME
mR0SR1Yy7BUVJgcToLRsfibwtUgHgnToJN3hjG2ozaEc4uNjKu9bvB4TvHmvE1zq5RkOU+Su59gdyGJvWPyKYLI/qKKIJaTM9c0F0jlYnX+v6XenlqmYivpX17yhpxGYWA+2Ebcse4zsLYFVwyrtnLcWdpOv6Qgw
7IreNNz7TozQWlsrnAZWu+a83O9ajhzQlhdJ7E/d+Ex6nwjUtQ1zGlljmgYeo7sbI07rN5ZB0+7yf+7HGlSf+SIQUbAeRx1XC1lPeTWJWA0S4mgegjUJ7Plr8bGxEINgUjgMuGeQxncAOQEGHO+m8RnHM8Fut8ZP
XzZpUpobEpOQNaPrGETL4i5ld3EnLHP8cZodjHc17c/ksym7sVeF/fkwrhYy/1lrUj2QKo2nUspDmb+/cEahwaqy4/3pHL+Mx8zOSdeqLdbUq5PzhpCSvkT9Q7atqJb6u7ymt9mxy3mH79VxK1Ft5o3gUGheTWhc
3rhPUsKz/TEj7O9gbx0K6fOBFrwbifjQi0HIxRiX+HHV2WDlfl7gXLGxQoZendhKFE24R8/JHaHCCIMkqOJdAcxI5690n00K7m/EoM77bsE3Q1f2W42mIJwsjwPc3h+vZ0eh/tu6LHUDZSfLdYPEmx1Prp0kOz+G
VlRxRNNgPWknu+twfzMy8zUj5qmj/bs2ZL0q/yWGfyoParLh/U71lB+myvR3fcI04lfB4Nm9PA/QtK81gNNz/634ZVc0zb5xP87NSrtcpNwyUoO4LyCgIw2Jicxfuh93gfDjNtJfK67V4VezfD2zhVHLCTItuUHl
IjfQNY5gy8s0xUunZ7MiX2NM/oEssnqlVLuODAoTcVTx9iDw4I5QtmqUPQPB4MY3Mx4oFTmyLOL94Js9uSuCSOayfPjPNo1aJze7l38zB1PcpB0Sbbh/rxIaHv6V+mm8FHPNk6uD9fXHcEbh5Gfdvvh3PFNJlD5C
FKuPEMuwAu3rKCgTLmHx+F1Wk1vXGk+7bjozVRTyu/VbwuK/TYOSG6gJgNHQ1xoIfcdos94S3C7RWK6KQBxjwlqEyTXL0kifwGz6YBqFeCOzKfrHK7jg7XNY2y7PDjrfnXBzv8thBqJaAyhb85EUcunhhDqandSk
6VDPFSErt8VU0coBhQx7hL91YlR6VQarINP1Daxj7SAOTrEkyxWARoAqIMCK12oNJRJINaF1MAzAJGHT+6yJHDxoHJn0ZgjHcNSYQCc1Nr46V/2oMcAJVXmcPM0NQH+m2p4y9K4m0tGEGZJiVZ6exuuYLRtJkEZR
p9/YkymSxXgKZJGZlhaKYqQmgpLGOK7Esz9rqfMYz8+hZKX+Xr93fNJQsrTzgzewGY3lOc0Z/uupkW7c/BNeB+J11VAn3nRvx5SeB7uyxzXozDhwWb7SHxAyahiR6G3dmfHaB5ZBCOcEJS5gvC11e8Y0bn1mhrrr
D6bOiFDlZJpCDHpYkI/fCnoRkmHOOqHYVr2b45fu6Y985rJD4N91iCa3R9DgcDf8t5JYzINRcnEUQEuwZuhzrYSG4B4xUW+oAjtDYfrAylZOq/g0kjHsBdJtDoD3k9Xx6LQvbAdmf1hica9jpPJfNBSD9WCurSwZ
6TNMNCJT9ve9GCRWNUMv3zQQ9r6SwP2bQgDYnH83iLhmuKapZ8qoLr5V/u1s3HGHl1T78NrTnjHPtL5NbhxSJYSgRthxNadp1hdTEAHJddfnVmBJPSRPft7LlbITXrs1I03pNE5QI//+PYmpNxf8zY76ezcPndG+
N9DAdX99YoznR/aqX59Gw3vUQ/JkZ/HcG3yiHpEnP2s9C8EL1V58EhsXQBb1iDwx4Vzt3IQF1SPy5ImsziDk3+xrvwtrYfkXxYxc7XdWLI4ld5u97ncotpDZqLfJE9J8aav5gBDdLEOMrbY/WrCeyubW3zy4+mDn
MM8zFxn+KSFGbTgsOers7MF+lSaaq25pMUdbdYOLIcqq212I3NahzSFBf+NkqLSmH+NLwQh9RBimaS63ZppzjM/WyHGEZ7lYcvRiRetG4ppGCsebXiCkIA3qH126ca2XkGfN5RVtWV4kJnCkFBZ2VMow2dujQ/e+
YNTiCfXdB1etEgqrDBrm5Eytlj0mHLLmpkBCAbRJt7oyEeVED/kaKbRLZbymBYAO9+fuWyoonVYgvDib0bmmDUrdviLRgb9GYLFizPj87tnF91N1LBguJGQ3Lz5le09aWFN7pDSquPdONZZalpjTXbCHiK8VkcXx
O029qhkX9lgu3nBPUJgpZp8m7hgp4FGDziZj21XVyGhm6imIM3hCnrYexyjQjE2Tome1K8wBrMWm3LpjocFvj1lmhQ0057Jk5QAdc6dFMDyY3kTD3VkFF9qqfx1eqqZlMZnYaUOKB5fZ17WjidZ0BlNkFsmA61sg
6/k3E8EXgGzJryqVD+WO2YpmskimP80U+5KmcDY26AmwM7AXkzI0o3UKuJI5gmxDl0+29/mWfyu4H3nyK3UIEBUehsfp36UGCeyjmvQCt0r3SNpmTN1oVX+PueZs7lTMOEsYRWBHrmJ7SxMQ+2bfZ6+SOmGcVh1x
i+vA+CH0J91p9ec14+ojXCUwy3eSRtXASDD9UHxi/cX4hDlyn77yx9GMyMGpvW5cuR1+3sD8HvkZX2z43zP7Y0BJrQRjFx5grpJRclcUV3IXXjf7P5MQ5uPKQRSWgQqpvcnIO7DHkDqsQwC3sH5Gz/93djrJ9UXk
4i5E5PENnvuLH0fH5e22VKN/J+uxXFmUmZE2Ah0wd1daW3/tnF9GMFc5EQJbJ39m5q1HHGaB4PHBb0ZDc3YRmIm2mvj0FDsJ+/57IZzmS58ZqrAQQpFNwc+T0oseNEaLy+QwiCSrPyHXmMoWJT9xOdiEWoth5J4e
Gy8K1EARWf53EWHPLzb7BaOnEieDov42n5vltKQlO4IIYBJwUGwrRbeZ+bU1nglE1No8Mov3PyndpjEn4vYytWzAW8JS5oSRWQbVMac54A8ug6GHyLXeHXmg8uWpor+Xp1GPeUsXXB2rLa4mLlHyL74IaIqXyL0m
vEjoAj+zLwkSuF5Sg4RngrS2YkBRyLKVhQ/unoNMxG9uu4Fu/FILW6aFOjtoZpVxPuyUJsa4HjM4oPBl51bsMcBEIKGDcUc4TZxhMiNi/kdHmfCjiFl+JDTLYXaR9ImlMJ7/TrtGRJcuTydI5/3eP323qtt5YpHM
ulXhRoFIE6Am5iuaYzlWrLmNWwTljvRvBIFQbo+/XHB7kkJEMrj1NvNCBV5WJpKIICN68q8OPzgwvauZo7wbwlQqsjH9SKj/294Va9ARef8lySge6inQqSqRJeUq1H4DDmb0sd13baHt71gxyJJ5SIkaK3sp0mJH
UJFtp+EjliKuQKLr8cKTfGmneJXn5LQiZvbck4ibcPVuJJ7t/dR9Yad+aujS7wq/qKPajFwud6hkLGZC8dWzpfmzljT4UbgMzF7zDTNYj2x38zSRAAQkR4evIx+A2sxUwZ5qn+agWNCFyKItNI8j7YWrbCYcBW5G
Q2/k9CiAqpL50YnHhyJ39wWUiW0QrAlTLtVZ4jM5OmTghzYDgmK0lOQUSaEcoXkdZPXc/YYJJwQFEhdP5DpwvRHvGQTeknxELLnkVDwbFM1/pzqvyZlEpGmTNO/QStZyQFdgJelcqwBwnbxhYTnbe9Aw/SXnMBNQ
TG9wMPo7jE9ZtxNO2Az+hXmUrrDzJizdcqA7ZLLMT9QxYx1E3BxSqG3RwXdu1kVyD5RmN35VKx/Ke4WL6ZR5x5DADWjxlE/jXJpVAGwDOsk3FFr8O5LW62auEDXVNm2UsTu/0KQXz4A1WudoUgxx0yaOpekFlE4b
mzk1tqebPNe2A1j16CYuMd8qvSLboOeNcSYFlHRlJXqol9+pEQxSH89LEIH5HufTTbFKxygLIg0KjG+5jqLU8bOfq+ar1DTZzFdeZ2/vOGb2muUVVCIMsnS6ZQdGa9RVuQ0Z4sLSfhNaQ/neGtHVHZ6rzAXrrBfE
26ldzh5k3NmPXkAqVT4B+3g1ZmWRVkf5SeBFtMTHycMN1ABqVuY1fnH3mP0Ysr+JgGilwZP6dK9N3eOmJ8p2ye+ZM+owbd3gOQU2lb+HJGkek44Z2/joTznoEbotmTO37br3pMGOMeR3goGXyMSXUz+S/Hb1YKr1
gzSz3qi4uEzBmSAEJMhQebnh7yJUCeWzQXGsU+boM2QRaNh3XT9Fucdkdy9gqtJwm3H5u9mxtyzYVIE73KECQ0U+EPKc023u2jfPN+25rDXF+6Y/cVuSV1TzSSBCPoOPzXXEIheuK/sHdZs/MDfo8aKR4dIENYCd
3u+86Tm4VwGHmnUmCmCm6+dgpNIZWpW6dWqUot5F2TU6Cq5C7TUbkcg3eSPycTGg+WJypwqhYv0x4mVTxK1gFy68gFU33APvYdYlo+qiQN/or/PfhgcZBJqvNsbHkgLv7wX1xTvzxMDif8MW/7f9/l/a4FM7W8y/
4+HDeQCPNc7LUKt/T+cROD4cy1PyT5eQo/0S04ZyL28fm+136F/7RnuD6F8+mcMFgucK/dNLUz7P0OfUWPuU0KfPTZkq4gL5zMtGlnNI5NwTWn6qmA+AW3pjurUa9+xyTsETW1GIwft4JntBrnoPuq5Bu4Bz6jDI
fNEw7J6oWN1bnbU+7s/2X06tyTAa4RmbwCksbhew2jA0ApZdRmqsMiMtmHGE0/aCitxIuh/TBHUw5sdW30aL0KBJgaCGn0aVJBWtPgCoO55/mf7fqHWbFrRrrN4vsGVE+fQ4xf4HfsDVtvYoHpKecDhtnj6uvbSo
uLdwSFCYDAhWc1VhXn9tBcfhHpqkoqWnSzzqbGhm2bsuCMBT33ru4SgPmElc84jfO7gMeQXkl4ODHEmF3bKi24uWr4O6omJ6gKFTN4m9UGMdWglBPXW+9vtVUjJJ6O+CWOpsGbb6NqHtdfES2Lfb4cELuZpA3Rgp
fCGFgP+AlM4Q5xoTAtwBEAqy2Shr1im03yOxLg03laGEp/myWXX4TZlgt30pUKO4gNVrJtasyBJ/M3A3hXQkfeRUMbApfnq2G/WLrniZtyp4WG24ld4Yt5zXwY6EEQAyd8g/eBN9KY9APeFxT3BWeH4UbtIAyEyK
o9pzMuLWOXq4mt+MoYehsHcZOwzGFFAKJgjOXUHIi6xOjsJh+yymyPcyeC1JLtOyvGmt+BO7TYpr+8/2RkYzksRR/RqtgZbq6Jy32ps09sRCvQwTeu6xIEJyMAj6w96W7ecG9cGTUKwMEhiKxeZSvFcFIvOpuEOE
Sms4kXZg3CB3vp9TVy/PO3maALDcCS93NHUM7k4ph5QaZwumJLPmBsXC9R9vGb072bNtBimbjR+2PSXaD54rZzEHgLydUia6Pbn2NN3BV8GLLwMdbdhAEtcRvE1XKW7/YI2Y3MJtCmtbxCWEP1dnHHrcZwBYMeW9
lguskz2Z9Oy5grwxQzx5CRZOEaNCqhoEUyoaylOxmAyiBUF4fqbvzUTApZzHTbmgVB7jPKyKuLq28L56yJV/OIuN69DQJ+GvrFMvg7EMGyhFQ4cWl2XoA8vl8ZGO0LLKlRysZaHGyjon3KDt+nTFNj8SEwxF1Mn9
vxIh5oZt4KPTD7/wTCRS6NvUzlEAmVsbKlc/8S+cJUUdqMzxRCsDy6xsTuKZwit9j+gq7J6Bu/RDMroONAbSKvySaPN8XE8ioM05fHPfOObNSQ1rMOS9cBI2DUOFRmeo7W5++iv9hx1ydf4jcULn0VJ8svw8DxK/
qHblH+w/wjAdi3eXQXMJW7+v7YtRAK9iIvDT5GXtwfs5KbgF7cD3mfn0t3/NpN2H/6X+ff9n/fP/XDHzEwuF+sGg5Mj5//xHhZKP/z/LJYcr5/PpYg7Z8UHYX5Ec4ckMRbYP94hs6P7daK6FPe2bqLLMoBbdBCbv
s6ISf3dsUxP1GZ0Jj8+LC22H1bK59/jGPZXZDdXp7pGcGR8djwErzlMngG4owrxXugxaxSWxFJjN9eg/9NbmEHUDsQ8YlQAxYGQOA1phM2yq4+z2NIjWt7Gdxg+JNH54U4TwtuNu3conayV+saq5VVumNLTYZVcD
+5tIe5+G76jbWj7noPxg/rs2wSCgc2wuu3CM1YmyP/O9t/wCHQo9zUbOT8/NgJ2j/BZ26KEP/8lasBsS+s3oXjbTQIYIuuoY9TZ7YNQQeFFstI0EPxEddwXgcV/Gft8vDs9EYxkKKjWZoLb5dT2mZSfyYEPyibsB
HHm5JtYmzuzCdVnpnVY2uA4zHAsuPeTfarCGTRq4/OVshzXxN1ZsCp1GJeuLJSgWoSoW1piUJN6jiUMo2QzrlHfTQDEBZcqDqrOBaSfaE7zaCAfIgJojlS0BLWRkcI0qje2ACHEJWdKnSROxiQXkk5SzQaD37I8r
gYLfwJs7jhKkHPjOOyTlgu2/RZuHTbArUhGIbwcgoUvBN4LRhwSJjlyh6axzoO5R3g85AFxHpCmfCj9pbjUI6CyQpadGidVNPEd4M1Ioe4ShU3bU1EVv6TcESivLyJ0JjvV+OLMQnNdnIlM83a/NpZHnyR/xrNbn
pbGMcgpYVHWytnbOAyq7JsBrt3hjJ6ZBV9G1AKRdW7yT7Jy9bi6FgC/YQt7shnQUlSRwSCrA7fHumXF86OT+0R0TQVeZ8kHbxDgroOASY2F6B1t9vPWP7qezr3eOp1siQcrPh8D7HKSmgfD2Rj5gd+0MqZhsz4zX
e4mJg9MgazPim17jSSdIMYVgBz8HGTAD6CF1YFBUpfKirZAyg+WhuQN3SxrEBdzk26lHrPbtb73gurLYFSV3N/DYQfRKqvizeHxiHT0l62dsZ1RnzarkP6IQHqHtVVJcrbg9Pa7dZ+gU3fNpi45E0QMb1iM6gKGI
XILzv0LM8juoIu1ZGVptctEDzdTx71lLc0TaRvfiXA1psHTzpXHorWmi3LRJvnQ1BaPwY2rW2Md2u+76Agw7CafT3ukImpdiODtqXx4uK+zHfuTZz1sqH67QV/QJe8ffzDb90W6UhvesQRGVWrVnDwkWhmV+quhd
l3VPXVXx6UVpTODxVdHNa7z2W94QN2xXOiNDnZ/4LubtHvZj8LgMvevd4cPcQYt3uASzgGQPoGft3qytfWvIfqixOr7v3RbWgAU4/bsjJTlHSG7aBgYrfa+i80PfD10ejbhm6z2EG2fO8+rYd7niOGjXRlvN7rlo
qNSYjSF/obWe6FXqPadB6DZC8DPyJSPG1PDvLNq6QOzSo9TJ0sQvmc+8TIYv8W/Zh4my7uJFWrr9oajSFq4OQxNV8nGwjgQ2VoTlWa3aTgbpT8PKZ7zucdX75YqDHzfvjG4QSr9UAXbIuBdBnVd0Z42Egx7qCOLt
sVZ088XRoFZmTFenjzkplLgum78nJBkuVdfTs5GJyTisd5RURly6qk474DbCHyico+daurL1XVRP1bgji+RVr5YQ0ZM66BtQdRDCwSSNuvNITbbrZoMRoKLANtkFTPeLrj6GkvpBZc25N5I/cX4ANO0X0vmOl38g
naSCnfa+P1g9ftrfRzrfBtP2qRxggaNxOcmhoKuSIQU3GweaH3FwM0vzAxKOfpJw4N3hKiYPIsPmdHCEe1frOC7Gj7HbU7fQPYtjHJ7RD/ngD5+DtMZsWr91zg6O+AKkqwW7mrsbiRwn73HExOWesk9YRTWC4ur0
Ux0CKLra3fBlMr7iSrfkhls8Hk7x3jsx1PoPyHhQzfdG+9dq2juVbnly/XgDi+Drk1M+jkDLBBb5VUT9KLBw/vh4VCWIWhkgJZc7bw0spxPDnRyOz1zwrmxNM8iJZXlmb5qAX84Hf3xRQ2REGGhxNM8c6rBJBOG8
EBuSITwvxEZr/M/NHcAnh6RBhm6fsPXYohvF7upTi9pJ0toIdzSPrLq7nZNHrBO/2uNsXQzxMLkUhN7/3OcyTv3X00LqA7HDwyOS8tdJtWNETDwDsaMBl9idYlDBtwRk5OdAHhlBgS+3ppMQ9LSt80JIDpqBzK/r
yLAkN5LkMR/VPsHFGl3yFGPjf/kYni7B86N1zDSkTgBSTs2TGAOE9LOSjUWyQbLcp22mm6NYrlaCN9aePz+sZ1jTAVzJR2AN0gF0TR6SPVIkDuZxjxXyOyVWmKJinmKkBiXzaGST8pQDjC7rIT6UuKwBQubd4AmL
Mt4hwf6DZbADuMP6+aV3zhpzCXWP5QMdfuefRwa2IZzNMDxPCbZsuJ7HHcc+outt/nLNT4xVOZANxnMpGD7xyucH9jzJInup19dcJE5dYMtLG1praHGBcsUMxktrXf+cue5f3z/eruOY1f7KaWIRqyT7Y6Cb7AND
XbjdDvga13Gtn9R9xA7iEpDJRtCPuvvA4kvefsnva9f6NTFzhOricmlwBmtQ/bdXP+pEv4Vhh5BdA/JFF2FP5N8LhitCyfrmE5DUGzCbApNkqNDsTcSLEVdkEWT7oBhEClngIBkCaNwbqFy/13lswQqrJcCSqD3Q
En52/RV/cza0JSwd0+v2I2tq3150jprdpd7yIKAAmcxbwnOUjWCYFQ2nD/J9kbnRKIc9XNPY36eGr21Q/gYFl4o4hRzVONApNqFLZjwq4mEm720GkrMAjKqS+HIgC5i4HRSbpVklxTGetkBPpBPqFkjEv0JNlqiP
XHMnAxEO4CpW4FhMRaPVKZJqYuOxSkris1YA+ucH2CJid3/S6sRc2FXQCX4KSWDpoPdh8nMdfjwtw4vLydi2g3YBBT/fur0uqubfdYl7ZhoVGbIMpZKT0zxGneXVjcs//5k+GCIoUoF9vu2LbuZCjZngMgSzpTVC
9x5g+dIHYYraQ9wyE6kIhfLB3JJZSZTgsvQXMvWyMKBcOHWISmSefjcqzxc3yw7JhNAL3vV57nDB/Ci+hLMbSraSF/Zz++cG0Eg3fbGRAfID/hL3mtlBf8liO1N8YNRTziu1bT/TXHo60rxTsYSZioRNQVZkeAaK
qzOxSIlIGWqYuPMW/s45dVc/LeiXBjrMTKTPxplAmCEjJjHGfCNJuMUYq5oV3JjEyJvqtdHl/uTEQkYMmfaGqlLsUIilXD7yIqc6op/JKqLtvPGJ0OjXLfr07DoQUet2nF8U+LnaRg00EdeTkt+SEzawM/hptHiX
HVyPOkNURmk3Hp4ZZ+HK5wpJrv8p10e15pVa7DjEmOYtgW2IuYDqHSTuwwjo/EF9+Zdjsw0t2jDUUbx2UY443drNsMsNpNABtrFVw+51KRRCj+Y1cwoeJaeA6ACTcVvewStpgGnjT3G9VBg8mKYo9DA9WCqYFcqH
mUj+DCDkVGyhik591vERUamiTrLo4p1ZfKS3BwKB70NuyQeHs7veCqoM81cxayqWCvVg3sht7jZgP6HAqB4+wBnCvjeGCz1V3KNT5lFMIswmEjnrp9/MvB7TE/TomySqYQrIiUbVB5K8AJ2kVUAAL1sKficLkYwp
QKzW+zpB/Ix+BF6XDrym73OlF9GMcBgQBnKjgjIXKQBiRaoP1deaCBMagoyS1TSiIfJjlRIabgSxM8P4/yXI1ao0zF2bkBWyIKPCiBA5jRmlXfQdYhXwcNZctXBL7y7Qa1JrQ2j2NSgeaZjGG1KjQGPvkpJUf6eR
r5ZT0loc6u4jv1J6zmrHDXgaP6VTuTc49h+14oucJDjz4MOMda/qkOfR0B9+59vrJM7+tmAuzBamwzkPKthZxvpxwVhYrd3w84ZZaIoDnlVMiYY5V2KcI0eqK9kmygtM21/hMV+h6/gCSvnCGrC/R49jH7MpsCe4
boZDdrbWKLj/EwKcX2nSKlTNMXdnpWneWPLWHEfw9fu/RnOwq7zGcd/biW+VqTz6sDDPdbPPtBGmbN3r559r+TZY2b/2fY79wcFs8gb2z7XsFObfah07jfsevj6/LQSC1fTCwt3gEsa7FMkLpZVmLowSSI20W0fn
VvvgZqqiqYdFPM9OTGNPZGLC6sv1foYtdovhnlQ2aaxwGVgMFqx8iHrWKy9Xxyj+x/kbbwhZEOkY8mQjX2RVv7o+vRUrs7hM60qCczxeYdmtZC8D+GcPGSfuzSLsgSLOuLZ5l2HyDubLIujfMpbNJHrYA7W4hpdr
/HKtarPzfj5xRftnINXnouCj8hB1+EEr3MTVLlR7v5WQuwpSIUtn86dP7aoDaZX06bl/vvtXPLq0imz3GB8/tibp7vFiUL9cQS/JuzvID+Cdy1cFBy7wf6dC5/i/Kead64DuLUbuiPwWZeyY8S3Cjw758RZXgXnt
169tpU7rrgdWPiC+QfeMOriF9PsiXUDJ/PCN27WlKn+AZRz1FxOOWPmnmCJZq59XRCDBmFofwYcsDN0l27JDWfT5u4EX5D3Zqtfm/fO01o27oJzo/nmEIFIXPqMxSNVnfbeBW1byJ2yUmI+RZjJCReSS++2kK2sC
sSNCudht2xLEpkxtE/KRJCcnlW0MWIrOzSD7ZSwE8L43dn6y45WFlK0SkOGBvz7afKhPqPrX4GL2hSUUUzBmR2HZKnZ8FaG+nqolWm7kLPjlbYBlsTLyKNfRgakX+EvtIJde30ci3ltNMYaT9g1e5o2db7a6FJ2l
ht8/vJjPxrqDZCfxdlptIlDWFb5XpQq8JNvP+KzK6UEqtVfWCK9Sqw97FEtp5Qs1p3ll1TjAjEHGmtY0tP4a2kCddaXD6lhfQeqNgX65Dkyv67HqrQ8AuXe+Qp0n4gx9XRx/0zzTtxRoTqcimbzXgJ57wlxOOdA6
heKkahg7+JWl0CYbES8fRnCqLq/Sbzaji8NwmUFAnYGGnAehhcZB/fcerNFZe4hWsSZAunZqAn/tdeStM2UFMalLADQLEVV35xt+1NUwzPp+nr3/E17PGNdUuI2fgIlOsYHmP1U9pi/4OJuN23bVJ7sjTZPJTs6U
6KzJx5fajZ1c47uO2XAekxuNCrRYq2oDGd3/H5GTq9Xhs4CX3DR6Pe3G8QJVtO+ActX6Nj5coI7+JsHCan+DbFEfPU6s0IMvE5LDUV48iPT1LvPqlQ0IhJkwaM1itjObpDQzjDmErRnfSQP2nQh/q3qSj2oV2KRV
wuNq4XXipzu9+DYF1ZVHYKm6H10HCepgMScXFq/yTFVvECwkVI91opq7bmwOnIDo60wkwMQJVqDHobGaP4vDAzZaQtWJTnUkQRoVvvqgF5n5iI+xRxwXjMVz7JyN+3uvpiOCjNRSB2BJWkGzOlSrbJn3lpbqAORK
GwJjpRMA4aCfXnKLsx2iy4eEpLsf/1WWJ6bnkfak5Ma4V8k33w6fCR2MT+vnFYNHtqT2Q4nVXE/kGtWMt4KkXTFtqCpxmlUuKHPQyCxuodLJGJrzkl6/sV619YOv/3y8Xhg9lrEs9ggr1hbRxraALJg+K76sMWc1
M04dkpuJD+kpIK1RrxEoNjfIuYZTVLUzv8nKRGl8C0aWf96P3O9pgq3R/5MB698Um374Doi+0a1/mQv8BErT32Wn6sMzoPj0t33ngv4bzdLUexFs1+G7049ml0aydboZ9xkn6QsRubyuZmkpArexs5dxd1ACbmxX
jD5gWixuMkeDxcb22mr/CN3YGg149ILjSiZRChDbs17+gayseU9YhuIE+MWycxt3npuh9yoJYdgJm/OO0Wo2k1/9ZDqa+3xLo8ETxRSrvMic+48baLP1uMBmoUjGzkEypwChM4MQvcdnp7/kAuX4vW2wSPOHdwNK
aBWGmOxcJLOKi+DPpkCvPshfXrNuiiVNPMwRXZJVXW659qpVzelY9s4P0axVDMtPq8u5PDKUJcCzU9C/jfT1MqBjKbjQmrgEPOYVlvVbDyntOnY4C5YIjmHQ0C/F60ngveEhkT4I00oBaCNW26f7vOt6yGux3KXW
HE5za4Niyyqdw4X+cIPg9lm01v7rXDWCanf0NTCA4Jt9IukyJaAg9oPvxJfTVxM7P+aeZLGRv8CJ+pxQLIMXUHGB9HbM4rGxiFS88OSJlmCoAPPv6Oome2ruPs7UbuG8Opm8leG4mH5aTMUvdKOINAOw4tCQVtNC
YVmY4cC4hsPAoZ05nnbfFw2ItnZkw5bIfgzPukrN5mke9XTVM0DqO4aPuWNQ4Vr7oaRcRvula0vYr6yGdS0n2rQaCHU1g3JC8Z9s2srLlQcpcbJD4/LRZWjakQwjeyJJrITvZoaRYMeZ337xyGAni3gNpwBJqr5j
LcyzVzHN1+GXO/QhfqNBr+HWuuxd9iOSfxS7kAnBuuppLt7PezASklKYVqI9XK/8Bc0KW9IMGk9z9kkqt0WNV79Sp5b7IkMc3z5FYezcm/arbj3soqA/Ca4Y+cKnmP3XhHxM8/T3SnHHNtHfQEWonNxjex7gQ9bu
11UWhhXRTlB2A/hHSMl4NMwFnaIKmeYArxkDXkYkXHetpcT/6vxKcBxxDe2cL6/bSpEj7lj+lfzrbryzMC/aXhUHiBFDVBN+5ktRUzlChzxrp6MgL1dYHPhgSwFLlxehvHYooUNFQzeC3DjYtavqUlX9DRQ6YZpd
3LSvdUzS44EngUER2DjkcvqdVcTLGlkSR0+NqQYclytZYIU3AjI4ZoA6Dc7NxAIeRknFyAqsGWPB2iY5wP3f3hYPyoAz2tI4OUSNYUroNHUtgUrU+I/Tto98py0EV9ij8jFpVSM0qCLki7OzYfRdIqhCVqESLhxV
/4+ZXaewuzemvg4w9SVJhFI2IRGcPv9GjbGIHOK2T8sYRIje0BsYmwgU1xC/hcWXuK/CvkWAjZumGEYY+po7umRYdDLcYlXUqVtQacrcseiGwbZbNLCCZByIR/2hakO8ralA920fuTJbiZdL14LoJqJtlMCMpEw6
YSzFcDg49Or+/T+PrxzAUbixw+JgIiTx5YP9k/Oarx+jTc6tlUecN3HbphdIe9eUePC7428vqz46x7CWqDM+8hzgC3LHQEB+kRRPuAJaQkxo9Re+AmEnga+e/Usht/mXKhl51dK6ZlEv6ksHNZdP8DgqshMAh/xW
g30VmLopGVoLfYY+X0GKFgX5q/8uLsEJQOsvdxDl3h79VaGJ2AnIu4fsZX7gh58n5o1xbkBmIieQeDa8abLEjl+JOZko2q483TTQqsvh3cTESkWj9oy2frNM9Ck+xctt8DEGAPuPXtRbdxUF+ir7/P95cFlxlM+L
e/zTlJUEvoVYTEn/r8o1UP7eZwEbjWPkSOm7uOPfYPKXauRgISuY/fQY0d3MTOuVjeHS38w+7XKd69qJi/8Nr7Gy8aJqetvo7q7ll+kfWiPR5t33gZdxxLNcf06mBZfnbDt/gnSeyod4d0+bnOm3NmXyBew+Tx+G
M1XuH+jat98JEKIj4Q7mf/p3iXsU3a9fX0z1chgTt/kTZdkdvtvlDwFvKYpPHfYGvke6sHnAnkwZOSeKaj75f4yquRgH5o14ky8O8rttl+MtVP88k8wfg9XjG4CTfiKqE3Y7BXJgNvKb0ziIwF52pYbEn6eDEJ8T
fkf/jqlIB3ToUcF96O74q8C63fA20Jg8HGHG/yX2//cwPzATwt6nwnlwfASkM+jQx2pNiPr6Ih5/EWCHv1HQ6i9Is3OnD7w2L1z99kdFlOavbcF6BfuUfSLKl9inAgIkZmxaRiNAftVT+eiYElenwJjmL5rg9hg8
0ePNSMgEdQlJtffQA7wD/bUz7PrnkcoEzhREZw5/N5J3iFTS/+djAD+iipSryn/SlR+73Yejj4pvmjejURsLotqlVo+bMMII+T22q91y5s+qK8dcSS/8v8AEiipFH1aP1z+KtXgAc3Tigj39Oy8owsHHGPKXXWpP
6+yEakyOgNiD3Hhx7mW06DYz4C+a42VerCSyP8rZGnDq5VthV/sUF+a/lrUFvkCtK20fBSLysF7fipjqQF3NmLPdH4v3+4V1AEvPeplyMGjtzkYGzJcpIVTTxeL3GFY6W4HCYbm4tqm0FYD6dYChBpPS/Y/g9s+r
bOuvzA3jnyNZja39QC2JT7Zgpyec39DfHzWfXO+Hf6JJhvXN0iFfzkIp2PeJC08ieDZO2Le23+y8nu48LZxLCIcL4tr6RTzG+Ieh2zUfpZJK5X8AlN5ooSUKsnEa98ZKGB9dFNrxOkEDsREOaEncGHbWqjY5crJf
wAy0eEIwrVfLaOujZRMd3v/yhjS2v7b7o+LftrvbH9ujZtsYR+BWatGeDs5+rZX287/uTdZbJWrc7S3M8yH/USuuyjs304G6JbqYMj5hmzklugiz/ryK8syglbF/EGWXOz47pB9CpfxybfNj/nmh4+Br0vR6Kss/
P+qJ73MeWGkIumnMbMrJKeWekBe76Az/oXZnRT5qs6HRCR7jIOPgpc+/QvopZA3mU3jMhHb50W5Q3Yw4Vw1g8yIjCRvLtEbT/OtCsD3y9tMNKhzdx6zZ9/zXbunM4lPBzchrReCXt8LH3sBzBtuZeohZtSYQU5eJ
gz9SeKOGtywVt1E+ZWYbmjoX5jGp2oFWdAe3l5TV8nF6JGN1CegedeOcQANS+RYyZZNcxrk7+FNHJx941ASr6QurfRgaDs9Dg5RpYi4LvGOyZ5KuYT7cyvHhZRR4RhHfK8kQPbN4m4cqQcvrbxsqbgprYXkgwmV0
N7+HH+/Gx/9y78QLOmuJ2LBUteqHwGPpM10wNI2tx4+BGiXC8Y6yU/6QMaU6HJGIybbLBH+Ik/UGv6xo69Jfdbbmy5xX5vod5C1n1rXdDeyyDNhldAk6u8PUN7xjs2BslMo2ZtSmiSHDRYH6FBrtGg6w2JJIjGdP
zNIpmzHYMbALlt6eruz2Xam0dl/I8s3++UTwNLMyaw4KFSvE5GsHNt3pq2zToc3QMnlr0+oKG91wOli+dzFmr8tqLT8BcqFzPiq9qliItOfXTpk5E1i8nTUhMF0p1axXB1fD69+krPW2i5QHCgRWNktU0uZlpohR
Bqzr4teQ2iqQs2/HFmqSyG22FD/6ePFzxqqUL+lFqd0L7aEy7CH4P5mNGbDT+F0BQHOW6fbhFYND66thcfUtz68RWe7N43KqmIeuU2ogxyuBjuL5JAJiycBYFn1wsBGDVN1J1mlYqOEgICfKoSb1mGAaJJPYxf6w
WZKeMJYOhaPXwbZfl2SsyrKc/X38S2CGZ/SX/SPOOEGBmAZncTZqkn78dfOQloH+2gpjjsMw6uLgCO8B4RSuI+wyID1nF669kyj6b5hq5E6qBT9TuS/zfZY1wFROUir1TrXX7hkUvTGHDeM8U91g9fLuh8o9/5oO
sgd4hTAb1L72D50Ctjgd7O5KqCqUd0xeaQ/dE5jHCVqGJ1RodWcSJaHwXRYse1C0XP+6CJegMiXNvMmDuwRUnr60CSJvdWOol0EULcEiwwEdONm45idDR4c+EaI3lTWM58D/eGHnPaIPRw2Shp7wM2MaLEGXOkdP
yek7+GJkz/5/Op5Mf79/iPTCEEkrZn6Dy9WsfWh+pPBHoqkojyw6Z48N5tRFqaCXrZ5S0HSMlCqV/X8L69lRcCT6dGHuzBr/e+fC9jDHOn5Pa5jvvuL0c8TseZKGPz3v4TSt4OL5CMfvR7h4/on32MN77OAYm5il
A1zyhI/2DSdpVZp3iRdcIMhcJhjJS9Isf0slC1wdL8df16UXCOavNTdNubsaX6Tihn++RW8A+9Cnq1/UNMx7ntHmrMNuIUJjALX0Qe8flpGscdxAEFFbJei58ATUQ2Lx0iLElzpuZv548rxk1Fd18dF77yV5HgV0
9K7rx9OyuxIyQyV5FtFqCeFZm4PUy12ce0/g3mw3EGt5UMow6MuItD/U9FaqdFy1yXwwOL3yKkpakAbQsrndt4wOpUN8ee6KrdVotuZw3jOcIpw7PiYv7QZf263gW15pd8jMBv/E0r/oZ9W9Uxn3pcqoMyBzxyeE
PR1pHNHs9TqeXX6D/UiHqckv8e4Z1Xtw0aNj68HaSGFdOcwGFEIy+q8vgeMooEOem4uyMz3t5Htub3s7f75djqn5V9NyDaaT6jNrdrLgPk2kLcltamrWUDoq71Qmz31/J/A2K2wl06kkOjOKi2sV6Qvx0qL11qW9
aChsCSMJNpiB0nyG2/gQu4kS04WptLs3rOMSdvIfjEcfcJe5ARUbM2HNrYB6476r/0oDyBjx7yxd1Uj7fE9N9+Mk0nRnZ3LgbaALvweyWIbYRT0chJhe9rUCDwd+ofmeqSrmsPvoKLM2vh4ad0Ic4m/WWHkc5hhx
V606OLb+J3yARmnM2RS/WDZJzo5uDV8sK0QWcf9NbvCGePtfyjj2Iqqasnjt8fqgROdkq013qYPzJAm9Bbi83gaYLy2XnGGwFNd0TjRzXrEJcca7YQg1YzHHZca4RM16jkctIakHfXWoCJOzHumIQQ4faXTC3IFV
1JOCb1edS5/aeZXbLJ5z7KYzXvpIrPB6laXZEbB2H5u7TMREIY0Fe6ZjYsQGl5W+9cJ+38J4zoP7PvsBIEVpt2eTtXzE8NCIhwsEy5YdFFu6AJt0CZOBGk/gBm7maWcl85JqjWHYya6ahazlnF1raAYc7Flm27hw
cy/2o0Go0gbrK+2GU0zcS5NUdIbML/IjYCxVYCNGB2PUS9oSM3U2EaOJHjlI+FL5eVYiACnF/h1iyBofFJ1yG1SsQcZzQLksImFNZFStE8DVxwLLt2bsD6UH1k74JH8khrBVyfoJwZK4Y4UDqwOoPL/h/GjlHyKC
1GoLvmOohJyttjF3CBou9FY36a90/3m0z2S3a2iWczng0Cw5jANgIo9uVE4i+lvuAg6sycSnpPRhF/A+QRyRMzJYBhsgc5+6cX1P4BrLwOgXumwmjYH78XKadhYFWgPZ0lG60T1iJ/DZIuA3ryJ1Cz2F0Ae0vEhQ
TRD0SDMvXFfLYMBIoNL0t4Yv8DW8RX8iTyhVolGRcGIQv21ShTbyhMrIRzBKfvxWXW/pCtOLHd2V7nIPTq30l/cg7yBJL3+XNfXxW/8QvdL+3c3jVF2jBJbhAfNogW+aj6Jq+BE1MeL9bzK77s4riOIFSRmQEbrI
4QccixG55nDKi7W5jcw4SCw+yB8shguv+luNxoj2iDXPXg6QsOQx7p6BSBvwfFfF3wNJah7+wOyKDb5RmoUj+//vkobi1eRMn83Gda2Kmf64tVvVZ12dR/A0shBo9TBc00xu6C56HJJUdTB4P+JDF056Ky4zEh7L
iBwJCKHjjxb2HyYJUi3e7kqCaeL3QGtzdg0MNK0AFAozHuyVtMt+ccVgfKisIgcrGP0iS+7R30RL4LYiIj/ZxVolvnoWo/xIDnYU4tEUcSIjjPPIHI2BmkkBHaYhgMutM9/36pVmFMOJDPx1OuYSTMqhsra+3oU0
RwUhmxnqKbqCc6uE+g6j8j3ovdvTrxkj41v5fHYWt1/ETNQNz+kR859t1w8IExvpJ3eWMkMIwfynojAxlp7mQCa2aU0YKGOWXjOPWVo0GHgYqY4QIeg/+IXiNZIzu4ro2NgwoJtVLQe+djuFdAK5HDoOOhSO+ax2
r+c9nMDC74vutirwllpdr+Xy2kcH+6zHalbJ6Aal7ZL5Lt1vVPeJqz/L5wnTfXIKwG7POPEcLzaLlguadwtBXAdfd3xzscT3rDnP9l5S3/BTO7Icq1mDCLQRThAWaEl1HqPfrZxud71DYq2HrGJ7GR62NTZwn7Re
K/+pApEBN5lwusOt/1l9+Y+foe8y59o7tNjcnNkdZsWoFJ9TYtj9y2/Lsu+v2cBAZWjToy9ruhyNViU2Wua8tfj32Lq9b96+ZGxu3i7T/NehtTfMVzD877rmlYeHsNHu4Rs+pnZeVbW3nsXCFIWc5UXTkwI0Uyi+
pumKZ1Ul7iEXWCwcWLEnMwFKOalZkFokjMowoOMDl0IzeT04aS7+3S4/ARV0gQU4DxIi3pa1XfaK6u8/bsXjzhVb1g42GT8jV4yw/JdlkuXBEx064QSHzkRWvOG3F0n3CKD6duOVR8qqwiubYCoAauznRazRIA4B
IkmA51uR/M7GiMzs4bNyVIkMkkYiZnfIfoU2CuwxB0ZEWRe3Wso7GPjN+ccDxdj69UwmNpZCg8TAGlrLckwbd7qwCbxYxB2fPtSNxMmI1ZpvG9urWk15vlkHlaseZU6OqlrSMWTI0ntp52awokcBDOvnv5ou2bO/
rflZantt7z9Wjl16OD2eP176YZzmT0ten55fXt/+/+vX//jrTy/2Df55yskD22E9p/GYPN8c7q39xN3+dB2N2mMqzZmJY5exvbYIrtJppyoY7/UmHhYfO3o3citx7jt7yPQdgRjEuNKPcQgz84oPbp5K1xSj890H
Kxy358ts7nSE/h2numTkNs5vZIZvUx0lstUF0mFiZm2ct+5N7k42QBQdLldHUh0ss3xzh5doQfnuA8mqLe8rGTOT11yrsztP99h7jisAsWTZ/eUvxjqb9pktTfSzySwZ0QzPD84+QjT56fAVT43PXsa3fJDIVAdu
0HDF+z2gu/ZgmMxYY2zcp+t3ZA3ZWmoc07YZCut8rfs89g6t8QbsuMMy8bGDjxCTxGS2v1+BhMQq7AwwaRfXDN5bIEPEPUMK4tgvy3tuQ3V0enCBuO5nXL7D9xFjAjCwKfEIPJ1YzFkDhnzVx9q6hkZN1re/CL64
kSEDwclj7I1SWyEEBzq4fgCOHXzt42KorKQwmAB94uMj63QsN7GP0j11JIQ7JG8Rw455542oQtKBhh+1OQW/oWv9a2q5+bASZVHm2E0+3Pp1HRhCHJND82khMOKEKYSdjST4AlGyYkQqyB5cY3uIscyfg6O4s+Jf
IH27s+4zj/FDcX+n/RdT9rcbW6PdP3R3KBiwU+hBWsRijZGE1qdZjfMs1hOM9Y2QdlXRJUEis+vuRIh4rIeFMnw5gPwAzKN4V/zpxLBSx3x7PmPIpIf5yuSCeTC7oEhtxJGkn/mI/3Ts4VU+44hvqwuXzvBu/PhF
QWxtxMi3tNS+4CbGHI6Qjl2qJs2EN5UYYcjUS5sbs3ha+CfdaxNj5TTQA26w17vM9eBGIsT0iZcoe3w8MrpGImbHdyGgAsimE0An0HffayATz5GBBFJ7VwrGmprU6RyW3onpnePQMcM2PsDHpNakx0mNI6Bed/eY
nIfPDCnz44SLDPPnQEz0wrZrh7Zvpzi+VbB1UsT/yJxc5CusonR5749LXRGMAPCqvEIacugNgTjavka6y4Agao/fBxPEIVKoIo5AAMzM0x1pZ56kRX2zHYjKbr3UrJ8vqIRAxBiiCpd7wYfqck1vyethpclEcEGH
NXftAWOaskBX7FqI1ONssM0ErktT+bbkNnPvC++AD5r9YqnjDFuQGdK8Mf3sBPkdRxWyyUaeQMUBwmSWCivoKJY5Rfk1ORosSvC0ZmfGygL9ZIJVnXGPbPrjEJGHRMucS3Z4LkxJUP2LrVPxsEjQesH+pX23AMR9
GeTf7hHjcg0b42Gyp9JTiCIzmQHSkmCiMkqeee7smh5xipP1lLOze5GXzYycBE02nnrR9NJqEguYdaTM8zQNUVkZVZikBqjfiQTt2yQo35QZRwp2lR+jfJZBKULgM8sNdMvR14FGgsEj4ryiZeRGg55PNIarBgAx
vqT62MIwUtGYD3d1RH8X/5iyJ08fAS3qi5k4X1zeAxzjRs7TdJtMk+IPnfWNW2TJ1DcP7XNTSsuIiaAtzTr3I2oiKsu2V8i0WFwseiGbMnGM3lmAAIeUUTsHffwWrbgP2W371HaW1YyvlYiHwD0cW9ilodt5iMZF
g3wuj/1z+l386ozfvyYFrIsfIZCcm29N2TgeTRFunvmA87+EEsQ6rWJ5swbjTbNoM3OH5KjGGr1r4BNjXRXLrg861HKdqkQVrR9qauQ7MGJUEtuCYBeRbaYQUzvm1IfMpOSLtSZir5r6trg1M3LeXqCODHFxAMFK
sRx0tDpSyEBviXyoYEnbiAimX/9NuuGMhIZ9E2Uat1QiBgaofTQtpN5UJO7icw4vsTtZSPvxWJJflYlfxV7bzuHq9gGmJVdA5qVoT29TshJtpwAu/+JID/R0X+fcPgfOjXg+UlRgfBMsVhw5g9CffVgwk6t+E5mR
8E8Ouk9I9CV/OGthqigTaT+e3ReuRBwB7eCAJ3nCntKJtMCkV1olD2/bIGktoKBmBr4E41iw6OJRZF+QPCdXgG+zUxj+lbdxuoJEv2RvHoFQzTCj6b4gGRDoo+kAFNUZksTx6ZqCPVfeHYwcqAzCOWeLsshnLkVj
+hzAJYM/sjuRn/qO7A3GcR8N8VQVT+oc3+snXqm3NMwn/nsRX37Bx9NhPj7p49N/rKenh3R4vnvqL7p4/Cc8PJLZ52H5/Kf3T/PwqfFjPp4/S+lnj2/nqf+Z+JiOR/T8F1cYF/vZ24pzA0o6Sv01T7GqfALXVLUl
ZS+paMztnzLikrkU10K+o7mohQEHiJrbTRJDQpRsPEhiG1E8SvIRD/+uCXOsa8VSkAnAHCZzWCaNhf3jfUZ6AUEOxo4TUHkiPZtAsx8g6hHpdyLGUcK2oiBUqsGluxHD7CbtaGrDshDzTGax26V+GdP0tp9Kk1vc
lLyZ4zhhIJ4r/FQeICEbbu/pv+EK7GOeDYZADlk5QjFQEz25TKoC2cNTXgsSREJrEqCWpcNQ9lkxnEaZsFDY2iYq9YtgQYEbgryvJ9AnhGcf9h4oHKghINgeIyYQCSbE4+gOqpM75weMhApk9uKBbBt86EBEDcY2
mRvCYloKy6Q5o7TKBPBQSiHGjWmulgIMdhVPbBFeSoiWF/2wJi4hY5rZqCuGhfE2LdAcLqjCn0+eo9+kijOprGzLu31XfxCcwP0gi+wUT4YOb3HjI0Bkhms/fXELpXTgzQbq87EV46ksu1qG2eIAtwbd72JVP4F0
VoGq3W1w/eQ2OSZXK0XDVrEq2GmJAg4uU+ToTXGtLyXNXGCdrDzRtht2clzSq9g+Zb0hPLcLK7IC8N7kLCuUP9qvME2ps+TKrrn1cVc/fOQ+1J65fHnhSA8oUzkoYE3522/BSlpF+GODTfTLPzxsbMosbDcdc2SO
ojjnResnk7MBUKrPhQSkqLjmgli5FF/kjN+UDGsAtKTix8KShZdZrpB4JHcpXsAht9fcXnN7ze31sMXEebjZJPXiOkyI+Osd/JdE0/S/Z1DyehIv9OAJNWt2Yavc4jEWbwww4i/fLpKz7K7eVKyHkiNkOAA0/vul
5VnVwCxlA2HeJ9FNL1SH1/9pvre45uRuhjOYVUe4DyLX6tqx000lgR0aXboR4hct8R38nNnySEhyc1aBspmqKm36KqBIvbhYhoOgnwIlfpmGfc0Rdn7G23yV7tFfVAJrkg5/2UldpYPDHnR3MTEicYIXVco4OqMS
kNZYJvQsHG1T//4WjeR/vz29hfHhrfxEse1BOV48EVO4eiGwMetVXfgK/beMOL/S64sBhMZ/lC95qk5qLFXiWqZLsM5wN5aF2xN64wAyI3azUqktPPAdsedKK95PTV8iwdTODt7ddV65uqtRvVi4jgeypNJZRl/T
3YOwCQHmdW2dZhJKgaGJ6aQ4sjKbPx7vH1HUJGDv93c/I2hxjmsBp5v6Il6xH1z9L46BjfbzyF/7fwVqBGMdE//MpLrjHqgE5bpRpuasyzdbNoEUatR4DdPw9p2GcFQu98QAcSlGXDNzrUNl7CKqyg3dd1GTAfGt
F2YHI5uvA2sEZYh7nTIcxfT624PFRE0a3iCfI78eXItbZLcee0k0D44N864eTv41Vv2QuBxhEWD6ZM6bAsCziPeYJ4XrARsynp5xIQoyhlxBg+HIKfUuAk217KvpJY5zl9LIpaSnGqEmtlV9Lr8Wbt16ACrluBlj
78BijPHlUte9Mw+KIfIVHzw0ORRJ1MgwVR94g3Y7O0Gt50hA29jtHUQv5iBZ7UBArSX81mBhLN9FYLwMwNu6iOlNfqDBlSpjG8uShYGnx8F7kDodEYptcmYlun6KVfQbmofOJL95WPYBPzMBG2SQUkM4hqsNKlTC
E3bdKf/nyeeBL/wu9fNZeDAcp7Mdv+CutnH3uOt3LqXrNMJk75vfxRGvDXCG75FxeYGq0hPS/ulHZaF7VQ78c3egWtla3Va+pnB3uWdz5X66pAUKz7v4/PiLazzjXz7u9ZFMgngP+2GMPgtlsCJZkYKrase8Oidm
6X/78vvmZImEM9pXkM4n4Ts/ktA9IHJyIfSDfA0H/5y5GSt4MwfvPn9uKaALvo35gNUiTrECb0BGIpjUzP7NimigrBPc4W4SiyiNb6MTO9Rtngw2l8Xs/HLs8dVfvulJ9WmiKc7AYqfpFcaRC4/xS2EGxd8bbtGh
dGieo76i/IVjGbej6Hu/dn1hcZAyPIjGz5fXWmYt4uqVgZw1fXK4FaGzlsJhB4Ohg+qW2FU1/iosrZvpiJXVSBLBq4xfNu9cWs5KAmbJNa/3qNnGs73nivc20CULAL7rYXXjjt1jazg0R3GkEpjZ5K3AGco80KFY
e1OWJ1Jvm80iDzQDlbcHU3gBseTr5nVRF5PQGTzsDxdHoVZtGtxktADvLo4Q5cyLagGrpl9SPiARJXQpEz2/AgOurSdydprJVNcY3bfZFi+s2DLzdrprYLhViIg8aNQlYi2OBa8sc0WUNnuGwjTDDEuM1KXkouJA
Pr6aCqtckQPiYOF6vpx9ePzFao7KJcPQT5vEF1rtoKOx/FTEvzJm9k824EQeQHck/wz5XDw8+yZFoBT/Vdpj9cXv3PnmSvBss41+DE0O2c7Mq0v9gHeMOohEps/lWLimKzpliSK7FPUQK4+iKpPTwew7aG8p9gbt
0BJB472oVhHELuHKUssr0eGvMr+Grt2qzKH67PZaO3ZVoc7DpKOsACzMCsuL+nEleJv03XZw+L9Dsk7kOqL5lTncqmIoc0a5SgNtMbFT+KEMbl6LqBAeL5W99AUxWRhtU2lJQaglhsQ8SF8eJmFhdQjBOR98HwtC
Ny6i808gaZEqLKVokaDyA4HqN4mOba3+iFspngA5ZPowcjv1j3282JCWFubEMd3lzzlReIunsQEhIiUNAk2MRhzoS2aJEUDRcIhtrK20buN6IDQfrdQe4FdI1WmBqN7f609hT3Ode+gcqVAiH0sgkCR/j1Jf5aGw
AhWipvrrt0Rrhhzw13qWPjREg/VowGUEOYkpGcPzmK57XJBcPUgHbmsORrOVwHtygHfB43IcqBGpApDxgzD82oZpp4ea55gvpz9Fv04e6MdV4SxNIAQ0aVDp/rg45isuZahMdPnYTkkxCJx4FAmSZVZZMgKfDuRR
HtmfFZX547SzoxqKnUhkS390Un5QdoT/oLknAaFUex+Q8+0ZcAlWeTICmaKEpwyrUIefS/rT+/DjOUefHYBbbhe4fXXYnQQk/8kdn6fyVG3P80ZLX1jSjON5qimQDSuS4H5RFZ1SDy/uMug4WcDiCz8WmrETuXPn
ZaXjq+J5eKY7D3g0BwxxU6tnNZ6hiwMl4F6r0SeIShqCzfOXlVp1MOJygbN/JXDsg3J3yh6UgWeWEv9mCIO21dQwHZ8ZPiv8/JB1mDPhDYmczlMld/cajcdjJOqVWmL4meg+5u8zpLgWNBl0mz2weospXSyYWHGk
kkbxc3hjT17o1UkKyKwcJup5JXkT2gCn8zHe+J4aR0Yin2BkeS5CeIqCgMAVL1rZTGfpZLBLqCFXBRb9LrjQGdTEs1e8cJNhYM6SDgP/Vc3ESyxjqejUjGF5JVAXZIlks7oem1E9LaUqrYLZjB1YY1lF4mefMMPy
SKCOVByMF7/YIZ7XBiF5WgoXBNbwAeQ7ZEZ74nYbjhLtGX9yq4q1G+bPihDB8qSvZoTI6KzIWCoX4yVNmfaLf/j1L0UyeiJvXAdfRAIV/IGTbR44MYEgflrYvjMbz/KJpgNT0Dx1SChPxuwnvePDVsAbjNb32OO1
crizxUKTFXAJUWyjzZSwOZv4TLrKxH2UvUlWsH3lBIJfh/YIPZZnxGCcw7XY5n/Hwjpu3+5SluDLQMk28ByM898GbwKgA/pbCQ2a7jIZuytKahI6qcoV60krd3OWF+wqtD2qkETPavMR2PpToal2v6CVPUq4EX3h
u904axTFcqxKlhE6ObmjVKrRSKj+hLgEa8PA2B0NXK2bn/FpefUNhD6BTk72KaQtswncdt3u0QZjkEzjtNB7Q6EG+5is5YZ17O90kTDcIRkzOFv6W5uCDO9Ki3nxAjf9DYWt/Na6SJFt6NusulJdf5CaIPxYNb9n
DJPHrbC8bjt2vBAAKgqudKGyrqqMzYBX2gKetnelfDhe3WPxTju2qD4VLejTJ+S8upL6lpPYI0VwaVxjcWwvWW4rkI26ZwczDXdjWxWwaZoHJY5vsypiq8Zmrlov6bWr9GfU6lhzdFo1i5VtK83yua8eaunRcabG
58XaVU/og4UzCJet0EotH/0yV7E/8dlZEb+hLPsYoY9v6oAh8uMc7traxj7COQHY5jH8ZnI3S5asSjCwEW2jJTYxSh+9+cElJUzZt+Otf/XU6g7PMGzBa2lWrW/Ob53jEc/romu1PMPnZ09eVgA0jgZW108kqAbs
mWRfqmhIRFUsKX67ZUYkarkzoqRqJ3JWTvAoDNm1XxMgZUGS3ELTlBgsIWmHCIrtSUJDT8AEB83u+JpR/foa90MtTdHAQpKDLNCMa7T//X92HXqmmuSzYfGEV+ooMXOh+WxT8MnFfqLXtsKU0wkfzgO/v+AFkvTR
mi/5iZnaDHPpKlbmKhCzdCc15CYFeQureeYMs2HlZKT02aIFlImskSo5Dlsv2a57dGr14XkFn3V9niBioTqRc8P0Cnm3GFy8VOetKkGtK3y3keb2xytuprNQgRWBGYoD62XQQrLMmzvkIdRHmtJaBr/xzFqmvlFX
pcUEpcUrvmvGJHuE0aep4U2tIsyK0VX1pIcRKLFVGo9ntzFDk8xXxQyljWEVaGQdUzVhqhlxcXpAqSuD+zpRVNMZt/3oB8RS7Ii8BwEziqo9FOLOvKripgdAyiZNGaDL8anHdmLiazyMAEs6MrWI216Q2vXJN76Z
IwjMYVRkVEdmHWU+51i7EoujY27iJgre1dsJ4WmXDpUfZausQ3Ri5gHz1+PE7pPsMMKWUnI+vI6IJV9scdOXShj2nV+T1VvKPooFtqHetgltygcqbk7uebD5ZV8keWd1KODCYbDRI0muB5xHbt2stpyTOxdQvQCN
iGoR7G15SVj+YPPwxvZ4ae2zxKtSW7e0NCNdlSIMWp/FMAuukunBUK54BX724mudQyY0wA+61mgTCkKxwGxyXJs+zGxlk+lYfzsaUcF+LHfbGheau8hi/WxSTgm4GIzMI0oHcSAJEh2wto82Vss8/f+vdYmTPsNT
4Zby8wU4/e4cT1ZXTDAhrRYGMuW71vk5Wa9PBX0PSpEYSqul9eTOBI6muUOQ3RPIOLTRu1J72pD9eDHEy9VsamGThf4j2BO0OusLFDMGJ0d72PcADV2tuSJyGCOiCsOB3sMDVRA1LN1Ihqz1KpWeKUT87OoFTaIW
PDoYxWs6pzO8gFvFEcckUiyu4kippVZwswhUrpiqWxqJQw0dTbnaP5lK6FLBqoG0Yljryvf6/67nnYAqGWWsM77s04rVOmWslllGbQ3j11fabEzlKAhG2gQLAKl7uzYyGktgplQBR/1zjGjijEkSnOjgtot/5lPb
01yD1xc1qoU7FNBuVeXKaivhkI1O9icbkwpSkm9TRrt2//G8DtZyi1O2Uc2sFOycMu84eBFk9lCyTvU9RdqzKC0umW2EMr1nLYy/ZE1k/8oJHet0g5JtaZILaVD6fdWOdiD0+bkFE2E8ll/Nixy2JObXxmh34ifv
Ie90TtGNnjQqlH8eMSauGL+/ppr6JjV/9ONf86+lax9Xkab5IayW1KdOZDZqvchPjnsWFFDY8Tyo5mCTTAqk8pULr4nrjuv/VUcxDd7zf1VvThU2GSngPmq97TGHrTcB3ReXSjt0EJtkN0uuCMGnH9xbolNbF3cf
aGvmftk6kH+omND2C+rwQ7XxnUod7Q9CUOujOeU1velZArY9G158YF2u16Y2nYvHOkpTXuhq4lDodUwRiApolCXTD6X0btB+FvmyM9dpfLpep/XQvwoJktfRg5bp0XfxIkn1WDL6anJhbxPRKZg6r9rI7gqusTut
CniOBUIr8BaFjVUU2iJRO8yS1JSfRbtYK/O6WjQVg97Hz2w64OV+t5scFh3+KTglUX+W4fvvaWyDifwg0Kv+6DmBpjx56AjCNTxS4opZBAP/gRTuqVTDCqPHLAZUO52FAlyFIHnAF+BRr4tUXieg+SJzlUwiIymq
5gGS9ujXyKbOS19kZbXrw6+HaVfKas1qdkNjcDVdqoxhurdOKg50bs0vYqBvigi/Zxvr9al0+w1kvIhXmk70ma3yXVQ+99B9cQkl1zqaffpzUvl+w3PjYitMJdBvvd+02nmTEaF91562q/akXbfux9mkSra9h3uj
kxxIz5KUCV3re4lMd2Tu5zZOq6ydtwZnJO4I+s396unUg8Sjmy+ZhZNvCC73U/ZxW9TgJwnLASsg2P20noEQ+0iWqx5kabZpw/BNgcD2EjPANvFImSiVmkrTR6qKNpl50OhY9jQP6iOrGbyGFtIBJMRlgDLvycIZ
xG70zG3BeB7+PN6XppIBIWH6351f1FKfheGSuGKL5KrxfG48/KXsUwFEDZqouTZFxAYaoi9Rc3W5roI3WyzDzBhmVs1+ETDHrW5glxBAJnXsFa2GNLKnfr9gtde6OV/bAhZFGOTp1cdh6R2K3Jg5KG1h1v7k5XZO
1o83D/tKURY6vYdGpbiAD8w745TimQYdWXcDSlw5SJuLxL6TrPBzYwaCVEnOQ6QizHENvxjme9PwcloVj51Hvku8l8HPrGOocDbwF3Is6fVGhqL1Yt2uj2u2E580Ug0rtEn3ihTqB1vadQRIYHVaEswBRI8qdH8H
PLWjeqfxw2z9bLkbcpwcojo2UFHTJGN6K4u8q9GwC8pQoBo9rw+3McYhv+LYAOQyO8FHTjKY5o617+Q8ub1Gc2pr/CNjdXwCRMf/nx7KCkeKfkJR2bsBPkHgSIROjrv0QipAIy6ogGko0ORFykzOVo9kvAV4W38h
JuWapKmeN7PIi3d838QrAwlDOgpwLXvF0jslH9Ixte6wESk7dT8ShaokdD8qhah20wWr4EOsBhXpWDXg8r4HVaqFYD84pkoy/F2UQULXAx2wbYio5npAuLQDAIuuQ4E+NIizzegGYw76iMb8MciSKDgUul4eCom8
9CXBz9deSs+6w4hpdVBYXEHevlhTQTrCGV9PKu93kvCNXUGKG3kWMrHHjkzmsdlR7yChli8cVjZuP7ALftitn0ms/2PGhB+o7PzcSWKU1HPoyPdjO+DJ0KZWc/n/UXP0qT8OvTFHLoGRu2N0V199fmqM0gekZ38c
1vgvnuiwN8uweabVbjse5EQEHa79CnpLSpam3WXNdXIIzrGMUaltdn6wrD/ThSaAaxAb0CQTSea1nxWj1cVrk0uEdGC1Bkjvte6NHmW/0UojCcb0NXSScilshuVrtFOEnFpGMVVaBrUOVaa3fCYAiNJV6wabu8/0
PmCYujZ7wKZX5y5mXNvDG/QOVkG+a7Cg3RORxac27hK0ZaFqNMoggvYmnKFuuWL6sH8ySVf9Q3KnQrCB8yLBxg8M3QdHG9y2Ixu2wgvl4GusDTYSHeCCSQayFD0EhrVaYe+NFx5vOesQ50ym5Q0Umx4FyUr5TXrl
Wyvno4ux4CCbJpWm98lZYZmsXjA7hZAfqbH6nrWgxnRHXpuF4dxuJwF5hO4gQPv4GYJNOwugN8H21Hec1xj4gOPH3N4SA/w4UQmVU5ENk3n/SD0W9GNhb2EXc2EW6gOBRHolfapFFeqmrJsIyimO3xIYn4nD/E0E
xBl+BMScn1TzHPpOhiZEfHA2QvdiEx1kkjkj6u1N3E45QltOdz9weo65kX6zcivxE+RiP2lydmRoSHniROIUn1d+ktd3n9l+QZKVxHl/0tpxrJIZsLCvre103Cs2nTmEwDL9/YefJrH+p1j8Z8fWP1t2i2MLr3+U
k19cTnKEF/xMrJxo0tZOl3h/mgz+mbz9J6JAKmKdyAXp5Z8fEYDVOBqMV/uV4s6MH7y8BoSdUykmDy6TbPQUoZgG4yJhiBnX6cg295ZH7r4+rcBAJF+b++8X9ogw28CHkcB6nlMwvlMn8b2MyBQsD/JkeGDxGrG9
SaphkbsXs5Prv2j6Lu7a+kuTXGhBDbAJ/ke/kbp+BTCgA2+XcpH/HxFjrVEvCqVMa7Phgy0TZEl3pU5TO83SCEuONTiTfmQDKFJ106gLw36Efch5jm+HJrj5TyF0SG7/5VgkBpX/n0iuE2L/xHCR94E13RhWXgHr
q/Cdx2KDF4yXZQ6ThZkgImqy+0PMugh4rtf1SJbhihNelzwMlyQju5fPpUPZxdEPYt1GRIc0gdw5gxJgI1o73y8eH2tIvDe3Jgkfe3PTZcGvFa12kq1m/BxXh+6FALldydYj75v9i6aonPgkJiP0lQbsu/yjfNzz
1PPsMX+b/SKUP/qD3dkn4zkm5g4DkBfuKTkwW595WW7ORuPgJb/iJM9gX9OZb6jq9G/0mZkK/Kca6lKNLEZZfN1bJ101hqnN1p80T+luGL00zWclIuxz4dGi4vqEE7IEegr/wV8FaWw4JgrUNxrdOcXAOfFnIG5+
zedoq0GIHJ05U0Zbs1anLs8I/z5+GPrDh1qgsPmq/Jan5VQLi9+NZIP6pnkPSW+wnEx07Ke3KuZ5rcrlhbip4pBDwG/ZL+mbdGXRN0V7cl4aiS663wmISS9rpShzQPbbhSIC6z7zfQvntwqLg7GPbECHaiQ+afEY
HVbu/9xz369tmrT5xD7lQjDRyZ+0MMT8cUtgCCWjaYqf0rmYZ5Q/byRxotrC9/I47MTNfAmyFYd/KsySg6HsRDpn19FmL9NjFFPJkDN2hxUccMO+Qnhjw6CrLHeg5Qp5/4Ygk6tXmC/7dj+gSdf8H/UwxklPMtaL
7JJejF6xtWbcgXv/TXaHsF/MtWl1Av8RbU4jTD56sQ72HjsUALTWZlfLxq5EeFPapFLIawbmQwnWHz/1WUNp3sxSGyDq7xiXUvh12Uk9c9OkgnvWs2SxVOOag5VVsZRgK1OQzvvqT5WRhk5tVfI7O1ySSGWpgBlU
Z/5n5yhZjKzBdL1eHg2GDFywpU8rTilGWgQuBUH91egVoRGTHctMXURN2K9tBDo8yS2yZIDozEllWA3VJeSAZS0qxHST9mB38kNRBV2SdQf6K74pLtom128CL2FuF2Wrp6KhBtO6qZESmbyg5T+V8xp6gWXS1UMb
mTMrmaCHXfQZ+hm+wuYiaTL9dMFzpWsOFNvaVraJb3L0OxeCNpLBfC0G1WgzpRBO0A7aZMNyj5ijVPPAGwRclBXTT9yWih4Nh4pKuoTFpStWKPK3kk3JUlQHNpWPzMMNTovFmkRNQLa0WYTCxYGVNrlRK52WzdOL
w2vSup1qi7HBJ+miW3BSgDAJRWWGbdZThrjSlLMQQii8pAKkHguNoMpq43wrqesmjyUkIWpbRI588Z6/uYoXQHMRQh+dhj9YoWMJeG57WPP6sXziBjM4s0YIm7CfPRXAVOSiqNh+wjS+saaUIwh96i8aSBxTlpCX
JbSoUqdjslco5M3cZtJVCPKQhbBIcpqWx7x/o3/i6RaFBFokCP0p0jpmuC0catN0IwPJZtIPDPcKtliIbIaerELzQBlHUx4HLAYHUYClKioqLuq6ybq6t44aMF4z+UaZkIjpUSDFxzeoJUEYdi7KFkJWRLYYloLz
3GQuPo6TLJmkoChKYkFgnCn/EnShxUWNqBD75kdCGJLhYjzB5WrQJhyGynkrrBCD1zPixQn2ygM7lktw/8mlnp7ehLaFZfKAQfmhsMKq4h7IwMp6BjPJmEKrQshcHiw4BzyG4hMrpKEUMhkWgTcnH8bicEJVEmKE
YgEis0rOrwbBB9l0Tm3bMjhodIQVQuRU1VLLCk4md2Cause10XRKPLRnOb1XQiFQIFStOBafWDdwAtdlmsfiwHTLgcAhPWFFQRr9olnYGeVbSFrsycUHrXMGhz0XfhQFrhRUeOJ9B9jakC4RxnFzSElY5f5INUXo
WOTM5Yth3IY9G+wAqYD96ra5hhxCUjZ3xhTZCigFgs/ontMBejZQKEks/eqlNRtnDtdwR1Ql7x50qtWBwxfbLC8iaQ84cIY18CDbBU4kKBGVUI3vSjoF8CRHY+HNodLd5A0bmj1GM8fs0zmrbVY1pNun6W6Btd3t
1LTJRkLnmo6bgT650T5hHDS//XldUOYrKGPsxWO74BJF+JDuZNHvsyziwaQOa8wnHmgXXSFiKIoqOAJ5SMgfn4KduTPVvZIqRPcCVpMampZsamVNNFiyzOpMi+07xTXe5qBBt20/0Y2B6/soBNSX1Cxy7jaCSE9L
cczzZpye/EjlB/Kc8VLSA6n0lofdewjmaiSll1KCi5Jqv7orPW2JmhMycGqvCD3vp+mNMgI7Y4Shwi46b9NnxZ8RJtXaJpx1yRHynA1Thp2QyLGZz1UhsCYa8Bl/I8t4wFXH7OYtmdOnetnGuj0xuAPafnG7iJMg
8v74zsQ/2ncdKxZl8h3twhhvnwVinlPxlkjtrc5GuCN1MIoONxucWfoLsNUR9qItqwDgN7R8OKl6MkGmnzroENtMHSzgYsnPu4l3D/6pGBJHen55mtf45rjiUKWVeFL2Mp7MDPUwT+O3iBdXB6eT+feY+f6Mk7Tc
IX180UOyzAVDZGhpOdBOc28tyzui708coIx1pd8mSwVHwgkxuFhhlzUplGi/DKTi+0PwXfHjXXLShw4KEWQdKbFSEzSjwAAg+8DAw7TdfTEQAolM5jMR9iptkvCnqo/tKu4FdpBH0CXOFfrkUEBjXIXJVYzd9usj
vJ6B9d+Xe0MLy/WdK+ATmCE/A/bUcHWU8tBsYBXEMpO6hdQcnid5/VrRAMn1CgrNzgswZqSpBkg1nywizWr+m/M9Jge8tnTRLr6RTPAwZXi1F+RnJJ2r9rkmyy5g+1gc9+VgASHrL8VYSGO1Oa/0rw6AIfhC4NQ9
6KhX6mN6DnVmjE03r+i6tjqrlNrwni4Cl8Im5apFRCHVDaYKZvc2cyDb0IoXJiFekYXAxZ1E2J8N+jQ/S1BoKY269EYZR/Ril//XRatxGht3/yv1M4CyIpOHnuUmJ9Zgqude0FGJAYWs/z+TuESbLNrvMwOXHlP8
OLAgx9KZ8lt1LM04kd8jfPa28TRibW66yOkg5xXQ918KrFJsa+9tXFp5ySA9oxuZKCKc4y7DhbqkbP3JVNZhu12aMUip4wwRwI9dV/XvQAyOW1Ft1JXTzKflxbCbVT0UiVSNGo1TqiTEdvc1w/6Gd2mi3b93QX79
wXisnkC/ff/VOKgtmehOP7gMdT/0G3CTFDMvtNOcycgX10wEDRQ9dtmeCi/0ZoauaE2zT3RV9xJKJP0KYSM3vaauk7XLiQJJc1wEB4RRmflIFS5uq54zgnKE1f7bTPpAa3aXJMIG+GchaAHR2hahW5f8cMgVdSuo
2M0/MFg2Qy2H+Ggn7VkjJtVrJIrtVR6uJ2in62IeQc/idLcYsFTPZeoSkOl8L/97MSFi90NERqccF2P/NJ9dB8P2IequkoYCirepqVbiWHdwPIyq2k5ZBj6acbUmt6+DK81uZ9XIspjFrnv8HotzXEKgvYUsMhY/
ug8DeBaJbxNhE4FvMttEIa5NSsiaqDEOss1YaO1HIshWtBZKp26iqGo2HqHDech1gvPRCWClZZpOJJ/84cOpPi31SPhGTQV+UtTnOY7u7rWjpemsruNDRw6gvmM/6bTiZHMlO24Cn9nzcsG7o6vFaOrBqrahrTmr
v3BPj4UvHRb6Bu5kbgFxXz12WYZVUHZKzWau5TThA9hxJ8adv273FIDMVCXW38O9Y4NMn7KD8rASmC1OvuQhsMd9J6uqrFlbiOzq5EjT5t0lmGMj2v4p3lOv646Wbus6qLfGkWS+3hGgZvWtgbxI6JQyo00X2kKu
itCE2g+U7MwGp9+f8rkrloLQoMvwj1xzvLFRh+cMq0NDLCX5MYwZVDpN63t9ZM1Mz/Y/uHoRb8JcXuGhdSDKMDFvycbdlXcQzrv3jDagBNCx6zJ5YHD2j9/xtQMhgpwbUwId5TyRZIUdMUQxKZoE+E7UGdDQTWJK
5OuAk9+XX8QQxFH1lXejo4YoX3W1fOTDVHA+Yy7cVOwcG+AgnpEAj3Ncm1xKIP4cuLHQ2lbhUZ4+8P2j4oW8UAwgIrvSa+KhuvgoCMcSj6+JLlxH0StOJ5GAcNTdIbOhNpiwV1ihRrPH7ldjKM+QNufz1sKf+Xe2
5xA5tPUPi+Hbf/G/NnwvI6laHnUc+0+lh2EYvkoQ//Wv3r+Hlq5bnB36N16DMCaYAsqCa7rftmW4Sg1H6SdpTcQtePw8DGgZHVW3uYaBcYUnpPkJZ8HvYogoAaAYfkKBhIRzEO1jl8A4WwMB+KybHxmgSGhiPRkw
Ejr/1Q4SfiGoAfLr7V6NdPh24QvWkKrJ/AuVyV+MbvEYXH+mhIZhm4tfvSbYkf3X1EakV+Q9IirOmy9HdEGZTIx9winCciOcHbQ3Ub97dDOnimM8+cJk4oWpJJAXsyVI7njH3DXY6GLRL5nKkOqMSf6wgCUpzNzQ
sjXaYfjzjt/9hMPN9d0s5yeCNwNAAaz4nXQr8mYqSkbpsrhOQ2ciShYThAqEEpwovSo40xgN39+pclr0hd6CIvGcb4H2uIxPXSa4mBUxzp7EiLtSYKPbaCFBxk6Mapu8onp/RUWHXIvJXqxDcBCX8v+8Xj/D/cL/
zs3/vFeAgyIdXkj/9h4WgBYrQe9TgInyECvsE/x2YZ6Oj/KGV3CHl+EpfShHLm3e0/I9s+/FlHh6pzf3Eu+yfcPopa+4eLPdZZ+Nt/0rdO7fhHzCQYdQb3uWQa2kaEbNaCuodGwd9dsehza3GlEBVHMWHtTRJlUv
vziandKOmtfGYEVW9p+Mt6LL6ksN7WbeyWDbmaQf6mS4nI58GbAwmXIGRgRXcKWwauiPGzDwg7uwH0Oi2QT8vY1x4dw6eQ097cG8TyfFPxdbMEOYtU/DPs/JcKtRl0ahf8sUGgRDFBLN1Io+Yl5zh/xsbfJoyfA/
f2V/FW6JqWbjgaN2OEfg1SKfDa4KSVMfiL+B1bOfV38dNz/hApHOKrm8nJXrujJQexbwNWVaL6CN04s+SO7+te+S/CMfLqfFEPhSgAoQ3iClJxc+tZjq6PwBeWncep0fC0RBJ6AsMxODuGSvwHaT3f2VW8W7+QAf
Kp4VPLzYwkwOGfEIQDBKK7NsAPVRXMOy5sju/MGYEbOB6KXE94H8g5DnhiJ+IYnp89CHMN5f6aa3pzMaEooakklRlD4Wq7NHj1kQRZ3u1Iby3iQhBqSyM7rkRcgHQScgXe12uW4bVpSWMtj/C3fl9frVxmvyeg4/
d31ht2u1HvsIJ1eovV7DB3gF515P4QCib2Q5szC6Todyhfqk/WOZEvrMHVEm9qnRo042S8LlYgWGMECvJTPlcyuO5G45BXRcY9dk5xnyOB7mkNGMWHJRi11nQV73PJHTWlpe5e4Y8UIW9/ERJzE0w7qNJQnl0W3j
8y41ab8xGH893PunkL9ENSzOCdfv1ucYzFsktTYK+MG2avunz+TdN1dUccugFj2uDq8U4VlIMAalNl1j0M//wge2+929WWb+oseqwsvJfLUwN4KeA+rhx3y1T1+TCB2JfJNoEX6JjZPCvfoLzyjSsa3eZZEKUWso
xpnMSxpXOtOOKOz+2nIxAWWQx3h4EblJ/L+yX3bgpICKUwzc4uzhJvTcXdxN4wppgR+t2BoY0s8w00oANNENWShkO+QoT3G59FNv2VKS4S//+2LPm0//X37hy6egHC/6gqZxLnv8ScFIEKsXPhAlvCwrG7Hw2h7D
qxIKc22l9BXQak9JUinGVyRiaskJWiiMDxawJBrBzxcJv77LNTfJ12Rmqy2jlXWcii7DTYPV3/EgUV2ipnrSSjZb5EUmpRgYHx21d4Ue1Xk5DcxMxSdgHxmdvftpf2qt2jKX14Lr1xhGQufwdJsVLSSirIRU8T87
xYAxRBHKqkUduKT6IrNPR3UvZuKIFZXZMU0bP1C1/Tk/l0kW4ZNYV6jjd7BVKSPq+jNqRkF/HM7SkqV9RzKh7NNEgUqYC/2QZZUI0j1ICQCieIFoK6MT0FN/Io+S6WvDd5Lw8ZbOtkYduON85bvaOwoWPfgDYZuq
K8RjrVPewPiEd5KNe5G4iK9D2UunhEacXLDpgYLZ/GdVA18rvObWrHkhhVP4NRYMUf3ovaz8vbz/F8yiW7xPdgH4cQosIGBNpX3IV74AjgKbThsdl10qp54X/QMPKGPrmqlnI0/MKc6WDSGR9NIE+UXCcN7U9jNX
dSfFtF3Mqf2RgkwJnVO2xrtBxmpIqQNFAOYKgKLUDIWP+R2O5aeIMUieSWONAfEsaHLkNbfQm8jfRAnY0fcPTYTDzncj3nuvJZ77/poqXLfA3NXqSaXa3NOZxoiM3jDvbCnApw7o3s1Su2uMjgWsLjYSBTxDAlgX
m922T6HAXhRUyq+ibOsZQbebg0nge5rO9l2alC6iNfKRjRXZ6IbwTZjLKdks7+h8uAWDB1ZlYIM3F4uZWwTJRAPng/nLz54c47zKemNR2vP3I1CU7Vr4KjCw5rIkme37jOqGo929M0MWwd7kLwWsT/P7xoa9AwRv
XvF6JI3qvzu4aD8M78zhNn2Ywf+FEhbvnAIY4QzMgzMJDgCbX8fwdO+XQvilADPhpR1c7wQFMWCOGJNAZnxMrRUKPElCD0xeBDTnKWBATjNw+R7vfnwHnsD7r+BF4eA9pmY49vD0Hi891+SSxw6yvWP96CWBy8SX
81vZDzUY7p8vjNvSVZHkR/x+wWW5I6QQJ4Ub/EPvpoSS+IOU/aT8EbIiPuEmCpV8LAK/w5kQ7z3nr2iLfq4VpIc1R5ZPE1on+WaveUuIEENdTtinKXyWFRKh2LxzaMvyKso+kA3DkXFWxAfMDhJfoZczUUW5Jhbm
wkyEfcnG7BBR1PJcCns+Q82kNqnL9EH9s29JKBVX1NJ5oDZ49XAAWaoVsxeLzG2JiaFyvSSTEev1clGHWb9Bsef4LbKE0AhyBOZPNjl98TsFUEf8+ujLhRKj6Eu1zHq5jKojYk6Rv4sYuliCzVicVo4MmxooA7pG
0L4x5iewRTE4Stj9Kr3b30SJ+d8KVtG7wXs9Y8nufxRPTUOKAJWjxAkOzzDnO1gx+nAcp9Bi1QmPHKzjyqlQ2f2dJulbxTyfT68noH3MX6vMvzbllnrsP71VYBfbEPNDPlLyzWK5D2rHmhPxA52BaRRhf2fZ9DRX
vxbkbL49YfvoSi5RTL9QCCXuXK3d9DSkMTChMyCS36Tp8G1cY00LUwY52X4J7p3H2ZnRqkBjdQCFhj8vpa95l3YUTSoN0nqjMcR2pxSURRdg4rUQD5lqOsgXqSa7FYSjh4C2cg0XAtWLVafg7jmRqIwZfGhr7EeX
Yokx8V5sSFrBBJHhCoeIVM0xDq5HfxZDRRZMSb3y64qIgDrXJU79K0JCiWDqARsdjhBPDUuUZAhzvEq9HrXKhxJLNtTi0x7n0kT1vaSi2kMvBB1TOTkiV5IflI8yDUbtObgP3dAIsXKUJ+Mq2zOH3XQBJiGcB4f0
uf2pCt3DZMDldAYETcH0sYG8nUh4zy4kBUsxH6Uv/qHL4Q+QP17rmx1ddmzZoeXpWTFpIOnVBqTqvrEO3wx5NKAMz7LknIFV7GHQExw6eFp0PnvbOIIP9+wePDOymr4B2vcvSOS5vmj3wAlerwzVMAlidIYxcy+x
iRIol9c2WAIjRr1EmzKBGf8D9Q2dwEwyfRsoUBPpemePj5pM104K5mCSwCQEwBLpNvaNaxn6ZFUCbM0XmqvLtMoPNdo4jSjBCuxYgwKBbRu/IT8OE/CczuUq/p8HnAE/dM+7PZFJWGUgJJ9Q3/fqWQTQj9YNTuM6
enRq7uOfJizPKFlSvIrbFCL/ls6BItS9ANh0vyJ+riM9K0IpEcj+02AVuB3aNmqak6N6HYbFr8LJy3A/W/j35CrPXysm5+9liHWFPPCuH2Nv/hdTqiD67vNHVYGJhCckrhwddnhstaxRAnknHYwYf0kNE3zZubkq
bQsffJweQYrc6nC0h7wc8Ir7i9u8BeJ4P7Vebfm0VdC/hQrM6vyoM3+t9BWMcTuMkKzzhG9wZ9k3qRB09/42CLG0irQJnr4n4LrPgRjiReLOb++0tIX3s5cuhKmLDx41zvpmruVF712M07nKY3ipXNC+p8e/XOGx
fVogAT8DE5itTy7qPU7DZE0XXNdCkYOlJ2vrYen2AMN7SxD1tB5nZgTPgRTVRJkAxU+Qj3PuSbZJQXTUEbtK+8XgHo/UE3f2KtfA90pqvk/CJ05NbKKbNXR7WNaP3jRC4giqRnxQzKRGMMwrzXElUNfinqJlp2M4
U9d89AoJ+gnSzsAs4kD10TskEIcH3irqk5YIMhthWVWe9JBvdRDTP0MvtiOPoyS6zEu8beFQz62KLOdhUJZAs0rOpyFVvxTztWn3mocakaTSD2OEJhn/WGcBGl49fgf5Z2EJkYgSg/9ZXjPSUUiEaBSyANW+GPW/
tvqywXPP9RTTBE+apVzSob33Eb+NydWJkXFy+AWE8JPMVe1oCgkumgdXfCRtkLfmG6lKvS8o69VMhx9fY4/RjmaKX2Rlvd8sUakJHcwrPIQt/vleK1q1gw8kEb1qBUGlvxCLHQI+Fyo2hDyPeqlGTd1n4NQVrNF7
SuEMwzBY9kUappLVqQfUAVLIyb0tB+Z9BIhq8pbFHe1eWQLBz+1BNKz8sUS8WoPHr1KYLD3pnBNtfrJRqDyxPSNfpWhJIPSzNfkRBLDU6aq2E75Kz7m+SSU+cLrXTL91xyWCKRvjV7wtwdScqW7wj6bcFBJ/JPrp
gKfQVafqdG7jQ+UedNAf4gPHkpjQ7TOE/nEx+6GPKzvCwCJbFywn57yM9qpRuDAsTeXdcJJaB2Tv9uje84YlTYqEWyL0gbzPxpE8c6dnX9ar2XY5Xm/RDerbXQdgBjTCx+ibFsVgCnjsYdeKN+PjUSHo41+ZVN3E
Or+37L0UQF/5GpgQikbYqGhZVdSl9dlwFo4aQGMCG0in8p8y5BI0UUlyw7oiIfgphMQql/zeBNbzlyejgMhtf1e8pqnpU1aPTXfkbe+2XzJMWI1tHUKTbBe+oGVDfI9N8rEYkyZBx9Vmb5J1SVukC6Ajto6FBo9x
kjuddXWQuoh4qglIBjDwiRG1NlLxfFMkDSzFZChDn52kH1JJCbkBxGN5+lo85orQN9m88oN3gMcupMj1nU9ZososrjLCSXPsivLqNgolQoXgR7fl8GxsdZpICXgQ4BaFaGPqLwxrqHyTnvqsxItskflhSgBKqjm1
twm2oWSBMwEy9lKK/A+fbQcTQUPHJXj746Z4VhAUcCKcE4Vc0vKJ9dJsUCkQlIVMotJUGS985qbwVvsBrgI5ciVEwl+7UbvxEIcmoNE2vsjyYDw+EFdFP3BbKPniL1N7BCxKISwDQppuMuALsFnQdLPJxpIycilI
0+0GJoNY/nVaDOGluf3i9xzZSoCYtE8JfZli/j7eBgHzwLxTlIiajRo1xa4ryFUmoA3mYJ4peEC5ATAqNpnydIgc8FQHsXwFnrhml9Oc4Uedm2DcDABayB2YKOyEay7wbTWgPcitt/W3QNFNAwGE7OpCa1lBhABP
RUcJySfkBWCZMBvjtStRiDADj8QyArgPbBklUfhMT801wzRCmumjlFBqcY9x49S26EiQh0vzqm1vqDTJPhS3N7VdSoknfG0oFA3UEqUJtvlHNrA9ChBPSNlERRvpTLaLSRhR4GpAUhZsJ97tcaWQWfl8QFTw9iar
rFJSQKpCvmWJ5yISYK6Q2YyyAmMBTlupNZV52WFoget1cCENoMrYzmJANiH08cUVh5ktMg7mYI45EHyxkmQyeih5/TwjOVbamZidd77+nXSnAwAobPzLi3zbDOfzeACaCw/6FVKmoKHjL9/DwUMRToCL3i4RPbIt
QWYVNvlglGN1TqEDc9pF6ylAb/zgCTc9qrIkXYvI9sYPdw/3v5BI7injB/xM+vyPpTB6j3rl3QpJ2f74o1M9LTWJXzrqkt0nhLbtCU4fJ/OJ12ig9pmaZ11lpDHQnJhB8mOaN3rORwA3alvEzq1DT3Giu9+Mv8+8
BB0hddsJGWRqUdxKytLyjW65A730l6CQ9P+CLL1X4SOEaap70ZcLevtfzGT35I/An5X8eacZIT2hZSc7WaLOnnJv+s9ZKSx/dMqmleiPSvGg4wmnwmEJFC3o0P3hPTA4ghG8VLn3NenhPJWud88/grRHzV70Rpnz
zW/690be54sqfptux0cv+iV0IOrOG8CCQvmJYfpuTqrgJybr2p//nJSN9iUXUcunaPsQuRwQBCU87WiGuMggjSunIPUm2agqitfd4L6gG6LLNtYa8Kte4Yzi8TGPToVjUHzQz2FnR4eTb/835hdE7If1XpT2YLFf
7IESLgxTvOuAzmoc9biBewiXyr28x/D4lsYIFgRACeDQsB2jDEWRLuWTbeMtnAfJcTm5oiT8h9Q6z15Vc061ZL4prRyOqiKkGCGHSAgeYhF05opfpDpdfMEXMRPoT/c8rnZcrbM5esRNia9YSstNRVR57Mi6zFuV
1XFksX9i6zcSbHqgi2I1HUN1aFbJ/q6wlY9d62Bm8H7SOS4jfkD6rnGifg4vbmcU8koVQyplNrjveW48C0bt7QY9w3vS0ZCFRZTOR3cqwRK6u8nmOV8f/rYZXJASIVKN4jEavzbUIiyCZoYMV//1ngQ9svsy6sfQ
g5+t3tOgZCepFiycDg5vTIC+qz0WHS67jl6TXUfH6J4QHTtb0WM63UNd6+jXKS7vBVb3v3J1CTMrJ64SJlmAlxAy77hEM9BUxoj+f3bGwXphAwR6LcqY2DnmpZXYsqflrLqojFvqb07oHBlnQKBtfcYhn144FGUZ
IhATFrK3kehB/WUjFItYouR8GRxYmFh2XmQdeXpSJuOMWC6S+aiEBOhUtoR+kegkJIcgRgi4sZrBxsinL9+8jBwMJiiI4vWFQ83I0GikBBv6YatOrC/mgad/eUl2oY5gHpuTJQi+iL9HaExiuyPZvYSpI9kjwEKF
fe1MkJx2tUriiDvaBKgICjyJRP1x6pjPkFLuolfwP7LnmCRrM/2OojlHhhuQAJ8hWZbU9YhVY6v48KqF1BEyU/HN4sgHeWAcWD4yWKCaCthnCkKPFPkw1+sXfXErO6rUAEACRZKBOKG40A/TW4mQQpqDpEF23waC
fJ59V1kWJufuYUZgn6FU02LMJ4zQf71XJJVK6e1IVy6tXPwjzUASzwEyzQ1zktl4/Tl+VyWFW5RT47orFG5Jcpn4/RorDA8p5E+9i0U4n4TjJA0nE1p+gwJMitdN8nJSAiKU5qIZTgImBJEWNJohS2kOeph7cIMn
xY7oJJaWJNfG5PgU5rorKwTWSnOQ2EMAMxwgU4VOu0pJMPYYqmTMj1ehUFkiHVzqQLljZYGdIcXpcFtCeKszOWMaCofsEkp3tJhpbhCFQAYFPiomhzd1zzbkecIqdwjV6jU+MwQyyaFKsvEUgS0m2d9V5oGWM/53
KIuFTkpHMpMcC5YHWa7CaljsS3GeyzGtGnNBX+B1TlzN0ejCd9E3Pj0/fAd2eq+CHrjz85r4js4WCKKkSZkh1wwI5nwWR7SN8bzeTLCDPsZ++quK7Xk6h7b/dVidd9e+jec1uUvK/r/eaBg/RA1Uz1VPD/wkKUMj
SPd3Isgyej3xgshqPCkpigzGKRGKEIIyo9KDA1OTo6j9pcuuaplc0+FHsJZxSX+ZWKHBn3iqKPXXElD+8Z2ojsP3nZrxOKIyDSp7eUxz3k5ONSoLYEtzIQ6BHLnpiZ3e9UOQlC9XJrQXIF0iRpNE/uJlvPsmB270
mq2zc3/6Yi3gzNIz0C/NwTwvgOsCt+WjddVPqS/HC9XZXCiW0vbYZwgopkxpLlHE7NncN16vsxRMM81FibS6odYk0XpJsbxHXhgvD+aZbFRflxIEQxSFkiZPE8IVKZs3W1CEEkE2sGqyUw6WLyhqgMemOZhIhXPF
gFNTBRSTGveknT26kenB+c62U1q//e+lN6XyjcLRcK7L0gO3VoSb99s2BviYgUuVHkYu3aR8kO916EoRDZfFA8vqDJjrDBBBlW783N2d5/5TJTlnST1eybBZKpbAknUER3+rIdmK8RslOoLatCqhm1URxNS5hVht
1JCywecK/Imqzd3iJ1ROsCkV6K7mYJqQ/gZQzGrv6/cqqJ4Nylcov2LFpFTJvswOC1gr9KYaDzLeTEL5XHEeweh0HHdTIIfVfzpz4RprAWY4BGehlLN/sk/uUGgycRwqWXwlVVDGQtPkm4/4TSejlo4Vl4bZ1g2s
9/0ck8F0gMxamudDheOJyIPwaGylECYdHV4z0CRENwTGbquwQPOeuLMM+tbE9+e+2wMUjZeT/GUEekXZkRzcl9fg3RywXt7zENjJWaiqh7gXDJV7m7nMNqVkIdDyZWmqfAMEEtG4JmGehbHou5ezAvWL6bXFY6jD
gMhBuWtRNOXbc71dn1r10ihf++80V18hmqhT8iyadMFMgvyZd55hmhV+ipaVDgq0VGmxmp0XN2jgCOX4+cv60L+wIdw1T5CQJ14k73/T/gVrksKlCEyjsVHX9Y+xQNuV3bGTHZqQLdPJwtCZO4AbssAdtai2nUgi
R/Aor1dPg6g0Jd/Y685jvBTLytBIB9URDKxe6L14sGcnAVYcj+HPW0H0iFMSu8L7gTBBUZZWMjQTpB/lUx+MSawwguRtWmPaHZksYlV0dE2DFRJfw8Hzai8dakoJlVbAMEsEHxKyvbWYEQ0LCLDDVa0qPfuz2IlE
JfXyojZMF13yZ+W/kJHuWvtxLEly/S0nMeMQ4sRZsZLk7adoUvsDwCTUEijE3lR2tQZbflOE6vpSfoQnIU1Wd65fdslDzBlJ3gZcAjqUQJW8H7v5TxgQ/P8fXFbv98Mhrf/vOovDVsukrjm9OfmGRTwX8a+xH8RM
pVvXniKw5R/VKXK98Zdk+fCVA6l8r0DVIWJ3TXbCbvNzLAwpJ32QAdi4J+PJK/a6F/sY2q3upgB3jKBatYc6v8/tyhSFc3DG9ZFp0zehl/QU9sIFF3bX2BiXpbFxEqvdsRxYAnmn8+rPzDSgKkRrjAJxOWk8/nAz
QCwQz93sJTx/QkdZKm9GCzq6RwVHoKIt0IFAv+AiIK8C/EBc5yQElxxoCJqCpsAcWLb0sCPJrn/t6u/rxxDMIRQ0E83hlc6yvI0yeRakdKgLszRgBnHzJ0lxyQnTIL0S5DO9/B21wbYa8Eah5aLU8tqRNE3ov8CX
y5dihB4+hKxBkyu79nH9GoGRtQ7OCetl+7YWH1xKl7x1toHG/a2NduglNfNvPzXxjxUS1dKo7bsjPaq6YbwjqBOXTz7VdFx6HbHDFriQCz+tEKcg3xzJ1o5+Yr/WokHB/02+1Q4CHziMUx3PVQ5G/rVqqSHzr51V
jZx/7UWNpH/tRQmof80nRTSa27u3taw0ZDPCUQMYBvs0sUDAp/hs5iyoyH1K8owUy7xFWs3QtSmxoNNVLCeqlQk6GlfyLWgrylEJyxw+vTmNY94nb4Zak5s5jRUKDjfud01YNRwwWGOfIUiF/o59Q8tNiNZw6Iku
48qEpKVjzc4ppGvozZXL7KpNtZxrqLMkAjb09nokNtwXXyoYP/LQsSHqiptKzEPOBmtpKmuEOwtFG0rVFJw2lMbZ4NpQKmt42lAapXC2oTQ2hm5DqZeFvQ2b3S6p8ruG3ZLJCutGziDYor3hkEhLWaLq9YfvDQdD
bDyw94BvyOE7MubDFPk43xBjXchNLkM68xuidSr8G+JVexNNTCngkIWy3GS99ItobYEDR1ourqUizZDGx/UW6XhwiPYmpHCImSUuHKJM3osonMoOh9PKccI+GHvs2LEo479AWpJuLSJ1cZNp4xDDn8wch+uxrhFY
95k7DjlCMnwcrOgy/HVxPeRH1BUWy9CDclY5gjlcGINw4SxHlFcgy8vAhSisv8lWSTBciBcrKC5ECSs6LuQ8nZELZkz982EvhZcLp5ekUVYlNxeySTo/F7K1jNGFXLQNUBeyAsPqQizGX7W5CrYL2cAokyXsmbvg
atQQDEdKwC5gTM9eD3GyAe1ClkgH7kK2Tn+Rs0TeLuQrI+9CLCY7hBdcnOrPsJ/kfKeY152e5SAc6nSoceV/tROe1lRvUlee3Ar1TCLzaTn8WH6P/HRgVDE+tmio7cDAkCTSM8lYjwSGbGWKBkZU5qcb3ZznNEHY
QAKb3jjSkoQr8Gq2zUM+tDAcLFTC+lgLcNnNUdMwhqE3lLnDSPlhhyCGXs2QSYyUC60vKKeUyCuGaMWaARQdr/NQ1nKOkbkMOeHISAoEP2awZ/Mmhl0rGE34uAjiYIKkiV7GHk4TvaaeUhO9gi2uJiqtdGxNNAJm
+JrIOkfGoCZnBNnEGR5OgqA0eAhoHqpNUsT7ibhJStjSkDcx05ABOEnJs+FwomnaUpk4SQ9eCYScKCepm+JyIge5bkGGxZ5QdMK2NVgXFJ/TSELVzEUykNbzG0pg/mKPwTyRd6RGl5pGWL4RP+I6bCNIL7T7oHzO
im9ayJH5ZgDeCv39Yjtfmlz/F9vK37Dmom1XhgvXLPRO6y0sKv04yqMgrjLqdLUfYH95Jzcq3f+w9ro3dTWnfBJXwE4iXkVOnneTVmoAdqEvvv4hawkJJHWP/U2JWudtnSn4velgaKyWdhZM6X/hHot1oj4/9418
sWMDBgyfkqfz4T/ijIQUKnVfLSKRRcDU4MG8JFAIOjOZCZVLiSyM4VkU4V6ndIt3eqWI97b+SdyWMf8ualbUuq02ULTQM9K3nWZq2Rhk2suhjpMxFv73vma8r+d9sY2HY+cTzycymCaraCdcIt/f72V9Gc80KdEM
GKOLt8Hl/CB/X8vQmHxBLKl9MOLUTFh5NiY++CUFIuurVniLyIfUB+7Ya/lHxQPo0fJ11ViZknBm7/wUBErIEQ6RorOMpYWbU+WLzOBZ9txZQXbzys4n2UF8xl1NzadwxRpU2c141AzESkZpw1AxrKFAC/cNLShg
ve0leoBBkD6kXCeyUFnxyKHFau8IdSDycLR2wcUfURfsYSMMFlFtoObIcXFO9IDLxUCa7zH82E8yWeHV0LyfQYqngGj19+SiHv7eGVMp/KTZL22JCpKJtzTtbhFGn06F1O3sDrmZYJmGTnc14DIQvGs4TVN37LmG
jHGanRxFaijtUE97g8rQo748G4uGAKihllqCo4bg8PRN1HeBcE6g1FDbcHSPwOEtqfOwjsU3K0Dqa80GbvkS3hg6sYFXx/jh63rjcCmvRfa9s6TR52/b4x1SLcNtbjf/0ag/L1F4e1BcIAeII5GrSJ0CBtPeC0bt
uCWx3LUG9N98pOvAb+oqX/cRpmrgltqANJKh32/3fTMkt6XcRJam6ocjWtfFl41sANd2rrHbh5hAzIpmTX3cAx4xdZ2mG6cSHF8efeD6K9AONsiuamCD/h5sLIdyfXAVOn9tCNQWz3jMfR8ZzatOYhm4LfvUXd7Y
o7jFt7/YbbhuAwS3/B9y/c+kqyuJq66cdFVJ4H+e+4y96VoADiQUBsp7Iv73w1qfFAOP5907G348cquYPBgcd0zAXWJswa9eLg68OeB581vuT+IKku2j1+CfMf4oPn7DVdpRHfES1jzdXknMaqv6gj5RbXrdep4f
HUsRDIpX0CQKNzlsY1KReNz9s4uSB7HGJcVd9gnwAJSttxEbttJ2cOjHwvn44BmKaxC3A+jeepyK1L2ALsyusYd9BzYd9DOe0oBsEVcsNWbjR3+vIZOIljXN26CyOFly+TR6jdTKBePimVAQvPQEhYndgh3Ii/09
sAfPGZvNvyEZXf9hYDwTRJxHNEMC4RTXKa2gO8+knywIMo6b4gWYxEQ/J+xwMXcmwygddMYC0WRQStvODk5jSWmiUyBBe2LC1h5VeYBsnE5L+iKtw7uxV8aFyMx8Exa0Y/Yin4uWYfrkS4YGk+eucui9YTCUKDgE
Xl8EFs+VjFZA0adzcINr+TyRF5f8qq3+vijazkjT5WopjiVI7R+z267fglNPMegXchzxi1lPPtn19BknqnTKqCPrqEhTyQ/FbjfKZmQJhOIOi7LNkRlZMjTJU7fzrBZiZRQI7vzgD/5wc16CMRnY1FKwcum3EF7h
wpfOjFiotiLhQW/9L+goGULVrNWrAr2C9y6eLZ2hLfHJEKzuKf0fHl3/Jgt6q+3JeHwzwr66564AmikLN9YgsMUsvEVM5KuyBuNRFTXE+vjniz4EPgGH+1e8LbybbwF0GmRm97wPhf0LHRnYvrovrT/bUyBoFjOP
bKTj21rjRRziHeYrvLQlfzIOrhkjSzIm2SgqM/hQSLxpxtmUVnKjukaX4GXnYAbAa041NxgEm6cspYjvaC9paL8un8rLQQJz4gpbuXT/4R+5LseN2v1RDiaxyTzR/qeQxru5NHgbLtGVAGbsXlEIx0YXAwhkQ0XR
oshHgHJprsYeP9lLIZx8DcT78NgFpDiV/2eHvmzJG3zncREqflFGkkrGbDZ+jvAQdw5EcpMkKH1AST4m/SgP+9mZyd6uwm2VCyLt7NqxD43dSfz8o3tc8iJUeyFmngEBx1z66q9sj5eQQnVJVGqka/uV5477vKzj
Mta61GNhW5ASa2m6X3kAsx3rLpCgMpJBIe3QWHWJa+wFaR5lYG97JiwxOenjETVsOcG6jewoKlrGitGHXoUBfZubTyRFXl5837jxxmX/pvD044hDw2yuY7h//HXsViuaP7//7J3Co9ihsvyGW691njgO3Lp+0kaT
Qbu7bK5VZSfjZUKR32LlYQGyuFz2TPMpb20uk/FaUGH56fMPFPQxKOvi+FWQa8AvZw3NcxpLRnw6e8u/8ZFCM92iV+cP2HkwGLlHS0Q7x5WssjuJKbCiglrQO5voBQOIQbImo+OZ0jU55Z9Os5w05sULRcVa5VLx
9Qy9VQe0yKdMZe3xMcRAj6ryqyAbnohk5lLsxgLDz1DAMaUZTuc3UVUrNa1ejklDFkiBTr2RA5r/tkp6QYCCFjF18O6vLUYUwG+QHrGuplMkyBah0IXSe3wo3b7hN4lghw6bIVj7Do7K79nw12B9aRUtdpRGuaGn
IABFg+QDMMDEBjJaydzO+Bf1pi5m8fJZXqXI7RDlwjEanPjJur0+7qYjti7CP0YmvRBkR0+BUMGMRRc5QO975wKDtEUYi7WSkpEibd+yQ6KuBGBJZyNDD0JpRJt9Y0n9znqOhwZYpkuEqbQJJdh2Orh3VVfsanZz
gdrT7TF+heKruDRM5QnOPYdbeGMCn2PcRFSzwNWb9gt3VRX9RtRrDQ2OvdPnzwlwb59AUY0/zXEkf9xQn3HnvjCFnhFKGq3s6Nf5ykDONwylnqyLfMsRpVRwfYvK6ONHycj71tvleUYQeqxEl4LTbxUhtJFVDMZz
YflbryBCMHt0f0P6aq1MimHSewz532IH3zhoxycA54mf5CtQOgxpSGWqiWQRTuoPMM+pz9bL0U394FG1+4HxUVVtBvoE4IF7vTGJ5LhzUCFG8+o5mSMUPEzy8uoGzVRGmpYunB9+XQiswUEQGiWso4yJE5zWsJUL
i3DzljhAL4k/ZOMuDHvhiFek1HiOMh2KU/g235UXkMKetE09WeH5WZJOn3J2umLxID4Tsjj3dORinq44Oy7SO8GOuLz3SENUib9M4W6UihuiUtzf3rcijCK9zmH9+n/pPqOkDc0Q7OKhr6TFYoz7Ic+OvrflfFlo
qU9NTKVlQG4IrvGLgIOhGKOc1iEn9C0YNoB1dffdxnD4aHMPvLh5cQ/ehciKyw0UO+8ukMc129syVmhtCE/nC6QJUREH0MHZevs1bH0GfUO2pFDalDU+FgZSPCFaRix100R1zoGMYHPga+bHe79AyDZfA6bYdMhP
zobd+90PPDuA1BFmjaU4/TT610a3/1h4SNcO+dpFP3xP8fOQX2M4VigRZg+wy/EwElrLLB22DHuJYHyIBclKp/H851NMqzXjwzWiM1pl4m8xge6uPqgVsAAhd5MJ70qGyMZqkG1+wSN0cthnaUKDdgoQwZAyPRxB
hh5EfD2OepHxrwFxqC2dsMmPWghmS8p0tVZiSBdmVxLYIWTC2NAzr/0eXpkQidAfhZC3i6cp58Twl4wDTmEfpBO+XluUtMVWeyIgI+yo9B3MlP/1AFvx8oIiKRUT+QunqvjaCgBrghTgURVc+SLyOvF1RZb6/Qra
G5L9USvF3yWP37j3twQoKMwBAVMw28ookewlltSlkiv4byH/6OQ/oRk9t9jXnYW0dg5lwxB3/PbGsALq/YWgkwPw8ofvOVLIyvWkkpJD12E1lcMbLhRUMQz0hOuJCZZWzNBvZ/wtsO9Klv1SiypszSiMXybAflXc
GoBhkAMaC0oHvl41dDZHcZBl0OlSqQ3e3hPp2yqdJteiIVwaqKHHF0eOArTt4edqBDWI0sSTib6GvcUdlJwaV4UwvNv+JnYIHCMl6vHLehpS+AarS99HD8R26ID3npkCAKwxA4IZ4wi+cfjb5/kl6xBRqrcA2OCV
0aj09UyO//epuE7M3EuLv0nKKqcxfRxuvQHVRvn65tZ0FJQb/KyZg6LtHsYL6dBfeShfHoo3lkI+f8Q1eFNXC2AzRU5GuG/wmpwg6Tr2Tmkv3puKUzu0dDhxRI8+/FqKPD5BNCbYw+ni53RlAZeLmfCXRN14OA73
lMO84uDMMQdyTKBwBBEbR7fK5cRgD2jirQguHcwzWZF4KGCZBgr8TS+ODe/HnHN8da6qq1T0RBM8iVcj/IunK3sA7iYY7piDSS1v8H75apFBhHzKSLbcywGDh+z7QjperhxsjcHaT2lNcrlWn/7I1+1TfNMv4694
rS7I3us59Dz4iWDBEKSnI9KVQdTTXCwzmt+YREp/ZnGA9oB9hI0tOpgyrihGZa+ngOBDdmdKcVZuB1x9MI0i27pKEPIBaB+SNfuToIMEzybARV0OW4H4/ADFSEasWDsg+WHN1pmcomxY+dEAUv7eCLKLxxgIT36J
ufVfr1hrT6uzkXZOXkilk/JACzID4uFVSfTB8bfk3SAd9iDw3FeCaLPVxTWRIRGSHstBro0QbvqdfIgfrxHWgULgCM9Mb/MXwy3aSYMnYd9IyBqo+uA9MkBExa4m0bUO+wvnslPrRWGkaV4ebs30Ogy0MNRc8C8P
a6WZwkw71HhwiuAU3dSUcHz6z/jyadjOtiUDx99RvigfvBYwXj+qHKgqVkkm5vV0bOYeGKB6/wUlBbNcQYaM/ecp2EtbW5t1O/eMFl+OayxBmeVvdcvuXh1ejMMn7y4PoiUb1ScHuBujnV5xEUDkA7oOgwmGxrIT
xYtG7RP7bfqioDsoKSlNBHlmt1qaSyFcRbz9AYNQd+JGxz9AjF8zIrwtxOHIEZZOyHWoSOrpo0/f5n/Ha0ByhCTBk4l/w92H/hIN+sDq7328T/vupmuUbiY3OZ3i6YJdwrj6n1HhaxSyFJlyU/mkHKfqs+u62Kn9
keDyeXzhWpmpsr/+gFmFM23n6TwpJbY5dYYLqSsbzhV/ACiePnCgkldw3HqM8op04hHpSkr8dBvip6Ljtg5xalpM/1iWBvsPDgulQdAatcKIhVmOFfAcWaHJoiUb4Hit9MI2sT/KEMxoAUALqCPrQ9swtsqMRBqG
GcOxBcxLqllmahTHSG2p/q67ubqpkx3fFmfARISpAm5Y1FJ8wFTiHLnApcTV4ZRiS4g7mVAFrLzouiheX9hn4nqQ8XvhV75MgsNMhXjukuTFYv5CVbsYs6hAYbiVVJAfe/nqxZ8cHUoqa05xCcZSEjoxsKZIK2Fd
1W3IyoRqDMS8SmvaAVVHKVYL36Y9a0TEGCrcKNAi+csDX5OwXja3jypNSrwS0ZQxBTP8rhmyeHjlUdX/t4lkHJE7MlxNBXQGNhfywS9t9cCCqk452VgBcI3lba/3bf+D02RmLcAp0tAwQtPkPtiikS00E8uR5amP
9lXRGsjiPvRpnqQsB3uIl6H8Gq4KAbzEQePb7+HPH3rFo3GopJW5ffe+BPs58V04wIfIw5a2JhABuvp8xBd0KxgQRGbUYvsQj0SGX5WIIiJ7gvkhUrl4I+Jnn9HdDTit4cPk6jGFq8OSU2FLBHseYlTJ3rAviOlR
csKdCJT427Z5F0HOZxbOd3Y8FBnSMKkr12iXSsPGTHN2ZvAM3XlUkhhsm2wVIBmHIwnjTQsw0duquo5hCc5lYhFBYdJFHCtOOFbkbdxMy9ttKC28nNLlJwmlbEs/RthD0mkGpuFMhNT+TB/FAWgHpCSFNgnYMsHc
qVDCyUJQGiaY/GKzlkiixzJNv1BC0o3qrwy/p4xrO7BVapnVmYqCnKxofjIyASTEe+uA/FPYRpMGc8EIctbvvsjb6GsBBD77DEoXYzkwGD4SwYkJC+RO3OQJcnd/nkySs5aCaOZJSIRFlEm1y4U5FJzOWr4qLSKq
AKmNwJcNAlFzIDTmX/IzKjKqyuJERaq8E3DU/3kR1x9w1voPG1sfx3pJ+VecmaAV5PPUfLwl39x4mU9loh8rT4O6yAwel5a5eWifzqZSCqpxzWsgNeS4eOxdaureYKdRDa1AHiGnooMqSDhAw/uF7PC/7Keu8WH3
2UcIYsrBsZ4dRFsROxAi4kzYmR3ICvcE1zo5/sRgjgXVShZ3TScqV9cLyGSK5mW7EcUIRD1TBHri/KWH+nIn2DkrKzELLyMsQ/Fcl5qUhDIOhX49NyexSstBAZ63a9VltOkrMHxMwV45AISHAvDcjGqJhgMTDoc+
SscuJxF+eGI64pQy6lh+PXq44r0gVGuGEmyF7pHLSebFoMarD/+QvxbKLAjJ0/f/PNmsgtqeGmhErQfUtNoSl3kS6T/6bGXV6655lY/jvHRCPWlD2CI9z+7sO9o4Ugoi9KZgKoJCLMtdfBwMUPESoRzI6eWjnxaO
BppgXRaEX70F+O8MELxqepCwuFg2cWJLCInjEX5mDYg9VuYE29Vr5g5sF3tsjt3KWV5x40UhATJOyG533Trd2cGTbAmmRnOIqdvjwgSRMrZIJstd2haaPdR3FJRhR4tV0EJFtgVOyqycDc6yhc1lISuXPdrLp9LR
2fPI4F3srZC+L+0FV7aYSmr5uLvtdcstHhx0J7MSRdktW97hn9McfWs0l++EvHTZQv89cpRK++WHC73NZd6YrnA8CWrC/37aF4u4DOqxfN+PBGOXJuMYzq/X12eBeUYgZLYk+4j0qIdLl/1PD00KQOLif/ycuEfu
8cyIqThNwQR+zfxMELTeLiUkuVcQZgLQONloTXSfE9JxUL6S4b4JJGwIFhGUAQW5OKcDHXRezrqsnioUdaVvtQGWQW2cfA/AevF7pfy9rbc4g5C00jJjTy6bJjypalr43eIu1ERn5ei4LQOJWhDMidmLs36y56B8
VbtLTejPaFdjnGA38HtbrC89qRE1J1khl6X5yCf6rJzMya2G3xxu3KhUR1T26JwT1PEGYEq/zlbFh3jDgXc5UJ9TqS+tTXu3YLyUp8OCLn0DgbSJqKETw4Qkql15yMU3jrew/opBGp2hNlOASGcpoT1G6dJ3LqhT
AozpQtfee+bgzj+sjhZb2NMhR1NSreOLJFStNLLutKQgpkA26NTBFKB9UpzbvrqgqXKQVrcUc6+GRKFdVWB83cj5WPaFBNkvkR3ydakeU1r3ms/xrTZ7wNjljYBur7DAFBV6twSsnW1hUdi9kqBtZyz7JOHcNIVu
SlDcZVIOVpURhu7SFUL3REKvQQ4OlHEGA7l1yn8RBOkDj5rskNYGOqEzMIXxADB64E3sdhvlK6LbDKviszVpqbFQwfTDkiXFu6mn0Fi22G55GkvPeWszw9GYJBiAVlypEOlT+kT4k9NJSwPQEpG24vwt5QPvEik0
qvHqxPfSRTngtm9IEj2rClKDzked5XEFRaQaA050LuZsRNgmlFeGzesCwnelbgtoi8r5gsQN/ynJqDD1NURzFWt0vdmWzg182JnGmQDmpMER+W8pgBoN1nrwujP4QCewxxyPFzTaHjbKDtFXRI+Wv8eoWghpoiM8
24PrvNMBa/lofpFn3zxLtP6nSV3P/oBu0bi8L3kkMT89Wz8NHyDD+GLvNX7uQmmRtPfF4F/20GG8WJBSz94Ua72lF7E0pDHyiiOiSeJeUm91pVcHEYv7fK5Zs0Xq8kohb3RHIVO9BTHOOIYK3mnhuAT1HnO6VbCe
lewxc2Sb6cdk/UdgY7oZktAvdkwN8qmOFm8X2DcK0fhLK5OxVaBLqbhyLL9syVZrsiTcOsrrwbakwbpQPQcRGlJYK9WqrQGbWLQjM7w8Iu36ua2PujNcmCCjVAwVN6uK3Tm6VxNJ9QQyjLhC+resXp8ef54JPyzK
YAgx0Ye/9xzApXxrv8a8Gp44SrDz5jXK0bG9oPZXRYXQlEo5Z/DpRod4tHKA51sv8kz5yj6bsCePsu4/7iWnnZK7uSMpL8a8CTaS97VwJrQkbJ3qsmq2LTclfJSO6c6+9g3Mue8nmE9jx7Se2GhQgANDlQGspHPI
kxAAhGPOO783vtv8+2buXOQG2yvnZJ1jDOLb+3AHnjvpugO2NNB0ztO66vPCyUa7mghQxQD8lWdODBFq9s7GIAAbxtTwYQfc/8E0HRDs7vFkAg8KB0r9gxssNxcvDSuvSEhuKubkLBvI48PIzllVY276Xj1uAq4V
Bsufnl54sr5mLnYDNJ8EA1uUzCuLQjAUqwrM8ovctRu7NO7zDki3QtKDDzTKUKHJKkavlgPU2DmYxAoB8I9CMF6l6uRlIE4483yM2+8QBeI9diGkXYAFVqSclLmUFKk7+5oMHFkUo12JxwNhEMSoFOgnyGSjDtP8
qvxW7J3eHeLPSa9bTf1FpGSi00TnTEvAsWw0G3/ZbpWJsIK7rL5weXkAgTf0boGuHqNolnMBztlgkBKFcQNugab62JS8maDskrgHbJLekDufA7wdAmA6yky6CXRzPIF992rjeRiKZogmkhJmeYVb8YqyP9LRBCdG
7BCroE9nh972+J7ma8xBoL75xf1tN4U83Mdrv8ikc34CswGGlhXCkW8bUFNzTo1AwjNimdVYabVZo8CTeqmgugmrpGZyILSmzeuRaqmM7q0Na9Ut9jXSpo0hjK0c1EwZg/aNnxWUcNQV8mRq7SI6x9UE2dVsQ3KA
YWtR+iVM4F89A1PTqiKhyHQMneu6lkiXNFEPLWvvn1ERoLK8e4FA67DSLI6h/g5Uww2CKBa6IVStZZPQppfDYWEhuLaesMSRAxFey+qqc7CqclQ80zhOaApCcfT8WBuqRDBdc73Z6Sn9N1aGHVCv4YlX9sMxOXHt
1UtGCBAbt3mGbosK7DNgajxFLeaqmQ5I77cNnLCXQOEZkHMqBJ0sml2KxbFYXPfIzmqTL0YyJyFhp+e5UfXgyfJ9oPfuPCXvrOt8zjpe+PPApJO4c7V4//smwuyA5jZCEjIPpvOSLYVEaxIkG23rNYXNuk8Waofp
lZx1sEBN+NhUeJVkxXRnGHJjG5lqIt6J515xV9uL0z+Ug4FkhP04CavU3rqUZWb4SPZSq9dSesrSEmGV3CAB45alE4S9mgJx/IkuYlchNadoE5eWcm+VdXU7IziZ75UkNn4qIdinZPMTJKkaAf6j3wila9FwLrCf
YFGW8/UqK2O41xyS9eE0kFwcBdLzZYKtcouGlSyFrmz2p+hy6/VX0qP6V7Bp0ZZzkcRrrWhTs5CoCbDCQ6I2KNFMY1JtrCnBdO3V3JsfkGqjKReCnKGHazsYU+urDCUMQv1pDAdckwzBysVFdRcDoJqpjlplEc/7
1/LqkyGhPKLScVndU23jcLRcKFjr9Ph+FT5+gh+HnPyjvTSObOLyi16jmJOHPWz4/hYPv/EzQMNzoKcjF2FuhwFkZ7xCpw7mRSHHV0G73RfRGKTAqsepDney5ER5uo5NdG42pAEkr3AGHRw1Ucmi62lRp1tPUrSu
v22We7QyZQ7MnOrNGssPSpmhIU1hdvPbLvLJwyRzqyCbB56OIf0zLwS9nGC+kYbSaQJU6+m1/DeSPsiGNuZ1sLV4uertW6xL8kaWY0X/gV0etSPC5Rj/jJwZi3u8flcehNjphy4yEPlw520AWOY82BPb8XE38IME
uqtlyrSUwkrtDht2h7VoT8Wbd+GIN+enQ7wE2LySToZgFgq+r/dz/QYmP6eja9+tYMidcx2zBZP1nXO34gE+JaL9fA4WnwPxHepJWGHNen5jy+HMLxxwpV4sAIV+CCg2xTng+8hAafzcfQQjOrYcREaR9SJuOpIW
eSglOEYjGfSQ/30M/NGxp+jSB5JVy/yIgcfx+Mr9XblwmMdfx3X68Q+rrf1+pSIOfvrJU705aa+3yh9hZS/nGbRXn7GCJ/V4Lkb2GRzXfyUPRaf4Qg7Mx+S3ZM10mD/dPm8VwYs8Smyo2KxVk/FCeUW4SEIoAV9r
qxUPjPU5kHQOFpoKUQjXZs8vmR0gcPXEpSLamXG89wJw6yxHKckp5YVdhQPOAVtOdbxjjdx1MX+r0Uwm//BKFFNdc7dH/DrOQskGIOczcXvjgR3+pzGWcY11XvlM6U762TKeYQcWC79krdAH7FBlLKb3WL0CJjtc
F66vBDN4dAI97l41Vv+PPQ3bJ8KV0gz5/X+fpdcVvdAwn91X+ULL93V/cxudqZmjQtBPMUHP3imL7C76Kfam4x47ZAn4iuRkwhRWs44UDrNXphsTuCSVf60Z116gJnYhqDoXKD0tSCJ0SGo2XvEETHVnKZzk2vev
pV4mrzeK+pjUc36sWOWqYvK9nQXAck7vIcHVsrOiPG15hTgOltnmVT0KsuJJmxmgMwoDnV5DUWo1iVW/xSNVe3OuwoGVFuMrsTusvWuETnV0jVmkI2hb13tk3RyZditpUCyI6R4FlRUZ2282F5dFxnFxE3WebjHN
3IK43p4BWo5jE2xmzRouR3bGrlCiK9vou/CrJ/jhtmecVHpu40Zw5DavqbLMLDgecZ89KAqdRlPIlgaG7vwVjSCqpA+vsDYuh6TTHoOymydRs+bqczRzgPiRkSbX2oIA4F3+OuZJ8HTr2WlQwp63Ya1WRUmUBcaU
D2bv3MaLqrqyKrrqDFPUbt8w9D0H0k0gNpY3Qmq2xSLf2rDFkVYm79rj9Z4UWcjiUvVYpDE5rkzSqooEnh8U4KigcHFG4p2q+gXKz+akf202RX3CKvhMLM6CPvuzwdxlNwokCsYXxO4ZxBSJmV+1bh+BubmL+pM0
/CcYJ4Yen4ORcbxQkElAAnJ56eCMuQahIZXuVYmcjIYfBe8y6FWK+/EexDj3IgYtBWZSY4g9uWbm3Fol332Dapsa3phrLFRAFG8dvZDdkkrOWLAiR1gFbuCOyeqbPoZW12rOSXQxKbFw/nT4ShnIFVg+Del6eVzw
1StOqVUeqiBnMkIsfCTj5YR1QePFgqAYUdv/0WMhagsGyceCCx4j1ZhU5Ym3Gn8WvOqRK8oTxcTEMr8wr09butZ6uaJDzdAFKgaa5nMhwRQsgqSehOzy9QpRJaa5bZBtznQI6ZdCDE6H8SegxUmL6Zgabwqbc+lc
En/yW6z9gsnbwu1cVNixTUybWrXhzdQD9ZxOVHmB0Va62RBOqggSiswcQ2pahvBzoy7ziToQ4ykUYdidPD/lXWpusua7koVubnNOosHJmpVoBTD0WOFz2gLlVOrlwCR6Snid2AkJE1I/8XzXx384NKBPbe+bOVxp
sPmwChPHJwm5HjEyl9JoeMa7TqEkkE2fuBtZErihkuwtbUiTohl2JXhmCIkrAsI1CmUcuiW4sbSYWYbxQFaVMQlQ2JDKXFREnVFc3X6FjzAolTGl5jypHMnEg1Ic6UICwEaGavpg14CQc3HoNzETkpx1Kn16DDr6
vcakUz1x8eobPE/bbmuych6rk17UNPtVnPFB3XVxQM9i2mMTl+aMpK2joHexqFfvXbkvkC2zAuAniBiVf/bI7eKWhWNYpSH/xFIIIO+n0kZTZ6HxirB6y2EjaKIolghC8bKAyk2TZjPSQEYQorDUkJNO+sZeB7GA
kjGYUfDJY7gl7gm/qIgXqCbn57LHToqoPwnr3PrmyJJVLl1qfpAU9rUnisoElQoeEeNp2WCbIqtBBOUz/LHFigruamzfU1V0n6wrfeo/4ZDSTFUicFXMhISoq6gGIzaJeW/Vow+DRzz1pEaK2BMj33qIWEHPGFdp
Zz+geyLPVLCsoIUzohhM9JLk1yYy2UNrRTR1uBK51fqEYaSBDHvZmkN+POQtvCo4RY4bgyiKi0aEIgNDZTfyJMpeNM58njgmZuHT7y7vZgQWb5dmnp+auYr24PyHZdOZtuzVI8o2QA50eFsgZgVgPdtpSPlZyJEu
uUiSLVqolsvHP29UuJay2K/ywDPgtrMErKtLQvEAux3AgMTFYH2Acode18b1BCWttYLbBiuj8w/4dPvDQUPgV9e8+2NuZelda6rW8G7NHLtQ1diXxLUR7tW3erQRpzCf09FC6aV137aGd19ZGTNKvH+IUP4DTlwu
+jDzRebXVVeLPjM+NM4XvWN8YYb3afkF4ShxHNHRK/3QYGBWxO4xGKmqDVrZV49fgxU+4F96GruUj3ZzpKKAuyLa+UIS13+7qHLoXOrwplIptEaQEgjplhc1G7wzH/J65f9FjXAFSfFl4pIcohHaXcTm4gRJNUOO
anaiqRkaaTkjR5+rvKLrAVKumqhVOE9cTnJiyuDGVXIW9UyJKXPg490EturCVVXVIEg6WweXpNea+mSWZukSQ0/Q/comesAtya1W6+RhvIOw8846Mle6Kqlqd4VU1J20fTg8mBRwT2pjpABUzqzniXzy0UGJ+B8g
pb6u4Zu9G7EnB5W/aKnst+/1toyqvDXuZsWtYS7FbPp6f9ReqOSJCbDedhzAo6qBjtrgVJixg+39x9yaTRdBdOlsgrrZ2MTBb9N3COqRq0evGsRfri61BzXuiQ1bB5Wqq7Fvzlfjq1EYsOYqYcIErIb1AetxNQ3e
N5wS52RxuLLScUfm1LnTDWLFYjeTAWy7ksp4NoiThI+qtLcoEb+Y21tZ3NpcOjsYO9d7M+OsE9HOZolFH5slXzW3MLTB4UrtXEzMNjmsXOncuiw/fej38669ci3PdpYHA4d43dRh8CXA3Zk5Yq6txSxeHqx1VKfn
s9y7VIPLiadyi5esWCNq4wSz7t7NZds8A60CAKh9Ggg2zhejpLXpr6+UTO3LKgJv6cJKb+B80PcVBd55BVa9pWank2q2jlF3x2Wu5uLHtnrZqMiWCazHHKz3Ke8JzuSKlYA/qsZe8ryaVAgNY1Pqx7yozuVE7mrQ
4qg1ChJSaQt71E5syktrpx+vyHC+b1ZjvEANmfdQiHusq8Szt3YsRCcYNlVd0LuF9m3dvFOmXTUvBEtNUxs9h7FJ+HupWmyTVnyX6rdMD8SFqottGfbL9AQi53J8KMWTdaVrSqWPu8f9FTNVCVJusBdk2HPBxdDv
02BxLQ7GIHkawMaDeYT8tjyAwE21ZDF66jzlP9NCWi2EOdVDcmfLUtm/LOfQpQ3rabvCpCDdmq9bliHPK5osyQ+UvypOW4aadMGeMmmzJI3nn/Lyq98ACV/xGNEmM6L5NwmLtk+pRllkKGCb4x0NGis2NTQb/A3P
eQOJVQj6oC6B6mkP6StZr6pTbv5egjC7nkiyooiS9pujA67uTwrdxWfZYnTcuMhMabwNhjFucbJUTp21GHY3MrDe1uF1Jj3uCld7JzA3H5TIdPZZK5MWXKOJtdiLgtnjkg+OvTrwNPuBVckeF3zVxBz+bucYX/Po
KTQmLRHhzXW6VVikQCXoZ8g6OFAHfLutcIstKoRKZG2XTj15Ax+wMGl7oqMVqnzg/Tc1mrUXiLwMcOr0xKEPqq0/f52AZX6gLl6F4ZkLe3cQqfxl0s5o674E6CaIM9PJPv/HbcVr03FGsChf2JYT8ImXO9i0/BLo
SXmBG6AD3fqiXw+ry2ml6IUgAa0nyWInGASu9wS/q/Qdj6he4ROf3JMdUd+ojcORudMojqwqgZGqtto1v76mQIwtMjH+d+Pss4dhHJVb2Jh1T0lcarxC7USXJE60WIGQ7Mzj3VMHx+YEYG4fj175WzL5dvYZVWVc
jS9s3UOf9dHahWnAvikF5ANSK5b6/RMVdPcWBr73liUXGUh1yJOPqmEEdn7wIcqsaZmhN1kXr3CiZHicFpbyGPNuJeV0wFhkMgLTBIIYmTLcOj2gJ2Uo3jCpIAzD5T+piFg5HW0UwCb1uClD+Za2tscNw7wVOjF8
lMW4L4yV3bYWwLxjpKac1Z35Pe5U2gA3dHHsgSMZ68ifCDU2ykOm9fPh4/QpGTOYQDJlb9didrmuE6CwWRGJ6uoxdho09+RvgF+min/Y09bYm0B68ztrqSG/oM9Tbuw+F3+oEvVB1EEmM85vz4+hL2A9B6dVesL2
Nrr5jiUV8Hp+qccA/uRZeSi9880+SyppIlFg6BlSbKs0GrsqqfMYiEnjYNB8ozPv+lgZDs+3vMQFFPYM+ztcFxFiOlIosv8l7/GP6W9JI8NOrXVlXhC9V5m+lyGYeyjSDz/4k7h/Bf6u+tCpwrKsbfNqwMpegbqp
6aj4vNlFRDTTv5wnHPSj9Iv87FG92/svTaa2qnDHQ4jlZipkH7TDxRD73O0M4fBsr+ef3isOH9oSfnAA/ZS0Px1HaMJ/bSbebBdy1M10AvMYp1dt1BHjHo1d12pgvPjwjeilM1IyPjArmeVl2QtAcY36jO6Qw+ge
zPTdEh+Ds6SQIkwt4MRyASmuFXmWZq4qQf4Jpf84UAoWrsZp6Rddf+eVqaBBVvyiK3mJTN2g1iTD40jZRYU8thR1sMSVy/sKLjJ48NosAD0TQhBBzxpgsN6nOLfanJUxkRElUkgqptMEagdhBo5v0n3eJ4ZW9H7W
I4JY/gRhYSqK11WULD31n3IgVS8C5ZW22TKSxixPpgZTanKeai8GKhgtvTi32Gm+ruPDz/ivW8z800QwpL6mB+abk+HMYfESwqhBUrZQ5otxpyUWeUq4/ZiQuWXmGnKXjnYQnVlWmaFDugR8SURXDUJID/8MvmqO
R+YhiFiJk/AhT9fkvJ6pHqr3ITl6FYQfIaLno0Ig3hPNfgWp0yRIs3uH+KZwxb+qfri21DwS4KLflEyQA/v9R6GU1zMBNH2W3plowJrRSTzmBiaIaXFOD0cSiVw6ZapofOPgYLs/IzJpPR6mQcP7IKyM6/fAdV+K
nzHAwovy6J8Edx5wotZpVU6cuQp03AEPAwfSYKAgg0D4ViEnZF5FoDuvgVAQ7qhFL7HIMferLGDbf/COCSmRZ1YmZF0dhL6NEhlCRzwbvWKJY/2s6jmHYr70cAKXW8wi0ETS/hr+UwDHVmbuqzsCHqa2/my7MAtu
sr5rrMpu3EX0CeBv4vqGMXP6/mZOmvjrTE9UfHE4jDUtUMkk3rS8fYUMqWsj7VoliAzLYGxYSAGZEggo8Kkw+pNhKB5HHar+iqun3dkLfP5ImU88INrn1huFR8WNwEvqFg4LUCMMze5R89ejbajYE8PIubJIjK0w
sIrGvWCBH6IVfzJqWx8Qh25juKnxFFH4RyWGCaUE0tgUw/F+KvpzCdOoU4mIfQOnFbVxkfZ0ST/nZFP6zGOkAsoc1+zxJHSGlfe4QDmJ2yYk09HoiUWqehRJsWmWEll2fTP240SR9IRDsnNLa5wi/BOGxqZlbAIz
pkuwc16lTHWQ2Br2WiwKZp5sNgM5XrYalDaAlielugy0fn2a1BeAjcS+3zIkfJRB85Ul8VTLLF7U09QFpBiCJFzK0/s0BXIolvegFq14mAGPekFIYe7h4QKeWFHcwhk2kGGKicXXhxCIbD2W8kHmUgCnpeA1mDVq
YbXwuopKlnCQwrkZw2o0hFeHQlXV60alriHhNBUCGR7X/CnroJpD5KG2NUSehwUU8cmy6ze+hQmkOoRJZPA4Zxz10WfhC2/sZrQ0OCJ4iCrScMt6AqTf/lgIIVzP25lXoEs2WmPrD78KPraDBVhMsSzypi6mG9LB
0v1coV6r4KfzhEEi3F49SYC0bDxx+qIe/OXtqemmRij1pPry448Ou4O7Mnxc8tkpxvD7FlEeCi6oeLxFF+eleaBy3OptQEJvHeYMPwTyTPuDEAj/GU6eVYiO4SqcHT54WW7rnZvGoCDIL1KjWA8PEntIdBxFj0Yu
Mo1rUNAIXNRFFYO7IwYcwJNO5GpvAqMVRgTTQul1qku3mk3kFyGeztpqfXLchkU0uuG5xRr8yFsJ4bDaiCV/nVu/mviDCK/oaYavZRDTEEcc93XdXi4OG/wJfapOYakvOma3aTBx+duwOpmdK3rPhOoS1ILH8NUc
g49yQkx9n2Z6AX98F+CipefyhtHdrRvXcPCBjbn59js/i8E8N/+MvJ85uFRE0phexrJmwiQw/wP1vt/zAGSmBqGeq6N3LbUWY9yB3B1zjCvNIt75Dq8H0ZLAPeeUEcsyVkCIlG5sR9ubctDu+g/lFCYQYu9WdTpy
crYgXuVStOjn9RpSJneMN4SgMhnJm9Si6DZuX7N97lJhG8383nbC7ZvX7adLj808Hpwr11wKBbymouLHrAfybSd86GREuTHdK2po3spsmFevYDTsBR+3hl1Zqn9HIPJRRhqP4Fo3za65S7VJ6gmOgGZsK6XshQdO
fJEia2ol4OdetAShaZaR7ASoCCIgJwKsoNaByVgangc/Z2uC99QS7+EOYDmCpEHWS76dZ/UOe/5Pm/S8xc+vxaaK5LfVXU5LaZzg2pc2oEC03rJxVcQI+BD2e5ZkmGPml9ie8OYChJ/eD6is6/oCo07KVJ+GCtyp
LvtpTfeVpUqn/FSEGCa52+b8Zge9+giT4brCe9YiA32wt8aqM8sY+qWnvhRiodI/sVJufIGRMzhn9/sUlVFsNbrTp1UuWnQc/VtZFKXY6vRHT8kQPFijT3hKvDTURB/zVIzuEiLNFQ1OwiA3a6GOPxYT/0iAAIXw
YCOdKFMUwIPOm+y8tYgT1kZ6T6YNulv5A+hdvZLF4QD6o/npKiaeGRbffEFnilGeIC0aaJ1aUg7boamp0iXJr9jFoCgTrTvw6sZ9z7nHD032K4bWN2iQeJAgBU4oMVd5OTJMrsb9j47z7oB+RPs8u6N47D26Vk/g
lVAtym3HFEQwL4nUWlvh1Hb48iT3gm+9UCvn5wkJnxO9HChCTjLs2YcWhgfsRXu9UhEmN24uu2ZQvNvu9eQj+gvBd165pI6zp77A9p1MviTa8Aa8Ze2sG3q9R1uY3K97hyyjWMq7ZM9J3mbBURlnVAK6pxMGmzvE
wTr3REgcD4TlPfRw9W/3UBVhFFNijMacbg04I/3+tCFl8di3mWT3Xyd1AE9DdljgknHusu57fvw5L17448kq6U1I0YzzL8mS4MbRk6jiEppllMTY9LO1Vl2upskHd0/qutOY/UsaAYoHQf30kTo5NPWmkSwDdLEf
BiUdKDLAd8prj0XGNI5Lzbxpc0bhmPcW7/bRzDpslPyd6cGnrcvsJJKIAWdQzMUux1hu6pCdfHz9XS+/2NlodnAY3IrQCihB32Tk03xRb2t8W+D3zY0GYwWtnejBXN+Teg2E/Kcnm6tHEHvRoa7N0L2UcVgSJZLT
jzA5fkg1+kvD9BesmA5MZdAq7I3O662wp9PgR6H1wRNdU/VTngMrO4HKZZqCvBeYX5rlI1TbFFLzUJlCqgU0aXKREHCUlfaTxrn+aRco8DnJASTjrN0p7HJjyj8FMAkndMiQXPUBIiTO+Yp757ghy2AapM8u1wan
oAua75uRp1k/WD3zCnQYMfQbG7AdA2rVpqUc7QTUJFiCBpJoLVZkj/Oipmw8mcKT1zRdocHuzNeSKld4/YBQ+xuRKa8ZGZELtG1EnjLzJJ+ah0ej+od2pZpmQDk7L8D/U0HPQ6WZbp7Eh2qBaEx4RSFtDzV1YS0I
tqipenpJpUNLedVvS3n9j5O8LuV97q7CkSVmwqVITUE1bpPT3Mt5jqXrXqF2b4D1v71yqFDbsu0KnJR0RXNxAxg3CtwcW0pnjh9QYcaTX56oDcNaueY+OOKLpPYKoF9Td1bxjRG+FvJVRalLAwED+aP7JY5bZKqa
Z9+u4PJkNwZ7Y1hrCC1ns3rMk3oDe9Vt2Rtz/w/HfJEljKOW3lZyf+MN7pdRk9WrkDy3nGq9WYHiXXeRoJn3hgaTtoRLAszVuEwQXQJi79kr07+0WwWvHiuXABZ7GWpA+jFLiI+1sJaYMpC4BmIyhILUNI+1gGaQ
qCI8ltHw2yZpkm2RlS+jEbgt5/KweMZxSVuglbYt4/DXn2S8SJp7hlVZVL+6OQryfsm7pYvDmZ9DSeoc9LlTTIKZzGTYKelbFPplikd6dFVjA4bLXzQXTznkAR+njx8eSTRiLTRwjuCJlgnxMkM4kRO63PDHG8tG
ArHGLIP6Z5ZAzDTLoamZlcGwvWkI6YVM+2yj5PFkm8GCGdhGcxFg8vs5MqPHnr6E4H0MrjZ3pZUPVxmrS3kd8qtAxi7LuLSqXQ0yn1nkUoTWWVwR9bLuVoagZU5yOTz7Br8bdYXk/9HICl3ArowN9UIxyCwREW80
WsQuHfdUWVFrsIWijG3lANp7y58SnhUvfBWdrUi/4IVzmGSE68UCawwT00xVEEWUkHSSggiE841xg6SIsh1YT56FMVqJmjFg9pq8ici/30s7CRgAXING6MXOEYBwtmlW1p1qGq++UFZjH1nI+wBWBfG588cSY49c
DOkry4y09RQ2N88BchuK9hEWh0F/qaMcze9VVFb0s80MnSSqImnEVHTwcajiI1+SRfgwVU3bmaR8T9TDoyFTTaRYtyQagyJxZ72y6d3JIvQGear6tqyjPSuAdHiZvviqe/styrfZzr29C1Z/Anf/ERCvkP8xMNNS
Gme5XgWrpq0QlyS90u/vDlkqYVgSj2puilNFvElKNEyzViu70IJgWS0iZLnPfASqzmepXMB1KdpA9cDfp5kGtEjYmdGZH07pjcSB/F6EJGyqH3vVtnFTje64gjbdRVi6feI3W3xOsTant5LfBCoddWEJ2dP6qGq7
Zmm5Xq5tuUh1Z+rTEcANMahy7xt3ZZCM7/RCztmN6dIass5XcfpawOxLhnDDOGk4q87vfa/SM/XlrWTmekRHx1o/TMr1rE7tfxeb89wOFUy4gQ/Tr0zDRWIKrxsqKxEfYqVzdmgGVNqaQot5f0Iou/wlVNsgeHsD
uqMJiFdTqEx5h0BaTSIM4+nT54owYR1Dj8IPRdps8u008NjJkHxckwkXIGXN0WrIcp3K3Akq/25R+XrlubWwZZUG9My0XRqnNZSkDtujgNq5kxJkeURB/tmHd8D5daUl++65B6Nfp1x+POngDdE/x2phtVlX8GZI
JFQoq7Z8BF/Xxb6s33Dh+FvjCG98plgZXyLcM6ORmxfVWqDBrchYLQeWb5zor9eLDKWcpiN5a9ykIc9L1DI5e+6rrLQiF61+n6UdYJWV/0OqF0/wOJNc+qQ5m9RsGTeRQta2kN4vCaE9Kz0UcF1sIyoRgpbCJrrt
Z5BJdCO8PebgeRUEF7WExGTTWV4o+VUT6NULUgIECsafPFJp4/CD/OzatwiBtFgC+XBr40+iX3+BlfuU/Ea8U44+34lBgOo2dqyK8AOv4iq/xzqe1LthJBBswPNg9WNIlpda9Dsi9jVnIvkGk/RQET0DmFo3W4d7
zFBaMaw9NrDNCr2TRoaLbtiUYWwi38hw+AAiV5yFM5vR1DtxlaqmdpGIRPLKzxiLH2hE00JV3eCs4WIbVIagZ1t7az9woH9M25MyDLqBUvVdaLKkqx3VVHLZBpehIyBsaFkaECLfYUrrKYVGZURZdJTfRAGcbcuE
byKli+DKqMISsz6GYb2LfO4juvZLkK5QQLvsRbS8qftyA+ijqLY6FInp8QsRK6MM+Uu6rb1hpT3++MBztrXFHdCzPIszu99lw1gYJ4e/3KnVfRWAIB9XL780/vwbDWdGdsI4M4eiQ8mWFmDtu/hAydCSeY/QwVem
rLtiUkPR7nmGo6Ignv/h/WuFjliAcXubpuMAhsnrjurj5mN1Z02ycb5vRbpF2S8XyTCFy1Q3VARz9MWLXEGkjBVj3jqdQiba3LAF9Ugr1LA/8fMXac6GXnS/wRdPpmEdcY3YNAldBWlCjwFR24/D3m1bxC3ifNae
CObt2+9PRdP+CboO5/lvBIT+bqlLYbojo6DA7tU3V82DtvDYqkO0ymWbvxa6MKrMhk+ql3M5md1O0yQ3o+4+EbpIH+yrEySAwuX9rWGTxRDBG7dfM3ncgEw0ldtnJIcys9UQh/+nmnvvwXvp4rwmXVvFuk/dQoC/
R+3ej84xsG1yV+jKmgcubdvcFlNnumvr/+B4C6JYNu1uqVNHjQPQVj/tGIDpjp5NgJZG52IhIhe7xczNMaAe42mxWTSUwTwUX9NFT0orlFrBFBVjk+lKSsPzTZRfHIIJbg9s7+RBf4C7ONtD4cxfRnDFM9PhDpME
bn0NABeal2DdZzHmjUtTytOoN+GVJzf4hD2fhEXUHos9nEPuIXSDVAoqWDRR64jJoqqT0nQRNi4y/Jl2fqtoS47Expw2T6DHVdFKlU/1GrJ0OuAJFtBfzdT27KkvzjLNRS54NxS/pbZ/RVv8PiIl67vPHrwCZ2sD
rFV4j9F0O18TGAMzU68psI5THs40OJbpqEA3U9ubCBMebVkyYtWEG9P04P8/TdQ0pLXzS9nnjJ8PQpJx3WazlJiO6mPWDgzwYC7ug9/VtK0LOSXb67edqFvVimW1hCo6LVFcFr6BVueP3tAWp/KJqliBPJq9u+AK
7o+11EHztYzZNXpMJBUzAWgJPIP+4ZmLqD9wAtMxZ9b5QaSL7lWoS8zph172fH8UQixN98VTh5KW42ihs5d9B3SL+g26jiLRmuCyNCrL043rDn1qko4PyNFUFio31/OuO3H+OyEu2V2GopMyLFghiWx1mKRZbi9+
mLE7s1ibNDagVDBfp6Zlayd+obt4hz5As6yHQE0J31QOBebNY8jZJH3KrGprVjgSFQfBkBaDaTfbDSHx8TJs6kt5SfIxS2E2J9sZNgVNBRSjIXsErMo3Y9Httrbbpp9JGS+WrdSTa4R9DkWEC1MsVl/GxoAf/jEx
BV5BEgTnmpBcDxsizVOpsa/4feOWSGdpONeTNs+uzrH6SFfLFRUY5Lzl1UJAL1Q0vdHGogR/RJtrujsuiVM7XAqP5y176nGK/sC/O06xG0pXNJzNi83oH1y5efP6WVhib5ergp2PWo92eo620gioKIF+Og2YRVuF
Mgnz137KuNG8y4u79lCNh8TY1HBcw93lnfIUaCkgc+YmHKRpuPE5Gwlu7RofkWEL4RKbfzlJ8E8hAeeKSmD13w/GbtYtRNLOzPSbmNClzMg1xLppgQAl4OJiPSvIkJ//iBzFK1E+RKmAas0BdHPZAhk5Sp+0aY4P
uSBye7i38JuWqJXeNP+D6HgjHAsANabZY/sgFJj4aI7fAHP8R5hj3xHDgIxAObIR9GwYclKEBqMCYKFBUY0xW41MehrEudnDAujdbX/2GEEjk87mXGkXtQPpKNZJyras2vuni3JBHootpW3ImyzsHfYMUDwrvvS2
kxtOVacpyUgbuNng0Op8xZPCWXOh9ERcg8VivYp/O2YV29gEQ54fgk2JVRn9HLS5i2wWBP8ei4goCEqMwA0H4H1+2fM7ssE7kGmt3QNtFwZP3sEOoXiYtUlFUwackjTdGyxkDNhkWriPmn56I4bBE2ySzOfIXr/H
Ou/xmgH7clIwu/u08rBEtEB/bgRszAK7yosEY6PBsukSozcHsJwdb90N224hHmLSAFH65ow7whkW9oJupJXyfj/3E3O2DEIKDDyDabVhTztVoYP2snVZi0bTruDQsdM1Ibgq8sA+ajoKZpkDOnFgBR51xhVU9lgH
QrKXOxS0Wq4fIbnsCaRU6M9RROE9I1HPsi2K/0hn7pHa4W4M6W3diVihWtNaXIYX647Qd3MQOvw3de+TNBMrXQXZ2aMAKqx50odFidHiH9iZJfypsStB1aIbh/2y7YsNdJiZne3s8hAsPOKLxZ7HLrfl4EKKvEWc
oVuledqkH/SmYWcR62uP6DdqOs7YmhrMDPyv+jQJFXqLVtvhZtzItd723nwdkdjhBFa2/jXVmVlBfYXY5ycgCUZikSBlqk3Mohrk53gqnBbhXghd2lgSB1MlbqNu6t5Dx//HocUA/P86y09OiTXhhCOSQrvncR44
8zwQ2U5Yl0cnz4tflaqUUpL5FJADHgQb1knn9zqZRQgddPz0+nPzUQ9nZZKLY4BAppK4yxKPQdgau3dHLLtr509RqOjBIHQbab36q13WtddZUBjiTQ0WESYhqGKn6A0W6gAHOlirlC+DwCnCd6R2dxuGgL3vlX5f
z19NPV2TEdYC1pHgpcg2Mj4luYLy7Jpv1/KbtGqO/qqD6HJ3jtWJXPkqNRyGinYyqHUOJBrKUXYh/srgycFXEhykYVfcIh5MCG8+KDmTeoG8mcwmLQuB6lXQ0gqC1C8Ae8UQAo7rrzqFZkPIo6Zyu0vOtO2L4YB6
f70KqUsrhQ0K01mSMnntLMUxP6DOz5hj7sB9yhY4H4Ca16VsuNp3mPgRUknTjk2g7OTFy6txHJ3HXLdUE/hMrSfH+eL+YlzK03980F6ucx1BLHnrICNBsuC/ESoqSZ2r9uw5vV9eqEhTiGxQIeouZ4J3FeoMPVvU
W41impxqswf1De1q+xPIjN/WMqOzWu/eVubOyvxiqLDsdieU8VnthCJh1/zvGJs8CcZiteVl+QhKASfhT/+UY+JJEkrPA1BuwV+7aRenTnuZkiAMJXumq54bZ5w472yT3U/0Xja+ad4PMyXeMXpAVv24HZ5OjNmf
kI20nzARO95eMXDuftpZ3pL9HZ9ELIlCUZODxsHH8eryuaKCditqjdopr+4lfouTNAXo2LDN9q4cOlcoxA4ale/OybhAScWXxH+LVnF5e+QbBhJlDBONvIHowRgs/aNpRIPWiIEVbD7RtYhxjqRgHzEBPJlvCqbC
f/KpRmNxcF90gAFOvIwnXyTuu1GNhikiuroxE1aGaeoj4AmZ2l22x0E1ZpH4aw70GhOiwJ4E9dwyVH5k+ydow+yA9vvYIbP3ipSUpFKuzsLU5sUUecOmSlId96a9/dCRezwRmYuiyo+N88K5ijonlenLtmvC7KoC
Jejosr9JpeaqeGY5Kww7QTm7WuRUh265rnqzUAHoRV4tAP3yddHjwZK+an2NAsbrKjGKKyF8AU9VPLA6TGImrLzth13kxTrcDrI1GLeW1fi4G70B+vraW8Wu+qfFIinRIgugJy0vM8N90i/Wg4X6HiKxPJpiUtqg
eobF8spbKzReHzQSSUhMw8o8RSqdFtdc7B08V9ulLTXZ9AzwdnIyT6t7RojjrRrsm5z4BDBInhNOHWi+Lf0UNk+xeV/xPrN+U0GnxMzkHr3YjglWXmo9l8HSDqB8AWZKSX09SRMpCFa3x86XH4vKh8VA5/LZDXk/
Zj97ypZok+T/dhWZMRLyJahoaXGu6X6QjnQ+ajf7QvlFe6qqNV/sWBa5Km2Kwwu8HuJV3CmRO1ibLUW3LKFLkHnidzV22a0sAsIbBkLxkmRBL+O5J0MUYcZOGGkMm/VULpoRqdiPo7VWBXqkMFzaQMAkqC5hSYVC
1w0rd2eC8oKdzqZaUJGhrfWoXbbmOO3qDhNFbntjiEwNXk+lpZaNwPWUdeXaUurUvjLG3y3BAsv6KC7OPwQFBD+OLNcnJcfwshx2Vy6GX36fZGdRcF6hZ6ej8GOqyQQbc4YKWtEoikjVgIOv4M+6mkpwYdrieGcB
RHDXcLdF3oPPESPiLdY9Z6EjnFsg02wxY0BSOeh0lV9RPSbkxFO75agF+eqEiiJrIpdOHumhGS1Py4hom+ozHnN1u+OH0o5salvhx/QZAcAEP5kIOOmfz+itFBUXdxSg9bmTTsQqYA0Q+5VBtsvj9Yy17pQ/zKVS
vfbMEnfX4p88oVu6vwZdzU5nNrcGZynV9y452KcYHXqytask4TwYDFb4oE+40tiH6npKqhhKS2xF4boOu/skYaKf+jqptRFCbbjyco50c1Ul5aGk0z48oH+2FQJcCSlKYEnpOqS3CulP1UA7MTsNrwKBQ/6eumdN
JJamWXzQhZ+r2fXwp8r/4b1yPp2YAHkDKpRU9A7sg1m4LIY8fKP44Ck1bQZOBBnt4beZflhBKjZbeRZdHUXWRlEE0wefNDWOkXbwNJsW0maLIoeQ7nCoZE3ESDj40i2zcVg1OEYHI6DiNsOUWWT0lwS3zrol6epB
Vhv+3aEYwvSoeL6+Dm7tQUBVjifYugQYwJwxHCCcjrnocu0JqwCCOrcr01Wvmtpe5QQSVWrEFaOc1g47AYRhtRhPh0+AkR5/kTIV9oH/Grh9sy4yy8PeQlKBqUPYmEs4IBKd6nFIPGDfuFISVSCV0rxIkzw9k+WE
jwu44nTYdO5TFv76paOMB0oKUj5HOI0oTZ96pJGzOd40jzu6AERppUprfrmUQwiyI22QzE3puPwpK2d1hchtO5/fL05lWCt9BeP0S3BR59ezQFGhARzMJJng93v9S7UoRyZ9wfo46BqOr3bXNWVVzZYuj39lVs/C
gxzZzFQPOz9T2Y9IhjXQqtczYYnJESBt7tpd32ArPQHbjAcFF9r8G0j1WVwl5lGr5REjJ+GHE1CGTGJiiPnae8mzvXdnG5b3DMZgSfjpCTh22EFXEExa3BCuDLEZrS1Gup1S464lfJ2es+oLXk2PJDJtgQV3yMDP
lbxuFrwe1ABD2FRCK7HAgwUO/2kFJ5cewpKqA41ZRtb0lnG0gK929merslJOj0mEFyfpCUrDlWWNTTGHsHwvabkGs1ipNYEl7XJDAr8V6a8s4wF88MqybS44xQ6lEHOmOTX1aDx4IebvHRikbufvUesH9zMkYTsS
m0VO9q3r9DA3GLNf2nyPEfMNvuSgNHihVpIS+l9et27044mEtrCTmmZ9v49TGLRY9NaGnbwxPsxjK4JZjBE4cZV23E0MSqfGVaH3JzAwVz22Cs070IdPDTOc6mFLP4KVrWiXvaBzk6PDWKQr831ZiyIBfhRZnvU1
mqpT150k5FM7qv9bhqTvlG3/nvvNx88T+Z6hCpct5V8fVHP05VV+0nBQ6zE07oX/dJPSkbotqJD4Cro3oqBxyArd2AQwNxHKrTau2oattZ3Qex2BfS/Ai7V09XyTFScaLlVNhK+iaevONtjLHoqYmyKvzfBusPVL
Zufa6VMh91KLpiFhlFd7yOgahIe7CiwTYXx5Yaye6ytBzp0eGBhFJ/OEfO9XEiTNaBsy0+PM03qpn9g5M49DoTFhvhmMLT4G/AAJQ0tb3z/zXOyV8R4t4Yvq1coy2CdeKQwg7FYQzxxA2J9b1rg612toWiNejZe7
OJi1k08vCoYvwrdoECRKH7IKAxBh/6NLObKUUYJwbOpqFCAcrr7ILzIIMpaiq0vP08AxO40eC/C29wUy9Cv8e5mbdEath6nBn5gSq48QSzMwTTFcBt45dK117iUaKPiu4MCB7COo6AvS4Dqv8ZJtfNNVGpqKMONO
aBxL1UhDZmwEcMInLzPYfioNDJZHN2MYTiE+4InZs4lmiZ33XAvIYjfCN8dntzOBGzVH140dpPK5CStbWXoaGU62ZoUZu5KpK+PoRs8zyLgKgIppmi9yHrD/PAZ1wzcIQ1+73t0Le1gZYUO41j97ziMJcm0vY2RA
Vym0AJlAoEaPSKBpcK7fXltwakQ5MfYEuTgSCWWw30yRsax6uAY1RNCcSSACAKZxPbqCz1SlWOodVTpwQAjBjKfd475zf3Hx23Qj0sHcdh/eLR/d4TQ4O2pPArD2A2LqMn/gB1Asy/FC6dikn5Cxl258EgJOlFJc
E+E5WbYd6wDSLUxWB2sztu9XPGmHcHJfoyuek+rpZDypgynBFZYPs33AukUYfs2bYaOuEqAqpZ7tz+0p3oxYjveZvf1mfbnLDvyHZOrx6OI5+lmAinLdtC6Hv6wfccZTyElAgNO/fGw580uYUzmZjb8WqfvH/r5j
jlKi4oPaKd2LdoA+OAkinzNU5g2X6ja07W5McZMxOs1FdG5w8UpIw57s0yv5z4ETsZDMsHODlosK7rLB8nUghIysQd6BIzXi9zO4LBhRHWMj3niZ1mxmp3ihFzGKr+b5tHKXXpTD+Wma+7c00/Qanb8qj47zmlFg
yUJoNj33w5tvx+lkbJt7DNqK3YNtDQl9+wkLa9tVpcJPAjgkdESO3urzK6iSt11JlXotAL5c3CxJpVZ8SyUexqUpquQ6fidB/b3LvLkjX4/lv3BroWizxRAq4CmHmCf5Y6dwPnnb7sckc/fxaNmIVl5lR2VgdPVk
wb/r1uL6z7D05xE/9b5ObVJufVIiX6jeP1Fo2uwoLXHoVeqZjq+i4SQQnhjcuxcBIv6Gj6c0DOi2+ShvclYNVxWZcBaSLf0uCb2r/HKqtTFgdSW5f/IcT/ZvlEHSqmSFWhYWR3L1Hnhm9eaf1q0ieP5Pfe+7HjCE
23lmrqcOeJHEPPqkUqCdhxgI5/PrJwwFz7dSZycDCMvFS5VNLXadoefRFAdPla/Gk0LhhJHO4qFqd+2pvcZrN2GuTKFCph0z4au/W+U1Kd2RlUuTOGnp8l08I0srXHcLgeJh0++wvrje2CPrwyx2/iVXV2IZ66U/
rjSzxlNcg2CGzo4o2Bj+gA7/CVxvoR5Unn5yUPauhhy7D3d/kr2iQ3Hdk94WR0zgpdMiYUdKUKCxEpBwBmjC2+iLEuLVHBxsAmCS7S6jDWf1+zhZEAPRZKfCGUy9+o2JQYzCko6hF3pUgDuVCZsKrhCPr2rD0uKy
trFtf4uCo4+0FcQ5OQLTThrVrgCBZHU1cuwf6i8hdiPG8UadtddQT/cIEldncQJBzV3EAemFFiiHPt3hjFosrqHlZs9WpKzeVqoPE8E/cG1/fw6movfKV4DqfRVde6yv8LvnpZZHssCapz/UBhAcWJkLqM1qWsFZ
Y74ymvi97I7ttAZ4Bn0BMec2wMABkrMf1F/rprOw1lX1YahKOmJW7jb+ugMXeWyMdzNYORe8EkARvl1rbEvQKyGt6EdJ1MjXbqo0hMYs0juY1G6VHDu+1v3MtIAsz6y/R+rlxGrVKdZNP+O1PQx4OYaRPrOqSyhQ
JNdjaWoS/ggHW/dXJHeFhvhP32h71wUEA1jsDpo4VPlSqUmJ1a0DpKJJqMmLj92vweUbsbGyYv5jIZc1m9SOUs4VxNy6qv/6cCSgu1inA6Esbd95yGnP29KZFMfSbEceJWCr9B/5KGOg5lTIf6ZLPoSk3YFY6n1l
nZEaFlCh67x3XrYeaP9GN1Oz6bo+80Ha9UxP+3ibmo6ZGapzXzoxBZ+yVcPCrRW33zWyL8Src/WuQevp2T8mqRaZ6S2NV8viQA+vta4B5Atq8hIBa4ctB8YNHFaCzwqgxNF6wt/SuekkXac3bMJPNIc/zCLTzZi0
5Nhep3dKQIWNjDE9G7p9jM3MX5G0dPKhGOfi+rO5kpm6qBe6x4UiETQnvfy+ADpvX8lrS+uhXcRD548IOa1BREmLt/1ujyUH7Yqe6OQD4KlvvJH6TWtHzFPQldQXWH/sOCbSu9pVVPo46d+u8D7LJwTbDKh9PR5v
jIY/fk6cCIGNg8W5UrqCCEnI6nzeR5iHJmtRJ1RlXYDoPIsoJ41mJ1/u4lBwoKKMAjJLvgqQJPzyTRLsT16dbBxazPrHSl6ysZO52SItZDEKe7csaNA5dJ9Uf1s+YbK1r9tyiEB+IDRa2lNrohpu1MUVfQPWcTjq
lQ2Oyn2GGUnQTFroy4jyGF0sezzqcw9nzkfOF0teI4uYRNENeDfYgA1ChHelh732YY3cq20rrLlU5TUHGQLizVvEYd6hvHD1TrohdK0wSaZMC02CMzXZJG7CSQ8Eq+RzsS2DQieksX6L1+CYy8Wh+pvwm0aJfr52
0++JzHk12Ifa5L1xmqK2kjSffi3lzU7B5d3lgJBdWsZ0vD9Ck7ruYqsrgQ1IV+fojioZaa1rCTkTPzMdFiMwIp7uxOA930APvD2DEil3wKIjyPQc3OvFxeLGaRLUsTFwDfWCSamOXhyRQYaj8aGZbGxkm8SkylG8
cNkYlo3uYhWOdGH9Ds9rrf3rcGXix/82XJ5387G1dlxJ6Ti0gIgcQFlp8jxzw6Sjsblmku++jFnfugkdPO3+FzKqWvxCr7PZXfekqt7QslmLswwNDnyxg0SYgElKUJjKVEZ9H5kLDrtzibQzrRt82YheNz7Qj+3p
ODfYz4qWaPw0Vz3l08K6xPMPnZ7TqCC0t/k20WRluFGGpPXUphNXZv61qGOip33QxL++w/4dCBL91+cL5vOoRgReL8z/NbdHkvcEgODrbfrKeRP2jpS6K/R/u1kUmeUvSljSNP5K1A5Tx92BFd7KmxLCbVQEld67
ZbV+5+VRAFUD5+H8K9p0BIbRfMV6/pctz69nBJPASkb3x2imlD9toL9m2gBdPVCHJl7GNzosOdNCnhyc/e0vyD7ejPTzAy9FRXIPfs2Pz25dnPd+3njFiifjsCytRN+Dj7AOthZyP59VfOWcrfdmEDLbqnHO6wg1
4Rd08tbzVi8kGmOP79+fhCH29KhAFlG6KxOdGZOlN+QxFEPx1c+MUVO2wVbTyq16ruYZ4nyPRK9SsMzEApZ9sSqRTveOL4eKmrWSkFVRRjZRdm2cS+aS0gW/gCg7P/eRX4y7TLriFyaK1pOFrM5e/kUqDSUtIZuX
s4Bh07EigwGmaymZBoiO2m/vYOd44sHI5XjCxbDfePx4QHJcG0OR8m1kSb0kZQYAf7Vx0qN6ZLDJBVgcZyUHSosB3Q3xYPSBTf5yXiDusIu4aK56RYcC/FWxNbEPPqrWnWioypLlz6rP9WEgJVeI3VN2RKmjEG6T
jnE0s9SWHHHGMqtDCv3KnYvxtfvAOx2qO24NrA5eQGaCL5avDjO4rwI9CaRJsLXFrCYmOMymsLHLUyKG7cdNEM2N5N8FFaa6BARyZXsaUmkgbfU/dycNvJNRO5eLtrbHicOx1olXMEZEdFns0n1dLXVEprtJEGZs
R4+tg+ZGuBWOCPMgTNMV2j5KeMBTUas2HWwEjfEbiCQSxR1mTfG4mI1+Cd+x8d4oRVyfAynVwYEqw5hrTsK9oGpZ/9p2JYP0AnjxOpKKkSYxKttepri9v8/mexiIgW7t66vpjKMbl9A2A9ySbYvsrm6ZveHPYNp7
K/PY3nMhzciRe99HKYtHmJ0c6vV94+Oznb2QX6/DMSNIfEoHX3e+/HkKEY1xcOMMhP7lMHZD09Om1NPmlK4dxsBoxRj9mbd0CGafmxf03undb1JasUMtHlWHYn04dyfXYC/1Pdn8nuBfTKWGAj14rC3B7+XEwzV2
bHDoD19AO1Mqhgd85LGGnZKgs/DH3bBxL6du0c/vrU8CaNhcUY8+HMiuw/ercjQSQRezQUHYsGgrlOmmOYPrRXOnIsp50FnrGExbtI2fW2sI8Sp4vFyCgK0uYKP94egF44s0lZ/4ROMzPe2zkHgeRfIMbhd7mqNg
eao7PuQ+CNRFjJXYVMsg/j75kZtWTZ7qQQ8R7PXVyQzqFp80RJXvok8CT+K5EAqsGO8tiYsIhEwoR0S/UMnex565ZjrakkBeyIrKZ5KXslVDXgK0N+BTuO5tiBG0gaypEmF5+khlv3NI+OejClzManZ76ZtdP6+D
eSQlq5yNKWlLJ4PV3yuJPi3mpmCB/73L8MGOtqFUrFTkzH67L1NBoVCxNHxLmnY7QfDckpKuRxvkcnU3UbXv49zIw0rsanBKbY9pLWDMSBZRB1MEKOQmLgQKlbe3PgpTCXg3jD4kSnLh7Se50caR8pSXvp4Am9dR
7pn7qHEuZ7POUkngXCcp95/CvPQ5EZgD1a1Khl6+vUFB3d6DpFhNdVjtGYckV+3EJ8wGup9EFLNQVn+OFJuUAUFyiORl8Y/vkUUgMrpu/6Lw9g3ecg3t7zUtQUgebvOIqc52mva1+lkK+jEMblj0uXI7Q5NLQpxs
VtCzpDpBPYfdw3kUwWYgoDuf2e6fSFiu5zLoMH3Fdr4AnLSqWyJWixOHV9p9ymrgTKKOd1pEkAH0nvhHQ6c2VapCN+ITKYKD1C8VR9qGQ2trcOabRRvCiEMlUpPW1jBPjMGt3KY3pOhAHoi2GNWiU0r6TtB4v40t
N9kAVYFU43Qbky4x357ZsXTTIkKoPXsCNdiacn0LeN7Itf7H2z0RRm1NasuyblYaG8b+QvRU0sMjcwyMKVxtVPZl7V0+O6ed9HndJ2jb0p6Kdm0SQARsM4Ng2HA0LAaB+WX3QKpkn3NfN3gdPb31Y5KRshSRlABn
jhMCtu3ZeOR+o3ykIPeojjxS/nboeGsV+d9FEDRjLCNg/SR+yvYKxqHUYdbAJpoIJ3U3D5AAl6HDe5UTJtQ5XgIeLJtPHCmHN5r03Lyj7OQJOG+UzE/brycmqmJtK5+Wb7OJ6LUL/ErZbkQTVtJWgr/rbnSB5Uhw
DmrRem7yWyUVzBDpclmU6gmTc1g1rEejIWful/IEvopaj+uuc0Ck5KW467fFnY6mYmMbPhaegaxMz3bmssSpbFgWQVEvocVO40b4/Um6pwKOemvcL8hkpqVtXru2cjY4yhGTLTWL2V8bdd8yaRtjheDOV/pRubJL
d43Luka1Iif91FyKDLtplNMGa1rmjMwhjopqTB5BJk3bRKx1o/b9rhKvaeaMTQFkeE0hUfH7mIGSUIIXkM7ZmRPsXpzGVO/O95eX8sZ8nxh7iyDOOKoeWGo0uanRlXOTb/n3TWnLQIAeFFSP8YSQ8eWOzSPc08BE
JZu1NQPE9P5vYHQKdTVH3oXM+e1r1Ip0lvwtwfYZ2HJ08SFzo3UiraX1L7rxwMpDy6YZRAvuUTabt/E4CheIKjMMf55txiiTMqdnmPU8uYXpXszwfbzVa7nRA1V6k5Qtzw+gzEeTRGUay5nmh736Igqifde8sVc0
gEod1VhHMWW664J3KkviBGQ+2l1fr+YiBwfd95iLw1XPo5P55ARbjFzvR/i1fSYWbIoBQUSvpfR/B8jCZwIFv2GrYOC/OH+dXLz8kcmVHIu9qV+gOwgKTZSm7NeANQQUXCimVqpXyI2CkTiHb8dfBVcl/TyNmAUN
GFGKvwZKMta2gyuCj5Xu5rV3GeGOMoRBFAySevVTmXnLoNfbAF0SANkA5Sl3M1FwrY0d8+aIczvg7MCiAhhwvUkIx2v6kgbg/ipf/+AinwKhfFTo6LU5Rojk3FD+pMtcix3bJ4oCtLhs+nqq/0UAOnBqocv5ebjU
4iKw9omvsoSdwZIpTTMyrVaA30sqwjPrQ7oir+vn7ivIK6Z5mGuYqVwrIi5Mpt0BV6Xzm2Igc45mwmkPNyMwjCXfT5vmLdMAW4MBbcUH+56+prjZsKykMAtB5WM3DM2X2HdtN2Umc3lTHRtDwEsXOVOoZjaI+QVQ
bnRfHtwvxIWLvi8z91YRuXUSsbmmicrT1VFDR5qNLtRpVRI6GJI0N19wTha4tGYliG1Zu8qEEmM2acOjOhMHwoetI0TZLUgef7/kTOfCRE3AaUqgKMW3FkE7tR4+FOoB93hgO5sg4RG6850jfW0VLugUVayHj2Ws
I6Frm63ZK/yZBEb4LvVnUjl3q1XWQ7lij/Vm7otY9S43Ets+PBoFbBfuQNQZtdwHiULbcEq71lvdSbRGkucX7QN3qSExyfCWpahP4iVQXQ7SemLodQO9JtRnqK4g9xgqHQ3vkSTusuiIKrm+ErI9Ak3bo7S6+rbi
copdbIxSVyYSXZRYZK6J4V0QyRS8f1TMJGw299eXo++GWS9bwxRxg6nUUE4Ry8QtjhtmY/CuIILmSkJsxwuk3U7liEOnHrUt1Xw2dq/hQqt6uRgbi0LMDXrimff6LpuVVnVYuWnkHKl+yVUBZvcpcIKgonN650ru
uxgX640N+29Ep7U/CWM3Avq1MEiI1l4Y4SgsSVq7OAzWjGELKZj666GxcmUMWluYzDo4B+1J7BgZEKtA8th6TKlTbL1iHaU7omxWQEEbG3yZ3Lq7A40LzwJ1jvU0RqI0B5U8yN6F7cp86bGA6zicDPiqeOBdsH7S
UbouWrFQWNlGW2Yz4s3E/3/UwdzVcHtd3idl0LmdkIsOEysOP/I8YG//yt3LKwtIGk3BkTF55WT/pXrunLK1Q0QD1rKPKPcEHDU4qDASL+YpxMwRTrbRmDivnkzGYyMp0WccozEMSCy9vQ0q9kYi92SQg07JWqvQ
c57XtmWKHQvv47GC08nyOPCgc8iSvZhN7uNwwv5qeVHUEi4ivWqYjyxlKdylf1DbtTE7EVvLEPg2LCw7Iw7kAyKoHjXr45Y3xdUXU5A7kJPZBewCc+ToV7kpD19xmYnnxh+ILTm5DIFYpeJRtcqe36XxMko9kMzf
z9P2SoOwkxrRhw2FqTW6LdXbeDIi/r2xVkZJmRXhGpaHP2BRx82ID+PplvWVp0kN0i0tct21+Fm9TSdimjoCgHyCdpWKECydAgWuPw2n2Ry344KcZhSQ3c5CA/YjZ7pCdC8zbMbDKdFdc0lOj+7mIbDSxR4ecBC1
y4o0dsQJ8+oVI2a4FffY0RxJmRD1vz0MLAKJyTKtOfCWhiFHU7XwDu+dEYw7ItIMmjKDdmcWidPOh8T+0Tctr/9mEntqXLEksWJFDflC1r+CiW4CJKcSNvCyeFTwSZgELP0KjjPPkBhNHGMgkCi9GJYCdPmEOgK8
otzouTk6tcrPquhpfMu9BLCK6CqTW5RfNgxAUEoMDJvdiLwVXNYmIWToXlbWm23bNO80UJOSydHeZtakCZawbYJ6Oj4GnklSOrGXHrkAISn/e4OJFvQ03MJa2URPLPTmTbByCoCVWbrADCms20VLM90Dq6PihscL
bv5jNjX7GjFB0vRXIG0coJOOw4kO7udE/AKFjLdr6GaW4m8HeW04nf4yO6ZaR+uAgKYlgf30s7stz1XqrRRNuiqXdufiJCU1E6Ut1d4YJ7yI2vE12o61YK5JMdCPbObIvtJdkfY5QhDwcGG7rQeu6jfKQ0a36Fru
yNXtrwmwYRUNcukZH9GBOeTC4R31OV+cwLpERSKdCDnbOdb0Zy0vT+xpMJvCoJGKnb4NV2cmiNx9OGpvmhobEWuXZKDSkOyhd57/w2iErsUcz0BDR6FRF+THcwCkjg8XHYq3fsU+ZNeYQNTGFzHo9YvXQFGXOwXM
1aq23javDHQaVhsw6VIaZfJMtnKavYBtej6BUvCeuisISssZ6+wuD4pPKgvIdkMUQZg2gbHVwANyAaVn05c6jjYpLP86JMrtGFk5vnnL/yEitv3t3poQl3cY8ZWk54mR464FpB78jMS4zLgC7eizrlHlcMkz5XDm
nX2k9+Sc0PS1E6yB6eTIIhXFBJBi+O59X87P8U/E2ZasQfeQt0YCHnWFmcM0u/5uRNy+vsWl5OnZBIrjWLEkMSfIZjroFNHAojtxkWJiKSOpkbOoIAaiYiqpPc37IZnhV8rUhtH5xtzgYHA5v9vbzPa/OF1zGviK
trYUDureajgw1HkpupG1Jb1sdfmMEOPWCFY49sfsP9ENaQPOsEq2+qipCdoQ/mxPg258NaJYl+AsxS7AK/V+rOPB+Y1qAu3LM0XPICFI7kgpaBzvUtUR0EAqWVwpVMzF7T9T/78o3BZSxvR37A+8pi7tzjP4Wgwh
l2TjZ/Fj2r7PkP62fC+6egTMAEBI9g2n8osB9C4h7PuBDKrC3D3LN04hhuYMg8NeqsQ++9cInKYk1FM4Vj1WEJcJFWMqRJFdfrO4yIKNg2QMvVxGXT2YBw+QrZ4d0HMuFnLT5I5S1soYLq6E7WJs9yDT1L5Jjqjo
UD/2f910TUm8ISJiyfsdw1Yi3aFcIZHLlZGsW9sZpqUitL1Dvwjuc2llVbprxbePFozAt6dUZ+Ga6mPjiXU2240xbLGBjleCXXRGKCIomQoIaqEQ05CIGVjx0GekY7aPbNEgjddAklYLlU5kd5h6NfGlApW2QzVc
GqUKWKDN9KKtAKcfTNsk5sRrijzUIp9MB0k8FPYindVPn/ZJDxK6J2M/ISH/02W3MhYL+85d6CF/zbqLx/2k467IXxoV5+un7O7ULCQkxe3Nn5rUd7zGxyNnjnDyCJF+m2BjQrsR6rajBej4ang2cIAUmlUxkbL1
SPJe/Y3MYblmqMYx3iqIygKqWHZ8H5hPZiH/t3eYF81ifcChlRVT/vdtFiUApLP0T41HIbrvLTPAMXKxyquNG+7CAeNY6HoJ1CCgxbq9MySdrSsLk/BfqE1+CS+/08/Ph/w8yFFn7GbndjC7X5cskMY9DSYrQgfK
s1VlQZF551kmnd3QXCqb+Ht2sy7KSWj71UXA+lOhtfVNQDnPZldFXRuNqNpWjdZWmLZxckKo49rGbXTmIsJD0uGbAU8Fdp0OPlcDbtIh38dgX5juavVJKqZZfiEWNOBzbwPmEOfgaSJIVBCCp23HLeB/dXfNvgIB
mNbB8YWhhkQfqOVncqQSGZCcOjkJN9i1YLlVhyWY4mB56dtgmYHS2uH7s45fvoen8alSEx8U5YB7DZa3rKp4Yr2L2vvnAiWrZclr4kOF6Bjvs/qQhkdI/A539vChj0bLBHTCOkpzPEeIm5FWRgIEpX4glXHfy4Y+
fWBCn+Hhl4fgZSH9ybcD1ieZPxcddXEJraZZm8nWWQNPmOdyxb3TfKBfe7XLbSt9cI/4MoaWfMl+kh5RIHZKvgxj6hLu02a7+N33ZyyCuGhp2Y8KSZHq9bCPa0Q97ATRqajNjku6p5xj4uguvZ+CyXCsVMj/ppJv
2REZiT58MPeDTUWj+BL/DAvJ9OtrLdETrbLdzr74lIR8JVfYwNqr1270Qhvv3vRKhKO01r8GPKjNRCbg1tMXwtBgHr3Yt0DygznSqaKEPHxx3WyiiNwDFOm4SsQVV9fDpMUkyzaADeNQqeGI9GQpv0NDL1eJ8YF0
ZwKSzHlfE75mFEVmEO4bpEj7lc4iBq2FWHrkIH2VvYJ64dv1+GaxxzA4kG7GQX50jQPl37DevQvdxbO1ImIReksDFZJolSu3OqDs5uBl6xPbOWoFPKYKmkwNwPFpAIFoz2gcCbwubZbnHmS/divYzjGbHlKdPnH5
EOIPLGWT138/OW+vOYSCOSzzC9BKHNFIoRGyoTkzRx0wj69sskg6FyeAq/yTstWmBIQu4lDBw2NENwOODsGVeooI5GNMR+H6F3FaDnJmLmcRHtCLNu5V7BS8/jr5P1T1KSHYN8NAAkkS3nJub9kpG8PIUu1HvtUh
mp+HttPxjkJfJzkPtFxo7v+B3Wsm4LpRY47fHvgMEiq9zUyg/TuZt9IqhR+A5yB+q7xZ3dv4QRf3mxKvMDjQg/is6uYQnsl3sMU9DjF/QQHjIHrSWGZaj4fLClQUh8SFVGvCNMzi1laQxxeXh4tGS9zOGe4zV0FD
pu0n80yJTENET7YDJe6Z8OE7UhYj6vuDErku/CU/1O7iZrG4AMJV/h46jGy49yklf766Kp+33eeHayGxUSi6X1DCxqSaf2DDXcXbR7JKV9Kpga/2BM1eMasy7tbeXij+eB/GSFmaDHdFe49j9qjfxCk9oF/S+QOg
IMf7aoODGyj5YowDl1fLZrByMuBuiaOj9u2so9m2X/TYl4It9gHziW2xXW7aTYSHykmmkNqZBI/n0Yoxf26tNJW7ZFb+kYww/BV3PqDvabDcT4GL5uJ/QXwwnbUjtzO0yaOZfK8y1YTAe7T3bBaOoQvE3TC0k/j/
mECL8EW+RepmDvwdhQqXXupdyDkVcmcsdt9jmudM2HZfcUxULz0gXI0ehXpcfeBwzqBq8Y11CPFrqZmZWZBqCHwyAXfBSyayCPEKr71C87+MDuewjFUnTgeZw4ocr4cbEHVcXKeFcXe5zwdRoU551ZUtxUEM8hS1
gXtM6aWntHZoFvCQ0ckZZVAF/NPR3IDVoiFG1Je9E4oc72D7i9k9G4PcfsSBfIEG7QnPGWUF4aYdMaJFsbRikUCq8zDQ8exFUfUjrTsYHEj1GnimhL1eXUzH+Ureg9wiyLNyuoJgUHLJgZ5Pl6DeYyo91RPznjo9
FfKtCdEMNWDJ9nnrDODoYxFmv1v/3iK7A0XPGaXohi36F/Skg0eX8jr/qiBekLJ7Moug8hngnDDFYQ4fZ+IFdQxfI1VNQJaUHC9WugYh87hdg4eZ7usb6okAlsa1MMw8A10QpZZW6cOOq1UlWShfYjL75F4dnxcL
UoPeYCfMib8SGnW5YVFCknEsm6QvL9H9gb/xfvrt9UyInglPxqJlsU/lfCH4m0GQUJKeZgeWBMKBSO54avedw60FQ3p5jsom82deNTUyjhBWMcHM/kx8lsw3PxRRxXaqPD4gRRSO19vqXA11DbzCSJoITk9Ga2JV
pN5+w7oWM2nz93D1iKPi3uMMZ4TpUvkXqGoZWxwIF4dvoBgJNCc1A6hZmNxIbhLcU0bv60YIzwQdRCjNMvwhoy8CBW4WIYn/kIIyI4+DFw7Rg9Y8H02MaI7e7uayH4SAnkKmFf6bNLmG+fTqx67xpnyvQ/gg9axX
ZyGWOkOH6WA2o+tMdw9/ppJ6GsraS7+CBqy3/oC33+S6G4QGsj7WWXGRUew6QTMHtkEOXNXVI0ymQkwEI+n1NQwOGKgVoK1xPO7hp+Ny7icDPqJovUpQDBP6E8gRO2WacT2HQyGPE/C5IZ8Kq1FlkP5VUhtuR0pH
JWrlmJOKpuVvZsgRn0Zcd3z49tPFJ9jH8Hu+K+wYBEGNEBKf8UlClA2yrEe9tYyeoDr43JDPTj67+TwGrnCnusFtpbQr6Sjiio2SiykzdWJ0+jo+xp0iB/CvcOdYDCyuMVzfrM2d/Y4Ev6S32mhDjY3jYP5sQ38y
olOODRgbzwrHGFUKW9tD4ynpbaQSnLEoUpZPQJRLIbPVIgQufNiMokvlzBa6jlBnzL6xn/EOx8AK5nsc6Tm/c8WywDefJDeT9cKtZYUVLJyDc5JJNYaSD5VmpfvGtR3WtS4kC7hQ+rJkywr6B+pbOMuoervcvOCM
4kRmfSz7Em335m6jzhjJ0uFOs1JFo6VA7FLS3dCsVtoer7wvHdFwy7C2IKNPLhXwBE8r65WYTAJXoRYN8t3PyBacYyW2IMMOfAvMZL0crNprebgIB20nQa4tS9oO0i4XX9pKxedKYC9frmGejcgZtmhOC5fAdK40
Tht4bJLZZfobShWNA606F5Wi5Uch28wdXLW319XbDKRkNNe24yB+z2R/qJSrqtnE0lF2oIbs84+tHg1ag4AUI2/B5O5a0yOA0eg5AtoJufCaUPrbA7Z/X4bNbiLm9R0A4LjT3N6yGdUC1hlzXigxo+DWdOkMSqzX
ZKBwFm8pnBeg5uBMMBfH5Kp72dQ1I8cmZgCalBchWbcz6ZaTWnDMtB4CM81G21hMlUX4/juQlaolmi82359yhM5O4HjDPmkXmgcUqEvnVP997wtYFlx/zVFtxbUD6Knf30Lhr0p2p7/+f0qYGy9VBR+HC4cN5jWD
aIM+tSchG5vFc78D9693GTcMxNQ0TTekJnpN3ve85+xrSKNE9Kfdaq3V429ByKdDt6Mlyfq0baINO3XeKDlxq5AXUgf36cqwOuKykx1PUgeTuLimz9/qQHFRs/a6w7FtRKU9Vzvr6wfuQbW9HnZ8tjJVGYpgovbd
zJ0d22CEPqf/VDPV68PYT3EqTd05OVaJ90tvSdmjGUb3oN2VhLApo7ZiEUlr48EkSYO5qjl3fDgQkbzUlv+w5eqZc+J+2a2J8I4E3H+A+YeSe2PS+mhvwHFhUJW5zdx6XDpx5yPMR6XeYJunznd/4tjiqraxdvJP
9Vi6s9ypFDEq81jmuJ7Kaj3H2UORIYvKH924G8+csdz7wg1n75LOEMbb9XLlMkgSwV04czTvALq8Et+2K56f18ias2/cViVObIvCb1P2SSOMm7kzyFeVvjv+EOlfx6O1OLmkNlNt32gVsqD3939i+OMGp1R/g8mB
Kkz/bmFczZahwhBom9jq6wVux4g5wd+9eabRes2Yo+93pZhnYxyLa3hqg/t205zlLOF8kci2ZmdRTikmgU/WRjm9chAXmyzsBACwTwfR1gI05Eukp6xp4qDtTE0DIXbeQq7I6WY7IY7YibFezhPm4q3AeC6RXVhw
PrnJlsKHVnfS85TiNuyDn4Fjwmhn1D4Eg+LMcNWwAcPouJ0p3TBY+mF1o9ccVrsNPCMc0xVj0lZPuH2gCnqv7Cus2D8H/UDbwdUMPt3RMSCs5mx5hEBwXSIIWWwB4ALlLoWWRDGXJNklHCSr3iDGbZF2CLytWy1Z
kzTxJsI0AXlGipkBkAVK/J6FeXBGly5AVyJdGUJ7fF6PJnb/gnSwRgXEtLQzc5PqxKmwHKGHn0QcgvOB9j5k9weXHCaDkhwWTRsaqa26d/xLsH5gT5nnkI6CUz18yj8lWy+67YblDctWQUnTaQJnKhMs2gkRqUTP
7ijrYb/ekYwpoYSCpdJx7WCYSsul/U3TIjdMuTWPhvtKHwxcSF0dnKmKeUzCybg9or1OPcE8zj926IxMiXlK0LGYqbkg7qW5DPV31+4FWVxPAuDp1Dpza9uaybL9g4ElTlWNnLVFHV8i4fsclnjz747yXPI7LZOU
XTeNKWhd5f/XMItALqFsT/h/0psrRTTJknTd/4l/oST8olCfrv1OEc4pBcnhR/3uNYGp+5L1NPoq8ui+Zvu0bY6yOB50oH8Xnt4dbA/qNHNR6pDG9hyG/m4DYMfgjI2loU7NtZrBBVeKHHtVnhF0VRWje6eREOTB
/asmPV/kEzAH6ZpYl1+EShpxRRszMFBInRdaDoXF16xxLk1vwApGIQU3UIA+0YLPdFC+TSFKS1pXXClWUlvDcAmJL42sBNRBhEYKDwdFGcrOWP1q6QFoUtugcv5LYv0uXzSiF+CSTMTbLHDNAH45ymCV3MkMdxMB
xqEZUA9Quc08i0jQ5KskgjSBePzm00aEveNnRVMBIuqv4Z3+8MUmECJaCPc2vYHf8indwiPBI2ucLxdaOSUEHJvH3/aY3jESaYeCsRtT29pZ1jWRXsfHrUD6L58RM8eVuudHVztXZCYA3RZCOp+Iq3r83zptQgVX
qbZrQxX60P/qV/tdmzZC3z06qpTGHSbl7hnpsk87NAW6B2w+PILMb8eclWP+i/JTAuOpCR7ZjOesF5yVtaxW38083Y9FqCZMfuClyVto4aSXKHeVDHpSPXLFKDvuxdAbg9rpkHfvjOQcqS8aGXc8uyIqXaV4BcYm
MEz3ix9EgSXFsaf/RaJZQUphos/YlDVOnm8gUPMjGvA8Q1EOqevizuNoTst7jTlYQrUhX2paUc80mu8Yr7wKdZDOIiUlfHnIPU0nsZ6n8G0t2SvuvfFx7LZwlJ3qj3ZKv8CRSWEzN8bcZSCSKdAB3DCXntn1hixg
4+YySczBGl1Sq35+IDrR47kg6FKnKXrfbOw+Jr47kQdMb1qWRlM4u3iLnylzWMMwHMiAo87GZft3oAUZyos69GFCt2S+1b8kjMutdwrtpg5SAwc0oRs7FsZiBfAbHjQ35724hlr/ikfxOrxQB15aYWxeDZaLFPwT
GwHoi+/zReyNFxN1Rq2ZAe3kGk+SQgrI3cfW9Gjg8EQIPWfbpQlpXcX7FyFXAr88M9HEa3s2NXoV060VgX9UQLpPNhPo8yc9LEpmRzDcrwenwp/gaLQx3KcaLIcAKw4gsiX2KN0hJtzBKLWN3ifpkEzLTP3FcegG
KQqVODz0dCq9Oq2ImOsh2T6NgiRE67zI9inc9nR4UveWFq6He9PsftIVcl6mJkYM2uP4rPPJAciijms8mGMt2uqfpobb6ycY3HB3l/9abPKXirCav/1BS/l/Pg4SrpHnVd6zPkQYCznemQuR22XBVKUH07ObyjkJ
8TahxtaFmg0FFCcbM5ax4rUcyUZsm22XNzgObcRm5fokcw7Qr1nS+MrkKX2ciBImnmLnAHqHxAcURKE70PtMllEdXw7i7v0mawN9ILJkoJrsdkTgogNKa1oEkN2mdwxQxpEqznnNLQMvSKWmNUzU13Gsnb0QvPbl
Mz08hJHdPzil0Ytc+X6a6HCM3TQRVXJHdBHMtbIhVU7bq5ei62Quoo1YGKKTtOIETvjDNDybGxUrWIRKUPAbqb94LqAeU4wvdhdgchJQejnALCsD03hxbBfFpYlr9l2mUCTudEkkbEv5CCcGiKY/qEseYHUlTnKK
NBSRBBIKQW3pEKBnK+m9NsyQENIM76qGRk4c1e2vFvUO5hFYe2tsCVBT2qvN+b7VAmBKWHFLSWK+NqPN43Fpu/z7fWQxtED/gk/fiik6PX++0nGlJwZahsj3cO29nmfe4HuKhEO6nf1YG1ZweozY9BEshsuL7YeU
3mzpcZ+sWWj4j0O00hQEzWdaOMnpjmvaYM2+JeFsrsecBtwFVbfp2F+4fsEPV80okgJXpB22cYRDm0cjfqbt8mWfKpmJuj//TizMBTUI3nu6/mpUyZ+/MX2Mrt8lk5EGN7k8e2QS2JbwxASQRaJm8KLRGeXQD0Q/
Nu4/MCdbBJ+B3fRwYpx1KQ7QDRW2voyB7+xfI1Hh87BpgtxmWkixoUXgzptpDGlmCq9FRiLzpzn0JtVxTII9LHKTe1JdCP9Q3kfU9eZtsQAOHWpvDiLTBGAcAWcQOBGEbiiSr8EeRozZKPG/MPV51TD97Y7xqTjy
nHjyOrjOwEVZ1N4G6PrlXWzgZ7KX/n2dplp9La9PGwTTLb3iMC8je0ebP76xKK/iFK9bbcVbXMruLXO/cvEayV4kyravCScN5VXfTursaGV8vfiiZuQdknqKtAqXHnfyB/zlRxyjiTmXzDxU2uIqKyUd2LVPqURd
1wtVfSR9FuTueGgbTAMAUeP3uCtyU1LBs3QRSMOpPFeCU2dfmyZPup7eNRU3eGqS6G743QPb8RAG4QdppCpC2GefQCdSqHEa//FtR3SVPCVWVhLbWakLxuCYnAXH8v5B1ZZZAdwj1Qic0zrFacwOEJFQ55jntjwb
VjOR5wN399ZmK2Zw2Kg46s7ygyVk2gUQIUVjuTIbG0u7xJXYBso89vaZSH59DI3si2GAR42G+Tu/sPqnzDetZ/5O6//dC5s2zH8k5WZMZ9ZHkoQZbyHtvTGFmKQfALcVISVCew1JMsbrBmqTYPBbsC9HLu4EbhRL
HS2ojYVVDHmtJFhHwmsvHqehMgJWoXwolDOs+DuUc5H8zxVhuCZ9j+DEMdGW3v0RhjtWCI7QImHA+ssomhO5y6RRI97oz+GwEixaoyY5FfuHuneBtg+5HOmxiEV9YfNa4McRmhMbl1LckVjLn4LrDVbTisR4pBQF
njBVP4Yl1gGZl7p1asO30guNm2RWFVxxPEgdvrq38e/I95O8JRErtgokLhbJvYv3VUzOdMH/l0NCBxeagBqIo/P8U0zy8zU6e/4X4+pKr37YNZhdXAbTTyXdVjWvM/Newsqc0lt7pX3D2zWNS//4YO9+BWN63spy
KH5C34mDuHEchfLJril9tf3WxFvYwHIA3+Urcm+4OBgSCQQ45KG3cdULUJ4o59BzXGfs1EAT2to9yBwvh2E5Zt9DfLzvmHU/3PpsxqgSvmCIRJRzkqxUorgLEwuK3OCIDqvhtEM8eRvnb+bVUK4Oy5F+I/lQFWS3
/4QsHBe9ArgRFCLECip2IRj91+2fq3Eb2c4zK4x1ApC1zPUzgvjND8aV+0pdd8PT72vLhZV7t/8FISWy67ZExoT8SlM5I6V0UQUZL98UVoqSSGvGIJ3r/Asi3P+BkGz2NTOveBPll0x86Upc8GCrU4lNCX6St78/
HPvKk4qtCURdAuEpV/IRMKiwTBfZEMqMziXlBBkZ++8XaiDrM+6Ge1YVzyhWJkPEJz134t+v4uY0Z0lhG/p3GcCkzFx+LGKeB5vwOe1ZxkO6tSv8JOldFnoCoizt4/E4XEarfXRCokWUJJrwSrFJ6Cq5znlR7oGW
JzTlanGy4w3U6G03Hywka6jkJ/3IozvLxSRUEskMAJt9pya7qBmnl91az5hjW8GoI/B951m02X+xENGmJmRDU7WwdpZsMt5XGBWnAbApeVc+40tdAKAbbdkBz2nPac9lz7IdvUI16ZpxZ1o2X2adRXxBtLO62GNy
9GOfs5uZT7SZ0My+vundcBR3cufz2pMkPcnVt5Wqi+hAvcpVL9G2I98Bnc2YB8asbxVEvvE8hK+cT/2cu8ifzB67LVlErlcPzRsHu3IbzNJ+L3QUxG9+vmIRG4892roU9NBRRDex++KEytYh8JJZYLgbBBZNbv3j
ky6AkAfJlmxgszKBcUtmDtpbXgYVWyvX1dY5IsC6n/MYnAQKZKIJN6eWHvv73egU1qVdPfKtKOUU+0GIN+RQIPBMFqYcJ6VTak9wW0i8HmOcmzQ615CaKJm1J+lWxCC2sbCgaesS3Pg7d+mtw/fU90JPRGnFnciC
/wmXtp41EFE1SV4hw45RyYMCJK1uXZX9ECIfFqRhXlxt3Xv06Be0BB4xKpEVuvxUirDSI7PzIxNgw8BPXnA4l5GD92mTkBgpjoIjzGkznOqZyg+czlH0Yg8kTRtXvYZ07R+lcJIki+1+RjnnfvBfr1p8cHMyeWsE
+xuRnPslss5GEkq43EvvBAUdaKs9pHMr1QUHrSBVo2yogZ1NQGc8DlX6zVvzHReThhL/BnkTcAQetj8eMa8L66wUXzNxsFd8A5wH9JmTYUEmKGtKvY/XavA39Ywme3DxSnAPuHd7QmI5wiOf6rLBL4qr0xcw+Mjn
pamHJ60JJ7pvaNu/jjshmDyCFMxU03VNPcOdhE2JfTr4y0feIPvYfK9AWv3MT6VGoZJH15dFdxBrjmru/jAyTYlJTvhb6K4a3PPYCI0NRWWP40U/NuudZD1ItfKgDHP3/dPh8N85q4x3O2NVcMxKlm8Y8LcM9KXC
6SLTWw/nK4rvlOM2CUCofleHbX8Q3ZcMAi8x+pKqPMRCtNj9GG70FoM45BSPcPDwQXQg04EuoiEj3bt/SUmdiT4T8PbBEKyQA+KwfiCHOX4PiAJVlPhH3j5mUmkyosEvWgDqJN5jcKNNXuVDBjxHlWsBSHMdhrll
ATTFyUjZTtxj/1rE2QcsBvg3tSnPte1ReDHD7sYFpxt1gdgL6NC13d2Ragk2ePq/BMuQdNh8ck/cU/eoGZO2SadJB+646ZK+J310D9xZ0qvmZ9K75nlznvTGvWi+reqTctJRc5n0pPnY3Og49oG3g7N2z7xm200d
P1iOeYoSELlNJR8WzlPyktIauUBlXprbGnMidbyj65VXiJtAzUvZ03B70EdwsWyHVeOn3NtNGPwju9u/diO2fNRUvtlrOKsYkGd9/Xyh5ODjAoeux0fvCPWQkyDxexdeanSF8xtJ7Hw9BlZloeqFlwKQm6GxvdUm
nZNveGHqE91+gvIX7GrLbtUpfBL+yOSBMN8YcY9Sv3ODlBkXCVxPNzqOYYbe2ro2mGAGarKdxazu4hYYQZLpVCDUJJteQHJVbVO/MX338aVwWAo93/wPIFk5cOAG3cBR60ybAHhjBr6lxSHbDSZ9Jt+MNHMC4YmV
stHr+F4WN+WL0J21WT3FbqriI9JjHusuhA9Nl7v+Mrlqqg0/ckOOoKkiNH0a4xB8OhV2jaykEKsGhN7Nex2fJ+RH7r3IrALvt54LVtavi3MbzmmB1AmIx8SKkzClGdrwigT1j8JpjIMUi6W5vTJr9U8g3c8ibXbS
M7/a+bVjf/UfXEQVhHXShgsKs3IGx8e3t//jj0LEWAqfMJKTW2/84YhUdAmuEeUO3+6pENNmXaCFx4pMkDl5FPyqC/fI0P5ggSdOB0wYYuKIM0l+ToIpJ+UfCGcT6fepEX3SwCpHI6En+/17CrW7wZBpeoBG+dNP
BZASh+M8dDWw4QFHPnSlxvkBt8zxpxNbTqv+wmbR6QeJlKWOLHYL2AUYwQhi9K9k4ZL0ImV7yJCJDr9W5IMv/onygKgdKfwF3xNAWIjMgfj4wVBmCEzUYQ5HlwRqZp8mSZe632hmDtYb0vsVqYcFxUNAiYCYBbx1
aHhuoE0kp9dzjiXyKtLFqhDbGQpVM417IrQ4zir+rCK3em3ckZWKfN4fAq6ZlGKejGKG/C5w9lWux3FV8oD/M/jsn7XzaPfrQPwq0T8RNps1HE3l2ev5LVQJXuVqYhuDCTZPEy+UxjBB+PzcG6eEJwiZhy5Nz7Xd
dFD4dRrSADITj1hf0oC/8dK8+lRDqA9RM97DdZGonNlYNHwaGdYrZp8V81gMIXFtWeQRiQjC8dRT8qlFLvdRk2OM2qiQpfgZXwRVNns2Z099ftRBwuwFfX8/57LxbE9Z4l2AqH4MpN1B/JAuDuhyQES+3IRpRSL6
9+1ykvHZVHs/zsJEnWWiASEv8ptUyRwRTS0mbCwS0dGbcpLxOWATs0iL+3MUH/07FCr0thH1vUa9AaNCxOvLI8w1Ttk+/zJFux/jqo15/c7dsK/R4mK/elnrcG9MP0kiuLr7H2AWlj/HJnq2l1GiLm7N/xtphlNE
vWUZG5cQwPkTSHDWkl3u+/JefTEUSAugeK6I6RQsLZ3lPXZeQ614YSBTX0Pg1T5/DYErx5lPktvxPHbBWibzVPitXhV1DYVqDssNV9IJc2JYN/u/3QDk7m8Pw4PaQ6C1rvb0v4C4MPzOutCzTQKEJcf0q9O1enFd
dfJ8Qfc0o3uKyffAcCS/bJ3cX8irBaYvE8yeCKl9lu6TSUNo/a2c7GFrZX3kd3T8BWL3LC8SiCSDymf7sfw5FabD+GCB+B/ngF80mk1BKUVtkYbRA5FU1D2SVTSQy16XCeXS+OSFwwdsVm3nOLyYQ8BgLLtpW4OC
NzypVG0fZ9WMIjMZByW0gFgz5x91k4TZcbcGwFHUhC2/93XzfyBCWsYRuAmz11nKyDWqXz2S+jjBhWarc7p0dpWBx5Q3YdFlox10Ftr4sOPu4LcmjL0cH2B9MRVQpW6ERF0J+TRjCeYjp0iZoTUcFm83Fk7EM91v
kW22MB7k32X2S0mVoPUNGmjx1fb6zXBQjrQe+pWmy0Ocx9GPoKX8KjXiP3ExaQe9mzGuaeyss+2Y9mCsTUNj8PYAX26hH013IXTfolpPggvLDeBQ9Q4v48woOSR5VbMjt5jmcVbVtSabtZtSP42i/Her5i6QCYJt
p+zfPVlh228WzAGnd5h8d/ls4zicO9hJ6UkIColaYVlfRuuV3mbYpvGLqgWlHxglHxJmV2kTc1WCrv5n2SyHeW9aeL4uraHr8mWzXeMBD8tBiCtICx72TIc+QNXWRdbTJ3UiRV5UVcf02prxJzwUWwapKfJv0sZ8
yZBVTNqxtJlQUQe8XiwCboWGYCGl9b9Jm+X1cw9q0bei/hHo6CJno2auhST/LRdw2bRuKFTBdratscbailz2kDTfiFeOx8KKM30MVw4HUPsHByDKdSNDhs82VtcDoiAq2kzdb29t9WYu3Ktdr6aGO4MCShsvOY7y
rwec/iPoln9ge8M0kqCCnZAA7iPBGkk2FzvnfVdamWYCMeVFpw2yNsANot3AmuA2LuypiGBOJLQ2DfWQaymVrfJerFqe4tAEYBBFQwFYHBMxdoYYRnFNoSjzwdk0+Bgn1nZESWAeN4GLmkFYWEku9BMxeN7RbpKI
6h4BQqz+IE7Yg8ApYpb32fZ5wsiILIERBzzRfGx64kefjfIgbsCS8OHCR963X0l+XZBWNc0+zPkY7abFl+WhkkP6MZDJcS/rEuc/2gFcGsaL1UrU4U9y3kLVTYMCcd7CLJpLS2IhhBGlvSnzXL+YFfzbdo6DmA1h
zUWRH4WBGxwasxRyPPYsQRL7A2w2SHrskchn+z8jiQJe0nacNTyhVeycGWgWNLTdqrFd6ZOTiPh2GH7Ou4wZPei9kU/VN7I1Q8fb9bO8qhIEU8wEhqHWQ7x4CQ5hQYOGdk5ur1BtWZ6X2goE+Kre5F/1k9A+DVEv
eFzyUcIScDEbKEmWKVAosPbRRECbb7qB+QoAihSCSI/3FloPGHMinFQx8/FdKmsRGBrnl5j/U6Y5Xz9PnxVtfoyEdPZKhTqpDbfl1qQvuc/kSSJbeVWmxbOKTHVaIgBTo2/9qqjnE6PvmzlT7VmwllelVqQScNFH
X1v7ZOITz7Y4skm7rBJfU7jc/KG4HqzBuBz3bYEBZA5vuG48KC7ARa+KvnQEmZD0ABmIEqKg1BN6O1K9itx6p/dX+M+UmLR2axv9W+klM6h1wI8uwdkA4ruQv5j81eqjQvM5A7IRy/w0Fh2bmT4g+jzovKASL5IR
cNr3PJegalAWm5CmDmm0kOZmRlIyHcIx7tCsv0Lmu7c5pjf4j1ISgZMdTHCecZkkC8bauSnnfa7dCiKuP7vvU3lUnL5ajHOMpIBRHzwYSvDlxB6KHCBitTG1lnDJ592/hu7xgOIzmIDZrPq9AhFOLAV0NNUTDErL
Tn06gYlqU8N9aN9QDWTiu6zDBGHlvhB6co6d9RlZkD/+OeHGgi/dnou2aimjP9IbTOgAMJkco9QsjVNLf4mQnwRin63n1kWReIG7L+GulyoKYLbUntjaiNlCoNhycShgg9J1uC16TqrGCfmMclMFDsGw1PMcnWOY
OxlByg+H/DmX2ZTx6UywDtiY+qCHjtby98fYXY4FDhpEtHNPZutVyw5Zd0sA34Eks8G/HG/x8OzUFeKgJIsoIUmbQexx6WS3J4wpUg099oTGTkW6syJ5w9c50K/k1cEANCTxxwT9oAEGRNpyzv0+722Aow9fFaTQ
CNQmWYICLeQM3Q/H8EZcCanJ2x57e1ibpMhZ4XBgb5J/iPjcqyDbgINwwmOaazAxppCq5D4AZRupiKHkhrWEUR1EtDOjVwe3qWJfZLEjuU7uHxG77z944yyaXJscs18vlhaXNhpN5QUPuAa4YHHj9SIugJZB2cVl
rQsuLh6wlmqJaodZvxfWF33faedaKS8YQR8wF1u14bTrCSk1gnTUeFKeDKTa+sLZoXQH+LnPHglpc5eT0QaJr3C52WhiSXKhwV0+F0IBU1D3qdZipYyR+7BMNOre60zyq3XyxIC0vuRaz53aOU/Zf637jqIiPsvP
JkIHnTFOYoAPLtNpafIc0Bnm86iMUc3VSnKuc8c5lGZszuIcBoDuhFIKYaJIlSOwY8o7DLdaJsVN9nRXWQcxjwu9SrVwDRlB+63KYvF0JjP3jUwAUJwg9feC4nGrem9GDlTahA8QQL1Iq5sdg1zrVJgV+mrv9U4s
krNViusNjVpVQjOGT5sWAjqFrOG/HY4lR1FPUm3kWhmuM1BJvxUysookqTaFWPMegtAv2OA9yDY8C2YOVIrjd9m4OfsJ51QOxbdjfNY8JKp9EgC0iR08IJ12G2N17krdo87iu8pbTReLow1rItjQ1A3m/Su6ZL+i
TggVoHT71Gav3T1y5+2z7f7rSGm8pzMTyZvK0z10727LGffBXN26HQ+cenTUYQBW62pfzG7xHsvzLsSK8n5/LfyRGNJemtO19xVJNgIJB+yCIAbkZFKLjsAj8GH3G4cCPDXN3D+TRPfDZdYxgU77zQdQFSmF9Tnj
Vk/j4RLvvxo70/kvpzvzwEzT1xGIv1GKQLaDidPRUi2qu/b1RIf47j0JJfY9Pdh+UPBB90gdcqq69M4Jg8u5aXqZstlmoNdgF1VtVqfmAmZ9FPDgzHw6G/tYdYA/5Aj1l1Ur27JmzAXNUoIH29MkX/ufYlz6n+6x
nBRiuBdJ6Sn7hMSNEH/NXN2MmChLzlU36QNrhdRkb5UtmGG1MF8ubQy7QVBE2i2vHcktd502UA1ZVIET4U3zmO0nDnI1SeIy6yodpZ+4ACetJpXSZ7JLnMz0t2rlWpfR59jAjCK6fxCxTuijFqp18UBudU9MXLuq
Lgjf+a5EHQ2QygD+Fc0nX/Py6K00iv7+Vz+R1rMxJ2tjak3zXKuHO6diuxN9vw3k45Flf9SGks9yGQRG2MehP5R8KuHruKRcK9XZhfZSFK0K1zmWOQIhY8GYPqiA92tqpUA1BdgSVlkcZcJsCh1ycDJ3aasnnghJ
UHvuXhe9N5Qtsl8Of5NGhyAX1tBQr6OGAN8KX6LLwIaWQ5uAXIxBE9YrOTBnpUu8lHB5JOKwFJ1UcWkrarVJyvNj6emJRS4E1fF3EskUU2aAXbbYorOoxoA0pqLCSMM9PbxdmMl72vS8SxhctMIi+NWC7c4VX7jh
ZpJ7AbyPwHLlzeNF3Ii2in6wKAVXNyN/9KZLyb2uY53iPZ3h3DURqajqKaOaO8OLGQFfL3V1q721Qg8BmYVNUkVwPCviZvpqR5agx4oKPinDSBoONCfVOULdbWvpZpYTu8Vs4+qmumr+Yd6+yNiwYguXSYk5OWmV
MrdlAcdJsxbc9iyDfJxlCNs9mrf9KgyraHM9Xg5+Gv2zfo4EsTKKytCAIw1rWuihPpA7SnBhjaJlQBLEYVpphMNEAtKBv4WVUaWFfJ8LA+u2w1sf7E2sG+5e6zdxkmS/S/huolXuHg9sVcLwJz7RvDpjgNoTae2g
KWXsliNME5bjM1zSP8td9Apt13OYzSTty77neZVNHelA+ulH2RX30TLu76TtRWxI7lOY2aaxJkFPpHhhLfv8xi3vQklCED5yt8qNc0UF5/ZqpstTalZnyWqKvaEGtkjmYKti7iyxt3yQoha1QAZa0uWRw9g2Ra+u
gRGZCO7On6/yDmJwBc0mzulBX5haJKY7896yfNbeJ/dvRmoVLlW63M3/lIoD2+h+g8vbvuIgi7mul7G2/nK3idlW+wy1TKgs4xBUikXOq5RadLBYHzZrmUb7eKia+1OoMhG/W4f9wPzq8SoxWazCJRwrPUtCMek/
8/nJWSiFgNjYHYisyHpIaqUZ1gsi/WZ0hD6YxFq20xnl92gxDW2JbsyMZZQwhviBsseU3G2SjXjNRyaGQr8FCZbyuZKUSZK8Vr/+ZqFEsbEuPUNmL5/L3OUT7nzhNRKXl3WN1w9fBYBQaLb6eN47VnTtLq4eHQjU
jpQxU0kT+XYMzs+OU05bxamZmHpbXr2r0/6tqs3r9WGcmZz5sUHOu8781xKvaSEbT8vgTRq0G5Xcw0BhP59BhbQx8neJ2y5nHTBmciGRzTMpsci+qbsqTCIdToSSFWbl4yiHz5SDhM9IBihvniZ9XFfl5gk+s8jT
Sh0Zu7QoiD4UsVW7j4QVim0XKKuoup2Ao4CTAFLOHDmjfQscNFhkSZI3XA7EexKPck1t+ggrCZkd1NYZ4aDsi4ND1YOP2OfmYRSPUDoPkidmgHNRiqejCeBY5Y4np4ELG3TNYMzKoX945i609eyDELWOcclmWpsv
iYqARMniAYuJMq/GTMohmQHwOj02VzHWc5F7RHhvUFo48ww57ud8d5U1idMc9b0847YGVDY0Nq0Lv1l5jFku+OrFnEX+5UgtgBQn/nWP0dCaQW5ZNVWa1LbXjoXcOzqNE88BNgYuxj2cZyNlxEEepgqRTiXMI8l8
qrO3mswI77W+Nf0B6kvLS5BG73n20Ek1blF7IzT30v+mD4SCSllMktYNV5uf7Tparp+Un0tvFvzG3HQVEP1tOmGnJ2bB7r1ANOb4R/8VW86k12L3omslv9UssnukXvUtRDcuMCuPw17L8Wy+ManDEFOazUJjniJW
qtzw7YWGWgvUaWikd10tXOIpnKBscUVPayvDqRldxcmxLjp2mYbB6Ub09F3csh5uQvXGQTYzl0pViqyGUUVKIXmccmEi0xC5ExDOf3ioEZ52KgYvg9F3ryWx1rqXiv8ZauHSRZRtL/c+EtNVOEPhmFMSLwQtzTNh
H9Zfk+FwJA6Q7X2nBpr2H3Ylwq1YUHZyzHbASXJGOynGiXxyb1piMtpS2bsdOEG6I4Nj4/AXrgLjBiwxmrSi4tMN2WBB56aZxSfNFLxpZeJwCWpzs/4RaERe4VDcKgKZafGsOjmHc9XHreqaM8PXugiHUvwR/cZp
ZlnBPA2XcQ6hJPeIGeo+kZ8b7RHxALbgKdR79wiqc1U/onK+LsEhm8FAmzQk+6s8+uoPMys8mNTrPgYknI5hCzT0SS+7dnhqfDG+OmFt+uE57MYoyGQoY5FDVLpOTe7RSDpiT89StF3DmKBJjfzKb+WJoZ+dz8Y9
WvG8BT4ig68GE3XWbJVaYWhOVskwpEKtR7Gwsm5VVZtYINRv6MgLTMNJrZvpz8Q1T24GGYi6LOoEuqgXyo2gGLW4CVhL8KkSIhbVtuxWV/YlTlgugg5u/VIUUPAFRemOS8N/tjVivHa6FdXW4V98tZV2Ctp4kxFe
XfY2N3U0kqpvKYFlf7wGLUJ2AScTB9MzPUaR7CNN6hhb2NAoTY7B5qbGtntNJUfkq05iUGy7e33DbELz815mnsBDcERVeaBVVsvA26ymgvjtqgX6XjcE/zDicE8HN3/1P9gA4dU75a6tLE1qma3I2o6Snu1hz6f4
82xZm61Y+TlnyZNbZZvuYL9kgQXM+GgqHymtNaf5sKZSRlebDEBK8GW1g+h70kb9AS/v9P6BLTy8MYqf8fa78l0/P77Z8hX8vOSGtTkxtkY/+pvQudVeX3U3N5uwtFG75y79Wrx7tLGKr2x5uf50li3uDGq7Yvtu
YVv46frPhiKzGK07L2fPjGPgEILeGqAQzehHfhfjs3DJm9El33hmUQffwzl5+v7jz583tlvMy3mxfFWvn8aFm04Kq6vfhYuVZzzc++/Hpy6cX1xdW/PDtp9hevqMvUnFb2eqIXyL7YffnX238HlhHnysLPfrHI6M
+R5AChEQpT5u/qrr7zAt0tZ26XbGbZQeXViT+08/bhHSc2TVzqB797A1OfvzWqXC3rPulqaLenkBQIcxGyyWz39Fg9HprAqerWjd+deZf6Q+KseZ+ZKdHSwjYXl/IRlo3Iufzwvga6Lzt8uAf6aRur6kvL9sJHtR
+UD0FeKXfc17Vl0QfETF8blohW3fLfy58Fd8dizWP34mf7Vof1l7ladT2q+VLACk1Ucz/T8XqYhaqT/p3wsAjFTfrpTiMP3YLI/L6G5Um7rLJ49YBuxCX/OKgazATpv07LFtqHfrc3Gh9c3CVnZBRkVK7YNxjd8L
I5cQtfezd/UGgknX0Eiw+87nXiEuqEojFof9C7ZL6lhveiRtKp1GJ92+Mxp9Oyx+6rWl0M7dROhMGYxAvD3358cZfGa6wUQ6Bl80AaGoAnoxkSaz3U2boGyiPhU4Q5InhtW7Wkn3sZp6DRiVgEQ8FG4amhAxk1MJ
SpsdzTGv2ClGwG0aq3MABVFX4ro15B4C/4U0CI02F4DPqXHIgnhwGNg/XR9EcfUWmrcZR2Y3IgosWJloOhLVirZG7crr8qEt/lBvsZ/viKmmVaAb41rLHpJGc1rmUxBowjpJWwYIZXx1OUdt/WmCV3ASOa4/ekbJ
JEP9fk05YO9FNp1hMFPnD04QTqfEm7/b9ve/Vkz+d2ExTZ73oJg8vRSQXL5rRk9Rjhd1/+Cn7UH07T2oJ/wgSvyWMmMr1uOnoVxRpmgcB+EoMP8Fch0lF1pX4nwP3vqES9OTcX8c15AuVocNSzd1ZAEIsfq/WOGN
+UeKkmf6CJ8obT7xp2UzXcdDmyHVej8gOp3xm4nmGvUAHsmksFPUvqSeloLb86ga0MARycf66U2che9wJxUEP2zqX5saioBkUujP+OSBfToDo9oDZ66OcCL+MmA3lK+LePrUG6GGQlqzv0W7vBibNzKiij+nW+Zk
sr7fXZsnacfSduqwBA6+vmliLfxnNcTGO9SGJFKdFwHWzIEVU/wGoDDdtyhrIKxOt9xCu0DPWZtUyQewGzE+EBmI8ElfPOFX22pSfgQykOAV7mxer/uYyeTYz5yhkDXT/wvWk+krv7rfRio3Kmpd3aN2Qi/ghx6g
Ds9aG9mOUAZWkM8rBMAgy5lwQQtCJHGFKBHPjCoeI7AHoi93rywbAIodneF+WIyGCAcXM4k9HM5rho1qn+46e904TLCukjoGzKnLu9MU4rg4yFRbpOCkFR/JCAGLKBYLuIetWV881MMhb2vpMv7KtQeFCcjSacLS
BlRfV1QWhKE7pXcp/b/6s7b/i/yQYFudWgq27WtPM43pc3bh15C9hV6j0Od3zXLfqWaJivN/egCNaC8TNW7VsoFgZMpFp3gm/KpzsNNv9+fXG+BlCR6xBuBw9P8N6/at+DIMPuiyT3GDxbVNcdX3G6gEbm6vVVCf
PCv2tEMA4+MeR8eJZ/T4ikHCEEeGrCmYID2v1+E7xjAB15MnBzAzYDWehwZfV7413ttN/fHm+PMmaDsmt+oJcyIe4URGFbk1lpzMO/i7Ff/grSDwGy9NfGo7yM/KyMip6Z+WuSX7eGnmdkXUEOsYJwuS3adgUc7A
0Zn5hp9c8lGIo9szX6bz2cxIVKrmoAvpVPDHV8G3+Hztg9nlySa5U9u2aOdT3xuwZyufx14bID8fVI00QAFrN7FrWUfykN+SKH63Pq97etyhkYlc9Gfa/qcga147aqql8SNiJPK3Ko3Glb5V9Lqw+6zk5AjEdQmQ
HI4f4iErg8acOYyGZxa7+djAU7UVBouez7/GWVVtbf5H2Q3ykBLMxlpPuy0UcsoGE6MN3Dn8mUXfhVE6+vnaxd+cO8y9wvUpfb75cfWClDVh9t4gNevHCo3PJZmMXgF7jKDZu3ANgcvFAv5HlAWEjqD296ZWWp3u
R4K6f35cI6kPTQadrkM1hN6cHuzBtvwmQRWandcXq/R2wTnxK9AKTi3nIM9mrs3Jm0k/lkEFyYXYL5l0VDBHHYmkIBGouEj0h8Am7xaxnv5ij6ZkV6toWCN+eylMvu7rLsCRXOHrmXmRLGGXIdQHGHC/bJYQ6dOu
TQjZHxLssp2Yu2xmVbPbtqO2b6PrLYRW4NrX4Io+jGBmHwd7AhbswXym9umkJ70RYloXlxVgNsFIqeUzH5FOng8ci3TZ/3Ht7T+ja86Fa6fDyZ/0pobVcopi+9gx0GKzKfx15OatBm0eOtpclLr0cq2ylyufrgWv
v0HdHrQUfW6qTYmtMKATHb7XBqpTkfrZM+BhHe+xG77IqQV4WqATtpjGFYWSzRnEpL2jQUgZdZkovQZZqPdnQutuLG4GmAQtgG7qPJHz8oJjRZfqwVh9kig+MJGSzHzYIke4YbgyE1oyGk5qpdQdfNvo525MgW2j
xtsnmrofR9b5PbWqR94UtV6cw7UbjOui36X92wBz/HVhNOKTs8uM2QWWdgZe+UedWCExc/lMzId0cNbKd/ll/vktPh9JaHMAymyUwEmU1sOp9COPELVJoLSvoFXYS+/Nar7AUopEMFvPaHKezprGR+yGUEhm32Ct
qMmIo7x6ZrJv1dXktsWPXNtTO7Nv2W1py+lmmn22Ldoi3QRJSHrqq9nSYFqNXCXugYn10l2PIL2KXe4n1OY8EXVoe+59polhsIy+Dixo1G44iCF9e5AwYAxCUQGHUjhwm6/bvm93YfNDkxFV/sIxaMF0lnqFS2gU
JgDMHGq0vDCqCK3TxkalFnOO2SJUXujvJty+4oU3X6ox3CqLr4Mae/icyNHz1padhoYb6t9aEfWxeisLuXWydYuqimLojEvRlsUAq4tysDO/+wN6p6UJHooFh/IrqD4cz5WvJ6FRmxiGXU+9Gb4MnYKwqU3dtHsG
0+EM5YHW2mQhfRAecnsq8sVVEtt0YMWmkE2qM/BkIlUSY9Mf6iHzfuEmSqomiuX8Ru3AzEwCuo094TNYKMKzafErgF/5LgNcIHQQlYUtuxrDnonbNYpSjk5OFmeqMFkmVZu/bBCBGZVYML8QKhtBYecCMh8hvhjz
UU2CjJorWl14k9FR69/4YwxQirg0lOANo2j4UV5tD9JmXD+QJ3snxIvm921JtdGoHiMo+66oTa1VMvbVrU7TC3sIoSMX2kBc7E4TPXYu3FrI39zJ5MriwMc/U2PZCNawNdj9Uc4zWrB7Cc9nej0/9kvhdyY3mJdS
SgDAzbFXxUekk3Oww/U/xNtf8AQWx3gTExTEvemTNBWfTxbeHxrTxRfa+6MF81AA1z4hL18n8gKRe2398X31u6pq+c4F8PvuxuWIkJOOz9DUu3wwm5byQCnYxyCXUAXXFkzAZnuYdxwq7Ky4xqMblI3uFLRDtLMp
TsSC6FLMqIBzh+MlTBvZ2d1dmaE4N2lOFpUdrcgT+O0I1BtxVLswa9JHq0GFZ5jcTkZd63YjfSh1CTLtT4zaA2rkzJCAlIyeJzjKo6zZCwS3LZUaNEh1Ef9hPspB5lbG3nWGfRlx8HCsQrVi6u5a9TmJo5MsXJFr
EVtW+quwR5zIq0Ev0YIug8sAOYKu5IqktamRdtj7hHEI5HrKMyynLxrD4gnpRbTL9Q0NFmlkJAfYAs0IOlNtxBVXq7Ohi2CtqU/vWDGaX3L4G0s9t2Nv8nN9u1VTiHKQKrhmFRTzZSDNO0i5JWVzIgOMAHT0jcxH
Ahnug3t1YyMJF7lWGMFHpgE7sWO0nE457ytYibLiZOp+9FPt5VzEhEXCZQpJu12lAuM8LzQOeaZqsm3aJLu5IFm0s4J2Ihb60rj/ZUF7DjMxlgyE5Iv3kJemrsH984O4t0j6Z+nkwcxZ8WXxivgRYqOZO5m5PIGn
6lvf7iEshI4ZxlfJF+/xl4PB3KIvCaCm0Hu7Nsnfa3f3/lIQxLq4JI7QLRPftqYj/+J98GVBFacacq6V/x9/9Y6zuflsJ4h0VPOaogmKKatLL/tfFPRTJtN3mPSr+KogZTXxq/tlQViFb/VDQcxgJgWFvAl2NT9M
Bel9qfG5X3WuNEJdNSkpa6Qyy6pFVIeO2ZAZtZSnQ1XGdKawwSfF43m9pu08yqUOviULH/HaPz5jJxv2jmlzR20iG4DiuntSHpgwfzmztalxKcr7gr31fIMpnfy8fygAJ/It9+ckCKV53SP74h3qRJk/UpgxuOdm
WfmS4e4peQvWIhj0/l4bsTNXNVLF2hygGEsUFQjLgK+IANHPPXoZZdiVA9vCUJUQPs6nX/3N/mjvMaRT4VgrxvWw+xzzvxmU9qi9nQJEUFyp+caYvYX43nQi9AvYbJiNKbG5pLIj+bHEmF67O1spbSHLRF3ddfnh
TP2V5N3sayZc1iCXjmygQ0JOJO1tLfo1JA7ISfX7CciaAj6BrhhVVAGMAn0xaoGiYNdHN5gKlj2PDhTHJPgKPSSpQqqSQ6ie2AW7uID+TsJ51wyr3vUVfyXbcpcupbBlDeb4ja4jNjvadtacx4uGGXgQ/MGoBe8V
w857C4djf+mw3aSDi212z03lH5mWwFWIWvfQy9onySHAxgF80md9cTHnT+3mPRPE/rKtOI/VUSpJ8mZy1YRP/ey9TQzkCEgrECAbGfrq1Ib+SVVAYWPXwY9c2Z6x3Xp0PXBqgdfaDJAe9xkWaBkqONksQ1w5SYqo
Qf9jjWEPoTZ8En+F0dIpFJrbQrJS71n1HCICgc/Cdc7/QLrNDCvEkwLDauXkC4yu5UtQCtxmATguDhd4nFp1Cv+0LpJX1oNHpOX6GmnjDo8q2wOni9LniQ0x8ZeXstk+hmin6pomuraNBDxFJjhUm+PiRDe98xxC
b6AbDsFw21ZkRdZz1nBQSMYoMcO7yLAyZAspLZxGjvhWQ8sVOuRVgTfki8LIzEDKiuVSIvFcgmxAfXxUb2lvr8JXoZad6+sQ/oh0RI05bn7cyWzLgtNcidrRbyR77VTicU9Osz3I+w/PiEkfE0x8lto+qeNntZvE
bc6Qwp0FZt49fm/6X9hLej6u2m3YXLPspF109luIxdrXEo+spIRjguB1O+pF4YQJ52PS0F/SwuJI83Iq4bMCqIOkRrgQMyVwaTrmnDLgqShQMQbYVMskeFnrxuFumNFD1D0yyU5M9J6woeBiBMzYTU1phjAMPkxo
U09auPsFAhFxqnOfnwCtp8iBgZBj1MAQb8WKJl5PoQk1GemEpU6EYo1RS5w//pzMVqOFb4lztjBrK9mr5yfuKfG+Ht0+cYhURjU7IM/5SAG6AE2CHovYG2AnOHATtNOeGmIFI6cgqqbkS+ptFGqyLPNvknK2nHM1
nVMVivkatRM5Aq35HiWH83r7V+09qQeck6WcEZSzBVO/T8AfO2cMfmF50UFhNLDAnnGomjHZ4zKtSTKnmA1PJ6kkXRVgNStKOtLX+loxMiDufpg5ioHzlVE9X1hB0Eh9BL0pWFtKderP92Kfu5dMTkwA4HrsF6B1
hWOlKrDwIrVgU/2jk5JmjVGhukZVjy2Ex1biW5qjfLSHhdpgIbtdcmNr2wOHLHUxaQGWlDx17Wx0i0cDhJAI1+y5RZINQGLjCvBnAeaF2KQzXjCpwPdiCg/AfHjtk6MyMNalfoslznPG4GeD9bsBs6i3aXBaBxBP
WgDTK52c6vfzOebgrUFIvrbrPrJOfVoOK+tzcPFup1m8ukeHeZ971FBA0YVB5nJKJgkDhpMYYYb0AlaSORsoKf37Uw6NleqK5HPOiS0fznjhDEJldRfv/f9+yFcWrOjQQvQql7mgK5yQFHvJHGZj9ytB/i+nVNEz
Cy8egohZvrzPXwQCH8cUkvlo15A6dhK2hiXiLPNTc8qMfqIkoH2pPk6yeZOLsa5i+cbLR+syZJV8QGmyaEBY3xy190axMH/YElUY7BLbE2QthtfYhyj3hle0rAeel/h4DRRdxk8zv/IPsdLE96ufvWgt+ivOQ90W
0iJSr/46hkmauy/ihg0TFujEc+mn+btRdOAxzoCsQWUmL7jcsaOQZguOncdgW5R29+mr1/Tp4ui2NSMnF/GKDbC1Xi7EJhLgpyxgSddgWzKHsSlt/Sg4dLd+MsCbhztETJV89cxOxiUgG9DegpgfnyV7i+HoAx+i
XVUhqVSa+lwrGAOh9xVn0ZDC3TKcyWXeEYWdcSLKVkV4d6ueceKIucXjNdckX2Z5Eoa0cYFw6/OpdSSNKie1jONUfzFnw2OKw4JOqfc7KYvfDtuBIaNg6nnoITBskb4n6nIeLd3siTDbthPtt8KMEcGg4j1UpwrR
am+g1vtXc077pwu1qGYlWrX8ziMKwS0FO69o5HyIp1j4LVqILzrg8XmwbiL3TpHJ8+FvaJ9Rf3nfh8s5z2nBcljWoKhzKMQg0VEd7CYBYI4AQJXNZ3lOy7JOiqbFBNrxudN6iF5Nzx6M7ly88Eld8pAxHC4NtDEB
Tw7Vv+ndT904TxyHekdDxVezHmRo3UUIp2xfTKSA/XycV4mFmkWPb/5EiCdUmLJCjMSMhHUld9h3Ljt9tnbXZ3YXgq5g4edmfyJ6XYu5mSggSdtkNo2IMuqWKVXL3AqvuJWgbNgjPKgXYdDA81uYnSc/dDMa76P+
IJupdKUY43rQ0BrCmTddfDGlY1jfrieCMF/iZq6gnMXOdzwN6aVRo0eKRK2HW2KnKwK3p9lPOZqDfXhD8TIn/UNUK+UlI/R7c53yftHC/cpAA2sKiWG5ZZN1wWkvHs5vH5qxhWHIacBCyr7q/NmPkTzsiZZxWZsk
wwsCcuXWRs0zZDlWyDCakh3PglCCy1TE+shyZo5mpfb3rwr6UcSgyVEQMS2NwPaLUWwIrnJD3AcTueYcSOSNYcU4zfpVbZPOVSzibHsrGOWE8VHh4IrOYe53g5T0Cxef7xIXe7iaYLEaXUbDBWIakzLeAOfa+9Fv
BUO4a/TSqNmqvsR10gdZbRKqGVwgPiK3/zuET4Ubb0Rpyn0wfic+JEx6gnKsnLnBuvbxPcbGuEVcRnc5O3wDW9uil7bvclXjEol1uMtC6qe54vlP2xtqWGu+ToUfLhP/C65GHFLYOrz5iZDRj6nb10my8Pp+BKJM
pF8UQhHtmZzaTUkqRUm775zNLzfnpMbnb9R5inZP6zr5XY//1DHfzKuS6cPaoogwLrU+GUjMHj5G90HMYg98nj+g4LuOAJMWJa3Qcev3pwesvw9lmpxMdNLYROc7iDp/F3aX3XHNDtJQ+vKqt44Zn/GIWwEvv97b
+6O/hepYvUI37V4Mw0d/pO4vysb1E5ofn6B/9AP4ZZrWx5kcknAMCsV6B1x8EvBP3u3n2VnKK7f8BGOlcZPkF9EF0GJjHPZ/s/Gg4fnpZurA80C2h/1SiCsG51C76OLi3ib8mNKMzNNpglwlpHOTtTXot/2ar51y
ybxp5s8BmkA0Kl/t59xPez/rB2elb5MI3hignZT9S/IQ6h9S4pEVfmAG5YhjAgBKtq1eYcoDbyUpaRxY07zAao2+3rZgHvQe67el5FK07ljyUFtxfb79Hw+Khga1TZeLB/086cCt7uXSBWx8W/8VEv0uERUTeL7C
qMCtQNy90KSi3d4+FsFvhwpK2jceRQDKbt4mFsFImWW/xa3kB9a0FmGdihjXwwOkpo/+p4P1aLxAYm22Fv5qf9+11ezlupHWQ4hb29Jrf0ZPqaKQ5gwCJyG7H5+J5TSiU0ty3DrRtaM4cNrBBGI1TcIAO5vwpKfp
MIyDYbbdvGin+ue303/lVBMdeg6OarrFXNx9PE+BqQBtZohjOKhEhMuwB2hiztneMsQg7FZ+tNe7oj8uj9sqFbW/0fgROiMOxg1dKF5dIKu1gZg8aOzwxCCWjPGk8ZhxHKrVsUC4FTYYMyCkHml6WA6zC7pQiGtW
qECVlrCBnpwlYH+4KxTkP75e0xS7rWM4GmGxJBtThFP7mSZ92CtJJqB90eugJchOWzOLOtALvcqX7Qae0RD+xNWcWixPxnFbP23Vhf8j2Wh0Z+l5YdpW1g/S/n97rxKnbFetjUm+hnRNL12JCMm5cSL0W2fW/hoI
fPZcYiLaPl+itr58WEmryA068NxfztY7yrOw238rePcMUmxxqjoYNSky3/lWHAVOK7v7SPHk3B700xOGIsUmicm1VAvvJyZR20wqdWkvZjXHI0mmf+idWHqMdTfb7kETSmtLa2AP+Hkp0x2HLS7dMd8oSr2vH2Zu
cIIbDVevh5ytC0IKbKBHngb5jlSem9x0nQXtkI0tqbvZyu7euy+hoQmPZ3UWHzWbPd/4/kyvr58HkZqZ1K/Pwh2/S1+V1zE8N9SQrRBgupqaRvw6dAdFEof08XJPfDop+K93V/LZHpWXu5aCUcwc/Gxi7nW+Bytl
9nffs3SXPTdI0DBQPRhZeXnkhsX3jJuqqK+eEOVBFsSNKjDKcptIUGiFjWqd+NwzO7otHOgAQoF8AlYHuFw4cqyAv0tC6T28UEZ9S8QpGjAoV+Al4mFUWw3BJCXXUmEvi2LxvW0gfvnnSXct8KRDhOp2yBCQzJZa
xEguOzPVQRk5V/nB9KDDy8b5ezwia3/xkxgsWaW92nA9O0L4Eje6ZXiQJ4gfVaAt18XeY8vaFkSIvJijfUdGZQOql1witc3gDLaxXavb6n8eOtihTcsZI0BxuzrJJQV0XDrcpXXQMW/ACQxhxw2DxflGNP+tDjps
uQSV9IfnLpGx6geF1msPQHNpWGo1Q2z3e5tDrrPSUC9kn3DTWtaJ2/ZrtW4MnT1haILzn0PeXeiPI6SiaZ79Op9kFr++aI39Op4mRJ99E/WFkBewN6QDQfh4yNAPj1G7VIOfvf9SLOCNZEu/yX7idLnGrz23MkVQ
2aBHqulGi4jqOtXE/NVF9rgccU3X6tZ3loiq9q6dHyiIbQ+1fh2yDN3Lozc6vYftu4mV1S1wl+pmE4kr9/vsJz8gj3HxBjFa25oiOeSHRZ79wSYOtDDD8R1qwcWtB20PYKENAOW1GQrDzAIFVzg6SOTYBYEcC3K0
2jx1YvHo8I6Zhlba3mJCnqapCc2lw9Vm9uM/2YdxeuVKojq3VkLalSLerg78BNXcPtxtuEzC8PcTVuQXyWPS3d57om1NETR1CZwRgOLKTRhtb9YWP34+nDxqLQHrW5KPkkZ846vh5cdT0IJPn2TrtnO+6X1z43Fe
TX2VNw+UfQuPGYFf/S2hqL1JuqERe46coTsOT7APf9KvZynGSKH9VynNfx1BHj5BibbvnVufpjo7H322kG2xp4Tn9LDv4O9T/W1HxnMcStVd0ye5WvheR7EdXWjw5488vzls4adBuwujzD7c1sfe7/K5RpfNTgKm
K5gjglbeJ7yoVY8n71AAztEyC4DdwTM6da+M2+xMH/hSV5MvO35n271KiebJAwGsEVIIGK9Ryp1PSXDLntEnZUJfDP4D4c2f0XpG17QKbWT2v7596sg85+ZbSYMEH9EpbrHHTAuTLIaLPvZRQFvRleGL6/a2o+k/
CjxGH2H2VkMhhGUc2vopWz+YsNHJDSUSQl5Li+z7aTeOC0nh8/fysN7B64OBLcjvR0dnmybGClKcez09mDT8T8SaB6aLIAJkGTY8TZFwv2zj4UCxQi8PhrFFzUg73AJeJA7FnSkwufCp4u3ide07piafc8oxofRw
PtUU23hmJF05SxIr+tGFxsRx39swjVEWiG/cb3F0dWIQYhfAgkJCX5WPdSCglpHbZ7hXxNb7AzJCmSNpCDmj9cRcvnHVZp8qojRFbQ3t/SPWNf75Dqo24bLLSSRP01k6ncT3uMazRIzDs9EPjbisgHUfYsVdDr25
vcRfB2Q00a3NE+soArTHmlkcw63lDZa0MtCIGvBT/xWbv2hNNQ6HoWI6wz2G+7VG0OY9OQo94TDMFpEJkF+rtydekiBC7I81sXgoeX6pfTghq/YDfIseVjq+1Na08xJbT6sjnYjVUtp6D+cdjcMdY4G5U5J+E0Be
oeAVsvTadp9cAyGus3kAXO5iqOzb8boCV5hZe3qLTE8A9qIZGHN/snjOdilo02PyjlqJSJowh8QBUNFgYcSzFhI6A7+tiOxTY7wJEkFF3ibUco5JK1zIikHMbUlUG9MGmXiXJeCK77iw8B43KVJErZJHb0hRHRL5
1BLUYLU/PkkVQ8W1YYzacf4YofVNGhlVD+tTfelumRlBlFrRgIloR8qd/9FvG7HUmcNiUDZooZghwvZOlZAB+sml6bHoNANdFoCjSgQxK1/0mCvXzBVXINZRhHJ9zIMsUKWqkYlYE7f4kJ8mCZf5UP8zXADs8xeP
kFMP869Npm1WVfVi3lasY5OqO7M86qqtqza+GuN4383ehumdstpjS1ryq4ugWcDepFpSMkZz9X+ouNC1FEItMLvea/bOmk36W95Dw7GPug6EuAHdc3i15lGga0lrp8Yhlk1aCap6JR0vlm6kzZVLCnq06xI3ehuD
04vj/rwEZafsz3/hf0YY7MZ2MjRXQ1c7q6XrQ+w2+dtOP+M+vNJM5jbY8lQKjmybNwl3z2l+HxLtZq9JeR7kRZRcAHBP9w5QrGG+LiPL6WYEyXgDdSevL91YNyjb4V/tHe/g+R2W0ed1qd1pd29MVZ3lalgPztY3
RID6p6Wdy1XaVi1NBZROgl91OKSHwY4KQ7AWBvtMbub29ry3w2D61rCCLPIfMdG+lnF1eexXcX4SfwwigxR88GIczcBtehTlWtgIDeEFX+MG15BkvAWEQcRSk/0zLE9J1/mboji34VNyqUhiSn6kX79FB94emy52
BPk8wUOgDwMighm98Cdkcfc5/rh2UV1Psf9zV5Pex+JAGX4ZbkbrcXEjag6h717No+r36l5BpIk2PmcRhfKhr7dN1iRyc0TUbU42Z6l8/gVGvz6GxcObj+BR76MZl1SJnu9ldk2RF+uAJedu/AEp0iO68+JildgG
BcJrYBnVx8BVhK8APi0Jo+To/CE8EKQKPLsWHi+fNgZH6eVhhow0foWxXIOrL8U+CMcMVPyBMGiOGu1utVHoOyEIIk0RZIJLmjoe0l69fFVT4PY8ccM+dCPZn6v72djshCC2dSWJ1s4BiVRmJTLnzZCuys6mQumI
9KODdXiI4qp04hLb3TxyN3UwEX7vEJwE0yMnYML/L0FMwilqtwewCtcxXhtQfo8A4P8XoDRNeZkG6rF/4QYsJMrjx8tNd6WIt3IzXPOI8TAfdhCwZR4n4K6j6LnZ6gEJ/usgm0vaiyK7x1MBwyqCPBixwMgB7pvB
IBZHVKRWD+K2TgmK3v0LEBg3tsjRUR/RySNYM4US/tcEqBt3EDt5SaXjHTqZKs7C0Tj1A2GT7x2ALiiL2o8hsvT+7hrOlsNsJB4sCSWCDoUHFApvAQBhUnT9m8MRtQJCHwQWHsSbKwfw0AywUgYhCwJkWAJwR4Fm
qkPNR9D0JqC0JzHlD+CmCqAXgts+z7FUqeO9Ynmy9+9gaeTTkxbZP4rf8eQIagjhXnvv4loBpBmrWVZ9g/uUMtJAb2rQiWBBBwjBRhT0qm0dWmS2AnhA6AADQnFUekgn0oWAS+vA8/2LTqQyiwFlrEowsAyCBA0c
+CrrhN/hpMsOS3NhvYWsLOUu/iB3YSTsQODkIvfqC/+S70Atb5cb7FWnahHAnS5XYMmeRsMZgklJD3BlrmxBiAv74bRHj8nF8g/l3X5BmWzAwSdcSiKkIVpQ6gQEl3b8zB8wW0NQSYr47oaQgMDQCJji/PD/UZbS
MJ2FYPlyASi5IpCUno4U9YHKTYqUx7uCTF+kaIis7Jmqb8JKKUTZrWz9ydHs6uN4LZDhZKEeQ4YX6f4muUCKsC2lKhUsYiGXrtCQqcNaehryVCOl5aD/nlIRWXMrbt15MFTnbpXuyuqq3D2PJe5L1oQoz1krNNJ2
UKhc+mQCTKyws7X3VdMP1061Q4sqYdNRPHeBspRa4eHtY3OeicpblX3lHft1ofsEUuHq0vlxRFSaATtl9UJKy2kuvqy7YthjQUlcMLCSgoMyG9by8LntaEggn8FNm7cqQ0qqR9kmhD4l2SwYg68wgCJhcKMcRQLc
5rcBJ6+I9WGAvOYK0r8/n4iYRABBSdFQtgXBAPwwZYkEE2w4XHu56KOgjwbK5lB6TZAYI6GJtSr6OVWzOwTl9awnc2aTSo3pNktyYjF0EHyrUqPQ7Cp6YGebY1WPl9LGXUYY++MCBkkMdMmKwJSaJRIh9C+7UlSw
VZwWE+WstgsxUPkrqsdfyzYZr3on7d8Oao8jOBim6CuR6l3V5IErWid6PFCuxxeUG9bukQQcnXZzrXZTEM9N1KLWuF6j/OLXiaHJSuxjHRjriO1wYDoXBttI23YTcVcSCyjqTBkULGh7p1DFL1H9xRnCLoM5EAYC
QZIAyNYasQYByPMu+ykExlAIiMcfk8rcKAWYVEwgQ5gzliICORGTueDGtlmUoCD8DIM9Z4rZQ7qkfZQoDjKjIeTuxcfZlYprYkAbNVmoGqmMZBCcgTc1AotjMNivzGpujilp9lDVl8NLDINAWVUIVqIqxvIaqgyD
7UR/WAVtpRDU9yj0ipeUl4KA9NFSRgrQkeeUnrekaQFc47pSGyo3IqFnZgLtzgBEdFGvINbVgJhwNZtynJydpGfgV3cKN6/ts0yrvNO67TdMQ3V9NxrO8T46o4hr9sHzixtSirzsHLyOA3XLBIvozcoU7RW82tR/
RBJW+tCS3HNSTvPnPmBdSujjhbahaycEQVc8DD0+9nx94PdkUKmmV7jb7tXIuCv4cqEpc+xR5mi0CJVPoA2at5BGPh1AGtR0hAV0Pwe8PEI58qWfTzTPju8VEFRInBvIKdWPcC8dMMUmcdxsRsWHIDec0SuP9blV
D3RjoGuK6LK5CcahKeOTdOFiFrsp0/I25xya7r/pF1g6JGeJy64Bag3frQOurnSOgSUZWcnG4W46miG50T0lv/Rx5JFgOqYLImOTII1pdWzvrus94aKY/3wBgc7bfI3f/etTTzMTUrxjDEfZuWDBK0YsCQFwEswJ
Kxh3iaPWPQLAcPOIAoenIhiwtvxdZPImE4L5Ti9dhvlYiNQFACXqAUkxqIhB4S7wrUQ97KE4ButXYkP3TB6ijrxSze/dtVD/6X2IDzjwFEL11Xrx2PVH0sSLxv7zpczmwwkQlSffJnvyzYEXHhU8kPMRVHlMckc+
74EBBNyQ5w84G7kpmTxD1sqNPEnECwOGE0Tr3DkBGFCvxx2iNNRocUcryZemd50v1eKEjZcwkVSpGJ1jNZVRvndODx0E00Mtb/92oKWauFwTj30bzjKXJhARvyik53QmBXTFlmkJUm784f3TEv5LQRqQ+kiXJ4eW
L2ZENs8SgdQ3IDP36ZiNkkggpKHDj/Cg9ndQrM/mjWSE6/68ByiCknJKUp5JmR8etTZnNkWTunji0A0uLYl1s/aml/tbHk83UjwippALjmQMVyKDvQYwsLwRo1k3WM5hLwjcb2F5iPUTN3IypMkGNhY5iQeEPUIJ
ZiMgkHGiiPpdT0KmTf6A3+T03n2WYlL7z8BWCFUElt7fhNKRLZRHXrhAiAsjVIl/R92qFkKsNt05V2wXO/+ADBQDsaYQU2TnTV1Okm5mcL//14f3FiXwC9xl6RJfL8FClZTgaSZKjQG+ixML1Kt4aKvzfxQr0vLm
i50y1x1bxCl1lWaqwyTrnXjxYE+V7DhXdZ5+/N1XsdqaLN5y0UxHNiPNdUNnE1ihPtMiNA8fPRyGZYpIOngSpNXUIitQZD9iJYeXgGG+GIzTRzUw/HWoI1obqgdnqwBkIi9MQXYK3Y8SEpuCWxTF7yrI7J+LU50Q
SOUt5LZUPwsucDiQdARO8osseB/eypE4c6m/umSHOwMIQigQTCoh8xsWYrgrCLAEENLfIaK/P2anMyzPlvGlqwaKNfh8lCb97XDO91QJsR8TTyVgHwZiOvu72h0TzeAbMoumOPkEOKFgAwZTLBawtxnO/9BvTSU0
HjHIJfw+1jRuHxBU1wD5DCpQcLos/tOo6Ky5CxDbqwJcPFZt2GHlzqy8adzMpsamJqTr7Gvkb0Ypapdn5JhMSRtKCY/UbZvgTwCxVBDgMHabC1JRgK3xOtqAiFyVi2tOVXL5GnvV7tjU+FwInyeRIWXMrS8UPJ76
hiMHeRxtsiTcR8I9HSUVjycP5plH01DskhBb5M2tLKGRk4rRWOS8oOjuhn9NAPLNmvAHeT97+AOz8a+ObBFT1QolaY0KoYs/RrrhepHwHMfWHta2aDxqxjTaViUerOCgDs57rWMM9yZgjw5gqqVDP6sa025rO2Pl
RLx022og/XqDbX30d6NxpiutZgbPa88mK7nj0aDoFm1Fp+zMLN4XfJvF9Mz+jLoAPFoK3P00cBoyw2K50pAmyWZKRjrS1mC22GPXwh5CvTbZnpzMFUVuj28LQXCQJGAZpy67pnu5M8eFZ0FHo6VeLizxF0zXm839
+3NuLgtN44TY/SfLFvSeCIfQrSrUIxfGkIeI8iVnGLv1ZAqgAVqPK6EWTVYOQyHV1/QT839GA99eiJ1GUpdEZnFXV6jlG/WU/Bny92IMI4lMcdxfVSJA51ZIZ+xzTOkOcQGwn/E0ZBqvLDex713a1nKGgU5F41O0
KnpwXK1U2mRFDUBxhkAY7GfzJZ1I/HGPEwrKgdUEuJDTZtrv04XXSZ6cZFLFloucnKbH6vVlNXcUC9RxFdR0QJGLt3D0GOhITfCq6uFIXm8kgdPx2vUrth+gi1TMUki8Td5VCms7HTwK5dHAKfG0b5FmTo1oNtB1
g5eV3tIj6dDhonh38wHFJULg+t+TtizEZJv5yTSBePUvej11joy19kWrbRcXiablj46oozQ3473UogH86jAKlziSz/6eJ98NyPrPjYcf3KFDtRG2hTuH2WNM801CjSzxz4QK6cnr4jpeW9cDEvGnPb65fFa8jzth
DHQx4/zlXblfngTKi3CJTei4567Z0ygVxbFxWSaF6dPUtkTbZjVEK8ew2pfbiNtEZK9ZMJTKJ2dNMbxv+l4Y4Soa+L82VI2TYgezlZtPr9V7u5zZ98u55Fg0bAWXZj6N0ataRGCsbaI/9KTdWvrwv3FOtWW3Tkyl
Ujv+K08Oy3Si8F8lsX8WM2zCuyuS4Fq8B3FEIYf5hIraf5BnguiV/JvFUlIPkzJxAKxCw7a+939mLPrEytEtyS+R2S3lp2Uu10X7YfEsv+0+5uMLn3pBcyqcPYLKVqq2GPxmC0Pq/JnInYtbSfOtuY00dTDp1h8V
6pHT91iGEzU29gC0U+aosh1J1RN9LbNyh0iJjxtCel503CjR72EZjlStLe4EW2rxPBZXudSY3j6Kjci8PQKD2vi1XGStT+4W4QDzNV/xrR2TZKKbSHKKJS/hb29eRv0SZ11VC0IxLgo3JrybCb/BvkkV2/5ImxjN
Xsyls4Se4xJ/OPSlXyB2Kz36fhdNKjdC6Empb4ka6vBUHWqxAFt97tzN8kxJA/JOJIWBodn3H+iZMwtLKEyn96c5RLrS++Lb98K51y15eVqcOj83ygOcqugvSPmsMF56yVWghkC2FcTMWrNAbGW8SF35qQHBRKC2
yTOGZA67XNPJeJKkjwzGL6zx+ErIwyB412YmqRK8TWa0ULRS/c8O0a2PyAEgdA1EADfg53q+GMY69Paqkb1vpjm0bD2yXde/izkkFy7d/eM7MwroXa7SfRwVyBUZiDVGL+OhnqA/r24w8/j7bXT+PCyRxdbP810V
2FEifeC1zYWj9DXM5Xy1eS6SosnM+ONxI8k387hKTTAla71ldHuV3vkRxKpKezW4DUMblxf0KNuPJXt73r7b7gLpEo4AgyZQ0ALv3fHN1Jfm2PlFhXBrEfQEmMNxfZlLdchQq19UP6nb1uhNFY/TDwjoqxEzNSEQ
AY9QALvCWAsKkjcOyXYC28jSJ5I5Mv8ppJXCVe+y+BpYrwvX1QXkVAW6S/LJOvdJ16ggPZtoruFYHnWjyXdaNUKZpQD9hdez/b+hTkP3GsKRPahcuiDjEplKG10OmSTTLvDYgbpdagNsAHPJHBdj4HXDXBtgAw1p
JkswodxxgpUbKOcs5WeDvIP/BM8rEPfPJ5koUrVsj1cm9JmLd72mEGlWR/a65cM9RVuWS5csTQ7gOQLwL8XkntLFmalLU8SstxzzVKoWLSN1L8dN/IALtRge2hjxHazmYFL6ehMELcKy2Q1nshXUuhqWX1sY/AaG
RcbQRfZIEUkoCxdMNCFIL0j1Fj7jOpLqTRjOAVuE1+a+1+QMe/ETWmsiiWlDthu4TkDODHAEHFiCXglP+ovX8Lf8WebOqpoNgnq8RYAikQHRLKD/ENG5CovKXDpGGCl9WuYbw0Enn1iOvXBwitj/eK0G4iRUmDJa
NbWsIoaBp6ZAQh3d7ytBQQ9DMI5WbeCv1l1SyZZbxdfJjhZLDEgdYRRJfTBR/inD6h+y65cMxaFKOkzv0qGjFPHxzvOLAs2CWhQvL6gjPTS96ClW88JQBESWg9J1ISOqGWZPSJt4aqiBev/52AMHXl3XMCkYkjhr
CGW+UZHS1cxUgJjv5zMu2CdVr3l2YAmKkq/1rTYlaL++ygDoig16LWs1mBUcJ5fRS/Iz3QtAICbdXy9FXOtk/3W86qafBpeqWO4uAkW2YICCI+cLMhbxF+dCLswJ1rjIZZw+b9HLiwz9kH1Cy4g4ldRofoeeMb19
6GPJVOEQJT/xZM9QpfpVjoCfEI/Z1yxFi0/CKPkJoTdt7g8hffTI3bC05nTsvsRKkyV7b6Y5YcGKioFVnB9PWMXxz/RjjcNAttPHUg3M5u13ZH1XO5w7sIsIDEptLfwjtcjknAcWk/WVxEAvloy6/BC5q4wlArau
NhX7ZFLJ+e9HciCrjrMtFBU2ESDK53ko5hWQ0GSjclvaYF7oXk/UKzM2Oa+2SYXP5fkPnCflfEASujBkBwbsv1HFytKd1kYQ8wQUohA/cjsvliOTAnc3nmCGc815b1WsGjdRxZdAehQ2y9wO0eNXCmWtaeC4bkdO
L7d7aqnWc2LiC4v0Hb6/awOMEKusTQGeDkOCiE0Ev0STCrDAj1v0QLke4mw93RWIABZ01BduGl2rWl63mnwHoCf2jIS5UZtVqNBlfIlMP9ygkXF6Bv6MxbPQbE/xA2AwFhI5HX47Djl5C4KLHIgOnwSiiUtOujkI
4MP1OLyuWcoi3wT2AuKbVfXG1DCZ/kqwxd53x7PNrm1EaYL5ZlKB6QTVu/pmpymopMjFhlDFkqT8CZaJyKVRVOo8cvMZSnMDdYUT6MP559tjh4UnK8B1o/bipMo/DdKJdNrahUAfbj5/4NlUAvIstKsNLb/dK0ZQ
tSigKfoIhanRR72QTp7gS1WOiBjMuhpzsLLhfttnLBQ+WdWjnqsvTavudhikThaS+wJ61KgBwXiinsoTDhP+JICza/OauZcNFENoeMhBIJA+ESpPIXr/AcCaoW3oUH5bMpzDDY8cLuXYn5+415jqqb6WLOVgR+wm
4/JNTZNgOHYXJ43DpiNHfNCQflN7WbnberUlHXp/we9QgMJUJZ5LRPKaF7nTXeECAXvppPXpisFTMRlGmzet+rBXWK35olC41LuOa1VXCrBxCYGztthup6rncKakYToV+2hx4nO9g83P1bQ+tRrbjjzwFfxONevE
W/RfxV+k3XpqIsGSoiARQuqAw0ikDdOQWkMztbJRBbgbW899cjRSde1qVgtg5ik7kyoT3UQn8eCasVVHqpZ7D5SP/8nHmZ42Wx4rtkCkCyDPL4EgXTOSphLHOMlwyX/3HGc+pq+FXuV8RomC8Ji45vUOI3bPqQqT
CLWFVg8KPJB89PGjy+HC0VyqbOGs4vrhH6NiobHxcHA8lgMv9JK6KEhLhs/WqYb+Ig2hQZjpxQajKM1BGRpwJdVU19qIzv1DXfsnO+oNuyPtpO1JnKhiNVRczB722tZ2/Bp9M7y1QyVZVPqC42FILvt8sK+k8Y13
ekaZtdEY0ip4k4WPurna9zL8Ni8KKLAgR2BFJoeDrwbce+K6zrEa6+jyjsmAS2WAwDv+tuTefvLY8QYEK6DLDvSPQadwep+de9dG6yA6lePWBKo+P48UBUYzJ0XfXTpjeww822USrXeT5+evaDSlqSu0vFfDxssx
Qg3W8KmKKMGrjz6/ydcR0alDf0yhN5QfRZziYACc583GgVuAcPuL6rhCRFQFQg7DF/ETBmjMpJRkKOKnF08jbnFUfw5Cq3MnFeIISg1jbvyJhp60lPak6PFJBM9EfhFKdAs/ny4OM6ED+ZCxJk393BWHmCF1Akj9
1OeVL1EqGCHtOtOwwaR+MwHwuiij4/bprSuBo62hHnLSSKOeUbyZB6FF72xsrSFMjX9GChpwDaJO+XD+keA9uWsgu4N6F8GkCClW92iMpi8APoCllJfydljkWY19IQ+p/NwBnT03R4/l9GC99xjFBmdUmuBOQqGK
okklVQckmTEHoBNO/gYcBgJMpnSNMLrUliNEE+2RsjqjZfNjTfCQDYmtUq1rX9b0w7oJWCzkmI3G6WVPpe1SXxY+o0p18Gu0zhdH4/Qq4KJ2RC/O+/+xyirtu9fmq99Od0AwnV/cO3oebp80t04aaPKPCCuYz8Xs
F0Ren4997vern+QhfaIY0Q0CKnwuUf7tPKK9a0zUKHgx499rQguHfAoiwwq9JRa9ugL7zY61MJIPqCUXtyr8dvgl9Okmu/9MRksRkSalhlsd6ht7fOXegxFLZHRNGJx2yCmpXRGHEnG2IoSnus7u6o80MG6maYSk
oR+KNHWIiZsijCGYQL9VODWxQxcqam4O4+LhraU13Ge5CQLwmqzZg5e4H9MLFDaHOk3iFhs4yixSj5jDsbbfEiRZBeW2H8t0oMqMpGAKEf7dVPJFkyqz7YF5dDrsp1vt/lEV0rV1GEBA1jWIweCRKnif03nNZvUD
6MKMdEn+kxJM9J7nN3BhSgrNRPzg5pBWZwLJQCeopXhNp5coSDTF2eFCSAJGycaN47irVWNKUQ482FjvvxMBPrfl+5cBpoYjXordQnaH0fgC9GyQEOTTtvxOq06sRl0+OFfOhuFoe8uNlgc4Iw4efnULk0WJ3yAH
joDGppz5kDcAPQBO1zpk5y802MPdjNoeJRACN1oboKDoiNe3r70CJ8gvnQNgV0YSBF3WjqYDSis+RYa+Z61L26DhiQf0y+Jz78kpsU3YkNa53LgNV4hek2YhBDc6SSzQ+76DTkOhhkO4wiPa6cruGJON4S6YP8DH
hrT7REREWVhpZxtpUUfeY93CyosHmJONCt96oLvAuql9UTwX+3pQLYqaorGbQFXZREJMt+pGlMKMMIJQDHvCqkm+9nhzgJCkv6g0uLR9uYygbT8SjEnknEHaNAllbF7uINH+9PjcBXxv7+jAs8WwIkhCF9iUtM3e
qYBnkFA3I0rZFUk1FtJJ7DUdaH+Gb6bOc+bEbW6JUG0dLfLvvkgr2MW49W75np+OlSyyR4uC7Y47277Lkiu4NPNuoifSGL5qG9NP99l0BXgI6g6zqQ0xtbLh2kdAI4BVzPixZnx2eglJsNyS38yvkEdNcDook+i8
uedtylAWoRoExFNe4dT49m3ILoJn8btt0+vDdno68d2BZNH7jvgHT3ERlbE/Ij9u0/3l4PEY+AW9c1jSBT5DviA+aS5/P/jXw23/1N97ChYhgh0bK9u9YF7dndbitd/xEpAxst8LNtUjPuFkthkTLFUGbv8f8XMO
fes5ZqL2r28hGSgfLnt/PB42cPEl9k3nEcFNYvoynHk8CefIiYSkZc0q7yUlLwR12rx9VqE85FcuHcW5PjzlXWnWUDqo5Hg158TO2QA0hlAcpxcrKi1bu2foXfuCI+khwt+i/Ax08SpypvU7St72qnr3fAaNmOPI
ZWcDCkcUoPxzlMAbmUfwvucArECX47q/NKnpxujBaNWdBcp6fdHE8pKsV/cfwWFw4wDJtw60ZSVBQ0wdmd+h2RPJw3k1DGCA9QtYA/hC3cHYs5Rfb2TepEwnuXXIm1OWPbMgyauJDtu2/eXKHY9IT02oi7Gr80tu
ER8H2Cp8uqYgmIJU2+ZwHjDEporECaIJQYHUSf/inf6TrVrbq+nU7kzcw6XxGr4VusXfOUEM9kOEtxqH+S+1IYJzF5CvsO8Ub5egImzjbXXwZGUDhtqdZjUvYzAc0EQvd0GJV68QaD8oedQxDEb5Z7OD4wKEhDLn
qYrDWmU+BQk/pPvumIBg9WZWemmL3UCKB4dKmMdvlBsIGcQ6sYOomlcQ782p8ioVIhfKPX6/502wzyQ3qChD3EDOVh78DQnwvS0gyBY3qNkU2gK/+W0gQVIclPaLTwD2IATn4qBuia5L6uHBQTPiERTSwO1CBpLT
e+G3hIOvQAWh5jG9zjDhcDVz35KQ5s1Gd4d1FKKKBH/1jYs1xxduDUAaK+tll5CMrEcKWyQusYbQSWOetyeb9LCN20x+eergagpxK2gf4EmNEEhN22Ia6WIEjVPYpbsDrdTEJcPG972zrgWJ++79K+xGqekZqRYL
1WgKPtQqRmLXiSeCxUed8++CP12zFKB3sqOTuWG+5P1jvtOptcfhsGVPLY56pHd0OVkZL2Qe1EmlWAc9tZtDhjHSmXYg10y+mBk6LTA0vArcsXIAyHlLWEV9EMHqroC7gsqel13OVjknUYvmkOjAQIA3/p19CRVe
M1B1/J8fvn8nGfQBrn0CtiSrfcOrT2J73JuygAxtL81I4i8oEIlUIR69V25uUloVGLuu0Jsrh6rs+iUud3Lt1Ir6cHvwc0PmwRiQMUgzphHC/FDaFSV0xyuiqTeI9kF1M92v8jImu982gxSiX/66WiWepw4ucdeH
AFUEYIezrl10Lzf3byRkntK0DQ8/lLMS8E5NyftvxTXLQ5cNHfa3x9h5+tidObqfbMViSDeJCwBm74SjHOrP8+j1yfbXgOXw2AnRIGIXqISUHqdoNqYv8HS87dlcIKLwDc5QqwmxglBPxfUV1lA/W0N/0rBhGIra
QH1xZEonVmrYpQ6cadhaJ3rBuwOzh4Gjjd7TGIcXaBpnh9jfFp8W10ca8rJ+ueW+OBWTu6RHTs+82RQgQtx1oH3f9aftFrTLGn2i4Cm+Agwy7FczzGAtuifCgxSBRj3KBAYR5XB1d0wgD7hpQcKQuk2PNIyBBwSy
CD3qQGHQz3mqcLxUf4P/M1R6mCX1q64QySVZM3i9/8FFfWrDyhpFrPqamtfHzUsofTuxdLneU6PJbGPxkEFqkNbV5jBQOXRUsFwuKyhVr5RouQg55trmMyofQh+Ml0z3K1//0NMv1duoOik/K0yKLuxJO/87wVrB
Pjz9Z/4Jfw6XIz+xB2944/CKTrf0lb7CA4xqZ87LYX6yu0nRUESYLn9x3bp+N8E+4LfG1hNpbbjnTwWam+iMLJjl5GHd/TkXbbJbMuC9pV4vib6LIoo+BnMMgEzpMfQP2JFExY8BFhQsH8mpYpSNuLNzY1xsW6bL
/rlSiZ7Mc/saafPUeVCV8rDjVArCJBLRPOvT7Y358/AWNwi4MLwA/8TawSqmuqZV/z/np9N9m2RzPj963b/c2DDJiNJ1D3kMefnF0VBb6Lj5RnNzm3iRoafRos+2CULkDRMhh5jh657PS+flpn0BwxrBz+yJJj1M
/nXDTbybAUtVixf/qS/WsbHVoLUrc6x5ZJg6aLgUTsOYcvhaPLGFJt0/LqS9JN9y6DWNeBLlZjaMRaAAw3r0FOjGbhifYlD3qxtvf05neHOkw52uZLHuy7rMZTY0RsrFDWXWBs/NmzqaYPzI9c2gTTofOOS7KPR2
fs5FjvfjT4TLNbOoQABJ9Ove9RazSZrxrX91EBrHW4GBQvHh5r+PMYoZhjo3p1cx6yjItGyttLT6aIx1WhzQBqGsnZk181msgyxKUcpoBHpUPKIBlvLd+es8R7KwUKPWAM67J9Nf7QjAyn2YndtniizhekBnENT/
cwjQgAs8qLYxwxkvOKj4LDltXQV0YH4LxYpJTYiHFHQnlR9GaWuwGYV1mt3flxVMw6beG/3oaDMEinPJcTUnVrf4cGgDxR2YD2/+OVVNexbtl1+c3R+0eLCaXg+ssT/5X5EUyjilKJ/nZy4rLocHpMIJJXJkliX2
uCXRG+EGuVZXgngbO5Qpt23uGWzN5pQlF3hQjhHakW/c+/8x/EklhmB/tLMvCp6e+5r5UfATjmq4T42AaZrI4caNgVBO01gZ7L/0D364LKWggySzO8fUxmLyfP5sWm0TqjpwpMt3q1DngwDMzDIYVeKIc+e849YP
Nam/OXZFha+FDOamwVi21y6odoplSrL5tPkg67l0+jBDmyGtnw6GTG/UQgmL685MoQAjyjwh5gGFUaNBfKuo5zOYZXGlzgcv6igoUDhV2YO7r+URXb+1QOsjpMRJj1ovNMSIOxcTE/DdCyE46CXEE5fNAp0KL/aK
t/0DrOgXeu5de5tlzu+6cug1Gnt52DVCn4VbRrKD1es/YDi95GXmTXN89/kwrw+4MwHgwbOSJs4IOs7VVnuKBkNnoqp708I8ftlYqdUV/Tzia0c2Yd87UmnArywfLwTLib1SrDbvOErBN/J1w2gomyOmF4P3Yd2x
8sK7Df//sxRoPvXt+78mLt5IeJNWOIgIvD76zFLEgbLPtmbHW9dpkK4aEs3mKBhOnsZRp9Dqy6RDhAVNteHGkVjoGccJJ28KNQGb1+H0r69xtngpTEXe7Ts9W/cYoqmQ++Axf65GafzeTj29AP1+w1S9YXZl9xjt
O0rD8pGWi4wxlvz2H09l14smk0y9RX1ov93DtJZzfv+XUoDqe6mbxsdUOprSmKEG6mJ8n7xOoo+JLu11xPgvKJHYR1VaQ1RjQmtqKnaXeGE5FI+2rMK1f/zdnF4sysMFIAKlmam4tqrGo2J/JKgMVrs157YDF79W
XPXqXuE88U6grID5oqJi+pEm/OwrrNza19MRhvlVambwyW3frOovyY9ZMwSFRiT18N/WKCPkzP2O6Nn7D99LZYc1v6/s9KLsDpsTHNKq0XkDTeMAV55/X0IEZOo+HesZ7+zmB3c/82ChF7vWchVzdrGrOGXvla71
Prq4qKnSoFilz8XqWKXD6R5Uf+QmVOxvwF6YJhBLzPUnISB/2XHq1zBrff817TRh3BtlpNqz8OaP4kKZAKbm+FM0+ZLih/Wo2vjyVU20cd2/6BMnuHumRIOsCNdrXx6/wu97ow8X6W+2T7SEyzO+Fok9V3AVvQlz
oQrbIjdMChv2MllNC+6jsXYhSfk0jURDdGPS2u4T/CoTGC8eAL8U0MK2/KKV4YdynPeHrIqpARnkBxO/vvbxRNRTOgB5gfEtcRZy8ubfynQBdfpDHimueG513WF+cf2V1Xb87ofu5eYZYis+Q19Pscjqg1UHxbp9
Jd22w/XWUXHLiO7K2g/W4R8duL/yZfiaHIkxtfiR+znio/iVrYiCPRnvfVeB+9tMaqN5kIEGQ73Y4/vXAMXV/izKwJ69a4H8r+mpwUxNBbwHh3sVDfpG0y6/7o0444SMDAS0kZ3NREdCFN7sNEtNeZV9LcyDAHMi
r0Zd4dW9HSv/ZEZruRT38m4jb9+ZjQ3wfe9hcjykH56vjSJ7S+uI5H1mldRi6euD0fSz6BeBUpOS2LOTCLdzAIoBKQ/71l/VWb7pXdFaHFZvPl6K20mz/aq7xF1uMQdN3BP7CcF90eMU9vqLVj/v2b+wtyWpkp09
w91q2r+tVMgK/i6wUSFbjUSm+C9ypomx4F/x1f21k2L3oGhp+4+7RSEpbGnjS+yHL2jjLwtL3/RbZRFO5/8GblV27o80dCeR9r+ix92gzor/pAu/Fu72QCITXfii7VtVxQ1j8FvnqMy5H6GiUzuBXzGgcuGq1Upp
VDoNSrMnvwt0fm2UHNK/EOCEHuVE1L8aOgcfcXIqs3evfaauHX/F7mr4/MJwpj57ukm4VHWVGGz/+nc4cveY988nEn0tLEYqu7W71yNDDt6BD5/ZSKH4/vuEGj4od6S1GM0LbINaYaDx4NsALG7cGt6U+AEwG4Dd
d5D0nHT5VPoEhJUUAmfXaK141gVHgsT9D+ufUDnGST43TJcrmFZZ/n6IuAJXEu27iRGUKqIOd8lhTdsjI5zzxYkrgOgEKzdDbM3WWpltitV9ycURkuOWTnIaGnjxtX6ruO9ebKMckS1U+PGfHWIXP/wAZ5Hv+LL4
8o2A4inj9UWCW03xGaft82cC2LsOC1KSRnVGECguaNUW+/R7lR30u5MCFO+bCS5lFZV7AjoJcPCdqgh8drRbQbXSu3eAXTRfrmZiUIvYQ68p0eoQncru7Grkvfm/XzsoFg1SRtmy3c7dr/vKSsjqzRdXH3Kbn+zr
ct7x30nO69BTkR9tvkQ6Snjja5XdYePzmm2wx99koi5C6eiWkJT+pQZZyzyJ6Mg9aLQRTJMfb0sB04xV0afyvAOBV0xc987KgpD9g647hjo68NVqPW7yV2WZ0SJrLx9jniaj7Rl36wnt36+AOFTzfPMySuS45Jj8
5ChdBr6Ct5JmnyaD++2VmgeqmiIblUuiFe9fbRWBsonoUqTvcFDXyYhfe8cbGxa+gzI5bRDiKuYYNuzaYqNttG06DaOUXzEXC/S539YFA68Piks+qvGTM8UP//ZVL/XKp2UF7KRBZofwp+wGysIpnHvO0sPqw5YE
kxCGxIqVhSttwM+/qQnDvz85FevsbBe9RafZejpdn07VOC3/S+RUY+UZu/ezNIdx1eISaNNJQe9QpLd5YGPVpk5vcA7c8iNWDRr8VkI58Y8ldHwyLDvdBXRoEjRgox4D1Tl7xJy+UW6WzWsGfASu6dltXYXNJM1h
ZuetOOX0HSTwaQxFyAcRHImMPg2Qe2VHoIQbNe9Lu4vOCoMrT+MV5Tp67haXvBkJd440aBXKHyT592S44uB8EGHyRDW89j45uIyPFhrFI01v6CO+jiPCJoYkdIKS2vA2koIkj2MIEaRjArrZ6CHhdGp7xuN1SVg+
8oj7xNywckiWup+PCgWe3kNv6GRQ9/8urJ+7cUjJQZND0rxEbira5NapHyDAESfsbMghhX7cD/9vifQNuGCTdtjdwIAPKt55zIMVeiNI9b0+O0enLJ6lclF6d7wxWyx2TMs0FHKPdSLOq/5PkItvir4VfKdjqPT7
SsOPh58t6e4+Cn/HZ/OSy10vlRFNLQTPJxg+scZzLHHMF9SmFe2hF2o0ZZgjHidtPR5svEW6kbUgp0uIJDu6YPZunyM+U4Q1TyPulHcLuBlKv1QPDLWEMSeXQi6D/YoCo3YwwXCInspt69zB8VC7rwvYlQHs3t6j
HeRqsoAkfoYzfeleY1l9cfyQ8s3WBV7ek+LWpvw0rOndkBpByiBZCJQGE4tGaxYn+HbPLAQJFGOFrYyHJpgO+cICcRUumVLk9NIuHyp8rUxJQ/oniB3xRuVvTSHb7YxFTt6IxNdrzDpcvxbbXqYBc8DmoqACcu39
2i+VPiD3rF04L0nBjoB54zmqYdfBsSc+D1qIuD/+PR6wJnLuWuBbbdVFmP3P04AvEoPsKWKlP07dl1VKVGNjNyFXb1MRyQbGNfbUqYdIv3Txzq5g4/hzPrOK/xkv8sZfha+ZovF9MOZwKyxMJThn029FB96ogqN/
lSr58Ost4XL5lmxdmD1p8cZySfirG0A6gJquFhnHrwedbhyTBtiOIUhY5vB5pSIoxiyKVJik9exI4If6Y0o8+Nfu7GmjSMbgS39huQt4GtcWNgC4sm3fDv/sk9IjyNfZO8btQI4TFSYY7GqA9gUqhnekNjCPLi61
5GGZ9y9pvV01Y8XAH0rKNKfmp3IZu4mko1XsaFInvkqdhfHICJupfKmskyyi67t+XRXgNG9g5opijEtiea68lBlARvFPEoAf9Ms3RAmumKWDFmmpgoc4OBjXobvOI3POAkJ7bIO/57Ttv+zPJS2PLvUeJpus9bWU
UQ2sswSgbuP2pWPt5wRWRao7MzxvPFI2xA5suVgWoC+WDIuxuV6QMsRSVyq2i9dRBkkb0FC1ChRdwAPg2toyCEm5XwyT8SD4CBlIVXhNjZMZeQ6GICpEXCJx/DACjp4jIorn4C5JDK2KeAaMMSXpCvq4tGzgQ5QD
7GVoae+dfL1rq1Fl/oSAZL0Ao0fZzybZD0F4I9z2SbQ11ODR8JI4t7yZzuXO6W3hLh3DpDzFguH9Nj8Rdvj2ssu1b1aO/+KNjnCW9J+T9leOQRga7jccUfahz2zVeNolz7Ip7mbI/TzbMn8PROm/WS8MabvsMf7B
vuXmlGrQlqOlv38eeP6t1yP8fi+gq97wCiRUwvm4/XZ+enLtBaaYMLdxAhON4GY2AZ6x9Gw5FuVEHMayuQlkeyCGjxZAzqUymGdz8vrdlh/BlEeBYyGALz4GsJGmnx062f8vvREwvwjVHPNHv3luMX2Pjhx6CyUz
bs8JA4OsCwee+Upfiz25q7Ln4YzgrmD48o0Q5Gl7Gv4/z/OdXCIR+edZsfN+mPtj308bft075/f6HxBOnHoM67lqRlOcT4u/UPGqwpaUY14y6vU1YBdaeNM4hfiuSSBtPKcSdoL/a1/FES7R9YxeT+bgk2JP1K9B
iI5JHYJ7ivr9daDRmtbB1rtUlXIxHdvQh6P5oeYS4tnnKj1Yc5oHRKuBlVdrXOUabWFGKC/yzqy3+ituu2JXi74Y6Yz1ppKxprhSgQR2I2hr5Bp1JpEhYYts7YcLfBlIjpagiBx0CYzR9JDscSpDRn1aIWIMTR0g
OwJUvnTNxbAwPxdTk4WHsy1n7EuMT7j1hOTCWG5Vf1SIZZfkoaaUj/1XeysqrQJ9XtUgXM/Qtrp4fO9XgDD0ggspSUE+r2uNy5bn7Y94zNRqVNrptNpaBzel21qOqJMnbIPdHsSXUuv9IMst9eY3ZxjZ4UEMvSVQ
MGYu/hEkTNLkwJPiCPxuFWhV58bxWs0oAK9mw0vU/F0+2YP9n8JBA2/cHYdyQOWa85zzn2Gr5O9RLWZxWQFXswa3xmb9yLHiwvSSf8zp9xM0UUlKGpg9wyVPOairEVeOWCkw0QkglhWJz8VHtUNAgbJ6JzY/zyDi
40t+wlbTgxlxX9c8MRo1u3lWGHrQ+kswKtqTgG9gt1CaLVuszd332vnrFqt0RX90LKp8AcseLDNsidPa74ardHHZT1eVrdZ4XDG/+6uKHQnuSaDMV9Bj8iLJflL0kLvZDv4njWoRcml8giVndF9bA9Lp240ABKqB
oCtH7X+gxE+MeHouRAfhNYenhrmqbz0KYSNScaUL3bgr0t7+usZYZ2RAIE+2iJ4Mf/04vTpGsNijxVt9/EP2f4Rmyh9yX7blTfnc2b37jKq10r2PHDmpwVMK9bu/96kzdbgmMp2YPTVJQ3VAVyUrHsUHP2jD9C+n
cgl4O/aqynE/T54aNx/Q3CKywDBRrb3mdvlzKZSwSeS+zO3knI8MBhfEVcZ4I2FBcLgiTQZSe37URgtMj0oRdJ5xkikxhzIS3BzX+s6j+nHYRha2LRA0wHFm2rgR/mnE34fRkhy7/+Ktl21GLz2lv6G49NZi/wWP
VMatpL2nfhfnf781ts4XDpVnbZOgzVNe16V1yL5ZbdngrIqYGBFzrKC/IJN71TWyr6VbUzD1GTuM3n9cExKaYCIDQokPMb8JUmlFLJwD6JOFhOzsKRakBwCec0BHQLleymMOmkmxu+TeRLi271MsoPF55wEdguOC
5k38O7wrLk8hmCgMjYrFzzFVFRV7Wy2IVLW4dkpdl029WsbpEHA7Ye5Oncb3lulN3X+dlvnnI8iWuzxQ44eXwqFCRIsuUWwoWFjxat5rmoXI3JfF1QAKOewsN0lIisMbW2CC4SUgDZgdcGEKysBffky0kqu0bPOA
lajOJ/fm8XXA+mU3Qy5u/8JYUxbJ170PqCs2zb8fVMXAst1aZ9LUHWXoQf3PNVuUVeICGV3798SuhH2OBPv0vi7FF5bVTjfD2eflXdToiyduuUG9KbTQvPsWyP7V36PmfoCZdRdVnv7QRwUls/at/oGUq6w3d07d
Eul+pTL0enOdPQO5IvTrZDhXkRfFgVmpPVUNOpDKGHtKIFSGkjlMkktNAwX4qTX2oa3Y08YWIl3WY4eWnBMVfVTKnbzG24+KYDdHlhtmoyi/GB7b6w9N0wlTzMbpUnm/9T5CCBNynE8gr2V4y1+jr2s3ndtUd62X
b4LQgdRriy6Sdb6GCFyqcrtD8Btft6gzvhpwZ5u1EXJYseTCvPG65k19gsHiBtVrVQxyNl4BgN9TNw9mplOTHc8wHyA60iJ5PRcbEYTAJhB489TcG/8f38CvEAsChEndi9zj4yiyeDNfrzbz5b3ma4ObUmTsclBV
z/iQVzxtjZ3v7uhrE+TOU1g6nVqdpC4srSxdIcM88fGGCZzI/Ynk4I+O5gieJLpOw4umFFnx0gbyUQiKfpmJtxD+iI79V8pXR7E5PCbXGHEZD5vdz+MuAqYSMZTf7q8J1TJfKvZYi3izwMNWOibFaKyYDVsvt2QN
k0SnHEQkXRoHeTRx3PDGevSZ9UY8SfsVifSulrRJ6odLqU+pzoyidK90yPeLY83ceyii/zKZ870a/l9q7+43kXNTjjXUC94V9Z7O+/7uLACGTIZGsm9SZyXZrOViW7ft6q8ir0cXtddnHJH1XIMPXvSbC4czwnuR
X+xXl2GqrqRNGXY0h7p5tARdRDwqIhwsBIgLKJet+wFkSoWWSDKg/6ApJCnpmOVVjiegsJS+tjQSKUhlcmwofxbh5vgZY8nZyIs0imqlkmYGI3mXhCOTGURfDml/V6I4xKlpnKboK10thpCX+mgpmoVVHKPG47Js
amVTNhcgbkRfipopR/Jluh4qlBFoxExlmqdkLZe6CWDl8QuqExvPiG0cwCUkyGZHozIWqHTddnQL2by12K58hwfbsa6HtcMY31O2AoGbFO0CYy8wohYa3qh1x5Lz2iEPm5zNiBN3qMyqliwo++8sn3c/jtzneS1x
NjB0i1rEaHGr92ugXH2vG6V3C/PvSiB//iAyi49t307gRjIwXot5Ap+NlavBszei0odAT6ludTHH9eJWzgCGjeCckP/ozWIKA0OK94MoF9wOTAXCTz3hNPJ+nMIaSFjAEvJJM+ZHPtnYq7KP+/atN65N1eKBPsJh
9PtNepcxiV/cVFoKxiAopFZpEuDbmsmJF5kyZslyyqXQk0MhocRy4cPVusJlw+OrdYl/kSdbcH83o5CjHO4rglLSxn+R1Jslxv1oU7JF6+lVHzoU1VGTjJrg3i59fk368j5DfxBefPouCJFN216CsUVx/ErXHhOB
nCGBZZjWBQuCeROlDDsmm9X4HsIWOdB3EbiNCFO/ZeDjgVxFk98GdpQmmn/xNehve024OtonqVGHIkVz6iwvAm//TR5K2hYHhM/UOKnXsgMxCEYoeozATQvMj48SmDILHVoIzmE/2KaImlHbKfpyZeoAQXkjddeT
onTehnnk7pfXSKLJo9otIVzkzBmOisM2sEW1Yu+ozqpcwYFzSEC0XfXpqjzX4mNTGHFQKUW2SmiYQ5ALU0dAgXhSGodG1xr8Z2oH7Ex8ayAqQWRpiq7POVd1aG15bf/3H7Jznw/X/vvD6n3B2t/pIu5oajNOhca9
w7YlzPRFNOvfXK8lt6aWu9mc6sSWfdr57OXKORFbB7Y8BQTUinYFPLhoxegLFSFLe+ZRWDrJFRJGYC232CcSCtU8mB67xSLqS3ozzVE3iXoMp8fHhpnU7vulSQgwefrESeAoefy00w5EXyXuVIg9lPB5yM7v28WI
TUoIev3ftXohoVkAtCyeMpOLKzBdKs8GtQcPCg5nNXVz88j/tXC0sJGOd/VtON/d22xv2jwwdiY8/iwIW1x6hZwnMySXYLjWc6+E67udmHPYUyfe8CswheIeZ/5+QgheiiWZqFY+3/h9dBIih7lIuH0c4MW9qpfy
y06c/x8I2tvc77YVPIKFaHQ8cjA9W5dOr4mrToFxtdFdThIuwQzcV943Tcqexj2ER7W5lrZJ0TB276PMUqqcmGTylzvwrKZsLac85sPiSZNI4l17WpK5mDfNtb9KSOSxklVMt6K850clxfjmlIqGwCHgzPtZBe9G
xDRwLwrDm6C5fyDJ1tBqWO02Lw1TbVwdzuUrkoTiDXPiJUCd21Qva4EWSUkHaC2knK4ESjaDB7vwunIztSkbZFsLBK0p+DKE+UVbpW7WfAgeL2y8bb4T0Uhr9i89ZHiH5Wv1lskAXg35ocX1zsxyItPF1bLkZcJV
yaDBtJ+UP5qMOGJrkfLbzm/qnRpchCEqGUWjZld2llwEZmzP/S1SW9fCrXo0jridZLrY4QtPITsUowHIe9ijKyJwljMECm4CQpMlzA2bHp8d22alakqFN3fj28qY/D7Sg8ztz2uw5CUzT1T+2NUxETG+zTLCakx2
oKZo/K+wDumzzB46CpdkLFuCmr+WPGiWV/V443LFiNkkeYsNTJVviQ0zAWzEqymLbFWQCE85YBOTgK7ebse44cDykSDHSVc7ZwCy55ZlayrFiNO5G5yMlRm+UNue0qt1dWxmpQc3fQNfg9Liant7zD/lz6abV11R
rmV/5O01dUfEB+xex7wzgudpBNhMIYu08d3/L+JpjTPmmdJMt8P89D/+/4kA67zIfjAL5BWHGa3n+V8zxqPtHt6Bnbw4I5Cj5V9q2EWILB/wTaupsX5CVJpJNAzC4K58TDSNwL0wX0ioio6/VB8Qd9MO7LCBt9wS
I0xII3blhC8hqe2LdmKjq77QXWmZ/kot+D7z5OKsrDaIl8Ig/gFW+JoaK/1U+cnUkDu6pvr0l6qRyMj0uZ9vceFj4njBFUzfLI8XGBUydcOvqiaz0Q8zWkx0RWt/nCaJNJ0s7AZ7xWDGQoLD+gpRJxaMSsIpmXaH
Ab1B/j3pdkqp8m29So/5yEHFA/QHzztlX0Q/jRb0DamkTkr6Jtz3AAd5iosqyJvWD/T6CWuHG4mEPW7XpryReCPf3J3mphwBDlwcPg12UVtfTko44eBjEkVKkAJYE/FJbEvGP0VFscjyfZrsxNYkNZvgD98XSXBt
asTbzvghho32OztBes39zPFpbU1weYX7oSNWOsahChRxORlHB9WxbnHMm9Jww4dZ3LhRD5LSVgFISSTvqWrE86EwHxm9XFQk+xGsKqSsUoZpCZDtFWek0lb/ACj9+sEVTRsO1UEg0+g4OGTM0l2uKpkRdS/26kIW
Uc3tbF1xnFu+ZvcE6IyxjHmnQh3b1uMYlb9YKrB6w+AB6MvHN5GeiLxRXNfVy36bbxlw57DxkkLCSiqiVSxYj2puSiu49H6YzZuskegGEWnZldQ/dy99DRHoqIqxm7YMVsW0EVj/Ri1J4A+0/sEhMpAxR5pAgkZx
Jy9rBSrCvSbI1avc56UDm3RkYcvhzF+RHu2cURtP7TnKUkES1dcFErT+yE1WdAdaLugOYK4rKz04RH1DiaJ7hvTR3xepptun1s0CscFe41aVjNUxM3Wu0RgdoR5xj7+Hdwf1Z9wlHs1d8wpRY2LDzDnRqFabrQ5s
l0piLRZ3TRCDpdZfw2rRNlFrA9YFBSbUWzcCf25mfNsclHaKbOiA3GF+TfVfwoM43VJB/X22Nb6Kaet749HCSQnVqIzuLrgV6CyUVMdTWjxA9pWDkAMowVCVzEIB+79bdFTGe9U7leMJAm3ZYS7IabPcVAN9/c2h
X/PinGBFCnbgoFpeQmGYth1SKHz4bC1rI93Bcm6pmVRs9pJrF4aMqrrTASMS4zqd2ZYcmpo/uZd/Dd+vQFTwjEhKtVQB6Mhs3+Lv8hkhYn151derdNk8UgGO+yzBhSNUeUc8zH1aYe+S3DV3x2eAqkMCZSa4/Qo4
MqPMmlZe04f+qnNzFUbrF1kbxQ5W45jW1i6N6TIp5Vyk54t9Ifc3Z4WoaJjQh/Mff16E2V3h2XPFlPYS5ZWRnRjfpPZMBmkcMS/GuDGe5clvumrCr0KmM7ve/i4qYiij0bz36qzziw5PqweBlTH//BxGrjwmaznt
aHb8hNcDz0pcYhHUIJ1GIcHN/KncIx1V2uSO7qqEvHFGPGBA1+ZZLacar7U74u8c1EI/O4EX/+JzgvUrhtLH6mxfbznU8+Lb8Fs8SYnptf5tQ/YbQWGTFgiB/ZY+ieyzEMQxOkFLACAIPfRRcUHUp90EhdZCCJy0
jcXwOMc+fElEzFH2d/7jT5exddBkewqTZScWmbNDE4En9ljehyZwx95+iTwTPQIEhYDrox2jKYe7JFyKCgFPIgTmjtw+7HM69O/zufF0Yjg9qgYntB9avZWwkBxrKpmdxFZuSSynKlFTCGOysUr2OXOfcoU2RtEY
ctdezW9y5Lzedgjj0+iTq/KZYSaudKOp05G3bF6vHLFtO6s0LhmRevHYfj1P2LuHy8h/t8KbwgeiLd+VkesVoIc/e2EltHwitZoaQifeaxTqyETEsrWKl9kb8Jk/0foqsl2Yx7Hu49QdpL+KcCJL7uzrvzsVyYc7
w7jZRNZP7VdOcZtqw4pggcnC+nLBgb1KMHPWvpAb/Alfa6twYqqwxJ5VXPT9drGvSvxZUzENF3Mb3zZcfRB1qqhyImErd2lDvOPI/vm1W/guFFV/sylwk7uMJQ1cCIK4PKJ2Yrjw4pXlWV54sMpBdPPtFXZYtyqm
BnAiMaewdPUa0GBWBRTnnfyuErzBfjmaa0qsdjQ51Sn/IPodo2RYgxTIKM4IYuzC73E/7Fzcm+N7p92lrBz3CZgvkF4lrK+qKsd+uUq5XedtB7v37ftUIW+cpDtRHdRbLs8WNhvbF6eiakzSdJanPKXdWfGY8AGM
+DgVVKokBLACmTej1iELq7TgchXRgXa3aDltVcfaft/Hpk7LXKxby8Qp20eB1yfu22FphsGb0ODmvZm6Q8JkYGy6qmgJjFf9ShQo1AD86GqM3KqIy1nMFPqD2Lu6117cFQ8LIS+LWxYunhSyjp9stzP9Up12vVOi
B785g3MS1AL77DyMvFZMEaAEsd4pr33IfGPuEZ5JkaB6141Kmj+npZU9CinwP/qU7U3+mgYOiKBoyomHeHjLNa0k50LtRs/Nn1598lHvae0+3WuPfB1IF3KK2DJkIw5xuAFE3HHnmZdF41T+Nomd71qu3mopKyhX
3OJEVYmj85kSCLNc+anI0yxMku1KxVzcEN8hM8tO9a5ymiBbgJHFSXdjBemSciB4vQ22E9W7YIRzs8G4HjfJbzPqPt9mwhyykmMwxs5TeuyR+biQJe4Utj/tYGaevPpjVk9yj5csZFcy93pzESg2KhK9KRYjDdyu
Il4Ue0cE053A436W7pp6S9wPKR/CjP0j1pxsLLeL3o4rH0iqmqCXxGmpEuX9lUcE5rhgNtRD01KiJ77eAfE0VJMl26NliQ7bBZMUivxMC4n2/ukpn9RFcA6inxZc4bE2hCXAIWSJzWAlIbygoK0EGE/95y8tMmF3
p7ddIvWPxFjm+Jep8se7t5mqFEmJOp+WSGOmSaLKNP7g08eKj5QfKTyeVppXgnBTpjJw4NGRh36jMvNAyg4oNewm0Z136vbaa1zBhaz/KNIjjtIwuq23dXtsQz3dFw6YzsHDnTPB+S16lcFzpz3ya3I1Udpxcbe/
NiJ1uvugQ90v2Bo+BfzZ6qZ6BXFXuTVckKdSZPaRDK23ZbGew/9TKPNGlNfwd5U3XvItq/qskMGVrW/NHzUTN/G6ga7LgfI0FIx7DCXQblQuPNtgGHSe2jNPQOQ2cS13xXr3miGBKROrxUWOA+UKz/rggod//cwL
59e+8kWVDTNu+VCjuSFWUx9iQAzVY3jFFejsLHuUgjg6BmBt3g9+2/Bg+ZfOEauIhZ88oXBq71AzXb35uS5ZJHRf37hgUSUDeQ4/uR178lTUgObmINaGLTcxhokyKMpE8Pb+MxForL4TBxHRB3HRMxuBXHvvIEwt
bRUlCfE6a8vqvRU59UAqe6cCrehwb/C2fnI9BCLXlHjUnYyQVPjFDx/gykSUKOS3kTEpQ3/b1SVQInUZyixoqez2/RT9SMzHK0/A9PsxwS8s46Y5F/HJqsfdL6/n9kyXbM5pogIPRh97ku0wePPuTRaLaFcN2TIL
txwRXRjn9AyjkaMwcfKWGG84dnmM/PKtxWFLJ50i+L0XE4GM0YcozSQMD21uXQ4VD534+D6iL+h3FG2dcB+1JGBjM7fbCUxNhsd1YNE0bpvUYgAeiTB8MEs8hV6uRhFSqE5xv8aVBZhVFWqw/lIg255LbaDJO8Bs
HhSuZeQcgYITt42SMBIp7nLivWvldE2F75g4M5fYRZFoGxVyn4ds3VNicTQof6EsQk447qn13LXTLC59iriRFUUZoOoKUx0ekejpguPbMIjRS/QAYnQcVwVnDnlzfVaFECfpsCOany67n024Mps2KPFkhis6aR6X
vh0kKgd3lRvjLJFEeeYppuBrMmtKgQppzEFkqo9Ey8gpKaCCCQFPhhqAoldDZvIHnU4yNfG7FrjqXv8JA+lOQqPaPQ03Jp5SaiEHKvKSqexjTFFAqkhtu01vdWHivQhQNsQTM6qOPQBy9G7b01L1Kxw+P04RUyeY
pe9RRMW2RLlm0ne+z4kNhyCwk4qfTWgO+AiOknGku5M4DnClQUoySVyOF5/5BmlYYJV67zABkWUyBzHgahpprx4wQ5HXzxP4ENYrlFId2U+MHMHJPCxAVkOfDTYgsksfWBBgy6gCygaT0dWFNJEHBpvVTnu9Xdrt
jTZTbsB9t1pdV5o9N3CTa/GEiNt3i7dZ1ZnyKsy5y9cemV3rjI/Vs9R4HyfOtmwaat3R9sDwrv6xG2736lIXmYzqg/53ienueQwODO/aZAGbAkzkW64vbOI3g2n0Ypk4CQyq+ND0VLXWUihXrP/92MIk9YhsVP7K
pOqX06WsKn0MtydaFvnn/ThupKGcMIgW4a61p2F90SPPQWq53GKlzqfWvrHhgxrXeO2MgRsYkWVej2p9ttjqfuE3jh8E2sAOO6KDCHnhbKu+iLdn7qRA+NMrCeJkjXFlTg4h+lnddaoGvAjx+KONr+fJnJKVIVqp
1PGoif5D7BTtWeIGpCL7gtMDe+piZ4lj2Wb5YiPyGwWbT4hQoTBNbFDVTSgJrrvKZp3YGGDoIp41i5fbIZl8qIlneyfOLWvDaKQwNUDz4Tia8j2q7gAHU22hsZC0XhdWZkZHMZI2YhBRW4OwydxrkSKcx4Z7pYaY
audtcrOcXz4ZVebxMk2oPgbfqH0V4mGs+nIRZ6LzMGiyoqI8Iv/nIG9H2FvpouvLfu9T5IBpp9h7s1nKOOaBPh2XAnCGl2Z/XMsefPJtentjo8QpUVQq+2bXNA3TfOwlukGSnc1zWBM41ydJXvWaL8/y6QQjzauC
eVWOt+x5m8ao2RIIctJbAz3uhvPpkwqVBpzUi3hb3W/4+xMkgodG5nFIGT/UHYMyIs4KsOmCKA3tQoJZTbEVWPH3TFwkO/9nItQCV7jdgBBeT8TRSCAJHTxFS1We1yT7Stwqu6icajlS9Ne3NVFdRSxQjmZywpCz
U48TnOOZgso1JfjId4SCgHsWK1dEfc18i75PXOcQCScVZuAik1KSohLKp9jv2TRsiJQxgmGzwxzrin0KmWbQUFHNJWMrwjqkYUUOdNCxhCXmUXHoALIT4+IzICq60cS2H5Iuw7ypfBk/bpkjJPtV/Y4mu0UPlQwS
lYNfmDZBlfKCjkR6AK72zIvJ1PN7m5HWBzaohT4rAUdyD3wdl5N6K68jn9lbVetPcb5RKQGTZSe+9tpdocp7QPdNIHlkBi212KSOAHC+jE1jrDydQcW1bd/Ckti+UfTHHCT6R3tpB3xysERmMnjR+k5LzvZxW667
reswLvSzV7nYHg95YuVsQ/sdKz2AtJWXyDMxQNKhcYwp2gs/yA1T4+lvNHE+7nRiCYr8XDfudPv6FNfydoNxFsYvkXtDnCEE8maUDMF7ic2aNUga1Ti58OieqjqwRybmyKjsnoMhVYoIOOeRIlt63QvfSdFcghIW
/CaD+SwEoVQZO3buVRd6SFl5kWku2QqtqOFciL6a7BodOABD5iPWHm27Ak/eXsEy7GmMIUvlvKQB02vUjkGGS3oOxfrgboilhRPRV5B0nmt3dNLRNGGLMZns7ugfBVOSwzeaNTNiJjfOwZHCUIxvyUU8TOjk+M9R
LYLhhia0PBgI5/CJYyxLiLZa/v4SNyIq5xsZFWJ3tu96RpREpmeozL0J/PuGME9JbDTA1YIzd0IA6Iit8dN5Tefxgzq1gQZ5oupWZ9NL+PVl2UEDhErjUarNvMR5jKl0INRebXub/m7vCdGRUCMJrFRVvKndvGAO
GXMtK2/eT3fmBT4fLZmkyKwM+1dhx31IzVDesbc5d2FqViGCZtztFwte+btIkE/WQ7fIjk+Ys+imrQEdGEERibPmKP+UYex805UDuNnwMvFDUIH16TQ+aviiYawOrB+5go1+0KJLLfGKZKhhcBZcT1k/9EFEQtdi
yie9pkdS/dZdhA6TFHmLWozc4lLD9a49l/q93fYi8SjLUuwFyWVViZ5mfo7YF7XwzbianDORAU6SRAUjWiz+qK7cZ8JjJ/WIgB7rMczG0Z4r0EQXJwfvcMl8aCG57iEWQ343OV/ezVzNFxPouWvfojqpd+rkzLW7
dCZWmXPx2eg8QmoxrPgMtm1Qz3o+7ohn0+qrrLnVzTBdpbZHfC1qeDoehcZU0PGnX9Hk7arcnML3KhH2U7/2IHQtMOuM4H85d8Wu/jr6QCRoyxsfvwEdau23ZirKeVasR1nHA1dpN8dAhheGXw7mOLxiuKCViITG
ddgEriWBmsSY+tNxjP3IB9nazgNtMOnKMWpuB2qI+AlBDx5unvjhdpi8aPM3e1fA/Acd7jubjHoJDo3Wcje+25/P7pJ0p7vxp3397K4g7Lsbf9qnwaGQYDVFT+uojbG6meSVHlotNQPL26o48jphaHmKb4273HLZ
9MDvV6NMiw8CB2GbBhvw4duGTOLguUJPNNIVaCJUCysTu3gQMBDKeD7p4e2bHojGpixAkBAQqeN9Id4VjJv695Mtoq3K62X9uK+BuVswmohFx0pI1rZID4AeX8dFR9gFYd2W3kN4+vLIq8JcupGUMrgUAWMa1LH3
pCRlXNwdTz6Uuknz7r+IPUmH+OOQxAYPlHqaM9uR3jMYrCee65Y5fP1Vf3QNNpaWkmZiGtlS1te+c+nrmbb9hUshHUTACiMs4cAtujigmEQlji4dbCLnLVGSB55chP0JCXpgNGRMafRlJd25+l3uDa3FppCHXwqP
mO7x+Tk2diQFDLUHCD8khmfdR7sbC10WgF5hw3rOqFmrogzHlwpE6zr8TYai3EAxzhCgiiH86DiKZ9gYG5TSdP1Gn6HSZoVeYtg6eFNEezEV0x02Fy5QekUUoAnfvvKB3nE3I/IyNKWtYau12HCggxhrgVJVlC6D
ANGblHUSwb75l47BX7Uy3+BuFgQgVAK/AltjTbviTVdyEWU0RZSCw2amC08DLjPCF2pMl3hQycqgV/H4DlbEx1BL9PFI2ySwbmBERXpX6KMCkGtuOMbhsy+ibNMuMHhEFjZN32zYcfr16Q8swkqkgk+8ParEF1bJ
zuIfoiA88J9uGG9k2ht2mLr1ABs7kpA2ZZ90JxB33KmTTcZOOFnvZIw3+AX/FWcnAYsMUc9GV5bPhimAbaBRk0dER/4x0kY6VpYg6ZJVbQ3hj53xtXSorIfRlk3gNj/lqdHm2oEkER8wk5OztSbZstzWsVOBNeA/
slP9U20FdZF48BYBCOzDHrJz5bt3wzy2Kwb5GRkIg+kdjSXKG9/MGNcG3/e5r9QSccOnGHioeWrrOUo/l7LzojnziT5MJI0TrBGwQmq33u1bcQY1sq396x//bnRADI6H7IfhCWYstKNxRZ2/ASKVT18me//kCs8D
d6YgcQaHG1Yl+VM4PKI3g/44IUgjrrAanM4KZ8Ylfa6E/z4MCUDmRwcjRVkBpumzCE+dUBOiBoBSZqiqVEkciuuXNpxjTY/conp670mFCEttM+Zismf90rpjn7HuRGcYfrEPv2JxvUI6Nn1/nY2+Xa0/yBG9yS3X
RtqOslm7T4m6RtHlcV3XKu3f51rwQp06wRzWBUnYwbM9svcWp55U+zLUC7nPLvRzKkCcoN7mw7Kuh8CgLVYBOSyDH5aFti7vzvr6jAl8Yhlur0wp+dsAfWU6XZ5uFmzYYIXw/f11ywizvoNT316kAnBYA6xYgTyt
hm8szJKAbj1m8D4kwrqTjPgWwFEFTY8DJtSeb6nHdsdbMYaL46uFzxPyuD/BCGsDPvZFtKwnIMmGGIRciSG16JkOpX/VMv9lLa13ED+Q84K2Cb4V8fhPbGPtYgi0doC5ZIjLnv/NPePjEjWBe/OoLUNfDv1+19yE
lz21FJDLoiEWCeFzXRH1h50wkYgTyHK4JdOg9ZRb3zdwHrV9EIdECSS6K7foteNu6zOTuxEJvrXSIqA6CqzmqMOG2Nw2MaA2hxHkw4WCqwJBjqR/uv19oGLvt0caG7Xb//J2bEjJNTdS4oBNcuvASnRBSyL/LShQ
RDqhe2UYuT2CQWgT2mXHilAVGMZ4Ecux01+w7OBB8T7J9DG5AGE6xWk2mUPrLK/OMjSevj9uo94AOTxszNehNiObb/16BS3fk6rvSV+kJ5v/oA0mbPjaC8gW408R/Pvz8QtPX4leePpO3IXvWl/B0np28J1wPgp/
GSgoDKA8LuOLAr+8wQm0dbCVZY0lTaBgJ6Coe1oNLZClCxXbDqLy76N2JPlvnVaE7vT9ZJ716S/7mtfc3z/n6X7Iz3mGsU845T18/KsBz/7AYI3MgDZNH8zg/dVkqvP4YKn/lDkmgJ/xBEslTlnsLjVLtIzBr39w
hvHVVQRbkZlI6javSZvY0fFEcPti23ckV9tnN9coq0pJhbG72Hq04cr+/7rZSMUGZWVRA7tz3VDBZcDHdUPTVzdBsv1mI+QyuZlnxCY5HNm8CHY542pNySDh32rB/887rXcrvfGp5buHooD5HzFdXaBHQfOuQFQL
aDHUdTPM21xLjww4DkqycBNp1y6pEd+HXlat4qMwpHPExkxrEE4W/22e/SUXlXm0fdKrT2J7u/+c/x38DxQC2BPfzKrfcxfrsFNBtd8dBKUI7AYQE/1blY53VvyKEG6Dmr1s7QPmQ763QFHnWoOcs53rmV0VeA53
oAaZmlBiM5WHTjN0iJALLfy2Cl1pefPfXFiHCHe1+1K0io6GYa2SeBz8qDKMenLnIVTVz1HlQAEIaafIFl37c/lLU/XS5JSAO9JnXowyXeigBXN9SCOZF4wL5Sjj8reIEDsmZcdtZjCffHwmArdBSXlgKUX/FdSW
QTdaxJOlwisC5UFCwD8F7lGq0K1EWsnWDXw6W5LwyckSfdtORJcs3MLjJq0SLWeWptmqUsRMgmB9swjpjA19cow29Q00UyHoUAK+pW6K8hbtmHusyIIMYhGyG8gnPo8VLYsIA4MGzgTCeY7FkR2jarKVKoYUVwJK
wQKnA2ikTVvlyxTfRUIr4vRarIsI81exlHefHQN/fV3Wcmzs+VhrupdhNSxo/agP3WZ+lJ+z+WhchuaoP2OnyLhJZwQusi4nMj6aCIJoIgf6vpOD2MeAZEfeuPIlUYP6zdTAcKBA8fcIwMqsZo7OMfACDMk+YX++
XxU55/lJ55I6eDJBK5zk4oJ7vGPH6cr+5qOFERVMKpeVsfPXP+VFeJtIfcwOBop2PLaf3VRCWPyqZaszKqtRflavEUcg84pdEyegAkAgfyXvRxV1E3nVqIKahfZvX0vU2QlKGKhKwP6L13y9n7TTyfT/gRmC1WFg
C1KHGcZaRBcTJZ97hWxRTYh7Gn3N4JYV0SzZpA5JjzG5cslHn5rpMNQstlrN5eZ8Jz2SUi1799LGfWK7j0ohW0ZgGjqvKyIb1Rfmp/d7g1yo0ER/3ah+ok3RjADZP+eNp6923rjPVjzA8FVMay7zZhoHgBGJeBh/
YR4P2QrUGWHMxU9fMutwZkiMl1cIEwNdxJwgpEZ6rQCL/taGQX8v9tbXUOy1X7zTOqGfynRq84GeLHFuIzZz+Y2E6oFDFNH36305//4WK2y0hbq27MjvcAyoL/NAF/ZUq3SvySs225gj50XsCvNXZajqdCETMUaS
vJHg8A0vy0XxFuuLf5KkygBqsWZKgt8NA7yYwUJSxf8xwUwjUhqgkxFdPEVLvE7VUnkJo7rOMQM2r+3eoxTJ+9+YLtzf9eQ3jtQTmYIQDBP88qiWt9jcRRSoETseyl7FUPdrUsXA58SNqDd7DmnGtkcc4/EHievq
csXH6ioq1llI948wuVryt98c8plU38d9mEbLHWcGdhIwfnpxQMHbzUZacNzO9zlNcbgpMYYPsA3Av9V52y7JQvV5yLZ5CWOS9UxYgXG1S6cPG8CiVwWW3eTAaj8vm41b0p5do4E1Mp6tx8JKsfhBGLMmpbpUDAr5
BZ0buPLylmabIG24NB3Xiqbm6OUoya/fwOpKkNGhyCTA4nspzA4SqsglIr/SqVmDJv3SD90Jx1CgugpnKl45tiqI5AI3J895SPsNE7229X2ivSk1CPitMBv7yW9Lp5E5bzTpeNFttu/4VQQP9MAWOUDLbwttQUb7
SDOGoKV+QTJ8BhHoe3NUfGOF7UKOPH6J02KORt9CDaqRBNDDj4s3DZjgRWbRxi3TxZ3/YLOtVfqmzCbVMfxzxtyv6PZRIsZ+lhMtKF+E4jPQRcQ1+1CLGBBuKdYS7F5QqRc/QZIccu+lemoYT0ETdvtyMkUYKl+Q
JDf7Zh8QOaFYoqv8/XGHfuucXSEeFFWEvOyPh5AMj8f38FiC34jIAR8jkkeVWQwbIjdQ73IU5775v63+tbsA2GlXK2bAw8RoGIcXK2gRpwAifgXmdasKJghFxp0yccPBhhCCqzIlRx4xjzi9W2y7b2rMiF/YcgFN
d7dTqmy6i8soo/NFKXrQ4SXaYKqF9X3NWDcMXSpkJOSQz9RkAEHBEjpGIAoLd3hulsTWfzgyiHmSDKUDgnLkwRjm3rOXYpj7rxuwleaL6iWY7ItQnIggMagEbzjJyF1RoFYXPmhmYmfwOvBLI4q97j7r4up8xvi8
iP/A/1Tt8vpkXqetNawlRJsX+/sxxV+FVlY44xL+crTWRQWn2Wx+6g1wulVyB+9/dJMeCvZMhYF9iboDJUgAuyHpbmhUbPWgN3+RZaFR0yQ3jZvVToi4MhwH+xDFTHhA0qI1KlBOzmzXZy2Uj/9Mlkb/rEbc/UkK
EREowSBc7jKJNqxD0VxFb2qPxI3LbLQwcxdPB6Kr7XN0Z3tdA0PwcuNqokEj0ExNeChRtrFYZ2S6MlMdJsSMuiGbhn12eBAz67jp3Bv9GBye49vaa2JPJRre05e00IdJwjqRxMSuAtZDvxsqh2nYQRujUWgfpNPu
l4vfhhM187uWYIn2G8p97IAHxEiaAG2f5WaAI9WXuoce3h6NkwAYwkQqueWVBCWkRyH1oqY8HfX5nM8valpFhkSQPM4obeOmb8k8rCRc3PhbTHFsJvwGWFgXec7HzpdefXvdChradOiNmvF0fsKflMl1GjUb1ynE
pMI8j9puljc5Pcv3Kcl0r3MMXiK9XxzXMyyNUzICRDAsG5qignpLo7MOjokqs/H9GGLJ31fpjc0owg6X7e6VT7dnW84tL1sqqZRWPEgrBN4DPio1kZQanXsTMW0gcTB7yWUkDi3Pbo3FjoBL3CPct17x+bq+Mrj8
kh7G3O6yE+mqO5s1LoleEbUH5U+3MBs4fn7JNexYUnp+ql+Lrfp3uoXj5svFcngTjtF7FFBp26yh8EVerzZ9x2ugLkzouAnZw68liN66ghvZI3cyAJHx9ypYypeKPs1bGdOhJel1VbxvbSSfLDSz0LwaTknxg16h
zFMsTMi3EjoTjKKwJSpMiLf7tRSA5b6s0Va2rqoLf2+iVvxP0+5ANNK+Vq35UlxXumOwbosenPALWyh4oLZDiwZQwAQKS0zvGNvFdRzm4iqt6CiG4cifrb3gvL3EDwgQ9JiSsrh8ikDFKDUPALoymMWna80+d7CE
V+5Zcqg368eeQbFsyoAXWSiK11DKiKh6z0Qqbwgl2Sh/if0sTJb+LLvP/t5+1blDy4bFTFXUDuMdVrQ43inEgHoLeUjw79ga2CIHKy4wv3ypHxT3uw4LbqXkSvage1s6kezuHW8Updm+RfU9v9MTHgd3qsoVb8ER
VjbfN62pfckbTXVCH1NOPbbdh4jwhYkn2r1hTqbyUj3wOx4dyg2GQBXjWQrUtIUBA1WeMNxr2hP3oX0DodN5BywONHVqIAxIKVyNEmXkVUMf1TX/sNQeeCMVqXZNxJqq4rpPHqYChpc8vzNl6pOdhCS+oxOc75Jx
bMbSH1q8jEkTSwmUpcaXxZvFCU6gEcdbUemyLrLQ5LxW/ilTIf9sSSgS+4Zhc5oRuIE4187klWg3dqYTyYP+SPXYRUwKlPhh1bat4JodBC68JDZkV+h9bxzl54tmDMPA1RzruzN7591r7YpyUzM2/T+HbuzfB+zw
ptgVr1H7sCNvHDxc8RH95kPW2g4zlBUC/thg6DX4EAxvUy7MZAykH0/xGvabO5eV4uMbwhNL/0RQPnHdRhFVNGPcmWslpEExBd/S47schzsuq9ZPb56aCVngYPjE5127G5SMft0fJz7a9T81leAaizT2EgVv+HMq
xnxScjb2QTDBe73C01oqBayyd/q8KgsbRKOPG+01zx8drRbogcF7usUK/Q7AOgqVxA6paaNf7PD3su6TWf93lfk3P9TRdN6lca2DP5v6I9nRL3lAuG86igP1N55E9rjf1h33MY+wuGMDC+9QDWumvFnAMs/TPi9I
NXQ71itPtqnvo3vlcK2aNGMA/nra1VflIzHebLdcP33qJDWwjk1/E0RNluyJdW8XyZBbXrbJ9nNf0ccFgVSQoQ+8o/A/1HK8A0qlhXWAm1j/LsyL8zdgA4tZIXSETrQhtpIJbH0WDZFC45UDZ7Nh0penxNdto0mm
dSD4LNVOg/5jyhb5DQTuKAc4Y9Q5SIRFEvhjGM9X2fIaM8zkeLPyzV/U0sTvRXO4bm3Qy8k3epoVLDzOyycn03vyLMTbEuQQ+XilvhHryjX6EG3mxeDDYVmmBw/OmC2KdvpLQQLhKQTzw20khLqBMYNb/3fYY4Ar
FgXSDlBKxNOddvXMZFJhx84rlUlindWN5of892pOPktYvSYGDG3DRnvW1u47CsqmPBH7OxB8Xa/DhdhxuxsJgWYGjNNIs6Y9U2LWWVpHUsg0QSPejPbznZvowJiltF2X7LRKaVbiibd1DRx8l2M6mITsODnr4OmC
4FuQjSDqnjOBpAjKQs3GCNNswsMziVJF55OTrfhrNcXecB2lYdgDLIEA02HLVhhXQKlFZdIessSHNh1bei2bSJVkulStC0b+pNSvmlVztXhjJimvr8Snyvi4XYhMsg8FBpc15cQkpkkyACNkdCxhWsWKGDb9jqry
hJxDgyNwzZ+ovPzb0qWrASRfSACOLvnMB8Pymji90JHLsVFePUjIVx6I2jVyMLqLWJMyUl055SBJg06l/otGASM7J6x4JgaseERmsodKBhYmDJgjJ2oDKisqKzf/ARsdzCPtwQi/loHoDeqJv09nTjYwjDbQFfqx
poYnZrydgvfELeB62WpxVo7F+fOZXIfWeLIZOfKtXjrhEhDBuqu5xadEz0T4QySSDMLfW8qB2pYVY14isHPo0VxtHOLyhTXsfeB7S4Z4lxdhHRydM3qtqaBqg1zF5xwj9f1jZwnmK09zUN5mPc5SKITnhJ/0WlkF
m+8rX9C9US+Py9veIRz+HJ33f6kPlSviXi2q9qDr0u4U0ZAB73FHTmaApNmKOyYInUFVHRn8oi+qc7QdzuIhu5HyDrz8m2dV6oTgBl6EsFvwE5ZOTfcn3HH7940n14BORug3KQO6P1kjsy6rZp/qYP2V/ADH0ReU
i3d0hpT/xhWwSwUe8ENBtGnEVm/iDW6J1LoOe94IATYAvn3JS4Woq06xREiWl5m8LWuNUPBhLatG+lf3BIpLYKo6+JeoH6MEA8KKigf1WIWUayv1ru+yu/jUl//2uyCktWj+LCyHo6SlbRGiXna+hl19vGVNQ8xH
Tr3KEU9UTynWc3AvNtKiww8s+qGuBU+CsFd2TCIHhzAgMsFBkPxmuw4qaFizatpRhfqY4XXZCoPMYh5xuSZkdnVdYCZvhoUJZ1Sf5fS+PqzBaBOcPRwx+UaG6sjcEbw1auriavulMqG/rI+dgOQgGlX2rhB08IZ9
sZQDZcc22cjro/PmZo90OklLpK6pOtSeoH4FDSWpoFGZY0rINObmnx8oY5MDjtR5A5rVWQTMFWL4dl64+2pqHYKjlrq21wTcYfklteLnVRuAjxx8yi1qRFiyGo/1r7SD4cDczAlNTEP4FRr7IAw2p4dgx+nxwIjo
w1AfVVwK6RjxAoPAZqK6gsR5PWLJDSReipmDsLKphv4DCqEB9BnHRAgIQmUs9CMsiPdfBruVHPKvOTiyDV+AT1YebELWImT7tzjEVPnEn2f2+QgCSPw/8Xs9bwa3N3vk00pekbXzCJyEz08+VZ4fwc0/NBFgTyU1
Y2u2cbKQg2BPj5DEYdK8i6QMZuSrk1WMmbwin4DSRJglTeKzN1eagjaW8IQVsHlA5BVGEPvuaJ4XE+GnzqnXo6XR0YaTO+1yenzoy4LhgM0SdaektRFZZuly5oZZ+wqYirjqp/a+3nEkb0SOmmq1MKWYnFyAVCZb
mmAKc+Zsv4zoNaAoKsX54V5OUnC3aKuwHxfi44R8Eb/MgBOKP07B2KMQW2H9cf/Yynykw136AwGPsOQXoweKRssnCET3tfISn70U61YhOi52c7PsHWJb+qDhJzSfeXNdrQk6oAjtfoUbOnCYyR2eFL7Kc/rExn1w
Zn4aiMySwYMqOcM6JGbJD/bHNjRPuPlqUPrPu1b+SKBgkvv1Zn/cfb6BF/Htcyvt2f8cb6++SXJZDUn/frcpJ64mV9EBMfG30fdD0t+2PnZ14U9AFl1uVVkEjn+N3g1J/9q62vPnj96cXfvr4C1D+ve7EPd81kb6
ysJuLXr3Bu+52H7JSwP/hrjImzeD0n/ePcN38ZG0lARMp0ugUmuPnjLJ0EjhBY8ErUkokwFHYrSXhX1sisxt1k1IlOFGJRQuVLVhOcEoH5IEw6BVkprGWUmCZNDGQ/Ipwu9i4lAo8Nu5IL0WENpF1dUisxzw/ugi
QGRGOdOvObwwhikWKeH+8dUxssUvk8VX++SULSKS44xGo+uMN4Rsodteq6LtsntsoiKylzG97Md6nMWoAaCUbj2IT8UQZUSg6tH8mzuYVb3tS5Kch2R3og9gSM7h/rQ/7kIL/sZWI4/xJyy0rOlzumlikv1M3ecs
u8BAITMhorcR9jSdrb5opwfSMwe0BWMVOQj5GSZ59TFMqjhuklvzSegsKXKL1E5N/QjcEDRwI+zS7OwOfJdojA37zkrpwDLLiUwH7vPsaCRz+BAkMSa6UiAqdrQusdtH8sLw4PODcX9Thwi+rqjiTcaiUiCuoGVE
S7enXFI7UcUitYZ5/AG2/FMUTfmwTr87NyyOrUDEFnEt6b3pKOtzoHH3U6fp0RYcRJwNd+mrhPd4C7mwWt+DSpF+RngxSSZM1OA3DXTU+I6Deist1r3lKzOpSyEn2PhOl/lgt1Xt5a/QtIJ0Ug6qZDmFmySnsMhx
ioFPhcZibrkD8Grv+2IJUU6WlF/jdwbLph2AfOyLRlSWiqDn25MmYv3ek2PaLho3aOMVlEDJuY8PaLpb8gSKVGiTMvIfQ/YiEBjXh5zH/6ICHaTQBDeULmKbO1H0Cg==`;
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
