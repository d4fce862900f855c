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
var packed = `n3+CESlQYwzvBcNZKdJsHm174Umqu7h6ITojnCW8Xr9GeKuEoin4Q/LhP8fY+yjqycZsXEC4Iv2bPFXXxIDPs7vOqKqqqqp7jy8x578cP8kdYwvKVCy24qhafydhgVCFdUL8IBRD5JNYqRgSTjlkiww5KRgCV0os
EPGwqqhjUucmu8Ymt2jQhl3PGMiILWnbYDfxPqxfZjXtMROmB3SThBBh2Fe8HQ9k8MkSw3ZcFmOeJvEOLycUiUBxPsmrQOSC5mK4VuTC2/VamfaQDSprGBfyhpB0SAkPTTYxZfh4x6uhxo1GJOWTXuLSOOOMOx6I
PvjKm9Jwa3Bsbf7UJN9KxxB00njIEaBaBpzgmyZUuHRkdC3+d6XhxceALbrPHl/og6h/e//aL2/GnnSPeZxdSL6JoJwCx5y42YGH4MelHI34HCL7EF/L+LerT+rU9GU+eL+iJaxe9J+06EhLrkXB8QbD4Jg8YwQo
2MERaR+wY3IKA2S024WNsnDPftQpJMbBuKSHghxoZWDDmXI4UTHN1hQ4QYEpKMjDi48aa07AkZFvjEzJ/drge1gMLHAI/RWuWip2VVT4H95Cr0cPLvZyJ1FCG8OKZIzq+DQuh+64J4FjQ6FwsJbWSjhf4MO6Pa5/
SESQys9dnEDEy4joJyF1mZFfLAioUq4Yy0mhM7sa+SfyUsCo8OsEKuuyJwNJ1OZClZmsiYBzNdiecYP/zTj7FfIAyVkgI2L3IVhJiWdlENcjqkm235WGubkwtCE1FNvDHxRdlqHBkYlfa5DsukpDNt+DZ3WUIGda
m8QplNa3PHb4Qlhru06xxi4T9HVIHGMSLzHyKKVlYhpdxdANQxyTuYGE7FZoj8diyq2rfbAIRLxFJP322tDGa28oafrUs2XIFQEiZNz191tlgUAA6IRJoVgJetIBGYlctaRN4lo2xLDdJRLsZ5HgcJR2klqdzkh/
ERdxlitB3jLzLj7Ep/gS35blk9Sv/AjyHyK3pfq7EQzZYYpuV4KRUIqhvgKYPGzuv8P5GvoEkmAFneATXD9goa0thPaz1vrD+Yr1ETQR6mvuuYQtTiot48az+THf2f/+bVa1hxHH4DiWSXuZtEJ8/6HQ1k6MYpQg
sKVURw50orBYrN9iPVdZq+/vczmBDJtWvukCiaLrbZOUsSQkBXuyq6tFELiUTka4C3cPQaJXc7hdvt2//6qv9VW7X4PHOqKh5VZKrlmoaNhrCIxoMgjnIwaWrHnG5j6oKNOqf31eEFdNwQkjIc21uwEmo4/jBnIF
jopVzS4VWU1SdQwz+vF77PXjT33/69d2FyQyxKl7hxtCN11v+03sKAck4NxIOrIGtvN0S5RdRDp5+VxSufgscQstNyCf3/u2vvr6Feo+1A0IQffMHhCotiVrXvayOn3ADyt57vRCWcqtkMZKyzRKu5hQcE1Dzz8o
+v9T1xyOO0eibklQnN2zGWyQJZIc09ZEqqs/CyjCXFeR9nO2VDOr1ufLw6FmtXk6mksWTZCiEXSf7nmlALJPwMLsq0D/fi6/1f4P1e1Uh6ClMx6m3ZOlCZEdgm9f9W3bmqNe8foniqFvTJzelUROJMtfyg9BscBU
LbLr7/uSpg/6gJIoe86iyOVjY/1vmeXpOpOVbz+RjZPj12TZThwulEqlNLTFLPwpC5NoqrGhWpV1SK0tZG2AETdgr/cTVfMW5szX1yXWzKy0q7KPocAupznnWscFmsxW1evrVDNTUJUXmX1mZXWHbYwx+AIb7mqn
kGUjkCWjwxzJPH7//S38v7r6itJWaYR8zaHqYWyKb8S49yT57d7pIJ6Fx0Nr/VJ9N2XSLl8PSzILZoOiGIzrl798+6/fE41rLFUQzrJ2ojBvWVZMKRhkm7lsTy2uLy+N1VQhp/m5WweAReT4pZVEk1NMuv6R9AFd
d75JiAvcGumqjOL71VIjuDu/DI2cbaRSooyiXPsw7INhvTB+Ryamaa/vBLnS4EJuuVLri2ak2RXPFKFQkBuFdZK/vTR7SJ0Cp6ao9X7VCltL9HBIDslz5XWqXMUgYKuHax1+uKbqtJLSXXFKcxKCZIkLD29eOPH0
aZ2UOmyzbleOtAD5X86yKJf9Z5BoxuxeyBqrMbLmAQ18bdOfo5sxRSmPLspUMLOTHXzlPg1RAZKT7wXoAhZHmVzy+1PdLdvZV/N1Wvm8/O/UcI5b7ul2vI6VjxIoWhUBIgBkSUk6jHN+yrbvf/16swpFCFVykiJo
TyVQOt/J4Qr2VKcQMJGbbk3oVBD75sT9oldL358GE3VV1d7qHsiKRpIdP3BNnCpZBOfRr1lVGN/9KaIIqyAKbU/tfW9b/1+/MeO5lE8wCeB6JZ4QdmVxWUuedEKHNJLuTLqjjMUdv0zVP+dyQ2BljM1/opIrxhhO
NcVIUCOpMtC6tF/kWpbfVN/XaXW67H7gX//EOQGR1Z0hIVyKGDzLD1CKoa6qKL4PuZrCvTM6J4jC4Wb3OEUIcX2MaMkL6OnF+xje+r2PInrnufbhRqXSsMLCOmPhzF9H0qL1q6WfiE7tOU3dbOt1SCs7wwyInCXT
RLXmxIg5sw//2axENDdajXjOm4D88X6vS2vPK3VP2eocgKH4prO+6v1DfNzAcqH6IbW5SxoBWvBfG/mQzBypwEK2mmp/f15stxLR+lPtrf0e03BtwhUiS4GlTIL2c89SXzaocHHZfmDS8sKbN5Ax/ls439d9/37V
ZqX+ApNkUgrYM2hhI13L8hnebxflK5rjxjYPA0BT30hZi6VuerQMbAefl8YUPhTB48q4MG0oQMRM8Pybza99NisdauKdMqGqenY10NNqGLdxjlpYD3CQbEd6JpC+38j2vnW6JqkZlzpqlCqOhEbzY76+cdRqtmQv
b+MiBpWN8kVWZlq9vm7PhRJSEH3spRbEYGv35rYmVr0nzehAy4CMMAlgQEDyQTx+nzXVzKo2ZpYGQqLjnpPsKgu0CkHQUgA1S3/4P1X1ZbsDaNYUytZAZfMmpQ1TrVvGTAvuHw4E7kBIAkhaBCl1ukh0ASk3UbZB
WS49rdTNpfUppW1trn1Y5/z/vV/pp2a670VERmYRAAvfkKAsf8uxZfxckVkFCgTbGDOSBqO425xdcW3Fu88g472IQEVEZhJpKj/SVDXKnn3Ojax774sC33uRxX4RWeCPzCpwZSXwe2UVwP4wlCFQAJbo/lpe3k2l
McD/tcS2fqg/k3Ezjdga9dKohz0Y9mAyFDz/7/tpKXlyhlqrOxvjQjmbBN5kiqQk63fuPu+I/7/CX/z1CjVAPbA0IHq4hiyKIoAei55555p3y4FEAWg2QHKM92z5NHA2V5a+/zGuW7YnGmVSJmUuCCL5/+/7ajXj
SQEgxxiXT5A6gXLjbOSTUP/efd4uAR9Eifwgl0iQLGdU7aQaY+8+59z78D8gA5JlyLKsidqbqNfEgU9zqKPqjtrqe6us5uiVWYEChrDl5LrnvVWQIYRezpnvmX1FhbuHA0EypJN2I4vIoqqGoBPo4Xhqat/T/btn
TYRHFDYZIJlZhZEq1LBm7DTkusc97enefduZ66n/z1SzXYhHH51zUV5RHrELis8Cg85UeH6kxLtctMLuDL9JAJfIS5G6EDJm/gRiFwSIBQhIUIgUL8fOIZcuC3d2W2G2wtGJlBraWXJi7fO/9630Pze7sxvAA78a
LR0b6Ab5Rgn3e99xWGfvfRaR997MQWVmVbCrqjumGw0EdARBfiG3OPfWTVGNrKxqsqoaxIcgH3UEiCekOUoYzsRY/oylDXMsv0GLb6xnTow33vQCEljCVOvd22zu/ZuJw+E8Q2lSp9D+xiGRGM3mWkUiPH7evjYv
VqPcXYh2GxMYhCqqsv342w+5flv7jK+cBXWC67tVaJqL6TP9L2v2f5yq7dRa3/8Sst5sCyEERZx1+Omr27XrZ32VpF0SQviFGDDGmGuaZ0Oc1Z9q3ho4plnNfX9U9rzHs2y2Z/5P4qWbAopFgJCuVP1yDFVLWzvD
zvjtWIhxwG0Q7j/E0vh/6fWzmbT513YO2ZJlHQgBArzbXutxfOXlsvUrWXCTMMYUScjgfd+mLy3saOj42hrJ8SFLsmwII6Lx+7HX/185/dyeJmnfLwIiKCIgEKMzO+SpLLW5fndZwk1NyADHBfnfWNnzlckyPS+T
yV/SKiIgIm4sFznXbj/2Q8tRxnQlrF8VNa0PBFAE7HVzvi+q9pTaGfOGNTjBaVpqczEO+DaG/jvGSABxZhj5bbXvfH9v5p9Md2fcfLVJEBiziMVvAenyGvpfW0o5MRZEROIjf7KH9/5K/ztttxOPl/hr3nWVACGk
Uq2igwPv92X10pM5+/qa3QXrshQRFUiqV7/f2+pPRnsW7eWr37OKECBQLGnlliT6/VCt59s4pV6zJUB0IQR/BjnOzsLj7+f7xur+6pGAYYgdU/GGRfbz/y9OnFf07H2m9EObpElaGFMU7LF3+Nq/el93m36ylaRN
bIwxxhjOZw7dFztY7Ndbc2Yz535NPBABFVAR2mdXXcO0qDxrZ54kk3vGlngaBAjo5hGS5c4xTH2+79ZO++w4+bvbWEYwHALEMZw6WD/Gsuh7ZpLM0dfu/h8VEQERATlelUncH8v61/mz3aPtnr8iRwiHiDNWIijZ
l2n4jxsdGZe2/+fAlmWBB14QiwDeH6vqX890z+52zbH/KBUREZEjJMGSSEOJuby2P36GbC6R5c3Ij7G3amY2nZ5/7921IiIinwITAw9TcLEY07rvNSIqUpYWpcRl4sex/v/v2333S0U7FWM4w042jCpWqoWpdIwp
q8AYI8zHTkpWFqValv/iYQ9G29ydk+36dTZ3JVwJqs6g4SDRpWfP+0XanD48g5/EuTPN6q5OTTGaqJJQm6Rx2Dlfo2K2wfXcxwC3T9w+j26SCNHmDl9A4vk7IDPqbJunV0P51QhGzswwIxjD9ZTAgvFsVPdBVsLG
SWg+59UEAANJM+pFnPVlmoEBarf7e+7EroAQMIIBFhIW+6c06TyMWOmMjg/nPT8Dn5q3cwLhkEx+KgAIQ5uTWKQZaBVokx/7IKtpKFh2U2WgL+32DTmm9xnHGQNqty1+pkY/jks8T8jJ8KfY0PowJrqY9u7lWBuA
ZUrMWzamnZokwCD5BzhFNo0XlPMOS3qOike7rLnsGSZY137uWrSTNx13heEXGS/l7gF5yxAuqd3SQDRzAH3n985LTLpnV5L1Kjj+CMFw77tWVbYv33wgGbFb7mJ361dwwB3S0enD/AoEhZxSE5ChjyTanzkd2gIN
t3CBc73nUFJlpJjmRy96zJBXv8uod23DyaeRUgRglfD8dpBrky2fKURLt9u6mkmL0fbo1yvQ+Ig0JyqVrad+xDPZgYvGFLvCdGxwHGjZegNV1KxJ600SePcpZVP32ZSikG+FUTGuSABMEJp/E2IzeFxfp5jAqiyA
PKqV+c9tK9NnrUft+wj+TP776mpsvSXDoXbFDIDQCdohQVdPR/jTNOdFWnynOHkJDT2OnfXFjplCYKbQlqoBs2T3j7bZNk/cdUt045p7tphnJDLZkQIrhaxMeqPAlKHpA6ySTW7SfgOYRKA9VB8tTSoMuhLXd8mo
j4OWDmyZ/D7hZ+Jw/D+WnPntqIeDaFenoR4q8+YezRdzpL7fLk/33LaDLBex2QmJwAlUsvu0s7DpzQN7bCg5COgM+AXZlgyGjiZpt1AKcHLUhw+y6/tfYpuC6vShSYxq32B6r5J0EAtgiCxuKYwFuoBktAf5nu2q
Zp4Ut58/gjcXvCGzfxwBAQ6S4hrReMEpsKKzEC7bCaxGMquzx8cN2kRn7q4bH3CuTU7epMltktvpqDzP22RMedpZla2faZrPn9xTO0fXg55BDVUyMwh8HIOZdjDwh2SLH72Fv0n1Lgj+5Ni7lMqgdYJcT4627L5d
3aQ32yytCeyuqmiDzRF8i43PRcMb3QlQh4sHPbTpOlzCF6BXzWEQPp+/lMX6Htmvm5cxTvMPq2YQOE1abgOQksTsN2MQG1BnnrPgK6jqKOV98nxHYoquTL/OkE1W40376cf4JGWTiQAASYnznzGoHjQQVC6/T3OO
im4g2XAw8y/BVvaVFRBZjnGer4Ro+F6fx8WPPg1RREzuuBKqsrcIU22teCWhJAMTuequ/aMZgtv5gF65TXnzxhS0JB2QY1eyVdNGEeBQ4YdpRwGtvaXIvaIkeoED8KR8MO0hj0ZWVNc9oSu1WH9BpLT3H1iZ2N7L
+3wgJ5It2QgZHfNlV62P+/IqpEM4afvveHNFfowmiNqXgpa3G4S3r00O5lUDiSdGIQ9NmGi6iBaGMv3HX2G2sAJRCoPoJlXFkGYLS3h8QjrpDrwxaaTeMBjhZQIzYLrrdtJdGlsiTUddkqPx/EqsiFfedfdXw9oY
aqLsB3GthryPilUlKbdbCnvR693sbk/1OKglM44mYASK5IJJ89HkoaeMma7wZUvaxT03zEbylSJPNLOrk4KebabvB0ndn9k+AqxZId9wBSpV3eiN39dwX89SOmUUJn5gVYzRtJQ3OGY8aHzLcFCW392fPqY3cgp4
GZQ0163kWoDaCOJ6YADE13hFYhtWXu0Z99ebEcVarrn8jVbreFgRsw0uY98/ozuCGM5wtgDgRblXV6xlgL22GAxaXcIPebVLZ1aZI4eAKjcVho4KddeprmJ2gSIWEZnr6sixu6VBr8f81ptc4QwXCHMfvi2iu+t6
EsBSNj6YkOFpCqhjyQB51yem+hWqtBlfpAjR8uta+nHLHm7JW2bdLQvMEKX9lSRftlxKMHjmFiCMb/0DMpgK7xXsgPI/kOjIoGc+brIrdgfaBott6OXBBmvcAKwkjjH1SK2v6oSEZlqmqK+GPpJveLawJIJjgx2y
CqZ6vXSduSDWbVDvh6Cjp4aK81IAcu1Gjfi7uWWE63hwcmcfwqq8yd2GHjLujgX5PfTyYEV7bBtjCmHlBigYkIx/a4Ut+shK6INSteN4xtsILaAc1Q7lJrnt4i0sbxulgujDkLupdRW9jWx/mI+k9gPZZ9DKlD4Y
FjDucJObTnLYoa/pcmLKZY3OIO3yhq/QWQjp+XpIK/bbkHwx6oN5J1upA65Ri0UHbxDXPCiRab3avz7QcEVUOx5p6vMZyVgqxtJzKtdHI+x90gZu7MnkWc1BOOdCBgTYkwBzztRkKlsYLGDhaP0Wm3vHL/HAv4Mv
KIEu/zwvPzlPem65OhOFbZRK/H00pfn2HHIlkQPWsqxaPuSXNpAtufrlSHjBeSZLqo/UwUVSa+Ob6s9gk5V74J0ujW98q2Wmcxfgj92wMCcC1uR8lORFUMqsYgts3j42LylSqf6H4ZhwnN0JTJ+GVdeZV9Tag1FQ
kPbRyC4o5M+18SLq7Qu7SbtQJEG0nk27DLSeo4HeT2jjeG0BAnn8AzLOnhCqn6X51OAa43ilFK0LfOEFlDBaSUBoVw4yE8NLjwi//ns/QOs9VRF7a56TgkeEObnjstHtLF05UBbEPHnk3flnGe51i1Cui5UhXV06
c4G9JngHu/ZMHF5IWrfrRkWlEpcScgLC960hrDh7CGRsLIihV3fJ25BNX5RJYuPepsiBoO5Abll3tIjf3H0UwRHLSJVKCnS2cvMFFaPM1yzc4XmL069aWg+TlrsA849+BCqiC+TJHGz1HadggcEbsOYIrp9Do6rt
NmzCQOg3uA8NzMeoCFXBsxho1Pp+xqbASl6j4axh1C3tpU8POliIMqQxQ5VC+dPegmaYKse19ZinkfwfcWC+nxkWQ6zJmd2FUO5j0DweY2NfoxQk3D5DJKPaESd3Jq/C7SU5jgDlsAoUyIqYMIf2rMg1XWhgpTeB
Ru9m9ufnqeCGTLpnYtJGkPlXlhAas4z7A0P9b0Np+gk5dKjdlsKnqvPuXiY/tSGSlwSf3DvoMWS8pTuJcPzvPDOteEOqjF177GO2dGxmJ14euAXFaWosEX6R8qKU27kd+NCI0xfkXRTgLzW4jp9cn9Th5lrrEBC0
3dKSWcjj7Ul214RyB90OrK0UU/b1j5luyRTtYMtRPa7PetuXdVw6CKSl56jZ+2fGJv3Rd7aQxQJuGBdN6dI+oEtRxsTdycsiQhu65zYNGePyJJkku75/NFqMCZSQThUye6VtbblG9gP2Ci1sUzV2+3EA7zfo1m03
+6Cp3TINY34oVpY5UpWnNVVm2yTOv/XJ3wF3boqvRz9suOVJN2VWznWapWc4zZjfK35+uXjEgFZOJtaO1dNaW1pQoTjDyIi7qFFtIuZCIWkSwmiRdxrrylb4H0qVhqDlB7sVRUY/CzjR0UT7CeRcFejD4RMGtcrF
omKF4yXu6kOtZ4iGr8DLrapnqZe2Raq6/ZPaXM0tZrXKRCDiLeELAtjqr7t+X7SatywIIYSbcVY0J4yvnUTSLtGAj3stQzTVyufVSbs8Dn0S4CTS7zlY9bNhpAiTuj5rgYeX1UJEGhKluSpKuajuykFCrwCx2XLR
dGx6kidL2zu0hDfUMFUjb57vlItvfuukezJ4trQnGFAVkcsycbwmKlhqnE1Y0aPPsF+aFtNR9GqtseR4jGSZlN3/CpL2AdVpi4O/VBS8S2Zm82YkTeCWgp+l4xSaUWsj70IwuwQ6eZ6T0LtgGJqluzL2fnqyIFvj
AtWqMDf2e+6DcKZRshC1qFfPgueGqK+gUlGly0zQfPl6F3xTPPmglnxYAOx313IZ1PIgSTUr5fCvQRjjCzvttC4w5RLRDvtlo9voIKwOw1Sn13QsRltDHp6ycjWFoCoCR+yT6KxbH06e8J5vswoSnc+tr5NaTL3k
QBNk4MfwL2cRJzSIdxVUESY29Bmdus8BN9yeZKIakFZDovPTo7aAdFMKhfqAsJhxQlDWb+vbApUJ74C9t24vD8ug20hLBFsOioVWUfhySfnQpzYEeWRQfsSX8L9Do+lCDJ86W3Q3bjiFsJc+oetBPNhaFEb+qUr5
E4ksuU85l9o0IrSWbtoln/NbrrrxoZ5oRXhViEMf9QQ1jsUNNjtDYpt0h5LP1ZOIq0ccUZcseEvm1aUSVbBnETp17L2gqR0d2MHOVchzuTssyPigSIFND5ZHt7X5589O46wiV13tL27jRHMyYSbipl+fJ8eEDV85
jZkSoUl57MChA9atft4ZYudBOof7v9OGLCTHSypw5GX4uy1beO3zv9muxluYAHr2UfBHoaagqskU1PvUdPfa7OHqw+Pq8v9vZPSm9X0g1+OcwndyNWedf4LceEtaV6vov19O6yfn2Pf4HHFHLCeT1Fx7Jr2970Bl
oB6vVR1P1GU9jiWnIUN9Hma76k7dAikSfeM+9Ip7I9CXDk3wFXfFgCqssoYFZg9p+YdJOYk4qJHxPNTINKQcupyWq+OLbfrZrtHRPhYEyjFvk8+bWelKYvXOj3ko5QGlGhn5EpqtoERdzl1uDdfyPhRqhFMFlKfU
musw48jsgouKNPO6z/OrzdEMq3ERs6uJ1aoNJ01vmC1c8Dlan5eYTp/CNqvrlo+XNGmClKwHSRMrd0emGBaGvj5s7Q3Qnhq/15kfx4beFRz2rbZ2GuSDfWjmEvmZaaz2TU1hQZvIT8M/nlWW7o7i0iyBMpWVWBqG
0poOt8Un1mt+eGW61Z9VMtnV0bvMh97d/FLsc9xiaO1Vct7SM6bp+mVrHgwRS/4aHWf35zKnbPsqc1/xcafO7i1NCEfT1u3jWTDOO+37u4tZ0y7FqcQPbwl31qNXORBdJ3mayLsOUYQrTu6dRHw2fVbYyQ9SVS+m
hNaR6ThVK+HyZnjHHK/fylr+ZtIJ5w99raNbBbI05BMRgh0ZMbAGQVnIK7cq2iCeEqzHIT/JDLIHm/3m042JPIiCKXy0wQhpwbLFfEdgRnTLxevuUmX6MYIJfbncJpHE+jLgsmC+4kvOOfoR7N6wJbCtwd338hKj
6Lod7P5f7I3cGm2IC778M5hTDumlnm4MUTT8MExu4jjtby0cXOEHpIVm8EkYbO5t7LRddfKHddER1wi9oPcc0OsdftB0dvjh3yFlSv2uLfb2nm65PjjRPItxHLDupysYFtARxu/nOogfQSI1VXpPjDsYsNXuZQCQ
UB4iOkktoXxc0ZOKJ7mfY7xYRgKiXwxuOF5R4/LhKsiQ+7YqVeNxM9GcElTsg89mN7Fa+J1F4rhN2O2WR0bnk+ihQ4YWVaMiHc3OlTYClX0s83qlh9a7mgXY9rN4VvjVr/FQSrsp5fAaKc2yJVaSpl/yBAlb9Dt2
DriYMacQG2cgJH+fBf2WAMYRphgxQ3ZAhXZN3wP1oV9+MXZwRCgzgvQ6aqoouc97dGGIX+v/F5YzNED9PiyHAJa/L0H/c4eeDzLoX/DX8WegXMOW4s1c6mdAsdTrA8+/xx40ak3ih14eNG8zRAEUyhO24vJQI9Kh
ChjaqrqgO7fVeOcampzqNkE8ZOlvCOEgvpFlEVGThMYIMcyIj+yAhiOUlwweYWOAdhYsDNERwXqTuV/x45T1V6Y2JhTo3we2mP/j6NmuGhEs12lJWr60HrqEtOr6anQ0d3SFVHVDZjY0IIL73RwPJXE3gaFwgvt6
zTNcoTSaLL/PgpG9+F2pbdB7PryPfDp1BCu/tINY3f6qFEZqVwheAdXyvIjGNg4t9VmAuEwR4jZdX21qSpwdXLmwIa3kXj/l+XTLitHmMIHrsKXzL081topnjVAzFBQaxfC62pmaLzZzLZfJXOJ7edulbj8fJYfW
0NCsJrdOCA9zd2EZUhMs8jPDS5acyDguYsrSxQvj+o++KwigoLCf1jyn5E1/cyj7fYmT7walreBv8V34DNrqVsLq8xCZwyEYxAnBd9N4XPQw3YAGoAPgh074GGFeQMfCbu+MDo4IH/p50BCkMgpq3PangwZ30Y6e
kwUXd16/ulG4An4O68XF1vexu2IBdufFEZaPJOZFNMXeQsPGowzspygugxTnA1lLAb5W2jV63LxLB46y0i2Km45XtHHlsZDlJ9aJpi6gY5dZXy0NVBEzdB75I2W26V+awZvCCM4gN4Ee+RmLoLAkgSB8O4kvZD/x
PBewj0SmEUlqM+Ly9h+wX2ylEWlQ8j4MynXl9t3CwyH8TY20H4S3RUVAXKvUSokgiRP8u+ehsG2KIsjBdT0WNJGUR5xtc6Aw+Eg9ScF5MfEPn0rEIjgRbqvMBBBaq5qmxUN71s7qf89CS8gwIjhiVTIYSvd+HCdz
TF5eXaNSSYk32KzFRS1hH0q78REOU395eNyDkKFaGD4v2sBHdirlN5OgqFdNBocPL31fyHOl7idzksHfMKfoVqayHQQm6dYdIDjJ2fDmX9OoZn2cKFuRPaM8g3F1e9yYLSDoEmEtmH7ahADi7OKiAsoVW/vkbA6Q
R+qFVbAUOvCYxVECNw2Kk3A4HidHzYCoe8f3UMrf+Rc4JIP3Z9PGZIRBBlhKqlY961ADszcCzBtzE6yQdim4I35ObE97+asVUoR22ypgercqEHwmZiK9vySil73dKL90fUwHXRk1TChnB4+z6rfzzAD098NErs3T
KWXnQM3XYZ/ZBHoCw9dh17Tq9b/rweoYRdD1UiisvmkcPWQ4bcq8jKd91gk+B07/jGdoGutEUt/MJ7XkoQPrlieOSGGEsZdocgH8eVzOdYX747C5aq5+vE6liFy/4cjjEeT3iGfCLfSNJJF9MnWeDrnaa01oZvUa
J4DeztkdAlFzq8JCh1m/CqFZP5s65vb47IIqL3zPzoFzXfSfH7H6OTufzpjEB6n707JEIdpyqF4X9iF0ypWWxWzx9+E2ZfDWm8MEP+wnjRNkBnE4IJ6YOlabE7mKe0xwc548LXbnBg49idQdTf9yQcD94zcLlHkR
NZXp9CImr6LZWwMxyf+kkAgniO9o8HnkCtWFNQlAkVd4Wl9MdWZ0KtsJR5CXkaosOWxnGazJxbHNl12pS+7ROLY6XkVwZA/UqsBuv7uJxamxwl3r6X2N3H5zbLv+vDsb4w/MSBY6JIyTTtiW/mOICCGjDji+2dRs
v8RyWvmgS+YroCXzN7R3o7z3OPjOFgbIpZiSpc45YEJJm6HlNTFRQ0Gl1Oen3ZXG3PXI5vEZtow+7YNTjJp0KjHSRcl1H3ZbcLMuXoPXRKmpqlgWO+bFqiMnqt7EJkaZyMUZ06YMRCPz0j94rsdoseY+AvLwPtam
F89rqLdYDRsMFrXu5WufP90MRwy1zdJjhdN4r/9w+l0zYKjYL8Phx+kFoaiMEimTyBpPMD4MDMt4LxegeWV+PQQ/x1gkiZ/HK8MqvDH6iQ3usIZrpbGccmtmU6t3EIZE79WIFkM2fWMhTTjbTaXhGiDuxccMODuz
quNrlzpvXPD+HZHPOrybfBmaaSxGAKkQytOhSLmFERW+HmzbhVwJ4V5t0aGODRGskZ7uT3tw6G0ZXmSbvhhdZ+XtL1ly1bRV3yAsi8sktglF0qqFXHyRKSKGhdfRukWVY2wZ8Z693tNeDK9HoX5JxdE7Gw5QFaDy
kc6Ye9STmB2RCTBCcsZjcOhziwM529UekyRGg2Xt/dbM658lmcLLimzGpLy+h6PD1tccqA39BV8nKxUOlfDmWN/xZSoWtJW0oaZoUUQuTENNnX+8MqMBFFVADkjdiALIJzljNk/mcU0MBx/ECqIy8vxEIaIEazXs
WAZQHvWkmLdQv38GUjGS8OJHD3zjJgh2cFZzlgkgHz5NE5UFnWbkJusxb6rXVD/UeLRydNBzrhfc7DOakAXWDR0/SZbsNuFvWBfr0qIdSGhia37DtHe2WHjlQEOFF1lKQXxl4sol/TAYbhWipYlThfH9U0qPbnG2
LMZo6z3OPoS/b0Zvu4zTxOdcLaT417VaRu8sLSrdN4JYAyJxjNcCZwOMusheF+uOfkzDS6IMjRe3HT+95V5HG39d0Y/pvtVjnv3nDbog29AvgBCYfNeiQrKOB1Xf/9qOcVGVm/NZudT3K5tFowwl59Z0jWw5lmyk
dtjYTTbgScRbCCrtPPRk5IxpSLp2MvV15qLJFa8t1t/IErZIiTi7AuPGwaqK69lIU7kL5sxAOK2p4o0ISPscxgHMja5IhSMupVg5xf6+mBc7JRxHgVRQSqxDUNTuFgvCKMIgPgGTWBHoyHB5wb3LYEsrDatrfeQ8
Eb8a5Mdey+hnKzwVsxz6u335ukukZPMgSMrYNLWM+S30r0yLe5pGninXu+E52jTf15sNFSfbZGsOWFNlroJl/EprVNqhM8TnL+6A4ftZ8+Abqsg8CzKChCciXNkwaY9gn8eivNqIfIpn7Io0vDm17PUb3FWlHJaO
luiQ/Z2EXa/RfOrnqL1yqBEbMLbkx2CI9LfjAntrPepXDCX2//lovCOGTbPeOtLlwvHOlGGY3yDCqMS/W96prIaKGLyggi1W9kppl9zFFbbcvtbayHZ0xcwz29e003rKk07TgNnYRI7RzRrRquR9O1OWHMlttIjC
6GsLP4fTlekSrnxIO31hagMA+v9wj87BLRnCdz1y5mnZmpYw7EdrYOmIyuDr2bCytoiW36WW+dOWV/L2g52DQx2MXceXTUzFhh79a385r/NxCEqyrHNAYU7PU5zvUiX9MyJMp4m5N5gT8bCh22Jx/yB+hQr4w7DH
2TrrR588f9vmdj8ZmjjP6ikqVuif32UU6QfRx+tid5n6Ooi47k40myFqn1xHQOeSMzAZut/zS03VVn6Rw4tdMtaQdEXjY6975iJF8iYXKtN+oamJOJyvj/1AACyTen0PTNn38K7bge9xYXrvLgW75F36pQ0r2fqK
bA19DA+tqMII6yt24qljjJP/ZHV+BCiH9HXvA5txFFYYYWBYwFJlXPCr9n0V0W9GYykN+Vuq/P5brAPLbmiKeYjjVqeHlu3iwNNm00vbpANGzLYs3X8bw5J9rdWPJMjY9gdSlV3ojQg+Dne/pQr4v8HS9dw1OxyJ
gCyjwOVk1Me2vs63MC8wWjUbnLsHIQ5844HatlQBhiHtN/b8fCpWy6c0dbIn+NeZf2VkihJXuoRQfMQRYjvg6McoLEDZZNMuHQ+CHeH1zLa8rtBZXFAa49JYucyIrZjvsVe8lxibXOny/VJzsRtCunsoGc8BIoxZ
UQv6DzngbNnHIRy5/Cy0SgJcJItoRx4AaRwwl1I21G9XHNpCSEgshheAJqphsC8O8lPclcDYgpteSlvUz9a88MKUC0oGREhvaQcCmHkud7lEBFBPpsTIfrMItj2pOnI7TzhO+HZJmPgSaugX/imdnch6b9T6UlEP
An8Bp9KHyB/amN9xZW66GdZ5mhNzNXcHU0GOJ4ocR/SE6qQzX5HSLuwIHE7IX7Nt377kfAokLCpFpc5uQwyojDqxlNAN8Sh0XxC0J/Bray3RkNj2gEuFMse39pn0BFB/JHOGwClW/k0PCWMeffS3oRvePdJTC3gu
eb7lUsxHYDKpAbeTKhWfqhkiskmMTdWRkvoNqtgBEU2cJ1kfwFcTDOZVGZibJLz8VOyJInLpUTJv/UkPzXAOUx4hdhYvpheD/jFRZpmKX12MXLUkoBxxSLdp75Oa+Z+k/w8pcc3kO3zfU90RzAzEudyiU+Mib29k
Ksbc3eZzNwKHzbnouirlvxWnB/ddIB9M5CV0l7MEjRoIZrmUIyeZ+f1nZBjtIJHY6XByPna1dknMelaYX+I6yZoACNLTeBdscedrQG3RVcsGRP1+xCnkoYStHfMdXU90w3Rm/zWKcVBOOcEcsV1DdaXy5grqlO3J
Byb+0EqHBPMOBWRGkW06u6ZHsbzCiDnypf+7evS3E48VbN5YxTXWURvCQz/qqn/1fJGzH7Z22v7y1vpMZ7Y8HaU8loX1zSRq8EpOD0tcloDV5gQjnLWzIa0OvFyemmlPf5u+xqamLC0ECang3C/U0DztsdR4+hcB
xyXIvrFQvzWEAGVygOQZKYsnhDCccvK8P4d06mhAon71jA1UCzzi07a0g4kceYAlNR8fkfTek2UzILLU5CAiH306sWflytDnLj+izva3OW+DdwtzdTQX/3FcTmexFaKGMhUTz1nRclpnsphgEVNQFBLAo0LlmPt+
Fl5r6D5b+amZmpSvDFpZcOy2aIy8wcDPKh0N0NKd2X1whyxiIDvhXi7svlZi2kJlYZR31HiMuGRY3Bn+oyg29Dm0DYOtoaSu6uCqbVsn1UykmPoDAOhky5eL/YSdjaed5itndCU4w+y20VaVQ+ozrLwUNLFFRgkO
umYBNSZmiUkCvuApxj1A4bQxmITp4DBYJJGuWinl/mMlxBDbu/k0wp8mJRo3CQwwE4uCL8PXtD3+0IDUbc3c1p0acSIB/Xb5Sc0pexiOzN9hg2wURJ2paQ8j45az6+oFQOBA5CC1AIKGsqRqqj+y8DlMxde7fBHC
AClAQC0M26SC2MGkgOQDbDAAicnkHtEoQy0E5c6tlwqb95HAxsc07jKdHCBtiWy8QbFTdAVkeeg4Dc9QLJDB4jczPe55AIY0NgdXwO/XsdsrWEK3/N+wZrep4G7nCvQvdXl0ehhW8THV3KvzfYRmaBQCpr2EgDqh
qp1b/2/LcQF+oxoy1v//3l9EF21QpQkk15lU8v6O4e3/ii0wEuXvTDyVOJw1wYb2K5NL73yuodka8RdPaTK3NlndONpaGVlks+iOMaqO9A92qNc6Wdi2KtYAvUpnqUqyIjvJRnU4oti/3ddDW80kZqtpagmYvSvT
+o0wsu1N2jSttJlRdJmEEG2y9tj6Ssx+9fM0Ak+lb+SDVJUjToTSQilIREQOiSlgMKzOgqNXbHO1fSqowcIR73vU1VDU4wFgJo0eLbi2g75Bu/JvQlKC8O3i1S5hSP+oJk8XSxEN6z87WR8wCJkU49M+fZy1xp6T
VMNX5DRBEAKS+yFm6HlyJZHV2Oi0S3DIhXeqIj4hhC2lCTy/Jptaydsyuw+T+jfCqwDVqrImo/x9L2JnML0ni3mTLfCYtAmn/i4zgI8RwTeQ/80qVt5X0y5NsmYv+00NpzQNGirckxKEAgdtK+V2+1Nj69V6fEwr
7BzVG1P803qN/xGjSnl3uH2nCCOKLF4Wv8L2YLziMTvj1oODogzGNVwA/cm2zJOnwlgbcdYuL6bzbVoOdeTvatxaiQKqzVc6z0V8symArZGJJn+vVqnK51mvT6dPrOKMITEzsOa6EYKtgFmthwjhMKHMEKvan3F9
xVLibPBcrg57K0s52HT5aAVC0Ijh7EdF5TVpYmAWftTn+PpTvCaFhfStIB/1DIIPAgwGWKzxZE5I2i9GTWR4OnwMa0MnKgrAWWJMDTM6ttRy6KpWm8rJqrtEMJFsOmXNVuIPcxGHkpX7UxymLK7JkP0gZAC87yhv
AlwtulyHeN1sItBzQU6brcHZhqTJP90a45Ds9GQM91/lXmly9vNG5ZDWfALaqbwliko0De+tai0FOc870F7PfT/4UNmUP2AsMt9SJWqbX+AiS8PgaMclhRqljh88YLqLyxRxXmjRPE673fqWia721uL4GpEw2OdM
c5ckc1jA06blXgLHllBuhpizr6xmTpZ8ULrMfO9oN0+fcU6K/0ObhvCBPS+vW2cJo7DBUfJQmTuQPJ9QCOUqoimhr3M7PpgYPqimDc3gw4DhI4DEI3FSKQzh5ZaCU3IvNN1uAtdhatVrifoPCSmEGEI6wMjcw8qk
P60zuNPAe2D62RvVtudanoEsPEUqhhdgSsUhW+IlQV41Yuv7D1IZ5FIhrkTAQnzrraXJjeeV4Ut+RaX2w+ypBjfXLnza3q/1AYy02vujr4bsqa2D5wSXLh/chX9fPZ1ZqdJbpvk0XP8zbFkqlgBA7ujD182JsjrX
G0DVHrvxYuBd4tLhnIeAxJTfUDRXwfAxwI9diutxdmDd4i3j4Rxp7wW4beycGWCuWA57QM+e55xjAna5ZQ2fv3iXV3jajlQqN9WyTz9PPRxnxRvjpAGSNqBTm4440xfgZ1xfmGttFwRBA34Da6QKFkQeJPS6d+Bg
jWs/HYFUHqt8FxPSfAeOM4R4TEOO1Cnrf9uR4qvcEM5QCnt1Y5gPLQ5TpqREVhB/GK+hQ/XWKyCgB8Raxyo0Pa06yRkpf2cbwduQln8GDoxOQNqtsDQ/ZzoKn4xEfHgiIwaufEYvIPsHxwPWS7TvERAMKqZJXo53
QZ4XlZB3OWb5CctJYpe9ysLU9ZBvBlpMvEtGUI0YgRb6OQthKvV7UkT5O7b2nhjwiWsDDLt5u2iRz59qtfSV/Hkh3GHtMy8UqX8bon6+XBU1YexEX6EGFFLU7qftGXv2CTdghPbf0lr0aubxdHMPhCluMZc6HXQo
2z5Zpy89fB77N21p2IYjUyvQP2cY07Sm7d1h44vSrXCgdQxuQ+Luw+7QKM+ONNRCcLBOYompNPS06anciRGHhL14liTGoomGntzZkSpbOooncwjkYOm8YRtUqBOW7/6m1ugLCo0PIf3tuzA6OoN1NFtUS278M0JD
wn/BEZnnyQpCpOOVPucMbQ0EfrpAB8LD5PvFSi2Dajq0OTLpXn8xtKgM9Z1Ufmc0MyZeW2WZz64rY2+wN8dwqVqY7U7bT4jQdjlzqOmTwX5AqI4XUJcuJMOHu97pMPJm1qfEZGJn5ncgdFSdeQduZnBXx87E0DX+
yykUYsvUgYdraS23Zhlt1BEvjxSzmCskYcOmx1BqX0Kawiw1pcpx48yTzYf3+pES8xsIpjD9KSVvswBxfhGDEKrJx/8EAdMFk+OSsL0QE6tzh6WvTejmaTyfPz5eMb9I66rVuV0aD7YuJ2NWRPFJqvTbZ1WlVZja
XviKQBF9PgZ1xs4Z3v3QcwWNp1brry2ARO1wHIbSA/MwLfajHYRj/F/AANOTXr7dcaPP6LxXCPL6cRyNnM4d5OAqmPbSoUceK+WROCvR8R9yAZN++914mR6+q6bN7s2egp1PuQLBxo+Rgzyx1rtFzk9SGyUMbgYw
DYNNu458fb2UQD/iVmv9lF6wOi7mxClWf9sTNTrsJbIrgNuLCdA3ltrcmGWs7rdq7RBYJvZLKWVqu3lIYwuQZ5djc8ja8pn2WLZpfxlMMVTrJg5rcV2GN8oJPue5GWqD6RRsoTrAdOp/B4ZacOlyjlh5Q8YeHuKM
RREN9zU9xg5ytYMFKrv1WUQPGrHstBo8pWWxX4P6fKe/7WEXjcp9bBsp4UbSeUNaNRjhuu17o5USA9e5a2TJB1J7aIJ/PIT5Zq/h+9QwXh+1QK0J/xLDvgoxyuSLZ/OeWMU41JpE1EuBpEjBOHZAP5fFpmYdTZwM
0u5MrBHp1RNdEtvxRKEY3rLf9jZ3se9DRKQ6ZLJf3LsZsKTdEel7pxxDNWhNc0huvdAX1L1leSeY6WFe/LFt5aH7D47HxS6bBVmdIaZ5jH0CdDwZ6DK253kgUEc5umm7KtaJLzA337YgG9SXtueFUAxSobseD5RB
z3xpprLj9mdilOcG6kHdev6bP4bb9wsL8yBzYwRaVW63bzq/6Z3ty6SANPIrcWYHAa3xDEWtzGTSsxUxlpm6zcmQaQmU/EyDGevLQltNrrSQ2Ee2e9BYvqfQg4WJTz/pq4PsoUDs1Hy4gZNdzGfGsLVl+W6I/rou
MLz+2t2g+ySQJUwR9OxfN2hmitl9vY1eQy53tQ777RaBfURafcHYcqXg4diHAKojS6ZewFDdNflzp4NDdCbtmhTAR5G3A3YWauGXYwFSKMCAbR72NROJqU6lfvRfg5VQLxZZgG+mWF/A3VbPrugAVuvZLUJS0+jJ
cwihMiqKUqHvpbLIl0wpIbJJSj/9cRZlXwEyelmgP7fxkyQ7H4vTxIJ/Ke65X0Lhzt2+XjhjqcfAzDMVkbHfdcFfWNo9DNHRTCWXBmm/Q6xoTNi4e0mcZ58HUocnl5zD7uiaL4BYQOmjxsbmGdkJHkViSKsZub2g
ZH74JUTIUElsdBnCZ2kCrM0bmzjIoti4YSYZLD+h0mhIbAdyOCzb9o2mr3YpsKRUrwVp+oiG3eTh2AWB8GXahB0hU6Fx/DSm83wKjV12wa+ValOiEfGL5uHMFD1j5MtIynG0mDtRZypD7oFpWb4lp2DE8n/DUemp
QMuXpCyDiU69aBFXzfcK155mqumYhxWflVKfoxFz2Tq2Lty2Szgcn/RjqZH0rkf86C+0huCCKI4bPXnO0XeEoQa596ZnN0rABGpCEqTQWwwBWW1uSbLuPv9kop4g6Rz3pZuCYmKl9Mn6b5uLqtb0p1k5LmE/ORV4
QTTMTiffRBBZCA1yOzlBhDdP0nS1oQYhFwXDRscNNS0YXixbFVV9WABK6VnUlIKdOp5o/4k+y6RiI6B2VD0tCExJPvG3Uvvq8znUOPtL6+DE3dxZRUGw7pqIbtYHT8Z5LFOFNWXfK5+MSk0Hi/zm77MW/5yO+QdL
HdFjDpUM1T8v8R7qjr7HOWdHDtP+0cKcIDar5Gq4d840aRCKs5Ob3DdwohA/1nGglFM/Lgonn0lnTAM/UiJM+oZBpnlZbZG9C4SZ3NjR8yHj2d6J9PylJkeZtLc5azXLyfF+0hhx4brWS8721Sf0wou9o4hdnEOy
ePkT6kl4i+qLPKn9dWa/dC/k6giyZZgEdRLsyCD9a1K3LrDr11ZOig1g84942BQjeYuDxTTlz9xaLkJSHxv/qZWB9OWbnWcWnhZ7jZ9U2ZhdEkroJKJfra3x6/bW6scW0i7IiNmTkfRwvjCfx6riGAcBEzBiA/Ee
1nTq5WSMAL4Z+Uyw4WnRHc+sBl/LSwLFvGJxRVOB3EBDq5j4xxDV5kdt9oVFHqgImVsFdNgr0W0BclH60dFzY+M5AJVf6PvryeW+Tu7asCBtFEMwfrMBUlQIXygo3EOJowHnNv/Z6CWYppJ+t8+cyaEB2somCMdr
MqyDg99KIryTqxQ9ppGR27zKin5UumVhqv3c76d5cVzQ5rsxeulYu8gIinJOK7sNq7l2fQBYjJVV7meefku0e1+H9nbX/zn4olu1GFcDg5pzZ1j5RFvE8jxBPGEYpuxD2DZWbCmy+ZM/qokLLdN3US66+ZwJpnXg
RXF+JObt65zjMuYnQqIddmfrcOm843HAmnItGlQaWvf68sULyMq5b1flrciTw0wHu1FubKyJarerPHsnmp5Io7KSh2du5kAj4nDrcGmLhskGpXXLf37+hnwiWzAjjdVtJwQ6Jf7pcqCs4L6Sfn1ztMxvmGvNDBgn
/1ky56jxsFizvEbZIJMI1kJhl952kdtruVrMJYY6ZwUR9ZSAKXB81A/t/zKPIYgBEXHxuwsthMLnBEDLqi1gUZpzwvT11AsUJ1fYVBi//0E/pvvGpRszNiAzGj9x13SdfIy0JFzgFsk7rOVb5ZZySn06D9V1x2gF
yZkXsJ0xgO1VVzFVgzEtO1ismHsgn209Hy8i3v5mUPnh5LBnzgIhn/sqBw7CDjZV/u1/2Jj2nW+CCD9ojQs3JwVKRnDfUD431rSTfuJoGXSJAedRDR42uU0yTDuMHC5txAK/Rykljokd7hgceQ0c6gUpqMDT4lMP
nX0jV2SprelDxhhKKY2kL8wptH+UhIW0hsdfuBaEYDWquMM2/2q8LirYNNlgMeBRxMytrbUR7ckiEaqxD4gcPXQTsGrqaO41liqCYOLHM/34aM+z/xKSVsfcN5DcdtrZuZTOiMnXTY2kjHmV6IWH8VmwUAxMlzGK
k+F7PQ4H/09Ne+XxqKSy5Ja7F5+hIWiGWNMEi1zYcbRvAQys7fax0BCT7pMx6IARo0Vu5r0DYLKc2R/GYvnppUS7NfTzYqxco05o8goDnGH6TfM7jX1rQLKISuzgUQao1qUmi8hDgPWUOkfJLuQFYheSO/7+X+hz
TtctuRrLyB27cIO7PGTotznqqKvfs9kut0jBFOy9JjuUZcThDQ01Wp3SEp+M5xHcGkyvXFgY2CqTbg2P1UIBlDvwxUpirkO7nuZ8aJpNL4PD/QEkN+mQx0DjdGXqgo62RgHPgRG8iVYvi7eaEvihNbw1Y2CvcBlM
J/v7jEQrkaK7/7d99fk4Mxg4s6blWss5F9zwOQmKzdbc7nAv278q3Sd/sCYLc1jTG/gsDJXRaKbOt4AwPjBcflRsGe9JXHqZquhvb/+iiHM7jQZ/9FC5eGB+Eq2nY4skx1LUKI/OYi5kiJqxsVJHzVqbEzmxEIVh
8avjkgmYXJUNdDdfGpZcCj06t25wfBrbYRFmG2JvvWm7pX+HG9e1VtePBjt7NLpXxy5G+HfnqTG0QX2zRIIAH3lp2ntfpy3c8pv/bWlMvamEQPodpEz1WKkyo9XEVtTAHsYtxIjVWTN2bEO8miGz6kn76IpaEmLX
XlCUbwO1j65BtmdGnGldMO4vOREW1K/E3majx421ZpeHOReLGS2HJpYtpG6qsXDCMjHt4IQShthEJ0yKR05EdGssiwQM1Swi1QQqWSDTS1KiESxKX80alM/Ei9O9L8FabEJWspHGWYTErJurRlm/w65OXcqPmBe+
JitMxknvovnphqY526fAt06Usb3LYrotKm4+WOkIBdBz6pFnomLxyvbgB4/OSW45NFciGrTnx6uPuRMbYyAwAy8klAzx+fNzOLZB7C8uwhZ2FFYwFyJotdyh9iH2yV1Oe868khCG7D1yJN5KW7ZjNs54ofFu44OD
8dXX0aHCMpbaYybsqP8Gk0AWSHvxbN5Pc60yVHoXF1mh5NPL8YFAG5vtcV6MDLMtX47Wc4Rkwf8omVh2vErZUYuMZ9kY2MrL9EJd3rvkt0lRqHt9QV6vkoD5W9SqtjCRgWw4LCd5ZKf8F6MX6U/V8vL/hfXbJvOs
I5eeYXFscf2SPrrekMnZ7/qv9Zdbe/d989Uz+OTcGSEPoX51AUI/qJFxFGPC1mHqooC7WF/foDMO0ehFBooZDBjYNu6YLrbRCenCimxTzWDX01Bcxx2cuvDFPt386dvyMrjZ515QhhjF2dXWmHXd+YfFzhb10s7w
WMkDWcSMqIzkv9nq2Y/qCAJ03TPLCDR4nlnXZ0WN83ho3z99l6XEra3ZBPMG7Q6RyuSvNYfJorSYyvVvHom7I+IYrM7mNA6NqK9BSmxR0w1732Iw9n066+kxVmLYn80fMMn438bozmK5BPczE84MdbnOp4JndZG0
8lHMI+VwpaC/Q3HCmdGwa3a7eJ12V9K6tRvQu3j3N0B/2InsQg2Sv65Zgkvj1IEI4jNI1ycZvS6sn0mAVJwtPorh8YL0p48LJg62qV+5IXNOVoJzNx1MGSfMsMCsrecvxYwZIsyeT2wRLBcoMAs+jLltuaiP/yw9
1q9vXcMM4NakQipGTJ3H7h2+z+FsbJZ5ejUhhAH5/42KdPc6CN4qCaOvnu43bJV3nBm/yvHPbkaxTgVXS9Bvqo7MGQWepVXbp7IT+tHqkQyQxVsD+XPryvyamvo1Dy1LpZlt/GZF6mE0MHhf1fULRtB4G6SOWIE7
sKcD7AoBAXkAGIc8HHYxElig6dVDK+JhUfFOPAsWSvaGEYnJsgGxHtQOwciNHd5FgVX8mXxj5YPvpyh2zYiARoxx2cJT23Kv4reDX2vjlQDg4bQQx1/TKYPMHe5iNM3H11XKId1I1KckbHafFmQ29XGPfIjlleCp
ziQyxpoNy1OT+FGp9liI+bGa0kKbiu3SL70QN3J9Qw6zNZGIDyT0QgJe2EfTomuOQeWTcTS4FdVyxML56IySRe9Up/Cf6B4quS0jNT5rsIUKoS/hSI492eKQjbWqioF4SX0WIcRpY+d1dyjEUE7CBuSxg4F8Pjy9
rlFC4lHS0X+1OugNUO/cc7+CWYH5G+jrg40s7yDK99JvLaiSm59vT6v5orscOfHOWYsHjVQ5O9mBxEbQQCgZ1pK6pH7ZGqAnPi2O+uFGPf5i2ZNJpCYCShsykQzW/tYcP0wCLzuoiw8zdC1RRtJit9gNO2A0izDp
N3IZCHcN2MdGe/wvsQ7YFUR6e60RbiIu53hIbBBB7+/cup84Dx+gX0SuQjdTevvblfeJp2DPSicUkbAubn/r0WjnvRKW2ycvZdU1Wvj8kVvgJ/DSy/IdmxKPeSE/Y7bzdh653Ygw7Bw6B4zTRkT98bqL50rDL5kH
3W84N/g7nZQcn+pJ2UUCQ+KgNbkkCqG15rOF6CqH5ej0/CC6ZtEvIo8qfPESwCslN192tEd3bI1ppshoprhJVqGkaD25Kpp/CbPXpfvT8iUvJwOlLQGEkTf7Div8fUfVUdjqy0jzcMlpqfdxQvilbdmX0Y6RZCxA
67EeXxqf93nFG5h9ojUuYeKPk5wkY/Ix0WBl524QRlNEwuy4xEI7HP1sW79ZCpHNWQ/7eAZxxvNv7MzapS6w7YpNIFOcZ1QLU402EPUg2Q3hmdX6uPbRMThc0ytAiVujOXXj+OWCN787eEr+glECAJIC2vGCdcc7
/sTIGZOeBK+UagxKGOG/J3iXKPFilNlOnYH0nmTz2pAzJiRtnU1OMPM3rpPNslOb2Mk+13JDOytqmXywVrVtxd28sHeYupqi7pybm/hii3kVEF3jGYSC+JsYiTRyvjLYQTGoOvmQgdK8Voj7dEObkzLB3W4r7Pzm
LjEdHWOosHsuS9uaFNyMQiQLQeA2KDsFEp3/KiDjEQrJjskU9YrMiL5ND08luP+X0cqEc2SSt2s6ik5fWg+duYgmduL+2lL1wS8nQw6PtAdIYGF30kpklR2DqB6H4viLUnw3brnE6t9Xu8DtSTlx/dNFCo8su/BP
eMt6ZjOTID2JW9j+oiZ4zfv5uEbGTcr/2+SBTixkGksJ6rEcJOroq2D32Sfl+cbcbJFS5rYw1tUZg6d+wj4rN0CU70VFfj7bB43N7zjehmZHtRc5ZK0FGA6ggFupzF/dZbLk6UT3C/eOx+Mtj+0zYZoPh4bBy/aL
cij2dEpTcv3vZ2E3YBNe0XzatBAuk51leNsVhB/saJ0H0oP66A7i+jwmKeOL4wpxNB5JOPOrrSpzisiq8qId+FiFT3JhbxmXqy0Yc0LrFH0r3JNtAZ871O3z2SG+yCuXpRzZN0iygUh+v2EDF0zVqCu/Wnk806ua
nXVR13Yq0EDBA544XBMIHPdQwqlL8LCqRKsYXzECFaJS2e8RlczsCI/ITD/BqtQWAB0eZFLBGRSM7/pcetBGViOtM/+J98hOr2BEtfc8hOcdzxKKwphvjRnRLaiomLmX/OUP5Hfi04jo8H50TISiHlOSWRT1fdFL
IRjXVrHl4Ay6m2yb0NvLrFd736cSLafuv+l0YijwmKYOnvasgT4k5/XRexC8hakPC1b0QIVMDqjb9b/mVL0uNYNF5xi7Ct8nuPtvAbfrndgf+RAiDO/iizxj+U3isIo7yoSILJaj9do5afJP296QytwwUEAsoeSe
HxGGd0ejvVdS1aMm4D3JtNjvL2s3togmovxzFSZvKF8IkIrdOLmmkz5pOCBBreDojNlYFiUawro1njDuz6AnCc/2ouZFR1kJB8JhVmwFucUQTRzqVvoqqSZ+z77Pfxvbcy5irWZOZizsQGYJQTyW2GZ4DvVcFr6N
W72W704uMZcqbEJO5nG+RfRFm1ezSlFeoAVriqN9BdO0IWjx2WnXxSYo17cMWmUpBCK9HmQxOlnY8YdUXlpV05IcoCg4glqaCRkF5yN7pSAzkqHp5G2IULnoyeJvaLt3Ok5Nqe+blDO8ulZwVCFdv50m70IOQIBa
T3vzaFVs9TOTZsssC0aLV8kpmfhbujMrek3HytUB6X/t1FgxL2qiOT0yZik8loWaPEXVUZbnL/mMrrME8ixSdodDN/hjtgse8bgozDIdPOMVLxruNVS2qSUPuXyJcM/7/Fumr0wG50wd6MbRxMbT8yqAsEvyC510
PYaqXokNh8/OCbjRqfQuGqXYymTXhxg9Wg/HsnLlcUcn5zBcnVAH4JAdrWYlXguy8RSEbie9eRbesKaOp6btjeb4r6gbMqMsxif1AihZIrUmskJJFJAvJlytuG6MAXJ1y3utw50C7MPbGztYs7CQMppdCKBsowDO
1HmDiFR241uHvwyAtUbWQYOIdp6H7BCRWQz9bSA9T9a0JUdy6PirwC2Ly9qdZkxzbAHZdgkx2UkZOyyTJSRmB8hTx6l8bMV1/G02OBIHORLJ1It9kpd4FGDTERdlnkoBcqN25zhK9bW1oPVSLT363zsbXzPjJlJD
W9C4BprP3zKspnIjpOKd68QKDUo86BUWA/FtIiLB4fF9Cr5p+r9nzyY2bDqDE12NJiWKpUDNJ2Oll6jJ4C5ztC6L5pnWNU5bXmRb6sNYvNY7xRZ2laJMALVfwZ2UL9v0V7anFXkSNNErs364xw23t8VEqrJmOEHF
mLBoE9fi1/oyu+dWRdIbA5TpP10ETIPEtTz0hdIwAuQUz6B/8msd49SgCnmeLRFvKYsPa7367C1o/gFbSc90hr1p63z2LnVxSBbZibhdCrXSFMa5/8vnS6/a2uaP1nP6yXcG2wqo1EV1Pqtnm51A5zQDgmvXfIl2
im/Ud9SmZizdlBx1NZH6FUC4P3AZ3Z0tzkPsLpGT8IpGC4/oFVyKnSmivtbBIwToGMSOynvoPQhXjW8JTxDCMeaNUIPJzbiWnNxHR/Jb9JGfbF+AGAct33TdI5m0bUE7w8VaVym9d464lduywNIYsz7LH1NyzRZv
mO2bkIDPJ0yyaFQ/KZd6zdRcvYyfE66fH9tPHyNBj0ih3jWSPvtJ+0n/b+Ix7Zk+OZr5pkjpCCAo3YaV6zjpz0ME5RrjyvWgD6DVH1pkCz7cNlMOmpkJZsyB2And+flwsZ2i0O+r9f5rrxmPtja3xpSDzgQZbOVJ
jsoG/xe6Gepy278SsF/rJuH81R+06F5psEyusNGbybOpeimFHGmHdL3JmQHx7EnuvXYHpUECYXfzn4oqqF+SAYhwMeuR4czVJtVpQmN3T275LtBfPQgW+mIFOmZFpLMe8pZAq58WZntMAYdydgLikekHjzG9T6fv
2XW+3g2jnjFE0WbhzJT/IV43TWGIbYII1xtHnicvGx4sQEz+gl4Jm8RoFAZY8VeN0XpO5Pp0RMKIf/S/kZadDOZhC5ixCVwsUG8q4/4LnnzVO0w0pbGaFQVMJzVDn9WyCc1X50Ba60rM5iqmMtgfr6zBr/Yzy47Y
yO5dfAK0i3ko2U0aQ1Tx36iCAj8ZUTZWaFm79Cyb4h1p9XJleABZ7LV9QaVGuksviz4qB5WyuOSAvyo4BQJ2DKK2ao041TpNF5eAFSfeJrzTT+S5+uGjXw9sPYfQeHSIDmwpkHeMr0EEsliwOlg5rhVxnkKAMEQN
a9OdxPv4ElFK+H5agt52iR32aWAkAPzfxYuJab2AElrFzs1nT9UBrAU2jWHI5X+yu8zasE/TAdY3ZCmdGmHkyNstkpegdMDvV1YS+O3AqGTnf5JkqB94Pt1g5GfctJpw/eZGXnY0N+0GL/96Rc/9wNRxwgWOcx9l
wmc9vqpUkGBmddSIhpqnplzfTbLNsXC9qiDaWRJPW2joq0b9iDNngRaq6AgwxbPDmH+yw+vmA0OF0mOUtHM7NrCRKK8M5Wuveb2bXscrK2r8Oa30M5S9FoTsCQFOb14G5lyQg+mzYKaT03VTQrGxnVMS6wvGFNNp
DAr/AD0qmsz2uAUriwbwfgk4Ove6djEKgmaZd7l3BPeD58P3x59fPpFS+Hjv40fPc/HHxfPE8Ury4GmMmruNnZcbyU2TmUy2xdInnIMSWYXyDz6accQlRx7C5E8oH4o+v+0XkF68WMEM8EArPmpMocI53YumjuAP
OE5NhNBsnVcZHD2KAGz0nT7PEEyIsh3OtIqyTIURakfR1JWF+5mdd8LrF2uLNygtF91J/X4JgT8IQPwAX8eYDd4/Rz/NMX3B0bjvzcl5LtvXB/45LqQ1+RlUzDgLOgbHAzPylPFo3keIe/Ka86/56xmBTFGuTbxZ
5trMVFPBeE3+4paJKZ4ghqrTGYmhg9S+o8ftIHoecyq9wbgq+1qOOjxXQjNUMs+/UsD5f7+kwP/SCIcGKM/bj7yXh0/IlZbvhf9JTpEK2iLQCDR58IPyyw/NujpG1eniVx9qEq/nXykQgLrMs14ql9QkrOJTVbne
OfzCRyVNFzFVCyXwopP5KNmnyypkLHGkicp8KO3S4zKVCpwSkzsKYOzMSaDgQ08Zya22CC04X5MrdOX0yr4yGxvm0kH1RdJxTPuXjE8QRLsDWoiquXAincY6Wjc9Ipnd7ZezkL8yaOTReSkrkXp0XOoZNBUa7w6P
dJY+8sD/4NIb4OjI4KytEBkhTKRTs/177r5XPetuWl/qgLeIhNMv3XQ7SlP4oHTlZAiu203dkRY89mpZkBH9ErQSRT/C3cMJtcN6dBJUegRi+BvY36qFu1CIAH9HxvWaTspwDDQ2yYya7gUO/HYjnRvrRqtu6GXh
h1TpDPu4gM1Dy5tDo8nKYatan8lRaUFP0pTI0evnWQ95CEXFD8TDI5Db4yA1fA+mOp4a0OJt6aChbTqRCNuIHecbIlPljRbFHEtPjYXJUHOzthOZbvOES9hqsnBX05q32kvtMsI3w2U7U+ekjHeK3C4Mqw0o1ZZ2
NU6Ov9looW3CcEAr4Qz8MzkPrS9RjsEhhClt9PzYFVh4siCVOGpoN7YWzkmojveonBtYp6I9Tr0iNJw7a+LiUtLEh3MDTvyvRNAwmnAg9u4Y+2Jr5PcOKhzIE6SOjPzJ8uKOgpJj0rWgGf1kpBQ98aU4NLOpB7yM
bJ0ACYozd97SFVPubx6QYHtlgIe+oO1Aj+tbCzft/upZ3kwdNuVwBCdgIUbgbCR0dEqZcrIbfRRewu7XGxlTH8Mjh/jBK3Xw0dFGbQlOXzuVk5qgRypGthYYRlXM8ICl+1c+8aLY//RNrYMRUy/SlrP5LiW5ruLw
iGjR6uo9z7WjDxTQ4PfxRXwXbZCQ/bZCZTMFog4sYfr/beMZU/4m0szb47FIs0vb4GQspxZ0n1FWH8uQmZSR8hNKg2ouDWKQYqJJzdGQrHs9xZZ7Y1+cn6Jm97+feZB0mXA0vJHLh4bE9upVbRCR//Jc2gULZ2YY
wGrnD47KKKtzYABUwBQ5NcSBtbhGzq41rwNYwLXGVU/dnyp4YuTRTCpajdSKeqDgXuR1KffOBwfqZmOMPrz/OvOMVEpaK2pyYLRa2EOlO9Yq9jdd7C4iI1mnJ+DiJBO6qDwtNybBDGGf0rbKahUOaPTtFJRdxrE9
kdfYxkc3CH6OCCZgWyKIY3DuMX5SHl2pMxXJE3XiabSU1fu72pLFZ26RTkxf+dVgHOm4bvI3/Uk3Ce6ocnWMG6juC1luPPe9ZpzijPeBD6Jwlnp45E9EOsue2s9818G68Z5sTWsnr7z7WmKdIMgO0aEkkudf1lfz
CuJhx/628jhQeRaL7/AF5FiNYFscRiuI05X/yIhXoraiyDnD315eO5NnyEDRktUQK54Uudr0SRMXjWrP2D0VcMm4wS4IcuSOtAa9M3ACkFjsBsdH29y5dHMjSEPoFE85qEGunSOvbfjLtU5cIewkGoBGx472F/ZK
sAwBgUPgeAOy0sA4dyYyZzSneFmUT+UHXr7t62LTfHJYD3nelsPeQmJoH05xJ566xI8jUWkdUE91a5V9tgEF3Is7fDFz1C0nUhCcvXo9TWFWRhbaEqgrlSobPC3AMH186TJONIiOStXZLLNHdEO3Z6057uG2lFNz
qbMYKSP94UvMz+4hBrcnyw4Aqez7WTDKpTAplsvj8R1PNIMsGVdmxGD+TY+S8SORu+pdj+7eg6jHnTdm0Pc/ilsOq9lr8b7zw3JwYMT3G1Vf5QiaMnnz9cy2HLj+qgB75NzBmbDkdRsz538mftY6AxPrPzYjHmhD
nkFa9F9DDAdw+jWlvQI5PIUY1x34An4CX+rFhqYuooPrzzxy7kCmAri66X4YlDobPNqcPJuOSmDT1Sq9+THdy2bIINby3afrwnb+v5Lbw9xvz8bYHb2fxb1qTc4tKG7ZMVyh9VswkjJUOLNdI6TCog3x4Q3E5ZFi
dESGLItbullMPFxg92Hft0zlP1edWwZ4krvor/VigfBZdzIo4JQ8UPETcSq051KlfT1Lwk+0y8z1fhy6+QT/eBaGjlKQ+Oz29oOBK2V12w2EK4pgRvsPXz9onvAfiEDrAql9JC/MEgM6L7ydbeDG7HaPXgEjK5+y
tACbRJJ07QoQc5EtLx9tEzVaVNhVbuS5V0jDo1eQP7iqocfKU/U92jGz0/okMbAkeqKLVUShLMJl9pEtamyeHrk0x1At2HIg3oPDCIVGzFsf3qtdcWIHuB+QSKQY36r38RdkmYG+t7sR6v1iu4w53EhCcoJbd9DX
ewDvZ54v+iegnDECnrgjdMJl6cqPCWoZpy+J5Zv5K9bnBqDB9zPW2fY4uHlvphI4M2QfwP4Q6NC4A/44ggVHcfH6r3eJF8N7q/L7lDvYINSSA9OUABuvV58TS1D7Km4PSBOh2jksE8XUvq2yeC/rhQC9z0/bfT1m
qpN2mJpJeO3BULg1fTKYtoSdGt9tCWtJ3INqRzZDouCGMkGKeiXOQ3QYWCxrD5mrWRd9DsaVxWFsmBdRcyyM6sqKUOtb8FXugGnnfQjgRjkvsDL2e8yM2u10U7N6VmH8wBGdb8j8KYNCtJzHbRhzdx7ZL2bTw47i
L3YQb9rH1htt7Fh9u6CMRK+2EjCuGqvRRJTNVuybtv6p43LGWU+jlXsRr/psYB5veP1TWT62GV0M5BDCJwDRQHoZA0RzONXfKiruLMaL67sTiYh5VbuTDMRrNQun8invUQgA9EyEDDOMvylDmdSzPdcz6Cqfa8da
8IB/NwT2lui68NEYoVujfddBY6sOFdxJRcm05s10vs/i0yHWlIuf7XDWCs6t5IBI1Yy5sLZUOQ76u5wvaukc5miC0cc0fNv+ajfKLdOZv2chAXE+sXsh9f+zNIiQUM5d0o6kicQ43MkSi1ExTikNcvI0PQjBJJx/
ExpcxovmwnB3VJmoE2xSJElfZaFDkHImhRz8d9/KvP7xo1rGNlTDf5B0o6PxB6H4A3pVJxTGl/kEccNpPzYyRkP/B6QlLEO8Aw8YIog9uSyXccIEd6/tcHEQBsFnMeRh6wJPE8JqxbsW4W2gZOm18EDqcbikXaAg
FZzS4aJyO6WsY2BxZowlCTRRzhcoDxeBjh1T6yPVQtbMXdKF4GU5pl10WjUCl03+8tD/sK5nm4Bos62TcLeNfB5QnUGa5F82QzdFI8gsvHBwEdv5C7Azw5HQlsZwOfLzO+LaZBm/ZhunzVczv/lS7D3fZf2zl78N
zmAYpk/WvD0gMn/8EUZpO/0FNbVcp5ENlYe24eAaU4OsOtW5TH1pJKS9pT0g7AQQiHR9ilcERRVO4EN/Mfq+s05o1jFYl2gg/YzNanNznLvm778oN3hFMiYCRVJuaBd/gP66ENnkA9IylGGA1JsMhgwpw3iW+s1/
fZgXZaqnTc3KIVYXVZKtPxm+Ae8bWiU7dpSbEM1pl7kBbZgyZBKYVons/p6CH7CV84QMqXxlx0+OI7FAwcIbCvHcUMT+igXNLLNMIEOIiP60FuLSKqn5+Uw3HArUayWRZZh+HuAqXZ2ImSCWCDa+IpO9gQcGROao
bRMOq0H1dL/lk8hVNV3lK1Py+pP0wnU7VJxX12YRO3EDQfnYD3TE+nTGDeDM8X1tf0byj8oXki4oorppyyhtmvCUbRe6OMrSucwTHjJLr19srtohdrrJRdfRH6cR3qXdwYK6xLp5+/i4eAoJ4NBIv3pgS91pcVE9
gDdomwUe6AOGOprqkCvWurVpUNShp0Jcm1WqyXOTOyVswYOfnSfgztA2SyzDmnfyXxxdVUFpDHmT0k6YKJDEy6korMzBPNNhFqU6H7JH3ryRN+3skxgf4O6cmYkM04hxCduqY7g2QSTW1C1FsTAdjSm0Pel+Pkiu
BZhzqb9NzqqMEfheI1tbcBicasaDXVJm5F6QuhMRtreevE4QtcPL81XrJWLjA4HbHhbjQUpELeYRK2nVPk+Reh8iNc38rUzmiTzPdQA7gtYQIYT8DszdJEer2sxcUv1AaDbWs8j4s8nMhDX++Sa5FXmoa8YLoBTd
+kPzckt+Xe4eTNDJWVPtVScULdHfNlZsuneCo7F6jNKv+UZ7iXqv+KFClUk6YDkrUkACML9wZdv4NVwBd3rlHtk2wuUf02j2SuehaBSiF3YwXOEZouOD7pfyWEdW/HoelKc5V8qamJ7r+1UDsEQzDycjYAQUsg5o
TZ7ciack7Q6CV9f4Sfz/pWklF/g3MYLsisy5LbxbD49ovCt5BlQTFWtcnVJ17Re73u48MNDsun2M17XfJAf087wRa1FaA+NdkYbBjqmKaBBGBENwD1bthEUj5EK7V8PAbVlem6kMMUIKTxO0uwUhSgvtIillv2OS
kw/zbv1AmF2q6GcpXItKvkT9aAKzj4xgsqJj8twxZ2iwiiTtxCw81J5+2iu5Zz2edvS2HiGafNuhOiEjQ78M0m6/2ERMSK7v6fq33nabG7GBE9NmR+YKU7bXbZNUU1slXgjQnJHOSILj3RzTPNdmxUeGIHQ+w2Dh
7jXJoqCw9yOSXktTO2v6qeRYfeFTJdxHl95KHg0xHIZB93J0gNXOt2jdkxhl3d4yjNNcHAqHE6Sd5xuuH4ho36xDw7Ir40Rjg097wr5aFEDvGmR75LVVYQdBwFlYx0Ub0gtzbrBJFcGB5KC2k+sXuzPtelpGT9xx
0mpjpJeDBUxxO8mkt8cbzz5YYIkvKwRtZKwKsqkgDwRZ6PbrxQI7JWNlq9BgCQqBL6DwS+aQDPfe+6futWzw1YH18oiNKcMOlkjMImG4FwXYjfSjcsfrn8dwQVpeBh0qCxbmrrDX4xOmmfRoBJWSADahGJJWmHeG
BcCRciqPNq/vMRXnzjW/Enx4kmTPS7QyWU5hPSbO9Im442t+6Yk210atTM7U4WSSKqdDNRZQGWMYNXXs9NSr/328CtWnyptvKs6J405kXYs0I7PDLGAooib+n5MG8kIBwMfHMNEPpabd6ucE3v7wqHIiLHyB/jRt
77XZ1xe7sNw6ISXjUBt5TvxcXaZwJUXFXGCfoTlz5kb0b7JCU0eU7sJ+1mY9dNchJmgNU6C+SomSNnuCQdE+ZJjoIEqZU6mmzd9jloQxA4/ITUJTq/GZJzZWO9gZuEnYWNDgZBL5obRgYG0SlsQWCdHYUetg+Ujv
5hep9UvA/EDqyDzWNtg1d+SsQGKln+e7f2bNVyc6kkZd32wjuQuUMIFLmWtOh8d6MmQik6OHzCV9lTCxnD7I1s4OadGYJi0IgHkVi8cUk9aMgxaTlOkM7ZjzOjvUx4pvIIEWOlbKp6qWKrr6PJhM5OxaQsomyRT7
7I3NQBZo10W0IzvNRxRNSsoH1SnEe/nFvqqWuAk88jkxTFXUWmekvZhqK9R8w4qVfksgfb51K//CAzmY4eeXQGKX+i4sS57WkhZwPtOPOrqz4L0Jv2wbxq8DrhkYP4p8I+/X7xGl09+qOiue4gAq0oJS5UqbOo29
lU12ebM9CXiB0cOF9jHCIpaktqD3loKZgl//OFM42awDW+8Kg6MgRflgDC6E9qZwPML3ZyTtQajZWD697aSySUk7zV7AAcN630GaHOtiwW8CXn8Y6irnn922bZltjJECxGAYooUr6bkTZkQrWJXmiQ3+umLqsAAN
fr9A99PkmQDzxuIcG1UrDKf1ltB2l5CaBJcjDJEUWJSBx9YjcsG5fF+4OHWSwDtLcG+g2OYKFvUMuQPcIoikBn+VKgz2D1bCb3sg0OlXBehNzkGZfdfjLpAjHx+VKfYMqi1XQaMCU47iUP3O7FzDAgQlEEReLkVA
O3PjqpQOK5zuU4LDAH/NR2Tp7FXz+l/6CMUoxFPF4MS2/pS2DRPczz848S7/Li6r1Z2ntgk91ftEorKJvZiuNquBdEs8HwuRJC+Mz4x5oC9zg3z9qmCTw7EVJ2OklF7TLwGY+qk9V2SePcH/9QP76/nav0Fsbehm
/V/O4jVWY4xnexFhOlHnUrFeNfPUA3+UjkA4dIP5vZoFCrA2+qZrHdOBvaLhbMnckvAjuVgMPhZc+6GD9fDELMnBPuGhMBnZMAsZk9xg3g5T/RtneyMyjHJBPo02bGHr8j5ICflYX96r6D1A+pjM6owdYf4uhvjc
4vfbwlCGt2yd+8XZf0phoky2mFjZFFbpxUKaCwV1goUkh90tr3kj5ZDihJ/VCZ45fOeUuq22HytEbEkrdpsT0Nqn1KFuen2ku2O6zjK1KdsEnjI5uZNbMk1wu50aaW8tuPLfzttxuEvNnDoxDdx1Cwa1oUFpgME+
05cmc0aPlSG4TmREglZWWG6PymHwGJc+8c6kFBhIy0qP9nxC5dS0222MZrzrNqwlCjM25SWIECqXR9TdcgeUCZpp0hhpikUDdonhQ07sAd68ct1CFgYZ0LKT3kmNwLPciNF0KyxT7SagRYaOy7IqJ0ZgBcctxXSo
SMLQtBtA+hUuxIBR3QGi+mDx8gky3x6mM7tCVzdUBd3l4Tr90LyOJK32vZGfRG3HjFKg7dQYScUROKse69nzI2nHD1KrDmEelGStrsPG7w3U1nf+SjH0wisdl/rpRWNYkUrZNZEGvzO7tz+hNBmVpbfjVF60n+dN
+vx2avpGhdnt/r/jBaq0b4vY7PJpbdV85IPkfNfYDq8pFMfVyd6IPc4RSb6uR++oRgyWxexMrMedVYWCvcWX9GmXQl73W5w3C6jmIMCul/GwhfJjYWW1zGkvJRzyDrpUDVD/COczRrRdTFEmiTxIDuYlCQol6VuZ
usEvWs5vU0+3ndlJKgnWKONVNGuiK5KyWtLmU0zc6HDN9urH4WwwHpqbUdCOnSkW3dAgjUJjePF64KwSEeTK4DCxdt/2BafM/3DkqzdEQRUrqJBbx6gtwtLaDIHWhdNpyIoVRY0ZSL5pBAJXthZDmrtCom6/PaPK
ka/wEQ0DZY+I+kciX77J/iHG6hThIGxYRaRFfzk72UzVHHDsgCG0nUgDnJKusY7bYXT0ngdHIDUJpkd8EBzvI92WsG7XMm0dcIxkN58hfS9Vv8Lrw+M0ywolefJwmvj3tMLXEyV7sUk+FrMGN6AcFZ0CGatifQY3
923Y/ETbphXgrNMkBcAqBTiUk/VJn1nYofQpb2rktlLAK9ghK4TH9zoqHliIwHvlPUr70gJUKdbTN4Nu2/IyTQ9riUWe9KCnj9cmbOjnT/HGfH8nSClRkplqCPmxpXXDcBB1W4JSpmkXgk4JUFZTBG0MLSUjaqHS
P5U42rbq+qPG0xwI5mEYL3scFnyGlR+F1Gtv3XU0Asp2ASlND2Iqsb/Y6511GfpzZebwqO23soTEpqrLcT3RalXClIZ8jvD1gWBxdWcZ+OqcgDVmXJokeKRaMqlFpoT463reN/02tMonr2Y5HVRund2pf4zBP8Fv
2ZTnh+HO+BJrJaWZGl4z1mG3wmEwo8UFohwaFhR6toR+vu+L10/NKgKEWysyxEtmn0qoiiQ4pVzhhgqo1IkfEA9aKakddcs3HjJQFF+vQRittkJIebGyASFb6XkZ8km6RimXGD4NbkyHB6Ajf5PAO3ICMLBH/q1M
I6UfJo/zOslx2qgxuKFK52cmShyJ7u36JG8DbxZVgr7ufED1VjNXWkyWLXXORghpD1nEA3aulMvOrguL3bR1YogY/AmFP9dS1u8W0A+TJX0oVTsACnRs6NQh6eP1gh5X7hgFuMlg6aAkKQahKAB9cFXDJ+IKTHpC
ENx7y+HJp5PIiH1OiKq5cr0mQ4wHiSh9Vto8XsM5nAL/0p3F9BzocAyobsU3M7IdoiVR5tfril/5qn05T9JJG3sIs/uyet/4DaBWwU0HQVXuP2XCwv9iEh/OtXVpVFCsWUkiS+6MAcoJOYqsiPh31uR0K6iIzb+g
HTodDN3ttcwbDlR6J4GYs1ONXRoajTbgcXqZdRv2TTyhNYxOrCFwcR6oh8Y2grt/mm83/hAreZjnBa3LImStRjc+RsYicRxDYkNXlzYvELLT3kiIgoPaN5kggXYiCruPWBAX/gt+GsuPsympbH0qN+V5H6OQzYaR
CAU+9KPEG2/JFDrzTGY/xdPa525H8vAyvnZ3DfpLdjxTmmSfjK3Nbmoi+PW3kyCgbhDWJ5UAnSXWR2KAJEwUIQXkCOp1nyxQh100vBHaq2kEpBcaSKtkGyNPX8GggbKDfBt1pUYY2TSBdHdftc4TyaVzYNYisZ9a
X9WCdA0LNDKB1WR3IhngY/KY+tw8DTRqEGSKr0wS2hsK9KrPGiaRs+TetrMvh427wgIOo7zkIzGqAHeqT/EpVxiT+slSgXP+2D60nRtJGhcKjQ2okeswBxDZ0ukLpro4ABzWaf8EliZBFPucc/nBoBHUVeIto3SR
gKKHqzvjXhWFkQF8SAhhrXuafxqfDdsJMtssCPp6ENn+h4O2kwwLzOQUsq1QWtVMxdSZUJ6SZmthdYCfFbmtmGZcJDXdapUj9ae1OiRVI/jEX2C/LCaFsTgxCJitKzeqJ7N+WPUnGd1AeGRFU8ySqsJJXZQg1gkK
pLaeZgt4b2muiEFhwFuPPTX7oCZX9ZO115NIbamrREmG7diYFlesLC0oL7QtD4qximFO+ML1C/MK2SWtGoX8JJ5BZrH19+eERv+r2IRfNKm4T0slFdvCdWKs+4KRWYYS9gDFCufk/Ho27FMYhr94WieufmGdyXs/
PMkU4eH6zTbQ7IXFsSV9RpTTu6qGZRLpYxVnFmSDDSSAGaZ5r3KQREi9B9ZtclYeRzD75+QPOtY/TuE0jS3j16ejtT9c1nUtho1HFSMzDwN2RLZc0XjugDw6bZ6Mltp+2LDOexp58EiqpZhXyJzAVopAkMdH8UCq
oul/49rMUQvknEEqFD6pdXY8dQWyC9dvk1fFj+6HQxMmm0eYXjoJ80gL5w8mlkjCnM6cb1kKJknfvKpJ7GBmzx6cCN4ag4yJV8qN5HEzRTHEFvbEcAAnjVebwwkFVpiK3h80XuqRtPGknJYcMDA1VT+NLxMlrlX+
XtfAWp01aWala4VsuqfbVJNR6ooxRp8TySyCPajDH3HMAonVMyjUYRQai9pLxVKuNYK0f4O5HLht2oBrC8Ku5PZm1jEQAX6f6+d/GD27WCVRwwIlBIAFtE3Izps0/WlM6W3EFRNlwiomoFrlmWLm4K0K2nyarUqg
0lCeXUf1ltINFKdo5ttUCnZSt2XSi24mrQcn9DbxSfyt/x9Ut6lbXdjbxUF6UutEcOpoi0EDBMSUtrsorQRaajQXkszV4zOlacAkmicPFs27iBpGE0O5Yhxy0+4M/t8c9tVeOsZZFdtniwLDghj7Y5RSh2JLJmxr
S9OL4r2OQ879WoshyJpVzXIE3fjwdwOmUrp5lRHlsWJZ6Xyw5lfua8KgJbyb+86z9yoqEHm/op46ShoK2GfcwdR5BhuH2jtEmaDxxu5sHSh7/fa5Qernvu5f21g9mj49lIxPHfvUvvK9sFvzliYrRXSy51gfcEfw
G87UXk8nz8e+MnNuAxMU9BLS53NWZyGwDS5bJLGiykOExa0uJXubD16K/GS6HewZnf5VFBCs/jx+FLifGUTsL6wvSmkSygKQ0zC1KsSHlffEUCrYlM2PMIxDrRHoSfv5cmaOo/YWpQcvxa/htiYAQ0K95qjrs7wQ
yaZPTyY/MolA+3jrA4uCm73hagE3eW80Z2+A95OWnNTFMyyPN54ec91T7+t15ZYSuz6q+xsJHzVZnn2UZi5D/ekYcdNVpjddHVoK78sKa0ze5EUwV0XQTC96IV460+a1pUMBSkRiYDDCoksYdrJcxM7/Y3uml61t
2LJlIwMrv+RMDqfsXaxMMOlilKOo6RBzGI2Xb83IT21lBVd5zi+uSRuSVk6JCWMpFX/k11Y4rGFUosJqKOpj1xtywKQKRS3HtM8KCyIlE2HeV+5OaGdunsPOlpBVb+cp2D3Kj+n+dQf7AKHHaWGhytg1IiwYXEIg
FS2ld9D7riywOply8BJFWHeg14rMj5pTLzV/mo2p1w46fA1ntMrY7FEvU4mIRZQVkKGIu4q6wosMOXbE1cqMSxrBq/f8kwEScmBNfHVAgNYP4/sAJFCxinBYdB0FxcseLaVibgFSYgTYWPJAOPBX4rUOMltO9KSc
pMkWGYouBa2Vo70b7RvlLHhp55iG1NnhVDhXwo0P0967YzyGk3UvMNja8HXnPMibNbw7adIoLl5C66im5myfaXoQFfbOnvWBm9tY45pLGHyXJjmmhQ0wqAQvR6cR2PZQGB0MGGzCjNtnPa+Z1NS2xerYdmO5wCzF
jpy8hrNgdIPzaOE5tUAs1Xy0tuC9cCwUFgO0/WPLEzFzlBqcoH77IneEwlpTL3FUHVtZ0w1VpgcToMnnSDAb+MaZyAgwjso/GwHVo7/58evSoK0R6rvzKrllc32QFTE7Dt7S8VUTOHLo7OP9Evt+6ewyfZyvYaTa
tsj6AEJRqtoHp7r3U3l4QssHNg6/soHNoU2NFaB69umTu2+D982eQrTtKVgEsQQS/fndO+A9I0zTwQhTQNB+uJCOsplCfZ8LAbFVhhUqVPKp3Jsx5lk/7GlHQl0LYYLBTlzzJZIxTbpxc+wPrvG/dmZqT8tBFlwV
CieGChqeC7p0uietIO3iJ2yWhVTGCMvbToztwDWX2BixXxALUIW+7axxn2eTQaI7tH6S2rV2KdZdY6XV8b7E8vEVm/Yvubna6K3P0ekyMa3psSnHayOzPaE6Xk4zKDITVCYNR2HOvDP3oZAaNtpXonejV9SZ7tvD
rK9cbN6NFDD8bCjmNESVlouiD5pAAP5TgP5TTXUkxA9lMKExEghYj2MvxZjJx9ZA4W3aDOFHJcO8uKmYLWfAes1plmamoFlq1+nIUhdLyZYrY1sFvJEnN0pA9QntpIwvXHGadxFbu1qhZ+8dsnzZVx6TskpkkuMF
FVKIJTaPMGIJysmx0gpJxNIBhJ7LnNa2P1v+Xa03XAUvujFWAVXZcnXonxO0/NC7FeVVKa2X3BH/v0WqrBF/51Xd4TnplyiZlzRdl0p7+6cMTlMQKv+0/qVm4pYoVJxcTUPR2vXDdGDUawyITB4/xfrXVQTXzg50
///WvlabxyWahg0ScbybEyLcr6hLc9qibEZ62mw8Y3uNG+ELQh0EmQbt6Az6B/FFLVzvo78iOh7Su27Cqk1Uw1qVWv8oZhCHtVwYpcSRyHxb4c8bI7zw4P4otA6Dhsz5zbRXdTSKpTm51ZhC0OU0ekbHd/rBtN/l
4lROZiJk/Y4uYWFlT55pjDUOhwWAxajWGOP7YAKz4Lrwnzdo2yHd1rmM6xXFbMBtNwFsI4L4ZYXLva9Em/VxQCqs3DrZHUEmx5RtVSvw4UkiVdJeHxNga4nGat9j2HXF+1QseNw2PeucE7o9oOtB1NaLHAEWeK3v
V6RVMa3di/1woWbqp9G+/j45guUZ/x69eOWGMngpzEE/1ssLcHO4r29hJhZebLSeRl4bMfLcRA18daHFCzR4ZGDgxzIn70M6lbpECd4+fA0LeBAGxpeWBOHfiawGDZR+z653xyuZSBw94Q5EAglU+WAJZf5YA6Gz
fXzSQJOhpZDYBejzBrvn7Bk0+S+C00EzoT2K+7KlUOJdHLj+wRWSb0W/HA6YviOmuVwUBtnu/TO0vlgpB6C0SrXPYbnv8+twsan6n/XZp7heS7WhQCty2n/96rHh1eRSdMsbdNWsm9f7SN7Y77BigK9hbeYvseAh
6scDox82osO3j9uUPUwdiKIdJjmmhSORei56uhm274TBPuszIZHhzsxyGgBhwDtfFz35rdaMsNyQusErbe+DO3TwA/OcmhlrTZ7prHDrjwiPzpPcuLmKJIsRnBOzK1GkXpF20ycuicrK+k0o0M6VAnWiHl5OJc/l
bfxWUnftmX58VUeFzGQSB95GFNO1Zi3toWsypEvFfDXifbVQ5W5N7VOBj01OkVH8W+3ftUW/pIel2MclrtKFzh4PlxJg/PKSfEkv2uoU2sYxxCjyierRMDTRXbLZW6S++Y6hAq2oA/j2IT7XV3s6vxhnG/Y/9OUU
pVE813Ls64DBa3fM/3+UcXt4ncOQIHM5lj/DAo6nNVw1mVM/HvCjaGXmyMiqwkI7tR2/h7Byjp5K6eJ+gpFnPY+N63onDbhrjjk9ezVMSrL0sMCkEOWBpAVok7m96xn834s/0yVaxsvxomIZyU118H5LmbV87hFF
5PuIxxCMeUmBETF0tujHYW7ZnAKBBCaU3C9S0UKzr5wkBHhzapdtliDD7U2akpB+wKNuwm79n9owr5HA1vfagC/aysG1WuNVmSEegrEXNNMlRlHKSdgR77RTyry46kdZqKufii5mclz46qhZ0NO1f6rOL03IFLio
uCddzvomXWNkffpZXg6UlA5GuN+0E2FXAr6UzwfnjPfhAylMvSV54RilabcQVVSGqdJAXDqDfkAr27W4o8wLTbEisQZe6xdM+oonpOI/FEbMdJUrDHjUfXQulngqLjqmLXnIJCA1dGgXmCP6tP62C8zYy6uiYKZo
ipslUWjYGzpHjClPMoVHACI5d97NiNv4/e0X0IFZ1jjLNm5ruqaelk9TaApBgrRVvj48B1sl+jaBW9XxFBx8mieEgIyGCoCDt5g4LYhKRcvIpJ9yEKjtCVvaKgoos/lw0e/lXG08T5yUhyHENKe3wfFNS9tbQf1l
FpvqxJFSKAoVdmtSLhpWHqd+MxnZivgkI41a+a04e00SIcjzO5+jgLaElfwIwcbQBiGGpxD1t7T6T3MqCsxlYUXjIFWlgVv9mVOem6koWoy1fZexLPGpAjqXw02BnO6pwGBvk7s1PtMvts/cWzlwUorPcMRzsB4+
e4qk335xS0EI8aF6GCWKU+Kwjgah7igmwxOOlcN+STMwe6Gb6Fh/oMsk6fC3VEwNlpnaeICeSS9VlefRlZZakXRbuIxwbLMeQsiP9Wkm5miTwSaKToHeF+6/vWnHu29PWOMN766ZFEHEyv16QuS4gkh8bca+2wbI
pwYxeSArnjPtjKlyMymWj1PYStvVbcrw9bVWjZ87q62dJKpA1MdrIQIlmDizgHavwU9TvicD1xhGh5VMIGAfmn02kgemqCcWR50h/Y1VyjVh3FMat7GC1Rq3LRi9FpkU5CCdmHdTvvEnHm59P1LzbNiJdI6pj+O5
4dkmm9mPMWOPLvyAs7yME9CwwLKOYkLff8tNK1Lf/R4sZlvmwwZsipWmaqbn8oXrZCpRdQ00MShIohRFhMhtoFLWNIRtdifBx3LpX135rJv/OVJ4nWNDb80B+7AW2hPG0FONKchOfIL6XwKX2hTTkPi6sz4VttNJ
0VLf+CQhtOKDdLIg6e1ZJKwWLxbec1xViiAiL+1Z5GUmQFlI6UYXEggIgWZzSAdMcTdI6bVpPJ7Y/qd4JR5skdLEAmBnciej/wdOZAFYnfg3M06FlSq0E5JYogKMMeralC6g5gpw5cL4wpUEtRB/KPrKw3Qmx6s3
BO3YHtqBau9At9Ts8eYcMABbtWbIEoItrD7P/BDMxHJ9m4iiJ/ZFRNDDcqvcSMcDBounmyr9OQo25ugA/rbMrx6scSaZKRMdJ0BDKbmYrhOLupDW5VMQL+GUF3ZZ+YN1ZushSsHQy8/MsfO/Ht49eipR9oyxaYcO
v3yVFeO8/OuypZ2RAmlkQhNNP5gcZLrLOl+H1sgDruJN7hpj7NUfPvRKdGGe9UWLQhRVGrW40Gp0mxCAlzChhqx+CYxr2t7rWdhkyCLBDfYC/QEuIBMu9+4wEiv+XRueLu1s+p8Ujo9qnWm8wAuVnbT6k1eyW0tb
17UOuhQuLYFWUdU90o21ZqbunXq4ucdEDRT4T70NPOaONwp3wmNKvId3skBHIOkdIL2krW7BuoyDtNvRBE0e0YnNsCT4k1JTvWtba37CNjVopP+OrMgqMODSYSnTm443MwXaH88SBXRhPEgF+qob7P9LaceMjv0b
HLW8YQ153mQxfsmGotbzQoAXiyQoYYzyc97xHbEbl6w0BmkP/Pf/ShUjkvVpf9Xn0ZjPkbG+yhXzqepbkm5KrPLxuq16qTCDOIWEPljCZpxphqxYSCGkU17LMH4/RSeLE1fVhDnYxkl4lpJbavM+a+Xp/BHg+roJ
lDvTb1whFWgkcEo1BJrdCIq+OsalF8B6Sd6rIGpD/dPxdTPcO70HR6QCKhqqhS9EsXwQtDDyj4XpqrDe6DGMExqkm8KNHHvRNyrlYn0V1tJHXJo+wZZ6OzT2ModhqwNOrK7WUNe11YbESjSocln35aDERyZhOMZ9
ctR6wqGIEwEMHxlRYGHpj2hjyPd3vX9FGSA0XLgeAyQP5gE/3pdHIFkRPUacYFRJN0tI12+WtleTUf8v2TYfRqeeusGZIGjrQzStAA0fpW2yeQMwUxBx+P6Z44SI79TBrTOTwqPn67ccS6NyQquCsP8rKlZYlrH6
nyHn0Ccr/djFQSisHGTuE/VDyqdvNGpm8nUxBwmkUjfoIvPWreuSKAxwj+NuigZbKJ/7DkEwi5ZNf8deS84o8fS096SmmY9MvNSn5bNJkoL1o5RPNC/XLG/9daGUr5RoG0w1Txu2J5Ntjs/oSTEXja12xLsvEk+L
8zLjEVpUPisree6czZ2Gc5i6mjYkXcQ3p0L5P56poxtjJNZo+p7IxjCzKWvnP1GhdwL8CgGbGx28PMCYypC3cZwvAZLjaj538L7OF7I4+IXTP+w2z2LTSUZVTO/NJ3gpvmFuIJqpCtl8lAOd2KVVPoMYjKjL5aS+
gyjseTgOgfuns23tqNgPKJc5ymIt50Bhhzp2kMY9qfOstJ/S9WzGTn8W/jwM2CMcasWIHFvj8/VVbELwXSazCwh19Ubu/0OFK0NPpPTW6qRKdiJ/5l6+38MMO/ZtfLcNuBmxEfY/9YSrmeGV/7fzXd+aW6Q+QnnK
p/ylmELMt4Zz588MvsTasT/IBBbWsTiNLmCFx8rME9pwOUliSEyaLjoIf6DlHlT0Pz/JW4GAbernk5NBquYvnMWZMIN81s1gZYVf+YdJPeZsGUVi3GBaJWlZNEeAuzacyQxCVYr2Z72x0q+sbJT+giGy/a7W25qP
TOyJjs0kU/nzftm88HwBLfXlShbjzeVM5beAPVzI6kGr41KsQCi65AET+GCSAzLx3P70DpXN8i8nOZImHrLtSIKk0ySTOMgP+GVqt98xqn9MSn4Et4371Xo2jBybEwSy/WmeIq1nnDxtcaRc/9lsXRXouzyLmsPY
X7UCu40O59jl1DrzJrVwJB8uuwP9UIv3C/2jqtn6Ev7gmOnwqmaJNE/swhyAfvVmK5Cqr4b5mnZ5YgAAKeqskDcY4NScb5rQ+E+03aBEwSa60pKcBojEpRscdT6K7RW3HhIVpbhGqV4vn89tA5jaacRfhVjhIYnQ
sAXgyI0KOCvWp6afXO3jbB7dZ8MPRGIj+R3AfeXSdmxLQhRirQOHoxNqf8gT9LQsn1CJu9Od+w+RUPy90Y94vwW77qqKpV3zSRYy8wGhfVFL1LXfNHWIEL4AbTgShIFpyqJQjiA3l4746joje3FfJA0E6PGiIIvD
TqUg8QZwbaJvEoQ3GvNcXILK8KZSkhP5m4ClRmZ3rXgvp9JynZzgFXfQo/aUfhY650Ce/F31I53fM0+f3U+vjQWgA5rb9OkkNP5KP+nEmAMmAraVCgZr0nXleyQs62Rtn4Pku9T5yZhU+uZbgp2qpJxTRGY6IHxW
g6SFYKCl07yV7Z2ffVxNAQzYVrRkcQ2tq1j/8DCgF7FkUbNSOKdPi1tqWiVmHWN6w1QFCSM78wZfwHtNuIIvfctetTByQBtdIoWMg83hGaXUrDaqI+gb+8l3ZNHYeSQDxo3L3FJurRviq3Zr2hy9sxb4KqLe4etw
+nLgC7MkWEYJ70cJrR77UVo9/QIzXdaMDmGszqyjJwu72QSiI2dH4r9Ho5lQbg0yR9YOu9RfoBe+MSW0zcHdbsG3NQ4WGxHHdwwP7j5crxwV39xztomSm7qUujxDRQ0dXRgex1TQGpNJmWoyDGeNkJKO0dymY+7o
D1k7CsNIouqUiinraFj/3igQR5/dEG4ZOtGAKhwde+16kJ9gzqkNSc4wRFwGzwv1o9l8IBpgCfQffIhvrRyBDj9ykYLysLvyeonYZYGQtiYGkAEC08cv67MKokepAZCnI/iW6GbVjl3hWC9nm4ls2J7rsqDc/E3u
LA6gxxlj61hwxQFrvysJBWOnTLAe9bx4VtXI+Wg5PV7r5g/kl39mMVD48f/cpzSOo8QPwpmmSOOa+DVeYTIoM0UYl+4rQXIrVqIN4CdBVrLILJY8kMxONumdmpBoGGpsigbJmtPfMnUbZfSE5HFXBanCNltti10d
LEhfBT2qnKsLQxLoSFz82alMs5wDcFZNbxSpprLQdZIaFoJWgEbvcXat6/+2rj8maE1j5y6XASXobgXkcluakfp58AkipxHu4stLZaUaIjVndJB8OOKY7rxo9hIR23h5R1UWD+tKpyw+qtV8KnogYw8/STKVgaec
dUx7/b5cjHBnUTON+YDCy+GW6QxHjoN45BBWK4v+HuB5BbPpCpi+9VwrLlsVJlsSDXirWfva4M71KeAlk7vaenXKV9JtAhqwJxMyA6bZM1UggJvnFtU6Li1WJkZVvmuc6SwF9Qj8sefha+46gfqr71Ous9dyB+hC
m1UUNly7YgK4jKiXTN0X2vlPS0w+kOPWjq/pDR2+v3P1A4d2ou33yGMY0/QW+RW0F6UBGtS1Lf93LFcgEZtcchbt/aukPWQzeLYqcEh9TzfLjtm2kgtXvA50feWVEdem+U1qsmh36YC1ZgYeydn3QPEwx+0JPGLo
yCdssyso42IcQkhkNn4s9hCP4fejg52Gey5qxuztjyof7RZ56teVbK9cX3EPtZxKsMI6ejdcNKjqPvSSRsdvheYj3WIOlAEgRwmxYK7qsccNVEYHT1tL2qhLJ32LbIQmnvjzdpfr4KWx3/Pf1Sv7QoS3VSTN4tZO
UrlJLdrgLFhOQU6VN8N426qkUx8Pj/g2EZZ/5RZdPST8RIWbgX9v/ZqUdQpqtfWybxJHd3VEvdpuvWHn3mSpSe5+jlg1RCoSIOAAJKNhGnI5yeZ0s7R+fEeNG2uaxD5sHQhu5+PPqq/tm2m1eQP2+UQW1TabuRfY
T/uJi2fotBImURHIFfHk/Pz6zeCsqWsH9Zb5nBLpVcMKd+HjpvGMJG0CKGWr1yibBHAK68G+rP1uX7VsRFsZw/8kfswYhT/POLe5uP3FpF/Trk9GzppGHzuWTb4hzB9iEQs+Q+SBN69qBUIUk/12SvxHegMJRxwD
oP0LxgCLitjOK501Yu1LIH3+5oVop4+dkKOSSiwEK5GIrHoHaIBTAVRnsY7UTf/Vj/BPqovlrEU7Hfcevrxoar8XS+OputX6eGCZT5XJHr6yK1ZNluoZp8HtzHHRWkspDH+fK4NMUFDW6tMmkHxWApGVXPrHgTMn
9uXC/HHNbYLiWt9SO9UsYFBzYZThzDv51JlWUlvCagYcZ71UYzqudPNWVfvfVCQtxwbgZxHMwbDocAlE79FsL5NU5XN8x+Dsz9SAMezZSGPD+gB7RCplWBG2XtLWMSyXK5imNx/GaaeEmvDNOvB2ombKrZnfcLQA
IjMx7X5GId0Tbb5l9Fa+s1aOZC6uowB32IeS3mse83tuL7C9T97y23mh5hrrHdxVuGNFgLsSOFLluhog6HevO5m4S91m9NLUK7Iy+ZPMq0W9eJJvXq0zGxU0iW7kky7S2wjeeTfwsU/bPAikoY3shnptsyCBBm9I
OPseA0b08IJntpNY8QmrkHnuejcWdMaXPwguRhmtiAaPNk7ez2qua1YxeFMDI4q+kpf3FUi+7F3Y3NMWa3diJSeBOPunjQigRcD118iDm3sHGBnKYHLFhza+zaE3uKNLZLzIKrbTULzQS5EoeD4ul/svWkJEOUE6
1Wfs87kA4fSiBXIrEoc/OZ6KYEVScs8slhBEpv/LCKtHFAPd6UrcdrnYRggG+kg0YBo4c+fMcndfoEuKLCYaEerWmQFTBw0+bYCaHwrbO4zhdNL2/M34Y5JLcLP++koysfTL31RRIWoKuotHN7ojQ+UQwzY51A7o
577udAR4CxKjzMk/6toc1s6PAfLLcjXtyR+cud4XkGLhMA7IqZMIxFKmJHsQsXprMDMqBsmwrZCKCObU9UIOZ77KCpCcStcsiWrlmOEwOZu7Y0gjmDBbCUL5lV6jkBbB/u2U4qdz4iuvEe1fKZ8059tz9+f48xzc
WigLraYbFqRi1gaNqEQYe6qxfEGsQqb9sUQmXz9a5WJADE2UT+AzrEebIHt9Fdo+ifFNs6VCQtsQ1JgUach8GJB7N8Kr04Jz+KL+L0Z7zbIhhqEogxHcIYM6BQl5e/UTf1Ac5fAhPmdNS1IY7pv58E+5gS+eeilK
lyYfGFHLonZpwn7xPhHZywwSl5MrbyirsQe+e8pfacoaemnf5lIvxk44rg3baJuvYApcdXKeYz/mBQEvRDtFHZG/RFXn7KqJd+WbCRciqG+uFcjT1a1RRveHlwpDw+MQLRKn07Zh1bdxzoYmQv5V3RnxpvDLomut
SV06t+coWvOx8ZJrZ5ydlYR5Gyy2gDDfWrQY/GV6JZB2CpfEDFgXO2DrxWPU3VxwTh3B0hhbeZvFE0B6Poy5vK69wU3rNh030it2SNKpWzakeoXmYeUYld/M2wYC8Ef8itivKsmU1oK+zF9tcYEvk66CH/HYssqL
23UE1hTO9XVeqJy4GEmcbW5xGZx6YXRqZAg9ShZZJN5bkuVsxoTrXaFtcSEUlT4zKqbDTrHXAkLa8Zf8NFFUDr0abPccGjqOlzGqwdFOwdxqNG6pIGIaOkP8WOdA5/eKVJt0mFRJU05GkhFPpmTIjjLZ/FyPe12K
teVIh3p0HAyRSbjDHg275O62sSY3HwUO+Q/lyeBtscB4vs8DeqLRIJ5hSLMv/kZMTpgi0vK0mCStLyh3O7tO7uSL9VPeQ++LRMBTNFqVP61klmHXUXySPszbBWFzyjacZhyv5QdS8jagL+tH1j39fKsFb7/G7sm9
dtK244r6EcK4gEioATEy5o5uaUEuN1zfZEcfMK6c8oUXeTU2hkrT2re+a8r6+tifK8Nzk5kIod0vIL9Bins77UtJprSwEOpK0b/10dIhOaLf1ZSdhKuijkZRhxOzzdRYqmvrzvP1v2JWprw/x3MaXEHit/eZR7DW
n1OC1EZhmMR58fkHX3aQ6DIzMX7b8FtWs4rAxr7rnHCNUTJEOyLfV9IbtJeoZHWSAdosIiw/7DqFWGa3gOfaE2Dx7Qhdp9NDRvrblU6YtpOssODPYIjwfXcdL2tsf0TRRog1nT8hDv4qNlorBWxASrnZPhH+DkHl
Rhzz4dFmKBrzTZzWH3lxA2qgj+eTanL3q0eeE72K5yqUKX90Llew0PRI35PTaF7+mH/C7PZJAtFEtvZ26ssXGv9fFUOcrUSgdUQB9QNt1Q9tIaqWxcIcaDHWBWWkkMLE9r3iTrLNCT60bL0s+nFByusXr1n9J6H6
vWZ/TeBFK7w+zRDlxWNUeSi4cHrAZaJeQKer7g3piAQHLLpNA2ia5OGGh5gohiH3h2Lic0IzmFFxtIM75dYQ0DMWjmw8/IsTyTOt+EI+EyGw97PS1WE994J0BwV0xSdhtR0GpwLmFj9BrMkUw0q0nE8bJZH/4/zp
CQdBIhzg+AwaIWZ+E00Wg4WnvyPO52C0WWqbXVUw4guCQ4Ra6pX87ZaFWh5Er8nODsl9PL2vf4kVWYKa7KmxJPSJ1/PmHyeA6nZKNpdUY+KdH50m2zmk5Q1+/cXqJJ1ipF359kPTy19n/mt3JSU9rfhePnfHBC/9
wGJ53+BlrbhU9ZK+OLQujuRoEkHvWWytLL0sCL7qth5pAH8OV5A/7QF/a+Tu1mDsltCcnHR78LF//hu7gaq8Wt9RuSA7IU/Hw0bHN3khxAqup+0wOdnjNgeM4iDZ4CVAXU4bG3WocqJwZCh5fO2jxYyrg4yPzObg
N5Nba9XKWb3piut/NXiPY8Qa57Nl7MYfiY5uxmsqsczXuIg2NuFTHNdap5Keh8gdrDaQkiBpyxf0WtOUYrZtuxtduWxq2a9GOUH9RnbxBuix4NeWmdY5YDcEJxXyOS1gr6MmnGQI0SfHNHiqU9DM+ejThZ3x+mEJ
ftbr5rA1gGa9/mNOuiJYzxbZu9q0y+KJBcFyfsZ0oHRIFvyuJYcSEL1CFA4bYXkLV7SAWYlOjkRKJhT+e7vYBrtbPp5n6hfWp/Jj/YQpP0vMaTeNz4XJhTCVgfZgThQGYXWorbN2TDuqU7CiRUXdxagRytBF2dRS
ToJ2t4EYE9ghO1V/rCjd5e8GkIHIaKKsD6AY9wo+N632zy/5xrtYSvZ46rnXMQawRZz9U66ju8P/gUUY8RPTkH8TUodMr3oHXZ1NSkWihli1u+AUku8VDf6wYQcDODcH2d6BjDhqQ0/MSFnkztnkHv8ew6yzekH+
FYNUeEw7rb36p738mScurDtOtj1lwtU/vnMtLLYh8+PJ8cVIvJrqrXyjYrayhBXKwD+Ifc3armQ1s2D9ZMzrAN8mzTOd9n1CxiUnXhUYXa3iQ2cchPREYC/oiBUH3zb/Ait012HmVIouWf1Vv5x9LbiMkqDZ11gy
A0geSK9iCBpB1BV120Bjih5WLEKzT51YGlYkcuG4x2KBdrpH61nvfZ88PZHiXbRx9R53uMpyw8Vz/sLT7HkLQmcGH7nsKoqNUDhyXNmFTO311uLbiopN5izvB29qT9eIPFgGy2VHUUcyIQ3+wY5zDivuUz7SWTyo
R5fOXxl9Uxt8mSEuyBfnOC/f3z1F4quZGBMvMcaPHMaWWXros5A0IMcLI5JAhKDr9lwelAVdSX/yN34boqkE25+N9POGuJ47ZLsXZHcpPe1TWHmNPZtU/6tKEplkkSuWwTGGn73b9fVN1y+oMenWSeIw8lzfnqCx
jLWdhWwaBE9J8H1i+VGPiQCYlAaVEezJEsW49RuBUj9tpNJzJI51C9HO6IEfk8bWg0HK2dwHTR8kZx6Kdw71svgyTa8nt4bnItDWUt2N5ihZ0xyOILLBHBhGUqyShCGBWQkxUGkz/8rhoN2CJI3eb3nCU7NUsEFK
XtskjfY0Jaqboch5CU0T6G70isHScgKYlkvCAKt/vwk6bK2rt8tVZ3oOABAjTMPwizRVrBDE+9MPtvYmUEZmylE5u4nJAGV8+vyxSI4FSz2B+kbL2lkrBgQ1FbY2ryh0XMDzmQqQs5vS/Os/o/GFK9tNfMtT0K+K
PVZkg1sPSlJGfwbQG51WyOATh3Am4IGY6hbIJ4hDOeFF2vPJ08PTMmXydPm+eWGBuC8ihUOC89RhDvGCBt38cRNK2tcSJ89lQuTdJUBiN84/aWJyOozOlNtMUUDfMmTQa4pBSj8djsyzlNRh3vzC0ltJpFQxsk95
QGVYT2mxFQzo6nOUe69s3Nh0mqXikJacgNyW8itd/9ve3iF9pXItIRhIKEsbxZVCBQ33JFaR/vxMQbuZyfUGKIf2CR+bkhTjwY7Ym/O6t/Pj9k4f28/5y+RgVd0yGgVtJc5WHtolNszbxcFd94zxo8ShrtQNfiZo
GonZcR6Yucvnjo7J1IiZiNE0+ZsBu5Otw2yQypcntGgGpUNkBDx/qza2nNdgvVsdho/xdnTgn+2siBZrh2WLWzo7KUvrU9tk4bYTwyQMdlA4EEyiAHOqP/ALHX1b2vQT0JBv+hBuk99zVoULK1EaD4mJ7IrPvc/m
MalgvGFC2qLVBi43jnzFPEfSkgwBpwRT6av311dmnjiE6uqBEDVLLyN6vG/ettVnnm0htAjCBY/nDvQSZCEt4wn/fnrlxpnf3Db+Ej0twixK52QaHMuY95+oNxUgSMzsJgcTJYthTC95MOWHWK5mhMV+FVPDT5K8
PsoVyvio8qe6N+3ksXt60po9+Y6VFUGwTlNfyZJqVtUWv957TWg/0iN9FXZ2QizTxxxdSxnjRflzxiOXOvP/vOUCvjR6Dlg7bibJV7fHY6US8czr98SKprKvAoNVPez95digXNKvzkWIvCz9qMXG66gddeaqymz1
rRPWIwEKpeWxIP1G6xDsR17YKt12IY0zsB7cBosnrNvE1HmxDE23x6NseqMsghVNYrcZ0MHMHaZuq289QWCKOWxDD5iTdcP0TQ33hQu/a8tv2RbLNKX0kwGt/HM8zfyUI7Kn8+VmUdVPixs8lUqeJ6NhH5bnl1rr
C0DgjINgPEc4hGnZdGUK1UNoEUIYSYchiW/JZTw7odUuP8kHmhcx1aqcr/NAOYMMpahf8hS5uEOpCrUbKNtzagLK2l0Tx5eEMAWuOJoXTsMe9gzTbHMGuU1eFHuDexy1L91JjsYWoD62+Y6i9tGHJGu6oVY/UvVo
25qz/qNu/9bR8WOUYkAflSHAIyOWdukGlcMKK4hfsnFvaelUy/e83MF7C2RVpSea/kj7fW/KHwXTL59jm4wI5/85yT9MZGpHE0uv0oNDrHFpkNq4XkcrquC4NeYaaoZxuqthyUK9EYsrbfkyl0pvUuE2FxxaUzGJ
YDP86q3CbPWqx9L8Gqp68uBNsxPJ1JAiFnZx4RALD/OMACEltRVTOu1ndtkOfIer1J1FD8k+CIZH8jQ/63EFOrMVmnRrIj4SjG1V8rYfJrvl3Br15C3lyXX71T12zhQLZzZWYxemQN1I7eZ0tXQ6Lrm1deKIjYz9
eIGNRZjltnVa5j/OSQ5ZB/HNMf4h6ZDld3UgxCeUODPSWPs+r+gj5qa/WZDcDkS5q9QBB6t8UP64qnOr/s8LRxWuL8n4a8gRmICKgbfRjncNl2u/VTTDuhJLF8mgtzQRwYnxRl/z7C1IZjM80WCIrFGEOlLCPDS1
wZTxnHBGDPI9IInfJ9rVQID5Q1FZTKmkuzVYOc80dlanErP+uM4b3RfZ5ZAhY4Zlc1Zt/2qilMzFJUb98ZZjc/s7fAEQwxi14QUVSp0qdjxmJNVmpBzngpn0CJoIJJgkZOsvNzyGkMYFpvzJsLnXdP2brUMXwfK9
ww1NUEaobEqkpRQs3XerHUeZYEL3pLUQIrkkN5R6zgDf3A21uGlf1KVefWPCpU3GY4cuuwqqsFbyWvlmc7mUWKc1/3eQg29cMIe5dimYDVZN6vZEegspYhI1fU1HGI+L5wxmJsBmKGZElVkpVyTsZNEdAhWH+WCD
Dubi+l61M2kV5m9+Nouy8hJAqZICUbT9qE2zclnCRex+11Uc4iQ5dwiC7qbZWcxXxx7fq72KfbzVxfa1/0qsvok4RixLtWDr4Ou7zMZiA+bxqeHLYlyvUMztXVsASgklHnBjWFuZcXtzLxp6pavi3NdaJOqWy/kH
LRKMRSe1CUAf0ZdIZHJvFo0ahW/+zlt7KuhJCB8ojgWcV07xTHKolVIxcLmAPPqEKlbocAELqcR2wqe9R4MvgYCEcSbbR28OFdtm5M0mVTpsqKiP4DmRJLWc4cPmNhuq03fjXS+lpwI7YDhliXXxxzlZu/XUY9q3
p/GeJFBQPy83X2lP3xjrr94VPh557wG7ubi0NaElMH28cqtT7BtB/OHlmHS4Ve7SMT+1YnGzyZAVGrw1Uy85D1Gvrc/jYmhOs0qXycknqbYf3Vr9zBDkq57YOmMo0YTL+cyCNSW+siW+yR4qklV9MnZaptJOLzoJ
fiXtZCuRk8NNABId8UQVn+9F9o2Ll35JcLDOECkJkB/FnAic7m87hWkpFkLqVgyUM06V0866d/P6ZfhuKH88lFKpu4QYr1nzBEirjlSjtkhOEC94C7IMNPVOMpWGcFzwRiA7+VgDVAkQ9bXYWY5MycP/a7xqERs9
2/4r2Syc6ccZkGLZcj8PA0mOdhklB0oicWNIUw9Gew1r3pXO17NRkfgwlTw/sstUurbYhtG8rAdzPOWgYFQ6rtPN8+JsvuMiVeQ8Su3vdzMIaJ0tOI4nxveL8+zJNZunv/nDssPra6OC4OxVRzRSMwa5ls/IEzF5
5qoJgx5Nr/hUrs+mnRv0BaI4wTd2w9l72B4zIqrvtqrWDqL7K5XCk04NfM9bA115nhF2Sn+Y3dsbRr013qsvi8BVT2W1ksTjSm16BkhP8JuncOIG79maAop7RLxCbywrsuZZOtw8n0mw5ZemMRTjr2DGuq2+NGtj
MczGuusyfT0e9Z/C9ZjyVfKVLw785Cgfrv/APpatQCLxPqd17FLHbr5yS5+EuHhsDaTvMpTu2qDprz/Fb1rkbmPcu9VRi1nRScztzO8nJ9davAPWSVN3haLhgI19j3xIUTY4rz4+9pOUNPMf5ppyu/l0nuu71f0v
4dB9TgRfWZikiRYS5Of5havzOj1RL2tiBtIM2XweqEDlzbOzGXYznszhVx5UOUXji4p0tXlH69Sy4va043ITnSjxrBXL7MK8ORKpkxhz6sGfL3NbdRHl38BkQJU5Vh94p1ZypipgVUDji5Lyu2X20DbU9Mi7jrmZ
FwrxVTM9s4dU9de0tcdRAYTG5iy6TeN9rFfeisTuqTg80gyCNzgqqPb61xpfSSnY/vZU8ZP2yxs6kes2LqQVye2tj0oas2OwfEZ7cDiYXII95uwfIpjpVNWXci5C1HDpx9c/k0xzrTcHIiTvJ3DTPM2n0hoD6zMG
dUuJT/yq2aqa39yqHOWqV97dYpFmLausQrijtqC8j8/HxPni3NydliFtQs6aurNl9Zy7vCJP0ZXEEL1xMmfWQk3NkbVH65H4JVWHsbkn4L7sOjLduV558E2USTFZeOk3QSj0yhW7rEJJFj/ba3FwZjbvhc71polc
S3xHpb9cxmDIcR5xo55LZO/N0WVaZa5zEy6G2LG7AAQDEdL9u/yo+sMC9q56FHbCxr5xafKoHRWsRzOurljPKu654/ylaFgAtFtVftL9lXCIoBXzzB8Sr/Hz9n5kjtAe04rYJGgeMPldSa11ypUgyZVnQwPN0/PA
LT+URWgf29cu8l229olP0I07tE/A9YhxA6JixZNiZ+uXdr9kKIBa/uRY90uy+Settay2yYdskMLpWuW7G9bWRRDcl++/yG2zKCbwLfJqyTb+uSB5FJcx/yeDmU7i5Zp3XzZql1nLV/czJzB7HNGlWAHQTEUYXLbI
BfGJFXVPVMIDopvEnMFijMtLi9PRVWdjWuovFLUDPOyQjW+IJu4kTbmG+Q/2Q7qYWxhIpqYmuidRirr3q9wn+WRcGfb0xtT2sv7LetO0Xu8xsMrCwvCKt57sz/dDUDmnQ2WFiV0JIMBMQdcH1w8xP9+0qpVyFtLu
o7f+mM038MdNt+rn4AqgXLY0Jr2ReKPTvGzq3x+9xr77H7lT/2gWfoH8tJb4qNePZfcybky7f+9Yz7dOvUMyXRQ5qEcgCsR0Zfx7BLGYrf/oVIcFFXaw5+bAwxDB4CFS7LDSzbpx3zeLjjWi9rWYsppEY/48KMxM
R+1D7gtzMDjqNDYyuleyXsRFen2JwUna69EuId5xZoalRXueyMWTrvTxXxWV324XicsBB0LIi1/bJOYFeLgYcpJMjHRvHpqW4e/wenDiBX0xpqGkx5APcO9l6uGvycy464Wr+Vi72NiYjXhRl9SMeaBiFj3pbeyL
kT0XfpkK+tagZn5NZQvWyssQl3x0rFCye8EjTgx1SbZwXPBcW1x5OZD9hUnE+I5IHXQMecPfs/mqPS/J1RhGTCrbxN6X9kl7UQhhDjHluwSAxjwGqjy7Nll1H61yRWBPdm07sY1y3WTqrVvlfAF53LWban5wsf2w
bMWmF0AT8+91ioLJNaIOZZkJS3MwLZk6Q24YR5jqViaqe38bwDoTN6qg1YVSy3//BRzHv0PUUPtOIgf9gDZnI0kGEy+8Y7zcHR0TP7tWdfbs+fzUe/VTT6urm5/O1kbm0ELZcPyUQqKE3hRbIKBRz49DXFMQiiaU
HbCbEcphfnMiMOa3cbqoOezTX2gXd/WfIpaLS0PA+SwvcI3FQhm5cVXngDOScOMUx8SB0fumlxz3I7oit1OMoFqqUhqopZlhCBT7D1CCVlp/xclDk1Jt1CYVKgNJD7m/pzl1avyklI+o1G8Wx2CpqhQjQ8WGhTSe
DUMgoJCxq2iNuKEY7S1ydkoTgYYCxBZKYwkeovXvtTGhDzlKuEpxdN0W2gjLaVu4VsS0mu1pgr+TsqlIA0eRpIE3yoouPHwl/vWCTw5bLbjEFbApVqOodFBhtIfxE77NzFdO3vR+fRt52roGPryZjCs2vPTCp7ks
+x0XrgI4QtSx9xc9AdRyarzpAzPejoQc7ZnFEMxq6HIc2HX4GIcZl+3R6m4wuPwbLU6FsSQONMUWZYNawstMjj2qN3vHblbQX4d3wqOWqWIPVP1sM8XCx/tbo8+FOR81/YZF5xWsKg02mMk99MiY2k/l3uIUiFAK
rOdALJMciewvRVMa1JNp2SniZAaZIlHgK9ZT0jQ6HKAMkj7eYyPTRudu97+h4LxuQ3fdgmhN9UvnJBvmdnuTv5FuVmZ+0n+SbdjQserXpLOSFO2UZHKidRK+TbM2YN4V+eY9NrD2PXr25+VeK1KdOeZ2gUx0x7A8
2GgWjGRcG41pfK95BNeWXHFSotA0rAmAX7isiZzINoaBe5q1Lo6jh90ot03vd1WtD2S01th1uATVpHBqnwKEIhgAbvEa4GonaqNTD85qwpebJCbyyIzlKmcdHZSzOp0oAJPLsCtIL3CBbUSnevAIDt7UCCg/YGEy
9zVeRXQb4pE2ZexlIbpbd+WrKw8LvIBbWuD6M8Ilb3RfaqeC2qWEqerrooS85is+cmHeXvbxb3jj/4ku+BtNz/gJ0gdIF9EU1kguFpfvVfqlOMCCXC5AaBwbk1L87S3C3Z7qsEJwYeVA9F7v8gXC1Zh0vICbud5f
kzRyNQOV0siuCaB9toFS5gdvaBQwtVBAPFNO07sk4r3JdOnMa+LU3a1WhW8mw6o3+F3+dSlY/ooPNyRzTip3tDEqO17jolHi3XrbMCfQrL/LNbpnf13C9qzJ29y3hAltCxJXTYCLEO9P3M2jDUPIG++WtzNtDv8J
MS6LOIrkWvETG6jGZY//ODoo/+b6OsaErgAOiYrxX+2Ic47TDD/vsYTDPf2tpFtA/NacbhFEiQgiM6tWwE/Uqe4C7tLbixK2Rr8qkQtLsgZqMy3oYzk6CQG7adZEO0FlN53K1ROYeG+qa4njQnRolLWRALYUhgA1
LvqIAmU6s/upIRRGHVi01W5Cwkk8RTIVSAhHkY+OmB/Iv3dAdMpZgccYJGoj9zHHOLWhA/iLPqTRO9MdsMmD0wE4RPLUXcbFsVTO4LMq9MVecWdYD/0llFQKh/n1g/9Tr3Eb+ra6n0Spp2hSpao4lPyfHqpNK0Oi
QcsPJl9c8q1FQSKROmj15m9EADNZdjMq4Pow9NUx+GADklFgFD84Tdb6zju1PsqBTzGMrRYyPS/l3OprcrXRkGT6Jm/Decf5Ee+wSQHHfJFZhzHrAFdE1DgG13z623gGFn+UKMePa2U8dtAXI+9NuUUdR5RLxbz8
S2nJ0BzKgVfD4DeSBPGnhHyiyGqQXA9sfJo0aOS69hjFfpHSV7wVqpXjsHlCHXYKfC/Dvvt8eIfwN7fcq5nQ90kPVGwqDcbNHi1jwHYcjCNJlVe+IITbEiugLu5z5wdH9auPgY7q/UgS9CEfWduDiO2MtARHa/eN
U45JwJeSq85FWQ+dZ88NUU9CYLYNOuQKRcmpBHg2uiL1qILAQ7x3FJCzofmveP8PcBP4xRNQVaTP/GJ3bhG5RJ8peWMWGHcAlcYlc5UBMdvmD1U+7iOpSvRZnlEOHKeVe+YFwCahLn4fFL1E8CkDNSm6MYiC6/WL
CTyGA9XXgmhoF4dCZKwqVCIN9s0jU5vVS7uwpXir926TN33ukPP2T5TIY+cXnLsb0/f9Ui5Fswqd3cIsS+Rj6NeFejdoL0gJFOOaZTce16I5QEONkj3O7a4QARiANCqEYCGD9zajYl0ozNeDqLEEk8aCMqJnRn1w
Cy5TzpD4lS6+kpkiivM+vhDQLaow6Ch0MCPans0foPOn/ZSlMdWLoU7OjP3uynBzzGIjOvzX+TRQVCbOixtwbxxsUwnRxJFEAsidbiZkzOzr16bPGiCm0WjswocYx8sde/B+b1HxeABPGTo+RlPQ/6CL4PsheyTx
K4iLjyt9BHa5fnNBPvt+aSvKgnNwsccr0lIZuzDWpIK3VC1ShfuZGu7z4yKnhNG6pg6MAdZ3BvRnlLh8arS3id1ys4lrHS303fAmC7VToxbUDHOJ7R1tlBVV1405qFcYe0DDHpYPwU7A6vbuQI8Fv/rYHg+DzeLC
RZlVO661m2xHAw9vw1XioGRePbTfu1sxJacLNkxrOa6L8/ONF/PFDgeK2QGIbjHrB1Y9Ts103SELrvClz88Lko/BmN6H4O4PpbxfM2ElbcRuesRhXsbJh0wgPMXK6Pq2DfxIh9Jk1cs2X1bs0/E/2ppBEpKqFtKE
3oHmKfYfmNE+7igah4gjxt8RLLFDlv0NPOIfBEhbsBNblMaGljKRz48L/fypnu+1sWdwkF+FlMZ0Y4nLp+1c0Xg7ka+KxYQ+v8R/QgVDuOPuX8j4+U4b2J++sGxdXb3avnrpH7H7fGtIiy/jJ+27oWHBOGEWwDd3
lkVMb4VxmB+d+v9tlpHC7VQZ3tAIxajWyPwqvshBB4xaE1Vdq7voWAv+DNLOj03/KpNEEb6tovH3mv8D944GJaI7MbPwR1ty+GRRgCzljadYRle7eqbpR6mBecIlXt1d++71x6GWiXbeL2fcyVrOM/mtgeE3+A1H
TaJz1e3fEbhtB2WuAwugenLibeVf+/weQX5UpXczI1NjsDeKIJ8cgunQbpl4r8lJzHS8yOwG9tyDDdBgqLga1uNv3T8oWDwfGz2R3GXwUeU1G1RFb1zB5hm82tMBKGmV+S0OKZ1THRI7ypPDui2Zits8bchivgPV
K0w51i6M+oO18Yr0qCg4z05xbcHiwcvcJk6o+JXSYLpgHbZT2o946skTCmlBs+DFU0706DC9JujC0kT+vFDJrqVR/XN6FGN4iEnuv+oCf+7uksRLZ/lMo9fHKQ1sNKQEkhJWi0PaF8mLL4xCj4OOQL3YzWoLy+0E
yENI3PhVfLu8M/S9xnQWjv3RLcFIZQCANNe+XgRuavtFc2a+zzPbdEa7ul5Y0naJditFTR3Vv3bBquZ89xRB+s3begmcMSnxVyZfva1ZP+CyzJnlaKk6u1rULBForDkW3rfAF9wgBkkxZR/9ScQOl3fag+h/oEm0
dlDULjo6cDmuUWM/I3VqokNPTKdbPt9xf5NATWsDT9BmxeU3dmSmoIbKeSmCZbLV9wTkJymwRCn8pcLXJ6vdpQxQEGYhdEJbpzgr8PPMyFWTTFcz3D/qzBv7jVejH/uWU3J5KDNIGprCOJEcCFPGnJACbWyfp5+v
r62RJ8LG5lceni/siuZDVmi8CQPGKMZl1SaHf46ByRNplJ+f7kofB1xKjI+loBQ4l47oIWmJ+DD9uYmQLeF2gCVqmOIM3bDyNaD2MjoJWKV8x9zjbQ2EO5Eo+kwx1ekFr3WQc1G23rJL1rip4qvgNzjxMS6rN+SR
4wWkVi7+nOSkFQLU1VV9b4vfHcqMoCYKQd/OyUj6iSfF8qb38qY3tTpnmL26UF3/BXbajswSdEEFXsEuN9RrDAfxvMXyCUYUYfrEpfNbV4j805p6iwx11SM7AUf27gJugSqqhqNKfvH5Sn7VAAuzFN98w/Pi1lWA
1YDNC5YCmlQ+ojGborzHya/p1C4XIG88+w4ZpIG0gfoS/OwFgBA2mr+YHNNzHzfDz4XgMlwFfPqvkKLnReQMaNCS0+0/Y4Tl2j5cuYyCy7CrLSJATgHvaNtLgZ2abNHhiDI/Csuf4AiWeDHF8FemE24yIvPeYC6a
NjvUTfymSw3hL4qQmE4Q3BFn/xI1YAMF/eYQdQqBlxHQ6daOPbN4YoJAcBDYjpHpUu/dJpNHn9s/Okwzy2bRf53LVqH1Cw6qOukuru8SsWCclpyF8eLvLfJ8gzG6wbAniThJLMDJfIxvxd+v7z4gI7ACWbFR4j0Z
GvkeU2rG2cZ/uSIpJivvYZLy1gt8e04RDChKXC5NzjZgLQJWPyoiJJeFRbzOaDiAQXmrwPI7R6Ci8v6JGeL1vi0y5vI8ySxzDfrNgLhP7akhZapwjHYh0kF6Rs78Eo0jUrpFXKl3bQLcK2ez8PMJP/Kvcq+SieA9
V9VG3hXVuCZhZdzgx+i1afusvi8nXzOwpiE+4BshgkNTBtNWFxPBhQ3E9puoUKyqvGzLGPP2CVuwzajl25+rVSmYGxSVGtT12MHDgjaw0jDEz1Ga2f8IwUN371gTsz7oZA5052xonCbhUYLaIddlfU4IsodMsirx
32TSDVNtBlPrVdkVbpOZJXyd1uEztJCjXLSPy+gPgmxi4Dbib1Onzb+tMTleQL8Uf1OqKwBxgTVewsP104eJ9Is5hXHt6YkawJhSYkE3plC9b4tMGT5P6+24JCGu0kzdhZh+ZopaZp42Jjz/OFB9SUAzs3Ki2w8B
XPv8ukBbEq2IMrFC7YdwOLUthvi0HbaDsSyXekKTbPeKWoTbZ0r8qAZ4LuNDEPi2XhKb9b5yqjtDxki14rCGr73+w5fbpPM9ofvucsfegGfdzM7uilycL9ALxhtobJzagJqvroLZIl6VY7xeav+BkZfcH2bZC/bs
GCPQxRypEUElr4UAN5Xx+uZ1F01LLOS/sbTtvU/DBa0jcjRpSw2mWsIGXRHtXYXL3CbvfdNzdu7zZ+fhN1iEqQpF8PJTv1B+rA/BqrPeQHO3RKSXGbQnTh8yUTn3f6593sYqlyaCYOxmtdDcOxcqIhFXWJmgKhw4
7pOcZ0wixdXjBpeLe2eNbh0lk24n1PI5dFoOgs2sAQJopmEW1igm8nOqSu3bawYkvCaOLdfYy2MJ/K9J9d1b0aHrMhnasRUGPDJjanzn0F1Ui4h6xfJogrleoJbNw8gli6BqQKTq5QFnrnijgEVzmoZ5rruZT26T
A1Y/Ob4GiS3hnTse61uDMfDmiS2cH7onSwzZfhkTBmVOYdGZszREwFctyJGLiuoxkr3mQM9/+gKyHK2f8tUmY4+vGRk/MxFnkQczDZxfwo17QWIaIWeXWZb4/99ZQd0CNeXxsjdwls9BKNQqr+dr80p6j1JtCzf0
/DWlYl8yHTlZK/08OFZa7HZaUm338lqugtIyC85EKhjjI1IQHx/hmFpyKbag6WdxmZkV+PcAwzupYi+BADi+qvbgyUeq4SMlDTvjC9CHZitV/AlRC6ofI/b0HN43qjjM0QgSsVMJATfditBDURlfkXo3eP/fViAb
iJoLeWCFtySVj8q4thoks7ayVFzXilFurGhucX1lbyqcNmrZjj3HK55FKt5QTZCHKCxcOVPlNzfXvq73zGbCM4HJwH3lCHI9NSS6nlWKHjekt5Bs0QvbhePQtQamGrV16pbwyVP8ZN4W0Zvr9VKhOMhhV5g/IReS
ALDJztLS9/wES2qQHYGzQQdWhENycDjJqzf1ylcglmEZunbdTPwFshyEH5Of5NxKUY5qYUe+ejhBa6+UfyR4RTDrY6H/FSuzTFFrpldJ9EbjKopjG+ohPQKJ5yEZOB+4tRPTkIoOGoSZlFk65q+bQfoq1uTMXuCo
G/e+PJ6IIbePVsV6vrMY+WWLczBWHgWkFI6zVR9JxQGBu4wt0LxaiKDTiLHY7zxidbRxMNMdalbt1Lj8TthQTyBwHV9yUdkSUWIl1nnl03KI+1Ne7bLJTeW2G4F0rLsmZ1WueKwobT0bC0MFEvRnb5TyMqJDS+hP
YNJq9Hco6n1qz11ILYYLJcKZQcwOzIyLifyRF0lUSLq20FF0D3FO5TPG31njT3yhyLzzEWY2hmXNPjwgk6wFTWL3+M+pAPh7jqMELCaX5ebIzLqaNN4zS7qfLtD5qbdA79+zS6sElSUBLOcaIrT1P5i9A/QU6pzd
7CDVbJt0C+F4HEJz9XC+rLDjO6qt+cFPJpZholaGqUeaosRqg26Jvi17gAaKe6J9IuBEBgK/RGmh/PZ3qP4+LXWnUcU1aIjAtJy/orXQ8Q0THI4nJRKTc96Wgc+wFwB6yGC7XqNNSszZ59sk1nz7xFhgJhvjO9Ag
opdupQK8H2qggac1o3ZuXLNUAxiT3g+kn6RKAFMkhmUxMy8VbNE/ANIMDCosqGkd5QwiIPEded3tMAQRvYNkD+Xxg9X+j7kEapmWPtFCMVct2Px+WbgJD4X97gGyeDghh/KRBhfUFh0AP/biJU8x6lO0sdH2x+lt
5wr5ljl5xw5yiFBo058vfz3aUC/YdTq1J8HWPACYiSs6/tsO5W+/fvEfdRs3Ps35luJ8qq2TiAFCbgjwpw44uRb7o+RXsduudbJyTSBy0lMhsrLWdLvdkCgIiXh4/I74Y+QCYYfr1E3ghvFuyloQzQrlAIwVbyix
S4wfwhaiTSqmVGLx9vLagkvrV1110K8yFxV0mcm+MbdwEGhrKiCY/5RBxDHgsmppy4BD97aEzJsYxjb31qFhJscLeOyOWYHQwDH0Jrz/lGma7iGJvH73EapH24+LpU5m6GUnxqNTCM3VDXwFiVTUpZJEstgo66Wr
N0PSI/JzUem1yab9rJPzQDvJr3CJR/x/AjxAogic1kPoC7lOe/GmoLp0d1oYfKuW8amX47XVVvfZoNtu0WP3P3UIJ64jfPQjOdbfOG7txJAKxG0+HosYjo3bzEenR6enjIhPKj48HxmgCaZtMtxJ/OcB2IPnTB6T
HbZOpc2JHtRF9YGdQWvVE3m6Hzt1qbmLDiBA1uBbjPsU3mOc08hX5KqH9Y1dUCOh5VXOIWUjs3rmUpDRYJ6UeBDc0pMjpplN+9PfQXiL2hRDo/SBQ+lNgu/VmhjlnmTmn0lQSgEkl1TdTDKN64RAUafDYHGnoZp3
NMg6WQJQLxxnAEvG6z70gnIJJGAUs0C8eos4Lqp5BMdkRskSA0GSM2fO2WvX/PxVR0mpGaabGoK9RFwZgjisuLcd7w56UEsMkQrI/vI8/SDIiA60yd79Ie32kVdb1+jZummzbMFA0rPN+ZnX/ByPE2eRUvXyxl9N
T3D/A2WdZEGZguqLZAQoZ2xc7/6CDKYx3nKXRVOVDAUBVx8PC+Xyp1wBP1mgudyeayJJ5OZ85WY4wZyHG1yo8e6mOCle6BOXr9Rn/0OrKa98JuSsVN8JLfPXl/zEKnoKnMn3PhiR3uvQOvx4mn1g4FpWCRS3/fIh
sdjzgDpD1zv9WZshq0SeetojF2Wyo7/Zmd83Dc94WkdMHR/SuqTjoAf225gwaK1NXtIFJk38zqIHVNeMuW/GtX/+0oG2Ysw9RhsRghLV0ozNBPlSTdb68JIsynQBDKnifm73D8s9E5x7Q2SR9wGHVX6wlYC56WqB
UvhtqPs96X3vgCT6NcZAWXSLMVb7PkC6XQfTh82x8YCVZUVtkDC/dEvbu8/snkRj6Sp5y0+Jt7xFvb3bs5lTFHPr7w6SolP9cJO51JpSl0XDQdf+aJomIFXJ5BoIlXnHqWqw/KvxoI//eHvXSWKkYGPPAnLE7SE+
01PO+/xHG/Lgh5ofUBlFLoNizldoUwVFju+qkNb4t0onjImcMnXtfm9mFcNBZJpNEt84HuSbrai9LVtFmQL5O1iCGlPRU/Q56uLFbdGHWTqi+uCB/Xv7bhEO7IxB7rXqa9YvVF+7PrT3pyie2j+685wbu+RgFdDI
kLa86CMqhwhMt1wxEtp+3ZpDQmFS9OYKrmS6dvv1MtbXyq6ZXTvjh27mEoV/YSwQbV8vd8YGwpLkGoAtTmmsgLZsilFAKH1gnbrNzIpc/2mskalcWBrUP94jGS/smLEcZd6rhPqz5LwijAeeAj3SCSIuX8bsWvqa
+gU0P1RCYRZCmX1T6Scn03OfiCNYZjNSNKB/ZTNRkgmr4EPqAFvPRB+BwN3WIw8q34fJ5Mo7mCybDg0J9MSYREBsQVOY3tUGC5RvGBwruBk/4MROB7sZl7R8ce6MmgfUfXpH5xhtbzc4nzToV2XwoDBQQy4I5xGf
3iJKaXP2D462mTQfSmNMsRqgG32YmAgTSNB8NbRto8zHV2AlFVBwATRkxBmEuOt3Ev0UM2J2zvQxc9yxSCpDdSYXU8xQXkKQH5zHdIFu45LkMTClciorfxwVLXHYC6FSLsFAyBMe/bDWKlUS5PopIS93QYC+/R1X
nv8WqWlcwSrxzWbT6MBnS2r6rmztwOdFuw8uBkapg/Ux2d8ni/8Jhw7GKV6NNd9naDiWbEvy+KaCyyubBzaozErGYy8to3lNNy5hsk17Y9BuzSlsKnTYNSKJp6MKfw8vnEOqVn+pStoY1omZYRsfZenSrZCi4jmb
Y2Cf7iIw0yySM/JbN892qe6gBijYDbRCfh5KIwBheH9TBYKPHQ/cOxDnPskg9okriE+4C3v3LO7N0t9DvqE9XTpvT/+S+Hy7ZB4mO1V7g54wopJLaMdK5RHDHlr6n64ApxwW/B24RA6+fQ6BmexdMyGdd9RoyzZM
yx4mk+ira8JxWlpUf4ccrNjscjlrGj5ptbM630zKAblNXFhy1SDFHp0yAk0xH00L6lhjOt8WUQ5shwyxtthjSic0JtpSYxN7OSuBbt37aaPcQ1EiZJZD8o1F4/CHsctlSImU0tFu6ru1Ee/pIf6O/b0M69bIFTZK
DcTDLtwBdtfY9nHuJ8CSsUM/8TEdliY9cJ1PkSlo0ClUEDRkGKP+X4+ER61D1IYj+Y3X5KA6GCCILSuNLhvMcIcTkRc7imHlJt4k0W31twNGCtV0C/TwJzUuHVvKRrsoZ2YeDbClQMxbzJsCMTzxmSRm3A31Nc2D
oLkLRYVwGTIAIOV4e+LCX4kmEeaYcLGwzW0S7Lkp8J2zFEalh1lqD99vInL8Gnq28rTCYZ+JOGzr6+fzM+vUVMrO6XH6jyHVfVeAXm4Xbu3vIUVhkHUGO4CUCzh/kQlXNeGAXidxvIAOBE6DuXzZQ1IiJxOjddAb
2iEC3XdS2OZGWg0vc5u8xWPyFlvQHXp/nMWuK2jN5TSF9Fcd7jp+xL/k5mkTq66CXSCV6absQyXCK9iHfQygfrjnT/iDn7ZRbG3xKvDeMy3eO2zKfpqqhNXN7DATwXLny2Fo/EdzSsNI8ds9mxA8eRDxeXxAOK3Y
XooTxodbKs2z6SnjvecHgqjOo6If51moAd3udF0KqNkpEMlZS81iZWMzfkzrqAotdTzLejIaQZhrH5Ywn+I/9uAqA8chaFqVEaJw9p32sbvHtLu/n3TfWkoot3ec/p0ESpqjFcaf/8AyslbdzuKwnnHI+wa6nrfw
zRNvknG5lAvnEayQ8AINH6NiytjnPQ7inihYapHN1rJU58Nb3rIKWa5b2MuJlk1kaYhYgnTg7u3jicy5852YNrTy4WW4BESl2JSHGujh6OADUbbtmQpcdDdIUknG6rOdyRQ7YX1VlnxCCpFU3CrVxd7Hu6Bg6Xjs
Q3Nm/kDho4WjrH7PYxWkcEEeJtdv2kCJJ2nMlCbaab/OEq/ILloEUeuleSzVTdtuBOI+zP6gfJB6k7YKxo3zi1YTeOuhw68W6ay3lkJ66382XUJ5z+Jo9yw+6EjvuhxkgxU4bpwoI01tI/fQVgXH6XMYlIcPHO6/
rgVc/De+AMRQlO4hVWrComcOvd4NdWBH07UNV6FQBc7fj2p0QhwhjPj1kXTn2JXsms2Oo2s716JFdk69XlxZc2MNEWlYIqCUpBixHrsYNeEmtowI6SbcBiPhTJCcDfbcnIGa+Q+6iOhaqsgjMzoaEOURFIK3dMY1
s9XbHKhLH7QhxhKJ+8Zk1dpwcBBkDIfmLAiivbMgjXTcKy7zBxrqd96WUSFG+j6y5LVJAStVs/xwtxeXf5L/2qVB6cdd8zKHnD/0ir3pJeCYV9EpQPBPdRj5O/T+biy3MXr0/dPywavzff4YIDEg+uwzAfoUXPTZ
Z6KsJJw8H26vU3IdJURlHgBpSkFrg0ezi2inRd0auo4fJK3BLi/DCr1tq4gx9S9MGY0TEVuitHHAECtL74pM7bQf1go8Nq6AR4+t1KPplr0eL0/IQFY7KPSGHWfiP9FPnPoDOtaAcflj3NZqI0VN2DjRsVqxmaxM
jqUBRQV9iHPzLyugXhWG1GBRCEn2zUAy7CLc4y41rkKY+3zl/iEuYrPUFzpm9m+ZroYMlLnsYK8KaowNnr+gG2SpKcZK2gq2QKs2C9DSKTge1037igRWyv0Qa1MJH/DOrAQoB2+9Y6LtV+w10RjnnBfjtty0qqGd
BWkkMaMDN9xOzDDqEMgfzdAXJpw1fFNHyKFfkmAtY4NYhrhJfXVlhOpbSD+F1GodUslH2ObZT9TbrhMC1dMdR/MqKsIXqAoUWjtrq85dge/sJpZ+8HnHbT8koy25PthlpZliBgX/YilfC10T8i8jy4cF9W+sh3JI
soQRVtquIIJX88HJIA5EkTuSgdaEvI88GFjIt2E3cVyQHJ+HCEk7yfyMCKKEMz49ZBDth5JDvGBpPKjeWm61T9aTZ64+eiJHhKu/jf34NQp2sb5LqHOr2mPrcWQoHGudhrC3RmWEQIfJno6KSOnwdKnbElBAg76s
IInEV8He0bUzyAs9jyQRPM4KXFY+0fyfWnoqf3aQdg7jbdLRZsbmLWdFGByfjf5y2x23CUbVc25zAbvxnUWP4nORukpO84Jm9rNiolUCHsjg0VJxfqKxKbQMPaEb2TLkzEHAz6TOLVosxpAectMa7RJ5ql05Is21
TWSJUVrWDHgW5X4hZc6I6RWpK4DyWGveCbahy+tNvqVugkQUP4OOAWdqpqRYFlXQLQOeFjgZq9z2RlEhMvFKw6oPZ6XSIBmiafxUFYdbp6N4HuVkKJqn3hbcbcqNdr0bTdydUD9xooPGUJ58ykn+sU5qB3+1hAzn
l+8ihsv/OFNHrlUyVabsHH2nv6sPNenI8GJcjrYKC/e6UwJXd0zv7gswgz/RK+FNX5cu+6gdl//mEcpn+V12v50RjGrWAem4zekVCiGJl/KV5yPDLP8sx+o+tdSI0L8Vd+HkLvobUrsB92x0IbkZ4vsi8cI3ocj1
7JuVb6Towt+Zmy0+RSdf+K0mWCQN+OLzxlcPhJv90JvK7R74JGYekquMx6fvkrSj/kwPi3zxO1of4/xhT/d+cWn3qJI2vnk1YcGxW9fuPbLQsKO/len31JjwzUfVAb62e8vQPjHrpEvig1PjbhSZLXO8+wIwTesl
MjbC2amn1q7Uqn+wzyeziH2ZhDEbAin/6yWb4T4dFb1erlNYO15v019HxhB1JqXwBJQfy+XUE8y1+CDjdIkcHfl6+oD4lwgV4FAUJUyhagPTqVFgPoAG2LEU4B0ybVPC/QiahXUA7KI0+hBduiwXRxYedZaigOWX
msTarqy8MIdaeK+ThM5P00dfN1U8O2CWOCw2DVwHIeHof2BbgDBo/YwQ5kXjxTMhMEA43Pu3NwwE46AOJOgF5VD2gkjSFbNGFXkzD9DFX+QHG+tyZT5bi19A903uLgWhmPIiKAXaYsnZFWvrDVF42eOo42VyucNS
0InNUeulsxwjB/dEaRSFzMPGi5Qp8ryPNoTxxu+FwTXRQ/uoR6ktTM5Cef9+PJL0aXEHNKR3S9l0oPt6XMnf/j/vNfznvfYgK4yZ2Mi+9nc61ONt+r+SD2by3RpGW58byad7OpP7W1vfhhnZyqFsYycYMVRuvRQP
u0k8XARrf4F30SSoshNGgGHjttEQUMSbCIjRUg1bHf4xhcDFw2oFblgSKcK7lK3bEqtaESUeB1m2tTjJJOfe+CSN4zzVgynFkkPCMQ0NhqHHnScO5mCYOabDPXVop2/JkpA4xPNrHwF6+1dwvYSxQ3FT2CzoLc5H
vQSpicQke8FhFao+XpB/gZQppQE6nGd0Yjx77URCBKphL2uwOg7o+anCnHcP2Hy7kS7chL9ukQRgwKGzPG2SorVnyXcof3CbzX5GYcN16QFKKKEUH5DbKim0FMGhnyfD+v2RCZv7D03oGxWHApXnsJzLMiSD/4Wm
NkRQUmyTikOrsXgo0wJW6cXm3R1Ev7+uKj4VESUQ7nnEgkeRs25GAiny4+VPcgrEZspSVpC8UWJFNfVWZAKC1i/1Z2AADf2KFgUq48dTfuuVimOXiyZgFBGUAmc/tqSGf/xmXQeJE7GnaODn/jaFrQcscftLO+1e
qISkFHJC/RpriN6vE2FNP0W4/uhdXzzcpf2yLBQSflHBQUbdhpWNXALB4RruEHlwx9bKMFUFw7DvZhGfhP4YFDZKvHF49DYGyqg3GoMYjQzbcN/ml58aKSzK3pfWQV42XnZjZOcv6C4btzD64ZmaG48alg2c0AOw
VW0qzTn/YSKs/ohA73oTtXBex9DWYaEHzgumF0EJ956kGHfxRMS2nRre+W1NvHt7D+7BW9lWd5U8nXrCm1f6lPGDLBIujH0YLlCr+32HJzf6fyT3+4ydggJPwXr2v0zsF6PdLsKWVZNdBODCcThEpprC2H8w9Wjo
DxhoMsjQdol89sV55mlBIVceFiFIEDQwWxM9BsoW4O1AzmW3dU6QUH4bhH7RP+whewwSsDmUYMIPUushXPqHsQLJEL8BOgYFL+y2cu3yABq0oOE2ieV4TL5jC+rnMIKUmB8kNU6dnGT7QRaE6pukpOlBzSKOWfIM
QFDsdg1iwBMJBesBbAM4jDvsmCJ2dOCnOvDuDXxnBWePWYpQVjONcmgTZ04BjblpZjh4Z7JuPV63ipde11CE9XB9Y1todZVV5oBQ1d4BD4SrXtARVp5KwH/6iPlSPqsm4sZpQrYoNXI5UNgcZgd6JnHCbYtfxUce
sRdYDD3iPGNlcKQTj7Qi/xJDNurpkZYYpvuIPAbpG/Gh+ZNmdlJXr+lRL9L3AQK/eCYJ+8qCwwcwNzruG9nQ4A+g8Ek7ZNDa/4y12kEHE1Ky4y0eV26xjWxOs9nJ42kxexY8p8C8JJOH08XxRSFpeMiWPpZUjyqq
SQYB3TwUqGeZ22kuDvk8HJX8APhlUjLD4z/J9kd6RNAAKZeWJcsKrvIRLAEOMoADxGAqkRB7ZQvYL7nTSGPjIfIdbxPifoijmsjjZZ6Teeo53ZNPvsc8L9UXnTofCI/B9+j++jjP0dNQGWaoPak/xCRo84Fofskm
bNrTlfBAArD9b8ryG2OsmCWwNZcIwMhSo1i6lM0oUxUll953DEWlIU58p8wctPyAqJaiX9Hc4vfmltITxnw7r28mNcICER4595QE145IVsRVANKRe3iQpSNo3V08zK+S99T4vKfsKN52v8t6ZFHqgHKfU8kErejy
8dqGn4kAH1su3k3ERiY1W0Z3cfELhn2UDvxvxDi73bbXr0rXbS3DcyajKiU9bojMwDuPzFmFtCKuksJb/QZPYawUyoTJsKPH1zT5Ag+VJ7fsHD/S+Ar5jMfWZ2wlKT7DP8rEsiKUKGaQyIEIPBJTeSS9acaaIqDS
f7vYeEqAtR9jChV+lw99sWzUJnGiBkHW8FDumk0pPFWFLeoTFOO3Kg7SoG17FjSXOUAFGwbFqMpPxQvLf7c8wIIAbQTs7SRWWyJ+JgwAWzuQCw3kp0V0ddlU/DlBhHd9+q1FryjhbCBYuSO7Gw8dAtnEStpBK7+b
I7FemU2P0HJsZ16i7zD9Qwf38qlfp+E/BNGWM6Dnbta67nbvu/Pded8oYfaZhlC+exG/Dvk1REZIxWAcXs+Eyoklrup8d1K98ftOlU9mB1Yuc4d8ZafCV9aako4YzmXUo6qMc4fIBb0b6JiD/sqTbn5HAR88bIX8
ciwHg/wWcRfLYvnIOs2SW7SIHzH1qaxD2m2TLHj3rf1KfiWYHBGew8SwWFhuD1axAmvMnl5eELO1wx0S5T3T4rvLJt+bmFsk3sLK+NNRj+SDf3rt1GR/LT2N2dpFti9ufSKlqtBVoX4QmaqmKMy3RlfiKw3JkUH2
p+K5/9TPeKM998bPNXbyIgns2eYzHSm7J3KDXhQJPgl+gdMAYJ/WylqED3VnpDYV3mqgiXHDAt564fph7ie4/REQFyiXaN29tl19wplfaIgLrAY6b8Ct7D6PB0c9/0SpCNXaDq+QaOmaGhHVY1U8pc29qbTfU87A
pzes+T692Mzq25RUuXNyajyJ3UIHUQvi+ddRige0JQnlDmD0w51V5XnaNKMOa/vwmUFU7RF88rnAKqp9yGjpF7miXKChXmWRHXLP3O6hXdt+XHdUbDzHHXKNs9Pg+idtSSDmXcWvUSeQ5qzU9LBoV1nUVgVR0cmR
1WKz7OdqDVxBLSFLKsBqfIoXqjrp78BSEOtGyfxcBb6rnmCOQX3R4vQbHWeAUI4nJduBILWGI85e05HxvAiIoQ/C4B5cbfiXkllY/jrmQsAUUqaLk20Ak0dn53CwT//2kmW8j0NSYbNXY1vj4QwMjGVB+K5zoGMI
xY8EZy1jTcYuvnbLQyOnTIknWYoNVRZmSPsvWtM+itqiqX2sCvIOpoDTFSOzfOjf1CZdixrMuqWX2LRN63YrvF7qtrQCX5ZQrNI7stJrG7sWO285AZoNHnUOmiLZ9qWFhtx5coKlkElpRZ31yMPaZKtYaBEhAMze
PkgcI94Teb5BhvE7eb7ZxlBLZRSFIeMIxFwIEQr6mQG7iDIlbkqs3oVogDP2Xr8MELOI3AZ1MblE5PH6tmj3TSz1N4PjPbCzQ+I7PR3iPm1PNk2GgAMpImEbDWGG+DZmTPSFmYxmvqLGYG4kYxP1l9jsjHMRl0oT
hZyZFAUxpNLo+CDx7PgWh8StI8jQbnnWVW8kwq+DudJjrh1VGKqShUTE4+jl4oHGRRO+buJK4Rmn4Asjob3RDGbhEePNRvGJR5uBSzQ6GCOqQV0sUe9cOy0iULXLcwRddq/+K0a1lxrkATr0zM5AYWnYpRTVeo9r
t5HpQGW0UraH90E1mPVgNBLk6DVjTuyJmW3RiUSJxyPsY/Po3R+lUqbGOqiat1V2CxXkLh7o1Vibpa0ahEalD1GQSjal0dAlLIbtFxpd9UwA5v6gMdOvaDwdYnMVClC+MvS25XJZlintZJEiVY8h9JSsFTRalAgV
0UNxotvaLTfe+7ou/YDGgY02wod9cp2aaSvD/C0rrN2cGwVNfw7WRhJbMgS2Fdy9OLxoAsHKEJtLltac+K92rU2xS0qF9UMKigJ7NpXfGbWaLlZR0g/X/wl0KiE7CHKzjEcrmL/NLWUvB9ekndVX0puAvSgubN6J
VmA3FrKXHacc9dbFqS6FB+MnABq7XMy/Jc1WchvhOlPBFpzaQlpAMwTGbcs8xrmxmC7mEgR4a+U5XiGhn54KUZG3pqnvnfXmPQQlqOtxaUBzqkdxojNew3xZSAvbRd3iQR6VTjAFjqzZwY7wkbcSIy6OmDquRhRo
adQgHFyONKq4D3fb6O+gCFiZA45ITR8MN0UzWNMgWlizOcwIVYFH+S60cmimTzHqweNHMEfqVA61QxOO79radiK40H65LzPfobzi8fUV29Hq5g2X6xMTYjsrKEf/i1yPSJ9IyymcoLWlvOFhv+9muGJXlIaMW2qg
yh5l/6F7WbZmk2CwhHUCFkNf//5t3J4b2oEbz5CHB3FYbI4VORD0XVMkDjota2/G7S+x9mJkl96znC4RL7K7soZgSJe9l+dQ/t5ITnbaFSHd3ds6cW0PPcLAwzaavkslVdayC9rRLfyfbbh6PCruoXjke4wxtrSn
p+Y031NlpipAGvN1qGPJo7Hb1ZDVWRxNVI3CN8eK35Gxet2zCdHOy6bJ3mw+WqdSfFSYsoDenBMzNFx8c4I7gMY4AH+91g9AXoiTgObYMbBp5WIC/Bt/TQD0avNCQp4g6od+zKYTlsOXG56Ox+MQmOvwT19iXl7x
dfkzLY6SG2UsrXicdgRfggRiZv9ucRHAbPQrKxO6GYVosDtv4VvpbgglQcnjHGFvbvHSR4mUfhGRQgAOy4feju3SuFzIn093iMfXIWVnLjzF8QyYLElVh3xvA/TcmEq/kllh/+pRW0Z8I8qvkHnEsBuaO6EqGeLQ
2DS5eROq+VXqIx6fj6QdPv4BU8JKtUBRmibtBy/GJnhH24bVYPlju0d+kIM+Gt9CNrPy/YOnYg4C1D7eAcLRsU3w+UZSHagZZd6TNgdqLbDj/ZaLrUlKrj1rNojlH3KUoum79Agcv9D4ue0JE4zHYscvWP+Lh/Fm
ou07vIkiAWc/ZmJ55bskle+UUd5sEG/ZdxyXaYaa9yDu8CNKfI110dWPDyAT8mzyxI8QVO4DLo1c7i/G4bDcyImHPhKz4SM/HT467MXScAcCdUUudBl/Y6eppnKoHIvR3a1GB6Sce8RNl6llwPGEBbXqTBc5ZClg
qcJqk852vISGI4QvnF+wwsxf0mUMcX6tH+weRbRm/tDeoyF8a6S8Zoq6nU6/YVkxPZVHmLK18nzgJxaMUM6eaBn744fFg6tw3b9zaiifrdUT1qNpfiycXZx00Ru3XplDqhlKo2G/xG5hwZTIriXhGS1lT+oetBAc
+QFJIsChU6qNfBiz6mrxKZsGmB/inEQtqvumNRZ+idkWOcTjcQjNtfxSVyro1UFOVAyWOKGQJwolUF/Ngn63iCqPSb5URQ3GkJx8Co4UzrTLV8R2S9Loqv4EXF57zYOMOGM1B0NcBGAbtl+xCpXeN+eu+xSrjOl9
OnfiJDc+8ZK0IxHTLjE77lW4FBbXnF8SsxTNKq6u3n0T9yWRoyB5c596sfQhttBrroVpbhxcmjMljYysjGFT2cTwgnfg+eMNnaml7KoFFJ7X9iMuJcoUzvpveUDOjQ91HOPR9tCSEGUpN9ZJ5qo4NcV0zBYWybqr
NbCG1ZJSRmf+KL5yZQ3oCiq0xqOkvcbjGLHmKgcB0dGYb8MWEBWp8YmGlB3xPXdirFh55KpLWq+YBQUmWNczqEBqLaXhPd3+bWUlWIS14MfysScD33YmB0QZ9q0xQKUq6VNO+MirpSQsu15pCp79yIpP4oJqheND
DF7mDommcEx5xRb42pj8Cx9dNGns2HBOEINgUOh37Sss1V4WAUJeX/VPt95M932mYO0q0RswRCDVL0iM+rGnPqzj1In8FyYDHihl4jV76qaAuwGU/KEh7+hEYQSnjuQU5dlg0lyZEr/vFaE467aS5TAWi9x9BiUC
Fg3Fsa4qmXhVYiFMcgFplD9MAQiJ0lF5/amTB9FFhi52V/3ONT7pDDaUKdJwh/wKx5QhttAsRpLoA2tVyfH3cE1PgwOwLCWZc+DAXj8ncieIdBwIhwOvKGcOVZOgXkep6VJQhCKq9HWVKln/34Z1UNo9BRBM3glO
/QOHANZDHjUjMsANJ08EFqNLvEo+wrH4iI01JW0mqSxML5OP3s5b5YT2Kg32ovxbk6pgWlqCg/gzsi3ihABWKJdjqlLgp+bmgFxaKKRcLE3agPIrjxOzwtZ+iKlYhfspVexgI/J5taCkUYZIeICVQZuq+bJ7NoZs
pmag9WeJvoliMZy9Xi1BA9fJP6W56rSgcdck/7iQ9YshkPrqH/MKpK1j4z3kYQVHxV3jwMquELQRHEY7u5ue7/D9EE/y1/F4fAbmfMaHf0zuafQzwlkrmTaNM9yFKuoXn5ksAEy+cd5lHrXlS1PvykSiZd5ndbrM
Npp2QSuIWuHND+1WQMguYnRstXr4DsA/fJ9v2SUeo5yf1ViLbcRjK3JjK/oezIVAcx5rv944xDABy3CYWdAQqsF3gCrbl3ar4UsscioU5sDFc7/Zo3FJlNMA5JFj4LHQC6qk5zFPQWMI7qEZ3SrIN/l//WxudV6b
/L/EbNfUiOE+q83iehUD1goKxc5kdMphl8Og38gyCJ4DIJYuNK7TiJht4y0wSz9hIfvEPX7qW569JVC/lmmzKkR8DLFQSW2T6FW5NmFTYA82WKSUL7h3FnBUJAc7TYOd0E8AZhjcv23qrTHm97zMhVQY/4uPGY+r
t9gGb19GetGdtrNOkrz1/bxVHqCBqrLYpobt5XQC7dIYkKsGSr5+pqK2yTaThkyf32EpMYPFDZXqWKw03xzZ07qIqgicQ141TuATUdpcDZv3ybeMarYDWySOwvH4iM3jTYEyFsTCECiPrjpNt88Be50LGNENdpwZ
CvARZR70sw0G6z1y70LuhcWdoommezsWs3GJWyRgs9MgeNO2hK310F0Dm47QPl9Ec1wWgznd65PnvNRdTmR6KjSHX//d1gCBSiubgoqiSZUC7bXINXs4rx80T0FxZDYpjQ7GhxoH7Nkk/NVgRppye+666mURroE4
XW3nW5GTVwd/JTz7drctU+OOnK2yiRMIskYNi6+lUGGBjGIEn9jiQz6OH/0UEVkrzRBuYR2QxFnywGMi2RYKLMa2gGDO8ODaOf4J8bwgY2v4N/JvKA6WcX08PCzhY8EFbQf4oNFgnKzHr8DYGqORAWZCxi3opAzb
6acFJgvoCeuFD03tAtzM53Exz9CeooHwG5f096ict4gFO9wqaNtHBY26hkAat1iwRoDAk5+RKhyQZKIYvkKtV8LvHJMhd8S8tAPXf5ijrvU2Iak0B6DVcIcuWOMxCdzYwpxaSDjG94qEecrg5tR9Im12igLdtLRy
+FzpFkIzMEVsxZZKWx0njulgjkuZbNFHxSOv94S5CHBDXtVjqIQA96Pm6zTXHDaUarwFXoa5eGzFSmzFdflKbbybz2ucu5veM5gqPWwOyCh0XioR8YXPdiRnvo4BMl7fIc/g3KN6AY9qpPGB8Vi8xca8fTdMHuxz
JvJhW9C7n2RcPpc2qcgVuNe3k2Ob39SOyAPQ683KrXBWO8HmaDZJOQkhn7IEkTxXpmWhFsUBLkagt0ECKbAwjxkx3UyXBCtoi7f8tAT/eZuyEY3Ojt/k+Av3KePIBDI3DpRfhT3RPJQC8zDsR9awU/z9zSIP9r1a
iMY+VSwl0Jnaj4MVJ3c3T4yIaMxSqCMV36nhvYjLNI0r203RfdtedXLfiaYZdLrmQfffi21PoO4EQH7kUUZQr72fu9oZpkzv2v6sniYWaJbGYJd0mYgjJS43NCSrZQrvKrKuBOrssqbrCgePvGt2g3B32I/D7UNa
4Bgoq/m0wN23ncQFQihprlkw+wH0GOT3OerX8p5Uv8SjeWipi1kQoMnJYri+Y0JI9a1SvwuRS7WWUx4Bzqa6XDyZTQS9pw6SsJbdclWwKfL9mu7OvGMGhWyNUbcyOM3b0+lFcJ/tzvuvAGvLZGiFkbYCnoa+grCV
fnI3rNEWA2+3ONSh+cgEIzeglTYZP89peDcmVcw1tydCm+5J9n0avIJIbTyoi1J01Ghk0hD2BdpgKBjIgDkNN3ee+X/KVdE3K5mSsdq69oNQXdfwhZ1FIYzehJJX1/d34fmK8bDD4VveIKLurWoXbwuLK+63oWeN
8VbJqpGvYdf+MuolmwMzWZNZIE7bHYG1SCGTQ537uTlxmE23Pa6lYYj/S8qAUK03Vd9DGsWW70FKB8+WEJ9KgxjPA7GUI/qoyQ/JJ8b/fyp8KoGCt2f1KaWGv4bsUdV/4q7JAqC+6bOQJrMEs1e6GE2Ul+KAkE05
3MQCS9UukCjeUtEdbgTdTfDzfKmuifuItmXEQqD5R/x0DKp7W2/e8iMixR+HP5lGZ9p//MnpM3yVrR5vKL4q2TyW+VcCw6D29xwf7oicZqNdEX4qdHpPBJ6n7lp+K5cmVWp7cc3HazodYgGnzwqJJC3Ga9oTwwEs
k/nqLpFQaSxSeF2FdFfT3yJbYRGlwk8kQTT7lpBnUedLZ3dpCukACizbi+6Tk83X/2PjcPAEJClVJmtanW2rLXfluLqqe8wpcxb8Ei6rlmrdg0CHXecs8KNoNpEi0cMDQmks6gNlR13s8O8TA0fuM6FD3szD4pM1
b2Iqhr4eNWvbLv3w5IXlqTnZ1B/ksmoUhutFEj/h/kZyDJnCZp3EFzYmKpIZNSVYLf3D7MWoLn1qrgWfZDQuiSwC6h5ABDXTOis/e9N7Fs+vNszNtCQLIW/afL6akQw+H7wGJpXJYoEo+sz3pVeVoREnmFzPjpl1
XcJZ18qpbzbfCnrl9UtSrQezZS2v+Ab6lB+mBFHDlj5ffVbs2+JXnMy6O+l/w/SSDeehUwrpvnQlQFI7Um2zBsNxHzXJLxIudmNTSQIFXUkNeJQVU8whgk57ZKumFy+3l6yIDh98bIhLHVlL2dzKzGaO+7wedQYu
Ztz/OFUfOluSp5Tmr3tP3f4RAfHwGBvy1OMkygPYNw5InCCMnZKu///52rkld9+X1ff1YJR7FxHE917sPducDJqu1GAxrAf+l/gBI5ruZnxziPCPuXs88jPdX3+/gP6j7yhOa/hlff/WaLx73tLY46JAYSH17pP5
yEuvquZG9zw3pSpXZGkCE5ZhMpE1aAo/H/yIn3ZygvE/+C4jVYubtUgsYjDB2AZbMhzXyqTUl1sL6h9peZzaekVqPJd0FZGu1/+AVoq4tzMNPDf6VqrjoYRxLfYTG59rP7q0AOYt7wIRLdXNfL5+D5aTHZT/nbLL
si5xBaCZ7vQ74Q0mVP0zyPzH0/6W8lNvKSFOiSzD2W+H+GCrTyc4VuVZdpmfLjgcr3fDDisf8AyYi/6/dXXU+PNOPL9lwRIQgZM3J/jXPol9Bd78FgLmazvPFLdxgBC516CBg1YpCwfQwg3U7i4UW8HjK+sC4JX5
gnz0+NopftKS6/PuqZGqVjjOnj31r7Ebx3Fxzw5aNg9BRm/sDPdtNQwFgrZvaDQJIGEF8vzk61O/36LpPzed+dVDP8mtUrnUQ4BKVWQOlqvbLmBW5X8Rdm4mADzoIBejjQAfP5e2EztdlqbA736bDSB0D0UnAe8P
64buf2Dvj9Ux5blgJYJm0NnwpNFG/JHnwx+7eytQ19TTjcQpC3Pn+ENQO8f/cPLEQagzt24ZdbLeViu4Z0/tyUfZeAn13zTf2UW/sRsPMNPNYe8fMziUPrhJuittaZZZukGrI2oXtI0Y99m59Buf17ybaM9+rd0x
QuLl7PfUgDoC9B05Mjn3Xy1FlbRve/TyjHLX+V3NBqofldaA/kec2zBOxsz0z+3RR77y1AOwswLUddnrYGfKPLSPQqelDcAFkaTmo6cmq6EKiqEdT/JFsD5wA0/dZB11sgFM4Geg6rAJwn7lwPyA+15llSoAbn6a
tW2rsO9OmrfUCFQbcPSHrpoXuXuAGA9dBKkmW4GwOHtJLYSmZgH4s5OB5/PRTO+kDXFTONFr0IHjkqADh4HRbtzwhonwRP5P8mrTB0rETwh7sfotD5bXvboEPdH8VNXNRa8tcFHPBPgYtSf2oP8V57rE3mWe8J2S
Tbf1WT4Mav20F3FhgV6x3OxawVUXJLlQctzIkVwcahfuPgALQmtXuAx3X3N/ZACMn83qglIlSToyMtE0IHLZB+/L1XnwQqvQsglP+93U66Em9xUOXNSqHRmcgoRLBx9NJLg3nCBVIrEUaxN/H1jh4iFOtQT8fxVv
a15CH4sbOq8ayQazoNfkMgM3EXFPhF/Arf03gS8i+8MrTG1XuNDXLpA9/DiBLk4MddOfsirIzZsBziG6GPrIFq2aKVDO6dakRWRK5Uy4UqLfyjlQF/GqWR9xnoW4F2US1QMb4v0j5UnooVsv7cz60JP6fsHA5MoS
cyJEosMumbq+TO/3dx6D1Yo/w18QK9Xhyy4XE+q+TeoPdRyifNCrpgu+5m2XTz+HmWlCYTvm0lXl91BCTYx92OU/WLbwjel13z+wIqa1AZbfRRP7kLqbRhEvcQOBxSTtOZT6sta0jI0lEHg3OqRjMA77lBZmyvsT
vvlO8Sw4pqIXzDsYTu4KZ7iUpI12xk+MpSTZ39OpriT+XH+CW/ieQVUS1+7kfXxcepGDiMnIhCdIpAm4szya5rosSfPDsdv39wf0fCYfN//wsEunp4VdLdTm7tnSVp94WPW8Fig6gwXZ8AYtyH8UYo0eUMheRGqT
iZ8je++QVfUZqtSc/bXv8774ioJDEkQQpRTOxAOMGrk3Stcsd3Iv2pawwYmPirCNi+LSLHxBHQPLeWFA5YhIPQkHTrlqGS2vcM5A8EwElyEYtHCZ+ypxsAAj6HDlCkLYIw8WJ5IbyY2kxlBjmG10htBZ4iKWO/84
ABorSLREM1hVSqDJw6ThpvUS4aUQIHo5O9Y/URmXB1tfJl8kbyZrnlESrg4H4vb4YMuPNWM3TeCKoY6aW20ZOU711q1VBNxaHW6pq+IcuZBsGTbeU5gk+oibp3H7zVcsdSh9aGS0vsUoLGRxtpvAV2LcxJKFv1u0
7W7Sfx5wHuTJB1j12EEWZzSgxRwUzRbLePW1lNvjNTA8C0fnZl0ss4dIOr1RRVlVY3BvnG4MtJkdcTEZbNZgRE7x6AgFmQ42CopfVbKwnwUFbJ6Y3E1azR1E/O13cVs/QrR95glcMdSMkEWtu8thiRWQ6ewPpmjQ
xWLg+UebaexpiSvD9tnzZzmDfte3oVqWtIA3g/OtDQYwA2jv6N0fy+MehuCKCMb8wjqplHGDuRQKhTUv1RWuI50qMzxuXW1zHxfhRkJmHsFlhm7sEzOySK5RHYq1F2IFg8MKtKl3MHD4yh3M00AWeNiOns27NRIE
1nIH8zSQBbKzl+PGDV6wgaXwNn5kCRDczlDIARapAIvBijLKlmkd6DG5Q1Dscq1GnvEEc3bEC932PNDPN4zZywdS6gbtdGC9XPJr0/syG58njoXpp/Ux/Ubr0/8gAdIAOStellrLm8GEZnJOPzBdiDTKrfCn/tiN
cJu0RekhX16YL3k7XXE6lZ3gzWgiJ73/jfRZ3Ql4HXj9B/9dzjgRJzaLFi1tr/nVr8a3GFcwFgjPibw3RY3o4q7B5nDi/1VXGGbSirNyx7Lq/YtFALA609yyWWaZla1sFatYbrkVVlh1Aaombmu/SbsOU9tc0U+F
PudL7ZiTnw9E2dag10GONTm9M3QwbuLcew+BlnGOsE3aO/V18TDp5ZleCo0HjHb7Pk6zg5+2J7U28gHy1TbI9wcWlP7uMNBv0PPKvIW9khm2pt74JTPpJnRwO8KiKEwDJkYszi5vH67dxh035lPkTyUOZ/tlyFjO
4Q9sDbdMUy2H36ds3FVJDX+9ye0UFmcbPWIx8AKHzustzhmGrXwjOTM5NEvoGDq+1X7e84/S1Gv4NEjCoWBxY/ZP4ZPikKShCQ6PmHmm4DmxY9n6k33I80XjbrRJJwT37/UiN48bRqpzgCtZdur95EgW793Jz9qx
ixwYjjw1IR0MxxWRkYdlINgqdO4WlsBzTyG3P9B6P4vlLrKrZ61KrkACdOTcu05yctTNV0/mnyhmJSgeACDFQOgL1lFyTBfBbmuRueOjVl+hB7hABIbtX3+tkorhYnKg94VTnzULWv9ffnB0hSGBhSXwGWdWa0A4
TgrH/0FwNzoEpduw0Cvflq9qaV7AXXojuhHlOgU9FN3oXMSEAjJyOiEKWrmIMZ/vMzLKeQGIVZIrzehKwemr8EEn19Z6n3Lhz4Rw6AVsNnfa9aECe1g1wz5rMtzyIAVZIeHZFttmd+1KOGcQxaZ4lPIg28AJrO7T
cRs+LQcDYhR2cAar3C1jGndJGHhh7RZLMygqlMAUh2Y23LuC6ycjhsSchALUAgQ2/7zUkngbW+kzSSzYqt3a53kf4L2f9/7eB3if732Q977e+3vPD1MvjtJfhfOGG6omizSBai+/OIWWORzJWJC7nVyFhcO7fww4
AAwJVpXt/f5k0Az6LbjeTi52oBv0MjR/2Bw1u1E5+38+2Ze7ewA5iOxD9ufu7U/Gog4L5QScDyG3hPUz5X5qu0O/zCP3jW7/fX7TZg88G+7occg5HRYOcAkT+KnFg9zRoxdqaRv8qLCBx34aPQzFnhXDbc+1P6pg
AycMx3G+7SLfSzz7utxi/i963+d8yV5yTT37Gf+i/v/D2ePd2oV0ffcogZk61ZXf/eZCX/ij/gm/e+ny/lkNcxMB6FMd94rHOsJ/1EjGEcBUI2kC6fxgvlNGoV/wn0JJGIiTR7+7E2nIVyEyP2h9LA1zNZGmEvGo
d/JNJp84Pm1ksrbn6UDZv0P7snKK0mm75NMIJDryoM9VaA44OAPAxhcnB5avDQn3GPXTsNQzA6zPt3552l4jnoygtLqWYF6uOa0VGXlJ/UDJWz1QVyrONZMPmhX0X7x5in8zBuA4nXPM5vjyFpoWUvzUvH7qAKc5
Oxxiq/Cjgc2pxA8Ndi92sRMoJBHRo3nmUX2bnuAcSwDdgKe250SysafaCD5740Z3aiSrHmYw4A0RloDjUfodbZ3XIgebeMemdh84PMuRJXxljHpqS6uYCrmKWk5yCl629laKO1DFO2tZkEkLrnCATEKCPR63Yb9i
sLcTNsy7InHlDgylwIZhlLys8SllPFBthcOqcnJsp3FaBGG+IHczSZ+seLaz1hYuS9WtC7NSd0H9MQ5wsKEdOM5wgOElhI9Zw0LuLBFyv9WRN6bpCZ8/KZxs+p5hI5gZnFSMVMHiYCHpDGhBSZk/fozcUUcYiFC7
VNwyIPafA1MwHwCc0meg1X3okWfSm3VbOr3dtrl/3utywk/0rzUtR+NHJQ7rzib6yTH4sZTD9nSj2ly+4EXH3qCBtLZN18nEowz4gcqFW2PkGg0ERBDjQSMn/8q5vW6i1pix6BIo0fHIrt1Emmlzz0/EotY+Uw5i
cquesX/YckBgeqti+mmT9zRB+XLp55wTRGRDxAS8/3w/9Jc5fPTT4QY/lIfj5UPr+j2HBFiQD6sx3zW7hqyD0gpZKLA/nmMxVXYItBB7RNyOPFkm0GRsVM9VrgWMblul1isrNeLTjPBw0BdvFowFR4oNvQSkVgRs
5KUgT9xLhY6wSAsIZxe1BaXwFuJ6chKWFZawlJA8rDSbz2jbsVNBj+I7BZtFSxlg8TDe4iroL4s4mxMGvHrPdURnVJ/0jwr+/dp25TI9dvVbu7pMWcvdPHiCLc1UK4/izQwuBhAoSsyl1s5JX3b6Evo3JH9Lfga9
nHv18L68KqgLIY6/NRAkVYAkIjst0NWwpyJxmW0PK7Lr/4aVnqJMBzjZ9rCCzgM5DGuPBh58ZOg1RjiaNsbLFPblKBP9oNkIfArEVo3OZhZrs89G4C04gT6Vdk9/wgv9JA/uZ2J+IBgyk65KT1kcM/UsAhczmcWC
DGSH8U4j6knTbdeZ5bQuD9t7z1YjpuNL9wI+Szsgcpx0Yu1B66pBX4Wn65nw2ai14DrHcag7ydJn45NHvfdARsRKWxbVWCKatygLngQu/27WpYWi3wjn8rdAGQPjAIFmFl+hLYdZlNoq9q+PDrz+ubP0XghGgpAq
Q2ogg0HBjDaKQJ/KA/g5XRsZQI+Zac+bCHXVvDeoR/DbeboB7oLRHwEHXYPTEWI8pJQ2i+FBMAaTVFdH6iHIs1epg9X2cFH8E5ljNXPhI8oCxN3YjpMcYUDZ0FWiLNBd6RUzJxU4c1MMwlsenjHo4rKcZGhZq9mR
SIQLzoNPqh1kWjWFnKdXh5G0hjvI5zfAcAVDYDaFma7QCTHYHPxkUMnj3l+WVgRLr5jeLQEIoJ4Q5LCzcRu3dxuPd/4Vd4szSeIFAWjONBOyChO3eKjl4lugRDudwAf7f6vV7gwUyL6inHygo+tYlTQiTjW+nnMH
qPST9OWYszFthLw3oQWTCmxGzndvGd0euOc5kDB9ZuH7yXOXRolLKPSIKRTvbIlogzzIj5o2KJ6zOMOiZ3K/9UZx6mXT/3GdOBZtNzXhZnfZ4BfIQxeOu+cWTBMVmMG5CEz2J7XpXaeD8RPRFlVqQxND4kdCUj7Z
bQnTjfe+BfHkgo1lOReVJmuigieaoJWw2oFkH/KxhYY1qgE1WV+P5/PnpkIS9dicZLnZaCOBM1iiVd/SR/wSvWCkhItqQcJ1s1v1pM7Be9ByK+aCID6zcAzxWAV+CdE9PdeWy3UroAhOsFfUwSsWwCqsQONXgDj4
NpP1ZKdQ/6vijvV02Xf5oAZphDxMecWFSgizM/3nHYfYfSyBsY7Fhs5VUoa66Vnha0SjSoUgM9krK7S2h2hc42wXKz7suctDi3iFvVGhPhWywD47IMeB1fTtIt07zwBspoMR6ME5S+9viYtjbn9UMWmtWXA15drN
PJtusuQgTdNPA6VJ/ye5Wh/gQ+stfRRdW+/jLpB8+TDmBKZyyONkFcfCygxrWH/5ZeN//9KP8OfXs5uN6V3lyCmO9gW+3aaZLUnkEu6LBkpiZpcR4KPJ4MseJita7ABq/IzJk/W4FoF7CUpdJy2BeNr+4qFI29mC
CWPAGkz5JrxYRLPaiz0LgTdqheJHDUcGjfHr6FeEJmRbc6DhTI5dLSHCrE+cyKsz0xcd48BmV8NryT8IUjYEORe3F9asdNGPLLnTd04Gjx4upxmAJWc4LDjGIlSm8wcWANE3TzeT3iwZyS+mkEyci7FK40v8S5GT
1TIDO4e1FJn3C5JMjZD8/ns8g9sM7NI4o9tSUOCm7T2Wg7yuJ2SGZ1KrEB5SPOm0QnphbHWVBZADCEopNqlVvttNOwWeiZZ2G2ROjvrqEeq1iGewpZ0Myi1f/S42ewfjVUTQrkykvUY8l4/JQKz9QOQaKXQ15tnV
PAtUcmJSvTlNK6IBSRqaJHZjRCTtqHUqY1KsOXqTM3UzdjR6mGP4YcxsZ0BlG+ut8CebpsHE5MO66ouJgyc/XIsY4XLVZHB09WNmXJr1veupKB4+gWphkTnt4Ff2SuRotkuZ91R/9Fb9EUtw+KClfkXh2Ph8bjIv
bg+BarUbKn5itnQkUIok+X01c6fxaaD2YYvP14HfBtjyIcmWNY+r6lfoVyCR+sTwzvPNmciG417gfBBa45YHjg9d0Kpj8NroBkwGHPIvmhezLGQOT1VGeN4gjSjM1Rnz20tIAIUoAUXnRbaSAIGU+cnbfFLYJ7Ph
p8tu2y5lc+uUs4MmWrz+ERIpjXHvJGuuyYRd/xC4vffpkgZ1W0FzqXmfZI+ZTJRygaydITdCKS6DzFENNAe09bNRX90Xdpg7ARQvOlKJ3RxAvFffrtU5QQXo8o9NOQtW8BGTOMrDNfWZUgFARYLLCX6eCXvD+k+z
6K9imzgIk4GwPOtBh9SiAEeGqKm0BOpWUPjixS1lftlXZlIL8V1LCVq+3hfgvY/3aFUEWiGfBh7VFJehBFdBMCwKkrv/rSCsrZT4FUT971FAFSP3NKygCAkXiDeeDk45m61+bYLxQpGMnqFO3DCCFqceUyPVrPeF
/OZ3MSIbKleI2Z+yqkoBh8rjCBpuqsy3p3LX+0wa/THeYNq1twLGkeaTahBCC6wUNyD5XXmJVPgBkWIawQY+/zKAmqCghoCsoTH+wwoBs2/Y+QTCNpBzlK0wZMoYKTKMMg+eFqml40E8Uld2mALEHL3tcWSXalmU
hU0JXeiQg4lAMtfzBA7AhYB9wHODvWbxirfNvfmK51ZKhpS2UJxzpEBNTvIeRKQLcag4ICctrzU1ppA39+xuRChwjfIg/GNgFVydfIjWU/D1SLKzqcYSZsKqQFT3cRMwpbDjaFQhmp2kKg2Habhcwy+4xrRsaDm8
xjtaIT5cmJuIrdu4Nf1uN7FwXtOpgBil9lcEuvTP6puciNZ8B4qFP4GIj2EfuzSw7HXzgXau/MxVpg2SP9xp5HHNSEG+MpL5KYbnuwy05KZQpBCJD2CKRABy1SbBnqSL74qOwtYXGGoeCTGew05TmVhUZDRSQhZv
w26bMLEwyGgk58AOZLdKyPziHo32JgpJxn1l7crEovCjBnworxE3AHzcZdj6D/LF+0V/a75BCjlf2FGjklsaXCaq+QcsIFz1qqU/taURpAhegZg280+RsNmRonkwzzzz3KRGD0dT9nOdAwUZmbSP+1Hxgxabwhxe
6HLwYDrtoClQoEckk9uQM0f+8pQyUTpG86HalexJx4MrMCG+a1lntat2l8BF3+epKT01LnymmKBJ1/kM7IDP0yCicdUf4MEeMJEAzYz6dMvL1wzlVeQdKN6BaQS8b/kCMNwSbkb/Ut7H6F8v7mUb7R6RJs518tgQ
wkC9rKaRkaSgu0Z3tVCRqxA5VNzFQI9bRVLHdpnVa7dKV9pndSc2ZuDoo7ytA8BehuVqJ12l0I6jY1V1EAaltOtm6mYVHAHZSMnggFz/ujHBEb+EWQr4Ec8h3Ao/tZJkHhjCRlOVeFi1bkeC0JFi6kdBPN+lOM1Y
8nDZkjURWXp5YbE7At3EpYRf0pdLi90PNpDC7AhyqZLMrCgvJBIQRaBztamdq29Ndv4+CFrUnmamkkOUPFPJ5Up+gZWmZVPSrDH0BAtlmLbcwAAtNqOi7HbkXqWCfsDSUZEnKMCvYuMrIRi7l5RZUBCYXj1kDVRA
MH9fPiB5bBSOrwuwtAJBZAziY2E8gcPglby6zRfXP3VUh1zykTO1H52fvG3wfrHCWRsPy3xGrTdDkZJg5OMkNgJ9TO6bFo4q0e+Y83zuZFfA8wyPAlq3f/wH9BmvUnfCqCUipRgxMNt3cbRp0mYPdPvA4Cq+TWqb
7AzOHM5Q9E9YLq6nto7o5FygSXVjwK6ETnrusogl3i1BrJ9jhCpi6u8CE6riiGkz96Fzq4dm7VgsB+UMtB3Lh1fGsnKYvWgYwWA/8Ac6cNkGL0Kp4V6WSt9gw7dtf+dj6LfuatF3syd10B/F1b403LMyrkp/nYdA
bceVGCAsWAc3XpH8ZgLZb/KyRIFz6u5DTftt6pWg0LpvmotgIgZv7uXPliresM2YY512YDk6LjzCr6AtoE/1QLJsCaQNyIrhSFdG9QFjxj3pQJTaMZUvP7Zfm89d0UtJd9WweNrCqSHoXhoSt7XD8qHVPxgxKKex
Y9afjOXybhqGsUPS+AQENjtLC7yYRCGfrciG89oOUpwTqnO7wWg/2Jr61+8JS6N2x/nRKOWT+6iDRdHThQaTtwodkVKdHEkX95eTuPIWbgNVZvJxR8x1vLXd4QbmX0i7fNwkwf9TX+qDfEHtspu+fwyeHILhlYVe
Cz9PyMm5DqlYdGiebTaWm081GkdiQErK3GVrH42GwvBllf5CnW0MNootr1AaBScht2nWMkHi5MzageUTq4XByfkHZ5eGRd02cPZarawEML+2SkcFTK4WsdFsE+392T2KiytY7x9Uqx0AwOh3oYNLm302DChAeD9X
NvpePJeblJ04DuzJK1wUD/tJNeC1JuJQfDsVqFYOLV+FN81+E0QQ5s25qGAsLQ+zZ1vWI86Tmm60yMPF65Km5LAtLsktnzBEtYBWLq1FNiYXbnE07ItdsdrEFsOIc4Js7nv4XsIXPLGMaeuiGnBiEJIDiLqpYbgF
75C/tS3fJJ4wovce0JcrLgTfRXwlfCT++cuGBMFGRVH15MNqhsx2lkt+ehLw9pWSAw0pMmav8+JhBE1OIQXP/L3xZW99HkQ3VJ8zKNKrE4Zh1hGfSYY+WqpCHBMOGggORx+Y2SwtkGlm9Dw8aD70LCz/ZKqcxpQA
mTrpVdCG2xFdZljW0ykK4Tk1bfdlBv6Wui70V/3wtJj7BFrW1QIkqdADTwLlVBusiafRL1ruLuBLAtSC6mn3/8AJsJXukA2C6S+WmUvucmiPlwyGqyx77Wj7l9L13BdVx7uYeoy+57gtHDGCJdsB7Tkgxi9ap0Y+
XZrRHvCrReBGkNV4P8XbRJtK4SqDuFqI2WUtiKhhhxgG+lTy47eY99QcOpjE241vlJEembxdm3r3hd197nIWULjOOthz6r794OKtUAvWhLmDSTEFy0IrANrGs5dBlVZQrz5HW+jECJaFFm2HgTZtbClqSuXnih10
YgTLQou2Z1ptq9clgyYe65HfSfMoCqXIoyiAYkvZYJvaQ5q55fTFJR0UEgfNlcUqRdKHutiYrH/KBsnnpd1ieYuFT7Je/OKhv+e2ms2ag1BkKv3EBAtYJB6kZe+1JGktWYGXlONoxAyCA/jWX4X7WnhTvOGbuAEi
eVmflao2fuNXCM8mRZbijk7HeLfxjTCkQZ40TjN0i1DdInc2cq96tUdstrgn2/845WSe23cHj3c7j003rLBX2f2Qk7BhsNXcGWwynD0m475dOYN7MBCKHeLcIB37N/mfiDXwz0kqqz9ehAtRX4lpImDjRyVKCj37
VNQ71SA9G3WefWS56fhhmFqljTz4hFDuCSMmALfSKVhWoBxQa0kgkwitJYEQQ8Mj+RTtwt7JUYUk06WmQeqbsHmSSYS+CZsbvf2govlgygl37eqmaOsnU9nemcmc7s7rbOBBwB8DJbxVAgIgJl57CoWQym87tFyJ
yZoNR2N+dA3q6UspWYhwCfjJHWvv2XjxI0P6Q1Aatj0WlcTOCuwSl5oxlCnlHCikSem5V1gnP4QlQT8cDEWKCFgH2375Us2ckZxZELM+QRxCLOm7CkgScL4jWGs04fUqlHcKnSVWA4Wm6apBcQVUVS3UKvljC86o
hYfoIE8CfmjC9HuVPbfiVNmrPijozDQoWDKGuCMGpOagzkHX0VJ3KP01vcVDHwmWPHS2kUjYBXITX4U3Gfxjbph3DiDv4Tz5zLuvyt4vo2Wgc1e8ZWtEJHbwbFVSO10J2Tv1HwwQBwXSmUEK7AqL2khpBGjc7WJD
0Gp7OGQZP6MBbdtjQNx8Y0tTrp7DswADGJXgVVkEBwkQqcPBlHsU10UPSjRH3T38o3bWqIS9i/7LJVGNdMNY3iqkba5bUVydKwjH6anyEGQF8qY/iQfdjh6mQgwPm/hMbiFvPucH9ODDQF6DUXbxmXp/Dzw2tN1j
qQ+1QbCqtRjQQmv32zGBqkQI3nuFquq7/JJjVw5SxVfKkt+9p/wxvOavz7qpCqlY/Y6Xn4xUfKyklvXk8g+p767cTPbjDwNGBoOf1tjZikVb6I8PqUzxk6Li/LCraArAz/XpJynW6omyUbDWxHk+Rndm+TuzOU5V
EtcQBOzHlgnz1MEycVpcRspe+1UwVXLFep7Hf2hvves0njNuyOLe+oOKRv3qbm+GypVAER+88U7qGzAtwgYyfMeNhojWejbTeiB5HlvulSUz2ZumntiFySzTDX1D0vCHcxHAmSOx0TOxxkHXmOkaVUi30t5n/d6N
/sfOS131Y94msF+uhWwvHdxU4O8fWnT3H68vfz6tRiy4YTLdsSsXSFdsboHvl2f+mPKBfeIWDO/5XLUbnLLsmXHOFey/7LyfxHdLjjzsBbhVssS4BW+KCVRzpj9szPvRz3wJPcnF/nU62Uvr7A5OkrfXSfkin6s6
3Vn3Ku2vJdnMxb31kGyPs5roa9sHrl9J0fg2/NmLMf0kMXe67l9HXuEm3dfxMd+m8uq/A7dpTfczPXpPdUmbNDi+7peK/QNnKCaaf2COcPuU7wK1SXRHLUN733LQHz+ieHrLTGe/vuG/iP90zlFoKunD4ZFskom9
DSKskiYmfrUr/C+tm+JPX3Tge78MPkpDtjxY5ezpLTVcq3Z/cb7/DfGFXsjm1H4WPyYHioY7gBN3YI7d38O/e9DshZgcztv7g630Ofv59nkfT9eE7hkNcNGUvT8tFn7DmbJt9sYMCbM3azQBbsm84hoxd/f6H+7q
H8wRN+/7tVHUYOVezOhO1JYRT72Le9WqQKay5jr7y5N3k4jBji631EYIYG/06Ru1iMsVXEiwX8MqcmmMmJhf7Xb5lL2H87KGvj313+Q+XR2L0vB/CS5sJUWwubCSNKaub7G3xiOJE73u3lruN2+6aeMjB13e+cua
0OleDx+j3G/8Ilwh6xCAjpabVttYnm8oHyH88IDeOdi0fYL3O2CTq9ON2DsnA1/Qh/uw2GR9NisZTPpoM5X+axt03sY6ft6/QV4xJVLXf5AWm7euNc/FlwmtyK7MT1s/+TVrWqn3/pAwkwWKMYWlLCXWVNDLWoss
yS1PW8jUh7eSpomTQdqB0d79DqVjdtrlhvZoEkVZy8DmtY1a4o78UIUMyZ/8Eo+cYgk0d6c3ddr8+2jxqo35z/M2tZ6qNAOraToPuezH5keFZiiv/sLJnf5iT9G0edJLnwnLfjj9TnGk/SdfZjxNyTV1ZeoNJC5D
q8Lt9lJeavqO/pinQ/OOunkPsSq1l1t0HNLF11l+/B8ZzrbRaesRm4kK8r6rZ71ypJk0Z9BKWf5m5lEWoI0ziprTZbJYHFJ5ImXPd2WzcNE+rDMFTFarTqmEGNsdSZ9R+gHW++P1Y48nkmUQwcNA8wZ6xCn5De9u
2q8QhBlzA6wpVBAVF0keQz4wu9BznsN0ozpTZ6LCTB3xhM1EAZvc3FCCBsA6V/+yEnh9jSpjoKLR0Het0ciq13YEmgGT2lMrmjKww3sz1672F1YeRl/tqNVAF1r54HwKaysu+wbeZTLq8nXNojVzg/4nEM7pXPf4
jqokJMGaqhUR3q3t8Rs9H6v19fWb1k7IpUcRn+lC2jigpY0ur6ec1Ps96vq1DpOS20thybntToNUBG63Pfr+FDz9FUO0FMNebNoIlimU7NBTpa+g28VaDvrp0HJaRYAMg6Y9zE0Soi+a1iH+6cVX3R/dQ/pWPaRh
KnSBHzDv0E16FjdXgtgbYpiBaVjN3imaD/bzcTDuo+RlI+lMVBwjw6OJ2F1fe+MQmHPAovRPE5q18P4FHLCbXciw8M2XyUBJjFFehA+kvlAXJAyCooq6YqZg2V0QlJUGrwh3QhZd+yvgCjzQhpkRO8FbBSzB+nyR
AgEMcU4kcliAbE7ujRmfYoqnnLLP8KfcATgWfR+h/DVfwNm1GrGAuNILFu3tdzjxXXi3kBj18JRCXcjyQtAuAqITcB0k4GAYyIAgqQFREyLMHFGqYwKP7T85WaMpefyxxCc37Ku1dck7sKZav67uZzx+vZmE+zpv
PPZeW7KuCzpdmGmgQUZIvivpfrH+ER8/v8w/gfxY4jwvAI8zQGDOn4b0oCQU+QL4UOa5rOAC4FQwOJMN9NpEkUSISCWst7k9Ch5ZChbYo98Bsrge6GAwl0FpK0BYpZz61UyNEeZMsEplrWQjIO6hfZTE6pYwiBHU
4X6DkBZVt3n80ElHWo94YV2kGIp5XfOpYRPizBZFRiUN3ziilZcznXJucbc1vFThUblgrJHLXg9LeqXL5WRBbhVMPlY9jFMTuU/2TMBa9n0/74iY95pitF0BmIxy6gGqhmB6uJM20RdxzdjP1UcvahD+7sB7EjhU
I9L9btamGMJahE+XycDOHfOFSzgTgVzq8k4n216H7HDSudf0kOVjK3xlMmYcO2fYpC3cb5i0ddL4tJxZCxq4K53TwODQayLQEAy91Zd6bFA6CXEARKqQJLVuQ1CWKi4CK2iucGz9sNJMg9EQVAWThnwmVgyTnsQu
H+68gOVwsTEtXJIyRJkaNFkYrMFTu7x9UkqbjIJ3xPf0Qu1AmXjoEbKUKEfhM6zzsX/DfL+3CYA7zLX77wX6nlZ1AlYmytCBZWw+go3l5OneoQWfJLFXpIVCoZY5Li5aVV+m4Hws95KkIPWhuQSL+I6S3JDDdGNX
vokhw4EdUgkeYZFQasec8jrqXAziP64pShmPBikziA3QaIxd4JWx/0w6xrwj4kGnxTj5JzLEJLHKXvCGhTKnzr9HxTp6Qs2/y4q+sACLg2xSCDuVdIrnXQrSvRy8oTpJuJMjb+OJ4Irr88mID+agMXtXwa8WsUdc
nL0u7TsxZBT3WP2rUfLgGg/OtC360ERM+hKQtYSjGOT401WM3tEEeaiDHuZl+VaKIMdQiTIDY2kb+mdNl2whKgusPQGJFoTapREn6EjqpnwqSR2PaRADtF0dmpXTD6Pte5lcva5761hH+9a4WB+sy3p4PNqUM1Fn
bEwbRlCAhROikhvGIZnAqic0jBLTyO7Bruyy2RAEr1YOeYvWNWDVdHGK6b4Hz48RnozzG6MblWWolMJIvcN8A4xvLPs5IGTInJAwB6lOF5wlXjMCJMJJihqLFTDuNiakT70Pd5jxSX6IWZ8QZgJXHJBQ3IRtmFe3
iAnB8x2OEELUGQUhhjkZSmwiiJHZyM4vhAgf817yRCdVPWVyGvt+PAEvEkXKIUDthwq7HsaGggLipMBnGXJlmXwVCWNejqdPljzqZAEf7m6Nk4CiiiIKzASxt4m0sHFVGZbhTTV0crbh6BXZDPJmTcL8rRscJZg5
ipmg7BNoKLIjf+VreFXhFYKGALMf+Ar5otBoUBtofA1PP1FYQQo2kj3oaxpLri182vkiSm7OwngrCJlPfQwe1HMNT0VowX1SONXZYXbgpWqsHWH1nTXxDMulm+rCpb9Uolak7udMnz4ySH8TGDtT0aIJ206CGL2v
KaUQq+Y942MY2/a4UNwYx6EkHPXn2CLURplx54w0+4wj24fdJRwS+RAhzLLN9OJEtEKoj0ZG2QOMDc1tGUQ2TIWDJ/V6PPNsCrrUCNtSdFCKAbWqrakZtCZbFPwT7kcSab8i3L/kILHyFw+FyMIRvvpKF4Kc3u1E
9HebUNM5bEmVm2tFrzfgNTTFh+w6RptjPEjlJdmxaex5Vay31mVjWOMox87hJ1Q+41a41WbCi5toEufCvfUY5IeUw9QDhZN3QFKf/bHknDz1h+jxIJS+xW6e/45lcQWWWNCnmI9YEZ2Mu+/9PAyqe3A2TkIKRZdr
OSUy1D+a0bTIyuk4I8jim4ncLJK8dXFGz2neY7RIA8LjsfV9pURateEciNlvCltWFI8Q21Ql5zid2QPkTR+mPCINn3wgHtH0UIeHNcZ4LXmD4nzwzeLbyXNTXtEOrkI4ReA8LOWm/pJT02yJRlRT4k7dqbQ8H3Sn
Rfi7AmExbAXDARLoKoaiTRpmxUSMkuASDDsTVgkhpFA4FhwVoyMJfmef9idbAB0Rnq3k/10T6Z9eSYHJxydrdkTzDpcN/YTD6oucNIO/c1ol35lkggqxlZzqEinnIu4drCQXJD/LFxjzhEkh0edy88aVrDPtnj6F
1F2RHXFavv9zoc9GOhW+iDJ+HcPnFVXXJrLzIolokPKfBwHLDtVr2j4EZpWnmDk1+/TkIJEuXoq2PW3D/AOzA5Ver5wI0hQMIuT5veIV2CUOwS1+dYWCFCzJaFUB5BDiTIDQwbUi82GwAR5oUw2PDPWKwtlSjobj
4pSxTqBq9XH+ZkFSi2gxewTF4xK5OT5OitNyvtVCq9K4bIu0llgcU4t1CTYfSqQB0eoYtVZF4uFXL1wbZKPQCMqJ5BqsaJqQiIea6PW1u7DN4zfUnpSisIf7pE1Q49f8bwYAe9c93OshpU09ol+dfqCnQm5XqJR1
laWFvIGdbB1hqvdhEqVSW60NwTj2hnZVa9SwwuaVglPm9lojLUPrVE4IPQyAkJ/4M7UDRykOcj8LRc6uKmJpjswTj2dkKalqwdZe92gJdXXcN1y3U1OEQNAE/aSdcCROkHRwPHlqNo8T8Y0SQgGSdeunY6yAAqBY
bQ8Og2pozq8RV5WtJtPfNpM8cF+RnaIKRJZHNhSwBlN/lAAuweIGaJEJ0G0AgJ/EqDdWf4h/XNI2zK67ztoCjY8BSDRKHh24vhgUk+056fqgTZplr1Ib8OyTH4wZkAgMAmsgReitCxTHaLbnHNL324bUk0IYucuO
Aglnm5L3AoNdFl4yd1+dS5CcqocjZ79qpwqoomp6xHtIVwA9GYGlYooXZc/Pwvmpe85gWjQ3ZYTVW1Jv5gzfb35oXU/P+gY+aDcZdUWdS0cbP6YbMETRi9J8qZ5yubpCB5lS6ELmIsN0HhpEAWItHtx7I+Fqrytv
XuLh8oaTJCG8DFNEi9L+Fu6whGQGEEClfcAlZVnlfJAtl39Bd+0Nm98dptfsslZQ9L/zGceb6zWt2MIZ6NaGyrp98Lh/eX985UH+Vu7e4wi6laRmgctMZr42/TyxN89lDNkFvjBgf0duqkxwa0M0neTl1cHqqF3A
VwrDkQYqtVTmfV9KeW1rd1FBSRgsdI512Ysz0Ku3BTyvw1/0W2dH+h3Rar/sigDXm5VPY9FRLesWFqZ4HObyc0vr7k1Bd5uqOreWCneNlPvCEXjOmru95oDvOnyV0sXEWqV+RjXMEPvQutJZBIXLPRYjNltpQs2k
ueYHZFputhkfcotV7Xy4Hnkm4/SMsJje9LAfgNHWp+JpExPoJkPm4SmAxoK7qTL4eSc8tLp1JzHLIh2qjqJWA5cLv+aDsemFw7HESGMimscuZBEeNYAZg1rLgNXbQngoagQc1/LHcH/SBnOMPoHn13Zs8Zm+yEjT
Bja74dbOray/RJFHmByi2+zp19H7aicr2dWWWDiDZ2DuxFPk04ZZRf8i7jtZl1PTJ5jzFVCCQ7Gy4CHtGeUH5DPqL3p7la4qyrsQagSoyepqa20F8zk5dZfUtkB4NUMtLBQBMFaMGOxQGR2vGqovg9HpOjnSxFhY
ahlxavUjsknzj6DdaXNOzSHryp8BHVu+HoG9d7MR/er0IbDFgsWBZfPQDmg7TLMyT9amSye6NZPNlTf816aNrb6SusZpZPaAry0v5zdFUh8VeJpKtCjdjVS2hhqJfN3we8rlxI9IRgWNYaXQLxFTO/8krKtj4c8B
NVi3cny1cqv8uEc57lmcIVwn6CFqLcsQ/RgcrzjgATI9X0ttAw/wXohGHsLAu1kThx7qkr4oTHilljeAiOn30M724annZNYN3g3vws43PJb1xYlN79SHX7DKPBF1H/MwFihywxkJUAq5kfioMmxKxTpogDsWNDGW
7MrZSVgq/J8OY4VWQJhMZEF9pbsFjBGtv2sTYWwmGUOMGqV7WF7rAXbxwHtrj01Pgbq3RKmbQJpgbBYRo2Ycf5dmWRMI40W5XTWIiqZ+FKLs0pcxW/xKwaoX55+aOF2rpg4t70kreNnXmJccBaAYiz5Alop73V7u
7RjUbkbX1aApvFCWraP6821C4odfWZe3HBJ5z35bplDok8YyDfT5O0AkVz585aApiMxxmLQS58Sjy0UsaP8fj2PdcqueMe+Dj/XBKuApPeUX1rp/5qHxt5wmbb6FCptnBkPfadTr1O/T6YoilQildj3/mOaczQgI
nOi9Fi+6rXc8aMe8/z5hCR0iPQD5ddIIM/Wy6wi6sloBoObgJO1PnuH6NR+2Lor7S/bME5dljPkhDufPa2KOXTFnvF+PIa1VAlgslPIQSqar7CWejJE9OvFgM+IyZedQA4AV3yhCw5b1yf9WsncbjslaRPscTFhx
jhCDa3frqeR2aA7x7TXU1Abt0B8xu4Oq37rmgphfiDp3uOtnKnL4S39FcUF/hpIKurMFXKfU9DRCjYFsNhygbkOeWAXhj+IM2NzN9coPcq6yKeVuZ07pVCE7yVkXeW6I380VVt2KmONzW6Iy97UOhhZDpIxFMUnj
dpZmJ/rD8JfwL2nBSl5yXlcIHV9Xnfq79iEVz5MQyiVDmlFGJoIEWoWzNOZ3gfbDBfEuGW8YkNZgFdalgRZErDCNRraiYsTY8CZPpkaJNmzdM+7rTpm9RxLK/QMICkE/86pjnL2S2RaLtpc60LxZZfVazIBqKGAL
fReQjetvYOjG1V6p8ZctomudVu212SmOwJaDkGnaL9Op153Row27PxvCBNuUv+Ji5+tRnYBpa59A11r8w3yOCwQSCZmgO1L1lMjjJpv4h0bcYGhFgQEFrVG1B7kqBBOUuDH+bdhRgrOqRsQlSBpOKXGbPzpShpkp
bCl8Y+AsBIdQpoPJcMsKAwcB0PLW4GBHEyhfM6jIryiKnyn4XkolmyjBV+4UA9Dfx5sxkXJONRavBAWlLxlalS94gqe7JTAXwhjoU4629MhGiHFYmja5A+B5VlhfPx/A9wNYHsASO/BTN5jcKGA9pkjoI4wSioK0
EnAEPw1errnQ0IbKOEAkr1TkAm19u3BajDeMfscLlh7P7HuEQj+ComNAoWclXGDCKQPb09WQOb96Av4Y8eGEhbvqEsfYbyIoWkwl/fkkn+BqV1NA1KNEVNMBJBbibqrLOptVpdY6Dlh86FfeoAzVuvUu2Pmx2cOO
JwTGc5WkJCQo5ZKW6nVUm9L6+np4sv5+A4yg2GOff7r+sXsyVG6eXP/FvnG3aYKPb8+4nMLuqQ7Wf9Z59efWgm3E0AxNuyJUaCTgdXenbLx5wmxeGcD1/cfIx/e2EKIZX/QZ4gzPnx1EtYc6ncvMCnIDS3PbnMM1
U02Dko0hgkA7+8tl3vuc4aANWNrsnT8pm50Fo7hdc9m9lpigaW6zlx4m2WZqmkfxolDUNMo7kCNgd+h3tujUTHsyI5QFQ4d36XnCuZKCbc4wOn4hoTPYGhKzxarU2XM7UzMB7EC/XVNS2jQuKaqOTKxogR9YRUFS
cihkml2ZqWg+4IcDAt1uFUbUwaqcdV//OhO+SuqQOXpE7yXT5ubNFfrVnQp2lgM5pI/Mc+iTXySTCj+IFYCW4hefIaGB3wK4Bs5sFnaBFjFeLxoAIRjBYHlVRLvbBunlumFew0fxiBV8HiAdBXioYesc9Ec9zgi5
WLa2W+vz3kn5axge3TI7eHzlGOXUQhEQkO5moNOsV//HAhW/FQJ0LWzGLELFSTrIQ2b1AHHW62+hmbyYCuNRYvN4Jq+soOKFG1+NKLLZ+Xhv1ca0/3xRcBequubG64PSWpBBJR80187gA077PpGpWszKbQ7NYd7h
UaZNjp0SuEmG5G92PumsnpYWErBNxOEWgXUAGIkfcynnFXccrxNEnMVDvlvL+K7IzsjOd2ue7+pqBIfJ47sZ5gV+3v1FI6NbP/g/xFEuTHjoXZNmp2/xuTNQasd9Wllx3UzP5wsjP5PCHGHpezETEUtCpnnrb7yU
drzyOfnVDdjdzb9PwRsxtCVfJeh1kYSiVGVjuCXTe9o5aIDRp6FFwAQY5gjxCJ8gZ3JlzRXcTJYeE/SH+gfqWQe14iEiWAeTQKktQ/TeUfIOncYyTQgxB5mD5+ndt+XRJer2ID7AXjk1fpIiKifU9tXyaQ0pveYu
/JrVnklIn/HeifHN5LMiumu5gXfjme8s5WBYYeXSTq0nKhmb497lN34kIqiHfWavLwr5ecUh2iNB0kk9IiLVNVMCoIoVtc6WZWjsqSHkK+xOGwT1MOu+xfwyeTqyaNUkiQ9FGp980+wZUECmWyVmiCmFE+N6BVl4
IaJrrPDEnsa1dIVgeJZcraYcB77+bRESQU0CPIcznFW9tZ8TNbXO2XOEZs53Eg1mYDo7o4Jr+ZVDXHKBI9YCgK7aAj44AYJs/UpphwRTMm/SxrYMt1l6oNgWYnr98b0efWkoFGs6terj1BJ49VBmwSNNIUDCXP6X
H7EbURPPKjmJaWx4JIZhrqnvB7bu2LogIwc3c4ayg2VUXFcf0u6L94np/jykR1eGrAK2g5lO0ZNvTOfwAbb3f8lzmrupq3vxd4guCmd7Eegc7eko5WJyDWwhZhqP6hYLhddlCyDt/8uy1AKvum5Dan3mepTWbbBD
KVPc9lnEwLzpw2r0MwiTZhsPoSa6tQeXRLpHd19ulVF0x5wGwvlGRRMvZKdwFvLtiVJ9IpdVC8FvS0iVyN8mZoq+zDb4MjdCwzL3UuaWaWIR/Ks7zMNYKwkhTn7Zja94zaC8wmzRxrSpqwxHexK+NbufsbZNfLRx
SeMy0ROm7lFKQtZJ1iLgb5lS7Kz6qjdMdpSIMrSx7M35YVqmWbg8dKBx8BaKckRzO2abWlpKYw1t0hiPmiY6gsTrgiIHFqi2EkMJ3DLNlJpAto2kD9R+uRFO1cMah3ohmG7y/2vZMsVZ8pEOjh55P98Wz8d5Awg4
x8axog4FInnto/5xJHGHCjOASniV9oBL9SDRZx/lCyuHkFTH5aVlO0sOcw8n6WDvwPywymMbXQuVlZdjtzasHDsbOBmlwOyHs3qZIxd7Yp4LZDrNVkppTvhpUm8ZiEFa1zYI/qSk29m3Mu5a7qq1ADm68TGhuuTL
Cy0XasUcyulrlMO8IAj5nvN2ylg2acK+vkRZNxQYXd5Tqs+xViIGICZuhFIa+KiIcCKfcK88Eb3DdU8nhetQwZr0JrZb0q7ofbxooP0j5e1GSpHuKEX9L/7tvD7Njv+Nfc3qs6HivEdQuV6qdcOYxItFki7Sy9VH
P6iRfNvgBRB6PYoENV5Fe2eu1C/83BSeBnVuj7r21EhSO+57FbtH28KoT/86n7chi9Qsb0a0NwONfwFACEZCF+0VGLMAYer365h0GTQWHEW1sfCQr7H3lzy5f2qHUwHKi/2KMOMG3O4vAOjQvgF7MzGl+TK68UtX
SE5l8W75zqLYk9kD0U2ivr06XEOx044rnS2wPtrTOsey6Cx8eePyO46Llqr2jusOauSv8OT9r9XX90aiJWBHnIlinDCgWU8wXDRCYSB2De2ApwY6O+HnOeoY3Yi2GR3Sg5ZUgXVSwerfXilTroBbo+AJqDlmUDR+
10XAd3nqdJ021hc+lvnMTCrIbxaZTdDBpwQItHgcGq3VXw5pJYndwYCisTQt0UTkmXxlx/gK5Ix/eVGkMKoqJjgtrC9G47Txi1pb9Ma17nWSmW03vK20ghu5a/Cxcw8j0lFox0bDJvwTrQjtdTGBogQo63YN/+cm
qDIBNBzW4Mf09D91xQgYZnsh6yo0mutVngg2P7ownpRuyeULkE0oVbtL+2Wqvs5XvE0hvOrAYUaNcNTO9PXPWSWl22YbaMD5YVorusJ74CQJ4NqblwmrPF6f8uls5t3sy3+P+l86VkirLb+mODJWcM127n7jPVg8
+XD6h5qsJJSQ6DnPu1+FP5IX6SLQaHFhzFSiQUE+717zCkC6FHMInLuVBbMBHPmnXdVUlu7p6OHXsL6uxYmPFw2e6D/+cACvSf4tHMEdSppQ/I/HIeV70iEkOXN2x2lGHBRlk5nbyxetUtYmFsuRmnZcep5ALeTW
h7eFhLSD4sU+9dj7UtgYzo4GX7t3Zp/2nD1k7zj3o8G5ttTFIGNtS/IkAE/bNlJSACv6aB/lT3CM1fXPbvDrKAVwyx0D3yEUghfTbfmusXFPLyojT9CmmVS1iuY29i7hXCrUcgJzvzeI/LkUJoDmqNjHMCi+etSY
y+96sZdLvM2Dgi3lhWEqxAk6PBftH45HQXjLbHFw4VbXgKsKF4AJZdup/ZApMn+5cJPxoaxOxBoWz1Vyf4poTqCsFaN1ilh76NYRqAiQ78VzvyD3C+DWkvdbLQ1eWjXzcrZfQM4jAOkLztLC7Xo/EYn3OKtU01Cm
nX1PL5pc6Hyqgw6LZsGiv3fYmqfCfspXTf20JTZHXgnNrAFIUczOoqmOBQgDT08/UCRG56p24yCgIch9skMFhBmlf8GlZSWKI9jYAHPsWuPPIeFsxZdK1ti2cMqRF3CNXDQ46IyiqzdrCWCJFZugtZ5UDKDYc8oF
5RYP5LqEVGLXakCAKl/djLF8a4yu8MpTwxkOqawMMxoSd9jGoiGVphXux23yGVK3/WWAxvEu4zCUBmf6fUjI5cTbewlCvpTyHh+D3G0m8Upn9pe1z4d8j9VmuQgvupxm1NspMP7qdNV4z8uKXWABKcwjH1jk+ccx
B3F9mxv65hZcgY3hnPaI7hBaPYuc8ebyiXckaKLwjx3YRhSI3KVdnHOx7+2R1pPAUD3FwZuiOenYwr2ruLeLUPAeVsDzZqTWjrbbxvPhQDKdFMHWHNnkbUK3lNkPfK58MLYOTe2QzHAE3KMtyLc/FkPG48lVmSVG
H8ekvczFqZ6ZxhgjA3jpZUsMjyNh6yCcZB6QTcCvDgTyX6jIeXbzSmWP0+mEboVlXyzILNJFQVAZCBu0nxh4T6XlRUfBMtA1CSmouflotgfZDjlv5oxyeg3jDwV/UshCfPjWec1it4Zf6aq4Qw8+6FZXEt1VsLJS
e/jNtLXyxK20IABmkighhIon2pSkPAdWvLwkvQZfbCK6utj1JBZ9W+Q8sELF4jAOeGj9Iux5Qo29JnBE/bAnsTQg3LjaXBtHwZGX/SxEOBsa0S8RmGPorw5HkW2x2epqiBAU8bnHjz45Z3VWP2Rx5g8tsRhwhzB5
zDj7SVwDlQZpv9i4wvNUPme9IErUBlbQDj7eX4UeAYgHjUEnfH80YppncLGo0F5rpp/j3OmSwUZmhJmOSX8vyZ+nwyrylsgJdgeXa80ebA5f0fcLSNDN+23/P7Ek2+lKSZ1IuWcHrziw/l4N6SDRe5TBM0MlFT8e
d8Jf9BcQZG/70TTtX7cb+8T7idZBmhrrxyPcWYwwviriEprsvsN+oykREnFPkdKm1RNJMXkfelbM0bvuLY99cKuQfntFM0GNS7yfEzNXRYCDizp9Ff2Z6hd72w5h0t7GoOKn3k9XimzatnCklug31Hk5B56vzVrO
L+LG9t7xshJZqH9DjC6p0bWRAgJZO+Z729II4tJEuzruiuIfYhd015hns+v6N38EZ9BBmokuy333U0+0TGPujGu/cfkZkjvqtLh/SoybDvYphxxVG6qOqdB4ynQvIrcjt2Cf1wxP2/UT5IuOf6+tUhGVtd+uxm5+
5M/epX1nodxku+TbfC8HYKc9gKeEA+tcajbYpA7Vh8blsXktuQ+JQpQboHnCVbwyYIXEd2mRItPdnSnbBCEKmPzYeooct0C4+wRy6M+dcOeC7jdrnPRtZiJKGKL+gNnUEKEaMe5bfXhEZyWX3tvlffuCyJJSv8eK
PX3t9WqcH+SyAa+rL3Fvrz2J8tTtK46YOuD/Y81WZcw1/F7u/1JPQ4E+/0Gd2V+dMBRvBhrtSl0ZUFPT3dhWpCRxBXO+MdG+j7M+nRvyVO+z71u9K1wphAfQ3ngS+/l+M/Q3S2IviAJ/4+8hxzsWd5SQHHWSUIU2
Ej2T18zzw6oCokFs4tHOzGLy31jQzg0kK7I0ur+84v+9cJSEMiFqVtcOcqW89DKhYDm0fTlrgF9tJbX10W8y59yMTRZwS3WpD1+rsapMdCzKu3q25vlgxelq1918T2gFfqTsHmT1MTHSz/JvF8lXa5lez7W80HwW
Cp9OqJUlXL7WFRSsmVzpcxVXRW6Fbb8Z8c5PJyuQWxvGitx+qOLB4ickvs76blTFTs51V32O3IDW+m6NAe5+EyLDNR+3RFwVW/2iaESNk6DMLVK2+xe+j4cvtWa9Y+sUx5WqtlG98UttRgo1rU1R+RNfFsFvR06h
6/1+HVQtcBUO7C3cqrHHvNsHnDdp9H1IdQ7h7C3cm5jjrR3OdYSL26tzByqDnOMPpgLXMatl1An0PIih2Qqby8b3++xE2pezGiaxGK8Rj2pACW+aHjfPqD4Q7Ae/f27wbDzwJUErn7lsEE/EOy9imM//fxtM2gQT
mAYs9ACW60lZvYtBoy2Qk7RzlPEIBsZ/92a/UvTXPMzPRin56RXqS+qV5ukuJqVdHU8qL6E7jQvoWkWG+54s3dtlXbfY+X8c3QWFPaZq9Ego3BpQId7owNdXe8Woq44JB++UF294uvBqP+LqjeN9nae6EHozRT+2
QBLeScjzEH8wSf0TE9c91e8Sedj7me8nRvPY1E/kOsLFe4692xxz8ALs7zcY31vg9hGcmeMU4mnuqc+huYOx8n1jG9RpKEvBlN2MGQ0/IKCNtZLYCVDo9tapcfXEsu9H0mUY2eZwJpSNv7+CHQRd0P2DNhSwGRN/
CAPxN4cz4XndQjpoDsi/gncazoM0i/MWhtHZV7Fn8LmI9vWdm2skino3uaiQ3kCVf4dOqo4jMUtEMOpsV6QSXR6QXDTM34HmJMkfmR3q0BAS6vzb2EFiWcIV0aiV0utXqAvqHMk1uqRc0+YdGGqdUhs/NOUr1PpF
o8N/TxxqN5Fuf7/iEFUH7NDkkDqynkYK7cUU0u3Cl8jwzDKAxU3fszpJu3lKURoj+XW4cFNbL8WxhWhIol0Ijs37wGNcfBTyMz3aGgwS+V4tzRNY8cm7WSP0Cs+6hMIpKRkBZpGOjdXcgvanLKdlc/kPrOKE1Rf8
2BWwhiJIfFzre2qifUd9eKAk9YHQNfuV6Fy3A6VUSu+9qW3PgVSYtEpees9pySNf9iypyTMn2afddr5KSYVFxQhpP8BA/PuldXFcelwauxWzg7R//2ciInw6lChuKWfCXsElQjuJa6Bf7efXfn292xr1vPIX7mqr
YVAyRSaWIY/pcAbH+njISmLHEf9425bH8evsPKgYO3QL+hweYlzP/WpKTHq2d6Ywfy9E0+zskCh8tkcxmyJLv55JnjjV935qT5EGkxoRdkxCxMD9lIKgDSUaxivR5PXETmub/4BUvJn5Nca+rIDCS/8nP/tbFGL0
NC7fMQECnr9ZYeL9b3GumJdqsfsgUKcyjziXeFt5vu7MN+ESh1ySa6S+v+jBFrcepK3+JE9q2BYzkVh7q9QWoWgP6JAGjbrTvR5wLC+3yS+lVCpLt6kXUKlU9RNParUa0Wg0GQhvZGpxndRdN9/vzXk520+8Ng7n
JjVo1J3utx/yFO9YrA0wIqmdBsSiXdSmVlWp4E2volYjGo0G1Wo/hrKpaBALgtckpH4W2VmiBXVmMFtRp6PYNoS9IOjkViJEVvG+A42p6u4p65HJxh6ySefSyOCiC1ZEbc9buyEbECu2I6K+iJS7u6dzSLATBJg0
nyOJ53/3C9TMgX6Mu2ph+6V+qsdVQQQ0inMFWDaTuHwJEH6nEw81Abq0iALDaTccQ9h+/4l0qf1kGfhz5PkTYdcV3cLD8tHQ+OzOpZwEzxZT/ugoaDlwhPEV+FTnW7NN+9MdmQGwqJOtu2X3DG6uCdg/Gn2/Nvn5
Lvh5bq/ah/Y+Yz0JXBQZDjSzL7gmOae3Mvjl+mWbMjL0NNoL/ruOz3MzeV4INTw0iTS325/gXiseg4deu4P+oIrqRqxWHlVPO+Y41kSKc9QP4i5Oim/vN7dgvpUbkeSFyUh+6O9eaD6195PKyWU5zCuHhdXFAi+c
2h2r7WMQErpRDglOdDu6jMsHtoePLAlDqPW6wXwJ+naqy66b0Pw/mq4LEZXbCEkGL/wkPBHSsvWLQAYAJHIxKruS6jiVz303i3wwigrup1fdRT3ef9YKNnGWHqA4/5XyUWgZ3by/QffFGAoBMXxNfQppThH6aCIu
INg8IPxwmsr2HoTql48/AuifBsDPLR3k3TQx1h8P3SHJDWZ6vp1k95OczaLxQg5s0R0W7YFAua9THxkhDszpj0Q6p7QHDNGQ+bYVkpTLyKEOe4m0EmJX+jPv5BEKD+E7KrxP+Aheexua0Ak2lNQnqLPfdLXNRZa1
yxMou1NHq99H4GG2++S1d9sJWSaxXyzVcQtXhIBoa0R7+CCGRPr4LKx1/YTgm2IBc5rXykGR6HrjphPS7aE5lXmlyultaBhh5Vkvg9NFCIRi9EIHB1HaDQccHcRzq535H0YDT2AmJYDDRVRCHHd6Jlwf3c7oI+oL
+mdqlX06N3n5E9tR/DbGCAICMWCKMNyQPg88e+kfOHhSEwPkNwasKKwnovQFIyr0d58JD7ZTMgxoyHP3j9/ewLJvHkj+7uagQO/rfBwGeBD5hIPGVt3qWwO9Aw6r9Afcvoo/Xi88TlHQGfGK5pZvtp1mGFW9KRrd
2wcCwbQeKhy0stJfWNprfry6OJn1ACRCKTYjF+uN7ZU8PVvTZpTFxwZIzgwHLLRk6lr0CVYfhQZerPIXYOL7fJkCT3pJXPbD81DLhFUJ/gTskjYEuobNpBB/zPtKbp+sYqeHpqnf6rSzREPuy/UAftTvJzbrPL85
rc/RkBDSAcAp1uYXYfix7Qe7iOHbSyHellfmbiHy2Kh78fCj0GXBo6h2/6+08xcahi5SyMsA8TlkMfzqJOrOJk4LmuMh5u7Pj+I+A0Z5jiLS44/d7hvoB7bokRHdbLHUIcDFENNVB8MV9BUjpLVeGpadM6O51ENw
8vb15QqEXXDXCXlSNknWgYFBV84rhdwSxe1fkBUKAsINPRHPDlKHY6WdKU83tXlDdSZ9QIGg+MS8O5hQw/Bo6qnrC5bJergvS4dwwTAC4lbC+sA/Ybjd0SycJ+I6Hsqj3gmN8aPrLkMEdVU9A+Dyh8bfD/vGzV+q
6qKBlUS018kfjixvPLQTctb6B1EW6ViUsis8FMouJT5/gu+0mxp+pkoi/gDnn0YWvuf48XXb3BZNGVqTbxtw0o9Qs5IxlSrlrNOhFQZ4zCpL26PgF8Ytxk0ayOv6FBV/6pFnGWMMGdgC+QZvZAONR/XyiB3vU8kB
BRr9VgZbDBrTEwY7ALXFenmOs6raF06KwRc6yeuZbeAk4EGzajAZgmmtpMCrB14hYJv+DayPafzhLRjMn5KOV/iJoRP055laOpmfSqBWgRlwi3Xl4k4ZS5hKQBoOWc3jHyLkxf87imwPAbBQHXqGD9nszThu6tWN
Qz8I1z4yNp9PMh6BfHKqXNZVeut99HALbxvVexJF58WIBwJ0vPdtkzDQUyKtAE3OQ3sNKYGXDj49PL8H7UPoXcaHMp/R0L/VZ2LG4Nc7DPz8n2Cx+WbuZA2KdzK4H7SHoqSso6n8x3RQ7D1hq/VjgoP9EKMMy69D
55+hOJ6RFeGb3b4QuUKhP5GA0Vd2W60ifIuxwvMWNwxRaiIQdVM5j/LgeYIoKwUD9I/BsIa0GwOPovd0oJ8XneUx4v3GzuaifM8BeDShvtolzW1s5Hdf9Rxh4XhOBHeSObCWa78UWGPOHpm70r0BNzGGh6yiahZD
Y3T09MgYGk7B4DAHGHNUDe6riNfi8Rlrc9J906haoBdZkQ6ollmnBwP7V3jiEnTUbIEiqHpsLAq6InjeAOHhWaQ/un814m13OwlTDuMcsjVxV5TC2HnbQyJfrahw3AngiPDN7e9MNmKD1KCKSBRqZ9hmlBzcFFuX
NEdoaKiYaoEK4GjJbTQjW+hgD2tmVnQhly5D6Nn5KlEknFULs/C73CSOpjDqI+iMS2+AbB7wOY8ujMo9U+NTkkmXKqOYFdBsPga744CpWzMb2ZZksx+XqYrxW1Ttrr4/8FbfTgy0sPO1J4UOUke4BVm6p3/XQbgw
pSmphDeukf3sfVzHZnNShr/3BC1lYN/cytoOm8hSHsw92Nbs9ueyCcGheZedOHKLOyGmKcz6PBhx9vzTQqpupnur6rdEViGTWNbM/+1Ty3bZOZMbTvexaUdQPBB24ZN2UgarmYkzu2J13hhlxgeT0Eg/+XVhq+bR
2aLt20dW3znGyleeMMtKFxKvKyos1mn9j/yhmQ1RGM+rcKz1mE528cSDrt+pepwm1CxERGCs3UnAd4HfOSgaBk017zsn3COt+36d3ax/J7rEq0W0XmgVAKym5Zv7dmezLknsJ1lfWpxYTcAKVGm7N13j2oCDv6uL
Jo6VjTG5sCt7ogLScsr2KnbriUjCtERVNVLvNi2hPZzYa3uifhAPM4SD9R8dnuh2ERjsANhvpw6LVO9cUzWdoT9JuDAp/1AkoSkXfuTwVLqL7v4oN7fevpwMpMShchh4VOigZZbAvWBWZrczniGwiqZfgQnpeB4L
9ji55XR+hS/FOCbbZng1GnOl83/nl5JEAEt6XFUqyPdrQdMEDlyZ8FX7TibJGai3Crt2T/7g9Qqp5RvnutOrd38lsG/bjxOrTJajjV+th2mmwi/teMdENUQioBsqHfUjG6NIpuC9xgDdzZ871424e3XpacvDJYBx
Ywhw5OUH/kO+1o9xUtTxynIU2LcFs2cAf10TXgA7GlwtiOEl8i7iveFY5DM55xBN0tFvmqR13JujyG8QZSGOG7PxkcGYr2qwV4XHIEvv+4alse379XG7U3hTofDnVJisGacVd2hvJxsosynPll4gMUKfxQeW94Qr
Y7lZ+vk509CrD5y56/ellalfGMaxcFFv1Eq23Ju1YsfyhXfCvZLKfhxGMMr1xPCUfXFP86Ut+hL0gX43Do4w5umsLvcnS+mmQ4bczt1vNOdJr4o815pjafpcC9L/cGY9U4U1HIsrylLVngd0jUjifKdwsOSA3EVg
Ky3gUPMU8ljGubwzF81FJNa6qc7jH9T2mfloWdOkhJ/Nopz8607OT073JusJYDo5l95e3nl+9dbRdnoxu61IrugagipjiWwXRTH01FoAS0roaIC79nLebWjSpR1FpNYd6y+fRynZ2/nu5y8tjYYB3T/+7oR2JA4z
z5/wmj3NrlQC7qz9aiItZGCYBs/EbO44rNuEuldfyQkSePjKQ0hMq+3oNtGNf95CZm7ljfDfpZ7FdlC/47dWD5bE8lJ5Fhj6SPkUXzN5goSO2ZeYhYvSMO2FWZsAKycNHjsf4bGF7tMOcyrtFJ4GML1Pbt5r0G2h
cY5IrLrUJ4g/KrW4t/HSb2ehOuKHuIqZ0CgSP47mLvEauJTkvHZnObWZGiQiI/XKySeCqffABnmaX2sooV5ga1jI2vMOepKc/EjRWz2fqs6t2jyNAG0MQuLJ3PGN7xOcd47wQbwTuOt7zLXFGYFxr60Tm6Qf9COA
ChRb3EJ/SmCojCDOUCkFqiA+/vkoCXAExDS0NifXXqfP/UYNhRBhh5Ku8FAda2UxxZj3g2LxCW3jJmkce4M24yvLLJixeJesau+LUc3IY00yTGP5sumAlvuD8/vCqW1+JhjNHC434hQ8YICS7IPk/M3zmO8ob5ew
3ip2tvcZZXmBsmZKEoqmJdwCUt71DibrEfgXlEkWVYmJvo7bPZeywTZG7Q1vYufbXic7zE7wf0u+Gthy0nX76s0I+QJ0C1Q3nlywF7qZhXJ1LylKl9/9ZGMlDbIPSFlZ2DSc0Bkx+t5yP/3bXkaWdjFO42kDa1YN
OjTyO+ZPACZKY2d5HxeaJchLcFLuGuAvMbI54aK8tHcTCbgqaHQMnvDH5XgwlB2M9TIDlMvgsLKKhjiG/+gMMU6mHJMYUxGOHSEDNvZMIsvsR0zDv8EJ1mIn5FAzRdf5xc0nmqolgUKboBcbTVsex5u80OC0ZwLd
Ed3ICtVelX6wZXM6pxtaJqGm6lSWeqRZ9XXHhwFoe6ow5JW/5GaRj5wTq6rDeOXU9ig2MjdeQvbLUr8/jftDOaOzQePivREPgXzBWQLmapGQ1STWyIpVOUbGBqvJE0QCquKsmxZXV7e6bO9I3hE22Rj045oT0JUf
K4YonchG/znqJ/TAuYUzWwKfGgdan+DwIpSbzMpjrGaPv3VMomv3gHBRSd2DAbYZDGZwsv1cqS1UNpFb+cm3mlkdCdzZGghq+R8h5fEeU721EkYzsUO+CpLpDJpzrFg35j7APcS6I9sDsALEej79/J+L2nE+Ts78
0DW5C4rSOZoQrYP4bYsEnR98spPdxj9CZrDwkP6anyCuA0TnKAT0si9m6rlIH2DoRRiAKIj29cE3dXyxJxT4GgoeFoInTIvioPBo6onn5sSivZfLD4FTQUDO9FVmAqaOBCFLTiriAuwcM/9oFPazaBOBvA/nVC3T
+wJ/UTySpcJ8LXCzc1BWX3NZ7cEYWyluAEyxh3CEv9XlqCvZOfr43DYurNbK0VdgnMPhAJ7TN18H6UN8MicUG9aWeNutIW7vlOU2MJuDe83rIvBEr2VbVMsEZzFgW0Ahc132q4RtmurT6EjrBK6C8ZPcirI4H95Z
6kZSDCxdBs+iPup5VEubBA2zehdcZPMcFxFYCFEbsVj4CSAvd1KszgCeQVQ+bUSsAhZzxp0NDrh7EcWz08OWpr1Nk4GKGHvJQ/n3KWCaP4VQzHn/xgrDXvUbXTu9/bGejbkUUv23ERcFunQ60ipvpgk8Tr3+qvUm
ZXu0tC6lgdZGxPgEoGfbBCMYEooOUbp1Z9P8YC5HO6AS98Y83KiHrq5hhRE+C1xONmWRNlXwP1NHgb7IrM3MVXkBrwcRJFq6Tpc1FmKKNgkV0VJYLBLuJXwGYdMHDlRJ4g8iwDCHjHsaue0DOY2HxAuMjHipbASh
okKYjF0SfL9ejtvsA55kZ+lI2FKSPIauYMYMDi1cUDvzMeOVLHL6KM5nB1sA44LE0w1n0MIyWGKSC7zVcQFaq3WVS1ugD/UHkPUc5jWENST7ffy/3uXbGm5JRyN8oSyQPy00cqtXPzE2Gsy9+t0sJYDSL1p+PQnS
CJHfkVL+5ORkEvaf+l4zjDXdiYy/kztxPcjV4ApAE0GXjeIyZlVLy4Gku3mYYc96lSS31L+J0JLMoVDzSnW0yOITSBfj8AIy6pkABZ3E6rlcOPkhu8UZJkD0H0yhYtw/NoBDhM1+6eLAOQD4yJQ0AXd51WXniHPs
b5WHEwRIYT+M+QOQzxr8vqPFVaHu0BWmKkgBuo8ryZLAXKNbCazAVDW3VH7e/EpyKgD6hIo7LfRTDBgmRK1gL+QfVND91WVIur/KoKaIFCX6pVaH3NANCgorOmbAti5P1pUnIMfMwkX7pm3IAb22pWV7viI2+Kis
wOgPoFLTqashyMA9uxL240FpJuKAKywj29xUOT9EhHBCILuFwT3FC0RXibabnpAYsp+viwO5e4fCFDizdu0AQvVKDC2KsQJcecM3cYNJNFEaL1JBL6n2EDZePQPGiRltdTCBt6DmOuX+mdLPYLnDf5NspKNKM4SQ
t9P4XT13/qbfkYJxNR/2rGZtuO1EzlD9FQbW26vPtnveU3+sCKd0MV8tHMDMCwDAu1348w8QOaFi4L3oxBpz0VGkoD4ASmmrPh9KsEjoUl49afUAY0oNExIk2CApcOPr0krA28uLmtcK4xOc6DE21uJ0kV/dDO9+
qCVjR9hSUb3HShbyA2xFEt5HhxowvGJr0g85qeDsKwbBF7unBKBcLJ53sXCGTF5+MQ7T0F8RTY31pOuKwVmNj6pjwrg50sATJ6hLlF67m86018S9WlCt0AT3nLyF2yEc2UO7qeePGoiYGXIk8VFNqpkUdRL6OF7W
fasp4FvvPdpXgx+MVAIcWitRT57BSECggUOz8zv2su9MLOYnvDJBxcTybyZwui+pW1ng9MiTkZen2kFtJgPm7He/E9MJed6pSlltHWdaMvSn6mq4LBknGhv63Jxy5hqMC4AX5Dvjev3dUwDJk9XPtc+51HTJsX4i
DX7WIFkh6g5bK5FLRdv/WILI7tGJ41OkKa1h82jcgrpM4Gn1mhS8rB+XfzCDV6zKrPmFM96ke+bvny2tMGbMlH7ImQooYnJgDPaFllCwZ9lOpQmT0xrmjHJTkSNENmArOo99Q/2sETnjUgBMjo1aMlbZ0rID7ue0
LuVrQil4S3n9tXDuvgWbN4SZvgNpmKuaEGcQqysClbyrkDjvCxBTiy9d1RFjNOtBCKBJpjezuzUwukK6grez2BkGxER5kI4nqN1sudrnj2NrHdpjymBh1eax4xAoNXCUrfWza7XfF7suVPPNjWhT/PkmAgIOreJ8
kxuxa8g7QV3i+qjtxXby12bw3o2k0u4q2lISCod2XIwQnsU9/gNY2iO59ePzYBqFmLdJWk9uQTVi1HSu6Am5NyCeH+hX4MM0MPqAeQuBN2zdmGva4HWssy/Zv326kNWRxA0WJAxvdUdn0ib0JQEM8kVoEWqw7gjw
ElTXhJiKEUJ57GtJKi9wgI7ZH90f0TEFsLW9gRNp7JKNsBIBGsorEn4lUctKyWXw/4p+toC9r2Rp1U5HYe68v0yR9HR+spUEuGVxPw67wGAWg8/uan6bXEdT88/x7TXhk7vqPtvM42caPXJqAjCYfiH+N88ODiC5
fW0Bl0xiRHiiUm+BR03M4EFzan9DxhucFU5hYgQQrbqql/y2ji7Cf/qkhY0/OBFSrTvN/aFLocKoBidvTRAj5W+ULm9PTLc+7P0Ff2tBY5mF1NzN/kFqET0vh4FuDq+sJf6UzvYPb5ufNSC5FyihIqjD+KhkykPB
niqcc9f8QSTgLRODq9ARdkXHTpQljanVrVgOpPGUDgy2mL6hgIHTG1pSq4/cIzJpjPzoi0qNYv8ZfXWALzVpHkUXltRkss4zd1iJ+92F9QJasaheeQ/kRirv5xnIWqPplPT2sbuARENceCzSVmh/7Pthht3gnQei
ebWo+SVKzXBubofdFkEn29cidS2uPy0DY59EGi8rifK53dOp7o/NBKc2Nw6C5R3SgZENa3Q8GhaEeamXw8P+92fZVUs10ut7Bk8iWt9b3gv78SAKYY+3teR1WWy90B99LuuVZI3Fgjqa5ltzCLN2XWD5xKJtH7gk
608nUyT1YFUCpdRq6uty4BnOvvV543v/QO68KW5O+bJ71qlDeBQl+xHENIyiPBrm3hJjPlEeaFfEwnkna7OQeVRqajfKcdrp3Pkm7M8VHp2nPJXuzGLefiaR0Am6ep735ABTX9Et00/l8T3n8HYAJ/K3DKz/3KxT
h18Z8Y7lD3kzj35Qx3NaAoh3hmU8dVBYAIZpl3cgu501MjZqZNEA1NMo7i6yAQOO9VFP9FIeWm9AF3HnAb67lPnnSZqqUQ+3rekUyDpZshpHmDKJqA/fc5Wj6FQJ0mLI934iwoBlpsePhYPdwHR4mwQ2Y/mgeLgi
HjonHKd0kaKNgB6MoO4Q5+M24Z4aXcIbBpj3ZpEIr0t2L6JCGJ41Ap7n1kXyBVwExnMOnXKm751GUvWF3L4zH7An9yOCXkStY4+vW7rjqBTzfJ38xy2hj4CTR9FHFzg2jRtIzcRMyTn26nbaz/5x/wecZItAj7DH
yF23SpV2iOgZE9h4apdaefcnSsxJqoJ9k4g53lvhuAuqFp7gilsDcjHtddy3p0scVNd/+v2qXv0R3ypGr5La3G0iQDuLZl1r+SRPA9kPI1oIruLF3EZvPCyDgvfl9gDBkCehkWHxmUkT80hPp5hPZlUj5BO1/Ch3
MfgdV5lKEzyOe3oaEfoireoeEdC98ErDdWus4GnJ74UPyfkAwNgo/+MFmnZiA3aaZ/lxU6Tb4moz/+gTdKcZq5DtUpzM+LwXBP1piBsn3kyfNDvWfqbiWtWa1NTNWvQUYAGb4j2Yf+VUm9jkDqCbp1R8zxp4Csha
Ix6/1cbLH+e3xYQDfy2DnQz4/mnvb5ecXfAzoQ5fvGxxO+CLp36Qqbv1Mui4mF/6gpY5DWKiLdwreQZmPTzPnaWTtlmSQG2EoWw7JxGLOxDC/zVphGt24L976d+N2O9MuxhtEdi2ZBJTbmslOhv1EPGTzX/9/TX6
a+2nZ4t+iQWFJhABuOmYQuM4CuGWVU7DxkwE/ysGcM/PmCYS+tZWAnb5eQ7jY3QeqZmS+xTTrRLcy8XQkPTq5JvfEzUcKVerbd9jExD09jWF3Rx1UMjq1yBVJQUNdm02f3Aazq0DAGnfMJHRSziDuXTv6M3W01zV
PBa7rY8OXIt2BFHtIvymWsj7pB60NArPVlZG5XWcj1Dwaba5sf8k+XMbsr8ce58ian4bpwapmaRj5ZLrl7f01+efkFWnZOYgwE/hmSQP2GU2GE2qvFK0aZr816W245iQ4z3VAL0bNXT79u7PBLSADyL4ZT02Ji5+
CTrV1w8wlrO8rzTsDpQOY0NpGzXhONF19ilKf08xxPhOvpEDR+Lcek04mJ1ygFJ3YqtmeSC08TOiVYT7CXxjkYI9LUfo8Z7zAHg6YrtOxbJArShxT+sVzHG9ZK2OFe6DORgafRazVHDalFDcoYQMrGtseR6YcewA
XKsw9juFD10ytDLLkg/WKMDnXQakvqBN6w/nxHtUiphOFDrhLoiidFEJCBeABD5bfMMdQoeKjggab71DIBo3GDrO/ty94C7/2aPcU7MahhORRtq5MaEoRyT+OG0nKiWU0LdQufcoiAzVwBh3v3Zv6mj7ANPhc9pj
VeKrsE/yssFShSTNdYwybYta1GVLk3Lk0WXW16t3fSEaF+mdauhMBcDmeUdIRMSeYN9LcZHLg4uY00oHDz3HRFNasKRz31EBpwkk1hPHzwpwd9GQsZT/3b+Emn5Bxmhe1V8g980UBwpaLRyeMcbVYaJrL7i/qHhg
xWorDEscgcGV7O39CzSKaVxetEPSKWydgD6TsoEkawfdlViZ6llmwQuHbBEWzB0A5K7mHlV51vLw7zzjHnP7n1mcUos7l8bFkJV8fj74AvamPUz0hd6r61ivYU0eSVhDypu2CkWXfpzJnHIxBu2z0MECqGfJ0y0I
aIhkeh70ch4NcRWBwrs522wflevHBk496SRlHyeMj0CgC5OGtAm37B5Hi/a2hjROXhrI7LtaLbA+Tq3hRkXdm2508UDlNO7MSK5lESuBRoxVV6QhIxFRKybUguigWMlc33m1g9txw3U9zTiVQzEOjAaL17HBOs5a
ZO+IYLjMq2JrkaBeYppNyk6sEe0vBzDR0An9lVsh9zocb4orXCc9edNqA/6oTeLgAr80TUkWvSxfYCHBKXfYFUqW7we5JZumoYWi65yOWBRWH+ugIGTwcAfN/OK+eSjF5HXv1YQb/Qo7IveXjwzkm3zlmq1xKYD3
VEQySgW+4/xiW73djG/1n8TvS5GsH19FxMd2EBb7bEZ+byEe3RktS4u6V2NNSnuGNr4eJfrLY+vje/BRmhkYKPHyWAQ0i2T10coY5ER4Qz6WP7H8YsFxogheUTCT2kKWeHJZjhH9ymRaN9n+79NsH5fL6A4no4jt
pSIRPKcNI1TSbYD5j7pQtEC5ibQ4oMOrbqlhi1XVn1ffJqshuGbD64Uy8RTBcctY3rOpbU8GPHJjH/A8F+P+8WfVo77cTmKKPsGaW3zZTtzNjM94TYUfOuydWbgjujiqEJn9a9MYNaD+qK4SqqAtjmH02chq6frb
eno61fAnd+ZrwNjbNtpCCFIFZPW/1WZl93oY2SJ8z6QiitRHLhIPuhJv3s8mDUOCi3SkTAcfq5+zzgQH1+jhHOscq8XwftTPWE74QoyfzjNEoPpYz+V7oaUI9EAING9OBZWWibDzeNYY28eLvOGj74wuDuhGrhE4
jvxbEq0zhmRUiSsU7j6rwkxwu6sZ4Zc/KB1c62CZK9rYxvEi5l/r/zIpW7Aqef1xtmWojzxt73wxTLUkBgH6+6+2YbyQVrDgAZDHHe906E7Su5SeK/b4U76CV7W4erXDd/qrX6lw9aA+37FvH3zmsNBcBcNM7Nhe
Wv8at1fHeI67l8it5Kf78crl8Tzf72Y9z18RcbZnIBA+vt2xjp9Kp4zWNzT4Vl0Gy+09iO3jLw7oTrFT7a5z49d+ca4/CrgdMdoqaf2cK1GSswJoI/Yzo+zJQHgxzJWwv7c3TG88ogYpYVr/ku04hXFckO517iN4
Rcp1NefVfZwcAUtyltZi9Qzi5y3HB5pLEC/MTcCJmbV3cDdc/ajYULpPoorY9b1JCSP6UVO7OxiGWuaPIbdc76G/PHavHyumSD61Dl+8N+XXPYrpWVR/e2IB3VF2HyS/VbrkuIiwke100d7TkDB7q1+vutPZz9fj
UYq+v8fYj7+ZnLQkWvqCeEydCdirXyYJikHoaQN3VhGJr/sPcoAX1I76zodn69V4Vm4MD6pmkT+QkzAatpVJsHt1EroNjfDQuVGgbgS4/cu5KegE4AwG3UhnHU4E25qMoLkHhbRTvz/eDWMcWgcux+gW72NuMxDJ
5YCL195+K5KOnO5Y+5CIqefSmXPE831SeA3DvcFtlg9Dlrk5pf7yS3c5R/yFC/kQbBA5aZF2+M4yI2pLiwj53OPj9Hu863lMbvl49ZdmDOpjqvXqubPM1StvgwBtqM7+rs26s8uDqK+otrzQHzHhKjMFsQFA96YX
Tc8yFYFB9w//2D4/Q9UhYMu0Y72jFPA45wrtH8jOkSRRacD58knWjGiqH+iGcMyzuaew7r1MiBT+vhSSj06IwsrTzHV0LmiqQ80wDf+vZ4d9kNlRZ+pJN1cjSNql8fET8qHfqKmcg3c2sSggkViy1Qbt++pRNq2+
/dUIW3D/Bnr7u/7gzfdN/EucPEtMNKQNcf2wrDcTgqGlVH/SbZ9L9wQ5K3fDcXILjS59kd9em4JEZkObLOhNCnNIPbm5CFD3/CkUbLberNvIiW1vNSrLWNxvNxpcXIsTx9RfIxfhsUdMpzNxgTmSKjqeYzAFixx3
M3Wkxn+P47PrRvhZSx7gkE0iWCd7+1ps9FFvYuURyJNzCG9/TTAZc9gdDQpPNk29hvIqGjdj3BbEYsoAr0rzE4BDPcbq91NmEeU/O7fXSAAg41H9JiaqrtN7OBTrGOCu/pDrFClu5zChMDDyDcuA6ELuAwHGsXRq
j09gzgHwftoXfa55n9G5ess8cdBWq4lH9HODvJ/ay+N7E5QoExdYexYjXNQcWRkCHJ/cLG+8z5Sr0qYNJSZW8wB/NMWO9Kk1B/MpECj/yAkEDWn72g3Bb62sNDYe+bvwK9+UJ6cQmgGMowYFaAhI4K7epAYNeTif
zOqcB/ijMwKfOEBIPUYHyOI2f39ujCpQR7jVbKWXGN/KaWeEXsBlx4ez+WsXyL3w0GPJZ7g4THAftHDQ3YHTCD4Dp3dWvfaRuxB6kfB0jhGcj4OuNf/hW3zRmZVT7JNlG9JT0+lRY4W2lfIsmPRRCNL/O20Uxclr
TdaehKU1AuTO8p4yF9i8pfBl7BgpXCiLwYFu8Z3F9qI+sxCT7EQfZYf6h0ItVRIV1afgbkWXSwm6g/3TLGTFI/RJcGfR0Zcelb7XS8oER0jLjro5Hhzx3GpiGpdHzPYRiJC/Qpqjro6AvVY++bWCKkRA20t0FObJ
NjId4hwWBrCL70EfKEV6fPYVgxcZju+bPEqXKXIDebiEMlk0rsAG7A2W1g4Afbw5ZlsxqlX7Jmbc0D/3A51pt4gxSjoS5w7O62e6kFFOBy3ofN4R+6DlrPQLx+mcx9Ph9SEXxxKjTWh4VzryXGp1GB3088WTOvze
s61fB73V1VtnYgcg09yeCNip4gQ5VS+cq/NZokvpWleAmT5TbSqLpenzy49z5yuTk8vC5JcbeVNJ7B+4Yl+It4NMlG+SPkIFwU3mFnmm6W36+vWmKrhev8ulnFB7y+JWjppcAOEx1A4Px8ix1r5A2KNA31A+VlwB
eknevni1RgcdgSIZ8ABMX6F1jRrCOw2CLywrDwR4bS8Ju8jxkKo9GsG1wFnxfbzaPM8HwGXsCiRkGpn/95HOfuUPFFXBeIb+LF51/S+596rvgvxn/wsMWMnpl5YPf56zaHnU+dZ8a7+w9DC9r4JuD0a1mQevoT1a
FYd7a/K3SSddiePITMk904UyYne0n7xj13iYQHOxpIDPMCB29HqCL3exYUiZLWh4mMDwouk7pfPFEAF2GwFrm4tVTgOnVGNpboA/QbvO+zC1yTJBGIU/wI3xykQ+1Q6qmwh4uT9XpgQQJJHG+9sVkg6/a2oNI+uK
PAUmdQZm94+BKZcDFQsgV/Y0I0F77XKfARZMr6OQz9acMc+tkBbVcPQl/D2ZDHNSgbMHTJ24R8WLDJHAL4ajzebnJ3eFTt4lSNyjEBHYtzxPMV4Hu+b3+QSO2UOQJKk/2ue2N7jkt/fNmCV26frR70PT5T1ywrvO
hwfnpSDnkhuvmWe4mOpDuRDBQ/C7VP3iFPwsPIe96SqnDTVFGJ+S/kAKJ9GLoZsdEZtZo4DXBPGx0s4WbYZMAuihnhvSslcK4usn+dCF7RmU1s9N0DXnpuu0huqKHmF04MUqsrCN52f6xeWm1SMc5v7fmOdyvKkF
MxT22ZBIr2lklfF9TgZx0hl9p+8X6WldvFK7+7cIHmFU8V6Blg6qtMcnmz0Q9lrl9D4pHAqyGuUC39xwoDccZD2i+n7whVHCSafUfyhp3ylfsT0ese3zLu0aLbca9lNMuqu2CCX4REk/Zm2GXfBgl+kgRRDPanH5
Zg2J3IwvGTKaRZXbX/QoAUX7OLaLSMzp8RiMjjFtCzZGZc8k0L5rqmoztvZBVFV9T3I7IHzUlrxLeZUBZM2YAfC3UwrjXa3FLs/R3kHUUC3AvJTmSzL4r2Y3azJnohHTKEuuRZK/Ter8L/Y8XndqPNgcQDhezwrr
JN9ZN4x7WjGMSTpuCm8UIancGoVShlLOgx8Ps++ojf04dETM6scqKH53TFCkoGyRXbeulW0qkz/qS0fJebsKXRkgicf6h2ef9SgzNTj46z3enKiwY+o34mgnMI5867wezsf5s0fvl0G+/DTaS3zbc8T89vquW3RS
2m1SAh63xjKSrkfaIPiOX7FZeILVGqc0EYEkCj0e5YYwje4WMX79le4v4HG8oFxuQcCbRjFkqb6mejSHZpyF00u7lc+2EOw60LI6qeBJarU9jeTXoiIQMT9KfHUnXfaDOm+yj8sYvDCej1Y3vJsnQeZsl+eeguW+
+XHNoupv3wO9E3yzqPM1ivUONty5jdi+KR/XEyhjmLPg/dbBYY+6PQBdiHU19i75NBs4UyWYBS6EHb0/fliRAtpB6WjDyCTW486SMHp3Nnl/HGBhxSqsOhV0PStHkhKTiP0141bP0lcLeKd7lCr8eYwiwbvmMqsz
f0CMft3/+uHHzABT8P0joudkJEmpyw10alxyen0rs/FSR4OxTsgrDpIeTYDv46Izt1DmZV/RpAfQ0jOzzp8GwuwF63kLeHHK1jJWyO9G/tEQnxV+/G2F7m4hYtKOei54B8YeMHXjuzKzUrBvv5QRTWZzxUvtKPgs
RcZn24Hn4sIw5TJcxM5C31NOnB/hTeZ2zpOhueTap4m1ZwvkrDAo3Tj4qr77XlDCEBGTWh3PfilAMuNWipgsNXRzjFRQumQIU8jPT/k0OPJrfHcJvOona/UNqmN9E/adS/SealEtdBvQhGlXZXkUlP1MVnGeI+FR
7iN7ZoF8x+cPK6w5Gnmp6drgwrBjmDePdjVkR6eerOL9D/RkmEoB4LQu60hmddqDp6Y/BK9Z5ZdKJAS3E/3SvIQloStSwEYnafiXiO7VajqII1oaUeOqlKF6hc5ZD+KN0a0H+MrlXZliGtw1eL6Bk3r0QysrRuos
L/evsO4x1bVxMingMBDo5BTvWigkxkBcJsiSwhS6c2T8B3x8F4c6L0N487L6YZUxkzHfOsQ/SOd91x6TLK5FPtBWgKajBK0nefn+COXj0YC9yVK8L/frf4gFaj0uNgxe4QvPLvYY9axWOyR2fKWh28rfL8JK+iB5
8vnniKlayUS0YiSZ5XZds2JRrTWIr+FR/O6NbIh7lfRypCdn4DZvvMYrwVRyRg4t8xW8S9t8GHl9GGTLg06iRnHTauvx266FAm1PwwJ3c7xE9TVE+wLV1f+/3S30JDmkIxmnGv6cTgj8iUgv/7Vo9jCw3YnSPbNu
agw9FpiElytD6YF8KjDTedo2Hx7BNih8K0HC+Bfoa+D+3nWNss6WwFpNm4LMLZU6S91ZlZ4rgl5JwmEHWGch5xwJpPJlPobR5dUZSP+cHpWo9sHM8DfyWKkma6W+HMSmt09941WHWEhigy2T2QogaRa3wgebJ6mg
R5UCds5N9f0Q7TdJP+9Ooba1POyWMedh9MvPqdJpxGCb7xGaHF7217aKEKBJ+2HXRamnLlyxRkinnt2HKf6PmOYrMSUtbh75cHFogWLRP4U/GXHYPkd/obAoBknL0N1Gs3F5JXYhKnW3pbzZm57bWqXovJmG4If6
SY0pXfu14wn3k3tjmEIccn1XfiOOTB9ijwKkoJzpKvrOI745/erlZMpLlZMxT2D2UuYBlNKC/UL2ZMJL3RPWR1yyQff03Bm2fbZmCcbVSdk2uoXvaRG+33lzvinHpKJ69LBvR1BDpgUDT3tOOZwGq3lZZV7Se0Qv
M8vwXnimIZw9VKHFRjwuB+4c7oUqDPjb3ppOR3hGlUzZmilLVGlSVCM6b7KIxqdaVeaxfz73Of7FIr7tKoExlh2OPlrb42BllIv5brp8Zkvh9tuFpRr43sChSaqBnaoQMsVc8qX/FSx2ABYlxKJF6UkSc1BpJf7D
vVQazn616s/n3YUTzv8u3XZVj3kqJYU9y+vdDjgOj7oAH69eRL6EZnlX+/qWzaCB9wF0AS+2UB6nayubpC1dxu4cCBPjZMhnY5ox0bpFhnEWUcxuGdWb4g5LMw7iHb5GqcLgsniQWGWJd/uXkgHq/ILnINmOcW1E
ps1JCXwpEypkm1ej+VYJz8Dnopvvga6P8ExTslvwWLJcYVLUhU4CbvvqL2oMPsY6XDi+IqyeM425dZ4yPh4pEY8Vtm6VBqOp8iap39wRMjFELNr17QnqI6fWvK91i/Ehv5Znoe/CPIV1hGJqVsV/65fuUTDPstCx
veTPXpjNFJ5JgsJacwsKwbzBsUrhKEeXBoc/LrOvxhYqrOQE6qRJk3ovPDw3eAM50Nlem7OeS77t/1Nr5TLEC9y4S7RH6/34oItBm6pcJrZntysDlQ4H453MfuliO8rc7kixJNmu9VPIM9pKn3NzoGZrBKc//iJR
/DRFrtadAO7Ts4pfiY3kdKZuUeTuZ55+5GGEeznKmBdp3B4P2vAccZCf0sCD4e8efBj9lFMSqtFBGukWvS41E6P05zRvlyafUB/0aroAxZjiZvlrX5lndBtoD/wgofXPamI1LyQrFufFH585fNtkXW4W8BRw3xyb
MTfeL8zDGZ3cTsD0ZebId6bypV20TVJXhyUuhnrHqoLv7CYWtmnrDiIjnah5Tmd5xOqagnPw5/hunpIPpzr38TJpTbP13I00fFxPdOGqV7vHI1H7mdU/nKqi4Y4GpbQ0GI+dRSX70tKF9jDwgjPcz56gVtZCrFkB
hJP+kDZL9+IAhFvcSPY+2pycaxjaxF3NwHpbme7z5WS6VF0zeFy3JHhS7zfdmmvCbSM2OQC3PCGcEPzJzWw98ZoKJhOnUnJ3DhXtExOq/mWXyhrcwToP8qEqZ36zANtxtilcEZQR4/0i2M+a/lxB98f956ViHnhG
fpo1d9AZ0HAblfFe5a34hP8eLygj3StKAD5Xht4WY5vaOPb8n/b8USyBKJWitADcOToATeegd2a/eRIkMdxLiegbW4hBj0IAlpB2NDoE7q4vAOxRoUjNy0VjYZYPbyA3/pwWc86lXFHCPgV4zvre1MwR3DKwmsHn
gCAhrx7QZW02T1dTwcDbLpMpDzy8eQzOckau1Oe4sJPInFLw2ZxcCMWByxwAFP7nrAP2BH7i83Gqca6T973jalRFZ7wOAog5McA6NE3V41fTesk3x+5aC4Dmcl0h85yeLyhOP2QxAveGgr2lp/hhJ9jHB07PoQ0C
rfT8BdQbK9Aqc8Nnx+3OM59vIkeeDck8EUuRQv8aRROCGQj35pCcPboaNzxTmuvc1ItrAOYR95+2dySL+gV5au894enQTgAD5JMOqVuiNbgTTr9AFqUVYDnX1JFhxtj/5iauRqDOBbdUxa3kyl30yd6PL3F5On2t
C+zK4y1/X5StISyYfxJHD+pXqwbm/1R/zQ3VFLymtvRze3JXvGZWLpwG5RCdAICnHDytzskVlVtRJU5d5CowTBvFlcvrFW7ABbSJXUi8VAudr1fNGr91ZC0tqVrZ3EPXo36ouU+P+AnnULwkhXEYNhIvMMjxq/eW
foY5xtf81ks8DksEKGdpZ4q+x2f72+I0fZwPY3rPXYQKzg0UhQWKtAqiytpRXQlDyl5gFST18xyPgJ21600YBQUcrIUWGlFghQR6WzEmtucyj7BmhLaB8KsPTFxcrIxRCemP0ar5nEND/6M4Gg1dlS0fuLazGJT4
FZhLdk5gqFCYmxe7QBIfzQ5XZNaAP8PncQo4Lf1kl38uUhrzMQpIXiu1H3+E2SeUco2uURy45iZCN64P3X8opoWW393K/MsTPFdfh9xDlb4T7DQVqVMA+O+B2q9jXcJrQRsgotoZdMMT7rUP9yliyyi6uwvoMrkO
nSOsLPy9aUXw1gH1hpYIR5YTyEdFRTt7cN/9TSfxDDRKRbnZXneHxIFmdkFCq4WL0Kz8kWYU9S6wjseofERzM5L9zQTjM4y5U6+/BiSjCuBm6uGflDRtOm5p8dmQA6TQVV4wEh4VlHIgv8R/oYV9nHfev0Ohzatz
ws6BheicMbz1sA2rHyy8N2Y/ajvZdVRbvTcg/QGEmwCCs9oHC8zic+gbQhraXSR6wcEQPciqTaDXaLp2DQODkJfowvaA91ns+4Xu0JOky/MfgEOVlRSdFEI4gX8C02UDTfxDODftjpFb1NCU3slVStl0cqjGqn+N
0IwSclDhfyVkpJ4qXijeY2zuvhycOfvwrTbyubUFQihLJqmokyPn6Xt4MNuoSUIGUomB3y5YiBLRmbMQqAG8ll2/i0ILuMqTMqXjXKSLDdtwSszeOBQ9H3zu5EeVV6IEpzxhPBh2m4y3XXCbA2i/cITxzGg+Vzv2
Wbg/dKDokWK1MLL6rQxfjw6ubAk07TPc1JeW1obb3xT6WDLOt9E8YXX7IL+1ixw1a3Cy0qR4Enan1a38RyuyI0zyht+8lXpNTtBF7noenp9QB9qknPR+qZtBkfCyEbVWdBJ+bR4TSSfYrmqF0NyBb6dHpNSHAAsK
J4jDp1RvIFP2rQMFSmu3cTRElUj/sE5cu4FbyEl5nmO/HWpKNwX7J61xDVSPQPV12PMvt3mBu5iqR44A2EpFh9GxfNH7H0zY5trx3O2CL0Y4QYbqAaVRQ0BJohUgXXGk2dP8ayCMn9kyrxtPYP27g2doPKhgg3oN
4fwfmrWUSvzKjhcA56WGzlQt0ENhDdTnvUQMBI5xssi4EXgbr2CPGvRVvG79uG0s+Je3t3utMY/Zqsmb0F7SlXjC9vGKs1dxL4inFY6I+TEvKsKEUsL6+3kq/A6oZsemXhgAPs7bfz8Q21bcuy9P3B0WWi+Z93ZV
tWvRHsyQInkjz93Qi9gbUpG/0szmMrG7njToKt+M40wnUStfC3HIE+2ixRC7Aaoseo8C1xjordco4VbEUIWpZM6HcZ9CXaOQvCxs4wZ5UmGohtnoytxzWaaZs11nPafDBZuWTypw4MUA9Jxi6+2AwrhXc7a3lzzH
+6mR3OwK80sOpNrrgHJTvYA4KBMgZWroLaoMbgxchNe63Qov2mVYzWBbGNXd1CJYIpbWZpysmK+wWFe06V2TFyM55+h7x7QgnKtvUiLRLBRmpjIDT67oTyqvKis46+DweRH/qR2aKVivj3Qoro9969RQY8oioqsb
W3WHJndAgu6d5wnLznVGGCV1otkxtqlyBmxnqjM3dYlzSp5S4gLepRe0iGvCaCDt1H3lwCK8xNPpUrGsweQ5AsHsRKt6fED+Y6Dvv4+H73VGOY0z6wXnroX4G54y3FZlStFSR0rewKRi1xNhPtEyluc+4InEitpd
99mTQ43Ra2bc4OZ8kVKM6e4AweZZU7PZM1rHVWnseQbU2EIqsYewaj0mymzxaK6xtvvkDs4cFTcmEBAvuqV1l3t3i/+q8YdVCyIremAkzh5zB5VDia73317A07tfwfMCNtXMd4kCG4zMVj1el14J7xcekg9WEwE+
YM7X+PTRBIkwEGsygYUDyF1gPvPYnNTg2Wux+KnsMREykysW8YlJfZqUERh/hVHxBxiASW3kI12+8GEgIDz8MJAqfL2CWk9mXU3inGDhj2DIpSCRRH1Eww6saCHMHmpgBjbipzwkhesOPalvI7J/RnH1CmwKjffD
9nokgTf9HQCZ1VSM5XleQpNEzyZ0x8xBOVpmTC8BX+2gC+OqGyENDjPjSIMp1XHVKYBKTBGHQzIwHuxxCuh0UW+EkZn7YZYMlaa/BDLB1dLByqdSuJBr99+UodgxEgFzxq27egBGyGe2BFq1YR/wOHkfumh5b4FA
ct33gvBW5buUOymiA5YR6kdf2mKUedXQe+KqsFhdvyoBlw75ozkR76pK6JL+GIXi+A/yaSnzk6q+OeaSgHEJ5jdJvxKzMQbJv6Tgwja5m6FWNnceBD/r/fGMQ+vUwwlk0v3Q2X+zB46bD9Z5BxMh/+Zbi1VT7Cho
HaGwllFbO/abFhRJPD7QPPBcoA6S1GL9zeXZu9WBT9Ze2MU8DjN0JlILdk19Mcrck8fyjNhRq7Lm9DXn3kmIj6/XQxl1oJIzgW2mdtuhSaPdNvOCYCXRT/fe3jSiZ6i9v+WM7Af6Bd6RjkO2bXOVuaHL6vcyoSMK
ocItVDqQxJE/zV+sH1pOSCDZFPqvEqV0JtlG25Ms+rqWKdmmAloQZmhU0iCxdmHbptvYZXJu5yYpnzHA65XignZ8wzg/t+8Pqfccy124E6PSAi7Ca8WQZbzl4XaE7dGqB8CfZnlGUdE4h+ZsClhStaVMUz1u5EJ8
Ce+KBT33FYV7vX8nFuovCJX1aUNxopjeidX+TtiWhKZJhK+oHFfnyF/WOixrIhz7s9KJWBerOE9TM2qihk9OwNmzkZTOl359rz5vmeeKEJvQZhKcAiJgtDS4Qa5DOIjKDG3sy35JKbE1UGi+xTY4kqecMrsIFu/b
rShL9BR0cB3CV+6JPzZq/4JpPmsK7mLnyUMiYJpGshmpFtwfsDbzEcfY5RZOqjLV6kmcotGiVm46mjfRjlxAomNNXN/GW+H2saPY4GkyKe0i04Wwj+pNcRRzmRGv4X4kFjG3Y1lbtDV8uDoL5npxfxa+AJF/uEeJ
ChfiYJekuiZZukkASkxkrOvQaA/69SE05ve24X4rVJ3q9Jk/2+x9I+CFX13ZhYh5y+an9pE0W0ZxLkcwCda90HjKg5GYbIgkepT9yCwgg2SyrBcNL4Nba+QFuQw9keF6TWl05GjwNC9M52vPNQGjCMCGVeuc4I28
DW67SxFN+NqrW3NO7WH/goXFKCfR9VqUn9LTVmjcpTw0CA/Sm+2NgcFUoLzPG63m3lxxncqZJ95RdvONf4lqI/vz9Zx/FkzZf7N0h3zp90Uu/ZaFoyHxaV9Mz5NGhjYnxDGef4iiSyBZqJVzzd3t9S/AQPamBL3d
PpsY2aLagmG77DtRTsBscPDJuiQaj8vlo/ukYPdmX9EQQ9Yt9WydKMhoJ9BL0iP+3NXIYt5ACIk9mWB+crgWaOxlNtfN5fL0KfrteIw1HfVb1k9kG4xc3LFah1iz0ICtV9cO+eGiAC2/Ye5Bjy/daYE5NT5ws+zI
PKEdM+ca9b/4RjIXBEFxXVWf94/R8OTlrR8R4o2yrfoSd++NhnErke2Mz97YN7P4FMLIzMW8/y+ljQVbgMtUJAB9G49T+DNW1aLxdC+BF3dCZNX0HfPurZ07eb3Aa6kvk4BnGYjQDscXD70t8aiPBBsIot+Y8cVL
adAbQcrK6nP8/0hTzioDkSRrLu8uehyYyP/CDt5d1D4AIBrbnV948qTeSv3llJ7+GbmXj1bRTnvs+sqoIOLONeDM0rhUsT1GidkZQjkAzU56KjJ/ps6YP00aePvY6+rsZRAxhhxnO4VBVEdc5C+vba30d6uscWu5
lRRCKWDfcopZROcRe3whJMzZdPAfN5R4qBdRzNJzbivXH2DMcgYYfhaIMUuZmajVose4pqmtD1BwFmEh4hdyC4xXbJIhAUQ/wgVGSsflFjV5I4fRPSi1Z2C5s/0o9jlaXQaOdCmGg6jDTLUg/tCyjJL6l3KH3xw+
G7pJWeedAMUINwPXrdvHqiy3+CvL2BYrMEiLZBDwn9D3Lvqo/titi4DONS7WyZJKbMZkrAvRz2s3cIsaVWXqV5I+Q9RQuK7vkeoY1+7kSw5iSieEuoBSy0739ESs9ysdSGv3XfrSv4LUp9Vrrr4RuDQN1piz/1zj
apVSUAA8He9hV8Y8/6ntvhkhTJ8PnSWZE0iHXvlA7A6kI7Zr977YQI87AvHI8SX5DcbBNlwD04/2stu+LgfClNeHPYAMldLxXhPsfasNyIYDPsKgs6k8/PS011UZ3eJF3XsNyVV9VBcHbmnlToVQ9MgJ3JkT/Lbo
NK5P5xIS7pKN/cTwRsei2t1cZCXxw0+gUnC/QlXsdl6w3X8JeXhpaYTHnp1w8+6Gtqsg9o9czct75I/JmpyTSiqHwBSLWNh3jLtj6HnXODbcx3GF77IEf3YXjuMTMffzaM7fpWyIQcE5NvWdy0cdpBdw9CBMBgVd
43UeGRzDDsconXOgn8S15xe+DtxisF7CS6DpBuUaAlb1s6A3rOHs8tgnktQMt7Tt78SirB/h42ztRSgWSkRD+Y2X6H5G5+WzRExJQaRGsBjlrxYIjmN8GW4KwDJ3i4Lc/LEoe+f0V1DVlIkpDDEKNVhqIj2ObbjW
oMHY59jhN7vN35UXioGX7rG8MKMCMG2AO6c7/N3i6Xty++8fvBmmyiotfVKoyK0VTCpLj5DGGR/A9lI4HMi5JYwGgvQ86dOmipGsFE0fN2+Jag3UNlnMcxOxE9a54OAUDF/291r140yEGgQJsH0NwN9yWCJF7+7w
tjPNsyaxRqrX0xPXt6evitF/pBbQL6h/+iB4L/V0/kDLoS32O8BsW4YjweS4ZoBCA2rzS+KfyEunmpkXw7bONIXuuw04E9b1om8qEsEWP893l6DnfMO/lu3DlxQhOlsM+PTHmkFPhjBvG7uQ+J2p0QXdTyjo61sq
lQLbt+BKojfrZwvKbM9C1nIQWB+3hwp8GhvkIwVcKFF0bRHyFrcApZBuH7fj9bTcrEa/frBrrlhWFsoDxRvJzgNBVq0GEM+nD/B5hjG64sv1JZ3Nuh4t5Dxn3S5eRK5Yr5jQfnkIhBGPRmZxazquOlQ5dOjICRwB
9wH3vyePl4t2sp60ej0eVlbYyV66rza1pXC9CnxbJHgdFNT6wYxqqLu5GicSi84AJ5sLZMNgZuc0BpG16jIeh29gLkfAgIhR4iMsH1yGj1tOOq3T8MdjbEr7Ici8pVGZmIS8C727XB4Jcmyj6GhHhvl9ZbunDffp
XmX5g1NrbDah1d0b15e6/2f1yuAMxerHYs1YVldgM9dfzUnTVrVTQIFrCyzL6rl79MdaGeK+emBPfF9dYSW/Wo+Dkcbtfqyto5ueIPM6fG17Sx3HPllRWeBcBWMlwK0aBWdRSN6/n6ODaMaNq5Hrso7DnjFjBQtB
TPMPzliEb1f8QTcgUdszBUFDm8AEj+Cxo/l79hMaWV8uMuajrAmrm7klcyvuQLThLPZAt1YJo4FOO/EEyks92zkgVa6qNPDMH9Hlnp8tRV8Y9A5+T9t7Pt5OfX1piGAO6VPDuQUDqzrnLqPj5cNoeJZvnT+mI00t
VlIkGnKgXrYXpBROpjbI7OjaSyfXUCY7xZWdxUv8QzX0af0sjmOfCUBff2Ka8KgZPE4K/16WRilhkD+sGEt3gBrnH6F6sbWHe+Yl4vaWpuvD6gn0yDRM0ZkfCAcnwHkagRdkNjJu0EHcs+aF7dXpmgZkAk1DOwe/
N9dfohbxldv695wxH+JtFtILLOy+jAoVw+qA4ifjeV/I9J98yJ/w8BWVLjndvjFjN2Z9uO6J3LGBC4nZdO5gb3gMBhu8YJSmyBWZWBj06W63hKNTY6rJCKCiZ4qE6piBsZli+gjErz/3u4hy2ovHS5irDuc5rxME
9FM99F7cWwVWJIqOmKo5nLp4L0PDjMx91OARavjSuBv72saPW0bLqS3Xj4I5t07O+IcwUwzIYzZ3wJ7AIK/399KfiQFp06MMpnpN4PASyS8BnkIY4koNtDaHMcHs5BVPx+fr7LQt3svPW5ZkGTOBdULbhVxsjwhg
vls6yJ3pY1iMRgWFlHdm5cDRA2bsDxQkr2dPrDBTiA2dDgDaaj3jUVteyNnOQfsm6JwhI4aCCe18j6DJTQzK3GOoxojegUa35gxZAGtdOnloZ4u5s772UEFnODTaZuVikiuG115h3EvJ85T9a/uCAjLUL3n0Xuvd
YDOBCTUWeMtNlplDvhQBffUg1RCu4Iu5LrQrgSKsT8miCTQQoHYJlXmNyOLavLa9ltpWcL/cJjIdAgw5M6pihiBdtny2VX6om3U/CrCtC2rOye2qpOrT/g08LFh1IUA1fCHFvAQ2BfzRu/jNioYHuZ0AvffxLEo5
XuPhcyzcPr2crXmcS3GHPT9QMe5/7/e7rZRJxyHG19QTuss9yr6uBMpSrmL8ZLyBaeAPLlo3c7zbbjF0rdTau31LLfbQ1tK7L8uDkLuybQcT91oHkKi52TuwfRQoyaMul1pc4Jnm4bze3XvbZvbVOKqN1oB1bvMk
RvEfIg141MauKBeCoTX+PVeesGenp+4jv8EshSPut30Bct2a6fDX9vBA2hN+fB8AyUT6Pmzch/dertCoeS5N6KimXIfiMWsHvC9+r6KjVHnaw+LFj0E9pMFdhZG5gG0yuo5bz68RjaqBft58GSgexekS4iy+/vsU
8Z8+NGFruM8PavcVfDPQzaAYRDp698mhpBdH7L0iB5Tud+KNIQk7QAEy6X0VsXtx+d16gOrLdjskxp7OE938/FjQnuOx1qwNZK6ISt5vHDuicdSD7/LpYsYjxsVQ9z9Cyzt6pP+Q9Q7AukR6+qCrskyd7dEx8JdM
sfeK+od5pMxl1IPsZWW9YI5okZGECgSoMAeLafcLRMcfa3jupmLL6RnQKWhyFwVbUbEdDWNdHlNSEYMr8E5Hazxwf/785LvvFZApNgkDtR9NKVB8dk9Q7ygiwEQXID0lHl7jjeDaafYxDXfg3p40D64wEQcMOo4r
oU4Xx6Nyi9T9WXeDarE8MBgO1rYf6r7jrcxvzpsSKqj7hDdFxe1ViRcTAqktPN9aWB97+eGjAGrCeLigslTD93anv4qucz5KZ6fUty9VPUNaFnHkR3/PQXz+FhGvPPaf5fAc0Eu3g4vUCuDf+WWxPVdA7ZSxpeZx
tga9OcNw+7M+I5LPLDkhGvb6ywErXGMju9HA+Ly0EtmzLt7Lypng8tT+VK114Ck7wMYNgPKx/wtb5PnfLy70ahleF/JlaOKMTd15T/n3S9qM7xsAnAex2vkVozaGXBOyOJywo6d9oimdNUz1P9GVbyhPbJ78/0as
U0enOrP0p+M1ppNPAAjBzE/jJ5en/NHVuM5sHescik/z28BZytWxpF6r061gPXE43GJ9o7VJo13JM/K7KYoVA/MUqxBR7GIz0mihT+FEJ0OoMArkZJtjqzh1Is+927OO7m9QNxkOQePewegAAilAG+/UL6/U9fAM
gAgzgBcBE0mLdKeCIFRJZfO4kO84zQssGNNweNh/WcyOWTYLYkm+NUxmOMg5IBToNqCvauxgnpPqBaz4NgcxQCvP2wYfIZnZwvz+oGP6LnzZVOIAi23TOUuDWsauHnaQcirEarcebrU7PSfUUmy9XgXYnuXwotZq
X1lOrlzffC+FIPQQTZe79G7ePv549jxpQbyxt+5h8/V3ya8Rxl/P4S/uyy084gj663Hw/feujgOvz9QP1vszOsSRFzv1v2zVnrAGd7ucvN5AMWdpDkj8tU+R/33nKkvjcB+HgyHz1ggadAwSXRIOYWdXTNf6zttr
Nv1ttcvi3E9VlJ4B7yB7gk+RoYj9Po9k6onsDNwtdXSLGCxWVtZiR9sdlckdVwOJ7oseL49wC7Gan7zb9CJUhey4F+cIIW+QYqk1iM6cvE/eZzb+wvFBo6YZBRzYKyYw7fw5mael5LGu7gpGt5wJFqyfy82oD0HQ
R9rrIXFQi3jeKgroAAmIMe49R7Ip9GiRc1ohFIzgwCk6/lPDXhLxVAEy/Bsq1xZWk069FjBQjhVKkcAF5CH66tvC8nENsLlR5/aX5TYhSLB+5C/HgiVpKQaFBGZtMsJT25/O1S19Z3KHYcff4ZyJqbZir48+Vc3l
kiQnwwa+JhcTiBX1dRIEYhdk1wKVCQB9zfRO2ZNtGcroPC+OmkBYAjjKOw9Z+nO+Ka4TAvd2hzwb9MBvIH09if4m4aWFOMzTIF2iT1SBYLQAhtkLkFqnEcb2wTYWkRqmPLStSsjAdCoC24ryrhB91m3wHKSGPptH
pa8v5bbMjhR+Fkdu8HrS5zCeqyVU2lgX+aijqtevGIzZiyE+E9hMOjLQF5FA4YRkp9A4dfdGZOnP+823JRrwOl0hJEJlc4KZfdjJRkauEaukl8Syzi9WiBOzo17PjcJWm/0Bbt168wbZvu4Kl6+LxXPN67UD9QhA
T7DO0G/Mo1KUDfbV4QYhukWYc1C7HVwENjnIXiEsH8Cb983DaqpG+ts/qLRmrOo1e9gSePS2xqyeHsl/mQrQwtsRGNn6cI/hVinQNPT423+nR3QgPG+oTglmAGxX15XJ6OH0S8umvEYiPZS5luSgYcV2wWKZRZ9y
EXi32BNNfRiPS1/R64/AhPiDwpd4orTKADdx7SYHqQuSrzWNEwhVBKLgepEFy6Ev7mNxP6hnUGIUMOrEwgXTDXhd76LYdTJR3cQBS2b/Y3ya/EIJ+R9mCIjulYDI0GwW8VyCVUVI0ram1Ta81llmO06tR7EyaJOj
q1gntGD6YLbpn1e058b6AK07BsT7sB1xhvg+C+2h0EqLkxgxo0IWBG2hZvJ49MM9O7JdG/3qtsPiOlaEXgj378gQurIscv0mYXw2tYrCZrGSFjRUBKrY0h5a2DuWq9hWaLgiddoOjlIvIDvzrRfzc2dHWG4EFBpq
xJrJbst3BoIF6UBVaWEgk2HBQObyR3taDdM4+dKEKLBs0FTzcgGyhOLaoCwaeIqDQoGQ/B40LNdyU/z/1A1zAwARnr6q5P3GBEv59hITgwZ8XlhrtzmMqVEEDAgwawQfJgHhoXY/xujwRNRtgtKdleSYCCAllKcW
VCeabc0S+xBjwf7D0zEnXcEYPXiQIxcm6lowUY7M5Ye6DkHREznm94al/QLy4ZUNlY6cB3RkhDo3GZoHFMkieyVNZI9adTZmyD6wtmHViC8o0kMJ5xZ8DqEliR1OOUOhPua11Z6gBmrP8qtBCZz2eS8Rr/JTd6R2
z6YKd+PMfY3/OgkUkawcwH1wHabS+AXq+TIWFKdnzQ9259XgeWvlYwTTUrQoncvKWQOAQZcZRHgspqrMgFcyoR/mYa6EK0jBcmNj0G61EMUjY5sKDwpd93jsW4IcyEu2wZjaRSkl1hEOnVcJQzZEwqKFz+/fXnqL
gCTA+x8g0Df1QjSODSF1kh+/GLayJJvWRM35vsKXi1D/tHP4zCEh3Vo8wCIWAPqECl3DK8uZSlniLpQh7TXG8RmeM18U9kPRKpLaX+/9PtTBr3Po0f7KJaLqTBarGKpw6wAXVJS1WB1XDmcmYA2iShPSWsBMDEBC
qeGIze2AjUtm5bQWIxAhct6ZK/5y+8oDWgd/J+95olyqSNtocRo9DkiUadvg+5phHl/AXUTIyCGtE5jITbbabf/L1uw/VL19FrNbM0b8rLbt4AsfGmxytQcXUinreaadatGbg3B8kB72NUxjhj5/U7D7cu/Df2v+
HflNSya5/haNLu6/DyZv1u0Pnr1oOISfDzT0t0nNYWTewB1DPKWNbF50ltwtZ9b19cjsarlnJzHx4qL5RJSHAr/Qy4WurGeltVqySCWGcY2faU/AipK/9vtLzlX62rM4/poqCKAgcowA5NxkaYqNxXtHbZ0g5EF9
VCz6VAe90YEj2Py7Vx/+ttFGwMr/ANGUVHorFwKCxTHV/cGdLJfvQb7Pukiy/wW1xv0ZgeFKL1uhfqJmOfzYY69FoLN42MaOkPQkO5BfvidoY5uC3JuFng89EXV8W5gAvfMKx2GR/v98tYqr+gSlK6MVXyyGXbgY
6C2xQATKTGryR2Hbw9KMhKeJFm48upEXKwlF27aXHwrOPpelrdDVe2oE7SFMzBnVLWoqV9wLn04YbwK9NlkjyAPsuHcTKPzQOWWAqD7jOXk73lpD0XmlFue02kCQkva/bGs5ukn1o+cabY1ol2hWUwcJ2f4vpfIP
P1Wfj4O2fRN4TCIMw+Q2SiTZ/qy0WVVQbZtcigTpQD4wJ/+ElSVST5hHfZKAjKHdZAqMPBN/ZInHPdzDHPgJW7a+M0QxVpDR2e4OYjPFXJbAhJ5OFTWaU6tIJa/9kb9Fgla6HcYe8SzSRtp+IGBwROYerMkKbDRa
fEShB3YuslzLrJePquQAbWTqJ7WU+wIXQKQQ7Z7SuLItIWJRKLEhfdFXNFDT0YccQcOqCZAgJQ+/WjUf6GsL1Ur2AqwN1ufp+47IlgL5UgU4Ridddsy7ry1lyCki9AJBiYwKpju6lQKkR9groqBAlQFbRLNAN4mH
r6RuYqnHhm3eR1mNGbAOU2DNJQnpIP6t9/APYlud/MCr361WS7badY0Pt5pAbTtZBjuHjKMErm1wghj4tmW7FWdPoRJLq/fBBNoquR1mQt7Y+TkL2FqU24atGk6Twi7pD29SG3/tRe3sHd84WXzMu1ICzTDzAmZH
iHnSIblgOsZdcICtplJsS8axG/SQm0WyQyvrRjjfXuhLdGP8Yi29T3G0NkLZGDKadpDQvx5HykHS7e+Mwi0XmjSbyj5P++DxxkN3hsIejappkky5Yh4bqLWhjZJN0+Rcbb6eG3172l1pOWXPezMYymr+HNQgvu8L
lnP/eSVVYKOG7SnLcdhZlzm5QSiyUtMeu/OFB1t2EiG6N6jrsj822fhwu3iWAKSHrCjygpRSyuFpytN6Ttl64lUAO6iInlu7DbOQkIk5wI8auf/jcWbtqdiTrYegk4Nl7oLz2ytGyh5hcchh7N8nVqMRo/U3MgDd
wZx/4epZpIeIwccqxMLVgFEhc8Y4Tu9T0RGcHyuxwELuBzpGFORWIovkzGGm/Y9ER2B5u9iFySo8rcqBEX9hD0JMQo+yYwGykNWl4OmCc6vNtYkKFmAHri2+PxEwwGxDPCSvuBXXzI69IHRlUFcr1fExTYDE06Z+
gyLAa8hZOWp/FKmA0ftcAaRa27KFxBA9TgWeBbGNWUUHutkAbi5kJ8nfblpEBR9RVy+c6KUFHo0aG2jhixISNiLEtV9jfw0bmzBMD2VfLu+Z6O80DmscuBD0sBUSUsugvXq4qQ44VV0NqsB1oTVzv3Lzopx/ztpD
YA1tYDtvw9CQNRymqeVC2zqTS9ogsAKRPLljLuDA01WzOnUSJjVsbeWUbHm9hR1ydcij1fs1EDuBg9iHWTZkhi1KF0vnMDhW288wB6KMsN54I5N6tuGD7qEv5vEKjN9kdsOk+K9RiyCClTFqYVKlnPqbtpEY0754
dkPk7Yl+Gnnyi6iF7gAbKg/neSZH4jBnraGb7E3jm6NLOgOgi5AOOvx8zpMg7OmrBcFTN37LkLrRFQesDaD4NuYaofD2pjrLAxLRbn8b+0JORpaYzfmu0J7pqu0mDndQrUE7ISfFpnOwiChwAh22FAVsQ1FJT1rj
RCuxfazmQeUKUnoifpsnUYB5uoVkW/uSAfBMBy7Xr5DNMQHYoKe41qbAeOU4Yb+8pRAj49WIxRkQwV5pIMMJxuifoVpLB5YYHdw1pXjK5lNH+HDMlvUL8xTnIM209iM2MgVw2RHVzVknG9rcbjjCV2wE0my1We3E
Pe5n3d10sWr0bnD1PEUjgg304pr60yLKjCFkdia60dC3g2GTwMg4xy6OldezzW84mDp8/gz+osfhFJbRCLbdUDoAP2xjDeawJzhjOFqUdh2cfCOm13iHxeHQIQyzH0bDaG8zBDqYE7gOqzci6BrqS00+xcNtV9ZZ
aeDCEAmG0yqp7bwSvkNss6/8CA+Nm9+B48C8DE+zjOpsXKIIOdSRdCV4pftUw/IGLo4jWISwKH6sCEBtukIeRJETgHHMegE5Q/P9LIVHZfKaHNzEsR7o9FjGRshJgX6FJi0Xtjf4mHrTH21C1ejAfpzdTUHaGwKz
BJlLg8AEr+hnBV1G/ajmNK55caQB+1on7MchWL4e0vrUAuMKQUcKttIXlGt3NP92eif4cxmp0eD9g0GMY0Sl4tgHJI9DlrT+2kues2ZoTKS4hAEvlQQOsJxEZiTu0XtCOPl6juRSCaw91zO+XuD5zMN2XvStHBvF
x1M+LNiyNLV9OkJtnywTYlXlcBIhKBDpqebAEgVduz4Iz9qkuNXSowhH3AppnySGs1x54cvjPRQWx9sgaDSjkOPmKZZskX6vATCPYs8FCdBJDdsJcLD42Ao90KERdV/cnrAGpBhORMp+dZW6v2QdoATN06wJXrwO
3I5Nh6FHr3i1v1Go6O9l3HBKUlhPX5dJs9FDzVX9ctNu/CqLhsTTl9qJaqGk78K8C3FjCVDUiobWeHAi/9KZvWP/dPmaMhREnLoto0F0fP8Qo7H5MNYNVfDLP1+ECLbCaxG2U0WzFTIdiMiGIzsX4gjVkjwbX4x4
yAMffADwSIWNX7zEYDq/OZpinA+X6N3Q1bn5jgPeYzDVrTNI/L6Fig2NGEsHSiDoEHSK0RybFaZ7QWD7/6M+B6uJ6vW+F+4VNen7dB7xnmbeuEciYM7ml45g4DNWFIgHuuXkFjRxkBvj+YzBAe/ET0OSu/vrHpZ1
kvHLOReA+jfW7VynmPOIG1jIhdAdblZRoeZZXS81i75wLgisflsFrpKdLRdrryTyTRcrMD+K5bxDZgUcKytnyOcfB4+Zx3zg+/tDmca32n+8/wvjZIDBPy0fSrAKuf4sNpsnfy6ICGXdIMa+qka8XvvGc++cc6AJ
0lxG3+m+bk4JHcYNO8DmIFepTF+TAe0kgpi2F9dTBLjyzpud4j1X4gb2nxCbmw51jMNylwL2ZfchppuuD8pUxwCVH3oqisKhaqf9dm3q40/FWvaQzr6znUZStvfejc3oHrFiwx93DMqG8e325+XMqbrqsNKbRF4N
BNYoo4PzCMLmYF1tUOIX3AQUNL+xy7L0lojrdkBTuRhowMAeWepWHqPldNd16VvzEvRUPD054Hr3mJPvHDHueWImL2qXdMMenanXI2iDJJmaDjf5Xi8tDcqBBhyYZa2yOcTDisWdzWD18liWZhFlpnY5heuDi/o8
tuupvFPxnAkTDsYHlbEBLDDEZCAfsxqY17pNtruKMm79n757PXhhE5P8Be4KXm4MjaH5ymMQmcK4UCxiVEJAh9KRTk2SRlwgVzCPDCVO4vap2YsJFUf9zdyJF7qeJf6fbfblFYzAMqxe70tYA6qaZd7+xe1Zm5OR
AHFQtsPNRydBOQTgGJGEzyOsYEuTdDh1riaTeAxKR1nMjhtn3PqbZVLtm9KOljPAYsYBxpnQfU4GtQPslLGZp5elecWwWh8OFvQsHQDywxaUC43jzLb4I7E9uzRdFKkqbmoTRJYA8parP/Ke/G4doPG3LoUFUPDf
LZn5moHWDMHwJuLQcNSYkxNviti+jT+mGyksNi67jxnan8+Rd0LavNqLI4SzgE8dKBM9awaWNtUz2w7IfduVy0xeU9lIVV4fTDIaxeJAkuMIwzrNt31S1dV3hYG5XuwogvOmCesoU0GBYlsHKymwfNmXN3EoRDBw
VwzJT1IMBA6OD59lPQ+XFZXEqytU3JkePjj6NwFcKX9/fGLppAOAGW1UrowuGQZfXrLYCk1rA6vUoGkYdL6dRW0uNwG+Dr9yujbVQMtfouiRXJT20xNyGb4tXR0csNvx7oMjDtIJ4IX/3cCu/DN6fCao5Zoudzg4
kpb4tXQlPiAiyAlIxmGPYVUwsIK7RQc8Tu41liHrmFf70RRCvW+ReTnGzbpa8juXGSHrOBVA3tuc2yMAAyhtAAoe/fDNx9nHN6g0UbNJa+ID+7FRShUh39VXjhgdpeD8AoMtHWq7+1ih10ylPjxT4MnrTJZ2kSmJ
T9D2BTLF5yJgJ54DhVcXnMH6NuyXeFGFJyo09gjbg2lqdojmUY7vTEo5bdqOY7vMDO73SBrfB5J3R6uAxkMwMaIXilh5Iw2+SCWMOEX+WwVX2O7w4JCfmIjl4LNt+j2EDRJ+FvlmUPeDAcxKZd0loCsgkkqBrywa
jSismHIiI6rKT4MmQs1gpmB4aaqTqtLAS0czkNr6IUnlQKqa+/UPrn9fPtvzqPt3AnQ8ix32cyADzgfrt3pvWKSGrmfreknk45ga9y2Ta825GeSpPDbdp5xSszJkVCID6H65rfo6yaiR5dP2QQM+Ff8RtnYCqH54
gXFmsStl9H+zYmWb1L1xwWcywMZ/q2NVLtqYiki8Oop22lM8Lkh+vbXXSMyTTsaREJRqbW+fwsHm+u29LBD4SEUDAlPd4cYVkWU5IoeEd0/JTV31W43g4085oVg6DYPbAxH9zfwZ+9SQcaadW76nAZ2SSdcun0WG
YYBT6m01QoSSeK0qd/ADBlEfIwgn+GUp6MYTnDUGeox9ow0u5twOBbT9+s8jmrl6zbSmUWKuTyunNuvAL6N7WFGcRqnbbUROoyQXDwk/m8TJd4QIAZe9Lmfovrv+6EQh0e+NJqIol+IP6NUFEbIfWAaN6uIERV+1
wHFnaj0uuVmQcKL6CLhGOdhA+MY19YmcGElqYZu2R8fvgb2hoenPI5dXLXEQofKIkYskuQoclmOPj3HHewA4nKWGPpuAU1WmriqImBWqgQOGsCm4ywdDmfgXkIQ290ew3BwT/jooz/6bIiYeAOZOGO8ZtNyXWrU5
0RgQMWT0JrFcR6vmxF2zkJCpDu2BGrG2mhIJ7YpmQ4mHIiIiLIFtJ/PR60MatUgkx7rnyEwaiIFpdDpsOKnar98cLDV4YA/rXhu9/VevS6KXKWxc77yMbaVo19vOh3UH7bRQ39EtvN6vCMk1pjEclPYSr+SfDNUn
8rLAv2paH8rlF7Km7nR6/byJt5z52vZ1jKnNyp0DN5meAEgQX8ilpLlTne+8DhAZrj0fVtm9eKQysOO+lcqY7m/+M4YIR2Ec5W/vJh6wXofkcyayri6JpnU3ibLtPCqfriBCqrQWZoA3FTfH+21u+3kxW8ZY9pkM
GZGvSwZaSX0aRnQj8/z/Kksb4U2VAb2loZmWV4j/aLYKuA535PQdiBhhc96EaqhSaSeg/ssOjaGLHeDEfc19vBThQsupizE6uxtsHzMuh8n60W95aNz6L0C/0W1m+yf5CEfX47iccMVk+wTj1yfdZN9JT2iT4q/m
/n7JsEFcVOjF/KD2GCyUT6rqXAeHq4EAb0b5VaNF3I5BlNxwgkoMWG8oq2AABVoWQXFPuxGC+5BjKBzPpIsA0iOJLE4AMJvPkXV+ozTitOoiu4hkhFcfRl+09lwdVyiYMrPtgQwod5AT1/AyXZK1bw2rHoHy89hj
QU9PDwbzcaCJVxjC+GFleuf/kd/C7sXs2xeWghb/HRjVNjKunX5jkIsTqu2yQjlYQxmnes9ewRotWTB85kokMbMPoMoeOtAV1/d2BQ6n8x6WPNqNTkGrfAQzZPNeeDUAc4qe6iiQOAhon72WDZI0nN1dg++zQPzI
TcEoX5eYLryhou8iUx/nwU1zK8s9faUHghvEaQDquk3cMlM1bYK6G3ybnNWC5uy/MoMfcEYnqJ6JETyzhz0x+IOvTOopHHiJsCuI7EigtPaq+ljMjHNol08XrdHLV+yZM2f71a+eJS9AVeNiZ7s5yuF4D5sXrU4K
G8BcYEdppgg6ropoB75bmcoC0c5BbTTr4QMkz1NgNyxohx/n7rnOz94x1U85BzX5zQEbG2kW6tIYA5l+tGr4/LXczNbuBm68UF1/B0ocu5r37nk14IwzRh1UFoMCbV/KRkRnwomMGYdHH62eouAGn/GHPnxN0NjI
uoF2QjNVsMqGsBXh3T3FqFEywHJp1GPOWXQI2iML3nymZGY5iqe07oYJhnS6BCZmBftrwIH9YjD2NN36LaX0dLnhyxx2J77h8yiz1cEG6n2JVvvL9h5COLOSPnMf5wqgxr2odAx4qlIDps/jzcow6+9sehLWcAcd
eTeVOi+XFIQZsA4yDuqlhEf+yFwn0W1Ce9CLWmALh/UcuyXGp6MeTryqlqPiWIHCcOYzbvIicwYNhbD98BCKaS3oCs1ZOt1NC3Y4UyYsY3ywYV7nmZFg+4YJF6hRQpTbBgjhvQirUQsrkOcoOl8QjQU9H8DvNnA8
5Hn8ipMxFIV4g4xg/pKDRmoeYUuJEcdo4zrEen6aEoD2HqT5IbzrWHac6mGJSNYW0C9Sr3MTSsRt5eEbQOE1wI0MuQJO8q7suALamtd3ZZ9VfmnmajSLxJZrIf3Fk4PDPw7jLdE3xeOKkSKhoMmTu3InxSRrJFTy
KT6sNefzrl7MQTs/YM/PFJgymrEPs6icOIvbVzBrDDhrPxekWMW17hFe3+CK++0PRlAliyiV94F5+g58ZRG/mzlS6XP0CkpHifKEnbK20W8SLJtyKqLWsHG2ssGVCAMtVSk2fHeNhHfcXsrMvcaLSaGemAly2qFx
dZqiYUVwhBs007TXyjqy7pKcUBMwWNdkTHFP0iQFRIK46OZ4wjT10zhM8YNcc1f26IGANShPi9l3hsIkjTw7Ix6nFIofZgAukU7NxIp/Lc1ieBHOyYQbEBVZWNPFZAChWBSwhnGvyjrCQa5cl8ICc4CGjzYkYPvd
Yjs0R3EgJ5Vxm2uVLyPp1/98Ez5VR5tQVz4weWW6MfEHvL7joLCo7Sqsn0gd6eUER39C8kWpCe2B7GDWkGX/zEQpDQxnbBqo0g8vYtb47+ExrVNCARr0b+W/ku2u3r8A6Dwtls6B1EM/97eC8dUnakWJquAzpVya
+1vnvz3XmC4ZWeUkNQMQ8iCFeSzqX+frbdnMwFHrWidgdAi3aMOV+GoOHZGTV2ntOyMEc0BDOUGj6FoV1W6RAwG+zjh74NSRa4dRAahU7IHgh/0RgVjJFyOVitSftrfZK+9g4JRn0vW15xk8ZUjiGftA1/oz1z4w
Ghzt/+qZi7XtofkvaoOQCjRapPQ1PgmVgzMrIAM6KqIoLooGcU+KGqkKKLourNTU1y8r83sSVzXdCCq/JnVjhMtjEZVoJ0Di0qy+aVQHW96OAodmSeYGja++WkXEXWS/gOa9Ymchr0hd6whqNx6Asdb/0JgrjUrc
VI/C8SiD4HXsYDzipbpqmZHqRM6n+1Usvqo2ZJTG9TL5VHIyOUQwXGK6n8lUjfpHV6DYlH+NKuOxwH3bdqfNAa9Z/vpjyTBJU9Z0MMM6f81bUzraFG8ilY2jgXQlTBfvUeezPZUOyLNH5XaHRZyjVU8rj4z3sLUP
KIl8XKZQF56r8xcHi3D/Bx7H/yGTWka/DYkgXOYkTCVxVEhcPr0qpK4a0po0aLmwHmz0+tzMYv2ePOtiuCvFtzd3432Uv10vt96/P8R1w0GvkkjeDFb18ZDHQcvZfF1kjK+S+eE0bdGYrmq7f6R3rMvIKUZXHgF2
keC299on0QDt7gBNK8fnNHN+YZXJdxvXvRnpaELr30/cuTzROMzna0EN9qFdLsJRNhYoNwv7H4rp7udNwSwmM1ed1Fg3eTRnu3H7z2XisYJ9ZaC/vBXPA2QXbtuu8xm8g0tlChpXbwhUR1FgU4ZZQRyPgcIDWQKI
E5N066k44TdWbEZQfwR1HIDW/F9syrWGa9sNbKfSXpkbrmJhyzCgEJWp4moJ55ncylsrfDERpOauecZY9ptAtdQth7N9vftdV+CoWLG6HeCMoxXYePBuKKtWYidV7eF1/xR2iLMlF2gyGdSC0+ugsZErig1GCVhI
LGDlKvfavi5iJ9HYaMRAtByILppevZegnvoMy83TRtTYjImTLbnQ2JMwOI+ZMBBYxk9HA0FERHuWOzICOVXad05UavZow2g1SaOYW2cWQYflRreu/IXcJqrgcQm1cktvupqzmAUGQZ/eKMkFlsVRK0pmJHFHABJr
vwqpKEiLRLJEGssLlNiH6wDDJBWchxFsQk/OhdKZFQd7TkiL4Y666wzinsx7LayRW8lW3dUmGcCB/sGlbIpAAjzf0PB0bHiYa2XtkeEDioewSggK/+g1ww8/TBhOgaD+gJ14mg7XlZjvsUvbnyYyDxLL41LVO7f8
PHEVoLkEeGW5CzcOo+wPhcLOEVBIzSy3TpeEKqVQzoLXzRJcx9lu6iNELXYdxAmtSrwa4bW80x0k6U5r88YgDEtKTW86JB5xA0DA3/nSfI18K4W8eTlQsH5aZLJozk9luebHyGHWjjmsV5+47wXxumCzvxT65jUt
TnS1GLjynN/bBL/Mv4GcJZLzpBReZjP71Um8UiXV7zh+DG2cDHOC4pM274G+ibuRNmrUuDdwDTzOlmQ3GIzwWbbvt3/sjjygW3TXrwkjo5YnRYq1N5pCf3g8FyTEipk4RJEcltMaxNg/GvR0DBX6+yM84r6Tv6g8
F4ePM0MqF1i1FQ0Joq0SzDorxwTKlYWtK4DK7TbAgnu44Uwf9z90+EP8rN0fBN3uJqGtJr4yJLHoP/hAaFZT/1votVOfEMH+waeryKw7CHq9nDmoUx6tSUJDsLBijFBOTzBfEl4Zxto0+TWINkX9KjL6t3wRxmWn
lPrJsHNbxWDbB9cwVtuqMAohLrOHxTZ+zVZVGsVylby+HN/xJw7KLdpd6EIbINbndfwO19VwyTW8vW1YHglbFrCAlkap7IpcQlPruAD7zCpjCa8xjYRKZ68r8JwlrqrJh2J73YOyF2gJ7EHmA+i6MoDVR1GXnr5j
s6tzN7w61ay7P4p2w+Y7P8c4EElVk9Xs0r/6rvve2g58C3Bsc4j1jzl+xZeqIg8zq5LxwObecG1TCTBGBOxNV2jllynVXIjJ0jc2SXMKoxMbRO/5xw+dbwRM26SP4vAeuL7XmtDT7f8YzyvgFPobz4OTt07kpydx
CSRXaL9SS2VLW0REn2Plbm1Pc8uWpNX7R184/3GJW9dyHd4/gOFgYnthlola3MmdugKrYhlxRdfByMYAXi+EaQqG7XZV5qCtd7tOP10xsB+/zET2NnLCcp/Nyd4Ov0O15H5eSP8Lel7lC3nUZz+H4HjShrbsbG6J
l5Ne0AarluLl1X+ZqL5wEFAFVjKqYmGHe28U12PTVsny5vTjD6fI6QujZebsUz9FnopTrI3m0d8p4t0pP9bXPA/YcN2/nz7g4dMXavo3d1lrxDLwDwf2lHJWj/4yIGCWfP07NVleNRVZwPKC+9QILo8FofwI4Ite
6DXSqy55qcyJm9cDvvQ9ddJtVKV8w578AWfbZoRm0PI3Ar79DbB8bD2xkQmLxfQ2kmRit5FFhj2VXPkZ8FeP7uMCZyY5xpd41IJvVpFljBqra286jfwbb+IPYVrXszfxhzCR7tZjdJPI1ajSBRI67F8YMWXqxMWr
Is0F2ETEMGrhAD+ifCLecdkf2Sp54xSXZtdDcrO2RV85bggyqTQbsTO0blxYjHofLPb//rvMzZ53KSdS1ejVAy8UdcHOXWfXhLjl9kVgXQNBP42KcogYXa6bjQ9EEvwt54zZYV2PHKkSx+pWlWdpY2P1tvN6FKEA
f3aHnH2Ck28bMs937nPgv3mzY9TtUHJ2dPUJ62Iv0316WcnVwSOsTo4ivT0zo8AA8gJvGlwTAFZ0SkxeK/UI8D8QAv2yue3OSRi8+pZ869ZQBDDXaQsHyN9p0w3ReTPQYVKNaIhLR/ym++/esrEoeDap8AYGgRic
Fhl1kEEN7mCHWCD3xZ7b2+jnZ+R73I3KY+2VnCXgpdN3Ct+QhTz6IMFe5nw3psAqa2mXrSRTOPPeEsEJLSkSKQQttqwnETiHVpl0y/KPGrJqfX2d8quZpQfklimK7DHd8zz/yRq7ce4p0f7CWpRpagcltK61P+wF
FoeXHK5dXSqyJip14NikAHqSnjBz2dqhZB+fkEeMlG0H97oXKALIDOAbZyyqd2lbDUzB1yyRDQgFcb5hJIAy6tunx5sStiBZEoqUqBTpzgabEOvIVerQK6TE8RkRi56lt3Els4I5zCgSGwIMuKRcRaJJTndQaDwI
5VEIYoSYjITB7sGv7TIYMyq+15tC2PXOCcV/Yr5XSIRYOQKhuYih3tO/ywzYDmfPA6u06IGd1fkFLag1U5w9b1lxr+Jh0AZgl1/PxO2TIWQve1biPn1GZ2m+y9lzxyqe7ArMVphOK6k+KIg+8FJ4iUGsTrNs8SGr
kOhXgP3kECoHbKr2wc4jeUNyUqdGuPbMZHTKz9OxBELyvjLHK/UX284Vbg6emeSL1+C0R5oCAXG2w9kv8Hf0vr3bDy2xGs4wSxqGb1sKY+GX1B7MkMJqaMLJu39Awe5HKhWvFpphqHQGfgPcIWApHshzRrR7wwAO
c1wEQQEOR4MAOY6E5jx/XgH39CIvQEHnEv2rQ57LAYY8h0CrU5nHdvUtzFDUOYlPTMUg/B1IieOLXhJGXQjRD35IAGQrZkJKHPSruGqXvxXYwrWVRmOk3fOuSiRWp2K1/jFZNQCzHF3JenPHy4tYCdk9Fmtt5tB/
5d3kS3nOd7syFzbRZvN//75wkyZ94dFgrj5PMhGah40ofK7seShY+j8xmbvC3K6t1lxnWO32G4nzVA0VK3pUjc6QIcUfURtUwZjpRjE6pCg8swY2II9wFP65/Hrww/DkyjKnwvPElylCq6VOYqIBC28PJvtg4zBc
nMqbRZjWbsLhrVdPmiAyEL8zGtJNPggX6l5g4uGw918TbPtLYcUMFHE92XyGKAEP9bDhxA9wza7zCON8HnhE+tH4AUDhyLW6Qx+LGTwBEDLB4uHHALWv8f2ljr8g0MrANkF4/h6M1Jm1fKTMdhALEJRKjQpWGX4a
WjykGvhm4eePfArcjGmTXEl1/5ZZIke1BbyxYMgK3djef8V2oHYLMSI0NF6m1oB5tl90Ht37b2+HIZchIHiYv/o73qL7OhDkAyJyYTigqN3vn/E8zVEbAD420qr8tB0utIAMojUWXGBpCCncwC4OnqwRWqQEI+KI
RKQWZG2GClHcvGkqkJlIrtI/R8HDyACKYAslBpnwG+1E2pFdy9KJGVrdtpoMVfHSHYD5bxOGTcwb4cL5FQF/YcOMDGg0VdhBXnmdKmwcf29dnYxRMI7Qs3nfzibbFO7qm59rR6XN6Ma02PYMLU/VcXd3SeMC2jJ5
FCRT0OMn7yQWmnolfI369FNO11SAlTVKVhfSDVSIRWeQn17M76W9uG6zwoesc3/yKgZFc2jvTidmyt5ieLjrDhn53K2hVtAn2RY1UkunZeOmdfUx+V4YNlpIB+wzI5uJqrYDpf+ZGwa9pKy0Xc20ioLFwcK7rFrl
AIpF1ElsSsXcehG2KZLX/eoB+RjCfCgqWf9Qs3nu/QYp+w1yQj3CWCFQUg4xHXm7n85xeJprRF3Yj3OrcE5Foj4XVH4FXxeoNPULLbNhaFQSWc2wbdpy1mNNUK/4XcuzMdYsagbGzvGwWVWmRQj+9/489CZHHnNp
YpZRUic/MXy6ptG0pscq75u4apU6VWoHY48OC43b42Sf3YxEy88vOjLCW1rEjBmE0FGGchCAWYKo5WBF4Q+qnWrVKkJM/tXjBrrLqu6rgstYMRfh8VRthuTINfNY+nPiqFEHRpwlki7llYAEqXL3C0WpVU4Fyi1K
CHd1b4Ec4hTs+8HytxTEgG0OCgwOpTKDXSVzzk+NLubcLdVlzBG2KxjoesVX9RM/Dqvt/bbf2xq8uoBlhxMXpg6EGSa83eP7ZF7Lc35CAFkXaARdiOTj1GIlSLVErXCK1d1vk/7iSRk3yuszTuW2miSEHg8ZFc2U
fvQKS/9InFN6+CVHRqSPPz0rdbJJ+arXQGQzohPWOSswWAySQkOuELYR4QTvQhSpF3iPJ04crTnhsmuW9BMo56CJxtW8kmRJJD59SQZ7iI7CFO+EhDQZoBmiZaq49rLrzJCLOhrKEyiKKEsUCGCKEPwSIecnNtB/
CHlhoyCTGGlB0oOnexAOIIFUzCNCrNg+LQMEJl6g3sOkIY9uG8p/qzsvOI3fSTMEn14KmJ0QBXjJvpGDpDhvoCN2pvlQyrDQMGXt4g99XRO/YOg3fKZ0U9RDyjlyHFlBYLXE3m/sy46udnYg6nYgMG6CAkfC2JVk
coTKhoIHq4QC202xenTdAoOWfDzqOuYVAhkjICtgULWAUvzome+ZROUq/Ynm8sWS9oBdFPWjQl+kTx5pLbnYGUl8+izOEmnIKivJ2HUjZjEMQ8RzcrJEE0hqdhR3snjXEdkCe5y2k4w9xBzda8NztJyn7SIa2LGn
Tw/R63mapNZLzel08UzoJImvr3Pw7wR6sSgLVCzgpilLHzyQeVQfcmt2lAUeGMeRlmwxo/Ne1sa4xNEuG90I0Utrxq9/4NIinwca1mamEt2kOIJRcSC1YEEBBFovvhJKGiEBzU5V1Im/7/3HlGLQwGKnFxVcyqZh
36zBhmFWJIAkb8rtbIhHCgIFW2F+o4UeOH5KarcTrE1iC/ZJjYFSm5jeO4fztF3JWMVt6zTswUtkikodhndz9lo30wL70v1CgofT9FHpZBbJoDxvdqeyBbMidjlIoudA03/R/U3FCCP0kp4vmh5QYpQIZk9Gk4pT
rkOVWFy1NMq+4g6IdVH4w1Ud5kXC1JAUo7KSrHiTON/WlU0Z8Yxw74KWmFiRUN3VLBBl7/H3AymmWgtzlhy5fLiGT5SlCkqkV6iDaVhBSXWInzhpsIAPC1fszF2iwui5MpBMcH4EKlNbo2+TFEABueD7bF6HQalX
9q/e4ieFgnun7lQKf/lAYEMp6Y1cUhpMNqYeA1CrV0wpEx4KQ//qrZm0PXn3JWLa+HxrzbHrRIR4LKqgbRwukQArNpPAjB16stAvCzsISho2KUW/DIyrSK8y+l4zGFifotUXB6DRlsm1xclIN0cnb/i+7wmzwoMi
wUaotfnH6cGFYYLo19x8evs010b0cNCYheiHcnVEE9mYsatSP7S2stq228lHR9PxtVexjh21xtWZN6jOjRYaDO5WPnu7THZUo+zs8UjlKCu1LRIjYkCe2dMtg0WL8AKWPqtoWZuReag1bZY6xO9UkpkIWslNe1Hr
kqPJCvnnSn2J8GA1+R6cUEaAgZAe+Uqb/4Y4/PosgRFOV4UgWULefc/Ipg8jz+ERwRxRNw/BCgv+TvB24EhEh1CwSMSYkR7dGEIKAdsQSQEmDbYSYYjgVwmLFiguRT4+evYHm+gk3HU5TxxG/U0FUpGAgGOOoYR3
DRcKEtBPKQTUJwyGrBhL2TtZQuPibWhJVRMq5S371lW+HDAVsTbrYx9ewV0eZSRDcoWkOYnNILrW0C8EmGTBC6MBjySAWEZkziL1S0EIPNjSIllE3qEoqtJwukVIslGs2GtkY5J28aAy7fwcqOkDvARuxr70T2Ik
LJmvvZxshWmzEGasEFLgZh11oHzy7pqUWhBPdPLAcW3YaxlSur5YPoDUoPnfRItNuJAyAYloItmmlD84jP54ULCAPw4stZP9TJorPaRyRTTaxSJu/GBz6aetZET9hVTGPUSJVyk5vuPjnlAOWVc7tS12AQ1CGhYd
mW0T+D528tGq6qMJBtC7wny7rFpgo+jDauAEyxEo0apHhRKIXiTxsTUXWgBRbHw4mPx7TEGt3SMPQMaCvnM7pOSfFY3NbYfgTx6/5oKgDEeECYYrUszjPyqCrup9mEagiaLasShiEWw/JA9pylDegivyN5t3pH/E
n4Oc4PQtjHrKZ547nv7zh1f+iwvopM4s4YvTTV92fkxP5k4Wo4bRv5sWXMD4YvyJFJvtr9bm13MHYBfEQP6nt3YIDdLxd8ZCFgRnTdGcNbZ+74Zv6AgjrU4eaB+2qq4fIcUYMa33C0cy2TGz/wYZ7WHkrteBCtvx
L9AvzpgNoIvGY/ENBw0s7C3HDq6/2wpiF8tmHJsPgNXpRIogSZxiuFFTtxUEn+7puH5qDKhLMzP/f1T+SMoG+FlEmcggH3EWA4h6UBBPhElOcx1PhSwRh49A9wvJ0gWuJ4dxmLfN3e4wE/BnmGXGsK7JjjfMX+hi
g+7s0XXdFfanpLYWElGL7auU/kiYp7xKbdrxJdZOLoM68obgtlicwFzH8jajUT7r5iXX0b4xmKsq6gWAKqZxGHZ9Gjw2tyBtDIkfbpUnUlHyGxQeOzMy7WYa2ZjeGcXjxhsIUKauiQmbE85nuZkl7IzQM/g002b7
PZPpiJK/pcOeigUhXrSjjqHyrWOF8td/Ncd/k9wg3/2jHcI2F9YgNw7k1nIBuCi60+fz/5H8vK5jwyqaVzdd6DEUy4oc7wh/PMlOgepDI3tp/b/X9nBSeqd2DpfRWTurypC4cS6Wl8u5cza1xG3mepfSyRIvnVtn
Xbl3rpZN5aNRtZwR5Yw/9+wRYivNwaHFKKCcieymabW/KALYUo+7fC8cy7xb2PXE8TAaP/uKZJqT3J5s7mYk38aCit1xfOG8ga9WoG40PKZrpps1NkFkD60INl9XiY+mfIQM47ZUFHcmpXWW3TwGu9PtUbE1CkC4
ltuQYY9shWscLOyr9uE69uJvsjbidQeUhVeYLOrPTJ5x5OwjIcAsTaIkvnZxKhsn88ZUoSJWEOXq+AC5HPRO2d8/ssbz4C3akO6wGIAkMW4PtpRw/GpHgaxTqrBZJjS9KRrCFKyRPsPMYxHEuYFeY7AhmSb8vVxq
SP+aZWkfsPzxHM4n7p/NeIa9qY4bUxNeQqxN/MJ2dCgBO+v8sy0YrhwVVqhcnNpFM1Vt6K/kFQC8tLZWUKF6pZ0nA3n9kwqB4FKV7K6vr+vmFx+c8qxmsL+lzZrpFyRCqkCLPdNN40unbwS1yhBAnY4Ngx9tONPX
Rlm1pcCQ6Tc9Jjrjzpc/EDjisq53g6OwovNvwoGGGOFxff2+LTeGyFUoFvFICXDFrhjx9b8Ps7J0Y0KW1MGCEKPIoQAnEiFtJGJ8pA3sthvp1vEgGjcntZADaHmnVUALWxGefqsPm1k3e6NhlMTyYFLzxIiwMNy8
qy0WctQmfBdm1AX/M7f+eS3uV0kIAaRjQNoaPY9YEVIJFk7eThxfoG/8QzF+B5tel5dmUVyQhhVCOie2ldYfUedxO+jY2EnabGQMXoSSABF3bqOoICSHN/oxv1fwrrhR9TwcIDKBJAu8JttYp5jq7FUV5DoJZGJ+
ywFTAaCSsJPveArVy3gZwoeGtBP8f98U1qqTrXUMZQQEKcTj+rolKNwI/eeRtihf4YyJLD7Q71CiVCAq2CcyiEV1tE68cHVu7trLVi2okHzOvQE6ciol8y7qKBy/oXEoLeveROFyZxinHoD2QQ4A2TS+HcBTWD0O
6drzU5gI4vGbibieJFGouIIW6ehlralw/sPj2GtUYzMCFCB9QmU8Jo9ix2Lt1OolOwDX5TEYEZSxNH7BOlxtt9gQDclv9+TXTiv3W+ss1+sWcvo3i6jdKRtOtU/xk5JYh4mtwM1OqKpvQjY69sp/LzYGtF0aKuGH
YHHIZnZcI4NFos5Z0XMNPNACt97w8BR9OcerhE3I3QNINBgFscYxJNJtfFtEFICFBRIAUtipH75izhKRFdRbZ44LWEvkSdaYOQZ2wOjqnuLb6c/3SpPrFjcSX5v4K8m9YLGaba+iaX+G+NL48EZvNoMFqI1hljVm
OymjXVupQildMp+hgJcJk46L4ESzXEprNWCt8Q2SmVA5knbbZOGc93L/zMTQAQVAKuEde4oCI9iRT26kDniJmtvpKBRZUThywieR1vVm3a9a3YCecjv1UN0KpiQocuu8zqWNICkbn9eqBX3t5NsKzQ4TLBXbvLCm
m3uzSnij/R1FtFqmXTQ2mM3rpXM1XARWr9WWfJNNoZLC0DvqA+vH48QU06NIy7n1LUc5zv+64Zo5UGZ+5qQ2hWvv9wCmQVpn7x2uW97SVLPVqW11tNmo1O2jTDZoUCerdSYcqb9288FqFAM7en5N4dkTouz3gXQB
eaSZhe4HdTMWgojszVXj00AsWdo5ie5LSqqLPStUlvPiIpyudE4OkTA36tGmDU5UnovnGmVOSwxIbFRPpOKPjYlQ4xrBBR4K8zayvvLzto+3aF/OQadN60+dtZra6q7FSIjZ30PmZ1Bst4cGpUtbvwQzTKkLvYbn
KAHAJLopa2b90HOExK5BhEi8NnLqh2C+r9qBgCJei2b7cdsEW3gI0RTdpk6vrCFJoQnUmcEcDx1p3wxRKrQ52xSj1nsvDnQIWI8QamGPezuntdgbVBqKS16qDDk8Y8t+VEjzl79LBLkiHmmzAgOXjXS+7P39C7Lf
WNkDscfOUtNWnmflp3b46PuwDl4z42WsuayXxtBQkEnSxmf4RjUzfmbVGbrGv9ZbFy5m6joUZYabMgPdUyI+9fe/0/fKlDw7Dhirdl0IHru5paIokws1Gsf5WOPyTf8qTM/dUm9JagYudbhVrRETCAnckjxPdnY2
ESzju5VGX7c6pGoqyKZQxZmhNY+h5XjsZiH6NSBWK00KAj3u1n48iyqRAs4jbrWOPkCWG81c9iZul1sJR+pcVGqkSnTanxBaaHPVrbtajTeYQ5qjQx3/2C0rRnUZzRNactMIDHY9iEfzdn5dXTjSjgmfjePJnzXT
dw2cT8jEi//LUCR+zjyvjIl3hETwBZ74Smgyfzgvmd8zHwpZRpc4rTyJAaIz4+x7Y6joc2bG9r58Jzi5IOHI4fOkongJFkkNzNIQWASr8QsyB5e6T0icYTMfswOIXGmWnT2wT/PgQCSuw4/kbzjQyT5X7KVwGei7
Yk5uwSK4ISyaVTh43m7woqjGEtmdwipoa36Y7cCFjDXCQpXAdX40ZxM44H6OENd48YTXrK531EdwAZKrga5s4bW9QnCWjYOFC2sPfk2MGo84VDCH7KRLa5RIV1a+ix9nAAlGquiCtB6JMvLnsq2z/rly7cqN7b0s
KeYiLWa4zxb8NiCSq696u+JkQ8LRFkOAE5gSclV8AmcsEAIkw81x/gFXHGtsgmtT/i0MjPiPSLysj0jTKt6sdoKSKOe9kodM+Yz2n4cMmdCPEI+rOdjm9oZwDkK/E4irIMtWwRj7bclczkzMws5qnz47nl0FNPaF
YAsNLoHNB0w996fxLsVA30N1zlO3nqJocJLmt55yFXFisoHbkGyJ3SxiNexbIUatIep4Xnbh7G2JeKIkgDD65qOYBs6m3N5osYpmM0Ry2HAkFIvD+p99mt+ytB8WysjHwomf70ABqX8XzIm0wIC0K6CzIxWazO3c
Qa4BELPLJa1gSgD6cpqq8gdSu4wRSuWiawfiDZyiXYcw3obCo7j2bmwzoXE2C330uL5+iRz7Zk3UK8Kp+FsMBFwfNV+iWOVGPUh1fclMwo4EZxmNxxIMqvac6nv0VmxKfoqNlQCTD/jriv/JjJh+sfbfsOHVdf63
v7gSeO8xzJmU8/3vevU7E5uBJIvNbOrO+PpQ8Ku5n/EqGKC6+ovZc8mvZq46A+OxjsFsHnexkS3m0YpLGcH/whkA1+YnQkx/2Ajzs8boRugYCYbjLF57OJHymt5cFRB+WPe0Qyloipc5XeScePey6XY+Gb8pw8wt
ZIf9BqPfXpVdr9tRAgRYxQr4Ck5afxUfnz/pN5d5yheiVN59eDu7n/4tnhBugL4BCAXjLHxvBz6oHEnQTkdg8TtC1xv3CVmPgXsQET+FcMQyqNzprHA+w6n+Xj83w37aE+ah1EBUMReiYJFzEZVof4BgImmoqJRW
t2OSGqEudxopn0uh7Q8H44Y6HbQ1ZLU8eS8ybbSTkwNYpyi2smU5wiKZEffZc/oXTXBK35TFaaxV1Cbw07pqp8K94B89Lmu514hCr8l+9ifJk/m2GZkNTb9ofDQOqSP3r9cuM4SEqLytyDCX5dPuG7iPdIC0P4L9
+f92N+3iYbKMlxtl4Pe/zAZNVhiAMxTgjyFT/iesWulPtPhzjUl6HjlgkazxAaSFWKVsGVPtC4+/qtfD6/azZtYbbeL91WZni01BoBGFNH3YLxCY0rk7/c4m0xHnSbqUw1X4IWqoG+VJ5bCBUt4A+ADlgZFAsGQy
bWRrRnXcJnDCd76+W3+VWC4w1fM4zm5MRMorM24dz9GdNjgsjVR+GRsc08Tpz/CNfoRn0gkPnv9Nvl0RBOpkhRsQHj0SrQTaN4QLSzBIYTWEj9YZkT0m5S6zpY3kYSbps+QYBhrpE4kDe9PqUUq5MydSaPnyqBxc
MvzSb2D0pIRaRs1YNJTgyhuQVLxju+Hky+ZH8rowvV/jObv/0dms1aSbys8bRM4wUwfY+Y7hXxGuHA9oOq5cDgAbr5XQOZKuL0uagv70pOolNpwueRZu/IrHtEzErsPj3zHIMoHhpQnwvc1tmrOTD3xNAJIQracD
qBSCzCmFUP9VA7Zt3aujZZwCNoDJF1YFKnlFJRajNOzPcDtkRqz5yivvFSdL6RgLPjy62UWvGtAkS7NxKyEglvAnmALuGp49eQSK/MNIyOgrUMoQVmMNHtg2NJWG8aEzEZ9rQ8gU8c94h62V9Bcc0r+vB6N6OzIV
9F/veu3jZpQoIpGfCIWon6eMYHKm0nzIJYtru+lKiXrcd12trsPSQjkqdy6m3lGzMT0akeL/mYFNkf13elOT2NhM247CC5cKyhuUYmeaQ3zIhSyXu3YasF/NiL9MlWv1hjgvL2DsNgrvAfWgTaWymhPI3HKsF0as
Vdl1gWbeU4XX5YWLDEPDajwwZPkyr6xa+mZfUJ3qrF7eQEIX/rR/Emq4zBCAnktfC9+xbtLkb7lWTHPxb/vUH0ieklUFR6ZbVoybS+JLVSs88cwXn5aqVDA5S9W0vktTCfbEZRt+jJ7NwcXmhD9ujXchiovy9jYQ
ov3jMFaHGRykW4C6hJgBzzfLIxD5zKC42li92BRd+NUtXyA1S/rPTYShRvpY8HjCjKHs9Q851ECfmqkC8wLt8tf1cRmabCoyI8RbVDGfu/NJvSRMYlTtj+EXvrAdkieqVOCMIIJeFzCNLwN4j4mxfYZ3xwPdZBx2
7+KQNAgl+82TvPoiN/A9323yIHQu1aErvXIa7K2LzZytnO9ROA22VtI1tQ2epEmbiZ2OpGAoQ6OadBDfiu/8tf3poh0GfHkJbv73a5rcp0tROVmL6h/QLVCqE+DqVsaG2719f/yCUSvTXdGcLissKi36AaeOXcsr
zBQLhe2hnGmqTu0yYy1/w6YC5cyGAu1t5kt6+Kq7GC3g6hEA6rIv8CGEjUWwXPWA2bgt66gVtL4tCRh2mIcEXJE2QHn2fHNPieR6ZpP6hLmmmQrrUoKbVIexhcq+HiYwDSVPFOlYoV/AMFZKXOLfEsvJr8Yh0p1x
QwkWK/xUNh98pZJQwvALdX+WhehZ6O1tjKAqZbvFWKSqq0jhJpqWBmQlkwnVN7pMr0Ne7E/X6fSqYRn//ielnHsykHRUidvIYNsmWj8oD7T3awAJvk8cMp/+DjrxpzMWdokXTQj+2CK/1D8yvwadeA7h9H4w/aqZ
49qh2c+PzTkfNz/kwRkXRxCFAPHapjgoWbARscK+FOgUqviU2BgVduURRirAOaMPDSLsePqdnTeXJJ/1pj+wJmwSLhzDwqGLT96Sl1wFhQHzXdzdef9ujyUTnlYW9szoUn4I97efouiuLtG1Uhxmf/ZQ/RQPqSqF
38U0sO6yd4JYDlMz617attMxPEutNBALm0N1O6XzA9cD11bC9q/UK1Ac7gEpjAGAgmBQsQBRIUUqrXU6i5M+/rP790OetBbgtRPK7r/upGn5xe83Xl74WYf7/KcLRt1hW4enmz5am+yWhCo7oUSnW11A9y61zP6W
HT7vvt9JgRfs+lt43YlKoMdKwOeKvdvixpKVDG2FLoaGukvG+SfdJR0Xxh5Wek+ok8F3VRuAoqvmBgWmWVkuGQOMJ/X5Brs9CsZzxXDe+TG6SpQ3pIzoxmQkRMtbogzejnBNhy0WjXTpMMrMSKWW23O9vNe8zaRx
V28juInG2pbcbcSk2ZC7QzZjH74Y/vzMf/N+bBuxZsPkiiY+3IAny4taTfcJqpMyN1mcLqczEB6/i/WuM+fLxwYGL3R0tgYDt66eX7M69uOsBmggzKiGeIJYyEanQHAZpYcGBITqGhzFiZjgYxPDCgsg+ZEU/n7/
D8PDBPXT1QVt8KAsWopTXDASCiJS1C6iEeiJoOSWYbZFwVsv21FAuz5MaxcU6zbHgaCkBx72jYpyS8XNDy1BL1Bys0l0v4bVJgLcuSPOk0mCA76rPXY4PgYqAn8Je4V3PRI+zd6XqOP2H335angYqEcHLbK1rjUj
Pg2syLAVv3Hs/fto16N1tu77bsWGKcSIQIjb6hnKA6N3PSFYYrg08jhnULXxCLWOKDjJg09+Y72tPk5jYLnz8/FDo/MaqcxS+0q0bwuTY8yL8EOGYenzJ1RoBNNnUiE4EUiyMdIjp3lQCCy/jWugjmB0DrUV0iIe
hlEEl4sCrYZhf1PBNM0ck2EgVSnlGYDKsVwGZ1LLeQbStxfpwEeufS7EO6mXBrpUfXb/Cfr3qMI/xHQ9cKRrc3JqhbPQcG1FemkXF9i7Zsx5bBDr4tQIOou8nuCebichDnT8hp9twOq89NSCO5wXW9BzZcUlJPZt
USjHbs8C5bfL3TaBc3M2u6Ce7bj5up9qKaBcuk3DicBXbtPfv+ASNz3FNVPk7kpNZgElBP+XL2bo7tsArlNTNtDdXL0zcPf46vaB3WVz1+Bam0odeO27t1zIYpQ3gpLXoz1BvdXekQDl/O4CZV3aa/S9cMzGTNp3
MuCr6ckYyD2tfQLetTZDArfvPbEFaoZ+aYLV7/oxA05Y22eBa4YuCXLfhEtCqZ5XM4Jaj69XAz0y7WXBvOrR8cDpclIFh6a/Lz/Cd7VPD+3jY/fDbu5mZ3C9yvUIiL22tUBnSPMFmJqdzBxw3f1sG6RLrFWDw8mx
GoYn44unXS6s5Vt5NQXUh/AmpR3ILEY1B8UXt293VF3EVVYnaXkwvmUx++ohyTqjw1zvT7edU3ZrwTbuYQf3sYsGI6oUDs7VRraNfMso/oM7quMw8zwMRS/p0bDcUInt0Cbuhb5iJ7SF+6E/sBv6hgf474Fs+dOJ
rf4rvTMUdwfj3pDcH5yTIXgwCA8H5HRQxpZW+tCQwonBP9AYxymhbw/n2FTHo3WslGPleKxcjpX1sdIf13bd5n+SW9+FXT2i0KIN6Zh46dz6s2cyi+Hs5vdpiEhCjkNAobfL9bT+mBzb0vO1imMy3piw4qR7fpEG
1N3uW76qSpPdiRWv5phkNtc3nHVq5g90/Lv+69hSblo+61erv9KQFBqWLWrQC54UbmwfuNM7T/r+15vyKqeaazoiscQcC0wwxBSjMbomdiMFFQTPO37bI5earx34ZhGNkpu5cmwcAz2ak+drHENAejeNcipS6qSo
LJdrFZtJaqbayRdAQUl3LU+vwCBHJ3STawqRUMRkKVWNm19TP0odFZFa4OJb2KoXEmzXEyHu1UM57NRTBdyvR/LYrddKqQFxUTrx0+/r0DMhVCRICok7Xoorhc5AFG5nGmyvpgt/aea/x4mLTn9s4LOQI0m8swhz
vPw1cUksrjhMksQsmPQX++E8oVS/Vew+2xOm/V0cKn8IQPUnsWcOer9eg0kH39V6/fef5no0a//s3jifH3/+8b9+63fvxnC54o0cpB2/zb4A2kxwqArAh8S32BqJlecfYXGwH/pFwoT0FRUQL71AadXE7K9LUwl6
/GasY7/ZAh/917Rof7RJ+8S75wHcl/b5TFMOYEK4i5UZsbJQUQMFMYvIQYIYGmno0/lI3/iSU86mVwqsxXgZUD4rxFs92fbc2Z7YVaKXugA5Y5kas6GHHVzXP1fySBxhevIC8kU8YYSXnrBDtpmQkEkfaXphV6qf
/AIU1HLHwj7d0qHRg4M8hNpZnF8zavOkIvwoeQI+Tx4V0np3nu6toFROx2Ni1IAK41KOhI3eKLOaQWSSBiCbFoDkcAGLkxpDUjwsbcCPi+TH9QkKze8GPCpUhLnr8MaF7J2NhJ4zV0gzajX5YPaD4yuxWJom5czN
T0l+B4lePhiYotAYBdeCq3p03BnQhZrApgiIcoCNiZnbq6K75kZdM9LA8WcUDtPOin+xJRGxavGJvpD8Rdqt/J54bRfzSOo4PSpbuHG+L8fZyLaaPSejmbOebEP2qJXfs0GyMRM6VmqoWi4J4ujTIcBl36sW0Vd9
xttJg3ngiffEIHnIiOP20eV2IHeIa056zoXn05Cp96xWJlVFMqlzvr0fI1s7p765ovXi+nwybouAmcumx6RNfxtIevLqmxVO83MarWle0qLMEzfpLWId2S2l83g3uC7XhTmaCnjBXQdXQSRzxPiv4vzjvAyJBRqC
BANlzmza3gdDLc9K3EQfOFsxGSFxUAkrEArg7jZavUhItGNjpzclkRl0kU9AxSF5MY3I600T58aEgEwzku7okcppQZbZRto3IyzQDa+H4+gylq+1Cn2NRlqTvLD6j4wZmmtS6j6wVGWqsnLPF85xyVzq/LU5H9VW
COdFfPT8upWFCWVgpWjcxQnVZMWv9RrtzN3WyTajSUS8OEFk0IgrnlyI/4x5ASMzQiYT/w4Kak56RWwly3g/izYZA0rU1/GB9SxnFf6elxnyY62bh9UmNU6uKEs2EYF4yMchaoBIMP1tBf0mU9x0Bb0KBiR6z/6f
i1G5EKxUM6utog0XKNCYrInlWhNvCsOdnDugH9/jeOWP05DXhMEZk2M772QSveM/wTgNp83M1Y4Msld42SPE5pM7/z7in64GPCMi6KzHkJhQMLz60yAGQlvPXxzdT6K9/NL7UpouNEY6HUoN8i2/dbdW3wcT4kxh
D2UvOKWCmdsF1KT5AQ1EGbSknSpx2lz2M1WemYUTnjR25VgtMdvIYWSM48VS1UZN1Xl/fgUobO6BSSeQMFc+Pdo/qxEw8c20NEb2tgUcJpb2tgTN7VbAF0+DxfWmOSm1brGoWOJEIoGGwwyKI8nXpObZWWRGy72S
xsMA9csMYU9yoAFj7chi/0Yh35lKrSAgjaSQj+VI3EcV2UReFSGemfVP9IaT4O0rD4RDKgOccSMwWaFhNSs6PmGqBnqb5XhCiAOmNepsdFNulsyQw1O6heK2ltzSSLVSvj1PW8jvWrNCtxFVptwREy8y/wyPdKMb
bcyRFwq8Cs9k1ImeePVdseX9Gir1z0RoAoi8ZYAsSRq8xcgp/lqycnB0Mt20ZJfSDigmZl7m3YcyPRTJotLmiVK9fOWSTewP0csenyVy0ly217/kIyDxWCoDUfEyWCSUtS9QZ3nnpXVrCWUl3ylzCSuJkcP3X8PL
RgmUgxQtTemK7pVrylklXNJwGYKWN1rLSXYciLD+Kp3muwpC4jLyptNVggi8OJRXuUx1KcZmVCZxa3rUubKIzqBdgI+JT5LY6r/kJhgxFRP5WsEkiJ/3/lhqwKbl39GDcSliE4E2BFMud5SIf9v7uk6VnQpmrnGQ
v8ZGUvgn5QjxDNlCJOiM1z1mtAuj684Fi8xWRheM9RD98xUcvy7rqu9JmxlN2Q6xUXAD6z41/XMe8fF/r6iZO2Z/BEUaPqJp9aR7fIAkYxmMU0cK4lYAYxbV/JVZzRqYzmxr6yjb7BhVcN3x4t+NgKt4BcFaNFeO
xGQ0YO3KNu8TOIpjU5NsECOkGxLBzXwHHCuMCzwv3HKyWuJuAvDO7JQ8PkNl0fPQCBIVjPVJF7cwUGE8c4rst38mwdOwXv2TtWSwP6cYpS7/cKClmawlJEC5wRhWe5RMApUFcM5DryO4xOqVHmoAfWBEGLnUsbtd
EUlpkugpFUO6FgWwKzZ6quKvPY2J57NzYXL+HThxP5bFKnXiqFgHY54P53xjaCyv8Q1YT32CjBIGaCBp5oK8CUNy+aIbbMI0zwxHpXpkg3tcZNMI/a53eUXzcpSjLxrDy7sJ44pUwmo7oFasFMNHNWHdlaFcePr1
05t+/tmngPOV2F+K6QtAX81kshhPk5v9LIXqTjXGTXEQZ0XW87tI1/VAynMs2GihqHTf6HYLZdbMaH5AbiLUf1eCGZLLF0k/uekD10ccw+dxdXnXVKigH6Pls5EjcewVFideMGDi6MRs7BuKHLVUjk4awFSHAzxq
iUFGhbleGERj5PAUvTtOty9dGw8xiMGNZUTwfBcGQmMutQDmyyZC/QieSVcCrjKqNCwN5e9ybCD6LaITb8xKaCzY7SW8SeCN4VzaKNXfoFl+kmpnlbjWlR13lY2MrqsQdVgtRV/aQhAIJEl5IypncAbUskwvlelJ
qY5ci/bwoOJfExpRgWifnndZKIIAXUEDZaNUqZmWA99xJG5z7gFIbAZey3NttWW1S4pLuO7JXTiL4rfroUDLDqQqeUmdvA5Sbd6Oi9Lyr/nZTkeVgrhyUjWDyS0vUCUXeeTM8LfIlAuEZchLXhPlvXmP/NNABhIL
Gw8l3/0Y8WX4pq3Vh94s9kWP5ykxtUNxmfnanyC1W0AUdr06o00/7YkHYYHGLzV1P5OB9WSFQ0nPxbMTBsqMV8wKFumqVKU9ON1e+O0GKu0bmSD8gdsdvUge+GfyIqErAAbxf5EQaBCUmEVg/nigr3yltJqF0uck
zQcv++cLTR275fi3GYYMkC77G1jvvbQR/x7GgnbWoq4x9DygKp14FkKsamor6X0u20W4IXVpmjvIpUqmzC1tv7/tL33+4qYxoTpeQKPfbZpIwRqzaM/k7nIh47TMGlBqSVXV4G421dLByx4rOeqYisMvQijlo1fh
5IANBKrl0SMuYdV3eetr8lIKSbGKiUKjBpscIK4U3RmU4MlAj6FPPDm0OcBasG+UW5wzxDSfqC9L+snNxD0bWOcahLc4v5H1mCGJKYpqgmxVhzrbCojB8ntGDKTllCH7m0gzzw8HQNyEb7NbASSaJXRc0ZtS+tvv
1k3aqzAX5V2OwRpII6AVE3NtL6qzIKsLUFhnYkO/2uREncD0dlHRKSartSxdPXKJKFwpc6juSV2MJtCR1jgeFjOBqdxoL4mhRswxJbUXkThNjI0qEYaqRqrWmoexUddlJJjrTaGkRbBnGiO4rs0leOVc9GeWG1/R
i7dyHo/b8kG5JSh+6JJfANs+3rfXP/rfIZ69qcSd+JZQnYJP6DJddRP9lV/fB8X++hO7ljZOuiXxh2xgjBsUOaJz15h8033/N4QezReY9MLAG5IPdi8cwNVNeKg9HT3G0jkzd9phj2yoywUvgoQk8nTIVK9ET3RN
BIi4npdjcWbytwu85vTxAMIAXB2LSSj8Rk0o+xRxpQy1xS6DQnc763vKLUYzex3cXOFrdbtNCVMP8+3ZxDgD8Cg3XzLgzpxpGm+QQvyjD+rlxvIa0yWOynZtdNQmX94qjD7nYGcmd611jnI524tXDf8B/BdHZXrn
6Y3+S5uLzUiYyDjB5adf3k5dn1jexuYECvWhqKADBobf/MNnUIotEWbkQtjp+/Zp82G2meEJkK3n+zSJQMWryGLGpE1E61QNH7mTkAzLN20XMtXJ0szV3YZqUkw6fIDnBPLPh0JSHrl77kdlCPacc3um3vpRlKXW
VqWzLJXDnk62HdZQQQyNpSGA12zoAsuTdP2JsrRUrgyJp5NCqwdUAbWfFB+o90YWR3sOeLx+emsW00ziFDiHb4xtvOc0kUf2DwREl57VdjxW8bwWqRA9wRamcPWZZ5QZGzrpfRPsMhmzsZ7xTtYX6x8B3tTjJaNz
aTnPANBiQ2zYr+68xrjpeVpZkcCpYLxuIUvJh0JVOsFgjp6DKX8L9nJDvFn/qN6/q4TDtVWRFw+7mdXyzMz1LFog3OpsIBrlBQaQp6gqBARVKYcitB5CQCw7ryuQx5g66FfNmEsgdLFdrv5Y6xlrjNiFo0Etj8MB
7ZiSTGiBIbhEnCuG3bzY7F1DYMUHCQvpnXbpbFWPkAwWoe4O4CeKfHDZ8A9rdPF7qtxmcJ1R/G0h9goEgLsNkHw0gkvUv8wHUzgLHFPnraMkhuSZwCGKYma2phUiMkMwJUgeMTEQQIpCPN8imj9XwrxZa/XQTZZ1
iEmM3kNUJ7CYgyLZXtUflnC4IdHzlfrsrc62jwVj+2aaAYSBun3jr/PO6iGoxPbUs18koBaBJBXEtcFe9VgMnajw0YZw4w95dZHVAL+fO0z4/SI0G3ZwKFWGCQTOVm/q/75vp2/8P7ZbLuHb8W7jSzp+5UPzz+Pw
FnwFNhWWvBcHBF+g4blhN15egu8hKEh9USi8tj5ab39u5KAWh4rQE0c0DY+JUp/6m7D49xVMGAdGdiWJFMZ73fBfNw+64GX36jPh0JWhuEWtl9kcbyQ8W/LtmViAaWjnEaYfxxDfmgpSodZ6bKgmCJ+fEGPLQpja
Dg03Ipyp7gM0gGPLc8PENzGQgo8+EobAx78wcSCPKiTcJprNlJCsxFQbmlNTVnaiUot7kN+lpnaefN65MBgsCchnkgslblHw8cbLamkvYV6Shn246EgS3q4JLozeUylyw3k7UtZo7nQcFdlQFV/uKxTwwExOUu7Y
jEYD4R8JiQRL+K2tU7Iez+eB66YdCUDsShaROlUGZUSJOZQDJIFJ1a3OzjuCEniZ9XTFlc0K5+oknpkDeW9UkcGZZda+4aSNU5sXxb8DfphPHZnok1RuaE+sjIfebkhZNLnEHcDUjJFUEaWagwDONKGSLXLhlDXu
L4l0UsG6VJB9GqchB0XjkGIQIto4oi9BhLRRkeK004OOmqd1rXxy9BA1N6UoIQbiGilytsrScMKRebUSzSqbOPofPyMjYUjXbM+LYd9VhTgsxEgh2cD1eM0CAOp4I7pvx0N9eEW8lUMJrTswMTtqglK1FJ6YgWq8
8d93ucU2Tq5KhXrDqD6xH+OLBw0ajfyz0YkUYiQ8UuZymedA+GCgjbKPb9rgJzHttAT0FIHQNRGd5JwayP+gMiFZ6rMATpMLRWz7D4OclcDlZi5Xk/CsIyfxSu6wYhVEG5Meejchirh0if3izsIFvK9jIAExz5tH
tsnCFJ+GxML0gp2TAtYE0DwoiEOICOReg4kgUjaBEIBet2E2EG0rbNw8oCAJ33RokKjgQFuMYkjCfIxPKw2sTeAVPKNOyJyDJ9tufBHzzjBwqb5GRUBDX+AnkjwKnXKOKdBPiZv8/hzJK59IOWNMjLkZY9fZdozO
fECyppoESFZr1foEhN9aJhnInorhXcRfN6mJnSilsBDtwDTF8K7moNJKIz7QFQxsECX5h4vIQ7uRchDsZsJQn/y2IWTq2Z8GTIlhR+OsPHLd46Czc+sEFe7ynLBJxqnPQoxRCi1mpMoFUhMpL/BnH1oIpzjTre8K
56K/S9qUz2jHz4zl9o/HkIcNnAnVvOF3JGGErDi/VdxelV3kbsrMb2cQkcDtQFdkVqX4rHBcODbzYi4Q6iQ6OoQ3GwR7JklWMtKEUkWRd9M4w1OK4FhTAaJBChGBTpu6Ae0msQv7k9xGBPtQ0+UoPvFZoGvgZcLv
/eOifwt1gZXEKVMajshRgh/Ny92mpPpH2qP8lAs4VnwCMQ2MbfVL06EfEyNwWdgvZ6BnAqsJOxYlSYZoFivX69b8oAmW9HbF5xKNXCaWHM614987OdC2hgKFuweWE6BBHS8VMKBZygNiQqDNmUzimLJpfUUVv1oy
fjYovoSDXdhlUvPZL4nczz6pKk7KYacm2Uuiia6tYnBAVVQCllTVmRio3uIDgk8m32Lu5enerozU6FQh7JPmKhKTCi23thBTSdMecKASnun8lquH3jJQufQF1cMwtjF9z64DoTF5qOhItnQWq7wURHylgfwDnRAr
WlYaF1EvxwYVMMEKP4ABsyPCdSqI0pLESsfzTDHKrSTxnkpinAqIQpIaXjZE5ktkus4E5Be7znVn2zbyj5hrXxEu0hxpM6uhZSGmUyWBsURFjcuMinPnwdsSq+7fGwjMrffErV/Iy/x66LRp95xY7NBlAn/IDAz7
dPFZA1takMVOLpGjYcTsEapNwrPv0wz84fInY6kHtGUbnwcifZ1gEpjzLdU57KGODsdEnxI4kTwIcMX2HkGRuBfHpROx2U8tkGWKXmfYmTbWiVKvAEiWl9aSNL5Ix3IOu8TJlT9fWmqMH/n/X4eg5R5Qiju7UHlu
57tqS2Dy8Z+INMq10JnHM/BvQ8Pkb8Hv5q7eNtvb5+80zwnPz/bs4/UnuAsOnr1Wbe3/97pnNST/lfzmt1qcS/5wXcqMux4u/m8BdZdaHfXeqCq7HzxVwZ2tTMOLkA0oOq0p7r3wK3iPHoRmox/vx8+Jy2XTymTo
9adB1e5O3V7TbNIVmJjnZS/W+TCZwhJjspcSsJjb9YtOMioUbpac/vKbgJLS7Qr7/BU6ZK34ULX6S4zs64syaNNlcDK9dZ+DTfCY+D3omIegacZ0ZgZsvTOXlrnKhyQb0e87VX87uz6GnqspIB+qRU6R3lol8aqb
1yau2Y1Rsy+4lDfcegUvKUszsa2sbWjx85t4SynRbjb+vZ/Wsjl+95akjthgRhhY9UOWNFGyGQyppzOv5oS9tHOtXSMA84ClJW6DW294m/zmSoC3wW0snBq9NBQHpNapBZo9c8NVZyaEcKpK6hMWE9NROSoSXXqQ
IMpgA+W9q1lRynRSud7bFr/ss2VrGztWGZCnL0FrhC7BsqWk2pirJugir5AUX0dOISoWQeVg9uk5lngzlUCAoBo30q+r/tdm5eMI1vuNQuy2wqL1yeZ/5Ip0gt1fgM1fshSgdokM9S7JRTGZ8OqL0Db3sF1mHhT6
CJQeHRFx9Yn2yjux6I+jp3Q3ROGqw5Ymt71wUo0xQrk0ZQnMhCIkv/ocQLTTb3MbkkC2QUUTmGx7XV7I9JQO8AHRvWa5QcMB56qxYyNMKS66SknsHrPsTtLTQwVGhwp3E3phttxjnKGNtYG2zwptkilthXrmHAlL
oRfobSVsBecIJRuX6DnatrTwTmi87j3gkaUFRiedt5QEdPqY0MbJ4UADODG5PNOipjJjblcFQWC7J1fHawHtWxzry/I81V/7szToGKdmEThyZ8eVCqtyzCR7R3CogRhAwOuuJeCUbIjTiZhWCcyGNhgeyEXZs7Ag
wF7+9nzokjf1Ij81AD5Y4SxwdliuvuvQXMotyDRlviDSJXVaJ3UuymlieKWGLhK1h7d9IOObqvGQZwFWoEIMb3A2ZRk3oURpVQOllRw22n6V6J0peaeRqiTrrrMfMwljc7W/RHD43yjf+OQ3z3ZNDC0y+Y6fxDsQ
sV3iSAAyvCdD3bEqjk19UiLDaQKlHieeJ/XnehGmcclltSTGLz+bFpWXtMw0mxcExt+xCLZPQGlLEd5xlHp52tZg4LJ3wfz3p0RMiznbBXJvl6xNsW64El5xToI7z4v4B0zH+yNPNsD+xfqLNwviLDt38zwzdLRx
wbKa1WSbKF7airkRGyFL0r1RSQx+Dh98E7gWqHpHUHhoLuMZDpzvUnd8VUabpxQb4+WsNlxAz2iM+NRrw4VH8B8p2agP+krsNSNHs9ocbMBCZ4AKb+nL5A3AfpuMnnwhWwOOKw3MZCyfcaPQZ7yZUZNsumA/5FmZ
pQf2ZsktgKs2p+atuw7liUg2784HZvOZzzz+v6F4/Tmf24+feXIroA6E3jT+CBc1q1La7SCVsuuEgLkZNNV3+KgA25sOhkMwjR8ZjuTMxcdsM+0cAKGPc6ZzEw6OfDOPs8Gd8NySF7KwdFzy7u279Tmem3OUlAjg
uQUoWwnH54TYZkz+iOLya+Sb0+FrqtdxlS4OpLM0pwn01cMInJiOGlwEMTJOQJ+dmOdP4L6La+aH2UWTKP7L0Z3z8TqGB0ebWXzwV/to4fe/4b+t9jIzf1Zf7BcdWzizuWr+J7SO4tPZROf3uC/BZUYVdyZ7SQcz
WP5yb8Pn3RqA+6NSFdrd5hl4/aFlhu6zcH/5WVc6b1nAakYE+M1/Y134wlhXxGSulHIFFmaOFomL4535Q6ujmqwzlDPEMDFmmg7xNtzLaFkNlUVakVpuUD54M6eoHcOikEBI5MCITjVzkIW59Vnc4C3VRMJ1UK7h
rNSi3EdfGH2q4dU4TB8qYQSNUtXHRlkMXKUGJSAkDICTgKQgLufZHV6bRn9p6MPpgsZ2g433rC6tUHjvH/XIGiFjgO029rUKYNtcOPUB+0MtDPH4RE29gmafmFNyJHmYyNfRv52yppiRX9Y/8+2/Vs0wbVY+N1Nz
5Z6aHv3hLjd+2xOGTWlpj9tFxdGBz4rB/8Q4X2xBIswPnRlj5biiAjeSEXc1beIRKXyTDQS8eTH2tsUSWNU7shoT/uqt9usnoXnEYSzodojvVTOejysYqynquMyxebA9pbJK53tDvQu62cub3ItAQbYLoDTLna11
IywvrSdMlpgZVl3PFCuGJgf/9aYWFIOvTGMmsnaJGnLRTM9hku4lxUgTnVu44nqgw0uQLbh5uAhD1rA9GOq1YqAq0KJc0QQyzIgbd0Ywz40iRsLJQqm3f9spiExz6Rct5Usz5Fg7PcWDg8e26zRJycKqtVZ3EiQv
pAd/UHgf3SN2pVyRSd1SHIRkFcWG9tEKaY7Q6OOd9yRQsvpge0N/IgzhBHn4LHEwIJRkgU7qqmo4z+KItIXcoWMtuk0E2rq0FQWZyLu/Oomha0fRXUSJyXOK2xeRL+xdc7nJ0QmxDmFEZkPIKN7+n4/SVbB/KyQ7
RWsa6m3M2gSqDfObM9npQ01FAjmiH+1trrXstRlxrmlHful2tOOBkZh2lmX91oJpbFoTHa78cKL11SDcAXFHmsPpJ0LOc8IvKxCVLGiuwnaw+nVX9VCV1xX0ctV4rrg327fcvhn1JyxX3CmjqNgHSSqiWGt0W3U8
VzUITQqo9wmr3l24T60cz6brEGOHW7pVhryQqnT1gYl24HbqJwwsfVG26l4NapiFlgIUlNRPxUiXVDCN+S53JRLrHliHg5xqU51LsTHnscPHG3PSeMjNa+P1VQETeEsgGDtoCi89Gby9ySvOTkV+cnMBqORwrPDE
zLBUCsYZsCHTKmR9bOhHNyciWKAufOlfNtfp2EaJeXlxTZOA5kiY0nyPDbXB0zQM/fZCR45yPbt5ULWv7p/u1b+uBn7EDVQj+RauGdVn6GXBugjTkYU+2TWy5dqJzexivqPytwfUcOF9XoQBMtrznmdlk0x4HBva
1zsqdUHJWHWIyg8xN9YliuNfDNdgbOJBOchgtvxjyzxz3KOrJ0rnm3duwZucAP5FKSflqWshAWBXNI7bM4YNboNh/PCDW20umzdgYhYBvESFASfX+20mrqH9vDZM4WFv3KRoQZ/vE7d7nrYdrjhi4GYHdt5w/wkQ
M+WqRaLmZCtwPI5jDPANeSDImW/zcld49+mwtsi+7xFQXBickIVw6I6e4EBKCZT5NThNn3tKEt8318QTeQDbpGUL5chOeKb1ci5CHgRwq21LzQKmQLekywUwHLEf96M0llZ1X1g3/+djGiF117/4mOIua/AsjYng
Oo/hr4rHul1xty7N93roOz7kSqYS/4CEu4JdSXH/GIWNWo/57+H2pPu1Bfb2ezb93e11dZDA/dBZ0N4tOxDEcbTUXX93sFiyYEaAHe2UXNVoIES2A/8Rl37e4H27gRoSJnjD97TUfLNybGx0N2hjr02h3G71tYZr
7VKgDnc9VbejMkKWczdhFLKVV0S27a7+YDhOteisWWJh+RnWBDKH9d434nNvGicELIvEi95L5KZf89B+mQin4zUXVLc9q5j0MNqL/u1ZDGvzGlpXfBcOyTzD6p2+dbzypLsSBW38Nz0WTup1LO36+FENw/pzt1Nv
4EoE62JbK13lTES8lXqtaCLFplXtnFbqXaWKKIWHA2b6bXXi32qmfa8XD6IGQS+Yrqb+mioG+ybdrib5kKlyLbbey96eGg+dGhSlFIK/kxN/a2h2UbrZlbIl7P5ASWF2jRr7rAljV4hOaBosCBYJqKA0stIJJbAu
MK3ksuq55e+J6p34gyNVRArVzO3vUI5fudAC3XxqsluUlNQ1cPQ00NyR49q2HBMnNnomqTa5eAThRcFdyI8Yc3HYSoCqLObGNCgKl5rCowG8Gkr/CKEKJh1o8CsVR6JJCglYpJ7npVKYpBX7j1HulEpDhn69S3Es
Jt4crAGk8nZ57WIy2uMKXL4gGxnTP41K1PeHlQFPBYDZLFCUwXhbwqCSx9LAFA5Gz9k6JIYPksVkDJVrMIJoN5cvEDi+d0zGl/VFEBDLDZ9pTqu+iZLBYbTqo9eOI1g83PXSUZv04hHkByDHyDk1KE/5+Zp8ZB4p
mFa0BeHxh4FARXSBJKxpfN8biMHmEjloZzANa94DWx0fMMQhsUGwFu2oOfJQrCzFrEZoBgE7QuhoLMOpOk2a3aQGbpU0zwGqMULxh7UPsVWcE3+SK812qwSUCGnXjAYKZLmcOaDPXZQ6oKBc0FemFbiUK0K3VRID
IrsOIhAyGTauoAW08IkKqBr2IVUPYkdEILoXOotdjGRB8NypqitNmxlUwoPriI1EiaTiY3Zr7EOjtI6/0TdTuvL52iBcOphg3jRJ/tvOB1vXF2h4/9R8aOBHRl8Lu5KpGVHRBcbx5SNr1/htSP0/9MjsXP56nv8b
bSNp/ChG88zGC9fUtFKW/7ekZE78F3k1019iSmunZc9yoiX5EWllVt7XQWXSi6gOIcEED/6/f5QmAFYPK8D/LxMq8P1lq10+moE5fJedGzWVFmEMe+pVsCOtORhF+e5d9Id7An8z+sNgA1m3Sm55MXe8oZPudOPt
tPXSp771jdbDyOlAJU38Xeg3q1QQ2Yncs/VgwRysERNxUPcomoxe7iwiaojTHzMsl9NxcuartU+HipBwkHVY+R2Rfp3E7Ha7jZpRpDj2R/W7mU72B08dRScQlxUbbILu7uMJj7qqITtVaUZr7MCCeJzPFZjkcQtv
0R966rW3uyZMv1r14KRsai39atAa/Nhwy0MQhqSO4grJ/kuU6e8JVsptXBbo4fA73hAGUKBhLdLWTtz3a75TBYPowX03ZZlMmu+BpuOWiKDq3Q/mgquiIUFQRMhRz5ZSEbfbT600rl2t2+wR9W5bpCsJTA5oAQLt
luP6ynq0dWd2k3rfMSQwfwI3P0klBVlJpgqa2maEEFmfwdquW7c3TyBqKXHkGBUQlIMJXpIZsZb0oEKg2I0CMUCYLXMcAIgMmgsXjA8Bd5NJ+wVAoHCZzpKYceJ2AprWqq72a3AdUdVuXJqxDvfKBY6udowH5adq
g625JJrEaDHVRGNK7x60V+OPEDD4opEuBtISa885utQaLeNUxROlvVq+8rOLNTgCtGT0VDxEHWonnn8ilBKVQuJ+ZhBZ2kyaeYCpjBvCbeNsjEDGROVXB5o9GjmTERWjFSDMk3LHCMU8iMQIl+q4JKQDV2J9cZN6
zSWVY14IadfJqWaxjvuzt1XUmnMMWNyUQRbqoKfNUi1cCNV1oRh8w4EJcDGYVL4e3c5Xl7U1pb04Qq/YeKqHMM5atFzhKm78kwDu6g41Jz5+uFbHrVKOeI6Ti/WI738AwIRJXY0CvNfLGqJGq/976jJ3j+3b6E+4
+HL2jwvl7SSZDUb0S6FtRJ+l3JJU6p5jEbqCHd3CjxJRdELkrdyvvlr947Iw8MGGlUMax8gcBY/Q8dO+zAky/w9c5h6tycDLT0EIO1hjNBQfHnx4tsvCZb/FZXd1DyFjc3q4TacG0XhECXppZSCEAViePtqMyGQ8
kO9nfCLdOsBfx8tuR1ZwuL7G7X35YCBdO9dNGdZAo98zi99LNLI5AuToUmfgKfnpqf1/Z3/8/XYgCHsvkVeB99TJVnhJQmkQVU28iJzpfwh+6JDunSwHAoI1A3T+g4KsLxgv0ld9svpOWJA/Dtfsm3Gqv4L16ih3
hiJyLfx8lDdgndgG0Wl8VJ32hqS8kMk860gT1fyNQto/IV3SmYBp3fyxQRT8yalyet7NcQA3YiEQrRQkiwu6hLrPAzGGeSF2MJJg50TEQgQPHr47s/UHpEv14Eo5/FA5SBsco34OlFhRsq9C4RHblQVElNxIwkNM
bDoWpeKaciLoep2P5sjRvnStPLrqCGbAWuujfTIam7On2zX5lhnmFKmioC7UXzIOeuGtOTDLwZHZo8vBc+PnwX1waS7M0yC41V6eRoNtFSxm0BDJUN5TxLXRbgiSP59Xb3MrgzeQ7BlH1U4xvAj3BV5QxO5jZskF
aS94F3Ws7RMMVEtpLlJMrlFDjYIbRS0dGVRUE/3ZoKdBDVQJzWsFIUqg3YWxcml9jeZD012N64ZRK4F0xXrAA6nGs1Z7lRVFYktEKP5r7/t0GoL5YKmQYqIC3E3KdM+gqneuiTigf34WsHzxfiH8ayBZpKMBIhTL
UDYl/g0/K98qxMxFGchrr9rOhw+2HYiOcFT5ObeqAzv7LGNd3s30Lgq+2KpnoeeQPkwdFGFYkcYeTENgeqC4rPg3blSLx6Qk2oKR3F9Wr8bVk5jxjDklW99TjtWKzKTpOaXWVgpUS/caM2N+SSjH8O5RCDW4mT3q
97AKCu2FTM8WKr/bG5mdWOPd/qkF1Au2Jfmp5M6/jq7pgWla8JibTBCHWqDEswLYiHKuNjg3wpm/bAeW47qt9Ulb8S5bEp4l8U6RQEFPnzV1w7L/1wNlWG+CPcqA/NhOWi7INGhsz4m/rtgvyE8nAtGvBNqtbvco
CHlRYz2Vr/jHwEt7s9xNA2jJUesK9IhENyMs60QPk4aUmufTQvKbdir0oQNxXDcQH1VcEx+r8ncD1zkTUHdvqwYy5GGL4tiGYS+TUBUYq9XZ/JZRHCxyh7Iewf5tK/OQ8Lwi94ao8AVLp73MP5cExAbX6l8y8i60
qnFL7QoI3A4K1G1iETse8AQnfO4b3qbg4PKlPCQBTxUP5hn9gU6Zu/Fm6MVQn1IV/4VkHOOY6HT57Jr4/lmM1zlx5BdjzNHFTjzZpYYp4d2W5MM+/W9+zOnaZZVCzkrs1w5qI7G1udu+zKSZL90SwJZc+plChwnK
QYJjY61AEu0ygEIhJUG2pnrfzq2h6tUB//yt+W+xcR0v467GkVitYV3T0w2FGe3coZQ0pj3IHDOXCyIH+GLJRF+0KUFwWWy6/iXBMMaHHccdZztu3n9PTSuHyz3c2HY57LLVZYlYaSib5aUhMWSzrx/nO3cG7XJc
XgP/M413quUbWrd7GI7GdmeLYvixVO8jyrUeoZt9oRbUTtK0wlfbpGHWckD1AFqvHeLP7LCdcfmnP/uYzCuIuFMuHx9dZLSz76pftOblZZxnMQyeX5e/+sf8oT9/T8k+LFcZRsRtcZ/p3p9JF2Cv+P+ingoqOqIU
eSNbji6fF9kOOnLb/giuEwLdfJc8Ak43MElyDEHW48MCcsMP5iL2C86+5Kxue63c1wql1CHsSOW0wH9XxWoZ1GNuxIoBB8F5OKqPdywzz9RpaYU3l7K8vL+atNg3n5P2bjzpBoeneeOKf6gmFlI6sznNffp9zBrY
ZzeZKSky2kl1gxrs+2Ot3EbrDJjv2LCcQs5cKJeP+cpWN+gigRWiXCIyCc+3ayjnXQxcXjjuoD33UmwHvI0J3Rk07EYWhqECapiyJqQJcEtEJyE1uzLZbz5sIYqB5GoFT9Ac86tF61FB9lIMDjfiX+nwH6l7c/+o
9rGlhvvLOneBXDweFD86ACdXt9XDON8ewfTkwKds6wdvtmvRo50gzm2z9mDSDO12yLXagtbJhU4QYGvsl1M4yhB4P9FJmTFudoxffwRxI9dDyE6uNKqCNJD17MMNVLWUpAYY9pNuPq1fsf3OCt5hW/gL52iWmuso
D+oboe5H+VmMaMkP6PV3gDjNA1KtEQ7uvsh68124BC1Pkn1bHa/h8J4lCy27qAGsivXiGU5asaqqyaqArR/Ta9JYe8Vc2djcL8vNhYXIW2wUfgwdrXVVVL7fxoVEs/5+x176BxLljn1q+PaJ8xnEJyY7dsHJAX7V
a/u93Mpvu2mL7jTXdFC12c0+CekS/KgqmtUnRHAEW0sI2MVq4gn6DVQrHro8vwvvvVrAGBAV3QfR1jsXkNUpjHfyphM1nmlpw4jhhQFO38TAdZ9ZU795h2xvLF3+rveFCOTuufksSbsHfyTO2n82miN9+mpdjpOY
gtmsPP/L6PHVBj3Pyd7iCj+C/3Px/3GKuF+x7lQeS+YzvvGhk8kP9YNrvm7Qw6P8gQVAw6n4BIljgMoGsI6kaDjYRGzqwDHQQD/YrOllLbWxYqoMbV9xqg/L55SML+GXWqV1I38d1niSuvPu22psaslKIX8Be0IJ
RKIa8gsLECtd2jLz+d6cwz+g/TjZ7dQreCi9zxnWB2qouspIoy3YiBPwa6qioZWLOudfUs3VWXQa5oGB63Hgc7raKgf/sR6zefKuunXDQkfSLTpb1GACcmuMyxd77pd2LiQo5sjrCdYem25tfUoIK/wYztzQAzUy
FOQKZYuPGXYuMxbO6cRdz5y/4ClVmOliQTTpxWnfi9InMGvISPvgUGo7X0rV7avGhofbAdijQM8S+OhwVaNbUCygpiEseZ/ojdsKIC3jkWelyxpGUSmLbdd8M3+Rtn6LXs0n7fsGCzqLT6xzIs0hp+KpaDdZoVzu
AxR17o3TX+3p8ZxiRFGEEDaPm9LVFdwoCg2qFgj8cKjJMgisZQZpbnw7MXbEHhnZ+pNyaihp/D2tXJ/RysdkadtW6W+netrZAa0fdxTGVSDyoErCywBC77EaNHiLWf9/xDy7FFSIJ975uGOD3lBeE8Jrt5q2F3wy
2NwTWBRikjGfUjhSuwq4JEiwWpROKMWLmpNE8hinXnJoZGP6hyfJWrnxHqZefx1JMfcD927Du9E/LmBWR3HEXE6f5BVQs65TlH3C3RtcL5EJmQcuAW2nxoZpGJ9BfeOcBy4p/R+E6S3eUq9U94VvNChjiZuYiheC
VvYqyHjLNkMmklWuAmjhrIQIaZB/vS4zY+ygYMvjdwWX2x4D+TsIaQei05ru5ebTSbkLwVi4SbvVF4NBzqKYpNbAXhMl5dl92s4/p9tl8Q2YmeNTro0XeAr5163FrAzN93EEDQCFhguQgc5bqQQ6Noshk1Ufjh7R
KNTXrunk5Z47bg0uGz92L5q4Q1od0Bo+sGz30NSmDdgD+Z949b2aBnN+yIod0jq7KkLJ1RUFplXaZj+0Yd3MCyciSM1AYEs87zIMC8N9B1acBwKYfBsAnLuaDMF1pybCwMMP3pJRuCvg0xwg3doI1mUJyBSYB8kx
8hoT0cwKLmuG/Jo6BJF2NAfiFEzj+YqVh7o80vXi02RKB2VGC/2YFSWrtB02IUI3cT90M0sdW8ZhFi2QUCO6L9UZsQECf5kCWvV7tOY2FyV7W29si0tF3Mchmb3zRra44HUR1VxAaZZwjF8tp1kRNRh1LrVP0cSs
kLZmVXO4FUwxUQEqg0h+pIhpZYRS4+AZccQ3xtDzYIfHDfesEbfmCZXrwCfaeltupdALfzQ/bgx7lAqpyCutPgoRZX8V1AmNHWuFtbxv+aiokF0fq01u7KilhPkX8+SsHJp6ln477faetyYNfqvLhkSHLNYlLz2d
uwE1IYnLCaOZGyWmdtymWSjRen9AJ7Vnw03y72ckgSfmHYZBgHBx4DulnTLaJ4QI2sSl1/AR2hDmpTVONlI//0vBCLjACpvC1yCfRJN6spoMQT0ZgJraFv8dRjgcF4ethhU5oyhKoTwm2coIXKLvVeaEalcpE33b
q95mZl6c/pZNlwDr0bM5qUSnpMTuEGSNbKkihuj6Gb8+/7HoPWN3XhPKA0pRLhyvAkzfKn59soZJYLoudK8tmgY5WEIQ9L/tIV0BLssJoHo9vvDDJhstJ8uMLH08nKQ6uBdHVWVQdANzsO1fD9ZIF1Pe7BHTA7ky
+1A1EPVL3vlIkVt9LTHy3SqLsvXCUibI1/8sCsUgWYn/pGxqeUxraHuFlrteffpYM94UXFdWAQgMy01Ca/wQb9c1lNP0UmugUEzcLPhDQQ0e/WY2YUHtF1sPpm01G0XwwWw3dyRqEfpHLx9FRm2C0+YPsz+LWGbf
0/VypvtCIC5qE4L7hVhcLPxhXI/yAnrJoFnaDa34Xz99K9fDElQZNVPr1f53iwqYmdj37FobEy8R++L9wguwupAsIx1h1z4OP1AncixXgAFfxsMuf/GJ9xdOlLOabvZeOhOPReIkMXIIiqytqONb/s2jUJNcJc6i
e2SVLfhcQoG1biOeS9B9vZZefHXynwMcu9H6d4/HOPgZp7cu/i4xTTy1AOalNDGJZMXsIra0p79t783sFG2mp1mKyVhwwiK2HyZalavIso3FsG/wwpYr8p5Bt+kx33Ie50V03X8V0wnh5filmUQTcb+sTF8QP33T
47JclNHXUAhrWP9ynC/ov+lX/jl2gF5KjO2ViZSNdSL7ebHSjCqkH4PGHFI3AWwerYgff1G83Rm0ndLm1+COBmTEKRe6a33fcMdlwpgz+eRhNsC5udDWlUfaUXSVGesF47G6L29Pl7+XiWLegnCzozN37M0e33tZ
UbwMuC2SSOeU5sPHgktCJOt65ljtlKzpt1QfYYaq9xa8YfgYbUYz49IcQrG3eJToYPLl4f4cDsO0cUoP8xMSyqsPduuV3SBjS+aubUkO2A9boGkc0hks9Oj4CB9do7LqS0PpemVrW5mCcW7+EJe7c3Yor3HHHIY3
k4LvX2dy51rDss3jbbLoHg6p47FqFKgbi/hhX+LzZvH5zBADz80aLE2sXWSHJwqBWD1kxKtpOahmCfdDaNU5zNrTDpI9rfvp+l6jRUsDqbG3guappn2DegfZbfWwHJUR28s+0euOdu+N3eG5/8lSvF2+WqDfi+rF
hFGZm6XjZWbUvwRnjVZalZWZY4AyDWq0MHNHu5OnDj1snR8JLINLYN367IoO6TpzIaWoli4T8u8mghAHVuqpPysJeFk12YTRssNHlzcp6AVxcD2oXZqL4goB0mdoQx4xngAeRZXx2Eo5UPL5af6n66JZqClzGe4N
OVHw4UtbhKCx0xZ/IJ/l4zhL++Ckw9PpLTWLoFl3UjoqOkno88i6QIn3WbBkS1N29Yt+2qFsrP4bChKmn0AQsxDygtrUkKvtrH8ck+bxLKX/PXpsuA4hY9LrhJHVDatVwwCuwvsoziAKq5zrVpQKHvVFHtaFXo6f
vj1fr7DvppWM/OSaYA+8v0hn9KzcB/1mEY1esRssu75rvwq5DTtHh2R1E1MVmRdbDW2c0ZtTa5uLPc5VmyvYtJmCw5BaAIr5qtb8lUuWLNtFWz2E7fmMKlq4kUlbabBCgos/7M9qREPg/T0wmDFIXTSqirOq4LOX
AqC1LQCgkgRDg9CmGwjB+unQU+ioo/1OEvt4L/5+9jEJw7jpGH3FzCH6e3dJSFRsnBU0iBK+oA8wTNrwYDymWib8huawG36Qlph9TzuVGHYlQM7qThL7e0RKzTLgTMveXTBWX5rh83QFmBBeyYkoJyeJrjXSnMXh
4f8z11TrV7FarrYSsLjEgGPWP9ESLebHHccCFhnOC1OKQHPtDxiXJP0uvg5DucPGY7swGDhNz4eGhapO9x1b6qY36GEUFP5aoT9opEVb3i3aKVqsFjWn2MD6Tysmp2A3PS3w/u11G+uZfsy0MH4KSNoxBOJy2Y/T
q5DzfcM0fhpq0xiwSbNSbugYco0HT6bajihOvnwCJLNmIvbDNhszU7UWGS7Tj/Bhk8PsjVAPvLFEKRmNdFFJNI90p8xm/hwpRLUtloW4ouVEsiGT+m2GeTjBEj/lpCHKSAtvGa3rSTrV6Lhu3ZK5SIKM2Eax4wmL
i1tmySjUw7Fg0eUQVLewpgFMUsuAJOTFznpDr+kc+loL1aM12KnAAhs73lYm4/+OQ7Oi6os0GONFAJOzfAZ29eGAMiCjoha/2aNyxhN5mEA6KmIwEtCkVHDxsJz/G1gmz4ULTs5SmjiQCmKtTd5YrwSCJXxQsldC
7R9dioJMmZovLtOCmBD9aUlorXqt3MKwjEbgcdbNLfv8Ws3TkMDPRKud3p3q5dQjlFynjDTvgM+XpEpuJOIrWZM0MEnFDfgX8caIZ2pNxIReUdjBnHBKZEb8QyaQg8Xif5w/raD+Q0kLnn2CxXegzEeWDsYB++v6
klwjXH2G4mdefkSsrJUf5ZnWNB8AtyPyxIy8WYsBaRemUYPToSRB7soc7ZI8pVdsCWKbUnxxp27gBFuz6DrojDofLuoCT4mSmu52MdidZMZieZvH1H1OaSxZ5cgwzsJ+xbkuqkFqdFL9mBE/uzqsTTkwK8zyIlrP
r5vIdh3WOZHuIHPBzO9j+bxBSPujs/cuWjHlFswOfqxK1c2XVvPWj9qeO3BuZJ8P/+MUShpW5fei6b0jFinKCqlcTiUOeuXqQ9ewIPqlR8RydvoR6+MLfcHzSiyWPR5b0oofxuhqNPL9iLhAkSQgllIWgRkvdkqx
WfHxGpqbkDnPzTbjYFamjx1SsnlQ4KKUczp3HnoHhquTajW+oUg3Xd/Er/O+n0411xZRujKrxILEllRZgrMrskA40L6ZUHew/ScjRxrDWSlWPunqpij+v7+g43OQWB7Y2FbttuPqH8xccEXplVq6ruSPwa6GqZJ0
Y4sqo4ruZG1A9/Ry26bBOEr92wLkZnasBB6XgvLkY3oEI3aORo2lzBfsDcoBLkuFXfFhW6UNPlcA58petsbao/q9By6X2fp3Yk/m4IRHX0wLECeZwBj7+ZSs51vwqatrqz8qIfbKpWIuCV9kLYTgka2son4Krcec
pu2dtxJZfLM/tindfOun2YnwwzzoMewpj+V/ITz0TE6G9EIicIHxX1/NfGsFetvrD29rGYGGkqz1I8SjoVfXCSFH5W4yZ6gt8TO+vmqCDZpoy+jjfJ4MXuEvH/otTq/xxMuPH1u5qjT3eVBbxQBF2/gg7EFdfBMr
Dir70zs6M42Cx66rr01YTonm3seXUoaGtHCrjbGsjSCNx1EbVoFSmmx4hLBxlnnZVotGak5lyg0iH/WtzC2vwxUbHhpJHN8WJn7SgHBwixPbxZdRpfGYmj3SaNCUd3/KDuExCREL7BPtcfL/fTsm/JG3PHer3zSv
36/PgjRo5nwkYR3DFOiSkmhAlviC8dEeK5ang1zZ3AYrbwIMDLfbrKfWiTSt6ymQ4EUJkJRQlkqYBcK70lgJYTJW07OFVM6TI4xj1YvoDDuH9cq+6oSlMRyc2PBzsrOw/a5TP0lRv/NfXVh9uc/kiMbnkCaSB/zS
MbIXP0cR2r0ygqJDOO88dxkjw66r11mDjCcRBb4exUyyKGcjFpKAvd68vJK2fmO5jxTD+GjTj0fTQJ0hkXIjVdoJ+brNtRQf6FjD+mnv+m1dxin/C7ZEPGWGL96sj/kp12zJ5ZrhE0zlEmFI0wekCT7ZGgnqYo/9
AT/pcKl4F14PR6osIeiro81+tCrJOF8sH35dniIO9/J96QQW82x8F57TzPXoSOZ9AL/3+ciMmojiXsDsm2izKBSdhey4lxsOfYJ3FIWNst6lPzmW7NFxqGJAGE/rXRLU7m8mymmqwersGrhYbzDqkXTd7kvAVbb3
2gXxGqIYUHwQA8QZAKot6HxtKEGSJGR8pSjOGe8GFnZVNVL7Nxg0Z48KyFnbayC3hsMFgVs2/iFPDdd60mYZm7jBrR1d2pyWWZUgySyRlCTxJ/b+yaEvHCUpL6qYsN0V8AnHidL5VJdFi4h2eo1engZrRgNJiQiI
X/zdXL9DjOIbIg4dy+m0P6LlnUyWD+0cY4pfn7fyAkjnN2BL9EG94Slf+vQBkeKfMkt+T284xWxf51Ry7IslSfyLNVhpAKdI1BHDq95jOzlgs+zCgvhXjAevYi8MNN4NKAGjVjT+2EM5+aVNIox+2ULmGnkLNQPi
1LJDSlRlCMZkUXtC92WIQot4hjIsE410NeTjZtOBJBhR3WqhM8rAf+NF6P36/RStHNL1FyUSLYenxTkf8QjgYsaaXXq0MyKVG+QNJujyyOpfaFYhV1dedbnPPo9aYE5jdI098UfYMIZdoYg382juABG9VcWj2jSd
yW2/xfXvhNGmSrMsE0KwvfG2STyHt/s3I9i2SGhPG51q2oPNrpqsuUnkCusWqYleCVJzxX0CqFOBgfuD1NdD/r1lRTvUywTgPS9W9+9VY3WgUikhLyhHEfl79dzKjeJu3nwR4OCKs4qPG/0SW2LFowDQSwwV64CT
uwMKl/omzfR4PlLfXxoNk6kIzdfhonZJsKVqLpjmBElFkedk4EUdPbopL+bN45zyIhTL6SoiVc+4+Rg+3bH6uqBkocg0hTHfMRJYa8VZHRJzCaW0/j8PM94LsRTs+w7bkW/lGmzIwLySKgVgUsEVJIOxCgeqoB4y
xv4O7UiUVVDJscYVYMtJetGJwz81dGzsdAt/HSAMZF9KTIGr4pRxL/UyDJvEpai3GRhF7jgYOuuk0aOnvFRkgckDhYvoK270U10l1JXsiJ2K6eB53Bqh8JYnkwzB9DF3BbuIH8IPWrDVo8MmT8WDM/rzkS5453c6
HL+PKNlSrihEMYx+ieSHQ/BIwuWCvk75rnFGOZLUsEKN32NDDqvachhAZXuB+1i/5exb7DfAgVSVPoaki/3yNw4AiNUk/q+0A0nKZB9ohIgveULs1liCrEJ3PMX4Hi+xha5LF1qbPXXuDJa6jPOJTY20pfWGBJbe
VyOvE6eKRJWcncT0COLxHEwzZoLHVzRJ7T/M7URrd6y9d0utFYnlqI/wo4DleHBI4cs5QKrPijVKLlAsRn+SmfN/wfNpUQTpdO1AQ6CeB9ld3VcNtZ2F1HH4Ss6akJi5ZlfexHT0E3XcXPItZx1LrDwUg0z+zNkx
I9aqtXzLiDSOfhmG4KzEib1cttp4Qzsswf0PEuL4ombi05pQoixsP7RjqeI7k6hPJwA2Ib9Bcvv0FLPsaM3a8QNIUQDqR8NlXH9rFtWKzSsvCjuFacKDZzz19bgxwyJjClaKd1wMebbNqk0c2WsqqrTzbnNNQkEj
vd/GtpkO+zCCwjzz541JUikMWH0qJt03s+eZKPCiqbgpRrvn9CAaP6R/zbPFQ42RQzG0izj/dFKwmywlDKiv7DccfW71TyV9EjuTrRjDcaCoju6bOm1WTyRtBfRCWU2SVZlI1d4yuel1I/XmeF54BUNSHscEPVFj
GgUQc+8xivVGoi9iKv1eMTpyGZ/u0JM6LvEzZ+5FZ1X6Z6zo/mSPiwO1De7DAZSiQdNIP2p0OaH+Mv3TjWhWn6kHnb0iRGPJM5PhoVzRadA/gU0TIhemOK3+94MKkvXIrhch0uCoTg19rKWKAP9GbCP+EFm/5A0T
sSYxSN8Yq1WaHl46O3TuN0J/nOoJlxdsmAcYVp4kfCJm2anAYI/aJ9FL+UkVsZcUO+qHQ7akOC/KaHGahjaUyBg0eFpGJiHtni3ji8b3mTKxArIsBFvTmCDPl6OLJoxPBv4WJjeYr6cSC+ysjFIcjNcYJVdc1h/T
OeytmqRJmK6ennBZ9yh9lEDTR1zkxqzut2cxUrbbKVMoR17G3UNDqWmxV/EdeW8DBLvvhCXGwQRDS3O4J/UADpzjsspf9iHtu9pUWkktTSN+YBYymqp6h6O08BaMlOy3tUmL7qWEQZWIS8+zIsotplo2JQDwiLAg
O4uJSpUMLTHVIhudnXhXem6ccg7225DzbD15Kf6UTJqjHBKORkSW9Lym/FhggCNuckUAztbRMRZQj8jdFuC4Hd2Pc9N0OEaT/zFQU9Dme/TomiGNVE5VrNOU4b/9yG5NJsLKsBATVpmUnpweczGTqoaWxTqey47r
s6A2xslltpxUhmRpiTfyT4owYRnaE9yKHpNNB7FMy3nkcQOoJfMjO/5ds2NjVxEaobF/UIonU8MEL9gOTulFJ8gARGQxlezE5d17KPmXZX7vXykVM9ULhXUNDznQInGe7SGPWq+Qo2gDh7d/WvsexNef82ZqeqCF
JoDhgS7qPZZkHQlctridHi/j/Wy+gDD8rDPCmSbRjRBz+7RSP+9TA6OH7SnTr8h/wJQtNBqJYi1hTe0HXe0byyUG1947EyFVv3DCfjzx6ghEFA5I7qAQx3rugD+YquKs+EnOWlOCetnhfg3rXQ2Jwswr55eZ6aXE
oDMj0bslThhQt6QBMyhQKHqJQomR6MxsZdQUR8kHdPwtnE63sdEs9UwxjcTs01be3GSgbRocxdinTRB+RP4xY8HazDQqAx0R4ZTPIa7ERdW6re6xtT0CA0a9xOEab9vO9kmM91VgSCQbelkWPJNmRQ2ApHE2lGxy
JEoRoFTe0w3j3TL3GVvZAvpGmwaGEd4RywkhI+gMrKDwYLd3mjA+1Ly8651sJuixTZZU5JSD3WaDsMKEvqFMukBh6L5bk1zAZ07R3E6uS/O3XMyUZ71FuSOc6VWFHXjPiVsVQln2e0Qw/vTERnw4Moy9MFc3TUp3
1VjRyydujc3mMeqBtMk+B1pyxBxZgpYY+VrIwyz77GWy+QSnwAkOgfkzRyBR/beyxNhLGjLW9aanAeIWB63cI2BKe/docKhfekSOvyMDeLqZpK1xCoepg5u0uj0MWbm3W9rSEdVR2RpG+6Mm1byOAme4nA9zm08e
wu5t46o4HmMzlC8fG58mQmjSJZ7z31Lk5qeQox67CMwHYuYVJmI+IaQxaHpmMoTEfBXigOBrm5a/G/+R7bG/Uh+jrvFVu3ag4Gizbre/NfL/GWsiIfjMJ5G97ZSP0RXHA24GrBIGHTBxNpdvxIbyA1G1UKzPI/Xd
gYLqPiDs0e7AhmLDGDrvY1KtKAYtU2hWHMSDG0F/qcmSkHtG8OsmhVSGz0zaxLrYcMdMnrwmfl9cbGgzwMVU9T6Vg80zB0OP38O1fedVR2zO1EeMrhhBA800amQfwTb6gbP/ziQWbpehZc+gLYZD/4eHCMiD63Ur
Wh4QDJnDHOcSJK1UZf18CSWlV5uT6jGnrz6qrAXuBvypmaQONIpRPNLZw8ok1MVbMfTbLNP6tVY7xhQRGU5QNRfMh0q4M6pvnfuf+B8DCE/lFwf4JuwtdyL9iTTcmTHpWHZo3mcP4SMWBKq5R9uW65GeYpTFzqDB
AoSylRt8dsDUeRf/tt5RpZFCd2OvMfvYmTIh4QVVkYuEQfOyGovYxCndhNXroF1Kw7IbARu+Kh1hNj2h4OAyLOeF7w5MUrrz7w5YP9ihkU3R7MAM2shL7mKNBdAr3EW7gpH7GV878kNPD1B+KF892twh1o9tYZ3m
ccLtGCZFHEEyhUM2jVJWeqKh1cUcQh1liNwXtOHTe+bI0VVbCs0wgzqY0dIFaThbRK/csq6rm55wLPc33LhoYyA9AWa//elExasKhgalD1UYIy+7Vy78jJNDsRJdj9iSVdiMbHaV7xci9mYK1yq5KHTYfbA2c2Rw
eP0ldPRKNCnUA2hhMW3uqBnKCCswky0IHyagySKTO3ffI73O/voFZcf1rTLC4WYkDBFs5IyvNtBZEw/jz7DAl6k1gqU/RmqYB/ITnp8id6K0O1KOmheE/jGm6hJhym6SosCBOMyqVlwHzml1ThNkDV4iNtQQ5kkH
6qrcwTBkJ/PbfzHokyIsBBk6CJ8Bi/7sROt4PB9kDAUgueMm0DoxB6F6j5kuPZuzu4iw9Z+rxlayq31+D2gfboWBVK+ldRJ1rZZ7HMlgTJZ4koAICGviOPVcYag7GCsKICwnoAYNSISOKk8Kk1trxe67xN4BAefv
QijXVjFAml0RSleGy/xUPK5nqPdxydOweYMFIEgEOB7nmbxEeXPWDYieB6N9t+ICkGSUftaQz3zcJy7vC2mxWezSKDJ3wi7T9OJ6bYfpXCjEmhf3aERfWWVdIk1xdzZOXQ+9/PSGIIFAm6x3tBU9DXrWgXoSqAW/
vi6FKiNYdJ6sxyY1NN+qjBCDntZZ4cGrxYArLfRwGHY9EiCEWUFshaEm1Zu2Sacnj7q903pAMRNYuUt2/d6Z05H+PAMn1T9muPiMOxQDNSTU3DySZDtNlAKpu1/OhPNGoukF2sE/qZSsDS6c3qYcAgUxkFZNnZBJ
H+fRCbeXLjwSWp6PN3kRH+Ic7At2Q38fOAyCAH1B8Y0YY8oL7mLUGrzfIF+NFIX1o0LQeoe9uqo3k43ug2Zl901TV47vcI6DoLzw0LGyUmGr0Oc1GogXCpzwvAqsPGpdccXRal2UP0WSrH6uhpMKnfhcRti2Y+G9
mg9tyly61FoWqNX3HQHqiLo9u9oLt3RMx0OwWITPVmXMrBEY6ivGEDKxrTYIIlW0BOfADcJPDMLrIPiZ18lZePHPV7Y6BJ6KD95X2cFvmY8DQZ/rXA5ZATf/n9nzFI1rA8PVPFwJNc6A99+f144PlmoygfLD/5NJ
PhBD/0SwAOb0gcMoy4nl296dHmITm9N9aDhk4zRk2w2+DWFWI9bIbc1qYsxF4SLq64WUbeo6G9IVtp7pCtdcvB3K1KKsoFzrTBa40x+nzoPmKYb+CdsTZrxC3HZuwv1SEj8TqkWdxi5aYdf4bnJxW0aTLmTpeyJx
GsyvsY+Jz2xTxmSxmM9xwjWrmaajvB/X+Sx4D+xARTs/qTXXVdsNQwRlaT4Y33iwr9xJWptHLmxNQupupI9V9KE5HDP0sW1lY6yUOaTCNkK08ElvgJUxRm+5kVllXxddECQlB66oOB5qK+hEneUvYlrQaYVJjLT7
6fiCdD4FquiyQcyfCIY4uyvSk4qJQwvtI8ABHbgXEanJfuA/Ftw5te0OqOM/cMothth31s+Tr4x2ELCHBS028lUqN+k8z+bWApKILHgkyUh7ukgEuOCUMANNIqYEQfEWvVLH0djboOuQZnozjQJaTEDWYejRB/Bw
KziSCFgDQ8tvwAHbSP7ppzp531puLuEYEoCq3o4y4BaMsmsjXAiMPQFdzIzxya8bS/Pyzsrxl1El6BdyMhMY81rWU6JhQu4uxw0ZYHdK6yqxfpkZfGBMDM+aEerppf2cHJ/qvSoEwTYWKN2IOHLnKxxdjpL1qqrX
jNDKTaw4J3zkB2mn9ZFDnUCWjdsFgniFLvEpWVJaIn/wVSYLO43oau9nlLHTY8XEC+4Rjgw4pMccxQIrPplhx6rXQZ6oCqjS7E1LOws2sY4BqfH5bFikJQV3pmi/4QwScanPqU1HPtjyMCQ9LMR8lB6nw2FJgHlc
iJ6gk0bxQ7MrvRtKntOtfPRHZdpQdmm8fYi/m4zvP+ddbVsnleTdYwXOECZlr/BrJkmfjcLzyvyUPMJWIgAZqcfhCypKjCl3lvwKFV3J+B6ptA+BVv7aFnzo/CbzLS6PD6OL2qvZFotyfWUyDMELmySjW7ko8pSN
fwVX98oiDl4q1utGKrQG00/wg3eD+TOv5898qzylBz+zdXwBD749wLKU+rF87ftVQO1MdblqzvCD6RNbZIkTICdQHs1Y+wZ/Xjn686DC1lvnXz8Hj263j79uQgYMEAbekxBJTdgERg1jZprmOdYkGZONoX4zfgM0
vYXXRsBsgN6uoI0cJoD5WtaELzZzBBod3mh3nY+3z7qxp5NgQMfWkDeT41vkPSJ8wLZeOc0adUCrvEyIOhQHO+cBruwoceHwUAQDEum8SreLkXHS2cXVnzeAHjdp3qcK82ej5R/eigR9JUHd6c6fTS2YTOJ0LFKw
ljgRKPsllBIbc1USe8bRgnRzxSjSMMOwfTEO0QYCOxLZzZcPtGkUYTFy/WHEwzddjX6AGzLlSuJqVrcGoW3+ALPZNSoYWXEoQQt7Of1spKeRzpmmoHVNDw7ggY14+Drz8rpdfM7iTYY4hnEe3DiNLgqSrM2WS2a8
uBwTzLaJhC1bs6OxoptiFcbVT2V/5ATSY4khuGOCMBd3XEyUaELeb/a0jKmwp+DvgGZS5qWDaCaMigtoGjvDIlNCkURiKNyWUoXjxigQCQDDWCsKXflqHXQqKHo5uBnRwzLEKQ462A6+sK8jMUYd5bClJC58eyrP
MRM6miPwFWGfYwoVtuN1+kcXumo5brT8M78o3byfLBO/ntfo4AFQCXT3tyXw8/oZvAccg40+5GkRpNpDTP9ejEMTHxCpUqfRedcR9pPs9FaCZ4KuNAyknFsj2RedwY7aKcke8jyvM0bYmLsGh4OLR0XacRafWex2
Dl3MqSJx4S4KeZwT9sAg33lc8HRn+maYJXXn5z3uFH+wpU2NGc9OSWhXZpTBKBpLNs6cj83KWEpw0/w09Is1q9wPJaeif5aHlHEZFJdZvaaxP+B9fxUpBoTPFXKv49B97proJRpewyUveH6pLrzF25NvgdMBkWC9
3jq/1vJEXeunYZjrFE5ip7JhXX6bleDKioNhOPmCQHZyxghwfmRWXKRTqGmi0EpQA0b1DHdSPEVSU+AkskFSjMvYq20JIsgyIYSWa5KQsf1h+6pH/yysIgTaAK5HxavjzIG4gy4+PRKcQFG8nMfvPwoN4csMUgRE
cfR7w46PHYuDd/YSEYD7ZyLZ48yeffolKb8kL+VlGy/jTuentcyFYsgDu1PhBfVyXjQ7bjrfPydXJQPOGizvybt9JQV0gTME6L6kREVXdTUZefZ9Br7ZpdKf7VS1HTlprKwbQRtDiyH6/2b9Xb3Mlj/9aXznL+Ul
21sWn+PPWYuJZm+58CP6wXsuyIEenvD56IGs9RX/t8AXxAah+3xsTo5B9kJ30joWheKNrMen//ikvFgPd9fLm1yM68NgTcDjzN0kcHFZlzmQjF6JXNpI3Htw4ITHDyOqDLeZBoT7+rddS1JeHc25XiTqgmpfeE/o
pcvPgZ96g+ZL7focVSmWHPJ5HjmH+MSGG6uUkpyLCkL+YJP+K2bPVP8UT0eIJ/mlL56EwqCxV2R3P4ys0stzvT+7PHIP4cF38M50DvkuVjnMfNiLwmjRHPu7unxemrsrsisRXMYsY4BGM2nPgALQuU4slu2LPUuF
+dY5IIaqkBl7gFZa7N9SUbMAsFLs1tbqjLS+qdIF/kSdu0giU9CgQTNRRae8TI8WkSAooQGEBji8zCRhrXig80bZKWsx96/EDmFthOnFVvCupkE642Bn2Y126Fx6KrAXIIGRcO0N8s/Bb4cSK7CAQvEFaZUtC4yY
cjY4Ofv0nwBIh4stzWk0+h9eMWCwU7fLkuY6V3jnRGj2Q5cpJu4W8szv/7FIkkx6NXXiRPxipRtxW0wH7dJa2eXsrYU8+6NqEz+ylTkeQTebgGHLaXtKlEAyfGJOzETf5Uq7UN3BwR93mWj/lsOTFKb9Njh/oeIb
2Q/xii+AdZIcODNM3oYbxyUKVWARJB5ZPbztLtgw5WekT57p6dnfj0gK3kA8HgL52l1XuqU4TUKIs7F8/BK0Z4aCuIxcMD8jpHOHQgTpQGYA73FW+v8xmMK6/d/246Zwqav2zlgKUwFqcWvvHz4qJbCxLdYAPPcn
Rnea68WbZ8qX3XhIkAv28YiHZ0xYMbsAyjNHeGomc3FTjCejzFPGSSByxZ7AxFIACKAA8a/cUK4YVPDxzOH5zNl55kdMsAjG5/B4D/zss4MbPwH0xN291VQf+hGrxaYt+hCZ3N2IdoEEWbROmiSwt+gyqPSrD+5i
JSP+vhQs2cj+Rjk0DpkWIS2BSl5pXNJVqZcnPE+FsPVLKS1e7UXRbYGqsvXhfeHnZx087/0ouOrb3xLel1jH1q980d8hGmsMuIiztyg+eEkVY2v+mKkYtFQxxpiSczkAH86CMAkgzs9hbv9Bk38/IR5wUs8XPJRs
9JONjPi/V4QBaWKLAzUVgKKuPmd/RGK2QPY/BOmuNeSbt7/2WIsUQyj2AOxIKJUGNEFM2XuYvDorTZXh8x+YbZGMNnnlQolxqU3V9y+KgqCLrWktnch9pec4PKbw6FsvJxgnbc7K/zjW38LiEC8w2Jjl3hNHT1Y0
2RD/mqjFCozb+iaF8y9S4/oZr78YhgfrHeOuyVvJWb2lIykbcdSn3TIuuSx4JvpcEr+l61mCzce/QTrjWxGGYQU1ok7r+nhgKN3bT+XKRCK98xRsPlMMvIKVF285RPHHxxMzITGL83PEl77zxKGhzO4Cfx6EmuKt
VhKB/m8T3/zAciZfpGtHx1vOEhunU4qTazGP3SjRoLZMtbVLFav/YQ1xleODyqyDvdEG4uRPFJC+x61DwcrKqGliQAAaryFF4+mrGMz1WJzaiabiYOamijKQoyUDnr7Xr76zx/0OwRqNEX8daWaoyT6yKoyYbkcn
piLD2bP6ijoOsAkMmB3tnlGAoHN8nnTksj16TCxK2/zgM7f2494h08tqtWZeapjbJilsoGNmxuDox2LCWpPYR1l+tgSc1DXDcb4O/LiWTMJOOIwGssdgOe2xAztf78nFcrw+/7gcufFa4j7egyy8fKZVG+++Ka0U
etSQlJ+28yzCdzaZfunOIoTbBRmQ1gv8U5ohDtnqYmro58pJ94HodaFJP0VLfLxo93fA9rddhAQDpRAlb8e6CrjBeJk3717QcXhSjSXPQFcJtkLWa2K2gYmLchvTdYIj1EYFVtsq0PbGSB5sfwV9bnDxA8HjWSAq
ybIwTVnntdfUuL0zlxEJNyOIp0j1e5uLRsCbvKIneB+A5e9xYZuv2cxsU1Q2fqd2lH5Yl5Mh6SDFME0tHWs7mOmlL5zaQP93nUG0Dn0Pmvif5aZ0909Ab1j8mp8GOo2HBSTVVv6Qh1qaatBEyAHyOXMSJu+C2L9N
7IGpvw46nJcmSnTegeoxFmOsvQDOXrhqIDy3lihBZpWHWkQcOw6omwPX74MNTdHjgaVF+k3/WrjdBR6SXHt6W90Plnmb2lD4fFbH4l1Lndc03kmcmmLVtzIKw/4+3zV53BxRJ16Fou37hUv4M4uLU9IGhAemWNox
Z/QAgp8ROkjecxwvQMhYv/q08dz0vxsyxuzl0Pj98DqBy07J/xyk2C9jsJ9Xe/8gC4g2mWL+47huk/IvlAX1AefHrzU8aeo2/7qVwgqnu9ujPnF+hsJ5pG3njHAGkGiO5RkTO3+0HRPfYx6yBJdb5401t2iYYqrp
d2PVIg677K08HM5Os8ylTjVk3NoVfQw9Pu6GTp92TnN6V/LjHCxyIXlUreH57iGAn+5m0MM1TZ5G2Vji1iTEPu4DR6xnxNbJVceHlSZ+DFI4/KmwEFhoxC6ANLKbPoB2JqE/AvK7izSUu/RMWPFII9ETjE+sBpKT
ZJdN0AsQiRjS6WWXaeviaod+wbqnxB+CPATAexKSkFufHo1YDkvBasdsGsg4sDQm1ipMWSw1zC2BnIzUe6whz3dV99uV4Wa+lpyk7DQt91n/+nddz7xOsAPOj/oLd1pUknNimYnT2ZS3st9Hp3Dn/ClWOE8Tzx+3
iceIJPjy8rLvsbUlIAo+LcYyHkPEDT7GC583yP8OqNO9gz6jqGuIX+fw7tfrAPa1iWPtuZL44qn9m302XCscT75tOavMMjRyFWhGhOCSqT6LzrF1jQV588ZawQHtlA8edXFA6mbRCqt4K3Pp9uoHJ1uH2DY9CaVU
uCkJMDNAer52GJA10Qxuo/kMEUTgoJiu5pYvB20IVJObKgIiB/nLd2BZyLrsukFQzoASoDYK0O7W6mGUThflmFJ6iVejoGPth5f+8E44rAsrsPv6b3+S5M95XQWiE8v4GeU2h2R0S4C4jb2C1oI0yMVx2yuhMJsR
dAimOcu9mkj+M+7kna9QV8sOjwUK7p1MtIME0yhGr4I6X3dSSNyvY3zfgMoPD8x5BCCjaZLydT14irtXhDBfrbRxebPW5sslKx0NeJiD0yzzSZI/pAyBcAaLh8smbz/tLzRxebYAx1CJPCKAotv0hQGlohvLdreF
BXJwPAWCct8ZwcUXv/cB3H+vRbtgQoA5BH/qgWw/iN9RwOqREs7MtZY+Iyl07v1n2jFWGwG67z4AXOYynQfmpqKJw9nby1TpMuL+BMeOwAln4eqKss/Vxe1vCy+bDgw+V8B5XtbvoQUgoV0sT4J4zEDyeQCoGgQJ
AAcvSJ5X/xaQEaoin4Z0/uARhRwNPI6m7vw01fSOPT/DnHr7Gw3vtY/C53m9/8EhckDbyjr6v6yqwHBULCCbp9WVEw4Ng8f0oM2y4/yQHiClRVCkAAysrgAGPwfo+1zWKBNELyx84IwsdHhx8YaqsY1B5R1KGtAH
tWUX3gljb/givifjj4KLv1ZZf5Osatz6f5oP9H05nbCIYHZ1XFXE9rRpKOaug509Uvw8JOVNVSE1TMhiYZC6NnEZPZP5KyVu8OjgJ0b9Zn5w2we/UWKVsrYHzkCwZS/UOu4lrfRxJ/EHnGQq9K1BqsMLdgX6qaLk
dBf/2ZYAqrVHvp9Eds/BAKK6kM0tuOidFV2GpyxZapgdNeAqlUsk/Sx380wdN2F3VEItq0DyJ3DLa1o3LKdEjnnLKmHW7NAu2IdvtMUbn7TBAtuieu+RqjmgSPFrKuVgryOL8qKYwmAknXDY9dmHPQVZPh/MZqIU
wJniIxD/qyqjV1hqoDnnUJnrwEZLhKEhmQjHsNFegTUZVoLML3WtO4vFOofGdQPijH+Z+TwdHx+ot0e4g2w5fB2cLjOZtrsaSJkTqjUWtGxO/w2os2++H/x2qkNIUYvOU2fusu6+CsZhLQBg8s0gcK7RoXU3UN5c
bFyfVw9c4OePTy60apLIRXNrz3jlDf6PAfH565+uxiRagzHrBAbJwsX+5GrvIH7OZ0xg1PH3bXjUb2rj8AntYuY5M4BduDQUIy+5UKwnvmDXEXl0PP/Vi/3bu49tvrj5juZ58fauM2witgK5gzNWJakB9wWBOXcN
9KF2VDzZVZi7nNA83AjTRoPL87xEVdiz/WKjOe0H/3HAcIspoilmgv6WJN1T8T0a8/eCvZJGwgmnb5ecrSNAlevZpuw4JzjPACI8sAs3JheaSsaCVb+MjA0lSd9NpenEn7AFEjtF0kGW60ALqvmjfaPm0AtIxddS
9umt0KoJKVKEcOfPkQx2xoXGwnm7igMuux1i1E+2J6LhMpQporfSFjn75LA5EbZQoqbnLZNY7XLD1yg7eQ88EWam9GbpL+Eca7TyYScJo7YL80vebnqpO0dXcCxzBzJXOaK9i3zYxc13feDs6LF1L7IQmWocDmcr
s6eQ/eZ5si1dm6f3/tJ4TyOvNtCysepRZoe2ZRSQsrLZ141ZIw7JJD44DuA+GcIJvk1MAZSdWUi2XP64I+Q6cpOPzq2Nw8wpi0nuUu0yGCAXZaITDrIdJAVXsEvLC3WcYKeL6fV9YT9ELZKZx9SEYkX4jFxxdnV6
xhqhX+JgQh+uXxyNzAYIAjdNIJN+sgqoiVALqR9jgsgpOiTj1RmWnKPBcCWbmUdmcGpYTXZl5yLiquG2ABp6w/gsJCHoOQoJUCExaKjk1yORRq5sdhQMSjr32dnBAEygvT+PVUxy7kpMoIFso2jN4gLGSM/MDAct
Zg7tSlz7JjjeqfLuaMlBd+y/bqO0F2S5lH8+ua0RJKAGMOkufRoEU7iaCfocAe8LQO5yOYUNPs0No/+v2/c1e4XXnJOJ7Y0o/cLXx2nTdtB2oMfjiLzHGMd798X56/SYCYlE4ALMKPYM511//2e3h1vAUFT0tb6n
eEgayhDiMWKp2rloxck41CF1fgWaxvMUuZLmS7ms7OvQc/Gn8p/ZnfnPb3qkMEZGM2X1QkP58PRyHkasCjUHLmlEepE9G9DQL7p7SY1Win/diPeXSAf1wmftVSHQ2LmT4/aneNGf5DnYHLHTjIvHB33/4x+Ybd9l
lKBX8f99Z+x7XKzW00M5T4xEB5+a6LHvMXPfY8M9VJx/jD0BCiMaGiyFI3//e4lpCJxkXhiGPOsZUinkgFIhB4vRY8SA3YaGmPIyl1LNg7y2p1218ar6Sf7ZlQ8fBUcGDdauR6KuoM5DrlGPoUQlSFvN0BtoW1Z9
TSyexuIZWpLKN2iJqMXc6rbsrLepBSNgopygSXuLFBe6/5iFQuZWM/kwWUw+MMA5tLH7j6t4A73WG9d9TR5UGHvFXMpBBk5LTedmMz0HvLy3jzh4ZCUQi9hV6RPu8mU2RaI8yup11Y+0lkRECgOgQII1TYkVRt44
xaHdanhOqOVDhfRmExfR1e34bra4RCY5R6ik2vyHBknuEbS5RT3FiWypinon7ibkcRMst4o6Nw3AQfvtdZBX/7cW/IFxTsYKbyvJrfr0BaKYahIADYK4biBjbXOUvvb6CQiQDMWVuulgtzIKZ6BjMomv2cHT5AAX
LAJ/eAEAdJ8FwUV4Gc+K/6gk0MadmH7Kbkl+4Qlx2mlZI4HeaNiVh20crqUyJOIfxcrl/3iH6pRvUqmrssqq097m5aVj8oHvI2ILFCurUtQvxh/Wea49R88NgiwBFJQ8dQ5BQrFzej6vVjmHHFdfR6/mMpoKysFc
IhJw4TFV8ycti2tAD7wf5G533QXASLGPrwel9K98W7VnkODothMDa4qV5B05/C1KTl9rnUhK4AHAw24uaK/w8J07fHvfHv9w2bxjMrfpySF5rsgCYnaoJTSDb4N3W/5q7X8g6dTPurDZq4MzaIH8aktsLUzdfg7A
5e7Opa7dD62LRE5IYGBJ/lBfNahlcLy25KRv9M/4+zy90sksaqfQMHmnyJ9v8E+82kCGMbd9erNg8oDxVzE3PVm5zs+m6p+4iDDAKKw1hZJ2I7zN+yl5K6vwq8Z/rpt9Gb9jWOsFtg4Z3Q5dPub9uv5P7Vn0+nrV
3v6aKZzrs59c4q/gNjzYm6ynv2ajzv77pFiuqf3y/r/f/YuMVfyTQh/nzT9nG3TSV55Pf11KnUNwsZ4+1Xvyx57CuUBoOyN8msTXjvC3EDSfiq38qSWfGvPEWk4PqH+58QmOUnZW5QDF4CqL2ta+q7AYr3SubHPy
6OF10ulut7M7ez0zRk6U7o78+WSRENeikJxh9BDNszd06bzKccQ4IZi8QE6UQsHNmJgI0iSg7KGdtbj7uQEc4AFM1tROf15jPwa5MJ4Vn03A455fPGXvFNqkr+/MlJoR9gToLTH6j6ICIZ4cdW5BJ44N8qkIH4Ot
9414v+2BiaNPBQchVQ1VOZapalhQfaWNvpCAa8MgwsT1mGjxEva6QZqtos596oLeKOENuFtNDjY661vskIKerpD4AWYfngcLOMsDC7h4vrOAw993E/g1/+F1+IdfEUReT+smeVN39e2h7rKe3vskD23GrnD9/Hrw
Z/LlCfavX9BZr+NihNV+ajrxr0t5NS/gyelHsf8i7d2/gesTxY1f79U0CoZfbN2O9RX7cjPxL6g0L3XL3xlETITKYdHz4vr/BM7mboZVaYjUaE0yn/kLE9v9lPKy7ab1HHvmrBN0Oz4qSJN5dPzBfrEZqHvMEgUs
uVwVgLUq43E2/26qQpwntiCILolzodHrzwc5oeRtF+1m9mGCcrRY5atuL8u7+Bu2A37mQEwFm6mkx1vID5ERGm69g69pJAKm+C+dM+IYel7OZfUI1rNNE6bFGAvUHqAm3o0zYK7Q/NUMS9TaasdPSjEC7U/7xVpL
2irlOD/dz2TOfRaX997E8wztsjFmx07xBs2WzRenDfWcvMfO0gxLXrweb/TWsMVA/z1c/7lts6b78SaksF/qFTPkL/VCz8cuq+oA8MndryWZcXQ5xuda3zXg6PIIoi4+eCn+M8xjixFe3pxaJoNfHxvVQ8V6pi6t
8sAsx6v3/K1nt/T18M7ms3WvInDxDs6PSPlGfUqTxNi+iPu16YjWR1dJ38ww1t9hyYVIhzy/bRHeIFOlcz4Rr7lnQMwWCmLluVcZhmNj1Ck64/dIJnHFl8aMOmO3W7pnKx2zYuE2EW2DlRZHQQ0dmR+TEurB9+Zz
1x2AJksmFlm1QDna5bNDQ38qa9MfqxUv8cRqmMmSMtBE/4tOL5q1qXv4fu3b0o3HkrGbas7njMVj04o89KijgBbNXdZlu066nTfrEWGr9QiDZE1hQX9sM3/bbfDUzu6t1OnCjcYn1GzrKkt29OuE+sS9Quu3WAnt
kTevvD54dr+HC4GR6YJnhNtc5ECfK7dzuHyA8zSUX0H7gS9df4lSABIoo8vUc3C3WV+UrECRy9UEWMBQg9kCmkXZmRtEAzcW34gFqLXSkhL5QuMxISFDd5T7m7THcU5bnHD1HFPzFOwWUVYF7DLjfIFZtolpn1iF
QdoIeQbEeSUiclNnkCBezqSgNSBTZFZxwl3ZJbJLyaqLushtiTEGkVKzC/QicVpVtxKpwJ99d+uUvB3wFG5brI54Rs7TsXMcWmXiDy920ItrNhadkXlcBUWRDhGl1ZOwNjEDSStaYTOhMufvyZcLxoAcOfT63fwZ
hEu/ZU7H9WNgDLrYzpxI4NWdZZZSEkKsYM2lmlz9a55fJ5J94eVb5FwlkZGSg8AaIx9gtShSdFofKhLCMPQiNVy5KvFzVmkuP1wF6nnyR8zi2oYxF0aWId0nCrJNWvAtOoXlWH76W1vsIXgJKhmykvZ8UoGXS39X
e8jdQ5zVPI4TZg9dNoxKOEghr5VQON5FU3B0tLJgl8AelmCcBV7dWtMOL7E+lFnrIhXN0O+oT5MEPMxXKCGDVQpWJOstGAyEA5DETxiOIpVnQqUmGJaOcLR2jTDOLo1GXYVrIPRx9/5yHTzKuboDi3mHcaC7Vskc
+72LjwmhiLRX/fxTIQtFz07mrQl2kNA1t3Dol+pbqZEzdBzLpO2la14xky/2uBrY98dmFR+QhJtesFoNaD5z2aPxnwazGRQOxuudlguEzWlu0fRDBMtxc2YvvK9RrqPRw4akbhLwuY65i+KZY92BhzYbZ8qbcfIl
8ge75BW0wDJMDcKdPSGGvHiQgNN/c4JWzx+Fs1wjG3uB++Da1uAoNanUAWRSXMQLWnGixdRmYFCFyEVZsRKY/37QaY+IrU5yhRlN3ODfJ7CVpsoSbpTYNrlZgnwGWEMJ+sb5Xt4EAVghG4HKLUsDBr69gwRlZY0W
K8FALxNdUSzyNhBLvFVigrjbjCvXQKVXsSwYfiBn9gunpUT8Qqvtp0drERgawrX37oouB6/RzZ5lA7tua+bSAENCzuQem7MHyMSXrywKm4cuc1H8JJ3XjkmeDiZiYyCFV7IB4xQVkWEV/I48PkYez53ri3A5DS8P
UBgSIQiTTuxNzk3FNUAgTodbQ4xT4iDMZjvA7/xZ4C3pfUR5dr//nNr0xVxLUjXj+OBOXBDroTAXJJ3Jgg/CABpVCFNkPbXOO84KMgG70Z5crC4bkx2flu8D9h454iv66E/UrhFd5K+83yR6xStwfUHxQUkIdEbQ
VIIId1bvA82FPltuCQu+nRaoVw/Fn76FXctHdKf8ivS0UrdSWx4IX5n4NW8V+q3NcoaN7Nrum9NhU9kiOcP15QMN3h6oIB4WscutGlxoY9udY9stvuvDKjWDpyzojpUDAwGJRcwz8Sbh7BlSFk9CxmIPwuIBF8Ru
riU1eFKZyGSYesX81utK6M7MW+0DyaKIJvaEtiWBign1PdpxKoYMOr3v456BkYO77tqylsvkmB96dmp5mZ5Cazt1PpgVFgVzPgi1XW0dGR4p3mCT2RMt8+ZETtATMIqAOfsq/OXKptSXd0tn65Sa4nw95bl3CSSI
URMBP+RYWS81SRl5MuVAQ2qMAFHudVLNy6khGv6rRHs8IqrWfe23tj6Kv4KkxLpK8mmOTrNowNho3R8VZjAA1612019YxNNzrz09A4o/2CSUF4OEwagtnE1FK+uZSnoa5oPVliJunwJ7BkvhBetjXX2QHhyBEHYg
sBUgi37VnFuB+TZJj4ZogWwctDeO4Yo8xUGFcKsiPhj/aGSMuVhKUdtogwIdW/8qLLoyQDrpEmVwxsIngKp0lD7QdKUFYcskPP6MXTOKVMFYZnF8mnZaaONA9V10QzwKXILDgC6HaFUPYI+ryDwfrYlhj221JK1m
7z4UuHIcR8uFiiX96ZPqDjgoKYc5bQtH8DuEJb7d/zcUuQPBzQcaDmHoshmIEg5sAZARSHzdkLi0WYhbxkDfjREeTkjiz6xu7bkQsNKzceVBpt06HiJhJAXoVI/s/rWi2Kxhxi5gcs6hLyDxPn9pkjYdL0BRRHU0
iMoCkSweWZ/1uxcz3GnEYxMg1DhlAi/fQWp6iH0MINU6Gyribd5vG8hZI6Xzqa2rVgnN1e1E6EPQymHK+Hx30vo2ba4IxjtJkjtX1qVEm3+KLg3c8bc7ytsltOh2brZCwySqNAVuQ+aa5yZjmAiVUR1Ee5X172gc
EkTmpdp7LKjs0Gnln1g5DV4c7UUbl8z8bukTR6biuywsX1Y6F4SuAzQDLMgQCBziWsdkOvxTDBpk1PAQPuNGcJtAmPAZL3NqORNm6qTuwUMYMEtEBBaie3zgBvNHKm5DbieDPVqKhad1SduJGtPIXNummzlsj0Dd
tAZcnA5kTsbOklaU51Q7ECw1RuVCyHjQVFPcDvHpRvW1AlsYZHinYNh9KtQWEPatlamsnsPOZ7uDYA+/tMSE3JZOkKTPlhvS6Y506hb1FDuiUayb+bXDAIRQp4L7mhEl7AHmi4IeBWUSGCYApcbRa6aG6Uak78eV
FG1b2+vU8tWskrO2XNjuLaI/7abOyCK2CCsdDjydB7S2D0aGwx/gVI9JHeunzjMCqDwGKkoLZOqKAgOrVIA56/J82iQnXzr5nG4xV3LHStWNFIFNttv8/PhS6qpxx2vMh5FXuGthReEGFTci99d7dXBiQUwi9cLE
eEWnDntyIC5lYRPex9dFM7ivtuJuDmqD9SiuZeIUsYmUbRIXPA1T6OkahFwCOgJcQOcdJe1NAbOd2LLvKUrzYKufLrdQtWdoEeN5xxRdQ/lZzt1lMfcOiqMlqhbO1UPVoDGjFCK3O+VY849G4sZIBybzzYZFPosk
GhK4MgobzKl9sap7cDlqmWxvVUf2EGBbS3nzavY+qANhCTr4oMkmModBqe3nrttjMy6oOgIOnoCXRkk1Alu+Zm6AuH0zzCWvd7+/3bur9YnbQvnczzixxPlqC3zKvIv+dsCJ3SKHqtzkVh8CG3RctIVnbGDtoIoE
WYhJoC2su8i8+UTCbSwu4vAbFWOAol1O/cUqLokBdN4jRIaiHkkKNjGnXH6KSD/Bg0g9qjp9tPtvC/av3jBFsIMLnyHqUXYaY3M0lYZcFPvPL2W2V4kale9vB/v+5sDFfYW4wD5B32GRV3gjTxiTeYd8PrBIzS1h
O6ZmBBt5Mk98ZgxWQVK9lBLM5sP1bBl3wSjh/W1kGwk0O530Aus8cW/Mck4iJ74Tlp4Yplx7D+njaWbJrNl1sZZjk2mSpiyFVAo4uAWb1W+DKSBRhORXlpopgWjZTtESBOwsumZZOCNb26ttaMOzKw5FE5cAIlt/
OYG770n0iemhGFO67KK59h900dEaOut6M0kiTMVVE9iyAJVUSmWWysjQydpaZnxW5m2BulXi6ImaAZMwu2AEan/LA412IieG41M/yrB4IjSND/g5ZMwB3ajH/L1gwk3mgohp8Rt5z8C7FhZXvFUkiCRhCb5PLHhn
nNb6v/U7jGY3HYlpBW5J+yVF9A8WCWlRkkC9E9pFNk8eS+HU4Fx0In9nty23XBYCAaXulru0636twA1yQPuGpQHciCS/Dd06paI/7WFGBUQ17rBd6cYNsTklbfeIoNmsPu/X7JaYZMPIFqzvT2fMWKkIXqDkcvwd
42AtkiXamID5eCpjDtsdsf1AuoS7Hnj8xXe9XMs1HHFBoZpBd30j30NIC5HGoBFZPGJsw9wTmyQ46LZ2UFp2wDhaOGK93D/AwiZz5rGoIjYuDkfEZca6HivYv1JbCktwcprb77eE3gTMOSCfFdSE9yGVv21BULld
GrelbK6oWvyptD+BOvkp0pHVRDmYTDlf/4bkXnKjyr9JK8MT8pxQ4A0L3VEtgVQouM0XKIlOEH2qOTibE4aDG+KxhSdJwVFYhy41+IzuknoAW3P3wC6nbEfjD3VSj3r8uqtdasnIwBd2t8UzCZH1pDF3wcWLJczt
AVeG9olUDgT5IJUAfCwFbvDn4pdu7GeuiWsTh1np6uLsswsQW7kuNP2HKzPfnsl5r6jWUefXE+lelv5hqhpz85fu5PUYRNpQSm+UDwadUb5pzFzAVezW2ckfHrzidbRikICDJCpHAD6Y+NDC/LnUJAxJ6TwTyBup
ZYtA6qjKIaeojLjqSCoEIiT6uzuOQqmjb7lhRbkAM3B11nPbJi/y6ht8Uf5gsqIzcrhTmgLURIdHwPVIzt4V8bE3j09vY5WHDWi5Gb2L+Trgon7x2JWMLscQ/1HSfMkKhcWqQHIXMf47yH5hxa2P+zmbi+t1Au2O
aA/fXVDHEnn965p0Yt3g7ezfaFmEs0z+I7b0IcYH0NHup6JxhcG5yCsDtEcVZJOr8AchHLFxRA4aDpnwVI/S4BlH/RIWZRFMMHD8xXmm/vru0ecmzfUg2JZU0izWCiXsUKNmJ+Pj51eOIJUe4TAugoWeNOXB7rix
oXyZY1Bc4JZEgalLBFRr90ZK43GA1AaIuwmj1Sp2SjDHFvaIIjCkZ4Tb4UaZqHyJSTsfMJ+MvbwknCz8uGQUlJR1rjiyEgairJ4YDzVxuOiKvWYYaIajWDS8sgw4h0AZv2RiM7W+WA8MAjqFESV17GvZ0lphl5I5
InePioS9CoeyE4eCBjCRz09231JCfAcIdNrO9J7SF8Xb1nsuFYmuC5pg6NPoedtCCo5gMZLJpmkOWxDTgUESyz0gp8hePuMcXoEEEHfatGCwg/D3mYg9KKdl+6mVMCD6gAvVqYrtU1sfcEF9WeEcnGOJJ+JkxvR6
VaY+M9CWz/CWT/MgI9kVgRCHllh/oxrigFtVLYf8KciIhM8011E7ApLenf+2//oU5QEbOWkrXjZci12/VphOhdFgsUhczhJC252Sc49rBdc9chCAQ22e1v2AkjjzrpFy/UKZKfGL/Mc1dC34iE0kSqScf48jvjWA
OkqKQl1X3gK4R0GS88Dbtij3EO6QoLtq+jaj4t2lFzPgq34cYhc5h7GkjJQPw123NV08Onys/n8JIva5+BSkY/jEMe7RG51ZZj2Aey7LkzQlr1iCuOI8LdlMO8SZ9vncq2A626P7qkzrvtdLbDCBOxpVYZlVIPhy
34VgjZ1TKENt4yE/9zlwMXvljAspuRbaBCqNkYy6CcHUgBpoYTBxirRQh46RAU9kSQayQNuMeU/5MbjNqhKLFLiiVLLOrLNoyoTFjoMosiwicMXiR3U11QxH+Azv4rhX8Sc/FMW61vwjzFI3ObHlGN/aY8GObZVx
n9U2GK4ro5nVAcqK+fmV7JlzwJ9YTK00fMjW32AeCpZHOHRGevdkHaGxP9ZUmyZqcRISDysWC/rHhKzkSI11swBgFY+SJzdyqXJxUdiSpPP26oibsO49fyXhYtFVsb168f2kwnMVdgn7YL+JSy3LDRqKQOiH5S5T
XqJYiUQpMQAlbEUvu6OhgQbMreQ+rjDGgzNYFGVitTZYqmYCKTM6RLCfQ/rBT/oDo0AHCo3M07gyy2794aHW6UCBBJlIRayBlU+YcMvkrK36xTu2bFvF0h+bknPqvUnMioIbWt52svOo2WxKmaXrJrh31CPCDa6i
JQdZsbNECWJ7HZqnLE2DyleuA7P01iYFlKdsIw/ZiFO2IvQlGPYMxAr+EJ6XV4duYgu4UFssJDsZ3vSAE2qPQ08DgLMResRrBXpK9PHOnKkh8hfMDAAXHsGiqhOuEUmalsgn1qlTna4lQSl1XYnoZh/7yBOupeg5
SIjFXCEqttdorqqPlMWUUIjBkWBfy8H3HZuO5t027xK5JbG3gNSDwJ541L6nuYkrG+OLlWvCfuax4RJvVr6AvgYUHCUlMn+zlrrCqdbzhQS0JCqtLLTiWRjDGXQ72NUNHsdkwzrVSQZqh4ehCXHX5xbKZNcq6sjS
NA8AkQwbKb/vMBHOkRSHYSFDMAq8+ElSoFTgIfjLMP5N6D5SwRNBhRK1an3VdStoKPjobQiVGo6ah0qhMPmq/pqbZXlO++unfLFgy5oK/hi0X1rZIpH0+I5hFLRzgvR9WUTq9CFORZudTaa8MpXoRCIYAj+A4t1N
BXveIIcSs3A7C8ZkLNqIxa1HNFimOtCUMRVbJ6XGEhKkxLY1EVuCoeddFIHormONDTZBkIB6jfVcjKgNipH1dpIv9/HAiR9G/YwMdszhLYpDY+DSr5SaQ8oYEbOFd5MAkGLpwRY/RGDR/HsTbLvsOtWUsky77RPL
bUPb9WdMehkw/tCmIlIPiaTRqx8RphOrtPWenB6I/Ad1gOG1/7riRmBohxQ91Sp4xq03yaURBDUS0DTngQlRMXAg4JG/MEXZF4TghqzwxK7G0Xkm3Ak5YaWPtSaaK5wHqIgbNDLZRsbgOpKCIQm6lTWhBdz5/fTk
UEmJCpuJA5g6ZsWnRdGaAbSV2khMrPR+X8VbenHNQEhs8Wf6Eox3s0CloAve+th1ub4IVSgDCtE+tUKwRhY5lKRTUioeFdXJKNHOZRORQkI6LtPFN4pznRf9cUUluLGFwH1sfBGJQcsELPL5I0bH64MINww88buR
UdEEyxJ/Ud8EQemcdpaRLAUPC3wopuC+zWsC/XsFkg2qLhhnIVju+JqUbh/uRWswNtIHxmMxD4tEJ64WhPDaPrTRcRhZfnLP7TkKIzWl23WgeDjVyZMRxqId7qti77n5o2o9X5n1hc5r94sXu7LwV5awOcWaIZya
yP+e8eYil+g7agvTGGu0Crt4r+G15f1/o3qZdp2pQKGLwiJdO+pwft30U2hYxwrwGjsO9E4CkrDidt2gRkfa7iXp4Rs7dH1F+b06JfMhBek4R3yP7VmKu+W1/laTmkDbfYes4QEdGntAs6+fqdkywCoVnSLZs502
b1h+movljazfvpQoiHF/g5eVQWTihNrnAjZ4ff7SMcLFXcH8K8vSTgppagH5up21ZJ2xi+JhjzgAykuhcBIOAqsOgrHRso/TqivVqA+i6R9K2tX5iBrau+AQ0Ekbtb2iVonWTzSqiM/VZx7XP+HoUe/qvPUU+s51
1NVBYppe0TuaG0TxY8TkHbsV+hSeqTqeRl4kHjNXgWPK2r3wsGHi5afArIoIbz0QOLhYNGqaYEX7dZ0LuSBa83E4TX1Oj20VhaMJXcNyPHBm+Cu0e5E2l7QoKzdlbBJCLPTOJ7vE76mQUfY6EDo4h5LG8W4ddSi6
X+gX0GIfAvUqab6IpD0lifzjZLG9B6Fyp6s1FUnQYKPAwjQUG/iGXWANatjTax8tr+b+EH34zyUCDMkGhPEJnmEpmHxHDsB8bjSaciBhW5FZanZrnq74XiroisSAyNIWdLZzWRnnJIfGLQB5rgq6pqVGxEsPCGuy
3butJCcJDUpkh5AHFpkCGzkyle6aceEK1eJabui0nMmCdEvSnvQSnIxF7vCZvpokbgYpz8zSd5hnDPWGTJwINv6APSfrX5xUh8u+3/uUe9kzAvJXeRsXF4y5iYGXL71AOsX17APnUtOhI/NXSGvF/r1ubEFHxe+b
IyRZSW3cqjU94CPzG34CVAUZz7wV0iyemf22O8zS2emXqfvg1bi2mMep0JqiFuer8ynABdS4k6Ek08m5ny9UoseZY6Z2I8+EhCdK3U/wvsVdyWqg5Zy1LHkh+SSGDKk51+RmgCvCikzWRkDpxRcT9JwXU6NA5F05
lMwRJ5GATaqfr4qOujvQPKnNi5fLoHzs6sZ4u7YkwGKg9HOtow6zPdcBNGV63EmL+aMHAaXggilVOJfet8xIFDkMwCkoETyDdYNq4gNRECyjZslMATQ6ZtzLQyxvsXsYnAk7HOEOfbVx3hHqNUmLtJ8ZPcQqWKN1
wl1SYtzNZ3+coLgQS0fp/natbB5SwpP0ye+9OigCiHu7exHeM8i8I3DD/KtdhAr/U2KArj6Us/O8C7UInp+QVBTlv6f4qmnH2TYnRs2C5ChF/zAd1L494nkKc8WfWpxifqSSnMUTMBkVPPksI4cYYausumMn4LLn
KSoJQ/6REjeU1k5/p5FTGYcTnXKiwAJISafPMKNudGLaH2vVGbTlLtfuTbP8R57hdapTAoBT+GW048FQFOkfPPmR+4RfzDz7ge8ReknuaETbgI7BlRePE/g11uPttxMMZV56zZtDtGHoKfGGvcFAp5YDQZjhR62x
pvsMR8PJG8xqhG5BTY3GhY9axtZTH/C1hUojf1wLWm96/Vp6lbHFwbKLAHZ3u9fPPvAU6R2pwCXf96Cw3y4LhNlIUJvqEEwQMULmstt0qAcmLFp1eBeKNrj6ywso1t6i+Bs1U90pL12t/flU4GsiBdZC2F+R0nM6
syzYJtDFXDlmP58QyU1JS0tzw/HmmXBqtSqDgiO045SlRQ3Uffqpn1jxKHdp4r6QVacBzggal6KyMDc7xVPG+kaEzr/r/v78ceS/YTb8NfV4DpmptG5fdtXQZacONt1gtNuhjqb6wHw7hmNKKX+WKqo/XGb49mrq
V3JhZqRfEHnS8cu0BjPPsETwgsHBeFJlqJryrgjs/ms5+VTiWfDtvq6Vhgxxaj2JM+xDCYSk6IFPpWWQzO1wyfrIrHHFXPgpJe1J1kE9VqSs/UDuD2ACXDiZS2osOnTgi7ferDIB3QO3dBYuCQqV7BCKXrt90fJj
soVmYmVUD8lSSZ4nnwn+659lD5V8HqpozmfXi7VMH7LtyHwQ2SrNwwK9Q7fF20xxevFAV30uxThAPkX4j8+cK+gAN2g01/DaleeGcavbtl3fnscHm3GNGqefKJMOX3fDnJWAKExQukWb4Hi3yQG81gpw7r2iOn+9
X376vaQeHU/aNBjS2WH5cHhtOq5QsWllCFtDN8/gzJvGgebdCVTR02PbUUdidGIYofYZWw4/8mDCwiaJqhEoEIKfdLoc4GXxwxQCyvcmFWTtrawOn99r7hxgy7VW3BBOk8GpszILHpqYBYRg/++awLVltGY2ND9o
iO3WFiB+ip/FVuGtVbHemfOvp1pNpxLvZIGYQdk7DfDR/dGnBCimCsCx0jOWvYQ2Se1/IOSrzKpOvsoCDbJEtVSSOfq7PUgrrkZEUGLP1A3w4wDqxjDXmgTzY5vmlHFz7zbfyC75P99KMFazrmkq8xtFOQLPOlp0
sJ43ScDtP8GK3l2Lx5MxPQ3yqEam1X/mbTLqdLoQcxuLlFoy0ftMKNsHOlBU4dw+lsJM4eFJ2w87gLRC1ixV/h+hOW5KPjcC1Zz/c5H/ekqMsD6nbJqZa0Kr8/tXdLNv70pjvCfPC729B1USn+6stZBktfmcnFNe
orfTfyCML/nv0IuOpwsH90u5NMY8/+UNied9sRL5rWTkedi1DiuLOhVNRLzxN2tsafmoTxkE+l41DwrE5eL3Vkxw5ut98PaPZ+UxYmlcuvDCXOfdj7+uFtprSYQxOzoPueC2OTrD8LzhZ0U6Mx5gMZzX485UpupG
/tb7JXk/+ILAcZjIV2aeY/MA0KdkWeDsaY1BHuYV0grfxgOs6te7wjcjG5HvMUbwoi8zst5I5O5nbF13vQA2xldB81gN+CNLPJ8vyJFpL+T2kgFnSLXV02mUWycIkykVHn3dXH5NvH4my1z9ObHyx/ibqi8Sx4x+
OQMDt2r5ZVEr5I4VNqgHE4XbuSDftX7aVt465C5aW6OQV1izMIRlVJeXGEwRnAlThE2LkmzlmJIyWNmgLcZ8goqOnW9iydeVLjYyBi0k3gDerwQmyf48pATDFJXgc0JwPyQlRJKnOlRLDapHeaATdnh4lXU5grB5
pN+e9e6I8AAL+iOkJhq1cOt+tKFFZJoylfAJZyFqOXcsEfgG1qQ1uG9Hhfa4xt5l02kYHdfV9CG/bMNUzW410SSjSDgu3bjjBLZ113kUunK/ebMsMmC7L5qHu5rbPdfRnkYU0m3RmIzL892FkHkvyB2Y2MPu6Ko0
TNBcdE6hjYIuTzqzmzFnOYVAFjWR9Uz1/gl3nBU+5VZOZU7qLLvavkvh+YoSYxJUUe0tVtz+m1GbIdNyf96idROxsXdlfPntrAuM0/NT4tIwiCH/Duwo3bCpVd83Vp16W5kClGbY3sXOGEZfaVDumZl3JND52kOr
QfuGCamkHEHMzxtIgVCw+ykAxuaC2djWSLZ4AOqZRnMuZdSIdFP2MmgnB4ns+SzOT0sZSwhOFm4v9wOdAYIAnkt2kozfBeJPbFdvliSRZI/Z/ppoXe8DSHDzNRpIa3mayUYJxOjTA1bdgG+yfVd+hwB4tn7m92JL
HM3vXvL3rF9OCQOn/hxoRjrG58QROXX9eW8ramfghWNXTC65axNjY7QU0yFFVn6TBESlLR9GAlJcBEm5L9l3oZqedwB/SNHTi0eeVxhF/8CibRDSlxy2pDKqygIzuBwU7Noow0tBgv9kbaipVHCJBsXg004h9Kl8
eAKO55L3jWv5kn/MF4/PPKmdW0JdW/G5U+5yFhf18KIcMoZCXdI5P5UoEBvt13KvF+QI+NjEDplJ+yLPEzZW8GEG3wPsb4D1ueU8nj/pqCwjW4XsxdTYoPpGyRg8JN5rJ4s9eTPkxeKmZAuOyNgkhSMEcGm8gmxT
t8mUcM8OltIMtDJbV6ID/Uvm+6wt17IVo8dbWrARzk9hc2Nps/IvycM4JMMXvRoG2Fw2z0mwX5S/Zp1TEZJ8mgyIMnh5Hu0NaowxyydvhSgzoEIxaRu4xWJPDkCK3bZmD8e+n86B4ElKaBTtyIX7cnzjkK3/8lz5
y45HszE9QTU2jD0xiFXIRQXQGLoEN0wXjutyOnJXOwcsV7yfyegyS4UMqf+ln2S+MTHOqD5cnOWi6UNKkm1Qp/hs8nHSYxuM7ak6ZvQJX2p2AjSs21elRH1KLTX1LnNdmsiXfqd2Lx3257m0q3Okftt6a4dmnOfx
oCChLHfcFU/jO5AEUpDobtSxQ9c8lyEBzA02J5iUrOnM8gzg/jehH3Q2wGqLMHST7KOCQDwXLMox9ypcG30+JldFZ4Ph3Sv/zLaYpsusn4mDeOCdRjTXOz+gErtE1kfFgoMLoUOJBJbcQqgjCqEiPioTvl3SHBak
SmzO++SGKBB/SnbowK5hlKhPpckqBw6wUZOVTTSCqieW+RVYR1aVkK3bE/jWdjMO90FqtRX1LlxLp1BZ3HGeA51L2gPV4e+bukhwMHjoylyUrnZlKLDaqu9DIv8isNv8jQEQXgS7PJPh4SPFu9a+TtdfN+X0U8Iy
uUkj2FC/FBkxZilXP+TlyhPav/smJQ5bha7PtdBfuHTTfA4hPLi4NjVizB0MIejDzMvim5Z2MKiEoc3VniY9uFgQt7U2GdqZsm7QVVQJT4fpFEqElT+PYxH4KZTVZy5NyY7FVWhffjyxbw1LytZOYiGUvJmdA8qQ
bpy+ceue2yWhYw8wQk4dpLGHvIB5t7NXpB9M+82ioo4/QWkg1uh5bxbT+jOxCN+X6Z1RrgApYxCTPiTXIcsoUPsD2TIAtnLv+QnsNFaopv8aKXj8B3NA4uM2/7goytzbQN7ocs+PaJqbmVztnV/7+xet7T/fhrN8
BU/zkQdts0ayNvo0Sbx9J+I7toZ38UdIZ/yzM3RZZnyMEwGzIi/akwD7TfEhHpcTJubQW6L8+DdRw2CveGl1iGtdnhbDe4Wb2g7/oj5/enHGklp50NMYAxr7Mj0oA/YAO6MQ7+Jx7OLu5mCPJpgTDjXY+jKIu2Zu
MP534y41JmIPL7mcNa0AIGqoARxJB/eUE/hjSh3JLg9cIp4drf51OwRPPlR65a2UHLjEAjb4UbizGC/xyNUtIxvCalWKiGVRGMOI0orHZ1seg8N+obcJ4TuYw51EzqI/nX6s5QER/Eq8NKa/va4+yS5vIWNEQ6Qh
WKuzisrKeKeFHRZwPVW5mugK2PSO6G6O2jPd4wnDIWGODeOucNYpYoOgX4bM65y2IBo45zvkYigbxIdo9M16ZuKjketIPLujzwzN2tfW+rnxxQ6YKvyZi699v+bLRRB5z3PdwjniVYTosJSekCjsxqBIh9vNlOj1
h2XomE1iIk8AwFDAQVM1dAJRcgoLAs3if4WarH6hkKzfbBJI4h3z7SFlAzmH63PYkh0X0NidKdFcuwcyxijlm1qJ/jm+KlEeyCMDDOuEUou7vV+3Co8oJ46GsXb1cxAzh9WhK96cut09CBR1j2Giw6GgPZuCUVM0
5ZYzIavPNqtoBQEf0wxP4AnuO1j6GdA8bqnUPx120pWC2ifGQ4CRNZsWG31SSPU2vQIhfjUmZt3sbiaZDGkJJJ8kzDYdX8a2Eokooyf2FstRw7nYjsDVQm9IL80o1zCoRm4ZVKx9xYkDGcE0rfe4B8VRUGcT56xA
PfaS25Wvs9UC5ABwipeCN94CTUpOyWeuhxxpSNukFhBP3K9CyAQa3bvRsEM3MlBkGu9zLn8q7Bpf7q0Rje0VBXnJ0YSdHVOoWCRPxi0+T9ncNr8rAVmrJiyx5rZWM7LxlfKgzFytb2sY5dOyA/tENdVm92GSdmmb
K2LyhWrNHhTosg1B5pLRA7Tq3QdiKrrWibRjm+wwDdS6diwGgcIXoh8EAO/VKuOtvr9HnQhogdEnSWZvqO2cWPi7oZjbxEmsWd1KBgt40KHuP/e97iK0CrPY3fDa9/acQ7U/ZbgxE9yZf5NDg37m77zcrZUpRu+3
T8kswZyIsEI2MGLJvd95ZD7DhudNZB8AHpcX8llRY5GwH6XtdxZFMYPX/q0kv8gWnhYGv8UL6K+kJBFW2RedYXtQBdnObHssP3RGGwwRqMPZ1UtMzUtxx5CdzjzBjohbA3AvJnA++d3eb1GQ7PPrAatKzv+XFTtG
dPBZTgAzO+X+KQ2qZuWgcgOWMz3dWsgCCVnqLV5PGcXSp4+wpiAGDW8GadDtZxEz8e8LVKZL5SCITb2ZNdtPW/REFu2CxzaOAWqNp4m566dJMyeT/pmaRfprjuKNnwAGErkpudvmKGT1P40RiDRKqhSKIx0xdOz4
xjcyP4hHiUucHS3GjYPBuHoNYpW7o01qWeNct12vAj/lci66s8KtXalFAyJgMkGFzb/TTfc81WjDIQI2zpNlWtaYMyOQGrEma8AG/jakboSkh0GD516xOKz5mhZGAMuAhyC5MnqDnCyB77k2jpr18x8iTEeIiUiV
bsTt2qzV71W+AGn0ZEUQET5frVEf0WB662gS/NFApTFe0SkVhOB/54RcsXQN8jZVK6iuP8fzN1J2XI4APR0QRxzBsk/2OnQmauncqWBxgstrrYXohnJHRZeAOWSvSuEiqsXIAKXhZXqrvpTDNiYIo+xc8xWj2w/X
VDOtC/sZv16hriLZjXstHv+gMAmLw9ku2KNUOhtflPRS5xwkoCp2Ewmb5Kpqhbv5okN2qzehO7SWGvw5ujuYSANqAnf/wq2WiPguzHdO/SpIAqcUhmszoH1QrMKljBTSoENovkDMnokKayf5cLIhUUVqwhAyghqU
xXAYUzeqgkq8TtylC7pmiFLYJe7h+OsbacinHh4VCN04LRc3y/ShpmzkWjdBMcuCnaw8Cl1trsyGSgWS8LVoGgTAU5El87LpvdcPVQkcUZVvA+99rYo1IgZzqezo6Mwv10V4jZRxxBV+5EqsPYBXijd9IYSs2FyK
tRcADUbyTMO8HAmuj4FYQiQv0gGqgBpURq2blWLREgajphjkH4H8PKm7VblXMzdfObe8iAWsTJQTW5Tkha+WI3bCDRRbdgE+1Zlr+J3iC2s39O5h/nJhbf68V6wnV3Y+rOPSLQwMNpHUbaXqwl20yUJU6kSP69bW
1gRamq1co55XkLdmlUpEXpwwVqW7GZQ2ouig5BcZDC1HHootHUOkYbnnBQxQTnMP0upbZ/Mqds0riwUnLXMryx5cqtft8tli2Hp7ptohvYGWgFI3Ku9jAKOBSIaa0WunKqtJKWVF1P82ecXcEr/k1QHHKNfxLja7
2vkzuPj38umlCqKPV9Y3+NgJ8z3Fsep52B3e+p6chxzA5gyOMpvlYIT1PDJy4e6/jEseAMV0yNll/gNVofVS8Ly7GHflRtrwv2tRR4vbx/NyXRzfqZ3muP2SlzLo2L5s1vxzxOJCNJ9cbvHlFtnw6tq60+rm0A8e
Um8biOzHn5/0FC7djURmnvzzX4/a7YGrUacnb7H3uQyELNgKyT8oemE3+Ccsa0CFtpPtaEuaE1vZiCBpQj7+7HCsbmHQ33He6U8jCzY6XUd40yhdjggXwDIaBpFfL6ppABVwzxelOS3DalVT0994uuDa0lGcgaV2
Qw/p82ZNayFjSZRDhh0UGb/drfhqVSMxc5aWC1n3W2xGyUVokWDtZYrbNOHxcNWtsXh3iy+hx4GqkDsQW7fcB6H1s2n/3WcCtCtMaCYJyx/JNTjlBOW3g3QrDgzttVNp+vYSrmlRl/WvB4f909CnoYvaOqrWA3+V
jddDkrawBH/9RMW3lj4tR3zPa2Sj+28D6aYwJJN2UQlOdppHn8emt243XHLkbIR3ujgbp6QM0l2ZNOLbDA7AFnWbkWYaOc601ytnYQzwAyYMcGqSXG8Z+vildGO9o5lx5iKnBvmlDyqBCT9h4i48/1M+VH4P/Hl+
+NFYwcNGs70eJA3I57UVRVe/YxbNpsyLbX3X/aaDWpO8jxLY31vOjFLs5jfZ4YD+wmJ0d0YxynexhNMzUnnYypbdYAOx7qQP1RnFD7gkr0J4OugTk1m73zb2OPZJ19WkdSzaLlKDymIL4HZdhHwHbY+FzX+6cLhi
0Gwjxjt1A3HLO0QEOGm2eydw60m84h1/iaVExxeetiTsEHbDuZJudWl+7TZL/xqLOrNEGFIz0OjY57X0T3vW7HO2fTMcyYODpfbCgUrrp2qHlyDzYfuc/1SgrReyGcTpIUd+FundB91lDmjjv25btApNHgKweT3D
4YzQ1/r6EVqKVNnTmYxFOW4D7v/yvcFksTdDpOfKdNC7bgByLpCxGMW9kA9lsjPEvPKczt3+8ScL/CGNvSueYHN7UpMMZy5hB3sv8/IdMjUKBJs18C6tzWKFPmLYdVMrHSO1hLb9AhSCTtBpmyGFm1/H7UpiFSGc
oTFoC63PWYfCU0usmES07zhnCxlFST3/IqNj7fuIR4LqfiZ6ZPVg+n6umQiHlCW1mclEXNJgTKVU0YdjlIqbB6pPkpRCI6Tmi9WossjY+bwM/iJNAjiFgQixliINXMfWodJj8dVWm9pqUWopg8xTxYIATHBuQWM9
ewZR74NJm3ELA/tEkixPFRso/sdXSVi7ReGLRbHwxXJYliIvcl9AAf7jw+ejYjDHMvaLNHyHYuSLlZXulFcfP3CRj5Z5Vizb+FI6RzV7wCfTNsk0mTzhHhnOXTHV3ioYOJ/r11WsSl6pe0skyasxrmM/HqrSKST7
G70QvINzVymIDjyhK7iSE7sQBS1LC3ckAofihcr7hHNsEvlF8rGgC+4pWopur9cgNDBfcG8843dVEhdUn+4yWLQRs46mK+TmZ5sJCHWrf8oEXEle42+HDpd4uJa8UzYQIdgzjXDSon0Tf8GBR5wvpTU/07LmLUdl
HKmWC4R/oKqcV/g1M8wRgZzSUpQej7GqzM6wq9VkPWOauwpxthVEb3HnxVD711jJpjX2uo8Z3t4WnBMBm1KqHu+4qbe0ygN7iF6QvPa2trSiROn0T6B5TYudle29bh4JAwrghRvR7yJrQ+Z1SFJVjlJbpTYMyAMO
RM8p80xOYWsMmwoiSusZZ1ez8loU1O4REbjcxP0o34xpdSmbC1kt8XgUmJ4WKtQxgN0EB62TaLUiYZYJlxE0Wm1jiNyzms4OCt19/HLXLWoBTXdZ6Geduwm+MKQk73sv0G22nJiXlZmZ/MxeuksiOLU9TbwtMfvA
W9EgeVVag51JVnz5VmBm15tfMBiFn+B1hfULBLqxIrYJlPEWNHN/572EkBlMOkhBbz1X811uaT3nkhaYMqUqzXHKsVOt79ciLzxYMdimEu8F6kiI3tC1sb9m69X5gu2twnzMDUbIKfhXYZnVuMr6jvmU65T/86RM
qbNLo7l5qUybDAQJWf9I7XrupnGOyWT6LVUGuVooJwq8NScmUH/NU5b7mlJQP4Eol1PbgLEbH9/OkP7sSwLYKBk2f/a3RM+Ry8uo9g5emGbjExrRECnMfg0T5B8sCD8g1Iv4ua6DE3hEMyY4BOUONi683dcwwf9w
IXugwnONKPR+SruukekYvwgqq2W0ukqfI8aFqJ3PEb4pIrOcFVfj3aj/we6knjNBFloaZd+jcs3DiwY/d3OZYFMu6eCsuRUcncdJtCuSaOTtkVBOzeC5YopgckkUo1DoiylxC0woDmgJPbEehqPXVB/OChVKVWJ7
hZZ2BK1BeuRSQp+ZXKUAiB4SUGgarP/hJfIbeF0wAoGORuFm40SErpUpsBtiWJgilhc0YSZpUbOKdhj+r0D/J7aFtKKx/6h0NCigEjxsx6vUp6d91YPckLd5TBCXSR1OHHsn2iw/dfiEhyFOPnZ3AGhRIBbj0Uae
po54I6SEofDECI2C4VmkBb2oy91e1Q3ey7JFAMh8ljgTEbSwu3B7mOkUDfZY/wzZG8fwLueS8yahAzRsxWFQOjrJBwcH4fMTuORQALJo6zi8Jp5nG49BChB+I4vYYrLPOU0U+LY2u1+Ty+k5GYG9O6abNP0pHUxJ
9eK3seMOsoeVMMWRvuPMxZnGzu1wCcQwag8In9MysAPhqhTrgBXIzOeBOD/ySsdyNTtCAdGXkIx1+05ZwOJftqqUSyZmmOTUvW/Z2hYvpZLYJosG/K54xSudjfeDr02LB2j4qZtUVB7YVdXlNqD2bdVJsYBA4ep4
esxwkmBuEExGztkOQGsTJJenJEeQztrNJ4bhJJeo1mR+xf51O9jqlbWjwpQg1R6eMkKpbIR75mHWpQXEZGUOXCUYj163alFc24FyEMVGgdB2vsH6dwbphSCYvgw1A0b6cjK4IKubMH5xl2FBhgzNBzoBVF6EnluK
O2HwdCLkmYDUpyOhgG73SFeDafrEakaAr1lQkTlP2UCdUEevWF2xADL3/jlZ/DwBhsclO6rrscpC+x6tSDEuQ7qcGaRBgwsrB2ui36SJQ4VxgrUDgiN3bT23tVPbgNd0IOhDNFB316DDwMOEqsOCdWs5NqbZH78y
F/ocKXGuwuA7GH0fjbSMNW1+iP9TM2yH09qYwE0uWEVc3E58jpjU7+xEaI1j41+xAuCUMswFGEBguqqLZsHpaXEgiYB21EICHvoW3c6gw2tIh8BUczrbJ4HpDGb+wqWIJYyAuTSlEFvU0D9ndo0DgTN7cRyG5p47
QQN+XFJoGKStoQUjSeUR1i49An9DJyhbRUeeqVM9jU0xkjwcIxX3kTBFwhjPHYrWtgn6mqwXOg2rNDL0Msk2ESgG/2dW288KzHP2QwHAEKQ9JnfYQqJ10n0bKoi34AiaAAx/ev869fT507Drxz5CL6iw5VKEBb1b
qLXE7K5km6SxSVxL6VUC1gfpVex9n/Jxr7VqTNrGVA9DLbe8F8nx+V6TrcUjtiVtf7+M9DxMPlI5UpCARpyt0SHaB6aNd3vLplBypSM8WnS0yvus5+Cu3G8FzF6KXOsTo8uk45SVG1aJGu9F8jK2G2gY9V3BaaUs
S+qC0inFoshxe9paMtiedNmNivSqb8FHnov0UQ8GyhzDF5NddO4aZsIp8onfjim7yhxj7soJAT41YhuOWHzHz8BdIiQ2dPB8Q/N2hXpqzPBAEjz3bQ/KvaKW0lApGVU9NmTIXUDoeWm0J+ymQrww9FCbUvqwL/5y
quCiWWDjy9xj2RfWNvJ4NMAWRdUS5Dr+wv049mskry+dZ6QaP3/RyasphxZqsb6t2cnPI9HsrxE/L/dlMTIeX+9D86iPUb92KPCi7tvNJSyEvYle1JPuA8fAY2WMqG+fHJnOLedQjsSWtdEZUqpgckw5pQ573Qqb
VXyXDPNFMt5craKCc375RiH+VsTNm1lh2zlnsofE+YzBf5wXPuMQdB7mRlxT/9a9DJSBPessPvIGBXaj2Rw4hmsqs1lsfQ8rrincjz0YxVMzGS9Qb94YdnYT2PNQ0bNGnPhPy+e54yEg5GxjxUiYmRJjHtTkFJrS
hZTPu7fFEDUWsHbJRSMmBumSu4e7SxFFa2zz5/cwZ6WJ1zH5kAiFDRHgVNRNNSUX8IftXTfH5H8pXMkv4VnhTjT4JshY0ybdbpMVJgXw/cPBB4blxE+G1jTODKAchkWzKoA9LGroSpSQX3QZsssUqVwgZU5T5vs2
aC+sFDH7opySBhUqDN3+3H4gb+vkIT2wRqlwCr9+8kRfspeY/eCSCx7/E8mTTSTvtI76KD432zKvo1Q2VIXSBZQmS3qhxKqzXUWzYU/Ne23kMJ6QreBUFuGhhQaCZBWxwH47SqVVp0auFdHC7FOpE0nBw4XLhKOz
xOUs5ha7UvNtnqfMMQ3Vl7IsrEOGQIk6uwZTE6sZ0AMd1n2YGCK9Rc7VtlvUE5bcnmYhspK2A/D/QkWkcFTtiiHlP7HkzoVs4hASOCbqhDR87YNy9/i8+FP9Ez736/95m//22/TV7DdsZViKN8qYsZ7nq7fZH0DD
2N30b51Oh8CS+N/XwoK1x2UKDP1H7afI+u/AYyw0vHdvrXWPagnmfVyg2YJ5MdmdQGiW0PMQIyRySaRqmuvY+XvEnxt9ai1Q8TrNnSUWpuI8rE3x7pbZ4SbRdVSsWYDcw+zE1uapojAiMUnBBEmt+XtAtE2DmbgH
UHTRs7abVlRaC+l98S65FztBFwT/r4MUDPWkkeesG8j3MgqaPADHV+i5tSShzA5IWFColQPDexhk09IIwt2h4oxv6aTc9f/b+/p80zQrRdPzB5/N3OhdpmCVgQ4uclRJ8XBSdWL2XQxgqWxK6MQ7QyCsA4sQ6nPo
+TRxzWFpTdShUTdJscbQIawlRSbd328/A9zRapBGVT5se8yRHcAuLXnST6IeqW49e2ZXnDEyvtdZ/5kNNivisqX+cm++tyUkToUibffYiC+tbNScVg24veyqJYKTmOY5OnlHd1Bh0iPGeZxS1UYjiYMo1YxBGgZp
EurNLV/x+C6RPzx7rrVdn2XP8pxgG1EIJOeJeGCn6nNzHI2uDaP8h8Prs87n0uapXUc6uzON+/Kjd4zNBFMiTB2FFqlfs50mGaW6sV+hkuLilwR+yiUYhk1I7OiCjVR8j+Y2HhQCkJFiAUv36ytL4gZJDIsCgo+4
7Z58N1BDZLqTtkBRNky4jA1SOlQtLZk27rJiYdZGNwO2aL7YNLeSIXgZ0pKymKVr5NGDxCfAtRarpzWmtToGiLnljdfitI1zYB2kc/q8Nx6hBaNfUMxRGiF4MfEduV2E9+6In5smOxLoYN6W1fpo3F1NG15TLkhr
cyujr7Apxg9Px3MVsccJrVJQ2++BGQ9qH/TyY6eo+X23lfxdY4jclMULAz6vq2n1+4Xk8jrAKAABoMFN5OG17RMihXHdEY07pn4fqa49Z/lQbfo51ioUWEBJZQa9sxh3XUqvijVV7BS3A3MYY/cETLrb8UkzOE8H
qbFUt3LesJ19sELE842/2DqVVuoL1E4Tl1eQXD4LNUobsQqBM0sN7bxNncWdirLYdkTAX+K1MOviBSaMgS6uC4I2GPeu9xw0wXX1A5SX7UwYoQFDslfwXA5hFh9W1HpO6M7EaCzzdMA2zFiQWtOQTVznSRnrLDmi
bNgPEMVc1kU3Rg2Nq5jec7yKzjnl6+zT52VGkMji/k8136X7vsk32G/nKR+lH8a7c8i3L2vZmeVyG4/CNNIwDn9BlEdb6jGX3ZgvSvG5qwyt1i02aofvpCXeZ23xg34Pbeb6/zvaAPX7heKJP5u+IQu/oRLoJCY2
bZ/c4RqCgJMP5QuhaImojvuLWS+LH6FiwqVTxrqlgWVT1F25C8woKEBI+TB0iDRLgxXVlxHyMcqUgHmwSbdYRrIoWM0E0G/oHx+Sjk+u2j02RMxbfZiLQ+YEzclkhmz68/Bz06WpkBjmd2awoqxcD1Txar5vWuMY
n0+dQ+PyKfaIV7+NBujGxMy+lMCVnBejjwdCx2glauWRmYFKKuzH1U659WSyhheGwEww3wpBlmlB+cwXjChjWTMqCD73BN63axnr6PDF9Pols0A6Cn3UVETECSmRkMbsGtAj1AKHljiF1tGqGs6MiziH8fYSnJp6
uDk3PE46WXyAm8o4jMR5LLY0PZ5YNs3NWqxsC7LgEkuKXlCjkh55Ch5tMSs0p22V8gDvGNmgQjga9XmrYLQMzBqoY7aNuRbwntvdKNG62aZo1p8EBZHAQEyEkAxNKW09X2E0QDUYVnMlprllQioZ96DhoHbuUZvY
Me4F09t2GwDvKWRnDDfdV6dc47a1HiqR7M32rWYyFY+cNIQGmbFUF9w9I7/1LCxpNgdVh0/ARayYWgTZO0VyW501wUtHq1gUOpbCTg9XKZy5MvxMSH/1sCcz+uKNWWj+72ch5Pki7FDheaeV2RAzo84kUF2eY6Tp
94QQyI223JFGp6h2Hgnzm+onhXZFSREkQSGBbARkdaKGqcdVYkkpY9Fi2ybcKNKa2bnNt2pL1E2zIn2+QBwlJM+/DUXRYBU2p0FMwcPXMgj5rCRlycsVsVOuDdFr4AUn5ckqZJsTiH6JYCW3iGcyxizrXm+bh4t1
rM3lFk22hK6PUpUefCas+IXITF0kU9OsY45lfZgSi9RTCyvoicvYcjsYoUMqQXyMx0By/kdCIEFvNm3g/5ALgAjtRF2TGeF/nl5A7DR1P1mLM+ey/Yb3M7oXBTyCIC8cT4QOZuSIsmYmHNPyiSDQ5wYfvsjxRuWF
7mUYnP7yBhF3XlXr9jkkLYlrjnKdOGIjUFUrpfsOZoRCSb8voMvD6ihOpk7zPC3p9hvQ/TjORRlm0WWo0w8OkWKgnHejQxCEdo/H2smC+tDGpAYtR8W5GobINufCrHUUIIEFqXlPD+78glGG7XMiG3wL4vMG2/tt
S18jcb+sb5yGBHo6I7+581/Wv53SpluGBXsQZOh0qCXkXAvIRE4ShBs4+caKDesntXgxdTdRZNHrEwK3EE6lWW7ad1XpagvQW3+gkUvvXI53D3SN28TkcnkjMZc/+bc5+aTQzAnGsaHEOCkU5FijMRBFnpByXVD1
Qqm0BP1MGnPwTT3gF2LVUs2aMc+j7ctuaGcCWM+4L9J1LdeQw21OZML5gToK6Pn3UXMFXzvPBHfTHDlc6XN0vVeV0AJ5IrDlvzzI731Rl+c8a+yEHB3neoSTTguVLz6zYZIhWO7UBZ8cL0QMfYNbxel+jNAgqImY
tlPSAOHXy0b9P8Qm7bEQzyPvKnbhZHflr/WhVUk6BACIK+wwwdfHF4t+M+apDeiK8ztHoD3CMaO84wCiUUMZdztHs/2TPXf+lTDK2tVA6MrtdJhUBVLYmq0idwjVM4EtGdJDdVCyijrabh/iguye4vvQ4ep95RyZ
wWoK9tp0YoVulIDS1u50ocq6olGlr/1Y8UURtZrR7mLpoHafcJhbuRfyfetJQoPzdr27zEyTFhwKTTJi5nwB5LnEr/QD84NANfMyobW14BReOrRBRylXIACxzk1z7SORwOmDiHJTVFEggOWD8AGkvj7V8rAf8ihg
vh7wgGL0iQcxLjJMWA7F43pLMn9j3ywhb6voMevgdcLbNhu+8J7AlJUUsVWy+DKewoBMumWyfm3TzEFZu9+WdVdHD4jJnXB/p/CfRWGzjlcpmmjdiWCELc50iiLSaTXZwZsTkIRU8EdahbzUlPGc56mTvRbaz/ZL
vTh2ay69T5MDLsApE3RBq/YxrfLXJsVz0kqyDJ4/3hh/5JCXpUMNRo+VKlWek9JS+pxoGO0nMTuk2WsezwxFwsu7ODSI1obJA2HeUCBmZO2DvWCxib54yaQY7y18N+Kq40ZCNd+LqKHZXNtT1lW+jx9dlkK7eYG4
Lwn0DDHhsu+QLCxb2gbyp++SfQGJoigWZSY2JwRVwzr/HWLuHmeRjlHRj7OrvvnHkQgnQngm5BALDfOmILUgdpzVbWEz+boTQfC6IvyF84ap52trtwqHPlqjwFRqh7Fo6216AS1/6/ox3H3CiK20n+OotdKE20rk
v5zNUV6fEtNv5k4MOzb8Pbx8R2TJaoooboaLjziNRIyDhCRCdbeIBzy3JH+WFCSXTqpuCpxEYhMAncTYRHpB/sGYvIHQQgOZvCzjpDK3yuxerLvtw2R3mPWXjqn86G+QR8MwVvmyYyqfbrs0FunXnw3jNCELvKcm
aQNJz3hSpCGHSdj8gG5eoKkW8Y++lfqB0TLnpGO6FpPp1W/PGwLFewn0h5xSUSqJd3lPz1RVTqUdPpX4zHwVR1OgoqqpSADlUsGJQ8CwfalD66agacwh3BvQKKq7wdXQzPC4fU1GPowFnuF3kwZZVdusprnQVYFj
BYOLYpCgYlm+R8+NTrLCIUIPG5iu4PK3uUWHh7qX+0dUnvMEZiXfdwolf9TKSUMN0vy4yGXisBB/3t6K8CSQzSx6KvXTufdkcFpQ6myTw4/XrMRbz0SzIv0OVmkG2h1vtYwbp61Vp4PFUX9QMKar4ndi1BQZ+9du
pSzVW+7srr1XC0reMcU7olrFfMHrRS5hikVlsoPnhKY0OwHEzR0+HWfKUClHyG73OJvnpaQ6cUOamZbrToZCsn/1ufJVne/h5HzuiJc75kk2iYLcl5y7xogPJ2hlg8VSQ9k1Ephx1FSehSSiMnwEl04KCL0lDpkO
5hu1XkDZAMEOiutJQBi53JExP1pSeBShFaQkVSngz2rRq3E2ffkPcwE5S+tCbC66EKuEanVBOm6/FEXeQbPph+HXsPiueZ/28YXbtbOBlQRAgqf6skUKU9a+goUyjhIWj8VlGRk0r9tgMYuqNu1CFreexCH+SRp4
v+XzEIuh2mVOmtBPzCLrI+alsvlYTqOA52McGh/PHcSIFu8gfaumZ442K5godvIYfPm8gBjZFuBC29jZalZHPUp2OpMGpZNE0knI7QIVUrvATIMGVzV4lslg6YqmGshZ2BZ86oivFGkJ6winEyKY+NrJPrgNPllG
gPAFCAG0rUCtZtMeAtEp3BbUZk6PWpB9JlGm/cLcnzc2OMKkYDWrpBzdnzu8U3CMUYnHvJM6tyHO4NyTxuIKlTbOwYibXrt2FC/gwirGSYoGycayjyK8jLdAFaNhFgyFL1IQQc5kbPfiwa8113mydq+hZGzl3rI3
eVKDuERQ6x18ss6kNeB0/HXXNHfT4UmcOOIFVVMkdnR7YgrPlfV4AQW1qVUqM5ebKSKWhjoltvPFkHbP1JQ4b06EiSEo3FK3TUyu10sB5YvlMMwlhFQ5+EaIM6AsDbhmhk3dyz7ehGxe9ddcs9FOnvZnPnAIMWnH
Q0PFN6J756f5uZ4IAQWx4jv6LMGaUc9VrnQAEF5UBsUdSNDGJg4cNHFKafhjpJ9RxPYxI3mb8L/LdsfR7awGjkf7jqshN7j8rFD2fujZOsYv+zlC/RFZEPhsqDa/g532qYyvUcrXrZeR7dHC4OehCpt1R1PMUJHx
Gvg8iw6nvikjTHFesqLHYyh7X702yzTCm1SERCzboEM0hqMiWGKNTVRBb+rYcnLBK0Va3dy6Hxk8lL1GnVS07VGMIRrycerEcvJNjaJKWTvU5s2KwsfE6NDhLX7CR9CwaOrYcnL3K2qNYmzdjyrkyp4tVhaTFcvD
DwAwdWI5MX2xTJSQRXViObkPyzDYMVzeDiiW55T6Gc0e03BN99OsbmxxaHmLoOjSLOTJ1A3LCR7eyzn4+hFZJkPEVrUvLfSjZFnrXzY476BkF+GppRf+mIq5lhq2uMK8IVr4IU1bLF3MYsZf6dIWA95KF7oQB1go
cJ10/5LJwLtK38esyAq3XwvopZmBlSnLMdqvoo3aYprSJEdWKxRt+KwepN080lODtMdb+qWX2XzVk4dtR4MDd4kPmj0jpR1hR2t6j/L2+JRwYsG8Fk+/LjUdFRIIVg1kLOG5Xj9GjawHhvlvin+fCh+mDm5uvjAE
dHYxdacA/jsxOnbvQDQyVWwbOdvkqGmzOO2KlAb+KlTiFZiF+cWzCx9o2QkXfQbFrne1JsEd6pR4bvsb5j/hbxGZeoa54KH2sla7i9k3HJfKgVsQJywiL/ckKqMds7cvWDNCE6lG/pssajdVlb1mvE4xecK++KDV
1DtVZlFG63OqltOtJFNug21q+vIqDSOLIBOkznWpvnW4ARHcGYxE9Vmk59Li9gJAS+0U6kl949Jb6mpeDDajP56mOQSHsmx77E+tHKsc/+XFNsIuxZUvCGZIJby2OHvokvRXLrsrcZfIYE8yQka2lFz5vzH0NQP1
h9SblnZKse6TSwXVr60ez0dBHbFvqz6Yju2K09I5ly6Nkg+CjiWGuZhvo3udtCODZbV5jpvzPAqN0qVWVMur5GuccMXOxJ4sna3paUXqUBi2ONfQofaG2rPdR1v14lhxsdIIWER59IKgfbzdf7UDTtboQxwSAPlx
i0KGFrGlL8cH2jDHhwBR/EFP94XO4LN+Sb/dXIgBPjAAXkI+ppd1X52KT6JcVDWCGl6vk0rUq5TbaiyF4ZQ4wkhbX70O/CdMoqWr1zyWg6izB+18gASPsUfHXNtOdImGv56DNiEbRlUWcCEU97/gsl95uVoi6c1W
awyVo/w8kQnLmijWn7C+uc3oS8jzKIGTI1doAu9p9zhvVkp7lhI19mUjSEs0vfRTvenDYDcOEuSnecujdmdIX00eH2eIgLEdsne5GwDKL31mc5El4xRJHvz0Lb0D9E7dolg5DJaFqz8glZlKByd3FBN2xq5FfHJX
p4WuBUqziBT/H5mtLTwR+a+ynUIVk4mj8pYf5CBleJnLucVBOSHRK9Jf3T4gEjJ28z7Nef9fyx63zSkf/BS1bMDVyclaMzJNoArRNCH99JRMOkQZu/p36haFoaOvs95iKHycnhGHrLQ4X6iU6Q8Jlhw7ppxh47fE
J4L92pdo8YhRLr2Rx3nX2nwBRS51VxIqvNdEOb+/uT/iEMDsbFGtOOfudq7yVgF1pPNdcBP0F7hKERubTGgJL7QwnAkvE74YvEXKwxIHbk3hE9Ql9k6U4+BdJKsV/zf+dFzzR2k/RpiyKbZM8XpH/nSbTwIxR/aC
4l6RHeX3UKDzFRVPvvGoOgiHpGsv6duAMaHEXuxdcWOOwjBxrcLdkR5DsGSlOM3ynUQ4CD4PqusudtZAD2/UhBQ2D1k/egNHRkq4wVJRx0DMzTxGiX1fSGT2z0Wfv3vqKdIzkOmXBBRIdZUdNy6D4nLV6hNNjb8c
8wlff+f68RdT/5l0iLaovWOk5nKp1ScMvKzSNKtCTjkBR6zQXYlqUq6JjASzaZ7cl/bA/YKmk5f5NtdmZG2JXGQn4N56SCT3dGl+hMTWc244lzdv+dKUnBRymqCnZE67fWv5mvdI0Xrkdzm2CTjA8TkmfO2YBuxX
rdqKVJuXpLC6eSOpZ5hmj/QWmramKZkP0gQRLkn15jiZHp/N/GSM6U5J5sd20Y0O3oeLDwm6olE65IC/RHCNWpjU3iAyQjkylSlbPLaOzaSGsU8FqkfV7DTqpLkjyjdw8CWGih0pFuVVsuIK2qbQyQkJp5J1YUgr
KJBRV7GCgTzMBli7wmWxp5/1+9NkdiFk5GbDsZ0ffifSUDU97tAjJQQXFiwNHMM3nTfAy7F0JoVG/WRiMEIBWRzbyCGBiL0I54GQccXuB5qKXn7Yq27hklX09NwT16eKnaGe2wMoKOnKsr3Bf1U5tz1myTFEASFX
+kY/pPPeaTFNJWP151q8tAL3JiyZLYMXI1Sxf/79ORWPz1iACgDuHPNtpP5GwsWIOzRIbGVG19SVFvBeCnUMIPFIpuEflG1iLod2tjA2C+5b0+Gf9p75Dv59oQ+ruvosNi4c1bk3SlyF3en6SGwX8Mld7lBxScIo
Z0D8d/deYFOveDdlFq3ZmHH7sAvQcNvLmt9KQg7xl/8fQuA7YBoqmmboVjTLJ1418z18BeCIzdrtN0VsIxgZ/exIcRxHz6XW0RQ2VfQzMPzCOHR4w4zrw3EbyGT1w4GwQxhZjhViTHWdLZWxjuR0cROX8RuGbB62
mxmD6gxLoA+6i6mgy1gJvLWNuBM2Ln5ZWID9Ri99raL7Q4G7+ix0cTOWRszHjakhNrXBMDjD261R36eM0A3S0DP2WyWks8kImkSEZXjI/zJ2FBzcaQMJ0p1a5jb775j3uqZxkCOQnnemLrxnNAD5yCsPbD3sQH5I
qJPdnnw2U+cFLoeYmWCKhZNHVkcUHdeIKGGgb51+rHvKIbhRXgKNS9f8yNkmcjW/bKf0ymZjdBW97pSdyPH0xcdwHPFHG2hLTsgECHESoH71yp4Bd1tjj/cW+u5yYYyWtb/OTJhiCQeHQ561A0JrSlJ1xK8pILJ0
xdCJqrcILCT3v/n/3kbesifR/97DztgTYFg3gpq9KaFfBA+HCySBPd347cgM6TCcWExVi9WyEJH8EtPMyRUSfaK6goR+4MW0x3pxM/nmTXjWF2ltoXaMaBbhfyZ4qNreqvhob+s4jNZxevTn8/q7wpHMnWWI5kGY
u712EbXQAu2mX8iU305d6fvtvWfdua11C7fdn9urn7Ou422oTolPDg3aChf2sKdHPxxSC27FhX3AxV0iSlQC399KLaQ/MvV9Gz9/cvfA4CAh4qTC/UaFFoG9kxNzX9D1YHbQArJFypmgxOv3bu/Xqw/CL3IdbzU/
a5L5cZBiLqr6DQ1u/je6p//ox/8MOnmxMSrYd2JifZuF4/WtEKP/H3KCqBSRVn1jfqljig9uRsO1Wh9t64cT5lb3R3VWzOdj/aCrDdOIeberN8OMeU/647Qo5qyoN8qWojIsC8lGmB+nFo4mEP+51hTdgInyAWOl
flZ99/gVRDJJVeCX8QYz6bvNTwd7m9D681GWQYlRwd2A2sXCKjMfRCW89OS8b1lvC/Z6ND8eU5Z5+xG3aXgz6DpnaPhdYVXh5ObaRNue6Oaqah2dyctgFYcVzqT1zlD1B7RV6B4yI8kUfXeecCAOPjWfr76KOlOe
WFyuOB1Jj5fJ6VeeuM8lcRCOpWDqfHt6SzLxy/rCLiNpCxI6mS3lig10bgUjS28djkTI6/O+mFnXVoigvZGoPfL1Zh0fb4HIaleYJ7OV0zBc7r3fLuc1dhTsbjMssJr5x/ZccWceHF9S0v/J6cIEBDBBF0w2wHd/
p1EpMoz9886Zm9ncYvU4wdgzRiPNeru494YqttENr8gv7en4/yFO+DLeM4NU1RoScc+RjS5+Ke38A5SVNr5YYzVNRZuzjMkQTGiDKIUFKriZRRyq1nDI2t9kYGiKyrjQR7YZUundJ39/JsJGEDpItRG0eMAX/MZs
61eH7QCXPqSekWFwO8NSOA3ghJ3Yx+HgLi7TJBoc8RTe6pfk3+oOHi3cQw2IqV+Vq8iLHaYwT78JdrkrBZert049sIUlDE05XDfAXolfqQ7bz42/78ZRMZX/tq+EtpR282kHJ3l4XzGr97onTSkSUo/jmJFug3z1
sG36n1ie3OgwBwnrizlBAdxuIKkC0/s9z5Sx3iziEQ/l7DE0LgxYjKlOt9Tw3VyH2LWgYWsQnw3METuLSy3eTA94pWjIGrk98cp5WzW2pKie4VfKNw4Wh97kedfbu8tcUWcXgayvjQG2w77KnT7Wm8Y7IKLcE16K
JD5xm6nwiS+dG7/ZOCq/wWL0RlSzYFHR+VEPUbZFtxIsZxGXqOkHSeeu2b1uFvUL3rIBuvbRr2QXozom0xDxcCbqrhha+1Nc/ftkA4cUkiCVkOMgVGJEMqXLorYVtz940QYrB6DsMhDKTiDwJ6YTcqsyP7Is/Uu4
1tTiT9jP6Ur4BPzAO+v5fMt6jR1qy+CATHCbynSVT0x3jJYh+Co8qUDeqcdJoyu4VUlaXRxPLA/CKiQycblR9ED++rqJDAsIQfBTS7yY84cELQEIeEsFQNJOX3DCZr6F2VcGG3tkvyAZUffMv3JDYVKrvfXEalbM
aT1/hqe55QdoNFbKjahZ8GBcJ8IEqw8pCksYs2M/fh1i31xgvcktoIfsAT5lnoHbB0vBxzmOjEIny7fFsNRl5TKGo851g+ohhfDDJ5GU8wChyO75cv7T00iWFSwJ3rIgfEotIwuoH2RNkzFpA9WrrtW8pyiH96CC
EmvMJxWqcL6v5srU3yAVwSJawnKqz6vVGvAImzZt6lA5DpPfSrSSKiNT1dxyol1WL5R2+qczFVXIWjcZt4mE6Aw8xjx2/690WqV3nV8pyO7kqpKTme/Hh/R4u2IZqpHFdDrWVEAT1tx7ZRtiUpMQLMQhHvF/a838
GbPgQ9AO/F7WA3/j382r3Vam/f9wyXT+/1xIw+KwK06i/0jcW96i/9l7g34gOd9bDaapgMiJhP0Vq4PWzdhIXg03RNJq+K1I6qSb3YPMkhTU0zegLZ2on/yl2892ZCo/PY2bN8R4tqlqouldDnWpfS9tUgfu0vnm
20L4gBXHuGRLZzTiQU3KwVrlRWUbpjrM+On9Xn87kKaB7BQULZDIVaT2D+pvM23aUU1nzgbfxX8gzaiNTPMjWZEuiCV1MiXnYdiO34bCN2elFD77HwtE1R0LnLRuf2WdHN9mrmrrlK8Gc8eq5gR0jt3zIVgTthO9
8awNj5/3jgkflzWH2zMTVmf/9omUM6OtMRf1WCQPtdGs9+yLKC5REp/S0zvJQ7K+VzNju/auHDU08BFO5A5WV9Dn6u9IK6t59o3iB0cDKW1xHq7u+ZOBrlrH9GNa0p5T1MhAZ4y1QWSMxhUd2MYxxyOZmdOpkmku
OZooYU7dP2+bVeArT+aiOueBcBOOvvIlC6feDn6UyWwYPzQG+JFg62tl95swHrN2YiblQ3hFD0IBZMLdYtCrZGIs+jQsJXP7neQDhkq+k2XKrurZnOFZamlIec+UwqXmiGWTAH/G0NcUAGK5BCI302RfmadJNzEJ
CjiT1LWhhMSzP5jAGHfgFGjJ5UfnyK6e4BocLckGWjp2A4xkSPWWqh7Td7KDWw7QuNmqWCShIgp3iELZtkikTQevMfS0aB8qPBtIR4zYE63fpMeq9WhyReUUYtHvWOY5sns1HFTL3+D5+Uj/EW56tt1bppsjnf8O
oPJneSyuy92n2GBMo7UT08DcNPYffvwPj+eTLoBMiw5AuqqXIQwdXjfdYUMGaAx/6cnMDwVdTBKD+ZOUnw2JANSQODyogNW9rSjwQI/4gncY8dCQ/t2WwNrSTn+XZIADo9AdO2XZvURDGk5/U6uX03y1cqV11EZ0
xRkII4xoOcYgNDtPGibIYTRQoS5OWCN8F0blSxx4TC5Ajye5Im7HkohGKVEtoHoeOfsjdULo/Di7D/2QqzD07EfX4AXnq0rlBrhw/OUzf+buHuueAm7ThAqLuXUDd6g4i2nKBJbxvqVceSJejFIpms8/PB0jKQeT
/ZxY223KRsR3ZEBM6pa3VmCCNlERHol2qQIjS7PqsnUeYiyd9XIv0DqjiMMCnt8Pn0RrfxtyjV2D2kM4rcYG56ZsJOOoTRCVSobAXHGoxIs73jj/WCmxLam8/ajmXE29xrjVzac/Qi73A8DhQzke6K7O1WWLnJq4
r1cenUU1fGdpRVO1851rhtomFmrADPv3AnvTbihs2gCpC7N9SZi0ZwqTHUPLqVIfoz7KZhPx05girTa2NMutyMlPr0imcRFhlgsyNr2i79AAOHoV7dA3KekrzTgEtphOR1xj7AIcDAw2qiT/2grRW3goUt4mr2MY
zOB5FEfnuE5UOczF/flqm0wjGu8sNDk0dCIrvJ7zHJgQ352y+GQcNSWRvyPamtUSVniZ5XyLnDNLuF9xxGmhGDHNjWoKbX2bMScD69QLr/BpCleTWC81JJwSEEJyUjPJ3svNClB7Bn6ehYxhRD2yrQm+kbUqvzQ6
O02yK67hkqvy1uA1fJk8CyxovjWn//p3S3MHdNvbvIu0Tyxmjq5ODx8UXprGMdjCW9h39+gbIdAiHmRE1zLa9lL9TY+FZlfKyWilspvAPBBgZEUoC55cVM3Ho7xAlV1O7utV6RZuXNkBBngtY0YUdPcBEpg/znxp
KqhoZN35R/jK7Ej9kh/JfQPyn5m5mgC/JvlTi3tM86o9pdUFYHWuecyxuZVS776Eg83/vISqUTSSpn9YsdhGDbIZL2ht9lTTVs1hWidepsvvlmQKsk/gMxU8x4pGcXDrxe0z0iM3cMz1WIBlt/Fi89iQrQ7DW6zp
ZYxXmQG8Q3kCaSWzLWQXRDg3+EMFHxUwcugfSMgoaB2JafQPy9NibScVgSbbzFq84HFf/pIvaS38dsY0cKIvUaiaPKfjJiF76CJLcQSNFA2MbdQ/atc72ivHHfNlaZdjxKQquPxjIRIuY11vT0fNtILoKCiMsEqd
6Vb5Vwy9UfuRLGp6rWVLWt+vlTL57ejrFA9N2W558EnKoEoVk4tpuaPCPcu0vXOFzbK+QGbSlcALylD2vcLAefIvCOToqGSjGrmHH7Hb0rYW6XvoQ/k0V+yxD3G5NtRFuZTmRJIumr7vHDq/71IDYW+g/TSi8ATM
bMgZ6I4ltW4LpY2VZe0QSyEeBpmVTokM1VK3ErOtF6zSo2VicVEO7y+PezbftKx+VsVtL2eurhl/R7OnnuG8ERvc75BkaQtGeXZPPiG+Jg5dpOSGKi69cSdA/3JayiGaHQvPZj7ocNVaORC8Ks0ABlOYEPOCXv0S
JPLMNZmvrKfM9pxx23apvyiX6to/xk8SGhvWcszGz1dE/5t7h8xFpkUPTea6p4rJb78883JqZZHnab7Ol1tWCq4w7RGs15eA7HPu5tgL1/Iru71GPG4jnpaAECkNaD+lseLQJfEHdFD4X0SZ1qQ//4avnON2hFuC
vlLXKbAoDg+Iub+72rbBm0IdS0xQsy1JPIkcxQtbrWBmiXhHNJ0tH2HZcX34qOqiBaF1l3eD4pXgjRw5rpxZwt+HUoiuAJhXyFHrF2GbGQ8ON6YOTakPz2AtnTUNCqvLf5Lvm+kGul8TxtllgZFPrtZtxia1Ih9a
0bwcaKXfyHoSMhlDNwa36q+VAcXuXPW7XbqeSDewtngOI6QMbqpHu8E/NjvFZU79SvHQAUStXJg46Xvm7kec/nFHapZ9Ke9l9cl/NI+UrDw3nzdVYfQK4aDw3LiDDNzL81NhKUZvfPae3UifPNvut/Y3ocU8ltjs
A609QYGduRRce4pQ6fBcgf875kXn6Z0Vxjt/pxs1ay+/bZ/7htWnSlNROQyK96Jh4/IaZyie8+mCQXTB+4VXtbAEVXSy2RoHBvNjXvq0KotCH8ILGHQP01r9Mh0IOBSPbecxjcvkR44rlBL1YGrFFThflbqmjOjI
29Gz9CXxsMIWK9Ka3FXU89F6f2pOjcsJySj1RNtYgh5ePJGgJAxfjXGcxrn6B1Oj4xrgSGcq/0z8PJ833p4WRWU5NChRdZFckrPR7us/u24TjT5/BSBW454R4pU8ep8jojowsn0oS4zuNqRokJpdZmLlsKyOiA85
GsTmzimXS5MqmKLCXF6TT99oezdLKIZ7nBXoe5B77k46ibR3dXb1f+9AYu+u3o2mgMZBtiIh+mWmaslyoyj6x7463DiZaC/aelGzWBvgbOb73tk61be0tm//0aEo28q2nWS7cN5YG0TLH4aevRniyeF4krPy6CVL
p70+ohp84d+qU0v/ilTrFfVoAe/LIqedxOVsYConkKpbpMXPalXSizMKpCbshmTJSgctIbzw8gv1pAUA5g9VTYqxpCKh3odHvrK+OFAAMtRkgHV2srUY2JORSPiwU3W6zet0g54T4bWosbi+Var8B0miimJBpRZj
NAQY9hroUIGLdOfTWGhF/zKohHBk/lduNMjSwOSZHDsM1kmS32QO/mY7A7j2zjWGYZg5nBpfGE7JuFi21SnGyf30kPE4hZ2uF4kCsG8V9e3R+6eM0Z4QCDyXbYtyApDNA/Zc7FsEwv/0uuEBTVfYcQIcOyV3abDF
tiF1tYw1CW+3j9/chdUR6H8b6Y5pCuz8oE0DrU7rL1GRl6zEPZgHLq8uaoRHruxGxzFzzV1LFxgBYqHHffefvfS/s+enFCtA3pkBbOaBwODDxhXDdswjEsmsUHOsYCeyhZC4FuvyiIHxjV5vQ2eqDsrFdmuB5/Zj
m0XLXgU+OV62U4X+vBrgo6pbnk2Kcigpt9e7ULbNjnQCFR4Z5rfpVFyXrALwuGwEvlIEFRd+Zjk3bGM70YxcbifqVWhhEol8/PW1ANvlQq1v436ptXPLSMFLMvn5pyNGBJxby+l4Ynw1BHM5f8gd2//06H86CTfB
zKzT6kCoD5e99UoyO1MUzh+RHvNqQTih6JTLzpEZ4oX8stY8ZbdvxQoDsGpoxqO/dbROGqN/xxa6Y5HJBuiaEmTxAqVOr2rSTw7QJOJEUM2DgE58CuFusPcI/x1DVCSCIfTxfGoM8s2yTac+ZgJ3u0Qh34egBuyM
s1j3N9U3gOf7yT7ofhYmzNs5s1TPRGIb2xIkhzbl/YBzzAp4uQh3GCDSt/H9w3PwBEdabUi5Mtf2/HfANPIEi5KcHIcfV+rJ5EI6ZU6HyL6vrpNBNof0+h0cW7MIZUWazTd4XLdluY1MXYBWW0P1DrG2Y+sJ0UaT
kx4U6Cw9HOW2WItCXRV4HTvl6jfEAjm+9G/0exLBUJxhmmkdEo/utOjSzlmrTx5BP/wss/unxEJhSC+CeAGKPwcwjOPMhyGGW19nUM2R0YJdoGGujiW5gELnoCpombhrgy1R6PSuo2Ji/0qLUmyUHhgfb8Iumeb7
71TQmIe1x9QrYl7UsLTP31T1uyluOg+bTcBEwBUg6anffyE/KzEBsZAK6TZd375b88IGD39JweXusP0S6d664jAtSUaCLXtNgjoreXiGVHoTLHJ3Q+czHQ7CE3GDSeCNqUv8IAR4YSNlt1O6Z4Fu/Wq27PqlncEX
JO9Ywh5gOqXzYm+rygQlyNaz9bqEb5ydJj9EmyXFf4mmSL5y2R1i3q8/+5dt7ZOjZVGK/NQnSswlr8xaX6x8KpguN5w7bo9SMbumSCOYhhiizkysYV5pbIzcEi4Ux8dHlu0ACAiwdA1XN20Z1HJh0p6FN8k2WYzy
cvplrUzkrSpsjGylopDqvFrcg8myqkPqPYJX6+HPoYclDn8GOqX8jTatnb6/tstFu9e/s2KE0fHKwRzZ70AnZLzX194kLQ4ksBp5+sTan+xg9iBCFmQz0v1uRGbpFll7Z9ZjU0aiuxwcw7cxvsD9msJGOYCzjsmx
ctn4xby2gg1q4VTddGtnSJaAVF3hu/LiT5sE09B5QQ9NHqZ0rDEjlm5QBaXFOB4YIauxFJN5daes9ATlCS26FDnVPTMtYSXjfP0A6p+Iid2loor9IY4fpH43pj9CRJZ5iQsqiUffYLfhmDrzpz1+niIDBxD+8nBT
LYR5zJWtVaZilIrZOq/8ENAwbOl0rjuLm8yAcMSy7JB16G2NGuidNLLVCCJXueMpsbGOEzaGpQtGixlbvvoQvSiJ92dJRBiuSG2CxpwQc+81wW8YvcugWDEwPUP7s6zzS+MdhqdCYkCYO1jNafvvpHIoOdAAmSmU
9Lo3MPlIKh6iW8DM+KYA4dtoxfUllrUCF5pR+HyZIG/aw6BS1ZzGQMsYMoVMh/SA5Kahi8n7ZHZXFH5LUBjJY8k/G1lvyZ9pqrpW/9f/WxCzzIljsvzeCQkAKD69/VDMcrUfnkhP75ZLauqW6xJAEwCHk6gZ7dyl
B0G7+DpX9UcSe+2MlAMX2MeDsIAn4BQeWPezDNi2zJ3c7ikZYws6HKn+nBNbM2KchhjwdxrP/mPRKSuHNXJSg2RcaMFXlg0+4FBBcNk+d499+SY5TFaxj2u7cpNqC8uR2h4cql7HU+0aqBGBwIkeLmey/w2BUlAI
ZeW30KZ7aClVB1XKQiXEJT/0NWOVWX4nSRN5qY6v43c2Pid5/SDTjBe5ZhCwGjkwFpYJimMmJ0fIHxq8qKSHSXg5bD08xHEED0RLipO964NpEGeXw4v0XJ/Jyk5xDYnLsN6FOuXVrgA7IfFBOoU1cY1oKZ38Lwmm
V1Nz3XALzeXrCJimspz1WNCtLm6nc/5pCO/3H5qA9/E/yipRlzxhfhJpXFQtwwU/taJEsVm13tL6NJh31jGyKS0SdK3WxdyDgh83yZ1BGGFsa3Q8/afLbBq8d3o4JlUYmlYfZZVmzPtmfmx66Rm4WgxxZpGIO5hC
rC1aWTEQ+Buyb1zgR88UqNY+rsmFMAj47o8izVkDuCa4Pacymu4jgCIZBnunx7zuz36qEgs9zigmK6aQ1cQo4yVTzy6bQzl+IIl2uRiEgEpe1yB5Bpj/SCwVL+dpWbw7ylC+f1mSHuHdc+m7D9W+6G7W+C4p4q09
c3yQxkh1919gchgLs2q634pgOxN+wY/DdqhyaxlcWfN3bbhKhh0V+ZhRhpE+r6qNcI1yINJkyTRpVczj/Z1/Bz6u9lG1qzGVOl+kSOi4UlrzkewVNVKioghCnFplCbraQdBkdWsduvMHsWCs1S1jT9aaJ6ao5V5N
Fj2R8/vvSCzgdZs37fCc21WRhzimIhqqGCxzlVkpfWIelkj2URi3h3pwTWO/lVMd1fk4Kvm7d3ejnd+VuyZ3Qc7IuWMQPgUILPUsiYVlvybgUeQoPX3fAtKmJaPe+wGQsV7I1R1yuXj2zgVIHlo5VFSfkQicRc5B
FdnIpGvrH8prNveAzhConOirmD78SNABW2YNcKwAlsEl2uFPO6u0SNCvV4U4lP2TnTA1uBUEzgwzfy3IdinaeNPWp4ols6Ip7bJqrdfLihNVR7rgXGaOxS6VdP8dJ9xxDp4FDM0bPNR6bCtKzYUJqKhDcjFGnTYE
xb9G5YQJN8stlV2pw/3J31eV2LjgK9zJNc/sPlX7GtUpfWBSUBNMVstQ5BI0sPYhnUhtIzmnvwNPKgzT+EW5tUlWX1B7XOpfukSNILC+nv2JVQEbkDIf+NfoWVrFTOmUdFtileR01ub4hQ6ciBkf8vQXvfS6+q/J
NodrVn2DCP2P8WiA1RPnb5+VKqm1rqNSwtXyn+fzcQiH8kCPlXRN6GIvlRBWkX9eRuQLmVXpbvgElKfmCW4/MCZIQKV197D2zzSiP3dm/tyxnc+Eg09quOs/Jx8dmjF70dqtvLNqHJZ2di0ZLKnVL7Y4vhDrx/1a
ZLCnfOBfNS3cr/h+M0Kx+tYHAVaHz2Uh/kJeNbOZDJwb20zGx1usjnaID/y/0mA4A1Cs8oS3Y7xb/amK76fvZeayxaqt1m/rtj2knr6xSdZbvP0HpaPDBwNZQHKINFOabvMfXYXlr5lUcZ/bTHM2+vacJiCUR6CN
/ObkALZ8ywMEWi5XTNXRS/IleheoWSOK2eOVReDmq5NBm5GN9FvBsm7L4zQ+NuD1b29PyqDAu8yxTC58vVJaS2qdGPUwh3clhWStVFK/gaAtP3NH1oFcp45M9LLC1pz9bEryRrid2nScjaFr1G89SwDcn0szYNky
W0+BoGzV+Q8m4E9SXJnNDzBLAIIGeooVtOT2Vt3eGBXcR0eng96P4h5+UzzCcuDQh8FHACRcL/TH3SXJim1O3zO/B1EIFiyLDE08yt9yIy0W1PNoaqf7U8CQehTw/rzqkca/9oCZX0Q3s/zr8FUXWZoO7zB6lwh0
ijM27dveSNytguu1wVhcKvdybbcWl9QdKTe1zefxx3k4BdKfiWZYWebD8axWLSQ7COb79w8PSLHYkyUDoUgDQ6ebC8/2GTlrf35KXL0P96AMyu4SQalN5wxzLqoqFT4pNcz09BbfNF+ZfRLZO9DCeCjXUN1ePolt
rBAkHWLzLQzyP/PgNYEzKeKaETMJPtaIj3yMufdmejsMAImjAlPek79DFlh55TCXuz8R4TxhE0+U/pivHx+CdZcRr/2oqP2XGOJRacjSR/xbslHl0AHORLoLW8srvqava9vBB5KTHZlfrM7FdglQ+DN/nJxsLCwt
rgzEADA+a400P9qGpU3EDpRywGkvCbAy26BOMQr+/r1CT2MnsoRL5wN75vzlyYQ8Ey3vmSv13ehAJU/8F9a9R7Q8sRXY2kcTw0MtLzSmLYc39E6yecNMxwy8DtkHN4Xd1bnhbPszRmd+iBv2CJ7lvY13ylIBBTHd
gHJBtHfMmQ4ylgT7ZbEJSajEUVStUatVMZ0OHUe3Uv1Lstg1cxB8Zc2ZMVumVpRGpdBiQr4L/x791HXe+MNz0IvixpItWlgikNsUSUPee0l6cXwcH8ZcqWVsH2yg5UGYzo5O4r8xEPATsZrlqH8xGw/Y9LErb0H2
SmWpaMPxaVKq7mdmVS8XITuLVgqNsXk71NxVGPaoGIJu4jX7ExeHv5IeVaa6xuh4xexzOa1/tNDMxReX1W1H4dNL4ZR2UaUHdrHPDoHBoiorAQGUBnHb3A8K133m0zIpErFc2oy+I8XS9TnHcRxbPg7vUF5Mg8qy
kXuQYPk4HRrUU9jkVwYZk3ipbCIN4MPLhps45nw6aiZYNdHClvEEV38TcrA0bnReyqLeejRaWo/V4HA2zyihrXXpkWK/GjSlpeilA0Ou01/6Qijk3JhqERi2ru6ZEJwOyAKZWlk+fPLj42+0wg5asrpEyz4gf8/I
ws+/Xv5eeJBATy46LvzwNJT8fX/AL9gh1xlCH6sWtJYvbysdUb/9Y4LCrLzh0bapOlm5hkqn4xW7hdxSSj5kaHa+sk7c2hUs8KicAtN09hH6yrUyXtgtbWgNxxcT89KO2zh7yaC0r0yDxJenb5bmBXXApLlQSUTv
5Pmcak8GK55aEFxlc+ogKu2QNOcTr4Fh7pcLvbU8Qehl8ZSq4Xn9UqEmyPzuTibwXGjH8QoVyv9AZPEfeXLRdPvV1Feo0f6rXD8EUnd/edhEKb6esuN1DhdklkIDIeXLKLsoXoNAfydrQpZRpi0CNoxRhuuTkl7W
eLFggIiyysLWoFOKiLkG54livdcPihqPC/r51NPndW+ADemV9SG26kt+frLQiyWUhinEa6A8lOMD27Ie98cHoCju/zUXFJSi4XuXWh9G6LQ9Il7jV0a2+ynK2IjRd3nRxIzhhF0+xtX7Kzp4qPRdWvH0WVsTrp+u
KiAs2YfzbcE56BsSZquFjFZlOthO/eiE1/zcQSWIAL0QccSmHDSkS+mSU2wWQAbILhUv/nNKEK8IIls8twt70i0Of+g/TSkckX+pGy+55CgSjPxjyo6XJvuSQOf8g4ilunWVJKZtrTGQY/9qWDmn8j7fTWbpyeu6
SoKrMd08LrD5mwN02dL+JhwE0+uxCSs7ZqjSUHK1829KQKeGUOezuUkfSGP5O6cIKQFzT1rH93Qz2iVXfN5IqlS+hc8xDMHGJw7x17gNJ9jQlldgwC/IZz/qmikPiQFu/W6qKJDtkJU+1S2ftuHkbMPFE/mfnC5V
rIJiPDSICAULTFp9kkjGnvZYihM/2NMypDT1dx4ETvMQD4rFMPl+IKGxdbF4rxGHhRWyAI8y65HOBVAxaXdTBDNwtxaL1K3DvLxWT1eD+XAp30PzwZuFZl/eK5FvGUUd38wHFdC39A8f3/0vPTAi4aU26t6HzidV
oR2bEVKOy2z+Yo3DGJRv85ZKZ8B2AeZhpusCO4NrA4Bj/BwNEkVMo62zKVetT3u3pAfCb1IIurLKcnpKpblBwmMQBZHPzWuJGm6O+mNJCjoHn3V9sqHjs7H4K+/MYLaue7SF8cprlvTeBmJvk1Maw87cJ+7Hv/Lh
dhf9P9PWTz2VjsDMQh195up8KlrybQYY8xikY9B9Jvr1Qtmks6mL4xhTuAEvvWgXq8dbCLRMHhN1d/YLqyaXuA96/JU2YCNSW34wHhNmJOqAr57fMRpKHw2257a/xu1b/enmkER1K57donGl2T7Y259UNxgK84qJ
4754ZBrr4hpbhcvyVGJ30xAj203dmAaqlKMvaAQmNVbH+CEeUyVdEdFCWUlSlW+2giQJp2u6Ie4l0qYAcTPD/HLfYTlWax918+cC0wTeo/ua+Yt9iV9/ywTCg0ruvWpUEdPkzSbk3FKBtrgqF5FGf+EYp8jfOLw4
+xgNj3+0hLHGTskZxTWvZPdMLWU9ysiTDFZU5mjIx4cg5nL9OeXX0qVpOI7r4tAes2ykOke9/DzoXfzbJcULbiVJDzqCRYQXRaUNwQkvY+cwrT8LsJYpZKUSrX21dPznjunvLe6QPDoIOX7oOmE+DWBXN1wZ0tWz
CEA7V7+uLDuQOy2zyWGCyO+uIxtRoM8XhzYDTElJ0OYulbUI7mFdk/YFRK41Ilc4rshM46LTcbSbDV159PM3GlH1AZGbgDv8OBYi9QJdC6SC8h2uhMLU/TmXP8pCJ6IaAai7LAHIYsPJad8huP4BHuQ/aTRrQZMJ
nV1acc5HfVByscxSSY6/cMd8UoEFvcXV/sKtpOQh1zSI65VMG2LLuqPmwQth2h0/cMXFSmuQtFRbtGUmPUwpfKNS/9hP/jadiznS7wI6sc1+uGAfdaUCTp7Ohq4sPxkGWEwDq0vaQSQvT5bn/M1zZfjcevZcHqbt
m8LnSN1Jkg6Y5Z2GXg1NrLgzccUnsjpp0i0VwMG8WK41gf4lCqi3MqH5MH7hgVYpE0f3BdTe7U0eO4Jky+DwPgPg0rXGMmduJEPkR195Aos05+tpWuCvU6p7wfbUAswy+jOS6wm7Ey5StAZLPGCv/5sfnyA3q7iV
NsKEa5nHUhAt7QKH2wsPKHJWh1nHEGxWnUjSv7YITsfV4ghGrpD5SqdZ0SnQGsJh85rd6htRayqX0+5eW0d2vRtmmGnxS6k2uUip+Q/JXeCMDdwEtriuwJPZEoACublvaiZztk3kKsmwnuYY1EHrBlk4gitVIo20
VVKRmmkuFP5joSkWGXq7NZJzqOF8TSRVdJNYyw/C20bBxR/+l1Ifbs44oLUcPeWupdqHogwHKRejN7vSmvSsLS/uv6RwGLCsUaoZK5GEgN3jljkkXeWA56fYuvZsyFWq20aqiBmOxav2VBeUPl79mgQm2MLz2WTW
rk6soar08BKTYcHEQTFYR8JkuZCZK8XjdBgerKAdhWOzHfoOV46X7R/YuEPDFJcdjDkmGdaWxkmCO1F3me93p/EVKvZ/SrnZqbgttBSxd/mC4qpxp1jRmsV+pOHmqEVFhfufUitzq/TbrKvxgu9OstcpyV4F8zCV
96RQ3weC1OSkaCAR+yRySpbrvbwqZyhVEhXiX5n0oSTn8q8sVc2GFlOzeGMtLM3QIR4msOuTUKp2V7RtJ/Vjd3nYK8ji74ju9zFIaat4LxD0e252qgFxEShMP4JYmogfdqKkljK7zbGI7Wv6xTwGeP61+L0BwEmA
SQA3MBCGuM8Yvhj48eVnwdWMvu5R5MWZ3bQ4ae9HsTR47sDby9LHDcNavZzKyDPgLsitfgDhIklJiLDNgAeM7wxg1MW/D975GafO20OQ2wwpG3mLpXU9Ih1YFpYzN7yJddjIzRNUuF9kPiNJ+WzMi5NHFuwzZPjS
F2jihqi2utMMZE49iF3sXQWceZsVzM29qYP0h/jR5Ieo3Z7C7apkRvAHJdt9rXFIO3BBbRrRzybl6V657FYFwJGqYUI61FajLWGK6E7pd4ByH/gYY+jSukX+BVLBlP2A7WC4BrQCRrQgo1dFmdJeiVgwQXcqXAOh
jnTuzqGcQga2Vdhc5dvztlYjbKVSrJHpPC33isKMm6h6Syox/x60MqtPABRB94rXWLkXSmwFffREDDYnMWSMP6s/3QNexump5eMZmRbstrLtiAQyeULkQZAul5YzqRRMyR8A7dakeHwxSd/Gbbj47haFMiN0YDwh
nYKGrgm2rmJ4s4XzfsBPCWLWliUxfNdlDfAse8FZDHSWd5Gux2zRkGShM0V4JeQ/D2kuxoF5I97kU/q83Yvl8X1U/zrppQ/eyN0AJ/Okeg57WmMFSLK0H1xWVpCm1q93xPCYtP8p4yfl5xlVd/+bb4B1cTiw5JkY
XwbW7abNBgylL5djhvjkuqXD/AdKINSTKeBmQy2Wf4F1cZVWCUf3L86xGWCHMwpa/fkizZCo7BYqZ+qbGlZG5ub+RRDTFD+VlVul36dZgBwIatxnqUMA7xVO4ulrBAFVBKqZz5vg9hqgIPsQyaiBJYnTx9AWgn9O
6K9cYNc/Ry4TdsbULRn+BiLXiCzS/8fHgPaB3Nu6egj7P+af/f0Jjj4S3zRvRqM2FkS9Zbbu91QZ5/9jXvj6vjN/BW1cbBX9hqw9TI6IIH4j3V7vxVo8d1m9yb6OfttW4U7n4kI7O8HmnXcwfoLK7mh/3YeqqOoe
06nqSV512mRFcNkfRmH/NoMXsNRCZsyudjv8JOG/krUFnJsuy2ofBAJy6B7fipJyjM7nnvLcz0qfho1vmAQn4nyX0QwsnZilzSbbjBMSVV4mnmu45XkKaBsqGzdjSq4DW+KdheNkDYr0HtwOqWzrlKVh3FCyogEV
H9soLIant8tLpzl/QHm3my336vBcswzd7qVDuMD0EqFKgcdd0qgJp+xsw8nz45vf6IdEK/rhpyXJTufrpIq9r5FWr8CiewLKqTY42DbaqT2HITbaLTi6LohaGbm9bxiFmEgD/yCuZ9neayuvvPoSOWJvMHUITgT/
5P/0lK22xCqSZW2n87jNGrqOad3e3QCzKVkmh2+fEIKfHbaXHDKK19UWy4jTvUUcGibDXbX9a1gO/WHR+ViSoRaR3Cf91/kesVgckv9OugMJ1kH6VOc5z69zGLPyKhmekShH+UXFJzV//OP9YuRhwHMN3/Y1dF3y
4zRhySvwWv6K4Eh5v/Uajs7GdsYf01fZT/Y6cdFvy8Y9Hms9WZgQ9WUyeexeTc5lGkXFZlOMDk0zqh9RnjWNFVuxDwo1jXfi+6Ch4NKmKcJqTcT/+DSo3uC/oqDduMBWOTgIW6+TMK7sw6vtKQuxp8WEeEpCBaXn
nju534uHkKdI1kLvy8viZ1SgNmOcwZHKkCcGcuJHI+GVgjEi914qbxGyb4C1Z+JFgbBWdU0A67Yuqg2hD5eDGYXI4ZCaFnih6ijxDCmx6aCqHt3WV+mceGrVNCtbCWRdJiqIiQYlqauYoFG3RZkVopMJ55GzaUvj
wY0IPkFxoGjRYsoa0UUd68VEjYFC5lYwUzRPu/EHl++DwxvHO3IRrKfjbQiFrMiAeGmYzoBBtCX4A6h7yY/JHZWp/hvp+5ZymCDFSdvGElyLefVax11tXXo/i4lRhvJo9J2q+cylXm3/E7gOaUre6BmpNY7bnV8U
4p7RTkrLmQltJrbokaGa+IbDpAEhZ+EX/56Iu+tbhDUmbV100fZU2mXrddPVf/+OAPg7Q5KpBwUq6nEA5STEZGUHyk+vDbZVIW2hDrLTJtcpVrchTUpeGhcTgLwqObdLKrPCk6SrcoJIbr52DiMzAm2KXZMVRiqt
nDjUlBVmOJvil1OzUBIbKNyzmFmAw9t8islVrBbNPHbSxVUWW7bqmENXEhnMltOldRcLZ/RJWZHeTGXMo23TNiPmKepbOFfmJsr2O/ksYLt5ybLQ+mpAg97y0nfFcq8YlznFxaL1AAmUjkqgo8xeGFg4aXFS6sOW
GVFF1c1hnSwINWb/ZS55kUmjtXoNhmRtsZ9mlhhAuBCi/9Hvyaai36Qm+1B/ucfmGVHAU25ObY4EnbVJFAZmIRwRHQ7+wPgw4w7AvJrFJHPA0N3iZRG+gymv3jpdOwWPBiT+y385DdH/wHV0mmeNwzSmDPeI4fxv
7/PW+qSSj1FrGGaA3iRbMIzZTEyDfqc2l6/yrytBNv1XiJSd1hv1W6/+Wpy2xnWtpSoCg7VX1r36IjDZWZtlODeFZ6cDLbIIfmAq24H5PNIcoIc1XtV+1iP2qoaxevKk0pOP4gXho2r6kZsEzaMFjE7XIoLNhrGG
57hhYHZiMTYDn/kk52OiEoQNsgI9kSeNK2BZbqltPrQufREtQTtA3NTpSJJ1v9+8ejR3E/BTlJly11VU9DJ/U0gRZnKUQIKh2bwX9ilftFk0POmxaQIp7ef3b5aeSfmpZH/nzv8H9V3dlywXiuWuzPLAUe7SVg4L
JQPmpoIRYznkvVwwlZ3aygXb5bRkOS2r7OgiAy5yhZxcqrvs8yHTIVUdQye4FBN0KlKnZN3xHbUyuDmM+YuO/ARu/NVvoR22xUNHzmj4vuU1H+7PzJXqWwpX7Cq9feTRd3sZ2qmrux/xppZ6rBYGgvtQi9fm+b4N
oBY3KCe58zs7aYeZKezsuWRFU2nEOu+9RdOIpkF0XbnuA1NN4ihzm134osUC6rAcEwcmuCvHUxOPBnSbXV9CSotWCwMXgrjzsZ9Ma5V03P4mkZwqmtHwEoU2ljrN+V5mvCFnYsXzKvVbzdumOfx3Q9sxOHZijlja
DL62q2ArH+U6RMRmaTKrr/spZvVAJvtwL17nUsyVWxJKsMXFvNnedWinX2fTM+HIljf/sERt96g+upnOFOVbxFLyAhsMwBmjB4ZedqAAA4nkFIEj/dxZ5uo/99bH4bkjXmXHbfKiikGX1XSc+1bBaIXIwVq0KjWd
vBJVhNi1fpogJVxXjoFbnIpf8yPd3sk1o8mMbGXWLRnkKXmxKuw5ZGwGgNxknGoHr80ezpV7TOsTsihOqCeP8P99jJd291A+MitAvgWUfLbqmiIaG8NS/GMaUOvMRk/N1NUrepKavYUDX/1948Oyt4ZxvaP9D4XO
vTwUJdw9/0AIUaYaUp10UTtqT2B+Iv/F4rVHzDWHoZYVJCZd/p8YfxlxLjMr8aG2kaJnlRedCmmF7tzkVRW7Gbhh3nf1601DsmpYJq5NPs1rpdLVpuINkoRuAZ7aHg+XfFdh8IJzwVnTLDBXDEnGruHiaeALwg4O
btksNgXS5kneHNFDhVj+YGsgugK5nxc8JpOLLZiGflgOFqaLz00n23fOxsavhh0uWPK6g2Vp4gjWCM4iAaKmUEJ3PXDUjGTntqMvaLlu0C/YXv3Z3PYAeKK0noKkF08unDFv/Og6Mu/+dF9Cx8WnSSWCDaSwAW6f
zfx6heHz4rrT0MauK8W91AfOVb60DIqXeWY7Z04j3RubjZGq2sJNKqu+zwYUB7vJRr+F5Bf5ETBp2JJGiNFzuEvq40T1NiK6EaMVeK1camOeh4tvlJz+DhYIHRgUuUkNyskgtTm8uMwiwk1spVqqx37HCrbRmrEv
WhlYY+BP+RLnwRYiPQ+oIBK3kzCVvWnfqwOOjwadUChEqy35Zbo/Bmu15+Zleb0rbCtYYQ1V3kDNTNbjhXspY8OhzbJ5MQXC5egetHmw5MpQwHQ1CceUxD0colcB5BNV6gXtbAMEt9IEe/YEAu0Fjj7QWDOlBhyJ
O1IdU4bqsaV3p2GfREcdQz6dDLjoi1F1r9fgRQ970X3y0gTDnjHURuo+zTyAkQxH0/9ruPJcw1f07nNC5hQ1yo3XBLHnfkND+GVQrnwHSjq3ata7C5OITdy10uXaqlsrXxZOdkHWu/xHOuuDW3+IrjRyN1fz6UK4
QKAtYKQLbph6TTKR7U3PC+Swa3a9JI6n2CSIxwB3UOUR/4DHeltuiIl3obOXRBpEIjgifzPDm73qrdPazLRyVXNwmVrhkTxmm6sP0vZ1jgLLC67WMw//1eyinBFphUXYN21gsnrQdH7eecALsbQeukzLeVI/f72B
4Ml8ItDqsSHxmenb/dQMQJI9JkygH8Gqx+vdSrUlEk5LfSZQga//dDrcsuBGcO5ajIQAt457oLUN8QgDTSJ8CYUZ2/VKXTBGL++M9ZRuMq1Cqw/S4Z6a/nQXDFYkn0/Eq2620rO02hjJQYNCMiohdpcIHTxSRKN7
mWkoTaPBfS0327Q29VymegZ7f+N1haIEqlw41oWNgbiQxyCk9yqCAHr2RDw4CvcOIfkTFB90uZFQGfc45fez0Cm+aYbJQCQuoqLARWrR8GSSTE7nHEYQgm/k2K6JElwayVvWZh0rUEYh3WzFsEPhaSHqqRPvIFMn
gxy1kYD21cUTTxUlw4bocZTWI9bQhKT6XE039rBQeFDotote5T0JfCh8oKGtCNy7FkbXcjmzzkGVFXAvJ70e0bYx5lmk36gfawpFlN8gTPNP57Gv0TMC7/NCs9piY3DHkVDrYGPHDns7/IY9v03+ekqtDcrdZGXD
060K8Wp0srEJsKwgt7rv1GauaQR21C7ghUFxkCGHgAQnU3/nT1DKFA+3VQ7IRd/s8/j7xsU6Z68JXtHpvFJ6Z0iD45ztIJEd+JZIPftkm6wuWDyM7g3dEUULuX+atOsF1t/moT469T3mTqfepuv/H7rmGez1LyNs
kzwXQhu68nbXLV7aZOem0wzNDH/EMtz4OxTi6IQTTIdd8ZDPci0oEdv7x5+IPBHAaJOq9E/LFrjwacTD14mOx/sFggblH+fSlMDEa4HpQKet+Ns5q6tlGfW3XcX7FdX7f4SNg526INEwIpghomqB8EeKrOHcjYSJ
yDLS7THg4UGyPu3LkPKGHZvLraYBWJ3mvIAlD8QmZSXu2/lOpIOKMcITTfgG0fOAOloWRp8e6SVnh39FV3BUUo+4kU/eQbV/k7xpUUYUXxKiIf3IG5z0UU9OxbQzpPNFkEUXbrtv66xFp4xqT0XOdlvro51v1FHV
NCLGVic1LKx5gOmwt9aYrhntRwG0KvF/609Rsv6cllzW5/by4+DchsfLp+5fT/0wTtdf5pieX17f3n/97o9mnvwcMkAfpxgksEupC+M5tcP1rd+oRZ0pn4mi6Tc4M1AEt99rGuf2Xd09pN93xvnMZmIadSMHEf8s
sW3sSht6GMS4kIwDEGbmE1gXn4wNTfBZDGNhsluCLa7etuQbgSqsAdrNN1LAq5uaGtasbRmSIq9x/lkzgZB9AaFoajmbkKpEp2WVO7R+grLaU8Ek7//LocA5tJdr89DO9PArNuMyQBywdw+O1aOHHfEpTWPbSWZB
2FEBz80Oq5ZKFjrMf3JwOMBbPlvDVGcG0HCMoSZIrT0bajOVNVaL1drVVNYwNZTnN10jza61z30NQBu9n+M2O5GXFYERooyYFPaPKZDgututAIJWww12PKp4CzHgGaIPMBW+a1NDNepioNuA7p/PtNHjYgg18ACb
hJMozBWEOSsU3l71vbZfw7Wmerb/EfzjOgAAzJPcbDf29kosMJDlrc/YgQ+nq/14iVGV+PjEur9QIYhi0tbpCiFTaDuR1QlQELpF8DS7JbZ+c7OPfd+u9NdUkt+u4lkA8tgRlUG/rfMI7zzmkK1cyIo4VgoOZ6Nm
P6/IidAVlZAe7LRtw1gkqNvotiJyneb2f5pCqzWrbifECwUp01P9G2ME3DsnSetEiQzSB1CEUY9E9GmqHp5FmeITCQGKCTTJQCLbE5URhTrWw/yMLtNIP64U8y+sP50+RFSz/Z4vgI19GMVtJClju6jj2Yj4ly/9
Qn8reu8JdrTwtrJy0gzvkGcvrKxWJuq9vdKdLpS3T2gHVxwb2ZPyrmQvYRhtl74Nydp5wq90I0eMPpPIp7YhvtikrPcutyy7+pk3L/0867GuIdeM9QEq5BJQxXNfTqCbt8/yRC6Sg5GyqneuvlhGs2o6h6XXzryz
SYMGUIQprqBepd16xrGUXlOHDyYLZ4bR8mLJFenbZAmmyMI2bNM2auu4ulVUhrEY+CME+8xfBClKtWah+N6HGgHYczZuIYBMa4Qabfct4jMS7vxQICaIUwtwcFz5AB4cwdbFznx8FtVafiBKuPVis3bdoeQBEQcP
1UK557zriqt7T0xNshj0uLyGNcbrgQlmyjRSsWvBRY+SlvezX10KmrAP5BauYe9t8MqoFqw97gmacxMvb5Q+u2/he1QpbLJnG6AcACF5qwoSdKTJnOBQhk+DhQc+YFThIFnseTAJUp1RZ6hzOhhVLWG8ypidZoSj
EVRd2es8bVhEYXoJ+kvHBgGh9mXJ4HtKQIKLIRXZRmnU7QR+NuCTjkIEDo9n3NuvajWHEEjMuZl7Qy7HcMgkdKnhuSht9SWxpbKuo+UZpjJKKKNSktQg3PdAIsy3ScJ7Uw7AMPT8phE7S5GEECjM0qFUOVo5kEVw
eG/v3PDVZWM4PhJ13hTENZ0dkrPNa38V6ezheA6378Jvddj9+UnQor6QieuTyHuAY2AjC8nrZNmn4je23RsfQ0qqV9g1bYI0gZjwleqsB984S4pimUMKNEK00LoL6hkNxZVBfACOg47GCUcCUg2oijhVEmGNCcG1
dTg0JuBOhZ0Uut0MtXFuIM/IY1frZT+cIEtSk9TVxbPWh5w7q1rjatEyoqd5pkn4t+HhwjCpgp29wfBhj4qCOyB3itVt1z5PdHKVE7u+HHmW0VTJnWhNa16TCKEbHMWpxTEdMWwzCWfagSIQK8hGUKom6Eedsho7
n1tQ1xExbhDfWl05ItFqJHoMZyyRb7VM0gCKAdPX/5IEEQkN+SZidMBSCecXQPZFaGHUTUU4XDzD4SEaJ/fSsSOW+EfVHFfNH6MOI7dlnyTvgpRLkZtuE/DhWkMBVvpgFw9n6J7OWc0cOIfFR8y730V8hll/645y
7pTe5eZQfJHgEPjTy9F/JGvJxuGs6yiEtiDtH0/v1LUGp+JkMwIox4YjJ008pC+rEN9ff/ja7scGxTLwEmzF8ogu+pHdywROIp+3GSPEfuX73XjpDf0lO5/5QDX5jtMqFRnc03fTwB+qt0YSh5W98ngun09b20cZ
hHPeL8oin75LOpjP4bNkv4+MS3FPfUeYwNnhQ2MJrmy66P82n2cLWO1huFrA052Ou49F88/H0/X8RDJ//Pd8+Xjx0gyfrv3TVhW9/2c+XCxgmebfb9xfryw/V365nruWVnf+yPpTN/U/7S7hfEabfy2Lc4s3dOYp
PeVI8te8CFJl1X8hq75QWBiNncE/acQl5RJZ80M7htNZGL8AReV2tRjUmonaRlvbGEpoKE8HfY+0pseTxoREmUrmgph0EOzrri0IweggMpSntPb6m3BL+ibXFDwRXRv1W1FCU6rOmLsRAFCQXITXZuacnYOZ0/Z8
vo3BVd/sWGs7hyk5VcRxQvnvXAtPpR0C2XB7T/+yUIFmzBuDix8vVrnywkAx9OQJ7heT3mX3kAIGe1r4GIlG6QUouxQJh9GJSC/Y2oiSVPfRdAI3xPJWnvw9ITe7GnXAMJWGELr2GGsCkX6E+OrWQVlyJ+iZhLbS
bJfibIO/OUKhBp8JfSCBaloFMWk6LVfBTJFWE6LWEQ2JTkVBprCltgOlQE0vJCkFtM05wmx3Sm7J+m5aIHRhVMrPJ0LyK1MhfGxts3zQ9z8vVkSefuBCxuh+M9JMVYwz4QRIkMnie9NqDuzYQP1GbMWwibb3yTC9
tV/LZrOOB1ZIRwOT3X1wEdw3B7h8JpV9BfcDI6ykdNvGWWsDtCnwxOtlTq1O+p2g1dWci2co6btTn7LE4JjbKRV5KNhtMpNlk6eaa1z1Rki2smtuuIzn9xy5p7Nnzt8v5OJhHxNGgCRyOUUcJKnS72NYpDuVTWb+
EqUQ1piOcgh2n3izi3oekGYFuglBpRCQdOKK4LBSkGXk1N4kC2uAMElF2J7SKZfXdGfg5HoXVLBFnq95vub5mufrYXEk8m/2bdXFOzBhqF9v9/9hZ5D8ovyy5Ww8P4NreoU4G7P8FluxZLNPxJ+4XY6FFfe+TcWq
SzbCKoPEQZP8v+L7gJEY/mX6L+rz+d7Vmv+0OFaeGxcnM9ix9kHkXbp2bL/jA9BAI0U34viLEccO3twlgBfc6NDUwQMxQe2x6dv7RHaKi1UrivTPQNEPFIUVB/MhVV8026XD28I1cDfS4S8LvqPSDOMp9oYRDMEJ
uNZTSYyj3rj4Z41OQgXFEEoN9CephB94595WHnu20TtaDAZ5f76FqVUH7bKuqtQytNyCd0it7V/Zj6HlKJ/sVM3RWLYH1yl2ES47ATeWbluhgw3ehxmxgZU92sIJt6iwWelIierUcwFTmzX859zhlfd1NUIXS8fE
UIpU0kpT87qVMikoBLvwFZMkeVGgq8o63jal+Vn/9InC6QH2epcAto12lB2eGsGFv4fxf5oY4RqgjRBrfT7wgtiXxUwP4nGjMBCr66UCtDQ1RkJI6KggqTeW/jh1ONEHXXX/RCUJiGTqKGQsbgQlsR3Sezakq+/G
QANbc5NvwkiA57KZDYOFcg2FhqKFugAMYhiVNLRfeCUkM5q+eKMIT0lx48Gk4Yarh2jORp8fEjDuqPFMZBU1qX9nMZzYDRStnFpDDaTngBDlLYYkQRO8UZV0qUElnUJVfYkrVJ0aeRLpiVqGSyBSsLyYCOrV94lC
bm5zcL0jCKMRJUoFvHCflvCOL/vguikLH4kC8+qRR4vb2WwNgZ7JAFbj11GDyhtskBjR5KO1iFWGpsVf/Y743m0pROlmY6ABJilj7cqcWtCTBj17EDUdreRBTc7tiC7BsRLzjsGC0aM5rzp8Pp+ZQH2lQZbDtLSl
R6pwhLb1nUe9y1ntKzWOStdbNLQsBC6499m4c4RsnoP+C+5VmZWLLzYRdsB1YI+0QRSElHpD972emNC+QoN732yUZ2bs2MolcqernV3lJDYgpyXgu3wM8nLX8f8+q1o3o+W7x+EChnyzcAMNbgUtWNWuMa9uizbC
f9baIYxH4RUphaGZSeR0CyC0p8jnLOR9ZPYSnvxvZsfn/90cmYvfOgJS4NcO+YjKQUoXvur3j1Cmme1UfwjqocNZCLhJ0lDS+NktsRe5zUVcDysbrPPljM77s98ai7kGCb4PepOyXT+7FMjGl4JbzITv935Ut1Aa
rcLuXlENA1jG7eHzPZn7tCgKLRTLDnVQmfPl1RXSoOgtxyHmdGk67P852kkhINpkz0FZS+zbIrNBWt2MhaosQNYP/Ng4ZPPOpHJW+N94TOidPuxNufevdxcysgIA7pruGcPOJ6+xlDl8I2FAxmC3lFOTuSKhWG1D
yBOpnc0GIQcCQMT2oATPZ8/uad66qItBaA1+1YtrF+BWbRggZYtwPlgbIZSbMZ0PWNX7kqzoxhgJTWKiR/dkwL3dRMcamskgbBmlt9lmVxZpAbztx+QTbhYirP2iSpeYZTHNAKfBtRLYVUYEnt431RIcda0noWLF
HV9xrrtchCO6waMneCn8OMuncTguqYW+y/V7oZ1oHYblH0L95S3elWUmLpFrvB1xP0Pow7WzU1LYSXFcpV1VX3xWRmlcy6XNNjowBBvSnLmmqb6DW4wGcOS5fcQa8dwuybwSPhbWBeMqeeQ5W5f2TAUHLWOpIBe6
S1HxnuePKbounsoSyFNwqV9hTseiqqtMovTZpMkeu5xQZ2oYlA6Axvzws0fpuGDvZtKb1ZjDsx1NcQ2hOxpk/apAZIyT65DVFfN5cIkU1OZWeJ7b8WLqbUwKw9jTNrUiKawE0p4dm6b3F7NWYUEYfXNemHnkp+8W
/OanROMVqbRSKvmJEDulVLhJlGtr5TZjJXxjfEMGtic3c3/6z50htOQbU+NKN7ED2vARF2PHggiPNFAasp/Yo14y9MUIh4qEWDCBDTRz1pWorFUp4WBRSMiDlKhu3+dIcdcQz92PaFMw4Y7FB8j6/rL2nxTIJwyX
hpr4QT+7bFipGhWy9OVBNFjXH1z6iwkmqPPMY4au1EFcdZpqxtYcApWWlaWxb3dFxkUTCPi6SDsoVIUkMMqC2guZ2GSFuRwpOXRzIFKi6zlLJtL5N6k/6d5aQMpRMlHi089nCj7gwKT21ZxelvQYxZ2m2Eu9BLI3
HUqFq072J0GVFtVR2ANRmvRTdnqxwsgfTOtJMVAqug8h8+2CdBcW7zpCbqIVNdmEZO15Lprruv79TEs9ewgGuX2BMz8FH7rFo/Gf3br5TJ7s3Ly6tvj5JRUSj6BWQWITqinSL0Kimd+h30RR42SKE58/tTP6Tgvq
YF+ll9DiclLHkeXUGBDQPXOtwqo5Q9MCxdQquGcbisgMQduZr1uqs8/LC86fQ9e2jtydPtCB2sFG4i8319i2l5Q72LHrlL18YubKBEyW8NREzPLkFvhevDJokOgbVcPw09H7gP+n0aWz6zq+K47+94ItyO8XQvaL
A4oTH7YP9InucGU4QhL2Dah6mUJuhKbCYRXgOd/QUM+qBTs7lkfCiAfPDO651EULx9uZziPJoGvlce+EDPuSRqrPoBLPbvneDSqWiMehQ29qjKhiC6KiyTQMS60d5bp4nZgU9Nj0fHo35QOBKJvsv99YlY/4I1NO
thZHanB44mC6+LHt3XlSoMn0Llw2+tvlDAiob693+JkqEsVqc2KLdoxrYaZSEMHiJDWT9VyMTgs1qWjYkjNB+/ODlO3vyulGU8TOkgwSS8CAP3ixAcILowji6b1jd+b3AayBg4ZKSPx5Mt3d8ztpLgnAQTf4Felw
XZQubLUw0QqYhSjV02ZAbc6mMktXutCPEjhJG7uvDOLw67mdhJEVazts7XJbbODf10wPB2+buCX4NfFkO/ocTPPjrfQCuCEAXKmhTH9NZuy2cACDTFRZ7Op5teScFINdpJpHZQrtWb38CrA+JZtq9wpQlig+RxSF
W9s4yxTF0qhSJoVO2lQuTmckoWCoeiqfIIGuZevVH5Ch+61MD1ZKcH+CPDn2RQpNnk2xYNcvKtRgO27JLNebDMmbmQSTuNyYHv57oQbHUPSrpisE9OGPaxXkGK/UmRfPMHTf2myc0vHWcc7TGeYWzyszLLWYnI24
H6vw94zj7GwrLLnb9p006QVM7GN573RR2maAVk3oPvu9yqRZs4rOjvs5xdemB2NWNs2fV+3MbzVktkhhXBofWsPmSVbbuiP7dA+LaNrJYTuVmNMkZkTHt0xXSGumAFcH13SyTPrFq3Ns0CxYNZa37WnaJnVf7abS
d4clHBuK1coG2qL3wTyXLR0zm0eXzKXsT1x3Wvw3ZGcfI5Ispw64IV/O4a5ufVq/ZjsBzOayuxC4mFYXLREDw2fDleD6KLWOfHqBdVN2WHLr20mrr1kNQ49MZbNqYjO9dcJ1atfkc7Mw3nNhYlEBytjqWI2OnBC1
jeLJiGNYkGCqWCB0u2myTgavMmPtoIOzJslK4chde4PiUlZkkitpmqR278nRVpFjlZJY1vP6OfOqp7ne7Rt9T3vjl3JOcBXVCHbz6Pwvdnnlx3fc0Tvkz/73Y11anzVFX27t22P9tiFpYXzs//6Cdf/GK7770cpQ
dmr7fijVACXMvHRRlrloYpauU8vfJP9uZWyetnk2jVRGCNAWLaBMpo5s4nGIDVdt8aMHHv52bmRpIV6OnBomSILwtXm6D79bDC7KJHj3lqAMFr7fzVfSfHzLzy8dRQSrOGY8tJZ08/Skg4d1wmOQj5yl1wm+Mb64
aVDnirSYIMN4Obhwo+2BQlBTCzq1UjFP+L7ibRqrQ/JIbFXDcGS3nThX5ivlCNI7r8p3ZE1Q5WKqyVozGUAEy+DxBGQeUJQBP77NsVIekd0gr4yK2B4KOCmOqTjQSSR50oTIUXM834nNlYPFlxWhNkk6jjDi7Bdk
B/vkF2IQkP/LoU4k+w6zswLPcMxVbkbIDpo4l4IPdHWnFSZ+gz71Zdot+TvtyPbl7yYShzWyFxDWkZJ4DR4RH76ObqZXLAn2SVeKVQnWPlbda0PdZgvt5Gom1P40aPuSJ/AvcwLV7A9Edo0+VnK9URDpZlWtCZ49
F9hcYFQ4V2gt1KROgjAqfqZ15u7arcQi4dZNdVQ8iISEQe3TFaZoIikdVOSyNOSlIl9rBgRU2B/VT+l+g6LLo5qCArxDfQhvjb5toRvQ0WocVs7ALVOmKQtuqf0jCgxDwPvB2Px4Rkm3C+wvDUTt7oa4X0f+/7Ug
bKimZJkQ+fNFGP5xthyy2/0WGNI6Qm86fc+H8fFtmp8NPmhmLymayMpAufOteKBGH5JHp+MNDjn0eJSlNqRAXsD1aYH2H+Za6Jfehql51u88pTGYNxJuAT408lNhmeZQQ2TLDAd6F3cwNDLYsfTYQ1DnttkEgb4j
/Twxlr6ieEkkz3E55IVENhOOsPgxCRGpnNrpeqos/JqFo9LBFAW6z/EcRkshr+4YpuqRIYrpZXikHrzmjnynDQK8T/c83bP5jLK5jHJNZkl3oN5+9GF6tGHOp1pYAELdR76RoSPCTGEuh/tzBGo5Y6wEr3FwxoWn
2+XY/WiTtS8CVCV3+JzsUaWurOoSDskGQx7MMBItJTk1Bddn9nEaNIkrnbLhNKOdsnPY2TDt8mRlCiWblOBT2D0L2VKXXFVE6z1t4SxMVkEkD6aTv36wUWFVGutCsku/r1iTaMpBP7cyHsZj81W/ip4lM3/tTO2O
n9sNeScDRRdMUmWd+YLk4k8tJ/z1pioEnC78I5fNP+7tNOdlBWm0H0bUEm1uwrRRBUZ+jNzToIAuBpfpuJbwHOfhykkubNDOsq9fSqSYOu/5FSPKOdvGJAXcb1s3e0zx1o2A1IvxhD504JtEzra7Dvd0v0OPeKe2
Lq5/7Kh5Z2LWGQNElELbU6I9DxXId4pzVEEI7qwP7ZSfUE5Pk7H62fBgXTVpr41wOhePdcim3ChpAlCoeEzhiAruxCT3X0rcnUD/LPKlYDsNM93z1Zaa/iZYSJpAF/qPLjNowjd2OW64VypXSzsQwW+KvWp43WVc
Y2emCruMBULze6lhY1FDW1hqByBJhfxZxIWTAtZZqalAeY9uB2hAxf1u1zos0n+e+UwIoFMcvIB3+9isW7xP7QBZyfGRBfwMLcluxalMdFVoELB4ErHrAUpihdAxLoSSp7MAxKxChlzgFwJRb8sCbgew45noIk5i
eGzE5pQG/ehXxUbQS0+OZZrry6+AqVrKqtBq9grqg6uxmMpA0m3vlx3otO9OAs0/VqN89Ndw9lfydZqft+opdxCuDYOlMUnwaLSFfYCMzjq81AuSQpBmv084iP6flb2IZkKpktyLXNZiWRkBM0awjBGLyohBZcS8
MmJ/xwiaMcpQl7SdPIwlkeQe9SwyfueFKko0oc4TBJdaWO05qLTCBKMiVkBXdfPCLHqd04J3KX3ksSp8ZgfKNOnAdlRCjeimTpNg4prrVrSMstriX2QrxjJ/i0G925MNwwd5B9uzT7zAvcRMkiDa2+/Y/lJjWF1X
Z2vQaEI2lKl6svZSGpkpqgOZMO4nkMz4hM4b0mHlhXQx8SUTRf7OqO7PmkbVkFLsE5WeAuq4gZuuoe7Dlcnh1gfzx6hQ5UAAKqe5VUIkqhlSL9ph77bPCozSSOBm23X0gBsgABz3UoFGgqOWTN05RNW2x/1IwWS3
cXEtCwO5Xw446bV1mvSOEWnE05aSHf0/fZ18dnTvhuu9axjVOnQxidA1Bf5Erl7AY1rGtihXAnSwrYRWhDW3Hk0QVuZRRSKP20jKxuoqSMGSXfTwysGm4fnsVlIQP1JD5m6cAKWvC3f31cmEhljUbX3carvIkwad
KK9gqFFDq47eYiqFwtBrmniY0oA4DCYUCT1i74DO+F235fQpGF7ux94PJEP0kjnG6TgR2CpFC2biJBBnFg9e+t1mb+vnijg2QF1wud3WoNU5mWDme8ZvRcmUjJd1oPObWVzeweh0Wk7bDEmCG4sznv8+RRkyFqDx
CmBdGX5XjbPr0IElKyD4HIGY0t0ZI6RKJNvAHUIDMjQjCb9VtOAnrq4tVlCxYumAwtSrwSTZv7nkRbRUAa3mlkPmOfA9ThHN50JK3wE9V6+/Q5k69dBWv4RnSHylODZJPDFpL/J4X78apAv7PJqmrwaPuAXQWFsF
46E0YmYVz3vmTkPTLrYbnlUsOItNie9e7gpIr3ZRwtkLZKD+cy3t5jobHOARO8PlxYINux5jH5/YQHcC9pN74BP/vM9EEn5qSGX9n9ZwdwB8JlLnMysXn6wQ/pQOfCbm4WcSQ33KaP7n1hXYu0UGrjV96jpQXvJS
m0zAW6w77TMEg1XAzYizapa2kl99PhDrCT6AeATxiY/TTBWkjBbcaRMZkXmD3AF3sN7+edDOlLEbWwi79g1Wa1drdRRbc+xgrECYpK8zCX2ZsmLU2+eJcYSEvuDWDM39fi0BV3TySSmNb56IN1h07QTM1mqJuMvv
UJQYS2HOMjIb0yCU9ZrTON4ClKjZz2SgZ18mM8vI/FVzFOety7jGo7KXNAQiu92ZthvPRfSx4ScWZ5q6jkOJoht/gCBM6GFsFrqzXjrv1cGK6OlQh2Wo4EiR6T/SwGQaKwK5LKqcB+lKo0Q3VKrDgpsz5eGZaSlV
isLr19JWM4o7DLEa3D7bPOVZzjqI2G5G5mR1GyV1rS6+ChQI2Sjtkt4ns82zfki47LVNuW9Xjbmv1xUWGGg3eORDHraSeZuwy/GBAvgWbwi0kdIB+qmLoy7r6Ax6McdYtzeGCOOIMulW3VKSW/7B9SFrbNiTN5Dy
yBULmPLI7F3uUYvKEUpZhMjydHL8KbHoGgUrP5EAg4OPgrjBxdIAB6yDoQnDH5mNMLLYZAmem9oj6u0giFMYWJAL6VPSQDbSb1aIEoIgdP2E5Ihhasht4jYED28oMInu3R0HLkgJD+H2J9SOUUqm78K+uQ7QceO8
JjLzV9UEUpSrNy9NgvtPsvjXZguwGrsRTAugf5yTXyD+WFbonY6VHaVrjbfEe1Ia+Gt4+x+KAlmPtSP00cffFBGAYiENK6AuHqLWv8wY8FJgY+xJfVp26qatHxMOOMJyokTa4E2Buk4OCmIgEWEgJqKTkXshB0nc
h/rsZfGmyWkTWn9xu0L0gV+rXOvWcZDsxJvFp3lS/2jTVNoGyNyijifCAwtdJN5mvrJB5JHF7OQaRIO1uNEaBf5IjlVQgzACBBiM1D0rgL4d+HEpF/lviIiyXpproZTZ2zD4SMvwK7lRqd3ETrM0Ao9jBYfQRzeA
ONUHxVug9VH2IWcDtEMToPx5Qofk9jwVi0Q++W9EgvzCDOcmyxHa8mLJqewSjYHjVcjGMYB5OJ7884zxwXGI2UyilZBSqCIe8Wi89euqYDYfzqXvZOZQpAvqHh0CkAJBxNG34pyIb75klw8iVA6qOS+D28dmuqU0
l5MRTeyZuGvBChj1in0g3MR4eWVrw83hJ7obG4hyei8yyOHmQ9rwPl23kFXCUTiYQgpuANv4H0X78lufs3s+n19FyTd+U7tCaLOJtUhe3PBOHsCAaOMPjCFWbvNG4zwoX2IuT+F9F/fzDcev/ix5armBgfrBd+WH
HayyGF5ZtLvQbvf7aejGRGTEK/zC6Pm5TorpFA+YU9INBnCrCBtwxTQYJY16k74Y0GX+KKL169xBwYIhZDv93YyBBq4dycAVyfDxw9DXp2MJQPCreOUpXo6lqu8Efd/eNSTBEQaQn6hv7OfnG/PEfDOX0QkaOeQU
kOftJ3aTu5n1SneXk2VuCXMIv/6TDn22xby6ChK33iFBQcIzcV84/tY1Tj7TpskTD77j8wDHqE6655f69StXShOfOOmdMh6wcfItF8A233whfN2SdIHiEzUFjqoPZ9DxQQTF+5AcNqdMxAR7msPDA8K4gyEsojpH
wdQcW3LIcAYnbpgw1tEHdr1hTiRCIfpNDS03By7kHzFL5ihiNP/s+ESgkMDycddN5GmhD08zhDvPhrj3PDWO78Lv3ZrtbvZBYkFd49PKe26iJ3vFk3Jmg/txBxwtNejMmc1agWNTPJki0IEHHgFkHYMcsW3ofvwg
s0OQdMhxZqQIn0FNGqkjLzkCedDGWA8ajyd+6/IEAPK9Ab39RNtoFJbwH6lWWxXAjQomJxKU2RrxOuFHxQHs+ZYcBe5l0zNEZsGWJq0YlFVI/cO9smRdqoP6G8ocokAG60g4dZVsEk2vBrRfy6LxFFgzyFAJlteH
qXLSgLq1dCIzxZmc/ygfTjxZWpoOnHz7u7YaLsGmtwMkJeTD1oTYY4dY6z2RGR1XSptBS7ccUfPP+an3PSV+kZZbrhLtcmvt1CWcvSow/Naay73p9QBt9xV036Bg25z7NJOi5BhwrlcQhvBdYtGrvR6hMLBX5+aC
x73kgY0DKtL4WQGXWOX1AMlYIn+zQ7ySVyV9S3edMuRlOZs3PhjjsaZQHPMkBa9wVe2uph6bE8ji7Ir+cpvux7PcyZuxxEuua7n6m0n2A6rRT7p+Xngr/P4X58o4bIbLtAR3DeaIRUoSklp/GDKbvtKrW9muTTcj
DodpqC0SDiyt8iMbcXJ6F0KEowvtR4s1X73Iw+wH399OnWTAbPTp0nTld/mUBUZ3ODe9GVB527qjvDmghdN38wXC+4YAc0VbuAV53THNq6XsOXM8yq14BSwtbnsB7UHn12NVavXcGoCGq8velqu/2t6FucpWE42Q
FFyxytffRdsQCTs1T4ZYNy4SQYPD2gXvkgheleqKbLhE66/JEbm1S34ZRhpsY4i7jPra4+DJfVYt8Wt92ccqXSABxqJf9g65ptfzjuO0D4yyER9JtINUM/jp1WbJh/YiLspmO4PkYznKuGlJUZulqTr0waONTJFe
x/QDZBKPG2FxkvBxcZbKLE8mNjfsC8sg2EZEqaKwjFi8uFS2JJjpxTAjWWRcpSs4vfhXFRRuJDRhPLPl6gXpHdLoWHUDRMS5LYIg7Y9E3/aWkDPMtg6mOi6SDiLh9NIya/zOFO7AQ3RHtNGDSaKqZ8KPVDyDcUUk
ypBmXtozpL9rhubRGlLcyh3IRU9FURBxHz6++SZv5FHh/McD0RtLIJNcPZf4FCpiiVamXEQrzpRLi3IgFoaXc6AVbJgv7ThhLVqwqkqYYiV+d8YyUpMf5trbFhq3FqFBe8bGsEUTKaPh2cCnRspaV2G6jr0kvhiB
rNewR7SMfx8sHxnDcngMFvmmqSQph+10mjK0iU4eMBSuheXQ09SDxhPdWLlWIP54b6jG9hgjApJi53a2SbsIf1JkxV37PrKaMoQkcjAQMe4HuwkBTmrJsUL8hoaS+R6nyu2wsaAVyxaU0s4b/UYcYX6Ggd3wMPOj
AsDC8FBOwrk1kyiK/kAq7vpw3PYGrgkiGig2NbSVyMhlTTYMXqaRzAUv8Pz5OgLj0ArCPn3F4KZ47VBVrdBXMDNZLNLJJoU5G6Yo1NOJoYecCmIJ/cykn1QP+BCmIwhl1OhRtENeLHLLaWKN9Qv6fM5SVNR+Nw/R
8xhOWmOkm6JX9L7NX7XmjBhmSU74kcOEgBVuGOvWCbUwmOAzD3EomQaKjF9RrerQ81mmELl0lDiMAzbW3UzA4m37pxC+STSZeLZnwU+dJx2u0jF5Bz7glnJ/gUVhquxVkK7ztI3KBNpBL9qrlDhzJBeo9yMap3xb
oEuuKHA42ffhoZk5IbAgPTPPsuQXtnAIk7tzWNrFPEm9PVeW2cDNzmBXA2l4bK9yivLRY0qMR8TYr8OZHf/uEzXNnOD9yCV/KLkdJWBU1DnGoosiEGjnbeNq9e7IP89cgletqsemMMOEcCkMllKMBq2F5ZFi4ohY
JLO3FpISlzDxDiwXIfOO2P7uCkcBUORWSCoqUU8TMpEzAZ3Cg86KuawKDQHnI1PHsKBK9Ga4b6d6qlAxSQBA6vIlBhk6bITEtTvmQiZmp/hqL7/sh+SrtTZeG8PT2ZelgCMk/jt3AMDAY7CM62Tgm1d2C+3gcjk6
j1glAEfs6ic3pqozYMsjiEDmXmRMVNvWVfdGO5rwyHADHnRuBq5mleGY97tcJMQLkLtU+jiKsSmD/u9b0eIcxu+DXaOGm3UgjsAAnPtkM1OIB+hGjjGRMWAKDL0VoLHGad8Z1ImyccicMc7pplPeo8einAARB6Tq
Oh4Z3ATDFXQ5YZ7zjo+5u9Lg+nnDGaDxDONtdZ2RIZQVYLD/RU1QtxPNzSOUgEirXUJFmoALh+D4BBmEGhA68gMLacQ9bHrjUMLhMuqianFRbLI9ZXl0DnEtns7hkI13IROssroAMxptmcgxfrWsYaVn/V5SQNSP
+j9nh2Th2qd20Pk8+UqP/ukrM4qz+v2xxOFqbCY+79EqXjloWrMwkkugDXU2yFw12/d1i/ep8kDCMjxd5BuRsx2oOZ6UkWdBoPQ0heWp0HdYNGRqDFVROdQ3k6qRNBMZg7kzzZBd6zg3BHnEjmVnOmAV5Lb4m4lK
DPuD8jpsZv8PuUDV4HuhB2RZmwgmL3fw/7BmVKsiYVxqr9/pjcVJItv7r0YyAcmYePJXyKT4YwcNlwrR/IKHOTOZI6MRRYS+KHBoelpBC52pzsWVmsWyy7qg0i7nt6lPttsbtdTzFjcie3AXd+FIDpAhj2TRe67O
zwiitLr9m6jugbZOVSH9758gKtYvIcbztUUcDJLQ84zC5wj/gcGEZ6iHcpTciR46AfySFCmO7YYfrlLmBUzu9rNrNSUoZO+/7FaXxYmb0xNRq/NW/s8iJRXfCZVkkGNczOAvDJWcYZqDnR0xfmqh1EauDVjCXOD7
ArItiJbuj4oXxrq9JC9zvO2qk2KRx46an8fCzqUw2tZlkbGI133owtOgHvvi1BauhzuIErPMSPoUY6kx0CJnTMZKRMTCnnJNSwJvolhw1iNRjHPr84RIz0N5utJDZ0WQ/Oafq141GCURm06Fq1Jq8Dnk+eJ1xKVV
y65NZUduq77NYOEyPnLOko2VBkdyeslh0KGmyVI9WDVCtNtnkUh7MhNzW7K4d2gCvrIgkky03cSklVNTwyzMnNo7NQ2AP7nzMu7OM3/dq9oB3MVZQBbqImqRZZsHyjVlChvBSgZPRLXhLOshyz35H8iOd4ma2Iir
hBQvowZlOrSTYPEzuOvMgP9crMoQtLPX4Bvcv2Rf8j4MWhGbS6LtMGUcAawB0uofbXxBN2cQ5TlylKyDU5Q5QU0LlKbU4HTpJ4OW4qSIAnRFC3Dmxnp9OWdYGRpsFMkuY3aTc/PQM73esWZ6ZtU9F9U0E7YeFxT+
AymdxAxAa2M6FYF4QruLvqFGhMRlGS5tB1wnPUDH69WNiHBawYQ5miCRHTk74oaiTdQNIaloUJ2hWE1tkq8eFVX78tkY1fBuD8rz0lE3lA+BUNb1j+uzn7H15YRfrLKAVLw2AYaOaz0gxUS/ji4m0P53mJ6HXuA/
rq/JQ8ZsD2rXTE68Zxf2IwI57PHZyJh1FLrsmu+88LIPivaLY1ifg3fwe7Ntf3Jt3BQ6SXZ5dVs4nj67HfEXbPWHj13zZ3xq671Q2LVinN14eFczMNx0jbHjk//XO7/NTxTrr6qlwJXcB3zpFNh4IcFGzmJNYIez
VGiV7krjMW7iOYZMqxKpdtU1jmdc7krlmbn91yGp1eaISbck2D9zDqOHFDrQU/9wDxTWhYVhLOH7QMpRPNe5mZVJfr7WLdo3266sJgBboZs35Ho48PzSljcmWXkMD1GVBuubR+LhNSGO3FdbZZTUMcFU4W6NNCRF
Qb7W59Nah6snTuyHBf4G7tdZW38qmd7kd9oS32lJghlmWyLkghfM/IT1LZaZJS0ZcjMjxAm0giXFIRtG/ejaQez4R8OvJ3UZAazsshJ07nEoT/l2MrlbYVzxNV1yAw2tA3E1sWpQ9lCCnHYDRvBEEQ+JnSxpkRR6
JgqnePOCcouPo38TKL4UEwMVk/6nYD2r0TiA9K+YurW8Inu8k9GwnL+knXITTMPF8u+PRwdczv/H2v17EB+e90uwGxjbazgQMtYivkuPtlU/2wxItV9Jz1N/kTQ8Ao00YEynhf2l/S39dMvGW1G1OHNqu+65acsN
6z9iuY1TS5fd6G37FubA0ERm7iA9KAM/q2gbxdFMRXgr1DG3TnXGx9E2ZCMk4NUbshx12k7sBZqmuZquo6K9MdDiZTew74ju5NRGfwbsCduElcHcaCncRJDyxE6Oe39n4JVe4aH5pspj4EhE36Xu4p7yvsgJMIDH
PCJTdm456LT48gKduP+/6EEBYf5LDR1wDdHKKJIG9fdsyU7QgzrRRKDoMrw2NyznVpqPSsXX/dW1GXYteojjAeZN7C0sfSHvDVU9nyaeWsxNqw8dK9fjppFW4OOsSB917azcVGiCmi+BJ9xFPYrGxS+iQLv5ncAl
8ycfTulFGiAvXzRonM56yzZ5JKf6x3UfIJYGrd38XhSKOAGRJq838Ej2EjyuCWZSa5fB52b7f/Gp4EZJAaXxCOc/yGE7If1tdtOm9JplNVGyFdF81sWsG5osDls2PnJgGh7TaJKAPtTeg/GezIpfmW/a0LKnULIs
L9RHpAn25TFGcPQkK2IzPvZBTADwY+VDKuIh+JD4kbja8bH/YSLotKWX7f9G4w5vtTw3x9xYWrNmHRq34kchwtj4Nc+1+9zUoSlDU4XG0+5Ck60R616Kvid31sjAySiHtBEuA2H0KXhSe8Be0UVCozWDk/YPuIUe
nXLXyftWDmR2SyjMmjvWkJr7yvOShUM68whsEvlAdraT1D1AJLRGlZMBDCNY1MQMCeBUCfW1foxdySaP1s9vuLw07zJf0kdL0F/pDDyqu3E5O4A79T4GNFtktGwEvP+P2f6jsRffIJmEe3Q13nGVvisH43RBDdSE
6QzU5I0fc6rIF7ed7LfGyaGYjGQNVGPS4tLNPkUGwLuhoy80hGPNJJRoi/GZSEXKautPvZL43mePMlGGNgaTvrD0rKNhmDZoEeGvecnLOQYnH55IuLSo3NlnZxQprK4aw3WUe3zRCXvYXR0NOYESmWoN4pYww+Um
MOH/hkw0WDusS+Mg3axJTcJ6J0awgLdFvqCvjBoQfIEVVv9XZNsS8eZ7WimK9vHHf3L4Y0deg0X5St2RsB6ZoVsbRJlTEK60JJ+M9Rip9MjT0Nzu6bK+8byH9U01ijO6Y6U9Nr0ANFsV3L++kz84RZLOhYNPKpYl
hrBNzgNDCm/25JzNVFyh8lOSPuzXdx8a+7Pu9Lpt24f+4c8lOL6T2reaGxzGpS3AbexuYsMquHBS2euw7xbi2U7fzoYXnnWnA1mR4KkjNLDlauXzdVUw/fIws7Fah59vh9Zxdf/47VbiuYzHgEMNq763wPG1DgzF
NkVj0mNpSY8bF3eCY405dR7yYuObHdyOOHNoHAUBt7vRwjmabE62hEZM3xvweUUMQLIIpvy8BlGsMCX3jIRBrY4xsTMAE6fwfTlXBqs17kJ61KzBkocwqVxkpC5LhPVxKj6qwY/OxzenwXumLRyKZSAmLqHot7ax
Y4OJGTpNJPLYRGutc9B+2gUmGR7Xp0b1rpj4onmnv46iwkriDgmN7f+UP85VLSJDXci1W5tAtXHc3UIuixgkrSfhuZ0VeEhSUacSkE1NfLG2uaGvrPVL+tkj1kKTvOgCVMu/5C/ByPN5aPoyr+SkfqAKK7trH0EK
PeOf0armqTT1jW+3/JUmrFJZW8rVEL8FKvBwLY1+s626JspfMFUuvuc6LoCF0hnEuDiM0w8bQrDygxN4yUkdMynwAmUIAXbxho3wCQbtIxrSYkp0ZVRkRo5+Q1RPEfgOMwDutnYoRk2WXzo2RLaYDWL8bdQIZdLW
n+OjvUCGF+Kh9NoQyih4WOWcrWM2/YsSVdoCmL4mq/9Dl2CNGcT4EgNIJ7q4jEcEoQJrneqfzl8MXsXxZWBKdjZRe7qGWR0Gl8wav53NCxh56Lp7pY9fg1qcOcHPZbkfV74RBwEtV9EgwHLMRw8HuFlb7KTPm5bd
fqJF9p5wB6Mf9cxKCy1eqsSgyfRL/jEDFcuTQLsUSsYkUnUAN08ghCfVawuCxPwLnAk24p4gP0IXqRzNSaaCQxj2Ev4NsbrLiotMRgYgnELvyo6LZUK1hX/oPn46PrTtEOWKz2AYhaqLzf8aeXTP3YbytAStB81W
le2ifi/WjNAVqrxiYhRvNU3PsU+Z6O9CPtYq5/hxmBD4A502EsknNcxzkhytpr9mIURr3S+nK0FhkE4tpqTx8cyEF/S1II45HDC55BXsPXRLK2R+021g9awqeVf9bg6cLxyZ4xqYf9VDYH3PcahyeuIMChwmK1nt
8Em08XHtGE3HuHQnOMD62WB5nlp5uztDUb/lLrmljCnl1J5dbw9v4FANHNZOr86lhb0Ht7aTtvjMwNIAYwSx0ymLEU6z1q6Y3CuxtKjEZCrMqbvnZlxtFe0H6OvWjJh6pbFPc2TMKtmpnT8kmMiGdURmvRqKlFa2
zpHBia2GHmEEb81ddnT06dZ35TpriVFJ4AHPnrKtcyQeDGTLbwhULGvBmwiHY+pNHHly3GntLi5OwLKSNQFSjbIOu5n0mmJk26mTHVqh6s944DcyFZDMCBtBOIujXTEcvEu9LK8jYkj74CE2YLlQMYZEoYgqHigL
gEPkFcZgKxiNXXPEN+nZgYJBuZElu6RZjiMGo0f6TYLMoZ5JYjtKqxlLu2Recr49cdT8fGLFFX7Z6XNF0p19wwVOHp9ZKwd7zyDdylKZjXWk/l0F6yjEP/gY35JaqlQ70aqmS0vKyYsUzHtCvtRhs1wcyOstpB20
/w8T1sbDs6vBIIA9dgwe508JXz6QAiE4yKJo1+8Ngw6VUsQo9qH7NTpK/qQy/MNKtO1EaMDQYVYKc4Khjpn8jAWvq87WVLPOhbGuadVhnzHYt4FsQ7a8C1YHmbWkKj2AvUMvB4p3PhzepP4ujvpLqWo3RNqAl0Ae
q40GiYf+mBGYPCVMLumi/GuTURSxLjQd/xJvLPUZ4Jcj2FLC9nmrwtkNL3don3k0ErH84aF/cZiFTupIaRC+c/cWkGxy+nowhybQi38tJJvpTo5NeyHjOLbh6kTT3WiJ+Y+zcTdiNm3GpUeO7+dk0GskVwoxqZXX
rdJJXrXqxndxhpfEEfXwBMVM5WH+tW6P+pRFJI8Qh7ZTpiToXBd2eIDV0EerbTHqFrsuKRd9C6oCr8oytWaWvcz8zG3z/9PihnKbcXaKnqC+3zVt9aatpnMkiTZySsCfXw9nNa0rsMweHpS6jCLTA2vsqw/HIEBd
lIFlQj4LUt5neEjON20BTan3i/B9lzMmVvNJUResuvU0tJG1TASaA4BlBA1O29oYur9ZEMm7Kxxf1RxuBpcyt1BqSuWTQgBWz08SUDUF+NvW7Xvs8IeBdjjAarVM6X2xei1Q8woOGDiNchOvV/62B/RJ7LP2VfoS
G5dLfp1UpHq+MJ3zm7m0LoFDniDEKcY9PdUxAb8yHBIGW8kbWU4RXpPdgu1s1IPH30OwBt7E+/1/gU+4l92yEVwcCe9ysK66dPD9BFo9J3XwFsFj4mv4T3t1+W6gnfkg52pKu/WJ31aYNHZiVNwKHOBdguUwD3/F
zK/Lv8U4HE9xkRsFUGYSE11Qmnebt0TCQ7/QosjOuRcqwgYFdtif/tLHDl8Rqx0beacsPHJFmb7H1nqDyA6KZ/T44gCb+XcSnDVZSSYggHlCzbDihdMShvXnWtaPDVIm9I/mpHuFe8F0xoDd8gJANop6Ut4F+ig+
LYwXNLIUIRZyef1T+SUzLSa7CctSwwSdLqTlCOr0ixBINGrn6i6pq2AuSgedOY0PyxiaoJMD1NBToTujZXdRMi8EYYZZmnxICurOUuagOMQAIWEby04LibSXx/KLz+IsLvU+0e2B8yp4ThMGg/I1I3BB84IXzpLu
qKGxGUkHkI5ZzhW5zre4IXgOYsoU1VnuYjOTZFJY2NOThLuIgNnqcMRgJVatDG2R7k59KOP7PCCeWOSymH+JRiZhVkEDhYvWWJArV6a6Ff3LrY91c+lnxtt6xDYH8c4mMfJlVzLTwTPN8telhNs6SwVwQhY6XkMn
PbR5HpB6Ww4qKk+UFHh72zLIbPkUQgbjpSjvz/eCqcEgdwg0rBlDeuLQp3cq+NOclqQOg+dQEewYI8vpO6x7qk5fkAA2xZOQC6au9+/S5ULpngbChomG8Z21EyKZsWwOT0QZIt4hD9eIqA88LgZFDd2wGRlFJCmP
aRdhzEVCuRrPc5dXQgg7Ui4nUHWEeKxh+bU+7+Tj5WnQRUpaX6O6zxqSP2MXMIRLoj6U3yr+rcer5h3GKeovZfYMhND9NuH9aKgZxiGCPBMLSALjXcWLpKviSB5nP7ZpuH+ejqaA2UjcS1agPCIUxyLzHSQxIWDU
Dxp2/+N1sjK/7QG5JKyJPLq1VfiGFG3ww67suKJvEiiL1uVagzTCGNa3OmwLd8qWOO5OUcsXku52NJcz8UVmjpdb5TMLtmKJuum+gV3O8RhT2s9gQ1E9lXiKECHcwGKl7POjq5OIPBaLb25rW2gWhnCCBE5Hq+xF
rxcgTVKPUHZBOXqFGSbScO2+Jbcvq6GbevEGpKM93Fw3VIEkIYwWsb2UjFp4tLFly56xr8KVhLZk07zOiYKRYe1uNZo06cQplPhRXFSK4iRgmOMaIz/LvFoIWEgnKhK/rS4k6sRKVUwgIgu53IPgZnU+Upw7HQVe
nupJ1z0lqKCuMQaTG+VNvuSAaWCnWRSJySwCH9WQKCXkzytEsdgQEb5tz2IL/DUJVnKfz6VS0k0YBWXySqHRukZIrPFFSbJ7A6FeeJbe11nMmbDRIDEVwZNXkd3yzjqGkAw1G4kwGPU/ee/6ynNQMChBBT0Sj9oF
vjAZFtNGBFGx5NFUwuB5yPoskNRwd2NJCWrLYVrSmH5FfauGquR6bCjOoeegRHIeRqSjTv0uO1dRVDNMoUmIk7Hack7vy/lLSdNNsK5a43//gUi3eVJ/QITg2OOg5ky3Z+xWhcx4Ug8wdHrrvadarll0bspO93xv
/Xwanj8M8zzsH/Dq58OiaI3Puw8CUbWiq302H5HWlzbdM5FD0n0jBzWbodwRp+HtCSNfM13lkPCUqg0ioKSaH+KSgmeaAxWRo1wzaEjpRH4+XWiNYtzq1pAGTC5eQyWmQ5KvWFfRATqGEMosV6dUz7LwInVo6Nj7
aHek483qY3jzoXcHGO1U/xhmfC508qI+J0jKSp1KK55e5cYQVoCe25yOKm+XS0aDma/UFZ1EOHQPrmQ4IIsLdpp6Wp98qfqlwxrsfaf395wby08p2KF9tfQ3m928RX5Yqve7y3+nz8AH9vEJOnKa2Pcju12XF3Ci
nm6UwdT6BlpqEA/+8WnT4Gtb0q6Vcf71f4iOj9g+xICGD5OKC4yuDhJbjAaNqJAQtjOEeTC84Nhmfu+GH2aeMurHBKY1QRRrLpA4oMsNs7c702ZaV2KV/xq52Nwbs43vxzPjetbOe/UJnoLiVyOvHLG3IUV9hLxp
kG/hvAImcel65RuTaZSG04lstgrPeSfo3DMXupcb4Mbs17Ka7jLtJtq6XxaczBoU2b6uFC3ZWTrJKXi3HWQDNtJJ7rd90aEDgMXn4grN3hbGVIikiQDk9IsvTgykaSW/5Cv35UMkgQMe0ER4HpbNfn2zfYDPvuhz
wibzI61hpbAn9JnnMV+pa949vLGd7eN6h1oTY+AHb8IAz+SOJ0QR0vgq7wK0YgRFLE7wygCwTWtLFH+D68eeThTBUtK9HHIDFXt2FehlVndtBRyohu7yyS7/+Rpa/i57dAf0JR7J3SDdtmpZe/7ckUBTyJjOOT7A
nZ/I3Tl3kSRwRUKm0vD1rDTSsoeuqeR05QKHuDZc2hxcsZQmZdHRpLElC07vwUWOqIwZHnxSAxJWXSpzDyKHrLvC1IYJGAtEA/+Y1WLuac//nCcL6iXHBHueYiUHxt2uOjxhTDf4QDTyxSdusuSpLwtuIhlze+eU
UOYh4zyTKxJPSO8EMjlNWR6ySMtj06VwHQcKOJLuWjzwqP0cfjOd83VSns5EWAqhXC5PAqj4ldPcmxiqMshoQoelOewZ+YZOt7Dhek0o6Oe5k3hR0L6GZpaGfjGmfam+m68ImwhUeZ65qWBxDLRlBlhoD/HTPtI7
5hpJ+IwLLzmf85mMS2ZGnTQgPAllJfFRxISPIbRCdJx1fPldWf2V2giLBiTxYKTj31oE+MwajBDksxzfqJ7S2FTtmhMrnYuyBcJaOdUd8HC/FfOuQdVZbvd0tKVO9fraB6D5KujTbPigE8OjSbkqLYlL6rTTeQUp
0HNGiMsOwjjImI4S9Ik0Quo0r+xiPl8hLB5nk3k2Q9bDftJ3P5PU8dxlRPlvIB8WB9f7Bw/QVkKYT0fGE1RO37kBCLTDELMgJqMqzoEoLjwy83lm6f6UNBd7BB+5GfpPP0ORxJOtOypHARtRKnvdperXM6bvvWUx
CPQKz8cOVshko7XNnZBxJ/BHAQh3oJwMBddyyCMnXAAL0FrRqQ+Tc33YTVs1B10l/iAmSZFgslj8znLQ0RIXuKtp3AM1QEIDWPrhZgg5hn6tKCe0uiVAj7s2joNvBs9jDF66i0timhkbjr2V6pF+MLBwRibXKJD1
/n0M0zwEZL+Wsa0gpkPEwCYPltm3CdwfZVUb/JioEPgN4YWK1YQSmo0a9NK4qzI4TWLt36dqmPMZraoMk1+X3XdTPwyDxq0MEQnOl9pOFFXGsl86Wroh56Fj/Zzld1EIlKnHPWz8Qs0t1x6ZYtl70glBir1RTSKq
skoq6O1O91hfZcmOj8W5hlOC+NqaCgATHSY8ejFiyfF7EGKJyWR4b0p9NVRr/m6VI98ZQlpl63jN72abAvW1KnARgMLfingfdIM584JL7BDDOLACmntbmq69tzcIPL0/hapOOKoZhyG0YsGYeDDG2c+XDJFf1fLF
69lgP4wgM7s1I1aKivqCtzgJDvhBbDEemgw1+YHYvk51UnGPQzAql5CHPBMnuLKcXYLCNi/0Q5hUllHzXjtsXFcZIssEHt5sNO8k/JHeD7dIFWCuzKzVIjVIdfAEqYWldmOzYqBqeiuPsgdgPOCysdECZj15PjNC
U9IdSZM/4XVBlwwb9Rtad/zeDJat8JBc2zJSxVDLxu6KU6qYmlX3kEOfkAj4sorfMKiG+0Kh6gRtf5q8sR7ClyI9ipCQcdPmBjVKrnvC74E0OjUdXYnDCMmGc/fZuEJ6oDGx75m0EgwKICo3t/4ZEXbSZEEw1yWZ
ki+2VYgyDyEuqAmX6iuYmbwjIynMvLCFulQYajzzi4Z6cAu5BHOTRxlM3ubtF3ui5ZnQmTWY8jeZNcZu+oZKZg+azZpsRNfLtzTifmqvlpx6sjkDitOPJy1klOjBp1kXjJlJUyaPe0rxc3X+H+SDTU6R0WkWGScc
PyuWrxLpW01Sb98MJ8eARnz4jcTpVcY1Aig6SGXPX+DPsnEzIfjzSb6SYrYFCx2WO8/JRZ1zbu68yT3PUl3JVOS+05v8GCzIPGBHT3S4YRygmAw+W/8Lzs05mgAAqHddeAMBiBbxNg5gO7WPp8PhRzm3AuQabL+X
aS9wRuXsSJdbNjjax8PUgtwPMpDmXSxhP9XsOXpq0gjRDp+Zl4Y1dfT/ZnA5bWuIl42JEWuC8XSRO6WsGJ8jjmBMnuy1io0b01pSqF5b76vkoRevvKTJ1uX7FWRXeQQmCdoZX0+yl6PPyRCL2NpYuffVClR5/o9x
HWilxn6o24azf9hVuWhiTnpLKeb3IFGL470rCFmjLDf167w4p7iZfK4mgGpVFQL6lfFLfR5y3WdtZOfX/k+9+d1FP0mvTvTcYIAwfN2iLEystNFPWirOPZbwcyWfxYn4wYFNFTjZcNQzF9SS0k71A/3wkNtKpVFS
FIqoepYlM5bcjkXywvcv/ecmUNT3ksO5b0lYkmXyhdgaJH+QA2Cu8yBI/P8nG6k1sDHWnvXaBDMQ11YxEKLReab52eppD5hFMY6CdKQdNYVQNBLqIunqMuq9AcQagi6CWnazz31mAVd3W+6NH34Nn+KCOtWOP6O9
8kPURWMe6rXQj92JQMxLjKlDrUZYXqXuVxknklZ6hd+TIYOsUsgt5zhA7YkRJnc7SeIvEl6l4Mj+orN3sY//4xdTbQdLDSwGDtGNzOo6gTcXAhZsZuy5zGTViA9XP8d4caTFY9ajsgAHn2TgASiyCPK8vVHNwcQl
NMUOAp+qArUc7HYM0DBgQlTmwMThikRiuvrFDWgOGlU6qQT/p3/p0QoBfNnKLOD/8XyxNMPMNuYM2niillczT2WeSH9m49Inc/xTKbiD9RDkEq4GbrEliLxRuI59q1MGByqN18g3UH4ov6UIxl4+aq6Nywi+Omes
S/pJ5iz9IDa5yxi5tSms6gwwkkBHM5CIy4ITPbvnxC5V1rTDSSKCKV6vZQBwdO0R4UmcXsNBl0iQyZSNwSXRLduIMuuI6YaFmvYoUU4p1mTJg3mkFH9PKZ6Mt6p7Holv8eLJOtNv3xS349IwU0Zd5nmIoPGOnm40
jvWRuKuPmOb9hTLWNhmGjfAXCVOib2FEtCewrS4ELTeQ5e6GKSXnqxr2aIaHF9qw5U0K2Akzo1WXYK5bpKArTlZTN+2LKO/Ud3d9mdhX4ngYqW5QSGxLumzdZ5BIpYYknLlpy/WBQ8vLz1DSFaq44+ATmbpxRBw7
EoMJCY0DLdrb8Pb3uYKTk8M08rtMbYTShtFbdHyve7S1SnESYOupeT9BQbsu49syEuCc8JeQ4+VcubeXDCb9IGJfhODWOkQfCjSNqVClDNpFBGe3yhOp/aOFGoFUu3GEXJptMs3hhIbJ5X+FRSjM6IrqjW7xdd6N
W7PRMtoKrh+VpiX/KY5bQg6lY529WmoDVRbLJFd1rqF0qksWZFztONnVao9uUZG9vhL28xCF1sbSTZvoW4lR7iLeNgNFB+WYfMu4gwLG/1F+ByDT6RYxyyZA2xaKZ6bHMlFRxdB+b41QgaJIZGeDktXwPhDiaufh
TGMcnzHfcNJqx2M8RqQAAwNXzVKA2GRKjtnQIjEf4Im9kZunL5hmj5emGhQ0lNMq8opCgEkSk44dDhKmtFGn5hBTzIyPWNsl5NXQkCOhsI1I4ee4WtzTYnBVvpGVFziobIQLlZVk+TO8OSX0+rrvETsmGEGZSvTr
a/WBgopbh5XJwueEyO1eAsyqXch5n/00BubcIdfJyMFY6MoVeziqJW5CcHoN/x5y3uQtCm5uCuTVRYigSlBg8SU3qp4f6pMtASxBcs9NN6BTiRj/dFJi6nzkssYwOwG6gsQ3e07qKq9PHN7xPPG75vHtwh0fJ36X
ln/KLiR+7ctwcN7FwQrrmsJRC7V3mcXSZLh4UvCCBz21hgQ+uqlIQlLqfb/yYhiACuoY5hUkO4D3cW+j2uwcnkVcImjNnZ+DwAc9fxl4kR9VY+42kKjRBBjQiUOERzN1cteCLjuTONxFKMBtQYfb1WDni+VAdiVr
C3y3WMHskmy4XmGvmI3mNKub3nSSQLq0Xcs6G4j0zq6UPr0yOwuaIQHna3LOcmy55G3wi8AsqSys1bp0b3lGf9q3HlzZTVe0e+H77S3lsuFEhruQ5gpdm0cc4iIaQlxO1KC45i5xC0cc2prWccPzwyTnvEzWeTH9
JYhF7vjfZhiqasWeCYiFYJ1qWvLh7GYUSMj/SYTHB2uR4V3BSf2XDaoYs9bRvFTu7BPr7+PbOGm7JfpCmzHNlZqjENZ3RT1i+wS4GZYR2lXO/XWhWSz7ugBTc783uW6D7m0UuBoOWAy2t2Er6Jk1i7rkr2F6tzBG
ZhxJaLrGnzSh1dQVOZcaQ5qbNpPhdE2iDjP8kGIihwhbZtktFlSdKphe2Vgg2RfGR+mz9GHeR1eZqnOCZQffEI5Q0dQTIlaNFB0FP56oHbcE8g1VcXnu4vjh7LpC7Y92oz46rYCCwffJDtIcknRpVhUMP6S820JS
Uqk/XOVQ9ss3fIq6rcAQWhcgYfhO9NxINvYba/3kUALmzzsJ3ecYpJ+dDY9LyoZL8yvGOOAPKfE8mIaEdOtsL4SKAzaH0D0JlIPZP5azjxg684DG3eCU1CTPgg0vB1xEqXAkd7V/tnHEYagZphukADj8lUrDdrgT
RJNTQphETjCgL/1xggT1oBia+jVlzsbtxw+ipkJaLmwsVGUg3PTPFUqzD9LGITimftxSoW+o0S7wjqWYkSP1UuT6gVYInDDagPAj/anLMuEcyPPPWiwfYzXExEmJJ0dN87EKnssT4kiY/fKcmUbfVYEneTIFKtHV
RzhxmZcTHiE/PMiowhukhVicHn7wh9M9W6SAtxOMCC97BQD0owg5prNJ2VdphXSjghdfiOWIEWgN7U5kYyK+xOdgiS7g8KhD1OX9qgbM2jisikmu/ilVETQepISRq3dOu57FaqN4D6iFh7wJeBrfTo1Z9E0cGd1Y
yDnIr7HudUVaLkobFddEdqJDxC6JFgf7LEc8wZ6abtX2aopDuSjnOawYL+grXm4mYUXx3UGwvLC02IACAEYZV8cwR42WWjUwq9hsHV4Nr1TaDh4byYcKTkiSKhWRpZbzTreNU8RR2h1lDbXUrEXN2D3lGZOWXVXG
rI/bEQDWKOJnwx0HFq/wJ1IwoDTebWKBzMYz6jPE98ioFDxfx+3vyOlmtSp1bTpTJoFA0se/L/rAmv7l8ONTx2CZ1uylqwsFVbq802glTOxbSexM1BYS41JeFZP8ECO7JUJaXUzd7ghbbCUPLvlabrryHJBd4egi
hCh1xXRzfJamYAbRSB46vnR4hdK646UB8SSPM+HKhp7JmBSu0By2EFKxYcDRKe15h29F/6+ZKCIwkK69hgjO15JKfoO66aJTvHMS6JK1XT+UBDUys8IL1SkfjyXGSqCBOq8+DfVpTI0IXVGtfhPFpDf/pu+Mab5K
bpYiIjHUOQFm7pAmZGKtJkrnVYhtn53UahQaY7vDJnBmG46Lp+wv1i1+2dfyOpZhMIqvp+S3bQrl2KleaRyQH9+Kp274TyxC91Y4sRWc0yTXswmJ8eM8AzyorDsHxJwJRPy0JxWqLV+aZjXIVQtvtIg+CQkIYe3R
jQkn2Qz4IQX+yqZxI1vFQN5E9tirJMOMxTpYFfCcXUpwFkBrq+m3gOwvAYAvHXtIbtrDdUqV8YyZSvICJQLJAE7PD0usumLj4pvn+ljgLkGGKdgoIWecmyISnMKPxsLtZGEVaOEgd8SxospN3gUNYBOnNkjnOqub
0HMMr51OtcvMPVZSJ4nIOMtPgQ5yc8mI0xUXeRYKiXv8OFXJO1MnmWntNvNOS6X2C8l1HLkxPLY1PcEAaUPd1NTlTuWpaiBj7hACxw/ZrGiRzldtT7WLeCiX4Z3QXE6IucO9aufatSeXoQd81P2x8mIRwSHIWv4k
Vb7zQDSwqSAidgRKk/XHWWRWAKIDna0cTweSUefO0o2g7l1XTF7JzA0fW99EduxbCWcO4kr4bP++kngEodkSVJCI+KyOf3wl+7iDW87J+JE5PngmmAdf0ktkrgX/IwB0MBk/bCI5iaZb+aABfh8eOHXV30ZFm7Nv
/7j/u5nILoqK0N+BojlB0iDkraA8STYHHkisof+GvJKi5TKMN+zOOwVXZamg9L4zqPeUs51VYREuG1egS/GrWpGB7Z70BM7/BpsrRK7GpCDsLLjCTwGwyzWOmyqsIH27OqMuGWcwVMNRpiBasAUpTp4MIHYUQXiQ
i0EpSIlulVyLqUk1C9yCM3X7nt4mEi/4h3cS0/sPe0Dh//3nwRku7x/B5cOYjRoJz90mk231JY+UDtAwqhELDvcBeDvwyKEg7VaRbZZYa5RiE0LZUMXWvIDDrB9ItAgbDhVm4IAzmowsAKEbNFnCBtT08oxwWGIH
bFR5NSnGjfzOZ/R1r7Xdee2Pt3c716EkFu7s5W2jkQ/MWtMEEpJ5LI8JBvRUgBvP3edQlYtppXayBjtDUh8B8sdXNfQaN+8DwaKtcwLt2aUt+zTmGxqZRcYdh1URmeEh4WGB3F1pSGi1uJCXiQpS29sqdhO93bP8
QnD02XMw3A6yYNMBJjm4oHh0fI5fcJnsMBWItVc7FqAhgaqltPoJImqpY2aJFaprpfJON/mF4Jl8M0Qv4zKBzIEYormYLkLL8s35+YVE7NliVmDT4tIgB2eptU3EGKP0kVfc0tmyGHYB3bLEpRkC9Ns2b6H8qJEl
WWParKlu5Re5GrIcw3dnFcWtlTUDCKMtiqdgFkY3Mh4gwTM9MVF+uJh5ha47tqGWXAiELeXLlXtJ2YI/8DjNQD8wMOSMx1Mkgn9ospekimnoxbNVs9jzMl+yZMQgg+B6/h5jY5CIpEe3f90gC7lDBr89y2GupnEq
DPrlXECAj9ah6dm/oT5oCH0r+SNtjwch27GTpb05DXGeN6sKMzJBC8cmbdSLK4K1nJCXv245/R8tB4ToxtsI4S35/L7ERM7PpF2YZYN4m+XtzvP2epoame48a/4mzb5eiHBjHNn8ZQM8xJPXlXJE6hgD9X51WGOK
Ni1S362RXMFw50VdwmznXQIiyuaEOMKMDx9uYQGWcGClFiBUGqNEbr01HnHLWT39tjSGOa5VGOHhyKBOaVS9PT7KITQ4sQp1DN18JQM6aaHCBu620b984DOEooUs2k+lzUordubm7IRjKSa4D+ycdkqfy/fqwQOG
VWy9yT6fG3NksP5aVD32LF84xeycsRmaBHG5usKFXYRYUphTBoFb4esm6um8rUGCuKGKMfCORUztR9oPZwgENUYID2jV9d4Xm9odnJ2Xf5VAnKGDdagKlNfVQKRo5uiHXfp8nQFce0w/adRr0arqrZuQ3iWOPloE
2X0kroBcS0AFLggtq0iicQmt2wcsdiQcmUI0lUcVh1ksQ3lYgtTwCpSmtMBxZ4pBuMWSjfxwwTP7ovv/Z5MZc9/R19nw6nYudgHNX1x3ZY0v3zO+oxD5Zh94KNnkSJokw+vPn7UZzWndJvYIEqCgmmSC9fdZeomE
aXQuxDH9hRggjYI2eEB3eoD/s3sA6hUlDYStUOyV8jwuKSiP85uBUYKTcB7/H0Hwyz2rallxBY1YZxUmIe7Hj361PefA9Gnid129MPgH0KzN/IPv89jgDSQwJJABbUNIlMPFUnIPj8zcaihr/uWczqnLtuS0aEZ1
vuCn2CjvuyorDA/BTELJrMQd50RiJJBTpkclgNGbAqA2n5xJci9eSFt6IaqV/3b0w6UjsQHlbg1+2lO2r/xuwuSHwIJ8TCpUfYkSX5aa4gHjbbl4KnvFiw/gt+IhYP3T29/iKJ5jBA0u3v2T9XCkR/WOdsowUug6
RFz0jN9xQfII5tydoHSACJOHE2vlIC9jc06xotDinciTMrCq5IqV1iWmI6+2gFTF34lSNBZegf8UT2r006Sndz4/bO2ihoaKEJjHOv3tUUb1+GxhvJHsHT2lystlHcm7PQEtMSZBN9FjmDDSP5F3u0LzL2Bm1rGU
tYVHNEcHKu8KzQ9kfACsg9YKgwP89xaU6Po9y/AHyJqENhgRrHsFB2DtDI/aTfexeimRlhVCRZjgL10DsgjRwS06Syt8sk0I7eW+VA8DtWRep8QOrU86ZVx5slQQ/0LqISOGjIRARdb3RDgYAbhNoBfngygpuo21
eryhgq82mAt5a1FpitGK6t2b0Z5FMEop8LIcpBCB3ZQyNGb4pfgmluQ4DbiTsGAZK78rbgUiJWJZICifHsPJ1iOK6ksHOg0d4GbIite452i1wMKdy9q4yvFp7Dfl44Z+EiMwo5aWXzbpZteOWyidS6AQPiJOedVa
+ITn4nIn4GMGCEM4e+VWBXRhZx0Zoy3BIweO+CVnB11n7PUR18VBTsGWn3ueJw1ACLBvJiQ98ZF9gjHuCBr48l1OIka1dXKQLq67TCR+phSoazgqTbQ2QjzkSs5lGB3l0XkuL+WFPH7dwlTig5mBbKWE42fVpnYt
+C+Ziv0luHoKb4rxVIpranpi5JR9k7ih5w/x6DuDduW6injKsypPe9Z+6Ax2xf1+/nKcg+2o1OPdgfPPGCJEXOLLHE64j2rzuI8cV0/Tae9YRGKleGUS3zZFpN1PtYYj6ZJi3PaS1hCOHuiDJeB4/lqxJlb4TQMA
WMxAmjkoZjUNbHFDW7wDsLEnsP9XNoPo89Dnc+iNKoakAmJbPib/rwxpNawASqscpCjWBLNy+sbf/gUWNr2vGWX9lghwHhgrRBIvzVhRJMsrCkWd78AoSUrFsAk4cNZXVh5jambF5UuXKlRVBa+BWeGT972LTA7a
acOOhH6YYI2hF1xF5VKHSKZRXEwcGl0tF2nmFfTDOiaMYBQ4uGjkInTHluRDmJPVFDQiB41unmjoJzYFiAs4x7LgVxklewq63HbE4LcZTE3fvs67hY5aEz4l/RdpL1mSB4s/0mN00uMS25l2WiR3QmNLddCrTHy4
rwAEyg7IfSrpNXtpt3Y8bR14ZhDtJng6Ytcy0p+kE/7db/uF2aBKDg4KRiBF2Ng1avHxoPdFBtmwDcOYa/JE32vnkPe3qSTo2vUKm+Umh7t7/RtH1DjwQw3Z+16aNF+6ZPR7B5909x4Rae6a5CY9yvTogc4KKwXt
r7+vmPhK/7vCxTyLo5b27DaQ55zM1yb09R+GbE5SmsVBUonFWKWMbd/s9IfMjtAsDxPRB8Dg3IrNHtK20RgfVBbI1Uny6bdnsncjwmFzbbl6oRrWQY9nUF3EojvsCGOkYMCiwVbAXMkRYyzTEjTxfqtD6vW7DVC/
TN57/Y3RX1oqk3f/IO0KQe31CnlIx6Vae0PcLl1M6UOtQGqpOqlpHU1UHFGG+CdLyjGNzK4dvCmeS9x3bswOcTyrKSBaz+1BllqrIrWdUN+1DWRbt3wuu6vQ2Z4dy0Oze83DW35CBU+ijWBhbvwZ900ehn2tEL9Z
N7Ch+qz1jW7PPv8cmStthhY44PKxnDUUGs/yx8op8MaqwCrw2pr0gPRHc/1UJclNRnDu9zmZnsykKlIv1fkxkeQeSEjFOgsJCOnh87iD0VB2ytkOhS3QKsRYfsRt/WZlJqwv5sUBvF8MQ7e3mGH5Jld8UDJES6BK
Ei6FpUm0g2ckh7W7LE1uzOa4OYjZDmDxB1b6xo4xCj3lU1y3f6BVsqUiHrcdghIwpGHLJCPJPpyLkQ2IUrXpU6RnUoJ1g0lLBPxUrirDeqhatIRvkY7x55XJEZzJPqKl5ga/M1PKFsPRihO4BStpo1ssQ1LMuGmv
HLVSyRG80BgtvtYkPUsrmCIORnLPPDVupg5m6dowSkV2q0Od30ZJas0Hhql/9QOt1NKyEIh/kNrZsT74o7nuGel+V35p9FezFlSJNExXYupLilxpBR0CBR6fcZZgj6o3gFrVh89hBC+z8MZ/4bP01zZKeBChkOLO
qsPkyx5bz2HSmte6ielmrbycc2PRkwS7V7nJmoTD4go2uXWCcxPGnrbrCnb8aDkQlzboZEuw4ZUz4pb5JxYYR6ODSzxYU5r23QynBqlzBDLacm7Cxp0DqcK9zlZ13FJvG0lPUqOl4bZE+Kkzko0tHnbtseybjcNf
HKUDRvGUIyT7e7ZQTQ+9eRoc7ADGsrPagsivs8bpbkwPA1siDgxx2YnqAn9a1HM12cB23klEFqpo5Kv1lnADvA6hOPnX5IC5zBrZt9RqAfP1QKmhZ5LMvkxhhq8sCIJyfom63YArKNApgZ3XX60QlpEJiDcmbEfZ
DaDCQGrlpD2RDT1iDDIVRbsEJU4ZdomlRLPYxn4ROT62NeVERn5jxO2cg7kyFpLH3zmanzVumNRbhIy6EGrshPmWRmEhWoVAragVx11YklcbcBAePyT8rhxUXOKSlfkaajALe55Hdqu6AKdaJAsmVGEbLWulCz+N
IIdVIxcKW4ryhM/H08eLD6HlYHQhbAvhasUZAU1yEJ053y5SYCwhMJLV/pFtdA69L2ABDl3MdvA9YhbbO/Mn/EhDDMpkmNa1bA/CcY9BA6PlVu6uLUzuVXR1BtyfB0R5chaile8wdIp8ibX3dkhTggiv2mrhe869
WuJndoS/XhZTVVbR332Ut7+5PzeW2PxY/+QLdVU0lqY+k4AvHeMaMTPxbt2f4jtaWxn4OlbGbj0e5k+XI1r7tsFvC+bPUGEdQDX8ltb8UCZZrnT8MW/TEHHBiP0KQ8qqK5rwNqvhdDEwFZ9PUkQFYeMwgyFVnC8m
XU1YcM8ydQHaqofmKJSU6mgT4JQCgzz8ZH/J4gJBREcUwhKZuImmH6oOYwiUNLCPtiSxGXSUARUguBx0bsbR7E57bEbah6jt9Qzx6HieOEFr5znZJhfbtBBgliSezxtdrHaUPGOtyvaHURE4kelc0QVssuG4z3GI
5boRCsQ4fJnBChygxWSkR3MpQEjA9dukHX+s6TvvpJMKIYh4tXjVNN5Hs9KKRu2F8Ntf6J2Ycerx96vnpkHBdYUSRYDIoTdKSKsrC+NO1hpWylPboH81EEgKAfhSFIPtsPcJjCu7XyevLAUPIECRX9DwOJ8MxjnX
3NWmfxzEcxSq0A08yWVYfxoBRNmreBlelyWlnpyd8DgdZGpGNI43juJKBrJsRBN/agWZiqFmiehos3K/8IvBuc4+UUoBlsnHNI5my5PeP+ew1a8a3EWlCkC+crA5cixAM4U0k1KUgvNci2b1ekjOOU+SWJSbTrth
m9dIlbRxoJzIdUl06bcAm3rxqL9YqpgSL9boMGjH9k6P3513byhZ2bnLff3kmf2dS9W3760Q/n/eM8g2gRJZxGscpKys5+XCOyFsn75TZwV/yoBJnKeoKhqwebOVStEB8GMIBvYWQccKOtLv4gK+tzSHuIacXNtS
4sDCXITwrURJOIrNG4dbm1jVX6FlB9eajRhoKJ1n54H0SPpk8GvhK4IZczgLWeadNjqVD7Zc9yw/bw8Wm5K1HHbAm36KdcYHrspY1UiO63s12rQbQnHLb/6U/x/K+91Vw54ScMJaPtXMO30rAfUZgAcuNxQ5B/M9
kr4B2pZOnlWZgXyv/d6jReS6LT3eb6wW/G0be7pMw0yDxzJ6XzkwG5tfW2ZAn3G1mT6QgfC9X0mI9bxgRdCfPp0MNA/exGw/TuZzJdNlVCWI+mrRYY/IgCVk5WzqqgHj0x1Gkxd8/CyGmThLq9P7c62++CY2PJiJ
ICXriwUN9t0KLgkBGcKimdarfjdu4BJV0F9KXyanz+oS73lsaArgRyuUg7505h+ZRij6VrQrF5EFj2avwLWY3YxtnDriA2ZxPa/+U9n51F2WaWGoziKy/NSSVswM4Ecrze3jQSNDe6ZMibMWXE4/qFGiThYO7UDJ
DQE8T4hnwN/FtGoqIBRWfdgT65QEfjIo9G/Li52ZHvcyd44Qp0I/8nK6xECUSZO8SRtgABl2ILkxqp2EOaC1x7ilG3xryy7CLFFY8Dks5MfE6OLD4VBVxt1UCLTFa33kNE6UMgKf/iJj0tXY4g/2bHkeVgBIFbsK
GxDaw6wgw9eaj/JPuRZtT/GKRz3CPmFLXqB52I6JblmgKxZf2/Jwi4ETrJ3juF+KFYD2aljxRFzkTcXC8Iijyro6teeQoUXlHkqwFKHFoUCJtHOU5Jg3GlAX7atqBeI2HuJgBuxaXFiskSjtaWJoiGqGcK09/zJ1
Ys+stxrA1Q+pyoy5mxW/HQqeiGS85f4xbvQi2UbQMhWgbqGYw+ScIJPwg3EJLRRyS0hHafCo+d2gzcIVteqbxH4AQetV5+KHiXbBUQijBNFw50JbshNjHo6ZAVWh3zbbgnG4bh/1C+4uJT63AbW2avw1+7+XdHa4
UF/p6RHU6Uk0eOIbW5OZbmr+alY3qvh9oi/VPNHfp3aRfnouauJ/PeHbU8MzHprPBK5hrWeSHYzM+0TgqW3zzSf3/AMZ3Xi3QfPRzxLWKZ3Ton6lWA8QfTJ3Ht78YpfhPxFyXNdOJtV7zdYSulzPUaDvZvHmvxbe
Npxw/SwycsBF21cURmdcfst2B4X0y4/ty7a5E5lqaFf0Mq1SS+hZFwgmDHVZUzquNkIBMUCQ2CKqWWwczrcEdPeumltN/ZPczok947fo2QoA0UqhY5li2xLyYBhPwkokL0R8M7qDIKDBvzMBrSWMJhNYMdVOs7o+
f2ZGr4Pno/Ir0Xi4GL4P34bFcDdMhvXeh4mvNmBl3LABuU1CK4dCLxG4vY07Cw6fxC3rB++3cCmT00iVRD03b3DPUiPhETp68gx4nn5zteYKVfaq8LsN1pPAFEfVWYk5fEAnfOhX3KhWXCWnBTc/jgvsJFtV0IiU
DCZDtrBgvMIeMWHL1YkSkN+R9w13VaIpxFRPRf/7qlHABnr9HlW5DesAZvEjiV8CFmeph57HCIU0T2cnTz6Pekkb3LmegugDzwBJMir9JJbFUtYMlNVOehKf+xZBM1CGLXWpsEd1WDdqV8GHTQAtasljSaIcOHB6
hGAHx3qabFT8Zj0iYReIHpPyWnjOzXk/Wvi4nA+WEkSnDiOwuM7VeczqFfetAMuXFdDgb68qYFVziRr/Wct4BflyduItW550d9tTGqlDdsH3mlIZcyRp6C1N/h0LDNcNmKwXtxMciXg3cDFZWhPiUEMYajbl2gfz
foFlxkE2w/Ui8e7s9iv17whxSmKiHpZoHXkg9jh77UlFZGrkNRcZLbaaY0JOAyAzGPBM4DJVSkPEyMDrSdbGeDASZQ0/3kA5zr3MTerrjSE43LulUPSP68+slaG9FReoYRoLIxB/1qECri9Z3bF9GpEw1VpTeb3Q
+WI5TtpFHG6s8z5VMi0t/6nLdawPYnoBQS6i/iMcWVrOllMKVXA+X8JAHGKQ3lZFkUCAAtnwNkRT3VSiECCa0ONi1nqMKfpwwWDaKlkPBKTdxEW237G4yMQLKl0XGibyLmHp+kzuTcIesXfBc2IDtpDG5TRHwEtP
/wFEImvdjKahU+KO+nzioY2H/yyMFla9/1obZ/wwI5e2IsIJGSiwWZQLDo2jMb7hrz6YohJ1WbaezHr5pz06j9pLIYd+DoIViVq4CTIod2P32XxW1wfN7fNPV04HbcOkTQOEr5gMkGoPqeXyBCZkKa9Emn7TDR4e
o0nGtRYqCP/h+ktYLoNm1MwDGZz9OUiOUN4bFxbLq06bbjt3GSPgTrcjxuPVpbW4s5ft5L3E1+57fhmXhSR1a0EHvb7s/yaj/0Get7nkSy/H7xqJc9PXVEAlcu8j1f2mtG1KLn++l3ov64qYFLuqMWJWqDItqNe7
7il7SGzZnX9S1RnkBK/qn3B/VBPmSOqlHna2Gb9ZznyqUjA+ZJTW5bEPp9spZ++aiNkTZeM022brdMOwTLLsKdn2mmC5u+hhwvZzD+e476VSh4UA8Z0s/eUyUejNDF4aLqlZnW5R9AeEt0CQU8dK9D6vebwLoc02
2awLYozjB9EbUJXWTYmG3NYJSBthiTCWdhHPmFpP/stGvQVzpnOPLhAyZMAKOGhE3m7MMSl44C3+2AR24nMRM2IWzNi1fY6oxhjqcpDUPdCPaNttm/c1wtrDrAOrfACFzbL7AiEFW40jXNBFGDZ/NVL9zI6SMUkg
S8+8lhLkmA0PilH9Pluw6GBktkLeEd4Gj5PIAYJnjY13DMFpFl66p0rGC/zT1rRMlFVyWSGSFE1ykOAponSERJ7joyyUL9jbjCfgI/5beed8XwxWERuN5xUkUO4CKNcQtJDJz/fCU1BxejpLjJkUkNo1ku0ZNcsf
EdEiJSNA+SKJ5Uazks58PAopP1hPRUAIxC4w5WeUZtXB14apfa+QrpwABwWxQxiiAkqkJ0HO0xra9hqNYT4G9UZrzW5PeMBZzJAkv8VIWgtdYIFv8fkIGCYylGBPu8lPeMUalxswQB+YokQPtTbYx5MoI/AI+87K
aSkLrGUe5aaYYpHl877x08NZsUyob/R9RX4EOt4IyFIDWBIXwS7sBlbRLRGLB33YKtLkbFriymxvv7PWBUJsRXtrnT3AEfM/bimRbOjm97sSBxjkXBnR6RHR5hjQSveg4Qzmqp0ReealM4lxKTOYSxmSjCX/Q7FG
bnt/9Jg7OfyDdgXNs2qqwudaZMoAU2A3+S3uw7JBN0Gp3SU7hdIFJEwJCgLYA8MoPr0OW3+EM5c5iSxVs8ufmxJy991ftiUefypbrki90ljdrJwXS3NjAWA/JRDdtmDZf5KF/giITv9b56xu0xKJJQt3D/T5+SVW
LuVC7QusG3VKUvyy6RycEFgbkLeZ4xSd2mSTWZL1laSRfl7F91qf6629/8doZzm5TdrpKAF2Rks99O0MW4HLeV8y8pOXTksUEwX2qPAByZajkdX8+z9JO3+ISJVoPLv4O7IQ3Dh3taASnkmh9nepA4V7IScrIWIY
ixMJ0BM5yWgwKZKIq4ErIqi4otYqJwIcK7LFHLBiBoP7kRugrWWu9eU7QntXcjVZw/unhm5ngWFl2PCJrFHjvJWogiXu1r5HZdJEsjyFGsa/+X1cZXtctXfNLvx+IuguRpPLAWyHsPKcyDGoAvlmO1Piz43VEm18
9vIUoygn4LrypQJ3MdYNA4irNgF4AbSAIJRa0XvAfCs1FwOiRsNcKJiTYP42izreuo+vqKHCFNaiYLfFG1sUhEr0YsU+nszkfU6bvzOvqvg2YHxWS+nOhJbB53suTG03vmfqu2a/0AQfRXicB9jarWAE5iVNt3cB
v5ZujOVmvGjfx8uFMkh9vh3zr2FDpYmHa00BR95BjCanaTfF7SGsOc+5wnHtJd38piNWzAJNJ/YK+h19/jvcc3mVUhpyVJZgJYx7nB0jvim8Sgo5CSH6Ocld5pwR7y74cp0P51ZnKMiVOFECJh9Tvj61x5FGUBRX
shVJqlk+7SwCig6YUhG1qswAAQNYDe7q++OzqG1D6eJcFcdsNYzsskwqVRTWMpL3hhUBDriqg84b1uTJYYFvcMDyoIKK4DYN2oFIOMZ2RGIVOO3JCe+WWRbQwHQiM4Oz1u5Wt4hhWvbhDMjwyQq370NilC7w38cB
wkqAayBQbi4LEFco6kDxwXdFllUYgoAkEK8l1r6OzSYSBRCtv1CshfgYuT5yxk8Sg1dJ6f93oCU12U1ZaoOLT/XAT2DcLz+8uRvpbf0CH7HqW5t8V+qPDvHKGwxX8/yfknSNn1z42B+Vu1TW3pN6xsUjNjnIjbv4
DnVMxftDAGPrEPcxUaLuPKS+v6gYoZFYyrYpQNyu2d9DiWgOxeWjLiW/VOckNpy1/LlRMUCurACyJ+xek7Ux57VbrFTBelBeABPV916OmG2uZTQZ02L47FMIxNDJPmK9gFLoitgTqx4gjfiHYw5te17bikUbhKJQ
xWmrgnBzKVYFK0MBY/1wI4fQ71cIUuEBBEHGBULWFWS5SrIE10ipENB+h3hkT6EomFpIo4tLtU5h74M2rMZCD8oNuzfPHipT/7koiFDfT4OUx7RrxpHhXNmNOufBUUk/7l1evZxpmt5KmNd6tz4A5nBpzX77m2Hs
JbyWrvCF4oBV+e3fvwyui9+DzH498kooxr2wY35Z//GzGb2WY8mit5GEPbvnN5aTBx86W0/bVRvUddrqwA/bng82X9K/pg7+xYF8eC/x3bJFYMSJ1kCl94TpbGZnPS2Nc28YuSRElwaiYaE9y7w8wSSsY2VAmT6f
4+KoPBN4x/TpCf4RcCGiA2MAF3HdoBvG7qgCFQ6YH61XDFCI+3JSY3206Q8ugmQ36rEpUB2h6g66phgSLxQ1wjy72VZJpeJ3ZbaYMxpqpQco8TiPoO+CQ0CjmZ82991EzpeGWF0PGZtH5Vp0uW2Es4Aj+502b599
JqdUlp3YTGSdco1K8qXv/7TRN7lFEaeO/uU1ibsL1Tnas9ozczvbl4m6z/c3wSuAqVRF5lHlKiPnhvo/Oc8jBVDMfyddjqDoI4wzgHKSjz+mL8UssA99Ms/ZLADs685LClZguBQA3E8vfENN9BWhStlViLhbkLI8
xBbzy1CmJhRA9NHB8F+mjteneA3kuuouRedRuLrudiZY0StadFQgCo/UAzGG6w84kbJxGsVyXuKQzJJCX3D4EVUY8qO84iWEcq+0jipYoFAOI0bK/+SwdWJQJYRNGb+chr28POfp33L42W2LKghxEQ5pVzzPqXkH
DSt3lWIoZf20dCXeB9mDD3pQPwUT48HW4hqLQ1JV76to5WnFa0u+LbKMXttW7y/7QOWzsxWdPHm1BMFaJl0qYbbbCFjEaeycwIRmozIibt40cRzTF1AQCr4atIHh/JZOeumPPbnkR+cbMqe4ckUwSTiIyFKj2IB7
jkwTr+Qxde0QqqqyzDz6nQgyh0Z9+s7+js1ul3rVbzyirthRoX708smZU22WGWRuaqNmWaSV68gqz3/zPHi8fq3rh4guK5+VLBx5XEuJkxPpaWH8mtP43g2+6w1pishd4veOHJZ4m8eumv3vLJl9GVkKRan5C6wa
qkkzmZpd3AD8TIf5bWiN12GGLzCb1subTrJqcP4Uh1dpiWi33CqmSg61mywDocqwAkfXMlvR8K1iFxJimEjNi0u8klivpBwMrJfBq8BDkUPK4LSEfNU6TIfrS0++DNsYfzpyFc2wyHK2TPLzIKqkkXBULsnEkGnV
664zJAa+tb/78qEANx11yPAN464wU1IOk3imEHRT8cnDdjBYvdpkwggx6ApOEtNQSEyBQ++k2BgmfQZQVMbrMHxwBhRCcDC0IYvsCs/blnzOLGFKyMj3O1XtixHNr9fslqTncnN96VZABam/A3LMsKopU0uMleyK
plK/QjaAGjMMIHg7E7zMQZxv71gpaq/OyoARymGgcORlO/DlSvIGGBpMfn7NgrZHXvY6HS7C0tWFcigWHKyR9Wd9oSfsC0BWfrVeWNqB2dLbjy7JbOlHpRTjIyixxjW0uAAwJeGFO+w739zmX0bNid07NEqKytOi
Ayv/xd99dVBAQg7k+4IPqRVAgwsQo3oLk7DEz3B+mx6jR1+L4wDK344COEZw+QGnB1zWopfzbZjMnlteRVMGLInR8DkAPaXTGzLmCXif/D3LuhvUrDHi2SeGaMLPYLi2VlTfFccWRbU0xiOH1kJMVATf8mKdLuNd
A0cLgloL0nJFfvaENK/nroWhI5f0JO+HeJg09/GBJDF73QFRL6f9WiwBW6/Wb5gpQPcUXW3AjbTs1VH4DJo+dtgfHx4g9uT7KA1R8uXlmKztROs+AvJTwalNAC7UO6yDU0f/SsgbTeDP2AFx8rsA8AuDS7Z7heuS
doplQIcgkPFfXyAEMEFwTFTL1EbrfsMCw6aANB6OAU4/X5y7dPl/JS93dkREpjfxRhx3upeNPgEhZgRvS3Zkpyp3agM19pdHKl1KnRcy3Cr4olQ+5ocNserrSWx0qxoFm7ldnVWro9Gk7sJvWhKYdgZe6GvrGmSg
cguwJVSLWevLehWJ+Z9LmJdA628pVLsssUM2GOSxAiohue/IsI8hbMj7ZuzE60Nlz5CPsuI7BIDj21jCR1Vsegs5lsmOQDS7ZN7Sr+ElgMJPi/qT0wwsTlWVZjWhrizm1OLVNNj5DJYTA4k9m/4nVtmJTo+U5CLu
QWEUYXHdmPhVa+lgAUI1jSH7OgSbt3su/6w8sB4pjUAcMg5mxJkDYHspLN9/JA1pkonklho5X8URgs8CHo7+oHbs+uRzrevH+pfw2hpH2lRmx35EVtuTNnIyp/nlbWKWdj/15++f/mQDwowpnjrC/5KNklRV7Ie6
g0JI2L+LlbnqCkPzCsZRYfVX+jM/1uKNvkq5c7ARsyL8ugtFtxIS1qfEe12JMWIpejETiSL1ew/6OXF+QpYTECneyC3XM1FyCsRYYVIq28388R65egpwY116OHuAWzTFx5veX9dIRssxrBPT2mUuVzD6VvD727zT
nDyLUhTqXmHfMVTcsTomwH/TEfeRu90eXeGSNQKVj5haQeVQnoHXCG9Hdjoji4GeQ+WjF8BoGTQkIykbapGQ43niodSEOyi/ueEcge4eY/1IutdO0rKMkOY7dfQvlpstWON8ulwd4ZXLP40wIrQYGaOvnZKJPGWy
Vig1PutPnzQd1f9OzNDP1gxwphanXFb2BwD9njhyFYlOooOhfaYEGGxhmmq49KINQFGYHo2xq/FThO5kOQwU6UjCe1Ns9PqD8tKon5iP3A/fF/6K0/5Hn9zImbeYfndo+cDVZRwu5JEtKWT01Vl8fvA2RsyPVPhz
k05r61ayeHaZZcsLGT5eQL+hhy89OsFWdArwl7iXqn+JabZYB0IaBOPa4mvtIUYmYirfrK/d/uVQzaeShuJg0ee9XJyeTG63P6wh1DSjOmD72Gujf6lMh9TNIF5dy0FOGwPG0fhpuuB6UnZ2Jmmqeugfd1tX8bvL
QwhJBQdcbEvAXPkrP+BXAAD/esUNb90T7/r2euTT9eM0KZdvxMu7Lt0/Lzc7MZjTyuHfI7quK24iUHd5Ydeg04Tbr0BREB6/JL24bNTZFKDjcZtgatrDAJQ4tZQ5nRAtXlk7uddO0M/KwUhvU6Y8yp9MmiTeQyZH
TXbcITUByqQIrDnPX/gM4AIk8MaHFOf9E8v7QHpLQf+bm8UwH/Bkv3K8DpQrakmPdISvjvugDyVDoJwhqM4ffvJ+dqSTzyuzuuyunrFsOrtC7ZwT7uSZfyt9bZiBoLln8iIS6YxAXIhc+XSpry3WlZlNYxm5M1rO
TnBHnBO8ubGA3NVH/YdZF6tfgi+/k0ayZMCbXIhPHW+v3fhdOFPk/gTuAH580y7rMdYszkS0zW4h3Hbn3KxZjnKROZewSDjouqUPb+8gcr8ccuvY3A6yzOBNULykppjJ+SDGWQic3zxRHl7+3Qm+XQcg0wbaX6NV
uiL5mSbd05ikxgA95ASr8PmUbMWPtiwqoTYuD1OyctG+JcfCRhNP0uPX4uYlgONcyAlvx56OoaHCc0CduBURveCy8OoW7NMeba9Jk29ZGgCgkLBsQfMZRPyysTTHhQRgl4P0yOKdTtzNz8saa6c+d4ptepzDGBmT
tSYZ6nR2EmZeIUkOLb8YgXc0X2bJCscm+JZdz4DkoroPbagFV2Ti8zVnEp08IXlw1fzL0FJkrY7pdLvolx6uXB4B8ZhJNXf0U+4FHdM5a0nkyJDcIhbb2mlUOoOHPAUq1d2bT8VBm6zSNAAh6EPaRoIqq/+USbNt
UeLip8OMI9Z1x9Oc62TNIPmVsCKQ6uOwjwldMG5axxUHh4HWlkgA5019hXpDvOUHUh0Ur0PeDlNzkF1ni3mtlrSSoususB9TLOUBvbOGSxy48GLTWjrLYwcPI+ZDO+kOlyyjU/zF2pcvxSL/0qOcOz76Rc4r/+nJ
xeVfeclt7XiFKyLo57dgxWOWGnssLkdU6XiOgIcdK9DAxqhsZtuxbIuwzzFPmDDsYC3tqfZXyQIWwNROfsgSE+kwWA0iErJYBMG0CsXNOKl8VJw2AFCc501cyrWamxDmc10srWu2DaEjtKz/5DOc2UbZdrXk4YYm
QnL2ChZey4U+1og10uLzj8w2Y/BwTNaVzNe4hoUabHln5JgRLwUtFuqzRd7m37igdlvkQS/4kyawOukbtNPPpR+Anzf7n/i7+GhkKdZQI0gcp8/iqtrE4M40SMcE6RmjkY5PFqonVICF5Wod6KEvB7nUhLNA/i9+
0jqnneub9fp/hN13ERNS490Gty/Tsd+keCocDJ976k9iybyypqZ0dQyaEpefWUhsgcUeeKAoqfYq/0LeF/mRy19iIJcuJQPxU+yMJ4Mg2Y0EY5S7V4dV4zfOIp6Mucegtv8u5wsoUNgkdi7+gS0mwlUNAO6iKuSO
ynfw7rfIz06j48a5KEV4EhacYA9OuXijyN1T3p8Yamxx2sGWTMIjNMHSIT9B0j2lE5xzMQma3F8SvT7K5CWKf1DbDlP8dkENbRieHUkBbwnJQx4apEVXI1y0iar8EP9EzbMcW2rhUde2FrpApD1QHwfRooA+6dg5
pxBY0Y8jGkPfHd9CpTh19CFLSUvut/loJZsrLm8IP1EUPf1XP897rDUf+AwaG/gzwmKEJK9QhNopAxQzG7U2dGBiODA0V1D5X/ISAcnaImyC5S4uybc5KyvnEy3efP7VRUNCvDQhs8RD6gXWYKPSdToT2KOGxUy0
wcsi9Ueh0xsoxgMVBvSz0aO/a8E3MdXlOs8htnG+9QuX+NicgcHLAvDmbYtnrYhRBNQ8ZAf+e+BI4IDUr9NVQ/KFX0GRnNUUuKPjnHdNalJnTkINohzAjdDPeX8YbChcql0uZsghyTZOXc60xmGOO1BUiIUvOx+3
m2TMhQrxwWTwCKeOQGhZscRgpSB4FHnGZ1DTBwclp/5skNK1CXaAggvI4FE3d/YJzBuk2F2Uj8LOwtZpF8go9WwzJuCypwKEEbMlvqu+KAF4pwOilCbhbVUhCswjguWlbQ5pFF7pskx1AqFAhAvSnZO05XYBJXuX
5lXT7wc5R//AalleOclnqFeAkVoODeDYtynWfHiIxh0DJbO/3KjMDydKPOYS2FW3wzkOzk6xCH6T/TmYBqb6LKSAPnm1XreWSG/J5P+zlaxI+Utwe0Hh8c4eB4WBMcfY0CTnuKLqsPq9b4dj51yLmOxCnc7E8Owj
pnpUvs7yTi2eRO8m8WraduWbQRxhE09O/BsKk8tx8k0OxH8yDhF1z3c1jxQwE2vk5SEwCVBFRfppF8UT6I9bBXQ9Ts6S/UiPuiiXns9g4Z5qkeCWhDyjZCIyfC9++bV5yzyUDY28S0mEeEeKcJ7QPsnh14ste5WB
BO5pUgHDe/Y1aom/0y/IZcHRnTPpt4hA0cd2oiznnG+3kz5EoqDHLV7RpQCu4+DNtwAkPoqcciJDtF+nHyJJZW5Um21mLeMRBlUYrgl+EG848wpA+3mEjBGfcLTwjvIm0j1XgvXX5UkMYniOs5/ElVWcKYM8Su2U
DgOBflIm/me20/F8MhKHrvJiQ2WgV+NY4PWR624pZIv8XjB3uOCjnCdOZULAlAKBsjjEWAb9GHiaITz16Mywr88Uf0X/5DAGtiUashQj72MCFxMaWjbSIkz+sMkEFMPA5ofPqDDI0dE4TTHDplOpVx1CxtISMaxN
9vradC6qLP321bVVnuwPwngVMiKpZhkC310itoWxW/eYmJBwuTkXkhO6IZQJptCzrE9mo0b1QT6AhDmdSVjnCT6lgjTx4JYlVYrQDintUEKH/hI1ZOr+oBuWhOoIRfxZROUeFDOa3oTLlkZF5QnwTotq94DDJ+HY
j46I4u3iGHcOa3kE3aeVH6KHdSbaqHm67iQWKDXy7AWUthMNMOfytew7U+bmlTfvMiVoHDd7fKKstMNMbSnWdoAGwljnT/NIb13VPT/1eAUmVAnJo5LgrIXK7uk1PTkvj3g31d51M02EM7vnSZ0jT5h66Nzmbdzz
qYK7dwEyOx4Nm8UkSPW893z7Ucjk00YRrGpyvqbnG7nK5Ire3cX/1uNPDjrHxChoIlNqCpZ0lV3Gvu8pdnbOGiMqsnCgy+JiKFGxu6ObKPpV3A8WBc50YQ/kiMI8vwBsY+H55At9+rX8Xalwmh2NSyunKHV5pCOp
8pEuQ99DKeeZNwwRof3p91+D7jzpA0tCpoyimSMv8YWhgUupXGzUNmRNLiuyPWJ5lS/Ib/JmvGw7CY+Q8yydPJVgpEz/ucTKbVwWDl2eoMHz/poZ1PiJNqGIagmT1r9keDuIRr1YlMoz2csPciXnLB1nGVCp1xYn
LXFmK68GdilsxtsfpUcPdVXpCcKpRGUdexagoH5B9Ax4FrT/k1MOLYBua6nrQAkjhj/TqFCuy/E6yntRd/wuArQRw30SC8IKlV3xAeP6ZSqhGH407cVnQQyk6mydfX1JxQMwHP+jfbWGgaEun+kB58W9+q8ubgup
ijEL/A64Bhevt7C7MSN4U4eiCpiwSGFLI7enbXBKUON0+ZFXJnMtqjsx7koewC/snmK/+QKLBXK+jFGqrnNiJSWeD1alhgLZrdLzoEMGzQJg/MbDChk3AgTKbX/0M0mt2NR9jyFh3TOfS4KBjUmulzrnAmvjKgk4
SL57/kKtK1xK+jCwxnhvBjJ1rM8Xp65cXvyUvhxVLb0wggEVEjdVg8DATe/3bjaDAcoN0sAu2jq7fbhe2ijWosQT1REzgcQQde8U4aNokwL1wnNbQZ9urjaKR/bIl61qJfWXfOZa+ebrLXv0sZLilKNBocLkDdvA
sA1L7ps8gxfi9IsFTpVgoQNelXIIxfaxoCu1FB31zrmQiasYlVzEl0/fGGYAOGkF1H69hgiQ/wA6tMpVEqC3kaLBSOL4P26k5qz6U8yGXGBvFB+9mKEWOF8SOIF/r9a3lC7Buq8Nltk+5IytmRlhBb/6pRpqXeCy
h1xi9QQeNQ2k15Px2hdNgotWl+m03+5ywJJqTFp+Lny5bD+PdMUj8yHX4/uQOT3IzxRfrS7L3vuo7iUZLiWi3wvx67QYpKjCJbyJSWQcy5wbBMm+R8TTWWIwUyaWeIS6RRxWAYVKEGr6bEtif7rEU0F2XpCeEKuM
ms2mkybAWBMblOr74LaP2Cs3Af58m9gkJkRaPMMoqy6/qlFVQgaQQpUIgePtITtacOD8+pXOcagFyz8d7dmtcDced/3NkH7SST1jkotlLRfd05CwrAtJP/HcJHzrx3GnnHtZ9K5W58CAs0iuNjtRqBFGSqch7+b+
+dBPT45AqQFSKmuHnyqY9h6PpxTHHvPpMZ1WqVGZk7htl+H642bsqYQXABXaxzwEiXc+jJVZL7xWof2IYmJjDsarpVprJOtvEiQc8KDNIleQ4YQUf6L+Wi19vFd1KgtJ1bD7C9V/4dvevgs2B5AovvzpHLa9dffO
3GFUdGnaOAW4xxD8I9O+taD24zPWnMNyNVK7goA6weWhy0kb9EAUVRgvaZ9DwpvWrUZOclzlRPNUBV/YC23JZlieL19rXc9ExYk7w9Kn6bd1ewTT36YZ9vg52PoPBcVSpTIMbOu0SOf0k0XCZZAn+xba21Ho9qr3
1qZ7ZTsmano/Oxmn11WattXg8hWOZjvjo48wJgZRYIqreOktgFTxpRH/ZUTYimWha0FBRs/GokhyKPJHCrlTykHXwTLCFWRJQsc2eQUIzf6sDYBZA3VNFPdeRJuGKAsr+lk2My85U5OJ6cIjizpbbzx+PTsnUJnC
nOwlub/3+oLVYQZkrJH7R+XDn2n4uQY2vv+OWG7BDU+whcMK6MXKbXzlikEIfNksyn1j97h45HekXMABcS+Bz147ufrZt+vtrzE/RWCjWoVQ65NZXYTpvOhu2kuQX8ywK0LYRoac1qnFixfpsE8sGta9hfgH+Zkv
Qrqfz14L//31Tf88WqyH1Lr6WVqfkaUsWYGOV2w1Rep75k3e021NFS37rh5hpy/L+qyKwLXmnqIzvMRmgr3Hl2X5HdKNVBKjkqZYIZUazoRpCVUWQ9O+GBJaUrs29mQnxhsrDku3HoJBkrSyBSJWjt0ysov4FAtk
6J7oc4qjEA9ao69CcbQXPcvFisEl6uE95v0mvcatAu+DiUG/eFQw6WHHKhK0gXakzrKV8iDL4UsBwtAV9Q4V0OWkoOo0qs4zPKNr4RVqs/giTIQ1oWwtTH4dKJ9RYgKntrKRX5dqCN+wL73YI6iKE4bt/1mCaTvV
BD75CEKFHV5YX7agAUmpygJbDpoE/LF0xEvEHkAZIhPiMYyEUYkUhEigMYZQ2TqbpSvGpG3z4ojx2J5UIse1pLjAsjuCt87HEl+hDylXSsPypfpwfmng8e1sMXgrZ2nlpldmpX7z2L6Mvx2uOohawSOuTakMjFpP
Q2FRZBCE2ueqEOYqTJbjjVfUPatBdb45xj4u41DztxtVpdGOqVhVbu2fPlKXwisWYE17mOosqhH1R5Ne01yXqJP48shLuih2YJbZqtRN7+AoUxt3Uw/WHhPjooUKbdAVtAgnQZj+PcJkU4CtDmtcV1NtkonCtgih
3VgG7c62/3x22xyP0oe95j3fMDj8v54P9RjSn1+ainZ23WykenWrZleWqF1u/K6XRhc2WU3c3YpUnNXIquDYtJPHdV2pOqB3unqB3hcvqD3dTspaFU5GD7h3Jmk0apOOFbh61NwHdrc+IaxUelMBRd+D9v0iIIjK
5ELt+eneiRwKsRQgXnxP6BVwAV06BGBiujOP5/57K2F5z3PMc8suxY8HHyEMldWizuYEN6AMLiGs4jIvF3p1pIDJa9FpHrAUek+V+f0MeWvIfXjVLp0A5R2VOAf6VJJqfv+jRI/imYq0JYp2dP1SeJc0AHZ3wQ6I
CSHiL19mjhS0CwfgDLCmJRwt6jj/QIU2UIGIGGM3G2zgfGsB0tExJJRSs368qiig84SIYXqbyyd/yUohzauFetTRg0G/MpFc5gRxUQxm9grnVAQxP3YsIqX87OfDqENknRRZcFQRmyX+E0arbu2URakSUNDukpuH
r7It9ufqSHHcTnavGuBx8xHAU7t7m/5BnDsXC1Pi9Mv0LKp/g064g1Nvt7V+9QV/bCF1x7Pgzgm3os4E2WZtr/7IX3zu/5l6Pw67NE8zF/tMAnwZTXwfYWheiyoYK8CgutvEdeMdU2z5Mz4F6nPw6OKaB+Z8f/qN
KJw6Y/wVvj5yuoFrNj3hXqXisXv73ZhfAheHtgfO24Ap168HVn5vXRkjU/qHYQ/4M2zpdWlgkWh6q2rUTRrzcAM86oNlNivPqOkZppF1y/YZdMa8nKqJKaVkzjUBKHWXRRZ0wzdwGEMiQb8rxvZkjzbUyWwsbTtg
7MdJm6raot4QDhwvA1O/NcLQ9JtAL4HaAeoaDJiYJmD+tGPuvMw92jUp7K6o9sTVKOyvSCCeeDwNIoyKgTSpDVvRhlLxqhPykYCACrkPvAkhKPMFLRAnaADsCAPPlk8rHVgrkz31kXfOoZ2Oy8zZtbCvOy6UMszD
gcmzRCTFj9301KWyXsuFy+2m179saO+DitztbqPkcMA574LpMoIMMZlmevrTjq8kyeAGbGV5iubQ6VQVCyLVt0M8siH5hedyLZShbtMFz6lbJ3BQxwCZnca5GFVK5ip+ILDU0srAVWS0D21ffk7GRRAEEpdtU/8I
KNCJCf55syhpjUeVBCKYoYdKZ1nYPYV2E9cWnbKASeXWp80rPg5HnrKfhy90uAnj1fECEWoPpowZaZEqVqISjn10/kBvxcYLKrlZD54FMQ7dwzoSrShOkvrxdxacx7BJJMO95q2tuII4vgmTaH6ZjJ28JLaSLrQX
Rz+IP1yq45JtsFseyhhiMq6h0gWtQdN9yPvjTMV5SZJQQeiSfV1apEEG0VWndHXS32ldmYuTGoA6lwXfZ+A0RQM+RXcBmWRDalKoDeKXKaoIJN5eN5vWE6qmDH4z1+LIq1FmWoXtMBycUi9fwxV++n6WQ5wIgXHF
d2gx5uRYjNZj61+lMAG6bhP00wd4gNW8/rGS7RyWPyauwuo5egenxoDTSLcgqQy8+L6SSLzPEyFcy8xKvwDvuZ0QDCVY8iORACUtXNDoAxzWK9zX5NpBRfzU2uhZstcZ9VTtb/JP6Knl1S8bF95O/qzpYYDyzvME
Ig6JY45FvL6sreIomWgrJZgeW8kDe+J7QfhFYRtfMoYm1GeIAmUVI3E3d7yrNUH4Ni6+/o23yxvLwDrL9SnMEzu9WIuQ4b+CNl382E/PCmuAeh78cpgP+Zw0s0yIpOXr2z4mxe10n/8wHSYtTh+BQJx0Riw+tzXY
f34qUa8PbaGW+2lyM5MCkYymLC9Z5fpNKcc1g3IL63WLhBKOOGmVutQxuTBnq5LoOU2FjduSUxbBdV16GwlgZwfgf2UbRs0iQZu6TGWwKWFDclZRUjf9HtzCNYkNcWfu14tkqcQR0Vyu//96gOVxlioY3W597Fv/
rmzlbuCbvFYJQcle8p+ZIW9uTcgP1oAAldDzDYS6BpUOnkCpVLAql9GeIE+sspigNBbR/YwMThE7wsqNEjr3AKR7xhFh40wFsRKfe4HHS/FXMy05lNPO2Sq/HkQYB3IIEChhCxe4Wch+V8ZZCVukpKTaGImbAsvB
LsBjPCjDjnTPKaLf6c9zpDZrLM4X578Fy7qYguYszroRoJ+loMlR30hJynISAl4kCCmtLa5ucqt3po+XWd20m0INvSuwkE+WGDrTR5xb5JEl3lXwtrc3toc0Tn9SOUu4yYznwwaFRoOH6MXfcf+oU3/zcVnerQvI
eBNUKyVbVbtJ91WEPFNlu3vImFaH14ntIvk830K5oiRsKXaoa2qwNCeK1Kanjk4Bcj89eH9F9HLt+X9Kk7mWZliMrAsm1lU1THXr5JpiX2Nwdr19f5Wc+OrmUXVWc+tAbnmsDCjDZ+Px0dFti5G77fLitljcbO0A
KyfCRXJkfUbXZteokm2qPorPyqzWxV5tn9G6k4Uk7CryAK5Isya+IoSBiN2sX/dfvfJ1TCohcVN04VUx8tdO+tpC6gtljpVBfCHmSy88L19eSh/vhzFKP/lxrA9szlOd6WxwytcSCTTuzfO3P3jcMYN2WXjCMUfz
Q7OJ/bjEmBY03b/7FrkCkry8oWcRZ5I8ZZGrKg20bRhm6JPel0UeCeblWVQeevpE2UziN5aPj6dgqEQgs7h4HROZgn9nVYq9+IDg70yrUG7X0UA4fATieyq/IxP6eVwQm86zn1t2PDWecVJruXjPBPW5++crrNTW
xQ3kNsuJfoYBd3qp3v0UyehJ7EALf/9G7Xohpu4YZIxEoSwU2ORoebpKaXOVwT/YSPJFJrUWWvFpgFy4XkfLSPEaZZbghFoqs7+ASre2u1FMPrFEGUy7lHW+Bia1ypBREQpPadXiTEtBxG6AE9creq5j1ekUU/WY
3z/eyoCJTQUzf++4eKVSoKz0zjtTH6wbbROm3FsY4VumwWNETi4tjKA7bqeI9nY1ZDpqBNy8JgKmgPgXJIpKEojF1i9Wi2BxKK8inHXfqfT1eNVZWCmSFss29ox3PXYI3pGXRZmWGpWXyiZGOjFxetLbLC7FGZEy
GY+iCv1awH0K7mLltVJbhEfA5FeHOZQ/XFfth3++Glwuq6p7OELUlxY3y83uuNf6L2TpFhsgPLQL9hq1ndcw1ksKe9hnjPAAZnibfeCEr/kNF4ZRhYJHgBhkhkeFN0n2ENPH1CVSMclHbIC3imuimT40G4BljrMj
eEDvT3n+MdXVLaWoltVKeTXNBxeMPY9GM7XTFfoBZhKPsBNnAJmi4Zzp5bLh80TOn04iUdoHWJ0BKJwaSJyM+L5vmBfzhIIRcvzepHoa9mud/3uQhSAGPdcMJO1E+d8nIrfdFI8+F5JGVwya7NgHKKi1jkNPOxtL
Xm8TnDayiok6RMnSgZy7mpOG3ihPH/TtnJsWvEMihYFYUl06R2ZjjR4FWbXelfcS194Q1rWUado30LKEXM7dCmMRJ3R6asdTTCQKs2NKhnpsqb+kIJZin6O4+PXAKuOHv/Tw3Vs8NgtcBqRTGK+EEz+4s/b60ZqK
UNVXAbr46Wgda4Q/p7owoEwEfjgzNnxDq0QEbmyJN0LOURRDVrHk24HsafECxGOFTQWiVFrbx9vXFAMKZNLG8d97M7OjHtD0XILKnjmHMPn08qdJlQEH6lwzt65J8sQCWoa4lbE3qNR1dD5znC6b1UeuHHIy9tfz
ClxphlCtWhmuA9g3lzgCs9gSibEyZkLjDUrsuLq0WOt6rwpOIA3gk2r0DHSgObusC0Hf80gtqbF4BjTQmvZn/AOgKG1xFTaXCA7Wg5sw6ZrZOKhvGSweCLijt/Wb3Wb8u3JALGr9/AsY7RD55fGjXb2kCBpUgr5t
+mOIelzAf9VdWU3Sa708e+lLgvbHWr9XbyDysqwVSMisOYIrpey5dRzpH6Umc1Juy9rm6O8mQ1eu4Ji05FwdXACWHZSgV40e0izd6Yv3ToJuzKPhagVJp2/xvPgALpIwNsR8pwaMkmmJkdrkX9HfTSi3q3TmxWDP
VGzjUgqe2PLszlA5N3Pb7u5/xWhyDBNLhPdXdNIv6fxdNk2n/GugIgyJkiltEUXxzxAK58UW2kYAhNiXUxC+Z3eX87/80qHd6FdC7Z9fq55D0fDun4B7ule0UaT8fMXDOF+4FrYWkb3oDbZsfBnjLLf2sEJr2ZOz
9Vyi9jD7mdeNpq0CZIQjAy9H0+2RIjF3NDk7GDpqir1MuoQHAUb6yFvtxlvOrqNRCGyZ13ep+tw7UqWxUyXnD42VLnOeljhMOwcY6IAMmaO7BLA2SLMRR5zdtSh59KuRtCbKVbwdX6EQYicqymutI+pIE+hRTCqp
sko5SvP9y5m8JFWGx91ug4Yk3VoaPUZWkbIjh+SBFlYYLA/DwB1X313TPgEsyxLbK6tU+4aEzNQpeQqHWnc5zeReRQzK6O2Q9dkAQ0nZB1huebyVIAn6+O4077FNOcCP5TxwYpqISMkDeX6WdlfqcuOgNt41Oh9F
Z/uA2eZ6j6H2XVLkXZ2AXaxWqyQnPE/Mil+p0Hle4rKXYafDCrlE0MjYCR3NOnEgukt9vFOEcBRKzGIdQbFuuLYVcLtS1Ta4KC87c7WqVta9DUCMJDUAj2ThYXBQ7s+HxqCVVpDthGsL1+CgO7HZvFz9ef7I7nz7
39fAN/s8uO0sGMPDopwMvBQkxt7JZxZK43IjpqdSOoB3Mpvh1hfNE4zIoe6rzYuUgmB4tXH8K2TgfGK9DKK6VqMYmXPYDi8yT6IkeAe6B1mSMRKJVUTsAg6wDeoL03MvWRCalzvBmOGes/ujoq354SKWfxXAHY4s
9IG7FeCekzC8kdXaCo7RG4qxb481+wyahbOIpbt+ZDDuchxm8GPlAiiNznLnQMGrzHj+kqyfZ9ZOEmgEED0oM5YCGl9Ajfkr2mRR1TWNrQ1rG9vXtMhxxWXZYvdkrxMCEg1QFmmDloGDcHGs4Br3DwjJoCVUGYI8
xRwLlVnEX+sijBrai6RhBRXXlyoI1PexedAJ+LIFj//8q7qmpkbKwFmTBi632q/RdCp5nriYrUd4N09FpJVsru3/D3T2+6S+ClK4hhCoYfNKvXsFV5VBB5KgVBhs2LNQsKtYwhTjXuNGaDYDo+IiywYPEZ23Pln7
UaOaQoqgVjdhOv/C81ul1TeMgaf8kAafzStqp1MaKw33W77fffW9JBPg4Iw0cCziy9reHOkb1lhoCqP/ihLRFlRla10UU72Hxv3Y7UyEx0EbbHwDqo2S9XykMbRHuSFwC4rtu5vM9mkjgQ15tRCw9o1V+G2tKSvd
J9I/WBW+jI6zIj5XexxQgf288ppV6T58ZCuDLCQPJcjbSqEGZwU80uTS+7FXGq0ywXyUtGO0t4OsBLvOXfiw5m7yTYXGOXCOqZEIvALMmQVzggJmZjiLF5B1rZd1FzvYtZvmZFMe5WIKlAB45gTmbLZJa16Q13jS
FpHon0FaIba+HXg7ModtMqC6XkrMTCWrY5YHCO1ECdPvTkZ97p2ndgi5SbUwFcEaIg2scmr4yFjhgVNwBTvwHF3fE8E4YA18BGMRKsaKA+pVvRE3W6QNNaQonbRhiWddDEOs95KMm2Z4lRF5r2FWEXbnopotJKdF
7WSQxw2XULMmsdjx8OMKv1AkFsu8vW3Me5p67sIewlU4c91ZrEOYR3/G/JA7dOfCsHXPc4WQGq9efFJImAxG7Kq9kNsOJ/KKykOtWSVU4/yGWWCMGWFpJR63puDvVwOZEu3Y+1jtnt+oc9B554pj9ooTaPWqI1Yh
K0lFjRLEmUoqbQ8gvqR19VtfQ8bIjx6JV+McWirq+pd7iVsVyF5U3UEmbvDS5OSpTcsDkUh7pPYtbF/KftICWRnSPSNIp4jsTpU0BFuVh9nYNFVjC5koh3GBjpaRD6xPtjsg/1d58meR5y7rV98MM6L7jA8NLc04
Vai0sDmFTE5J3vcya2UhAJdpayIqCXn0LFQcfSueMHlacvwxANFL/cZ4MIBi7fAD+bcNi85bVbeJv7HDa2l7dXXFY1+WV5v0PgbBn2iFC00WBdEygTQXg9qX1unUwe87zVPyJZtwNkpK8hlSmaYa05f8to3USO8n
VMaUaTkGftiqZhEFz+vwSr9I76O1GXkmjtBfI14l2rjWZZGoUNQRyaEMGEUVYaabx/Sh8oh0t3oNXXJALXQLqkkBzwEDsgg6yXqWb54zIS/MiCtVfgbF54qYFQ9gp5BRJaXJL04z3JmfjgAtfnY9vfgaG1/apUuN
VR1z8pvdV7Nm+7Q8hAvuZtWic9NIyUNlzEQW/Vq3eGzimtm1cV7MsXfi5BFPPoPstMyVLKAlWQtCEKn0HsxSwoegxktsoJbjz0+QgBTdmdXS4DsBp4UfRRd+336+11crhzi2cgzNDpV+AFb7InHJg19lUmQ4LxM0
0Ue7bkcQF9+IvwqI5bNcEDL3JWCRH5LLF/gYtcqXRvJtrNS2iRYL33SWuNmG/mpY50ZKO8xBekhDUWJz/DaYdguoNA1tTtRPXlPmdgZCIjQnM98+IF33WWQ3WWMPhbqI3+CfTT8Crd2XKwZw8qrQBKBTXfgNG2Pv
qstug0854gfWIZGpZqdmj9OR6ZoA5B4ylnZI7+PawIX6FH6gXnm9nD2HNfKWUjtAvnYUnNsCaEmkB4hnKxE2ZQyQ/SYCRF0VUExcEVAGgadOfNhIzEOon/WtYMRY2brk+cGpfF/5YXefU4juZdTTfH3V6hMSqsnm
3wI+E4rkoSWf1zgqf3lU0014KRbC54rlrRPq83Q+a8h8r7eo0OYOemHWKs3QjfHNCLAhqTvGizCpLRdm8Tw7mWgCom+JeFESqrhd7loFnmBWHS6iYPt/I2EoiXRYAg3cBUt5s5DvW94lKb9yIHw76gvR5KtDbavs
RJy2VQ4Z/48E7Gd3QfEyk4k2MHsmeHIT42RuibJnHZhabc6+7bMBgYD9zJuE6uaTiceflupu4UeNeVp6WskGxNbBx2Y5ueJv7Y42nmwPVnZoekdfcr/hcpZXEy/bLbQG3ubt8yghwx/MAnKtMNDo4cOowSnTnpe3
My52Qausyj42E9/GNu41g7tHCsNAWmljTmDv1pmDPIAG3GWcK8qfXHulF4AY8ZTZ1N6Hps4sJ1LrW3IW6RfzS1hRsSh1lKllcSTrJHZ+T53qrDZMc1p5T0sEJj08vcpTdmROsHPoUbWkG5yaBkyWru6tYomq1mUM
8yYer/fIDLhcgEcSIJZ51EmITJ3Z+sGAOA2S6W47Yvv+s5aTS1MKjZOMZOZ0JljqaM5Okr1Dj4w+DqvhXydIyR+BV4iXv/h4stOfs1koee4pkDzijefTt2L//ZKYb8KsCSmrtwgMoq0UXHgP6pMkDC47+cX2L40m
g6fRMPerWhxQMNDYIKeiPzh7xnMzt6GdBxMNZ0H3vpEAfFftyWxxq3mK2sDICoDCM3+CMwo9hXIYjI0R/8gr0p5cF9vPWGKERHcgCAfT+5HL8JEIJk4UisE4W/N1fCq/u9O0Zcwi+3kyKetN7yTvahMnbs8vYTZi
4Sy8pD66XLAjjRGyp3fVG79RXAJ9gkeITun9svSoSidKvogKudBWqYQC54byT/CaPoJuCqxlUuutq1dIiNJJoLc00d2YXc0UWD+WfdVPuVNtvOsKbxHhESmUACKznlPbdprUBs8I1ywE8b/uNGUK7I100lBVe62y
JBZXA63stBceJwBDUVWIjgLIWQhEyEbqafAvK4yIQSYEDGARihj7t6X0gGzMJr0tnyJx5ZImAzbWAsjAx4bvHL+oWSpLRE8AQ1AXdzNYC1O1LghNVtATeAqstCrd6zZ5eWtZCej2rP5+o8pAh/xEW8Na5zmJwxqI
oREC52xTZu+RW7IoVc7fe3u/7h8OVZu3GgVoHa/kXaVxb5qobkeYhk2BDnMyZv+qdEkZaMhwv832TwNl8tqgDaZD9sg0v6HeH71Vs686G2hplfK2U3RRLEgAHiIeFx1wq+ZNcyJu2Ve+zm+j8q31r+pl47nT8dnN
u1Us4EzS4s+Z5TS9zkC8QoI+7/Z5zd8JBU3aWE4VKTMZ8lYo6CQxLDTdJ39XdDsCqH4LfcYsmJamNKQLVgOFVQ9o/khKAIdG7tvgGho6X654VDkQdUbHWhYWYQIX6csDxN7Lq3gn7BXVcn4Dypgpgkq26hK2xFf0
qXJGB7uhx0wsbstVFZMvFWl15LJD5AAne2IuLD8vglJmUsbz323lTZFh/v9hJ1nWy/rZ1ttQt4ZwX/+UEJFQ74t15aaIVdldiUitpEeIncL1YdBg+GPG3sB6z1J/5kHvwtPj5ZXPdvd3B17wzEwvakxYQOUqs26v
bZlLVzPUmeQPqLzu+Imrwr091eEF3d3U0CXzdzyZXvBDZ1uQiyqem8iozmlD473WnKsmx5DreuvjYIwUt0vmD51CDCewJuaWDu5ALIbcdbNg+DoWQwTOkXuicow7ZYvby7ZigYxn056p03oxm5x+jx+3NB/Q/Kvx
13+1r35f6d7U85yTrmXwd7yihM4FONxl0HS62GrBtlq6TCLwxIYhaqv8OP5tKdbuieI2SOuYqu+II8iN3isZwRzbx9NfItgDGomXBCQSbOg1rqpZgUKZiQW1zFtjaqrKMNq8VXav+CNYZQlKMlwQ8q2D1bzk4wVY
azWbK8K1Oy69sUzQRcHmcdWxl6mSSkJ3nfnL839Cge+ztcrfwsC35XnrXwuszoANiRwEPJJqBd9buZ8y+tNxBKh1TsqPog4vdXvqSWhDIWDCQb7358cirtmLq24vw+Myvbb9K4Vg+Vh04txghornKhKPVnzUanw4
Z6ej0l5NbbKjhX160NvP9On/P3ylWX7dE/ts+Ds/koxiEdFffEUtVAF1cvGOe8c3e30Xpy75zAe0FkJ8OYI3Oeyjz6Es6OOrVaxfbYIBb2tc3FbTsrW1gHzTdZf/orVYnwrJk4ZuKbFGeJwEmwNIVizwOddj61Ps
kzgX70t32sC1yHcWMOjlYVDPX40eK/+Oqh5Tvj5X6V691veW01d4ptMQqx8SQxnq0Ib3w/nwZdhU8TSEv+Zx9KIdOBD1QxpEvGbnIe1djoOAu+uC8eDjC58P4n9w/MJnw/qZ7cx3w7eN5x9cT3i7vR62HzZ8LAp4
MGExRsINi6W9gePXJrgL2XAm2NZhB3N5BiX1kTGeEHPHUKSBZuQKpK/keQpBGO93xaHIxnElAP4kN1TosRPGmM78Kqkfj+s9oC5KFixpfAHbvVUhpOgwatgqJXbB1BpGDjNXTcXIA6RGNRpQ4TydNQpqozPX2p1N
aQB5DHAa3BTA7sT6O80htgCUpM4bPi8VHgHMgUwBNjRDh2Ei62QO1DXYGegdWahdh152NwuuC9UDBkQJ2iEFlOpkAx9Iph0d85R//gmSkOvNCBeSlZVm1hxU/aQu0j+lotnQcdaPmJZ+J+tHKE/ogiJFPeYAdYiv
Zi1njBDRqo5NHGN9Ij4h7CarEwlvFI7q+ohiInJcpAgCQJkg2TBmhI67Pgd/Gg6JyLAiXNXtOKNYKnJpAUOELM0SWcv+c0yvf3ugvPNJMzK+ubhdjCfKxTUR0lvR69pWHonVBtTTXhGRQNewTBMwS/1rVmy2NNGz
7Wag8z3uFIWOp5L0BuMZv9RXNidGT+Ieic4HancT8nXjWV4CHa5Zk7dVCPxABJ2mQeqKbqGg4/z6RIEjiaHkqhd1jLCoV9B093Z220YDCvuJI6CB2BRHYDBZ04ULCDywLPEyORHNy6td6Ko6A/ddfwvx3N1C12t0
eH3/mZbzjRE6dq3sbT5fIPqdcNQDFcga0YaFExCkJGkPGP2T9HVTzCkY/8IEV5PsaZxG0U6Eh5r3nGGY1/XrDfUlT6Fge0MIYMCmyhQZ1IInujKzIe+CGPaV+3wRRsUHbaefE3kVqaKUgs6PTj4IRnC0kqw5HjhF
gS2ZtMhVrmee52uEEFjGJ5D+IHssXDxZVyqyUCiMu8cHBtMAvMYkdNJg3zbBSwfOU+2XjTyg8gmRpEzEZttFAHdV0xGGuwpAbTakABC6KX3lXjfBVkXBxBPFjM8UVhinWc2W1dgcXYiueoE0xV84OO/wx4xusICy
GRItduJEeiuaMA6GUwJ8udrUL4A0S2II+6wxoPaEDmhw4pUUI5GQhz+8wqFtGxQtdkUKxFr3rVYhn88NPs2c1yuLipxubqqmSEyh2WA1fiLJi+D5OMHBm1SIASKpFoGpLMX7Z+BSW1aOvi4iKjipIQiXZJK9gDFg
XOj0NwmNhBPze/oxTIirCFd173sclE+11EG7COidAhbkd2rGKRgj3aHvhBDdbEo9bQgiPiJzJ1WUap89kAVIwHmWqBsxkZtWEdp/gBcznatzHkJURxPUC3mp44IP+tNg4Jl6XxfIw/qk2LTrH3QOAT8HDX/XXUBx
FAeSai+QJs2DsLQpUAfkoixziy0qhEw0zqYXM7gnCTTLluFZvh+7/SKmJX6eyOvAIOxnmj5psCiekXF4oDbWiSG486+2ESEqEjLL5pfyluXUr9Zs+7ewbjWuKYQFFzA2sxzYGn44O5HVydXvgR5itOt/Yy8/c4ij
wFetJsJbChIKeZj6fbQjIJlLqQeoE3sEH3MDJg8A/qDbpN0wywrFhrW0IJdCH3IB93Z+3kOwz1aWOMlNYQ/NTXZ/zHS91jk1ilInJdROeFFiN/NVXNh9V288JDBhP56bm89iBxDsLxSWUc4SMtBjgNUYxwezD1LH
OboPmNOfCj54NgF74fNih1aRygNz0waCDCQPjUc8yQbV7vbKD4bxFpcN7tSy0IBOdsOILax4kqQjJoL1gm5SVaeOKShIkvOJYQbyrvBk08nUWEf8Xes3L4flTner2cRO3hWfaqUndrIOnIK2Zgq0IMdlvTSnk2cj
dv3uBliO7sh0MzMF1kcZPDES0AeNi+Z+4JPqNzzT5+bzh8+SbGVTpyD5NGr7T+cDAmcMSKOBllJ7tdt0rp6GSRYkvsMmU4r3ODo36U23UFJKeQSmPIoa8bbiykHJ22EHbVQP386b0D2b1RQ4oXDzOd4Yo6zciu6+
5k5KA2DGjNZE9PZcpKGOYqMnbe/ZdFGilqsfaZ+j5DFB4vOCScCRSGL6cjUQNOkKNpXnOcFbQ7bk20Zo21rJ6L2S1dkJoSo/w2xb+2BRIWwYtroeYh7S3cSFPDeksqP8kMYIXRji7uqCp43DEN/7f7O8UZ5dKkvC
12/j+rb3cOaFUQkcRz4I2+jiLUkNKYONgTRl/GgvNem5hDfXlChlGpwtD2RRct2jZrO9aHQyB1AWN5iJOm+kiraQjidDcLS3sgzZSLYTYPB9ekeoxORH0CmzHtYRnPG3C0qarb1B0kyw6j5OW2/VEQd+Goc2Fsl4
WcQ04jKFwTvrvucAL7DLNvJJ/KBWJUGX0c6Y1YutvoHzAwVVAblAB6f2PokawtOs5w4paH5Aah2SlOLy/nFC70XXX9thVNAWy7KIJRtiJAdR3K8aZ4a5oOiTpHrwS1jZvy/ToiJcjasQfFl4lhLcn/QeQ1Ps/00L
Ri81ivHVhm4NHiwzlnu3xkHRHGqfCPtU/qW5Bmkr7+JbqyiF+MU+eIyytSNTWT5MDSbTwXGS3d6mCjEzsZlgdsN6UWjC+/vNLXx9SgznHpYTsDc5/QOI1WTEl9EnczJuxs4iTwjLvwrRXmeO02F1vIco5LqquTnM
lZA3SXfRMIw0M0fgt+aEZQYCn51kCKNRNNnj6DnqoaYPM0Uzw/D2oXfecw3gNWLSryK0nASFMO/jtk1cS66oHq5K066JgNlvRabZof3+UjDp7cwNWj1L70y4oM3oHj7wKcBEEgYV30bS5VzGZMpsfudgdZ6fEpm8
nw/jYNp90GDWtZ3hZtz/TzvAysqw0TMJ3h2IdQpnnd7n5N7+QMcdQUJooDMwDDG4s2wlsvKQMWahcoxGhyH4RfN5CVaW5V7lHJbjmWbdSAd9swqi5UoVGjtM5Ca64Nnoh5QooccdTjcoxwHrg6NwKtJkHU75efmE
mleZqbdGIFywP7u2/ur3LbgesH4QqrIboTPAH+b6k+5JCGVn0nTk99M9UR0WB8NYUw+blZ4b9sIvogD/6qRdK4PRYRn0DAvJkhaBgq5WDKGfCEPxQEPp+ueJVsu8egS+/FyNTzAgWmZDFroRFC9ktqT9ggc5uBGD
4+7Rdv5tGzblPaF7riwSgyoMp4oGvGCBH6IVfCJqz35MHLqNzgbjfFDsxyU2EIqLMWNTCY9edOk5lxgNN1WnWDY4WkUbF2hPf9IvP8iadMljiGKOOa5Z4gnoNCvvAQFdErR7j+ebhs2nSBsbH1Jp3pcy2XQ9HTtJ
jh8+8wgkC7e0xkvE/pCh8b3lbgIzGNgxHTLnCoXtsR9r6OSuWAg1PLltxtj4Z6sBNPrdRSaQQEnZ6+TIWdmwzHiTQywCFF5F5vBRlpgo7jAxCUmWqAPVw/dHtwluUE55MTEW92GGpF6gXzj1v4cTXLpPEQtnwEA6
KCoYH/8XXJCt11AfZClFwCMKax/ZlBZwQ64bjtIYmKYOI9Itdl+/oplGH1jX84Gyn1T9CH5wqqqNxBg3FUF0lFkZMumWTiyBBddoFjX4P6vzOyLhfPErOBQcYVn4s5rR4w/PGaoYQzXayEr+9aMgaPKg/CzzHHSx
xmvH48ArcLw3qb7qrrS82z8uB4QwadeYJxWDxNVKNhBCo6WRxMcsHmutnrmwqks2NsRcY0zHKnLTiiXHBVcz1Rr/0CK6uQorUz1UXHFe2muaza/OQhG6EKYz8BDIUx2mIfDOMTI8nxAtxVbAp3dekNsGF+gJQRkF
kDQQwEy0B0UNh9qSx7AUbHYWdVHF1u5YAYXuBJenw5v7ueAMDT5D6tSWWsnmmou8p5W0Up8fXwlRig547kzxIAv8LCZJRFiv0KlGyeCMLfuaoUtV0BTGGvfTfjcXVy04haVbYyXa1bubdiVyvhcsDuL+hu7qj1AR
fIWv5ZzymqLG/t85pioLbv8Z6q7xiCtEc6mJ86D0njZSy+13ZhZbeU7+uXg/s2+pWKSxuvRizYGJE/u36n5czP0yR2N/7tYAidZXKzCOwJpf9LsrwSJeew1vB9FiwD3blFHI2lVAXqq+V0ia5YLCgujSo/qzNCkv
pdOVyLkE8TwV2rH8HJ+HFZwrketEUJWG5E1n0bQju595PnfJv41hZl9wIueZ0e3ttIjDDB6cv1lAS68JzyUxt8f+wE1MVDDtLWvAG6glfHbtOO8Kiv3iBVVbxzSVtXaCXa3PNKeOnrAI2sQan5Spc+q6XJ7IqmIJ
9bmXK0Fous++NyeUJcndOEXFaH5l+e1bc+N9tMT7tgNYgyBp6DKQixNd3O2ZP50l5i0+v+pndaSkPdBTaSmNE7Q4ENtpyD1Zrh0HS68i3LWqCKxSoUdi+8Cbz0Yk6X2KZWXbFxkao8yhhlMhO9VWPqnp9kZV1Ro+
EXnpNmfbkt+uoecXRHbti+9Zmd7pg/00HjR3jlGD8MSXPCyUAszjjNel/gHCOdu9JzgMJVBTO/akyhU7j1PDUgaVKIG6GoInZAO+XVNj7ISk6GaTGncnYm+XvPDsLhykS07WEh2vVjdfJTSA8ny7Ua0XE5TlP86T
PEwGUSRCjWq2mDToQ5EZiGbNC401vIWeaH66fonnhEXQuXKUD8jLBVwJmECHHZSaeLj0+GVYNEUdqWc+w63wvV/X46+MKxtncuCi2ySMxBZ0Aqd0PP6R0kFOxv1Lx4pgkKd92U+GD0rYfugL6t4lk0xUF+0jU8fQ
PLmnPftKfv7ZigNlfw+p3eN7ecbW17UNDfCfYsy5MRljwWUgLB6SNYqA3tjGewpQ7L233vcRXdmNT/1xSRpnH32B9p1GvqRtficRdXlH1EqPtjAjaPSK7xy14/gu+YOSvTxAKueOSj33tH5g8jmBss9ZOGU8ENb0
0OLXP3eLH4SIiBUxOiOwsEXFF/ZlBqlES51mUteOOdGhOw2ECYFL1tnbunu+8bol2ScIMpiQwylnoJLFwPWjQJWLC900S0ps+vU4rbpsVQfvzu6kdbcd+4yxn/gonJ/+ayAVQHyu7pRAeAiYWjCd2AW3ND++fhRJ
2x6JDUE3i++65L1675vMqUP43v+b4V7Br9O8JDqI7e7NPgGHS2MLF3n3Wqi2fUk+Tz+gcGFV+EgTnuzNvKk5si1oeuHGWIUCyH1Od/N7olc/yB89zVxNcZgLc2O+q8sWgSUlojNdpdtxpUHRD3XQj0A0z30XZQaw
/cwLTnXslLwNuh5s8rLU+gFfnTd5CVSm1/tzpgCIAlOdS4uFGr3U2oBqjfYupt6S56fkWk1mvV55BfbpDcCTwImcgcw6UidA63PAwFGpFQq+EWOyzW5/TNcP+eFlT8pGoJm+GU2a4wcPzDxKOsZFskYDYQuAJwVD
Tmkqg5vUStiqXN0KmACNxHmBa8XTKJwVTdVYTnrGcmVUZat9S5F0NEK04nJIvmgA1Y7Fq9xEJe+3TfejqEmDh2MBg0G6u/T+/xZUQAhTZpcnDEKs61CTa6GTIghtquhwk3mhRcQtXtoeHJsfpuzY/DCtG/MOU8jy
mbXvuc1C0l74QKT7yGLW1ZmevU77ANqxCUyzJHAT8GjBtggKNlXIuRkQP/Kg0cJYaoHdCJliTe6SNK8K4OM+Z1zw3XjuD4hhaaDEj+0DDrwsyVTlSloytA7I/zPCy0uZWR+hpYRVxDnNTbM1uYxTJ0A8pLq3ajyJ
IBr1Uhb6qVeYodQsVubuUvWMcZan4Sk9DTwFzsaCs3AOFUQYnU0ycpss16xW1b/ry137gpeOOEpta+B4HPLGA6houurYaaom/ekYzYPMg2kyjB4EjUXLMeBhpMwLg5ofxdJL8gn6FSaM65gYlnmlWoIThcaTIjHD
uuMj5+Ny4Eb8B+wapeNwPPB4rUFjYd4dxZLA4xynooqeuEV0Y5PCCU1l3cittvzQmpZZRweVxERTjYaNBrc2vz8hFg91Y4xIDW0IEOlqH+zWkE4F3ug4/vZTeko02hmbSghGxUGJcAOfvZHP73EBF/4s51q+sdQt
gRBm3DhQ+twYhEs3Hv3MHRgujTQjmrc3oS3H67W8acOv+nfizEFAP27j0HCxPRj6mqujoU/LnTwE7wOgLU1JclWNTVp5Cbzkf7HNVq4dOOsDAzTN4+rpMsjkgQcT2iEtLR7T3qp+DIaw3jeiae40j16NJw5LSzef
D6MCvSPe6biTB6+7Es0v++s7qmXxVpIKOd4S4jSAMejSZQPdI/FbLG5wecshz9l9HPPeYC8xmhvZ2opEgp4/IJKRsF8gWDeI+ZzJiiYuErpOUrCBYAMp6oLaFS6J+vwfgQKsuGRPqZ0IZswGp/eWYtAJFds6whNO
ZvNnUynMAvAFuhrbuEPehreOQwhzV3pkI0xfXQTSVluInAeL04akw+h32PJLjYq3vHeIst6fR8vQSWIukmRM9YQfJ+cS5NeytA+7JErCHJgfAGeYlqNlXEsaMojAALUiUHw11RWIkuMr7EcbBgLR8jLN4hV3kTLK
xtlG3ob+ij+9uzcl7SuZ35iGm7rsz/4G/opoxn9cOoSDKPrEOqHngXtUPs3P8MQmZdF0z5psgkKhwmXNFwfOpzSSPX1YHxe+X4kZcGDIsjk8dK0Mnn0qJImn9IYDm36vQdI51dVe020cVKO4rKBOb+Mv3TFJmkKo
m6xar2rPHsQCuki60opsunqqWq9oOtUv95ZGNGhnYtS8wHIZjGbCjXndkPTs9D/OWY4pkx6y0ktxellA5kuVcGONXHhVnZ/7jSrP1KdjQqwecRap1nbQsHquSvz/ADfn/As1Dljg7KUeLpOLfHvetmjGh3gPy6Wz
kZKjktoUbAz700XZ2S+hKpLgbZjnjOZG/JmCZbI7VNFaE+kSaX1PnKJGhMao6ZyDymwBuThtO9byJ7+briAO8ttorWS59l3OARrPbqHwNpBzaqGwl8Y9rbReCqc9CtuN6mWCN1sXfcrbGK3VroPbSedXnZZsRudM
R7+KuXxP0j7OoV/HWmJVwiw4Fqp9omXM/uL7miCaOMHfBdQXjQf8IjHV+/jS5J5aG415Oa1VGQRcinnMYHuIEddgeOE3h5N4JKuNsxYhU5K/TEafezIr6cjFiyBnaQdYWPF8bPR5Q2FnCkxf1ZJNarGMOQebzSwM
AUDytIXKhwLxrQsN/sMtBT4cgzv6HA5czTgmc7dGgqu8Qgq066yvOOZxwty7eIl9NAuS/Q4g/QajfP04NXNLSXCiio+OBl5jYObKTWZU8hjxfDgJ46R5hd+hqLQfWm9W+NezXg8YkL4F/D88qJ8UZspD0NvIvt1O
fv5Jg5dA0kMC9UCw8W+hfbBQUPjD6hUIGNoI3JB6wZ81solN0loZdkxlL05And6MVt5xVatQasvBSBmvC42xRoRGtCqU3A0uG1AslhGq0zbb2s8kkDwm9Um1Ct1AffoiFEjWtUTL1VzdQvTYxLWUKWuNMWKJAtia
DEThRCxRSTl2bI+JQzeRWSY2n1R/guumCj7E9O597BUv4d4jm1+CpkR37awXteVH3ZMPZMt8VQhRdKUbz3tdG3vP75Nx7XKWds/jnfDZ0lY0xZdZGGcOv2rc2cfTyUZAWQ9lwTF8GOPxt59oODLss8SZJRR1TLf0
m4F12jtnDFJT1UfDlEEWIgEBW+2YZ/xjaqd4bl+Lpzo0a99ktsvY72GCkd37dWmyuhpHUl+Ab726RRhvF8iIGnuqN0T4lu8zhrkLSYGkriANz+NtbtjDA5MVZNif4vnizWwNlTN/i/tKBu5/kJTEbJ6LqGbWixiT
mQZnXH4IAhYphznvsCvKiu3bGmHFzkFJfiEx/eI/BV0zZ5OUrw8k/YZKqGtDmQY8M9a8UJ7drzqEfDplnSXBlwPSbTpOspdzPJmdLnKSm1dl8sen6TFIT4wsi0unfqkEZElEGKjqN0nuS5WJiXL3+RBZeW7gpMK/
omnVHryntXtuUdfUsRlDWhLwP71w8qvA2S7vYAeONRtc/GxjU2kgPdnb2qe4hFKs0exmsdGjxgGNRz/uGAD/tjmaAC2QzsESSgrEQtIDAsEnQ2L9dr4NZSsf8dZlnnzUGIzEKOYhpKmWcsd8bdU/HIgJHqbWv2VM
v48l/Srw0KLyzZjBYNZld4TdXWFYSQPAD9VFWJf5jrnEaWoyOupyvXLHHreUP6tA1dpvsTtyyFKEDpDqrwVdJgoVM/lWdWqarlvHRcF/k8oXlbY0SFxvk84yD0JVzGGRcPtkQ+gPV4ji+bXclS0LSeWiaa5swbuB
7yK1jQLb4msE9bwPHiV4Dm6UDWCj/Te4L9eLOYIdMIf1mrPqeH5GmATbOek5iE/pkSZqRFiPKemr6tQaq/TE/08qQWMlVfELo7LVgt0QqN2j22KW/pOef8xag+nfk4qXdUjKVygx7sj2/W336R5kRQnZ6jSA1oi4
DQZhVfvWpW9xEp84JKuQjKo3EPFgf2ypE36XSm9dZ24QGcEdAMyDc4K68pxFlCl8ADMu5+ApNKEh3v086dZsP/bIDEiBxNI8aTA4n5JzXPAUdCkkAE2lf4uSoCQaQjoomNJuTvvAu/u5HpPxaS6ht2o9H7oTDFwT
RSe761CnU6ZrW0i8QB2mZ5aOFD+od5wenE0aOY8fFNdpYikCxY/jHs9Qo2uWvWoAprRvqpwCM+wxhFWRIWU+tU0qojErQj9IK8Dkm+2akP44p5MhYSvJeyuFAVc8wpCH2hWqjq0fzjnVAE+c2vXK24UqqPG3npwi
VJYqaqU7lvFeZnQBJfw2kQVeRxIE18oQN0INTzVKkH3VqwN1jHRjDKw8mfHs5hyTT3ZyquGajFwnC/fD9RJF00J9LPrzR1SM0p1xRpzg4RrqeC7uU4+T80feJjRYJU1EJ9P8pGz9/RNbh7/PahL3duKQOAFchx6h
52gqM9mKEg+403Z5HKVbr77/su+xcROT7gwFN21FSaRNdcQNfEbdju+OBwrST21CJlnDDeKn8dketn70xwQANEQdDMHuSiGL1bJKSPVfScZqnZYk+LOA2ZwUuKTfzKAJBI5kGUVIaJWSgTWGBM9/TIjllag0olQo
tSaAXHXKArkvUCFWVNMeR1OHhxL+0uLUKvqy7RPwCsqD/QbHNSDUoYygctTMov9KFf+UQIYBGYGKRyOYo2EoeElH/yMy3QyqaZ/S1GQliEZ6VeNbAehuqDoABdZ9krHmRDkiakeyVq4b/dqy4uCfKMr5eKjJnAqW
NwG6vfQMYBkoXvS2kO1I2ZgpaUel3myYCHM+HmSRqYk6uhO6wfM+bkWSEQ1LBumFNayPyakUqtx/DrrhR4FAE9Ps2Ow1qmqRCNDBW/A9f37FdxSAb0AwKHgdSVqGTd5nHinvWaipiqNUjqma7lIMAkZGmdb4oyae
LtkwmBIBSelz5LnfZFGkZsC+8hTMAz+pPCBRTFKZx/ASVV3m5YGClnhnpXHVBexGXUlpSV6j0QBO123g+MHZFf7pCaITDnhdFmZZByKFBJ7KXJAWX/NBg/ai9awW7aWdwKFja+S4DhigcEzoILW4aLmdTvW7WgWN
3cvUoUbKbQpqtlhFQhrZU0dp3y9euvBehDh7wVbC3/ICIhLrhigm0Ns2migUijqvxQV48ZyIkD8HdcMXz/b9IN2USl+E19mXgHFoxu1je609Gxzr993CAp7U2FZFNRnFMXJ51Iv1O0wUznZzuQsTHpHnfSSPXRTw
4JqLvPWeoUOlGdokHvSmYYtH670v9Ot1CT1r6MFkxT/VdvopNOiqNh3NuuRr/cJv87UMYoZz047yrytPzAE13mHOz82UnEAhEmFctYtWVGvNOZIKh0W4G0IbM4YUAbLECcwIfoeW/9thvgD8v/G4Ht3EOHLpmKnC
w4YN+bgzCELwErKEELCh/3FpjNeeU80ngFzvoLYOnXp+t02KDTpIAPLt5+bjHbzItpajJrooqy9L1Fd1mKNPxPMLay1LfgfsUQVMd36Szqd9dSjP9jZ76lrsLoOMtMlFagvyOkdWp+spFRDeC3hQczbxDary0AGM
7jX9fBqPjfcauBU4ZK/VREeelyL5W2koYtWw838+DX3uz6fhq1+/V/NyZyLq9PgpJogJQRVFZLQ6pxANJaflh59QvTntStKCdIUWN3XviBphfBBvho16/UsDPV+wUEdvVQ8N+H0e2HOsNuC4pklDmQ1dwTVVBF6K
q20X72LT+0QpL4c5irsYKu2fPC6AVx4w7HIsMrhPrQLnq7XmbXHZQaq7WUVCg9GbiU/128nRaq4pEp37SN1iiXVqagM5jorEmzou6H980HZRdFlH7AL4u1NVHO4vx/NIQJ1YTO0Me3mrSppAtMI8UXe4ZLzjQUZi
SIvQrwuz5VTrxaevrVXTn5sS+m0t01yq8S5qpddsW4gMhyrL3ANSg6nmgKJb19kbuEL5IGgc1ZTX4pPYSh0T/ixQOeafJHV0nYIUIfzVa5N+Za5FTMl6DaXMposHDzLMn3e2ybKnWCZWckiXcUxZ9Rg9h1S9dzrB
VNFrkj96rr1l1up4wS9lbt8ml1sSXUhkrZIMJWqTzzjtOK6hfF+l69r46pzytF7C9zhJm2oiG8bkn/h7N4LqXnZUYTynyIJJDhKJ/1l0FdG0B5orcIvFAdXIc4duncDQD3XgPUk1oqUBk8+NLAqcTQuYR8wN3usL
pVHhj3yqZgAMXBYc1cT7JhM4QDEWjBnTCvQ/iVhMv80EfhpfxFdHLClx7vxfc0KBPF7VhRL0cy+7JoBs/wZ1GBpQX47tE8JWNDzJLeUCHzBbCjPl9eoMX87uqlQHCUXKk03bom8KaWOPcKyisWmw9GU7NBFzkdIV
+rhjGE0EK/ZNdnDKTlDORhZlVLwtF2RBD2WAXuD5s0FvuQjViMA/l4TWrGfCrbI6cVnDbL5ZIVZ1GFkfyGcuhxUvhezmAlw1mJzWUkg52Dn2fLDGpAQVDM0USfkWWZauZFkWg8tBd9wGq/OdRVc5N8XctEHzFE+W
Jz76VHp7otNFkmEaJiNT9NHZcQ3yfHueGzi21GQdM0SYk3N6WjSuFMdTNTg22e8moIrcGxw60N0swxR0V3F2X/VBwvx8gv6I6cPdnLAZE9w7z4AgIVIGcHwRXocjRJ6Vpu2msLBRl+HTvDJzFehXPr2eF2L2tadk
Ur5KDpJSKEL3CgVlLR3oKTVtclYftYy9Xv2uPWx0oUGev0pc6OWt0R48VVwikSdYe7dCt6qqnKCRiZdqi29uLA2ODddM8aKgNF/GDrBgRI1xEEYP82ZdlXdmlGkvblbOPDc/MAYaMeZow7Yl3zE7ikYkg525UZ6Q
iQyULaX3ttZbs7Ibxw4X6sWIxvacEJkAPJFK6ytzgOsqE8o1m9SJLbbGL4y/wDIxipdvv1Q1CL4febo9D28MW+Tw5t0Ofs3dOp1FwdsyPT0d1d/7JkzynJxliilqpCEIScLBb/CprqMk2DFQqdF5NkMw1Hi2lN0N
yVoRHSamFA2KRZ3TnjcnG2DsCF3RajrxUsCIc2AjjFmGXgSVV1G0TOg5nEGAmMYKsYyINp8+5QlT7C2flVlkPtuqv/evUYYuyb8ZyZ70scugJKPEGRCa6gWLY5A9LdC43mGgwKX11uVJ7tQ8DKREobvGukXOK59U
0pYXl5tWotOPzY3D0oUCcJOjY4rRlycnu0KGTBmxnJ1L34mbrPxQVzmnEuP5PQRL17v9ehc1xjD1bW5rI0+8h34pR7pe1LPWjGTVPrzDwGwrBLgcUuzb0s8Vn7d2YQaxqAbDFr1X98ChZI/dtSa6CqYxTNsW4GpW
iCGmAh/e5/mPE3NDfuwUTIPztrSDWK3YQc6+ZnXQhBq29RUVxmx4MR0PI3AuYA+blVaFsppQQhX94JVujlPTN2iSDZPu2krIF6TvTTG+S/mapkEXr4ytwKpBBB3kT49LH5DGvhgoCa6cFC/tQqSyhn/CdwuMjMrl
+TX95Z9qUW2fEye5pBbA7DIc9TodU7wquCdCUjvUuZUH+ss0y9c4a44q9TJZRvmrMacrIllyDv3/Je4EwdF7FG9wMXCZuTK/WcWLydmePVKpaId2eUqJfFp7iCzVU4t4fMHxQQBYARWleZHqOz2VZK3HBVx2mjGd
e7XCX7uU03KHkvjJ59AHEaXKqUc6uWLjVXh8sagAPU8b4V+pjOXAPnYoBgkqKXH51SpniQps2/2sjxdWXrNXeg2m6ce8os7PNZuo4hMOJkpJAg++/YXqOCQHLcNRDsqtbmXq17out1JbT4yW+5vI85gcOMgn0Zpx
XVt/6zKse6sKA4M2WRvVrs2nirR32opTNEHjbpcLnf11OD/LIEk9qQQ9rIzQ1tzoozKUxCLgxXu5Jf98aROMYWdwcC9C83PjJooDZN3ksV+QyVQWgWXgqrta0VbWDI/8mq5F65rXkDBEDJM8lD9aunweyIMyxgOg
Of4g0kaeC1fyrkWZ/2yRJY0uYkpqLW2blVGytLfoPZtfttyjh9Tq5WcShOpzYoKvNGuv28yZUCgItzH1dGMRB6qNP6Y2tMjmC/C9sPBw1EEHFo9ZUzp1pRIw0ykN/exxUC0W8TWPvKDmF169uKxshNB1W0Q5pc/d
l+Y7g0Ru6+a9HwkRv/xcYlCt109R+S/0VgD95kg1MmmjEqxnLULBwIcGszJOXj296YnS9sOEDqgcE46zdSl9vefERphkXSzVwwEGlQ+du9N2mgmnxZv3oHUSZHD5Ri8L3fgRhxWgMjK4EjRkEkDxnq+FgJpOoHVV
okgVqeQ7Tg8epuX40OLx5lvk0PmWGUknF3+MWuddnsJJQ4yWs2c4/P7Owb2i6bSWHl0XNIchqIillIYWZyDjrNxk2wynbMne5CNKX6G+v1+cF0E69XCWgfl0rhJC4PvyaPFI6zjEdkXjrCo3JvjJCPchpTO4myOy
TJgh03js8VQr2rHpJLSNqgDlzCwHEgxZL6p31tJfzR25TsmQCrovJqWj18yirXrM1JvkH48uFKMrtCOZKdUYm0iD/BHKDDY7jV93JPa8DhuN4VsAyoGl9010oNAxEzqAhOQEr/2h24qA54IXE/upsbpXGkxLcPnO
SkF/QqjzOrLwVKHnIOoRCPE3f1V9xqrbHuS2cl+3PMi57VwBEaMCf+Mqta6aQXi2GUMVMsn+rBkbX+RPcaoR7dnfbwx64L3Q4KCsihluUv8VKPo0qjjrGPXcew7gMIK0IcqruwOOXnPAY/aZTacMnUVSF0EF26d0
45IQQbon/nfjWenad3wdAS7H3/rkNHi4IR6T2DNrdXnSoc5RkF2yL43zdCQRD+ogWmgl4jTbc8MR0LYdbyJZYEAmx5Gma7vYN82efcqHSEPoqjy2/9xt6WmvJAE9OI1zNVuVET0Em/uT5/KUg9jM45hC0Eqjt36Z
FCDLgAKdScivL2xLcAtwFcNIhOq5QAiVIYnTxHZy0M/N58cfWs4aJPVfrOKpaFEfe0ilVHl0+R7qjQH3tIBNrmeiN/umriOz0qfp6sa8HS3Hgg9R3Hwvt32xg5gRIa/EPalBa66T9E0UaidMjspB/GRcFmYyArTQ
eIippezYF60yiyLUvcx12dqc6t+CVG8OK6zbbvCyJN4SYk8WpqtEv0qgs/1NeVKEo3sORouv399cAWI6EmTRkKvbVxy70ZeuKWp0Q5qb++M7mrjThalW4PT+fUuYXyJmEAXkVyO0fx5HweKkF5xye520/4I1oHe2
70hmF5XZMUt8F2F7GhPYlopOb9K3rHRtNk3rKTu9fPsZcDcsJar/q3ilS0RwOVYZ9OJpfDVI81mmES9P4bIwfuq4KuKdz88UR9gDvNBLj9zWPXzBdhMtusH8KV769zQz8Zqdf14eDd4qRkFpSgjtTUtr3ObDkO51
2dwsWuG+3iKebaUmdxupaZKjLTCRqFt981Su4WX7y1IHFuaXi7boKOTwKAxGQHuElu6d9HsJmn80mrb6QIns4U9dllCuo0TrauCFszVupMeXjI2+ZfOxkfDeH01XeqegsoOOmF2wH/hbfimHz8e578Y8Eq80HfNx
6z1YC3tYKJlvR2pHqYMd+eEv38x7MISpglf14G7xdSL+uv9dwjDk2Xk9023Aort10QbVk1bJP3TgVieYc0Abe9aI5PLJyp9gX6l0pEWfxVoLVkQa9Y5Sn6pxYOseHNj8z/2jbdaYLnLOIx4wsW/7yMjokx4i4Wrc
3BXAXPolg41Z5nbOFj6wbyKw1KFaEltB1CNE5aOfcsiZMHpZwsQrKx7OOgjsiDFrIUJlthtp26CqY0S/AyvnI7F60nNv5oxIoDHiloe8YUFqKcTw8ayKY5l1ArL6kkrVCxi5mf7iuzsgBAV0onagGfMDyoETOF/l
HtQTNslW2j7Ql/7uJ6YoWFE8XCNzXHGTtn/U6YoQ51oKNO4BYs0ASvgYQ1EuvJqtU5tqL8k2LWhXtVrsH1TemUOT7dh7UPLq0E0lkBC/VjD8POrB7gePLsPrYH6kiuMLek3HVW1IqrB4So8qLCil1P4ZEVKLVGZ1
pcWpfyR9YgQUvfhv/HSj6QDi002CeLkZ2EBF4Q4ShvQiDJR4T3fXLBJx6zGR1/MvtfCdzH4/C87g3H54hjSWGO67oqrlt6r2/0ouZZHoyiP56Vk8ViBU4wgeWMld6uCF1NOiMO9FXsfC685OugDEB6NUmFvXNJZT
I1dcSzOy5j6h9QXVWdTF2FxZ/QmidqeKH63J4G1hFVsI50759/pato+ZmIA85bK6LOV7S0kTkmJumM9xVGUz+HQQeI0D8yjo4e3THgu7MM9ZjrXncO1ZwCtx6LTOqYgnJIkd3buawVSc26CN/qbcVCXA/avXRLny
flOmnhoXY5Ik5de2ggSprmJHUxjolX89j/5/MEtPS53IfbUXtZelUZRbOVjaTPVXRFGBPMVFigWNt2SIONCyCLPs/p5NynKLdhQgVtmbbqIY+2z+BL5vbjH+KMcCuOg25WZwXbNMJF+LNUNE/Y2mC4dr89U8O/NJ
8FFflLme1IC0Ihowaei7eEcKkWVsyd50q7XdHK2osV5oNg1Vz1z+8TxB4IlPTdkmNyJV8orUmnwzrCgWGpWriBUvIU6ZrNUACqLqtT6Ki9IBqLNczGlioAhiZaz7MJvH2Vk3v+RUCk2hsdnZuI5gy7ifi2bmbpMw
bqWLd5ZaIF0714RNkWJp2YnUuVD22hVL6s6IASEr9jI99lrCS69zpfHN3tS7uVvXd+P3tIfGVpWSSJO7VRehjbFyjxDZ4+wLqDiS9CMVJ0szcHGzDwV5TBgmQkF+S72WxjeedM0Dc03UAcXq/vp0AmJSslXyMVaZ
pE+6wEVsue6eL/NeJkGmT9VUSgDqJ9tUwO/jJ8/dTlMLM26l6aYmaeNIgkirTBGeMSS9sZZDoY1e5x/X8prn19BiXgmokgchpOXDtOW04cea8vJWXvlYH713Q7iyZYIR0mWa0lBZSWBvX5yqBRZj46/0O4RracTS
i1jHKQ6Ee+sAM02EL3QaTXtzQ/42u+uoWUzDOknMByT7NhRRwaFJ5uV9/EdkaDyL6mmat4GM4Za2KC1v8RNOHYIt2iUY0kSWFDjCBVfse+LpPwBbOujytdps/gFhLttAx7M5bONaoXWPPJO9wkXyEcEL60oqiJfc
pXUMkf1Rfv6Qc4YibbBs5vEW7KRq/3zkmmwmAWaKEyMmIh7oeGc330Ez5MggO8qdquhILz0HTxR+Lz/Q1kByp4Yvi0hAyzUQSbkYbJuaQJopw0ZOSaypHBsMc9IwhY+urhORzm//k5erR/nnsPHsD7phfV4t55bk
9QqndRiNeyFRI1tMzHf6wWScsalJkn8EMWZtNeuZvm/+BalULX6+aGg2NzwtUu9lmW3CWYZ6yz0oTXkOYD4TFF0zK/BXXni+pOaW+xv962E3XTESJyKUE385TuT/06IlOpwHoiTo7j1Sn1KQtLc5kM0BuMGI8dPM
tUOFr+FHZvvTDLGHoDzccX4ENACme9+YHzLy5uuJ170ZTLZHkg8BAMvzF9opyXeMdQ72awujQERlWf7SW67eIK34U7MwZ+gdsSBzeVetxI2GIMw3ruNm+x9pcsJVDTSH6GBGR0oYzVSsph/scn4tUzAJtDJmQEYT
tYXT+taV2MBVevbUVXVHWOqwoElreHLWX/1d78GXn33yIVgo6RLX3P6RaZ9cBsjf6KRlw/ed5kwbpXeRJkQHF2cZp/w10MFYc2sDYd4Tt0tRotfZaTJRiMxbv25mNHO7OrnQ3LdEN/bBnoOsoFyJKLooJuttmGbo
Hs9GPtHYmcg+abBWzWirVr95Upy+51VexWFRkGez0CLgdJn5sp5oWANJGRQsMoqea+RzZKJcpfQLiZ7zCx/5+vy6lQL6pRUd68lSBmfZ/6KUrlKWlNGHbyk2p3lRhZFaAtIAplG8ebsfRwee9SWO7nKWPXGj8dM+
wlFtikTKt48l/XqU6V4b1abISOvTkM1FwOI0245FPeF+RpriolCuTyHcYQ/RLz0yYzvVfz23J+qdI9VayCXZqzteltTnC6IlJU+IvVP2Q0n08LVJZzga9bXNWJblcSrg41/WuZheEHv4ppi6462JFwKvzQ2BWbM6
qHbfoxsSAEmwzcSjTEZwGEphV5dfki9sP25gEURwvgvKnnYJVOTKihQmacGy9a9HkwY+xqhjywXq8UwYx5AUoaX9nhEEPRogAS/3T7Ue6AanaozT6C1CiKoi2gpHfnkQJhnOmEKUggFPRmmbpjohY/xWpEORKDaW
NUHdOjb61Xvfzt8EKd/6HEhAB1NZNnGkLogIRQLlfHObOkF0Aex3XTqKfSYxJ9teobj57Oz/8TTJAvOEm17fRQgccnZHOwt0SJYTsiUDI4fCn8J06FZmsEPnwrGRo/C+j4EWjxobGurtfbJdwHb2gv79NoIf6594
QIdS0o/xzieIxhy3caZBfzmMVbI6bUU9Naep8HB19vrWjYl8Uagv1lzKJM7QfpMxh51o8agIwLXWEye0hoSoD9R91QAgVlJDVR7S1pbKb+jE7cmtfl4YUYcvoD0tFu01mfJYk05JxVn4B1V7415JLYMiIpE0je36
yjKgj2ayK/Z+BYE53uhiZkvgMCzaMmW6X87gfFdjqMiyPBSudQamrdQm2a1Ng2QVPAEuocJWF/MH/XYTAONbRomfJ0XjHHrpg24OojqKzxk0FwqdvU25qBN2choEBiFmDDZVzkXrky9pZFD6YnfciU2vTie2VfM7
vu9UfCAKogvy/QRtVczopsA4OMwPKBmiz1eyRydpu8H7TiKBvJ6UhekULyVXXBkpz96Auzu/747sVG6jQksU5el8yn6tS/Hno0qEUxy7FfpmkPM2QHcPs8qRS0kSPRjgvlcz9rSAOLQCutKl7ZljG4wxMFYqb2a/
4sJJZNdCBSB8S5oOR8A5IQLS9ahTXK5sRpMj6HFu5C82iavOH7VDpTVHMCN5zjmYICAhN1khkKe8nYNTo+B3N4zBGUoST94HGVjmSPm3l+2eAJu3Oe6Zeq9xIWezwVKBb66Tfq7SHsC8+HRDXBBqVAOFXt6uIlPR
3tOkTE0bqfa7Bkl9O1kZK9SlR4ISGeSS/pIntq766Eg7NFmRuMuNBFU0xnujs81h3uj7xCL7exwcMEiebV2/9kj7S622vczPf/KQj4p+4tPaYf8/3+2XsPzjRTPS82+ngjw5oJEKWSmzNb9zPO/60pJ78/KtkCnR
sIu8K+IFCWx470J4TA1ghun4Zc8dwAA2UOKvwVE1w6xgJ/E3XlwyjfaFMmou0NBq0211WwvH+phr0x+EoD4uepfaKi2OC3V3ChDaUk6LBZSMXs+DveTkaEPGqZKijJvJQS7JhFfJ6lMG04FxfgkBWqw1ZYKcbkI0
emX/sj8WZsvV6jnOpNJkKsv0leiCC3P4UvFuTANSAb+Vm/eCda6DjMLta1w40bmKkXCeKtyE8xAIbDg1IN3gosovjS9x7JgnlrD4HWC8/ByNUFbSdV3fzFVCam17KZbkPqs/U9D4cO5wbujiGPdu/Tb8fcgE9VXJ
62LzOn5iZqVxoQciQgOtNQ9O409BHQHeGE/ffc6XsEhkKRGLVpEiHhaf6LZ/ihu+Sau5aJS3WakrdEVUz2hkly131DkYdMb41ZDDGDVEbKYab1jcxxENGlQ+cia2CJpPq33/KRWhKEJytwlMFzFgNo1b+KV8u18x
oM9rqnZA9BMrdH66sbJrqWScHSyJ7WL3Mpf1SLnBQFxetZ1Rfw31EXQehA0kxWDMWrXCuJ30cXM5mXu12IMr4XZux4ye5exMiFP2setUX1dQG8YUyi4G20JLju0kw78LPkOGxgIOnlsz39BBOXwUw+pegwyMdwY3
vVRB3gqrNXNv1cMD4ZHJROQN3EK15KC81yS4R2yEmUoDJ+13/mc2aLrzs8g8o0LKjZozPSw8nEyDx2kZjYL+/ADqSLVpp1OtYPfiyRMyT6DWZ1B2XcoaqpM3H19IxlPnAWXBMHMvERtF84EgUSr13kvTu1KHzNEb
lCmrxvbOoVecrVa2C8P3X/S4hfxRDXHqpaBl/LSdTAS30VvQ8nlan8dgfyMjHMU6ybCZUMXzI2a7uH6yaMMkeu1KziaP81p8ebdBa5nTe5o6ZaI0KgpTgnQvn19VxLmRniTQUGVc8hG+YK5dIQ6PWSTqvL++lYgQ
qJNQpAF3pkk6Dp+d1tkH6IihN9mvN3RJq/eHfqry9fEnR3vt9ggOjSVh1O+OHxAoLCOQst8FVu+w0wphZUXiH2zkwRG3R3M05XxNHvsgYgoZMNEVPwFBjAm3bT3m8k4+owbS+6dDO8oIBlEl8Og1TOU9TAaV3gau
S8IfG7jyDL2Z/LfWjZ3t5shwm+IUq6gAAVwvBOF4wXbSANyHCvL3i5+gMSgfFQP3N8cIkTkccxtDGSSL2CecMbSockKrR9ElgyPAnIU2F+fhauqLqtpxQiXze4aCBrSKMqsVmOjlF+GphZ0mJ0Gx178MQJ4jLbRc
Uix6ivcib64LDnZCnbY5WgiDHm5GxgSW/AU0zVvdAnYDA9pWDxyP3F1tNiIrDYh4xBDaRwKawPqubeLmuSSZeQSVavpmT3A/pFA6JWT5iuB+MZJ3vi8L915KouukrOYTq1Qe4ekI9Wg2uiSnFUmYYWin1HPAIKKF
u6RJJX3tlHDV0SWWxaRmtC2Hb5gcts4NZY8gWT+56OvaJYiaVNOUMFFKUC0i1sT0+K4oD7i76FrZnAaPsMTv7HxruRIFtZJienw/hXXkf21Tot5scCQlwnfXwZEre38yDv4Zx1Ie2nTYuzjxM9s+clrd44hItc5G
+1YsnE26xE9jH1z+2YbnlVG92RfERLgiv7f6pPI9AXYSZ3/PlDQFeam/TyVp23H0slYn7t4wQM1GBDgYH8oI3N7J2WOM6xK0kDzVYxv9TNsomqfKKv4lXcCIToBEXd1xgZDEcbV2q+B0Uuj+cUn06AM/317xQuxR
XVIGOfk60atmnyJ2z27yaJC1rbvSBzwgKJBmnvRm7fR2OPR8YObZgcA0jN2rBtNqIB63N0YhuXJ34gsvtEfe6mxtWXE1wr5lqVwiie/lADG4ICibpoRZ1u7nCKKNFbPlK/U5SC9KOYKFN7vPWmqsYzztj4gOa3vU
OK6ASPJEUqJEWUqto+A8L862ixOMiRMpbLavDEYFEw0krl5m8gVHhzI7RlwkTJBM2uk7CbKqy9J6edHpT2mX0EStFf6ZT/h9YQjud9whp7TB+XpMZ5D8TIy90Qk5gVs7/fNUqyBhfSvGe4P1qxKiufiUtzv56/HH
YQ2rbaLnlcDcKpC/llOlAforhIiydFDIgGypNENf8ZRwxWvz4a3GW3LVE0lgTIIMilmoWh+1FqTK4UXPCVKDRywjGWue6vxM8VKnmUZ/i+wwISMBZp9xguY+JNn89k6sRjYS3yiDHIzJDt1OfucZbSemRkbkoXnc
36SjJg5S6pw0Za9jk3o/XMnxak1RyRIuIr1YzI+spE8st5Godd6Zo5Bt3kdYy7Jw6Ux7kGNUeNcXaxqKtzhlk5fIxCFpMB4uTEkOUdZJxQCLY7TuPE8MxNaZvIVArNoNqRZzw33BXqbKh9vNK8u5epUh6WH2E+7b
uVK+R5NswY2F8/AfirmQldxdEbliefhTJnXmjgRRPl7HffRkRpYwuKWOfF7XDfzG1zikJk3NSZBPxQVVboRF8wx2IkyU5nG8HRfkTFK7TcOMIlQfXcdKTDHGLcwchQedCTkDuhvA0HIZe5TCQdTe6r9CckKYQKeX
CGYAjQ4RlMLPFbT+vzIMLAeKOT6tOQyZZqjPeHz19tqdoCZ4osW50Hn74k6sDAfk4cw+pJ+0sv43Ay1aCwFT0lWNQtN4a6PwLiICdKbKO/CKeLV365YEQv8KFTSrTpwJjnEQuJ9eDEuBRPdg0t0CMcp1ipuiC318
TUNP42IXKWgqp6xMgdNYGke7RUhK9Pea3LTAFWrXJuGI6G5eooyttJnnaaBGM5drR5tZoy1a0gsmMrkSA9usn4sA6pESiM75Hy9dVJB/lnqUVWS0bwoejOwtUwBsydJ1cUjxhl2UNMddkMSnJWzFLPmb2c9scRRO
evS3oGfsEJyOw8nk7ufEPwMlrbd7CMNSBvAg722mIyfpOdU+XwgpkLl496cZvush7eyF6AxBH7m0rDcnl6qZLNda1DvTCW8VR3wnOuLlmzsdAFRFmzn+sbSApDxHCAIAcylVVTu+usW8yGiC2DbJXrL+NQJ2rodG
c/vaWd1XhFzGejtzThfmZpVSMxG5TcoOjk38mpfllIW03g8GnRb3LUrDRu0AtOB9ZG5v8JECYWhXkqDScf2hj5z/QnR2qwbFXyAYHYVGXYs/mIKB3/hzvSF/7Ffst2FttvpR7VnEYNC3rm6JLk8KyKrNdW7fPLHN
SWj3XjKi2b2OrVlraA4BttX5VEm9guqujiktZ9yyu6opPn0sPN0NcTIR6wSSoEPRV0gAcVqqqrdJMQqgk7LcPpFVaJx3+1gLTUiY767zbgEgQZJ09wwmM35/Vj/FuePnZUYKttQrgSci4iqpUf14p+TGPDhDqr55
g65g0lN6k4rpAogufP9mLLcrd3ndWe+tAwcS52jqe67h/Ix2lJLcovb9HSSlEM8mUNoHpg1TcwLWUYxTlAK2Fs1OxV0EraTqyMlRS4Q4YxJCzPvhuuFXqhEiUehVeQZdfnzQ+cDW/0682TT+Fu1mKSHVvctwamqT
3v0gZFOJmAAsX5Ji3I5GC2cfmYMneiBtjKpXyF44mugAF0gC7RCDbl52sqQuwU+KXUGM1AewDgHHlv4BRBDP1GqDpiPHJOWEwO0j+R5CVOdO1lXqK3Nh/Y/Y/hOFz4WUEQsf+8PQqSvS8xS+FpPYBe78LH5M04wZ
MtyWb8RIj0CwBzwm+0Z1uT/59StJ9PtALrovwfbrQzqaIxoPe5US+9FbaQhUVlUGmUZ+lCBGO7eWwRvCXdkltxU/iM2fbIyEzFBdQ5fT+yiZz77nORdSUIPqHMnmGMM1obC9i20BGYBCDxybt+L5sf9wM0glGY9I
yyVvjgpbAa2+5DKJRq6SaNdDBEO4FkbjLZrlwYdLuDyrvvnYyQh8+46uXM+mKmJ8YJ3H9mDMiNiwzyuVLlYlFDeVzEgEHB2yjnJQ+wGodtIxzye1KHP/U+gbZvSp5E1ipZ4cUA1XRS0CdM8efkEW4PQHgaPEkngz
UWhaNJOBIElowl6fs2RyOeZeSBiojP0zyTqYSJtVrLFG7gxEtIlr1qeE2k86boqDpp3kfJ0PdQUfFSBRcWfzg6P6ImscGTl9407euIMGbALrgHIP1K1jE8LiK+HpQJ1Eln3FlMmuI/DB+ieOC8vVjOogy1ylT1l4
Gct29aLyuXoKfHt7b1Gs0IdfWrkv0kD4GREIQnopO6hhLBXtUNJei5l31q+2bpRMU04N0j0Qoi68x6RA0oJoRE/WrMErE+q/hMUv+/OzIT8LcjQ48LBzi8nu1xsLpPHAxsmyUCx5tqqaKTLjPCnrZTelt8oOAIA9
rAtSEOG4egh0gXZSbX2XSs7z2Bdxvk2JVO2oxlzLTDu4Vd2xopkddObaZ5RKOnEz4Imavabpnb2JOupk72N0U1rtuVXrKFZZfg0WNOBz7wPk5OZgdiCASgiZk7KeJhiEtYRsXQbrCinLt7m8zTeaeQJDxITxrBCT
A85kYJmiAVK4dbMGs61dN0N1HMwufncxK4Iprq8EO1PrO8NO+V0xmDCNKkP3JqjLWZXvNOoOmu2v3wn9/HIeE2QACaizFwpo5UDYBw9HNnjXcdEyyZwXtouZ5XKEpBlqG8PIpOw/ELO453IAQ/pQjT7F4MuTSFqQ
4eSnA18oWz7VJ3ZhhuWu2YxFERKWF+dTBKaUUbV5E4lretqUVZtO7VnpwDeyKE1RERb+/AD7fPapiUmFF8fkHwLdxhOdy1uL0D9amvU9p3WkJM7fjEbYCrpqmV7UdseV+VP+MY2lytiRlidAh5qG4ET0LVdKrMrW
wcThVHhmcNM+JBLFv35NyQqxFyWJvI3iNZEM/yQp1pK3Yb2FRq2xCe9dmghkI79kitUNB/Vh2dIJNL8iBwUBapqKlxsIk03njt0VB6s389P2Jo/I3feQimtIsKi2+EmObMdasUF3Ei4q1dOQOlgsNNEQNSrR9Y/q
zg2ak0rLP5tZIo4Dtr7+h5R/uVlHiGuhK90pkLoinkO75u12fLPOY9Tvjxrv+u9RFWeawT28E6OPu8sdpZjY+4rTZnMgaxMvtqIoRLwoDVJtoxWu3OaD/J53vMUhJQSiVIreubv20EKc2iZNf8PlVXQ39rBP1695
X2DBWqyGNSMBmZ+kUh3MyIl9aRHy2FtTGGRj+ga2LHU8v5rv/1fDGa2HJ/gQPUVh4zcexcBsUsYlMRi4uBArX0kjEfqPsZWUjhYjnnYTVivj22QeV/XLsU4RP6Nmk9jiH9aWt5vTN/Vyv4eyltbE+53LQdhW2n07
M5WenRpu7QcBdMT2SONK1TWaJUUi51BzdS06hh/KJVbRDJzu/dEjHOZYJ6Kmvm78PKdI7zm++EtwGurCcTCSCLTOwnlT5inmHcwzb8YAmNV7yGrX7dSn8wMhu97JFUoP2vQpTS1ivaNUGYbjMm42dC0R1Qg/QnCU
NVMxqpAT3DoLPwlqe8dgiw1n7m+BQv/YOHefIQo9CUS5FL1zJztz3aKEs9ja3ENbSacYzhjnOZFV2MOXGycjyLhStGn+O9trQWAyQIvifyEckKiZHCDQf2jvTnuGCg4VYHMwaVbeou7OUoed6105z3WCs4dAXzUo
l9EHzx11rnFCoS71LG5wgOZQ1xDoOzs6ib8dMHbRuRzukGQ27+GknjaXU/U9aiNyedpx8ugJklWI0oPlTjbXcfQZn1W5it5YF+vbsd6KuSr99cuJzOEKcRc9esVc5fTTaHTpsXt4OfAMFDcVv6plNvzCj1o6Q9Ki
MIZ55H7cD2sG8neduarytqL0Lykr9ZKu1VZ5xp8xWBDc7b+l70tBka0tlCTzxlMtb+aR460zjxNjl2Vacle0/SLTmuQ5WumvVJx08RnIo/ReIw1g8kpeYg5A/mq6Glw5GXzQNLaj+HVWLZCCzx9rV2bHp/mIZX13
PshmNJlXJyH3n2WJ/JzPzz457Llyw4fo790I7S9oL06epZLzaHFoKf5XvwyLITiQAcAkqzSH77X5O6AQotpHXYsI13niJvZvGzW6SDfkLd6D/R/eeuobVIMekmEV/M6CHyA1Mno8gUsIeS0RGo8kISKtwG1edYoP
39KZK09MxYxTTJg2Wit9DoCPq+/XWKZMyglPmYTWLj6JSKggdvsv7x5e8kWSMy/rgPfp6WRwLb70yTuNqnM1NSIi3+GZ+gK1wWTcK4UGoGNSKh8+O7AM0l5SDnZC11Ex2YOF45hIylY74hewuJdS07SYsqbctj3m
wrOmOkEEW59IEbQeyhyKR1hbxIcvkf235Vx+DrklVUv8nIDnqDnWLorVuJc9RuIYKoItMxMqk3hDJ69UzdVBxWMjbQuDZW/obSnRZtAmeRCB+uV3fzMQqb4B21KUnqTmQKEB/g4q6v/6mGYhKUCNynb/QhBFkbgp
tLCepOB6G3lLucGhAJwLl2MFVq5ZZEYOiioXVgLZyUGtyk+63n/GQRr/SA+GQU6lxg8ft6qGcY6iVTWG0GAIpuYY5VWN06cu7eqMTlQ/5q18lk9rGpg4liaGnVJCVpI1RkXtngxrCOPGjtpygdlKGi67V83GmqIg
4rOd7ZARYSKhchLZRAKRVcAqJb38Gqqy0WPVVFBDGf4sI2/XXqQX6WEDBaEBTiXOTDRO37FryttGLNIjnj8+/wew7iitBeLoTl9bxXM9sUGiD22o7ycUj8mtkCpu0N1xYmMoUVptlFySSCwrU6eExFgOLqwxy5xX
uF7sPF5U0Iv0aUhl9VwZKF5Xfoa/1m9sGlQJL9lwRr3CFbwvg1VL+llbloBtYdJUNi1IhCF8mf0fWEKaGR3bvl36HzZM7YOV16Qvzs0SMHF0VBzL1inJtdltYxB/+jv/P0lB9aEFv32L7Aos5wiBFC13wAJi8zr/
E8HAN3B58fn1kBUbir0ELrtBmvLqEi+cNmJIZ/O51xccE7OjoHQz8qY08Cj76gOsjzzHJ+DQcrwmh6XjAs+REumIh2/YugNwnkY4Frg+MhDfDYadtIYPmuWDglZxheCYkTziHIfE4klVjPdVHUoTtYIWyzFsKbyh
1Aqua3JdyXU11xmcYhfkJQEr9JLRHeNR7AiE0iYbxeBO4ZS+4JEzOBnpeJCg4rP4ajJkz9VwsbYbvBRbbohK9deh/NEITOFoHLPwDC6ijVFB7a3gVOulUH9R5RTIjJ6RFFYPxAJ+Jc7vaXbqrllJC8IYKGB+O5bD
OHg0uK50FqhrnoirNtDo6cCTEzry0bqWMyjSRZkMo2oUyw0lmwl7gO/sV/2S6bA4l13OeDFnKyH8iyIPL/qdz2MoX6TF8D4Zy4MeKc3s20ygBcYZdWJcwhJZMj3RP1JAK7ckLqoAVIFUjsjYqVg7ej6pK2cRWgp3
ghazShc0SLLP/jo98TGluib3Ij3/ZVhFqglk3hWaMPxfj0G1U6HsEAjM9Ja/IYhiBOkv03nPeYXWpBVeqKY1WfGArUB5LZI2BnF2KzVc4xKp+HOxp0hFKkUEKj97lfup1304Ehoo6XNReRVc43nEHDISajAYmNnQ
Cn3kLS0GEbe4Ipgko5xhitQygLzCJjwK1gjE4rK7gakTbPWHobHJa2kBaLWSKIqXc8ckxh87R6PsyEvDgwSluz5QeQ+zcpErBcNS9GvKsc0O4eimvoJOjnxVCxy+EnSJv6PeLoEMoMpz2JpVzKcBoRaveTAJMe7v
vwUYtPigmofdb3B2MAWY7sxVPEJOffIL/NY0sR862lyNOcvwcpsmQewfGR4HT05UGY8TO/73LUNnJW8dUmIzDi1PWBY3W3H3KBTSqICCFe+KYP2wBBKUYUAiEH/T8JB2t5PNGBr0b9K+XqJGIvb3+EP3+29+C2WT
O+qypDHrsLc6zPju2Skj9zUX/xhF3NkM5Y+bZmmjGtfumsLaSb7/fUPmuTFdYSF2WRfBJBgsfG8pqrX7wBGKBsFvQVRdltmyrVIb6SpUkjL65anw3SUR7sONGfmjibTMqG8G0yfvMPX31B/ON+OlkbPnQkYBrvK1
igE620oJgpQOjzZJ65QY0fNNg8CMu8xHKTdQLdMRFnssucQRHCN3NbQYSx7SKu6IEy/pUNE0i0rHjYWRt+X/GT5FU/uQ1JuKNpEQWNoUvgcF6rOiq2lCDTXRH5e902lICHlcFq7hibjHnm/P02BJhm+Y9LKF+ZRX
hFSk/BnCG7JmRvR9ORep6mEd/HnUldHox/67b64UIpQ1KFIZMGOtADpIjwB4zJf6khCjprnQU4hFNgP6zIEY+hcCfWj5mMmQmSrpXgdX2YtxzQFBgOjNAOHYo0AZjwwv9PnRvrMkE59LCnQGfNBj+XBoGp+bp62S
K2dFV6VWpLjq12EEnKIMUMnvErTed3H0D1E0DipplFOL/IAzsygHMjOQ7iufPJQGv5IDCYtWXoLaU0YiLkEgJzJJEIOkCBcEE5nF+k5Gpxof7FP3FvgwLfwm2JMbiDhGqgBWUoldXyvRexnexK0piZ6WXS/ZxJ/x
dclEg/FWjHzvT0TIrnGgUFmBDsNN92pX2HpzAPXCKG4AanQ+HZLRggoa1FOT8cMnav9JCl6TrSXaMHUZ31a1Mp0cr41qdVomTTaSCbOktCMzTkmyP564WsSavFySb0x/JOmV4kxJBUGGCAaASueSqWlpY5aN+8YY
4VIRU7/+mpRRcY9w99BaJ5tcJO3yPGHa9jJbMIlY2ndJEwqciaidpa2KCRSuwq5bPfZu8BMDH0gFGfR1kWEURGx4BH0GrzKghFuxaTyWIrUQZF0D0SZ6Rue7lRAz7zfxDNgN7bDFT43fKgGDKVOWJKwhHHPPZL1B
RXJP+K1NpcFTWCaSkGGh3V26aeorsPyzaBHFugpQ97NujBWbuZmjcfqnS8/NLXW/tmgh/eV/9FyWjZN9SdqgEshTtwI20uxh8/rkOh6sIGLif95PxXKdsBrH2FRmz0qrYCk3aCNK35Y7STTq8y2/vBROS7yKXSx0
CV9Z5EFMHlPL/SNgMx9SKHTy0wwwZLBW3rGn3mGO6kgqj6WZXT5W/R03qhHz16m6L9UDpTHx8cFlLrKumYGgvWiD6Pa8oVft61BJl+rSxgcAue+8uBeCvEkEEnPjvEKZSYGvFED1tMS5gsqnFKh55gSE/1cR+hED
JRTSNKcShwrh8CgYKZSwkJb06kuTN0OLs9zG8/8kOQ/kLw2EB7RIHtwR0bbeDyI4JxbuhOBgATIXwZOimVHEI90s8N6BzV+AJdIzFC5b8w2u5n0/B8wY1zHgKqzw88/dfxhuKbi08Tq0cg1bzyMBcf3ON6mVPOOT
HRu38HbftDHM+aRUKuYkunK4GDQPa8dXVeCMmU/ZnOOG1/DjULmyMAHitgpniaKo4if+BlXDYi732jZshhk6XzvUNTR49QeABywCEtfPD23imVMpNlGRDdXroSkBm63N7Ttq9f/fkm7476ems2iPOadZCFaZyZr+
NDN090md5tu/UkG20JqJuHR0Vaj7oK0soi77laOG3hPsIw6HKGNpMbmVzhTj2hOj4hVN2oeuPAlMSzwlOj1alL2e/pt1ZqUehWifmafWV5fgDSRlflJLnmEoKulzXfiJrs1pgfMx8SJcMCRBTVYWZoT8REyoXSUw
iLChSklVHvIBQSTWh4zd4uSpwuVgc+x3b9Sa2u1DiswzyqTOvhtpOCYbkhVQXG04jOdxrvsN9saW7eJtQ55xuXv/PrNGn/ufIOviwkTU80R2R3/vTJYBs2OX6W2KH9HZBUS8cs6uzcjoQFobHauytv/hmC8MVqkD
CJORJYpWfpPsLDfglMdNR3MiZDNHNw6Jq4mVrW+EEWnOH8VAdRgcZ9h11qDOp7Sy07zQlVsU+Pt2sZ9vKZ9vcd54QadzgZrhvyvXWEi9lCu9D9bU755bQz40nW0FDzI9EtJ+ERwljJRHJhC8ua8oo2rJYLkCvqns
c59WJn/n93u2k6jFT8t7O/A6qwmmDjPjHhhovuZNcV6QravH3I40tg4RaXk2Ph2HMs8q+pbHchMa5XFMQR8bpQB1+g9B6iGDXY1pNF6DXQx2lXH2QDhT32Pb6sG7nfAnvZF3CzXB2nGP41rnynnFYoiLo9qx7LXy
D9PacfQDVG1Yv6T/FzbtXdRq6t1LpfAL+wmngN4qp2T6CDWhmDvzmW+7ieduzP36dYlxSUi2t2PaOpP74FizNAfVlvHltWEBGwlsdl1q018ay8Z9fTo5+Slt1jHukU/MDoCcKJFhfko+AiI/xYeVCYU/e++UidY5
5sD07rdoEgyKyMqBgHL8EVULHsdYAzKVHDl1jnWMb1Uc07UBCXaR6itshklIG62dzJC59s2SvDwkX4xGs28ob2nxGvJ+t6p0EOMxZ/JKXhC9IPNt5lAMdSMSx7rk56pQcCJ7yv6wsOzZpjnolo24dz+qubOok4Tg
d/JiDuMBb8xohTG/5ejS1NJrAOpZuQyPF8/3XzeZzn6fqlRu7p2DldAtU6w0VEBZQIT9wQloI4GxvBPAFGUgJRhbYO4ZBrC20FstzYYonZmCr5wWeYfzvP3bhIOHdvbVcASDREUgrGJ6a95C9BSI6A1hYz7ccOh0
mrsu/fSduAo+NQYQvt6NGr2BP99jWhjlSi2x7Lk09D9eUz/JXfS8UneyX+lMiJPdJG1kSVOEPXoxNByaw2IEySgrLfwhZMUbdEtPWvqAww0TNmD0QxFp+97pppproSxaQ7WvvcwWeQHmgAneBxCxziHsHrpMxH7X
ASpj6paAeH9+2+XHl2hx6tDB7gDf/VYn+aZ6Xuk02GINEMkaYNkPrdXHQcmYwRu8W3QGfSBkPKM/ok5OCK6B33T0MWZWoxF25lvYWxjz/RuAzREzsFUCx2ZAmBci87MME5TJZEZZbNn+9NyDdtnYGDeGZBCLQeue
5Wvg7zzHyUK9JV0s5FqHUksQbQ7A7SIwGU+sCEo3xtQ30X7BVGazkPDFMWcoxEh3MxNmcZRA8ZR8cJ3LjrKk8A2BgUv39J2emb3q39WVvnSPaePcfk8GWg+VryiV48hOST8byV2pQTuAQ55HiDd5qSXmZcUsV6ez
52upZ38AKadIB+v7W+8Li/VlFii1yE9Vj11KC/y5KmaVIT0OUF84iFlqvstu40Ndudd6HtlzxmsOXZeuXeYhAMBf/AEvm1QNWZc1jfnJtKmdXMeJN02TAEy7gd2Qc0quOkjrafg9A9vnkCGZCHzI9Zxin8cFDaJQ
49WqwL68dJUSJlbBEttPqUuf5Cx5LA7zgWZsn2UcmOD0rZs8jtm1zFioU75ze3O2XElIiQcf7l3NXpK5ZaSpHOrOS4MdptlVdqElxvJiNr5w0Ejcgm3A1YOHd/zh/+CeBl7xLaMCjsz0ns9vRxVEebb/ZsHDVh3l
BHxZRS1L3I5AhZkwIR26EUhMoAfAYEXETOiQIVBjvGGgLAkmxwU/S0zGDelGedRZCS3bYmcNp1tQWEeCS3PgQJi2sMFG/AKZc3o8DkGmFy3rmT4AQ9PELwR0txwclz4gCplIWSo8fRIdo/CCzxUzq0V4AdhoUvT8
2ekWFI/RDcAVB5i6E0Yqg+MdEFs0qP7GttrEjyNkdAT5vw2Ac/lhvN5hQANcj5ZDCS7MK5MZjCHx86K1k08TS8+mNoBYFaROOy2E798//AQn/IQPKgrF2QGvRQQPMTYXl/zVCPz1vX+HvQwEUHH07fGqKnnCuPPc
X857O6uui4T5MGZshFTAu6p105luNpA5z8j2tvuW91bHki4nh/kr2LIU1aSUkKPvXF1c/zMTcoIcwNLXe3nNBR4buAZA8dRH5CtxTUsk9whCmof+hWUHrApqOXs6ZLo8qEbf0F7dfRqycqTLEz0bMniEmfU5HxGy
v49R8DGYiBHVJCgLmBQPdOJEcRoYo8O67ExfJNEJOEsxSaN9O6wk1qjk3b7Y1UPcaMGZ2MsSd4NiR0+iNqKyJYLrKD4Pgn91GQ4TASlIwVJcRpRP00TzBzPZfRUavObpL6m2qfZn2sqIbxypGxAq88gsjWSVlqNr
AckELyd0u0RSZs0VpHM9fFHEVEMgpJV9k7Ep/nVTNdDEV1zGhSS5eqerqRxTcvfkYd+2ngyiHUAWSnhtRdDMgyqFZTLJXlCm328m56TJOH6/OkNuggma3DWrYqY7dDCkBtRz9cT9Ltmc3bA8EJjKaqyrMmf5rrdZ
HpzB6y7K2njId3VFtCepS94zZnFpGdPHwedNe512omdGOj2ap1FxRugluU4zU24x+Sf01NXW7Mcb/t3o6xoREnKDtuZsGHl0y7oGkkoXUQ2A2Z/UWJ/1mMntxU3PKL71adU1RQrnievZf40r0Zkm5DxTda12SW6y
21c4U+0RoESLqFxktLqwojfKajmeU55TnkueJTu8FyClO0WSadPAmUlczYLoYHWN4iSOZJ8mn5lT0lrKM/v7216la3Zp5aeSKInFaOAtcn7BmRRHQm83OMoz+rYZPZKR+05Txrks+hUL+TP6TKT1WFbMGOmy3Hz1
rSt/oIXar8y1ponmz1dN4u1GBlJKHSodtd8Thy/+p+wagkScVYXDddPoyU2iGeq6PXkoz8neNeszIUOnTl/cTT+RhrV763LtFxG26dc9kNcbFFR6Uz6rfGn43K+Ao9QCAJbf/owq8fQ2pg08mIeye5I/zcM5PhfJ
bpngjpBYA8Y4K5lyriY1S1TrMNJrSN8vcHbrF/4zcVmjNUuyv0PfE4WIMocTGIN/y3jtNmvtyVWnA2xQZveo5fEckjnxNBeRVflIgw1Rdbxr79FjvpYliOuRlZrZMXT2OYNuZS9E0I7MDZsEfrCu4VhGAp6hHYQE
SE4vHGumNkNd9VH+OgENhS62MNCpTqt3wb/7rwjQSIbFZl8X9Wfjujnsq45JV9e20f/+LsDP/LJYBIBC2U61gjWp0MUJavbonER1nlwr2B1SptLAzjaAYXwNVcpUkosuSkl4hxSMvdQ53h3pAV1pjcT0ayYOstNv
gDtXPnO115gDK51UAcp9++VAI09pEvCLt2oFgmG35yKWCtygfWFX/eZ/yHLwekMBw/FdbQvn+WqCU9y3tBwfsXOD1XCxwnGS6YpOOsM1hSSTfSr0LyQ9kGQsuF8ClNf8osAqMXlQelkUtba8U8fs9+li6lC0DF2D
ui96fKHeGDrnhEow/MU4Nuiwte6nOhpTydx+fDMQ/soZdzFtV1UxYz+SecMB32SILxZO7YJ+ejz8ieI3ObdN4uEjvyVjOd7lbLoAgZeIe9EhHfBz0rS7XFZiV0McbKqj/Xh47egOMhPoZi/C1Ov/P6Og+kzazwQa
ad0zEG2iGcKAfiQnxd8wBBHlQbp+H3CSPj6Ehr0gUUUn9at3CrRTLvqQCpecm2GA0Jyhge5aQJ7oeUjp9twX1BjFqjgiLYhYdLfQ8pZtfetu1txx/TRp6Uldd3V1k50vvgaP/59g/rqxW+K97HV2sfHHEl9mH7O8
xDvZM8THWVni0+xJNizx+xI/L7Ff4mvEd9mjbFriz40fsm8b12WMS3yK+HOJPzY+zD0XMRanN5lGbxpIMHPMI1elsN1UcFyJntUuKW23C1Q80txKBAneAPRamHIVCHgx+8bt/ND7wrZZE3pQ3d0PFjVU+1+RZvub
dmcrPu7aVR5nqfNpSIUsM77Lc5Q2oR7yDUk9+0hcRVseXt9KIONB61m0JarnryogThmK2atHDOq93gpDH1qqE4MqwE525cqE5xKoI8r/jojUdr+hw08BUf3mBiERZwke2xc8fxhgaK6tqqpvrc6KiiQCdWt3VTEu
jx21pKTaCHbvht1VJRLjC0X8wb1bnPgTIvANvGmX6V2A3AiAmzQdcrjhPnHxX8eYIP4LkeI3elov6sVNaCG8jo7GTw/45eV6MJlHuYuXz6WbEMOMk5rqvY+ujcNcqsiE4oxYcDudwA4mmzJEngGhX/NR59sJ2qYm
XvwJHJcDr1VZf9asWzCmGcKLJE/nZdcA4P8dFkSvwigcxgSG7htDsInkN0I4eX8aYdFZffLzC1Y7/N/4k3GoQjW9tsH92WzCwZHx4fbqbytClimxU0WyeOvNf46mzTyw9A853+u1gWFRZwhu+Ky5scUjOV9mAAlc
nTUDNZwJGAPEKSP26fF1DsacmP9G8HlO/zQpojYaCCeEEnp4rb6noosO0D2kHlbIeUbqB3WVDBTxucMHxsLzMdDGTSx0JlL2xBbSqj+5MN3p/XS4nCFXcQswmBZVdqskDA+rFWNxzH834Pvoj50COzvYyvLLfd4e
AMQ2NMmBYuA/DpeokmhQNhxWUjtldv1ljIfsajMiKSKw6x8m4wxZeQhcBbhpThbw1tFwUaDNISdX0xYXpq6YFYvGaWeoWJkZIBODigOsQmQVOdQjuh3NTsgb/iVhNeko5jQUc7DvQMsk5fo6Dmob6r+aLbBbHuZ+
scM/TPr7Ilqz6L6v3NGdPzaVmk6uBNKYOLfa3h6AQhkMI7/n8yKvDOIwbr70IkNd24wFpd+Z4QuAfeAO5Esa8Ldemefv99qUPFSpe3hfIChKGuPzOgE1jQOsT4t5EIaLOHJpH8BVkAjAE0doJxapwae8tzHmN21Z
Nn8+qgInu3k6+mRXLkFC9e6Hf8p+4i4cIRJrt+hO9yJfd3A+ZIoDhrsWRSRuNKdCg/ndlBMNd7+Y+UEVKlu+zQHJ3fyPaRGT3jGP2L7zfGss493xcGlt9/XtvXqr1YNQ1y+PCK4mdNz+MsX1bXAr9uYHf+5EZI19
V/PHL/kS3vzoB4F2q0//PBbi9imm4i5QJTFpiOZXumAq2aHeB21Q/OtjVmcgP/WqQXbxOpYt6/RQRPZBfbeamDMBETpZUAHNm2htLjyRl28itNVx+yZCqzAznySP4CpxwVomBSr8ps6HToaiKV7ZjzMphuGT+Ytu
fsnPDfd0TfHvBOVL075+Xoi3f0L4r5a78N5ISMXkz3eof2WO9dMd6s9/rJrapm50pxvdcRND+A8/1D/qseYtovHmwfSMrWe0psc80nBZf1X6Em4sXYuUT/6OCNUUv5/mawIhZKD2dB9OBbS98+M/POcKaVbN4mpH
kD/ZF8jGsVjhUfY9oo1nYKHsKUIo9K7MMcP7tJpOLg4vn+ox5x4/awth0RleTiohmLz89PsHCWFMUzaQxQ6ZrwDFU88rkBzTUi2fWHncgiG1/CbAjM5eMyn5qzRelYQPUBhjtuTSjZllI7g3ty7+1QmjPzrKymKR
M/yzwTAAOwaC6lWLAmo33BCvYgykylwLTOaQBENrIMzLssyWzGeGXxxBXTuDQbob/Zx48ytbzc3AcVfL3jeyExVvWkBaMcIPkb99kKmzlF4lI/4datc3uIrBrUm86GVrMBndJJsEUHVzkHi1hXEa3YlR+x7lauCM
V073Q9WbuowZIzNF8jrifQBzZh4zVb0YaasNlMYrRsv17uX5Y0UKWj3g8BjRv625iZVDgN6h7IOV3TrP06uoPR89QcFK7VnrL+AvBQ8w6tRHjQ64PYUNFCsfJSq1NjHBMui0/Zd9cpjkroVHSL91ySabTdEQWPRo
FTN3BSO+oz5jv6V5bwEvctON2hOIxFVVJb0LQVkXHoSNPgxk8zdvEZH8Q7YvaZXSPkKdY7BAKYD+OJGleUJ+1M1bMNJt92Cs91bJ6gQMOqkXuYEy+MlfchIQvvPbwgDslBtPiEWcUxKqvWqij+PRsNVMR2zMhgAC
x0Bj4dX33xtM3LWxuh0KmU+xPyebubewLGnv9jvIDPje7cYBhY2UFMc3o4UadA+MAtlrc585hMxcAANXsMaQZlVi1Uq+NKupll4suSY5gwBQMcotf6UccAjQKCF6QqQN34M11E1LtluZMjMHENprNFTwgn0gRrpu
Q5uxCRQTttmNBuviRMbsKLHK4/5vUde/EcvJhVXeBn2z210SMVg7wG0xFm+wiN4SA5MN99b2gzRoayzQgd05SAmdiRXXp8BkbjeA6vpQXDuft1xOfiCc9KfPIw89jVZPmhbLAxu29GAADvtuVikqb7eDARX2Y5FA
XLOD7LunuhNmgUTtkOVyqw1MzCnV53fCPEE9Zjn/vp3iAOFaqN5R+Pc1gRsYGpms4XjsLgBBlEWwKY/pkURsnq35DOl28Kb3yJV5Gt6+zi6Bpu5E261cS35qOPJs+U+MS5EFZFZBIoj89ew08VqyLO36LlKrov8J
xtSFRtZD9HcRDKHuhOZOb9xScbhOAXRq4f6Pqh/5Vi8Ed9ERS0k0DiTKsGqeqY3mwRnBGnigkFvtSygE7bvp5o0nAE2kwmN5rNJ8OMYcOBkVF9B3uiVGoGLsWKLjTy7m/Pjp+VZVyHJ2YN61wOyo7HomXRJjJxE2
yy3UIHQtvcMuBb/1WTEdE8Pa+ZyZcyHYyZtkZFy47CBcgO2NiRc+bXFh0zhjyrg28Ud0iGtN8NjFgbjB8wXAhi/UGD8Mlef0iEVn9fSaokmPYwvINpSQAtWd0G211aSwXjy9E/SpW2qCdkXhv/KDJSiPxxeXzGz7
8Ftg5vzM+mANhDkVgH2BPjfJNrpmGrwipQNtF6DnJ+XAfm4+9yIPIEZZYnqcx0NjWdj0JwGFfPh/MibwDrNo1iNXNlQ0hf8ApcxDHsx9MPMJxQGSEvjRE2/Krzyy3aYhTj877hOplyKCGobzUck97cm0xvOmA4Ch
PfifJwwJxgd8+Nl6vYQNvMfmjR/Kx2zejpPp0EPiU0IWa35wVDsYO1npccs/bFNJDQfRJEDFDlF6+AAIr6ydMw9nLqP57HgljQUtunUWfSyQEvdRcwsorXt24eTxajYoo40KSaQhYbehFpxdR2L3sl8MXS9SFPT9
pPac1kamcQKf8QuaMRAlnYa5bM6oGiGkLXJKFV+YhMUJYLscH3pNRvO5PRgBYCdmM4qjG7EwqWYTzhdu2MZJarj3cCxuTZiLVuvJZC1vcwOB3wOAm+omMPi7eqddFDtAe0AJsCVhhhaAGD/eAdMBrYnk8JB1oFkk
Fx3SSHo4Q6JuA01V7q3zFxbAd7cPvvlpA2h3X5dbHloeakDjjp6HV7CMngfugWFgmmMSw3HFAEDwkwXoOZB0zpX5CcqexWF0GPHg6JHPwdjjC5Q1RMCjWcjtsAKJ3xzoqiNhuDfkbTc9FxymFnMF9i63Is5SwCOo
nbygSQA+c7sIm28bvdGviD6tC767eCQYy3OgGfIElq8k9xrIdJtEbraipYfLjwf0OvL6msK9lAXTrpnO4K93bLVxk12MvZQ2RBxsUtk7f26tVOKBlzl65TY1FWM/ITRNSkp/zzRd8eGyOa/EzzrKnLye0UVhJ16n
bEoaSX/gAJLf3J7F89dGYKrV2TLqsxJMlXFXnaVRZF7UZs40p8BahaLpg22lPLzuY7hLmHI7zpK0/JDzKDnEOobU2qUXxTvzK+XM0c/xIpd0fwJXlpjm80aqqJ8fvw2ABAWN1cN+yu0OdPsMQl5GmcK1mNKNTmKG
3FRLn76ychlzI/TmDJUZMZzJvkLim94PSGWiiSB0FgBnuMIqnWw/+oqun8nisGrJEFfVu/WdUjnjIi+hP+RgOadVqm2uOxlitX4WbwMALa+NPaRMRqzpdzkS0VMT9oOxRx7N36oQ6CbF/bZwzaHj/DbYcJHHEOhi
qebqMo/eT9tpQGKo1MB/Fg4V289gOl3KGch8heBh4u1R9xcQptNlwcr8AULgZ2zYAZ+w3AaRiJ5Q+QMKXhaT1twkpaqqRvc2H6aolqmMOuKskrF18wE0IOokm2Qvwk7JQ+pRijtTUUNEbKy1w/+s3rTf0iCFvJr6
2tQUAjwnXvT8Ym2fndOsN+uSwGEqT1zV+R/gLLagD/Fijpad+3IyW5GWQC2/dcYVFTqwEuUaPwn+fu+sJocCBPgdMt4BoEoXz0S1n5mQMFspaTYU5/pmW4ZsUBpSShtC2a5wGUoAxzaoOOt50vwP8ULFhH47djKn
/xkdGZXmXf+KlvD/T7LgDnG6CwmTVihJ8Uty098ddxeIHkB3f1LEgCN+Z6hm+/k1warJi/2VubHLIb0OD+R84s4ZL8A2VMB03+p2Mf9GTUh/RAX6r8pAcqmAfOIOFZCyfINOy0WPTjPdOQzHDyajGjQq/lIcrK9J
wKnEhQgOMOMofBBrHtkNZia1TCrMW2GLRlYqEKSbuZWNgPzmbvtWhyyyG8xD1kSL+hLe9aZ7a+3PgehT0KYR3fHrSErG2LCMH1SS8kkh0S/dvNrBoSczgnp5bMDNie9sldX4Ocl9pG1LkKdL3edYsN1Un+Su6fsS
OW0gFEGgdppPvoId6r10jP7ObH/IG89ynCjs1GYjc5N4uqcvCpy4juchj4qkUqdDhWrffPEBAVEiNqDfiHycX/G4xHIWB2rvAZF0fbWngq2YwwQyYjEM0xzAqlN7WKq+N0AMKovbS3Dx0MYGB3P/wHqCb0nM2e0T
d5ZBRbbAPlHj3RmcmLdY0qSdb9QBeErtL9HiA2dMP7QNse7tBkWJysFxz7uEc4ictyAuyM6MmcmbnbCzPJ5WiMxx5vkeCMKl5cqJF/mqKLxFIf4DOAae1+7IjTHxsBlfKYJlyACjN3rB6VT8DBxtwebg2ir4Wuky
lg8JYcQq0N89ngSotpWOhulSuO+e26MMG26zYz3H48shaU054VRBiBrpPD0oEFD0ZuFwpbf2jiI7SmdpVGIlz17NmX4okAW881yZnSRgJB2I1klTxcK79TINlHLCl5iVW9lVJyM/6tsOQ4cGdaQttfuB9LOCmbqZ
BltIc5MCe0253RKyZKDAo2k5ri8XVCgtcND0jmay2A+eEjOJvkxPdThgXWgDKFzltg+cUqOylCCu4TAdGRFEFwJ8gaWFmS1RDN+nvcC6F+6tD/Ymag1XPy//EEYQ+43euzMtc+dg/FWuwu/yhFWRjYHcvoiYI08x
Y3MiwiQhEp/paP5Z7oJnmCadw20m6iz23firLOVIAzJDP1KhuLWT8fUe797mZoxnE/TtdJa7dQjFMbXs+YVF7kAyQhA+ebfCjXPpBOf2iuLyJJnViVZNsJfRwKoI+VoVSWeJfTMSSWdRsTGQj06MHMZplu7qWBLn
1sE97Y1K7KC71hKNOEfRH0EvOzE8Hm9ZqMj3CVTQyPTh5JHMLfFTygJs8/DrucK9LwvIDAPAiw2wP9HtwKykXWU9B6R/cQjSuSJINKXiDRZKa1NXts113McFGcAAtAZAknBQnT9+PCt0EytwCcfKnOJKjOPPrGdy
FkoKIA53WfMuWg/urAzmxqIRvwRtm48kBizssISGzsODTEKdnBtDVUYpuBBfZx80JU0bNyPr5cuth+KMtWIm5b0koxxxa+h3j24mObHxOekM8ao+l7kTJ9yewpsnoKolvnhv+sA8aJut6LB3j6Vbu9Oqd1FB0CnL
ZqmkEL4dg4ezY9U1hnaKgqlPidW7Wo4f+DZpbwwbzHjLjw10Xl0kfz3x3GnYRjoFXneRhLyhSZPGO9DXNtrK6bmLxXbpqe4KTCM2zROOWLnvqbvSlhIz2CSmiMaxns1i/nygorIf9+D7TWh7zdeUufkc5VmZWUtd
XpkpHoirJ89U13tI7E1su0zZpeflRcCB9kkGkLccOXXtsHODFaVMERaMBOLdskea02ifwx5CRrRbbHMy8bvYLFSJHQnpOw+mRVIkA+A5cUubs0rWOHoFNZYN5on3wCkNughDZs/Qv091CG09+yi570eLZONr53Of
8ryHlLgBM9wD3oeZVIsxqvMOPZZUcWpzentEgd6gtlrtUEhuP+fEldAk+nIUTfX0y9Ig5aKNb8SKR6h3TLCI9eo4ziJ/OTIScAJo/47HaEePgWPZL1U6L39vXqdw7+C4jDkH2BgA13vYdxTFDCIPQUIkogjgj1iS
U+G31YQK3pvsVM9kGIZp7CLoPQ/ZnTQ8FnVoR3PIg28bFSo09F+StGO42n1t99HLBSnzA4pnMR/3G2YKwX9OGYq3Pux5C45y1F/X79i8Jb0LuxftuPyj6GP3Fr3iJ4h2Q6A/HodjxWOtEXJ+qsGbNLexjTk4rDRe
4bzAPL8DKY/wtHyWWH7iYr2sD6qX7ARldPrWxxpv7DJkgrm9jYDc0WfqY6B4GIrxEQcvVXq7GtoTSYLkDcopiZxR0Z0g5iyHO8vTmrWdHKRqdpDeTEIHvOccqhFb4SbM+XEvNemJmyQgdjjIJNF/UBPBhNKt3wfD
hYgFIKX7ni8xbd/t8s5bVqBsWMwKwEG8RdsdximP9l6HxFBbpPFQgWD+6F4hjlvaPz9TDLdeiVGaZQ8/3oFNE/q2Gcwsk8YvcFLhMlwsL6FZfwYakT04FLd/QCgWz36TczhXwQGraiSrIfiLsDfYH3GKyGt6FRST
/ch7GMStR4xb9y783GhvhftwAp+dwQ+OSA5mBbkqt8olwPwZsLk9Q3Kyv6Ov/vF+BTROveNjAGKRgs9s7lszktJTrh2eXJ9rX+bVNu3TyeDGyLxkEGORmF0681+ecRjphHraP9F29XVU0jpDCe/LuA3o/fKZKUbj
y2ZgI1L1yslmrZKkt2HmLTX8SOZU4kEfV/j4Lev4XYbWi+ffCQwBknUd2ulKu4Kq6pmnVBf8rRkXAsChO/Ke8HY3DKKScBYLOG8SIjZUOjg+ICfQC7f7tuVIEiJRIUCPla7//ejMrbLU9m87S1s3gaUFyoDQoD1T
ZSxL8uumYCDj8RtYzji7gJ3e6cMQZ26Sg+1JK3o8NhQo/TOoqowmXy3WihfouFGGW7h2ZUUjR/NyoC6r+CEzUkLcV9auq7Gys4o1K3UVvK4YF5xWgDm76ySr/va3n02Dt/OUO4XjdOrXbOzKPIobBl3ogcFYu3C3
J65CVLLgCma7wjX9jGnQCxQwo50JtsGpS6fgsKYK/bibaKUhLSy9DIrk7wdu+SCn13v5QCPIShy9ie11qXc9jNtsegmfTyAMpTWtlMbHn4AAVWnPv2pXTVUbVm2hX/pWfKJFI0RSVIfrxdHdH30xEgn7IW/mp4EX
Wf1MViqXIldMNZXAhlmhY10kgLfwgt97ueko46n4HAKdBAx6D0dz0XrL8nnQFoEUTIH8pp6feISrekgdqUe5CS2iKHb/ryf96er8cVP8stm87vzlKzVZI8Theh+pnIZd8evLHxG6cLVwEXytjAfMDicU5FogcLbF
Olo7n+rmSHSpYaUXL0J8sM+js6vrA9MfZ4fuhmIkYXC+cxyKM3t65iVgD77azIWuGnQ27a8Wm+V2rnoCWqAOd+r4l5tvHK/Tfyc6XpTTeyGrOfAiqXN/KjM01O4vy4X4ctPGn2LBv+Y+dXpROr+JRFwESAq65f6y
r9CT57yEaR6OzEUrbPux8HPhV3x2KeYfL8mvpvaf7vPPVYUkXXVIAhQtCwX0fx4nIWpWn/R9/gFFRj3NAQwb6Kdf23GFqjfKAuKl7bA2U13YVSSu4P6x/Sa9MHYh6te6LR5pFG/Zml0AcYL9HcGgxuvCjUBTBn9m
x5mdArRrUFTHg1cDr+g0XI8iagf8ef3QOIrdUzEV07Fd0i07q9XNIeuTf1caJdw1DD5bMNVX9pmPL6fplZJyls+qBPILhig113xsRmp86u46KonLqK9q2TLti1KrRpdK86uadQ0EORc90ieBAm1L/MSwMZowO50E
weIKpG23dXb4ZytwYR3v2kEyIlBeSMHSlNcLXCcGjrATwV7gfiFfRFUxF4qvcOuQCvIFhMlp2bvKTMkWqiXmckXRFu5yLtyAGV0KA9SRO2EAFmHwRTx7ZonDiOAWffgBSHBd1fzHfh4Y/4txGepwACF81QjayS7/
1a561oa55428xKqVquVb2CJxCVYCq/ER/mfG8HMf+t4AkYcRcqhB5j3VSu7EV3BHf9J0ED9jw2NXidFMtDVXMeG2aboE5hzznDlnzplz5pw5Z86Zi/hUW+gLe/OM0+RXbA/MgSVQU8UklbnAC9mlltdbLdRKo3IW
kqK3YH3429zucBZpqME3nGdUvBMqZnmv74921myp00u2Tn0Xw1nH+woYqNkhiy+eetsohCdNOTEwRMAFXCj0nWGDMQQ8BUOuoRBUUBuMHZlPm3515y5078ULzLPExkUcfrE8RoFT+fH0gvVm+sOeiwr99XmgvO0P
X5PunSE7eivju0fc/0jgctjaEO1UGcpZVWkp9759/kzSAJIGOKD2fvUKP33MBQB65jFR0m3N55/r2VoD3OQUdM3MYR7eqMH538bor2aj494NNozNJ7oU3Vub53+0oNnPGz/sr2X8iy0NU5+hr0lPuf2hg0iZ3GbL
7WQl4yADlQHSEqc/etq/hZYgueDEpn8v99bWEenxFfY6D5tvZezbNDo1v1qfU3hTCc2tIKvmfqG1ruaWV2iDa0UeQXQQmVB6E3ccrVr0l8ahZ2yN0te/igwt6bhZayVUzjtccLlMT1H4Hz2tBQCM7WaAJjVcOX46
iOimkbMxXD0ZrFKQv+5EC7l6UWGOwpnDiQbWR9k62bvW+dnPsnZYC52OvuxZh6Klcwu7SeFmKLyZudshwFTjQuht8l79sPe5EyMkIT6TBZAgE9dnXeLCnOBkX7jqQ6QfykWti/7u11fwvTPYGNCe9xzPDduMwlnI
BbdI0M2rLhuO31a6fVFZXbVqLR+v9AO5gosdVYmPz9DrJrGf93xRwqFaPUSsLysFi3dSWOIJzNiuWx4VEYGfsgRIuAwoYKRQI/cezeMhejVozazPZDhhx/uvRCGeLNRKHrJrkbPguVYGmuFjBj7QiVnXixiryL6u
fegfUrWXzI5VX7Lj608aPukE1NKYsWYNXDGuEE2LKReBCUaxGU/6AdxERwbJh7voYjrZmURiKc+FA8SPaRosTcEMIHEI5F1h/w1D5AMdQUHvy4nLPZnP+gcqfH6ymud6AViHaE5cKl9oBFTh7GO1g/OQddZNNAYo
lnXLqEKQuBQCTXtoR4K7AsNgtiOg3jBcP0ehIYbTMtTQQ8mBGDPl9gS96/30QewRZx1v6LA3fzxGQ4NIEHEVhcjtevo8GSz0CIoH3KJaJpPq5oW7p9x5v/bK3J1zoNcP1yGteUK8qqyz0jYc4TUzd6gvNAJmTeqa
PCudgiuwJp9h//5vi59ZTld8nsrImQEgWi9CSAWktvsRgwmEM2+5yoqhCJcTUgeE505xzilGL7UCOCNE3JSEr5lqavQbY8hAzxkq4JQJ8WdoIuQYqICGMCmBoAFpEDd8KHckx/+pMDqaEoeb23S5TQcijziZod+B
2i4WFEYLEpcyQ6sCVv3rJ1GYtXU4XhBEevkQuNxUIPmvG1GPGP64ONlVT9BPsF1I9R0cIynceROqXmKIhhGolWU6HPq8vMxnlNRxXalEu4iRJse/PVddSA+dzZSwT+xi1U5//HbOQsQMyBXjHv/2XIi2UwG5EADX
Sqdd9Zkr6fHUNKzp43VzkZNDh3BIm0U1+L3WZecwJZ3tmp3c6wgKyeJDsdpZf34Wv3MbYji1ZItVCMwczk24ws9f/DwCbAXuHVIAv525UVDvEEBD/D7XV4aPrOahTpJnUMqil2lnWHbHyO9BkIByLPD6mR/AQ8Co
UFY0aJQgYoNeVD9sa7QOtUxQ2Xvv+8W9ToM433SVuNR/XfwYSEfpiIRHiWZnD9EvdX2lHH16jbpvUFBqPhNhWnwtiLztNHfbcH5GCwsQK95ww2L4Tc7VLoakbBo/RKXma4XV85L5s5RpIflpzod/koLgJDdWtbXp
5E4Cn2nBj+x3sRjRGsmqnkVsQ2Obd2y6iDbrHv8SW2bscUCIxaA4N1DQDmHhJ2/yHbRxXsZEwH84Mn1ioB3pWE3O9QcNZk0BurqrNezq470rKLL1CWZeEQu0gZnQos2JSwltaMbtHLkud5rSFpAK9IRGvIXVoQbw
UrH9BdV65OtD27yTfUgwu5g0mo51+b2DxAougOaV6adrddpgIGsBbBRCCW0/3Xd+VlALJ71dwlUYynuH/J4gyxMASJHJ+Hi0C2Y8c5FrnAN6GbXX8BvmefG3KQwnZ/JnkG/EO0OvwztbNfTozte6NXOUuWYk5oVm
2JGD+n9Evoa2zYD3Q6niMP8FIdUBZgPPcY8Vcy9HRBuwcITaqfNDXIyvgjrb7ObQMEasmFYP3NPjHn1pENU63wLz9zCZwzUrWH4IaalgkWH4tz27nf1/CGmucUeFaW1p/7VjHmKZuYhWUU/BQ0LZdg42e7ePawAQ
H4hRRu5dAL1Vr7iis3TZ7rGuOEQ1TfZ8BTI0ATiEdkdf6FdMcY2CZfcdEWY989cZ2WzS5QXR6i68OIg3Ho5enLzhJlJpif2GfncZ/w5JraU4hb9iWYHr6k5piPsBekpv/GGDnmpF5bAqmvTpAIBYkza2vg1KDcsQ
t3nG9XFZFcTWmByFTzmlXDdsgMnkvsA3RGo0W2xTKrLvwiYAUG397xm3kgU81KV15bJ+/Hps49hk7IYOk9jYLKV8clI2pFndyDR5OnRtoZkSuzKfo7R+mtWuwohK4+J6HoPGRSr0abhyzI99fQyre+ITqRt/P1xk
0+cRg+RONm+Meyt+dIOxI/9K77lUQ+dTQBHEecf0q42/czt0/7x83d8sA6m7zafW0fJupGZiK7bZHjV/4fuDTaYD0Z3YRJlNSmKeAsVMhqicUkzHoXUZSvo87Bfq8tv3D9NA6oRhtYgac9pPzQCGQbA1brMTM5Nn
qAOIm7/ZheqSyUHitid7WwaYtDoBuf2kHnyXikeWxoqn0fbJMAI4qq+5XMdhs2lTRYoeMPhnqv80u0lHDs1t5TnOVkDxEs2P+P8P9AWCaWATcojto39OyZVzerXxuG6lsC4SrHV50LgyhV82QwoEwiomjN93b/Qf
zc8UQmfG6jbUL6TBuvGw6o+OTNT/LHg20likMmcxV2QwgfqM79NfOdx7PStXxR/EbfeMaVkF7if9oWp8gnYs+z5SYQoJumi0cG3tYyd1b93r20pce0vtKY583glizSyq0N6QTjZDCcsbyW8aGn3yVAweEr5scq0u
JBhiYQjnkbzaACfyZKpLKpzgnFCDIpOnYzFmUqWPl4YiWT/2zW+GjmamMlYUXbTIfmmGtjIpv7U44NWIGnpIEPm41jMcYwWIWFbjMwO+vejTwOsneHcRqmbfCMgUjA/TI3SLGr1816J0hdDVxow6OVYogji92XhZ
RBopu9aVAY+rj7x59cDHNmPQ4TFol1p70MoMLTYMc4rkUuioyDHtI3uPiEUaq7doctyaTNMLdpTGZqw7gBDiqzceJv1oKD1BhkT+7sg/j2Y8xUHXsQuQa+tfcUV4LiU45KUBOVdrE+eUgmXRZQDSqXRlk4ccnIRa
LZm1E4m7duUK8Hl/98CnvC4vqUgOrRSjm+WO7ezPxnvEkjJH3o/FXwc2FWwgUzu4HN41wB4e/Eahb210hWreB4FD5H6xknAp3BW+Q9XixFE1lHnXhkIX9aPEQa6RxWQrOg8x01GTgLWb/2d9mM5XQBHoxu7Gy5TE
v3K7yWLQ2bq/Sgye/+JLRpNiydg1CteAbgi+dDLVrwONKE/aCERwnf6TIM1ha0oO7z+zlEzbyv1K0/2B4z6VQrL1iQbfVX8vZutDfSfrW6UcdiJUSq41qpBdvgJyAk+pU+xE8SrqPqfDDL4PabQcRGSwWjXQYx0d
L2WpVPo1M9KYr8srIJwZ5xa45g34IiijU0ISbV0eI6K5uBnFYRZpPDLyRJ2GGL60FvtCP2tzdKztrhMH8+sbM2k9Bh7bTNEq+fLWHyOMdoGQFw+nGvdfOI12yhvYcoEO75cBBYdf8GUaOvjv2bFmzSfeEk2lYflT
dldhB6DpwGttrKftOSyRgSuKzCfhZWsnFoFswO98XboGdeS8jEKBN8W7WG3YZc4uyRn22dk7qlaxWTHRHFto0gGmDiW8odYRVnqjNl0CzoR1DNFuF0Ea/gYo6lLMsQjkRaSdN5zewipAVGbi8fP+hTb1vSRyejyK
CqwXuAeTsK4M2zrKE4+KjvS7g07hSaK2j4qcQoOoIQ4ibhW2Qi/0ky68Mf/pKHIo5RPi0NR11c1f1aMxUDbHyShZHjMSnegzyYr6MKqOtCoNhB0F0x0HSAWQF+fa+dtuXDvAzv01ETyjg1L4y9gSTHMj2FQYJAaK
LcfwPQXPtHtRYDqQ2Qz981b94UDhyiWrZU61frjfNginE/xh0A/ztlqeqBtWM5bqQNih6BRX+k7s6GIyyBdI/2mFrOc6E7vYl8KRA1Mbo6ELNR3Mpufq77cucguDdt03nrlxUH8LJVssRpeRmvKEfQBCHJkGyFxI
p+qDRHFl30dYL5itTEhLaG8ezxSIpZOHkmwVeTsv6nJbOzCS3ejLOLFbbDSxbJjyoRhzisH0LNZZ7cXlVrGObOrW5odBHalxLghynKoYTp7EsmkQyyaISWPz5diZrS5O19p9yGEUdM7EVrQLdvRD96aHSyutEl/Z
xSRyA37NuRO1owRDBee1YqL1z2UBBPxsoBV56Wa3dbltIezJtLqhGHj8+JanXFyxyqn+21eJbgu7kYvuMkeRi8tjKNpmKemYw2191gIDLimEUDhnkf/ekDNzXTEXw3IHs7hgEiXv2J3Yrt7Jzsvc2tztQ6mWyQA1
Sg3uFn6VRT9CiJKNtnZ1NqeB+IvD+3Pm/bw4zE7pLi5lNFSYw8vwY+uqFe2HML19d7BmZPz2OA9urgLvdM+q4deEOi6r5xXkYmj995NwNaU7UZlPuNae4Ft8msrzr1cQbRU6brB2iTbz3fU9EZzuW49YCY811Bvt
tK+IOD//+cfZFux4GNO3K/UlmRHSg0R7X5Gn6dMsOzgm8zhf+KpiSt6vKztOL3JMxPwKTiYNsZmPivhdoM0kEsq3z/YJ1OB+oqdWrpjpJ2xIj5n9FGtuZGQu+Td319BN4mx3XwRwRrpKxkWNekK2vUt37Fpvujml
Ev73kivpX5xERnYtgJ2sgS34IpSu3Px0wolxBzjBeFfpQ4dDkjn8xniz6lrXZjCeZhqqVvhipNF8vNHzt7DaksdddeKCqLdjzaYVeU1tKnN4saP4Vd6vm5xejY/uigLcg9cpLUioI0PABWxGA0xgbkXoJQqp7xWp
cZgd32ftKLmUQ+lVBXMluQnq3YWh9OOR9OEvMwGH3XimfpNsNBIrcnHHxJq4ODCEcMJVz1kT5FDdwYlZ/MUXtn26MqZkSqRNqdEE6tZk+Wh5MukaoYq3U8cr/BwhhYiObB2fpBHndUghYkvUznIL/am2gHCTcXWS
e3UdcT4/2HQs0XBmNPNE3YybMQobI3lrDE9cWRMD9teJu+Abq3htOpwvfm7Bb2h8xsAwPVS/cFZO/QtFeXE1k2CwScs6Ygsg4SI12uljoG8ABH7wkndpVuVuKAJg+SJFpdV3h4YGcWrrMwaiM9UwMV2s2/RY888n
4h1nSBCvppqnsUGWkiWZX45FzXPxEj9OtPrWgBcg+f4jVgkqGsw3koqFujsOhukHr1L02WS6Gny3sZanmFoYL9X2taFoAdYZvTi6aIvmBkhCkk1fzUHNk2oqaPoemBjsYnsE1WE9ZSwKzZRxzmQYFsWvl+e4ys98
TEeoA1gLmC4vNlsWpLdNaj61JV9ub9ekAeFPNBnhwQcn39vMmOCIK+dGt8Hew365otgq2YOdstrbvcp4wXSL6b35qlA/+F3d4uPv43Lx0RSWnlM7ELtgM6+6OFL27QwigE6xrNf4R+k6jFCtXR0AGLiWd1mI5at0
WRSo/zxtcjkgOnPCuzOMushRsYMdAMKTpyHA6K9Ea3ZZXCPwBQZ3mrSA1yE/tP72yd/nRbuC/D/56pH/ov865H9pKdEqU6Za2I5zgwt15KnswgN1ggKY+tqslNxO7Yc+yyZt437PziCrew0PbUhsiN3OUj05ZryM
itNrK/iLD3TkDKmlG2C2DT45AI+r27cEc9Nu7udA3y+3cOjahRwUnCNf4I+V5WN3Eh42QcX9mRHk2rAcKpYju1hIqRA8JwyxmzfJv+0F19lrV2jzYUY8mCh0vi6q2E99f5jZY/Z4LmGDEX/BdDCXkM0dhA4Q/3G5
hV0NrOSTRqfF8esmjXOBN0GCm6IV03jyb8awrto1ghkAprY33u4wiTC0UW1Brw5aDKQsuMXvJrhG1XA+VSYGRTpS16WdiNisD4XE2P2z3UGL1Q6369uLOMDCNOsUCtykulL5GpfkNsaau1k4LXOQaHSoIk+mw7Jd
zowNMEfzQaAi3bEyqc3O3AflrZr6y7GH5+zWxiW2I7ZgrdAlWlBZc+zqSuqmU/0nOTPmRkpgh0DpADCTlH0ZgWnm+gXv5T92l/YLr5VKqqHbFYsdpKUaRQmwLXN3bfV3TYxiKw5Zu6XyQk6b1ele3yg2hBjuXMcg
tMoaM15V/nYGyeWHZ+Okau8pnIk68soAkdRHBVtjhjrIZCenDaBnbExUIrDqd5CMMRpvtjbM2yrJkeGYeBXYtrilgPSeJiBMS6M7tl40Lh3tNCFqFliCVG055qGFDGbm55LYW6yDTnKe+vjXs+KobPav5HgJwXQi
Vc0mP7S+mQDBQcWc2hrLyLpAkE87mFtZx7sbqGxuH8bfMxGp5Kzixy+Re9M3PGOrVSlXHDkNfnRgIrS+7GBq2E43tRi31hSBz/n0nzeswZvTFcR1inMjL2d2oQyacIwpY+nWz3XLCxG1ANOoAMhyxz0pUxsFiaCY
rI0ExpsBBPIMUnEWNAfdm5Bes4E+0/DvZJzDpJSzgx/1RG5bADpb5nkbu1RMF+SIQHtrmjdm5QuMqVX1vCSbBTU040USznHcBkSL4r/BQ0FXxTbAPrYXehH8JMZkOFL7h7rAZi4f58GEQWcNeLrlf8XrjHHcegiQ
WJZn6OdtgexhQJf9AK2MEjgS5ctiBziS4kU3gjHrW/ULOogm8GgpJNT8/APQDdViRbea8kWoK1YlSUbZsmxGxEzoiIPE0sqbjiwZt7OpkY2BwyxNjdj0zjx8lAtMu8Wz+op9nwcjiR6o5ZiU2reTNtj8u0XoXPox
f/kEGVUzEnZEwihsfdOoSpO9vylbp+oXNVB6WGU7eiz7tzeosMOMyDPljEU2g4ckYby9Y35EiDHKjwfS1DMpy6rvg5JzNmMtLVSynoS9VtCjUNBYHGfvv/6VBVeGJ0sU+F7H19/ln8c52vheL5aruDZsLr38yLK9
Hh3rpywQFkeg45idgZHCm0KEkYlJmkPwXKekrtbAJf0ljaKV0mZfBQ12V+nVWcFy3UtTEm6u9SP5RGqg4xWeTNres9cYVf9m4V1NeIULDkldMVaoIjyS+mIsAuEQ0Ec/jVhIC8/bOVynRQRV2pbW6yQ5AsjN5rQU
hRB0dlOLzYTqs9C4/AzHTn+YX8sa6oMLdpn8s2/bufpBpmiCAVbpd18d+MAREVz6SD/jE5tm2KRCzpq6D6YdjUsrlKKio2HoRR5NYhmxUJQf4VnnJMb5hw9sn3EunPq/p7Y+VR1CMUnpk652aqPvbTqKgWCJ/AHB
q9H0ZmJtIN2qgiqf3ey9mbbfhpq5iNFOqC0CO9lMtePQZ9iaZfqc02YDossk86GXzDTWdNrC9CrZh5/LmneMgnJTnRzVW3vZXNoBVk/DdR4+RWnG5U20y4PqtpBC8kzsLtEvLzem78gJTuBxUbU7vp4hTLmDnE/X
Hh1rpB0+67Fiu+DZZu/NkoZ4xk9vP6L8GKuL6qrVXZxys/ZPkgkOq+bIicjoPiBr3t8pajuobNuJkYgjZ98G9WPCETOxi0wo00lwpS3TyKU/bziqg3S7ZnNOlAMMWROIurNBChouJTrpsY/3/NSdjdZ7BWqjubYd
wqdiFrjPdPPTzddZtppWRyyO/kpG1y4lLnfltM79tP0xa2GqoA3rd662L+f4+86pf0vww6rUy7y88L4p3yBKuvJrpLMLOVCzCNJunhG34IXV91M8kgoQKHmSktE45R42vB5T3fZPYZ58JPvjwmoXLAYrQqxVaKYE
8eQxzVPEcJOyGmtw2zxFwmgnrx8dxKz34d2z1IqbKeI2JintWcEy3X0X0pCDmYoNDRKhLbtfPBVJRX320wr+g4WFqdL58QbcuIdjWrx+SA+MlHmvZuq0JzSM2tx8/ZOCncAMtiJadAC5fU95bqO+CP3noEXjMkSk
0hBYftwOAC0A3eGLFo03wFFZwEDQUWSUsJW53MKqNV29qNlaZiHLyv02jUWHFtuFPNChHDOkdSDfHbq+S/KJ7Gj/vKWQZsDWOGMRRhYdmMbj7nK0c63gnwQkOnIAs+Jm5A3wiYmIy7SBxptgPixXT6R2OCFIs6zM
gqcTMBXqslVYc5j5/nnpKz3fQ1AQfFFf9xkW9Cw1TCz/B3FI60usrWHCUvSx/5bNa8oxlSrBSkoWwe5jtx7U+tRYFvCrpi34BEt1Ob6nK4nzMYtthFVvFVu7yrU4q6auwK2AnVKZrtPzWsoZNM8uYwnIBMvJxZRa
g4g+IKLiJWR0xlslEaC8dPMl4SUmR1Ug9Bh+qhJXOGPa09H1Z9FZZiQzcPGLff3Py2QrCGJ+J2u1Be9qmNi5m4+Kg/oCC62zFhzYbcTk79Gi0ba1FoE1A6hiLo8XJBm+dHb9qyGygJxlfoNC4v7OxkLnqJosWovW
sFbAWaWeA9fS7bI7+MNuEwdWldEMYkur8+k1s/l6OxXWhvAr0dmuTm3b9CpKeLof1vLT+/GLYHEYm5CMPdpUoY7bcFjDAiGzR14kVdaVOCT8S12jFDO2BCFCqKS9c4ZztJCt8ZQyWNF1ygGvNmwbCObgDxui9YLG
rh0g/gs714fIWsOuLCtwrovF+YkX4++h5vIfkqK7url+yeKv6J9xnOSmRgunHvU3qZmkVp00Dev+NBCJVc/fwz5HrYGtOA2yBpU1PO+sSv3gARFIvtux1a89f/DkLfySEzqbxsgpOrysAmxtT5VChgTg78fnkpfB
JDLnvDk9JlBwMrO/033OEx3apbYBd6ZQWDmslis0cCT3+EguJiGjD4lnu4E3UBWh+VqrEK3B3N6xahdz6gY8TIYu2Km7ywJcqpt7XurD3RWxTkl1faOW90uZl26Yr1sXmnb+og0dCFrdsYF297GfoQEVvA+/UlyS
6nmyyAQwpBJMLMOYgEEnQtD5UBbFzSkIs/F4VP2Wm+EymFu7ql3c1bZO+cr/15CbrVAqlU5Kmt+2BC7HoTl6Os7jDvGzTTe8qEbb8AVNfl8G10AXV7HY/Tn3Y26WqD196NtjF69hzuPbOeWhlNImjphUU0MR0Jh9
PO61wnzOaYWWAzirOIB58Pm+9SYONX33RL/OcQtXuitvItyxmIHeJaDG+f4z7fqh7eHM+rbeXrHsV7MmmmPdQVLBbRcf6J9X+DiThAXZOY/v7/NH/5SrlmpIkLyTspPkTujuJSefPa5P7c4HJU74utHWhl6RwY1E
AUlyphnTiKj53ClK1Se3zMtuOSjv9QgLmJ6Oczu/b9kZM59bxHjp70cpQaMjBGOcCBqqOXDuZy0eTqPLZPNfT2TgGTifiW1y4j/EeNu6F0ZXHi/OuXoKH+xkQyoRNvvBRlOYD++oWJahX3QBd3jRCGNhMT/gtKIm
oachrOeERGYcyxvrIPlg8fiJfD3cYztKzTl3hWh91a9kP4b8pA36xGVSEvRDgZCV2w0132GKY2oModR68CxSP7lmicgC7GYWP6PUK/2rhILFlG0YgnIScQXsFTFKAJEod6gvw+y4VvsWCqZA71CYiat6LI988YWz
161wqETij3KFlCPY9i+AlFwRLqu9S6RE4Io7p9t+pR8cG+bp2olHK4h53WMJ/xdkjffOo0urWpG8SZ5I9YNYVDsHz4gW/N/Hsc6qXIcoT5YomBUnPhgpP2Gsbpdxg2ntX+9x3hK3mC/l2WO31BvYWi+3tGeXPDqd
u6kXTjQtkODKwgHNitFBmP0pjxFdTjfgLnfTZPx7313SRN4PxB8VUTbaD0RBbweb9NtPkIvDLvZnZ2vWH+BJrb/+lyAPlYR1Lyfr9ndavxM+j8a6Tw72ho3ywgQgli9qYX/9XH2hF/vlvs4coSHpEcwgXnVTZnHz
uJwYx5zLyY4Wk0J/DznWp/Z+2uzHRofjux1Sm85VMYpLmIovPyadLrXK1WgNByW05R/KS9pM96clpb0znd6BU8p4PU12ceEitAtEiT16VkT7lkunOMxyStEky+cIjY2YpPzE3kF+jQeD/8syrbuDHdNNjZAPmS8N
41LKfxCdJ6hrz4RUR6M2ZSKNcXl6UlqvjYzf8DXJlyw0fTDFXzNwT5lZuhJNTdOqz/rsOIltRgymlUAuKSuWgtfqyz6lSBWqUdeyuTHJELFzW+saPYJ4EUkVbJM1wQsUn+kAoBOCEKCxEWciV4gVPdsxG60Ykc/z
O9zDqXWkLT69ez9oJxHSnFhgoWYw7jf1Sx2hihyq6wYecU5noerzt8FJeAZ6QVAogCre04Z+uIN51nmBoQnSfk7740e2wRzayZG0UPt39ab/dOeJxqOB1sq28Kb9bve2fdUHSZ3O9iFp7UGvfuVzGu4V8gxD4vRj
D+CldDhiw+XAtHa0AI8a93Aebh6Z1jnoMfox3a+1AW/y/RX9+6BGrK2FvQd51mS2O69f95jOTEm6L3RyiqHECWY+007DHIOHNjRmsP09U9WWJcqnVd4V/XOp2ubciL3pWoEQVAnKZg5SWl5+K6kZEY2gCApU6pSU
sIZ8TJk+5eg1QenmFTNMybM6qY+4aSRr2AVSWhRiJ3IsgiXdQFVcEwgfbjIZKY7DzjCn4eIxLHPpyyXTycHJSQ2TMcBdJTU8J/VmYFA2D5oyi0TrOV7lpcDAM9wBnMgDWPNVPSCetUxnrAL8kUxxNLPO889hsv0o
3bXemkRO16t5YyNdvSPrCByUUlJT4IggzM9IDBsAQbau0loYTO+UJHmoZ+oYgAyBG/fkdCZONn5b554IB0qmdJEBF1vkvBGtZkrlYXztEEG8Z5e8pHeIwosgn54I8BUfGCnwed1zYG+1JXJgLWiLIpy20V5SIviD
KGxGcfNLMnk4GlIZcxfFvOSosoYjWsOLeFvCF178w8MV2PBnR768pK5VSHlMVPJbXGbu8XaB/ClezWCufcnhp0p+RuujAlEvJHrVbF1j8hkL6/HZMNgR6NgJ/tpcn7LzIbxUr805d/vEbmsvG7MMo6ms1DyANO9V
mrRBBpE5dKv6XlE3cJqLxZpjEbQsm7D6BSo1n90PHuiNZVQtRiZ/m8LSkyTkNK35N/wemzq6Wl282mfqmHBuYDROvmckgkZKsXrx0vfWdeWdq9mvQz0xRRuJnN+QB45uMZvmL+fcXxLqR8hJwilxeqg2KfonN3Nr
jVy5b1INxRTq1GC3L8RaMvgeczn0Sb1+w+RfffWfmP54NnkbROS3k5xayAiKi+qeNYWaIZIiw+R+jOhk3YnSrBK6OTcLuW+yHU26ry8rpPx3SHTqOIXYDyutmp0aoBxUcG4dKsIsolyJBCaFHuBwKt9M0EBFwrtA
3ThvSX+baguu0jxocj4dx6PfCQ7MY9JYlQvk6CfG6mql723dCfpqos9hi34afQ9ZQcKxtsCeqgr8vf6cUZyI11b5268QSzsyjqqomdSq+INnOsOWgWhmjnjCt5IGR+3JDej68I5idCdxlP5KO1++eUA5ggVG//H4
IiH6ZddkM3V42aFG3RuPmAXBwkQ8by9eG4D/ctgbxaRnGt9XgMgMSY+/JSZAmsx42t1gGf+6YViG+3Iw+pu2cL9QXGuSzuWPxaW6lnBPhgCJivZtpegBFeOajGzDHk5+C1ctVo6uSiIJnn09S8DKb5bYaI2H7HKb
Rs6NBRtXShwqPUxqS2Y7mBhnZaNROyBvkZh2dlWb5/1x6ilCJE2+ZiLnybEUmu/m8rPlH33Lnt+uoNXk7nx+BMyluNpwKJYa82atlmreFwrekqHqFz8p5yjDjcaYh1iiEw+Q85dhpcJng2CJ86jgiwGZIX2AWOQj
Zx+z3wEQJNn7Co4u2fGKE3yxPyv8bppjFkzIXwSF/Fu341MOuGDTRKuObOlzmMVPSpmpC5jMs3vfdp92/c6bFi3PQS6jQPsGi/A6dlF3OK7lVXWDzfgh5/cSDoVoNCamXkEVeBiVuj5sR8tjjgGxbaiq5+/ijjuK
DfK42VXsdWOccVKNYTAbo9bRHoI0/3IuBDjOj4DJzetZmjDvjkA3HANZ4DorqmjU4aGWK0WpyhpxSwqGoSwO2U+LiUzE+UsVb7kRc0rP7SN3I7A1Ct/BrQlkQL0S399zF2LcLAEb96QIN4NdCcTu3mO3a3XphGdB
FUpLqyA5Dnfel4jwl3MQTvmG2CiTHZoA0SVS8q1QAIN63N4jys9QuB8e+l82QjHkiD6Nup8I0vaNF+8ZYFRETKoo/aVv7nEAjz8utlWqmedhszUhwOSsjy6FKbfoge5cX0z8M/TCUZqXrFtzJ5M2SLIKZiijdJe+
gb+nFeJl9bhOVxfgajkgeyjjkhkUmyOt5FODZU4aERhXbHy75wGnGs5JrBvKXr64raqXU570/4GDkytNURImGSxIreBdsj0cqqRwXwgGNBGBNBiuE4ppbqRnUiz27s8/gkirgqnhc9MR3PvF/3j94Up85ANu46sr
DQqUMri4jL4+XloIpmfrtjMv3rfR7evbs3DX+lzt6pdokFfS18d5c3ksXr6JPMw+m/OQpEyyp8giud/B9eVxJmRl+FNub+OPl2KkPcufTNtdE9p6aUGLTONYsq/MUTKYcJqo6DytVQAs9xleXZ3VXUc6pUzW9XT2
ujl3G3e2wdWZujc10JS2aZvnrkeewesJR8tIgNQFZOWIf84VCRgomkfc6r+RBZJ2L+CpFIrfw3ElMkOKKNUl7BrkSt5lc0POLKAZgVIS3OeY7CStSlQIiWJZ5OZodUoXASpoyA34Aidq7758p3KD6Ja4Eh4iUK4r
DRJPbX5o5rZLWDDV2lj959pnMbh7jEvQwdg620Acx+SSL4o7jh7RIYgGyxNL1ozyuXhhUq5+/fhONJRyMtrOm4OBKGxR3JK52o/DRriWBZZxBBTGsV7EAo88gKhNlM8Sz/pYLSjjurrDQSaGrHwwvF6nCigaL7+8
Oy4cjnEcokgQ5TSZqg/KBwFz9HEwdbTNucXtCOOlF5GVegtv4pmhgib3qM5QjmEKST1uYEFaU/XCb1RW5Lb/RLEza+fhT0GibaQwJ5NVFnjxDjApeUJF93F4M64qu6MN4Zevw7RPtYpB9JxbBmA5DJCIQOHjcIF1
I/nKVp+GLE0VrPoAbDQRiJp6josDwwcGFz+YKz7ohqq80gvZhoLXLxaIKo/VE1bu4EdxwKP9VSC8Jq45b9usYwsG+DFIDtkLRVnNsdfC85TFHgc5eYpLaWjntPgbwk9+I+FEtHcyCNcyrdYyQElMAuq4NHIA4kOC
2Q0f2jokPseD+vxdVX3eqkXrFIuA36KqfSrM7kTUtFeyw7PZKAeu1R8tGFWVZZYP/OLUuwonEQe1WweGQPxy8MQAZ1TQoKXusvAysRtoiFtl9hY2azZWhCRJxsbPnhQVswFZq5vdKRLroJDr3MHW0nr+59EbIWso
ErIS3r/f7qYRLnyMl2+FFeGmzpwCkMdD0lVl/1UOdzwk4494Ugo5PCEA8pB3w3oIve6/h4PrD3P6i2KwZUzvpy/REtHjbGg/2Hj1PONq1j3T/Rbzg2KmX9sduyERh4+j63jbTfzZabC1m0QH62MGB5dZJJo5IyY2
1BK56L02d/fm1IsCWfcYSjwyZb76/mQWMnMAiojMk10CUH7e7DG2zVUHK9t9rw2qQm06kyszJFnd5I2xG+FcWVkoh/gkRCxUFgly37BxL+FOtcbBWY+HFISNHFbFwi2Zuk/jMVT4PpDcnY1bXls0fusS4Gtez1Od
vn6l5KKi/OMGx7Euh7uq9NG52QKQRmYqf6cuIBRuDW0l2PS0WEfC8H+J1oxQQC6QvsjvTCCa3n9o4AORee2Lr7YfUTspjCpAXWLPP0gj29zPNZwMdUiy4T36F4/Wh6CxRCRUGCu4B15xycTSi4fEYSDvcQuRgM9B
QYCVtCYH+oKJY2ut/j28478xg2gIZARObbbflJoNM9uMKpYY3xkSm23/gEjzx3djhvBU1P8yveubNMtFHbfhKiyPMPrio/gIKXLw+UaFk3pDhOmD9BtKymHhVAQq3GiImqz4kxytE7qtbcjyQeQNCpjNEaD+2vMZ
ixfxOw5Pi4PqRHvxzZb81xvGA1rIEjNrXApeXQ8xOLTD+xW/Yl4JIWsrCenqSrOkOyxo1Aouck8kj+00UBDODMdyjRn/74Og7K7hsf8sK/hCXjgJDeAPn1hqT8N4/1x+zeZsmFANS8oynBrv8Eqj+A1RrMYYJfWE
vflFlCdwN14OQlLqDqaEw8YrzN2fCdMNd5r7WBfTlZJBPKI3dGoEYcYoUPZSUgMQVU8Vg/NaGEsnrevLGSEdWxelLwS5Ya8QVAypfdmPi3V9EjjjPADdsHgtQFXuDnMSIDoZL1lxEqf5GDuey7euW4VF3VAvf61V
bmRMCTrcXT0ftR80swhCgvZAGsE8JBYhJFK8X6Y58+6BcbE5/hfbHtXKbkA7JecyS+7cNbYss9UODX29VqPcPWXvBFE6g5bTh+nP36OyQAHrDjVP42lZIRN/9vdFjvzwJVT4Nq6351fYkcWGqiIc/4UWFrl30Pce
/ZMTSejUAczGNgVY0uWZvHs7ReCbme6KrZJdl6OC+EMDnLkruJf3FQRjGkxiMDSRHTrjlkm6FTZXA16WBo4qzO1Fg8U144gzBugRb4NoDfH9jUMf45fAGyh8t8N4oFKqE2bZfgE8TedLMLmv07/Ta5pCgdXZI2OY
s+x9egxFvYoZjGK+QT2LMQZkymVat7mY+gJiNT8FBH+Q6ltS1FODfya0F+NWZoqW0es5LwSFvY6VS6kidjrbkl8mJi8eFhxNSLN7CoLkUd+kSS8UIDgWQ4ElL4dfTFMneftEaHA0Yk38nRaBCRCI9w5CO5uL1ii+
Lrr6IKl0HLmE8efFkiETF584toVgsD3N472KdEpuEVyttXWMeAdyDrqfv2NDFjglKQ92vBfV1LowfisuHUHYJQn4NNMY+wGKirq3NKDrz3wbcLtQeh+2GCax3XppBnKjY2fGAgmhMA/FTHzhvy5gvyQ45U+100PH
aTQTmur9jFNTw6rb/IEnzvqEnCkCmPTbVCKGuhHsBxBLg0u7HTEEVRyo9/SvX0BV+VthIrEAg+CkaGJa1pzHhA8ks14m4rVvehEbRNOMf4YVs7haonSGBLehXeWiINF2Vi9NQMwbGKtfVGio+M7SgsxG8PogRHGf
Hdzfvyoxgjpx+YoXc78+STtNI3SX7GtNvH+V6kPA5DlUKwjyHaLh67DihNxF79oHV+tmc3C80fVJ8fWB/X8LM26aMfaQFyPEtwujYLoXPa0qFkaOpMAxU5rMNdWYsH0ksQx5ZA5JCJqi/DNMG86RME53pinDGTgF
s+Rp/y9HWYzp/dr748lmX5NrfjTJBGa6NFjRKByAMFcrz6mhzlIEjhbcewSufGotDKsSmua1S50N2Ib1hJzZCDK1hpYzZeCsMKEXktSgogwNi7wWJoIxPZQxJtgY+AHsUurJc4PIvQEHQaoRH4xxl2S+FnNV5QWm
EvSwrILTHh3giFJQ2U+avKM+DzOQIyl4osAIhEAvLDXid0l3JyOesfMYQUyIXbvTohH48TZc2yiOmq/cG1neSYgLYZCiO5LQGqIILfWxMIuM0CFg5krYLT3qWjjhygUO6+6udYa/2sSN49tVTuLsrgLpdWwazWuA
0cw5s2eB2TUu4Pm42Qc2yiwqHH4n9Prw/niVvUILqaY8b2zGj3OgT4c8pYjrLMHoWTEbCZy/O5YlqBDlZI4WDPy8cmFSTNhLfaQ6Ne5Etf2LnRkNDSnAJj0bQBRht8Dt21lT82YU+tRqzictEVUNv0+kbDaB5Z4H
M8CIy64bPBjJ86Oxpfw5KLPDITddNcKkbJjp/6YCUVi/dVHrn1Ojal0QSDonse2tzOxHzePZDQlt6DR6AHmr8ENTDr3TU8OmT3e1dpmWDp/mEASgUjtO6UywOiMm9tN8654EH0ytCU+ciMlfvpQlfL1wgaz8Rpfx
v94XYm6r9nv6DlY5cwaOyVDVCTso0JWF35sOnJPbqGwdBubhpXNfqMQ0jnUlrrfDeKqN9ZXCg5O4dGgLuN+yvklGL0aHIxlp7jT/NhoSnvlijH7/YrqMZBqsxrT7iuQJMJmrNudKiF9eJd5qX8DeKCc3dZxQsvaB
ZwXoBgfLd7HH5HRWyLybl9REsXNeHqVG44B+T+tEZunuy8TQpp9tQlWxM9TOjYFKEGKaFjg/kPfEJKikZyLIw7+lBgno1k8xipUkg3HeaoRBuin+qU6ZEUW67L35DAnru4jTLqiTwZPUbPZeACrRSHlPoZEwTpBB
Jesl9ERah/Oyx2Mud1k1X6FZedrEshZh7zW4LwxGLhjvG+dcEouAdXKV8lC1I8pm+IVG42WoP9IVXskqy+F7wzCFSXmG9HsBvSYBn/tnH9JV4ur9jylle5c/gca0oKRuDq/L2yD3nfnS7LXeWYtILBNK6rUfCATW
nxFF/iti6Z1S7FpEbHvKtKBsNi4ARMXZ9WOK22CYjEQAtioUf04TcbHEQXYtHFul+lNUFqsWUISROiG5BuhuPgY9OZoBi5bHU+cUwm9WG1K4R6WLjucyFkhjWMW1uO2lw0p4jGKyN9LA2Ybi6k6HI9ZP+ach4MuI
O4G4ScYwnj3tSgI7+9BNuHEwS96Up4WYtn3Fu0eJ9AsH/xhNwIXVCo5f0n5C3adBCI0qIlLZrmbNqH3gqtBNpG3KaDhYe0BJPBRBQ99s21k6YulRcZfwwhqfSBOyOo8MVSs2qdul2u0o4f6Qk5godarR0HBq1YKo
XVfxzlEidqb1gnHsGef5+oXadRXvHEeY4s68td/QQL0E4ly1v5/VDm4Sr9cCkHPiQ3Tl35iMlXnL6QMDi+6Iv5ADbvLd8ARZxAHDjQVumlcMgivFOyD04g6IXYjC87HoW5e2CB4fyYSVtbA28yErFpNSt1T9hFBD
YUzOXNLuI/JrsVT8cvA68RfpnkZGHu3jI9Ixd5Tvj/w+ediH9G2GIq/T7VDobd4sJjHxQuEEefIe9iG9aSS+pcw2pFPj+XfWPxEcOJz9fHUBxZjIJ9L2s8lDwRVmhjpNagvcqRA8BadfJy7I4kS00dKMfm3LiYCC
3mRhS7JwWdn3EaesNYb3ZbeMaFpJiFXOuIOzLcjqPaSApwtd4Lj2kFCt9sGWMjREJVL5DHTxKIWo6JfRyboiROZBe4XK2XHsn7MtaSIyOP56KfgdAokZArM5p30LnBGg9KeEQxpYrWaBUgRauPet8ECzroow8G/6
poykgJysWQTlqXx+Z03Nbm5yKwOAfn8uYNTd826GcUgpf98pwHj62Lg5EoOzmCZmQcUKJIzc01aUKzHVUjRAEtin3ZDvlw/QcYAl35JocjTXJl3YF+S3yipVKEZnHRD4oIQMLF5F7V41oSvNg5oJPDQFVDBdESzv
nICZ+SGCeWPYVeCskJQKsQC3ih05lB3nEXb+itZ1a8SWJIGTpI5l+BU1TfECJuVx/ejD+n65emG9YFF3N2e4TPiKFnOepFijVU5PCCHTaR8eUw9I01q7WJphUMs5caBSPOXnCdSSTANdSmNRr1hBdXeenx0/IW2h
u8vbN5pH+jgCdcXwAWo5CKJ/H6fUr9EAQayAumaTZwv83H9a9KMIe+qn6vUDIwjzgrqFgSKBeQQ7/nRFNRaJZBpDzIbFQf+HAtpmumgZDL0Z4Wl9oEz4gC+BAawNoTEujLqYDPSDD4lDW+DDSqn/RSQjpyoSU/lF
ruDENxaHPbkJXtBIzDDHk86Q80MJgdsH2M4jZM7TorIGgyMBqh+W5s5A8TyRs6rRr1J3zUXcFD9YRjd8yfc8/7uswqjJaxnv9utEvKji8UyQYsF+uVkcoBvdIX6uLcb0+so3+rPWwQTJEww7DUWvUdQvtC6PN49p
vpoZFGrFjxgwRvswlWuakI1rTnMLnRyM28IMICcfaIWxGIegS9cufbLKZTuBFQ2+mi+HWQ6McHjnB7QMpudmoFhVhx+8vQ9i2PNd63S1JCttw5MyYt3rhnJg9ogoCLOPBCl8nirbaBiml/gxiaCKfoWtVw5Gk+Kw
ZfSiRvFxFBZ0jp19gtGGlEENkIAXM8YoEVoIaG9jxcbjEBP6BKqTnDDKTvlVuYRebYXvQHx9I3/yU4nKSfRFahqnm4rAq3jWCETJ8iC+gWjLcyJLH7uzFrInscwl5dUbcKhWzSWFRg804xUIloAEqtaGZbVqiGGe
1E1Fl6PTP9HzSnjmRxPgE7Oa90a+G0PtRjzICcBMWN3oA16wPj0LEpSuDQNeI2oSlag8rahm7dQaHdQQal7Qsi9z+HC2gfLGrwG5Rco9NgpMbJikT2XGQOBcHGjZmC+PtnuBJrH0hQNtwaSYwdE4EZ/nljo5Zsi3
JEZKSY1Nhi/jXYfUDbn+td2CdlkWKwrW5atARz0UagzswSXwy/VqJN8FjX0NhLU59UnAdGkwU3/y3xqr/VAOmhgI5HUOMGYws30iqwza4R0KcQ7wvjQn8KMA7WlFLXNX97IMxhMa/h2x0Gu6X+tGe8eUemDpbX1u
Gk2AG5MFc2kivuTJGqDz9E+xDALxutQsE2WlU+wvV2FPqbyLTy9u+I50459vv/197v9e4JYaEvaukAy+kC2nKnbCYYa9w8EfvYqr3XkUC22TvWfyhJLV9Jt+Q+v4OgW2EeKh5jHebaBRk9VPUp/WX6bWabSsqrMo
DO92uYpllBDlkFm2HLigez7not3YIgyqxuW5BF9MCuf0GBSvepnMoygYdsTopD5NjEHFJYM2kSwUQnfSoI107S5TX8FcpcTV9blmJqY2NQ+Kd7o6do4hLM8RrvM6OXtkruTvOSjA2eR5+MvXDmo/7Jrq8X8K/nby
XKco9lv3IFwBn8A95aG8+t2RGXRnjncVh4sd0OAwxmimaCdQQp6pozikixAa6VPPqtzQzGCELPCdVXCcyvgFyPvqzYXCuXpF/AeveMVuVtvWpjhX88YwaZChFEY1mLLmWnxg00rabOvT6pFbDsOlsU6FGJe1oxDG
QKUe3QcedAWNjyW4+hlyqD+lzLyg0qFGSjLD9yV9+RIFzegoZzHUBZnpXO4IO4KWo6Ibp7eOtrOa4GV6GyMn5Hjfj5D22rhPgUDw0c93XyvMhv6+82yG0Bg3MnRjikYG/xzG2EYQalQZl6Kb4UnslLVGpdmrSjyf
EAc08xN/m/Gzz2KZ11qsHRvBHSVbaPikw26xLEU6JUONZrJftU/GP2cRP3bwIMuKzUWxI2dauYiqn0FgFIzf9Dwu5nCqkaYN78WrOQ1yB4vPUCxr1GTyd0xBTF2ubLQ6521GaDfgXzBQgtAdZ38rPnRhGmK2ciUb
P86jtNP2ieOd7GCx8vjXyWZiMxNcfl52b5bREqyktwPL6idXZikiI5Tse+rvAn8+hzsdYjbGh29mJPaIpSLnwEV1zZI/9qjSC7Rn26xeerNUkF1mtABEuRmTUJx/06ztZD6tP68Ff1PDA0Mxf/lPSW6n3Z/NUJY/
IoGH1uHHZM8Nfbf3n28vf0GxSaREJK17XapdCmmrwbPNSr47yd0lJX5Qg1qzBorxrUzprOG1Esiq5VYMnVBuc1ol6b8e1OljKnV43ryU55yYpPiZH7RmjSH/U1+01RpI87uDzKJFnwCU5cpzxBAdrsNgQwJ6hOwB
NIhVlYH5dGWZWqm/08UrJ+geKkG3Teu+c/Hl2jw2GHnNWOyOUeudLlyvneKDN1fvbnifFrRwscFlV45OuncgOL/vogXzizv3pr01MyA2W53RwBpdGAXYuQucDemBVhTrl3/LcLjdlplhXxe8z7Pxp4OTdZLux8l1
mxlG/PSnWgxx9tn2UXXDHvHWLxuLzkOYn0X95jXxT+8ekQGNr86PNkRKfnuJWG34cQR9PLL9DRFAbLrWXXTWupRh5zFcM/8TWwOa2Ez7foKo4p3ERHIKZbCAyqfeRvITV/bx4et48s2Gctk+ZsMnSsnGOPKnU100
HyIkYmLmDs7GU9PB8YntNoVC182Va+9+nUuIl714Nrxbfnqyr4ZE266WLNbWv0qjdLkVPfBwA473Ozp/jWXVYnOzhR2lYV6G5ebEOIu8/M36Zn3lLx6xiOdTzZppfMU7SLRO/fAdkZ3fTX8zizgdb0qHUbq2/AJ1
odckXw+ihXyQ89VBLJfGQt5fLKNjpyTwaGo6RL7YXxMeR36koMIlSfmtnI5/KGkDQARvZqbiNsNBLSNvDv2fMrUUWXMbdgCr94orqsMNzhrOZ4gIuOx94VCfuuPZl0O5eV6VsNuuvCJlevd5nAEHYsjJivgMwQM8
0cJwxOoCEJye7xE9uaP43ZyoBd2IDk1wOU7JnrAVrdIBNmgBdm3lsXURH0CE9rmlnvLCPhO67mUWTPNCs6PZ4nLaXFdwYmuPrsxtpar5pHgcYo6+zVXH4oFMFnj5I1fwwv5tWHhw5YIl2Pr94Ip/2XGyaJiuvv9S
2xgH7g0vaoIV/u0G1dMUAFMKyQkqZYb3V2dHFVZ8BSJjtH/RP8z/zq0irsWycBkppRli8lvdqDWO/hNZh6S7bOKbkaBzGVeYdw7qaeGf4rOSqsPg3ZGQCcF9nL5I6J/crJWhwU7mn7IGn2JRyXfxwgv9d0DoIDb2
DXM8lNy8n9oAkFw6hLWrvP36Pv5fmqY0ThBSfUVptG8JEjR5ebOivljFoCImBPuCucXyTCXnu/NO+1T3FLEVn6KtpyBkZb2iLtLwTlpth92Zom7/sAVneEYNHV7OFVZVvjXkOzhTYmreI9trrBewr25EBIZk7PYd
rbCqzeBAHh6knkF/bfX48z1A2WT//E01sEWrMKdanquCc4UVqVu4W5G7Nzp2WXRvqBkHfohVJXMmzDJhkfgI77YEpzryLvPNYHk2zS+yZ8Sj2u5uOSeezJgpieJurtVnHJ15pa7p6F18xM4o6vyhlNY9VXRr3OeK
CqlY+pZiJHgW/SIYUlIoPZs+uJkdUOVAdqj781UvEk3viL5iF7d5titXp4ftXXQTSbo007XTwV1hU4H78oxTNtRftPx21/adoS1J1RjYUxydRfs3Emv9f85xoQfENKpIwVTNb/qIBa/1r+39D8XqeomlDT9u5qP7
3YkevshvVqCtvyzdjU2zVZrs3PbfwnbWwV3SxAJP7cHo9WLqWxCH6Q9/LdT6CEsH2rdC889zVe2AINQJq4zwl0HI+TGlZuBwap3oOKWcVCUNItiTX5kvuDpLDn4QYcvumZqC+vtgU2gjiqUybWdla+OZVW5W7I46
zi8OpuizjTsQ4p0ua3UnNK+3cNfSMUFFla9HiH7WIWr3duQzdjtLD79QHzf13nvSK7xfjuS5EzMvb0t37BRGPah1A7Ybje53JW9vDFE3EPoE80yE56AbnDkC85ScDm9d4wzVWfsaw6T2btRFG9Nd52a235lMr99t
f4cSPFSGvE3GpDS7DMVyl2vytLJlzxZBBe/Isu/G+i5Vhis698JZxzkEzTnfRTvGWHQpL2uGmDfZ8hk3WdiBBAmJ/eWWS4ItGmjetfnQ+eLHxd2/fzFDKyu6A1NqX+VEn02eVCdnjrPLttrD9opWpz05dSCuBx5r
dnUeAB6PjYVcnkN0aEJAm6a32hXp+FmHNpQ8KC0u+W6cybKMV7wfBA1KOZER9fRolEF1vXOsIcW8v1IbBqnCHlpBWVaGaEdqScTL3iNvWPLXD8pJgBTodkq304r80eKhWWneWn8dcv2xeeXXiv8VUla4loqwbfM+
Es7LO89WBi7Nc3Ua7fUvuUUfOnF0IK2n0WR5nHPzfz648wESoaatMndXXPKU+V2+lC/WNtQTequXLx33/lsvcgxdUf9XqsXsrr4mqxEzXYtnj1HWFNbiRu4UeNz7FRAnq/9recvwfVywclHU6dLMCbB4yEHmH0Sd
27hPXS962jY2iy3Z7Md+L7CIkuimi07rUxUrOuvr0S5gwjCrT821S5FLfHZZpp4WbYHRZxLw8Gm3Q3vy/aqnd97WvSiG6vAtprlfsLkB4u1fX/PrNTFVsMLOtNgOhL/KRnYWnjf1xFl6WH8dK2GIavD4WMHB0tHT
/NFWaPj9pFms07LGaYuuggi1zzAtizJNxftWr9a4zlguAK0UrhZyi72zmO4TzBWbJWrc+EFPYHTkdeBOrWNO5xhaCYXqP5bQYGtNQudmDF06974pEmM0yCeXUdIEQ8bsYtDikQ4nz7e/hzdI+pXHhc/kTONki02m
Kutq/uG6kbDoK9u4Vw22k1SUwHelbaIlw+BYx3iFuNh2XPEW86vwVToJ1UFpgsT/kViBbZ1F8icdVMNsAry3U8cAuRtFF00aaoehI/IyIWWMUP1LroO3tcGTtgNDjeJxjEMzDXUjvHrg7EFzf+lnFMDQ6byGhb2d
1P2sJ7D64AK6VmE6cX4JqeWhi6+x/LKV0bXMQkVj3Hrwg/E1GnUqmweTpL7Rj39oiXWfuPCgddjdIPwO6udzzKH5eSfw5VZ1baOl2iQ6YSpvDh/jXLFNWqbFPXuHWWUsgtO9DzX7mz3ehmUjMBSS1cXc+LxmwgUL
nbit6+yVbdJTRiq9BLpQ4mT8kUOcY35siVpBKHqJZo8M/cf78SjX09hAHihPZoLsLeFKsHTfE6rGGeiyi2MEiCXldf42XR7XKAVjTV9MFaZQwl8/R8SXDto3TkOmA2mgJuCSVd1nBixdAJSod2k7bI2w8TF9hnP8
0i1tQX1ln4TxHNYVNr0TPniY8jTYzDuxXgTfemQJwKYHkWcdmmUJlrwzS4jG02urvDe0E2pfOmqVkYVqa8Ow97teqytDXPFQhNFTZhuI0+iSgl1uJviTDhzqrI98X7eM6mB+VyyLBAjmrnveW/LCr7xO6mIeA1Li
2idOI7HhERRk6ah007axRa4yFgQz/gercpVkcMc88spJFzn2P0MDv5XQaE/vHvN74n3JrkQpNjajHt5uVNQ4rri57uJey7qX7+BSlxnc8KRq/lXeTRu/Z14T3ZU/O5XbSYa5HWWkt35M8fhezfn4VymWlEjUeqm0
nSWbIGC3qdbv58syniXhpB5W5S6xv/5yHzTuB3YssjHv2DKHKS0VODFmUZ35Ey6ORviYPDZHuuUfvV18eQ+RDLV5TB6Vr1P8H/3Y+zjDjFY4jLqHcT2CxUqtTdwOZDPR470FDGprySNZjBiaO2hG14gT4WFpXxZp
o12VYMIgm0mYzZ81M94WkJu9r1hMjpEUiR9R4cIp8cNm6lkka9cUkezcoKo4r7tAuhM1yEWIZUL59SVcz2Q+09x8i39lQ4oAq1c67ppeT4xRzIWI0KPhoUnpyTLHiFHwd02s/TNlxZImR5+TMkbBrI21lD4N1Fl7
B2699ksn4wYDt+pb15l4ekMcrrADxx2WBcOHJT1irKkXpAwjU5M6bOENlCe5F1BHtRJV3AzsdNd2m4GIxj3VFWNGeMKkGxVXIdSYFNEIJ7hfQmzRBZ//fYADgIl0RBncubVCcyKUgNGjtK4ypD+2jN9DpA6NXmhp
7yLf3bFtYLxKbxYoGwV4uMmelCgBQUCq2yYjFvT5QLgNqjpuIm5YbZzZHmYPGUbVsysZzt/Pt4Yd3n/o/mN+2Sr+fcud4tPf4vqqRsonw9Qy+qg+FHrzIFP2PsuYuFvz8Q02Yv6uPNEn3p0Z2i5bBz7Y13qnUrXe
fzSPr08B0+90PSLe2Yq20hueQHtJeD3u2ma2tdGqF0ggwiMHBRAxQqvmEeTdSpNKDTcUxFYsnTJBHAPReSQ72ZVKV57NyfKDvXIECRYF+nQAltfowWod/UMbhTv4hVwA84Vg3TC/8mvmFtOHKLLlLUSKuG3cfYK8
C2rQvk9mQQdnrG5Rm1hHeN8lrrmOnv0/0v/Ms1nESggifz5LOrOm6Y/9S1wjdG/V5fILxrIPMa9VMDKj8vENhJ+FQaq6xFA2eclw1zeBbdEO1FTpwK6DQDz7CRNtasmvffGJxBJ9OObtKHZkFFNQvwobUUxmC9xV
tA/SSKy+FvGYymt5kSel8Xo4WlJkTiNNekZ0uqKA+8SM+VRerTLRCjEz/bNqWacFjwVr2Cu3kt77/4zVWf2XTGDhYi1kQbBT5BpSEcsz+xTZjoALfBn4SxazBmL4oSRGgiHO44EIBMKyCsNjSGig2QYgxt+oRywP
PJKjqEmu7mebzNjzp0jCiCO0IgxmT/UrBdluaSVEmHrVXwZNUalV5w1VgPB+irpVxt2PXgOmTmphMEhSjTd0k3HBMtF+hYd9roZsaDFtnOogL93cSMTQd8ABdlOHD9vqvlGkDb8mw5AOD2TKLYE4KfNEjCA/qiTb
XVisv+B/MFQZD2a2asa5eRuXENMMbxBrmSzfBtYN6LI7jlyDajUXUdOyYfM+75liZmpZ9VayRvfCZuPIpuJezEzEmJPwE+QOSeoZqC36YjTqFNVIag66K/BeGPA4Hok3fL3Q9v4Eyoqd6Mwk2khOah6lTqYHNNO+
LaMehprlk2RkW1hDjuoHKUkbaO9fNbOXGmRz5+k6f7WXlC6DdkeJsheV54aZUXuA1n5drdJ8zHFL7bWtRUrprzfnaglB/HriI/M1sgbRR5Lniv7vrt3rf7mJGYFcKqboEdGZFarprFgDgJRBmuh6u/nnFWlddcI1
EB0AMoCh2VDquYofsKVJuD4gro8NqR//cY1SqWZAIpwvxIrC8FfdxqsrAZMWUfObiIfs7KET9rvc5nWrdf6xlGUX5UWm2HgTyD4NpinsZvful0HL4WaIINF4anrDaHuuSFYgig9/wYaxL6cJCYDD9cqOWF7FpsY+
j5tr9NMXotWeLrcZAyJ5ETatfGPGMGSXjzxN1oeL+TuatRUISyvryKDlzg9bYWEA01C4LSVOq0nDwgrxa46rSfOovxEcyEK3nFoR8EgyuWyENRLxa1B44mL3z3ccyzbyixbmb8YW7VTsnyMMKr3mM/Sa6a34f/zg
qkoWcJdIYre4L4+oHvuHa49Hm9Vk12ZFxJiImIME/RxmcK9KXiJZugUCl80Y0EP/uJeQkPsR6Q6KeYj5o0C1VMSdNYD0UFA+YOk34a/zAditmdI7BCAvjLIR9iQF7ZJlE5FNvaGcQOXUEkJb4Dhq0FKWw1PD2ikE
IkJ/VE5W+MSocNhbiiEqr2CcB5T+4aZYrdppC3BTue0ug8qPVt27hH87TfLPUiBnuzwCxYe71UGlz+MuoqBQMK1CZ95tatx9cF+mViNI4rDzikksUhw+suklyBsC6wDzAgYrwcX7GfsgmscVu7JtCFOipjncbuPb
ILe3u9xpdiHupqLV4XlkcZ/GmU8atQkpjtY6M0ddyrDuf/hjTqZkhbgAPdb+Kdhlt5lX5D5p1yX/4mYKpxsJ5w35IQr01onONig2eRWaNz8Gzf4V36PgfjBXdQeVnb7RK4JtVXdI8YOyXD3yuFP9loj0K5U42Jvk
7CmsKzS/TjpzBXkRE5cV1VPd/gZSFmNICfC5UByHiW+pbR8Bvm4FPrjZ+iCrnagS9VgrPNlEZXeT1JL9Wjb8sJB100pvydDm12TLNt0PrTMHk2dzu4vKE9b78B4ckAN8vhyxQaXJ36StBh6d1FSXePVbMOhAylrD
ivQGX9VIF6+1VSC6bzdMhOq7He6sa/EVDzOLK8xzujWfVXULLGuQP9W6FKfhFQS8PUH3aO45lbR4ZrQ0oEMskg8meSkyELDjARpPzbox4CfQ9GEZgCsTeyGJe7xKKzTm27UAEu9N49qm8PLFcrDQzpDHy56cYucP
d9i18W/nySOdLs1NUnGxQ1m0AK8VRe6GKIpwv6YV8IdFc+hOEq2m4jq3wlLReFMiRyd/6C8zcEyDP5TDq839rRQTWbCkI9TyT0DVoLDsAaaUdIqw+0fFFOs9cdTFJL45qLXSwShmr4rGsHfklqyw6dFyKF1H3f86
X4mMJQ3r3slmxwiFtH9psM5vllxXXYpSnFK9gkLtutLe3rfGlrL3Lil2/rGe46eq+0+pnOLvArhymxqqrOgfNcwtnSULrAPsEtMxknaTev3DZrFPh27bFQ+5Hn3O7D4FR9JqunenP+f3LsyLCD+6+We+RhOlKxFT
ZiDKQV1DWPwtRjKsozRaArDFHmZ6jPdh/8bySggZcC6fFOKTdLDyCsdTySOlH1IPiVTN2IgrJgj+fc8qkV5KnY60UQ5oFFZAGc0J+vGOyYXXoks9dI4u3yb/h3guwKmFvtpzB5CQ+mguV9Oq2M7+45SuinRVMxf4
TEQSRc2RI+4yPTwVXyLYEJmYzSPFaYmiucB/pV9GHdN4WqzjAJoQQRo7elaNAtWtO69HgssTU+1KdDh9Vzd01ffp4bvKAHBdUpiLeX6zQxRCQwmz7lCOuTyIWhM2U+nE+CVNfnz5/nuj4p0PIPefAa39n2WkS1Eo
holbl/dhXFHffVD5s4RJPgL97S+EJ/nxuT5GFsryeN6MoQCfjilXuTTvRHkMPp5S/VNgDstiUc4Aeoz+6WfRxFvHoAjIkgZpJhKbRTxPPaEA+XHcjrd9CAtYYmVSHuwjr22cE9lnddx6nSGkhYE1Txh9fZdRqY7f
FwuVFoHBBwoVRZrY97ZmUuQiKFWWLKRc9DzZEuJFLOc5XLmXUdYzvnIv4Rf57Hz72+tfDni5r9BJiRj/xZQ01hVmi9eN0W3DTHci0aFbNti0F+x7MOZ35SlDvxdeKH0XjKomt5dQY1Ac39GjxYgwxY+gIErroVmB
aRPlTJxMMqvxPWIMcoDdILAbEapvq+euGnL4sXek810Th7P5QOP1tkS9LV5KUoP8Qgrm1EleBLrvC8+XT5mzizfXENVrmYEYZCLQ+kVYIgVmxpsIu4iFFi0Bhdu3tCmietS2in65Gl0PQXktdcejonTahnnNzbdv
kkiTR8WeKAaNFqdRFFeLtqW0Qu+oRkVc3oFzSEDkrvp2qUxo8bGGZtgRSoGt4htmH+TC0uFRoCHohWMv1yq4JWp77Ex4ayAqQmRpSQlN3btTt1uyrX53wmfn7lYa++9zlvdkth4EFmGnrZqRyr32PusetZq3sqew
hGXvil/9rlcnevbmMWUvjzgOMXJgxFMARyoaFCBw0XzRWzoRNk3Mo5zEgCxJDoH22GSYRB5U8CA6tsk16Et6BsjRrRNkCE6aExpmYruDgxtxO4bvwHTjNMfjLfEMRF/jQinFHEo4EZLz+7IYsTYJGW//Hwr3SzQL
xAiHD7azE7uG0qTA9cAvv6GFnuk4kr8W3i18Tt9k9W1YZvdWx34EUtQcD5bXSVDGt/SzLrfvwVi/mXH63RKO73ZmRb+n++LBvQxTyOhxVu8cIU6BliTxTflcY/RFX9a6MFMKt3IDcuH99tKX4qtVPL21XfC5reAh
I3gjcshjhrSeBr2aXGumE1fn7qkTvh6zb1FJF03K7sY9hNoI266liT2R+RwRYJc65yIOJMVdL96UrcBTpZNFhSZCxjtWxZ75lMmZuyhNUenGyuCIKGTLu85MtI/vbucqqf1DmBkrqJzEIhZRpu+Ga80mrYLijn4T
kqWhlbBSbe4HjCFypTuXrUh0jdeDPQn/LLDZIZ0u+gopM+zWQs55i0Dp8iOAe387pXrkT992bE60r9n1R4jHg7ZKhf18CB8d2Hjbo0KwqI69sw7LsIfCxWHSB8KjIT/2ebvdk5zAkG6lLFmZalWUazDiz7wQTUNs
q3XhTNtyb94obS+wid1nBDebbSonSQdkKMh9i0xfmrsZLc6RS6Xstzp8piYpvEU7AJweVobTbcuSg5B/UPAmtcTVRUaPTzJtk6yhYMth04JqtpO2j7gncwfyJiwqy8wdlT/96/0gRJYd4qBngGlicAozrdwvWZv0
mULfHRVjZLhJc80fSx50p17UYjjoD3Y05Sj2dGHa8B3RMJKARjxH1jK9NeO4y4Fh68x23HP4al9boJAQODQ80N+mg5e5nKqH8tei6Fj2wuAWXSxxWxri2h2d3o8Z9z5F7dX29mh/0p/qrm57iYmdQWXLPOZO7Do5
M7pLN6e43fXOBdJ16uSUd9Mx4kNMzeblMf951dSOIB5PECXn74L1Met1pPJBUYj4NvwKDzVbTha/6xkNzQ+b7NPxqe9rBstmPFYeVa+iYCIDCJFdWfvXdIqYbhF8ULlrOb6pJYTajYCovAptXfkMA0xFI4qxf1+8
VNvFyymNjvpCSUUkfUszfgc3kVP8DKKeEKF/oQW/E1HjarU+OQ5F3Su1pG9qwKSSprcDfE+ItX/zu3IZ6/3++Qn6KUaFH1bVWDv6jqR/EUan1O/GMSxNmmncoCAezKdImH6GwlGPhScVI1TS7wl1eZ38vdPjhOz+
Z2KMY976jRSHeN6fT84jB10dE+iGIJUdpIBsFqQ1zZtFVPrtSh83TWqR0hiFrEGWeKU8Nrjw35Y0N0b8MVW84TTI+Wx9PB3hVIN1MqkDMtNAlIgyYkQYxRQhdvzE4TRJ3G125DjBb74Pib9tYurBzvhBP5DWOzth
M9BdqfMUZyBBPnwjRiMs6P5QDiwEjhiSdG3OjuGCc5eHSUzlyoAgBX8gTqlgilPl5XHI7OUu9b0Iy349gkMnAqacJ6DEzivsIfZecsspprjyB8WzLH9b9HZpTPvj2AnWdLrPXUBadnkdnsOLirCKWOKa/ueWr9ux
A3CcBn/ec9do83D/UfWTWQKx+SBjer5U/GMCOolyV+uazewXb8KHC2nMzCZEo8TflOTqNKCqnch3Sy/DEjwrxEMBRJgU1/YvRD1fRw5wUKY8SYsFK2LSFf30TjNSYvUjre4JEQEsxSfKJOgU7YyyhnzyPFzCVcjK
Gxv3w9YbMku309+lZNyLHptRHUz9ww4x7hFl0iL76+fdWrZf33YWcjvX8SzpTgikyy0PhbBvKFHUUGA9eqEQzB/Pz80s1VW7wbgW59aOmUyLMdIYR0Q9mj+WcaRjDsDml8Qw7ph1iDruGiajFOVp1Vl7rmhUAl1x
S9dEMVgwGBsWiFqJavC5l9sKs2lumv7kxHT6VbGEiA5O6HBYykv+F3crvOxSYWDt25pexeXru6NOt0mlpFFtw28xWFGaZR7V6dQWz04U32t3IGbIgKuLFRqbbI5//41kQjXdQ3LpCGCi+bSFbfJwFatnL2W2s1Xi
Sg8A29fK6Akx2oRICTbiQFvWTLqzlVbpCQmr2QtMYcjTVGrp6sDA0OtWl/izs/zVvfzf6au8gaB5NHOTp78GlLEkfxZ/li9Z/PV007ercOdPn6IW61mCY0YuugG68cZudU8Hstyx/7UDxIFH1HzBvb6A+U0pC6Up
1zTSvzrxyzv0gpHXUfxhNWaGp7W7WXWZUiMtwqf/vy/ULXSyPDPTnT6cr/7Te2M3i+cVLKaKZqjVGdnDLJwsXrpxAkbE8azczKLlm180d96twnkcdevFWNGI+IS+cxVfHV1/ceVp2iDaZ2VvgzJywkDsspJe/DxP
nPWBEBDbPzeWTquJZftkasd0cGmTO8irEk43KeodE/c3j2YOwLxam97ls0odSeZy4Fk5NVc+gxA+Kg/32/dbTnJo+zaRsU5CJZrXPzdavyOp0GhsEG0K6UZsNV6gIvcANe+dlssdgYojCCw9mr4FBeaoAyet0CTc
wbG/XSTROzv7yjbt6XsOjtUSRwPLogr50q2Y+gAvTk/slSZwq3tj1JZkkhHICFwf9Ln1lXMTh0aE1En/kJVzAvfY1zMA30g31APDVVI1zTv9JFWsOBtyzKa04iSFUhGQnKigiy8ExMFKvJ65r7xCDlKkXCow0vxa
TqDX7ocPzsGDK1PpG5OBM3RQc8+WJVS5alcSOkPTPawowEhvpKUMhG7YlZ67lqC6Ptu8EzLiSFW3hoQF9q7NNGT0xeLuxMb+DnzC74QNB3Hh5Q6siqm5W/ZwIB3E8M91/0YahpuTsmxxSaT2k4Wy+pObljUDYsgX
Fwl3q4Y8m/p44gZ+p3f2G5gO+myqZ1UX7HW99HgSv2laQeGssOJzjdVnRKdKvj4RhVLD+fnlUU1Tu8W1QkncGpsi0URlYpmBybs1lIVQOzGc2G7FMssPG7x0DVLFVSts8TpgdCEzdY1/l5zodVcvdZ/mIEAZo/rC
JO76whzVnGqIhBs/VX4fbEEPqCxwoqs2esxpdQEgvibu0S9+jCiZV5l/GHCqq6ja2hrYkA4FtY2uCl8Wg83+dTyGRn2sk/cCwbBWuRczXPPDgBvOzasTRFxMvSIAH6CJJLx+n2wij1MCHgyRZqCTGZOXE8bbFtRm
uVpnSlNcyRkxOlbH47yX+r2HS4xpicwNbcpho270rSibjfWi0JJNvNFcLh1GV35VgygY1T/zlW0KtOY/Gg81BdE3ZV2JiaTIT3D9hSYueyiDVvxafBZLeKzjO0fPTIeU1Fnv0ZW43aSJUiWlVWAfQ9aPN5YotpOm
KTgdtS9elU7uoZ+KkcTWrhkUNHPOeCdn+VGtgVQx7LOsv96Bo3FvmvV80OjvWekMKdi021ozHrd9kJo9yLHQg7uKqHTc7vJcr97IphGM029wJ5I4SB8db5Mw5JPlmkGWcmhygbinBClJNz5VgnGshHoqjjQLc2Eb
nTglGfA9PDH1vLWmNwLTksEfjCdsZ0HF8b0p/+0ETfGPMHa7futx5/o2oUnsbSLMHoU30/r4eSqv9V03XlT2x1t7knZelEBh4JjYIyWpSz5gTTLrsxLqHLLXJwzdKKeB+mxnKZdhjxxYnS5/Epg+qGnOwr0Q8ibD
cJbCyI0oF+1RCRU4cpqAuQr0elnWjv7KUwdinLFI5qFpfkQKCnNC7pnK2YnsvJIl2mRQKJHcT4crY0f1v+SJZiFFRx3E1xx5Y2lwfupsBqMdWk4k2ZY6sVjNNf7O+yEiyeram0tCt3dFmJr6S2T6tnKpqV+Buk/J
yjvMMDI9Ated1Zdfm5WS40ioM2VE82UdcBPj2tpQXoXudZspAY6ijai/nSdCetirNnA1Jr+ifPzEvKnIo0UwPJ5YOBXBJNs5c7k6o6BdJnfa67gOZI4ct8/bRvefmpqLhf3lEaq97b8fUCQEzePEgIhsuVBNy93n
StYLFIHpDTkviL7rXZNfOoFn1kv+nbak6JMyd6kjksnlLc3BjPP7Z6EGNdBCHNetshP5P9PSbOdCUlsLHwY+GAG2UeAmIPY0mMlkleidlrkLOI2ha1sp+4Bk8dYrwVttfffnRBhhTxPsxQJZbDKV2opG8ZMDKGCO
73y4AhdttQy4Tm7HZE3tSR/53NC/+6VDrtcD+M9rKLw0LSTEbQr/Mt0jIKElrqtLob63sIu6xDpPZAswMDPNViC/TMwglgsKMVG1vf+ze1ipwzpQsWtcXF8/kKsfC4ImUlVFOZHQr7asPJxEaU0xgsIsugw8Cg2W
5CevQyAyhKRIbo+DTx0EnJzd6updf7i+X0HYUZ23clfnExapy0XmNRZO6usfdhvgQa7ugl3TO7BpOoh5aM5FxA+UUcUn2yNRom5g6I8KL0sPIZxp1pQxjAPcyDFEobWaG9S4TnpCSSaxuouNUJLC/lyLMTNa6hhF
QzmTcO3V6xRU1pcoC4FYYa4Z5vGmC0Nubs+bDpX0NyDPuoS3g7iKwZN52ZWq9dxp0ncFxl4rN6unnmvUQ5TQdvGBK9VrGR5dCQqkOJTQlupmyTkaWYDJD/c9SCcvhcHAXIedM3HyMNZoAi42Qp88xJs/OB2cF8Oy
z2DqomfqxRmXeu2F9/6gX7nT6aNL4TqsSBmBdtjyuF2U2+nGjMHZynR+gfu352jIwurCoaZZ0ZnbfZMa9KlDKHJjYPI0EdPFn625KnWQ0XmdLk39jcURwNL5UNOZ5IcgW8qCBeWe4rvF89HVGNL9l2Km9b6SRshI
sMp6biehV/KfmgQGFPl1PQBAnIgqUHqdDgRgYIioBuiZdloc0RkUkgf7nbhpFhSBGwAU5n7hkbrMOeB7sg+uTIsGE/05eSsnma5ecMUYMwtTXRSZwYvnYwTku8xi/epnebhpEjZ2YjXdK5/5fByRoriZWbGQgvGu
sEgREImEzlt8OU2ZTifrKlJxHA8F2Q+1cn2qimCHEPM8br532T7aZNfG0U6oDBnbivaX1PNXB+b888Nyys8imZJnhGIMeU3GS02dgnX/tJyTmJc5TQS4NwE5yvq5XwkBBTMxyX0IgYl/FhcGDR80iIIIgWmlRg8T
FTllw4GKoWRq9BgZJOAnUq1u03tDWDmUhUYhB9ujYdJbkFB0cOYqPj9wGBQ5hfacxCe9S6GsGBH5OZOn5o0mBRxKxo7nlGxwX/YJsAjjaCuEBmKKh0yLkIv4VvKCAoSJbc161zlESaAOTnQDNi+3UWhhYdARaQwW
M2tOdIdLoKNclTrTN0PDPR73Imby4TyCDEvAw1DXwEd8n9gLjrCvTtUAwUOSNojuZyHloeEACEdCT7HIlF96K6hiM4E9Hs6NJ9O7gALQifdnjFZ68Xnsc39KePUTa2PVzZ8Sgew3iOD4rmC8K/6fHSzl9ZJI4A0j
kfz3jJicUZFE4PuGEZ4FiTXbPvszqw1MrKrdJ87k9upI94ypvdaPq5EFHcpUKttJa1L6WJqNY2bSNjpOd0Qy3M8kdO0SRI67JjqSrPc9eRO2NPKIoOybHcl468mSGtfviIAfi6xFfwnmEu1F/O6F6aKIRN75Ibzd
81bqOpIXT4D3MAIjCXjCOhNJKiau7bTbo0FOq9sOtUCpQBsKGCrUZm+IZ9ZP5fkaWL99JFVWcYcT6TY+1IPyMWU4qzUFeLqdnxrFWhYW9Kz5xkFebdVcakkAE+XGLlpzMfYWBfPxvhjRkgkKIqTmWWcSyj1oLBO9
gM5axDOXdCAIS7zwZjs3+69UjAzq9ko47ECLcCsS3CMXAv4l/WE7iwGvcQBpuWSKN8IGUZDFYXVOpiraWqi0FKO6fgzoBTvJAZgsThFgH9YfiR3lTmhsAsEqAwkLI2B4eGajmeO/OZzbYdWReEwI2kQvsOM13p7z
CHFv4D4EC5VHzG/7/kzl3XoOnSomg8MkvFqNjMI8grLlnbNJ9ME+nvc8BQ1Eg/h9bg6NC2jcji/6Bjm9Z4ZVJRoJpavkMdHlZehMQeBFF98qlMu25GKi78vhV6SBIJu7cQE7UB3HI+CyGysp/oLjh63LN2louq+L
u2cnSciTmIS83vq74EdaPOP+jMOhPlNsbRLZ1EaJwy5MhoxVc905TJirxlgbwyhig9s1LyJMPu9kx4c4TiFRhWzZnFGfr93xMRAxeTVo8rQMH9mWQxn2L492Sr3OX+CHTnFyNqw0y3ozkqgNp1fgKhFFnyL8XqMj
OS7PdIIhmWpP6r395T5rJ7QXTP5Tg8X+1qm+qd5vPLslBCcW/SsTSEq8pT3QIDICT+K2sO97f0aNHYmvnD9Qxz0Y7gLFzvnltIWHRIp4n0MgFGjP7DBnDmarpCL/LV4emF1FLEQRIWJG1d3cF3y19iJmG69z73xI
IOfTcz5N6rlTAOZzPNIFOMz75SX4o8EZmCEvKxJIwfnZrMz30Mg7yKWdu5fqjCHdJ2F2bLt/PqENwT2ChPCP11pZHjD+i6yAKWCThZG8LMjtQ8QSKHmWLH/cEUSXkPWmhznrzDy+3b9bx+oQYJCRiNn6sTfzT96s
McaaXHv1u1BuLYjuR9aoTSM8I2ZwdCvHNQgn5aMUxY8O3z1aOmkwZSCk1wOlX73gWr23G2tMhN7sjXbWpagS0rQLr5+wfMThvf61DInIaTXL4Rw+cSrFeowA/9D5HuV77T3AoCI8yH3f0zUKAsMjQN4exdDOCPMM
yVo3WewrfHeXH5EhK9Y3kvWNySrdrj9MjeuFxCIB3AriVt8Ybt5ei0b/YKIEZH+h69lgxM4ooZvxpHUnvravnt4Jeei6E9/ah0/vA2YGfCe+tc9bZ7zPMLweaXRKMfOTSXzLoY0EVkhf0bw7nvoKkxrh68YTt/FV
TzXNPlgk1nN2d+y+eKQeR39CauV4/WTzuNSVz+WBBsuM5Kb70Dsek0YEJGWkqHs9MozPNUVH5Uh1+jlwthwLgAJwQJ1tECFnuOxylmdA2y0QAZx6MLZhtt7rghvbsRke67Cgh0gTb6N4JbmLIG4B9lB2nbjLFWHL
Xx3CMt8WxIJ0e71mq95cveRrWxxgGMpQVxpx/62MySxkY4xMNTilFPOauSim2oI+swACMhMnNSc/1/Ez5Q3pypSSVyFMK7pJR44Dyhopk9Dfww78LIq1MhEzkdvPVkA4Ezc2KX4IyBHIAKMlKuMM2k9FDwlGv8Vk
MFuezDtP/uVMheZsk/O5LyJWq8rec/TiyBA4pymCmyJRFuticgGlK0TTP1yKO+EFeCgNBuiuUbhohUExuQ1FiqCCxK4ZIxLPcRbDpi+alDR9b5Y9lGWHcNMW22JUCoK/0Vz4cipopfQPSZQHXHG4A4lvMY1S/rRh
YvotgdpMy4KF9gKlqRldEXtOqJRJU4IJExfdFJ/a9FTIhY7q8wrg/YkbqWnGTekq5W0/w7X8HOonzYL0aGFU5vAx9PNTBg+gf6JyQvvhc+kkPnS0KCX2wcd4TfSeFEwX4GFxM90KX4gLjZpcT9FLPon/M+EWLf9Y
JXN5CUNyTipWTB/xbysjHfF3Aml+kwHGkOSMDf8rn4HnEcINkhZU9sUXFmyTI8whkUR1XqyDyg32O/lbvN4GWS+kPB25/NHT4RR0K5ClYb3DQiCg5lcdjyR0AfiNEn7ZKY+ajFvvzILZBJvwak2ZzyhfGNnwvuC8
vXCfoWvilEvKBcKSVisQFuvlTstA+uAuM4rn0mZ9AWa3WlEArWv+Byn9GZW85Kgxq8RZwff13JzafVP4VNOH0K5wRyddmteqaJ3cg05R9EzoHA5nWcCbcCf5qFLkakDKwB1NGMN1vCtbSttBEWz8vmwNEhV+6IHh
mRKKL7QXHfMb16EwXieN4nENk/kf6AFyIYqgwcJ9DKhhxXA4jD5ndlVue/q0uLmtKfl4z1KuT6GtCThOKUkOqgAKcZS+j1k75qpHWR+hBzn0JS7Tk89a8sLSqiu5WHUAFyZkzTPvdXJ+J3lNen+QjU914fwddaHX
UtmtSEX9ZpG5N/RwRDK+u2bToOnzM8JcGCaeEJ/GRVKawS29y+7t+y9peQrjZS4v7jrbIDs+gmCbSw2LPKQKTrEj7WkMHWpouNb1bl0631ImVI0h4IyRUfGFsjP0T+/TVdNgaK0Kjvt31zU47MrdNZWnv1OlPI1Q
rcaQIEcTugZqp6ZKXwvWABesOvzCh2c3DupucXwsYVw231TcdHX/ZcavmP5Z+HhCz9cbPWlsCti8gFIoT6hlExIQYG6NkOvOEsD7q1b8DCWm/Ig0gZwg3JTgSiDG/2RvsmStDimlh2uuD05lnMNbyMFts5aqLp2W
IQVnL4+F/a7LpFrsmdRIextcg0V6/9pktdhSnxTpJ+7YtuNRQFMUw9x8V67pcWiNWaFBhAHVhyJ64uq5mbnWAxmoUktF1JWQSLvTIzvq7ttMY/TdMeJ3aCM4H1Cmw+g9kfjkOXO6vYxhnJyoZY1+zS3KSlsoQOS0
kRsAUSIMk0T2b04zEUuDaikrUjFVQbIj2FlWiIrZNYzCIWZrnT9l1a71xd0XutgWaZEX/YIW88JNWef8bibD9ePjchrl5KKQj02nLSQel39nc3Q8/BLT/hJ7nigyeEIuMBEOrAC982jD+u+CsV+uguefba3nn3e1
vfCutcVzXzd6d78KwYBPcV0uqT4/KfmkIPuDJ2Wch9VrZyg0KQ69lEn+46W6liOKC23ajiMI//rfItXC56QPuhEd/ePPukkuQTolmV7SJaExBss5jUD+Vu/A9k16wEUBKz1feOp3zz33dqyvpudXhzaUP+J/shDO
iXj4lEiJwT+2qwzJmHUw9DH1HYHNAPkRO+Zuzq19oevZLb6Qnl08lsHUfm5ryCDTRhvJznf1So4K+WRVaLQ9vF5dBWMBw2vV3eIxQpCcv1r8NQ5dlAUJaO4SRUEjZxzrC0MeG1Xlu8dUd1fZ/aLXGWGoTJP/A/Oc
1ZmP7iaiUxii46G6Yk/V1VitPN84wGRQPZeaUqh2GV4yjaHP1doYwJiWi/y2Gc7npFT/dov2mZ/u7kh60qfPurO8/4w7mt1KG4S9KE+Vzu8lpIWdtqmd6p7KAPKQ7QMRBwrsdNa7ZD3heNkP34ZfsI0HK5CaOT/B
PTQUoEbIQ1qXTdb/OWwmDdOh0xejcKlbfTwWzCU1DLtbAqai87UOGHSpZsBrNWfNLbcfrePtR9ECvkBotNOPGkX8evb9rRPDsVT9chR9BK5oJQWdaVXC/tQ+I4zoKW7JDBYwwrmOqQ5UWw7MMhk/EgHwQOqmUJ4i
/BUsluGpZKSMZb0rAvcBcTGkAs58cOlmBBZQjACFzt4N8IMrrvKWQy5/znPEeqg3kLWcWa7wSKsfcLbc/hNl/QMCBCUzLguwRCzVbZjLW3Gmr+OvVbpYCQG9wuz0FsWaGr2m4xmKG62wNYwzJbeavL1xiuZglIGB
I6HEyIW5aVp1QHG0rG16edSjnDGkkdOupXoqXrc661o8YDe/9wOuVHvyfn1VMUChjGDGu8E5sZShwHJdhVXkzc8XhDbd7yPzL/2ShsXADVDK/BzBOFHSniAeO1DASeDk8q56NoajRScEJMVLnCoTbc7OAtbe2y7m
JRm5GF8DO3Kfal5JXu1XoMBemXRjooM/Ew5HyV80BZd4KonBBX33CT/KipPVZnvu/Pbzl+ubRP5pelK042vi7a9LXP6iVXty72inRuWPegC5xza7/JriiAqtAv6Z/AUsgE1yjk8WFBZDWH4zxXCn5mxASEKGID5S
6Lvt1uzb1p/LYyq8FwTrITOEKaH9GtKJf+z1/R/gS7GI8fgMR40R35SD8jDjMcOCXvzSz4YL4XO8ZavzyWBWO3miVPedUVwAqLXkjMaRij4vujMCnKG7UcJI9vHTySCZKtwxPTgqVyQljWxIH1pdPz7b/TVvg6Vh
vMIt4Al2B26OZ5nx14fg81O6DvbUpCJW5/mF80Ds70x2fZ2jPjPhXF/0rW6v8NnOnwbJ/UK//Hh8qkYgOjt7eEyzdJ80glrPcFUj1p/qdYvrYf6cmDz2Xbm8eyfCPDiI3Kns7E5Tcskv8YqzZGq679Ykf7MTiat6
4mAYvCItspstTD2BguQb0w3TX4u2AiIWeKoTJDfg/8a1bpt/BwIBATJYqQVsWQr0qNWn7aDxT57EMV7Dajp+xuotp+LwmgFbbKSRs7gYaxf0+36EBzMGhKlwckwGfJaaO5nR+WCKb8X9YQrL0q/NrWsVioDRma5f
iAz1VScvUTpBFVv9WoGVijZ1FqBgJGWrxX/7X00FU33zddep0zAwcp9Rz4L5iJedD0T7BV99oGy+rltua8Jo4oDx7KNbwzc938hU7Mljug62E4S59BS0YZFRgnvoJzeb87pyVomfsxfeFrHX1fhejVJZ67LQU5N/
FGF/7z1ALt3FXKRB2gaEIL51st12b0fb3t9ktkBIn0dU8h2IXLV1NnRmCs29Xj4DDtKnGCSyRdyJ4RZnh0xPRpKCa83qRsutSClIBTIYys1NQ4TbDahelNCZaMKsk78WwKxPfLGOJzR/wDZleFI2p9vF3xfYpPLG
WYlfSCYJFKYNAj1vUfQaRWUMB3uicbvvSwRIScXidTTvJvzssRQQLrvP5GkHCvjws/G28MZ2f+QxrVkdLHBVSeisS68ZAZ9Vx8H9N/8FUzGPZYoU5ywqXDG4S4kiwlkxvKC+BaePoCsEOPpDzYtct+WiWo/NWo/K
70fmRtHF1CwKC0a31lFcBWrhIMx6iBmSuHDpd04LnxJbSKzObmVRClPg3T9RmCvE/H7xZKmAzAyvdg7un2EavCY6wMu/Q6M03A5YZjVum5soJOnIeWH1ReWNid9ueQAy0B+cCm27S3scTuyzHOEkGuEL9gCLQwBG
YE//B/54dYgLwOB0g9kZhCDsRC5FwlEke8ZBNyd1UZOTTFITpxkdVeWayzUXiaKTTK7d7dYRMN0g8bKMkSflnECNLsIabWtfaBnNrDBcoVWEokiMK7D0aHApVIMcLYwFgb8YjnDeKE7l4+cNlwMpCijDMFUY9RgR
0bS3fxj4nujw9r0TA9ri60xODXsQNvIc8QhfSHuRB0PzEVAWAYgy/921hhK9BcBAGOATtRz7QVlkxrXKtYFrzlVWvC4x5qeM/a5/bNkEhtNjUe6GHbIZSCunHYhmlj/yFJpwf8gkKkasQUv0+KryTuhRl/xIWxUM
g/DGieTHzTSf8+/brH3cUjEp7fUJPTOLeW73dQBoUFOP1jt+dJaAHhl6Q2Xrq33g8VaHJCS5IDIDulP650goGUepM4Q2JU4FWlAEy4FH+RQvM+c89WtuVn/nNPWRA01Bj3Ls0jBa0GrRSDgvnObxOdrYn/9aGMsg
mtQq6QuWEHOz1jENnzc2Gp1mGK1mjIypduTXDXAquBuTHBqBdCZOmjLiJKeHBM8xfePczt7SFeTOtKR8PcBKAAY0sTNSmm63A4ah0+2Lauk0RHvTUV8fIbR7iuExkTqqomvKSarAMJziEHTqMalOO5j5heMcJUQj
QzCByEf1AYAQTQUmZNKR9CrRaJxe/GlR358JwcWaOG0RMsm4lrSTnn7JeSVJesW9190cZ6U2VJf1dMHdh9vwi19CV2jPSzMt/PU/T4fPaQwflXuVFmodrmGkSaspGHVVhm5y/tKw77f5ra4uelbp27a4hsY0Lcbo
DjGFMs3SOonJy5QtOBvhU3yua5a1Pmnpx2RbhB14Zo8s//tmd570To3SUbzsfT+KAClQFeuEqeAW4Sx2NYVMl47/1j7PrbYCI4ROyCf5RfWpaRVeI97fLvAVP3z9bTldxvuqXuTX8VsiU2BplNv5jVNWLHerrGxo
MoC94M9JbIKqklHkc+l5TM/6l/u9vbw344X09m9z6b3nrU6qN/M2KkQpy3bH/pMBRuI2fQwlDz9ObYPcOQ0zCbzzF6JM13wVztX3+/ftshM1TRTc2xphQfFSIhyGaRieDYcQ+dtiEfMKRUSORBJ60R2XnZ3IQMle
hcujAkXBkuImVMYRwvP/70at+JNDKyn+a/919r0vtis+SmdPGNNv4R8Ah2A7OYhkDIzhEMAkBEJMr7O2OMLNFa/Lr0cpDOd8rVkZpWxqqyx99piBjwo3KbqUoNZcAOLgR6fLgNr8ANCjZQ1QVzCO7MlxG+zM4uP2
q44Zoi1TeZvcIjH21j3ikXJ1ELVgpWQoZbRefTtQKx+OJb/TBS9a/5+0RSUn7f6f3+60bVi0EY2GqQ3BIt77iyTs7XL7lPF2bbN5/8TGt3SlwWkKFLrx1lsZqNo6z9m+w9pBXc7vN2ebY+LCfYtye1v+o1fIp1/Q
EG/7ta9TfPpu+osoFUDEkxdvWNX0uT+QbOe98Yu7zz6GLJjOkzJ0I5DrcMhKJToYHpDPqBy1/CxDlt0TjwepOlHir7tCJdjcDFa4E6XdkgVvZqPeAS5WHvWa6u+udDqoq4cYqO2bBvdN7UZSLS+mkl27sr6qrT41
NCwlvMdLDfSbsrQ8UnwNm+c2qu119mtyuXTQnfj1LeKvl47CmMJcAvRnhoB+kviyWxm5qpJEfYBf8ep35vhCqWNAPaU8NN/M4HCaY9foZHeiWfyW7SpM1B8CzQHUucrgORf016i5Sy9z3IXJZAz0aYuIgVfvLIY8
B/MJVJBNN5Fw/F2qlI4UBcxbDDZSjyYhO1SczjNddL5xhV4gC0XbcWdxtFjdlKuJf1bZ0QBdBdGo4h8hmLc0+2THKTkqvCIZhFiD3sGebiJFi9ih51ePS1o+rN866zZlAOI5QwJHOlU1aI+pLNLLwskg1jeg2UXt
dD5EuCzWdCE32No+lrrCh3dfYhPQlDCFaq399d4EF46AKkZyABqL0JbRdsUaSs23geUDaayFBiD6Fs7C8sFnNe7LoCkrEktu75RZt5C9S32KdARbo5E5p8bbPiFXKkxrwUUsEbnVU/MdDHvzJ3877BtWn4PQbM5I
MJew5Yq+bvfVwX/FUVUH8ZkbfdPsXAzfcv7NicRW0+oLXz+KsmDcseiRXL8rR+8NIs1NUKnvjS/GMT3iq1kREw7QABka89Ij53ErUxw8g6V0oiWxyjkXTHtsmiP6b09S8Jjj1dsnYxLgxw9XVAgBJgjo8gAAD8F3
nwaXP3Hw0uGoMMzGn2ZWYzEoQZHgbZM+91JoMLlW4QcA0JqfuV2re3B0o4dnGV6ENc+Fg2j42bW/zMEnuP33JALsXqSh0hpn7Cc4mXbPIh9naNTMlYkMCml0q2djxppHUn7EHcldFqnqqwsOZD+TjGsVl3kzmH+U
ghhUI7hjV/vZwtkgFXmrtCAmi+poR8MVAZlrFGSuawh5LEpFOX4PheUylfwVbtJ7LUNEwj6RWE+BTzbswBu/hYZ8KtGIhCZ3UZEk5WVpMArk5HWtTALtjyj6w5wybYlwdQgk7+L7/P5EnEvBXjmGe4ikekXgFEXW
HI+t08e6FN87Q21ssv0MtHDmZpIBdy0KVlrXiNsvEkyoeEv4U4Emv3q+ayktOqBjc5S2jw0pffzLmZP59M1pQgsU/hHxYSziDh0HY6PAjRS+yrt85jQGU/PRAEAOgQcE8D3ynJiEf4eAks8asWHs/+3M679P6068
DOsxfn95FkRQsX+fzugPf2XpBwQYFI4PDToo9u9fO3zS7u9L17l7xJV3bGq/P62e1LepMwXx/0JUx6sgqIX9+9r+OPBVJJP+/F9eDuZt6GHdHXtoP7zpV5oa1Yl+50rXmeP4hHbjAJcwGmF0fZBdbnvnNNCKPyf0
lFRNlSeUqkU5Ekk+mZ7sfIJt2m7Cqdx9NHWFgOeHO/H2u2tDKgoH2p7wRksblhNM72JS7zKT1V5XXyzTgI5iV03LccLkwSe9Hn58d7X18AwBZ28yA0OOZZze1YSnlM1s6HtV4KYXhG+/75Vk8s5v5TS9JgVYcvJu
AIzF6s+E4e4OAEKt5LY5J89XVRUiFn017E1Fftxn4XwOf4VuW3PkF7jKKc0lwrDs0TdEqCv0DqQLVxwegcE08zB3JATdZHpMbfd4WFSjAwnrpQf2f1/hpXOgwmhneDrd8X2+N7fa6zpkD156Cst+xjTbb+sxibHN
2MY06PZ89GWUDWG8R+k33TNC6n0rsma5WbdO8QEJ2Tq4fNzvLzAIvSft/2T8rheLoJfPBwdNpxfuxOvvRbEsXJqd0r6rUFg8ECqTZ3zkLWR0wcZ7vCvIIRdLGEF/G+95CgyT0vQWQmYuFQJzarAq4GrP//VwirOm
akNLmDxvV1mFpjYZb5rcxevv0dzu7DIJdVN/zyztp+Lc5xpw+ywd6AY2emdKyagOAXYN5IeGE14U+QbIgshqe3Jr2rGuV9MvYdpNQydbRwnSh8UNbg5CG5uJBiYDtaR3Nzojn4Nh1co2LdEv4POk0/AUP5l2j3UY
FdUSL+iUYGKCNwthcWwJ/tm2jMSIdFzT8NX4Rk9RgDu5nEH7vR7usnC16d9/De3UOSfl82BAMHeDgbkFBOaDt8KC83P3VVJ/xV9hvvxNK/Nj/uOKNr2Y5Z9rpUsta8QYrz1pOi+i9mQ6bGQaG8R+bW0Qb6pbIH69
P43ClcjmdTRdmbOv7vV77Uam7r8mPwfciXOrUx/U9RA9Ag==`;
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
