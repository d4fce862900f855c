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
var packed = `n4JVEklQc4j3QFlbFI1bpnOIyTauF0GgxViPRHOI99gqsWOfw+3LQZzQFRbAf46x93U0r1FrCHeBZpHqYfIcjHFruxwDgKqqqqqqq4svMee/HEnuDrYMBRGtA3d/bf3aSVggRC2cFxIyw0VxkkYki0lewFqeqGrJ
WYW6gU4FihkUDJEgrTnp5obeYlFU1YCln3mGJSu8kH4dyibrFdvdqJ7JHvu94RCTI4OnwnQPOWG7cDQ9kw4l6TUjlb1MpwXkRZH6K1pjTBOHE/LjJn2tSUWusIhoTFarWYl/mxAlOOqSosQ4F8+hqqAMFCJ56+Dh
TDcIDscVer9APUsM7x5TDHj9uMPisOIP9jU5GaPe4OCNYmyg/k7FdJzdkO8xIMaRRCM5BvuPDSz62DhJQigSzO0Kb8vMwIIe5VCB80pxKqF2HcwHdWDyILEeSGZ+1kFSsK5hP/FuOn+S2f93trIma+Lx9d3QeKQJ
M1m5qw/f1/uiPQreNnD5BoM80BFGgwLOPcj311lMjj6EZFAyvkIGdmR5A4PB9+xHc1XVydDcsSP6aOrm63dwyjUKXOCm0IjGNwvGbxamLnmivk+2YOR/gnYpJDTlpujzBZ58GEesIQuEYE/mjo7QoA064ZldmgQv
c8GWWy56Q6/wN6+MMGUo2TMEIVlJ/728LA99vymHQrXSfWcSlExnjq9QwwBL7M13DrJ8YjF3UQ9u0R4EB+lhwRAJsvkpkNEjElPzr8CU+kYhyekcoUmaCX9Okq1I9JpptxK0Eji8BLubJKia1DAydtDL32hs0e1L
euiMlq6EFFCyKyA/7HosfrHdCnY4g3OByAyNKYuf5XaN1e5cM0lRh3/EHokeLdL3OX49KlQpWsO4e977UFU1yOLx8tHvyLAgI3K4LuqJx3xjIT0jHech6v0JTzBmtnWVF1h3Oh/uJt83Y1eTHKVh2dIusWgt2W5b
6MDRFq0Dg5FcvTwvsYZqfpTDEZpAgvzSKTfQPx8sD6BXMBh8QwCDGLdu/1UigQJAIwRJqWjbldKjFRkIm1Harewm6QilkT1hmmU+SI4ynORMuBDqIq7iVcab1Lv4EJ9iFV/im3X50H4JP8Kf0P82U30cwgaLWbgU
DC059M+0w+b+O5yvASkTSIIVdIJPcP2ABYG1hYTys1/z4/sXawiWCGuaolhq2LU8OqYJz0YP+8VK9THla7Qupp8EEQTRsiwHl/ZC3sMf853fr2c2K0cYRyKyZRnuz2BU/qUtlNvQr6QkTixSD8FKLUG4+IT94i5W
bxZb5rt6c5U1//9XW6MgnsW9x43UYB/73qd2MDTMZmhm2UcURUokXZUpZ2Y1g54Xu9WP/Yf/p1StX483KwhmU7jEoSDPz0WBzzl1BGpUsky56QCqSUodUG8Wu8VP8Ek1qz9dvVTjcL0yLSstx/98o+OAFqF7CVKH
r9P/+r2oC/pyjnUyBty5IIaMjqUnbIGVyJYrySSdpppl1b+Tzs7Tf6zlxNbVwEtCe4ESQP6BDmatYspeUX6ZfpMojfBca1l/Py+KvULSiMncuOf1+GWylqtgnCCmBHL19lo/s7colqe6i0G682gaFERNQrZy3yIz
Wv7T7J0fnrKLj7Rzstnk5cd7iAsPaLgAef/3l1b/Pz9fLo3nNKnJ5uqeLb3agPc19YgQAmSkK6wrYePU8/9r6rvap74UxQwqX0lHctP5Kkiy5XT7AoN4/8M8wgwuh5P9KqtdApK1i/+Vzv5XW1meKo4fAwJPiPBK
JBuTgsN9lFFooMeoW6NuEXypv9itP/yn+r5VbWAsBF/q6L3RiKRlGgbzb5qE+a5S1PvR8ET1Mz3dA6o3f9tEquoAwGmiwxLYignkq77mtJY0+aoEcHKZMicm8Mfr74s4EJClgFYKGf/zbdb/z8+XrJpK3xuO8Czr
BVm9bvOWze0KNBbEEyPzLEHCYFmaWPn67iSJwTZLtHXhy+MSERj/EZCnlocVVzRMwCsOLHknmp3WL91b1WZSpcpY0tvV22MHAK4Kkf+Bw8FC4bZUx4rlkX61qg01q6yfr5WFrOwujLkBO0oaqub+t6merqo6lf6u
9Z0lliBFWAbJdh8PFLLJWMSd3z3cLn533+9N7et3Oj0sWkyPr91pJ+p9fql6VBYkViOQFnAcr8eyqFbt9d5EtOsiIqWy8HMH+tHY4LrQU38jz5Jun0DCzQe+bKL1b9VaW9toGGCAl25zVanOw9JWX69Nbn/p9/ve
pnzXVicclsBYWxVAEv++WmmtstwMHEYblbrnLwX3/36NoAtQTINYqnvuMNrwnH1s4C1XvYgakJzFEwT/5XQu73OXJO+Mbzn//ardwSEK/xC5/J9bj0uXO4BgH8OuVk9Hl+BQlLV9s+l3untLfQTSJqct7dpvTSOw
At7YyB/ZTIA3f+9jiF691C4eVCoNK2zFw9hylu9je9D42vITUWtTV5rxPdcZ72cJ7OLXKjuFbzgJYunsL6pae5aJ4zVfmu/rsrWaB0mQQkSANABKdl7DuP+9merfezmZei46immaULpkQ8fLsvM7/AgNSXDIGQUD
eqkhHr5tmOrzl59ggOiZFuLy7hbqbDY0m0z5qaFQZxzfPEkB+UGQmnKQbvBls68QbQ27LjRsrwPwVXz/cDvVVf1yqpy2LDVgbHm+8vesKBW9xUHiQQYRfzRisvsb+voxVfbPuVBJmE5UgYXibfkFbtO8n/lV1ne5
RUwsEhTG+W//t6X+r7axn48rJTIYd6ah1J3o4Ob1O8mbEFYFCFANukSSjePIWewW395avp3Os6FXpugsO6J4yr1PfUVoxBC+sCa20WLSyQymarqtya+tr+cbWSjPlrYOI4sCCAughLCvmfp+Vm3m6vwkO4lTQtLa
wogUcARBW/ltUaZo3uqv16/f7obRHfxWugykN/Ck7LrBVaPIcbfYzg4G39tSER191yeN13wvrcCIbyYVBpZ6shvbPAxATH0jeD41tapVcv+JZOXomEPZo9pqZ1vDg4GILwkmCDL4oGR6Xvpq/d5Xtf/6hWbbTAKo
po414rbXK6HDMCIia80Wgbbj40t6Pi8kD9z96FlnKtba4wIFt9C/pZan6+7aHvQbFjnBWcuvdtZJTleaILijlkYA3SSCTKe/1rRe36tonDGz1Vsx3PWXJa5UgpxsoUgT0iZbB/uZb3W6zjeooooafPT4RXhAMHex
J7dZ1G5l16hlh7GVno/1//dWWjWjv5mrCFAkwFTIGlVZo5jderHzCARzWMwWQqxmr/xf8W74l3D7JhhuZu6EqyiELIQAihDEE98d/3+zYJqZB9jmHsgcD0eQEwiw+gSCzBqQzBYJgOSplKdTtNLZo3dqS2blIiur
qrVcbGax5IxezrKXvazNetargef/fT/NZjyoobwJx7kgNMYFyUyS9Tt3n3uE/9+vP/z1qmqh6hVqGgDJ1URRXARAWbT6nnvve68MQKEAsAcgmi1qvIx3mcJgnEuDj5I1kZTNZBM6v29v9bkrO/PXMxlHiACzhokK
oa3Mm++ena6ZHlPze0z903LI+4yMiIw29ccaGe8xcgCL0Xyv5ZE+WygqKgCYrkwt08Xz+SaTNUH4QXrAQn/1hzP/4plS8e4p+SA97s6wiwTxjvfOeEz3GGJ34RYg8ATvPHl8bzMplEKFgTNpgNkID7kzCSV/J8dY
7/+/b9pnWkSRv3vkfZQNmyD7/3E2krFB/nHPPW/PR1UB84EqYE3jN8dweuRsrnvuMbdQVeCAANhqsimOsS6ScUGsOFKU3wJHNvrKFEqZ/P/3rVU/ZlGZWcxX2lKWdpyCkdr60jEr7t3n7a6MSGIaAlgFAbQS9Ejq
C3n3OefelxlQPSTQAlrJkdIcx/+W/7/7XStqrJ6xvv//vaV+1TCAZAJSG+cG854xDVXOjdpOxsC957wtZWZkSGmQq2D/F0hxdZEso6Ko9rr77PMCEe8FJGRkUo0EKC2ApP4iP1XG2GkPezat36Pu6czYYbcCYyiC
SfhH1tT+5HWA+oSSzRUY3YBk0Y7JEcdP6M1Wqvnifml7kAxIkZNoxUHSN/rtAFjOYmFIbhNyPJ9uaEnIB6sfVm+tWSr9Ve3w+/crLd0CQDZ7ZrTt3u7YJKXdkmfiR8R9t5H5M/N0VmbWEFWF0hBceiMx6xIR72Xh
Z1aBnZUF9gBgbwR72y1t1mpKpjuSJddsepI8gepm3Svtc8w2oUlwEMx8V/TljGSMxxtBd+4e4RfvD9P+/2QmaWfL7fs1xpjNIMQmyV38H0Oj2l7FigpIHHI/+6gim+BFh7Qp8iNjN/FlNN9Jv9nsOPDIS6B0x3C+
v06s3duXhAgHQQ/JSTdZRlX0M9sDSdi9C8YByRjjR5I/rlGt/8K5vk9HO2JHuymgKI4kyZNeK1HXhP4Ynhlsq5WTrCRk75xyic4acoZwCQn/tupq1YqNcdH5JVP7cc7XnPaLrbK7CAECFVReHD/GsnrLUKZHQvsP
1HR8IJcImO3JbpK6+4y28C1lWfJ7aP1IAlhEvj9U/0/aN526+SMOYizh8QZIl30x1/fSY4alsN2DSkp8XJLspKDi74eoWt+kbFwU3/2CB5Ag6mAKyNhL7g9f7aVL90u7+yOMMQYhBEhKvMP3h5rPTbqSjilhDBjE
8OX4Cia+P0z/O3nd0n2msTE2iwEJ6ULy65RtzMdv/5wORBQJPDJMrhB4fJlZb0pK390BLAvblCGk3EX50jZM+//dl+z+7bGdaTjEJQQI7DoOsVWjsdd+0t+7a5rrTEXkpyIiEhOXhb5NVtqkzddL2sxkwYDxi80n
ySAppyIOZXioFN4t2T1eY2XVbJ7NJdlLVUQ+ERABoWFs2plt7PVve+3e9r+bCuEjIkJI0LaY3ctafc9u25kv2u6OkKNyEEIuoKpA9fuxtJdN270OFRE5hwGJTD9248dY9pZt0iPGTY8EZwZERBRQfLp++DeZ1viu
Q8pV68sG0mkb8bb4/Zj+/y/PzXklpvxiEGYQBZEmYRtjMqb0e1RUREYYthWkyXE/xmu9tD/ZXNNsbhURERERFWDAYfAXuWcrRVGKjs1qiAlbsFwFOdD+UcmHjor167/x8+KVrmO3SXpU46gu1BImSD6hmiGhho+6
9s+R5fTp/ok+ynk2jFrPJGCjJtS18CjDHK7nY9TP+3yPaS1wsudkVPmmRBgsLsSVSML/FyCzsrC3cbhXlO+VbOSirHEE01yPYywsP9gv7b18QKsXN/8PfWUOMJC05eoZjkazeRCH+vZxRlD8UrCLsBEMsJCwGUCs
peeXEWuNoP7NpvIAY1XIB2SL35DJeyUAYehyEhsowicG+qZfey9LachhrcVa0Je+7aJsfctYZTSojU5QV0PIBdrlc0JOir+lXxxaJjqoWglz/L0BWKaRfSkqMtEyswzuP2Q/sIWei5WuZbz7lMG51Wk+OCJwcSO1
ofSLnLculIY/kPHYLGHQ1XxGTXReE57S/Bpim7JNjbbN5JZm+2r834yJ/yBUW6qza336EZIRu+Uudrd+lpntvaij04f5a3bSyyltszh66wMuRMq2RGisFmqrvucYcqoNFNvYCtLjD8rrvzDqa86d/I+Dpkggy1b3
y3aYkNl0Sz5qWsPhLyVWVdknYbcNJkl+y7zQvLLKk89pW3BowkvudaZpTepH5WofLynNunG2CgNvqlRQmBpLqch3pJJiDhkliDBxwjdhhujzaESxhazaICOkJlkQjdZm1N/rYfpe5D+rP2uh2j3bkzTo20XNHBkl
xDAhRSKY0LkH1ac1O+xoAD3fOA5nH2eVpWRTzOFU6PurB5wkmz3bdZlCzUzOFPqu7W40HBrNs+Ej5zAqtJEN4DiHm6FXBpglw2+GrEPaiUiSyAdME5TQHXK/SQaA/JhjD1Yy+8skn0mjif4xBdPTcU8R4qryDfa2
dZMR9KWy1E9Z89y9tnM/J8JCPwKJwAkUwlNaRGz3/MCSTYAIhUCD2SXkZiaFAmXIGQ4DnGz72zvd9f0vqQNEHXjfuAcWB7td76ofwwIYYotrCmuBLiAk/Sr0e5Yzsz2O3j8/4qX3vCG7fxwBZt4ixTUg/4LvgiXt
ArSLOg3jSG0dgLNpmvaCsQ+Tk183vg5myMkWbdajLgzpeU/BzdOPVGfLLQ3j5tZUdRNNJvqbA69KbUYF3wyemX6Ygd8lK++9Rl+lVpGxP2ewvLTIqOuUoT1nZO9sdbVeNAmK7PFz2LrX5c5anaIrGFl3F+jhT0wy
6dbkuU1qTjJW2YU+3ko5n+37NWZziMN4Sw4OYtS9GmWJVeaeoX4TAAL3ULIFb0OVIOXL8GUUy4bRTL+GEYss8a236X2KklqXhjggrpnH/50D7UkaQdCsqecRejuSzQjz6Mnr4/3P9FLOykz1fN1HxY9D+rT43MbB
lgGYe7PsOmpvAVJtFwmrspLNTZQ7fNPbyWDilQ/o5eF4zzRhba4X+Djncpe6YQc1WG4xKRXIdqeQYQSBsRXgwROviEmiTki2Wb35CX9JtP69SGnvXrAyqbOjr+QDOVInZj06Zvuy61esXx5CNoSXbn/T3ZVe0q8Q
uq+KMO9r5p297XNAWo24H1yhzk7YmtMoDkuw/o9Xui29QJzCQp6laktCMCygfMui0gi/tXTkfgeTDJ0p+ICzTbOfbqmFKZ32nTOGPL84ViSsdF/9u9HhWA5G21UAt05Is6m5tkpamuKmPWV8N9v7pb4aHCj3OVsd
oxRKnrcxfEJ5ySznUCx83UCHAEhXnSVY7E+xOZdPSeZ23yAwlRwwGjFDdEsMv+EOVKpWL1rxq/H6nKS04zA2PMPROFesxXvCtPHS6NtmhEqG3v3dY36UYvYHA9flVjC6AMkEiI9gBqiN25I6sPJq5jgsQ6PQWpdi
/lCPbTytsLwPrmO//ps9lonlIY8kDnyG1IcbxBmQihdDY1dHONerHZ2wZRlPkoJ5PGZgDPWqW10F7i5YACRmNnr1DPtuiyiyz7n2Lldgw/MYo02VZxzx+njcoBVtyk/I3mWKiKeVAwywD179OhU6DTWyGdLQr0O6
3XKEa/YNvu6WBWaInX872YcllxI4nkcWwJhv+mtk8S6966OPTRYOMr7xEjIFFzd7Yd8go0CZ3dLmy591UtlfpVUKTfOE9W7oz/0GaAtOIoxssCCuYKxfGzPfBbKOpj0PQadPDdZ9KQB580Ye3+MhqCI8J4PTG/4Q
XOUN7hZ04HO3zchv0/MdF+3BbXpTCC43RIMe0bUQa1v01EroWalaYGg82mmG1lFxLjc5Qp3VBedt01TgAjByN/RZxy7t2+0nVmpfy16DlqYFhH4BrQ86ufnz5OBDX9V5x7tIN7Re2kMOX6JdgCTr6yA7sp9A9gGp
99aDeKWW0EYRjA7DQex7sEomDmv/+oDDFVJtyWrq5ZmJWRoMptccXT8bge+jpnDpUCYXbQFxrks5IEQ/MbPmITi6eLyF2QJm2PWbLfQdP2QI/gXEoJg7//wxf/EY9RHROiMZb0WV/L+Epvn4CB5T8ARLXJbdK+oD
nMgtHvsWBr4BPaO51ttr71J8d+Mb8q+T/CYEfUCezg1xfLMh07Vr/M+pzfI7ZquLfpbkVWDKqpALeN4uNq+lstL0TwMyQTm7O6A+aasKmlfatYdeQaG6j3R2Roa/YOVZ2rfPTFXzUKqCSECbPz8DXA870DspTR/3
F8Ccx18j6+FlyglNX6v17OAK44allK4LguEZtDDiUkAYWvaykMmNB86v+9zu0HpL1dzeiu95wUPCnN6I2SyoFa0G0cI6Tx1/d+d7M2417xFdURsj2106xsDuCz7HrhyWwwtP61JvWLosoYXsDh3F98UhrDiJBD42
F0vfqtvSW59F35pFbuPeqviBoO9AhdmMNIt/v/lSHEeuLnVZUhA0LpzPqCXFYLMQ5rLBGVhtsIdRVSqQ/tmvgY1owwVl7rb6tl24wOBXzOYWrp9DA9tSDlA8Evo17n2D9jk2QnXwLBOau66bCCoIk1fJHGRG+tCJ
+uRQhAOphjJxqMtQ/s3Wqk1MlRvbesxRef7vtWORHzkeQ6z4mc2ZsO4pdh4NCLJ/qhQk6i5hTUbVI45fUl5F3Q2RQLkiASpilYogW2LCItqr4tdY0iBMbwAN3k7yz3ep8IZsumdS3kao+ZdNBE1kxt2G0f630Gu6
N33oqLtziqSaXHh3HXunk5bcUJJyqzFoyIRLt2PC+f/rLMziNVZknN0TIGvLyFaO48PDt9C4jE0oIjBSYZSKO88HQTT69BmFFwNImCnEjh9bn04jzrUOItBom6mldKCQt8NyfMqK7iq4q9lWkCUD+8egSzVFVxhF
qkf1Xv/4PZ2XDgLp7Lna7N0jl5N+8zst0OUCHpvXTenePgCmGCbFXeR9EaEb3XKsQ8bEPEUpyaafbo4WkwIV1FMDpb3SvUaxkX1HvkIn29QNy77vwbtj2lX3zWnobc+ZvrE+ICvOGrXKM5pdrG2vuP4dUP05+PdN
+S9QNzvT+ZR7MyvqaXqmZ6Usmd+q7sdbMq0Maxmc4tQRe8amVhdMUKJhasRNrF9tIhZDIckS3mg2njc3mi2JQJQxDaHLd84sSEa/DDgBaQJ/gj5XBH24/oQBVznbtq1whYnb37e1ntEavg3Pt7WepmnaQaUW9+9q
Z7Ok1H22YpFK8aaIVgk48FNDvybKPEpbJSGQG7FD0MYTfXEVSZuazfi4VcgTTXgAYuuqXZrSa3AKWeCFWNPnRIKEKb1c9MBXmeVWinJllB5rUOIFuyvXEnoJy+Wi93jaUz1a8t5HcOwJHKZC8tbzlaLxPfAESR+z
SlvyizKoaejLwfp4TVcw1Th9RBg9KsDrsGOaSOwohbWyWHWc0lmmZvc/g6q9p+/g4pAwE2reJT+rxTOSLMhLIdHK0Qo9qXWTdyHEXYGivJOT1rtgRJolfWIC/uTkQjXkAmxVWBz7PfchqHFQFoKLeuUkuC/4+gkw
FZOMmgW2rx54wd+LKx9wyQcFav7mk3wGRTEkCWerHP4rCGN8sMo6zgsMXSLwsF8zugUIYXlkprq+piOx2urT8MQNxykErAhCsY+hXdx8c/qAd6KbZZjueoH9NAnG1kuuaYLM/Bh+fSpJWwWBrbUVfWJDn9SxfSe4
4ayiHNXq6WR0dH2S1BiQkUorot4iLGadEND6scnNEE14G+y8CXq+mwbdgqoQbD8oZhaj8JakggqoRgR1nFB93OdwwEO/6QIN77pcdDdxOOWwpR4V7EE8DkAQI/9epYKRIqbwcS+oNkiENtSn7ble+Dscu/FG34JF
eCzEgYt8gSHH5AajnT6pw73DzNcCJfL4iEPqkcdPxezaKLGFgL77gE1YBvcLMkrYKlVhKSYUrKsBxi0kmlMOM5JA/cpSIlZs+PL0NpIsQCmSBTw6YN7qF54hhh4ktX/93x3LTnK8pELHfp5/T2YDr336muVsvYUN
oJcgBYcUaguqUKaA71Pb3f0FP3XisRu+/EuP3rC+D3KdFxW+SHHOugAF+fOb4vp3LKs/uh7X/9NCgo/TEXeV5WSVmivHqrd3LNQMDOR+5fFCc9YrssQdwGY+GgN46iZIEfmJft8q7o5AH1r0wpfcFW5VmGX1C8wg
0rIQm3LSsbdC1n2/QrYlZd95t18dn23Rz3KOlaeZkYqOfZu838hK1xpvgH7MplQJDAVl1CtpzgUU9XABc7Rcq3vTiiPCKip6Cdc8jTyO/B7wrFrNuhH0zlUIQMOmeBa7q5Fx1UaWlo+t1i/4TJ1enFhOolZvttet
njRpsgI3OV1lGhndnVljWJj7+qC290FbagJfZ3+cm3tXyNg3e7GzIe/ufTPH2I8csto1NZMFeyI/jAS52Pe3NyqXngmqqVBog6tRGexwS3DLx6G/fWXajR+T5LNrpneZNz3CHFPscPxiaAM2jl6TlLJ1ndnYB8PH
ksXGytkhPK9Tzr1tubL+iqeu3VOZF84mr90btCDNPh3+57d/sZeTvEp844bw3nb2rApi9CRbC9nXIpVwyenNVsR7c3CFoXwvVQ9kymsduq4ztRUu743wkOnTd7SWxZWswp2HxdbprQJnGrKKOCGRzFhYQ6PM5JG/
UMpBXCXYoEOWkh/kEEb7zQqOjTy0gmE+YkjCXbBvMV8WmCHPGXnFPlddf4wQQ2/JMWklVjfCHhbS+7/mnKnfizkat4Gst6r31bwKHWuac2x+LQFHhiXH4oOv/g7iqYb7Ulc3RisaiRhWN3GUTrkSrl3ha9KCZnBK
GIzubfK0TXMOiI3REd8InQB9DhT2wt9qOgt/+++QOGWAVx57+pB2vmKcarFFGg3M+xkN+gX0hPHH+RkmknBJTV0+GRMPBoK1fVgAFPBDxKgIFKonFz23eJyHOiaMZSoghsbgh+NlRVf8VJch/zyiqtKJMwFPCTX2
7i3sNmx2itbicdRW7HbTg/HFyvcwJsOOqlWRTmfnChydyg6Wfb2yRKt1LQWMQy2uFX7zq2xKaS+jKF4lpTEbYitpOlOkSSSjX7ZTyNGOPOXYLAnC9Xd5PHRJ3TjEFCeVyfb0kWHTV0F94ldUki08EcqSID1MTbGS
O7yjGL7WE9X0q6KGDZh+GKvhgeUXc4KALuj6oIIFhoRN3wPzGg4Wd+bSRAOVpW4fuP8jjqDpV6S/7/nO9jaOClBRnrcVn4cal5ZRYABWdUd3bqll7xZgTvWbIC6y9H+EcNDgyL6IqFVCY4QfZspHzkHfEYpMZo+w
SUBbhIxMNOFZbzCPKn7Csu7EkGPChP4QsMH9H1/PctaANXOlKu7ypXnTOWFXVydnrLmtK6TqG7JzosER4h/mZChJ2rEmijC4q+dswxdKo8z++8wY5xsSOF6JtujdjfjDzqpW1eU/dvCry4+mILcdcIZSV5ntLjab
Qlo06VSPfViI72Ht1qm2xOYQ/foGHecen3g767LPlHNewXU+WDiYR0tm22M/tHIIBZtC0i46X+2aM9F5Ue3SPtFLl/qr3ag8ZF+DnlUNQNMfGs/CPImsGfb8kMoloTVua5lMcDyGw8T+yT8QGlCo2E8YPpdUTp9m
yn5fGuW7QYUrJFz+LD6PznUzYXV6iNrhAAwaheC8KZ0YPaw3oMHoDPhhHD5CxBcVZGZ/1RornNE/dNMAEqQ9CnUch9ReJti1o+d0KcCf129udC6B7869+Nj6GnZXLMAZvUbCspL0vIiqxF1oOD7Jw26U0emluCjI
OgtItqGjoyfP2/TgKFvdouRpuqWNS4+I7D+xrjR1RmO7LPtqbqaKnKVz4pCU5aZ/bgY3VxnjzHITWJLv8mojTVoxBN6bVF7N9s2zXWp+Jj6NVBJcEZ0nf8B+cqDGpQHKa9/1ni+3rxSeDOFPaqX9ILzRFlHpIq6V
QkEZJyR4xxN92/BSqFP3eEJoJEWPeNvmmsLgJPU4heg1xd94KhGP4MfkrcoToGmtdRqQhy4tLut/y8BOyDwieGJVThhm934cL3N4L9OVUdNOiToErUVHjWEfSntREiFTd7673IOXoWUYSS+A4MNVJhX0lFCpuybG
48NL3xf61K670V1l8L+kXWyjVjkXdCblDp56cJzL4a1/mZ7aLJNF1Vj2iiIN9tXximPGuqB7hDVj/Wkj1hFnGpfVUS7F4KcmBOp5pmlYGytRBI8ZnCpw66A4Do/jeY7UbIjaZ5QPpILzf4ZTNnh3sG4sxhl6gL2k
igitAxlmckRNb8wNsELaY+IO+SGps+7lF7dHKUXYt0SpqeX6TITDnCZK0r09EWh2ojF/dJOkQzdNHRL4bN/lLHfcGRrq+rXw1HSD1ofLlqk483CGsz7Mw5hGX/+mB6tjFEHXC8CstowDRWbCNi6/xJPf1WmOgMtP
eIamsU6ktpVPyORLzoGNy/M8kTJZGDsRmmJW97vjOdKV73uwuWquvleosMjm+w45MYH8oBiqmfR3JJ9dmsZPh+noq63avGbVwHEEWO66M6ITNc8q7HSYDa3wmtPnVCsCH3LMM+YDX6sz4Y5uEOhHbH5XnVWnTPqD
4v0ZOQQTbZk03Sj2BjpnTJQyWxJ80E0V3PXWyMEP2rcmCypDOegQT880hpsj+Yp7THCLnjogu/MDB1Si9G8NgjkjNf5Xbx7jedE2DYP1oimfBNw7BW1S/045EVTQ4NHnc9MVqg9r0gCWV8Ran63vzOhUjh+OoDIj
YVWq2NZqWFONY54vZ1Of3MlEtjphRfBkT8VVnd1Oe9WM02hFwNbRyya5/e7U8fPzPbNx/sGMzNAib1z0wjZ3b32+fgsIHERg+jeGtP0cq6sb152iBYAy/xgNT+qHwAURnGeLDGQjJmauiw4YUdlmlPmUxKhRoVLw
6wfwKhPvetXmcRs2j07tg1+MKVlVIqW7kuve7I+Dn3VxG7wiCk7RYlUSmRcrj1ypehObJmUkL2esmzLwjSxMf++D/TZdrHmQgEO8j7H1xWWZ+qAlmWGwq3XXT13+bU+csdU2Y48lLumJf2T+zQQYKnsUDnddHtCL
yjSRsoqsdIXxYWZYJnw5Ay0s819A8DbSokx8F68My/AatSOb3WEFB6axn3IrtmJYbyMMjd71U1r0WfT9hfTiHDoWyDVUuhffEcjfmbUe38DUe+OMh7SkP6cR39Sr0Qy0mKlLAyt6OSApujClwr8A+3E9V0G/N7X2
UCeHCAZJz/RnPHj0tjwfZJ4+W7xn1Z2yWHiTAVY/j0gttrEIF7Ckk5bz4GdZI2LYeR1tXrQ6JpcR99mrHR3IcHwUmpi0Hf33RgZMWqfq6c6cf9TjWB6R6TBCitJJOPQ+kkHOfLXDMJXZkNl8vxXzh2hJqYizMkey
Kq+v4tikz0smTN0ABnwcL1AcquStMcDjw1AWdJd0o4a1GMQxjMNQ3fm4ZQYElMUgB7ouYQLquc6c2ZM5XRPbwQexgq/M3P+4QksJ4WoEssygnAymWLjQxL8LUklRePEwCF97DIIpnDWeeVSXD947r9QsFDVTN9mg
eUP9a/UdyaPto4XBc7XgZ5/phCy8lmB+kjI5c8HhsO7WpcU8cNFE2FyH6QBtEfH4QKOGZ0lioX1l5cpDhmKI3En4liYulcfXTiY7O+LOchm7rQ9x/gb+vnl93uWdpr/mxQLLf+yXAsszt9i0f+hirR6Jb7xYPxts
1kf2qth49COaXxI8NI7cFn5506OVx//zoh2y06vTPPuTa3RBdqOfASFw+dkFRbJKBrTvr7RDWlrDLfqsaKZ3LVvFpvQ15w51xew85uynFuzvRpvxJOMwBFQ7tz0ZmWMgSddVlj5OXfW64rjFhhzZwxYpFGdaYAI5
pFV5qI30lptg0QwEFa0Vr0kgG3aYCLA2xqIYzniVYusUu4uxMHY4HMeETIBLnIanmHpkHBDMICLiAzCKIYFODVcX4vcwxIdPS58v09PnhShOwYFs1Ux/tuTLYKlD9/7Yv+4hirL14EmGSWqmsue3E3x+GtzZNCpN
ebkbzqMN/L7qNlecHFYNHrDeyrwFywSW1q9En/bi9hePwIj+rIfwfVVmoQUVoSIWEcFsWLVHMNFjV15tSj4lNTZFIG8uUcJ+jbuu8GHlmAmM7PsTTv2rpmM/WwDLgQbswziY770hhnDndfbWgUzfNpTf/4+jyYE5
MM22dWbNRehdqcYw10EEM5EIb36XYY1UNOED2tjs0WSp7JV7cJsdbmJr3WScXrHyjiCmNNW6EEW/aVTb3EqOgWcl7CrZH5fKEm6L8rZZSnn6tQtx11Trsmq1K9vpW61OUIf+Ce40JKV0pP5dXnXmad+a1rDtR4dQ
kqIVw6sstdxN2uU7VGp/mvOK7J13Jnb1MXYJH2VlKmXu0c/5lyW3R0MpzLTRAUk+HVOid6jK/kCa6TTJ9zoLIx409Me6xr+PyELX8cvg+5k7yzefSv+9Hu2BUrVyDnUWpWP6471GkYUQkDyXxKsg2MHHucdRa55I
E+U8BTr3nIEpkae+f6m12sZtqnhhmoxNJN3Q5MrX/bSjFMkeW8BM/tAMhR7UqzFeNEDJJ6/7gSkHH9w059BykHtvLq15RQ1X1S21W4Hsy3IstBIPDVuBxfqS6Xgqk3FQALTrtwFUlKetD5KNE2cFJgP9AiIWxuC7
DgIs0S9EEylt+M8pFP5GLIPR11cl3oipxdNB5Xax56ji9GI9Kc+ItUWne8v8LPm4lfqhBGFuvydVJw29FsNHfvfnFI5/A2bOv21LiiPnIHQU2I6uQzIesuuLzzOMHp0N1ClC055PUhiwv0b1KxwGnvZP7e/lWBIz
H4SqtCeQ2Fn/4xEZJS51TtCQiUPTyHH05yjEoWz1tI0tc8HOePesLcou0S4EuGrMo8ZQs0Y+i/VEe6UDE/Mp10vznUzC2PUenyLVv0VG8miIkEKjZvRv0ThbDnMAS0ZfhJZpDpfJRRAk94AsGqyYUkjU71cc2jKW
kIj0R4BaquFxOLT8FIolwLYAqA8dXkyfs3VBBpkLhvBEKD/YNAGs/D2c6hJxAEOZk8YZ0EXBdjDDSI6CwvEL8i6FVb4EHJqGf08np7L+k371NiEqBCQDToQSUc/bmC1X5uTNsPbT6Jjrinc6K0zlCS7HIT3SdxM0
709pr/hIURwRxGYPf3LK+VcYxYJVNJTebYgE16NKlhJaItzQfUZAoIC0rVVGfVKHCC7XlNG+tc8iMYDpWZnDBWcw/m+ZK4wR9dF96AaBj7JsAc+lj3NdzvQh2LwVx+0iVsXHa4bM9CTrTZWWkpIOmrANIqbQT7Jm
gFsT9ObVaTBKSRD6mbAxykxNJym9+R0jNMPvIPMIEbSoIV8MKMjEGjsVvzI7OdnJgOF9h3K19g6Z8BSUQQAHHPFeCXr4mqdyolcyHEd1i3aNN/nv8y6dyfoj1wM4ApDNUemS5caNGZwkKHjR/0CSl9BirmXpmKKP
OXyioyal9U1oho92mJRY9KJyZ0xtbUNW9iwhYOIqyZ1QFqSx8VTY8vTXKLiD3jk92le/H3HPc1/CjMd8W9sjz7iu+F9JpAN+yjFGi22fvjsx711B6bL9+KdY/LmVcgXzNAVEpMiY1PbaqFh2sY45c9Pnq0f3dke0
ghAajlDHOmwSeEJKXVGwLu9zJsUW5faX/yLZdMTlaTnRY7k49UqJabrEEp05CWtzjHGuWtxQ5gg+nKSaMVB/Qj9iXVMVI4ICYfDwEC7SOgayXPQ0MSIdl4j2jYr6URMC+MkhJU/CL55AwojKkfR+J+nYUo9GFusV
a6hmeNBnbG7HE1LySJbUrEFC7L0jZj0g5NTkOEIifTzKZ8P5oa87CYlpVsCt9Up4Nzc3CfPiv4zTsS22ctRQJW/idea1XGabLDpY5HgUhTSwLVSOePin4DWHFjSSUK1kpnxp0LIfy24L08hrDHy/qrNhWtIrWxAe
U9UfqE67Jw27o6M/bQEzN8q/VXuMPHFY7Bn+zSgXdHtoGwyrQ0ngpOOrWL2OypxIheoPEkAXK79a4U9Y3HjSqcFqBlgiaJjdPVuxclR9B5uXsibKyGifg9ZZpBoTvcQkDZ9xGroRwHPacEwCRDiMF0mnu7K08/4t
JcSQlbfTqYc/QUo0iyVygBllFIwZvqJtFPo1SPbWgLdu14AjBfTb6heZp2xhWDJ/wRrZqBR1xqk9DI4jctfuGRDCgfjR20ISNPglTcL9o1pEh7FQe+fzQHpISQQU5bAt8ojtTUqZfJAbDInEBL5HTIaJLUTnnQfM
VW7eRwLPRqZxfjrZQ9ssWbpGsfWuBT3z0HaaQEO5cHqD39NYuddJMKQR2rsD/r6Cw66XS+im/w1rfoYGt1tboH+u873jzbCMknHnXp7fiThDSSDo9hLCagW3dh7wfywnBfgp1pBh///P/pQ1uweT1IJkPHAlb/AY
/vkrGCEkUf3ixBNRxFlhwqH9+uTsxc9TMLeGAsYFK2bY08xxHIatDC6qsXRTIVUTFoQtLm2FF8aKxeqgV+gkVRNXZDFZchlnePvHpT1U18AxI7OpOeTsXeYVYCIk29ZqtdNSaxoVL5NAsrXWFjtjidlrt5RBeCmJ
iRFSlZQ4cSrTpSAdGVIkxoPBhHUWQXpFOVdbqgInLCzxvkU9JkUdHiTMpN6jEteq0Ndpl/6mJCMUXzXudk4C+zd1edpEisjMNztfrxmEvBXu0w69n7iGVZNaE7DIMYMgEIj305+h8akjRjbNWqdNTBC58O9JhT4h
kHOKGXj9xWycJW9J7D5NHOAIcgJZrSZmZlS/9EUUDaYBZT5vtDkeIzjhOOBVhvFzREQcqP9l11bdT2MwTcrWnvybak5pTDSUvieFCB4OWl3KXXdGjtmrl/IRvWbXkcMxV0CZtfG/oTCdUZXhvynFUCPLF8f32+aO
Lp5TNG41uVSUQbuGM6BJOS+z5YKXqyZO3RnGctaNiqQOCV6NnhIViAx9pf2cxS+DApwb+Wgk+KYqWPVo69N31UfmcsaoGCCs2W6EkCcQWq2DWMRhAlpDYdX+husbTCjOxs/DOWKfy4QOnnYSaQPooBHJtR8YDb+Y
RpbNwg/8PGp/Gd2kvpyCYeQHPqHpDeqLBPhdrv4ELCRVGAMn8rx8CDRrgy0qPMCZZSyNNFo223LguuacyvmadpZgJPJ0ip2t/T/0RewzDgRQsZiy2CajUVccQ9Df4d+EdLWwc+0TdgBFZM9FdNpqJs42Ki2+tSsx
h2SxJ8O4X5G7npmzBx0Nl2nNpyFC8+YoLdlkfGhda0GoeV+AgT0Pf/dT5VD+gjHVfEuYcG6+KlUsGb2zHZpEaqxafn2P8Ck6Y0R7pqXzKBV369rc74oPEMvXCJHBLgXSPSSl/QKeOS36Ej7KhHJPKJ19fjX3c+Xd
4m2WJ2d7RPmkc178G9Ua9Ae2vMxuXUWPwsZHxaNVLkLyqEIhoF3waQVj57bcTQzvVsumZnAfMHwvIHFPHLQKWzRzy4Czci8EcTea6+C1qjNRfwSPw0gS0gGM/D0oXFiotSbvNBI+AIH2WrVtORdpZBYeIyH9ERhf
cXou+cIgHxq31etHWBlIU0GxROSF+OLbhcYgqpe6D2kJV+2H2VEmbq5q+IRjVOsORlquJdK7YZtqa+8DRzBdvr6J+L18D7gySYNZRtVwTVD/wv3aEgmQW/rOFXMiuc7VpsuqndrxopdDQtThtIewRJffUDqXgfPR
w7etimt0FjB18abJcA62dQSEGzttJjNXLpO9RM8e7ZzDIu1yxA5ffwovL8uyG8lXbqyZn24pjRwnxmvjpGGSPGSnNjZxxjLAA12vLqdhPieIOODXsEZyYYHqQYG1ewsk1jwD1ERK5ZTru+iQ5ttwrCHEpoZMOCrr
kztSjJUbguozccNuOPOh0gFqSmJkEvEb8a+0qN77QAroHrFis0q3noqdFCX831lJ8ARU9dazYV0FCN4KVvNzrqvzsWjEiCcyaMD1GZ2AM9A7GYS9hAEfYYGjYszk5ZBn9GleCZKXKdZPmFESxeyVHKZOiXwh0hKK
vGR9qgQXaKbftkDG4sAnpZTPVN17IsH39hMid3MUl4WRvB3ayiR63r4h3Gn60xZQugRnwoHez40awVyMxkLNgkjhAj9v77WPvBZkIaHlL52RXmQ29wM/vIllnPB0WWc2ylwqK1im57tAAU7ODnNE0puH/o5eZHVm
29eGtS/SK+Lc3aHEDUoI28O+4Z/dqKtTnwNTJUxP0OiTECorbESIwu4GlLSwNMGkxwogCVnV4YbnIJzN0gUaXKOCy4JZL+/Nej8JovEY2W/pBbvSBuxRM7UWaxIMAYLIv+OgAPWYQkkE8rzvltEtpcDXy3Tue5DE
X6vgYlyNNm1EPN2v31xauIbKdsreHg2Gx8uJlnEWXhHDgf+qJaaa5GwXDH9ynJbl5IFTXxrvZxHVYQbUPZ5keNr1zgh7OEOfFZLFNma5hhz6OsrRvAVCM4JX505G3y2eOoXS3zKO4MGZ1vIAZtKStnj+qtMs+gpJ
8GDqMZrakfZOwZcak+u4IefJ+sN7I8nH/BqCqZz+FJQnLEC0X0QnBHfy9CZCMJ1xuWgSthxiZI7uYPXFtD59TM/XX0Be0b9IL1e77DZpMN7aji7AiIooqQRwL5pW5JkaPV8ROkWfzi+CuV9aw7vbioyB6ald+PsL
QFQ7HIrRdM80QMa+uYNwnJ8FDLMM9/JVjxuAZkFfIdQrk9sksTp3IIWr0rQPHX3UYVMeDs9G8fgPOBFKP/42dKaH78Zss71ZVrAYSAsEJT8SC3mirncUnZ/UNnpo3IzMNIw3zZF83XMuhH7Qrer6aZfBLnPRJ06F
9bdlUcmRN0ixAB4iOkBfC6fZsV7Gan+rqIjAPGFgSkFT5c1DMqOMPJscpUNWhm/Gw9m6/XnQxVDVmzioydkZXisnfp3qxuEG3SlYRbWH61YBLWhqge9yDll5Q9YyHqKNShGN4FU9pA73mnsLlHzrRVToNWDxiUw8
pXKx1179frG/LWMXpspd6mgp4QbTdaNa1RjhCo69dpcKY9d1Z8pSL0vtQR7y5yH4P4YNv8eW5PVRA1044VYY+U0QqUrUeNbviVqMfamVSr2USUoVuGN7dFNxbLpXsf2TXtoDxlo/ffJ0D4lwCisUzVt26l7pLgp+
CJVUJ5zsZ/d2AhbS3qD0Q98FmmpQodb0utXTF1x+8/LvoKeHmfHHVpaHHkCwPC6K2cxI7QzRzSM1CtDRpKFLqtBzX0BtZXLvODHWih/gN9+yIBvWvu25GolBXHRXw75z0LGIoKksuv2uGOW+gPpQ71L/3R/H7fvq
zDSQ3UjkVpW77rjufzTQ9mNUmTTqr+PKNoLuxrMUzjKjEdBWobFM123Oh0Am4PMzjthY7wltNQbSgmgfOe/lxvKNhR4vwD493FfH2X2BCKr+cD0n25jPtGGLxfluqAu2JwBv7dY39C4JZw5dBD0G2DVazBSAX++m
TuRy7jrsjqsE9r3S4x9zB64D3Y+bEeTqqCKrF8Sobpssut3hJjaX9nQK4BuQ3EF8Fi7Et7AAiRTZgA0U+6qRYqpjpd/4r2Al1I9HFuDbTE0xYG+ri7NCkFfr4gYkCWpU5T0EMrFgFEPpvg8lRz5nYgmUdVJ6j19l
kZYWQKaXOfo7BkpJsf2xaI1M+5cSX/sjlO/aFewDgZZ6GPQ8UyoZO01zhDNLW4g+VgIr8Q3SToviogGzcQ+UaK99NshlPDrxHBZIT/kXORbg+6gRMlAji8GzwhhScWYeIoIyP/ycCMkwEeXoYUI+Sy1g1V6q4yDz
YmndTEqYgYKrUZ/UCeegM5sqjtpv6oJgqZn8Qih3kajbjSSOeQTCF2ujdwRZhWb5pz5dz5dQ31WX/akSbnw0MobRPFjMVOOY+ZEQOs6WdEftTMnIPVBVRVwyC1ws/xkOTGOFwHzFzmXQ0akTzeOq/l7B+TRjQWQe
VtxBCn4NU8w5HF7nbuMsDlEgC1DVSBrYQ771FypERIMYHD0a85oILJimBrUB0LhbZ8BoatIrKAlw0Qdkwjn2ytodBGXUnujVOQRMB4UCtjL0xZpwA0dNVvuXsTk2sKSca3hG3ZhFQeJEhLKQbsitxQtE+Ndx6q7W
l7DURUGz0bSuphLDjGXL8mrvF6CzdBGVpWyXDikMgLLvAldsZFwgk54ZaKYUX/icqIr1WR0uOvukgnAUb24vIqHXHptSb9bdk3EnyFfBTtkJqxfrqJZDhoTz11jLL2dDFoJVRwwBo5KnpjUCfss6Y2Xm2cED5D9b
ngv9zUkyNgRQAykNdHEWqc59PSfK8WMdK5dy6c9ZYeUzaY+p4xM+wiSxH2TrlxVL7V2gpMkNC1YfMqTt/JjVXwk+CtzewNaql5ND/6Q+wnNdK1NgfnUp9bzY+yTZhTwk85ffpt5FGdnv+qIK2JkC052QsYnUlgEO
6ojYkUf2qYS3zrDLz0gqxcaw9Qc9qEqEecvLi2n8n3mAeCGpC8JzrQxhX77QdRZharFX+VtFNn6b6BI6oui7pS2K7Wi6PlWRdla0mD0eqQ+nDP157GpMRSEABiNKEG9hQVS3o2sQ8IXIZSIenpbeFLgajC0vaRT9
isUWTQNIB5rAioUbo1QDkRoAhnkeOhICXkXusJfleQEyUprS5L1h8B5klZ/pIPT88nBHeq1fkEqKQRu/eQ5SXBO+XFC++xKXCc4t/nOwJqSmlqa3y334UA9tyROEQzY56sGBciVxXuRERYdpfORur7Cinz7pMjcV
v/3HaZqdFFT7bpg+dLg9SA+K4chWdjcmdM1BAMzHykT3s+++KNqTH6N7e/T/HnyqMkbGk8mDWvN4sPmEYcT8CiMeMRjj9yGYG0tWFtUoyj+rUQwdxvJiOPXmO0xI0YIXg7OkALqf5jQPw38iMKpid8IOls6/vSiw
xl+LOpW61n1cv5kvoqLuq1b5R+bFiU0HxlFthKyWiitWLt6I2idTryxlDADP7GlAUdxanN2ibrJx6bSXQH0Wh6wiZ9AjjQluRwe6RAFqO1Bu8HDJAv1XMtNvYteiDR+Yp0YCWvLnsAnxWM28oldCphCyBcRCvfOF
dK9l7GBEMTg6qxxRFwSxAtMDv7GvxR+DFgNU4vIhSHcIns8FGS0nrQQHJdsFW3WpepriZAzrCvNB7MVreniewDHDA/Kj8QuPLl+Wj6GqvgsII3VHtqybuLIck6XOQzXNYSItOTMDttMGMLpdxbgN5hjtoLJi7bF8
znV89CLezsJw/XCk2CsBQZDo3uXAQthBqcrv+2Fc07HLYxDhobtx5vETDyXrc19TLtfWRLifWFoGdmJI9KgaDxvpJhmpHUQOvo2YYfgo7YyjZYc7DAdfAUe7KgUVfpmC6oG1r+XKzLY1B8loQykFkiQGsEJ8014s
vWvQ/AVxQfqs1jFusdrfTdjFBqUmGzgaPAqludVirkc7YohCNaweUQgQ3QRMnLpu9wqPG0HQ8uPZLj3gZfY3pdJqBQGHXredeRYvlfNi9KlT61XmzEp09Xl8HyqKIdZlrtPJCH46JAd/U91e2ZBKSk5ujt5naIhu
Q652ClhyLDraMcgMrFX3EU8Xk/b9MLTHSQVGbm5+h4zJcnK/EY/lt5MSVVffTrO2cs0QCFA+wIEzsX7LKE+pcQ1IGbHJHT+LAxVtajKLaASoT6lgShYiz6C8UFz09/9DH2WELcnYXF4uzHODmzLk6Zc4ysir/9Zm
xdwsaVOw/JocUawRJ3JouKjVKi15eDxbuDXoXjmzYFBXplwhHinpAiiC4IuF1GyHdiXOuamdjTWDE/0DqdykTU5ljdPJqTNWro5CQgcG8UZdfVjUVZfAN9bwCo2xvUrMYGzZ33EkZoVE3f1T/U2PylmBw1kFmYuq
c8645nMUQTajvt3hgbaEVVpQ3lAoC31Yy2v4LBgl02i6zkeZMF4brqrKbRb5JE/ATLn0x4e8KAJW1ah3Zw8Y74F5OFpHY5UkU0JqFEmnNBdkRE3bWLlMTWGbYzm99AvD/FfLiRMAX5U1dDeeG0whJUA6D2ig3APl
YaFnGxJgDWpc1b/g+nWt1OUbQdUejfEuHRIh/24/k7ombmAXSoTAh2SaNuBXaAtX/ub/WBoyr2s6kH4RKdAeK1imtZooixowxLiTaLG61rgd56HImiG/piP40e4vlBDB6FGUL0Fpn9xCjSdHrGk9YOg/5FxYaL8e
R0NNj2tP2pwk5rqozGiZNDJ5IbVTjQUVZoqpCkckMsQ6OsFTPPRj5Lm+HEJjaNJSMhlNJQtnfGJK1INDkjjpRVSPx4vVvTegLjaBa8+R+lnoxKyuF6ayfpHdNJdTfdw8/TWZZDJkehfTT8ypmrldBqjrxBr1uyyy
58W1Wy+vdKYT0HEuJY9HxfyVLcMPJp2TDHMCXQl10I5v3Y+5SPUxEEkDz6S0J+Kz6Cdw1IPYWfDCFqoUTqAxRGBs2VJVo3unN1LtNaAl6Ruy/Mj18pZauR2xocbVJoeNEQ5S9+voaGEeC+4Ro3fU/dHhQBZO9J7N
82XOlYxK52ojK/h8elI+9NFSzT3uFOMDwOUt9DnFSeb8D7M3ZouuVB27zJCWtYGRZKan6/KhprhFikI9B4O8Tu0F1q9Sm7SSyY1lw5E5z4mi8p+N5nLSBuv/E+xvg+dZWy6Nw2yscv2cvrHahM7Zr/7P4vPWvsm6
1Tv+5PRZX56++u4CHGBvhawDGR62jlRnU3YXa+4bhYqjNKqZsWIFDgbKjTu8i/PonLShRrZxZzCHGortuINVFz7br/pk9so/6d/zhcttZMQUZ2FbY1a1NxCLnTAuTTvJKZ8HcgmgqAzmv9Dy0U/fFgTpdU+t4tCo
8M7UPpNqnMoDB8EZ3JaiuLZib0lvYPCQuZ68szmMHKVFVhzgnFC8I+5orM76NI4Ota9eSqxS0zV7X2Q49n088eVhVmHkX40iMAoIwIbpTmm5AgI0MGdGuzj6VERanWUVfVbskeESS9EFDyUKa0aDsdleFHbiwqRV
bTugt8ECcGT9YTGyCzgQ/9o3BJvGqQURxGiQrlmyLrtgfxZlpOKE8Q00jxdhf7qkwONgpfqlG7JvzEqI7t69KUOG6ReYuvV8UtIAEqH3fAwrqwTdNAXGQMUYbdVFvAho6nA/XsGGESSu0QJzC01tw/jOv0c4IfPS
UC9SijBI/X+3QuA9Roi3IHr04Um/a8u/49R89YtAO4+SrYQYRetXv0wGFgSPyS1VlO+c/meNeGapxScN+a2Xy3i1TfzFB0ZL3vwmypmLQ0wJD+ivxfYL7NNINaS+hRUEBkMdsl2BRoBNBsZtGi55MYiwoFtfTLSS
TCyazBOPOYvS882DEpKzgdB66PAgpHR/IfJikqz4M/kkBRV+M8oIri4LWCGgXXZCq50QWGG4g4/lkCXL8HBSJMrfyjYDsjt4FLs176yrnQe9nojvTBDAj0pkmEvyOvZVzLBkU3WqwjFG1i3nRvsTdAExUHPEeipp
E1g1/YfzREeO1+XQzowkGUGieBLwvmPULmXaMXN9IlKDmFT1Cy1sF9BILX0nOot/r5vPIeUjh+UdKLmQU/olWJLjuhyKyMSuitART2dpkQPtG0HJvgNShpbzMINsFpIg74aXOxo+JFJQOjRhExt6ytQ7+gkI0CzQ
voY+Xt5IfxvhX06/WNJKzj/rzqtxBbysrHgnFMZDNyk4R7EICWtBc1+J4pbE9vZ904Cy/8lolu+shtD+yxwy9lOVsDRdJvSQ+Rk6hOgiYbbaCxzjA5Au9stIXe5Om2EbDHMR4H6JzUB4dBB/LFnmv8FsYJeg6u0Z
RzhYXM0hIdogtN7fd+9yot1/gIYR2YWuoXo7yxn9iZeg0koreJEwNW6f03XT7vQKWW2zPJeJ12z58wePsp+ATi8zeKxLPOLo/KSY5xGUHNci9AefgoGx2ohwQF61Cbg0vAoodKfhCOHv6ygSBa5Qii9EGArHnRJR
YqB0rfWYITrRYZk6PkqITlt0s8imCX54IuBTpbiafLQX8Njq00qq0UC5SdlAYtF6fpU6/5wA2EOXqNUTXy6GS3WCHEZe8zsU8fdtVUvBqzEjzcQlJ6UGyNHhl+plR8eLRooRQWCP1fhg+rzDK/TA6nOt0QmwP85z
sSdTLxYNinZuBsE0ZSbYlrMsVMXZO8RLnNkQWZ/1sLdHKKec/WJx1ib1ZNuesBYEynlKGTFNUQ3CIaS6LjytKiBfRToch329Qi5xqzfHrh/fEvz6XwsvxVdwJZBBUuR2POtdRB7/8SJyTBkOPlHC0SkhEQGfI7h0
iRmjTH3qCmHvSTkfDTl9QsoK2tSEtP76dbJedmwtO1nqOlzXzgkZTT7QKue24S29YHgYx5pBLTqPMArGFvlJ5OhKgQgDkmCUJMrC8w2TPCgnrU691EBldCsofrrRzXGBcceVhW1Q4xUg0jmcCnvwvFSvRdrN8ESy
QETiBjAqlKjzPwBkQkI5WRhZUc/LjBQYhHgs2v2/hlY+3EGm+nxNyqAzWGZFZzaiyZ27fzhTfvbt6CLFI1UCRFhYoLQUcmVHQK3HCXL8WSl4TcBVaLu+wGX4de084QB1IcQjMy/cBL2sYyt8EggocSdbYtQEr3r/
cbJC1lDl/2yK0FUciDdWotVjmUjsYVnBArSPSfNTs7RFiZ/bzOKurrH81D/OPjHXwNTfQ0r9Gq0gNEy/o5gbmkXVnuqQVRiIcUAnOBJm/oIe7wVJneyS4c6xIW/Z3GeCNx+ODo6XLRnlaCzrlNrkyv/vwoLAJryk
6fjsQvCTneV5bA3CHxa1roewB9MLeJBn6TFKMZ+Nr4nDAUXh+K82scxZIreGl+6AyiqokjP/hyG62pwx53Sa0m/le7RV4Osu7fadWSQ+S9dlKVL2NZZupCS/37COC8Zt1BVhvX483qtqnnXW1qoqUEeBBl44YhOI
RO6hkHM5gcaqRK1yqMXQVMgSZr9HXGemSniGbPoxdlWdA3KHB7JUIAcF/bteoEdZy2q968qbmI/s5EKSqPjgAzj+7bFC4RnzxTErtpErKqfxJZ+8FXrg3AMqHd6QjoWA1GRKAkhR4xe9FIKxbRWrDk6hR8rKCX2I
AL7iwy8kKk9dgtMabCigmZaOXzauge7Jed2+B8FcmLovWGEFFfI5CN6uT+dUdUxNbzAwY1sl+An2/vvKMJxlOh78ACIx3sUYeYb1WxTFKm8rE+Iy2w7Y6UKmqT9zW50iu2FyATGLUnuKhB7ebY31rpeqt03Ah2Tv
2fcSs7i2RZgR1Z+uAL+hiEFDKnf/4rRO+bxhgwRVhKO1ALLMSzSEgmu8oN+fSZ8kaNuzJzo6/Eo4FhazYjXITYZ40oi90tuURv7grt//Z5jPtUJrNTdmRskOyJYQymNJHZzncKnL3LchrE9lvpMNZtQE65CL2Vyv
FP2g9atVBaku3AHTisnSgnGqERj5LOqpsRGK9k2DljElTaTXg8xHF8s7BpGqS64yW5JjDAqR0ObQImPAKameLKiMZ6g9+Sf9UPF6shgc2gIoR6up9EtG6Ayzrg04sPRev5Qu70yOQZh6qXbuQbHYSU/OcMzMckha
woaclZF/lduzQR/liLnLQJpgOztW0gfV0pwhGbYMPJwFXDxLkwtaXj/rkzhaApIWJdXD6Tr4w8Y5j3x0VNIyHT9jFi/q7hWUvKmlENJ8haDv9OxXpblMeuu5g6BrRwtrT+9UZQjbkFfY0nVAsHrtbzgR7RyNG4Wm
t1EvxUiWXfcYPYwPU3K5svHo5DQG94Q6GQ5Z1GqK4kU5G09A6e2kQa8SOazp4aXZgcM8/v11Q3asRf+kTkBnlnitkIooCQ/y2ShaK7YbY4w8ufK91uaOIe/Dk3O7vGZhLiUBMAS5bLMynKn1BqGq7Ia4TgQzZKy1
nh3dEGHQ85AtCmWWEwA39D6PF+SSgzkB+SeRuCxLbnekYc2RldS2c1DKLpLZYaasQDQ7SD11lJLIVtGOv8QOR+M4R+JZ+mvf528+FmDqiI0yT6QwuV9cPA5ffa0wqMCUUY8+4dn4WRk9IRwa5cY1ufn8nZmSD/eD
MN4dnYjBRIldrzAz/W+jEokoHl+j4LPGn2V7BtswiAbnerJuKbEcLKv5WNj0EjsZ31UO2GXevFLBxnGLjKxMDeGjID7izjKDDynNCCP6A6In2cmbfnQ7aqlHmjp9APAH+7jB7m0tqqqYNuxwbXQs3Yiu+yOebPdo
V4m+NqDg/eulgEwk3krD/qJAVDI5tfPo73/9h+XUoAp5TheKFzL4Trm0biiQP9tW0lPPsyfGUe1FAttSWZjT8T2lUCu1YRz9ZkdND61w7QN2S1P5auJbAde167I3NW7D0XTWcRBE1SYKteR9U4xHTU5jem2iUx52
OaJMCyAIINiM7vaWhyGrztJKeIMGDI/oFYiKLXhR73ewRYCOgPKofAHWB8FtfHOYghCkMa+HGnhuhrjkSD+6Xr+lABLK9gMp4+jONxZ8iJPGSrS1bKy1Sxn++5B7Oc9zLI0xBbT8YSXjbP4GgN+Iffj6vklVN9XD
5Qoftcyr58F7wfbzqQr1uV7oISnUB3rSV79oU+lvIw9rT/X9BPhNqdJBQOC7DTbXUWKhBxXKFYbremAJEFmIDlIHH4SbMcfNAIMZdkB5Qhd/PlzqJCo0/arA/8q/Dkmj2q05/qDrIRzs1HCOSXX+H2xpqO26XwuS
v06bijufTUIU8JU6y0gLW5ezeEKVNaX0SOKornM5PiDGPal94GbXM5GA3t36Q6MGXGKSB1BxMQWSQc7VWtUxQ2OBT20RH8DCuhdM98XKdE6RSKdA5E2BHv8da4CP8eBQ5E7keAQC4cVM79JpfjatHd6QNI4hlgaI
M23++4QdpMKEtglUXK8duO/MbLi3AJH5O1olDI7R6PSw4lP10XpOFIOgLRJc/MOfq7RsZ9AQW+QZm8DKAuNBM+4/MeWrPmYkqMZyURrQntR0fVblJjRrnQVprTUxtauAZrBEXrGDX+kmzLa/Ud3A+DRoK/NQwr0a
Q2wx4KjKBX48Ym3Y0DJ96bE2xTzSaubKsIMstur2qFTCvnRb9A05rhTHuYT9dnCKFNg5KbWVccSJxmq6WAVscPoN5l1+IdvVFB/dvMHsOYAmA0TYYEuZvG18DCIQo8Rqb+VaV8QZC4G+IZxYG6sSX8KYiFLId1Ql
97ZLb39UoZ4AoIAPnk8sswaUAKds31wOTTqGtfDG0Q15+Ft1qzm55KfFMKfXZamcIMHlqFswUkxTZdjPGwf7+HFsNGTxf7HXMH349V0H64HmtasJDpxLzOxodtoNZv71vJ47wzhyggiOdR8F5rMaH1dVIGJml6n1
G6Y8O8NZ3li1UwzacwuiqiX9VIeJAFbWlDiNFqikBh0EvHgWGXOTRV43bhh9JD1MKdi34ymtJ4ZfD/XTr4MaOHXklZU23k4qTQ3FL8ohe0xkpzczA3M6yMTyiTDtyWm9KaSo2c5ZyTUHaafpJCYNfw898JqsNroF
k4sm4/0cEunc69rKqBw087TVva23PZxl7+/cZf6aUOHjsy/fuJPvTXJxmThmSe4dFVdzs7L1cjMZamSTyblcEgV5UOKr0vwjIk0ad8mUh3D5C/yHsu9P/B+kIS+WAATuacQ3DC9UkKc70VwmmASOs5Ppa0brVQZL
j0IDG5anlxkCD1FWxBljUWaq0EPtMJa6VnK/sv0uGP5iZTAHpWWkO69fK6GnDz3q/0i1neIbPD9Hfwtm+oyj8tir9+jx29dr/5wU0roHGrjMOCU6eicDPvKYUWnOSvr3ZDdFQLPY4wIZr1yDvVn+GnCqqcG9Joux
zMQYL/SHJu9qFEYPcgEevtN3oekxx2IdjK2y91PM4rkSoAkmc3kTaOT/+2WFCDCNvF8DRXv7pvd89xG5tiS+MEHJCXKNRiE0Qrc8GEL5+nNDN8uoOnb8akRNonZ5E2gaqPMM+DJRISGyik11xeE5vGKmksZSzNUF
H3hhy3yYfafNr8lc+kgW1/OBtNclF2gqEpUY6VFkxq6EAwUjespgbrkT0oJTNjpPV86wLC2z4WFtV2h6qnQc1m7FKAVatAtiRDSZFSfKyZyG8aYXSmbzuD8L+ZRxI9vzUiYjNQLY1DMwKzT0HbY6Sxf78v9g1Rsk
0pHxWbwmKgIZia1m/LzjuVy96pF6yUwjv0UmqG7putskWfL10JqTJ9hut/RYKvHch+VCRQqGCCwx6E8IIZxTO7IXUILrHpoY/j72OWn5HkhHgM9Ev15jSxkOA9MmAarpcuCAcpew3Vg1lntDp0tDpEp72CWF5DxU
vjXdNJk8jNz1gY9KJXqcoCKH23y2UzbSqeIPFOKhye1FITURH4x7PBdBFLmlhbq2sSURvPV3nHmIjJs3jBRrlD01LCYTnJvpnQzEzfddwmqTmXWnNf+IvnZJRJzBb2dqn5R0scitIuewJKja3NxxcvRmrYVWC/0J
LekzcDNSD9GcKEfgKIKXlrw/dgcWpMxJFQ4cqo5zS9RJOh4fonJ2YB2r+3HidV/DWbQmTzGl3P9wlsDJf0ocTUwTjsXyHcNgjHp+L3DNIXyCXCaJSVlevLCn8BiBLbqNHh4ppU+MKU632TgEbqOrJxAGxWk8b0nL
8fc3I0iwwjJIiD6jVUGH6wcIQu3O8lHkjCM2RTGRKGAmBuGsJXRdlWH8ya7FSPRh9+utJzO9GI8c5esvK0POzmpqS4j60Sqp1EKXZML4TiUPo/JmeMDz+ynfe5Edf7va1kkSM128LXPrrUpyRclpS7ToFeuNz7XQ
nQIaDD8+i9/CEJKev01SGbBAOIIVtP+/ZUJryr90moZ7bEaaTdqGKMM5VaL7lOoKsjxZk2Iy/JxSp5pVgxinGHVSszUkU18X2DIwNcb5cdO8XxAXFiRpRh8Nc+Ty1T6pM4E1tRyR//mcVhOeISJwGaudSTgmFrS6
RhKAkcSKnFLKgZVwkrOr0KeRWcBVyJOevb9WyMjCRwNXtItSr9U9BfsirzLZdz5YULdazOiD168LauS6pMLiYg64VrPVaOm2ucrqmzaxGJH1Wsfvw+V7TbCj8t25tBdmQvZp91axrcIxrYs7Rueu4vC+n9cw0giY
FH6uH0zYNkuQF8O5w/gfRdIVPOOSPFI7XhaYcvImb2ri4muulE6OZfluCA52VNf5GwulGwR7VnWPcYPWpSHzjem+V4xVnDE/8F4U1lIPW38i0152VH/zK+61d+62+cUW4Vfegi25dhDhDmGjJMTnr+uLeSXlYcs+
I0kOuJ7lotx/AzlcI+QoitESonXpf2TFS3bBwsu5wuRenkGTx8mA15JdJFZCKXVTd1GaeNDA9hQ8GyDKuPEuQuTIY6kQOmvZCRDGYrNXvxEzaGNDSJC60PGectIGuaqO7LYRMM5OXKLkSdQBjZod8O9slWAmgj4O
4WMQyInGxrXAyJoBnYrMoqgqX/fwPtY7JpBymBK5bNtpeSGRtO+UEBRPDEXIkdhEC9RzxUV+nzGsIPrigr2Zo5Y5kbLgVNbraCRpZWaurSB4pXbMekcNM0CQN25DRZPSUTt2Bmj2Qt1Yy0eFjn24LfFcvFy26Ckj
TeJLLMr6Rgm3I2YRgFzvXR6XKoOmqDiXR/M3pmhGuGSsmZGT9G98QRm/N+x9jW5nd29E1OTOT824738Vu51WAGwxv/PDMtkw4mtNW7TyRjplsudfMGM7If5NItsjpw/khDkdN2b2/yz8b6qTMDILZNPjgWrkWZSp
/zXEiACrX1PgJ+gRj0HJdQFjwI9gTr3c6NTFtffzA0quHctMIF/deH9MmjobPxpYnnVHQySnm6oA10d2K1mlBrHK7z5NE7wzAZY8BPx+ezfc7uxDLfqTXsy1ZcXNPAYXrd+EERVwzZn6GiEhFnP6H15HXLaK0SEx
MbNduplPPFhgD2Ppt0Dzn6sP+wNMyT3o0xqy0PdZdfIoiCq5p/Khfyrdz7kR/LpI8t9l24zDH/sOh/GngBjaShHGZ7N3Xw+IKcu3LUFwKYLp7d9/K3y28AwRiFaQ2kGyw5QxoP3C3Nkm35jd9dE7YHzlu5YcJCeR
VO3fASIv5OXlGzFdybzCZu/FnweGZDx6B/kHt4Yeqc7WV+nA7I7zi0TCUpk3xu2K3bkIfvaRVWqsn06smmOCLdiMIAaEQw+FBsE//slebY0Li8D9mETixRBXzY8/I+UM9Aubm9aBPztuww43mJDM4AEtWPbuwTvg
89nohFUzTMAYdxyAoJm98sOCqfTTl/Tyy0wW6zMEucF3Eqbatjii8964vdb+fFapCLCzRQHReAwmOQILR0Xj9T/vkn9N5Fsl4acIwiZFLZkwTiGwIfvkYLFCh18p7iHVRLjynDgTgzv8NtHiDa0XwvRmP41Le0xb
J20zNZ8w3IMJ4tYczKDdEqpqfKUlrBWxEKod3HSJAiHKaCmqK85DjBhbzEsTmatmF10O+pXlJdkwQ6LWKBnVlkmhaFzwZWqBaWeACCSOcoZgZfj3mBlV3emG5vXMQv+BQzrdkP0/GRfC6Dyvxph7fKLCWBgJIRad
freNeHUjW89a37F41aDYSw+bDKivjv2iJcq8efvqCkCtWZ1xaEia35B44QBBG3p4/Nn0D28qbyDnQN4AqAMVPwYk5uGoAXitwqLFMOP6tZFUYr5de5MN/dcwJafsne8qEMjoqQQOfBh5b4xmtHe+x+l0ZUfcYSWe
ReDN4b0QTXMIMI0oq6Nl64H6tthU8KKiJjNpOLMOjBavBxpJGt9sc9YA+1bimCCs2bJirZc/Dlh4CXPUon0YUQuj/9Lwa/k5b/iV0xnfuJCQ47yzhSEJ6f+3NMj0opy9pF2vJhPp8DhLL3rFJHxp4GvWFZdeavhH
SyWkMQn9R5cJGI+aSsPNcb1gWG+W12EM/ow2O6ivGFL/tolKmsuVnelg6PtIHvtbj2od21QhKkLR4o6GSgSPELq2CntI/YECZeKyyRsZzsEqhF4o2EX8G3QxqBX7nrX4e8JofK9w8iJCLzjAQ/a3C+hP0LUVQ1yE
fyJ1ljrNAwLJwfddCEwqIk0H73M7/q2pDHLobWlpNKrPZ0oeWSJldo4DkFxBMr3uUi99Y2Zu4vzU8kqb2Ug19/0Ps4U2WEXMuVZKxm097Z6+012TLKyFtGvpCOQNz5ycGnd47XO1g4mcMBXI7Ld8e5sd3YPD67DR
mj9H+vkTvJcomvEn0L5ijhIb6udrbGOJjC+qBDvlgtVBJENsvxBEeoAzl8NRG4/FXNE+TqeNwK4vbQSBeYC+JFq/ItoIeFoI2hCbo9X8nXYCZNvAVpHy/BEja76Zjkfbl2r4dWNJedOQWjLdl14iQJPtFILyIaoK
aNtBZngGCpFk0LMlvgWIlwjDx6WaHFkOsTpVEzOrZaAYSDPSlp7Hxd6iiLTvpTWsmfFNRhp17sni8wT8AQY6XkBuys4X+ew4aJMkndiARkr/uaGMqhYzAkIzoyCjiAyrtSgN0zJxBPpkN5xOqGdgIjM23TRItrQ7
kmkrVgg5P3lTvdYHXEXA2bZeh4mj6djE1feSJ2WKVc93ybNaUg93OwE6d1u3uB17lFb5yIMgxfpyyqNsmunDbSlH8U1JEUkrlOHydM7wdxrxrJ0vXeMs9uc8z3nIL3V0bC2HIhbFiXd29M9JJBrTZr9JxcQUe9xI
FxdQkDEaQlkPBJdPFKHqAfwqmLNIEvoAU8dUbXfFtLjWDiqg6IkQ3ebR1+S9KRy/tsY5hMfKpa7EvyGi1TDLcc0LYjWgQIbsKTEyLJRJoua4GU6M7LymIy0Kdr10H3WgI68F2scI3iPdjjMj6bCRQyi2CcrgxCDS
a5yZsmIzHQ4ZtD3vHiQkTgNztvc3OK6SIwFFNrMKBtvCRSZ6mMnx5nJI7YXa7c0XzxNEVfH86t5e4pYeCxHvwUbupUTscsazkortJUXqv15DgpqbwgLkE9KfqxAWD60gFibyy7Dwkm0VcDPNSvVroeZYzUoO0OCe
BcX967V3G2TMrjWeK6X0Tj86H670r8vgPYL20BprWTsBaaH+krGBKYAC8uPkkSp/1Ov3JZzA8kcLV03RVstV8UJ6ADMhV7U6YP0dcFFY7cFtzVz9Ya3bPtGpGDQQUQ8QBlfQECMfercUHTszOdjJwGfNWV3WKPpc
+Z5lZFA0TXIqwoaWIVOGVuvJ43gpdt8R9tXVf+KDyRn+Id6SXZLft4XN68ExvXwld4LAoiKY6+5VXbnNAbiLDzw5u2qfkrb/Lylg/dw14UJKhyCNjfQNFq7VosEtEWTCLVh2FWaNPAwxYn3HV2K/NldIxFsp3FMw
9GaEfi1kjqSi/bLJdt5PMfu6MIdM0U0Cuw6q/ApNpMnWnnjLZMkdzHPbPFOHTdRrR+b2oY7304HJPevZkkdPdCh95VtO1REdewSml/aGxiaNQlEVqCu133bnHHGMY9ORE7+GKYfs2CvVDFfhGAJAJzEvSdihN0e0
2MXS+Mgw5NNnxix8Z0V2PSicAEmnN+jUYk1qlUKrj71Qgn50+Sn9aDjk8Ba6l2MuLF2aEZ/GMNj19qaRe9jKzsPhGolLgsMTDSI7PGsxxuwSTGts/mlLiK6lAkywXo6nXzsWdh4EooUbXbQvPXOXEZsAEpxLzmtc
hz/bXmxXVBW7xscJto03X/YWMNPtOpMBHy88YG+B5b8oE9qIUSCyqaEkBAXpeHuxYJVRvEJhDdOvIrAQFNbKnJX+1X/+1ojLMV8xrOd7gsxudnBPYsEJM8PYyi4xpcptry8P0YJ00QzmVhaEzU3hqO4TVqR0aICW
kge29hjqV/iBBl3hyDwVXZsgOkwlv9t0ogemsOxRKaR7DDjpJ8Zek3z6XH7te3+OgW7XVikxB8s5QahlPWBwizJMY7Q0x9Potf9ZKqw6an6RvcWemPNUVGDMPUlzsB7eI6kyTS/dZDHVAdOFOvotlgNUcbZ/R2HI
L7ujybWw7+r0O+X2VuO+vYSGfjeGeKaitvKy+O26ciEqi4YFAX+pR7N2oQ8YVm/ypNIF8Ls1l6ILh+6gXK1vCuBXiVbSbS/wMtqBPBgdpC5z1te0pX4sqDC+4RkRS+htNT5LylILhZ2CR4XjBX1O1psfSAte1yaM
SU6fiIaFBQiHT/Y+/bXq9JVgfTjTiEemffZYQGqUlVga6vkRoLn91UmZpKnXFzvOIF0mZPaAZemMeWwwQzkykXsoXzJcCWvQGYac2yWiLEXTqHUBYK/BkjTlBDvjvOWEajpFx+Y81M72kbKJkMAMTe33qVaoyiqq
Bz+KmtgVBHKScrHDnggNlIKoQtFCjpsPKRpFqgg1P8SH8qPdJq10Cyjn68RbVbFrnTf3clawUD8PKwL7TYH0Y+vuAIZdcvDXz8+AxFn1e2AxRRpPWoD6zJTqmNmC1yZ8zzaMPx9c8zp+FP3G859+UFQ+BdbaWQ2V
h1GRHVQsl9rUWe5l2LqY97YnrS+QenhGfiSIxJLbFvrWUkhT2ABAzmdOtkDBVGNhfhS8KB+SgYYw9BQ7lPD5nKQ5D1P2l09uV2nY+qVFcyxwQLLesVAxxw1ZsKaALSAevar5b7Nup2cbD6UANOhJpOOSXj5h8bRC
Vumh2Pyvq6kOCpDr97q8nyR3Bp5nkh+nBLDwsNabQttYIWAJe5MwpFPAUQYhWw3IMGf7Yhg+tZIWPNq6N2iceAU3e2bdgW8RStHYv0pABkcJK424LRD09O0Av3U82L3vSvA9UCgf70+3ARoEXnZBg61TVmlU/YZl
Cf0ChCZAREKQWiAu8tiV0sGFK35MiBgQsPWRbrpawV7/h29qTQqdVfFMsamqErsxYZ/6h92+yz9lb2u1+xlu8lF1LvGobA0wPq6t6iPdFHycMJHQL0zRpOzS56nnvn5TcN5h6u7JHNWlV7UmBFO/FHnF59kS/F+v
7a/j4/wG2trszepvLvg1rmRMaXtpYlrW7NK27pr5loQ/zAYgmr3BT1/NfQ+gRn1jYcfHYC/LHCz5YHKITEEWz5CFPQDRws144r/k4MjwUJ8kzs5CHCU3n7dgAoFpyTd6xNgh5BNokghel9deSojSen3Xx37DpI/I
0s70EX7yYpbP6ckf60OZ4TKV+AdfAWPKHWViyOSqp6DQFzo3D5TpCW6TnHmnifNTKbIU1/xaXeOVM3jO/tvqJLKBuC1lG3BzDVoXlWbUrcTPjHjMLFpmYWVbwzNMpO7iwcxo3C5eiaHXwp7/W9xOxW20fOoaNtDX
LSQsjAZRAub7zLSaLC89UmbhWlEcCQZcQTMfFdngMc6+9k7lTOhRVbtHl75gnWq67jZNk8beZrbEtsZm5wSRV2V7QDMvt0DEoLlaGpNNuZTAWTG8ybXdw68PXrUUm0HmtOy6dwImcEc3aTSeMmZqCAUMztBSg6vh
dAus7ripupwqEpqdTu5iDumjXIg5o9g5onjIuH+NzK/HDzvtbb86U2t1+4MWpqS5gwhlLQckf4najhml7NvaNEngJBxbyDjXf6gu/0CGxdDwgT2tyx5jw8cMDfttVyqjPENL64pf1y+DtSqqr07G/jaOcP9CaTIq
Sy9H1XBRVHdNpv8WFv2GtbOnJLzyArXvN9M2XFGNtuKHHSonR8c8w7Q9jmiWpb97xI4l+bmevWNFMXA3Rnxag25TKwoELtzSsHZPKfH+itNiAS0iBMjrm3g4iP90sLpOy9q9NEZeoetsBOJPsp2HImOpETFpfB+F
GI9SiJno7z7LhN9vuMRpyW5e3CpBBfbL8ED0bJrKS7Gh5JKKzv0O0XMPPxWnA/Ogx9mE7vBiYYpzn7QJkMHjr3acqyJkviIoptX1W16IyvhnxG4JkQKt2IdgOcdGUy2mGz4ENDCE+UP2WW20MluyTzYBh8ts8JDV
2CB8tzwkCXjYbUNSgoFdSJKlSBo32Wt/zFhdJTgPM2uLSu3v5zxrtOIBTh/ACNM4krBTZG1r7HYYK19toARkKELaMN4QIl4rM5hAxVefYQ9wmlJM30sMv4qlFu4MT9WQbYp6/eBKka+6bdiVyt3tvY8Lk7E3QGSq
uQqy1crKMs593jD/fFvSNnDobNFgWF6Yg5+yj35xwWGl5xwtzs2KQNriwRTI80crawjoLPAhfWuSyWSYReB1/Z0AbmqiSZOtKfqgbECPqNUYJgb6OX7j+vtN8FKa1DWLx+Rrl+zmGSE0bwpRTRoiAuMSAFppM9oW
ZoohdbndP5Fo2lTQ/luaUFMowweRXq6z0Q0N7oBMVGE33sWcI8DadlDdlFAmj6vG7nRUOJSXy+AgqeVTQkE5WrjI150UW8mrGuzM4+PhYG3LaBGCtSN4Df1Qo0JIwnKqOG8q0Ym9uh5Hfwk1s9SLrKqzda7N4/rn
GPyXNzhbYQ9C9BlZae1LhVY8tNkas7N+2JrRGgNSHxIRCia5BKl9MRyPz9AYWcPZkcxJSwtQU8AFT7CnCOLEBiyEjB+SDAYsiU49i44EDriSLI0NU1quHJgtYZwTolLoPvwTvVHxCxevQxz1IAHrsB8VIA9LGIR8
2N99xit9Sl6WdqLQlX4NQYdFkD/6MrGS8lsMS14Cv+pfAtPeybDiFJ/z1pQ+reg4SYguEdOeEXRT1SxcwHBhu3IdiYTE/KptoGPs+rsApmRi7ueKdU1wgTX7OjFUfaQJ0dt2IEMdTnEtBaBE4yUKW6FvXdcgirat
k84IMn4vHKq8nkuk99kRW3PfDpyIGw88Iv3C5FJeoh32QMFsXsgbj405tvSdcjgDORmRuWS83VH8sVsBZpdonFZvJWZxY9NP1gSwwODcoVDBQygjOPyrk/lobh1MEkJhz/IYRj6XAurByhG4i68ISfHY6xRlK7wl
GOiKjgOjS8TL0uFKqHcI0BzxWrAWdo0SACDkGGjO27dfxAMdZ3RmBYTz2aXey41J3JuX+f19f4il6Mz7BbBL0bw27xyfIr+SCHMRb/bqyvNjCuVp9SZiQUPdNLnMgbwWC2cQL5Rz/8S/yR3k4ZSqtt0b78Ye36Oc
jWNDeBSwrG/yrz0YbT9zmL1f5ckuusQlh5rxlSMsSTDxlEZGZx/GAeeaOGn9Nm93oYDAQVVlKoCeBaqUEJYEb0aUOrIBfD0hjy1n5wZJzNfGeCAboY+0Tm40UhILBAiWOOJHM5pqkLLRC7IY/6x3GKm17IAHjIqr
1TZ1LXPXdoGmp3KlXO2oBmhinlO/92QD+jWQeQq3JBXttyXca34uMmHhKt+YxvvlzOGrVddDl+28k6gZQE/zE33Kym0yf87MwGS/dSTtyr0pjb0W6s2poeDBc0AomWJamNklB8CZHftZuZ9Uqe0zl/PTQZOo68SG
xkgjAZBenwYaj6usjwjzQV4ULry7giv54XCoKt7NMcFgr9Ld/3HQdrJhgXmnohyuVlgzZmR4MfRnJp0ybDvlZ03GLDSiS8lQUWzZaULZ8SgZ66AU/ydHM5uUXuWE78Cogq5rUrONmU0t6R6jfnNNM80xMrcCrmtX
nnAclKltnReGfX1pwWgBYoC63ri3/byqCgCZIt5FwMuiUIoavOR46m1boYWQLcCFh8awbRgJZTi+Pg8oMboVFey5PEB5oar+lgAxBHN7+wu9Kny5VExFwgsxjuEIBv5o2Zaw76FmwWU53uAG0coz8ZvTO07D1NdG
Nv35frSZhxg6c65ZypVD7T8bduzdr2dmlCxi22kCbuAYCjyDRvryQyVyBj60bq8zeCqBrtKxzzvGn6p8pbY0/mVWii6ILL2i0zB7bDGU5+2An5SFqx13DtRjrT2USiv3w4pj6VO11Ue0zqKtnjmGHZUERK5P5G2p
mqz/N16a+xaEHBmqgvpHU8nj3DnEHI7vloeiSG9GABS6LSXUtSzBUlLnEkJFmxIs67T80G1RYnqXVinh+TQvIOwEcm0Bx9L2latEd6NNGVo6QGFGANeNtLDDMYVX0JrvDxtvTYnuZylhUAd4ohqtP/pflDpushPf
+gpuFY6nGcosC2bSp0tq9KiyZ2NIohNCXGTHUefPtIMLUsLeC6e5o2DcqOuxuMpN3pKWL+AvB/S20oeb6sJ1yfCNjjRIsv5e6aYueEfbbb2o7QKlBQBXaVMez++i8V9DRnKjbcMoyrXoBGzp5WJwCFeA4Z+GtR6U
Dui5ZmnhNDNC4So1vvSyxVPZ30zl2Tmjm8wJJp74JP7n/wfVberWR75XNYK2rrUbqLrZaShhAsqku2gUHQV01tBj0PmwNxdLow+j9FAeLnp4LYuNNmdzkxPZaQgabBTnHF0+ukZbTU7STrYOyxLv11ilAssW5XBq
MGlCxXudZ503T9KbwLSwGpoLcooY/tx6Tkr3sAyprm3QivEH1IPFl1dhNijed+06Td71qQGd95vq6XKJvgIcOS7A6rgTjg+C76DLBDJviNHiANrju+gE1o+uIjCPF0fWZwOj5BPjytpvvd/brYeLXitqaXXwGA+7
wxFmzv++XFGS5X0wH29CChwDBf2SNo0XMudgnz7FBVsedFiEIirmwz58Kf4TzUC4YXQFmCsscPuTKFJA/zTQsb9vfbFKVUAL4JxE1gpIEpT0aWFV4GhcIkGkw9IoYDAtl8zRc0fTe5MkfKqBid6qwIYSAZtvafuY
Fy5Z/yzF+kesIyjDvKsblgqxgEM0BGL9XjkrYFSNdUtCQONBq+T5k2QOu/p+XpeUVtrx2O53E0qqWqX9J81yhvgVGaqXK/Wjx+NdP+ENdZTnri9zKI6mrh9Du4JGt5daRgGaCOGCgRTW1HZYiH3RqgKO7sXuUoOY
JXMlBmK+52LOV+3baOWgq97KTex00HOopswXM/29HbIg2s/xkqu7mzQ2MzomNLX9jT+LcGbzxESA4hTxCPbED/DbHrUrsr0pONAp6YJ8Hz6iKOO5MWeemZeh77sUBJ/CkunBtQd/AKdHGGwhZPoaUiwQNHEIpsTe
geF3c4H1pFUH30QR3gXutU+WSI00ULWvtKEl7kCKb8WsFJI1T3zReiJMK5Qlg83uAs2K15h1XBNdS0+OEcdr4/jPABUSkE1s6oEEt36UIIAhARvLhcZSVC5wa0jqJWTOMFFpZPCYdi4kBEx5uADO+ume+KmaLMhs
tBe65sd8J/mbwlzw0sU0DQJq56thp4Qen1e+r4/3GHZj9wUMuSbK7sjzvKYZ3q65U9DxFAOl0iLastywvgERYl/ZHd+8Saxxbe8Y/JY2ckwLHsC8Etg5ivFgp7NBUhjgsQl+3Fr61Iip0eGLg7L5Ds2CobUdCvNV
OBdGmZ+HwZ4jXbJMzhXrxKscLagvttD2k5qMQMIVARXM38XITlKwQ/URFuWxozVutjKeTwBZPqHCTAiOeNMIkBwTldaB1sPU8+1DY+hWg/0u209u2fZIyJr4Hddt1fHFCViK6IjmkxLRv9LurT5csnWymgeFKgG1
NjVDhaPF19U8uM/ECtYHYXFuc9umRgwwk/xs0tsmCN8030SiGVkgEnh5VEzt97jBkUOwNNcIVoHAUOKFehQXC236vRwQf6bMLMzQzkcFODHtOX/wYydDpZMwYL4Te/jFKZsUhJw7AARPBsBpceqGwnkW7Gko7Hao
agy6ananx9LK3F42FBtLkYkZweItEm9XxrlIEOn9ArcAVtNnfMmAHketwt/BQChR7CatrVdXh6620fGK8hu2nRYK9GwTuFqo42oxNgrZwClbb8EnCI/3kw1yFoOWdcMu2BmvWP7QSRAbhlrCAMeeemcWvWdYXxHa
dLtZwEe0taazQE2wLtR+IAsE2H8E698JK5MgibAbE4xLAhrWbQaUmoyitC3QYG+6cOSH9Ybx+EWNBXOE11thY7bRlrNoYAn2o0ztFajNLI5bAOrI2Y0YUDytHc1Pw4ErvT2c7cIOYI4gxP7izcanLIhSslJXQWCx
dgwgt5hCPLlVYUFoMT2MPHgZSw3+QVl4TdvmKm+3G3ILCOXMtcaNPIHOH0x0hSrLS+7FOun/HXROL+hv3px3+Ej9pUnpRSftEhThrzJEJyLk/8shZinHE12oNsWaFTUb2Ke0YQRsCEdGMT/BhtgRMm7bwz342ga4
atAJd5A6fSKZb+cECgZYaE4t3VEcKQ22cXzDIVeLCW6g1YFQdehOWUT/MLlZkOvD/WtEJ4Mee8q11qmRZasafyIN9GFZEJvEOJTytwifd0eo4WuHsE9S6CAGY5rzwcpX3ZEUc9sNVymRoO00Jklnk/WDbL/Jbfc5
mTeR9Sdmh4WbPcWmMdY/7BcAHKMGZsxHw2RmYY/Dv8tYOxHd0qlK4NfGHMMdugBvI41s4ApXgF+OdRuggUyg5HVxRIL4jiU3rE7AiqeIV0mXPaXBFunG6vCjP3TF61hceNxhPfecY3rIAGBHKtezHBkWeLgfWpSt
Nq0jjJ1waZHqZxCDuE+KDHrGwkef5XJ9FqI1czCl9byDOIcvdzX8xMLjjdxTsr0jki2eqOEvb+R4AQgnvgh+LPGwTZFOLKOiAnsfbv0Cnoee8WFQQVh4Iq5Bg2bos+ntKSvmEydQGASRRwJY3psTeUrWoOhEge1r
oDkRiSS2IQa9ge+5gHqN0eNgdtBc1x4bf5nWlGxDDnYJwiWyT83QHCaYfiymBV1sCxkT8Czjl8MxLxMg3fraO9AMfrwxF44W/zeeg4oYuITNBrLWmf7102PHW8o9ZobebNbmEoPyZeRw6yMrF/AzHA3+KB4BdP3w
veoXJ3Xw4x2bcoiJASryTKXT6pyMLJejJJ3B6CMYRLvcGVQyxMXpJwOQ57ztZuuxd1wNwYlZdYIsmYC8bzrwC548pcdrKfq0Kej4SeHqUrEmT7QlJl5wQtIupVa9Ke1lZy6hynxDJ9jaTlQEManPIaCdx/Pg+EVS
+y7NZny0SE5+Msq556Si3nBGGRq95IReMdotjvfT0kxGNtFXA97mnClVFkyGwptq/5QlzLR3JK+yBuM93MNLg/F1yT7UF6nIwtQ/Bj0KO1099A0pvYuZw4X2Q44NC9wKzQB+POYL07brRYbMbZCEPJwrWI1pi1vW
myIwb+8dbhSgwrs9P1QgSaB8Ca4/2wWcUlsJinedNsMeRQodTYs4rUWuaGHh4w8W7DtTz0Ls4kGCP2glm42vt2tp2N3q7alHxLajSKneLjBBRPE91Vm0aoFfzzL+z+LfdOM3g2bcqGz6emZleHkwY0NvPamQDr+x
uQhqdlJAith2WpCQg2dmLXUC8hgBWW/MSATImyUXAb85cYpBi1Dz+xPaNS/lnEdo3i7/79I3j8hjDr9mcEN3Oe/B1nZrRtxDIO1lI3Yl/ylZ8rZin3ZCeSK3bLgsWLYfbV3LO7lgrVM8iK53ALRm35uXGsTIPZj2
c7/RGw3TX7nQS0CT9JCQCwOcuBZ2KUBM9axwTrk7BMDC4kuBHY4Rm/Y6q2JdTBUIYqOF/oBZtmnYt0JyEc0VjzWwWz8DGS4ek7b/QOQSqatoYYCk7mOrXsVjMdIxw8pDKQEBo0PXwHasT9yYu4CNvcgqCmnKZro5
HYW+vWF05PjyFDM5gRHJ5fM9OWmbqL/vBdzpLCt8DY9jY9f00vlpSs0kqJBGO+3DdjDa27cJnALIYzDxaeYJGRkNG4Cd4GIStSAtFZ2j+KEAVAIItaTgpQWxVRmXxDV/+hnbSLY42mZEaBlZb8ZJ1gXuDbCUGRMU
Th9Jw1IIiFlXRhqskrUPrEdmLa/y0ogqcu4S1iVNoNAvticFyEuw8occbJjdQKD5Xkj9C23+G/uPgp61YO24laqzQSiKJuzsRmtGJ79uv81E7HitjrYyuXGI9K6FBw431gPir/54/rW+++GTqQbNJ92C+HBjVx2/
fg0fihMiA5ZgSthYCWe2mof6EcWQHGFsR/ZLWoS5EUaKgvsHzJ6UxvwTIVOCM7XjZwBaGqgWO3usS6eupKy7EGLC4bBxOCF/1qe7eqBcDJsmRgVMxPDg4707vMouBftv2AY2XXFEWPXHyZEj6qK0KWf4k8dAUSXQ
5OGsuJt/0VRXjyr6pyqolHvZX2XYFGyTxT8vtu62SlcBqa/VJgJWMJINXdulsT9pp0/MXcOHOlB6AjL2wQjQpHpAmz5Bj2qDADhslyPB3D394Bjg4MblhaTHUEqBKKSd2TfZ/UTxaOv7pi21QTz0QhOP5jnvkmPn
90N+7E0dEXCh+5gBbRdY6dlOGl23qruUgnfqAxO3MG+cs3HbV5Ve6pL1azfrqYo+WvI9iFKRQorIJbA+qw5kG+46+C/cKYi3U+v8/1a2sROc6Nkj4Bs7aWeM2aeIVchCgoL4WwJNzcWLJLL5jCfEdjJBWuL9VJID
dJ8nNo8XPL0tg5DVst2FtyxPP0VwkefeguTDvIUykwKOzjQcEBrNtncd8NpdL6XV2Hg8qfPfYKU9OCgVioVBfGrXo/88J0oB3E78i/mxwioWugpFRFGBxxiBbSoYsHMFvnJmfKBLgl3Ixin6/MN118frtglaWCTt
XMWvYYZqIv30nDNgW1MtkiUQ08G+zlMRLMZyw5uMTSh2RHTQg2ZWbrLjAcQS6pYaAE6ETTs6mL9pBNaBjdMki2WyUwUYM6UW2XVkaRfKZn8KEiac8KELV/5sWzPViUpg9OEXZ7pLYA92j1uaqHrR2Lizh2+tcSCd
D79tG7oaJahGJUDRTInJeWbErEt26JA84Crq5GZupL3pZxC9vV1Yan3WYDtFFUgtL7caIydk4CVYCCLrBgZmD9ve69CBMpSSsF/2AgkCnmkmPC+8w2SsbATb8AjpajMEpX58VOtK5gV2qMTTmlAeTMzmprmLO3kp
PAcFok2rO2Qkaz1NjaBuhXOPjBqI8J94nXusnXIUBoVHlIQP78sCnYRkgIAAk6bggo0ae2lvrAmmPNITmw9K2HhKTf09tl3Mb9KmBg0k4BEXWWUGnPtcZTrX3fZMgfzHRaKD2Yx7qdC0db2Df5nt+NERxd5xyx7W
8OdNHOOXbPXUJmEIIGMRBiVMU77znchHJFMxNRk0Dcnv/c8/m2FSMp78VzybRjtTxnjrLNoJ6zNX55IwO2o3W5iARcQaHvrWEI4kvDjEmkHDSUeVnWbyN6O8XoTEqpTnYIlz8TQlutT8/kYVa/skcLwZA9PX9Rc8
lSpgvMCeFgukiwlctzVj1AvYuqf4BUjbEH9F3jEzvv03e4QWlmu2Fqwh3CJCoJNhPx00a2HcBDJ4J6zAYhU3RNlrvqBddpu2MMp0cTqJgoV6Oczt1Q5mrm5zQhFbYq+XjhuEVkKfysq9z4IV31iHIXj3pRO3IRyQ
2Alm+EzB4IXeX83+kBzyyo0YRVhofoZ7bCHF0Ab/+PBqALMaJo84xtiSYqFQUfVMd20TGQB4Do83kqpH8yC8FbT4QE3WofnN2y0bGYapA8XB+o97LCRtsjow7DQSeZSs/fbGKam4postsf8blTM4i9z+B2QeerYy
pV0bigLlQUZfq58zX39Hv2aQ2/05CCGlvYM0Ml7W6+akCQa8ztmXigQv+Je/gyYYU8YV8HDtkvBfPAbb16VWmlfeYNqo6gHIFYcKKf615n4j9MarhuJXlmgRVpvrPvCxcc6RZV2VdJGctRsbAUO5Z5udGb6JTpUs
zYVCt+WIJ2EeVvakNqi6pE08lZuAerFOOR4mY0nW91j2mxlXre1+UoMBCkBYkLF5pYYNIUC+Mije2GFfCU6OXenzI3hX9wMxewFDmCp2yUtZP+Go3CTfZJ57UQ6t4ZRy5eT04Yc7IVb7+SLCfEQso5P4vaRw3cOp
yAxAhRtsq5o/Y1167MpqZ0LBs906T/VgapeW/T13qU29O9Dy56OAN49DVKJQaCP+3lnFKQTbnIkuBEFzPcskPJLXynQf+7jGUyu5GFk0b9j9F7HIDtGrv8M5N9IbQRK0+9xChgf/X+de383thQAJqlT8Tf92E4n5
1eh58DvnTce65qqQDs7YYbKqZ7rCc2mWNW3Ym5JIJBKzstSB9gcM4gNr/o8nfCuAYHP9e3byXdX48lmcCo/Jm94JLrPfnGeqbK2zvSgV44zJlejiaCIYTdxMv++o3Jh/HJA5b6aSpN/AE5kfYQOuccRiV8Y2XVbz
2/5wabhdRssSQqGM8WQ5q/kZtgQNsSlkM6dxA0Htlb5HmQ+6nJPOy/v1OPkW+vupjuj0Q5aOKoieLUb6IH/gm5Gf/Z2m8NPi+pX3d9y7ywVR7YBO4JAdjMZVMm2ik/MLnCwxhKZbrDKJl4+g8paOJwPCLtEZrfem
2tq2nVo+mY+Wzbl+pIXX+/pgq1HFhC8cehkvsFSobLH9hQCm2BtVJlXZEqs3pVkwAWxR27GeJxiwN/MbhHGjRad9yiDbRCerzJkjst3fkGn2g+Re83YzRc0UutFCq8xX2uEBSvB0xj+bQslDpGi4DLDjGx181hxV
zW9t+cOCHj9sC28Bjw0RHmSfyy3q6S0L1Oi17lh2RKHfOHmGobaRr6k2iPfq9UMnNHzstgN+KwFfd6rmanfyyRk8ggDmF53RXNRZPQTOl2AOzwRtYFYtGvEI9sP0jCvYOVvp94VAEGLyi01i9vZUyO8CNzz6nIC8
zcRb0QmCQU5eqhP2o4CrhnHE5o5oL4PYpWs8MI4Su8f717mPB2wieMWn2z441y/w80/kAijg5lxBrQLkb7ZvnZA/oBI2lRXMjqdbV6+t4DjOWpzzJEfV9pxU7cP5QrAzFpknbJaph4XtrYHcBc1AZtXYdvm2lyDR
WAAMTKWWmNzcwWoNEQ8DWo8lpo4VsWVYi/2ryXaMY2MMiNEaKP54Fh4vsAa8N48948vwslOdjBroRhsJIuPAc2yhUhpXm9gRDI6d7DO5aBw9imGz38ucNrc2EvGtu/VuDnfzXPunG/XCP2Gnt0v/DC4JTlRio6SE
jo/9GtpC/RQzo9aKMWGu2ZzGpBb2bmuIDq0d0VY/ShZDOTVkDr01q8rUgV7+xpLcNnvvDztCbHRw7ojskMfw/c0Xd/uOyibec26Mknfde+pyJ5U2NHkGeRxRWWtMLGVayjCjleAlHSnLm474noCoiis8I0mtsz+m
qNKw+j2xIA4/6yHciXRiLFWYOnba22p+gjyn7iY5xZJyGVQvLJVmS4LogxUwgNhsfCvjJHT4VYsXVIfgVTdQxIULBHZuIgEZLLB0Cqv/ToDrMdBXyCPSfCuMtKZO4MDpXi44k9owXu6iU279URfLTtHjojFVFlyN
gPp3QwLCLyojqKRel9RJjXeeaNTjDXT+QH78by3mCn/1v9h+GkdR6Qf5TEvUcU0CG29bGeyeIrxLd5SgupWr1HrwnSYrpWQttB4olihb905jSEoMO7ZEhmTFGXKZZY4qBkNyF9cKqW03o2HGdo0F9atgcpU76oKR
PDoUZ3/W1tUczgS4qrE3olRjOfO6SBALWSvApPdouzb6f6KfH2+1lhF052FYBdJbAb/ctDPSDSF8jChqhK9y84JZqTFJbd86SFFMmKa77Ta7UehtzC8LPkhSbDRdcg6ptvSlFIKP3f8j6WoG7nXa8QL2O5b4685S
Z8b1AYuXMy4rGg59F3EvJCgsiwkfYHsFv+kJkH2n24Vx1VYzOS8xgc8zx2Ab6Hl6IniFHJ9QZZ3hynSbjAZEZkR+wPR8xgoHiPOapXai3S82TJKq+l10pgsVdOvgp1sUXwvYMTZ1fae4eV+H75UuDF9FfbPXmcAu
M5Yo030O7bZaS05EkKPG5a/lYx38fheWCg5dRYt6srUYyyQX+RMMHaVhGuA1NgELKxgIxSbPTYv4rWUyNLL5RlttPaSbVLfK5dmmzIWrYXvavv2qSG6zCSdD0dtdxmDRI8GJqH0PFHfP3R7Dk4Y5fcJh25I4Ln4k
hEpm4+cyAPoxfDzarbKg85GdqMezlx9bvjkykgSwg9y0HG+7h6jdJxigSu/MpYMK324vOkb+JDcfsq611zIAyym0WODZ6npzDgRjhOuOlSaBaXUbklWY4srny26086cjwNtfy/bty2leqnTSOddCWLmuzm8Qzi5H
XY5Wb8CkUzFp7e3RkT86IfoHd+ri8PCVNteAgs+hjebIgqjunvk9JVM8jaK+vT30yuN7ilOjpsAiWQ3S1QgTEAEIR4OVyH6qzXrPND7J7N9UvZPWG1VBEPFv3zHeMDh9DX8DBPROzteme90drtY+c7EN7StkEtqC
9NR5EhsC+0lw1Oq6iCbOvKJEdsuwRF94xzShP6Upg5LZEkdmKsAa4gNv7MLzFuVO2mAk/+P4NTAWv82Pt070fjv1V32XlKFw9THdDkvKL4T5MfRYkGXCBuG8ZZVoUXT7EPb+hwAHKai0hwCmf8NvYE0p2/Fg4bhY
3hKwT75LOdoxzFZEqUQ7lkNO6WgovgOAgLAW1NqSHZX9/F82HP5x2405V0Xxbm80PltKy9AXTskrllnbJAPXfLSaiOS3HspZo1N76mz4nsxJ0acWVBgsfm4OsnHZrqvnbQDzoQyEKcfKp4Bodt72hfapzUXBcg13
6k6YswwidaPMF9/xd/tuRTsYHGyAU12e0zFru+7mRU3XF4pUWoITwN/CMAfLVU63cMoXS8lP61TT3/prW2u/cwkbPkCrjDtcvodIIaMMDocNy90gH3SJuqm/pzFOOpVUxxeO4XmtGkXXtPcdGUZjMSa/hYlIcV8u
uWy+++PLqsSoX4cDfVgGpEcc35aR52P0BPDd3NU78rXxak0ULm2u2Ay8rYSdVlcagWoKvtXFG162v0avTAMjVst/07w6rvUn+eXVKpPTRiPfSUHpPKOboPt8A5vxkzEADmntJstsL48MPNC6cRIefkkEJvWwXZ5x
qEDpEygi887TxTD0xE3PgyQq0ZFYqMAgJ+9nszQ365i/mQMpCsMlFfkVwPwSwXrEC+Z1PYtDnQB01ns2NNAciP2d9rAfviuYDPZgkhrE+t/c+xv42ipR8kJpYbxB9MKes0R1i+TieQEMgyLCPkG22qfdHLqAw9mz
G0iUEgeLcmxqBNZKYeSYUNBExhAYk6yKKwaMpzcStHeNTVowIJGEPsxCA8vn6OS7/6SzQpdrjRCwbRZnEUwMJrzuq5o/Csc7lXDu5nb7keRpsdLcjFexxIio738ptgopXqO7/+z+ecRsOehhUxS123TTcLcfDV5H
fvj2A0ise2J5iWwhf/6u6pv+Axev3DZIraAwFYirRwmHmeMpIUhbnBpmJGSgBs96qiGb07qTc9j4QNYhlnaXTkdlVUY0JuGed/jcCHyYWYmgCtPVFCq1sHw5oWzpubSpXqWhsKjLPy2ChZlXiNMj1BxidcjP7YK0
4dpWA9oRhvcm1xeP3bDYvhCOUfLlDb6XceQJzCpWlC5Ki3UatYUEeUNgx2jUIe1gIPFK2qt9ITq4oQvgxnw1uRuDWMpACl6jjAobCUnX9iMLgOWYziAk6Ix0OgXR37jdf/y+wDj3NGKXFBEMqTMRvKS8X3jtRPnS
QOWyu/2GTP09oLxrW5vG19fTt0FX2e7Yyh63Wd/lMLEHC7LArtPTMvuUHQTsEO0qdXT+Cq2dc8Em2zDfvL2QwX5zHUEeoTsgJflWeLTwNDwK6SLZndo2s/oE69knRYjAqvGRbRe+LXpSNunez+04Ntl8bLzlBppd
0UrePAGP6RDmO4yWiL9PqwQCT7F7MQPixQLcwniE7kwX9rGOIGqkDuFGfwKoz4dpl9e1883ptL3Hp3ID7ZCrY3duyPgJeogTJ2r4u23MgQD/kQ1I7BVLMru1YFrzV1oe4ZrSTbDleEyz8sFdO8JrSrdLdq4WHqQm
KVxwTr8Mrr4wQZX4TI/KRfTEe1NizpFMvt4luiEXWlHli2PCrFgU1y4gpx3/rs8WxebQp43tlsWYx/lqRo092hqkW/3LLW1EzkhnSCDrdtr5vSLrJh1ElbKV65GcZNNTMmtHtWxbYo9vuEyLVUmLJnfsDbH3uEOk
+kN629+xJjofdQ5FEPvJsC1jAfN8jQf0yNF3nmFWsyu+oIoaOluk1RkySTpgEO92LqBc5Gf1p7wyAAv5wKbSiFZ/WspSQ+yxfZLeg5czwmGWbWjN7NGWr0vZNwF9OUpy2ivQd1zYFti4SFmAzTRW1sI+QhjPNBIa
QfyRudCdLSjmhidC2eHPoROniuFx3uKNod20Lq4fnaJiH1G61N0XuUkR2v6E+vVSfFvUvpTsnQYcQnMppro+nFs0x/XbTdkKuRos19g8fQwWnKlfVVfehe3rr2BWZr6/zGv6XEHot3ecR7jm32NC1ZJgTOi8/BKE
9+w0uspNrA+bgavqWRFeusmdC3tolDIRJ+W7QiaG9kKVLN+KAW3OE5Zf9oSGmOf9A8+TVAD925G7TleIJKbelXGYdpWsvuCzN8Qov5tONBvbGVC6ERLO+E/og7+CnT6VDTagptw8RRG+BE3lBpHb7KONQxpLTpyB
IHl8g2vQj+eVGX03bD899p2aYNxqUyb7BJ1VtlB9su/sNKFnn/ZXPHSv0ohGeqMPFS9iaPt/gYEOKxRojDSgcq4t/Ow6sbWYEO61xdYoFJOFqE8Y/cB44rAd3kr1+qbo131SG4TxLZv/RsAy4ogyZV5k/fVphtiW
lKr9KBDD/rBLpWmA+VfFCwQkSmhgzcMSpknhw4mKqNTEoPgHG8ZbAiTYyJ3yvO9yI2T0bAaVxPJ8Pl5+6TYyxF8lECRgKLMexu1ESHFegLF4FrbwoY3C7gPmPX+NWK8ph5hohZ9uSuESyLOoJyhkiXCw41PKJDFL
nOi1GDi8/BOJPnvj7tRtjS2QxKuCU5oiAUu+cNOCaj5IYZOf7lH8eGZf/9Irsjw18VNzuejzr+PX/5wMqudTzrncSul3/uw05c4+Lu/z6x8UlHQ2lHZV3DdM6ycX/jJHYUlPKps0n+/kZC99bRFmjZ4bxrlaovSF
NLoa4tqatH08pi5Lp0uar3q4R9aAv/s7yN/2Pf/eQNx7A7P3gvHkZOTDZvzn/xlvYC2vuM1UzuhOztN05uhoFxlCHOZ60gGZk0jHQpAkQ0rCS4CFXjk28TDJtcLJofLxDZDWNK4ZMlYyTw+KMwV2qoa5akA9oQqw
BvJxvFjzrLaM4/gjsfLd2E0VNH3NS2ljaz5lh1vratI7IYoHy2dgSRC25TN6zWky8du2GGeVly1p/mrEE3Au84onTA+dXyM/rTuAmAhaKhR0Imyvpd6eZBYxtStzpA+qag+yOf/5jGIHViEWRxhadQ6qAWoK4r+c
UilYyRlZ7slpUcoVnWBxibbMoHRIHn9EiaIEoJ4Ti4OTLC+wVXSYTSmyCKVEufA/1Cac755YeZ6qHxtP6IdDhZ5/PZ6367M9w9IzZsqA+cD9Fgba6iC4DvUxeWJ7cKOFNbvd2BGFp0vhVIuqEph3M0SagMuytSZk
n7I+fYkwGdAZVar7DI0RD8LfuXUA7JVfHUsv5ePey69bPGBdzP21PaZ7Uf4/MULFUqwE/j5oZ608PR6KgjaaNUWJW3VtYf9Ifkg02DobPB8AdeM88xXAEUFw6MyMl4UCOkwBkq8t5Do2Delf8F2FRLYrDdjmvtKA
5syFeIfr7box7+JP8aj1xRLyP+6OMob8i7Rw5d2Kh8sUh5UBBaF1G9oFZZGlMD4nbWPg7zGGz+US/Y68S45t6ox1aeVD4UcEfS2wlHWENcKvLTjDCvN10PNKTa3Vv91tVz/qLhITpCuOU3kAngcEWCGORpZ2pezw
QPJFz0qLoOdXdrs0uJGkZ5h7KyEwZHel0vomCCjUI114TQa5+mBgbrGc0fHE1uJZvfgWyJ2Zt9PluiLaCCJHgjF7olT79Y3HpyPVWs/pHwrPdbBLOg8sY1aOFDHCCZUjPNx52WFgtOx4Z+3Qnl06X8EEXHHXF312
gaKxwwnh4PCQii8yPzprGSMnD1ualh76JIQNsGzYCBWOkM3ibmVD6RhNyut/5U+BSuth84LEUG+bwN832eIx5lGlJH8Kbl71Jigt/++XpLHOwiqZwRGGon2t7Zucda9To7oDlNLOkscT4ROYLLXBsyCeBo6AyuD3
xPKlHtMBoKAGwTj2KBVu9PpZYNX3TZe+TOJIp4u2YRB+RPpbDwfZZ/MAGPtAXXyYNvLQRpc3GoVdPSA2OQK6W8V8oxY7a3JvEjSOaQFjqJKVKD4HhjLEAEzTUyyHg7Y6SZLkrz/v0bgEuCvF1j3RMZ96YrsRS04K
aapgvGFgDEQtIYOpXxgGcPuXR8GYbdoT7unpaboDGAhp02AGJvVWWA9im6jffrH3ggzlyWKddkrKAOL4GPa30lnLlnoMTY5mii9rgoSdCs4239qjkwKkj9UAlpimHuDmM/ppONjF4gtPRD8UgczlrlsJTSq8/gjT
q64siOHTBnIqIEF49RbAT+AOWYJsdOnVK0SSM8X6aX/0pLxA+HJDEAeF+dRhDoFOg2IJOeWSlg3F8bZaaLyKPFBisvtkC0V1qC6W72GKAvrdIIbeqtxK6UeAKfOQwjqMzTJMP5CSWW58H39YPsQnXXIFwl1loRKv
wX6Q1bNNS4YuPAEKnLYFdeUHX16R0TI6Sg4G5BWzp6BLwQoN90S2pv54XqOdZ47dBbX3ffLbXHKjnu9ovYgN+rY73l/1if8eXywHtnZ70X9o+2xXlueuCWd613F+V9ypvgOSESt4g1wMquMxC+YDg+8O3eq09MbN
hCRN3V8I71Y7iGaoyuukTbJBeqCYBLcfmNPLtj7r29XByEQv417/WWZbtKAr5pG4dDhBS+MJbkJ3285gCYIPnHPByBeAneLnfkFKn9pNn4FmffWzuCQfI1vDBcoo1bNiSXzFK++TeU4qnHLoSF40bO5ydhQsxpxM
U3kC9oRUlQAO1ldsnjaQ6taJEEtL70mSvE9u2Zg0jwfJnYL8zMgT53oPlCFZ9hILfwzMyZyf+zv+Et2zwS+qLMskKIv8+4/VR8tAJCzuRiFGqpjIlmnywJcf9HJLWbiwU2Rq+4+kQTQZQ5GVKj7DN96OjePTWWsB
5SsbB45gTG+/UCYtpbV0+ss33hrUX/pkX0B8OyKaPmfpOsvwc5S8bCR+qfAU0AsX8NHNy4BduUFyMHbQw4oJSbUNfVq1k+/m8G3Vo96J6cH03H8Vu4lIitMPy9hIM7XDornFarblZS3ER4SZiC3XsvST3CEQIPHY
ye62F2R0BqiEu4Jjy6xzbepYXEP1LnmTU2+TS3DBlLjWAHegZ8TK/tbnYBBgRQvn0NvMqeowm6YG/YIRv+jOL2ynpU9FfTYgl7/DM86PH5ddL5rzIqyvSxzcyyrP3cjYZw39NHVfAAc2nAeyHcFZ1MXTTauoHkGL
QPJkOniSyM6c4QGKYbvkOh+QvWhZV2W3brPKETikEcDEvdKzQBStYRkJpkMKSwGZYkyJfJEXtOGKIHshjOzBO9G4zQaKm3hc6wUM5NAAY0SJEzIzAmTLtKfU/vOhyqr31eLTFUfelrv6Hxb3n3ZEfotYDDBI0yzg
tziptEc6yA8uDJDAZHYvuoCq/sj794KvQ1xVDEb1N32L+GpbV1APYcRuGdJs/zzOvyg1tSCLVZ7OB4dYo3aQpX99Vc7YgnWHTPTViHR6TUZroY2TSizNomkl1CtbBjpXWjRWWEcwjy34FrBgPfR0cgtEhecQNt5s
J7EaNHph9y+c5cTG3BAmqEktYmbrW9LOvNfvsKvqTqPvpmgkJA/1Sj/t3TV0dCtaGtk0tlMw3LBii0Je72Z5Xw1Bfdc2fd1B9c09R9vC0R1riEUP7A0tpv0aaj051gZbOWmVXyDvYyMSmnZ4Xan2J1dyQRlx0t+s
UBCRFaYtWgeceMWOM5XR2g94RSLRegrobHKeC/+uqgMoLPi8fLmqndUQ6NC996xKFZPIYqOchAGEDNSdO7qLXIrvi2rIN4M4xajMe5deItBi1D9syuECOU0fFW0NseOKYJGUuhTN3DVFthPi7yAdBJUkHtitQAD7
g6hy8bqSxWxr9bbYWBxUVTwAJOM3jGBKrGuZ9HzQJg5w/xKRSeziHv//qJPZJMrbbwCSGMNyeNWKUjtF3D1/qi4ul8PlQO8fgSwC8qzk5bS1bvBtyGnsAB1e/zG456vfEGdxSCOw6Av0UIU4QrDXkfZkojf6bCCr
ctBxJ9MykEZBsQYUt2/gV2NCQ04DjIoMjPc7nO5dHp49cysUoC55VNGZL6MSjlvtH1kUvrpuzsvtNLANHKC0Hkn1ljOFQjX9TG9AH9fQBn4mAM+gpknWzNJ2LeFa1t453LS3PnBMAXYRw6/ochrC/00uaCncvBKs
tFADKZj7TfdnWbnCNVyEt66ZxKUcvUhwdOfmkjHZIkuUr+np7iMdNHag64+igBOS2XBC1QWmCt+mzd0xtsU93DvfmOi4etE6wGYYhRhKO+yVgXplZPgmHrdtlW6NrQ9nOmKrZvt5a4TEFGlHAfSj+aiUHus7UxJR
/9rjzy5VNpUQtktxK2xbVYU7o5CyompBzBPUY5NS2wodLmA9pRwq/+Vr8wgeIEieamI0pedUeNjGC9dVCoSo5nbCE1JJlqoGb1zeTGyn38bbXkqvBhbwcFQnHOXXhbmM7NGUleE9+u8qjYL44rxK9U3BUZuwXtQ/
En/vIdupxqRaaAqyj7RvtcbBEbg/CAHeH57su3QkyLBW8rgeMqDPG5mB6lLE8iT8PCo+6aQDuygqX8q4A3nu+GORIG5xkuvUgKKOGn2awE3KzSz0jXm2KCn2ielTn1U7pfQk2ILSQrySdH2INUDJTDxN2+dLqX3b
EqZfEjSsU0RQAoqQgv0GjhHwtIppT5yJtBa+zKkz5qTW/G7SxAy/DeWvTSmYusiLWm3NYyCwOgQbpZ6cwL3ASxZnYNUrhFNZEfY4+EqW4vncGqgdIOIN2enHp8Q9/necS9Un0JZfmU3nYj9cBBrXlgd5mEsS5MtQ
ecBOJGIaqfd8tDSy5tvSJXucGGnPVKWHNGKNdpf6NlRLsx7O2VQHjonptlk3d8UFfUdFxqRLSYvyb9MJ6DPXOQ73bUcNl9rZtaTrP+SZucgn4kaA7OyhkxraokE86c9QLFoizYXJg97MsvZqrhsIuNG/XxQn+IKY
CNcQ89uko/p3UbV2EN03LZO7rg784EUHxvKYaRZ2fxju5a5hY8dLC2Yh/GKqsqhckehScy8D+hq/MeUTJ8hnMWUUl7h4zo1b5nL8mR60bXslUANTHUmx/SAsWqcCpqbjtZAbY1UzvROPAJBTJVPcPDe7RPDdsT7E
EALR9CkhobyOpMoumtn527f0LMTIYzHwvn1Y3dHQ6Z8/EytU8R1mvLFtTxdDqZPWDjV/kF524eKPgFVU5q6wNRzAY78j7zN6B6IXj5J9lhJo/inXqtv5k3qO34H3/4FD+lk5QrA8SZ10CZJL/fLT+Fpfq2damwGB
hrikB4SgbEvtuMhu4PUcUvmg4Ext6xUpGvQ1qarFGvekVxonCmnioS4WXcg8H6HUkR8jDeJ3y/LWokf5LzAFsmYOmwS5/5WEtwqgGFD97KX8bdk81A04/ZbwMu56aSjor9JLzRJYtZn1AZ9HARwabmcphyX74/IU
XUkJPBe3D5p58BUUbdT0RNmqn3IpcBPuiWIpLTUcOpabNzzjVlKBn7azJPkdA9GnisRh53Ih9rBs/xDBvKxatl3O/RD3XTbj478uK13jlkHkHH6Dc9uUPkFqBsbzBhXaxCt/IjtW4y2vsthXPTjGbqlmWVr2Q9BV
dzC91pekcsmIHfGOziG6hbhwYhfMlsvuzRWRim4CQ3T3dNksA9aWyVIMZyCul99VJAC2L8OFBve680hYvlpZ/17UiTZZCPQ3e9ECLBfyciNKcv+znRbus2ZNX8hfP22zrsXKSQQg+g7GVM4zEtezQazhTPS5yqTs
JmhNbCpZAIGXhOQAt18qCrF9e6k+Cudh1d9IP3mWlQqWqUljLG5pFUnecaJV1C8A5q3SP+n+SshO0JIJ8Q/wa/w6CyScC+0wjYttEs09Ll9aJFynqIwkKmpDGs136YEEf+gooV3qKDnyXTYCyrfRzcu+T0D3yA0I
RNyK0MWurQjb/YzhHNTq28e67+LTP6bVtFxcH7J6Ckdula+saq2LXm+xDbgptAm8iVptwPFf6kWvQt/5nw9muo7b1vRejqv62PJo33MNW6ajpLUVlM4EnMEWegwyswF7z1GFh343DXmG+zGWrUU+6YJcMrX6L6Ht
CMJ4aOlvZieegY4oO3+71vqpm8zwTesAyKGUgJpd5ad+Ug/JjjnZ1chPNPz38YI1KIYMjFlojKnGdWRV3xdB2ZpORysG79AHApwK2qCBPxyn+uKNrciFaCwi3f5v5eDAx5uv66Y9Slm5O9g4IAd+Y4NdjvYZi484
dv9wy/2H98V/nvS0Bn+i9l54muZGtMH+tr4YnuZcJWpPDlEJs4GIKvSf6xPLfPbHTrVvSEaEPTOFwojIGA8l2g77rrNWr13KqNeABNgy4HoojfNxsLeMO6q/3eKiJ2ZQnYRNRvsZh7YXeUUUQ57ag4PLTnedbcxS
IaAnHjmSS5+3H5XfqtrksuDlEG77i5tEBQYPrcmpHcfITgiO4eV6HGMXDMZLF2MGRgeSUX4zgK8BkCWV/vHPmmeJH6tayWTKViV+K/jNhc606HFnjGCMD218aQ16c1gzPaZiG2sYzhDdkC7TlGw/OGYUY+Qka5Yv
hNwWFc1h+i8GJbPyGAAib2hPFtV6rfTStIGN4WOSHBYLSBIl1R4hmhHbFC8po1HhgpINQqrVn6bGr+zv8a4t17Z2Xhe5vbWdrbrmsWcHdX7Qyh8LXjl6g9WZ/j1HURClKGopg02YzWHgNACN8qQqIUavBtfsqnQf
xwnfUhztpS1V3igGMjKCh+2IgOOsg25oc3CS+TEnsHdmtey5jmNFVWqdmW1iL7/Cv/yV9cHPX50Xg0KTSDlh++bCCTlAEnLRh0a4RJZ8W0GETgQfsM6IoNg+Z+wwzh8d7CJ4she/0iGWDr9K1CNLWiDzkm2y/GKx
aXKj/jkMjuQG5HQyjAPf++JWfTug1HJnQhJipjBRA8+UZniBou9UCT7e+t1O7xp9x40+VUV84EDiVg1JUZ2a32yij8Trm4UztEZNMRtTMRlFmg3gBQLhjKrbmqGHUuErU+10qQTjFSAHkfQSwqT1Gdq40PtUSuxG
xcm9NQNgd5nkRZbhmBq5vZngP61zUzchOJuVNKijFtcVXVBAEDRDuZhwQRsWOJrFpMQ7xBmpS15zY5ah5dzDr/KPMa/cLC8QN6NLtcMlIx6bs8y7gbik7AjbY4F1h4Fnnpo9/boJn1uCp85xxpDxakw6OTh7xJFD
+cv2YHXjGVz9w5hORXWS1TWVmcoGZcKlMceMks4+wzorSNiRu+aJaMLMBwKJtg1oRSPDE6QfECqn1CZiLL5pQVeovkG57uEdRyl/6laI/CBCF9icrLHEqSRalqnUqsELPa3li6w9g2slIUUsmlnyYFqmgoYMiPzq
McHjm28PfxB2bpjXXdtQwqm+cQ7kaN6da/8N6DTYfN4/yWb3kFn1ibQLqJJUqYQoCZTiIzbcgMMr7nNu9YgR8NZXf/eQS0h6uY/Z2TMtuh6G9Qlxwawn14RoGq+4B3DNzJUMMKRbwwADvqP/RBn7JryBezPrHSKX
TGRtnaa+X1clQPBrKb/r0FU1Fz6lpsApggdwzcmAWhSlNgru0xFi3+Qs41ZOGLRaw6NFybXTkVJm8gxU1fQK0rKNjYKwj+B+MR0gX2EyWXazXFy0QxkmLfrttvS7G87m0SrDPV4gwRYoqhG6cXRZakuF2lYWq54/
unTTCJaXPXPl3jy+2wd/4Q0+RZqBoyCNzUg2IB1Kc75Golcu1xRyAG6iW/UKCOljG6cUC36RsPdLrVkINDAHs+/19BwIapu0XcAjXWnVl0bUHqgESKY8QEt2jBLsBw+kCwgwhBFfki7TSyhxRRI0nd5N5b+bhBUu
yaDCNhu8yv+t2Ki/Iu4NSc+T8iCtpcq5V+uorbhGnzvmGpr1T1HmPVuy0oe0VG+zeAVu2xY8rgqDfbD6+x7nxWoi+JA18nik9eS/JcbVlUvseaaIlA2o43LMu6iDDuFcN6VlKDXgmFQx3t4jzvluSvy8l0AOC/sT
SjfADFxz5EUQOiLItFk1Dn4uT/UssFSf3ynhgBTBEtFAybpfa2xBcczRdgg4U2Mo2ik6fdMpaD2F8LuvLiWutNEhXdbaAwhTqAVU6+hKLZfp9PEP9QpiVNZFWwInJOTJUyangknCcdZH11m0n//khOiUEw2PUU/U
2u89lmVKRgdFMLpWbfhI52aTsKej7BAQqmcNLVoqF/GjagGMbXSrmzdZJgRWWhTz5wc/VXW4oRis+1BKmVJopWI5BP4fnCqmm0Mi78tPVrFd8hlGwX4itd7q/m9EwHiyzGnUsut1ItZjENcGQFKKKX552mj1J5dr
lJQrQUVNtjLJ9LyUHKyfEcWkYa/puxy75x05SbzFRpUdcztjEGNWVq6Iq7EF10P1t1YNmP4oto6NaHw8tt4Xle9N0EUyRxSdMi//XRIz5JxyIAAx+AOoAAScJJ/Qshq9rgdsPk3yNPKsZhqFhZGSXbwR1JVjzXmC
InZa/l5qfpc0cUSIpltuB4T1XfIrLTaqBuNpBko1sDmFDUpSpyxfcMLtLitAMe5zF+6jJNZHXUcVlCTZ+5orz6w74lAjmcHRsn7jIVs74JeSS9FFuSU6j6UbQqGEgHMblN0Vzian9sGz05tVj9IIPER9Rxg5G6b/
hne/iJ6Av7wGlUr69DK2/IDwKGpYvMcsxdxBwTR06ypTymxnsNYpcl+Xike/lGcUt2PLco/DADgqKMbvl0avsASV+7WJdKMeBYr9RRiPGYTqM0FUuwvXkGlWlY4irfibjlNT1ivTgCk+64pD8qnG+y9d8JUEDzqf
H3Ze2gjix6Wkj2YT2sCFvpb4xyCxC0lv0OquBEJy9bU7jxTSnCCvRjlCzs2umAUwytJIE4KFGILejLh1oTNfJqJaFOM0FqwRvTjq+gO6QLlI4o1dlCXjRhSbfnwsoFukYtD1IMOMEHw270bnT/8md8dUtaZOLo5l
p0JuDmdshIz/2qQGtMrEpXEVLriDLaBgUzgmYCDLXX9Iy9nfP5tedZ9oSaMWDNfSmhc61v3+UlFxlQCvGspIRhPW/7Kb3uM2/UiiWBAdH0pBAhZe31+Qzx51YFHuOQdaIa94S6X6wkYnFdSlypQqrCJA3E3iUKfs
ppViHfADrO8i6PcrcRDVEHATZ+b6FJdBWsi+4SH3aqd8Lah+5iV2vGVTVhRjN5yj3mCcBHl7WH4LggJucO8W9BD2qzju0SWsIRe0N6vmXWtO2RwEJg7pIuEumR0MzfpeqgjMSbPDNKLjrXF+tPIdfr/DAW12UEq3
uPUHbnycxOm6RR6rAtNHpxnNq2GM9EOQDIgS5J91i0tgN1yKFY15FdsfEkYwdcADOiTCKb2jxrde8Pl8Yx+Z/5HcDKDIjrUAFgoSmkfbfyBH++ijSB/CmqiCx56JILLqnhgm/l6AaD1ysHPAKPkSLcUitcTlfj63
5xtubByc5K2cmsY0sdClyqMroLdz/FVhmtBHm+A3oDCEZbd/Iev1rda8f3CIHlxfvD68/q5/hA94aE5dfBWvZPGGGgf+hJkZn999ut90Kucd5vuo/rbb9xemh/pGDvVTPNoa6V//gpGTrj/qjKB1rZKlY0T8Iwip
H3P/VY4nCivsgjT+Jfd/DL8jT4koecws/0FODj++KHot5cBcloFrVzObfpZKmHkuYUB3BXzclzXiRNvvFzIuv5asJt9qHr5xlsMRVXSuWv5HwhluB8Wu0x1AhHJi6/LaX93r0JeKezfTMkGDvVqY+jwJ3EO7kcdH
DVEOToc+Yx3Yyw9sQAOv4qpxz77UicBYPO8hzUvuJeEj6jU7FKU3XojNR3DIp6OvpMXzW2RXOoceEtvKk2y7rRjKbR4gsjjKAxEW5p+ytjcICCv9iiCpo3C+lOJGxGL9BR4SeSrWLDTTnrXZHtJeYnix9clzCuAg
Z/DiVifqQATZVMCwcvE/9wryGiDVj4dHSIa1hLq/4R6/Lu0C5ZWP+kz+2MfABkIagAFognFxAH+ZfPHe0PQ4yAtUrTiriSw3HyBrAd94Qz4u7AzZrzH5ha07OzMYSQ8A9M61VG1xU/YvmtzzfZStTCfMqysFM21X
yLpSRNZRFGyarZoT81Ps1U/hVl05IzSxhBCszzOWFbigc/o6MqvO1ErN4EB+zTH8vgHWzEHUk6LVPrKUsCD0QO1e7FfpJBI8CG0X9g7o7RqJ9jOSrCZa+0RQ3XD5E6saGDUJDpjRlMWFN7ZypmCHyqUpc8tkwu85
yK9TIIpy/pdaxD4x7i7Fg4LQFyEf2srPWSlCz1ReNZC6mGDVqItv7GeqrR+zlxPEPKwZQIfcME5ABLuVaicAobXwq/Sr9eU1vEWY3vzUI7yGqT4ffEMjeBjgRzH0r018wBx1k6diW786viR+FkhAMd6iglXg6Jjo
mghFvE4f1xDTS7gZ4kk1TNYGeVi5GTp8GQ0FxipfFnvcRkJYDrioYeHW6Z5HPPC8CF5v4OY7rikrawkc5P0Y+vcGb7JdwA7LRfSTHHBhn3qDVcc1hQpZ0Iy9TZ0EfTEnJyAUoYvlU1fwqU9lPGfow7qwXf81ZtmN
9BWUVgUqu8tVtZmhIZ43MD/B+kWYXtCx33qTyL8r6h0SKFYPHwU02dsLeBBSqRoyLfnm89X/uga22xKC8wGjcQIrQGzAGQiigp+qAjYxU6Nc6HjZNMCLpvLGDfDgR5rCNnTABJF8QVkI081vZo7wneWR+FrILtBF
xMvfSEKf78SYARNaPLu93xEWJUDcuFaES82r3UeAXAWeg9vWQFBNJurgqPSSMupP4IjFagQalhBUeEqlzC8NmqNpykMlym/SSoR/KEJkZEFwK519bTZgGgVZ5xB7CvsvlaDTs61+ZghFmGDuIGAfI0FTVxySEFLj
/RXE5LRsFgPY0XCFVoQ4SO2k27hewrEgnRbPhSrjny3S/BRpdAcQKIk7SUTAiYOMvxj/XC9fI2t/pXDFKoqP5Q459DEnzjhbFTBvSoqQ5UJClc/e8reXFRUDRfDl3cnZMSxRwBhIZwnJO8MiamdUI8C9eTeC5eeP
0JHK40Qj8br4gLS8GBX/Mle93wy4+ySgGoBT58doGkuHCTSy8ZcQHZETXIRK37UwuJOtxuTnU+74ryUuknDwjCvlyHttG0QmjI8bFBlVYtsv1Z/TB7E0sNQhfkOMQgSNptSnbY42jgvTiO1noaJYpXrZgdHyrZkD
OmSc+O312EoXzB2KTY0O9pjHwz1t4GbDYEWHbmZfCcFDjm+rkTEgdOIIunNBNPKV8DTR4SFvzfqcED0fEmp10n8TVzeMuhkE2GvpV3hI+pdwU43GZ0gkRx5pCX37w1w2UXcbDXFTW84/ULk430p/OQNOibFQjgvE
8bJLKFof2tIvbiwMJdUTSoARWMJENwKpLj4ggUOjGnXHgQnRlWbKMcRdaKY6zMx3jwkhQQ6oXxJ0m1kHo1tGZVxLrkJoK0IYUcIrJIAIa1TbkIgmj9jWxzJo6tmh+LzvSQ/R+4yOH5UHz6WKCHO+rbqzWReXq92p
NQbgimwbvv66zT1Yu/NjQf7usuyYirSu5QfJRi5yGujtyatrbOTfgDqF2bq90sf4bLkBEGy/YsWZpbrsWTYjIMccOyQCVV5LH9ykx+v90zqWNlrIf8EJt88+Ihe0/sghpi2JmGp1G/RINHqRLvCQfPbt0onf58fo
4ReMEqZUFMGHXwGGJmR9bqxk6w2Id0u39PBBe4r1MS0q5/lTOu6bmOrSdCOYcLEtFIFnr8oS8VYsE9wNB7J+gnzGWlK8zdzgfeXesdSNV2pKDxMS+hxkLUefzbwJBHSbhqOY/EzkD1bp2nd8faDuNZG9PENEj5Pw
P0/U7z6ITtcu03rLXuGBV2ZjLfIcGku1blHf2jyalK6XrqUkGbk9IyglEEl9eYCadm9osGi+0xyf1jcjk/fkAxBI7kJTxVb3zrjHlHAwht88BYbzA/h0KSRbZoVhoOcUzp7IpaEbfNqC3L5QqR7b2cccLvRf58ui
bvBiD74tZRzzzSXj9yb9G/xO87xa0+cv4eqVgDFtkzNOrCUuemuFdgvXVNhLteEsq9BXqN2/nk/QK1E0pSo2Nwz/tbJiqWkdOdiVPhqONRi7qaqO2z10y010tsy2MxEVxviKaMTHV7ixNl6KzWgVWtxsZgP5doLH
W5gtX4I54ATU2kM4H1GHj51pGNMXQBLNdmLxp4QyqH6h2ItzuJO/OBzU+iSi/gnBebppoYfWMj4t9a7y7lc7JxvMNhdTgpXhJUl/VBa31VSZidVS8WAbRgdkhWTG9TW/qaDaqc07jt1p8adMjDekFOQa5wtXmFV+
bX1Rir0vXk9y6owr8mK5PrleGFbXnnUiPW5ibyE8oJe8Czejhw0MaOnWQ7eRT77TT6K3COlcr5R7isNU7Mr4T0BEEhg2GC1tF5/vY1FWzyPwOdB0RfglxxmnKetN6vsKt2Vyhh5erxT/nAyJ8D3ylf2ApWhKtWAB
tR6+0ESb8m/Gj4jj+g7R/xHTs0xd1wxcJF042lxdOTakYdJTMJx6CA7nPdt6fxpyr4MGZNZmFg3+dXGkL+KMMPcCGW88+9A8UUhuSzflzPIsln/ZGZ0M6EeBiQrHmNXXpYqBMMCMndO8hIig74gdst+HxBRp48MM
HFGxtVOb80vCkIYDgQf5hIvCTESjlZjslS/KIVC9vKrbyc39bTdz0jG9Ts5SXXGrOGKhjfMhDQn6MRylyYyQ0RIkFJgIG/3lyvqvG+j+jAvsvGR+ZphpB47HMwWK5D7NFpIeLvQX/Y8QWfkR4+ejxk8JiCIjna8Q
3xjmFYN4AJ6spU5iL/lTVIATeP6jpC0mz+UiZWY9TtrpMye7jM/p/NSF1Xt7ULdJVJY6sJyHiFyu/0UMD3SpUA/uYoTU1Yekdwg35SM0omHOJxWexSPlmu+9Yx01TCjLMKmuKRqtNi4uJbglEmgAeSxEFAG8DIQT
01VL52/fT/X3Qam9lhbX1CHS08LCojNB5hvWOWxHkUmT8/CGw2cOGMB6yMNiX+uelI5nqw5Jh/M3oaMFq+V6fAuWSvSqrnQO72tNN5CzGVULcs1cTWNMpD8QhUqVNKZMGpYtzbyKsMUhAXpnYGphQY0glTOVgPp3
oLtbTgRlvYOmH8oshN0AIBEFarOWvtmF4sDatvlxXXoLzxX7vQSm4+EkHspSL8VAg+oHuEaLJh9i1091jw0xIWfInWvnWw7mZR8kl1C6pz9f/oW1IWmw666qysFWNAAcx509/gOn8q/foAWQeo+rnyvLpXioavA0
OgKBNwT+k6ZOnomKK/lp4ohdJ1OXJbpPekd0r6xJvXR3pBRCyh6evaMIGYgg1MxOvQqu5o6pTNhoNix5MN57QylgQhERLxKVvphyH4s3zesiLoKyumlBATMXNciZSTWaWywTEEsV9Jn/gkHEP+D919JOA7n3tpHM
fYzcOIHWr+E42wXMvuNo6GtgC73O33/Cm6aXSLpfvxcJKaTtF8eSLDMMtROb0jeERtQbfAqJitSV9opkBVKmzqvXPCYl8st+Ue9kI4DW6TWvnRyycIWZ/r8LHjCpCHD2ECRDrrtfnC+4Y7pbLZ2hq1a5wkN6bQnW
/Wggb7eQsvsnHMLp3JGT9LtzTMJx/G73h4ogXvbxhnTk2ESLf/TwkPWUZfFJ2ofnywO0zrStiTuNH/fAfng+5RnZyetU9ZyQQl2oH9iZulZSkadV3qmL0l30A4F7Df4dO3/K6WNn51qflquew++sthoJQq/yIClD
GRuaZwGuwTyV8ehzS/kjpvim/VXw6HuLBBWD/PrAr/TWwvcSToy+Zv5EzBPNlBoCmpjU4Zm0N65QEbCd1oYYTytsvnFN1mkrYO29sxxgK6ODiO6pRYF9GGVfYNN6sRxja55zx+STkjUPVJWcOHHKzl3Tq2eNKKU+
Md0GIqgo4monSNsW91h5dxgJ9YzhesXU0hTVD3SNjIJetXePcuk+craPGz1ZSG3WZjBV6cmm/MQ5P8VRxYlVur68KFhTGfffU6adLKi9oE5G2gVANfjr3V2QOjX+t6y1aLomw3MBtyCOGUolL7gDPonTLMDnGWgq
khOVJafoAE8rHY/XsMYpTkuD9YlRLIe0P/Jg0pmFIWeIfSsU7e80RYZP6cE5IeCN3Jbeeehh/GyaajBwPVepLr78y2tGzOfV6gTn3sPfv2zIuiMfeg5ILs1ApP/KM189DV/iqJ156hjlApNtDD3ywg3NBj1sk480
zuQqvxP7UNg1YeqcMHdPnzhwuRhbIKP9EQKkKkJjn4I8YpMHfvhIYjONgyFHuQ/w/pi5j0S/vZoS633qw6N+sEcBAeo6BAX/rcbL/ij5HZiKfkdj4F50MRm7/N5GzrsehA71CqxcK2rbhfmTGxzvPovbE426i+SY
14xjXq2OH+850imNuXWNBwnUqda4iV1qra7LfOJQ3P5onSagVskQG8iVecuZkm3+zbAvkv/4kFddsV50vOdgOWR8gssglfMu/6EiefB9jRKovCJXvZTOr9A0BlGOb6lQ1/gPMg8cpKg8Fbf7ncVc8hxEvNkk/Y1t
p9+cRW22mBVlJ2TxYGFqDEhPkeioWxg3Wx/G6oiyhAcO8O3c4hwIGoPfy5WXLb+j8vLl2jagYnlqKunOc24Ek4lVQCZDmv2ij6scLqB1eWtJaDuAaw4PZZyi+zO41kHb7dd3Y3m55LLJ5RO+78YvURSUsQWiQ+y7
O2EbYUkyDsBBp2RWQF42xSsgFECwfoB9nqW6/gdYIwO6sEHIgrxHNV44MmNTyuE3KbVqyXxFeA+8AHogFUR0fjcml9OX1d+B5vtKK8wcKbMfLf0UZXomo48wxTcjUQNaWfY5SjVhE7+oHeAAIomECb6HeuR15WM5
+Vx515Pl6uFywj2xMnEQq9FApo9rXQbKOgzmFQyN73HivIMzjUtdvvh4+s4D8D7Jo3OMNrkbVCkNumAZ7CgMLCQXOPWIUm8rJcE5uxJH26Ka19IeUywT6EYiJqbDBCo0nw5tmzPz9g4ssQLSLoCMjJiEEH39pqKf
aEbM0ZmWZo5BFqllaLHJxUQzlJ0QRAjnZV1QvHFJChnQrHCz8jdR0RKXwxDy5RIMBD5B0g9uzVUloa4LCHyZBAc6++euPAsuEtR4havQN7tNpgNvr0oreWXDCD4vmohwWWfEOpglk+WlM/4/mHXwTvEyrfmYoY1Z
stnJ45tlXF45PbDtZVZKHscRouYzuh0Kk3PaG4O2D57CVkWHsyNCeTpy8ffkwkSkMvaXyqeNIZ7IGXb8UZwuPRApLZ5zRAar0GgEizWW5Iws182+XalRqG4K9hitkKWHkgmAM94/WoHjrZOBgQe83ScxxN53AXG9
uxB4x+A2La0+RB061g30jvU9idIHJdMw+S7nG7SH4ZtcEjyWMI9I9jDT/3RlOOWwEB3RS+Tgr8LBX6wn2Ixj5y018rIN37In6ST96hlhOi2Nr79DFFYcebnINQ2rtNqrna9FZYbc1jAsEWsQaI/+G4FWm49WCLXV
kH10iysHvEOGuMDYY2InVEHMpTQgAnOqguJ17yePcgf7kiKz5Mp3lkKHX8dZl44lEktHE6vvLpB4ryjibznYTWPd2rnCTlkI8VAOo4AzNg5/VP8EuDJ2FVF8RIqlCRI8y7VkCjJ0Chi4DunMqO94VDxqNqJ2HChw
vC5d67AMrmzZb/TtYDo9HL+82FwMSzpxn1W21eoOeClUBQekV0Cp1WneUorarXlkRtMAZwp4vsXsKeDJE1cmMb1vWGTTvA6aO11UCJohA2BSstwTI/5KN4lgh97FzCEPScjnNOGcUxf6poexatfvN+E/fhl9aeVu
n8PuFbGuNc6e5c/YU1NCO6dr6j+DVE9fAYZ5aLgZwIcghUHsGZwDUobg/E08XC0MB3RQie0CmhGYDkb0ZWdKiUxNjNlBMwqICKTfSWSbx2ldfoGH5BivzDFWo+f0fm+LSy6Qm8sVFtK/crrYRJJ/ySPU9KsGg70l
lUGn7G4lwi7YB38Mo37Q5+v8wQ/eKAYPeJE49WjHqUOxnKpZmrB6pK1HOFiuyhyGeoE0tRpGot9uhUKw/iDiqnyAU61ssGJ1xocxFezZdKnx3iqCILbz2OhHexZwwLirtUsENasJ8ZxV12xZ1kPjN7SMrDBTV7XY
J6NxhA/uQxQ+qgSRPejKgXIApjZZOCqc06ctcU+aNgWnSm/WhEK5E+T0z2lgpblgoRf6L8xitmq7o6xzpUPeNdBHvYV1ntiU9M6laDhPYYWQF2j7GBVZxkHvWRC3R8FVi5y2ViVHH94mF1tkGW/hRCcFbSIbRNwS
qgPPcO+NBGfQd4qOtbL8Al0gYlMV86HLnCvSwdeibN4zFb7omZAklAwIsKnJFGNhllVWXCeFCC1uy9XF5u0hLrg6br1vKucPRD5aUAoEeh6boIYLCjG5LtYGYjxJFQxsorL261FiG9ndjSBqwDTPpHp0288G8hn9
RvwkdTttlY0bVYxWw3jr1cOfFvmmny/tZdsgtOk7ysdWTHuMIqHr+i3OQbZZgW3lgTjS1Ixy1yY3OE73xKBIfGBy/1kt4B688Q0gRlnprmm5JpT83NRx/LYLrJXbhntROgbOT9f/Q3XiCHnEr4ywO1vXug83O+au
7YeL5t85dY9x5c6NnYS/YSmDUqpiRHxsaHQhj7KVT0s3YTzoD2ey5Oww1XMGgua/7Mbna6wiT53Z3IAuj2AR7KUzBpoN3+ZEvf+gdTSWctw3Jq8eEAdgRpnmLAjQvbUgz2rbKg72ezL1v6zOqHAzWfyRBd0mtW2l
d5Zf7fzi+A/4n/l6ZhAQK8iDHaB+x4aw62rfYVyxNNiIn3AZOs5Dh9sBdif16Pm78t6v+/l9zyKs/Dunz9LfKX3KG6jP0t9RK7lFeaWdwusoLSqzA0hWCgU3eH0Bn6dFzxn0Mj8IW4OzXoYbetusEWMCYNAc7RgR
B6M0h8AQMauVQbKSp/3paRDfZoUCSY/C1KPpwb0eO0+IQVZ7MvT6wJyYflZ1YBECbWUwOn+D2y7aCFITtmN07Fm8WPYnx9WA0oI+wbqlmBVob0pHcLDIkSSnZ+AZyuH0cTcctyvMpb/F/xAd8eLUF3pw9rdNt00G
il12cuUGNUYIqzDoKjE3i7HRThlboAGc9WAmlh2Pu6fdSgL75b6PHaq0DzgxNgGSwltHmmg7IHsNN0a182L1lqFWXW4VIY1QZvT1hptJeUatgQLSDN1mwtnJ+9NbHesuTIIdjZfFYsRNJVhXtqkWhnRpSM3ZIcv5
CIc9O5R628tCUPp021ieS0VYBLUMhc4cCqzO3Ycvv9zl1Q8WdYxLj5K2RPxg35ZmoBnK+Bcb+rq3QCEKM2J9mGv/6rxpiiQbGSGm7TUieDXvnQ4SQZSpR9LdmhD5kdcDC8ghXUpcGiS14FVCSlk6SiNcKeFnPzyU
EO2HwkN8x1O9QmVsGdY+X0+fuSzpiSgRbhFuLOPXiNjFRV7CYreqXbseF4fCtNZpM3tnqJgQ6FnZvDCaiB0+XBZvCYigocisIIzEp8GePrYziAw9jzARvNQKDFc+3PwnLD8VQTsIPoeKQ9LcZjTgmFMlPI4fjVZz
22+3CUkt6tzmTnfjm4yess9FACuZzQum2SWLiVlxeyCOR0vI+bnKKNMydJluxMyQyoOAtclit2gRGQN7yKiZ2iX+tIDliDdnBcUXl+bFzYB9UZ57KXZGTLJIDQLKj7VGn2Bzu7zSRFzqpklECTRoHlBZM6XSslCD
bhWytUB9rPLwG0WIyCQsDXM/3CGYBigRTVqkcjncmh5F9ShTQ+k8dVwIDslRlXP0Fup5aAR9opN6Up5+j5n8M+1KHvy1EvKcX+38hst/P1LXr7kyVb7s1OFIXaJQUjoyfGdcMlxlFPd6XgJjd2h5+whs2d9tlfA+
Qjcw+6g9nP/aGyTR8vv2fvtZWFpjD0gPb07vUwhMvJS1PB8ZfvmPctzuUxsOP/0bwfegcrf+Damt2z3bXUjuM/G9T+zwTS5yrYCz8gWBurB65uaMT+nJF35bGCwSDLz/7PHVDuGRP3RU0d0Dy8SUhBQrYy1owSSV
qVXTwyVfrI/W0ji/Odk9Lu4BH1XYxvsHQ1E0u9ntPiYzDUf6G1mtn+oZvntbeoCvb881NGXMqnupf3Ay3Q0bH2u2SHr7CGCsDSgZ0/Po1F9r+dqoLQd95hexFFMsvyGk5n+lHGm4ZESjV1xP4QnyenP/WcwbotpT
6k+g/mNJqrYx1+IPy2gxketHX17cIf4i5QpwEhUlYy0/nZ4KShCgPDuFBXiLzMMpQX9wZ+wOoLywjm7ina7KFElSSF+WhFDEzuUq5zUvMjhSY/kKCen8igQovKbyp0PPCrVj78AVkBMSAAB5Cxx019eIyLx0vEVN
SBuoWP/6iKcNsnEID4TocbOWqrCcdCWtt+6tRV7SA3zTH2+cFed8tkq/oOs3WbwUfcWUIUFJ0xazzi5lW2+UQs/Hkc3LZHWHlegqNgeu3rMcQwr3VKkXpaeHtRcpbeT5MK0L47XfCwO36KGK1APVSianpLz/UB4s
ata0DRrTwKXUOtClPS7xb//mfYQ376NHuMIYj40YbN/fpp5t0QSWrDCt785gwPWRvn4YaU/uvhjNG4CyFUnZhk/QY6g8YMV26CR2lmBtMpAU+TuwFZTfCbeB2kN5dBUoFE5EjtFyJbZs/GNHAsMPa0ZwQ8NIKt7F
e93UeLSV3sRjXUutSc7I8Ukyx3nCB1OgJYeEeRrqEkPXPE9cz2F55rIOU+rqTmeJlZC4yvMzIAGS+6/gSnFmhxKnsAXRm7eP2gqSGYlJ/IJ17bDeLsi/QNCUIoMO5xnVjxXYTjxE0Br2sjar40CfCxTsnDx4c3b9
XXgUf9ZiycCAq2d5mq5ScM8S9VD+YDybU40DHu5OP1xUSCk+ILpVUm4pQkQWZZ37/f4Ju/sPF9JCKn4FpZ7DpC6rEA7+jxo5iaB0ck5aLGvwyEOyFnBLL4bL+NHl+eeqElQRVwLknkcsexSZ62aEkCJLXv4kNSFC
U+qysuSNkiyqyboiwxA0i6m/Bx1o6Fe6KBAa3075yVoqLl/2TcYo4igF0X6ESSb/+M3sDhItolQxwUX+YYUDCFxx+xM8XTqRD0lJ54QsNlZHvZ8twhqECqf99Z2SEHeFXyaHQtgv8jhI39swv5EroDlcnR4iEu7Y
jBmmcmEYdvMsopQIGIPFphxvHDa9zTLl1RutRKRGy1un3+4XpRqBLMrhl2uAwmy8+cbLzt/WS2zc9uj7j9QIeSxk2cAU3QO7tE2l5ec/SYTYXxNo563YhQnbQluzha46L8heBCXpe5oi3UUVcdv2fnjnt13oTe0U
TMGsnKu7Ep9OnebNS4BKL0KmChfePnQaqOpl2zPKjQQgKf5+ySoDuZ+CXe1/meQvRr5d5C2rCy8hYBeuxiFSoIGM/ddTT4f9gIcmXQ1t38lnp51ntBakc+WVEVwFQVu0NeljWN4CGE+kOrutH4OEItzAAYyOZA/x
YxCGzaGkFH5ZvxrCBYAYK5MMURxgZJALw8aNW+8IUNcFlx+SiI5X5hyrUWuHfqRE/iDBcaqOEvMHsRCqhZISqAeZi9hiijhAKNvt6sqAPRLK1gPwBqAYd+Ux+e3owAU6cPIGzlnZ2WOuIhTXTH0d2vCZh4DM3PR5
uH5nyG69ZLe8l15Rh4R1hX3jXGjZlVX+gCitvRPuDteiQYdzeUoE/8Et7qv8WTUcNw4Wsq2p/stBmc3hE0HSJA67bVGsKMnjdo8l0SPaM6oG+zvxYiuyMjFkfZ+eavBkuosoPJE+F++bP2lpJ3UPm873It0kILCO
ZxKyr5w7LAEzpuO+ERMNVgHSn7RDBrP9z7hgO2hmQmJ2HOPVZYwVJSObzU8hT1PaM+05ZeYlpTzUGMebPBY5KJc+k1TnK6qhBgHpPKSpZ7Lb6YMcCnq4MPkF8OMocsztT7L5kc4TNEDQpVWJtYLbgQQTgYMS4ABJ
mEo5xHEpLPsFQY1kNp6g3143IfqHmKuJQl7mOSlJPacp+eQ85vlSue8E+kB7DBZI99d7eY4ejEpnQ+1y/SEyQZ4PdPMLprAVoK44CVKw7Z0pzm+MtLI6gbC5pABGrBpF1EvJjGJVUXjppeUpKm1x4sslliDnB1y1
RP0K8RZ/NueMjjbmg7yBHWU5ByJUcgNSQlw7UlkRXQFUR57kQZmO0HXP8lBykZxSWnBKKVPUXfou6JGpqQPifV4+EySvy3dam36MBl/Tmr6X4jiTzC2jZ7n4acPeTYc6G0nObtZt+2u567bqYT+TV5VSHzdcZkCe
x+escloRXUn5rf6CpzxWCmiCZdgF5OuafEyGKpNxdi4hqeIV8hlroM9YVVKChh8tzGIXChUzSOpAuB+JrDye7ruJRglXWnH7jaoEZPuRpoDhd1nuS2ajiokWXRbEDg9Fr9mV8lNV8CJLQTGKa9lBGsDt5IIWMwfA
4NigJFV5jTzn/LfKA0QI3EaA3+qx2sLxM84AKDyinIMgrx0x1qVYUei4Ej7uy29NfUUhZwPZyh3x3Xj1EIgnVqoPWhHeHKH1ypF65JZjU/OSIg/TP/SFL58AdhoFQ3BtkQN6JlPZNdnUN3HunHaqs32mIRTxXiSw
Q5QNERNSkRg72TMOcyKKezvfRMI3fjer8intQNUFHpGvrEZ8ZVUq9YjhjEY9wsqoPkRu6+1AYyb6G0fQ+S0FLHvSAxHmmBQGUS7i3pjFJJJV24IwWmYgMXW/rDXt4UnmwvvCfvW/yiZHnOeQMcwjloeE5a3A2r2n
Fx3EFB7xiMR6j3acuxRz3sUII/FBVnYxXfhIVPgXlx5a968FqTFmu4j3xQNQBFUV0iosIkQGrCkW8w3XlShLA3Okq/2F+dZ/6tscqdQduUg9KPdJZs82qulI8T0RIXRfhPgkBgRUA+D9sFrcIryv5yNVrCDXZRoe
N8ztrXe4H0aAgvEfAXQBdCnZPW5E8BMmfa+BLuAaaMIBuhKDbgfnov6JAhKqyiO+QmKmS0Piqke12Eu762hpv6fIgS+uOKJ+eh6a1cIpFXPn/LXQk9iDdOC7IPZ/XauEQQc+Ad0Bj37QM7c8L6IZ2Vhb0tsGVFVK
CMoiAVeQAZHhAjByX7lNQ23LMn3IY/O+a7sJ/rhGqRh6mUfkTme1IQiSCsUd83HFrxEokBat1HTGaLe8qC0XolIsR5aRzRLV1Uy4gmBCllqAZfoUL+R20j+HpYDWjZX5GQt8Sz3ZHIMso8VBOLraALkcT0vOA0GA
DdedPbMj49kREElvh8G9vtrxFzGzMAl2zIiAgaQMGifnAIaQzs7kYEn/HCfzmLceK73Za+mDwXAeBsa1IJzrh9A8hBJIgrmWcSdjb2C74amdU6YklCwth8D5rAb/F8JpX4/b1Kk5bgX9ZqZA1JUksyz3R1VMA6PL
Zj3YS4HarqcmLny2ZG9pA75/oVi+d2S/z2yUmwe9RQZojnlkO2jyZ1tKNQ3F86SepZ1JEaTOevFhzbdV1LS4EBhmx7cT04hfEtm/QZzxW2l+epkho8pIDUPeEfC8EDoUtDYDjhFlZzyamMMLKQTO2Ib9JFD4ReSO
qf1kFJFH7QPRnppaAHAGzcdk7IhEeVoroj+tVI5OOoIDQSKxAtrCDFFu/JhoETMkzSxG9cTcSdwmFmFicz7O+V0qWRQyZ1IsxMBKY+TtxLbjCxwWw44gTrtFW9eiIxGWHYyYHjPuKPOhqrFIREKOXkYeaF804esa
rso84yH4wnpocjSDuXjEqLO1fPrRtiygG+2tFGaiLhaqd67zFnGoBcxzHbo/X/0PjKqfNYgEtPb4zsBiEfhSSmt9zAncyKCgsmVp3sNpUCZmPTCNhDo62JjjgWKLD+j4o8SrEvyhknDu91UpO2Q2VM3mKjFDhbqL
Cto21rxpayFCI9+HSEslR9NoABMcw04NTXH1TDDmKaFZrF/RqjrESlQuQPnKkNyW+2pZJsGT+YvUogyhvWQNodF8RVgWPZQous3gcmPDn9UJINCOsNFM+HBarhpagWWY1WXptZvqUdAg6GCHJLwlQ2NbId6Lxn2T
CVaGWInEas1JAGs35RS791RYl6WgNLCPpiI8I2PTxTQS++FGQYH+J2TXQW6s8Wgf8+PcgvZycBe2n/ap9CJjL1IMm42iediN5exlHytH1nVR26WwY/wwQOOYi01oqbMVhCPckCrYiFNbYAt0hoC5bcTHqB6L6a4v
QZi3ql7mKyQC0hoRG3mVGgDfmXXeNYhBXYl7CJqTQ4pTFfcaSlaFurDd/S3upZFJBVPmyBoj7Dr+RK/Euos3TR23LQo0SmrQDi6ZjSrxw+029jtIBVYOgotSKxKGa6LPOKOutDBzc/gs5AYeSbzQIKIZREXfB48l
wRwBVDnsDg07vm2tnUdwR/5yX6bkiPKKtdBXrExznDdctE/oxaZWUAoAFoVelD4XlxM5QYNLecPm++Wb4dZeUWQet9yEKjuf/TtuZdUunmSDJbgT4Bj6+k+Xa3ttbNdurCQPD+hQ21wuciD0uzQlGjrVa8fH7U+0
9p3RS+yO4e295EXOWNYWDGm4jwsk5Z+VevLd2QhB794BipuA6HUMVByi6eZUkmstu/Md3cD/sWNXL0nFSJSw/JiNjS1N6qmp6XuWmqnKkMaoHWpe8pjsNjjkdhb7FNWl4cwV4zlSobb3bHK08/5qcrw4lGarFO+W
cVlAcs7xHBouwTkhHgBkHIw/W5snOC8QSVhTgxjeVLWfMP/ct1sN96p4L4FPKPUjIObUCfXhy3dS66rBECrh8BMvMy+y+Fn5s4IcJUPKWGDxOPgIFgVpxMz+3aIjANvoV1YsdFsaYsImjuGspDeEmKBEc44QOLeE
6aOkSt9HvBCGw6Kitxq4ZC4XkFfTHWItdMgpmwlVsVcDdCa16pD1bYChq1ORWDIr71+9cMtIcEQRFjKPGHxDIyjUcoZYG6cmN3pCVXKR+oi14COpjI8fZmqYrxaUlaYJ/MG7tgnm6PCwTCy/Z33Lr/ugO8e3wM3s
f//glTIHYWpLjoigdFYgBP2lkiOoGcXek2YHao2w43HDXdkkJdqetRzE8h2RStH6XXpkjl8o/cF2hCHoY8njF9z/iyN4NdHmHV5hSSDajZxYZPkuYeU7xZQ3RURddo69M225Rj+I+waJ0l9jdnR1yQnEQp5NpPgR
ssq9zQWSy/3FaBwWITnx0Efik/jIa8VHh9JYIO5Apq7IkK7ib2w6VYFcLYeSdPeXpAMCzz36pqtkNGA7FMWumtRFAXEKmLCwKqbJHS+k4Qj5C+eXrTDzlzQcQ0xgaw27FxLtYn9op2iQOfaX13hRN+PlN0wuprV5
BM3RIPQNRbFshFKBomUH720WPrhd1/1Hs6yKeVWfQuen+Y2wdlHvolfP+hYeUhcjQRpOTexBFgyM7NoYVmopO133oO3g+vfIMhkOnYRtZMWYLbEWn7hpgPwhJkpKRnVpBcfCL1l8QA7xqhxCJZqEqSsg9OIgMyq6
TByHyPOFkqnvqqz306Wff0yypiqUMIbw5JOLpAxOu3pFb7fUjm6eH7fL66/ZEBNnbOHBEB0B5IadWixPpXfNmfS0YvkxvUtnIlpyWhA1SWXiN+3Ss+OJhRti3s35jTF10afFOda7Y+bpJDQXpHDuEzCW7sYW2s41
Pc3VA+/hmRJMRm7GUKycYnhvPPCs8obU1Er26gLKz2unEpcYZQpt/WMelnOjRM3HeMw9sSxHWcqYdVK6Kr5NkR1zhkXI7mYN3GE1sZSRmr+enBizBqQFFWDjsdLeDHKMXnMVhYAYaZQc0gERGyktiImUMrFAj3Ks
ZHlkrEtyr/gUykxwVitRgQRbiuw93fwtxSVYhDXtx+p+MgPrdoYIRHH2rT1ApfLpU3g+8lopdcuubZoCaT++4npc0ILheAfzF3hEYipcWV6xGr52JgrDu3utFjuKnDpiECQKCa+lQlTtkBGg5fVpX1cVnenSlQVr
t5PegCcCCX9BaNT33O0RMqdOFMCgE9iglP3XGKq7YgYHKOcPcXyHdYUR1B7JQ5Rtgwl0ZeX4fafwJFrHfpacrG11dyVKBFwain/d1Dr8qhREmPAC0i5/GAgQ0qVj+fWn6g+iixJdbLT6TWxc7ww2lJ1y+RH5Fa2s
Q6ym2ZIk3QdmrJJaHOPNPw1mwGKVZKrBgR2ETkRPEAE54BQHapHUHKVNgqwdpbSmrAhlttJX+oDJ+saOlWvarQUIhvAEtf/AIQD3kEeNiwyIw9QTh2XtS7xIPsIV+YhVaGDaTIJZWNFMPv04e5VT2gE12OHyb6xW
CtPSGBzEqpHDEXUCWAFdslWlzU+N0AHRtJBOuZibCgTKzz9OzA1buyymIhZGqNxlB9uRz2sFiY0ydMIDxAw6Ws2iPbaN5Ei1ZZqFluibWJbls2etJWjjOvmntFidFjruzuQfe5nFGMKpLwsy3wPDdrOxIfLggrni
2XFgflcI3QgUo03eNc85nJ/gSQE7XpXPQAmf8RUgQ3yaIhrhpyulNvU2vARV2i8+M7EAGILjzOUwtfFLs+iViUeLv88cddkKaN0FrSxqZXh+FHAF5OwiUsfmrIdzgIHhp32LMfEM9fasKjTlRqyB4jdWpfNgRgQa
+Vi7AMeanQVMxmGLg7ZQDdYDLLV9aboavtAiD4X0HLjL7jcnNW6MMhuASHJ0P5Yugyr1eXysYDKE+NC4bhXqu/xfP6Zb/bhd/i+R26UhkdynutliL2/Amkeh2KSMDjzsMhu0HpkMwTMDRNReozuNi9mO3wK29BNq
sk9M+oxnefYmQv1M+ZhLQ8RHEtOV1OaLXsvXJmw17MExi8DyheDWAm6NEGGnFbETAQnYDAP9F1HvjDe/Z2suAML7Xy3NeHWOoSIdP4mM1Dttv54kheu76ahsQIPSymKzGraX01+0izwg10Io+ex5lxlOts9pKPX5
fZsSn7EYVrkji43lRyQ7ZRexFUF0yKt6C7wvjjHnxOYx+cFRFx/RAYmmcFU+YiXx0UAxC2J5CJRNV9XW7Z7AXj8Eho+DXWqGMnxE8Qf9mIPBro88wZCBYfGqaM3p3rnFFL3EAxK2WW0I4bRC4Ww99OzA1iO05Ltt
jstlMFf8+mQ7L9mXE7GeSrfDV3/nQSBqvpWtjIoi3Uqb9prqmp2h13edpwA5MqaU+gjjffUG9hQTBbpsRrJyx/YN2Mv8XAOJutp+uiL1VwerJayAu5sGDXkuZ8Nsoh5B7KhhXraUKywQU4wQFIV8yJL40U8UkRnT
DEEXZgNJTCavPSaqbaHMYmwOCGYST0796J9Az8sydgb/jPwbioZV3CUPFStaQnTICgFKuHQwWs7mr4DZ2qORwWbCxw2oXoatBmqBzAJ9gnvho7B2AXFG9djPStpTTBCE40L/npbzQbGQhAcGV/CxwaVdQyCQWyxb
I6DgidDIUhyQkKIYxEKwV5zwXJmOd3i+tANBMMxc16ybkFqaA9O6/IguZOOVCd9YzZwFkbDFj2UJ84LJYdp9Om1WS4FucFrJQVfShSgcmDJzxZZQW10t9uxgpEvRuZCk4qmnS9hcBLshr2o3VFqAy1j4dRpxDsdK
VXFAXpy5WANFTKzKNfxKcLyb1WscwZs2NPgqPWkO+ChdvVQ64gvfmpKcWTyEZbzLQ55B9aN6bo+6VL0E4xU5xio4fitMNOxzeUTFNtd3P9W4fERtEpIroK8zI2073ywgkXvg1/GVW/msjoJ9qCkm8SQ4fspJRCJd
WUELtVgO0DECww0eSISF0cyI7EZr0qygQo557cQI5BXLcTQ6Rn4T6S88rYyjFMgIOSj/KpyM5iEWmAdjP76G1fL350nzvIqbEdHYsooFBXqk9uMgxongzboRkUKzFAJJJYBq2C/ifk7jindTyN92XPH3nZiaoVjX
PAD/J6g9gboTDPmuRxxBbfd+BmuPMMl6z+zP5v3EBc2CGezeLxMxpcR9iYaUtazMu8p0V4IS7bLW6wozj+hrNkK+O5zKYfwhMHAMl818NMLdB07iBIGUVKKxMPth9Azk9znq16KfVOvEI3toAYxZKKDVyWK4UvAh
ZAmusogXIsNqjac8gp1pvIInY4qgo9VBGNYSM9cyNkXUXyu+Mw/O1m91662e5sF0ehEMWSUcPgWswMlQECPtMDzNfS4IAfVTicPaHY6BVReH5jYfSWHk7mu9vzJ+lMvw6neqMDg3F3Y4rU6jP431I1IxD6primU1
Gkk1hOhAO6wIGRlg2FDjeVYEVK4tfa3ylspYxV37Zaih2y6GKtROGB2Kkrax7+7A7ysXpjwcHvgGKHUHrO1fIIsL8QfQs3j81btaI/8TKuhnUy+UDkxqTVJBnIIesbllLegc6gHAEMVhYt32lC4Nd/q/7xkQio1e
7bumXGx5NcIgPMskPnUZYjeEIDI6YjE1+TvzvuX/zxfFKgHe27MWK6WCoO7c06q/YgVJHlCf9zVwWWbXzB6DMUopLxyBQKkcJcUCYdX2CBq/qGI4XA66a+B0vsS6iRVFwRkxHCgBEidHproHgrTHCzYQEYv/X/9Q
OjpbAIw/P32yWGHt8ariXg5Hj3UWFn7Ibb/6OMYjEpuNjkb4ndDpvYJ/nr1reVbQTaoo+OKWIK95dI15nEErhJIsNF4z9BhOUDiZT+8a2ypNoRTe2Uf9tsb/tbayNymVXY8kWNL+ojKOXBivoN3e/qI3BSizrCo9
LCebtP97rtPJ05AkY5ls6epsd22Zm+Pm1F/gWObM+yVcXS0tuwd8hwrmzPOjiDehJ9GTA3JpCtUHbI/abxEst1AdufTID3ktLtegbCQU02/oU6up23Z5Ec8fotfmfFN/mc1qkR+ut5z4LY9nkm0EKTZnySLDDKNf
MqNnCfhL/2m/EsPE9GlkF7zfh7NiK1lk1K1HZDVTsJWfwukdgydZGyZoWlKGkDxtNmnNWAwf3axC7dFnsqghWoLmFercMnTZCcjXs2izbq1w1oA5rZ7Nq6AlAV0m3/Vksbrl5eDAauVHaYLoyRbOr90b9m0NLN7S
ur1TF5Aw2YCjJAWRV6jhAEkPkj43OzEcD1OTJCNRy24cVUnAqivpBI8SNsVEIlhvjxwA9VLR7aU0ogMdHztSq47sqGxuf2azuvu8Et0G7r1v3vUHFdjqKRX66wFU2x8fNELxADZ5alSJ8hr2ARaJK8iyU5L2/7cv
nVr2wftU/Vgbtdy78KHRveyeL/UMmu7XYD5lD7zV+CF0BE0t+WZUsorMrdIjv6n96++Ppv/nB4rTOH5532sfTQ4/j8yvdFESAmZNyWqOfGm91Ry40HNLqjZI2CyAvEAWpNYQVHb9g1/hZ50eKfnH0f1MdeTmWCpY
NkA22GcrZcdFtpTxpGvp+u8aHv9pvUQ/nmd0k1I8BABIXanl3robVt7o6/luTEnJa+l3r32qizfBSM/r4b9GREuLM7+8fg6+U/NPFR21y7O14kqa1v6jf5UtaVetokEFSp72s1Shet1XAZ/IItVxLumDuYyCTsEv
z1mV/ukpRcphtVuRq3GeSenp2QM1RGp5dhzP3tIrtASk6h4FezteEf8lttwj2izA87Gg9g8IUVZx0CRFQpWDOqBlTVBbjaEgjMfC6xzaK0QGmQ18u1z+os7Ebfo7nlUrRQazPfWOpTJmE9RPozscSYLKAGAc7k2x
bwJDD7/B2yTSyYIgjxOxEfDeHN/deUtpzCH6RYpcNKErAlRMIzN6tcftktLq/z9NjmuagBTSGzJJwgzefi+9E50hTvjhd38vGiqmlyJYQOH3qqL3/0Dvd4WjZBeQKWiGQBghntpL8nEfLz9w1VGyu6knx5NTntLL
5/fAvHz+47UYuLLsNrdWOOpk162OKH68r88/CkYL4f/OorOKkEtlFMmWFrG323oSm95ple6Kb5rFVjcEx8tqkzXM5iXrUN8ztUn69pk/XHgxlEIv33aRsdbhMDChKJGhBNAZ5ysdj/lalka52f47dOirt4p/QP9E
dkPfrnx6+ucWdMv3n3rSbPABtUgfMpws8652KXrSLwZwOXRJjfGqVluN5XCHtlncm1B2Xz2YrrLZCE+OlQl+7Fg/9iSGh5aT7AemV0+CJ+084MZ5rmiUgHIwh54wFKiO9eiPqRTMJHrjSUmSqZAa3RVkx2BO6hSO
SgtysB7pH3NrrLyeh8QnHA46UaATdKLI4JI3HqPDJPJUeD8BuOltJeXnoDtI1h+ksJz96kr0hAdU1Xsuwh0wl/CZaN6qWCOA0P+JMh1craLp5F8KNz0saPkyaKDU7uP6AivGcrcaMFddVMl0ycEoR3KNqF2/exus
C515RpqR3jcyIMmDAblZXVeqaEpH6Caa9CKhfQDEXHWGe+2LlqV4WlYE1Ngmd7gz/IUD4JEclUPm0slJKQnuNGe2YSILKnYo/j56BbSHaHEJ+/8pNsRx6msXFACcO5JjZkFn5mKHm2VxzzK/HAXb/z948WB5v35G
VqsAtehr0+RYXk/JWk4Mvae/r20vLZwBcCLaDy/J1q4aSyjq9MDTInGK+UyYL6G8ghPUPs6d9QdOtRAX9U+CrmBDkv9m/23PSrr1Np/ZJXpS799hwsbiaU7ISbSutlTPPln5VypTeuO+P8NPIDDV+smD+0ntUm37
65ULCb23brZp8BnvTPkMdJieJvxsp8R01f97IkNnjH0Sfziz9W9Y2X25pzu3uQ16+V7EsZt03zRKeTXfR2ALk/Y0Sn1x6+aMGRTIvJtAbMrAGHuVwWjKy6nZSJ/iiXBMuS9YBWE4CSw8AhemmTzjKwwqNKTa97WP
4cRNDV+5JAq/hbHRKR0lq94dU5Lpi4dEyBA+C6s1FzjTXS+W4z6vOSZv9OtCZZrkrw+UC57rzmuzFFzqsyB1+ZdgxBYzj8XsKvfRjbHY6AXBb0WK2mT55+gAHgqtjyS12iHbNxXi63AIWRKkjisLp/nAWyN4ctVm
QY0vfoC+Xk58SJTdXAxgs/IuwxFMuxjoc0Smb8KBXlf93h+oSL4iWoPgWgTXIRh0aVn8RGngAEygicplhLBHHi5O5DZyGzmNzY1hDsga4eYIBa14kWMBAFlGoiW64apSFs0d5gy3rJeIrwUC0y7at/6Jyrg83Poy
9yJ3M1fzWyXhOsEgnJ8AbPzRZuymC12xuaPmNb54PU13792xCDi3JpxT70RHZD+JGbbfV5RkswhnzyAE9iuRTlAGpDeJTS4mkWFriLdt8JcEZ7Fq4fVWLN5T1p0HXAh1CgBcq22wNQQ9ogc3xbDdsl99bs3zzyth
eBZE8yacz1S0lKzwxi3qGJsCzyC3CVAQ9sUDyWC5hiNyKkd3KMw03ygoflSr1eLJCQI2T1jugs4qD1IcAk/Q+xGoXWue0BWbmxFypLO/BJaIAdMqvDIHhC+ZAsxLOp3Gng5yZfC+cL6dM+QLv5VZ08tl/HnIqxsO
YIbQ6vELQFaHPg7BDRFMeYdtUinrRnspFhTcvEhXbiC5Rp3hfstyzb5eCo2H1B7JdYbbxK0mW6rYtPbH2guxjMFhhdv0uxk0gvUGY3rEMg/b0slF77qZOLL1BmN6xDKFyTOi0YMXbGApyK2fRAIQZwUKPIBjNCfC
sKyMsmXeDHpKzgmKvaHrkd96gjlz8cJtNg8Miw1jDurhlLZB+x3YMA9ylbwy7RL0+Gej5Zvztfyl1uf/TAKUMXJXuhz1lnfDCc3cnHXA9CbKoLwG/sR33oi2TFuVp/piwb7c7bzivKw+wZ/XRa76ujfyZ4sn4Kng
Rzzwn848EScshw4dzdb87F3TG00rmCLCf2IfYlFjM2gH4fRw4v+mG8wzZ8N3csey+r2MAwBgfQa61XLCCac4xalOdezYSSed1oeaoWeMX2Vc+7EbIqKfCH3KF8UxQs4BHLWtQq95jjU5n5k7mDhz8f27RC+4SNRW
7S4H2/uZ/AxNP5PG/Z7dZYHT+Pgb7gk2Rz1MfrIN8RLBjvJfHwb+Gn3fzF/er5zhGjk4/VMn5XXoiNaEBlKahkyMXLRd3UpctYlV/+tPsT+NOFwYFmNTPYc/sDXcMl2zHH6fsvM+TWr49nVmISzaNn4JpwALH7qv
vwYyjlj5Rm5mbmiGUDI6veFBHvCEmnYNHxZJSA2WN+ngFAEp9ksamiCFxM6DBc+JHcs+mBxAXiwad7ttOia4d68XeRdzw8Q193F1lv16Lzk6i/pu52ft2xUmhsSnLqT5cFxxGXVkhoKtRhevvxAvPIWEIDSGoIjo
HmBXj1aVHIIs6MqFd53kZtLZ10/2HysGKSoMA5ByOKwN1hFyTBfh7luRue+Ttl+jH9gniAGCDdcqpxgv5gh6XzittWakDQKoj67WGBjoL8TfOrNaQ8JxWjj+D4K70VGo3gaHXvmmfGZP8wXuNHQN5wOAugarKXpH
dAkTEJiU6wmx0MZFpPkcn8ejyHNAxJKdbMbXC5c/CMednV7r/z/UBCYpKHquLYFqeTupUB9cneRQSCfecmd1WRFB2h7bbmftSrhnGMWWeJTqOGeAG8QZT4ebKM2iMBKmkQnuEJX3F5qGLgwjFtzusXTDokJZTGVo
bCO9K3i7ZcKchONQAFyI8MYPTR0UbyMsa02SC7kat/klHkI8BHkI9hDiodRDmIdAD8Ee8GD1gVF6rXDocGPVZIUmXO0XGafRPscjmQp1DxJVVFB85Y8FacCQZ1WbAxBMBv2wdYh9kCh8MCPsR4D+kDnqdqJynIBS
ciD3+BByGDmAHMw9PJhMxR765YSd9yO3BPczlX5iv0+/zKP0Dee78PObNnv42XJ3DyH3dFlI45Im8FYrBznX0RztbYfXESzh0Z9GD0bRB8ZEC3TVq2WpwTHDKZyfz8j3EM/B9leZ/4MKn2OvolFWDtrvjKCi/3+5
O93O9tP14JMEae5aN96tHenzXsc/8fsfju+f1TB3CWAAXNOr6IhH/OsYzzgMmOoUDSFf7sKLFRT5M/8plISZuDn5nZ5EA78JkfHQ9dE0zNUlmsrGSe/q20wBYnpagZ21P1tHQvzevC8rN6GcvUs9m0C2o477QoXm
SOMzBGwCcXxg6dqQaL/RPI1IPTMkhtIYlqbtdfI5Caqr0wkW5ZrTOzlZnNT31HKJe+rqinPNJ3Bzkv/lOB+l3AT/gSM+81gC8egddC2q9NF583QCWObsc4TFohMEu1PJpw6uXOxgJ4DIIZIJevZRe5v+4AJLAF2P
J/aHRQpi4HMIiHbHDedHRwoaYJ6A32bCEpAkZdrdNns6crgJS57aeeDwDEf28JUx6ok9beNo1jtd60kezSxZeyvl3ajKnc2MZDICLaSRKUiwylMxHFQMVndbDGMnJS7fgaEUWDKKcpctPmWOB2qtkLKqJie2np8W
AxkX7IIm+UMUz3bW2sJT1t17k63VadCfzAFuNvRDxxkPMDyLdLI1LOc9KkLxqx37BJve5vPNwinIlw3bIcxDMjJyBWuAneTzoAelZAXoZHJXHWYgAu5K0csQMXwMTMmiAGjKn+FW79tHPik/1dvy8nO5zQve63LC
T/TPNTDXwGMTh3Rnl/zkmnhE5ZA93ek2mk940bU3aiCd3HKdTDrWQKdV9m9NiWs6RFgETIiMn/wr5/a6S1iTJmNMoGSnw7t2l2gGjh6iSIk8Mw8ynVRxkz/LcjHBtAYqWABpww8rZ0w/55wg4hsyhuD/E/zhv8/h
47eXZwPRHpRXD7Cb9x+yYCSnrAkvXFxJ1U3phSI0WCHfvZguawS6hFVizkeJ7BPoC5Zq9VXeOpjcFkuvb1ZtRKkF4UNhLuosGRFOFEt6IUhtCFjKi0DG6NlCh1mkHYQDjKZCU3QP0T1FCYtLS1hQSh5Smt1HtO3a
o3mf0ns0YxcdzADLB/MOrIL+soizO+mELXplxzTH8c6/tvHvl7a77pufHn3jee4bpev9j3iCRZ1U64/DVxg9HhAoTsLZ1u7Jn7l8FgGwpIhLvIxe5HI9/FegC+0ohPK3BuKkC5NslEl9ujrxaCQtC/PdycLqX2Ol
pyDTgU+huzvJZ4McgbVHC9MfBXqNEY6mpfHLhX05yEQ/9DuBT0FYrPHJKcATiI9O4C2QcJ+69TOf98I86cT3I3O+MxgFHe/EnrZQTpZzGWKCTgGWFVA7hHc6WX+ab77JUqdN+dn+x7saM6DAGefyWeEBk1OkK5sZ
vLka/ImwGb4hn8F6B7wtchraTbL6Afnc0Zp7oCxirb0IbCoJ/ZuRBc8FV7rOvahQKp0wmu+IMgnBDQL9AvyQgQTmchpQ4neA0l7/3Fl6RwRTIUiXOXWQwaxg3gBl0B+lggkgtwEKmB410553Ceqw+Z9kj5j3DjNC
3BHj7wIHXwm5MRL8pFHtFvODkAwl+QwTGYig2F6tbtbA/fz8Kz4n6hcjyJQDEH1DbmKOhCFlw9dKsnB3o9ehfFKJgzeVIML1RAwzaFlPMvSi7TwhkQ37zrVnahxn3jqFooffjJE8Bj3Y/70ehiskAktwpPk6K0AK
Mhx4Tqjccf9bpGXB0uuQ5S0LSACfFdTgy+AMzuwMTjd+0t2BmST5ugAMl5sJpYXJ2z3SfuF2KNuWQzzf/4O11meoQK4tys37OrqSq5RBcWvp7cxLozJPymdkzsS0FOo+hRFYGrCZOOS9da/0oP3PoYRZaxa9qzx3
aZTQxILuKcXinR2xOSDn+VHTh4nDFt+y6Jnoq+8Up3ZB/qvZCbFrO6kJZ/tLNngH6ujF4x7QummSAjY4HEHJdUltedfpEng+2opKbWxiWBRJSqrnvK1iOvP+q5DPMdgZza62NFVDlTzWBL2C7Q4lB5CPLjSsaQ2p
yfZ6/J8/NxWSpN/mJsfdRpsInOESrfaWnuKn6AUrJZxXCxJOnb0Gn2wbwgdd7765IJQvLJ+CdDgG8EqiV/fcWEHXvYBaOLnVAjevUsArWkUnqGIx3zaTTZWo0P6rGo/N3AqXRaGGaYJiTLEaQxWE3eX+Y0kRO48l
PNaz2vAFtFSjbntp+AYBaVIh2Hzx5Aqj/X4a17jclYone9byMiJe4eA0QsNo1gHxcQLkOrCmub1k5c4zAJvpZlx8TuQHYWJpXeCf3zbpYn2JEyojt/xs/zpLLpaP8g1BKch/5VxFB/6gezMe+dfGR74LSHYGMcwk
DOYSHk9rIXaWzxPNa/PLxnedfKU/vdldzeO+feR+NO1l/LuUE9fnkvMEaf/9XGbiYslk9nUPnYYWa0DaAMHw2aqoXUDPQmnrpD2Qz95fOdRqO1MwbwzYhGn/hB+R6FarsWsh8CatUHq/Y9+gN3Ud/JbQxAyhEBpE
Z+J6MkSUDUoT+wGC1vnH8yiWWIP17O8OqRiIXIjbC5tWPeFNVt3pKyeDRw6X0w3BkjtcFtxjGarT+Z4FQAzOnzEpP1UZ2e+mkEK0S7RNUwv8e5FTwGoDV4xoLyavlmXlGhFF/q/2DG05qLPjrO6rAezK9kAVIm/q
AeXh2dJrRojVUFpWSj+Yra+9AIoYQUXF9vT697zyU5DlaBm3RBYVqq8dpDUW6TK2jJNdBeZr3stmbjDdSgTjykbabcTJfF09Ee3eE7lOCJ2QeYaa7QCXSGRqTU5lCUAgV0OXRHCsiKcdsU5lZEo0Sl+nFtcjSOPF
mYBSMLbtAVVyrL/On6x8JENTD+7qrykOHkTQFjfFparJEOnJj9p5Ztz3LBuDePxvaBkWmzkIeHuvZBK0PTz20J+Aqz/REtw+3oN3ER3bX8qtxqL3EK7Wu63yx2arRwKlSbJfWTPvZj4dMD5s9Dk6RAMAG79ZsmXL
BWuBhXkFkmhSDHaob8FENiL3AOcDS3fKcqch4ss6ZQr8PrkxU8GH/eXnpewLm4mphgj/G6Qd9bm6Y3F7CQm4MCWh+OzEVgo4sGo/MQRYfZ/Ctn9Tdtv28PY2K2eOJnq6CRIKmY1pH6UQDsq2uP7OcPsf6SUd7BBw
85D+/y4c84VYZZ+stWHXQikvw8JdDQ03tPez09/iF3FcOAHUMDrWjt0iTPwfMKuzbZ4KmIEnT7kL1glghnGEh2uaNKUDg4YE1xP8PBP2hs0faTHfyjZ5HLwHmD1xb9BkDSmgwWFqeroSzSuIvpChFc0v+crMbSG/
d2kBLNBDBA8BHsjWCPRCPixM2JSXsQQ3QTAsDRLdBZcR1lZK/iSide/RQA0F7mxUXREKjhA2fROccnZbE9sko4YyZT1Ds7hhAl2kKVNjLa0PBPnF72JktlWtHrM/ZVVVBC7dfhwOwGhZ5Cjr3fQzdQOYoAEtb9WV
MJE8H1yPEVlnpboZye/NB0mFN5AoBhIe+ONnArQEhTaEZS2N9B9SCKQD09pnkRmTOEzZC0O2TIki4ygjwXRZQx3ncaSu4jYFilHt2TiKY7UkysK2BDBMyOFEIJfreQIH4CjgAPDCYK9Zvu1tC2++DodXqobMtlCj
c6KgzY7zzkOgBTq0HRDJzutMaynwLT7AmxAKHKQSiGARXgWHpxSi9xSCPZzs7JqxBJuoVhC1fdwQbKnvOBlVjGY/aUrDcRqu1/ALrjEt21kVr/3uVoyHm/JwnIfrPfyCz5id7auf135DiSBi1cGKQ1f/2X6b89Ha
70aJJpBFpueIj11aWP26/Vi7N7x8lbJB6imeViZtJgr4jZGMZxpe7DLQnttCiUIsSkApFgcoVlsEe1KuwSs56lvvMzCSrJjOEaepbKwtMhkpq0iPEbdN2FgfZDKSe1Jp2b0Ssr/GR6t9iijJxj1mWtlYG37S4A9V
NtJmQE87DFsvQr2Gv+Tv7TdLKReMSjiquqXF1aLan2YBQatXLf2JPU1hFOPXiZlh/ikSNvtSMo/2GWlJL7fRQ1mj4s62hOMZ08ks9oLiB10xkzk81yXAg7mWi6aBAm0mhQKH3Dn2jSltonqM6UPLK8XjjvMrMFG+
a2ZbjKvRaM7rvdcTu/TUO++3YgYoX+0jEAf83zwQ07v8E7iLaSYKuNnRpG51+ZqhvIo8B+Idm06A943vA8M94W78D8W+xv/4oGduDHpCGjrq6omBhKF62UyjLElJp43vbbEiNyFyrLiXgTbaSlLX9jTblbGspWut
7sbODCRAqls8wOxlWK7+flGjiROOc1E1B8FQTXnqTNusuiOgJCkVKIhTYDclOPJnMSthP+Y/xFtNgNtKNhvMYZOpSj642rYjQQBJM61DQb7opTTVHHi8+MDIR5Y/nFvs9cNtW22CMPn67GIvFMMpwr6gljHJzrby
Qj4BWRBWbBnaii2w5Tx/HwQd0J6uVskxSq5Vcr2SX2CladmWbGsCPa6DUDWD6vAAXbGsokI8oSeqkF+wQlIUCwomoGP7GyGYupyUGVAo2N5CZAMUgaxAIO+QQzYJp9cFWFrhIDOF8d4fT9BI+JWvPuHZannjmuys
jyKNveC4jX2Hq97Vz9q56tuDamsyVKkMRj5a4q5wFZs8u4WEJf6ikcdzJ7sCoWc46tEKwdQrZgm+pem8UQeJlGnEwpLf5QHnuZt93DMHRu/0z5DWJm8Wlw9nqQGcNOsj/kEY0yw6R5PPSAF1MnTOc08pJbGrgtgw
x0i1xTTYdSY0xRFlswCis9R1czIRzmE5A2PJ+fDkVGkOMxfNIxwcBP5ABy7b4ANQ6tAzU/kncfgT+98qGf2WTAW8XOJq/I+vNda+NL0UMq52f53NAD0Il8F/CAecA41a5L7Zxtwv87JCnXP6LkXN+JXqVaEAu3c3
F8EEDT4FzJ+tRvFGrmaO1QaBKtSx/wjCSFtHn+6RldoS2hwAVw5Kvj45C2AWnJQTENV2WNWrkF2nzeeu6KXke2tcPi3i9BR8R43J2+ZRRdGaH60YtdPE9NI/FfvlXzeMYI2UIQohtrtUC7qmRCnPrcJG9Kpz6iLJ
qs46H6DBQ2ysf/ue4LRqj1wcjVI+uYtYuVh6PtUTilfhE1Gxkyv5GsHsOK66ndtIlZl73BULHW9tenyA8XNpl46bJHiB+it+UK+rXXXr947Bk2MwvLzQa+HnCTk5pyJVim7Ns83GEgGu11kgRqKyzB22doI01Iev
qszX65zBYKnEKguVgXATcaVmPRMkT+5sHVhFsV4k3Iynzx4cFq20gQPYemUjgPEGKx0RMLk6gI3uCbOds9sjtEYE6/2L6w4CYDD+TXL0FMRHx4AChP/WsvGP7bni3OzMfRCPX9GicthVmgFPN5FH48upwHWLaOkq
vOv26yCCYG/ReQUT8iUx+xZmA+I8rekmaz08cF3SlkK25SW76hOBuC7Q8qW1yNYUxC0PSOaaqTq1wG509WFBsQA+ekfBBSaWMG0dVQuODUKOAFlnNQ63wFL9ne35Jvm8EWvugVlqNYbQe0mgRIDEP3/ZkCDkqCm2
nnvYzJDFm9Njb6AEfNKlFKHDao3ZbddHmkAfqafgmb83vuw/BYbS9dXnBI18cMUo2E4QpBgA6akKeVgQQAgojjwwszu4QObl0WOQ8KLoRWT+yVQ5nS1hMn3Sb6MNemMzhHFJT6eIwsNqxi7NDLwufbfYd/vl6wqX
CrSkq4VJTmE1PFmUW220Jp4GH7Det5CHPKiR6pHpYugExHZ3qIbCzNfMjJL3UrSnjMLDO2V229L6kfLlAi+KxjtL41F4peuh1zVMsPAgQH8mkOAdrVcjn05OtLuGsBWBa0HW4wNVbvNtakWsDuJmIRYXd0BGjTjE
sNCzUp9OEb664XADHbrf9EZZ6ZepW7fp9xDtHooXdYBE7DsHe07TVyBcuRV68dpmvoGOnILFoZfAbdPZy6J2K+hXH6Mt3OQIFoee7EeANm1tRWpa5ceqHdzkCBaHnuy/bbWtXo8MWpnco76fllBEpSihiECxtWy0
Te0izVx1+oElpQvJ4+bNyDFIZBH1JJRsf8oSqRen3WN5lYVP6szLcjncPbbOtVhCUUwj/4sZHLBUOrBevNySnLVsHSw3x5GIGYQIaAAux82Fr4GNX8QNYBIr/axatf2bvkJ0SSmqlDZ1m6Y7gzfBkBb50zTV6Bax
ukXxEsTl6rUeseXy/uy6x6kmS2zlXZzuTE7NSlhp33LlQ03CtsGGo/PEnDi7TMbdu3EGr8ZAKoJIc4d07OLs3zbWwN9nVTi7WNKFqC+YFhOw/eOYYPWefSjqneuxQYw9zzyy6nQ6JaZVaVMPPyFVgMKYIcDVdEpV
F6iK1akkMB2CTiWBkUAjI/lU7ILfuVFRUu5S14D1Rdg8mQ5BX4TNTV6BUMV8tOWYu3F142xj6SCznZnT6a46tw54yPApVMJfK4QwsfH0U6iHVH3zoUclJVs2nKx59xr006e6ZBHCk+E5Hlvv2X75xCHzgSgDm5+K
RuLNCeosl5YxlC1VHWikqzEq32adUgpOwqx4YEBSRsBqFATqFZu5IzczEks/IdxCKve7DlSyMO4OthpNdNMK1V1Dd8k1QqFrbs2guAGqtRZ6lXrygjtm7iEY1UnCG80a3y3zqjNRo+y1IBQ0aw0KFk5B2pECovGg
7sFXM9J8KPONvaUDIFmWOnoZM5vMlMR1fEVvsvidblh0DiDvFp48KY9fVL9fRytD5878VK7TkEwdmMXKaefrETuo+fQAeVwgqxlkwm6waJCUQYymbOcbgu7Ao1Gb9EEN6AeegOPpN7a05QQ6uhQwQFILZA1FfIgw
kUYobLlMcVP0gJWWGrf3T+uKGseMf95/vSSaka4Zy1+L9d11NYon50oi8s1UeQhKA3nTpbrjpv/QiDHcMyRgCgx581ZdwwA+RvY0gsqUgGn699Bjw/tdJgdqEIJTozWBRq09cG4CrYmQvPwKXS14+SHJcUPQqLDV
jOatvVvdFs3NFRYpOfisfsfxCU4MVgxv1vxvxqs3OGK5EesBMZFlMOmwsYRLaQv3INIY11lUlv6u4kiQrn36+bgLddJsuLEvVcP+Zrqj6VTeHIscnA0Fiz+Wjvwv07wyJa/ZcpEXTgyIr2++WvNv794Zr/7J8Fbh
7JjjY8rBTdBeXgJuvfH6OOVFvd+MnNRj4kug//dK3EuXzNenNkVhd7eGy7Shrhs7RY2BH6nv6rXm9uHt92xraz9srj5kbj9si++3t8Wc+Yy53fxrX2P/O/yOT32Fyur/kIk/MsdeODtu5zGlhVw/1jLt6/BtPhx1
h8ep5TV5dUL0Mw+uS1TgWn4N7qduot8CL8lzrd2odFgSG3/WOa4q+vnpcVdueK7g5htQ/bo5G2CcvcbHAk6vBT7kz1kdV7s4gPl1vUs1mlt/4PoYRh5E/K+6VDovhPG71XZ8/MR2sfED4SQmyj/xqwBDyWhoS2Xg
A0RXcxX8e8L3vlVvP3QMYf9sXRkQta+r9uXHqadDfxVb/GiqU0YfaaO6AYayCVaD/v9L4/quhTKx/5rxbPavwe3U0Ox1D3C6RuT0j8y8X0xza22cekv/im4CsWH0tZ3Kz6l3pgiefyRzK0OLcbJnVWV/wShAod7I
RKi3sKfQbYBbL0IXv+pJUshEGmR/aPfvpWylT9Tc+bPc2dQJdm1Z5Z7yROuXzaN+bCclpmvWIelFT/rXj80sXsHy9Qfe/1UdxfFAmBlqr+F3eflX+s5H+jfcHzi14IL2Db4lzHG0hCfS7Ok/zif9FWWbjJJNKhdt
aaj2+vunH2HRcPLe+V/I7piHH8BwkF8miXckQ2qR92GN+wM1szlQY8XxbJ4bzxsm0WPj5/iwf6C8ZkhEb2xZVc/z3KvFhF//vWdIyF/hdB92rO2n37/Rlz8gIk8sjpRPr/I3wGXQSacZxKdfW3SE8o/g9zE4s4wG
O0AvXRmKAm/OCJz9/JS/4TocfjGCIIL+fKY32giOz23893m6bRmgpeB+cdENastmLbmfjVjs6gb+XtzPzd/l/z0sw/WH+Lzeb7p0vhBFsYOW3l+M63/U8Kn53l4e8/05fh8zEl7wU/nPQ6bT/4WtNKOmi6bPZPkb
4Zbg2RMbGwVL8FvtG7yoSIcA7hqpcqexXWqUkT5zYfu5IkFqKxFbvPH6+xuBjGUMlTcdey6CPsBsUerP4vs2wV8Djt3WI5c3nqT+3U3yB7K+h80ZVx88vZN9biFno92Z0QQBgSC0dM9123OC/OPnjcwdkV9/yfu/
as2pHo1GT29EEtPBkmgGerjAlZfmZrxfhYnkuC/DjoFjzewdSa9PcPIViEJmEXtWgrARonN3qTPD3nFzl7pY+aSh4H2TZf2XTIQcv8Cj4a9d/ZO+1sYtMOpwMukfJqpo4f0rmBE3vpAglZtPYYCSHmNwCPulbquT
xQUBAEWdzVAwJSoI4kpvUoRTIQGs/dUeBWFonXuIlUCFAvZg7rRIQa+FiBaJ1xSgnJM2YkYPmFIvJ+7jqilXwDxF30co9coXcFatvCmgr7QxRYf8A058EyEu5PQ8jFUoaVhe9NRFWnQarvkBnBIDyfsj5QtqEoUZ
JWK1J9ax/LODPRoIxT8Q+dPvjX0mrS7sA5uqC1bV9RmXL3eT8KWO1o293KYT6xI5LIwAMPgitKFj5z6H/RRXjF03ltpJRPUC4CUDfNz805BsTgnJJyeHkuwSWgv4SUGXODbAWBPlEyGYknCBjahQ8MgSsfQefQa4
z3qoXXBcXIFWQGRKeW6imfbM5EyQJGWlZCmAxaF9FHp1exg6Bmonq0E0hqrzPIvo0iOtvbmwMVLHw7yG79TkCSFSi/KjkkFueGr0FtkpF5dFt+aXKngll/hX5BKvw/I16dIQWaJqCoZ8qvrkLI8KKBsZsJkjwKMe
efNRVYKFKoD6UC5AQNjwJY/u0OH4kmPT42710YsgRG47CKEEStCIor8bKycGGBYR2CUFyKZjAXEJFzqQBlxeKb7tJZDYTIp+TRK1PpaCWlIwztM58ybj3n7DUJmTnp3ljFvqwF1p+gW65F3TgV5W6KVu7bFA1R+E
H4hagUrqOoYgLhULBLbQCM3Y3E6l+QYjIwgLPg1VTayOIz3pXTbchSHX4cI6WhAlcQiQNMiyCE6DrXYp56TCNpkLH0ieSIY6WXLggCHICqMckS+gruf+FaOs3pYB7jbXqb5XSDmB9R9NxKF5yFi83xDLU4e9w749
yb+uKA6FGiNzdly0grRMwfxYBSapQdY+c2UWsR6F4lDJdD0Gvo6hzoE1UvUYYZdQJcacyjDqigxCF66JSsl6BjUziwXAVYxVoEmx/0i6x0IkYkOnlQIFKerEJL3KYfCCSQynjnpGxaF5wjS/y4reWWzAQTkp+ppK
JsDzjgX1Xm4+q05VOBX5twlHMMZ1UzLvgz9ojD+c4GeLkyIuRFyX9hs91BWPOPtnq1q/hRWeqVvgnImeDCjgGQnnMpeeTih2vGO98dB3wLC8LF+LFHLkiihp6MHYMEhr0WSTBFlg8ykotyBKLI0QN0eyDuUD+Olo
OYNMoK3rkIacvht5X0tKDb3u1fvax7LGyHoXSVYfch8/zkSJrDFYE0EbFq6IGm/o/WGCEp7QPBpNk2oX5rqWNYcghbXSn1sdXmirFo1TDLI82H70q2Nc5RjpqDlDDRXGUR1mHUBh7XSwA+CDzBUJo5Clc8FcYrPR
IME5UgRZmHtxt574fOGOzp0nqQ1mLS6YCUhsQC5sExZiNNMiPgSbOpQXhIApCloMQjFU3kQAELOWXWUIwSnmtbBFJ8s6JSWNTD5ehpdMReEhIMeH2ruezIaCCLKlQM8YcmhJ2UDCpDfl6YPlPTrZxofTWwokFqai
lQJjQQZGvm0sHcuSM0KqJlCuORxbIJuutaylmL96jWe5UY4yJ4j7sAWKGsk3fhubitAQZATU+CBgKCCFHnla985r8PCJkgsKsQl2Ya9BLC+0CGxnjajEeRZGw0BI2ulzcGBSaxgboR2PCeEAU4c1gjesMa9/1RfX
8jNsmq4rCzX8UuVayXgv833ac5C5JfB2phhDB+wAEn/nPf1mkWOVhNd9DDLanh3KYvbDNwl3/X5EjB1SRsGZI81Bw3N7py0mnBjZlxAh2GZQZyJyIRBDo67sAZWF5rwMXhamksLVfp0jnw1CgxVhYYoUGjIgWHXk
NIOlY4uCTsH9qKL4V7T7Nx4kkvniofAyOEK/XulIUNSrxUV/5wnliMOSVHS4VuB1A3ZDE33CDmQsMMaDFA2S3ZtGBlfFfWsNIoZNjkDrnIRClR9uRQptJuy4CYRwLunbeVr8kNJvekcrKxvA4LP/K8yTt+AJhj1o
pW+xs+e/YspSgT2W+inzI2NE8fHwFZJRMahOQoSchrSLLtewMDJMNpqRgKjNA68yoOzNRFoRWcq1qK7nYu85jigGQi/Z3KtS+q1acg7E7zftLWuNR3haqkp0xGjWj3phn2pPSXDbA/2IrCc8POx4jO8obzB2DwFa
Knzw3aDvawdjIVwjUPiVKlTf6gQ1Z6LxrpQYVHctTZ0GXcyIoFcQGYalPL/+J7AvDK2bNAiGiUwlof8X1iZsE6IfIVAGOGxJR3LTzoHtz7ewJSLDW0hdu6TTv8iSYmqPD9anh+ZFLpH3CbfV7Vw6g8VzcoX1TB48
hbBATnX6inPB4g5m+QqSWuQLcrOFSdG856bzrR6W7Ey+Z2ChgFeUJ5yWqv5cArT+JUVAoplfe055pGk4RHY0GpETUkH0YYLTftrDpq1EelbVihlVY/5ObhJF46Xoy4sEYSGYIyhZ9quMIMO+oEPh3ytrgWPiRNyi
C1covr6SklbQPk4kzgcIzUcr2T4JTsDTberYIwNxonC5lF7guEVl3BMI2y45f72gqgVjmMOCsnLp3xwrJ4UYOX/gQiswuDwcaQdj4a0WYRBsFIpI75yVN7UuO+Lh54zf2mSp0MPIA6k4WL0vIYcMtdzra33BnMcn
lE2UcrEn/aRlUJ7W/CeDM71rfO3tDxVPPXJgHfSdF8JuXagKc5WrhZR3nb44z9QQxNA1pZa6QwS9hxtaV21SnbmaV8VMWeFrPaAMbVSVIaTfH6JV4k/WcziKRMj9KEA566pgmzkeSlxJQNmUapFwXp/UEmpIuC+4
WqIWCoF4/3m8nXLk/I80HzwZO+vLRH+tlBBQstupOsYNKHiA1VbBJ7ST5vwaUS/Zdmb6K2dSDe6pv1OEgZbxQU0E7mDqj9LGpWXcDE0AAPowAMABMTohqz8AOy7pYczujJ2VBbgcAwhflGw6UFcxaCnb09IDwWFp
lnhJbcZrUH4wojsiPQgkeBQJuE4eG5PSRjtknrdNrKd7IZguuwtUnHNK3kuI4rIkk7n7zEmCElU9HNX41aGqgDD2Tk+SXVTXM7QTBPaKgTWUJ38W5M+dcj4REEecMiLCLS1oRmreb+677mTP+hr2txuOzkady7k2
7q07CHzMiwZ92UPl0kyFc2SK3IWkO4ZFPfQ2AvRarK7344TjTkPZvNHDTQ6nSqJPGRaKlqv9VXzOEkoaALSUDgSXT2RV+UGiV/447d57PgLvIKpmFxOCqD/FkY7X1ysJsYTjfq3NFfM+eDw++fbOhYn5W3l7lzn4
VqjN0pcZznxpTvXE2j6dMGeXVcKMPYUKVRniAw7RIH6XT4cSo3ZyVSk4xxqh2jDz01+KyLZ5lahEsBdMQo11SoIzQKK3yRWvQ8fze1fPVnR0SxH02QjwgNn6Qk7OVUs6h0XYHT5d/m5vXf1o0MOqmqajpZJeI1u8
cAeetiPevvOA7zqJFQFjwoRSP6KdzBC2zzoLVQTty10W4+laueEqU+edP6DUMrRNr3xbxmpHIfXYMQSiz8DCUdPHCQDZ2R77ntaBYUuTifPoUwE9wZ1Vefy8K57Y7nWnMsuC9Ck9UrYEl5Nf9sGI4MJJWSFYMdPN
I8uxSJIaXopBsOXB6m0hwhQ7BRxz8PfhhaQl5h4dh+ef7N5SOX2dkSYP5GzDrR3RVt9K+UcYHqLzbMsb6H3BkzXu6sFYuITHve3U0erT5lkx+iIGPLk7pxZRMOqzUwQnZGXHE1ozKufHkerb/ZCV3luUdySUt09T
1nuutS3M6uSUDFJbBJHBDHVfUKTBWB1dsEJRb3zvUH0FeJ3uPEcajggrMCNmrb5FlmkWEuQ7HbqplWSdlTGg2ci3BRy+G4+sqK4fOllkKePQanroZLP51GzNU7ZBqoluzRBf5c3/J8PJrW5MXeY0qXfRXpve1G9a
pd4X6zSAY1HRGynKDB0n8jmd7wVmYEkkr4LjYUXul76p5/8kbKw9kM9pNZhTcHwmaassuec6Prk4Q7sOi0J0wCxD92NwQuOQfmSSPs/VBmHgJyKaDRDB3PUiJj3U4HvRnvD9Wn4MRAx6hna5dwo8l7Ru9mHYOf+G
exC+LGXdrje/ZpXZIjqDzJNZoD4Lz0hA97g2nrcqOaTUsoPerWOyCWN5mpx9ElEJ/zU5rN0K4IiJ7Kgbu1vAG9HcqHYgBMQkk8hUk3IX22sjQIwdhHA9adMLoe5VUQEncAAYi+XF6EiOv1BzrQn856IKr5rFvqZ+
RKIa06eYWvxMgV4XV6GaPl2uJn2XDqcRXvm1z9NBArBjRfuRZZFeHzL3Qxl06IwurcHR8AJcVpDqj7cJkR9+cV3efshBPQdvfZISoDKZOUafvwPib+XDZ3WZEi03jqIhdE49zrqIxZv/43FsXI57aCwEEWh9kOR3
Ss/6tbUepHng8i3PGJrfypz1JV1Q72TqpeqPKXPD+EkkVLukf59G+sxoCBTfvQUpxVvtvb8dj/z7JCecE+lpyC+VRrKpV15HwILVil20TlHkhGQk1y/55HWRPV21Z+G4LD17DyEk/6R5rBksZo736mGkda8AJnKk
PMCN6b32Cu3D2CpdfrAxcaWyM6kB/IWvFWEQy+ochKM8wQ3esoOiffwT7jtHosHluzU2+VA0J/r2Mmo6DO2ACzHbA4lvnQ8/LDjEbnc47c9U7KdX4kXFJTIvFELoIgyoO6lJavwQA+VsUsDuDRm3CmAdRSTYiLn1
qhJyDrOBvG7Hq+iMkVjjrKO8QsRnc5FVN1vh+IiCqPp9pYNwxBDkYdFS0qiKpTmK/iDpJYJM2jHKq87r7I3jc15Tfwc/oRZ6EuC2ZGIz4qhHUEbLpJZFZC6Qf8IQy6WyDsOFGmzDnCHQQjwVBi/IZruLGLnbZHxq
DF/D0j3pAe/EdQgRrdyvQVBg+pFQ58bZxsyyWHRs1GHAzfZXryQ8qAZqtTCAAai3/hoG1lsdmhod1yLSdt6qbZ59yiaw6DAkSfZrfOl3J2xfw+obQhBXm/IXXO98W+qwN9shCpxdi1/P52SPGBihHnR3qpMl8qi2
Jn7diDsMuSg9oK01yXYhNxYCcUncGHU0zKNgrqopcRWSBrtJ3OaPXZNhfQqLCur+ibkQTEJJAp/h9hUcTgUg5weEgxVHQfmyQWXDyL4FmgJXpVTJiUZ8ZVDR7fd9QhrD1+aEY6E2UADmkiFXWYMrXHxmAjMijDw9
5YBLz2+E54Xl1k3uBoSftddXzxtQ1QD2B6CxDnTLDYaUCUh8Kcr6CBmColStxMrAY8KbNhfmHEZl9BWSFytym7aaEK6L0WDR79hmRfLMvkXY3yOIOkIPem3CbSbEGjifbieZs6yn4P8iVpyQSldd5RgHTwQUiqnS
P1/qE5joaiLIfVSOalIALELc7Rdos6Op9TBHEih1cxc85qEt71w+0XjY+gjSJKx4yfMPYJzYYTQapWMUxSE88oQl+yMA//92TMfSHRMf4yrCAszUxqZoHqE+1lPdzy6vf67ck65Jv+7XzRybdtoaqC2C6k0m+eDu
yByfAcL9RnLyfrviIjs2hai17nji7bhG0EY2rzJt0BOQQJEbfFxq1+eukoLP/kMgZiM+Sg5tJMZwjqqBJjw3344jtkEKLaR+ZiiH1UuI4Kr0/LtBdEsDv0GiNUsoMqbBOAEN8N17Yd9TNVvLjUH2TBbnIvQuyZhP
wTEaZhq8sUI6DiRxA59L9YW57bmZTn4CF6xrR2Ubtpfkxab82HWBac4rEMEXjhm40wWdaQX0U7XAWVt0ikeHhuWSz1mwN9GapMVZE9qqQjGe33qan/xnEQpNM588wIi0Hh9Znd87UoQBnt47UvgsVaC3u6xOnGtJ
/cZT+fbCbc9zmOOc5jyXuZnb+RNR0vtMIYG6pqDuxSNtj/NmqZExymRrbLSAvQmdVVbWdv8iLi7SW89aP4dTaguE9/hi8S1pAfIIUcimsxeu9d9fLNj3W6Bgm4W3ZJZ8Zal0nIektoActc9fxBJpCU2MF4m3kGeM
wuaVJb79Va8EubPvUFZsQ9qE3lgsGqX1whu6uwK1gESp3FWpHcfd/PoxgWnPmIlubtBhNWLfvqblnVnzkmzM32i+0lIjNRLlsUWE5Hczq9vAoPywS5lcFuWxFCHuNuFo2zqbH1F2ZnZ+W/EqWC0JbpbnH1aXHFR7
5xf5o7b+6v/8QclmYS+iBok3lQ/bxUaly+AE2kC83r47Y+RPqMzcZ3EvaQLCiuiOcstvahXv6PKT6OfFwBZvvhd7Z9/QynyRwmKL0IpRWr4/3JwkH+/LVEGrp6L2wQjY7Bh+D54kdbFx5yL2nWWc+twN/0iVrVdI
iMBC7pe0S2lxHnCV+L5YA0kWAs+tZkE7s/uGRnCJ/XgrD+GLqsEhURTGCPplYVICsZfoyV24UgxFRRrMljI4TVmkeNHaYvBtsEY9BbklFtl85FOq4HJ26KDrIipvdAS7Ys+u9QUpX1VcouPAI0ODI7nEujIwBLuw
rFYIUaMhL4lgLLK5bDLggmlfakzvU6iFS4uWmVRSMuQnzZktAyrI5BYZz8GMMkeG+DJO4YmIAYnCp9gZm4KFlngaza9XOYy9/qpFApSUglHDSWZJb/x0eopgSOwsDZqqoPSEcgdma2/wjn5jWSy8YDmaDqBLXYAK
Tw+PtXNMW5MF5w8kkhE4Sw8se1yOXt98rJkvHQbIxk7lflxaGq9+oSzEpNkEqJubAOUldt5oElulMTHtGwX1YbBb6qNv1sU9BVk+OPcy7B0kU49tPFTfIfZI7v558BFcBbjq2A5sOr1PHgmdywKQu/+G/FW5mzr2
i5+/tyirra+B2dFejishyCGrhaZp/FhbpAtftxZw2uuSZccFvkzdZtZ6KvUkrbNWh4qmOEuzKIT5MIcx9UuIJtk2fhlNpGt/pB8yP7q7c6uyoosHDIT23aJV0tkVl4WKu/JbjfVcFiNC5JbMKp2/TYivgWw5eJA2
MkSy+4ZyKzeRCq/WDpsxNkxCoNM/7DxVWDgTX5G3+/YAQ4eIxCN+g3YtW6/bROngVM2brP4H9ZKpqGdDyoaO/9Dnislmssps3T0dMuRx0w9OG4Zml35zLAg0yH4h9x9vC/dAJQA73LCljnEyG8wEFO0dIQf8O+pl
GTnAnk8kl4ZAuYOqWCx/3A5nsWQ3RtYAcswBv5ct5zwrPzPDqx/UP1/v3pTPO0DDM14/JgIhKDS3YoAxUrr3PDYYqvuijTvKYqPUoWLAH0RVPd7fmq/PGzkgBDksykA8hyZx/vGHulL2yjdiN1byx+YK144ksP3t
yr69CIhI0yONprF+uVDoQOkm9lEADdU6FIH4llJwqy8/blkMkJnAV7c/BmAvFbPTIp15c67CvpRatxagTPRhQi6ie9K0fbh0WR+eTb3/RGlBa8OEtgGhfvOwS4VngJAwimn3xiPtO3fzM6jkMqywpsqJhy5pl/XM
OEwj/1OvHq2PenVTKQbY/dt8/Yw7/OXhubVXI+/8hGB1vVXzwxECVWslTuX3mw/eJ0NNNxB9IH3NhHKbv5X2dObrnV9YyTFYdHty7x5vJ6n77vvadp9r79v1uR9O8mfz0LI/9EEfvDE1Ezx/TiCSyBTT2+4YKJJG
4eBZEkbeKyqKQaUObUvJlWyOvZ/rFP3OUCJh4RQiXhZNsXn7+zmBGGEeAvZmRpXOk9kdf3cQmVW5OLs8c7G4S4M9JbkntYZaAkMl3CS1B2RJ+cd0i9XRRzhI4Gg5io6V1bxPUltA47axN/d6VV1kS2JlQKKBRGP7
hMD5XrDtItALT2TTRt7tSQXan/7TRlUke1Cbxz2FW6BHasMqtaAE+y0mahgIbPR9BBfEc4nA27Ui+M0xdakjJ/W/m5V4KsyNcj2dJIauw0j+R9ANPy+LFqz/Cc0atbSBWiLY2PSIW4m0ncs7yd9UVYOUh1DE4FZM
cBVXhcD6aeCNspLacqFTk9xklsFPe9b6zrga8WmXCka5UxnOJx05oR9Ykcj7ukvCVgKg7HlN/n05wDUJBLgJwUp//89+ZoFNtnyDspt6I/iscMG8BVL18VRJN3K0AbQUOlbu1f4xcbCKFl2tyPgygYKZRla5IczV
D1+1sQ/bBjJQkXhjw6jMLXJqBYy8DyVHiI0/JU3jQyVN408dYH/LdCCwQnUFpKaIWhQxc6uAX+yXEFMfLueaQU+tKWLq/PWHlkWkzkO+e4t8I4gim6lTg778pD8wLwPUS4WHznlY0m05gPv0tEubAmBXtYc3ufri
FqdI3jv459Xjrw7jzORPnAfuxs+E5d+8GCmPfw6ByYWuO2Ez4SDsTZZvr/9Klu42zVii6Oz++Xj/135uPSdbKEkLWBZ7tNPeAbCZ4dnfE6Xu4Zk9Hq94qN/92nsBBTtS2/rjd4MGIoPbqYlhSkpiZOg7UBTs8Inz
8QZ2gTlDjmNs0myC3SQH2ZIH97IrV/53jS2lbFg0N7MPaWdSxuiAx2gjkAqabB1ME7H4kA00WB9L5to7LAkz4dkYLHuwPJktAy1Q6CTa39w9Aije3uRWwK25YQ4CXGA6rDccBhDkIpoY6UMQRVmzCEym56q8v0cw
PTQYY95mhTYgepsJsAUg+vTcX5fHfXDnK48WLLZ5MXfmVW1/HflkdCA8cJlWcnudF6L0LtMyp0q1tvpedkuk80fkFsFkXKD3H/z4rM1KEqgkuAXqiT4rX3BG6xhUsc1WsYprHYL809P3q0RbOFveFqAxCL+f+mAd
4dul/5KNNBOk4PjhAe5Osy6iJe1sRCqmhzFkVaLi39JyjF+xPwoOtsydYInec4TZ+q+wwWl/FSesO2OAlzWzUsDWCDLAkjCMw/mWWGISl6Puam6AzDJTHRU36/qi45W1K7srt85TQ8NVMId1oXcNM9chmOFtH1LQ
kY/tAgqiKeWzOw681ajljc6MUnQsimI/wUbXkDi6lubAtxE6BGtcTB/5tnAIT1BFfuTzU/5WrIVI6FHaZnJu0A0adNe0H2pLBPbncBQdIJ34SJBFESGb9AZUPnSvdrrxtMfjgdyT8GZ9klstqTnpTsB9l/JAqmDZ
WfLgeZvU1h5w9wbeTFOpdRAFVuggKc9surHMvhN15SsKHJDVJiEP5wF6sTkV98/EkPEzcbZngdRPaGKTWYhW/eEMhbY2wHtfyYQscTBsPQ4n2QyQFObNBAT8nyjkvC4+qPvtMk6EVl/2KwjkRbo3AE3HwopVKOTf
h2/xzgfCIt8lZCaYN1/SNgBy0HV4tFWw41B/ZYyrSiPT9VvXpSzgEt/S3LjJCEXsWWcq3fIKfoUB8f+n/Y9/9IqayAPtRHYIAPWEzUrUpXPkvbwy3Ya7jSKt/22zitZ+G8Q8R57SGlHnPVcWA/h5IqbdlhbtPPyf
DlTSruKc7XFaUXF9lUU7Ay3rxwRmjfD8LOi1DTYPvCpxRC+fazPZkw/MWbM1zpxcqIM7TcNuSi07+1M550vrpP01xw2ZJ/QnyRrAUqvBDN1HlPfmogsADcGF6InSvySa7JGj1ha84xpNgEPd4Qi/Hv2j/7bs/jgG
rLJI7BTbMpfLuAemhxboxwVkQMT7Tf8L0ZJtuVJSDxDvswufOLb+UQ0Zls5HPQNthv1UPJ90hiboryDI1jalafD/1G7sBz46rx5Ap2EiT/BgIJp5Q4QoCrPzDvuLBkZjxOPzSWtXV5LC85HLrPEg73ZgeWyGGwP9
gxXdBOUNdn9OzFwVbQ5EGmpTjCKpn3Y3PbxE+80MamzL+9OVIJv2lRxZUIzW6LyWCLRvr1rON1nM1t7xsjDqS/9DMbqkRtfO3hbg7hj1bU1jgI0m8PF4K2X/AJugL5DR1ruuv/EjOIIOUk2Ks9xvH13omUYGFTvA
cf5Clz/UMyX/lPFHOtisHCLVAtEemRq2TBn0VeS6Mww2e83wvlW/2v2m6x9oi1REZe2Xl2QnP/bHmL6+YygX5A759rxuR/CT9jaeMlRT5wjaQtp0WAMUuszNZ2FA0IUQHQC74iq1GTA58VEpUt309ECDNwtCLzDG
iQ2i3O/t8PAJMOmfO+HOhl49u33SD5iJKEPE9PvMphatp9HpvuKHGUNEXMbMljfvCzijpn5zjQt87XUc02GqB3yObzm+bWcyAk+3nzho6lD+PyEba/BrE74+/lIno6BI/6s6sz87YSpeDHTwUV0siE7T277ZUhK+
Btq9fUZiPuZ+miwqUO9xxFF9AFKpkQeA33kwLu/9RugvlsRWEDJ/7Z4hvaNxhZDk3pOwqsFB94xR+ecXVQVyB7wtwW5qhs78u3q4SSfWzYi+332evv/AkZr0bBGNug5LKrHT64QC68hOVWvBmNqEtY2MbpJ57sYq
Om6pKn5UXHkIMoFybj7ArpXtA9tpo+uWviutVdUkjg+4fZ/xq89YuOvnjVoKrvMVGRrVGuLzCaVihSq22igwTq73uYpLybpKUk+pfTPORX06ZgHDujHWWbUPUp6wBAL8beCPoio2zty49TkMmwSrHxaPibfvgLN2
NasuEWKd9/qikITQSQDnSpWt/pXv/eJLVa63bR3pWK5q7eq1T2pPUmypdSsqx9lYaL/9wr5wPbB2WLoA6YVfSst/f/xh+1+B+PI9070vubyReze20OHh3P6Gji7rLENlqHN+5BY441LJgd4E4jV7eOPh+Yt+NkNN
zCfKmzQIe2VuVB6K7J2uW2ioQQDyy9f3Mdwnp/GgaOjDox3oil3pUZB9839vAK7rwAR3wFcgwLGqFOO78DTaMFkkq6OoJDgkvtQ3BDhSv7RmuXpkyS+/mfqWeqP5qKdj05bOP7a8hW5Wh9F2NT+P7Qe6r9S67rTz
f3akISxSwpAtSgLQOgQy0B/Y2etPezfFqx6LTawouzf7Js1VUeLJhbmYLqq9AGGYXKCZkEAJ3PIm6He4qv8C9/Ve6u/wO/uZUz5bGDPKqf5UtAOtvjztx021gx3YX3Qwf4FBKCZYmaoKenniSy8z0hbq8v3UG9hU
I0vYlB/upNJAAKyrW9EGEpw0NuqUaj0Q/bdFdNEkG3ZXB4QK/g1sQkih++ttMGyjFj8jXfxhdwUK7htIU4dO/g08rbvOqXJxPp0mnT9gP495PAoW++Y9KWUUtilxqkVGuiofgXe1gllyRcYZMnEqRBQBQrFOavoH
CFjIB+apRgNg0+h/A5tIOEeGRaNZioG/pDpoYD8z7FgEtg8QbJqdlCGvrXwzzX5S6ohvCQOnUer9/XWHoD3gBqFB2WSd4gf96jrp/g8lRI7qnQMQ4/iWVUvaypFiNf3klzGKG3f3YjR3R1Mr2gJhEfVi0Dht+/kg
ie4Gc5L63ix6KFDeh5t3SHj0vfIzl1zYJCgjTIiArK/yFhRAhVOLT6fHRC5Hbp/yYhdgJkUo3ZrwW5qiPlv7VvSkZqFu9mdRDj03TMWI+tYFJGlFMMzqil2Az9WJ7zfYT5OZnLlWp4Lb/VkiKzpV9BD4AxL1/3aE
XV3nXnEQl3TkQbKJ/1kREe2qKLGaEZ20W3GXOPVavgj4NX+WX2XvAGdWL1kMt6l5TyiWWKOLkfu0ORULC1e5SWw74ldrbdqVn7P9ICXZ6sigb+ABzqD2ayqRetiNROIbIpKss00iUayNikBdFr+qibV+Km/+Cp/E
61zb0AjotQgd3l9ZEJhd6w399WjsqmKntdg/pC72TLzS2BPWQjydF+8nP/2FCpE85cvPaI8PPr5kIX3/u+4xZaBq0fWDcE59HjG+xE/u0ie91rHud04+oyPth4w+O01jtX5Fv9U4En8Pa57i8ciJzaItY/syg2Ln
2qSU49xFQyk1/3ddtNaJMWZ1qVj2oXWtvf675lwprl3qI7lc+Yq2jP3+hhXfxK2Ga0LmWafGI+OzC1upuBtL68QYk1r7m+UbMOYDUVw8cZiY4P+0MAHktSQeY/ssiTOXx+1C183HYGZGi1du1SZs28GsUSNHbWIN
yRgZ6QPXReXnHd33Bc7LBtDIyiLqS/e4G6HOgZGjgGaSgw5Xnt+/faCmOdD3/aV2YT8N+CnmvEDQmsS5AjhzSryICXD+MSeONgHVabEVDKqNHwzkfQhF+qiisgzKOfL6mTNSkgTIJGsSbESj7ArzGa//0QxVObCR
+Tp8quu9tbOfYjr8A5CRnK3r3D2DcWEC/LdF36u9fn4P+H2zrPZQgZ9JVQkZKfwcmMZi8MrknE5F/+X2tL0ZGYU05ivsM8bStDmGXki1PXQsabruH2Dgiudo1ysm0I+rqO7HanRLfdocwrEyqjtHohA3LFH8UrW5
Fyg7uhGuXjhT5kcV3sPNl3aoVHYxF8W8fjBZvWTgx6c2ttoe9JAgSTkCMqP7wUU1HwR8FfCVkEhN2g3ya5SeS8TLrp4w/el963BE+ra4JNcgrNM7QWw5RSMoBgAVGXaU3an2OMXn3uCMvJ+rZAzVq0apx/nPugOR
+OqhSOdvKctwlluct/LmvkhDs4wYPkVAhTenbfrxzM1BnM3DwvqhKXgfUUiBeSeARn9nAGV+TiEDhQkRf0foDkzGB9PzdOqLddqsF9s0eMIm3UzMPmSRHuoqJiPcgbn81kjPLO2YIZqYvmVFYcrB5IBHS95uVY5d
7y/8Jp0u/HwVwIbN/x7T5We8zBQY3LcBhaTfvPdq65Fc3C6fAdq4jpbEj4hjtcdiCXjLAb4mCbyaq6OTK4hgyzWuHUGI4VGVfLatePUQ8b2xIH+a1/oRKSF949YTnO4EPaJ5uspV3dA2wvqztt2mQxE4he9FMg5E
tjsBUJpgcSur+b+JGOKB+HoAk8bWhGhuakq4P71dISbqC/17k2XPro13/uqy5bIsb0QcQnyIFiA5L30eqPaCK3CMZGUMwN/NgVxnPRWLYuCjogrvN0IF+5R4Axr43PblX97Gsl/ZRn52jlBQ9essywWoKPUJDe2t
uuO3BmEbHGURCdx/yuWQvXCooohqlF00nd9sV83gq3prNBrwA3SwrKYWh4pZERmWJpvPJhanpY5BIizIZszIehPwdJ6+Wetm4sWyAaioGQ5wVJRJuugLGD8KE9mx8GIFid+uZAIja5tu2Xf3Rl0sjCXGlcDNeaC7
gj2lUBaZt1DbPr7FpuZMS781ahN1RtEvVwWUSXocGSY/v1vy6KlhXEjTgCmizW+bYT2070sVpl/+gzgtb7G7ichOnh7ZyQeiy2WPirh7rwWev7wrdKiiyAxwPwE3RhmPux6IxDlokYfIOz+fYXsGEPkcSzjJD9/u
u0iP2KlHpvRmpqUmAsMuTKceaCzoO5SkddU0DD7Pj+aSFJGZt6/qVeDsgAcqzpbSrjIZBvSuPLsURZcIcf+aTFMoI5zXE2XbgQMxj9VZ/eku1duqMxUDBWXFZ/buIKMmhgOqJ+kXmJN1KiZLE7kgZxzihsLqIHGK
ZHjHm2Q+UcbjhJ72LmiPH69HMILahnrS4CiASn8/Amd3eYGgi6ZfDtdenXyY9dtYuxNFrYkIERzpDSnBV7JR1HfJ/fmLWaw6auLPVHXHW5yfhIe/e/rJerDdFq0+tCJPa+i9ioTEld1YVauc7avRCgnZzNhw3tPw
DaqLcasGRXb9xgB/7oE3UTNGMdjC+T5vZBuNFXtZacfFKjm4oFK/mcEOidR6QsoD2C3i6+V+1dr2hWev+hfa1asle+B0wm5hlT4ZKLWMUqDWSTEIBKwKDsSP6fzjjRjcPqc9Prm/0J6gf79UpYtZBwQSFucHaLSO
LvqUEQW3xGMHgCuH/AMG/+AnSJEVEgARKaLnKlA8e0uOW3t1/9AfhjIGwR70qZgHnc929La6IrB3BeIWxfardxUT+cWEh4A7WY/Nk5DuGeFcQCdvQ3sPIwMDDJ5Cnn8S7Vr0XsyHxT5jQsTVa/G8ge4PBvD33+aL
UdZju2xQ2Sdj+IQqFLlmFS3laeIg5HuCVwbIASZiIcYaxtuR+m9YIs8UF+HJuhjCY2gFVwpQwLLuWqX8dX5F8V70DVE1ReDq1nIe68MPD0Y0EgP6t8OwtrTzA49tEXZA1At5eYz7ONqZY5QXHiCbJuxPHzJszWx4
ed8aOshhrh2CEb8cWuO1nyOsPWcH566q3wA9yDwPvkUpLUaAgvS0+g1pVDAGOAKWP6o29wbiFfkm7VuL0i2CqDKhF7kuHURc5J5MyVlg4YUD0bGzYQpqdd4iCqQRfFsDoeJ79368fWvH2w85SXBzGO1IrJU7ksNj
+22nq72aVmEuEUATqzBjq7PiEfukRsSISkNtgtiMlQOdYgeTZn4KTUSmhKBoHLfeTTNihw4ewY3TCilykRqiqp1PFaWQs5RhTH4vOilTU0j1IDrjABxgTg+UnB0NRkGfSfSpwkkHLGMZI9DYPga+/Xi+7i1t+Fwy
p/24SGqMT1HK23hvvdNdxRAdtj+5a2gCMUInsrSwf8cBaXDTVMGEEyfKfiw/TmazuSje37vCFv2wr4dl2YfN9pI3zJ1yy3n7/dkEimjhZRfevsVdsLEp5PrdB2If+knBYXd9lIbV/yZ8C/7Exc38T59bztuaOTnv
dA97d0SkB84OvJoH5LE6P/H8rjCe11px8nU+Abw/9vIEwZKCtmj+9imuH9T7nLVcMUv1Lrhfp1UwrdNVQLJCZeZFQaVXoVkDMu3yYv8Eneip2vklalrYFoG08r4Q/B5RLmZhBr2p5rx9wijNut+m2M0mbEcv9Goo
rWYVC8BW7vJdOYqJTxdX9itcX2sepKaAdagAdxumxr3BQBavPnT8GG2kg1uOZU8PP11U2c9yurX/IsFdotQa1fDWtR79cGFb2YlEIU42BIUAADJPSF4EEptd9du7TlPB3hkEatpP/xh24qJZiIwVMvLCehdm6vlB
GvP5DtyXk0HVzSiZDOzYc9D8S6BfsNb8bnu8hANpTb/uDdKbetLxc/42z86v87U5DJG9Gd4tmnm98z/AtxRFwMsoOdaIkBdtobIJNBiQ4KfJEa0wZ7jetdiVe/Hj1yuxLd8+13Kv3iJLELg/vnzKLZNBaSqsdQpd
KlmmzUVLKpEwDiRR6a0/HndFkinZDDGgd/JPnOoZv3tJ9TTz4RKA6hhoTkb5Y0+DFqKM06zmLpaLhH0bMbsGSKya5Rcgj7NTBuV5iQEcTrh/Jjce0kmyOdJkdccHdBRejnpZiOb92dgeE/O5DZ5Y4UmUzt6PDY3d
2/dr5nbTK1PJ5M+Z8Fkz41Y8gHNOBE/WrTwZgYEncbQPMKI3hitvufGA+Y2noUMQzLnb69IqFWD0jdPyRU7XSrzcm7tiFlTh7XDPp7IfRzbrynXSbspefbD5khzdEX0Qvhemgj2Zp327WIVKKalDntz2+9+Irwdc
Sp5q9rRsFV3L0n9LZDVXDOseWVxXlnL3PKwrRRLzO4UGxwN4B4GztAAD3xQiWUa7/GBGmktJrIBT7cdvaPdSPzW66dqEzzRQXgPsJk4nr/omswoge40unWTe2b9ltLW9yphNLpIxuoIAS3Mi20pRPD0VEOBKCTUN
MNhe791GIHXaSQTBzsJavoypaO/n929/tEAafeh+tH+BZ6W8oBz80wffnMp/igR48MXPvaSFGAyr4e2YzQXGtCY0vvoKT0DjyesPgZ7W3NHFovf/+RaRc+E3wb9ePYukUB/0pVWFJcm81J8FkrZPTnGf4QQhHXMw
sRUXxX71CxOggCz9Bk/UdvVasv72oBKkggqvBsjeLLcBbNByoUMdkYjV4aeUIamUi+/zpb/ORXXcD3gWmNwokkBO5oHVOqQjzXztZqC0mfVJhF/q8MnTwQb0IIAaaj7gEEk9ztY9Q9bGd9CY5DVMFA3W845Gtyr2
NA4UMgiP1/SgLHw5wKxghA9in2DEvueUuqsR9O+1YLG1uqmFADDQbfFO+lOCRH4EiYYiFmiD+CHQR1TAFBCr0QqdnIGdfc90DZ0Q0RUlnechR9b6Yoo376aIeKW3MZQkmr9DofFT0yjst7hJbrU3xyhz5MNNMmTj
+ureAyz6B/P3lYW6nSUY84eL+UNhEAxUJvvgOYvzPM0botwl8tgxdraXmei8YL4zJSFFUxhuAsR3vKDXeoTxFQWZVVviQG/72ZOXsuNtjIocTmXnsyVbdrDt4L/Buxrw0u+6ffOShIYD9E6o3n9ywa60WCflOsKk
iGB+8YmgSvbJPjR9ZdGt4dRO3Ojh5eMm3B954GqX49N40cTmW4OOAC+PWRQAi8hsL2/mQrkE3glmykMHhkyMup1wbF7ai0kFXBs0snwS/rjcGCTVFcYamgHWZWh3tIqOcgxfd54YUyqrJd5UhGZ2CWCHn0k1M3th
X/hjTLPGPCGKmomC9jIuQVFaLQEQxYJ2OUq3PJqXemGf0540OjtadJ1qzk3fH41C822h+RMyq05rqQfZqrK7v/UBbadxQg7/pegZ+dRNr2oP440J7hJ2cG7sSB6apYJM41OinNFMvbi4l+MhnLudhWCuGQlxTSJQ
RlbrGH4bhJTTBA2Vd9bUxTnWve/ZAyR5W9jEY1CRayYHK7fQQURQ+KS/evWJQjC+hfNbgmE1DpWlwKgDZaoZPd5q1urRsZau6APORTm2EAYkGxzP4MHyaj5byJwi7+gn36t/dbXgrruBqDD/t8xH2MOQl1bIaL3s
4LWi1vSMMPNYcW9sBAEfJNbHsj2kjoAI6rPPf0ep3Z+tk8wNhuQhdfTOUYpoNcQfKHbA4z4sO3Xd+G/ZP+PjG5xlXor6dYDrTIWgyuwuTZ0LAwJ9vQgJQCWufSd7UdsXT4YC96Ggwh28bnKNQ2NQU6ef2xjb4Xt5
BiIYVxDAM71Jf8AGgCbEyUldXECeE2YhTcJeATQR1HtQD7lzel/4r7JTZs0zrwUWmx+w+vaY1YMYI6FiAWyKQwS7aqtOqeHsTH18bhmXV2v96Osw5uGww8ipnK+CVUCCMicsO7It8b5TQ+Le6cutsfQI98zXpeCJ
hsuWqJ0TnMuA5IB45ursG4RkTVlqZN+aQFdgPgWpqE7nw7tV3cEUA1FHw2dZH3WOy9K9goaHhhdGyeaNLlywEKiWY7H8E3Ae9aRknWHcjyiK2kGxCnDeOLQ3eJ+7FxGqTd1ZuvptygwUy3igPCQBXwlW+0M2zTGt
j40YfMM39+0q9/KQNjaqkGrCTbgIhFLuyI55M63jSh71T8k6yecjB7ugBoobEe8TsO5zBziIIaHrEJGuzzfNTWgcRYGi7+V5mK6HLrthnRGeoSsPTn2RljBYoCnbuxf+tX4wNC8YO4gI6JbS08WNJT9FsYS8aGlz
Gcn3EsMGIfUDDdok4mM2F2xkgH42U/GHGjW+EVngZcQOs4MIFXnCwXRNwvCvl8Pu+YHBZGeD/WEpYR4jVEjjB4edXJBBs6VuJWOdtp17HmMLkByXeNXhNtqeGYyeZARv7jkOrdSNlkuJ0I/2B8B1fuka4kySh378
L/pwWQMvm9LIX8gX5Gs0RiZ89Tqd0ZA+sN/dqYhTikbzsqvEt7rIP1apXlA0Gdr+Wtu1vrGmPpEZ8uSBanfRGkYD0PWgy6o+asxYI8xhJ70+Z9+e1SpMbhsAJkVL8odC5SvV1qJOn8C7mPZAIJOeAS5oJ9bBy8U4
P9R1cYZ1UBWwY1oJ9N8+AcNMsz86RrAnACXqTZoAvbya83mnczzkKh9REIBFF2JsIuB86zD0Owpdtbc7tIYpF1KwPsyV5Epgw9GyBGLQWzXnMJ/TvJLMCkBfUS3jFvr074V1UUHYC//nZdrfXIykm6wMbbpIEd0b
nd7rhi5TEF/RNgMBa/VkR/ME8L65uCjidDdyIKyc5OzJr4g0H0UX9PsDtFR26jIJ6uOeDYe9uV+aAxmDK4wmW9y0OT+gSMFkLXYP2Y3FC8RCRXedPgBJZL/hLg5x8TaF6XBmu7YDDjks8bRoNytAlwsex4Je0VTZ
eNUW/VhxD8HjEBowWsxrq8cTeE9pzFYet/702QV3+GGtjdRUaZuw19tpBNAb6O/6BiLG2HzSW5vtxm3T7EIdsjDowD1+3bvnvQHPVcF0G+Yhw/sw8zgAjO5Z/PkH6jmhbuCjdCLuc+xRtUFtdqKUsM9vLchI7lIu
V7M2YKbXcABNAg+ogSFfHSxh76+SNb1GwCo41ePwWMuEePzpM7ybokbJ7BqpaN8jnIUIAQlJovgBogY8r7hD6Qc6MWNmDGPZF0aoBKx0GW++cJ/h00C/OBTTcMgiWiGrStewwYyzRzkyId29x75anKhgIgLbxdSm
PTPuVYhqnSaM0MmJ3AznsYeCU88XeIfYHhpL4sc1hDNENRVtPcm6eTUlSjuAjx6uwU1ASmCQ4goa8yEkyQg0fChsSJ4/8Ff8Pw/S7CcUMxmXCaJwBqe6O6krWsB6RMtk1AN3UGbKgD77o70xLaHPU2nKnOs4C46h
S1W3xGWLEaOR1+emlzNXZ1wA3BH1DPcivOcYJIesX2u3cymyk2MTRUz8zEQyIhwPmyvxpa3tfz8HFmTsD/NAKbAVfDGNYFBXC2StXqFB0frJ9I/D78jBz5pfPyNPunL+/jHTjsfsu7EfEqeCRjHpMAYFQw9SsHJZ
cDV1IWomc0bd7UgikRjYyF5p39Bx6ahF4wMBCJHlWjKC2VK4AxroNDvlNSEhfEuh/RlxHl4mSziE8b4Naaarui3Orqy4CLjyNiBh7wkBvtKX2uqINppVIgTXSbo3U7y1e/SGdBlvZxgzzImJoiFtUlBr2nLOzz9r
CFlNacrgq2Cbm4+DrdRAV7Zm0S4jf28P6no1//+11NL48/UHbThUjPP1cSLOJO9t6hLdj9vutp+/toyPthi42p1LWw6GQqcdpyRYaHGl/3AvRZJcAPKT0LRGYl4saTVpBtXYqPYc6bBcIRAvElgs8GlMGH1ceiWB
d2RwWnDkeW3u7IbdxVlDbEeDbhAiYYgVH51Um2CZhHu0YAQjoXbZfd9tiYbXgdEVI0x5+GvZWl7gHB2zPzA9om8K91b9BnqksVc2QlAESCRZ+P2pljPxJRf+/1OWqzkP9mxkGlubUlhA7zKTMT0dpSwoAYJZ3JXD
XjCY0ODLE1Dd5GyamoQOFytCLbexP9flx0+SeaTXBC4h/QUT4LxE+LZ92+ud4JJR5AhPsRddIFMTPXjQ9drf0dDBkecUUkZwpblX9crfZymj+C/2mij5g2Mk1XrU3CW6FMqSanBizUR7pPyhYuftCXYBxN5fULkW
1JdZx5rA2d9OLQzo5UDo6fD2WuLPRmx/C7f5pQPOFUEJLkFtyUf5VB4N9kzpfKjmx5GAMyfmV6GN7Iq+nUhOGqw5rngoSEMVGwwyTV9rwID1BsgG61Mfsdw6RpT0RVO92H9ZP91CboVpHqXTSyqkrP7MHTaE/2hm
uwFWSNxX3gm545B/XhKzFWraM51FdhZwNMuFK7bbNu3rwWNLw57wzgNrii1qlImEM9w17nCII2if+wqlrsRNqIfBWC2RhmYHo3yBd3Wou2RzgNNOm9vB4j7pwAwPax9wQCwIfKmXIRAB/rNMWK5off3U4L5Em3wH
1x48bypW7PG+En4vs7gXuqSf6N/9NHbMHNTxauo1hzh2VwXQw4uyP+A03J/2qQjrQa0EqjRs6utyIcucfe/zzrf+ttw5N66vvO/cOgCMH0U+/xjSG2tUHufUcFlkwCkltCOxft7PWs+SkEoFeGfaVDud19yECLqC
0jmkU7HPLObzn8mMSKLEoeedOTirv9Ez0y/lIT7n8H5IJ1m3jHP/aUWnPr+S493Hj9YyT4BQm3RaoivvD0uT6mhkwT2ku7wP2e2vkVFSI6EGoM+CarzI2gw4wZND0RN6KMABdsTtB164VplfxrVma0DctzcNhASU
JbVxguloJepvmnIVqehXidbFkO8ARQSCcKabkIWO3UB6eIuEBwz0efFwWTx0+h17dhEsJqDnI6j7xHnTTbilJphw03DpHVraMHAUaBhRVgyfdbo9z7WX5Ou42MjPOSClT9/7jcTti6H7ToLAXlyVCDoStZg9WY8B
HkeT2fNV+o8LQx8Teh5FN13ALJgjeJ0E1YyYFNKz3M8On382WIRJwEqYn7zrZqncDrEeN4GYp9aqldeAokY6iVuwry8x0XszHL6gnOEJwrjVIRfrKuZ+0D3DpDb/C7evstYf4102eqnURnBjBNqpNKta5SfJGtgC
kKPF2FW8plto9YfHUfCx3Eog2PGpYRwWj4y3tJh4OeM8mFoNq09U+SPpxYgHQzWgxn4cd/Y0FiwjLfcetaF7QesYoe+yQJblpRQ3IEXyqQGQlUTNo/zdS1AtYwU2qmf5fpGEc2HNmZdfwXCqsd6NE9mfd4TQH7a4
mfkn6yfJlLVHFdeq1gWnbNkiZ0L2sAHPrvz1U+zAKn+AW11SUd6J8ZCR6XY8Xqvj6ffjt9GEFb/vhJ0z7MWjvd+9FW6fnwnYuPE0xy3hq0M/yAx2bwadyvJdb2hZ1jDoaAp67JyBhQ8utjJ2kg6yEdIg1oB01I6w
SzwkEP8bvrBu2yFBuAHWIrbnA50dcyU8HZcjYh45JJSZehL3wewrfFxi1Po7T4t+ioUWZSADhq3HtCkdOwKxcZVxmJkpEH+tBTgXKaSVhHzskGDT/KSQ9mSUt2A2cnxITL0e3N0+tyr36ICZz4saEsvXsA9NQNC7
2BhmjzRDQ2m/AqkqKZiwaav5gUNnru0AS2c6iYQenBkspntTb7Zd6WosZbFT8WjAT+32IKpphF9TC+c2qfmWSiBsaGVQHqH5AAlfJluawA93f6xD9tcD70vQe+DqqTHajNIRc87N1zeM5+fPkGGnZOkgRDGGR64c
kL++aTCyLS/aNSkw9nYalFAffyIsGPJ6DcPEvbszAUXgYUBckH1louNPQab6/gh8O8z7ZsP2cPGwN5SOuBKWa10nL3UDbAmm2N/JT5+/njiPxRIWeicfrDSfmKuZHw7N/AxoGOFuwl9bpOBMKxR6I+c0YM5EbNqp
aVyg6Erc0VoGdtgo2bADBX00B0OjL2TmgqAD48Qe5aVjQ2nL8diMAwfmcoWxPz/z0F0+s2WWRnqVgr3iMiFNBt3a/HRafH6gCOngniOeUCdy15ZAcR1I+FPFT3NCmFPRSTzjE54Qxo1rDB2rv7Tvuct/5NDvKVkT
w4pLPe08NE7kGyf+MG0j6mAoADf0cm1RcBlagpHubuneNNJ2AWmCpDTJKsd3oaDkdYVlDEY1azJ5uhd1qguaJuVkofNssVfuJkNMztLnVd8fC0Ae4EkCAy62CGcSih2aByExJZXO93mKid40Y8nqrmMDYhNGWUc0
Py7AFUFD2WIGce+iZr4iezQv6RPkmYZiqBiuhchT9rharHRtBc9+FMdWLLbJsETjGdzM3tZfoA2ayh1BW4SdQtkJ9NmUVSSpO5ixxNBUx04LTlCkjLBu9gCWZ5s7VOWFy91/87A+6klXphFLeKHXKljCtZI/xgc/
rV51Byy4o/pqS+5zpiaPJAwi5QM1hTE0fR+TieWMx/CnYYQGU87Kpyd+nxon45Xuhdwb4kYChXyzdtsOKuEPfZwm09Ge05zQPgKE7iUasicEs52VFgVuE1g54GgYae9pscAWOaUG7RV1X6fRxB2b43g+PHJDi2QJ
lGK05iIlGYmLOjJhF8QINUsW+x4QuwgeK2jT05JTSY3RoDeN4VY2WM3ZlNpb4uiaeWusNYkBTKyzidW1NaIAZoGnYXREnwWWEd8MygeWCtt1T87s6rDfbZPYaeCXpjXJoprlCi+jcMzTT4UhzndD3ZBN09BJ0a1J
B6wNbZq1DCJk83ADzQLjtnnAYe9NxENYBSVqTpm3DOoCX/nJDlkK+DMqY9SANtw++rnv+PQUaMN/iLx3DdwHFss2/tDpriJgT+JndGF2Z8yETrVevORGLtLWv2eJKbNpg8UXUspND1R0/OKIHBGYUll3gsCGtIRP
g0b4A1OEUZCULY5jCo4ccEWc2LrP2ES+ORndhbF/Kx3dqabrl6H7SCoR3lUkguwkTsKVe+IxX+5C0QLlAb8ioTOi1gdEHbHQ11L3ONUWXDLjdV86UFUg5Ik6uW6Hdj9n2MyNgpCX+SINjq+h9nq5Xcdk+yIG3cq3
UynPIcU7PKdCEXfw/io8rVpkFVKzh6YxagB+ShcEBMyVZGiIppEVZn+9qQ6nOorWnUkbF7ug7e2IYyFkqQK4+kZqM7R7NTC3AOmZW8SS++y1QqFH8e69bNLBFVykM3MaYl98UHUGAoSjB3XEc8QWHP6kXzY0ozgy
iOdiKahO7hP5VoZThPtQCDQvYgXtlomz80bVYO/jfd7w2U+tFod08dUIH8f/fYneGVwZteOIgj5mVVgKbs8lRXhND8oKNzyo5oo5dqi3iEnY+n9Uky1kFb7+KlubasynnWsuhqmZxFDoAf5LO8xbSENY8BjI+889
h6E7sO5Sga7b4//xK3hji433O3z0cTnZF//W85ErA3Np7DVXIbEYu6/vrn+FwgYZn2B1ccSVJHU/crk8pOd79sIhfEfc2cmBoDgL9jxh/FwYGa2vmPD92ibL5ZOInbEuDunqrlNdr3Ox1n5/rr8ecN2D4SrZ/ZKd
w2riCtCN5M/ssicb4QWnK8H/qdEwvVCJ+qQEa33/taMVWLkg66tQHJ+Scp49erwPlSPASdTSGq2ewf288fjAdAnl9bkOuDaz8oRw29WPi3HTffJVJK/vTkrY0Y/G2tlBM9Rqfw65FnwX/ZA3aSKrqUhEtQpfvbvk
eTEyPWvrDy800FVg98HzeyW3QhcpNkqert1HEhJsd/XXq+507Mftca9IP3th7MUfHhzDSbT7BZGZuhwwWb+sExSb0NM27owRj2+HPkwGT6gp9Z1/xdYb8oxuJB9Wzep+x09CaphXJiEf1UkYNzRAoHajoN0OcPv3
SlMwCvAZJLqTTj2cEo6cGEGPD+ppu35vvhomK1p5lxN0o/exvBlI5XLwxaNqfyt4x05XmX1ERNZz6fQ5ovoZKbyF7d4gOMunoZ1uzqg/v3GXcyRRCJEPwAYRlRaBh5/6MaLutDiWzz1KLoJHvZpH5saPV29WxtDO
Vq1WL51qrh5TG2PQmuoU8MpsPrtDiPqGGszr/SkTtNJTkBwAend6VXWV1Qjw3b/4ef98A6xcYEu3Y8ujFPx+LhfaP0ucY8lxpYmB76Bkxetnj6n66G3Ix7yku8pshi9rIoXEL/XkDAoNsvJKcx2jy5oqtxlm438y
++3O+JlSp9kvDZ4ozl55gu4yEdE/rGAnik0BICuqbNzQfd88zWbXjyYaYSfu30fvq4/8rt/J8z2TABMxz0ITDWxcLqfsqjMhJDpL9fXb9rXMUBC18kwc57gM02U68ic1phglswAmDnqTuEWkyHEuDjQ/fwllm62n
4bYRxY4eGpVqLK6RG30ubsgDR9a/Ri7CY/dYUefxBRZJqhh5mcF0LHIEztTxGkHiKO3WEf6sJXdwiCcRshO/HcVKKi0yYmJCrj7QIO9vCdZjjrpjQiHLpqnaUN5ErDNYtyAi0wf4tDQ/YDjgc1P9WWxZpPkvz/3J
DABqnzHAJEXVrXUPh24dwzyU73KrIsUlGCZ0Bia+ZigsZpHHQIB2LPPalQUsOyAKv/KLvpbiz+j4umWxOHSr2MRM/dyAH6eO8sbdBCiqxWXWXsoIHTVRVriAk4MHmY33mPKjw9OaEmureZjflmJb+uqaQ/oqCPR/
5BqCBrYzx4YguUYrm4239C4kyx+UB5eMNQNgpQYFazhIMbiGk+Ib8qC+ntU5du+nZxy+doDAmk0H1OK+hH+ORyuoRO41W4ZMsLhy5RkAC7jz+HBBf+WCehQeqiz5Mhdn9u18C4feGYiN4CvQegeV2x95CKGH/04X
GhCcFGbX/Kfv85uOVYnFPqU2rp56T49GK8NbqdKCTD8Owfu/r46iOHityzaZsMBGQD0w75lzmc23JHMZu5iFC2WRONw9vrPkXjRpFugg59Gn2QD/G6GWKom26lN396LL3QQ9wP7pGbLtAXAaPPVx9B2SyvTrlWWy
I2RnW90ddzI995qY0uUxs4sEUuSvk+ZEqSN4b5jPfq2gFRHWznkchX6yQyaHuIyFYez+ezANSqkeX4DFMRQxjp9pO+qsKQoEkbgCNHE0bsIGFA521w5gneXcZ3exgatOT0y7YYruBz3TmRFsSjoeJxDOy2fFkLFO
hy4Yfd6RwKAVrkwNJ+nEx4vh9SIhx0KjdegoXO/IC6o1YnToL9ec1CC7z47lHPRet3BdjB2AWHNrImynjRMUVr1yws4Xii4lS3MBbPrIuGktlt7Prz/OSd+YqFzWJ79eO1etxP7hKwKGqDvIfPkB1iPUEVxnaa1n
et+6/fld1XG9vcrdnFCXy6JXbkC5AEJlaB4e8Si0VsBA8OPA9FA+V3QBhklxrZFCx+CqDMQAprLQ7o4agjgZgu8oLtsCvDKPxQ6gHVK7R8O4Ijh03x3wz5llALBr7AjiMqXM/+G6lqCKCIq2YJyn3wevrn+Y+1xV
XtAEvAUDh60U9Wu3B78dHo484r+16NoP/R2m+lUw7sNR7cid5xuPVsvh0Rj53hYoXY/jWE3PPcNFGb072U5fcXc8TKP5yqQAycggtvXqfMl95TAkzhZkISaAHDv9vnS+GiJAzhHBrcfY+DRwLGwsrZcAOUU7g3uY
5mRZI4weAQEvGbSs5dMAoThFgMhbujI9gCCWNOgfrpB0kB1TKxkZN/ICmAwbyPFvB6veEVS4BjnayUZr7ZXrfgYom26mUNTWeDNzx9MrbspOXJqKiYWpANsFpk7fY+xFncjwr4aj5/TLBzeFWt4lSPDjEBJAo2Df
9ziK8UzvVkg9NMxEImgwqT/yS9sbfPC397PRS+yy4qPfp26a94gM7z0fHVyagshL5l+T0PCRqg/kRAQZwW+S+4s98XOkHHaoq1w51KRiPGQTBJ6cRk+JLnlElGaNArkJI8iKQVtUG9IX+BCyusE7+012fP0EDLoQ
n91m/bzxXCNvOk45p87rERoIXnxgXNim9DO9cylg9RTNCvxdc90Ob2rBDJ59liXSGxuxZaSf00lYOq4fjO1sfVovrzTw3m8cTzFKeS9DyxxVuuTVZnfMbqvE3qvCwSOrURf4qokDHeIg9mHY9/07nhlOCKT+oyD7
TiZzPSSx7esO7Uwt9xq20/+5c7cIPvhEYj+ZWhP72INdQoEUWTxzxuVrNvhzN97CNZpQlYtg9EgERQE5Fo1ILOwJD1rHPsUL1kal0CSQP7JUtRtbFSFKq76nIB20fVRm3qG81ABe02bg/gcphfGqAmOXJ1d5GG2o
QmCeUPOJGSRYE521YWdqJqZRS85Ikn8+qKuw2KN51Sn0IHaA8fF6xk6nIZ5VQ76nHYmxwY67wgtLaGBuhUIVbsrJ8PtT8juqZj8OHYul/VgFKfCBClIV+C2ym9cZs41r8td76yy5eBtoo0X58lz/8MygHsWnRoDE
3uPd2xX2ncwbEbUToGNf+69H8+GY16OPyyDvfxodRb7uPGI+y37PLXpr2sVSAjK3Blqrrof3aPOdvCK2cIXV6qd0OwK+lCF5kmvCmLpbbPz7r3S/gfvhBUlzEwJiTMUYTvWN1aNGNPksnPrXLYm26WDHBUar0wqy
pObc0zi/ThDBKPPTxFd3Qlw/rHPa+n7Jgxfa8+lq3rt7EiOd7fXcC9D+ciAXLqoI953QO8UXlTpfqFgHYc2dq4mtvHxeja2MYS6Fd10Hh0jq1gCgjNdV3rsU1cTgjJtgFnCMd/T+/EVJCpoPik0bciYxK3e2FaP3
aJN3yQFCVszFqj1C77MIJck/je3PHDc+EVCF4L3po7jhz2PxEnzPVSNH8/sgxn/ugv3ww/gAXfC9I6IrJNmq1EkHbDU+eHrbKgvykk2Dgafk1eBIj1rAd3PR6VtI9rK7aAMIYNQzyc4/DYTZC/CTFnD3xq3FrRjC
m/iPiV44zw+9j+jmQiI24FHP0+0A7QJTl78riysFAfdKNVFI6yvuta/gSxXJn20FXot7uZSrcRE7Fn1nOXHuerdht3OeNM2lVERNbEBfJ6OGge/GEWN98x2hhCwiQhuPV79MG5kxo8IsS7XeHOMKVpcyIZD8IpUv
gyPK9u8m3Y/9i139DO6xvn77/iV6Z7VoF7oYaEK6q1I9CtZ+Ias4z1/vSPqRSLPA3/f5wTaznkew5Vw3G4HsO0c3j9wI2depJxJ4/wNWGW6owO20LrlHZnVKeqfaP0TU2PLL2BFyuh39sqmEB0NHcoyNTqDvrxHd
S9a0HUdUNqLQVZ6D+wr9sx7tN/bBOoGfat6VLqYRzsTzXZzUDBBtrxjXCV/uXXndc6Jb/WQDgcPA0IkD3hlRaCQDppkwnBR60p2/4N/n45vo1Hkdwouc1Q9Y2Cajv3XYb9B597VHqMXtwwcMC2B2lK7rCTi+P6Z8
Pp4QOVmKj+X+/X0WKLurdH9p8Ao/eImx06jPShVFYt1XGtCW/36BTNIH5yHkXyO6am0poiKjwVmu2jU1FiVbg72Gp/Gb17MhfIN0P9ZFHLg/V15/kyCgnJxDS38F+dJyEONXB4I4D/UTNcqlq63Tb3sXCuSuFo+5
m+4lKrIxui/QLgHwg26hi10nHQ1zqhnQab9AoohY869FU4jhgetRemQ2pI2ZleXrRLk5lB74M4KkzovW+SATbIHywhKRkP+FDyvg9u55jrLZlkBgTUuDzM2julTdGW+ey4JevkJnB6hnIfEcfqSiZj6y0eXNMxAL
Oh2YqPZ4Zvg7Ka1UIVvCL+lYkHtUOR67RoakB6DMZDICBpvFcyGFTZlU0KlKuXfiTVX/EO06ST8FTyHDtfxmR8bChwYwv6RKpxyD5eBfAq0xumybRRgw037QtSlZ1YU21gh35tmDmOKN6OajCEyPOE98uOi0QMro
78nvithtt6O/UlgU86RlQJdv1pqXYxeiAnBxyruj6eWtdSCdc2qIOJJPhozv2q/rTbir3BtkPHGI+B353dgz/Ts90pBy6HRX0X2e8M3pV5YmU15Gmuzz5FIvhz2AKp3YLzJODngZcsIsiUvM9a4e28OyaCuZYISd
lHijC/meFSH9nTcnnbJZKipKj8aaiJo1LWh4WnnK0TJwTc4qS5PeKXp9sgwFhs8IwXZRZTi29uNywOdwKwPDgL/vLvOmhMdVKZdtnLJLlW6NaqyTJ4t0fKqlZd6DP5/7GH+xiHq72sbYl32OPrb9UFhZ48XUN10+
s7JwEe5CVQ1853Ewk2r33rAQw4q5EMoULKjscFv0EIsipftK9EHFmPjfHKVSsfpZsX8y7z4+4SRw02O1ZyrIgznes7wK7gBzCIoDfH76APIeSuZt9I2MJaEBfR/awAvhkyt0rWhzzUsbwXQihI/kZFrQRjfjdusm
2ZlTiWKKy6TeFA+mdPkg3udrJCzML4vniVV2ebd/Py2Ao1+QHSTlMS6QSLo5OQhfqoXS2foRSM+YUA58LroEH5r2EdSYJbt1jweXqzPRwMj6As199RfVBx9jFBy6rwjYc7mxwE5WxudTJfZEIe5Wm2EUMOdK/e66
kIkmYgav71fUDp5a87HSrckH83m7FiwvTFZYRSjjtCq+Nb/MkIJ+lgXEIpN/9sKaTEFtMCgsODehMKYQjrkKJznZNAIquUzEGplUCMoJ9EEbUOq9/lDe4HXkwKB8rc96LUW3/0VtmMsQd2hyl8in6+3koJdBuVWu
Fou021VbSgfDlCezXzrlTjK3GzwtubbrsBRSjjbqC2861Gyj4NS0X4SKn6fIj/UoAH9xVlEtsZYMaupCRa6B5sVH7nK4l6PkeeHN/XGnGM8xuQUqZTwY8vDAu9xPuSqhyh2kcff68+Q0scb+nBbv0t3D6uNDlV4A
b0xxgfu1u8zLugUYCH6e0PujSlnNC2cp4zz5IZqDCxvucsmAF4B7jmym3fg4gcaz7bidHOfL4pHvT+VrBY/eV10ilujY4TtWFaRnl7Kw3K37iIw7FVOezkMS4xWIE/Hn+GHKko+muvzxMmm1s3XerXX4vC704qpi
u+cjUQCa4D/0qqLujualtDRAzx1FB/elsAvtZOAFZ/AvnqBU6kLMXAHMab8POEsN43ALzbjR8Ptkso/OZGjhO6eBdbgyPejL0aFVdcUgc92j4AmX39hrbglXj8h1cN+ShXCy5idNs/WkWCroTOxRKeA5VORnbqGF
+w6VbbiDzR5EReXP/IMFWPcLTqGNoDCNj4tgO6P1cxndH/7L9mIeUGuBmkB30B/QTtcqTb7K5+Kv+3vckUy630gEeIwG6xZ7YJzj2Pl/2vlHsRIiYYoEA4QTdeA6G4neny16UO+xpxbF5ZTfQhAdiACsJO1rdOi+
O/f724GhSC3ORXyjlw9Pdy7/OS0SnUu5rYSICqBO/V7XTBfcMpc1js8BXYXkegDK9mzutW4IA7pVNqw8cFfoMbhWNdKmPsf1PYj4KXWfjcyF4B24zAW3QgWd9cGu4F88nqcadhu/53NXwy064znqPybGAHhkmrHn
r6YAk+fI7jz4Twu6qvC8sOcLUtQvWIyAnykoXDLQDzrBPmpwes5uEMgy+Rdor6/QXJmbF6y73cnm8/Xn2LMumSe21CpYsJE6MTaD8b05+GgHWOOOp2dzXaB64QPAZOL+wXtfsmhgkLL23mFPB4MCaCCftUvdRK0R
3nb6C8QovQDohFPHQ5Kx/7NLuVobdS7w0hr3kguB0UN+HG/xIXX6WhUeVDJv+auib43xgvn7cvygiLWSYP4v9dfc0MbjNbUImNuLa+M1yfKE3iCN9TYAlOXgZTxDLFq3olSc+qirABlDivOX16uPgAuo4V1I3KuQ
zneqEvdfbLLmneSubG6h9lH/Bl+fXiYUzqEoSgpNMawl7pDJ8Surln6yOUba/P5TPHZLHCgXamdSv5to+8PkVD3Uh3GTz7WECuINeIUFSgoGUXntaOfDkMMvEAySLHoOJfdO3fVajOwCDtZ6C6YoUEMC1q0YjCxd
lhJWDOs2GP/q4yxOMZbMKJH0B7WcPufQffhtOBomXRUz77v2o8iU+NVxS3ZhIKtQ6JtXh0D8n8w2WyTZgD/Dp3QKsLYJZZfmLXJA5mMUcF4wtZ+/lbFTStJG7yi2XXOXSQ8VD93/rVgXWn5zbyQ/suC5eOvkHqog
vM1OAUm2AkB+CmK/TuRmYQsMAWHDnVyveULD9tE+pGwZXnfXAl3W18F2hO2Fv62qCGJ9UK9rqe3IQwXywKhofQ+uvr/pJz4DvbGiNG2vOq3igDm74KEVxEVuVv6ElhVFL4AnPMofUeNMZH8fvHiEZnfqtbGApFUB
YdIe/iDfKfe4sMUXQy6wka6ig3E4MCglLb/8eqH1fZ4nvX1Eod2rfsJOh4XonzHEOtkG7OUcChzTn7Wq7PqqLesbcG8hXAoQxNU+QNCLz6HnhTTAtSQi7fgsPUiwTfhQDera9eVL7ZhyL7YHxJey7xd6RFe7tte3
4EhkM0VvDcGiwH/PuB+1QPKjDzfV70xaFNLk5enVxrKx5VChVf/ylhkVElGhgiWkpZ5J3MnkYyzxvpxT0/fhGTdSu7UJwpRdk5ThyYnzIriFMMvXNEjGrSW4f7ugERU1NWcxpgZETb5+U+kWTp9PhNYobexizTRY
idzrh6Lqg8d2flx5lUBwxmPJg51vlVC4C4JzAPCL+hePj+YxbvNn4S7RoVEPT6uQkRVxhYM9PrjqINDNn+EGsDQYN1wEpwyRpez8PFlXjOyTVNcuTsNZgxObNpAnnW+3uqL/8arlEfp6xy/ySr1eIuiMd32SOV9p
IGipcmL9pZ4GGcPLGtUaaSh+3RQTDVCwaNWIkK7Dt2MlUhxEcI5GTmCKT3HfYFjZMwjSlGZwY4OIyp/+lp24gGOCIXzzaMeuO1TP7hK2L5rpGmg3QvUdOF9xudXT3MVUVnLYwFZcOuwDVjH6+EbCcmxHdreLcRih
BxncB+RNtQIl261w1aVIWkJNwgZm/xEz83rmMFa/G8iGRoYK8tQ1hKtwpNZZavtX9r3gdl6c6NywhQ/heA046D1RDATMiFkk3wjo2i3nxw0sK168ftw+1v1r29sd15jHklkIddxeNi3xgizyKWeromEQLyOOxSKZ
IhUhRSmd+8d5CmQbVMlj4zAM3D7PE//zoVjX4t6DuXJ1CGm9Zvzuwm3XIj+cIdXlrYXusl5E4ZC8/LXZbFoTu2v9gq78zejO9FZqJW3BFHmiajQzYndA+UUfkaAdAx32aijcUhlKMeXTnTAClBYcCFuYhXJcI4+G
GEpilrsyDV0Wb6Zv16nPaYvBxuiTsh14MQCYk3m9bVBo9yrR9vYtj6MA1VrdrA3zhgNXOx7gb6oXdwZlDaSsDn2LuhzwbcDC1v1eeEElw5wGW8Jo11QLe4lYYVt2EmS+zmJg0brZNmQMH52o733TgnPOwUn+REtR
6JlKDzz9QZdSKVYZ4dKDyOep/IcHNFOwaZ/qUM6Sfe/U4GTKYtHbjQW7Y6k74MB+59FCw+c6LqwxdarZN7aAOQ62Mu6Zu9rispIXlDjd79ArUsSZYbQ7rdd9dJzDwsSL6VK2rMAQ2AjBbCErK5/sMAL/+L1ffC82
ypWcWUU4DzVE5fCUFrcqXYpWPOTzBphSXk/MXAxmLM9twP2JebW7HrT7iEKj1/K4zM35IgkZQW8DQelZUUva02DHhrQH87SpsYmUf09g67pZlFlTaq6BW316BXGOUhy3EWAyum3uLvfmQv+V6Q9bF+2s6NhIPDvh
PiqHg7rehXsFD++qBc8TKFUz3yQKYhiZjL1vl8UI7xXukseridx+yI7OMPcHFCQCwdxkAohv23UBfumxI7TBa8fF4pdy/j/IhFiM4hOhfZ6UGaD/iEMNh5iDSa3nI3a+6EgQMBQ/gqHaC7WNWmVmXph0xGChkmAo
bUTCl3pQww4tdcHSHgphdm/tn/KoFM4+dFVf1s7+M6pmtMoCaRQgtteKCJz7tyA8caoY1fO8BDOJXlKwj5mOclTOCDIBqaLQhXbV9ZBGQNI4YmISfdesJ2goptqHQ5IxHuypCmivUXSExpn7gUuZSu9fgmHBcbFh
5T0qhMit9Z8LKzZMRsD0ceveHtzD6jMLA41N5x/yOHjv7Gh5hYHAOft7wXkr9X2gOzlKB6C11Y/fWmmUpdVQgeJYQObYr3zAZU7+8RzYh6JivaQ/qAw6/uNTWqr9tKp6jrn4YYSC+YXqV8k1RiP5ExQ0rCHeDbXq
eXAnqFrvDzUirTcgTiGh9/OBVTi77bj5AM876Aj5d88wVlKxrqBVhGJGo7aA7BcceEncRNA8oD6mjlapmfuby6v3rAO1rL08KBZymKwztbYg2tQXVJaf3JxnRJEay8LTN54rKCFSvt4UhfFAOWdjtpkCbpsmpnbL
6QXHSr5f7L29a6zHqX18y0HZT3QNvC8dW23b4jJ+I63V72ZCJxVC6VtwdcCXY39IwFhXtFyTgOEp1YVlVJlPsvW2+1pUdi1esrUFGCFM1qhkQwJ3YNnTxewykbd900Cf0cDrVbyC1n3DsD+373ep9xirXggUa6gF
hIRrxY4Ly+UWd4T40diZ+89jnpFaNOzInFIBVapWlumGj8u5EGnCe2NB532k4Lf7R9GoT0hD6/OG4kAZ64lVAN62LXlNtxK+LnJSnSh/WRvOmRnhxB/lTkS9GONiTU2uieo+GYZTaKOBOo+Alb0ErZSO0hYiF60n
EWQTAROmwTOGdggGw8xgyL7sWxKKbYQy7Jt5g2N5DFVm18JMfrsgZUmB7A6uQkgloPjhUfvjTPNZgbiWnau7hM00javLYkLc77M280nH2KXwTao81RxK7Kk1Ry3pdM3eRFVyAekDNsZta39P3zZ9FJ8/TcazHWTs
EPZZFSpOYi7L4oXcr4tFzEVZVlbzGmpcnQpzu7hKC1+HSEXc00SZixFhH0x1ZrJ0rQBU3M5Y1QGoEvp1IzT4p9twuxeqenX6LKLlfM8HvP7jFWMwmrdsqmqfSktmjc7lsCfB7BcaqpQYiZBDnOhU9mtpAY9Wk8W+
qnsJYRWSp+XCfSLO9cbSPiBSg5d5gZ20PVc/rFFAlFi12QGxFm7wvLNUuwlfu3Wr0alK7J+2sCblOrpea/NDI22Bml7KA9D2INbZ/iDMpwJJfs7IGoFzhXtDZ57Q4+wSHH8C1WaO19u0XwumnP/wAA+p0++LL1OX
WaShEdS+YI+WZhhtTth9vP4iRVvgqgTnueYa9/qnYeC9NkGHt08uI3FUWzdkzb7hsh8mhsMPsJNoKCfNp/fQIPpmX9EsQ1YtDm3tL1rS3kYvuY9IdBuRBd9BjBO7T8Ei5eBma+x1Ntccc3l6oP58wmNjR12X1RNv
85GL+1arEDgLJth65eOQnzEKkPm8uQs9b7o1B+ZU/0DTsuM5rG0z/Rr1/+j5ZC4Y0ejaUJ+Pj9Hw4kmuXzvE62Xb+iX63vmG4bWd7bTP3h7czeKrCBMzLfP+f1AMWRAHuEyFH2C5cVOFf8aiWjReHiVwdz1EVlI/
MO8K27mf1wtRE35ZB3yWgQWDOL549m2JAz8S5BEYwDH5i9fSoM/kWJZXX+L/S5pDrdIWSbLw8h6jm4KJVDBs490FxwPcRNO784sCntR7acIc39OvkXv5MBZtN/edZRllRNy/hlMTNi6tbIcpMbtMSApothOrioyi
qdPmz5Iy3j79urqEGSymkeOUp9CO6oSL/OUFrmWAbqs1mi03k8KUOvbMUywjOo/Y6YvcILP0Cv/3NSWO9iJSWnrhbfv6McYsF4HhJzAYS5VZjloyuplrCnB1uAZxEUIifpGtwNBilgyNQfRru0BO6aRco01ez2GC
D4rzGUDXtx+ZP0fFy+4jdorhHNlMU6sdfzBaRr79CbnCL86gDT2lrP5OuMYkNwPtrVuXlVou9Fd2si2GYBAjySAgnzHOISypfvjWhU3nahrr9JZ8bEZnrOvRS3E34JWTqtL1a6s+064hi10/JdVprj3om57HlPYL
xQF5mA367IS59+sDuJX7JtXpX0fqYUWbc3AEWk2DjeYUQGe6GtNGFNyezdfMK2Oy/9T24Iww08fRsySJAqnTK2+L3d1po+1awy/y6EmHLR45xSR/hnywzdjAWKQ9+ba/lwMz5bU7T+gYfOn4qH72fq51yJoDUsKg
Y6o8AvW0F1cZ9uJF3XrNylV9Vi0HLmzleoWQ+kgP3DM5/jEDNc5S54Mk3Cvb9wtDrCmLknd9ke3ER6BAeeKqherI23lC1r+BPEQKG+HwsxM8r3Foqwpu/7q7cj2vKPLhJiOmEtchwGItCwWPqXcMPW4aZjN+3K8Q
xEr3Z2fhVD5hdj+PdBIvxUTsGsRj4+C5fNR5egGm52EyKEA12Xls0A07HBN1zrn+LNqZX/g6dKHBenklgdobjdfYbdFAEx3i2KlduvhEgzXDTXB753hRtpDwqbb2aiuWwYhm8xuv1OOMzksbibAxhVE1do6J/uox
wf2YYoZLA/CwuxlCbv6Yob1z+rSrmpIyhSxGGRCW2qgemzdcaZCQ9zlxqM5uo3h0QxmizJDllckVgG4D+JxuUHmLl5/Kif/5+ashYOZq6eNJxbeCMKlYPUbKZ7wP+1OhcyCnmTCaC9InSZ9yKyazUpR9XMIlKjhQ
4GTB5xbMJ6yyOYVeMHzZX23Vr4hjo4GdANvdAPxFhyU89R4PZ59pntOGNa5e60zctl68KSYAklpHv9j56YPxjurZ/KA5h+rYb3Bp2Rm6BJNTmwGK5tTmlys/kaJOtTyvhu2dbgr2d5tzJgTsRfdU+INMP88PH0TP
qYe/lu0RTIqwThmDF/THakL3icD3jX2c+J2l0ce6rwio7lvylcIDz8S1ld5sok0oyT2zWst2YH3qHsr2aSyTD09wETvRVUeIXjwHqDJ6+9QdbzNzSxv9+vnasQEtOZTHirdWO01SUFYcwJ5Pn+PzDNN0xZezTDql
dTUKyXnkumi8MF6xWtGh/dL9B5MejSTjVrRpdXBzaOuRB9AF3Afhf1UerxcdpD5pDnscWVaIyl52LGK1NX69FHybJHiNCtSqwowKqfu5WJMFax+5OV19TDa0Z3ZOSyayll5G5vA85kMJmBMxEn0E9Pll+NTlpN46
DTnhkZv2QpZ5T6PSMQm/A73HXB4Mct8m0tFODvNnynYFDw3qXmr58ak1Sptg7O4N9xXv/6iKGZymWFVZrBir6zxspv2rOaXVqqoKKGi3wOqMz80NQNbykDKycn7q2xYLy/lxHQojDe9+mKijZx0mkztsg6OyDs2f
jFQsOGHBqAnQrEb2WRTOu/hz1BHN8LgkuS2ruPNn1KjBYiym+dd8WOSFXY0F3YEYbhdpIQmwMRMcxGNH+kf2AaasrxXZ54HWhODN3Hy6F1dgbUaLPXywigkTgk7r8QTqtZ79mJMql1ba/cwP6nLPR9uoLzR6B9nV
9l6Ut1Nfb8oimE761IxuQcOq+rkLg7x8yQ3P8r1TyXSsychKvERDttXLIoPkyemhdTLruvYEyoWUDZ/iqrviNf6h6vo0ixabss/YoK8/p0o4cAbPST/9W4o09Azz/GHeWLrBtRH/Ya0XGV7tnFdkurf0Xp9ZT8BK
pp0VtfmB0HEC2IsI3BHfiLtBd+XKNS9sr3rXtFtuo2mAE/F7E/4lukiwXNy/57L5LG+zjj3NQvTLGqJiZh3g/WSod4eMBcpn/QklX1EC00H3NBu7NuvT2U/kvg1cSCypEwh7QzAfbJCDkaAibWRifdCtu98Suk6N
riaNgKrOKfwqZgMjp2IRYItfP/a6lHI6UshrmJvO6DnPFgQfzmRnfXGFFdiWSD0iYNM5dfFWZocZSfyo+SNUC6ZxT/baxA+5RUusLbeQgoW3fs7+j/FMMSeP2dzg/Fb3Fvbe3v0zMSdtOtBgquMEIi+1+qWbFxDm
iKV2tzJnMsEU5ZGH7vNVNngz+fLnLYuyjOXAZqGsIdfcjQKY+pbO8fb0aSxGE4OC5zuwCOHomBn7sYLkTe3+FXoK5qHTNkBbxmccuOWFXPIcwHOhE4esPRSEtT3BbnJjhjJ1GNUYiz60Z4BCdsOGtU6gPLuzxdyY
ZXuo+MBOUW+boIsNXjFEK4ZxRSWfpPSvLAYeZHBg8gS+Vrv5ZgIMThYozE0mm6N56gL6FoLHodOCMqa90K7SiLBJJZUmYEIA5yW45jWWR2zzDPd64LYi/FKIyNgIMOvMqJQZgrt0+WRXPtrNuisF540Wao7Mrepg
1ef9A7iYtup6oOHwlSTzYtsUkONXUZ0VzRByK+H60cczNeXIjUfPtXf79NS35qYuxQ0i/UBj6v/W9XdxKR8gx0i+bkChx9wj+etyoGpzjeVChDI+x7T79y96tx55991Ceq3UAbx/S035YNjSGsyyHHLXs1aeuGsd
gL820t6hqSlQbEi1LrXHADXmw3k9fAC3ZbIpgAljUDh3gvNBCPIfwg1YcGPnlYPLsED+J7fcb49R34ALf4NQhUL3mzpAzl4z/fzMPXzoPin/vTaQTGzCJcd9co/CpFHzpRxFx7WadmhKZj0G76vfi6igKi96WAby
Y9c+q8E9gSUzct7EdRVdz9fvRbWPfr4HM6B8IqdLkFP5+qsV8c95NFT7QWmw4GeCLgmFHOmo4CelSS/fJLtHUqZ0vxN5DL7YywUg4+U3KXYv3465tYzqyx55SIifzttdn9q+9hTJWlE3EL9iYvK+ouyI8jElfxfM
Y6pMHzLE/z0YvSNj/yH23Q2zE+kgALXK0nW2Rk+Dv2Skvc/Efwgmxy9DH/J9rN4RKN5r+KLmAlTAgzbfby46/lghIjg1vZwOg/ZEY7xI2wqR7dAYq/UYn4qQr8DrHW3/gcfv4+I9/F39CjAV24q5tgsCCkif3RMI
PFIJgFELSG+MJWy8U5I1Z/aFB+qcT1UG15mIYwYdR5fQqItDUrlJ6iGtu6GMWJ4bDMdr26ch7/hA87unprwKGj/ho1FBUvV4cUA4tYXXe1/mMQLzSXsAmsJ4sriyVPN3d9E/i7hzPjZip9S9L1VDQ4oWcfBHP/2e
jeLrGZuvdK7fGkfI0ctqg+/MyuAP/rDgfAHQ7JexJOjpnA06dIZBzifdRow851HQom2veOwjJk6Zasdg4l9hRcrfVl/F5THNzyl+biquA8/agdjEJ0j8rziDjF8/+eQRAGt5b7iSfzG/W5ZbfuOUKRV/66VN8f5M
IN4EtNqb60atCMfQmNweUdjCy0uiLJ0HWPAvRPbPrJjeeYn/h+K6JNSqk1WhTqQ0Hb0QiCQyJ1yDObvo96TSdfJq1nktfjj/b2JOvzouGR7UZVRwvfDw8NotcLQ509G6zA/kX6qwtjTUZVBVYS3HZDId7bQofGBn
msiAJxvMe+GJfuQ9GqiTxOvcKELjZJgexL2P0UBBKkA33hleB6cr7hOhAdBhHfAlwCLpgxfXQYQqGW0eGvJtp3nx+2JKDg+7MIs1Mtd6YTjJtwwoDQo5w4QCPQf0vY3dzDNTvbAV3+qgB8rjeQsB3XFQYoH3H+58
P0KZFtUwIWPb9M/S0JaxuwcfJJ4KtNrNBwJ73HMCLsV27VEi96wGdbTW/MpyMua653spBK0Haro9tP4Jyf7Hq2dLC+ydc/YQm+//uPwWZv/rNfzA3bmFXxxTXzwaftxzHdNiz9QnUv0ZTT/jRVX9r2W156zBw5aT
3Rso7CzNZLFfuxX5byycZWnc7uNwYGTeHEGGvkGiV8IR8uyS71bf/rxmU+FWuzluwAth6RzwNrKnVRSZiwjwy1P3xxvls+SeqXvPiMHlxWUtfLTdjDnu0BpIgF/0KGWEc4g9/bR/xqICVmQCHsg5Askb1NhwjaMz
p/AH/fr2vzC918Ajy7ADqwkaU9CfUSI5Jb81jVcwwOVMs5BdXW7G2gdCP5JfD4yD2srzWYFAB05ADHPvOZJTAUiLzNMIiBjEgTN0FKgGGySiquLOIHCojJsYl1RdC5gpR2ikSOMijgiA9S1hWbkG29yof/vLcp4Q
J1iflcmxbUlyikQhhFmzjPDSdqlz/JbEM4cjsYNv7qKJpTZkr++AqlrRJUlmRg58RW4pQCvq6yoIxy7LrkRCkwH6Guv9smcLE5rReXbMaT/YCLjLO4ulz+dvCu2EgL7dUc8GCyAcSN9P0z9qhGkhEdMySMfoE1sg
JC2QZ3bBpNbJhMk94I1FvIYlj24rhEG5nHFHbkX4WAxA61Z4JlKin81jgdc3dEtmx2c+SyR3xvrTl2K5VqRV2mSX+qivqrdnjMfsxRCryWwmIBnui0ijcEHKU9CcelIZsiTovUYt0Yw36DohHSp7FKzvgyQMDF4j
9kovjGW1X4yIFrNjDc9Nw4Gb/TFu3Xzzxtm+noCUb4tFdc1raQP1ToCeYl2i30gzpVgbJoyHM4QAF2HlQQV3cBPw5CCHheB8CJ/egyNr2kb6w/9oZ80IwWvOayTw6y2Ntb3Ydv7ChEAX3ubHY+vGPQa5pADU0KNw
/5QeR3/wv6G6JviBsV3dXQ5yJ6dfmxaVnRJJos645IZqKg4NFpstupWL8LvJnoDqYw249ZW+fitMCEEoPIoXSq4McxNXcHKQwCAFW9GZAVJFIA2ullzYFH1zT4u7Qj2DHqMAUye2L1ju8I9dL4pgDya2O3iBl8ze
xyR18J4YWQAYI1C6VzIio7NZOHQJWRUhTNvOVpvxWn+ZbQ5RjyJmkCfHtLBOa8H3/trZXwLwuX17H607HkT9sCAxhxA/CwWi0H6LixinoEIcBHlBaPKQ9MNJO8odG13rtilLHftCL5D7t2WIXlkWvH4TMr7oZDHk
LEZpRwNGoEou7bSv3nFtYMurRixSJ+9gKk0Dsj/feku/tCywzJCASKONWPPZbRHPQHAhKahaLQzEMmwbKF0EaS/jMJBTME2LMssGUDUvGiB7KMY1xtKBJzooFwg5HlGMTVtuov/PuWFuGCDC38da7N8tIVLFvcQq
uAGfF3bcLQ6TaiwBMwLYGsGKRaB4qJ2QYTo8ZZwnKOAZJdNBx6SEstWC8JTZ4iy0DzEi7D8oGHMCFkzSQ7Y4cmRiqGUT5eBcPuNAhEZP5J4/HZYCDMiTRxswHTwPqMkI1W4yQA+UyiKHJQ1lvxo7SzNqH9jhsHfE
N5TqoZBzE76S0J5kAlxzRuX6WN1me+IaqP3L74YmcNrzvVC8ilDdLNqeTRge2pa6G/8VIBGOZ+Ww2YMDMaGGMFCvmuGgOLtqlrC7joPtWwcF40aWYkbpYlbUGmAMusxQwiPgVOYHvJ4JXTGPMiZcRwqus4Vxu5Vy
FI9HbCo/KKjd83PxVJYDRyk5GFa7KLHEbsIBdIMwZ43tyGjhx8/uL32MsCTAt7dIdE+94I37BpI6iZBfTYJIymmt1Jz16/i8kOqrdBGs34Wke40nZMQCTJ9Qp2uQZTlfqU48RGcgce1j7nzn/BcF/1C6igT3N3rv
pcPDX9fQr/1VJURVmyz2MtTi1mEFqIhryTruHNRMxhpkrSakFYGZGPaBUskR67M7clwyN6cVGYE4kbPPXPeXO0MZ0G74j409TxRNFYYbLVGj0wGJYm0b8lwzzuYLxIsIHDkkdwIWuYOtedu7s0N7L1rfvois1ozM
PatwO3zCijabVPNB5VTahp5vp4r0ZoKED5LEvuZp2NDnbxBOGu19jLiXf6Ysp6WUXIWLdheP+9cv3rLb33/2IuQQ3kTQ0EPDmik+3vAdQ1SlTW1eEJQ8rPDZ+/XI+Gq/l0eBhHFRvoLKQ+FfqOZC19ez3lotZaRC
w7jSzxQoYKXJ3/69pm3Qt5/F90LkW7MLUxwpADw3WaBiI6DegVsnFHlQJRVLP9VN7+xsdpH/3u7D15dmAlYECJSmtN5bUQ5IXA6r7s9vY739VPy6qlLJ/jdUHPfnBYwrvSyGKoqa6/B5oV5LQc+KbSGbveZJfCDv
fFfoDW8KMnAWgD54k7JX/x2mQe+cwzFlzf+HN6pYq08Quz5a8ZMlsQuLO4BLLBOBOJOg/NZsh8kjkp8OtH377/6ftyyJRtuWlx+Ay76ipa3T1efHA+0nTM951U1qQtfdC19OBz4KANtkpSAPa+LeraDwdueUGaIG
jVfmTXlrJUXnm1qi05oDQWLa/7al5ZgS1e9A12RrXLukZU0dmmF77yvmH3yqIW0Tan0TfkwoDIPlFkow2X6ftBlLwLYdXKIEAUG+b07+A7aWYD1hNfV5ArIPBSdTeOT1+DuXeBKMB5mDEQQvW991oiQryOtsdcex
mSIvS2NCf6e6Gs2staSSVwDJHzLTQSQw+VhGqTZS+ANhgyPy9+BO1mGj3eJTggXwuciiLbNhOrbSo4CRGa6olAEDI3CkEE2f8tCyLSFuUUCxIYnRd7RR0zGIHrfAohWQoCY/36iaFfQdhiome2HWhi3g5We2mewF
jqWKcYxOvWw+sq+NZcg1IgADQYy8CpYH2koE0uOaFbFQoM2ATaJloBvGgwZSt7LUI3I276msyQzYiImw85KQdJhf6oP8g972KJ8U87s9a8n2vK794WYTrm2nzZDnkNFUDG0bXEFg37YMAlw9kUpssD7zDWjb5E5T
CHmT5+cy4GyBbhu2mjhJDevkv3ur2vjnbtTawCGOkyXIfAIb0Dwzb2N2XI4n3ZLLpmPoBQfYcCrFuWRMO1EPdFikPLS/roWz7oZu0E2ymzf2PqPd4AjFY8hr2gSOfxuCxIME3H9MdW680CTbVPx51gebtx96kKHz
yFTTKpkyxjwiS2tbm6R4qjm45nw1N/1+yUuBOeXQe/MY0Gr+NNQg1p+Jlmv/1aW0YKOHqimLcjhFkjmHoSgyasmPPf7ChzM7cSfSm4Re+3dHbXwwNt4kDOmBAorsICWWclCQ8rJaELf+eA2ADypm4QZvwywnZHoO
85NGXvC8bUmBKjaD5AM9ObLPQ3I+ed1IiRSWiBzJ/j2iNho9GoAjD9BNtPsLu+fuHeIGHyEOC7thekJG7WMO1afSI/gA9mMBh9zPdYxAyI0il+T8Yb79t0ZHeHm75IXF6jyt1oFBf2E/QmRC72jHAsQhq07BMwbn
Xt1qKxVswzZcWay/UyHAsw1RkbqDAPfM6ZQgdmgwlFDVUQlNmMTT0X6DkOE16qwcuz8N6mD0mS4ACdeWbCIxMIpT4WdBnPuspQPdcgAUBfMkEdwNjAjhKeru5RO9FMGjgWMDOTxSosJGtLj3a++vkWOT5qkBxMtF
Pgf6lIZijcMXQh8OREKCGTRZD4/WAbOqrkEtuC63ZgM+VXw35t9v7SG8hpawU2ZhaM4KDtbUeKFtoIlyNJZZAUqePB0ScPjpalqdIYmUGg64cmK2vz7IDhk7ZNPqQxuIU29B7MksHjLPJqVLpnMwHKtDaJgJsUZY
dbyWyTA7IUL3ABizeR3Gb1BuOoj/unqRRbA/Ro1MqqBTP9FhEvt2BpRdE+SQoj8NNv5Btd0dZkPlGT3PZEoc6awV7Ki96YoiuqXzALoU6bCE0Oe8FGRP3zMIobr9S57UTa9QYK2hDnFjrh0KH3Kqcz2gEk33t7In
6mRkj9lcHxpd+a7adOJIJuIqlV2AtjawiypzAikOFgVyQ6KwJ6d0olEcIqvZUL+CxJ7o3xYvhjFPt51scd84YJ7p2OXi7uI5FmAb9AIltwbGq3oJ++CNhRgcr0YyzuAI9ukGMKJgDAAaarZkeIkBwl1Ruqdsfug4
H+7Zcn+1b+Icqonc3spGpgwuO461g9xTHVDabj4HMTYFybY6svbA/e7t7qYPam4G8Ibvnq1opLCBVGJT32BEWc2BzFq6O43/26A7KjAy0eGLY/31bPFNB18H0Z8hYPQ8OQZntINtj5V2/MOQModIh13xzEFpAU07
OAVHZK8hD4MZvJzqgckZA77NKOhgZWA8qt6PoGurL5X5FA9yXFltpbELQzwYLmNc4Xk9/DTEZj/z4+ozboEHpsPha3imZVSXo0JFiKIOzisjLN2nJpaPcXEowSKQRfGWRYBr03VCKEVmwE0kbkpkQGUBIHvz2Cx3
0WMgOFYFnR5B1gg8Kdyv0Krlwnjhj6mP/tGGVKUO7NkJ3pSl3RT4Jc5cGgcm+EY/W+hi6qc1szHOiymN2dcqMeFkCpyvR7D+0DLjCACSgsX0rSvaBtnf23pDeR4zNv3gQ4RBkmNQpeIICFTPh07J/a2PvEpj0rBI
cSEDXsYGHHJRicxLPLL+lPbg6zUUTTW29oggELPjKc3D1l6MAx0b3cdTViw4uDR1iDoF3HSuCRGrcDsNEhTo9FIzYYmyrh0f5GdtWNxw6WnAFDdE2jOm4SxjXv7yqI/Li/kwBA1oFDLdvLBwy0n4Cg3sUey/oAJA
qXFTAYQMFsvTaD6hHXVf6J6wE6R4TrkX/+padX85MUBpmidbB3hhMXA/VBv8G72i1v6moa6/l4nDLlVhVX1dxs12DzVj9ZcreZYrq9Knn77hTlfLJf3E0V3wG0uDooY0tNODGVmYzvht+0/nP3xCBxSn7uBo0J1u
XyRpHEGM3UOU/fKbGCGazfCOhENV0XKFVkCgyPLAsiWJBBUlL5+fRj+k4Q+eAISkwvYvXmgw/UARLTHUh0v0cRDk1aw74EqDKc3OYP93IhW0BsPpsCkMQgdgvpPIZrNpRQiwAH7MM7yakLX306AfwEk/I/UA+TRj
Nj4VMXPWJwuIgc8byygPzybJk8L0QZbH83mDPeSJn4Ykgfe3XUyrxDUsp4QAi9yct3KVbNVTLnghF/LWuRmDcs3LyiUzF339XBYYv+SCY6a+5WJc+ERGLHiZ+Wky8R2yqo0F1GXlMvn8dxNvmdd8wPfz+5aaxNXe
Zd8ExjkBQ4Ra1iZYpbpePBMYvToejUHElkbmt7o/MHHR9t3r3sk80JwcLmPx9FhWp/cE4+EdokbIrSrT25xAO28NBohcptFkPtEHdza6XlwJG/sfkDw3aTvGKXOXPvbFtYPpVmm9TPlLBcpA1VmfilJxCODTv906
2gRVDPfMPYs3ZrR9dG+seveIsA0/jBtUD+Pb/ce3Y73LVWeWXkfyMFdQSBljnEeObH3M1fomvsNSQEEPHLsYRu+JuHgHtMyGgRAMbJQlhL+bMKe7mka/NT+DwYqnxwpc75548uMjxoNPzCqO2o3dsft46nYQ64Qv
JqnD3Xkt3KUF8oGCCLPcMZs9PaoY39l0Vi/TWZpSlJkG5hS4zy/qa4yuF/JONXTGTdgnn1fG5rDALJMBi8w4gG91Wwh1lfa49X/J7fX4hb1M8pcVK5NzGQCz85VpiExmXMgWMSnBYEzpSKwmiSYukDCYh4ccJ3EX
1ewlXIoD/2ZuxwtdTxR3YSvjrmASlmENfF+0m7sqXOb9H+WKusmwgNg3i3Mz00lQFQEEJiXBqcRhbNGSDqyuo2MST0PpJIs5duOMEXC3TIoAJrejFQ5QmnGAySa0oJM53AZ21tiqwMuyvUJbrc8IC5SWjgGZYgvy
hcbJ5mYgEeFmJaaLo0itcVNbvK8Eju+5+pPvyZ82Bhp/6TJZuAucWE7zbQWymYXhTcTR4dQxJzveFMx9m4RMPFIobVyuDGUoSj9BntSxrXm8OE04FfjMAXWgJ87ArVv1bPfheM+umGQOXjPaSFpen08ymsjiUMzj
5g3G37doqRLru8zA3DR2vCH7TRPgcaaMAoW8DpZTYPlKMO/lUNLBwGIxxEJJiRBgOER8ovU8YlZbEg+XqbjTPnxwDHECpyUI/CmKpfMObkxvo8IcXdIbvqhfsSMa3QZgCUQTMuh8P2rbXHUCSJ2B5cx26UCLOmof
ya1pUz2hoMENfqEmCQ+aKe+Dgw7sCRAFBF7DLv8zBn0mh8u1lOlwCOQu8aPkJj4nIjAKMMch0hAazK3gltEBmZMHjmXHddqrvTgaSPRbLr8c6G5dzAWd1YxQepwJrt5dndsoAAOocMAhjPqBGPATkG+QaqKWlNbL
Bypko6IqPH8oz5w0OsrE+Q06W7rDre7Thd7ylATxjIQnr+5XiiWTE58A7LclFF8nfp16zhVerXAGBdwQNfHWClhUktljrM+nqakimoc6vTM25ehpM5XtMsu4f0LSXnRzybutVYDmwacY1utFLL+RhlikHEacKf9h
j01d7zDikJ2bSOggta3bM+dB3s9c3+zaTWEAzVJZfAmICyhyS3ihlBqNkKwYeSI9qsr/HTQuanZpMoaXo/WgSjXw2t4M2LZ+VlLZnyrpfv2Jq46XT/g89N5lB53UYpv9HNKc80EQR+e+hZLoesmuN0ZmjqnJ38q5
VqObQZ7N+yb+lCNrVo2kShm53qtvKvR1AUgjq6jt8wZ8Rv6VOzyRa/0MA+PkYmvK6P9sNcs2t7u5wWwy8AD/uU5XuWjTKiL/6pDaac/yuC75ndY/EzFjOhlRQiCrtct9Csz3GLd3s0D3xypCEJj0Dnd+kF6WI31I
EDeW3NSlv9UwPgWV44ol3/CwJJziDDANaOwP7Tgut3NB8GygkzPp1vQVPhjPcYoBVwNYyInXSnMHU2AQAjIBr4LvlomuPUFcY3fPTV/Rg4u5bkeE5P32H00066iaaS1xw1ykVs5wVuFFreDDaAxZqLrrhue0cnLR
rPCzyZ88LoQnuNhwuUz3GPttEyWVfmc2EVm5NIlAhxh4yF5ENAhVF+cp+lrxjcdT63GhwwKLEy1IADfkwebCN8KpL7LDiFkLu7U1OpIPVA4NtX+euNxb/IChMa8jIIF1lb/YlD1Fxh35ARCwlxqGbQJYlZq6SiFi
iqgGNhjC3uAunw9lkDCIGdosIMGsc4z7a98cA2hqmXgOmDt+vJf8Pj2uuEqNonlORKb1JgFdTKvm3F2x4FCuDu25GhFgjYyEqkWzrsRDkRbhnfDAzufj14toakFK7mvkQVMa4gTTPtCRw3nV/q65wYyDh/bM7rUp
3L/3uhB1GcnGVabLHlhF2kW385ndgT4t1DtGhtdRC89caBoDQ4Uv8SATZahhkZcF8U3T+mwuv5I1Nd7p8WUziEjantrriQheORHu4DAGQAL/QkElNZ7qzOd1iGe4AH0ItRvySJVhJ2OtmDHqDxfNLOGoj6MK7iPF
w7k3I/l6dqxrTqIlt02iejuP9qfriOAquoXVuU0Fz5F/m9te8rNltGVfZY4RBrtkriu2TzOJrmVmAd+c0qZ5k2ZA72yoqeV14r+7ugImxh3ZfQdcRtijN6HqqlQOFVQAytXzQpdAQIz7tvt+LcIFmZMYY3J2N+d9
NLkcJvVHf+QBcOu/Df1Bt5lFUfJJjq6HcjmdFqrtE7RfXxCRfZSe0C41YE0AvmGoIS7a9GKSUHsYFsosVXUdesMtQQAxvfyq3iKuyiAqbzhHJRAUOBStMHAIdJZ948F2GcbNyDEUtmfStQBplETmKIBLW2uPdaaj
NPy0iiO7iJyE9wB6X7QqXZ1UyJji2jQTGyiPkcONvDFqklVxjUJPrvml7LGgV6gHu/SpoIlcGDrzI8soz/+ovsZiN3sLCbx2038EerVNjBuobw4KcoK2WCuJBwsp44jvs1vODZ0skXzmciQxvQ+ulUp0QC1um20Y
jg4HPyyHtBudhdb+CHrI+q2Qa+DSkXpqpkD+IAB8ZVE2SOxwdncNsTdx4sduMkYRvxRB3REReREIiMc97Z0rWu5ZLD0X3AF+Ctcu3sQ9M5XUJmi+wZeD1TJo9v4rlfgBcfQALTQxjJf3UCkGP/H7QXoKDIYi7Ooi
2xJQrcqqPB2zgx3ZfdFoTfin3LuM7O1Xf88ieYUGGl3shDdbOZxsofaiNUthH5gQ7FDN8i3HpRHtIHYqk1qA44capEkUH8B5sQLVYYE+/Apnr3l+zbippso5rIVJDijZyLa4OQ1AKPcpdPTHX8vJbM1ugMfb1U14
QMYR2xzBt0x2O+NqPgftxUBC27dykZhzwEVmGXtJv1pRRUEQfsbvIvE1vmM/6z7aOc2IwRhzZGHhGJ9i4ijpZ+GOep/ryRwC8PSCD1/Fllmh4pmtW2KCHTtqEmiZhSgbcPd+CQ57tm5Dl1KWutwgpRq74+DwNW7Z
aFCC+l8Y0/62tYfg1axk0TzMuXJTkx9VkAmEWtUA7Gsss1LS+iObLsIWkUGH30lF0AtXQVid6FDZgYFKePKPzNXp3Oa1h721BXZyWM09aPHx6UiIE4fWClUcLiAZTn/GTV7ay0Cj4L0fIYJywQVNpjnLqrslmw6X
ywRotA/XzQu5GKWDrRNaXKBRCaluC8CH9ypsRkGsgKGj9nxBNCBEfQDJ2yDwrOfxA+djyA1xkwxjJpODUGqeZounEdFo7SjYeoqaHID2GWT7IYiLWXaSamSJiN0WAK9Sf469KGa37Yc3gfprAE66XBFY8q5UuQLk
itu7UtEqv0GzNpqlYyu4kAXj9cHhv47ihdSvsseZAmugBKJyTGUVyyZZ06FiUfGZrbmodwljDtspApV+pkCX0bR9aEbl+FncxYKpYwBb/bEtQS2uzY8w/Aa33W990IMqWUup5A+soXZgLov40zSSSp+m11HySlQp
7KydJWj27k5zRKI2snHJssaVDwMy1S42fHcNh0/cXsnMGejaTtbE9NR4Oe3ouERN0cwiOMgNpAnba9Ud2XxJdqgJaKwrMrG4MWmSPCJBcnSNPKGd+lns2viBtdnhnsJgEIgijtl3hsKYjbxEIzKn5Isfph/OlE49
xcp3P9IskNfiHFO4A5GShYVdTPoRckYBcBj3Kq8jbOTKzSnMMwcAaaYNuG3fLcG78CjuDtgybnNt9WU4/fgXJuHLKLQDissHOq/MOg78Oa/viCjMbTuC+hNKJL0cH+lnhMFISaHdn23MQrLcqh1fLIgJyLYcVGQh
Xsusp4B7yehO0QgAoMCVBEvqu/oQA0D1NGc6+1OP/tw/SqSvZlEr7ahKlKbMSxOA69qk5xbYmSMrq6SmAYIlpMCPpQXYab2Um0HJSxBaLGCMCbfInBYjayEdYZQbtC6eEYzZoKH00SjNrUrrblEIAaSuBnpg15Fb
lyEC1K6YhfEj/5SArRiMYUsF8U+73ETMO5hYLE26yfY8g6wMZjyjIOiGfybcB3qDowtgPXkR4Kzwv9QghIygFSSlp/5JaB+chUH6dVxEVlyuHfBgihqu8ii6OKzU29cv5vFHOrPGbviWD0zdH2H1WKQmigcwXZri
N430YMs7VuDQ2phZQuObz1ZhcRclMAA4YuxE5LDUgEcOd+IhaGv9j45Z06gYT00pnJQyMN7MDtoj3qq1lhmuLrJ7uu+F6KuqRkY5vl7vPhWrTA4WNJcY9WdMVUP/thWoOeUfUXs8trlnl0RpcwBtgrA6bxxaacrG
DqZZ56806iYrpRpOJLVxMJeudtYlfTT7bE0lBvLsUtXdnSPZUejT8iPjM+zwA2Qin5xZjDiECC0+vW+wAAieyv8hY1zG0A0JX5ztJM4ocWCIYz4bGkisRtlN2nXhrQf7vTr3tBDAJ0+82Om14rucvHE05W+3y733
53eO3XDeqySc94RVwzzkwdB5Nt8cGXuhcvrh9G7RwC5tu/9Kx62zySlaVx4GqpHgtvva19EAxXgAqeXjc7Q5v71K57uP89qTdEoJdyHP8VzkxmFmXwsasY/s/jgc5aLv5G5CXy7Uu58fF+BCNXMVS43Fk0ePtjsn
/rZMUJaxr5T1l6fseXDced127XwJT0KoMhmNq0EEqq0osDfDbCOOp0HhuSzhjvOTdAeqOO83amyGV38CdSgA2fy/Q8oFh2u7DmylEmCZ+65ie8uAIBOVSeNqeeczuVe5RnxLynFMYPOysVwLANWKt5zR9o3udzV3
o23FmncAth8dwfYH+YZKa8V5UiUfXvU3foe4ZHKeJmNDLdF6FfQ3clmxQSsBFYl5rFzqXovugnmK+xuVPwF3OWCdO70aMIHN5ebgXKxNqD8ZGOdbbrvKmDA4lRk3iAGNpI4+gkiL9kJ3ZBiyq7THT1Rx9pTDkDVX
o8RbV31AR+WKcV0VjAocauNxJrXyAbbpks5ihQ4EkXop1yVAS6ZWm8ww404AOBaAFYxRYBhR7EQxoNcpEY2rAMiYFZyMEexFT+KFEpsVx3tOcIthkbrbICKgzDsg1s+tuKzGtjEHsL/fWEqtCOTB8/UQr8iGJxkw
65IMM1A8gVDBN/wbbxx+8t5Cdwr49pbd8TRHsleaH3FI958mPQ8S0JNTFT23vHPgUkBzJfD68ihu7E25dg+i8RG4nprZdF3KBlVkoXSE1z0TXMzZblkaRJ123ZXjWhV/NdxreUM9iNmdAnRzwRvLTU10OuQf3AeQ
QR58aT7IvFJUPC8HFIKouSZL4/mpbNpMGTnMBjJ37i0obn5BPBZsZY7iX6ixxfGuFgjX+/K768ovrm7AZ/HkPDaFt9lRAutcXkmT6nccQgYwYobZQfGqHX/+volbkjbq17g7cCM8TpjkSBgM80W277u/xkjerSt1
l+/FGEMXaaRYl6MpRIjHy0FChM04IgrysPRsENP/aNdnPKTo7w/zlPtOJqPyghxmzgwRXQDWjjTEizYmZ6ssRBPIV0YdLBiau26ACvdkvZre77/58Jv5UUdACEbeTQJYY3ylSWLr33jAQ2us/9/Qo5OgED5/4+lS
Musxgt4olw/qrEeHEtYFi8LGMKWHgpmT8Po06qaxsIG7KRpakX34vjdhntarNGyigkNrG2yH4RpGyK0Vo6TFpQKxkMevKatKqFhuldcXQTt+xr65UrsLnW8D+Pq8DuGR/dAuuYJ3uQ2rJGHnAubR0lCVYpHLa2oz
F5y/tMrcyDWm4dDu7M0FXrjErTV5jyzi3Td7g6DA7mvej240Ayh+FI3q6XGbDdHD8GpXs+7+NIqJ9Xd+mXEgnapeq9kAfPM19vyAO/SdwOHNwdafZvsV37BKP0yvSiYFWxfBtb0lQBsRzu+6omF+qVXNeZqsgNNe
UamksRzgvefv38W+Ec7aXn2UjHfBRb7WuJ7uAsig3gYnfIinS9Eb7rh+euKXgHOZ9ivCVC43igjvc8DcrR1sbtnMtDqK9OXKH1e6dUPX0f11e9iY2N4U1YS3eHqn0cAqZ0bc1nU47DEA0dthtIKdd7GVOW6rXezp
VywGovJrTJRwEydAN9ucHPDwI25oqfbb6X8ZxauiIQ/98ucSMM/d0J2dNS7xqtIrYahdUPFy/5e2XS/ZF0gDK2lVMb/DozeK9bFpx2SVc/oxiVNk94XJMn32hZ8ir8YpFkjz+N/U8h4cne13mg6ocd1/qD6A+h/Y
rong3JWuEdXAf7l7zyxnNQEswxE0k6//SL2Wx1ZbFgC97j5VnMsTQshCApDSNPQW7tNOeanyiXvYA6RkP3VBZFQZfcPB/OHUds9wzaDzb+T+/jdA9bGgciqmLcYkN5KUYreQpYY9E3K/XcBfvcCP05yZ8Bg3ZNSI
b8bINUatWPupJqejicCxSL4G2vn5Ivka6KPGXehAQrkSYTqLkA7Bj7UmceoctwyK3IyASUoMIhguGBBfHxv7uLyVCs9OW9C1vtPF3Im4UEm5VRT+9Qt27EXdYmWRLLZv61SSfMO/Aw4tV/qwBLBYaZgyC9xna4Xb
ZjO+2i5Iw75SjAVGNYZ5f1pIYM0EFNE8xu4MToinsUOEBu0ZFRKcaESURHrstn2du3R5pyWPjzN+RhCdM1I+Bb2Nc57bev01W6DRNiUzVe5fjeeAQ81eQa5s9aRnpb6zZwrINKwYqTnbsqGLrYGpvovKzJQqjKBB
LaPl388hkA8sGaq0UCV8VKGYBWgaG86qqq1sOLf7ncontFgp68wj8PaXKTd2394kxbdXjbVJ/ljvBaY/eVnhl4RLmI1U6T5cyjn3Yfgf328+RCYbO1GAgNOpY15DmMgniNXp1vGSIVa/TqvO0HvD+4SVtEs8aLQx
1sanUQE4xT6NGrl1T1T6JtjACMmyfAivnALUoLC2h9yLwhgPdQltUqnQHrlm/W4yllq16NbRikM1KO2rc8QpJ9UwlqR3w2lcQkIlp2ekcS2fuoxGEQnN+BCua9Ptmr0wVA3OH/+AbP1c/et3AAlorDVmLRlKVmk5
g/hX8nXg/JjxxiacWa41z6kivV3IAgSMA6O9d0YU0ouAUreO9pXZlDIfGgtEHl93hvnF5KX4cN0bfDEbDv7FJe1wqS7zgIkAXGyJQ+Zvh6pYLwL9tobMeMRbPJcfIfmTn5j8FzlbDfSMjEz+QFmBjYqfAiauxo+X
OjzTGpXJKgKRvtyTarOiT+UgzGEygZPSqG2VXme+5TipEeoVyX7rO8/G75oEQKmLsPoSlapd1YxJIncxYwf/wqyB5i1tgGCetvzr5W/p7cvjBo8INj3sSw4RuTMsaf3KQNFj7Q5E8RBiKJwk0J7893oZxshydE+V
2CKedKyBJstoF2MSA9cBSKIDR/d3aiNdQIkawBEyQE1qNV6CaPTcoAnI7xPXBH+OnPNjmei8Jigmju/NiJwP1PrgWug9zNg9ptWSqLqX6L7lX6vtrQCDb0GcWUxpX+OBC7DxVCH/XbBdIZwWfm91HWFN8HbMsyxU
o0kZUBxsJC+tt3nHlpavmqGLiDqZ1egAi0g+FhL+4/GLx3yDpmHJQjO5/IwTawKwvoaz6PIr6V9p05xhc3nxp5P25urFNFTuX8LMK88cg7PT5ZlyjBQRl7IlzJb7KqlsfPK4hnjKRtjDbFrdmGfrBTafBUm8Mdyp
Ua7s5Ef6v+I3eJ0KlyyeMq0l8euvgKmqznWMXkFQi5w/xJNWDVQsoerur6GxmYLgzAQ967f39IQeiwQ6/Yyc0BDUNBBHOmqM4fZ+OccBX62j72A/blqdc1qCybWGz1Vnoz/0horK1QpKL1GIOQ0sGhZLHzdcupJ8
KS/JMHNhf+11Tsi5RLkiktDr/asxmiJxyhWLuzpHngLJk9m6Ut3PB6uCOQk/kJ+eWnnawOXSnnJqsDU+zvwi40jHHCrbY16HARhzsUosZAupTMRwXcu34Xmuly1tdFW4HJh1rWvbax53yLpFKKajGVpFPG23mLVv
QstMgW+PS0VTJ6+HW6mdJbwO1iynhVWYlUU8x2+Iy3CDej81STcDPNLlnT1seWJ/lZWsPI13LAfSrM3OHPhn72Gg7XW/pf/S4vv/wukf5wrX2QZUywi5HhqwRvBAypf8qEPqPJAfIMTM0xXlpOz7l4hnBT+BidSP
v9f+t3wyYvIOCpPE40BKijw9yIlJ30qq6e/J3j4vvuXxASb07Z78w6U1rdOOACsGTt7cW4PHfj+YbkyQhSogXucnEI/XR7zDk6Zyl7zsDmeGjIfYjIHKDXN6Qk6RB08RjlZ9OB1KyxGlaIcubvxg+HlzrifWZlzI
Y0L5rExlagzQLyBeBCGaAiGHewaC+Q9ySYMakjmqA8zfdLuE9SFSkcsYJ/VUm8kwxAYtMusLtUNer6nK/6h9LlrN/yzNENYdadFphHm0Sc0QmXi4GVkX+9DmReUo3UPVXejL6m4cxQvDduN7qs4VYCi8TKMjVYiT
klSD3WPZFm3aIijgFSQui0A/qKkKPBtcS7TwbsoK4aAq8Xeql8Hg9hYfdx6bCzFDiEB9JfgKTkaRe/159jnBfB1ce1MkDqhQ8xMmvOEgFumB0FVN/fO6eS6lQ2r1eq3POSlQoyrDcNNOOnAQpKIHLrmGHzhOStZv
BgGGg6FRb7XpfhZeZBBj+HlY2ec4217kYDO+hZO+WN0TbBzpVXYdg4kjOI5gMZnmuBVIEvx820UHoGTi0tGkQ8oDmy/M2jgXN2516F1Hn2A35PHjji2X7baGiwvPMRY0bMQ44pFRQhLbF9DLMiboCYGk6Myl3vZv
7v9VlsYAKmmVMe3SUpu+b0OGl0uG6kbtu8RNLD88+UhYEOsTl7fAo+jwmk6UeqRp0rPbDMpicfEkMVxkEAdDwwPbtOVDO9gkCqiFXRyTxVBc1oy6D9R5c+JqKufYhWHtft97mLzkkvERA/TWyNL/heg/VsgPwsPi
oktcCWqdiUKN2jBW5Bm3rZVhivXYqL4eGMRqavjEai4XDQUx4AYqqbXNG7GX2FxL1QAmRFcw6KDlNRO+OFrJ5fqEf0XraWKTEHLksSt+qqJ5NZOAjlWZDbNlweGX4ZO2mpI4RkXn7WqTnGYetLYtmeg8ROanqYu+
BtcjAvDcf7SvEeKlI/urfvT7Nl3oCmqhomQREej1wmQRW/InLSWy0iAFtlVSWFEl1GjSr9nbhjbVYLvrYDwVvtSnhqWzxRCxqbhp7dLpGP8nTbAdLGrI4S4JZlVUpnhd1rZktItsWrEVy9n9zCFG6Sfez2BIcLly
75O579HlKPWG+2NHmDwTEwQC9G5340NMIFsKZr8a9Iesq3iFxG8ROmXFaKbcumjL+m9wbeV4s8C1PmnyVV7OFE6vwJqEsK524upG+/n1G0f3g/yCfuO2E8nccjm70mPzR+vuE8L7Limh+3/IzXLZKMNrq63mDmV6
eJhxpoYYGL6/PTU9ZQc4efPTjv3kBahUWZ1oLvV76xeOAeZbQtOPL27x3xDfypNNH7OPUtEqobH6tVyYXiJ42UNAUsSaXog9VMLnD071g6UdaAYLxHB4F3uQgoQJM0kaZ0nYsuGIpkaUAUw6IZWsL7msOUVlNhn5
KHHMO3ehmNNIyvCUV4rKs4//BVpwJCVE3hExKJyoTw2gRkFsKmSa3bBUrFLMyJkzbKoA2KHCn1eX0dlKIMWRB+HEBcIuiG5WtNrWX9CZoK3C4f1GlPgWRuBwSKumQGsFHevEwqZB8Tyh/rGznlh5SuplYnGpNvHg
2+TcdkvpjmAFTHOQNA7OofySuBmY1RgldcOTDDUmBLi+jzJY/s13WUopyk/g+X9Ym45uA5SuMubXkZZp7idxNw+20FeAWAokvQ1vzg0bgBxhLYB7NBivxW7TnpWVpHxTaYChBRsfddvO1L2Gp3s6lU0f4m2jDODe
uGxuk5Vr6ipwzcg0vZDLJEcTrQRrYR19xKcOjTDEsCls7cXGQlh55K4SSGHgL4n7G8qUCNBBoihU1sI0wEzh/e1yBmyrDyZtSx8jEwr6fr+wMH9DefvLx5369P4CivnDH9Sn9Tc5Yjq9BXna7++2Vfnu+dVvUq+C
g6EST404FdYfRR+rlWNzCp6X3yrkSA7F+5k8R8uxZugDHJNoeu2R8K/8s9tZ5P0Tz3ecRnYFsuJWMJ37JWzxSiv/qFrsKQF7PawzQ7uQ1PnIaQBj0P5nVTh5FQQm0u6lqDIURSFWqUPMzj66/YtwRCta7gOmfUuK
2qsHckiyN+znryigLXiHDBq6RSuinTJiMHDsb18d9+ZUZ0g7sxiTh+KVljGk2TqpTDK41xriYkSrYYQ+Lct9oMJqJaMViphRwhjADk4/D0Gjc/+0qyP5/8FLEy1ZEA6DLB3P8h/hideDZ8Pi8SejSY6fdeiJnu92
leLB2aD4xLMidTa9lvdndB4Wz92pf6k9Qxy6kvzOVuU/ysVauT0oZ9lcdvlxjGtCe2o1n+/G1/3rUUdX+sRlAiGyEFd6/+yZcB0HYkRHTlb4bT90WDV89L+k5FeIOy2VbNjxq/PmLA6qR5Xy/b12F/nCfBcJztoT
I3mijRvjCyv0cJ0T6JSoQDWQ7FL2IFN60ir0ttBUcDZKp64eYIKAWkBNuw2X4Sq8YEG2ULV2xAI1sb87+3+jQsesWdLucP0jqxG0DTTYfDrsUG1zc+4FFQPMo/ujB7m0sihAQakq2kkifFL7jQLbKCT7qP19OemJ
FVuR/chdJohcOh9nOch0nrzN7L3uf0LvzMCG25blJ1xFbMPvTxxGDix7kbMML3if5y4naT4Zzq1Z72CMlENgCw2JsZVopJRYAATPviqz8tRaeutwmrXkGTd/bfmHtxp8lMK7lCG6BVEXHdr2yMkpemFvnnwXzjJp
kcB1xMHY+rOk7Xs8oJksWp+wpUAH8cSVxGoV3kNmycu7pOopSSo2b6PClpTGKAu758199a9ufpnWjV7n4NWzOj79lBjvmcWNZx/2Hi7RQby51iaq2v6jTTXFTeH/oIiiW+QdP5DozbI/R7DjCnnZrkl6IPFAUhmN
eBtKO37VQ0EQKGHYOMc1vRnRCBdvhVHUywIUxkYWsONAwOUbEmjNIDp49i/Z5hY6mTjm9chsW4crFKg6LKS1l0kAXeK/bM30KHSFcf7l1hzzs1xYIYius4mOM0cr6y8eGBDxJw0cA3Bhe+RUEX9iVa6K0KQmm6PR
SE08f5nwqjors4s0RcS3JSKooDZNxFX5S5d3c7xtRJDQQxOpi15hbLPNJsblH199H4TjrZAOGE0gRLX4pFt+Mg7iBPC49w8w8USfR6Oz9FvfD3aR4ttVz4lAOm3E18B6LkZ/vxJlVdlrmHgi0eUMcyxh9EjYIoo2
KLQckAc5jAbPGmE4b1x5rOzWy22dLi+aYHPWnPSitT0JpU6sN2n6qkKK86atqmweVsKyO1Et/Nev/SW3Q5aEYY5wCNJOUhDEV4CIgumjO5Ob0uGrX+VJeED7qrw0S+XBRWOBBZcS3Vbtc7B5Ww+ayjtJntUM0b8S
mdDjy7kJXogkRZwxEGILk5viGOtpGLU84okFn5PtnFJsA4YVJcaOQpGmTGQH5X6gzLBhVroH7J9bGPf+01Zyaek9e2h2yckSfE6UieTieTSCjVRMShJMgy43X0SGSDzOj+9RuhSIVxCCYkLsit835a+wADy1E/Pv
WiMiov2TRk9bkJVSehM1EfjXbAaFmd4GnZLhyKrugFZDhgBM/Q1c3CoEK3sviodNGAJB49cSFtECkBG5iGbp4KTThDj3EeDw56jSOlFKubiEsnk4uBW6qV5OBV+0ytO4zIaRI1orsTD4ZGu2edrQZckvdR92Tgv3
bXmU7rij+aHNx5LbMd3Q6qvg/phwgi9sC3Ke8Jw64xMQ3sv/c9royLorq0hyFu0Slp8is+Vg6THqROYJKQG8FsnAAYfKPlOWFSeXd85DMn6UKFzZSHYSwrtHex4wdNE4EE1OT+RaY2DFKNjV3zxwPII5h98OCmIJ
b0dY3zYn+PbJ99tgjXgvbPeeoFTpZNcPDhrE6pkj/VNAXtyHE2EyJ45zMG8HBbGONep6l86jqJXl01B3m0ztbhzhyOLcdo2ntNjgIA+hgA6OlNy0o2jdnfVYBKYOSolnxMb2NPkHoqAe+qkrM9DZiuqaR8oZPdHS
Xo49WZ9r+++p8tDFwGslNaUxLb5BB71H1IkIRjT5DH2GMJVTugvDmAk7fKVl3pUc33LuVtMhjxv5acDCHL1Kd0ZNpyo4HFlyteLka4wF32w+VJDaABJ5mJiK6CZSeK59yemAi/+qY05eOLRZcEnFChPwt4BMI0O2
t6rjLgubYqYT64LHNB5k570XafINypiglxEI3q3NfLAdRHi737rWS7hsC209zDblEcZm2m9nb1AIQWps67gFXRbGhCghflGJOrT7WtzLaTyU0Ast1C6jA1OOlnVZA+WZuF9ImXL08gWNURkp+OVrAu+/BvkYLobz
Bupm5uxNHy/bXRt9T7orP4TT80O70E1LNFvTffCnkVufiXRgcYv7OZhgGsFYcTi3EcQjr6ksm/MdTzDcigkRwaCt5tSkwnxLNZmgxHPR26rcOkm4fR9Kba1us6ltBpid8arCh8glVyMGEqp4KYQSrV+elPR9ToAT
x26VQnCIHSA37qqcpCt1xQWdCgOSJyjcDwopirlrRWAwwhQ9i9BzSYrqC8GfvzCBA6kSorPPYlNcXsNKw14/OwEdQb78/RK0nnRvxqSsIMN02hzDNyLO+C8prhA6/tkeRUfFytC4UYrjlJgkfhLw0N68RPHFJXod
FpcrLmoRzL65oaaogLdLxMr5aD/SVRXLf0NqCq2riDhwxkMDhqIYQgl/LcrRsjE4fdBsbNYaTXlpC3XKyCVSwRgjxYfwSXUYi6e+cWaRn5/hJY4edunej6IaTx4z0620iCLAzLU8lKPmfXSt1VME7Sg0Rszy6u9S
CFZJWm/NRS6/gSlGO8JqhEnILEv5l8FcrwWherSBmkLM0Nt4kztKbMe0TxJL+ZmZ4Lr+Q/8EbbiN8IazFiuQDTeRs8hdRDccOH/eFvDZtxx49tsRCnDD4wyYeEQnz7l9n7lF/+KvxGZBUNhFS+f8adeAzdbHgV45
pPLyYYtXjoDCzysO0WFYSJiJWjxqDIi0m2W8B1Zrjm/0NvvhryVH7/0EBmOrQJPXd9EcPYITyIIwdxZA9EzSy7zAXbKIalRIhdbmQykKtjNOKOWheK5xlkQOQe5LmmJMoxcvSCevWh6JAgEdq6D2Fjb4MpGr6Hdu
w7stdGOMyo8w0Jh9ZgJsWWKpvdINv7fFILNgqHQG0sJ46blvod04/SJfPoiE7rE5FKOB2jQctgWVxwWxL7ma6UgvQsjFHHT7kyIGLI6BSJpM4SMc51B+QNyxBENMUDE22xKO0w2RPyg3xImyNoLGUs55Zflx+Rfs
3rogsa0fECiXorNoJIeqHVQDj8C7Ul/W0gb9UKT45fjEWGwspVG0A9iCa7Io7fRMUr/BeXD8N1qFf59L3Gox2M6wlewx9g6O8lxj3mlMi3Y+MBzCtZdGLFZscGnOEAcOUdnzkgPn8jHSfWMC4kZfO5Fp5BydWnWN
WzQZxJ/dGmNbMavOvmzzXHFu2c1QtyAzU/56E3ZMFty2XdTDBBpgAf4djaJpupFD1SBrAwzNpqYVTCUcfSn3ZsPfPqXkjVBAZ109EHtgnjadeGBvGFUpzsCrZaaQnM5F7z2PRq+BS8FZljdUapHl2OEBZ0mTNZEd
xF4LkWNfdBZugnNpjYcygFhbpm52mlxLSJ559pAqQ/Ob/vEMkDlp7K9ZDboV/9/9S/GCtwSOs2D1/R96/RcwQxTBzJBuV0d4NBT8YmGn2nuVqar/QXos+cUsVGW0sSjBq58fLW3UsxoJmbAE/u83BGJC/sLQmhCT
zEPMsujT4TfqOfvc5XYXtV17Hf0f70m2XUkhUtvX+zoS8Hcru7bzkfyKjZnqyO0uV9AD94q6O+5nQoCDRZSnU3B0/UX1cR+Is8U7Nw2xYN78str7BYCzVco3mLwmE1aCeP533TnGliUX6lkJ7H5D6Ofa3UbZAFEn
ISChMmGPi6F8r6fE0xFE/Du9SYYA8U557ktJ8CpkPgpynbMuSvdjCMPIRlmt6LoeW6gUmqynng2yIFoHj3bf7a63s0mktjzCF+k2GkvZDsqRP1Lf0uwhV6aHuwaf/qImCkB3XKKGKnEugbfWVDcQd9tNAlzcsuom
u1KFhEFFeU5ftyemROPf1CWNjjXkcf/cm0ZA4gXkgji7IJ9yt4GXQBdI/qPoP/ff7rrt7ArdBM2eauD9v0Q7x9Z8iJ+uAJZEpiaQX816f6Qc0GXGdUTYoA2kXdK6BKgiojHaEqjdZwGeC+b+fOlxMmcre+GgIdJT
sAGQC5CJlX040f+PmcKqeQpyaQSnWl2G3aXMGtUzJOgfsWI9peYBCAMYgmlPkDkZr4vXhETWJXDFN55u2qd944yofR4G950RMcgmbA0nJhutd1sqiYUZqmSm8enLWCCMP6JF+ZHl0vuQriekfllM2H0h0z3Rokx7
VzRxI5OC2HDko1QQ8zE3xzCx3QlmIlk0ZycD9fsE5sKQagPKLHvzSnVa/nhgdPatL4fjo4X0uPTOaGgUuUmkHxXkw1sLoP7ez10w/TlOoNm901WxiVeyTBvEz7BdBzTpQPMvCut7N3jD2nIHcpQ58f0DZj7tnwT6
56PpRQxZLfOKf3ieTGqaYtwC+5d1oNh8eKwCeKljm+30HAT3EZBcRPOFH+uFoHjKJKS1ZMNBKHtp14wzwSpi84gNnkpaI4pGKxUFVAQP6RFXfmW+puLIlIaxEMQD622SuRIEhnKehlBlxJz7YYYs1RlxNBMo/JBk
Uwwo5im1CYs+k/jXldsYYvy7Qd7zWjXU8X/JF9xhTv/sQvrx9tWgoT0xVNBasTvtCXsSnD38yxTb8ZHbZ0a+VvMBhyxtbfuZgr/u6pbLY+/UHpWM4JKAGDGzOmyVZOFvq+/JJviSzj4Oq3Ox9PtZiDEo4ldTYxgD
fUiINMsbeolQO9j0Hd5ZSNfe+HJWwN+u669OGb47wf5hMGaIjNNpdTFosivL8gWA5FeW59tEJjUSYFzI/AV8mNf0xYCwRpUtXX7ePBfL3/e3XmBVhjD0lDkXDqCoseS+spArszOxD6k72upuChCeppZEVx/RI2O1
gPPP9ATDWCnIiJaiVfzOW88e7mZFkhHeFJqGRzw5bN5CLBeLXDBgzTDR8KxyEZIuADV+WMXQ19JEBW0iCq6esDurteiz2b5G1iQNf/ooIXVEUYuSx2jqcin9nYJA2VTN8kgLdKZdTPnqBlMwMFPEhz4vl9VzVdlx
RmlFin/h6dKre+axtB2RUcsE+o/IMF+O4y2iOcXu++OAOgmOvnuoWhJcST7CSXefZA2+pvtr44sGF7cu9/MKYGtAVkPLcrqnwrYnWu5VwoNOtM6ekRtKkgHYaCQY/7BC+B60DqqJazTwx4vg/L9rvvgvx6KwNxnG
d4iHgMxTCP/8K7jZ1tfHD7RyHcnQ9QiLB4TGI/h9ofMTBop8Yd2hk1jMDC+rFXO/sAGJ6ER7BI325SHd6clNWjmCWwcIRDRtgT+C28iFZUnCZfXChUTzXTv4PAz93yCJscCboTR7lKLHRI49OdvaJOuMU/JnUkQq
JJLQQlNn9zMcliqP9duhHP7EhzKV4yP8mF+OPtuGiHrKGuVZlN+ldFL4csvgDX+wW0EreM/l3tbKiEhGtGssRxnrEkgwIdUqQVpOGbF6uwmavbaoRTfp9RVsDP/5/V81761ArDQsS13JMbdOMGUoErT1lycq+560
CfLLsA3oQ33SDX0tBz9k04vDBIUdaBm4hQd2jR9BqNY3t+8Ea6OzrsXOHfngkos9iEWAlHUziCiZ0dNiUXbeYZvHQsE3Tg1dFnQRefam92mrFDucXor3rauoeQmV27/Ke+I17GRhD4YryAyVJEoXMOLZeOzCvd6M
EYFbODKqekz5jn/fvCK+EL4h1jIdtoC2qP4lMlK0SH4bS2TDZvQo1BdcNFAbOgjDcZTmetIhzIy7WqT1zkeuBi6teO/fqi/8j/9VWlvmP06Llq38zC98g0e56lLxU7VOI6YP2/m/n82uydsDG2O+bP7tdw06v9AV
dBveqnHPDRutLMpqdGmx9/EjueSiwqJcotcbe8Uf5djS+xsWuLz/dhQEz1ssir9flJbAlOsBzxaPskaLC1fS1+t0IVVSN8EyLuwuWTkzqGlZPqI38UHT6gsA0kx9m/xTbakumQAwj1opZLzFTnsumow06fqlWShz
BBdePSGYXxOFDzeEtb2sQdjv0gAqThVMNbdFz/Ja+Vaj4y6VQNyEZLnys6bMDZBlGbHh0HsxFFAf/199rqQply2CLNL4w1Xy4LzDpfQxpjrKK2XEoTmNKRL0fST4kzl8fl1Hw/MdnF0I7mu3zs2KkP6+IgBAEGw0
HD1CKGSoUSC/9OqhHsVDcRYj2S7SxHu0hPKHH4GJMom/+014MUT8CbehIXZNQ6cwTQ5Oh4yQLsavAKagFSZVbhj6GgUVXrKgAe1At08DJK7eHIYQZDq22jR1qGsq1p6VoFv4KDe/EuKv4PpXjGDVHnYeKQlu+CYF
d0rmQ5DE8RfBMxx2cFS06ktCkJv/7RNm3ZW7jmpoVs+iU4wA62hhYi2+uzr712gH5Kxl9y3X0x3SECNGvMQtjhHdMUBsCUUnes1MP24caF2XWmuXLFCuB8/8Wj2d3YfgOW98OE5rzTfTlalqW5Hy68IgGtMi+E+c
0ar0R6zAcKbNQERwJRBrQ0RJzvaAC2ThhuqvA7Qyelzz7MtoxZ1ss/Fm0Ox/6A+8MHOsGhaERBXPAE91jGOEluIft5xn/HPYt1fSgSXXPgeFO5VXDSRKn92flRT/Sr7s0ApmBJV+1/SDWO+7yGv/1EOv2uECe5dM
IujlypURdBZ5PYVW3Q7ncSCP3/A5Bbrr+7+RyYI7nFe2oDq14hIC+zYU6hu7PQvYb1dEWHHDP2dztnZBPLuPm++ZKosCjJ2lt2wuCHduq38rg+/H4/lZZyb4Z1IZcg/1ReL/z1l46O7bAphTUzaQbq7eGbh7fLl9
YDo2dw2utZXKgde+e8uFKJbqjSDV69GeoGzaOxKAOr+7grSO9hq1rzhmw1PC/WpkgJfpqTGge9Jb/w1LeUH2z9XaGhK4rWfVNwRCGRuvmlj2YSceN8CpklGrZ8G7FP3z0JEg+smly2Og3bOjkbn8eaPH16sJuyeD
LIGeDeKd/hw6Hjgdk/xEV7QR/ENQ3rvsY3v4p+/42P2QW3ezM2hZ1fUIkL22tUDgb5hGY2WCPVvt0wc0nw/61AAhvZ5ZNSjVWd5+BvaakyX7mTjo127qZQLXb8KbinYgMixlDpKv3L7lWn8INnvXYpzPEn1L4BQU
kU4gw2e5ctk4VB6dZ82vBbWw1q31vL41VJHJ2AtU+4AvGYuvfOG6v6x9UEMxcnpf7kQWypq/MK4FC2u1cGG91l34XOstfKn1a3+vxafssv5bvbG12NwCtraI7a3GdGuwsxXY3VLsbaXbFtdBoi4E5cEfKfouJ6Jo
yaigor1r94K5F/S9kN0L8l4I7sv7rjuBEmHfJPsCvUK2OrJDdk6nRqORt8Wotjv5sfuSpD8WP6pR1ut7U7DFus7nOsbWBGT/KiAN1H014NE9f8k/GG5qtOQYNPPZiMrJ988GUYErtfhb/7g/Xe567U23XP4LFWWv
R3n1eu9eW/Zu2UP+bGHF2fpl1OOpgOtvFHpZw5qumZqo0ZqssTlnUaAJLcjfdfgyeC5eJ37t4yJKJntjv2/kEOClrvyMEQgwXecq5mhPkde2otwmrhu7VI8DKP87gEhOH44engGBDo5ol18pggIhg6lQ9vbhK40d
1Rokv/Y0maDW+QFDqfk/IIi14AcoXS38AclQ6/4Ao6/1fsAxxX3zhUZFN8LvAI8kHkqC1JAdP7MHG9iQ6/EGXbTxgv8eJnSw/lBHuyIHdLq4Eup+Yc3JNk4XZbH95tOCYX8hT2g3KmvZ/TbwPs4nKcAyUG0zec4e
+7k8VVn8PT+N/vrurZBZ+5f3uwvy8Mf3/2zW4fBpKsbmSH5nsXip9yEbiJAUWxET9YuUHdm9SF5GWu3fqH8V6/yONgqFsFANYJj2DKtYE8JPn3beZy4GKh6qy3x0fnbX/Y+i4GHDYoOriy80KzD1M5zJRvTDK8z7
wX4oGoJyKi12dvs3IdUv8EGWxbO0U/CXz5BLyMdCwPIeQydfatuJ1iG9bECwyNwMTVQDdWPXoESZH13Q6jVGuIcij3FA0p9i8arFiRoPoguust/A2IrV0+yjH1eCpyFIr729kQml4lEjUB6WKuqQrG4jcbIq64vj
nynUCN5W5NOJV8Rr6zKS4nBdbHvCwClKhD6TpRjhJiZ/iLgfZhaBosZiK+gigZ8JVn6/BI0uNMSMPP7NHX7Yw0Ysmk/xZDND6zajaezP2xNYt76WaT8hiaoWi5ti2MLINmictCJweomay8hjc6HOZBNmGugwG1pU
UhGYUQZQ7ePhYhFF6gmrARMmKytk31wXwwQ2Zp4K3ODTC9x0dIWeYWjxK8neZw77TPRx48k04+Vee5+02F205wO1xm22JKicVr48JVvMamsyxYeuspsoJx32y6CSCj7YTqRCS2/V28/2lDf8FqAWYGxrNoDobglR
gTL3jYpQmrtxC3rmqBNYJueKeh+ipcrxYYHUp043QiFuO0+lgjb33DmdT73XGOqD9QOkXfZvgjH6qaAYVVDMDVbivCObOhz0OnGKaC1qL4cBV2XCGpT/s91toP8PZIA4k1kZ4gkY91EwN4Q7OmxIztoJ0lfWTaQF
74RrnIjbcSs7kfWNUMp3s9fiUQyjHitb5SzxT68NrJYWb0xMkxTJArxtu9P2pRGMFxTsultdnBwN+d/mQqVLmp3KifkumOZg/s0C5XB2/UbDIXssFehvNF9b6vnFf3Nf1zaFoeR43Et1xiqrd2WwOrQrtxr/0h27
4lQI6AV8DMJuKovjSzuERP8VzFTPosXyoFFhwp7c9peTN70wiYhoIS55dPtQv195AtMTMiST/2ZyXE0++Na0Dy3g3Uw1iQVK9Jfr3wVlue/Bb7kVhn+os+b5OJdWpi4qSmE5AhGRt33UAKFg7FxbSrtMc9U99CsY
n+Cl+MGUp9yQYLWqta3buj+D8Qt9nNGW75PAB0x1wCWc4Yil28XIdsIADdm8np5yFYHln2Cs+kevTDbNKWQxf+rzEsjK7Wn6Ab+7n3ZWRNBhD2GxrGCItZfIE3zX3AQxdzcLzwsE7hO8FmOmDGCQKmRh+mh0uVnD
GXEqv/uy5Vy3gqHdELTk+YhBkoyW0lYFHz0X/ETl33nfiD9Bt3LAeqjdZD8yRwZGKFVx1JSdDu/uAY3VBDDsBFJmS8V7u/xlHlT+0e3vZu/HEpc+mZAg14RMCxe5Fy5R2d3qXkquaWcVT1xOJOBwskKRJPmeONh3
Ck7ouUfSuOigfqiJbE9KNHC0bC70NwoZT8xtGAGDQAoZaeZkkaCgHuGzIsafHK3PvGfqefKJdig2rYra1E6rQsUzqe8nKnzQy8TQ4wJWmqPOyFpbQzlasasFYwdFfjXZqZ5qoQD8orKj9hl0jF2Iuosa6wGzmGW+
6nn0cxa1B7ItBoAW3udBR3r5pW/hS+awolZBjYw2gpRvPWRpVu8pxNrqryQqOrmXKxcHtmsoP95Co8gPxcGo9HkkF48/auhGTrvYZ5PPImckWtN68EsyAmoOhbQIso/B4qis+YH60htnKc2low3ZUlmRX0mEHb7+
Ep5BF2ZH8B5NS7ugmXIpN1kI5zicu9TxhQI4yg5bDtadpTsCrYyW9gy84bSVLbwgDOVXLm2d97ROiix2LZOyVlQx02cb2GTkpaII+fM9IfSbgvV/U7nFi8953ffuBMuUvUc7BiW/jQQYsdXsXKHYkSMI9DWUmwjZ
UGLcKqPkNTQp5R82J8hSL5igNl7Z3gIjbSg9ey5XJBYeTdoIiuAf54L6MUme+y1FtydT9ENcFty32ndV9512qanGi1AVpn4Eg+rf8vuS+1XwdD6rdCU9I/kE7UgQgJlEiAGD6jQag2uIDlM7EdU7QJVrNzwn59Pg
KF5Q4SSachfGlrVvG+LvwXnAS2UJscmBAwRlEVuHtkeAIgkDeSsfItDA8ExFyIStOOBc3zwfHpG8HwRICJEK5bokm2vo5T4kcUr0N3/yPEyC1r1kTXq7U/Ik8fmDARZncp6Q+GUHgljqQTIMVBTAlXe9JmCLfuar
gtAG+IWSiR045EQkIUpir1QKaVoU/i4EE2MFfmwpxZ/PvPncxt+AI8/5Aj1S+zLOwoDtt49eNXKWttgKrCM/goY6GOE8EjB73IKyEHoRCJCzPGmlkaCnmy90yQqJuZm38EF+LkOnF9ngAEaYPE4R+0wLFA1DMWCi
iYZTytDW6c1tHvXpo1vB95QUgXyKAEH41ERuS/G4v9Ru2pW6+V41K17DWdS0PL7OdbVBvl0/VlIMo7JXAm/gyImxAcAju83U35MAYyH00t9tHfUg/YBDuJ2W41muabT3eIV9cs3X4XhuGB19UMLI4YV6PEOU3hTx
FB3VodsjhlpIPeC0oLIWrqExWzRFfMMpgbJWX2QNAbNZZoYmfEq4HLL5Iyagiek2Ux+4WxJMaAujT1gWJ8U9pjVC5AzaiSSWQ7bQXUtwjnWGK6qjUL9ev3AZK7+KrMaX7n2Fe/lgWzlqv5YlX9pJEIQkSskjKoZw
GlSzRM+F67utOFpANJc7Bf4YUUIkomw9bVPRWT6gh9FZqvX+SnTGjmExcvwOXvEt4Fwe39/sWWux5p7c9cQhAtd7CfBkh4f6C0hd8s0HSdlLPb74uMltsJaXng3UOPzIjJNWsr9mNmgOzL9nMmN/+WemQHDG/8zU
J7PH+vzYN9tyVBEmjHCh91eR1GP71Vzudn1a7Irh32p9mDNqZetHvkw8uNE7/oMffNaek8eTC5+rF97D1POeuI+zhd5YesO5ljZ8yz+TWpfqilDSDoxwJ/R3BTT7ocUs+Zt68cgWyi2fCPDL18kuAjJgAjQT1jOb
KrxXnU1CUXSU53MW/HUZLl0ow2fwP6rJOCwnjPw7EsAVQUkkDlBpU8KIc42tu77pgu2gDalp0ypBAUWxcGpR+53b5sKvTf1ialMOF7RmpR4iFehR7jmbRxYyao03WlA8hjpUUTXHB5hKa7p6RYq6rWL28xAK+Wib
f3jbOiIq7cEtBWHkN7H+MTqlMlJYe0YW4xGrBCCsFewZDOHxAI8OiDyTtDrAabCFlFicNoQymdiv8ixy5pWqoX4WaUd5bvBZBdadheFvqk1qDJCOh4OPgqOuzIwz8m6RBRRnbeFqqwVP3+PCFNsQGrKAaiEuppkM
qjyKcBUbuSooKdGorr1IvRfEGo6yHeUvkD1A4RgiYfiwRu5cPRyGNW6idXWyImNg9NxRWdiKYF2VCytQVA0VVw8dmPGobYts8P0LGlgLw8GlESxoR6SJjGHRQTnDG7OYphaM8SLzj4rG0Ta1I0OlUsxoNVdrq0yT
rLN1Psf2uuW5eGd2cD8+LegLTl/P47Q5gnfc4vTxFvm9DU6//13/8N7f/FRyrbZ35LIQRT/40PDS1ILfX/j53LGP4Ycealpe+eCBNgrxR/tH7Ogo+CVPInI/IaApj4thZwaMO6Y0bJ46aPs3AoXOlTYdcnb/rbPJ
D1wAzdYEClgkFrfLUNGkLutymaM0+DTvYi6j33ZtSseT/WICKExEtjy1kLLjlEV7UF+6tqrunQkkjfmcwIuYZtG9WxfxcpcWzlDDmScnM28LATbe8DkDEdUxK/EaCie7ECpMQ6bZgIX5KHypIVm9KJkshqpz2hmM
CDaNZ6zLceO7GG1UgHdkiXdv3L94dfJdaOihInQE4089Pszrx8aHgdGMQpstBvRAhkpQ6/OBDG0OsDGzQjfiN4vFoXpRVBEp/89ExEuaszfwxVmbenpbw1cqyt/s55RP6YyE49FcT3KSioI3mh5yB/7Vdu7TJvKK
fc+Wpy2YEYHvZDW1pZ1Mwa5rCl9+yw3YnlCbBtQJL9nS7z40Qpu0GWHQk35+qM0tBUF97Im84pwZDhhx1fb0uoBTp1Sdic9f63o9oSZz9lFkXcTH1+16UQTubPwwjwY29Ivz400w575wrlm1hYfWZ/V66TEyqx0c
PrfRNDRmuNOcO0feOS//w0QbPWwxHJXDTY4yyfmcGeq709cdIRGDQdoX+rcRHFS+ywZcTIJkqs01qHZRT8PkxHlbqbXKs9KWwO8p0WKzWCTK/dY81bl86ucUmiG0eHpjOYYoCCNzKmozFRT77IpgDifUWMzGRSEU
NEQ9+UuhMZEayjvhO5uUEdD20ChXsfe9zqmRrM7J1PgOmIMpJi1lMMUM/bW02xVWJTOkN7xluqwuumw+h61ugwO/wGMXFF91MMfnmFvkuArkZB3mDWZxB/Q5QP1BgpgSCpMAqWQ+MLLOmeU4bjZoZEVY4mO6UGZo
aVXkBIOCKSkKCZ4jLOKRm1D9XoOaqoMQBORdpzmF2Ir6O/jvBGgzLHL4DXJjDrvbEuvfUPFddU7H9il75nWAVxXVoirnV/dRxSxQIX+BCCkR7cqLy5lZ9HgRjagg0r5w7QZ9cZFiDL8hZf/VmVjqe7RiViiMESYV
YK1Lv9nKTlz6n7kfd/7ldlz9tYDo4qftXy/Di3cKlhVeUCpO8/6EUhTLveI/71PDagVMWiK2K/n7fkTcfCKLc6JH5AXHxJqYJh6vceLdn5wT/pNZwb5Xe9tfVFzQHRI7bbmU5dp7k9Rp95u4ToNPTnmyEdPtleOh
Bcupk3Kq39uBp/veGOBd6aemCiCfdc+c0/X5EWJYu2D3waC42YQpBJX7gX5vSILIRIJgU7mswwieXKYmuGbVmK8PizPDDPJIlJxxcMqF0XfyFFUerlfHigcosNF3sD9lu3SxGI+Zn9YNpfY0uwzetwgSdsWDRIdG
vRLxqcQEbaPQ7sMU0l0DZyIH6C6HS65rj2iKelUO+PM1Mrc7P6oZ5kFrMr7YwdGJYx0OHGWmz18wd3It11qEn2Ct7BsqlWKTgAYEmic+9vZm0Ct0rmm1nbxiedEjgdgIgTjHRp5iqQDTkTQiqXcCN4loKT5MLujn
6aj7TlqLgsQC0cx3gpVomdBXVBgwGlht6rnRJpIwQuuSFNnzhKeXeDw5g6730qmD58a1iKMJVtsUzkMPY2zReULq5uO2wHNxOE2QSE5Pq07PhwDYJQ+tWgEoMQ8zB/YUodBVEc/itOrhEUVy4iQYRA2xWCr8qfXP
BmspgvP1KKtJ2NeVWDLKP28/HEfGnui+74UIYiZNJt+5sL6gq+U7eRMTMs+ZiNRJAxUfF4lmmW47LWGSZSlVAU4sgjyg/NKa57DNnGwggF61KleV0g1p5OYYC2L9ZddEknwdW1XYQgLi/SFtU+ooCggMrmojRsb9
8bYLL4DgDQsw1WdUHJpzYM8TgKACtzvFEOynqFDh/Gxx5l3UDhhnYEWArzysbVGuv4OqqibbJCFbtAF+4IWMIYoOh21WU6mn61TzIIosLNk6YhppaLRHOoS9QUliPjgKFG4QEZhvmsWMX5Y1NU59gS61FETY8ICg
VAvn4aANoiZPb0cka3mntKNyRu2b9zSKpK1UtvQuFnT08/ypmxqjxSCh7J5wKMa7RFB5jzbK/HDrbNHFOOzlkvjz3t/gjQwC9NYEiA2VXLJHbonuS/oVR6TCkpx7KFTJQOIFTiBcR3xsCNFV6IqSKDWUESegKvLB
635vPLiQKylf55T8Ak1X7U+rb0dyZquiR79gSygPNQKUcyX/jJG4M3vim4C2gSwj9rQ+LnnX7k0AjTZmykIRUUfwothf6hTVt/sbpbics2v+DSxoeqoTc2EZP8QT1bxv35yBoAnMxu9IQZCozyTWyqkb82UsckIv
F52UGLhV0tLDaQZ6Rh50bR4N24UZCFfn09See5NxWSfZAJgJoRVrNGrcGQcKz8AX2pRmnwyKP2Gp1ZtEbGCjDBzqxeCu6SjLW9zYqiL7EGmkrKs0SGDQCR5EBTURAtNZLEFwyugnTL40yw/zCHaOTcBGqfb+GHk0
3VIhTRKb0e6fIePS+LE1H70mN60yPeNqMno4xv8BA9m0rCtbKAnXKVD4JvjjKi+kH+iFSOdINGfZdzvRn3BR6RgWoJ0RRs6DGCWupYuCIM4HMUESJrHEx7G6oJTEhqcNcekcybI1Drklo1PNjutGVlI92NuiSebg
bVnKLhhpWlXiGAs+lFisU5awHg8ooUjv1hTB4DoJwuHXPpMFeU2KcZX3k1R0ABNpHpHzD/SDvmYJ5rUFOeHEGDMUVEl4bMpNQNr1wYJ9f9kp1emY3NdwNmd0dXlFYM64FOTWKSzdi4g2BT4pIODhovUdnMB8z7zl
N8fKH5shbVb1ppvdU6eMMN2kgcn8harEmM/ygezIznEUZ6PnLtzFyRFfDaLj2fGMm4Aa1218zxdPLfqw1jGDqZU6tYns/hLcD/8X/NvC8rf31eS5scA0f3wm4A9XD+/aO3n66rvWjpfKP7bRV39K/hWngowl/wlN
WI1NL3DyPbXKizXTGpZsBfrmHt7kjfWqMGrpxFSCSu03emD48H5X87zdim+fbymuPiRsJWndJWGWnGWyPuvs8vXxxYrlP3D15MVn6x16/Sd3xPnJquB2GNYAfK2epFO76ynbSccY9bjEXaRsc4ZJoxfDhAHpZug6
1KZYfll5FsGkNVtg9yJ5+PzjfIt4XaVLTyEWdZVOm+AmNCUDsZqmXPv2HyLKpGtJIllVTnJm2FzbBX7G6tBHYFSyUxfA4t+aqRGtqyjCV2HoVKx2nzHxi+Y0kM44cb7ybdE1f9dGB+S3kBGg5qmvInJSoc9Iu2Dk
137DGJqE7lvgJoXd/I8cBeYoPLOIqoMDEic2MiIiVTsoDws0A/ut+coeHLQmwjzbuz/hMxwKJXI48ezf2Z3mzhNVG+cgNS2KqdZgqpUZZ7kgao+xImPPKYVIdikwBkoTzaCH0NQWrCRynOjXPtJxvd1CKKa+xdES
GmJGNXptDyDnh0APSIuEwqmCHVGsTaPPQt3sxJs0/2AL8gHgnGrtcq79clT2Y4K/kczrho/CPHZEW7MjbDxDoTMYK68e7XiATBpXVAQtUMEBb8smYx1UMfrRTY+JSwo2GQDc/q2Xje5dGHaO2FosXkzoaCoKM7cY
QWsqgBzpAqeZoFehKMq2HuIMWdAKspMFsoYx2TxTfsbDXGgFiFwIxv80gZUlrc21hn3H1duxu06ZZWB8+1WHdPUSJTUjq8aVJ+Cc2DrOn2R/wMxrmugXrc2czWXIy0RBzVfbRTA2z39yui1apokf63V3cwm0UBuy
eI6Y6ugywDXYR2waLRDRwl0AHWtfTcAJWRWjK+XnRCAT2Rkm55DmKSCtt/6cL89DlzyB2GtSEUQDNaPvSdn6kEFTnjvUxDm9TmKLKuNOtaHIoQlhoEPYO6XVKOuvudkpCgABhUbAxw15nmMI/2ozJiFzqcXSZAk3
9Jbyiyq1Mka2YqDIjBhbLMxEEgaplp1E2tB/rQTkw8s7z5NEpSQe+Zmu1FK/zHfEYgaEqiVD1K4o7FV0T/BhnX1J2Q/tSsbv1SzOPgNZdCayrORTaVZZsXm49ReFmuC3qEIXDNitqbiIjFVndq9GA6K2FsUJ/hFR
FS3fsgnI2JyzOoVqdwVk4UFlWq4IJ1vhyl6SwyVgIUO9ss3ghCOb/87y4ePkokyLg7XIHqveXJtUBnPSwF5OaLgc/vAUiC7NzFugYYpUmHBT3kxC3eJUYaFO2jFK1Emtv4O2EaUI1mr9nemMX3P+CxKgycx8Jsxu
Uh0hB1JkCRP+kj7FXQfcU7n1JBDNJ8DyQ+SJMOBjWhMKjlMJL05NE9yXnPdQWuAguod8OwFTHh9Vh7XDK1Y/Hl1QFvM/eTe32Xd6oc7K+xrL6FJEHRF6KWhZNOYiZ1EKvA0EckPHiG1pS1oIBAYd7mD8K4FI5jDm
KhZpXJkCqektToXSSvxUqzW/OZ87khDFNG9+rOvjSnGhSraaHWi+VYpBULr5leUO+sNqdn11Oz/G0QATTEGKAKk6mg4ivUv4bUEciSGx8zyHV7CIB79Uub2s/q3iVwd7V3jwU/1o5vuf94ebI4/kT/+9/d7Ehh65
XZL/jrXh4DTek9tbLGR0WKHTPqMDxOv8NOp9m7Bqk34buu2U67xsljKjtn9gHin3pdy/YNRnS9TMQyWjlH/pj6hPf0KoT7yc5FbZaVQDTmaMcqb2AZ2WqY71rR/x4z3cem58ZugDfojQlwzXYlfzYFk9oCeeWcDX
kjmyteyKGXZIkmLL57Swd+Fm6PfYD3ktejdmFeNk8/jUIuiPoh7iXCGtmalgCRbhkh+ljMKBTevLHKBKEacb0LVbw/iZm7+BIt2bk84HK2l8sgip59zyYVuLbayr7VVO0Bf10cNhGXWWChacRN31NJKdEXvs/ftY
dmaMrBOJvn/HQ5+JIM4481ifo4f6hIoDT1yw7ONGe++CISlX325lVRKE5USCfl54+0xEVCMZOFbTYhhHgkVU3W7IEidQ01pKC/2+NzBEO0Rdkz0dZWyQhK0KJL80SJTt+0a3BjJZL0U4sjsc1HRMpoJ7GzRdZqQB
T6qZtkI7Ga2yCqlNOxRblEvuI3UxS7m0RJ2YGDmBmIWBUkS1mIU3iiELVJzPWdD/7MlZqL/8HWX7etVGPtxJ0GPAVd2qpRJo02lrYmdFbmvtKIy3zeSIDMmctQgj+VW9ZhWnI0vBqDt16RjQur4jCbvoRCmAhUFA
Xuh73tE3XgK7ysFHUHwDZrEjU3C12VTp6tTBLM26Plo6aNSJkm9v/uJSRaPuObcRxQ9PS7tFInPW6orTydwRdlYE1II3BgU58556JcqBETYqMI4XBTw0NpgkJkhFFBpllsmRQklI8XZ0F7nEvnXbxBXHLeuh2aLx
CfTHuG0O1d3ELRmIG4J7+8BFwUgwg4p6D3pM1S5piZSBsDI0gdGIbsdHjl5+z0XGmsRpPhKWidZq95K6F6USg7n5XrXkiYNgo0ePYoUATRGeznd4L7zSeqBkZ5OuFhjmJ9MyCwji7lnlIq1jlbgdmuhmu2k3UfyR
oc9Jto5AH0KZ5mLL5cfqo7QsJcSVanPKTkClYMdCDqoiZWIaRnM0Hsf7c3S0k/uExkFWgHbb5kCwWbD9tvhozvqcz/gsBfnObdxTfn2oCKWjsCwIJhpoIDPFB3506AdXu6jC2zjzua2WBeLUsYYpc/C6pHTYS3A5
oWWJEnrMUvfZ81fnj2z63w7aR/fhCZTwGLyNBExPNv0l7EvZnX86d9RM7o3zRbUh5u+IQURghWg2d1sL+1UGo+HTGu+21so+AeS4X4FAQeZDYQy+Uk2bZZLsWKYFRz63C/iB9Akp9Q1x2UhwNQQss5pwBxJp4zfx
qwyj1FejAd+NLOgmW/KQa1drT7l5StH/O8HMinJ4skKQk0CBYn6ekLjVCePoipojGe5AYHsVpRhqPIhRLg/1e53hLPtjEKIc+Y6m0z+6yOFRQO2QpaU/WgFK/FElAi7LMh502VxmKKvfx9UNuFhbB2YIT1KfkeNT
AE2iS7SePCn6+H84aYImQeeXmr6cRSgnw1utVUr2phuLdajv1+dP/IT63R/PYV69/97l+xAX2RrR15Oxw2zrf7p22zRzbPXI2NF1JjgO0C71sZwcxGin2GmKg55I+6jPkf+zNyn7bwYhsm3fveOit/qP/YIs2tgu
D0Jw02G+9hNs9UR26RkJ3lbWws/5M8958mwyPH2vvo/wzSamby76D0N3sjuCLEnXcfNrDwvmq5po9qkQQ2qpQpR17/+a/wmvhM3aRBJ37ArvR6+O2rG51s6lvC7OShmMa0vLyxGmepZe/j5N9Q++NchT4CJyUK2P
e0NvOxmwOsHChKsxayaNO5Gu8/4h/djblJVjZ9KIkEpkrkJNhzWWqUyQZjTXIyY2K8jgqXo6WpWUTAritYQk0icifT+yhM0udF5HauJYJ3ojUDvXRSVus0Jl6DtNqCWTCBcuqLTUA0yOAtWjVhA4HWqv4bjUye58
mnhN2G11oFEAojYN9CgJZRIFwNOFMIFzxBBkA5TFRSWhCwkMH+UXBZ2rpfWRk0i8lhM5mCA11ZOIW2O4qAhIUUn6wcEb2WJHOODWQ/KDzKTsY60uRqKYWtLrm3u5P+nSRCh+smo5rWwppDysU6VOhrPUkkZIzmHd
Va/RAkeXCHa3wpzCkd12apiLSDtElEFhA9jWVeT28l+V7559JqeZkGcP3yRCmHgxKFxbzPV9kKTP9ozoraTVcor6DhC0k2S4RhestJ2gYRI+TdYI9nJTdLI5gLuwOpgK1O/A0Y0dQMATmxoDxELg8Aws04dQf1JT
gSuhEFTmWUT1kUYqqa9qRZDTgNHLm/C8kCyNwKZcf8S0nd7cuyF+1wyNlt+TWOJYg/W1P0KqKHIkoo9E6YyYy+s31RIdIRQMkhDyErZaXwNyf6TCfap6h0qxoaN1qboUTYbOU5LQGL1VxVD6jNKppY6kIS6sL1Je
D9kcQ+/Xyrb4jBaq0oPL4gqpRYGKvknMEM8lpJEjHxyn6XCeM497uZq6mSEC0LJmIMLTh1OP34oJ/B2P5Mbdt3fzFMM74/5iNO6uMhZY47ltUn2NMWTKfZZHZcV5UFxmoa91pMk41bFvr9s1ik8yXWkcSneROiTr
fpdKSuZPLcj//mdUoPl9S328MgOjeI+bNzsqDQEBDmemoLeB2Vnx8ss97PdE6awJg46ET80GRZe8hUcnztG4t8V2NMulcPLbhmaZyPSIpe70//Un+PSYmqpSHkwMAuY1oFpHIExfak3NmRCOH1KU6qIco/nTSKuy
DFO1g4buAAu7WKZ3iKy3TiTSsVXG4ETp6H53P5peAqlZKLyIoALXHmur3uqxk8oEwSxTh/3hNsnJUHzXWdEF0JWM1GphfqZSwltFLJW3WdI//OjGUqk8HjlfLoCJPEeJPqfMe90SPqbS598PwViIBcq8R0PaySAq
+RWP8xKBKkbvpyjdpPkObFHu4gVqNV2Pmd4q9cXWVCLe9RboCOqw24VK41aLi01nKIKF8xa4RtCirZazQFel8vnyppicm0uhJvvokrAJBNx8FEXhfsiCXl9azZPC3wZO0uDmvU6LqupFpEwc4kvUMz8j3dGQfHJ1
y1Q0S1A5ZENkEjOEKTN7A0DJoKDwjV4i4FWydLsUoBt01ikSmi3GR6jpBuhSv0wvO6475ErrNjd9cYEmiq3igGGt0blVdY60lFIPKYkqiplDmLYNPtTc57Opod+RHG3azz5mBmoO04ZXUfQrxU/+4woN7gA5jv4S
+dCoQ07VsmIWbUSSoJMPdNc/cb8aMJhhz1+sHDHYZWaQf83tZrt6zmS8r/MfEORvEkYP+WqIEwbfxeQYtGKIGGTcV1l1jmWe3SEd5pjvZ5twcecVFXRGHbct7IshM423oD3TcJ8frVB3mTqQ9HheTq2zfOXDEYgi
HH+mAz2+et8NwZxlb6nFjVv9BwKKJRNahnv43nLnllrrSlNng4DmQ9Tuc0lAXSYCz/iSjmif6f7bf98fu+38t49vE/qE+GTZJ/13t7xPdHVbFDwlPFQ0U3R96j5xnzrJK3BiXEuhkHKuWVOlk0Ho99NkMYTDjJ5O
tbhCR7I/haJ6aZXr9+9qykQvtlF1RFf4uNDKa6p8g+s/7cTaKmlyDITKqZsLM35xOINQ8LEumdWBfNxlLyCthNTZEJNPNzAMx7gQzZPgYlQ8br5pS63hVzH2EcUaOPBqWsOyiLVcvzLoU4PRDPzFo8O7LqrAaeUN
JntRLx7AZ8qgZmk+C8KAAtrSGT0I1LC4NvJ4ZUmezpMS3CtaDfEvI5KPSoz1jReZo58fBTGz9Glf3+SF4BOq3kowMHA81nzS+I8pevf3XH9j3X5/P1SHA1bHi9BH6qg1dz1qHAQjIy+QpYacfx84pEcnT4mCOMEG
zP47Qswn9BoZnjRpw+UqyDuGn+TFbGOIWnUpSnOV4lETWvm7zR4ZqspWiWgrhjXWFRYReA/nIDeS64Y4gpEMSuRE8O9yyv7pSk2xtU7HVBI2hXoi0amJpvnxoDOgCiJnpGVwFXtDcwhXVvXaVKuPhU3HhQ25U4ND
i8fGSsxoXpagyS4/VKotU4ssP6EWg3Q6v4MMNGgFzrKxq/NCFH2ODIWaiu8XIDJT6zACh004L859BWISsXybGuymIOTZEjfLYuGlzPtUlIHr9Iryof0ooqnxEX8XueoyxaHy7hRjdbp+OouOHVjUVDgDJPQ+B8RA
Z1l5fQ5NhLL+Y2nfDhC2yWPV9BtgOHCr5H3MU9KjrE/VkAy/wie6se1c4WYwLwwuQa7Ai4G9Zg9ANfMLwtHDN/sEkIT8aHRV1cEHYPGK3m07Szq47akSaWSBSWzkYkpnpxguwo0nEz2OXhpJjD9yK9VqQopdx0aK
opDAMvOUlqnxcFP6Pk1TSWHl+1SuBjR2nqVmbaL3VjZ0TqSL0+o/hBmQF+Y8h6qVMn9ARVslrvQTX9lxNLiiK31cFzgjIqN0aQgKRdr6+KMkhNZuWEzRHzeZrF+YsobAMEfttGkkV8HAJInYnYFPJYQoSQQ95Na9
sR3ixLbNWKm9xN0TTvXHIhL78dhY1kQ8lag+0guXmF/WWw9E2zNCVh6nK/o0zXFYSuQkRb52OlCTN3VCHKpnNoqlOjJ4yLNi8ZCgbxpohEeKNbvH8i7hWhSAkV08K7muCF4pL8hDT0xUl7r/MCNqfmX8Pf8/kKvj
WKv6uZJmXrIHLbEyV0Tcd56JYNrnFiVtnBU2WfIQo6zqSFA1fAJRaG1oeuy0OmBnTtu/liz6tBUPCf2M09trn3RmGPxkVFV4OPQP21nT1sq6vBVvZ379oTjp0oAZG5X7Lrv8nal+ra6HrBb8PH+gBA1HxSXXCuOU
hS3FzUIC5UVr6uyB4Fxxu4139TMBOdIAf/7idtWzgRs+VDsR10A2qR+zSyK9fnYJpWiF6B0vUPIcZAZPmvjoWmgrFqMHFI4n1HS5GP8O56w4u1u6YrtnUbFIeEmYIvOEfgrZdjqTIOFILKxXfW812RpLqk/e5uco
/GzOSz3V9zv9MVBx8TZ80VnL9Fcxj84bxyouqIsTooa2xXh2FD/rmlmbPf0K6q+h97y5Cke6X0U6/fpjPq1iGPmRZ+8fH6Nn9833fDSF9tzjsBhHCWHY8RZ/xz9NVY8vyXP00z2J1wzfcJruHgQuOmO7/Vw0J2IW
SPuwBXvo07xgo5R2thXxLqF0v7Z5XcYQj6MSkkWi2/i0PHwMV8NoImlbrMiBkgzsqLW4AJG1Oy/J+dNQPJdE64PQQ5DLezUVbt2Uf7xitjmBBgdTkl6z1hgl5216uW+w6YTdde38ig1XJ4txi1eT6GG8OprAJORp
h6grb3rnfKJRnDWyP1PXYD8UDDrsngeuQ1hxDFy/cPMessblFVOZRtsokZxvqk26x1FrUlvVkiylBkjv6gSCHKlWZwR6di2K4zgn+WiMOqslKBABXIX9aktnv/beSCnSA5uH8QhM8IVq/694EdUdklZc5lbauwWV
+4cbr0fmT93DpEtgIGuNpzZuZJhdspYutcR6old7ht6nXN8+m1S4o7pUaqLrAIRS7KbxLo7znWhlbEJ3GFrLMC+0dZQ+JnIk+qyuzNiQk+5vKFdjdQnc0aVSThUAdSt8GIPMoCh09a4dXiXV5iP2FNjQFV8Xhfss
HeCyHYI4bQOo7UDdtMZ1VNMyiuMys4FjoKz/4vwfn1n1OOpP2uBfn1z0OP9t8KpkWXJWcspiGS9vWr4cvw88lf6qt6wtcLKLeCjfcf/jeaJ0sp6GsD3Y3ceono2RI5WfIbPUvXQaqt6NleEeFC1a/DBV7g1A4ZVD
8H3pP+lekXmsU9F6FW4ZsGJEAgwVr0xGXB5TkhBnWz/t4bqXJPl+tzuGkIPug8OlOFLm4gEmVYV2dk4Thkd8Gf/vxf/HN6JSni0QR6CDmhOPdnSgVBsUAc/um7CVrBfyhR1QZKPs7qrGTNCnqbakFNmuqBrIoaWT
ocCjKcJTqXIwZUUsMM7IAO1pN5SWXWslAZBsVaA0FGWJsHLnbSWY8MeQEyj/TBwgFQH+u3EQP8zyCkKud+5s/gmhjKPdSh85VzDPuZbCAVyYXU5QJTDUKdBQo+ToRSyHOvuWcnVLOd5HLhyZt4ZGdOth4c/ff1k6
W7lTzqwsjh9uTTc49pWSWckY64/lmz+Er1MkXLY6biloj/NFUTTXY1SdMSfwuzg6IIxInnnOnGOnOLNR+yPL/EPTj2K+BUYQ6chg1eEVkC5FHyK9wxM9dh2ywOSBm6njfAi9JVQcA7vHo8LYU4bxb1y4T1LSMAH9
1x0+Ku6mltIVGR0BhFKqdbRvSWKMHjZXn/eqGVsPOo0Rf28wiD2dIRQ32owzUTmlksnO1dXGho9slW0J3JPsXyfiThrQfgoEU6jl70y0ZTjmR0qCZnfX26o6nHqUTPDRMU8RrbxJy8RQFRSIT60jOa7eb21B1w4r
3tlSLAgAi9xJFy/Sug53gxz9P2T3gTgUAuM2Psbc0CZKYvzM8qnGG24fdS7RBE7BsjoM3AxzRg4B35GUJBVheY7o0rqZyBc5WJG8QbIP/ZHJCkEX7IydwilyI+4m7qY3eTV+7iAt7ryJFRBd0jjAUvsc42gZ5mrw
c77HeDXoCNo9meW6fAyZAHrhBAe+k/XDaNhx6Ele3+C+T84JZzMdS3gr2abUYKYmnDPXJlWhJP8UvN7kt1HLyXMlQyu6eGQERS3xoqOh6AMYQqtIJfLvcau0lXvBwbCdCKnzeVpyR5SFKNpQvJgD6BHFCyOwtvoo
6ePtsq3p07pNxC/gRxze1trY91PgU7nFoXrmnbBIjjCjb2q57vko5i16l/CSxeVBZRnE6ZEwB+sw7NlB376bjum4FU1YKyV231D4HRy0KXB9Ot9Ol2/VNJrg4w5rn+XRYOaK2TZfUP1EVtnUqrac+UNAwKrpwJ3q
S/PUUqiaW+DIySVAyhcBxqkP00QMPmM53H544AWZizkF3z3o0cNqc8qHpnZyHPBpgZspw3YF0LktjBtZpk+UDw2FSExG+JP7ImDYZZKQQS9hjJW1NETSFIxt2WWtrG+q8jA7PmnZOfazCLlPzOzzTcTsgyBkokg1
7Q6bOpqKUgMzr3EfKKXdYPNgyNx4QRsc+7KI+c2gdBQ2xI+aM+scyhPfM9XaUtM0K5A2WlETw0VMnlEAglykBmIEq1ECjVTLRznQaooDv7h7nTATDrBNj6BDPR9pB665xcR0P/gylupRmLWnjq+s9DskBSygzlvk
VN2oXvmG60o1YmAx1dfGDj1FmLEn28DKb7GvQK2nX3fnsTMlQS2U4CSKU8m3EdXtKHaQGmTFrksD0yK+Dh1GpcPjisSUxxWFQXeWJHE8MhtxMwR9EqdDxp8LYg8CD3Xiwq1/CxsFk9MSxxwRMPPO/13zCGknPGXs
Ij84M869z5xzS9jiTMB4rNPf5CW6zhhdq0Y62a/k2Q4hb5OsZ0zZ3SYps2PrQUpn5EjVGmc+/4kvWQ24qR68WtCTBpTI2Nx7ORVdIoWxdz5u+v5xHbzjYPkSypJJqc/fL4NcX8l/eZPUZ3lwG2zPGk+jRCwiWOiX
VO05wvyh/dwPzWljXtZhLu3ki5SYHajw0WJvKnIaRf+VENgBrxZOCBfbWmQOdwlyaPJqsCNYMW4j0Cy68T3H2BNOWZu+OCz3vXz/ZmTgMHac/JrnMm/TDHdNLQ12Tf0FXDP8lMEU2RCMY3D2Gbfsp209yKVymR8W
y1BARmYufFBog1/fP2XbaHrH2pXpJC6DBESYJ92GRCpJexdGH45BV6a1/+bvv5fGVDUNLIZPem8RKejSTNslt122+YPQFHWBPGTIVO2ajpPXb3ulKHh8IkYiTv0Q0NFx9EuR+aNrdZdBxezic+cLEB6N0vaIol/w
uLjUoSXbH7VzgXDKzy78HGXwB2GQcxyvd14bZcApMuOccAiNLN/Rg7seVQehiahCmkuH1ZI+rKAMqsTNiP5LmFytDr58aa6EG/eu1v7s9yg3n3V64/SLTbkMjAOk599783iWzW4jTH37l+y8mW1wZnsTJS/3hyVV
1Bb+SKejlrBkdU3sIby+eU8+tN7bX/1mK4/DtDfSNg+SFRBoxOFvZh5TxAskP33e6due/t6tGkfAaDjIUVh5uj3PS9+ku3CMIKCdEmlbuRzDVh2pf+30WOEUklpBb/Zp1mGsnrW4H/5sfr01uIH6koP7ZewxgWyZ
d35kedFX3e9drY7adAC0wm2lGOq6eEd1KpcYsezA24qbIvd4+1IsOshRQlnMvJ/aNbZy9E7pxPqe9m2JRLGhevs546IQz5oeiVY9QbWbSPslJr3W07fxmuH1ZAMaG9vyfhQ79j1RUivtLs/hNtw95vXoCWN3xrKx
N9+a2t1ENudMYOsSbXXb15jxkWCawHrXqyN8chcA0cLzLHe9yeVSxoC+VN/HLB66g4KX2RYmVzhE4VVcZbD1kpS88eF6z2hW2x3kSn0SkUA87ztSYNADP27m+2Hw3/SrL4KO0oMUh1hVLTDulbQoVLJ9931odjkM
2vCBTAtW1TByp6RZqoKM6YTQNHOuRjPrkm6qhreTIm7fQaU4+0JXN9bV4r9/TmX5wLN5+s1K3WMGRW7bHb6lR+3H1Nc9bXeV/MxylUEq7Pp7TO1c3XarH0DJ7oDgdB4TiKVrc9EtTWN/VtpXydv5t9C5JVtWfEZb
puGTldEL3wLejI+MD1LW8354F8OeFOiCaU3p+AGzjK/DmaAVBbUJWWtraF3j9+KfzpJJ2IlTEe0TKbWqwRfWGNPuRd18rBnkCR2kvrW2jdFoWpbKsi3Dl3qhgk6VNjMkOzAGz1bwWnPG9P2B7iVEVu//TUsPXn8B
BEHK7eMOVH1jvLG8D1H9fIrSTw9Oa9YIHLXLjhj6gKAJAHTQhpzP4hJIDpOEt2AN8fUwSDO26YX5295D9wM9o6so9fBUhbz3/tv0teCl4hR5kiCovJe8wb4TyChTv4JxryfqkOquIqvRtoJujOgzercuXWdu7KFo
BgR0MlHwCzIOcHFPh80eT0uqnEYPbANJL4q5LI9RV7r6MAIm3e1e6nWMWY2SpXP129psNyZ7qbxAfUUAXd08AFZRsNcLdbmKIenvDQ1Hrlo+epeaMBeR6cHHvRiIlB5ln4fQiaOlHOHCr75UYkTNRKfsNgIo7m6N
b8cpQe+hmeyMC4k4+FVq1FG072IQGWKfRPpvq0hR0+hRWv1mUVThwgQndy0ghyBLSq3Q8V7R1KEtuqy6+nHijC/9ZczHg94NX7LEjkNOv1hqtVzVrOVASrKfvwxzoL/6JxDJXn0PP7QrgVhd1B2fxDkActSccMl0
SKmSildnjusl4GYMfb+BZm1hmLV5mvWzDe+03v5vs32Oj2xzggSbq7+DWRWDk/m0RLUCRkHqjmq0KRVdgFaNfVFX3TiPA0ONAWnMzk2rnnAw04PnEMMjiFVfj8B4KlGhP66zMWsNwYruSboHEVvuv2A1lEpAHq89
Bok5mgq3q1m44+dTLB8IYfFIIys4qWDpg0nnz6fiNG1w9yYyGz1HEIc2WSWN2cl9XXstZOASCCL9qdCjCg/GsNTKccjcxsP2LMswEAuZDWCYagaUPjT8zxZ2bUlPfshcilhpFXoGcEK5wJtyuf/fMbcuKO60jFqD
DG/eNM+BjnQbsIepIKPjF7rRRtxF5wzhoBKJscU22hF2qpMnH14q2YVvnJOk3WKoPJTNJeWdF5dw0Ib2kOybQZVj86EB52F+cbEWpIUYUE18ZylQm2rol16iOtra+689fVLz0mX4mRogog/rInJqMaaucgTNB1Dx
BeHK9YQTU8vCBMOUbaFjD85IcbbSSCxpZQUfzH4iR3rEd856HDJaj6T5SwvtH6iqd1QfZkeAj/bZoY8GhsmrV9ElTDnLkJOP94AxW7gXaWp+OiDpBhCMu7ulrQlUnpnGDt4VZS9kNdgwUIUXjUp3A3hSgrHv4CAO
CruYbOiEFNdmdYbHRNtWbT6kq58SnXZ6uo5D2J9jSoWrFHtSMrNbcA4MFlBVujEzmBrcaTWoVhGY5MfRWFkr7KRJm06ynUC7n1kwt+dQnq8QoH77XXI2yCang+yk6XbppiXqSm/bMy2PH19wruWvQyDyNf73rJkV
JFrzcAW0PDeWcDU0Ll3ZOxQt7ZjXUePU9PVcctzB7T+iPwtPl0RHb1jbi9HWdxIsoCRs97mUROC5nVYpKYsnGlpdh8h56MnGzqzdRTbQFovQwI7kTXpq3DRuDHOUSg1+m4wdtL5G2OWL5pCHAX0AoJUYHwvSW2Lt
QpfOywIZQQcnIp3CThiNuO4fnJoi/8nkOAX8f+4G6rqOK0zif+Cm+zY77XOAqKTAstIpE2hdbJ57fb/jGFF7b3/yGOSTBAKIlS30/fnZMBOAdQILNodX0o8rQmmKNPM+RehEjcZSqU/oa70BBctcWmHVXKnPHO0K
CIhveE23W8pYfMdGJSzKo/FH7WHmYKPYfBglbmFcoCcnq29micVuK2eVxJbueHNR+ySf4QpnpKF1D2s4vM/ev/haD7zLcWy/2QUnKCADB++0GfqhYN17Dw9SaONzr7PZqnYa+9GvjQZb2W77p19/uKzX0KFNRb3i
WnmOpU0b4+w79fSP2bpp+ZM/lTY/5mSHdn661GP5M0XhYJyQ7oKnrkH05Ivjx6X5EivRpyyyYQyAfFp/20G+kA9+jDeSuvHJMrtp28F2JXr9MWBttnPvlZRrTr0Vi0VW93rq0xcfZpCD2tD5pfJj5ETmGt/zqede
Lua5gsbLNVfP/bCS6O2aa3a0isZ32Mrnnl0SuGD69+OCP6uNolk9XiPqR4/2et12/6yWvhdKSLKgsgpMEOLJNU/t/s/e7Ix6XVqipZlPOh4wVUE/m2NM7j/kJCtokhHvtLz5iR3b1m45ogI8WbAKDEIH+8zOXH+P
+/WLdOsZFXBiUOGI4jRLzQAjY/VmZjkZ5NYqaglpKK0dpnqvVKyN+qpqo6ue2ni8HNCjKWeNQiBc8zm0ded/mZSwmPvC6h/KXuLUnaSaS+87LW3rnT0lL09ucCgSbwUSGrpT1Q1Xd8gcoWO4tYS70kt7RkF7yyrE
hYkUW5ho+XKrqpQGzLb3aprhRSZKzCFlQDWkU676qLv4WzepkhO0aqduMvD8HWsaqfi/ZGAr6EbDzt8QJ/wwxhHYlG1kp44Cx+ZI3VdQx063SkwM/nroJ7enkZvfZM8OnhnURAyuBmW91FOSILhY+uK6UCnXzJT8
Yp3ZZAZRrodp0l+ZRDApIwEnsByBKaGguwU8l1LvMCloCEVYt5cOfi+1Z6VtRfmwFvdzmcgW66AJ2V2s3OLEIPrr2Yqpi73vOUDwrb0BiUOOXLsrBw6S89YmZx4SFdOK71a8hASg1cUIrlViqJNE+K1YCkvDm5h3
ErCib/yvMOc5tZ9Br6bXOgqfWALhhebp77D3JsYzZdMA6GpiH2w2rf5ZEm8QOJFDHvFIV3+0qYPBSiJHBZG8mylLNClHchNZTR5sieB0V1lKq13VEiaZEvGLi6fk+oZOMIWHuEMDkqTa7xKSJ9dBMhkGpMkGs6vu
6XwO+p5stVMsmUbudGc8lj/DifyOlkBuhGdMYXR1ACbncrEdLRugomCPwC+WcdvIBE/zDou5XMtyQRf7MYrP5UQgKwW7H2p69MvgUdTj0kU4NIoZGgnEGWZDExPREJJJJgiRfkIaZLxdH78BL0ntkopPwZbTUJiS
aHSp0BUlTL7BKFJyfS9hlkV25aJ8Ykq5ZmGSEod4+6V82tRFf0SMMrDwHRj5VRLmQnBZegjopdC7WJKpmYSyGStwPH4Xoto+BT3BKzLNy0cEnxB5kLJmqXE9erEIHhE0WmkSJOt31y1QCe0v+wrfTYNPdm5szQHW
jgRtUjYCugqLFq5exCKEObDNFvwRDomlC5wgRMAlmy81G+hDqsoPb3k7X8zRhPGbGFOCYVCUIihHjAfIq+fS8LTfRxczO5Ug15Y7tdcJickPNE88UcKC3NyoYBi/UTYkz4Xtu8umPp+4aK433F8akbySENllEoNo
hpJXX+BMPbq/Qc7EV/c8yJmmyKorYMF6MnMXzadNHS9jqswU6abQ5j3DguWpWIWNL1u5FNeJK6zmA+JLlsSlkfjACin5HPIwL/qocZmYRtSCejBg/sZaqAOTUctSQZL6KiBzoLUINPIqqvTKQRjbNJTsxBS2EivV
RVOukgocFmsx92Jr+mbnTQgoV+5R+A5jm8YGVeoRLu/aTuB1rDMBqyx2DCBJwNOW84iiioHONruqcuF1+zwnggFkAgvWEf8TklCDXkPazztE7rQ1CrqwF3z0vfbK9xAya/Ur8lTIemACfLAnHqj5ybasslPTa5Co
H0mGWEQFfmAWxYYs6gWA6VDwEtpXKQCG5YFrjwRVYki92C2JYz+AdFXoxGIfijMnA6E+EVcOhQiuMge5hfagiok7vKh9BNuqQ8v1XTZvKqGaCd6PUFYDeplVh4ibe0dyZhFMxohYz9mIrAugBxufqs4J7rKoQtna
y27LrOBxBb4ZoszxlcoqCd8vTw4KexbuVjdJWvyqxIagmA3WKc3pxoeuihRFdrywY0ZCOV1tzRe1Q8PYTG0UeExWOeNL3dBFoy8zBiKzX52RLqsE85U/Ir0kUFMQa3wt6soKqlTjGMhDE6wi0tdL3Z6yUmmrdsP5
o/SufRtrBLacooIkeN+F2NTyrbnUVS0Abj6lAhv89DhhbFCsc6IhkBuAVaTu1C6+qsbaFRspvOV3Ct2ELSA7LqUkMEUlQ+2zWG6pE5JtnVqrYDJ04lbqzbepplQdjar+eoIruYduEOrME59PdJIYMWD7iVO6a3rP
6xvgncVwnXPQGn+39j6gvpkB+P0kRFEUooIR5n+sSGzHTPEGVll265V24iqoUQBF4p0MhtIrQ5Ua6a4RVKf2hNWaX7fDY4etlZE6r6xie4OODxgLNsZuxzTYbpxOyQT2ArgJeHI4ewFqDRtg5RVBW7H59DdRxzdi
+hnvpIrvGgPQMKVroVHiCOqGSJH8yNxB44WV8UVnFRqfuhY8EW31d1TDdxsX0TBn02YnhbVoeREtgBzHIufMdHoLoJiIADZEASizcAtRtci/YLusJQjIILEUXwMxTuPOaHwFabDKkZBpHBJvvrEHSDmQXjlK4ZNT
ggQMcU6NCk9RW9nmaGhzFYEpdJ8nkcJABKmYOm5iY2vkum40mjCSCUHDsVFomug7OmYf7iQfGSemBDOBbnFu4uT4OP1w48abs+RbmuPEyHA8v4ixgZTpxMQQIsfKx/AZqovRQZNsKQYG56/yMew0i0C46fMcio40
Xk4dYKro1+kS8/oRs7l3UUnB7LgrDp7hArspbBVi6LGOWaDDCNUQ4MKNLo0Fs4sCv0mZSBiqVTbCV3ohPVXFEVGp4XUIZO7XtYq498JkMJjion4KUYMxJvaUxIGjFPNmVk5RLubQHGPi2pgtinuivbW2uRH7DaR7
Wy8eI3JApZ1mYUXCoErJnPBLRJIlGrDvJqU0wPU3WjoCzb7c9QLIz/f1m4j7VFM192DyX8ZrzAL0LV1MKNMR41dR9hjE8G/bGe6qXIiO0GgWSocNOqWV7nYzp8kY5ImFVNWlO/dtwHmOMWZyukc0jJlaDkdWChcT
XtV2JO99gsmwJb6Mp/uZqwewoMzXtfa3DKKHhqAR0GRWQkGehOZHYAsbQ2EveoM8QAwvrsflGj4cV4slZQVgLkMTqWbykBuhQQLuccd8hDhI0EVfw8f5r0++tE6L03xyy7k8OeL0n9wi1965Nsp/1QHStJdh42zB
QlqZoATBSNoVDQ2bk3YPBBLxM8x1SP1n3LvgHhv1UX3dR6MRiWgq/TfquHkJu4d1WGPZobBm/KxRCqg2Q9c84B9AU4kkP9xtTMfozf2jsxSyDDBfaw1h+oUPqCDP8EdgKSY7AT2CEkaHm2foDhdLs+qobU15BSyh
sOotbc2tLl8l6kT35+jhv/UAHgb7JdApLGhp3S2rlmifuGbdnvR8q+i6Q+04sRwZSi/z9kcEu8wbyNvENweD2jLcjZUM4ZYay8vRicVv2S52uAjhnsZrY7I32YzgjKESiS/aBqdoxuhmbP+ww8Yu9jBszDk4GlOz
co0dydQwiC0yI6hzbQg1BkVFZXFqtEQNg8d0kyRkZQyq4vjXK5z++9dMsqVFSvxPP6011cwBDkqULERtRcF1kkHjGI9GyERcsNFUOKYZlvHwmG8+OYxdIFkjuswjYjKRAMsPjpJTOkxMI+aqfMSra7CPPMdiW849
37w6QFI3httcggVC7REQuwWuy6nSzQNj7L24MQfNme3SFNe7J0+tgeqjR787JUSNHjqxNUasPZRuuf0pUSjHNIZxow86gbayAyqcq/aNC9yq8Yig/TClzciwC9N1iNdpuxSkZVdf0GaAgu8kDz64kAUHNhY5b11m
VQ1HyXg5GpORuQYIbBvtMxhnJSxFemXACwe8rCLmlShc3hY1jgmBYxBCB5g09SbYh+2hDEVtMVjewZzZpBim3GSr0RdtcLvpnzFHUsOWHu6mGB6VexOVwiH/0jdxDyLfCW9rDA2hBUQZ87cZHHKOmRiA/OEb9Qfv
l2F8Ir0quqzGvWRKEJA9BeXavcvuFTAEB0IaoJO2sC9pa/CNeSemDajGE7HDJXChenPa9Xzziyq+J0J4IeUuJFgMvs03gNF0SadkSxAl/SZYtC0+8bWF0g0HwV+QGOJMD2g0TUaxkx21Xy5jkLQKjjGpzjK53UiT
IaBaCxSxpHxAsaWRctrT/xX+pX3gTD5471bWr7ldlLtLPpoofYoFh7p1hT4LFvF9I/dFxZKrPSJEI4oRi1H9gn2WUpkXNbSSdvIEE9Ag/xZUZJIhW3axPkN/g29cEHkTa3Bt+25ig8LW6VSkNm23SezKmiTm8Lsh
oIvS1CIbGyQ5wkMFW3RVvHfRst8MN0qm41rmX73xRLXHp59Eg9tvZUKZOCwSVAHdyKWpKptcGkA5pqxBqK/rwqpRbISFCKaIxwJISQX6ph0uIihjp/WiqF4thxGnPlCAzlw4rx89m2I6E8z05KjjWpA+3KkiP6lb
E22r6FNCys7nisqUxDF1rXULf3ZqPrlYRA5/X43R49m3SgUMm9C8cjRjIshVYBmuyX4K6oO2rhkXLHky+jh2s0KmyCBx9xxaWrhQH68zUB4YWwqHIQHlmdozmEVUWijqwyEd7Zi0YLtrYwwhqq+XLbpuxm4o96FU
7eScSxwYsHqBTmwBnNAih+Fw57Ln1tWB6DFizp3bAv+0LzjHYeXNkm7FUHzYDGUiwXzqGpCb9AZyZIgSYiyZx3VJ9vAw8lbz8/8g6BMisJ6cOKyfHWQPueWcGf2ccvhGBdkHmASxF4pfgb1FrFjImtb+q8rUh00K
cg913bcCKxQXIfYo1qEYxX2kiMjIeJSRz/dr5PRWXMQki8XhPAo8s5kS+1EZqciuPr92ZmihLRm4I0QhbaE31QN1EMkXytCL4wV+Kh40SNd5NxeYmHWdPvA/DLrttno39nSyMA6cDTO+XRboH0l5ni66MPA5UGjs
mkJ1TylkUeFG1kdCa9gcNpBoqCegJLABp8WLH1EfIF7YD4EeK1nwivgrar7giqxY3rIdGQBqgRzxVMMIX0GixZo766V2V2XNVC2K0QJ0v8Ka6ZwtE7y8o0D1KCfoVAPAfAVrcSwIVi8o2Pwi9Ton1rgzr5/g8u1w
r1LO/J+TdWmho1FPOCjzS+xDUD4gOrQXa/HEbsLDBDe+zzkhjf9yz71NW5mx4P6oHLmfqaf6tFsrE/t/AWgeJt7wjpTNPssm3flp44I9kFNT/hpyVz2eTgiwdaC+HIwxTH59ur3jdtIui9TQLOPskPcSg4XK3JIB
c4drQrfaTFIr0QiiOU4Yo/vVk47X14yIKqaBX63ntX0UW1QbF9ZmeXSVZvEK3RXRYE2sIxkS6WxyDB20sVKSf6re8P5rThIsHUlB71pTCIh6bIBJ4Ol/w63mUy+zyoBwICrZgs87AS7qmXw6cAJXpn0WA8v+B7Ex
qa0hqX+VkRTFVnQmvmVEeeEF2dyeK+Xd+/QuwsmouL1LMEVRLDmVMaUG6TpJB75ssXLvgL0wcsN4iTJ0LjNeLjBIph/zBMWhHJklWUSpzonM8IXuOpFE3aLoc85gl1t0JVb4sI8OS4icP9orFcFuljE1GhhIxUas
nRaC75aw6IxcJ44uKjZCMMYgJZqqKVacY8NfSY67AZFPgbewgJqFPGrilzVmcBhB5nKJlQj42+GLgnvaqMVWEgniupLgJpcS901oNlFUXmEZI+VKigLpqUgsvjTHRXlSMgdUlFzep1nnBakyPJcVGCC0Fiy1h3on
3dysazGKkQWdzn9F42csbNoMq9Vh1QGPx4Z0DkYUBP7Cw84ZgCAC9pbd4GHMuNNq3Q0p++Tn3WwIvfR6mnZM7yXRtxEIPhWrI0/WytVQ7wGbfqkRuMbumx6VA1x2zCB6qgBTmaCsi3vTzKZbeMEWydxdJVKEhxFE
fYL7en+8ADlwPhH0AsZk795AgcRd6iZevGu7u8YniEBueiOKoD0w7KwO+SD474T8MNHTvTsB7GTLC8fAaxVQ4CDkUrkVEi6Ep3qcEXlsPI4vYNN5Lasj+VON7EEXup+TMby03HobXV+O6cvIXsB+BVs2ILPsVQvn
mIPk7AzShUSDjlpUfg4wZYfiCT/ujHdSlbhkmLyLdI7nZU5pofzKLswnOI6RPXfrg9focKTeGfcABxYU5MZKRUPvPRBZKBhg4bUpA8zyOCmZjXRUTIRmfLDFpcs5haQma18owIdAzafVCdmkaFYcH0wzrFIcZr71
Wu1/G3bU4516oXDtxk/bR+8t/S9HkIJ5j7pWX9EKoVtrfUn7V7GYIJeIS5aKA2RXYeJvi0vkJbxNcsm1b3xSzu2sdosb1cT2xUlzYR5jjb44Iv8XgjykEO04/gep80Wk7a7Suf7V1Es27U3nYuX7dx8rqWZi8PP6
U9NYA3m0ZByBMX/A3NFwkmSJ5LXOAzwCFM5dcngIiiJX8JtfL1w9aFpEYVgbv7yhxdL10OkCD5UIzSGNb9te/BWSi0XcKmmbd2ZYs83FSjka0unZUfcZzQpyD2G+jJAbQ1yxWjvT9LTEtOVC7LneETqsnkY7jCJU
2zeJO4oPbtHmCKO/CKJkL52sJoCsnbos6pERadCYVt24npxcwc9b5mFq0D7vc2eiPIqoexGzCxll89JfDwLsiVELm55ZuFWx/khVUKAXcm7O7U800ux84NRZoDab40hQ1OdQukekCQaOk/AEmPxSHpFkGIM8gxjG
Lh2B/j9v9gV3mRp3MhehvE3dq54q7QbCEs/V7TV8uw3iabrF6iv1LKL6ADmIlxfSj0c6g3TaNIacbDne4S0s3/4HUA5zfUKj5kqiEHphc8TRmX4kIKa6KiGJ6Q9yiJNUXqJ8mPqWXUHHPQWGdI/lO3sl1GcrcGF7
SKDb6MhZeWjTsGUr0cyMNeWABmg1Xpq2ifxBRTaCnHlLNIYMyieSSeFtLhU4e/QCkKMVFGpRqH+LzdEzjkYrugYWpo1s6GghWrYoAXzV04xul2VFpXzh81N5DuoLnLDKITxfMFY6mMFaUHAniy8Z6JJjafHwk5cX
ahtE1nRYz9nUQvEYTDSC9kv2/7R6B+8Qkd0wid8VQLI1xKfvRDENx6QxyvV0YjVBcZFoxGs5KKrRJAP0xun1JarOXiyMgWLtPscxE+hxY7PWeWoB0jNBbKsa4Cm24pJkNRQZrxezDBG+jqXdm68y3d+J03yEH+PO
iT1sRT9gECb5A0rkW1JDdRLBXmlQNCv92nCA2qrhVooXmxbRG2noYf6XXwRwi2mMtmZioz/mlV8FRQj/2QnuXGXvcl1bnh3gc5h0cPtLdeQ17vYeBtiD7iHq1eXxh+bbcdm8lW4ZgGQiQJIuhtfXKXuHNnRrCqt8
509WHb8BdAA1ZiziAc04XVgpICI83Fk8LfFEia1kE/HuiJERY9+6RSjxh0miS9mmCmlQv3tTtaNvhXbtkC3qvR/vM6mGsWVAO1289Qy4NGDoWzlOLzIVnpw8prJG/f/85jdCs+mpTcQl9Y7tX4qurTd6COnXpPya
POZTSWcLQ63poBsj+r89Im7b63ScLuK6t3YVnQzN/lUdRnr0oc2ngLnQmvG8Eg6iOmZvLRCoa8TtOoV215742JKYhmbjAC8uY9Yn3/ar7/mfybK3X8N3/JhPU/tzKr+mX8saE5tYM2K0neCqe5pHBwDgTEeK5VTx
uxk9Y1YF3OdbqjUEVEYbaSMIMil72vzpz1rlk3a8vdL+lB3enrLMgLEA7ZPwaEEX2JNE/g5cuDfapLvmIarDE/T2fGuiycHVy1/WrWQ5vVxKNcf6iM65bqwMbok+2CyacXKLk5CF+inSvGSyz3OhoUD40ZKry7ag
PB1lJEmEfna6bPRwYjoDDh08lOFP/eiemPVqPS+7/VlNLZ0AdrtTzAMP759dZNwyE8l7WMIwAN0tZoNi2btv64TkNHWPZV0aOI5JDbSJCZE3C6bTkXLOYvS5ytS/+3jEokVjwsOLwlY0UtNpG7xH68VdXLSLFM24
9Gfg3famEmkpbY5kRX1xukFN1ir9bpCSBFHWoQwFvVWZqp4yuSlfTqlulX/0zpDLh62l5r+hJTKD3LJszbc7/+2bTNZ68YU8nr9OdjvRx2LNQbgjKSFrIotdlX5O5P7sn28U+BWZDvwWpQf+8RNKxp3y4lXjNOBB
Ph2Z9MGxs+eaTt7xqT/0tZgknfpt9s6RRYyXX0fwjm2jV0uYM5e/UfDGwQy5/AnRVshHGNkhZo7OlqgmTUON4H1Tw59kiaRjHiLqiy879j0qfj2G6r0H7367yjT6mLS56MVZ4pYjx1/QBp3k7HghvFBycty+qkC2
37XdrXAfbwjk/Y9+lHzZW2a9q0G18LkFv0fkyZMcZV72cr+tVNLxyorTycQyC5UJHAsUxrOK5WTLDSaNP4YRgRfje2/eFka8YeeSTTwwf6Ocu/oXm2Uc2IUNb8j/lZ9u70c5pXe5IWXhzMcsOeKqXuUXGNSQygVE
kX0z+ffFGZkzDkrZVbxdC0fZApQI2sSw8qMSP9RkMFuIOlj8F69twsKqDjl20UU63eBBn2rWyPldfpx+biJO+OvqcM/dRu/hyfs7RUuamsu0SwX2mp2pM3ysIyejGpf9ERE2aHl/rxkwdQ2xqE6LxJhuPKayAPOU
Eyk5nv5tCtvftgPTeUDgN73zXnBUYFs8eyp8wrG3Be9lbfv9d+WagJL5IBChm8zHH6q7lm36WqCLbgSZ8BtKdG0Cl7dVaHZQJN1BLNH/Zpef34QOO003JzmZovLTkqO8ppPVQmgELKMo8Sdjdb7CN+JoDURlf1L0
uoQ8AyHOhXb0rAgLEJT1AbLsdEaSI3tPS1i7oqwnPv7l6G05w5ewQJ4S0O9I378fcVZlI4RLaTn3uU644R4np4EM1LtSMh1a93qXN15m57Zzo4MP5UsoF0hNxO03fF3TNvjde2gI6t9Pzrgs2l8Pw105zsEviYxy
1mR2gd46cenHZ44bRhWY/nBT495pDOYg/4qi8rlJ5kRVgPsV575unkwS9rn44Cpx1zKGKG+KI11D+mWZBxi1en16ITAa3Y+MiTvLia2yYbyms/f9IIjbtOgaaVKXf4ZFzi+a1NCEPERnlnm2WFpqswrCTD/BaOF4
r6ZAXbcywvuTfoypTi4EWBNZqRxE0vojRQTTGSoQTK8CW+2lyAazRBIcat4txNy8wbWTJVVuzTsJRK2zJZMDXr4taJQX8j/0jBny2yDN4GyzvAo9J67TmQUQtvjXUEuPB27SG8dit/hHg8Rjs110a447gN/Uiapa
7prgtb15sKj3ilzI2CKO6SxGTpazmSaNkPAzX5WNH3VPNUqqqqBr7pncrTsHb+6lfigH3dSCNWS0n/fbg2XZ4C2VvXHDcad2SRu3ppyOu1+iV9V00crHXzSRHjHOsFapdfcmfrGR64fvA3Ksbmgc4jTYf8AJmVR2
5QTZO6WY630xKRTX/TmK9PXYPVwIIrz9/FBuesRQ4fWhpgIvMIv24T0LPYn+GxOVop5niWWa7BNjs0RYHDWEn32Zo3or+0dWTaBZTqBB1dE/UHcUUnkPkOnPHK7UsrEuXJcE7NCQ5YUzWLTlJLogPguoAh3aCuez
X169oCfccB+WLLoNOc0+Fbi5u3pORYjLoiQiJQKrxWp078lk6OvP2TnBRt41VmatW59R4pdR0OfeHwZ9YnNUqVFJqmMckQXvPhHojq5e5BzBFUl1bKWYshbiaJ20QqThS+ix6jQwPfZEtHIZQUvjuVdWCGFrbaix
yCnOKZMyPbaAXFG1FQzsDBuvhJAPpp4eyPpgemlCEnQd98lMfPEsZJZsdUJB9CWdso9tVd+ZuCtcuw5MhQbjfLXvJWHxnEtPlooSEfHGSP5i0QGH92Hhvu3atG4uMBGBvC70IGU3gTkEV2F/79nBf+WZBo4p+jo5
tD19D+LNElWgB6nunXXhzO5WAIoN/MoEWC+W38vfsTT/ctmoH1uV/KWG29Q7VmGLm7O4LEs/n8vrhFhw5VMX/i8I9ojKzWPaAP2N9/sxbeme1wq+dJ+2yrNTrg0nssIiOhaEcAJP6O19seWJZGvMkt3a6GfY63ZN
9OR+/TSKvKySS7T+g37LCrVnizuI/Go3CqnYgoOuUklRM5Qu/Je94RGmHzFEM4GX8PI20I4noUoH+UR7qwX5cDOB9uOheFdrG/kH5Ux9Trr4LryDGlJnHKTdxC7D7Vy/o/FvCX0HUhVsok+acGpsrCmPfYjz0/DX
RFSAnJ87jFZiKyrH8lL7YusQxpz41K5rlmGuQQYQNhn7Tc3dSmbHqkUlohvuPrM6t/K7capcb9r2FD/+ztZu/R5r6CyFf/I2LbJER/vs+HpE7+dHOwYLeuG/aIvX1ivGXzxVGGi0M8GIMmuPINpDQuFXd9Y+beOR
+ws8+kR9Xqa7uHKOnhNUEo86j6hd1/fkND1tmvNdVsqnv67m7ZxkaU6l6rbNNvs2aPgNkT49pocJuSfyiNdsQEmeLzY7GNl6+YPjQnaS1ZhcfFTbQdTaZvzg3vN8121r8mRS5wiR/jaf3ZwvEKCTOhogzbxnjASn
sIXdqDOwXPZAMU7KFYA+1Sz3Zl+Fmx94D/SWcKV/K4N6qc16v29a6BRllaZWZEJKOuKLWHR4N3FTk5uz4oZ96AUpO7u3Y6O897iDmaSmfmQiiWJ06q50OElTcRSeRZc0l9GNRMGtOnUSlTWL+X+eJzw06VwtKP/c
l/MUSFEnQSh+/6QbKaJVu4WBVH8a4zVfdE2ymUYEYkJhEjSTTf24LL6rRPdevASZ2O0dwFWpEprhhL23aarHvA3NZ6hOoDqPouch13tTijLKb6YTSAWqnhWaYK8GswEgfVzrVH71YpzbdHIDClG7S1JH7/4KCNPo
8Lx00qXI9jYScGZC0d4U+qGKtlbU4NJMuOIN1kEXH4viY/2es4+r7ysCslikOjM1ltpbncPRXQd4sqarBZwYNpr+qzl8lIrI6uj458UBZSK2kFVAIPfte9UORqtXi1JBQhWb5GU3gTdmmJ2bm8uZV07/yUlhR4l/
bHSaM7+Qk9n/41jq1M9qy/RuK3/OzbVf+B6DvPaM4g5cG0+1KumRkV7XvsS1Ms3VBGEZ/qbpk20dZn6zjnQgTnzA6EhH9N1lfdCabHUwmYlckZbI4qgUkUrQhUwurBrP9RWdUA77a6rXgkQDcyFEnIrjvrpP/JYy
7Brb7iORPGHZFCUr59z/xQIy+TyhzvuZUIqsLH265A4i9OZG514kIWKobClJrx8PkuABIpCsaKh2oP4oUaC/Psrt5n1413fesxekbCMOvsmFBCKpQS5xLtGl+776958wWVFRRWb0ve0IKpiZ5KA02/3P7AJToO+o
xxlRa8vgiAh9lTmqcX41Mkhc4gKxQE4/8hffZF85e2LcN9JOaZA3qyBKQB5fOKPB/TJfanBmG2WzamXit7xgT76WVmBt4kEGFsbAiiFWq0Cp4ufXteH92NASduftEwZEYhDlJrcoj0mtz6NRsUaDzaY4E+JvRw/4
NmYa/Sg1MoYo7T5RI2alj6cjp7DtXoY1gXVJuIuareE6qtZ2tVwFb2xAnl7cKayu8tUDzYIuvEgRwlfBy2ngzORNDqX08YyNZhrZo/mvLsXZdffo81bbIY2mNO7jiU3tjKmF844AsNXXQsCiwWCbZ07kMLD6us8+
6ml3/PnABxxIny+FVFvG66nuPwHEh9//uNpOqrWZz9qv2lnYKFTcQIe9u09npRrV8Sd9dZBTQ9itcNLBZEF6bKJFIzIStQote8IDigqRjMJzIrL7y/d2DhcXvxFzqVZPsa4J5Xfgz1NGlEXJdle8pI4PxPuakar0
VkzYjO/tH4JeoM4J5BYRtTLJXocynw6FPwswzHkKiMsuT16XoZcapGmG/ImkbrCHf8Sk+YzcOgCVqj3dog1r9s9qsBbzdiEEZLuvRNQ/tRmxOTQmvYe6oeNHH6aonQvCeMZV4ARISEQnN/pafo9RkC85DOoN+F76
IQ3/U51QdCSNl0FhnmretUF8lT4FLhopu9SEBIX+uFrKVoOLlAOzW54iikSCXgaLUezjuOprN5+8gztFdDSZe6Z/1OzYbFneTUWiqe7J/JLu9j6XnqbN8KvdYbWtKlE/Sj7o4uI3r7Aokp0LL7Ie6R7s6lm4BusU
ZZys7ftyaQh9KNsLHjyz/WoFrR4o9gEbQacEX6rLJq+YTiCOzCRIMo7jbmmSKWGxUBwln5YxSy78IISmB4786OOmjZidW7HMbS6Q2XXy1Ij4XDeJB4lAdlVwOC0sjKyCfS9k6LeFTCdqg08eUtPwev/p9Wo0tX9g
78if4qC9GsWdeZtj7JGvGj2nnK5X6gdMrqH0QJisMP4LrNciI6nGsDYf7CZ0lNPOEu7b2K2BpADvsF4bdTOgvVeND3ulNnqWegLUS3QDGpKMkXQjVQovMgaVnbvkns0DFW/vltSOpc5NiVtAJyt9ywYRSEbYflLE
myhFOpq4A44XbJDUGNuwibiRF26DfkGqOPn7ydkyeYJrQJ2W6KnamMJTLdOzh0QoCrML9Na7iRja/3GfFOEFfqV88Xe9lra7b2ZZ97QNuj5p5ZMQu0W9Kwt37fav3QdcRSD7ztbqFJh0b1v27zdPR561hUPIevBl
v3I8HKM0QT5GBtbOVQ11TnY+bl8GI+cpc32UFx8XC3oNkim/mt96zvy265aDROrzxJqL+vLBDGcSRgs2huNS1aMVObhhESTkutXUmSD354zYvESi7MJj+U0Bbmw8Uen2q7zoE/ne5sjYZrTiSlo+/YAZ4y7Q7iRP
/z916tKjZa0nSc/TUTmi3rSRIvXI0feM/SkYOtfS41JqOCzPIfLDca6W4LiYl6Os46yV3nLgcLQWOLiNTjA9ew+dn74L61TZi54c7mhTDfV7oKT3r2fxKEYSdLDyY70i8f04zXRNfdRQTNJuqxo4w9WlFleFjvFe
PYDYT74DsZga/aHrpjXWIjMu8EQ+kWO2Fmlz6PZWEA+WXdvox9Zt8hfjnMUknVlQg7fRy501/e8SQsE3YFEX6IzeJA2Kk81ED48XNnqmg5krQVlEKUmbsERNXXsUJ6hG7/2RVd31OWsEvEBGJmLNmCg05P1TMtqs
9dfwVs4thD1CXEvXLOCF7PImN5touD3s2T42wxyP9zhLszrPkeysiMYn7s4CBYmw6ipokzWwETpxq4WsK7y27mNjnJQr3tAgbuszL7GVqTmebEU5uqwnyuUqo7682V4RUBkKrrNveHc15B+ryypz+zbRUCI/2CYG
r7wO7HQXYfAUXs2q4d91eU55FQ9WslmmoguHMOUwU8kiNhgu0Forh2vfCkn7oyjs6fBKGvK60+nXVViiEmlrfILxT877Pqw2Q6FSyUSM1n2n3orGCmeFRaxNJOOev0wjZYMx9opZZRl5bMwzBnKgX+4Ep0MxkMhj
weYaXkK960f2gkkoDmsTBSAlQC6WHOld+ZwMTyDLy/VgDK8Z1P5umOsbyX3mNfSIFAaO0TwSqwFJud134fT3O+4wCwXlQ7IISqN98ijIDWJ9GCYzwZ9D47okvupfSfAKDxjGwxPxxgL8lboNtrCA+yzk5YuDaVyR
EWqX/piAY2CxyhB/DTQpNV4xZNJnCWX4SNnc7miJxDdMsLyh5Ccr+WMfXpCmyfUJv7gx6jb6K5i3Hq3c40P1/hNPEdoLhaojX2KW5vWb/IleWcq8YvrjttnX6ROtVM/zNcjodgAzK/o9IkC0n8Kvrlft/S+Zwume
/PASfwG34SNFSLv9JRt16vujYrm5+ss7n5x9hILV/8NCH+bN11MDxDWV5u0vS6nTCP5qt0/2Hl1keqcCYfKE8DaKL/3hryFoPhlbODOVv5TJicusYVD+fP8jHN3ss4YfZINrZ2h9D02F23i702Wdowf9r1Gn193M
7haGZtk+UVi02BgnSdKS8NuxkUpUAqMXdGS4YyJjJtmiD8ATFVJwTyoxArQEND/UsYubn9qryePBpmyuXgQNlKiR2IZakjYyig/+a54p2Ko+KWot1ZZwMIDcrPC9JQ0R6f3rCbdAnFc3xClEoMFXW5jw/WwMIh3e
ei5EVopY52ijKTpQwHyavGwID4f3TrIe1+OTEe9Jev0j0OzLqLMQh7hPFD1drBvmtVQU1gQiBqqDfMivMXvzHjTkVL5qyMX7qCEHv54t187dN7/De0G/7uTv3RNDOTzxfn3xxOU4vfuxbHRxq5Yw43fCP6vvlYR3
dZE3vYORRC/t1xQQfXMkp7unjjd/t7tPTC/988DFRZ467F5rToTRG2++NvqgX860f9lb7vYriucGQMSVc8bnfAv9v4KRWrWkMHP4nWWelv/UHff2XVtcUy52nJOMttbxaxa5FPwx6+yxrxeYIWrfqYEmNaUMZMPC
nNWmPysUiOjBGvWS82Ipg9S6USFHjL9bIT8mb5cJqcWaX3Z5HM+yVe0Ks82OUPDGseQIm8m+8PAUQdXeWuzlgPKe4SlJGXB0KHtIsLF1mgqDyoMd7PSQmj9s1GFsU71mjTmqrdf9h5XXAvCPh27DOa2VktWPd6Sk
c5dLxjPr2Kxmem5Ia0Kjv8uzJYXZuK+WMQvsM9X5yhfOlgt/1y+J0Pt0l0uZ9aZZLqN3f7O21WLGoTyrEeijUWNwlLoEHl1FagdPqttHqeE1NTh8+CFnmr3XO6lM2FMvWW3pxr78XQ1qd3d2U2rl0EekV+thYxWU
3u4fXHkQd229LMti0oOrAvbBnk1JZQQKixx3km4pe/d1Ij6omncqW8DG2Zf3k0/89YgQq72JZ17ozKjaC6pSnxcX7RWtq+GdYVu3nUDKLFq9Tj16pJx3Q39tpSU2Ft5GYpgrUSNmp6Id6UcVhlrohelapHnQSG38
p/S8zvC3C7926plVJX0RJPspl+5eJayliX1mZPGbYS8Yt3m5fc7EuC7ncqwcu65BfGasIRvnjEYPWj3o1tRhL+tN1B6/IwuJGEZOs0XS1Re0Q4v/rXfeTsf4Fpqi4WrlhU7dxYY7YXWmMSpc6NV+iqvQKWn/i40A
OYX+Dr5cAyP1IM8IO14kgp4K4RldDf0ZJtHqFja+o6Nj1ivg8RABE47xOtWFgg0UISmNgMUNg5kmCC/CaK4SzcahBjLLcDTdMJXK+TKgYkTiJm4oryJiD+MzdzoSa0XV+RQOLxrGFNbkOeMLiLWNbA+R9Rmk/VB4
QLFX0iJzgAYzluezLIQOOBbpJCwOR/CSo0q2ntVZrkuIiYhUnPX4wXHPc2allOdnNxKNtqYbeRmYZRDpyIHLd3SkQ62MPIfRY1/YUlBoTc/DOjaKuG6ouB4FA4gORdpWi54RVTt/U9pBxoDKTTbut/JXBj/sl0y+
XRX4hWCQ7tORg1/tWLNYjyLEepYNWyH2Lzs8VSIUYS1rbNRMI0lJPrDMwUe4zwtP0fR9ReK4BXkiw5N7Ez9jFfH5ogrUsficJPpYsMnhyD20g5FC7ZbWfZ3G41bJ/+let5fRsEfyz9ikTVfUEOoCEvQNxa/dpM0t
q1AH6YJhasKxCsl8hPbxlli8VZ9P6zYZ0YMT3GyBTdA21qMMSSVMNidJOK2cTwG0JCgjaiGHND4pZpHgneC9jnAckiQKo1KgTmVBhWF0OoDl5FUuzC54P231a1QvUnnkox/bCQwPQvRhEJ51z50S7uFchVrSVv3r
tUBuCrZTzRsToqPoSurXD+XiWVJJnDiM1dK6hmWviOcLvFuZAza7FGck6rRCMK3Dm/qCRxecAbM1jGYYr3ZqyIR+t7qY+wGCW+X3KVkPOEI8KmN0YOo6AfdHQDBKeA50eQ/tGfmkyYABRUGhV75CKGj2KUHU05fF
njubCnz/axNUPd923BBHegMG5m2zrl6UzlRGHjIqXJr9acmiRk+lZzCKyA5WpoTn3xU67TFiPtASWr7GnSsOLjWwwpWS4EYXd1DggAHQiL6ye6BXQRw22huB5y1IBca/rU2FUlNGt+Wg3ZbHXTGos60gamz1eTB7
2lT9a2DcqxDrho/lk179tFSKb3ea7DJskd4WEqV7G10hmKjexa7VA5t0WY8VAmoUOYVAVl96NEaevqWOV33cA2czqdDXIWASnoBK2xhO4e102DgW+si+BgiP5CUGrmxH/CJoTrJBAz1dRsZiMoxDyrq30HECm3XY
zcRkJQxiDdbj/EZN5o/Tu1DylGb//Wrz0+2XSTVNtb2lFRcqOCBmA6YTWfcoAFCqbjNFLjQ2e9NxoWaQNzqVa9Zlf3Lsk5ZdgN89R/yFgfpDDXsxSP7JH6T2Njzi12fNlNVKQWt7XSFLcyctPN5sL87w3KGBuONC
66v74v+ph3Pzp3XzflE6o9Ss1aFDIWBGNvZ7gX+a1jnpB/Zw+93qt7HslHzi6tWmx+9jlaFzRhyr2YQY6lh3c51EN2Ip1ijQ4JeY5MZHSmMAlpjFtMZvEqKSkUnEEEamM+sbQeYec0zL1FQqFencBtJIwmvuWvzC
TNbrsWhRWhO6rK2JG2FcXXo9pn6oozMPfzw4MH2wd19bILn8cfmOR+Pvp+HOt3qgD8JcUBTTOR+qu9I6PTwwJW5Qpi/X+NZEYsQjwS4M4GRNDMCFsfx/H60MNnuBFsFySe7tHEgsC+yt8Xyvjb+fZ0WZyAHleEPa
lDA5xnAVYLyFZOgWboPJ9LaGHa40W2gRSaV1kSQVHMT5EDBBWvH/FUbzh+da/uDL+iw9H63++YAF/suWYXRMqKiYc/Ct9eKu7hn7/Y3U4I47CsV18ewAzNE02Mzuyp0oxwiK0OOBrgepwysWwgJRN9GxJaIF5rxG
daZetcTKV6h5VcA3FSSV3GgulIrUOurQQCP4b6MhXR44nQwKMquGZscIi3oD7yi+GfEUdO1Uh498pkRR8xQrkIwxteM8zf8Xzzqy4b2A34WaJCtkSMYAnwAV/QlG7Xi4bv37kEahd3tv4EK70jJdsWiOQWnYQsBQ
O5U1wtCJ36I26/V44Ofq0mjgZHQD77Og3KAx0OkYRASm+DzywgbJRxrzU1pIsMGqow1OEn/l4fGd6YDlPpOLK2Sba/0xD3AY6YM41s7dP1uI33bNDHpvcuOh617ij/3lVY+pywBBiUaHEKMVRFp55JHW7ksw9mri
oUmkZTIjEM7iXqq6AkA6OAk8DTJgq19umqIfK6WqPvYvLhiR5uIHLvQ+SFJMiT71Rlp+GmehjOtGamo8F0dFSW0TKiY2eAS8zZVYNGFc18/4m26YQEtj2JVlttOuCuGJegGNfrSXOP3F4sagwyjjBWxlFj1otOb/
UC4KzpF67sbMmV5nQElnouClzb3ExoCtQUx3Joi8DPeBRXHfWFOH/5OwOo/1fTgY6UbG2X7xcMg42xlZTTyOJcMaA35OZYoA4kTa3rdPvohEcUMMC6DvGSP9tCZpltILALIPNdPMfe8cwDBfAOaooUKqccrEhSM7
aqYRZBw1XivIrvB6mVgUMcZR+WX0K+g8FpuRcBIVMNQo6EY2KcTrwymoJ4XMFfXygiCUvIQjSV+1ZCSMR8LeovUSTQyNx9J6M21gymeOhU8zRq5+DrgvJXitgCyB8vCYjN3Mh1OFL0faPj6nqHit78VsWtOIZ60V
wCdc5NSmK3GFRQ8GWlX8qnu8ef2RoQcEYHuct8VhXfMHs7DnCtBe2iMyU4GLS1zCH7oN8sP7tG4ZeOm227mCl1+vh21PmAP/oP62YgktObZPifz+A4eXe9g8HrmQu/RJO6/W4QgQ0kTfXs3hEOx7aLaVicmwmcMr
i7iV4kigwe1IQ00/5rrppqbB3AHOJdKcVAlOuTeOjx81i5he2pJjsWsRsQAhzR/yEjZIkU2DiBE9inTWJB9DuAtn3T7IBa3GsyLBuruUFvxVV4IiMT7hsLkKL7G172Hyd68jN33vk3PEhYi8cYaP6gTaVbpHxxUZ
OUlPS/EEmx2+EwSx6rd4dHRBpI7oGXg11OzDEa6vdCSnnoXWOkzSlL1btb6D//XsQazEKWahwHjwNgdEA7C1RYVHqevdbsjEzcb0KhwBgHfVabihEhIYjNfOTbQwLI54lxI7yNFGKFFTdbng86K8RBIGITMChJN1
k/l8CtUHGfiZUXRYhH+NXqx/bM4e3tv/af2ooGYvYrRPx9hHMbhgT+OblJX+5xfSvR4hKQrvfhru3U+WmYnemPNyXbpUQzpWaKQNnhVru6xus8GYXYlp7BwDrO6zwmbmWXAE3R+klMyadW8kiF3SIJx3zO9IDtmZ
iF5uZUJ6woFoyDXqCBRPhdXRlmmLxrea5ZMu2LN0OKajKgIJcUa14AZJ7eLhPiAwHVO0bidTZIUW7LyaE57GdtDdq/lxJ36459w5bYARHV/uESnSBSu7bdEsX7ygTUpcCxXrPFhowiqESt1/QUpXfUsezFf+RH6U
CJHK/rBUKwIjW9phv9d+IPtShqYPEsJeICK4YLS8XW8DwfbGbwSYPDGBiEONB35UYyjvdTVAyW+tCy5qrcNZRX11v/Lp0xVyLJoBA+fyrAjbAAStHrTc/fO5w576Owqx+0ebM4pRDdNBrpBXF5LJ9gijIyWUI154
QEAwJzd97Kb/uuf/LtE0LNRc8sS22eIDjB+AUfZLhWtkHnck7UPMQ/vg/Msbs3YDwA97HF0yyg0HlTOCD8hQhxUO/eLmPjiU+Xoh1vZPNBitasB5SjjMN4xb1kgytQoEG+eM1jZ8iYVC9vLaZd5+cPGjmbWFBSLm
FRIzuTlfVKgHFRwaQFxEzYEIcCh7p0TtK2CbaUrZB0Kk/BEqB3uYmCfZuwELahdUxZKOmG00dqZwCgWKF5JlsgbdjkftbQTuzRq/qMDF++xwdpDAGDLkOnPzvQx28WNJY0VHv7R+0SmPHmJGCraPZx0uWg2m2DQu
ptPc/0H3r1/IWk4yqSWBCRdQ0Y+g1k7ucS2YKekETjNX1O96g3eDxOp8fkkT2yttcnv017a92k3wMaC300gK3dSeC5DIXbY1eUKIVifZUwS3mC2BhQPuf5+K9Oj17nkO2Efbxg4B7Xy7ku9bzCTBSVypOCY6X9wZ
CO3DWhA4hjGUb87MXSur3YzhNkTeY4oOrHuePVHyjhbUXVKHXMGj8hpoTL8me4jAg7H5zIffdCiNV8gSJJ5KSFu9Re6IxdbXy930LPombOfdi0QiCWzR5RnhEXI1SWn6jF68XhSAfnt7o88z4gCvyBEIoUuzPblu
o0WFk8FuEYNqX05otuZxKMVCSbgnDOGHsGScrbBXWd3f3sAMSOw592CWQNe2ptRekdvAiSxDx2VWLtLNKVEYwyKUdztTWl8wRuChzlbjzpqwQUNUOGohn6YyasB/vqgR9lUb9C7ULi77cxeIwvFP2ABIm7dZq232
t5ELF66Hl6Y5fsQgMZttpr2p1Dos2lUEYWubFIyWezsmkeRjT3uia0GZthSeN0yrgy5UfYaJmJvYajQXKHiR6E8HbCr+pnTIJP/GJt6ZqOxvxIe1xmy7TGvfXfb0wabYrwQ7TXAUr4OTA/gKy6koSkskEceZRrAL
KQcA31Dyqwq9oS7oDvYsURQRTOhCjSmwrDwuHmzU/pBaFk6fS/pZAsJNltno66iVJFN2xJd9CG1nMQ4YNC1wWBzXv/NlD0mNAiWYRHsnRXYjlpi821AWQAsli/IMS8IIsNLfe2/hP91yBh9FNUEdqdY3W8vKoA25
8n4qaH7H2pDrA8oCX7lmNOkdHC1Ez32KVF9e2ECe/pKn+tC82GTAODCypI+r9S8kdVo3wy4fXjYY/CXxOWiXwd2b47/3396C5T22ddR2OhzHscrxKwOIRlo5Xx56qkeD8m8u6u1IlaSddxAsAUmauq24CSoKVl5m
5b51oi5JjPxnI/aqxbKU6JI67i1Gf7WDkZ+IXrOfuICmMDvzzMG710atoXYz0tTTHNulN1O8kkSGVQZffci+Y1ePtn6QM6ymPibh7X348eP/+8cQegXevOEQvB2tzTEkrcilFoGXLrijvKhJCzncdppvlboe6dTc
dPatsETq2MGSjFPDaRDbTXLoSu6sy5qo3dqBkWxKbYpoaHLY4jKf4WEugXw2Biym1mQAdYc6hLiKxDR5GISiF1uFZmdGkJ6BcCRZyXGUTcLK8zYA71lSOg8juK10ME6DQS+jnUr4nJnL6oBtLG4/aJdK8/AkZ+ES
nvojfvIHcFVTR5D4ROMuXw5mVIBtmaW3bcfc7tfYDUNAeczTGFIsRLBfnJKxACaJ24ztuj8vOuhg/gAtLCyG41jv5CIZX35gbKCmZ0UVYKu1sCWE7tNilfNkVcU1xbmRlFI4V3JNNbHDMGPhx8lJD0/f3Hr4OXyJ
NqaIHtqzz0cVrjTptcud5bgdsWhRTTAElt2vFuhrSWUlHSWwGVqXinFXeGjnc59yNlCnt7tQa58UTqBeWHpFslus1gJXc1OA0lM+oJft+RN6jCXIv/k4kkuTc+ni+zuiXg4ysnsW20oiU6B1tQu6UCS6zybTG60J
4lzKxts6c9NITsLUbUj24ipA31BrUa2VB3Qd/r7h6J+bvMPji2J82DgFfbzh6LMlOTd1ymbEFYluvTgsNXOlwgYHJ7xLaRJjSN+RcSkOZ+T1CBPxYdBL8YJ/7WpHe88E5nPskbBvXI+cH96pY02LD6F9zG43BYa6
FnVXg3zwN2AljhA56o+UkOXex6kxk9g1D+4wSrwspp5Zu6LMiyCB0sW0JFdaH00I246V6afqHW1RB1OMmNSLXVPoTwNaMx0jIj+xDKsofrdIPNcE6NgKAJckNTnie7EMrWnIpdXzK/GMDIGBwWL9M9lSzdCNbJ7x
AALgM0kbJejF6yXbuSZirCfN0Cgva7NZWGYLaPLQnqX4oqXU3CVSvbAxk5tvESWwMVQzqX3Cq6BMzdJ0XUpjy6yLbvHRDFrLcQQndSxex5HOIor3z512I3EtCubxEju04xy4WsxeAM/kELaliXWZVQ8VCynnX01x
L5FwQLM+EtLfQQVStBAMzL4OKTtkQg5rsH0gjSBY9i2lcSWZcLaoT4ZkOuIIfgi3HsOofQtTYjDDMwkPNDMBnucfECL722DxDg+h6d8nidEExXT8GLQclASYv7bqjBlGzyo4oEYbw6CSlvOlb4DwRAUGczsXpI/B
G+Fw9e3rAHIVZngHgTonOyWT2EfYFex1VO3n3DRmnfQOOPAwSbTGiG0e8Jhf6uzk+KqRDNQNpN9oyIicQ984x7sJBYweJeaQE93DOiGUb2keKcpmO8iFuGJX1b9V0gUKH2o+41nD8ygqpzrBTaYfDrti921BpD7t
tq29GJEr0e6/hwMBH9IatyhUud9ZDIteEQqIDKY6VAZnA+qFBzDAtsQOBG6AGSRbDop4GjQ2Dgnkkmo+FGTsIEKv4FZ6c/cidjUwDRSHwF+aZwuPhFjvvdONzTYtxiocE9uiRby0jyf0H8OriYhMCJoDLeE64Vc0
NvwBpUhKAl+H+hpmTpd+noRnLfRNiT96d0S49JHnWGG4zYhUYbikYtX5M/UTOPoXnh/w5Sn/jmHd8bYyn2kk9yhyIElcSbYYH8vpcW7pQnKBuLrEPVv49G9JSBsBgQEHeix15rIKoBm0QEE2dUcGdCfqLhSmsSqm
a6opNVyZ/g7iISFfdEojMXh6V0W6qyZAzZCaBfVnmXYN7BG9JkDhrupl4Wgt42gsSXSv4Q5gQbJSri19U0DpW9F6LcV6Nh8iVALhnJhvIgYCul+PFKpRY4d2ibldXPQqSF4XPqkbt4yA0jrvZqcwlS13nHtJMo7m
r04piyHu+h9ZtWgRpdG2bV3y/j50yb0J76zi47SIjTvWlDp+5gQ1LbPRztihvMgoHbhXc/cNFNaGfqompE6zSwtlDvOStdBKD1ZRRPCocpBJHg83cAzIJUiSkSk7j8ITknk6lkb8kdttkRg0WlUXDK+nwMTIIR0Q
qrwaJCGsTyUkHsUHbzwu2gGRJcxDrI7T4RoApADSAw7OXeomedBaPMwEDIhhvk3NsqxYX/ukn81b1xS8z1PNzzZpou51cFwbASuKEoQCUNAGV8piYJc6mh+FrGOh9Mp3Xd4y3geD8pmbWz/+IX0HtOKDoY/V1fNt
WixtftTuaDkRH+Cbv5TB0hPGOBnayGxl528mpkLHMpE5JYKkoGQIhmFpajHb2c9vOUHgGwK1BOfuIAWNNARbWLyqlGHl7aocPNUFcVnvcz7D7NJ/icQCJoVZRaWq7MJ/AyDyvVLznhq4oRzJUo24Ktn0EUBsrCB5
5hEvh5B5VBwmXYZ5mZeDoVAm1T3kkwjiRvLqu0pMtJq4KQMebFzd9S9eC5wkkBPhDUFvRe1OsySjUAuZiakXk0DKIrtrCVPsGqzGJShAFLmjFuq2I2BkqQQDITfnZAOx303HPsZsCS/AFqWSx0MaH1tsbe4qegS8
eE6SiaCbemvDHtAuaKWT+IVuBSsPKEE2f1WVmM1QxrDb9/Fwa/reEutmWvbjYqiUrop93jy8pdEXdba9up1Yoc1Avs0xAQGv2k38NrFgcHAx0dhKKygaZyMkyNMA89RsJqSbLIIx4soPo9ivQ0YMmWZ3F7BRS5iE
pdHHpsa1I+7DLTMRvwKxJ7J5MyvJ7YkKcl5ekpXuOqJ7LS/BrZl1MGSVHE4RhO1sRVy4h2MQr3J7Uw+2dpbduFQNstkVi5eRINtvcfpIADbCFmfvjeY6jU7r7tN+m5BgrPwUUa9A15qH/29T2KE2NUMwhIPzm09+
hBA6ewv6bxKFDjWrg+wCTjVnIPvicnN/mIEbOmntMFy29+X11XR794f2ibUISOvfnkgpyFZu8fvNnxbCrFXModEvC970vmV1riuPSfMjBcXuKdIrXrrRghu/Hk02G2LBJCDg+ffVz4quYyR0KeH5vSjFY4te3gkQ
gHg2MuAwndDNfAe/vDGeMT68ehpduFXSIBiodBjTHKO47CjE/njZYtLJ/12toLB9JvTuEotI3vVjVVWzViOEZtM8skWB/wErZZftz/sEHxN1/VVW75A3AhDZs4VCNMrswMcOa4V2FmJe2vDAvp9C+OzuPHJRzj5t
fUhm2Ygyj4audcgUnDe4N9vkUXsnH0pOv0Dnspzg5z863L7OwfA3DE7zl6P8ToqPhKx/mPyFSx7qUra/ZjNl6Rj+DkZjypZmbAbeUfLwiHG0ucyggbFnnFma8c6pTcthTBPgOFeG8XdGLJ8U3PPwrujSjLGBX9S9
nDRXdHwr19ukLwYFDFQN1Rh+H5bB6MJawRhDCxbjfoPdkPfVat4XLTqQ2BxsIYbAsE0/GBXUg0he8FnDbVseO1rriTfs3us97w4obXFj+ell9Vdv3bagWqLhL3EpddLt2KLzI+ccwNWUN9i7kUre5vMfflWDxPYN
0cRmP6lPpkh4q0vvEi/Uy1x/wMc2dTyfqV2nABAObUaxgMPEPjKoXxiQEZJawRLLCPbLUP2NT/p8uufV4YUCluXuzI2lBedaNqLHW93GAO2ZheIu8nHntm7aGMJXy67DqGQKaezX1+giaCy6VtUuWF3QhMhZffCc
jkwhILO0aJgh/xxt7Rul5CgzQp2CsxMQY3gP51ehI+78ywnT2fkL5lAfOfcPxbJfRlXJV5nhXhap6Xq0qQTTT8mFba4AFH8ucZl8GEBcsnLnKIhCuoXmTM3qrBNHaxOm7o2EgFq6GoVMnweOIojTW0HrHnPkcZ7m
BU7r6Y1ZjTHcCduATwiVxp7tm5NSyNtpfbiscVg8tnUiA1h76qvqMjbybhHs2v7BpgkagiYbqqaevQ/gzNhGyQzIaMb/SuR/XpJGrMcUMrNQmfur2of5rt+/HCXasVE4QThpMPLoiXir5kj4hs9gnPAMvjz+26l/
wKYfCKrH9sk0pYsaynNPj+CeAxUmfzFdMYkOo+GwextmLQeCxpPl4lkDLz+pAQb2f4VyeLV7z7MlTu4+euc/nHBC6NqYLpknV/QWCne39N3lJMl4/kaU+9et0uj1y6pbFhdNiFgHvKzQh2NYrEnsd+vvyR+vmXtA
1ZbDNXXmQC8OtEXrXjDvjLbgFPULqs3eQMR9I1uH/W8loopvkgjjpTFyRux+Gr7vsTVPHbwxuI6dh3LIq6x0PG8qj3hdE2zEMtAI7sZXcCS7YQCWGZocRtuJeRrZtNFXi6fLi8PBn9rDSzLT+/Hg08C15LhlDyqj
mhpt3+z1ElTslWoA+Q7IeOMg/Rhe02C2UM7+QHVOZX0J1RugOoqewFlA5vbKbNcaI46q0CTQ1xXe15C5uYSADNhVLPKxHiIEdVcSnZSeyD0iAv0BjRVI+bOrmtvVFKt7Yx4b8gqarw0ilMnILZps1L+Y5S3hoyNL
XXgSL9rXLPLQEQUPDGuzlXxemSP+dTAKF27X/noxOiPjCHLstfmvdYYzflkHpO/NEleVpEhGIU364Au6i1cEyV58fF/pIj1g58+Yi4gSpDO19TIaCFmXUMYgefo7ZLzipM+c78gGzkePpX69hDwlzDDHXlax1exS
I8u4B2fRTDhny+8Pmb+z7Dog1MfULvyPFZmkEJO72UaRgFaMadUK/hBOaGqAcVlQr/FGzbham438to1HCzP33DTyTIxlOE0/+0tzGJvWtu2tx84T7W8y29I9DMpwrm065Y7C3pN455r2qATTmEWkmZBDhAJOFA+l
LTPHwcA8sb2zKQWS7iNUTc2NMRXZISvzXsLapKoUr5SoNncpd0gNHYZZak9rAewHlG0C9+PaPrDCSLaEtJSKBMWrBy0N9n4bIml5l+CMEctt4vkhCBLzS7ZTecDf5AHN2PsEw7MPJHMhHOWj6fyGT2q3VMoG1l1w
vOl9sgae+CMXsJ9zmcSdMzNVM6jMhcvxxqsjDVgUyaLxR1F8MD7Qu0QAi7Mghfc5+wdINXc7A18mAeX5wd3CRskSsOQEZIQ7jl7SQ83AginkJMW8Ooqo/2nAXTaJZkSExKhDh0+9kNDeWP464o7jcmWNu/5RkEyv
wD1YxfRxiXh1xUej3J0tnuog7tYHdYW6slFtvuSJ3ghE87Ig0uyX2EwaZC0zIFlZqNXAj0PwFnLIger1H2J/uiWU1WNRmkOZ5hQzPpMSOjEJYb1k7EDPUCiLt5JDOC1jy2TTAQHn5wuTg8pBJSbqs5/FpIauZhdL
imD+kFUul8v1RQRno+PFJx1URsA7ZHUr/l+QODXMcKe7Ws4tm+JTWuFQlMSmHXQBIuxH8wEgTPFWG9A81xIc3QUC8KF8W5kFaI1FqWyGjKXqqp5G2XXGxAN/UgykiEhIbh/sLxtu88EU8mD8EQ1GKah8ulIqmrKy
IJVnFZDNjMb4iF8b9gi1eiJYGqc/CfRCahgOqe1iXoRKAY1kxditpkUF+KgIiiiLkzb6OAizhkNKo0YN/8DdoImImCW6G6zMH6mTY3wJhSmO8TS+aPZ2FhQIRUTQAI8/x+XadHVv1yPvGVepi73spGYXnpdKIBGJ
LgWxNbo8pRlSmbkiMoPJ1LKdRPKA218k7ddYxbZbbt1SvsVLpWJ/arDxhim9hJbVvLuCS2JywvDSxT+Xa54m5bEiMfm4561bqcaqOoCMTSHWpcZSdwkBREkH5txMKKOAtIExKJdde6XKGUQBMOXdcvU2MQhjpq1G
td1m/eX3myBT8g6wVKN1SzcC4qO2jxv35aQzA2e3JQiwdU96N6TGGdH67LqRKlS1d1ghMJwd7YRGDvg154+ZHYLmXolL1Y29GTL3aou7QNQ/KnmrjxDKwrOg18lzkZgEaKRRnxPl776MF3AkOpO3VIIjtz2y4Cq/
9ElW8/TXTa2Vjj5c0V29v4X+wqC78j6sXRkWiS7H9GpqyIK/h04JRzXpjbzNKNiN0ysxf0nAsEx2PO1WnrXbGEa0Z0Z+Eyn5722hqAQqAMoTl1TljtZ5yOiMN42tDIbIgsjnQyHXyV+khK7ZBnXl2kvXs5P+3VkX
hacGxuRDdsC0De2MMKG06/AsuvY3UPCW7brqwbyvgxrFmNsK1ifMGCCTXMqkd2E8JFGkbXeltgTKW6mGfwT7jRax6auSY8h/Jzrr4mH0+pz62Jo6Dd1NCvlJRwDGsGzxQTbygnl4/T2bsRYcrcQNm3JHkjQFVVTe
Lul4Bv5O/6t3+VVc0VphWQZWeTo8WA8wYmiwXxDb43EpSHFILVOF/AuoI5H0MLulvOCFPh3zDfuc6Ue06tc2NwbodSUhMRwcqU7/1ca3DhizRMEmFnINSvvJ15ZWI3IbbGQVpF6WBTbgdq5T0iTcIpPNZ+MqkSkD
ER47uJOWThKO3N2JdURX7ZiT8T4Y9j3c+ON1RYsLqTyw6Ai0b+5PoYyts0PegGoEG5fGYwhBh6IZppVaUj4ZlYhDjz5bRfINFNpVZC79iYN7qY6L4F2iAuvUwL/iu/mAW8MmB/OhUZ0MblVmL6M1480WQngD2lMH
3JEvBXi6JwdQBfdElY8oBtG0UAdzFyltDJkgAJiB8/I0riFUTIPCQcrx0qF8qEnbokUFkjWdaM0e/akAWvOX3QZpf2T4caAC0mQHAI34wQKU3F4mj/My4M1IWUJSL9ybuEpV3DxSnuC+ZoRv9isHs9IJbMgQoYEo
kMJTGcBB6Wnxx6F6FE8aMKvHdnAS5c1L+xwvalyNp9uL864AZKtTRaHbyjJE25IsZc6tovzUw1NJgMSC4zbbYmftWuHQFMJB2Di3n54Ah+ZmXPt4Vgc53gv09B7AtEV9wVOtCrGNMaJrLoTWPj26EhrAPorbhqcE
BR3y/QQmzdyCwjxulquW0gFUYogwI4c3LmZrSGj4Vq++QGIpjMxWWryZMio0J6BCfIgZ8WC2ZCDSSsXr2Hr/Y8GRHd0I/Dxcn5FbHqZuRlvXMOPBfdEZbigWioPWM1uVA2o9+HHhIjQt7bfuY9uyNgk2GKdzwfY5
N+lLGXojayl25dMjq8HxJOQmACcgW+uqZfe/lZgFyuztO+VdsFS2FzYLwnYHnvRlNr16qjHOnqeWbl2sDY+0vSNWaitq9wkVxMc4rvBrCuhhBjnmLgQRa7hORkwlQpaiFaJbVaB1dJwz48NIfy6xFZuGrrkmhtAe
ykI5n1VB5+2lQa6+k/kuQzQ4279VXUEzdz7rRwn099Cs1LkshnxerLGss6raMmNBxBCIqGgdeIoBtGskD66vGX+KanF0HCDC2j4UMMwYQXnyv1duC6nGAxtJBsL8cceGGxJWXd3u/Q4w707sg7rxhCDBFIbMQFGP
zh2N9Hi5M6vCfHM1/hOC4Wq58ZBBnjX+WCWw98XbOhR8Tm4i0ykk9FBNl3J53LgtxDlAsDW4xR4+Y8k15OUYdDSHi+KBqTpnSaaCMAh0XvinjCmjFJuGG8CL5i6KJXqza/nToZEW5dB0t3mxquslzt2/tZKdYgbo
OE5srVKH/nf05XbQAoNwkWbEkm3LQ9mQtulIbNdoO2x7Hfq78B9QFKYPkpzSeKMWRI8xuKdbyirdiUz4TAQt7Il/0SO+FnVSkdH+U7+p1T670ZriDzM3PrBsGaUh+3EusA0m1XtdiE6jN2wf+aiLk2WBFjTk9PCE
lD7DwEcFFrU3MZON6HM8rw8v3Z0ovPglExcXuI9H5y9zQKo0wAWQZ6o92sV3wvi4EZFAGChRv9MByoD9lQwxPIoaT8KqlTpi7RVcbgb+CAcDWtq/rDUnLDT+11QADhpnL8ba10Jr2kb151Na/EaAxwlz0J5Cro9b
dIlReXmsW9mZjaAzcBHKEpMaPJtDqBhTlYdTHdGlAG6Il9BYf6ofmhw0e0iUI7ZuVHYdClPmFCoZcIqofwsNAEZ0m3faqBgSeyQV8kEUHY8LS0wqJr0E5fuFBMmQstyVt6HSPxqKRjszAdqndmKKWo1KcqVCmiwa
YB8+eNj03RdX+Ue9uhoDoitX1lT/G0uUhSr+VA1NdALkHCERIeUpw0c4QeEXcuFselOhBl/9tKF8f6JGGxmh8GZoKODVpiTYcPcnGsmOWriK6/gdrdZHy52Ep59zPksCJ8FpM/JTGoKI1T54EOGN1O9Eh6G5SSmQ
aiYfoHW/Ce7W4/7zh05wLsOsOVngMsVkTHd20M1Ft33UhMPi9bHIWMfgg32M6znoVogLyWmZW3DRr4Bh14YIqNHjNKsjlpEnca9A9KvmsVSMkziBZboTrseuYBmRWS7K274w8jlD7DYF/CH/Nr7+xqVEkbcwvflx
GCl6lsphBN5eHjXcEtOTThL/XGDnwYSIu5rWt0NHIUOSZqMPIA4amlxHI6hgYtBQ/Tgg17FxQ5qrM/95vEKxUep3MZK57DtJohg9kuQXOjdMH1kiCXWIoD7OHXO7nQxHB8JjKVt9q+dSeTHjhA+ukd6dy5F7m3xN
G07hFmsy0k9wVSC1KzEHqbiR+mrfUlUfV+RkKTQjlUjaLZlMpCQ7OQ+Caja1/C6Ju9T5T4+5TSt5voZo2mt6l3snjJcxaiTmfvuCNshN7Q8XMKDhrIY8jeBXKlvBScLc9m8u1e0AlDXYuCbuEwHRqslLm8PDqdz5
EP51OWqvKF+7LLZQfRBX1DD7kbO8cWh/dNlms0eR0NejdA3TNbCjN3x/O+jKjZ/3rdv1fYrMufp8Q33gmjTXHOE7+vavVdr1+GoMCHdces1hoGz7NQQwnA1Qo9NHbMHcgPbJ6mBXqBfo6pFIpyByP93tql0lrP0x
56QzyLztxuIBAsUCKtWiDyBVZnqJ0zhu4AbCsCsR6Lw5w+CKxgOuPblyY/ksVcdy76Ex9HW94O1VAbZS9ukGiyT8crvki2yrHkrTzBry8depPvRn4TkdbC412bIZ93A091eW9K7xeQ2uw+/j5nqWIx9AsO50LHx7
H/B1ERHNDIr3A1mdMk8mXT72pBLG0Gu/Cg3A1AA1qwv6l+O6zRnoGeis1nYGr66fYQ5N14JHzMFfPkHxpaZnlMoC9DnYNOcvU8Q2MiS7dEbZqhw6D6aP2niTS6/kjelFz3HXa4bEbKvbCujKN9jk9o32iRwplqIJ
LX35/IztHLQBdzO0yRZ7zdLnF9LWh3sz65xGoQ1yLo/LTuQEKhPbfv1n2IGDO/a/5vSZkPj9BrM77bXpUMj1yophRMPsJDs0zR72voNhB5yT9B8gm39zmZ6VIs8P0qzi+u2nD2xOy0Y6hHWNzkplTC1b6HnbWP5N
RnE1VzYW30uXRY8WTMFoxGVXL8eNQiRyfeyKUm0T5ABcPAKcrwZAyxsUSPXjm65SBJpnSgobLgPFD/yYlo28AOFUa5Owrd2X35xvXfLJx3FOHou8Fa6V6/+51o/jtNYV/6ONNHVROLJKSdQoYRZ699C/ywarL8KR
kDrB4HmfddZ/k434gN5b7DM+HhRdu3JYR67ycOCfJIRoWyX4LGeTt35WJuuMEh2Nkzg/SbTy/HzfxkJtHb1BNfMVFWp06K2B3yXpVHc5W7uDqRL3zQwRPDNPNP044Ld0dOLKQHli4/3+8MPK/Sv2m7Q5wvO2RFuI
as5zR9c2naWLYs1goOs30CFaoYVYkMPWN9kgNAwsI97TgnMZESaop1qAblVm5uKGRLE4T6OzvWLdmPBmfDgjxSU2aJjgDlk2UVCyU5TzYgEkMXOpuYuMaXUZisKz65IYZs1hf6yg6LzAbKjwBQv3KJZgD6wfZymm
rojlD4MpMtc4BL0EfZUzJQgNHeLKNTgV2NDai2HM7LMOnvgoGOAMt0yX8nkB5ODigt66bo4584bv02RfLrBSpE9brkJlkf9NKdmH7cmeUqA61YFa9+uspJKgsMLw/AxypIZ77Z6eV9+9kRqBCkM2p+HHt+3kaB1n
at3QBbprU4T2mX/0WGTSY+UUP9o/N/XwwSS1pCzMtQCYedqSXWrf6z1a2rjUYTfLVGEBS27k6UzkA1y8QlH874hgwaEceRj0nAXxEIk1wqgsRfkXhtOsInlFEFTlBG+eT0pxrwTBVBQLwp3xSm9F6Z3BdvnQxBqU
shVnulHM+Jl1SY3ajZiXHjb0L+uvxZDz3B1L67z2iB9vcaODTKlfZNHg+CPMZ9RySNZ8es1wuSjxchyA4FirVOv8krnnAAFH1nLaJA+V0kejGxq2WcmQpkY6aR2FFC7eIBvEbRZphGiHZvUh/WqvhEDHVfVFHUtk
v6lprQdWEZdCWrrXyXKirdLEFk/wyhabBtraH8sSxhUgELOsbiJI1PFqpFv/8hW0gffngcNGEEOn/DPpasbYekYskdvYMLuo9desoIkPcOf6wVC6l1TlYLO+y1rWWjRTqWUF6ekJokwLCRqbvELFEpUsQrYUaUbf
UcmNRDm2sTJv+t5/NuLKgUw/pPEIPGlmtJeN8i3//BWeG/cJFH/Bdf4XXIWwK2PY31DH/5pv1fDwpnaA7zRJRMIfgAm+LaXI0EwLaa02OTM7/g5r+qOckkKTPk0TFB2GpfjMZYq0FCjagq7cEHl2wCCahp80NQ/Z
beU1jqtGut7R8itn4wcBeHbWjlBhm4TMgwiadEuKglMxSLr5RtiXkYdCbvb1+z9zLpRp/OM01SiQkKfVC08nbp5LHEPRxcjofhIqXLzVsa5IEGMvxdg0XCSdkBsKm8k37aJfWvsfWFO6G6QNNoYJTqE7nB8BN+Bx
ssQw3xg4Sg7FLVaPQBBwERDC1nDp2L7O/U+aKN0aw/e5o4hTQvM8zXNu+mFgCSH+t0wUb8AB29CyF5FcfnrqqgBSZkFfoIM/qZ4tK4awLHmbSB/T83aKwqpou155jkW5P3ObwDRYe/3ZZp0lvB+wmBpDw+1ZFXbC
t9tFBjAH4Na7shynjePTSJijTJk8JIsSXOANxKtp3G3bcolKlsOjlwnREJZ9YqTkVurGMAW3XgEmKmDCcav2qABrAFmdAQ3qsh7TnNspLblhE/6Ok8wFJp4sGDgzroLltdWiJX+Tb6y5APPZYsgkedGSOwgAe9WW
u8YkOSQfqWSqf2CIF3+effSdkwyNxONvvISdhN32J05VdNDgG/VNxRYWshjeWBYAA/2Badji4CdxP5ZPfvPURdCn5UPw+JG+47RvespT8ekMK8UgaFTcdKw/PiHdTXT9K9y7vzj5BJLBlJzF08sncAqFoBw1uDVu
lEHo8d7jx3B6jE8wc1/ahVC2sffyGY1llgq8PLcUG7s22ecRD0f7/i5L8FEDylSXAtT3Ixy60vKVhHs7FDKHm95lwSdYYNwm43uRktEUxqYoRYDk/CAH8o2ru3oS1NxoPTxY6SAXOEu4y0oUdGJXMhvYSbi2zV3G
C3mrfjA288Fg+Pzg3FNuQ7EudSc0BLMG93nTLo8HkCW9NTFeFOMObCdYFdMS14O+Nx1gcZjzIfxmhSvPRMuHmXIyJwoqS5SKdh3AxmYHq+8gzGz+W86HaksDcw35ZDij7NahhxgF/vKM7tmM96mUyZ5jlAm+zTPw
hOBA3uppcxAnkE35BZEwqgNpkDGzjur0Rx7fEcU2fGJKyQBWX4E1QKnH+uhcXghPPEzLDbEb/+3CJ/njyE28JVPkA75ngDoA4ownrq2rShQri9GsSYiBxc0wj3kv7TPpoW0oGVKZZCGu9JKy3f7i090jgtbmwEIR
3Ba8azd6KGm9bYQvOOVRs8aXRK3CbCcA7iaAgMc0DIr4SorWkKQn6JEixkK5saUQy7Oj5AhV/xnecFXa89fnHchozCIL9S4FSabrr5m+oApRYpomDyR55W19PPi1uBWFLZyVukNaukfhtEwgif0AKJVPZHMqgCiV
om5TEi95o/6X5Riwj9bV/I11rnha9ynD+2DmWJfoFUitl9bq4kuDpr8a6vL0rBUGoh5VOYmAo46oioKXHLbtksyqhBMRrLPKnRxh0yw/pnZ4A7pq4ycd7RIfbE6zZlPZqwhbpsIegCKcg6AmmzWxBxO9C0RwWxLw
tTmokLmdNiQFuDpg9XfkmM3/i85uD7BNLun0dNjELlrCtGvIkf0LU/Jwbc/TkLNe46fZLErL2WbSyKK8u6CNOjTQuD3ANgUfqThS8nOpeTAhU3fhywQ+ADlvi0Efi3Xyd1hfqTBS0G2O2kQ2WqZ+eR0W4iSW6JmN
2mZSYlvlPXPRa3KecIKdJpKzKhj1wnDNFMTVmn3K9woSP/loYz95DViCSTVECt7DlYuwk4SLkjd2M25NTcYMabKUqdmkIzNjhGlnWDJUb+uV0jzm1cQxhPW7PHqxlTXxRLC1ldkMWWDE50N/GxUdFOO8+R6MdJmW
9aaDP5pJv4jY5Iokphe7JET0c/PGAx6TtGB1CN9JiggMf/EG7BRgm3bek9qusw3Kl2xMMEQ31gEqKR1TJqYKexebTrPZAklASjaoY5m7qv6zOn/yKeQ15C/JGB62y27s03A+9F5Al+ojNhn4Pt79ASv08sVFxDi3
TzRv2WpzdGuLG21H2pWrTv/KWuuvu2gG+mf+fzxh+A3e+87p7WdSwBTXaWY6Aqao1X38rxvf9AFTcf0GUF0yW/DhDW+qN8zaAtPGcx2nApo7DoXzysnWtcm7aiPs611DCfyqSCR4owiSFa7wWNCFAITN7zsTGj0A
Bsh5wNPZAmdlaJYQ5U/bKJRzk1kcMaXwLZuOkqR8w9jGWLW4Tsfif29ujCvIxyu4K+6BrLZQtSUEn9IG0VMYdGMOBMhtMJTUIrs+VRx6KFVgwK/EjlCzAFI6/Nxu1zkTqshuUistj44vCSuhBQNaS5TkO802xy1e
KAr4F8elRRovFVm2idNBgMr6+hmhUGZADflLyQMEIeRfogHgr/RxczjC7HUTN6MWpZdvJegWfF1q+A+bqsnnbFGUtShQX+0RUIk9sWljfBV7epM5w8LO37mluLCDHeLCM9/WcRYuSi5ugL9LQGCg1IO3AF6LFDDA
lEzAZTZO8EJZhXQYEoJ4m6afW95p0nziaTYBUZhkKVXDsJjyCUpmFha7+J7PVtyUj9NVe8tAHNRE8BCtJ0CfSQNfchgMco3rUJF4bqoSq40Ude1rfrRmM7XXL5FRvyo1iCpGMasjRGkCezppwzvUsh5u4al+Lxvp
KSBbpuHjWFrI1WVxVjtUXR9UGP88AJQQdmsqq9hwklS8BXWNlcvUNwe439ql+5yM914cPKD4AAsX0ZvmkTedXrADsJzZVnSZDIAjiAJ4bkINAN05prhaE5I6VhAPARUNDFA4Idq5YXy53YSFABlmKFroe6mZbgBm
nFpNIC6m+l0XRpCZzCvSXtF76HIp6kp+MSAAtoKzXmYu5BnQOf1dyYytPlluEgFbFd9rRGwtdePzQB6EFYOQiaEOw3BJW6JlIoErVedamBOlRO2YSWUHQuPrNwk4hkJUKjvJtJiB+FQx6y/vetxnWU3VVuqIHrFX
uS4Zcqxwhau7w1Hw1t74kfXJggkikR2mXbTNPFxXhqp+O/KXTZOWAia8Rp4RpWITbPP5sYtUOYd4IUcPNAWy2mRcPJiMshZys7xRxaCLd6+BMVa9VlCKbfIuRNokoq8R/F6jRhsGoOQ4ws0Ipi2dEoZ/Ui+KWTFE
3KdVpFRAGVC5Uvs9Bj33r+qT391IUYzMniBzPeQsCjxDKKGNehGIWfb4NgLg20ixfugPG62fIRWnzOfIbfAcSCxWs/LYrIy1INwO5YI8q/eE/+oHbQT+mVkK8x1s6Dsoq/V/hkwZ03GGpQXUp2Xnaet/kfbGAZuy
XEstoN4jO2uCORJ3ALRLNjYRe/YawkbReICNJozK4xOQoTdc2R/epKC3ts8/NVy1gYifGxt374JEWqFifc8XbJ9u83Fv7yY+boJFQaEbk3RPTves1GcozQx4BZCLkRXiKbCXcIuPrVF2+f/1QH+bnCYahHjaoIAT
OhZUwALiGgIWUj11flk4ugGmViqxW24o+GTZ1TzE8atsSWEAV5KE0VTdtjrHqi00ZUuISIgSq8gT2rF35NlcVFP8/ncTUej4VFHIXDFnf5N+EvOoq4svtp/tHsHV124DMfwjCj8fCptyk+Z6BJBZlSUXJ1DmEfDN
YhJiyrAJD6s2PzmHRIEBSC2xYxC/LywLeOZ47sWqvVckitU/gNFMC8dHeI2Jb6RPBRI6K+QIqkJauCfAe1vuQw5pRtnP/mihs3/jX/CW1dlAlvOERQiSrU3UoNVjdOdl9Mqn/k9/vJIaWfjHKCFKfUa/FS9IGWs4
M74MnEfu+NS9bOb01P/gUb0dMCJgIZTz9Jd0DWPihepLyJIeM3Z1/Z3W1xi160fI+fv2bqEPMnNLeknyAKVu3Ak/E8ctu2h9GqoUt18F6nKbuGvFvnb5xJ6fYML2jUa37QZrYKYkv7Z4tsrcst/39U6Or5iUdXM7
QNqJOtqpO+CJ4X0/nD+sutFCxw0Sj2sU3oAhwKhCbp9N+nZU2ue9ykc3IXLM5swlyOmu1nJbAH/NNgssd7cKB6owKqlkk52ocaRHzSnL0GwK3tBv6U5ENw+b/rBPo8g+qvw3eu0GFJ+2ZIpnsbs0rwdgHL6MQJ82
ineQYAq3QQzXTbQvDP0IpHw3w3EWvpWtHwPpeEnURltaq5XBI1UHy0U0AtFsOQG2Yj9pkQmhnx7PomZR0RftmEb1tv8N9yibyLRWtnzfC1wVqTL+d6pYTV+XQWnFpHVR0o1XZDQEzkCJKki2sk+a2uARPei0wBTB
UjwYk6ux9fIah5B0dfbQDDd7xMbzDJUHJnGnk852skEvMFQTiBfjLJqAbg8H6bK1Qi4QPsREmBQD4R7cl9eX3Nlj7SjK3LACmPNL28txdV7/Jc8TvCknQq3uHQ/QKANrJfISK8WpDx+1vyF4T7u5AIrxhOj9qS/C
vxSq7AIB5danux0b3whzDMiIGv4TieaeE0ML2iRxtlziLngUDFexsIucXxyPbqXBi5MfhMQRmHlzAX7Qmlk2fqk+v4b9aLjt0czSG47gTJeEaHaOn4zA7qrG0SDBKi6s7y5zH5btSMbt9O3s2+67mNCDlcnwq4dx
uAitbjox6/W5O3fzwDtvpivshyb+ij5JsoupbiQmp1EuewFLeVro/ZG8ZKeQEW2g4Vjn3p5hTjRb8JRf+9SKai1O9nijp1ScyXEmbiQpdTfXZSWi09MgShvDYNJhjKR9LHKXOfQ8HCIcTnS8EXHsYH89Zyift+Vt
UmS5HHYUUiM81xdlj+aVkd6W2qwNA9JlPGB2GbpUgimNt33mEqTwZR07gu829Nb2TGyI3K6uSYC9ACvkgb2LO6Ly+fW0g/NDxjdC6r5b/awkNenYdJ6N1t/AxlDui10pJFHJrui09rBXahKj3Hl9Md8jl8f3ufq/
UDlLoeew9N7Nl0U/klXCwrN6iOrbTxjqHhJkt/+PbkSlllpHirO6D629KIERWBOHF7vs/einG000psESz4yrP+Zmu0gTNseKvpu1L2eXp4jDpvoyOx4sJz043LnhaXXvLMEYh+PgIDWXj64Ol+58+xOJblXzMjXa
5rtqDBWudfzKYUJl1qG8AzyBQ6NbHra1frNOf8KBIxZz9W49ZG06WM6kPpArDk2C8XzBi3zpik50WSQlsitAeKfdUjCtBCxTlrCMb4xLCMYrBRO1unzWio+mMeQ9BFP3OpgfdvYK0IvoQjr07Jwdq41D9CIre+6L
Cvg4HpCnCfTap9WtYydlbXiVgUwGLl18aG7Lravrg/5k0qu+sGF0NvNbYQXFqInWxuML7eok+tkZcrXDC+2zYXhGJ6+//dma/+dDm7dEYREp0dU2RM/mow7vCLbdxzWTl6jfG236OiDJfNZOqGMYx7edrtWRTo3D
sY5BA/qhjD589ROM3Q4LDEwqEHU8YEXVSUhTQxBFe62+m3TtdFKthEcGO9QDHiHrqlztemIRgcL1D0veky/99oQtk9/nkQvfvrpm0BitYpRuxKiIo7M+X50tKMQDpnotu9MsulGwmPgwGBwsbHHjusirN7A33oTX
lLvJSMg7M3FLK1unthsP+GFmIYk80xVnT8XvKUGTRYVxa+w2uBJ4CXxS8iQiewJVU/alBSo6teTAbEhtN62ULxKKrDFxwcxVA1nX3PKBMxBT0Rjk8a+aAFg1qLN5I+OEFG6yCIMlHUjwAN453X2daybaE6oslUUE
vabbzWWHACpbaOjsY3LwBBSOCB0sxw7p2nv8iMtQHieRxeZxzgP4AQ1FVcrArogPzl6PDQbiYoX4idpg4n/aM+Cfmj4KJYbcmr121sn9y44pFjW863rj9ZbTQiI9hrCpq4H1RrqiAmf4ccQ3kBN7yxa7Qme38HYo
H6a1JqGr/adoWNl0T6qc6fXZtVQ4l8yMNGvEp7ZTBrxQT8u7+h9k+uArKDEWcn/hYa4XPnbLaEAR3WGPxzdz7BAoXLPpuwMgR7Tm/WWmsdjGm3u9z2N7zAX98WfozBzR/wivwbzpE/lV+FxT8hrihXKJ8BE3+85e
Jpwqrsa+hPs/MYNPvb9f0sfKe9Lu7AGQK5gTHu80EHFi1V+JuOyZFt0mudzyIHzAzfTV+wNZLIYslrJNglLwmqIARdJXW6rAfrBq4CH2jH6q5NdkMdD+X2t4RuL2Npa0PKZsOv/cxl6Y2h7Rtr5JYXB7Cy1aOaLN
LpVP8g1xHRNndjgsmNnuLCZ3ZBVy5ollIJ/ZuFOamW40fBs4DeYsK/WD94JvskW48QNlQ5ALksMyjTCMnMVXVP70e5YS7kIjHSFYY7XUBiUrY4w7jkGHJ3yDLFiDJWZbzT6+AnqwhPtmOnwlShsj5xxJD+/tTjDV
8V4oLJOEYR4pFfrAbo0uqEU723s90IKc99w5nntbo4wCq4QlyoC7iuw7Ed6/+/6OY4vMA2XuBRKEPfGGyErpUMwQ9gMC1BNnF5nMVtBEldwqdTWTmU6wVM17topnWlD9Yiy+HEKpjYApXQMi5Cw52QTPDerWtlvC
Pk24pmwYPZF5HTRLdqnMa3sC3/PDr2I6CU88KageS0OunnuSg5E9k7GvWknd507BrlJ3LpPWbp7rua6b9E2r6KfsY7lAioRVPD5p9yGIrNYTTWKJfy2sevv9jSBpwx5/BptRn5RfgDe97Ff8DmAiufAd8WY/oui/
8uY2vcMRYJElZSfPQjaRu7o1FUk4Fy5oLDpPcJFHn6TCIqCiefvXlRp74kS5VVjM+s3enzP6pyBTQW3RtlThPE4iC/nj9tO/gI3Ca7E4nxZF8vpnE9gYpemdG8ioRxvTIXnT+pqSxkDSkLZNqzq/w/4s+yWYpH1a
kZvdMkvpEDYYoGXKE9rO5SCU3abeoJ7/98uPzdAkAIE1pS/iG7RIU12Zn2Kpfa0AMoUtwzIsdNVvbqoMXVWU8tRJB4OJPUfbB0wdb/YqFnnJORFKIBBcyyhfoqkFtqv+gzR2e5yBPAp7s2wTOYVK5WPFPva95fVB
ArMwkv9EkqOgBm/THjn7IDv3+uU4D/ccXMuw2c/G/hqur+OnR6sxyrxc3JBqRpy9BfcFU3Raim82xrKKy8SbjKW2VOwNDotZpW9cOFqDGldFscW7C+7UlGWjr5unlAU5iqfCqwkcRJzCqNPK9sBMgmeVG5cpZMpj
SUZ0tdaEStcjXQPxjhAwHKiASI8Mp11OGPdzLKPmVHssozt+Ma+IwM26hgAFnM2cpyvSrXzcr+g9yyLrHGvEurY92+kbtSWR29ySLyG+DxJXTcqEudXqFHBiY5geTS2Sh6gu2WInizD7mwMqWZP0jWtIArKlSAH3
djUUeUhWV/KcUpe6xRNAJiUGHDBUx1JdYSUX45T27BbJiIEhVAqksiZP+qZIRjPuwdq6CmuXBI5SgsAUub16zxEKm8U2I0NzQVIKwIIeDXH6nDZE4SkUP8pZJP6j3gLrdlD/xHay1bdQIeqkGJjh91ReshvmI5wy
N88IGmJnJVc7M206NEhgZ2nJTQp9s5zgveZ3Bpl63fWbriP+7chemepSS6TVYW4WXpLKJfl8ovnFS1c2MuhRvs6PvmWWcanZ2deHuTeY1FGVrrxpOsxTGX9Ecygmjz/X7QicX7vXMXFGJwHPEstw0TynKPjURNjU
jJdxGyhU7Wo5H6uFlS7BM8hG1W9xrhEeDWlX7Ow2OgxjQ4EzwsmsAtPC2FHdXuUnXonVP6serxmlRymW8vo5G2PZ1wlUxgP/Cdat8ldxTenSPJd20g09Sk6gbDEFx8KaBAsejDeSZi91rZpv9C2Xw3Wn6RB/pv5y
WmIptvdk7Q7Zn4sT3J45cHNT/kUfK+SlBG6+qFCUktZVYGULQD+InX2SLp5s9ygaBWEiRWNipu3bkJvgW2ySB699JmlVNUwfjJR1J4n2F7/QFKskieAfnFqnf820+NaHlzw/6Pe8+xCFZ1U5nvJPvEhlGxv4OQij
upPVKpElsQ3cUqWwhvj9rWpvJ4kFc3qmZwK06W+8mMJMzd9uQGDQJQScNjBF1saUud73gULidbs3iP58qatteWK7AqzEEfyLk2hfH2Wc3GGFhB/euwF9on/y8Wfs369s8oUNY6VZ4QHbQ4O1qbPTA+k2pIfb0ijH
0dFuSrOD/RN1L3UD2/qzp2a71prJhbBhRjZ6H35O15lDiiiugiloabvocSRqlYqlJmLf3xuZ+6speHFBZWUJZ+qSnZUyrl/3SeAW2zLNbjnhEdd+zAU4TF24Ov0e97WMtoztm5bkTDzmMmE8520PPY3moGafoHxj
/pKxoCrF7XZ3IWA814HBQLe1ybpqeIdA7lQfp4AFP8upGM7Mf4jZRa09mLAF9ZuAAOnIzH/S1fR5i+m7GQS3rRdP2s+aHvzc19cTEpQu09g4AtYl3kSCk6Xv2oST6VSg7t1gW3EBKB5K+vLTivWTlu/x80tore2c
vWqIKZ9kSiyCZpO4uCu4MoN0wX4LJGxg2Xr7vNXXYKkGtNzoHcP+DpAdieHGnCsIKQPAZK3daps4+ma7kvtntlKwXFhmVPYGkWoXPref/OogjU9LeFPfZx4Ylt9BEBP3s1nuWuuXuSCITYzvAYpb5UlFDYaLl2jR
FqFYjE4kxhu7bS0h3dRJN5oag6xNR2/bL79NDHYQoirTQznA7k66JoxjCRi6CRvg+FSKJL2joP7JSStkEFZxDh2bjpU/kT5YyRlP/06X61tbNH+Z2Ms/GvSx9g3BQVrmtqYWRC/kTYdZaZMq6Gt15xjcJgV1mlL7
1ZfhHiuE3djDvKDj8GCbeVZir0DtN/eO8HBJoufcjImbm5yp8wR9kPf3GzZ6axtDbDG5hhsbmB9+ElHOFC8DoMVcBz8YGwKMBItcLLAC9TZPemdOsv8DLhPn9k4IjX4e4rdfyCo6v+2fUwXOa2AFNFvNYYC88ttg
CK1+GVNwiD7e9vK+bbND03BOXIe1B2GnJeimlt2EHWRYsVmXbIeh32pcdMAEAxeowwbN3YJewAuDKPmPvqUoBIlqkEaWDSdX/k3GR4rRrqvlLL05c8Aq2ZBnaz+ORbGTHYF0lAsOPip0YZ+vHG5dvQyuduWJzsXf
FuFclxQ0jiy53v51VL9mNL85e9izUWEvH82r7BF4c63oFnhPBBfkBNxjLRBWkAMacsDL2qi3vhc2pIzkG7H8/Jx84BDSmo/WCIxuB8mIN0ht56l1aWrWlkfr62t/HIZZTSmj2yeYVYXyqMyYnqrhon9iMizj+Jlo
IDtB11ghtg1sQ4K/gsk2DXHl6nOg2d1fI9e5k/i8sf03oXKn39V2ir5qy0NhwJYOy926Xxy15xVS4igDIDgkAgqaJhB0dRuw9iI5V5ujLaLPNQCyv85S7NYP1aHLzqKVeqgeJBcnnHow4az2quBGvzwFMdDFeJji
ZPj3kKJIRGp7AeFeLgtCNcdJY5AsfpIXhkUXnMW/XE6eC9LJOhatKTAxtjd6w3Tv6Tjui0GtQsbYszW7cTHIYtgU/YqPZrSsrNLH8n/ea2yI7Z1Sa2LOxgDt1Ctpc8WHR+zmtDYp2WOr4beir2eMhb4tu8BXVcF/
Um0V6+Ls6yuN7uZ2wrzBV1VxBp6jiNZQFx3+/DTizTAyOlxXBEfGx5RJV6yp308q9HlVmokPmjGIho+w8yiMClzdd82SnEkz7hTAi8OICulkRvunP39covWsQVO3jCfWL837TzXwl1HSBSMHIWgBsvcp8qJ9C9xy
VyW5pgmorZCdPIwRBh8B1knOOAtg1db3MfOxfCnLfXTRABittX6vZgDLb17u9KUrbx6WhlJw3K7wlV6/qL6+dMl+gJCalyhNODYunMRyRKojYc6BD/2ZYVt0iVoTWok3TWhsL+vxHBeffDG7k1op5nrqOnlQk4XC
oQGnA9k6Nrri39nXyA4mG1wvgNXF6iKBUxl1ZeqvZQVVKIkRVY+JTqQVqPJgi725khP3cV6OY/xUb8n9bss/Z0ygSQRKdQ2mIEuHTeiUTKyLc2UZXYhpJkB4187ksst65oyEZtekF9xfRWgW3w5Rt2ETRi/mQiMI
epy1+MROb2nKZsumZBeguc9LSKmMkBa/9ROJ1HiCsSKy/nZ4v880nK0j4GhVyDNlcLFHp/L4mcxrpcBCdba3rISLzpH51wfOJ/NVjBSb92AiDgTPN7zuSyItjMhVzh0XCTqMxFzNEWwv4PpMdEq3eklfXj4A1QqB
1KmyeUJxB/4wTCWS938XdEOy5xE7m0Ycu9RietJuPS0rZ15YWCuCu/RbvR1r7n0goDTCB487ZqSW5Eyo+JZpazWRbywpSabqBSpcaneTwds+LaCr6TYXKB5b2cFLJsfuySw0c0HLFaSdZtupZ0ousBsKZ8VxZ5Gb
Z1lBPC/ObMNH8h8T08MphmPyHgSUj8Hr2zWas4k/Vg2Ur8BAqwK+R/pvfnEXKVcCYa1ZheV0X+sIy8yZ+qYQJxooGlwTT8nbR0VkUhrTfu5N4oxISJZnnQEJOjOzR8OECzenuuai3JcEsM6nSaGC+YkRxu+bKJv9
WBKwff38KpgwXksb/qMnbT7j8DOd1hKbkpdhXjvWDQiog5W5v/nXV/1yr8YxndXvDA+kpt4rb0eWQd9ZjWD5wGa4K/26cJV7/ZhtwRJyxe4UnCHbwaXMaCxrIjnYRqEUGVvHAFDmkYRPR6KHBT6t9fePEAWSZeGO
/YfC5TpF0S8qx1F0LnFN8kI+/4e6MPXQnfWTk+KatbOwBlEEKgZJahr8p95qAJNa0Ttlf9iP3ZFOsLaeOd7DIm08B/8QRe8CK5Quq0t0+mSVLQneT1jw5CUyFekZ2Z/s+aewJ7xXwLcuqFNVODk8YhisQUe/a9Uf
+1loSgAiZd7A9QxJmWiYPqSvZrh6hCpucGDCfgmPEvxOyFsCunRKSIxHMPZrRQrx/fvOpb9L8ID5gv+H7xyCvZaTMHnezkrqQHsId8aDufaPqVHwu+HGFdxiONwAE08NKGMC+5U8V8FgV0mAJqnCdL3o0mkRyL4W
pXd3Dzm7mo+wNT3X7pmmY66Eczf4ofoSeSwkKwFEsJhFNJ/50+jp8efNmZNlOa74FQxXNhianmISvgeDDSP0YtQbSmv4znc/gfc7Ofx+g9ZQzkEApM8djP/rkF9s2QQIkeQMujZGWzC2cQg2pWQF3GjZmSUI7pvn
1qAOjUy3zS3+oNjuy/olxMMtCs+z66XJQ4x/9h3ZvHJcdwb1fiNbaIgj4j7Mj/PzyimCPadqEUhU54IeXA4znLTgQ0+l3bZ7HWqRwz52HYpkJsVN0HP0E+iCaqN5xvHI1idvqZgvJCX9ZePRjKM0IbRSWJHbIdRT
QxFAEdYZtW/KZBVPyWSDH589+DyWAWwwinmqTswcJgaI+IQSmKLhyOhIz26sT6zdxWvT9bXI58nbXFeWLJCX68rd4pRYeC8qqSrfC2Tpb6v07GaDv4NcgB6qhi1dYls8323WvDNlSUQVop35cJKF8LsjnWnl4Du4
BPSSBCwLdcEWz/m++eVgITPSum8KM68Cejj8js1D/3th6G2LR1S8tXsGEccVF7hq4SIrfvBo2zP0OErqla0JIFp5Dubxd+jiWVet5xscyTG+ZsaaBtbf7Ed0QE8HCXN5hSJuXdey+Q6kfQNuDR2sHN/5EQ/paQxV
vpDACrRtvsA2Uaz7NquvGkKRUh6Dccd8cvxAG/DoAaNWLadtQ8lTKYmRQRH0iYm2ijOP/H4x2IWE/FmAeJmlT8Xj6J8JbFYG3AgQbWDlAniea6ghyJDDpj7S+f52wqHlORxswpKjYomPwcpD5NcDAo9yT96YjYAP
hVryvZAmcgevJ73NExLQldtHZbAJ7VdMMAfWzE7xw1LhUW0us4FrGJu42ugfbVWDYGdjJ8JF4LmTtQq9DHutOxJWGFUFsCqPB0lOmEGFkMTvF2cYXp5BLaHwKnN98rcuy3HHvh5AmCYlY32fhRVAP9hC14zvuviP
BPpQWUNfWJRJaggJGkmU6zQyluMcR4Bs66UKY4rnxQyYVlunm+EJ21jCyQalBkEuGD+QFVgW09c38+q92H/c1wRAokQ2Emlr3WtGn7mzvxxWHlwN9aUC1qao6gPYRTeu0iRI5zSVZlpGR2e8atDComSMNNcVm437
SlOtFEN0FudttIAPxe9MjgBUM4hVwiQJNFnbhIoY5R1vDVKwluNFnb4VaOis/bM1Ubj6WSodlLjBUZBXmsMir0GamL6K0m5AKeo+YXUpOknfrX7/kNJqyUbB/lDsEs1Fj9L74/zmnt8vzpwkRl1NP9z/QQzDp2y5
vS0GF9YNEmxGxxkYrAztmkzlRPBJBPAmETC+cSzHSoqx3JWCiVRaxhIUcbp3V4k0peCiK6UV+n4Th42lhxUNLFNY3T4TVzEsHesJi1LkzCKFvi9iIXS1I7Hrk4/sPRmLpQ0h+bbRe7p1I/zGJfyOaKZd0b77SDn3
7F0RIut2IV3gJ1XFitC0bytdbWoN/VLsoza4EVCJNq/DNgHCUJHnWmCfUNiffEqQj5cFHo98o06pBFAwBvs8nbCnPIIUZrB17t/l+98o+BXTzSD/9d2ezUD7U5QSB7tdifgPApUOpXYKNORMLtguzPmx9nBB2Msq
rjHBaJ8YT7fQbjJt3yFgUPnXgD2MSXAxliRUWx5O7+d3wki/BIhtyDxCu70OD0XJczeqX2XN6ELyoDFEBXua0rfGSQ0c1Zj+vrUq5hwB2RVt4hzcEAdRKSoC4N7DCXLfvCtx3vkkvclY5KMcc0R72ux46f9EJa9S
lKPltRaK5r4sc3nRrUpd0d3rK+w1htnDsqzc8CyvdjOrAW+mrJUQ/LiJYoYlttxYXRCkuEpEGxGcKERcVlIrZBy5hUWeDjjkYboB6O7ajpGDmAq0ypgt6dYvAhc346Xnu4wkBJnuZVuq0FoxwSbGzweDnKKHKMQt
6ND6O1KCj5VYogj3/+prPKO8BdsUeyDplG/m5xXk60muinsBVNPZloX/xp7UueWvIsKAaWEWGupJ6OrRB9zeRLa4Us1mSp7xQBNATpynhH9BDrI+kInAfMSNArOKwabOBS1XENBYZMQ7thoSa1Czw5nbaIdQ7w77
aEx7kVQ6YtPzgHo8kJBU2b1d8YiDdIqtEewiU3QIA486poxwijPzj6OFSvIiL+nzKl1TmmR3qSqf1V9WhRA8LD4wEnAvT/J1tCiN2IsLZXM1/wGMvMIKoyYHqW6y3VdGV81Gjn4Mo0p0f7IOvpp5BTF3bLBWwFNY
Rzw4LMcEVHMUYOrzNr50fS3TJQDDmkC6ePWuqPJFx02ln4ElvwBT2Lcruiqm0GKIZo64NOobNRrC7EbfgVsaBYUn3S/FOrbREqo4lES7lDubdB3wb48j911y3mnj+D3IYvb4cm/HMNWNKKWxr444RSaeh36YL73B
5PghL1REVOKQ3i1pBcU2+jwMAjyawc0qLcNcq/krqtwaiBHoM1vtOWR72ghWuPXq/3Swo5w6pNtqW9s2v1+T9gZ3n7M0HIVDRI2hfFEDBYOni/OYFRPX0SGft4jPx/83WZvQdOQGDQrd2d1ghc4rYrlHIJOGe4hC
6lfQlh5yIxWrp8Mq6KJOzbusijY12pcutFcR3IBhlrMvGygWNPCdc60pwloR/7TNvI5HvNCqPyfWZtoxrOSjE+i7PhtQeF4etkQIQG0AVNyX+7YcyizzLZXFSGTYpqSOhizgIplax8u8TsZLImvr47Rf7epNoCCu
SzIawLblfwZqogHcpoILIBKvbUq2UzTAm0VDrHZeJb9KTYlZwrBNyIeL8FGddWtBJmV7fTWBO8JsGUXNitonFkizxff3TLP9VFjNLx42pBJc5ZiJEenC7jPwX4uHbX2AyjKeLBr20ReKyMgmcoqNjIWkl15+oeCo
RL53NNXcNAc+hfNEtumQYthVGE/cmDQ5JekGSL4dV5jtbusbl1Tb12O6SakgmQTayZbXdBrpCSc5HGOVFNdTO4XgaE0Y5rRtFq79JuMSbWAptzHGvHOmzKxqEBphxss5XUDLU0gKEQiS6gwKOIukP5i82EU3aEqn
DqlgqJAIfk25/yepeIsbS6+ph79tHzALcNnjM3s1EchNjmbmYTW+R9XEMqjRZY7Wxvm/i8uT96UETvzJbRPfo2ovo4arj9gC3aBvDtG17oTcWq2GjRGC8+/ONAdz0V/eDqqHgKPiN1MphdOMKSSldtLHyZFEiXTD
ho/OLWehZFpXTCxAVulcORiul/oFejETETpirLMvjojtuU0OPpjNkMV5xjHVhY+c0gNNoK5Xkc2gJRBORjL+PhTWrdgoluJFvgsUZZjth50Ga1PiPCnoi9DPHQqz96KzRtgltV2sP+bazmsakMRvIq0fiNL4Q+Gj
XN7DAhVYqU3rB+TFTqswOiXa+2QiiGhmk4NyT0UJh71HyzYKdUqJ63Qvc7S4i1RJZDXER9LhJZd2e6SDgkxNmBIt6Mn7rKjnwCHAq/f1CDcgkMf9dpl3iWkLz9Oe3LKa10pRvPo3XXBMnBGTPV4kZgpMLPgNeJxp
sMbhQzQhwmUqKKQiTfymXhAPFIKssU5OkSmOtaydktmxGqSFZD1cOfUK0iYflPU17RLwHphTOwdaQKd8yaGZq3bcUJ4c+38lKXoiQ/JzIxXSkAA+PKcz1Z/u5YQIMh6SMLSBmJCJ/2g2ejO1veHAl7T0zKdRccd1
Z7Ck48yf4TvP5MurFk59JSjlpTiS+wQ0BepPbXSlJoRBb+fza5WktjuEDeDTauAFYjhOsZ/QpkN6aPvSaAzzlbjh8h5OAI3FDSh0jeNI7j18ZwgpHNA5ZWyqaj3TO35RwMqQRJfX90tHHyiqxWLI4rmgPIpi93V6
fef9ATbrcMoY85Kps2CCmI1Ctqm7t6/eNcvSAy/XMA1q8l4qT86OMvfYVJ06TiIix7lqOm/KPPyGkzg0mPKU4hiJojeRpVhh9svSV1Qwh39WUvLmMZ0FrPHphFjT+amtC4ZOkR/aw116cMuGCFUm3vOxsueoQmnb
dHGEQH9H/sHyYH+00EXcvn7zz46GYmySUtT3NAeynTJitXofPSNgo2WuCBCM8fBHO0B62pf/YATgwzRd8wu8wDC/9fy06vkQrbZNKz+kagrBqnZzwTyOd1+KvAIcFlfguo1ccD4eQ1c2dAtb6hNmq5YXYg1nlwaY
52uHzwMbUkUtrATH8BguuwUCwFUFHYfz/P400H4wmUrhCTiwnhXq7anZ0QgmITR3+ZndXehZpFiH/CU24aCH21MvNPpOY92k9VMRW5zhKsFdJraYoh4ijUNdXuIjHxi5soNhO9R/HllGk+QNnohzRd0JRkmq23Ty
DlMqz1KFIBpAkY/7QtCQ5ESCDKs421oQReCGQ3WrIFPkE6r+BeQL50A42E2DJOb2W+T7ArqB8qJRppWmFR9O6tIbLmUdgkveEDhzzxXwREIuZZfNnqQ2zwNWH49+L2L4pqUrP0eXtlRMq7HtqaKfUyvB4If8tXuC
Ffo/G4FD9itKJL2aP/WNJSkgZZ9l7rZcUHm+gloV0mAx4WewkN7abppCZbwyTeSk3kgIv0T5HNofnU52treDSNTljtadWlNViTRww9QOa0KNNNzGRC6mURE2zqnW/sSi0EPsuVb0QaDxdH/Gbc0FsNUzlXSpEWeB
UrN/qwkKOPsMxK2NCVcznzvV7UsIE/YWFWYWMVcFBGWAsqEyZ3qWh0ICBaFY7sRAr7YE+KEwwE6Xk7CTQ+7Z6W8EPLnGwwlYlLoIRRMvV1859YxY7/p2SNm+fAkE1rF45Cp1/fjZ8cmpZKeS6Q6hY+po/Iwf/GGW
NVmmX5rRwY3V59MgoZWWATk/eE+5ryJ8AYr1hO64VE0mUa/7zL1C08RCalbFd89oeM1JKTAr27bpkmz1zkx+nxqcUyLyWZKIHnzPnN1/g2izRNM55UOmi50IuFuG3F2d+dcSnVFwr1CYX3/IrfJKvHo4yBXzhFRt
qJc9M6jognh/ui6dbuuXytVMalJE5kn9k7yo+ebu5J+NLx9XmwQopkaJaGgBHBuIIbiXFfIB5SdB6g0uLaxWOGDtSg34oRzymkKI1y84CU8rAlaotKPgWVDchLs/gm1ZxlkqM1A4h/V6EK5LWKnbw/Hg9sLf/2lE
HZ3Jkg2gqO5AGkw190BMn7mz58Drt8oCyLvAFkluETjEpCHhn9H4VYWGdMEq6IhIFB2W7noI8RjAVZa0xvVXtE6r7TDXgR1WI2AcCRPlJtVBtBpZnZkhxPzF0rtl1jcaAOz08GpnfuINpgRwvX5bZMmGTOU5eaKG
Jq0SRx9k1KYxYaYAESIMqkBoNU7jnVp4qlh4oCNvS3Q2hhXyG+bJhep3VLPbZVuZjjePN+QIZ9aEr2c2tOZqGIfB7MjgHqjKvY6X7gQZ5TrUBTvOPlh4pb2iL2sKYTcrEyTxf1K3gkTz3B848nxHDapUipDu3p8H
+ZgrjlHnpXDoBnvl1q3j+l1tyTHWYFvvn8t2N9RdrVeSRlmBu7rW2+ALqGq9Y5Nz2Rhn3idjiwDl7uxk+Mdc2ZtEImVosiAre67thKwxATNbA29AlQpR5XqOKzbXJPIh+5VzYmJ6iZ7AtyiMS3MB1OoyS88gdX69
ZlTziIgV6+FlcsILA7DYax6XXdA1S1ZzNoNSoEQ8v6Hf6Cn/+EAomqvhJyFFkT1x0vx+8qvxeMrrj0zAgVSJiIOruzgn9yI9DckD4ajtpqvH4KwdNvSlbNjSu3cLUUGrUsNIYZ06y4/jocdHl7Sp8Mqw//g8Gxei
u3bQv7cn0G1Rad32JStevKRfQ4VxNH/O02zbr/k/2pnPLjcnrBDX26CmTgcN650lUUNA964yUyRTRlu6dcRvWBE/N67K3ZBzokPySUui2Oa5RvgFhncoOr2n5QvlZLww64JqWgLnUxPIBo+U0HyiKsQw7Zp/S90I
VaNxXt92upryUPWSZzjAMTzj1e0lRD0qr6UB5G44i/weXQbU62vy2/vHDOnIh2VQAESPpOkt5lT0OmkBe338AAlD7CKdRVK5sSSYFE0pOZNVgnLiZhUl56e7cUkKZb5Wi5RPD8O4Nqi5ParPXJxp5jtE4eTgPKmv
En9vzcFtssU/Hay7zKvNsk/2HK9xMyKeWQnRvVLrxq6UiIQ6HTxCUFZYtcZYcxS4GOl7TZkrkk81DAx5F5GCp0mzkgBlYsTiSeJrdxK0Wz0jchkRuXETJbpSVe/8npIcwct3ufMdYRA6VsRc3UwEePBYFnFFznmA
4aFZrxyC+cglkyAqdtw2uUcr19sPUE8z6Io8+AO+gaEY4+4tZgV8867CGE/RhqkcuARWd9mKvcoqbksru3B2xgavLrdiM4SeS5YCdB4ta8sCatqYIajR8d9OA039GNoFMhG2q3w8ivQtPpc4WRHjVhgZGeDmFEKh
h+FVKmne1tT/Sl3GxGXg7gBBaCCBUZl3VEI/6BaEsRWFcwV8b5YKokHeGRePk2iTq+8XWadjrLo8NcYo8RGgvxwTdCtmGtpoUHYHe81zufNQsF5J/11b1PE54lqQNxRzloKwWhXVYTQ+2M9PCjVGYKVdN6bB9Evm
KxXF7/ezUj4RuZ+dqy3fi3ytdoKUh2yKRQXrumSdl7W8+f/ty8+BI/lfZytscxf1u0aRnGxyLZGxWa/r2EagNjeHCYJiDFdTrE6yYaW+JxPkTMr53VEFU/EHGeN4A3cSaH85Iv7UIORxxZGpFU9H/c3S6bo02khO
xZUv8tFH0RieMaqbdon1K3los/9kNWXRZ3R9NgnXTJdAxg1PRVeg3xbOmtknBqZgXJ7QupBTVaeA7KPt+mke9QQ/iuQEyPysSqyAtI1iHX40yJ3a8Ry+I7UAkNRvZZ0ffQQHXX0qczN6Y66F56Hd1WjO2SEAh2+y
n/SizRPOAmSLcilg9DAgH7rX1zLneRnTGxFjLLXK1jHWZCZyy9hiODf0YsNZkKxxTPOhOIZKJUlrOdKiSX1aobk71/UHmTYBPoOzCTtncto21O515Ig9vcqdlnZDIzjqjTnoTxqXJI795UdwiXU3jPSN/UE0GXsg
IVZhbPNMq2dY160Upk1pUivwjs4KEyIxsOgcJ5Blc5lDW+2i6FhHWpxb4njG6VthI3qrbkrtJLW9GwQw3xJTlBbK8vtupV+dVmn1E3JQQWKnUoBxD9EY7cl9jrrLypLiNHPYilTm0Gf08tbLo5ncjIpMovJ7K3U4
OBhsez98JUwXt4L1RetELy+nDbuKwEUfipaizCFvcY25oaHaqxGujXVfubFHWFj7BYMo9U7nhdGWRQq1FfSZIjSZrxjU2rSGGWAbmCgb07KBiG/LwkSMuuQ0ayYp3pMoxgNWrwuK4z0gG1axBQIsmTE+0H8MuKwC
A/UmsywqFnfP10iuNjMtOig2LK0+wxkC80UrLu+x2uohgFe5+NnHzieSqh+LtDHuxHpmknj5JxUDBNKYnplFmo2ZMcQvy241TN0B9D6qNUCpQEzf+NbaVpUOzUCoaKsqFQHKg90IDXio6c7VWfOR19Scq2RjJSdf
63jQT6sg6qqBZ+Sqoy3/2/050KDtg+/h5cwgqj0PbeGKdky+PXGZrf02Ntdn7gK3ZhSKxRYEkLGKYswMuT6gVt+W1qbXrFbj+RihrzL8s+JtJRolKd9oBS9rIgLHN+sJrbdM69jm9UntUq10+5HVIp7rSUan9DSi
km6v+yvEVHMBqcysISPi4vblaEEYpbnb1LBQb15zuK1HDj6hZKwF4p1DGRK2RHXrB80VXSd4Wp9nfMh+LZifk1a/chpPu+Z57XAYEqp2spX0/y1jDADZy3cBf1BPcYug800ZB8JRWKIWMBywmZpTgJLE6EJ5wb6K
7PL9DM5R4cY1GGLtXCjquuUFkWxs94Zm/0EJvnp3bMHZqt4jTXkJ4wWoawCPIJB/brYVYyUxooxMYLHua6M945rtJ/heZSxQ0zFe0Y1H3dvf8uZdu9S0AEz98myDY+KFZ7+BSJGI9Kft9uMiPwwSJaoCiOjUVHzZ
duevIsDN1o5dXQX+X0paJ7hPAOoVMdzQtidGZegE1Bkfr7dbkBW9387NY6bFc9pZYXXRy6KjK7g5bidWGLPetHK8tZeIu0/SPdF5Mp3207eGzDE2Say+v9CcrwSBLioR1Pjt1Dij+HmD8Pgcw6b9SGkFPVYr35mh
Qr9vsCStJW9PM+mRWSHYbNfV2r4K6MhboLMuGKvND9aTRKwIqDIF/5iH6DRTwlY2GEY52gZBRi6yXdnrDkZ1JJmu7XpQbFVXUSDk9gET6mUrBeIXb7yqQv0c7q8TJ0/KjZM+JCn8E6L1bmBMa8XPxir18KCpnN68
Rs8jre88+W735f6r/FiFE4dw1r1dQi1xTrqGToF8p7N3s8ZvYW+hoo7mOnPLoAMZtE4BW9NsAQmo5WQQWSxlCT6JuYEkFqbp+gMbUvqr9x5A6crBMNkwHZDJMe1JlJqMKTYifJlb8WHvl7JhNEK3Y8rFnG15Jb67
jNz6hxx7pgLdUB5KZiOac1RscyYI8lE1bHl3Wd8gZlhAFLhOCbvX7KEZ3/ajKUa2Vg118srxt9HFGSq7BZw2niSfLcsgcN0pyPFmNx1cNmUfEPdP11ABXgp+klZEGdPOhhk6PcPP20WZ2cFxkErGNVtwXLtpRfJL
t5p5ZtlG/WNZ61XQ5hednlilI6kTA/sCArIA/p3TILdp9/zkTQ3AxY0INrZ5yuBYdH5YqH68MJIMm0O2jMBcf/OxjJ1Fld2eV1F2ZjfPKU5RCMxJZv5Wi4iTdQnT/mjqu2MVHtUpXY1kgjELWMRR1DpdcWm5aKmK
cNvpnWNchNHPbtYVZIdvz/aBGrnI5P5f+sGJDuL6VgkG8KmFm03c5LREY0g8ZpaFSKB+2oo414EFk6R7lrjsvxsv1dTEbub/UIMb/in9Q/3VdFVSiszK11GhSaJ0CzBZ47yy1ngdFKs8HvIoV2M0vtv6F9sVeMhK
Cust0glS2so5RpZW+AYLF+sJhlQsw4Ykpj5q+7TnaEwfiOc6Zk+v6+R0Xbgln0GQWRxhx0/KHqCUecKJEh+dBWAmfaGNidZ7OsWplcxHlsGsdBkIw25v6ZHaIX9HNeO4EUjNi0SGg22U1piyzhgGAC14W7B324qV
5B37fY/mUnRxWrGHkOTaBz9bXVV/c8KA0vVtkjzbAcLAQIlaLHhwb1/t5KX0o5Kbpzlbbf5DTWeOf7X7dLfkYQCwpEdqznyZgPWwmxXi3gvpoptPWlGVsQ1HB7Yid4XfYzl4DUrsJ0EHpI2tDwP1vF+af/8W+H+l
kvlRIskmstG+GlXvA/lGi1VsnVy0jQYMRPnm2+KL6OiNvEWGzvFB5ynmD40R+v9Ek03VNhBtQOvzdpT2YSL1Ho+zB8rR94bzw5Ef/QkDAwJflCY2EXV1e/sn2U0iQIYDzHceFMaq2Vr3cXzDa7FBzT61NHXjhN5N
ZjOURwPNGrFVdVilEmowZAstqmMzkZXsSiG5Upp9p/sTHgiw3B1sd+fIWfXnJIIWbHa1WS23lvJGD/HMqK/yChaN1+a62Nw9Qhn2QkJ35TNtwVtv/isb3BTm3sp/jXURmAGPTbyUEMVlvP2DTdBrh6+6oVocq3IY
BkBnByS2cDFA4u3WlZZDOkjsbTOdC9BEjoLK6mRVmP9bGGN72gaOu+sFSehHCQurQdkEH8F4eKt1P8MkWEApLp6A13gdnvv6etFTC5Vo2uHqn0CjPXHq/4k3HIKhOXENiA7mu+PhXxSSsc4odMUJpoSap03KJkfZ
Cy4AGjhRRjtzH9j9SXV+6oylX59dcewSJCM02fLaMLkfyblTaBAAHon9g3GuHq8GnBYsrpjSEABgnO4M4GlhMVPZ2jjmGihnFDjxNxhDEQu3T4IesIvvIRN0LxxLWQMzmus7czAwwT+S7iuadBZZMiizfZ4oSpR0
ZH/ehLTxRwZ8Vm7lZTYP+cpERICpJP9i+2uCqP5dZ38X04EBPXMybMUUFdPaotdFVB6XHrg7EsiWI6NzGh3wM47JwsaZm0Wa39bpE5PI1mNUlaa0/eT1WsTDNO85fsadSdg8zljIDG3jziOhuxr7HeHghAjuqOmD
9CnXaSenPxYJkA3P0SJNCeUCQdlDYeNzWX3hJeFCBC/potKW8ve4P52ifONSnlOBGrQBMVm+v///0/cTpzNhQxESysyhCtaUc5Rp45M9XvwQpQDRbwLvCLAxmp/BU6b2i7ovFPfKQ4XL79VvfgxyWkBanWhcd3MQ
OsQ10aT1mUEca8hKkuM4b4yBG+tcpQruws6WXq0DZ0PNupCqRO426uZO5YEiNz5BeoTLlshMdUoTftOxylRQehEaJBAlc5njvVsNp9gajnbYlCMJxMf9uk2ZtxHJ6wo/f5Bodgs9rIJqYbM2tN5tC/mneVurej85
zpulVmhl2Op7qrd7UwWWHcbtjOpQ/Bm+YW7M4NVmPNg4K9qbRlnms2jiLoKZMCbDzJ/ieLBz01bLwBEIuym7vIEMLhSwUIoNYTK4l3s0YOMDg2pzDmadY5wIvodG7zxpuA88fU1ykzF3hmpzKCtpYiiW2q52KZSr
Lf03itqoQZnYGivGwsJRqjWU7JiPOIkI9dkWrq6P/0U2Ii3lHEn0sWQEycBZRQMKYNaF+dhtzsbwsiWUkScLl5NF6XbUVpc+vRuvMp/yOLPffQKtnnITxIHzcVb60QY8LDpokIGhHflIwGxJjV9Mb6V3nbSdNSs2
5LFcddsVEkkR6Et4Feqmql3ZovHZkzKw8Ul+tW+2xwZlWr+V3JA2dvvijzI+xZ2Mi1xgWfJMvUadKPxQk9gE9RhB1XYqf9JRobSGKK8LgC5XLxsLj6EQsrpSIioAEcDCnURhgxPCri23aSBXE7b9ns/Ejlvzow4+
0mpYNrS1gTz6LPNei1dMNelCbfiSjc5QuPdaW1nZCHt/yJwYkn7ytNPG63mQUuAdP4EzXj/TdSc7PmdTpuYpRLoJs1bk4CAjqyTv6FEvQGHaYGkzA1pmEfL8s0FO2uNOl8Wg38Cb1XTdMWEHLizF2xXfMuBEI48K
spSnzcZIn32nEjXqnAS+NtVaQ8Q/pHxdqtUF1KCxljPbI53Ot3TAkhiZLmJ5DLvNWFMXYmqqaElODwd7vjtaXJXpWvsCQlePHBgOHjWY13HbOW5+Qn/GP8VS0h+q5krqLwbmKWAIM/7NVBWJW2gNbd2ctWiNrFOi
yJ8c4QyXAlXBBsE8dgjTb+FFT5IehUcCRsHLFMyRApNAul3xU+/Ky5RB1C4FJS3WQhjYXIA5Ea832tz/1onc1vAF5fEpZOrXkRRfBhHMqTq2GQ6vbPrsYpai34c9cIT6QkL8NNNBElsX8DjolWDXkuSCf3wK1M93
gT9TCWzNNBVH6m627FOQZI9pHv/kRd7/meUwoylG49aJyD4oFkeUtlbvM18vQysgp43TX4SNH0EcWMrpsuRMc3WKfGOeNLVhz1PbYSYjinnJIa4g5/SIH3dFx/0D2oxr+bCbpwyEp5GryWzWovLRUReXIurlpk/Q
V7sc6ZaEG9oy6yuns5AC6ol0eG42FaVF2vBR2ascXLGXxq4ARta2Ct9GBa8MCeiSyVbCoqW574olc2xP2XCv8fdLpMdpmcGpUbBGHaoev+58e6X2rH/xSyxKWOCv2BoogkT69cBVjJvYjZslGwD+VEnx4pnJKRgm
TVTGx99DkLPLUT411AQnrayVDX3xDPmcOk/K4IMk8OC31ED16I8h1yCIyUbLdisIhJgo7JAh8XHcYIINai27QwziSEl/HG0ZbGFHEvgBLUfwkf202dh8PW97I+DGmzYxRqWTvMV+SqfYhVSjuLuFZITu1+qc8iz/
plXuOEVZN3Gs6UxYI18aYwmsjIP58kKd7Su3e9dR2T8rzTPhk5zKdUpxGZ6zpuEamXi4q0EY39tKDb9lqRPqMmWsF3xZk1EoJz+Ps6Oyd+7TbDwWlaQICsiIEzDC7LctFiQEAQJjbDersHJ1oiW7E6/m7c9Qk5Cz
N4O/qyOUKkU4GIfC13HHjVNFwTYHpuHaqbIzIOvbP5NKPIgxGwuptOFyEDHMbAVNnaUidr/2tdmfmSkiqiY2zEYhDZjQIla0dbMmLf49Vl0NwW04fwiPeRX/uKjwS0PtdAQ6btYD4zbI6CDj+kYNIb8SBTmGR+l3
pe+Z0tAMzzKbS1zvCaazJsHkFpd+U958KfuZLhKP71nRVgr/37WJHqPVTcRLZ/DwW8F97YIIE3U/O2YmdgtgmzJuBzupsvxnB/YvHwXarlDkp/y7ZT1YcYCYGa/P0LYh1O+D0B7Vi/RFdC4n23mW422COsJVJL+9
Fy60YVRECMsbpV8vFVw2KOjU0HA1qrryiVA5eISsqzZPWtliv9uTbw5uUXOPCA4bF6cdbGHSqeo1mE0hSEIDrEnydPGHbdUt9iBfwNpmm+WGh9K62F5M3aD10wnObZEIgMuhL4Gvce+LvOjCwcLsfj8jo302zYfV
DbpouzlK1eXAoTBA68qE7sk8Twri8GODgO7yWa1k3ubHlOcXAnOuxscPk9kDQtFO5oFMg5QekObeNKZHx9f/FJm4NHk8z+yPZRMsMig+AZYzr/s4Ri/OLnnq8GNprWIDHiDD+68qnW0MIGQ7iYucbcL3f08YbLX7
DLOLQCbwCel4EzEaXMWmY9T7X9skHmE0ro0KgZm1zLTS3QVJ6984JRLoKJhhKwm/OZ6WVD3jLY30sO8hbopIvfP5Jml15uT3zgATwgF5iEIIOVJ/9ldPxQOOlJxdqaPmry42BH3zVRc346zK2qB8FAbo8S+lgwyN
o5ilR6rpk5ilLs+Y0DD04m5I5CGngwd0Fq3C0RMFnyg8H7O1GsByprxoHssmc3YugYbn7vESTYh3fQnNUNOcaJHg8Dp3EGN9pYllJiLIgpCz2YAeAVBHlogWOEfSCmeWyDEaHMGzeViheNJheUgDSLjM26YJHzKG
zGtbiAZSZIUaXR4GJKox35w4BvJ4q+BAnFRafhn3VSMaBxsWus25w5wCD5+V4Q+yf1d4llFDYph7FpjZSYbbFASAGbaSJBVLif41ousyeqXUQ67v6kUFB4IukzK3xWM2Rp3TR6w740KBEJpBRIo1Ewn5FJDfulph
Jx9lW9JgnpgCDf3mtSPI3PCvw5sNFwAchqCwlK0NU4Df1EI8tgs6Ax2ZCK4zSpcZNvw/w/gexnrSq4Kgl4dMDagKITAJl1BoHfduDAUjW3tI08Z3aX9QME/JZj40+OtiTHQybV4xMKWJUgEkiRzGjtweUsWItoQR
hoFLP7My62elnmMTmgFjLSnSQOKlElKE0abOd/P9eKeuc+FWJIIK5xC9y5m7dZ3ghExeYbuVkB6RiVOEsKcLTOWEAB6puzB8RJ7VKA63ZOCiR9ay3yTbWR3l+bpTObDKoaZztJ1VjiQkZKVkgAShQuceqgeugNPS
QJ4BRPmpvPEoheT/AwJiIWNkAv8+IXsOI9RNBQ/kgoS/h2Jsfy4Mbc4zvcl/jvMIS3t7yftBY7tZ0esQQIB8ntWCdmEM0FgAJsDVkF89viftjJGOCl9TsA4vKShyA/aZ+oi+0X6XSwMIl7YTORdBSetwbhufZAQF
LQziSIdoPYDCPswCn2GjPmCTIQzOJ4JcpQsWDx/tM/RZfi0UTWgkYeLvsXHvT7mKyb8Tg4I0befOFX29qIWc4iQl9/brXBs23iA0fsRTnjG9fY32uaPoKIAAgF73+4UM+rHyZUKZIMl8Z8dZqiF3c10nYKy9ACMG
JKgwhVoxJlNpqY1DBROD74HOmyXWLxqcuHzvyRx5yiV2lAkNtW+oIKfnhSw6NtNiLnL245JXpfSZEcp+pJcKXUYxhoHVMamD7UsnRo6GqS1UKCxPMBakelYqqY0mfiPNFBGL3o4DcxkyYy0+BoXxYzn4j12qsuTb
8JyJ+1cDvLnz24vrdwFB80CFaLIkAQJRfX/W9gnpZCNXNDJNI7t6DDELPzQoZocBuvPQ03CmykCKi1SQdWVX0n6AO3aGKAzBY6wn+qEt4pYm1bA+A+ip6rx6O4YE6k3dQC0FADIOJE2F6NEalfr95FBaMElLHsOH
CbpnrnkCJXwCxrrTTuQOlgQ7iFGXvywHBUCv2xfj0UqTC3zKSxW1AQxS64qtfURxjVaDYV3VB8aTjDLEiE4c+15mMmmCRTSXVcM7gppeL70tLpeiHC1go2x+mRWdZfFjIZDGn9pnoc9o/WRCQRD64j1DgVAW+TL/
YsyktlJlXvJq1HszbOSAS5LZoyxMMao6wSN0uTN9SNaMLeSuhY7zlNTWd5oz3ete4u75JaxvzbzNRuqQYRahEOuFl5iCLWs2F4XpaOZCiwtx1uKbd5g9iy91Lhaiey4ypolYeEYtr8cYa+Ggr2wEIpzLveSedBZ0
meODDmCwiiBA09178+U4vpbYcTc5z0i6BZcxP4A9IGHFhvJQsj2mO9rCVB4yakRqzdmlNFdKfWxCNL8uoWLodbyR5GbxHe7zuuPtxyM/JgeheywI/OepCdZIkhkfxoj7N31/MbekhikwVE/VbS91GTOnGthPEXav
YWLiZeAkvgTTTR+uECByKbtqakI99Z7D0/p9m5Ls/+elvgHxYaqKXGXarxvlG1qjc3rfcOqbrL+9Tet6LQlTHI4BAO3eLrK7JPqKL4FUJ4RbVf2mIr5X0n2h13oMsoYWcMKx3PfhwGQERHWM5LrFLrRgtrotMKGb
u2m7uqyUU9M2Ztfq4C5HVIaA7dMQVKQEFO6WwkmMkX0HFNT486OMS0ke3faAGH/VDo1a5EvraKzEkZh8FoJ40q2kJV4uwmTSHiO6o4FcODtcNTem43yYNtfjH/B0V4nAhfxo8IHFdJZY5EoFCVqwvt759XBfcx+N
pVkwGwztdGrVpF9DK5/eWGWMMrS01dgn6kGtPWfpllECLrJJM3F3Oi0Strovcw617IX1ivhfEGOQlJ71Zg8iko+dzjT+M9ZHE84YTs6pbd+AYG0yLFoksbZxvMc+SkhqWsPpozvTcp5wscyzjy3YviPPGOy5Ixd6
9tYD7+/sON46wLrVZJh8xVXIX+iMkSqGTmWQlkfEERAGyfZq7zrHvPvSCur/XX8varlGsl9n4xIEVNUivL3EgxmjODlbML3Rw8SrsH3BZBVccTD9jb0lsKRXi+rc0qKOIKHTVpX8r+TJoG06EdREcAp+RSwO+hi2
uXRO1ZZ8LSXs47dgNsgFKhalGs3AEpRyA/qQscWSaMcrAD751Je6hcsdT3QNt9zRXArfGv6QqHUGV8XuKN+SThEGGTdtrsPyoO9pAhKRRyeoV3dsXShQ2PVJcPm8DxLxQd6MNTQ+5nC0d0VMOBBomDZd2YsjjVJ9
L4dYCjDde+GItjrUNAEbBV0TE3kfoefL6zvy/r+ksMBj/WHqhjDGpDKt+hoSCUQLYWtU7VxrbBQEwuvgFcrlQ38sjMkeI9+Rv5F9HvaVAi1VdcuD/i/Sa3ANEbpiXa+GHAGILbZUrifoHl9eGXKYoJjz2NUG+/hL
U0xuu5IquiIs9U3625/XOU6WkIE3aQeNS1SnmApjmphafAkdKEryxg2hjJ42Y7hEMafVC1HGEV7weyOEMd/j/hzpqRKmFGzvVOj8WZxHQfGJdHfjegRcna07WuWOmxVjaLiNlAP9SDmvSvLLLYwvIXyA5/j3itHA
ktmoy07LlAXypmqmbWNTVr0t6y2shySMsFcnH16RlXZR9AtnuSbibObz+nqU2rRGg8dSMUXa3zEVQoZjilYI4QauL0wyVyS4BT+PkBSTENAaiQH4yuRVgsnbbOZGBtFfi6gt4IJETCTliQlfI8FyQ+o2b5gNTQSz
8ALGPBKEileHBXR7Uw0dv8eaq+sOjNH3HvBnQuuXJHe/M693TY5f7TsGCYOX0P7vXfOy62cbxURntVKPtHeKUzr8NvJial7mP+I4BhxWovArYVu6zo8eHIwik+t+IRIwUmEyx1s3utV+h75gfh9Ka7jJPE5sBElX
S0BliPQsKQz4S+9fsAuPdjApDVD9imz+HAsjnRzs/OG8lQzSKEJtRg2fYZOd9M6a7dAqNR6sJTUjIuXqa0hMjnvLMRNQ2dAaXrAWTT4fGGctCjIOhSbIAUGSQ906hIzNipUjzySSOln20C/y4/VqmqYZNs55SNq4
As9kPd5SygUQ5IKj8RYwdytfwcOYItZYdE6hkafts/8M4BpzW+N3rZvrgDP89fZ6Svjwak4HY0Qfvjcp3V0a/sEkyr3pQyaM9kvRGu6ExoWkzELDRJwjU3Fik3Gi5y4Vm9Mbuuras7L/jvmrzhtsHeHFYuTsuprd
HFH+pqRfkB0WcWk97GrG+vQH2DG/F06pm9BAL1gDjl0++SzcNA3NCAUcqMlnpIJlMCalAKLwAZx84VVnb1ea9Rmx5A9sP8XkwaRamb816si1HGCXTgyBZHKcwjk5oMeNVQt8rP+KxgzLKaptv9MuYlbBZz0Ypw0z
CNeYw2zCC+QFZvTsbHtpdRFSjZ53Uo1uSBo/tqHAmgv3l+VH6XLdcM6XKpIRbtZSjuZgCEH1A/OGy7RlBU42UDC6vJvHR511RNWZCsWEU9h3e5OiRp0lSWHMP4ZGKmBQjc2jMIh1q9dQ8Ze89qfL4no5dr319JCl
K3HESAQ8lEDgzAcLw7RSp5FVrnF+hxetN6ElJKQfJ3oGHCVLtauWcmNPsexlGz1bGCNGdG3DalOPO8zZDH0rgyH0mV7Vss9ZJlK4FtVGJnd9CJZB5I+kVCfGVNFP1W50gw5E9Hina/Z0hWk9ENOTbanC0ES7WCp+
kDsUhPtxxx4BTKaiusv+d2gu+7Z20qqxnZ0lxUzi5ILgE0EHVfmrCWZGSbdd0v5UNgazxCpIc9AmoG0/v0p+9CuRn0b9XqlmnCr/dvsZLV+MPo3yRvd7dED+uDLK2N87aYwq2SF2Jj+KeWOKvvxlMW+peFXuLAca
neHU3hM4yBVgf1vjUlvI8ny3ECRYInICKnFuGvVjB8JJH8bQPmv+3m90AVf4cnBTTS6zVEv0MrRGvUg7EZIVjlTqRpawjcUmyQo0b6b8S3xGkojydlGD5I07WjV+wyVy0DYXHBVooH2Z0N0mAMtRX/JsQfmmk7hf
VbMxbZEzy2Hwg2wFS+T4FX9wWEYT35ZS2lS91QZUVUWregGMzTAXBhyRv9K2kIcUCCYuCkkAKTCmGdL34MsW4IciNAgxBrTnnqs3sJ6CI3UaVUshWeAIn+SZ5Wk+WNjz/GUpbdVKOIrmpAxPLTK8QN/vwQfgRheF
LSMwwRT1YwNFn9u6ojmhfsiJ6bI5ca0QagU4YLVmxZuoFSxKbXc5+7JbF4Xp8NjkAO8a5U77MYfEJLya8Mw99CPL1F+lDPGmvtvS3ERZVz7xNCoj/5GUhpr0QvJ+HVa9okicSIBYfsavfodj257taIGmz7zZc3rd
hRuasQxif1t5d+pj6HBSdv3mS969/KWganezGpCIvt+Anq1TDT06ygoO7CodNhrZvW4QZHfM8iDqNCRdBXpeIERpqR2V1qIwuhOUrjzBToU3nqPu6Z3P55CB7GV7Qiydc9/g8F8JmQWUq+wucVEMbFfZrAGAK3hE
5l0tyefLTjA6LKDVdpp8r0sIcwy5l6V3TumunIv1bAT5Mo5IxkbCBYTEgfP5n5d+3QmfhFxM+Qy3RkVCR5bUhZ1vREJPfjuNRUGHdUO5i8iz72ByB0slW4SHZYnp94GHN4thlhuMLjQE9y2VGc8qd5b5BxLbQyaC
1TRbLp7CjYH2LclmAbjFlnwYit1XgetXI7jmBFSin78TdMrLDjdkPQhSnPKGphTzdg9IsvVLkimbWCIJLKVFPq8NSZg23q7YE6m5HLSTO+14wEpbvQaEweWltvQf6CyIo11fkYttAZ36QlZzItZBmhayWctR22V2
KLjDnz7CfmdFGvMox2iGGDnI3/yS840SgHaQBGF9ARo91c0IToiqyTBRHf3+xdAk3zs6iFpTb1Nak+P+rOc+vEOdHEQjlhk08120DXo11ZbUdX3vYXHM1Mq7i8gHVwUWhTin73cmX0cRdp+YFZL43aG8pzJCCQz0
aX0breruyRHfiRps1DJHstMIVOkS7QdmsEUNGHTJ7ws4jx6ppssoO7TRLZgX9zwjobx1xSyOt5L+jSK+ZoWdyy2ACiP+xXQ4hNtOktVGqQamBqY1D2IQqoQU8RSrxBcHlbzwCg+029Q14A4qPw5u3ua170FhmWPq
Bj5pgCSSrr8WCLjT0mLS3J5OXhRDzAYUdjYqYxaroKA4wTjwiuma6v8wBux/KOTQJgWGK97Dy8YEvyX3dyhWF0DjSMuGrUaFKsEEBiKdQRI8F3g0WbtKddCL4tOM8EyQsfWN8WtNllKCNy2GIEu7PMExPcmvxCxw
dnfV8VcFk/xEFQWkIaXm+2XGaPE1/tXLN//OiKqp4Pc3GwSNTyARXqnTnjapagPKrpOiGpd5Z8maGUdr+Qgo7AKPGpaJBuI77/IrhUPHadcsyZ3OBXZAnW/jxL90i9KR3kdC6JkNUz6KxjiN0kN3V0ag6K9OI9uN
eUn6sZb9i4fIkSUHadVxcVGPH7SZRFxP8XE0aHfqmmKk6bJjIZDJpPC6QA0cwXm+OREGHF9ChJIdrwh2vdN+VDixqpzqlzEjm0wzZSQ+mZMJjWA7xx8mSa99GfP+YVDXF1BZNGF/PIybhSxsISXfPJAmjaNRyuP+
vr09gEnlVN3R30NftQceYDYl7Zq22FIv7r2uCtT0Jeofum1FtbTf5TMegdacnzf0t7FrhWg2cyRYFKpPFRrnZzAIyOH6S+5xx4d4YzYFvQZw5duh0Pe9hEt/6ygxIR90iFKtQKVvoKavgLxfEngpuBRjsNaiELp3
Dx47y9OYH6R9t6WZc+Z1eU7fRa3st9nz1nOt5jPgyHur1C4QSssloNVPicxxEknuc/nJddYMR5vEDUTRHQ9fTucyqyAKy/DFzhLvQ9tzPNF5BENJyTV9r5u5sZ9F8xwZwLI8rFHHDz3Wl5Tl2NZHN5DlkAkeZ9Pm
wt1UIVxqgcmdchVelyPH2RU3+1TxqJaL2IgHPIjHgoZlpCEKkqUcl7voSXyJNcybFRXjeppdbvoSAK8RL9MS4NpAfeWQsI8i4XFhneRAS7QJZHJ4BGK7tsXK6PORESjCfXLn1gUeqtVUwhWapYg+dKKikvZUjNwz
fONTAFWnYWkQSzIo/Mn329CbOrlLPv+k7pHDk3Zo0OEpG+TQcP+LtR36t0xJ9uiOR/3TncCcfMbV898tF2pMKwAx0DXv4T1i49q1ESFPuPjF4XdZTW5dPnqm60az2Hwhv2sHCYt/nsYib4JEvdJq1rF1QjcuwNoU
8RTZB3IzBeofFdYiPflJlkfaFFC4D9YLMzzNyg+0CzcOYn5dkEcuBFY8yxuXdTyUtXWQt1UkOeRo79AQCpPSVNvkU0XkyqnQF7ThQCHDHuFb2bVC0ZzQKjmzLYLtrw1A7zsFpbkCSAywBTRo6dpYQ5kEWlRoHeCM
TLuOxy5bKeOp4zCSs0A4QO7GAuqtOZ6dOnzrRuahKoeT2xkpuh9kyuPG4iKXVibMiNlF+vE8eB3zgCQKsikY/BtqNkWSGV+8kI10LwwlMVIT4K2QYZgJh0/LptNiuXz4khT6W+vO8dGRyiWMTd/EJqdMVgqs4b8y
G6SdqQcRbR/xumJQJ960x2OMXzsvi62x3qiOHyfLF3xMKKgBZsqW7Ag75KOgEcIpYRUM1HBN7Z5RHV8vJll2617HTCQVDo5OhKCVBVr9JMYgtgBFJ2zSNb7UneD40Ym8ct0h+BJb9s8Th3Tu4gmQvpBqCxYHMLoq
oDlYNvTpYqEheGuZqFdUgVGgEH2gFSvHt7gb2d/TKA6Pl4DwerY6XL9MybAm9XcrI8EmKwTuNJSDC8SkjbjVN0YYde3cFnhnqLGKySfc9hcNWYLixhXdCADB/v2tUIXPPyhSbxJGGOP3Ep0ccp2JrGfai35cM44y
09V1/HUKM7DkbEMZNYGYwf35WW2Qow5laBesnpvkzMPWzRmgaODBE0kDBzeinG3MMChS7tpXPDThX9DVFx4Qv5M2Cw4MODMT+bUmqQs4D40hz01ypkFYuoZk5xY586A4SHMREJ3txbPYjADczqfkzNSktqEJNdCn
5OyJrM4Q8mUwvwuW1sLyzwYU4btgmjWOg7MLJnlBV2whB57vkDPSfK+is6+IbpYhGqPbtxbWzbK59W8eXH3QsxvnqRQZfswZc204HJx6MEAO/JimJLVuaTGbp3WDi8EsrdtdiPHprs0hQf/GyaCaTj/Gn/435M4B
VNOsn8405xjJ0xGMDg68WJLxTwdaNxLXNNLFCOsJQroua/3WK8Ko0EeyZAxBeZejQzKVGjliGhc2tCaL9bb45GujjNl8ERTT79SuMrdWlxIzee7bT0htak9MCZFOAHU7NSZ+pEzqLm2QCNpO688R/5+ibGT47tZS
TfAbK5quS4qw7vqMRHv+ElLEilHD04MfW5GgIi2dUbEoTte6rvgnhEiCnxK1b90H6mvCXDNHu2B/Z1leRGazd0lrRSdzZSf0Mll3JCoJPCavbwVnpB5XiSQ4GVq/FG0Km3I9g/wi7JDHLaWxEKiGJhxLpgZNE7S5
ptSYGlpR0puel6ZFCdGZrkyaoz5rHBep40PHR3/OyHWghcEGvBYdWvpkYHXj+R+oYbNYCIGta5SXzFJKYWcbyHrxrzcijwJyLD/SyGL1FikK/AAko58GxaGUKbyZavUI2BrsH5PSoek7RVSXWQRZrbTF6jjS+98O
9C0PupksAmkKD304Py+FS2AehcsAPGqyR9I089SNlnHylB+sza2Ky9QSDTSwBSuxuSUEVLKz362vkjpinFYdYYvrAPpE9Iy66zeGHcXVvURgWL5ILApgRJj+d3HDgttwYzj0zZd6MzcQeXRqL5sLN8NPDOD3wM+K
zIZv5D+eJgmpDf9CRPSgySi5rwRXshdeKOWfE3ucTxOPojAMVEitRnvegj2E1OM6BDAFBzJ6/n9z0Ek2lJsLuxCQ84M9t4hW/lwclneBFjY08/DleKR2EyM3CJjxq6g5cMDxIVZgSZTLaQid7lqTck7zkcCtzGpT
FWp6cdD9Gv3wBb2myY9TJ1Pb06QvJc/PssTB2Bp5jLkdAM0XPosJyZJ2iqUe3EVcWqZQkk8rtLIfkIpr3iChmaoqNR9cgpSWsqqVP7mtF1e0BQq0iCz3VUSYdh4rCZYKRhgJxqU4efk4YyPmFwH87ZUjCCIP/cyK
wkRC2m4qip23HzjOxE4pKXyeatYh9HUy4QxMH6hpJ7Ms/fg06rtPaLBU91goNbOCL7lvxIW68Vspk6KVDwmlu1K6//YBskaQKXFYjV4yMoIVyy3BHBeDWIAjLZKvTSN6FNgEXplXYQ545iT/6m7vKwgPGj9KtFAr
15MXNU1OG8Z4MMgAAjNc5HkbfSYgx913MKjxpwpiVNZFwrtxzEvf8lAkniVV8OGCJ3G7cGKo/pc2IYPOTX17T77ffv2NzUGbayAWE2XXas4UCOQIlOl8WYGTfwpSvAqKhOgm8Ru7pqDcFh2fcb07fEQUPFoP9oeq
ziwwiXMQiI7crv1nW9Db0MHjXGGQXOGMYrjGtvvN0SCIDgoiXxDogqCWknBeOTKwbM1cBEvDLbu2wVc/+K56YSJajRlezWp8FDYtViSXnCttFTlnQHQ9XGjLF7TpGzlUViNi1tBtmWon3KoSiWdzP74v7dhHR2eW
F/Tz3KiV4Mnl/Y0CK6xQeHWmNH1zjbIfpNuJThzPgo4FaIFl4XQVCIBDcnBYG7kGhFtIgxjb+vvnKI2SKjInDBXtSHuN8TVsRXawfA/lCynVsOAJ7SDFfDSkaC5RQsa6YgTVEzsxYVOWSIMM/FD7QJh/RuqEiiRf
DtD46KXt6UYVH5AtwqBfGTtyGcrPUSk2cLwltokEnhIdzMXCb+M8JTpicJgTuRqM2mgtzIuhjdJpJwLAtZKqhtna+Djjw2+iWrp9eoWn6oFF+ViZVFj105tiGGXO37MT5k5oMLNvksxMlI2jvTsF26eJnIsMXglE
Wwx9XdGlHt6uWF0p/EGO8LKRBC1rGr2MTXxAJimiiiH0yQtUanwLq6Xa1rEgI/KeRaL+M/VfXS3NcCVfHzVDS4ypvkJeJKr8aJkeIUZq6EaBeDTQIBmvzaQubp2xKXkNT9oBcNCjWwVNvJrHWlxzov19zQv+EmwC
xLsXhZPzh75AJYxgQRDls55hzLPGvXheTlZq1mNN8ZEG8W+ugKhiqIw0ZV1kCQjCTKvlR0/AcQpTwtmGSNhNFTjc625JuoVgFA5GmCVdnu6UaAZxeCoqbwLgfItG0eUBnsiaj2Yh50nTNA8zxrH09olZwgvfMk9+
cZutHpyrnf6VPJSUxA2fEI66z2CF+QPQicngTp9Uv2j3fxdITxrg3gf9mNSqq3XcLtdma5mJW7FsQS3ACAY6F3Izr+IRwIn15t9STaLMLxHcDECWAYVsGY87wQGq9N1karlu06hMXBF8dXD9S7iAl/xeEH+rtLVv
M0XYMIEhYovRgasWh2gDilgq5HOoLcYZhOQwbuIgIEkkZNnRF6nMibYCInAYFLJAkR06bJx+T9sqtRW0RxGAJL8pwpl2F9+u3WXZptIchoU9n9/HuZio/Vn6BHiS52ZzCWnoHLrrrkG20xPVmX6xkKg/0ZXoqZWk
q6B2EzTK8PhNlpuJVLq1g201EEUFN1N2hrVQv3cweUYFBQ2x76ylhg4PE9pdvAAwnTikpFv7hysUNJ7BFXQmJU6vxV11ho4rrQZYXj9woXvpUn/X5PLnP9wEHgwVLBaS5QXFP0nv4N/0e/y3G0/cwokSuLe6jLfp
+ym8p9+/DqT4H+wLKcVQ3Oma646TR/WvQCLlPQ5/xKsO+TGPyruM/P1nPJzh/1qRr2/jys3Icxl3blHk6U1cjTxr0k8rrp6kfJcaOjJE6M5GdQqoKA9kQ31uGOduRt/c3FFPH8sPrEj3kUtndZ3e+x4N3g0GVrdt
qtUf2reGuooUjw+i8CXvOmowgB/AwAGLVz2CvF5tSzk6Ri3Huk6rUMPNw4UbVoVL0EyoZZn1Wv3eVGeN/EGjAlJu4FlqK0V4+QpAcPz6jX1+sHmrM+2c8jjgTMQ0l8n3X39idl8zuyZYzNvW/Y2+ZamQ8l5xHwHT
WYFyiiuEehedY3Rs7yt7hYTF+S0FOerrRgrUxQc0ilB7rtm9RCRqG3/2+Tw9epmavjeJIUydN/c1pDmN6V9WXbQXBI+6S+/5XijUD5WsoCg/P/vlUm5JENBtM5vI0cRuzQUG6sPCiWXfSPHWC6q0pa52N1/dEhn8
B0TvupyrDQbH9pOQ0WV7Z7vUQP42ytw0vteNyTJVN07qN1K/ES2YxqAU4BzllAktKNLYYxbMTRZIT/pAVoNvxvjRJ+2C0QhFIyoXpydbWYRbyGJVGqzG0ANAihaZB5ffErN5whErxc5B4dLI/CQB3PCYd4/8pMT1
/hBA6VdlaB3Ft0YjgTXG4Nktwjo3JavplK1hB+6X9/Wg7EsYYLVkdBkVBsn94UuSx2QH5p/1WynwidOO1Q+Raba7ikm91X3XnCMeZR6ffKgh0XK8GvDkdgPPUr17EBYDvQIU2SxDiovcFaayx/YkCk1qkaR7o4PA
rJr6bgprABiBzdIhYS0EB7CufWxTRlFkwJJGw68kpLySe7q9Ob23nTPI9FqZYd1DS/r4EZKKvCMgej1i1/UEH9vcU40Q1/xruLJ01GFVUGDa49uttk8W/6aNqFwTdlVY2qzt8Lz1WWJZoKxokbGbtRdE2FJs6uA9
NBEPY8Ztr9Bj26Ho2RSktBaPH4p02S0qbTPQmxXmHpp9v7HqdtNBcG/7GsK86Pa1wtNtQsGXQRZTKQDOzObH7+1ROssmPcFQh+TyyYX82/zyF5+4MYMrEHAIYtedLnlRhiuqCI1XzYdIJ8V2jU5c01T5lTRxjeuY
pzfyjGCdo9KYb3hAGd0NbVBZ9St++bX/NT15Pvzn0q0Z9e/dF/fvhTWQJOWrc6hzS/EnlQ5sxZ5uTOpz8SWrLFiDGpZGXT4U67pDKSWM7m7E6+ZMMDTDxYPVLY9xrCB3jhY/TNPdIYPPRDWwminm3yUoo/c4m5oT
OG688O69oU/jrKjoZuKTd1fJrqLyp8ibps7ll4o0IvZBObaw+f/ShybiGt8wmG39oGcQfT6K2ECauN46CzVroghqxq24YBVXoTiaH5bmeOAtS8Ydl295eB/3n4LtwGvAeA7h//n/Fv80Lpzh+v/g3fi/vazqU1eK
8eFG50D+vvy4o/P03xe56PBkKR+TNjn8/rKO48xM3QY3Z4m67wDclvCLiT0yd7hnVu8yleh1jdJ5k3R1SJrjYUSlTMja9jWBUAeslNW9zeg+6zv5FKO3Z3FXb+Zke5AdYa6SmQiI0yXJg6qVO4qhqbbiz97f6akT
TSO2qSD5qgAsRqrQoBY6QcIaF7fFd3k/Z4vcwgREgHm7Ygi1ypb1qZQdkBwPwFzXh4rs2lVIQy4aebdIepsGke7X9aXKS/66JHtWv8Wj0wywUcuL946E/ol6yef8piq9n42Uns8OgY3dH5/YzmSwMukiBfO1oUmX
lVf6Q80W0Ww5zQNvVM9VO2L0D7UCPUazqN2e4FjaNTW642NBavgQHd5lftE71Hn4Y0ChJ1IbxQwNdJU5yN41QqftYJq0pddJ4HbxXuaP32n71EfJV3qbwbXl6Gsm66pduze57YGU7D4lGV558VAtm2A0xvaszCr/
iEZaaX0/57xTcGRWcqbCW+vfdxUexxIlw9ipmqOitEwSw3XGiGVNkcr6gBISVP7LiFvoluHjItSnTWO0CY1PIJ6MXKsU1J78aSAQcAcugTGxcjsoOfX3DuKtB4gnaz6kTsNXDnRGlD/2zYOw+78P8H3tss+QShM7
5/uCkkaVbfkTlB8PCQhXlzSm8uSSWbdbshJowMR0a4KQbK+3WR7GFDiBiLc191TizAahU3MkaavmtDsWppHRY4QAGqZogJLtLYa9EwRwL3iq0CySdRKBAFd/1MN5CsirofQxsBcVDjgXf6rgkUEb4aHb4D4DlFnZ
wyDBkXzB6lMXgdRua/yEOa3lxeBXy8oT4JInC8ooIU/xKpBBP7p78OatZ/YdNFtkzBuNmqOrpMp7lV282yJ+6vTY/mze4RMxBfI3L9/fAs+L85JBDpuEu3ao/l7giZmBo5CS94V74RIRLOApOro3RhZ4jyOgjGSt
zGZA+FofPTFWKql2fSAynL8WngJNoJyOUVCRJm91hdgqLJzFTbjNqRMIOIuhEQe0hVWz5lf8Ne/clG9vLZMBwiuL4qN1xrCAdodjktFd6LdgmjzNIyGOpANUkIzc04JvqXVrEfI0IFiwqWNDYttoZsVayAqtZDPv
g5U0fcz8M8giCZwJUuFSkQNNSeD9lFsuxUOrilxCmR5NNl8qb4w1ioykRtGHvE5P+B+V/ICZvDfKbt0pTSP/dN5aOPOMFALs4M/r0VXNu8ZbVSGdNeTtEzqU75gN9yMLZfRWoyS8a1QCWf5St74j1gIt/8P0gi/D
YMkR4N/SV35RlsdPddl4duqvGUNgWC/q8tjW/bVPdcPcNUYqBV6b3+AhvE7yDqfojWPiQ46Ws63Ra+3fROYJNQC1+2ZHS0AHpOT3gs129hTo1xoqa327TD87f+HyyR13OBSzhX8FZof3VBSOskWtesYmrqZnnVXU
YpRjyB2q1IpcQ7zj3LFdFBDuSH4JV6aEeSfhFgLRy6wbQpqqhGylH/eTcn18knaGDO22J2AD+32FKDSh9kNDSV4ZWUGAlRZ+OSNed1IrZnRUmoyHPexwzSf0vjjvhGlkSz9Foau1BMOi4mQUM7dQ7MEsYAz89fJ1
mLKHnOwS9jwd5zH0diKfZ/g/C0nlBct6PhMbGfP+O4sJJkSqsxGecoBX49/IHaa/JTuw9styKaPx0thMtkrZqvljTJI9lCuHWgDm3SyhFVblvcvnFSUkMiY0gm3r21pb8fuUPmTz5rYNORI9/A2ULm8j/sJ/lxF5
AbPLvu+thN3l6xB/DqqkO+XaBJXRSJ53ASpvrCFFUNwYkA4teM0K5q49xqRDoZApN+0xLI2ssLI46tGHJa6iFSYttKObEefSZDQb9ebkC0uM16HvjyZ9GSoF1dONTT6c6dwOL9QLPKk1vTf49DMoRqfmeKQ+wZM1
A92PH0pLmef5DXpQp+CbWs2J/eI+LIVXMaOj2jy6T86PhcFX3d/HA6jEDy8Cqz3gZqnUtcRvtW7b9Rxji92X+udu+7FiXSScsNJ0TR7qkF8fP3HTU7gUU1+cJlfCIgtlcGqCxeub8PLZAMTiIWzuwo1bj3j8X+uF
DQIAsnosgThsGLJx3GTFp/pPUie6NsRQdg/2IXSnewiis2VZre/Uys/r1kUwWZGo3djFKlpDaeo0nGz3pCerTVc3ire7AoH1oS4aY9wtQNokrfdAoLjwzt0oEGIV868dY91BYxcdCyaSIKtDNZtSmyGpa6lq5lOv
N8PcDKLQ6bPEvMZ1UOfdCEvXmR/avn/XYqAH9k0k+z0J9Tsg1ThBGi27EPOqTMM5mtsBOdnP4BnkgPay9zm+jlYvHEiFnHxHW1RmI2rFurOulRiWrhHB0Bzh2TXrGKxBXrJGpG04UrTd2rB61NXxpC2L1q1jtOtZ
BeL3rAVitTllG0XzDqRbuS+AKEEgsIIwtU3BTlXVqki61/C3rUsuRUGehtVt5EMt6ukH+q0BmrUnoJTPPpDH9mK0D6El3bpEFjfswAtCexRyu3ym/hWKZm6PRnoW2Pp7X9UxQQuY9rEKR4/gLv9xBdDQvR6EFzGP
FAzg3+8SryrknubGCe5MZvpSyF4rU03TxYQ272+DR9Zzo/Q4ZHp7rZvVJPXbIdxbBx/CqROY91alCDHURaDcW1cwRoEnihST43Z4+9as++3fi9Ux2+P22621ST5ACcb/94Inzl6Zl6TdDbNAuTkkINdiTbpdcdzv
+XdSH+vFbXi6HKSVsG484gKuJDkflTDYhADzqvttl0FMwE7bHmYbSY5wDR5kU+o3JWY3PJDVHnzPzs1GY0aWQGdK9xxeE77p7YXJ9Y1ZyHfcxkRM0C0J8lWLqnzBJw5KkIX0TA4FYxFenm3I/KY+rRinDipM3yGS
LWFQKqAg1+PzznuK135AC3KpNlB7OFnngzD+YeE/ctaN4cs2F0/ZhRz1+WJ+FBZOajej90KkdWfdvmfE7vmPzdr7sEsYk+5veHRpQLIxGYLLxk4IzJKO7vfzW6KXq+WSNuUCQv+ebfnchgh/UMm6F+yVLg56EJbU
wqGUOCdpCabWNHTQRzsIoXtbyjrM8eScAAfRrJk+phZVYhJgm4VJNwdllLqFr6zT+TpKsbZ0c9L1wZxSNhzsOpIInHQlbE7XgPWOognEnDfYGsci34MTRdRxGxSQ4AEGgqg9pSGkZTGfcwg3SoUFi0+2HxWQpL5D
hO9dOP84dm/31+7PtE/duf3u3bL7T9Vuztw8N82ZGvBx07kxFT8uTtNIc5b6epzog8/rx0AxEaUdG0mIvb/rHhnHLCOJfbLgCSWfcvp57yXtGgqT08cTBWXO00MoDcXo1JJUKLomWcEGN9QjjvRLMsXfD1F7YqTI
lE9u2ODpd9Bl6Z6Q3M72BsXC/WHz9pJENhtuT0mVcmLKkX0eTShy8/f2mAED0/RVBoCE7+6IDCvSs+t6NifOSic2EErZFbP7Z6XG4ccIfr0/ZTSho7uXMCzHeMKOoS63+ZKqLgnRWoMAkJ4fOilZdIdS0k86JzCL
rEmx8l3iDkAgiHojP8scT+uNM4ESLEDAXUOKtYSW29PtxkXolhYaDQrStSl9XLzTKm4Rz54dLCFh6BqS2UUNTOKBpfkuKGQJdDga+Mrd1HYRfySYbHVLgS8EDFPPsHshrEJmwlU4x4X8BKsMBHxkna3oLW4WReME
cs2bPEztZeazne4JQhm9AZDeaKEgwxpRnPzUpTD1+U9Ti5or7vNWEgO1wtUAGZ0iqa+gWlIplpQ1UWQB+UZHjYoR7cfrvxrLravAxS4m6s7tV/XMoDTD1bQKgPbx7lBNyQDXqkro2WVlNqZMfxgM+nWQgwGQSqu4
g4+kDtBXvyx6Zy3oZKIuQ3i8jaXnzk6RhnAdsnJ0bUrFhjlP/hwo5KnYjDW/SLagq6hEKeyWuWwOzt7W6ZUODzjF+I84G9/fWTqKncQtnv8sho0godHY+UsxgWt4fkCJDe0eg7Yf4ndjOPMXVVaYswwCfTQn0VJW
z7aB9z5MU20/O2lKItQsJJG6oRQssej0IC7l0aMtoUt8LRBJr8Vakva90MXkhCfjGCjWOm4kTuIozFyMF7xvi/5TZ2xTacnhlS8ATUZoTX+TBU8BpI9FeX+9kesKzAMMdAok8ElT+ExgsYb52p5wKCW0E4qdG4f/
D0EWS7G+e7YZNTvYhGwpIgWsJdhqwpkEjYDddqqooBbAUN8DNj6mC6llJCfz56EKqRv6ByWQJoX9LLl5aXONtLbvs9Y16xP1psKpt2KOMpThEL2hBKxoz7qhBfC7sqBWf60aD3CIrOyKkOk6CumE8mDbqwCSt6jV
p/7FmDZVbqlHFbqLhfSeCCk8N/zNiEh1jcsI+36p3Uv9rOvnkCJHmkJbR5A/MK3f/aPuvmu5A6HccXEt32aiVv9RfIzsTS6L5Jt7a6utvep7hBp+ubMJoJyiOvxDx1MMyNtc1aIh+ishpt//LYGPbfEWj+zutUqT
hf2Oz9xsFjw00UaS4Jv7kdJ05xJh8H/mp2r1mSDc5FVOn6rsI6GFhiI7k/h7vNnuR8W2ogWelHiyCgvva8fJB4W3TE5TIGJqt+x9VpUAM1YUfA+LeJ6MKYxPJAJh8fFyp8hJ7JqIfVIV4IHMZmBpsXCNX4irFjkF
JEQte84MfFPIG0S6pcVFWesFs93kBcuTjEHLDYWheazW7vZis1HAp61omNg3i9B7ijhl2+oq/eQK+GUR9FyGMkyih97TFFfxeAkfL5S5qns75fl/OkSwwv/mp8uGXjMLd9xkLDyACKOdiKPQwE3AQlOWUxjK31My
F1rVZnnKAloyoWoHYnxx99N+F56Fy3MtS8IpfHWqbUfhBBsJxtxmpsTYOVwMgtzziyZ3K/y/T6nx+B8WXle2QFfUyC2Riypjy4xFha8t8rWoqyR1br1ua/MOU8LctvlG6zf5ds808vr0OyLdaBez/rwGycOzXQHu
YKUXYyUr/zhTLMUc2P33Kp2aUh0y4e3O4+gVM4ZBxmebq+QtMVh8DSBS5I141Pz9P+73i7ALUE6C45dGsDakkqSsGE5DqIOKGy3Xscg/TwFFdMw8RN0LogSM2wbMNiuBb4/Lqj8ZdoPENubUV1e6oAJfhWG3S8Pq
wcw2lfO1m/wiXGAYQYLV3bBPiuSz4TxS1akuj5fr8/ADNcUyXMyT04RiTExt3SwbztivQkGljzc1ar7rJClpBnua4UJyglysD6au0F+fv+vcqkMuRYj8MFQk2gbN63UNjm+3fxKjlgrX+O7d9dg0iahbSTbTyi6i
jaitDoMYF1Q1jdnpYtPpmysPeI2kNW2niVVp0jqIaKeBXU1t1rABjU+P8fpwtjQZqE5+xyKn2gomL7WSV3BNHY9VcAh8Y7l/ZC7UCKa5CnUBVmNxvO9BTd2ZG8Rp3DfY89vrJijUTW3puaAkadELMVTnPJmCUe+v
fK0lNoWmbMh4oqlCR9aqDO9yC++8bnlcoBkDZH6CbL15ngFMCTHDRtC2Js7qHK/PZahJ7ipPQ5DHmP6UX44pB5Y8zpe1qwJ/7jFh95HmsiG9M2U83VRVT8NLvu4aKlTnXTXm001Gw6Rtkf3FU6EVNpaw5LSgDSxr
lhicuuhmGf5g5Cshv0QkZ8HAR3hTsEZ16mqvHEqpXV28RTTXg6bBpGQLVlq5WkdjPjTSsdOY1ZGjulUwAwS65cRd32/6/gxVXFddLK6g6Gv0Y1afoY7zAeG2h05D2PgHZOvQQFAVBjvBYa/lMUGYXYfL6CBXatj2
YruylWRrs3ACsRHFY5sY4NKwKl2FWGhBEIZTUbbhlTWo/vIVJy9ZZs2+a7JXoeaLWCXSw0zH2QhvW38TrS5/WRPSMJQatDIs90Jz9ph4pmqtMoDZzI2oSqtHVuyQYV6STsOc1gZadlMwqWrnPAEhVrQEnBV8E9O8
SX9kr602j5F4e21QkSZ+S2hTovY/y5Ktqqmahk0oSDoQP7WPGwrf9IY6gk6kqDWgyNMSMEpBC6RczCYGXQNqQ20I8kJdAMQ9+uErOlBbSW1stMNnnY3/LM0BxS7NOnCM7gqfas+DT/d4ZdNWXy6ap7Ka7R/LrSy/
ybZBsRhiegSDe/HCfDjycMId+ahM+U+0ssDHNEgv2G4yx8b6yxc/hy9nkQtRKwWumpDGsG2ioewM0cFGhCy/0doSZbbmIGGweqE8i2w83raSeBbW6uM0xVpGOa9DKVR8bHxyK2NN4r5tQGjpqWg4VLrTy/fWyps3
bPq0oBGsk63srgX+yczUHoO6AP90zPL1330XnOG3aLMOrZZBmZI3g5jFciwosJb0CfNBnTAFSaq/iyE2InBdr4VRXDyuPFjEUYG3LqQq7KBvq5tzi5IDpGnVp+Dw28mNpTv4xcFgXxnJK27JUBbRnifVftU9ku4n
6ng5rD3R8faQTcTBYHOhs5/9h9sp+J9P0VB4rJpi2dvMPj8fadD6HMMUHEvplHa4CzyZx0ChC6MQ84ghPjBKKPkov6tMIqz+8aWJCSMIGbQzuuUu8GRS4AZ/eKzwJQcT10fCmn+a42LinJIizA2DDF6ZFnr0lDzx
sD0pdYMCdfHxdcIauGMgwRlJm91jvOdBoLAMPZbcDYF3Q6wK/v2m1+n3nW/t5OJdBeXeIb3YcfVLH1pvnkkylIgz/RoG0EbVTaCtfLq/w0tT5M5O495/OXi0zpoVimTb25osvjL/mbyz2FaJbiME88rPNttW2BZF
7warEL3fJpIu7oXlJmaDK2PeYK6yauuwYZA/w5E4xS6U3jO4izaMWl0t8bXaJCuH5WqF0F2+CnSkIeWnbL29fR8jvo7z+iD6L08BrNFHvbt+vneKCGqQjQJbgkkxFBZXk0TYAiURmXAnLq6bZz1S4ZaPbXh3wh+C
4SB/mOGpHnraWgsi9S39B9yUV+PFckFRFxnslm4aQv/LamiXfKIVJlGIyzPyCcWnDG3h8cK9DHGykfPSNTFG90qCgS2RJFbC9eB+rLrlxRMqC5kA0iLeJLECSSq+LrtcyF6FUVriltv1Jf2Pet3C0rjsXXYjkj/p
vohDsK6mm4v3c++43qgUoatAtreK5el/J4jllQKKpDJ+epz65Xp1hhIZYvn6m+/cR/78PveT8pPtMODtWxlm9Ha/sU7BIpB/p0S3UiP4OohQQfizLgfYkLf7WZWXI1myVaSFV0Az5/c8kacPY4EgMc5OqhSlvYco
4yoQppvWwWA/WD8i7PVcQjvnu/tyJssFyBD8K+1d2MGNgEWQaNXL4++ULuobWB47yRs5rPF30konvJ+v+ZbAgMhVRZGc/wV6u0KmEHpkzKGdcr6lxTldOTJPFRARgBGzt/WDCp17w/c/JDYqAm8Yu3TJtZG8t4yW
ZIEhNH4Ew2XLJVww+OAL+6Zmw3KoHlvA/WlmdnafObn7duCf92zP5aKs6lIZ71CHPCXQjduWwDyzWO/vdrRoUQQTz+G3/Km4RYPBr4DyhXNjI9UGM6cCX4UGd5lR1Bcl3Mxwe3ugPsZAfUgevxgmJLXdFQIpAYvI
IX77KGAQLqZDrwA24Si+IX4LiyuvbwG+hYNe12RWpeSJZXdMsPVwS0EDYsH1khuT54bFxBHjbmd5xi0dEOk4ySnrOtyccXQj3c7pY+dE0C4TNVaqAPU3lfIVM1DBoZwzNOMHQQKdfyc+EsCn5JtbviUmYEHzXuqv
YhvOB/pDnBDeXg51ztGpfc+P9u6Yl+DNuf31H00xrLXUSo+cBXxGdgoE1s+Q6YQLoCWWSVn9+X90YaPgdfHm3wC5zd+gYuSFSOuaxZOoz13VnB/D6lGkNwn2+VGqfaMytZdk6C1MGaYIDmcJgHtsPtRZ4Yaj9tgZ
Jd99TBYDSBW92SaLuMD+BH9n8lMob6K5U2BOFQWgs9Mtz+HEwxeU00CifZs83TTSKrG5HygxExn1JGibNk3k0+QwXP4Z+BjDAX7y4nwSr1IBnoEDQoOYRaQ0iY8vU9XUvD5GbEhh+iu5BuJhtUs6Z2kOHCByU6W/
yeQPaxRhe6zReCYidN+vTO9ZKdz8wPe2xHpvHsbNPMX/v9dYeTHlt40e7G6CPvFhFiQ6/PWfgpdx1Jv892MyLfj1hG2HJ2jn2TCE0t2ZnfmR3Ar5h9j9dnsv9ZOW+e/7s0reKXBEi3IHfX886uXwfHce5/Wb0VJz
IWnzlWV5OHyD5YuBz6iKd1vsjfyITH7ziFuSM1pmCmKF/6egm4txYN6IN/n4nF9tMv8sUP3zZJkvh9Hz1wAn/SyrOnj9HQ16YTbx78RxFOXlw149lMT7WDP3WjeatwM3e9xJB2zYo0Ji6MPxZ4F1u7nOMhrdH2eY
wT/n2/8+zP+BCRGPqUgezJkC/wts2Gu1IUR9dRGPvwiww98oaPUPSHNy+z/kwXN2+Uzerpr+v20IZCBJukfEPmfOrYAiEhteZqxGOMnvn2TYGePqKbCmeSa4uzEvQKLdp5WSCeYcTbXfhR7hbdBfu8KufxylTLgK
A1Xm8DcgeYdoJf0/PgZcz/DR7GVdy/xnpd92X4Sjj45vmregURsLolpC71B+A5fza0xKKJz5s3T1kCstl6UTzEYRCf1ut7v+Ya7FNzAnYx8szbspzXMCFU1VSUD84LAeX7gW9YYOY6s3aF5qYzGjOgxjVMTpgx6V
RPZlnMwBZ57+FOxqj5Lq/NeMtoBWqG1r22eJaDzMzx9FTEOlbtabit3vS95Wg+gAll30CuNgFD5cTAJYTseEUvWrxW8MLL9YgcEROaV9U74ZgPZ5hLsaTe73L8Xtn1fZ1l9ZG8avJ1mDPYDBrIkvti1OLzjfYL8/
aD693g3/QIsM8+ulQ79chkk4fdIOOGXI0G7ICG7IQG3IeGxg2DWUnexKlWsrHmPxgZT5Trd1qHrFRAGqhcyoJariyVLvjbWofHJdrYh0ggZ6Kz/QklFVeZVdGv3hvaVvLSFaMMebvCCYflDrrh2EI52no0aByMvL
pnvGzfF04v9rfB9vx+vZrPkfqseZPx0FSspVHPmf0818ajgBT79TDvMmf7qnKsWlNAyEI5f0Kt+XOTddiV4dXH/3rEoBw5F40er1wB3vZNbnQOqCUytDh/0zkqg8Nb04yN8+5Xf5NHQX3gP9E/vKKzq6zLhbIe4O
s2vqWc6+nxQ/pNTqS6Ufp+adDF3qH/k14R5HumgkiNChVb5vGhUv8NYwkCuxTRIMdEY1MUrDMzZooVfvtVSBYSnjqfSZH4dIm9n7flSMLPeBL65EsTawnLBXtG0xsJI8HDlGvM3EIBmJl8yVNwg5EmxDI1WAek7R
9Wiq2Ts59wPz+gswIQOwDmPfoSg0IFWSIVNW6Xwrmr1bHa2ojSnpoKUSYMyoYh8WZ4VUn2JopN70oWQi5jAEH1O6eemVrVLEz16VqAg0e5X6BEXTKzcnqtwUMrK8toGe2mu/g8tP7GATewMu4L81aStWqhbdAxZz
43gOPyRdj48pMYgWjndQuvg1wJGatjgilj8bLuMdiJO1esMZdZ17V2ZrPm/kml2/gf1MybrWp5Gblp6x9U5RZ3fc8+zMmAllo1Q5MxE2TQN7RxQY74mnzbUAcHzJAMRviZk6Zm7WGEptKldEH1d2+0jqnd1ko0ly
9+BOPa7ZsTV7zogV0BJgjTPKk6+zzgpsBqfZW6t2m9joCuSUaeliDNr4ohqjW3JGIrxVejVjIdSeXxurkTGBJTJdZhWmCw/bujA2bkAipC9k9bwsSbmnMCI4W7YpqfM8U8QoENawoaumVAZy9u3YxlWUuM2awaWP
Fz+nrMrwJa0xt3VjeqiEegj+4F5XdWw+xBYAzPEKsP7shOBQW1N47lrzMonIUm8em1OFJnQdo4gSr3jaU/N5YPJGJxiotKHBRgxSdDtZFmGhRIOA7CiHmrg731Zh4LcN/WaTNLB3eQiSHfw2uj/taTJWYXIgwR3k
KTLDU8p5ecC5JSjg06AweINm7GMvmiOeBvJLJXYah2HUxcERvrwzp3ANbldvqcDpd2Ee6pP/wt5xaHXSEoDBxnBfRmyb1it7TlIKzUrlp5GZh7GGDeU8I9No9vx44W/pWjrIHuBlIjSo3W6/zRSwxnFvdVtCVRBI
z3m53WkkqLwmaAnuUGb1c8U0CYWPaGU3wksXwZ8U4RTVJq8jr/DFnyI82nNNEwTsdb3hOdNxtAQLlwpkYGRB6TJwktmvYCZAHY2iPAf+h7dgmoEz0quQNPRIsjOmwRJ0qasxlJy+g6xNL2L21Iwn4z/fx89jvX83
Ns2xHVoTj6/qawyoYVW7Dgg9Wn2UfX3SPKrQ4ahwTduI6QC9/2+ZRAypRuujMv8v1Pd8pT0uuMe1JnzGBte3L3H66xzD75Ps8JvvPU7xIy6+X3Fw9wwX35/wRnu80RYHesYQR7xfXuCSH3CMJ9l1HAropjI0VIP8
GrXT7ynyBpYHu+ZFLbuCM3+piXW/erzhhgUiZOtx3rjtaUxXX9cszLvEqM9Yh82OxdoAxtSHg2vNSFqH6cCJKE0T9OTCEzDcS8RLy5iPN+Nmxuq54yWxPT8RH33hNe4zZtUYv26O9lhvqYYouA7V+aB8vS2szchx
FLnH4Vj5msC82i1gIMhgytBhAaMiH72MWqp02OHi4FUNfjBywks7ZJbNLUcmuF9a4stTX9NtlGeb9U6cKJGFoeHz8bmxt1YvvPU0abfPee1lI48dczf2Vo8F8eHwW2tA5jMUEkzZhtXJ2es1yK4/x/tAxkWWX6LN
M2g2wqwH/3P8V0aaC2JdOcx6d3DJ6IPTDcdRQIZwOw2ygT5tTEuuPrcup8tyOqSGq1XbT5hOGu+gtwPNPE2kJdEyNVVzOB01IN2tfZIKd17t40Km0xgA9IFY+MRlqdEMALPaW3RvpnHHV7ZjIWwCpF0Xq/HBdzOU
0NkWxt2z9UaulCcf2PFuBGoc62tdyKSC6s2j6HXqNUbQAHkn7pUVdH5UvqckT7gqeFGdnsmBe3sQiSw9Q4xJj0lCZK7MdWBTeHP8lZkqw2F9tBVhtQfDC3VC2cROiSqAha3FXfOqE8fO/018QB6lNmfL8cPIJgVL
5GuWtVkFYlOdPOXe4uW/niw6ljzpvnpaE8TmhoOTLTbz3Jc4TxLRm4fz63W0gBZwzis49NiEjFJtkJ3k45R3wxCq0FmC08xx6duuAEFa1PSucl9p6ByseTDDk7u11Rxwl7p6VICYan/n2PJ4xSepJEgkvISwRGLZ
dlSZC2bBIvGUykI8KJk1FuwQEkqPBpeVvt7Jfpxh3OfOUcx+AEhB2uJBZS5v0T8h7svlCki9O4vali7EJj3WVUeNJ3A08jqaWcm0WMxRKNttqplIqsFXoXV0iIM9Dydkrg/d2ox9KyqKh/oo7Cx4ukFZRjBr8Ckw
P8sPAMRUYCOI0jHrJa7KP81sIkYTm4SbiVz5eVYiBCnF/g1uxk1+UDBObTBiDTKehcrlIb1bRUZV2wGcfWiAfGsCvyg90FbCT/JLYghdlcwfMlwSe6wwVtZT6aUNw4PJd0hiatWRn8PtIGerHtRzNhkbe8vr4mmM
vIb2GV2u6pu5XA4VVEsOYwxM5NEshJOI/pq7gAGrMvEpKb3fhc1iiwk8ymBhyWCcu5yB81sC1Hs9ox/osok1Bq7H03FaWRSYGsiShqdPej/JKiB2JiBFLivsRMtD6MO5NMkI1fVuY4lb0ubLiAYMWFCa/lXxgb6G
e/DX84SMKOpjGCcG4bTJGlrIctmR356INt+K6yVNbnqxo9vSXT7XbzP9xTXQO0jSy19kTjl7a/fJK63fHMKu2rrjL/3w5275X3N98U/5Zzrm3Qa00ewm5/MlFyo6gqgMiAjtE/EN9uq1VMKSdzvqCYCMmKBLzL95
OJe94j8PjY5AjljT7GWM0JKHxCUTkTrh+UgNZoOk5v7XzU5on5DSLIL2ys+tqiedR/JsbI6en5z7Ll+piTy7eTOP4GhFwtPirl/kiS1oTm55SHJ0BPP9GLCQnPQWfGbEP5oRFV+BX/8lcNt4kIBg/PUvGQmNbfzu
acnDUNjTqIJQyMw82MtVmKo8UzQfKrPIwZqqfqAltzRbhFPotwJ5frKKNkt89SRV+ZEU7MjHoylCR0YY55E5Kk01swLcTIUJl+sDbrU6asaMPmVBNT/RyMnKWlub1Ahj9ULSG2pHV+oUcWnE+vaj8sUrHnW55qBs
/DOl/V5cPxMVqmnh5sqw3Vs/PBntxqSfPNdX6kIXzH8stEyYcjXxAsY2bRYM5DFLq78LB0E06HgYqSwoQoZ7IwYtHgLR1TyqmwqKa0ex5iBtkaxd7tIOpHrTodmhsJ/R1ouWdzqBr60M6G6LAi8ptevVnDfSsEaW
FKBS8zcgSXfJzliwnWtWBPnE/HnCcgESxxjFRiwOmedbSaVULA0WYVx7axuhfSxH37XhS/HtJnWdJrYty7YGYxDGuX0g3DzNqc5h9L3K6SocgEKEL6lAasTyUYA0Jz6ZYsIbZfbiIbsy5G6F6/+v+uvX99ifAPTy
GZotLwuIiIFTFk3NAiKAwW+I/Lz68K4H3iJDhN5jo05fM7welvkh5a0mv8RT+/9ye4vT8nL7GA7/7Jpu43x5+3/RR0VhcWpZoTe7zvHU8XHXy1tLZDycVxk9hhsUIskIFQqRmuLA8uJTWQSNfde2UK5QoCUnJUdS
y7miKWA93/VDtTIwQlEOuVc7vyjoqQus8zmuNR6Rk+bcGoPF819qxU836tnkVYCdx0z1jOjxCpxIlgd3tJshd7DrLAJnid8egvg/AeBxyZeLkS37txutB1yt/TxP6/lBsYdMkQmef6AkvpExwkV4DIfoMNOB00gN
AmlEXq7OAgs6UIo5D7WU74Dwf0C5fSVlxEy1UoRFWeuBb4jWMh/j1p3OZQEvFnHT/0/jTxLwG4sLPDrXu9Ki5PlaRdVdjzRHB2oxZuZENghbcqO2V+AHAXSS7/+c7qJkxepbLvW2338ebFq/3d12f971+zAc/j/G
dDzdP5z/evXbP39+KTMD9n2IXgL7IXU+bLzkK3bS+cf2euKLB6MmSBCemHno7m91VQzHqW5W6W7jWjMZYTmaRS7lUU3GHjJ+ZiB6MSz1Yx7CxLxHrdLjeaMSdCW7A+O4a3J7Qu+crn8jo4RlIDrOb2SGD+jPjGwM
fKX+WKeNyGW+mUU2eQqMosOlcCTjTCg139wg8xYM3z2WzVrXv4BzJAqxmssP2Y35Aa3luAAQIc3mrf3K8/SyT+np14ZT033w0QzPrA4fIpr8tP+Kx4PDGb6ls0SmuHKDimOkRoHq6rOuU9saY+tEmc7MGra12LAO
2PcX43y1fVqcxmXlW7LjJjtFnxJ+hJgkBLO9HEhw02oeZHwD87if47WFMkTeM8QgDv1veuQ2zC4xpD2v+yk/v8Oz+AF6mAZWlSRRpY2LOQmJ8jV+Ly+qb5TC/PrfvL9dJRCATq62N6Z8pSDY087jSBxbUChl6w5b
1BlMiD7x8S+waFQYeKzm2fsSw50AeuovzDuvFsJHHagzj/2c2wVNY19jA+TdQjH6GY9dwfaNyt1W4GHDmPL24XxgwBFTcDsr1QDqCowWI1Jh9uAc3UMMdNC87WFmxc+Rrc6s+8RP8aMiv1P5l5Xs+DLEAu5crY+a
YikPMq/IBcpIUtZn4oP4FIq1QlcX+mJHWWqCBHpDewog4LEys1ACL2PcbxDyyF50vxoptHSa8a2QwKfrfmpfDxTZmRJFbQwj5hf/lP/sde8F1QzxbfGca2c4Fz590RFrRox8cyE2GRX9h2nAi06thBcTXpMjxzGR
L35bmDS7hb/id21CPnNU4Q2ukhefEtdb/RB8GMSmn34J1ePpUGuAoOMVHyEQkBVmlBE6nnzryWhO0XtkIIHU3paCsaYqdTqNxccxvbWHdko+AmNcRa3UpN4LWALqTfUBPdfD/kuVzA8SgHTjUmFTUV5Yp3VZZ3UX
qreCbOkV+T8C/ef0gqso56b6L5WmkVcCuBVF2yPyUAzBOFp/7K2SUHfnO4IxQbAeUEWoiIBj3ZGBuW22SAsUqUOP8dX7sVm/FFRDIHAhRCNcbnnr2wd8e0ue6omEe2KjDktWbWHLaUqsXLGpcaQeJlItIHJdHupB
vzJQ8GnS3oSuJPlhpgdVAMBTRfPK9JPrHp1MRiWbBDyBEQcIeK4NrqClWuZIhR8lpyKyBI9JMjNXFucPJ1zVCdKDasoy1NLicmAjqn3hkgTjRMbLVfWwQIL1wv2LK7eAgPu8katrlHK5ihlQ2eypTFABifh/QFi6
rAUwS57Rtfe1tIbrGfVCvOBkXlYzcxIUWem8aIxWE1nALDcl8yw8LKorY1QmKQHrdyjD9q0Slm+sYV4GG7aUUj4poBYhsJlkSLcUfR0oxFNv/XzsGCI3li5GpDFc0ROIwdK6Fm1U9RUw5sNVLdHf9scRHX76BGhW
n8/E5U7lu4cDaMfykHoqWC+VfSyzvmHFLCnuSq+nr0XriMmwL510ZfuaSKUs60xCpqVgwQjkjRNqLiYDIQIsV7ELq3QF7jdpxxgyjYgO2GXGl0+I+9AjOrbQa0PXvdsoFw3yvjy0P647XQrKoyQVrLNveyI59b61
pI1jaop088Syl0oYXn8GRlXArVdhKNQLZpxbhO4TavRuEp8Y6xqx7MplgWquU5Soova+VHQMD7byJYltcWVLIdtEIaa2SHqKzaTLUKhk5B803wrIuilF3eoDi4sDCFqKZSlHK4kSMty3SH4bwZKXYSGY+fo/VBpY
hop6M5UJbylHDAxQu8q0sPSmYOIu3mf/ErtTE4Jy22j+KIz4Vey1Ti2urm9gVDwDEi9Fe3oboZWYdgrgyg+G0+/bBnYm/+g4I1qMQBAB+oa4WnHZYfCeqrxc7/JXyMyEf+yyuK4KK5I/nNQHVZSJ1G9ntrUl4kho
eylLU0aXnUyc0KQXCoU/vn4ro5YxCkpm4IuXhaJFZ/NAd0L6o4T4Viv54S/9K0YVJfoFezQSoSYQyOOyIhmM0O+qihQ1MyQRReSfQXsufB8Pj6j0wmm/zsosn7hCk9NnIS6Z/JHVqfip7QhGOo770GW8SEdY/y/x
fiXk0566kZBv/27sMkEQH0+sltNjH+MTn+/nJza3uvttaj9aOdP3P//FCyEfwnXzI+fT2L1y+2s8XQjZv/7o5eMytJd3L+l0ki/T5RJZj2q2BBCmaqn1V11yVXkHLnmVT3y4j2ajd/vHjThnbYpLca2w4KoWihyg
0tymk6HyzfC4pQw3MgoVhnWfnTDrtNxgVQDWYWLHZTLd59em6CEEGH5tOAEUT531JJzwy/U1XnqeiNHl9loUhkrRu3QrQp4NrN2V8RyZj3mGs9htZ1j7JCX7Y2l4Pm6KpuY4TFgSzxZ+CjeZkBWX7/HfwxXox7RV
GAI5ZKU1FQMl0aM76aWQPTzO5I1GzbcmmrJ5McNQMlUMl94pMlQY5AxGxSQ6kOe6XLyvJ9LHhycPa3c8bKhCMtge0qpAJJkQ5tEdFCe3YzoKh37e5LovtvXesDCiOk9BajoCCDeDy2QivrwIJJQopRDj9uCawB/1
FgaC3YQvRYWWvY9hGvTUUma2OY3GBz64bwMJS8Wo/PlY3LtNauAITcu2POqT9Q2Fiu4HUWSlZm5YVy3Y2HoTuWiMrmAJpnQkRJfU5mMLhoA2/bAMtcRCbnWGdbWq70c6vULV5mZwo8jFLCJ/ixvDFvFQsOMCDNhV
axnbyQakUSlp5grrZOUR2y5Vi539CfPYPma9wT3XKyuyArDe5CwLNr3ar4DB3FpzZdPM9WVVN31k39SWGcsvFOnhzFQq7ayLcLPCldSq8CM70l7RJjHSxDAL203DmnGKoiS/jfOHk70BULzCisHv8fWALrb8Cgz6
Vc2wCmBLGkjKzFt5mUeyKKaKXpseoSINr2l4TcNrGl73i0q4gCd56sXHMCHjr3W4XccA4u97kPMBM67M8AGUQIrDpr01pKefAoPL+u1ycZWwH96ULfmaI2Q4ADR8e6mRdhiYpqzDzftEuuiqPDqbNz5XwWyuqhwT
DXrBvRf5qK4NnT/YGOih0qUZcUGvkPgO/uVf9MDgxAmHBq/sAcZBm64DUOS4OC8c7NJx85RGYQtsJaKw2YLe0LbpgPaRMvBI0u5P932s0nhoD7oZlQqZON7YqGUc3IiEpFWWCY0RB8/Ev7xFQexVcHYR2dGFgsC2
3enZ5HRDl74ddEx7NR5mDP23iG+j1A+xbEel/8hf89TYqYFwENc87KDllXejWbjGICxbIhNFo6Id1AaWy2vqNk6YVo/HkWBse4ffrMe88uGuSvVsadke6hJLZ+mnWzPbiOaEkNelaRgJlQLrAKrBQLhMbH462j2C
pErA1uDy/lBftjw6dyzVZ9E3WAjLgIT452Dltkj3ChAIhQoVamSJD5pVgnTNUKkxdfKznjiLiqfPXp2zt3EWhvfyTmej4ZV+LswM4MU8SIugMHYG4uCG5jyOZEB+67lho4oQmx8SWY3GTj5fny5p6EPsd5qyNKk7
Ay9qw+Y5RHLtZT6xPYnmwbBh3tUBv3Nl1feLPRuuz/F9wq8qAE8iPuv/yVQ3WJH59MwLMShjSBVUHA5NYHxZoKnmfTG9hFFISJW6lvRIKqwJBEIXhxTB1ttdopQcN3PsLVyMAaxe6goz5rg0Rb7gvXNVzSIJUhFG
WOUb1KP9HdSaW8JtV0Zre8rJOYjLFZCo1dA/iw7Gv9pDEPC6LmJ6lR+ooLXK2MYSwx366KD0HsRO+xTjNtmyEk2zi2/FmzajhGzz1E+7iJ+JgAXSncWuqaeHejRYCfXeRnFx+Wb9OX6Ld/Nvtooho1nmL9gP29g7
SJxP0QnI6ynpWuzFTpV2cMXvkR5cgqxywsntwaDMdy+K3v0dd2my0Di2FY/Gb+Y5myvPcHxqoPC8ibdj9HDn+I+n3cdIIoJ4CwdhjN6ZbRdeuCe6Btc4OuaVHmmSx39sbcRSCfJnWG8Q9yeC5+I8vjtGbOd86Ien
4A/+NvHBrOBeDuHv7ywFVMFPLGtQyAAxZuBTwp0AmJr48bUVkeR6hoh5N5FhlIbL6EQPdf0vzIvzcna+mDY5NZ9NIXdVkCxxkFJKdsl2eWQ1fsmsYvG3mrvoUHoewlFfVmsey6AHi741z/rCsnklFxsx+PP5tZba
QdfNgIGcNX0susuqzloyhRWEQ9d9q6ezMeT//Vo2szJiZTWSRPAs5ZfVd64tpyUBlbO83oOORJdPP/X2UFmzAOC7bOfZAGP5Eg7NURypBGo2ec04Q5laORRrr+ryBGhtk2HkgWag+vaAhSuA4goWr4g62/Od9vd8
s4KJu2jCGZRuvTxaQzCSW+T4ec5o+iW63iAXSpi1TAxhhYBQMrh+QE8TkSmV0n2ddfbCijUzr/upDwzXCxHhnWvUJHItzoKxAlyNStp0zHKZKFeXGKlJMxcVWvHxRYumzRVZKA6Wn9z58bMxms1RuWQY2jZJfKbt
CmY0ln4U8S9kjA1aRU6kRrpj8U+XBXt49k1GAaX4r9weqy1+FubZXM2zTTb6MTQ5JDtzs1Ltib1jMEAkF4sQ2RbOaYp2WaLIjKZ6TJV7hSiS086oHbS1RGvj7uAUUeOtQswiil3ClaaWZ6LDX8QH46atEqXqk+XD
8+iHCjU2mYyyArA4PHw5EjmsGXib+Nl2sGP8XbLsyGWMbAGUA4tiKLVHqV5LDrIuysrHMLh6zQrB8HihPG/HlJDKTd2MtCSjqCUosY7Tt5tKWFgdUnDWGz+zyKGnkrrTO1FTtEgHLMXRIvLKx4yObxId61r4nrfi
f5HkEDndpLbrn/pC2JCaFmrHMd3ld12Tf4un0QkhKkrqGEkgJ5zUlyD7DI1i0CG6sdZszMIVIzRvLdcaYFdI1XFGVO/v8qcIMvGpw2RLmafiYwkEkuRf4D4GZjIS/ICokY/wOfJHhowFcJyliw1RYSfgYDOC7MSI
jPA8YDixOIiujlPlbU2h0WzBeE0O8DZ6XLbjv6C0CUDKD8JaHFdDwaVbasX5svpT9Ovkgb4f5fEUjEwIqNKg0vw+x6VMlYkun7qLFIPAhbKApSrLLFkyIp/GUIRBHtmdFRUxlOrZUZOKHUqypd+3NR9+UKT/oLon
EqF89D4EztdBwRS8OOZAiRR0WEoHfM3wsyOv7uLXsx361A9glusnXL542cyDkv/M1MCpPO4cLBm1wbmQZBwLhCoD0gFlovtFVQBCd4/PZeo4WsjicyfNnxgbDf17YGXlVJXF87DATMfomQPWJVttrjWeYVYHigDB
Vg8gqWkIOs//nT8sg575jLPreJm+UT7JvLulofeWEl52dle3mhJSPU0AlwDfZB7mTHhBJLvz+J4+bvHKxTYi8UotMfzepMv4ewIdG+t2PV6FyZ/bOis8mRFZMVTryJ6hs5aPfYSLe4UCYuUwUc4zyZvQAri0+sHC
ZyQM9C4q4Iwjy4L9YVmAwQgfeFHrJnpbTgYbcB9ioLI7lEnYnqo08dSOJ64JwiIiaDeQr4bIm0IbSwVFNYa5Tqe6dn4gz4/16BdiPhX78dKdzJEAHtpDJH50zjmnByrsi4q97dn7eojnuZ5F9ZS/wLGGB4zfJBPc
AcsNOoq15/wWQew6+xsOhPCmR6Wag5HR6ICWxBmPrfz5q8NXI5PTQ3WDenzj22hsOAMZfOBNNxPeuJQgrCcOvTGLJux4ZhSS/I4E9WgbOPobIc4JY2cEX0I5jH/gm20X6q2AcQhSba3GpZuTUbvTFCYCpDxO1BH4
hSEZvzJqjxTKspBJBnmGi27+d3TB4ezjuHgJfhWprFPQ3nZ63NUqAB3CwIXUoPHDnMZmB2OT0E4VFqDRNxzPWmmwCbU9qGBLPotPf3uuPK85Va8zXNujBB7RF54z1nZYUahtFbLc0NHf/TClJi8J1R/BU/TWMLCm
zDrt5rzpCa+nF38CJ8iT4YF4TF4ymdJtV540WmH4ZlVOC23QNNSMD0DOrhZMONGDi+EK0TYmAePjhgWZ6JVm88KmkO7r6v9vP+530S6PFTdYMVPDeiPFfuGPdvT3BIr+tgD53XpsyGh3QHGQxcc3a5rI3HS40/Zl
Mn4bzVSImytLgMbqMUZxXr2gjecMeuPh4tecyBopkovjHE1sjmS3tWeyULtYJON0NbZUIZ1GeVbr+IbgcXSvts1cDF7ipaO0M2h1qFO5rCFf1XoQZ3ndV96A6N3hKz7eL9YuGW4Zww8yXdasiiwfvTIfZn/kSnQF
4JCffYhY8ZwaYEb5dhp3aW3TJvhOALa6dcND8RyjL+pqMbARdaNFLkGK/+bLx6d14iTXgIWVp5ArnvAaugUErc0a86vzW2M+YHlZ9qCme/jMGfC0AqBhNLIazNwQ3TGabPTfxCOJp7JpHb1dNwcRPlkZ2VKlRZFW
CrwUpu7q20RMadQkt9I0KhpYu1KHsrFNSajsCaHBTjHYvgktybalZ7MXX1nBRW5HMM6Bj8nLix9+xRVnO/yZ/74vz9pnWRMvtf7lsXzpWG9mfPQ7/iz7+8IzvsZVS182avt62JUuci9tVctslWLmXsaFwYlBXuds
nnhhBZpMqysjNdBmzaMEs0dG7XF4I6T144+OPbxx7HhaeCG+YNAjymgLj39n4M0GG/oRnYdLUAsL3+riJ7p7+4Lvt4uUBBuFzHilFjF7GCfTvLgxvgf1gdFYy+A3lvlqLI26KM0myDFeCDZZnra4sFBj451q1ZgN
mPqaEgYkSgLqrLa/pMUq0izzRT5jY2NYgzzStmk0Y2pC53O0h0tYOr+AVOaArSz7vi85VNUj9h5Iyxgl210Bz5fcCk6CHlI/aSSksjne9dB2THyNAwDEpCOXGHH7C3KEffQT0g2RALMZFaElysNigfc59KeUjLIO
qOJmCh7p1RWXh1VW6dEWatc20WhGFjB92k7oPkkPI2wpOYXPd0AsepKlQP9NLdKfj5dpJ4jaxmqBdSi37UKrOoLmJYokDjY/51kIliIhsI9FtpWsWHKllDxi87XYAKd9KrB/ARIZ9p/BvKwx1UHoT7ixPZ5a/l7C
subWdQ3JgMuahF7jshgG0C+ZHpByUXtykuGZ7IMIFfS7HYJ5e1gxQSp4GPIR9X5mbbS33zP8hpZEsOUZ3jAn+PKomP3RQE4QOOkt1S0IuxI3DWpnoPUOeUTN/v9vgUyRY31vM6elP5+Hky/Wzh822R43pFbBqkH6
pnF67M3v9068WuY1qZxIa0G5sad24uZ9MHqmpmTRxrIqlghBEuR2WO4WosvDZgvdW9BFBzzxL13VGMwgrqFJr6d3ACKYMYsxAio07OltfMEKAkvTbFD/El8hCuUR+Pa4WX8XBYGqy6C5he3C5xOpnisgk0iRDlQ7
Ab7QBTetkMoWU7VqfZUMGKt16dWeFVU9sAX6Dy2d5enHkc73Wo2wyOWO+Q4jGsBo3oAyjzIGZO1HVv7Bwcm+GRYA0jwHvZ5h1MKMsQKO+qcINHPGxRKc6OCynW/zucLZKdMwphreWXyPhZbosCutvYR9jBdDLRuT
K1OibzOMdnlvfhXNpVandKMqwY1sHIlVAy/XvhFfkvJp0YXPEO9p0hbLKwcd5XpnLMzDZCKC36l90j7eqPAtU+xCBHLfFl0yArLQT68siHF4fnFeZLU5ub86V7tRVMlDbuSmkH4dCWWe3482wvOL8e2W9hI4s/eP
LH/7X3JTPSwiU+6HdbWocTqL2nAEI7dI7gzIo65D3UG9Bw9W4IW7a8TKmW0yuv3yS5cUNeg9TxPKVghdlORx22uj7SEraKMJuD5bePmhReAkaNoL2xtS+vhzJ3iq6+zlh6qGbde4zCIgVBUChr6kH+qRbwW1jEEI
Wa1L7pTuZU5nyDj+rH/xik3dXl3idDoe6KVNqaOq8lAYecwQEmXcgkXndwN0L+Q/s3zekf7AJs7cMCuSO8mG5H544m86TZAEcex57KAvTqr2NhQZQdV7NUG2V3INvbEK7DlmCK3AWRw2VHFoLZvaAku0z/2ZdTN7
A15rq6YC6B0ed4YOWNk7vdlhUeEn6iLmAM3zd858STOmrjP4Jf+Y6MWmeXLfkfRWHMClrpjbOPAwBt+CVMWCqlsTEFVPJ0EiVz5ITvAL4ag3RMjPEIScQVvpJATJzAcd4+Q/uhXSc+hlDYilt+3hVkO1LaW1aDXZ
0SBciUvlAaZ587jyQOPm9VUA+hM1kqMNPdtIvs7v96t6k955f10EWEyRa6iLfITILdvw/r5PFns0OXlEbv6cXeBFFqzUhn6tvUZlXqE9Uo/rZV3WWd3VVoMikmXrzLGDSkR5XL2dKr+g90eJE9VTj09IU2TpqmE4
Rqog4kH7K8RLgTmufLzqiHaCim8TLvXI7bkhSvRSYge8aNjmwQxNP7pOmuOOSy04rVp8ni2wfi2S+G3sjxkKkIEqrSAZtbUJ5k4qeumoFTV1NnACDpWlPRMDe1BauGD/8CW6SaV5nlSe3jNO9N4ACPHTf3E0lahN
bLhL3LMh5trWcrt+92MR5QWIGISoegFFoBHqo3fs9Ucz85XxSuNlOE+G86xKXgDMYaMa6CXmVyu8FV+u9QKtPK/bihK3LOZic/T8nKkTV22pg9w35upT/aio8Zkjusbr09fzvnApAq2/fKNwWZYPzEbjmLZg2lDg
stsI3IWdNL9IfHfKArMi4TBySJEVBnJH72/wCHDkfE/8s7EKvl4bMkzn7SiPVWEbQmuXDjNB42xTbw6r9hB81KA9VygqhvWkwN8raSkS8J7OjooxAIJYmfPdXwBO+RpXGt6N6XHdDDlMXiRvc9yyiPlE93rS0NTX
QwpYglc/umfkzj7GIBxclFahpu8CDK53Sec2Pll+J0vk+hTkzSQ0wJYT+t2qJPvv/tOq5pNHmUm2P/+jsGUiKEDFp4SUgZlCkHs6Y4LAUkEHZkDiOmszlJH0wc3++ZiYKhIXal6LGxoND7m1V8bQE6koGGHaajJf
PznPG5/HHOzcWw1O8BWa/+diC18nMwALyk5tgyzM66th+r4C72pxNPjIMeXNZEoZLxhwg4F1vyKI3jMYuFErATNkg7D/ocTibCFuO2akBvzuZ0AJUuhQ/OxgX3Bn7gFG60iM1bOWGBN5DsynNtX0PB0xE5pv1/Fx
O+REghbBPeDhk9shHF6ck7eLTUedQJC3b3FYhljuwEru/FzuIILzDtJod5Zpv08kyD9zObRu75kbkJCixlbQ+V/KHb4/bZp1ZEmNkbFlyZuofXjtgyqHmDtMVihmLqcP8DgtNDHaa5TAdXiQRKWmJvcePUwGP+k6
k5ztPE1tbvDTdqOtn1NQaSewwsBYgyrL3ayXpp6h5HgpniLET6BVwG7oZG//KKnFykk4PfcWSh7MhRZZvkpXT9BsbovspOq1tvebvmWIDMTiZLHabm5e++pgyBavLUXGV+vSZmxN48HK02DI9wzdhrdFuI40Q05U
zUwYIw+mDe/BqXwjFqMr6B992HGvuuQqw8DHowvDilj2z4UCRsjikTaucKLshQMJi2e0d3VHI+zFRSagupiUv79mzOPpZy0E4klWD0NBffeD5Puisvg6yGQtRWdjxl4+Jmlr7J1v5IGLF/7afMhHarTvU3aE8BoI
YWaGD01pEYQHmPYChA+fJniqZwMgZny4tR3dMgMfcnzM7c3Rw/cTFVI6v756Jf4d6M+MPhb2ZnY2Z2amotAlklpRf5fiXSxZXjcRfCBZfnPgzlAc5ocJsDN8BMTDtLRp50A6HE4+4sOzAaZnG8XhEe2sR71dxO0M
R5iRzd3HDqcsN9BvUm4lfoJc7IckR0fmE0qPXJA4xWtqn+T17R3D5yWBJM77Q2pHU0UzYGZvrWE67EKF8cxCVprRr7P3Kln9D7P4l2YLSCv7JI4tdv19nPSy5Q9noXFqIV80aptOF3p/Hg3+Et7+A1EgGaG+0AX5
+6+KCEBpjopgV7ulC9GEWaEAg1jnSInRg19AyMwxwrA0UIuEIcqso5Hnkp9RyX19zCb4FZNrf+bnF3yfQrSB91OuFedToN6Rcf0nDxEmNA/yWLhn8RqhvUmsYYGnZ7ORaywY0tld3mtuwgst+ARognH0G7GrlwED
GvBhLmf5/xFhahOdZL7kOevW8OGWCrLkeaG+RnZOcyNWcqjglvSRDWAR65uMLhb2EfY+55S97ZuwzZ8gtE9u//kQG/7Pooq2zjRAQAsXCkJo442yygsg9i78C8cCwZVI4bsflk0EbliiLAkRD3oxPNdrWylrjLBC
WHI/NC+VNl/41KEEd689LauI9pkvqadBnBOKYKdlKvnAYqTM6lYnsccWm2eC1zzCPb8x42eJDt1OBiorc54dFATaPbGb8hFkYzhCUVoH4vIP0s97GT1PvU8v82+B8sAHLtk+6s0xse0wYi/9XYC5iP3nfmcQyzdn
YyKYT37FSZ7C2maepjP+sdor/9r/CmPGiZ/JSU9GmR1fPEuI9Xy+m6d2mamU8Qd+geTcgwXFYoVDEs7ahTF4FrDrb4UQgeoGg3oqqDU24fyZ5e/xEq0/RdyVnXj1jOHcUmQL2QCjD++6tv4YGeZzX5Gf8nA9Rwb4
XvD77j3TCZVRiJnxfPQXUFj1ygk7VSzHin2OCeW17Ywu8iyJvjGcj86JFooX3E5AlvSZ3yOXzwzIpaUqpDM49Hclzq+VFvv+NWrMOwo7vmpY9uqJ+5996LuFpkrrT9ZnuBBYOnnIGWjUg8+ENrBoPU7x520jzln3
j7d0oUKJK3zsd0CLX4Kyl/2PPGpjO3VYnnTKUqS5MvM+rx6PsT5n4KpVcMANsw0RHtLvl6DynK6QTjOC1AFkSF317D9gE33wf9xDaSc9SduJvYoDtZiMPrDCM3ngvjoa1Q37Yn4YVy8RrkfnLqjz0xOaYO8n1oGB
VHhzsToyXUN406xTE7ZzD6yGmec6Thn21eH0jcx8DQwRmpilDTF8jkdbV1YZRH/JFsfxQ8GL5r7b+s0UN1k74IcfKDetPcx+3dSAOZFqTaIKPhj22iSzIk3EAJ3rbcv1BAyDPW/ZjedG0nbRdAayAQ5a12SyaIZT
TupMM0PbqNtNQZpckrUbsgfHjOvjOvSN4izGWUurhRfrHlSeWRhogEfks6913eMqM7tt0u0SeZuVZyanU+LPj+VFqlvanY2/1fKfdRxkKpImPQyjYcms8Sq+zsxPKcxggS0zsk10i1KiMCpvQWeyt87G0JR0ezUS
YcgNGl+Q4SlOkxLzJnroNk9s5hlLRBCTrhDITG4T3UQWkxNIyRCDPKITN+u2Vfx6KafsQFpyb/MQOYtr4ALMjkZCBPLtV0MTmQu81G1jUi91l9tAT4+PRjezWHvYWrLEZuZuTSjt82hiMP1O/cqRjrYIRR8apFva
HR+mEt5tYG082J9RM8AQZa1Zxp2hRIiV4BNatouVImh+dALKUma+K/MQe/XNjibK2OgHe+ij09DgNurmY4HYoszEtuz3YHJHR1U9IZqf5FmDNfAWW401ysNCPkyifSDv5d5aGX0ZyTusK24R2cLWT3hfOr2hZ/hA
qvZ70ncGo5vEHbeQalu8YU+zGbuJ5NWmcqYh76BKwTrXk/NYhOfLLZkZOqAmXfEqM70p5MzCvTVK4ikWJi9JI5z6SFfBJlao9bJ5/TKTN0iOG5IvyBdl+rFNZB/PYgccDZYD9bGgIK4Iq5soN27tiUPQvrP10jpi
f07eSNRcyDh6LN0xQm8aFqNXGizoYBnMneMTNTp6MtdjfItmb1ALw4blX00rvJZRw56DDQwlyhQJM0RjWQA7uEh30sBCYjlCSoQjZ6DKduNVdgUFPc2LJm6BreAJ5hIrJsibS7mWsjf5KCjj0CooKJV1QxwIqSXP
oYLmZt2qKvUW2oPy94PmFVuGokZTsL1X9Y9oQTZNqwAuSHcOJBpZCSsOOYx/uM/wucobhdygyiE31nXadQKHPV3+JDIECgqPI+87yG/kzhtDHuQURI6vyAsOg+ri9e/gLTPOsnYnvDAj/cMsduuZiSYUYU/4REnS
JRAb0cOBYMeQl/R+ZEfruPiNB6tnDpep21Mx/+PECD39U46MPs1m70DZwfgCHWeU4ESkVzE4THtPOJ/AwUfaYjeD77K8oc3ZQyRxXPhaZ7VVUcORb7ijQJY+5FNT642EEXviQ/72D2/s4Kzmi9jKa5tQ5nhV+9KT
x7yriCEBHutatGtycOFRO60bHmF4aGldPqIrAxm8FY4oEP9iAu7K3n7b6rEAjLxAMamuLkirK8usYcoyyVNnPL9TM6eH8ruHLn39U4gShPeRrLBQyMsbqfYQ6TNDlPpQE9WyG98wyAf6V2HkW+ktK+27D9dyhEVz
iYWr5FM/ho1Dv0TOEWnoO1wB/lHW1PoK6KUaIAsV66JuHT8L++mxV5c24eMMKGF0t2Lfwo6ooWM9z5YgUBIN8Iy/gUA8rDAqtcS3uFkYjNM2VhxgcFm07SYlcRJa+p9+dPyTu7OG3iRlcn07VBmbaoGXhVRoARFT
A7QB9am9wfN2gjS0q74gkz4AImpkBdZkFKUPRz96soBEfq6TImtTb4Ndtve0RTruHc7gQmgY9Uxd5hbvl8aeeiAbw9oyPmlutbhmzmVEIF6DU2v+LYZSZ45xjHDqFarB6BjnzIqmIulAGz//cwLlDdnnyfc7J7hG
vz4JjiPhiOjdyjIvaEIsx5XGA6KRv6CNJznOPncPRg0fvCcjQPMl4QJMUHAhBagEpCoUo5AC1sENhizqvCQ0EFyQJD98+ejl3YTPsIonsIpjAgyypl3ilqAaTolp4zqZsPWBXtirPn1aVW33PsflaVirXfkLGCD9
31peH9OPwT6ugMxcXIZLrBtlhXeEZ9lzQCwO+CO3I9UpLK8jznbUk8CpA1sXlywogN49iSXWktNF+mri3Ud1t9nwmNKXZ7SocBQmSCpmfOjPWLbye02Gpj1bZd6bu2XFIDiOuviswAkDq1H/lZ9/mQAMWeEzJIiC
g+oJBdrHnFFlRnxx/wT/bK07c8S6yK6WWjo9BmENE4iuskQofvYZZfgKVmR52NCB9VWxJAjFVz6oUz2XdNRcBrWaDavCN7tLww2g88G+Pg+wH81xC+qoL1J4pfsn/z67REdhaGyHnpOjfzEghzZq5gR9b/hjnDhU
b+t0SgQJliFZ9seWGoVmx5H87SEZ5+N+hIvseLu1hJQdoB1eFnxVKo9KQFxGcT60DXsy0cRA9b4T2ZNRvQkvIxnCbmWc4ZSs4dwogB+6vV2mAUccbw290lfyqI/LwzBu8h7yU4q+ywgdExU8cjosO/bXPStKLf8+
ReaT/PIX8WiDMGR9uWZVni+J8Y6eLgnzfvT8hE5SZJ5hYE4lCIxTJoACsoJZtqVa5ZiVlzjEic0TLehcghGtX6YheagPvh1mAbKXQeItZ/vLqO2XB6HpTaZP7t9iBI92bS9G0jta129PpD7AX4qgGZy1NcIwLfkL
n2LYQmBYdBsTwBM0VMQmzaQt59TEaLJVPLXz7hKHHTCw60vXysUrJM5beiJoKe7LyC4i1/or/59ZjkTvCTEJ3fReJsN3JPn8PwxzdIXz0uYdI6dCLgFXdOj9wc7cb5SiSpsAvQzllF2/io6ZXrf6ZMrsdeg6yfSh
jJacB3UXM8uYrekuBHEG3OFkrJLhQqaDRITjGvQuU6ZE9Zs4YbGuImBOuuUlm/t1FVlhs5iEHut23BHh3qKArZb7zAj40cc1o+KTUx0JxbFzhqJ0PPUo/avT75aTGrZtdFpSGHVtUMoA3SMfLVpdVvDuQmd19r8C
Gu4moOgcpven9Tz40UyjopKUIrhSOZYR1IwKgQE+sn/Km6XkEu6ySnjsdKmmJHv6vc2r09ChN3LEv42jpT6UdpDbJwOnofRQuaFvYNudj8qismkuRGZ9WniTM28S5FiJS4UYr701dgJRBLrs4+K18yjp56xEupic
0wYP4e6T6kuOBWDS0b+KGmdMySWAAABs8UmSz2OyylciU5bcZNBSYQbl5ilZVuEE9cOB7+KrCA1m4QKQv4FONKcNi0NF0CWJREyen9KwMPleWQDBbap/Uj+xMSN0RJNywaK9J8MysdHL0p56NiCl0N4hNczX0+6M
YbN5oLCy2fTgZoojgqy+MGKOyo+kkmND3KjYFPWCAFQwIKgrpuU22ks87ruryI0CiCsOGPGXhrpRuQkCVG1XXln7hCaZI66bagEDid14eJhznhTIopFfBRfbnMJT6piDDee/T184TjamwD/qCEsMbfthJME06uEx
CMllFL3gzAob4ADb+bodyqYJEsWN3aK+9WP5qQwLWiTvvGTNfE6/Ik4KwWHf310M69/h3x7fiYy3mkcTh74zzNANw5oC4Zd/tb4NIwW+V0zURnAod4F+cEq2825jd4vH4SZra0rPZMsoPotTeGjDyH0otOrQJY4I
WdwjhncgM78IDaKLlaokVRWt1jilElXWBda0PYwAm5VEZ4AgwlUH5Tho09hoG60/V4ke8mutmFZJn7zhV66Lxd7wc7HOXyz88RBuWlW2RV4R93tZsD031qtJ0to4jq8K3XYBElyQQxQCz0sFkIuFgz1/DQ67r35m
VHi1nnRsM+HYViLVSLQmSM54xiY/2OoiMS9aRBfLEZk8YMlPYjVwVea1FcuHz383wu6QNFF3Xi8vxcQCUABrfrMMG2ftZpEtTR3c1HeGwmAxQKiBL8lL7VnEtSaiqWGjjlrVhfGJzCAHOqOd0eOM1AjS9ITk5YSU
pMlYmjYYxiAlKWR9Ul5Wt0/Uop8aMdooAwkGYif/53Z7Dt+r/53b/h5Odivf7ra3rjo5LxSC3qdTuslXTQ0PAL+dmaf+oq5/NcWKp5PjywXcxe0l3l2SeMlshpZK07s7Lqb/vspqUFmaZTj3d8kH661/DE5Noa0B
c1AhlCKfZLItvqhmLW8LrEBtjFsyLK7NCVaiPCg63F6U2dxeJ6peqr3WlrXIDcFyXHJBPRyRDZk2x57RkoRbMiV89pNALkwmcxhWmk7AN3gBSoiV4DcQWMWhm7jvYxXeCDRehxAGr+Ea6GkM5nE62vxz1gMOYZ5D
FZuo/UNfYxBHpb+hs3vBOqcJhnIFl0G2dj+1P6SmT0TE+8traiGE3OAucDAghRKHyE6BIV2FX7elEd+g6LPoni9uBl1m/4Cns8jO30zK5Uo80LY54McPwVbgtqbPei/Zd9kHm+Kf+Nl8mg2ed+7dFSZ2wZK7Gqhc
bh4nfzA+l9W20zcCUdARhFgLZ+CXbFUcvRG8o3BzuXOuPZpfIis4X5JRcSHZCwnkEH0gg/Q9BJtKPua1R57OjyvZRblw93zHSyf/OHhUVCxKO5KYNk1jCIM92yS/PTbN87RnB0UflpHpIrICR/QYq2nEVKz6vmo9
TIgBofTWN1kKxiCibnaobRtkLp80utmxRP73eSe1Lf5oyWPxUvwl5TX7PfWj5+eJ+h2KLz4Vv0s5oZxTqPgLyg8KlE0F9zLRIVIocCjbsZaQNO44o00q9g1uVdKvEeSwBQo/QB87ZKVbK0dxu5qyV90O/KA6D5CX
AEiLiupgBxpUoevE1LUPEzU12fKBiEqJF7CYh1GswOAA/TSQFJQXxqTXXGkyvhhNeppqtOextYuiSedq9HvVDcC+WVHDU8C/gdzWf/hRz66hootdBUPqYfv4BSLMEwU0GHoTDVVfe8ljm3K2e8tEPx+7FVieDDck
0xjTNE3K/x8lCVOtH4ipDjVUJGqIP41FxZhe/YYyqvVU1a/ycmgIKVU1TsSopP2GQOMZctG7EEtRjl1G97/cUNpgEE7/hAoVY89IDbGbTm7he2wRlLqR+gnCojhy2BJI0sG7UG2EPal/VV42yDbQYd4Py026In7w
tyISFYjXckioomIM836Crb//L4hskBP6/cVwUd14vMphIy2o9FhMYIAeiAC90BAb0IONOjDyWUlJkfgQ2YniTODvdUuT7lOs3a+3lMCnLEgru6v6AnQ6IDyobFp4LPCYbW/XNglntSFQk+IYLMrzOyk+0UUFKPaM
Ovgd3pHH9CcLasXV5vz8kY8ZdU16NrhE99QgsbmxlYfz1vDGOVjJybSfb/DA2nhsZjgLRyuodQW+zmMs2rMFvzhctZWyWfJjsgC3+/t24COXzCe2jxk/z2l1cGBnxXM/HF5ZQlfifSGQdNj6TEDB2hEc2c38mQ8N
Gw8OcxtiEWAxIIJAO8w8x8tJ9YHTbxkomKl9UYKQjoUxfimc1XwxFZcMhE+p1Iq5G6AkS5Y3EJ1471Ta/+huRtdSyolkK3NpU6Jfu2L2jOIdrVz60+isehKWKDHvKiFPKlKpjbsbzQJQ5zgBuK+R3muXn85zm6GQ
D+qTkz83RZQBoR3vVqSRq4f3RCht/EfC/ViUdkUuZ1Lch14SnY3p1lrmrICS0GId9RFGmCiFlFUG1q+xmwaAaw7hG2fnOPUlHVWiM4pt2L/YTqdzmUQIpwZfwF72iK5IpW2Xf2eZwOlfUm+xEbPjrDUNB1zBM4Kb
h183F/x6lg7DwYsaxcI/OT12fuRjj+gDue2IwiAYAfWN8QnAxxv4cwK8jloVCdAOyE5ILBerrcAsUNkmggEdoQqS9Q/5l53XdG87CWhzaAdQ5yYGLppF0MseDRXRy2eX+TdQ2xU55x05XuGzxLX+7Usfzyp0jMEt
NBUYJvW0AZSzFlP6imx8QYWXHjMcEy74x0MZsJwPBwSGmcgUy72+EOM1xBeBJVqqUrof+6Usp01zq+ZoHpuu44+7vu27avsyldjs3fjpLLVVy19UWr4JQVAn4DRMz96aO53DvJPYjrHWtFoNXN2vWiMdQ56Yh2EC
UioLUWW9wv0Rx0dUl79v4sBHArCXWmI1jyAEysub9/tF6N5h33MNOArIM3GMrWFIhl9n7lnF/9PRpEQJbZ9XrIqK6hZ7RCKDSsKNObzhBfvlYlUacdfAN37Xr0uGORE3GgENhfyIWarGjzahqKHtvcXrCKGwoW1w
XH1czttsDrSi/a8pVRBbeL0EN4r5bB8SlfjutEbzvSoh2+hwgN90p5qmzZqH6DbTgk381bmImvifDZGo/1o8aXtuR6wSv0uyaT00L/TOB1lnY9jgVOvrvzXNzUmHGAN+KjxT2MFl+7hu8Gtau9Pi6/i8HsHzy2jJ
+9HH+s7/V0flxFb64oJuCFf4898AF+8lsgMv4/qO1f9BZ+WsTUYBDxUsgXYhuJ/iMoWT1N6kqB7wR78kKMTKVLS8doM7XmAJSoRz1hTQsao0gMKjnkvofhAXo2myUjCgDHFw/0YdP/4sXiL4L+C5s76w3a9cBk2x
P6VOIdeVaUuqva0+e4nhfhio+ac2vfp5JPbOk8n0sLU33yPfkKvalYAUncEN/oEOl9AS/8faflq+lLwqfuKjNLaulEKZHsiTeQzi2Zv+jE+X/GemWOaAd/mnnJBS8ddCdTJJJDk0S5AP2eeacvI1IubI6j16uixU
p+4dxQthM26GSYsA23kCLJeKeOodYXsUlNqChNK6yPriSMFpRgscdj0OxviidhBxqyEqCDoTMLckXTmXgPQs6A1ciewjCs3NfvB65ZJxGEiUfkqiLKsLeVWXO78j7iF2xTa31XTtFPGvCWoUVuG2BL7kXZNtTXp6
4GX16NqKjp5G76xjkOc6atgYD1+5yav0U+oIGMOI89kbYBL5o2flJdLRB9k/EZYeMNyBdNbixcv0Z6mDL5lTio/YGJNp5sUMhmAoWCc/LWiTpsp3UB1UwxFMxqn9HSDUqB4UfVgadVh6ugmHzfqW80NnoDyPki7t
u/aCHM6nC2QnX3iufvpn+ta17ZSVzbaDnY5KTZV6pXkRVi/92/4M0JBcwUup2Tn047jDnxtE3ld6nJDBMmdzvHuDzgSONeXbdpF+dmKPml0Z4O2QFcrXWLrQLkCkqP95dHguiWuloxC76V4pEr2SpgbNtExNMlN2
bwYt/i93w8xqVG40VleQRehLg33Ahhw0rz2Bns+Fe2CvYaGeNkITLARXFH1tj4CU3Co5cYM06oqWjhElrlnLHUMeaR9No9tTkHHAdLj2XotICBLGFkoRBH3T99aMKhgJON/qY5dUm76bEAg3g7NqmTLxQYhPTo4o
rOJYfj5S+FLEph7d1wKrERSrDidFbobYCkypsGZ/E/wUwug3np65TmBIUR2QHR80pVsnBNHVY1Q6ph0Q2nKSyqQ+wWJxZU/EHqqUZTDYqhUqMmM4HXZPoBfCluLlk3RvmkKUnRj1yjDFU3EXsAmCMuifGNTEzxWc
DxOJYOfUWwBRUacrvO25hdTmdj49Nrw8trg8drz0D5fN7jaLWZ3YBGLjj3I87IVKnSy5zEUcuDBSvJyzxTggsM5gFTqBW8CnE7jsCTwhsCkNtXDxju4HWJyeIw4c7SDDuCriOoV06rwM72BXlNVgBY388BCEvyId
1Cr7PITirHRQAd9GdnsIU14H186eD+ZJ0HAIS9Ft5UHPbHz9sIBeCvI0wLPwXsLbNwbtDvSCQ6QKe9X46c3p/1pj+pFF0sJYM1RFyh3J6voZ+dEWrAvjuPEBMQ4UWmh0J8vfUiiI6T677gRJB/gBQuu4JVo9bwzO
wJmc/JeTrg+yCmP2jcXX2SciTqBwHtpAXfk20FV+SnbzqGvLe7gUEjuN030RJcZQcCTeAzFQzdr2h78qflc/jEt+odwHpztq+OmeIjNNiSnCJtAEOOckBqMG8zH2Sj8vfWgEOaYcDQzcefAVGAfA00y/6nHfyXqu
3t2X3S/mGIGZAGnepBzlJq/VgYhjEUq/1ZEWUFbuRGae2/QGxqgXZNnDJOFxjPfd6GHblyVVVzDROBY2RF8dAzkAhnGbwfgXerzu1tAZmcmCF4HsvothnKdIN81wgu6J+JaAS+AE9HDVsO6csvpP8hSOnFypYb33
qwZc1UhUNhappjgW0AM4UoYpnODQNalWeBfwBwekDFPdmRerAKQMzOEN0VdOrtsYkC+GlJOXMGhFLKXdw1yFnlKRg4SMR+RAtiD1a3XchfBOSUYpFbMlcfrE9sAherJm0nRLVnRXe/XqMgjLRaob8BAgSCfdBsXu
0CnJkn9mpnDVk2ziWWS2g0/pe+8xbyE2cK04M9uwHYRqAqOJbgTKrx5OS3Gyo9etnlspLJlmq2BWcIjsHD7iGvw/O9XiA5Q/MA75CJzlvTKmdGuaabHDitmofaMDdMFjarIu/TIvaLVcTGlwUm9aGDCQFsdW9SDA
RlCpaTRp4kSMwSl8bpwO4WA/fZdBs9G8oCVvq8ojoIECHVDPVAqYuQwRNJLMRu9i7gOCemqoCCzBhFQE4A16kWTaoEkmTs9mEDqQstWkkcFHc8uscuMH4kEOdYTYhTlkNM38oIEXyaEg+8BlVqo7J2uPB1VSbaCB
gMAWIjwzzmyG83mFzr7kg1cInhB0q64d77Cidbr57LQ7ZHrIvptF2EHJjl6xOEfIclklqdzmSIcNDtT2BI+EE+jsCNhcpVsdooqyVkQm7RHw9jprv+yetaeca8oGE7BMUH1MEwtijr3p4vCz7i6zo6YfwCdguKK3
x6HaW+9W7p6+I7GhIK1GNb9+myMU8UMTDS0FmwzcS+xPcEHTCpcKsHGW4jCcb1sMAhhokjQ94VhBRIZM0CDC4EvS4uSorVKdv998Dn7/yeZj5+0wdSoiTTYoS7/LbDRedNoJqYXqYtLKwlDOfVkjF4w3L0JNfY+k
ole+4orKwolFrvj1zZT5vyfDlb5OObk4wrCDZn3Z6eu4bhYKV4YWYL4XHb6mtc/LF6RMHY4IjSYbYm9+ivKQiTV6dbcmInen/hTHtuzJO03ud8tgyLAAGsWpHW2GHsyRqB16ttKxH8y1IOhxY0J1fXnlNgPSYH3L
oqHBbrVTOsFhKshFjfdl2ykRRAQG8VM1uEZgE/doddtO4YBfuGwyEivDQMCQUuMp7C2tdc1tEFjtzYuRILqPsW7n5qNmT/pwsKU78SF+7FcNUz7IcsJnPQF8xXDuRRIsH1IJvRkiwCi1yVROQscC7QHbfE2fUB86
vZIbq3dTiKtFYJoZ08AagtYHVEVqhet6MbUid9pAKLgfTuFtMOTnejLjpcaGuFoRAYEgt4yvrIeyMWb32Sd1l5/tMQYhQzDK9MCdUKdD1nOTebtADV9C1jKDj8WmhxPaEN+7h+m0grg+xFkblB0GEWiq4NLUX7JO
Iz2oicCXdlo/1JTSsyW79pCLgEjUpbFBkDLTzmLEYzRCJLTKAfjv/nKpgw6uvDplHHN3MmcSoynGI6Q4yWyDljas8+S44EevZsCQUKQQlFRJ5oB7qOhF5bmRt74l2JLQw4PKdMML/4XD4FEKvZTrmz81B6Lm+Z4+
ChWhObBjExg7S0+EdNThR8YeSzuhHufHvwTmDYfOANs40UlXgzJCIJLvlsPZRC09Cg/M8DPTJsP8DFndkRrZ9ynzfkz13wdzReHuV18cWuNVYb5u1iwVaYWD3fCjR9hPLKCbY/jAOK+3ptdpCDnj0w8pChkPo6av
mryitBOwwJl5yZRpFyER8Zs2rFLESJC4WxT76EyUHjrsKZqbdvUNg+kbfOhlAlRFcxlGU7PfptiskJ6TLhLT24gm1ViIYeQxllaYV8zhk9qSJOmBeeWsC09vpDqzIIsJg4+Fr9cggaE37dfv76CsgP5YSFro9ad7
0/qo7nS5bxma17UwnmwSP+tuFUsWBgsEyUXwkkpr3ZeZJykFaxee+ZE8k9Y/OxRkK9yyra3KCvRFUMLcghRUOOovmkpSsqVXO9Bg5J6sy6ELIChTo4AMo+WwiWXdmCI9NKxiNLXKghg92kIdQw4tuokNtlrQy484
jGRIaxhd2w+dbcO4kYZSK+OBf343JR47nDMsKpbQxRI079fjq8ZnxMv5m3iK7FI6j+kVTI4y1rrBcFRt+dW2ejMv0+0g21pONaZ6dWMsIQ2/+ZbKGb/gzxr0/gmRXhZWUZ2XbPUrOabhfPmdtDYRWqfAuMfLQXT6
fqPqJPm7C/Vo9M4+wr3FX/iPFPWrZT578+XJhLG2nbLZ4EwqlvCXTeRpySV+/oiRXO8Sxg4n+PokaV7WkkPijxOu6BoNjSC/U4Hk75Z42XB8+Wxm7xamS+0NG74YikEZPz2FJ2QdOkEGyk4Ur56Ur9noUu/YSX8e
8iD9PyCRflSWk7Y+qo8iHy7G/X8wJftI9gB8nfjxPc0p6QVVXcyVk84jxaPJv2AZsnzZhEKt6MskuN/wK4Wdoy/SRSs8ui/ZJoIjmNr0kntXg8+a3Px9b/hShD5oHkWvlyjuVPbSS+lT1ZrMt+l6Pnain0cOommP
je1Iyk+davdzvAS/uCB9+Pk3mY6qb5zokfxlFKR0Ah+pKsvwaU83JImMItI6dVKvkXTYov79MCilBTb9MrcaWnrAI9NUljaMJ6f0KSgz6Gf1dBgL1YwlKnARHLrMABaHxe5q+VQPpXt+PN1NFPPZyWCIabWs3uUE
ZdoQTQdgmxwwprgxynz0/zRllw/3ayQTcexOdnIUt8Rrib2o4VzNyX7j9BxenEhEUVr28aC56+350IfNrvoVIeRd4IsFZnx29ILihmIazd4tmrL6sUS7a5byY2EjK6RBW80wS3FERxa3z6prEcoBo0j5rSPH3tZ2
txcRXTtUAnAGX0dbOp0AaKJTebPlqDjT9RUwurJySIVV3uTvambe96wqTQDUDF/RhoG0w7+o8QSXHHWkuJf1nujCc7teSxkx0iLrwT7Aq3QXoxPWQR/6DBuW2YcBOtfPQ/Udmrs1JG0Y1InUTPCnpZpehgCO0QcC
fOdlIOi8DJCsDweQn5vyKAB2lD3Ql8fYJ0O4zSaF6UJ9lFKddUab+C/1Gg5iqTm8K/aRyT+fobecWIgDO7nKuQTUgrSoKD1dBH3vQujcaOsopLwLbGp5Bqa3Zyz02SVQnKWQIkxZoPFF3ChWkE6JGF0qfp1srzx8
8heZ33csYA5+DcE+pee6VMrhESAUIlSqc9EciRJYkHbNBOkVBjSqHH/98j+ZR5ZW1ggZgBvx7hynVJH2pcfw1CXN8seyrlXKQTHiuMFqvIfRFOb2wQ8+EbU1Gc15eunDIkiQiTW8Vuk+CgZLIB2A4R6eiuzU0Vy1
CRD3VPg2TrNK6YQXY07Tw2YhtV0gs4rPpE03sL/FJLg07N+llN0YC6CAaTKwr0XwfeoSxhyYacTPiugqLN0mFxrAcq6U5EMs8Yd+7JSn+KK+7kGLlWWh29Xybk8gGCRiVSSS0wxPK8io2Rd1CkWPwAbMWfWIfqsF
kMGi4TM05Wxxl3IRMbLucqFxWqrYtCrC++qSuA/7sdjIyt4LDUMR0yPL6Ri0V3MgvABKC+mSbSmbNLG7KdEektIS5mSj4atPvGDp+U7s1VqGEyChP62OGsEOKRIZzAVMLEvWROwJFMnpDH+s16DFNOm7B7BjLaCD
i2B30OmUVrezMBBlLeBj6X+OQsOuh+YMgpnWxuRkDTa+O5gDqV6wnLUAvUdADUcruPDFWTVrxs7i1nrALpLU6NEpXLTYQNcqBkm0YozbzgB+BGohDGCy18YidQ5qLSQ7mtHRQnRh3IaUSFQs4Mv2+zjC+5wq7Tmn
wW4PCxkfuUZmftsSNkKqBzBu6f68dSl5PXXJGlTcBpPGINU7ErjU8L1eIYn+M/jAxdusujBD2Pu6FX7+ZX/3Q7Uqdlr1vh2e/BTbcHqP4MQ6RGsBmkV+sBNscIcsrx35/C9f5qdIqVSzmHfD3jeFQHlgoHIiB2m/
mSY6meibsmip2rNtxoi0Gx5S7PjKUhZXhUmohXyBEw53nflQWn0zfLMMKWSlRHoJVZAwKK3sKJqlMRRGtk43M6VUuf4BHCiebvx+qCSyP/AcIuk/uMHa+q8/h/MOq3/aZdSMbKYoe2yXmSxpvd+Ry+kKzlonoI/H
nzhXAuDH3zw02RfDhgMTkpBr3wqEbM2BEO84iDsYDuq/jW7ntZ+MozURFXJaguTcbhf8thbQzQfgNCwehQkYmrI1GjKxQmFrV6qiLXd50mT0HQf1rVbxVFUsK7pa7yzpAnVc/7dEHP6eQ0JK7Kx0JrSaYobvIxKX
mvmQtG1wyxUj3KokTdkBOFDbFeq5snwYg2lJAcSwV0u7BlmoDYJMVxxrOJ+aAMyNnhGo61rAm5y2XR1xWwo/FKTRuvZsdh68DQOCLnQK5M/OeWXMHt+3Jk+MoPF62dV16SPbmRiPvzXHGOF3byFJ+cfZpzuRvJ+/
q0uZN8dB52kcHO4eVmaXoKtLoIMLefqx98fvP4WEzPMhPicKm6X0LCJOrDpYwIzU3maYNpPZJ7McRVGSpHWzTmbr7VoLeesJr+nWDFNnyIqMlnvAUxXC3gNlQ5KZoHm2gPeUSE1AZ9jartmbFAesSZB22D9D8qio
bJgt+SAyQ3oGwghtSQ0K4EORJ5uSfl3tRrFPNe9xCMs3K2zRtl/gQT5qW8Ek7QQ6OIKhnjMAn5b719Dqk5Mlyw+JwTQ5Wa4wjLGJTBIFXu60Lac+S158L3GcNn9SB7QIFgG0nHJ7zhsqRspzNAKPxfz4c5vDWwjq
KPlELss6MY8ckv7wryOzf/z7idHkCebJsFjch3S0u1XzFNr/LUPoX+Ewecs+kJJNZSx/O8TeYOXSQ25l8/bksSwOKeD2LczO9flFv19LgaY0Oay7q5xBdXM1xRGcsIApn/H0eWn/w1IXqm5alDSXHvDU5H2K3uw/
Mdy5wFC7mQc/Z1oM3y5s4mUXXYntIx71Xpkp5acfxXgu8oiMSLyIdlu44yEnOdJHauXetkxCB6ssl558A1KCSynq/7ztXU8FycKxpD0ANE9UbjV9JkMPNHdWXOqSFbm3XWjmii8dx0vCxJuIRHO5FI0TPlQKpWVz
UWtBi54pr2zdE98VJuI83N1t+5GEBYsdvJKsH8VmsIaonOOzlAN/sowwiGJJoWo3+G/QpvAX8UyrLU0I6LFafSPPIaZHTRRwsrITsfSNNUVFLbc1DYpuksYJwCw52YeTezwf+2rm0opg7UYGJEaPGM7CEp4zOsSq
jBTlS9G05ONPf4YL2GLetKXB+pMHL08MB2Xm4yvpcwy0ejFgFyq7kiF1aS2wqHYI1Mr9cpsk3x6Ua6HkXSWIauqTK7iB1yMUp37ZVLltj6gtxJ/bLkYtr7lK81hTl8wEN5KwNTS3ZKNiaUH5RoSGxhaz+XO5wSiL
sPzflPd/nE779WRnuou+6L8IiclANAKKfLe9NtLn1PDjnmONoHcPpNi+qDGFZDoCLOUCWVHobM/G5fcvrNWVBXGHRx9GdNxHqLUSinb89lvhlQsdRPBLX98h7RQoLwr6rv4qLu+ALuqCk4qkF16fYZeaD3JeTj/0
pMrJugqDiXKT+0GKVHZQH72RZBCZ4JQMyR2HQ0lK8uH6znQ0frBJycQDmcmz1zhi78vEEDPVqYltSJdSFKxIxeJWCuZUXJPkVXROyoJvKWlrrKWi+AP6boGAqWN4BxYoko6UW/3/hDLRf28wbA9s6RGOpKkFdEHS
NBnGJ0XnhJCr7UgA0kDPzuA6JXsZE7X3+oaAnvKzlWwONlIFa+cP//Zd4nYqHFVF1GyWs/1INJ/O0fRncxtrX2aJtQqJk09Oz5y494rvEybaBnOy2soPeXhyM47T4xBMEZ52pVcvzSxG7Z7o0MelqJrZCvRICjlH
ExoSDOfc+exq6zLMpv9zjUtgpaeULBJZTUs5kWfe4JHoAtD0RSxFES9zDBBByf7JlhzmgXiZ+5/1Q2GEyznnpmSmNMKjVTUnTTvFEfYkZwVrpzzCX0VYkqaRAgnPrjRGGHdo2OmOPZbyxhkMi5XQKXhGfjxLU1nL
CDE9JmZK3cp5RBkQqVrR+aD63FAhxo/BouVGjqVdct9F6VpobYEHeAMRn83WUynGuTViLUsylwvkfU5Ulx4pWGM1b1iF/60axIJcECp+DNAt1AVrk/VvnFBeeYlv8WuX9pQ8SLj4NAuz3BhncuCTgzm3VnJcXMn6
meRd3Ln4fIin194MpguJyfkxyEbYk2AbcF1UZ8oCmFmAUhu8XcidnBOENUycTeh38TgS2enogePFJSkiRtOKnRePq8KO3VkYerErWQxJ1MPei0ccWUkuGM0XuwehCT8tyH2JWQmpyrs+3Bt2xCCb0v/SvFRCk46x
BMFQX8gT3G+Y+m4PWTBULPXujopzFG6bkYOxlxtl5OasDK4ztgMSxuZQKFAn6oRUGJvf7CF79CMM41bzsg1jOwhbErRCD6MI6ZdKsTTEBBWwCSYxNi9SK7d+fmJUUf1SKAKsGJsm8qlJnfGTU81yZiVnGGXvLbB3
MxrjVAuBN0ZLehBrI6mOsUlLDT62xD3G2UG8HMiQkAB+ev8Zv9beEfN9bemavAyS6oWcVHBTJaPUVL+odOImw3KYtZjcSwUS3WYSZUxVL4uWWx1RGe+5QAexDHo+7PdqIIBOyyzes+x31fVwf894HQ1YC3WOvLUt
yKTLUYdpS16LyS3E4c6OZItRC5Z0cLHaYtuzLX2OgrjFpMky1ETR3WL8DAs6+rFvsekNZskWHA89ULiQGlvKFnsqmREXF6MIclFyg+Ri1IMJtTpiLjYBtqBDDHwu3uLM8ldg6WK0oyxkAmBdzG3OSMmEsovNvm5E
UkGQuxjFIUOq8fi72BzEKCbiHo88dLxQ4vfl6mSCLaUYbl6sooMpJTdRL0Y9mwLp+1l7MSZ8JkEnhS/GgyhXweeLzSbno6Y5uS9GX4VFopXxuy8WgrUgCD7+oVh8A48Kd8/RQ0wEV8iv2oU+B4PwsaW2pQpsPxUb
JRKC7bGDoa6SAOVB0ye/cTTCWOSlKSmHQAqja6oC9NnDLowuKSPzE4o0jEmVFGjQ+ui992MrOiwjTDy2NPFOy9nNTseDYzNEYqhs7HB4J1v2mXsvp3SBPm6hKMYpmY1JRwctxtvUbEkvjMUYpxcokn4grjHefdnS
kedK2Z++Cn2MKiUGQOSuD3bSHeUiR3Z2ZNo7hBc6tkRQxlUsHu9OK0rpfLiBNfbDMACS9xxUXAiJXFs/IkA+cfwXhMPxAbJ7gRFaJ1pAdlGYU4rFDsgsXwjl1o8kkFW0FKEUhiuQXVuaJ1Ux7Q5xzXgGIp/lPaQ8
1YH0LdWpWq2YB4r3uZ1cBLmLXJSNDj52gry6Ugd7B19B8W0zBoOCBleuhJ/PIH9dhA6lLhgOsj+cC0fkNhLxIHfVBsHE3+PWtrAgJJYFP2Sqj0DEQjTOEBtoSygpJGojyXJlaL+lvAnZV3JOHztYmVkHmopOvdYo
N0a3e1/eDuPvb91327HqOtLNXD7x36fJzu1z3efeJAvqv/q/pIeYu/5bpLR1yh9Kj7ScXdXm6yljvYp8k/52FbXOsEl/t4q5WXG7Rxsgun9zRxY9tObvdeRuiO18FN/QDSbPVqofeoB/sXLt05f9aExDGA+5+Hnz
O5v+y7E+3R5aLnaLE3ZAoZwryRDU039Re+UVxMAti9MpzEfEkv5AhG0zJkEnwIiXJvXcaSp1t5TTDuDShwQFWlsyK8i1zCaKoBG9FLhTRKpNznKBznMBX2fSG5tyn7hITveWd/Kz6efN9LM/8zwgYM2UGXfmweWU
TNM7H1yL/iD5db/sunHtRWEl7/PH4BohFokx1wNRA09Yjndix0wMwgnqocQtP8oetM822D/76M/fJAauJzLHiSoI60BlwUK4iy1PEVpZiI8lfHhU0ly4c0/+J+5VFeDVh0/HA0e0O0NJEoyPgxZKaWzx6LGZScFG
hUAo1/17nW/B5m2qkHFHvumhrDHcuAzqW1+DvAu4OoyrMZblwafmjEdel8WsZaNuFs7lYLkOq0WG1b5AN0V8Ve1VkDqYkFaf9KF7CghrQ8WEXlV5xUB6xTk01UDVYll4EVWf0hf1uqS+fJAdao/u0gJUQg4k9Me7
yk43aGg8GHzEezg820WVT/BNj3mN0Qn3hG1mMYIyDgWhrtaKnELrWiTXPoqpqiUpmRpq/O7irlCfdPT7OkOc/eAM0L8EPFxYWRV1hgsbiqfqj8eB1Be+RiJdCbm+nokWY6BVexIMqP6RXBmiiHJs5eHiXTorJCm1
ZNAQa50y5T/o9JEESkoh4FezMV4LE3DMAMWFvUu6gooHA5mSdk06QUwyCZ4p8DjGGGOMn2cINk6a3fKWDOy7a0HjFcXKQIs05OX66IvYvJjIbVIZBLA/5aXmglRm4Ei+gquZbessXMGxu9tvzbd8M8Rj179MJ0On
c6XZTorfmWmE1CLEVOpjKlZJzdKnPul7aGp8k6KnvjEu+Bu3n4HbVbY22d6ONHr3OyEkKF6abViRUuEbgaCnyhkbp+dZadxshHUQVO1RH+4pHhFVXKMcPwhdfDRU/S8y/O2wYyqtbBE96rDQyqohLlp32RVqCdQj
oOwnh5T9753WItU7Krl3o/ZR2a3K295JuQ/j1H3KXz14+hw8SMIkX8vszxpzvmZ9X2oKZL0smSfXSt4Boi4vOUGO2AbXSwDelGGo9+V8yXJ4DQ9M4QWsMhRMzlY2Uqxfb7do5Q3iQfssfkZl4gHkXAk750qmxZ0l
YPJWzktwhOJ14K/lXyHUItMUXkcX1c8iJk9SlvFrwbgN19b76nMfeo5bq/8qJohZcKAjBuXhfjbadcxnkhWMqG0GEfE5MEdO3YoQYnW7OaIuDEvimU3Ro6gAIdn9JmS3OhcIseUoFJ+DehY3JGuEGz4njCjr/qK2
2tNtoCxet+cr1KhHyaht7V0fYpJUBi4kZO+wGFdMw3ZpcSgkFovYHEfjmgwssCKL9aLzc//AszMjqRthcjxaVt03gQBGQW3YHs9yJH9D9CnH0H6u7vqFSibeJxnB8eDP6kBiC9zsIw7k8bYH/LatkvD006CJ4jhm
EZSU9JTgVo2+2G4nJVBJ8FNPj4I55WtSPtbYq26OS20PrECcJIpyFmtFEPOKMCSi/VxDCiKcpcTYHB5/r6M3zqGdk47rGrdfUhx06PA6qQ5aoqwCI+gk5gQPVG854tUAHa+N/q69mGNYodQRbkM0yEcJc5+jKkVI
ooEcmn7xJC9WcV4RXRnZ6NfamivHJv3IlN9Sk7wsY/0uzRB+eMu3F2i3gjfabcTIfGtXottyX3Cbh6gzOpFr0sieslg3Xi63lMuM+fFmLhNf6JH+038nPpwudooEeb9inOOCl9aQUZA1+Yoz2/D3lsI2WSBsVGv8
EKG3+DFHLAP7yn2/pAJRND5Y0Yt8+dn6dCsiu/lYJN9fFOPAU/vSMmR9qPgHST+y6aX80rowXn7KyozQmV/5AFXfv7zXgKJm6ejZEsL1Rr/hS/45r3PQbH+/Ss4QrhMw2LMtY5UiS4nv5drw571F/8W8NQei7LdK
WjjMdBGi0CsClvYQQO2j7MWAu9mZ6XKEQ9z+FLSzT4QgKj67gujTvdpSAmrj0HKv+blvXwu96FA9SDcwINUz3O7xPeEj6YhY+mni/eyjbfadFRN0iOD7tmpc1TXKpntU4Lc3GZvi/vAHE+hLe375XYu2SMQ/gY7n
oOGcg/Dww0H5OqJVjy6EVKSs4MbnmKs1J4oPqhMnwxdUcmPHQr5GH1Or/lcb9OTXNq5SEQOx2SB7N4gVBViuO2KVanKRrH0gM38Ovd4dm/SA2plSAojXCNr5cpEqXbYZPebRLIsBmXoCiL6wOSJpfK6KQntee/lb
jtrLYvW/zzjaxxq2ItXO+xX3TWJ8W/kYHJ3A2hGR/5rXfvN0qj+h+hTIs8xGg/ViBTFzqTFDpFueX5nRg3RyDsg7uKBchVQ/qlYIFXnf1lVaNKTkS+wIOTPFK1Wspfiqlhhnzw7hpRfUOslWb8m2iItPSnKl4E9t
JELa6+xp2T3l+SVQBrIkiRVd7X4Dy3plutRIEgc/JNs5glka77NplIv6RZVAAKU0de3BgvkQ2w7T07EV9JmgugWIymdKlypxbANrY6a6jdfJg60OvvX2fVmnz7wj8OiOJ33kst1N3gTjwTCIfcwdwW+FVwAW3iPU
KMe/HhqISdOjI/C8q8Bp+YL/lpp4wDOLd0oEVdm0tjPxbA/O9/binx/Bx7f7Gyfs38v1RR68rESUwTHxQoRqRre6lYmm+Yjnf/ieHcEKHuLvQwHLHCnkZis91Sd+qVBxYsX7OVyd2bi+MzLsF7XwXEobnEY22L2s
jgtRsLulm6WUm83RHg3xgNqT0gd0pzzCNpqx+8CtkBUfEcDgSb81F/p51ziMj19x55MmGsnZBYDj2whUMM4vO/LjMc2RV8k9gwFBGVeR98HE6NklSuTDZGKCSPl6fM/iX3FFpidHtXou0JnwGzSUFMsf1DQ+SXkM
7rcBjj8X1EmrvLOetpptIE8PC7b8vZRYO6mW8PPPUUxUl2sriKC+4n+3z8wEo8eUKSRPRhqnsaXEfSDcHxY1vO2ZqJGBQBNlEtOLj3+fBDIsWCVKnNxw+tcdA0x4LziOCmqQi1j1AsN/k0i82IASNim4UNMKt/86
dzkarjLIXOOx/Q+GNMGrhb7pr6Er+omvvgYBAHX3lCV6Bw7RWKDyoJz58JEda0KNBvIkS1K/BzodfDnm9RP+3jRUvx/EmLITz6SCLuo1NAJkloWk+urGzhojok1w0DIzHsIAwhuUaCh2AgP+nDZHzc7rFSf6TkAQ
AOqwDw82MoU4xXDuTEEaHn1iKiC8VFJgzXXVJ0VBOnWdoTgALidPCW0QJcxw9iSa92wQpIjjgjiRJU6N+4xMK+FhQSrpQK8gEzgGWcjYnamMsy6mU4rMJnVNDOjvIAWp3IUhV+DDBONlooWlJzICMTCQ+3dtKZ2B
L5o0fZBPp3uVyB1JgojUQKgNWDfJl6GY0rf1Si4Z5d6MiiVvcYkt0Q1SrHYF4nzgKjBm7GRWbQrLzmgMVsbS/JAusN7f07ccpvW+t6mIMKP3EEl1WsRBZz9BFkH99NlSUiDk4g0Qp5CmhBMewSu5q+t3Z2YVSau3
GZIuzaJYWmPs5QBMiEmJEE21WJMrRCs9KbWB9KchPl7kdPv+Xw9sSMH0ySpSF4qrl/Z0bdSrJFkxIm47QPnCNKOVSQykPz+GAb3Y9taAF1vMF6+kyFUWJXTGlgIDpj2PVwNs9QglGFgS+BTqHmTWVtd2GkoTaT2C
D6bm8a7G2q8e/X/I96j6woxM8qcmMPVGH4CBcuJYgUGM3iRysq1cgjpveqnf2+K8X6BsNV6l/pMCmXZI6fOkEXRlQnUMxtQn9mQnsn47z8LByc2ALDkUaozjGLHs1QmcKbSi7rsqieoJBzI6heID78X6uHNEEm79
gUjGvHYF95tIakMQI78a4pDC2ces/HKwqnEH86Cl9+mEsEwk1YSAoPrppe60l1ejcMx6SJxcKxzkvOwC6iofByKI+FmR+fLxZeLqw/0ZNMFqaTQoJf/SXKgXaITZNwaArSyAgGN4OUqLa5HqEJGO5Cr+nOD/m+S/
YE0SiDIf+Ic2sjFLDLpM0+72hgwLSpwKz6Z9RJHHRpOkBPRSdmrpRgy+W2TvlyOVhVtlesQEFIK1KbbjJk2n++2MhBbxIFn2yiCqs4lmmDI6AV1NpVsD1S26h25HyWyspoZlQcT8Z33qDWEuNn6NDMnd3dMeUVHN
waySNHsc1F04vYyrM4eFG3tnU5OVlDLj4UWVuBoRXpUjsflME2F7NYsvBfEtL7H/8LsGdk6x7s/PCjjNvkSieMmvaoUxztXaMV4dgJRnDgSLurf5Y0d/fJ4/1MIGICwoofvWIp5HFu+LmHysVf7+TNw0zkKb318k
HWNfqDi+9q49pHq2XhOY4d28is8eua00kTRrPiyF2YfE5ONB8pCs/QG75xTky2uao2tDIYY2EWSBFiKtIRp8ZPHakNoHZmxtAfBook75jgYa6OoHnk91TStPxMqHRNM0CM7Ay/kxHxYBVs48nizqpT+2+mJf3c2q
EvHdIeDnFLZI8xjHImLjsG0cz+BdtLMDB3R7I0Lbj3ABE4lHQstxUOA7tK2ikd/nyir/24T07gR+UABVZGebI/fp+hyiLq2D8AA0h0HwpsoK42TcECL0bX6avZHHIUq6QRiQzY3I6/RV5dIjaXQeMguS6yVtzyv+
qbmmHt/m33qhtmjJWWcIfG4xxoFk4ABFY7QvCgekOcOwZIdNxh8hkcWFrMvKetEZoIKwcIMBrR4jkpeIMVgcgiSi1YPJIN1e68IaI/WJktsB7UGCXySDSoKKZFY4BYi8FXyU4nSgRGV2ZwoWwXRfIBKSDNCLGzjN
wME7DZuSesTWndK5AONNoSy0FXP4w1f3uBmSUc3x6vDMis3CmQcLYvjqIykM6uayP1wOzUE8nFZOp6f8McxTClXgIg7uQ1iTIUE8J2ihnnQt05FB5A9XoxdcEZ19qXIXTEASctPJOrZtvI+xKlu9xhsdZl5ensL+
4v1HqRwxG2tvi+BznXkH2H7H2zVq+/ZskhBHF7Dftlg2sQpC3vmT2WoIU13SOgmgCPxhx+oJsV7/v910mJmPoSRF/Enzlmm3lk0a+QcYEcv+GWRCGoCHtrq46ju/uxOZAUhLy5IWrn/7bJipAYXIbe9JBj/tN5a3
RS//t9/AvI0mPQaTPuvAdUB9Kc3XQesOX8/oJYTKWCt60ZGVh2g5osEk6MD6jtxC0B6OkmTCyTPerP0FCNFJxO4vFbJdryh0fA+Kh5V4bogHEkx6VilI0wWvjCoSrnVK13+2s0I5XKIH3dT/DbeHchpp4BWGQq+g
O7u+yvxoM5uwsWEKub2uigcbEar3Ju9JCJmJTHE/rakchrKvWlbSlTsFp+cGu0tRDeWy7S9VLR37+hUrXfhqtQycEWePzr4Rj5OqQvsH8GNmygpqdNPwZfvxkaPzpIf9QxRIh0vtNkQkzpoJ5wi6oMayvqUZD4dh
jlGDPCYgCqU5cWkGXYW5m8NBwM7Jai0tv3A0lZVyojiVdjorkhX1g0IHCho4U8POydi+H07Xbw1sOtBS315sy5lbt05Y+j3u32nBn0PB5mjUuQQD4cUNcPBxlbcAVDbPkBGu4xdfXQ2do87ANQ4H2kkrY2Cxs+0s
Xukxsap0EVsqFnfYjOhUJVe1Ep+krl4pIynVLZp3TAWpCwuyVnoUankZiy+WlPI8kVdR2ZYYgF4rLGPpCYE8mIKZKVFTXBEEMk3UNcIwD0IN+na2iwsPWduzh2mdvKTgUPo/5RBly20DYyBhtRjIV9JIFF0L9cRr
l6jqmcMLNKeXb8zA0lTV/7MpQ6OUmdajJ17I98Cw8ZrMaag+1cvtEbNZQtSfyVQ52NhXO/5+ib9GKCApN4UjUNzEOuX7RsHZHMbj5bU9MCPRWsiSbr5YjUgl1xFedEsxd9ZWI6gkuNfMrCHj987NI7/ukX7W08Qf
31s7VES3/dE/qNDYQeqbcohrQP0DtqkzUAZmekUnGtgIM3zqStxFXvHSIdbRwm9ytVNSRsR2jJI0bCcUjRFF0l5+bqafJ1zfWqAVj9mLvDRYRBBjii6LWU6JhLbiitIt4ZsGsnI3DtnWUhJzhwNFkZroaQ/6tEDC
aGpoSg+W9hQsXkt9a8fXgZPMyQVBpkzKkObUsCwXqzSr9cA1YxUcQJg7hYGviqsRGaMytjGKQgjxO4ghEurYmsNqu9wXfV86pqsUO9qKyzm/QiyzllL49cSe4ccje24OhmFLlrZr+DmoD0BjirjPvii0saSa46D2
ygYvokI0GlVvFjY9kRLEIIEmp08joJrGpv6U8WNtuKdrpbnFkm6Q2ZiANyiDcOpaIqouSl/WoUZi3jggWFfuWOCUV/E2moimx8hO7Vy2PtTM3ahtURIKjZGHDVct5pHe1PGY1NTTdlpVzkEKpllGPlNGMW1ML0Tz
ArlbENrBzh/ko5jTKKy3LdCsTVIiuxl47RYgtOZmzC8QiVTcuKpIs8NJUnIXnG4UYeq52b2u/2MLVeU7GwLb/5o+LI7sGbH1cXHsOAf7xfXwazeQcTAM6LyRqSlZz+S+OdbmQcs9U69QinIUunePqV5LaXTi2LbQ
CkSpSirWUHmhR6gV/GORGtrTEu+9W6oduHbQbyMYfXXv+1wVfTtRm0guQgsFairIwpyEI4uaPKdGLfRUz/ccJQcSF60CqrYDVL+qPsaauhqBKIJWhR79/cJR1Rf6A+mHZfTIIHZcJYPVBnmbXms9b7cDm2Pqk9iC
pXZH0PHMi3VzBrf2/bNYkj+nkJmMTwsQeiLnYcsR2Ewh66GmUI9vLjx7qkkreDL/FUmw2fHv+R2UKTmzH57O+LiIbdn3ZrxvMEpOdC3g92lvjqm6vhVFwQ9gysgP9l1FEk8sRYIAVGPle/9+ZtW/YPWyfwCBeolm
MndBLNxAgwKgoIpNWB3+6QSgoMcwFJ5Okdlh78ZHGOqR5/wLnesHDaHteOGRa4RfI166glnoCfy5BIKXjXdWFitADDwMYyipjbBfJ+gg6qMxHCqzu2JahEUMaVHTKuOKB5jibZ0yYu0U7PaAJpDe67BXvN35hjEQ
HBLPcRhcPIGh9US/8mvPEEFCcRZL6sbid7F1BqYvaLwLJvmWI4ERc26taEMGJkAs3SJww+i3waStKSUflhmbu/zjrnv2twRuDds7yNhFay/C3JxVixZbwJnQjf0X/o47epSvT6pThmzpdryjv+9qjX3fza3Ynd+O
8/+AdofDy2/n3N9KP90n3vLo+ze1f/+wB06a90UtJ5eziJfSbphf5sn84q/ElYBjzlsXbrhCBertCMH0K/U1YURKRk8PuDDrd3rFugelUFCG/m0HTExTtkV5+n0Wtmxrfautru9Cpgr64IY7pq75sfrREimZoINk
eCsotGyESsDBeHTvA22Z9Qr5TZRmOYecCckrfKndGzCMg2IA5iYu+MHnQ/+5Ch3EtiJ9kqp5RDaGemYjhuptyBSU2MmTl4iLUhC1pd2V2z6otiJTU83qo2yJqkT4R/3AvjBd8qPMaMXclOderU3kCfXpbsa+prbA
ui6Nq4f1E47NUmJSyIyaTXRSf/V10FIqfkYjbLOuKOuXl7NC1nqnL+rlVe/W5U9HQN7UifGV/b+ciA1ssY/dEbPgRwanbvL8ajhRxKl66Sn80KrHs+AVW5gFs6a1hyJnK03wwJYzTPaKJFmFeIhzOmdyKMyKkII9
wKGzdPBkVy+cOu9UI0rPnzMWTZ1IOJwVX/UkCXK1xDxppIzDykhZ8k8rhHZCk6A7TIywT9TVKl2P+sF35ym8ejM8WP4ygdUpqe60pCRza8ipObUU6hoD0NPvwmcjgl6ttqKBHKItHsiebaPKxCus1GuYtL2pCwXV
Z2RGm5hXS/npxwXGz2C1DrPxhIekDirxw47pzxZq5yUky0dKBYEBNLKqVkvJsQ9/3Gj4pTfHqBN2jKTLXonTyEMiBhfKcxgiati36m3CdbM6+dxOA6ZHSwi3k8+wJ7LF8KNHxCNlveLTHVgn/jtmohvIfeV9TC+P
V4PFAe0obaFkPrUe3oyJkxkdJKGYtCWt5HN5kFlkhSZ9/BtCM+etevdDG6nbNsgsXyZ8UaELk35pdK0Q2aATXSDKlhfwykb4gIMU41Yf22aVkXASfmtge1lNW6o+Ud4nDItnKmonhVOztWp13ur0cSvaxiRsVLa3
zn81h7+dgi7mwgQU32fG9zUOj5jz6YhBZmOXKIZha6HO3P+cZNmp+hCOcN5wuvZQA02XRxOaNvPsnPDGidNmbKjJNvX2oJc2Nu9T/bO6xH7Xz91qZfKrdBHAqd16TXjmeWCXWX3a/Avm8k88NGuvBqqGlzeNrTGh
G1aoSHT0BuxaWShgVKsJScoLR39RfzF6zsxCNl1DzpQe8lZnP9JvwR3xewsizPYAFbKRd0oJhtns6XbOxFGy17RVmOffIUFHc7/9WLj16ycL/c6ODkI+Rc8UbbpdwHirRObpLbPr70VO3fqHe8X9bf/Zd080fZkR
vnYEMVx94sRm0zxkOpwowk6lD0rN5FCrPcXV7ONQjov0RFYtu1mgSDE4ecYqBuvO6naNsGKxPqPzbk6azqEwuSbK6SPvbThZP2BEWBn9XtRoY4rX55bD81nOKze/Thqpn4/ry72T16NYZEGzX+dMxkNIuTQR/NqI
EO6KZ7Lcp4U3XoRBy8l+OWkxMIkp+KS3HidTbzDArLwahKwwLu9eY9O5LMFFT2iK9uez5c+fbf+Talg2axKvK2eF5Iie24nm6Nq6O9Ne8/4gMiyJqGsaAXkcHmDpL7A8WCR3yo39mo6Zbmya1sjLllUcm15EXBn2
jJFpdK/q1AsRD5e1HUv9leWZdT24H6tOj25wny2zA4AIc83V15ChXQYfyj4n0q0j2C8ITn09ss89YYVOjEU/W4hJbalLWRqRlaISB17NSUHXnt0tH4/IS02f7nNkSh1IMatExjP8Rc/5hSBzm5bM0apg0rRKb0rS
8a0PwG2bPPjyKPfCfqMLUijxnuqvY/TFogwXZsFQkew1yomzfnC+vYBBIt+f/PkQl1Wirc2FOCVEwTma8zsQNFLXIXi4T0DaExhhST5YmeuJSH3jOVNEnR+P3CgSBYnHR5cgxBiUwpX6rYQxd9XmW/z89Y9h1maL
TnxNdJhx6q8jklWMNDINEmxCD1pDp7uaVY+63I6gKgpy3fYih+ifbjBep6Cf0C2GdresB9Y00Yt4Z6I+WE8o1Q+Cki+nyBGt7kbcSTA5OI3u5KP4zRCh/dXqhj2Em/PxD/1Eb7zyRLIc9+O0qJpZ4Zk7lcVdWw2S
xKitwhv0WZbLxC09bnkc+ssJRxRYuzx67h5m0Y8TkNYb9W17oO8maoEGH/dyUlJ/2yDxX9bZFiS8JEZ2epbj5Q2CR35og66iODLLYicmEGaBzeckdulyHCRDb29qWAGAaohCZNQDlInphHMiAM5T5YeKjBPX2eTv
DpUWfcFcCpc+QnAKQLiwBCackWE1pdor7UKADWAB97rKs2NKKZIbXXQwSI+vnAnCqx0/AfIKk40WfQFQmECWbAXmApQFv0oUw0dhGy5QZDifN55LAyEbQBeWHk8WW77VqOOdID3AAR1JvaQi/TjKbSTKaUS1HXWO
ICUEZdmryFSJDt8j0ARILuO48/7BBLr/YyCcBcjNDL1XNOpx9rF4dmCvouK/jVz2ZNJYEA24BPfW4+bjUXN19qZbaQuRcutgccApWDwHM49F0cXC+qlohzZNFuoPdFi8TYBWgkpk8Fx1gfSlvu2fAr81lyFK+HAC
JGJIX3y7NXcjQvjy8uvvxsTrJtitNDjnZaBmNuxUDFqRgO1qzX5wCDe9I4yzvJ/MHMJBBsIPgg0fJWyZvjNHOd/v5oOHfg6BHdqzQdTrrtKYP1qK5v2MOHoEiSUBueY+dIEUdvEtaGjSZ3uMU9MfDR1GsyR6HN/0
UwwQ1UmdOMGH4KCtvCeSK0qYzxpxE7q1FMMVHpXda7fzyKqXszarre/LKWZMXZyKIcl2/+hdcBTbS68P30330qnczuFdr6ez2FfKni9okn+UFODMZgoxbg0SINk1GoH2M5IwtrYELVHe93ru4HOjsdF/Fa6RHdtV
0jRydkwRmKqiEbmFVf1qppmRyb5WTRLc6LnpnmHJvhpPZ6ekmIa1gFm2WA5DKAB7Sf2ULzw+vsrsPZd0Ggvb6dIv/gGsg3uroezNmKIe9zGY64i8dx2S997BGGBLZXDtjcndJxgE2N/frSUfr5LRgy8/lVLA9pti
vrYmpyxrhRx4rhzXb/JofHAJGF4AT2cqQZhHAbJL2oF9+6tMqPPbEPT1XweyaGF/u4k1ejfVhbKYTZvI1LuYAUQqSogutgM5Y/XVoDWpNpNULe39LPoejMKa/YCnwY1D/6iNydHyPZp/Ttc3XVBEKCOWLkO2DJc+
wPjH2oQ8XWDlYEvjLGHVw/2D+S8lJsSKHfYq7nLIrPqhxQieUd3MuriP7cd/hKrfIfQVlQhI8lZ9AvssPrZih88aCUdbSFRZJ5G9EUBSggwehjM/r/vfj/u83IJnXQbfd71192uUn3xxMwlkSp+do2aC3CVFBsDt
+XZI4aGRJe3wwM2uT38ivSrbkID+9AzgCZJ3odEtgYZzH3P9QPSIIgoL0L4A9WvkTpmI0/DxadCHPfViTUDnqiCbPiNQS+EICDZmwSJL5aW5KSXW1zainwIcFw400vlSXZfGrgzDRW20aVNgJd3Ufx2DvAqYZ2yR
Y9lfFuugxYrp+e0CfOlryb54JkGXg1/fb/baGFj7O9v5VP+Ot7D7+w9Q+irtZQrqNJWV4POZGn3V4rz81NZI1gZvSFX/3P5D83DWJO/rWcpHyir4JPKrrNCueSWeEMkfUUoWovtvaqZc3SP0wgIMXYCmY1GFgHzx
nQFBAgSLSVVX7bDRNWvTZCtQgEEkMqctemVGkCUKdgh9+pZWhQdiKxpeGNQk8CYvTaIvr4ZVavQrbCJCwiGKAfvudOFY04KBBWT97Y1pDFg9O0BPqm/2kTmlK/OzE2Q6O9BWvums8A2esfFItt/BGoRKH1uFswxY
YgkWPeJ4MAe7jyAGY5Dv14VUkqMbbM4o+Vq0BtHvZU64WVAfU0O/5CL7WNvYJV/S2805HY9T4f+rKXp8XZ+MWUV+qb3oLfUiTSnqQjCJhHtEGYk8rflCgq4pPCXWv1ClZY4GYk+EqmeC1ceNIcr4TBDgZ1Q0YIyI
pKef4s0qJWz6XrKZKVkTP/J9Jca+UE3fFJ4ZcLrSr5Jg0jtvObRKE8XIcmv81j2cjT5kb9YBNweEOBNiAvh+DqGImNXK9hekkpfQPT4PbK79lqIYrk/g9XbKPke0e2f1SIblwB9uCCGwdV7xNHfBh5V5VTMV/AQU
RVE6UB/8QzacHilJE0O6j5IvcEKvtyDIEcyBlvN4HptZWplr8fkXMY7sz2xoawKTEiGxbQe8ErSuJkY9p4iBCXoLwm2C8EL267XCKmOOiC/MhBfv2ONMNF16w4+C9iW4YarUG5lqPZimyrMsn80WI1qBjGwZ3QYQ
1RQ36ltzYpbUZdARjhb0P91lJE5nFrXMHXGsYXpBYNm3VUMsWZKJk1LpHiwMWssdBfsWBfpWpayxrUSw2Ta8MlgA4w4hvJYMiS8pdr0mUuEsmRXUZWutnMJ6rYp9cxhKyzSYcXNCqx6VABKlz/ZgbIDS0Xcnnrzk
G769uducZKGnOaYwvk14cTAH7SIMeHsc0j0eRoVERZQPEld/+aLsmPdan7+gfh9Dx1754BgkOKWAl9xgO4S1x3EQSQqSXdB0y+RWLONHi6RgiKJnocfHTBUfQiB8Ew311c77Mc21YjDR0QXuhAihHqD24oo3GVUy
760A2zYydNZ6UHgznAtBrAGVEWl6JPmo/Uc1gkCXYBoiJww9FPTBt7thKOxnEuhqYrCyF9tVuoROwDxEpqTiZ3I3S4XB9xXO9Hko1kLgQ+QVHM9HHcAMuvUDLCKaxcQS20OWbj/giFQ96CIuZdHqeVqJqvVNF9ZC
lzDwEsl0VBrAsDqumE7nl1rTteYbqWYmmC1EHXuOqxucU1iAAcegBbGoh6c//YqSWricUrGttw1gKgheYfypqMHOTflEsN+nTW9fmooISCqh6Kyg7Q2UT0r79Tc5TVgNXWLxXUElIdEdBgGYqbhSvJoxYgG7HElh
9WxhazmlBbHEtmoWXPcq50W5UmT7YGdB70DMKLQ9ngjxln1p+TPatdpLsHyQKXxJb9456i9Bn+SoX5Eg8FuoZstqzWpVtba0jCxvAp4LnpBTtWe8OqID/i6CaRJnA4KKUjGnpJEr0CAXl5H8XC+qpugFu9Kro5Sh
YvB5GiWFabYEGJD0CBGZJ0Ra89BbSiIiWrES0KUlfiL/OKcMlKtWkgJ6a4lEKlJQMx7sRGAwVRecKN+9MtSptHyLDQdmGTpZimF1tMjZ2FP6MWclYMvvcF+WXOKJJW20U4WXuwwbDcJMsqQ7xFeZgyGXlW5JcQBA
BL9g7kaL99ab9PpZrIqmLBKxpa+hlMfjnwTff9jTJdzfna/RWoWtPremRQ4E7Wqy19mzS7+io/yrrcCpQ90KBzf8XF39fr4oMqxoYrPOwHDlFBSwp0b0TJ8O4MqWiFYOFBr0LTa2FzRHwevKhwVomJYxmxApbAld
GmL1SiRpSTjtDeVIw+qdUmdL0RjAIidhYHT4iz3ZiDNY1Y4+HNTlWzz6sFQ9ZEh65zGNa1I+VTuxjmZxbp97NFe9kjyRttkKM+i9GQiyNGVKsT78VqGYGIuFYhbpumKvXhvTj/imXzn/goMLY5OuPeJEyxwMRGNv
TtE4TVjFTj/4x2iKfJYtRmghFYIN4uu2Q6UWzsw0k78XsGRrzeTRzYtdLSKrb7JCqBbViKv/kEbTaxPka8GuAO3pIO35wyZfOqY2bEHOv7Td0wy/KJStDeU8Yg0HiwVsnSUPTUk7tbR2TQc0a+dN2z+uUshASvUY
VXvJ3jeBNeCCOrrdLnBN4T1ckE+l47tHY/eh22LXqIvDxeXgtMdHPcJTBnbnPo0zEUDEAFHcMpuGRHvNeCarLVplgFB3cJlxy8kCe4NxccF3RmBJd9ahVgH6QfwMY1nCV7bbT9Oy4xNUDLOA13pN3Dav1PGfy06j
0WjDfnzTG8wTb3R4GloijiMWzJiTNjy+NMLSfhewWDqexM/31FmPJ8Dt1aqmMJeoMPecnT8j7z5nc+X1BecWfYEtmK0crcCC5RlfFxfdEGHdHNhB0YWWfJuL2n62OW83fgpchyf0DcXoWQuI4yAYlrmwuVDpNY1g
sIhlUebtHJaI+jbqng4hyt1WDp7zTBSoGPDJPocH//8/jQtImu4nrsgpYDHJ7LePQZKcWfxew0E2Fd1AU83Akaeorpi6g1SrxHpl1HGiJ3UYF5cgsFOodQ1mfAQXwXb2+2d0CGDlycYQ4JLIcgXpCCmvaQkn5OEt
4An00kHPsM7QMCYILV25JYWx7bR9bhZjlFOngxN1o1/WiKEGjGAzDyWjj7Dg+M3BDk+VyvmtvXoCSzE7+eZ6XLbx767PtEhMPCR/GrSiSB2gP/hm8m9gR/f7+6mOkn92mFhzUP0LhJE/f9F30dHYQFsxwg6kC9lW
+MEHeqEmQFvdNYaZIIJi4AeqjeKcwG4KgFMEg6YTB/UgCghMgeeSHCZU0K4bT0QP8+ve/4dLJD1ZHm62tlxROJbecaa3wCTNdklf0rsY0GxdCEEfyFIMvY7f4+qrZYkdFZVqawQqM5GXrWcfSvQl24947bGPa1/m
OpvcFUgCzvokrEPh6lv2oTzGFzi8pXwoGZjz/UYzR2V6dyx2C4Z9bvRhVFqOrJk05/kF9Wl5ke6dkBcRMbSFXtAyIpR1vL45hFlznXoAlKURYXUTMUidi0PY+mLRazbAndXKW7N10ykvWzR4tgVpnyhKtBKF6hVy
EXC1wygtSSy3RkDmeOU1elNnHNJBZ+Lp25m23Wt+On99sfL36sFvhNlqbLljxLyowbFFsPgSYZqRGgvTumIm7k4A4gHsQYkxC7af0j9Nf9Ko8XXtmcH8rwbwAiSrMI2gwyJ53++ZXs+3xLVEBi0GYUao5+BYMujc
YqQ72Zl0ba5uiNFRgLAhrSEPcZ+zOReFZjNp/MeMw8/m2YQvX7BulKpfjGVGNHiyHq7iImoi2yIXq1q288GRFrxA5ijCAoMaU92lYGV3zjjaPWh/emtr5WP1PDPGmPyIJe/aeJ4TnDmom4GOKVvMuADbwz7sl6yx
Bx17wpZepM/027aqqDO7Uk9BMPmb2I9eU0dunlIHPJWohJrS89JcCSopNAMqHJklu2pIyMUd3uEQus4/ipuMI5Aq9jWHeOZxx69DO2P1L3xnSFeVBn5iPgH80dkCMuZlfPsCiCXkIYIsMtajIyQtyD8CzgIUiAH5
72ZBqQwfcV/gFVRBHJF/0TkAi75twaFWFdy0slVAa4S4iMB+vjE6QJvqDqYLH1RDjEiGGqyIYbhVRsdaZEqnLEG1q73wcraGQHPd9HOTaX4mwWztUCH12yZ090m5elY82jurnY5B2TtHHFgqsI67ILIz6GOUD6S/
w9GjSVg0/+1C5L5PWzXkNEMmu/IqXMl7aiGqzwWusQa6vkjONn5ilAgsNZtJnjJp9qHLHypYq1eI/NhzvdvJde+1a5/qF7W7TUfDuimG+c4927UIpCTIOP1PEtnD7VJjJiFuNQ0bfGigV69Db15XE7ms+2Wwo/5L
0tfPTeV/lQw0dTaBwCcsJtTieA5FHQAWzVZattwWsEfP8sgeghLNzALs0Q2AyYx8LVA4bAIuRYVgtFEGNKfL6sNxuszI9O8KO6ERm4Nyyf3UrjHLi01fQcXVjiSwEQsutD9xt9XEX/3cYG4fjOarWJR/DVfKnL0c
NhIh4+LYZn11dgpNuWjqaC+ivx5PrSR1iK1QMXm+wZGi3m/OPv40DANg8pMHtbmDssftqgqjqFjvyqirHDA9o6IcDzYUhYJEHUEqR7tCb4wPmMkE0ouOKkjT7sqnZuAtl81WA8v/AxcTyC+aNQgu2s1L0rYPoyph
+rKh3GU5NeFuFT1lwHRWb9aH0QW4h1vFHThQcA53B+O6S85BJlzTx+TzFx+QuIUjCLvMi6fB3S0h5mM0ZWAJYsGhqdO4or+B/bFLPq1N1LBubunV3SIMy+UXqL1ADLfX5RcqWW8EDioZw3wjP8TPp7ZUQscVHnfF
a2OaxaVo4GpehlVwpk011RHlHV/SMAoTCNgCDEoA7+tWBrO1h8JSFYXxnCxGAi4Jm18IDk1c1hY9rM2szOgoh0CtV3AqaUlHjwZvjVqJJ/TjLOij99oZtfMRmsB9gNgLB02QTr8rRATTpm3gR2AUn2Qp2Aj1u/T9
y99kOjzKJs+F4buVOcYGUwvJuushnmE4oBPn/skPLIaOwARxc2TyqMN+zvRQIpshB5qf/o/ldpGacR/cWYY6N6B4JEUkci1Vug/ccFX4Cr0RJtbdnkUTfBt/f+FyYTfvKKutsZYQjbsd1lVt23dc1VAniQ3CX1Aa
Ah3+qRzatFyDzVKmUixWmPKg78IIltl5G1VdbipgltBLLzezfVbSzzhLUGgVpmZoaG5fdZmanGE7VWVQf0hujXPl4s27QVb5WdeeBW0KaJEFmcWcDV+uYZAtmQextjOKnklMJpiTwuPbAs0qOC4lEYjPS2rJCkwg
7tNHiUrcsjCbcKXYwDj6qc5T4NU156EeGBCrbBPJctm9QDeprdm5BDcl5aq1clykgqyriAbTPZkSjKnhZazd7FElOPAKjXf6rUdFgcaOb3d8GymyknMHO5MOia1egh9VLMToy3Qaj39mlkeEe50KGIkTV0g1zVUf
Qv9wUTO0T5fAN8logsEYadZvwW/J9ZF5CBfu2DNqBPAayyBzprqvcXHxEIGFf0fTTzsk2mMVw34ZvkUSgZy+g0ObXPdf1NzflNx+iHlcty0Z+DC7/caQEq5x5LB9kt4Yp43VOEk8soyAiNhG8XAkospmUgai7pvL
APv1KZHRzLsfgoF3AWCjy7lxUynxew1gFUR79E886aiCMMz4MisR33k6KFIrbocvdJrLlDi6lhSkHICoFr6Z5utuVEfWiE58fnLvV5iIW3VqixACP21SoVRdbAVSdJF04UQ8GV2zyIt+TvXTBcr51MIJnK08yyAb
ceTPb8Zj7F67pelOH3hIbf3ZPj2ZCdZ3TFV2I3oS+EGur/YmxO/3cdLE/070BHWd7XdjbRA4GM9es1OWUEF1aaVdywSSbhmU9QtJIFU8Bav8z4/+UBiyBzaszX9hh6m3txKfP5XmEveI9lmh4jYrvtB4Uf8HNt5m
JQzD5tEv9V03HABp/cjpMkvolgUuBek9E57voxV/LKpvPyR23UZxxQy1KPx9EpsJe4lJw5AMW2W1DJ9KmLSOJSL29dSUVMc27ekl/vydbEpfaWgqRpnimj0eg06w0tarLiiuqxDOJ2nPl0CHaFqSLBbmT7Lsynrg
h+lEckU3ZDvXtMwpwj8QaHyr9frA6LQDO38vsk9xHLE2NGmxKKp5dNqMyfFlrUEy474PzwOt35ojJ71Ir0QF3jPEYLGjWHGjDzJnYKsPI48x1hIVoVzs3qdNuEC59HEUbeH9DFVJAHDJjP9xf4Zw7Wjdwho2kG5a
Gwx//BEckbUmjneylwHkiCJtzWKDatWswQpLSo4wTl0Fy6Uxt9vF00jl9Gs61FcB794IgXQ3KX7IZj8XsSEb2PdIuwUU9ZNlV6BiB3+yGn9EBuP7n4yNkbizc+3mj0Uh3wlQQK00XDcIQPrrXgshbrJ6O+sIumSj
bd3u8KtUgzGgAZpQyIu8ziCmIQmW7jVTJLuptXkgzCQB0rzria9zJoZqni/MAfIc4YZxczPhc67J+kHZtgGcxH6HdImVVFxtxuritLRnLJoXVUDC3IXSGn7w5KnGcQDlwaqePKsQdDwLVO5ivCzXzS4MKIk9DVpZ
hTBmpMMY8J+zIeOzQik6dlZnVSzuWDHAAJ5UOUf+4sG2DdNYXLLMbdexJFdfpDhapWPl/PQOiGychqc6Vj9ylTIWTsFi3LJC6hdTfy/HxmtbNzq8lVORrTju6ldUD5mwhd2dzdZvl2t1TC+TnTLl3wmt8hL8ro71
UxwH8Bi+kllc/+yJqs6ZUaYX8C/dOK5bNdWHbwXruu2oY/kydmL77XZ+Fos5Lu4ZeTdzcK4VSWV7GUqbCaMo/J/WZVV4ADJT46D21heXqbQpR00HcrXMMbY4i3DmO7wRjJYE9jknj1xWsQBSJHN4g3+gbazmF0z8
qt9gmHLd4rRvci5BHEupdOhn8BaXTOoFrzJSdTSSM6rFgMrnrmb71MUAV4b5ve6kt2te1w8gIgzzuNe9VeCY6hGH/TH5w+4oIVskMdRwTe7iKxnpUG8EQQCyW5ZVrtsBXXKpHWcX2yv5rqgrOIKW0ZyUkoGOLV8X
KbK1WAJ+9kWLFxZ6dZrLOiiot9jZXZk50Fnz3teezHtqkfdwO9BqeMlkoT/5slbNYfr8H4/j82a/nXLjOkWW6Duf5tIgQ/x/YkGTzzbnW9s5TCuIrZoLQkbL6JfonnB/atKf3sYg29s+z9Qkec4OmBG4M9omYCU8
sKWiWh9gIkUJyVW35zcawvE5su5XaItJBRXwnbw10Z1FBqgB/uWKIRZgtIqTcsHyDSjirO0MMNTGECup3QBW1NkjD1JDXg1lGWIVanh/oQ7cWVLj94v6Upd8SkErZavbpEhxK4WLCPDFWKjjTROSGwcIUAp3Vqq1
6IUS+MV6kccpIPJEtFLNRK8KfGwnHaEZeUYOhx3oj6YbTftNTDwzzHIzYY7hCfKiAbcDRtCth6ZGVjZKfkHMWgMMls3rCv0gW6zlz2WOMwRTSdyJfRBqL0eMaP5UA0o3TTX2b3rq7DvUA+qVD6DRR38cAsb9K0Zg
q6HuGRsx02IOU+MF6vvlhspme90dF+xUGp608KoYpEdA83LekUSlpxboM+dtVITJ1T3Z4iD7cHtItw+omU/+8soldpw99RnadTT5nNYYEQztSD5ibveoC5dWg9Z0Ir1YypskEYq2yYCMxDtGBLqjtYmWNnjMnnoJ
RI57wuruO90m6OZ0uoig2BLXaIRMo2mHh10ZQ/K4Mi4TKW03fpkBPJPTBD0XnaVwa37jn1/1dnq9wsAym6B/ktNQyZLg6saYWNxLYKIrkbHxA2ctupRVwy+ujth1qzXbW1wBCpdB/fh3fQrAk9PN6ZS0N7uVCCdQ
FIBnzIN5R8G4GZYKnmI/O39i3mIfqDezdpEI/ybmWVgvy+wkiogF78z1iqalTUaWJh/fFC31fyRxp5uGpTFTeYTAIvk0r+tSrW8LP0Ha6XIwQ80kOp7qW6S2QMiLOdpsTZ+07QZZLNDa2josyhLF6SZClhvpxv+w
m/4Jsc3eNUqFq82KtCjieK8u0cVl6sYcbusDurVglZzASOkaA7g41F/KQzMmHRVILxkbBIotVZiqbEmuLNPv1dBz5WEZyDCLcgDBODV9zMcEG8uH0FPtkM4+yYu+g4fEqW/x8GHPy3RqSK+VFz8xm4Lm+2rUqbZ3
0k+KVCSzyXYlsBEhEMueHvPfS0rCTrU8RnNMy68kueO0YFONR5N/UgV/oT4kZgNEVZCrb/J3dggV2fJN7hu2q2nbFXlKUJS8ZzMejMAG4Vo1xZV6eliA/x8FbuJKfe08lOJqboQMcLkQQ3ENUCYEMOYaTI5INMSN
8hhMR3k8yYM8NQOHXF2HU9vbCe2zqwoTb6COi9M9y6l7BTW9gQNBD0xXlVyXbW8A0fmmTXEd9fkKYiEcpTbUGwBr9OxhBcyiY2RP7Vg3EV/GUq8A5jV9ncUOZ2tfC+mqotilDihu/tN9r6571iocfdyu6OXRblxP
K7CzYpf8evEhF14oCPFq2lJ58v90zBdZANK1uMbK/YvzYhgDChKrED03zlnqW4FsnvdRoJn3uhJfOkLrF3o1WsTaI9Ahpz3fHNeGVVxDyXkEJt7MoK7uV2xP+ZgUE8EIrONzX5cAZB1RmCZjs45OQdgYJVd1kDKl
Gjn5GKVYdZyWkP+UpwxyiWKmOsa5s1lkuEiZe5abtoBKh00U5P2Sd0st5qojVKHNas49hYlAqKqLo7E/QpGPGdlrUlMPCwLXnzXtBDnygJ+kjx8+aZEkWkgwOaJPtEyIlxliElmw5Yb/vNlvCoDiawyUhY0AGrFx
sAu2MgTBOQxguci2V5EIn9LKA0QwA/tgLgNCfr1AMjVv6tYy/VPQsKKXTt41qMdHeQowVgEuXGO0ItxXA05hy7S62asINFEPGnVlgAO2SMuP/btcJ+8KJP89p2fEGB0unGlGlSVlZM6txBjULJuKqDjr+oWgrHbg
jhE5x79EPPsvjBKEiZc/NF1hR1a4alWDcWeFhS7aKlel+j63HkSorOq73xJWarOr5vRRGGOSnLlSD++jN2u9/9MxefxmnNwAoqNBACIs3ORuOioj5yqUNbhbWZjtAlgLNY8h/zOJxFPw1pB+OXuPxLZTXG5rfAV+
T7RdYQks+rPi7OwvNcWGfneZ+3TIigdpp5jl2/0iWdzPfUmTIUhnsRcVXIfYy3Og+sK5EWlcJNmPzovd/161aTEQga327rOD4Cjx8Eyjg0zsQ1bTbV6vZDOKTEdwnx6vEI/TfTud4lscZ675RMawc4oUuZ01eHc0
OtWwZH0izvf56c4Xj0rshNZVvTjg95o14r5TTPrgqmiruFIRBzrDGFW/WhxM3AAss+wgF7W/Xab03GxrLwIRm3RrN21309Rh90IEoOorLCdV07/b6/QBRK/KLVbluBXE9MuZWhzW26MWx1uWbixuLEitqnsY+3RF
yB0xDCwkg7UxCMOHXsi2bITFNRwyXyX0tQq1ioaI+Rj99lx0fu9fKp2RlLXXKyy83HHR79Ku27Q73RWx/X8Gtw68YMujjnUOo0c0FGFv5hOL3kngQ9xkYRMwjuLWqIq40RGhPuVvIu2DIJs9cvcbJF7N8VbGfCDR
NpNAYFyNFzlIg+iIGiZyVWYrhq/QwqORIPnztNOppUVy2wyZaz3HrdD7dxu9bH7ILbV7dw2ErCSq7vVaNv63f2p8aicPIfi+fUBQ+P0XTzE83laabKTIne/ibcr54dD6kKvf0WZh2qVscgOs9tTFTM8VfIbBjsfw
R0QHObjgf84u+x8VCbez6tT2RTVLPNyyQnN1nNrAH66bLCRTw3qcDtLWxCUbxJeomZQ9L91yFFcUlaiGLXiErMzwf1qGLq99wigXvbkts2eV2i3hIh7Mxha0s6MUPvjhfTG92geKPWmH2pA35fqPFbGJWRrfDzlx
tQmCs8RC0I414EaoHibKnacThFs6K9IDMHbf5Z3YjlOoEXxdIpHPbwPeIo1IJy31KfmNeMUUfc4KwYjO5P5AI8PNUquL/BZEC8Qlkigg2d/YmRHYJ8ujgLuA213yjoEJIfdv47GEjN5XUN5SM5OFDDUWw5ShgW5S
WtTyXDaYZhqW0eGLlNTdY7heMWJcUqutNyxDlc04Ii6SyRs/Q8wCoRJtC0V1vQ8VvB8s1x4TuvGWX+NA/Ri3J/koNANRqt0J2qSCTTy1EeevcH5/jA0PmWqOBiOh5i/J+phL6R8m0TH8JgrgIJzd2YiSwwlujMpm
JWw+k4at6frZn9jIN6DpVAP3lD2rNG/qjhxXVK1q7HUoCtPPVw4qNKJC+jPeVt+xUh9+sO1zqtDljW230ixO5HX+NLuodB49SroawSZcP6rr8P5fMA5Mm6Xh2B4G9H9rmiFPg4pjkS3v5cWv5snF1bpCNNXG9DzB
QXYUz/yuuvsKjcEA5frvFA4DIUzedlRe7D42QDoebqlybEjXQNB1mTD2PTEE64DrOvBcCRCbeIFhQJfOrFCu6lyxoVBhLdSwO/nT08GcjcyvvFx5h+LjCjZQOnL8iwDIfwAFmmQQHMW+Btsn651nBeDbdUC8Rvlx
ieDur1/FZfL8v4KWWRT2ike87C06m09LwF3zjnkLve/UbVAtOhYxnrfGlaKSM72suo/Cy00/iV3OI8nNroIaVYwPQQjmsQRcQLXzTkwWRlQ/gbgNk7rdyMRQqfm4j6N13CmX+/+Wls05eNetddyTtatjU132lQL/
f7JTPVh200cXwkqdt1f8l81dpoLYlJ4wLuEuoKK5tL00N2JKDH13FQIFMlDdtIkFaJl0OhZ0bekl+XWKAWznR6VMqGFYzAGRsTY6VLAohSfm9aXDECvm7ukmTv9xOMbbHBt9SYnudcsudiT6xZAuP0ms02HzxjjA
swIoWnkHWssJjXkX05hTNpo78soddXy6XA/CrDC9F707hTREOA1Snrag0YRGKJVQ1YxQMzPTsYGebdT7vtGaGpEZctQEZNQXxSgaPrU7XZZRY561/cRXsil7FtoyH41zmTPezliQsR0E1xr/CMQH/+hRgiM4V+vQ
Rod32YmMijWBNTBJ9bIDllGV8Y1CEBl1SHTKpruJNOljOpYMWDTSlW1a4n/FlJQ0vHXhN1MxGnqrmz6s3W6aFqMO3yfNwAJHS9EMhOPEKPMFTkrGAkCfRO26FqyoJtXAoZTRSyPM62J8mrvb4lg+UqVVbK/cmlQv
b3loud3r1g0Zsmn4Z4KM1xBgJJwZjBvPXAS71yHMxIpypKEO/DsUtr0xp++78NR/FE7MDbj5kQuN0bGUj/jz1x0Axvpn53ekJBpoER0ajx0QyUY7mic7ehwdPTGv5EO3VtQjkdYom499Jk4JZa8QObEyjNKkdBc3
G1ue2GafxiJiDvi1Glr2eeKHu45XaJA1yX5Zvqfob8qNAlPoMc0vozllVjUMKz1CyENvyJSDMTjrDTIK8jzs8Hm9hPmQ+Xiymd0MC7u1wTzaK2k/Yz04l7jeLL6ZabwGv8tpaoSGV0W6CIXi9HlcDNjhp1pf4M0k
XrBuD0ltt0LGqREn+4rbjZpc0Dka2Hoy5qn9aWaf6Gy+56yLbJe0XwiYCxUT6OGhaMHvQTZNezMlcZyHTePBvH9POY7R7/pd1+Nulw8PpD2rDzvT3z0Lc/P6WVpkXqeqvIrIKEc3PU1XGEsoKDKarRZMo6uuPfv+
j37visGoUiJI7gDIkay3Gd1hQzHIN/NXkWdWNlSegpOYDQvVqYevTyTzg5cKQJ/HwwkhOBvsy7ygElj9t5Jxf91XKqvJmH7nRr+3zNh1Wu2VxRSxRXMMZjYrBpvpc7WilyOXiFwB1dKatJjnzZO7MlCsflw11HEf
3bGEv7RETV/NsH7bcbqxo7jAHzoDgb7tg2WWgHv8WzWlp4iMAZhAUxITbGIMZZzjOaQITEO9qny7b6BsB7HVwiDsYQH09tINDzg2ByaTTYnSLUoRs7dlVrIui0b3eDGmIAdUpmlP8ipgB9SWgVnvxZdeFwrdMUwa
k4q0m5tOpdeWrHT1nmWRSuXKOF2dV/oz6zuLrk7qd/6o7YZcI7mfBRTpKObZyNQ7dErEPNEkiNJgAr6m4zO+oRh8wThDSelAL4Mn73gbbPmiARbbakqHzxGb9t0WEgZsEs3ixxh/5q4MnUWJSWSfJZH9TawzB1jr
Up4cJnofVR6WCPd3cly2UyQ2wYsE5aLetPJFLnHFKTUhX7zpK7W1Jg0Qxd8qyjNOtrAVdKeFRP87WRaz0B97xgUGnsJMvWETpzZCB/Vp7UVZWU0UwRnKaeqwDRtgn5AZFHl2WnNeGmR0eaU+1NiZuctNCiIz3UpC
aukjyNChPZOMhvcJhi2+Los/5TdnZMwMIptBed10IlfgQl2Ky/DMZYSlpyC1+921fRumHVnxNsjOHgUQfYe5MyrdGXT4u25gevCnBmaSimkai/uy64sLNFDgTp/s0hgsPCBudeeB0z06OKsiZ0ZnOK3SPK3iD1rD
/ug+ywuP6Oc6dgs2sACFgS/FbhQajDld7LqraVfXcuG9udpdad3cOlf/qmJuHdQ0SjuXm+EjyEXAfRWPaxZFUp/XU+EyC7dDaMGnkTyYynEBY4KfvuP+tBjRA/d39uOnJCowOAfsbIuInPUsS6Su5WKYEjSxit36
w9IqP1rE+QjQBNwh6zYj0L1hzhVCC2r63nhuvuphrRKLJH8q2YKZ49qxTMb2xRGrXufqgRqWPabhhzlKk+fZXxwqsL3Bmjp56KxTUKHQQY3xVMjBSk3CpNJRyXvcIcYL/6Np3b/XovYNIKvKfquBoZ2OmZYJa0F7
yYp/VX+ih3kTbAN5If8mD/Cmts10XfZmW51246FID1OdgvZa32XOJOrKmasQ971wmbOvJDvIpGBxXeuFEiGZD1KGertlQXN3hvNeYdz0m6aBIPQVYEehE3DY7KwbNBm6mmpGnXepn7Y+U9yg3l1PTm2zSvY6GEyH
No5r3OXvVNlTrCO4S2iec5GpeUPoupOAmColIZPMVs0TQTu5WXpL2o5O7a9rKImIpmknyy118Hportl/eNCk7rkUE9s6Qff5Jgzsblw7hWm7r6Jak19O2kgjMNAQLWpvq8Lb9j0RE1vYwUITZk6xWYO6JNm2dm5V
8uuaRxhtc65tRXdS1hpDg2W1OySLo21DGoBNE37HMmUXGMQAzv/+CZRCVMKNBZUiCiUrxS+pEkoB62cs2zVwXsvkJGQolTRtdzD6RFD0TjVZ/Xy3monQwGzhfEwScGDVzWXiicSockBaph9QBTvOzkN0akk58Obs
FjqlYEkMCtoUNM4+DvdnvTcja7egzikh5tk9J29xkjZJj3UPxbc+yr2LFPcZs/addeQMR9W0yH3PmoLAbcEWDGyJN0xU8gJiyn5o+M3DyAiqEnIcWprbWtRYBTe0B+SGr9pPyqbCb3kxhCw04B7fsw5CgK9TZ7o1
VnyZzQYWMjUW4ZC/S0C5AvSEguzxdOz1Aw5JwKYErHrKjMxPvMXUqevDyPq31/jZDtHXoZIpeEVaSoIpG0Fb630xXV6zKd57ts/a6yLTPuQRq5zV/V7ZOCwMRWFy1Jn/6NOaCNsw1ISe7gBmXPxCeJXngmRDKmdT
iz2NVbfUYh4cigE9z3Fq6PYL0ZnOG8UOZqPtMOgqWxQXrP8C7iqwYrUfx0BYajb2m6kvFp4NEK3CepuqCv2WWx3QxYDDhrhB46uZU9JFloA3ti8Lw/ewj5MHS3VdRWG5VqkEtV7/FIf5mRPwQG9MSBWSmJiKmXuK
UmaKXFXPSzmq0cdRtOOgsAQ7ObGnRq8hoboU5fQmT1cIIJKHhEsD2qdmnoz0JlPel20zmc8q6JWogeyNNbcBcpIXDMKrwwcAUD4PrVaC8Kc4HfuEVm/BcF2jVfATBnqXZ2Z4OabfWsrCilbIaScZBeluoKC4pYWP
ksf5TO1jLGav1H9hTxkh4DoKblaKXDCWnFnY43IVPCXyB0vCFs26zmOC3BO/yiUHlOMruDecFcULsppvoSN8VJGmpgmljHrVboaPpmQa4ofpagpHd0cZ6aaqUxxalzSU5Aqz6NhD+5nwDVnoJWpRUaGu5dK4PJlj
t401VEVtfWYIrBw8nnIrLTOB7SbjyjanVEDJPXLbYIZlfGSnN9+UFwi+HdgtRy0HsF32O7y1hlt9l2KnkPdmAc5Me/T9iyEZbCHJhNudStZEgNgJv97rMrrKTIKQHW9MbRTMNV41mXeG5Q0jEiw2CcbUEs+trLeT
MoEDCRRDTZBQGcQSO3RgCZTLyL6RXFFUjbi6AxQia9UCLT2izapP6RjcpHw1jCOz2hp9/3ILJgCj6TthCUfZ924idVWjF3MrcHlymSqWvQE0sVMbFDu/XrpprFvV93MxgxlV2bhZzfYnI3bLRXHBi8XqzaZWEKYF
LKVxBKE+evQ01S6SiPfE4MyFx2W+1zYOoTpvlMQc0ia1Tbi21e42SZqYp9wluFZSqGxJn8+RbqgipzyU1Nr7dxierQUPF2SMCmhK2lbptWeRgsrfQdQuNJwaeA77t+BuJaOwkE/AeNAwV7VnVWwj/OGsEieP5Ebu
QBlIR2c7Ro+lizXk6mq06I2glapUkaSMh1+q+34MjGK69iy7OMksT7JwD3i8UdcgNSz0RrWVIVNdFnmE+Ill1nEoNfzzdlQm24ZVgnV0QAE9FHmYUlbGcImnrID+tbH2dsU33jUFQjbdK7fb6/inz3RQ9cgT57pk
GMD8MSyEnA6Zydfdc0gYC3JQ2/tM98jd3ZsFQ1JRqb/71ChqPeLAYcLvccBvu82nEiJ9yUzcd+DfZKfet3am0d1Hu4RMhbKO3flbEhEIilNFRCKIv/ldv20BsJSeFynK007OER838KbjvOmZxyz8a5fOxJWUlKW8
jf00KCl+6pVULuRInMcfthWgY7ke/rWKTA45yAFuEHQbHpfGrFxnKpXPm/XYxvhSy4XSaXTOs4uO/hUZisSQ8GwuYOA0+MmntwfjkVUz/pNn9b8T/mxn9b+2q+eum7krtArHFzEO57560erWZM1Oxi1wrflOoSz4
nJHT9u70+zPW0wQ8ZwQjrhryyxaQP5tiJX6ARLKgqOcZvd2IDDIx1PzwUi7Ft3sf17l3jYZsqPd8bm48wiAM9FFaXZevDLUZqy0b3F6pcLcSXs/Pu+lL3kwvJDJrYQzeAYG/VmK2WfJ2UPKUnpmER/QQPlhh969V
nHQ9lCVNBzOzDNT0knE6tddW+9UqO+O0CKa3nOMTfNW4PfdxSLGIsDxHmkmdX6wU+cBI424A8Kci/MZUyCt6K5tlc8kbdiKVmrXGm6mFD70lVcu3GyFtO/tRtH68LDkJtyOxX+Sgb79IS/V50H7t8uU+U8SrlsHz
liojCdF/Y9HE0U/HAM2xg4izftiXKXRWrG5r8k7+u9vv5cQ56acSgYVN3HH3MTJanjcISq11+KuQr/PyEfTJpB3dRdVY0k+hCxWt20twbrDcjAVemdmdOmNtpFHkITuY0FDCrlskFlR7qv4jQ2Nf5FvV5u4F9q8d
0my/ZC5TN/FagariyxvyrGGj1ktoHoA8D+pNMwGe0E5hgzwZYbUsUSEaIQGjmwLl1ho3bNMmsicNX2el35fsxSTdOG6xYkRDV1UkfFVMW1e2wVr2xGh0s/MZB+LdKeyXxM7J5Dkid+ar1ULKK2/0gAgLeoK7KiwT
YXl5nVgC129YqTv958lfdMR7KPX+RiKg0tqATB9r03KWv9p7w8eJ0Jugb6qRLVcG/DSsGBaUk/TLix3b5NGIPlturmxkm76VpNirt4JJzIGQ/YVlw7Fzw8PSmv1q7O5iYCbTz1YKpDW9oyU5id3FWUXylp4/693S
GZVQpBf7uhJ69MLZF6VFOkX1u7rqWj0MTrPDImGBqe37Env6G/xbGD+IXq2l8rxPFTNpihCu6UYNSTrI24tNa9U9IrnIbgVKFOSQEoy+5JKx84RHhvKmG2wHsjPioNBEluoB9TQVL0AUvi7PNvjMc4LAox8gX4wh
3nGLObCBxsU+9UITWcZu2idH9Loy4ThqFerY/+vkNn6r48py78h8sokVaqxKhjLv6M2kp+c59KDjbJUn7z+zR+36Gnnok3o/V/awNlKIcKu/dc6zCnJrjzFLoDczB4BMJlBjRyBoGrXrd7oSnBlRTYwDYXMOJKEM
D5wh9pZV4zmo6YLmfAIFAPCNnegNemGV5Zm3IIpA6Mlx9/jk97NcXG56s9OBbnvvBAm1T6Jl1Tn8I9h37KnLXIIfQLm446W8ik8v8xkKAOxNnP9UwO1krHqhVeAtDFYba1MO728Esg5x5r7Jbwij6rk1eWyXarfd
/M33KcKNxynEQckJaU0lWVXCnm378hjrBsdivMf8eH2830YB/tIN/cV/aMsHTx1UhHVNGtefj58xxmO4S6SA48+XNWG+yuhYjtTqz4Rv/7HdCtYopfaE0ONw9XkzQI8BQCDzh0qC59Kdyl+PN0akrRgdX1TccE21
hWFhR/XphcvHwStmKdGwcU2ltN+0xx7Lp4Ay8rIKEU7WKvHzKVwSvKiMpRFvHq8p+tkxXugqeg61ns8qP+FEFzjQIC6uCMjS/4C1Q+2xyqVhFJRcQmgvvWybN9+M0qu27C4BJ4u0N8TODKqUWF+Uy3HbVpYdjgIY
HHKJrL2Vfa3n6CwShLnOw8lPF/yuqBRHBkFPPNome5x9x28maL527Xt70og6+NW7Eso6O5xiDVxkuz5/9Ne/M9fJGz69fnTCtwfryjz3VbZAL9dGjfi/6Kf6YT+MfRem7/aZhpuk3OaT6Ar9V7DEx33aUGpiQx69
5uvxTwAtEm+wy280U7aIP+c/O7/fT7P9sOH3cxqssEUlHIRUi74qws0oTKteqy8ZpiSVDx7iMX/QDpIapGVNVVgeqdWa1sBGa7fdriNY/me/9k+tYkhv65OYP/IzW0nco0166H/tIudzPpX+P9E3d2KeByt8TNkE
psuuv6eCPmMp9DAufElD5oRSTutDZY7CARt6Dw4YsyYPYqKF8GT4F3ViyjfQyoWJgrLUsimYEJlnKOxSIHtYUTXz88NOHm5Ws9RmAYlHoR3rhbZs1aDh5h4HAYdWZsNXjt+hM3wCt+u4RyhPP9nJSUUItvmmJYoX
tCpushd6tlHHMWqdkJBXQTK0SQLOyEScARr/VvqijHilUBo2FWCSfFpGvbTV7+A0EQPRsv58B6wX/2bigkZhCx/GIHSvhtBVGj1AaEcqnki02/RIN6lteFp64i2+4aSRmwXTS6MzmETKs7pYytRvzxZZHHThw38h
C4lZ9ukWQezrzCT0tvawJkhnmYGy69O8KNi+GDUmhMYXhaXemnFnwruEW/14ilXBheFuwfyuWpU/kPNPw3WacDy4GNsIh+rFBHuWh67qLaYFGh/XaK6RJ8huc6dGbYOuiJjTtziDIiQHnAe+7biPa13U7AeqZCbM
yqdei93YTHP0eu8maB254JQAsvD1U3XcDbWEDOLNpkSVTIYx4xAbM8sPMVr3zezZCVEg8MxWZZ7cjr0Kdg5T48m8qoK2+wEvR9e6CTZPw5LLDs9r4PiPO8FB1/0FufjKQvwHrm35mgNSD1jodpo4VnmntKTM6toO
UsbmCsqzW/7VW75ZWelZsd2TI4e8eymni2JuTdVfV00J6C+WaUcooSG8oKtlEWxp/Dsblmrb88hRtkr7uPYyOjCvQl5GS9mF5M2BWOrdHDojJxtJQbRvx0qUpmj7Rjd15oY2vQhB6ifgqRnirWqHsXsozr35SihJ
G8bKLExW3G7XyK6qX51qxlZaT8v9NcmnE6Th0ni1zDrEFSTCRtGNxNyEdWEQdowrsFsJNsuDHHvrod7yH00n+Trzk4IImc6VaSVRZ4xasrnX0b9zRIVeJWP8YOj6PjYzf1l84FchFuN0Wp6aaw4KRDEk4BLJTVEo
JILOOT6156ZmFC6Ig0zSAGGDp8U5CjEMZA/tgr7iV8EBHvlUjtRtWhvcmDldUekKtoHrPpG5qV1EufeT/ucqtF0+AdumAxXqMYIxrlLIT0tDUZHjoHGWnK4ohWRktYq5A3OPTTZ5HYHKRkrhKS0CxfWrtuaAGXVH
GqvpQAERki4cJAu/fJMEu5PXzDaOR8w6H7FdmtTywOSpVRlj1OEtC+oZi+6j6q3WRpisNeVmOYQjf2GZtLSlNkFruNqUZwrIhmbx1AuXmip3GWckUTNxqS/Fy2F0j67VGXPukK+ENSonyoZZZcQwrtIBp4P1RFWL
8EgnnNqHNbKvtjWLRBlYQwEieMTOW/jhsUPpyNc7OmMH/L6TKYX7d/iKyIDHyIF3V1DOIRfdMhiVClnq/pazj3VC2lW/B37RkOjH61P830zmvBqMXW0M3lhN0bSSJM5yLmuwEdmCuxwRsgmP4Pf3e9P0ZSzo10Zr
aI/M8+i/oYpGautaYs4kzEy7xVgYEU83XLSeb6Invj2DHCl7xKIlyvQ03CqCquxZTYLHORQ6Bw5hUk54Q07IIMMxa0VTh7GRbRKTygf3wnk0lo1uUh2PdG75Dc9LlXvf3Zn4/g/d7Wl/36DJ0gXrNmMNiCADKCtN
/p14z6SjgaVmoq+hjEnr3YTGX336CwlVNX2l6GLjdU+qmg4tibU40ehaxA4OMbtDZMASjPrKtPBf/oFBJDbr3F79cu6jJhXkcLyjH9o/S7/fnxHN0eD2qHo6TstBGReknPY63yRKMzHx4OKphJ5m90/zpPsNUypp
Mr25dvsxrwHw/pPzWeEJRgRMp2XQ3CacfCAAlW0U239oIG5YQXA/l7EUCIpnkt8djA2eVBYO2pHzUARe7FvaNrNwtSfI9O5Nni6/aXVmcdXAuHtYtGmJDCNx2VL5xpbnZzOkJZDJoP/ozZWOT2v/ygdt4FLdlTqe
SPZXAyFjWsijs9ur93Ra0JWkfXSXprwwXuqhcxDc/uzjvPtG6tjzcd0ti3vetyGnsg52Iicn4nP6pWWDwRB8ath/NWqeNxLUZD5XKm/8ux6Y7N794GKeIHHVxB7vEGQJ5YwDMY/FZNkVjAwR4S9A5b2W9HsdrEUx
2mKYVV1Unu94olcgTF+rqU11CTizhnxZVfS0kaSMgotMhrZt4mNkomx18guJtvVnH3h+/riX6vilF03twVJGa03/oowZhtKkTC6fSQrq5nGkwnQpJdIA3kF8Olt2f0Ovmml/txm5Rs7f4KD59VcKMpFyzWPRwip5
Wi5/pSB/svIkoB8zwOx2UvZAZWFkQpjWRWGDqDUy3GEP0V29PoRBghv32pF945Vqk2qEjT2y3HvqM+RJYvKE2DtlP5S4Wb5O5gZHNUhp3oOpEd0I+Li1Ox3jCR/CT1pTt1yqWB84+FED2ki9MgxgryoCI0iSoBuL
RdWGYD8bw9wuN9kurF+vgeh9IPE3ETrtahLuRS4vHxNL0fYsH0uTCl7GGMuWbcphc8c4vNE62tIwQM+0vV8k+G0rIVHS3cw2pWkHZsbVLQhmW2HZXu6FUXw+xQdBCgY8HtXXaTwVlwEHdT2EEtayRnhYs9Lb8B1b
v6S03fo0SIkOxk45xoG0UMQXDBi9tbFiEF0AK16WouKkUdySrdsp7D4by68njL9a4dg3K9Q7C6m7mCcx2wy0S5ot0kmnAIfCn8LM0K2I0UPnAp+R5eB9F7gsDm56bqg39ppGwHZyoT/eQEZgBJFndHCRh4HXKEI0
xL6NNQ76i2HcremZptRS6zrA/bUw2tevjCZmQHux6oTnsIb2q5RW9EgLWO6lqsJDCntuDQ5R35Z1j4FvxFRKyNFRmbXG+V2duP1bLTunG9L+BaAEHmL0QjcDjTolTqfg9/v2MqztMF+/KFsoIIwl0vToqgjZtvcO
SySEsYgZXYMCt2HWFihRpzmBT+L6VxDlHHVamwmYOm+9km5TQ1itgiPMJbWwlQXqQbv9NAzGpBXTDYGikAmxw5KEHkXyBG7bhWbiLP+MT/ySz06gLkKsxKpGBgn4yY/cRDXzn/FFX8LZGawTAcbtl31ceabMFooK
tZGQY8HmXpddFwGXIWWH6BdQsi++1o8rN5LVlnjNK6Oy4Od4yYuSHxKfvQqv4q0feFWygaypHFF55o7KbkVI9OeDSi7ZrmZ7mL6a9fMGMCp4svLZmJy2dDhY/a2G1NPsfVAww/+9ydNX9rQVuGK7SZvJPcgbS0pf
gVn45jQeNoJguSUjXYsyxuXiOPHZoY/TIz/A4i/2vVI9YFqKFWZE05SDEUIh5CopBPKU12/Xxc3Iv7tqee0SRQ6a7zAzgBwxTzmB7PGwuktxT/xriQ9yVusslvzNZZBy9xnMc3edw5SAujVyoedHDT8o2jtOStQ0
dqsdV12BRdvJFgN0tRQovJiFjvTnNLFhdfkT6CN5WdxXM4HCERltN+wlDeOGL6ku7O+WmhIk97fukgFQ95p2s/pFCvxRDPai6FM3e3el/9/e5c9oYo+qc6HnN1KhnjIh+r2YQ/R0878F4a6DjEmNngm/coCRqeqa
iNXivOGFYuRd9qjK0/HOfxRkANAnzstSPx08VgEe8eQ5g4E07xCfuCiGVtfgxG83uFsUxnMqUrBcZ4xDbCvjUpI0sslRoC2mtJgZJV33J0D7psZWAVWmCsQaS/ucSzxvC7LfR9kdgaqfA4FmqTX5Bvz1tJdr5enp
HvGj5nymTAjZToCyTB9alONcjD0wU2SMgSaS7cra20J2VjvpCroPUdhSvOsadXQbwZwm/C0VbFgQOkeK/NLHaWWyz2k4EdMtlMPhIfukrHlETXkzhwmm1LYzCThbgOmxyN2DZH7M3xYdr1ny3zYIEtiVoJeg7vQt
7hWNQ1eHWT0baR6c2N0cZQTYDB2+ipwvocz+ErBg2Vz8SDm80aTj5rymEBysD42yAZE6YJAQVbABYoOWr39X9NoEfsRsN4IDWtJWhL+b44QKyxGjCMQe1ly0yyO88qKgCIXz3PQ1TzNYpUelIevBL/mhfBW13qn7
2gEjJWp1z2+zdzOVio2te6UCA1mZlqvNZY5jcVgaVFEN6vcEs5lyhJNc1Grkj5DuauOBoLnbOCTMNvIlJ1Tbchrnu0/98zG1dF3pFWXYpB/joOzcoxG/efpq40z6KbkMGfqIDUEOVmFEmIgQT8VA4iUvE5SiEmtd
qSPksyRrKpGhbPEOr6lYz/favAI4B+V6M4+H/5xf962UuteXo4YprbGbIX1d4MTHjRpf2E47uRnXkoZVPMSlUa2aQwHGJVDjALqejgkXrIO7A9Gv5ShrTQD49O5vnGnjakPg+hli/XbgTi+foBgaZ637y4x+vkGt
FPY8taV1L7oKwMqXKZvJIFqwP9QvdSJAsMxCUfRjvehAnAxhlEkR6bioPByeBsnPECwo7vXXMwCObiepuTx3+WTOc52/kGDl4d1ek0CSmaFrduwFjaAy9mq0vZg84xHJw0818clEHIcbLleTmXcOmpoO4rCdVP/R
1JfZGiOfXkZ8xgEQC1Tp6OnUMvtkgC9BFu6LGpze/Gsah49w+ji63doDky03FgdTP09VAQpVlKXsZ4AlCUUXiqnlGjuzA4dIrBeLf1+BPiX4WxYxrTBgrFf8FiDHWN0ecqZIwD48aQ2p2FEuYBA5g6BO/RREsAwa
vfVSk1R+rJfyg++mkuBqFz3lzZLmdhCRDtWRCnCdOQgHWyCTOuDejFB/e6Z5ZgnKBxmfQNscIkSYbujwpPN8pu3bRwgGWljjwqo+wJwgGxg13+XDebgN98KxdDOvUNCdISW2KOKY1QLMd8KL8NR2nyt1qOvLH2Yi
R6EFmPPTjQrxYeRmO+1MR7SQOUUz4ayH/QiMY0njrGnOxhWwNejQVrxHHYRJpNoqWanAGPjvR3cRhyZ5fZfHKTUpsWYOSg4SR8dg/5KD0ikuy3UI7ufjxUfflZk7T1jMFRCxOgFG5aAuBdCOZqWLdVqUBBiGKIlm
arI2o3NrVqLY5q2tAS+hzCa2OfpoycLVYZsJouwXRB/+vuPa2sWJqojTmEqilNBaAOnItH01ax4wr34m8Stljxltpf26ZtKIF7Tyyqbt6zyWEdq1/iVLlFclMsJFnVdVmsgoOkceCp09bXU8YjObm9xAdHv/bYLB
di4kUWvSchskCW3VoTWt17tCbZIc8ov2gQfYnpBkeMuimkLd99TzQbDWi+535Ugo0h2kHt9mOIFpuDlJwj7ExfGam7YTIZs90LjZS3M0RMWt2PYOpWE/+XmPiaDR3qEJIplR3D8qpvI1q883NqUwWDWft8bkcZUp
1YJPEcrEihNU2Bq8LYqgupcQ8SeHtNvow2jXYaPtYh5q/Jk+f14Q49PgseDBoEee2LVeVZbTqvYro6TZgeoXEwC6zWPiOCFhBBVfcpftyVjZ4dDfArosP08ou+HRH7AQY+4CN3th17wLNa4LSViKiluIwdTfni4L
mupccmESG8FZzEBiw0iBlQo02CpQ5IcO5wsu4P00Ks4KCMixwRS5LWyJxU6Sehrd86fbIT2WoeHHOPXw7ujv+JWAItPKo05HfqDps1K2USI0Hsz16JzBZFaPLqbxmUIQ9Wk88XwgV5A71IUeQpwgSXE4bX/QmAjN
g/Azc0h3jxCKb6jSzOEymOaLdujw0dIaIkodiqMKVyiMpIs5Go8zxve2uFQ6lYVUARvJiD7BJSSEkVR63Q0a7JUE80knB52ytdZjz1msbssM9oD8I4cVHLXIY6kGnWOW9MWs8q/7K+yvKS/ymsNZpDsv+IEn6ZMH
+B3CGTK1EdG1DI5vRWHZud7ASPhD8ahJ4Tg0xTooW6PzKRE9nbCVcmSh0xN0CF+2DyaeNvM90SUnn8ETrTVCRQpU8FVJPdeoB4K5R8NqOky8rT34KxPiWlHri1TqKDbKUdjr/T8fAzwrqmpYvtwRi2bajIQwaLSa
X7mbFcZuaIbuuW4Qj8SFsj6jXEMB5OK0KSPXr3Qc7HD0GcNrTndzmJTTjFHGbmPRAvaRb20hr+3FTqkJBH6cETk92tHyZaEOfXHAXjR91l/Q7iRMINXvgZhhUxemDc2B2VRP/9ujgU1AYthMS7R0S8XQBm4enRcz
h1iKO9ajWW/dlyiHzBOn5cua+kfftLzum8rsWZLhSpLYYEUNuWLWv4xlawGSUzMbeFmcKtgljEIl/UYxziwgMpo4xECAU3o2zAUanvWjtDcA810rGAaVVn5OT09jWsdScCOhK8/BoiHLHcwCKDkugwvt9XgbxbJW
CTRDt3MZCAiDDvhOBaHyV0r2NjFUkpmjuknN0+G87EyW0lZ5abGssjRgoR88u1vizmCyFpbJEzPFtAlWTgawMnO3miHm63bWkaDbYNGGBjhFM/Af5dR0Gm9F0rRLkDaMhZMOSh1x3c4J9gWKGa8voJVZSr/t5AvD
aWxbyTHFRbIOcKg6QdlPP+9bZVwZo6eEv1LB9y0rPKmJKK2p9uZQITnUZWqry1pQdKcOmpFNHOxXJvVXOE3wAu4urFdNO6u4DnhIT6UFY6JeNFpLgJ3rATLhcm0s/cRDKjOc17iG27kt6ZpIhChtsJ1jTX/OqZyw
0Kl1Cp1WKn6dW8deR0M97q4qahuHTBcDvnpzBgotxB7mxvNfi8q0dJjpLWnpKDTqgnyshOOyhw+vkL31JXsylrEJBI1/EYJeX78Witr8KaAu9YisZTfQUegcMOlSubBDUzZyqq2AbnoujtICoLJrDUqNKutsbxSK
SyqtjO2KyIMq2gTKWgu7blQ9lT2pAquTUcm/GRNl94y0A77Z5a8SbmGlQxOBdtNJqCR+mPhundTE+hcjOofFZUKWAEifVKczqpwCUxZv3kqWHobnjKa3zkUNjLqsK9IAmABiDN++qeRSn/9P1FlvrCXpVdUSh7d0
aUe855GLLGXolKg2pkBPAiQfcOSKWWKOkHW00ym8gcYcw4Oyd8wZGQYPXDZcQs8GoqtA824gZvhSNbas0HlJzqLL+6O2R0d/U605s+wV09pSPKjd1XBkqJXq7MnakkElPv+BEIMW9atw6o/afqIfUucoYJHKEj2b
Bw71UadAg4n0YqJYE+kthS7CK/Yw1uHg3FENYUN5qv0ZxAWhHclH4VoeiC+JRlLJ4krLYrZHn1P/XxA+Z1LC4HfsrnRNs8k7T+FLMYZcso2fwg/pmooh/a35RnT1ADSuqQySXRdTuTviXCMx7LsoGHRXVLvGVWBo
KkVw6EsV2Xvzmn6PS455CsJIwzgxct/mGA0hkJGd/3YzEwsiZdQADeM3ZQ1gjhfpqHr2QE9bzJQK1eli1soAbrOE7mOsbyDThFdSB1C0qx/6mx24KUk3xHpY0mbDsJbp5lEukCaXJdrt6hUxBlD+q1UZjCMj3CVy
JvUfFygYnq9v6JyrrGr2jYdGYbofo9hCKzne4GwDM8KAhJKBgIDBQsgVOuSnscWOprBPrJDsmmaceFsxkE46mEfFRMi5gMi0QyWxNIYqoIE60/NuAqh+KG+TMideUxSgFvlk2ksSoNAX6ZRtdFlBHiTAT4Z+QmL+
R3LcGBqNHc76pZC+pjFLwP0zjmMlF2TVeZuNdBEjFjKSontz5yZ17a/x/siJDTnaljJs461u4eQIBWcPITi+GM4EykAH2ArGU1yPZO81v5HZL5caoI5SvI0oKq1MxbxXwIlpLoTC386L2kTm6yob2rBiRvh9nUUZ
AOmuuiCEvQmOGsv0cABTk97SGllyxoxnIapJWFaZxcRHooOIrSmvJuEmtGo/hfc/8vPjIT8OcjBj7GentjO7W5/Mk8oRBJMFoR3lyagGoYjYaVYjnY7gW4WQfs9+1rYUytqvJqKoPyO2thwiylmYQS7rxMRL6laV
1haY3LjWMLGssxudeEvFIZnxmx6PEPtO43FFnD0z5vsQakrTXawuScU08y/EjHp8+sETjnH2+qEgU4EPHnX1bCn91yT/IwuQwlgyO7OwbDqMnd+doAAxUzst0WRBE+loJpr4JPzgyvRm/dDNyBQDyc5hpVkNSgmA
OZoitZIbIeaL0TiEcaEqcLfAXpcV+Udj99B6f/lU6G7r5mFShk/gzQb+HYln8YU09NvfycXF3BzNk9O5/eVdzQo6fNykuIzEWuD6Dz0KsvedyZ4uMqFPcfHFieGgkP3k00Lrk/yf9+N1ZobVptmaWRYBlRfmxwIo
VUz1doWEzlIbjdPcK/194YovIiThEsX7kMHvj7DMZ7/C1MCE3qH42mobo8bN7nxGeBfNzdoO+RQZfUX+hFLEBpoYGqxoeh/vdp8RJdME2m06gnqEC0T8/0aiP6J+xLd0IGozzkjSdC79ykoSvP6scryKSpQrss9M
X7JTKfmqJXfIknv13nS0SvKdnyuX+fzbfYL794S3fxaK8mi+JD8LBZwwjXbYQLBsPHdNVbE002Z60l6KiewimWIYIXKFzdmwcSGS2zq5Mx3KJYApDqfqPFREWDkkIsVmblRKCn3b15ShOBq4u8QyRbfRSctEa6bN
LSspXjSO0Dm+3g3unT1A4pDiYCrWKBaohTrnEqMoUHZJRNFogN7bTprxpBwUTmekqEWyJhWyg0WLXK45SNx4NGxMk740aEBaMG91sS0JGUZ1zcY72eoK6pIdoM+1iZ0DUw0eg8kEAiDxuUbEg2IfWZZmIV9bMw1k
TIx7uY6loeaXpuvz1b6b4WHPhaEpROCtwXIUl14Ncc4CCGwQhOVvTpEQdoMwUMMCDYhOHbGu8ng4iXdX3UR6QmhrhlorOm070YmJxPilnZ3lUFRSm393cJvpDoN+EeVpRGnHVi72cQAdgSxSWXG8zIeicDouVdpa
RXTI0AvhVdYbUOr9wWvpLd8rxODwmfmv1UMohnYZvwCT0WqN4YjcqVixrVs3Zs7tbjjX8DLGnyycIkbr7UghTpA3y8CoXRPqXhfv+GFRszlyVUE4rEB1YoAJuDV3Rgi8S+qaiuTgqE4Cm7o5HkOfctHRxN2Pspee
w3XMs64nNdTSkal3+mTdJ0PajS89cTjjtNxTTGoM8lbElgIJGBm2NuIY3UVz5x/ZUgsFF0OHmfZEBzEiAxsRqK5mjGfGhwYaKYBnaWBZfr+6vXByTOU9UUfKc3Yw1ytKHTJl+JJfKgcZ7nIxa54Gp2n2NR1zvVOj
lXHbkEpyqTSDIouJi/uzBJBKq4Y7zIVZ3Znhk6eMsHxDVA9XskflYV0RuRoB494qhWSJyluhO9/XLhcWhYvsbSwgLFTmA2mSwKWPzerf4/MyFDsHvmKUN/yB39vsUnizVtnnbZfV7ljsZJcoKovmaVHtNiypwYnE
OZm/0c6YMvCmu388n0s9j/tLKJcYISzAnJV5Iy7rzNvgyE3R5M9ya+pZhBE0PPdj5kLz6BfIpnSeuwdg+HKe8gjABA4P45e1crKynGlGQ4f74r1suJ934HuxHG2ippOULdO55lPik1mSp7HJe8s9NW+MbbsZdeF7
GEJ/50Zo/0ifn8j6VSfHG5odmov7HviitpoZKwxpNCQJct2/d0OqMFN9w6tVoHWOOA7/aaPGeajz43XOBXSfsb9L++aF7IUIrLICy4/G7vq6A76MPE2KxADcXYwBNSEalHaJTxuN81RL2zn+meQCBxak6gL3TcDe
tph8JBwnYx1gm/4vxVU0CLzG0XRXEeKMN0IgcEtnF8PC2Ifd+HGQq1Veg+66WeCdXqc2NmgEy9ES36JZCCb17pwyqAJHHvjZutAA5BH1ZbOIPAfTiivE7M6kxdnuWjGZjtO2hD10mmL5WHftES2KphUNvlfzCB0i
Gpnb7PAq8AaIA6FugQVF2NyWxXSsp9sEiC2cHCunyeAMUs45UPPxElR8jbhFPTHvkbQo5FoTumagOnzghmvt1mC/ehYm9UkaNoxthZ7nr1tT//cIsRAxUZJmcd8bhM02SF7y1b76FHBaGGF6/Jo1a445nLAbqqqy
PaVxhKFy7Qg8tBh73fk4cjV+XQ0RwI6zZtqJHQF6I9fSGvrQcyIYjbXI3yg4vX/ODs/LpcaO1slNqL47EwCMGcOJITFkIJuk60i5O9OVSm3d9tqE4HJXpD7IerZWDKnaP+wgY1uqAKEKPrmX1OicCea+SeQo8xpq
hzYniMCUTgJlxOxPxafINDdlRgg9zynvNmP9pJelYpBsg2kQBYLXw5sd9WrRsK1Ev/woDZnU58eMmTgj6q9Y+RMSLLiJF9hTGNoMLPWJbyAZcVRdR4LMxE1uJDdxbhnP0iAoLizoLktT0SyXrqX0ReXcq0WIuj+k
oAjkRzVF+9igNcdrFQ8aAt9uT47Nd+iQsskazR9Ik8uYTywhNxuXWLUNigepp92vJTvSqQFZ2kCsvpdlyJL4PQ7hA6Kj1+lXUIV2Nad7416SrUbosQme1lk68pRlCEZdAZ3ncbxBScfGemhPmyBU8HiviBEMs8LP
gcNEz/483HMHFkXVepHmxvAfTQ5bz7La9ayT1Z5bgG72DAnN7clhP3oy8R9NFk08yXX0vaiVEpOKp93fhiFbght23ZmPyPEG8S7sCfNp3m0c3IMNxRAudoFvFSrCZKlGvUoepSgO4H1I3gfyPpj3JqwbLtBWinZF
Ouaxx0Y5AWamCG6RW8cZrPsuaH4T1ldyxIIao4sbBzBnJ3o+bd3qo/pRhWw30WuH/vmRTvkxeLGa04Qx6ippru2i1ap2m/NvVAICk6aT6YTyMilotlwEN8teZVboqXKiC1VPqPIwrGo7D2GrJqxgPGxd6PkdKxYN
G7qvHjTrp7xihSUsEAGRYOJJvYsvttqm+ljkxKxr3hgcm2WtjAu2LIHwIb+5PsnlI6CDKd1L5Jn5Oqtbbl4TXR5IrFGWyuwgFCoKKThik+I/JaxVWpWkp1BThbf5Zba2TEadnFnZKui733MxmVAiCxEl6qNfuw2b
2Six3XUfJ6s0FyQNeSycJw8WYcflEsRTzY3uIGxy7YOulPNUCWzqszWMThEdY4t6MGbIpuP5FLdG6CaYXYQwI1VRGMCqY1HBmwEVsI39HlZ5xPQw5LHxGkUN2QzUYBvsD5RSVSmMLBVlJ2DcCv7IywAy7JKhYpib
MKm/VvRo5S25f/UCfWwW7nZcvTZ4/HdJ1SbfiRb07cp4Uq+5XK+l5RyWUok8NaIZBVzTPW+hZYZFBnBHM65cJzEVD6fDnF7VnyKLI99SgjkxAVCEPC36xZ1Rt5jkgpugZVOZaTTawiKyTPvpb4G0Wi1Rz5zvB7CJ
vxE4HNQ77EIJgFrlvD3oxKLj+dKUiy8LQzwJbgBq6tdd6LOQCO1Off1/xdLnS5UVAYWFMwfzASPvHAK790KOTZsSOGZXaJDfLBbE1DgNPyQH647B97jlrGuIl32h13Wr2O/0J4Dmq8MLhVpMdupQgrgnZrNOkAgn
9ipxv1vdrewoFnveUrg3R+mHcaZp4i25KPl/1CNgSjmv59EhJnWq2oha/G0tmDnvAU12aUaYhBaE19a96ODvOtNUkfqTC8pWjdAfwVQa+SH4W2HuO6GpsXGTwN0ZHc65AMeyS0ugqLX2QsGowXiu6FcCO8YjhK4l
PWLgz9L8MPtpVgvuFQmwKTHm9yUTY+L6KFdgkmZQmbmN2XqceX4nLUx7qToqBIy8Rf9veLdT1oesXmGelf6V5Q4N52Ez3+KMi0FcgR4f0FrJmZzK/WV2mdPzHH7C1D+CjPU6Q5xvNfQVm92J2hxdv/vcwoBQC/OG
vkWKetZHHf/F6aQE+s7/7DzQ3E8ZaRNcefhQTn1XgiTUP3dNc370VGUO8upoGdPAq7dcMvxdCzetX9ekRwoj6JsYV7FldgZs0E0M3vViHkiDSJtfvVkFxemaEUPPls1dwFiyBx9wupkvSDPquONi8cEJB69Uissw
j2ujTa+I8oLJvq53xW94YeZahMQCjPaPa9pmmDsL0zIy9iFEYGVGcSc2Y+z5uHsnCLPgCko409gLi4krN7oU7GX9VmqtGten+xT2wJg0/Vu1L84gvRmcnlGCjLmPsfQg8te6WN0aSpdXmieW8fu89sndGrdqz/wc
ZVVzW+FSAxNgmc4q7xn85JDbi6yl91w6oJguclIWz0FMYPlkOz2Nz1sKqSn1y53YruOYp4+R97qNkm0TRPKzelUk+Sgwo7i9A7X5lYX5cHaT9QIsJOlaoEqqhUK2ERJgDZsb1CZSp529P6x1kirMnfXu0/t749jn
XkP2eszJddIoibhpc2imdqAfK2+VjVEsh88qe3cWvVqZF4JWdL3qtxeWj2zmUiZgzP26BaYrM411QdaI7TwJ+3gUJ3ykjDBklawJ+crY8QeCVxsB7+udBrtHhpV+FJoc0CczJyhWMYmU8SwwrtNKjE/6x0fUcIrm
yVhkmmkhBsETL8PmgnxkcHErud13TTrLte0EOdt/lAkktvGqdDKqsy5xQzof5dHYwSgTm2s8sSlEXc1+XsPgYbMKGIec/9dfhhEJT1yS/jnrAdBylgqtdnHMFdsc1EYDQjfruyRpg3sEK442/c+t+pk1n9d0+y/1
4/nUZBJ7GU2T+7dGEQW09FJ4VKkOeczIP/iEbQnZwDSvPTTVRf3QxhFjvIlwgvKjW1Ugqk407+embth32Em6UpY2SQC9x53n+nxzzgcSn7vpqpuYVA8qBf3stMSj1rDPKQ6ROtAjCKzuwETMl331TAsre4xC+D2q
wycUz/B+Ylf/67u5QnO1wsLzn/IuIJAvuss6YEoSzQ6i3b2fRzPIL7yadW4Len6iQq/mYqCrJcu316YXORNp4l0ZYTeRcAteNzZS5vYBXKKGd8oJ+IgawncdoZmE9HeQnHsMg9id6eFnCjCuI8q9rt/FychQS0qD
YI7iTIpjMOFPO1yZQbXM/SJnoSKD32fNlooJQNdVoEIUfgU//5pFFHCFTDYigtz3v3IbcTeSpgvQNnozDzFO7ovYxymZ6fnpGXsdVULA+aRivcQ11P917SPs/ITSdzrjaWkmaodNluhTiWlWydWEub+wyNxCCyd0
4sDW9O1hK0KrlPcxjJTpGPSNDgcqQ8bj0sKdRgYBlbQLU5x0F2rfl44FM4eiHzq/cCiFPd6knmkRSH6irdSU2mQcEjKxmZ/QiMV0RTmKrgnrvdkUBAAP2TVCtSEVatRQT43eCSEBdyOOQYZzpJiI5S6/ZS6JlTSG
b9DiZDAiPxR6F46yE5YVxAxeO4m0pnQ1p2PKIZkC7a51Uzkz2y7DSD5oT0Ri2IYhEY7jAHdFj23v7ZJNjOw0RY+BAOx7wHuTasCg1CX6yDhuE17Gd47c1R9Sx0FyG40GTutfAy3IQ4Juiz5UXJaIW/xFYrTseqdo
bhqec/CB0fbqwTG0aDH7ag6am/Uzq+AMvMZ9djN20Iyq1GLUnBrMlxr4PZvy50roc6XoDRYTtaapqUeMzcs8SQppAXqbNxwmeybFUntWJCjzaU0j+BcgVsR8+ZeIJm5tzdTodELQVgT+MWLQXbKpKJ7v9ZgnEY5H
5r0RWBzbBBXE1OxjLcxD9BRHB+kSO5RuiMbdwiiIQuKStCvGWVC7Zx7diEau7FlQ9ihDr1YrIua6T2rvSkHiYuo8S+1dZuvT/on9hexkC/YACOWoV+Jpmap4MkJhEO9l3jm6WNSxPbaX0xZt8WeFnCbmP0BcN966
X7Pe3WuiRXfRsxjz/FZGxJWxRZErVZkAtJDnnfj4t03HsKl0t772pXfi43UYpDWCJIscVIIOCs9j0UspjY3Y+i53+MtkGrRaxS7JrM8AJLCkYWH+lEdOeAkTTbGngOWf4peWDoXfrV8cFm0mmgPv299LzWBoRJYP
5JRNkHCc8cgo0xoHsud0zTCnPKzszp1ZiGAdqYnAiolG3Z3lO88HL797RtsvSRqjOewhyi327t/a9zMl5zEex5HkkpuiL6F5XJ4zmid8QRZbxh0Kxrsjo0p+M7Pky9oZdt1Q7C6QmtIsXCUu+M1MOYdZQDygmGLI
rsQqiEPuhQCUFi5Mg8X/3atbk+6se1amBN247BISC5/MGQM8eRHsWQWkrpLJjMhPYckswQUGHvr6/ouV9LylGVKOas4hWI6ODE721lcLhxAVmp6C1a15y4yK+bCy6REHYWgKaOmG2WM+WEHzLs8ud5+pZzG4Ewsa
xgars+j1/Fwj80ItDMI6qWdcVXyaY5/PiwuWgrmzL3XkNu+WJkFkHLNC14MH39bQlUOWQJyw6tHh92Eim5S41G/h1mL8CwkwoQftS+v0QVwvQSUF1c2M7cvbF7wZzs7PFryLfMRmImGT5umIj7vcpedsypLL+7kp
Y9m1bBC6tED/ZkiEz79j27d3IllnL1tvSCYBr9tQMwFiUWkzSMTEAwl9RxC3Ave+Otki+PG0r+HGOGmr++wMc7DzeMxwe2DKL2sxbJogtpoWwINoEXjU2B8gkEbnVuQyg/W4BlGi4xBiQjTgqluGF8J9TaEq6joP
dknZWuyLMweRaQgwDo8TiK/YRyWFpt5C+tCdU4cA4fOj+hJEjZ9bKtjyxqezlNnL1usceWuyV3UMnB+TjerI9KV/X+sbX79tt4/jNJ2uXRZOFY0je8OHx9eXzIs4HxsZDxDEp2x25H+lek9Ob2tnYoLGNoQhIB6d
TwtCSMo0S4hp6wrCQtUnJsHor7+f7NsR6EoCigot91KJkFGj26bMdz0nCZM+h+Z5HhyCTADgNX6b+9KPPWJEJ4tAGo6tlxtHdgnas8UwvWkY2btYwzT+hts/0D0PYZD5IfMoJvqyxxXMXAol7iEJfFSpUOQgE+3Y
Et1bKRvP5BRzKDyB4UytAB5FqqRY3zIlc0yuTNpCmZOe68GpZjETMErwbXdtumKqyiYjkboREhqfqTe3hRT1TYqgBb3ElVgHXMJgv8AIg5NL8dfsMSkNOCiTfJ6bjiJM4sw817vcHy9tsRhFpCGF9ZGMYSpYSFtv
zCcmGQjAbG3TtmP+Bck4xusGipNQ5TIdmJ0Ze2Y3SqZOaoBZH9i/kIuWEeuA1VkQTvvMmRLRpwTy58xZyAD5XqTcaqeGUYXYDZJ7N19WLnObKLU8isKwX9hZWPEcjBVtG6o487DR3ODbnrjlVYfuVZ4rDjM1u6Rc
GZxlybRFLMYHItQOfx0ApWzcendLji53Nq83qWQjxx4pRXEuDOeSYgl5/Of5vp98tBhrXOXFKkBSx0gdJnWz/DvO+yFjVfiKzQOBs/eNnxguVYx+6oKfj9pocKMIyavYe8s3jtGm0J1n/vZDG8XKUsJsFBPWQyw5
vIq29tTVR57qbGN99X3dm15LzZeT3fwSNuRz08RJCTy6etUie0rChdbqND96mejhxwqQA9jOX5DHxK0kUQlI1DNfAxP6OWKEtqwXgJzmIaFmCQ71zn6px5mv5vHQBTPCZiMz6SrZKCQdo5FFBuMxAkuF0vKT4rZO
bCnOBpO0n0N9chEy9T56tzFKftsvO7Cm5FU/9cP9lJKF07EXaA8AXULGqnDESJlY7XZ0QiD6u0l9ULm40qzJ0fPDnNMpJZqvfjCd3dUYwcsef0stRdU/454AViG7idaUDN+yoO4lKWW24JHrqxyhnaLEUxPopdNd
fV4EE4MnJJtOTn6zD4dmfUa+0TG2cpKL5xKrhi1FH/9+v+t3HuDOhhB1qWhboVdpgCi/jKY4hDyXQ5/Se0zK/ru5qhonuE6T24by56qHhhMVArXcw/zdKq76ISwJtqp9Nha8KoLzX5F8ptImvOrgbOQlc+1GvT3R
4uB7Llxc8PX3MMQHLAK2ltCMVfWY8IhqNsmTqm2HMKWhMP+IpmwYMD7YiuC94fpgAllDXX7Wj3w1z8bWQxoSiQCATf8kFOI1GUfjzVpPmAlFkMpUKYW1i3l231pKtKkR2dBYLax+MDcZ78sNly8HA2jEEZDAb9Wq
YPRK16TG07rTutO5U1wDL2FSoqK8CtNaEyM1ExlhZ83WwMlukt6hPRMXhcPRiX18w/e2O3gZutOHovl4S3eDDN8OlxG/B31eb5p+L8FtQnGoSe692uhnhmPXWE193Bj9wu2h5ZIlSjqDqrceducRSobaLUFpovnq
58tm0QM9bJD2T1parid2X7xQcR1SjjhzHG0E48QMySAXZ7bLyVH5nDiwSXeqJjoR7DXXvYSexso10XhHVOD0q94PdgKqSnYjxumulo6fe0JSGkw8//11OlNL1fqY5rCCm7JctNeRKcVJIWkPEbqFKOgxRNGk0akG
hy6V2pak2VOzXnZZoAuhRqimf2HriIrHzfc98yqUacWeQYP/l1mm9Sx5PIpGEji9lWyRmi/qkLS6VpgqKslVO1iXlUeuewuvbUGNkJr12vkTfX5uXFve6zPQA3lgw8B3XnAY8sjB27RhiI+00sISOXVYeGgEuS+f
QJH3bA9jFtrAYpYA775QAiVJ5rrdXOuADko3sq+4gPahve+MYHfXJaBuibSuekIJ5/u2PPQx7Uy2kHZXarantaAckeJQPTuVgUwFHIrUICRbDyZF8Q0SMTbLZu0jPWBVl2f3ozxSTbBSsK+KqUOfOJya5fJKR60Y
gN12S9Yxn9Kk7BcnGrmBedc3JJom7AOCg46Qun8nljNDRw86YU3iTWsov359fKum+Dw2hoZQmeJqmqKuZ3WmsdJrQt4BhLQYJB/zb5dQASe+GeMXXXTXfV4S0aSFqA5Zzg+eplmQluqBoObFnngqrTZt4YpKSfxZ
FafN4rXuRgtdWcnUstpQh/+lTHAidI/VIDjyJPmqAX6Koi8U1O5Gwlo8/RfEL/Jxq0QYM5+LulUzLFSsnzwSri+o8ggrxfCyg3GxJBOVY6r54/7XwwVkO9CcEqdL5MQ29j9lzZ3q7xScAjRW6gJQy0uXkuo9IERq
P/TcHHuisErZlcfZNHWT/k9Rj91Qh95B4aMlwiaQLtKn3hc3of20GRl6lkOg9Xba2VtOJ+BkMWv4do4cA+x96d3kwr4kPe+UOqvmy7gHq/028Su6h7E3ZVknxr7EKah1v4d0KdKTcTVlS2861rl7UbQjdV8n9GL8
PkMEmqkxlqdcadtPng+8nDZcKi2Obxt8XjV0lswh+xi4KtpXuLpER8xLTEl3nkpYmlk1fqq3tJq9zyGAgZw72eO4XCaebJddn0aLpNsLwLHrl3+R0Si8V/YPRsE4yPMCEXyOPeGVREwXPtRq4+s+dwry9U2Rz6vL
n19P5prtvqFed6quPM0E8s2Q2+Z+hU8tY5s75SmPiCAOmVZzdQQyPIaVCjX2e8L9WIllUf3CAZEGWwntX54JBjWxqxkOGcgQRdaEZlv4mnPsCCwr1AlmDONNzyDpqrQysLFdGPlM7tVm7jTb2JCS7Y5Td+11HDMn
OAXAKz7wFIZ9qguFJQ8/rzQZikuoX3yD+xaYs10uhe8eXEkLT1BVyCOTAF7rNnp1Hs8LDVO+aqwTH5mxxWiKSGjJFXdwPq3ja5Xi2fnEr6kUrt7L+DiiT2UIkaACV+fAESsrf67ODdikFhiHfBw8FlwFUDYrvwQS
9A/kZYCT4jhlDnp39vUQJ/WPItY4EczPh8dt9C28MxFFQB5inXIZqVQcXB8fbClNZxJjLSo4jOjotTX+o6Y29UTIhg8L3xpi3mhUbmremLZB1i6BEF5igBqTt87AErcDygzRcYR2kq8ymOVk+V+krEXx310jLkkF
j283ETwdFLGl0sE8WO+jrisdhFp7RjKHY63SHeiooqy07fdbK6JT9bJHtp9W/EVp0Ee3E91Xt3ixfWAwMOotycb3kDKjGYXyki1hvAtmkg/fBfk8QKoHCp9zIEBhoWHqpEkdJSX1UTPBgDlULqp8Mx1X83aGPyCQ
Eysj6Z1S/Ew4uQ8kE3hmHq/tAscG6p7k6FL5hj2fK7Ozt9WznaDiNbFZn6hbVLOIPSvIe7mXuCHOFXnNf0S7yimF7IxC1vkevLGtsv0cts6txv9i3gQLZ2V3u4L4eNLviSWbNMyvhWer516gQmVVLmYumGTQ3pqH
Yi68j6E24dNVUSjqDETqx+yk0+Vx2ivdIpXXADRDD1OfU4+//toi1qENtCFGxLu/LhNKDnBhyGhtW3aTPSNmVZRHYtlRg/zzCZIZj+zJ20hRzvukpgxQlW1pnH8iIzEq/XYm9PjX685LeP9MfecP2Uqew54M0WQg
WIHQa7d4fugvdviEDIpsudpmZkT+33U5mfF8ZPdxmVS0hqJDAtE/pF4V3TO5WIj1+0Z1De+nJ7s3XYry5NUgJ+4Q8PrpEVLgiK3efppU/6DioqU69mcvllcJsd3+8E3a+Qdp2lkWwDU//1WsxfYhTabnYJlFtq5r
fqKxiPeIWp9W1bgGmaXjyY+cxiCbUldCNpS6IgkBFK+tYiLFlFDUjIrp3ELGeWZPst6CfytWb7fg34yVM50kX8Yl7IzVTOJUmHDBo6iuSGNYdiNSYmL4Uz0xi5Hz72rcn9n+jYC0W9frfx3i4vJltys9hyZK6Lwy
f6JN/gsz5E+1yT/xkN1f7pv7y31zf5k3uyF/8iZ/yiHn5ys3b3RS55OU4743qTxa94dgnORysz7xHZ3Kn/h5hucIAsnA8kwPcxk5+f2tpYC3FsLiSsEUxJpsjywEPEUwJ3uLzJwe3ib3+4RyxgvzzuFdPat+duif
7rPAzHtMQ2/x6BneVBqsDzNvYLCBjHENjCxa4HzStRBk+JdqSwAN3JsuWerqd5KYnkcTmNfZqS2Dy0XyX68pjBPaTrM2O55ru8hkdJ2zsJhxow1w1vJ4oaI5/t6Qw53tA7yMUoPsuq+ajbgQSHLJ2NRKWpE4Q00d
xrFPRpbcE8MfQbBOP+6V36LxbSZH2lKGBt591Rb9WjgpJ149A4Uw5z42DbKC5spLFCTWdERsFX0T4hoVO+l0OUZ7sdZGATjeGNS/v/qwmvbAdN+iZimLOsynwL4aNZ5Hm0EwSPK890tqNs2hraJjJplNPcX9GMf5
71HdyZPZDmQ7ZnsLJIUuv9oxhzC9heej5Yd+HIf7GbpTemwHWoTPss2Omh69lc8iIKcvbiX/MExFYSLuT9Yq7myMgMhSny2HO8c18teanGVp4preGyF3ebUq5y5g3XckOPDPS0+Fl/T0QbNomC4rqmZaB7ZXXFgV
fUwUIMvfv5PRXR+SxGRqlrIJZZMdOhadBb1Gv3fomeSFtKR9rN0Ej/o2oeJEtp3+Gu6mqXGe9E/yVL09QynQfaDKPdW+KZg8eMCELMo+NBPOzLqN2RxA7j8IhLG8/62ZHOtYXCtERpTtVqiXW0drTnbWLmytChON
2BZGqjbqHhPAS1uHVftiUBAnNUnYEnlkD7B8BW0l6d1MOh12tZRxhpWDTkLZRNJ61wAYE/ygt4vOFmUaEeFUSo7UYMak40nSZNZoZ4eGUL9pVNS002koJuNTqhfFRkCCF8XeNNgYK9l/ChLHNGaBC9p1E7GQbISY
SpEWqHobRQIT5WEk+FFVRgF9E8DlKJF130nep8VCF50amymtM6q4trkJzpSd9NG4SFRUurEvJPeIaegG0SMN4nr383Up81NtJxGjqLfT7SxpkiNVD4piik3kkv/9ds7mHKp22CyoQzrUrrkwUs9aKLReHbHYGR6T
YnxbL6HUrkl6rKPpp8jABia1RHI89FYg1CsIeh9hOuQRy6cvfwLoDk6Qj2wNn+EkdvYMzJ6ZqLtFZ3pbaI5ijF/3o7dd+jGpAA4iNy5RRnGpdPICeL8oMEYwwjgwNLUWZhF3GKE9M2ESQnFmN67iEIRaLckVboAu
TH7MG1H+I6SXSINeuxdDw7JJnaTRJESzrTyEDGsXrBCUfdNOcDoBoEAhCHRFD9OmOGQjHDl2ubnO3cEAkMb+Jfr/5GlO76bjR1GpN5GFoDcJYeOQ3Gcykwi3b5HJSr5JYZtEBvjH7Yz2VVDzIyMkaikToHywlhfF
i36qPoboS8eQTHgU2BZPNu6zCoxxHD2gS1gtB69gVMc+qpYA5HDHZeOnTSoYJLFA9ZsN6BFVD1mIHLKg1iP6OJDm0lvreHuDiRGJ0Udbm7Fs+MivMtEpNLzZJGcLiD9CQ7tO2jV1mAzb6dNSbmEd5eyxiWkI6qyw
54WLzaGOgD/pyVwKGj3zsglx0NGOFlE0gRH1WoNwrNM36VbofDMD0xf4j2EkAiuuWMBSwHWSLhjvz8ccA0PYDUR8f/bfR7y9eQ6M1VhH0S5Y9kv1T3BL5YQdrK4gttczIpbNYJtnv9o/cPkMKtP6VXYGRCDum9gm
E8N59pGxXTBJKQ3IHfRYSjYgbvHkJwjI3vrOobM5SdIGT48n3EDYSvvG3f3/8i4q/YgR/Mc0AOXJMc/FR5PUXyV9aJtEpFTQeHVTIIBOjZi7GavI4A/2ZKke2OpsN4s4a9al0wjeKZSp3Vtpn9TYJ7Rl5Jsass8A
nA0AW+ewo056kDMsvmFfpn/ATCamZ1wZ5iAxtVV+forkeijZHGQCm4tp3aPXs6uODUhTTQDfWAWz3t/GC22l2CB7PygiAcUnmWZQgGk1yO0FQ4pgZ8gzYUoTaNqrkWbD1dtTaHVvGMg8q/A8Qx83SSSqupx2u8u9
DdD78P8bm5iSVVaSBENJN2ACOng8oQNinZQ0247xtvAhS5HGWLGIk0f3FPFncJ9kq/sOROzTtJ3KPlbDrumpzgzLDCeRHqMOzTuBvRwgY+D3XGJzj/xod6MWegLIh+rsEkowMa33y0VJ1pJtMe4yL0U6oe5xyotY
jHuGIMxGbrrfQwSJy61/P1CVTc4NlZV4bwIPieUKEHcZhTtpL4J2KPubhNX3H555DfbfKkdZ3O2m5bcfnwlNCk+4JDFXZpcI0iDUMCrHo+e1LJI3esxK6EiKg5YrcG5d2BuaB+231hdOp0uvL9CQbtXRERXEQ03E
ShUA1dqBNO0cAJF/0Kulm/C/ycXbIDLrLzu1XrS79FZJcmGbTjNATt0mPzVyHiN3YDXDwny7Dd2UjEcvAYApKNFl9jFY0ujdI/d4EDQg19w0abTAM2QFOnp8NjcsmOOc3vDapA1jhCBfTjKZdp3dzOgEDNoPQJYs
S62OCiIFnbGf17gOqpHZajyt33tKoYxpzodBBftkBa7UbjHmzGgBZ/nNbgFk6kkc9ipjvzUGr0ZydwpQoAzEWmqdrvUEc6WXYVKosWts/Q6BnEdlENeiUjGyFOhYD4sE8FBp0387KDUHUUdUrdTIX64wUIm/BTCy
iCSqVslQ8y7C4Fvs5B26MMEk3pC7UywP83emLdJzQlMV3vn4kmWNVLsDNKpPPROcdZQ7+g3tCYpjp8ieEnLURtNtRQENNjQyo7R/QefsS+rsgWepfU51Wv69ftkJCr49QcVUzZ6ZmEjalB++qtvXXcq4C0oOl+OZ
2WlAC64U8OrR1POeiXzAPQgV+ef9VuTtaj3bHFoA4KtkRh3AbSvbFDesSoFMmvfSSsEvHMvdSpu+vAdL2Q1JawdEfBBEHPWFQBuPOz2Bo0m4/0rsPd//E7BzFMy+foWE+NNk1EB3Wne+Jnw06N529cOr/96Jrjz7
YfURevsyOLXcPs8Lys5T4nCBjY3O5mS2moPssCnD/aTOWAqY9LRIg7KJsBj7VGeAD7aE/qkhf5zXjLrgf3IQnXyU41y7f56Kdv8YZXZADPfKyZ2zDwlET3EjAOyg90bO81g3s3vHWiAj21tkZ41ClXeDi84srA8h
y7m5vrQkd9x0+BE60cweSa9eZUK2GwjRp6C2uln3a6lNxgKxdBrW1ObTuMTKDOevydInE3ofGGjeRPtbEYWWPunSinU4SN1z2QMtWO+LlwA2fUuUXXWIEkQmp+kUG5JBvZXUYtyf7QfcRTZmpaBOafx4qrT7nX2x
25G6giOYijSyRkubal+bBwpEtfuh25VcvPXvsGRyXjiprwSRqn1jZQWHMosjJMz4BMqIhWQprGQpeoWAuFWivExo2mG6HFzULoLlRHolcWoH0mbBESlrcKzXuDfDycklnEY0aK8FhGnLF0gPYv9rPzoWvM/fJUrh
KYs48WoSVx83eyJOywCNMly7alzFjXtnIgOddLMnSOosGzBeIScG2GeNWxyebgDcbdvIeRPxyBlv1w0eYWB0ljC4qopvjcga9Ae3zoVLoGXzIFveSDnode8wI9Jna1VpWDWFq++RGIOjWZPK7FCHcog5CF1Ttm9y
HgPjcWP/M46ArROKw8VeW0GKsvaLTRLCSY4VmxO9jyPJBIOX4XxShxG15K6O+ib63Wzm7bCwHPXnkMe4uC3OHv9WThcyWnqaoc1kDQRZaZElfksNDpNqqwJ9ZlkY4GqGsNuD+VbZcVpZP+ILNG4GOIvdhE9iNhyX
kAFLHDZxLoDyVfYgwZU1BlQJEiH2U4dFECMJCAf2FvaI63pz2tCz5kF8aYO9yOi694ftN+aWt4olfDvcMntHcF8jYrgjn7DArAEA8It0toAVM7DqEUaR5fiESvqnuG1moex7GtN3pkPpe/IXtakDK8gwbWXjCvtg
GdY7vTtlwjUPKZSzMyX/iplJcWEt+faZO+5BTYInP3G3iA5yVQWnZ8ZCl6PWrEzJakRHQxU8IlmCLRpzp4i+JYlUtRgFMlCSWR+5qsoxkwqcGAPsYO/9GtV3MCksaDFxym7aH4wtEtKtaW9eoo7vkshAPSVHF0Bj
Wi3/5AoD6xj+CKHaXYVBvo3ZnVT8dde7Dc1j1duHZ0hLMvYRFmORwDO5ig4ahdUmzWZvH8wpAPC4DFXAb+rjcXX+8GFWY7RYJOZwoBlYIoqK/0lIT05BqQTEh83bBr5oWUa13NQxBp5uM2aAPuAs0LHueKL5I4SM
QlOjG7JgGaQQQ3iGIDQme6toI7PmAtjDkEUu4iz5UyWpkyR+PPDG25YaxUn6WAhDylKfzuz1E/Z04RaBpNQmYv37m6O4Zqk2tF9vH1t1ba+u9s5IRmCLzxRSJl+P3tWpcYTaVobGQky5rK/e1Em1yeAvWxX4mUqZ
HxrMRb8z/9WE2cNK5k/z3Bk1IgkemsiS5dZ4f/M0T1Sk7xK2bdYqG3xnJLA5shINAJ+yw5Q0fA9AxGy7uODTy8ESZS/ACzaOkrR5FHq7rCa3CFSeBs9a7MBlpqIgzqHcTpx3kFihWHeeMtT9G0dzcDgKgFLmwKG2
AecMGwvLVGbBciDumd2zlLq0EVYSMu25JUBHNPli5zDwbSQq3TnoUSQYFYDgkZngVJxkpoM14Ijay2PiyJUNJgZCauXQf9PGva/rqTsBnh/Dkk4bO1cUldvUT4oHfBvw82rMqJ6SmgCv02NzBTN6rnIPKNzrNZpm
qgAp7q+DHlG6FavZiLgDSe4WnGZD3zmj3SgPaWTB1yzmzPIXI54gw5Pc6x7DxJvbKO4VuwDn79apknsDahh59rBSEkvvfoeBlN4PacgVAhtLAK9EMx/b5K0kC8JbZSjb4RQ7yQxdGb3lGaCR3G/R3aLWk+7F8JU3
KkpLYiK3brjYPtUXwfXrIHMTA0+TrGTX4ECE/xwNotdJf9QHzxCNGf9sn6GlTOZa7FFVdZoEW0S2e+pFVkKs/AKT8lAeLh6bRpBBqgafUm1mG+ocsdCnhm9vMBWyuR1o8wODwL2hksXZZkF3ojlJwNVel0cYVcZE
GAajG5DHdNNAJGhG9ebSrKFhl4F8XQmDitRCsp9yZSLDKroRFNR+OKCeLnlZs5tHlvfeSqLjd8tIZhF93FUC/HGrjCEi01cI0GFZUpJZ8BpaZsIhtM8hcTpSL8cwKauJxv2bjqu8FgryZsc8DrhIyqhHxdCBae+M
S0wmi5iPFghGkHYMsWxsf0UMZGzAEqJJLSg+kcJK2oz3GxaeTNoDjiqRw3Yj/lfrfx4GZBX2ha4ikIUWx6qT0zgb3n9F/zhpyecX4Hpbf1DbDa2VgTuF33Rb2geJ7oGmKLNIfnqhe8RdogQP0eCrMCpHDJFv92J1
0J5TYDGBAY8Oj+7Q1njKXyH4prnuowPJXioegaksMcy7enj8rGhduKf1w/4ntxsgJ5OpDERCdJm4ezm88a2qmXiRou7KZ2eTNnFKeEfmd8C4OJ+EfUwO/uiFABDfccKOrNbISTYb5lt3XRHG4OP4RvTuhwd7pJi/
xpXfHG2Aiao1yK4Xmzl6vS0Y5TYmX9tgbAbcugM/K9v5mp4UiVI6YYEDOp8eKGzeXfRyobFw529YpoBR6u/fxkOZq98enLk9GXr8dddhZUZUG4YSIBJoyyteWIJum8GcHh6+qtpIRxeCvma8FTbXEm0DUOxp6Vhh
OYBNZ6ZIIl+yF2aBZ0fk0Yghmknp26iehlqgee+DAynLXbow1W0FOgku1IUI4SIMg1yM5LH2EjHq9LPdi4Pwqp58l2qbCQCbzh0cD5LK0QsdnJFTb1DskSi8koE7X2IB6SJTdUPMkWbIA7VEI5CNBIxW/n6N7b5R
lcfxSLwyRw7ej62WD/n6TvcPSlQpV/wI95fCOzHfv9vyZXxOmIvMUS1r8NEO+c71dvvrudMT/nkS29lTvxqtn5VoJMtLu9O//9DbOku5QvttZo8+qb8d1W0kRumW5NRMaeb5VZzPq5/VMBzwwJeRP8D/92ITWi/M
bOW9hz/RtvSb2+c4Y5v1eZ/NX9HtU5NorCW/2sTO1AtbmPX7D6P8Pv/5/7wJsA67R5ucPMI6KtFKpGT5dVJz2DW/zbCZey8vpit4hMxzVysQOXxBRBqdbh9OB6MLQkyeXwh1042b81fHpj/sKlJ5XpHTY3t3FX6Q
3D9T0LFFX7wn3ks2nafzS0W/rERYCsiwUGl6VXDe1Lf7Xyf+zMyqUU68CGvbCwOmeb+akZJuI922c6oeD8qHD2NWf9UkzX2Bif8XkuvSZOWlf8mbOc6lOufTNhXX56xltv8282vmd3jMzNaft+g3Q/1P8/bnQjeZ
LoSTAZDaDPm0f6krIibji37OTSkhlVMCFZvpp2Y7LIN/pRYcnveezWBnZkb3VLAUOKtPIRUMkXDtY3Zqji0ka6OLV1xlRKLwshIvMxsyYD7wV3LUVimYtKlGyPe6lHsZ1DguvHGj9nPGUhm46UAfwHjfOpnsjeXy
aZH48T+KinJuBo79lkHhGOjZjx8n4JmgOUtn6E/7vEvKBI6JQ6og6OVmv0kHfBnlJUbhUuu+rQcCCNivxtarSWiFGQ4jnKX0o2Z+yGdGbrNRSSgstGTxZV2joTgvQiedwoEZUhKB/UzrpWrk3oCfkUWM+wneM8/9
ATXx0uLN2LehIFdUlNcp7LNU0jTG1eDil1JcURuXSuwcfHM14lKuNg2NxiCeU4Lp6qKUnIqonFYImIqU67QR1GW1MLgvzqcptV9qBcg110FYXO0wEbh28aM1V0TH80M/R1g/60/6RTbZUc161zsDSR+9+uBB+cI9
9HLoxQDHXylxXuMtJ4jEM4X2X337y4/a7NsZF/mtbUoW2fimtcURysoOZKvFvvUf+3w78fIpaTKZeNx4YuK24BzG0hWcd/bIYdB40PKfI/IjfkbrQupT8sG67SyPqF+6w8RhBt2ydIJ24xNjkydWNojEauv3gkFs
pqnWlUTHdxBvqobBvhuq8IfycSQJoTGSEnFb9vNRuykFi78n8adA77hAe3lQoIGT2wo1P2E1a1no1ejGfv2MYTUO/qplkQCmYgVLZIX4l+8oIkPFHlw7Ai8eOs5JwZ7SrAlS72YMhc4rMzxcrqYK4uhsSJnBx1Cb
BbXIIRiEWsj9xcVIKan8ASMkj9QOvFN42pyKogbf7rvDPbDHXiClSashTmG7J60cEDiC+YC/DPVzqA2Bg7Yczgq+X+M+PhgnJLcC3HtgqwTyWGGv4oyKuxvBYfR4SnFrQhUheXe+P+FlU+zPS3ptMlBer+bG8/gN
6NQwU5VCft4dA5CqGsYN3kO+b9cyGGiZ5GdlS/xgTdFWnuUxskNxXGgsgoYvL210bPm0iVAvDrFQdWK8v7icOYTkuI+gx58RPojlNZRj5tsZBNrqY5Ffe/6EuIY4CdDbqIjiEyNIcbx4OIlwvsqrp1ZkJkqg2Rd3
qsrLuv62pz2JPCf2M5fsE2/NlC6MwCZ0yMDgu4GCYWBveWBbTBloQTwnZtCDKCfiMe01E1rl4lAZwMRBqKfcFuqZ3i7JHIBgQ45g0+NGTkRqpRPZHjbnZc1Gj+Xy5nQePHhIljtE6ROdN5fBxDEegUEv4S5pj6lS
DCm0XygSsIC14esPV2lcstgayul/+fKNqrRB5nYTPpZ/VmTtLs1L9hhtQ+ho+enYORoMXPR1OxtBrNfP0do4hR/dRrD79KydlWZEzay2hRir3W8OLNC1L6u+A12px2sQIXVN285gRIXvKbWSb3cmHNNeKO8JHSp4
XZ9o367x3n7w7s6uW9IBZcuMXrQFeBoIb7rVCtXce2i80JaRWWLHF2KkiJN4hcrchYEGSgwmaKTlbNAxpZ/g91E15KFNLmG9JpxfdILBO9Jyb+zHxYDFZh+zBa00dXkoPeI/VoquNhy/GpHCfm0ahZM7JyF2M+RW
qLkcW5wPRC/JlzPiummSiXC7ykmC6MOH0JeujsW7fhVPOvmkDL2jsYgN/FylA8ybjQhFeDiy5JCkF0Sy4stuU3nyn3QU9NmPQXzvM19ejzEz/zc7NhrXBoAe7ga/1W3+xqZgyavGh50cwXfndrluP0NVV/9Lphpm
34e+b/ByTAXQtJXMxRmy+v3a5eh86ZarkZO9q5ODjyeX74MpUdCh3PaPDrD2wLWP/krwLerLPfeL1YdTJUwuRLWmH+573jwdZgUZ4t903igt2qJtpcgbvW1UFgOhwWstDeCG7BpV1TcZDiVEpuWDZHAwveMz72c+
iFLJNzvPtKEfiLiTz1JPnXOgp3jdKU83k01dyRe+tdRjkLHN7e2R7sPne/TUecTk5MPw6ovqD1TXMKcZ/v6g2gzoV6fqR65AbH++PS1dCbPfB2dZDBVZE+V0Bcsyj4a0Io25653tBg2+kV9jemFneZZUImDHvj5u
t8ycHq9Pe20PX1gF+O94Vaww/ei8j1zvKM+E7OayLtZ/WPuVCPnIabYLJh15B7P/0FM8HSBVfOYG+LmQsHMc/vsGfCb0KCMmoOGd8y1sNLYy+w0RhPhCxu2kwPQNDyJUrYGPZmTCKsq51ZqOUucoDL3fJKLLIz2p
5hIWkOKzNx0RkjHiwtLVigLY4+1BV1GhK8NYavz+4yd4g/vMe5qNO25rVW43k2uQjFMTv+v9J3q5fztczkZ5E2OQOfL+cnvn16Rvv3vEhQlCGKGdK4FgwRlXhoheTccMJzYx1Dn0BoTq64oWCfw0XUfEFdYPj6hj
5B2gkdxH0SZFW/VElOIwzQeZLMVcz83e33Vnr2Qo6ZsaLN4A2wGELm9Fl2nWlH7JoNQ+OASHTI5IDtnw8SdpgRYG0KmM2aRt1SFultxIzPX1kNJvwhNdHdeQQwOEpDrlsbkN3EVyMc//doSrWwMD32QfCvLZv1FF
ixD5DUdkSWHqiYOpJyOCRoRizuVX9fxmBy8kGhXfNW9oChTkCcUMt24RzxhoJRCwFppp+XEM7bF7QmtS32GD923qJpBLshSZlYxXtnUmw31LZitm21wsb8wl5vd3au7JC4vYEHyHyUXLxgnHOJQqM/ztz4lsY7Sf
4jOpdAiWKnO9QzDNnyb/nbZwRdesw9ExkJMHOLyp1tkZuEt5QMk8nEnecC8MBbAVRAAChmfjccrZVi8oWptQ+H0MjIsKQYv+d4aChjQM3OBaabjBVQQ0FVSkwjaKBaBikO2CsRVjqzT/SdHIYcrQQQJbA3i0TiX/
gbycbHrIju5CnNwFMmE1XoYBdOeGvasNZ9YkI1KQ4uV8UevIGmCb3hQaRVleR/cFe6mfi228JyXkSpUd+Q2KNNH94d3erxsMgt+e5DNJY437ba58KOp+L/DGQ6wPxu0LIwVMP3F7Yuh3/tKv8YMUsjo2xMpaoe/p
QCQBcD7Kk8F0WOSFkVSKn5XNDFBC5VLdtB17EW/1fpB0nZjpKH3BIPmAO/w5EkWZ5rEAaNfL8w6tnpd9+iKLKIi9+mHDO4JGqTOF7nkccxT4gKVUA7vI0k5woJ0RyTIkL4284b34/Rcl9OruKiZT5jr4I2LjNMlc
4k2fpPLIpDJHaf0axQD1D9rAtEsbhlwbfuncbsfD/wNIF676DCH9S57AJqBCA8Xvk6y20lu5vXcZNZ1qwwxoarVwFJz4vEQ2UH/pGCOEnbKJbNe1OfI7PU1V68qsfkOGHaWjJviP2B9lBT3CgSIT/VhjrFbQhqHV
6MW4S3mBVg7/EEsJxiKv4ou2rLHvFTKeHf2ypep34/2tczQIsfHKBw7J8KEyIgjjkQmj3vD32thZjb6/boGRJsSx06VnhEUb4JngrG3ERVgHDLT/7fYVxNwQi5pfVqjQc9ZzhvP90JHHAnxBG4uYsW7vZWhQTT/z
eFqgs5YFOITaGOYPCLg3/9rmD6ZEMrWtNwNkKhgThEVbwcCSGSh618m6xW2IYxdNW1jeDrs2k2XyxrYNg3jTVdzb5Mi2KBAjQ5vBIKBd1Zk+3NJ58ppo2n/FSOsPUhqvW5/MPR6tuJBrWKc1/ny3f4Uex1lPXAjH
Ql18FQ095N9oxtkOJMbZxBnZHH3ELzseOPt/REi1sQEaJVFJyUDPtSVKQ7urwo5mztWxd7t/RGSTxWbt0MjefZvZXcKmV0S1DAFbZhufbvHMgRoDMrs0RXqj6rNvg1FcbARHlyAA8nIkKK2Sn6CJoRsGn10N0bVu
vY2AxLSCpCmzo/BAJ0ETo4+rpeLRfcnkyGLB9mqZWBgwNRaP3/XBVrTATY8LzIqKAChLWpK1ZNousyh61EobwIAfHmOjip+dfPp1ukP7gPHsiwJVv8TIMdyI1l6etQajsHmoZNPulQvl55VrjfysOwg3JO158rWO
gp5S/sa3HzYMONP0naaPurgSt+bn3Ci56sWlPnXQE/sy3ayCHsEVDuOnPqRpOZpdOjpafiRQrqvg1arI9p81/8DNh9BkGZ5CpxQFwIMv4+UsveJ7tDY46oFgGAT2/aYqzxpKxSnWa7Ikz/feooBwzOH8DTV0qexR
wZIlIlOT8XtKJqg4C+hSGOzX4sExAtyP+meS7O9q/vL+XdTN+mmacpgHlULOyxVlubui/4stro03uxnLExBgord+kdn+z8T7zY8SpEjLd37/RnIksb+eTb/+eZC8IIYpjEWvKMaTVB65TW0YH+3Eaur3B+3GICcb
+7F3Eb2naUJDu14a+0CWxiViEuuo7aIzqL1AAwzG9wt8bU8Um6jfa1Ccb6j7w9dmy2jz9gf/g/2k+XGuzhIcxkhEjSnnF1S7R5TGjXOWeKcafBG/CJZ43bm03TQp9Y4zM/LgliDuCog4O+NvAWUHkmOTr6hmeRaG
9/1bFt2vcLRc5QsjDZN83qor2ehNhmpe2ar92jY60I+0OFBpySfoebFCN6dvctsv59+MO54cLImh6gbDjGXqylhFE3cbtHh+jUDRUcOx71MEmQcQx0X2tm1sqy7ZL53varqjwwjtS3Ve/jBb7K9jng9pR98mWv5M
a+Zg1WqjVVeh62OjNPc+D7xYq9EGEvTOloA4wYVSraZHJjTDSBldhgJoTtqMayP0XxB+bZNJVEpjLK5RPoU0A6R1XijU9hsqrHrKCbm4Cu5vHmUU2mZmx8jr5dhRJBoBAIqe2O/JMTYdJaqj+Nn3eQsk02iOpcyr
wRzw2nyhXpiPWjMA0a6njJPoLYf4ykLpC32UkrmRIsbo+hF088q4i6jo+fiWrK6jfsHtfEw4XxtH44ysLcQ7Ep1E/Uo9kkQP2UoeaWk5pigpTG1m6cwudd65DGcO/PrzvAWmG8Hk3IAAjzINEQjwAmQ8x6hZ+K1O
SEwSQmt9CO0pXUHrUM6LZNzhdMLn/ESkmi3+qiCahbeuPh9ITsYurykQ+7IRqZpH6Mw7ktHzxBgUW5UZSoUs9gGJNdf4zpos+WkpJ6qoyQcsW5EGhXRiJ20QF0tW1n7vUoW2vUl2qXdDbOzzTGwq5LD+SKJ5lURz
qs3aLFwDsCCpqo3mkKRRNQjwvIUs80gg2jKAbtAx/wkbUUeqHLRrYCDhH2ir7EnIYMNLO7KfM2u8umz6k5b4jVawn9qO9uwoSJhlk0ers4oXibfTSSYh4WvXBqLu+RapFZS26GAF2whcKshszya1sLczPsj6T7g3
kw8nZ9872AuZxRzhVY6S5IvCDOoaWWlpCk2jPhTXcqRmjj69LqahU0gjaC3OPMHi3ilyJ76EMdtF1if3RX+j0y+vetL918HX4oCEjV4e+iNvn+O2TvIfWyzxkTwHpHtXeaTleWaOztszWZaaRWXGBSrNErW65FdM
Az10sNGHca2P1vYvmKayUSlze8krbeQmHOwFU6pmPJTLlKI9Qb0Y7WnZqQ59VJ8RFLMqqERSv4IkrINN2kocKEffNWGxg3w8Pi9nhQYji3h/PoOWfQdjbx04TM/a2OjvyZ0rs/bbG3hsbGM3zP5yyEUg2QvdEqRd
sJt0wZ46WBloAVxEeLLUSOgddtbNJ2rrcZ0UcSEYYrcGm33HaLoQCxVFNqNim9W5NykhYBrauBRggrV5SyaD7ZI1NaS6Z1KdxuVv+/rWoaBAST4h+yp4Ye+fyM3JyFcTERbjWrDwZ3719jafz+2mRpfK4LxX/E3a
Tf78RCfK66R0PqGMENQXDrh6AS6fiSaA49Z3SpBXJo9m5p1h+G2r9YHA5O9kb6hf2N4VTSBdHQCVX9uFvWV4yVIWPH7u8/Vzib0lg7pV0gFpn9MPidJN/MDFSgyeqjQoLbAqYeuB0t6VlUoghpOToXpK78oSD+u1
xzd0NW2sSDON2Lj046z8s9VThxNWBtgsAif5Rn0mHWoakOcCO3u5Ri6WNKa3dMRGWMNgTWlEh51RXa0XlYD9rM89k2PUxA4WQatxB11RIBOUHr7RVtfYj0XjVNt1BZZc37i3bHm7e020QEkpUqudG/g7JdZTUO7n
sf1vC+2lLeqZVS5wxt6hCkpWbHZNbjchahIScEEuhZhYECFsk9haYk56jmZ0HmwcSBJUwm2iSqRKFEP37NqCSTJitqV5y2q4762d9f35ynQDlrtVmiWg3fDSMGcGi8gCHLLM2ZzoYDVQy3Gfl/bcwmy5dTahntQW
eUs4b3AfX/3oKjFJ08A/Vo9I3GiyNioHOfKSoOyqgDoR1wW0U1ZG06NImwhNNw9Vgoyo75TPseNCr1p0RtgvlDrFl8MfNLAeiF0UOPu0ioPSo9JfUSjzLsP1mLCZVRomwuHjkJuGBVH5q2ET25nndFboY7rI0g+j
ZvbWf0Une1hqKEls8nu7oLAab1BB0axzNpDltY1kH2Miu8wOt6+Agq1fvNgKH5TWpAyLmKDT6JqkGCB6iG4H9pVfIqsL480FL9xtFe3Flyh2BmsEpGt1l53h/cLkTjf29PK+lsJEb0VEBDcTsuPPlt0lqIRGrWRL
622jSPh54YAoZEV0ELreDMeodq3zjMQ1EwikKWXQ3rlm1gC3OxKgI9q++7wY+zp3/kXCa63XB+nlwSxYtnNdJI60qxm4l7nLD/A0WMvEIDykyS6AXdHTe/g8GNQteO6AaQpps69Tt/16f+vI0X76uCQOwDbTmfaq
J92+d3aOAExXlEs7/zd89Y6z2T/0ih5FV90EIQTMBn7qbD85UiGbKBNs/pWdHdWmjX+az64NEbLWOke3X0eOGNyGZTXNQ6Ayr01ctVpcaQ1fF7VzqhrrzJx6EfWhZTZkRjXtadOV6PTdeaJ4yLR1S70HCXTwdZY1
wTl7fIcfu6ofQs+uYYWgQAlvZ6RiZqNYuAxhGuMStGsE+5y6BlOW6zr/UmQW9S+uztgxl1ZMhuTpHS5TVv1yC14xY78ZO4zj4ay0AmjfTTD39YvD3YdF1wDU4MhVarIoQFqCKhHI721iCLMI7e1dxCMZoEoixjer
tirW1R4aepOOtmJcrsbbyP9LoLX7L20f8bNQbWaMIaZI7P4PEkoEfA/bavaR9xleaavdQePnbjy1FHcwJaS+ZhZ8WHN/LJra2qoJfchI7FgqyJemo7nVN3iOxMgcLH8Ve/BKC+R0WhJC1dMgqNOWoBco9eVtXAYT
Lv/g0YHhkNH2O9wApTbSjL7C80tHoAeZYLfSiPtqWPGBVcvmroW38asS1qyi9VKpKYhn39adtkFr0DAFCp7felUoKhq0syz/DQbnd+F/nw7iE9O8CvX2eExwFQoq/dDKniXKKePBARyupRl/Cus3e+eb6LjHtN8V
Jc1geBwVJfddW73j2LadK6cCGg8ZBQJeP0VKnOtw/yoKENz06jNcqzVzwcLQ2xoLvcBrbSJg/rcZFmieBl+CWoa4cpIS0VOtmmUNfQg9yNJx16hbDaeyuaHaqdZ3OykWGcGIZ+C+sqtnspqBKjf02DYXEguUruZz
NIo31AKwxH/D8zi14jnkQ5uwqGwG9xR66+vbKJqeLtsSC0ytzxPr4j3/cTbiNQ5BHeQsqdm+2FAK8DiFYNFtlvgXXPymyilc5LUa1Cpu3YuqyHrOBg5KSW1K1PAmZlgeCn2cFk4lp3m5wgqFVnfjlmbmcO9lZsCh
gdVS4PeRg0I+f3iBP2r6TocvQlN1Lq9P4VkoB1751X+3ebZlwZlCid4x30j16iXH67aczXZn7m+eEZU/Xpj5ZKUxqcO/rm4SNziTKlpgprPPP339gr2kmQf7nfHFdk2zkzYxs9/CVszr6klIjmoQBgliGiUmijOl
Px/ir8a7lHgcqL+d76R+gdEP47iaiRJECg+pPmeQM1IEKxWYGedJcFbh1e4eZk3/iRaRZV8qYb/4tIylJzRnO+Gg7cMwKpW+rRTZGgDPGQAJahb8VAFXXSbAQVoeFDAgfAZ78/D8I+SPNqMkxpjKUKwxxhLnj1+R
WS0O6NlBRBRu6vTJZ56Gr8S/AgPWqxIilYZmWkGEgew8zNbWgci9Al2LDnqCrp03hmhR6gzIOvo8Jc3OF3oyL/dvEERURPJ0jjUUrNHwGWppizTcpng4r7e/cS2kGQJhZREEiChYq5mB3q6kGYOn9iwNmRwlFyAq
1DDmO+tGVQLrI8zASFoqWdcItpoFJRPpq91ZYMnIcZP97EIcb7+8wNsFBkiD1EW7msNii6HCcvt2XMvwD60wE+gng+0pzUXsrBQVFCxJL+gE7viwZFhjCogvQS5oYLu5EN/SHnlaPjXqAOG8UaTVRnuwcMYumZEw
JKZITT0ZXRNRwR8rwJw4mSm2N88Y2J8Fjk9ik054wUQC2iez8ip02id7p5YAV3BbLHGeEwafCZUfBkyCdzYNlMHsovzjNZoZ2M5+uSAkUGiLMPKszyyyTn2WQK1BgMebK+fxyh6rkl4Cqn+34F0hUwklQaK5Z213
L8D+AtYiaKuUNul/NWCBSrXqxSGICLOJuvx+7MRsdZfD6R806RVsrPEMdTVn66e+/8xK7GzRLyi7X46W7kJMlN+DiOJo+y/IH+fPTwJBjmpEUvlgoUgN/Wi2+gUsZw/MNqMxUdnL4LrUWOwU4jajCwGD55sX89oz
ZJ08ptyymFngcG1i9fsLrJnf7Yg6DPIUYIjNiOE19j6SEHhFSwvInPEayKaMmzx852/iZdKZ727+YrSYf8I81G4hzRyY1V+zZTIj/rW8b8xVtDhoId3N2w6UHawYJ0AvQ2Umzznx7EcPgAHc8emMca1R2XF8tUmX
+F/p1owU9ogXooe19XwgNhEP3ET0O5kabEvm+MbGlRsFuzS7W7wdPNwiYyLIJyZ63lyCZQO8PSLuh2cxZtk4ugAHrNfrdkYuLX6uTQ00FuYtUHo2B/XsluG+3w30T7edSurOReJ/5/mxtwMYYhxeX6tJfiHzRgPR
2yViWp8/XwP1nm7SI+mOBm4B4A5aPiWkULyi+mbZYzswOBSM+I5BwFcmrEfW7iKWbnZEmEwhLOGan/CRwM+0iXylp1KXAkCCfiVv6AsMrBZVPHADx+e84JodzumZVQ7evPtwbXyrE/Sy83n1cfBd6CfK5hy5PGMJ
i2ewe//A++5iY1Lkc51SjkgxMg4k2T36KUkgzZ4A4EnqsjzHp7u4HbcWQ5gdn3u1l5jV9NMUo9sXL3xTn7xkDMueBtqYgCendkwxt1Me5+RyXs7NhZgCYeCN1h4CN2x9xp4SsJuPNSI8cETn4fn3dMZDug80fYyk
GJFNJXv0Ps9T3iG761O7c5KXYf7n2nYP0PPVONcSCuB4tmnb1EPxpm6eYrXMLfCCWwiGDbuHIxXHF27w3BZma3hEdk6DddTvZnZK3lRjMa4HFe1GOPVbFwcNT8FQfl9JCMLSdp6ohrKi94HBNKSVxKBHMm2yJbfE
jvYI17pqP+XgprT3b1G+LEh7FCnfu2MR6pzsPWY1cAPxRwUHyBEJuCqaTdYCpLrsxzzIWd8MDekA2Y+FHw0Mzp39ELFzRrSMy9okiGgDLFcOY5R/fJZlhfSjMdnxNOAE2baKWJWgT8ywrTTd/YuCWm0xmtYUa37N
INDdYnQ+DFHVrtrxFrncBBDqpGFtvt3Xr2KVcepiEWfbWxbgToY+zo80TwsZnO6D5HQLF5fvHOEvX3Sw6mJ0GQ0XiHqi6gKg2nA4P+awgsHR8VbTG7Y6KwsdNVFzHoaqTi7YHtG+/zvY7S1acEaU5xklyu3EVVdp
HVlO1MVurteWfnkPj4NxsziPvrvs+Hq2vEPPbd/l7LoLbheH9S6Plwus/Q2RqTAvuv6jJcKFTD7IrR7eUibX0J0P7w1stR8RQcbSbjgCcGZVrLVHxLjiQP2rsTKZG3dUZwdv+DmAOmuOdfSrzs7GmK6HicvozeoT
WeSN4VUr38ymff/+dw/8pr3dNR0+AuSVB6CaUYzBhnJc394X1G2XtruGu7lu/ZvI6uKuGi9n40J2X96viOl8HbnxOHj18NJd7OKhaEEs2qRQTH0SXfPQHqn7NZlb/4xm/Rl83XYwi6H7rSGHKVyBCYUWKB0iXpCj
dzsawuI5H/pXrx6mZRPlThQBZrGyUPvfFxkps3naTxnQzmUiATVGdqWhCQW+A6jr9jlJLbyeRkhiW5yHLNegn/dnP0/yeeC7snvswDsoCS8Xd0NuB9fPcv9ik3UkxJc9MDsxy5eujG5fKH4sBb51jOWIY4SRy+O6
FjEan+G9JCMffrR1XpCfluntZcZ40HughxTFt4GHueVRx63oUr3OSBHQSulB5KUcfg27EKt5GurmQl7RtaP9cjcWBa4Hz1foOREKBeiVvHFleEhsIvdJOt0ZQau4uzf1YNiEsZKg/thZ57nYTC5ZDaFxr2+9VfPo
f9y3R+M1UcvZmvlS/7pp0+3iUrHazsctP+mlzzG3TU8mSyYdrkL6NF6KvBf04bYYu6Tp4PbIBmW2CAU7DT1Ex/aLGjXuXxMQe4OLmdeC+M+r1avo0LN3W6I95ubB2/MUKEUE1YxVYsaduVwcSm8xJiv6Ld3SdyxW
+trVu6B/bRLXa0r91rPKEWwr3rnaYIsmJ8EfYFYsp4LQNeB63IjhytxDGIQ1NKrH7HV/KcMeq5yQcwE8zzZs0UR+jGDtlDfXVNB9rgjD768zBZAf+4SnSnPgIRwos8ii5zXCWnPhRxGmUYoiPMnTWkKFk3rcHLNk
BHOjV7jm6wWK6D8hgMaVoBTXhzP2eEYBoDyQs0b+1vNcXFTWd1PGdgkuxuvJtLrtJzBHLd6ZUJ5cjShn3rw13eMVjA5PbdnEt357yxVt+v0GqVaMSsd68Sesda1oQ6CdTHPtAIRYExMsqDVJM9+cTH8oAmfZ3UUg
5KdvYX5ayqjUtkp0cskxYRAforXVqlL2/FKpB9a2am/D47EsqdL3+5+SSTvwqpDV5PtpSYNEKCJnBCoC8IhvbHWbwDeMxl8N/VQtdxeIa0VQCp3ttAYK36bujaZ1Xv5E4ycZWkgV5m/5wdIIS15thKSsEjIYWFWW
lgDKAv7uj3Li+7c9hNN991Sw3yR2it/8uiwWwMmFRjtQSBeWjTryK5BTNMvmQXashQUclkw18lu1t6iPJmTTcW/GzDiX6ZbT+iyjvHNmoQFdMW5UMpgtNg3RWYQvndG1oWT+QnTMp+kqp6QiGJ2zazdk88S+v3S4
AWZxKViq5dzncgMzu02W+dNp9+cFOj85KlAGxwutJ60UZNdYHQI3twOyEJ0bzTqPzcVInh7FZkkutHlrnJZD1bmOug+oa8OOr0ups75jZx3lCtnB7IEWQXmibE+fv2U56UnUQrXpf44ZOn3h71scfMoc8ItqKX52
35NaZV6FfnJx28k2DwwzPsMnXyid42Kk5Bb4awDFOgcqSgMrASALZ8j6Hi3ex7qRvZ0cd8tVdObgRu+NkYzK0LIt5lx8LL6o872JL2af9rMaN8yj4y0Ep+KVrextBqtq3KnOKzeVwHi8fPcV61sXiSddSVPZ2mxd
Q4E6iGd3PnswM0oc9zVgqKgXJQPNYvC9IbQ0w8Y/rF6bt04QnJcWTP/D+ZOAWBRdo1UEcQrCxrK7HAxbzSsJq746nUrn4N+WoGMIXNPKY/2H5EemF84y86XCBKLvqpd3f+3csIQHtAht1brw4FBaa1T+bColboCu
iAcyEUhT1N8X8xZSLc6l+zc3WfoHy4wx0sXim4QaPjJJIJZV51jNHU/cljz1HEMYG3RqHKF4G9vmeLoZ7nQr86rjYCbjJqjnjLXz7rMIlWhlaLGTZE12pSgFHFEkiOF0KWnUGqmW3Aowe8qNqV5xaEETeXbIM11p
v7Q5oPsBfFSmp2VUhpC15XEduVtD09oyDEs+3eRztAf/5wOhf3iM4H2v44fcHgASoHGuNi5r235P8Lxc34uwvWqXBT4KMIu8uLWreIfzDxwtAYwdW9occvlROfJ1kVZonOTX3ac8e+SEvsexj0tvpJbHGqlZ9FZ5
WDpG/DAfF5Z0a+qJ1D0h7IKow+DtAg7do8Xca8ccldoFRA+kxs3oLUm5pYUDD6M+JMbjoBAOjt0GPFXb2UMkCp00y7ylqeZH7x+uNoFpd0mUUlFs49lEvhFd+6jAR7FSbGuEJO7Oh7DIKejWxkU8E6PuBlBb6MSp
YhMkuTdxvBz/64E6QIPxm2SHu729xSYJucQm9rAIS0/P6EZacFWpSxc/CVpSumtt3rC/xQOKIXeTzGDkV+TVGJ0FIBfOkTHKRQyQ0LDre0RT34kEVcdFmNV0iqme/BwdYETanF97oDsY8YjAGdInffGwHXr5Y1Ol
FUwBnF+tHQnIGdnDuXbMmqteW6uLScFI2H7YSj++Zsv3CXVEIh2wxp1Aj+gLhDyjEC6tZLt0TUC0hYAS85obkU4Cj3SVD5NnscR+ysYBNhhJNjDfMe6UshmsnN5rby2+kNLkBI/cYK9q9boIXkLIlVoGN8kGVx1S
zjfE/otILg1cmPSzIYnQ/+iI2frreSbJWpHduvz345mKCjvndv5de0zrEVe57lXsaskkEdJ7eSwxYYNls8fEo/uf3vn8CSGx2nX04oMvRs4h6NYE+o23AGRWVgMZixHmCQM5MdFf57HdQdCIfrgEF4+sctMJGdMD
P9zqg2Woq7kF38ruYy6+PfFm3D+2RDCOIQUG8kRtcOY74lXzRbco3GCNZBjpqat80xGcGnfx5/UDTuQ5pgwGtO/p2YURDtwkmaJFECQqDVA6GBB8x4DRvmvksZQ6I4gP0E/dwUnFMGyNIR8IWX0JEkiMrYfZWE2B
XlkMZZvbnD5CSFMjZWq3odxqH+iCoE0jZGjt/9/1eRAuXZqvaMwXRUSRFIOJ3IKObZshWjX7fpb61mzcNtbq5UDPFlAbJJMIGbFLUR3IqyPRZnQFAPYbjqGUj4hVMQTi1np5nQdJiC59g0S+TgzO7K+Proh0RKsX
Xos5Vcfx6r0tZgbuD91vDJUTLqEibDgojBPT1v04eW0MqFbTgeXX8i6iq6lU2UFDbIuJbuMKKT18F8r7GDwzU9kg2kW0bq3XAskGctUGwvcWBgFjSIoyvEoFJPKAXbGRjRbY4E78f43eUxdjUjaMziEJFs9NZGt5
UWSjyq8wnQmwpcxmHg+zidALDyQJxjW0Bu7CR/xdOr05/Exjb5XthmC+1ChEfvmE4I1o/9MSHf13xy6syuRGN9CmDCrjQBTQtB6zb7RY8Tp+nOO0KjEYO8K8NiUmGQNSXhNQbvJ/uwKQ/NMMzDBHCv3iehCwuXLT
8FlZmR0xIS4hw5CYLsorRsyY+88mLMzQcopb7cD/daZpFkqPGmoM7I7ity7M7ANJpYxckJSABhBZhkBs55LYZxvxSVtjUFAEg3hth2q9oEkfs2LhHCmLWCczlhXyp4VhIrZeRWQZ/YLYX+jWR2xe4eDBCpDR9+ZG
GRxJSnHSAYFvTtrXsFVNMwNafTvi0K9NtQAZPA1QfWZHthrdPw90FCk11EXANH+RIc4vjWynaOKxDCeIpwB5bhuBtzEVPjw76T8ZSjpbwKhB3NkZ4P4KRO96e1flUUP5CoWXwVeFw1u+7IR8PJ7VQq6cgSLkK+RD
r+m3uk9nX93evBvM4zvDPssPth6VBCMRRCVYxdI4aSqvf8ZnaChB3Jkd0QLSotvFHcYNd29G5EXu6PQpW/jcnGd4SSpSpRAZZdQLk8F/c2eyIlsUE1s2ToUfxctZ009IJIUAjaGgVIkQkT8HppA4iTRcxuCoVewq
/TqprpRtMtTCWYVjyvMz16B8LiCqpjC0mgnqX/3sDopuFAsh5lDko1A+8mtJtInMCqy3wSAZLvzB7X12eISKKr4A0iKsznkv0eeXSoaLeeCw3uikl1/DFc7XgXIAQnaQfsL4nk15kBBxAlWIB+tMsHMCc6TaJS2Q
J2S8cx5MnMnYnlAEsOBEvdzMPB322Y7i4DoAPeGCkZBk1j9ssbjElaj5h69oZBgNKJpBOBYOmxU3AAJjnYpSR+ewPCZf1wCDBUSLSwLSSB8cdp4ggA/b574rlsEduyZQFzi+yQHesrrrod5xLHzvjWObHP4UlOlh
3ktowGao9lkv+x8nuckcwvFfJc7/B0+zdudWHE0e+eUylIMsDQxUdMn8tXbYfuHZCnBdlTpxVuWeB2moqNYGH+iSzWtHnu5LQNO+514cBQ30/0xVDQGagjMoFETFOikdPtAXxwkHM5nl2GbvtU73264x6GL5pOHA
oO01t1+1p8sgM2NHzObP6RtVODJO/vZW2psbXCZ8L3hn80Sev//JWyj6UP9QgoAnfSTimUf07guA5Yy2Ws3C0ZzlHA7W27/wxH5t6l4DAlI1cQgFJwUN833KtFyxaRiXj+1h1NivXXri3QXtTJbL/l6WW5+SRl7R
2FMoJiTMHBTlNMmB3dj1z5Gw545rVxcixjxrGKx7eRR+LwoXaNK3eD/M1PfLeRhzCEzawtpMsUrh1CXzZ5Vq19nHCQwr9j+drv2sga4nhbguf0Ij6cTNWi5ih/FyakI85AIDhHQBgxERmyuIWUJTnZLBAzA3upCX
5mBkdNUfY+CSS7EkDR+p4CYSmAiXjLUu8mjev6upNlyIVMljwWaIpBXs0hK2g6w8acTKx6nFE9zCndiK3tD9dpQ58O4IYYAGUKwTA3arxgdHHhHGCCsM/uYkYMCbFfwRH/WWZUCerpoGsGvEPQ8qxB+a5kSWSsxJ
07Gh+847MEB+sJ7XMurfAaomp2IyOf4RwsRfYee5tJyvEpiS3CusyfDrOx+wjJ88r3jJt3ZYCG6EM3YcqKvR2s/KO+pX6a/7Vzt07XFGr+gfXRWyl/G+bslORMMGW3qFfcoQ87XcZGf9cj+1f6d8q/iXDNLGSVqy
qPPnfTZdxV3ZD8WHB+mll4fW8Us+eN6w76mClndCfHIowyDEsFnnHagfZ53n03VP+1sKr8CZi+87oVfJfUTf5nMHV6EXKjgTE6zd+muWzXLXkjtzL+mtWoUomDKZHYloI0kk4REPbUgy5VaMzpIb6Br9OC/usqcD
hi/AhE94wF9hYFfJxnh5yoPPTl+7ggOl5nKfM7jnE4wubq4NDaTNl+3A4jd/q9CwGZ9zNqRjrGvf05gjXQcufMtQ0djIzH+tDP1ik9OovvJ337ifXNsk6jszGCNisEcoNyWPgJbbA3i1NYyLWbYFDgbjswuf2sFM
xGjtzDu66YyB9+uBjYBEkVnb4mBaTqQOKSRZMZMp2RVlJBBxtHFmYEiO7m9a9qrU0WwZc8iNUCe1HcyK1/Cs3cFkZJxDOc5MNQfOD7V0PuXh/fJl4UT0kACLL0STh6rvFE3oEQXZEn75MsMPjBnVvnHIxV+7NEU1
X2FJFJx77t7UGer3RrvYPujM3eAEvI4NctCQG9WLK+Lz8z/A5L3Knp00CvJdgwMwSgeljWeK2N+V8JA2woEXmTMlf+szu3ODw6JuDFOAeHi2l6qx2ZilqanMTeHbMgL3ZVmMWKzxTPWsMMrvDwFm2ZQSlad5LJ6j
Mn4LmdDH0U2JqtpxURPrJFPgRUZWNoGCHK5CpZYj5oYclWi8ikmW0OR46YKzR3NCA+SRZuABNLmslAa3SP0Yp8IW0oGXBzItawvZYincbPgtotBgDUpDfDhNuRFEowZkg3qvQOw8Gk/HGituRRU3zooT2wUEp4I9
nlbHD19Xx7jGivCQuI5GqdPFx8Z1snFi2QzSgXsrpJ6omM71OhMHqex+TGVM2DuuZlwEwuc21v7nj7Qr1lQnARm/X8Lm/Gm4w9gaZSBJ/8FQGVNckarA8zKO3hHXFh2VEwmhMrCz3RjejC/9MysbnVLmWU/4fDlO
1D5h5xbAcuQ97Uxnwt26LWULaiMyydQKVgxa/2y89N5cbueCkhUwIDUx0F6wIshSy7K3xW7GUbrRbMVkYch9Z/PyO2kPK7atT7z009g/l9pbl1l7nKgelgob7n/uEvOW3eOpbWqOqVE5Td4sRK7DM5RsR+9iKFOk
0Lco3mmR0k7i0oQPhHaqD4+pC9SwQ/TLqxL/WvrFs4pL8ldFAMy8jzOSFDbBsGRZpwqZrhjzOoS+F3iPmX1ZHOn6E8duJ14qkZ6h9AKwKrEEhUmHpoyFPmmpFWR+OFo7HzlDo1VvfPEyJHQa5rd5FpMPOO2wsNsL
d6+IND2MUJzVuFT3hK0x4RdSvxj93sCvzTOHsDL/bFvWs0C7zK39kJiRFRKiHcz8quvQJdjyCp5RPMORYDTbWN8k8TFnZ7t3Te7ZU8u0NlUfMPCvQM7qsUcamnKP2hhE69Wkq+1gdeYZrlV4cIaDKb13dA/XJOOi
W7mXUzcBPuDCgBxecAlXu/5KmrsIlebtr8kfhg3I3GLRQO/ApCUxjoK4cjPuT8gNhs49z2hcYDdiJDdE2oUbmloLYYWIBHK79WJ93JvIYQdg6Tx359kqgQa9i9qxAbdDrNN6Ze1+CR5x9egzW6qhnkveyzRrR9AK
3fze9DAgQST3+pfkrCFRgC9htEcx3X3APgcuJYwuzIxgx7zdfbTWsL0znZAxgTMHPheWCCQM4vz5R7x5VKNfW22f2LGyAxfiB8nUfFcJgoCtbknYApFOHbu1pQY4hb2KN/mFFu6tY9n8waozCfAxiHJYHQTNbAOU
MLNoZh0RY5I8YdfM4rfTjHGtzMcJmENg19h+K5YLfTcoXEl9EW92epR8cEDMLb0QFGAP50Htws9aR7K7w7IzjkbsBYElX2vwvnVvOLkInoonUY6j8LQNm+8biKQ/Yte9x6ceWuN3GoljV8vj6pAOtqGNu2FwTl6z
aJpSPdoWHx1k3C+0wUNsEjRWXlh+Sa8R6z5otoMecqnR2yQag3a97XYOojknjI/B5sOEnB3D6+mLAzyPkaRGcdhCwFbiC49BKg3ZXQ37Rk3n2PY+yNA/lCpGlsTH6G4YYU1z1Llp8fuDjDJBtY9hHB5zffNJ1T/S
94cx1n4n5/adTERz1hlrazFUbtgPwHKiGtiNjeVQGyKt5LKsXjIc3kyTEjel6K/zlroHXD3AfGOTZXaKD0dL4QUCIbqzR5xIZA490lVjNwuOZZKOudcVWb5dNzYStCKDQ2kFOZTpE2USg7iJT0Bfn4+kKIS03i81
chCXQhASnvaXrw8/Tmz6hx/G5J34CB7ZQOkAIdNqIxkLj3bHHfMGSA8ImVZbR9LEbqeYoHqesPn/1o/JB28bc6Avz5kd6yhPtpM7yUFKD5bOrVX3gGAHB20eTuwlLktEMic1m+ivNflKQimPi+4FwqWvsBkoLIVY
Ka870FxpXKGIJ0NQb+0BCnsry5mXiowd3vWJoXX13UBlgsjALeXD09mdNEOfe6RkbafWJ1FYY8qlrjHbevB8BAGUv1wNfzPHPxILYAxa5iNkPS1Le1GSgU/rOgmUNMOirlGImM1u7h25trsaAWH0AMrScglCbnl6
gYIVmobRG24AK2A4g3YGr/gLGROL+XyzZnC8+FzskjjQ2tYFk4CGmREdFUG3lw2qXWlcGdnzTn+cXrWwzGGgm9g8rIqEa+YZ0RQ3dyM0FTT/ZhoSxPChTC+8Szv0oplezMeOE/EE58YlVMrG8DtlFM6+jwFIeZiX
HYYiaVdb4XEe+imr9DMxoYm31aadUb2QzI6y+udQPEQ40gvTtM4qVCq4D6ZkQxis1+j+hRw2pDKXKccqnteiJuyA0EuzDWsE+nLVsEuC3/lyeVZopRs3IqVbuQ8RKHTMdq4K9vjy+PYcXnw4PnKmvs3+gfiELtU+
pKAU+hDZPaP9/TGyfoUmQNLpQ0oWQ2vgVuNDZJYMCmu6yasMb8GCNTso25FZ5BAj3nU1rackEHbpVyJBSk+Cd6qFEAMZsuN4YUwPA5zZdPakhU8fK9s42urWIp4VoG18qDk8OfYAYTSQyXcQFsoQAgLWjrZQDFKZ
0/boctCMssIm0IoTJidDIM7sgnuUIw8op9KyyXZ0hDXK8Jj2hreUE12RKsuKe1tGYke9fkHsbHq85epzQUXBUylFXpJeJioSZd8ulMEVvmA2CYFFaVsGgcWwEcJJpauDatUwXuo4ODxPSK/4M5+4No9Xwpkqg4FX
GHU/4sZ4MoqxXIFzVQk6ZRg4Rml8RW/SggFWWMRtUEWGbcZts8qWl7URGnxhRtbsEy2Mu+DNv8i9YeFmE9BISkk3k4IeJngsdGnM2JwsDhX3Ngnthj6ECtPO0HGexK9IMO1YxaVgNzePr6MYPn5egLpqz46KHapx
KTWIm4GW11q2L/K+r4q/QANSUmFCGoI0gsxObKAkRTmyrxThBD1WduFNiEOcx8rHFgwgsRKZ3i9WieVpgB1eu2KGCsJGqJPVLI4vbSzoZc4cl2ryodcfBhKwOnEwVToPZ2pa6LzVStNNuA5BMxNRC+ssu6sQTkTJ
VqfGXzFPaNuyZojE+xRQkVoc4zzJZ0jnOOBt4gdjofWm1zdJczplCQK8TnFhciOWFog/d3F3gxOTn6kJJ4VLHO/QWkXbMYEVKKw877T6PwFdBbSMjlFiYVvUwFDnbeQYwGdoFH1AnG4NoxKmSN4iC59r/r2TNu9z
tudt2ZpVwUepm07w5dn+1d2MNrWFrSDYmC8DC91tV+Vm0AyqvWhv+PNtaMtt5v1a3RyYWI9i3wot7wd1QAXghQKDC4wyfhAIFG/4LozUM/m30Tn55TD8OUUtvBxmX2AsfKP/1bXuhABLYByw7MtqXh4Pm8LYdmgz
5MrGjeLg6hYkgnQglQuB54Ev/Tudw8/L0ksxyCd1vmrvUjX5lMobEnWIQSi7AF+++d2Gj4V96XEUvRgcOzwTWanXsLKPCH2zhj/4D/WkP8H+pB2M7rjZmvkc0xu9weILNahZeIv76l+kncNZjVJGc83yQ4QdZ1tt
nUbqcQeotBHHCcJIri27UpjDn3ZRP9QNKY5Llqbj+HzSvJmHYLoZ0NgwGU4P6BtaW5o9Db2S21ZrJOOxEe0w2qox1n8numAwRYb8o3uqGyI3jacRJozzLZvgMPdo4W2/GprlIQn6QXcFMKc8hzauNrD3xi6rihIV
r5zPzCj92BrbbQGJFEfsuM9LCaUGaNLgx51FgqK26VHXE84XCyILkf+/97LPpYOC5LLSklxTD2a0QvCFLVGFm1d8zXim5npATJothp/VRQjsrfWojSXFmg6G2EHukgWdx1jPXw2GtnMTZ6v7TCvJeyomLQQGaczY
QC4FBPB8cMg5Sx2NSyuAcOsaCm6QZbms0pBVVZLnu2CQhZesJz6SL2wY2kL3FJZ5MMHwUdA7Q+/Dq1r5wDctb5OKHB66DQNLVkmUJxCCdKveEAWAz6nJakZcf2GqEEpgICv/r2Asn7svqJbHBycR1ayraj7WitzS
/TPci4sdmhPKoptabJ/E5mQBCW8GQ9CDtIhKPhBu0lOmgGT5GswQsOQeJd9nWA4RutixR5sJHGSgBpYb+fgsAiRgAsf7LOkwUHzjjrcVNpUyjoain75oIakiINrKB7+6UNt3sct8m9Da2Ljh4LWgfZ4pfUHdfOyn
q/k8umi1mPMgYa2+F7icG4pOfv21apoRSTCfPzu7MweGg8X0RtAW+qP/ZfWl+CkF+dhehOHG7K90HG9szgeVl+h+S+32gKV1UyJUbslu/YNjLut6Y0j/2FV4y2IYSBTry6SV9v8fE3prlvcV4bd0+kER092CRoJ2
rv2jSjSIjIzDSXTqQwYPLwntvHsEitxN7SWnSqIx26tT9XbcWsqfCotXQwrGd7Llozq0fkBDiOVp3y5U5K2WHJd9Hs9RI8t2Cl+NoFnQkEwvt64tYiaOKYvNx6/Crm416WHMQxxfLPSuXC1JEYuL/5DFSXotbutj
7hI006jQ0CrTc82Y5nC5Psens5G33nc0OKO769pFufw/lrwTZ9ah0yPvkaV5ouAFCIHDdzsco4M5hATivPWjI/bRvYy2+8aZchs9/Sd9hWaqv02Mz0qkguXoaJ5NIhlG6oqNp//UcDsnLxNxrw7e5dWL03i8s1Fi
5DCZ6VgOKcf0WpUTHbBEEK5p9tOB/bRpU9dtyo+junVFhc3bp8IE4Mvz4cxE03e9UGys+7GcR6eny4UaEzqB0dY0CHCVnQ0fcc39P8Q8TKr/7Pp/K8G8mRhytEKiJWD1ySsLYld5f14sHwwCUyBc8bbQrFTgBQo0
FkRBig+d9lE1NDKzu4rjxX1g+cDOfaVqoP8i5kdf5bmF3tu4wbnypyXKjZnTiQnrkcEvtRq5G//m2NczQ/r9phYLb/APnfnsbygNc1jMlxljLvmBPzz2q1BvDYf79eey7Oy3Owbj1ep31jufgv12yuXyhcmdTZnt
DecZGxmB5GkYhbZervgDCV8/lWVq8GM5dJmO0pqSDtwvQVjg3L/PQUbpIXCvXOQG5fUBDjWoAXdvMmBvY0Ov3SVBedp5sBT4bQfxreBgpn+ZE+bbYMWX/HUpIwh67Pizq7hy/bw4Oty+z7+xNNO59hW8VNR/o2Wv
CYLTTtH08LGmbPCcWHaPnsyF+nbQJUdkcDDE+TiCd4RHamiaVZhuHOHyEzlEEgHpukvPesqDIsIntZ+Ag27X1pcppuJjF6GmJShd3HT0cVDBU0Cc0uVjZcTTYLQg1e/Rg1TsT8OiHR2JJef6XojIP+1QC2tYtb57
9DlUHHdmGSXOJuU2g4WjEkChgzdCB/LW7jaBKNJQvogG0nT/pBsv2Lu5xBlZEEZWT+Tirzv0BgcT6b7wZ3gIS2C8Fck9F3ARv7kTDyxswnuUoX0LaIesZcH8l3sQJinXaWQaOOTLsMLtI8IqJzBOOg//DRB4kkD7
WsUfrnHeHVnmFZThkB5Mm7Dv4qc2aJElANIGOLEzHRPJnZx8u8981sisRAxf9Hmbxo07CmN7H7vn06eItfgUu3LKRRani9KM1TeybT1cPkgq9iVpUr8CefZ/HK1+lF/gvg+vF8aMwQ/MfW5cqS/vHcaEO6ngvaet
ftQffWOaBwlosOKcWozfPBRf+0MoAYiIb17w27r14Uhv3iKJDrdrLOorS9vCujPjDEfJiNaoZSrbUtmRJArwukPyWso52VsxiAWqDwpqxL/Abu866k8mkNdS3M6jKzTaE9n1Ju07iif2HSX0mGx55z7brnmVpcW8
G4tx91PoJwGWJmVhT19EuFErqBix5KHvNTiiPIneE6uFtnhz7FouKs12Tr0KzZ2fqRQtcVuUC4K7So9j7a4/afVy2/qRu82ZIrjZU6SLafeuUgAn+P3mptN0qhEpDCHlk74yLYDI+ooOivvxRHO7f1gPClFhzRpf
4E1CQV19UWqton2LasLq/V/Hhcr8jzIwOU39UfDwrVqsDh/SX37K/PncT0PloWj6k2bDzYFsR1CRPnciVMv2DaELBnRmWaNYKZelR4WW2aMTSAiXkuZieYT0Y25BWoj624A77zJ2jrX3xouQ2D8rRPO2p/Hz82Mq
9TnQDWUIzy0zthf2Nz25ufejlcqIvhouimFcunsjmlwn4t4/ugIGfufekxrera3nelOZ1iPrCt5A4iAfNNDYyQJ9T3qe0Aoa6F0yLHbY5c+dWcAtpxEYbEow+KQnV7C/W83VVWQYdznOZNn1zAt39v5mJfpElfJi
kQSd1jTRiu587caVHwlgqbjCEe26uaNzIdNDUM9NWvrkOKd9FLzaZAmoPLkJaiVlrXBcFaoPpFZIkjD76KTmokIHX55vIy/d77Zl/Xf3RalG3GDDtotKxKeSY8OTk+feZAl79V5wkulgU6cS8dBkpIRlh/MWC8xk
o6pUXwSO4oEaRlnHByq3QuGwtFnhvTQrpceLlsOgSQ5HIgbPjHoR4bR7JxI91evFxAzmEFsoliNaHIKD6Mrd41BCclYnf/VQsFng6t3meX0ecVFayjSL5esr58rrj84Ld2j8u0iK1Z6K6m31GlquGHtnlYWE7KXX
zdvDd9LRPKdj683Pxt6eScHp506MKsQQXqdmpmbOS5fIRL7a/MiPXzD0a+9uXxuawrtv/8EBxDniF6smfZW/IkuCgyKn1gud8EHsKz/26ofJ2C+B6Ol6oXIiU3zYKHecc3PLv/ks8anv3yZoKp+uEKjNTJDVlHM2
nK67FCwGZY3TjoM4o3WflXCCOrjS3UWcNXgrrV9imLcUwfx0s8HzUOD+vcyKWc53O6DpfzvPDjat2PBa1bCg+3x4/e4rXmpHiJqFjSRMD+Ej7/rOrMY2NzjF7FfOKyZouZrxLDeqRQgBbPeaK4z/7qWzUHsnJncL
jlMJzcJhckyNG9v1dU6kxvLrLP5TCeHebKNp01HBJhu0V8eTXQOl1Fx/7bn5s5A3dfSdiCr2H0pYTbZ2NbPLHmhzB37GTY4xSZ/jWdTx0Wy4L5zUoo738yRX5sX2c7V1ZeSpTwikIyesBc9g8MhBbtUPCZRgrP6+
tEl6FBoUgcZpyiYZyrOj77LS8sQEDiAsHET2fRSYc1pxI6dAVMI9BcjDRUszqQwBaVQyRGw4IvTeiEnoBTmt4Wyv6ZjyGKTq/SEWa28MkHA5drZEKJp+Wk4GNtKr7r1sk6Xmi8Ake3wJzrTkJlkLIOS2uTqD2FjK
W9HkPz8VXXLtyAnOQwnRrkuHMTRvd+MhdWJZnbZxJAO/20F5K1SU5ICpE3ozsWSzDsF6c5RT6WlcOQ/yUSEWe6Z52iyyxaaIi77/+dLo3spzxW8ODLXGGA3f7n/WpAOmFXDTeNgkMyKp1NIsz9barwW6mxVOdA65
I1hqqSjmStVO6frgj5S5EksbX+QTyVmQ1xWZVRQmnaClmTXv1E9Q+jerEX/KGQL27VpV7QFjT3osGGaghtp2WkaKH8AGw+OfFY5bCgjYNnLzkQNNMhjMgGjSVkBO0sfVKhKc6Qt3CutqX9lX4W365Sus2iqsVj/m
ybCle6E1gnNzshLgBPfIFvXV6gRbtqqVBIn0K6DFg9AG0+Np8YK42hwUB1lv1aofYrz6opIG2mwQt6n2S5tL7ks5pcqFUPXjuoyVGlw/ZidFGQR17z1ZSe3w6cfQ76wVoDCu/nRuJEM8gLOBOKj0ysPRFS+BZmJD
wdMfEmcrv2dxeSNUl8Xsfp4KfJAEacfV0OWOx7tKXolpPHyciJ9XbyxX3GL7efeK9vNfEEwXcAEbnuoNyO87f7QvmTWnrHwdnMJCX/cJzCXv3gwlwS4ZlTH5Vy6ux88Ee57inTnrgn6r4rHFvxb3KQnKFelknjq5
5ftd1C7wkJNfndWANHoA1VzpEwOKemUfMX+cxIes1Q8g3/i7N8iRRTJOeq1OID7iKVGQMb969pHOjnQjPB9ntLHfg6RJwTO+FdRZW48gEbd6EHzfv9JXJTuxj1G2BbKzYRim7c5qIwOgW5D8TN7NrzcfUM7WQh0f
/TdzQm+YpmhE07VS4RXTVrOKbFNXdcW88Wc7iNcVxGmgsUxr1zLA2yC+2QJwY12/HYpAq9weES5qVQjig9lFA7J6fjLuXjLzgtA11C/lqPX5fn+j44nPMFpzYe5U2mRVD2x6GvW5dfvSSdXk0q7iW9Py03e3gIA4
wXW9reC4tzEuBnt9S+r5pgjvfT8o4uC4iVqqG6aGXqSO+DsLq0BG/pVqlEH8yDcLGRjXfcSovpgD8H/L2AGpjhuryEOTcYkkDs5JY+pUSAwUa2rapbzp71zgd1CKaJLhhi7/yh/PbTOGjE44IG6X4ONBP3We4meM
FZt4SuKmdnrgF4l/6jcMYEO9+nz79AiR46L6nE+O99s0oevy6Q9svoWu9PxbghXTWSY/Kl2VXozzOp500cjCtdtoYF07ws+5lLxJBB+yK6tfDA2rfVwQBjfd9Cz9wb8sCjVVP/zTa3X8xDTrodf3kKO+Qb76lnsQ
vyXffkIv4ejk2xMiYEFGERJFJ+hiNiLxcZvaJNgI0WNsLpzA8ICWz1Zg3mWwmK9kePVefwYRggmFpgTbQx3BUpt1IUpo/e8xECjfAfPy8bZqn2+wfR7dPXqHUH3PYo7IoDGB90Ip8PKjm9SDkzbWCE6srLX3SR+s
6oOflf4/TZ7KJRGRv50SG4uLvT/07+kDrXuj5+4HgNXvc4u6sJhQUZJCckvJAUalLhieec6k11vA1vy+Z5xBetcwKKv9CEvITSq1K1bEn+MqWHkjSZSSYiLqZyBEz2QewW1F+ywt7elqmoixtp6462jsYh+WJq2Y
SoipZzsdb6jmLjGKIiuv1DhLDQ4Ls0JLjvZM7/1X3HAm9rbVxxiYsFRVRMaIKdxblP0IDo0s8r6+jAjAJAsazvN54LBmiKog4Y56Reoh2+NYgRxxMfqIAaTaI/YESLYEMGWjI5YZmUqSccjrjjP0IpAAYcYs0guD
227zrQHh2kkfotJ42z45WVFoDOg1NQN/PUVTq8PF72YPAYZBx2TGbCCv5VbjumW6/hYfkLqYcDr/uA+tvU7udt+hewGHMNhOIN5vuLjQM/d22zNM7HBAqPccCFQ5EnqEpd0h9uBFproRPHCJhuPA0IzVuADezIpu
0vxrJL0M5G9F5AoTuFseHweNa0okFWfDBhLegpLmcNkAF7OJ9vHV9rFnFUaSlSk1G+0nSN6YjNRjfYYd4RTNVS1XHg5YIBogwBtEXj4zdmwtBuQpm3fE89MMvHw29mAeajpAtPobig2SUZPOVBG7eEvdcPVRqmrX
WL66Ql0mXzjVZu9JO3f9Y+Q+GeCGRZOPtgfEeL/NNK3dBly5RWWA49UufGb5tpTf3Z2uvUT3JFLmau0GIpHksCu+yVrNyv9mC7MIuVTJVxDB+q3HSdEZ7ARA8jMLswJV/lUlLl5dKdtORAfBLIdT+22Uq64FsMkv
uGIGrl40qV/+pMbYJGJACMpkFJHhrkOHV8YIFnscFF8VuM/+T6hV+VvcryO1dv29s38XlGfBsfpnIC/Vm8RI0ha3/xZsHW6JqBO7ZyipeOeBLkpaOooLj5n76S+mDwkAhPyiIua98tgkg47qBg3N+onigjTXec8+
xRLwCXljBg155z1XBx/EJl8EKA0LpFUXbTKIaXXDWHMQlYqyoCXGSackgDZJdHNQQ50Hi9shjMxswwz8AZ/8U+BG2OMXfwwcZcfuXrQFyNvaIqZKd3uCmKHF7pmOvWHdXO7e5FEb7t/fWUGexFp0jsxTRDimO7Z6
hYhN6tYAZ1HEzIiQUwXdTMx+6+URnGpBcd0pY+tcxQ/aps4nJN9HFoQyH0L+ItDtG3HoGiA/L1wksLJW/8/2AfhdG9PbkQMKkcUAYGdS6i75N4HY2n85lQto/LXzSVEmIy2X1zP9rPk8mUCRH+qVS5hjpJQUe0NJ
hOOaXjmmHNtuXrXW6hFwm4VtvgWNv2ttqw7/tTrmH48gIXf+kasLuGcdNP007iVKDQUHK6Tm7aaDgdzvyuGaiFLf76w3yUgKwxd2wASBr0AbMDtgsi3UgZt33KOTXNTP25gjOar8wR48vgG0fdi0mEYvCdB4cqvR
/sEMdFXITC8uVK2DEm6tMGnGq/7S3efPqzuURWID+I67J2IXRJePBHZJvs7J53dndmZrrbwmv8WMXj8x5AbzpthC9fiLV+3e/B1m7gZ3i3to8vST3howbnHX5u+d81Xoi73gb458v1zlg52lzp7C2BL0y2Q5F5ET
QUlquT1FijqQySh3SgCQjLI5VJZLiSIF+K7mu+Dn+HFxcaJM70NjhJITxf6t0uIv/nbDRPFWnEsuf+pfoJP+0ExmoGIy+72Un7beRQxhSE7z+WLEdkOW36KujxeztKl5/nTfAGNFUn6syUWyzZcIcUD1eTaQtPFl
izbRPQ9/QyOeqS1p2YVpS7qm4zoHgdV1qvvqL+JivDIijjBC7eiuQGyK4ynxaMdMtIg+5LACWQgBPTkg84y5Vzt8B550vBCQbyCcQxkSYVyykJlvVEOovFsmwI1hF//5YCKropAXPIXG1t/25GsV5U5TXDp+czpR
zSj1Ze0CxMIMitdPoCLrO9aDOzmaE3ii6Dtl024On+wM7bEb3EVFf5rJgYNwJ3TsvuI+Gkrs4SG5xoTLMAW7r+ERAup0UQ3a7neFS54hs1BJkXuAYMudkqJ2rNgNfV+uyYegJIhyHitdvfJpUhwaGevYz7xvhEja
7ZJo343ytpukDjkM88l1XTUYey93zPf1sRXuvU3M/j/UoflatP/PdbD4PeRc0bOGusP5XdNc0xlPMgXUQpZGim/SdZPQL/kjrFt35T+J170fnQboPyBL8x08/qM/2TCwL/zO8h+H6SUqV1fyppTIS0VXrq5EXWR5
UFlctBJgB7PMV//vQj7JoiWRDDj2bAxZSmbK8iLHCiguZXZqg0jqyCpSS/mjiC70KX3O6ajHOkhqAotmBiu5R4sjm+lZVwlpd6vG7+NQjd0W3WsDKEt9cC2rg9VzOp62lD8iCaqx2cDoL1Ipxkwpsi/jxQA+kGBF
f5JnAihbS8zNBgaY3Qs1MxtPiFUYQhU9KGZHo3EvaHTNdR4MLiWHbSt3OH6Rbd3vItb4djIBsGZOdoERUR8xCxNacDZNKd1ZEcEmkgyBFfNvTcCWZb77q3dw79PI3c/LVv//gqGXKUpMFpdiaaHWq+tuqNxHhcmh
BObPPxbm5etfbVT4YVYfeytGBJ6J5avlkzejtYJIT64Wvp8y5dGvnACMG8GTVP/j58ZwMpBCdSFKI+loqQDxp5ZQjfw+TPEkkjCDOfQTW8qPvNNxz3GbNXxrLRqqatj5bPEw+nFv4hNl8YufymvBFAQDJR2rDPi6
JlLxLFLBLFlPvhx68igoRMydrbSY5jF3fHwxzeFPsgnB3S0eL495uasESskb/8lEMusi2GTfHrOBfel+JBqUJx8ej9NE7VT8MT9x6I7FC7FvuaqJpXsB9k5dm6rF/ZSHMEadoCJlrYM0YPFEeY5QqqTV4A5B3lnA
7x14jzh0jyBjXijkMaoiN3DoNTEkk0eqRi6JNsdJTJqgf5dSOs1SLzLkj6GKUVJw7BFOKXFur+YMQlgYgdhKwhZfMD/eSlgG03doJTiHfmOdAmpNdd/oS5QRLU6Q31bteW6UWbxhmjj+cIvkmzxInolGPHU6IdEQ
2EP0pWoJeFS1FbYYwWnEIwpaXXtVptX40Ps6wpBrSm+VCDFHImfeLHEFEnafLDu6VMAvbD1up5JcPTHyRObe0AM6LS1D4+/qRrgXkTv7hTmx+2v08Y5guwazHsWUS5dc7rh3GEWixB9kZ/2PqsvcKrZtHHlmb1bE
vfTzCXF14MpjAOQb3QrQuOjE6AM9RTeTnsfFkoxLQIuRob4Dck+yKDRzTx7q2U/9kmsr4+AeBB24ozFMEJNmadivBYETHx+2BbcRHx7QjiH6CqdWigcp4XQo0e86yohtig96418V7ppoEsAMvceEacGy1zLVEw44
RtsN2qS4S5F1oK6Zz5md1rxSbW654tsI/hFsoypIWJaWPHVUkJJq5TgfktMof7uES7ytCRtu6ZLbqpgWYxjvYVYfGyEOm8wJa5X8adlo45JhrRAuhV3GHm5v6908O0VTV62ElwYfdGvBAc/pSqTbR00MVpEbTuKO
DjNj49H0DQLpmKiMQrJ3kvdM7i7CyXPdcgagyPV7LgzJVWoVhpI8QxebyhprvWt7RZIqTMY9u2uGudDJTB3ImWetoVbsueS55X5ihvxohnCZTwX2AdPuCVIMODToGN8OqvmNMNytSLJDtFgvlv3bHQOJXGxPpwsS
YuPVZqNiqHu9fj438yBBMl65VkipgfCUaJkcFuGN5N1HEhVFD9CJTje7+jHift1WLu+f98HmtY03vW9EtNCOnVsPTb27YulK6aHEBZEf3dfN9maITBEXV3NaVlwj1DXodyepiFYj1thmDhfrwvf/tAHbMEQvIzut
yecUlkSEwcjP/hkooGbb60WUAyeWCU8NVp4S91zUBiDufp/3BZZKE4bwwp3gIs4cdExUi0WwdVbo50B/ZXlrQdbvIvjJlNO5BQvNMuG5yp96mSEIPi5c01UDuwrEaQpoaXLSjuozqKQbCp2kCOWPUr2c3GvnL0rR
K/Rjne0dxQ6VCdSi98TATEAEqdinxV0YBMKzDhTF+mEEP0dl8LTsAO5WTxVXgFBpwGZeijag1SWcqBwnvlZbX9OLRX/YGqXjy4rSsKHQvepeX/KPe2mbsxyLYlKd0MT/jtxfQ/yJzQ8rSfgNL8KN6pGsxaDDkdD0
D+DzxPfb6e1/So46YWL7wPt4H3HeTnQVeD4m+Txc9sLCAVaQo9OxP9OOmtYMeoFG6nTO2nO/IrTFjBEKE6mBH9yUt2ZoAO7k8wnnGq7li9jB4q74YCEyu9gYYUXqcSchXEFTreckVja68AvFFc70I0zwc+JKIqxY
G0RKfpD+9R34d4RmcK3aFwejaI5N7PRD/RiJ03h5mm9xUbdUuFzA8+fQ3gFgJIYXYkUbcMfdNtWl1ntnNvNJIEujwc67wrtrEFSRVG4LBh65mCmNQKGicDyc0atUfzTjjij0vq0nErc79CccY+v3tCyJB+aNGECf
iBuYvfRIrwGfx9nqRWOW+6IOaokZrmuERBO2qGxTTk2c+S99mtoKJ2JsOvWpEJvacr4q4YqDdxVQg6StYWgkMgnhpOSTtWqDYvaqSYJv08PH8T66PiQIt5GnN59n3OiljpyerQiazn57vpk1YAUUhQNRHSEdaPZF
VFmPE60lUhxZs6H5S8MD72dxGWQGT0zSZyOmHMKNtdYsx0o+5Xzfi9BfEQewOhJXwYmUcpVJ1daBPtHWbmIfAwWX35mJxroxbGudkQYdBic8BGkv63kMr5rnMxseRxG6P4LJvJvTy1dtSgBHIdJMO4wsOtF506t/
sVXg6u2WFdCVtgCM2ieBUGlFk5f8oSlp4IvnjbcUMq9Ur/8KKZ1THIeSBZfeurl5lnRFfkSouOC2t7OUvooIOJTuG6A9g0UxbvPPeNUzjfhdLV1lkQBrpniZeK0BxJykg2M5T5qw7mDhoaaQxyGr0rifE6cuqsYy
F2jQ2FR/0BHDCtsYavAXvXlvqL/P9vhsoMmjZUdxN7+Q2Y/M8uvLhYgTo/d2I/Hnj43n0LhkYErEOKwI4euQuRkWSWVcEuW4ADCNp5ZNACtg1JPZM/1ARcTWskxRqFqTdGVtopDNGLPb1orOdPDHhvni3ATNHPBY
kGbb1iEw/MpMMHTNvoq0ODFsP5l2/XfahndeCkDgcGvbG7WDfXs8ZjiqZRU3Kpw2aiuy05SkuL26BTPled4Pg8xwxqqxr4UMOoFH824bqt6+AKJ0cVQ4nzrPPg50sJ7dkPLiHKIjTHFwUDkvoWZXHUOkSCGxry3L
Ic3Zcm7pIUbc5OlmFcNTuUpKh/gosKma5f/FYrK5Sy7Cz2B5IULTjSZQgi8CgBLZ0sVf+TNnfSW96BtVXPmzM4D2eYrgwhEaIaf5dKFmLXrOYOdmb5wHqJ6pMDYMdgcDJmgYmDetvIqF/jX86MoMOxjZHcUiVmJq
q6E031bnybzLLE0du8LueNY6tlJxoQ/rb3fxqNgsIV1Y1C0XYbhnJD+34aT34rkp0GNG23K1jZYffjOJn4silIOlywftSD0tRlNpbnxlMf7FmKfVg0DQlL71y8hW+C21/TuaHTcxp8KzgsiBtL07U+cTB6lhIDo9
gz7n267yKoTiukQiRDU1tlNsfTAvNbB42zDNcH42Gmb8b9ggREirr9ZbP1pzKu/2dVgvHcXMMK28vSLbqUFsixYIgQiPPonQjBEkwjpEQ1SMCHWmU3BwGaXTBYV+G/GcPLn+4XEO/fY9tTMgkq9ltjx+uXNNTQKj
iElKIY2GsqKJQJVMzOfSeO7QyXsUmWifLTgSuGLM6J28b6moE7ea2x2T6ID2V+OPdBFdAvgwD6JeGrxJjaCHrEO2bxAXUrKm2rbT+LJZgLxT1aTvXYxHrHjuWer1Co5I2Rh8nEGAN15BHw8gPj86q8NMzSGTiUl0
2TigTUOqrRH2p8ehLRArizHSw1wuR2IHsQeVn97iX59X8p5UeaQKvIHwna1v0Jza2wGi5du/fz+C7+WBtjDiIV6M4x5TOSSkhhEFofq/2vhhqkdeEqU8WaYlL8aHZKeM2tmlwsn9ySDpOmQoOUYHxbvyQLR9EcDR
DoV9Rf1mqEflmSfjN49jhnDLitQOx8ZLoieKjv8iX7Z36nAayPri+ue0MIGylzoV9WOtIKcMuH9acBt2zqN/x+Ll8myXntSN9taMhey6VAL5oAimjGK/R+71uannOFmTLuBK+doMmcQeYZiDllIUkXD7Z3jgBxvR
AZqjmnIz+3AJM+KddakP36t4WGum98alClmYs3gcKxhVHY/PCgWcYQRhrldg/t64XVcjmVWO89HbjOoA6HyFQa36me+qkS/TWLjoJSrvmEsdgiG8C0SEh6mByluG0sMi8yaV8PIbzlRyqcpobKPWJavd6FBbVY4v
5cMyF0vTHKl8BUphu64wcSULjxGjMAHM9zTvyipmAONHWoMEmXnFo1lA0Kj/mAS3gZCMB2Jc4n5S4Ke5shu5Cx4SlSCLWxYuevFYxk+2oSm2mB201jkhe8NRkx/ps78kg9uP06IoEpQkM1jVtS1K9ZF9hKeywFjY
LhsKzZ/V6slufhRtIMMf9kkhBnhgSXCcSV1dkQhvuZZE4rNpswnCPKzczeOwm0+G7lxYHShOoXB3bAy+kQVcBWrbcXM/t3yLpfr1icGhLFUXspg1lFFz/4uuMnYdnyrBaNq+eizqNBGryGKpTtOewDdxYaPDvvIx
PxY1UMjhpJvRU4xrWPOdO//rCd3p72HTHvstq6Pr6wzuZa8zcg5ZyzHg4qY4+UgigkvdkW0VDiVt5JEhcjNCLJC0V53zBiWSuTeP/NCd1dRkYCbHBhq4XpJDw9YPgvHpcuwFS39JHRfuhMiHcGNXhWUn/l99APN2
WH1MRHAQOiwclxyl7i/fIdDEFmvP3De15a0/uyCAiYxVVCXduWSO+gxpFHH+tCg0shs/4iiahJ06YpMFZ3Eei8MS4CHMk45oWUlkE4kUi5aE5Pe+WkSS7sfudgnme2LsKPAXyMePxTeTUu0xsovXWCKKm0ySqqzs
pY8bz2Gy+ojGY0+iOVwH3MrYNjjkXGEOvclHZkKk4Jbx8ASL99Y6rm2hN9KF/FRlKdO+Fj28n6CKS5kaTexTayquCkHjTHztteAIxp6zScRtzPLnUnKHYX96jKnR7fYIFO2CqvD5kz1bcJWx+J8r114gJzzhkC8G
Mf3eVRdMR/A0Hui/qouLO1PKTx0RTzBCl4U8rWlPFgBmQjNx0ELWtucAAzxBfYshp1sLeFqGG5pv2VDVRuiDYTx1rURrNb+8gE8ytM0uXT8g13ib8uAZ1/51X4rQIz6G6VMGm7G6qlRTNz5A2SFwm2PfhwuA57xa
mB0qGibJ6kM//PaKu7w/daaU+fTuiA3507QOVROVl8G5VB/Rn5UTYlHxJTiLH7UV51ZQTYO0cTQaAGkhGlxkyEsdq239JrA6jXAdKDk4Bh1kw/UNTu1COdVpJDFFHMDqsnh7FDTLEQvkqVnNYF+hItj6ae/BE6EW
maJ8r1KarsDRwQBb6cRDKb+NvP+ijihzU9sYi5S1UWZJU/4F56ISfkL2e2+IX3JAgFeoYWyf5nTEKelxRgXJ7iSu4rMluKoNwwRAoPc3EB1vjJrRAw+2mngHT6MvO6DF4a6nHw0cgxSfQgGcrnn2YuBjxhaGg5bk
4e+7n5IAa7C4qCnQ+tOR0/mQemimZnd5xAHkaSslQ+odJXkrgBeThV1PYmoy3IR1AKVy3JQD8IiE491ZchjHb0URoCeApyh6czNvrU2y5sYNpM2p1Hu6HgfU5m5hz5FTRCdO9m0MBSOZ4tkjzvafs20q3PZwTlxh
Z0WS4ZXd5XlIjoySKq9O/QsBNXKmfY4slXs71cc9fUqIl5bkJGBqClMuOYHM07mKzkNhlDMxA4jTYeyKCB2KZvssCnH/0+CqU303ufruw62zqUPuQWa4oJOmUfjLQtrecF++MU4xUijHPIVIviSzZmhQIalviDbN
kmR2WRUFpiBo6VEZAAY9zDORTrT/z8i2nSVgo9E0hvTkABCNqjMqYVS604yF7KmoS6Kqjyn/AaECXdp1eouLwDQLx8NvhjDNekLobjAtjMSkxRHH7I9zH80KWMnbNEZHIwX+SIR1OoyJD8c9sOGKn06QeriIGKBB
ZLqTPMbY6RqgRMDz/fz7BjEtsEmeVxKdxuGp/FVLxVsILzQCHMaWSBujqYB+7lng9qEJG8F4qfK25t2BWVHC81QQ7ao+IEBgFcDmaQpQlpoj67fEKHS/CoqT9GSwAS9shz9W1DDlnlF9aB3YEpApU3GZjJdDiN6W
lCXYSwPq93PvSPUYz8UN1PYkKYoQniY79keM3XKoTxGk8NrDaKqdbp71IzGGX9vwWO6pXhSZ5EIrGvgyZJuo5D3FyiSBR8RMrPOZumL1HH0tIdHv1QwdZwWKdtEaCyjqNwudVMCwZDKi81sSBeVTOa6mfW5RzC/g
2/CO9XkDugapFHKNFXofX/igQwftpkpCV1DICGjxXI7WYLEgyn5xVp69CAYZDa46LdSTEhf751m8MeO3iKQ/2hlJHF1oZFvYLsQ4qy912GjfqbkIafXTyxfqFF3o82IPgIxmjNpO1pT6PHQDRPU5uqC1nhGbAoxl
pKyNRRf1DcKCj4j4eVFA3BilFWBmrJBlk0TOeDAgQk6Zh9PjkEzNQIXzUxSnpv87Tj2F9HhoEccxqWwxiSoPA7pC2d6ixtFDK+nNKEcygBQmsqsQPok7SlJGC7G1oLAAdtoV20EzJF1hGFcK8jKNqFadX13EyqwM
VQRCRZ6RLlaFUUe35QT9f4cQ0PqcVfCohGzVxC6FuVKPsrku35qCQ6xtevq3H3CCaRorsnEwNryrceNf37B/oXqTWEM5Cycdt1YUgH0SytRMlWg3lz5dB1fv9UrM5shc3bg4FlpLQxtRf174bE0q9g8uIcM4YJRV
V+1H7u4C/Rc1eF7fPLwQSjDbIY6QvhXJEVSFTnkhCz2NFLRRmJZCUPfVKtIDquKzjqpdNJ0sCdKtCqRtxAWJhtF55I5SR9ep4jsX/lCZpyG8Y6NU8/qpF58Vq/HbLz0IkERGnHImR6VayrFu65eb5DZXi28IxjQK
555GGqGL67W0Ucq2eKoe41f2fGJ6vFWpSl/fDmz4TmKlieJ9eJp82x5mpxtB4AP0zp5IqEkZkNq+t57W0zFoaZD2UOkbbDzNiftTJy3Nx2aqetTO2qltKovEPjtUHxDR2aSGjqa1qCGX195LGW6pHInAu/IDWT7J
2oZI0zjdsj27Op5lz9+vMC5+3DkK84A1zjfOfLMX1BNZrSXFoBLHSSWifarGhRXWiXEW+jsuRjMA12ubR6bXIi63cpYt3h0osIj6LObzgqBNtjuLwM+xkkHisG+Zcl1cTTNlwbncSLdvPtLkB9KQ+QixwehW96Pu
QlZ8E7Ozj6M/1zjB7KB/mdohSAhVsSt9iMCEbC843/kEQQZaToMwyU0ihZkEXWea5R0FAX7tGk2bGQGOdmVcnCYcBY7aUqg8mFqdcnsTLJLhJ3B2hUCKTNlq2H7iLEuIDjW9VB47IBRR1jWJM4m+5dYHKATjCXXc
O6WvTVFoRFtnwuJ88pfg8otNS8zxgiS4dLgMLMes+WxlxNZez2ofZbZpWYlXdklYjFJKMEoxOY9zLdPQDnxnk201Sxqa2EOl15BsEIW4W+kWiN0Zmj6MaxBUQDLARggQ8WZOMdlKfgGPHS1GhO2eOYY6fNByK4Q9
xYLJJxaxGKaUzPbqLie8jdxB+rnifj6wc9+uZXX0JhvUzHZaYCIm/On4VLReDjAbFnwCrn/EWMon2fPUndQIj7dYPJh5CE2xbl6T3PD3Dj6rfTNk89HqA82+qPydxHZUGZHIOmij4ye+TPxo2zBYeVhSBoP/WFfz
RyuEQUJAdb7VXnzVZ2fWpnOz9uJv/fXMxhCq7178re/WlooCdspCPnAiUoa+ysvErnnWoTlvqw7I/YThmiF8q1yVurqqC3G/EmXmlIGlr06dQWK4DhmQPHiucM+HtDhNhCo9beJ33XHYk8pO0O5a/fDNstHJzxwk
F3fKWLjFgi3OGvkL2atWG/SsLB5Xx6q2K1nAY4dKSprTswPcE29gJk/Xa2G1kt8S2j3nkReFKbt/KeyP7ZAaLiu8Tymp5cxeSguSCyeG8rw7QyAm5ZA9D1JY74KyG2oi/5cMAOkvQlbpjv13nnR4D2008ktS7nwE
9bA8aMWFzjdFyKjdhDoHNihK+jIBcI0fkhnBxCSRbZzwMlXVaHLMs5En33HxhB06MIEu6g5eZS3d+MbjsSJai9UtGr3z6GN6Ym3B6ZQjJeBbFBDMD0n7WNP3Ry3JT2fqYoRvhF7mEOzqKZwn3NBDVzSUEHdKtYIk
0RlTI8+JH8PnW0+xxnCLMmfoftrBnTh84FKURduBSsMeoOACpS6iGoC43c8K875GHFqMCqrotq/1Nj6LPUKkWEB5kUV+WINZLXfQgVTsBDthaL95cFdER9WoOQ4Em145rqme1RI1hW+uOlUG6zmeTmbha8dlRnj1
jR4uGWGQRdQVjO+4iPjqN0lYHRmbVEjiMbETzW/43E3BmPDDuCL2OgtVm4544mn0+LSvaNXC8YlU04UUu14Zn9iuLMYO7c724W8iJW/UHaKFYHarWKHa2Wlm4bghGVO6dwkzUhnAovauAmxTGeeIoLmz4d9I5vmo
M8GF3ZloimwVzKgqa4C99jqS3FNa2RJoQmoxDf/HxsqDSibtpYxlFdHBZyMHDdeGpNB5VwP/erWn4MQ2Zge2MkiutVFXYLdkQJbJhwX9307l1+iHAFILlmS3kIEAIclgRaD0JDZzxrXB9XX6jh7uEvHFofd1kwbn
KH6rZEtiCuaSvZ9oxn+vu7Ciddeso2IGps7FJTiWbagEDLC85LCbI8qZcNq0jTwrqIDKCob+qHLikWoeNdhLl4A13sSfPaUlwP2H2kyvPkwY5GqXmUetsMClOsW8ynVJbvq+WPxrCSEjd8e8snzRqx4tTsANcRG9
ZLNvCP1CEpxN/gWTOuU/Dra8Yt/GbGd1MC+1pg6Z1oQfY2jYnL3U0e0CN5v42p0IaxPqNwpEb9JWXYrHKP2KPCXq6zHm12VbCNv/zg7wDI3cgWCNDS41na29kutDfKVYWTFx58KyGewR93MhTK8/DUw9BC1OdiMA
1jAwa1hqK3h1jtStMbRrGAo0qonpIuChoa7mW2hlmfGGFcz399cNQo56Db1x74gRfDUK9DUCxxwTWjbgnzS12cawARekNcGDPhhVCMMy5TZBjOfrqvY1vN7NViF3zbwd0X3dgFKjg9Hmeb2B3gG5jY9BkqNCtVFJ
uAFP8oqd3kBz4x4SBw40om2C23BO/8wuqIwWcm/tFromCIp5wCswhOuGahjgMqlBsPVm3m86NhRlyxAzAG9wIxZox6thoPq0O9gXxJpkd3R+Vpgs5fqthc5Cj1yMSJbQRc2Zo9bQZupzis04IYyDDLdf2yTl79Sj
p/99XbqkAR6TjocLBVcFuo0hWncabCh8p5ZtCUhvJri8dGgPs7nCcx8jWJL8lG8oIGtJ4A+WnAKZE2pkhEm7Egxhl6DfeDqEecYwLYh408r8qpVDTxq2oOEaIGCIgcMaXKM19ou29I0n6iw9biEd+vh8FImaWhzv
LTFIOaOMM2TreoyvcOEMZBzbObEYv4fEz0vxc/u56rn9m+rOfFM7Q8wNG+GbjqUo/Ob78pOTu8932pykhr9zJ6H0kC1pypImaaqXhM0/oRZqgSxdqNk2AgM84keS7HSzWhGa+uxfx294QwEuICtXqPhR5mOnAkC2
OECKjRKShMAaX1/M4f3FwAHj6lj/NjgH+SdCZY9e+GhYomUMnqgXdVlcR7AVmemQe9VNxsSm6Ras88/jEaap7bNJMTGncrdM6H1sPVqFMf5bNhup2KC0jCDWe1csVNAZ8PeyhWXGfYLo85uGOtJwpdLAIJiGQwiw
LCdEe/6Ts9oa//chFrbG4YseJi5R4ij/CcvGGMxyWHIOCpSDFAt1FAttmusdTAGag/IHUyVntSnwXJSJOotWFYYoGmrlphVqbWjxX+/Tf/P9No62T+r6TPjM9I9b9N9xnt9KWMyq3wKyDls1VJ0stAXPl7ULMPEJ
P2JZukY8I+/n/B1EJYq4C2qAl0mV4rzAetAX4Elgp9Ne/SLPetXQrqO51BgEe2Yd4c7sqXj7CHsF1ZM5k1tzHsUaBz+KGDOa3JwFbOmzVw+EgIW00Y2iMfxqvAmx91mOCHYw08+sIJsLM5qpBO9ErRT88D3SyEiE
LsDEDslGTZ0bBHKMP5FAAUHy9E5uKvgCekuhNC4SSdPhBYEZAiFLoFV+ZgftekpZkWU/8GlsdBf+cIYf3nDAsl84DquDPjSmE064o4rPBsKbL/TTrEQ4xKxbimuqp69i7k1oACGPr1OhXnxuz8M6Xnxuz3diXRYi
Mddq3JzXZKKvQ8/Ci0Bmyimr0RNEbQIll2ASunY6+LbuADUN6pOcbtwepdYMZbdO5oZ0aC3lzSevEQEm0A8yiDPuRWBKXt1W1o/y130zN4rS6W/u86i4tLPrFRVXwOPluw/iSHbyCECzoSwgBY6O5i1GKjg4g1JA
5D2jLBpp8H1sH7x2sFrLTnHH3TFYBe5SJSL+Sx2TwVCfJytFTY+AOoq0vPCrPmeoEd57wjLpYNK5rI2tv37i8ew6kU3cRtyGj3msv/alFGZvS5vVGbVVLz/G3Yjkm3nFLmkX0ABnAf+J/n7yUf/43TOoPE/D2723
4vU2KjEaTJVARxAmsd4vTIu9/X+OslYZEwbyZtHPMMYq2hZa7GeryyNsCDGjMtcUUlIRw5K31D7pITpLI/Zqk54Ol3uTNWec2ix1MiMpPyCDXYqflp3fK4XMz87cANo/P7JaQxn8xOnUwBXKN9FdN6jfaFPkEQhv
ajyj9u3J+JzH1HIqA1hbnOHyQBh/g7Equh+/MuUhtXuDifBc5GfPiV3xRNMbr9LQjzRyzkPzGm0pg/5jDMP8Pb9YPn0tqWELBlMNfRiLo80H/CDDuQ3IU86rPboA8z+i69f7cnhVwdUKLfHashEOTTaoz3OUM3+q
xNmX5RV9VzqUGol9fv6iNJL0C5no8p7onQL7b/hc2Ru8jBW0awSuCdgRWn7//g6wALeAohdagUfZqlcokq4i1ebicVniZWlNS+d2KmfSzKu+dOaeRkqSL+a45Le8hZW9DJTKQOOLDMBKqtBH+gNVCNAPVa/Q6vvl
UGWDzxArLoeMXY0txoXtEccg0EsWn8RY/Ak16yQvZQ+kciXO2B6fiRl9eh+0uTWa8/aS0CJAIXHex/tvF/1lAgLn71UqfbYLCsM7zkbmXOu97mXgkpnz6GzzAoAAo6TltUBgHHlPAIU4HUWGcsSFn8nfWpekPrvK
AKskkbXXzJPB47sR0RPnqeACHFAMc66gFMSHTXU65WQn/3spaO2OOnuB3/6BobYczOqujnKI97Umse0gqYpaIvZaHdk94SPC+K4/EvRiatab49nNkzWB2OWwn635kPodelp1Zz1Z7wTAW37LzMZ+7EVulM55NW8X
8e5Yj24pg7scHRIYp7ltoS1IYJxY4fDyzPLtI5h5jjBcZoVt0in8D0nQbHaj93kJ+sGH4Mx59p3CIAinj9XbJIlt0bc/bO2y1Hu6P34nLOGs2L9lvXnOgfWbVkTz5q/D3JeXZh5j9r42Y1G3ZriwbHzuVyJCyQ/H
oby3SKcWcJ2LcHzXuRRSU8AYo7jWZp+RMKF5LkIFho0u1K1rS2B/QbFyNpZhY2jIcuYFkJNLwIkgGgICMmqIfR/NRF6RnRHsOXj8t6w+ri/UwIf25BiP2sSlPyA4gxjAzHVy8G5eXp9cE3OGV8djZqF31DUUjzpl
yX8GLObsJTHbfVoOOXN9Rzsh6dQQVDV3t5LRBhVfXKAXFb7AVGWiWX/QjHXxrKSi9Aw1DdWdDEgylkJhRLywZjfnRjGny+crheYn5GkNgsYuPgWX91JfbHL/0Xwx5D9vsPc0yxMbWhFRBBaZ5B4mOfO3YNHkUXhm
ZuY+481whclg9+P+/biUOv+8s3Htb/HbhV2NT/H7RRHDnhGBP0YM+xvvcwUiqwzBh98fRYcQHLkl9OxlYZStn6YcPHzwSLfcdKaawCBbr6A4CaI3OPcJRYg9mqXNb6wvE2qd5H4kX7QzPekvDBO6oJR63iu2oGXk
qPQkEZVEv0h1ks9dBNYcwvaRCSzJKt246i6T88Wh2ULGIgmv52PJbHs4Yjd5wbtXhDVH8pIr92mqb3d3nXQaheToSFNTWmT8OUVmIXQ6xRiPJZlGa3a0lxrbkkDOU34pbK+3OA/0GZkVv8Vlw8PKJLziEiOpxNVv
QIff9VXARdPDweggtY+QcPVuF9bhEAzZFxXWGtuePcUeAQIqE+D4rD5ZpXKs9O9xFezRYRIihyaxELCiIimj7j1h4ukIkvv81JB/1lotMyCZGmaUY9x8JYVQMXAMB3+7MY4NRWqh0lIs2/opXXtfuA3O6wzPLpDo
jZ6MIP1AuBlTfE7GbFxGiSb1033gPMjsMzxV77v78dHmGI2q+HFxXJaqaZ6SkiAC9UkRly7ELM/xkHBM1JmTdubOKAJS0o9+OE5nt+9fGG40fSFDubBUUpmfv1tiDOIyPii+DzjPRne0mFaIxDpNqo+wKR0lnBiL
7NOdVn66cfkuYV7+zUA+fpSNFKSn7vRj88uHu8VHcDWmUtIT106uadeiwvhsvpS26I/5E65rKNu++LyM0TqZnC7uByhikdOrTkJZMwyPuO6SQv7wpDfq7hITMGlDdPwD3+HvFV9+hW/I5X4+yhi3lqQ3lMjS2kgu
WbjNwu1Vd1TDcH6ZMU+BcEEbCJrAjbA1W4KzHnF2vxQpijMrG7SF672qc4++17J/IgBOikHaFqvRvNPU5GgMNm3RgROegXkB0tNDiwYwQA9KS7bej+pgKFoFkLOfssgPutls5M9NgyF5J+N37GV6SI8qxumBFInK
plS9QNKF11l8wtlN7mEFL9y25BAzm8eOQaEOZdzVzPFcVF/yyKh4e4uUfyMU5ZvyF5wemc65O8vmY7ixWckk0bJhOVNljsSIQxYtjjfj9hbmeqRbL/4X2zTTKL2TF6hfumweZD9semStjM73kh34mpd8//vjmLRG
o2vRwG+HnZmwqqML5EwTzXvFut39mnnv37tXM9Xo6i3lyEOxf4gYG5lEotMbpgAQpXjkdtzbWYTeW2XzrN1QvwKKWKNskW3Zi+XWhfZNxHbjHDC3YZDNGcKBtMJF70BodVXUuGr6twrtpDWCBrVNgU1R9u6j2VRA
8aLndyZ/sJKmlMR1dIgq8c9TMg7PyblDlx0sYdlL+/2vQhoLrSRrQ4/PIivz7g2Y2aV5/dWUp+pqAphGq7BaQ+Od0H05QJ9rBEZhvHH/TXBvG0GniFtUUgx/i2rFQa2gt+OATj0shE4z3JGHZgum0muiWt0ZVlKt
beoq7CMFCJr7FzsMe8JQm+wk4EQn49LMMbfju3xihorGmX72BtGWCoH6iNUJ7USFNcC52nTPpfChQ3pesMQnwNNpBHxynnl2frU6V195gcltBvhm31WeBgfN75uFEnhwf2OneHYgUl0zqz3LUWL/Z+jeLDvU9+lg
XOFytFXIkSVCJtDIci7qwi0eGBJ6qnqs4oJMyHfYEmMZYBgxGpkqLjKvgQn2E0GqwdHvgxYFzFeU9c6oQKvv7NoIoDCARnGrZ0m8/6LGAzn56IeDr/8C/FHagwnHIAOmaGv8HqbKfiKcuLIHAMKJf3IzLJne1bVe
3lZ+Ist+BN5EzA/eCfvNsF8u9wnQf/SpxM5Zm22cLKxt+vQI8RhGu3dRlM5MYjXsk2cZ3SC9EPbkzluIecKW+17hcU98ZOXN5GcxEQbmpLWUlkZDC052eDz36ZsAsE2YRQO+5w6gsMWWSQHOnCKUJNXU7KrY5LFV
hVr444z/fhVphRHV1CSUBZlqbnIAz1qaoBIip62COCkuiMgSG02iHPDItnxlc6d2fhZTK+ykvorQwk/6ptbCrUHoWUXvR/Y0i8HF9izRXa2QJGaLdC2cROeFH7LSTk4xd580f7IbT2y+mzoio60CnPcuwtCJ80wx
SsXwJ7+gJ/3Ju6jvCiJKkfCkYs4K3Sgszjdv4DTh6OOg3X+f3Ps+o5FM0q+Hs+X0+dPwbHv1eZI+/IW1H97mfAtdUkscsvuvk/jhls3k/raxH7tt+Pdfu3+rv51RxrQQg2254S23af8Tvhmy+z8nZ9e/sO3r8fm6
738Frwfs/qt++AlfYkV2suzdWnTy4fTh4zX+IEoEJxW7zKNXg3b/ffLl9PvZp4gkzPcUJd2t1gg+5mh47qEGaIw1UsKlD+JT0TzG/U8D9r1pQrL0N2ohf6Gu9csR3PdSpHvMfNa0yNOC9nRPP3We5apw2YrgRdTx
9/fH0OHaNDWZ7eb7WMMGdwYic9JwgSEvjC7pmXWKv2B1bRitNLXrTXJoM7hGoHqhdI1F3OEpMh1rEmWN87gsSGcIk/5aiSdRegAYpd8cxJciBaQTmFp0+od7mFe5ZyVFTkOxG/NXyZCaw9cTfjn5FvwOrWYq40+I
cZliOb4RT3CNHYnf5/GsRn494R6LjnGmyXOubPQvpMUnyAa/iCy0j5JqVUUwbecFVebXicYkYKMgbOPBD24/+LF+xlW/ysmrpjs60VkxepPsrjiPMOc9zFHfJwXZk/sA0yfggHtmJCPNJnf9THYAthi/GDseNQjp
m/WivipiI3qi53kZ0dJtyZbURpineY4/ZgovQKg8KPpcaL/fXqy4BkbQXIm85vT2fKj6FHg0m0RNwnwIB5Fg3VX+oeAtpmjXGeu7JwZlzYU+4DPtCwgPLwCpzeaBZitfxdj7d+gUwIpcYPbN+g2xy+v+/Jd/WkN1
VH4EqJUVO6WyolEpK53dUgTPp95nANTqfZ89X0TZLOHb+LcNS/9xAck28rxbi6Q1zTi5JfiU9XtLri2PWvs6/ORhLExyaioxdNfk7UQHZPUbJsNqk2fBV14+td34mw60UIgp/Oz1Eh/jQwU3AA==`;
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
